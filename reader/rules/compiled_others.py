"""What the indexes of `compiled` hold under keys beyond plain ASCII: many pages never ask for it. Do not edit."""

# fmt: off

WHOLE = {'#': """
# bình luận	4464
# comentário	3327
# comentários	3327
# fotó megtekintése	2236
# fotók megtekintése	2236
# gün ücretsiz deneyin	4200
# głosów	92
# hlasů	92
# hozzászólás	2169
# komentářů	485
# komentāri	2819
# kép megtekintése	2236
# képek megtekintése	2236
# lượt bình chọn	92
# odpovedí	3879
# odpovědi	577
# odpovědí	577
# odpowiedź	3284
# příspěvků	485
# röster	92
# sekunden zurück	892
# válasz megjelenítése	2245
# yaşindan küçükler oynayamaz	4263
# ääntä	92
# δευτερόλεπτα μπροστά	1000
# δευτερόλεπτα πίσω	1000
# σχόλια	942
# ψήφοι	92
# відповідей	4434
# відповідь	4434
# відповіді	4434
# гласа	92
# голоса	92
# голосов	92
# голосів	92
# з #	4400
# из #	3641
# коментарі	4340
# коментарів	4340
# комментариев	3577
# комментарий	3577
# комментария	3577
# от #	281
# ответ	3675
# ответа	3675
# ответов	3675
# отговор	310
# отговора	310
# із #	4400
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
# € al mese per # mesi	2440
# € por mês durante # meses	3368
#% megtakarítás	2232
#/# fotó	2236
#/# kép	2236
#/#. fotó	2236
#/#. kép	2236
#か月無料	2529
#カ月無料	2529
#ヶ月無料	2529
#件のコメント	2545
#則留言	4574
#条评论	4574
#票	92
#秒戻る	2588
#秒進む	2588
#명 참여	92
#초 뒤로	2693
#초 앞으로	2693
""", 'a': """
a apărut o eroare	3520
a boltunkból	2215
a carregar vídeo	3381
a cikk a hirdetés alatt folytatódik	2165
a cikk a hirdetés után folytatódik	2165
a cikk automatikusan készült	2244
a cikk felhasználása engedélyköteles	2242
a cikk meg is hallgatható	2163
a cikk meghallgatása	2172
a cikk megosztása	2163
a cikk szerzői jogvédelem alatt áll	2242
a cikk zárolva van	2231
a cikket gépi hang olvassa fel	2221
a folytatáshoz regisztráljon	2157
a hanganyagot mesterséges intelligencia készítette	2221
a hirdetés után folytatjuk	2165
a hirdetés vége	2251
a hozzászólás lezárva	2245
a hozzászólások le vannak zárva	2245
a hét kvíze	2211
a kommentelés lezárult	2169
a könyv megrendelése	2215
a lejátszó betöltése	2221
a link másolva	2249
a lire également	1832
a mező kitöltése kötelező	2234
a nap kérdése	91	2211
a rovat további cikkei	2170
a szerző a lap munkatársa	2180
a szerző cikkei	2237
a szerző jogász	2180
a szerző közgazdász	2180
a szerző politológus	2180
a szerző további cikkei	2237
a szerző történész	2180
a szerző összes cikke	2237
a szerző újságíró	2180
a szöveg automatikusan készült	2244
a tartalmat nem tudjuk megjeleníteni	2218
a tartalom nem elérhető	2218
a tartalom nem jeleníthető meg	2218
a tartalom szerzői jogi védelem alatt áll	2242
a teljes cikk elolvasása	2237
a témában további cikkek	2170
a videó az ön országában nem játszható le	2221
a videó már nem elérhető	2221
a videó nem elérhető	2221
a videó nem elérhető az ön országában	2221
a videó nem játszható le	2221
a videólejátszó betöltődik	2221
a videót nem lehet lejátszani	2221
abo abschließen	719
abo auswählen	903
abo wählen	903
abonare confirmată	3543
abonați-vă	3448
abone değil misin	4278
abone değil misiniz	4278
abonează-te	3448
abonelere özel	4200
abonelere özel avantajlar	4263
abonelere özel indirim	4263
abonelere özel içerik	4278
abonelik paketlerini gör	4307
abonelik seçenekleri	4307
aboneliği yenile	4307
aboneliğini seç	4278
aboneliğiniz onaylandi	4308
aboneliğinizi seçin	4278
abonentu priekšrocības	2850
abonner nå	3049
abonner på nyhetsbrevet	3054
abonné	1884
abonné à ce thème	1942
abonnér	595
abonnér nu	595
abonnés	1799
abonnés uniquement	1872
abonē	2813
abonē jaunumus	2837
abonē un lasi visus rakstus	2813
abonēt	2813
abrir menú	1396
aby odtworzyć film, włącz javascript	3259
acasă	3462
accede a todos los contenidos sin límites	1435
accept termenii și condițiile	3520
accepter og fortsæt	670
acceptera och fortsätt	4088
acceptera och stäng	4088
accepto la política de privacitat	447
acceptér	609
acceptér alle	671
acceptér og fortsæt	670
acceptér og vis	670
acceptă toate	3470
acceptă tot	3507
acceptă și afișează conținutul	3470
acceptă și continuă	3506
acceso a todos los artículos	1495
accès à tous les articles	1937
accéder au dossier	1910
accéder à l'article	1799
accéder à la page de dons	1901
aceitar e ver o conteúdo	3349
aceito receber comunicações	3398
aceito receber comunicações de marketing	3398
aceito receber comunicações e ofertas	3363
acepto la política de privacidad	1466
acesso ilimitado a todo o conteúdo	3428
acest articol este rezervat abonaților	3485
acest câmp este obligatoriu	3520
acesta este ultimul tău articol gratuit	3485
acheter ce numéro	1859
achetez ce numéro	1859
activează	3511
activează alertele	3479
activează notificările	3479
activează sunetul	3502
actualitza la pàgina	440
actualités	1832
actualizar la página	1459
ad 광고	2671
adatkezelési tájékoztató	2218
adatvédelmi beállítások	2218
adatvédelmi tájékoztató	2218
adaugă ca sursă preferată	3530
adaugă un comentariu	3459
adaugă un răspuns	3536
adaugă în coș	3546
adblock détecté	1934
adblocker upptäckt	4099
add meg az e-mail-címed	2175
además	1393
adhérer	1790
adj hozzá minket preferált forrásként	2247
adja meg az e-mail-címét	2175
adja meg az összeget	2228
adja meg e-mail-címét	2175
adomány	2155
adományozok	2155
adományozás	2155
adresa de email nu este validă	3520
adresă de email invalidă	3520
adreça electrònica	413
adó # százalék	2228
adója #%-ával	2228
afficher la vidéo	1895
afficher les réponses	1883
afișează comentariile	3494
afișează conținutul	3470
afișează conținutul extern	3470
afișează originalul	3463
afișează postarea	3506
afișează subtitrările	3502
afmeld når som helst	686
afspilleren indlæses	673
agora não	3300
ai deja un abonament? autentifică-te	3485
ai găsit o greșeală	3526
ai kan begå fejl	696
ai kan gjøre feil	3153
ai kan göra fel	4116
ai kan göra misstag	4116
ai może popełniać błędy	3282
ai može griješiti	3778
ai može pogriješiti	3778
ai môže robiť chyby	3877
ai může chybovat	575
ai může dělat chyby	575
ai observat o greșeală	3459
ai sa môže mýliť	3877
ai segítségével készült	2244
ai által fordított	2244
ai által generált	2244
ai által generált tartalom	2244
ai може да греши	309
ai सारांश	2093
ai से तैयार सारांश	2093
ai 摘要	4648
ai 기사 요약	2721
ai 번역	2694
ai 생성 이미지	2731
ai 요약	2671
ai 음성으로 듣기	2693
ai-genererat innehåll	4117
ai-genereret resumé	620
ai-oversættelse	697
ai-resumé	620	697
ai-összefoglaló	2172
ai-översatt	4116
ai-översättning	4117
aicinām ievērot cieņu komentāros	2819
aiheeseen liittyvää	1696
aiheesta lisää	1696
aikaa jäljellä #	1748
ainda não tem conta	3396
ainda não é assinante	3396
ainult vajalikud küpsised	1557
aitäh hääletamast	1553
aitäh liitumast	1541
aitäh sõnumi eest	1568
aizmirsāt paroli	2861
aizvērt	2821
aizvērt galeriju	2865
aizvērt reklāmu	2822
aiが要約	2614
aiによる要約	2614
ai总结	4648
ai摘要	4594
ai生成	2589	4648
ai生成内容	4622
ai翻訳	2589
ai翻譯	4648
ai翻译	4648
ai要約	2614
ai語音朗讀	4621
ai语音朗读	4621
ai重點整理	4594
ai音声で聴く	2588
ai가 생성한 콘텐츠입니다	2731
ai가 읽어주는 기사	2693
ai로 생성된 콘텐츠	2731
ajouter une réponse	1925
ajouter à mes favoris	1818
ajouter à mes sources préférées	1919
ajouter à mes sujets	1942
ajouter à mes thèmes	1942
ajouter à vos sources préférées	1919
ajouter à vos sélections	1818
ajándékozza a cikket	2163
ajándékozza a cikket barátjának	2163
ajánlataink	2170
ajánlja: outbrain	2251
ajánlja: taboola	2251
ajánljuk	2170
ajánljuk még	2170
ajánlott	2170	2232
ajánlott cikkek	2170
ajánló	2170
akceptuję	3189
akceptuję i kontynuuję	3256
akceptuję i przechodzę do serwisu	3256
akkurat nå	3070
ako chránime svoje zdroje	3874
ako chránime zdroje	3874
ako vypnúť adblock	3860
ako vypnúť blokovanie reklám	3860
aktuálny čas	3856
aktuálny čas #	3855
aktuální čas	552
aktuální čas #	551
aktuálně	486
akzeptieren und schließen	889
alege o sumă	3541
alege-ți abonamentul	3518
alegeți abonamentul	3518
algo salió mal	1467
alkalmazás letöltése	2223
alkalmazás megnyitása	2223
alla bidrag hjälper	4101
alla rättigheter reserverade	4114
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
allt innehåll är skyddat av upphovsrätt	4058
als bevorzugte quelle bei google hinzufügen	744
als bevorzugte quelle hinzufügen	919
als podcast hören	830
alte știri	3460
alterar preferências de cookies	3349
altres notícies	19
altres notícies que et poden interessar	19
altyazilari aç	4264
altyazilari göster	4264
altă sumă	3515
alătură-te conversației	3473
am înțeles	3463
amazon'da gör	4263
amazonで見る	2586
amazonで詳しく見る	2586
amazonで詳細を見る	2586
amazonで買う	2586
amazonで購入	2586
amazonで購入する	2586
amintește-mi mai târziu	3446
ana sayfaya dön	4284
anasayfaya dön	4284
anderen betrag wählen	900
andet beløb	680
andra läser	19	4026
andra läser just nu	19
andra läste även	4026
andre har også lest	19
andre leser nå	3070
andre leste også	3070
andre læser	617
andre læser lige nu	617
andre læser også	19
andre læste også	617
angebot auswählen	903
angebot wählen	829
anhören	741
anhören # min	741
anket sonuçlari	4258
anketa dňa	3846
ankstesnė nuotrauka	2798
anmäl	4119
anmäl annons	4123
anmäl dig	4001
anmäl dig till nyhetsbrevet	4001
anmäl inlägg	4118
anmäl kommentar	4118
anna kelvollinen sähköpostiosoite	1761
anna äänesi	1738
annet beløp	3137
anneta ühekordselt	1565
annonce - artiklen fortsætter nedenfor	608
annonces légales	1859
annoncørbetalt	87
annoncørbetalt indhold	87	625
annons - artikeln fortsätter nedan	4012
annons från våra partner	4123
annonsblockerare upptäckt	4099
annonsen slutar här	4012
annonser från google	4123
annonsinnehåll	4033
annonslänk	4012
annonsörsinnehåll	4033
annonsørinnhold	87	3078
annonsørsamarbeid	3161
ano, prosím	556
ano, rád	556
anonimni sandučić	3775
anonym brevlåda	4113
anonym tipslåda	4113
anonymná schránka	3874
anonymní schránka	572
anpassa inställningar	4088
anulează oricând	3518
anulezi oricând	3485
anuluj odpowiedź	3192
användarnamn	4104
användarnamn eller e-postadress	4103
användarvillkor	4014
anzeige schließen	921
anzeigensonderveröffentlichung	835
anúncio	3322
anúncios	3322
apasă pentru sunet	3540
apmaksāta sadarbība	2872
apmaksāts saturs	2822
apmokėta partnerystė	2805
apmokėtas turinys	2805
aportació mensual	442
aportació única	442
aportación mensual	1462
aportación única	1462
app letöltése	2223
app storeからダウンロード	2594
app storeでダウンロード	2594
app store에서 다운로드	2700
apple ile giriş yap	4278
apple podcastで聴く	2620
appleでサインイン	2602
appleでログイン	2602
appleで続ける	2602
app内打开	4628
après la publicité	1823
aptaujas rezultāti	2855
após a publicidade	3322
apóyanos	1354
apóyanos en patreon	1461
apúntate	1366
aquest article està bloquejat	445
aquest article t'ha estat útil	423
aquest camp és obligatori	447
aquest vídeo ja no està disponible	430
aquest vídeo no està disponible	430
ar norite gauti pranešimus	2789
arată conținutul	3506
arată mai mult	3524
arată mai puțin	3463
arată răspunsurile	3494
arată tot	3463
arkadaşina gönder	4207
arkadaşinla paylaş	4207
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
articol exclusiv pentru abonați	3485
articole asemănătoare	3460
articole înrudite	3460
articoli più letti	2443
articolul continuă după reclamă	3456
articolul continuă mai jos	3456
articolul următor	3460
artikeln finns också som ljud	4008
artikeln fortsätter efter annonsen	4012
artikeln fortsätter nedan	4012
artikeln fortsätter under bilden	4012
artikeln går att lyssna på	4008
artikeln läses upp av en syntetisk röst	4091
artikeln är automatiskt genererad	4116
artikeln är låst	3994
artikeln är maskinöversatt	4116
artikeln är skapad automatiskt	4116
artikeln är skyddad av upphovsrätt	4114
artikeln är uppläst av en dator	4008
artikkel jätkub pärast reklaami	1525
artikkel jätkub reklaami järel	1525
artikkel on kaitstud autoriõigusega	1578
artikkel täieneb	1523
artikkelen er låst	3049
artikkelen finnes også som lyd	3058
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
artykuł czytany przez syntezator mowy	3259
artykuł dla subskrybentów	3174
artykuł do słuchania	3259
artykuł premium	3269
artykuł sponsorowany	3188
artykuł zablokowany	3269
artykuły na e-mail	3177
artykuły partnerów	3290
artículo anterior	1393
artículo regalado	1508
artículo relacionado	1393
artículo siguiente	1470
artículos recomendados	1439
artículos relacionados	1393
as notícias mais lidas	3371
ascultă	3453
ascultă articolul	3502
ascunde răspunsurile	3494
aseta ensisijaiseksi lähteeksi	1775
aslini göster	4217
assine já	3305
atbalstīt	2813
atcel jebkurā laikā	2813
atcelt var jebkurā laikā	2861
atcerēties mani	2862
atidaryti galeriją	2798
atidaryti programėlėje	2788
atidaryti programėlę	2788
atkūrimo greitis	2786
atlikite testą	2780
atlikušais laiks	2855
atlikušais laiks -#	2854
atpakaļ uz augšu	2865
atpakaļ uz sākumlapu	2865
atradi kļūdu	2866
atradi kļūdu rakstā	2819
atradāt kļūdu	2866
atrakinti straipsnį	2794
atrisini krustvārdu mīklu	2848
atsaukt piekrišanu	2852
atsisiųsti garso įrašą	2786
atsisiųsti iš app store	2788
atsisiųsti iš google play	2788
atsisiųsti programėlę	2788
atsiųskite naujieną	2799
atsiųskite nuotraukas	2799
atskaņot video	2854
atskaņošanas ātrums	2854
atslēgt rakstu	2861
atslēgvārdi	2855
atteikties var jebkurā laikā	2863
attēls # no #	2874
attēls #/#	2874
attēls attēlā	2854
atualizar a página	3391
atualizar página	3391
atvērt	2821
atvērt galeriju	2865
atvērt lietotni	2856
atvērt lietotnē	2856
atvērt rakstu	2861
atļaut paziņojumus	2857
atšaukti galite bet kada	2744
atšaukti sutikimą	2784
aucun commentaire à ce niveau	1863
audio narrado por una voz automática	1418
audio vytvorila umelá inteligencia	3855
auf apple podcasts hören	810
auf spotify hören	810
ausgewählt für sie	834
auswahl bestätigen	889
auswählen	904
automaatselt tõlgitud	1572
automaattinen käännös	1772
automaticky preložené	3877
automaticky přeloženo	575
automatické prehrávanie	3855
automatické přehrávání	551
automatický preklad	3878
automatický překlad	576
automatikus lejátszás	2221
automatinis atkūrimas	2786
automatisch übersetzt	915
automatische übersetzung	916
automatiskt översatt	4116
automatiškai išversta	2800
automatsko puštanje	3757
automātiski tulkots	2867
automātiskā atskaņošana	2854
autoriser la publicité	1900
ava äpis	1561
avantage abonnés	1889
avantages abonnés	1889
avantaje pentru abonați	3500
avançar # segundos	3381
aveți deja cont	3518
avfölj	4121
avfølg	3158
avis de décès	1859
avoimet työpaikat	1698
avregistrera dig när som helst	4106
avsluta när du vill	3994
avsluta när som helst	4106
avslutt når du vil	3049
avslå alle	3128
avís legal	402
avísanos de un error	1484
aylik bağiş	4275
aylik bağiş yap	4306
ayrintilar için tiklayin	4216
ayrintilar için tiklayiniz	4216
az ai hibázhat	2244
az ai tévedhet	2244
az e-mail-címed	2234
az első hónap csak # ft	2157
az mi hibázhat	2244
az oldal tetejére	2237
az outbrain ajánlásával	2251
az ön e-mail-címe	2234
az ön neve	2234
az összefoglalót ai készítette	2244
az összefoglalót mi készítette	2244
az összes cikk	2237
az összes elfogadása	2218
az üzeneted	2235
aç	4217
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
ačiū už jūsų balsą	2780
ačiū už registraciją	2796
ačiū už žinutę	2796
ačiū, kad balsavote	2780
ačiū, kad užsiprenumeravote	2769
ați uitat parola	3518
ați votat deja	3494
""", 'b': """
baixar episódio	3381
baixar o áudio	3381
baixar áudio	3381
bandykite dar kartą	2796
bandykite vėliau	2796
bankkártyás támogatás	2228
bankovním převodem	560
banküberweisung	718
bara för dig som prenumererar	4103
bara för prenumeranter	4103
bare nødvendige	3127
bağiş sayfasina git	4275
bağiş yap	4199
bağiş yapin	4199
bağişim	4276
bağlanti kopyalandi	4292
bağlantiyi kopyala	4207
başa dön	4216
başka tutar	4275
be šlamšto	2796
bedste værdi	684
bei google als quelle hinzufügen	744
bei spotify hören	810
beitrag nicht mehr verfügbar	892
bejegyzés betöltése	2218
bejelentkezés	2157
bejelentkezés apple-fiókkal	2231
bejelentkezés facebookkal	2231
bejelentkezés google-fiókkal	2231
bekræft din e-mail	686
belépés	2157
belépés facebook-fiókkal	2231
belépés facebookkal	2231
belépés google-fiókkal	2231
benefício do assinante	3353
bere sintetični glas	3954
berite naprej z naročnino	3963
bestill nå	3124
beställ boken	4084
betalas årsvis	4103
betales årlig	3140
betales årligt	683
betalt innehåll	4123
betrag wählen	717
betygsätt receptet	61
betűméret	65
betűméret csökkentése	2249
betűméret módosítása	2249
betűméret növelése	2249
bez mišljenja	3751
bez surogātpasta	2863
bez zobowiązań	3270
bezmaksas piegāde	2851
bezárás	2154
beágyazott tartalom	2218
beállítás preferált forrásként	2247
beállítások mentése	2218
beğen	4258
beğenme	4258
bidrag kan trækkes fra i skat	680
bieżący czas #	3259
bild in originalgröße	908
bild vergrößern	768	908
bildergalerie öffnen	908
bildirimleri aç	4255
bildirimleri açin	4255
bilety już w sprzedaży	3252
bir hata oluştu	4280
bir tutar seçin	4306
bir şeyler ters gitti	4281
bir şeyler yanliş gitti	4281
bitte füllen sie dieses feld aus	905
bitte geben sie eine gültige e-mail-adresse ein	905
bitte prüfen sie ihr postfach	905
bitte versuchen sie es später erneut	820
bitte versuchen sie es später noch einmal	905
bitte überprüfen sie ihr postfach	905
bize ulaşin	4213
biểu quyết	92
bjud en vän på artikeln	4008
bjud oss på en kaffe	4101
bjud oss på kaffe	4101
bjud på en kaffe	4101
bli månadsgivare	3990
bli støttemedlem	3046
bliv fast støtte	680
bliv støtteabonnent	680
bliv støttemedlem	592
blocco pubblicità rilevato	2501
blokovať	3859
bloqueador de anúncios ativado	3426
bloqueador de anúncios detectado	3426
bloqueur de publicité détecté	1934
bloqueur détecté	1934
boletín	1366
bolo to užitočné	3877
brezplačna dostava	3950
browserul tău nu poate reda acest video	3470
brukervilkår	3063
brīva summa	2860
bu haber abonelere özeldir	4200
bu haber yapay zeka tarafindan seslendirilmiştir	4264
bu haber yapay zekâ ile seslendirilmiştir	4264
bu haberi paylaş	4315
bu haberi paylaşin	4315
bu içerik abonelere özeldir	4200
bu içerik faydali oldu mu	4257
bu içerik görüntülenemiyor	4267
bu içerik gösterilemiyor	4267
bu içerik kilitli	4278
bu video artik mevcut değil	4264
bu video bulunduğunuz ülkede izlenemiyor	4264
bu video mevcut değil	4264
bu video ülkenizde izlenemiyor	4264
bu yaziyi paylaş	4315
bu yorumu şikayet et	4297
bugün değil	4198
bulmaca çöz	4260
bunlar da ilginizi çekebilir	4214
burtu izmērs	2870
butlletí	413
buzón anónimo	1473
buzón seguro	1473
buďte v obraze	475
bylo to pro vás užitečné	575
bylo to užitečné	575
bài cùng chuyên mục	4492
bài cùng tác giả	4492
bài khác	4465
bài khác của tác giả	4524
bài liên quan	4465
bài mới nhất	4492
bài quảng cáo	4493
bài tiếp theo	4465
bài trước	4524
bài viết có hữu ích không	4497
bài viết có hữu ích với bạn không	4497
bài viết liên quan	4465
bài viết mới	4491
bài viết này bị khóa	4518
bài viết này có hữu ích không	4497
bài viết tiếp theo	4524
bài viết trước	4524
bài viết được tặng bởi thuê bao	4544
bài được dịch tự động	4491
bài đọc nhiều	4492
báo cáo	4498
báo cáo bình luận	4535
báo cáo vi phạm	4498
báo lỗi	4464
báo lỗi bài viết	4497
bármikor leiratkozhat	2175
bármikor leiratkozhatsz	2175
bármikor lemondhatja	2157
bármikor lemondható	2157
bäst värde	4104
bästa pris	4104
bình chọn	91	4498
bình chọn của bạn đã được ghi nhận	4497
bình luận	4464
bình luận (#	4464
bình luận của bạn	4535
bình luận đã bị tắt	4535
bölümü indir	4264
búsqueda	1396
bücher aus dem shop	749
bülten	4237
bülten üyeliği	4237
bültene abone oldunuz	4237
büyüt	4216
bądź na bieżąco	3177
bądź pierwszą osobą, która skomentuje	3284
błędny adres e-mail	3272
bővebben	2172
būkite pirmas	2750
būkite pirmas, pakomentavęs	2750
bạn chưa có tài khoản	4518
bạn chưa đăng ký	4518
bạn có muốn nhận thông báo	4511
bạn có muốn nhận thông báo không	4511
bạn có thể hủy đăng ký bất cứ lúc nào	4520
bạn có thể quan tâm	4465
bạn muốn nhận thông báo	4511
bạn thấy bài viết này thế nào	4497
bạn đang theo dõi chủ đề này	4529
bạn đã bình chọn	4497
bạn đã bình chọn rồi	4497
bạn đã có tài khoản	4518
bạn đã đăng ký rồi	4541
bản ghi	4505
bật	4512
bật thông báo	4511
bật tiếng	4504
bắt buộc	4521
bắt đầu trắc nghiệm	4500
bỏ qua	4448
bỏ qua quảng cáo	4538
bỏ theo dõi	4529
""", 'c': """
cada aportació compta	416
cada aportación cuenta	1434
cada contribuição conta	3366
cada doação conta	3393
cada donación cuenta	1461
cadastre-se grátis	3305
califica este artículo	1389
campo obrigatório	3398
campos obrigatórios	3398
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
carregando o vídeo	3381
carregando vídeo	3381
carregant el vídeo	430
carregar conteúdo	3385
carregar mais comentários	3373
carregar mais notícias	3402
carregar o conteúdo	3385
carregar publicação	3385
carregar vídeo	3385
carte de crédit	1798
cartão de crédito	3304
categorieën	2917
categorías	1393
caută	3462
caça-palavras	3378
ce contenu vous a-t-il été utile	1857
ce résumé vous a-t-il été utile	1857
cea mai bună ofertă	3519
cela vous a-t-il été utile	1883
cele mai citite știri	3488
cele mai noi știri	3460
celkem hlasovalo # čtenářů	541
celozaslonski način	3954
celá obrazovka	551
celý článek	488
celý článek zde	568
celý článok	3871
cererea ta a fost trimisă	3543
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
cevaplari göster	4257
chargement du lecteur vidéo	1891
charger la vidéo	1895
charte éditoriale	1914
chcem dostávať upozornenia	3858
chcem odoberať	3868
chcete dostávat notifikace	555
chcete dostávat upozornění	555
chcete dostávať notifikácie	3858
chcete dostávať upozornenia	3858
chci dostávat upozornění	555
chci odebírat	475
chci podpořit	470
chci přispět	470
chi tiết	4468
chia sẻ	4455
chia sẻ bài viết	4455
chia sẻ bài viết này	4544
chia sẻ facebook	4491
chia sẻ lên facebook	4531
chia sẻ qua email	4531
chia sẻ qua facebook	4491
chia sẻ qua zalo	4531
chia sẻ tin này	4544
chia sẻ zalo	4531
chia sẻ ý kiến của bạn	4464
cho chúng tôi biết ý kiến	4497
cho phép	4512
cho phép thông báo	4511
chuyên mục	4465
chuyển đến công thức	61
chép liên kết	4491
chính sách bảo mật	4463
chính sách bảo mật | điều khoản sử dụng	4463
chính sách cookie	4463
chính sách quyền riêng tư	4463
chơi miễn phí	4500
chơi ngay	4500
chưa có tài khoản	4518
chấp nhận tất cả	4463
chấp nhận tất cả cookie	4463
chấp nhận và tiếp tục	4508
chất lượng	4505
chế độ tối	4537
chỉ dành cho thuê bao	4518
chỉ dành cho thành viên	4518
chọn	4519
chọn gói	4518
chọn gói của bạn	4518
chọn gói đăng ký	4518
chọn số tiền	4539
chủ đề	4465
chủ đề liên quan	4465
chủ đề nóng	4492
cikk ajándékozása	2249
cikk elküldése ajándékként	2249
cikk feloldása	2231
cikk meghallgatása	2221
cikk megosztása	2163
cikk mentése	2163
cikk nyomtatása	2249
cikkünk frissül	2172
citeşte şi	3460
citește articolul complet	3524
citește articolul integral	3524
citește fără limite	3485
citește gratuit	3542
citește mai departe	3460	3462
citește mai mult	3460	3462
citește regulile comunității	3473
citește tot articolul	3524
citește transcrierea	3502
citește în aplicație	3509
citește și	3460
citi šobrīd lasa	2815
citit de o voce sintetică	3502
citiți și	3460
cobrança anual	3397
codes de réduction	1949
cofnij zgodę	3256
col·labora	389
comandă acum	3500
comandă cartea	3500
comentariile sunt doar pentru abonați	3536
comentariul tău	3536
comentariul tău așteaptă moderarea	3473
comentează	3459
comentário	3327
comentário aguardando moderação	3359
comentários	3327
comentários desativados	3417
comentários exclusivos para assinantes	3359
commander ce numéro	1859
comment désactiver mon adblocker	1900
comment désactiver mon bloqueur	1900
commentaire en attente de modération	1863
commentaires désactivés	1925
commerciële bijdrage	2962
commerciële content	3036
commerciële inhoud	3036
comparte este artículo	1508
compartilhar esta matéria	3438
compartilhe esta notícia	3438
compartir esta página	1508
compre a edição impressa	3353
conditions générales	1825
conectează-te cu facebook	3485
conectează-te cu google	3485
confidentialité	1825
configuració de galetes	434
configuració de les galetes	434
configuració de privacitat	434
configuración	1386
configuración de cookies	1386
configuración de privacidad	1453
configurações de cookies	3324
configurações de privacidade	3385
confira o preço	3437
conheça as ofertas	3428
conheça os planos	3428
conheça todas as nossas newsletters	3363
consenti la pubblicità	2467
consigue tu entrada aquí	1420
consulta les normes de participació	405
consultez notre charte de modération	1863
consíguelo en tu quiosco	1420
contacta amb la redacció	453
contacta con la redacción	1473
contactar a redação	3405
contactar con la redacción	1473
contactați redacția	3526
contacte a redação	3405
contactează redacția	3526
contacter la rédaction	1914
contactez la rédaction	1914
contenu externe recommandé	1855
contenu proposé par notre partenaire	1859
contenu réservé	1904
contenu réservé aux abonnés	1904
contenu sponsorisé	1823
contenus recommandés	1876
contenus sponsorisés	1823	1832
conteúdo de marca	3322
conteúdo exclusivo	3305
conteúdo exclusivo para assinantes	3368
conteúdo externo	3349
conteúdo externo recomendado	3349
conteúdo gerado por ia	3423
conteúdo pago	3379
conteúdo para assinantes	3305
conteúdo patrocinado	3322
conteúdo premium	3368
conteúdo produzido pela marca	3353
conteúdo relacionado	3331
conteúdos relacionados	3371
contingut només per a usuaris registrats	417
continua a leggere dopo la pubblicità	2455
continua após a publicidade	3322
continua després de l'anunci	407
continuar leyendo aquí	1359
continuarea articolului după reclamă	3475
continue a ler esta notícia	3371
continuer après la publicité	1823
continuer sans désactiver	1934
continuer à lire	1940
continuă cu apple	3485
continuă cu email	3542
continuă cu facebook	3485
continuă cu google	3485
continuă lectura	3545
continuă pe site	3509
continuă să citești	3545
continuă să citești după publicitate	3475
continuă în browser	3509
continúa abajo	1384
contáctanos	1389
convida'ns a un cafè	442
conținut disponibil doar utilizatorilor înregistrați	3485
conținut extern	3470
conținut extern recomandat	3470
conținut pentru abonați	3448
conținut plătit	3500
conținut premium	3485
conținut sponsorizat	87	3456
cookie beállítások	2218
cookie を管理する	2591
cookie 設定	4625
cookie 设置	4625
cookie-beállítások	2218
cookieinställningar	4014
cookieの管理	2591
cookieの設定	2542
cookieを拒否する	2622
cookieを管理	2591
cookieを管理する	2591
cookie政策	4570
cookie設定	2542	4570
cookie设置	4570
copia enllaç	459
copia l'enllaç	396
copiază	3533
copiază link	3453
copiază linkul	3453
copy link thành công	4491
correo electrónico	1366
correo electrónico no válido	1466
correo no válido	1466
correu electrònic	448
correu electrònic no vàlid	447
correu no vàlid	447
coś poszło nie tak	3273
coś poszło nie tak. spróbuj ponownie	3272
coś poszło nie tak. spróbuj ponownie później	3272
creează cont	3448
crucigrama del día	1485
créer mon compte	1799
créer un compte	1799
créer une alerte	1865
créer une alerte sur ce thème	1865
csak a szükséges sütik	2218
csak a szükségesek	2218
csak előfizetők számára	2231
csak előfizetőknek	2157
csomagok megtekintése	2231
cualquier aportación ayuda	1461
cum îl dezactivez	3514
cumpără acum	3500
cumpără bilet	3500
cumpără bilete	3500
cumpără bilete online	3500
cumpără cartea	3500
cumpără de pe emag	3500
cumpără revista	3475
cuvinte încrucișate	3499
czy artykuł był pomocny	3282
czy artykuł był przydatny	3282
czy ten artykuł był pomocny	3282
czy to było pomocne	3282
czyta głos ai	3259
czytaj całość	3199
czytaj cały artykuł	3275
czytaj również	3196
czytaj także	3196
czytaj też	3196
czytaj też nasze inne artykuły	3196
czytaj więcej	3196	3199
czytaj więcej o	3196
czytane przez głos syntetyczny	3259
cài đặt cookie	4508
cài đặt quyền riêng tư	4508
cài đặt ứng dụng	4510
các tin khác	4465
cách tắt	4515
cách tắt trình chặn quảng cáo	4514
câmp obligatoriu	3520
câmpuri obligatorii	3520
cât de util a fost acest articol	3473
câu đố	4502
címkék	2170
címlap	2170
címlapra	2237
címlapról ajánljuk	2170
có lẽ để sau	4448
có lỗi xảy ra	4520
có thể bạn quan tâm	19	4465
có thể bạn thích	19
có, tôi muốn	4511
códigos de desconto	3437
códigos de descuento	1507
códigos promocionales	1507
cómo desactivar el bloqueador	1459
cómo desactivarlo	1460
cómpralo aquí	1448
cómpralo en amazon	1448
cùng chuyên mục	4465
cùng chủ đề	4492
cùng tác giả	4492
cũ nhất	4498
cảm ơn bạn đã bình chọn	91	4497
cảm ơn bạn đã tham gia	4497
cảm ơn bạn đã ủng hộ	4539
cảm ơn, tin nhắn của bạn đã được gửi	4520
cỡ chữ	65
cửa hàng	4533
""", 'd': """
d'autres articles à découvrir	19
da, želim	3761	3958
dagens fråga	91	4077
dagens spørgsmål	91	663
dagens spørsmål	91	3120
daha az göster	4217
daha fazla göster	4216
daha fazla haber için tiklayin	4216
daha fazla yorum yükle	4257
daha önce oy kullandiniz	4257
daha önce oy verdiniz	4257
dalies ar šo rakstu	2818
dalinkitės	2744
dalinkitės straipsniu	2749
dalsza część artykułu pod materiałem wideo	3188
dalsza część artykułu pod wideo	3188
dalsza część tekstu pod wideo	3188
dalīties	2813
dalīties ar draugiem	2818
dalīties ar rakstu	2870
dalīties facebook	2818
dalīties whatsapp	2870
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
darovať	3792
darovať jednorazovo	3862
darovať mesačne	3862
darovať článok	3800
darowiznę możesz odliczyć od podatku	3266
darujte nám # %	3862
darujte tento článek	478
darujte tento článok	3800
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
daugiau autoriaus straipsnių	2798
daugiau straipsnių	2798
daugiau šia tema	2746
dať spätnú väzbu	3877
deaktivér din adblocker	678
deblochează articolul	3485
definições de cookies	3385
definições de privacidade	3385
deine stimme wurde gezählt	882
deixar um comentário	3327
deixe um comentário	3327
del på e-mail	701
del på e-post	3058
del på facebook	604	3058
del på mail	604
del på twitter	604	3058
del på whatsapp	3159
del på x	604	3058
dela inlägget	4008
dela på facebook	4008
dela på twitter	4008
dela på whatsapp	4122
dela på x	4008
dela som gåva	4122
deli po e-pošti	3979
deli članek	3900
delite članek	3900
demander un droit de réponse	1925
den här artikeln är låst	4103
den här artikeln är skyddad av upphovsrättslagen	4114
den här videon är inte längre tillgänglig	4091
den här videon är inte tillgänglig	4091
denne artikel er låst	683
denne artikkelen er låst	3140
denne saken er låst	3140
denne video er ikke længere tilgængelig	673
denne video er ikke tilgængelig	673
denunciar comentário	3417
denunciar este comentário	3417
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
desbloqueie este conteúdo	3368
descarcă aplicația	3509
descarcă audio	3502
descarcă din app store	3509
descarcă din google play	3509
descarcă episodul	3502
descargar pódcast	1449
descarrega l'àudio	430
descarregar áudio	3381
deschide aplicația	3509
deschide în aplicație	3509
descárgala en app store	1456
descárgala en google play	1456
destekçi ol	4275
destekçimiz olun	4275
desteğiniz fark yaratir	4306
desteğiniz için teşekkür ederiz	4306
desteğiniz için teşekkürler	4306
det er gratis å opprette en bruker	3049
det går inte att visa innehållet	4088
det har oppstått en feil	3144
det här innehållet kan inte visas	4088
det här innehållet är inte tillgängligt	4088
det læser andre	617
det oppsto en feil. prøv igjen senere	3143
det är gratis att skapa ett konto	3994
detaylar için tiklayin	4216
detaylar için tiklayiniz	4216
detta material är skyddat enligt lagen om upphovsrätt	4056
detta är en annons	4012
detta är en plusartikel	3994
dette indhold er ikke tilgængeligt	670
devam etmek için üye girişi yapin	4200
devami için abone olun	4200
devamini okumak için abone olun	4200
dezactivează sunetul	3502
dienas jautājums	2848
diese funktion steht nur angemeldeten nutzern zur verfügung	830
dieser inhalt ist nicht mehr verfügbar	889
dieser inhalt ist nicht verfügbar	889
dieser kommentar wurde gelöscht	917
dieses video ist in deinem land nicht verfügbar	892
dieses video ist in ihrem land nicht verfügbar	892
dieses video ist leider nicht mehr verfügbar	892
dieses video ist nicht mehr verfügbar	892
dieses video ist nicht verfügbar	892
digite um e-mail válido	3398
din aceeași categorie	3460
din aceeași secțiune	3488
din röst har registrerats	4077
din röst är registrerad	91
din röst är räknad	4077
disponibil în app store	3509
disponibil în app store și google play	3479
disponibilă în app store și google play	3479
disponível na app store	3388
distribuie știrea	3547
distribuiți	3453
diğer haberler	19	4214
diğer okurlar bunlari okuyor	4214
diğer seçenekler	4293
diğer tutar	4275
diğer yazilari	4284
dla prenumeratorów	3269
dla subskrybentów	3174
dlaczego widzę tę reklamę	3290
do fotogalérie	3871
do galérie	3871
do góry	3199
do košíka	3850
do košíku	545
do speciálu	568
doar abonații pot comenta	3473
doar pentru abonați	3448
doação mensal	3301
doação única	3301
doba čtení # min	488
dodaj do moich tematów	3286
dodaj jako preferowane źródło	3286
dodaj kao željeni izvor	3781
dodaj nas do preferowanych źródeł	3286
dodaj nas do wyjątków	3264
dodaj u košaricu	3753
dodaj v košarico	3949
dogodila se greška. pokušajte ponovno	3769
dolgozzon nálunk	2172
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
donativo único	3394
donați	3447
donația mea	3541
donație lunară	3516
donație unică	3516
donează	3447
donează acum	3447
donează lunar	3447
donează lunar # euro	3484
donează lunar # lei	3484
donează o dată	3515
doner nå	3046
doniraj mesečno	3764	3961
doniraj mjesečno	3764
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
dosegli ste omejitev člankov	3963
dosegnuli ste ograničenje članaka	3766
dossier spécial	1888
dovanoti straipsnį	2803
dozvoli obaveštenja	3760
dołącz do dyskusji	3245
dołącz do nas	3171
dołącz do newslettera	3177
došlo je do greške. pokušajte ponovo	3769
došlo je do pogreške. pokušajte ponovno	3769
došlo k chybě	566
došlo k chybě. zkuste to prosím později	565
droits réservés	1945
drukāt	2818
drukāt rakstu	2870
drukāt recepti	61
du använder en adblocker	4097
du använder en annonsblockerare	4097
du er nå påmeldt	3054
du er nå påmeldt nyhetsbrevet	3054
du följer	4120
du följer det här ämnet	4120
du följer nu	4120
du följer redan	4120
du följer redan ämnet	4120
du følger allerede	3157
du følger allerede dette emne	700
du følger allerede dette temaet	3157
du følger allerede emnet	700
du følger dette emne	700
du følger dette temaet	3157
du følger emnet	700
du følger nå	3157
du har en adblocker påslagen	4099
du har en annonsblockerare påslagen	4099
du har nådd grensen	3140
du har nået din grænse	683
du har nått din gräns	4103
du har redan röstat	4077
du har rätt att vara anonym	4022
du har slået adblock til	678
du kan när som helst avregistrera dig	4106
du kan när som helst avsluta prenumerationen	4001
du kan når som helst melde deg av	3054
du kan opsige når som helst	595
du kan trække beløbet fra i skat	680
du kanske också gillar	4026
du modtager snart en bekræftelse på mail	600
du même auteur	1832
du prenumererar nu på nyhetsbrevet	4001
du skyddas av källskyddet	4022
du verkar använda en annonsblockerare	4097
du vil kanskje også like	3070
du är nu anmäld	4106
du är skyddad av källskyddet	4022
du är skyddad enligt källskyddet	4022
duración	1450
durată	3503
duração	3382
durée	1892
dziękujemy za głos	91	3248
dziękujemy za oddanie głosu	91	3248
dziękujemy za przesłanie formularza	3272
dziękujemy za udział w sondzie	3248
dziękujemy za wiadomość	3272
dziękujemy za zapis	3177
dziękujemy! sprawdź skrzynkę	3272
dành cho bạn	4465
dành cho thuê bao	4450
dành riêng cho thành viên	4518
dárkovat článek	471
dát zpětnou vazbu	575
därefter # kr/mån tills du säger upp	3994
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
dê a sua opinião	3373
dê sua opinião	3373
dölj	4030
dölj annons	4123
dölj bildtext	4109
dölj svar	4118
düzeltme politikasi	4286
dāvini rakstu	2818
dāvini rakstu draugam	2818
děkujeme za hlas	541
děkujeme za hlasování	91	541
děkujeme za odběr	565
děkujeme za přihlášení	475
děkujeme za vaši zprávu	565
děkujeme za váš hlas	91	541
děkujeme za zprávu	565
dĺžka	3856
dĺžka #	3856
dịch tự động	4505
""", 'e': """
e-bülten	4237
e-bülten aboneliği	4237
e-mail alebo používateľské meno	3865
e-mail cím	2234
e-mail ili korisničko ime	3766
e-mail inválido	3363
e-mail nebo uživatelské jméno	562
e-mail-cím	2235
e-mail-cím vagy felhasználónév	2231
e-mailová adresa	475
e-pasts vai lietotājvārds	2861
e-post või kasutajanimi	1566
e-posta gönder	4207
e-posta ile paylaş	4292
e-postadress eller användarnamn	4103
e-pošta ali uporabniško ime	3963
e-poštni naslov	3966
ecrã inteiro	3382
edición digital	1359
edición impresa	1359
editöre yaz	4286
editöre yazin	4286
editörün seçtikleri	4214
edição impressa	3305
eget beløb	680
eget beløp	3137
egyedi összeg	2228
egyszeri adomány	2228
egyszeri támogatás	2155
egyszeri támogatás küldése	2228
egyéb összeg	2228
ehkä myöhemmin	1679
ei mielipidettä	1739
ei tänään	1679
ei vielä tunnusta	1758
ei, aitäh	1563
eikö sinulla ole tunnusta	1758
ein fehler ist aufgetreten. bitte versuchen sie es später erneut	905
eiti į receptą	61
ekskluzivno za naročnike	3963
el juego es solo para mayores de # años	1448
el millor de la setmana a la teva bústia	413
el más popular	1465
el més llegit	393
el més popular	446
el més vist	420
el reproductor se está cargando	1449
el. paštas	2769
el. paštas arba vartotojo vardas	2794
el. pašto adresas	2796
eldste først	3155
elfelejtett jelszó	2157
elfelejtette a jelszavát	2231
elfogadom és folytatom	2218
elfogadom és megjelenítem	2218
elfogadás és folytatás	2218
elige tu suscripción	1435
elküldés	2235
elküldöm	91	2163	2235
elküldöm e-mailben	2249
ellenőrizd a postafiókod	2234
ellenőrizze a postafiókját	2234
elmentem későbbre	2163
elolvasom később	2249
elolvasta az összes ingyenes cikkét	2231
elrejtés	2173
els lectors també han llegit	420
elérte a havi limitet	2231
elírást talált	2169
előfizetek	2157
előfizetés	2157
előfizetési csomagok	2231
előfizetési lehetőségek	2231
előfizető vagyok	2231
előfizetői ajánlat	2215
előfizetői előny	2215
előfizetői kedvezmény	2215
előfizetői tartalom	2157
előfizetőknek	2157
előfizetőként megoszthatja a cikket	2163
előző	2172
előző cikk	2170
előző fotó	2237
előző kép	2237
előző oldal	2237
email cím	2235
email của bạn	4541
email inválido	3398
email không hợp lệ	4520
email không đúng định dạng	4520
email no válido	1466
email này đã được đăng ký	4541
emailul tău	3543
emlékeztess később	2154
emlékezz rám	2232
emlékezzen rám	2232
emme voi näyttää sisältöä	1745
emme voi näyttää tätä sisältöä	1745
empfehlungen für sie	834
en beğenilen	4258
en beğenilenler	4258
en colaboración con	1481
en col·laboració amb	461
en este artículo	1393
en popüler	4279
en çok okunan	4214
en çok okunan haberler	4214
en çok okunanlar	4214
encara no estàs registrat	445
endast för dig som är prenumerant	4103
endast för medlemmar	4103
endast nödvändiga	4088
endast nödvändiga cookies	4088
endre tekststørrelse	3159
engangsbeløb	592
engangsbeløp	3137
engedélyezem	2225
engedélyezés	2225
engångsgåva	3990
enllaç copiat	419
ensemble, faisons vivre un média libre	1871
entgeltliche veröffentlichung	750
enthält werbung	748
entre em contato com a redação	3405
enviament gratuït	461
enviar comentário	3327
enviar corrección	1389
envoyer à un ami	1818
envoyer à un proche	1818
envoyez-nous vos témoignages	1853
envíanos tu opinión	1442
envío gratis	1481
epizód letöltése	2221
eredeti megjelenítése	2173
eredmény megtekintése	91
eredmények	92	2173
eredmények megtekintése	2211
erinnern sie mich später	713
eroare la încărcarea videoclipului	3540
erro ao carregar o vídeo	3423
error al cargar el vídeo	1490
erről bővebben itt írtunk	2172
erről is írtunk	2170
erről itt írtunk bővebben	2172
erscheint täglich	820
erscheint wöchentlich	820
erősítse meg az e-mail-címét	2234
es gratis y solo te llevará un minuto	1431
es ist ein fehler aufgetreten. bitte versuchen sie es später erneut	820
es ist ein fehler aufgetreten. bitte versuchen sie es später noch einmal	905
es izslēdzu reklāmu bloķētāju	2859
escanea el código qr	1456
escreva um comentário	3327
escriu a la redacció	453
escriu el teu correu electrònic	413
esi pirmais, kas komentē	2819
esimene kuu # €	1516
esta funcionalidad es sólo para registrados	1359
esta matéria foi útil para você	3351
esta notícia foi útil	3351
esta página foi útil	3373
este artigo está bloqueado	3396
este artigo foi útil	3373
este artículo está bloqueado	1464
este campo é obrigatório	3398
este correo ya está registrado	1496
este e-mail já está cadastrado	3429
este espaço é moderado pela redação	3359
este resumo foi útil	3351
este video ya no está disponible	1449
este vídeo já não está disponível	3381
este vídeo no está disponible	1449
este vídeo não está disponível	3381
este vídeo não está mais disponível	3381
este vídeo ya no está disponible	1449
está a seguir este tema	3433
estás bloqueando nuestros anuncios	1493
estás de acuerdo? vota	1425
estás siguiendo este tema	1500
estä	1752
ethvert bidrag hjælper	680
etický kodex redakce	572
etický kódex redakcie	3874
etkinleştir	4271
etkö ole tilaaja	1758
etkö ole vielä tilaaja	1758
ett fel har uppstått	4107
ett fel uppstod. försök igen senare	4106
etwas ist schiefgelaufen. bitte versuchen sie es später erneut	905
evaluează rețeta	61
evästeasetukset	1691
evästeet	1691
evästekäytäntö	1745
exclusiv pentru abonați	3485
exibir conteúdo	3385
exklusiv für abonnenten	903
exklusiv für mitglieder	903
exklusivt för medlemmar	4103
exklusivt för prenumeranter	4103
exkluzív tartalom előfizetőknek	2231
experimente grátis por um mês	3368
externt innehåll	4088
externí obsah	548
externý obsah	3852
ez a cikk zárolt	2231
ez a mező kötelező	2234
ez a tartalom nem elérhető	2218
ez a tartalom nem jeleníthető meg	2218
ez a videó már nem elérhető	2221
ez a videó nem elérhető	2221
ez is érdekelhet	2170
ez is érdekelheti	2170
ezek is érdekelhetik	19
ezek is érdekelhetnek	19
ezt a tartalmat nem tudjuk megjeleníteni	2218
ezt a témát már követi	2247
ezt is ajánljuk	2170
ezt olvasta már	2170
ezt olvastad már	2170
eén keer toestaan	3003
ešte nemáte predplatné	3865
ešte nemáte účet	3865
ești de acord? votează	3473
ești deja abonat	3493
ești deja abonată	3493
""", 'f': """
facebook ile giriş yap	4278
facebook'ta paylaş	4207
facebookでシェア	2536
facebookでシェアする	2536
facebookでログイン	2602
facebookで共有	2616
facebookで続ける	2602
facebookで見る	2620
facturació anual	446
facturació mensual	446
facturación anual	1465
facturación mensual	1465
facturare anuală	3519
facturare lunară	3519
facturé annuellement	1904
facturé mensuellement	1904
faire un don défiscalisé	1901
faktureras årligen	4103
faktureres årlig	3140
faktureres årligt	683
fale com a redação	3405
fazer doação	3427
fazer uma doação mensal	3427
fazer uma doação única	3427
faça login	3305
faça o quiz	3376
faça o teste	3376
faça uma doação única	3427
faça uma pergunta sobre esta reportagem	3351
felhasználási feltételek	2218
felhasználási jog vásárlása	2242
felhasználónév	2232
felhasználónév vagy e-mail	2231
feliratkozás	2235
feliratkozás hírlevélre	2234
feliratok megjelenítése	2221
fermer la fenêtre	1940
fes el qüestionari	426
fes una donació	389
fes-te sòcia	442
fiecare contribuție contează	3515
fiecare donație contează	3484
fiecare leu contează	3484
film jest niedostępny w twoim kraju	3259
film nie jest już dostępny	3259
film niedostępny	3259
fin de la publicité	1889
fine della pubblicità	2455
fine pubblicità	2455
fiyati gör	4263
fizetett együttműködés	2251
fizetett hirdetés	87	2165
fiók létrehozása	2157
fiókom	2157
foglalja le helyét	2215
folytatás a hirdetés után	2251
folytatás apple-fiókkal	2231
folytatás facebookkal	2231
folytatás google-fiókkal	2231
folytatás google-lel	2231
folytatás kikapcsolás nélkül	2226
fontu büyüt	4292
form gönderildi	4308
formulaire envoyé	1938
formulário enviado	3429
forstået	621
forstått	3074
forstør	674
forstør billede	620
forstør billedet	689
forstørr	3131
forstørr bilde	3073
forstørr bildet	3146
fortsett uten å slå av	3135
fortsett uten å støtte	3045
fortsätt läsa efter annonsen	4012
fortsätt med apple	4103
fortsätt med e-post	4103
fortsätt med facebook	4103
fortsätt med google	4103
fortsätt utan att stänga av	4097
fortsätt utan att stödja	3989
fortsæt med apple	683
fortsæt med at læse	608
fortsæt med e-mail	683
fortsæt med facebook	683
fortsæt med google	683
fortsæt uden at slå fra	678
fortsæt uden at støtte	591
foto # iš #	2807
fotogalería	1393
fotografia următoare	3545
fotoğraf galerisi	4284
fotoğrafi büyüt	4284
fotoğraflari gör	4284
fotoğraflari görmek için tiklayin	4216
fotó #/#	2236
fotó megtekintése	2236
fotó: #/#	2236
fotók megtekintése	2236
fra vores annoncører	703
fra vår butikk	3124
fra våre partnere	3161
frete grátis	3414
friss hírek	2170
frissítse az oldalt	2227
fråga vår ai om artikeln	4020
från vår butik	4084
från våra annonsörer	4123
från våra partner	4123
frühbucher-tickets	886
frühbucherrabatt sichern	886
fuld skærm	673
fuldskærm	620
fullskärm	4091
fyll i fältet	4106
fäll ihop	4030
fäll ut	4030
fältet är obligatoriskt	4106
få adgang	595
få artiklen læst op	604
få de vigtigste nyheder hver morgen	600
få de viktigaste nyheterna varje morgon	4001
få de viktigste nyhetene hver morgen	3054
få læst artiklen op	673
få notifikationer	676
få notiser	4094
få nyheder på mail	600
få nyheter på e-post	3054
få nyheter på mejlen	4001
få overblikket her	620
få tilgang	3049
få varsel når vi skriver om dette	3073
få varsler	3133
följ	4009
följ det här ämnet	4120
följ direktrapporten	4109
följ författaren	4120
följ journalisten	4120
följ liverapporten	4109
följ oss	4009
följ skribent	4009
följ skribenten	4120
följ ämne	4120
följ ämnen	4120
följ ämnet	4009
för prenumeranter	3994
förderer werden	714
fördermitglied werden	714
föregående	4029
föregående artikel	4026
föregående bild	4109
föregående sida	4109
förnamn	4107
förstora	4029
förstora bild	4109
förstora bilden	4109
försök igen senare	4106
føj til foretrukne kilder	700
føj til mine emner	700
følg	605	3059
følg dette emne	700
følg dette temaet	3157
følg direkte	3146
følg direktesenteret	3146
følg emne	605
følg emnet	3157
følg forfatter	3157
følg forfatteren	3157
følg ikke længere	700
følg journalist	3157
følg journalisten	3157
følg liveblog	689
følg livebloggen	689
følg os	605
følg oss	3059
følg sagen her	620
følg saken direkte	3146
følg skribent	700
følg skribenten	700
følg tema	3059
følg temaet	3157
følg temaet og få varsel	3073
für abonnenten	719
für den newsletter anmelden	728
für dich empfohlen	834
für sie empfohlen	834
für sie entstehen keine mehrkosten	835
fă o donație	3447
fă quizul	3497
fă testul	3497
fără obligații	3485
fără spam	3520
fără sunet	3503
fără tine nu putem	3484
főoldal	2237
""", 'g': """
galbūt vėliau	2790
galerie schließen	908
galerie öffnen	908
galeriyi aç	4216
galeriyi gör	4284
galeriyi görmek için tiklayin	4216
galéria	2172
galéria (#	2236
galéria bezárása	2237
galéria megnyitása	2237
galéria megtekintése	2172
garanta já o seu ingresso	3353
gastos de envío incluidos	1448
gastos de envío no incluidos	1448
gauti pranešimus	2789
gaver kan trækkes fra i skat	680
ge en engångsgåva	4101
ge en gåva	4101
ge återkoppling	4116
gefällt mir	918
gefällt mir nicht	918
gelesen von einer künstlichen stimme	892
gelişmelerden aninda haberdar olun	4270
gem til læseliste	604
generisano veštačkom inteligencijom	3778
genindlæs siden	679
genişlet	4217
gerenciar opções	3422
gerenciar preferências	3422
geri dön	4217
gerir opções	3422
gerir preferências	3422
gestionează consimțământul	3506
gestionează cookie-urile	3539
gestionează opțiunile	3539
gestionează preferințele	3506
geçerli bir e-posta adresi girin	4280
geçerli süre	4265
geçersiz e-posta	4280
geçersiz e-posta adresi	4280
ghi nhớ đăng nhập	4518
gia hạn gói	4540
giriş	4200
giriş yap	4200
giriş yapin	4200
giriş yapin veya üye olun	4200
giv et beløb	680
giv et engangsbeløb	680
giv os feedback på artiklen	612
già abbonato	2378
già registrato	2378
giải đố ngay	4500
giảm cỡ chữ	4531
giọng đọc ai	4504
giọng đọc tự động	4504
gjenstående tid	3131
gjenstående tid #	3130
gjenstående tid -#	3130
glasnoća	3758
gli articoli più letti	2443
glömt ditt lösenord	4103
glömt lösenord	3994
glömt lösenordet	4103
glücksspiel kann süchtig machen	749
godišnja naplata	3767
godišnja pretplata	3767
godišnje	3767
godišnje plaćanje	3767
godkänn	4014
godkänn alla	4014
godkänn alla cookies	4088
godkänn och fortsätt	4088
godkänn och visa	4088
godkänn och visa innehåll	4017
google hirdetések	2251
google ile giriş yap	4278
google playからダウンロード	2594
google playで手に入れよう	2594
google play에서 다운로드	2700
google reklāmas	2872
google से जारी रखें	2133
google-hirdetések	2251
googleでログイン	2602
googleで登録	2602
googleで続ける	2602
gorące tematy	3196
gracias por tu opinión	1418
gratuit, fără spam	3520
grazie, il tuo messaggio è stato inviato	2474
grotuvas įkeliamas	2786
großansicht	908
gràcies pel teu vot	423
gràcies per la teva opinió	405
gràcies per votar	405
gràcies, el teu missatge s'ha enviat	447
gràcies, ja estàs subscrit	413
grátis e sem spam	3398
grįžti į pradžią	2798
grįžti į viršų	2798
guardar artículo	1378
guardar configuración	1453
guardar para después	1438
guardar para leer después	1438
guardar preferências	3385
gå ikke glip af	617
gå ikke glip af noget	600
gå ikke glipp av noe	3054
gå til forsiden	3146
gå til hovedindhold	689
gå til indhold	620
gå til innhold	3146
gå til liveblog	689
gå til oppskriften	61
gå til opskriften	61
gå til quizzen	663
gå til shop	667
gå til toppen	689
gå till receptet	61
gåvolänk	4122
généré par ia	1931
généré par l'ia	1931
gépi felolvasás	2221
gépi fordítással készült	2244
géppel fordítva	2244
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
góp ý	4464
gönder	91	4281
gönderiyi göster	4267
gönderiyi yükle	4267
gör quizzet	4077
gör testet	4077
görseli büyüt	4284
görüş bildir	4257
görüşünü bildir	4257
görüşünüzü bildirin	4257
gündem	4214
günün anketi	91
günün bulmacasi	4298
günün haberleri	4214
günün kelimesi	4298
günün sudokusu	4298
günün özeti	4214
głosuj	91	3249
głośność	3260
gợi ý	4465
gửi	91	4464
gửi bài cho tòa soạn	4525
gửi bài viết	4525
gửi bình luận	4464
gửi cho bạn bè	4491
gửi email	4455
gửi góp ý	4497
gửi phản hồi	4497
gửi thành công	4520
gửi tin bài	4525
gửi trả lời	4497
gửi ý kiến	4464
gửi ý kiến của bạn	4497
gửi đi	4521
gửi ảnh cho chúng tôi	4525
""", 'h': """
haber bülteni	4237
haber güncelleniyor	4216
haberi arkadaşina hediye et	4207
haberi paylaş	4315
haberi özetle	4289
haberin kilidini aç	4307
haberlere dön	4310
hacer una donación mensual	1494
hacer una donación puntual	1494
hai già un account	2378
hai già votato	2449
halda nõusolekut	1557
hallitse evästeitä	1745
hang letöltése	2221
hanganyag letöltése	2221
hangerő	2222
hantera inställningar	4088
har du sett något	4113
harici içerik	4216
haritayi aç	4217
has arribat al límit d'articles gratuïts	417
has iniciado sesión	1416
has olvidado tu contraseña	1464
hasznos volt az összefoglaló	2169
hasznosnak találta a cikket	2169
hasło	3270
havi előfizetés	2232
havi fizetés	2232
havi rendszeres támogatás	2228
havi támogatás	2155
hayir teşekkürler	4198
hayir, teşekkürler	4198
haz una pregunta sobre este artículo	1418
he leído y acepto la política de privacidad	1431
he llegit i accepto la política de privacitat	402
he olvidado mi contraseña	1464
hela artikeln fortsätter nedan	4012
heli välja	1559
helskärm	4091
helskärmsläge	4091
helyesbítési szabályzat	2241
henüz abone değil misiniz	4278
hepsini gör	4216
her destek önemli	4275
her katki değerli	4275
her katki önemli	4275
her zaman göster	4267
hesap oluştur	4200
hi estàs d'acord? vota	405
hiba bejelentése	2241
hiba jelentése	2173	2241
hiba történt	2235
hiba történt, próbálja újra később	2234
hiba történt. próbálja újra	2234
hiba történt. próbálja újra később	2234
hibabejelentés	2241
hibás e-mail-cím	2234
hibát talált	2169
hibát talált a cikkben	2241
hibát találtál	2241
hibát találtál a cikkben	2241
hier reinhören	810
hinweis schließen	713
hirdetés	2165
hirdetés bezárása	2165
hirdetés elrejtése	2251
hirdetés jelentése	2251
hirdetés vége	2251
hirdetés, görgessen tovább	2165
hirdetésblokkolót használsz	2226
hirdetések engedélyezése	2227
hirdetések kikapcsolása	2251
hivatkozás másolva	2249
hivatkozás másolása	2249
hiển thị bài đăng	4508
hiển thị nội dung	4508
hiện phụ đề	4504
hjälp oss att rätta fel	4020
hlasitosť	3856
hlasovalo # lidí	541
hlasovalo # čtenářů	541
hlasovat v anketě	541
hlasovať	91	3847
hlasovať v ankete	3846
hlavná stránka	3871
hlavné správy	3797
hlavní stránka	568
hlavní zprávy	486
ho già donato	2372
ho già un account	2472
hogyan kapcsolhatom ki a hirdetésblokkolót	2226
hogyan védjük forrásainkat	2241
hoje não	3300
hoppa till huvudinnehåll	4109
hoppa till innehåll	4029
hoppa till innehållet	4109
hoppa över inlägg från facebook	4029
hoppa över inlägg från instagram	4029
hoppa över inlägg från x	4029
hozzáadás a kedvenc forrásokhoz	2247
hozzáadás a témáimhoz	2247
hozzáadás preferált forrásként	2247
hozzájárulás kezelése	2218
hozzájárulás módosítása	2218
hozzájárulás visszavonása	2218
hozzájárulások kezelése	2218
hozzászólok	2169
hozzászólás	2169
hozzászólás elküldése	2245
hozzászólás jelentése	2245
hozzászólás küldése	2245
hozzászólási szabályzat	2245
hozzászólások	2169
hozzászólások megjelenítése	2245
hozzászólások megtekintése	2169
hrať	3847
hrať teraz	3846
hrát	542
hrát teď	541
hvala za sporočilo	3966
hvala za vaš glas	3750	3946
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
hàng năm	4517
hàng tháng	4517
hátralévő idő	2222
hátralévő idő #	2221
hátralévő idő -#	2221
hämta på google play	4093
här kan du kommentera artikeln	4020
hääleta	91
håll dig uppdaterad	4001
håll mig inloggad	4103
hình tiếp theo	4542
hírfolyam	2170
hírlevelek	2175
hírlevél	2175
hírlevél-feliratkozás	2175
hívj meg minket egy kávéra	2228
hívjon meg minket egy kávéra	2228
hören sie diesen artikel	810
hør saken	3058
hằng tháng	4517
hết quảng cáo	4503
họ tên	4521
họ và tên	4521
hủy bất cứ lúc nào	4518
""", 'i': """
i den här artikeln	4109
i più commentati	2404
i più letti	2404
i più letti della settimana	2443
i più visti	2404
iba nevyhnutné	3852
iba pre predplatiteľov	3793
ich unterstütze schon	713
identifícate	1435
idi na sadržaj	3772
időtartam	2222
időtartam #	2222
ielikt grozā	2850
ielogojies, lai komentētu	2819
ielādēt ierakstu	2852
ielādēt saturu	2852
ielādēt vēl	2865
ienākt	2813
ienākt ar facebook	2861
ienākt ar google	2861
iepriekšējais attēls	2865
iepriekšējais raksts	2865
iepriekšējā lapa	2865
iesakām	2815
ieslēgt paziņojumus	2857
ieslēgt skaņu	2854
iesūti fotogrāfijas	2866
iesūti ziņu	2866
iesūtīt ziņu	2866
iesūtīt ziņu anonīmi	2866
ievadiet derīgu e-pasta adresi	2863
ieși din ecran complet	3502
igal reedel. tasuta. ilma spämmita	1568
igen, kérek	2225
igen, kérem	2225
igen, köszönöm	2225
ignorar anúncio	3423
ignorer la publicité	1931
ihre meinung zählt	759
ihre stimme wurde gezählt	91	882
ikke abonnent ennå	3140
ikke gå glipp av	3070
ikke nå	3045
ikmēneša ziedojums	2860
il più popolare	2473
il più scelto	2472
il tuo browser non può riprodurre il video	2421
il tuo commento sarà pubblicato dopo l'approvazione	2431
il tuo messaggio è stato inviato	2474
il tuo voto è stato inviato	2449
il tuo voto è stato registrato	2449
iletişim	4213
ilgili içerikler	4214
ilginizi çekebilecek haberler	4214
ilginizi çekebilir	4214
ilmoita asiavirheestä	1695
ilmoita virheestä	1695
image précédente	1940
imaginea anterioară	3545
imaginea următoare	3545
imam račun	3766	3963
imate namig? pišite nam	3972
imate priču za nas	3775
imię	3273
imię i nazwisko	3273
impossible de charger la vidéo	1931
impossible de lire la vidéo	1931
imprimir artículo	1438
imprimir esta matéria	3370
in bài	4455
in bài viết	4455
in công thức	61
in trang này	4491
inbäddat innehåll	4088
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
inga kommentarer än	4118
ingen åsikt	4081
ingresá	1435
ingyen, spam nélkül	2234
ingyenes regisztráció	2157
ingyenes szállítás	2216
inicia la sessió per comentar	423
inicia sesión	1359
inicia sesión con google	1464
inicia sesión para comentar	1442
inicia sessió	390
inicia sessió amb google	445
iniciar reproducción	1490
iniciar reprodução	3423
iniciar sesión	1359
iniciar sesión con apple	1435
iniciar sesión con facebook	1435
iniciar sesión con google	1435
iniciar sessão	3305
inicie sesión	1359
inläst av en syntetisk röst	4091
inne artykuły	3196
innehåll från annonsör	4123
innehåll från våra partner	4123
innehållet kan inte visas	4088
innehållet är skyddat av upphovsrätt	4058
innhold fra annonsør	3078
innhold fra våre annonsører	3161
innhold fra våre partnere	3161
inscription confirmée	1938
inscription à la newsletter	1808
inscrivez-vous à notre newsletter	1808
inscrição confirmada	3429
inscrição realizada com sucesso	3398
insira o seu endereço de email	3363
insira um e-mail válido	3398
instagramで見る	2620
instagramの投稿を読み込む	2591
instagram에서 보기	2728
instagram에서 이 게시물 보기	2728
instalează aplicația	3479
inställningar	4014
inte prenumerant än	4103
integritetsinställningar	4088
introdu emailul tău	3543
introduce tu correo electrónico	1496
introduce un correo electrónico válido	1466
introduce un correo válido	1466
introduce un email válido	1431
introduceți adresa de email	3543
introduceți o adresă de email validă	3520
introdueix un correu vàlid	447
intră în cont	3448
invítanos a un café	1354
iná suma	3862
início	3334
ir a la página de donaciones	1461
ir para a página de doações	3393
ir para a página de donativos	3393
ir para o conteúdo	3334
irány a bolt	2215
irányítószám	2235
isključi zvuk	3757
isključio sam blokator oglasa	3762
isključite adblock	3762
isključite blokator oglasa	3762
ispiši	3699
ispiši recept	61
ispiši članak	3783
ispravci i pojašnjenja	3775
isso foi útil	3373
istediğin zaman iptal et	4278
istediğiniz zaman abonelikten çikabilirsiniz	4237
istediğiniz zaman iptal edin	4200
isto foi útil	3373
iz naše trgovine	3753	3949
iz našeg shopa	3753
izberi naročnino	3963
izberite naročnino	3963
izbor uredništva	3897
izdrukāt	2818
izmēģini # dienas bez maksas	2813
izslēdziet reklāmu bloķētāju	2859
izslēgt skaņu	2854
izveidots ar mākslīgo intelektu	2867
izvēlies abonementu	2861
izvēlies summu	2860
izvēlieties abonementu	2861
izvēlieties summu	2860
izvēlēties plānu	2861
içeriğe geç	4216
içeriği görüntüle	4267
içeriği göster	4267
içeriği yükle	4267
iş birliği	4209
iş birliğiyle	4294
iš mūsų parduotuvės	2782
iš mūsų partnerių	2805
išbandykite # dienų nemokamai	2744
išjungiau reklamos blokavimą	2791
išjungti garsą	2786
išjunkite reklamos blokavimą	2791
išorinis turinys	2762
išsaugoti	2749
išsaugoti nustatymus	2784
išsaugoti pasirinkimą	2784
išsaugoti straipsnį	2749
išsaugoti vėlesniam laikui	2803
išversta automatiškai	2800
išversta dirbtinio intelekto	2800
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
ja, gärna	4096
ja, slå på	4096
jaa sähköpostilla	1776
jaa twitterissä	1688
jaa x:ssä	1688
jag förstår	4014
jag har stängt av annonsblockeraren	4097
jag har stängt av den	4100
jag har stängt av min annonsblockerare	4097
jag stödjer redan	3989
jaga sõbraga	1521
jak chronimy nasze źródła	3279
jak chronimy źródła	3279
jak chráníme své zdroje	572
jak chráníme zdroje	572
jak vypnout blokování reklam	557
jak wyłączyć adblocka	3264
jak wyłączyć blokowanie reklam	3264
jakość	3260
jatka sähköpostilla	1758
jau turiu paskyrą	2794
jaunākie	2815
jaunākie vispirms	2868
jautā mākslīgajam intelektam	2819
javascript ei ole käytössä	1748
javascript er slået fra	673
javascript er slått av	3130
javascript està desactivat	434
javascript ir izslēgts	2854
javascript išjungtas	2786
javascript je isključen	3757
javascript je vypnutý	551
javascript jest wyłączony	3259
javascript måste vara påslaget	4091
javascript on pois päältä	1748
javascript on välja lülitatud	1559
javascript är avstängt	4091
javascript är inaktiverat	4091
javascript đã bị tắt	4508
javascript вимкнено	4409
javascript е изключен	288
javascript отключен	3650
javascript отключён	3650
javascript מושבת	2022
javascript ถูกปิดใช้งาน	4171
javascriptが無効になっています	2591
javascript已停用	4625
javascript已禁用	4625
javítások és pontosítások	2241
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
jednorazový dar	3862
jednorazový príspevok	3862
jednorázový dar	559
jednorázově	470
jeg forstår	3063
jeg har slået den fra	679
jeg har slået min adblocker fra	678
jeg har slått av annonseblokkering	3135
jeg har slått den av	3136
jeg støtter allerede	591	3045
jegyek itt kaphatók	2172
jegyvásárlás	2216
jelenlegi idő	2222
jelenlegi idő #	2221
jelentkezzen be vagy regisztráljon	2157
jelentés	2246
jelszó	2232
jelszó megjelenítése	2231
jen nezbytné cookies	548
jen pro předplatitele	471
jesteś już prenumeratorem	3269
jesteś już subskrybentem	3269
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
joacă acum	3497
joacă gratuit	3497
joacă responsabil	3534
jobs in ihrer nähe	808
jogar grátis	3376
jogue grátis	3376
jokainen euro on tärkeä	1755
jokainen lahjoitus on tärkeä	1755
jokin meni pieleen. yritä uudelleen	1761
jokin meni vikaan. yritä uudelleen	1761
jotain meni vikaan. yritä myöhemmin uudelleen	1761
jotain meni vikaan. yritä uudelleen	1761
još nema komentara	3779
još nemate račun	3766
još niste pretplatnik	3766
još vesti	3696
još vijesti	3696
jste už předplatitel	562
junte-se à conversa	3359
jurnalismul de calitate costă	3484
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
już głosowałeś	3248
już obserwujesz	3286
już wspieram	3170
już wyłączyłem	3265
já desativei	3391
já desativei o bloqueador	3391
já doei	3300
já está inscrito	3429
já nas bancas	3353
já segue este autor	3410
já segue este tema	3410
já sou apoiador	3300
já sou assinante	3305
já tem conta	3305
já tem uma conta	3305
já tenho conta	3396
já votou	3373
já é assinante? faça login	3305
já é subscritor	3368
já é subscritor? inicie sessão	3368
játssz most	2211
játék indítása	2211
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
jūs izmantojat reklāmu bloķētāju	2859
jūs jau balsavote	2780
jūs jau esat nobalsojis	2848
jūs naudojate reklamos blokavimo programą	2791
jūs sekate šią temą	2802
jūs sekojat šai tēmai	2869
jūsu balss ir ieskaitīta	2848
jūsu balss ir pieņemta	2848
jūsu e-pasta adrese	2863
jūsu e-pasts	2863
jūsu vārds	2864
jūsu ziņa	2864
jūsų balsas užskaitytas	2780
jūsų balsas įskaitytas	2780
jūsų el. paštas	2769
jūsų el. pašto adresas	2769
jūsų vardas	2797
jūsų žinutė	2797
""", 'k': """
k tématu	486
k téme	3797
kaikki oikeudet pidätetty	1769
kaip išjungti reklamos blokavimą	2791
kaip saugome šaltinius	2799
kakinställningar	4088
kako isključiti adblock	3762
kako isključiti blokator oglasa	3762
kako štitimo izvore	3775
kako štitimo svoje izvore	3775
kalan süre	4265
kapcsolat a szerkesztőséggel	2241
kapcsolat a szerzővel	2237
kapcsold ki a reklámblokkolót	2226
kapcsolja ki a hirdetésblokkolót	2226
kapcsolódó	2170
kapcsolódó cikk	2170
kapcsolódó cikkek	2170
kapcsolódó tartalom	2170
kapcsolódó témák	2170
karte öffnen	772
kas kokkuvõte oli kasulik	1522
kas mėnesį remti	2792
kategóriák	2170
katrs eiro ir svarīgs	2860
katrs eiro palīdz	2860
katrs ziedojums palīdz	2860
katru piektdienu. bez maksas. bez surogātpasta	2863
katso kuvat tästä	1698
katso myös	1696
katso video tästä	1698
katso video yltä	1698
kattintson a nagyításhoz	2237
kaupallinen sisältö	1778
kaupallinen yhteistyö	87	1690
kaupallisen kumppanin sisältö	1778
kaut kas nogāja greizi. mēģiniet vēlreiz	2863
kaydiniz için teşekkürler	4237
każda wpłata pomaga	3266
każda wpłata się liczy	3266
każda złotówka pomaga	3266
każda złotówka się liczy	3266
każde wsparcie się liczy	3266
každá koruna pomáhá	559
každá koruna se počítá	559
každé euro pomáha	3862
každé euro sa počíta	3862
každý dar pomáha	3862
každý dar pomáhá	559
každý piatok. zadarmo. bez spamu	3868
každý príspevok pomáha	3862
každý príspevok sa počíta	3862
každý pátek. zdarma. bez spamu	565
každý příspěvek pomáhá	559
každý příspěvek se počítá	559
kažkas nutiko. bandykite dar kartą	2796
kdykoliv můžete zrušit	562
keela kõik	1558
keeldu kõigist	1558
keisti sutikimą	2784
keisti šrifto dydį	2803
kenttä on pakollinen	1761
kereskedelmi együttműködés	2216
keresztnév	2235
keresztrejtvény	2212
keresés	2172
keskeytä	1749
keskustelu on päättynyt	1773
keskustelun säännöt	1773
kevesebb mutatása	2237
kezdőlap	2172
không biết	4498
không có ý kiến	4498
không phải bây giờ	4448
không spam	4520
không thể hiển thị nội dung này	4508
không thể phát video	4504
không thể phát video này	4504
không thể tải video	4538
không, cảm ơn	4448
ki kan gjøre feil	3153
ki-antworten können fehler enthalten	915
ki-übersetzung	916
ki-übersicht	800
kiekvieną penktadienį. nemokamai. be šlamšto	2796
kiellä kaikki	1746
kiitos viestistäsi	1761
kiitos äänestämisestä	1738
kiitos äänestäsi	91	1738
kiitos! tarkista sähköpostisi	1761
kijelentkezés	2157
kikapcsoltam a hirdetésblokkolót	2226
kingi artikkel sõbrale	1521
kinyitás	2173
kipróbálom	2157
kirjaudu sisään	1681
kirjaudu sähköpostilla	1758
kirjoita sähköpostiosoitteesi	1684
kitas vaizdo įrašas	2786
kitöltöm a kvízt	2211
kiválasztom	2232
kiválasztás	2232
kizárólag előfizetőknek	2231
kişisel verilerimin işlenmesini kabul ediyorum	4280
kiểm tra hộp thư của bạn	4520
kiểm tra kiến thức của bạn	4500
kjøp abonnement	3049
kjøp billett	3124
kjøp billetter	3124
kjøp billetter her	3124
kjøp boka	3124
kjøp boken	3124
kjøp her	3124
kjøp lisens	3151
kjøp nå	3124
kjøp rettigheter	3151
kjøp tilgang	3049
klausies podkāstu	2820
klausies podkāstu šeit	2820
klausies šo rakstu	2818
klausies šo rakstu (# min	2818
klausykite tinklalaidės	2751
klausykite tinklalaidės čia	2751
klausykitės straipsnio	2749
klausīties	2818
klausīties rakstu	2818
kliknij, aby powiększyć	3275
kliknutím zväčšíte	3871
kliknutím zvětšíte	568
klippet er ikke længere tilgængeligt	673
klippet är inte längre tillgängligt	4091
ključne besede	3897
ključne reči	3696
ključne riječi	3696
klíčová slova	486
kodex diskutujících	577
kodėl matau šią reklamą	2805
kohustuslik väli	1568
kohustuslikud väljad	1568
kokeile # päivää maksutta	1681
kokkuvõtte tegi tehisintellekt	1572
koko näyttö	1748
kolačići	3712
kom ihåg mig	4103
komentarai uždaryti	2801
komentariši	3780
komentarų dar nėra	2801
komentarų nėra	2801
komentavimas išjungtas	2750
komentavimas uždarytas	2801
komentavimo taisyklės	2750
komentiranje je onemogućeno	3779
komentovať	3880
komentáre	3800
komentář	485
komentáře	485
komentāri	2813
komentāri ir slēgti	2868
komentāru vēl nav	2868
komentēt	2813
komentēšana ir slēgta	2819
komentēšanas noteikumi	2819
komercijalni sadržaj	3785
komerčné oznámenie	3796
komerční obsah	582
komerční prezentace	582
komerční sdělení	87	481
komerční článek	582
komerčný obsah	3884
komerčný článok	3884
komment jelentése	2245
komment küldése	2245
komment írása	2245
kommentar gelöscht	917
kommentarer blir gjennomgått før publisering	3073
kommentarerna förhandsmodereras	4020
kommentarerna är stängda	4118
kommentek megjelenítése	2245
kommentek megtekintése	2169
kommentelési szabályzat	2169
kommentoi ensimmäisenä	1773
kommentoinnin säännöt	1773
kommentointi on päättynyt	1773
kommentér	612
kommersiellt innehåll	4123
konekäännetty	1771
konekäännös	1772
kontakt z redakcją	3279
kontakta författaren	4109
kontaktirajte uredništvo	3972
kontaktovať autora	3871
kontaktovať redakciu	3874
kontynuuj bez wyłączania	3264
koostöö	1525
kopiera gåvolänk	4122
kopiera länk	4008
kopiera länken	4008
kopiering förbjuden	4114
kopijuoti draudžiama	2806
kopijuoti nuorodą	2744
kopioitu leikepöydälle	1776
kopiraj povezavo do članka	3900
kopirano u međuspremnik	3783
kopirano v odložišče	3979
kopiér link	604
kopiér linket	604
kopsavilkumu veidojis mākslīgais intelekts	2867
kopírovanie zakázané	3875
kopírovat odkaz	478
kopírovať odkaz	3800
kopírování zakázáno	573
kopēt saiti	2813
kopēšana aizliegta	2873
korisničko ime	3767
korisničko ime ili e-mail	3766
korzyść dla prenumeratorów	3252
korábban írtunk róla	2170
kostenlos und jederzeit kündbar	905
kosárba rakom	2215
kosárba teszem	2215
koupit aktuální vydání	545
koupit lístky	545
koupit nyní	545
koupit časopis	545
kreiraj račun	3689
kreirano uz pomoć ai	3778
kreirano uz pomoć umjetne inteligencije	3778
kreuzworträtsel	883
križaljka	3751
križanka	3947
krzyżówka	3249
krížovka	3847
kuidas reklaamiblokeerija välja lülitada	1564
kullanim koşullari	4210
kumppanin sisältö	1778
kumppanisisältö	1778
kun nødvendige	3127
kun nødvendige cookies	670
kup dostęp	3174
kup książkę	3252
kup licencję	3280
kup licencję na publikację	3280
kup tę książkę	3252
kupi naročnino	3893
kupte nám kávu	559
kuula taskuhäälingut	1523
kuuntele podcast tästä	1698
kvíz dne	541
kvíz dňa	3846
kvíz indítása	2211
kvíz kitöltése	2211
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
kép #/#	2236
kép a képben	2221
kép megtekintése	2236
kép nagyítása	2237
kép: #/#	2236
képaláírás megjelenítése	2237
képek megtekintése	2236
kér értesítést	2224
kérdezze ai-asszisztensünket	2169
kérek értesítést	2224
kérem a hírlevelet	2175
kérjük, adjon meg érvényes e-mail-címet	2234
kérjük, kapcsolja ki a hirdetésblokkolót	2226
kérjük, töltse ki ezt a mezőt	2234
később	2154	2225
kích thước chữ	65
kódex diskutujúcich	3879
kõik artiklid	1570
kõik autori artiklid	1570
kõik kommentaarid	1573
kõik õigused reserveeritud	1578
köp	3994
köp biljett	4084
köp biljetter	4084
köp biljetter här	4084
köp boken	4084
köp boken här	4084
köp din biljett	4084
köp här	4084
köp licens	4114
köp rättigheter	4114
köszönjük a feliratkozást	2175
köszönjük a regisztrációt	2234
köszönjük a szavazatodat	2211
köszönjük a szavazatot	91
köszönjük a szavazatát	91	2211
köszönjük az üzenetet	2234
köszönjük üzenetét	2234
köszönjük! ellenőrizze postafiókját	2234
köszönjük, hogy feliratkozott	2234
köszönjük, hogy feliratkoztál	2234
köszönjük, hogy szavazott	2211
köszönjük, hogy szavaztál	2211
köszönöm, nem	2154
kötelező	2235
kötelező kitölteni	2234
kötelező mező	2234
kötelező mezők	2234
kövesd a témát	2247
kövesse a témát	2247
kövesse élőben	2237
követed	2248
követem a szerzőt	2247
követem a témát	2247
következő	2172
következő cikk	2170
következő fotó	2237
következő kép	2237
következő oldal	2237
következő videó	2221
követve	2248
követés leállítása	2247
követés megszüntetése	2247
közlemény: adomány	2228
közlemény: támogatás	2228
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
kúpiť e-knihu	3850
kúpiť knihu	3850
kúpiť licenciu	3875
kúpiť lístky	3850
kúpiť predplatné	3793
kúpiť teraz	3850
kúpiť vstupenku	3850
kúpiť vstupenky	3850
kúpiť časopis	3850
kúpte nám kávu	3862
kúpte si knihu	3850
kúpte si vstupenky	3850
küfür, hakaret içeren yorumlar onaylanmamaktadir	4213
küldd be a fotóidat	2241
küldd el egy barátodnak	2249
küldje be fotóit	2241
küldje el barátjának	2163
küldje el fotóit	2241
küldjön névtelen üzenetet	2241
küldjön tippet	2241
küldés	91	2163	2235
küldés e-mailben	2163
küldés whatsappon	2249
külső tartalom	2172
künye	4210
küpsiste kasutamine	1557
küpsiste seaded	1534
küsi tehisarult	1522
küsitlus	92
küsitluse tulemused	1560
kā izslēgt reklāmu bloķētāju	2859
kā mēs sargājam avotus	2866
kā tev patika raksts	2819
kā tu domā? balso	2820
kāpēc es redzu šo reklāmu	2872
ką manote? balsuokite	2751
křížovka	542
kết quả bình chọn	4535
kết quả thăm dò	4535
kết thúc quảng cáo	4503
""", 'l': """
l'accès à tous les articles	1937
l'offre intégrale	1937
la discussione è chiusa	2400
la donazione è detraibile	2469
la lecture automatique est désactivée	1931
la más popular	1465
la nota continúa después del anuncio	1384
la palabra del día	1485
la pregunta del día	91
la pubblicità continua	2514
la publicidad continúa	1507
la rédaction n'a pas participé	1949
la rédaction vous conseille	1832
la sélection de la rédaction	1832
la tua richiesta è stata inviata	2504
la vidéo ne peut pas être lue	1891
labojumi un precizējumi	2866
ladda inlägg	4088
ladda inlägget	4088
ladda innehåll	4088
ladda innehållet	4088
ladda ned på google play	4093
lae äpp alla	1561
lahenda ristsõna	1553
lahjoita artikkeli ystävälle	1688
lai komentētu, ielogojies	2819
lai komentētu, pieslēdzies	2819
laisser une réponse	1883
laita ilmoitukset päälle	1751
lancer la vidéo	1931
lap tetejére	2237
las más leídas	1393
las más leídas de hoy	1439
las noticias más leídas	1439
lasa sintētiska balss	2854
lasi arī	2815
lasi bez ierobežojumiem	2861
lasi bez reklāmām	2872
lasi komentārus	2819
lasi tālāk	2813
lasi vairāk šeit	2820
lasi vēl	2815
lasiet arī	2815
lasiet vēl	2815
last inn siden på nytt	3136
last siden på nytt	3136
lasă un comentariu	3459
lasă un răspuns	3494
lasīt komentārus	2819
lasīt tālāk	2820
lasīt vairāk	2820
lasīt visu rakstu	2865
lasīt vēlāk	2818
lasītākie	2815
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
le notizie più lette	2443
le più lette	2404
le za naročnike	3963
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
legfrissebb elöl	2245
legfrissebb hírek	2170
leggi di più	2407
leggi più tardi	2442
legjobb ajánlat	2232
legjobb ár	2232
legnépszerűbb	2170	2232	2246
legrégebbi	2246
legrégebbi elöl	2245
legújabb	2246
legújabb elöl	2245
leia a matéria completa	3371
leia a notícia completa	3402
leia as notícias no aplicativo	3361
leia também	3331
leisti pranešimus	2789
leisti vaizdo įrašą	2786
leitor de vídeo	3423
leitor de áudio	3423
lejupielādēt app store	2856
lejupielādēt audio	2854
lejupielādēt lietotni	2856
lejupielādēt no app store	2856
lejupielādēt no google play	2856
lejátszás	2222
lejátszási sebesség	2221
len nevyhnutné cookies	3852
len pre predplatiteľov	3793
ler grátis	3428
ler o próximo artigo	3431
ler próximo artigo	3431
ler transcrição	3381
les choix de la rédaction	1832
les commentaires sont réservés aux abonnés	1925
les den først i appen	3132
les først i appen	3132
les lecteurs ont aussi consulté	1876
les mieux notés	1884
les mots croisés du jour	1926
les més llegides	420
les også	3070
les plus commentés	1832
les plus consultés	1910
les plus partagés	1832
les plus récents	1884
les prix indiqués sont susceptibles d'évoluer	1859
les résultats du vote	1925
les våre debattregler	3066
letiltás	2225
letna naročnina	3964
letno plačilo	3964
letölthető a google play áruházból	2223
letölthető az app store-ból	2223
letöltés az app store-ból	2223
leído por una voz sintética	1449
leído por voz sintética	1449
li e aceito a política de privacidade	3363
libovolná částka	559
licenc vásárlása	2242
licencja na publikację	3280
liczy się każda wpłata	3266
liczy się każda złotówka	3266
lido por uma voz sintética	3381
lielāks teksts	2870
lien copié	1818
lien copié dans le presse-papiers	1875
lietošanas noteikumi	2830
liitudes nõustud kasutustingimustega	1541
liity jäseneksi	1680
likęs laikas	2787
likęs laikas -#	2786
lineでシェア	2536
lineでシェアする	2565
lineでログイン	2602
lineで共有	2616
lineで送る	2536
link a vágólapra másolva	2163
link bài gốc	4491
link copiado para a área de transferência	3370
link kopiëren	2902
link másolva	2163
link másolása	2163
link został skopiowany	3288
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
livrare gratuită	3534
liên hệ	4464
liên hệ quảng cáo	4525
liên hệ tòa soạn	4525
liên hệ với tòa soạn	4525
liên quan	4465
ljud på	4091
ljudet är ai-genererat	4091
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
locuri de muncă	3475
loe lähemalt	1523
loe lähemalt siit	1523
loe äpis	1561
loeb sünteetiline hääl	1559
logi sisse või loo konto	1516
los lectores también leyeron	1439
luba kõik	1534
luba kõik küpsised	1557
lubię to	3184	3285
lucrează cu noi	3475
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
luôn cho phép	4508
luôn hiển thị	4508
luštit	542
luštit křížovku	541
lyd på	3130
làm bài trắc nghiệm	4500
làm mới trang	4514
làm trắc nghiệm	4500
lägg till i mina ämnen	4120
lägg till oss som föredragen källa	4120
lägg till som föredragen källa	4120
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
lämna en kommentar	4020
lämna ett svar	4118
lämna feedback	4116
längd	4092
längd #	4092
länk kopierad	4008
länken har kopierats	4122
länken kopierad	4008
länken är kopierad	4008
läs den först i appen	4093
läs dokumentet	4030
läs domen	4030
läs först i appen	4093
läs hela	4109
läs hela artikeln	4029
läs hela texten	4029
läs hela texten här	4029
läs in sidan igen	4100
läs kommentarer	4020
läs mer	4026	4029
läs mer om	4026
läs mindre	4081
läs också	4026
läs senare	4008
läs transkription	4091
läs utan annonser	4123
läs vidare	3994	4026
läs våra kommentarsregler	4020
läs även	4026
läsarerbjudande	4084
läsarerbjudanden	4084
läsarfrågan	91	4077
läsarresa	4084
läsarresor	4084
lästid	4029
lästid # min	4029
lås artiklen op	683
lås op	595
lås op for artiklen	683
lås opp artikkelen	3049
lås opp saken	3049
lås upp	4104
lås upp artikeln	3994
låst artikel	4103
låst innehåll	4104
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
lên đầu trang	4467
líbí se mi	578
lõpeta jälgimine	1574
lös korsordet	4077
lösenord	4104
löysitkö virheen	1768
løs krydsord	663
løs krydsordet	663
løs kryssordet	3120
lùi # giây	4504
lúštiť krížovku	3846
lülita reklaamiblokeerija välja	1564
lülitasin reklaamiblokeerija välja	1564
lütfen geçerli bir e-posta adresi girin	4280
lūdzu, izslēdziet reklāmu bloķētāju	2859
lưu	4455
lưu bài	4455
lưu bài viết	4455
lưu bài để đọc sau	4491
lưu cài đặt	4508
lưu công thức	61
lưu tùy chọn	4508
lấy link	4491
""", 'm': """
magari più tardi	2372
mai multe articole de același autor	3524
mai multe opțiuni	3532
mai târziu	3446
mainos päättyy	1690
mainostajan sisältö	1778
mainīt burtu izmēru	2870
mainīt piekrišanu	2852
mais notícias	3331
mais opções	3413
mais opções de partilha	3412
maksettu sisältö	1690
maksettu yhteistyö	1778
mam już konto	3269
mam prenumeratę	3269
manas tēmas	2869
mantener la sesión iniciada	1464
mantener sesión iniciada	1464
manter sessão iniciada	3396
mantén la sessió iniciada	445
manşetler	4214
maschinell übersetzt	915
maschinelle übersetzung	916
masintõlgitud	1572
maskinoversættelse	697
maskinöversatt	4116
maskinöversättning	4117
masquer la publicité	1859
masquer les réponses	1883
masz już konto	3174
masz już konto? zaloguj się	3174
masz włączonego adblocka	3264
materialet er vernet etter åndsverkloven	3151
materialet är skyddat enligt lagen om upphovsrätt	4056
materiał komercyjny	3290
materiał niedostępny	3259
materiał partnera	3188
materiał partnerski	3290
materiał promocyjny	3188
materiał płatny	3290
materiał sponsorowany	3188
materiał wideo niedostępny	3259
materiał zewnętrzny	3188
matéria exclusiva para assinantes	3368
matérias relacionadas	3331
mazāks teksts	2870
mağazamiz	4263
mağazaya git	4263
mašinski prevedeno	3778
mašīntulkots	2867
mažesnis tekstas	2803
me ei saa seda sisu näidata	1557
me réabonner	1937
media społecznościowe	3185
medlemsförmån	4084
megjelenítés és elfogadás	2218
megnyitás	2173
megnyitás az alkalmazásban	2223
megnézem	2172
megnézem a galériát	2237
megnézem az ajánlatot	2215
megnézem az eredményt	2211
megnézem az árat	2215
megosztás	2163
megosztás a facebookon	2163
megosztás ajándékként	2249
megosztás e-mailben	2249
megosztás facebookon	2163
megosztás twitteren	2163
megosztás whatsappon	2249
megveszem a könyvet	2215
mehr für dich	834
mehr für sie	834
meld deg av når som helst	3143
meld deg på	3054
meld deg på nyhetsbrevet	3054
meld meg på	3143
mentions légales	1825
mentés	2163
mentés későbbre	2163
menú	1396
menü	768	909	2172	4216
menü schließen	768
menü öffnen	768
menüyü kapat	4310
mer från	4026
mer läsning	4026
merci ! votre message a bien été envoyé	1906
merci d'avoir voté	91	1863
merci de le désactiver pour continuer	1900
merci, votre vote a été pris en compte	1883
mergi la pagina de donații	3515
mergi la rețetă	61
mesajiniz başariyla gönderildi	4280
mesajiniz gönderildi	4280
mesajul dumneavoastră a fost trimis	3520
mesajul tău	3521
mesačne	3866
mesačná platba	3866
mesačné predplatné	3866
mesačný dar	3862
mesečna donacija	3764	3961
mesečna naročnina	3964
mesečna pretplata	3767
mesečno	3767	3964
mesečno plačilo	3964
messaggio pubblicitario con finalità promozionale	2426
mest läst	4026
mest lästa	4026
mest læst	617
mest læste	617
mest populär	4104
mest populärt	4104
mest populær	684	3141
mest populære	684	3141
mesterséges intelligencia készítette	2244
mesterséges intelligenciával készült	2244
metinė prenumerata	2795
mettre de côté	1950
mi donación	1494
mi készítette	2244
mi var kļūdīties	2867
mi által generált	2244
mi-összefoglaló	2172
micșorează textul	3532
mida sina arvad? hääleta	1523
midagi läks valesti. proovi uuesti	1568
miesięcznie	3270
miks ma seda reklaami näen	1577
miksi näen tämän mainoksen	1778
mina ämnen	4120
mind a # fotó megtekintése	2236
mind a # fotók megtekintése	2236
mind a # kép megtekintése	2236
mind a # képek megtekintése	2236
mind a fotó megtekintése	2236
mind a fotók megtekintése	2236
mind a kép megtekintése	2236
mind a képek megtekintése	2236
minden adomány számít	2228
minden forint segít	2228
minden forint számít	2228
minden hozzájárulás számít	2228
minden pénteken. ingyen. spam nélkül	2234
minden süti elfogadása	2218
minden támogatás segít	2228
mindet elutasítom	2219
mindig engedélyezem	2218
mindig engedélyezés	2218
mindig megjelenítem	2218
minn meg på det senere	3045
minőség	2222
mira el vídeo	411
mira también	1498
mit ki übersetzt	915
mit paypal unterstützen	900
mitä mieltä olet? äänestä	1698
miért látom ezt a hirdetést	2251
miễn phí vận chuyển	4533
miễn phí, không spam	4520
mjesečna donacija	3764
mjesečna pretplata	3767
mjesečno	3767
modalità di pagamento	2376
moderációs alapelvek	2245
moderálási elvek	2169
modifică preferințele cookie	3470
modifică setările	3539
modifier mes préférences	1855
modifier vos préférences	1895
modtag en notifikation, når vi skriver om emnet	620
modération a priori	1925
mogoče kasneje	3904
mogą cię zainteresować	3196
mohlo by se vám líbit	486
mohlo by vás také zajímat	486
mohlo by vás tiež zaujímať	3797
mohlo by vás zajímat	486
mohlo by vás zaujímať	3797
moje témata	579
moje témy	3881
mokama partnerystė	2805
molimo isključite blokator oglasa	3762
molimo vas, isključite adblock	3762
monatlich kündbar	829
montant personnalisé	1935
mostra aquesta publicació a instagram	402
mostra di più	2407
mostra els subtítols	430
mostra la publicació	434
mostra més	451
mostra'n més	394
mostrar comentários	3373
mostrar conteúdo	3385
mostrar conteúdo externo	3349
mostrar más	1396
mostrar o conteúdo	3385
mostrar subtítulos	1449
mot de passe oublié	1799
mots clés	1832
mots croisés	1888
mots croisés du jour	1926
mots fléchés	1888
mots mêlés	1888
mots-clés	1832
może cię zainteresować	3196
może później	3170
możesz zrezygnować w każdej chwili	3269
možda kasnije	3704
možda vas zanima	3696
možda će vas zanimati	3696
možete se odjaviti bilo kada	3769
možete se odjaviti u bilo kom trenutku	3769
možno neskôr	3804
možná později	469
mua sách	4503
mua sách tại đây	4503
mua trên lazada	4503
mua trên shopee	4503
mua trên tiki	4503
mua vé	4503
mua vé ngay	4503
muistuta myöhemmin	1679
mulțumim că ai votat	3494
mulțumim pentru feedback	3473
mulțumim pentru sprijin	3541
mulțumim pentru susținere	3541
mulțumim pentru vot	91	3494
mulțumim, mesajul a fost trimis	3520
mulțumim, te-ai abonat cu succes	3480
mutasd az eredményt	91	2211
mutass többet	2172
muuda küpsiste seadeid	1557
muut lukivat myös	1696
muuta evästeasetuksia	1745
mykistä	1749
myöhemmin	1679	1752
mám predplatné	3865
mám předplatné	562
mám vypnuto	558
mám účet	562
már előfizető	2157
már kikapcsoltam	2227
már követed	2247
már követed ezt a témát	2247
már követi	2247
már szavazott	2211
már szavaztál	2211
már van fiókom	2231
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
más összeg	2228
mások ezt olvassák	2170
mások ezt olvasták	2170
másolva	2250
másolás	2163
másolás tilos	2242
máte již účet	471
máte předplatné? přihlaste se	471
máte tip	572
máte už účet	562
máte zapnutý adblock	557
mã giảm giá	4543
mängi kohe	1553
märkasid viga	1571
märksõnad	1518
månadsgåva	3990
månadsvis	4104
månadsvis betalning	4104
månedlig	3141
månedlig betaling	3141
månedlig gave	3046
månedlig støtte	681
månedligt	684
månedligt bidrag	592
mångfaldigande förbjudet	4058
måske senere	591
måske vil du også kunne lide	617
még nem előfizető	2231
még nincs előfizetése	2231
még nincs fiókja	2231
még nincs fiókod	2231
még nincsenek hozzászólások	2245
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
métodos de pagamento	3303
métodos de pago	1357
mākslīgais intelekts var kļūdīties	2867
mākslīgā intelekta kopsavilkums	2820
mă abonez	3480
mărește fotografia	3524
mărește imaginea	3524
mărește textul	3532
mărime text	65
mēneša abonements	2862
mēs nevaram parādīt šo saturu	2852
mēģiniet vēlreiz	2863
mēģiniet vēlāk	2863
mėnesinė parama	2793
mėnesinė prenumerata	2795
měsíční dar	559
měsíční platba	563
měsíční předplatné	563
měsíčně	563
můj účet	471
mọi đóng góp đều quý giá	4516
mỗi đóng góp đều quý giá	4516
một lần	4517
mới nhất	4465
mời chúng tôi ly cà phê	4516
mở	4468
mở khóa bài viết	4540
mở khóa bài viết này	4491
mở rộng	4467
mở trong ứng dụng	4510
mở ứng dụng	4510
""", 'n': """
na celú obrazovku	3855
na górę	3275
na hlavní stránku	568
na hlavnú stránku	3871
na stránku darov	3862
na stránku darů	559
na začiatok	3856
na začátek	552
na żywo	3260
nabídka pro čtenáře	545
nadaljevanje članka pod oglasom	3896
nagyobb betűk	2249
nagyítás	2222
nahlásit	578
nahlásit chybu	485
nahlásit komentář	577
nahlásit příspěvek	577
nahlásit reklamu	582
nahlásiť	3880
nahlásiť chybu	3800
nahlásiť komentár	3879
nahlásiť príspevok	3879
nahlásiť reklamu	3884
najboljši	3977
najchętniej czytane	3196
najchętniej czytane dziś	3196
najczęściej czytane	3196
najczęściej czytane artykuły	3196
najlepšia ponuka	3866
najlepšie	3880
najnovejše	3897
najnovejše novice	3897
najnovejši	3977
najnovejši najprej	3976
najnoviji članci	3696
najnovšie	3797	3880
najnovšie správy	3797
najnovšie články	3797
najnowsze artykuły	3196
najnowsze wiadomości	3196
najobľúbenejšie	3866	3880
najstarejši	3977
najstarejši najprej	3976
najstaršie	3880
najvýhodnejšie	3866
najčitanije	3696
najčitanije vesti	3696
najčitanije vijesti	3696
najčitanije vijesti dana	3696
najčítanejšie	3797
najčítanejšie články	3797
najčítanejšie články dňa	3797
naloži objavo	3951
naloži več	3969
naloži video	3951
naloži vsebino	3951
napi keresztrejtvény	2211
napiši komentar	3779	3976
napišite komentar	3900
napište autorovi	568
napište do redakce	572
napište komentář	577
napište redakci	572
napsat komentář	485
napísať autorovi	3871
napísať komentár	3879
napíšte autorovi	3871
napíšte do redakcie	3874
napíšte komentár	3879
napíšte redakcii	3874
naročena vsebina	3896
naroči knjigo	3949
naročite knjigo	3949
naročite se	3892
naročnina	3892
narração gerada por ia	3423
naruči knjigu	3753
naručite knjigu	3753
naskenujte qr kód	553
naskenujte qr kód a stáhněte si aplikaci	553
naslednji članek	3969
nastala chyba. skúste to neskôr	3868
nastala chyba. zkuste to prosím znovu	565
nastavenia súkromia	3852
nastavenie súkromia	3852
nastavení	482
nastavení cookies	482
nastavení ochrany soukromí	548
nastavení soukromí	548
nastavi bez isključivanja	3762
nastavi s google računom	3766
nastavi čitanje	3748
nastavi čitati	3748
nastavit jako preferovaný zdroj	579
nastavit upozornění	555
nastavite čitanje	3748
nastavite čitati	3748
nastavitve piškotkov	3912
nastaviť ako preferovaný zdroj	3881
nastaviť upozornenia	3858
następna strona	3199
następne wideo	3259
następne zdjęcie	3275
następny	3199
następny artykuł	3196
następny film	3259
natisni članek	3900
naudojate reklamos blokavimą	2791
naudojimo taisyklės	2762
naudojimosi taisyklės	2785
naujausi viršuje	2801
naujausios žinios	2746
naujienlaiškis	2769
nav komentāru	2868
načteno umělým hlasem	551
načtěte qr kód	553
načíst další	488
načíst další články	568
načíst obsah	548
načíst příspěvek	548
načíst stránku znovu	558
načíst video	548
načíst více	568
načítava sa prehrávač	3855
načítava sa video	3855
načítať obsah	3852
načítať príspevok	3852
načítať viac	3871
načítať video	3852
načítať ďalšie	3871
načítám přehrávač	551
načítání videa	551
našli jste chybu	485
našli jste chybu v článku	572
našli jste v článku chybu	485
našli ste chybu	3874
našli ste chybu v článku	3874
našli ste v článku chybu	3874
naživo	3856
ne děkuji	469
ne ratez rien de l'actualité	1899
ne, ačiū	2790
ne, děkuji	469
nederīga e-pasta adrese	2863
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
nekaj je šlo narobe. poskusite pozneje	3966
nekaj je šlo narobe. poskusite znova	3966
nem kötelező	2235
nem küldünk spamet	2234
nem, köszönöm	2154
nemam mišljenje	3751
nemate račun	3766
nemaš račun	3766
nemám názor	542	3847
nemám účet	562
nemáte predplatné	3865
nemáte předplatné	562
nemáte účet	562
nenhum comentário	3327
neplatná e-mailová adresa	565
neplatný e-mail	565
nepovinné	566	3869
neskôr	3859
neteisingas el. pašto adresas	2796
neueste beiträge	765
neveljaven e-poštni naslov	3966
nešto je pošlo naopako. pokušajte ponovo	3769
nešto je pošlo po zlu. pokušajte ponovno	3769
nešto je pošlo po zlu. pokušajte ponovo	3769
nghe bài báo	4504
nghe bài viết	4504
nghe nội dung bài viết	4504
nghe đọc bài	4504
nhà tài trợ	4533
nhấn để bật tiếng	4538
nhận thông báo	4511
nhập bình luận	4535
nhập bình luận của bạn	4535
nhập email của bạn	4541
nhập số tiền	4539
nhập địa chỉ email	4541
nhập địa chỉ email của bạn	4541
nhắc tôi sau	4448
nhớ đăng nhập	4518
ni še komentarjev	3976
nie dziękuję	3170
nie dziś	3170
nie możemy pokazać tej treści	3256
nie możemy wyświetlić tej treści	3256
nie można odtworzyć filmu	3259
nie można odtworzyć wideo	3259
nie można wyświetlić tej treści	3256
nie pamiętam hasła	3269
nie pamiętasz hasła	3174
nie udało się załadować filmu	3259
nie ďakujem	3804
nie, dziękuję	3170
nie, ďakujem	3804
nieprawidłowy adres e-mail	3272
niečo sa pokazilo	3869
niečo sa pokazilo, skúste to znova	3868
niečo sa pokazilo. skúste to neskôr	3868
niečo sa pokazilo. skúste to znova	3868
nimate računa	3963
nimetön postilaatikko	1768
nincs fiókja	2231
nincs fiókod	2231
nincs fiókom	2231
nincs hozzászólás	2245
nincs még előfizetésed	2231
nincs még fiókja	2231
nincs véleményem	2212
nincsenek hozzászólások	2245
niste naročnik	3963
no es pot reproduir el vídeo	430
no ho sé	424
no mūsu partneriem	2872
no mūsu veikala	2850
no se ha podido cargar el vídeo	1490
no se ha podido reproducir el vídeo	1449
no se puede reproducir el vídeo	1449
no sé	1443
noe gikk galt, prøv igjen	3143
noe gikk galt, prøv igjen senere	3143
noe gikk galt. prøv igjen	3143
noe gikk galt. prøv igjen senere	3143
noget gik galt, prøv igen	686
noget gik galt, prøv igen senere	686
noget gik galt. prøv igen	686
noget gik galt. prøv igen senere	686
nokopēts	2871
només els subscriptors poden comentar	405
només per a subscriptors	445
non seguire più	2485
noraidīt visas	2853
normas de participación	1442
normes de participació	423
norėdami komentuoti, prisijunkite	2750
nosūti draugam	2818
nosūtīt atsauksmi	2867
nosūtīt draugam	2818
nosūtīt e-pastā	2818
nosūtīt komentāru	2868
nosūtīt ziņu	2863
noteで書く	2536
notiek video ielāde	2854
notifications activées	1899
notifikácie	3859
notre charte déontologique	1914
notre charte éditoriale	1914
notre sélection	1832
notre sélection d'articles	1876
notícia anterior	451	3402
notícia següent	451
notícias relacionadas	3331
notícias relacionadas que podem lhe interessar	19
notícies destacades	420
notícies relacionades	393
nous protégeons nos sources	1914
nous écrire	1915
nouveau ! suivez vos auteurs préférés	1919
nu ai cont? înregistrează-te	3485
nu aveți cont	3518
nu ești abonat	3518
nu ești încă abonat	3518
nu mai urmări	3530
nu mulțumesc	3446
nu putem afișa acest conținut	3506
nu på google play	675
nu s-a putut încărca videoclipul	3540
nu sunteți abonat	3518
nu știu / nu răspund	3495
nu, mulțumesc	3446
nuestro código ético	1473
numele tău	3521
numele tău de utilizator	3536
nuotrauka # iš #	2807
nur für mitglieder	904
nuskaitykite qr kodą	2788
nuskenuokite qr kodą	2788
nyaste först	4118
nyeste først	3155
nyhetsdøgnet	3070
nyní na google play	553
nyní ne	556
nyomtatás	2163
não foi possível carregar	3423
não foi possível carregar o vídeo	3381
não foi possível reproduzir o vídeo	3381
não perca	3331
não sabe / não responde	3374
não sei	3374
não tem conta	3396
não tem uma conta	3396
não é assinante	3396
não, obrigada	3300
não, obrigado	3300
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
nästa	4029
nästa artikel	4026
nästa bild	4109
nästa sida	4109
nästa video	4091
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
något gick fel	4107
något gick fel, försök igen	4106
något gick fel, försök igen senare	4106
något gick fel. försök igen	4106
något gick fel. försök igen senare	4106
næste	620
næste artikel	617
næste billede	689
næste side	689
næste video	673
némítás	2222
némítás feloldása	2221
népszerű	2170
név	2235
névtelen bejelentés	2241
névtelen postaláda	2241
nézze meg galériánkat	2172
nézze meg képeinket	2172
nõustu ja jätka	1557
nõustu ja näita	1557
nõustun	1534
nõustun kõigiga	1534
nøgleord	617
nāc strādāt pie mums	2820
nākamais attēls	2865
nākamais raksts	2865
nākamais video	2854
nākamā bilde	2865
nākamā lapa	2865
nē, paldies	2858
něco se pokazilo	566
něco se pokazilo, zkuste to znovu	565
něco se pokazilo. zkuste to prosím později	565
něco se pokazilo. zkuste to znovu	565
nổi bật	4465
nội dung do ai tạo	4538
nội dung quảng cáo	4493
nội dung tài trợ	4460
nội quy bình luận	4497
""", 'o': """
o dată	3516
o leitor está a carregar	3381
o que achou desta notícia	3351
o seu apoio faz a diferença	3427
o singură dată	3516
o singură donație	3515
o vídeo começará em alguns segundos	3349
obaveštenja	3761
objednať knihu	3850
obligatoriskt fält	4106
obligātie lauki	2863
obligāts lauks	2863
obnovit stránku	558
obnoviť stránku	3861
obnovte stránku	558
obrázek # z #	567
obrázek # ze #	567
obrázok # z #	3870
obrázok # zo #	3870
obsah je chránený autorským zákonom	3875
obsah je chráněn autorským zákonem	573
obsah našich partnerov	3884
obsah našich partnerů	582
obsah není dostupný	548
obsah nie je dostupný	3852
obsah nie je možné zobraziť	3852
obsah sa nedá zobraziť	3852
obsah vytvořený ai	575
obsah článku	568
obserwuj autorkę	3286
obserwujesz już tego autora	3286
ocenite članak	3699
ocenite članek	3900
oceń jakość artykułu	3282
oceń przepis	61
ochrana osobních údajů	482
ochrana osobných údajov	3811
ocijenite članak	3699
ocorreu um erro ao carregar o vídeo	3349
ocultar anúncio	3353
ocultar comentários	3373
od najnovších	3879
od najstarších	3879
od naszych partnerów	3290
od našich partnerov	3884
od našich partnerů	582
od naših partnera	3785
od naših partnerjev	3981
od nejnovějších	577
od nejstarších	577
od partnerů	582
odblokuj artykuł	3269
odblokuj dostęp	3269
odblokuj treść	3256
oddaj głos	91	3248
odebírat	475
odebírat newsletter	475
odemknout článek	471
odemknout článek pro přátele	580
odeslat komentář	577
odeslat zprávu	565
odeslat zpětnou vazbu	575
odhlásenie kedykoľvek	3868
odhlásit se	471
odhlásit se můžete kdykoli	565
odhlásit se můžete kdykoliv	565
odhlásiť sa	3793
odhlášení kdykoliv	565
odjaviti se možete bilo kada	3769
odkaz bol skopírovaný	3882
odkaz byl zkopírován	580
odkaz skopírovaný	3800
odkaz zkopírován	478
odkleni članek	3893
odklenite celoten članek	3893
odklenite članek	3963
odmietnuť	3811
odmietnuť všetko	3811
odmítnout	482
odmítnout vše	482
odoberať	3869
odoberať newsletter	3868
odomknúť	3866
odomknúť článok	3865
odomknúť článok pre priateľov	3882
odoslať	91	3869
odoslať komentár	3879
odoslať správu	3868
odoslať spätnú väzbu	3877
odporúča outbrain	3884
odporúčame	3797	3866
odporúčame prečítať	3797
odporúčame tiež	3797
odporúčané outbrain	3884
odporúčané taboola	3884
odporúčané články	3797
odpovedať	3880
odpovědět	485	578
odrzuć	3189
odrzuć wszystkie	3189
odrzuć wszystko	3257
odtwarzacz wideo jest ładowany	3259
odtwórz	3199
odtwórz film	3259
odtwórz wideo	3259
odvolať súhlas	3852
odśwież stronę	3265
odštampaj	3699
odštampaj recept	61
odštampaj članak	3699
oferta dla czytelników	3252
oferta dla prenumeratorów	3252
ofertă pentru abonați	3500
ofertă pentru cititori	3500
oferă acest articol	3532
oferă acest articol cadou	3487
oferă articolul	3532
offert par un abonné	1950
offre abonnés	1889
offre intégrale	1937
offre limitée	1905
offre réservée aux lecteurs	1889
offre spéciale	1799
offre à durée limitée	1904
offrez-nous un café	1790
offrici un caffè	2373
oglasno sporočilo	87	3896
ogłoszenie	3188
ohjelma ei ole enää katsottavissa	1748
ohodnotiť recept	61
ohodnoťte článek	485
ohodnoťte článok	3800
oikaisut ja täsmennykset	1768
okuma süresi # dk	4216
okurlara özel	4263
okurlarimiza özel	4263
okurlarimiza özel indirim	4263
oldal frissítése	2227
oldal újratöltése	2227
oled juba hääletanud	1553
olet jo äänestänyt	1738
oliko artikkeli hyödyllinen	1695
oliko juttu hyödyllinen	1695
oliko tiivistelmä hyödyllinen	1695
oliko tämä hyödyllinen	1771
olvasd be a qr-kódot	2223
olvass korlátlanul	2231
olvassa be a qr-kódot	2223
olvasson hirdetések nélkül	2251
olvasson korlátlanul	2157
olvasson tovább	2157
olvasta már	2170
olvastad már	2170
olvasás az alkalmazásban	2223
olvasói ajánlat	2215
olvidaste tu contraseña	1359
omogoči obvestila	3957
omogući obavijesti	3760
omröstning	92
onayi geri çek	4267
onayi yönet	4267
onayimi geri çek	4267
online reportáž zde	568
opdatér siden	679
oplæst af en robot	604
oplæst af en syntetisk stemme	673
oplæst af kunstig intelligens	620
oplæst af syntetisk stemme	673
opravy a upřesnění	572
opsig når som helst	595
opsig, når du vil	683
opći uvjeti korištenja	3755
ordsøgning	664
orijinali göster	4217
os comentários são exclusivos para assinantes	3417
os leitores também leram	3371
os preços podem variar	3353
osadzona treść	3256
osale küsitluses	1523
osmisměrka	542
osta käyttöoikeus	1769
osta liput tästä	1742
osta täältä	1742
ostatnie artykuły	3196
osveži stran	3960
osveži stranicu	3763
osvežite stran	3960
osvježi stranicu	3763
osvježite stranicu	3763
oszczędzasz #%	3270
ota käyttöön	1752
ota yhteyttä	1695
otevřít	489
otevřít aplikaci	553
otevřít galerii	568
otevřít mapu	489
otevřít v aplikaci	553
otkazati možete bilo kada	3766
otkaži bilo kada	3766
otključaj članak	3689
otključajte ceo članak	3689
otključajte cijeli članak	3689
otključajte članak	3766
otomatik çeviri	4265
otros artículos	1393
oturumu açik tut	4278
otvoriť aplikáciu	3857
otvoriť galériu	3871
otvoriť v aplikácii	3857
otwórz	3200
otwórz aplikację	3261
otwórz galerię	3275
otwórz mapę	3200
otázka dne	541
otázka dňa	3846
outras notícias	19	3331
ouvir este conteúdo	3381
ouça esta reportagem	3381
ouça este conteúdo	3317
ovaj sadržaj ne možemo prikazati	3755
ovaj sadržaj nije dostupan	3755
ovaj sadržaj nije moguće prikazati	3755
ovaj video više nije dostupan	3757
ovaj članak je zaključan	3766
oversættelsen er lavet af en maskine	620
oy verdiğiniz için teşekkürler	91	4257
oynatici yükleniyor	4264
oyunuz için teşekkürler	4257
""", 'p': """
padidinti nuotrauką	2798
padovanokite straipsnį	2749
padovanokite straipsnį draugui	2749
padovanoti straipsnį	2803
page précédente	1835
pagina următoare	3462
pague um café	3301
paiement sécurisé	1797
paketi seç	4278
paketleri gör	4307
pakollinen kenttä	1761
paldies par jūsu balsi	2848
paldies par pieteikšanos	2837
paldies par ziņu	2863
palielināt	2855
palielināt attēlu	2865
palun jää viisakaks	1522
palun lülita reklaamiblokeerija välja	1564
pamanīji kļūdu	2819
pamanījāt kļūdu	2819
pamiršau slaptažodį	2794
pamiršote slaptažodį	2794
par šo tēmu	2815
paramètres de confidentialité	1895
paramètres des cookies	1825
paramétrer	1825
paramétrer les cookies	1825
parandused ja täpsustused	1571
parašyk komentarą	2750
parašykite komentarą	2750
partajează	3453
partenerii noștri	3460
participez à la conversation	1863
participă la sondaj	3494
partilhar esta página	3438
partnereink ajánlata	2251
partnereinktől	2251
partnerių turinys	2753
partnerski sadržaj	3695
partnerski članek	3981
partnerský obsah	582
pas encore abonné	1904
pasidalinkite šiuo straipsniu	2749
pasirinkite planą	2794
pasirinkite prenumeratą	2794
pasirinkite sumą	2792
pasirinkti prenumeratą	2794
pasitikrinkite žinias	2751
pasiūlymas skaitytojams	2782
paslēpt reklāmu	2872
passer la publicité	1823
passer à la recette	61
passwort zurücksetzen	903
pastebėjote klaidą	2750
pasziánsz	2212
pasūtīt grāmatu	2850
pateikti atsiliepimą	2800
patikrinkite savo el. paštą	2796
patreonで支援する	2599
patvirtinkite savo el. paštą	2796
pausar vídeo	1449
pauză video	3502
pavaišinkite mus kava	2792
paylaş	4207
paylaşin	4207
paypal ile öde	4307
pašreizējais laiks #	2854
pažiūrėkite vaizdo įrašą	2751
pe aceeași temă	3488
pelaa peliä	1738
pelaa tästä	1738
pentru a citi în continuare	3485
per saperne di più	2443
per visą ekraną	2786
per überweisung spenden	900
pergunte à nossa ia	3351
permite întotdeauna	3506
permitir anúncios	3391
personvernerklæring	3127
perspausdinti draudžiama	2806
peut-être plus tard	1789
pełny ekran	3259
photo précédente	1940
phát hiện lỗi	4497
phát lại	4505
phát video	4504
phóng to ảnh	4524
phối hợp với	4533
phổ biến nhất	4519
phụ đề	4505
piedalies aptaujā	2820
piedāvājums lasītājiem	2850
piekrist un rādīt	2852
piekrist un turpināt	2852
piekrist visām	2830
piekrītu	2830
piekrītu visām	2853
piesakies vebināram	2820
piesakoties tu piekrīti lietošanas noteikumiem	2837
pieslēdzies vai izveido kontu	2813
pieslēdzies, lai komentētu	2819
pieslēgties	2813
pieslēgties ar facebook	2861
pieslēgties ar google	2861
pievieno savu komentāru	2819
pievienot komentāru	2813
pievienot kā vēlamo avotu	2869
pievienot manām tēmām	2869
pieņemt un turpināt	2852
pieņemt visas	2853
pieņemt visas sīkdatnes	2852
pilnekrāna režīms	2854
pilnekrāns	2854
pirkt biļetes	2850
pirkt biļeti	2850
pirkt grāmatu	2850
pirkti bilietą	2782
pirkti knygą	2782
pirkti licenciją	2806
pirmais mēnesis par # €	2813
pirmas mėnuo tik # €	2744
più lette	2404
più letti	2404
più popolare	2473
più recenti	2450
più tardi	2372
più vecchi	2450
più votati	2450
piši autoru	3772
piši avtorju	3969
pišite autoru	3772
pišite avtorju	3969
pišite nam u redakciju	3775
pišite nam v uredništvo	3972
pišite redakciji	3775
pišite uredništvu	3972
piškotki	3912
placená inzerce	87	481
placená spolupráce	582
placený obsah	582
plan seç	4278
plani seç	4278
planini seç	4278
platba ročne	3866
platba ročně	563
platená inzercia	87	3796
platená spolupráca	3884
platený obsah	3884
player de áudio	3423
player se učitava	3757
plaćena saradnja	3785
plaćena suradnja	3785
plaćeni oglas	87	3695
plaćeni sadržaj	3695
plačajte nam kavo	3961
plačana objava	87	3896
plačana vsebina	3981
plačano sodelovanje	3981
plačiau skaitykite čia	2751
plein écran	1835
plus d'actualités	1832
plus d'articles du même auteur	1910
plus de détails	1836
plus récents	1884
plătește cu paypal	3542
poate mai târziu	3446
podaj prawidłowy adres e-mail	3272
podari članek	3900
podarite ta članek	3900
podaruj artykuł	3174
podaruj dostęp	3288
podaruj ten artykuł	3184
podcast anhören	810
pode ler também	3371
podeli članak	3699
podešavanja privatnosti	3755
podijeli članak	3699
podmienky používania	3811
podmínky použití	482
podmínky užití	482
podobne artykuły	3196
podobné články	486	3797
podporiť	3792
podporte nezávislú žurnalistiku	3792
podporte nás	3792
podporte nás cez darujme	3862
podporte nás cez paypal	3862
podporte nás na patreone	3862
podpořit	470
podpořit přes darujme	559
podpořte naši práci	470
podpořte nás	470
podpořte nás na patreonu	559
podpořte nás přes paypal	559
podpořte redakci	470
podrobné nastavenia	3852
podrobné nastavení	548
podrži	3688
podrži nas	3688
podržite nas	3688
podržite naš rad	3688
podržite nezavisno novinarstvo	3688
podziel się	3184
podziel się na facebooku	3184
pogledajte još	19
poistin sen käytöstä	1754
pokaż # odpowiedzi	3284
pokaż # zdjęcia	3274
pokaż # zdjęć	3274
pokaż galerię	3275
pokaż hasło	3269
pokaż i zaakceptuj	3256
pokaż komentarze	3192
pokaż mniej	3199
pokaż napisy	3259
pokaż odpowiedzi	3284
pokaż oryginał	3200
pokaż podpis	3275
pokaż transkrypcję	3259
pokaż treść	3189
pokaż tłumaczenie	3200
pokaż więcej	3199
pokaż wszystkie	3199
pokaż wszystkie # zdjęcia	3274
pokaż wszystkie # zdjęć	3274
pokaż wszystkie zdjęcia	3274
pokaż wszystkie zdjęć	3274
pokaż wszystko	3200
pokaż wyniki	91	3248
pokaż zdjęcia	3274
pokaż zdjęć	3274
pokaži geslo	3963
pokaži rezultate	91
pokaži vsebino	3912
pokloni članak	3699
poklonite ovaj članak	3699
pokračovat bez podpory	469
pokračovat bez vypnutí	557
pokračovat přes apple	562
pokračovat přes facebook	562
pokračovat přes google	562
pokračovat s apple	562
pokračovat s google	562
pokračovať bez podpory	3804
pokračovať bez vypnutia	3860
pokračovať cez apple	3865
pokračovať cez facebook	3865
pokračovať cez google	3865
pokračovať s google	3865
pokušajte kasnije	3769
pokušajte ponovno	3769
pokušajte ponovno kasnije	3769
pokušajte ponovo	3769
pole obowiązkowe	3272
polecamy również	3196
polecamy także	3196
polecamy też	3196
polecane artykuły	3196
politica de corecții	3526
politica editorială	3526
politika kolačića	3755
politika piškotkov	3951
politique de confidentialité	1825
politique de protection des données	1930
polityka prywatności	3189
polityka sprostowań	3279
política de cookies	1386	3324
política de correcciones	1473
política de correccions	453
política de correções	3405
política de galetes	402
política de privacidad	1386
política de privacidade	3324
política de privacitat	402
política de protección de datos	1489
política de proteção de dados	3422
pomanjšaj pisavo	3979
pomôže každé euro	3862
pomůže každá koruna	559
ponovno učitaj stranicu	3763
ponuda za čitaoce	3753
ponuda za čitatelje	3753
ponuka pre čitateľov	3850
poprzedni artykuł	3196
poprzednie zdjęcie	3275
populární	486
populära artiklar	4026
populärast	4104	4119
populärt	4026
populære	699	3156
populære artikler	617
populære saker	3070
populært	617	3070
populārākie	2815
popüler	4214
popüler haberler	4214
popüler konular	4214
por mês	3394
por qué estás viendo esto	1359
por qué? cuéntanos	1484
portes grátis	3414
poslat jako dárek	580
poslat přes whatsapp	580
poslat příteli	580
poslat tip anonymně	572
poslat zprávu	565
poslať	3869
poslať ako darček	3882
poslať cez whatsapp	3882
poslať e-mailom	3800
poslať mailom	3882
poslať priateľovi	3882
poslať správu	3868
poslať tip	3874
poslať tip anonymne	3874
poslušaj vest	3699
poslušaj članak	3699
poslušaj članek	3900
poslušajte tekst	3757
poslušajte članek	3900
posnetek ni več na voljo	3954
posnetek v vaši državi ni na voljo	3954
posnetka ni mogoče predvajati	3954
postanite naročnik	3892
postanite član	3688	3892
postavke kolačića	3712
postaw kawę	3171
postaw nam kawę	3171
poszt betöltése	2218
posłuchaj	3184
poukážte nám # % z dane	3862
pour continuer à lire	1872
pourquoi voyez-vous cette publicité	1859
pouze nezbytné	548
pouze pro předplatitele	471
používate adblock	3860
používate blokovanie reklám	3860
používate blokovač reklám	3860
používateľské meno	3866
používáte adblock	557
používáte blokování reklam	557
používáte blokátor reklam	557
povezani sadržaj	3696
povezani članci	3696
povezani članki	3897
povećaj	3758
povećaj fotografiju	3772
povećaj sliku	3772
povećaj slova	3783
povećaj tekst	3783
povečaj	3955
povečaj besedilo	3979
povečaj fotografijo	3969
povečaj pisavo	3979
povečaj sliko	3969
povinná pole	565
povinné	566	3869
povinné pole	565
povinné polia	3868
povinné údaje	565
povolit upozornění	555
povoliť	3859
povoliť notifikácie	3858
povoliť obsah	3852
povoliť raz	3852
povoliť reklamu	3861
povoliť reklamy	3861
povoliť upozornenia	3858
powiązane	3196
powiązane artykuły	3196
powiązane tematy	3196
powiększ	3199
powiększ tekst	3288
powiększ zdjęcie	3199
powrót do góry	3199
powrót do strony głównej	3275
powrót na górę	3275
pozastaviť	3856
později	469	556
pozostała część artykułu pod materiałem wideo	3188
pozostały czas	3260
pozostały czas #	3259
pozostały czas -#	3259
pozrieť # fotiek	3870
pozrieť # fotky	3870
pozrieť # fotografie	3870
pozrieť # fotografií	3870
pozrieť fotiek	3870
pozrieť fotky	3870
pozrieť fotografie	3870
pozrieť fotografií	3870
pozrieť galériu	3871
pozrieť všetky # fotiek	3870
pozrieť všetky # fotky	3870
pozrieť všetky # fotografie	3870
pozrieť všetky # fotografií	3870
pozrieť všetky fotiek	3870
pozrieť všetky fotky	3870
pozrieť všetky fotografie	3870
pozrieť všetky fotografií	3870
pozrieť všetkých # fotiek	3870
pozrieť všetkých # fotky	3870
pozrieť všetkých # fotografie	3870
pozrieť všetkých # fotografií	3870
pozrieť všetkých fotiek	3870
pozrieť všetkých fotky	3870
pozrieť všetkých fotografie	3870
pozrieť všetkých fotografií	3870
pozvite nás na kávu	3862
pozvěte nás na kafe	559
pozvěte nás na kávu	559
počastite nas kavom	3764
pořídit předplatné	562
pošalji	91	3770
pošalji e-mailom	3699
pošalji komentar	3699
pošalji mejlom	3699
pošalji poruku	3769
pošalji povratnu informaciju	3778
pošalji prijatelju	3699
pošalji vest	3775
pošalji vijest	3775
pošalji članak e-mailom	3699
pošaljite dojavu	3775
pošaljite komentar	3699
pošaljite vest	3775
pošlete tip redakci	572
pošlite tip redakcii	3874
pošlji	3967
pošlji komentar	3976
pošlji po e-pošti	3900
pošlji povratno informacijo	3975
pošlji prijatelju	3900
pošlji sporočilo	3966
pošlji članek po e-pošti	3900
pošljite nam namig	3972
pošljite namig	3972
poštanski broj	3770
poštna številka	3967
poštovné zdarma	546
pr članek	3896
pradėti testą	2780
praneškite apie klaidą	2750
pranešti anonimiškai	2799
pranešti apie klaidą	2750
pranešti apie komentarą	2801
pratite uživo	3772
pravidelný dar	559
pravidelný príspevok	3862
pravidelně měsíčně	559
pravidlá diskusie	3800
pravidlá opráv	3874
prawa autorskie zastrzeżone	3280
prašome išjungti reklamos blokavimą	2791
pre komentovanie sa prihláste	3879
pre predplatiteľov	3793
preberi cel članek	3969
preberi celoten članek	3969
preberi več	3969
preberite celoten članek	3969
preberite še	3897
predchádzajúca fotografia	3871
predchádzajúca snímka	3871
predchádzajúca strana	3871
predchádzajúci článok	3871
predplatiť	3792
predplatné môžete kedykoľvek zrušiť	3865
predplaťte si	3792
preferințe cookie	3506
preferințe de confidențialitate	3539
preferències de galetes	434
preferências de cookies	3385
preferências de privacidade	3422
prehrať	3856
prehrať video	3855
prehrávač sa načítava	3855
prejsť do diskusie	3879
prejsť do galérie	3871
prejsť na darovanie	3862
prejsť na kvíz	3846
prejsť na obsah	3871
prejsť na online	3871
prejsť na platbu	3862
prejsť na ponuku	3850
prejsť na recept	61
prejšnja fotografija	3969
prejšnja slika	3969
prejšnja stran	3969
prejšnji članek	3969
prekličete lahko kadarkoli	3963
prekliči soglasje	3951
preložené automaticky	3877
preložené pomocou ai	3877
prenošenje zabranjeno	3776
prenumerantförmån	4084
prenumerantförmåner	4084
prenumerata nuo # euro per mėnesį	2744
prenumerata nuo # €	2744
prenumerera på vårt nyhetsbrev	4001
prenumeruodami sutinkate su taisyklėmis	2769
prenumeruokite naujienlaiškį	2769
prenumeruoti naujienlaiškį	2796
preostali čas	3955
preostali čas #	3954
preostali čas -#	3954
preporučeno	3696
preporučuje outbrain	3785
preporučuje taboola	3785
preporučujemo	3696	3767
preporučujemo da pročitate	3696
preporučujemo i	3696
presentear matéria	3412
preskoči na sadržaj	3772
preskoči na vsebino	3969
preskočiť na obsah	3871
prestať sledovať	3881
prethodni članak	3772
pretlač zakázaná	3875
prevedeno uz pomoć ai	3778
preverite e-pošto	3966
prečo vidím túto reklamu	3884
prečítajte si	3797
prečítajte si aj	3797
prečítať neskôr	3882
prečítať prepis	3855
prețurile pot varia	3475
pridať ako preferovaný zdroj	3881
pridať do košíka	3850
pridať do mojich tém	3881
pridať komentár	3800
pridať medzi preferované zdroje	3881
pridruži se razpravi	3976
pridružite se razpravi	3976
pridėti kaip pageidaujamą šaltinį	2802
pridėti komentarą	2801
pridėti prie mano temų	2802
pridėti prie pageidaujamų šaltinių	2802
prihlásiť	3793
prihlásiť cez facebook	3865
prihlásiť cez google	3865
prihlásiť na odber	3868
prihlásiť sa	3793
prihlásiť sa cez apple	3865
prihlásiť sa cez facebook	3865
prihlásiť sa cez google	3865
prihlásiť sa do diskusie	3879
prihlásiť sa na odber	3868
prihláste sa a komentujte	3879
prihvati i prikaži	3755
prihvati sve kolačiće	3755
prihvaćam	3712
prihvaćam i nastavljam	3755
prihvaćam sve	3712
prijava putem google računa	3766
prijavi grešku	3699
prijavi pogrešku	3775
prijavi se s google računom	3766
prijavite grešku	3775
prijavite pogrešku	3775
prijať	3811
prijať a pokračovať	3852
prijať a zobraziť	3852
prijať všetko	3811
prijať všetky	3853
prijať všetky cookies	3852
prikaži # odgovora	3779
prikaži # odgovore	3976
prikaži galerijo	3969
prikaži galeriju	3772
prikaži geslo	3963
prikaži i prihvati	3755
prikaži in sprejmi	3951
prikaži komentare	3779
prikaži komentarje	3976
prikaži lozinku	3766
prikaži manj	3898
prikaži manje	3697
prikaži odgovore	3779	3976
prikaži podnapise	3954
prikaži prepis	3954
prikaži rezultate	91	3750	3946
prikaži sadržaj	3712
prikaži sve	3697
prikaži titlove	3757
prikaži transkript	3757
prikaži več	3898
prikaži više	3697
prikaži vse	3898
prikaži vsebino	3951
prima lună gratuită	3485
prima pagină	3463
primetili ste grešku	3775
primește alerte despre acest subiect	3479
primijetili ste grešku	3775
printează	3453
printează rețeta	61
pripomenúť neskôr	3804
priporoča outbrain	3981
priporoča taboola	3981
priporočamo	3897	3964
priporočamo tudi	3897
priporočamo v branje	3897
priporočeno	3897
prisijunkite arba susikurkite paskyrą	2744
prisijunkite prie mūsų komandos	2751
prisijunkite, kad galėtumėte komentuoti	2750
prispieť	3792
prispieť jednorazovo	3862
prispieť mesačne	3862
privatsphäre verwalten	889
privatsphäre-einstellungen	753
privātuma iestatījumi	2852
privātuma politika	2830
prišlo je do napake. poskusite pozneje	3966
prišlo je do napake. poskusite znova	3966
pro komentování se přihlaste	577
pro předplatitele	471
pro předplatitele výhodněji	545
prochaine vidéo	1931
profită de ofertă	3546
programmet är inte längre tillgängligt	4091
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
proibida a reprodução total ou parcial	3434
promijeni veličinu teksta	3783
promo sadržaj	3785
promocijsko sporočilo	3896
promotivni sadržaj	3695
promotivni članak	3695
promóció	2165
proovi # päeva tasuta	1516
proposé par	1923
prosimy o wyłączenie adblocka	3264
proč vidím tuto reklamu	582
pročitaj ceo članak	3772
pročitaj cijeli članak	3772
pročitaj kasnije	3783
pročitaj transkript	3757
pročitajte ceo tekst	3772
pročitajte cijeli članak	3772
pročitajte i	3696
pročitajte još	3696
prywatność	3189
przeczytaj całość	3275
przeczytaj cały artykuł	3275
przeczytaj również	3196
przeczytaj także	3196
przeczytaj też	3196
przeczytaj transkrypcję	3259
przejdź bez wsparcia	3170
przejdź do galerii	3275
przejdź do głównej treści	3275
przejdź do oferty	3252
przejdź do przepisu	61
przejdź do płatności	3266
przejdź do quizu	3248
przejdź do serwisu	3189
przejdź do sklepu	3252
przejdź do strony darowizn	3266
przejdź do treści	3199
przejdź do ustawień prywatności	3189
przejdź do wpłaty	3266
przejdź na stronę główną	3275
przekaż # % podatku	3266
przekaż #%	3266
przekaż opinię	3282
przestań obserwować	3286
przetłumaczono automatycznie	3282
przetłumaczono przez ai	3282
przeładuj stronę	3265
prześlij	3273
prześlij opinię	3282
prześlij zdjęcia	3279
przypomnij mi później	3170
przypomnij później	3263
právě se děje	486
präsentiert von	748
précédent	1835
préférences cookies	1825
préférences de confidentialité	1930
prélèvement	1798
prémium	2157
prénom	1907
présenté par	1923
próbáld újra később	2234
próbálja ki # forintért	2157
próbálja újra	2234
próbálja újra később	2234
próxima	3334
próxima foto	3431
próxima imagem	3431
próxima notícia	3402
próxima página	3334
próximo artigo	3331
próximo vídeo	1490	3423
prøv # dager gratis	3049
prøv gratis	595	3049
prøv igen senere	686
prøv igjen senere	3143
prøv nu	595
prøv nå	3049
prędkość	3260
prędkość odtwarzania	3259
prを含みます	2565
pr記事	2586
psč	566	3869
pubblicità	2395
publi-rédactionnel	1823
publicitatea continuă	3546
publicité	1823
publicité - la suite ci-dessous	1823
publicités	1823
publică	3495
publică comentariul	3494
pular anúncio	3423
pular para o conteúdo	3334
puslapis # iš #	2807
página siguiente	1396
páči sa mi to	3880
päeva küsimus	1553
päivitä sivu	1754
päivän kysymys	91	1738
päivän peli	1739
päivän ristikko	1738
pääuutiset	1696
påkrevd	3144
påkrævet	687
påmind mig senere	591
påminn mig senare	3989
później	3170	3263
pārbaudi savas zināšanas	2820
pārbaudiet savu e-pastu	2863
pāriet uz recepti	61
pāriet uz saturu	2865
pārpublicējot atsauce obligāta	2823
pārpublicēšana aizliegta	2873
pārtraukt sekot	2869
pārvaldīt paziņojumus	2857
pārvaldīt piekrišanu	2852
pērc abonementu	2813
płatna współpraca	3290
płatne miesięcznie	3270
płatne rocznie	3270
płatność miesięczna	3270
płatność roczna	3270
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
qr 코드를 스캔하세요	2700
qrコードからダウンロード	2594
qrコードを読み取ってください	2594
qr코드로 다운로드	2700
qr코드를 스캔하세요	2700
qu'avez-vous pensé de cet article	1857
qual o seu nível de satisfação com esta notícia	3351
qualcosa è andato storto	2475
quan tâm nhất	4498
quay lại	4468
quay lại đầu trang	4542
quellen und weiterführende links	765
queremos conocer tu opinión	1425
queremos saber a sua opinião	3359
questa email è già registrata	2504
questa pagina ti è stata utile	2449
questo articolo ti è stato utile	2449
questo articolo è bloccato	2472
questo campo è obbligatorio	2474
questo riassunto ti è stato utile	2423
questo video non è disponibile	2457
questo video non è più disponibile	2457
quieres añadir otro usuario a tu suscripción	1359
quitter le plein écran	1891
quizi çöz	4260
quizás más tarde	1353
quizás te interese	1393
quy định bình luận	4497
quyên góp	4449
quyên góp ngay	4449
qué te ha parecido esta noticia	1425
quét mã qr	4510
quét mã qr để tải	4510
quét mã qr để tải ứng dụng	4510
quên mật khẩu	4450
quản lý cookie	4508
quản lý lựa chọn	4537
quản lý sự đồng ý	4508
quản lý tùy chọn	4537
quảng cáo	4460
quảng cáo - bài viết tiếp tục bên dưới	4493
""", 'r': """
r$ # por mês durante # meses	3368
radote klaidą	2750
radote klaidą tekste	2750
radās kļūda. mēģiniet vēlāk	2863
radīts ar mākslīgo intelektu	2867
rafraîchir la page	1900
raksti komentāru	2819
raksts ir aizsargāts ar autortiesībām	2873
raksts ir slēgts	2861
raksts tiek papildināts	2820
raksts turpinās pēc reklāmas	2822
rakstu lasa mākslīgais intelekts	2854
rakstīt autoram	2865
rakstīt komentāru	2819
raktažodžiai	2787
rao vặt	4460
raportează	3495
raportează comentariul	3536
raportează o eroare	3473
raportează o greșeală	3526
raportoi virheestä	1768
rapportér	699
rapportér annonce	703
rapportér fejl	612
razvrščanje	3977
rašykite redakcijai	2799
rašyti autoriui	2798
rašyti komentarą	2744
reagovať	3880
recargar la página	1459
recargar página	1459
recarrega la pàgina	440
recarregar a página	3391
recarregar página	3391
receber notificações	3361
recept mentése	61
recept nyomtatása	61
recevez nos alertes en temps réel	1865
recevez une alerte à chaque article de l'auteur	1865
reclamă	3456
recomandarea redacției	3488
recomandări	3460
recomandările editorilor	3488
recomandările redacției	3460
recomendado para você	3331
recommandé	1832
recommandé pour vous	1832
recommandés	1832
recordar más tarde	1353
recuérdamelo más tarde	1353
redare automată	3503
redirecționează # la sută	3515
redirecționează #%	3447
redă video	3502
redă videoclipul	3502
refuză toate	3470
refuză tot	3507
regala este artículo	1479
regalar artículo	1359
regalar este artículo	1479
registrovať sa	3793
registruokitės nemokamai	2744
registruokitės į seminarą	2751
registrácia	3793
regisztráció	2157
regisztrálok	2157
regler för kommentarer	4118
regras de comentários	3373
regras dos comentários	3373
regístrate	1359
rekisteröidy	1681
rekisteröidy maksutta ja lue	1681
reklaami lõpp	1577
reklam içeriğidir	4263
reklama się skończyła	3290
reklami geç	4209
reklám	2165
reklám vége	2251
reklámblokkolót használ	2226
reklámblokkolót használsz	2226
reklāma	2813
reklāmas beigas	2872
reklāmas raksts	2822
reklāmraksts	87	2822
relacja na żywo	3275
relaterade ämnen	4026
rendeld meg a könyvet	2215
rendelje meg a könyvet	2215
rendezés	2246
rendszeres támogatás	2229
renovar suscripción	1495
reportar comentário	3417
reportar erro nesta página	3351
reproducció automàtica	431
reproducción automática	1450
reproducción prohibida	1503
reproducir vídeo	1449
reproduction réservée	1945
reproductor de vídeo	1490
reproduzir vídeo	3381
reproduzir áudio	3381
reprodução automática	3382
reprodução proibida	3434
reserve já	3437
resmi büyüt	4284
responda à enquete	3373
rester connecté	1904
restez informé	1808
restez informés	1808
resultado da votação	3417
resultados de la votación	1443
resumen automático	1418
resumo da notícia	3351
resumé lavet af ai	696
retour à l'accueil	1910
retour à la liste	1910
retrage consimțământul	3506
rettelser og præciseringer	693
revenir à l'accueil	1910
revoir la vidéo	1931
rezerviši mesto	3753
rezervovať miesto	3850
rezervujte si místo	545
rezervuoti vietą	2782
rezervă-ți locul	3500
rezervēt vietu	2850
rezolvă testul	3497
reîmprospătează pagina	3513
reîncarcă pagina	3513
reînnoiește abonamentul	3542
reģistrējies bez maksas	2813
reģistrēties	2813
reši križanko	3946
reši kviz	3750	3946
reši ukrštenicu	3750
režim celej obrazovky	3855
režim celé obrazovky	551
ricordamelo più tardi	2372
riješi križaljku	3750
riješi kviz	3750
riproduzione riservata ©	2510
rodyti galeriją	2798
rodyti mažiau	2752	2798
rodyti turinį	2784
rodyti viską	2752
rozumím	489
rozwiąż krzyżówkę	3248
rozwiń	3199
rozwiń wszystko	3200
ročne	3866
ročná platba	3866
ročné predplatné	3866
roční platba	563
roční předplatné	563
ročně	563
rychlost přehrávání	551
ryhdy kannatusjäseneksi	1755
rätta	4020
rätta oss	4020
rättelse	4020
rättelsepolicy	4113
rättelser och förtydliganden	4113
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
részletek	2173
rétablir le son	1891
rösta	91	4081
rösta här	4029
rösta i omröstningen	4029
rösta nu	91	4077
rút lại sự đồng ý	4508
rückmeldung geben	915
rýchlosť	3856
rýchlosť prehrávania	3855
rādīt # atbildes	2868
rādīt atbildes	2868
rādīt galeriju	2865
rādīt mazāk	2821	2865
rādīt rezultātus	2848
rādīt saturu	2852
rādīt un piekrist	2852
rādīt vairāk	2820
rādīt visu	2821
rămâi conectat	3518
răspunde	3459
rėmimas	2753
rėmėjo turinys	2805
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
s-ar putea să-ți placă	3460
saada anonüümne vihje	1571
saada sõbrale	1521
saada sõnum	1568
saada vihje anonüümselt	1571
saber más	1396
sadarbības raksts	2822
sadece abonelere özel	4278
sadržaj je blokiran	3755
sadržaj je zaključan	3689
sadržaj je zaštićen autorskim pravom	3776
sadržaj nije dostupan	3755
sadržaj nije moguće prikazati	3755
sadržaj partnera	3785
saglabāt	2818
saglabāt iestatījumus	2852
saglabāt izvēli	2852
saglabāt rakstu	2818
saglabāt vēlākam	2870
sair do ecrã inteiro	3381
saistītie raksti	2815
saistītās ziņas	2815
saite ir nokopēta	2870
saite nokopēta	2818
saken er låst	3049
saken finnes også som lyd	3058
salli sisältö	1745
salta la pubblicità	2498
salta pubblicità	2498
saltar anúncio	3322
salvar preferências	3385
salvează	3453
salvează articolul	3487
salvează pentru mai târziu	3487
salvează preferințele	3506
salvează rețeta	61
samo nujni piškotki	3951
samo nužni	3755
samo nužni kolačići	3755
samo za naročnike	3963
sans engagement, résiliable à tout moment	1872
sao chép	4532
sao chép liên kết	4455
sao chép đường dẫn	4491
sari la conținut	3462
sari la rețetă	61
sari peste reclamă	3540
satura turpinājums pēc reklāmas	2822
saturs ir aizsargāts ar autortiesībām	2873
saturs ir bloķēts	2852
sazināties ar redakciju	2866
sačuvaj	3699
sačuvaj podešavanja	3755
sačuvaj recept	61
sačuvaj vest	3699
sačuvaj za kasnije	3783
sačuvaj članak	3783
saņemt paziņojumus	2857
scanează codul qr	3509
schlagwörter	765
schließen	768
schrift größer	920
schrift vergrößern	741
schriftgröße	741
schriftgröße anpassen	920
schriftgröße ändern	920
schwedenrätsel	883
scopri di più	2378
scopri di più su amazon	2514
scrie comentariul tău	3536
scrie redacției	3526
scrieți redacției	3526
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
se alla erbjudanden för prenumeranter	3994
se bilderna här	4029
se connecter et réagir	1828
se déconnecter	1799
se grafiken här	4029
se ha producido un error al cargar el vídeo	1416
se klippet här	4029
se klippet øverst i saken	3073
se réabonner	1937
se videon här	4029
se våra erbjudanden	4103
se våre tilbud	3140
se încarcă playerul	3502
se încarcă video	3502
se încarcă videoclipul	3502
sebesség	2222
sedan # kr/mån tills du säger upp	3994
see väli on kohustuslik	1568
segui già questo argomento	2485
segui già questo autore	2485
seguir tópico	3361
seguí leyendo	1439
sei già abbonato	2378
sei già iscritto	2504
sei già iscritto alla newsletter	2436
seko tēmai	2869
sekot tēmai	2869
sekretessinställningar	4088
sekti autorių	2802
sekti temą	2802
selección de la redacción	1393
selectează	3519
selvä	1699
sem opinião	3374
sem si não seria possível	3366
sem você não seria possível	3366
semnalează comentariul	3536
semnalează o eroare	3459
senaste först	4118
send artiklen på mail	604
send på e-post	3058
send på mail	701
seniausi viršuje	2801
sense permanència	417
sesi aç	4264
sesi açmak için dokunun	4303
sesi açmak için tiklayin	4303
setări confidențialitate	3506
setări cookie	3470
setări cookie-uri	3506
setări cookies	3506
setări de confidențialitate	3506
seu apoio faz a diferença	3427
seu nome de usuário	3417
seuls les abonnés peuvent commenter	1863
seuraa hetki hetkeltä	1764
seuraa livenä	1764
seuraa meitä	1689
seuraa tekijää	1775
seuraa tätä aihetta	1775
seuraat jo tätä aihetta	1775
seuraat tätä aihetta	1775
seç	4279
seçenekleri yönet	4267
seçimimi kaydet	4267
seções	3331
seřadit podle	577
sfârșit publicitate	3500
sfârșitul reclamei	3500
shrani članek	3900
shrnutí ai	576
shrnutí od ai	575
si opp når du vil	3049
si è verificato un errore	2474
si è verificato un errore durante il caricamento del video	2421
sie können diesen artikel kostenlos weitergeben	855
signaler ce contenu comme inapproprié	1863
signaler un problème	1828
siguiente artículo	1393
siguiente vídeo	1490
siirry sisältöön	1698
siirry suoraan sisältöön	1764
sikeres feliratkozás	2175
sin ti no sería posible	1434
sinu hääl on arvesse võetud	1553
sinu sõnum	1569
sisu on autoriõigusega kaitstud	1578
sisältö ei ole saatavilla	1745
sisältö on estetty	1745
sisältö on suojattu tekijänoikeudella	1769
sisältöä ei voida näyttää	1745
sisältöä kumppaneiltamme	1778
siz ne düşünüyorsunuz? oy verin	4216
sizin için öneriler	4214
siųsti atsiliepimą	2800
siųsti draugui	2749
siųsti el. paštu	2749
siųsti komentarą	2801
siųsti naujieną	2799
siųsti žinutę	2796
skaitykite be reklamų	2805
skaitykite be ribojimų	2794
skaitykite daugiau čia	2751
skaityti plačiau	2751
skaityti visą straipsnį	2798
skaityti vėliau	2749
skann qr-koden for å laste ned appen	3132
skanna qr-koden för att ladda ner appen	4093
skaties arī	2815
skatīt cenu	2850
skatīt foto	2820
skatīt galeriju	2820
skatīt komentārus	2868
skatīt piedāvājumu	2850
skatīt piedāvājumus	2861
skatīt rezultātus	91	2848
skatīt video	2820
skatīt visus	2865
skenē qr kodu	2856
skenējiet qr kodu	2856
skjønner	3074
sklenite naročnino	3893
skontaktuj się z redakcją	3279
skontrolujte si svoju schránku	3868
skopírované	3883
skopírované do schránky	3882
skopírovať odkaz	3800
skoči na recept	61
skriftstørrelse	65
skriv din kommentar här	4020
skriv inn beløp	3137
skru på	3134
skru på lyd	3130
skru på varsler	3133
skryť odpovede	3879
skryť reklamu	3884
skrýt	489
skrýt odpovědi	577
skrýt reklamu	582
skyddas av upphovsrätt	4114
skänk en gåva	4101
skúste to neskôr	3868
skúste to znova	3868
slapukų nustatymai	2762
slapukų politika	2784
slažem se	3712
slažem se i nastavljam	3755
sledeća fotografija	3772
sledeća slika	3772
sledeća strana	3772
sledeći video	3757
sledeći članak	3772
sledovat toto téma	579
sledovat téma	579
sledovať autora	3881
sledovať autorku	3881
sledovať online	3871
sledovať tému	3881
sledovať túto tému	3881
sledujete téma	579
sledujete tému	3881
slik beskytter vi kildene våre	3150
slik beskytter vi våre kilder	3150
slik slår du av annonseblokkering	3135
slične vesti	3696
slične vijesti	3696
slični članci	3696
sljedeća fotografija	3772
sljedeća slika	3772
sljedeća stranica	3772
sljedeći video	3757
sljedeći članak	3772
slut på annonce	703
slut på annons	4123
slut på reklam	4123
sluta följa	4120
slutt på annonse	3161
slutt å følge	3157
slå adblocker fra	678
slå annonceblokering fra	678
slå av annonseblokkereren	3135
slå av annonseblokkeringen	3135
slå din adblocker fra	678
slå lyd fra	673
slå lyd til	673
slå lyden fra	673
slå lyden til	673
slå notifikationer til	676
slå på	3134	4096
slå på aviseringar	4094
slå på ljudet	4091
slå på notiser	4094
slå på varsler	3133
slå på varslinger	3133
slå til	677
slėpti reklamą	2805
sns 공유	2737
sns 공유하기	2737
snsでシェア	2630
snsでシェアする	2630
snsをフォロー	2537
snímek # z #	567
snímek # ze #	567
snímka # z #	3870
snímka # zo #	3870
so schützen wir unsere quellen	912
sofortüberweisung	718
solicitarea a fost trimisă	3543
solicitação enviada	3429
solitär	883
som källa är du skyddad	4022
son dakika bildirimlerini aç	4270
son dakika gelişmelerinden haberdar olun	4270
son gelişmelerden haberdar olun	4270
sondaż	92
sonderveröffentlichung	835
sono già sostenitore	2372
sonraki fotoğraf	4310
sonraki görsel	4310
sonraki içerik	4310
sonuçlar	92
sonuçlari gör	91	4217
sonuçlari göster	91	4258
sorodni članki	3897
sortează	3495
sortează după	3495
sortuj według	3284
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
spam nélkül	2234
spander en kaffe på oss	3137
spara inställningar	4088
spara till läslistan	4122
spausdinti receptą	61
spausdinti straipsnį	2803
spela här	4077
spela videon här	4029
spill nå	3120
spis treści	3199
splošni pogoji	3952
sponsorisé	1823
sponsorlu içerik	87	4209
sponsoroitu sisältö	1690
sponsorēts saturs	2872
sponsrat innehåll	4012
sponzorirani sadržaj	3695
sponzorirani članak	3695
sponzorisani sadržaj	3785
sponzorované	3796
sponzorovaný obsah	481
sponzorováno	481
sporoči napako	3972
sporočilo	3967
spotifyで聞く	2620
spotifyで聴く	2620
spravovat upozornění	555
spravovať súhlas	3852
spravovať upozornenia	3858
sprawdź cenę	3252
sprawdź ofertę	3174
sprawdź się	3248
sprawdź skrzynkę e-mail	3272
sprawdź skrzynkę odbiorczą	3272
sprawdź swoją skrzynkę	3272
sprawdź swoją wiedzę	3248
sprejmi in prikaži	3951
sprejmi vse piškotke	3951
spremi članak	3699
spremljajte v živo	3969
sprijinul tău contează	3541
sprijină-ne	3447
správa	3869
správa bola odoslaná	3868
správa souhlasu	548
správa súhlasu	3852
spróbuj ponownie	3272
spróbuj ponownie później	3272
spręsti kryžiažodį	2780
spręsti testą	2780
spune-ne părerea ta	3494
spune-ți părerea	3473
spune-ți părerea în comentarii	3473
spuneți-ne părerea	3494
spustit kvíz	541
spustiť kvíz	3846
spustiť video	3855
später	713
später erinnern	713
späť hore	3871
späť na hlavnú stránku	3871
späť na začiatok	3871
spør vår ki om saken	3066
spēlē tagad	2848
spēlēt tagad	2848
staňte sa členom	3792
staňte se členem	470
ste našli napako	3972
ste našli napako v članku	3972
ste už predplatiteľ	3865
ste že glasovali	3946
stem nå	91	3120
stiahnuť aplikáciu	3857
stiahnuť audio	3855
stiahnuť epizódu	3855
stiahnuť na google play	3857
stiahnuť v app store	3857
stiahnuť z app store	3857
stiahnuť z google play	3857
stichwörter	765
stil spørgsmål til artiklen	612
stlmiť	3856
stop med at følge	700
straipsnio tęsinys - po reklama	2753
straipsnis saugomas autorių teisių	2806
straipsnis tęsiasi po reklamos	2753
straipsnis užrakintas	2794
straipsnį skaito dirbtinis intelektas	2786
strojovo preložené	3877
strojový preklad	3878
strojový překlad	576
strojově přeloženo	575
strona główna	3196
stroški dostave	3950
stránka # z #	567	3870
stránka # ze #	567
stránka # zo #	3870
stworzono z pomocą ai	3282
stáhnout aplikaci	553
stáhnout audio	551
stáhnout epizodu	551
stáhnout na google play	553
stáhnout podcast	551
stáhnout v app store	553
stáhnout z app store	553
stáhnout z google play	553
stáhnout zdarma	554
stäng	3989	4029
stäng annons	4123
stäng av annonsblockeraren	4097
stäng av din adblocker	4097
stäng av din annonsblockerare	4097
stäng av ljudet	4091
stäng galleri	4109
stöd oss	3990
stöd oss på patreon	4101
stöd oss via patreon	4101
större text	4122
større tekst	3159
støt med mobilepay	680
støt os	592
støt os med mobilepay	680
støt os på #er	680
støt os på patreon	680
støt via mobilepay	680
støtt oss	3046
støtt oss med vipps	3137
støtt oss på patreon	3137
støtt oss via vipps	3137
subscrição confirmada	3429
subtitrări	3503
subtítols	431
subtítulos	1450
sudoku del día	1485
sugerir correção	3351
sugerir una corrección	1425
sugestões	3331
suite après la publicité	1889
suivez vos auteurs préférés	1919
suivre ce thème	1865
suivre le thème	1919
sukurta naudojant dirbtinį intelektą	2800
sumă liberă	3515
sumă personalizată	3541
sunt de acord cu termenii și condițiile	3520
sur le même sujet	1832
sur le même thème	1832
suscripción	1359
suscripción confirmada	1496
suscríbase	1359
suscríbete	1359
suscríbete a nuestro boletín	1366
suscríbete ahora	1359
susiję straipsniai	2746
susikurti paskyrą	2744
susține	3447
susține-ne	3447
susține-ne pe patreon	3515
susțineți-ne	3447
susținut de	3534
sutikti ir tęsti	2784
sutinku ir tęsiu	2784
svaka donacija je važna	3764
svaka donacija pomaže	3764
svaki dinar je važan	3764
svaki doprinos je važan	3764
svaki doprinos pomaže	3764
svaki euro je važan	3764
svaki prilog pomaže	3764
svi članci	3772
svi članci autora	3772
sviđa mi se	3780
sviđa vam se članak	3778
swisha en gåva	4101
syötä kelvollinen sähköpostiosoite	1761
syötä summa	1755
syötä sähköpostiosoitteesi	1684
szavazatodat rögzítettük	2211
szavazatát rögzítettük	2211
szavazás	92	2212
szavazás indítása	2211
szczegóły	3200
szeretne értesítéseket kapni	2224
szeretnél értesítéseket kapni	2224
szerző követése	2247
szkennelje be a qr-kódot	2223
szponzorált tartalom	87	2165
szybkość odtwarzania	3259
szállítási költség	2216
szókereső	2212
szólj hozzá	2169
szóljon hozzá	2169
szövegméret	2249
szünet	2222
sähköposti	1684
sähköposti tai käyttäjätunnus	1758
sähköpostiosoite	1684
sähköpostiosoitteesi	1761
sähköpostisi	1761
säkra din plats	4084
säästä # %	1759
säästä #%	1759
så # kr/mnd til du sier opp	3049
så gör du för att stänga av	4099
så hanterar vi personuppgifter	4017
så här stänger du av din adblocker	4099
så här stänger du av din annonsblockerare	4099
så jobbar vi med rättelser	4113
så kommenterar du	4020
så skyddar vi våra källor	4113
så stänger du av adblock	4099
så stänger du av adblocker	4099
så stänger du av annonsblockeraren	4097
så stänger du av din ad-blocker	4099
så stänger du av din adblocker	4099
så stänger du av din annonsblockerare	4097
sådan beskytter vi kilder	693
sådan beskytter vi vores kilder	693
sådan deaktiverer du din adblocker	678
sådan retter vi fejl	693
sådan slår du adblock fra	678
sådan slår du din adblocker fra	678
sé el primero en comentar	1389
sé parte	1354
sélections	1818
sì, grazie	2466
sí, quiero	1458
sí, vull	438
síganos	1379
síguenos	1379
só para assinantes	3396
sólo para suscriptores	1464
sõnum on saadetud	1568
sök	4029
søg	620
søk	3073
súhlasím	3811
súhlasím a pokračovať	3852
súhlasím so zobrazením	3811
súmate	1354
súvisiace	3797
súvisiace články	3797
súvisiaci článok	3797
süre	4265
süti beállítások	2218
süti tájékoztató	2218
sütibeállítások	2218
sütik kezelése	2218
sākt testu	2848
sīkdatņu iestatījumi	2830
sīkdatņu politika	2852
sīkfailu iestatījumi	2852
słowa kluczowe	3196
sūtīt e-pastā	2870
sắp xếp theo	4498
số tiền khác	4516
""", 't': """
t'ha estat útil	423
t'ha estat útil aquest article	405
t'ha estat útil aquest resum	405
t'ha semblat útil	423
ta treść jest niedostępna	3256
ta treść jest zablokowana	3256
ta video ni več na voljo	3954
ta članek je zaklenjen	3963
tack för din anmälan	4001
tack för din prenumeration	4106
tack för din röst	91	4077
tack för ditt meddelande	4106
tagasi üles	1570
taip pat žiūrėkite	2746
tak, chcę	3263
tak, chętnie	3263
tak, poproszę	3263
takaisin ylös	1698
takipten çik	4290
takk for at du meldte deg på	3143
takk for din påmelding	3143
takk for påmeldingen	3054
talebiniz gönderildi	4308
tallenna myöhemmäksi	1688
talán később	2154
tam ekrandan çik	4264
tamaño de la letra	1479
tamaño de letra	65	1378
tamaño del texto	65
también te puede gustar	1393
también te puede interesar	1393
també et pot interessar	393
também pode gostar	3371
tapahtui virhe. yritä myöhemmin uudelleen	1761
tapahtui virhe. yritä uudelleen	1761
tarjeta de crédito	1358
tarjeta de débito	1358
tarkista sähköpostisi	1761
tartalom betöltése	2218
tartalom engedélyezése	2218
tartalom megjelenítése	2218
tartalomjegyzék	2222
tasuline koostöö	1577
te ha parecido útil	1442
te ha resultado útil	1442
te ha resultado útil este artículo	1418
te ha resultado útil este resumen	1418
te ha sido útil	1442
te ha sido útil este resumen	1418
te poți dezabona oricând	3480
te rugăm să îl dezactivezi	3513
te vsebine ni mogoče prikazati	3951
te-ar putea interesa și	3488
tee meile kohvi välja	1565
tehisaru kokkuvõte	1523
tehisaru võib eksida	1572
tehisintellekt võib eksida	1572
tehty tekoälyllä	1771
teie hääl on arvesse võetud	1553
tej treści nie można wyświetlić	3256
tek seferlik bağiş	4275
tek seferlik bağiş yap	4306
tekijänoikeudella suojattu	1769
teklifi gör	4263
teklifleri gör	4307
tekoäly voi tehdä virheitä	1771
tekoälyn luoma	1771
tekoälyn tekemä	1771
tekoälyn tekemä tiivistelmä	1698
tekoälyn tiivistelmä	1698
tekoälyn tuottama	1771
tekoälytiivistelmä	1698	1772
tekst je zaključan	3766
tekst powstał przy pomocy ai	3282
tekst przetłumaczony maszynowo	3282
teksta izmērs	2870
tekststørrelse	65
tekstą įgarsino dirbtinis intelektas	2749
telefonszám	2235
telefón	3869
teljes hozzáférés	2157
teljes képernyő	2221
teljes név	2235
temas del día	1393
temi že sledite	3978
ten artykuł jest zablokowany	3269
ten film jest niedostępny	3259
ten film nie jest dostępny w twoim kraju	3259
ten film nie jest już dostępny	3259
tento obsah je blokován	548
tento obsah je zablokovaný	3852
tento obsah nemôžeme zobraziť	3852
tento obsah nemůžeme zobrazit	548
tento obsah není dostupný	548
tento obsah není k dispozici	548
tento obsah nie je dostupný	3852
tento obsah nie je k dispozícii	3852
tento obsah sa nedá zobraziť	3852
tento článek je uzamčen	562
tercihleri yönet	4302
tercihlerimi yönet	4302
termos e condições	3324
teste başla	4260
teste grátis	3305
testează-ți cunoștințele	3497
testează-ți cunoștințele cu quizul nostru	3473
testi başlat	4260
testi çöz	4260
teszteld a tudásod	2172
tesztelje tudását	2172
tetszőleges összeg	2228
text bol vytvorený automaticky	3877
text byl vytvořen automaticky	575
text je chránený autorským právom	3875
text je chráněn autorským právem	573
text čte umělá inteligence	551
texten fortsätter nedan	4012
texten fortsätter under bilden	4012
texten är maskinöversatt	4116
texten är skapad automatiskt	4116
textgröße	920
textgröße ändern	920
teď ne	469
teşekkürler, mesajiniz gönderildi	4280
tham gia bình chọn	4497
tham gia khảo sát	4497
tham gia thăm dò	4497
thanh toán hàng năm	4518
thanh toán hàng tháng	4518
thanh toán qua paypal	4540
theo dõi chủ đề	4529
theo dõi chủ đề này	4529
theo dõi tác giả	4529
thoát toàn màn hình	4504
thu gọn	4467
thème suivi	1942
thèmes	1832
thématiques	1832
thêm câu trả lời	4535
thêm làm nguồn ưu tiên	4529
thêm vào giỏ hàng	4543
thích	4455
thích nhất	4498
thông tin bắt buộc	4520
thông tin doanh nghiệp	4460
thông tin quảng cáo	4493
thăm dò	92
thăm dò ý kiến	92
thư viện ảnh	4524
thẻ	4465
thời gian còn lại	4504
thời gian hiện tại	4505
thời lượng	4505
ti è stato utile	2449
tienes que iniciar sesión para guardar artículos	1438
tietosuojakäytäntö	1745
tik būtini	2784
tik būtinieji slapukai	2784
tikai nepieciešamās	2852
tikai nepieciešamās sīkdatnes	2852
tiktokで見る	2620
til støttesiden	680
tilbagetræk samtykke	670
tilbakemelding på saken	3066
tilføj en kommentar	698
tilføj kommentar	698
tilføj os som foretrukken kilde	700
tilføj som foretrukken kilde	700
tilgjengelig på google play	3132
till gåvosidan	4101
tillad én gang	670
tillat én gang	3127
tillåt	4096
tillåt alltid	4089
tillåt annonser	4100
tillåt aviseringar	4094
tillåt en gång	4088
tillåt innehåll	4088
tillåt inte	4096
tillåt notiser	4094
tillåt reklam	4100
tiltás	2225
timp rămas	3503
tin bài liên quan	4491
tin cùng chuyên mục	4465
tin cùng tác giả	4492
tin khác	4465
tin liên quan	4465
tin mới	4465
tin mới nhất	4465
tin nhắn của bạn	4541
tin nhắn của bạn đã được gửi	4520
tin nóng	4492
tin nổi bật	4465
tin quảng cáo	4493
tin tiếp theo	4524
tin trước	4465
tin tài trợ	4465
tin tức liên quan	4465
tin đọc nhiều	4465
tipărește	3453
tipărește articolul	3487
tipărește rețeta	61
tisk článku	580
titta på videon	4091
tiêu điểm	4465
tiến # giây	4504
tiếp theo	4467
tiếp tục trên trình duyệt	4510
tiếp tục trên web	4510
tiếp tục với apple	4518
tiếp tục với email	4540
tiếp tục với facebook	4518
tiếp tục với google	4518
tiếp tục đọc	4542
tlačiť	3800
to cię może zainteresować	3196
to może cię zainteresować	3196
to wideo jest niedostępne	3259
to wideo nie jest już dostępne	3259
toate știrile	3524
toda contribuição ajuda	3393
toda la información	1470
todas as notícias	3402
todavía no eres suscriptor	1464
todavía no estás registrado	1464
todos los artículos de este autor	1501
todos los artículos del autor	1501
todos los artículos del especial	1498
todos los derechos de reproducción reservados	1503
todos los vídeos	1470
todos os comentários	3327
todos os vídeos	3402
toimituskulut lisätään	1742
totes les notícies	451
toto pole je povinné	565
toto téma již sledujete	579
toto video již není dostupné	551
toto video není dostupné	551
toto video není ve vaší zemi dostupné	551
toto video nie je dostupné	3855
toto video nie je vo vašej krajine dostupné	3855
toto video už není dostupné	551
toto video už nie je dostupné	3855
tots els vídeos	451
tous droits de reproduction réservés	1945
toute l'actualité	1832
toutes les actualités	1910
toutes les vidéos	1910
toutes nos vidéos	1910
tovább	2172
tovább a cikkre	2237
tovább a dossziéhoz	2237
tovább a galériához	2237
tovább a recepthez	61
tovább a rovatra	2170
tovább a tartalomhoz	2237
tovább a teljes cikkre	2237
tovább a támogatáshoz	2228
tovább a támogatási oldalra	2228
tovább a webshopba	2215
tovább az ajánlathoz	2215
tovább olvasom	2172
további cikkek	2170
további cikkek a szerzőtől	2237
további cikkek a témában	2170
további cikkek betöltése	2237
további hírek	2170
további részletek itt	2172
továbbiak betöltése	2172
továbbiak megjelenítése	2237
toàn màn hình	4505
traducció automàtica	431
traducción automática	1450
traducere automată	3503
traducido automáticamente	1477
tradução automática	3351
traduït automàticament	456
trang chủ	4467
trang này có hữu ích không	4497
transcripció	431
transcripción	1450
transcrição	3382
transferência bancária	3304
trenutni čas	3955
trenutni čas #	3954
treści komercyjne	3290
treści naszych partnerów	3290
treści partnerskie	3188
treść dla subskrybentów	3269
treść niedostępna	3256
treść premium	3269
treść sponsorowana	3188
treść wygenerowana przez ai	3282
treść zablokowana	3256
treść zewnętrzna	3256
tria la teva subscripció	417
trimite răspunsul	3494
troškovi dostave	3754
truy cập không giới hạn mọi bài viết	4540
trwa ładowanie odtwarzacza	3259
tryb pełnoekranowy	3259
træk dit samtykke tilbage	670
træk samtykke tilbage	670
trình phát âm thanh	4538
trò chơi	4502
trước	4467
trường bắt buộc	4520
trường này là bắt buộc	4520
trả lời	4464
trở lại	4467
trở lại đầu trang	4524
tu ce părere ai? lasă un comentariu	3473
tu donación desgrava	1461
tu izmanto reklāmu bloķētāju	2859
tu navegador no puede reproducir este vídeo	1416
tue meitä	1680
tue meitä patreonissa	1755
tue työtämme	1755
tule meile tööle	1523
tuotettu tekoälyllä	1771
turinys saugomas autorių teisių	2806
turinys užblokuotas	2784
turiu paskyrą	2794
turpini lasīt	2813
turpinājums pēc reklāmas	2822
turpināt ar apple	2861
turpināt ar facebook	2861
turpināt ar google	2861
turpināt lasīt	2813
tutar seç	4306
tutar seçin	4306
tvarkyti pranešimus	2789
tvarkyti sutikimą	2784
twitter'da paylaş	4207
twitterで見る	2620
twoja wiadomość	3273
twoje imię	3273
twój adres e-mail	3177
twój e-mail	3177
twój głos został oddany	3248
twój głos został policzony	3248
twój głos został zapisany	3248
tykkää	1774
tylko niezbędne	3256
tytuł przelewu: darowizna	3266
tytułem: darowizna na cele statutowe	3266
tài khoản của tôi	4450
tài trợ	4460
tài trợ bởi	4533
támogass minket	2155
támogass minket patreonon	2228
támogasson minket	2155
támogasson minket a patreonon	2228
támogatom	2155
támogatom a lapot	2228
támogatom az oldalt	2228
támogatott tartalom	87	2165
támogatás	2155
támogatás paypalon	2228
támogatási oldal	2228
támogatói tartalom	2165
tárgy	2235
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
téma követése	2247
téma už sledujete	579
témata	486
tému už sledujete	3881
témy	3797
témáim	2248
témák	2170
térkép megnyitása	2173
términos de uso	1386
términos y condiciones	1386
tên của bạn	4521
tên hiển thị	4535
tìm kiếm	4467
tóm tắt ai	4528
tóm tắt bằng ai	4528
tóm tắt bởi ai	4528
tópicos	3331
tópicos relacionados	3331
tôi đã hiểu	4468
tôi đã tắt	4515
tôi đã tắt trình chặn quảng cáo	4514
tôi đồng ý với chính sách bảo mật	4520
tôi đồng ý với điều khoản sử dụng	4520
tõlgitud tehisintellekti abil	1572
több	2172
több betöltése	2237
több mutatása	2237
töltsd ki a kvízt	2172
töltsd ki kvízünket	2211
töltse ki a kvízt	2172
töltse újra az oldalt	2227
tùy chọn cookie	4508
tùy chọn khác	4531
túto tému už sledujete	3881
tühista igal ajal	1516
tüm fotoğraflar	4284
tüm fotoğraflari gör	4284
tüm haberler	4214
tüm haberlere sinirsiz erişim	4307
tüm haberleri gör	4284
tüm içeriğe sinirsiz erişim	4307
tüm oyunlar	4260
tüm videolar	4284
tüm videolari gör	4284
tüm yazilari	4214
tüm yazilari gör	4284
tüm yorumlar	4213
tüm çerezleri kabul et	4302
tüm çerezleri reddet	4302
tümü	4217
tümünü gör	4216
tümünü göster	4217
tümünü kabul et	4210
tümünü reddet	4210
tăng cỡ chữ	4531
tēmas	2815
tęsinys po reklamos	2753
tęsti su apple	2794
tęsti su facebook	2794
tęsti su google	2794
tłumaczenie automatyczne	3283
tłumaczenie maszynowe	3283
tạm dừng video	4504
tạo bởi ai	4538
tạo tài khoản	4450
tải audio	4504
tải bài đăng	4508
tải lại trang	4514
tải nội dung	4508
tải thêm	4467
tải thêm bình luận	4497
tải trên app store	4510
tải trên google play	4510
tải tập này	4504
tải về từ app store	4510
tải về từ google play	4510
tải âm thanh	4504
tải ứng dụng	4510
tải ứng dụng ngay	4510
tất cả tin tức	4524
tất cả trò chơi	4500
tất cả video	4524
tắt tiếng	4505
tặng bài viết	4491
tặng sao	4491
tặng sao cho bài viết	4491
tặng sao cho tác giả	4539
tốc độ phát	4504
từ chối tất cả	4508
từ chối tất cả cookie	4537
từ khóa	4465
tự động phát	4505
""", 'u': """
u košaricu	3753
u ovom članku	3772
udostępnij	3184
udostępnij na facebooku	3184
udostępnij na twitterze	3184
udostępnij na x	3184
udostępnij w mediach społecznościowych	3184
udělit souhlas	482
ugens spørgsmål	663
ugodnost za naročnike	3949
ugodnosti za naročnike	3949
ugrađeni sadržaj	3755
ugrás a galériához	2237
ugrás a recepthez	61
ugrás a receptre	61
ugrás a tartalomhoz	2237
ugrás a tartalomra	2237
uključi	3761
uključi obaveštenja	3747
uključi obavijesti	3747
uključi se u raspravu	3779
uključi zvuk	3757
uključite javascript	3757
uključite notifikacije	3747
uključite obaveštenja	3747
uključite obavijesti	3747
uključite se u raspravu	3779
ukryj reklamę	3290
ukrštenica	3751
ulkoinen sisältö	1745
ulkopuolinen sisältö	1745
uloženo	581
uložené	3883
uložit	478
uložit na později	478
uložit nastavení	548
uložit recept	61
uložit volby	548
uložit článek	478
uložiť	3800
uložiť na neskôr	3800
uložiť nastavenia	3852
uložiť recept	61
uložiť voľby	3852
uložiť článok	3800
ultima oră	3460
ultimele știri	3460
um assinante presenteou você com este artigo	3370
un abonat ți-a oferit acest articol	3487
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
uočili ste grešku	3775
uočili ste pogrešku	3775
uočili ste pogrešku u članku	3775
uporabniško ime	3964
uporabniško ime ali e-pošta	3963
upotettu sisältö	1745
upozorniť na chybu	3874
upozornění	556
uppläst av en ai-röst	4091
uppläst av en dator	4008
uppläst av en syntetisk röst	4091
uppläst av syntetisk röst	4091
uppläst med ai-röst	4008
upravljaj kolačićima	3755
upravljaj piškotke	3951
ur vår butik	4084
url 복사	2649
urlをコピー	2536
urlをコピーしました	2616
urlをコピーする	2565
url복사	2649
urmărește acest subiect	3479
urmărește autorul	3530
urmărește live	3479
urmărește subiectul	3530
urmărești deja acest subiect	3530
următorul	3462
următorul videoclip	3540
uslovi korišćenja	3712
ustaw jako preferowane źródło	3286
ustawienia plików cookie	3189
ustawienia prywatności	3256
ustvarjeno s pomočjo umetne inteligence	3975
utónév	2235
uutishälytykset	1752
uvek prikaži	3755
uvijek prikaži	3755
uvjeti korištenja	3712
uygulamada aç	4269
uygulamayi aç	4269
uygulamayi yükle	4269
uz sākumlapu	2865
uz sākumu	2820
uzdāvini rakstu	2870
uzdāvināt rakstu	2870
uzyskaj dostęp	3174
učitaj još	3772
učitaj objavu	3755
učitaj sadržaj	3755
učitaj video	3755
učitaj više	3772
učitavanje playera	3757
učitavanje videa	3757
ušetrite #%	3866
ušetríte #%	3866
ušetřete #%	563
ušetříte #%	563
ušteda #%	3767
uštedite #%	3767
używasz adblocka	3264
używasz programu do blokowania reklam	3264
už jsem ho vypnul	558
už jste hlasovali	541
už komentarus atsako jų autoriai	2750
už mám predplatné	3865
už mám předplatné	562
už mám účet	562
už máte predplatné? prihláste sa	3793
už máte předplatné	562
už máte účet	3793
už máte účet? prihláste sa	3793
už podporujem	3804
už podporuji	469
už sledujete	579
už ste hlasovali	3846
uždaryti	2752
uždaryti galeriją	2798
uždaryti reklamą	2753
uživatelské jméno	563
uživatelské jméno nebo e-mail	562
uživo	3758
užpildykite apklausą	2751
užsakomasis straipsnis	2753
užsakomasis turinys	87	2753
užsisakyti knygą	2782
užsisakyti prenumeratą	2744
""", 'v': """
v košarico	3949
v tem članku	3969
v tomto článku	568
v živo	3955
vaata kõiki	1570
vaata kõiki tellija soodustusi	1516
vaata lähemalt	1523
vaba töökoht	1523
vad tycker du? rösta här	4029
vai kopsavilkums bija noderīgs	2819
vai raksts bija noderīgs	2819
vai tas bija noderīgi	2867
vai vēlaties saņemt paziņojumus	2857
vain jäsenille	1759
vain välttämättömät	1745
vain välttämättömät evästeet	1745
vairāk no autora	2865
vairāk par tēmu	2815
vairāk rakstu	2865
vaizdo grotuvas įkeliamas	2786
vaizdo įrašas	2751
vaizdo įrašas nebepasiekiamas	2786
vaizdo įrašas nepasiekiamas	2786
vaizdo įrašas nepasiekiamas jūsų šalyje	2786
vaizdo įrašo paleisti negalima	2786
vaizdo įrašą rasite čia	2751
valami elromlott. próbáld újra	2234
valami hiba történt. próbálja újra	2234
valgfrit beløb	680
valgfritt beløp	3137
van egy jó sztorija	2241
van egy jó témája	2241
van már előfizetése	2231
van már fiókja	2157
van már fiókod	2231
van már fiókom	2231
vanjski sadržaj	3755
var artikeln till hjälp	4020
var det här till hjälp	4029
var det til hjælp	696
var detta till hjälp	4116
var dette en hjælp	696
var resuméet nyttigt	612
var sammanfattningen till hjälp	4020
varbūt vēlāk	2858
varför ser jag den här annonsen	4123
varför visas den här annonsen	4123
vari atteikties jebkurā laikā	2813
varje bidrag hjälper	4101
varje bidrag räknas	4101
varje krona hjälper	4101
varje krona räknas	4101
vasta küsitlusele	1523
vastaa kyselyyn tästä	1698
vaš e-mail	3769
vaš e-naslov	3966
vaš e-poštni naslov	3966
vaš glas je bil oddan	3946
vaš glas je uračunat	3750
vaš glas je zabeležen	3750	3946
vaš glas je zabilježen	3750
vaš komentar	3699
vaš mejl	3769
vaša e-mail adresa	3769
vaša e-mailová adresa	3868
vaša poruka	3770
vaša poruka je poslana	3769
vaša poruka je poslata	3769
vaša správa	3869
vaše e-mailová adresa	565
vaše ime	3770	3967
vaše jméno	566
vaše meno	3869
vaše sporočilo	3967
vaše sporočilo je poslano	3966
vaše zpráva	566
veckans fråga	4077
vecākie vispirms	2868
vedno prikaži	3951
vegyél jegyet	2215
veja esta publicação no instagram	3349
veja também	3331
veja todas as opções de assinatura	3368
velg beløp	3137
velikost písma	65
veličina fonta	3783
veličina slova	3783
veličina teksta	65
velocidad de reproducción	1449
velocidade de reprodução	3381
velocitat de reproducció	430
velocità di riproduzione	2457
venujte nám # %	3862
ver # comentários	3359
ver biografía	1412
ver comentários	3327
ver conteúdo	3385
ver conteúdo externo	3349
ver dossiê	3402
ver esta publicación en instagram	1416
ver esta publicação	3422
ver esta publicação no instagram	3349
ver fotogalería	1470
ver galería	1396
ver galería de fotos	1470
ver imágenes	1498
ver la galería	1470
ver mais notícias	3402
ver más	1396
ver más artículos	1473
ver más artículos del autor	1412
ver más noticias	1439
ver más vídeos	1470
ver oferta de suscripción	1495
ver opciones de suscripción	1495
ver preço	3379
ver suscripción	1495
ver también	1393
ver também	3331
ver todas as notícias	3402
ver todas las opciones de suscripción	1435
ver todos los artículos	1470
ver todos los vídeos	1470
ver todos os vídeos	3402
ver traducción	1397
ver tradução	3335
ver transcripción	1449
ver transcrição	3381
ver vídeo	1396
vergrößern	772	909
verificați adresa de email	3520
verifică-ți emailul	3520
verifică-ți inboxul	3520
verlagssonderveröffentlichung	835
versandkosten können anfallen	886
vertrag kündigen	753
verträge hier kündigen	753
verwandte beiträge	765
ves a la pàgina de donacions	442
ves algún error? comunícalo	1425
veure aquesta publicació a instagram	402
vezetéknév	2235
vezi această postare pe instagram	3470
vezi conținutul	3506
vezi mai multe știri	3488
vezi prețul	3500
vezi răspunsurile	3494
vezi toate știrile	3524
vezi și	3460
već imam nalog	3766
već imam račun	3766
već imate nalog	3689
već imate pretplatu	3689
već imate račun	3689
već podržavam	3704
već pratite	3781
već pratite ovu temu	3781
već sam pretplatnik	3766
već ste glasali	3750
već ste glasovali	3750
već ste pretplatnik	3689
več iz rubrike	3897
več novic iz regije	3897
več o tem	3897
več o temi	3897
več člankov	3969
več člankov avtorja	3969
veľkosť písma	65
veľkosť textu	3882
vi kan inte visa det här innehållet	4088
viac k téme	3797
viac si o tom prečítate tu	3797
viac článkov	3871
videa ni mogoče predvajati	3954
video atskaņotājs tiek ielādēts	2854
video ei ole enää saatavilla	1748
video ei ole käytettävissä	1748
video ikke tilgængelig	673
video již není k dispozici	551
video không khả dụng	4504
video không tồn tại	4504
video mevcut değil	4264
video nav pieejams jūsu valstī	2854
video nelze přehrát	551
video není dostupné	551
video není dostupné ve vaší zemi	551
video není k dispozici	551
video nevar atskaņot	2854
video ni na voljo v vaši državi	3954
video nicht verfügbar	892
video nie je dostupné	3855
video nie je dostupné vo vašej krajine	3855
video nie je k dispozícii	3855
video nije dostupan u vašoj državi	3757
video nije dostupan u vašoj zemlji	3757
video nije moguće reproducirati	3757
video này không còn tồn tại	4504
video này không khả dụng	4504
video oynatici yükleniyor	4264
video sa nedá prehrať	3855
video sa nepodarilo načítať	3855
video se ne može reprodukovati	3757
video se nepodařilo načíst	551
video tiếp theo	4538
video trước	4538
video už není k dispozici	551
video už nie je dostupné	3855
video už nie je k dispozícii	3855
video više nije dostupan	3757
video yüklenemedi	4303
video yüklenirken hata oluştu	4303
video yükleniyor	4264
videoafspilleren indlæses	673
videoclipul următor	3540
videoen er ikke længere tilgængelig	673
videoen er ikke tilgængelig	673
videoen er ikke tilgængelig i dit land	673
videomängija laadimine	1559
videon voi katsoa jutun yläosasta	1698
videon är inte längre tillgänglig	4091
videon är inte tillgänglig	4091
videoyu izlemek için tiklayin	4216
videoyu yükle	4267
videó	2170
videó betöltése	2218
videó betöltése folyamatban	2221
videó lejátszása	2221
videó megtekintése	2221
videók	2170
videólejátszó betöltése	2221
videónkat itt nézheti meg	2172
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
vienkartinė auka	2792
vienkartinė parama	2793
vienmēr atļaut	2852
vienmēr rādīt	2852
vienreizējs ziedojums	2860
viestisi on lähetetty	1761
vil du få varsler	3133
vilkår	609	3063
vill du få notiser	4094
vill du få pushnotiser	4094
vipps et beløp	3046
virheellinen sähköpostiosoite	1761
vis færre	620	3073
vis i fuld skærm	689
vis oversættelse	621
visa bilden i helskärm	4029
visa färre	4029
visa i helskärm	4109
visa inlägg från facebook	4029
visa inlägg från instagram	4029
visa innehåll	4014
visa innehållet	4088
visa lösenord	4103
visa och godkänn	4088
visa översättning	4030
visas tiesības paturētas	2873
visi komentāri	2868
vissza a címlapra	2237
vissza a főoldalra	2237
vissza a tetejére	2172
vissza az oldal tetejére	2237
visszajelzés	2169
visszajelzés küldése	2244
viteză de redare	3502
vizitează magazinul	3500
više o temi	3696
više od autora	3772
više vijesti iz regije	3696
više članaka	3772
više članaka autora	3772
viết bình luận	4464
viết bình luận của bạn	4497
viết trả lời	4497
vlastná suma	3862
vlastní částka	559
vložený obsah	548
vložit do košíku	545
vložit komentář	577
vložiť do košíka	3850
vložiť komentár	3879
vnesite e-poštni naslov	3966
vnesite veljaven e-poštni naslov	3966
voce generată de ai	3502
você concorda? vote	3359
você está seguindo este tema	3433
você já está inscrito	3429
você já segue este tema	3410
você já votou	3373
você pode gostar	3331
você pode se interessar	3331
você segue este autor	3433
você também pode gostar	3331
voir le détail	1836
voir les détails	1836
voir les réponses	1883
voir les résultats	91	1836
voir les résultats du sondage	1863
voir toute l'actualité	1910
voir toutes les vidéos	1910
voix générée par ia	1931
voltar ao início	3402
voltar atrás	3335
voltar à página inicial	3402
volver al índice	1498
volver atrás	1397
von einer künstlichen stimme vorgelesen	892
von ki übersetzt	915
vorgelesen von einer künstlichen stimme	892
vos réactions	1828
votează	91
votează în sondaj	3494
votează în sondajul nostru	3473
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
votul dumneavoastră a fost înregistrat	3494
votul tău a fost înregistrat	3494
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
vprašanje dneva	3946
vreau să donez	3515
vreau să primesc newsletterul	3480
vreau să susțin	3515
vsak evro šteje	3961
vsak petek. brezplačno. brez spama	3966
vsak prispevek šteje	3961
vsaka donacija šteje	3961
vsebina je avtorsko zaščitena	3973
vsebina sporočila	3896
vsebine naših partnerjev	3981
vsebine ni mogoče prikazati	3951
vsi članki	3969
vsi članki avtorice	3969
vsi članki avtorja	3969
vstúpiť do diskusie	3800
vstúpiť do galérie	3871
vui lòng kiểm tra email	4520
vui lòng nhập bình luận	4535
vui lòng nhập email	4520
vui lòng nhập email hợp lệ	4520
vui lòng nhập họ tên	4520
vyberte si predplatné	3865
vyberte si předplatné	562
vyberte částku	559
vybrat předplatné	562
vybrať	3866
vybrať predplatné	3865
vygenerované ai	3877
vygenerované pomocou ai	3877
vygenerováno ai	575
vygenerováno pomocí ai	575
vyplňte toto pole	565
vypnite blokovanie reklám	3860
vypnite prosím adblock	3860
vypnite, prosím, adblock	3860
vypnúť zvuk	3855
vypněte prosím adblock	557
vypněte si adblock	557
vypočuť si článok	3855
vypočuť článok	3855
vyskytla sa chyba. skúste to znova	3868
vyskúšajte si kvíz	3846
vytisknout článek	478
vytlačiť	3800
vytlačiť recept	61
vytlačiť článok	3800
vytvorené ai	3877
vytvorené pomocou ai	3877
vytvorené umelou inteligenciou	3877
vytvořeno ai	575
vytvořeno pomocí ai	575
vytvořeno umělou inteligencí	575
vytvořila ai	575
vytvořit účet	471
vyzkoušejte si kvíz	541
vyzkoušet	471
vyčerpali ste limit článkov	3865
vágólapra másolva	2249
válassz csomagot	2231
válassz előfizetést	2231
válassz összeget	2228
válasszon csomagot	2231
válasszon előfizetést	2231
válasszon összeget	2228
válasz	2169	2246
válaszok elrejtése	2245
válaszok megjelenítése	2245
válaszolok	2246
választom	2232
választás mentése	2218
váš e-mail	475
váš email	565
váš hlas bol započítaný	3846
váš hlas bol zaznamenaný	3846
váš hlas byl započítán	541
váš hlas byl zaznamenán	541
väiksem tekst	1575
väline sisu	1534
välj	4104
välj abonnemang	4103
välj belopp	4101
välj din prenumeration	4103
välj ditt abonnemang	4103
välj erbjudande	4103
välj prenumeration	4103
välj som föredragen källa	4120
vänligen stäng av annonsblockeraren	4097
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
vídeo anterior	1490	3423
vídeo destacado	1490
vídeo indisponível	3381
vídeo no disponible	430	1449
vídeo não disponível	3381
vídeo seguinte	3423
vídeo siguiente	1490
vídeos	1393	3331
võib-olla hiljem	1563
võid igal ajal loobuda	1568
võta nõusolek tagasi	1557
võta toimetusega ühendust	1571
výber redakcie	3797
výběr redakce	486
výhoda pre predplatiteľov	3850
výhoda pro předplatitele	545
výhody pre predplatiteľov	3850
výhody pro předplatitele	545
výsledky	92
výsledky ankety	552
výsledky hlasovania	3856
výsledky hlasování	552
vēl nav konta	2861
vēl neesi abonents	2861
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
všetky komentáre	3879
všetky články	3871
všetky články autora	3871
všetky články autorky	3871
všeč mi je	3977
vždy povolit	549
vždy povoliť	3853
vždy zobrazovat	548
vždy zobrazovať	3852
về trang chủ	4524
về tác giả	4525
về đầu trang	4467
""", 'w': """
w każdy piątek. za darmo. bez spamu	3272
warto przeczytać	3196
was können wir besser machen	814
wczytaj treść	3256
wczytaj więcej	3275
webshopunkból	2215
weiterblättern	909
weitere beiträge	765
werbung schließen	921
werbung überspringen	748
weź udział w dyskusji	3245
whatsapp'ta paylaş	4207
whatsapp'tan paylaş	4292
whatsappで読む	2565
wiadomość	3273
wiadomość została wysłana	3272
wideo jest niedostępne	3259
wideo niedostępne	3259
widzisz błąd	3279
wie gefällt ihnen dieser artikel	814
wie wir unsere quellen schützen	912
wielkość czcionki	65
wielkość tekstu	3288
więcej	3196
więcej artykułów	3196
więcej informacji	3196
więcej na ten temat	3196
więcej o	3196
więcej od tego autora	3275
więcej tekstów autora	3275
więcej z	3196
wpisz kwotę	3266
wpisz swój e-mail	3177
wprowadź adres e-mail	3177
wpłata jednorazowa	3267
wpłata miesięczna	3267
wpłać	3171
wpłać jednorazowo	3266
wpłać teraz	3171
wróć do góry	3275
wróć na górę	3275
wróć na stronę główną	3275
wspieraj co miesiąc	3266
współpraca płatna	3290
współpraca reklamowa	3188
wszystkie # zdjęcia	3274
wszystkie # zdjęć	3274
wszystkie artykuły	3275
wszystkie artykuły autorki	3275
wszystkie zdjęcia	3274
wszystkie zdjęć	3274
wybierz kwotę	3266
wybierz ofertę	3269
wybierz prenumeratę	3269
wybierz subskrypcję	3269
wycofaj zgodę	3256
wykorzystałeś limit artykułów	3269
wykryliśmy adblocka	3264
wypełnij to pole	3272
wypisz się w dowolnym momencie	3272
wypróbuj	3174
wyraź zgodę	3189
wystąpił błąd	3273
wystąpił błąd. spróbuj ponownie	3272
wystąpił błąd. spróbuj ponownie później	3272
wyłącz adblocka	3264
wyłącz blokowanie reklam	3264
wyłącz dźwięk	3259
wyłącz reklamy	3290
wyłączyłem adblocka	3264
wyślij	91	3273
wyślij e-mailem	3184
wyślij komentarz	3284
wyślij mailem	3288
wyślij opinię	3282
wyślij wiadomość	3272
wyślij zdjęcia	3279
wyślij zgłoszenie anonimowo	3279
wyślij znajomemu	3184
wyświetl treść	3256
wählen	904
własna kwota	3266
włącz	3263
włącz dźwięk	3259
włącz javascript	3259
""", 'x': """
x'te paylaş	4207
xem bình luận	4464
xem bản ghi	4504
xem bản gốc	4468
xem bản đồ	4468
xem bộ ảnh	4524
xem chi tiết	4468
xem chuyên đề	4524
xem các câu trả lời	4497
xem các gói	4540
xem công thức	61
xem giá	4503
xem giá tốt nhất	4543
xem gói đăng ký	4540
xem kết quả	91	4468
xem lại	4505
xem nhiều	4465
xem nhiều nhất	4465
xem nhiều trong tuần	4492
xem nội dung	4508
xem sản phẩm	4543
xem thêm	4465	4467
xem thêm bài của tác giả	4524
xem thêm bình luận	4464
xem thêm tin	4524
xem thêm video	4524
xem thêm ảnh	4524
xem tiếp	4467
xem toàn bộ	4467
xem trên ứng dụng	4510
xem trả lời	4497
xem tất cả	4467
xem tất cả bình luận	4497
xem tất cả ảnh	4524
xem ưu đãi	4503
xem ảnh cỡ lớn	4524
xem ảnh lớn	4524
xでシェア	2536
xでシェアする	2565
xでポスト	2536
xで共有	2616
xで表示	2620
xで見る	2620
x로 공유	2724
x에서 보기	2728
""", 'y': """
ya estás suscrito	1435
ya tenés suscripción	1435
yahoo! japan idでログイン	2602
yahoo!ショッピングで見る	2586
yahoo!ショッピングで購入	2586
yanit gönder	4257
yanitlari gör	4257
yanitlari göster	4257
yapay zeka ile seslendirilmiştir	4264
yapay zeka ile özet	4216
yapay zeka ile özetle	4289
yapay zeka ile üretildi	4303
yapay zeka özeti	4216
yapay zekâ ile seslendirildi	4264
yapay zekâ ile üretildi	4303
yapay zekâ tarafindan seslendirildi	4264
yapay zekâ özeti	4289
yazara e-posta gönder	4286
yazara mesaj gönder	4286
yazarin diğer haberleri	4214
yazarin diğer yazilari	4214
yazarin tüm yazilari	4214
yaziyi büyüt	4292
yaziyi küçült	4292
yeni oyunumuzu keşfet	4298
ymmärrän	1699
yorum gönder	4213
yorum yapmak için giriş yap	4257
yorumlar sadece abonelere açiktir	4297
yorumlari gör	4213
yorumu gönder	4257
yorumu şikayet et	4297
yorumu şikâyet et	4297
yorumunu gönder	4257
youtube-tartalom megjelenítése	2172
youtubeで見る	2620
youtubeで視聴	2620
youtube에서 보기	2728
yritä myöhemmin uudelleen	1761
yritä uudelleen	1761
yukari çik	4284
yz özeti	4216
yêu cầu của bạn đã được gửi	4541
""", 'z': """
z našeho e-shopu	545
z našeho obchodu	545
z nášho e-shopu	3850
z nášho obchodu	3850
z titulní strany	486
za naročnike	3963
zaakceptuj i pokaż	3256
zaboravili ste šifru	3766
zabranjeno prenošenje	3776
zabudnuté heslo	3793
zadajte platný e-mail	3868
zadejte platný e-mail	565
zadejte svůj e-mail	475
zadejte částku	559
zagłosuj	91
zahlungsart wählen	717
zainstaluj aplikację	3261
zakázat	556
zakázať	3859
zakúpiť licenciu	3875
zaloguj się	3174
zaloguj się przez apple	3269
zaloguj się przez facebooka	3269
zaloguj się przez google	3269
zaloguj się z google	3269
zamknij galerię	3275
zamknij reklamę	3290
zamów książkę	3252
zapamatovat přihlášení	562
zapamatovat si mě	562
zapamiętaj mnie	3270
zapamätať si ma	3865
zapisz na później	3184
zapisz się	3177
zapisz się na newsletter	3177
zapisz wybór	3256
zapnout upozornění	555
zapnúť	3859
zapnúť notifikácie	3858
zapnúť titulky	3855
zapnúť upozornenia	3858
zapnúť zvuk	3855
zapomenuté heslo	471
zapomniałem hasła	3269
zapomniałeś hasła	3269
zapomněl jsem heslo	562
zapomněli jste heslo	562
započni kviz	3750
zarejestruj się	3174
zarezervovat místo	545
zarządzaj plikami cookies	3256
zarządzaj powiadomieniami	3262
zarządzaj zgodami	3189
zarządzaj zgodą	3256
zaten üye misiniz	4200
zauważyłeś błąd	3279
zavrieť galériu	3871
zavrieť reklamu	3884
zavřít	469
zavřít galerii	568
zavřít reklamu	582
začať kvíz	3846
začni kviz	3946
začít kvíz	541
załaduj film	3256
załaduj post	3256
załaduj treść	3256
załaduj wideo	3256
załaduj więcej	3199
załóż konto	3174
zaštita osobnih podataka	3712
zaštita privatnosti	3712
zašto vidim ovaj oglas	3785
zašto vidim ovu reklamu	3785
zbývající čas	552
zbývající čas #	551
zbývající čas -#	551
zdieľajte tento text	3800
zdieľajte článok	3800
zdieľať	3800
zdieľať na facebooku	3800
zdieľať na whatsappe	3882
zdieľať článok	3800
zdjęcie # z #	3274
zdjęcie #/#	3274
zeskanuj kod i pobierz aplikację	3261
zeskanuj kod qr, aby pobrać aplikację	3261
zezwól	3263
zezwól na powiadomienia	3262
zezwól na reklamy	3265
zezwól raz	3256
zgadzam się	3189
zgadzam się na powiadomienia	3262
zgadzam się na wyświetlanie treści	3189
zgłoś	3192	3285
zgłoś błąd	3192
zgłoś komentarz	3284
zgłoś nadużycie	3284
zgłoś reklamę	3290
ziedot katru mēnesi	2860
ziņa ir nosūtīta	2863
ziņa tiek papildināta	2820
ziņo par kļūdu	2819
ziņot par komentāru	2868
ziņot par kļūdu	2819
zkontrolujte svoji e-mailovou schránku	565
zkontrolujte svou schránku	565
zkopírovat odkaz	478
zkopírovat odkaz na článek	478
zkopírováno	581
zkopírováno do schránky	580
zkuste to prosím později	565
zmeniť súhlas	3852
zmeniť veľkosť písma	3882
zmenšit písmo	580
zmenšiť písmo	3882
zmień rozmiar tekstu	3288
zmień zgodę	3256
změnit souhlas	548
změnit velikost písma	580
znajdź nas na facebooku	3185
znalazłeś błąd	3279
znalazłeś błąd w tekście	3279
značky	3797
znova naloži stran	3960
znova načítať stránku	3861
znovu načíst stránku	558
zobacz # zdjęcia	3274
zobacz # zdjęć	3274
zobacz cenę	3252
zobacz galerię	3199
zobacz mapę	3200
zobacz ofertę	3252
zobacz również	3196
zobacz szczegóły	3200
zobacz także	3196
zobacz także inne	3196
zobacz też	3196
zobacz więcej	3196
zobacz wszystkie # zdjęcia	3274
zobacz wszystkie # zdjęć	3274
zobacz wszystkie artykuły	3275
zobacz wszystkie zdjęcia	3274
zobacz wszystkie zdjęć	3274
zobacz zdjęcia	3274
zobacz zdjęć	3274
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
zobraziť # fotiek	3870
zobraziť # fotky	3870
zobraziť # fotografie	3870
zobraziť # fotografií	3870
zobraziť # odpovede	3879
zobraziť a prijať	3852
zobraziť cenu	3850
zobraziť diskusiu	3800
zobraziť fotiek	3870
zobraziť fotky	3870
zobraziť fotografie	3870
zobraziť fotografií	3870
zobraziť galériu	3871
zobraziť heslo	3865
zobraziť komentáre	3879
zobraziť menej	3798
zobraziť obsah	3811
zobraziť odpovede	3879
zobraziť ponuku	3850
zobraziť ponuky	3865
zobraziť popis	3871
zobraziť predplatné	3865
zobraziť prepis	3855
zobraziť titulky	3855
zobraziť viac	3798
zobraziť výsledky	91	3846
zobraziť všetko	3798
zobraziť všetky # fotiek	3870
zobraziť všetky # fotky	3870
zobraziť všetky # fotografie	3870
zobraziť všetky # fotografií	3870
zobraziť všetky fotiek	3870
zobraziť všetky fotky	3870
zobraziť všetky fotografie	3870
zobraziť všetky fotografií	3870
zobraziť všetky články	3871
zobraziť všetkých # fotiek	3870
zobraziť všetkých # fotky	3870
zobraziť všetkých # fotografie	3870
zobraziť všetkých # fotografií	3870
zobraziť všetkých fotiek	3870
zobraziť všetkých fotky	3870
zobraziť všetkých fotografie	3870
zobraziť všetkých fotografií	3870
zoradiť podľa	3879
zostań patronem	3171
zostań patronką	3266
zostať prihlásený	3865
zostávajúci čas	3856
zostávajúci čas #	3855
zostávajúci čas -#	3855
zpráva	566
zpráva byla odeslána	565
zpráva pro příjemce: dar	559
zpět na hlavní stránku	568
zpět na začátek	568
zpět nahoru	488
zrušit můžete kdykoli	562
zrušit můžete kdykoliv	562
zrušiť môžete kedykoľvek	3865
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
zvoliť	3866
zvolte předplatné	562
zvolte částku	559
zvoľte predplatné	3865
zvoľte sumu	3862
zväčšiť	3856
zväčšiť foto	3871
zväčšiť fotografiu	3871
zväčšiť písmo	3882
zväčšiť text	3882
zvětšit	488
zvětšit foto	568
zvětšit fotografii	568
zvětšit písmo	580
zvětšit text	580
zwiń	3199
zásady cookies	548
zásady ochrany osobných údajov	3852
získat licenci	573
získat předplatné	562
získať licenciu	3875
získať predplatné	3865
zůstat přihlášen	562
""", '£': """
£# at amazon	1305
""", '©': """
©ntb	3101
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
áno, chcem	3859
áno, prosím	3859
átirat	2222
átirat elolvasása	2221
átirat megjelenítése	2221
áudio gerado por ia	3351
áudio gerado por voz sintética	3351
""", 'ä': """
ähnliche artikel	765
ähnliche beiträge	765
ähnliche themen	765
äldst	4119
äldsta	4119
äldsta först	4118
älteste	918
älteste zuerst	917
älä missaa mitään	1684
älä salli	1752
älä seuraa	1775
ämne	4107
ämnen	4026
ämnen i artikeln	4026
ämnen i den här artikeln	4109
ändra cookie-inställningar	4017
ändra cookieinställningar	4017
ändra dina cookie-inställningar	4017
ändra dina cookieinställningar	4088
ändra inställningar	4017
ändra samtycke	4088
ändra textstorlek	4122
är du inte prenumerant	4103
är du redan prenumerant	3994
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
åpne	3074
åpne appen	3132
åpne bildegalleri	3146
åpne faktaboks	3074
åpne galleri	3146
åpne i app	3132
åpne kart	3074
årlig	3141
årlig betaling	3141
årligt	684
årsvis	4104
årsvis betalning	4104
återkalla samtycke	4088
återstående tid	4092
återstående tid #	4091
återstående tid -#	4091
""", 'æ': """
ældste	699
ældste først	698
ændr dit samtykke	670
ændr samtykke	670
ændr tekststørrelse	701
""", 'ç': """
çengel bulmaca	4262
çerez ayarlari	4210
çerez ayarlarini yönet	4267
çerez politikasi	4210
çerez tercihleri	4267
çerez tercihlerini yönet	4267
çerezler	4210
çerezleri yönet	4302
çeviriyi göster	4217
çikiş yap	4200
çok okunanlar	4214
""", 'è': """
è gratis e ci vuole solo un minuto	2436
è stato utile	2449
""", 'é': """
é grátis e leva menos de um minuto	3363
é proibida a reprodução	3434
é proibida a reprodução do conteúdo	3434
écouter	1818
écouter (# min	1818
écouter le podcast	1835
écrire à la rédaction	1914
édition du jour	1832
élő	2222
élő közvetítésünk itt	2237
épingler	61
épingler la recette	61
értem	2173
értesítések	2225
értesítések engedélyezése	2224
értesítések kezelése	2224
értékeld a cikket	2244
értékeld a receptet	61
értékelje a cikket	2244
érvénytelen e-mail-cím	2234
étiquettes	1836
évente	2232
éves előfizetés	2232
éves fizetés	2232
éves számlázás	2232
""", 'í': """
így kapcsolhatja ki a hirdetésblokkolót	2226
így védjük a forrásainkat	2241
írd meg a véleményed	2169
írj a szerkesztőségnek	2241
írj hozzászólást	2245
írja meg véleményét	2169
írjon a szerkesztőségnek	2241
írjon hozzászólást	2245
írjon nekünk névtelenül	2241
""", 'î': """
îmi place	3495
în fiecare lună	3516
în parteneriat cu	3534
înainte # secunde	3502
înapoi # secunde	3502
înapoi la prima pagină	3524
înapoi la început	3545
înapoi sus	3462
încarcă conținutul	3506
încarcă mai multe	3462
încarcă mai multe comentarii	3494
încarcă postarea	3506
încarcă videoclipul	3506
închide	3446
închide fereastra	3545
închide galeria	3545
închide meniul	3545
înregistrare	3448
înregistrează-te	3448
îți mulțumim pentru vot	3473
""", 'ô': """
ô chữ	4502
""", 'ö': """
öffnen	768
ön hirdetésblokkolót használ	2226
ön mit gondol? szavazzon	2172
önceki	4216
önceki fotoğraf	4310
önceki görsel	4310
önceki haber	4214
önceki video	4303
önceki yazi	4310
öne çikan haberler	4214
öne çikanlar	4214
önerilen haberler	4214
önerilenler	4214
öppna	4030
öppna appen	4093
öppna bildgalleri	4109
öppna galleri	4109
öppna karta	4030
összes	2172
összes cikk	2237
összes elfogadása	2219
összes elutasítása	2219
összes megtekintése	2237
översatt med ai	4116
özet faydali oldu mu	4213
""", 'ú': """
új hozzászólás	2169
última hora	1393
últimas	3331
últimas entradas	1393
últimas noticias	1393
últimas notícias	3331
últimes notícies	393
últimos artículos	1393
únete	1354
únete a la conversación	1389
única	1462	3394
účtované ročne	3865
účtováno ročně	562
""", 'ü': """
über google anmelden	903
über whatsapp senden	920
über whatsapp teilen	920
übersetzung anzeigen	772
überweisung	718
ücretsiz dene	4200
ücretsiz haber limitinize ulaştiniz	4278
ücretsiz kargo	4294
ücretsiz oku	4307
ücretsiz oyna	4260
ücretsiz üye ol	4200
ücretsiz üye olun	4200
ücretsiz, spam yok	4280
ühekordne annetus	1565
ürüne git	4314
ürünü gör	4314
ürünü incele	4263
üye girişi	4200
üye ol	4199	4200
üye olun	4200
üzenet	2235
üzenet küldése	2234
üzenetét elküldtük	2234
""", 'ý': """
ý kiến	4464
ý kiến bạn đọc	4464
ý kiến của bạn	4464
""", 'ā': """
ārējais saturs	2830
""", 'č': """
častite nas kafom	3764
častite nas kavom	3764
častite nas s kavo	3961
čita sintetički glas	3757
čitaj bez oglasa	3785
čitaj u aplikaciji	3759
čitajte bez oglasa	3785
čitajte bez ograničenja	3766
čitajte u aplikaciji	3759
čitajte uz pretplatu	3766
članak je zaključan	3689
članak je zaštićen autorskim pravom	3776
članak se nastavlja ispod oglasa	3695
članak čita sintetički glas	3757
članek bere sintetični glas	3954
članek je avtorsko zaščiten	3973
članek je zaklenjen	3893
članek se nadaljuje pod oglasom	3896
članek se nadaljuje spodaj	3896
článek byl vytvořen automaticky	575
článek je chráněn autorským právem	573
článek namluvila umělá inteligence	551
článek pokračuje pod reklamou	481
článek čte syntetický hlas	551
články autora	568
článok bol vytvorený automaticky	3877
článok je chránený autorským právom	3875
článok číta syntetický hlas	3855
článok číta umelá inteligencia	3855
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
číta umelý hlas	3855
čítajte aj	3797
čítajte bez obmedzení	3865
čítajte najprv v aplikácii	3857
čítajte v aplikácii	3857
čítať bez reklám	3884
čítať celý článok	3871
čítať s predplatným	3865
čítať ďalej	3871
""", 'ď': """
ďakujeme za hlas	3846
ďakujeme za hlasovanie	3846
ďakujeme za odber	3868
ďakujeme za správu	3868
ďakujeme za vašu správu	3868
ďakujeme za váš hlas	91	3846
ďalšia fotografia	3871
ďalšia snímka	3871
ďalšia strana	3871
ďalšie foto	3871
ďalšie správy	3797
ďalšie video	3855
ďalšie články	19	3797
ďalšie články autora	3871
ďalší článok	3871
""", 'đ': """
đang theo dõi	4529
đang tải	4504
đang tải trình phát	4504
đang tải video	4504
điều khoản sử dụng	4463
điều khoản sử dụng | chính sách bảo mật	4463
đáng chú ý	4465
đã có tài khoản	4450
đã hiểu	4468
đã sao chép	4455
đã sao chép liên kết	4491
đã xảy ra lỗi	4520
đã đóng bình luận	4497
đóng	4448
đóng cửa sổ	4542
đóng góp	4449
đóng góp hàng tháng	4516
đóng góp một lần	4516
đóng menu	4542
đăng ký	4450
đăng ký của bạn đã được xác nhận	4541
đăng ký ngay	4450
đăng ký nhận thông báo	4511
đăng ký thành công	4520
đăng ký để đọc tiếp	4540
đăng nhập	4450
đăng nhập / đăng ký	4450
đăng nhập bằng apple	4518
đăng nhập bằng facebook	4518
đăng nhập bằng google	4518
đăng nhập với facebook	4518
đăng nhập với google	4518
đăng nhập để bình luận	4497
đăng nhập để đọc tiếp	4540
đăng xuất	4450
đường dây nóng	4525
được quan tâm	4492
được tài trợ	4460
được tạo bởi ai	4538
đặt báo	4450
đặt hàng ngay	4543
đặt mua ngay	4503
đặt vé ngay	4503
đến công thức	61
đến trang quyên góp	4516
đến trang ủng hộ	4516
đề xuất	4465
để sau	4448
địa chỉ email của bạn	4541
đọc bài gốc	4542
đọc bài tiếp theo	4542
đọc miễn phí	4540
đọc nhiều	4465
đọc nhiều nhất	4465
đọc sau	4491
đọc thêm	4465	4467
đọc tiếp	4467
đọc tiếp về chủ đề này	4492
đọc toàn bộ bài viết	4524
đọc trên ứng dụng	4510
đồng ý và tiếp tục	4508
đừng bỏ lỡ	4465
""", 'į': """
į el. parduotuvę	2782
į pradinį puslapį	2798
į viršų	2751
įdėti į krepšelį	2782
įgarsinta dirbtinio intelekto	2786
įjungti garsą	2786
įjungti pranešimus	2789
įkelti daugiau	2798
įkelti turinį	2784
įkelti įrašą	2784
įveskite el. pašto adresą	2796
įveskite galiojantį el. pašto adresą	2796
įveskite savo el. pašto adresą	2769
įveskite sumą	2792
įvyko klaida. bandykite dar kartą	2796
įvyko klaida. bandykite vėliau	2796
""", 'ľ': """
ľubovoľná suma	3862
""", 'ł': """
ładowanie odtwarzacza	3259
ładowanie wideo	3259
""", 'ř': """
řadit podle	577
řazení	578
""", 'ś': """
śledź nas	3185
""", 'ş': """
şifremi unuttum	4200
şifrenizi mi unuttunuz	4278
şikayet et	4258
şikâyet et	4258
şimdi değil	4198
şimdi satin al	4314
şurada paylaş	4207
""", 'š': """
šajā rakstā	2865
še nimate računa	3963
še niste naročnik	3963
šiame straipsnyje	2798
šifra	3767
šio turinio parodyti negalime	2784
šio turinio rodyti negalima	2784
šis laukas privalomas	2796
šis lauks ir obligāts	2863
šis raksts ir slēgts	2861
šis saturs nav pieejams	2852
šis straipsnis užrakintas	2794
šis turinys nepasiekiamas	2784
šis vaizdo įrašas nebepasiekiamas	2786
šis vaizdo įrašas nepasiekiamas	2786
šis video nav pieejams	2854
šis video vairs nav pieejams	2854
šo saturu nevar parādīt	2852
šrifto dydis	2803
štampaj	3699
štítky	486
""", 'ž': """
žaisti dabar	2780
že imam račun	3963
že imate račun	3893
že naročnik	3893
že podpiram	3904
že sledite	3978
želite li da primate obaveštenja	3760
želite li primati obavijesti	3760
želite prejemati obvestila	3957
želite prejemati potisna obvestila	3957
želiš primati obavijesti	3760
žiadny spam	3868
žinutė išsiųsta	2796
živě	552
žiūrėkite nuotraukas	2751
žiūrėkite vaizdo įrašą	2751
žiūrėti galeriją	2751
žiūrėti kainą	2782
žiūrėti komentarus	2801
žiūrėti pasiūlymą	2782
žiūrėti planus	2794
žiūrėti rezultatus	91	2780
žiūrėti visus	2798
žymos	2787
žádný spam	565
""", 'ư': """
ưu đãi cho bạn đọc	4503
ưu đãi cho độc giả	4503
ưu đãi tốt nhất	4519
""", 'ș': """
știrea anterioară	3524
știrea următoare	3524
știri pe aceeași temă	3488
știri recomandate	3460
știri similare	3460
știrile zilei	3460
""", 'ț': """
ți-a fost util	3494
ți-a fost util acest articol	3473
ți-a fost util acest rezumat	3473
ți-ai uitat parola	3485
ți-ar putea plăcea și	3488
ține-mă minte	3519
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
або	4420
абонамент	222
абонирай се	223
абонирай се за бюлетина	300
абонирайте се	222
автовоспроизведение	3650
автовідтворення	4409
автоматический перевод	3674
автоматическое воспроизведение	3650
автоматичне відтворення	4409
автоматичний переклад	4433
автоматично възпроизвеждане	288
автоматично преведено	309
автоматично пускане	288
авторизация	3561
авторизоваться	3561
адрес электронной почты	3564
актуално	230
актуальне	4342
анкета	92	281
анкета на деня	280
анонимна кутия	306
анонимная почта	3670
анонимный ящик	3670
анонімна пошта	4429
анонімна скринька	4429
архив	3580
аудиоверсия	3650
аудіоверсія	4409
""", 'б': """
бажаєте отримувати сповіщення	4412
банковская карта	3560
банковский перевод	3560
без спам	300
без спама	3663
без спаму	4422
безкоштовна доставка	4404
безкоштовно. без спаму	4422
безопасный платеж	3559
безплатна доставка	284
бесплатная доставка	3645
бесплатно. без спама	3663
беше ли полезно	309
благодарим ви за абонамента	300
благодарим ви, че гласувахте	280
благодарим за вашия глас	280
благодарим за гласа	280
благодарим за съобщението	300
блокирай	292
блокировать	3654
блокувати	4413
больше	3580
больше материалов по теме	3580
больше новостей	3580
больше статей	3666
будь-яка сума	4417
будьте в курсе	3564
была ли статья полезной	3577
більше від автора	4425
більше за темою	4342
більше матеріалів за темою	4342
більше на цю тему	4342
більше новин	4342
більше новин на тему	4342
більше по темі	4342
більше статей	4425
""", 'в': """
в закладки	3679
в избранное	3569
в корзину	3644
в наш магазин	3644
в тази статия	303
в тренде	3580
в этой статье	3666
важен каждый рубль	3657
важен любой вклад	3657
важко відповісти	4400
важлива кожна гривня	4416
важливий кожен внесок	4416
важливо	4342
вам будет интересно	3580
вам може бути цікаво	4342
вам може сподобатися	4342
вам может быть интересно	3580
вам может понравиться	3580
вам також може сподобатися	4342
варианты подписки	3660
вартість доставки	4404
варіанти передплати	4419
вас може зацікавити	4342
вас может заинтересовать	3580
ваш e-mail	3564
ваш email	3564
ваш голос враховано	4399
ваш голос зараховано	4399
ваш голос принят	91	3640
ваш голос учтен	3640
ваш голос учтён	91	3640
ваша електронна пошта	4422
ваша почта	3664
ваша пошта	4423
ваша электронная почта	3663
ваше имя	3664
ваше повідомлення	4423
ваше повідомлення надіслано	4422
ваше сообщение	3664
ваше сообщение отправлено	3663
ваше ім'я	4423
вашето име	301
вашето съобщение	301
вашето съобщение е изпратено	300
вашият глас беше отчетен	280
вашият глас е отчетен	280
вашият имейл	300
вашият имейл адрес	300
вбудований контент	4406
введите e-mail	3564
введите email	3564
введите ваш email	3564
введите ваш адрес электронной почты	3564
введите корректный e-mail	3663
введите сумму	3657
введіть коректний e-mail	4422
введіть суму	4416
вградено съдържание	285
вернуться на главную	3666
версия для печати	3569
версия за печат	313
версія для друку	4438
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
вже вимкнено	4415
вже зареєстровані	4327
вже маєте акаунт	4419
вже маєте передплату	4419
вже є акаунт	4327
ви вже голосували	4399
ви вже проголосували	4399
ви вже підписані	4436
ви вже підписані на цю тему	4436
ви вичерпали ліміт статей	4419
ви можете відписатися будь-коли	4422
ви підписані	4422
ви підписані на автора	4436
ви підписані на тему	4436
ви успішно підписалися	4422
виберіть суму	4416
вибрати	4420
вибір редакції	4342
видео	3580
видео # из #	3665
видео # от #	302
видео больше недоступно	3650
видео загружается	3650
видео не может быть воспроизведено	3650
видео недоступно	3650
видео недоступно в вашей стране	3650
видео недоступно в вашем регионе	3650
видеоплеер загружается	3650
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
вийти	4327
використання матеріалів лише з дозволу редакції	4430
вимкнути звук	4409
вимкнути рекламу	4440
вимкніть adblock	4414
винаги показвай	285
винаги разрешавай	285
виникла помилка. спробуйте ще раз	4422
виправлення й уточнення	4429
вкажіть суму	4416
включете javascript	288
включете известията	291
включете се в дискусията	310
включи	292
включи звука	288
включи известията	291
включи се в дискусията	310
включите уведомления	3638
включить	3654
включить звук	3650
включить уведомления	3638
вконтакте	3570
влез	223
влез с facebook	297
влез с google	297
влез, за да коментираш	310
влезте	223
вміст недоступний	4406
внешний контент	3647
во весь экран	3583
водещи новини	230
войти	3561
войти в аккаунт	3561
войти в чат	3577
войти по почте	3660
войти с помощью google	3660
войти с яндекс id	3660
войти через apple	3660
войти через facebook	3660
войти через google	3660
войти через vk	3660
войти через вконтакте	3660
войти через яндекс	3660
войти, чтобы комментировать	3675
вопрос дня	3640
воспроизвести	3583
воспроизвести видео	3650
восстановить пароль	3660
время на чтение	3583
время чтения # мин	3583
все	3583
все комментарии	3577
все още няма коментари	310
все още нямате профил	297
все права сохранены	3671
всегда показывать	3647
всегда разрешать	3648
всего проголосовало #	3640
всеки лев е важен	295
всеки лев помага	295
всеки петък. безплатно. без спам	300
всички коментари	310
всички статии	303
всички статии на автора	303
встановити додаток	4411
встановити застосунок	4411
встроенный контент	3647
всяка помощ е важна	295
всяко дарение е важно	295
всяко дарение помага	295
всі коментарі	4434
всі матеріали	4425
всі матеріали автора	4425
всі новини	4344
всі статті	4425
всі статті автора	4425
вход	223	3561
вход с apple	297
вход с facebook	297
вход с google	297
вхід	4327
въведете валиден имейл	300
въведете имейл	300
въведете сума	295
възникна грешка. опитайте отново	300
възникна грешка. опитайте по-късно	300
външно съдържание	285
въпрос на деня	280
вы подписаны	3663
вы подписаны на автора	3677
вы подписаны на тему	3677
вы уже голосовали	3640
вы уже проголосовали	3640
вы успешно подписались	3663
выберите подписку	3660
выберите сумму	3559
выберите тариф	3660
выбор редакции	3580
выбрать	3661
выбрать подписку	3660
выбрать тариф	3660
выйти	3561
від наших партнерів	4440
відео	4342
відео # з #	4424
відео # із #	4424
відео більше недоступне	4409
відео вище	4366
відео недоступне	4409
відео недоступне у вашій країні	4409
відео неможливо відтворити	4409
відео нижче	4366
відеоплеєр завантажується	4409
відкликати згоду	4406
відкрити	4345
відкрити в додатку	4411
відкрити в застосунку	4411
відкрити галерею	4425
відкрити застосунок	4411
відкрити карту	4345
відкрити статтю	4419
відновити пароль	4419
відписатися	4437
відписатися від теми	4436
відписатися можна будь-коли	4422
відповісти	4340	4435
відправити	4423
відскануйте qr-код	4411
відскануйте qr-код, щоб завантажити застосунок	4411
відтворити	4410
відтворити відео	4409
відхилити	4337
відхилити все	4407
відхилити всі	4407
""", 'г': """
генерирано от ai	309
генерирано от ии	309
генерирано с изкуствен интелект	309
главная	3583
главная страница	3666
главное	3580
главное за день	3580
главные новости	3580
гласувай	91	281
гласувайте	91
гласувам	281
гледай видеото	288
годишен абонамент	298
годишно	298
годишно плащане	298
годовая подписка	3661
головна	4344
головна сторінка	4425
головне	4342
головне за день	4342
головні новини	4342
голосование	92
голосовать	91	3641
голосування	92
голосувати	91	4400
грати	4400
грати онлайн	4399
громкость	3651
гучність	4410
""", 'д': """
да, искам	292
да, моля	292
да, пожалуйста	3654
да, спасибо	3654
да, хочу	3654
далее	3583
далі	4344
дарете	222
дари	222
дари еднократно	295
дари месечно	295
дари сега	222
детали	3584
детальніше	4344
деталі	4345
дзен	3570
дивитися # світлин	4424
дивитися # світлини	4424
дивитися # фото	4424
дивитися # фотографій	4424
дивитися # фотографії	4424
дивитися всі	4425
дивитися всі # світлин	4424
дивитися всі # світлини	4424
дивитися всі # фото	4424
дивитися всі # фотографій	4424
дивитися всі # фотографії	4424
дивитися всі світлин	4424
дивитися всі світлини	4424
дивитися всі фото	4424
дивитися всі фотографій	4424
дивитися всі фотографії	4424
дивитися відео	4409
дивитися галерею	4425
дивитися онлайн-трансляцію	4425
дивитися світлин	4424
дивитися світлини	4424
дивитися усі # світлин	4424
дивитися усі # світлини	4424
дивитися усі # фото	4424
дивитися усі # фотографій	4424
дивитися усі # фотографії	4424
дивитися усі світлин	4424
дивитися усі світлини	4424
дивитися усі фото	4424
дивитися усі фотографій	4424
дивитися усі фотографії	4424
дивитися фото	4424
дивитися фотогалерею	4425
дивитися фотографій	4424
дивитися фотографії	4424
дивіться відео	4366
дивіться відео вище	4366
дивіться відео нижче	4366
дивіться також	4342
дивіться також відео	4366
дивіться у відео	4366
длительность	3651
длительность #	3651
для передплатників	4419
для подписчиков	3561
до закладок	4438
до кошика	4403
до рецепту	61
до теми	4342
добавете ни като предпочитан източник	312
добави в количката	283
добави като предпочитан източник	312
добави коментар	310
добави към моите теми	312
добави към предпочитани източници	312
добавить в избранное	3677
добавить в избранные источники	3677
добавить в источники	3677
добавить в корзину	3644
добавить в мои темы	3677
добавить в предпочитаемые источники	3677
добавить комментарий	3577
добровольное пожертвование	3657
довільна сума	4416
догори	4410
додати в кошик	4403
додати до кошика	4403
додати до моїх тем	4436
додати до обраних джерел	4436
додати до обраного	4436
додати до пріоритетних джерел	4436
додати до улюблених джерел	4436
додати коментар	4340
додати як пріоритетне джерело	4436
дозволити	4413
дозволити контент	4406
дозволити один раз	4406
дозволити рекламу	4415
дозволити сповіщення	4412
дозвольте сповіщення	4396
докладвай	311
докладвай грешка	233
докладвай коментар	310
докладвай рекламата	315
докладніше	4344
долучитися	4324
долучитися до обговорення	4434
долучитися до спільноти	4416
допомагає будь-яка сума	4416
доставка оплачивается отдельно	3644
достигнахте лимита на статиите	297
доступно по подписке	3561
друга сума	295
другая сумма	3559
други новини	19
другие материалы	19	3580
другие материалы рубрики	3580
другие новости	19	3580
другие новости раздела	3580
другие статьи	3580
другие статьи автора	3666
друк	4333
друкувати	4438
дякуємо за ваш голос	91	4399
дякуємо за ваше повідомлення	4422
дякуємо за голос	4399
дякуємо за повідомлення	4422
дякуємо за реєстрацію	4422
дякуємо за участь в опитуванні	4399
дізнатися ціну	4403
""", 'е': """
единоразово	3556
еднократно дарение	295
ежегодно	3661
ежемесячно	3556
ежемесячное пожертвование	3657
ежемесячный платеж	3658
ежемесячный платёж	3658
економія #%	4420
ексклузивно за абонати	297
ексклюзивно для передплатників	4419
електронна адреса	4423
електронна пошта	4423
електронна пошта або логін	4419
етикети	289
еще нет аккаунта	3660
еще новости	3580
еще от автора	3666
еще по теме	3580
ещё	3580
ещё не подписчик	3660
ещё нет аккаунта	3660
ещё новости	3580
ещё от автора	3666
ещё по теме	3580
""", 'ж': """
желаете ли да получавате известия	291
жодного спаму	4422
""", 'з': """
з нашого магазину	4403
за абонати	297
за датою	4435
за популярністю	4435
за темою	4342
забелязахте грешка	306
заборонити	4413
забравена парола	223
забравили сте паролата си	297
забронировать билет	3644
забронировать место	3644
забронювати квиток	4403
забронювати місце	4403
забув пароль	4419
забули пароль	4327
забыл пароль	3660
забыли пароль	3561
завантаження відео	4409
завантаження плеєра	4409
завантажити аудіо	4409
завантажити випуск	4409
завантажити відео	4406
завантажити додаток	4411
завантажити допис	4406
завантажити застосунок	4411
завантажити контент	4406
завантажити публікацію	4406
завантажити ще	4344
завжди дозволяти	4407
завжди показувати	4406
загрузить видео	3647
загрузить еще	3583
загрузить ещё	3583
загрузить контент	3647
загрузить пост	3647
загрузить публикацию	3647
загрузка видео	3650
загрузка плеера	3650
задонатити	4324
задонатить	3556
задължителни полета	300
задължително	301
задължително поле	300
заказать книгу	3644
закрити	4323
закрити галерею	4425
закрити рекламу	4440
закрыть	3555
закрыть галерею	3666
закрыть рекламу	3680
залишилося #	4409
залишити відгук	4432
залишити коментар	4340
залиште коментар	4434
заметили ошибку	3670
замовити книгу	4403
замовити книжку	4403
запазете място	283
запази	233
запази за по-късно	313
запази избора	285
запази място	283
запази настройките	285
запази рецептата	61
запази статията	233
запам'ятати мене	4420
заповніть це поле	4422
заполните это поле	3663
запомни ме	298
запомнить меня	3661
започни теста	280
запретить	3654
запропонувати новину	4340
зарегистрироваться	3561
зареди видеото	285
зареди още	303
зареди публикацията	285
зареди съдържанието	285
зареждане на видеото	288
зареждане на плейъра	288
зареєструватися	4327
зарубежной картой	3658
затвори	237
затвори галерията	303
затвори рекламата	315
затрудняюсь ответить	3641
защо виждам тази реклама	315
зберегти	4333
зберегти вибір	4406
зберегти на потім	4438
зберегти налаштування	4406
зберегти рецепт	61
зберегти статтю	4333
збережено	4439
збільшити	4344
збільшити зображення	4425
збільшити текст	4438
збільшити фото	4425
збільшити шрифт	4438
зв'язатися з автором	4425
звук	289
згенеровано за допомогою ші	4432
згенеровано штучним інтелектом	4432
згенеровано ші	4432
згорнути	4345	4425
зменшити шрифт	4438
змінити згоду	4406
змінити розмір тексту	4438
зміст	4344
зміст статті	4425
знайшли помилку	4429
знижка #%	4420
знижка для передплатників	4403
зображення # з #	4424
зображення # із #	4424
зовнішній контент	4406
зробити внесок	4324
зробити донат	4416
зрозуміло	4337
""", 'и': """
играй сега	280
играть	3641
играть онлайн	3640
из нашего магазина	3644
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
изменить размер текста	3679
изменить согласие	3647
изображение # из #	3665
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
ии может ошибаться	3673
или	298	3661
имам профил	297
имате ли профил	297
име	301
имейл адрес	300
имейл или потребителско име	297
имя	3664
индекс	3664
интересное	3580
искате ли да получавате известия	291
использование материалов только с разрешения редакции	3671
исправления и уточнения	3670
""", 'к': """
к началу	3583
к началу страницы	3666
к рецепту	61
каждое пожертвование важно	3657
каждую пятницу. бесплатно. без спама	3663
каждый донат важен	3657
каждый рубль важен	3657
как да изключа adblock	293
как да изключите рекламния блокер	293
как защитаваме източниците си	306
как мы защищаем источники	3670
как мы защищаем наших источников	3670
как отключить adblock	3655
как пазим източниците си	306
картина в картината	288
картинка в картинке	3650
картинка в картинці	4409
категории	3580
категорії	4342
качество	3651
керування згодою	4406
керувати згодою	4406
керувати сповіщеннями	4412
ключови думи	230
кожен внесок важливий	4416
кожен донат важливий	4416
кожна гривня важлива	4416
коментар	4340
коментари	233
коментарі	4340
коментарів ще немає	4434
коментирай	233
коментирайте	233
коментирайте първи	233
коментирането е изключено	310
коментування закрито	4434
коментувати	4340
комерційний контент	4440
комерційний матеріал	4440
комментарии	3577
комментарии отсутствуют	3577
комментарий	3577
комментировать	3577
коммерческий контент	3680
коммерческий материал	3680
конец рекламы	3680
контакти	4340
контакты	3577
контент заблокирован	3647
контент заблоковано	4406
контент недоступен	3647
контент недоступний	4406
конфиденциальность	3574
копирай връзката	313
копирай линк	233
копирай линка	233
копирането забранено	307
копирано	314
копирано в клипборда	313
копирование запрещено	3671
копировать ссылку	3569
копіювання заборонено	4430
копіювати посилання	4333
край на рекламата	315
кросворд	4400
кроссворд	3641
кроссворд дня	3640
кръстословица	281
купете билети	283
купете книгата	283
купи абонамент	223
купи билет	283
купи билети	283
купи книгата	283
купи лиценз	307
купи сега	283
купите нам кофе	3657
купити журнал	4403
купити зараз	4403
купити квитки	4403
купити квиток	4403
купити книгу	4403
купити книжку	4403
купити ліцензію	4430
купити нам каву	4416
купити передплату	4419
купить билет	3644
купить билеты	3644
купить билеты онлайн	3644
купить журнал	3644
купить книгу	3644
купить лицензию	3671
купить номер	3644
купить подписку	3561
купить права на публикацию	3671
купить сейчас	3644
към галерията	303
към количката	283
към магазина	283
към началната страница	303
към началото	289
към рецептата	61
към страницата за дарения	295
към съдържанието	303
кінець реклами	4440
""", 'л': """
лента новостей	3580
линкът е копиран	313
личный кабинет	3561
лише для передплатників	4419
лише необхідні	4406
логин	3661
логин или e-mail	3660
логін	4420
логін або e-mail	4419
лучшие	3676
любая сумма	3658
любая сумма важна	3657
""", 'м': """
маджонг	281	3641	4400
материал закрыт	3660
материал защищен авторским правом	3671
материал защищён авторским правом	3671
материал партнера	3680
материал партнёра	3680
материал создан автоматически	3673
материалы защищены авторским правом	3671
материалы партнеров	3573
материалы партнёров	3680
материалы по теме	3580
матеріал захищено авторським правом	4430
матеріал партнера	4440
матеріал створено автоматично	4432
матеріали за темою	4342
матеріали захищені авторським правом	4430
матеріали партнерів	4440
матеріали по темі	4342
машинний переклад	4433
машинно преведено	309
машинный перевод	3674
маєте акаунт	4419
маєте новину	4429
меню	3583	4344
месечен абонамент	298
месечно	298
месечно дарение	295
месечно плащане	298
месячная подписка	3661
метки	3580
ми не можемо показати цей вміст	4406
ми не можемо показати цей контент	4406
може би по-късно	237
може да ви хареса	230
може да харесате още	230
может быть, позже	3555
может позже	3555
можете да се откажете по всяко време	297
можете да се отпишете по всяко време	300
можливо, пізніше	4323
можна скасувати будь-коли	4419
мои темы	3677
моите теми	312
мой профиль	3561
моля, изключете рекламния блокер	293
моля, опитайте по-късно	300
моят профил	223
мої теми	4436
мы в социальных сетях	3571
мы в соцсетях	3571
мы вконтакте	3571
мы не можем показать это содержимое	3647
мы не можем показать этот контент	3647
мій профіль	4327
місячна передплата	4420
місячна підписка	4420
мітки	4342
""", 'н': """
на весь екран	4409
на весь экран	3650
на главную	3583
на головну	4425
на живо	289
на початок	4410
на початок сторінки	4425
на правах реклами	4336
на правах рекламы	3573
на сторінку пожертв	4416
на страницу пожертвований	3657
на цял екран	288
наверх	3583	4344
нагадати пізніше	4323
надіслати	91	4333	4423
надіслати відгук	4432
надіслати другові	4438
надіслати другу	4333
надіслати електронною поштою	4438
надіслати коментар	4434
надіслати новину	4429
надіслати новину анонімно	4429
надіслати повідомлення	4422
надіслати поштою	4333
надіслати статтю поштою	4333
надіслати у whatsapp	4438
надішліть свої фото	4429
наживо	4410
нажмите, чтобы увеличить	3666
назад	3583	4344
назначение платежа: пожертвование	3657
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
найкраща пропозиція	4420
найкращі	4435
найпопулярніше	4342	4420
найпопулярніше за добу	4342
найпопулярніше за тиждень	4342
найпопулярніший	4420
найти	3583
найчитаніше	4342
налаштування	4337
налаштування cookie	4406
налаштування конфіденційності	4406
налаштування приватності	4406
налаштування файлів cookie	4406
налаштувати cookie	4406
налаштувати сповіщення	4412
налично в google play	290
намали шрифта	313
написати автору	4425
написати анонімно	4429
написати в редакцію	4429
написати коментар	4340
написать автору	3666
написать анонимно	3670
написать в редакцию	3670
написать комментарий	3577
напишете коментар	310
напиши коментар	233
напомни ми по-късно	237
напомнить позже	3555
направете дарение	222
направете теста	280
направи теста	280
настроить cookie	3647
настроить уведомления	3653
настройки	3574
настройки cookie	3574
настройки за поверителност	285
настройки конфиденциальности	3647
настройки на бисквитките	285
настройки приватности	3647
настройки файлов cookie	3647
наступна	4344
наступна новина	4425
наступна світлина	4425
наступна стаття	4342
наступна сторінка	4425
наступне відео	4409
наступне фото	4425
наступний слайд	4425
натисніть, щоб збільшити	4425
начална страница	303
начать игру	3640
начать тест	3640
нашли ошибку	3670
не вдалося відтворити відео	4409
не вдалося завантажити відео	4409
не зараз	4323
не маєте акаунта	4419
не можем да покажем това съдържание	285
не пропустите	3580
не пропустіть	4342
не сега	237
не сегодня	3555
не сейчас	3555
не сьогодні	4323
не удалось воспроизвести видео	3650
не удалось загрузить видео	3650
не, благодаря	237
невалиден имейл	300
невалиден имейл адрес	300
неверный e-mail	3663
неверный адрес электронной почты	3663
нейросеть может ошибаться	3673
некоректна адреса	4422
некоректний e-mail	4422
некорректный e-mail	3663
некорректный адрес	3663
немає акаунта	4419
немає акаунту	4419
немає коментарів	4434
немає передплати	4419
необов'язково	4423
необязательно	3664
неправильна електронна адреса	4422
нет аккаунта	3660
нет комментариев	3577
нет подписки	3660
нет, спасибо	3555
нещо се обърка. опитайте отново	300
нещо се обърка. опитайте по-късно	300
никакого спама	3663
новини	4342
новини за темою	4342
новини компаній	4336
новини партнерів	4336	4342
новости	3580
новости smi#	3580
новости партнеров	3573
новости партнёров	3573
новости по теме	3580
новости сми#	3580
новые	3676
нові	4435
номер телефона	3664
номер телефону	4423
нравится	3676
няма коментари	310
нямам мнение	281
нямам профил	297
нямате абонамент	297
нямате профил	297
ні, дякую	4323
""", 'о': """
обговорити	4340
оберіть передплату	4419
оберіть план	4419
оберіть суму	4416
обнови страницата	294
обновите страницу	3656
обновить страницу	3656
обов'язкове поле	4422
обов'язково	4423
обрати	4420
обрати передплату	4419
обрати план	4419
обрати тариф	4419
обратная связь	3577
обратно към началната страница	303
обратно към началото	303
обратно нагоре	303
обсудить	3577
обсуждение	3577
общи условия	286
обязательно	3664
обязательное поле	3663
одноклассники	3570
одноразово	4324
озвучено роботом	3650
озвучено синтезированным голосом	3650
озвучено синтезованим голосом	4409
оновити сторінку	4415
оновіть сторінку	4415
опитайте отново	300
опитайте по-късно	300
опитування	92	4400
опитування дня	91	4399
оплата раз в год	3660
оплата раз на рік	4419
опрос	92
опрос дня	91	3640
основание: дарение	295
оставащо време	289
оставащо време #	288
оставащо време -#	288
оставете коментар	310
остави коментар	310
оставить комментарий	3577
оставить отзыв	3673
оставшееся время	3651
оставшееся время #	3650
оставшееся время -#	3650
оставьте комментарий	3675
останні новини	4342
останні статті	4342
от нашите партньори	315
от наших партнеров	3680
от наших партнёров	3680
от нашия магазин	283
ответить	3577	3676
отвори в приложението	290
отвори галерията	303
отвори приложението	290
отговор	311
отговори	311
отиди на рецептата	61
отказ по всяко време	297
отказаться	3574
отказвам всички	286
отклонить	3574
отклонить все	3648
отклонить всё	3648
отключете статията	297
отключете цялата статия	223
отключи статията	223
отключите adblock	3655
отключите адблок	3655
отключить звук	3650
отключить рекламу	3680
открихте грешка	306
открихте грешка в текста	306
открыть	3584
открыть галерею	3666
открыть карту	3584
открыть приложение	3652
открыть статью	3660
отмена в любой момент	3660
отменить можно в любой момент	3660
отозвать согласие	3647
отпечатай	233
отпечатай статията	233
отписаться	3678
отписаться можно в любой момент	3663
отписаться от темы	3677
отпишете се по всяко време	300
отправить	91	3664
отправить другу	3569
отправить комментарий	3675
отправить отзыв	3673
отправить по почте	3569
отправить по электронной почте	3679
отправить сообщение	3663
отримувати сповіщення	4412
отсканируйте qr-код	3652
отстъпка за абонати	283
оттегли съгласието	285
оттегляне на съгласието	285
отхвърли всички	286
оферта за читатели	283
оформити передплату	4419
оформити підписку	4327
оформить донат	3556
оформить доступ	3660
оформить ежемесячное пожертвование	3657
оценете статията	233
оцените материал	3577
оцените рецепт	61
оцените статью	3577
оценить рецепт	61
оцініть матеріал	4340
оцініть рецепт	61
оцініть статтю	4340
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
пароль	3661	4420
партнерский материал	3573
партнерский проект	3573
партнерський матеріал	4336
партнерський проєкт	4336
партньорско съдържание	229
партнёрский материал	3573
партнёрский проект	3573
пасианс	281
пасьянс	3641	4400
пауза	289	3651	4410
переведено автоматически	3673
переведено нейросетью	3673
переведено с помощью ии	3673
перевір себе	4399
перевірте свою пошту	4422
перевірте свої знання	4399
перевірте себе	4399
переглянути # світлин	4424
переглянути # світлини	4424
переглянути # фото	4424
переглянути # фотографій	4424
переглянути # фотографії	4424
переглянути всі # світлин	4424
переглянути всі # світлини	4424
переглянути всі # фото	4424
переглянути всі # фотографій	4424
переглянути всі # фотографії	4424
переглянути всі світлин	4424
переглянути всі світлини	4424
переглянути всі фото	4424
переглянути всі фотографій	4424
переглянути всі фотографії	4424
переглянути галерею	4425
переглянути пропозицію	4403
переглянути результати	91	4399
переглянути світлин	4424
переглянути світлини	4424
переглянути усі # світлин	4424
переглянути усі # світлини	4424
переглянути усі # фото	4424
переглянути усі # фотографій	4424
переглянути усі # фотографії	4424
переглянути усі світлин	4424
переглянути усі світлини	4424
переглянути усі фото	4424
переглянути усі фотографій	4424
переглянути усі фотографії	4424
переглянути фото	4424
переглянути фотографій	4424
переглянути фотографії	4424
переглянути ціну	4403
передплата	4327
передплатити	4327
перезавантажити сторінку	4415
перезавантажте сторінку	4415
перезагрузите страницу	3656
перезагрузить страницу	3656
перейти в галерею	3666
перейти в магазин	3644
перейти до галереї	4425
перейти до досьє	4425
перейти до змісту	4425
перейти до контенту	4425
перейти до магазину	4403
перейти до оплати	4416
перейти до основного вмісту	4425
перейти до пожертви	4416
перейти до пропозиції	4403
перейти до рецепта	61
перейти к досье	3666
перейти к контенту	3666
перейти к оплате	3657
перейти к основному содержанию	3666
перейти к пожертвованию	3657
перейти к предложению	3644
перейти к рецепту	61
перейти к содержанию	3583
перейти к сюжету	3666
перекладено автоматично	4432
перекладено за допомогою ші	4432
перекладено ші	4432
пересказ нейросети	3673
пересказано нейросетью	3673
печать	3569
печать рецепта	61
питання дня	4399
пишете до редакцията	306
пишете на автора	303
пиши на автора	303
платена публикация	87	229
платено партньорство	315
платено съдържание	229
плеер загружается	3650
плейърът се зарежда	288
плеєр завантажується	4409
по дате	3676
по подписке	3561
по популярности	3676
по теме	3580
по-късно	237	292
побачили помилку	4429
повернутися на головну	4425
повний екран	4409
повноекранний режим	4409
повідомити новину	4429
повідомити про помилку	4340
повідомити про помилку в тексті	4340
повідомлення	4423
повідомлення надіслано	4422
погоджуюсь	4337
погоджуюся	4337
погодитися та продовжити	4406
пограти	4400
подай сигнал	306
подарете тази статия	233
подари статията	313
подарить доступ	3679
подарить материал	3569
подарить статью	3561
подарувати доступ	4438
подарувати статтю	4333
поддержать	3556
поддержать автора	3556
поддержать на boosty	3657
поддержать на patreon	3657
поддержать нас	3556
поддержать проект	3556
поддержать редакцию	3556
поддержите нас	3556
поделитесь	3569
поделиться	3569
поделиться в telegram	3569
поделиться в twitter	3569
поделиться в одноклассниках	3569
поделиться в соцсетях	3569
поделиться вконтакте	3569
поделиться новостью	3569
поделиться ссылкой	3569
поделиться статьей	3569
поделиться статьёй	3569
подкасти	4342
подкасты	3580
подкрепете ни	222
подкрепи	222
подкрепи ни	222
подобається	4435
подобни статии	230
подписаться	3561
подписаться в max	3571
подписаться в telegram	3571
подписаться на автора	3677
подписаться на канал	3571
подписаться на новости	3564
подписаться на рассылку	3564
подписаться на телеграм-канал	3571
подписаться на тему	3677
подписаться на уведомления	3653
подписка	3561
подписка на год	3660
подписка на месяц	3660
подписывайтесь	3571
подпишитесь	3660
подпишитесь на рассылку	3564
подреди по	310
подробнее	3583
подробнее по теме	3580
подтвердите e-mail	3663
подтвердите адрес электронной почты	3663
поділитись	4333
поділитися	4333
поділитися в telegram	4333
поділитися в соцмережах	4333
поділитися новиною	4333
поділитися статтею	4333
поділіться	4333
пожаловаться	3676
пожаловаться на комментарий	3675
пожаловаться на рекламу	3680
пожертвовать	3556
пожертвувати	4324
позволи	292
позволи известия	291
позже	3555	3654
поиск	3583
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
показати # відповідей	4434
показати # відповіді	4434
показати # світлин	4424
показати # світлини	4424
показати # фото	4424
показати # фотографій	4424
показати # фотографії	4424
показати більше	4344
показати вміст	4406
показати все	4345
показати всі	4425
показати всі # світлин	4424
показати всі # світлини	4424
показати всі # фото	4424
показати всі # фотографій	4424
показати всі # фотографії	4424
показати всі світлин	4424
показати всі світлини	4424
показати всі фото	4424
показати всі фотографій	4424
показати всі фотографії	4424
показати відповіді	4434
показати галерею	4425
показати й прийняти	4406
показати коментарі	4340
показати контент	4406
показати менше	4425
показати оригінал	4345
показати пароль	4419
показати підпис	4425
показати результати	91	4399
показати розшифровку	4409
показати світлин	4424
показати світлини	4424
показати субтитри	4409
показати усі # світлин	4424
показати усі # світлини	4424
показати усі # фото	4424
показати усі # фотографій	4424
показати усі # фотографії	4424
показати усі світлин	4424
показати усі світлини	4424
показати усі фото	4424
показати усі фотографій	4424
показати усі фотографії	4424
показати фото	4424
показати фотографій	4424
показати фотографії	4424
показати ще	4344
показати і прийняти	4406
показать # ответа	3675
показать # ответов	3675
показать # фото	3665
показать # фотографии	3665
показать # фотографий	3665
показать больше	3583
показать все	3584	3666
показать все # фото	3665
показать все # фотографии	3665
показать все # фотографий	3665
показать все фото	3665
показать все фотографии	3665
показать все фотографий	3665
показать галерею	3666
показать еще	3583
показать ещё	3583
показать и принять	3647
показать карту	3584
показать комментарии	3577
показать контент	3647
показать меньше	3584	3666
показать оригинал	3584
показать ответы	3675
показать пароль	3660
показать перевод	3584
показать подпись	3666
показать расшифровку	3650
показать результаты	91	3640
показать содержимое	3647
показать субтитры	3650
показать фото	3665
показать фотографии	3665
показать фотографий	3665
показувати завжди	4406
показывать всегда	3647
поки немає коментарів	4434
поле обов'язкове для заповнення	4422
поле обязательно для заполнения	3663
полето е задължително	300
политика cookie	3647
политика за защита на личните данни	285
политика за поверителност	285
политика исправлений	3670
политика конфиденциальности	3574
политика обработки персональных данных	3574
полноэкранный режим	3650
полный экран	3650
получавай известия	291
получать уведомления	3653
пользовательское соглашение	3574
політика cookie	4406
політика виправлень	4429
політика конфіденційності	4337
політика приватності	4406
помогает любая сумма	3657
помочь	3556
помочь нам	3556
помочь проекту	3556
помочь редакции	3556
помітили помилку	4429
понятно	3574
попередня	4344
попередня новина	4425
попередня стаття	4342
попередня сторінка	4425
попереднє фото	4425
попередній слайд	4425
поправки и уточнения	306
попробовать бесплатно	3561
попробуйте еще раз	3663
попробуйте ещё раз	3663
попробуйте позже	3663
популярне	4342
популярное	3580
популярные	3580	3676
популярные новости	3580
популярные статьи	3580
популярный	3661
популярні	4435
популярні новини	4342
попълнете това поле	300
поръчай книгата	283
поръчайте книгата	283
посилання скопійовано	4333
поскаржитися	4435
поскаржитися на коментар	4434
поскаржитися на рекламу	4440
последнее	3580
последни	230
последни новини	230
последние новости	3580
послухати новину	4333
посмотреть # фото	3665
посмотреть # фотографии	3665
посмотреть # фотографий	3665
посмотреть все # фото	3665
посмотреть все # фотографии	3665
посмотреть все # фотографий	3665
посмотреть все фото	3665
посмотреть все фотографии	3665
посмотреть все фотографий	3665
посмотреть результаты	91	3640
посмотреть фото	3665
посмотреть фотографии	3665
посмотреть фотографий	3665
посмотреть цену	3644
потвърдете имейла си	300
поточний час	4410
поточний час #	4409
потребителско име	298
потребителско име или имейл	297
похожие материалы	3580
похожие статьи	3580
почати гру	4399
почати тест	4399
почему я вижу эту рекламу	3680
почерпете ни с кафе	295
почерпи ни кафе	295
почтовый индекс	3664
поширити	4333
поширити у facebook	4333
поштовий індекс	4423
пошук	4344
пощенски код	301
правила за коментарите	310
правила за коментиране	233
правила использования	3574
правила коментарів	4434
правила коментування	4340
правила комментариев	3675
правила комментирования	3577
правила користування	4407
предимства за абонати	283
предишна новина	303
предишна снимка	303
предишна статия	303
предишна страница	303
предложение для подписчиков	3644
предложение для читателей	3644
предложить новость	3577
предыдущая	3583
предыдущая новость	3666
предыдущая статья	3580
предыдущая страница	3666
предыдущая фотография	3666
предыдущее фото	3666
предыдущий слайд	3666
презаредете страницата	294
презареди страницата	294
премиум	3561
преміум	4327
препечатването е забранено	307
препечатването забранено	307
препоръчани	230
препоръчано от outbrain	315
препоръчано от taboola	315
препоръчваме	298
препоръчваме ви	230
препоръчваме ви още	230
препоръчваме още	230
пригостити кавою	4416
пригостіть нас кавою	4416
придбати квитки	4403
придбати квиток	4403
придбати книжку	4403
придбати передплату	4419
придбати права на публікацію	4430
приемам всички	286
приемам всички бисквитки	285
приемам и продължавам	285
приеми всички	286
приеми и покажи	285
приеми и продължи	285
призначення платежу: благодійний внесок	4416
прийняти	4337
прийняти все	4407
прийняти всі	4337
прийняти всі файли cookie	4406
прийняти й показати	4406
прийняти та показати	4406
прийняти та продовжити	4406
прийняти і продовжити	4406
принтирай	233
принтирай рецептата	61
принципи редакції	4429
принять	3574
принять все	3574
принять все cookie	3647
принять все файлы cookie	3647
принять всё	3574
принять и показать	3647
принять и продолжить	3647
прислать новость	3577
прислать новость анонимно	3670
присоединиться к обсуждению	3675
пришлите свои фото	3670
приєднатися	4324
приєднатися до спільноти	4324
проверете имейла си	300
проверете пощата си	300
провери знанията си	280
проверь себя	3640
проверьте свои знания	3640
проверьте свою почту	3663
проверьте себя	3640
проголосовало #	3640
проголосовать	91
проголосувати	91
продовження під рекламою	4336
продовження статті під рекламою	4336
продовжити без вимкнення	4414
продовжити з apple	4419
продовжити з google	4419
продовжити через apple	4419
продовжити через facebook	4419
продовжити через google	4419
продолжительность #	3651
продолжить без отключения	3655
продолжить без поддержки	3555
продолжить с apple	3660
продолжить с google	3660
продолжить через apple	3660
продолжить через facebook	3660
продолжить через google	3660
продължава след рекламата	229
продължете с google	297
продължи без изключване	293
продължи с apple	297
продължи с facebook	297
продължи с google	297
продължителност	289
продължителност #	289
произвольная сумма	3657
произошла ошибка	3664
произошла ошибка. попробуйте ещё раз	3663
произошла ошибка. попробуйте позже	3663
пройти опитування	4399
пройти опрос	3640
пройти тест	3640
прокоментувати	4435
прокомментировать	3676
промени размера на текста	313
промо	3573	4336
пропозиція для передплатників	4403
пропозиція для читачів	4403
прослухати статтю	4409
прослушать	3569
прослушать новость	3569
прослушать статью	3650
прочетено от синтетичен глас	288
прочетете и	230
прочетете цялата статия	303
прочети по-късно	313
прочети с абонамент	297
прочети транскрипцията	288
прочети цялата новина	303
прочети цялата статия	303
прочитати пізніше	4438
прочитать позже	3679
прямой эфир	3651
прізвище	4423
публикувай коментар	310
пусни видеото	288
първо най-новите	310
підписатись	4327
підписатися	4327
підписатися на автора	4436
підписатися на сповіщення	4412
підписатися на тему	4436
підписка	4327
підсумок від ші	4432
підтвердьте електронну адресу	4422
підтвердіть e-mail	4422
підтримайте нас	4324
підтримати	4324
підтримати автора	4324
підтримати журналістів	4324
підтримати на buy me a coffee	4416
підтримати на patreon	4416
підтримати нас	4324
підтримати проєкт	4416
підтримати разово	4416
підтримати редакцію	4324
підтримувати щомісяця	4416
пізніше	4323	4413
""", 'р': """
радимо прочитати	4342
радимо також	4342
развернуть	3583
разгадать кроссворд	3640
размер на текста	313
размер на шрифта	65
размер текста	65
размер шрифта	65
разова підтримка	4417
разовий внесок	4417
разовий донат	4416
разово	3556
разовое пожертвование	3657
разовый платеж	3658
разовый платёж	3658
разпечатай	233
разпечатай статията	313
разреши	292
разреши веднъж	285
разреши известия	291
разреши известията	291
разреши рекламите	294
разрешите уведомления	3638
разрешить	3654
разрешить контент	3647
разрешить один раз	3647
разрешить рекламу	3656
разрешить уведомления	3638
ранняя регистрация	3645
раскрыть	3584
распечатать	3569
распечатать рецепт	61
распечатать статью	3569
рассказать друзьям	3569
рассылка	3564
рассылки	3564
расшифровка	3651
регистрация	223	3561
редакция рекомендует	3580
редакційна політика	4429
редакційна політика видання	4429
резултати от анкетата	280
резултати от гласуването	280
результати	92	4345
результати голосування	4410
результати опитування	4410
результаты	92	3584
результаты голосования	3651
результаты опроса	3651
реклама	229	3573	4336
реклама - статията продължава по-долу	229
реклама google	3680
реклама від google	4440
реклама закончилась	3680
реклама закінчилася	4440
реклама на сайте	3573
реклама на сайті	4336
реклама окончена	3680
реклама от google	3680
реклама. продовження нижче	4336
реклама. продолжение ниже	3573
реклами от google	315
рекламний матеріал	4440
рекламно каре	229
рекламно съдържание	229
рекламный материал	3680
рекомендовано outbrain	3680
рекомендовано taboola	3680
рекомендуем	3580	3661
рекомендуем почитать	3580
рекомендуем также	3580
рекомендуемое	3580
рекомендуємо	4342	4420
рекомендуємо прочитати	4342
рекомендуємо також	4342
реши кръстословицата	280
реши теста	280
реєстрація	4327
розгадати кросворд	4399
розгорнути	4345	4425
роздрукувати	4333
роздрукувати рецепт	61
роздрукувати статтю	4333
розмір тексту	65
розмір шрифту	65
розшифровка	4410
российской картой	3658
рубрики	3580	4342
річна передплата	4420
річна підписка	4420
""", 'с': """
самая выгодная	3661
само за абонати	297
само необходими	285
само необходимите	285
самое важное	3580
самое популярное	3580
самое читаемое	3580
самое читаемое за день	3580
самое читаемое за неделю	3580
самый популярный	3661
свали аудиото	288
свали епизода	288
свали от app store	290
свали от google play	290
свали приложението	290
свежее	3580
свежие новости	3580
свернуть	3583
своя сума	4416
своя сумма	3657
свържете се с редакцията	306
свържи се с автора	303
свързани новини	230
свързани публикации	230
свързани статии	230
связаться с нами	3577
світлина # з #	4424
світлина # із #	4424
сгенерировано ии	3673
сгенерировано нейросетью	3673
сгенерировано с помощью ии	3673
сделать донат	3657
сделать пожертвование	3556
сейчас читают	3580
сигнализирай за грешка	306
сканворд	3641
сканирай qr кода	290
сканирайте qr кода	290
сканирайте qr кода и изтеглете приложението	290
сканируйте qr-код	3652
скануйте qr-код	4411
скасувати можна будь-коли	4419
скачать аудио	3650
скачать выпуск	3650
скачать из google play	3652
скидка #%	3661
скидка для подписчиков	3644
скопировано	3570
скопировано в буфер обмена	3679
скопировать ссылку	3569
скопировать ссылку на статью	3569
скопійовано	4439
скопійовано в буфер обміну	4438
скопіювати посилання	4333
скопіювати посилання на статтю	4333
скорост	289
скорост на възпроизвеждане	288
скорость	3651
скорость воспроизведения	3650
скрий отговорите	310
скрий рекламата	315
скрыть	3584
скрыть ответы	3675
скрыть рекламу	3680
слайд # з #	4424
слайд # из #	3665
слайд # от #	302
слайд # із #	4424
слайд #/#	3665	4424
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
следить за автором	3677
следить за онлайном	3666
следить за темой	3677
следующая	3583
следующая новость	3666
следующая статья	3580
следующая страница	3666
следующая фотография	3666
следующее видео	3650
следующее фото	3666
следующий слайд	3666
слухати	4333
слухати новину	4333
слушай новината	233
слушай статията	288
слушать	3569
слушать новость	3569
см. также	3580
смотреть # фото	3665
смотреть # фотографии	3665
смотреть # фотографий	3665
смотреть видео	3650
смотреть все	3583
смотреть все # фото	3665
смотреть все # фотографии	3665
смотреть все # фотографий	3665
смотреть все фото	3665
смотреть все фотографии	3665
смотреть все фотографий	3665
смотреть галерею	3666
смотреть онлайн-трансляцию	3666
смотреть предложение	3644
смотреть фото	3665
смотреть фотогалерею	3666
смотреть фотографии	3665
смотреть фотографий	3665
смотри также	3580
смотрите также	3580
сначала новые	3675
сначала старые	3675
снимка # от #	302
снимка #/#	302
снимок # из #	3665
советуем почитать	3580
согласен	3574
согласиться	3574
согласиться и продолжить	3647
содержание	3583
содержание статьи	3666
содержимое недоступно	3647
создано ии	3673
создано нейросетью	3673
создано при помощи ии	3673
создано с помощью ии	3673
создать аккаунт	3561
сообщение	3664
сообщение отправлено	3663
сообщить новость	3670
сообщить об опечатке	3577
сообщить об ошибке	3577
сортирай по	310
сортиране	311
сортировать	3676
сортировать по	3675
сортировка	3676
сортування	4435
сортувати	4435
сортувати за	4434
сохранено	3570
сохранить	3569
сохранить выбор	3647
сохранить на потом	3679
сохранить настройки	3647
сохранить рецепт	61
сохранить статью	3569
социальные сети	3571
спасибо за ваш голос	91	3640
спасибо за ваше сообщение	3663
спасибо за подписку	3564
спасибо за регистрацию	3663
спасибо за сообщение	3663
спасибо за участие в опросе	3640
спасибо, ваш голос учтён	3640
спершу нові	4434
спершу старі	4434
спестявате #%	298
спецпроект	3573
спецпроєкт	4336
сповіщення	4413
споделете	233
сподели	233
сподели във facebook	233
сподели като подарък	313
сподели по имейл	313
сподели статията	233
споделяне	233
спонсорирано	229
спонсорирано съдържание	315
спонсорский материал	3680
спонсорський матеріал	4440
способ оплаты	3559
способы оплаты	3559
спочатку нові	4434
спочатку старі	4434
спри да следваш	312
спробуйте пізніше	4422
спробуйте ще раз	4422
ссылка скопирована	3569
сталася помилка	4423
сталася помилка. спробуйте пізніше	4422
сталася помилка. спробуйте ще раз	4422
станете член	222
стани абонат	222
стани дарител	222
старые	3676
старі	4435
стати патроном	4416
стати підписником	4416
стати співучасником	4324
стати частиною спільноти	4324
стати членом клубу	4416
статията е заключена	297
статията е защитена с авторско право	307
статията се чете от изкуствен интелект	288
стаття захищена авторським правом	4430
стать патроном	3556
стать соучастником	3556
стать спонсором	3556
статья защищена авторским правом	3671
створено за допомогою штучного інтелекту	4432
створено за допомогою ші	4432
створено штучним інтелектом	4432
створено ші	4432
створити акаунт	4327
стежити за автором	4436
стежити за онлайном	4425
стежити за темою	4436
стислий переказ від ші	4432
стоимость доставки	3645
сторінка # з #	4424
сторінка # із #	4424
сторінка #/#	4424
страница # из #	3665
страница # от #	302
страница #/#	302	3665
стрічка новин	4342
субтитри	289	4410
субтитры	3651
судоку	281	3641	4400
сума по избор	295
сховати	4345
сховати відповіді	4434
сховати рекламу	4440
сходни новини	230
схожі матеріали	4342
схожі новини	4342
схожі статті	4342
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
сыграть	3641
сюжет	3580
сюжеты	3580
""", 'т': """
тагове	230
тази статия е заключена	297
так, будь ласка	4413
так, дякую	4413
так, хочу	4413
також читайте	4342
твитнуть	3569
твиттер	3570
твітнути	4333
теги	3580	4342
текст продовжується під рекламою	4336
текст создан автоматически	3673
текст створено автоматично	4432
текст читает робот	3650
текущее время	3651
текущее время #	3650
текущо време	289
текущо време #	288
телеграм	3570
телефон	301	3664	4423
тема	301	3664	4423
тема дня	3580
теми	4342
темы	3580
тест дня	3640
тествай знанията си	280
това видео вече не е налично	288
това видео не е налично	288
това поле е задължително	300
това съдържание не е налично	285
това съдържание не може да бъде показано	285
только для подписчиков	3561
только необходимые	3647
транскрипция	289
тривалість	4410
тривалість #	4410
търговско съдържание	315
тільки необхідні	4406
""", 'у': """
у вас вже є акаунт	4419
у вас включен adblock	3655
у вас нет подписки	3660
у вас уже есть аккаунт	3660
у мене вже є акаунт	4419
у мене є акаунт	4419
у мене є передплата	4419
у меня есть аккаунт	3660
у меня есть подписка	3660
у меня нет аккаунта	3660
у меня уже есть аккаунт	3660
у цій статті	4425
уведомления	3654
увеличи	289
увеличи снимката	303
увеличи текста	313
увеличи шрифта	313
увеличить	3583
увеличить изображение	3666
увеличить текст	3679
увеличить фото	3666
увеличить шрифт	3679
увійти	4327
увійти з google	4419
увійти за допомогою google	4419
увійти через apple	4419
увійти через facebook	4419
увійти через google	4419
увійти, щоб коментувати	4434
увімкнути	4413
увімкнути звук	4409
увімкнути сповіщення	4396
увімкніть сповіщення	4396
угостите нас кофе	3657
угостить кофе	3657
уже есть аккаунт	3561
уже зарегистрированы	3561
уже зареєструвалися	4327
уже отключил	3656
узнать цену	3644
укажите сумму	3657
уменьшить шрифт	3679
умови використання	4337
управление на бисквитките	285
управление на известията	291
управление на съгласието	285
управление согласием	3647
управление уведомлениями	3653
управлявай съгласието	285
управлять согласием	3647
условия за ползване	285
установить приложение	3652
усі коментарі	4434
усі матеріали	4425
усі матеріали автора	4425
усі матеріали за темою	4425
усі новини	4344
усі статті	4425
усі статті автора	4425
""", 'ф': """
файлы cookie	3574
фамилия	301	3664
фейсбук	3570
филворды	3641
фото	3580
фото # з #	4424
фото # из #	3665
фото # із #	4424
фото #/#	3665	4424
фоторепортаж	3580
""", 'х': """
харесай	233
харесва ми	311
хорошо	3574
хотите получать уведомления	3653
хочете отримувати сповіщення	4412
""", 'ц': """
це було корисно	4432
це відео більше недоступне	4409
це відео недоступне	4409
це відео недоступне у вашій країні	4409
це поле обов'язкове	4422
цей контент недоступний	4406
цей контент неможливо показати	4406
цей матеріал закритий	4419
цена на доставката	283
ця стаття закрита	4419
цял екран	288
""", 'ч': """
час читання # хв	4344
час, що залишився	4409
час, що залишився #	4409
чете синтетичен глас	288
четете без ограничения	297
четете без реклами	315
четете в приложението	290
чети без реклами	315
чети в приложението	290
чи була стаття корисною	4340
читает синтезированный голос	3650
читайте в застосунку	4411
читайте в приложении	3652
читайте еще	3580
читайте ещё	3580
читайте ниже	3573
читайте первыми в приложении	3652
читайте першими в застосунку	4411
читайте по теме	3580
читайте также	3580
читайте також	4342
читати без обмежень	4419
читати без реклами	4440
читати всю новину	4425
читати всю статтю	4425
читати далі	4344
читати з передплатою	4419
читати коментарі	4434
читати повністю	4344
читати розшифровку	4409
читати статтю повністю	4425
читати також	4342
читать без ограничений	3660
читать без рекламы	3680
читать в max	3571
читать в telegram	3571
читать всю статью	3666
читать далее	3583
читать дальше	3583
читать ещё	3583
читать комментарии	3577
читать полностью	3583
читать расшифровку	3650
читать с подпиской	3660
читать статью полностью	3666
читать также	3580
читать целиком	3666
читає синтезований голос	4409
чому я бачу цю рекламу	4440
что еще почитать	3580
что ещё почитать	3580
что-то пошло не так	3664
что-то пошло не так, попробуйте позже	3663
что-то пошло не так. попробуйте еще раз	3663
что-то пошло не так. попробуйте ещё раз	3663
что-то пошло не так. попробуйте позже	3663
чуй статията	288
""", 'ш': """
швидкість	4410
швидкість відтворення	4409
ші може помилятися	4432
""", 'щ': """
ще за темою	4342
ще не передплатник	4419
ще немає акаунта	4419
ще новини	4342
що ще почитати	4342
щомісяця	4324	4420
щомісячна підтримка	4417
щомісячний внесок	4416
щоп'ятниці. безкоштовно. без спаму	4422
щороку	4420
щось пішло не так	4423
щось пішло не так, спробуйте пізніше	4422
щось пішло не так. спробуйте пізніше	4422
щось пішло не так. спробуйте ще раз	4422
""", 'э': """
экономия #%	3661
эксклюзивно для подписчиков	3660
электронная почта	3564
электронная почта или логин	3660
эта статья закрыта	3660
это было полезно	3673
это видео больше недоступно	3650
это видео недоступно	3650
это видео недоступно в вашей стране	3650
это поле обязательно	3663
это поле обязательно для заполнения	3663
этот контент невозможно показать	3647
этот контент недоступен	3647
этот материал закрыт	3660
""", 'я': """
я вже підтримую	4323
я вимкнув блокувальник	4414
я отключил	3656
я отключил блокировщик	3655
я уже поддерживаю	3555
як вимкнути adblock	4414
як ми захищаємо джерела	4429
як ми захищаємо наші джерела	4429
якість	4410
яндекс.дзен	3570
""", 'і': """
ім'я	4423
індекс	4423
інша сума	4416
інші матеріали автора	4425
інші новини	19	4342
інші статті автора	4425
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
กฎการแสดงความคิดเห็น	4165
กติกาการแสดงความคิดเห็น	4165
กรุณากรอกข้อมูลให้ครบถ้วน	4182
กรุณากรอกอีเมล	4182
กรุณากรอกอีเมลให้ถูกต้อง	4182
กรุณาตรวจสอบอีเมล	4182
กลับขึ้นด้านบน	4185
กลับด้านบน	4185
กลับหน้าแรก	4185
การตั้งค่าความเป็นส่วนตัว	4171
การตั้งค่าคุกกี้	4171
กำลังติดตาม	4188
กำลังโหลด	4169
กำลังโหลดวิดีโอ	4169
""", 'ข': """
ขนาดตัวอักษร	65
ขยายภาพ	4185
ขอบคุณที่ร่วมโหวต	4165
ขอบคุณสำหรับการโหวต	4165
ข่าวก่อนหน้า	4185
ข่าวถัดไป	4185
ข่าวทั้งหมด	4185
ข่าวที่คุณอาจสนใจ	4158
ข่าวที่น่าสนใจ	4158
ข่าวที่เกี่ยวข้อง	4135
ข่าวนี้มีประโยชน์หรือไม่	4165
ข่าวยอดนิยม	4135
ข่าวล่าสุด	4135
ข่าวอื่นที่น่าสนใจ	4158
ข่าวอื่นๆ	19	4158
ข่าวอื่นๆ ที่น่าสนใจ	4149
ข่าวเกี่ยวข้อง	4158
ข่าวแนะนำ	4135
ข้ามไปที่สูตร	61
""", 'ค': """
ครั้งเดียว	4179
คลิกชมวิดีโอ	4149
คลิกเพื่อขยายภาพ	4185
คลิปแนะนำ	4158
ความคิดเห็น	4138
ความยาว	4170
ความเร็วในการเล่น	4169
คัดลอก	4190
คัดลอกลิงก์	4138
คัดลอกลิงก์แล้ว	4149
คัดลอกลิงค์	4149
คัดลอกลิงค์แล้ว	4149
คำบรรยาย	4170
คุณต้องการรับการแจ้งเตือนหรือไม่	4174
คุณอาจสนใจ	4158
คุณโหวตแล้ว	4165
คุ้มที่สุด	4181
""", 'จ': """
จดจำฉัน	4180
จดจำฉันไว้	4180
จบโฆษณา	4168
จองตั๋ว	4168
จองบัตร	4168
จัดการความยินยอม	4171
จัดการคุกกี้	4171
จัดส่งฟรี	4191
จำนวนอื่น	4178
จำเป็นต้องกรอก	4182
""", 'ฉ': """
ฉันยอมรับนโยบายความเป็นส่วนตัว	4182
ฉันยอมรับเงื่อนไขการใช้งาน	4182
""", 'ช': """
ชมคลิป	4149
ชมคลิปวิดีโอ	4149
ชมวิดีโอ	4149
ชมวิดีโอด้านบน	4149
ชมวิดีโอเต็มได้ที่นี่	4149
ชำระรายปี	4180
ชำระรายเดือน	4180
ชื่อ	4183
ชื่อ-นามสกุล	4183
ช่องนี้จำเป็นต้องกรอก	4182
""", 'ซ': """
ซื้อที่ lazada	4168
ซื้อที่ shopee	4168
ซื้อบัตร	4168
ซื้อบัตรที่นี่	4168
ซื้อหนังสือ	4168
ซื้อหนังสือเล่มนี้	4168
ซื้อเลย	4168
""", 'ด': """
ดาวน์โหลดบน app store	4173
ดาวน์โหลดบน google play	4173
ดาวน์โหลดเสียง	4169
ดาวน์โหลดแอป	4173
ดาวน์โหลดแอปพลิเคชัน	4173
ดาวน์โหลดได้ที่ app store	4173
ดาวน์โหลดได้ที่ google play	4173
ดูการตอบกลับ	4165
ดูข่าวทั้งหมด	4185
ดูคลิป	4149
ดูความคิดเห็นทั้งหมด	4165
ดูความคิดเห็นเพิ่มเติม	4165
ดูทั้งหมด	4136
ดูผลลัพธ์	91
ดูผลโหวต	91	4166
ดูภาพทั้งหมด	4185
ดูภาพเพิ่มเติม	4185
ดูราคา	4168
ดูรูปทั้งหมด	4185
ดูวิดีโอ	4149
ดูเพิ่มเติม	4138
ดูแกลเลอรี	4185
ดูแกลเลอรี่	4185
""", 'ต': """
ตกลง	4175
ตอบกลับ	4166
ตัวเลือกเพิ่มเติม	4189
ตั้งค่าความเป็นส่วนตัว	4171
ตั้งค่าคุกกี้	4171
ติดตามผู้เขียน	4188
ติดตามหัวข้อ	4188
ติดตามหัวข้อนี้	4188
ติดต่อกองบรรณาธิการ	4186
ติดต่อเรา	4149
ติดต่อโฆษณา	4186
ต้องการรับการแจ้งเตือนหรือไม่	4174
""", 'ถ': """
ถอดเสียง	4170
ถอนความยินยอม	4171
ถูกใจ	4166
""", 'ท': """
ทดสอบความรู้ของคุณ	4167
ทำแบบทดสอบ	4167
ทุกการสนับสนุนมีความหมาย	4178
ทุกเดือน	4179
""", 'บ': """
บทความก่อนหน้า	4185
บทความถัดไป	4185
บทความทั้งหมดของผู้เขียน	4185
บทความที่น่าสนใจ	4158
บทความที่เกี่ยวข้อง	4135
บทความนี้ถูกล็อก	4180
บทความนี้มีประโยชน์หรือไม่	4165
บทความล่าสุด	4135
บทความอื่นของผู้เขียน	4185
บทความอื่นๆ ของผู้เขียน	4185
บทความแนะนำ	4158
บริจาค	4132
บริจาคครั้งเดียว	4178
บริจาคตอนนี้	4178
บริจาครายเดือน	4178
บริจาคเลย	4132
บันทึก	4149
บันทึกการตั้งค่า	4171
บันทึกคะแนนของคุณแล้ว	4165
บันทึกคะแนนโหวตแล้ว	4165
บันทึกสูตร	61
บันทึกไว้อ่านภายหลัง	4149
""", 'ป': """
ปฏิเสธทั้งหมด	4171
ปิดการแสดงความคิดเห็น	4165
ปิดเสียง	4170
""", 'ผ': """
ผู้สนับสนุน	4191
""", 'พ': """
พิมพ์	4138
พิมพ์บทความ	4149
พิมพ์สูตร	61
พิมพ์หน้านี้	4149
""", 'ฟ': """
ฟรี ไม่มีสแปม	4182
ฟังข่าว	4169
ฟังข่าวนี้	4169
ฟังบทความ	4169
ฟังบทความนี้	4169
ฟังรายการย้อนหลัง	4149
""", 'ภ': """
ภายหลัง	4175
""", 'ม': """
มอบบทความนี้เป็นของขวัญ	4149
มีบัญชีอยู่แล้ว	4180
มีบัญชีแล้ว	4180
""", 'ย': """
ยกเลิกการรับข่าวสารได้ทุกเมื่อ	4182
ยกเลิกได้ทุกเมื่อ	4180
ยอดนิยม	4158
ยอดนิยมในตอนนี้	4158
ยอมรับทั้งหมด	4171
ยอมรับและดำเนินการต่อ	4171
ยังไม่มีบัญชี	4180
ยังไม่เป็นสมาชิก	4180
""", 'ร': """
ระบุจำนวนเงิน	4178
รับการแจ้งเตือน	4174
รับการแจ้งเตือนข่าวด่วน	4149
รายงาน	4166
รายปี	4179
รายเดือน	4179
รีเฟรชหน้า	4177
รีเฟรชหน้านี้	4177
รูปแบบอีเมลไม่ถูกต้อง	4182
ร่วมงานกับเรา	4149
ร่วมตอบแบบสอบถาม	4149
ร่วมตอบแบบสำรวจ	4165
ร่วมบริจาค	4132
ร่วมสนับสนุน	4178
ร่วมแสดงความคิดเห็น	4149
ร่วมโหวต	4165
ร้านค้า	4191
""", 'ล': """
ลงทะเบียน	4132
ลงทะเบียนเรียบร้อยแล้ว	4182
ลดขนาดตัวอักษร	4189
ลืมรหัสผ่าน	4132
ลืมรหัสผ่านหรือไม่	4180
""", 'ว': """
วิดีโอนี้ไม่พร้อมใช้งาน	4169
วิดีโอนี้ไม่สามารถรับชมได้ในประเทศของคุณ	4169
วิดีโอไม่พร้อมใช้งาน	4169
วิธีปิดโปรแกรมบล็อกโฆษณา	4177
""", 'ส': """
สนับสนุนรายเดือน	4178
สนับสนุนเรา	4132
สนับสนุนโดย	4191
สปอนเซอร์	4138
สมัครงานกับเรา	4149
สมัครสมาชิก	4132
สมัครเรียบร้อยแล้ว	4182
สรุปด้วย ai	4187
สรุปโดย ai	4187
สั่งซื้อหนังสือ	4168
สั่งซื้อเลย	4168
สำหรับสมาชิกเท่านั้น	4180
สิทธิพิเศษสำหรับผู้อ่าน	4168
สิทธิพิเศษสำหรับสมาชิก	4168
สแกน qr code	4173
สแกนคิวอาร์โค้ด	4173
ส่ง	4183
ส่งข่าว	4186
ส่งข้อความเรียบร้อยแล้ว	4182
ส่งความคิดเห็น	4165
ส่งคำตอบ	91
ส่งต่อให้เพื่อน	4149
""", 'ห': """
หน้าแรก	4185
""", 'อ': """
อนุญาต	4175
อนุญาตเสมอ	4171
ออกจากโหมดเต็มจอ	4169
อีเมล	4183
อีเมลไม่ถูกต้อง	4182
อ่านข่าวที่เกี่ยวข้อง	4158
อ่านข่าวผ่านแอป	4149
อ่านข่าวอื่นๆ	4158
อ่านฉบับเต็ม	4185
อ่านต่อ	4138
อ่านต่อหลังโฆษณา	4168
อ่านต่อเรื่องนี้	4158
อ่านต่อในเบราว์เซอร์	4173
อ่านบทความฉบับเต็ม	4185
อ่านบนแอป	4173
อ่านเพิ่มเติม	4135
อ่านเรื่องที่เกี่ยวข้อง	4158
อ่านโดย ai	4169
อ่านในแอป	4173
""", 'เ': """
เกมทั้งหมด	4167
เกิดข้อผิดพลาด	4183
เกิดข้อผิดพลาด กรุณาลองใหม่	4182
เกิดข้อผิดพลาด กรุณาลองใหม่อีกครั้ง	4182
เกี่ยวกับผู้เขียน	4186
เก่าที่สุด	4166
เขียนความคิดเห็น	4165
เขียนโดย ai	4187
เข้าสู่ระบบ	4132
เข้าสู่ระบบด้วย apple	4180
เข้าสู่ระบบด้วย facebook	4180
เข้าสู่ระบบด้วย google	4180
เข้าสู่ระบบด้วย line	4180
เข้าสู่ระบบเพื่อแสดงความคิดเห็น	4165
เฉพาะสมาชิกเท่านั้น	4180
เต็มจอ	4170
เนื้อหาต่อจากโฆษณา	4168
เนื้อหาที่เกี่ยวข้อง	4158
เนื้อหาสนับสนุน	4168
เนื้อหาโฆษณา	4168
เบราว์เซอร์ของคุณไม่รองรับวิดีโอ	4169
เบราว์เซอร์ของคุณไม่รองรับเสียง	4169
เปิดการแจ้งเตือน	4174
เปิดรับการแจ้งเตือน	4174
เปิดเสียง	4169
เปิดแอป	4173
เปิดในแอป	4173
เป็นคนแรกที่แสดงความคิดเห็น	4149
เพิ่มขนาดตัวอักษร	4189
เริ่มทำแบบทดสอบ	4167
เรียงตาม	4166
เรื่องที่คุณอาจสนใจ	19	4158
เรื่องที่น่าสนใจ	4158
เรื่องที่เกี่ยวข้อง	4135
เรื่องล่าสุด	4158
เรื่องอื่นที่น่าสนใจ	4135
เรื่องแนะนำ	4158
เลิกติดตาม	4188
เลือก	4181
เลือกแพ็กเกจ	4180
เลือกแพ็คเกจ	4180
เล่นวิดีโอ	4169
เล่นอัตโนมัติ	4170
เล่นเกม	4167
เล่นเลย	4167
เวลาที่เหลือ	4169
เสียงอ่านโดย ai	4169
""", 'แ': """
แจ้งข่าว	4186
แจ้งข้อผิดพลาด	4165
แจ้งคำผิด	4165
แจ้งลบความคิดเห็น	4165
แจ้งเบาะแส	4186
แชร์	4138
แชร์ข่าวนี้	4149
แชร์บทความ	4149
แชร์บทความนี้	4189
แชร์บน facebook	4189
แชร์ผ่าน line	4189
แชร์หน้านี้	4149
แชร์ไปที่ line	4149
แชร์ไปยัง facebook	4189
แชร์ไปยัง line	4189
แท็ก	4158
แท็กที่เกี่ยวข้อง	4158
แบบสำรวจ	92
แปลอัตโนมัติ	4149
แปลโดย ai	4187
แปลโดยอัตโนมัติ	4187
แสดงความคิดเห็น	4138
แสดงคำบรรยาย	4169
แสดงน้อยลง	4136
แสดงเนื้อหา	4171
แสดงเพิ่มเติม	4185
แสดงโพสต์	4171
""", 'โ': """
โฆษณา	4138
โหลดหน้านี้ใหม่	4177
โหลดหน้าใหม่	4177
โหลดเนื้อหา	4171
โหลดเพิ่มเติม	4185
โหลดแอป	4173
โหลดแอปฟรี	4149
โหลดโพสต์	4171
โหวต	91	4166
""", 'ใ': """
ใหม่ล่าสุด	4166
ให้คะแนนบทความนี้	4165
""", 'ไ': """
ไปที่สูตร	61
ไปยังหน้าบริจาค	4178
ไม่มีความเห็น	4166
ไม่สามารถเล่นวิดีโอนี้ได้	4169
ไม่สามารถเล่นวิดีโอได้	4169
ไม่สามารถแสดงเนื้อหานี้ได้	4171
ไม่แน่ใจ	4166
ไม่ใช่ตอนนี้	4175
""", 'ả': """
ảnh tiếp theo	4542
ảnh trước	4542
""", 'ẩ': """
ẩn	4468
ẩn trả lời	4497
""", 'ủ': """
ủng hộ	4449
ủng hộ chúng tôi	4449
ủng hộ chúng tôi trên patreon	4516
ủng hộ hàng tháng	4516
ủng hộ một lần	4516
ủng hộ ngay	4539
""", 'あ': """
あとで	2523
あとで読む	2536
あとで読むに追加	2630
あなたにおすすめ	2548
あなたにおすすめの記事	2548
あなたへのおすすめ	2548
あわせて読みたい	2548
あわせて読む	2575
""", 'い': """
いいえ、結構です	2523
いいね	2536
いいね!してニュースをチェック	2537
いいね!で応援する	2565
いいね順	2583
いつでも解約ok	2602
いつでも解約できます	2602
いつでも解約可能	2602
いつでも配信停止できます	2605
いま読まれています	2575
いま読まれている記事	2575
""", 'お': """
おすすめ	2548
おすすめの記事	2548
おすすめプラン	2602
おすすめ情報pr	2540
おすすめ記事	2548
おすすめ関連記事	2575
おすすめ順	2583
お住まいの地域ではご覧いただけません	2588
お住まいの地域では再生できません	2588
お名前	2606
お問い合わせ	2542
お問い合わせありがとうございました	2605
お問い合わせありがとうございます	2605
お問い合わせ内容	2626
お役に立ちましたか	2582
お得なクーポン	2629
お得なプランを見る	2625
お気に入り	2536
お気に入りに追加	2536
お申し込み	2526
お申し込みが完了しました	2626
お申し込みを受け付けました	2626
お酒は#歳になってから	2586
""", 'こ': """
こちらの記事もおすすめ	2575
こちらの記事も読まれています	19	2575
こちらもおすすめ	2548
こちらも読む	2575
このコメントを報告	2619
このコンテンツは表示できません	2591
このコンテンツを表示できません	2591
このテーマをフォロー	2615
このテーマをフォローする	2615
このページは役に立ちましたか	2582
このメールアドレスは登録済みです	2626
この動画の配信は終了しました	2588
この動画はお住まいの地域では再生できません	2588
この動画はご覧いただけません	2588
この動画は公開を終了しました	2588
この動画は再生できません	2588
この動画は現在ご覧いただけません	2588
この投稿をinstagramで見る	2620
この本を購入する	2586
この著者の記事	2548
この著者の記事を見る	2609
この著者の記事一覧	2609
この記事だけ読む	2625
この記事に関連するニュース	2575
この記事のタグ	2548
この記事の写真	2609
この記事の写真をすべて見る	2576
この記事の写真を見る	2609
この記事の画像	2609
この記事の画像をもっと見る	2609
この記事の画像を見る	2609
この記事の筆者	2610
この記事の関連ニュース	2575
この記事はロックされています	2602
この記事は会員からのプレゼントです	2630
この記事は会員限定です	2526
この記事は参考になりましたか	2582
この記事は役に立ちましたか	2582
この記事もチェック	2565
この記事をシェア	2536
この記事をシェアする	2630
この記事をプレゼント	2565
この記事をプレゼントする	2565
この記事を保存	2565
この記事を印刷	2565
この記事を印刷する	2565
この記事を書いた人	2610
この記事を書いた記者	2610
この記事を聞く	2588
この記事を聴く	2588
この記事を評価	2619
この記事を評価する	2565
この記事を購入	2625
この記者の記事をもっと見る	2609
この記者の記事を見る	2609
この記者の記事一覧	2548
この記者をフォローする	2615
この連載の記事	2548
この音声はaiが読み上げています	2588
この項目は必須です	2605
この項目は必須項目です	2605
""", 'ご': """
ご寄付ありがとうございます	2624
ご寄付はこちら	2599
ご意見	2545
ご意見をお聞かせください	2582
ご意見・ご感想を入力	2626
ご投票ありがとうございました	2582
ご支援ありがとうございます	2624
ご支援のお願い	2524
ご支援はこちら	2599
ご登録ありがとうございました	2605
ご登録ありがとうございます	2605
ご購入はこちら	2586
ご購読の申し込み	2526
""", 'さ': """
さらに読み込む	2550
""", 'す': """
すでにアカウントをお持ちの方	2602
すでに会員の方	2602
すでに投票済みです	2582
すでに登録済みです	2626
すべてのcookieを受け入れる	2622
すべてのcookieを許可	2622
すべてのコメントを見る	2582
すべてのニュースを見る	2609
すべての写真を見る	2576
すべての記事を見る	2609
すべて受け入れる	2542
すべて同意する	2622
すべて拒否	2592
すべて拒否する	2591
すべて表示	2551
すべて見る	2550
すべて許可	2542
すべて読む	2551
""", 'そ': """
その他のオプション	2616
その他の記事	2548
その他の金額	2599
""", 'ど': """
どちらともいえない	2583
""", 'は': """
はい、受け取る	2595
はじめての方はこちら	2602
はてなブックマーク	2536
はてなブックマークに追加	2565
はてブ	2536
""", 'ま': """
まずは無料で	2602
また後で	2523
まだ会員でない方	2602
""", 'み': """
みんなのコメント	2545
""", 'も': """
もう一度再生	2623
もう一度見る	2589
もっと見る	2550
もっと詳しく知りたい方は	2575
もっと読む	2548
もどる	2550
""", 'よ': """
よく読まれています	2575
よく読まれている記事	2548
よく読まれている記事ランキング	2548
""", 'わ': """
わからない	2583
わかりました	2551
""", 'ア': """
アカウントをお持ちでない方	2602
アカウントをお持ちの方	2602
アカウントをお持ちの方はこちら	2602
アクセスランキング	2548
アプリで続きを読む	2594
アプリで見る	2594
アプリで読む	2594
アプリで開く	2594
アプリなら	2594
アプリのダウンロード	2535
アプリをインストール	2535
アプリをダウンロード	2535
アプリを入手	2594
アプリを開く	2535
アプリダウンロード	2535
アンケート	92
アンケートに参加する	2582
アンケートに回答する	2582
アンケートに答える	2582
アンケート実施中	2565
アンケート結果	2583
アンケート結果を見る	2619
""", 'ウ': """
ウィンドウを閉じる	2628
""", 'エ': """
エラーが発生しました	2605
""", 'オ': """
オススメ記事	2548
オフにする	2596
オプションの管理	2622
オプションを管理	2622
オンにする	2596
オンラインショップ	2586
""", 'カ': """
カテゴリ	2548
カテゴリー	2548
カートに入れる	2629
""", 'キ': """
キーワード	2548
""", 'ギ': """
ギャラリーを見る	2609
ギャラリーを閉じる	2628
""", 'ク': """
クイズ	2585
クイズに挑戦	2565
クイズに挑戦する	2565
クイズに答える	2584
クッキー	2542
クッキーの設定	2591
クッキー設定	2542
クリックで拡大	2609
クリックで音声が出ます	2623
クリップ	2536
クリップする	2536
クロスワード	2585
""", 'ゲ': """
ゲーム	2585
ゲームで遊ぶ	2584
ゲーム一覧	2584
""", 'コ': """
コピー	2617
コピーしました	2536
コメント	2545
コメント#件	2545
コメント(#	2545
コメントする	2545
コメントのルール	2582
コメントの受付は終了しました	2582
コメントの受付を終了しました	2582
コメントはまだありません	2545
コメントは会員のみ	2619
コメントは無効になっています	2619
コメントをすべて見る	2582
コメントをもっと見る	2545
コメントを入力	2619
コメントを入力してください	2619
コメントを報告	2619
コメントを投稿	2545
コメントを投稿する	2582
コメントを書く	2545
コメントを残す	2545
コメントを見る	2545
コメントを送信	2582
コメントを送信する	2582
コメントを閉じる	2582
コメントガイドライン	2582
コメントポリシー	2582
コメント一覧	2545
コンテンツを表示	2591
コンテンツを表示する	2591
コンテンツを読み込む	2591
コーヒーをおごる	2599
""", 'サ': """
サイトで続ける	2594
サイトポリシー	2542
サイトマップ	2542
サインイン	2526
サポーターになる	2599
サポートする	2524
""", 'シ': """
シェア	2536
シェアしよう	2536
シェアする	2536
""", 'ス': """
スキップ	2523
スクラップ	2536
スクラップする	2536
スポンサー	2540
スポンサードリンク	2540
スポンサーリンク	2540
スポンサー企業	2618
""", 'タ': """
タイアップ	2540
タグ	2548
タップして音声をオンにする	2623
""", 'チ': """
チケットを予約する	2586
チケットを購入	2586
チケットを購入する	2586
チケット購入はこちら	2586
チップを送る	2524
チャンネル登録	2537
""", 'ツ': """
ツイート	2536
ツイートする	2536
ツイートを読み込む	2591
""", 'デ': """
データ保護方針	2622
""", 'ト': """
トップ	2550
トップに戻る	2609
トップへ戻る	2550
トップニュース	2548
トップページ	2550
トップページに戻る	2609
トップページへ	2609
トピックス	2548
""", 'ド': """
ドネーション	2524
""", 'ナ': """
ナンプレ	2585
""", 'ニ': """
ニックネーム	2606
ニックネームを入力	2619
ニュースを読む	2550
ニュースレター	2530
ニュースレター登録	2530
ニュース一覧	2609
ニュース一覧へ	2609
""", 'バ': """
バックナンバー	2548
""", 'パ': """
パスワードをお忘れですか	2602
パスワードをお忘れの方	2602
パスワードをお忘れの方はこちら	2602
パスワードを忘れた方	2526
パスワードを忘れた方はこちら	2602
パズル	2585
""", 'ピ': """
ピックアップ	2548
""", 'フ': """
フィードバックを送る	2582
フィードバックを送信	2582
フォトギャラリー	2609
フォトギャラリーを見る	2609
フォロー	2537
フォローしています	2615
フォローしてね	2537
フォローしました	2537
フォローする	2537
フォローを解除	2615
フォローを解除する	2615
フォロー中	2537
フォロー解除	2615
フォントサイズ	65
フォントサイズ変更	65
フルスクリーン	2589
""", 'ブ': """
ブックマーク	2536
ブックマークする	2536
ブラウザで続ける	2594
ブラウザで見る	2594
ブラウザで読む	2594
""", 'プ': """
プッシュ通知	2535
プッシュ通知を受け取りますか	2595
プッシュ通知を受け取る	2595
プライバシーの設定	2591
プライバシーポリシー	2542
プライバシーポリシーに同意する	2605
プライバシー設定	2591
プランを見る	2602
プランを選ぶ	2602
プランを選択	2602
プラン一覧	2602
プレゼント	2526
プレミアム	2526
プレミアム会員	2529
プロフィール	2611
""", 'ヘ': """
ヘルプ	2542
""", 'ペ': """
ページの先頭に戻る	2609
ページの先頭へ	2550
ページの先頭へ戻る	2609
ページを再読み込み	2597
ページを再読み込みする	2597
ページを更新する	2597
ページトップ	2550
ページトップへ	2550
ページトップへ戻る	2609
""", 'ホ': """
ホーム	2550
ホームに戻る	2609
""", 'ポ': """
ポスト	2536
ポストする	2536
""", 'マ': """
マイページ	2526
マンスリーサポーターになる	2599
""", 'ミ': """
ミュート	2589
ミュートを解除	2588
ミュート解除	2588
""", 'メ': """
メッセージ	2627
メニュー	2550
メニューを閉じる	2628
メルマガ	2530
メルマガ登録	2530
メールでシェア	2616
メールで送る	2536
メールで送信	2536
メールをご確認ください	2605
メールアドレス	2530
メールアドレスが正しくありません	2605
メールアドレスでログイン	2625
メールアドレスで登録	2625
メールアドレスをご入力ください	2626
メールアドレスを入力	2530
メールアドレスを入力してください	2605
メールアドレスを入力する	2626
メールマガジン	2530
メールマガジン登録	2530
""", 'ラ': """
ライター	2611
ランキング	2548
""", 'リ': """
リンクをコピー	2536
リンクをコピーしました	2565
リンクをコピーする	2565
""", 'レ': """
レシピへ	61
レシピへスキップ	61
レシピへ移動	61
レシピを保存	61
レシピを印刷	61
レシピを見る	61
レシピを評価	61
""", 'ロ': """
ログアウト	2526
ログイン	2526
ログイン/会員登録	2526
ログインしてコメント	2582
ログインしてコメントする	2582
ログイン・会員登録	2526
ログイン状態を保持	2602
ログイン状態を保持する	2602
""", '一': """
一回だけ	2600
一回だけ寄付する	2599
一回のみ	2600
一時停止	2589
一次性	4635
一次性捐款	4634
一番人気	2603
一覧	2550
一覧に戻る	2609
一覧へ	2550
一覧を見る	2550
""", '上': """
上一个视频	4659
上一张	4644
上一张图片	4664
上一篇	4575
上一篇文章	4644
上一頁	4577
上一页	4577
""", '下': """
下一个视频	4659
下一张	4644
下一张图片	4664
下一張圖片	4664
下一篇	4575
下一篇文章	4644
下一部影片	4659
下一頁	4577
下一页	4577
下次再說	4550
下次再说	4550
下載app	4628
下載客戶端	4628
下載音檔	4621
下載音訊	4621
下载app	4628
下载客户端	4628
下载音频	4621
""", '不': """
不,謝謝	4550
不,谢谢	4550
不用了	4550
不知道	4615
不適切な内容を報告	2582
""", '专': """
专题	4575
""", '並': """
並び替え	2583
並べ替え	2583
""", '个': """
个人中心	4554
个人信息保护政策	4658
""", '中': """
中	2617	4653
""", '为': """
为你推荐	4575
为您推荐	4575
""", '主': """
主旨	4663
主要ニュース	2548
主题	4663
""", '举': """
举报	4574
举报评论	4655
""", '了': """
了解	2551
了解详情	4665
""", '京': """
京东购买	4619
""", '人': """
人才招聘	4594
人気の動画	2575
人気の記事	2548
人気ランキング	2548
人気記事	2548
人気記事ランキング	2548
人気順	2583
人氣文章	4603
""", '仅': """
仅限会员	4637
仅限订阅用户	4637
""", '今': """
今、あなたにオススメ	2548
今、読まれている記事	2575
今すぐプレイ	2584
今すぐ寄付	2624
今すぐ支援する	2624
今すぐ購入	2629
今すぐ遊ぶ	2584
今はしない	2523
今はやめておく	2523
今回のみ	2600
今回のみ支援する	2599
今回はしない	2523
今日の注目	2548
今日最熱門	4603
今日热点	4575
今日焦点	4575
今日熱門	4603
""", '从': """
从app store下载	4628
""", '他': """
他の記事	19
他の記事も読む	2548
""", '付': """
付費閱讀	4554
付费内容	4554
付费阅读	4554
""", '以': """
以上网友发言只代表其个人观点,不代表本网站的观点或立场	4655
以下为广告内容	4594
以下為廣告內容	4594
以后再说	4550
以後再說	4630
以電子郵件繼續	4661
""", '件': """
件名	2627
""", '企': """
企画・制作	2618
""", '优': """
优惠码	4665
""", '会': """
会员专享	4557
会员专享内容	4557
会员专属	4554
会员中心	4554
会员登录	4554
会員でない方	2602
会員でない方はこちら	2602
会員の方はこちら	2526
会員の方はログイン	2526
会員プランを見る	2625
会員特典	2586
会員登録	2526
会員登録する	2526
会員登録のご案内	2625
会員登録はこちら	2526
会員限定	2526
会員限定特典	2586
会員限定記事	2526
""", '余': """
余下全文	4664
""", '作': """
作者更多文章	4644
作者简介	4645
作者簡介	4645
""", '你': """
你可能也喜欢	4575
你可能也喜歡	4575
你可能感兴趣	4575
你可能还想看	4603
你可能還想看	4603
""", '使': """
使用 apple 登入	4637
使用 facebook 登入	4637
使用 google 帳號登入	4637
使用 google 登入	4637
使用 google 繼續	4637
使用apple登录	4637
使用facebook登入	4637
使用facebook登录	4637
使用google登入	4637
使用google登录	4637
使用google繼續	4637
使用google继续	4637
使用google账号登录	4637
使用paypal付款	4661
使用条款	4570
使用條款	4570
使用邮箱登录	4661
""", '価': """
価格を見る	2629
""", '保': """
保存	2536
保存する	2536
保存设置	4625
保持登入	4637
保持登入狀態	4637
保持登录状态	4637
""", '個': """
個人情報の取り扱い	2542
個人情報の取り扱いについて	2542
個人情報の取り扱いに同意する	2605
個人情報の取扱いについて	2542
個人情報保護方針	2542
""", '倍': """
倍速	4622
""", '僅': """
僅限會員	4637
僅限訂戶	4637
""", '優': """
優先するソースに追加	2615
優惠碼	4665
""", '儲': """
儲存設定	4625
""", '允': """
允許	4630
允許通知	4629
允许	4630
允许通知	4629
""", '元': """
元の記事を読む	2576
元記事で読む	2576
元記事を読む	2550
""", '免': """
免責聲明	4570
免費訂閱	4558
免費註冊	4554
免費試讀	4554
免費閱讀	4661
免责声明	4570
免费,无垃圾邮件	4640
免费注册	4554
免费订阅	4558
免费试读	4554
免费阅读	4661
免运费	4654
免運費	4654
""", '入': """
入力内容を確認	2626
入力内容を確認する	2626
入力必須	2605
""", '內': """
內容	4663
""", '全': """
全ての写真を見る	2576
全ての記事が読み放題	2625
全屏	4622
全文はこちら	2576
全文を読む	2550
全文表示	2550
全画面	2589
全画面表示	2588
全画面表示を終了	2588
全螢幕	4622
全記事読み放題	2529
全部拒絕	4626
全部拒绝	4626
全部接受	4570
全部新闻	4644
全部游戏	4617
全部视频	4644
全部评论	4574
""", '公': """
公众号	4565
公式sns	2537
公式twitter	2537
公式x	2537
公式アプリ	2535
公式サイトで見る	2586
公式サイトはこちら	2629
公式サイトを見る	2629
公式ショップ	2586
公式ショップはこちら	2586
""", '共': """
共有	2536
共有する	2536
共有オプション	2616
共有リンクをコピー	2565
""", '关': """
关于作者	4645
关于我们	4570
关注	4565
关注作者	4649
关注我们	4565
关注此话题	4649
关注话题	4649
关键词	4575
关闭	4550
关闭窗口	4664
关闭菜单	4664
""", '其': """
其他新聞	4575
其他新闻	19	4575
其他金額	4634
其他金额	4634
""", '内': """
内容	4663
内容由ai生成	4659
""", '再': """
再生	2550
再生リスト	2623
再生時間	2589
再生速度	2588
再読み込み	2597
再読み込みする	2597
""", '写': """
写留言	4655
写真(#枚	2576
写真をすべて見る	2609
写真をもっと見る	2576
写真を拡大	2609
写真を拡大する	2609
写真を見る	2550
写真を見る(全#枚	2576
写真・動画の投稿はこちら	2610
写真特集	2548
写评论	4574
""", '出': """
出錯了	4641
出错了	4641
""", '分': """
分享	4564
分享到	4564
分享到facebook	4594
分享到line	4594
分享到qq	4652
分享到whatsapp	4652
分享到微信	4564
分享到微博	4564
分享到朋友圈	4652
分享文章	4666
分享本文	4594
分享此文	4594
分享此頁	4666
分享給好友	4594
分享給更多人看到	4594
分享给好友	4594
分享给更多人	4594
分享至	4564
分享至facebook	4564
分享至line	4594
分享这篇文章	4666
分享這篇文章	4666
分类	4575
分類	4575
""", '列': """
列印	4564
列印本頁	4594
列印食譜	61
""", '初': """
初めての方はこちら	2602
初割で無料体験する	2526
初月無料	2529
""", '利': """
利用規約	2542
利用規約に同意します	2605
利用規約に同意する	2605
""", '刷': """
刷新页面	4631
""", '前': """
前のページ	2550
前のページに戻る	2628
前の写真	2609
前の動画	2623
前の画像	2609
前の記事	2548
前の記事へ	2548
前の記事を読む	2628
前へ	2550
前回の記事はこちら	2575
前回はこちら	2576
前往官網	4665
前往捐款	4634
前往捐款頁面	4634
前往捐款页面	4634
前往購買	4619
前往贊助	4634
""", '剩': """
剩余时间	4622
剩餘時間	4622
""", '加': """
加入google偏好來源	4649
加入line好友	4565
加入会员	4554
加入我们	4594
加入我们的团队	4594
加入我們	4594
加入我們的團隊	4594
加入書籤	4564
加入會員	4554
加入白名单	4631
加入購物車	4665
加入购物车	4665
加载中	4621
加载内容	4625
加载帖子	4625
加载更多	4577
加载更多评论	4614
""", '動': """
動画	2548
動画で見る	2565
動画の公開は終了しました	2588
動画の読み込みに失敗しました	2623
動画の配信は終了しました	2588
動画は再生できません	2588
動画をもっと見る	2609
動画を再生	2623
動画を再生する	2565
動画を再生できません	2588
動画を再生できませんでした	2588
動画を見る	2550
動画を読み込み中	2588
動画を読み込めませんでした	2623
動画を読み込んでいます	2588
動画プレーヤーを読み込み中	2588
動画一覧	2609
""", '包': """
包邮	4654
""", '協': """
協賛	2618
協賛企業	2618
""", '单': """
单次	4635
单次捐款	4551
单篇购买	4661
""", '単': """
単発の寄付	2599
""", '博': """
博客來購買	4619
""", '占': """
占い	2585
""", '印': """
印刷	2536
印刷する	2536
印刷用ページ	2565
印刷用ページを表示	2565
""", '即': """
即时新闻	4575
即時新聞	4575
""", '原': """
原文を表示	2551
原文を見る	2551
原文連結	4604
原文链接	4604
""", '去': """
去京东看看	4619
去京东购买	4619
去天猫购买	4619
去淘宝购买	4619
""", '参': """
参与投票	4614
参与评论	4574
参加测验	4617
参加者募集中	2561
参加问卷调查	4594
""", '參': """
參加問卷調查	4594
參加測驗	4617
參與投票	4614
""", '友': """
友だち追加	2537
友だち追加する	2537
友善列印	4594
友達に教える	2565
""", '反': """
反馈	4574
""", '发': """
发一条友善的评论	4655
发现错误	4614
发现错误?请告诉我们	4594
发生错误	4641
发表留言	4574
发表评论	4574
发送	4641
发送成功	4640
""", '取': """
取材・文	2611
取消关注	4650
取消追蹤	4649
取消關注	4650
取消静音	4621
取消靜音	4621
""", '受': """
受け取る	2596
受付が完了しました	2626
""", '古': """
古い順	2583
""", '可': """
可随时退订	4640
可隨時取消	4637
""", '合': """
合わせて読みたい	2548
合作伙伴	4654
合作夥伴	4654
合成音声による読み上げ	2588
合成音声による読み上げです	2588
""", '同': """
同じカテゴリの記事	2548
同じ著者の記事	2575
同意	4570
同意して続ける	2591
同意して続行	2591
同意して閉じる	2591
同意しない	2542
同意する	2542
同意の管理	2591
同意を撤回	2591
同意を撤回する	2591
同意を管理	2591
同意を管理する	2591
同意並繼續	4625
同意并继续	4625
""", '后': """
后退#秒	4621
""", '听': """
听全文	4594
听文章	4621
听新闻	4564
听这篇文章	4594
""", '商': """
商业推广	4654
商品の詳細を見る	2629
商品を見る	2586
商品ページへ	2586
商品詳細	2629
商品详情	4665
商城	4654
商業推廣	4654
""", '單': """
單次	4635
單次捐款	4551
單筆	4635
單筆捐款	4634
單筆支持	4634
單篇購買	4661
""", '回': """
回上一頁	4664
回到頂端	4644
回到頂部	4577
回到顶部	4644
回复	4574
回答する	91
回覆	4574
回頂端	4577
回首頁	4577
""", '在': """
在 app store 下載	4628
在 facebook 查看	4656
在 google play 下載	4628
在 instagram 查看	4656
在 instagram 查看這則貼文	4656
在 spotify 收聽	4656
在 x 上查看	4656
在 youtube 上觀看	4656
在amazon購買	4619
在app store下载	4628
在app中打开	4628
在app中阅读	4628
在facebook查看	4656
在google play下载	4628
在instagram查看	4656
在instagram查看這則貼文	4656
在patreon上支持我们	4634
在spotify上收听	4656
在x上查看	4656
在youtube上观看	4656
在亚马逊购买	4619
在微博查看	4656
在浏览器中继续	4628
在瀏覽器中繼續	4628
""", '地': """
地図を見る	2551
地図を開く	2551
""", '執': """
執筆者	2611
執筆者プロフィール	2610
""", '填': """
填字游戏	4618
填字遊戲	4618
""", '复': """
复制	4653
复制成功	4564
复制网址	4594
复制链接	4564
""", '外': """
外部コンテンツを表示	2591
外部コンテンツを表示する	2591
外部送信について	2622
外部送信ポリシー	2622
""", '大': """
大	2617	4653
大号字	65
大字	4564
大家还在看	4575
大家都在看	4575
""", '头': """
头条	4575
""", '好': """
好的	4630
""", '如': """
如何关闭	4632
如何关闭广告拦截器	4631
如何關閉	4632
如何關閉廣告攔截器	4631
""", '始': """
始終允許	4626
始终允许	4626
""", '姓': """
姓名	4641
""", '字': """
字体	65
字体大小	4564
字号	4564
字幕	2589	4622
字幕をオン	2588
字幕を表示	2588
字級	65	4564
字级	65
字號	4652
字體大小	65	4564
""", '官': """
官方微博	4565
""", '定': """
定期定額	4551
定期定額捐款	4634
定期定額支持	4634
定期捐款	4634
""", '寄': """
寄付	2524
寄付する	2524
寄付で応援する	2565
寄付のお願い	2524
寄付はこちら	2599
寄付はこちらから	2599
寄付をする	2524
寄付ページはこちら	2599
寄付ページへ	2599
""", '寫': """
寫留言	4655
寫評論	4655
""", '專': """
專題	4575
""", '小': """
小	2617	4653
小字	4564
小編推薦	4575
小调查	92
""", '尚': """
尚未成為會員	4637
尚無留言	4594
""", '展': """
展开	4577
展开全文	4577
展开全部	4578
展开回复	4614
展开阅读全文	4664
展開	4577
展開全文	4644
""", '已': """
已关注	4565
已收到您的申请	4662
已是会员	4554
已是訂戶	4637
已有帐号	4554
已有帳號	4637
已有账号	4637
已經是會員	4554
已經是會員?登入	4554
已经是订户	4637
已经有账号	4637
已複製連結	4652
已關注	4649
""", '常': """
常に表示する	2591
常に許可	2592
常に許可する	2591
""", '年': """
年払い	2603
年額プラン	2603
""", '广': """
广告	4569
广告后继续阅读	4619
广告结束	4619
""", '広': """
広告	2540
広告の下に記事が続きます	2586
広告の後に続きます	2540
広告はここまで	2586
広告をスキップ	2540
広告を閉じる	2540
広告ブロッカーをご利用中です	2597
広告ブロックの解除方法	2597
広告ブロックを解除してください	2597
広告ブロックを解除しました	2597
広告企画	2540
広告終わり	2586
""", '廣': """
廣告	4569
廣告後繼續閱讀	4619
廣告結束	4619
廣編企劃	4619
廣編特輯	4619
""", '延': """
延伸閱讀	4575
延伸阅读	4575
""", '开': """
开启app	4628
开启推送	4629
开启通知	4629
开始测验	4617
开通vip	4661
开通会员	4554
""", '当': """
当前时间	4622
当当购买	4619
""", '影': """
影片已下架	4621
影片已移除	4621
影片無法播放	4621
影片載入中	4621
影片載入失敗	4659
影音	4575
""", '後': """
後で	2523
""", '微': """
微信	4564
微信扫一扫	4652
微信扫码分享	4652
微信登录	4637
微博	4564
""", '必': """
必填	4641
必填字段	4640
必填欄位	4640
必填項	4640
必填项	4640
必須	2606
必須項目	2606
必須項目です	2605
""", '忘': """
忘記密碼	4554
忘记密码	4554
""", '応': """
応援する	2524
""", '快': """
快进#秒	4621
""", '总': """
总是允许	4626
""", '您': """
您可能也喜歡	4575
您可能感兴趣	4575
您可能还喜欢	19
您可能還喜歡	19
您可能還想看	4603
您可随时退订	4640
您可隨時取消訂閱	4640
您已关注此话题	4649
您已投过票	4614
您已投過票	4614
您已经投过票	4614
您已訂閱	4662
您已订阅	4662
您的信息已发送	4640
您的姓名	4662
您的投票已提交	4614
您的支持很重要	4660
您的昵称	4655
您的暱稱	4655
您的留言	4662
您的訊息已送出	4640
您的邮箱	4558
您的電子郵件	4662
您的電郵	4558
""", '情': """
情報をお寄せください	2610
情報提供のお願い	2610
情報提供はこちら	2610
""", '想': """
想接收即時新聞通知嗎	4629
想接收通知吗	4629
""", '意': """
意見反饋	4614
意見回饋	4614
意见反馈	4574
""", '感': """
感想を送る	2545
感謝您的參與	4614
感謝您的投票	91	4614
感謝您的支持	4660
感谢您,您的信息已发送	4640
感谢您的参与	4614
感谢您的投票	91	4614
感谢您的支持	4660
感谢支持	4660
""", '成': """
成为会员	4551
成為會員	4551
""", '我': """
我们无法显示此内容	4625
我同意	4570
我同意处理我的个人数据	4640
我同意接收电子邮件	4640
我同意隱私權政策	4640
我已关闭	4631
我已关闭广告拦截器	4631
我已閱讀並同意隱私權政策	4640
我已關閉廣告攔截器	4631
我已阅读并同意隐私政策	4640
我的帐户	4554
我的帳戶	4554
我知道了	4570
我要举报	4614
我要投票	4614
我要捐款	4660
我要支持	4660
我要檢舉	4614
我要爆料	4645
我要留言	4574
我要糾錯	4594
我要纠错	4574
我要评论	4574
我要贊助	4660
""", '或': """
或	4638
""", '戻': """
戻る	2550
""", '所': """
所有新闻	4644
所有留言	4574
""", '打': """
打印	4564
打印本页	4594
打印食谱	61
打开	4578
打开app	4628
打开app查看更多	4628
打开app阅读	4628
打开app阅读全文	4628
打开客户端阅读	4628
打开微信扫一扫	4652
打开推送	4629
打赏	4551
打赏作者	4660
""", '扫': """
扫一扫分享	4652
扫描二维码下载	4628
扫码下载	4628
扫码下载app	4628
扫码下载客户端	4628
""", '投': """
投票	92	4615
投票ありがとうございました	91	2582
投票する	91	2565
投票を受け付けました	2582
投票区	92
投票成功	4614
投票済みです	2582
投票結果	2583	4615
投票結果を見る	91
投票结果	4615
投稿する	2545
投稿を表示	2591
投稿を表示する	2591
投稿を読み込む	2591
投稿须知	4645
""", '折': """
折りたたむ	2551
折扣码	4665
折扣碼	4665
""", '报': """
报告错误	4578
""", '拒': """
拒絕	4570
拒绝	4570
拒绝全部	4626
拒绝所有cookie	4658
""", '招': """
招聘启事	4594
""", '拡': """
拡大	2536
拡大する	2550
""", '按': """
按年計費	4637
按年计费	4637
按月	4635
按月捐款	4634
按月计费	4637
按讚	4565
""", '捐': """
捐款	4551
捐贈	4551
捐赠	4551
""", '掃': """
掃描qr code下載	4628
掃碼下載	4628
""", '排': """
排序	4615
排行榜	4575
""", '採': """
採用情報	2561
""", '接': """
接受	4570
接受並繼續	4625
接受全部	4570
接受全部cookie	4658
接受并继续	4625
接受所有	4570
接受所有 cookie	4658
接受所有cookie	4658
接收通知	4629
""", '推': """
推广	4569
推广内容	4569
推廣	4569
推荐	4575
推荐文章	4575
推荐方案	4638
推荐阅读	4575
推薦	4575
推薦文章	4575
推薦閱讀	4575
""", '提': """
提交	91	4641
提交成功	4640
提交成功,感谢您的反馈	4662
提交评论	4614
提供	2540
提供反馈	4614
提供意見	4614
提供新聞線索	4645
提供新闻线索	4645
""", '搜': """
搜尋	4577
搜索	4577
""", '撤': """
撤回同意	4625
""", '播': """
播放	4577
播放器加载中	4621
播放影片	4659
播放视频	4659
播放速度	4621
""", '支': """
支持我们	4551
支持我們	4551
支援する	2524
支援はこちら	2599
""", '收': """
收合	4578
收听	4564
收听文章	4621
收听本文	4594
收聽文章	4594
收聽本文	4621
收藏	4564
收藏文章	4564
收藏本文	4594
收藏食譜	61
收藏食谱	61
收起	4577
收起回复	4614
""", '放': """
放大图片	4644
放大圖片	4644
放大字体	4652
放大字體	4652
""", '数': """
数独	2585	4618
""", '數': """
數獨	4618
""", '文': """
文字の大きさ	65	2536
文字を大きくする	2616
文字を小さくする	2616
文字サイズ	2536
文字サイズを変更	2616
文字サイズ変更	65
文字拡大	2616
文字稿	4622
文字起こし	2589
文字起こしを表示	2588
文字起こしを見る	2588
文明上网,理性发言	4655
文明上网理性发言,请遵守新闻评论服务协议	4655
文章未完 廣告後繼續	4619
""", '料': """
料金プラン	2603
料金プランを見る	2625
""", '新': """
新しい順	2583
新着	2548
新着ニュース	2548
新着記事	2548
新着記事一覧	2575
新着順	2583
新聞線索	4645
新規会員登録	2526
新規登録	2526
新闻简报	4558
新闻线索	4645
""", '无': """
无所谓	4615
无法显示此内容	4625
""", '早': """
早割	2618
早鳥票	4654
早鸟票	4654
""", '时': """
时长	4622
""", '明': """
明白了	4578
""", '是': """
是否允许通知	4629
是否接收推送通知	4629
是否接收通知	4629
是否開啟通知	4629
""", '显': """
显示全部	4644
显示内容	4625
显示原文	4578
显示字幕	4621
显示帖子	4625
显示更多	4577
""", '時': """
時長	4622
""", '暂': """
暂不	4550
暂无评论	4594
暂无评论,快来抢沙发	4655
""", '暫': """
暫不	4550
""", '更': """
更多	4575
更多作者文章	4644
更多内容	4575
更多分享方式	4652
更多图片	4644
更多圖片	4644
更多報導	4575
更多影片	4644
更多报道	4575
更多文章	4575
更多新聞	4575
更多新聞請看	4603
更多新闻	4575
更多游戏	4617
更多精彩	4603
更多精彩内容	4664
更多精采內容	4594
更多视频	4644
更多选项	4653
更多選項	4653
更正政策	4645
更正與說明	4645
""", '書': """
書籍を購入する	2586
""", '最': """
最受欢迎	4638
最受歡迎	4638
最多人看	4603
最新	4615
最新ニュース	2548
最新ニュースを通知で受け取る	2595
最新号	2575
最新影音	4603
最新文章	4575
最新新聞	4575
最新新闻	4575
最新消息	4575
最新記事	2548
最旧	4615
最早	4615
最热	4615
最熱	4615
最舊	4615
最超值	4638
""", '會': """
會員中心	4554
會員專享	4557
會員專享內容	4557
會員專屬	4554
會員登入	4554
""", '月': """
月払い	2603
月額#円	2529
月額#円(税込	2529
月額プラン	2603
""", '有': """
有効なメールアドレスを入力してください	2605
有料会員からのプレゼント記事	2630
有料会員登録	2526
有料会員記事	2565
有料登録	2526
有料記事	2526
""", '朋': """
朋友圈	4564
""", '服': """
服务条款	4570
服務條款	4570
""", '朗': """
朗读全文	4621
""", '朝': """
朝刊・夕刊	2526
""", '未': """
未满十八岁禁止饮酒	4619
未滿十八歲禁止飲酒	4619
""", '本': """
本を購入する	2586
本周热门	4603
本文	2627
本文へ	2550
本文へ移動	2550
本文对您有帮助吗	4614
本文尚无评论	4655
本文已锁定	4637
本文由ai语音朗读	4621
""", '机': """
机器翻译	4594
机翻	4622
""", '来': """
来测测你的知识	4617
""", '查': """
查看专题	4644
查看优惠	4661
查看作者主页	4645
查看作者更多文章	4644
查看優惠	4661
查看全部	4577
查看全部图片	4644
查看全部文章	4664
查看全部評論	4614
查看全部评论	4614
查看原图	4577
查看原文	4604
查看商品	4665
查看回复	4614
查看回覆	4614
查看图集	4644
查看圖集	4644
查看地图	4578
查看專題	4644
查看投票結果	4655
查看投票结果	91	4655
查看文字稿	4621
查看方案	4661
查看更多	4577
查看更多图片	4644
查看更多评论	4614
查看留言	4574
查看結果	91
查看结果	91	4578
查看訂閱方案	4637
查看詳情	4578
查看订阅方案	4637
查看评论	4574
查看详情	4578
查看逐字稿	4621
查看高清图集	4644
""", '标': """
标签	4575
""", '检': """
检举评论	4655
""", '検': """
検索	2550
""", '業': """
業配	4569
""", '楽': """
楽天で見る	2586
楽天で詳細を見る	2586
楽天で購入	2586
楽天で購入する	2586
楽天市場で見る	2586
楽天市場で購入	2586
""", '標': """
標籤	4575
""", '機': """
機器翻譯	4594
機械翻訳	2589
""", '檢': """
檢舉	4574
檢舉留言	4655
""", '次': """
次のページ	2550
次の写真	2609
次の動画	2623
次の画像	2609
次の記事	2548
次の記事へ	2548
次の記事を読む	2628
次へ	2550
次を読む	2551
次ページ	2550
次回から自動的にログイン	2602
""", '正': """
正しいメールアドレスを入力してください	2605
正在加载播放器	4621
""", '此': """
此影片無法播放	4621
此文章已锁定	4637
此欄位為必填	4640
此視頻無法播放	4621
此视频不可用	4621
此视频已被删除	4621
此項為必填	4640
此页面对您有帮助吗	4614
此项为必填项	4640
""", '残': """
残り時間	2589
""", '毎': """
毎年	2600
毎月	2600
毎月寄付する	2599
毎月支援する	2599
""", '每': """
每一份支持都很重要	4634
每一份支持都重要	4634
每年	4635
每月	4635
每月捐款	4551
""", '氏': """
氏名	2606
""", '民': """
民調	92
""", '沒': """
沒意見	4615
""", '没': """
没意见	4615
没有账号	4637
""", '注': """
注册	4554
注册成功	4662
注目の記事	2548
注目キーワード	2548
注目ワード	2548
注目記事	2548
""", '测': """
测测你的知识	4617
""", '清': """
清晰度	4622
""", '游': """
游戏	4618
""", '点': """
点击取消静音	4659
点击图片查看大图	4644
点击打开声音	4659
点击排行	4575
点击播放	4594
点击放大	4644
点击查看全文	4664
点击查看原文	4604
点击查看大图	4577
点击阅读全文	4664
点击阅读原文	4604
点我看视频	4594
点赞	4564
""", '為': """
為您推薦	4575
""", '热': """
热点	4575
热点推荐	4575
热门	4575
热门排行	4575
热门文章	4575
热门新闻	4575
""", '無': """
無料で体験する	2526
無料で始める	2602
無料で試す	2602
無料で読む	2526
無料アプリをダウンロード	2594
無料ゲーム	2584
無料会員登録	2526
無料会員限定	2526
無料体験	2526
無料登録	2526
無法播放影片	4621
無法載入影片	4659
無法顯示此內容	4625
""", '焦': """
焦點新聞	4575
""", '熱': """
熱門	4575
熱門排行	4575
熱門文章	4575
熱門新聞	4575
熱門話題	4575
""", '爆': """
爆料信箱	4645
爆料專線	4645
爆料热线	4645
""", '特': """
特別協賛	2618
特定商取引法に基づく表記	2542
特集	2548
特集を見る	2609
特集ページへ	2609
特集一覧	2609
特集一覧へ	2628
""", '猜': """
猜你喜欢	4575
猜你喜歡	4575
""", '現': """
現在の再生時間	2588
""", '生': """
生成aiを使用しています	2623
""", '用': """
用app開啟	4628
用户协议和隐私政策	4658
""", '由': """
由ai生成	4648
由ai语音朗读	4621
""", '申': """
申し込む	2526
""", '电': """
电子报	4558
电子邮箱	4558
""", '画': """
画像をクリックして拡大	2609
画像を拡大	2550
画像を拡大する	2609
画像を見る	2550
画質	2589
""", '留': """
留言	4574
留言(#	4574
留言内容	4663
留言已關閉	4614
留言規則	4614
留言规则	4614
""", '略': """
略過廣告	4659
""", '登': """
登入	4554
登入/註冊	4554
登入後留言	4614
登出	4554
登录	4554
登录/注册	4554
登录后发表评论	4614
登錄	4554
登録	2526
登録が完了いたしました	2626
登録が完了しました	2565
登録して続きを読む	2526
登録する	2526
""", '發': """
發現錯誤	4614
發現錯誤?請告訴我們	4594
發生錯誤	4641
發表留言	4574
發表評論	4574
""", '皆': """
皆さまのご支援が力になります	2599
""", '監': """
監修者	2611
""", '目': """
目前時間	4622
目录	4577
目次	2550
目次へ戻る	2628
目錄	4577
""", '直': """
直接看食谱	61
""", '相': """
相关主题	4575
相关报道	4575
相关推荐	4575
相关文章	4575
相关新闻	4575
相关标签	4575
相关视频	4603
相关阅读	4575
相關主題	4575
相關報導	4575
相關影片	4603
相關推薦	4575
相關文章	4575
相關新聞	4575
相關標籤	4575
相關閱讀	4575
""", '看': """
看了这篇文章的人也看	4575
看全文	4644
看原文	4604
看更多	4575
看更多作者文章	4644
看更多文章	4603
看更多新聞	4603
看更多照片	4644
看結果	91
""", '知': """
知道了	4578
""", '確': """
確認する	2606
確認メールをお送りしました	2605
確認画面へ	2606
""", '禁': """
禁止酒駕	4654
禁止酒駕,飲酒過量有害健康	4619
""", '稍': """
稍后	4630
稍后再说	4550
稍后提醒我	4550
稍后阅读	4594
稍後	4630
稍後再說	4550
稍後提醒我	4550
稍後閱讀	4594
""", '立': """
立即开通	4661
立即投票	91
立即捐助	4634
立即捐款	4551
立即捐赠	4634
立即支持	4660
立即訂閱	4554
立即订阅	4554
立即试玩	4617
立即購票	4619
立即贊助	4634
立即购票	4619
立即选购	4619
立即選購	4619
立即開始玩	4617
""", '筆': """
筆者	2611
筆者プロフィール	2610
""", '管': """
管理cookie	4625
管理偏好設定	4658
管理偏好设置	4658
管理同意	4625
管理同意设置	4625
管理同意選項	4625
管理选项	4658
管理選項	4658
""", '粉': """
粉絲團	4565
""", '精': """
精彩推荐	4603
精彩推薦	4603
精选	4575
""", '紙': """
紙面ビューアー	2526
""", '結': """
結果を見る	91	2551
""", '続': """
続きはこちら	2576
続きをみる	2550
続きを読む	2526
続けて読む	2628
""", '網': """
網友留言	4574
""", '編': """
編輯推薦	4575
編輯準則	4645
編輯精選	4575
編集ポリシー	2610
編集方針	2611
編集部おすすめ	2548
編集部のおすすめ	2548
""", '縮': """
縮小	2536
縮小字體	4652
""", '繼': """
繼續使用網頁版	4628
繼續閱讀	4577
繼續閱讀請往下	4619
""", '續': """
續訂	4661
""", '纠': """
纠错	4574
""", '继': """
继续在浏览器阅读	4628
继续浏览内容	4577
继续阅读	4577
""", '续': """
续订	4661
""", '编': """
编辑准则	4645
编辑推荐	4575
编辑精选	4575
""", '缩': """
缩小字体	4652
""", '网': """
网友评论	4574
网友评论仅供其表达个人看法,并不表明本站立场	4655
""", '翻': """
翻訳を表示	2551
""", '联': """
联系作者	4645
联系我们	4570
联系编辑部	4645
""", '聯': """
聯絡我們	4570
聯絡編輯部	4645
""", '聽': """
聽全文	4594
聽文章	4621
聽新聞	4564
聽這篇文章	4594
""", '脳': """
脳トレ	2585
""", '自': """
自动播放	4622
自動再生	2589
自動播放	4622
自動翻訳	2589
自定义金额	4634
自訂金額	4634
""", '菜': """
菜单	4577
""", '著': """
著作権	2542
著者の記事一覧	2609
著者をフォロー	2615
著者をフォローする	2615
著者プロフィール	2610
""", '複': """
複製	4653
複製網址	4594
複製連結	4564
""", '要': """
要接收推送通知吗	4629
要接收通知嗎	4629
""", '視': """
視頻由ai生成	4659
""", '觀': """
觀看更多	4603
""", '视': """
视频	4575
视频不可用	4621
视频加载中	4621
视频加载失败	4659
视频已下架	4621
视频已失效	4621
视频无法播放	4621
视频时长	4659
视频正在加载	4621
""", '解': """
解鎖全文	4594
解鎖文章	4661
解锁全文	4594
解锁文章	4661
解除しました	2598
解除方法	2598
解除方法はこちら	2598
""", '訂': """
訂戶專享	4619
訂戶專享優惠	4619
訂戶專享內容	4637
訂戶贈閱	4666
訂正について	2610
訂閱	4554
訂閱成功	4662
訂閱推播	4629
訂閱方案	4661
訂閱會員	4554
訂閱會員專屬內容	4594
訂閱郵件	4558
訂閱電子報	4558
""", '記': """
記事に関するお問い合わせ	2610
記事の続きはこちら	2576
記事の続きを読む	2609
記事の誤りを報告	2619
記事は広告の下に続きます	2586
記事は広告の後に続きます	2586
記事へのお問い合わせ	2610
記事へのご意見	2545
記事をサポートする	2524
記事をシェア	2630
記事をシェアする	2630
記事をプレゼント	2526
記事をプレゼントする	2565
記事を保存	2536
記事を保存する	2565
記事を印刷する	2536
記事を聴く	2588
記事を評価する	2619
記事を読む	2550
記事を購入する	2625
記事を音声で聞く	2588
記事を音声で聴く	2588
記事ランキング	2548
記事一覧	2550
記事一覧へ	2609
記事一覧を見る	2576
記事全文を読む	2550
記住我	4638
記者をフォロー	2615
記者プロフィール	2610
記者募集	2561
記者募集中	2561
""", '設': """
設定を保存	2591
設定を保存する	2591
設定を変更する	2622
設定を管理	2622
""", '許': """
許可	2596
許可する	2542
""", '註': """
註冊	4554
註冊成功	4662
""", '評': """
評価順	2583
評論	4574
評論已關閉	4614
評論規則	4614
""", '話': """
話題の記事	2548
""", '該': """
該作者更多文章	4644
""", '詳': """
詳しく見る	2551
詳細	2551
詳細を見る	2629
詳細・購入はこちら	2586
""", '語': """
語音播報	4594
語音朗讀	4594
""", '誤': """
誤りを報告	2551
誤りを報告する	2619
誤字脱字の報告	2565
誤字脱字を報告	2610
誤字脱字を報告する	2565
""", '読': """
読まれている記事	2548
読み上げ	2565
読み放題	2529
読み続ける	2551
読み込み中です	2588
読者限定	2586
""", '請': """
請填寫讀者問卷	4594
請我們喝杯咖啡	4634
請查收郵件	4640
請檢查您的收件匣	4640
請繼續下滑閱讀	4619
請繼續往下閱讀	4569
請輸入您的電子郵件	4662
請輸入有效的電子郵件	4640
請輸入有效的電子郵件地址	4640
請輸入電子郵件	4558
請選擇金額	4660
請關閉廣告攔截器	4631
""", '讀': """
讀者優惠	4619
讀者專享	4619
""", '讚': """
讚	4564
讚賞支持	4551
""", '订': """
订户专享	4619
订户专享优惠	4619
订户赠阅	4666
订阅	4554
订阅会员	4554
订阅成功	4662
订阅推送	4629
订阅邮件	4558
""", '记': """
记住我	4638
记者简介	4645
""", '设': """
设为google首选来源	4649
""", '评': """
评论	4574
评论(#	4574
评论功能已关闭	4655
评论已关闭	4614
评论规则	4614
""", '诚': """
诚聘英才	4594
""", '话': """
话题	4575
""", '该': """
该文章已关闭评论	4655
该视频不可用	4621
该视频已下架	4621
该邮箱已被注册	4662
""", '详': """
详情	4578
""", '语': """
语音朗读	4594
语音由ai生成	4621
""", '说': """
说点什么	4655
""", '请': """
请先登录再评论	4594
请关闭广告拦截器	4631
请我们喝杯咖啡	4634
请查收邮件	4640
请检查您的收件箱	4640
请继续往下阅读	4569
请输入您的电子邮件	4662
请输入您的邮箱	4662
请输入昵称	4655
请输入有效的电子邮件地址	4640
请输入有效的邮箱地址	4640
请输入邮箱	4558
请选择金额	4660
""", '读': """
读者专享	4619
读者优惠	4619
""", '購': """
購入はこちら	2586
購票	4654
購票連結	4619
購読	2526
購読する	2526
購読のお申し込み	2526
購読プラン	2625
購読プランを見る	2602
購読申し込み	2526
購買本書	4619
""", '贈': """
贈る	2617
贈送文章	4594
贈送文章給朋友	4594
贈送此文	4594
""", '贊': """
贊助	4551
贊助內容	4569
贊助商	4569
贊助我們	4634
""", '购': """
购买本书	4619
购买此书	4619
购票	4654
购票链接	4619
""", '赞': """
赞	4615
赞助	4551
赞助内容	4569
赞助商	4654
赞助商链接	4569
赞助我们	4634
赞赏	4551
赞赏作者	4660
""", '赠': """
赠送文章	4652
赠送此文	4594
""", '超': """
超值方案	4637
""", '跳': """
跳到主要內容	4577
跳到食谱	61
跳至食譜	61
跳转到食谱	61
跳过广告	4659
""", '踩': """
踩	4615
""", '載': """
載入中	4621
載入內容	4625
載入更多	4577
載入貼文	4625
""", '輸': """
輸入您的電子郵件	4662
""", '轉': """
轉發	4564
""", '转': """
转发	4564
""", '载': """
载入内容	4625
""", '输': """
输入您的邮箱	4662
""", '返': """
返信	2545
返信する	2545
返信を書く	2619
返信を表示	2582
返信を見る	2582
返信を隠す	2582
返回上一页	4664
返回列表	4664
返回頂部	4644
返回顶部	4577
返回首頁	4644
返回首页	4577
""", '还': """
还不是会员	4637
还有更多精彩内容	4664
还没有账号	4637
""", '这': """
这篇文章对你有帮助吗	4614
这篇文章对您有帮助吗	4614
""", '进': """
进入专题	4644
进入专题页	4644
""", '连': """
连结已复制	4652
""", '追': """
追蹤	4565
追蹤中	4649
追蹤主題	4649
追蹤作者	4649
追蹤我們	4565
""", '退': """
退出全屏	4621
""", '送': """
送信	91	2606
送信が完了しました	2605
送信しました	2605
送信する	91	2606
送信完了	2605
送出	91	4641
送出成功	4640
送出留言	4614
送出評論	4614
送料無料	2618
""", '选': """
选择	4638
选择方案	4637
选择订阅方案	4637
选择金额	4660
""", '逐': """
逐字稿	4622
""", '這': """
這篇文章對你有幫助嗎	4614
這篇文章對您有幫助嗎	4614
""", '通': """
通報	2583
通報する	2545
通知をオン	2535
通知をオンにする	2595
通知を受け取らない	2595
通知を受け取りますか	2595
通知を受け取る	2565
通知を設定する	2595
通知を許可	2595
通知を許可しますか	2595
通知を許可する	2595
""", '速': """
速報	2548
速報を通知で受け取る	2595
速報通知を受け取る	2565
""", '連': """
連結已複製	4594
連載	2548
連載をフォロー	2615
連載をフォローする	2615
連載を見る	2609
連載一覧	2609
""", '遊': """
遊戲	4618
""", '運': """
運営会社	2542
""", '違': """
違反を報告	2582
違反を報告する	2582
違反報告	2545
""", '選': """
選單	4577
選択する	2603
選擇	4638
選擇方案	4637
選擇訂閱方案	4637
選擇金額	4660
""", '還': """
還不是會員	4637
還沒有帳號	4637
""", '邮': """
邮箱	4558
邮箱格式不正确	4640
邮箱格式错误	4640
""", '配': """
配信停止はいつでも可能です	2605
""", '重': """
重新加载页面	4631
重新播放	4622
重新整理頁面	4631
重新載入頁面	4631
""", '金': """
金額を入力	2599
金額を指定	2599
金額を指定する	2599
金額を選ぶ	2624
金額を選択	2624
金額を選択してください	2624
""", '链': """
链接已复制	4594
""", '閉': """
閉じる	2523	2550
""", '開': """
開く	2551
開啟推播	4629
開啟通知	4629
開始測驗	4617
開通會員	4554
""", '間': """
間違いを見つけたら	2610
""", '関': """
関連	2548
関連する記事	2548
関連キーワード	2548
関連タグ	2548
関連トピックス	2548
関連ニュース	2548
関連リンク	2548
関連動画	2548
関連動画を見る	2623
関連情報	2548
関連記事	2548
関連記事はこちら	2575
関連記事をもっと見る	2628
関連記事を見る	2628
""", '閱': """
閱讀下一篇	4664
閱讀全文	4577
閱讀原文	4604
閱讀更多	4577
""", '關': """
關於作者	4645
關於我們	4570
關注	4565
關注作者	4649
關注我們	4565
關注此主題	4649
關鍵字	4575
關閉	4550
關閉視窗	4664
關閉選單	4664
""", '阅': """
阅读下一篇	4664
阅读全文	4577
阅读剩余全文	4664
阅读原文	4604
阅读更多	4577
""", '随': """
随时取消	4637
随时可取消	4637
""", '隐': """
隐私偏好	4658
隐私政策	4570
隐私权政策	4570
隐私设置	4626
""", '隨': """
隨時取消	4637
""", '隱': """
隱私偏好	4658
隱私政策	4570
隱私權政策	4570
隱私權設定	4625
隱私設定	4626
""", '離': """
離開全螢幕	4621
""", '電': """
電子信箱	4558
電子信箱格式錯誤	4640
電子報	4558
電子版	2526
電子郵件格式不正確	4640
電郵	4641
""", '静': """
静音	4622
""", '靜': """
靜音	4622
""", '音': """
音声で聞く	2536
音声をダウンロード	2588
音声を再生	2623
音声読み上げ	2565
音频播放器	4659
""", '頭': """
頭條	4575
""", '顯': """
顯示內容	4625
顯示原文	4578
顯示字幕	4621
顯示更多	4577
顯示貼文	4625
""", '飲': """
飲酒過量,有害健康	4619
飲酒過量有害健康	4619
""", '首': """
首頁	4577
首页	4577
""", '马': """
马上开始	4578
马上玩	4617
""", '验': """
验证码	4641
""", '點': """
點我看影片	4594
點擊播放	4621
點擊播放本文	4594
點擊放大	4644
點擊看大圖	4644
點擊開啟聲音	4659
點擊閱讀全文	4664
點閱排行	4603
""", '가': """
가	2649
가격 보기	2736
가로세로 낱말퀴즈	2691
가입하기	2640
가장 많이 본 뉴스	2656
가장 인기	2711
""", '개': """
개인정보 보호 설정	2730
개인정보 설정	2697
개인정보 수집 동의	2712
개인정보 수집 및 이용 동의	2712
개인정보 수집 및 이용에 동의합니다	2712
개인정보 수집·이용에 동의합니다	2712
개인정보 처리방침	2654
개인정보처리방침	2654
""", '갤': """
갤러리 닫기	2735
갤러리 보기	2717
""", '거': """
거부	2654
""", '검': """
검색	2658
""", '게': """
게시물 보기	2697
게시물 불러오기	2697
게임	2691
게임 전체보기	2689
게임 하러 가기	2689
""", '결': """
결과 보기	91	2659
""", '계': """
계속 읽기	2640
계정이 있으신가요	2710
""", '고': """
고객센터	2654
고충처리인	2718
""", '공': """
공감	2688
공감순	2688
공유	2649
공유하기	2649
""", '과': """
과거순	2688
""", '관': """
관련 기사	2656
관련 기사 더보기	2735
관련 뉴스	2656
관련 영상	2679
관련 태그	2656
관련기사	2656
관련기사 더보기	2735
관련뉴스	2656
관련키워드	2656
""", '광': """
광고	2653
광고 건너뛰기	2731
광고 닫기	2653
광고 아래에 기사가 계속됩니다	2692
광고 영역	87
광고 종료	2692
광고 차단 해제 방법	2703
광고 차단을 해제해 주세요	2703
광고 차단을 해제했습니다	2703
광고 차단이 감지되었습니다	2703
광고 후 계속됩니다	2692
광고성 정보 수신 동의	2712
광고성 정보 수신에 동의합니다	2712
""", '괜': """
괜찮습니다	2637
""", '교': """
교보문고에서 구매	2692
""", '구': """
구글 계정으로 계속하기	2710
구글 계정으로 로그인	2710
구글 선호 매체로 추가	2722
구글 플레이에서 다운로드	2700
구글로 계속하기	2710
구글로 로그인	2710
구글플레이에서 다운로드	2700
구독	2640
구독 갱신	2733
구독 상품 보기	2710
구독 상품 선택	2710
구독 상품 안내	2733
구독 신청	2640
구독 신청이 완료되었습니다	2712
구독 신청하기	2710
구독 안내	2733
구독 전용	2640
구독 중	2640
구독 취소	2723
구독권 선택	2710
구독신청	2640
구독이 완료되었습니다	2671
구독자 전용	2642
구독자 전용 기사	2710
구독자 전용 혜택	2692
구독자 혜택	2692
구독자가 선물한 기사입니다	2737
구독중	2722
구독하고 이어서 읽기	2671
구독하기	2640
구매하기	2692
구매하러 가기	2692
""", '글': """
글씨 크기	65
글씨크기	2649
글자 작게	2724
글자 크게	2724
글자 크기	2649
글자 크기 변경	65	2671
글자 크기 조절	65	2671
글자크기	2649
글자크기 변경	65
글자크기 설정	65
글자크기 조절	65
""", '금': """
금액 선택	2732
금액 직접 입력	2706
금액을 선택하세요	2732
금액을 선택해 주세요	2732
""", '기': """
기계 번역	2694
기부하기	2638
기사 계속 보기	2735
기사 공유	2724
기사 공유하기	2649
기사 구매	2733
기사 더 보기	2735
기사 더보기	2671
기사 듣기	2671
기사 링크 복사	2671
기사 본문	2658
기사 선물하기	2671
기사 스크랩	2724
기사 스크랩하기	2671
기사 오류 신고	2671
기사 오류 제보	2671
기사 요약	2721
기사 원문 보기	2671
기사 음성으로 듣기	2693
기사 잠금 해제	2733
기사 저장	2724
기사 저장하기	2671
기사 전문 보기	2717
기사 전체보기	2717
기사 제보	2718
기사 제보 및 문의	2671
기사 추천	2727
기사 평가하기	2727
기사 후원하기	2638
기사는 광고 아래에 계속됩니다	2692
기사는 광고 후 계속됩니다	2692
기사듣기	2693
기사를 공유합니다	2737
기사에 대한 의견	2655
기사원문	2658
기사저장	2649
기사제보	2718
기사추천	2727
기자 구독	2666
기자 구독하기	2666
기자 소개	2718
기자 페이지	2666
기자 프로필 보기	2666
기자구독	2722
기자에게 메일 보내기	2718
기자에게 이메일 보내기	2718
기자의 다른 기사	2666
기자의 다른 기사 보기	2717
기자의 다른기사	2656
기자의 다른기사 보기	2717
기자페이지 바로가기	2717
기획 기사 보기	2717
""", '나': """
나중에	2637
나중에 보기	2671
나중에 읽기	2671
나중에 하기	2637
""", '남': """
남은 시간	2694
""", '낱': """
낱말퀴즈	2691
""", '내': """
내 정보	2640
내용을 입력하세요	2734
내용을 입력해 주세요	2734
""", '네': """
네, 받을게요	2701
네이버 구독	2652
네이버 로그인	2710
네이버 밴드 공유	2724
네이버 블로그	2649
네이버로 로그인	2710
네이버에서 구독	2652
네이버에서 구독하기	2652
""", '놓': """
놓치면 안 되는 기사	2679
""", '뉴': """
뉴스 더보기	2717
뉴스 듣기	2671
뉴스레터 구독	2645
뉴스레터 구독 신청	2645
뉴스레터 구독이 완료되었습니다	2734
뉴스레터 무료 구독	2671
뉴스레터 신청	2645
""", '닉': """
닉네임을 입력하세요	2727
""", '다': """
다른 공유 찾기	2649
다른 금액	2706
다른 기사	19	2656
다른 기사 더 보기	19
다른 기사 보기	2666
다른기사	2656
다른기사 보기	2656
다시 보기	2694
다시 보지 않기	2637
다시보기	2694
다음	2658
다음 기사	2656
다음 기사 보기	2671
다음 기사 읽기	2735
다음 동영상	2731
다음 사진	2717
다음 영상	2731
다음 이미지	2735
다음 페이지	2658
다음글	2717
다음기사	2656
다음에	2637
다음에 하기	2702
다크모드	2698
""", '닫': """
닫기	2637
""", '답': """
답글	2655
답글 달기	2687
답글 더보기	2687
답글 보기	2687
답글 쓰기	2687
답글 접기	2687
답글쓰기	2655
""", '당': """
당신이 좋아할 만한	2656
""", '댓': """
댓글	2655
댓글 #	2655
댓글 #개	2655
댓글 닫기	2687
댓글 더보기	2687
댓글 등록	2687
댓글 등록하기	2687
댓글 보기	2655
댓글 신고	2727
댓글 신고하기	2727
댓글 쓰기	2655
댓글 운영 원칙	2687
댓글 운영 정책	2671
댓글 운영정책	2671
댓글 작성	2687
댓글 작성 규칙	2687
댓글 작성하기	2687
댓글 정책	2687
댓글보기	2655
댓글쓰기	2655
댓글을 남겨 주세요	2727
댓글을 남겨주세요	2727
댓글을 입력하세요	2727
댓글을 입력해 주세요	2727
댓글을 입력해주세요	2655
댓글을 작성하려면 로그인 해주세요	2727
댓글이 닫혔습니다	2687
""", '더': """
더 많은 옵션	2724
더 보기	2658
더보기	2656	2658
""", '도': """
도서 구매하기	2692
도움이 되었나요	2687
""", '독': """
독자 의견 조사	2671
독자 특별 할인	2692
독자 할인	2692
""", '동': """
동영상	2656
동영상 로딩 중	2693
동영상 보기	2731
동영상 재생	2693
동영상 플레이어	2731
동영상을 불러오는 중입니다	2693
동영상을 불러올 수 없습니다	2731
동영상을 재생할 수 없습니다	2693
동의	2654
동의 관리	2697
동의 철회	2697
동의 철회하기	2697
동의 후 계속	2697
동의하고 계속	2697
동의하고 계속하기	2697
동의합니다	2654
""", '뒤': """
뒤로 가기	2659
""", '등': """
등록	2655
""", '디': """
디지털 구독하기	2733
디지털뉴스부	2666
디지털뉴스팀	2666
디지털콘텐츠팀	2666
""", '또': """
또는	2711
""", '라': """
라인	2649
""", '랭': """
랭킹	2656
랭킹뉴스	2656
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
로그아웃	2640
로그인	2640
로그인 상태 유지	2710
로그인 유지	2710
로그인 전용 기사	2710
로그인 후 댓글 쓰기	2671
로그인 후 댓글 작성이 가능합니다	2727
로그인 후 댓글을 작성할 수 있습니다	2687
로그인 후 이용해 주세요	2687
로그인/회원가입	2640
로그인이 필요	2642
로그인하고 계속 읽기	2733
로딩 중	2693
로딩 중입니다	2693
로딩중	2693
""", '링': """
링크 복사	2649
링크가 복사되었습니다	2671
""", '마': """
마이페이지	2640
""", '많': """
많이 본 기사	2656
많이 본 뉴스	2656
많이 본 영상	2679
많이 읽은 기사	2656
많이본 기사	2656
많이본 뉴스	2656
""", '매': """
매달	2707
매월	2707
""", '맨': """
맨 위로	2658
맨위로	2658
""", '메': """
메뉴	2658
메뉴 닫기	2658
메시지가 전송되었습니다	2712
메일	2649
메일함을 확인해 주세요	2712
""", '멤': """
멤버십 가입	2733
멤버십 가입하기	2733
""", '모': """
모두 거부	2698
모두 동의	2654
모두 허용	2698
모든 쿠키 거부	2730
모든 쿠키 수락	2730
모든 쿠키 허용	2730
모르겠다	2688
모름/무응답	2688
모바일 웹으로 계속	2700
""", '목': """
목록	2658
목록 보기	2717
목록보기	2658
목록으로	2717
목록으로 돌아가기	2735
""", '무': """
무료 게임	2689
무료 배송	2726
무료 체험 시작하기	2640
무료 회원가입	2640
무료, 스팸 없음	2712
무료로 읽기	2733
무료배송	2726
무제한 이용하기	2733
""", '문': """
문의	2655
문의 내용	2734
문자 크기	65
""", '바': """
바로 구매하기	2692
바로가기	2649
""", '반': """
반응형 광고 영역	87
""", '배': """
배속	2694
""", '밴': """
밴드	2649
""", '번': """
번역 보기	2659
""", '베': """
베스트	2656
""", '보': """
보내기	2714
""", '복': """
복사	2725
복사하기	2649
""", '본': """
본문 글씨 줄이기	2649
본문 글씨 키우기	2649
본문 바로가기	2658
본문으로 바로가기	2658
""", '북': """
북마크	2649
""", '브': """
브라우저에서 계속	2700
브라우저에서 계속 보기	2700
""", '비': """
비공감	2688
비밀번호 찾기	2640
비밀번호를 잊으셨나요	2710
""", '사': """
사이트맵	2654
사진 더 보기	2717
사진 더보기	2717
사진 모두 보기	2717
사진 크게 보기	2717
사진 크게보기	2717
사진 확대	2658
""", '삭': """
삭제된 동영상입니다	2693
""", '상': """
상품 보기	2736
상품 상세보기	2736
""", '새': """
새로고침	2703
""", '선': """
선택	2711
선택 저장	2697
선호 매체로 추가	2722
""", '설': """
설문	92
설문 결과	2688
설문 결과 보기	2727
설문 참여 바로가기	2671
설문 참여하기	2671
설문에 참여하기	2687
설문조사	92
설문조사 참여하기	2671
설정 관리	2730
설정 저장	2697
""", '소': """
소리 켜기	2731
""", '속': """
속보	2656
속보 알림 받기	2671
속보 알림 신청	2671
속보 알림을 받으시겠습니까	2701
""", '스': """
스도쿠	2691
스크랩	2649
스크랩하기	2671
스크립트	2694
스크립트 보기	2693
스토어	2726
스토어 바로가기	2692
스폰서	2653
""", '시': """
시리즈 보기	2717
""", '신': """
신고	2655
신고하기	2688
신문구독	2640
신청이 완료되었습니다	2712
""", '실': """
실시간 뉴스	2656
""", '아': """
아마존에서 구매	2692
아마존에서 보기	2692
아이디 저장	2710
아이디 찾기	2710
아직 회원이 아니신가요	2710
""", '알': """
알겠습니다	2659
알라딘에서 구매	2692
알라딘에서 보기	2692
알림 받기	2648
알림 설정	2648
알림 설정하기	2701
알림 켜기	2701
알림 허용	2701
알림을 받으시겠습니까	2701
알림을 받으시겠어요	2701
알림을 켜시겠습니까	2701
""", '애': """
애드블록을 해제해 주세요	2703
애드블록이 감지되었습니다	2703
애플로 계속하기	2710
애플로 로그인	2710
""", '앱': """
앱 다운로드	2648
앱 다운로드하기	2648
앱 다운받기	2700
앱 설치	2648
앱 설치하기	2648
앱스토어에서 다운로드	2700
앱에서 계속 읽기	2700
앱에서 보기	2700
앱에서 열기	2700
앱에서 이어보기	2700
앱으로 보기	2700
""", '언': """
언제든 해지 가능	2710
언제든지 수신 거부할 수 있습니다	2712
언제든지 해지 가능	2710
""", '에': """
에디터 추천	2656
""", '여': """
여러분의 후원이 큰 힘이 됩니다	2706
""", '연': """
연간 결제	2711
연간 구독	2711
연관기사	2656
연재 보기	2717
""", '열': """
열기	2659
""", '영': """
영상	2656
영상 더보기	2717
영상 보기	2671
영상 재생	2693
영상으로 만나보세요	2671
영상으로 보기	2671
영상을 불러오는 중입니다	2693
영상을 불러올 수 없습니다	2731
영상을 재생할 수 없습니다	2693
""", '예': """
예매 바로가기	2692
예매하기	2692
예스#에서 구매	2692
예스#에서 보기	2692
""", '오': """
오늘 하루 보지 않기	2637
오늘은 그만 보기	2637
오늘의 운세	2691
오늘의 추천	2656
오늘의 핫뉴스	2679
오디오 다운로드	2693
오디오 플레이어	2731
오디오로 듣기	2671
오래된순	2688
오류 신고	2655
오류 신고하기	2671
오류가 발생했습니다	2712
오타 신고	2687
오탈자 신고	2671
""", '온': """
온라인뉴스팀	2666
""", '올': """
올바른 이메일 주소를 입력해 주세요	2712
올바른 이메일을 입력해 주세요	2712
""", '옵': """
옵션 관리	2730
""", '요': """
요금제 보기	2733
요약	2658
""", '원': """
원고료 보내기	2732
원문 보기	2659
원문보기	2658
""", '월': """
월간 결제	2711
월간 구독	2711
""", '웹': """
웹에서 계속 보기	2700
""", '위': """
위로	2658
위로 가기	2717
""", '유': """
유료 구독자 전용	2710
유료 기사입니다	2671
유료회원 전용	2710
유료회원 전용 기사	2710
유튜브 구독	2652
유튜브 구독하기	2652
유튜브에서 보기	2728
""", '음': """
음성 다운로드	2693
음성 재생하기	2671
음성으로 듣기	2649
음소거	2694
음소거 해제	2693
음소거를 해제하려면 탭하세요	2731
""", '응': """
응원하기	2638
""", '의': """
의견 남기기	2687
의견 보내기	2687
의견 쓰기	2655
""", '이': """
이 기사 공유하기	2737
이 기사 구매하기	2733
이 기사 어땠나요	2671
이 기사 어떠셨나요	2687
이 기사가 도움이 되었나요	2687
이 기사는 잠겨 있습니다	2710
이 기사를 공유합니다	2671
이 기사를 추천합니다	2671
이 기사를 평가해 주세요	2727
이 기사와 함께 읽은 기사	2671
이 기자의 다른 기사	2671
이 기자의 다른 기사 더보기	2717
이 동영상을 재생할 수 없습니다	2693
이 시각 많이 본 기사	2679
이 시각 많이 본 뉴스	2679
이 시각 주요뉴스	2656
이 시각 추천뉴스	2656
이 음성은 ai가 생성했습니다	2693
이 주제 팔로우	2722
이 콘텐츠를 표시할 수 없습니다	2697
이 페이지가 도움이 되었나요	2687
이런 기사는 어때요	2679
이름	2714
이름을 입력하세요	2734
이름을 입력해 주세요	2734
이메일	2649
이메일 주소 입력	2734
이메일 주소를 입력하세요	2712
이메일 주소를 입력해 주세요	2734
이메일 형식이 올바르지 않습니다	2712
이메일로 계속하기	2733
이메일로 공유	2724
이메일로 로그인	2733
이메일무단수집거부	2654
이메일을 입력하세요	2712
이메일을 입력해 주세요	2712
이메일을 입력해주세요	2734
이메일을 확인해 주세요	2712
이미 계정이 있으신가요	2710
이미 구독 중이신가요	2640
이미 구독 중입니다	2734
이미 등록된 이메일입니다	2734
이미 참여하셨습니다	2687
이미 투표하셨습니다	2687
이미 회원이신가요	2640
이미지 크게 보기	2658
이미지 크게보기	2717
이미지 확대	2658
이슈	2656
이어서 읽기	2735
이용권 구매	2710
이용권 선택	2710
이용약관	2654
이용약관에 동의합니다	2712
이전	2658
이전 기사	2656
이전 기사 보기	2671
이전 사진	2717
이전 영상	2731
이전 이미지	2735
이전글	2717
이전기사	2656
""", '인': """
인기 급상승	2679
인기 기사	2656
인기기사	2656
인기뉴스	2656
인쇄	2649
인쇄하기	2649
인스타그램 팔로우	2671
인스타그램에서 보기	2728
인스타그램에서 이 게시물 보기	2728
""", '일': """
일시	2707
일시 후원	2706
일시 후원하기	2706
일시정지	2694
일시후원	2638
""", '자': """
자동 번역	2694
자동 재생	2694
자동재생	2694
자막	2694
자막 보기	2693
자막 켜기	2693
자바스크립트가 비활성화되어 있습니다	2697
자발적 유료 구독	2732
자세히	2659
자세히 보기	2659
""", '작': """
작게	2725
""", '잘': """
잘 모름	2688
""", '장': """
장바구니 담기	2736
장바구니에 담기	2736
""", '재': """
재생	2658
재생 속도	2693
재생 시간	2694
재생속도	2693
재생할 수 없는 동영상입니다	2693
""", '저': """
저자 소개	2719
저작권규약	2654
저장	2649
""", '전': """
전송	2714
전송되었습니다	2712
전체 기사	2735
전체 기사 보기	2717
전체 뉴스 보기	2717
전체 댓글	2655
전체 동의	2698
전체 보기	2658
전체 사진 보기	2717
전체 화면	2694
전체메뉴	2658
전체보기	2658
전체화면	2694
전체화면 종료	2693
""", '접': """
접기	2658
접수되었습니다	2734
""", '정': """
정기	2707
정기 후원	2706
정기 후원하기	2638
정기구독	2640
정기후원	2638
정기후원 신청	2732
정기후원 신청하기	2732
정기후원하기	2706
정렬	2688
정상적으로 접수되었습니다	2734
정정·반론보도 신청	2718
정정보도 신청	2718
정정보도 요청	2718
""", '제': """
제보	2655
제보 바로가기	2718
제보하기	2655
제작 지원	2726
제작지원	2726
제출	91	2714
제휴 광고	2692
제휴 콘텐츠	2692
""", '좋': """
좋아요	2649
좋은 기사 후원하기	2638
""", '주': """
주소 복사	2671
주소가 복사되었습니다	2671
주소복사	2649
주요 기사	2656
주요 뉴스	2656
주요 뉴스 더보기	2679
주요기사	2656
주요뉴스	2656
주제 팔로우	2722
""", '지': """
지금 구매하기	2692
지금 뜨는 기사	2679
지금 뜨는 뉴스	2679
지금 플레이	2689
지금 플레이하기	2689
지금 후원하기	2732
지나친 음주는 건강에 해롭습니다	2692
지나친 음주는 건강을 해칩니다	2692
지도 보기	2659
지면보기	2640
""", '직': """
직접 입력	2707
""", '차': """
차단	2702
""", '참': """
참여하기	91
""", '창': """
창 닫기	2735
""", '책': """
책 구매하기	2692
""", '첫': """
첫 댓글을 남겨주세요	2727
첫 댓글을 작성해 보세요	2727
""", '청': """
청소년보호정책	2654
""", '최': """
최고의 혜택	2711
최신 기사	2656
최신 뉴스	2656
최신기사	2656
최신뉴스	2656
최신순	2688
최저가 보기	2736
""", '추': """
추천	2711
추천 기사	2656
추천 영상	2679
추천기사	2656
추천뉴스	2656
추천순	2688
""", '친': """
친구 추가하기	2671
""", '카': """
카카오 계정으로 로그인	2710
카카오 로그인	2710
카카오로 로그인	2710
카카오로 시작하기	2710
카카오스토리	2649
카카오톡	2649
카카오톡 공유	2649
카카오톡 공유하기	2724
카카오톡으로 공유	2671
카카오톡으로 공유하기	2671
카테고리	2656
""", '커': """
커피 한 잔 사주기	2706
커피 한 잔 후원하기	2706
""", '콘': """
콘텐츠 보기	2697
콘텐츠 불러오기	2697
콘텐츠 표시	2697
""", '쿠': """
쿠키 관리	2697
쿠키 설정	2654
쿠키 설정 관리	2697
쿠팡에서 구매	2692
쿠팡에서 구매하기	2692
쿠팡에서 보기	2692
쿠폰 받기	2736
""", '퀴': """
퀴즈	2691
퀴즈 도전하기	2689
퀴즈 풀기	2671
퀴즈 풀러 가기	2689
""", '크': """
크게	2725
""", '클': """
클릭하면 소리가 켜집니다	2731
""", '키': """
키워드	2656
""", '태': """
태그	2656
""", '텔': """
텔레그램에서 소식 받기	2671
""", '투': """
투표	92
투표 결과	2688
투표 결과 보기	91
투표 참여하기	2687
투표가 완료되었습니다	2687
투표에 참여해 주셔서 감사합니다	2687
투표하기	91	2671
투표해 주셔서 감사합니다	91	2687
""", '트': """
트위터	2649
트위터 공유	2649
트위터로 공유	2724
트위터에서 보기	2728
""", '특': """
특집 더보기	2717
특집 보기	2717
""", '티': """
티켓 예매	2692
티켓 예매하기	2692
""", '틱': """
틱톡에서 보기	2728
""", '팔': """
팔로우 중	2722
팔로우 취소	2722
""", '팟': """
팟빵에서 듣기	2728
""", '페': """
페이스북	2649
페이스북 공유	2649
페이스북에서 보기	2728
페이스북으로 공유	2671
페이스북으로 로그인	2710
페이지 새로고침	2703
페이지를 새로고침하세요	2703
페이팔로 결제	2733
""", '편': """
편집 원칙	2718
""", '펼': """
펼치기	2658
""", '포': """
포토	2656
포토 갤러리	2717
""", '폰': """
폰트 크기	2649
""", '푸': """
푸시 알림 받기	2701
""", '프': """
프리미엄	2640
프린트	2649
""", '피': """
피드백 보내기	2687
""", '필': """
필수	2714
필수 입력	2712
필수 입력 항목	2712
필수 입력 항목입니다	2712
필수 항목	2714
필수 항목입니다	2712
필자 소개	2718
""", '한': """
한 번	2707
한번만	2707
""", '할': """
할인 코드	2736
""", '함': """
함께 보면 좋은 기사	2656
함께 볼 기사	2679
함께 읽으면 좋은	2656
함께 읽은 기사	2679
""", '핫': """
핫뉴스	2656
핫이슈	2656
핫클릭	2679
""", '항': """
항상 허용	2698
""", '해': """
해제 방법	2705
해제했습니다	2705
""", '허': """
허용	2702
""", '헤': """
헤드라인	2656
""", '현': """
현재 시간	2694
""", '협': """
협찬	2653
""", '홈': """
홈	2658
홈으로	2717
홈으로 가기	2717
""", '화': """
화제의 뉴스	2656
화질	2694
""", '확': """
확인	2659
""", '환': """
환경설정 관리	2730
""", '회': """
회사소개	2654
회원 전용	2642
회원 전용 기사	2710
회원가입	2640
회원가입하고 계속 읽기	2733
회원이 아니신가요	2710
""", '후': """
후원	2638
후원 바로가기	2706
후원 신청	2706
후원 안내	2638
후원 페이지 바로가기	2706
후원 페이지로 이동	2706
후원 하기	2638
후원자 되기	2706
후원하기	2638
후원해 주셔서 감사합니다	2732
후원회원 가입	2638
후원회원 되기	2706
"""}

START = {'a': """
abonē	2839 K par	2839 K no	2839 K un	2841 K
acasă	97 K >	97 K '	97 K "
accès	1805 K illimité
această	52 K investigație	3472 K traducere	3528 K știre a fost
además	1395 K:	1440 K, en
ai가	2668 K 자동 번역한	2668 K 번역한	2668 K 핵심	2668 K 요약한
ai에게	2668 K 물어	2668 K 질문	2668 K 물어보기
ajánljuk	2171 K:
aktivér	649 K
alătură	12 K-te	56 K-te celor #	56 K-te celor peste #	56 K-te comunității de #
anmäl	4044 K dig till vårt	4062 K
annoncørbetalt	704 K indhold fra
annonsørinnhold	3162 K fra
anúncio	3424 K em #
apoyá	81 K
après	1936 K déduction fiscale
apúntate	1421 K a nuestro seminario	1421 K a nuestro evento
aquí	1452 K hay contenido de
artykuł	46 K można	46 K wolno	86 K sponsorowany:	3204 K ukazał się	3204 K pochodzi z	3210 K przetłumaczony	3210 K został przetłumaczony	3210 K czyta	3210 K wygenerowany	3281 K	3291 K powstał we współpracy z
artykuły	3201 K autora
artículo	1475 K publicado originalmente	1504 K publicado en colaboración
artículos	1365 K gratuitos
ascultă	1 K	3461 K:	3478 K podcastul	3478 K acest articol	3537 K pe
atradāt	44 K
atsisiųskite	2773 K
autorė	2777 K:
autoři	502 K jsou
außerdem	857 K lesenswert:	857 K interessant:
aveți	72 K întrebări
aún	32 K no hay comentarios
ați	59 K încercat
""", 'b': """
bajá	1429 K la app
beiträge	27 K	891 K von
benefício	3354 K do assinante:
berätta	59 K i	59 K gärna
beställ	4062 K
bestätigen	734 K sie ihre
bestätigungsmail	734 K
besøg	635 K vores
beğendin	69 K mi	82 K mi
beğendiniz	8 K mi	69 K mi	82 K mi
boletín	1371 K diario	1371 K semanal
buď	31 K první
buďte	31 K první	31 K prvý
bài	8 K viết này	4466 K liên quan:	4479 K viết này có	4479 K viết có hữu ích	4526 K viết được bảo vệ	4527 K viết được thực hiện	4527 K viết được viết	4527 K viết này được	4534 K viết tiếp tục
báo	4479 K lỗi bài viết
bình	5 K luận	27 K luận	4480 K chọn:
bústia	41 K de denúncies de la redacció
bądź	31 K pierwszy	31 K pierwsza
bővebben	2171 K:
bạn	59 K đã thử	59 K đã làm thử	66 K biết ai	66 K có biết ai	69 K thấy hay	4479 K phát hiện	4479 K thấy bài viết
bản	4479 K tóm tắt này	4527 K dịch được
bấm	4481 K để nghe
bật	4457 K thông báo
""", 'c': """
caractères	1885 K restants
caràcters	425 K restants
chceš	524 K u nás pracovat	3831 K u nás pracovať
chefredaktör	4060 K och ansvarig utgivare:	4060 K:
chơi	4501 K ngay:
chưa	32 K có bình luận
citeşte	3461 K şi	3461 K şi:
citește	3461 K și	3461 K și:	3461 K:	3461 K mai mult	3461 K aici	3461 K mai departe:
citiți	3461 K și
ciąg	3214 K dalszy
comentários	5 K	27 K
compartí	3 K
conocés	66 K a alguien
conteúdo	86 K patrocinado:	3308 K exclusivo para	3352 K gerado	3357 K oferecido por	3384 K incorporado d	3384 K externo d	3384 K incorporado do	3384 K incorporado da	3384 K externo do
conținut	3472 K generat	3476 K oferit de	3505 K încorporat de	3505 K extern de
coût	1936 K après déduction	1936 K réel après
crédit	1879 K photo	1879 K photos
crédits	1879 K photo	1879 K photos
cunoașteți	66 K pe cineva
cunoști	66 K pe cineva
cuéntame	59 K
cuộc	52 K điều tra này
cài	4483 K đặt ứng dụng	4483 K ứng dụng	4483 K app
còn	4499 K lại # ký tự
có	72 K thắc mắc	4466 K thể bạn quan tâm:	4522 K lỗi xảy ra
cấm	4526 K sao chép
""", 'd': """
dacă	44 K observi	44 K observați	44 K găsești	3467 K ai informații	3474 K ai observat o
dalinkitės	2773 K
další	490 K články autora
darovať	3825 K
dernières	1833 K actualités
descarcă	13 K	3492 K aplicația
descargá	13 K	1429 K la app
descărcați	13 K
dežurni	41 K telefon redakcije
disponível	3315 K no google play	3362 K na app store	3362 K no google play	3362 K para android e	3425 K no spotify
distribuiți	3 K
dodržujte	28 K
domů	97 K >	97 K '
doporučte	517 K
dorești	3510 K să primești notificări
doriți	3510 K să primiți notificări
dosszié	2238 K: így	2238 K: itt	2238 K: ezért	2238 K: miért	2238 K: hogyan	2238 K: mit	2238 K: ki	2238 K: mi	2238 K: ez	2238 K: ezt	2238 K: hallgassa	2238 K: nézze	2238 K: minden	2238 K: a	2238 K: az
dostępna	3217 K w
dostępne	3217 K w
dostępny	3217 K w
dołącz	12 K do	56 K do #	56 K do ponad #	3228 K do	3241 K do dyskusji
držte	28 K se
duración	1491 K del vídeo	1491 K del episodio
duração	3424 K do vídeo
durée	1932 K de la vidéo	1932 K de l'épisode
dzięki	3268 K naszym czytelnikom	3268 K naszym czytelniczkom
découvrez	1834 K aussi	1858 K la boutique	1858 K notre boutique	1858 K nos jeux	1858 K notre hors-série	1866 K notre application	1866 K notre appli
décryptage	1834 K :
déductible	1795 K des impôts	1795 K à #
déjà	1803 K abonné	1803 K inscrit	1803 K client
díky	561 K našim čtenářům	561 K našim předplatitelům
dùng	4490 K thử
dúvidas	72 K	72 K?	73 K sobre esta matéria	73 K sobre este artigo
""", 'e': """
elkészítetted	59 K
elírást	7 K
előfizetői	2217 K kedvezmény:	2217 K előny:	2217 K ajánlat:
előfizetőinknek	2230 K köszönhetően
előfizetőként	89 K	2197 K
encuéntranos	12 K
envía	3 K
envíanos	1410 K
ermöglicht	859 K von
erről	2171 K bővebben
escríbenos	1398 K
escúchalo	1492 K en spotify	1492 K en apple podcasts
escúchanos	1492 K en spotify
estagiária	3345 K sob supervisão	3345 * K sob supervisão
estagiário	3345 K sob supervisão
""", 'f': """
faça	3360 K o quiz	3360 K o teste	3360 K o nosso
felelős	2194 K szerkesztő:	2194 K kiadó:
fiți	31 K primul
foretrækker	650 K du
fortsätt	4064 K läsa
fortæl	59 K mig
fotogalería	1471 K:
fotogaléria	3799 K:
fotografía	1441 K:
fotoğraf	4283 K # / #	4283 K #/#
frågor	72 K	73 K om artikeln
få	626 K fuld adgang til	649 K adgang	649 K fri	649 K fuld	649 K besked	649 K ugens	649 K dagens	649 K de	649 K nyheder	649 K en notifikation	649 K breaking	649 K seneste nyt	660 K	3079 K full tilgang til	3105 K tilgang	3105 K fri	3105 K full	3105 K beskjed	3105 K varsel	3105 K ukas	3105 K dagens	3105 K de	3105 K nyheter	3105 K siste	3117 K	3119 K varsel	3119 K varsler	3119 K push	4035 K full tillgång till	4062 K tillgång	4062 K fri	4062 K full	4062 K besked	4062 K en notis	4062 K veckans	4062 K dagens	4062 K de	4062 K nyheter	4062 K senaste	4073 K
férjen	2197 K hozzá
följ	12 K	4039 K	4062 K
følg	12 K	12 K oss	630 K	649 K	3083 K	3105 K
füge	12 K uns	865 K
fügen	12 K sie uns	865 K sie
für	737 K android und ios	805 K diesen artikel	805 K diesen	854 K nur
főoldal	97 K >	97 K '	97 K "
főszerkesztő	2194 K:
""", 'g': """
gazeteciliğimizi	4239 K
gefällt	82 K ihnen dieser	82 K dir dieser
gehöre	56 K zu den #
gehören	56 K sie zu den #
ghé	4480 K cửa hàng trực tuyến
giữ	4526 K bản quyền nội dung
glöm	4062 K inte att bekräfta
gorąca	41 K linia redakcji
góp	4479 K ý cho bài viết
gör	4044 K quizet	4044 K vårt quiz	4062 K vårt
görmemiz	4244 K gereken
görsel	4288 K yapay
""", 'h': """
henüz	32 K yorum
hibát	7 K talált	7 K találtál	2198 K lát
hintergründe	857 K dazu:
hjälp	4044 K oss bli bättre	4044 K oss att bli bättre
hjælp	635 K os med at blive bedre
hlavné	3812 K body
hlavní	504 K body
hozzászólások	5 K	27 K
hãy	31 K là người đầu tiên	4480 K trả lời khảo sát	4488 K ủng hộ
hämta	13 K	4048 K
häng	4062 K med
här	4090 K finns ett inbäddat innehåll från	4090 K finns inbäddat innehåll från	4090 K visas ett inbäddat innehåll från	4090 K visas inbäddat innehåll från	4090 K är ett inbäddat innehåll från	4090 K är inbäddat innehåll från
hääleta	1546 K
håll	28 K	28 K dig
hình	4523 K #/#
hör	809 K dir	865 K	4062 K
hören	809 K sie	865 K sie
hörzeit	881 K
hør	1 K artiklen	1 K artikkelen	1 K saken	619 K også	619 K også:	635 K mere på	649 K	3072 K også	3072 K også:	3105 K
""", 'i': """
iesūti	2827 K savu	2827 K
indlæg	27 K
indlæs	672 K altid indhold fra	672 K indhold fra
inlägg	27 K
innehåll	4125 K från annonsören
innehållet	4013 K är betalt av
intră	12 K pe
início	97 K >	97 K '	97 K "
izmēģinājāt	59 K
išbandėte	59 K
išsaugokite	2773 K
""", 'j': """
jaký	33 K je váš
jeśli	44 K widzisz	44 K zauważysz
joacă	3498 K acum:
já	59 K fez	3308 K é assinante
játssz	2214 K most:
jäikö	1703 K juttu kesken
jälgi	1546 K
jäsenetu	1744 K:
""", 'k': """
kapcsolódó	2171 K	2171 K:
kezdőlap	97 K >
không	4526 K được sao chép
kipróbáltad	59 K
kipróbáltátok	59 K
kiểm	4480 K tra kiến thức của bạn
kjøp	3088 K billetter	3088 K billett	3105 K
klausykitės	2758 K
klikněte	487 K zde
ključne	3713 K točke	3713 K tačke
klõpsates	1546 K
komentáre	5 K	27 K
komentáře	5 K	27 K
komentēt	2841 K var
komerčné	86 K oznámenie:
komerční	86 K sdělení:
kommentarsfältet	5 K
kopiér	649 K
kopírovat	517 K
kopírovať	3825 K
kopē	2841 K
korzyść	3254 K dla prenumeratorów:
kvíz	487 K:	543 K:	543 K dne:	543 K týdne:	2184 K	2213 K:	3799 K:	3848 K dňa:	3848 K týždňa:
kysyttävää	72 K	73 K jutusta
känner	66 K du någon
kérdésed	72 K van	73 K van a cikkről
kérje	2197 K
kérjen	2197 K
kérjük	28 K
kênh	4457 K youtube của báo
köp	4044 K biljetter	4044 K biljett	4062 K
kövess	12 K
kövesse	2197 K
kövessen	12 K
køb	635 K billetter	635 K billet	649 K
küfür	27 K içeren
küldd	3 K el	2179 K el nekünk
küldje	2179 K el nekünk	2197 K	2197 K tovább
ký	4499 K tự còn lại
kļūsti	2841 K
kết	4471 K nối với chúng tôi
""", 'l': """
laimē	2841 K
laimėkite	2773 K
lasītāju	2849 K aptauja:
legyél	2197 K
lejupielādē	2841 K
leé	1440 K también	1440 K más	1440 K:
lisää	1727 K meidät	1766 K aiheesta:
lugejaküsitlus	1554 K:
lásd	2171 K még
lásson	2197 K több
lát	2179 K valami
láttál	2179 K valami
lägg	4062 K till
lähetä	1706 K juttuvinkki	1706 K uutisvinkki	1706 K vinkki	1710 K mielipidekirjoituksesi	1710 K mielipidekirjoitus	1727 K
lämna	4038 K dina tips	4038 K ditt tips
läs	3995 K hela artikeln	4027 K mer om	4028 K också	4028 K också:	4028 K även	4028 K mer	4028 K mer:	4028 K:	4028 K här	4028 K även:	4035 K vidare med	4035 K mer på	4048 K e-tidningen	4048 K tidningen	4062 K	4064 K vidare
läsarerbjudande	4085 K:
läsaromröstning	4082 K:
läsarresa	4085 K:
lås	3995 K upp artikeln	3995 K upp den här artikeln
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
lütfen	28 K	4274 K reklam engelleyici
""", 'm': """
mantén	28 K
materiał	86 K sponsorowany:	86 K partnera:	86 K partnerski:	3214 K wideo	3291 K powstał we współpracy z	3291 K we współpracy z	3291 K sponsorowany przez
medlemsförmån	4085 K:
meillä	1757 K ei ole omistajaa	1757 K ei ole omistajia	1757 K ei ole osakkeenomistajia	1757 K ei ole maksumuuria
mesterséges	2205 K intelligencia írta
mirá	1424 K el video	1440 K también	1440 K:
mitä	8 K pidit	33 K mieltä	1728 K mieltä sinä
mišljenja	3710 K autora	3710 K iznesena	3710 K izneta
mišljenje	3710 K autora
możliwość	5 K komentowania
mándanos	1410 K
más	1394 K noticias de	1394 K noticias sobre	1394 K sobre	1394 K en	1394 K de	1395 K información	1395 K información:	1398 K artículos de
máte	72 K otázky	72 K dotazy	73 K otázku k článku	490 K tip?	490 K tip na článek	490 K tip na téma	490 K tip pro	564 K přečteno už # ze #	564 K přečteno už # z #	564 K přečteno již # ze #	564 K přečteno již # z #	564 K přečteno # ze #	564 K přečteno # z #	3867 K prečítané už # zo #	3867 K prečítané už # z #	3867 K prečítané # zo #	3867 K prečítané # z #
märkasid	44 K	1531 K midagi	1537 K viga	1537 K artiklis viga
még	32 K nincs	2239 K több a témáról:
més	395 K informació:	421 K notícies de	421 K notícies sobre
mød	635 K os
mūs	2841 K vari
mời	4466 K xem	4466 K bạn đọc	4466 K độc giả	4471 K bạn tham gia	4471 K độc giả theo dõi	4471 K bạn đọc theo dõi	4481 K quý vị theo dõi	4481 K quý độc giả	4481 K bạn xem video	4481 K nghe
""", 'n': """
nabídka	547 K pro čtenáře:
nahlásit	527 K chybu
nahlásiť	3834 K chybu
nahláste	3834 K chybu
najważniejsze	3210 K informacje
naloži	3920 K	3953 K vedno vsebino	3953 K vsebino z	3953 K vsebino s	3953 K vsebino iz	3953 K vsebino od
naložite	13 K	3920 K
naročite	3927 K se na
naujienų	41 K telefonas
načítat	550 K vždy obsah	550 K obsah z	550 K obsah ze	550 K obsah od
načítať	3854 K vždy obsah	3854 K obsah z	3854 K obsah zo	3854 K obsah od
našli	7 K jste	7 K ste	44 K ste
nemáme	561 K majitele	561 K vlastníka	561 K akcionáře	561 K žádného	561 K paywall	561 K reklamy	3864 K majiteľa	3864 K vlastníka	3864 K akcionárov	3864 K žiadneho	3864 K paywall	3864 K reklamy
nemáte	525 K čas číst	3832 K čas čítať
nepatríme	3864 K žiadnemu
nepatříme	561 K žádnému
než	534 K vložíte komentář	534 K začnete diskutovat	534 K napíšete příspěvek
nguồn	4475 K:	4475 K :
nhận	4457 K thông báo
nové	507 K číslo	507 K vydání	3815 K číslo	3815 K vydanie
nájdete	12 K nás
não	27 K serão publicados	3387 K é possível mostrar este conteúdo	3387 K foi possível mostrar este conteúdo
näe	1727 K enemmän
nägid	1547 K viga
näita	1546 K
näitkö	1728 K virheen
näytä	1727 K sisältö	1747 K sisältö palvelusta	1747 K aina sisältö
nå	4062 K vår
nézd	2171 K meg	2197 K meg
nézze	2171 K meg	2197 K meg
nāc	2832 K strādāt
nội	4506 K dung này không	4507 K dung này từ	4507 K dung nhúng từ	4507 K dung từ	4526 K dung được bảo vệ	4527 K dung được tạo	4527 K dung này được tạo
""", 'o': """
oceń	8 K	3211 K ten	3211 K artykuł	3211 K tekst
ocurrió	1468 K un error
odporučte	3825 K
odporúčame	3799 K:
odsłuchaj	3222 K	3222 K ten
ofereça	3 K
oglądaj	3198 K:
ohodnoťte	505 K	3813 K
olvasói	2217 K ajánlat:
olvasóink	2230 K támogatásának köszönhetően
olvasóinknak	2230 K köszönhetően
opýtajte	3812 K sa
opširnije	3698 K:	3698 K na
otázka	543 K dne:	3848 K dňa:
otázky	72 K
ouça	1 K	3333 K:	3358 K o podcast	3419 K no	3425 K no spotify	3425 K o podcast no
oír	1 K
""", 'p': """
pamanīji	2833 K kļūdu
pamanījāt	44 K	2833 K kļūdu
pastebėjote	44 K	2759 K įdomų	2765 K klaidą
paylaş	3 K
pažįstate	66 K
phát	7 K hiện lỗi	44 K hiện sai
phóng	4475 K viên:
piditkö	8 K	69 K	82 K	1728 K
pidätkö	82 K	1728 K
piše	3725 K:
podobał	8 K ci się
podobało	69 K się
podpořte	81 K	522 K
podrži	81 K
podržite	81 K	3728 K
podés	12 K seguir	1411 K enviarnos
podívejte	487 K se:	487 K se na video
poleć	3222 K
poslať	3825 K
poslechněte	1 K si	487 K si	487 K si:
poslušajte	1 K	3698 K:	3899 K:
posłuchaj	1 K	3198 K:	3198 K też:
povoliť	3854 K vždy obsah	3854 K obsah z	3854 K obsah zo	3854 K obsah od
poznáte	66 K niekoho
pozostała	3214 K część
pošaljite	41 K vijest
pošlete	517 K
pošlite	3 K	3825 K
poți	3467 K contacta autorul	3467 K contacta autoarea
praneškite	2759 K redakcijai
predplaťte	3829 K si
prenošenje	68 K dozvoljeno	68 K dopušteno
prenumerantförmån	4085 K:
prečítajte	3799 K si tiež	3799 K si aj	3799 K si	3799 K si:
prečítali	3867 K ste už # zo #	3867 K ste už # z #	3867 K ste # zo #	3867 K ste # z #
pridruži	56 K se #
pridružite	12 K se	56 K se #
pridėkite	2773 K
prikaži	3756 K uvijek sadržaj	3756 K uvek sadržaj	3756 K sadržaj s	3756 K sadržaj sa	3756 K sadržaj iz	3756 K sadržaj od	3953 K vedno vsebino	3953 K vsebino z	3953 K vsebino s	3953 K vsebino iz	3953 K vsebino od
pronašli	44 K ste
pročitaj	3698 K još	3698 K i
pročitajte	3698 K još	3698 K i	3698 K više	3698 K:	3698 K više o ovoj temi
pročitali	3768 K ste # od #	3768 K ste već # od #
prvý	3824 K mesiac len za	3824 K mesiac za	3824 K mesiac už za	3824 K mesiac zadarmo
przeczytałaś	3271 K już # z #	3271 K # z #
przeczytałeś	3271 K już # z #	3271 K # z #
prześlij	3222 K dalej
präsentiert	859 K von
prüfen	865 K sie
publicité	1932 K dans #
publié	1916 K initialement dans le	1916 K initialement sur	1946 K avec l'autorisation
pàgina	450 K # de #
página	1469 K # de #	1469 K #/#	3401 K # de #	3401 K #/#
páči	82 K sa vám
páčil	8 K sa vám	82 K sa vám	3813 K sa
páčilo	69 K sa
päeva	1554 K küsimus:
päivitä	1727 K
päivän	1740 K kysymys:
pääset	1727 K lukemaan
päätoimittaja	1725 K:
pódcast	1471 K:
păstrați	28 K
pērc	2832 K biļetes	2841 K
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
radšej	3832 K počúvate
radši	525 K posloucháte
rašykite	2759 K autorei	2759 K autoriui
recibí	1410 K las noticias
recomandări	3461 K:
redakčná	41 K linka
redakční	41 K linka	41 K telefon
regisztrálj	2196 K ingyenesen
regisztráljon	2184 K	2196 K ingyenesen
regístrate	1362 K para
reproducción	68 K permitida	68 K libre
reprodução	68 K permitida	68 K autorizada
resuméet	26 K er
resztę	3214 K tekstu
rezervē	2841 K
rešite	3698 K kviz
riješite	3698 K kviz
rozwiąż	3198 K quiz
rätsel	848 K mit	884 K des tages:
rätseln	848 K sie mit
réservez	1858 K vos places pour la soirée de la rédaction
réservé	1803 K aux abonnés
réservée	1803 K aux abonnés
réservés	1803 K aux abonnés
résumer	1848 K cet article	1848 K l'article
résumé	1848 K généré	1848 K rédigé	1848 K réalisé	1848 K produit	1848 K par
rösta	4062 K	4078 K:	4078 K här:	4078 K i vår omröstning:
rādīt	2841 K
""", 's': """
sadržaj	3786 K je nastao u suradnji s
saglabā	2841 K
saistīts	2816 K:
saņem	2841 K
sažetak	3713 K	3713 K članka	3713 K teksta
schließ	56 K dich #	56 K dich den #
schließe	23 K dich
schließen	56 K sie sich den #
schriftgröße	742 K:	742 K a
sdílejte	3 K	3 K článek
sdílet	3 K
seguí	1410 K el canal	1440 K leyendo:
sesizări	3467 K și ponturi
shrnutí	26 K vytvořil	26 K vytvořila	504 K	504 K článku
sisällön	1779 K tarjoaa
siųskite	2759 K savo	2773 K
sjefredaktør	3102 K:	3102 K og ansvarlig redaktør:
skaitytojų	2781 K apklausa:
skopírovať	3825 K
skrót	3210 K artykułu
skúsili	59 K ste
související	487 K:
spodobał	82 K ci się	82 K się
spodobało	69 K się
sponsorisé	1948 K par
sponzorované	3885 K spoločnosťou
sponzorováno	583 K společností
sporočite	3932 K napako
sprawdź	3198 K:	3198 K też:
spróbowaliście	59 K
spróbowałaś	59 K
spørgsmål	72 K	73 K til artiklen
spørsmål	72 K	73 K til saken	73 K til artikkelen
spýtajte	3812 K sa
stališča	3910 K avtorja
straipsnį	46 K galima
stáhni	13 K si
stáhněte	13 K si	540 K si aplikaci
stöd	81 K	4035 K
stötta	81 K	4035 K
støt	81 K	626 K
støtt	81 K	3079 K
suscríbete	1356 K a	1492 K en spotify
susidūrėte	2759 K su
susiję	2747 K:
susține	81 K
susțineți	81 K
sviđa	82 K vam se
synthèse	1848 K générée
syötä	1727 K
szerkesztőségi	41 K forródrót	41 K telefon
szerkesztőségünk	41 K forródrótja
szerző	2203 K:
szívesen	2198 K meghallgatjuk
szöveg	2203 K:
sé	28 K respetuoso	31 K el primero	31 K la primera
sígame	1415 K
síganos	12 K
sígueme	1415 K
síguenos	12 K
só	3308 K para assinantes
sólo	1362 K para suscriptores
søg	649 K nu
súhrn	3812 K
súmate	12 K	56 K a las #
súvisiace	3799 K:
súvisiaci	3799 K článok
sūti	2827 K savu	2841 K
số	4499 K ký tự còn lại
""", 't': """
también	1383 K en facebook	1395 K puedes leer	1395 K puedes leer:	1395 K te puede interesar:
també	395 K et pot interessar:
também	3425 K disponível no spotify
tanidiğiniz	66 K biri
teitkö	59 K
tekoäly	1732 K on
tekstą	46 K galima
tenés	1405 ¿K información
textgröße	742 K:	742 K a
thấy	44 K lỗi
thử	4480 K sức với
tiedätkö	1706 K aiheesta	1706 K asiasta	1706 K lisää
tiivistelmä	26 K on
tilføj	649 K
tillåt	4090 K alltid innehåll från	4090 K innehåll från
tiếp	4534 K tục đọc sau
todavía	32 K no hay comentarios
további	2171 K részletek	2239 K cikkek a témában:
traducció	404 K feta
transparentní	497 K účet:
trên	4457 K google news
trình	4506 K duyệt của bạn không	4506 K duyệt không
trả	4480 K lời câu đố
trải	4490 K nghiệm
turpinājums	2843 K
twój	27 K komentarz
tykkäsitkö	69 K
työskenteletkö	1706 K
tác	4475 K giả:	4475 K giả là
támogasd	81 K	2189 K a	2189 K az
támogassa	81 K	2189 K a	2189 K az
täglichen	734 K newsletter
tämä	26 K tiivistelmä	52 K juttu	76 K ketju on lukittu	76 K aihe suljettiin	1747 K on upotettu sisältö
tämän	52 K jutun
tässä	1747 K on upotettua sisältöä
télécharger	13 K	1814 K l'application
téléchargez	13 K
tóm	4479 K tắt này	4527 K tắt được
töltsd	13 K le
töltse	13 K le	2197 K le	2197 K ki
történeteiket	2179 K
tüm	27 K yorumlar
tęsinys	2775 K
tłumaczenie	3210 K
tải	13 K	13 K ứng dụng	4457 K ứng dụng	4457 K app	4483 K ngay ứng dụng
""", 'u': """
udostępnij	3 K
ukažite	3733 K na grešku
uključi	3721 K
uključite	3721 K
uložit	517 K
uložiť	3825 K
uložte	517 K si	3825 K si
unbeschränkter	828 K zugang
unterstütze	81 K	716 K
unterstützen	81 K sie	716 K sie	716 K sie die
uočili	7 K ste
upozorniť	3834 K na chybu
upozorněte	527 K na chybu
urmărește	12 K	3461 K și:	3478 K video	3537 K pe
urmăriți	12 K
utánközlés	68 K engedélyezett	68 K forrásmegjelöléssel
učitaj	3756 K uvijek sadržaj	3756 K uvek sadržaj	3756 K sadržaj s	3756 K sadržaj sa	3756 K sadržaj iz	3756 K sadržaj od
uživo	3773 K: kako	3773 K: ovako	3773 K: zašto	3773 K: što	3773 K: šta	3773 K: tko	3773 K: ko	3773 K: gdje	3773 K: gde	3773 K: ovo	3773 K: pogledajte	3773 K: poslušajte	3773 K: sve	3773 K: noć	3773 K: ljudi	3773 K: evo
""", 'v': """
vaš	27 K komentar
vegyél	2184 K részt
već	3749 K za #	3749 K od #
več	3899 K:	3899 K v videu	3924 K o tem	3924 K novic	3924 K preberite	3971 K o:	3971 K o temi:
videó	2238 K: így	2238 K: itt	2238 K: ezért	2238 K: miért	2238 K: hogyan	2238 K: mit	2238 K: ki	2238 K: mi	2238 K: ez	2238 K: ezt	2238 K: hallgassa	2238 K: nézze	2238 K: minden	2238 K: a	2238 K: az
vidéo	1834 K :
viktorīna	2849 K:
visą	2773 K interviu
više	3698 K o:	3774 K o:	3774 K o temi:
você	3333 K pode gostar:
vprašaj	3913 K
vprašajte	3913 K
vprašanje	3948 K dneva:
vypočujte	1 K si	3799 K si:
vyskúšali	59 K ste
vytiskněte	517 K
vytlačiť	3825 K
vytlačte	3825 K
vyzkoušeli	59 K jste
válaszolj	2197 K
válaszoljon	2197 K
váš	27 K komentář	27 K komentár
vær	31 K den første	31 K først	649 K med
véleménycikkeit	2179 K
více	487 K zde	487 K k tématu:	570 K o téma:	570 K o:	570 K k tématu téma:	570 K k tématu:
vídeo	1471 K:
võida	1546 K
võta	1531 K ühendust	1546 K
výhoda	547 K pro předplatitele:	3851 K pre predplatiteľov:
výhody	547 K pro předplatitele:	3851 K pre predplatiteľov:
vă	28 K rugăm să
vďaka	3864 K našim čitateľom	3864 K našim predplatiteľom
věnujte	517 K
vše	570 K o téma:	570 K o:	570 K k tématu téma:	570 K k tématu:
všechno	570 K o tématu téma:	570 K o tématu:
všechny	27 K komentáře	490 K články autora	570 K články k tématu téma:	570 K články k tématu:
všetko	3873 K o téme:	3873 K o:	3873 K k téme téme:	3873 K k téme:
všetky	3873 K články k téme téme:	3873 K články k téme:
všeč	69 K vam je
všimli	44 K jste si	44 K ste si
vždy	550 K povolit obsah	550 K zobrazovat obsah	550 K načítat obsah	550 K zobrazit obsah	3854 K povoliť obsah	3854 K zobrazovať obsah	3854 K načítať obsah	3854 K zobraziť obsah
""", 'w': """
webshopunkból	2217 K:
weiterführende	767 K artikel:
weź	3241 K udział w dyskusji
więcej	3197 K o	3197 K na temat	3197 K z	3198 K na ten temat:	3201 K artykułów autora	3277 K o:	3277 K na temat:
wykorzystałaś	3271 K już # z #	3271 K # z #
wykorzystałeś	3271 K już # z #	3271 K # z #
wypróbowaliście	59 K
wypróbowałaś	59 K
wyrażamy	46 K zgodę na
wysłuchaj	1 K
wyślij	3 K
wyświetlaj	3258 K treści z	3258 K treści ze	3258 K treści od
wöchentlichen	734 K newsletter
""", 'y': """
yanlişlik	4233 K mi
""", 'z': """
zahvaljujoč	3962 K našim bralcem
zahvaljujući	3765 K našim čitateljima	3765 K našim čitaocima
zatiaľ	32 K žiadne komentáre
zatím	32 K žádné komentáře
zauważyłaś	7 K
zauważyłeś	7 K
zdieľajte	3 K
zdieľať	3 K
zezwól	3258 K na treści
zgłoś	3233 K uwagę	3233 K błąd	3233 K literówkę	3233 K uwagi	3233 K nieścisłość
ziņo	2827 K redakcijai
zkopírovat	517 K
znalazłeś	7 K
znáte	66 K někoho
znáš	66 K někoho
zobraziť	3854 K vždy obsah	3854 K obsah z	3854 K obsah zo	3854 K obsah od
zobrazovať	3854 K vždy obsah	3854 K obsah z	3854 K obsah zo	3854 K obsah od
zostań	3230 K reporterem	3230 K reporterką	3230 K dziennikarzem
zrobiliście	59 K
""", '©': """
©	780 K dpa	1131 K #	1131 K
""", 'à': """
à	1834 K lire aussi	1834 K lire également	1834 K lire :	1834 K lire sur	1834 K voir aussi	1834 K écouter	1834 K relire	1834 K découvrir	1834 K lire sur le même sujet	1834 K consulter :	1834 K voir également	1837 K propos de l'auteur	1837 K propos de l'autrice	1858 K retrouver dans le numéro	1933 K écouter sur spotify	1933 K écouter sur apple podcasts	1933 K retrouver sur spotify
àudio	404 K generat
""", 'á': """
áudio	3352 K gerado
""", 'ä': """
är	4038 K du
äänestä	1727 K
""", 'å': """
åldersgräns	4086 K #
åsikter	4021 K som framförs
åsikterna	4021 K i
""", 'ç': """
ça	69 K vous a plu	82 K vous a plu
""", 'é': """
é	68 K permitida a reprodução	3330 K preciso estar logado
écouter	1 K l'article	1 K cet article	1834 K aussi	1927 K sur
écoutez	1 K cet	1 K l'article	1862 K le podcast
élő	2238 K: így	2238 K: itt	2238 K: ezért	2238 K: miért	2238 K: hogyan	2238 K: mit	2238 K: ki	2238 K: mi	2238 K: ez	2238 K: ezt	2238 K: hallgassa	2238 K: nézze	2238 K: minden	2238 K: a	2238 K: az
épinglez	1881 K cet article	1881 K cette recette	1881 K cette page	1881 K la recette	1881 K ce billet	1881 K-la	1881 K-le	1881 K l'article	1881 K l'image
""", 'í': """
írd	2197 K be
írj	2179 K a szerzőnek
írja	2197 K be
írjon	2179 K a szerzőnek	2197 K közvetlenül	2197 K nekünk
""", 'î': """
în	3525 K imagini:
întreabă	3472 K asistentul
întrebări	72 K
îți	82 K place
""", 'ö': """
ön	2198 K szerint
""", 'ú': """
últimas	1394 K noticias de	3332 K de	3332 K notícias de
únase	12 K
únete	12 K	23 K a	56 K a las #	56 K a los #	56 K a más de #	56 K a nuestros #
úvod	97 K >	97 K '	97 K "
""", 'ü': """
über	773 K die autor:in	773 K die autoren	773 K die autor:innen	776 K die autorin	776 K den autor	777 K die autorin	777 K den autor
übersetzung	862 K:	862 K aus dem
""", 'č': """
čitaj	3698 K još
čitajte	3698 K i	3698 K još	3698 K još:
članak	46 K se može	46 K možete	3713 K je preveden	3713 K čita	3716 K je objavljen u	3777 K je	3786 K je nastao u suradnji s	3786 K je nastao u suradnji sa
članek	46 K lahko	3913 K je preveden	3913 K bere	3913 K je prebral	3916 K je objavljen v	3974 K je	3982 K je nastal v sodelovanju z	3982 K je nastal v sodelovanju s
článek	46 K lze	46 K můžete	504 K byl přeložen	504 K přeložen	504 K načetl	507 K vyšel v	574 K	583 K vznikl ve spolupráci s
článok	46 K možno	46 K môžete	3812 K bol preložený	3812 K načítal	3815 K vyšiel v	3876 K	3885 K vznikol v spolupráci s
čo	33 K si myslíte
čtěte	487 K také	487 K také:	487 K i	487 K více	487 K:
číslo	497 K účtu pro dary	497 K transparentního účtu
čítajte	3799 K aj	3799 K tiež	3799 K viac
""", 'đ': """
đánh	4479 K giá bài viết
đã	4522 K xảy ra lỗi	4522 K có lỗi
đăng	4480 K ký tham dự hội thảo	4526 K lần đầu trên
đường	41 K dây nóng tòa soạn	41 K dây nóng của tòa soạn	41 K dây nóng của báo	41 K dây nóng báo	4496 K dây nóng: #	4496 K dây nóng #
được	68 K phép đăng lại
để	4509 K xem nội dung này	4509 K hiển thị nội dung này
đọc	4466 K thêm	4466 K thêm:	4466 K:	4466 K tiếp:	4471 K tin nhanh
""", 'į': """
įsigykite	2773 K
įtraukite	2773 K mus
įveskite	2773 K
""", 'ś': """
ściągnij	13 K	3246 K aplikację
śledź	12 K
""", 'š': """
šta	33 K vi	33 K mislite
što	33 K vi	33 K mislite
šíření	68 K povoleno
""", 'ź': """
źródła	3226 K:
źródło	3226 K:
""", 'ż': """
żadnych	3268 K akcjonariuszy
""", 'ž': """
želite	3730 K raditi kod nas	3730 K da radite kod nas	3929 K delati pri nas
želiš	3730 K raditi kod nas	3929 K delati pri nas
žiadni	3864 K akcionári
žiadny	3864 K majiteľ	3864 K oligarcha
žinote	2759 K daugiau	2774 K istoriją
žiūrėkite	2747 K taip pat	2773 K
žádní	561 K akcionáři
žádný	561 K majitel	561 K oligarcha
""", 'ș': """
știrea	3535 K continuă
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
автор	3597 K - обозреватель	3597 K - корреспондент	3597 K - колумнист	3597 K - редактор	4359 K - оглядач	4359 K - колумніст	4359 K - кореспондент
авторка	4359 K - оглядачка	4359 K - колумністка
авторката	244 K е
авторът	244 K е
акценти	246 K от
анкета	282 K на деня:
""", 'б': """
бачите	44 K помилку
без	296 K собственици	296 K акционери	3659 K владельцев	3659 K акционеров	3659 K цензуры и рекламы	4418 K власників	4418 K акціонерів	4418 K олігархів
беше	247 K ли полезна	247 K ли полезно	247 K ли полезен
благодарение	296 K на нашите читатели
благодаря	3659 K нашим читателям	3659 K вашим пожертвованиям
больше	3581 K новостей	3582 K по теме:	3620 K любите слушать	3620 K нравится слушать	3668 K о:
будь	31 K первым
будьте	28 K вежливы	31 K первым	31 K першим
бъдете	31 K първият
был	3600 K ли материал	3600 K ли пересказ	3600 K ли этот пересказ	3600 K ли этот	3600 K ли текст
была	3600 K ли статья	3600 K ли эта	3600 K ли новость
більше	4343 K по темі:	4343 K за темою:	4343 K на тему:	4343 K про це:	4374 K новин	4374 K матеріалів	4427 K про:
""", 'в': """
в	3649 K этом месте находится встроенный контент	3649 K этом месте находится встроенный пост	3649 K этом месте находится встроенный публикация	3649 K этом месте размещён встроенный контент	3649 K этом месте размещён встроенный пост	3649 K этом месте размещён встроенный публикация	3649 K этом месте размещен встроенный контент	3649 K этом месте размещен встроенный пост	3649 K этом месте размещен встроенный публикация	3649 K этом месте показан встроенный контент	3649 K этом месте показан встроенный пост	3649 K этом месте показан встроенный публикация	3649 K этом месте встроенный контент	3649 K этом месте встроенный пост	3649 K этом месте встроенный публикация
вакансии	3603 K "	3603 K редакции
вакансії	4364 K "	4364 K редакції
вам	8 K понравилась	8 K сподобалася	8 K сподобався	8 K сподобалося	3600 K понравилась	3600 K понравился	3600 K помогла	4362 K сподобалась	4362 K сподобалася	4362 K сподобався
ваш	27 K комментарий	27 K коментар
ви	4421 K прочитали вже # із #	4421 K прочитали вже # і #	4421 K прочитали # із #	4421 K прочитали # і #	4421 K прочитали вже # з #	4421 K прочитали # з #
видео	304 K: как	304 K: така	304 K: защо	304 K: какво	304 K: кой	304 K: къде	304 K: това	304 K: вижте	304 K: чуйте	304 K: всичко	304 K: нощта	304 K: хората	304 K: ето	3667 K: как	3667 K: так	3667 K: почему	3667 K: что	3667 K: кто	3667 K: где	3667 K: это	3667 K: вот	3667 K: смотрите	3667 K: послушайте	3667 K: всё	3667 K: все	3667 K: ночь	3667 K: люди	3667 K: порт
видяхте	44 K грешка
вижте	232 K още	232 K също	232 K:	232 K повече във видеото	232 K галерията
викторина	3642 K:
винаги	287 K разрешавай съдържание от	287 K показвай съдържание от	287 K зареждай съдържание от	287 K разреши съдържание от
включете	254 K
вопрос	73 K по статье	3642 K дня:
вопросы	72 K?
все	27 K комментарии	3581 K новости на тему	3581 K материалы	3581 K новости	3581 K статьи	3585 K статьи автора	3585 K материалы автора	3668 K о:	3668 K материалы по теме:	3668 K статьи по теме:	3668 K материалы о:	3668 K новости по теме:	4427 K про:
всегда	3649 K разрешать контент	3649 K показывать контент	3649 K разрешить контент	3649 K загружать контент
всички	259 K новини	305 K статии по темата:
всичко	305 K за:	305 K по темата:
встановлюйте	4369 K
встановіть	13 K	4369 K	4395 K застосунок
встигніть	4398 K передплатити
всё	3668 K о:	3668 K по теме:
всі	4427 K матеріали за темою:	4427 K новини за темою:
въпрос	282 K на деня:
въпроси	72 K
вы	3662 K прочитали уже # из #	3662 K прочитали # из #
відео	4426 K: як	4426 K: так	4426 K: чому	4426 K: що	4426 K: хто	4426 K: де	4426 K: це	4426 K: ось	4426 K: дивіться	4426 K: послухайте	4426 K: усе	4426 K: все	4426 K: ніч	4426 K: люди	4426 K: порт
вікторина	4401 K:
""", 'г': """
гаряча	41 K лінія редакції
главная	97 K >	97 K '	97 K "
главное	3599 K от
гледайте	232 K видеото	232 K:
головна	97 K >	97 K '	97 K "
головне	4361 K від	4361 K за версією
гореща	41 K линия на редакцията
горячая	41 K линия редакции
грати	4402 K:
""", 'д': """
детальніше	4343 K:	4343 K про це
джерела	4376 K:
джерело	4376 K:
дивіться	4343 K також	4343 K:	4343 K також:	4343 K відео:
до	4343 K теми:
дозволити	4408 K завжди контент	4408 K завжди вміст	4408 K контент із	4408 K контент з	4408 K контент від	4408 K вміст із	4408 K вміст з	4408 K вміст від
дозволяти	4408 K завжди контент	4408 K завжди вміст	4408 K контент із	4408 K контент з	4408 K контент від	4408 K вміст із	4408 K вміст з	4408 K вміст від
докладніше	4343 K:	4343 K про це	4427 K про:
досие	304 K: как	304 K: така	304 K: защо	304 K: какво	304 K: кой	304 K: къде	304 K: това	304 K: вижте	304 K: чуйте	304 K: всичко	304 K: нощта	304 K: хората	304 K: ето
доступно	3608 K в	3608 K на	3608 K для	4369 K в	4369 K у	4369 K на	4369 K для
достъпно	254 K в	254 K на
досье	3667 K: как	3667 K: так	3667 K: почему	3667 K: что	3667 K: кто	3667 K: где	3667 K: это	3667 K: вот	3667 K: смотрите	3667 K: послушайте	3667 K: всё	3667 K: все	3667 K: ночь	3667 K: люди	3667 K: порт
досьє	4426 K: як	4426 K: так	4426 K: чому	4426 K: що	4426 K: хто	4426 K: де	4426 K: це	4426 K: ось	4426 K: дивіться	4426 K: послухайте	4426 K: усе	4426 K: все	4426 K: ніч	4426 K: люди	4426 K: порт
дотримуйтесь	28 K
другие	3585 K материалы автора
думка	4359 K автора	4359 K редакції	4359 K, висловлена
думки	4359 K авторів
""", 'е': """
если	44 K вы нашли	44 K вы заметили
есть	66 K друг, которому	72 K вопросы	73 K вопрос по тексту	3585 K новость?
еще	3582 K по теме:
ещё	3581 K больше	3582 K по теме:
""", 'з': """
з	4405 K нашого магазину:
за	4343 K темою:
забелязахте	7 K
завантажити	4369 K в	4369 K з	4369 K у
завантажте	13 K	4369 K в	4369 K з	4395 K застосунок	4395 K додаток
завантажувати	4408 K завжди контент	4408 K завжди вміст	4408 K контент із	4408 K контент з	4408 K контент від	4408 K вміст із	4408 K вміст з	4408 K вміст від
завантажуйте	13 K	4369 K	4379 K застосунок
завдяки	4418 K нашим читачам	4418 K вашим внескам
завжди	4408 K дозволяти контент	4408 K дозволяти вміст	4408 K показувати контент	4408 K показувати вміст	4408 K дозволити контент	4408 K дозволити вміст	4408 K завантажувати контент	4408 K завантажувати вміст
загружать	3649 K всегда контент	3649 K контент из	3649 K контент с	3649 K контент от
загрузите	3608 K в	3608 K на
задайте	3599 K вопрос
залишилися	72 K питання
заметили	7 K ошибку
запазете	258 K
запитайте	4361 K
зареждай	287 K винаги съдържание от	287 K съдържание от
зберегти	4373 K
збережіть	4373 K
здесь	3649 K находится встроенный контент	3649 K находится встроенный пост	3649 K находится встроенный публикация	3649 K размещён встроенный контент	3649 K размещён встроенный пост	3649 K размещён встроенный публикация	3649 K размещен встроенный контент	3649 K размещен встроенный пост	3649 K размещен встроенный публикация	3649 K показан встроенный контент	3649 K показан встроенный пост	3649 K показан встроенный публикация	3649 K встроенный контент	3649 K встроенный пост	3649 K встроенный публикация
знаете	66 K кого-то	66 K того, кому
знайшли	7 K помилку
знаєте	66 K когось	66 K того, кому
знижка	4405 K для передплатників:
зручніше	4382 K слухати
""", 'и': """
играть	3643 K:
идет	3639 K подписка
идёт	3639 K подписка
из	3646 K нашего магазина:
изпратете	258 K
изтеглете	13 K	254 K	264 K	279 K приложението
източник	261 K:
източници	261 K:
имате	72 K въпроси
инсталирайте	254 K
искате	266 K да работите при нас	266 K ли да работите при нас
искаш	266 K да работиш при нас
источник	3614 K:
источники	3614 K:
""", 'к': """
как	3600 K вам статья	3600 K вам материал
какво	33 K мислите
коментарите	5 K	27 K
коментарі	5 K	27 K
коментарів	32 K поки
комментариев	32 K пока
комментарии	5 K	27 K
комментирование	5 K
копирай	258 K
копирайте	258 K
короткий	4361 K виклад	4361 K переказ
коротко	3599 K от	4361 K від
краткий	26 K пересказ	3599 K пересказ
кратко	3599 K от
краткое	3599 K содержание
куиз	232 K:	282 K:
""", 'л': """
лише	4405 K для передплатників:
лучшее	3581 K за
любите	4382 K слухати
""", 'м': """
материал	46 K можно	3582 K по теме:	3602 K опубликован в	3605 K можно	3681 K подготовлен в партнёрстве с	3681 K подготовлен в партнерстве с	3681 K подготовлен при поддержке	3681 K создан при поддержке
материалът	316 K е създаден със съдействието на
матеріал	46 K можна	4441 K підготовлено у партнерстві з	4441 K підготовлено за підтримки	4441 K створено за підтримки	4441 K створено у партнерстві з
маєте	72 K запитання
месяц	3611 K подписки за
мнение	3597 K автора	3597 K редакции
мнението	244 K на автора
мнения	3597 K авторов
мненията	244 K на авторите
моля	28 K
мы	12 K в	12 K есть
""", 'н': """
на	86 K правах рекламы	86 K правах реклами	304 K живо: как	304 K живо: така	304 K живо: защо	304 K живо: какво	304 K живо: кой	304 K живо: къде	304 K живо: това	304 K живо: вижте	304 K живо: чуйте	304 K живо: всичко	304 K живо: нощта	304 K живо: хората	304 K живо: ето
над	52 K этим текстом	52 K цим текстом
надіслати	4373 K
надішліть	3 K	4373 K
накратко	246 K от
началась	3639 K подписка
начало	97 K >	97 K "
нашли	7 K ошибку	7 K опечатку
не	3639 K забудьте подписаться	4398 K забудьте передплатити
немає	4382 K часу читати	4418 K власників
нет	32 K комментариев	3620 K времени читать	3659 K владельцев
новия	249 K брой
новият	249 K брой
новости	3581 K партнеров
новый	3602 K номер
нравится	82 K
няма	32 K коментари
нямаме	296 K собственик	296 K собственици	296 K акционери	296 K реклами
нямате	267 K време да четете
""", 'о': """
об	3582 K этом подробнее	3585 K авторе
обобщение	246 K
обсуждение	5 K
озвучено	3599 K	4361 K
онлайн	3667 K: как	3667 K: так	3667 K: почему	3667 K: что	3667 K: кто	3667 K: где	3667 K: это	3667 K: вот	3667 K: смотрите	3667 K: послушайте	3667 K: всё	3667 K: все	3667 K: ночь	3667 K: люди	3667 K: порт	4426 K: як	4426 K: так	4426 K: чому	4426 K: що	4426 K: хто	4426 K: де	4426 K: це	4426 K: ось	4426 K: дивіться	4426 K: послухайте	4426 K: усе	4426 K: все	4426 K: ніч	4426 K: люди	4426 K: порт
опитахте	59 K
опитування	4401 K дня:
опрос	3642 K дня:
оставьте	31 K первый
остались	72 K вопросы
открихте	7 K
откройте	3608 K в
открыта	3639 K подписка
отпечатай	258 K
отпечатайте	258 K
отправить	3 K	3612 K
отправьте	3 K	3612 K
оформити	4398 K передплату
оформить	3639 K подписку
оценете	247 K
оцените	8 K	3600 K
оцініть	4362 K
още	232 K по темата	232 K новини:	259 K новини	305 K за:	305 K по темата:
""", 'п': """
партнер	3681 K материала	4441 K матеріалу	4441 K рубрики
партнерский	86 K материал:
партнерський	86 K матеріал:
партньор	316 K на статията	316 K на рубриката
партнёр	3681 K материала	3681 K рубрики
партнёрский	86 K материал:
первый	3611 K месяц за
перевод	3599 K выполнен	3599 K сделан
передплата	4372 K за #	4372 K від #	4398 K на перше півріччя	4398 K на друге півріччя
передрук	68 K дозволено за	68 K дозволено з	68 K дозволено лише	68 K дозволений за	68 K вітається
переказ	4361 K
переклад	4361 K зроблено
перепечатка	68 K разрешена при	68 K разрешена с	68 K разрешена только	68 K приветствуется	68 K свободная	68 K материалов разрешена
пересказ	3599 K
перший	4372 K місяць за
питання	73 K до статті	4401 K дня:
по	89 K подписке	3582 K теме:
повече	232 K по темата:	259 K новини
повідомити	4384 K про помилку
повідомте	4384 K про помилку	4384 K нам про помилку
погляди	4359 K авторів
пограйте	4402 K:
подарете	258 K
подарите	3612 K
подарить	3612 K
подарувати	4373 K
подаруйте	4373 K
поддержать	3617 K
поддержи	81 K
поддержите	81 K	3617 K
поделитесь	3 K
поделиться	3 K
подкаст	304 K: как	304 K: така	304 K: защо	304 K: какво	304 K: кой	304 K: къде	304 K: това	304 K: вижте	304 K: чуйте	304 K: всичко	304 K: нощта	304 K: хората	304 K: ето	3667 K: как	3667 K: так	3667 K: почему	3667 K: что	3667 K: кто	3667 K: где	3667 K: это	3667 K: вот	3667 K: смотрите	3667 K: послушайте	3667 K: всё	3667 K: все	3667 K: ночь	3667 K: люди	3667 K: порт	4426 K: як	4426 K: так	4426 K: чому	4426 K: що	4426 K: хто	4426 K: де	4426 K: це	4426 K: ось	4426 K: дивіться	4426 K: послухайте	4426 K: усе	4426 K: все	4426 K: ніч	4426 K: люди	4426 K: порт
подкрепете	81 K	264 K
подкрепи	264 K
подобається	82 K
подписка	3611 K за #	3611 K от #	3611 K за рубль	3639 K на первое полугодие	3639 K на второе полугодие
подписывайтесь	12 K	3617 K на
подпишись	12 K	3632 K на
подпишитесь	12 K	3617 K на	3632 K на нас
подробнее	3582 K:	3582 K в материале	3582 K - в	3582 K читайте в материале	3582 K об этом	3668 K о:
подробности	3582 K:
поділитися	3 K
поділіться	3 K
пожалуйста	28 K, соблюдайте
позиция	3597 K автора
позицията	244 K на автора
позиція	4359 K автора
познавате	66 K някого	66 K ли някого
пока	32 K нет комментариев
показвай	287 K винаги съдържание от	287 K съдържание от
показувати	4408 K завжди контент	4408 K завжди вміст	4408 K контент із	4408 K контент з	4408 K контент від	4408 K вміст із	4408 K вміст з	4408 K вміст від
показывать	3649 K всегда контент	3649 K контент из	3649 K контент с	3649 K контент от
полезна	247 K ли
помітили	7 K помилку
понравилась	8 K статья	82 K
понравилось	69 K	82 K
понравился	82 K
попитай	246 K
попитайте	246 K
попробовали	59 K
порадьте	4373 K
порекомендуйте	3612 K
последвайте	12 K	264 K
последние	3581 K новости о
послухати	1 K
послушать	1 K
поставте	4361 K запитання
почитать	3582 K:
преведено	246 K с
преводът	246 K е
предложение	3646 K для читателей:	3646 K для подписчиков:
предпочитате	267 K да слушате
прежде	3633 K чем оставить комментарий	3633 K чем комментировать
препечатването	68 K е разрешено
препоръчай	258 K
приготовили	59 K
приготували	59 K
присоединяйтесь	12 K	56 K к #
присъединете	12 K се	56 K се към #
присъедини	56 K се към #
пришлите	3585 K новость
приєднуйтесь	12 K	56 K до #
приєднуйтеся	56 K до #
пробвахте	59 K ли
продовжується	4398 K передплата
продолжается	3639 K подписка	3639 K подписная кампания
пройдите	3582 K тест
пройдіть	4343 K тест
пропозиція	4405 K для читачів:	4405 K для передплатників:
прочетено	246 K от
прочетете	232 K още	232 K също
прочетохте	299 K # от #	299 K вече # от #
підписка	4372 K за #	4372 K від #
підписуйся	12 K
підписуйтесь	12 K	4379 K на
підпишіться	12 K	4379 K на
підсумок	4361 K
підтримайте	81 K	4379 K
підтримати	4379 K
""", 'р': """
работа	3603 K в "
радимо	4343 K прочитати:
разрешавай	287 K винаги съдържание от	287 K съдържание от
разрешать	3649 K всегда контент	3649 K контент из	3649 K контент с	3649 K контент от
разрешете	254 K
разреши	287 K винаги съдържание от	287 K съдържание от
разрешить	3649 K всегда контент	3649 K контент из	3649 K контент с	3649 K контент от
распечатайте	3612 K
распечатать	3612 K
расскажите	59 K в
резюме	246 K
резюмето	246 K
рекламно	86 K съдържание:
рекомендуем	3582 K:
рекомендуємо	4343 K:
робота	4364 K в "	4364 K у "
роздрукувати	4373 K
роздрукуйте	4373 K
розкажіть	59 K у
розпочалася	4398 K передплата
розпочато	4398 K передплату
""", 'с': """
саммари	3599 K
свалете	13 K	254 K	279 K приложението
свежий	3602 K номер
свързани	232 K:
связаться	3585 K с автором
сигнализирайте	269 K за грешка
скачайте	13 K	3608 K в	3608 K из	3617 K приложение	3637 K приложение
скачать	13 K	3608 K в	3608 K на
скидка	3646 K для подписчиков:
скопировать	3612 K
скопируйте	3612 K
скопіювати	4373 K
скопіюйте	4373 K
следвайте	12 K ни	264 K
следите	12 K за
слухайте	4343 K:	4343 K також:
слухати	1 K
слушайте	3582 K:	3582 K также:
слушать	1 K
см	3582 K. также:
смотрите	3582 K также	3582 K:	3582 K	3582 K также:	3582 K видео:
соблюдайте	28 K
сообщения	27 K
сообщите	3622 K об ошибке	3622 K нам об ошибке
сообщить	3622 K об ошибке
сохраните	3612 K
сохранить	3612 K
спитайте	4361 K
споделете	3 K
сподели	3 K
сподобався	82 K
сподобалась	82 K
сподобалася	8 K	82 K
сподобалось	69 K
сподобалося	69 K	82 K
спонсор	3681 K материала	3681 K рубрики	4441 K матеріалу	4441 K рубрики
спонсорирано	316 K от
спробували	59 K
спросите	3599 K
спросить	3599 K
станьте	31 K первым	31 K першим	3617 K подписчиком	3617 K соучастником	4379 K частиною спільноти	4379 K співучасником
статията	46 K може	246 K е преведена	246 K е прочетена	308 K е публикувана	316 K е създадена със съдействието на
статтю	46 K можна	4361 K перекладено
стаття	4431 K
статью	46 K можно	3605 K можно
статья	3599 K переведена	3599 K озвучена	3600 K была	3602 K опубликована в	3672 K
стежте	12 K за
стислий	4361 K виклад	4361 K переказ
съобщете	269 K за грешка
съобщи	269 K за грешка
сыграйте	3643 K:
""", 'т': """
тази	308 K статия е публикувана
також	4343 K читайте:
тб	4426 K: як	4426 K: так	4426 K: чому	4426 K: що	4426 K: хто	4426 K: де	4426 K: це	4426 K: ось	4426 K: дивіться	4426 K: послухайте	4426 K: усе	4426 K: все	4426 K: ніч	4426 K: люди	4426 K: порт
текст	46 K можно	46 K можна	3599 K переведён	3599 K переведен	3599 K озвучен	4361 K перекладено	4361 K озвучено
текстът	46 K може	244 K отразява	246 K е преведен
телефон	41 K редакции	41 K редакції	41 K на редакцията
тема	76 K закрыта
тему	76 K закрито
тест	3642 K дня:	4401 K дня:
това	52 K разследване	246 K резюме	246 K обобщение
този	308 K текст е публикуван
только	3646 K для подписчиков:
точка	3597 K зрения автора	4359 K зору автора	4359 K зору редакції
триває	4398 K передплата
тук	287 K има вградено съдържание от	287 K има съдържание от	287 K се намира вградено съдържание от	287 K се намира съдържание от	287 K вградено съдържание от	287 K съдържание от
тут	3649 K находится встроенный контент	3649 K находится встроенный пост	3649 K находится встроенный публикация	3649 K размещён встроенный контент	3649 K размещён встроенный пост	3649 K размещён встроенный публикация	3649 K размещен встроенный контент	3649 K размещен встроенный пост	3649 K размещен встроенный публикация	3649 K показан встроенный контент	3649 K показан встроенный пост	3649 K показан встроенный публикация	3649 K встроенный контент	3649 K встроенный пост	3649 K встроенный публикация	4408 K є вбудований контент	4408 K є вбудований допис	4408 K є вбудований публікація	4408 K є вбудований вміст	4408 K розміщено вбудований контент	4408 K розміщено вбудований допис	4408 K розміщено вбудований публікація	4408 K розміщено вбудований вміст	4408 K показано вбудований контент	4408 K показано вбудований допис	4408 K показано вбудований публікація	4408 K показано вбудований вміст	4408 K вбудований контент	4408 K вбудований допис	4408 K вбудований публікація	4408 K вбудований вміст
""", 'у': """
у	3659 K нас нет владельца	3659 K нас нет владельцев	3659 K нас нет акционеров	3659 K нас нет инвесторов	3659 K нас нет хозяев	4408 K цьому місці є вбудований контент	4408 K цьому місці є вбудований допис	4408 K цьому місці є вбудований публікація	4408 K цьому місці є вбудований вміст	4408 K цьому місці розміщено вбудований контент	4408 K цьому місці розміщено вбудований допис	4408 K цьому місці розміщено вбудований публікація	4408 K цьому місці розміщено вбудований вміст	4408 K цьому місці показано вбудований контент	4408 K цьому місці показано вбудований допис	4408 K цьому місці показано вбудований публікація	4408 K цьому місці показано вбудований вміст	4408 K цьому місці вбудований контент	4408 K цьому місці вбудований допис	4408 K цьому місці вбудований публікація	4408 K цьому місці вбудований вміст	4418 K нас немає власника	4418 K нас немає власників	4418 K нас немає акціонерів	4418 K нас немає інвесторів	4418 K нас немає олігарха
увидели	7 K ошибку
удобнее	3620 K слушать
усе	4427 K про:	4427 K за темою:
успейте	3639 K подписаться
установите	13 K	3637 K приложение
усі	27 K коментарі	4427 K матеріали за темою:	4427 K статті за темою:
""", 'ф': """
фотогалерея	3582 K:
""", 'х': """
хареса	8 K ли	69 K ли ви	82 K ли ви	247 K ли
харесахте	247 K ли
харесва	69 K ли ви	82 K ли ви
хотите	3619 K работать у нас	3619 K у нас работать	3619 K работать в нашей
хочете	4381 K працювати в нас	4381 K в нас працювати	4381 K працювати у нас
хочеш	4381 K працювати в нас
хочешь	3619 K работать у нас
""", 'ц': """
це	52 K розслідування
цей	4361 K переказ	4361 K короткий виклад	4361 K короткий переказ	4361 K стислий виклад	4431 K текст	4431 K матеріал
ця	76 K тема закрита	4431 K стаття
""", 'ч': """
четете	232 K още
чети	232 K още
чи	4362 K була стаття	4362 K був матеріал	4362 K був переказ	4362 K був цей переказ	4362 K була ця	4362 K був цей	4362 K сподобалась	4362 K сподобалася	4362 K сподобався
читай	3632 K нас
читайте	12 K нас	13 K	3582 K также	3582 K также:	3582 K:	3582 K подробнее	3582 K еще	3582 K по теме:	3582 K подробнее:	3582 K материал	3582 K в материале	3608 K нас без	3608 K без	3617 K	3617 K нас в	4343 K також	4343 K також:	4343 K:	4343 K ще	4343 K також на тему:	4343 K по темі:	4343 K також на тему	4379 K
читать	3582 K также	3582 K по теме:
что	33 K вы думаете	3582 K ещё почитать:
чуйте	1 K	232 K:
""", 'щ': """
ще	32 K немає коментарів	4343 K за темою:
що	33 K ви думаєте
""", 'э': """
эта	76 K тема закрыта	76 K тема была автоматически закрыта	3672 K статья
это	26 K резюме	52 K расследование	3599 K краткое содержание
этот	26 K пересказ	3599 K пересказ	3599 K краткий пересказ	3605 K материал можно	3605 K текст можно	3672 K текст	3672 K материал
эту	3605 K статью можно
""", 'я': """
як	4362 K вам стаття	4362 K вам матеріал
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
กด	12 Kติดตาม	4141 Kติดตาม	4141 Kไลก์
""", 'ข': """
ขอ	4144 Kบคุณภาพจาก	4144 Kบคุณข้อมูลจาก
ข่	4137 Kาวที่เกี่ยวข้อง:	4144 Kาวโดย	4150 Kาวเกี่ยวข้อง:
""", 'ค': """
คล	4150 Kิป:
คุ	4147 Kณรู้สึกอย่างไรกับ	4147 Kณคิดอย่างไรกับ
""", 'ง': """
งา	52 Kนสืบสวนชิ้นนี้
""", 'ช': """
ชม	4150 Kคลิป:	4150 Kคลิป :
""", 'ซ': """
ซื	4148 K้อบัตรงาน
""", 'ด': """
ดา	13 Kวน์โหลด
ดู	4137 Kเพิ่มเติม:
""", 'ต': """
ติ	12 Kดตาม	4141 Kดตามช่อง	4141 Kดตามเรา	4141 Kดตามข่าว	4159 Kดตามอ่านข่าวอื่นๆ	4159 Kดตามข่าวอื่นๆ
""", 'ถ': """
ถา	4146 Kม ai
""", 'ท': """
ทด	4148 Kสอบความรู้ของคุณ
ทำ	4148 Kแบบสำรวจสั้น
ที	4144 K่มา:	4144 K่มา :
""", 'บ': """
บท	4146 Kความนี้ใช้ ai	4146 Kสรุปนี้	4146 Kความนี้แปล	4146 Kความนี้เรียบเรียง	4147 Kความนี้มีประโยชน์
""", 'ป': """
ปร	4146 Kะเด็นสำคัญโดย
""", 'ผ': """
ผู	4144 K้เขียน:	4144 K้เขียน :
""", 'พ': """
พบ	44 Kข้อผิดพลาด	44 Kคำผิด	4147 Kข้อผิดพลาดในบทความ
พื	4160 K้นที่โฆษณา
""", 'ฟ': """
ฟั	1 Kง	4148 Kงพอดแคสต์ของเรา
""", 'ภ': """
ภา	4144 Kพ:	4184 Kพที่ # จาก #	4184 Kพ # จาก #
""", 'ม': """
มี	72 Kคำถาม
""", 'ร': """
ร่	4148 Kวมโหวต:	4148 Kวมโหวต :	4148 Kวมทำแบบสำรวจ	4148 Kวมสนุก	4155 Kวมสนับสนุน
ร้	4163 Kองทุกข์	4163 Kองเรียน
""", 'ล': """
ลง	4148 Kทะเบียนเข้าร่วมสัมมนา	4148 Kทะเบียนเข้าร่วมงาน
ลอ	59 Kงทำแล้ว
""", 'ส': """
สน	4155 Kับสนุน
สร	4146 Kุปโดย	4146 Kุปข่าวด้วย	4146 Kุปนี้	4146 Kุปข่าวโดย	4147 Kุปนี้มีประโยชน์
สา	4163 Kยด่วนข่าว	4163 Kยด่วนทีมข่าว
ส่	4163 Kงข่าว
""", 'ห': """
หน	97 K้าแรก >	97 K้าแรก '	4184 K้า # จาก #
""", 'อ': """
อ่	4137 Kานเพิ่มเติม:	4137 Kานต่อ:	4137 Kานข่าวต้นฉบับ:	4137 Kานเพิ่มเติม	4137 Kานประกอบ:	4150 Kานข่าวเพิ่มเติม:	4150 Kานข่าวเพิ่มเติม	4150 Kานข่าวที่เกี่ยวข้อง:	4150 Kานข่าว:	4150 Kานเรื่องอื่น:	4159 Kานข่าวอื่นๆ	4159 Kานข่าวต้นฉบับได้ที่	4159 Kานบทความอื่นๆ	4159 Kานรายละเอียดเพิ่มเติมได้ที่
อ้	4144 Kางอิง:
""", 'เ': """
เก	4144 Kี่ยวกับผู้เขียน
เข	4141 K้าร่วมช่อง
เน	4146 Kื้อหานี้สร้าง	4160 Kื้อหาสปอนเซอร์	4160 Kื้อหาโฆษณา	4160 Kื้อหาสนับสนุนโดย
เพ	4141 Kิ่มเพื่อน
เร	4144 Kื่อง:	4144 Kื่อง :	4144 Kื่องและภาพ
""", 'แ': """
แจ	4147 K้งแก้ไขข่าว	4163 K้งเบาะแส	4163 K้งข่าว
แช	3 Kร์
แป	4146 Kลโดย
แอ	4141 Kดไลน์
""", 'โ': """
โฆ	4160 Kษณา -
""", 'ใ': """
ให	4147 K้คะแนนบทความ
""", 'ไ': """
ไม	4141 K่พลาดทุกข่าวสาร	4141 K่พลาดข่าว
""", 'ả': """
ảnh	4475 K:	4523 K #/#	4523 K # / #
""", 'ủ': """
ủng	4475 K hộ tác giả	4488 K hộ
""", 'あ': """
あな	33 Kたはどう
あわ	2549 Kせて読みたい	2549 【Kせて読みたい】	2549 Kせて読みたい:
""", 'こ': """
こち	2549 Kらもおすすめ	2549 Kらもおすすめ:	2577 【Kらも読む】
この	5 K記事へのコメント	8 K記事は	26 K要約は	52 K調査報道	52 K取材	73 K記事について質問	76 Kトピックはクローズ	76 Kトピックは閉じ	2557 K記事を書いた人	2557 K記事の筆者	2560 K要約はai	2560 K要約は、ai	2560 K要約は役に立ち	2560 ※K要約	2560 K記事の翻訳	2560 K記事の要約	2560 K記事はai	2560 K翻訳	2560 K見出しはai	2568 K記事は	2568 K記事の誤り
""", 'ご': """
ご意	41 K見・情報提供は
ご質	72 K問は
""", 'ま': """
まだ	32 Kコメント
""", 'も': """
もっ	2549 Kと見る:	2577 【Kと読む】
""", 'ア': """
アプ	13 Kリ
""", 'エ': """
エラ	2607 Kーが発生しました
""", 'オ': """
オリ	2577 【Kジナル記事】
""", 'コ': """
コメ	5 Kント	27 Kントは	27 Kントの内容
""", 'ト': """
トッ	97 Kプ＞	97 Kプページ＞	97 Kプ>	97 Kプ >	97 Kプ '
""", 'フ': """
フォ	12 Kロー
""", 'プ': """
プレ	2581 【Kゼント】	2581 Kゼント応募
""", 'ペ': """
ペー	2608 Kジ#/#
""", 'ホ': """
ホー	97 Kム＞	97 Kム>	97 Kム >	97 Kム '
""", '一': """
一覧	2577 【K】
""", '下': """
下載	13 K	4562 Kapp	4562 K應用程式
下载	13 K	4562 Kapp	4562 K应用
""", '以': """
以上	4588 K内容由ai
以下	4647 K内容由ai
""", '作': """
作っ	59 Kてみ
作者	4585 K:	4585 (K	4585 K係	4585 K为	4585 K為
""", '你': """
你做	59 K了吗
你可	4576 K能會喜歡:	4607 K能想看:
你有	4583 K线索
你覺	4590 K得這篇
你觉	4590 K得这篇
你认	66 K识
你试	59 K过
""", '來': """
來源	4585 K:
""", '允': """
允许	68 K转载
""", '內': """
內容	4588 K由ai
""", '公': """
公式	12 K	13 Kアプリ
""", '关': """
关注	12 K	4568 K微信公众号	4568 K官方微信
""", '内': """
内容	4588 K由ai
""", '写': """
写真	2549 【K】	2549 K:	2577 【Kを見る】	2577 【Kギャラリー】	2608 K #/#	2608 K#/#	2608 K # / #
""", '出': """
出典	2557 K:
出现	4642 K问题
出錯	4642 K了
出错	4642 K了
""", '分': """
分享	3 K
""", '前': """
前回	2577 【K】	2577 Kの記事:
""", '剩': """
剩余	4616 K字数
剩餘	4616 K字數
""", '加': """
加入	12 K	4581 K	4602 K
""", '動': """
動画	2549 【K】	2577 【Kを見る】
""", '升': """
升級	4602 K
升级	4602 K
""", '原': """
原文	4606 K刊于	4606 K刊於
""", '参': """
参与	4592 K我们的
参考	69 Kになった	2549 K:
""", '參': """
參與	4592 K我們的
""", '发': """
发现	7 K错误	44 K文章	44 K有误	4591 K错误
发生	4642 K错误
""", '取': """
取材	2557 K・文	2557 K・執筆
""", '另': """
另请	4576 K参阅
""", '可': """
可以	4582 K在x上
可自	68 K由转载
""", '合': """
合わ	2549 Kせて読みたい:
""", '同': """
同场	4576 K加映:
同場	4576 K加映:
""", '問': """
問問	4588 K我們的ai
問題	2607 Kが発生しました
""", '喜': """
喜欢	69 K这篇
喜歡	69 K這篇
""", '图': """
图片	4647 K由ai
""", '圖': """
圖片	4647 K由ai
""", '執': """
執筆	2557 K:	2557 K/
""", '報': """
報名	4593 K參加
""", '填': """
填写	4592 K问卷
填寫	4592 K問卷
""", '如': """
如发	4591 K现
如有	4583 K线索	4583 K線索
如果	4583 K您有相关线索	4583 K你掌握	4583 K您掌握	4584 K您有
如發	4591 K現
""", '官': """
官方	4568 K微信:	4568 K微信公众号:
""", '審': """
審校	4585 K:
""", '对': """
对本	73 K文有疑问
""", '广': """
广告	86 K:	86 【K】
""", '広': """
広告	86 K:	86 【K】
""", '廣': """
廣告	86 (K)
""", '延': """
延伸	4576 K閱讀	4576 K阅读	4576 K閱讀:	4576 【K閱讀】	4607 K阅读:
""", '开': """
开启	4562 K通知	4562 K推送通知
""", '引': """
引用	2557 K元:
""", '当': """
当社	12 Kの
""", '影': """
影片	4607 K:
影音	4607 K:
""", '役': """
役に	69 K立った
""", '往': """
往下	4607 K看更多:
""", '微': """
微信	4562 K扫	4568 K公众号:
""", '您': """
您对	4590 K这篇文章
您對	4590 K這篇文章
您有	4583 K线索
您的	27 K评论
您覺	4590 K得這篇
您觉	4590 K得这篇
您认	66 K识
您试	59 K过
""", '情': """
情報	41 K提供は編集部
""", '手': """
手机	4562 K客户端
""", '打': """
打开	13 K	4562 K微信
""", '扩': """
扩展	4576 K阅读:
""", '扫': """
扫一	4562 K扫
扫描	4562 K二维码关注	4581 K
扫码	4581 K
""", '投': """
投票	4592 K:
投稿	27 Kは
""", '报': """
报名	4593 K参加
报料	41 K热线	41 K电话	41 K微信	41 K请
""", '按': """
按讚	4581 K追蹤
""", '掃': """
掃一	4562 K掃
""", '採': """
採訪	4585 K撰文:
""", '推': """
推荐	4576 K阅读	4576 K阅读:
推薦	4576 K閱讀:
""", '提': """
提供	2557 K:
""", '摘': """
摘要	4588 K由	4647 K由ai
""", '撰': """
撰文	4585 K:
撰稿	4585 K:
""", '支': """
支持	4600 K
""", '收': """
收听	1 K	4595 K我们的播客	4595 K我们的节目
收聽	1 K	4595 K我們的播客	4595 K我們的節目
""", '文': """
文/	2557 K
文:	2557 K
文・	2557 K
文章	44 K有误	4585 K来源:	4591 K有误	4591 K有誤
""", '新': """
新聞	41 K爆料	4583 K線索
新闻	41 K热线	41 K报料	41 K爆料	4583 K线索热线	4583 K线索
""", '暂': """
暂无	32 K评论
""", '更': """
更多	4576 K:	4576 K新聞:	4576 K內容:	4576 【K新聞】	4576 K相關	4576 K阅读:	4576 K報導:	4576 K报道:	4606 K精彩内容	4606 K精彩內容	4606 K资讯	4606 K資訊	4606 K内容请	4606 K內容請
""", '最': """
最初	31 Kのコメント
""", '有': """
有問	72 K題
有料	4583 K要爆
有疑	72 K问
有问	72 K题
""", '未': """
未经	4646 K授权不得转载	4646 K许可不得转载
""", '本': """
本主	76 K题已关闭
本内	4588 K容由ai
本报	41 K热线
本摘	4588 K要
本文	4585 (K作者	4585 K作者	4588 K摘要	4588 K由ai	4588 K由人工智能翻译	4588 K由人工智能生成	4588 K由人工智慧	4606 K章來自	4606 K转载自	4606 K轉載自	4606 K来自	4606 K來自	4646 K受版权保护	4646 K受著作權保護	4646 K原载于	4646 K首发于	4646 K原刊於	4646 K轉載自	4646 K转载自	4647 K由ai	4647 K由人工智能	4647 K由 ai	4647 K由人工智慧	4647 K使用ai	4647 K经ai
本翻	4647 K译由
""", '来': """
来发	31 K表第一
来源	4585 K:
""", '校': """
校对	4585 K:
""", '構': """
構成	2557 K・文
""", '次': """
次に	2549 K読む:
次の	2577 Kページ:	2577 【K記事】
次ペ	2577 Kージ:
""", '欢': """
欢迎	12 K关注	68 K转载	4581 K加入	4582 K在	4582 K关注	4583 K提供线索	4583 K投稿
""", '歡': """
歡迎	12 K追蹤	68 K轉載	4581 K加入	4582 K在	4583 K提供線索	4583 K投稿
""", '此': """
此主	76 K题已自动关闭
此摘	4588 K要	4647 K要由ai
""", '测': """
测一	4592 K测:
""", '測': """
測一	4592 K測:
""", '点': """
点击	4576 K查看	4576 K阅读:	4595 K观看视频	4595 K收听
点我	4581 K加入
""", '熱': """
熱門	4607 K新聞:
""", '爆': """
爆料	41 K热线	41 K電話	41 K專線	4583 K请	4583 K請
""", '版': """
版权	4646 K声明	4646 K所有
版權	4646 K聲明
""", '用': """
用微	4562 K信扫
""", '画': """
画像	2549 【K】	2577 【Kを見る】	2608 K#/#	2608 K #/#	2608 K # / #
""", '留': """
留言	5 K
""", '発': """
発现	44 K错误
""", '發': """
發現	7 K錯誤	44 K有誤	4591 K錯誤
發生	4642 K錯誤
""", '皆': """
皆さ	33 Kんはどう
""", '相': """
相关	4576 K阅读	4576 K新闻	4576 K报道:	4576 K阅读:	4607 K新闻:	4607 K文章:
相關	4576 K新聞	4576 K報導	4576 【K新聞】	4576 K閱讀:	4607 K新聞:	4607 K文章:	4607 K報導:
""", '看': """
看更	4576 K多:
""", '立': """
立即	4581 K加入	4592 K报名	4592 K報名
""", '筆': """
筆者	2557 Kプロフィール
""", '編': """
編輯	4585 K:
編集	41 K部への情報提供
""", '线': """
线索	4583 K征集
""", '编': """
编辑	4585 K:	4585 (K:
""", '聽': """
聽我	4595 K們的podcast
""", '著': """
著者	2557 Kプロフィール
""", '要': """
要約	26 Kは
""", '覺': """
覺得	69 K有用
""", '觀': """
觀看	4595 K上方影片
""", '观': """
观看	4595 K上方视频
""", '视': """
视频	4607 K:
""", '觉': """
觉得	69 K有用
""", '訂': """
訂閱	4602 K	4612 K本報	4612 K我們	4612 K本刊
""", '記': """
記事	7 Kの誤り	2568 Kの誤り	2568 Kに誤り
記者	2557 Kのプロフィール
""", '評': """
評論	5 K
""", '試': """
試し	59 Kてみ
""", '詳': """
詳し	2549 Kくはこちら
""", '誤': """
誤り	44 Kを見つけ	44 Kにお気づき
誤字	7 K	44 K脱字
""", '読': """
読者	2581 【Kプレゼント】	2581 Kプレゼント
""", '請': """
請支	4600 K持
""", '订': """
订阅	4602 K	4612 K本报	4612 K我们	4612 K本刊	4612 K本公众号	4612 K手机报
""", '评': """
评论	5 K	27 K
""", '试': """
试过	59 K了吗
""", '该': """
该主	76 K题已关闭
""", '请': """
请支	4600 K持
""", '責': """
責編	4585 K:
""", '資': """
資料	4585 K來源:
""", '質': """
質問	72 Kは	72 Kがある方は
""", '贊': """
贊助	4600 K
""", '责': """
责任	4585 K编辑:	4585 (K编辑
责编	4585 K:
""", '赞': """
赞助	4600 K
""", '転': """
転載	68 K歓迎	68 K自由	68 K可
""", '轉': """
轉載	68 K請註明
""", '转': """
转载	68 K请注明
""", '还': """
还可	4616 K输入
""", '这': """
这个	4589 K摘要
这段	4589 K摘要
这篇	8 K文章	52 K调查	52 K报道	4589 K文章
""", '追': """
追蹤	12 K
""", '這': """
這段	4589 K摘要
這篇	4589 K文章
""", '還': """
還可	4616 K輸入
""", '采': """
采写	4585 K:
""", '長': """
長按	4581 K
""", '长': """
长按	4581 K
""", '開': """
開啟	4562 K通知	4562 K推播通知
""", '間': """
間違	44 Kいを見つけ	44 Kいにお気づき
""", '関': """
関連	2549 K記事	2549 K記事:	2549 【K記事】	2549 K:	2549 【K】	2577 【K写真】
""", '閱': """
閱讀	4576 K更多
""", '问': """
问问	4588 K我们的ai
""", '阅': """
阅读	4576 K更多
""", '面': """
面白	69 Kかった
""", '首': """
首发	4646 K于
首頁	97 K>	97 K＞	97 K >	97 K '
首页	97 K>	97 K＞	97 K >	97 K '
""", '馬': """
馬上	4592 K報名
""", '马': """
马上	4592 K报名
""", '點': """
點我	4581 K加入
點擊	4576 K查看	4576 K閱讀:	4595 K觀看影片
""", '같': """
같이	2657 K 보기:
""", '관': """
관련	2657 K 기사:	2680 K 기사 :	2680 [K 기사]	2680 K 기사-
관련기사	2657 K	2657 K:	2657 [K]	2680 K :
""", '광': """
광고	86 K:	86 [K]	86 (K)
""", '구': """
구독	12 K
""", '궁': """
궁금한	72 K 점은	72 K 점이
""", '기': """
기사	1 K 듣기	41 K 제보	2668 K #줄 요약
기사에	73 K 대해 궁금	2673 K 오류가
""", '네': """
네이버	12 K
""", '다': """
다음	2680 K 기사:
""", '당': """
당신의	2672 K 선택은
""", '댓': """
댓글	5 K
댓글은	27 K
댓글이	5 K
""", '더': """
더	2657 K 읽기:
더보기	2657 [K]	2657 K:
""", '도': """
도움이	69 K 되셨다면
""", '독': """
독자	2672 K 설문에	2672 K 설문조사에
""", '드': """
드셔	59 K 보셨나요
""", '만': """
만들어	59 K 보셨나요
""", '많': """
많이	2680 [K 본 기사]
""", '문': """
문제가	2715 K 발생했습니다
""", '발': """
발견	7 K错误
""", '본': """
본	2668 K 요약은
""", '사': """
사진	2716 K #/#	2716 K # / #
사진출처	2683 K:
""", '생': """
생성형	2668 K ai가 요약
""", '선': """
선택	2713 (K) 개인정보	2713 [K] 개인정보	2713 (K) 광고성	2713 [K] 광고성
""", '설': """
설문에	2672 K 참여하세요
""", '아': """
아직	32 K 댓글
""", '앱': """
앱	13 K
앱을	13 K
""", '여': """
여러분은	2672 K 어떻게 생각
여러분의	33 K 생각
""", '영': """
영상	2657 [K]
""", '오': """
오류가	2715 K 발생했습니다
오류를	7 K
오타가	44 K
오타를	44 K
오탈자가	44 K
오탈자를	44 K
""", '유': """
유익했다면	69 K
""", '이': """
이	8 K 기사	52 K 취재에는	52 K 기사에는	76 K 주제는 닫혔	2668 K 요약은 ai	2668 K 요약이 도움	2668 K 기사는 인공지능	2668 K 기사는 ai	2668 K 번역	2673 K 기사가 도움이	2673 K 기사를 어떻게	2673 K 뉴스에 대한 의견	2673 K 기사에 대한 의견
이미지	2716 K #/#	2716 K # / #
이슈	2680 [K]
이어	2657 K 읽기:
""", '인': """
인기기사	2680 [K]
""", '일': """
일시적인	2715 K 오류가
""", '자': """
자료출처	2683 K:
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
지금	2690 K 플레이:
""", '질': """
질문은	72 K
""", '첫': """
첫	31 K 댓글	31 K 번째 댓글
""", '추': """
추천	2657 K 기사:
추천기사	2680 [K]
""", '출': """
출처	2683 K:	2683 K :
출처를	68 K 밝히면	68 K 밝히고
""", '카': """
카카오톡	12 K	41 K 제보
""", '페': """
페이지	2716 K #/#
""", '필': """
필수	2713 (K) 개인정보	2713 [K] 개인정보	2713 (K) 이용약관	2713 [K] 이용약관
""", '함': """
함께	2657 K 볼 만한 기사:	2657 K 보면 좋은 기사:	2680 [K 읽기]
""", '핫': """
핫클릭	2680 [K]
""", '해': """
해	59 K 보셨나요
""", '홈': """
홈	97 K>	97 K >	97 K '
""", '화': """
화보	2657 [K]
""", '후': """
후원	2709 K 계좌
후원계좌	2709 K
"""}

CONTAINS = {',': """
,说:	4671 K
""", '@': """
@我	62 K
""", 'a': """
abonați	80 K-vă	3549 K-vă	3553 K
abonații	50 K pot	3550 K noștri
abonează	80 K-te	3449 K-te pentru	3454 K-te pe youtube	3549 K-te
abonné	50 en tant qu'K	1800 pas encore K	1802 déjà K	1804 en tant qu'K
abonnés	1800 réservé à nos K	1802 réservé aux K	1954 nos K	1957 K
abonējiet	80 K	2875 K
actualisé	98 cet article a été K
actualité	1810 l'essentiel de l'K	1820 suivez l'K	1820 suivez toute l'K	1820 retrouvez toute l'K	1843 couvre l'K
actualizată	98 știrea a fost K
acționari	3517 fără K
adatkezelési	2167 K tájékoztató
adhérent	80 devenez K
adhérez	80 K
admitió	1514 K
adomány	2258 K
adományoddal	2254 K
adományok	2258 K
adományozz	2254 K
adományozzon	2188 K itt
advirtió	1514 K
adó	2156 K #%
adód	2256 K #
adója	2188 K #
adăugat	3552 a K
affichée	60 e-mail ne sera pas K
affiliatelänkar	37 K	74 K	4055 K	4087 K
affilié	37 lien K	74 lien K
affiliés	37 liens K	74 liens K
affirmé	1956 a K
afiliación	37 enlaces de K	74 enlaces de K
afirmó	1514 K
afișată	60 email nu va fi K
agregó	1514 K
aicināja	2878 K
aizsargātas	2817 visas tiesības K
aiškino	2811 K
ai가	2720 K 작성	2720 K 생성	2720 K 요약	2720 K 번역
ai로	2720 K 작성	2720 K 생성
ai를	2720 K 활용해
ajouté	1956 a K
ajută	3549 K-ne
ajánld	2254 K fel
aktualizovaný	98 článok bol K
aktualizován	98 článek byl K
aktérů	98 jména K
alkalmazás	2164 töltsd le az K
alkalmazásban	2186 az K
alkalmazást	2186 K
alkalmazásunk	2255 K
alkalmazásunkat	2164 töltse le K
alkalmazásunkban	84 K
alăturat	3468 s-a K echipei
alăturați	51 K-vă
alătură	51 K-te lor	51 K-te
améliorer	1864 aidez-nous à K
anhören	2 artikel K	2 text K	2 beitrag K	807 jetzt K:
anketě	510 naší K	510 v K
ankietę	35 naszą K	3215 naszą K	3215 krótką K
ankstesnėje	98 K versijoje
anmäl	4127 K dig till vårt	4127 K dig till våra
anmäla	4003 genom att K dig	4050 genom att K dig
annoncé	1956 a K
annoncør	653 betalt af en K	653 betalt af K
annonslänkar	37 K	74 K	4055 K	4087 K
annonsör	4066 betalt av en K	4066 betald av en K
annonsør	3110 betalt av en K
anterioară	98 versiune K a
antérieure	98 version K de cet
anunció	1514 K
anunțat	3552 a K
använder	4018 vi K cookies	4019 K kakor
anúncio	3356 após o K	3356 depois do K
anúncios	70 sem K	3442 sem K
apelował	3296 K
apelowała	3296 K
aplicació	84 a la nostra K
aplicación	84 en nuestra K	1372 descarga la K	1372 descarga nuestra K
aplicația	84 în K noastră	3455 descarcă K	3549 descarcă K noastră	3549 descarcă gratuit K	3549 descarcă K și	3550 K noastră
aplikacją	84 z naszą K
aplikację	3180 pobierz naszą K	3181 pobierz K	3181 ściągnij K	3238 naszą K
aplikací	84 s naší K
aplikácii	84 v našej K	3820 našej K
aplikáciu	3820 mobilnú K	3820 K
aportació	463 la teva K
aportación	1407 tu K	1433 haz tu K
apoyá	1511 K
applikációnk	2186 K
applikációnkat	2186 K
applikációnkban	84 K
apsolīja	2878 K
apóyanos	1407 K	1511 K
apóyenos	1407 K	1511 K
apúntate	1351 K a	1367 K a nuestra	1367 K gratis	1511 K gratis
apărat	3552 s-a K
arkadaşina	49 K gönder
arkadaşiniza	49 K gönderin
arkadaşinla	4243 bir K paylaş
artykuł	15 darmowy K	20 cały K	3169 podoba ci się ten K	3216 nasz K do końca	3236 ostatni darmowy K	3294 ten K
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
autentifică	24 K-te	3449 K-te pentru
autorką	3207 kontakt z K
autorská	492 K práva
avertizează	3552 K
avísanos	1511 K
ayúdanos	1407 K	1511 K a
açikladi	4320 K
açin	4243 K
añadió	1514 K
año	1513 al K
""", 'b': """
bağirdi	4320 K
bağirdilar	4320 K
bağiriyor	4320 diye K
bağiriyordu	4320 K
bağiş	4317 K yap	4321 K
bağişiniz	4317 K
bağlantilari	74 satiş ortakliği K	4240 satiş ortakliği K
başlayan	4242 tl'den K
başvurun	4243 K
behält	29 K sich vor	29 K sich das recht
behöver	3992 vi K ditt stöd	4127 vi K din hjälp
beiträge	58 neue K per mail
bekapcsolása	2164 értesítések K
beløb	708 fast K
beløp	3164 gi et K	3166 fast K
bemängeln	927 K
bemängelt	927 K
berätta	67 K för oss	67 K din
berättade	4130 K
berättar	4130 K
bestätigen	733 K sie ihre
bestätigungslink	851 K
bestätigungsmail	733 K	851 K
betalvägg	4131 K
bezpečí	98 linka K
bezplatný	530 poslední K článek	3814 náš K webinár	3837 posledný K článok
bezplatných	3823 K článkov
bezpłatne	3221 K konto
bezpłatny	3212 nasz K webinar	3236 ostatni K artykuł
bezpłatnych	3221 limit K
beágyazott	2220 egy K tartalom látható	2220 egy K tartalom található
beğendiyseniz	4318 bu haberi K	4318 bu yaziyi K
biết	4548 cho K
blokování	484 K reklam
bohaterów	98 imiona K
boletín	78 el K	78 al K	78 nuestro K	1367 recibe el K	1367 nuestro K	1370 K diario	1511 recibe el K	1512 nuestro K	1515 K
boîte	79 dans votre K mail	79 dans ta K mail	79 dans votre K	1809 dans votre K mail	1809 dans votre K e-mail
brezplačen	3935 zadnji K članek
brezplačne	3922 K članke
brezplačni	3915 naš K webinar	3935 zadnji K članek
brezplačnih	3922 K člankov
bronił	3296 K się
brzmiał	3296 K
brzmiała	3296 K
brzmiało	3296 K
butlletí	392 subscriu-te al K	392 el nostre K	464 el nostre K	467 K
buzdított	2257 K
buzdította	2257 K
buzón	79 en tu K	1368 en tu K
bájate	1511 K la app
bölümünde	85 yorum K
bönföll	4130 K
böngésző	10 a K
böngészője	10 az ön K
bötfällde	4130 K
bønfaldt	709 K
bønn	3044 vi har en K til deg
bønnfalt	3167 K
bústia	414 a la teva K
bülten	4236 e-K	4321 K
bültene	4203 K abone	4203 K kayit	4203 K kaydol
bülteni	4236 haber K
bültenimiz	78 K	4318 K
bültenimize	78 K	78 e-K	4203 K	4317 K	4318 K
bültenine	4236 K
błagał	3296 K
błagała	3296 K
bạn	49 gửi cho K bè	4453 hộp thư của K	4487 sự ủng hộ của K	4545 mời K	4545 cần sự ủng hộ của K	4545 nhờ sự ủng hộ của K
bằng	4495 K văn bản của báo
""", 'c': """
caffè	2414 un K
café	54 me paga um K	1408 un K	1433 un K al mes	1846 un K
caractères	1864 limitées à # K
catedrática	1404 es K
catedrático	1404 es K
celého	472 pro čtení K
cercetătoare	3468 este K
cercetător	3468 este K
changés	98 prénoms ont été K
chaîne	1954 notre K
chefredaktör	4040 är politisk K	4040 är K
chefredaktør	631 er K
chuyện	4474 bạn có câu K
chép	4469 cấm sao K	4495 mọi sao K
chính	98 đính K	4462 K sách bảo mật
chúng	38 nhắn cho K tôi	38 viết cho K tôi	38 liên hệ với K tôi	38 gửi cho K tôi	38 gửi về cho K tôi	38 kể cho K tôi	38 chia sẻ với K tôi	39 phóng viên của K tôi	57 K tôi gửi bạn	57 K tôi gửi đến bạn	57 K tôi gửi tới bạn	67 nhắn cho K tôi	67 viết cho K tôi	67 gửi cho K tôi	67 gửi về cho K tôi	67 kể cho K tôi	67 chia sẻ với K tôi	67 hãy kể với K tôi	67 kể với K tôi	4453 bản tin của K tôi	4456 theo dõi K tôi	4474 cho K tôi qua	4474 liên hệ với K tôi	4545 ủng hộ K tôi	4545 K tôi cần sự giúp đỡ	4545 giúp K tôi	4545 theo dõi K tôi	4545 hãy gửi cho K tôi	4545 hãy liên hệ với K tôi	4545 hãy báo cho K tôi	4546 K tôi trên	4546 của K tôi	4546 cho K tôi
chọn	4545 hãy bình K
cikkből	2253 K #
cikkéből	2253 K #
cikkünk	2255 minden K
cikkünkhöz	2255 minden K
comentário	6 deixe seu K	6 deixar um K	21 login para publicar um K
comentários	85 nos K	3329 nos K
comentó	1514 K
comisión	1422 recibir una K
comissió	409 rebre una K
comissão	3355 receber K	3355 receber uma K
commerciële	2960 K partner
communauté	1851 K whatsapp	1851 K signal
compártela	25 K	49 K
compártelo	25 K	49 K
comunità	2438 parte della nostra K
condamné	1956 a K
condiții	3458 termeni și K
confidentialité	1827 politique de K
confidențialitate	3458 politica de K
conférences	1843 est maître de K
connecté	1829 vous devez être K
contactați	38 K-ne	67 K-ne
contactează	38 K-ne	67 K-ne
conteúdo	9 este K	9 K externo	3306 acesse todo o K	3350 ao exibir este K	3350 ao ver este K
contribuição	3342 com a sua K	3441 sua K é essencial
contáctanos	38 K
contáctenos	38 K
contém	98 K cenas
contó	1514 K
conversación	1390 participar en la K
conținut	9 acest K	3449 K doar pentru abonați
conținutului	3465 preluarea K
cookieinställningar	4016 K	4042 K
corespondentă	3468 este K
corrección	98 K:
correção	98 K:
corrigé	98 article a été K
creează	3549 K un cont pentru a citi
csatornájára	2178 viber-K
csatornánk	2255 K
csatornánkhoz	2178 telegram-K	2178 whatsapp-K
csatornánkra	2178 youtube-K	2254 iratkozz fel K	2254 iratkozzon fel K
csábított	2257 K
cuéntanos	38 K	67 K	1390 K en	1511 K
cuéntenos	38 K	67 K
czytać	3175 aby K dalej	3175 żeby K dalej	3293 chcesz K dalej
czytelników	36 naszych K	3216 opiniami K	3227 z wpłat K	3227 dzięki wsparciu K	3244 K	3294 naszych K	3294 z wpłat K
câmpurile	60 K cu steluță
cântau	3552 K
címével	2210 e-mail-K
cùng	51 hãy tham gia K họ
của	4476 là cây bút K	4546 độc giả K
""", 'd': """
daní	3828 # % z K	3828 #% z K
darbą	2809 mūsų K
darowiznę	3173 przekaż K	3293 przekaż nam K	3293 przekaż K na
datenschutzerklärung	757 unserer K	925 unserer K	925 unsere K
datenübertragung	797 der K zu
dați	62 K-mi tag
debatindlæg	632 send dit K	632 skrive et K
debatredaktør	631 er K
debattredaktør	3084 er K
debattør	631 er K
declaró	1514 K
decía	1514 K
demandé	1956 a K
denmişti	4320 K
denunció	1514 K
dependență	88 jocurile de noroc pot crea K
descrições	98 contém K
descárgate	1372 K la	1372 K nuestra
destekçimiz	4243 K olun	4317 K olun
desteğiniz	4317 K
desteğinizle	4318 K
desteğiyle	18 okurlarin K	4229 yapay zeka K	4238 K ayakta	4248 yapay zeka K
değildir	30 sorumlu K
değiştirildi	98 isimler K
değiştirilmiştir	98 isimler K
dimineață	17 în fiecare K
diskutovať	3819 K môžu
disponível	3314 K no google play
doação	3302 faça uma K	3342 sua K	3441 sua K	3441 faça uma K	3445 K
doações	3445 K
dodał	3296 K
dodała	3296 K
dodává	588 K
događaj	3715 naš K
domagał	3296 K się
donació	463 fes una K	467 K
donación	1355 haz una K	1355 tu K	1407 tu K	1407 una K	1511 tu K	1511 haz una K	1515 K
donația	3549 K ta
donație	3549 fă o K	3553 K
donații	3553 K
donează	90 K cât poți	3549 K acum
doplněn	98 článek byl K
doporučil	588 K
doporučila	588 K
doporučovala	588 K
dopuštenja	3726 bez K
doradzał	3296 K
dorzuć	3293 K się
dostawać	3237 chcesz K
dostávajte	3843 K
dostávat	531 chcete K
dostávať	3838 chcete K
dostávejte	537 K
dostęp	80 kup K	3175 masz już K	3221 pełny K do	3221 wykup K	3293 kup K
dostępny	3175 artykuł K tylko
dotazník	511 krátký K	3818 krátky K
dotazníka	3818 nášho K
dotazníku	510 našeho K	511 krátkého K
dowolną	3295 K kwotą
dočtete	518 více se K
dołóż	3293 K się
dołącz	51 K do nich	51 K	3186 K do nas na	3293 K do nas	3293 K do grona	3293 K do nich
drastické	98 obsahuje K
draudžiama	2755 K kopijuoti	2755 be leidimo K	2755 be sutikimo K
draudžiamas	2776 be leidimo K
dueños	1463 sin K	1463 ni K
dumneavoastră	10 browserul K
duyệt	10 trình K của bạn
działać	3294 K dalej
dziennikarką	3208 jest K	3278 jest K
dzięki	3294 K wam	3294 K tobie
dziękujemy	3218 K za zapisanie	3218 K za zapis	3293 K, że nas czytasz
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
dömde	4130 K
dømte	709 K	3167 K
düzeltme	98 K:
děkujeme	585 K, že nás čtete
dřívější	98 K verzi článku
důvery	98 linka K
dụng	4458 tải ứng K	4545 tải ứng K của	4545 hãy tải ứng K	4545 tải ngay ứng K
""", 'e': """
edellyttää	1734 K tunnusta
editörlerimize	39 K
editörüdür	4226 K
editörün	98 K notu
egyetért	43 K?
egyetértesz	43 K?
együttműködésében	2252 K készült
elaboración	1422 no ha participado en la K
electrònic	392 el teu correu K
electrónico	60 correo K no se mostrará	1368 tu correo K	1390 tu dirección de correo K no será publicada
elküldjük	57 K neked	57 K önnek
elolvasásához	2158 a teljes cikk K
elsőként	2187 értesülj K
előfizetés	2258 K
előfizetéssel	2190 K
előfizető	2158 már K	2254 legyen K
előfizetőink	50 K	2158 K olvashatják	2190 K számára	2255 K
előfizetők	50 az K	2200 csak K	2258 K
előfizetőknek	2159 csak K	2200 K szól
előfizetőként	50 K
előfizetőnktől	2210 K
emlékeztetett	2257 K
emoțional	98 pot afecta K
endereço	3328 seu K de email não será
engedély	2193 K nélkül tilos
engedélyezze	2166 K a javascript
engedélyezése	2220 tartalmainak K	2220 tartalmak K
engedélyhez	2193 K kötött
enkät	35 vår K
enquête	35 notre K	35 onze K	53 mois sur cette K	53 mois à cette K	53 mois pour cette K	98 pour cette K, nous	1954 cette K	2976 onze korte K	2976 onze K
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
epizódu	3816 K
erată	98 K:
ergänzt	98 text wurde K	98 artikel wurde K
erhvervsredaktør	631 er K
erhältlich	807 shop K	880 im shop K
erişin	4243 K
erklärt	927 K
erklärte	927 K
erkände	4130 K
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
etkinleştir	4211 javascript'i K
evästeasetuksiasi	1711 K
evästeet	1711 K	1736 K
evästeitä	1694 K
existují	521 K díky
experiência	67 conte sua K
explicó	1514 K
expliqué	1956 a K
expérience	67 partagez votre K
externého	3810 K obsahu
externí	503 K obsah
externího	503 K obsahu	503 obsah z K
externý	3810 K obsah
""", 'f': """
favoritkälla	4036 K
faça	3441 K um pix
felelősséget	30 nem vállal K
felhasználási	2167 K feltételek
felietonistką	3278 jest K
felietonistą	3278 jest K
feliratkozás	2160 K a hírlevélre	2160 hírlevél K
feliratkozásommal	2176 K
feliratkozással	2176 K
felkavaró	98 K
fictício	98 nome K
fictícios	98 nomes K	98 nomes são K
filmări	40 poze și K
folosește	3458 K cookie
folytatásához	2158 a cikk K
fordítóval	2183 gépi K
forintért	2190 havi # K
formulára	3821 odoslaním K
formulário	3441 inscreva-se no K
formuláře	514 odesláním K
forrásként	2177 kedvenc K
fortæl	67 K os
fortæller	709 K
fotoğraf	40 K ve video
fotoğraflarinizi	40 K
fotóidat	40 K
fotóit	40 K
frissítettük	98 K a cikket	98 cikkünket K
frågade	4130 K
früheren	98 K version	98 K fassung
férjen	2254 K hozzá
följ	4010 K oss på	4127 K oss
förbehåller	29 K sig	29 K oss
förbehållna	4032 alla rättigheter K
fördere	924 K
fördermitglied	80 werden sie K	822 werde K	822 werden sie K
fördern	924 jetzt K	924 K sie
föredragen	4036 K källa
föredragna	4036 K källa
föreslog	4130 K
författare	4040 är K och
förklarade	4130 K
förklarar	4130 K
försvarade	4130 K sig
følg	606 K os på	706 K os	3060 K oss på	3164 K oss
første	644 K måned	708 K måned	3098 K måned	3166 K måned
független	2156 támogassa a K	2255 K sajtó
főmunkatársa	2240 K
főszerkesztője	2181 K
""", 'g': """
gadā	2877 K
gazeteciliği	4318 bağimsiz K
gazeteciliğimiz	4318 K
gazetę	3247 kup K
gefällt	851 K ihnen, was sie	851 K dir, was du
gelmişken	4197 buraya kadar K
gespräch	98 K wurde gekürzt
geändert	98 namen K	98 name K	98 namen wurden K
geöffnet	762 wird in neuem fenster K
giovedì	17 ogni K
glücksspiel	88 K kann süchtig machen
glücksspiele	88 K können süchtig machen
godišnje	3789 K
gridò	2521 K
gràcies	415 K a gent com tu	464 K a tu
grátis	3443 teste K
grâce	18 K à vous	1791 K à vos dons
gwiazdką	60 pola z K
gärna	4127 vill K höra från dig
går	590 før du K	3044 før du K
gåva	3992 ge en K i dag	3992 ge en K nu	3993 din K	3993 ge en K	4127 din K gör	4127 ge en K i dag	4131 K
gönderdik	4250 size bir e-posta K
gönderin	4243 K
gönderiyoruz	57 size K	57 sana K	57 yazilarini K
göndermeyiz	71 spam K
göra	4128 K mer
göre	4320 K
görün	4243 K
görünmeyecek	60 e-posta adresiniz K
görüntülerinizi	40 K
göster	4243 K
gösterilmeden	4219 kaynak K
gösterilmeyecek	60 e-posta adresiniz K
gösterilmez	60 e-posta adresiniz K
güncellendi	98 haber K	98 yazi K
güncellenmiştir	98 haber K
głosił	3296 K
głosiła	3296 K
głosiło	3296 K
głosuj	3232 K
głosujcie	3232 K
głównej	3223 na stronie K
gương	64 trang K
gửi	49 hãy K	4474 xin K về
""", 'h': """
használ	2166 cookie-kat K	2167 sütiket K
használat	2166 sütik K
hazardní	83 účastí na K hře
hazardných	83 účasťou na K hrách
heißt	927 K es
helyesbítés	98 K
helyreigazítás	98 K
hikâyeni	67 K bizimle
hikâyenizi	67 K bize
hinzufügen	789 bei google K
hirdették	2257 K
hirdetés	11 a K	11 K után
historią	67 podziel się swoją K
história	67 conte sua K
hjälp	4043 K av ai	4067 K av ai	4127 K oss
hjälper	4127 din gåva K
hjælp	634 K af ai	634 K fra ai	654 K af ai	706 vi har brug for din K	706 K os
hjælper	706 dit bidrag K
hlásal	588 K
hlásala	588 K
hlásá	588 K
hovorí	3890 K
hozzászólás	21 K küldéséhez
hozzászóláshoz	6 K
hozzászólásokban	85 a K
hozzátette	2257 K
hviezdičkou	60 polia s K
hvězdičkou	60 pole s K
hyödyntäen	1712 tekoälyä K
hágase	80 K socio
hájil	588 K se
hájila	588 K se
häng	4127 K med i
häufiger	789 bei google K
hävdar	4130 K
håller	43 K du med	43 K du inte med	4074 läsare som K
hævder	709 K
hébergé	1826 ce contenu est K par
hình	98 có chứa K ảnh
híreinket	2210 K
hírekben	2164 a google K	2177 google K
hírlevelére	2176 K
hírlevelünk	78 K	2255 K
hírlevelünket	2176 K
hírlevelünkre	78 K	2160 K	2254 iratkozzon fel K	2254 iratkozz fel K	2255 K
hírlevél	2258 K
hírlevélre	78 K	2254 iratkozz fel a K	2254 iratkozzon fel a K
hó	2256 ft/K
hónap	2190 első K	2256 első K
hören	875 K sie hier.
hører	3089 der du K
hükmetti	4320 K
hüüdis	1583 K
hüüdsid	1583 K
hűségidő	2200 K nélkül
hồng	4494 nhận hoa K
""", 'i': """
iecienītāko	2825 K avotu
iepriekšējā	98 K versijā
ifølge	709 K	3167 K
illimité	1804 accès K	1873 en K
imágenes	40 tus K	98 contiene K
incorporó	1404 se K a
independentă	3550 presa K
independência	3442 a K
indicó	1514 K
indiqué	1956 a K
indrømmede	709 K
indrømmer	709 K
indépendance	1954 notre K
indépendant	1791 soutenez le journalisme K	1954 journalisme K	1954 média K
indépendante	1870 la presse K a	1954 presse K	1954 information K
información	1380 sigue toda la K	1380 siga toda la K	1404 cubre la K	1512 esta K
informację	3207 wyślij K
informações	98 com K de
informațiilor	3465 preluarea K
informó	1514 K
informē	2878 K
ingresá	77 K tu correo
innehåll	4019 externt K	4042 externt K
innehåller	98 K spoilers
innehållet	9 K
innrømmer	3167 K
innrømmet	3167 K
inquiète	1956 s'K
inquérito	35 nosso K
inscrição	3310 cancelar a K	3364 sua K foi
inscríbete	1351 K
inställningar	4016 cookie-K	4016 dina K för cookies	4016 dina K för kakor
insändare	43 K	4041 skicka din K	4041 din K till	4041 skriva en K
intelektą	2763 dirbtinį K	2778 dirbtinį K
inteligencję	3229 przez sztuczną K
inteligencí	523 umělou K
intelligenciával	2183 mesterséges K készült	2202 mesterséges K
introduceți	77 K adresa de email
intégralité	1800 pour lire l'K
investigación	53 meses en esta K	53 meses a esta K	98 para esta K	1512 esta K
investigação	3442 esta K
investigație	3550 această K
investigațiile	3550 continua K
invítame	54 K a un café	54 K un café	1511 K a
invítanos	1511 K a
ismételgette	2257 K
istediğiniz	4202 K zaman iptal	4319 K zaman iptal
izražavaju	3720 komentari K
içeriği	9 K
içeriğin	4228 harici K
içermektedir	98 sahneler K
išorinio	2761 K turinio
""", 'j': """
jautāja	2878 K
javascript가	2699 K
javascript를	2699 K
javasolják	2257 K
jelölj	62 K meg	62 K be
jelöljetek	62 K meg
jesteś	3169 skoro już tu K	3169 skoro tu K
jugé	1956 a K
jurnalistă	3468 este K
jurnaliștii	39 K noștri	3491 K noștri îți trimit	3550 K noștri
jälgi	1580 K meid
jäljellä	1730 ilmaista juttua K
jäseneksi	80 liity K	1781 liity K
""", 'k': """
kanał	3294 nasz K
kannatusjäseneksi	1781 liity K
kanál	586 náš K
każdego	17 K ranka
každé	17 K ráno
kaže	3790 K
kedykoľvek	3795 odhlásiť sa môžete K
keresőben	2177 google-K
khoản	4451 bạn đã có tài K	4462 điều K sử dụng
không	43 K đồng ý?	60 email của bạn sẽ K hiển thị	71 K spam	4469 K sao chép
khẳng	4548 K định
kiabált	2257 K
kiabálta	2257 K
kiabálták	2257 K
kiegészítettük	98 a cikket K	98 cikkünket K
kifogásolja	2257 K
kirjeessä	1784 luki K
kiáltott	2257 K
kiáltotta	2257 K
kiáltották	2257 K
kiến	4482 ý K của bạn sẽ	4545 hãy gửi ý K	4545 vui lòng gửi ý K
kliknutím	514 K na
kolačića	3711 K	3741 K
kolačiće	3711 K	3741 K
kolačići	3711 K
komentować	6 K	3195 aby K
komentár	6 pridať K	3819 pridajte K
komentára	3819 pridanie K	3819 vloženie K
komentároch	85 v K
komentárov	85 do K
komentátor	501 je K	501 , K	571 , K
komentátorem	501 je K	571 je K
komentátorka	571 , K
komentátorkou	501 je K	571 je K	3808 je K
komentátorom	3808 je K
komentář	6 přidat K
komentáře	6 pro přidání K	512 vložení K	512 přidání K
komentářích	85 v K
komentářů	21 přidávání K se musíte	85 do K
kommentarsfältet	85 i K
kommenteléshez	6 K
kommenttikentässä	85 K
koneääni	1712 K
konferencję	3212 naszą K
konuştu	4320 diye K	4320 K
kopírovanie	3801 K obsahu bez	3801 K je zakázané
kopēšana	2824 K bez
korespondentką	3208 jest K	3278 jest K
korespondentė	2760 K
korábban	2209 K itt írtunk	2209 K ebben a cikkben írtunk
korábbi	98 cikkünk K
krzyczał	3296 K
krzyczała	3296 K
krzyknął	3296 K
krzyknęła	3296 K
krävde	4130 K
krævede	21 K felter er	709 K
krönikör	4040 är K	4112 är K
kulturalną	3216 K dyskusję
kulturredaktör	4040 är K	4112 är K
kulturredaktør	631 er K	692 er K	3084 er K	3149 er K
kumppanuuslinkkejä	74 K	1724 K
kvíz	510 náš K	3818 náš K
kvíze	3818 našom K	3818 v K
kvízu	510 našem K	510 v K
kyltissä	1784 luki K
kysyivät	1784 K
kávéra	54 hívj meg egy K	54 hívjon meg egy K	2256 K
käsitellään	98 jutussa K
käyttää	1692 tämä sivusto K
käyttöehdot	1719 hyväksyt K
képeidet	40 K
képeit	40 K
kérdezte	2257 K
kérdezték	2257 K
kérdőívünket	35 K
kért	2257 K
kérte	2257 K
kérték	2257 K
kívánt	98 nem K
können	90 geben sie, was sie K	90 geben sie, so viel sie K	924 K sie uns
könyörgött	2257 K
könyörögtek	2257 K
köszönjük	2254 K, hogy olvasol
kötelező	21 K mezőket
kövessen	2164 K minket	2254 K minket
követelte	2257 K
követelték	2257 K
közlése	2201 nélküli K tilos
közreműködésével	2252 K készült
közéjük	51 állj be K	51 álljon be K
közölte	2257 K
kúpte	3887 si K
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
kļūsti	2875 K par
křičel	588 K
křičela	588 K
křičeli	588 K
kể	4548 K
""", 'l': """
labākie	2844 K raksti tavā
lamentó	1514 K
lançait	1956 K
lasītu	2814 lai K tālāk
lasītāji	2876 mūsu K
lasītājiem	2876 mūsu K
lejupielādē	2875 K
lelkisegély	98 K
leverandør	3086 ekstern K
leverantör	4042 extern K
leído	1436 has K tus #
leírásokat	98 K tartalmaz
licencí	47 K cc	47 cc-K
licença	47 K cc
licența	47 K cc
lietotnē	2834 K
linkistä	1723 lisää tästä K
lisenssillä	47 K
lisäsi	1784 K
llicència	47 K cc
lucrează	3468 K în presă
lunedì	17 ogni K
lună	3551 pe K
luận	6 để bình K	85 phần bình K	98 từ chối bình K	4451 đăng nhập để bình K	4482 bình K của bạn sẽ	4545 đăng nhập để bình K
lájkolj	2164 K minket
lákal	588 K
läget	4051 koll på K
lähdet	1678 ennen kuin K
lähetä	49 K se
lähetämme	57 K sinulle
lämna	77 K din mejl	77 K din e-post
läsa	4054 du kan K mer	4054 kan du K mer	4054 K mer om	4128 fri att K
läsare	36 våra K	4052 våra K	4128 våra K
läsarna	18 tack vare K
läser	4127 tack för att du K
läsning	0 min K
läsningstid	0 K
lästid	0 K
låst	658 K for	3115 K for	4071 K för
læser	706 tak fordi du K
læserbrev	43 K	632 skrive et K	632 send dit K
læsere	36 vores K	707 vores K
læseres	643 vores K støtte
læserne	18 takket være K
læsetid	0 K
læsning	0 min K
límite	1363 K de notas
límites	1360 sigue leyendo sin K
lòng	4474 vui K gửi về	4545 vui K gửi về
löd	4130 K
lød	709 K	3167 K
lūdza	2878 K
lập	4486 ủng hộ báo chí độc K	4546 báo chí độc K
""", 'm': """
magyarázta	2257 K
mailovú	3821 e-K adresu
mainoslinkkejä	37 K	74 K	1724 K
manhãs	17 todas as K
marqués	60 champs K d'une étoile
masintõlke	1535 K abil
materiał	9 ten K
matéria	20 ler esta K	3306 esta K é só	3369 para ler esta K	3442 esta K
matérias	3341 limite de K
matí	463 rep cada K
mawiał	3296 K
mawiała	3296 K
mañana	17 cada K
mañanas	17 todas las K
megbírságolta	2257 K
megbízásából	2252 K készült
megjelenését	2252 K támogatta	2252 K támogatja
megjelenítése	2220 tartalmainak K	2220 tartalmak mindig K
megszakítása	21 válasz K
megváltoztat	98 nevek K
megváltoztattuk	98 nevét K
meidän	1781 tue K
meitä	1721 tukea K	1721 tue K	1781 tue K	1781 auta K
mencióname	62 K
menționat	3552 a K
mesačne	3889 K
mesečno	3789 K	3985 K
mesélte	2257 K
mieltä	43 eri K?	43 samaa K?
miesiąc	3295 za K
miesięcznie	3295 K
minkä	90 anna K voit
miễn	15 bài K phí	4489 hết số bài K phí	4547 dùng thử K phí
mjesečno	3789 K
modifié	98 article a été K	98 prénom a été K	98 nom a été K
modifiés	98 prénoms ont été K	98 noms ont été K
modération	83 jouez avec K	1864 charte de K	1864 K par la rédaction
mokė	2811 K
mondták	2257 K
mostrarà	60 adreça no es K
mostrará	60 correo no se K	1360 este mensaje se K en
możesz	90 wpłać, ile K
možete	90 dajte koliko K
multó	1514 K
mulțumim	3549 K că ne citești
munkatársa	2181 K	2240 K
munkatársunknak	39 K
munkánk	2255 K
munkánkat	2156 támogasd K	2156 támogassa K	2188 K	2254 támogasd K	2254 támogassa K	2255 K
myönsi	1784 K
másodközlés	2174 K
märkis	1583 K
määräsi	1784 K
mån	4053 kr/K	4129 kr/K
månad	3997 testa en K	4053 en K för	4127 testa en K	4129 per K	4129 varje K
månaden	4053 första K	4129 i K	4129 första K
månader	4053 K för #	4127 testa # K
månadsgivare	4127 bli K
måned	596 prøv en K	644 i # K	706 prøv en K	708 pr. K	3098 en K for	3164 prøv en K	3166 per K
måneden	708 om K	3166 i K
måneder	644 i # K	3098 K for #
média	1954 notre K
mês	3442 até o fim do K	3443 por K	3443 ao K
mình	54 mời K ly cà phê	62 tag K
míní	588 K
mówi	3296 K
mówili	3296 K
mówił	3296 K
mówiła	3296 K
môžete	3817 článok si K
müşterimiz	4254 K
mācīja	2878 K
mākslīgais	2831 K intelekts
mēnesis	2877 pirmais K
mēnesī	2877 K
mėgstamiausią	2756 K
mėnesį	2810 per K
měsíc	516 první K	587 za K	587 první K
měsíčně	587 K
můžete	509 článek si K
mạnh	4548 nhấn K
""", 'n': """
nabádal	588 K
nabádala	588 K
naléhal	588 K
namawiał	3296 K
namawiała	3296 K
napisał	3296 K
napisała	3296 K
napiš	38 K nám	67 K nám
napište	38 K nám	500 K nám	533 K na	585 K nám
napísal	3890 K
napíšte	38 K nám	3807 K nám	3807 K, prosím	3840 K na	3887 K nám
naročilo	3921 hvala za K
naročite	80 K se	3895 K se na naše	3983 K se
naročnik	50 kot K	3894 že K
naročnike	3902 samo za K	3902 le za K
naročniki	50 K lahko	3934 lahko berejo le K	3934 berejo samo K	3987 K
naročnikom	3894 dostopen le K	3894 na voljo K	3894 na voljo samo K	3894 na voljo le K	3934 dostopna le K	3934 dostopna samo K	3934 dostopen le K	3934 dostopen samo K
naročnina	3922 K	3987 K
naročnino	3922 z K	3944 z K
narzędzi	3229 przy wsparciu K ai
naujienlaiškio	2768 K
naujienlaiškis	2809 mūsų K	2812 K
naujienlaiškį	2748 mūsų K	2768 K	2808 užsisakykite K	2809 mūsų K
navođenja	3726 bez K izvora
navođenje	3726 uz K izvora
nawoływał	3296 K
našeho	506 do K týmu	506 K e-shopu
našem	3715 K timu
našich	532 K zpráv	3839 K správ
neatkarīgu	2875 atbalsti K
nekünk	38 írj K	38 írjon K	38 írja meg K	38 írd meg K	67 írj K	67 írjon K	67 írja meg K	67 írd meg K	67 meséld el K	2254 segíts K	2254 írjon K	2254 írj K	2254 jelezd K	2255 K adód
nemokamą	2772 K paskyrą
neobmedzený	3794 K prístup
neodpovídá	30 K za
neodpověděl	98 K
neodpověděla	98 K
neodpověděli	98 K
neomezený	496 K přístup
neomezeně	472 K číst
nepiekrītat	43 K
nepriklausomą	2770 paremkite K žurnalistiką	2808 paremkite K	2809 K žurnalistiką
nesouhlasíte	43 K?
nesúhlasíte	43 K?
newsissä	1704 google K
nezodpovedá	30 K za
nezodpovídá	30 K za
nezávislou	585 podpořte K
nezávislá	586 K média
nezávislé	3888 K médiá
nezávislú	3887 podporte K
ngoài	4477 nội dung bên K
nguồn	4472 K ưu tiên	4472 K tin ưu tiên	4495 ghi rõ K	4530 K ưu tiên
người	50 K đăng ký có thể
nhiệm	4482 chịu trách K về nội dung bình luận
nhân	4478 trí tuệ K tạo
nhấn	4545 K vào đây
nhận	4453 đăng ký K bản tin	4453 đăng ký K tin	4545 đăng ký K bản tin	4545 đăng ký K tin
nhập	24 đăng K	4451 vui lòng đăng K	4451 đăng K để đọc	4451 đăng K để xem	4451 đăng K để lưu	4451 hãy đăng K để	4545 đăng K để đọc	4545 đăng K để xem
nhật	98 bài viết đã được cập K	98 bài báo đã được cập K
niedostępny	3209 materiał wideo jest K
niezależne	3293 wesprzyj K	3293 wspieraj K	3294 K media
niezależność	3294 K
niezależną	3294 jesteśmy K
noastră	3550 munca K
nolēma	2878 K
norāda	2878 K
nosūtīsim	57 jums K
notificações	14 as K	3316 ative as K	3316 ativar K	3316 receba K
notificările	14 K	3455 activează K
notifikácie	3820 K
notícia	3442 esta K
notícias	3310 receba as K	3310 receba K	3319 siga as últimas K
novinařina	586 naše K
novinařinu	586 nezávislou K
novinár	3808 je K	3808 , K
novinári	3888 naši K
novinárka	3808 je K	3808 , K
novinárkou	3808 je K
novinárom	3808 je K
novinář	501 je K	501 , K
novinářem	501 je K	571 je K
novináři	586 naši K
novinářka	501 je K	501 , K
novinářkou	501 je K	571 je K
novičke	3895 na e-K
novičnik	3903 K	3903 e-K	3984 naš e-K	3987 K
novičnika	3903 K
nuotraukų	40 K ir vaizdo
nusprendė	2811 K
nášho	3814 do K tímu
nächste	21 in diesem browser für die K	924 sind sie der K
nélkül	70 reklám K	71 spam K
nói	4548 K
nõus	43 ei ole K?
năm	4547 mỗi K
""", 'o': """
obaveštenja	14 K
obchodě	506 našem K
obegränsad	4000 K tillgång
obećala	3790 K
obećao	3790 K
obiecał	3296 K
obiecywał	3296 K
obligāta	2824 atsauce K
oblíbené	498 K zdroje
oblíbených	498 K zdrojů
oblíbenými	498 K zdroji
obrigatórios	21 campos K são	3328 campos K são
obveščanje	3921 na naše K
obľúbené	3805 K zdroje
obľúbených	3805 K zdrojov
obľúbenými	3805 K zdrojmi
också	51 var med du K
odběru	78 k K
odebírat	531 chcete K
odebírejte	476 K náš	537 K	585 K
odemkněte	472 K si
odhlásit	477 K se můžete kdykoli
odoberať	3838 chcete K
odpoveď	21 zrušiť K
odpovídal	588 K
odpověděl	588 K
odpověděla	588 K
odpověď	21 zrušit K
odpowiadał	3296 K
odpowiedzialności	30 nie ponosi K
odpowiedział	98 nie K	3296 K
odpowiedziała	98 nie K	3296 K
odpowiedziało	98 nie K
odražavaju	3720 komentari K	3720 komentari ne K
odídete	3803 kým K
ofereça	3306 K este artigo
ograniczeń	3175 czytaj bez K	3175 czytaj więcej bez K
også	51 bli med du K
ogłosił	3296 K
ogłosiła	3296 K
oikaisupyynnöt	1715 K
oikaisupyyntö	1715 K
olvashatják	2208 csak előfizetők K
olvasási	0 K idő
olvasóiból	2188 K él
olvasóink	36 K	2255 K
olvasóknak	18 az K
opinião	30 K do	30 K deste
opinión	30 K de	1511 danos tu K
ordenó	1514 K
ordonné	1956 a K
ortakliği	4240 iş K linkleri
orzekł	3296 K
osobních	494 ochrany K údajů	494 ochraně K údajů
osobných	3810 K údajov
ostrzegał	3296 K
ostrzegała	3296 K
ostrzegł	3296 K
otrzymywać	3237 chcesz K
označ	62 K mě	62 K ma
označite	62 K me	62 K nas
označte	62 K mě	62 K ma	62 K nás
oznámení	14 K
oznámil	588 K	3890 K
oznámila	588 K	3890 K
ozvěte	38 K se nám	67 K se nám	500 K se nám	585 K se nám
""", 'p': """
padėkite	2808 K mums
pageidaujamą	2756 K šaltinį
paklausė	2811 K
palīdzi	2838 ziedo un K	2875 K mums
palīdzību	2831 mākslīgā intelekta K	2846 mākslīgā intelekta K
parašykite	38 K mums	67 K mums	2808 K mums
parsisiųskite	2808 K
participación	1391 normas de K
partnerské	74 K odkazy	519 K odkazy	3826 K odkazy
partneři	483 my a naši K
pastā	2836 e-K
pastāstiet	38 K mums	67 K mums
patronką	3227 zostań naszą K
patrões	3395 sem K	3442 sem K
paylaşilan	4300 tarafindan K bir gönderi	4300 tarafindan K gönderi
paylaşin	25 K	49 K	4243 K
paylaştiği	4300 K bir gönderi	4300 'in K bir gönderi
paziņoja	2878 K
paziņojumus	2835 K
państwa	3207 czeka na K
pašte	2768 jūsų el. K
pažadėjo	2811 K
periódico	1512 este K	1512 nuestro K
permanència	465 sense K
persiųskite	49 K
personvernerklæring	3065 K
phê	54 mời tôi một ly cà K	4486 mời bạn một ly cà K
phóng	4474 liên hệ K viên	4476 là K viên báo	4476 là K viên của	4545 hãy liên hệ K viên
phút	0 K đọc
phản	98 chưa K hồi
pidió	1514 K
pidätetään	1700 kaikki oikeudet K
pidätämme	29 K oikeuden
pisał	3296 K
pisała	3296 K
pišite	38 K nam	38 K našoj	38 K nam na	67 K nam	67 K našoj	67 K nam na	3708 K nam	3740 K nam na	3740 K na	3787 K nam	3908 K nam	3908 K na	3938 K nam na	3938 K na	3983 K nam
piškotke	3911 K	3939 K
piškotki	3911 K
piškotkov	3911 K	3939 K
pište	533 K na	533 K nám na
plakáton	2257 állt a K
plânge	3552 se K
pochází	503 obsah K
podcastów	3213 K
podcastů	508 K
podcaście	34 naszym K
podeľte	67 K sa s nami
podeślij	49 K
podkreśla	3296 K
podporovatelé	586 naši K
podporují	586 nás K
podpoře	586 díky K
podpořte	521 K	585 K nás	585 K naši	585 K naše	585 K mě
podrška	3787 vaša K
podrške	3727 bez vaše K	3788 vaše K
podršku	3787 vašu K
podržite	3727 K	3787 K nas	3787 K naš
podělte	67 K se s námi	67 K se o
podľa	3890 K
poinformował	3296 K
poinformowała	3296 K
pokračovanie	3794 pre K v čítaní
pokračování	472 K je dostupné	519 K článku níže
pokračuje	519 článek K	519 text K	3826 článok K	3826 text K
pokračujte	472 K ve čtení s
política	403 K de galetes	1388 K de cookies	3326 K de cookies	3343 cobre K
pomocí	523 K ai
pomocą	3229 z K ai
pomoć	3787 vašu K
pomóż	3293 K nam
pomôžte	3887 K nám
poprosił	3296 K
poprosiła	3296 K
poprosiło	3296 K
poručila	3790 K
poručio	3790 K
poslední	530 K článek zdarma	530 K článek, který můžete
posledný	3837 K článok zadarmo
poslušajte	3937 K nas
postafiókjába	2160 K
postaládádba	79 a K	2176 a K
postaládájában	2176 ön K
posílat	514 nechte si K
posílejte	500 K nám
posíláme	57 vám K	57 K vám
potřebujeme	585 K vaši pomoc	585 K vaši podporu
používame	3810 K cookies
používá	483 tento web K
používáme	483 K cookies
povestește	67 K-ne
povestiți	67 K-ne
powiedział	3296 K
powiedziała	3296 K
powtarzał	3296 K
powtarzała	3296 K
poznámka	98 K redakce
pozostało	3175 K # %	3175 K #%
pozvěte	54 K mě na kávu	54 K mě na kafe
počasti	54 K me kavom
pořadatelé	588 zvou K
pošaljite	49 K ga	3708 K nam	3708 K na	3787 K nam
pošiljamo	57 K vam	57 vam K
pošleme	57 vám K	57 K vám	57 ti K
pošlete	49 K ho	49 K jej	500 K nám	585 K nám
pošli	49 K ho
pošlite	49 K ho	3807 K nám	3887 K nám
pošljemo	57 vam K
pošljite	49 K ga	3908 K nam	3908 K jo nam	3908 K na	3983 K nam
požádal	588 K
požádala	588 K
pracę	3294 naszą K
pranešimus	2767 K
praneškite	38 K mums	67 K mums
pranešė	2811 K
prašė	2811 K
preberať	45 K
precizējums	98 K:
predchádzajúceho	3841 bez K súhlasu
predchádzajúcej	98 K verzii článku
predplatiteľ	50 ako K	3794 už ste K	3794 ste K
predplatiteľom	80 staňte sa K	3802 K	3887 staňte sa K
predplatiteľov	3802 pre K
predplatné	3794 už máte K	3823 K	3887 kúpte K	3887 kúpte si K	3891 K
predplatného	3823 K
predplatným	3823 K	3844 s K
predplaťte	80 K si
preferată	3466 sursă K	3531 sursă K	3531 sursa K
preferované	498 K zdroje	3805 K zdroje
preferovaný	498 K zdroj	3805 K zdroj
preferovaných	498 K zdrojů	3805 K zdrojov
preferovaným	498 K zdrojem	3805 K zdrojom
pregledač	10 vaš K
prehliadač	10 váš K
première	98 K version de cet
prenumeratorów	3175 tylko dla K	3235 tylko dla K
prenumeratą	3221 z K
prenumeratę	80 kup K	3175 masz już K	3221 zamów K	3221 kup K	3221 wykup K	3247 kup K
preporučila	3790 K
preporučio	3790 K
pretlačiť	45 K
prevziať	45 K
prečítate	3794 celý článok si K
pridruži	51 K im se
pridružite	51 K im se	51 K se	51 K se jim	3787 K se našoj	3787 K im se	3983 K se nam
pridržana	3700 sva prava K
pridržane	3901 vse pravice K
pridržava	29 K pravo
pridržavamo	29 K pravo
pridūrė	2811 K
prihlásenie	3795 ďakujeme za K	3821 ďakujeme za K
prihlásení	3823 po K
prihlásením	3821 K súhlasíte
prihláste	24 K	3794 K sa a čítajte	3887 K sa na odber
prihvaćate	3722 prijavom K
pripažino	2811 K
programėlėje	2766 K
programėlę	2766 K
prohlásil	588 K
prohlásila	588 K
prohlížeč	10 váš K
pronađite	3738 K nas
proposé	1860 conçu et K par
prosił	3296 K
prosiła	3296 K
pročitali	3692 da biste K
pročitate	3690 da K cijeli	3690 da K ceo
prośbę	3169 mamy do ciebie K	3169 mamy małą K
prošnjo	3905 imamo majhno K	3905 majhno K
prywatności	3191 polityka K	3191 polityce K
przeczytać	3175 aby K cały	3175 aby K ten artykuł
przeczytałaś	3216 dziękujemy, że K
przeczytałeś	3216 dziękujemy, że K
przedrukować	45 K
przedrukowywać	45 K
przeglądarka	10 twoja K
przekaż	3172 K nam #%	3293 K nam	3293 K #
przekonywał	3296 K
przekonywała	3296 K
przesyłajcie	3207 K
przesyłamy	57 K ci
prześlemy	57 K ci	57 K wam
prześlij	49 K go	49 K ten	3207 K nam	3207 K je do nas	3293 K nam
przyznał	3296 K
przyznała	3296 K
przyłącz	51 K się
przyślij	3207 K nam	3207 K je do nas	3293 K nam
práca	3888 naša K
práce	586 naší K
práci	586 naši K
prácu	3888 našu K
précision	98 K:
précisé	1956 a K
précédente	98 version K de cet
préférée	1850 source K
préférées	1850 sources K
prévient	1956 K
príspevky	3819 K v diskusii
príspevok	3887 váš K
próxima	3442 nossa K
průzkumu	35 našeho K
ptá	588 K se
pubblicità	11 la K	70 niente K	70 senza K	70 nessuna K	2396 blocco della K	2519 senza K
publicarà	22 no es K
publicará	60 correo no se K
publicată	22 nu va fi K
publicistája	2181 K
publicité	11 la K	11 cette K	70 sans K	70 pas de K	1824 bloqueur de K	1824 bloqueurs de K	1954 sans K
publicités	1824 bloqueur de K
publicystką	3208 jest K	3278 jest K
publicystą	3208 jest K	3278 jest K
publikování	491 K nebo šíření
publiée	22 ne sera pas K	1829 votre adresse e-mail ne sera pas K
pytał	3296 K
pytała	3296 K
pytały	3296 K
pytań	3215 na kilka K
pyyntö	1678 pieni K
pyysivät	1784 K
pásale	1511 K esta
pásalo	49 K
päevakokkuvõte	1540 K
päivitetty	98 juttua K	98 juttua on K
päätoimittaja	1709 K	1767 on K
päätti	1784 K
påminde	4130 K
pénzbe	2255 K kerül
pénzéből	18 olvasók K
písemného	492 bez K souhlasu
písomného	3841 bez K súhlasu
píšte	3840 K na	3840 K nám na
pódcast	34 nuestro K	1512 nuestro K
pôvodnej	98 K verzii článku
pārpublicēt	45 K
pārpublicēšana	2817 K bez	2824 K bez
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
quyên	4545 K góp ngay	4549 K góp
quyền	4469 giữ bản K
quảng	11 K cáo	70 không K cáo	70 không có K cáo	4513 trình chặn K cáo	4513 chặn K cáo
""", 'r': """
radził	3296 K
radziła	3296 K
radí	588 K
rakstīja	2878 K
rappelé	1956 a K
različici	98 prvotni K	98 prejšnji K
rašykite	38 K mums	67 K mums	2808 K mums
rašė	2811 K
recaptcha로	2729 K
recibirás	57 K
reclamă	11 K
reconoció	1514 K
recordó	1514 K
rectificación	98 K:
recunoaște	3552 K
redacció	39 la nostra K	43 cartes a la K	414 la K t'envia	464 la nostra K
redacción	39 nuestra K	43 cartas a la K	98 nota de la K	1432 la K te envía	1472 se incorporó a la K	1512 nuestra K
redacţia	39 K noastră
redacția	39 K noastră	3491 K îți trimite	3550 K noastră
redacției	39 K noastre	98 nota K
redakcją	39 naszą K
redakcję	3293 wesprzyj K
redaktorką	3208 jest K	3278 jest K
redaktorė	2760 K
redaktör	4040 är K för	4040 är K på	4040 är politisk K	4112 är K på
redaktør	631 er K på	631 er K for	631 er politisk K	692 er K på	692 er K i	3084 er politisk K	3084 er K i	3084 er K for	3149 er K i
redação	38 escreva para a K	39 nossa K	67 escreva para a K	3364 a K envia	3404 entrou para a K	3442 nossa K
reenvíalo	49 K
refusé	1826 K le dépôt
registrácii	3823 po K
registráciou	3821 K súhlasíte
registráciu	3821 ďakujeme za K
regisztrálj	2254 K ingyenesen	2254 K, hogy
regisztráljon	2254 K ingyenesen	2254 K, hogy
regisztrálnia	2208 K kell
regístrate	1360 K gratis	1361 K para
reinhören	807 jetzt K:
rejestrując	3218 K się
reklamlänkar	74 K	4055 K	4087 K
reklamą	11 K
reklám	70 nincs K	3888 bez K
reklámok	2255 K nélkül
reportaż	3294 ten K
reporterką	3208 jest K	3278 jest K
reportér	501 , K	571 , K	3808 , K
reportérem	501 je K	571 je K
reportérka	501 , K	571 , K	3808 , K
reportérkou	501 je K	571 je K	3808 je K
reportérom	3808 je K
reportérovi	39 našemu K	39 nášmu K
reportérům	39 našim K
reproducció	397 prohibida la K	422 K sense permís
reproducción	1401 prohibida su K	1401 prohibida la K
reprodução	3339 proibida a K	3339 K proibida	3372 K permitida desde	3372 K é permitida desde
reprodúcelo	45 K
republié	45 K	1840 K avec	1878 cet article est K
repórter	39 nosso K	3343 é K
repórteres	39 nossos K
respondió	98 no K a
responsabilità	30 K di
responsável	83 jogue de forma K
reveló	1514 K
rezervăm	29 ne K dreptul
riêng	4462 chính sách quyền K tư	4489 dành K cho thuê bao	4495 quan điểm K của tác giả
rovatvezető	2240 K
rovatvezetője	2181 K	2240 K
ročne	3889 K
ročně	587 K
rät	927 K
rätta	4046 K fel
rättar	4046 vi K fel
rättelse	98 K
räumte	927 K ein	927 K der	927 K die
rääkis	1583 K
råber	709 K
råbte	709 K
rådde	4130 K
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
részesített	2177 előnyben K forrásként
röst	4043 ai-K	4079 ai-K
răspuns	98 nu a K	98 nu au K	3552 a K	3552 au K
răspunsul	21 anulează K
rằng	4548 viết K	4548 cho K
""", 's': """
sacīja	2878 K
sadržaj	9 ovaj K	3711 vanjski K	3711 spoljni K
sadržaja	9 ovog K	3711 vanjskog K	3711 prikaz ovog K	3711 prikaz K
sakė	2811 K
samobójcze	98 myśli K
sanctionné	1956 a K
sandučić	79 u vaš K	3693 u vaš K
sandučiću	3693 u vašem K	3722 vašem K
sbírka	589 K
schließ	51 . K dich
schließen	51 . K sie sich	721 K sie ein abo	924 K sie ein abo
schránke	3795 vašej K
schránky	79 do vaší K	79 do vašej K	476 do vaší K	3795 do vašej K
scrieţi	38 K-ne	67 K-ne
scrieți	38 K-ne	67 K-ne
sdílejte	25 K	49 K ho
segítsen	2254 K, hogy
segítségedre	2254 szükségünk van a K
según	1514 K
sensível	98 pode ser K
sentenció	1514 K
sería	1433 sin ti no K
sesión	24 inicia K	24 inicie K	1360 inicia K para
sessió	24 inicia K
sessão	24 inicie K	3441 inicie K
señaló	1514 K
sfătuia	3552 K
sfătuiește	3552 K
sfătuit	3552 a K
sisällön	9 K	1711 ulkoisen K
sisältö	1682 tämä K on vain
sisältöä	1711 ulkoista K
siunčiame	57 jums K
sjefredaktør	3084 er K
självmordslinjen	98 K
självmordstankar	98 K
sjöng	4130 K
skarży	3296 K
skarżył	3296 K się
skrzynkę	79 na twoją K	3178 na twoją K	3178 na swoją K	3218 K mailową
slažete	43 K se	43 ne K se
slobodné	3887 podporte K
slobodnú	3887 podporte K
slušajte	3738 K nas
slíbil	588 K
slíbila	588 K
sollicité	98 K par
sollicitée	98 K par
sondę	3215 naszą K
sonuçlarinda	4222 google arama K
sorumluluğu	30 K
souborů	493 K cookie
souhlasíte	43 K?	514 e-mailu K	514 odesláním K	514 registrací K
soạn	38 nhắn cho tòa K	38 nhắn tòa K	38 gửi về tòa K	38 gửi cho tòa K	67 nhắn cho tòa K	67 nhắn tòa K	67 gửi về tòa K	67 gửi cho tòa K	4474 về hộp thư của tòa K	4486 hãy ủng hộ tòa K	4495 bằng văn bản của tòa K	4545 hãy gửi về tòa K	4545 hãy liên hệ tòa K	4545 hãy báo cho tòa K	4546 tòa K
spandér	54 K en kaffe
spolupráci	519 ve K s partnerem	3826 v K s partnerom
sponsorisés	74 liens K
sporočite	38 K nam	67 K nam	3908 K nam
sportkrönikör	4040 är K
sportsredaktør	631 er K
spracovaním	3821 K osobných údajov
sprijiniți	3549 K
sprijină	3549 K-ne
správach	3806 google K
správy	3806 google K
spuneți	38 K-ne	67 K-ne	3550 K-mi mai jos
stellenbörse	806 in unserer K
stjärna	60 fält med K
straipsnį	2779 šį K	2809 visą K
stronę	3238 naszą K
stwierdził	3296 K
stwierdziła	3296 K
stáhněte	585 K si naši	585 K si náš
stálo	588 K na	588 K ve	588 K v
står	30 K för	709 K der på	3167 K det på	3167 K det i	4130 K det på
stöd	3992 med ditt K	4127 K oss	4127 K vår	4127 ditt K
stödja	4052 K oss med
stödlinjen	83 K
stödmedlem	4127 bli K
stödprenumerant	4127 bli K
stötta	4052 K oss med	4127 K oss	4127 K vår	4127 K vårt
støt	643 K os	706 K os	706 K med
støtt	3164 K oss	3164 K vår
støtte	593 med din K	593 vi har brug for din K	643 K os med	643 din K gør	706 din K	706 bliv K	3047 med din K	3097 K oss med	3164 din K
støtteabonnent	3164 bli K
støttemedlem	80 bli K	706 bliv K	3164 bli K
stāstīja	2878 K
stăpâni	3517 fără K
stěžuje	588 K
subscripció	467 K
subskrybentów	3175 tylko dla K	3175 dostępna dla K	3175 dostępne dla K	3235 tylko dla K
subskrypcją	3221 z K	3243 z K
subskrypcję	3175 kup K	3175 masz już K	3218 dziękujemy za K	3221 wykup K	3293 kup K
suosikkilähteeksesi	1704 K
suosikkilähteeksi	1704 K
sursă	3490 link activ către K
suscripción	1360 ya tengo una K	1511 cambia tu K	1515 K
suscríbase	80 K	1511 K
suscríbete	80 K	1360 K para	1360 K por	1360 K en	1367 K al boletín	1511 K
susțin	3482 care ne K lunar	3550 ne K lunar
susține	3549 K-ne	3549 K presa	3552 K că
susținerea	3549 K ta
susțineți	3549 K-ne
svarīgākie	2847 nedēļas K
svarīgākās	2847 nedēļas K
svěřte	500 K se nám
szerkesztője	2181 K	2240 K
szerkesztőségünk	39 K	2255 K
szerkesztőségünket	39 K
szerkesztőségünknek	39 K	2255 K
szerzője	2181 külső K
szólított	2257 K fel
sábado	17 cada K
sáng	17 mỗi K
säger	4053 tills du K upp	4130 K
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
sök	4069 K nu
sökresultat	4036 K på google
sökt	98 vi har K	98 har K
söyledi	4320 K
söylediler	4320 K
söylüyor	4320 K
søg	656 K nu
søgeresultater	627 K på google
søgning	627 google-K
søk	3113 K nå
søkene	3080 google-K dine
søkeresultatene	3080 K dine på google
súhlasu	3841 bez K
súhlasíte	43 K?	3821 odoslaním K
súmate	51 K	1511 K al
süresi	0 okuma K
sürümünde	98 önceki K
sütik	2182 K
sütiket	2182 K
săptămână	17 o dată pe K	3551 pe K
sīkdatnēm	2829 K	2847 K
sống	4486 nuôi K tờ báo	4486 bạn đọc nuôi K
""", 't': """
találatok	2177 google-K
tanácsolja	2257 K
tanácsolják	2257 K
tanácsolta	2257 K
tanácsolták	2257 K
tanította	2257 K
taşiyin	4243 K
teigė	2811 K
tekemään	1782 K sitä
tekijänoikeus	1700 K suojaa
tekoäly	1712 tehnyt K
tekoälyavustaja	63 K
tekoälyavustajamme	63 K
tekoälyllä	1712 K
tekoälyn	1712 K avulla	1712 K tekemä
tekoälyä	1712 käyttää K
telefonā	2835 savā K
tesszük	22 nem K közzé
textům	528 ke všem K
teşekkürler	4317 okuduğunuz için K
thiết	4495 không nhất K phản ánh quan điểm
thuê	50 K bao có thể	4489 dành cho K bao	4489 đã là K bao	4549 K bao
thuộc	4470 bản quyền K
thành	4452 dành cho K viên	4484 bạn đã đăng ký K công	4545 trở K thành viên
tháng	4489 đọc miễn phí trong K	4547 mỗi K	4547 hàng K	4547 K đầu
thích	4472 nguồn tin ưa K	4472 nguồn yêu K
thông	14 K báo	4458 bật K báo	4458 nhận K báo	4474 bạn có K tin	4474 bạn đọc cung cấp K tin	4495 khi phát hành lại K tin	4545 hãy gửi K tin	4545 đăng ký nhận K báo	4545 hãy bật K báo
tilføjede	709 K
tillgång	4127 få fri K
tillåtet	4066 inte K att återge
tiếng	4482 K việt có dấu
tiếp	4451 để K tục đọc	4451 để đọc K	4451 đăng nhập để K tục	4486 K sức cho báo chí	4489 để K tục đọc	4545 đăng ký để đọc K	4545 hãy K sức	4545 đăng nhập để K tục
tjänst	3988 en liten K att be
tjänsten	4069 sök K
tovább	49 küldd K	49 küldje K
továbbolvasáshoz	2158 a K
toàn	20 K bộ bài	4451 để đọc K bộ	4451 đọc K bộ bài	4489 để đọc K bộ bài	4545 đăng ký để đọc K bộ
tražila	3790 K je
tražili	3790 K su
tražio	3790 K je
tretích	3810 cookies K strán
treści	9 tej K	3221 dostęp do K
treść	9 tę K
trimiteți	49 K-l
trên	4458 theo dõi K
trước	98 bản K của bài	98 phiên bản K của bài	4482 K khi đăng
trường	21 các K bắt buộc
trợ	63 K lý ảo	63 K lý ai
tudósító	2240 K
tudósítója	2181 K	2240 K
turpinātu	2814 lai K lasīt
tuần	17 mỗi K	4484 bản tin hằng K của	4484 bản tin hàng K của	4547 mỗi K
tvrdí	588 K
työmme	1782 K
työtämme	1781 tue K	1782 K
tájékoztató	2167 adatvédelmi K
támogass	2254 K minket
támogasson	2254 K minket
támogathat	2188 K minket
támogatása	2188 K nélkül	2188 olvasók K nélkül	2254 az ön K
támogatásod	2254 a te K
támogatásából	2188 olvasóink K
támogatásával	2191 partnerünk K	2252 K készült
támogatónk	2188 legyen ön is K	2188 legyél te is K
täglich	729 K per mail
tähtsamad	1552 nädala K
tärkeimmät	1736 K jutut
tästä	1723 lisää K
täällä	1678 kun kerran olet K
täältä	1723 lisää K
téléchargez	1786 K
témoignez	67 K
tôi	62 gắn thẻ K
töltsd	2254 K le
týden	17 každý K
týdně	587 K
týždenne	17 raz K
tłumaczy	3296 K
tłumaczył	3296 K
tłumaczyła	3296 K
třetích	503 cookies K stran
""", 'u': """
uafhængigt	707 K medie
ubegrænset	599 K adgang
udostępnij	25 K
ukarał	3296 K
ulaş	38 bize K
ulaşin	38 bize K	4224 bize K	4243 K
ulaşmak	4224 yazara K
unabhängig	860 K von unserer redaktion	860 von unserer redaktion K	873 damit wir K bleiben	925 wir sind K
undersökning	35 vår K
undersøgelse	35 vores K
undersøkelse	35 vår K
università	2415 insegna all'K
unterstütze	715 K unsere arbeit	715 K uns mit	924 K uns	924 K unsere	924 K mich	924 K meine
unterstützen	715 K sie unsere arbeit	715 K sie uns mit	715 mit einer spende K	715 können sie uns K	924 K sie uns	924 K sie unsere	924 sie können das K	924 freiwillig K	924 K sie mich	924 K sie meine	924 K uns
unterstützt	752 ihr browser K	924 K uns
unterstützung	711 ihre K	711 mit ihrer K	822 ihrer K	822 deiner K	868 mit K von ki	924 mit deiner K	924 deine K	924 eure K
upišite	77 K svoj e-mail
upozornění	480 zapněte si K	513 K
upphovsrätt	4032 skyddat enligt lagen om K
upphovsrättslagen	4032 skyddat enligt K
uprednostňované	3842 K zdroje
uprednostňovaný	3842 K zdroj
uprednostňovaných	3842 K zdrojov
upřednostňované	536 K zdroje
upřednostňovaný	536 K zdroj
upřednostňovaných	536 K zdrojů
upřesnění	98 K:
uredništva	3901 brez dovoljenja K	3901 brez soglasja K
uredništvo	3915 v naše K	3984 naše K
uredništvu	39 našemu K	3908 pišite K
urmărește	3454 K-ne pe	3454 K-ne și pe	3455 K știrile	3549 K-ne
urmăriți	3454 K-ne pe	3549 K-ne
ursprünglichen	98 K version	98 K fassung
utilização	3326 K de cookies
utilizează	3457 K cookie
utilizăm	3457 K cookie
utánközlés	2174 K
utánközölhető	45 K
uutislähteeksesi	1704 ensisijaiseksi K
uutislähteeksi	1704 ensisijaiseksi K
uzależniać	88 hazard może K
uznał	3296 K
uznała	3296 K
uzsvēra	2878 K
użyciu	3229 przy K ai
użytkowników	3216 opiniami K
używamy	3190 K plików cookie
užsisakykite	2745 K prenumeratą
""", 'v': """
valorização	98 centro de K da vida
vašeho	476 do K e-mailu
vedieť	38 dajte nám K	67 dajte nám K	3807 dajte nám K
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
već	3705 kad ste K tu	3789 K od
videá	40 fotky a K
videóidat	40 K
videóit	40 K
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
viên	4476 là biên tập K của	4489 dành cho hội K
viết	4545 hãy K thư	4546 bài K này	4548 ông K	4548 bà K
você	18 sem K	3442 sem K
vollständigen	721 K artikel lesen
volontär	792 ist K
volontärin	792 ist K
voltál	42 ott K
vpišite	77 K svoj e-naslov
vprašalnik	3918 K
vyhradené	3801 všetky práva K	3801 autorské práva sú K
vykřikl	588 K
vykřikla	588 K
vypočuť	3817 si môžete K
vysvetľuje	3890 K
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
válaszolta	2257 K
válaszolták	2257 K
változatában	98 korábbi K	98 eredeti K
vás	521 bez K by	586 bez K by	3828 bez K by	3888 bez K by
väitis	1583 K
väitti	1784 K
väittää	1784 K
välise	1533 K sisu
våre	3164 meld deg på K
vårt	3055 meld deg på K	3164 meld deg på K
vær	51 K med
védekezett	2257 K
véli	2257 K
vídeo	9 este K	40 seu K
vídeos	40 tus K	40 fotos y K	40 seus K	40 fotos e K	40 fotos i K
vďaka	3888 K vám
vēlamo	2825 K avotu
vēstkopai	2836 K
vēstulei	2836 ziņu K
vědět	38 dejte nám K	67 dejte nám K	500 dejte nám K	585 dejte nám K
všetkým	3835 k K textom
""", 'w': """
wcześniejszej	98 K wersji
webbläsare	10 din K
webinár	3814 náš K
webinář	506 náš K
według	3296 K
weißt	791 K du mehr
wezwał	3296 K
wiadomościach	3238 google K
wołali	3296 K
wołał	3296 K
wołała	3296 K
wpłata	3227 każda K	3293 twoja K
wpłatom	3294 dzięki K
wpłać	3293 K
wspierającym	3293 zostań K
współpracy	3224 we K z partnerem
wyjaśnia	3296 K
wypisać	3178 K się w każdej chwili
wyrażam	3179 K zgodę na
wysyłamy	57 K ci	57 K wam
wyślemy	57 K ci
wyślij	49 K go	3207 K nam	3207 K je do nas
wzywał	3296 K
wzywała	3296 K
wöchentlichen	733 K newsletter
właściciela	3294 nie mamy K
""", 'y': """
yazdiğimiz	4253 daha önce K haber
yazmişti	4320 diye K
yhteistyössä	1724 K mainostajan
yönetmenidir	4226 genel yayin K
""", 'z': """
zaakceptować	3209 K pliki cookie
zaapelował	3296 K
zaapelowała	3296 K
zachęcali	3296 K
zachęcano	3296 K
zachęcał	3296 K
zachęcała	3296 K
zadaním	3821 K e-mailu
zadržana	3700 sva prava K
zadržava	29 K pravo
zadržavamo	29 K pravo
zadáním	514 K e-mailu
zagłosuj	3232 K
zahvaljujući	18 K čitaocima	18 K čitateljima	3727 K vama	3788 K vama
zakázané	3801 šírenie je K
založte	585 K si účet
zamknutý	3794 článok je K
zamčený	472 článek je K
zapisując	3218 K się
zapowiedział	3296 K
zapowiedziała	3296 K
zapytał	3296 K
zapytała	3296 K
zastrzeżone	3202 wszelkie prawa K	3202 wszystkie prawa K
zawołał	3296 K
zawołała	3296 K
zašlete	500 K nám
zašlite	3807 K nám
zaželen	3941 K vir
zaželene	3941 K vire
zaželeni	3941 K vir
zbiórka	3297 K
zbývá	472 K vám # %
zdieľajte	25 K	49 K ho
zdjęcia	40 K i filmy	40 K lub filmy	40 K i wideo	40 swoje K
zdjęcie	40 K lub film
zespołu	3212 do naszego K
zewnętrzna	3209 treść K
zewnętrzne	9 treści K	3190 treści K	3209 treści K
zewnętrznej	9 treści K	3209 treści K
zewnętrznych	9 treści K
zgłoś	3207 K go nam	3293 K nam
ziņas	2847 mūsu K
změněna	98 jména byla K	98 jména jsou K
změněno	98 jméno bylo K
znać	38 daj nam K	67 daj nam K	3239 daj nam K	3293 daj nam K
zněl	588 K
zněla	588 K
znělo	588 K
zobrazení	503 K tohoto obsahu	503 K obsahu
zobrazený	60 e-mail nebude K
zostań	3293 K z nami
zpracováním	477 souhlasím se K	484 K osobních údajů
zprávy	499 google K
zprávách	499 google K
zpívali	588 K
zugänglich	823 frei K
zunächst	778 dieser artikel erschien K
zurück	852 geben sie uns etwas K
zverejnená	22 nebude K
zveřejněna	22 nebude K
získavajte	3843 K
získávejte	537 K
zł	3221 za # K	3221 od # K	3295 od # K
złotówka	3227 każda K	3294 każda K
""", 'á': """
állt	2257 ez K
állítja	2257 K
átvehető	45 K
""", 'ä': """
ägare	4052 inga rika K
ähnliches	791 K erlebt
ändå	3988 nu när du K är här
äpp	1538 K
äppi	1538 K
äußern	98 wollte sich nicht K
""", 'å': """
åndsverkloven	3076 beskyttet av K
året	708 om K
återges	4032 får inte K
återpublicera	45 K
återpubliceras	45 K
""", 'ç': """
çalişmak	4230 bizimle K
çalişmalarimiz	4318 K
çağrisinda	4320 K bulundu
çerezler	4211 K kullan
çerezlere	4228 K
çerezleri	4211 K kullan	4228 K	4254 K kabul
çözün	4243 K
""", 'é': """
échanos	1511 K una mano	1511 K un cable
écris	38 K-nous	67 K-nous
écrit	1843 K pour	1956 a K
écrivain	1843 est K
écrivez	38 K-nous	38 K à notre	67 K-nous	67 K à notre	1953 K-nous
éditorialiste	1912 est K
électronique	1809 dans votre boîte aux lettres K
énekelték	2257 K
équipe	1954 notre K
értesítéseket	14 K	2187 K
értesüljön	2187 K elsőként
étoile	60 champs avec une K
évente	2256 K
""", 'í': """
ígérte	2257 K
ígérték	2257 K
írta	2257 K
""", 'î': """
îmbia	3552 K
îndemna	3552 K
îndemnat	3552 a K
îndemnau	3552 K
întrebat	3552 a K
întrebau	3552 K
""", 'õ': """
õpetas	1583 K
""", 'ö': """
öffnen	735 app K
önemli	4254 günün en K
önerdi	4320 K
önskad	4036 K källa
""", 'ú': """
újraközölhető	45 K
újraközölni	45 K
újságírás	2255 független K	2255 a jó K
újságírásunk	2255 K
újságíró	2240 K
újságíróink	2255 K
újságíróinkkal	2210 K
újságíróinknak	39 K
újságírója	2181 K	2240 K
újságíróként	2240 K
última	1380 siga la K hora	1380 sigue la K hora
únete	51 K
""", 'ü': """
übernommen	45 K werden	779 K von	861 von der agentur K	861 deutschen presse-agentur K
übersicht	785 K	845 diese K wurde
ücretsiz	15 K haber	15 K makale	4241 K üye olun
ügyfelünk	2210 K
ühendust	38 võta meiega K	67 võta meiega K	1580 võta K
ünü	4316 #'K
ütles	1583 K
ütlesid	1583 K
üyeliği	4236 bülten K
üzente	2257 K
üzenték	2257 K
üçüncü	4228 K taraf
""", 'č': """
častite	54 K me kavom
čitajte	3738 K nas
čitalaca	43 pisma K	3727 uz podršku K	3745 K	3788 uz podršku K
čitanja	0 vreme K	0 vrijeme K
čitanje	0 K
čitaoci	36 naši K	3745 K	3788 naši K
čitatelia	3845 K	3888 naši K
čitatelja	43 pisma K	3727 uz podršku K	3745 K	3788 naših K	3788 uz podršku K
čitatelji	36 naši K	3745 K	3788 naši K
čitateljima	3745 K
čitateľom	18 vďaka K	3845 K
čitateľov	36 našich K	3828 vďaka podpore K	3845 K	3888 našich K	3888 vďaka podpore K
članak	20 cijeli K	3705 svidio vam se K	3723 cijeli K	3723 ceo K	3788 ovaj K
člancima	3734 svim K
članek	3905 vam je bil K všeč	3984 ta K
člankov	3933 do vseh K
členem	80 staňte se K	585 staňte se K
členom	3887 staňte sa K
článek	20 celý K	468 líbil se vám K	472 celý K za	516 celý K	586 tento K	586 líbil se vám K
článkom	3823 všetkým K	3835 k všetkým K	3835 ku všetkým K
článku	20 celého K
články	586 naše K
článků	516 limit K
článkům	516 všem K	528 ke všem K
článok	20 celý K	3803 páčil sa vám K	3823 celý K	3888 tento K
čtenáři	539 K	586 naši K
čtenářů	36 našich K	43 listy K	521 díky podpoře K	539 K	586 našich K	586 na podpoře K	586 díky podpoře K
čtenářům	18 díky K	36 našim K	539 K
čtení	0 doba K
čtěte	532 K nás
číst	586 K dál bez
čítajte	3839 K nás	3887 K ďalej za
čítania	0 čas K
""", 'ď': """
ďakujeme	3887 K, že nás čítate
""", 'đ': """
đây	4545 bấm vào K
đóng	4545 K góp của bạn	4545 hãy K góp
đăng	45 K lại	4484 cảm ơn bạn đã K ký	4484 bằng việc K ký, bạn	4545 K ký để đọc bài
đường	4474 K dây nóng của tòa soạn	4474 K dây nóng của báo	4545 vui lòng gọi K dây nóng
đọc	18 nhờ bạn K	43 thư bạn K	4489 cần trả phí để K
""", 'ľ': """
ľubovoľnou	3889 K sumou
""", 'ř': """
řekl	588 K
řekla	588 K
říká	588 K
""", 'ś': """
śledztwa	3294 nasze K
śledztwo	3294 to K
śledź	3186 K nas na	3293 K nas
śpiewali	3296 K
świadkiem	42 byłeś K	42 byłaś K
""", 'ş': """
şikâyet	4320 K etti
""", 'š': """
šaljemo	57 K vam	57 vam K
šaljite	3708 K nam
šaukė	2811 K
šiandien	2770 aukokite K
šodien	2838 ziedo K
""", 'ź': """
źródło	3202 K: pap
""", 'ż': """
żadnego	71 K spamu
żądał	3296 K
""", 'ž': """
žalio	3790 K se
želene	3941 K vire
želeni	3906 K vir
željene	3706 K izvore
željeni	3706 K izvor
žiadny	71 K spam
žurnalistai	2809 mūsų K
žurnalistams	39 mūsų K
žurnalistas	2760 K
žurnalistika	586 naše K	586 nezávislá K	2809 K kainuoja	2809 gera K	3888 nezávislá K
žurnalistiku	586 nezávislou K	3888 nezávislú K
žurnalistiky	586 nezávislé K
žurnalistė	2760 K
žurnāliste	2828 K
žurnālisti	2876 mūsu K
žurnālistiem	39 mūsu K
žurnālistika	2876 neatkarīga K	2876 K maksā	2876 laba K
žurnālistiku	2838 atbalsti neatkarīgu K	2876 neatkarīgu K
žurnālists	2828 K
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
авторизованные	3607 только K
авторизованным	3607 K пользователям
авторизовані	4368 лише K
авторизуйтесь	24 K
авторкою	4356 зв'язатися з K
автором	4356 зв'язатися з K
автору	54 на каву K	3595 пишите K
адрес	21 имейл K няма	255 имейл K
адреса	255 имейл K
адресою	4389 пишіть за K
адресу	3627 пишите по K
азартних	88 участь в K іграх
азартных	88 участие в K играх может вызвать
анкета	251 нашата K	251 кратка K
анкетата	252 K
анкету	3606 K	4367 K
анонимно	3595 K
афилиейт	260 K линкове
""", 'б': """
бажаних	4353 K джерел
безкоштовна	4387 остання K стаття
безкоштовний	4363 наш K вебінар	4371 K акаунт	4387 останній K матеріал
безкоштовних	4371 ліміт K	4371 K статей
безкоштовні	15 K статті	4371 K статті
безлимитный	3562 K доступ
безплатен	248 нашия K уебинар
безплатна	271 последна K статия
безплатни	15 K статии	257 K статии
безплатно	257 K, за
бесплатная	3625 последняя K статья
бесплатную	98 K линию
бесплатные	15 K статьи	3610 K статьи
бесплатный	3601 наш K вебинар	3610 K аккаунт	3625 последний K материал
бесплатных	15 K статей	3610 лимит K	3610 K статей
бисквитки	245 K	275 K
бисквитките	245 K	275 K
благав	4446 K
благала	4446 K
благали	4446 K
благодарение	18 K на читателите	263 K на вас	263 K на вашата	318 K на вас
благодарим	255 K ви, че се
благодаря	3616 K донатам	3684 K вам	3684 K вашей
блокировщик	3575 отключите K	3575 K рекламы
блокувальник	4338 K реклами
бот	39 наш K
браузер	10 ваш K	3588 ваш K	4348 ваш K
браузър	10 вашият K
бюлетин	78 нашия K	227 нашия K	256 K	318 нашия K	321 K
бюлетина	78 за K	227 K ни	227 запишете се за K	256 K
бюлетини	256 K
бяхте	42 K ли там
""", 'в': """
вайбері	4354 K
вайбър	16 K	240 K
ватсапе	3593 K
вашата	228 на K поща
ваших	3682 # из K #
введите	77 K адрес
вебинар	3601 наш K
вебінар	4363 наш K
взывал	3686 K
видео	9 это K	40 фото и K
виділіть	4352 K
визнав	4446 K
визнала	4446 K
визнає	4446 K
викала	320 K
викаха	320 K
викаше	320 K
викна	320 K
використання	4348 K cookie	4377 будь-яке K матеріалів	4377 K матеріалів сайту
використанні	4346 при K матеріалів
використовує	4339 K cookie
використовуємо	4338 K cookie
вимагав	4446 K
вимагала	4446 K
вимагали	4446 K
виправлення	98 K:
випуск	4365 K
виртуален	63 K асистент
виртуалният	63 K ни асистент
виртуальный	63 K помощник	63 K ассистент
вирішив	4446 K
вк	3593 K
вкажіть	77 K свою пошту
включете	51 K се
вконтакте	3593 K
влезте	24 K
вміст	9 цей K
внескам	4378 завдяки K	4444 завдяки K
внесок	4443 ваш K
войдите	24 K	3563 K, чтобы
вотсапе	3593 K
вотсапі	4354 K
впн	64 без K
всеки	263 K лев
встановіть	4332 K додаток
въведете	77 K имейла си
възпроизвеждането	262 K
выделите	3578 K ее	3578 K текст
выпуск	3604 K
відео	40 фото та K	40 фото й K	40 фото і K
відмовилися	98 K від коментарів
відповів	98 не K на	4446 K
відповідав	4446 K
відповідально	83 грайте K
відповідальності	30 не несе K
відповідь	21 скасувати K
відповіла	4446 K
відповіли	98 не K на
відправити	21 K коментар
віртуальний	63 K помічник	63 K асистент
""", 'г': """
героев	98 имена K
героїв	98 імена K
гласеше	320 K
гласил	3686 K
гласила	3686 K
гласит	3686 K
гласувайте	268 K
гледайте	273 K ни
говорил	3686 K
говорила	3686 K
говорили	3686 K
говорит	3686 K
год	3685 в K
годишно	319 K
голосуйте	3621 K	4383 K
гривень	4445 # K
грн	4445 # K
група	274 viber K
гукав	4446 K
гукали	4446 K
гукнув	4446 K
гукнула	4446 K
гіперпосилання	4346 K обов
""", 'д': """
дальше	3562 чтобы читать K
дарение	317 вашето K	319 с K	321 K
дарения	321 K
дарете	263 K	317 K ни
джерела	4353 обрані K	4353 бажані K
джерелом	4353 основним K	4353 бажаним K
дзен	3593 K
дзене	3593 K
дзеркала	64 K
дзеркало	64 K
дзеркалом	64 K
добави	320 K
добавил	320 K	3686 K
добавила	320 K	3686 K
добавьте	3572 K нас в
добавя	320 K
доверието	98 телефон на K
доверия	98 телефон K
довіри	98 лінія K
додав	4446 K
додала	4446 K
додатку	84 у нашому K
додає	4446 K
дозволить	4443 ваша підтримка K
дозволяється	4377 матеріалів K лише
долучайтесь	51 K	4443 K до нас	4443 K до нашої	4443 K до нашого	4443 K до спільноти	4443 K до читачів
долучайтеся	51 K	4443 K до нас	4443 K до нашої	4443 K до нашого	4443 K до спільноти	4443 K до читачів
донат	3683 ваш K	4443 ваш K	4447 K
донатам	4378 завдяки K
донати	4447 K
донатом	4445 K
донаты	3687 K
доповнено	98 новину K
дополнен	98 текст K
дополнена	98 новость K
допомагає	4443 ваша підтримка K
допомога	4443 нам потрібна ваша K
допомогою	4380 за K ші
допоможе	4444 K нам
допоможуть	4378 K нам працювати	4444 K нам
допоможіть	90 K, скільки можете
допускается	3615 материалов K только
допълнена	98 статията е K
доступ	3610 полный K	4371 повний K
достъпен	224 K за абонати
достъпна	224 K за абонати
достъпно	224 K за абонати
дочитали	3554 вы K до конца	4322 ви K до кінця
дочитати	4328 щоб K
дочитать	3562 чтобы K	3610 K
""", 'е': """
евро	257 за # K
ежедневную	3565 K рассылку
ежемесячно	3685 K
ежемесячное	3683 оформите K
ежемесячный	3616 K донат
еженедельную	3565 K рассылку
електронна	228 вашата K поща
електронної	4370 адресу K пошти
електронну	4370 K адресу	4370 K пошту
епизод	250 K
епизода	250 K
""", 'ж': """
жаловалась	3686 K
жаловался	3686 K
жалуются	3686 K
жодного	71 K спаму
журналист	243 е K	243 - K	243 , K	3596 - K	3596 , K	3669 K
журналисти	318 нашите K
журналистика	318 независимата K	318 независима K	318 нашата K	3684 независимая K
журналистике	3684 независимой K
журналистики	3684 независимой K
журналистику	3684 независимую K
журналистка	243 е K	243 , K	3596 - K	3596 , K	3669 K
журналисты	3684 наши K
журналіст	4358 - K	4358 , K	4428 K
журналістам	39 нашим K
журналісти	4444 наші K
журналістика	4444 незалежна K
журналістику	4444 незалежну K	4444 якісну K
журналістка	4358 - K	4358 , K	4428 K
журналісту	39 нашому K
""", 'з': """
з	4442 # K #
завантажити	4332 K застосунок
завантажте	4332 K додаток
завдяки	4378 існує K	4444 K вам	4444 K вашій
зависимост	88 хазартът създава K
задонатьте	3683 K	4443 K
задължителните	21 K полета
зазначив	4446 K
зазывал	3686 K
закликав	4446 K
закликала	4446 K
закликали	4446 K
закончились	3562 бесплатные статьи K
залишає	29 K за собою право
залишилося	4329 K #%	4329 K # %
залиште	77 K свою адресу	77 K адресу	77 K пошту
заметили	3579 K ошибку
замолчим	3684 мы не K
запазени	234 всички права K
запевняв	4446 K
запевняла	4446 K
запевняє	4446 K
записи	58 новые K на почту
запитав	4446 K
запитала	4446 K
запитань	4367 на кілька K
запишете	227 K се за нашия
зарегистрированные	3607 только K
зарегистрированным	3562 доступен только K
зарегистрированы	3562 уже K
зарегистрируйтесь	3563 K, чтобы	3610 бесплатно K	3610 K бесплатно	3683 K бесплатно	3683 K, чтобы читать
зареєстровані	4368 лише K	4368 тільки K
зареєструйтесь	4329 K, щоб	4371 безкоштовно K	4371 K безкоштовно	4443 K безкоштовно	4443 K, щоб читати
зареєструйтеся	4371 K безкоштовно
застосунку	84 у нашому K	84 в нашому K	4350 нашому K
застосунок	4332 завантажте K	4350 наш K	4350 мобільний K	4443 завантажте K і	4443 завантажте K та
захищено	4346 усі права K
захищені	4346 усі права K	4346 всі права K
защищенной	3595 K формой
защищены	3586 все права K
защищённой	3595 K формой
заяви	320 K
заявив	4446 K
заявил	320 K	3686 K
заявила	320 K	3686 K	4446 K
заявили	3686 K	4446 K
заявиха	320 K
звёздочкой	60 поля со K
згодні	43 не K
здесь	3554 раз уж вы K
зеркала	64 K
зеркало	64 K
змінено	98 імена K	98 ім'я K
знайшли	4352 якщо ви K
знанията	251 K си
зобов	4446 K'язав
зовнішнього	4360 K вмісту	4360 K контенту
зовнішній	4360 K вміст	4360 K контент
зробіть	4326 K внесок	4443 K внесок у	4443 K внесок на
зірочкою	60 поля с K	60 поля із K
""", 'и': """
из	3682 # K #
избранное	3592 K
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
иностранного	3586 выполняющим функции K агента
иностранным	3684 K агентом
инстаграм	240 K
искусственного	3618 с помощью K интеллекта
искусственным	3618 K интеллектом
использование	3588 K cookie	3598 K cookie	3615 любое K материалов	3615 K материалов сайта
использовании	3586 при K материалов	3615 полном или частичном K	3615 частичном K материалов
используем	3575 K cookie
использует	3576 K cookie
исправление	98 K:
источники	3592 избранные K	3592 любимые K
источников	3592 избранных K	3629 избранных K
источником	3592 основным K
исчерпали	3562 K лимит
""", 'к': """
каждое	17 K утро
каждый	3685 K месяц
каже	4446 K
каза	320 K
казав	4446 K
казал	320 K
казала	320 K	4446 K
казали	4446 K
казаха	320 K
казва	320 K
казвал	320 K
казвала	320 K
канал	274 viber K	3684 наш K	4444 наш K
канала	3684 нашего K
каналу	4444 нашого K
колумнист	3596 - K	3596 , K	3669 K
колумніст	4358 - K	4428 K
колумністка	4358 - K	4428 K
команде	3601 к нашей K
команди	4363 до нашої K
коментар	6 залишити K
коментарите	85 в K	253 K под
коментарях	85 у K	85 в K	4347 у K	4347 в K
коментатор	243 е K
коментиране	253 правила за K	253 правилата за K
коментирате	6 за да K	253 K
коментувати	6 K
комментариев	98 отказались от K	98 отказался от K
комментарии	6 оставлять K
комментарий	6 оставить K	3578 чтобы оставить K
комментария	21 для отправки K
комментариях	85 в K	3587 в K
комментировать	6 K
контент	9 этот K	9 цей K	3598 внешний K
контента	9 этого K	3598 внешнего K
контенту	9 цього K
конференцию	3601 нашу K
конференция	248 нашата K
конференцію	4363 нашу K
конфиденциальности	3575 политикой K	3588 политика K
конфіденційності	4338 політикою K	4348 політика K
копирование	3615 K материалов сайта
кореспондент	243 е K	243 , K	4358 - K	4358 , K	4428 K
кореспондентка	4358 - K	4358 , K	4428 K
короткий	3606 K опрос
корреспондент	3596 - K	3596 , K	3669 K
корреспондентам	39 нашим K
корреспондентка	3669 K
корреспонденту	39 нашему K
крикнув	4446 K
крикнул	3686 K
крикнула	3686 K	4446 K
кричав	4446 K
кричал	3686 K
кричала	3686 K	4446 K
кричали	3686 K	4446 K
кричит	3686 K
""", 'л': """
лв	257 за # K
лев	257 за # K
лева	257 за # K	319 K
лекцию	3601 нашу K
лекцію	4363 нашу K
лиценз	47 K cc
лицензии	47 K cc
ліцензією	47 K cc
""", 'м': """
магазин	248 нашия онлайн K	248 нашия K
магазина	248 онлайн K ни	3601 нашего K
магазине	3601 в нашем K	3601 в нашем интернет-K
магазину	4363 нашого K
магазині	4363 у нашому K	4363 в нашому K	4363 нашому інтернет-K
материал	3578 обсудить K	3598 внешний K	3631 K создан	3684 этот K
материалам	3623 ко всем K
материалы	3684 наши K
матеріал	4444 цей K
матеріали	4444 наші K
матеріалу	98 першій версії K
матеріалів	4377 копіювання K сайту	4377 K посилання обов'язкове	4385 до всіх K	4385 до усіх K
мероприятие	3601 наше K
месенджері	4354 K
месец	319 на K	319 всеки K
месечно	319 K
мессенджере	3593 K
месте	42 вы были на K
месяц	3685 в K
мобільний	4350 K додаток
молба	238 имаме малка K	238 имаме K към вас
молел	320 K
молела	320 K
молеха	320 K
молеше	320 K
містить	98 K описи	98 K сцени
місці	42 ви були на K
місяць	4445 на K	4445 перший K
""", 'н': """
навчання	48 K ші
нагадав	4446 K
нагадала	4446 K
наголосив	4446 K
наголосила	4446 K
надпис	320 такъв K
надпись	3686 такая K
надсилайте	4356 K нам	4356 K її	4356 K їх нам	4357 K фото	4357 K відео	4357 K свої	4443 K нам
надсилаємо	57 ми K вам	57 ми K
надійних	4353 K джерел
надішлемо	57 ми K вам
надішліть	38 K нам	49 K його	49 K друзям	67 K нам	4356 K нам	4356 K їх нам	4357 K фото	4443 K нам
нажимая	3609 K кнопку	3609 K на кнопку	3609 K "
нажмите	3578 K ctrl
намерете	273 K ни
напис	4446 такий K
написа	320 K
написав	4446 K
написал	3686 K
написала	3686 K	4446 K
написано	3686 было K	4446 було K
напиши	38 K нам	67 K нам
напишите	38 K нам	38 K в наш	67 K нам	67 K в наш	3595 K нашему	3595 K нашей	3595 K автору	3595 K нам	3683 K нам
напишіть	38 K нам	67 K нам	4356 K нашому	4356 K нашій	4356 K автору	4356 K авторці	4356 K нам	4443 K нам
напомнил	3686 K
напомнила	3686 K
направете	317 K дарение
настоя	320 K
настоява	320 K
настоявал	320 K
натискайки	255 K
натискането	255 с K
натискаючи	4370 K кнопку	4370 K на
нашем	3578 в K чате
нашия	248 към K екип	248 в K екип	251 K куиз	251 K тест
небольшая	3554 K просьба
неделю	17 раз в K	17 каждую K	3685 в K
независимата	317 подкрепете K
независими	318 K медии
независимую	3557 поддержите K	3683 поддержите K
независимые	3684 K медиа
незалежні	4444 K медіа
нейросети	3618 с помощью K
несколько	3606 на K вопросов
никакого	71 K спама
новинами	4335 стежте за K
новини	240 google K	4354 google K
нуждаем	317 K се от вашата
нужна	3616 K ваша
нюзлетър	256 K
""", 'о': """
обеща	320 K
обещал	320 K	3686 K
обещала	3686 K
обещали	3686 K
обновена	98 статията е K
обновлен	98 текст K	98 материал K
обновлён	98 текст K	98 материал K
обозреватель	3596 - K	3596 , K	3669 K
обозревательница	3669 K
обраних	4353 K джерел
обучения	48 K ии
объявил	3686 K
объявила	3686 K
объяснил	3686 K
объяснила	3686 K
объясняет	3686 K
объяснял	3686 K
объясняла	3686 K
обязал	3686 K
обязательна	3586 гиперссылка K	3615 материалов ссылка K	3615 ссылка на источник K
обязательные	21 K поля	3578 K поля
обясни	320 K
обяснил	320 K
обяснила	320 K
обяснява	320 K
обіцяв	4446 K
обіцяла	4446 K
обіцяли	4446 K
огледален	64 K сайт
оглядач	4358 - K	4358 , K	4428 K
оглядачка	4358 - K	4358 , K	4428 K
оголосив	4446 K
ограничений	3562 читайте без K
одноклассниках	3593 K
одному	4370 в K листі
оновлено	98 текст K	98 матеріал K	98 новину K
опечатку	3578 нашли K
описания	98 съдържа K	98 есть K	98 содержит K
описи	98 є K
опитування	4367 наше K	4367 коротке K
опитуванні	35 нашому K	4367 K читачів	4367 нашому K	4367 в K
оприлюднюватиметься	22 не K	4341 ваша e-mail адреса не K
опрос	35 наш K	3606 наш K
опросе	35 нашем K	3606 нашем K	3606 в K
опубликован	22 не будет K	3578 ваш адрес email не будет K
организаторите	320 канят K
организаторы	3686 зовут K
організатори	4446 запрошують K
оставете	77 K имейла си
оставляем	29 K за собой право
оставляет	29 K за собой право
оставляя	3609 K заявку
оставьте	77 K свой адрес	77 K адрес	77 K почту	77 K свою почту	77 K e-mail
осталось	3563 K #%	3563 K # %
отбележете	62 K ме
ответил	98 не K на	3686 K
ответила	98 не K на	3686 K
ответили	98 не K на
ответственно	83 играйте K
ответственности	30 не несет K	30 не несёт K
отвечал	3686 K
отвечала	3686 K
отговори	98 не K на	320 K той	320 K тя
отговорил	320 K
отговорила	320 K
отговориха	320 K
отговорност	30 не носи K
отменить	21 K ответ	3685 K в любой момент
отметил	3686 K
отметила	3686 K
отметь	62 K меня
отметьте	62 K меня	62 K нас
отмечайте	62 K меня
отписаться	3565 K в любой момент
отправляем	57 мы K вам
отправьте	49 K	3595 K их нам	3683 K нам
отримувати	4388 хочете K
отримуйте	4392 K
очакваме	241 K вашите
ошибку	3579 нашли K
оштрафовал	3686 K
оштрафовала	3686 K
оштрафував	4446 K
""", 'п': """
партнером	3613 совместно с K	4375 спільно з K
партнерски	74 K линкове
партнерские	37 K ссылки	74 K ссылки	3613 K ссылки
партнерским	74 K ссылкам
партнерські	74 K посилання	4375 K посилання
партнеры	3575 мы и наши K
партньорски	260 K линкове
партнёром	3613 совместно с K
партнёрские	37 K ссылки	74 K ссылки	3613 K ссылки
партнёрским	74 K ссылкам
патроном	3683 станьте K
пееха	320 K
пели	3686 K
первинній	98 K версії
первоначальной	98 K версии
первый	3685 K месяц	3685 рубль в K
переведите	3683 K нам
перевірте	4367 K себе	4370 K пошту
передплатник	50 як K	4328 уже K	4328 вже K
передплатникам	4328 доступний лише K	4328 доступна лише K	4328 доступно лише K
передплатники	50 K можуть	4386 лише K	4386 тільки K
передплатників	4328 тільки для K
передплатою	4328 доступна за K	4328 доступний за K	4371 за K	4393 з K
передплату	80 оформіть K	4371 K за	4443 оформіть K
передплатіть	80 K
передрук	45 K	4351 K
передруковувати	45 K
передруку	4351 у разі K
передрукувати	45 K
перепечатать	45 K
перепечатка	45 K	3591 K
перепечатке	3591 при K
перепечатывать	45 K
перешлите	49 K
перешліть	49 K
персональних	4349 K даних
персональных	3589 K данных
писав	4446 K
писал	3686 K
писала	3686 K	4446 K
писати	4444 нам K
писменото	262 без K съгласие
письме	3609 в одном K
письменного	3630 без K согласия
письмової	4391 без K згоди
питаха	320 K
питаше	320 K
пишете	38 K ни	67 K ни	241 K ни	242 K на	317 K ни
пишеше	320 K
пиши	38 K нам	38 K ни	67 K нам	67 K ни
пишите	38 K нам	38 K в бот	38 K в наш	38 K на почту	67 K нам	67 K в бот	67 K в наш	67 K на почту	3595 K нам	3627 K на	3683 K нам
пишіть	38 K нам	38 K у	67 K нам	67 K у	4356 K нам	4389 K на
платной	3562 в K версии
побачили	4397 K помилку
повний	20 K текст	4371 K текст
повтаря	320 K
повтаряше	320 K
повторював	4446 K
повторює	4446 K
повторяет	3686 K
повторял	3686 K
повторяла	3686 K
повідомив	4446 K
повідомила	4446 K
повідомили	4446 K
повідомте	38 K нам	67 K нам	4356 K нам	4356 K нас	4443 K нам
подайте	242 K сигнал
поддержать	3683 K нас	3683 K редакцию	3683 K нашу
поддерживайте	3683 K нас	3683 K нашу
поддержите	3557 K нашу	3557 K нас	3616 K	3683 K нас	3683 K нашу	3683 K редакцию	3683 K проект	3683 K автора	3683 K наш
поддержка	3558 ваша K	3683 ваша K поможет	3683 ваша K помогает	3683 ваша K позволит
поддержке	3613 при K партнёра	3613 при K партнера	3616 благодаря вашей K	3684 вашей K
поддержки	3684 без вашей K	3684 вашей K
поделитесь	25 K	49 K им	49 K ей	67 K своей историей	67 K с нами
подканял	320 K
подканяха	320 K
подканяше	320 K
подкаст	34 наш K	34 нашия K	250 K	318 нашият K	3604 K	3684 наш K	4365 K	4444 наш K
подкаста	250 K	3604 K	3684 нашего K
подкасте	34 нашем K	3604 K
подкасти	34 наші K	250 K	4365 K
подкастов	3604 K
подкасту	4365 K
подкастът	250 K
подкасты	3604 K
подкасті	34 нашому K	4365 K
подкастів	4365 K
подкрепа	263 с вашата K	263 вашата K	317 вашата K	318 вашата K
подкрепата	260 с K на партньор
подкрепете	263 K	317 K ни	317 K нашата
подкрепяйте	317 K ни
подписаны	3562 уже K
подписка	3562 уже есть K	3687 K
подписке	3562 доступен только по K	3562 доступна по K	3562 доступен по K	3610 по K
подписки	3687 K
подпиской	3635 с K
подписку	80 оформите K	80 оформить K	3562 оформить K	3562 оформите K	3609 спасибо за K	3610 K за	3683 оформите K	3683 оформить K
подписчик	50 как K	3562 уже K	3562 вы уже K
подписчикам	3562 доступна только K	3562 доступно только K	3562 доступен только K	3624 только K
подписчики	50 K могут	3624 только K	3687 K
подписчиков	3562 только для K
подписчиком	3683 станьте K
подписывайтесь	3565 K на рассылку	3572 K на нас	3572 K на наш	3572 K на канал	3572 K на telegram	3683 K на
подписываясь	3609 K
подпишитесь	80 K	3557 K на регулярное	3565 K на рассылку	3572 K на наш	3572 K на канал	3683 K на
подчеркнул	3686 K
подчеркнула	3686 K
подчерта	320 K
поділіться	25 K	49 K ним	67 K своєю історією	67 K з нами
подію	4363 нашу K
пожертвование	3557 оформите K	3558 сделайте K	3616 регулярное K	3616 ежемесячное K	3683 ваше K	3683 сделайте K	3683 оформите K	3687 K
пожертвования	3684 на K	3687 K
пожертвованиям	3616 благодаря K	3684 благодаря K
пожертвуйте	3683 K
позволяет	3683 ваша поддержка K
позначайте	62 K мене
позначте	62 K мене
позоваването	262 K на
поиска	320 K
поискал	320 K
показан	60 адрес не будет K	60 email не будет K
показана	60 почта не будет K	60 пошта не буде K	60 адреса не буде K
полностью	20 материал K	3562 чтобы прочитать K
полный	20 K текст	3610 K текст
получавайте	276 K
получавате	272 искате ли да K	272 искате да K
получайте	3634 K
получать	3626 хотите K
помилку	4397 знайшли K
помогите	90 K, сколько можете	3683 K нам
помогнете	317 K ни
помогут	3684 K нам
поможет	3684 K нам
помоли	320 K
помолил	320 K
помолила	320 K
помощник	63 наш K	63 ии-K
помощь	3683 нам нужна ваша K
помощью	3618 с K ии
помітили	4352 якщо ви K	4397 K помилку
помічник	63 наш K
понравилась	3684 K статья
понравился	3684 K материал	3684 K текст
пообещал	3686 K
пообещала	3686 K
пообіцяв	4446 K
пообіцяла	4446 K
попереджає	4446 K
попередив	4446 K
попередній	98 K версії
попита	320 K
поправка	98 K:
попросив	4446 K
попросил	3686 K
попросила	3686 K	4446 K
попросили	3686 K	4446 K
попросило	3686 K
порадив	4446 K
порадила	4446 K
посилання	4377 K на джерело обов'язкове
последвайте	317 K ни
последната	271 K ви безплатна статия	271 K безплатна статия
посоветовал	3686 K
посоветовала	3686 K
постановив	4446 K
постановил	3686 K
посъветва	320 K
посъветвал	320 K
посъветвали	320 K
потребовал	3686 K
потребовала	3686 K
почерпете	54 K ме
почерпи	54 K ме с кафе
почте	79 в K	79 на вашей K	3609 вашей K
почтовом	3609 вашем K ящике
почту	79 на K	3566 на вашу K	3566 вам на K	3609 вашу K
пошту	79 на K	79 на вашу K	4331 на вашу K
пошті	4370 вашій K
пощенска	228 вашата K кутия
пояснив	4446 K
пояснил	3686 K
пояснила	3686 K	4446 K
пояснював	4446 K
пояснювала	4446 K
пояснює	4446 K
поясняет	3686 K
правото	29 си запазва K
працювати	4378 допоможе нам K	4444 K далі
працюємо	4444 ми K
предишна	98 K версия на
предпочитаемые	3592 K источники
предпочитаемых	3592 K источников
предпочитан	239 K източник
предпочитани	239 K източници
предпочитаните	239 K източници	239 K си източници
предпочтительные	3592 K источники	3629 K источники
предпочтительный	3592 K источник
предпочтительных	3629 K источников
предупреди	320 K
предупредил	3686 K
предупреждава	320 K
предупреждает	3686 K
предыдущей	98 K версии текста
препечатването	262 K
препратете	49 K
препубликува	45 K
препубликуването	45 K
пригостіть	54 K мене кавою
призвал	3686 K
призвала	3686 K
призвали	3686 K
призна	320 K
признава	320 K
признавал	3686 K
признает	3686 K
признал	3686 K
признала	3686 K
признали	3684 нас K
призова	320 K
призовава	320 K
призовал	320 K
призоваха	320 K
призывал	3686 K
призывала	3686 K
призывали	3686 K
приложение	84 в нашето K	318 нашето K	3567 скачать K	3568 скачайте K	3568 установите K	3590 наше K	3590 мобильное K	3683 скачайте наше K	3683 скачайте K и
приложението	317 изтеглете K ни	317 изтеглете K на вестник
приложении	84 в нашем K	3567 открыть в K	3590 нашем K
приложения	3590 нашего K	3684 нашего K
прим	98 K. ред
примечание	98 K редакции
приоритетным	3592 K источником
присоединяйтесь	51 K	3683 K к нам	3683 K к нашему	3683 K к нашей	3683 K к нашим	3683 K к сообществу	3683 K к читателям	3683 K к тем
присъединете	51 K се	317 K се към нашия
присылаем	57 мы K вам	57 мы K
присылайте	3595 K нам	3595 K фото	3595 K видео	3595 K новости	3595 K свои	3595 K их нам	3683 K нам
пришлите	38 K нам	49 K друзьям	67 K нам	3595 K нам	3595 K фото	3595 K их нам	3683 K нам
пришлём	57 мы K вам
приєднуйтесь	51 K	4443 K до нас	4443 K до нашої	4443 K до нашого	4443 K до спільноти	4443 K до читачів
приєднуйтеся	51 K	4443 K до нас	4443 K до нашої	4443 K до нашого	4443 K до спільноти	4443 K до читачів
проверьте	3606 K себя	3609 K почту
проголосуйте	3621 K	4383 K
продовження	4375 реклама. K
продовжити	4328 щоб K читання	4378 допоможуть нам K
продовжувати	4444 K роботу
продолжаем	3684 мы K работать
продолжать	3616 помогут нам K	3684 K работу
продолжение	3613 реклама. K
продолжить	3562 чтобы K чтение	3616 помогут нам K	3616 поможет нам K	3684 K работу
продължава	260 K по-долу
продължете	225 K да четете
продължим	318 да K да работим
продължите	224 за да K да четете
произведен	3586 настоящий материал (информация) K	3631 материал K
произведён	3631 материал K
пройдите	3606 K тест
пройдіть	4367 K тест
променени	98 имената са K
пропускайте	272 не K
пропустите	3626 не K
пропустити	4388 не хочете K
пропустить	3626 не хотите K
пропустіть	4388 не K
просив	4446 K
просил	3686 K
просила	3686 K	4446 K
просили	3686 K	4446 K
просьба	3554 у нас к вам K	3554 у нас есть K
просять	4446 K
проучване	251 нашето K
прохання	4322 маємо до вас K	4322 невелике K
прочетете	225 за да K цялата
прочитать	3562 осталось K	3562 чтобы K статью
пріоритетне	4353 K джерело
пріоритетним	4353 K джерелом
публиковать	45 K у себя
пълния	257 K текст
първия	319 за K месец
първоначалната	98 K версия
підписатися	4330 K на розсилку
підписка	4447 K
підписку	4328 оформіть K	4370 дякуємо за K	4443 оформіть K
підписники	4386 лише K	4447 K
підписників	4328 тільки для K
підписуйтесь	4334 K на нас	4334 K на наш	4334 K на канал	4334 K на telegram	4443 K на
підписуйтеся	4334 K на наш	4334 K на канал
підписуючись	4370 K
підпишіться	4330 K на розсилку	4334 K на наш	4443 K на
підтримайте	4325 K нашу	4325 K незалежну	4325 K нас	4378 K	4443 K нас	4443 K нашу	4443 K незалежну	4443 K редакцію	4443 K автора	4443 K роботу	4443 K наш
підтримати	4443 K нас	4443 K нашу
підтримка	4326 ваша K	4443 ваша K допоможе
підтримки	4375 за K партнера	4444 спільноти K	4444 вашої K
підтримуйте	4443 K нас	4443 K нашу
підтримці	4378 завдяки вашій K	4378 завдяки K читачів	4444 вашій K
піти	4322 перш ніж K
""", 'р': """
работа	318 нашата K	3684 наша K
работаем	3684 мы K
работать	3616 помогут нам K	3616 поможет нам K	3684 K дальше
работу	3684 нашу K
радив	4446 K
радила	4446 K
радили	4446 K
радить	4446 K
разкажете	38 K ни	67 K ни
разрешение	235 без K е забранено
разрешения	3630 без K редакции
разчитаме	263 K на вашата	318 K на
расскажите	38 K нам	67 K нам	67 K свою историю	3683 K нам
рассказал	3686 K
рассказала	3686 K
рассказывать	3684 K правду
расследование	3684 наше K	3684 это K
расследования	3684 наши K
рассылка	3684 наша K	3687 K
рассылку	78 на K	78 нашу K	78 K	3565 нашу K	3565 K самых	3684 нашу K
регистрацията	255 с K си	255 благодарим за K
регистрируясь	3609 K
регулярний	4378 K внесок
редактор	243 е K	243 - K	243 , K	3596 - K	3596 , K	3669 K отдела	3669 K	4358 - K	4358 , K	4428 K
редакторка	4358 - K	4358 , K	4428 K
редакцией	39 нашей K	3595 связаться с K
редакции	98 поправка K	3630 без согласия K	3684 нашей K
редакцию	39 в нашу K	3595 напишите в K	3595 пишите в K
редакция	248 в нашата K	318 нашата K	3684 наша K
редакцията	38 свържете се с K	67 свържете се с K
редакцію	4356 напишіть у K	4356 пишіть у K
редакція	4444 наша K
редакцією	39 нашою K	4356 зв'язатися з K
редакції	43 письма до K	98 від K:	4356 пишіть до K	4391 без згоди K	4391 без дозволу K	4444 нашої K
рекламата	11 K	260 след K
реклами	11 K	70 без K	70 немає K	318 без K	4375 після K	4375 на правах K	4444 без K
рекламой	11 K
рекламы	11 K	70 без K	70 нет K	3613 после K	3613 на правах K	3684 без K
репортер	39 на нашия K	243 е K	243 - K	243 , K	3596 - K	3596 , K	3669 K	4358 - K	4358 , K	4428 K
репортери	39 на нашите K	318 нашите K
репортерка	4358 - K	4358 , K	4428 K
репортёр	3596 - K	3596 , K	3669 K
решил	3686 K
реєструючись	4370 K
робота	4444 наша K
роботу	4444 нашу K
розкажіть	38 K нам	67 K нам
розповів	4446 K
розповідати	4444 K правду
розповіла	4446 K
розсилка	4444 наша K	4447 K
розсилку	78 на K	78 нашу K	78 K	4330 нашу K	4330 щоденну K	4444 нашу K
розслідування	4444 наші K	4444 це K
рублей	3685 # K
рік	4445 на K
""", 'с': """
свободната	317 подкрепете K
свържете	38 K се с нас	67 K се с нас	241 K се с нашия	241 K се с нашата	241 K се с нас	241 K се с автора	317 K се с нас
свържи	38 K се с нас	67 K се с нас
свяжитесь	38 K с нами	3595 K с нами
связаться	3595 K с автором
седмично	17 веднъж K
сигнализирайте	241 K ни
сказав	4446 K
сказал	3686 K
сказала	3686 K	4446 K
скаржаться	4446 K
скаржився	4446 K
скаржилася	4446 K
скачайте	3567 K наше
скиньте	3683 K нам	3683 K донат
сколько	3683 скиньте K
скриньку	4370 вашу K
скриньці	4370 вашій K
следите	3572 K за нами
словам	3686 по K
словами	4446 за K
слушайте	273 K ни
слідкуйте	4334 K за нами
снимки	40 свои K	40 K и видео	40 вашите K	40 K или видео
советовал	3686 K
советовала	3686 K
советовали	3686 K
советует	3686 K
согласны	43 не K	43 K с автором
содержатся	98 K описания
содержимое	3598 внешнее K
содержит	98 K сцены
сообщение	3586 данное K (материал) создано	3631 K создано
сообщил	3686 K
сообщила	3686 K
сообщили	3686 K
сообщите	38 K нам	67 K нам	3595 K нам	3683 K нам
соучастником	3616 станьте K	3683 станьте K
спам	71 без K
спама	71 без K
спаму	71 без K
спецкор	3669 K
сповіщення	14 K	4332 увімкнути K	4332 увімкніть K
споделете	25 K	49 K я	67 K с нас	67 K своята
сподобався	4444 K текст	4444 K матеріал
сподобалась	4322 якщо вам K стаття
спонсором	80 станьте K
според	320 K
спрашивает	3686 K
спросил	3686 K
спросила	3686 K
співали	4446 K
співучасником	4443 станьте K
спільнота	4444 наша K
спільноти	4326 стань частиною K	4378 частиною K	4444 нашої K
станете	80 K член	317 K абонат	317 K член
станьте	51 K одним из них	3683 K нашим	4443 K нашим
статей	4385 до всіх K	4385 до усіх K
статии	270 до всички K
статия	238 хареса ли ви тази K	257 цялата K	318 тази K
статията	257 % от K
стаття	4444 ця K
статья	3684 эта K
статьям	3623 ко всем K
стверджує	4446 K
стежте	4334 K за нами
стигнали	238 щом сте K дотук
стороннего	3598 K сервиса
сторонним	3598 K сервисом
стороннього	4360 K сервісу
стороннім	4360 K сервісом
суммой	3685 любой K
сумму	3685 любую K
сутрин	17 всяка K
существуем	3684 мы K
существует	3616 K благодаря
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
телеграм	16 K	240 K	3572 наш K-канал	3572 в нашем K	3593 K	3593 K-канал	3593 K-канале	3627 пишите в K	3684 наш K	4334 наш K-канал	4354 K	4354 K-канал	4354 K-каналі
телеграме	16 K	3593 K
телеграмі	4354 K
телефон	98 K довіри
тест	3606 наш K	4367 наш K
тиждень	17 раз на K	4445 на K
требовал	3686 K
требовала	3686 K
требовали	3686 K
тръгнете	238 преди да си K
""", 'у': """
уведомления	14 K	3568 включите K	3568 включить K	3568 разрешить K
уверяет	3686 K
уверял	3686 K
уверяла	3686 K
увійдіть	24 K	4329 K, щоб
уговаривал	3686 K
уговаривала	3686 K
угостите	54 K меня кофе	54 K автора кофе
угостить	54 K меня кофе
уебинар	248 нашия K
уйдете	3554 прежде чем вы K
укажите	77 K свой e-mail	77 K почту
улюблених	4353 K джерел
улюблені	4353 K джерела
умовляв	4446 K
умоляваше	320 K
умолял	3686 K
умоляла	3686 K
умоляли	3686 K
утверждает	3686 K
уточнение	98 K:
уточнення	98 K:
уточнив	4446 K
уточнил	3686 K
уточнила	3686 K	4446 K
учасником	4443 станьте K
""", 'ф': """
фейсбук	16 K	240 K
фото	40 свои K	40 ваши K	40 свої K	40 ваші K
фотографии	40 K и видео
""", 'ц': """
цените	3684 K нашу
цитировании	3591 при K
цитування	4351 у разі K
цитуванні	4351 при K
""", 'ч': """
частиною	4443 станьте K
частковому	4377 повному або K
чашку	54 на K кофе
через	64 K vpn
четене	0 време за K
четете	273 K ни
читаете	3683 спасибо, что K
читай	4334 K нас
читайте	3572 K нас в	4334 K нас у	4334 K нас в
читання	0 час K	0 хв K
читателей	43 письма K	3606 опросе K	3616 благодаря поддержке K	3636 K	3684 наших K
читатели	36 наши K	36 нашите K	43 писма на K	278 K	318 нашите K	3554 дорогие K	3636 K	3684 наши K
читателите	278 K	318 с подкрепата на K	318 от K ни
читателям	18 благодаря K	36 нашим K	3636 K	3684 благодаря K
читати	4328 щоб K далі	4443 щоб K далі
читачам	18 завдяки K	4394 K
читачі	36 наші K	4394 K	4444 наші K
читачів	43 листи K	4394 K	4444 наших K
читаєте	4443 дякуємо, що K
чтение	0 на K
чтения	0 время K	0 мин K
""", 'щ': """
щомісяця	4445 K
щомісячний	4378 K внесок
щомісячно	4445 K
щоранку	17 K
щотижневу	4330 K розсилку
""", 'э': """
электронной	3609 адрес K почты
электронную	3609 K почту
""", 'я': """
яжіться	38 зв'K з нами	4356 зв'K з нами
язкові	21 обов'K поля	4341 обов'K поля
якщо	4322 K ви вже тут
""", 'і': """
із	4442 # K #
інтелектом	4380 штучним K
інтелекту	4380 за допомогою штучного K
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
กด	4164 Kเพิ่มเพื่อน	4192 Kติดตาม
กร	4134 Kอกอีเมล
กล	4195 K่าว
กอ	4193 Kงบรรณาธิการ
กา	14 Kรแจ้งเตือน	4192 Kรสนับสนุนจากคุณ
""", 'ข': """
ขอ	4152 Kบคุณที่สมัคร	4152 Kบคุณที่ลงทะเบียน	4193 Kงเรา
""", 'ค': """
คล	40 Kิปหรือภาพ	4192 Kิกที่นี่	4192 Kิกชม
คว	4162 Kามเห็นส่วนตัวของผู้เขียน
ค่	4161 Kาคอมมิชชั่น	4161 Kาคอมมิชชัน
""", 'จ': """
จด	4133 Kหมายข่าวของเรา	4152 Kหมายข่าวรายสัปดาห์ของเรา	4196 Kหมายข่าว
จะ	4151 Kไม่แสดงให้คนอื่นเห็น
""", 'ช': """
ช่	21 Kองข้อมูลจำเป็น
""", 'ด': """
ดา	4192 Kวน์โหลดแอปของเรา	4192 Kวน์โหลดแอปได้	4192 Kวน์โหลดแอปเลย	4192 Kวน์โหลดแอปฟรี
""", 'ต': """
ติ	38 Kดต่อเรา	38 Kดต่อทีมข่าว	67 Kดต่อเรา	67 Kดต่อทีมข่าว	4143 Kดต่อผู้สื่อข่าวของเรา	4143 Kดต่อกองบรรณาธิการ	4192 Kดตามเรา
ต่	4194 Kอเดือน	4194 Kอปี
""", 'ถ': """
ถื	4152 Kอว่าคุณยอมรับ
""", 'ท': """
ทด	4156 Kลองอ่าน
ทั	38 Kกมา	4162 Kศนะของผู้เขียน
ทา	4151 Kงเว็บไซต์ขอสงวนสิทธิ์	4153 Kงอีเมลทุก
ทุ	4153 Kกเช้าทางอีเมล
""", 'บ': """
บท	4157 Kความฟรี	4193 Kความนี้
บร	4196 Kิจาค
บล	4176 K็อกโฆษณา
บอ	38 Kกเรา	67 Kกเรา	4195 Kกว่า
""", 'ผ': """
ผู	63 K้ช่วยเสมือน	63 K้ช่วย ai	4154 K้อ่านที่สนับสนุนเรา
""", 'พ': """
พู	4195 Kดกับ
""", 'ภ': """
ภา	40 Kพและคลิป	40 Kพหรือคลิป	40 Kพและวิดีโอ
""", 'ม': """
มี	4143 Kข้อมูลเพิ่มเติม?
""", 'ย': """
ยอ	4145 Kมรับคุกกี้
""", 'ร': """
ระ	4195 Kบุว่า
รา	4194 Kยเดือน
ร่	51 Kวมเป็นหนึ่ง	51 Kวมสนับสนุน	4154 Kวมสนับสนุนการทำงานของเรา	4192 Kวมสนับสนุน	4192 Kวมบริจาคให้เรา	4192 Kวมบริจาคกับเรา	4192 Kวมบริจาคได้ที่
""", 'ล': """
ลิ	4162 Kขสิทธิ์เป็นของข่าว
""", 'ว': """
วา	4193 Kรสารศาสตร์อิสระ
""", 'ส': """
สง	4139 Kวนลิขสิทธิ์	4140 Kวนสิทธิ์
สน	4154 Kับสนุนสื่ออิสระ	4154 Kับสนุนการทำงานของเรา	4154 Kับสนุนนักข่าว	4192 Kับสนุนเรา	4192 Kับสนุนพวกเรา
สม	50 Kาชิกสามารถ	4133 Kัครรับจดหมายข่าว	4133 Kัครรับข่าวสาร	4192 Kัครรับ	4192 Kัครสมาชิกวันนี้	4192 Kัครสมาชิกเลย	4192 Kัครสมาชิกเพื่อ	4192 Kัครสมาชิกได้ที่	4192 Kัครสมาชิกของเรา	4196 Kาชิก
สำ	4156 Kหรับสมาชิกเท่านั้น
สื	4193 K่ออิสระ
ส่	38 Kงข้อความมา	38 Kงมาที่ทีมข่าว	49 Kงต่อ	67 Kงมาที่ทีมข่าว	4143 Kงเรื่องราวของคุณ	4143 Kงข่าวหาเรา	4192 Kงข้อมูลมาที่	4192 Kงคลิปมา
""", 'ห': """
หา	4143 Kกคุณมีข้อมูล
ห้	4139 Kามคัดลอกหรือ	4139 Kามคัดลอกข้อความ	4139 Kามคัดลอกเนื้อหา	4139 Kามคัดลอกบทความ	4140 Kามทำซ้ำ
""", 'อ': """
อย	4192 K่าพลาด
อี	21 Kเมลของคุณจะไม่	4133 Kเมลของคุณ
อ่	4156 Kานบทความฉบับเต็ม
""", 'เ': """
เข	24 K้าสู่ระบบ	4192 Kียนถึงเรา	4192 K้าสู่ระบบเพื่อ
เฉ	4156 Kพาะสมาชิก
เน	9 Kื้อหานี้	4145 Kื้อหาจากภายนอก	4145 Kื้อหาภายนอก	4172 Kื้อหานี้มาจาก	4172 Kื้อหาจาก
เป	4156 K็นสมาชิกอยู่แล้ว	4195 Kิดเผยว่า
เผ	45 Kยแพร่ต่อ	45 Kยแพร่ซ้ำ
เพ	18 Kราะผู้อ่าน	4151 Kื่อแสดงความคิดเห็น	4156 Kื่ออ่านต่อ	4156 Kื่ออ่านบทความ	4164 Kิ่มเพื่อนไลน์	4164 Kิ่มเพื่อนทางไลน์
เล	38 K่าให้เราฟัง	67 K่าให้เราฟัง	67 K่าประสบการณ์
เว	0 Kลาอ่าน	98 Kอร์ชันก่อนหน้าของ	4151 K็บไซต์ไม่รับผิดชอบ
""", 'แ': """
แก	98 K้ไข:
แจ	38 K้งทีมข่าว	67 K้งทีมข่าว	4143 K้งเบาะแสข่าว	4143 K้งเรา	4192 K้งทีมงาน
แช	49 Kร์ให้	67 Kร์เรื่องราว
แท	62 K็กเรา	62 K็กมา
แห	4142 Kล่งข่าวที่ต้องการ	4142 Kล่งข่าวโปรด	4142 Kล่งที่มาที่ต้องการ
แอ	4164 Kดไลน์	4164 Kดไลน์เพื่อ	4192 Kดไลน์
""", 'โ': """
โฆ	11 Kษณา
โป	4176 Kรแกรมบล็อกโฆษณา
โห	4192 Kวตเลย	4192 Kลดแอป
""", 'ใ': """
ให	4193 K้เรา
""", 'ไ': """
ไม	70 K่มีโฆษณา
""", 'ả': """
ảnh	4545 hãy gửi K
""", 'ủ': """
ủng	4486 ly cà phê K hộ	4545 hãy K hộ
""", 'あ': """
あと	2574 K#本、無料で
あな	51 Kたも参加
""", 'い': """
いか	2632 Kがでしたか
いの	98 Kちの電話
""", 'お': """
お使	10 Kいのブラウザ	2541 Kいのブラウザ
お寄	2632 Kせください
お届	57 Kけします
お申	2562 Kし込みはこちら	2632 Kし込みください	2632 Kし込みはこちら
お聞	2632 Kかせください
お見	2632 K逃しなく
お試	2632 Kしください
お読	2632 Kみいただけます
お送	57 Kりします
""", 'か': """
から	2579 K転載したものです	2579 Kの転載です
か月	2528 K無料	2634 K無料
""", 'が': """
が作	2613 aiK成
が無	2541 javascriptK効
が生	2613 aiK成
が翻	2613 aiK訳
が要	2613 aiK約
""", 'こ': """
ここ	2527 Kからは有料	2528 Kから先は
この	2 K記事を音声	9 Kコンテンツ	2527 K記事は有料	2527 K記事は会員	2546 K記事についてのご意見	2593 Kコンテンツは	2593 K投稿は	2593 K外部コンテンツは	2633 K記事が	2633 K記事を	2633 K記事は
""", 'ご': """
ご利	10 K用のブラウザ	2541 K用のブラウザ
ご協	2632 K力ください
ご存	2580 Kじの方は
ご寄	2525 K付をお願い	2632 K付
ご意	43 K見・ご反論	2546 K見・ご感想	2546 K見をお寄せ
ご感	2546 K想をお寄せ
ご支	2525 K援をお願い	2632 K援
ご登	2571 K録ありがとうございます	2632 K録
ご覧	2632 Kください	2632 Kいただけます
ご購	2632 K読
ご連	2632 K絡ください
""", 'す': """
すで	2574 Kに会員の方
すべ	2528 Kての記事が
""", 'ぜ': """
ぜひ	2538 Kフォロー
""", 'で': """
でも	2538 K配信中
で作	2613 aiK成
で受	2555 lineKけ取る
で届	2555 lineKく
で最	2555 lineK新
で生	2613 aiK成
で要	2613 aiK約
""", 'と': """
と強	2635 K調
と書	2635 Kい
と発	2635 K表
と話	2635 Kし	2635 Kす
と語	2635 Kっ	2635 Kる
と説	2635 K明
と述	2635 Kべ
""", 'に': """
によ	2613 aiKって生成	2613 aiKる要約	2635 Kると
""", 'の': """
の使	2544 cookieK用
の学	48 aiK習
の採	2562 K用情報
の提	2579 K供記事です
""", 'を': """
をフ	2538 Kォローする	2538 Kォローしよう
を使	2544 cookieK用
を利	2544 cookieK用
を有	2541 javascriptK効	2541 javascript K効
を発	2635 K表した
を許	2559 cookieK可
""", 'ア': """
アカ	2555 lineKウントはこちら
アシ	63 aiKスタント
アフ	74 Kィリエイトリンク	74 Kィリエイト広告	2578 Kィリエイト広告	2578 Kィリエイトプログラム	2578 Kィリエイトリンク	2587 Kィリエイトリンク	2587 Kィリエイト広告	2587 Kィリエイトプログラム
アプ	2533 Kリで開く	2533 Kリで読む	2533 Kリはこちら	2534 Kリを開く	2534 Kリをダウンロード	2534 Kリのダウンロード	2534 Kリをインストール	2570 Kリなら通知	2570 Kリなら速報	2570 Kリなら、	2570 Kリで読むと	2570 Kリなら
アン	2566 Kケートにご協力	2566 Kケートはこちら	2566 Kケート実施中	2567 Kケートに答えて
""", 'カ': """
カ月	2528 K無料	2634 K無料
""", 'ク': """
クイ	2567 Kズに答えて
クッ	2543 cookie(Kキー)	2544 Kキーを使用	2544 Kキーを利用	2559 Kキーを許可
""", 'コ': """
コメ	6 Kントを書く	6 Kントする	21 Kントをキャンセル	21 Kントを投稿するには	85 Kント欄	98 Kントしていない	2546 Kントを投稿するには	2546 Kントするには	2546 Kントをお寄せ	2547 Kント欄で	2547 Kント欄に	2547 Kント欄から	2547 Kント欄へ	2569 Kントは削除します	2569 Kントは削除することが	2569 Kントは削除する場合	2569 Kントは承認	2569 Kントは公開前	2569 Kントは非表示
コー	54 Kヒー代	54 Kヒーをおごって
""", 'サ': """
サポ	2525 Kートをお願いします	2632 Kートをお願い	2632 Kートしていただ
""", 'シ': """
シェ	25 Kアして	49 Kアして
""", 'ス': """
スパ	71 Kムは
""", 'タ': """
タグ	62 K付けして	62 Kをつけて
""", 'ダ': """
ダウ	2632 Kンロードしてください
""", 'チ': """
チケ	2562 Kット販売中
チャ	2539 Kンネル登録を	2555 Kンネルに参加する	2555 Kンネルに参加しよう
""", 'ニ': """
ニュ	78 Kースレター	2531 Kースレターに登録	2532 Kースレターを	2555 googleKースで	2571 Kースレター登録はこちら	2636 Kースレター
""", 'ネ': """
ネタ	98 Kバレを含
""", 'バ': """
バー	63 Kチャルアシスタント
""", 'フ': """
フォ	2538 Kローして最新	2538 Kローをお願い	2632 Kローしてください
""", 'ブ': """
ブラ	2590 Kウザは音声	2590 Kウザは動画	2590 Kウザではこの動画	2590 Kウザはvideo	2590 Kウザはaudio
""", 'プ': """
プッ	2534 Kシュ通知
プラ	2543 Kイバシーポリシーに
プレ	2528 Kミアム会員
プロ	2578 Kモーションが含まれ	2578 Kモーションを含
""", 'ポ': """
ポッ	34 Kドキャスト
""", 'ミ': """
ミラ	64 Kーサイト
""", 'メ': """
メル	2531 Kマガに登録	2532 Kマガで	2571 Kマガ登録はこちら	2571 Kマガの登録	2633 Kマガ
メー	21 Kルアドレスが公開されること	58 Kルで受け取りたい方	58 Kルでお知らせ	60 Kルアドレスは表示され	60 Kルアドレスが表示され	78 Kルマガジン	2531 Kルマガジンに登録	2532 Kルマガジンで	2532 Kルマガジンを	2532 Kルでお届け	2546 Kルアドレスが公開されることはありません	2571 Kルアドレスを入力してください	2636 Kルマガジン
""", 'ロ': """
ログ	24 Kイン	2527 Kインして続きを	2527 Kインしてください	2528 Kインが必要	2632 Kインして
""", 'ヶ': """
ヶ月	2528 K無料	2634 K無料
""", '上': """
上优	4580 在googleK先
上優	4580 在googleK先
""", '下': """
下方	4669 K留言
下載	4561 K客戶端	4563 Kapp	4563 K應用程式
下载	4561 K客户端	4563 Kapp	4563 K应用	4668 K客户端
""", '不': """
不代	4579 K表本站	4596 K表本站立场	4609 K表本報立場	4609 K表本报立场	4609 K表本站立场	4609 K表本站立場	4609 K表本媒體立場	4609 K表本網立場	4609 K表本刊立場
不发	71 K垃圾
不同	43 K意本文
不属	4636 K于任何财团
不屬	4636 K於任何財團
不得	4579 K转载	4579 K轉載
不认	43 K同本文
不錯	4668 K過
不错	4668 K过
""", '人': """
人工	48 K智能训练
""", '仅': """
仅代	4579 K表作者
仅供	4596 K其表达个人看法
仅限	4601 K会员	4601 K订户
""", '他': """
他說	4671 K
他说	4671 K
""", '付': """
付費	4556 K後	4672 K牆
付费	4556 K后	4672 K墙
""", '以': """
以下	4624 K内容来自
以閱	4555 K讀全文
以阅	4555 K读全文
""", '仮': """
仮名	98 Kです	98 K
""", '仲': """
仲間	51 Kに加わ
""", '会': """
会员	50 K每月	4556 K专享	4601 K限定内容
会員	50 Kの方は	50 Kは月に	2527 K限定です	2527 K限定の記事	2527 K登録できます	2528 K登録すると	2528 K登録が必要	2574 Kの方はこちら	2574 K登録で続きを読む	2574 K登録後にご覧	2604 Kだけが読める	2604 Kのみがお読み	2604 Kのみ閲覧	2632 K登録して	2632 K登録は	2632 K登録がお済み	2632 K登録をお願い	2632 K登録で	2632 K登録のうえ	2632 K登録はこちら	2632 K登録ください	2633 Kの方
会費	2572 Kで運営
""", '体': """
体験	67 K談をお寄せ
""", '你': """
你的	4553 K支持	4668 K支持,	4668 K支持让	4668 K支持讓	4668 K支持是
""", '使': """
使用	4571 Kcookie改善	4571 Kcookie以	4571 K cookie 以	4571 K cookie 来	4571 K cookie 來	4572 Kcookie来	4572 Kcookie來
""", '來': """
來自	4587 K外部平台的內容
""", '依': """
依靠	4599 K读者的支持	4599 K讀者的支持
""", '侵': """
侵权	4579 K请	4579 K必究
侵權	4579 K必究
""", '個': """
個人	2544 K情報の取り扱い	2579 Kの見解です	4596 K看法
""", '偏': """
偏好	4580 K來源	4580 K来源	4651 K來源
""", '僅': """
僅限	4601 K會員	4601 K訂戶
""", '優': """
優先	2554 Kソース	2554 K表示に設定	2554 Kする情報源	2554 K的に表示
""", '免': """
免費	15 K閱讀	4610 K文章	4610 K閱讀篇數	4610 K閱讀額度	4611 K註冊即可	4611 K註冊後	4639 K文章	4668 K訂閱	4670 K試用
免费	15 K阅读	4610 K文章	4610 K阅读篇数	4611 K注册即可	4611 K注册后	4639 K文章	4668 K订阅	4670 K试用
""", '全': """
全文	20 Kを	2527 Kを読むには	2527 Kをお読み
""", '公': """
公众	16 K号	4566 K号:
公式	2534 Kアプリ	2538 Kアカウントをフォロー	2538 Kアカウントを友だち	2555 Klineはこちら	2633 Kline
""", '关': """
关注	4566 K我们的	4668 K我们
""", '内': """
内阅	4561 appK读
""", '写': """
写真	40 Kや動画	40 K・動画	40 Kや映像
写道	4671 K
""", '分': """
分で	0 K読めます
分享	25 K给	25 K給	49 K给	49 K給	67 K您的故事
""", '初': """
初割	2634 K
初月	2574 K#円で	2634 K無料
""", '判': """
判断	2635 Kした
""", '利': """
利用	2543 K規約に同意
""", '前': """
前請	4596 K先登入
前请	4596 K先登录
""", '剩': """
剩余	4555 K#%
剩餘	4555 K#%
""", '力': """
力を	2572 K貸してください
""", '加': """
加入	51 K他们	51 K他們	4566 Kline好友	4566 Kline官方	4566 Kline@	4599 K贊助行列	4599 K赞助行列	4668 K会员	4668 K會員
加记	38 K者微信	67 K者微信
""", '助': """
助手	63 aiK	63 ai K
""", '励': """
励み	2633 Kになります
""", '動': """
動画	40 Kや写真	2563 Kをご覧ください	2563 Kはこちら	2564 Kでも詳しく	2564 Kでも解説	2590 Kを再生するには	2590 Kをご覧いただくには	2590 Kを視聴するには
""", '勘': """
勘誤	98 K
勘误	98 K
""", '包': """
包月	4670 K
""", '化': """
化名	98 K
""", '即': """
即可	4596 K留言
""", '参': """
参加	51 Kしませんか
""", '參': """
參與	6 K討論
""", '友': """
友だ	2539 Kち追加
""", '収': """
収益	2578 Kを得ること
""", '发': """
发给	57 K您
发表	6 K评论
发送	57 K给您	4559 K到您的邮箱
""", '取': """
取材	38 K班に	38 K班まで	38 K班が	67 K班に	67 K班まで	67 K班が	98 Kに回答しなかった	98 Kに応じなかった	2556 K班までご	2572 Kを支えて
取消	21 K回复	21 K回覆
""", '受': """
受信	2531 Kトレイに
""", '只': """
只靠	4599 K讀者	4599 K读者
""", '可': """
可能	98 K引起不适	98 K引起不適
""", '同': """
同意	4587 Kcookie
""", '向': """
向我	38 K们爆料	38 K們爆料	67 K们爆料	67 K們爆料
向本	38 K报	67 K报
""", '含': """
含剧	98 K透
含有	98 K暴力
""", '启': """
启用	4627 Kjavascript
""", '告': """
告訴	38 K我們	67 K我們	4671 K
告诉	38 K我们	67 K我们	4671 K
""", '呼': """
呼び	2635 Kかけた	2635 Kかける	2635 Kかけて	2635 K掛け
""", '命': """
命じ	2635 Kた
""", '啟': """
啟用	4627 Kjavascript
""", '喊': """
喊道	4671 K
""", '因': """
因为	4668 K有你的支持
因為	4668 K有你的支持
""", '图': """
图片	40 K和视频
""", '売': """
売上	2578 Kの一部が還元
""", '外': """
外部	2559 Kコンテンツ	4587 K内容	4587 K內容
""", '她': """
她說	4671 K
她说	4671 K
""", '好': """
好評	2562 K発売中
""", '如': """
如侵	4579 K权
如有	4579 K侵权	4579 K侵權
""", '学': """
学習	48 aiK
""", '安': """
安心	98 K專線
""", '官': """
官方	4567 K微信
""", '定': """
定期	4668 K定額
""", '寄': """
寄付	2601 Kで成り立って	2601 Kで運営され	2601 Kによって運営され	2632 Kをお願い	2636 K
寄到	4559 K您的信箱	4598 K你的信箱
寄給	57 K您
寄给	57 K您
""", '寫': """
寫道	4671 K
""", '居': """
居合	2580 Kわせた方は
""", '已': """
已是	4555 K會員	4601 K订户	4601 K訂戶
已经	4555 K是会员
""", '年': """
年額	2634 K
""", '广': """
广告	11 K	4573 K拦截	4633 K拦截	4633 K屏蔽
""", '広': """
広告	11 K	70 Kも	70 Kなし	70 Kなしで	2541 Kブロック	2572 Kに頼らず
""", '廣': """
廣告	11 K	4573 K攔截	4633 K攔截	4633 K封鎖
""", '开': """
开启	4563 K通知	4627 Kjavascript
""", '弊': """
弊社	2633 K
弊紙	38 Kまで	67 Kまで
""", '当': """
当サ	2633 Kイト
当初	98 Kの記事で
当社	2633 Kの
当編	2633 K集部
""", '後': """
後援	80 K
""", '微': """
微信	4563 K扫	4567 K公众号
""", '心': """
心理	98 K援助
""", '必': """
必填	21 K项已用	21 K欄位
必須	22 K項目です
""", '応': """
応援	2525 Kをお願いします	2632 Kをお願い	2632 Kして
""", '您': """
您已	4598 K成功订阅	4598 K成功訂閱
您的	10 K浏览器	10 K瀏覽器	4553 K支持	4599 K每一份捐款	4599 K每一筆捐款	4668 K捐款	4668 K支持,	4668 K支持让	4668 K支持讓	4668 K支持是
""", '情': """
情報	2556 Kをお寄せください	2556 K提供はこちら	2556 K提供を募集	2556 K提供をお待ち	2556 Kをお待ちして	2580 Kをお持ちの方は	2580 K提供窓口
""", '感': """
感謝	4598 K您的訂閱	4668 K閱讀	4668 K您的支持
感谢	4598 K您的订阅	4668 K阅读	4668 K您的支持
""", '成': """
成为	51 K其中一员	4555 K会员即可	4601 K付费会员	4668 K会员,	4668 K会员即可	4668 K我们的会员
成果	2587 K報酬型広告
成為	4555 K會員即可	4599 K我們的贊助	4601 K付費會員	4668 K會員,	4668 K會員即可	4668 K我們的會員
""", '我': """
我们	4571 K使用cookie	4571 K使用 cookie	4669 K的
我們	4571 K使用cookie	4571 K使用 cookie	4669 K的
""", '手': """
手机	4563 K客户端
""", '打': """
打开	4561 Kapp	4563 K微信
打開	4561 Kapp
""", '扫': """
扫一	4563 K扫
扫描	4561 K二维码下载	4561 K二维码加入	4563 K二维码关注	4668 K二维码下载	4668 K二维码关注	4668 K二维码加入	4668 K二维码阅读
""", '把': """
把你	67 K的故事发
把您	67 K的故事发	67 K的经历发	67 K的經歷
""", '投': """
投げ	54 K銭
投资	4579 K有风险
""", '拒': """
拒絕	98 K置評
拒绝	98 K置评
""", '指': """
指出	4671 K
指摘	2635 Kした
""", '捐': """
捐助	4599 K我们	4599 K我們
捐款	4668 K支持	4672 K
""", '掃': """
掃一	4563 K掃
掃描	4561 K qr	4668 K二維碼
""", '授': """
授權	47 cc by #K
""", '推': """
推播	14 K	4563 K通知
推送	14 K	4563 K通知
""", '描': """
描写	98 Kが含まれ
""", '提': """
提供	95 taboola K	95 outbrain K	95 dianomi K	95 revcontent K	95 mgid K
""", '擋': """
擋廣	4633 K告
""", '支': """
支持	4552 K獨立媒體	4552 K独立媒体	4553 K我们的	4553 K我們的	4668 K我们,	4668 K我們,	4668 K我们。	4668 K我們。	4668 K我们的报道	4668 K我們的報導	4668 K我们的新闻	4668 K我們的新聞	4668 K我们的记者	4668 K我們的記者	4668 K我们的工作	4668 K我們的工作	4668 K我们继续	4668 K我們繼續
支援	2601 Kで成り立って	2601 Kで運営され	2601 Kによって成り立って	2601 Kによって運営され	2632 Kをお願い
""", '教': """
教え	49 Kてあげて
""", '文': """
文章	4579 K来源:
""", '新': """
新着	58 K記事をメール
新闻	4580 在googleK上关注
""", '无': """
无广	70 K告
""", '明': """
明ら	2635 Kかにした
""", '智': """
智慧	63 K助理
智能	63 K助手
""", '暢': """
暢讀	4601 K全站
""", '更': """
更新	58 K情報をメール
更正	98 K:	98 【K】	98 K说明	98 K說明
""", '最': """
最新	2531 K情報をお届け
""", '會': """
會員	50 K每月	4556 K專享	4601 K限定內容
""", '月': """
月額	2528 K#円	2634 K
""", '有': """
有了	4668 K你的支持	4668 K您的支持
有料	50 K会員は	2527 K会員限定	2527 K会員になる	2527 K会員の方	2574 K記事が読めます	2636 K会員
有权	4596 K删除
有權	4596 K刪除
""", '未': """
未予	98 K置评
未回	98 K应	98 K應
未滿	4620 K#歲	4620 K十八歲
未經	4579 K授權不得	4579 K授權,不得	4579 K授權禁止	4579 K授權請勿	4579 K授權,請勿
未经	4579 K授权不得	4579 K授权,不得	4579 K授权禁止	4579 K授权,禁止	4579 K授权请勿	4579 K授权,请勿
""", '本': """
本ま	2574 月#Kで無料で
本ア	2633 Kプリ
本サ	2633 Kイト
本中	2631 #K#本
本內	4624 K容來自
本内	4624 K容来自
本刊	4669 K
本報	4669 K導
本报	4669 K读者	4669 K道
本文	98 K早前版本	98 K先前版本	98 K已更新	98 K已作	4579 K来源	4669 K
本站	4669 K
本紙	38 Kまで	67 Kまで
本網	4571 K站使用	4669 K
本网	4571 K站使用
本記	2633 K事
本誌	2633 K
""", '来': """
来自	4587 K外部平台的内容
""", '标': """
标记	62 K我
""", '標': """
標記	62 K我
""", '機': """
機械	2613 K翻訳
""", '欢': """
欢迎	4566 K关注	4668 K加入	4668 K赞助	4668 K订阅	4668 K投稿
""", '歡': """
歡迎	4566 K追蹤	4668 K加入	4668 K贊助	4668 K訂閱	4668 K投稿
""", '此': """
此內	9 K容	4624 K容來自	4624 K容由
此内	9 K容	4624 K容来自	4624 K容由
此前	98 K版本
此影	4623 K片在您所在
此视	4623 K频在您所在
""", '残': """
残り	2527 K#文字	2527 K: #文字
""", '毎': """
毎朝	17 K
毎週	17 K
""", '每': """
每周	17 K一次
每天	17 K早上
每年	4670 K
每日	4560 K简报	4560 K簡報	4560 K電子報
每月	4670 K
""", '求': """
求め	2635 Kた	2635 Kている
""", '沒': """
沒有	70 K廣告	4636 K股東	4636 K財團
""", '没': """
没有	70 K广告	71 K垃圾	4636 K股东	4636 K财团
""", '浏': """
浏览	4573 K器版本	4623 K器不支持音频	4623 K器不支持视频	4623 K器不支持播放	4623 K器不支持html#	4623 K器不支持video
""", '添': """
添加	38 K记者微信	67 K记者微信
""", '瀏': """
瀏覽	4623 K器不支援影片	4623 K器不支援音訊
""", '点': """
点击	4668 K关注	4668 K这里
""", '無': """
無料	15 K記事	2527 Kで会員登録	2527 K会員に登録	2574 Kで読める記事の上限	2574 K会員になると	2604 K記事の閲覧	2604 K記事は残り	2604 Kで読める記事	2604 K閲覧	2631 K記事 #/#	2631 K記事#/#	2632 K会員に登録	2632 K会員登録	2634 K体験
無断	2553 K転載	2553 K複製	2612 K転載・複製	2612 K転載を禁じ	2612 Kでの転載	2612 Kで転載
""", '照': """
照片	40 K和视频	40 K或视频	40 K和影片	40 K或影片
""", '版': """
版权	4579 K所有	4579 K归本	4579 K归原	4579 K归作者	4579 K归属
版權	4579 K所有	4579 K歸
""", '特': """
特此	98 K更正
""", '独': """
独立	2633 Kしたジャーナリズム	4669 K新闻	4669 K媒体
""", '獨': """
獨立	4669 K新聞	4669 K媒體
""", '獲': """
獲得	4608 K佣金
""", '生': """
生命	98 K热线	98 K線
""", '用': """
用邮	58 K件接收
""", '由': """
由讀	4669 K者
由读	4669 K者
""", '申': """
申し	2562 K込みはこちら
申込	2562 Kみはこちら	2562 Kはこちら
""", '电': """
电子	4672 K报
""", '畅': """
畅读	4601 K全站
""", '留': """
留言	85 K区	85 K區	4669 K告诉我
""", '異': """
異論	43 Kのある方
""", '疑': """
疑問	2556 Kをお寄せ
""", '登': """
登入	24 K或	4555 K後繼續	4555 K會員	4611 K或註冊
登录	24 K或	4555 K后继续	4555 K后查看全文	4555 K后查看完整	4611 K或注册
登録	2574 Kして続きを読む	2632 Kしてください	2632 Kはこちら
""", '發': """
發表	6 K評論
發送	57 K給您
""", '皆': """
皆さ	2633 Kまの
""", '相': """
相談	98 K窓口
""", '看': """
看更	4561 appK多
""", '禁': """
禁止	4579 K转载
禁無	2552 K断
""", '私': """
私た	2633 Kちの
""", '科': """
科し	2635 Kた
""", '称': """
称	4671 K
""", '稱': """
稱	4671 K
""", '立': """
立即	4668 K加入我们	4668 K加入我們	4668 K订阅	4668 K訂閱	4668 K下载	4668 K下載	4668 K报名	4668 K報名	4668 K成为会员	4668 K成為會員
""", '第': """
第一	4596 K条评论	4596 K則留言	4596 K條評論
""", '筆': """
筆者	2579 K個人の見解
""", '篇': """
篇文	4667 #K章中的#	4667 #K章中#
""", '紙': """
紙の	2633 K新聞の定期購読者
""", '経': """
経験	67 Kをお寄せ	67 Kをお聞かせ
""", '絕': """
絕無	71 K垃圾
""", '続': """
続き	2527 Kを読むには	2527 Kをお読みになる
""", '編': """
編按	98 K
編者	98 K註
編集	38 K部まで	38 K部に	67 K部まで	67 K部に	98 K部注	2633 K部では
""", '繼': """
繼續	4555 K閱讀請
""", '绝': """
绝无	71 K垃圾
""", '继': """
继续	4555 K阅读请
""", '编': """
编者	98 K注
""", '翻': """
翻墙	64 K
""", '者': """
者說	4671 K
者说	4671 K
""", '联': """
联盟	74 K链接	4608 K链接
联系	38 K我们	38 K记者	67 K记者
""", '聯': """
聯盟	4608 K行銷連結	4608 K連結
聯絡	38 K我們
""", '自': """
自動	2613 K翻訳
""", '若': """
若有	4579 K侵权	4579 K侵權
""", '获': """
获得	4608 K佣金
""", '著': """
著作	2553 K権は	2612 K権法により保護	2612 K権法で保護
""", '虚': """
虚拟	63 K助手
""", '表': """
表明	4596 K本站立场
表示	4671 K
""", '要': """
要发	21 K表评论
要發	21 K表留言
""", '訂': """
訂正	98 K:	98 【K】	98 Kして	98 Kします
訂閱	58 K電子報	4555 K即可	4555 K後繼續	4559 K我們的	4559 K電子報	4668 K我們	4672 K費
""", '記': """
記事	2 Kを聴く	2 Kを聞く	4 Kを	98 Kを更新しました	98 Kを修正しました	2631 #K中#記事
記者	2556 Kまでご連絡ください
""", '訴': """
訴え	2635 Kた
""", '評': """
評論	85 K區
""", '認': """
認め	2635 Kた
認為	4671 K
""", '說': """
說:	4671 K
說。	4671 K
說道	4671 K
""", '読': """
読み	2528 K放題
読者	18 Kの寄付	18 Kの支援	2572 Kの会費で	2633 Kの皆様	2633 Kの皆さ	2633 Kアンケート
""", '請': """
請先	4668 K登入
請啟	4571 K用javascript
請我	54 K喝咖啡
請捐	4668 K款
請支	4552 K持我們	4668 K持我們
請登	4668 K入後	4668 K入以
請立	4668 K即捐款
請輸	4598 K入您的電子	4668 K入您
請點	4668 K擊此處	4668 K擊這裡	4668 K擊下方	4668 K擊連結
""", '讀': """
讀者	43 K投書	4669 K問卷
""", '订': """
订阅	50 K用户	50 K会员	4555 K即可	4555 K后继续	4559 K我们的	4559 K电子报	4668 K我们	4672 K费
""", '认': """
认为	4671 K
""", '训': """
训练	48 K人工智能	48 aiK
""", '许': """
许可	47 cc by #K
""", '评': """
评论	85 K区	4596 K服务协议
""", '该': """
该视	4623 K频在您所在
""", '说': """
说:	4671 K
说。	4671 K
说道	4671 K
""", '请': """
请先	4668 K登录
请启	4571 K用javascript
请我	54 K喝咖啡	54 K喝杯咖啡
请捐	4668 K款
请支	4552 K持我们	4668 K持我们
请点	4668 K击此处	4668 K击这里	4668 K击下方	4668 K击阅读	4668 K击关注	4668 K击链接
请登	4668 K录后	4668 K录以
请立	4668 K即捐款
请输	4598 K入您的电子邮箱	4598 K入您的邮箱	4668 K入您
""", '读': """
读完	0 K需要
读者	18 K出资	18 K支持	43 K来信	4669 K问卷	4669 K群
""", '責': """
責任	4579 K編輯:
""", '賺': """
賺取	4608 K佣金
""", '購': """
購読	2527 K者の方は	2528 Kすると	2632 Kしてください	2633 K者の方	2636 K料
""", '贊': """
贊助	4552 K我們	4668 K我們
""", '责': """
责任	4579 K编辑:
""", '赚': """
赚取	4608 K佣金
""", '赞': """
赞助	4552 K我们	4668 K我们
""", '身': """
身边	4669 K的新鲜事
身邊	4669 K的新鮮事
""", '転': """
転載	45 K	2552 Kを禁じ
""", '輸': """
輸入	4598 Kemail
""", '轉': """
轉發	49 K給
轉給	49 K
轉載	45 K	4579 K請註明
""", '转': """
转发	25 K	49 K给
转给	49 K
转载	45 K	4579 K请注明
""", '输': """
输入	4598 Kemail
""", '这': """
这篇	4669 K文章
""", '迷': """
迷惑	71 Kメールは
""", '追': """
追記	98 K:
追蹤	4566 K我們的	4580 Kgoogle news	4668 K我們
""", '送': """
送っ	49 Kてください
送到	4598 K你的邮箱	4598 K您的邮箱	4598 K您的信箱
""", '這': """
這篇	4669 K文章
""", '通': """
通知	14 K	2534 Kをオン
通过	58 K邮件接收
""", '週': """
週に	17 K一度
週刊	2571 Kニュースレター
""", '邀': """
邀請	4668 K您
邀请	4668 K您
""", '邮': """
邮件	58 K订阅	78 K通讯
邮箱	21 K地址不会被公开	60 K不会显示	60 K地址不会显示	60 K不会公开
""", '鏡': """
鏡像	64 K
""", '镜': """
镜像	64 K
""", '長': """
長說	4671 K
""", '长': """
长说	4671 K
""", '開': """
開啟	4563 K通知	4627 Kjavascript
""", '閱': """
閱讀	0 K時間	20 K全文	4555 K全文請
""", '閲': """
閲覧	2631 K記事数:#/#
""", '關': """
關注	4566 K我們的	4668 K我們
""", '阅': """
阅读	0 K时间	0 K时长	20 K全文	4555 K全文请
""", '随': """
随时	4668 K掌握
""", '隐': """
隐私	4572 K政策
""", '隨': """
隨時	4668 K掌握
""", '隱': """
隱私	4572 K權政策	4572 K政策
""", '電': """
電子	21 K郵件地址不會公開	78 K報	4672 K報
""", '需': """
需接	4587 K受cookie
需要	4587 K接受cookie	4668 K您的支持	4668 K你的支持
""", '音': """
音声	2563 Kでもお聴き
""", '飲': """
飲酒	4620 K過量
""", '首': """
首年	4613 K仅需
首月	4601 K仅需	4601 K只要	4613 K免费	4613 K免費	4613 K仅	4613 K僅	4613 K只需	4670 K
首选	4580 K来源	4580 K新闻来源	4651 K来源
首選	4580 K來源	4580 K新聞來源	4651 K來源
""", '點': """
點擊	4668 K這裡
""", '가': """
가명	98 K
가상	63 K 비서
가입하세요	2739 K
가입해	2739 K 주세요
""", '강': """
강조했다	2742 K
""", '게': """
게시물	2696 K 불러오기
""", '계': """
계속	2641 K 읽으려면	2641 K 읽으시려면
계신	2664 알고 K 분은
""", '공': """
공유해	25 K	49 K 주세요
공유해주세요	49 K
""", '광': """
광고	11 K	70 K 없이	2704 K 차단
광고도	70 K
광고차단	2704 K
""", '구': """
구글	2651 K 뉴스에서
구독	50 K 회원은	2641 K 후 이용
구독료	2743 K
구독을	2739 K 신청하세요
구독자	2641 K 전용 기사	2641 K 전용 콘텐츠	2641 K 전용입니다	2641 K 전용 서비스	2740 K
구독자는	50 K
구독자만	2641 K 볼 수	2678 K 읽을
구독자에게만	2678 K 제공
구독하고	2651 K
구독하세요	2663 K	2739 K
구독하시면	2641 K
구독해	80 K 주세요	2650 K 주세요	2676 K 주셔서	2739 K 주세요
구독해주세요	2650 K
구독해주셔서	2676 K
""", '금': """
금요일	2676 매주 K 보내드리는
""", '기': """
기사	2 K 듣기	4 K	2738 #개 K 중 #개
기사가	98 K 수정
기사를	2 K 듣	98 K 수정	2641 전체 K 보려면	2678 전체 K 읽어보세요
기사의	98 K 이전 버전
기자를	2677 K 응원해
기자에게	2664 K 연락해 주세요
""", '남': """
남겨주세요	2739 K
""", '네': """
네이버	2651 K 메인에서	2663 K 구독
네이버에서	2651 K 구독
""", '놓': """
놓치지	2739 K 마세요
""", '눌': """
눌러주세요	2739 K
""", '뉴': """
뉴스레터	78 K	2643 K 구독하기	2643 K 구독하세요	2643 K 신청하기	2643 K 구독 신청하기	2740 K	2743 K
뉴스레터로	2643 K 받아
뉴스레터를	2643 K 받아	2643 K 구독하세요	2643 K 구독해	2643 K 구독하고	2643 K 구독하면	2739 K 신청하세요
""", '다': """
다운로드하세요	2739 K
""", '달': """
달	2678 첫 K #원
""", '답': """
답변하지	98 K 않았
""", '당': """
당신의	2664 K 제보가	2740 K 후원
""", '댓': """
댓글	6 K 작성
댓글로	85 K
댓글에	85 K
댓글은	2674 K 삭제될	2674 K 삭제합니다	2674 K 통보	2674 K 예고	2674 K 운영자	2674 K 사전
댓글을	6 K 작성	6 K 쓰
""", '덧': """
덧붙였다	2742 K
""", '독': """
독립	2740 K 언론
독립언론	2740 K
독립언론을	2677 K 지켜
독자	2686 K 후원으로	2739 K 여러분의	2740 K 여러분
독자님의	2639 K 후원	2686 K 후원으로
독자들의	18 K 후원	2686 K 후원으로	2708 K 후원
독자의	2686 K 후원으로	2708 K 후원	2740 K 힘
독자투고는	43 K
독자투고를	43 K
""", '동': """
동의하는	2676 K 것으로 간주
동참해	51 K 주세요
""", '들': """
들려주세요	2739 K
""", '로': """
로그인	24 K	2641 K 후 이용
로그인이	2641 K 필요합니다	2641 K 필요한 서비스	2641 K 필요해요
로그인하거나	2739 K
로그인하고	2678 K 계속
로그인하면	2678 K 계속
로그인하시면	2641 K
""", '링': """
링크에서	2739 K 확인하세요
""", '마': """
마음에	2677 기사가 K 드셨다면
""", '만': """
만나보세요	2739 K
""", '말': """
말했다	2742 K
""", '매': """
매월	2741 K
매일	17 K 아침
""", '메': """
메일로	58 K 받아보	58 K 받고 싶은	2676 K 보내드려요
메일함으로	2643 K
""", '묘': """
묘사가	98 K 포함
""", '무': """
무단	2661 K 복제	2661 K 전재
무단전재	2660 K
무료	15 K 기사	2684 K 기사	2741 K 체험
무료로	15 K 볼 수 있는	2678 K 볼 수 있습니다
""", '미': """
미러	64 K 사이트
""", '바': """
바로잡습니다	98 [K]	98 K
""", '받': """
받아보세요	2739 K
""", '발': """
발	49 K给
""", '밝': """
밝혔다	2742 K
""", '보': """
보내	57 K 드립니다	2739 K 주세요
보내드리는	2676 K
보내드립니다	57 K	2676 K
보내주세요	2739 K
""", '본': """
본	2740 K 기사
본사의	2682 K 편집 방향	2682 K 편집방향
본지는	2740 K
본지의	2682 K 편집 방향	2682 K 편집방향
""", '분': """
분	0 K 읽기
""", '브': """
브라우저가	10 K	2695 K 오디오를	2695 K 비디오를	2695 K 동영상을
브라우저는	2695 K 동영상
브라우저에서는	2695 K 동영상을
""", '사': """
사연을	2664 K 보내주세요	2664 K 보내 주세요
사전	2669 K 등록하기	2669 포럼 K 등록
사진	40 K·영상
사진과	40 K 영상	40 K 동영상
사진이나	40 K 영상	40 K 동영상
""", '상': """
상담전화	98 K
""", '선': """
선호	2662 K 매체로	2662 K 출처로	2662 K 언론사	2662 K 매체
선호하는	2662 K 출처
""", '설': """
설명했다	2742 K
설문에	2739 K 참여하세요
설치하세요	2739 K
""", '세': """
세미나	2669 K 신청하기
""", '소': """
소식을	2676 K 전해드립니다
""", '속': """
속보를	2675 K 받아보세요
""", '수': """
수수료를	2681 K 받을 수 있습니다	2681 K 제공받
""", '스': """
스팸	71 K 없이
스팸은	71 K
스포일러	98 K
""", '시': """
시민	2686 K 후원으로
시민의	2708 K 후원
시작하세요	2739 K
""", '아': """
아래에서	2739 K 확인하세요
""", '알': """
알려	2739 K 주세요
알려주세요	2739 K
알림	2647 K 받기	2647 K 설정
알림을	14 K	2675 K 켜고
""", '애': """
애드블로커	2704 K
애드블록	2704 K
""", '앱': """
앱	2647 K 다운로드	2647 K 설치	2675 K 설치하기
앱에서	2646 K 보기	2646 K 열기	2675 K 더 편하게	2739 K 확인하세요
앱으로	2646 K 보기	2675 K 더
앱을	2647 K 다운로드	2675 K 다운로드하세요	2675 K 설치하세요
""", '언': """
언론을	2677 독립 K 지켜
""", '여': """
여기서	2739 K 확인하세요
여러분	2740 K 덕분
여러분의	2664 K 제보를	2677 K 후원이	2708 독자 K 후원	2739 K 후원
""", '영': """
영상에서	2670 K 확인하세요	2670 K 확인할 수 있습니다	2739 K 확인하세요
영상으로	2670 K 확인하세요
영상을	2670 K 확인하세요
""", '온': """
온라인	2669 K 세미나
""", '옮': """
옮겨	45 K 실을
""", '외': """
외부	2667 K 콘텐츠	2696 K 콘텐츠입니다
""", '우': """
우리	84 K 앱에서	2740 K 기자
우리의	2740 K 저널리즘
""", '운': """
운영되고	2677 독자의 후원으로 K 있습니다
""", '원': """
원고료로	2677 K 응원
""", '월': """
월	2741 K #원
""", '유': """
유료	2641 K 구독자만
유튜브	2651 K 구독
""", '음': """
음성으로	2670 K 들으려면	2670 K 들어보세요
""", '응': """
응답	21 K 취소
응원하세요	2739 K
응원해	2639 K 주세요	2739 K 주세요
응하지	98 K 않았
""", '의': """
의견을	2739 K 남겨
의견이	43 K 다르신가요
""", '이': """
이	9 K 콘텐츠	2740 K 기사가	2740 K 기사는	2740 K 기사
이메일	2644 K 주소
이메일로	58 K 받아보
이메일은	60 K 표시되지
이메일을	2643 K 입력하세요	2643 K 입력해 주세요	2643 K 입력해주세요	2643 K 입력하시면
이미	2678 K 구독자이신가요
이벤트에	2739 K 참여하세요
이야기를	67 K 보내	67 K 들려
이전	98 K 판에서
""", '인': """
인공지능	48 K 훈련	48 K 학습
인공지능이	2720 K 작성	2720 K 생성	2720 K 요약
""", '일': """
일주일에	17 K 한 번
일할	2669 함께 K 기자를
""", '읽': """
읽는	0 K 시간
""", '자': """
자동	2720 K 번역
자바스크립트가	2699 K
자바스크립트를	2699 K
자살예방	98 K
자주	2662 더 K 보기
""", '잔': """
잔을	54 커피 한 K 사
""", '재': """
재배포	2660 K 금지
재배포금지	2660 K
재생할	2695 K 수 없습니다
""", '저': """
저작권법	2661 K
저작권법의	2661 K
저작권자	2661 K
저작권자의	2661 K
저희	2740 K 뉴스레터	2740 K 채널	2740 K 앱
저희는	2740 K
저희를	2740 K
""", '적': """
적었다	2742 K
""", '전': """
전문을	20 K
전용	2641 회원 K 기사	2641 회원 K 콘텐츠	2641 회원 K 서비스
전재할	45 K
전해	49 K 주세요
전해주세요	49 K
전했다	2742 K
""", '정': """
정기후원	2741 K
정정	98 K:	98 [K]
""", '제': """
제공하는	2696 K 콘텐츠입니다
제보	38 K 바랍니다	67 K 바랍니다	2664 K 부탁드립니다
제보는	2664 K 카카오톡
제보를	38 K 기다립니다	67 K 기다립니다	2664 K 기다립니다	2664 K 받습니다
제보해	38 K 주세요	67 K 주세요	2739 K 주세요
제보해주세요	38 K	67 K
제휴	74 K 링크	2681 K 링크
제휴링크	2681 K
""", '좋': """
좋아요	2663 구독과 K 부탁
좋아요를	2663 구독과 K 부탁
""", '주': """
주소는	21 이메일 K 공개되지
""", '중': """
중	2738 #건 K #건	2738 #개 K #개
""", '지': """
지금	2739 K 확인하세요	2739 K 신청하세요	2739 K 참여하세요
지켜주세요	2739 K
""", '채': """
채널	2650 K 추가	2663 K 추가하기	2663 K 구독하기	2685 K 추가하고	2685 K 추가하면
채널에	2663 K 참여하세요
채널에서	2663 K 소식을	2739 K 확인하세요
채널을	2685 K 추가하고	2685 K 추가하면	2685 K 추가해	2685 K 구독하고	2685 K 구독하면
채용	2669 K 공고
""", '챗': """
챗봇에게	63 K
""", '첫': """
첫	2741 K 달
""", '추': """
추가해	2663 K 주세요
추가해주세요	2663 K
""", '친': """
친구	2663 K 추가하세요
""", '카': """
카카오톡	2685 K 채널에서	2685 K 채널
""", '커': """
커피	54 K 한 잔 사	2677 K 한 잔 값으로
""", '콘': """
콘텐츠	2696 K 불러오기
""", '쿠': """
쿠키	2667 K 동의가
쿠키를	2667 K 허용해야	2667 K 허용해
""", '태': """
태그해	62 K 주세요
태그해주세요	62 K
""", '특': """
특가	2669 K 보기
""", '파': """
파트너스	2681 K 활동
""", '팔': """
팔로우하기	2650 K	2663 K
팔로우하세요	2739 K
""", '팟': """
팟캐스트	34 K
""", '퍼': """
퍼가실	45 K
""", '편': """
편집자	98 K 주
""", '필': """
필수	21 K 필드는
필자의	2682 K 개인 의견
""", '함': """
함께해	51 K 주세요
함께해주세요	51 K
""", '협': """
협찬을	2681 K 받아
""", '활': """
활용	2660 ai 학습 및 K 금지
""", '회': """
회원	2641 K 전용입니다
회원가입	2641 K 후	2739 K 후
회원가입은	2739 K
회원가입을	2739 K 하
회원가입하고	2739 K
회원가입하면	2678 K 월
회원가입하세요	2739 K
회원가입하시면	2739 K
회원만	2641 K 볼 수
""", '후': """
후원금	2743 K
후원으로	2677 독자의 K 운영됩니다	2677 독자의 K 운영하는
후원을	2639 K 부탁드립니다	2739 K 부탁
후원이	2639 K 필요합니다	2639 K 큰 힘이
후원하세요	2739 K
후원해	80 K 주세요	2639 K 주세요	2739 K 주세요
후원회원의	2686 K 후원으로	2708 K 힘
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
