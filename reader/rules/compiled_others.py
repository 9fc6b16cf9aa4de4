"""What the indexes of `compiled` hold under keys beyond plain ASCII: many pages never ask for it. Do not edit."""

# fmt: off

WHOLE = {'#': """
# bình luận	4490
# comentário	3353
# comentários	3353
# fotó megtekintése	2261
# fotók megtekintése	2261
# gün ücretsiz deneyin	4226
# głosów	92
# hlasů	92
# hozzászólás	2176
# komentářů	485
# komentāri	2845
# kép megtekintése	2261
# képek megtekintése	2261
# lượt bình chọn	92
# odpovedí	3905
# odpovědi	577
# odpovědí	577
# odpowiedź	3310
# příspěvků	485
# röster	92
# sekunden zurück	892
# válasz megjelenítése	2270
# yaşindan küçükler oynayamaz	4289
# ääntä	92
# δευτερόλεπτα μπροστά	1000
# δευτερόλεπτα πίσω	1000
# σχόλια	942
# ψήφοι	92
# відповідей	4460
# відповідь	4460
# відповіді	4460
# гласа	92
# голоса	92
# голосов	92
# голосів	92
# з #	4426
# из #	3667
# коментарі	4366
# коментарів	4366
# комментариев	3603
# комментарий	3603
# комментария	3603
# от #	281
# ответ	3701
# ответа	3701
# ответов	3701
# отговор	310
# отговора	310
# із #	4426
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
# € por mês durante # meses	3394
#% megtakarítás	2257
#/# fotó	2261
#/# kép	2261
#/#. fotó	2261
#/#. kép	2261
#か月無料	2555
#カ月無料	2555
#ヶ月無料	2555
#件のコメント	2571
#則留言	4600
#条评论	4600
#票	92
#秒戻る	2614
#秒進む	2614
#명 참여	92
#초 뒤로	2719
#초 앞으로	2719
""", 'a': """
a apărut o eroare	3546
a boltunkból	2232
a carregar vídeo	3407
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
abonare confirmată	3569
abonați-vă	3474
abone değil misin	4304
abone değil misiniz	4304
abonează-te	3474
abonelere özel	4226
abonelere özel avantajlar	4289
abonelere özel indirim	4289
abonelere özel içerik	4304
abonelik paketlerini gör	4333
abonelik seçenekleri	4333
aboneliği yenile	4333
aboneliğini seç	4304
aboneliğiniz onaylandi	4334
aboneliğinizi seçin	4304
abonentu priekšrocības	2876
abonner nå	3075
abonner på nyhetsbrevet	3080
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
aby odtworzyć film, włącz javascript	3285
acasă	3488
accede a todos los contenidos sin límites	1435
accept termenii și condițiile	3546
accepter og fortsæt	670
acceptera och fortsätt	4114
acceptera och stäng	4114
accepto la política de privacitat	447
acceptér	609
acceptér alle	671
acceptér og fortsæt	670
acceptér og vis	670
acceptă toate	3496
acceptă tot	3533
acceptă și afișează conținutul	3496
acceptă și continuă	3532
acceso a todos los artículos	1495
accès à tous les articles	1937
accéder au dossier	1910
accéder à l'article	1799
accéder à la page de dons	1901
aceitar e ver o conteúdo	3375
aceito receber comunicações	3424
aceito receber comunicações de marketing	3424
aceito receber comunicações e ofertas	3389
acepto la política de privacidad	1466
acesso ilimitado a todo o conteúdo	3454
acest articol este rezervat abonaților	3511
acest câmp este obligatoriu	3546
acesta este ultimul tău articol gratuit	3511
acheter ce numéro	1859
achetez ce numéro	1859
activează	3537
activează alertele	3505
activează notificările	3505
activează sunetul	3528
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
adaugă ca sursă preferată	3556
adaugă un comentariu	3485
adaugă un răspuns	3562
adaugă în coș	3572
adblock détecté	1934
adblocker upptäckt	4125
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
adresa de email nu este validă	3546
adresă de email invalidă	3546
adreça electrònica	413
adó # százalék	2253
adója #%-ával	2253
afficher la vidéo	1895
afficher les réponses	1883
afișează comentariile	3520
afișează conținutul	3496
afișează conținutul extern	3496
afișează originalul	3489
afișează postarea	3532
afișează subtitrările	3528
afmeld når som helst	686
afspilleren indlæses	673
agora não	3326
ai deja un abonament? autentifică-te	3511
ai găsit o greșeală	3552
ai kan begå fejl	696
ai kan gjøre feil	3179
ai kan göra fel	4142
ai kan göra misstag	4142
ai może popełniać błędy	3308
ai može griješiti	3804
ai može pogriješiti	3804
ai môže robiť chyby	3903
ai může chybovat	575
ai může dělat chyby	575
ai observat o greșeală	3485
ai sa môže mýliť	3903
ai segítségével készült	2269
ai által fordított	2269
ai által generált	2269
ai által generált tartalom	2269
ai може да греши	309
ai सारांश	2093
ai से तैयार सारांश	2093
ai 摘要	4674
ai 기사 요약	2747
ai 번역	2720
ai 생성 이미지	2757
ai 요약	2697
ai 음성으로 듣기	2719
ai-genererat innehåll	4143
ai-genereret resumé	620
ai-oversættelse	697
ai-resumé	620	697
ai-összefoglaló	2182
ai-översatt	4142
ai-översättning	4143
aicinām ievērot cieņu komentāros	2845
aiheeseen liittyvää	1696
aiheesta lisää	1696
aikaa jäljellä #	1748
ainda não tem conta	3422
ainda não é assinante	3422
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
ai总结	4674
ai摘要	4620
ai生成	2615	4674
ai生成内容	4648
ai翻訳	2615
ai翻譯	4674
ai翻译	4674
ai要約	2640
ai語音朗讀	4647
ai语音朗读	4647
ai重點整理	4620
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
akceptuję	3215
akceptuję i kontynuuję	3282
akceptuję i przechodzę do serwisu	3282
akkurat nå	3096
ako chránime svoje zdroje	3900
ako chránime zdroje	3900
ako vypnúť adblock	3886
ako vypnúť blokovanie reklám	3886
aktuálny čas	3882
aktuálny čas #	3881
aktuální čas	552
aktuální čas #	551
aktuálně	486
akzeptieren und schließen	889
alege o sumă	3567
alege-ți abonamentul	3544
alegeți abonamentul	3544
algo salió mal	1467
alkalmazás letöltése	2245
alkalmazás megnyitása	2245
alla bidrag hjälper	4127
alla rättigheter reserverade	4140
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
allt innehåll är skyddat av upphovsrätt	4084
als bevorzugte quelle bei google hinzufügen	744
als bevorzugte quelle hinzufügen	919
als podcast hören	830
alte știri	3486
alterar preferências de cookies	3375
altres notícies	19
altres notícies que et poden interessar	19
altyazilari aç	4290
altyazilari göster	4290
altă sumă	3541
alătură-te conversației	3499
am înțeles	3489
amazon'da gör	4289
amazonで見る	2612
amazonで詳しく見る	2612
amazonで詳細を見る	2612
amazonで買う	2612
amazonで購入	2612
amazonで購入する	2612
amintește-mi mai târziu	3472
ana sayfaya dön	4310
anasayfaya dön	4310
anderen betrag wählen	900
andet beløb	680
andra läser	19	4052
andra läser just nu	19
andra läste även	4052
andre har også lest	19
andre leser nå	3096
andre leste også	3096
andre læser	617
andre læser lige nu	617
andre læser også	19
andre læste også	617
angebot auswählen	903
angebot wählen	829
anhören	741
anhören # min	741
anket sonuçlari	4284
anketa dňa	3872
ankstesnė nuotrauka	2824
anmäl	4145
anmäl annons	4149
anmäl dig	4027
anmäl dig till nyhetsbrevet	4027
anmäl inlägg	4144
anmäl kommentar	4144
anna kelvollinen sähköpostiosoite	1761
anna äänesi	1738
annet beløp	3163
anneta ühekordselt	1565
annonce - artiklen fortsætter nedenfor	608
annonces légales	1859
annoncørbetalt	87
annoncørbetalt indhold	87	625
annons - artikeln fortsätter nedan	4038
annons från våra partner	4149
annonsblockerare upptäckt	4125
annonsen slutar här	4038
annonser från google	4149
annonsinnehåll	4059
annonslänk	4038
annonsörsinnehåll	4059
annonsørinnhold	87	3104
annonsørsamarbeid	3187
ano, prosím	556
ano, rád	556
anonimni sandučić	3801
anonym brevlåda	4139
anonym tipslåda	4139
anonymná schránka	3900
anonymní schránka	572
anpassa inställningar	4114
anulează oricând	3544
anulezi oricând	3511
anuluj odpowiedź	3218
användarnamn	4130
användarnamn eller e-postadress	4129
användarvillkor	4040
anzeige schließen	921
anzeigensonderveröffentlichung	835
anúncio	3348
anúncios	3348
apasă pentru sunet	3566
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
apple ile giriş yap	4304
apple podcastで聴く	2646
appleでサインイン	2628
appleでログイン	2628
appleで続ける	2628
app内打开	4654
après la publicité	1823
aptaujas rezultāti	2881
após a publicidade	3348
apóyanos	1354
apóyanos en patreon	1461
apúntate	1366
aquest article està bloquejat	445
aquest article t'ha estat útil	423
aquest camp és obligatori	447
aquest vídeo ja no està disponible	430
aquest vídeo no està disponible	430
ar norite gauti pranešimus	2815
arată conținutul	3532
arată mai mult	3550
arată mai puțin	3489
arată răspunsurile	3520
arată tot	3489
arkadaşina gönder	4233
arkadaşinla paylaş	4233
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
articol exclusiv pentru abonați	3511
articole asemănătoare	3486
articole înrudite	3486
articoli più letti	2469
articolul continuă după reclamă	3482
articolul continuă mai jos	3482
articolul următor	3486
artikeln finns också som ljud	4034
artikeln fortsätter efter annonsen	4038
artikeln fortsätter nedan	4038
artikeln fortsätter under bilden	4038
artikeln går att lyssna på	4034
artikeln läses upp av en syntetisk röst	4117
artikeln är automatiskt genererad	4142
artikeln är låst	4020
artikeln är maskinöversatt	4142
artikeln är skapad automatiskt	4142
artikeln är skyddad av upphovsrätt	4140
artikeln är uppläst av en dator	4034
artikkel jätkub pärast reklaami	1525
artikkel jätkub reklaami järel	1525
artikkel on kaitstud autoriõigusega	1578
artikkel täieneb	1523
artikkelen er låst	3075
artikkelen finnes også som lyd	3084
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
artykuł czytany przez syntezator mowy	3285
artykuł dla subskrybentów	3200
artykuł do słuchania	3285
artykuł premium	3295
artykuł sponsorowany	3214
artykuł zablokowany	3295
artykuły na e-mail	3203
artykuły partnerów	3316
artículo anterior	1393
artículo regalado	1508
artículo relacionado	1393
artículo siguiente	1470
artículos recomendados	1439
artículos relacionados	1393
as notícias mais lidas	3397
ascultă	3479
ascultă articolul	3528
ascunde răspunsurile	3520
aseta ensisijaiseksi lähteeksi	1775
aslini göster	4243
assine já	3331
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
atualizar a página	3417
atualizar página	3417
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
audio vytvorila umelá inteligencia	3881
auf apple podcasts hören	810
auf spotify hören	810
ausgewählt für sie	834
auswahl bestätigen	889
auswählen	904
automaatselt tõlgitud	1572
automaattinen käännös	1772
automaticky preložené	3903
automaticky přeloženo	575
automatické prehrávanie	3881
automatické přehrávání	551
automatický preklad	3904
automatický překlad	576
automatikus lejátszás	2243
automatinis atkūrimas	2812
automatisch übersetzt	915
automatische übersetzung	916
automatiskt översatt	4142
automatiškai išversta	2826
automatsko puštanje	3783
automātiski tulkots	2893
automātiskā atskaņošana	2880
autoriser la publicité	1900
ava äpis	1561
avantage abonnés	1889
avantages abonnés	1889
avantaje pentru abonați	3526
avançar # segundos	3407
aveți deja cont	3544
avfölj	4147
avfølg	3184
avis de décès	1859
avoimet työpaikat	1698
avregistrera dig när som helst	4132
avsluta när du vill	4020
avsluta när som helst	4132
avslutt når du vil	3075
avslå alle	3154
avís legal	402
avísanos de un error	1484
aylik bağiş	4301
aylik bağiş yap	4332
ayrintilar için tiklayin	4242
ayrintilar için tiklayiniz	4242
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
aç	4243
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
ați uitat parola	3544
ați votat deja	3520
""", 'b': """
baixar episódio	3407
baixar o áudio	3407
baixar áudio	3407
bandykite dar kartą	2822
bandykite vėliau	2822
bankkártyás támogatás	2253
bankovním převodem	560
banküberweisung	718
bara för dig som prenumererar	4129
bara för prenumeranter	4129
bare nødvendige	3153
bağiş sayfasina git	4301
bağiş yap	4225
bağiş yapin	4225
bağişim	4302
bağlanti kopyalandi	4318
bağlantiyi kopyala	4233
başa dön	4242
başka tutar	4301
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
benefício do assinante	3379
bere sintetični glas	3980
berite naprej z naročnino	3989
bestill nå	3150
beställ boken	4110
betalas årsvis	4129
betales årlig	3166
betales årligt	683
betalt innehåll	4149
betrag wählen	717
betygsätt receptet	61
betűméret	65
betűméret csökkentése	2275
betűméret módosítása	2275
betűméret növelése	2275
bez mišljenja	3777
bez surogātpasta	2889
bez zobowiązań	3296
bezmaksas piegāde	2877
bezárás	2154
beágyazott tartalom	2235
beállítás preferált forrásként	2272
beállítások mentése	2235
beállítások módosítása	2238
beğen	4284
beğenme	4284
bidrag kan trækkes fra i skat	680
bieżący czas #	3285
bild in originalgröße	908
bild vergrößern	768	908
bildergalerie öffnen	908
bildirimleri aç	4281
bildirimleri açin	4281
bilety już w sprzedaży	3278
bir hata oluştu	4306
bir tutar seçin	4332
bir şeyler ters gitti	4307
bir şeyler yanliş gitti	4307
bitte füllen sie dieses feld aus	905
bitte geben sie eine gültige e-mail-adresse ein	905
bitte prüfen sie ihr postfach	905
bitte versuchen sie es später erneut	820
bitte versuchen sie es später noch einmal	905
bitte überprüfen sie ihr postfach	905
bize ulaşin	4239
biểu quyết	92
bjud en vän på artikeln	4034
bjud oss på en kaffe	4127
bjud oss på kaffe	4127
bjud på en kaffe	4127
bli månadsgivare	4016
bli støttemedlem	3072
bliv fast støtte	680
bliv støtteabonnent	680
bliv støttemedlem	592
blocco pubblicità rilevato	2527
blokovať	3885
bloqueador de anúncios ativado	3452
bloqueador de anúncios detectado	3452
bloqueur de publicité détecté	1934
bloqueur détecté	1934
boletín	1366
bolo to užitočné	3903
brezplačna dostava	3976
browserul tău nu poate reda acest video	3496
brukervilkår	3089
brīva summa	2886
bu haber abonelere özeldir	4226
bu haber yapay zeka tarafindan seslendirilmiştir	4290
bu haber yapay zekâ ile seslendirilmiştir	4290
bu haberi paylaş	4341
bu haberi paylaşin	4341
bu içerik abonelere özeldir	4226
bu içerik faydali oldu mu	4283
bu içerik görüntülenemiyor	4293
bu içerik gösterilemiyor	4293
bu içerik kilitli	4304
bu video artik mevcut değil	4290
bu video bulunduğunuz ülkede izlenemiyor	4290
bu video mevcut değil	4290
bu video ülkenizde izlenemiyor	4290
bu yaziyi paylaş	4341
bu yorumu şikayet et	4323
bugün değil	4224
bulmaca çöz	4286
bunlar da ilginizi çekebilir	4240
burtu izmērs	2896
butlletí	413
buzón anónimo	1473
buzón seguro	1473
buďte v obraze	475
bylo to pro vás užitečné	575
bylo to užitečné	575
bài cùng chuyên mục	4518
bài cùng tác giả	4518
bài khác	4491
bài khác của tác giả	4550
bài liên quan	4491
bài mới nhất	4518
bài quảng cáo	4519
bài tiếp theo	4491
bài trước	4550
bài viết có hữu ích không	4523
bài viết có hữu ích với bạn không	4523
bài viết liên quan	4491
bài viết mới	4517
bài viết này bị khóa	4544
bài viết này có hữu ích không	4523
bài viết tiếp theo	4550
bài viết trước	4550
bài viết được tặng bởi thuê bao	4570
bài được dịch tự động	4517
bài đọc nhiều	4518
báo cáo	4524
báo cáo bình luận	4561
báo cáo vi phạm	4524
báo lỗi	4490
báo lỗi bài viết	4523
bármikor leiratkozhat	2186
bármikor leiratkozhatsz	2186
bármikor lemondhatja	2159
bármikor lemondható	2159
bäst värde	4130
bästa pris	4130
bình chọn	91	4524
bình chọn của bạn đã được ghi nhận	4523
bình luận	4490
bình luận (#	4490
bình luận của bạn	4561
bình luận đã bị tắt	4561
bölümü indir	4290
búsqueda	1396
bücher aus dem shop	749
bülten	4263
bülten üyeliği	4263
bültene abone oldunuz	4263
büyüt	4242
bądź na bieżąco	3203
bądź pierwszą osobą, która skomentuje	3310
błędny adres e-mail	3298
bővebben	2182	2237
būkite pirmas	2776
būkite pirmas, pakomentavęs	2776
bạn chưa có tài khoản	4544
bạn chưa đăng ký	4544
bạn có muốn nhận thông báo	4537
bạn có muốn nhận thông báo không	4537
bạn có thể hủy đăng ký bất cứ lúc nào	4546
bạn có thể quan tâm	4491
bạn muốn nhận thông báo	4537
bạn thấy bài viết này thế nào	4523
bạn đang theo dõi chủ đề này	4555
bạn đã bình chọn	4523
bạn đã bình chọn rồi	4523
bạn đã có tài khoản	4544
bạn đã đăng ký rồi	4567
bản ghi	4531
bật	4538
bật thông báo	4537
bật tiếng	4530
bắt buộc	4547
bắt đầu trắc nghiệm	4526
bỏ qua	4474
bỏ qua quảng cáo	4564
bỏ theo dõi	4555
""", 'c': """
cada aportació compta	416
cada aportación cuenta	1434
cada contribuição conta	3392
cada doação conta	3419
cada donación cuenta	1461
cadastre-se grátis	3331
califica este artículo	1389
campo obrigatório	3424
campos obrigatórios	3424
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
carregando o vídeo	3407
carregando vídeo	3407
carregant el vídeo	430
carregar conteúdo	3411
carregar mais comentários	3399
carregar mais notícias	3428
carregar o conteúdo	3411
carregar publicação	3411
carregar vídeo	3411
carte de crédit	1798
cartão de crédito	3330
categorieën	2943
categorías	1393
caută	3488
caça-palavras	3404
ce contenu vous a-t-il été utile	1857
ce résumé vous a-t-il été utile	1857
cea mai bună ofertă	3545
cela vous a-t-il été utile	1883
cele mai citite știri	3514
cele mai noi știri	3486
celkem hlasovalo # čtenářů	541
celozaslonski način	3980
celá obrazovka	551
celý článek	488
celý článek zde	568
celý článok	3897
cererea ta a fost trimisă	3569
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
cevaplari göster	4283
chargement du lecteur vidéo	1891
charger la vidéo	1895
charte éditoriale	1914
chcem dostávať upozornenia	3884
chcem odoberať	3894
chcete dostávat notifikace	555
chcete dostávat upozornění	555
chcete dostávať notifikácie	3884
chcete dostávať upozornenia	3884
chci dostávat upozornění	555
chci odebírat	475
chci podpořit	470
chci přispět	470
chi tiết	4494
chia sẻ	4481
chia sẻ bài viết	4481
chia sẻ bài viết này	4570
chia sẻ facebook	4517
chia sẻ lên facebook	4557
chia sẻ qua email	4557
chia sẻ qua facebook	4517
chia sẻ qua zalo	4557
chia sẻ tin này	4570
chia sẻ zalo	4557
chia sẻ ý kiến của bạn	4490
cho chúng tôi biết ý kiến	4523
cho phép	4538
cho phép thông báo	4537
chuyên mục	4491
chuyển đến công thức	61
chép liên kết	4517
chính sách bảo mật	4489
chính sách bảo mật | điều khoản sử dụng	4489
chính sách cookie	4489
chính sách quyền riêng tư	4489
chơi miễn phí	4526
chơi ngay	4526
chưa có tài khoản	4544
chấp nhận tất cả	4489
chấp nhận tất cả cookie	4489
chấp nhận và tiếp tục	4534
chất lượng	4531
chế độ tối	4563
chỉ dành cho thuê bao	4544
chỉ dành cho thành viên	4544
chọn	4545
chọn gói	4544
chọn gói của bạn	4544
chọn gói đăng ký	4544
chọn số tiền	4565
chủ đề	4491
chủ đề liên quan	4491
chủ đề nóng	4518
cikk ajándékozása	2275
cikk elküldése ajándékként	2275
cikk feloldása	2256
cikk meghallgatása	2243
cikk megosztása	2165
cikk mentése	2165
cikk nyomtatása	2275
cikkünk frissül	2182
citeşte şi	3486
citește articolul complet	3550
citește articolul integral	3550
citește fără limite	3511
citește gratuit	3568
citește mai departe	3486	3488
citește mai mult	3486	3488
citește regulile comunității	3499
citește tot articolul	3550
citește transcrierea	3528
citește în aplicație	3535
citește și	3486
citi šobrīd lasa	2841
citit de o voce sintetică	3528
citiți și	3486
cobrança anual	3423
codes de réduction	1949
cofnij zgodę	3282
col·labora	389
comandă acum	3526
comandă cartea	3526
comentariile sunt doar pentru abonați	3562
comentariul tău	3562
comentariul tău așteaptă moderarea	3499
comentează	3485
comentário	3353
comentário aguardando moderação	3385
comentários	3353
comentários desativados	3443
comentários exclusivos para assinantes	3385
commander ce numéro	1859
comment désactiver mon adblocker	1900
comment désactiver mon bloqueur	1900
commentaire en attente de modération	1863
commentaires désactivés	1925
commerciële bijdrage	2988
commerciële content	3062
commerciële inhoud	3062
comparte este artículo	1508
compartilhar esta matéria	3464
compartilhe esta notícia	3464
compartir esta página	1508
compre a edição impressa	3379
conditions générales	1825
conectează-te cu facebook	3511
conectează-te cu google	3511
confidentialité	1825
configuració de galetes	434
configuració de les galetes	434
configuració de privacitat	434
configuración	1386
configuración de cookies	1386
configuración de privacidad	1453
configurações de cookies	3350
configurações de privacidade	3411
confira o preço	3463
conheça as ofertas	3454
conheça os planos	3454
conheça todas as nossas newsletters	3389
consenti la pubblicità	2493
consigue tu entrada aquí	1420
consulta les normes de participació	405
consultez notre charte de modération	1863
consíguelo en tu quiosco	1420
contacta amb la redacció	453
contacta con la redacción	1473
contactar a redação	3431
contactar con la redacción	1473
contactați redacția	3552
contacte a redação	3431
contactează redacția	3552
contacter la rédaction	1914
contactez la rédaction	1914
contenu externe recommandé	1855
contenu proposé par notre partenaire	1859
contenu réservé	1904
contenu réservé aux abonnés	1904
contenu sponsorisé	1823
contenus recommandés	1876
contenus sponsorisés	1823	1832
conteúdo de marca	3348
conteúdo exclusivo	3331
conteúdo exclusivo para assinantes	3394
conteúdo externo	3375
conteúdo externo recomendado	3375
conteúdo gerado por ia	3449
conteúdo pago	3405
conteúdo para assinantes	3331
conteúdo patrocinado	3348
conteúdo premium	3394
conteúdo produzido pela marca	3379
conteúdo relacionado	3357
conteúdos relacionados	3397
contingut només per a usuaris registrats	417
continua a leggere dopo la pubblicità	2481
continua após a publicidade	3348
continua després de l'anunci	407
continuar leyendo aquí	1359
continuarea articolului după reclamă	3501
continue a ler esta notícia	3397
continuer après la publicité	1823
continuer sans désactiver	1934
continuer à lire	1940
continuă cu apple	3511
continuă cu email	3568
continuă cu facebook	3511
continuă cu google	3511
continuă lectura	3571
continuă pe site	3535
continuă să citești	3571
continuă să citești după publicitate	3501
continuă în browser	3535
continúa abajo	1384
contáctanos	1389
convida'ns a un cafè	442
conținut disponibil doar utilizatorilor înregistrați	3511
conținut extern	3496
conținut extern recomandat	3496
conținut pentru abonați	3474
conținut plătit	3526
conținut premium	3511
conținut sponsorizat	87	3482
cookie beállítások	2235
cookie を管理する	2617
cookie 設定	4651
cookie 设置	4651
cookie-beállítások	2235
cookie-beállítások módosítása	2238
cookieinställningar	4040
cookieの管理	2617
cookieの設定	2568
cookieを拒否する	2648
cookieを管理	2617
cookieを管理する	2617
cookie政策	4596
cookie設定	2568	4596
cookie设置	4596
copia enllaç	459
copia l'enllaç	396
copiază	3559
copiază link	3479
copiază linkul	3479
copy link thành công	4517
correo electrónico	1366
correo electrónico no válido	1466
correo no válido	1466
correu electrònic	448
correu electrònic no vàlid	447
correu no vàlid	447
coś poszło nie tak	3299
coś poszło nie tak. spróbuj ponownie	3298
coś poszło nie tak. spróbuj ponownie później	3298
creează cont	3474
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
cum îl dezactivez	3540
cumpără acum	3526
cumpără bilet	3526
cumpără bilete	3526
cumpără bilete online	3526
cumpără cartea	3526
cumpără de pe emag	3526
cumpără revista	3501
cuvinte încrucișate	3525
czy artykuł był pomocny	3308
czy artykuł był przydatny	3308
czy ten artykuł był pomocny	3308
czy to było pomocne	3308
czyta głos ai	3285
czytaj całość	3225
czytaj cały artykuł	3301
czytaj również	3222
czytaj także	3222
czytaj też	3222
czytaj też nasze inne artykuły	3222
czytaj więcej	3222	3225
czytaj więcej o	3222
czytane przez głos syntetyczny	3285
cài đặt cookie	4534
cài đặt quyền riêng tư	4534
cài đặt ứng dụng	4536
các tin khác	4491
cách tắt	4541
cách tắt trình chặn quảng cáo	4540
câmp obligatoriu	3546
câmpuri obligatorii	3546
cât de util a fost acest articol	3499
câu đố	4528
címkék	2180
címlap	2180
címlapra	2262
címlapról ajánljuk	2180
có lẽ để sau	4474
có lỗi xảy ra	4546
có thể bạn quan tâm	19	4491
có thể bạn thích	19
có, tôi muốn	4537
códigos de desconto	3463
códigos de descuento	1507
códigos promocionales	1507
cómo desactivar el bloqueador	1459
cómo desactivarlo	1460
cómpralo aquí	1448
cómpralo en amazon	1448
cùng chuyên mục	4491
cùng chủ đề	4518
cùng tác giả	4518
cũ nhất	4524
cảm ơn bạn đã bình chọn	91	4523
cảm ơn bạn đã tham gia	4523
cảm ơn bạn đã ủng hộ	4565
cảm ơn, tin nhắn của bạn đã được gửi	4546
cỡ chữ	65
cửa hàng	4559
""", 'd': """
d'autres articles à découvrir	19
da, želim	3787	3984
dagens fråga	91	4103
dagens spørgsmål	91	663
dagens spørsmål	91	3146
daha az göster	4243
daha fazla göster	4242
daha fazla haber için tiklayin	4242
daha fazla yorum yükle	4283
daha önce oy kullandiniz	4283
daha önce oy verdiniz	4283
dalies ar šo rakstu	2844
dalinkitės	2770
dalinkitės straipsniu	2775
dalsza część artykułu pod materiałem wideo	3214
dalsza część artykułu pod wideo	3214
dalsza część tekstu pod wideo	3214
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
darovať	3818
darovať jednorazovo	3888
darovať mesačne	3888
darovať článok	3826
darowiznę możesz odliczyć od podatku	3292
darujte nám # %	3888
darujte tento článek	478
darujte tento článok	3826
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
dať spätnú väzbu	3903
deaktivér din adblocker	678
deblochează articolul	3511
definições de cookies	3411
definições de privacidade	3411
deine stimme wurde gezählt	882
deixar um comentário	3353
deixe um comentário	3353
del på e-mail	701
del på e-post	3084
del på facebook	604	3084
del på mail	604
del på twitter	604	3084
del på whatsapp	3185
del på x	604	3084
dela inlägget	4034
dela på facebook	4034
dela på twitter	4034
dela på whatsapp	4148
dela på x	4034
dela som gåva	4148
deli po e-pošti	4005
deli članek	3926
delite članek	3926
demander un droit de réponse	1925
den här artikeln är låst	4129
den här artikeln är skyddad av upphovsrättslagen	4140
den här videon är inte längre tillgänglig	4117
den här videon är inte tillgänglig	4117
denne artikel er låst	683
denne artikkelen er låst	3166
denne saken er låst	3166
denne video er ikke længere tilgængelig	673
denne video er ikke tilgængelig	673
denunciar comentário	3443
denunciar este comentário	3443
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
desbloqueie este conteúdo	3394
descarcă aplicația	3535
descarcă audio	3528
descarcă din app store	3535
descarcă din google play	3535
descarcă episodul	3528
descargar pódcast	1449
descarrega l'àudio	430
descarregar áudio	3407
deschide aplicația	3535
deschide în aplicație	3535
descárgala en app store	1456
descárgala en google play	1456
destekçi ol	4301
destekçimiz olun	4301
desteğiniz fark yaratir	4332
desteğiniz için teşekkür ederiz	4332
desteğiniz için teşekkürler	4332
det er gratis å opprette en bruker	3075
det går inte att visa innehållet	4114
det har oppstått en feil	3170
det här innehållet kan inte visas	4114
det här innehållet är inte tillgängligt	4114
det læser andre	617
det oppsto en feil. prøv igjen senere	3169
det är gratis att skapa ett konto	4020
detaylar için tiklayin	4242
detaylar için tiklayiniz	4242
detta material är skyddat enligt lagen om upphovsrätt	4082
detta är en annons	4038
detta är en plusartikel	4020
dette indhold er ikke tilgængeligt	670
devam etmek için üye girişi yapin	4226
devami için abone olun	4226
devamini okumak için abone olun	4226
dezactivează sunetul	3528
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
digite um e-mail válido	3424
din aceeași categorie	3486
din aceeași secțiune	3514
din röst har registrerats	4103
din röst är registrerad	91
din röst är räknad	4103
disponibil în app store	3535
disponibil în app store și google play	3505
disponibilă în app store și google play	3505
disponível na app store	3414
distribuie știrea	3573
distribuiți	3479
diğer haberler	19	4240
diğer okurlar bunlari okuyor	4240
diğer seçenekler	4319
diğer tutar	4301
diğer yazilari	4310
dla prenumeratorów	3295
dla subskrybentów	3200
dlaczego widzę tę reklamę	3316
do fotogalérie	3897
do galérie	3897
do góry	3225
do košíka	3876
do košíku	545
do speciálu	568
doar abonații pot comenta	3499
doar pentru abonați	3474
doação mensal	3327
doação única	3327
doba čtení # min	488
dodaj do moich tematów	3312
dodaj jako preferowane źródło	3312
dodaj kao željeni izvor	3807
dodaj nas do preferowanych źródeł	3312
dodaj nas do wyjątków	3290
dodaj u košaricu	3779
dodaj v košarico	3975
dogodila se greška. pokušajte ponovno	3795
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
donativo único	3420
donați	3473
donația mea	3567
donație lunară	3542
donație unică	3542
donează	3473
donează acum	3473
donează lunar	3473
donează lunar # euro	3510
donează lunar # lei	3510
donează o dată	3541
doner nå	3072
doniraj mesečno	3790	3987
doniraj mjesečno	3790
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
dosegli ste omejitev člankov	3989
dosegnuli ste ograničenje članaka	3792
dossier spécial	1888
dovanoti straipsnį	2829
dozvoli obaveštenja	3786
dołącz do dyskusji	3271
dołącz do nas	3197
dołącz do newslettera	3203
došlo je do greške. pokušajte ponovo	3795
došlo je do pogreške. pokušajte ponovno	3795
došlo k chybě	566
došlo k chybě. zkuste to prosím později	565
droits réservés	1945
drukāt	2844
drukāt rakstu	2896
drukāt recepti	61
du använder en adblocker	4123
du använder en annonsblockerare	4123
du er nå påmeldt	3080
du er nå påmeldt nyhetsbrevet	3080
du följer	4146
du följer det här ämnet	4146
du följer nu	4146
du följer redan	4146
du följer redan ämnet	4146
du følger allerede	3183
du følger allerede dette emne	700
du følger allerede dette temaet	3183
du følger allerede emnet	700
du følger dette emne	700
du følger dette temaet	3183
du følger emnet	700
du følger nå	3183
du har en adblocker påslagen	4125
du har en annonsblockerare påslagen	4125
du har nådd grensen	3166
du har nået din grænse	683
du har nått din gräns	4129
du har redan röstat	4103
du har rätt att vara anonym	4048
du har slået adblock til	678
du kan när som helst avregistrera dig	4132
du kan när som helst avsluta prenumerationen	4027
du kan når som helst melde deg av	3080
du kan opsige når som helst	595
du kan trække beløbet fra i skat	680
du kanske också gillar	4052
du modtager snart en bekræftelse på mail	600
du même auteur	1832
du prenumererar nu på nyhetsbrevet	4027
du skyddas av källskyddet	4048
du verkar använda en annonsblockerare	4123
du vil kanskje også like	3096
du är nu anmäld	4132
du är skyddad av källskyddet	4048
du är skyddad enligt källskyddet	4048
duración	1450
durată	3529
duração	3408
durée	1892
dziękujemy za głos	91	3274
dziękujemy za oddanie głosu	91	3274
dziękujemy za przesłanie formularza	3298
dziękujemy za udział w sondzie	3274
dziękujemy za wiadomość	3298
dziękujemy za zapis	3203
dziękujemy! sprawdź skrzynkę	3298
dành cho bạn	4491
dành cho thuê bao	4476
dành riêng cho thành viên	4544
dárkovat článek	471
dát zpětnou vazbu	575
därefter # kr/mån tills du säger upp	4020
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
dê a sua opinião	3399
dê sua opinião	3399
dölj	4056
dölj annons	4149
dölj bildtext	4135
dölj svar	4144
düzeltme politikasi	4312
dāvini rakstu	2844
dāvini rakstu draugam	2844
děkujeme za hlas	541
děkujeme za hlasování	91	541
děkujeme za odběr	565
děkujeme za přihlášení	475
děkujeme za vaši zprávu	565
děkujeme za váš hlas	91	541
děkujeme za zprávu	565
dĺžka	3882
dĺžka #	3882
dịch tự động	4531
""", 'e': """
e-bülten	4263
e-bülten aboneliği	4263
e-mail alebo používateľské meno	3891
e-mail cím	2259
e-mail ili korisničko ime	3792
e-mail inválido	3389
e-mail nebo uživatelské jméno	562
e-mail-cím	2260
e-mail-cím vagy felhasználónév	2256
e-mailová adresa	475
e-pasts vai lietotājvārds	2887
e-post või kasutajanimi	1566
e-posta gönder	4233
e-posta ile paylaş	4318
e-postadress eller användarnamn	4129
e-pošta ali uporabniško ime	3989
e-poštni naslov	3992
ecrã inteiro	3408
edición digital	1359
edición impresa	1359
editöre yaz	4312
editöre yazin	4312
editörün seçtikleri	4240
edição impressa	3331
eget beløb	680
eget beløp	3163
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
ekskluzivno za naročnike	3989
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
eldste først	3181
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
email của bạn	4567
email inválido	3424
email không hợp lệ	4546
email không đúng định dạng	4546
email no válido	1466
email này đã được đăng ký	4567
emailul tău	3569
emlékeztess később	2154
emlékezz rám	2257
emlékezzen rám	2257
emme voi näyttää sisältöä	1745
emme voi näyttää tätä sisältöä	1745
empfehlungen für sie	834
en beğenilen	4284
en beğenilenler	4284
en colaboración con	1481
en col·laboració amb	461
en este artículo	1393
en popüler	4305
en çok okunan	4240
en çok okunan haberler	4240
en çok okunanlar	4240
encara no estàs registrat	445
endast för dig som är prenumerant	4129
endast för medlemmar	4129
endast nödvändiga	4114
endast nödvändiga cookies	4114
endre tekststørrelse	3185
engangsbeløb	592
engangsbeløp	3163
engedélyezem	2249
engedélyezés	2249
engedélyezés és folytatás	2238
engedélyezés és megjelenítés	2238
engångsgåva	4016
enllaç copiat	419
ensemble, faisons vivre un média libre	1871
entgeltliche veröffentlichung	750
enthält werbung	748
entre em contato com a redação	3431
enviament gratuït	461
enviar comentário	3353
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
eroare la încărcarea videoclipului	3566
erro ao carregar o vídeo	3449
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
escreva um comentário	3353
escriu a la redacció	453
escriu el teu correu electrònic	413
esi pirmais, kas komentē	2845
esimene kuu # €	1516
esta funcionalidad es sólo para registrados	1359
esta matéria foi útil para você	3377
esta notícia foi útil	3377
esta página foi útil	3399
este artigo está bloqueado	3422
este artigo foi útil	3399
este artículo está bloqueado	1464
este campo é obrigatório	3424
este correo ya está registrado	1496
este e-mail já está cadastrado	3455
este espaço é moderado pela redação	3385
este resumo foi útil	3377
este video ya no está disponible	1449
este vídeo já não está disponível	3407
este vídeo no está disponible	1449
este vídeo não está disponível	3407
este vídeo não está mais disponível	3407
este vídeo ya no está disponible	1449
está a seguir este tema	3459
estás bloqueando nuestros anuncios	1493
estás de acuerdo? vota	1425
estás siguiendo este tema	1500
estä	1752
ethvert bidrag hjælper	680
etický kodex redakce	572
etický kódex redakcie	3900
etkinleştir	4297
etkö ole tilaaja	1758
etkö ole vielä tilaaja	1758
ett fel har uppstått	4133
ett fel uppstod. försök igen senare	4132
etwas ist schiefgelaufen. bitte versuchen sie es später erneut	905
evaluează rețeta	61
evästeasetukset	1691
evästeet	1691
evästekäytäntö	1745
exclusiv pentru abonați	3511
exibir conteúdo	3411
exklusiv für abonnenten	903
exklusiv für mitglieder	903
exklusivt för medlemmar	4129
exklusivt för prenumeranter	4129
exkluzív tartalom előfizetőknek	2256
experimente grátis por um mês	3394
externt innehåll	4114
externí obsah	548
externý obsah	3878
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
ešte nemáte predplatné	3891
ešte nemáte účet	3891
ești de acord? votează	3499
ești deja abonat	3519
ești deja abonată	3519
""", 'f': """
facebook ile giriş yap	4304
facebook'ta paylaş	4233
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
facturare anuală	3545
facturare lunară	3545
facturé annuellement	1904
facturé mensuellement	1904
faire un don défiscalisé	1901
faktureras årligen	4129
faktureres årlig	3166
faktureres årligt	683
fale com a redação	3431
fazer doação	3453
fazer uma doação mensal	3453
fazer uma doação única	3453
faça login	3331
faça o quiz	3402
faça o teste	3402
faça uma doação única	3453
faça uma pergunta sobre esta reportagem	3377
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
fiecare contribuție contează	3541
fiecare donație contează	3510
fiecare leu contează	3510
film jest niedostępny w twoim kraju	3285
film nie jest już dostępny	3285
film niedostępny	3285
fin de la publicité	1889
fine della pubblicità	2481
fine pubblicità	2481
fiyati gör	4289
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
fontu büyüt	4318
form gönderildi	4334
formulaire envoyé	1938
formulário enviado	3455
forstået	621
forstått	3100
forstør	674
forstør billede	620
forstør billedet	689
forstørr	3157
forstørr bilde	3099
forstørr bildet	3172
fortsett uten å slå av	3161
fortsett uten å støtte	3071
fortsätt läsa efter annonsen	4038
fortsätt med apple	4129
fortsätt med e-post	4129
fortsätt med facebook	4129
fortsätt med google	4129
fortsätt utan att stänga av	4123
fortsätt utan att stödja	4015
fortsæt med apple	683
fortsæt med at læse	608
fortsæt med e-mail	683
fortsæt med facebook	683
fortsæt med google	683
fortsæt uden at slå fra	678
fortsæt uden at støtte	591
foto # iš #	2833
fotogalería	1393
fotografia următoare	3571
fotoğraf galerisi	4310
fotoğrafi büyüt	4310
fotoğraflari gör	4310
fotoğraflari görmek için tiklayin	4242
fotó #/#	2261
fotó megtekintése	2261
fotó: #/#	2261
fotók megtekintése	2261
fra vores annoncører	703
fra vår butikk	3150
fra våre partnere	3187
frete grátis	3440
friss hírek	2180
frissítse az oldalt	2252
fråga vår ai om artikeln	4046
från vår butik	4110
från våra annonsörer	4149
från våra partner	4149
frühbucher-tickets	886
frühbucherrabatt sichern	886
fuld skærm	673
fuldskærm	620
fullskärm	4117
fyll i fältet	4132
fäll ihop	4056
fäll ut	4056
fältet är obligatoriskt	4132
få adgang	595
få artiklen læst op	604
få de vigtigste nyheder hver morgen	600
få de viktigaste nyheterna varje morgon	4027
få de viktigste nyhetene hver morgen	3080
få læst artiklen op	673
få notifikationer	676
få notiser	4120
få nyheder på mail	600
få nyheter på e-post	3080
få nyheter på mejlen	4027
få overblikket her	620
få tilgang	3075
få varsel når vi skriver om dette	3099
få varsler	3159
följ	4035
följ det här ämnet	4146
följ direktrapporten	4135
följ författaren	4146
följ journalisten	4146
följ liverapporten	4135
följ oss	4035
följ skribent	4035
följ skribenten	4146
följ ämne	4146
följ ämnen	4146
följ ämnet	4035
för prenumeranter	4020
förderer werden	714
fördermitglied werden	714
föregående	4055
föregående artikel	4052
föregående bild	4135
föregående sida	4135
förnamn	4133
förstora	4055
förstora bild	4135
förstora bilden	4135
försök igen senare	4132
føj til foretrukne kilder	700
føj til mine emner	700
følg	605	3085
følg dette emne	700
følg dette temaet	3183
følg direkte	3172
følg direktesenteret	3172
følg emne	605
følg emnet	3183
følg forfatter	3183
følg forfatteren	3183
følg ikke længere	700
følg journalist	3183
følg journalisten	3183
følg liveblog	689
følg livebloggen	689
følg os	605
følg oss	3085
følg sagen her	620
følg saken direkte	3172
følg skribent	700
følg skribenten	700
følg tema	3085
følg temaet	3183
følg temaet og få varsel	3099
für abonnenten	719
für den newsletter anmelden	728
für dich empfohlen	834
für sie empfohlen	834
für sie entstehen keine mehrkosten	835
fă o donație	3473
fă quizul	3523
fă testul	3523
fără obligații	3511
fără spam	3546
fără sunet	3529
fără tine nu putem	3510
főoldal	2262
""", 'g': """
galbūt vėliau	2816
galerie schließen	908
galerie öffnen	908
galeriyi aç	4242
galeriyi gör	4310
galeriyi görmek için tiklayin	4242
galéria	2182
galéria (#	2261
galéria bezárása	2262
galéria megnyitása	2262
galéria megtekintése	2182
garanta já o seu ingresso	3379
gastos de envío incluidos	1448
gastos de envío no incluidos	1448
gauti pranešimus	2815
gaver kan trækkes fra i skat	680
ge en engångsgåva	4127
ge en gåva	4127
ge återkoppling	4142
gefällt mir	918
gefällt mir nicht	918
gelesen von einer künstlichen stimme	892
gelişmelerden aninda haberdar olun	4296
gem til læseliste	604
generisano veštačkom inteligencijom	3804
genindlæs siden	679
genişlet	4243
gerenciar opções	3448
gerenciar preferências	3448
geri dön	4243
gerir opções	3448
gerir preferências	3448
gestionează consimțământul	3532
gestionează cookie-urile	3565
gestionează opțiunile	3565
gestionează preferințele	3532
geçerli bir e-posta adresi girin	4306
geçerli süre	4291
geçersiz e-posta	4306
geçersiz e-posta adresi	4306
ghi nhớ đăng nhập	4544
gia hạn gói	4566
giriş	4226
giriş yap	4226
giriş yapin	4226
giriş yapin veya üye olun	4226
giv et beløb	680
giv et engangsbeløb	680
giv os feedback på artiklen	612
già abbonato	2404
già registrato	2404
giải đố ngay	4526
giảm cỡ chữ	4557
giọng đọc ai	4530
giọng đọc tự động	4530
gjenstående tid	3157
gjenstående tid #	3156
gjenstående tid -#	3156
glasnoća	3784
gli articoli più letti	2469
glömt ditt lösenord	4129
glömt lösenord	4020
glömt lösenordet	4129
glücksspiel kann süchtig machen	749
godišnja naplata	3793
godišnja pretplata	3793
godišnje	3793
godišnje plaćanje	3793
godkänn	4040
godkänn alla	4040
godkänn alla cookies	4114
godkänn och fortsätt	4114
godkänn och visa	4114
godkänn och visa innehåll	4043
google hirdetések	2277
google ile giriş yap	4304
google playからダウンロード	2620
google playで手に入れよう	2620
google play에서 다운로드	2726
google reklāmas	2898
google से जारी रखें	2133
google-hirdetések	2277
googleでログイン	2628
googleで登録	2628
googleで続ける	2628
gorące tematy	3222
gracias por tu opinión	1418
gratuit, fără spam	3546
grazie, il tuo messaggio è stato inviato	2500
grotuvas įkeliamas	2812
großansicht	908
gràcies pel teu vot	423
gràcies per la teva opinió	405
gràcies per votar	405
gràcies, el teu missatge s'ha enviat	447
gràcies, ja estàs subscrit	413
grátis e sem spam	3424
grįžti į pradžią	2824
grįžti į viršų	2824
guardar artículo	1378
guardar configuración	1453
guardar para después	1438
guardar para leer después	1438
guardar preferências	3411
gå ikke glip af	617
gå ikke glip af noget	600
gå ikke glipp av noe	3080
gå til forsiden	3172
gå til hovedindhold	689
gå til indhold	620
gå til innhold	3172
gå til liveblog	689
gå til oppskriften	61
gå til opskriften	61
gå til quizzen	663
gå til shop	667
gå til toppen	689
gå till receptet	61
gåvolänk	4148
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
góp ý	4490
gönder	91	4307
gönderiyi göster	4293
gönderiyi yükle	4293
gör quizzet	4103
gör testet	4103
görseli büyüt	4310
görüş bildir	4283
görüşünü bildir	4283
görüşünüzü bildirin	4283
gündem	4240
günün anketi	91
günün bulmacasi	4324
günün haberleri	4240
günün kelimesi	4324
günün sudokusu	4324
günün özeti	4240
głosuj	91	3275
głośność	3286
gợi ý	4491
gửi	91	4490
gửi bài cho tòa soạn	4551
gửi bài viết	4551
gửi bình luận	4490
gửi cho bạn bè	4517
gửi email	4481
gửi góp ý	4523
gửi phản hồi	4523
gửi thành công	4546
gửi tin bài	4551
gửi trả lời	4523
gửi ý kiến	4490
gửi ý kiến của bạn	4523
gửi đi	4547
gửi ảnh cho chúng tôi	4551
""", 'h': """
haber bülteni	4263
haber güncelleniyor	4242
haberi arkadaşina hediye et	4233
haberi paylaş	4341
haberi özetle	4315
haberin kilidini aç	4333
haberlere dön	4336
hacer una donación mensual	1494
hacer una donación puntual	1494
hai già un account	2404
hai già votato	2475
halda nõusolekut	1557
hallitse evästeitä	1745
hang letöltése	2243
hanganyag letöltése	2243
hangerő	2244
hantera inställningar	4114
har du sett något	4139
harici içerik	4242
haritayi aç	4243
has arribat al límit d'articles gratuïts	417
has iniciado sesión	1416
has olvidado tu contraseña	1464
hasznos volt az összefoglaló	2176
hasznosnak találta a cikket	2176
hasło	3296
havi előfizetés	2257
havi fizetés	2257
havi rendszeres támogatás	2253
havi támogatás	2155
hayir teşekkürler	4224
hayir, teşekkürler	4224
haz una pregunta sobre este artículo	1418
he leído y acepto la política de privacidad	1431
he llegit i accepto la política de privacitat	402
he olvidado mi contraseña	1464
hela artikeln fortsätter nedan	4038
heli välja	1559
helskärm	4117
helskärmsläge	4117
helyesbítési szabályzat	2266
henüz abone değil misiniz	4304
hepsini gör	4242
her destek önemli	4301
her katki değerli	4301
her katki önemli	4301
her zaman göster	4293
hesap oluştur	4226
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
hiển thị bài đăng	4534
hiển thị nội dung	4534
hiện phụ đề	4530
hjälp oss att rätta fel	4046
hlasitosť	3882
hlasovalo # lidí	541
hlasovalo # čtenářů	541
hlasovat v anketě	541
hlasovať	91	3873
hlasovať v ankete	3872
hlavná stránka	3897
hlavné správy	3823
hlavní stránka	568
hlavní zprávy	486
ho già donato	2398
ho già un account	2498
hogyan kapcsolhatom ki a hirdetésblokkolót	2250
hogyan védjük forrásainkat	2266
hoje não	3326
hoppa till huvudinnehåll	4135
hoppa till innehåll	4055
hoppa till innehållet	4135
hoppa över inlägg från facebook	4055
hoppa över inlägg från instagram	4055
hoppa över inlägg från x	4055
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
hrať	3873
hrať teraz	3872
hrát	542
hrát teď	541
hvala za sporočilo	3992
hvala za vaš glas	3776	3972
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
hàng năm	4543
hàng tháng	4543
hátralévő idő	2244
hátralévő idő #	2243
hátralévő idő -#	2243
hämta på google play	4119
här kan du kommentera artikeln	4046
hääleta	91
håll dig uppdaterad	4027
håll mig inloggad	4129
hình tiếp theo	4568
hírfolyam	2180
hírlevelek	2186
hírlevél	2186
hírlevél-feliratkozás	2186
hívj meg minket egy kávéra	2253
hívjon meg minket egy kávéra	2253
hören sie diesen artikel	810
hør saken	3084
hằng tháng	4543
hết quảng cáo	4529
họ tên	4547
họ và tên	4547
hủy bất cứ lúc nào	4544
""", 'i': """
i den här artikeln	4135
i più commentati	2430
i più letti	2430
i più letti della settimana	2469
i più visti	2430
iba nevyhnutné	3878
iba pre predplatiteľov	3819
ich unterstütze schon	713
identifícate	1435
idi na sadržaj	3798
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
ieși din ecran complet	3528
igal reedel. tasuta. ilma spämmita	1568
igen, kérek	2249
igen, kérem	2249
igen, köszönöm	2249
ignorar anúncio	3449
ignorer la publicité	1931
ihre meinung zählt	759
ihre stimme wurde gezählt	91	882
ikke abonnent ennå	3166
ikke gå glipp av	3096
ikke nå	3071
ikmēneša ziedojums	2886
il più popolare	2499
il più scelto	2498
il tuo browser non può riprodurre il video	2447
il tuo commento sarà pubblicato dopo l'approvazione	2457
il tuo messaggio è stato inviato	2500
il tuo voto è stato inviato	2475
il tuo voto è stato registrato	2475
iletişim	4239
ilgili içerikler	4240
ilginizi çekebilecek haberler	4240
ilginizi çekebilir	4240
ilmoita asiavirheestä	1695
ilmoita virheestä	1695
image précédente	1940
imaginea anterioară	3571
imaginea următoare	3571
imam račun	3792	3989
imate namig? pišite nam	3998
imate priču za nas	3801
imię	3299
imię i nazwisko	3299
impossible de charger la vidéo	1931
impossible de lire la vidéo	1931
imprimir artículo	1438
imprimir esta matéria	3396
in bài	4481
in bài viết	4481
in công thức	61
in trang này	4517
inbäddat innehåll	4114
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
inga kommentarer än	4144
ingen åsikt	4107
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
iniciar reprodução	3449
iniciar sesión	1359
iniciar sesión con apple	1435
iniciar sesión con facebook	1435
iniciar sesión con google	1435
iniciar sessão	3331
inicie sesión	1359
inläst av en syntetisk röst	4117
inne artykuły	3222
innehåll från annonsör	4149
innehåll från våra partner	4149
innehållet kan inte visas	4114
innehållet är skyddat av upphovsrätt	4084
innhold fra annonsør	3104
innhold fra våre annonsører	3187
innhold fra våre partnere	3187
inscription confirmée	1938
inscription à la newsletter	1808
inscrivez-vous à notre newsletter	1808
inscrição confirmada	3455
inscrição realizada com sucesso	3424
insira o seu endereço de email	3389
insira um e-mail válido	3424
instagram-bejegyzés betöltése	2238
instagramで見る	2646
instagramの投稿を読み込む	2617
instagram에서 보기	2754
instagram에서 이 게시물 보기	2754
instalează aplicația	3505
inställningar	4040
inte prenumerant än	4129
integritetsinställningar	4114
introdu emailul tău	3569
introduce tu correo electrónico	1496
introduce un correo electrónico válido	1466
introduce un correo válido	1466
introduce un email válido	1431
introduceți adresa de email	3569
introduceți o adresă de email validă	3546
introdueix un correu vàlid	447
intră în cont	3474
invítanos a un café	1354
iná suma	3888
início	3360
ir a la página de donaciones	1461
ir para a página de doações	3419
ir para a página de donativos	3419
ir para o conteúdo	3360
irány a bolt	2232
irányítószám	2260
isključi zvuk	3783
isključio sam blokator oglasa	3788
isključite adblock	3788
isključite blokator oglasa	3788
ispiši	3725
ispiši recept	61
ispiši članak	3809
ispravci i pojašnjenja	3801
isso foi útil	3399
istediğin zaman iptal et	4304
istediğiniz zaman abonelikten çikabilirsiniz	4263
istediğiniz zaman iptal edin	4226
isto foi útil	3399
iz naše trgovine	3779	3975
iz našeg shopa	3779
izberi naročnino	3989
izberite naročnino	3989
izbor uredništva	3923
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
içeriğe geç	4242
içeriği görüntüle	4293
içeriği göster	4293
içeriği yükle	4293
iş birliği	4235
iş birliğiyle	4320
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
ja, gärna	4122
ja, slå på	4122
jaa sähköpostilla	1776
jaa twitterissä	1688
jaa x:ssä	1688
jag förstår	4040
jag har stängt av annonsblockeraren	4123
jag har stängt av den	4126
jag har stängt av min annonsblockerare	4123
jag stödjer redan	4015
jaga sõbraga	1521
jak chronimy nasze źródła	3305
jak chronimy źródła	3305
jak chráníme své zdroje	572
jak chráníme zdroje	572
jak vypnout blokování reklam	557
jak wyłączyć adblocka	3290
jak wyłączyć blokowanie reklam	3290
jakość	3286
jatka sähköpostilla	1758
jau turiu paskyrą	2820
jaunākie	2841
jaunākie vispirms	2894
jautā mākslīgajam intelektam	2845
javascript ei ole käytössä	1748
javascript er slået fra	673
javascript er slått av	3156
javascript està desactivat	434
javascript ir izslēgts	2880
javascript išjungtas	2812
javascript je isključen	3783
javascript je vypnutý	551
javascript jest wyłączony	3285
javascript måste vara påslaget	4117
javascript on pois päältä	1748
javascript on välja lülitatud	1559
javascript är avstängt	4117
javascript är inaktiverat	4117
javascript đã bị tắt	4534
javascript вимкнено	4435
javascript е изключен	288
javascript отключен	3676
javascript отключён	3676
javascript מושבת	2022
javascript ถูกปิดใช้งาน	4197
javascriptが無効になっています	2617
javascript已停用	4651
javascript已禁用	4651
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
jednorazový dar	3888
jednorazový príspevok	3888
jednorázový dar	559
jednorázově	470
jeg forstår	3089
jeg har slået den fra	679
jeg har slået min adblocker fra	678
jeg har slått av annonseblokkering	3161
jeg har slått den av	3162
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
jesteś już prenumeratorem	3295
jesteś już subskrybentem	3295
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
joacă acum	3523
joacă gratuit	3523
joacă responsabil	3560
jobs in ihrer nähe	808
jogar grátis	3402
jogue grátis	3402
jokainen euro on tärkeä	1755
jokainen lahjoitus on tärkeä	1755
jokin meni pieleen. yritä uudelleen	1761
jokin meni vikaan. yritä uudelleen	1761
jotain meni vikaan. yritä myöhemmin uudelleen	1761
jotain meni vikaan. yritä uudelleen	1761
još nema komentara	3805
još nemate račun	3792
još niste pretplatnik	3792
još vesti	3722
još vijesti	3722
jste už předplatitel	562
junte-se à conversa	3385
jurnalismul de calitate costă	3510
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
już głosowałeś	3274
już obserwujesz	3312
już wspieram	3196
już wyłączyłem	3291
já desativei	3417
já desativei o bloqueador	3417
já doei	3326
já está inscrito	3455
já nas bancas	3379
já segue este autor	3436
já segue este tema	3436
já sou apoiador	3326
já sou assinante	3331
já tem conta	3331
já tem uma conta	3331
já tenho conta	3422
já votou	3399
já é assinante? faça login	3331
já é subscritor	3394
já é subscritor? inicie sessão	3394
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
k téme	3823
kaikki oikeudet pidätetty	1769
kaip išjungti reklamos blokavimą	2817
kaip saugome šaltinius	2825
kakinställningar	4114
kako isključiti adblock	3788
kako isključiti blokator oglasa	3788
kako štitimo izvore	3801
kako štitimo svoje izvore	3801
kalan süre	4291
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
kaydiniz için teşekkürler	4263
każda wpłata pomaga	3292
każda wpłata się liczy	3292
każda złotówka pomaga	3292
każda złotówka się liczy	3292
każde wsparcie się liczy	3292
každá koruna pomáhá	559
každá koruna se počítá	559
každé euro pomáha	3888
každé euro sa počíta	3888
každý dar pomáha	3888
každý dar pomáhá	559
každý piatok. zadarmo. bez spamu	3894
každý príspevok pomáha	3888
každý príspevok sa počíta	3888
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
không biết	4524
không có ý kiến	4524
không phải bây giờ	4474
không spam	4546
không thể hiển thị nội dung này	4534
không thể phát video	4530
không thể phát video này	4530
không thể tải video	4564
không, cảm ơn	4474
ki kan gjøre feil	3179
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
kişisel verilerimin işlenmesini kabul ediyorum	4306
kiểm tra hộp thư của bạn	4546
kiểm tra kiến thức của bạn	4526
kjøp abonnement	3075
kjøp billett	3150
kjøp billetter	3150
kjøp billetter her	3150
kjøp boka	3150
kjøp boken	3150
kjøp her	3150
kjøp lisens	3177
kjøp nå	3150
kjøp rettigheter	3177
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
kliknij, aby powiększyć	3301
kliknutím zväčšíte	3897
kliknutím zvětšíte	568
klippet er ikke længere tilgængeligt	673
klippet är inte längre tillgängligt	4117
ključne besede	3923
ključne reči	3722
ključne riječi	3722
klíčová slova	486
kodex diskutujících	577
kodėl matau šią reklamą	2831
kohustuslik väli	1568
kohustuslikud väljad	1568
kokeile # päivää maksutta	1681
kokkuvõtte tegi tehisintellekt	1572
koko näyttö	1748
kolačići	3738
kom ihåg mig	4129
komentarai uždaryti	2827
komentariši	3806
komentarų dar nėra	2827
komentarų nėra	2827
komentavimas išjungtas	2776
komentavimas uždarytas	2827
komentavimo taisyklės	2776
komentiranje je onemogućeno	3805
komentovať	3906
komentáre	3826
komentář	485
komentáře	485
komentāri	2839
komentāri ir slēgti	2894
komentāru vēl nav	2894
komentēt	2839
komentēšana ir slēgta	2845
komentēšanas noteikumi	2845
komercijalni sadržaj	3811
komerčné oznámenie	3822
komerční obsah	582
komerční prezentace	582
komerční sdělení	87	481
komerční článek	582
komerčný obsah	3910
komerčný článok	3910
komment jelentése	2270
komment küldése	2270
komment írása	2270
kommentar gelöscht	917
kommentarer blir gjennomgått før publisering	3099
kommentarerna förhandsmodereras	4046
kommentarerna är stängda	4144
kommentek megjelenítése	2270
kommentek megtekintése	2176
kommentelési szabályzat	2176
kommentoi ensimmäisenä	1773
kommentoinnin säännöt	1773
kommentointi on päättynyt	1773
kommentér	612
kommersiellt innehåll	4149
konekäännetty	1771
konekäännös	1772
kontakt z redakcją	3305
kontakta författaren	4135
kontaktirajte uredništvo	3998
kontaktovať autora	3897
kontaktovať redakciu	3900
kontynuuj bez wyłączania	3290
koostöö	1525
kopiera gåvolänk	4148
kopiera länk	4034
kopiera länken	4034
kopiering förbjuden	4140
kopijuoti draudžiama	2832
kopijuoti nuorodą	2770
kopioitu leikepöydälle	1776
kopiraj povezavo do članka	3926
kopirano u međuspremnik	3809
kopirano v odložišče	4005
kopiér link	604
kopiér linket	604
kopsavilkumu veidojis mākslīgais intelekts	2893
kopírovanie zakázané	3901
kopírovat odkaz	478
kopírovať odkaz	3826
kopírování zakázáno	573
kopēt saiti	2839
kopēšana aizliegta	2899
korisničko ime	3793
korisničko ime ili e-mail	3792
korzyść dla prenumeratorów	3278
korábban írtunk róla	2180
kostenlos und jederzeit kündbar	905
kosárba	2170
kosárba rakom	2232
kosárba teszem	2232
koupit aktuální vydání	545
koupit lístky	545
koupit nyní	545
koupit časopis	545
kreiraj račun	3715
kreirano uz pomoć ai	3804
kreirano uz pomoć umjetne inteligencije	3804
kreuzworträtsel	883
križaljka	3777
križanka	3973
krzyżówka	3275
krížovka	3873
kuidas reklaamiblokeerija välja lülitada	1564
kullanim koşullari	4236
kumppanin sisältö	1778
kumppanisisältö	1778
kun nødvendige	3153
kun nødvendige cookies	670
kup dostęp	3200
kup książkę	3278
kup licencję	3306
kup licencję na publikację	3306
kup tę książkę	3278
kupi naročnino	3919
kupte nám kávu	559
kuula taskuhäälingut	1523
kuuntele podcast tästä	1698
kvíz dne	541
kvíz dňa	3872
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
kódex diskutujúcich	3905
kõik artiklid	1570
kõik autori artiklid	1570
kõik kommentaarid	1573
kõik õigused reserveeritud	1578
könyvajánló	2170
könyvesbolt	2170
könyváruház	2170
köp	4020
köp biljett	4110
köp biljetter	4110
köp biljetter här	4110
köp boken	4110
köp boken här	4110
köp din biljett	4110
köp här	4110
köp licens	4140
köp rättigheter	4140
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
kúpiť e-knihu	3876
kúpiť knihu	3876
kúpiť licenciu	3901
kúpiť lístky	3876
kúpiť predplatné	3819
kúpiť teraz	3876
kúpiť vstupenku	3876
kúpiť vstupenky	3876
kúpiť časopis	3876
kúpte nám kávu	3888
kúpte si knihu	3876
kúpte si vstupenky	3876
küfür, hakaret içeren yorumlar onaylanmamaktadir	4239
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
künye	4236
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
kết quả bình chọn	4561
kết quả thăm dò	4561
kết thúc quảng cáo	4529
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
ladda inlägg	4114
ladda inlägget	4114
ladda innehåll	4114
ladda innehållet	4114
ladda ned på google play	4119
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
last inn siden på nytt	3162
last siden på nytt	3162
lasă un comentariu	3485
lasă un răspuns	3520
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
le za naročnike	3989
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
leia a matéria completa	3397
leia a notícia completa	3428
leia as notícias no aplicativo	3387
leia também	3357
leisti pranešimus	2815
leisti vaizdo įrašą	2812
leitor de vídeo	3449
leitor de áudio	3449
lejupielādēt app store	2882
lejupielādēt audio	2880
lejupielādēt lietotni	2882
lejupielādēt no app store	2882
lejupielādēt no google play	2882
lejátszás	2244
lejátszási sebesség	2243
len nevyhnutné cookies	3878
len pre predplatiteľov	3819
ler grátis	3454
ler o próximo artigo	3457
ler próximo artigo	3457
ler transcrição	3407
les choix de la rédaction	1832
les commentaires sont réservés aux abonnés	1925
les den først i appen	3158
les først i appen	3158
les lecteurs ont aussi consulté	1876
les mieux notés	1884
les mots croisés du jour	1926
les més llegides	420
les også	3096
les plus commentés	1832
les plus consultés	1910
les plus partagés	1832
les plus récents	1884
les prix indiqués sont susceptibles d'évoluer	1859
les résultats du vote	1925
les våre debattregler	3092
letiltás	2249
letna naročnina	3990
letno plačilo	3990
letölthető a google play áruházból	2245
letölthető az app store-ból	2245
letöltés az app store-ból	2245
leído por una voz sintética	1449
leído por voz sintética	1449
li e aceito a política de privacidade	3389
libovolná částka	559
licenc vásárlása	2267
licencja na publikację	3306
liczy się każda wpłata	3292
liczy się każda złotówka	3292
lido por uma voz sintética	3407
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
link bài gốc	4517
link copiado para a área de transferência	3396
link kopiëren	2928
link másolva	2165
link másolása	2165
link został skopiowany	3314
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
livrare gratuită	3560
liên hệ	4490
liên hệ quảng cáo	4551
liên hệ tòa soạn	4551
liên hệ với tòa soạn	4551
liên quan	4491
ljud på	4117
ljudet är ai-genererat	4117
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
locuri de muncă	3501
loe lähemalt	1523
loe lähemalt siit	1523
loe äpis	1561
loeb sünteetiline hääl	1559
logi sisse või loo konto	1516
los lectores también leyeron	1439
luba kõik	1534
luba kõik küpsised	1557
lubię to	3210	3311
lucrează cu noi	3501
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
luôn cho phép	4534
luôn hiển thị	4534
luštit	542
luštit křížovku	541
lyd på	3156
làm bài trắc nghiệm	4526
làm mới trang	4540
làm trắc nghiệm	4526
lägg till i mina ämnen	4146
lägg till oss som föredragen källa	4146
lägg till som föredragen källa	4146
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
lämna en kommentar	4046
lämna ett svar	4144
lämna feedback	4142
längd	4118
längd #	4118
länk kopierad	4034
länken har kopierats	4148
länken kopierad	4034
länken är kopierad	4034
läs den först i appen	4119
läs dokumentet	4056
läs domen	4056
läs först i appen	4119
läs hela	4135
läs hela artikeln	4055
läs hela texten	4055
läs hela texten här	4055
läs in sidan igen	4126
läs kommentarer	4046
läs mer	4052	4055
läs mer om	4052
läs mindre	4107
läs också	4052
läs senare	4034
läs transkription	4117
läs utan annonser	4149
läs vidare	4020	4052
läs våra kommentarsregler	4046
läs även	4052
läsarerbjudande	4110
läsarerbjudanden	4110
läsarfrågan	91	4103
läsarresa	4110
läsarresor	4110
lästid	4055
lästid # min	4055
lås artiklen op	683
lås op	595
lås op for artiklen	683
lås opp artikkelen	3075
lås opp saken	3075
lås upp	4130
lås upp artikeln	4020
låst artikel	4129
låst innehåll	4130
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
lên đầu trang	4493
líbí se mi	578
lõpeta jälgimine	1574
lös korsordet	4103
lösenord	4130
löysitkö virheen	1768
løs krydsord	663
løs krydsordet	663
løs kryssordet	3146
lùi # giây	4530
lúštiť krížovku	3872
lülita reklaamiblokeerija välja	1564
lülitasin reklaamiblokeerija välja	1564
lütfen geçerli bir e-posta adresi girin	4306
lūdzu, izslēdziet reklāmu bloķētāju	2885
lưu	4481
lưu bài	4481
lưu bài viết	4481
lưu bài để đọc sau	4517
lưu cài đặt	4534
lưu công thức	61
lưu tùy chọn	4534
lấy link	4517
""", 'm': """
magari più tardi	2398
mai multe articole de același autor	3550
mai multe opțiuni	3558
mai târziu	3472
mainos päättyy	1690
mainostajan sisältö	1778
mainīt burtu izmēru	2896
mainīt piekrišanu	2878
mais notícias	3357
mais opções	3439
mais opções de partilha	3438
maksettu sisältö	1690
maksettu yhteistyö	1778
mam już konto	3295
mam prenumeratę	3295
manas tēmas	2895
mantener la sesión iniciada	1464
mantener sesión iniciada	1464
manter sessão iniciada	3422
mantén la sessió iniciada	445
manşetler	4240
maschinell übersetzt	915
maschinelle übersetzung	916
masintõlgitud	1572
maskinoversættelse	697
maskinöversatt	4142
maskinöversättning	4143
masquer la publicité	1859
masquer les réponses	1883
masz już konto	3200
masz już konto? zaloguj się	3200
masz włączonego adblocka	3290
materialet er vernet etter åndsverkloven	3177
materialet är skyddat enligt lagen om upphovsrätt	4082
materiał komercyjny	3316
materiał niedostępny	3285
materiał partnera	3214
materiał partnerski	3316
materiał promocyjny	3214
materiał płatny	3316
materiał sponsorowany	3214
materiał wideo niedostępny	3285
materiał zewnętrzny	3214
matéria exclusiva para assinantes	3394
matérias relacionadas	3357
mazāks teksts	2896
mağazamiz	4289
mağazaya git	4289
mašinski prevedeno	3804
mašīntulkots	2893
mažesnis tekstas	2829
me ei saa seda sisu näidata	1557
me réabonner	1937
media społecznościowe	3211
medlemsförmån	4110
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
meld deg av når som helst	3169
meld deg på	3080
meld deg på nyhetsbrevet	3080
meld meg på	3169
mentions légales	1825
mentés	2165
mentés későbbre	2165
menú	1396
menü	768	909	2182	4242
menü schließen	768
menü öffnen	768
menüyü kapat	4336
mer från	4052
mer läsning	4052
merci ! votre message a bien été envoyé	1906
merci d'avoir voté	91	1863
merci de le désactiver pour continuer	1900
merci, votre vote a été pris en compte	1883
mergi la pagina de donații	3541
mergi la rețetă	61
mesajiniz başariyla gönderildi	4306
mesajiniz gönderildi	4306
mesajul dumneavoastră a fost trimis	3546
mesajul tău	3547
mesačne	3892
mesačná platba	3892
mesačné predplatné	3892
mesačný dar	3888
mesečna donacija	3790	3987
mesečna naročnina	3990
mesečna pretplata	3793
mesečno	3793	3990
mesečno plačilo	3990
messaggio pubblicitario con finalità promozionale	2452
mest läst	4052
mest lästa	4052
mest læst	617
mest læste	617
mest populär	4130
mest populärt	4130
mest populær	684	3167
mest populære	684	3167
mesterséges intelligencia készítette	2269
mesterséges intelligenciával készült	2269
metinė prenumerata	2821
mettre de côté	1950
mi donación	1494
mi készítette	2269
mi var kļūdīties	2893
mi által generált	2269
mi-összefoglaló	2182
micșorează textul	3558
mida sina arvad? hääleta	1523
midagi läks valesti. proovi uuesti	1568
miesięcznie	3296
miks ma seda reklaami näen	1577
miksi näen tämän mainoksen	1778
mina ämnen	4146
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
miễn phí vận chuyển	4559
miễn phí, không spam	4546
mjesečna donacija	3790
mjesečna pretplata	3793
mjesečno	3793
modalità di pagamento	2402
moderációs alapelvek	2270
moderálási elvek	2176
modifică preferințele cookie	3496
modifică setările	3565
modifier mes préférences	1855
modifier vos préférences	1895
modtag en notifikation, når vi skriver om emnet	620
modération a priori	1925
mogoče kasneje	3930
mogą cię zainteresować	3222
mohlo by se vám líbit	486
mohlo by vás také zajímat	486
mohlo by vás tiež zaujímať	3823
mohlo by vás zajímat	486
mohlo by vás zaujímať	3823
moje témata	579
moje témy	3907
mokama partnerystė	2831
molimo isključite blokator oglasa	3788
molimo vas, isključite adblock	3788
monatlich kündbar	829
montant personnalisé	1935
mostra aquesta publicació a instagram	402
mostra di più	2433
mostra els subtítols	430
mostra la publicació	434
mostra més	451
mostra'n més	394
mostrar comentários	3399
mostrar conteúdo	3411
mostrar conteúdo externo	3375
mostrar más	1396
mostrar o conteúdo	3411
mostrar subtítulos	1449
mot de passe oublié	1799
mots clés	1832
mots croisés	1888
mots croisés du jour	1926
mots fléchés	1888
mots mêlés	1888
mots-clés	1832
może cię zainteresować	3222
może później	3196
możesz zrezygnować w każdej chwili	3295
možda kasnije	3730
možda vas zanima	3722
možda će vas zanimati	3722
možete se odjaviti bilo kada	3795
možete se odjaviti u bilo kom trenutku	3795
možno neskôr	3830
možná později	469
mua sách	4529
mua sách tại đây	4529
mua trên lazada	4529
mua trên shopee	4529
mua trên tiki	4529
mua vé	4529
mua vé ngay	4529
muistuta myöhemmin	1679
mulțumim că ai votat	3520
mulțumim pentru feedback	3499
mulțumim pentru sprijin	3567
mulțumim pentru susținere	3567
mulțumim pentru vot	91	3520
mulțumim, mesajul a fost trimis	3546
mulțumim, te-ai abonat cu succes	3506
mutasd az eredményt	91	2226
mutass többet	2182
muuda küpsiste seadeid	1557
muut lukivat myös	1696
muuta evästeasetuksia	1745
mykistä	1749
myöhemmin	1679	1752
mám predplatné	3891
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
mã giảm giá	4569
mängi kohe	1553
märkasid viga	1571
märksõnad	1518
månadsgåva	4016
månadsvis	4130
månadsvis betalning	4130
månedlig	3167
månedlig betaling	3167
månedlig gave	3072
månedlig støtte	681
månedligt	684
månedligt bidrag	592
mångfaldigande förbjudet	4084
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
métodos de pagamento	3329
métodos de pago	1357
mākslīgais intelekts var kļūdīties	2893
mākslīgā intelekta kopsavilkums	2846
mă abonez	3506
mărește fotografia	3550
mărește imaginea	3550
mărește textul	3558
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
mọi đóng góp đều quý giá	4542
mỗi đóng góp đều quý giá	4542
một lần	4543
mới nhất	4491
mời chúng tôi ly cà phê	4542
mở	4494
mở khóa bài viết	4566
mở khóa bài viết này	4517
mở rộng	4493
mở trong ứng dụng	4536
mở ứng dụng	4536
""", 'n': """
na celú obrazovku	3881
na górę	3301
na hlavní stránku	568
na hlavnú stránku	3897
na stránku darov	3888
na stránku darů	559
na začiatok	3882
na začátek	552
na żywo	3286
nabídka pro čtenáře	545
nadaljevanje članka pod oglasom	3922
nagyobb betűk	2275
nagyítás	2244
nahlásit	578
nahlásit chybu	485
nahlásit komentář	577
nahlásit příspěvek	577
nahlásit reklamu	582
nahlásiť	3906
nahlásiť chybu	3826
nahlásiť komentár	3905
nahlásiť príspevok	3905
nahlásiť reklamu	3910
najboljši	4003
najchętniej czytane	3222
najchętniej czytane dziś	3222
najczęściej czytane	3222
najczęściej czytane artykuły	3222
najlepšia ponuka	3892
najlepšie	3906
najnovejše	3923
najnovejše novice	3923
najnovejši	4003
najnovejši najprej	4002
najnoviji članci	3722
najnovšie	3823	3906
najnovšie správy	3823
najnovšie články	3823
najnowsze artykuły	3222
najnowsze wiadomości	3222
najobľúbenejšie	3892	3906
najstarejši	4003
najstarejši najprej	4002
najstaršie	3906
najvýhodnejšie	3892
najčitanije	3722
najčitanije vesti	3722
najčitanije vijesti	3722
najčitanije vijesti dana	3722
najčítanejšie	3823
najčítanejšie články	3823
najčítanejšie články dňa	3823
naloži objavo	3977
naloži več	3995
naloži video	3977
naloži vsebino	3977
napi keresztrejtvény	2226
napiši komentar	3805	4002
napišite komentar	3926
napište autorovi	568
napište do redakce	572
napište komentář	577
napište redakci	572
napsat komentář	485
napísať autorovi	3897
napísať komentár	3905
napíšte autorovi	3897
napíšte do redakcie	3900
napíšte komentár	3905
napíšte redakcii	3900
naročena vsebina	3922
naroči knjigo	3975
naročite knjigo	3975
naročite se	3918
naročnina	3918
narração gerada por ia	3449
naruči knjigu	3779
naručite knjigu	3779
naskenujte qr kód	553
naskenujte qr kód a stáhněte si aplikaci	553
naslednji članek	3995
nastala chyba. skúste to neskôr	3894
nastala chyba. zkuste to prosím znovu	565
nastavenia súkromia	3878
nastavenie súkromia	3878
nastavení	482
nastavení cookies	482
nastavení ochrany soukromí	548
nastavení soukromí	548
nastavi bez isključivanja	3788
nastavi s google računom	3792
nastavi čitanje	3774
nastavi čitati	3774
nastavit jako preferovaný zdroj	579
nastavit upozornění	555
nastavite čitanje	3774
nastavite čitati	3774
nastavitve piškotkov	3938
nastaviť ako preferovaný zdroj	3907
nastaviť upozornenia	3884
następna strona	3225
następne wideo	3285
następne zdjęcie	3301
następny	3225
następny artykuł	3222
następny film	3285
natisni članek	3926
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
načítava sa prehrávač	3881
načítava sa video	3881
načítať obsah	3878
načítať príspevok	3878
načítať viac	3897
načítať video	3878
načítať ďalšie	3897
načítám přehrávač	551
načítání videa	551
našli jste chybu	485
našli jste chybu v článku	572
našli jste v článku chybu	485
našli ste chybu	3900
našli ste chybu v článku	3900
našli ste v článku chybu	3900
naživo	3882
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
nekaj je šlo narobe. poskusite pozneje	3992
nekaj je šlo narobe. poskusite znova	3992
nem kérem	2247
nem kötelező	2260
nem küldünk spamet	2259
nem, köszönöm	2154	2247
nemam mišljenje	3777
nemate račun	3792
nemaš račun	3792
nemám názor	542	3873
nemám účet	562
nemáte predplatné	3891
nemáte předplatné	562
nemáte účet	562
nenhum comentário	3353
neplatná e-mailová adresa	565
neplatný e-mail	565
nepovinné	566	3895
neskôr	3885
neteisingas el. pašto adresas	2822
neueste beiträge	765
neveljaven e-poštni naslov	3992
nešto je pošlo naopako. pokušajte ponovo	3795
nešto je pošlo po zlu. pokušajte ponovno	3795
nešto je pošlo po zlu. pokušajte ponovo	3795
nghe bài báo	4530
nghe bài viết	4530
nghe nội dung bài viết	4530
nghe đọc bài	4530
nhà tài trợ	4559
nhấn để bật tiếng	4564
nhận thông báo	4537
nhập bình luận	4561
nhập bình luận của bạn	4561
nhập email của bạn	4567
nhập số tiền	4565
nhập địa chỉ email	4567
nhập địa chỉ email của bạn	4567
nhắc tôi sau	4474
nhớ đăng nhập	4544
ni še komentarjev	4002
nie dziękuję	3196
nie dziś	3196
nie możemy pokazać tej treści	3282
nie możemy wyświetlić tej treści	3282
nie można odtworzyć filmu	3285
nie można odtworzyć wideo	3285
nie można wyświetlić tej treści	3282
nie pamiętam hasła	3295
nie pamiętasz hasła	3200
nie udało się załadować filmu	3285
nie ďakujem	3830
nie, dziękuję	3196
nie, ďakujem	3830
nieprawidłowy adres e-mail	3298
niečo sa pokazilo	3895
niečo sa pokazilo, skúste to znova	3894
niečo sa pokazilo. skúste to neskôr	3894
niečo sa pokazilo. skúste to znova	3894
nimate računa	3989
nimetön postilaatikko	1768
nincs fiókja	2256
nincs fiókod	2256
nincs fiókom	2256
nincs hozzászólás	2270
nincs még előfizetésed	2256
nincs még fiókja	2256
nincs véleményem	2229
nincsenek hozzászólások	2270
niste naročnik	3989
no es pot reproduir el vídeo	430
no ho sé	424
no mūsu partneriem	2898
no mūsu veikala	2876
no se ha podido cargar el vídeo	1490
no se ha podido reproducir el vídeo	1449
no se puede reproducir el vídeo	1449
no sé	1443
noe gikk galt, prøv igjen	3169
noe gikk galt, prøv igjen senere	3169
noe gikk galt. prøv igjen	3169
noe gikk galt. prøv igjen senere	3169
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
notifikácie	3885
notre charte déontologique	1914
notre charte éditoriale	1914
notre sélection	1832
notre sélection d'articles	1876
notícia anterior	451	3428
notícia següent	451
notícias relacionadas	3357
notícias relacionadas que podem lhe interessar	19
notícies destacades	420
notícies relacionades	393
nous protégeons nos sources	1914
nous écrire	1915
nouveau ! suivez vos auteurs préférés	1919
nu ai cont? înregistrează-te	3511
nu aveți cont	3544
nu ești abonat	3544
nu ești încă abonat	3544
nu mai urmări	3556
nu mulțumesc	3472
nu putem afișa acest conținut	3532
nu på google play	675
nu s-a putut încărca videoclipul	3566
nu sunteți abonat	3544
nu știu / nu răspund	3521
nu, mulțumesc	3472
nuestro código ético	1473
numele tău	3547
numele tău de utilizator	3562
nuotrauka # iš #	2833
nur für mitglieder	904
nuskaitykite qr kodą	2814
nuskenuokite qr kodą	2814
nyaste först	4144
nyeste først	3181
nyhetsdøgnet	3096
nyní na google play	553
nyní ne	556
nyomtatás	2165
não foi possível carregar	3449
não foi possível carregar o vídeo	3407
não foi possível reproduzir o vídeo	3407
não perca	3357
não sabe / não responde	3400
não sei	3400
não tem conta	3422
não tem uma conta	3422
não é assinante	3422
não, obrigada	3326
não, obrigado	3326
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
nästa	4055
nästa artikel	4052
nästa bild	4135
nästa sida	4135
nästa video	4117
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
något gick fel	4133
något gick fel, försök igen	4132
något gick fel, försök igen senare	4132
något gick fel. försök igen	4132
något gick fel. försök igen senare	4132
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
nổi bật	4491
nội dung do ai tạo	4564
nội dung quảng cáo	4519
nội dung tài trợ	4486
nội quy bình luận	4523
""", 'o': """
o dată	3542
o leitor está a carregar	3407
o que achou desta notícia	3377
o seu apoio faz a diferença	3453
o singură dată	3542
o singură donație	3541
o vídeo começará em alguns segundos	3375
obaveštenja	3787
objednať knihu	3876
obligatoriskt fält	4132
obligātie lauki	2889
obligāts lauks	2889
obnovit stránku	558
obnoviť stránku	3887
obnovte stránku	558
obrázek # z #	567
obrázek # ze #	567
obrázok # z #	3896
obrázok # zo #	3896
obsah je chránený autorským zákonom	3901
obsah je chráněn autorským zákonem	573
obsah našich partnerov	3910
obsah našich partnerů	582
obsah není dostupný	548
obsah nie je dostupný	3878
obsah nie je možné zobraziť	3878
obsah sa nedá zobraziť	3878
obsah vytvořený ai	575
obsah článku	568
obserwuj autorkę	3312
obserwujesz już tego autora	3312
ocenite članak	3725
ocenite članek	3926
oceń jakość artykułu	3308
oceń przepis	61
ochrana osobních údajů	482
ochrana osobných údajov	3837
ocijenite članak	3725
ocorreu um erro ao carregar o vídeo	3375
ocultar anúncio	3379
ocultar comentários	3399
od najnovších	3905
od najstarších	3905
od naszych partnerów	3316
od našich partnerov	3910
od našich partnerů	582
od naših partnera	3811
od naših partnerjev	4007
od nejnovějších	577
od nejstarších	577
od partnerů	582
odblokuj artykuł	3295
odblokuj dostęp	3295
odblokuj treść	3282
oddaj głos	91	3274
odebírat	475
odebírat newsletter	475
odemknout článek	471
odemknout článek pro přátele	580
odeslat komentář	577
odeslat zprávu	565
odeslat zpětnou vazbu	575
odhlásenie kedykoľvek	3894
odhlásit se	471
odhlásit se můžete kdykoli	565
odhlásit se můžete kdykoliv	565
odhlásiť sa	3819
odhlášení kdykoliv	565
odjaviti se možete bilo kada	3795
odkaz bol skopírovaný	3908
odkaz byl zkopírován	580
odkaz skopírovaný	3826
odkaz zkopírován	478
odkleni članek	3919
odklenite celoten članek	3919
odklenite članek	3989
odmietnuť	3837
odmietnuť všetko	3837
odmítnout	482
odmítnout vše	482
odoberať	3895
odoberať newsletter	3894
odomknúť	3892
odomknúť článok	3891
odomknúť článok pre priateľov	3908
odoslať	91	3895
odoslať komentár	3905
odoslať správu	3894
odoslať spätnú väzbu	3903
odporúča outbrain	3910
odporúčame	3823	3892
odporúčame prečítať	3823
odporúčame tiež	3823
odporúčané outbrain	3910
odporúčané taboola	3910
odporúčané články	3823
odpovedať	3906
odpovědět	485	578
odrzuć	3215
odrzuć wszystkie	3215
odrzuć wszystko	3283
odtwarzacz wideo jest ładowany	3285
odtwórz	3225
odtwórz film	3285
odtwórz wideo	3285
odvolať súhlas	3878
odśwież stronę	3291
odštampaj	3725
odštampaj recept	61
odštampaj članak	3725
oferta dla czytelników	3278
oferta dla prenumeratorów	3278
ofertă pentru abonați	3526
ofertă pentru cititori	3526
oferă acest articol	3558
oferă acest articol cadou	3513
oferă articolul	3558
offert par un abonné	1950
offre abonnés	1889
offre intégrale	1937
offre limitée	1905
offre réservée aux lecteurs	1889
offre spéciale	1799
offre à durée limitée	1904
offrez-nous un café	1790
offrici un caffè	2399
oglasno sporočilo	87	3922
ogłoszenie	3214
ohjelma ei ole enää katsottavissa	1748
ohodnotiť recept	61
ohodnoťte článek	485
ohodnoťte článok	3826
oikaisut ja täsmennykset	1768
okuma süresi # dk	4242
okurlara özel	4289
okurlarimiza özel	4289
okurlarimiza özel indirim	4289
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
omogoči obvestila	3983
omogući obavijesti	3786
omröstning	92
onayi geri çek	4293
onayi yönet	4293
onayimi geri çek	4293
online reportáž zde	568
opdatér siden	679
oplæst af en robot	604
oplæst af en syntetisk stemme	673
oplæst af kunstig intelligens	620
oplæst af syntetisk stemme	673
opravy a upřesnění	572
opsig når som helst	595
opsig, når du vil	683
opći uvjeti korištenja	3781
ordsøgning	664
orijinali göster	4243
os comentários são exclusivos para assinantes	3443
os leitores também leram	3397
os preços podem variar	3379
osadzona treść	3282
osale küsitluses	1523
osmisměrka	542
osta käyttöoikeus	1769
osta liput tästä	1742
osta täältä	1742
ostatnie artykuły	3222
osveži stran	3986
osveži stranicu	3789
osvežite stran	3986
osvježi stranicu	3789
osvježite stranicu	3789
oszczędzasz #%	3296
ota käyttöön	1752
ota yhteyttä	1695
otevřít	489
otevřít aplikaci	553
otevřít galerii	568
otevřít mapu	489
otevřít v aplikaci	553
otkazati možete bilo kada	3792
otkaži bilo kada	3792
otključaj članak	3715
otključajte ceo članak	3715
otključajte cijeli članak	3715
otključajte članak	3792
otomatik çeviri	4291
otros artículos	1393
oturumu açik tut	4304
otvoriť aplikáciu	3883
otvoriť galériu	3897
otvoriť v aplikácii	3883
otwórz	3226
otwórz aplikację	3287
otwórz galerię	3301
otwórz mapę	3226
otázka dne	541
otázka dňa	3872
outras notícias	19	3357
ouvir este conteúdo	3407
ouça esta reportagem	3407
ouça este conteúdo	3343
ovaj sadržaj ne možemo prikazati	3781
ovaj sadržaj nije dostupan	3781
ovaj sadržaj nije moguće prikazati	3781
ovaj video više nije dostupan	3783
ovaj članak je zaključan	3792
oversættelsen er lavet af en maskine	620
oy verdiğiniz için teşekkürler	91	4283
oynatici yükleniyor	4290
oyunuz için teşekkürler	4283
""", 'p': """
padidinti nuotrauką	2824
padovanokite straipsnį	2775
padovanokite straipsnį draugui	2775
padovanoti straipsnį	2829
page précédente	1835
pagina următoare	3488
pague um café	3327
paiement sécurisé	1797
paketi seç	4304
paketleri gör	4333
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
partajează	3479
partenerii noștri	3486
participez à la conversation	1863
participă la sondaj	3520
partilhar esta página	3464
partnereink ajánlata	2277
partnereinktől	2277
partnerių turinys	2779
partnerski sadržaj	3721
partnerski članek	4007
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
pauză video	3528
pavaišinkite mus kava	2818
paylaş	4233
paylaşin	4233
paypal ile öde	4333
pašreizējais laiks #	2880
pažiūrėkite vaizdo įrašą	2777
pe aceeași temă	3514
pelaa peliä	1738
pelaa tästä	1738
pentru a citi în continuare	3511
per saperne di più	2469
per visą ekraną	2812
per überweisung spenden	900
pergunte à nossa ia	3377
permite întotdeauna	3532
permitir anúncios	3417
personvernerklæring	3153
perspausdinti draudžiama	2832
peut-être plus tard	1789
pełny ekran	3285
photo précédente	1940
phát hiện lỗi	4523
phát lại	4531
phát video	4530
phóng to ảnh	4550
phối hợp với	4559
phổ biến nhất	4545
phụ đề	4531
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
piši autoru	3798
piši avtorju	3995
pišite autoru	3798
pišite avtorju	3995
pišite nam u redakciju	3801
pišite nam v uredništvo	3998
pišite redakciji	3801
pišite uredništvu	3998
piškotki	3938
placená inzerce	87	481
placená spolupráce	582
placený obsah	582
plan seç	4304
plani seç	4304
planini seç	4304
platba ročne	3892
platba ročně	563
platená inzercia	87	3822
platená spolupráca	3910
platený obsah	3910
player de áudio	3449
player se učitava	3783
plaćena saradnja	3811
plaćena suradnja	3811
plaćeni oglas	87	3721
plaćeni sadržaj	3721
plačajte nam kavo	3987
plačana objava	87	3922
plačana vsebina	4007
plačano sodelovanje	4007
plačiau skaitykite čia	2777
plein écran	1835
plus d'actualités	1832
plus d'articles du même auteur	1910
plus de détails	1836
plus récents	1884
plătește cu paypal	3568
poate mai târziu	3472
podaj prawidłowy adres e-mail	3298
podari članek	3926
podarite ta članek	3926
podaruj artykuł	3200
podaruj dostęp	3314
podaruj ten artykuł	3210
podcast anhören	810
pode ler também	3397
podeli članak	3725
podešavanja privatnosti	3781
podijeli članak	3725
podmienky používania	3837
podmínky použití	482
podmínky užití	482
podobne artykuły	3222
podobné články	486	3823
podporiť	3818
podporte nezávislú žurnalistiku	3818
podporte nás	3818
podporte nás cez darujme	3888
podporte nás cez paypal	3888
podporte nás na patreone	3888
podpořit	470
podpořit přes darujme	559
podpořte naši práci	470
podpořte nás	470
podpořte nás na patreonu	559
podpořte nás přes paypal	559
podpořte redakci	470
podrobné nastavenia	3878
podrobné nastavení	548
podrži	3714
podrži nas	3714
podržite nas	3714
podržite naš rad	3714
podržite nezavisno novinarstvo	3714
podziel się	3210
podziel się na facebooku	3210
pogledajte još	19
poistin sen käytöstä	1754
pokaż # odpowiedzi	3310
pokaż # zdjęcia	3300
pokaż # zdjęć	3300
pokaż galerię	3301
pokaż hasło	3295
pokaż i zaakceptuj	3282
pokaż komentarze	3218
pokaż mniej	3225
pokaż napisy	3285
pokaż odpowiedzi	3310
pokaż oryginał	3226
pokaż podpis	3301
pokaż transkrypcję	3285
pokaż treść	3215
pokaż tłumaczenie	3226
pokaż więcej	3225
pokaż wszystkie	3225
pokaż wszystkie # zdjęcia	3300
pokaż wszystkie # zdjęć	3300
pokaż wszystkie zdjęcia	3300
pokaż wszystkie zdjęć	3300
pokaż wszystko	3226
pokaż wyniki	91	3274
pokaż zdjęcia	3300
pokaż zdjęć	3300
pokaži geslo	3989
pokaži rezultate	91
pokaži vsebino	3938
pokloni članak	3725
poklonite ovaj članak	3725
pokračovat bez podpory	469
pokračovat bez vypnutí	557
pokračovat přes apple	562
pokračovat přes facebook	562
pokračovat přes google	562
pokračovat s apple	562
pokračovat s google	562
pokračovať bez podpory	3830
pokračovať bez vypnutia	3886
pokračovať cez apple	3891
pokračovať cez facebook	3891
pokračovať cez google	3891
pokračovať s google	3891
pokušajte kasnije	3795
pokušajte ponovno	3795
pokušajte ponovno kasnije	3795
pokušajte ponovo	3795
pole obowiązkowe	3298
polecamy również	3222
polecamy także	3222
polecamy też	3222
polecane artykuły	3222
politica de corecții	3552
politica editorială	3552
politika kolačića	3781
politika piškotkov	3977
politique de confidentialité	1825
politique de protection des données	1930
polityka prywatności	3215
polityka sprostowań	3305
política de cookies	1386	3350
política de correcciones	1473
política de correccions	453
política de correções	3431
política de galetes	402
política de privacidad	1386
política de privacidade	3350
política de privacitat	402
política de protección de datos	1489
política de proteção de dados	3448
pomanjšaj pisavo	4005
pomôže každé euro	3888
pomůže každá koruna	559
ponovno učitaj stranicu	3789
ponuda za čitaoce	3779
ponuda za čitatelje	3779
ponuka pre čitateľov	3876
poprzedni artykuł	3222
poprzednie zdjęcie	3301
populární	486
populära artiklar	4052
populärast	4130	4145
populärt	4052
populære	699	3182
populære artikler	617
populære saker	3096
populært	617	3096
populārākie	2841
popüler	4240
popüler haberler	4240
popüler konular	4240
por mês	3420
por qué estás viendo esto	1359
por qué? cuéntanos	1484
portes grátis	3440
poslat jako dárek	580
poslat přes whatsapp	580
poslat příteli	580
poslat tip anonymně	572
poslat zprávu	565
poslať	3895
poslať ako darček	3908
poslať cez whatsapp	3908
poslať e-mailom	3826
poslať mailom	3908
poslať priateľovi	3908
poslať správu	3894
poslať tip	3900
poslať tip anonymne	3900
poslušaj vest	3725
poslušaj članak	3725
poslušaj članek	3926
poslušajte tekst	3783
poslušajte članek	3926
posnetek ni več na voljo	3980
posnetek v vaši državi ni na voljo	3980
posnetka ni mogoče predvajati	3980
postanite naročnik	3918
postanite član	3714	3918
postavke kolačića	3738
postaw kawę	3197
postaw nam kawę	3197
poszt betöltése	2235
posłuchaj	3210
poukážte nám # % z dane	3888
pour continuer à lire	1872
pourquoi voyez-vous cette publicité	1859
pouze nezbytné	548
pouze pro předplatitele	471
používate adblock	3886
používate blokovanie reklám	3886
používate blokovač reklám	3886
používateľské meno	3892
používáte adblock	557
používáte blokování reklam	557
používáte blokátor reklam	557
povezani sadržaj	3722
povezani članci	3722
povezani članki	3923
povećaj	3784
povećaj fotografiju	3798
povećaj sliku	3798
povećaj slova	3809
povećaj tekst	3809
povečaj	3981
povečaj besedilo	4005
povečaj fotografijo	3995
povečaj pisavo	4005
povečaj sliko	3995
povinná pole	565
povinné	566	3895
povinné pole	565
povinné polia	3894
povinné údaje	565
povolit upozornění	555
povoliť	3885
povoliť notifikácie	3884
povoliť obsah	3878
povoliť raz	3878
povoliť reklamu	3887
povoliť reklamy	3887
povoliť upozornenia	3884
powiązane	3222
powiązane artykuły	3222
powiązane tematy	3222
powiększ	3225
powiększ tekst	3314
powiększ zdjęcie	3225
powrót do góry	3225
powrót do strony głównej	3301
powrót na górę	3301
pozastaviť	3882
později	469	556
pozostała część artykułu pod materiałem wideo	3214
pozostały czas	3286
pozostały czas #	3285
pozostały czas -#	3285
pozrieť # fotiek	3896
pozrieť # fotky	3896
pozrieť # fotografie	3896
pozrieť # fotografií	3896
pozrieť fotiek	3896
pozrieť fotky	3896
pozrieť fotografie	3896
pozrieť fotografií	3896
pozrieť galériu	3897
pozrieť všetky # fotiek	3896
pozrieť všetky # fotky	3896
pozrieť všetky # fotografie	3896
pozrieť všetky # fotografií	3896
pozrieť všetky fotiek	3896
pozrieť všetky fotky	3896
pozrieť všetky fotografie	3896
pozrieť všetky fotografií	3896
pozrieť všetkých # fotiek	3896
pozrieť všetkých # fotky	3896
pozrieť všetkých # fotografie	3896
pozrieť všetkých # fotografií	3896
pozrieť všetkých fotiek	3896
pozrieť všetkých fotky	3896
pozrieť všetkých fotografie	3896
pozrieť všetkých fotografií	3896
pozvite nás na kávu	3888
pozvěte nás na kafe	559
pozvěte nás na kávu	559
počastite nas kavom	3790
pořídit předplatné	562
pošalji	91	3796
pošalji e-mailom	3725
pošalji komentar	3725
pošalji mejlom	3725
pošalji poruku	3795
pošalji povratnu informaciju	3804
pošalji prijatelju	3725
pošalji vest	3801
pošalji vijest	3801
pošalji članak e-mailom	3725
pošaljite dojavu	3801
pošaljite komentar	3725
pošaljite vest	3801
pošlete tip redakci	572
pošlite tip redakcii	3900
pošlji	3993
pošlji komentar	4002
pošlji po e-pošti	3926
pošlji povratno informacijo	4001
pošlji prijatelju	3926
pošlji sporočilo	3992
pošlji članek po e-pošti	3926
pošljite nam namig	3998
pošljite namig	3998
poštanski broj	3796
poštna številka	3993
poštovné zdarma	546
pr članek	3922
pradėti testą	2806
praneškite apie klaidą	2776
pranešti anonimiškai	2825
pranešti apie klaidą	2776
pranešti apie komentarą	2827
pratite uživo	3798
pravidelný dar	559
pravidelný príspevok	3888
pravidelně měsíčně	559
pravidlá diskusie	3826
pravidlá opráv	3900
prawa autorskie zastrzeżone	3306
prašome išjungti reklamos blokavimą	2817
pre komentovanie sa prihláste	3905
pre predplatiteľov	3819
preberi cel članek	3995
preberi celoten članek	3995
preberi več	3995
preberite celoten članek	3995
preberite še	3923
predchádzajúca fotografia	3897
predchádzajúca snímka	3897
predchádzajúca strana	3897
predchádzajúci článok	3897
predplatiť	3818
predplatné môžete kedykoľvek zrušiť	3891
predplaťte si	3818
preferințe cookie	3532
preferințe de confidențialitate	3565
preferències de galetes	434
preferências de cookies	3411
preferências de privacidade	3448
prehrať	3882
prehrať video	3881
prehrávač sa načítava	3881
prejsť do diskusie	3905
prejsť do galérie	3897
prejsť na darovanie	3888
prejsť na kvíz	3872
prejsť na obsah	3897
prejsť na online	3897
prejsť na platbu	3888
prejsť na ponuku	3876
prejsť na recept	61
prejšnja fotografija	3995
prejšnja slika	3995
prejšnja stran	3995
prejšnji članek	3995
prekličete lahko kadarkoli	3989
prekliči soglasje	3977
preložené automaticky	3903
preložené pomocou ai	3903
prenošenje zabranjeno	3802
prenumerantförmån	4110
prenumerantförmåner	4110
prenumerata nuo # euro per mėnesį	2770
prenumerata nuo # €	2770
prenumerera på vårt nyhetsbrev	4027
prenumeruodami sutinkate su taisyklėmis	2795
prenumeruokite naujienlaiškį	2795
prenumeruoti naujienlaiškį	2822
preostali čas	3981
preostali čas #	3980
preostali čas -#	3980
preporučeno	3722
preporučuje outbrain	3811
preporučuje taboola	3811
preporučujemo	3722	3793
preporučujemo da pročitate	3722
preporučujemo i	3722
presentear matéria	3438
preskoči na sadržaj	3798
preskoči na vsebino	3995
preskočiť na obsah	3897
prestať sledovať	3907
prethodni članak	3798
pretlač zakázaná	3901
prevedeno uz pomoć ai	3804
preverite e-pošto	3992
prečo vidím túto reklamu	3910
prečítajte si	3823
prečítajte si aj	3823
prečítať neskôr	3908
prečítať prepis	3881
prețurile pot varia	3501
pridať ako preferovaný zdroj	3907
pridať do košíka	3876
pridať do mojich tém	3907
pridať komentár	3826
pridať medzi preferované zdroje	3907
pridruži se razpravi	4002
pridružite se razpravi	4002
pridėti kaip pageidaujamą šaltinį	2828
pridėti komentarą	2827
pridėti prie mano temų	2828
pridėti prie pageidaujamų šaltinių	2828
prihlásiť	3819
prihlásiť cez facebook	3891
prihlásiť cez google	3891
prihlásiť na odber	3894
prihlásiť sa	3819
prihlásiť sa cez apple	3891
prihlásiť sa cez facebook	3891
prihlásiť sa cez google	3891
prihlásiť sa do diskusie	3905
prihlásiť sa na odber	3894
prihláste sa a komentujte	3905
prihvati i prikaži	3781
prihvati sve kolačiće	3781
prihvaćam	3738
prihvaćam i nastavljam	3781
prihvaćam sve	3738
prijava putem google računa	3792
prijavi grešku	3725
prijavi pogrešku	3801
prijavi se s google računom	3792
prijavite grešku	3801
prijavite pogrešku	3801
prijať	3837
prijať a pokračovať	3878
prijať a zobraziť	3878
prijať všetko	3837
prijať všetky	3879
prijať všetky cookies	3878
prikaži # odgovora	3805
prikaži # odgovore	4002
prikaži galerijo	3995
prikaži galeriju	3798
prikaži geslo	3989
prikaži i prihvati	3781
prikaži in sprejmi	3977
prikaži komentare	3805
prikaži komentarje	4002
prikaži lozinku	3792
prikaži manj	3924
prikaži manje	3723
prikaži odgovore	3805	4002
prikaži podnapise	3980
prikaži prepis	3980
prikaži rezultate	91	3776	3972
prikaži sadržaj	3738
prikaži sve	3723
prikaži titlove	3783
prikaži transkript	3783
prikaži več	3924
prikaži više	3723
prikaži vse	3924
prikaži vsebino	3977
prima lună gratuită	3511
prima pagină	3489
primetili ste grešku	3801
primește alerte despre acest subiect	3505
primijetili ste grešku	3801
printează	3479
printează rețeta	61
pripomenúť neskôr	3830
priporoča outbrain	4007
priporoča taboola	4007
priporočamo	3923	3990
priporočamo tudi	3923
priporočamo v branje	3923
priporočeno	3923
prisijunkite arba susikurkite paskyrą	2770
prisijunkite prie mūsų komandos	2777
prisijunkite, kad galėtumėte komentuoti	2776
prispieť	3818
prispieť jednorazovo	3888
prispieť mesačne	3888
privatsphäre verwalten	889
privatsphäre-einstellungen	753
privātuma iestatījumi	2878
privātuma politika	2856
prišlo je do napake. poskusite pozneje	3992
prišlo je do napake. poskusite znova	3992
pro komentování se přihlaste	577
pro předplatitele	471
pro předplatitele výhodněji	545
prochaine vidéo	1931
profită de ofertă	3572
programmet är inte längre tillgängligt	4117
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
proibida a reprodução total ou parcial	3460
promijeni veličinu teksta	3809
promo sadržaj	3811
promocijsko sporočilo	3922
promotivni sadržaj	3721
promotivni članak	3721
promóció	2168
proovi # päeva tasuta	1516
proposé par	1923
prosimy o wyłączenie adblocka	3290
proč vidím tuto reklamu	582
pročitaj ceo članak	3798
pročitaj cijeli članak	3798
pročitaj kasnije	3809
pročitaj transkript	3783
pročitajte ceo tekst	3798
pročitajte cijeli članak	3798
pročitajte i	3722
pročitajte još	3722
prywatność	3215
przeczytaj całość	3301
przeczytaj cały artykuł	3301
przeczytaj również	3222
przeczytaj także	3222
przeczytaj też	3222
przeczytaj transkrypcję	3285
przejdź bez wsparcia	3196
przejdź do galerii	3301
przejdź do głównej treści	3301
przejdź do oferty	3278
przejdź do przepisu	61
przejdź do płatności	3292
przejdź do quizu	3274
przejdź do serwisu	3215
przejdź do sklepu	3278
przejdź do strony darowizn	3292
przejdź do treści	3225
przejdź do ustawień prywatności	3215
przejdź do wpłaty	3292
przejdź na stronę główną	3301
przekaż # % podatku	3292
przekaż #%	3292
przekaż opinię	3308
przestań obserwować	3312
przetłumaczono automatycznie	3308
przetłumaczono przez ai	3308
przeładuj stronę	3291
prześlij	3299
prześlij opinię	3308
prześlij zdjęcia	3305
przypomnij mi później	3196
przypomnij później	3289
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
próxima	3360
próxima foto	3457
próxima imagem	3457
próxima notícia	3428
próxima página	3360
próximo artigo	3357
próximo vídeo	1490	3449
prøv # dager gratis	3075
prøv gratis	595	3075
prøv igen senere	686
prøv igjen senere	3169
prøv nu	595
prøv nå	3075
prędkość	3286
prędkość odtwarzania	3285
prを含みます	2591
pr記事	2612
psč	566	3895
pubblicità	2421
publi-rédactionnel	1823
publicitatea continuă	3572
publicité	1823
publicité - la suite ci-dessous	1823
publicités	1823
publică	3521
publică comentariul	3520
pular anúncio	3449
pular para o conteúdo	3360
puslapis # iš #	2833
página siguiente	1396
páči sa mi to	3906
päeva küsimus	1553
päivitä sivu	1754
päivän kysymys	91	1738
päivän peli	1739
päivän ristikko	1738
pääuutiset	1696
påkrevd	3170
påkrævet	687
påmind mig senere	591
påminn mig senare	4015
później	3196	3289
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
płatna współpraca	3316
płatne miesięcznie	3296
płatne rocznie	3296
płatność miesięczna	3296
płatność roczna	3296
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
qual o seu nível de satisfação com esta notícia	3377
qualcosa è andato storto	2501
quan tâm nhất	4524
quay lại	4494
quay lại đầu trang	4568
quellen und weiterführende links	765
queremos conocer tu opinión	1425
queremos saber a sua opinião	3385
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
quizi çöz	4286
quizás más tarde	1353
quizás te interese	1393
quy định bình luận	4523
quyên góp	4475
quyên góp ngay	4475
qué te ha parecido esta noticia	1425
quét mã qr	4536
quét mã qr để tải	4536
quét mã qr để tải ứng dụng	4536
quên mật khẩu	4476
quản lý cookie	4534
quản lý lựa chọn	4563
quản lý sự đồng ý	4534
quản lý tùy chọn	4563
quảng cáo	4486
quảng cáo - bài viết tiếp tục bên dưới	4519
""", 'r': """
r$ # por mês durante # meses	3394
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
rao vặt	4486
raportează	3521
raportează comentariul	3562
raportează o eroare	3499
raportează o greșeală	3552
raportoi virheestä	1768
rapportér	699
rapportér annonce	703
rapportér fejl	612
razvrščanje	4003
rašykite redakcijai	2825
rašyti autoriui	2824
rašyti komentarą	2770
reagovať	3906
recargar la página	1459
recargar página	1459
recarrega la pàgina	440
recarregar a página	3417
recarregar página	3417
receber notificações	3387
recept mentése	61
recept nyomtatása	61
recevez nos alertes en temps réel	1865
recevez une alerte à chaque article de l'auteur	1865
reclamă	3482
recomandarea redacției	3514
recomandări	3486
recomandările editorilor	3514
recomandările redacției	3486
recomendado para você	3357
recommandé	1832
recommandé pour vous	1832
recommandés	1832
recordar más tarde	1353
recuérdamelo más tarde	1353
redare automată	3529
redirecționează # la sută	3541
redirecționează #%	3473
redă video	3528
redă videoclipul	3528
refuză toate	3496
refuză tot	3533
regala este artículo	1479
regalar artículo	1359
regalar este artículo	1479
registrovať sa	3819
registruokitės nemokamai	2770
registruokitės į seminarą	2777
registrácia	3819
regisztráció	2159
regisztrálok	2159
regler för kommentarer	4144
regras de comentários	3399
regras dos comentários	3399
regístrate	1359
rekisteröidy	1681
rekisteröidy maksutta ja lue	1681
reklaami lõpp	1577
reklam içeriğidir	4289
reklama się skończyła	3316
reklami geç	4235
reklám	2168
reklám vége	2277
reklámblokkolót használ	2250
reklámblokkolót használsz	2250
reklāma	2839
reklāmas beigas	2898
reklāmas raksts	2848
reklāmraksts	87	2848
relacja na żywo	3301
relaterade ämnen	4052
rendeld meg a könyvet	2232
rendelje meg a könyvet	2232
rendezés	2271
rendszeres támogatás	2254
renovar suscripción	1495
reportar comentário	3443
reportar erro nesta página	3377
reproducció automàtica	431
reproducción automática	1450
reproducción prohibida	1503
reproducir vídeo	1449
reproduction réservée	1945
reproductor de vídeo	1490
reproduzir vídeo	3407
reproduzir áudio	3407
reprodução automática	3408
reprodução proibida	3460
reserve já	3463
resmi büyüt	4310
responda à enquete	3399
rester connecté	1904
restez informé	1808
restez informés	1808
resultado da votação	3443
resultados de la votación	1443
resumen automático	1418
resumo da notícia	3377
resumé lavet af ai	696
retour à l'accueil	1910
retour à la liste	1910
retrage consimțământul	3532
rettelser og præciseringer	693
revenir à l'accueil	1910
revoir la vidéo	1931
rezerviši mesto	3779
rezervovať miesto	3876
rezervujte si místo	545
rezervuoti vietą	2808
rezervă-ți locul	3526
rezervēt vietu	2876
rezolvă testul	3523
reîmprospătează pagina	3539
reîncarcă pagina	3539
reînnoiește abonamentul	3568
reģistrējies bez maksas	2839
reģistrēties	2839
reši križanko	3972
reši kviz	3776	3972
reši ukrštenicu	3776
režim celej obrazovky	3881
režim celé obrazovky	551
ricordamelo più tardi	2398
riješi križaljku	3776
riješi kviz	3776
riproduzione riservata ©	2536
rodyti galeriją	2824
rodyti mažiau	2778	2824
rodyti turinį	2810
rodyti viską	2778
rozumím	489
rozwiąż krzyżówkę	3274
rozwiń	3225
rozwiń wszystko	3226
ročne	3892
ročná platba	3892
ročné predplatné	3892
roční platba	563
roční předplatné	563
ročně	563
rychlost přehrávání	551
ryhdy kannatusjäseneksi	1755
rätta	4046
rätta oss	4046
rättelse	4046
rättelsepolicy	4139
rättelser och förtydliganden	4139
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
rösta	91	4107
rösta här	4055
rösta i omröstningen	4055
rösta nu	91	4103
rút lại sự đồng ý	4534
rückmeldung geben	915
rýchlosť	3882
rýchlosť prehrávania	3881
rādīt # atbildes	2894
rādīt atbildes	2894
rādīt galeriju	2891
rādīt mazāk	2847	2891
rādīt rezultātus	2874
rādīt saturu	2878
rādīt un piekrist	2878
rādīt vairāk	2846
rādīt visu	2847
rămâi conectat	3544
răspunde	3485
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
s-ar putea să-ți placă	3486
saada anonüümne vihje	1571
saada sõbrale	1521
saada sõnum	1568
saada vihje anonüümselt	1571
saber más	1396
sadarbības raksts	2848
sadece abonelere özel	4304
sadržaj je blokiran	3781
sadržaj je zaključan	3715
sadržaj je zaštićen autorskim pravom	3802
sadržaj nije dostupan	3781
sadržaj nije moguće prikazati	3781
sadržaj partnera	3811
saglabāt	2844
saglabāt iestatījumus	2878
saglabāt izvēli	2878
saglabāt rakstu	2844
saglabāt vēlākam	2896
sair do ecrã inteiro	3407
saistītie raksti	2841
saistītās ziņas	2841
saite ir nokopēta	2896
saite nokopēta	2844
saken er låst	3075
saken finnes også som lyd	3084
salli sisältö	1745
salta la pubblicità	2524
salta pubblicità	2524
saltar anúncio	3348
salvar preferências	3411
salvează	3479
salvează articolul	3513
salvează pentru mai târziu	3513
salvează preferințele	3532
salvează rețeta	61
samo nujni piškotki	3977
samo nužni	3781
samo nužni kolačići	3781
samo za naročnike	3989
sans engagement, résiliable à tout moment	1872
sao chép	4558
sao chép liên kết	4481
sao chép đường dẫn	4517
sari la conținut	3488
sari la rețetă	61
sari peste reclamă	3566
satura turpinājums pēc reklāmas	2848
saturs ir aizsargāts ar autortiesībām	2899
saturs ir bloķēts	2878
sazināties ar redakciju	2892
sačuvaj	3725
sačuvaj podešavanja	3781
sačuvaj recept	61
sačuvaj vest	3725
sačuvaj za kasnije	3809
sačuvaj članak	3809
saņemt paziņojumus	2883
scanează codul qr	3535
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
scrie comentariul tău	3562
scrie redacției	3552
scrieți redacției	3552
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
se alla erbjudanden för prenumeranter	4020
se bilderna här	4055
se connecter et réagir	1828
se déconnecter	1799
se grafiken här	4055
se ha producido un error al cargar el vídeo	1416
se klippet här	4055
se klippet øverst i saken	3099
se réabonner	1937
se videon här	4055
se våra erbjudanden	4129
se våre tilbud	3166
se încarcă playerul	3528
se încarcă video	3528
se încarcă videoclipul	3528
sebesség	2244
sedan # kr/mån tills du säger upp	4020
see väli on kohustuslik	1568
segui già questo argomento	2511
segui già questo autore	2511
seguir tópico	3387
seguí leyendo	1439
sei già abbonato	2404
sei già iscritto	2530
sei già iscritto alla newsletter	2462
seko tēmai	2895
sekot tēmai	2895
sekretessinställningar	4114
sekti autorių	2828
sekti temą	2828
selección de la redacción	1393
selectează	3545
selvä	1699
sem opinião	3400
sem si não seria possível	3392
sem você não seria possível	3392
semnalează comentariul	3562
semnalează o eroare	3485
senaste först	4144
send artiklen på mail	604
send på e-post	3084
send på mail	701
seniausi viršuje	2827
sense permanència	417
sesi aç	4290
sesi açmak için dokunun	4329
sesi açmak için tiklayin	4329
setări confidențialitate	3532
setări cookie	3496
setări cookie-uri	3532
setări cookies	3532
setări de confidențialitate	3532
seu apoio faz a diferença	3453
seu nome de usuário	3443
seuls les abonnés peuvent commenter	1863
seuraa hetki hetkeltä	1764
seuraa livenä	1764
seuraa meitä	1689
seuraa tekijää	1775
seuraa tätä aihetta	1775
seuraat jo tätä aihetta	1775
seuraat tätä aihetta	1775
seç	4305
seçenekleri yönet	4293
seçimimi kaydet	4293
seções	3357
seřadit podle	577
sfârșit publicitate	3526
sfârșitul reclamei	3526
shrani članek	3926
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
siz ne düşünüyorsunuz? oy verin	4242
sizin için öneriler	4240
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
skann qr-koden for å laste ned appen	3158
skanna qr-koden för att ladda ner appen	4119
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
skjønner	3100
sklenite naročnino	3919
skontaktuj się z redakcją	3305
skontrolujte si svoju schránku	3894
skopírované	3909
skopírované do schránky	3908
skopírovať odkaz	3826
skoči na recept	61
skriftstørrelse	65
skriv din kommentar här	4046
skriv inn beløp	3163
skru på	3160
skru på lyd	3156
skru på varsler	3159
skryť odpovede	3905
skryť reklamu	3910
skrýt	489
skrýt odpovědi	577
skrýt reklamu	582
skyddas av upphovsrätt	4140
skänk en gåva	4127
skúste to neskôr	3894
skúste to znova	3894
slapukų nustatymai	2788
slapukų politika	2810
slažem se	3738
slažem se i nastavljam	3781
sledeća fotografija	3798
sledeća slika	3798
sledeća strana	3798
sledeći video	3783
sledeći članak	3798
sledovat toto téma	579
sledovat téma	579
sledovať autora	3907
sledovať autorku	3907
sledovať online	3897
sledovať tému	3907
sledovať túto tému	3907
sledujete téma	579
sledujete tému	3907
slik beskytter vi kildene våre	3176
slik beskytter vi våre kilder	3176
slik slår du av annonseblokkering	3161
slične vesti	3722
slične vijesti	3722
slični članci	3722
sljedeća fotografija	3798
sljedeća slika	3798
sljedeća stranica	3798
sljedeći video	3783
sljedeći članak	3798
slut på annonce	703
slut på annons	4149
slut på reklam	4149
sluta följa	4146
slutt på annonse	3187
slutt å følge	3183
slå adblocker fra	678
slå annonceblokering fra	678
slå av annonseblokkereren	3161
slå av annonseblokkeringen	3161
slå din adblocker fra	678
slå lyd fra	673
slå lyd til	673
slå lyden fra	673
slå lyden til	673
slå notifikationer til	676
slå på	3160	4122
slå på aviseringar	4120
slå på ljudet	4117
slå på notiser	4120
slå på varsler	3159
slå på varslinger	3159
slå til	677
slėpti reklamą	2831
sns 공유	2763
sns 공유하기	2763
snsでシェア	2656
snsでシェアする	2656
snsをフォロー	2563
snímek # z #	567
snímek # ze #	567
snímka # z #	3896
snímka # zo #	3896
so schützen wir unsere quellen	912
sofortüberweisung	718
solicitarea a fost trimisă	3569
solicitação enviada	3455
solitär	883
som källa är du skyddad	4048
son dakika bildirimlerini aç	4296
son dakika gelişmelerinden haberdar olun	4296
son gelişmelerden haberdar olun	4296
sondaż	92
sonderveröffentlichung	835
sono già sostenitore	2398
sonraki fotoğraf	4336
sonraki görsel	4336
sonraki içerik	4336
sonuçlar	92
sonuçlari gör	91	4243
sonuçlari göster	91	4284
sorodni članki	3923
sortează	3521
sortează după	3521
sortuj według	3310
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
spander en kaffe på oss	3163
spara inställningar	4114
spara till läslistan	4148
spausdinti receptą	61
spausdinti straipsnį	2829
spela här	4103
spela videon här	4055
spill nå	3146
spis treści	3225
splošni pogoji	3978
sponsorisé	1823
sponsorlu içerik	87	4235
sponsoroitu sisältö	1690
sponsorēts saturs	2898
sponsrat innehåll	4038
sponzorirani sadržaj	3721
sponzorirani članak	3721
sponzorisani sadržaj	3811
sponzorované	3822
sponzorovaný obsah	481
sponzorováno	481
sporoči napako	3998
sporočilo	3993
spotifyで聞く	2646
spotifyで聴く	2646
spravovat upozornění	555
spravovať súhlas	3878
spravovať upozornenia	3884
sprawdź cenę	3278
sprawdź ofertę	3200
sprawdź się	3274
sprawdź skrzynkę e-mail	3298
sprawdź skrzynkę odbiorczą	3298
sprawdź swoją skrzynkę	3298
sprawdź swoją wiedzę	3274
sprejmi in prikaži	3977
sprejmi vse piškotke	3977
spremi članak	3725
spremljajte v živo	3995
sprijinul tău contează	3567
sprijină-ne	3473
správa	3895
správa bola odoslaná	3894
správa souhlasu	548
správa súhlasu	3878
spróbuj ponownie	3298
spróbuj ponownie później	3298
spręsti kryžiažodį	2806
spręsti testą	2806
spune-ne părerea ta	3520
spune-ți părerea	3499
spune-ți părerea în comentarii	3499
spuneți-ne părerea	3520
spustit kvíz	541
spustiť kvíz	3872
spustiť video	3881
später	713
später erinnern	713
späť hore	3897
späť na hlavnú stránku	3897
späť na začiatok	3897
spør vår ki om saken	3092
spēlē tagad	2874
spēlēt tagad	2874
staňte sa členom	3818
staňte se členem	470
ste našli napako	3998
ste našli napako v članku	3998
ste už predplatiteľ	3891
ste že glasovali	3972
stem nå	91	3146
stiahnuť aplikáciu	3883
stiahnuť audio	3881
stiahnuť epizódu	3881
stiahnuť na google play	3883
stiahnuť v app store	3883
stiahnuť z app store	3883
stiahnuť z google play	3883
stichwörter	765
stil spørgsmål til artiklen	612
stlmiť	3882
stop med at følge	700
straipsnio tęsinys - po reklama	2779
straipsnis saugomas autorių teisių	2832
straipsnis tęsiasi po reklamos	2779
straipsnis užrakintas	2820
straipsnį skaito dirbtinis intelektas	2812
strojovo preložené	3903
strojový preklad	3904
strojový překlad	576
strojově přeloženo	575
strona główna	3222
stroški dostave	3976
stránka # z #	567	3896
stránka # ze #	567
stránka # zo #	3896
stworzono z pomocą ai	3308
stáhnout aplikaci	553
stáhnout audio	551
stáhnout epizodu	551
stáhnout na google play	553
stáhnout podcast	551
stáhnout v app store	553
stáhnout z app store	553
stáhnout z google play	553
stáhnout zdarma	554
stäng	4015	4055
stäng annons	4149
stäng av annonsblockeraren	4123
stäng av din adblocker	4123
stäng av din annonsblockerare	4123
stäng av ljudet	4117
stäng galleri	4135
stöd oss	4016
stöd oss på patreon	4127
stöd oss via patreon	4127
större text	4148
større tekst	3185
støt med mobilepay	680
støt os	592
støt os med mobilepay	680
støt os på #er	680
støt os på patreon	680
støt via mobilepay	680
støtt oss	3072
støtt oss med vipps	3163
støtt oss på patreon	3163
støtt oss via vipps	3163
subscrição confirmada	3455
subtitrări	3529
subtítols	431
subtítulos	1450
sudoku del día	1485
sugerir correção	3377
sugerir una corrección	1425
sugestões	3357
suite après la publicité	1889
suivez vos auteurs préférés	1919
suivre ce thème	1865
suivre le thème	1919
sukurta naudojant dirbtinį intelektą	2826
sumă liberă	3541
sumă personalizată	3567
sunt de acord cu termenii și condițiile	3546
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
susține	3473
susține-ne	3473
susține-ne pe patreon	3541
susțineți-ne	3473
susținut de	3560
sutikti ir tęsti	2810
sutinku ir tęsiu	2810
svaka donacija je važna	3790
svaka donacija pomaže	3790
svaki dinar je važan	3790
svaki doprinos je važan	3790
svaki doprinos pomaže	3790
svaki euro je važan	3790
svaki prilog pomaže	3790
svi članci	3798
svi članci autora	3798
sviđa mi se	3806
sviđa vam se članak	3804
swisha en gåva	4127
syötä kelvollinen sähköpostiosoite	1761
syötä summa	1755
syötä sähköpostiosoitteesi	1684
szavazatodat rögzítettük	2226
szavazatát rögzítettük	2226
szavazás	92	2229
szavazás indítása	2226
szczegóły	3226
szeretne értesítéseket kapni	2246
szeretnél értesítéseket kapni	2246
szerző követése	2272
szkennelje be a qr-kódot	2245
szponzorált tartalom	87	2168
szybkość odtwarzania	3285
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
säkra din plats	4110
säästä # %	1759
säästä #%	1759
så # kr/mnd til du sier opp	3075
så gör du för att stänga av	4125
så hanterar vi personuppgifter	4043
så här stänger du av din adblocker	4125
så här stänger du av din annonsblockerare	4125
så jobbar vi med rättelser	4139
så kommenterar du	4046
så skyddar vi våra källor	4139
så stänger du av adblock	4125
så stänger du av adblocker	4125
så stänger du av annonsblockeraren	4123
så stänger du av din ad-blocker	4125
så stänger du av din adblocker	4125
så stänger du av din annonsblockerare	4123
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
só para assinantes	3422
sólo para suscriptores	1464
sõnum on saadetud	1568
sök	4055
søg	620
søk	3099
súhlasím	3837
súhlasím a pokračovať	3878
súhlasím so zobrazením	3837
súmate	1354
súvisiace	3823
súvisiace články	3823
súvisiaci článok	3823
süre	4291
süti beállítások	2235
süti tájékoztató	2235
sütibeállítások	2235
sütibeállítások módosítása	2238
sütik kezelése	2235
sākt testu	2874
sīkdatņu iestatījumi	2856
sīkdatņu politika	2878
sīkfailu iestatījumi	2878
słowa kluczowe	3222
sūtīt e-pastā	2896
sắp xếp theo	4524
số tiền khác	4542
""", 't': """
t'ha estat útil	423
t'ha estat útil aquest article	405
t'ha estat útil aquest resum	405
t'ha semblat útil	423
ta treść jest niedostępna	3282
ta treść jest zablokowana	3282
ta video ni več na voljo	3980
ta članek je zaklenjen	3989
tack för din anmälan	4027
tack för din prenumeration	4132
tack för din röst	91	4103
tack för ditt meddelande	4132
tagasi üles	1570
taip pat žiūrėkite	2772
tak, chcę	3289
tak, chętnie	3289
tak, poproszę	3289
takaisin ylös	1698
takipten çik	4316
takk for at du meldte deg på	3169
takk for din påmelding	3169
takk for påmeldingen	3080
talebiniz gönderildi	4334
tallenna myöhemmäksi	1688
talán később	2154
tam ekrandan çik	4290
tamaño de la letra	1479
tamaño de letra	65	1378
tamaño del texto	65
también te puede gustar	1393
también te puede interesar	1393
també et pot interessar	393
também pode gostar	3397
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
te poți dezabona oricând	3506
te rugăm să îl dezactivezi	3539
te vsebine ni mogoče prikazati	3977
te-ar putea interesa și	3514
tee meile kohvi välja	1565
tehisaru kokkuvõte	1523
tehisaru võib eksida	1572
tehisintellekt võib eksida	1572
tehty tekoälyllä	1771
teie hääl on arvesse võetud	1553
tej treści nie można wyświetlić	3282
tek seferlik bağiş	4301
tek seferlik bağiş yap	4332
tekijänoikeudella suojattu	1769
teklifi gör	4289
teklifleri gör	4333
tekoäly voi tehdä virheitä	1771
tekoälyn luoma	1771
tekoälyn tekemä	1771
tekoälyn tekemä tiivistelmä	1698
tekoälyn tiivistelmä	1698
tekoälyn tuottama	1771
tekoälytiivistelmä	1698	1772
tekst je zaključan	3792
tekst powstał przy pomocy ai	3308
tekst przetłumaczony maszynowo	3308
teksta izmērs	2896
tekststørrelse	65
tekstą įgarsino dirbtinis intelektas	2775
telefonszám	2260
telefón	3895
teljes hozzáférés	2159
teljes képernyő	2243
teljes név	2260
temas del día	1393
temi že sledite	4004
ten artykuł jest zablokowany	3295
ten film jest niedostępny	3285
ten film nie jest dostępny w twoim kraju	3285
ten film nie jest już dostępny	3285
tento obsah je blokován	548
tento obsah je zablokovaný	3878
tento obsah nemôžeme zobraziť	3878
tento obsah nemůžeme zobrazit	548
tento obsah není dostupný	548
tento obsah není k dispozici	548
tento obsah nie je dostupný	3878
tento obsah nie je k dispozícii	3878
tento obsah sa nedá zobraziť	3878
tento článek je uzamčen	562
tercihleri yönet	4328
tercihlerimi yönet	4328
termos e condições	3350
teste başla	4286
teste grátis	3331
testează-ți cunoștințele	3523
testează-ți cunoștințele cu quizul nostru	3499
testi başlat	4286
testi çöz	4286
testreszabás	2237
teszteld a tudásod	2182
tesztelje tudását	2182
tetszőleges összeg	2253
text bol vytvorený automaticky	3903
text byl vytvořen automaticky	575
text je chránený autorským právom	3901
text je chráněn autorským právem	573
text čte umělá inteligence	551
texten fortsätter nedan	4038
texten fortsätter under bilden	4038
texten är maskinöversatt	4142
texten är skapad automatiskt	4142
textgröße	920
textgröße ändern	920
teď ne	469
teşekkürler, mesajiniz gönderildi	4306
tham gia bình chọn	4523
tham gia khảo sát	4523
tham gia thăm dò	4523
thanh toán hàng năm	4544
thanh toán hàng tháng	4544
thanh toán qua paypal	4566
theo dõi chủ đề	4555
theo dõi chủ đề này	4555
theo dõi tác giả	4555
thoát toàn màn hình	4530
thu gọn	4493
thème suivi	1942
thèmes	1832
thématiques	1832
thêm câu trả lời	4561
thêm làm nguồn ưu tiên	4555
thêm vào giỏ hàng	4569
thích	4481
thích nhất	4524
thông tin bắt buộc	4546
thông tin doanh nghiệp	4486
thông tin quảng cáo	4519
thăm dò	92
thăm dò ý kiến	92
thư viện ảnh	4550
thẻ	4491
thời gian còn lại	4530
thời gian hiện tại	4531
thời lượng	4531
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
tilbakemelding på saken	3092
tilføj en kommentar	698
tilføj kommentar	698
tilføj os som foretrukken kilde	700
tilføj som foretrukken kilde	700
tilgjengelig på google play	3158
till gåvosidan	4127
tillad én gang	670
tillat én gang	3153
tillåt	4122
tillåt alltid	4115
tillåt annonser	4126
tillåt aviseringar	4120
tillåt en gång	4114
tillåt innehåll	4114
tillåt inte	4122
tillåt notiser	4120
tillåt reklam	4126
tiltás	2249
timp rămas	3529
tin bài liên quan	4517
tin cùng chuyên mục	4491
tin cùng tác giả	4518
tin khác	4491
tin liên quan	4491
tin mới	4491
tin mới nhất	4491
tin nhắn của bạn	4567
tin nhắn của bạn đã được gửi	4546
tin nóng	4518
tin nổi bật	4491
tin quảng cáo	4519
tin tiếp theo	4550
tin trước	4491
tin tài trợ	4491
tin tức liên quan	4491
tin đọc nhiều	4491
tipărește	3479
tipărește articolul	3513
tipărește rețeta	61
tisk článku	580
titta på videon	4117
tiêu điểm	4491
tiến # giây	4530
tiếp theo	4493
tiếp tục trên trình duyệt	4536
tiếp tục trên web	4536
tiếp tục với apple	4544
tiếp tục với email	4566
tiếp tục với facebook	4544
tiếp tục với google	4544
tiếp tục đọc	4568
tlačiť	3826
to cię może zainteresować	3222
to może cię zainteresować	3222
to wideo jest niedostępne	3285
to wideo nie jest już dostępne	3285
toate știrile	3550
toda contribuição ajuda	3419
toda la información	1470
todas as notícias	3428
todavía no eres suscriptor	1464
todavía no estás registrado	1464
todos los artículos de este autor	1501
todos los artículos del autor	1501
todos los artículos del especial	1498
todos los derechos de reproducción reservados	1503
todos los vídeos	1470
todos os comentários	3353
todos os vídeos	3428
toimituskulut lisätään	1742
totes les notícies	451
toto pole je povinné	565
toto téma již sledujete	579
toto video již není dostupné	551
toto video není dostupné	551
toto video není ve vaší zemi dostupné	551
toto video nie je dostupné	3881
toto video nie je vo vašej krajine dostupné	3881
toto video už není dostupné	551
toto video už nie je dostupné	3881
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
toàn màn hình	4531
traducció automàtica	431
traducción automática	1450
traducere automată	3529
traducido automáticamente	1477
tradução automática	3377
traduït automàticament	456
trang chủ	4493
trang này có hữu ích không	4523
transcripció	431
transcripción	1450
transcrição	3408
transferência bancária	3330
trenutni čas	3981
trenutni čas #	3980
treści komercyjne	3316
treści naszych partnerów	3316
treści partnerskie	3214
treść dla subskrybentów	3295
treść niedostępna	3282
treść premium	3295
treść sponsorowana	3214
treść wygenerowana przez ai	3308
treść zablokowana	3282
treść zewnętrzna	3282
tria la teva subscripció	417
trimite răspunsul	3520
troškovi dostave	3780
truy cập không giới hạn mọi bài viết	4566
trwa ładowanie odtwarzacza	3285
tryb pełnoekranowy	3285
træk dit samtykke tilbage	670
træk samtykke tilbage	670
trình phát âm thanh	4564
trò chơi	4528
trước	4493
trường bắt buộc	4546
trường này là bắt buộc	4546
trả lời	4490
trở lại	4493
trở lại đầu trang	4550
tu ce părere ai? lasă un comentariu	3499
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
tutar seç	4332
tutar seçin	4332
tvarkyti pranešimus	2815
tvarkyti sutikimą	2810
twitter'da paylaş	4233
twitterで見る	2646
twoja wiadomość	3299
twoje imię	3299
twój adres e-mail	3203
twój e-mail	3203
twój głos został oddany	3274
twój głos został policzony	3274
twój głos został zapisany	3274
tykkää	1774
tylko niezbędne	3282
tytuł przelewu: darowizna	3292
tytułem: darowizna na cele statutowe	3292
tài khoản của tôi	4476
tài trợ	4486
tài trợ bởi	4559
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
tému už sledujete	3907
témy	3823
témáim	2273
témák	2180
térkép betöltése	2238
térkép megnyitása	2184
términos de uso	1386
términos y condiciones	1386
tên của bạn	4547
tên hiển thị	4561
tìm kiếm	4493
tóm tắt ai	4554
tóm tắt bằng ai	4554
tóm tắt bởi ai	4554
tópicos	3357
tópicos relacionados	3357
tôi đã hiểu	4494
tôi đã tắt	4541
tôi đã tắt trình chặn quảng cáo	4540
tôi đồng ý với chính sách bảo mật	4546
tôi đồng ý với điều khoản sử dụng	4546
tõlgitud tehisintellekti abil	1572
több	2182
több betöltése	2262
több mutatása	2262
töltsd ki a kvízt	2182
töltsd ki kvízünket	2226
töltse ki a kvízt	2182
töltse újra az oldalt	2252
tùy chọn cookie	4534
tùy chọn khác	4557
túto tému už sledujete	3907
tühista igal ajal	1516
tüm fotoğraflar	4310
tüm fotoğraflari gör	4310
tüm haberler	4240
tüm haberlere sinirsiz erişim	4333
tüm haberleri gör	4310
tüm içeriğe sinirsiz erişim	4333
tüm oyunlar	4286
tüm videolar	4310
tüm videolari gör	4310
tüm yazilari	4240
tüm yazilari gör	4310
tüm yorumlar	4239
tüm çerezleri kabul et	4328
tüm çerezleri reddet	4328
tümü	4243
tümünü gör	4242
tümünü göster	4243
tümünü kabul et	4236
tümünü reddet	4236
tăng cỡ chữ	4557
tēmas	2841
tęsinys po reklamos	2779
tęsti su apple	2820
tęsti su facebook	2820
tęsti su google	2820
tłumaczenie automatyczne	3309
tłumaczenie maszynowe	3309
tạm dừng video	4530
tạo bởi ai	4564
tạo tài khoản	4476
tải audio	4530
tải bài đăng	4534
tải lại trang	4540
tải nội dung	4534
tải thêm	4493
tải thêm bình luận	4523
tải trên app store	4536
tải trên google play	4536
tải tập này	4530
tải về từ app store	4536
tải về từ google play	4536
tải âm thanh	4530
tải ứng dụng	4536
tải ứng dụng ngay	4536
tất cả tin tức	4550
tất cả trò chơi	4526
tất cả video	4550
tắt tiếng	4531
tặng bài viết	4517
tặng sao	4517
tặng sao cho bài viết	4517
tặng sao cho tác giả	4565
tốc độ phát	4530
từ chối tất cả	4534
từ chối tất cả cookie	4563
từ khóa	4491
tự động phát	4531
""", 'u': """
u košaricu	3779
u ovom članku	3798
udostępnij	3210
udostępnij na facebooku	3210
udostępnij na twitterze	3210
udostępnij na x	3210
udostępnij w mediach społecznościowych	3210
udělit souhlas	482
ugens spørgsmål	663
ugodnost za naročnike	3975
ugodnosti za naročnike	3975
ugrađeni sadržaj	3781
ugrás a galériához	2262
ugrás a recepthez	61
ugrás a receptre	61
ugrás a tartalomhoz	2262
ugrás a tartalomra	2262
uključi	3787
uključi obaveštenja	3773
uključi obavijesti	3773
uključi se u raspravu	3805
uključi zvuk	3783
uključite javascript	3783
uključite notifikacije	3773
uključite obaveštenja	3773
uključite obavijesti	3773
uključite se u raspravu	3805
ukryj reklamę	3316
ukrštenica	3777
ulkoinen sisältö	1745
ulkopuolinen sisältö	1745
uloženo	581
uložené	3909
uložit	478
uložit na později	478
uložit nastavení	548
uložit recept	61
uložit volby	548
uložit článek	478
uložiť	3826
uložiť na neskôr	3826
uložiť nastavenia	3878
uložiť recept	61
uložiť voľby	3878
uložiť článok	3826
ultima oră	3486
ultimele știri	3486
um assinante presenteou você com este artigo	3396
un abonat ți-a oferit acest articol	3513
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
uočili ste grešku	3801
uočili ste pogrešku	3801
uočili ste pogrešku u članku	3801
uporabniško ime	3990
uporabniško ime ali e-pošta	3989
upotettu sisältö	1745
upozorniť na chybu	3900
upozornění	556
uppläst av en ai-röst	4117
uppläst av en dator	4034
uppläst av en syntetisk röst	4117
uppläst av syntetisk röst	4117
uppläst med ai-röst	4034
upravljaj kolačićima	3781
upravljaj piškotke	3977
ur vår butik	4110
url 복사	2675
urlをコピー	2562
urlをコピーしました	2642
urlをコピーする	2591
url복사	2675
urmărește acest subiect	3505
urmărește autorul	3556
urmărește live	3505
urmărește subiectul	3556
urmărești deja acest subiect	3556
următorul	3488
următorul videoclip	3566
uslovi korišćenja	3738
ustaw jako preferowane źródło	3312
ustawienia plików cookie	3215
ustawienia prywatności	3282
ustvarjeno s pomočjo umetne inteligence	4001
utónév	2260
uutishälytykset	1752
uvek prikaži	3781
uvijek prikaži	3781
uvjeti korištenja	3738
uygulamada aç	4295
uygulamayi aç	4295
uygulamayi yükle	4295
uz sākumlapu	2891
uz sākumu	2846
uzdāvini rakstu	2896
uzdāvināt rakstu	2896
uzyskaj dostęp	3200
učitaj još	3798
učitaj objavu	3781
učitaj sadržaj	3781
učitaj video	3781
učitaj više	3798
učitavanje playera	3783
učitavanje videa	3783
ušetrite #%	3892
ušetríte #%	3892
ušetřete #%	563
ušetříte #%	563
ušteda #%	3793
uštedite #%	3793
używasz adblocka	3290
używasz programu do blokowania reklam	3290
už jsem ho vypnul	558
už jste hlasovali	541
už komentarus atsako jų autoriai	2776
už mám predplatné	3891
už mám předplatné	562
už mám účet	562
už máte predplatné? prihláste sa	3819
už máte předplatné	562
už máte účet	3819
už máte účet? prihláste sa	3819
už podporujem	3830
už podporuji	469
už sledujete	579
už ste hlasovali	3872
uždaryti	2778
uždaryti galeriją	2824
uždaryti reklamą	2779
uživatelské jméno	563
uživatelské jméno nebo e-mail	562
uživo	3784
užpildykite apklausą	2777
užsakomasis straipsnis	2779
užsakomasis turinys	87	2779
užsisakyti knygą	2808
užsisakyti prenumeratą	2770
""", 'v': """
v košarico	3975
v tem članku	3995
v tomto článku	568
v živo	3981
vaata kõiki	1570
vaata kõiki tellija soodustusi	1516
vaata lähemalt	1523
vaba töökoht	1523
vad tycker du? rösta här	4055
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
valgfritt beløp	3163
van egy jó sztorija	2266
van egy jó témája	2266
van már előfizetése	2256
van már fiókja	2159
van már fiókod	2256
van már fiókom	2256
vanjski sadržaj	3781
var artikeln till hjälp	4046
var det här till hjälp	4055
var det til hjælp	696
var detta till hjälp	4142
var dette en hjælp	696
var resuméet nyttigt	612
var sammanfattningen till hjälp	4046
varbūt vēlāk	2884
varför ser jag den här annonsen	4149
varför visas den här annonsen	4149
vari atteikties jebkurā laikā	2839
varje bidrag hjälper	4127
varje bidrag räknas	4127
varje krona hjälper	4127
varje krona räknas	4127
vasta küsitlusele	1523
vastaa kyselyyn tästä	1698
vaš e-mail	3795
vaš e-naslov	3992
vaš e-poštni naslov	3992
vaš glas je bil oddan	3972
vaš glas je uračunat	3776
vaš glas je zabeležen	3776	3972
vaš glas je zabilježen	3776
vaš komentar	3725
vaš mejl	3795
vaša e-mail adresa	3795
vaša e-mailová adresa	3894
vaša poruka	3796
vaša poruka je poslana	3795
vaša poruka je poslata	3795
vaša správa	3895
vaše e-mailová adresa	565
vaše ime	3796	3993
vaše jméno	566
vaše meno	3895
vaše sporočilo	3993
vaše sporočilo je poslano	3992
vaše zpráva	566
veckans fråga	4103
vecākie vispirms	2894
vedno prikaži	3977
vegyél jegyet	2232
veja esta publicação no instagram	3375
veja também	3357
veja todas as opções de assinatura	3394
velg beløp	3163
velikost písma	65
veličina fonta	3809
veličina slova	3809
veličina teksta	65
velocidad de reproducción	1449
velocidade de reprodução	3407
velocitat de reproducció	430
velocità di riproduzione	2483
venujte nám # %	3888
ver # comentários	3385
ver biografía	1412
ver comentários	3353
ver conteúdo	3411
ver conteúdo externo	3375
ver dossiê	3428
ver esta publicación en instagram	1416
ver esta publicação	3448
ver esta publicação no instagram	3375
ver fotogalería	1470
ver galería	1396
ver galería de fotos	1470
ver imágenes	1498
ver la galería	1470
ver mais notícias	3428
ver más	1396
ver más artículos	1473
ver más artículos del autor	1412
ver más noticias	1439
ver más vídeos	1470
ver oferta de suscripción	1495
ver opciones de suscripción	1495
ver preço	3405
ver suscripción	1495
ver también	1393
ver também	3357
ver todas as notícias	3428
ver todas las opciones de suscripción	1435
ver todos los artículos	1470
ver todos los vídeos	1470
ver todos os vídeos	3428
ver traducción	1397
ver tradução	3361
ver transcripción	1449
ver transcrição	3407
ver vídeo	1396
vergrößern	772	909
verificați adresa de email	3546
verifică-ți emailul	3546
verifică-ți inboxul	3546
verlagssonderveröffentlichung	835
versandkosten können anfallen	886
vertrag kündigen	753
verträge hier kündigen	753
verwandte beiträge	765
ves a la pàgina de donacions	442
ves algún error? comunícalo	1425
veure aquesta publicació a instagram	402
vezetéknév	2260
vezi această postare pe instagram	3496
vezi conținutul	3532
vezi mai multe știri	3514
vezi prețul	3526
vezi răspunsurile	3520
vezi toate știrile	3550
vezi și	3486
već imam nalog	3792
već imam račun	3792
već imate nalog	3715
već imate pretplatu	3715
već imate račun	3715
već podržavam	3730
već pratite	3807
već pratite ovu temu	3807
već sam pretplatnik	3792
već ste glasali	3776
već ste glasovali	3776
već ste pretplatnik	3715
več iz rubrike	3923
več novic iz regije	3923
več o tem	3923
več o temi	3923
več člankov	3995
več člankov avtorja	3995
veľkosť písma	65
veľkosť textu	3908
vi kan inte visa det här innehållet	4114
viac k téme	3823
viac si o tom prečítate tu	3823
viac článkov	3897
videa ni mogoče predvajati	3980
video atskaņotājs tiek ielādēts	2880
video ei ole enää saatavilla	1748
video ei ole käytettävissä	1748
video ikke tilgængelig	673
video již není k dispozici	551
video không khả dụng	4530
video không tồn tại	4530
video mevcut değil	4290
video nav pieejams jūsu valstī	2880
video nelze přehrát	551
video není dostupné	551
video není dostupné ve vaší zemi	551
video není k dispozici	551
video nevar atskaņot	2880
video ni na voljo v vaši državi	3980
video nicht verfügbar	892
video nie je dostupné	3881
video nie je dostupné vo vašej krajine	3881
video nie je k dispozícii	3881
video nije dostupan u vašoj državi	3783
video nije dostupan u vašoj zemlji	3783
video nije moguće reproducirati	3783
video này không còn tồn tại	4530
video này không khả dụng	4530
video oynatici yükleniyor	4290
video sa nedá prehrať	3881
video sa nepodarilo načítať	3881
video se ne može reprodukovati	3783
video se nepodařilo načíst	551
video tiếp theo	4564
video trước	4564
video už není k dispozici	551
video už nie je dostupné	3881
video už nie je k dispozícii	3881
video više nije dostupan	3783
video yüklenemedi	4329
video yüklenirken hata oluştu	4329
video yükleniyor	4290
videoafspilleren indlæses	673
videoclipul următor	3566
videoen er ikke længere tilgængelig	673
videoen er ikke tilgængelig	673
videoen er ikke tilgængelig i dit land	673
videomängija laadimine	1559
videon voi katsoa jutun yläosasta	1698
videon är inte längre tillgänglig	4117
videon är inte tillgänglig	4117
videoyu izlemek için tiklayin	4242
videoyu yükle	4293
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
vil du få varsler	3159
vilkår	609	3089
vill du få notiser	4120
vill du få pushnotiser	4120
vipps et beløp	3072
virheellinen sähköpostiosoite	1761
vis færre	620	3099
vis i fuld skærm	689
vis oversættelse	621
visa bilden i helskärm	4055
visa färre	4055
visa i helskärm	4135
visa inlägg från facebook	4055
visa inlägg från instagram	4055
visa innehåll	4040
visa innehållet	4114
visa lösenord	4129
visa och godkänn	4114
visa översättning	4056
visas tiesības paturētas	2899
visi komentāri	2894
vissza a címlapra	2262
vissza a főoldalra	2262
vissza a tetejére	2182
vissza az oldal tetejére	2262
visszajelzés	2176
visszajelzés küldése	2269
viteză de redare	3528
vizitează magazinul	3526
više o temi	3722
više od autora	3798
više vijesti iz regije	3722
više članaka	3798
više članaka autora	3798
viết bình luận	4490
viết bình luận của bạn	4523
viết trả lời	4523
vlastná suma	3888
vlastní částka	559
vložený obsah	548
vložit do košíku	545
vložit komentář	577
vložiť do košíka	3876
vložiť komentár	3905
vnesite e-poštni naslov	3992
vnesite veljaven e-poštni naslov	3992
voce generată de ai	3528
você concorda? vote	3385
você está seguindo este tema	3459
você já está inscrito	3455
você já segue este tema	3436
você já votou	3399
você pode gostar	3357
você pode se interessar	3357
você segue este autor	3459
você também pode gostar	3357
voir le détail	1836
voir les détails	1836
voir les réponses	1883
voir les résultats	91	1836
voir les résultats du sondage	1863
voir toute l'actualité	1910
voir toutes les vidéos	1910
voix générée par ia	1931
voltar ao início	3428
voltar atrás	3361
voltar à página inicial	3428
volver al índice	1498
volver atrás	1397
von einer künstlichen stimme vorgelesen	892
von ki übersetzt	915
vorgelesen von einer künstlichen stimme	892
vos réactions	1828
votează	91
votează în sondaj	3520
votează în sondajul nostru	3499
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
votul dumneavoastră a fost înregistrat	3520
votul tău a fost înregistrat	3520
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
vprašanje dneva	3972
vreau să donez	3541
vreau să primesc newsletterul	3506
vreau să susțin	3541
vsak evro šteje	3987
vsak petek. brezplačno. brez spama	3992
vsak prispevek šteje	3987
vsaka donacija šteje	3987
vsebina je avtorsko zaščitena	3999
vsebina sporočila	3922
vsebine naših partnerjev	4007
vsebine ni mogoče prikazati	3977
vsi članki	3995
vsi članki avtorice	3995
vsi članki avtorja	3995
vstúpiť do diskusie	3826
vstúpiť do galérie	3897
vui lòng kiểm tra email	4546
vui lòng nhập bình luận	4561
vui lòng nhập email	4546
vui lòng nhập email hợp lệ	4546
vui lòng nhập họ tên	4546
vyberte si predplatné	3891
vyberte si předplatné	562
vyberte částku	559
vybrat předplatné	562
vybrať	3892
vybrať predplatné	3891
vygenerované ai	3903
vygenerované pomocou ai	3903
vygenerováno ai	575
vygenerováno pomocí ai	575
vyplňte toto pole	565
vypnite blokovanie reklám	3886
vypnite prosím adblock	3886
vypnite, prosím, adblock	3886
vypnúť zvuk	3881
vypněte prosím adblock	557
vypněte si adblock	557
vypočuť si článok	3881
vypočuť článok	3881
vyskytla sa chyba. skúste to znova	3894
vyskúšajte si kvíz	3872
vytisknout článek	478
vytlačiť	3826
vytlačiť recept	61
vytlačiť článok	3826
vytvorené ai	3903
vytvorené pomocou ai	3903
vytvorené umelou inteligenciou	3903
vytvořeno ai	575
vytvořeno pomocí ai	575
vytvořeno umělou inteligencí	575
vytvořila ai	575
vytvořit účet	471
vyzkoušejte si kvíz	541
vyzkoušet	471
vyčerpali ste limit článkov	3891
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
váš hlas bol započítaný	3872
váš hlas bol zaznamenaný	3872
váš hlas byl započítán	541
váš hlas byl zaznamenán	541
väiksem tekst	1575
väline sisu	1534
välj	4130
välj abonnemang	4129
välj belopp	4127
välj din prenumeration	4129
välj ditt abonnemang	4129
välj erbjudande	4129
välj prenumeration	4129
välj som föredragen källa	4146
vänligen stäng av annonsblockeraren	4123
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
vídeo anterior	1490	3449
vídeo destacado	1490
vídeo indisponível	3407
vídeo no disponible	430	1449
vídeo não disponível	3407
vídeo seguinte	3449
vídeo siguiente	1490
vídeos	1393	3357
võib-olla hiljem	1563
võid igal ajal loobuda	1568
võta nõusolek tagasi	1557
võta toimetusega ühendust	1571
výber redakcie	3823
výběr redakce	486
výhoda pre predplatiteľov	3876
výhoda pro předplatitele	545
výhody pre predplatiteľov	3876
výhody pro předplatitele	545
výsledky	92
výsledky ankety	552
výsledky hlasovania	3882
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
všetky komentáre	3905
všetky články	3897
všetky články autora	3897
všetky články autorky	3897
všeč mi je	4003
vždy povolit	549
vždy povoliť	3879
vždy zobrazovat	548
vždy zobrazovať	3878
về trang chủ	4550
về tác giả	4551
về đầu trang	4493
""", 'w': """
w każdy piątek. za darmo. bez spamu	3298
warto przeczytać	3222
was können wir besser machen	814
wczytaj treść	3282
wczytaj więcej	3301
webshopunkból	2232
webáruház	2170
weiterblättern	909
weitere beiträge	765
werbung schließen	921
werbung überspringen	748
weź udział w dyskusji	3271
whatsapp'ta paylaş	4233
whatsapp'tan paylaş	4318
whatsappで読む	2591
wiadomość	3299
wiadomość została wysłana	3298
wideo jest niedostępne	3285
wideo niedostępne	3285
widzisz błąd	3305
wie gefällt ihnen dieser artikel	814
wie wir unsere quellen schützen	912
wielkość czcionki	65
wielkość tekstu	3314
więcej	3222
więcej artykułów	3222
więcej informacji	3222
więcej na ten temat	3222
więcej o	3222
więcej od tego autora	3301
więcej tekstów autora	3301
więcej z	3222
wpisz kwotę	3292
wpisz swój e-mail	3203
wprowadź adres e-mail	3203
wpłata jednorazowa	3293
wpłata miesięczna	3293
wpłać	3197
wpłać jednorazowo	3292
wpłać teraz	3197
wróć do góry	3301
wróć na górę	3301
wróć na stronę główną	3301
wspieraj co miesiąc	3292
współpraca płatna	3316
współpraca reklamowa	3214
wszystkie # zdjęcia	3300
wszystkie # zdjęć	3300
wszystkie artykuły	3301
wszystkie artykuły autorki	3301
wszystkie zdjęcia	3300
wszystkie zdjęć	3300
wybierz kwotę	3292
wybierz ofertę	3295
wybierz prenumeratę	3295
wybierz subskrypcję	3295
wycofaj zgodę	3282
wykorzystałeś limit artykułów	3295
wykryliśmy adblocka	3290
wypełnij to pole	3298
wypisz się w dowolnym momencie	3298
wypróbuj	3200
wyraź zgodę	3215
wystąpił błąd	3299
wystąpił błąd. spróbuj ponownie	3298
wystąpił błąd. spróbuj ponownie później	3298
wyłącz adblocka	3290
wyłącz blokowanie reklam	3290
wyłącz dźwięk	3285
wyłącz reklamy	3316
wyłączyłem adblocka	3290
wyślij	91	3299
wyślij e-mailem	3210
wyślij komentarz	3310
wyślij mailem	3314
wyślij opinię	3308
wyślij wiadomość	3298
wyślij zdjęcia	3305
wyślij zgłoszenie anonimowo	3305
wyślij znajomemu	3210
wyświetl treść	3282
wählen	904
własna kwota	3292
włącz	3289
włącz dźwięk	3285
włącz javascript	3285
""", 'x': """
x'te paylaş	4233
xem bình luận	4490
xem bản ghi	4530
xem bản gốc	4494
xem bản đồ	4494
xem bộ ảnh	4550
xem chi tiết	4494
xem chuyên đề	4550
xem các câu trả lời	4523
xem các gói	4566
xem công thức	61
xem giá	4529
xem giá tốt nhất	4569
xem gói đăng ký	4566
xem kết quả	91	4494
xem lại	4531
xem nhiều	4491
xem nhiều nhất	4491
xem nhiều trong tuần	4518
xem nội dung	4534
xem sản phẩm	4569
xem thêm	4491	4493
xem thêm bài của tác giả	4550
xem thêm bình luận	4490
xem thêm tin	4550
xem thêm video	4550
xem thêm ảnh	4550
xem tiếp	4493
xem toàn bộ	4493
xem trên ứng dụng	4536
xem trả lời	4523
xem tất cả	4493
xem tất cả bình luận	4523
xem tất cả ảnh	4550
xem ưu đãi	4529
xem ảnh cỡ lớn	4550
xem ảnh lớn	4550
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
yanit gönder	4283
yanitlari gör	4283
yanitlari göster	4283
yapay zeka ile seslendirilmiştir	4290
yapay zeka ile özet	4242
yapay zeka ile özetle	4315
yapay zeka ile üretildi	4329
yapay zeka özeti	4242
yapay zekâ ile seslendirildi	4290
yapay zekâ ile üretildi	4329
yapay zekâ tarafindan seslendirildi	4290
yapay zekâ özeti	4315
yazara e-posta gönder	4312
yazara mesaj gönder	4312
yazarin diğer haberleri	4240
yazarin diğer yazilari	4240
yazarin tüm yazilari	4240
yaziyi büyüt	4318
yaziyi küçült	4318
yeni oyunumuzu keşfet	4324
ymmärrän	1699
yorum gönder	4239
yorum yapmak için giriş yap	4283
yorumlar sadece abonelere açiktir	4323
yorumlari gör	4239
yorumu gönder	4283
yorumu şikayet et	4323
yorumu şikâyet et	4323
yorumunu gönder	4283
youtube-tartalom megjelenítése	2182
youtube-videó betöltése	2238
youtubeで見る	2646
youtubeで視聴	2646
youtube에서 보기	2754
yritä myöhemmin uudelleen	1761
yritä uudelleen	1761
yukari çik	4310
yz özeti	4242
yêu cầu của bạn đã được gửi	4567
""", 'z': """
z našeho e-shopu	545
z našeho obchodu	545
z nášho e-shopu	3876
z nášho obchodu	3876
z titulní strany	486
za naročnike	3989
zaakceptuj i pokaż	3282
zaboravili ste šifru	3792
zabranjeno prenošenje	3802
zabudnuté heslo	3819
zadajte platný e-mail	3894
zadejte platný e-mail	565
zadejte svůj e-mail	475
zadejte částku	559
zagłosuj	91
zahlungsart wählen	717
zainstaluj aplikację	3287
zakázat	556
zakázať	3885
zakúpiť licenciu	3901
zaloguj się	3200
zaloguj się przez apple	3295
zaloguj się przez facebooka	3295
zaloguj się przez google	3295
zaloguj się z google	3295
zamknij galerię	3301
zamknij reklamę	3316
zamów książkę	3278
zapamatovat přihlášení	562
zapamatovat si mě	562
zapamiętaj mnie	3296
zapamätať si ma	3891
zapisz na później	3210
zapisz się	3203
zapisz się na newsletter	3203
zapisz wybór	3282
zapnout upozornění	555
zapnúť	3885
zapnúť notifikácie	3884
zapnúť titulky	3881
zapnúť upozornenia	3884
zapnúť zvuk	3881
zapomenuté heslo	471
zapomniałem hasła	3295
zapomniałeś hasła	3295
zapomněl jsem heslo	562
zapomněli jste heslo	562
započni kviz	3776
zarejestruj się	3200
zarezervovat místo	545
zarządzaj plikami cookies	3282
zarządzaj powiadomieniami	3288
zarządzaj zgodami	3215
zarządzaj zgodą	3282
zaten üye misiniz	4226
zauważyłeś błąd	3305
zavrieť galériu	3897
zavrieť reklamu	3910
zavřít	469
zavřít galerii	568
zavřít reklamu	582
začať kvíz	3872
začni kviz	3972
začít kvíz	541
załaduj film	3282
załaduj post	3282
załaduj treść	3282
załaduj wideo	3282
załaduj więcej	3225
załóż konto	3200
zaštita osobnih podataka	3738
zaštita privatnosti	3738
zašto vidim ovaj oglas	3811
zašto vidim ovu reklamu	3811
zbývající čas	552
zbývající čas #	551
zbývající čas -#	551
zdieľajte tento text	3826
zdieľajte článok	3826
zdieľať	3826
zdieľať na facebooku	3826
zdieľať na whatsappe	3908
zdieľať článok	3826
zdjęcie # z #	3300
zdjęcie #/#	3300
zeskanuj kod i pobierz aplikację	3287
zeskanuj kod qr, aby pobrać aplikację	3287
zezwól	3289
zezwól na powiadomienia	3288
zezwól na reklamy	3291
zezwól raz	3282
zgadzam się	3215
zgadzam się na powiadomienia	3288
zgadzam się na wyświetlanie treści	3215
zgłoś	3218	3311
zgłoś błąd	3218
zgłoś komentarz	3310
zgłoś nadużycie	3310
zgłoś reklamę	3316
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
zmeniť súhlas	3878
zmeniť veľkosť písma	3908
zmenšit písmo	580
zmenšiť písmo	3908
zmień rozmiar tekstu	3314
zmień zgodę	3282
změnit souhlas	548
změnit velikost písma	580
znajdź nas na facebooku	3211
znalazłeś błąd	3305
znalazłeś błąd w tekście	3305
značky	3823
znova naloži stran	3986
znova načítať stránku	3887
znovu načíst stránku	558
zobacz # zdjęcia	3300
zobacz # zdjęć	3300
zobacz cenę	3278
zobacz galerię	3225
zobacz mapę	3226
zobacz ofertę	3278
zobacz również	3222
zobacz szczegóły	3226
zobacz także	3222
zobacz także inne	3222
zobacz też	3222
zobacz więcej	3222
zobacz wszystkie # zdjęcia	3300
zobacz wszystkie # zdjęć	3300
zobacz wszystkie artykuły	3301
zobacz wszystkie zdjęcia	3300
zobacz wszystkie zdjęć	3300
zobacz zdjęcia	3300
zobacz zdjęć	3300
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
zobraziť # fotiek	3896
zobraziť # fotky	3896
zobraziť # fotografie	3896
zobraziť # fotografií	3896
zobraziť # odpovede	3905
zobraziť a prijať	3878
zobraziť cenu	3876
zobraziť diskusiu	3826
zobraziť fotiek	3896
zobraziť fotky	3896
zobraziť fotografie	3896
zobraziť fotografií	3896
zobraziť galériu	3897
zobraziť heslo	3891
zobraziť komentáre	3905
zobraziť menej	3824
zobraziť obsah	3837
zobraziť odpovede	3905
zobraziť ponuku	3876
zobraziť ponuky	3891
zobraziť popis	3897
zobraziť predplatné	3891
zobraziť prepis	3881
zobraziť titulky	3881
zobraziť viac	3824
zobraziť výsledky	91	3872
zobraziť všetko	3824
zobraziť všetky # fotiek	3896
zobraziť všetky # fotky	3896
zobraziť všetky # fotografie	3896
zobraziť všetky # fotografií	3896
zobraziť všetky fotiek	3896
zobraziť všetky fotky	3896
zobraziť všetky fotografie	3896
zobraziť všetky fotografií	3896
zobraziť všetky články	3897
zobraziť všetkých # fotiek	3896
zobraziť všetkých # fotky	3896
zobraziť všetkých # fotografie	3896
zobraziť všetkých # fotografií	3896
zobraziť všetkých fotiek	3896
zobraziť všetkých fotky	3896
zobraziť všetkých fotografie	3896
zobraziť všetkých fotografií	3896
zoradiť podľa	3905
zostań patronem	3197
zostań patronką	3292
zostať prihlásený	3891
zostávajúci čas	3882
zostávajúci čas #	3881
zostávajúci čas -#	3881
zpráva	566
zpráva byla odeslána	565
zpráva pro příjemce: dar	559
zpět na hlavní stránku	568
zpět na začátek	568
zpět nahoru	488
zrušit můžete kdykoli	562
zrušit můžete kdykoliv	562
zrušiť môžete kedykoľvek	3891
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
zvoliť	3892
zvolte předplatné	562
zvolte částku	559
zvoľte predplatné	3891
zvoľte sumu	3888
zväčšiť	3882
zväčšiť foto	3897
zväčšiť fotografiu	3897
zväčšiť písmo	3908
zväčšiť text	3908
zvětšit	488
zvětšit foto	568
zvětšit fotografii	568
zvětšit písmo	580
zvětšit text	580
zwiń	3225
zásady cookies	548
zásady ochrany osobných údajov	3878
získat licenci	573
získat předplatné	562
získať licenciu	3901
získať predplatné	3891
zůstat přihlášen	562
""", '£': """
£# at amazon	1305
""", '©': """
©ntb	3127
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
áno, chcem	3885
áno, prosím	3885
átirat	2244
átirat elolvasása	2243
átirat megjelenítése	2243
áudio gerado por ia	3377
áudio gerado por voz sintética	3377
""", 'ä': """
ähnliche artikel	765
ähnliche beiträge	765
ähnliche themen	765
äldst	4145
äldsta	4145
äldsta först	4144
älteste	918
älteste zuerst	917
älä missaa mitään	1684
älä salli	1752
älä seuraa	1775
ämne	4133
ämnen	4052
ämnen i artikeln	4052
ämnen i den här artikeln	4135
ändra cookie-inställningar	4043
ändra cookieinställningar	4043
ändra dina cookie-inställningar	4043
ändra dina cookieinställningar	4114
ändra inställningar	4043
ändra samtycke	4114
ändra textstorlek	4148
är du inte prenumerant	4129
är du redan prenumerant	4020
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
åpne	3100
åpne appen	3158
åpne bildegalleri	3172
åpne faktaboks	3100
åpne galleri	3172
åpne i app	3158
åpne kart	3100
årlig	3167
årlig betaling	3167
årligt	684
årsvis	4130
årsvis betalning	4130
återkalla samtycke	4114
återstående tid	4118
återstående tid #	4117
återstående tid -#	4117
""", 'æ': """
ældste	699
ældste først	698
ændr dit samtykke	670
ændr samtykke	670
ændr tekststørrelse	701
""", 'ç': """
çengel bulmaca	4288
çerez ayarlari	4236
çerez ayarlarini yönet	4293
çerez politikasi	4236
çerez tercihleri	4293
çerez tercihlerini yönet	4293
çerezler	4236
çerezleri yönet	4328
çeviriyi göster	4243
çikiş yap	4226
çok okunanlar	4240
""", 'è': """
è gratis e ci vuole solo un minuto	2462
è stato utile	2475
""", 'é': """
é grátis e leva menos de um minuto	3389
é proibida a reprodução	3460
é proibida a reprodução do conteúdo	3460
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
îmi place	3521
în fiecare lună	3542
în parteneriat cu	3560
înainte # secunde	3528
înapoi # secunde	3528
înapoi la prima pagină	3550
înapoi la început	3571
înapoi sus	3488
încarcă conținutul	3532
încarcă mai multe	3488
încarcă mai multe comentarii	3520
încarcă postarea	3532
încarcă videoclipul	3532
închide	3472
închide fereastra	3571
închide galeria	3571
închide meniul	3571
înregistrare	3474
înregistrează-te	3474
îți mulțumim pentru vot	3499
""", 'ô': """
ô chữ	4528
""", 'ö': """
öffnen	768
ön hirdetésblokkolót használ	2250
ön mit gondol? szavazzon	2182
önceki	4242
önceki fotoğraf	4336
önceki görsel	4336
önceki haber	4240
önceki video	4329
önceki yazi	4336
öne çikan haberler	4240
öne çikanlar	4240
önerilen haberler	4240
önerilenler	4240
öppna	4056
öppna appen	4119
öppna bildgalleri	4135
öppna galleri	4135
öppna karta	4056
összes	2182
összes cikk	2262
összes elfogadása	2236
összes elutasítása	2236
összes megtekintése	2262
översatt med ai	4142
özet faydali oldu mu	4239
""", 'ú': """
új hozzászólás	2176
última hora	1393
últimas	3357
últimas entradas	1393
últimas noticias	1393
últimas notícias	3357
últimes notícies	393
últimos artículos	1393
únete	1354
únete a la conversación	1389
única	1462	3420
účtované ročne	3891
účtováno ročně	562
""", 'ü': """
über google anmelden	903
über whatsapp senden	920
über whatsapp teilen	920
übersetzung anzeigen	772
überweisung	718
ücretsiz dene	4226
ücretsiz haber limitinize ulaştiniz	4304
ücretsiz kargo	4320
ücretsiz oku	4333
ücretsiz oyna	4286
ücretsiz üye ol	4226
ücretsiz üye olun	4226
ücretsiz, spam yok	4306
ühekordne annetus	1565
ürüne git	4340
ürünü gör	4340
ürünü incele	4289
üye girişi	4226
üye ol	4225	4226
üye olun	4226
üzenet	2260
üzenet küldése	2259
üzenetét elküldtük	2259
""", 'ý': """
ý kiến	4490
ý kiến bạn đọc	4490
ý kiến của bạn	4490
""", 'ā': """
ārējais saturs	2856
""", 'č': """
častite nas kafom	3790
častite nas kavom	3790
častite nas s kavo	3987
čita sintetički glas	3783
čitaj bez oglasa	3811
čitaj u aplikaciji	3785
čitajte bez oglasa	3811
čitajte bez ograničenja	3792
čitajte u aplikaciji	3785
čitajte uz pretplatu	3792
članak je zaključan	3715
članak je zaštićen autorskim pravom	3802
članak se nastavlja ispod oglasa	3721
članak čita sintetički glas	3783
članek bere sintetični glas	3980
članek je avtorsko zaščiten	3999
članek je zaklenjen	3919
članek se nadaljuje pod oglasom	3922
članek se nadaljuje spodaj	3922
článek byl vytvořen automaticky	575
článek je chráněn autorským právem	573
článek namluvila umělá inteligence	551
článek pokračuje pod reklamou	481
článek čte syntetický hlas	551
články autora	568
článok bol vytvorený automaticky	3903
článok je chránený autorským právom	3901
článok číta syntetický hlas	3881
článok číta umelá inteligencia	3881
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
číta umelý hlas	3881
čítajte aj	3823
čítajte bez obmedzení	3891
čítajte najprv v aplikácii	3883
čítajte v aplikácii	3883
čítať bez reklám	3910
čítať celý článok	3897
čítať s predplatným	3891
čítať ďalej	3897
""", 'ď': """
ďakujeme za hlas	3872
ďakujeme za hlasovanie	3872
ďakujeme za odber	3894
ďakujeme za správu	3894
ďakujeme za vašu správu	3894
ďakujeme za váš hlas	91	3872
ďalšia fotografia	3897
ďalšia snímka	3897
ďalšia strana	3897
ďalšie foto	3897
ďalšie správy	3823
ďalšie video	3881
ďalšie články	19	3823
ďalšie články autora	3897
ďalší článok	3897
""", 'đ': """
đang theo dõi	4555
đang tải	4530
đang tải trình phát	4530
đang tải video	4530
điều khoản sử dụng	4489
điều khoản sử dụng | chính sách bảo mật	4489
đáng chú ý	4491
đã có tài khoản	4476
đã hiểu	4494
đã sao chép	4481
đã sao chép liên kết	4517
đã xảy ra lỗi	4546
đã đóng bình luận	4523
đóng	4474
đóng cửa sổ	4568
đóng góp	4475
đóng góp hàng tháng	4542
đóng góp một lần	4542
đóng menu	4568
đăng ký	4476
đăng ký của bạn đã được xác nhận	4567
đăng ký ngay	4476
đăng ký nhận thông báo	4537
đăng ký thành công	4546
đăng ký để đọc tiếp	4566
đăng nhập	4476
đăng nhập / đăng ký	4476
đăng nhập bằng apple	4544
đăng nhập bằng facebook	4544
đăng nhập bằng google	4544
đăng nhập với facebook	4544
đăng nhập với google	4544
đăng nhập để bình luận	4523
đăng nhập để đọc tiếp	4566
đăng xuất	4476
đường dây nóng	4551
được quan tâm	4518
được tài trợ	4486
được tạo bởi ai	4564
đặt báo	4476
đặt hàng ngay	4569
đặt mua ngay	4529
đặt vé ngay	4529
đến công thức	61
đến trang quyên góp	4542
đến trang ủng hộ	4542
đề xuất	4491
để sau	4474
địa chỉ email của bạn	4567
đọc bài gốc	4568
đọc bài tiếp theo	4568
đọc miễn phí	4566
đọc nhiều	4491
đọc nhiều nhất	4491
đọc sau	4517
đọc thêm	4491	4493
đọc tiếp	4493
đọc tiếp về chủ đề này	4518
đọc toàn bộ bài viết	4550
đọc trên ứng dụng	4536
đồng ý và tiếp tục	4534
đừng bỏ lỡ	4491
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
ľubovoľná suma	3888
""", 'ł': """
ładowanie odtwarzacza	3285
ładowanie wideo	3285
""", 'ř': """
řadit podle	577
řazení	578
""", 'ś': """
śledź nas	3211
""", 'ş': """
şifremi unuttum	4226
şifrenizi mi unuttunuz	4304
şikayet et	4284
şikâyet et	4284
şimdi değil	4224
şimdi satin al	4340
şurada paylaş	4233
""", 'š': """
šajā rakstā	2891
še nimate računa	3989
še niste naročnik	3989
šiame straipsnyje	2824
šifra	3793
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
štampaj	3725
štítky	486
""", 'ž': """
žaisti dabar	2806
že imam račun	3989
že imate račun	3919
že naročnik	3919
že podpiram	3930
že sledite	4004
želite li da primate obaveštenja	3786
želite li primati obavijesti	3786
želite prejemati obvestila	3983
želite prejemati potisna obvestila	3983
želiš primati obavijesti	3786
žiadny spam	3894
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
ưu đãi cho bạn đọc	4529
ưu đãi cho độc giả	4529
ưu đãi tốt nhất	4545
""", 'ș': """
știrea anterioară	3550
știrea următoare	3550
știri pe aceeași temă	3514
știri recomandate	3486
știri similare	3486
știrile zilei	3486
""", 'ț': """
ți-a fost util	3520
ți-a fost util acest articol	3499
ți-a fost util acest rezumat	3499
ți-ai uitat parola	3511
ți-ar putea plăcea și	3514
ține-mă minte	3545
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
або	4446
абонамент	222
абонирай се	223
абонирай се за бюлетина	300
абонирайте се	222
автовоспроизведение	3676
автовідтворення	4435
автоматический перевод	3700
автоматическое воспроизведение	3676
автоматичне відтворення	4435
автоматичний переклад	4459
автоматично възпроизвеждане	288
автоматично преведено	309
автоматично пускане	288
авторизация	3587
авторизоваться	3587
адрес электронной почты	3590
актуално	230
актуальне	4368
анкета	92	281
анкета на деня	280
анонимна кутия	306
анонимная почта	3696
анонимный ящик	3696
анонімна пошта	4455
анонімна скринька	4455
архив	3606
аудиоверсия	3676
аудіоверсія	4435
""", 'б': """
бажаєте отримувати сповіщення	4438
банковская карта	3586
банковский перевод	3586
без спам	300
без спама	3689
без спаму	4448
безкоштовна доставка	4430
безкоштовно. без спаму	4448
безопасный платеж	3585
безплатна доставка	284
бесплатная доставка	3671
бесплатно. без спама	3689
беше ли полезно	309
благодарим ви за абонамента	300
благодарим ви, че гласувахте	280
благодарим за вашия глас	280
благодарим за гласа	280
благодарим за съобщението	300
блокирай	292
блокировать	3680
блокувати	4439
больше	3606
больше материалов по теме	3606
больше новостей	3606
больше статей	3692
будь-яка сума	4443
будьте в курсе	3590
была ли статья полезной	3603
більше від автора	4451
більше за темою	4368
більше матеріалів за темою	4368
більше на цю тему	4368
більше новин	4368
більше новин на тему	4368
більше по темі	4368
більше статей	4451
""", 'в': """
в закладки	3705
в избранное	3595
в корзину	3670
в наш магазин	3670
в тази статия	303
в тренде	3606
в этой статье	3692
важен каждый рубль	3683
важен любой вклад	3683
важко відповісти	4426
важлива кожна гривня	4442
важливий кожен внесок	4442
важливо	4368
вам будет интересно	3606
вам може бути цікаво	4368
вам може сподобатися	4368
вам может быть интересно	3606
вам может понравиться	3606
вам також може сподобатися	4368
варианты подписки	3686
вартість доставки	4430
варіанти передплати	4445
вас може зацікавити	4368
вас может заинтересовать	3606
ваш e-mail	3590
ваш email	3590
ваш голос враховано	4425
ваш голос зараховано	4425
ваш голос принят	91	3666
ваш голос учтен	3666
ваш голос учтён	91	3666
ваша електронна пошта	4448
ваша почта	3690
ваша пошта	4449
ваша электронная почта	3689
ваше имя	3690
ваше повідомлення	4449
ваше повідомлення надіслано	4448
ваше сообщение	3690
ваше сообщение отправлено	3689
ваше ім'я	4449
вашето име	301
вашето съобщение	301
вашето съобщение е изпратено	300
вашият глас беше отчетен	280
вашият глас е отчетен	280
вашият имейл	300
вашият имейл адрес	300
вбудований контент	4432
введите e-mail	3590
введите email	3590
введите ваш email	3590
введите ваш адрес электронной почты	3590
введите корректный e-mail	3689
введите сумму	3683
введіть коректний e-mail	4448
введіть суму	4442
вградено съдържание	285
вернуться на главную	3692
версия для печати	3595
версия за печат	313
версія для друку	4464
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
вже вимкнено	4441
вже зареєстровані	4353
вже маєте акаунт	4445
вже маєте передплату	4445
вже є акаунт	4353
ви вже голосували	4425
ви вже проголосували	4425
ви вже підписані	4462
ви вже підписані на цю тему	4462
ви вичерпали ліміт статей	4445
ви можете відписатися будь-коли	4448
ви підписані	4448
ви підписані на автора	4462
ви підписані на тему	4462
ви успішно підписалися	4448
виберіть суму	4442
вибрати	4446
вибір редакції	4368
видео	3606
видео # из #	3691
видео # от #	302
видео больше недоступно	3676
видео загружается	3676
видео не может быть воспроизведено	3676
видео недоступно	3676
видео недоступно в вашей стране	3676
видео недоступно в вашем регионе	3676
видеоплеер загружается	3676
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
вийти	4353
використання матеріалів лише з дозволу редакції	4456
вимкнути звук	4435
вимкнути рекламу	4466
вимкніть adblock	4440
винаги показвай	285
винаги разрешавай	285
виникла помилка. спробуйте ще раз	4448
виправлення й уточнення	4455
вкажіть суму	4442
включете javascript	288
включете известията	291
включете се в дискусията	310
включи	292
включи звука	288
включи известията	291
включи се в дискусията	310
включите уведомления	3664
включить	3680
включить звук	3676
включить уведомления	3664
вконтакте	3596
влез	223
влез с facebook	297
влез с google	297
влез, за да коментираш	310
влезте	223
вміст недоступний	4432
внешний контент	3673
во весь экран	3609
водещи новини	230
войти	3587
войти в аккаунт	3587
войти в чат	3603
войти по почте	3686
войти с помощью google	3686
войти с яндекс id	3686
войти через apple	3686
войти через facebook	3686
войти через google	3686
войти через vk	3686
войти через вконтакте	3686
войти через яндекс	3686
войти, чтобы комментировать	3701
вопрос дня	3666
воспроизвести	3609
воспроизвести видео	3676
восстановить пароль	3686
время на чтение	3609
время чтения # мин	3609
все	3609
все комментарии	3603
все още няма коментари	310
все още нямате профил	297
все права сохранены	3697
всегда показывать	3673
всегда разрешать	3674
всего проголосовало #	3666
всеки лев е важен	295
всеки лев помага	295
всеки петък. безплатно. без спам	300
всички коментари	310
всички статии	303
всички статии на автора	303
встановити додаток	4437
встановити застосунок	4437
встроенный контент	3673
всяка помощ е важна	295
всяко дарение е важно	295
всяко дарение помага	295
всі коментарі	4460
всі матеріали	4451
всі матеріали автора	4451
всі новини	4370
всі статті	4451
всі статті автора	4451
вход	223	3587
вход с apple	297
вход с facebook	297
вход с google	297
вхід	4353
въведете валиден имейл	300
въведете имейл	300
въведете сума	295
възникна грешка. опитайте отново	300
възникна грешка. опитайте по-късно	300
външно съдържание	285
въпрос на деня	280
вы подписаны	3689
вы подписаны на автора	3703
вы подписаны на тему	3703
вы уже голосовали	3666
вы уже проголосовали	3666
вы успешно подписались	3689
выберите подписку	3686
выберите сумму	3585
выберите тариф	3686
выбор редакции	3606
выбрать	3687
выбрать подписку	3686
выбрать тариф	3686
выйти	3587
від наших партнерів	4466
відео	4368
відео # з #	4450
відео # із #	4450
відео більше недоступне	4435
відео вище	4392
відео недоступне	4435
відео недоступне у вашій країні	4435
відео неможливо відтворити	4435
відео нижче	4392
відеоплеєр завантажується	4435
відкликати згоду	4432
відкрити	4371
відкрити в додатку	4437
відкрити в застосунку	4437
відкрити галерею	4451
відкрити застосунок	4437
відкрити карту	4371
відкрити статтю	4445
відновити пароль	4445
відписатися	4463
відписатися від теми	4462
відписатися можна будь-коли	4448
відповісти	4366	4461
відправити	4449
відскануйте qr-код	4437
відскануйте qr-код, щоб завантажити застосунок	4437
відтворити	4436
відтворити відео	4435
відхилити	4363
відхилити все	4433
відхилити всі	4433
""", 'г': """
генерирано от ai	309
генерирано от ии	309
генерирано с изкуствен интелект	309
главная	3609
главная страница	3692
главное	3606
главное за день	3606
главные новости	3606
гласувай	91	281
гласувайте	91
гласувам	281
гледай видеото	288
годишен абонамент	298
годишно	298
годишно плащане	298
годовая подписка	3687
головна	4370
головна сторінка	4451
головне	4368
головне за день	4368
головні новини	4368
голосование	92
голосовать	91	3667
голосування	92
голосувати	91	4426
грати	4426
грати онлайн	4425
громкость	3677
гучність	4436
""", 'д': """
да, искам	292
да, моля	292
да, пожалуйста	3680
да, спасибо	3680
да, хочу	3680
далее	3609
далі	4370
дарете	222
дари	222
дари еднократно	295
дари месечно	295
дари сега	222
детали	3610
детальніше	4370
деталі	4371
дзен	3596
дивитися # світлин	4450
дивитися # світлини	4450
дивитися # фото	4450
дивитися # фотографій	4450
дивитися # фотографії	4450
дивитися всі	4451
дивитися всі # світлин	4450
дивитися всі # світлини	4450
дивитися всі # фото	4450
дивитися всі # фотографій	4450
дивитися всі # фотографії	4450
дивитися всі світлин	4450
дивитися всі світлини	4450
дивитися всі фото	4450
дивитися всі фотографій	4450
дивитися всі фотографії	4450
дивитися відео	4435
дивитися галерею	4451
дивитися онлайн-трансляцію	4451
дивитися світлин	4450
дивитися світлини	4450
дивитися усі # світлин	4450
дивитися усі # світлини	4450
дивитися усі # фото	4450
дивитися усі # фотографій	4450
дивитися усі # фотографії	4450
дивитися усі світлин	4450
дивитися усі світлини	4450
дивитися усі фото	4450
дивитися усі фотографій	4450
дивитися усі фотографії	4450
дивитися фото	4450
дивитися фотогалерею	4451
дивитися фотографій	4450
дивитися фотографії	4450
дивіться відео	4392
дивіться відео вище	4392
дивіться відео нижче	4392
дивіться також	4368
дивіться також відео	4392
дивіться у відео	4392
длительность	3677
длительность #	3677
для передплатників	4445
для подписчиков	3587
до закладок	4464
до кошика	4429
до рецепту	61
до теми	4368
добавете ни като предпочитан източник	312
добави в количката	283
добави като предпочитан източник	312
добави коментар	310
добави към моите теми	312
добави към предпочитани източници	312
добавить в избранное	3703
добавить в избранные источники	3703
добавить в источники	3703
добавить в корзину	3670
добавить в мои темы	3703
добавить в предпочитаемые источники	3703
добавить комментарий	3603
добровольное пожертвование	3683
довільна сума	4442
догори	4436
додати в кошик	4429
додати до кошика	4429
додати до моїх тем	4462
додати до обраних джерел	4462
додати до обраного	4462
додати до пріоритетних джерел	4462
додати до улюблених джерел	4462
додати коментар	4366
додати як пріоритетне джерело	4462
дозволити	4439
дозволити контент	4432
дозволити один раз	4432
дозволити рекламу	4441
дозволити сповіщення	4438
дозвольте сповіщення	4422
докладвай	311
докладвай грешка	233
докладвай коментар	310
докладвай рекламата	315
докладніше	4370
долучитися	4350
долучитися до обговорення	4460
долучитися до спільноти	4442
допомагає будь-яка сума	4442
доставка оплачивается отдельно	3670
достигнахте лимита на статиите	297
доступно по подписке	3587
друга сума	295
другая сумма	3585
други новини	19
другие материалы	19	3606
другие материалы рубрики	3606
другие новости	19	3606
другие новости раздела	3606
другие статьи	3606
другие статьи автора	3692
друк	4359
друкувати	4464
дякуємо за ваш голос	91	4425
дякуємо за ваше повідомлення	4448
дякуємо за голос	4425
дякуємо за повідомлення	4448
дякуємо за реєстрацію	4448
дякуємо за участь в опитуванні	4425
дізнатися ціну	4429
""", 'е': """
единоразово	3582
еднократно дарение	295
ежегодно	3687
ежемесячно	3582
ежемесячное пожертвование	3683
ежемесячный платеж	3684
ежемесячный платёж	3684
економія #%	4446
ексклузивно за абонати	297
ексклюзивно для передплатників	4445
електронна адреса	4449
електронна пошта	4449
електронна пошта або логін	4445
етикети	289
еще нет аккаунта	3686
еще новости	3606
еще от автора	3692
еще по теме	3606
ещё	3606
ещё не подписчик	3686
ещё нет аккаунта	3686
ещё новости	3606
ещё от автора	3692
ещё по теме	3606
""", 'ж': """
желаете ли да получавате известия	291
жодного спаму	4448
""", 'з': """
з нашого магазину	4429
за абонати	297
за датою	4461
за популярністю	4461
за темою	4368
забелязахте грешка	306
заборонити	4439
забравена парола	223
забравили сте паролата си	297
забронировать билет	3670
забронировать место	3670
забронювати квиток	4429
забронювати місце	4429
забув пароль	4445
забули пароль	4353
забыл пароль	3686
забыли пароль	3587
завантаження відео	4435
завантаження плеєра	4435
завантажити аудіо	4435
завантажити випуск	4435
завантажити відео	4432
завантажити додаток	4437
завантажити допис	4432
завантажити застосунок	4437
завантажити контент	4432
завантажити публікацію	4432
завантажити ще	4370
завжди дозволяти	4433
завжди показувати	4432
загрузить видео	3673
загрузить еще	3609
загрузить ещё	3609
загрузить контент	3673
загрузить пост	3673
загрузить публикацию	3673
загрузка видео	3676
загрузка плеера	3676
задонатити	4350
задонатить	3582
задължителни полета	300
задължително	301
задължително поле	300
заказать книгу	3670
закрити	4349
закрити галерею	4451
закрити рекламу	4466
закрыть	3581
закрыть галерею	3692
закрыть рекламу	3706
залишилося #	4435
залишити відгук	4458
залишити коментар	4366
залиште коментар	4460
заметили ошибку	3696
замовити книгу	4429
замовити книжку	4429
запазете място	283
запази	233
запази за по-късно	313
запази избора	285
запази място	283
запази настройките	285
запази рецептата	61
запази статията	233
запам'ятати мене	4446
заповніть це поле	4448
заполните это поле	3689
запомни ме	298
запомнить меня	3687
започни теста	280
запретить	3680
запропонувати новину	4366
зарегистрироваться	3587
зареди видеото	285
зареди още	303
зареди публикацията	285
зареди съдържанието	285
зареждане на видеото	288
зареждане на плейъра	288
зареєструватися	4353
зарубежной картой	3684
затвори	237
затвори галерията	303
затвори рекламата	315
затрудняюсь ответить	3667
защо виждам тази реклама	315
зберегти	4359
зберегти вибір	4432
зберегти на потім	4464
зберегти налаштування	4432
зберегти рецепт	61
зберегти статтю	4359
збережено	4465
збільшити	4370
збільшити зображення	4451
збільшити текст	4464
збільшити фото	4451
збільшити шрифт	4464
зв'язатися з автором	4451
звук	289
згенеровано за допомогою ші	4458
згенеровано штучним інтелектом	4458
згенеровано ші	4458
згорнути	4371	4451
зменшити шрифт	4464
змінити згоду	4432
змінити розмір тексту	4464
зміст	4370
зміст статті	4451
знайшли помилку	4455
знижка #%	4446
знижка для передплатників	4429
зображення # з #	4450
зображення # із #	4450
зовнішній контент	4432
зробити внесок	4350
зробити донат	4442
зрозуміло	4363
""", 'и': """
играй сега	280
играть	3667
играть онлайн	3666
из нашего магазина	3670
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
изменить размер текста	3705
изменить согласие	3673
изображение # из #	3691
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
ии может ошибаться	3699
или	298	3687
имам профил	297
имате ли профил	297
име	301
имейл адрес	300
имейл или потребителско име	297
имя	3690
индекс	3690
интересное	3606
искате ли да получавате известия	291
использование материалов только с разрешения редакции	3697
исправления и уточнения	3696
""", 'к': """
к началу	3609
к началу страницы	3692
к рецепту	61
каждое пожертвование важно	3683
каждую пятницу. бесплатно. без спама	3689
каждый донат важен	3683
каждый рубль важен	3683
как да изключа adblock	293
как да изключите рекламния блокер	293
как защитаваме източниците си	306
как мы защищаем источники	3696
как мы защищаем наших источников	3696
как отключить adblock	3681
как пазим източниците си	306
картина в картината	288
картинка в картинке	3676
картинка в картинці	4435
категории	3606
категорії	4368
качество	3677
керування згодою	4432
керувати згодою	4432
керувати сповіщеннями	4438
ключови думи	230
кожен внесок важливий	4442
кожен донат важливий	4442
кожна гривня важлива	4442
коментар	4366
коментари	233
коментарі	4366
коментарів ще немає	4460
коментирай	233
коментирайте	233
коментирайте първи	233
коментирането е изключено	310
коментування закрито	4460
коментувати	4366
комерційний контент	4466
комерційний матеріал	4466
комментарии	3603
комментарии отсутствуют	3603
комментарий	3603
комментировать	3603
коммерческий контент	3706
коммерческий материал	3706
конец рекламы	3706
контакти	4366
контакты	3603
контент заблокирован	3673
контент заблоковано	4432
контент недоступен	3673
контент недоступний	4432
конфиденциальность	3600
копирай връзката	313
копирай линк	233
копирай линка	233
копирането забранено	307
копирано	314
копирано в клипборда	313
копирование запрещено	3697
копировать ссылку	3595
копіювання заборонено	4456
копіювати посилання	4359
край на рекламата	315
кросворд	4426
кроссворд	3667
кроссворд дня	3666
кръстословица	281
купете билети	283
купете книгата	283
купи абонамент	223
купи билет	283
купи билети	283
купи книгата	283
купи лиценз	307
купи сега	283
купите нам кофе	3683
купити журнал	4429
купити зараз	4429
купити квитки	4429
купити квиток	4429
купити книгу	4429
купити книжку	4429
купити ліцензію	4456
купити нам каву	4442
купити передплату	4445
купить билет	3670
купить билеты	3670
купить билеты онлайн	3670
купить журнал	3670
купить книгу	3670
купить лицензию	3697
купить номер	3670
купить подписку	3587
купить права на публикацию	3697
купить сейчас	3670
към галерията	303
към количката	283
към магазина	283
към началната страница	303
към началото	289
към рецептата	61
към страницата за дарения	295
към съдържанието	303
кінець реклами	4466
""", 'л': """
лента новостей	3606
линкът е копиран	313
личный кабинет	3587
лише для передплатників	4445
лише необхідні	4432
логин	3687
логин или e-mail	3686
логін	4446
логін або e-mail	4445
лучшие	3702
любая сумма	3684
любая сумма важна	3683
""", 'м': """
маджонг	281	3667	4426
материал закрыт	3686
материал защищен авторским правом	3697
материал защищён авторским правом	3697
материал партнера	3706
материал партнёра	3706
материал создан автоматически	3699
материалы защищены авторским правом	3697
материалы партнеров	3599
материалы партнёров	3706
материалы по теме	3606
матеріал захищено авторським правом	4456
матеріал партнера	4466
матеріал створено автоматично	4458
матеріали за темою	4368
матеріали захищені авторським правом	4456
матеріали партнерів	4466
матеріали по темі	4368
машинний переклад	4459
машинно преведено	309
машинный перевод	3700
маєте акаунт	4445
маєте новину	4455
меню	3609	4370
месечен абонамент	298
месечно	298
месечно дарение	295
месечно плащане	298
месячная подписка	3687
метки	3606
ми не можемо показати цей вміст	4432
ми не можемо показати цей контент	4432
може би по-късно	237
може да ви хареса	230
може да харесате още	230
может быть, позже	3581
может позже	3581
можете да се откажете по всяко време	297
можете да се отпишете по всяко време	300
можливо, пізніше	4349
можна скасувати будь-коли	4445
мои темы	3703
моите теми	312
мой профиль	3587
моля, изключете рекламния блокер	293
моля, опитайте по-късно	300
моят профил	223
мої теми	4462
мы в социальных сетях	3597
мы в соцсетях	3597
мы вконтакте	3597
мы не можем показать это содержимое	3673
мы не можем показать этот контент	3673
мій профіль	4353
місячна передплата	4446
місячна підписка	4446
мітки	4368
""", 'н': """
на весь екран	4435
на весь экран	3676
на главную	3609
на головну	4451
на живо	289
на початок	4436
на початок сторінки	4451
на правах реклами	4362
на правах рекламы	3599
на сторінку пожертв	4442
на страницу пожертвований	3683
на цял екран	288
наверх	3609	4370
нагадати пізніше	4349
надіслати	91	4359	4449
надіслати відгук	4458
надіслати другові	4464
надіслати другу	4359
надіслати електронною поштою	4464
надіслати коментар	4460
надіслати новину	4455
надіслати новину анонімно	4455
надіслати повідомлення	4448
надіслати поштою	4359
надіслати статтю поштою	4359
надіслати у whatsapp	4464
надішліть свої фото	4455
наживо	4436
нажмите, чтобы увеличить	3692
назад	3609	4370
назначение платежа: пожертвование	3683
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
найкраща пропозиція	4446
найкращі	4461
найпопулярніше	4368	4446
найпопулярніше за добу	4368
найпопулярніше за тиждень	4368
найпопулярніший	4446
найти	3609
найчитаніше	4368
налаштування	4363
налаштування cookie	4432
налаштування конфіденційності	4432
налаштування приватності	4432
налаштування файлів cookie	4432
налаштувати cookie	4432
налаштувати сповіщення	4438
налично в google play	290
намали шрифта	313
написати автору	4451
написати анонімно	4455
написати в редакцію	4455
написати коментар	4366
написать автору	3692
написать анонимно	3696
написать в редакцию	3696
написать комментарий	3603
напишете коментар	310
напиши коментар	233
напомни ми по-късно	237
напомнить позже	3581
направете дарение	222
направете теста	280
направи теста	280
настроить cookie	3673
настроить уведомления	3679
настройки	3600
настройки cookie	3600
настройки за поверителност	285
настройки конфиденциальности	3673
настройки на бисквитките	285
настройки приватности	3673
настройки файлов cookie	3673
наступна	4370
наступна новина	4451
наступна світлина	4451
наступна стаття	4368
наступна сторінка	4451
наступне відео	4435
наступне фото	4451
наступний слайд	4451
натисніть, щоб збільшити	4451
начална страница	303
начать игру	3666
начать тест	3666
нашли ошибку	3696
не вдалося відтворити відео	4435
не вдалося завантажити відео	4435
не зараз	4349
не маєте акаунта	4445
не можем да покажем това съдържание	285
не пропустите	3606
не пропустіть	4368
не сега	237
не сегодня	3581
не сейчас	3581
не сьогодні	4349
не удалось воспроизвести видео	3676
не удалось загрузить видео	3676
не, благодаря	237
невалиден имейл	300
невалиден имейл адрес	300
неверный e-mail	3689
неверный адрес электронной почты	3689
нейросеть может ошибаться	3699
некоректна адреса	4448
некоректний e-mail	4448
некорректный e-mail	3689
некорректный адрес	3689
немає акаунта	4445
немає акаунту	4445
немає коментарів	4460
немає передплати	4445
необов'язково	4449
необязательно	3690
неправильна електронна адреса	4448
нет аккаунта	3686
нет комментариев	3603
нет подписки	3686
нет, спасибо	3581
нещо се обърка. опитайте отново	300
нещо се обърка. опитайте по-късно	300
никакого спама	3689
новини	4368
новини за темою	4368
новини компаній	4362
новини партнерів	4362	4368
новости	3606
новости smi#	3606
новости партнеров	3599
новости партнёров	3599
новости по теме	3606
новости сми#	3606
новые	3702
нові	4461
номер телефона	3690
номер телефону	4449
нравится	3702
няма коментари	310
нямам мнение	281
нямам профил	297
нямате абонамент	297
нямате профил	297
ні, дякую	4349
""", 'о': """
обговорити	4366
оберіть передплату	4445
оберіть план	4445
оберіть суму	4442
обнови страницата	294
обновите страницу	3682
обновить страницу	3682
обов'язкове поле	4448
обов'язково	4449
обрати	4446
обрати передплату	4445
обрати план	4445
обрати тариф	4445
обратная связь	3603
обратно към началната страница	303
обратно към началото	303
обратно нагоре	303
обсудить	3603
обсуждение	3603
общи условия	286
обязательно	3690
обязательное поле	3689
одноклассники	3596
одноразово	4350
озвучено роботом	3676
озвучено синтезированным голосом	3676
озвучено синтезованим голосом	4435
оновити сторінку	4441
оновіть сторінку	4441
опитайте отново	300
опитайте по-късно	300
опитування	92	4426
опитування дня	91	4425
оплата раз в год	3686
оплата раз на рік	4445
опрос	92
опрос дня	91	3666
основание: дарение	295
оставащо време	289
оставащо време #	288
оставащо време -#	288
оставете коментар	310
остави коментар	310
оставить комментарий	3603
оставить отзыв	3699
оставшееся время	3677
оставшееся время #	3676
оставшееся время -#	3676
оставьте комментарий	3701
останні новини	4368
останні статті	4368
от нашите партньори	315
от наших партнеров	3706
от наших партнёров	3706
от нашия магазин	283
ответить	3603	3702
отвори в приложението	290
отвори галерията	303
отвори приложението	290
отговор	311
отговори	311
отиди на рецептата	61
отказ по всяко време	297
отказаться	3600
отказвам всички	286
отклонить	3600
отклонить все	3674
отклонить всё	3674
отключете статията	297
отключете цялата статия	223
отключи статията	223
отключите adblock	3681
отключите адблок	3681
отключить звук	3676
отключить рекламу	3706
открихте грешка	306
открихте грешка в текста	306
открыть	3610
открыть галерею	3692
открыть карту	3610
открыть приложение	3678
открыть статью	3686
отмена в любой момент	3686
отменить можно в любой момент	3686
отозвать согласие	3673
отпечатай	233
отпечатай статията	233
отписаться	3704
отписаться можно в любой момент	3689
отписаться от темы	3703
отпишете се по всяко време	300
отправить	91	3690
отправить другу	3595
отправить комментарий	3701
отправить отзыв	3699
отправить по почте	3595
отправить по электронной почте	3705
отправить сообщение	3689
отримувати сповіщення	4438
отсканируйте qr-код	3678
отстъпка за абонати	283
оттегли съгласието	285
оттегляне на съгласието	285
отхвърли всички	286
оферта за читатели	283
оформити передплату	4445
оформити підписку	4353
оформить донат	3582
оформить доступ	3686
оформить ежемесячное пожертвование	3683
оценете статията	233
оцените материал	3603
оцените рецепт	61
оцените статью	3603
оценить рецепт	61
оцініть матеріал	4366
оцініть рецепт	61
оцініть статтю	4366
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
пароль	3687	4446
партнерский материал	3599
партнерский проект	3599
партнерський матеріал	4362
партнерський проєкт	4362
партньорско съдържание	229
партнёрский материал	3599
партнёрский проект	3599
пасианс	281
пасьянс	3667	4426
пауза	289	3677	4436
переведено автоматически	3699
переведено нейросетью	3699
переведено с помощью ии	3699
перевір себе	4425
перевірте свою пошту	4448
перевірте свої знання	4425
перевірте себе	4425
переглянути # світлин	4450
переглянути # світлини	4450
переглянути # фото	4450
переглянути # фотографій	4450
переглянути # фотографії	4450
переглянути всі # світлин	4450
переглянути всі # світлини	4450
переглянути всі # фото	4450
переглянути всі # фотографій	4450
переглянути всі # фотографії	4450
переглянути всі світлин	4450
переглянути всі світлини	4450
переглянути всі фото	4450
переглянути всі фотографій	4450
переглянути всі фотографії	4450
переглянути галерею	4451
переглянути пропозицію	4429
переглянути результати	91	4425
переглянути світлин	4450
переглянути світлини	4450
переглянути усі # світлин	4450
переглянути усі # світлини	4450
переглянути усі # фото	4450
переглянути усі # фотографій	4450
переглянути усі # фотографії	4450
переглянути усі світлин	4450
переглянути усі світлини	4450
переглянути усі фото	4450
переглянути усі фотографій	4450
переглянути усі фотографії	4450
переглянути фото	4450
переглянути фотографій	4450
переглянути фотографії	4450
переглянути ціну	4429
передплата	4353
передплатити	4353
перезавантажити сторінку	4441
перезавантажте сторінку	4441
перезагрузите страницу	3682
перезагрузить страницу	3682
перейти в галерею	3692
перейти в магазин	3670
перейти до галереї	4451
перейти до досьє	4451
перейти до змісту	4451
перейти до контенту	4451
перейти до магазину	4429
перейти до оплати	4442
перейти до основного вмісту	4451
перейти до пожертви	4442
перейти до пропозиції	4429
перейти до рецепта	61
перейти к досье	3692
перейти к контенту	3692
перейти к оплате	3683
перейти к основному содержанию	3692
перейти к пожертвованию	3683
перейти к предложению	3670
перейти к рецепту	61
перейти к содержанию	3609
перейти к сюжету	3692
перекладено автоматично	4458
перекладено за допомогою ші	4458
перекладено ші	4458
пересказ нейросети	3699
пересказано нейросетью	3699
печать	3595
печать рецепта	61
питання дня	4425
пишете до редакцията	306
пишете на автора	303
пиши на автора	303
платена публикация	87	229
платено партньорство	315
платено съдържание	229
плеер загружается	3676
плейърът се зарежда	288
плеєр завантажується	4435
по дате	3702
по подписке	3587
по популярности	3702
по теме	3606
по-късно	237	292
побачили помилку	4455
повернутися на головну	4451
повний екран	4435
повноекранний режим	4435
повідомити новину	4455
повідомити про помилку	4366
повідомити про помилку в тексті	4366
повідомлення	4449
повідомлення надіслано	4448
погоджуюсь	4363
погоджуюся	4363
погодитися та продовжити	4432
пограти	4426
подай сигнал	306
подарете тази статия	233
подари статията	313
подарить доступ	3705
подарить материал	3595
подарить статью	3587
подарувати доступ	4464
подарувати статтю	4359
поддержать	3582
поддержать автора	3582
поддержать на boosty	3683
поддержать на patreon	3683
поддержать нас	3582
поддержать проект	3582
поддержать редакцию	3582
поддержите нас	3582
поделитесь	3595
поделиться	3595
поделиться в telegram	3595
поделиться в twitter	3595
поделиться в одноклассниках	3595
поделиться в соцсетях	3595
поделиться вконтакте	3595
поделиться новостью	3595
поделиться ссылкой	3595
поделиться статьей	3595
поделиться статьёй	3595
подкасти	4368
подкасты	3606
подкрепете ни	222
подкрепи	222
подкрепи ни	222
подобається	4461
подобни статии	230
подписаться	3587
подписаться в max	3597
подписаться в telegram	3597
подписаться на автора	3703
подписаться на канал	3597
подписаться на новости	3590
подписаться на рассылку	3590
подписаться на телеграм-канал	3597
подписаться на тему	3703
подписаться на уведомления	3679
подписка	3587
подписка на год	3686
подписка на месяц	3686
подписывайтесь	3597
подпишитесь	3686
подпишитесь на рассылку	3590
подреди по	310
подробнее	3609
подробнее по теме	3606
подтвердите e-mail	3689
подтвердите адрес электронной почты	3689
поділитись	4359
поділитися	4359
поділитися в telegram	4359
поділитися в соцмережах	4359
поділитися новиною	4359
поділитися статтею	4359
поділіться	4359
пожаловаться	3702
пожаловаться на комментарий	3701
пожаловаться на рекламу	3706
пожертвовать	3582
пожертвувати	4350
позволи	292
позволи известия	291
позже	3581	3680
поиск	3609
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
показати # відповідей	4460
показати # відповіді	4460
показати # світлин	4450
показати # світлини	4450
показати # фото	4450
показати # фотографій	4450
показати # фотографії	4450
показати більше	4370
показати вміст	4432
показати все	4371
показати всі	4451
показати всі # світлин	4450
показати всі # світлини	4450
показати всі # фото	4450
показати всі # фотографій	4450
показати всі # фотографії	4450
показати всі світлин	4450
показати всі світлини	4450
показати всі фото	4450
показати всі фотографій	4450
показати всі фотографії	4450
показати відповіді	4460
показати галерею	4451
показати й прийняти	4432
показати коментарі	4366
показати контент	4432
показати менше	4451
показати оригінал	4371
показати пароль	4445
показати підпис	4451
показати результати	91	4425
показати розшифровку	4435
показати світлин	4450
показати світлини	4450
показати субтитри	4435
показати усі # світлин	4450
показати усі # світлини	4450
показати усі # фото	4450
показати усі # фотографій	4450
показати усі # фотографії	4450
показати усі світлин	4450
показати усі світлини	4450
показати усі фото	4450
показати усі фотографій	4450
показати усі фотографії	4450
показати фото	4450
показати фотографій	4450
показати фотографії	4450
показати ще	4370
показати і прийняти	4432
показать # ответа	3701
показать # ответов	3701
показать # фото	3691
показать # фотографии	3691
показать # фотографий	3691
показать больше	3609
показать все	3610	3692
показать все # фото	3691
показать все # фотографии	3691
показать все # фотографий	3691
показать все фото	3691
показать все фотографии	3691
показать все фотографий	3691
показать галерею	3692
показать еще	3609
показать ещё	3609
показать и принять	3673
показать карту	3610
показать комментарии	3603
показать контент	3673
показать меньше	3610	3692
показать оригинал	3610
показать ответы	3701
показать пароль	3686
показать перевод	3610
показать подпись	3692
показать расшифровку	3676
показать результаты	91	3666
показать содержимое	3673
показать субтитры	3676
показать фото	3691
показать фотографии	3691
показать фотографий	3691
показувати завжди	4432
показывать всегда	3673
поки немає коментарів	4460
поле обов'язкове для заповнення	4448
поле обязательно для заполнения	3689
полето е задължително	300
политика cookie	3673
политика за защита на личните данни	285
политика за поверителност	285
политика исправлений	3696
политика конфиденциальности	3600
политика обработки персональных данных	3600
полноэкранный режим	3676
полный экран	3676
получавай известия	291
получать уведомления	3679
пользовательское соглашение	3600
політика cookie	4432
політика виправлень	4455
політика конфіденційності	4363
політика приватності	4432
помогает любая сумма	3683
помочь	3582
помочь нам	3582
помочь проекту	3582
помочь редакции	3582
помітили помилку	4455
понятно	3600
попередня	4370
попередня новина	4451
попередня стаття	4368
попередня сторінка	4451
попереднє фото	4451
попередній слайд	4451
поправки и уточнения	306
попробовать бесплатно	3587
попробуйте еще раз	3689
попробуйте ещё раз	3689
попробуйте позже	3689
популярне	4368
популярное	3606
популярные	3606	3702
популярные новости	3606
популярные статьи	3606
популярный	3687
популярні	4461
популярні новини	4368
попълнете това поле	300
поръчай книгата	283
поръчайте книгата	283
посилання скопійовано	4359
поскаржитися	4461
поскаржитися на коментар	4460
поскаржитися на рекламу	4466
последнее	3606
последни	230
последни новини	230
последние новости	3606
послухати новину	4359
посмотреть # фото	3691
посмотреть # фотографии	3691
посмотреть # фотографий	3691
посмотреть все # фото	3691
посмотреть все # фотографии	3691
посмотреть все # фотографий	3691
посмотреть все фото	3691
посмотреть все фотографии	3691
посмотреть все фотографий	3691
посмотреть результаты	91	3666
посмотреть фото	3691
посмотреть фотографии	3691
посмотреть фотографий	3691
посмотреть цену	3670
потвърдете имейла си	300
поточний час	4436
поточний час #	4435
потребителско име	298
потребителско име или имейл	297
похожие материалы	3606
похожие статьи	3606
почати гру	4425
почати тест	4425
почему я вижу эту рекламу	3706
почерпете ни с кафе	295
почерпи ни кафе	295
почтовый индекс	3690
поширити	4359
поширити у facebook	4359
поштовий індекс	4449
пошук	4370
пощенски код	301
правила за коментарите	310
правила за коментиране	233
правила использования	3600
правила коментарів	4460
правила коментування	4366
правила комментариев	3701
правила комментирования	3603
правила користування	4433
предимства за абонати	283
предишна новина	303
предишна снимка	303
предишна статия	303
предишна страница	303
предложение для подписчиков	3670
предложение для читателей	3670
предложить новость	3603
предыдущая	3609
предыдущая новость	3692
предыдущая статья	3606
предыдущая страница	3692
предыдущая фотография	3692
предыдущее фото	3692
предыдущий слайд	3692
презаредете страницата	294
презареди страницата	294
премиум	3587
преміум	4353
препечатването е забранено	307
препечатването забранено	307
препоръчани	230
препоръчано от outbrain	315
препоръчано от taboola	315
препоръчваме	298
препоръчваме ви	230
препоръчваме ви още	230
препоръчваме още	230
пригостити кавою	4442
пригостіть нас кавою	4442
придбати квитки	4429
придбати квиток	4429
придбати книжку	4429
придбати передплату	4445
придбати права на публікацію	4456
приемам всички	286
приемам всички бисквитки	285
приемам и продължавам	285
приеми всички	286
приеми и покажи	285
приеми и продължи	285
призначення платежу: благодійний внесок	4442
прийняти	4363
прийняти все	4433
прийняти всі	4363
прийняти всі файли cookie	4432
прийняти й показати	4432
прийняти та показати	4432
прийняти та продовжити	4432
прийняти і продовжити	4432
принтирай	233
принтирай рецептата	61
принципи редакції	4455
принять	3600
принять все	3600
принять все cookie	3673
принять все файлы cookie	3673
принять всё	3600
принять и показать	3673
принять и продолжить	3673
прислать новость	3603
прислать новость анонимно	3696
присоединиться к обсуждению	3701
пришлите свои фото	3696
приєднатися	4350
приєднатися до спільноти	4350
проверете имейла си	300
проверете пощата си	300
провери знанията си	280
проверь себя	3666
проверьте свои знания	3666
проверьте свою почту	3689
проверьте себя	3666
проголосовало #	3666
проголосовать	91
проголосувати	91
продовження під рекламою	4362
продовження статті під рекламою	4362
продовжити без вимкнення	4440
продовжити з apple	4445
продовжити з google	4445
продовжити через apple	4445
продовжити через facebook	4445
продовжити через google	4445
продолжительность #	3677
продолжить без отключения	3681
продолжить без поддержки	3581
продолжить с apple	3686
продолжить с google	3686
продолжить через apple	3686
продолжить через facebook	3686
продолжить через google	3686
продължава след рекламата	229
продължете с google	297
продължи без изключване	293
продължи с apple	297
продължи с facebook	297
продължи с google	297
продължителност	289
продължителност #	289
произвольная сумма	3683
произошла ошибка	3690
произошла ошибка. попробуйте ещё раз	3689
произошла ошибка. попробуйте позже	3689
пройти опитування	4425
пройти опрос	3666
пройти тест	3666
прокоментувати	4461
прокомментировать	3702
промени размера на текста	313
промо	3599	4362
пропозиція для передплатників	4429
пропозиція для читачів	4429
прослухати статтю	4435
прослушать	3595
прослушать новость	3595
прослушать статью	3676
прочетено от синтетичен глас	288
прочетете и	230
прочетете цялата статия	303
прочети по-късно	313
прочети с абонамент	297
прочети транскрипцията	288
прочети цялата новина	303
прочети цялата статия	303
прочитати пізніше	4464
прочитать позже	3705
прямой эфир	3677
прізвище	4449
публикувай коментар	310
пусни видеото	288
първо най-новите	310
підписатись	4353
підписатися	4353
підписатися на автора	4462
підписатися на сповіщення	4438
підписатися на тему	4462
підписка	4353
підсумок від ші	4458
підтвердьте електронну адресу	4448
підтвердіть e-mail	4448
підтримайте нас	4350
підтримати	4350
підтримати автора	4350
підтримати журналістів	4350
підтримати на buy me a coffee	4442
підтримати на patreon	4442
підтримати нас	4350
підтримати проєкт	4442
підтримати разово	4442
підтримати редакцію	4350
підтримувати щомісяця	4442
пізніше	4349	4439
""", 'р': """
радимо прочитати	4368
радимо також	4368
развернуть	3609
разгадать кроссворд	3666
размер на текста	313
размер на шрифта	65
размер текста	65
размер шрифта	65
разова підтримка	4443
разовий внесок	4443
разовий донат	4442
разово	3582
разовое пожертвование	3683
разовый платеж	3684
разовый платёж	3684
разпечатай	233
разпечатай статията	313
разреши	292
разреши веднъж	285
разреши известия	291
разреши известията	291
разреши рекламите	294
разрешите уведомления	3664
разрешить	3680
разрешить контент	3673
разрешить один раз	3673
разрешить рекламу	3682
разрешить уведомления	3664
ранняя регистрация	3671
раскрыть	3610
распечатать	3595
распечатать рецепт	61
распечатать статью	3595
рассказать друзьям	3595
рассылка	3590
рассылки	3590
расшифровка	3677
регистрация	223	3587
редакция рекомендует	3606
редакційна політика	4455
редакційна політика видання	4455
резултати от анкетата	280
резултати от гласуването	280
результати	92	4371
результати голосування	4436
результати опитування	4436
результаты	92	3610
результаты голосования	3677
результаты опроса	3677
реклама	229	3599	4362
реклама - статията продължава по-долу	229
реклама google	3706
реклама від google	4466
реклама закончилась	3706
реклама закінчилася	4466
реклама на сайте	3599
реклама на сайті	4362
реклама окончена	3706
реклама от google	3706
реклама. продовження нижче	4362
реклама. продолжение ниже	3599
реклами от google	315
рекламний матеріал	4466
рекламно каре	229
рекламно съдържание	229
рекламный материал	3706
рекомендовано outbrain	3706
рекомендовано taboola	3706
рекомендуем	3606	3687
рекомендуем почитать	3606
рекомендуем также	3606
рекомендуемое	3606
рекомендуємо	4368	4446
рекомендуємо прочитати	4368
рекомендуємо також	4368
реши кръстословицата	280
реши теста	280
реєстрація	4353
розгадати кросворд	4425
розгорнути	4371	4451
роздрукувати	4359
роздрукувати рецепт	61
роздрукувати статтю	4359
розмір тексту	65
розмір шрифту	65
розшифровка	4436
российской картой	3684
рубрики	3606	4368
річна передплата	4446
річна підписка	4446
""", 'с': """
самая выгодная	3687
само за абонати	297
само необходими	285
само необходимите	285
самое важное	3606
самое популярное	3606
самое читаемое	3606
самое читаемое за день	3606
самое читаемое за неделю	3606
самый популярный	3687
свали аудиото	288
свали епизода	288
свали от app store	290
свали от google play	290
свали приложението	290
свежее	3606
свежие новости	3606
свернуть	3609
своя сума	4442
своя сумма	3683
свържете се с редакцията	306
свържи се с автора	303
свързани новини	230
свързани публикации	230
свързани статии	230
связаться с нами	3603
світлина # з #	4450
світлина # із #	4450
сгенерировано ии	3699
сгенерировано нейросетью	3699
сгенерировано с помощью ии	3699
сделать донат	3683
сделать пожертвование	3582
сейчас читают	3606
сигнализирай за грешка	306
сканворд	3667
сканирай qr кода	290
сканирайте qr кода	290
сканирайте qr кода и изтеглете приложението	290
сканируйте qr-код	3678
скануйте qr-код	4437
скасувати можна будь-коли	4445
скачать аудио	3676
скачать выпуск	3676
скачать из google play	3678
скидка #%	3687
скидка для подписчиков	3670
скопировано	3596
скопировано в буфер обмена	3705
скопировать ссылку	3595
скопировать ссылку на статью	3595
скопійовано	4465
скопійовано в буфер обміну	4464
скопіювати посилання	4359
скопіювати посилання на статтю	4359
скорост	289
скорост на възпроизвеждане	288
скорость	3677
скорость воспроизведения	3676
скрий отговорите	310
скрий рекламата	315
скрыть	3610
скрыть ответы	3701
скрыть рекламу	3706
слайд # з #	4450
слайд # из #	3691
слайд # от #	302
слайд # із #	4450
слайд #/#	3691	4450
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
следить за автором	3703
следить за онлайном	3692
следить за темой	3703
следующая	3609
следующая новость	3692
следующая статья	3606
следующая страница	3692
следующая фотография	3692
следующее видео	3676
следующее фото	3692
следующий слайд	3692
слухати	4359
слухати новину	4359
слушай новината	233
слушай статията	288
слушать	3595
слушать новость	3595
см. также	3606
смотреть # фото	3691
смотреть # фотографии	3691
смотреть # фотографий	3691
смотреть видео	3676
смотреть все	3609
смотреть все # фото	3691
смотреть все # фотографии	3691
смотреть все # фотографий	3691
смотреть все фото	3691
смотреть все фотографии	3691
смотреть все фотографий	3691
смотреть галерею	3692
смотреть онлайн-трансляцию	3692
смотреть предложение	3670
смотреть фото	3691
смотреть фотогалерею	3692
смотреть фотографии	3691
смотреть фотографий	3691
смотри также	3606
смотрите также	3606
сначала новые	3701
сначала старые	3701
снимка # от #	302
снимка #/#	302
снимок # из #	3691
советуем почитать	3606
согласен	3600
согласиться	3600
согласиться и продолжить	3673
содержание	3609
содержание статьи	3692
содержимое недоступно	3673
создано ии	3699
создано нейросетью	3699
создано при помощи ии	3699
создано с помощью ии	3699
создать аккаунт	3587
сообщение	3690
сообщение отправлено	3689
сообщить новость	3696
сообщить об опечатке	3603
сообщить об ошибке	3603
сортирай по	310
сортиране	311
сортировать	3702
сортировать по	3701
сортировка	3702
сортування	4461
сортувати	4461
сортувати за	4460
сохранено	3596
сохранить	3595
сохранить выбор	3673
сохранить на потом	3705
сохранить настройки	3673
сохранить рецепт	61
сохранить статью	3595
социальные сети	3597
спасибо за ваш голос	91	3666
спасибо за ваше сообщение	3689
спасибо за подписку	3590
спасибо за регистрацию	3689
спасибо за сообщение	3689
спасибо за участие в опросе	3666
спасибо, ваш голос учтён	3666
спершу нові	4460
спершу старі	4460
спестявате #%	298
спецпроект	3599
спецпроєкт	4362
сповіщення	4439
споделете	233
сподели	233
сподели във facebook	233
сподели като подарък	313
сподели по имейл	313
сподели статията	233
споделяне	233
спонсорирано	229
спонсорирано съдържание	315
спонсорский материал	3706
спонсорський матеріал	4466
способ оплаты	3585
способы оплаты	3585
спочатку нові	4460
спочатку старі	4460
спри да следваш	312
спробуйте пізніше	4448
спробуйте ще раз	4448
ссылка скопирована	3595
сталася помилка	4449
сталася помилка. спробуйте пізніше	4448
сталася помилка. спробуйте ще раз	4448
станете член	222
стани абонат	222
стани дарител	222
старые	3702
старі	4461
стати патроном	4442
стати підписником	4442
стати співучасником	4350
стати частиною спільноти	4350
стати членом клубу	4442
статията е заключена	297
статията е защитена с авторско право	307
статията се чете от изкуствен интелект	288
стаття захищена авторським правом	4456
стать патроном	3582
стать соучастником	3582
стать спонсором	3582
статья защищена авторским правом	3697
створено за допомогою штучного інтелекту	4458
створено за допомогою ші	4458
створено штучним інтелектом	4458
створено ші	4458
створити акаунт	4353
стежити за автором	4462
стежити за онлайном	4451
стежити за темою	4462
стислий переказ від ші	4458
стоимость доставки	3671
сторінка # з #	4450
сторінка # із #	4450
сторінка #/#	4450
страница # из #	3691
страница # от #	302
страница #/#	302	3691
стрічка новин	4368
субтитри	289	4436
субтитры	3677
судоку	281	3667	4426
сума по избор	295
сховати	4371
сховати відповіді	4460
сховати рекламу	4466
сходни новини	230
схожі матеріали	4368
схожі новини	4368
схожі статті	4368
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
сыграть	3667
сюжет	3606
сюжеты	3606
""", 'т': """
тагове	230
тази статия е заключена	297
так, будь ласка	4439
так, дякую	4439
так, хочу	4439
також читайте	4368
твитнуть	3595
твиттер	3596
твітнути	4359
теги	3606	4368
текст продовжується під рекламою	4362
текст создан автоматически	3699
текст створено автоматично	4458
текст читает робот	3676
текущее время	3677
текущее время #	3676
текущо време	289
текущо време #	288
телеграм	3596
телефон	301	3690	4449
тема	301	3690	4449
тема дня	3606
теми	4368
темы	3606
тест дня	3666
тествай знанията си	280
това видео вече не е налично	288
това видео не е налично	288
това поле е задължително	300
това съдържание не е налично	285
това съдържание не може да бъде показано	285
только для подписчиков	3587
только необходимые	3673
транскрипция	289
тривалість	4436
тривалість #	4436
търговско съдържание	315
тільки необхідні	4432
""", 'у': """
у вас вже є акаунт	4445
у вас включен adblock	3681
у вас нет подписки	3686
у вас уже есть аккаунт	3686
у мене вже є акаунт	4445
у мене є акаунт	4445
у мене є передплата	4445
у меня есть аккаунт	3686
у меня есть подписка	3686
у меня нет аккаунта	3686
у меня уже есть аккаунт	3686
у цій статті	4451
уведомления	3680
увеличи	289
увеличи снимката	303
увеличи текста	313
увеличи шрифта	313
увеличить	3609
увеличить изображение	3692
увеличить текст	3705
увеличить фото	3692
увеличить шрифт	3705
увійти	4353
увійти з google	4445
увійти за допомогою google	4445
увійти через apple	4445
увійти через facebook	4445
увійти через google	4445
увійти, щоб коментувати	4460
увімкнути	4439
увімкнути звук	4435
увімкнути сповіщення	4422
увімкніть сповіщення	4422
угостите нас кофе	3683
угостить кофе	3683
уже есть аккаунт	3587
уже зарегистрированы	3587
уже зареєструвалися	4353
уже отключил	3682
узнать цену	3670
укажите сумму	3683
уменьшить шрифт	3705
умови використання	4363
управление на бисквитките	285
управление на известията	291
управление на съгласието	285
управление согласием	3673
управление уведомлениями	3679
управлявай съгласието	285
управлять согласием	3673
условия за ползване	285
установить приложение	3678
усі коментарі	4460
усі матеріали	4451
усі матеріали автора	4451
усі матеріали за темою	4451
усі новини	4370
усі статті	4451
усі статті автора	4451
""", 'ф': """
файлы cookie	3600
фамилия	301	3690
фейсбук	3596
филворды	3667
фото	3606
фото # з #	4450
фото # из #	3691
фото # із #	4450
фото #/#	3691	4450
фоторепортаж	3606
""", 'х': """
харесай	233
харесва ми	311
хорошо	3600
хотите получать уведомления	3679
хочете отримувати сповіщення	4438
""", 'ц': """
це було корисно	4458
це відео більше недоступне	4435
це відео недоступне	4435
це відео недоступне у вашій країні	4435
це поле обов'язкове	4448
цей контент недоступний	4432
цей контент неможливо показати	4432
цей матеріал закритий	4445
цена на доставката	283
ця стаття закрита	4445
цял екран	288
""", 'ч': """
час читання # хв	4370
час, що залишився	4435
час, що залишився #	4435
чете синтетичен глас	288
четете без ограничения	297
четете без реклами	315
четете в приложението	290
чети без реклами	315
чети в приложението	290
чи була стаття корисною	4366
читает синтезированный голос	3676
читайте в застосунку	4437
читайте в приложении	3678
читайте еще	3606
читайте ещё	3606
читайте ниже	3599
читайте первыми в приложении	3678
читайте першими в застосунку	4437
читайте по теме	3606
читайте также	3606
читайте також	4368
читати без обмежень	4445
читати без реклами	4466
читати всю новину	4451
читати всю статтю	4451
читати далі	4370
читати з передплатою	4445
читати коментарі	4460
читати повністю	4370
читати розшифровку	4435
читати статтю повністю	4451
читати також	4368
читать без ограничений	3686
читать без рекламы	3706
читать в max	3597
читать в telegram	3597
читать всю статью	3692
читать далее	3609
читать дальше	3609
читать ещё	3609
читать комментарии	3603
читать полностью	3609
читать расшифровку	3676
читать с подпиской	3686
читать статью полностью	3692
читать также	3606
читать целиком	3692
читає синтезований голос	4435
чому я бачу цю рекламу	4466
что еще почитать	3606
что ещё почитать	3606
что-то пошло не так	3690
что-то пошло не так, попробуйте позже	3689
что-то пошло не так. попробуйте еще раз	3689
что-то пошло не так. попробуйте ещё раз	3689
что-то пошло не так. попробуйте позже	3689
чуй статията	288
""", 'ш': """
швидкість	4436
швидкість відтворення	4435
ші може помилятися	4458
""", 'щ': """
ще за темою	4368
ще не передплатник	4445
ще немає акаунта	4445
ще новини	4368
що ще почитати	4368
щомісяця	4350	4446
щомісячна підтримка	4443
щомісячний внесок	4442
щоп'ятниці. безкоштовно. без спаму	4448
щороку	4446
щось пішло не так	4449
щось пішло не так, спробуйте пізніше	4448
щось пішло не так. спробуйте пізніше	4448
щось пішло не так. спробуйте ще раз	4448
""", 'э': """
экономия #%	3687
эксклюзивно для подписчиков	3686
электронная почта	3590
электронная почта или логин	3686
эта статья закрыта	3686
это было полезно	3699
это видео больше недоступно	3676
это видео недоступно	3676
это видео недоступно в вашей стране	3676
это поле обязательно	3689
это поле обязательно для заполнения	3689
этот контент невозможно показать	3673
этот контент недоступен	3673
этот материал закрыт	3686
""", 'я': """
я вже підтримую	4349
я вимкнув блокувальник	4440
я отключил	3682
я отключил блокировщик	3681
я уже поддерживаю	3581
як вимкнути adblock	4440
як ми захищаємо джерела	4455
як ми захищаємо наші джерела	4455
якість	4436
яндекс.дзен	3596
""", 'і': """
ім'я	4449
індекс	4449
інша сума	4442
інші матеріали автора	4451
інші новини	19	4368
інші статті автора	4451
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
กฎการแสดงความคิดเห็น	4191
กติกาการแสดงความคิดเห็น	4191
กรุณากรอกข้อมูลให้ครบถ้วน	4208
กรุณากรอกอีเมล	4208
กรุณากรอกอีเมลให้ถูกต้อง	4208
กรุณาตรวจสอบอีเมล	4208
กลับขึ้นด้านบน	4211
กลับด้านบน	4211
กลับหน้าแรก	4211
การตั้งค่าความเป็นส่วนตัว	4197
การตั้งค่าคุกกี้	4197
กำลังติดตาม	4214
กำลังโหลด	4195
กำลังโหลดวิดีโอ	4195
""", 'ข': """
ขนาดตัวอักษร	65
ขยายภาพ	4211
ขอบคุณที่ร่วมโหวต	4191
ขอบคุณสำหรับการโหวต	4191
ข่าวก่อนหน้า	4211
ข่าวถัดไป	4211
ข่าวทั้งหมด	4211
ข่าวที่คุณอาจสนใจ	4184
ข่าวที่น่าสนใจ	4184
ข่าวที่เกี่ยวข้อง	4161
ข่าวนี้มีประโยชน์หรือไม่	4191
ข่าวยอดนิยม	4161
ข่าวล่าสุด	4161
ข่าวอื่นที่น่าสนใจ	4184
ข่าวอื่นๆ	19	4184
ข่าวอื่นๆ ที่น่าสนใจ	4175
ข่าวเกี่ยวข้อง	4184
ข่าวแนะนำ	4161
ข้ามไปที่สูตร	61
""", 'ค': """
ครั้งเดียว	4205
คลิกชมวิดีโอ	4175
คลิกเพื่อขยายภาพ	4211
คลิปแนะนำ	4184
ความคิดเห็น	4164
ความยาว	4196
ความเร็วในการเล่น	4195
คัดลอก	4216
คัดลอกลิงก์	4164
คัดลอกลิงก์แล้ว	4175
คัดลอกลิงค์	4175
คัดลอกลิงค์แล้ว	4175
คำบรรยาย	4196
คุณต้องการรับการแจ้งเตือนหรือไม่	4200
คุณอาจสนใจ	4184
คุณโหวตแล้ว	4191
คุ้มที่สุด	4207
""", 'จ': """
จดจำฉัน	4206
จดจำฉันไว้	4206
จบโฆษณา	4194
จองตั๋ว	4194
จองบัตร	4194
จัดการความยินยอม	4197
จัดการคุกกี้	4197
จัดส่งฟรี	4217
จำนวนอื่น	4204
จำเป็นต้องกรอก	4208
""", 'ฉ': """
ฉันยอมรับนโยบายความเป็นส่วนตัว	4208
ฉันยอมรับเงื่อนไขการใช้งาน	4208
""", 'ช': """
ชมคลิป	4175
ชมคลิปวิดีโอ	4175
ชมวิดีโอ	4175
ชมวิดีโอด้านบน	4175
ชมวิดีโอเต็มได้ที่นี่	4175
ชำระรายปี	4206
ชำระรายเดือน	4206
ชื่อ	4209
ชื่อ-นามสกุล	4209
ช่องนี้จำเป็นต้องกรอก	4208
""", 'ซ': """
ซื้อที่ lazada	4194
ซื้อที่ shopee	4194
ซื้อบัตร	4194
ซื้อบัตรที่นี่	4194
ซื้อหนังสือ	4194
ซื้อหนังสือเล่มนี้	4194
ซื้อเลย	4194
""", 'ด': """
ดาวน์โหลดบน app store	4199
ดาวน์โหลดบน google play	4199
ดาวน์โหลดเสียง	4195
ดาวน์โหลดแอป	4199
ดาวน์โหลดแอปพลิเคชัน	4199
ดาวน์โหลดได้ที่ app store	4199
ดาวน์โหลดได้ที่ google play	4199
ดูการตอบกลับ	4191
ดูข่าวทั้งหมด	4211
ดูคลิป	4175
ดูความคิดเห็นทั้งหมด	4191
ดูความคิดเห็นเพิ่มเติม	4191
ดูทั้งหมด	4162
ดูผลลัพธ์	91
ดูผลโหวต	91	4192
ดูภาพทั้งหมด	4211
ดูภาพเพิ่มเติม	4211
ดูราคา	4194
ดูรูปทั้งหมด	4211
ดูวิดีโอ	4175
ดูเพิ่มเติม	4164
ดูแกลเลอรี	4211
ดูแกลเลอรี่	4211
""", 'ต': """
ตกลง	4201
ตอบกลับ	4192
ตัวเลือกเพิ่มเติม	4215
ตั้งค่าความเป็นส่วนตัว	4197
ตั้งค่าคุกกี้	4197
ติดตามผู้เขียน	4214
ติดตามหัวข้อ	4214
ติดตามหัวข้อนี้	4214
ติดต่อกองบรรณาธิการ	4212
ติดต่อเรา	4175
ติดต่อโฆษณา	4212
ต้องการรับการแจ้งเตือนหรือไม่	4200
""", 'ถ': """
ถอดเสียง	4196
ถอนความยินยอม	4197
ถูกใจ	4192
""", 'ท': """
ทดสอบความรู้ของคุณ	4193
ทำแบบทดสอบ	4193
ทุกการสนับสนุนมีความหมาย	4204
ทุกเดือน	4205
""", 'บ': """
บทความก่อนหน้า	4211
บทความถัดไป	4211
บทความทั้งหมดของผู้เขียน	4211
บทความที่น่าสนใจ	4184
บทความที่เกี่ยวข้อง	4161
บทความนี้ถูกล็อก	4206
บทความนี้มีประโยชน์หรือไม่	4191
บทความล่าสุด	4161
บทความอื่นของผู้เขียน	4211
บทความอื่นๆ ของผู้เขียน	4211
บทความแนะนำ	4184
บริจาค	4158
บริจาคครั้งเดียว	4204
บริจาคตอนนี้	4204
บริจาครายเดือน	4204
บริจาคเลย	4158
บันทึก	4175
บันทึกการตั้งค่า	4197
บันทึกคะแนนของคุณแล้ว	4191
บันทึกคะแนนโหวตแล้ว	4191
บันทึกสูตร	61
บันทึกไว้อ่านภายหลัง	4175
""", 'ป': """
ปฏิเสธทั้งหมด	4197
ปิดการแสดงความคิดเห็น	4191
ปิดเสียง	4196
""", 'ผ': """
ผู้สนับสนุน	4217
""", 'พ': """
พิมพ์	4164
พิมพ์บทความ	4175
พิมพ์สูตร	61
พิมพ์หน้านี้	4175
""", 'ฟ': """
ฟรี ไม่มีสแปม	4208
ฟังข่าว	4195
ฟังข่าวนี้	4195
ฟังบทความ	4195
ฟังบทความนี้	4195
ฟังรายการย้อนหลัง	4175
""", 'ภ': """
ภายหลัง	4201
""", 'ม': """
มอบบทความนี้เป็นของขวัญ	4175
มีบัญชีอยู่แล้ว	4206
มีบัญชีแล้ว	4206
""", 'ย': """
ยกเลิกการรับข่าวสารได้ทุกเมื่อ	4208
ยกเลิกได้ทุกเมื่อ	4206
ยอดนิยม	4184
ยอดนิยมในตอนนี้	4184
ยอมรับทั้งหมด	4197
ยอมรับและดำเนินการต่อ	4197
ยังไม่มีบัญชี	4206
ยังไม่เป็นสมาชิก	4206
""", 'ร': """
ระบุจำนวนเงิน	4204
รับการแจ้งเตือน	4200
รับการแจ้งเตือนข่าวด่วน	4175
รายงาน	4192
รายปี	4205
รายเดือน	4205
รีเฟรชหน้า	4203
รีเฟรชหน้านี้	4203
รูปแบบอีเมลไม่ถูกต้อง	4208
ร่วมงานกับเรา	4175
ร่วมตอบแบบสอบถาม	4175
ร่วมตอบแบบสำรวจ	4191
ร่วมบริจาค	4158
ร่วมสนับสนุน	4204
ร่วมแสดงความคิดเห็น	4175
ร่วมโหวต	4191
ร้านค้า	4217
""", 'ล': """
ลงทะเบียน	4158
ลงทะเบียนเรียบร้อยแล้ว	4208
ลดขนาดตัวอักษร	4215
ลืมรหัสผ่าน	4158
ลืมรหัสผ่านหรือไม่	4206
""", 'ว': """
วิดีโอนี้ไม่พร้อมใช้งาน	4195
วิดีโอนี้ไม่สามารถรับชมได้ในประเทศของคุณ	4195
วิดีโอไม่พร้อมใช้งาน	4195
วิธีปิดโปรแกรมบล็อกโฆษณา	4203
""", 'ส': """
สนับสนุนรายเดือน	4204
สนับสนุนเรา	4158
สนับสนุนโดย	4217
สปอนเซอร์	4164
สมัครงานกับเรา	4175
สมัครสมาชิก	4158
สมัครเรียบร้อยแล้ว	4208
สรุปด้วย ai	4213
สรุปโดย ai	4213
สั่งซื้อหนังสือ	4194
สั่งซื้อเลย	4194
สำหรับสมาชิกเท่านั้น	4206
สิทธิพิเศษสำหรับผู้อ่าน	4194
สิทธิพิเศษสำหรับสมาชิก	4194
สแกน qr code	4199
สแกนคิวอาร์โค้ด	4199
ส่ง	4209
ส่งข่าว	4212
ส่งข้อความเรียบร้อยแล้ว	4208
ส่งความคิดเห็น	4191
ส่งคำตอบ	91
ส่งต่อให้เพื่อน	4175
""", 'ห': """
หน้าแรก	4211
""", 'อ': """
อนุญาต	4201
อนุญาตเสมอ	4197
ออกจากโหมดเต็มจอ	4195
อีเมล	4209
อีเมลไม่ถูกต้อง	4208
อ่านข่าวที่เกี่ยวข้อง	4184
อ่านข่าวผ่านแอป	4175
อ่านข่าวอื่นๆ	4184
อ่านฉบับเต็ม	4211
อ่านต่อ	4164
อ่านต่อหลังโฆษณา	4194
อ่านต่อเรื่องนี้	4184
อ่านต่อในเบราว์เซอร์	4199
อ่านบทความฉบับเต็ม	4211
อ่านบนแอป	4199
อ่านเพิ่มเติม	4161
อ่านเรื่องที่เกี่ยวข้อง	4184
อ่านโดย ai	4195
อ่านในแอป	4199
""", 'เ': """
เกมทั้งหมด	4193
เกิดข้อผิดพลาด	4209
เกิดข้อผิดพลาด กรุณาลองใหม่	4208
เกิดข้อผิดพลาด กรุณาลองใหม่อีกครั้ง	4208
เกี่ยวกับผู้เขียน	4212
เก่าที่สุด	4192
เขียนความคิดเห็น	4191
เขียนโดย ai	4213
เข้าสู่ระบบ	4158
เข้าสู่ระบบด้วย apple	4206
เข้าสู่ระบบด้วย facebook	4206
เข้าสู่ระบบด้วย google	4206
เข้าสู่ระบบด้วย line	4206
เข้าสู่ระบบเพื่อแสดงความคิดเห็น	4191
เฉพาะสมาชิกเท่านั้น	4206
เต็มจอ	4196
เนื้อหาต่อจากโฆษณา	4194
เนื้อหาที่เกี่ยวข้อง	4184
เนื้อหาสนับสนุน	4194
เนื้อหาโฆษณา	4194
เบราว์เซอร์ของคุณไม่รองรับวิดีโอ	4195
เบราว์เซอร์ของคุณไม่รองรับเสียง	4195
เปิดการแจ้งเตือน	4200
เปิดรับการแจ้งเตือน	4200
เปิดเสียง	4195
เปิดแอป	4199
เปิดในแอป	4199
เป็นคนแรกที่แสดงความคิดเห็น	4175
เพิ่มขนาดตัวอักษร	4215
เริ่มทำแบบทดสอบ	4193
เรียงตาม	4192
เรื่องที่คุณอาจสนใจ	19	4184
เรื่องที่น่าสนใจ	4184
เรื่องที่เกี่ยวข้อง	4161
เรื่องล่าสุด	4184
เรื่องอื่นที่น่าสนใจ	4161
เรื่องแนะนำ	4184
เลิกติดตาม	4214
เลือก	4207
เลือกแพ็กเกจ	4206
เลือกแพ็คเกจ	4206
เล่นวิดีโอ	4195
เล่นอัตโนมัติ	4196
เล่นเกม	4193
เล่นเลย	4193
เวลาที่เหลือ	4195
เสียงอ่านโดย ai	4195
""", 'แ': """
แจ้งข่าว	4212
แจ้งข้อผิดพลาด	4191
แจ้งคำผิด	4191
แจ้งลบความคิดเห็น	4191
แจ้งเบาะแส	4212
แชร์	4164
แชร์ข่าวนี้	4175
แชร์บทความ	4175
แชร์บทความนี้	4215
แชร์บน facebook	4215
แชร์ผ่าน line	4215
แชร์หน้านี้	4175
แชร์ไปที่ line	4175
แชร์ไปยัง facebook	4215
แชร์ไปยัง line	4215
แท็ก	4184
แท็กที่เกี่ยวข้อง	4184
แบบสำรวจ	92
แปลอัตโนมัติ	4175
แปลโดย ai	4213
แปลโดยอัตโนมัติ	4213
แสดงความคิดเห็น	4164
แสดงคำบรรยาย	4195
แสดงน้อยลง	4162
แสดงเนื้อหา	4197
แสดงเพิ่มเติม	4211
แสดงโพสต์	4197
""", 'โ': """
โฆษณา	4164
โหลดหน้านี้ใหม่	4203
โหลดหน้าใหม่	4203
โหลดเนื้อหา	4197
โหลดเพิ่มเติม	4211
โหลดแอป	4199
โหลดแอปฟรี	4175
โหลดโพสต์	4197
โหวต	91	4192
""", 'ใ': """
ใหม่ล่าสุด	4192
ให้คะแนนบทความนี้	4191
""", 'ไ': """
ไปที่สูตร	61
ไปยังหน้าบริจาค	4204
ไม่มีความเห็น	4192
ไม่สามารถเล่นวิดีโอนี้ได้	4195
ไม่สามารถเล่นวิดีโอได้	4195
ไม่สามารถแสดงเนื้อหานี้ได้	4197
ไม่แน่ใจ	4192
ไม่ใช่ตอนนี้	4201
""", 'ả': """
ảnh tiếp theo	4568
ảnh trước	4568
""", 'ẩ': """
ẩn	4494
ẩn trả lời	4523
""", 'ủ': """
ủng hộ	4475
ủng hộ chúng tôi	4475
ủng hộ chúng tôi trên patreon	4542
ủng hộ hàng tháng	4542
ủng hộ một lần	4542
ủng hộ ngay	4565
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
一次性	4661
一次性捐款	4660
一番人気	2629
一覧	2576
一覧に戻る	2635
一覧へ	2576
一覧を見る	2576
""", '上': """
上一个视频	4685
上一张	4670
上一张图片	4690
上一篇	4601
上一篇文章	4670
上一頁	4603
上一页	4603
""", '下': """
下一个视频	4685
下一张	4670
下一张图片	4690
下一張圖片	4690
下一篇	4601
下一篇文章	4670
下一部影片	4685
下一頁	4603
下一页	4603
下次再說	4576
下次再说	4576
下載app	4654
下載客戶端	4654
下載音檔	4647
下載音訊	4647
下载app	4654
下载客户端	4654
下载音频	4647
""", '不': """
不,謝謝	4576
不,谢谢	4576
不用了	4576
不知道	4641
不適切な内容を報告	2608
""", '专': """
专题	4601
""", '並': """
並び替え	2609
並べ替え	2609
""", '个': """
个人中心	4580
个人信息保护政策	4684
""", '中': """
中	2643	4679
""", '为': """
为你推荐	4601
为您推荐	4601
""", '主': """
主旨	4689
主要ニュース	2574
主题	4689
""", '举': """
举报	4600
举报评论	4681
""", '了': """
了解	2577
了解详情	4691
""", '京': """
京东购买	4645
""", '人': """
人才招聘	4620
人気の動画	2601
人気の記事	2574
人気ランキング	2574
人気記事	2574
人気記事ランキング	2574
人気順	2609
人氣文章	4629
""", '仅': """
仅限会员	4663
仅限订阅用户	4663
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
今日最熱門	4629
今日热点	4601
今日焦点	4601
今日熱門	4629
""", '从': """
从app store下载	4654
""", '他': """
他の記事	19
他の記事も読む	2574
""", '付': """
付費閱讀	4580
付费内容	4580
付费阅读	4580
""", '以': """
以上网友发言只代表其个人观点,不代表本网站的观点或立场	4681
以下为广告内容	4620
以下為廣告內容	4620
以后再说	4576
以後再說	4656
以電子郵件繼續	4687
""", '件': """
件名	2653
""", '企': """
企画・制作	2644
""", '优': """
优惠码	4691
""", '会': """
会员专享	4583
会员专享内容	4583
会员专属	4580
会员中心	4580
会员登录	4580
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
余下全文	4690
""", '作': """
作者更多文章	4670
作者简介	4671
作者簡介	4671
""", '你': """
你可能也喜欢	4601
你可能也喜歡	4601
你可能感兴趣	4601
你可能还想看	4629
你可能還想看	4629
""", '使': """
使用 apple 登入	4663
使用 facebook 登入	4663
使用 google 帳號登入	4663
使用 google 登入	4663
使用 google 繼續	4663
使用apple登录	4663
使用facebook登入	4663
使用facebook登录	4663
使用google登入	4663
使用google登录	4663
使用google繼續	4663
使用google继续	4663
使用google账号登录	4663
使用paypal付款	4687
使用条款	4596
使用條款	4596
使用邮箱登录	4687
""", '価': """
価格を見る	2655
""", '保': """
保存	2562
保存する	2562
保存设置	4651
保持登入	4663
保持登入狀態	4663
保持登录状态	4663
""", '個': """
個人情報の取り扱い	2568
個人情報の取り扱いについて	2568
個人情報の取り扱いに同意する	2631
個人情報の取扱いについて	2568
個人情報保護方針	2568
""", '倍': """
倍速	4648
""", '僅': """
僅限會員	4663
僅限訂戶	4663
""", '優': """
優先するソースに追加	2641
優惠碼	4691
""", '儲': """
儲存設定	4651
""", '允': """
允許	4656
允許通知	4655
允许	4656
允许通知	4655
""", '元': """
元の記事を読む	2602
元記事で読む	2602
元記事を読む	2576
""", '免': """
免責聲明	4596
免費訂閱	4584
免費註冊	4580
免費試讀	4580
免費閱讀	4687
免责声明	4596
免费,无垃圾邮件	4666
免费注册	4580
免费订阅	4584
免费试读	4580
免费阅读	4687
免运费	4680
免運費	4680
""", '入': """
入力内容を確認	2652
入力内容を確認する	2652
入力必須	2631
""", '內': """
內容	4689
""", '全': """
全ての写真を見る	2602
全ての記事が読み放題	2651
全屏	4648
全文はこちら	2602
全文を読む	2576
全文表示	2576
全画面	2615
全画面表示	2614
全画面表示を終了	2614
全螢幕	4648
全記事読み放題	2555
全部拒絕	4652
全部拒绝	4652
全部接受	4596
全部新闻	4670
全部游戏	4643
全部视频	4670
全部评论	4600
""", '公': """
公众号	4591
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
关于作者	4671
关于我们	4596
关注	4591
关注作者	4675
关注我们	4591
关注此话题	4675
关注话题	4675
关键词	4601
关闭	4576
关闭窗口	4690
关闭菜单	4690
""", '其': """
其他新聞	4601
其他新闻	19	4601
其他金額	4660
其他金额	4660
""", '内': """
内容	4689
内容由ai生成	4685
""", '再': """
再生	2576
再生リスト	2649
再生時間	2615
再生速度	2614
再読み込み	2623
再読み込みする	2623
""", '写': """
写留言	4681
写真(#枚	2602
写真をすべて見る	2635
写真をもっと見る	2602
写真を拡大	2635
写真を拡大する	2635
写真を見る	2576
写真を見る(全#枚	2602
写真・動画の投稿はこちら	2636
写真特集	2574
写评论	4600
""", '出': """
出錯了	4667
出错了	4667
""", '分': """
分享	4590
分享到	4590
分享到facebook	4620
分享到line	4620
分享到qq	4678
分享到whatsapp	4678
分享到微信	4590
分享到微博	4590
分享到朋友圈	4678
分享文章	4692
分享本文	4620
分享此文	4620
分享此頁	4692
分享給好友	4620
分享給更多人看到	4620
分享给好友	4620
分享给更多人	4620
分享至	4590
分享至facebook	4590
分享至line	4620
分享这篇文章	4692
分享這篇文章	4692
分类	4601
分類	4601
""", '列': """
列印	4590
列印本頁	4620
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
刷新页面	4657
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
前往官網	4691
前往捐款	4660
前往捐款頁面	4660
前往捐款页面	4660
前往購買	4645
前往贊助	4660
""", '剩': """
剩余时间	4648
剩餘時間	4648
""", '加': """
加入google偏好來源	4675
加入line好友	4591
加入会员	4580
加入我们	4620
加入我们的团队	4620
加入我們	4620
加入我們的團隊	4620
加入書籤	4590
加入會員	4580
加入白名单	4657
加入購物車	4691
加入购物车	4691
加载中	4647
加载内容	4651
加载帖子	4651
加载更多	4603
加载更多评论	4640
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
包邮	4680
""", '協': """
協賛	2644
協賛企業	2644
""", '单': """
单次	4661
单次捐款	4577
单篇购买	4687
""", '単': """
単発の寄付	2625
""", '博': """
博客來購買	4645
""", '占': """
占い	2611
""", '印': """
印刷	2562
印刷する	2562
印刷用ページ	2591
印刷用ページを表示	2591
""", '即': """
即时新闻	4601
即時新聞	4601
""", '原': """
原文を表示	2577
原文を見る	2577
原文連結	4630
原文链接	4630
""", '去': """
去京东看看	4645
去京东购买	4645
去天猫购买	4645
去淘宝购买	4645
""", '参': """
参与投票	4640
参与评论	4600
参加测验	4643
参加者募集中	2587
参加问卷调查	4620
""", '參': """
參加問卷調查	4620
參加測驗	4643
參與投票	4640
""", '友': """
友だち追加	2563
友だち追加する	2563
友善列印	4620
友達に教える	2591
""", '反': """
反馈	4600
""", '发': """
发一条友善的评论	4681
发现错误	4640
发现错误?请告诉我们	4620
发生错误	4667
发表留言	4600
发表评论	4600
发送	4667
发送成功	4666
""", '取': """
取材・文	2637
取消关注	4676
取消追蹤	4675
取消關注	4676
取消静音	4647
取消靜音	4647
""", '受': """
受け取る	2622
受付が完了しました	2652
""", '古': """
古い順	2609
""", '可': """
可随时退订	4666
可隨時取消	4663
""", '合': """
合わせて読みたい	2574
合作伙伴	4680
合作夥伴	4680
合成音声による読み上げ	2614
合成音声による読み上げです	2614
""", '同': """
同じカテゴリの記事	2574
同じ著者の記事	2601
同意	4596
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
同意並繼續	4651
同意并继续	4651
""", '后': """
后退#秒	4647
""", '听': """
听全文	4620
听文章	4647
听新闻	4590
听这篇文章	4620
""", '商': """
商业推广	4680
商品の詳細を見る	2655
商品を見る	2612
商品ページへ	2612
商品詳細	2655
商品详情	4691
商城	4680
商業推廣	4680
""", '單': """
單次	4661
單次捐款	4577
單筆	4661
單筆捐款	4660
單筆支持	4660
單篇購買	4687
""", '回': """
回上一頁	4690
回到頂端	4670
回到頂部	4603
回到顶部	4670
回复	4600
回答する	91
回覆	4600
回頂端	4603
回首頁	4603
""", '在': """
在 app store 下載	4654
在 facebook 查看	4682
在 google play 下載	4654
在 instagram 查看	4682
在 instagram 查看這則貼文	4682
在 spotify 收聽	4682
在 x 上查看	4682
在 youtube 上觀看	4682
在amazon購買	4645
在app store下载	4654
在app中打开	4654
在app中阅读	4654
在facebook查看	4682
在google play下载	4654
在instagram查看	4682
在instagram查看這則貼文	4682
在patreon上支持我们	4660
在spotify上收听	4682
在x上查看	4682
在youtube上观看	4682
在亚马逊购买	4645
在微博查看	4682
在浏览器中继续	4654
在瀏覽器中繼續	4654
""", '地': """
地図を見る	2577
地図を開く	2577
""", '執': """
執筆者	2637
執筆者プロフィール	2636
""", '填': """
填字游戏	4644
填字遊戲	4644
""", '复': """
复制	4679
复制成功	4590
复制网址	4620
复制链接	4590
""", '外': """
外部コンテンツを表示	2617
外部コンテンツを表示する	2617
外部送信について	2648
外部送信ポリシー	2648
""", '大': """
大	2643	4679
大号字	65
大字	4590
大家还在看	4601
大家都在看	4601
""", '头': """
头条	4601
""", '好': """
好的	4656
""", '如': """
如何关闭	4658
如何关闭广告拦截器	4657
如何關閉	4658
如何關閉廣告攔截器	4657
""", '始': """
始終允許	4652
始终允许	4652
""", '姓': """
姓名	4667
""", '字': """
字体	65
字体大小	4590
字号	4590
字幕	2615	4648
字幕をオン	2614
字幕を表示	2614
字級	65	4590
字级	65
字號	4678
字體大小	65	4590
""", '官': """
官方微博	4591
""", '定': """
定期定額	4577
定期定額捐款	4660
定期定額支持	4660
定期捐款	4660
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
寫留言	4681
寫評論	4681
""", '專': """
專題	4601
""", '小': """
小	2643	4679
小字	4590
小編推薦	4601
小调查	92
""", '尚': """
尚未成為會員	4663
尚無留言	4620
""", '展': """
展开	4603
展开全文	4603
展开全部	4604
展开回复	4640
展开阅读全文	4690
展開	4603
展開全文	4670
""", '已': """
已关注	4591
已收到您的申请	4688
已是会员	4580
已是訂戶	4663
已有帐号	4580
已有帳號	4663
已有账号	4663
已經是會員	4580
已經是會員?登入	4580
已经是订户	4663
已经有账号	4663
已複製連結	4678
已關注	4675
""", '常': """
常に表示する	2617
常に許可	2618
常に許可する	2617
""", '年': """
年払い	2629
年額プラン	2629
""", '广': """
广告	4595
广告后继续阅读	4645
广告结束	4645
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
廣告	4595
廣告後繼續閱讀	4645
廣告結束	4645
廣編企劃	4645
廣編特輯	4645
""", '延': """
延伸閱讀	4601
延伸阅读	4601
""", '开': """
开启app	4654
开启推送	4655
开启通知	4655
开始测验	4643
开通vip	4687
开通会员	4580
""", '当': """
当前时间	4648
当当购买	4645
""", '影': """
影片已下架	4647
影片已移除	4647
影片無法播放	4647
影片載入中	4647
影片載入失敗	4685
影音	4601
""", '後': """
後で	2549
""", '微': """
微信	4590
微信扫一扫	4678
微信扫码分享	4678
微信登录	4663
微博	4590
""", '必': """
必填	4667
必填字段	4666
必填欄位	4666
必填項	4666
必填项	4666
必須	2632
必須項目	2632
必須項目です	2631
""", '忘': """
忘記密碼	4580
忘记密码	4580
""", '応': """
応援する	2550
""", '快': """
快进#秒	4647
""", '总': """
总是允许	4652
""", '您': """
您可能也喜歡	4601
您可能感兴趣	4601
您可能还喜欢	19
您可能還喜歡	19
您可能還想看	4629
您可随时退订	4666
您可隨時取消訂閱	4666
您已关注此话题	4675
您已投过票	4640
您已投過票	4640
您已经投过票	4640
您已訂閱	4688
您已订阅	4688
您的信息已发送	4666
您的姓名	4688
您的投票已提交	4640
您的支持很重要	4686
您的昵称	4681
您的暱稱	4681
您的留言	4688
您的訊息已送出	4666
您的邮箱	4584
您的電子郵件	4688
您的電郵	4584
""", '情': """
情報をお寄せください	2636
情報提供のお願い	2636
情報提供はこちら	2636
""", '想': """
想接收即時新聞通知嗎	4655
想接收通知吗	4655
""", '意': """
意見反饋	4640
意見回饋	4640
意见反馈	4600
""", '感': """
感想を送る	2571
感謝您的參與	4640
感謝您的投票	91	4640
感謝您的支持	4686
感谢您,您的信息已发送	4666
感谢您的参与	4640
感谢您的投票	91	4640
感谢您的支持	4686
感谢支持	4686
""", '成': """
成为会员	4577
成為會員	4577
""", '我': """
我们无法显示此内容	4651
我同意	4596
我同意处理我的个人数据	4666
我同意接收电子邮件	4666
我同意隱私權政策	4666
我已关闭	4657
我已关闭广告拦截器	4657
我已閱讀並同意隱私權政策	4666
我已關閉廣告攔截器	4657
我已阅读并同意隐私政策	4666
我的帐户	4580
我的帳戶	4580
我知道了	4596
我要举报	4640
我要投票	4640
我要捐款	4686
我要支持	4686
我要檢舉	4640
我要爆料	4671
我要留言	4600
我要糾錯	4620
我要纠错	4600
我要评论	4600
我要贊助	4686
""", '或': """
或	4664
""", '戻': """
戻る	2576
""", '所': """
所有新闻	4670
所有留言	4600
""", '打': """
打印	4590
打印本页	4620
打印食谱	61
打开	4604
打开app	4654
打开app查看更多	4654
打开app阅读	4654
打开app阅读全文	4654
打开客户端阅读	4654
打开微信扫一扫	4678
打开推送	4655
打赏	4577
打赏作者	4686
""", '扫': """
扫一扫分享	4678
扫描二维码下载	4654
扫码下载	4654
扫码下载app	4654
扫码下载客户端	4654
""", '投': """
投票	92	4641
投票ありがとうございました	91	2608
投票する	91	2591
投票を受け付けました	2608
投票区	92
投票成功	4640
投票済みです	2608
投票結果	2609	4641
投票結果を見る	91
投票结果	4641
投稿する	2571
投稿を表示	2617
投稿を表示する	2617
投稿を読み込む	2617
投稿须知	4671
""", '折': """
折りたたむ	2577
折扣码	4691
折扣碼	4691
""", '报': """
报告错误	4604
""", '拒': """
拒絕	4596
拒绝	4596
拒绝全部	4652
拒绝所有cookie	4684
""", '招': """
招聘启事	4620
""", '拡': """
拡大	2562
拡大する	2576
""", '按': """
按年計費	4663
按年计费	4663
按月	4661
按月捐款	4660
按月计费	4663
按讚	4591
""", '捐': """
捐款	4577
捐贈	4577
捐赠	4577
""", '掃': """
掃描qr code下載	4654
掃碼下載	4654
""", '排': """
排序	4641
排行榜	4601
""", '採': """
採用情報	2587
""", '接': """
接受	4596
接受並繼續	4651
接受全部	4596
接受全部cookie	4684
接受并继续	4651
接受所有	4596
接受所有 cookie	4684
接受所有cookie	4684
接收通知	4655
""", '推': """
推广	4595
推广内容	4595
推廣	4595
推荐	4601
推荐文章	4601
推荐方案	4664
推荐阅读	4601
推薦	4601
推薦文章	4601
推薦閱讀	4601
""", '提': """
提交	91	4667
提交成功	4666
提交成功,感谢您的反馈	4688
提交评论	4640
提供	2566
提供反馈	4640
提供意見	4640
提供新聞線索	4671
提供新闻线索	4671
""", '搜': """
搜尋	4603
搜索	4603
""", '撤': """
撤回同意	4651
""", '播': """
播放	4603
播放器加载中	4647
播放影片	4685
播放视频	4685
播放速度	4647
""", '支': """
支持我们	4577
支持我們	4577
支援する	2550
支援はこちら	2625
""", '收': """
收合	4604
收听	4590
收听文章	4647
收听本文	4620
收聽文章	4620
收聽本文	4647
收藏	4590
收藏文章	4590
收藏本文	4620
收藏食譜	61
收藏食谱	61
收起	4603
收起回复	4640
""", '放': """
放大图片	4670
放大圖片	4670
放大字体	4678
放大字體	4678
""", '数': """
数独	2611	4644
""", '數': """
數獨	4644
""", '文': """
文字の大きさ	65	2562
文字を大きくする	2642
文字を小さくする	2642
文字サイズ	2562
文字サイズを変更	2642
文字サイズ変更	65
文字拡大	2642
文字稿	4648
文字起こし	2615
文字起こしを表示	2614
文字起こしを見る	2614
文明上网,理性发言	4681
文明上网理性发言,请遵守新闻评论服务协议	4681
文章未完 廣告後繼續	4645
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
新聞線索	4671
新規会員登録	2552
新規登録	2552
新闻简报	4584
新闻线索	4671
""", '无': """
无所谓	4641
无法显示此内容	4651
""", '早': """
早割	2644
早鳥票	4680
早鸟票	4680
""", '时': """
时长	4648
""", '明': """
明白了	4604
""", '是': """
是否允许通知	4655
是否接收推送通知	4655
是否接收通知	4655
是否開啟通知	4655
""", '显': """
显示全部	4670
显示内容	4651
显示原文	4604
显示字幕	4647
显示帖子	4651
显示更多	4603
""", '時': """
時長	4648
""", '暂': """
暂不	4576
暂无评论	4620
暂无评论,快来抢沙发	4681
""", '暫': """
暫不	4576
""", '更': """
更多	4601
更多作者文章	4670
更多内容	4601
更多分享方式	4678
更多图片	4670
更多圖片	4670
更多報導	4601
更多影片	4670
更多报道	4601
更多文章	4601
更多新聞	4601
更多新聞請看	4629
更多新闻	4601
更多游戏	4643
更多精彩	4629
更多精彩内容	4690
更多精采內容	4620
更多视频	4670
更多选项	4679
更多選項	4679
更正政策	4671
更正與說明	4671
""", '書': """
書籍を購入する	2612
""", '最': """
最受欢迎	4664
最受歡迎	4664
最多人看	4629
最新	4641
最新ニュース	2574
最新ニュースを通知で受け取る	2621
最新号	2601
最新影音	4629
最新文章	4601
最新新聞	4601
最新新闻	4601
最新消息	4601
最新記事	2574
最旧	4641
最早	4641
最热	4641
最熱	4641
最舊	4641
最超值	4664
""", '會': """
會員中心	4580
會員專享	4583
會員專享內容	4583
會員專屬	4580
會員登入	4580
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
朋友圈	4590
""", '服': """
服务条款	4596
服務條款	4596
""", '朗': """
朗读全文	4647
""", '朝': """
朝刊・夕刊	2552
""", '未': """
未满十八岁禁止饮酒	4645
未滿十八歲禁止飲酒	4645
""", '本': """
本を購入する	2612
本周热门	4629
本文	2653
本文へ	2576
本文へ移動	2576
本文对您有帮助吗	4640
本文尚无评论	4681
本文已锁定	4663
本文由ai语音朗读	4647
""", '机': """
机器翻译	4620
机翻	4648
""", '来': """
来测测你的知识	4643
""", '查': """
查看专题	4670
查看优惠	4687
查看作者主页	4671
查看作者更多文章	4670
查看優惠	4687
查看全部	4603
查看全部图片	4670
查看全部文章	4690
查看全部評論	4640
查看全部评论	4640
查看原图	4603
查看原文	4630
查看商品	4691
查看回复	4640
查看回覆	4640
查看图集	4670
查看圖集	4670
查看地图	4604
查看專題	4670
查看投票結果	4681
查看投票结果	91	4681
查看文字稿	4647
查看方案	4687
查看更多	4603
查看更多图片	4670
查看更多评论	4640
查看留言	4600
查看結果	91
查看结果	91	4604
查看訂閱方案	4663
查看詳情	4604
查看订阅方案	4663
查看评论	4600
查看详情	4604
查看逐字稿	4647
查看高清图集	4670
""", '标': """
标签	4601
""", '检': """
检举评论	4681
""", '検': """
検索	2576
""", '業': """
業配	4595
""", '楽': """
楽天で見る	2612
楽天で詳細を見る	2612
楽天で購入	2612
楽天で購入する	2612
楽天市場で見る	2612
楽天市場で購入	2612
""", '標': """
標籤	4601
""", '機': """
機器翻譯	4620
機械翻訳	2615
""", '檢': """
檢舉	4600
檢舉留言	4681
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
正在加载播放器	4647
""", '此': """
此影片無法播放	4647
此文章已锁定	4663
此欄位為必填	4666
此視頻無法播放	4647
此视频不可用	4647
此视频已被删除	4647
此項為必填	4666
此页面对您有帮助吗	4640
此项为必填项	4666
""", '残': """
残り時間	2615
""", '毎': """
毎年	2626
毎月	2626
毎月寄付する	2625
毎月支援する	2625
""", '每': """
每一份支持都很重要	4660
每一份支持都重要	4660
每年	4661
每月	4661
每月捐款	4577
""", '氏': """
氏名	2632
""", '民': """
民調	92
""", '沒': """
沒意見	4641
""", '没': """
没意见	4641
没有账号	4663
""", '注': """
注册	4580
注册成功	4688
注目の記事	2574
注目キーワード	2574
注目ワード	2574
注目記事	2574
""", '测': """
测测你的知识	4643
""", '清': """
清晰度	4648
""", '游': """
游戏	4644
""", '点': """
点击取消静音	4685
点击图片查看大图	4670
点击打开声音	4685
点击排行	4601
点击播放	4620
点击放大	4670
点击查看全文	4690
点击查看原文	4630
点击查看大图	4603
点击阅读全文	4690
点击阅读原文	4630
点我看视频	4620
点赞	4590
""", '為': """
為您推薦	4601
""", '热': """
热点	4601
热点推荐	4601
热门	4601
热门排行	4601
热门文章	4601
热门新闻	4601
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
無法播放影片	4647
無法載入影片	4685
無法顯示此內容	4651
""", '焦': """
焦點新聞	4601
""", '熱': """
熱門	4601
熱門排行	4601
熱門文章	4601
熱門新聞	4601
熱門話題	4601
""", '爆': """
爆料信箱	4671
爆料專線	4671
爆料热线	4671
""", '特': """
特別協賛	2644
特定商取引法に基づく表記	2568
特集	2574
特集を見る	2635
特集ページへ	2635
特集一覧	2635
特集一覧へ	2654
""", '猜': """
猜你喜欢	4601
猜你喜歡	4601
""", '現': """
現在の再生時間	2614
""", '生': """
生成aiを使用しています	2649
""", '用': """
用app開啟	4654
用户协议和隐私政策	4684
""", '由': """
由ai生成	4674
由ai语音朗读	4647
""", '申': """
申し込む	2552
""", '电': """
电子报	4584
电子邮箱	4584
""", '画': """
画像をクリックして拡大	2635
画像を拡大	2576
画像を拡大する	2635
画像を見る	2576
画質	2615
""", '留': """
留言	4600
留言(#	4600
留言内容	4689
留言已關閉	4640
留言規則	4640
留言规则	4640
""", '略': """
略過廣告	4685
""", '登': """
登入	4580
登入/註冊	4580
登入後留言	4640
登出	4580
登录	4580
登录/注册	4580
登录后发表评论	4640
登錄	4580
登録	2552
登録が完了いたしました	2652
登録が完了しました	2591
登録して続きを読む	2552
登録する	2552
""", '發': """
發現錯誤	4640
發現錯誤?請告訴我們	4620
發生錯誤	4667
發表留言	4600
發表評論	4600
""", '皆': """
皆さまのご支援が力になります	2625
""", '監': """
監修者	2637
""", '目': """
目前時間	4648
目录	4603
目次	2576
目次へ戻る	2654
目錄	4603
""", '直': """
直接看食谱	61
""", '相': """
相关主题	4601
相关报道	4601
相关推荐	4601
相关文章	4601
相关新闻	4601
相关标签	4601
相关视频	4629
相关阅读	4601
相關主題	4601
相關報導	4601
相關影片	4629
相關推薦	4601
相關文章	4601
相關新聞	4601
相關標籤	4601
相關閱讀	4601
""", '看': """
看了这篇文章的人也看	4601
看全文	4670
看原文	4630
看更多	4601
看更多作者文章	4670
看更多文章	4629
看更多新聞	4629
看更多照片	4670
看結果	91
""", '知': """
知道了	4604
""", '確': """
確認する	2632
確認メールをお送りしました	2631
確認画面へ	2632
""", '禁': """
禁止酒駕	4680
禁止酒駕,飲酒過量有害健康	4645
""", '稍': """
稍后	4656
稍后再说	4576
稍后提醒我	4576
稍后阅读	4620
稍後	4656
稍後再說	4576
稍後提醒我	4576
稍後閱讀	4620
""", '立': """
立即开通	4687
立即投票	91
立即捐助	4660
立即捐款	4577
立即捐赠	4660
立即支持	4686
立即訂閱	4580
立即订阅	4580
立即试玩	4643
立即購票	4645
立即贊助	4660
立即购票	4645
立即选购	4645
立即選購	4645
立即開始玩	4643
""", '筆': """
筆者	2637
筆者プロフィール	2636
""", '管': """
管理cookie	4651
管理偏好設定	4684
管理偏好设置	4684
管理同意	4651
管理同意设置	4651
管理同意選項	4651
管理选项	4684
管理選項	4684
""", '粉': """
粉絲團	4591
""", '精': """
精彩推荐	4629
精彩推薦	4629
精选	4601
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
網友留言	4600
""", '編': """
編輯推薦	4601
編輯準則	4671
編輯精選	4601
編集ポリシー	2636
編集方針	2637
編集部おすすめ	2574
編集部のおすすめ	2574
""", '縮': """
縮小	2562
縮小字體	4678
""", '繼': """
繼續使用網頁版	4654
繼續閱讀	4603
繼續閱讀請往下	4645
""", '續': """
續訂	4687
""", '纠': """
纠错	4600
""", '继': """
继续在浏览器阅读	4654
继续浏览内容	4603
继续阅读	4603
""", '续': """
续订	4687
""", '编': """
编辑准则	4671
编辑推荐	4601
编辑精选	4601
""", '缩': """
缩小字体	4678
""", '网': """
网友评论	4600
网友评论仅供其表达个人看法,并不表明本站立场	4681
""", '翻': """
翻訳を表示	2577
""", '联': """
联系作者	4671
联系我们	4596
联系编辑部	4671
""", '聯': """
聯絡我們	4596
聯絡編輯部	4671
""", '聽': """
聽全文	4620
聽文章	4647
聽新聞	4590
聽這篇文章	4620
""", '脳': """
脳トレ	2611
""", '自': """
自动播放	4648
自動再生	2615
自動播放	4648
自動翻訳	2615
自定义金额	4660
自訂金額	4660
""", '菜': """
菜单	4603
""", '著': """
著作権	2568
著者の記事一覧	2635
著者をフォロー	2641
著者をフォローする	2641
著者プロフィール	2636
""", '複': """
複製	4679
複製網址	4620
複製連結	4590
""", '要': """
要接收推送通知吗	4655
要接收通知嗎	4655
""", '視': """
視頻由ai生成	4685
""", '觀': """
觀看更多	4629
""", '视': """
视频	4601
视频不可用	4647
视频加载中	4647
视频加载失败	4685
视频已下架	4647
视频已失效	4647
视频无法播放	4647
视频时长	4685
视频正在加载	4647
""", '解': """
解鎖全文	4620
解鎖文章	4687
解锁全文	4620
解锁文章	4687
解除しました	2624
解除方法	2624
解除方法はこちら	2624
""", '訂': """
訂戶專享	4645
訂戶專享優惠	4645
訂戶專享內容	4663
訂戶贈閱	4692
訂正について	2636
訂閱	4580
訂閱成功	4688
訂閱推播	4655
訂閱方案	4687
訂閱會員	4580
訂閱會員專屬內容	4620
訂閱郵件	4584
訂閱電子報	4584
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
記住我	4664
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
註冊	4580
註冊成功	4688
""", '評': """
評価順	2609
評論	4600
評論已關閉	4640
評論規則	4640
""", '話': """
話題の記事	2574
""", '該': """
該作者更多文章	4670
""", '詳': """
詳しく見る	2577
詳細	2577
詳細を見る	2655
詳細・購入はこちら	2612
""", '語': """
語音播報	4620
語音朗讀	4620
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
請填寫讀者問卷	4620
請我們喝杯咖啡	4660
請查收郵件	4666
請檢查您的收件匣	4666
請繼續下滑閱讀	4645
請繼續往下閱讀	4595
請輸入您的電子郵件	4688
請輸入有效的電子郵件	4666
請輸入有效的電子郵件地址	4666
請輸入電子郵件	4584
請選擇金額	4686
請關閉廣告攔截器	4657
""", '讀': """
讀者優惠	4645
讀者專享	4645
""", '讚': """
讚	4590
讚賞支持	4577
""", '订': """
订户专享	4645
订户专享优惠	4645
订户赠阅	4692
订阅	4580
订阅会员	4580
订阅成功	4688
订阅推送	4655
订阅邮件	4584
""", '记': """
记住我	4664
记者简介	4671
""", '设': """
设为google首选来源	4675
""", '评': """
评论	4600
评论(#	4600
评论功能已关闭	4681
评论已关闭	4640
评论规则	4640
""", '诚': """
诚聘英才	4620
""", '话': """
话题	4601
""", '该': """
该文章已关闭评论	4681
该视频不可用	4647
该视频已下架	4647
该邮箱已被注册	4688
""", '详': """
详情	4604
""", '语': """
语音朗读	4620
语音由ai生成	4647
""", '说': """
说点什么	4681
""", '请': """
请先登录再评论	4620
请关闭广告拦截器	4657
请我们喝杯咖啡	4660
请查收邮件	4666
请检查您的收件箱	4666
请继续往下阅读	4595
请输入您的电子邮件	4688
请输入您的邮箱	4688
请输入昵称	4681
请输入有效的电子邮件地址	4666
请输入有效的邮箱地址	4666
请输入邮箱	4584
请选择金额	4686
""", '读': """
读者专享	4645
读者优惠	4645
""", '購': """
購入はこちら	2612
購票	4680
購票連結	4645
購読	2552
購読する	2552
購読のお申し込み	2552
購読プラン	2651
購読プランを見る	2628
購読申し込み	2552
購買本書	4645
""", '贈': """
贈る	2643
贈送文章	4620
贈送文章給朋友	4620
贈送此文	4620
""", '贊': """
贊助	4577
贊助內容	4595
贊助商	4595
贊助我們	4660
""", '购': """
购买本书	4645
购买此书	4645
购票	4680
购票链接	4645
""", '赞': """
赞	4641
赞助	4577
赞助内容	4595
赞助商	4680
赞助商链接	4595
赞助我们	4660
赞赏	4577
赞赏作者	4686
""", '赠': """
赠送文章	4678
赠送此文	4620
""", '超': """
超值方案	4663
""", '跳': """
跳到主要內容	4603
跳到食谱	61
跳至食譜	61
跳转到食谱	61
跳过广告	4685
""", '踩': """
踩	4641
""", '載': """
載入中	4647
載入內容	4651
載入更多	4603
載入貼文	4651
""", '輸': """
輸入您的電子郵件	4688
""", '轉': """
轉發	4590
""", '转': """
转发	4590
""", '载': """
载入内容	4651
""", '输': """
输入您的邮箱	4688
""", '返': """
返信	2571
返信する	2571
返信を書く	2645
返信を表示	2608
返信を見る	2608
返信を隠す	2608
返回上一页	4690
返回列表	4690
返回頂部	4670
返回顶部	4603
返回首頁	4670
返回首页	4603
""", '还': """
还不是会员	4663
还有更多精彩内容	4690
还没有账号	4663
""", '这': """
这篇文章对你有帮助吗	4640
这篇文章对您有帮助吗	4640
""", '进': """
进入专题	4670
进入专题页	4670
""", '连': """
连结已复制	4678
""", '追': """
追蹤	4591
追蹤中	4675
追蹤主題	4675
追蹤作者	4675
追蹤我們	4591
""", '退': """
退出全屏	4647
""", '送': """
送信	91	2632
送信が完了しました	2631
送信しました	2631
送信する	91	2632
送信完了	2631
送出	91	4667
送出成功	4666
送出留言	4640
送出評論	4640
送料無料	2644
""", '选': """
选择	4664
选择方案	4663
选择订阅方案	4663
选择金额	4686
""", '逐': """
逐字稿	4648
""", '這': """
這篇文章對你有幫助嗎	4640
這篇文章對您有幫助嗎	4640
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
連結已複製	4620
連載	2574
連載をフォロー	2641
連載をフォローする	2641
連載を見る	2635
連載一覧	2635
""", '遊': """
遊戲	4644
""", '運': """
運営会社	2568
""", '違': """
違反を報告	2608
違反を報告する	2608
違反報告	2571
""", '選': """
選單	4603
選択する	2629
選擇	4664
選擇方案	4663
選擇訂閱方案	4663
選擇金額	4686
""", '還': """
還不是會員	4663
還沒有帳號	4663
""", '邮': """
邮箱	4584
邮箱格式不正确	4666
邮箱格式错误	4666
""", '配': """
配信停止はいつでも可能です	2631
""", '重': """
重新加载页面	4657
重新播放	4648
重新整理頁面	4657
重新載入頁面	4657
""", '金': """
金額を入力	2625
金額を指定	2625
金額を指定する	2625
金額を選ぶ	2650
金額を選択	2650
金額を選択してください	2650
""", '链': """
链接已复制	4620
""", '閉': """
閉じる	2549	2576
""", '開': """
開く	2577
開啟推播	4655
開啟通知	4655
開始測驗	4643
開通會員	4580
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
閱讀下一篇	4690
閱讀全文	4603
閱讀原文	4630
閱讀更多	4603
""", '關': """
關於作者	4671
關於我們	4596
關注	4591
關注作者	4675
關注我們	4591
關注此主題	4675
關鍵字	4601
關閉	4576
關閉視窗	4690
關閉選單	4690
""", '阅': """
阅读下一篇	4690
阅读全文	4603
阅读剩余全文	4690
阅读原文	4630
阅读更多	4603
""", '随': """
随时取消	4663
随时可取消	4663
""", '隐': """
隐私偏好	4684
隐私政策	4596
隐私权政策	4596
隐私设置	4652
""", '隨': """
隨時取消	4663
""", '隱': """
隱私偏好	4684
隱私政策	4596
隱私權政策	4596
隱私權設定	4651
隱私設定	4652
""", '離': """
離開全螢幕	4647
""", '電': """
電子信箱	4584
電子信箱格式錯誤	4666
電子報	4584
電子版	2552
電子郵件格式不正確	4666
電郵	4667
""", '静': """
静音	4648
""", '靜': """
靜音	4648
""", '音': """
音声で聞く	2562
音声をダウンロード	2614
音声を再生	2649
音声読み上げ	2591
音频播放器	4685
""", '頭': """
頭條	4601
""", '顯': """
顯示內容	4651
顯示原文	4604
顯示字幕	4647
顯示更多	4603
顯示貼文	4651
""", '飲': """
飲酒過量,有害健康	4645
飲酒過量有害健康	4645
""", '首': """
首頁	4603
首页	4603
""", '马': """
马上开始	4604
马上玩	4643
""", '验': """
验证码	4667
""", '點': """
點我看影片	4620
點擊播放	4647
點擊播放本文	4620
點擊放大	4670
點擊看大圖	4670
點擊開啟聲音	4685
點擊閱讀全文	4690
點閱排行	4629
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
această	52 K investigație	3498 K traducere	3554 K știre a fost
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
anmäl	4070 K dig till vårt	4088 K
annoncørbetalt	704 K indhold fra
annonsørinnhold	3188 K fra
anúncio	3450 K em #
apoyá	81 K
après	1936 K déduction fiscale
apúntate	1421 K a nuestro seminario	1421 K a nuestro evento
aquí	1452 K hay contenido de
artykuł	46 K można	46 K wolno	86 K sponsorowany:	3230 K ukazał się	3230 K pochodzi z	3236 K przetłumaczony	3236 K został przetłumaczony	3236 K czyta	3236 K wygenerowany	3307 K	3317 K powstał we współpracy z
artykuły	3227 K autora
artículo	1475 K publicado originalmente	1504 K publicado en colaboración
artículos	1365 K gratuitos
ascultă	1 K	3487 K:	3504 K podcastul	3504 K acest articol	3563 K pe
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
benefício	3380 K do assinante:
berätta	59 K i	59 K gärna
beställ	4088 K
bestätigen	734 K sie ihre
bestätigungsmail	734 K
besøg	635 K vores
beğendin	69 K mi	82 K mi
beğendiniz	8 K mi	69 K mi	82 K mi
boletín	1371 K diario	1371 K semanal
buď	31 K první
buďte	31 K první	31 K prvý
bài	8 K viết này	4492 K liên quan:	4505 K viết này có	4505 K viết có hữu ích	4552 K viết được bảo vệ	4553 K viết được thực hiện	4553 K viết được viết	4553 K viết này được	4560 K viết tiếp tục
báo	4505 K lỗi bài viết
bình	5 K luận	27 K luận	4506 K chọn:
bústia	41 K de denúncies de la redacció
bądź	31 K pierwszy	31 K pierwsza
bővebben	2181 K:
bạn	59 K đã thử	59 K đã làm thử	66 K biết ai	66 K có biết ai	69 K thấy hay	4505 K phát hiện	4505 K thấy bài viết
bản	4505 K tóm tắt này	4553 K dịch được
bấm	4507 K để nghe
bật	4483 K thông báo
""", 'c': """
caractères	1885 K restants
caràcters	425 K restants
chceš	524 K u nás pracovat	3857 K u nás pracovať
chefredaktör	4086 K och ansvarig utgivare:	4086 K:
chơi	4527 K ngay:
chưa	32 K có bình luận
citeşte	3487 K şi	3487 K şi:
citește	3487 K și	3487 K și:	3487 K:	3487 K mai mult	3487 K aici	3487 K mai departe:
citiți	3487 K și
ciąg	3240 K dalszy
comentários	5 K	27 K
compartí	3 K
conocés	66 K a alguien
conteúdo	86 K patrocinado:	3334 K exclusivo para	3378 K gerado	3383 K oferecido por	3410 K incorporado d	3410 K externo d	3410 K incorporado do	3410 K incorporado da	3410 K externo do
conținut	3498 K generat	3502 K oferit de	3531 K încorporat de	3531 K extern de
coût	1936 K après déduction	1936 K réel après
crédit	1879 K photo	1879 K photos
crédits	1879 K photo	1879 K photos
cunoașteți	66 K pe cineva
cunoști	66 K pe cineva
cuéntame	59 K
cuộc	52 K điều tra này
cài	4509 K đặt ứng dụng	4509 K ứng dụng	4509 K app
còn	4525 K lại # ký tự
có	72 K thắc mắc	4492 K thể bạn quan tâm:	4548 K lỗi xảy ra
cấm	4552 K sao chép
""", 'd': """
dacă	44 K observi	44 K observați	44 K găsești	3493 K ai informații	3500 K ai observat o
dalinkitės	2799 K
další	490 K články autora
darovať	3851 K
dernières	1833 K actualités
descarcă	13 K	3518 K aplicația
descargá	13 K	1429 K la app
descărcați	13 K
dežurni	41 K telefon redakcije
disponível	3341 K no google play	3388 K na app store	3388 K no google play	3388 K para android e	3451 K no spotify
distribuiți	3 K
dodržujte	28 K
domů	97 K >	97 K '
doporučte	517 K
dorești	3536 K să primești notificări
doriți	3536 K să primiți notificări
dosszié	2263 K: így	2263 K: itt	2263 K: ezért	2263 K: miért	2263 K: hogyan	2263 K: mit	2263 K: ki	2263 K: mi	2263 K: ez	2263 K: ezt	2263 K: hallgassa	2263 K: nézze	2263 K: minden	2263 K: a	2263 K: az
dostępna	3243 K w
dostępne	3243 K w
dostępny	3243 K w
dołącz	12 K do	56 K do #	56 K do ponad #	3254 K do	3267 K do dyskusji
držte	28 K se
duración	1491 K del vídeo	1491 K del episodio
duração	3450 K do vídeo
durée	1932 K de la vidéo	1932 K de l'épisode
dzięki	3294 K naszym czytelnikom	3294 K naszym czytelniczkom
découvrez	1834 K aussi	1858 K la boutique	1858 K notre boutique	1858 K nos jeux	1858 K notre hors-série	1866 K notre application	1866 K notre appli
décryptage	1834 K :
déductible	1795 K des impôts	1795 K à #
déjà	1803 K abonné	1803 K inscrit	1803 K client
díky	561 K našim čtenářům	561 K našim předplatitelům
dùng	4516 K thử
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
estagiária	3371 K sob supervisão	3371 * K sob supervisão
estagiário	3371 K sob supervisão
""", 'f': """
faça	3386 K o quiz	3386 K o teste	3386 K o nosso
felelős	2209 K szerkesztő:	2209 K kiadó:
fiți	31 K primul
foretrækker	650 K du
fortsätt	4090 K läsa
fortæl	59 K mig
fotogalería	1471 K:
fotogaléria	3825 K:
fotografía	1441 K:
fotoğraf	4309 K # / #	4309 K #/#
frågor	72 K	73 K om artikeln
få	626 K fuld adgang til	649 K adgang	649 K fri	649 K fuld	649 K besked	649 K ugens	649 K dagens	649 K de	649 K nyheder	649 K en notifikation	649 K breaking	649 K seneste nyt	660 K	3105 K full tilgang til	3131 K tilgang	3131 K fri	3131 K full	3131 K beskjed	3131 K varsel	3131 K ukas	3131 K dagens	3131 K de	3131 K nyheter	3131 K siste	3143 K	3145 K varsel	3145 K varsler	3145 K push	4061 K full tillgång till	4088 K tillgång	4088 K fri	4088 K full	4088 K besked	4088 K en notis	4088 K veckans	4088 K dagens	4088 K de	4088 K nyheter	4088 K senaste	4099 K
férjen	2212 K hozzá
följ	12 K	4065 K	4088 K
følg	12 K	12 K oss	630 K	649 K	3109 K	3131 K
füge	12 K uns	865 K
fügen	12 K sie uns	865 K sie
für	737 K android und ios	805 K diesen artikel	805 K diesen	854 K nur
főoldal	97 K >	97 K '	97 K "
főszerkesztő	2209 K:
""", 'g': """
gazeteciliğimizi	4265 K
gefällt	82 K ihnen dieser	82 K dir dieser
gehöre	56 K zu den #
gehören	56 K sie zu den #
ghé	4506 K cửa hàng trực tuyến
giữ	4552 K bản quyền nội dung
glöm	4088 K inte att bekräfta
gorąca	41 K linia redakcji
góp	4505 K ý cho bài viết
gör	4070 K quizet	4070 K vårt quiz	4088 K vårt
görmemiz	4270 K gereken
görsel	4314 K yapay
""", 'h': """
henüz	32 K yorum
hibát	7 K talált	7 K találtál	2213 K lát
hintergründe	857 K dazu:
hjälp	4070 K oss bli bättre	4070 K oss att bli bättre
hjælp	635 K os med at blive bedre
hlavné	3838 K body
hlavní	504 K body
hozzászólások	5 K	27 K
hãy	31 K là người đầu tiên	4506 K trả lời khảo sát	4514 K ủng hộ
hämta	13 K	4074 K
häng	4088 K med
här	4116 K finns ett inbäddat innehåll från	4116 K finns inbäddat innehåll från	4116 K visas ett inbäddat innehåll från	4116 K visas inbäddat innehåll från	4116 K är ett inbäddat innehåll från	4116 K är inbäddat innehåll från
hääleta	1546 K
håll	28 K	28 K dig
hình	4549 K #/#
hör	809 K dir	865 K	4088 K
hören	809 K sie	865 K sie
hörzeit	881 K
hør	1 K artiklen	1 K artikkelen	1 K saken	619 K også	619 K også:	635 K mere på	649 K	3098 K også	3098 K også:	3131 K
""", 'i': """
iesūti	2853 K savu	2853 K
indlæg	27 K
indlæs	672 K altid indhold fra	672 K indhold fra
inlägg	27 K
innehåll	4151 K från annonsören
innehållet	4039 K är betalt av
intră	12 K pe
início	97 K >	97 K '	97 K "
izmēģinājāt	59 K
išbandėte	59 K
išsaugokite	2799 K
""", 'j': """
jaký	33 K je váš
jeśli	44 K widzisz	44 K zauważysz
joacă	3524 K acum:
já	59 K fez	3334 K é assinante
játssz	2231 K most:
jäikö	1703 K juttu kesken
jälgi	1546 K
jäsenetu	1744 K:
""", 'k': """
kapcsolódó	2181 K	2181 K:	2183 K videó:	2183 K cikk:	2183 K cikkünk:
kezdőlap	97 K >
không	4552 K được sao chép
kipróbáltad	59 K
kipróbáltátok	59 K
kiểm	4506 K tra kiến thức của bạn
kjøp	3114 K billetter	3114 K billett	3131 K
klausykitės	2784 K
klikněte	487 K zde
ključne	3739 K točke	3739 K tačke
klõpsates	1546 K
komentáre	5 K	27 K
komentáře	5 K	27 K
komentēt	2867 K var
komerčné	86 K oznámenie:
komerční	86 K sdělení:
kommentarsfältet	5 K
kopiér	649 K
kopírovat	517 K
kopírovať	3851 K
kopē	2867 K
korzyść	3280 K dla prenumeratorów:
korábbi	2183 K cikkünk:
kvíz	487 K:	543 K:	543 K dne:	543 K týdne:	2198 K	2230 K:	3825 K:	3874 K dňa:	3874 K týždňa:
kysyttävää	72 K	73 K jutusta
känner	66 K du någon
kérdésed	72 K van	73 K van a cikkről
kérje	2212 K
kérjen	2212 K
kérjük	28 K
kênh	4483 K youtube của báo
köp	4070 K biljetter	4070 K biljett	4088 K
kövess	12 K
kövesse	2212 K
kövessen	12 K
køb	635 K billetter	635 K billet	649 K
küfür	27 K içeren
küldd	3 K el	2191 K el nekünk
küldje	2191 K el nekünk	2212 K	2212 K tovább
ký	4525 K tự còn lại
kļūsti	2867 K
kết	4497 K nối với chúng tôi
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
lägg	4088 K till
lähetä	1706 K juttuvinkki	1706 K uutisvinkki	1706 K vinkki	1710 K mielipidekirjoituksesi	1710 K mielipidekirjoitus	1727 K
lämna	4064 K dina tips	4064 K ditt tips
läs	4021 K hela artikeln	4053 K mer om	4054 K också	4054 K också:	4054 K även	4054 K mer	4054 K mer:	4054 K:	4054 K här	4054 K även:	4061 K vidare med	4061 K mer på	4074 K e-tidningen	4074 K tidningen	4088 K	4090 K vidare
läsarerbjudande	4111 K:
läsaromröstning	4108 K:
läsarresa	4111 K:
lås	4021 K upp artikeln	4021 K upp den här artikeln
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
lütfen	28 K	4300 K reklam engelleyici
""", 'm': """
mantén	28 K
materiał	86 K sponsorowany:	86 K partnera:	86 K partnerski:	3240 K wideo	3317 K powstał we współpracy z	3317 K we współpracy z	3317 K sponsorowany przez
medlemsförmån	4111 K:
meillä	1757 K ei ole omistajaa	1757 K ei ole omistajia	1757 K ei ole osakkeenomistajia	1757 K ei ole maksumuuria
mesterséges	2220 K intelligencia írta
mirá	1424 K el video	1440 K también	1440 K:
mitä	8 K pidit	33 K mieltä	1728 K mieltä sinä
mišljenja	3736 K autora	3736 K iznesena	3736 K izneta
mišljenje	3736 K autora
możliwość	5 K komentowania
mándanos	1410 K
más	1394 K noticias de	1394 K noticias sobre	1394 K sobre	1394 K en	1394 K de	1395 K información	1395 K información:	1398 K artículos de
máte	72 K otázky	72 K dotazy	73 K otázku k článku	490 K tip?	490 K tip na článek	490 K tip na téma	490 K tip pro	564 K přečteno už # ze #	564 K přečteno už # z #	564 K přečteno již # ze #	564 K přečteno již # z #	564 K přečteno # ze #	564 K přečteno # z #	3893 K prečítané už # zo #	3893 K prečítané už # z #	3893 K prečítané # zo #	3893 K prečítané # z #
märkasid	44 K	1531 K midagi	1537 K viga	1537 K artiklis viga
még	32 K nincs	2264 K több a témáról:
més	395 K informació:	421 K notícies de	421 K notícies sobre
mød	635 K os
mūs	2867 K vari
mời	4492 K xem	4492 K bạn đọc	4492 K độc giả	4497 K bạn tham gia	4497 K độc giả theo dõi	4497 K bạn đọc theo dõi	4507 K quý vị theo dõi	4507 K quý độc giả	4507 K bạn xem video	4507 K nghe
""", 'n': """
nabídka	547 K pro čtenáře:
nahlásit	527 K chybu
nahlásiť	3860 K chybu
nahláste	3860 K chybu
najważniejsze	3236 K informacje
naloži	3946 K	3979 K vedno vsebino	3979 K vsebino z	3979 K vsebino s	3979 K vsebino iz	3979 K vsebino od
naložite	13 K	3946 K
naročite	3953 K se na
naujienų	41 K telefonas
načítat	550 K vždy obsah	550 K obsah z	550 K obsah ze	550 K obsah od
načítať	3880 K vždy obsah	3880 K obsah z	3880 K obsah zo	3880 K obsah od
našli	7 K jste	7 K ste	44 K ste
nemáme	561 K majitele	561 K vlastníka	561 K akcionáře	561 K žádného	561 K paywall	561 K reklamy	3890 K majiteľa	3890 K vlastníka	3890 K akcionárov	3890 K žiadneho	3890 K paywall	3890 K reklamy
nemáte	525 K čas číst	3858 K čas čítať
nepatríme	3890 K žiadnemu
nepatříme	561 K žádnému
než	534 K vložíte komentář	534 K začnete diskutovat	534 K napíšete příspěvek
nguồn	4501 K:	4501 K :
nhận	4483 K thông báo
nové	507 K číslo	507 K vydání	3841 K číslo	3841 K vydanie
nájdete	12 K nás
não	27 K serão publicados	3413 K é possível mostrar este conteúdo	3413 K foi possível mostrar este conteúdo
näe	1727 K enemmän
nägid	1547 K viga
näita	1546 K
näitkö	1728 K virheen
näytä	1727 K sisältö	1747 K sisältö palvelusta	1747 K aina sisältö
nå	4088 K vår
nézd	2181 K meg	2212 K meg
nézze	2181 K meg	2212 K meg
nāc	2858 K strādāt
nội	4532 K dung này không	4533 K dung này từ	4533 K dung nhúng từ	4533 K dung từ	4552 K dung được bảo vệ	4553 K dung được tạo	4553 K dung này được tạo
""", 'o': """
oceń	8 K	3237 K ten	3237 K artykuł	3237 K tekst
ocurrió	1468 K un error
odporučte	3851 K
odporúčame	3825 K:
odsłuchaj	3248 K	3248 K ten
ofereça	3 K
oglądaj	3224 K:
ohodnoťte	505 K	3839 K
olvasói	2234 K ajánlat:
olvasóink	2255 K támogatásának köszönhetően
olvasóinknak	2255 K köszönhetően
opýtajte	3838 K sa
opširnije	3724 K:	3724 K na
otázka	543 K dne:	3874 K dňa:
otázky	72 K
ouça	1 K	3359 K:	3384 K o podcast	3445 K no	3451 K no spotify	3451 K o podcast no
oír	1 K
""", 'p': """
pamanīji	2859 K kļūdu
pamanījāt	44 K	2859 K kļūdu
pastebėjote	44 K	2785 K įdomų	2791 K klaidą
paylaş	3 K
pažįstate	66 K
phát	7 K hiện lỗi	44 K hiện sai
phóng	4501 K viên:
piditkö	8 K	69 K	82 K	1728 K
pidätkö	82 K	1728 K
piše	3751 K:
podobał	8 K ci się
podobało	69 K się
podpořte	81 K	522 K
podrži	81 K
podržite	81 K	3754 K
podés	12 K seguir	1411 K enviarnos
podívejte	487 K se:	487 K se na video
poleć	3248 K
poslať	3851 K
poslechněte	1 K si	487 K si	487 K si:
poslušajte	1 K	3724 K:	3925 K:
posłuchaj	1 K	3224 K:	3224 K też:
povoliť	3880 K vždy obsah	3880 K obsah z	3880 K obsah zo	3880 K obsah od
poznáte	66 K niekoho
pozostała	3240 K część
pošaljite	41 K vijest
pošlete	517 K
pošlite	3 K	3851 K
poți	3493 K contacta autorul	3493 K contacta autoarea
praneškite	2785 K redakcijai
predplaťte	3855 K si
prenošenje	68 K dozvoljeno	68 K dopušteno
prenumerantförmån	4111 K:
prečítajte	3825 K si tiež	3825 K si aj	3825 K si	3825 K si:
prečítali	3893 K ste už # zo #	3893 K ste už # z #	3893 K ste # zo #	3893 K ste # z #
pridruži	56 K se #
pridružite	12 K se	56 K se #
pridėkite	2799 K
prikaži	3782 K uvijek sadržaj	3782 K uvek sadržaj	3782 K sadržaj s	3782 K sadržaj sa	3782 K sadržaj iz	3782 K sadržaj od	3979 K vedno vsebino	3979 K vsebino z	3979 K vsebino s	3979 K vsebino iz	3979 K vsebino od
pronašli	44 K ste
pročitaj	3724 K još	3724 K i
pročitajte	3724 K još	3724 K i	3724 K više	3724 K:	3724 K više o ovoj temi
pročitali	3794 K ste # od #	3794 K ste već # od #
prvý	3850 K mesiac len za	3850 K mesiac za	3850 K mesiac už za	3850 K mesiac zadarmo
przeczytałaś	3297 K już # z #	3297 K # z #
przeczytałeś	3297 K już # z #	3297 K # z #
prześlij	3248 K dalej
präsentiert	859 K von
próbálja	2227 K ki tudását
prüfen	865 K sie
publicité	1932 K dans #
publié	1916 K initialement dans le	1916 K initialement sur	1946 K avec l'autorisation
pàgina	450 K # de #
página	1469 K # de #	1469 K #/#	3427 K # de #	3427 K #/#
páči	82 K sa vám
páčil	8 K sa vám	82 K sa vám	3839 K sa
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
radšej	3858 K počúvate
radši	525 K posloucháte
rašykite	2785 K autorei	2785 K autoriui
recibí	1410 K las noticias
recomandări	3487 K:
redakčná	41 K linka
redakční	41 K linka	41 K telefon
regisztrálj	2211 K ingyenesen
regisztráljon	2198 K	2211 K ingyenesen
regístrate	1362 K para
reproducción	68 K permitida	68 K libre
reprodução	68 K permitida	68 K autorizada
resuméet	26 K er
resztę	3240 K tekstu
rezervē	2867 K
rešite	3724 K kviz
riješite	3724 K kviz
rozwiąż	3224 K quiz
rätsel	848 K mit	884 K des tages:
rätseln	848 K sie mit
réservez	1858 K vos places pour la soirée de la rédaction
réservé	1803 K aux abonnés
réservée	1803 K aux abonnés
réservés	1803 K aux abonnés
résumer	1848 K cet article	1848 K l'article
résumé	1848 K généré	1848 K rédigé	1848 K réalisé	1848 K produit	1848 K par
rösta	4088 K	4104 K:	4104 K här:	4104 K i vår omröstning:
rādīt	2867 K
""", 's': """
sadržaj	3812 K je nastao u suradnji s
saglabā	2867 K
saistīts	2842 K:
saņem	2867 K
sažetak	3739 K	3739 K članka	3739 K teksta
schließ	56 K dich #	56 K dich den #
schließe	23 K dich
schließen	56 K sie sich den #
schriftgröße	742 K:	742 K a
sdílejte	3 K	3 K článek
sdílet	3 K
seguí	1410 K el canal	1440 K leyendo:
sesizări	3493 K și ponturi
shrnutí	26 K vytvořil	26 K vytvořila	504 K	504 K článku
sisällön	1779 K tarjoaa
siųskite	2785 K savo	2799 K
sjefredaktør	3128 K:	3128 K og ansvarlig redaktør:
skaitytojų	2807 K apklausa:
skopírovať	3851 K
skrót	3236 K artykułu
skúsili	59 K ste
související	487 K:
spodobał	82 K ci się	82 K się
spodobało	69 K się
sponsorisé	1948 K par
sponzorované	3911 K spoločnosťou
sponzorováno	583 K společností
sporočite	3958 K napako
sprawdź	3224 K:	3224 K też:
spróbowaliście	59 K
spróbowałaś	59 K
spørgsmål	72 K	73 K til artiklen
spørsmål	72 K	73 K til saken	73 K til artikkelen
spýtajte	3838 K sa
stališča	3936 K avtorja
straipsnį	46 K galima
stáhni	13 K si
stáhněte	13 K si	540 K si aplikaci
stöd	81 K	4061 K
stötta	81 K	4061 K
støt	81 K	626 K
støtt	81 K	3105 K
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
só	3334 K para assinantes
sólo	1362 K para suscriptores
søg	649 K nu
súhrn	3838 K
súmate	12 K	56 K a las #
súvisiace	3825 K:
súvisiaci	3825 K článok
sūti	2853 K savu	2867 K
số	4525 K ký tự còn lại
""", 't': """
también	1383 K en facebook	1395 K puedes leer	1395 K puedes leer:	1395 K te puede interesar:
també	395 K et pot interessar:
também	3451 K disponível no spotify
tanidiğiniz	66 K biri
teitkö	59 K
tekoäly	1732 K on
tekstą	46 K galima
tenés	1405 ¿K información
textgröße	742 K:	742 K a
thấy	44 K lỗi
thử	4506 K sức với
tiedätkö	1706 K aiheesta	1706 K asiasta	1706 K lisää
tiivistelmä	26 K on
tilføj	649 K
tillåt	4116 K alltid innehåll från	4116 K innehåll från
tiếp	4560 K tục đọc sau
todavía	32 K no hay comentarios
további	2181 K részletek	2264 K cikkek a témában:
traducció	404 K feta
transparentní	497 K účet:
trên	4483 K google news
trình	4532 K duyệt của bạn không	4532 K duyệt không
trả	4506 K lời câu đố
trải	4516 K nghiệm
turpinājums	2869 K
twój	27 K komentarz
tykkäsitkö	69 K
työskenteletkö	1706 K
tác	4501 K giả:	4501 K giả là
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
tóm	4505 K tắt này	4553 K tắt được
töltsd	13 K le	2227 K ki kvízünket
töltse	13 K le	2212 K le	2212 K ki	2227 K ki kvízünket
történeteiket	2191 K
tüm	27 K yorumlar
tęsinys	2801 K
tłumaczenie	3236 K
tải	13 K	13 K ứng dụng	4483 K ứng dụng	4483 K app	4509 K ngay ứng dụng
""", 'u': """
udostępnij	3 K
ukažite	3759 K na grešku
uključi	3747 K
uključite	3747 K
uložit	517 K
uložiť	3851 K
uložte	517 K si	3851 K si
unbeschränkter	828 K zugang
unterstütze	81 K	716 K
unterstützen	81 K sie	716 K sie	716 K sie die
uočili	7 K ste
upozorniť	3860 K na chybu
upozorněte	527 K na chybu
urmărește	12 K	3487 K și:	3504 K video	3563 K pe
urmăriți	12 K
utánközlés	68 K engedélyezett	68 K forrásmegjelöléssel
učitaj	3782 K uvijek sadržaj	3782 K uvek sadržaj	3782 K sadržaj s	3782 K sadržaj sa	3782 K sadržaj iz	3782 K sadržaj od
uživo	3799 K: kako	3799 K: ovako	3799 K: zašto	3799 K: što	3799 K: šta	3799 K: tko	3799 K: ko	3799 K: gdje	3799 K: gde	3799 K: ovo	3799 K: pogledajte	3799 K: poslušajte	3799 K: sve	3799 K: noć	3799 K: ljudi	3799 K: evo
""", 'v': """
vaš	27 K komentar
vegyél	2198 K részt
već	3775 K za #	3775 K od #
več	3925 K:	3925 K v videu	3950 K o tem	3950 K novic	3950 K preberite	3997 K o:	3997 K o temi:
videó	2263 K: így	2263 K: itt	2263 K: ezért	2263 K: miért	2263 K: hogyan	2263 K: mit	2263 K: ki	2263 K: mi	2263 K: ez	2263 K: ezt	2263 K: hallgassa	2263 K: nézze	2263 K: minden	2263 K: a	2263 K: az
vidéo	1834 K :
viktorīna	2875 K:
visą	2799 K interviu
više	3724 K o:	3800 K o:	3800 K o temi:
você	3359 K pode gostar:
vprašaj	3939 K
vprašajte	3939 K
vprašanje	3974 K dneva:
vypočujte	1 K si	3825 K si:
vyskúšali	59 K ste
vytiskněte	517 K
vytlačiť	3851 K
vytlačte	3851 K
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
výhoda	547 K pro předplatitele:	3877 K pre predplatiteľov:
výhody	547 K pro předplatitele:	3877 K pre predplatiteľov:
vă	28 K rugăm să
vďaka	3890 K našim čitateľom	3890 K našim predplatiteľom
věnujte	517 K
vše	570 K o téma:	570 K o:	570 K k tématu téma:	570 K k tématu:
všechno	570 K o tématu téma:	570 K o tématu:
všechny	27 K komentáře	490 K články autora	570 K články k tématu téma:	570 K články k tématu:
všetko	3899 K o téme:	3899 K o:	3899 K k téme téme:	3899 K k téme:
všetky	3899 K články k téme téme:	3899 K články k téme:
všeč	69 K vam je
všimli	44 K jste si	44 K ste si
vždy	550 K povolit obsah	550 K zobrazovat obsah	550 K načítat obsah	550 K zobrazit obsah	3880 K povoliť obsah	3880 K zobrazovať obsah	3880 K načítať obsah	3880 K zobraziť obsah
""", 'w': """
webshopunkból	2234 K:
weiterführende	767 K artikel:
weź	3267 K udział w dyskusji
więcej	3223 K o	3223 K na temat	3223 K z	3224 K na ten temat:	3227 K artykułów autora	3303 K o:	3303 K na temat:
wykorzystałaś	3297 K już # z #	3297 K # z #
wykorzystałeś	3297 K już # z #	3297 K # z #
wypróbowaliście	59 K
wypróbowałaś	59 K
wyrażamy	46 K zgodę na
wysłuchaj	1 K
wyślij	3 K
wyświetlaj	3284 K treści z	3284 K treści ze	3284 K treści od
wöchentlichen	734 K newsletter
""", 'y': """
yanlişlik	4259 K mi
""", 'z': """
zahvaljujoč	3988 K našim bralcem
zahvaljujući	3791 K našim čitateljima	3791 K našim čitaocima
zatiaľ	32 K žiadne komentáre
zatím	32 K žádné komentáře
zauważyłaś	7 K
zauważyłeś	7 K
zdieľajte	3 K
zdieľať	3 K
zezwól	3284 K na treści
zgłoś	3259 K uwagę	3259 K błąd	3259 K literówkę	3259 K uwagi	3259 K nieścisłość
ziņo	2853 K redakcijai
zkopírovat	517 K
znalazłeś	7 K
znáte	66 K někoho
znáš	66 K někoho
zobraziť	3880 K vždy obsah	3880 K obsah z	3880 K obsah zo	3880 K obsah od
zobrazovať	3880 K vždy obsah	3880 K obsah z	3880 K obsah zo	3880 K obsah od
zostań	3256 K reporterem	3256 K reporterką	3256 K dziennikarzem
zrobiliście	59 K
""", '©': """
©	780 K dpa	1131 K #	1131 K
""", 'à': """
à	1834 K lire aussi	1834 K lire également	1834 K lire :	1834 K lire sur	1834 K voir aussi	1834 K écouter	1834 K relire	1834 K découvrir	1834 K lire sur le même sujet	1834 K consulter :	1834 K voir également	1837 K propos de l'auteur	1837 K propos de l'autrice	1858 K retrouver dans le numéro	1933 K écouter sur spotify	1933 K écouter sur apple podcasts	1933 K retrouver sur spotify
àudio	404 K generat
""", 'á': """
áudio	3378 K gerado
""", 'ä': """
är	4064 K du
äänestä	1727 K
""", 'å': """
åldersgräns	4112 K #
åsikter	4047 K som framförs
åsikterna	4047 K i
""", 'ç': """
ça	69 K vous a plu	82 K vous a plu
""", 'é': """
é	68 K permitida a reprodução	3356 K preciso estar logado
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
în	3551 K imagini:
întreabă	3498 K asistentul
întrebări	72 K
îți	82 K place
""", 'ö': """
ön	2213 K szerint
""", 'ú': """
últimas	1394 K noticias de	3358 K de	3358 K notícias de
únase	12 K
únete	12 K	23 K a	56 K a las #	56 K a los #	56 K a más de #	56 K a nuestros #
úvod	97 K >	97 K '	97 K "
""", 'ü': """
über	773 K die autor:in	773 K die autoren	773 K die autor:innen	776 K die autorin	776 K den autor	777 K die autorin	777 K den autor
übersetzung	862 K:	862 K aus dem
""", 'č': """
čitaj	3724 K još
čitajte	3724 K i	3724 K još	3724 K još:
članak	46 K se može	46 K možete	3739 K je preveden	3739 K čita	3742 K je objavljen u	3803 K je	3812 K je nastao u suradnji s	3812 K je nastao u suradnji sa
članek	46 K lahko	3939 K je preveden	3939 K bere	3939 K je prebral	3942 K je objavljen v	4000 K je	4008 K je nastal v sodelovanju z	4008 K je nastal v sodelovanju s
článek	46 K lze	46 K můžete	504 K byl přeložen	504 K přeložen	504 K načetl	507 K vyšel v	574 K	583 K vznikl ve spolupráci s
článok	46 K možno	46 K môžete	3838 K bol preložený	3838 K načítal	3841 K vyšiel v	3902 K	3911 K vznikol v spolupráci s
čo	33 K si myslíte
čtěte	487 K také	487 K také:	487 K i	487 K více	487 K:
číslo	497 K účtu pro dary	497 K transparentního účtu
čítajte	3825 K aj	3825 K tiež	3825 K viac
""", 'đ': """
đánh	4505 K giá bài viết
đã	4548 K xảy ra lỗi	4548 K có lỗi
đăng	4506 K ký tham dự hội thảo	4552 K lần đầu trên
đường	41 K dây nóng tòa soạn	41 K dây nóng của tòa soạn	41 K dây nóng của báo	41 K dây nóng báo	4522 K dây nóng: #	4522 K dây nóng #
được	68 K phép đăng lại
để	4535 K xem nội dung này	4535 K hiển thị nội dung này
đọc	4492 K thêm	4492 K thêm:	4492 K:	4492 K tiếp:	4497 K tin nhanh
""", 'į': """
įsigykite	2799 K
įtraukite	2799 K mus
įveskite	2799 K
""", 'ś': """
ściągnij	13 K	3272 K aplikację
śledź	12 K
""", 'š': """
šta	33 K vi	33 K mislite
što	33 K vi	33 K mislite
šíření	68 K povoleno
""", 'ź': """
źródła	3252 K:
źródło	3252 K:
""", 'ż': """
żadnych	3294 K akcjonariuszy
""", 'ž': """
želite	3756 K raditi kod nas	3756 K da radite kod nas	3955 K delati pri nas
želiš	3756 K raditi kod nas	3955 K delati pri nas
žiadni	3890 K akcionári
žiadny	3890 K majiteľ	3890 K oligarcha
žinote	2785 K daugiau	2800 K istoriją
žiūrėkite	2773 K taip pat	2799 K
žádní	561 K akcionáři
žádný	561 K majitel	561 K oligarcha
""", 'ș': """
știrea	3561 K continuă
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
автор	3623 K - обозреватель	3623 K - корреспондент	3623 K - колумнист	3623 K - редактор	4385 K - оглядач	4385 K - колумніст	4385 K - кореспондент
авторка	4385 K - оглядачка	4385 K - колумністка
авторката	244 K е
авторът	244 K е
акценти	246 K от
анкета	282 K на деня:
""", 'б': """
бачите	44 K помилку
без	296 K собственици	296 K акционери	3685 K владельцев	3685 K акционеров	3685 K цензуры и рекламы	4444 K власників	4444 K акціонерів	4444 K олігархів
беше	247 K ли полезна	247 K ли полезно	247 K ли полезен
благодарение	296 K на нашите читатели
благодаря	3685 K нашим читателям	3685 K вашим пожертвованиям
больше	3607 K новостей	3608 K по теме:	3646 K любите слушать	3646 K нравится слушать	3694 K о:
будь	31 K первым
будьте	28 K вежливы	31 K первым	31 K першим
бъдете	31 K първият
был	3626 K ли материал	3626 K ли пересказ	3626 K ли этот пересказ	3626 K ли этот	3626 K ли текст
была	3626 K ли статья	3626 K ли эта	3626 K ли новость
більше	4369 K по темі:	4369 K за темою:	4369 K на тему:	4369 K про це:	4400 K новин	4400 K матеріалів	4453 K про:
""", 'в': """
в	3675 K этом месте находится встроенный контент	3675 K этом месте находится встроенный пост	3675 K этом месте находится встроенный публикация	3675 K этом месте размещён встроенный контент	3675 K этом месте размещён встроенный пост	3675 K этом месте размещён встроенный публикация	3675 K этом месте размещен встроенный контент	3675 K этом месте размещен встроенный пост	3675 K этом месте размещен встроенный публикация	3675 K этом месте показан встроенный контент	3675 K этом месте показан встроенный пост	3675 K этом месте показан встроенный публикация	3675 K этом месте встроенный контент	3675 K этом месте встроенный пост	3675 K этом месте встроенный публикация
вакансии	3629 K "	3629 K редакции
вакансії	4390 K "	4390 K редакції
вам	8 K понравилась	8 K сподобалася	8 K сподобався	8 K сподобалося	3626 K понравилась	3626 K понравился	3626 K помогла	4388 K сподобалась	4388 K сподобалася	4388 K сподобався
ваш	27 K комментарий	27 K коментар
ви	4447 K прочитали вже # із #	4447 K прочитали вже # і #	4447 K прочитали # із #	4447 K прочитали # і #	4447 K прочитали вже # з #	4447 K прочитали # з #
видео	304 K: как	304 K: така	304 K: защо	304 K: какво	304 K: кой	304 K: къде	304 K: това	304 K: вижте	304 K: чуйте	304 K: всичко	304 K: нощта	304 K: хората	304 K: ето	3693 K: как	3693 K: так	3693 K: почему	3693 K: что	3693 K: кто	3693 K: где	3693 K: это	3693 K: вот	3693 K: смотрите	3693 K: послушайте	3693 K: всё	3693 K: все	3693 K: ночь	3693 K: люди	3693 K: порт
видяхте	44 K грешка
вижте	232 K още	232 K също	232 K:	232 K повече във видеото	232 K галерията
викторина	3668 K:
винаги	287 K разрешавай съдържание от	287 K показвай съдържание от	287 K зареждай съдържание от	287 K разреши съдържание от
включете	254 K
вопрос	73 K по статье	3668 K дня:
вопросы	72 K?
все	27 K комментарии	3607 K новости на тему	3607 K материалы	3607 K новости	3607 K статьи	3611 K статьи автора	3611 K материалы автора	3694 K о:	3694 K материалы по теме:	3694 K статьи по теме:	3694 K материалы о:	3694 K новости по теме:	4453 K про:
всегда	3675 K разрешать контент	3675 K показывать контент	3675 K разрешить контент	3675 K загружать контент
всички	259 K новини	305 K статии по темата:
всичко	305 K за:	305 K по темата:
встановлюйте	4395 K
встановіть	13 K	4395 K	4421 K застосунок
встигніть	4424 K передплатити
всё	3694 K о:	3694 K по теме:
всі	4453 K матеріали за темою:	4453 K новини за темою:
въпрос	282 K на деня:
въпроси	72 K
вы	3688 K прочитали уже # из #	3688 K прочитали # из #
відео	4452 K: як	4452 K: так	4452 K: чому	4452 K: що	4452 K: хто	4452 K: де	4452 K: це	4452 K: ось	4452 K: дивіться	4452 K: послухайте	4452 K: усе	4452 K: все	4452 K: ніч	4452 K: люди	4452 K: порт
вікторина	4427 K:
""", 'г': """
гаряча	41 K лінія редакції
главная	97 K >	97 K '	97 K "
главное	3625 K от
гледайте	232 K видеото	232 K:
головна	97 K >	97 K '	97 K "
головне	4387 K від	4387 K за версією
гореща	41 K линия на редакцията
горячая	41 K линия редакции
грати	4428 K:
""", 'д': """
детальніше	4369 K:	4369 K про це
джерела	4402 K:
джерело	4402 K:
дивіться	4369 K також	4369 K:	4369 K також:	4369 K відео:
до	4369 K теми:
дозволити	4434 K завжди контент	4434 K завжди вміст	4434 K контент із	4434 K контент з	4434 K контент від	4434 K вміст із	4434 K вміст з	4434 K вміст від
дозволяти	4434 K завжди контент	4434 K завжди вміст	4434 K контент із	4434 K контент з	4434 K контент від	4434 K вміст із	4434 K вміст з	4434 K вміст від
докладніше	4369 K:	4369 K про це	4453 K про:
досие	304 K: как	304 K: така	304 K: защо	304 K: какво	304 K: кой	304 K: къде	304 K: това	304 K: вижте	304 K: чуйте	304 K: всичко	304 K: нощта	304 K: хората	304 K: ето
доступно	3634 K в	3634 K на	3634 K для	4395 K в	4395 K у	4395 K на	4395 K для
достъпно	254 K в	254 K на
досье	3693 K: как	3693 K: так	3693 K: почему	3693 K: что	3693 K: кто	3693 K: где	3693 K: это	3693 K: вот	3693 K: смотрите	3693 K: послушайте	3693 K: всё	3693 K: все	3693 K: ночь	3693 K: люди	3693 K: порт
досьє	4452 K: як	4452 K: так	4452 K: чому	4452 K: що	4452 K: хто	4452 K: де	4452 K: це	4452 K: ось	4452 K: дивіться	4452 K: послухайте	4452 K: усе	4452 K: все	4452 K: ніч	4452 K: люди	4452 K: порт
дотримуйтесь	28 K
другие	3611 K материалы автора
думка	4385 K автора	4385 K редакції	4385 K, висловлена
думки	4385 K авторів
""", 'е': """
если	44 K вы нашли	44 K вы заметили
есть	66 K друг, которому	72 K вопросы	73 K вопрос по тексту	3611 K новость?
еще	3608 K по теме:
ещё	3607 K больше	3608 K по теме:
""", 'з': """
з	4431 K нашого магазину:
за	4369 K темою:
забелязахте	7 K
завантажити	4395 K в	4395 K з	4395 K у
завантажте	13 K	4395 K в	4395 K з	4421 K застосунок	4421 K додаток
завантажувати	4434 K завжди контент	4434 K завжди вміст	4434 K контент із	4434 K контент з	4434 K контент від	4434 K вміст із	4434 K вміст з	4434 K вміст від
завантажуйте	13 K	4395 K	4405 K застосунок
завдяки	4444 K нашим читачам	4444 K вашим внескам
завжди	4434 K дозволяти контент	4434 K дозволяти вміст	4434 K показувати контент	4434 K показувати вміст	4434 K дозволити контент	4434 K дозволити вміст	4434 K завантажувати контент	4434 K завантажувати вміст
загружать	3675 K всегда контент	3675 K контент из	3675 K контент с	3675 K контент от
загрузите	3634 K в	3634 K на
задайте	3625 K вопрос
залишилися	72 K питання
заметили	7 K ошибку
запазете	258 K
запитайте	4387 K
зареждай	287 K винаги съдържание от	287 K съдържание от
зберегти	4399 K
збережіть	4399 K
здесь	3675 K находится встроенный контент	3675 K находится встроенный пост	3675 K находится встроенный публикация	3675 K размещён встроенный контент	3675 K размещён встроенный пост	3675 K размещён встроенный публикация	3675 K размещен встроенный контент	3675 K размещен встроенный пост	3675 K размещен встроенный публикация	3675 K показан встроенный контент	3675 K показан встроенный пост	3675 K показан встроенный публикация	3675 K встроенный контент	3675 K встроенный пост	3675 K встроенный публикация
знаете	66 K кого-то	66 K того, кому
знайшли	7 K помилку
знаєте	66 K когось	66 K того, кому
знижка	4431 K для передплатників:
зручніше	4408 K слухати
""", 'и': """
играть	3669 K:
идет	3665 K подписка
идёт	3665 K подписка
из	3672 K нашего магазина:
изпратете	258 K
изтеглете	13 K	254 K	264 K	279 K приложението
източник	261 K:
източници	261 K:
имате	72 K въпроси
инсталирайте	254 K
искате	266 K да работите при нас	266 K ли да работите при нас
искаш	266 K да работиш при нас
источник	3640 K:
источники	3640 K:
""", 'к': """
как	3626 K вам статья	3626 K вам материал
какво	33 K мислите
коментарите	5 K	27 K
коментарі	5 K	27 K
коментарів	32 K поки
комментариев	32 K пока
комментарии	5 K	27 K
комментирование	5 K
копирай	258 K
копирайте	258 K
короткий	4387 K виклад	4387 K переказ
коротко	3625 K от	4387 K від
краткий	26 K пересказ	3625 K пересказ
кратко	3625 K от
краткое	3625 K содержание
куиз	232 K:	282 K:
""", 'л': """
лише	4431 K для передплатників:
лучшее	3607 K за
любите	4408 K слухати
""", 'м': """
материал	46 K можно	3608 K по теме:	3628 K опубликован в	3631 K можно	3707 K подготовлен в партнёрстве с	3707 K подготовлен в партнерстве с	3707 K подготовлен при поддержке	3707 K создан при поддержке
материалът	316 K е създаден със съдействието на
матеріал	46 K можна	4467 K підготовлено у партнерстві з	4467 K підготовлено за підтримки	4467 K створено за підтримки	4467 K створено у партнерстві з
маєте	72 K запитання
месяц	3637 K подписки за
мнение	3623 K автора	3623 K редакции
мнението	244 K на автора
мнения	3623 K авторов
мненията	244 K на авторите
моля	28 K
мы	12 K в	12 K есть
""", 'н': """
на	86 K правах рекламы	86 K правах реклами	304 K живо: как	304 K живо: така	304 K живо: защо	304 K живо: какво	304 K живо: кой	304 K живо: къде	304 K живо: това	304 K живо: вижте	304 K живо: чуйте	304 K живо: всичко	304 K живо: нощта	304 K живо: хората	304 K живо: ето
над	52 K этим текстом	52 K цим текстом
надіслати	4399 K
надішліть	3 K	4399 K
накратко	246 K от
началась	3665 K подписка
начало	97 K >	97 K "
нашли	7 K ошибку	7 K опечатку
не	3665 K забудьте подписаться	4424 K забудьте передплатити
немає	4408 K часу читати	4444 K власників
нет	32 K комментариев	3646 K времени читать	3685 K владельцев
новия	249 K брой
новият	249 K брой
новости	3607 K партнеров
новый	3628 K номер
нравится	82 K
няма	32 K коментари
нямаме	296 K собственик	296 K собственици	296 K акционери	296 K реклами
нямате	267 K време да четете
""", 'о': """
об	3608 K этом подробнее	3611 K авторе
обобщение	246 K
обсуждение	5 K
озвучено	3625 K	4387 K
онлайн	3693 K: как	3693 K: так	3693 K: почему	3693 K: что	3693 K: кто	3693 K: где	3693 K: это	3693 K: вот	3693 K: смотрите	3693 K: послушайте	3693 K: всё	3693 K: все	3693 K: ночь	3693 K: люди	3693 K: порт	4452 K: як	4452 K: так	4452 K: чому	4452 K: що	4452 K: хто	4452 K: де	4452 K: це	4452 K: ось	4452 K: дивіться	4452 K: послухайте	4452 K: усе	4452 K: все	4452 K: ніч	4452 K: люди	4452 K: порт
опитахте	59 K
опитування	4427 K дня:
опрос	3668 K дня:
оставьте	31 K первый
остались	72 K вопросы
открихте	7 K
откройте	3634 K в
открыта	3665 K подписка
отпечатай	258 K
отпечатайте	258 K
отправить	3 K	3638 K
отправьте	3 K	3638 K
оформити	4424 K передплату
оформить	3665 K подписку
оценете	247 K
оцените	8 K	3626 K
оцініть	4388 K
още	232 K по темата	232 K новини:	259 K новини	305 K за:	305 K по темата:
""", 'п': """
партнер	3707 K материала	4467 K матеріалу	4467 K рубрики
партнерский	86 K материал:
партнерський	86 K матеріал:
партньор	316 K на статията	316 K на рубриката
партнёр	3707 K материала	3707 K рубрики
партнёрский	86 K материал:
первый	3637 K месяц за
перевод	3625 K выполнен	3625 K сделан
передплата	4398 K за #	4398 K від #	4424 K на перше півріччя	4424 K на друге півріччя
передрук	68 K дозволено за	68 K дозволено з	68 K дозволено лише	68 K дозволений за	68 K вітається
переказ	4387 K
переклад	4387 K зроблено
перепечатка	68 K разрешена при	68 K разрешена с	68 K разрешена только	68 K приветствуется	68 K свободная	68 K материалов разрешена
пересказ	3625 K
перший	4398 K місяць за
питання	73 K до статті	4427 K дня:
по	89 K подписке	3608 K теме:
повече	232 K по темата:	259 K новини
повідомити	4410 K про помилку
повідомте	4410 K про помилку	4410 K нам про помилку
погляди	4385 K авторів
пограйте	4428 K:
подарете	258 K
подарите	3638 K
подарить	3638 K
подарувати	4399 K
подаруйте	4399 K
поддержать	3643 K
поддержи	81 K
поддержите	81 K	3643 K
поделитесь	3 K
поделиться	3 K
подкаст	304 K: как	304 K: така	304 K: защо	304 K: какво	304 K: кой	304 K: къде	304 K: това	304 K: вижте	304 K: чуйте	304 K: всичко	304 K: нощта	304 K: хората	304 K: ето	3693 K: как	3693 K: так	3693 K: почему	3693 K: что	3693 K: кто	3693 K: где	3693 K: это	3693 K: вот	3693 K: смотрите	3693 K: послушайте	3693 K: всё	3693 K: все	3693 K: ночь	3693 K: люди	3693 K: порт	4452 K: як	4452 K: так	4452 K: чому	4452 K: що	4452 K: хто	4452 K: де	4452 K: це	4452 K: ось	4452 K: дивіться	4452 K: послухайте	4452 K: усе	4452 K: все	4452 K: ніч	4452 K: люди	4452 K: порт
подкрепете	81 K	264 K
подкрепи	264 K
подобається	82 K
подписка	3637 K за #	3637 K от #	3637 K за рубль	3665 K на первое полугодие	3665 K на второе полугодие
подписывайтесь	12 K	3643 K на
подпишись	12 K	3658 K на
подпишитесь	12 K	3643 K на	3658 K на нас
подробнее	3608 K:	3608 K в материале	3608 K - в	3608 K читайте в материале	3608 K об этом	3694 K о:
подробности	3608 K:
поділитися	3 K
поділіться	3 K
пожалуйста	28 K, соблюдайте
позиция	3623 K автора
позицията	244 K на автора
позиція	4385 K автора
познавате	66 K някого	66 K ли някого
пока	32 K нет комментариев
показвай	287 K винаги съдържание от	287 K съдържание от
показувати	4434 K завжди контент	4434 K завжди вміст	4434 K контент із	4434 K контент з	4434 K контент від	4434 K вміст із	4434 K вміст з	4434 K вміст від
показывать	3675 K всегда контент	3675 K контент из	3675 K контент с	3675 K контент от
полезна	247 K ли
помітили	7 K помилку
понравилась	8 K статья	82 K
понравилось	69 K	82 K
понравился	82 K
попитай	246 K
попитайте	246 K
попробовали	59 K
порадьте	4399 K
порекомендуйте	3638 K
последвайте	12 K	264 K
последние	3607 K новости о
послухати	1 K
послушать	1 K
поставте	4387 K запитання
почитать	3608 K:
преведено	246 K с
преводът	246 K е
предложение	3672 K для читателей:	3672 K для подписчиков:
предпочитате	267 K да слушате
прежде	3659 K чем оставить комментарий	3659 K чем комментировать
препечатването	68 K е разрешено
препоръчай	258 K
приготовили	59 K
приготували	59 K
присоединяйтесь	12 K	56 K к #
присъединете	12 K се	56 K се към #
присъедини	56 K се към #
пришлите	3611 K новость
приєднуйтесь	12 K	56 K до #
приєднуйтеся	56 K до #
пробвахте	59 K ли
продовжується	4424 K передплата
продолжается	3665 K подписка	3665 K подписная кампания
пройдите	3608 K тест
пройдіть	4369 K тест
пропозиція	4431 K для читачів:	4431 K для передплатників:
прочетено	246 K от
прочетете	232 K още	232 K също
прочетохте	299 K # от #	299 K вече # от #
підписка	4398 K за #	4398 K від #
підписуйся	12 K
підписуйтесь	12 K	4405 K на
підпишіться	12 K	4405 K на
підсумок	4387 K
підтримайте	81 K	4405 K
підтримати	4405 K
""", 'р': """
работа	3629 K в "
радимо	4369 K прочитати:
разрешавай	287 K винаги съдържание от	287 K съдържание от
разрешать	3675 K всегда контент	3675 K контент из	3675 K контент с	3675 K контент от
разрешете	254 K
разреши	287 K винаги съдържание от	287 K съдържание от
разрешить	3675 K всегда контент	3675 K контент из	3675 K контент с	3675 K контент от
распечатайте	3638 K
распечатать	3638 K
расскажите	59 K в
резюме	246 K
резюмето	246 K
рекламно	86 K съдържание:
рекомендуем	3608 K:
рекомендуємо	4369 K:
робота	4390 K в "	4390 K у "
роздрукувати	4399 K
роздрукуйте	4399 K
розкажіть	59 K у
розпочалася	4424 K передплата
розпочато	4424 K передплату
""", 'с': """
саммари	3625 K
свалете	13 K	254 K	279 K приложението
свежий	3628 K номер
свързани	232 K:
связаться	3611 K с автором
сигнализирайте	269 K за грешка
скачайте	13 K	3634 K в	3634 K из	3643 K приложение	3663 K приложение
скачать	13 K	3634 K в	3634 K на
скидка	3672 K для подписчиков:
скопировать	3638 K
скопируйте	3638 K
скопіювати	4399 K
скопіюйте	4399 K
следвайте	12 K ни	264 K
следите	12 K за
слухайте	4369 K:	4369 K також:
слухати	1 K
слушайте	3608 K:	3608 K также:
слушать	1 K
см	3608 K. также:
смотрите	3608 K также	3608 K:	3608 K	3608 K также:	3608 K видео:
соблюдайте	28 K
сообщения	27 K
сообщите	3648 K об ошибке	3648 K нам об ошибке
сообщить	3648 K об ошибке
сохраните	3638 K
сохранить	3638 K
спитайте	4387 K
споделете	3 K
сподели	3 K
сподобався	82 K
сподобалась	82 K
сподобалася	8 K	82 K
сподобалось	69 K
сподобалося	69 K	82 K
спонсор	3707 K материала	3707 K рубрики	4467 K матеріалу	4467 K рубрики
спонсорирано	316 K от
спробували	59 K
спросите	3625 K
спросить	3625 K
станьте	31 K первым	31 K першим	3643 K подписчиком	3643 K соучастником	4405 K частиною спільноти	4405 K співучасником
статията	46 K може	246 K е преведена	246 K е прочетена	308 K е публикувана	316 K е създадена със съдействието на
статтю	46 K можна	4387 K перекладено
стаття	4457 K
статью	46 K можно	3631 K можно
статья	3625 K переведена	3625 K озвучена	3626 K была	3628 K опубликована в	3698 K
стежте	12 K за
стислий	4387 K виклад	4387 K переказ
съобщете	269 K за грешка
съобщи	269 K за грешка
сыграйте	3669 K:
""", 'т': """
тази	308 K статия е публикувана
також	4369 K читайте:
тб	4452 K: як	4452 K: так	4452 K: чому	4452 K: що	4452 K: хто	4452 K: де	4452 K: це	4452 K: ось	4452 K: дивіться	4452 K: послухайте	4452 K: усе	4452 K: все	4452 K: ніч	4452 K: люди	4452 K: порт
текст	46 K можно	46 K можна	3625 K переведён	3625 K переведен	3625 K озвучен	4387 K перекладено	4387 K озвучено
текстът	46 K може	244 K отразява	246 K е преведен
телефон	41 K редакции	41 K редакції	41 K на редакцията
тема	76 K закрыта
тему	76 K закрито
тест	3668 K дня:	4427 K дня:
това	52 K разследване	246 K резюме	246 K обобщение
този	308 K текст е публикуван
только	3672 K для подписчиков:
точка	3623 K зрения автора	4385 K зору автора	4385 K зору редакції
триває	4424 K передплата
тук	287 K има вградено съдържание от	287 K има съдържание от	287 K се намира вградено съдържание от	287 K се намира съдържание от	287 K вградено съдържание от	287 K съдържание от
тут	3675 K находится встроенный контент	3675 K находится встроенный пост	3675 K находится встроенный публикация	3675 K размещён встроенный контент	3675 K размещён встроенный пост	3675 K размещён встроенный публикация	3675 K размещен встроенный контент	3675 K размещен встроенный пост	3675 K размещен встроенный публикация	3675 K показан встроенный контент	3675 K показан встроенный пост	3675 K показан встроенный публикация	3675 K встроенный контент	3675 K встроенный пост	3675 K встроенный публикация	4434 K є вбудований контент	4434 K є вбудований допис	4434 K є вбудований публікація	4434 K є вбудований вміст	4434 K розміщено вбудований контент	4434 K розміщено вбудований допис	4434 K розміщено вбудований публікація	4434 K розміщено вбудований вміст	4434 K показано вбудований контент	4434 K показано вбудований допис	4434 K показано вбудований публікація	4434 K показано вбудований вміст	4434 K вбудований контент	4434 K вбудований допис	4434 K вбудований публікація	4434 K вбудований вміст
""", 'у': """
у	3685 K нас нет владельца	3685 K нас нет владельцев	3685 K нас нет акционеров	3685 K нас нет инвесторов	3685 K нас нет хозяев	4434 K цьому місці є вбудований контент	4434 K цьому місці є вбудований допис	4434 K цьому місці є вбудований публікація	4434 K цьому місці є вбудований вміст	4434 K цьому місці розміщено вбудований контент	4434 K цьому місці розміщено вбудований допис	4434 K цьому місці розміщено вбудований публікація	4434 K цьому місці розміщено вбудований вміст	4434 K цьому місці показано вбудований контент	4434 K цьому місці показано вбудований допис	4434 K цьому місці показано вбудований публікація	4434 K цьому місці показано вбудований вміст	4434 K цьому місці вбудований контент	4434 K цьому місці вбудований допис	4434 K цьому місці вбудований публікація	4434 K цьому місці вбудований вміст	4444 K нас немає власника	4444 K нас немає власників	4444 K нас немає акціонерів	4444 K нас немає інвесторів	4444 K нас немає олігарха
увидели	7 K ошибку
удобнее	3646 K слушать
усе	4453 K про:	4453 K за темою:
успейте	3665 K подписаться
установите	13 K	3663 K приложение
усі	27 K коментарі	4453 K матеріали за темою:	4453 K статті за темою:
""", 'ф': """
фотогалерея	3608 K:
""", 'х': """
хареса	8 K ли	69 K ли ви	82 K ли ви	247 K ли
харесахте	247 K ли
харесва	69 K ли ви	82 K ли ви
хотите	3645 K работать у нас	3645 K у нас работать	3645 K работать в нашей
хочете	4407 K працювати в нас	4407 K в нас працювати	4407 K працювати у нас
хочеш	4407 K працювати в нас
хочешь	3645 K работать у нас
""", 'ц': """
це	52 K розслідування
цей	4387 K переказ	4387 K короткий виклад	4387 K короткий переказ	4387 K стислий виклад	4457 K текст	4457 K матеріал
ця	76 K тема закрита	4457 K стаття
""", 'ч': """
четете	232 K още
чети	232 K още
чи	4388 K була стаття	4388 K був матеріал	4388 K був переказ	4388 K був цей переказ	4388 K була ця	4388 K був цей	4388 K сподобалась	4388 K сподобалася	4388 K сподобався
читай	3658 K нас
читайте	12 K нас	13 K	3608 K также	3608 K также:	3608 K:	3608 K подробнее	3608 K еще	3608 K по теме:	3608 K подробнее:	3608 K материал	3608 K в материале	3634 K нас без	3634 K без	3643 K	3643 K нас в	4369 K також	4369 K також:	4369 K:	4369 K ще	4369 K також на тему:	4369 K по темі:	4369 K також на тему	4405 K
читать	3608 K также	3608 K по теме:
что	33 K вы думаете	3608 K ещё почитать:
чуйте	1 K	232 K:
""", 'щ': """
ще	32 K немає коментарів	4369 K за темою:
що	33 K ви думаєте
""", 'э': """
эта	76 K тема закрыта	76 K тема была автоматически закрыта	3698 K статья
это	26 K резюме	52 K расследование	3625 K краткое содержание
этот	26 K пересказ	3625 K пересказ	3625 K краткий пересказ	3631 K материал можно	3631 K текст можно	3698 K текст	3698 K материал
эту	3631 K статью можно
""", 'я': """
як	4388 K вам стаття	4388 K вам матеріал
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
กด	12 Kติดตาม	4167 Kติดตาม	4167 Kไลก์
""", 'ข': """
ขอ	4170 Kบคุณภาพจาก	4170 Kบคุณข้อมูลจาก
ข่	4163 Kาวที่เกี่ยวข้อง:	4170 Kาวโดย	4176 Kาวเกี่ยวข้อง:
""", 'ค': """
คล	4176 Kิป:
คุ	4173 Kณรู้สึกอย่างไรกับ	4173 Kณคิดอย่างไรกับ
""", 'ง': """
งา	52 Kนสืบสวนชิ้นนี้
""", 'ช': """
ชม	4176 Kคลิป:	4176 Kคลิป :
""", 'ซ': """
ซื	4174 K้อบัตรงาน
""", 'ด': """
ดา	13 Kวน์โหลด
ดู	4163 Kเพิ่มเติม:
""", 'ต': """
ติ	12 Kดตาม	4167 Kดตามช่อง	4167 Kดตามเรา	4167 Kดตามข่าว	4185 Kดตามอ่านข่าวอื่นๆ	4185 Kดตามข่าวอื่นๆ
""", 'ถ': """
ถา	4172 Kม ai
""", 'ท': """
ทด	4174 Kสอบความรู้ของคุณ
ทำ	4174 Kแบบสำรวจสั้น
ที	4170 K่มา:	4170 K่มา :
""", 'บ': """
บท	4172 Kความนี้ใช้ ai	4172 Kสรุปนี้	4172 Kความนี้แปล	4172 Kความนี้เรียบเรียง	4173 Kความนี้มีประโยชน์
""", 'ป': """
ปร	4172 Kะเด็นสำคัญโดย
""", 'ผ': """
ผู	4170 K้เขียน:	4170 K้เขียน :
""", 'พ': """
พบ	44 Kข้อผิดพลาด	44 Kคำผิด	4173 Kข้อผิดพลาดในบทความ
พื	4186 K้นที่โฆษณา
""", 'ฟ': """
ฟั	1 Kง	4174 Kงพอดแคสต์ของเรา
""", 'ภ': """
ภา	4170 Kพ:	4210 Kพที่ # จาก #	4210 Kพ # จาก #
""", 'ม': """
มี	72 Kคำถาม
""", 'ร': """
ร่	4174 Kวมโหวต:	4174 Kวมโหวต :	4174 Kวมทำแบบสำรวจ	4174 Kวมสนุก	4181 Kวมสนับสนุน
ร้	4189 Kองทุกข์	4189 Kองเรียน
""", 'ล': """
ลง	4174 Kทะเบียนเข้าร่วมสัมมนา	4174 Kทะเบียนเข้าร่วมงาน
ลอ	59 Kงทำแล้ว
""", 'ส': """
สน	4181 Kับสนุน
สร	4172 Kุปโดย	4172 Kุปข่าวด้วย	4172 Kุปนี้	4172 Kุปข่าวโดย	4173 Kุปนี้มีประโยชน์
สา	4189 Kยด่วนข่าว	4189 Kยด่วนทีมข่าว
ส่	4189 Kงข่าว
""", 'ห': """
หน	97 K้าแรก >	97 K้าแรก '	4210 K้า # จาก #
""", 'อ': """
อ่	4163 Kานเพิ่มเติม:	4163 Kานต่อ:	4163 Kานข่าวต้นฉบับ:	4163 Kานเพิ่มเติม	4163 Kานประกอบ:	4176 Kานข่าวเพิ่มเติม:	4176 Kานข่าวเพิ่มเติม	4176 Kานข่าวที่เกี่ยวข้อง:	4176 Kานข่าว:	4176 Kานเรื่องอื่น:	4185 Kานข่าวอื่นๆ	4185 Kานข่าวต้นฉบับได้ที่	4185 Kานบทความอื่นๆ	4185 Kานรายละเอียดเพิ่มเติมได้ที่
อ้	4170 Kางอิง:
""", 'เ': """
เก	4170 Kี่ยวกับผู้เขียน
เข	4167 K้าร่วมช่อง
เน	4172 Kื้อหานี้สร้าง	4186 Kื้อหาสปอนเซอร์	4186 Kื้อหาโฆษณา	4186 Kื้อหาสนับสนุนโดย
เพ	4167 Kิ่มเพื่อน
เร	4170 Kื่อง:	4170 Kื่อง :	4170 Kื่องและภาพ
""", 'แ': """
แจ	4173 K้งแก้ไขข่าว	4189 K้งเบาะแส	4189 K้งข่าว
แช	3 Kร์
แป	4172 Kลโดย
แอ	4167 Kดไลน์
""", 'โ': """
โฆ	4186 Kษณา -
""", 'ใ': """
ให	4173 K้คะแนนบทความ
""", 'ไ': """
ไม	4167 K่พลาดทุกข่าวสาร	4167 K่พลาดข่าว
""", 'ả': """
ảnh	4501 K:	4549 K #/#	4549 K # / #
""", 'ủ': """
ủng	4501 K hộ tác giả	4514 K hộ
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
下載	13 K	4588 Kapp	4588 K應用程式
下载	13 K	4588 Kapp	4588 K应用
""", '以': """
以上	4614 K内容由ai
以下	4673 K内容由ai
""", '作': """
作っ	59 Kてみ
作者	4611 K:	4611 (K	4611 K係	4611 K为	4611 K為
""", '你': """
你做	59 K了吗
你可	4602 K能會喜歡:	4633 K能想看:
你有	4609 K线索
你覺	4616 K得這篇
你觉	4616 K得这篇
你认	66 K识
你试	59 K过
""", '來': """
來源	4611 K:
""", '允': """
允许	68 K转载
""", '內': """
內容	4614 K由ai
""", '公': """
公式	12 K	13 Kアプリ
""", '关': """
关注	12 K	4594 K微信公众号	4594 K官方微信
""", '内': """
内容	4614 K由ai
""", '写': """
写真	2575 【K】	2575 K:	2603 【Kを見る】	2603 【Kギャラリー】	2634 K #/#	2634 K#/#	2634 K # / #
""", '出': """
出典	2583 K:
出现	4668 K问题
出錯	4668 K了
出错	4668 K了
""", '分': """
分享	3 K
""", '前': """
前回	2603 【K】	2603 Kの記事:
""", '剩': """
剩余	4642 K字数
剩餘	4642 K字數
""", '加': """
加入	12 K	4607 K	4628 K
""", '動': """
動画	2575 【K】	2603 【Kを見る】
""", '升': """
升級	4628 K
升级	4628 K
""", '原': """
原文	4632 K刊于	4632 K刊於
""", '参': """
参与	4618 K我们的
参考	69 Kになった	2575 K:
""", '參': """
參與	4618 K我們的
""", '发': """
发现	7 K错误	44 K文章	44 K有误	4617 K错误
发生	4668 K错误
""", '取': """
取材	2583 K・文	2583 K・執筆
""", '另': """
另请	4602 K参阅
""", '可': """
可以	4608 K在x上
可自	68 K由转载
""", '合': """
合わ	2575 Kせて読みたい:
""", '同': """
同场	4602 K加映:
同場	4602 K加映:
""", '問': """
問問	4614 K我們的ai
問題	2633 Kが発生しました
""", '喜': """
喜欢	69 K这篇
喜歡	69 K這篇
""", '图': """
图片	4673 K由ai
""", '圖': """
圖片	4673 K由ai
""", '執': """
執筆	2583 K:	2583 K/
""", '報': """
報名	4619 K參加
""", '填': """
填写	4618 K问卷
填寫	4618 K問卷
""", '如': """
如发	4617 K现
如有	4609 K线索	4609 K線索
如果	4609 K您有相关线索	4609 K你掌握	4609 K您掌握	4610 K您有
如發	4617 K現
""", '官': """
官方	4594 K微信:	4594 K微信公众号:
""", '審': """
審校	4611 K:
""", '对': """
对本	73 K文有疑问
""", '广': """
广告	86 K:	86 【K】
""", '広': """
広告	86 K:	86 【K】
""", '廣': """
廣告	86 (K)
""", '延': """
延伸	4602 K閱讀	4602 K阅读	4602 K閱讀:	4602 【K閱讀】	4633 K阅读:
""", '开': """
开启	4588 K通知	4588 K推送通知
""", '引': """
引用	2583 K元:
""", '当': """
当社	12 Kの
""", '影': """
影片	4633 K:
影音	4633 K:
""", '役': """
役に	69 K立った
""", '往': """
往下	4633 K看更多:
""", '微': """
微信	4588 K扫	4594 K公众号:
""", '您': """
您对	4616 K这篇文章
您對	4616 K這篇文章
您有	4609 K线索
您的	27 K评论
您覺	4616 K得這篇
您觉	4616 K得这篇
您认	66 K识
您试	59 K过
""", '情': """
情報	41 K提供は編集部
""", '手': """
手机	4588 K客户端
""", '打': """
打开	13 K	4588 K微信
""", '扩': """
扩展	4602 K阅读:
""", '扫': """
扫一	4588 K扫
扫描	4588 K二维码关注	4607 K
扫码	4607 K
""", '投': """
投票	4618 K:
投稿	27 Kは
""", '报': """
报名	4619 K参加
报料	41 K热线	41 K电话	41 K微信	41 K请
""", '按': """
按讚	4607 K追蹤
""", '掃': """
掃一	4588 K掃
""", '採': """
採訪	4611 K撰文:
""", '推': """
推荐	4602 K阅读	4602 K阅读:
推薦	4602 K閱讀:
""", '提': """
提供	2583 K:
""", '摘': """
摘要	4614 K由	4673 K由ai
""", '撰': """
撰文	4611 K:
撰稿	4611 K:
""", '支': """
支持	4626 K
""", '收': """
收听	1 K	4621 K我们的播客	4621 K我们的节目
收聽	1 K	4621 K我們的播客	4621 K我們的節目
""", '文': """
文/	2583 K
文:	2583 K
文・	2583 K
文章	44 K有误	4611 K来源:	4617 K有误	4617 K有誤
""", '新': """
新聞	41 K爆料	4609 K線索
新闻	41 K热线	41 K报料	41 K爆料	4609 K线索热线	4609 K线索
""", '暂': """
暂无	32 K评论
""", '更': """
更多	4602 K:	4602 K新聞:	4602 K內容:	4602 【K新聞】	4602 K相關	4602 K阅读:	4602 K報導:	4602 K报道:	4632 K精彩内容	4632 K精彩內容	4632 K资讯	4632 K資訊	4632 K内容请	4632 K內容請
""", '最': """
最初	31 Kのコメント
""", '有': """
有問	72 K題
有料	4609 K要爆
有疑	72 K问
有问	72 K题
""", '未': """
未经	4672 K授权不得转载	4672 K许可不得转载
""", '本': """
本主	76 K题已关闭
本内	4614 K容由ai
本报	41 K热线
本摘	4614 K要
本文	4611 (K作者	4611 K作者	4614 K摘要	4614 K由ai	4614 K由人工智能翻译	4614 K由人工智能生成	4614 K由人工智慧	4632 K章來自	4632 K转载自	4632 K轉載自	4632 K来自	4632 K來自	4672 K受版权保护	4672 K受著作權保護	4672 K原载于	4672 K首发于	4672 K原刊於	4672 K轉載自	4672 K转载自	4673 K由ai	4673 K由人工智能	4673 K由 ai	4673 K由人工智慧	4673 K使用ai	4673 K经ai
本翻	4673 K译由
""", '来': """
来发	31 K表第一
来源	4611 K:
""", '校': """
校对	4611 K:
""", '構': """
構成	2583 K・文
""", '次': """
次に	2575 K読む:
次の	2603 Kページ:	2603 【K記事】
次ペ	2603 Kージ:
""", '欢': """
欢迎	12 K关注	68 K转载	4607 K加入	4608 K在	4608 K关注	4609 K提供线索	4609 K投稿
""", '歡': """
歡迎	12 K追蹤	68 K轉載	4607 K加入	4608 K在	4609 K提供線索	4609 K投稿
""", '此': """
此主	76 K题已自动关闭
此摘	4614 K要	4673 K要由ai
""", '测': """
测一	4618 K测:
""", '測': """
測一	4618 K測:
""", '点': """
点击	4602 K查看	4602 K阅读:	4621 K观看视频	4621 K收听
点我	4607 K加入
""", '熱': """
熱門	4633 K新聞:
""", '爆': """
爆料	41 K热线	41 K電話	41 K專線	4609 K请	4609 K請
""", '版': """
版权	4672 K声明	4672 K所有
版權	4672 K聲明
""", '用': """
用微	4588 K信扫
""", '画': """
画像	2575 【K】	2603 【Kを見る】	2634 K#/#	2634 K #/#	2634 K # / #
""", '留': """
留言	5 K
""", '発': """
発现	44 K错误
""", '發': """
發現	7 K錯誤	44 K有誤	4617 K錯誤
發生	4668 K錯誤
""", '皆': """
皆さ	33 Kんはどう
""", '相': """
相关	4602 K阅读	4602 K新闻	4602 K报道:	4602 K阅读:	4633 K新闻:	4633 K文章:
相關	4602 K新聞	4602 K報導	4602 【K新聞】	4602 K閱讀:	4633 K新聞:	4633 K文章:	4633 K報導:
""", '看': """
看更	4602 K多:
""", '立': """
立即	4607 K加入	4618 K报名	4618 K報名
""", '筆': """
筆者	2583 Kプロフィール
""", '編': """
編輯	4611 K:
編集	41 K部への情報提供
""", '线': """
线索	4609 K征集
""", '编': """
编辑	4611 K:	4611 (K:
""", '聽': """
聽我	4621 K們的podcast
""", '著': """
著者	2583 Kプロフィール
""", '要': """
要約	26 Kは
""", '覺': """
覺得	69 K有用
""", '觀': """
觀看	4621 K上方影片
""", '观': """
观看	4621 K上方视频
""", '视': """
视频	4633 K:
""", '觉': """
觉得	69 K有用
""", '訂': """
訂閱	4628 K	4638 K本報	4638 K我們	4638 K本刊
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
請支	4626 K持
""", '订': """
订阅	4628 K	4638 K本报	4638 K我们	4638 K本刊	4638 K本公众号	4638 K手机报
""", '评': """
评论	5 K	27 K
""", '试': """
试过	59 K了吗
""", '该': """
该主	76 K题已关闭
""", '请': """
请支	4626 K持
""", '責': """
責編	4611 K:
""", '資': """
資料	4611 K來源:
""", '質': """
質問	72 Kは	72 Kがある方は
""", '贊': """
贊助	4626 K
""", '责': """
责任	4611 K编辑:	4611 (K编辑
责编	4611 K:
""", '赞': """
赞助	4626 K
""", '転': """
転載	68 K歓迎	68 K自由	68 K可
""", '轉': """
轉載	68 K請註明
""", '转': """
转载	68 K请注明
""", '还': """
还可	4642 K输入
""", '这': """
这个	4615 K摘要
这段	4615 K摘要
这篇	8 K文章	52 K调查	52 K报道	4615 K文章
""", '追': """
追蹤	12 K
""", '這': """
這段	4615 K摘要
這篇	4615 K文章
""", '還': """
還可	4642 K輸入
""", '采': """
采写	4611 K:
""", '長': """
長按	4607 K
""", '长': """
长按	4607 K
""", '開': """
開啟	4588 K通知	4588 K推播通知
""", '間': """
間違	44 Kいを見つけ	44 Kいにお気づき
""", '関': """
関連	2575 K記事	2575 K記事:	2575 【K記事】	2575 K:	2575 【K】	2603 【K写真】
""", '閱': """
閱讀	4602 K更多
""", '问': """
问问	4614 K我们的ai
""", '阅': """
阅读	4602 K更多
""", '面': """
面白	69 Kかった
""", '首': """
首发	4672 K于
首頁	97 K>	97 K＞	97 K >	97 K '
首页	97 K>	97 K＞	97 K >	97 K '
""", '馬': """
馬上	4618 K報名
""", '马': """
马上	4618 K报名
""", '點': """
點我	4607 K加入
點擊	4602 K查看	4602 K閱讀:	4621 K觀看影片
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
,说:	4697 K
""", '@': """
@我	62 K
""", 'a': """
abonați	80 K-vă	3575 K-vă	3579 K
abonații	50 K pot	3576 K noștri
abonează	80 K-te	3475 K-te pentru	3480 K-te pe youtube	3575 K-te
abonné	50 en tant qu'K	1800 pas encore K	1802 déjà K	1804 en tant qu'K
abonnés	1800 réservé à nos K	1802 réservé aux K	1954 nos K	1957 K
abonējiet	80 K	2901 K
actualisé	98 cet article a été K
actualité	1810 l'essentiel de l'K	1820 suivez l'K	1820 suivez toute l'K	1820 retrouvez toute l'K	1843 couvre l'K
actualizată	98 știrea a fost K
acționari	3543 fără K
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
adăugat	3578 a K
affichée	60 e-mail ne sera pas K
affiliatelänkar	37 K	74 K	4081 K	4113 K
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
ajută	3575 K-ne
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
alăturat	3494 s-a K echipei
alăturați	51 K-vă
alătură	51 K-te lor	51 K-te
améliorer	1864 aidez-nous à K
anhören	2 artikel K	2 text K	2 beitrag K	807 jetzt K:
anketě	510 naší K	510 v K
ankietę	35 naszą K	3241 naszą K	3241 krótką K
ankstesnėje	98 K versijoje
anmäl	4153 K dig till vårt	4153 K dig till våra
anmäla	4029 genom att K dig	4076 genom att K dig
annoncé	1956 a K
annoncør	653 betalt af en K	653 betalt af K
annonslänkar	37 K	74 K	4081 K	4113 K
annonsör	4092 betalt av en K	4092 betald av en K
annonsør	3136 betalt av en K
anterioară	98 versiune K a
antérieure	98 version K de cet
anunció	1514 K
anunțat	3578 a K
använder	4044 vi K cookies	4045 K kakor
anúncio	3382 após o K	3382 depois do K
anúncios	70 sem K	3468 sem K
apelował	3322 K
apelowała	3322 K
aplicació	84 a la nostra K
aplicación	84 en nuestra K	1372 descarga la K	1372 descarga nuestra K
aplicația	84 în K noastră	3481 descarcă K	3575 descarcă K noastră	3575 descarcă gratuit K	3575 descarcă K și	3576 K noastră
aplikacją	84 z naszą K
aplikację	3206 pobierz naszą K	3207 pobierz K	3207 ściągnij K	3264 naszą K
aplikací	84 s naší K
aplikácii	84 v našej K	3846 našej K
aplikáciu	3846 mobilnú K	3846 K
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
apărat	3578 s-a K
arkadaşina	49 K gönder
arkadaşiniza	49 K gönderin
arkadaşinla	4269 bir K paylaş
artykuł	15 darmowy K	20 cały K	3195 podoba ci się ten K	3242 nasz K do końca	3262 ostatni darmowy K	3320 ten K
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
autentifică	24 K-te	3475 K-te pentru
autorką	3233 kontakt z K
autorská	492 K práva
avertizează	3578 K
avísanos	1511 K
ayúdanos	1407 K	1511 K a
açikladi	4346 K
açin	4269 K
añadió	1514 K
año	1513 al K
""", 'b': """
bağirdi	4346 K
bağirdilar	4346 K
bağiriyor	4346 diye K
bağiriyordu	4346 K
bağiş	4343 K yap	4347 K
bağişiniz	4343 K
bağlantilari	74 satiş ortakliği K	4266 satiş ortakliği K
başlayan	4268 tl'den K
başvurun	4269 K
behält	29 K sich vor	29 K sich das recht
behöver	4018 vi K ditt stöd	4153 vi K din hjälp
beiträge	58 neue K per mail
bekapcsolása	2167 értesítések K
beløb	708 fast K
beløp	3190 gi et K	3192 fast K
bemängeln	927 K
bemängelt	927 K
berätta	67 K för oss	67 K din
berättade	4156 K
berättar	4156 K
bestätigen	733 K sie ihre
bestätigungslink	851 K
bestätigungsmail	733 K	851 K
betalvägg	4157 K
bezpečí	98 linka K
bezplatný	530 poslední K článek	3840 náš K webinár	3863 posledný K článok
bezplatných	3849 K článkov
bezpłatne	3247 K konto
bezpłatny	3238 nasz K webinar	3262 ostatni K artykuł
bezpłatnych	3247 limit K
beágyazott	2242 egy K tartalom látható	2242 egy K tartalom található
beállításai	2241 cookie-K miatt
beállítások	2241 cookie-K miatt	2241 cookie K miatt	2241 süti K miatt
beğendiyseniz	4344 bu haberi K	4344 bu yaziyi K
biết	4574 cho K
blokování	484 K reklam
bohaterów	98 imiona K
boletín	78 el K	78 al K	78 nuestro K	1367 recibe el K	1367 nuestro K	1370 K diario	1511 recibe el K	1512 nuestro K	1515 K
boîte	79 dans votre K mail	79 dans ta K mail	79 dans votre K	1809 dans votre K mail	1809 dans votre K e-mail
brezplačen	3961 zadnji K članek
brezplačne	3948 K članke
brezplačni	3941 naš K webinar	3961 zadnji K članek
brezplačnih	3948 K člankov
bronił	3322 K się
brzmiał	3322 K
brzmiała	3322 K
brzmiało	3322 K
butlletí	392 subscriu-te al K	392 el nostre K	464 el nostre K	467 K
buzdított	2283 K
buzdította	2283 K
buzón	79 en tu K	1368 en tu K
bájate	1511 K la app
bölümünde	85 yorum K
bönföll	4156 K
böngésző	10 a K
böngészője	10 az ön K
bötfällde	4156 K
bønfaldt	709 K
bønn	3070 vi har en K til deg
bønnfalt	3193 K
bústia	414 a la teva K
bülten	4262 e-K	4347 K
bültene	4229 K abone	4229 K kayit	4229 K kaydol
bülteni	4262 haber K
bültenimiz	78 K	4344 K
bültenimize	78 K	78 e-K	4229 K	4343 K	4344 K
bültenine	4262 K
błagał	3322 K
błagała	3322 K
bạn	49 gửi cho K bè	4479 hộp thư của K	4513 sự ủng hộ của K	4571 mời K	4571 cần sự ủng hộ của K	4571 nhờ sự ủng hộ của K
bằng	4521 K văn bản của báo
""", 'c': """
caffè	2440 un K
café	54 me paga um K	1408 un K	1433 un K al mes	1846 un K
caractères	1864 limitées à # K
catedrática	1404 es K
catedrático	1404 es K
celého	472 pro čtení K
cercetătoare	3494 este K
cercetător	3494 este K
changés	98 prénoms ont été K
chaîne	1954 notre K
chefredaktör	4066 är politisk K	4066 är K
chefredaktør	631 er K
chuyện	4500 bạn có câu K
chép	4495 cấm sao K	4521 mọi sao K
chính	98 đính K	4488 K sách bảo mật
chúng	38 nhắn cho K tôi	38 viết cho K tôi	38 liên hệ với K tôi	38 gửi cho K tôi	38 gửi về cho K tôi	38 kể cho K tôi	38 chia sẻ với K tôi	39 phóng viên của K tôi	57 K tôi gửi bạn	57 K tôi gửi đến bạn	57 K tôi gửi tới bạn	67 nhắn cho K tôi	67 viết cho K tôi	67 gửi cho K tôi	67 gửi về cho K tôi	67 kể cho K tôi	67 chia sẻ với K tôi	67 hãy kể với K tôi	67 kể với K tôi	4479 bản tin của K tôi	4482 theo dõi K tôi	4500 cho K tôi qua	4500 liên hệ với K tôi	4571 ủng hộ K tôi	4571 K tôi cần sự giúp đỡ	4571 giúp K tôi	4571 theo dõi K tôi	4571 hãy gửi cho K tôi	4571 hãy liên hệ với K tôi	4571 hãy báo cho K tôi	4572 K tôi trên	4572 của K tôi	4572 cho K tôi
chọn	4571 hãy bình K
cikkből	2279 K #
cikkéből	2279 K #
cikkünk	2281 minden K
cikkünkhöz	2281 minden K
comentário	6 deixe seu K	6 deixar um K	21 login para publicar um K
comentários	85 nos K	3355 nos K
comentó	1514 K
comisión	1422 recibir una K
comissió	409 rebre una K
comissão	3381 receber K	3381 receber uma K
commerciële	2986 K partner
communauté	1851 K whatsapp	1851 K signal
compártela	25 K	49 K
compártelo	25 K	49 K
comunità	2464 parte della nostra K
condamné	1956 a K
condiții	3484 termeni și K
confidentialité	1827 politique de K
confidențialitate	3484 politica de K
conférences	1843 est maître de K
connecté	1829 vous devez être K
contactați	38 K-ne	67 K-ne
contactează	38 K-ne	67 K-ne
conteúdo	9 este K	9 K externo	3332 acesse todo o K	3376 ao exibir este K	3376 ao ver este K
contribuição	3368 com a sua K	3467 sua K é essencial
contáctanos	38 K
contáctenos	38 K
contém	98 K cenas
contó	1514 K
conversación	1390 participar en la K
conținut	9 acest K	3475 K doar pentru abonați
conținutului	3491 preluarea K
cookieinställningar	4042 K	4068 K
corespondentă	3494 este K
corrección	98 K:
correção	98 K:
corrigé	98 article a été K
creează	3575 K un cont pentru a citi
csatornájára	2190 viber-K
csatornánk	2281 K
csatornánkhoz	2190 telegram-K	2190 whatsapp-K
csatornánkra	2190 youtube-K	2280 iratkozz fel K	2280 iratkozzon fel K
csábított	2283 K
cuéntanos	38 K	67 K	1390 K en	1511 K
cuéntenos	38 K	67 K
czytać	3201 aby K dalej	3201 żeby K dalej	3319 chcesz K dalej
czytelników	36 naszych K	3242 opiniami K	3253 z wpłat K	3253 dzięki wsparciu K	3270 K	3320 naszych K	3320 z wpłat K
câmpurile	60 K cu steluță
cântau	3578 K
címével	2225 e-mail-K
cùng	51 hãy tham gia K họ
của	4502 là cây bút K	4572 độc giả K
""", 'd': """
daní	3854 # % z K	3854 #% z K
darbą	2835 mūsų K
darowiznę	3199 przekaż K	3319 przekaż nam K	3319 przekaż K na
datenschutzerklärung	757 unserer K	925 unserer K	925 unsere K
datenübertragung	797 der K zu
dați	62 K-mi tag
debatindlæg	632 send dit K	632 skrive et K
debatredaktør	631 er K
debattredaktør	3110 er K
debattør	631 er K
declaró	1514 K
decía	1514 K
demandé	1956 a K
denmişti	4346 K
denunció	1514 K
dependență	88 jocurile de noroc pot crea K
descrições	98 contém K
descárgate	1372 K la	1372 K nuestra
destekçimiz	4269 K olun	4343 K olun
desteğiniz	4343 K
desteğinizle	4344 K
desteğiyle	18 okurlarin K	4255 yapay zeka K	4264 K ayakta	4274 yapay zeka K
değildir	30 sorumlu K
değiştirildi	98 isimler K
değiştirilmiştir	98 isimler K
dimineață	17 în fiecare K
diskutovať	3845 K môžu
disponível	3340 K no google play
doação	3328 faça uma K	3368 sua K	3467 sua K	3467 faça uma K	3471 K
doações	3471 K
dodał	3322 K
dodała	3322 K
dodává	588 K
događaj	3741 naš K
domagał	3322 K się
donació	463 fes una K	467 K
donación	1355 haz una K	1355 tu K	1407 tu K	1407 una K	1511 tu K	1511 haz una K	1515 K
donația	3575 K ta
donație	3575 fă o K	3579 K
donații	3579 K
donează	90 K cât poți	3575 K acum
doplněn	98 článek byl K
doporučil	588 K
doporučila	588 K
doporučovala	588 K
dopuštenja	3752 bez K
doradzał	3322 K
dorzuć	3319 K się
dostawać	3263 chcesz K
dostávajte	3869 K
dostávat	531 chcete K
dostávať	3864 chcete K
dostávejte	537 K
dostęp	80 kup K	3201 masz już K	3247 pełny K do	3247 wykup K	3319 kup K
dostępny	3201 artykuł K tylko
dotazník	511 krátký K	3844 krátky K
dotazníka	3844 nášho K
dotazníku	510 našeho K	511 krátkého K
dowolną	3321 K kwotą
dočtete	518 více se K
dołóż	3319 K się
dołącz	51 K do nich	51 K	3212 K do nas na	3319 K do nas	3319 K do grona	3319 K do nich
drastické	98 obsahuje K
draudžiama	2781 K kopijuoti	2781 be leidimo K	2781 be sutikimo K
draudžiamas	2802 be leidimo K
dueños	1463 sin K	1463 ni K
dumneavoastră	10 browserul K
duyệt	10 trình K của bạn
działać	3320 K dalej
dziennikarką	3234 jest K	3304 jest K
dzięki	3320 K wam	3320 K tobie
dziękujemy	3244 K za zapisanie	3244 K za zapis	3319 K, że nas czytasz
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
dömde	4156 K
dømte	709 K	3193 K
düzeltme	98 K:
děkujeme	585 K, že nás čtete
dřívější	98 K verzi článku
důvery	98 linka K
dụng	4484 tải ứng K	4571 tải ứng K của	4571 hãy tải ứng K	4571 tải ngay ứng K
""", 'e': """
edellyttää	1734 K tunnusta
editörlerimize	39 K
editörüdür	4252 K
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
endereço	3354 seu K de email não será
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
epizódu	3842 K
erată	98 K:
ergänzt	98 text wurde K	98 artikel wurde K
erhvervsredaktør	631 er K
erhältlich	807 shop K	880 im shop K
erişin	4269 K
erklärt	927 K
erklärte	927 K
erkände	4156 K
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
etkinleştir	4237 javascript'i K
evästeasetuksiasi	1711 K
evästeet	1711 K	1736 K
evästeitä	1694 K
existují	521 K díky
experiência	67 conte sua K
explicó	1514 K
expliqué	1956 a K
expérience	67 partagez votre K
externého	3836 K obsahu
externí	503 K obsah
externího	503 K obsahu	503 obsah z K
externý	3836 K obsah
""", 'f': """
favoritkälla	4062 K
faça	3467 K um pix
felelősséget	30 nem vállal K
felhasználása	2207 K csak
felhasználási	2174 K feltételek
felietonistką	3304 jest K
felietonistą	3304 jest K
feliratkozás	2162 K a hírlevélre	2162 hírlevél K
feliratkozásommal	2188 K
feliratkozással	2188 K
felkavaró	98 K
fictício	98 nome K
fictícios	98 nomes K	98 nomes são K
filmări	40 poze și K
filozófus	2193 K
folosește	3484 K cookie
folytatásához	2160 a cikk K
fordítóval	2197 gépi K
forintért	2204 havi # K
formulára	3847 odoslaním K
formulário	3467 inscreva-se no K
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
frågade	4156 K
früheren	98 K version	98 K fassung
férjen	2280 K hozzá
följ	4036 K oss på	4153 K oss
förbehåller	29 K sig	29 K oss
förbehållna	4058 alla rättigheter K
fördere	924 K
fördermitglied	80 werden sie K	822 werde K	822 werden sie K
fördern	924 jetzt K	924 K sie
föredragen	4062 K källa
föredragna	4062 K källa
föreslog	4156 K
författare	4066 är K och
förklarade	4156 K
förklarar	4156 K
försvarade	4156 K sig
følg	606 K os på	706 K os	3086 K oss på	3190 K oss
første	644 K måned	708 K måned	3124 K måned	3192 K måned
független	2158 támogassa a K	2281 K sajtó
főmunkatársa	2265 K
főszerkesztője	2195 K
""", 'g': """
gadā	2903 K
gazeteciliği	4344 bağimsiz K
gazeteciliğimiz	4344 K
gazetę	3273 kup K
gefällt	851 K ihnen, was sie	851 K dir, was du
gelmişken	4223 buraya kadar K
gespräch	98 K wurde gekürzt
geändert	98 namen K	98 name K	98 namen wurden K
geöffnet	762 wird in neuem fenster K
giovedì	17 ogni K
glücksspiel	88 K kann süchtig machen
glücksspiele	88 K können süchtig machen
godišnje	3815 K
gridò	2547 K
gràcies	415 K a gent com tu	464 K a tu
grátis	3469 teste K
grâce	18 K à vous	1791 K à vos dons
gwiazdką	60 pola z K
gärna	4153 vill K höra från dig
går	590 før du K	3070 før du K
gåva	4018 ge en K i dag	4018 ge en K nu	4019 din K	4019 ge en K	4153 din K gör	4153 ge en K i dag	4157 K
gönderdik	4276 size bir e-posta K
gönderin	4269 K
gönderiyoruz	57 size K	57 sana K	57 yazilarini K
göndermeyiz	71 spam K
göra	4154 K mer
göre	4346 K
görün	4269 K
görünmeyecek	60 e-posta adresiniz K
görüntülerinizi	40 K
göster	4269 K
gösterilmeden	4245 kaynak K
gösterilmeyecek	60 e-posta adresiniz K
gösterilmez	60 e-posta adresiniz K
güncellendi	98 haber K	98 yazi K
güncellenmiştir	98 haber K
głosił	3322 K
głosiła	3322 K
głosiło	3322 K
głosuj	3258 K
głosujcie	3258 K
głównej	3249 na stronie K
gương	64 trang K
gửi	49 hãy K	4500 xin K về
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
hjälp	4069 K av ai	4093 K av ai	4153 K oss
hjälper	4153 din gåva K
hjælp	634 K af ai	634 K fra ai	654 K af ai	706 vi har brug for din K	706 K os
hjælper	706 dit bidrag K
hlásal	588 K
hlásala	588 K
hlásá	588 K
hovorí	3916 K
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
häng	4153 K med i
häufiger	789 bei google K
hävdar	4156 K
håller	43 K du med	43 K du inte med	4100 läsare som K
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
hører	3115 der du K
hükmetti	4346 K
hüüdis	1583 K
hüüdsid	1583 K
hűségidő	2215 K nélkül
hồng	4520 nhận hoa K
""", 'i': """
iecienītāko	2851 K avotu
iepriekšējā	98 K versijā
ifølge	709 K	3193 K
illimité	1804 accès K	1873 en K
imágenes	40 tus K	98 contiene K
incorporó	1404 se K a
independentă	3576 presa K
independência	3468 a K
indicó	1514 K
indiqué	1956 a K
indrømmede	709 K
indrømmer	709 K
indépendance	1954 notre K
indépendant	1791 soutenez le journalisme K	1954 journalisme K	1954 média K
indépendante	1870 la presse K a	1954 presse K	1954 information K
información	1380 sigue toda la K	1380 siga toda la K	1404 cubre la K	1512 esta K
informację	3233 wyślij K
informações	98 com K de
informațiilor	3491 preluarea K
informó	1514 K
informē	2904 K
ingresá	77 K tu correo
innehåll	4045 externt K	4068 externt K
innehåller	98 K spoilers
innehållet	9 K
innrømmer	3193 K
innrømmet	3193 K
inquiète	1956 s'K
inquérito	35 nosso K
inscrição	3336 cancelar a K	3390 sua K foi
inscríbete	1351 K
inställningar	4042 cookie-K	4042 dina K för cookies	4042 dina K för kakor
insändare	43 K	4067 skicka din K	4067 din K till	4067 skriva en K
intelektą	2789 dirbtinį K	2804 dirbtinį K
inteligencję	3255 przez sztuczną K
inteligencí	523 umělou K
intelligenciával	2197 mesterséges K készült	2217 mesterséges K
introduceți	77 K adresa de email
intégralité	1800 pour lire l'K
investigación	53 meses en esta K	53 meses a esta K	98 para esta K	1512 esta K
investigação	3468 esta K
investigație	3576 această K
investigațiile	3576 continua K
invítame	54 K a un café	54 K un café	1511 K a
invítanos	1511 K a
ismételgette	2283 K
istediğiniz	4228 K zaman iptal	4345 K zaman iptal
izražavaju	3746 komentari K
içeriği	9 K
içeriğin	4254 harici K
içermektedir	98 sahneler K
išorinio	2787 K turinio
""", 'j': """
jautāja	2904 K
javascript가	2725 K
javascript를	2725 K
javasolják	2283 K
jelölj	62 K meg	62 K be
jelöljetek	62 K meg
jesteś	3195 skoro już tu K	3195 skoro tu K
jogász	2193 K
jugé	1956 a K
jurnalistă	3494 este K
jurnaliștii	39 K noștri	3517 K noștri îți trimit	3576 K noștri
jälgi	1580 K meid
jäljellä	1730 ilmaista juttua K
jäseneksi	80 liity K	1781 liity K
""", 'k': """
kanał	3320 nasz K
kannatusjäseneksi	1781 liity K
kanál	586 náš K
każdego	17 K ranka
každé	17 K ráno
kaže	3816 K
kedykoľvek	3821 odhlásiť sa môžete K
keresőben	2189 google-K
khoản	4477 bạn đã có tài K	4488 điều K sử dụng
không	43 K đồng ý?	60 email của bạn sẽ K hiển thị	71 K spam	4495 K sao chép
khẳng	4574 K định
kiabált	2283 K
kiabálta	2283 K
kiabálták	2283 K
kiegészítettük	98 a cikket K	98 cikkünket K
kifogásolja	2283 K
kirjeessä	1784 luki K
kiáltott	2283 K
kiáltotta	2283 K
kiáltották	2283 K
kiến	4508 ý K của bạn sẽ	4571 hãy gửi ý K	4571 vui lòng gửi ý K
kliknutím	514 K na
kolačića	3737 K	3767 K
kolačiće	3737 K	3767 K
kolačići	3737 K
komentować	6 K	3221 aby K
komentár	6 pridať K	3845 pridajte K
komentára	3845 pridanie K	3845 vloženie K
komentároch	85 v K
komentárov	85 do K
komentátor	501 je K	501 , K	571 , K
komentátorem	501 je K	571 je K
komentátorka	571 , K
komentátorkou	501 je K	571 je K	3834 je K
komentátorom	3834 je K
komentář	6 přidat K
komentáře	6 pro přidání K	512 vložení K	512 přidání K
komentářích	85 v K
komentářů	21 přidávání K se musíte	85 do K
kommentarsfältet	85 i K
kommentekért	2179 a K
kommenteléshez	6 K
kommenttikentässä	85 K
koneääni	1712 K
konferencję	3238 naszą K
konuştu	4346 diye K	4346 K
kopírovanie	3827 K obsahu bez	3827 K je zakázané
kopēšana	2850 K bez
korespondentką	3234 jest K	3304 jest K
korespondentė	2786 K
korábban	2224 K itt írtunk	2224 K ebben a cikkben írtunk
korábbi	98 cikkünk K
krzyczał	3322 K
krzyczała	3322 K
krzyknął	3322 K
krzyknęła	3322 K
krävde	4156 K
krævede	21 K felter er	709 K
krönikör	4066 är K	4138 är K
kulturalną	3242 K dyskusję
kulturredaktör	4066 är K	4138 är K
kulturredaktør	631 er K	692 er K	3110 er K	3175 er K
kumppanuuslinkkejä	74 K	1724 K
kvíz	510 náš K	3844 náš K
kvíze	3844 našom K	3844 v K
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
kúpte	3913 si K
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
kể	4574 K
""", 'l': """
labākie	2870 K raksti tavā
lamentó	1514 K
lançait	1956 K
lasītu	2840 lai K tālāk
lasītāji	2902 mūsu K
lasītājiem	2902 mūsu K
lejupielādē	2901 K
lelkisegély	98 K
leverandør	3112 ekstern K
leverantör	4068 extern K
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
lucrează	3494 K în presă
lunedì	17 ogni K
lună	3577 pe K
luận	6 để bình K	85 phần bình K	98 từ chối bình K	4477 đăng nhập để bình K	4508 bình K của bạn sẽ	4571 đăng nhập để bình K
lájkolj	2167 K minket
lákal	588 K
läget	4077 koll på K
lähdet	1678 ennen kuin K
lähetä	49 K se
lähetämme	57 K sinulle
lämna	77 K din mejl	77 K din e-post
läsa	4080 du kan K mer	4080 kan du K mer	4080 K mer om	4154 fri att K
läsare	36 våra K	4078 våra K	4154 våra K
läsarna	18 tack vare K
läser	4153 tack för att du K
läsning	0 min K
läsningstid	0 K
lästid	0 K
låst	658 K for	3141 K for	4097 K för
læser	706 tak fordi du K
læserbrev	43 K	632 skrive et K	632 send dit K
læsere	36 vores K	707 vores K
læseres	643 vores K støtte
læserne	18 takket være K
læsetid	0 K
læsning	0 min K
límite	1363 K de notas
límites	1360 sigue leyendo sin K
lòng	4500 vui K gửi về	4571 vui K gửi về
löd	4156 K
lød	709 K	3193 K
lūdza	2904 K
lập	4512 ủng hộ báo chí độc K	4572 báo chí độc K
""", 'm': """
magyarázta	2283 K
mailovú	3847 e-K adresu
mainoslinkkejä	37 K	74 K	1724 K
manhãs	17 todas as K
marqués	60 champs K d'une étoile
masintõlke	1535 K abil
materiał	9 ten K
matéria	20 ler esta K	3332 esta K é só	3395 para ler esta K	3468 esta K
matérias	3367 limite de K
matí	463 rep cada K
mawiał	3322 K
mawiała	3322 K
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
menționat	3578 a K
mesačne	3915 K
mesečno	3815 K	4011 K
mesélte	2283 K
mieltä	43 eri K?	43 samaa K?
miesiąc	3321 za K
miesięcznie	3321 K
minkä	90 anna K voit
miễn	15 bài K phí	4515 hết số bài K phí	4573 dùng thử K phí
mjesečno	3815 K
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
mulțumim	3575 K că ne citești
munkatársa	2195 K	2265 K
munkatársunknak	39 K
munkánk	2281 K
munkánkat	2158 támogasd K	2158 támogassa K	2202 K	2280 támogasd K	2280 támogassa K	2281 K
myönsi	1784 K
másodközlés	2185 K	2207 K
másodközlése	2207 K
märkis	1583 K
määräsi	1784 K
mån	4079 kr/K	4155 kr/K
månad	4023 testa en K	4079 en K för	4153 testa en K	4155 per K	4155 varje K
månaden	4079 första K	4155 i K	4155 första K
månader	4079 K för #	4153 testa # K
månadsgivare	4153 bli K
måned	596 prøv en K	644 i # K	706 prøv en K	708 pr. K	3124 en K for	3190 prøv en K	3192 per K
måneden	708 om K	3192 i K
måneder	644 i # K	3124 K for #
média	1954 notre K
mês	3468 até o fim do K	3469 por K	3469 ao K
mình	54 mời K ly cà phê	62 tag K
míní	588 K
mówi	3322 K
mówili	3322 K
mówił	3322 K
mówiła	3322 K
môžete	3843 článok si K
müşterimiz	4280 K
mācīja	2904 K
mākslīgais	2857 K intelekts
mēnesis	2903 pirmais K
mēnesī	2903 K
mėgstamiausią	2782 K
mėnesį	2836 per K
měsíc	516 první K	587 za K	587 první K
měsíčně	587 K
můžete	509 článek si K
mạnh	4574 nhấn K
""", 'n': """
nabádal	588 K
nabádala	588 K
naléhal	588 K
namawiał	3322 K
namawiała	3322 K
napisał	3322 K
napisała	3322 K
napiš	38 K nám	67 K nám
napište	38 K nám	500 K nám	533 K na	585 K nám
napísal	3916 K
napíšte	38 K nám	3833 K nám	3833 K, prosím	3866 K na	3913 K nám
naročilo	3947 hvala za K
naročite	80 K se	3921 K se na naše	4009 K se
naročnik	50 kot K	3920 že K
naročnike	3928 samo za K	3928 le za K
naročniki	50 K lahko	3960 lahko berejo le K	3960 berejo samo K	4013 K
naročnikom	3920 dostopen le K	3920 na voljo K	3920 na voljo samo K	3920 na voljo le K	3960 dostopna le K	3960 dostopna samo K	3960 dostopen le K	3960 dostopen samo K
naročnina	3948 K	4013 K
naročnino	3948 z K	3970 z K
narzędzi	3255 przy wsparciu K ai
naujienlaiškio	2794 K
naujienlaiškis	2835 mūsų K	2838 K
naujienlaiškį	2774 mūsų K	2794 K	2834 užsisakykite K	2835 mūsų K
navođenja	3752 bez K izvora
navođenje	3752 uz K izvora
nawoływał	3322 K
našeho	506 do K týmu	506 K e-shopu
našem	3741 K timu
našich	532 K zpráv	3865 K správ
neatkarīgu	2901 atbalsti K
nekünk	38 írj K	38 írjon K	38 írja meg K	38 írd meg K	67 írj K	67 írjon K	67 írja meg K	67 írd meg K	67 meséld el K	2280 segíts K	2280 írjon K	2280 írj K	2280 jelezd K	2281 K adód
nemokamą	2798 K paskyrą
neobmedzený	3820 K prístup
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
nezávislé	3914 K médiá
nezávislú	3913 podporte K
ngoài	4503 nội dung bên K
nguồn	4498 K ưu tiên	4498 K tin ưu tiên	4521 ghi rõ K	4556 K ưu tiên
người	50 K đăng ký có thể
nhiệm	4508 chịu trách K về nội dung bình luận
nhân	4504 trí tuệ K tạo
nhấn	4571 K vào đây
nhận	4479 đăng ký K bản tin	4479 đăng ký K tin	4571 đăng ký K bản tin	4571 đăng ký K tin
nhập	24 đăng K	4477 vui lòng đăng K	4477 đăng K để đọc	4477 đăng K để xem	4477 đăng K để lưu	4477 hãy đăng K để	4571 đăng K để đọc	4571 đăng K để xem
nhật	98 bài viết đã được cập K	98 bài báo đã được cập K
niedostępny	3235 materiał wideo jest K
niezależne	3319 wesprzyj K	3319 wspieraj K	3320 K media
niezależność	3320 K
niezależną	3320 jesteśmy K
noastră	3576 munca K
nolēma	2904 K
norāda	2904 K
nosūtīsim	57 jums K
notificações	14 as K	3342 ative as K	3342 ativar K	3342 receba K
notificările	14 K	3481 activează K
notifikácie	3846 K
notícia	3468 esta K
notícias	3336 receba as K	3336 receba K	3345 siga as últimas K
novinařina	586 naše K
novinařinu	586 nezávislou K
novinár	3834 je K	3834 , K
novinári	3914 naši K
novinárka	3834 je K	3834 , K
novinárkou	3834 je K
novinárom	3834 je K
novinář	501 je K	501 , K
novinářem	501 je K	571 je K
novináři	586 naši K
novinářka	501 je K	501 , K
novinářkou	501 je K	571 je K
novičke	3921 na e-K
novičnik	3929 K	3929 e-K	4010 naš e-K	4013 K
novičnika	3929 K
nuotraukų	40 K ir vaizdo
nusprendė	2837 K
nášho	3840 do K tímu
nächste	21 in diesem browser für die K	924 sind sie der K
nélkül	70 reklám K	71 spam K
nói	4574 K
nõus	43 ei ole K?
năm	4573 mỗi K
""", 'o': """
obaveštenja	14 K
obchodě	506 našem K
obegränsad	4026 K tillgång
obećala	3816 K
obećao	3816 K
obiecał	3322 K
obiecywał	3322 K
obligāta	2850 atsauce K
oblíbené	498 K zdroje
oblíbených	498 K zdrojů
oblíbenými	498 K zdroji
obrigatórios	21 campos K são	3354 campos K são
obveščanje	3947 na naše K
obľúbené	3831 K zdroje
obľúbených	3831 K zdrojov
obľúbenými	3831 K zdrojmi
också	51 var med du K
odběru	78 k K
odebírat	531 chcete K
odebírejte	476 K náš	537 K	585 K
odemkněte	472 K si
odhlásit	477 K se můžete kdykoli
odoberať	3864 chcete K
odpoveď	21 zrušiť K
odpovídal	588 K
odpověděl	588 K
odpověděla	588 K
odpověď	21 zrušit K
odpowiadał	3322 K
odpowiedzialności	30 nie ponosi K
odpowiedział	98 nie K	3322 K
odpowiedziała	98 nie K	3322 K
odpowiedziało	98 nie K
odražavaju	3746 komentari K	3746 komentari ne K
odídete	3829 kým K
ofereça	3332 K este artigo
ograniczeń	3201 czytaj bez K	3201 czytaj więcej bez K
også	51 bli med du K
ogłosił	3322 K
ogłosiła	3322 K
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
ortakliği	4266 iş K linkleri
orzekł	3322 K
osobních	494 ochrany K údajů	494 ochraně K údajů
osobných	3836 K údajov
ostrzegał	3322 K
ostrzegała	3322 K
ostrzegł	3322 K
otrzymywać	3263 chcesz K
označ	62 K mě	62 K ma
označite	62 K me	62 K nas
označte	62 K mě	62 K ma	62 K nás
oznámení	14 K
oznámil	588 K	3916 K
oznámila	588 K	3916 K
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
partnerské	74 K odkazy	519 K odkazy	3852 K odkazy
partneři	483 my a naši K
pastā	2862 e-K
pastāstiet	38 K mums	67 K mums
patronką	3253 zostań naszą K
patrões	3421 sem K	3468 sem K
paylaşilan	4326 tarafindan K bir gönderi	4326 tarafindan K gönderi
paylaşin	25 K	49 K	4269 K
paylaştiği	4326 K bir gönderi	4326 'in K bir gönderi
paziņoja	2904 K
paziņojumus	2861 K
państwa	3233 czeka na K
pašte	2794 jūsų el. K
pažadėjo	2837 K
periódico	1512 este K	1512 nuestro K
permanència	465 sense K
persiųskite	49 K
personvernerklæring	3091 K
phê	54 mời tôi một ly cà K	4512 mời bạn một ly cà K
phóng	4500 liên hệ K viên	4502 là K viên báo	4502 là K viên của	4571 hãy liên hệ K viên
phút	0 K đọc
phản	98 chưa K hồi
pidió	1514 K
pidätetään	1700 kaikki oikeudet K
pidätämme	29 K oikeuden
pisał	3322 K
pisała	3322 K
pišite	38 K nam	38 K našoj	38 K nam na	67 K nam	67 K našoj	67 K nam na	3734 K nam	3766 K nam na	3766 K na	3813 K nam	3934 K nam	3934 K na	3964 K nam na	3964 K na	4009 K nam
piškotke	3937 K	3965 K
piškotki	3937 K
piškotkov	3937 K	3965 K
pište	533 K na	533 K nám na
plakáton	2283 állt a K
plânge	3578 se K
pochází	503 obsah K
podcastów	3239 K
podcastů	508 K
podcaście	34 naszym K
podeľte	67 K sa s nami
podeślij	49 K
podkreśla	3322 K
podporovatelé	586 naši K
podporují	586 nás K
podpoře	586 díky K
podpořte	521 K	585 K nás	585 K naši	585 K naše	585 K mě
podrška	3813 vaša K
podrške	3753 bez vaše K	3814 vaše K
podršku	3813 vašu K
podržite	3753 K	3813 K nas	3813 K naš
podělte	67 K se s námi	67 K se o
podľa	3916 K
poinformował	3322 K
poinformowała	3322 K
pokračovanie	3820 pre K v čítaní
pokračování	472 K je dostupné	519 K článku níže
pokračuje	519 článek K	519 text K	3852 článok K	3852 text K
pokračujte	472 K ve čtení s
politológus	2193 K
política	403 K de galetes	1388 K de cookies	3352 K de cookies	3369 cobre K
pomocí	523 K ai
pomocą	3255 z K ai
pomoć	3813 vašu K
pomóż	3319 K nam
pomôžte	3913 K nám
poprosił	3322 K
poprosiła	3322 K
poprosiło	3322 K
poručila	3816 K
poručio	3816 K
poslední	530 K článek zdarma	530 K článek, který můžete
posledný	3863 K článok zadarmo
poslušajte	3963 K nas
postafiókjába	2162 K
postaládádba	79 a K	2188 a K
postaládájában	2188 ön K
posílat	514 nechte si K
posílejte	500 K nám
posíláme	57 vám K	57 K vám
potřebujeme	585 K vaši pomoc	585 K vaši podporu
používame	3836 K cookies
používá	483 tento web K
používáme	483 K cookies
povestește	67 K-ne
povestiți	67 K-ne
powiedział	3322 K
powiedziała	3322 K
powtarzał	3322 K
powtarzała	3322 K
poznámka	98 K redakce
pozostało	3201 K # %	3201 K #%
pozvěte	54 K mě na kávu	54 K mě na kafe
počasti	54 K me kavom
pořadatelé	588 zvou K
pošaljite	49 K ga	3734 K nam	3734 K na	3813 K nam
pošiljamo	57 K vam	57 vam K
pošleme	57 vám K	57 K vám	57 ti K
pošlete	49 K ho	49 K jej	500 K nám	585 K nám
pošli	49 K ho
pošlite	49 K ho	3833 K nám	3913 K nám
pošljemo	57 vam K
pošljite	49 K ga	3934 K nam	3934 K jo nam	3934 K na	4009 K nam
požádal	588 K
požádala	588 K
pracę	3320 naszą K
pranešimus	2793 K
praneškite	38 K mums	67 K mums
pranešė	2837 K
prašė	2837 K
preberať	45 K
precizējums	98 K:
predchádzajúceho	3867 bez K súhlasu
predchádzajúcej	98 K verzii článku
predplatiteľ	50 ako K	3820 už ste K	3820 ste K
predplatiteľom	80 staňte sa K	3828 K	3913 staňte sa K
predplatiteľov	3828 pre K
predplatné	3820 už máte K	3849 K	3913 kúpte K	3913 kúpte si K	3917 K
predplatného	3849 K
predplatným	3849 K	3870 s K
predplaťte	80 K si
preferată	3492 sursă K	3557 sursă K	3557 sursa K
preferované	498 K zdroje	3831 K zdroje
preferovaný	498 K zdroj	3831 K zdroj
preferovaných	498 K zdrojů	3831 K zdrojov
preferovaným	498 K zdrojem	3831 K zdrojom
pregledač	10 vaš K
prehliadač	10 váš K
première	98 K version de cet
prenumeratorów	3201 tylko dla K	3261 tylko dla K
prenumeratą	3247 z K
prenumeratę	80 kup K	3201 masz już K	3247 zamów K	3247 kup K	3247 wykup K	3273 kup K
preporučila	3816 K
preporučio	3816 K
pretlačiť	45 K
prevziať	45 K
prečítate	3820 celý článok si K
pridruži	51 K im se
pridružite	51 K im se	51 K se	51 K se jim	3813 K se našoj	3813 K im se	4009 K se nam
pridržana	3726 sva prava K
pridržane	3927 vse pravice K
pridržava	29 K pravo
pridržavamo	29 K pravo
pridūrė	2837 K
prihlásenie	3821 ďakujeme za K	3847 ďakujeme za K
prihlásení	3849 po K
prihlásením	3847 K súhlasíte
prihláste	24 K	3820 K sa a čítajte	3913 K sa na odber
prihvaćate	3748 prijavom K
pripažino	2837 K
programėlėje	2792 K
programėlę	2792 K
prohlásil	588 K
prohlásila	588 K
prohlížeč	10 váš K
pronađite	3764 K nas
proposé	1860 conçu et K par
prosił	3322 K
prosiła	3322 K
pročitali	3718 da biste K
pročitate	3716 da K cijeli	3716 da K ceo
prośbę	3195 mamy do ciebie K	3195 mamy małą K
prošnjo	3931 imamo majhno K	3931 majhno K
prywatności	3217 polityka K	3217 polityce K
przeczytać	3201 aby K cały	3201 aby K ten artykuł
przeczytałaś	3242 dziękujemy, że K
przeczytałeś	3242 dziękujemy, że K
przedrukować	45 K
przedrukowywać	45 K
przeglądarka	10 twoja K
przekaż	3198 K nam #%	3319 K nam	3319 K #
przekonywał	3322 K
przekonywała	3322 K
przesyłajcie	3233 K
przesyłamy	57 K ci
prześlemy	57 K ci	57 K wam
prześlij	49 K go	49 K ten	3233 K nam	3233 K je do nas	3319 K nam
przyznał	3322 K
przyznała	3322 K
przyłącz	51 K się
przyślij	3233 K nam	3233 K je do nas	3319 K nam
práca	3914 naša K
práce	586 naší K
práci	586 naši K
prácu	3914 našu K
précision	98 K:
précisé	1956 a K
précédente	98 version K de cet
préférée	1850 source K
préférées	1850 sources K
prévient	1956 K
príspevky	3845 K v diskusii
príspevok	3913 váš K
próxima	3468 nossa K
průzkumu	35 našeho K
ptá	588 K se
pubblicità	11 la K	70 niente K	70 senza K	70 nessuna K	2422 blocco della K	2545 senza K
publicarà	22 no es K
publicará	60 correo no se K
publicată	22 nu va fi K
publicistája	2195 K
publicité	11 la K	11 cette K	70 sans K	70 pas de K	1824 bloqueur de K	1824 bloqueurs de K	1954 sans K
publicités	1824 bloqueur de K
publicystką	3234 jest K	3304 jest K
publicystą	3234 jest K	3304 jest K
publikování	491 K nebo šíření
publiée	22 ne sera pas K	1829 votre adresse e-mail ne sera pas K
pytał	3322 K
pytała	3322 K
pytały	3322 K
pytań	3241 na kilka K
pyyntö	1678 pieni K
pyysivät	1784 K
pásale	1511 K esta
pásalo	49 K
päevakokkuvõte	1540 K
päivitetty	98 juttua K	98 juttua on K
päätoimittaja	1709 K	1767 on K
päätti	1784 K
påminde	4156 K
pénzbe	2281 K kerül
pénzéből	18 olvasók K
písemného	492 bez K souhlasu
písomného	3867 bez K súhlasu
píšte	3866 K na	3866 K nám na
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
quyên	4571 K góp ngay	4575 K góp
quyền	4495 giữ bản K
quảng	11 K cáo	70 không K cáo	70 không có K cáo	4539 trình chặn K cáo	4539 chặn K cáo
""", 'r': """
radził	3322 K
radziła	3322 K
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
recunoaște	3578 K
redacció	39 la nostra K	43 cartes a la K	414 la K t'envia	464 la nostra K
redacción	39 nuestra K	43 cartas a la K	98 nota de la K	1432 la K te envía	1472 se incorporó a la K	1512 nuestra K
redacţia	39 K noastră
redacția	39 K noastră	3517 K îți trimite	3576 K noastră
redacției	39 K noastre	98 nota K
redakcją	39 naszą K
redakcję	3319 wesprzyj K
redaktorką	3234 jest K	3304 jest K
redaktorė	2786 K
redaktör	4066 är K för	4066 är K på	4066 är politisk K	4138 är K på
redaktør	631 er K på	631 er K for	631 er politisk K	692 er K på	692 er K i	3110 er politisk K	3110 er K i	3110 er K for	3175 er K i
redação	38 escreva para a K	39 nossa K	67 escreva para a K	3390 a K envia	3430 entrou para a K	3468 nossa K
reenvíalo	49 K
refusé	1826 K le dépôt
registrácii	3849 po K
registráciou	3847 K súhlasíte
registráciu	3847 ďakujeme za K
regisztrálj	2280 K ingyenesen	2280 K, hogy
regisztráljon	2280 K ingyenesen	2280 K, hogy
regisztrálnia	2223 K kell
regístrate	1360 K gratis	1361 K para
reinhören	807 jetzt K:
rejestrując	3244 K się
reklamlänkar	74 K	4081 K	4113 K
reklamą	11 K
reklám	70 nincs K	3914 bez K
reklámblokkoló	2251 K
reklámblokkolót	2251 K
reklámok	2281 K nélkül
reportaż	3320 ten K
reporterką	3234 jest K	3304 jest K
reportér	501 , K	571 , K	3834 , K
reportérem	501 je K	571 je K
reportérka	501 , K	571 , K	3834 , K
reportérkou	501 je K	571 je K	3834 je K
reportérom	3834 je K
reportérovi	39 našemu K	39 nášmu K
reportérům	39 našim K
reproducció	397 prohibida la K	422 K sense permís
reproducción	1401 prohibida su K	1401 prohibida la K
reprodução	3365 proibida a K	3365 K proibida	3398 K permitida desde	3398 K é permitida desde
reprodúcelo	45 K
republié	45 K	1840 K avec	1878 cet article est K
repórter	39 nosso K	3369 é K
repórteres	39 nossos K
respondió	98 no K a
responsabilità	30 K di
responsável	83 jogue de forma K
reveló	1514 K
rezervăm	29 ne K dreptul
riêng	4488 chính sách quyền K tư	4515 dành K cho thuê bao	4521 quan điểm K của tác giả
rovatvezető	2265 K
rovatvezetője	2195 K	2265 K
ročne	3915 K
ročně	587 K
rät	927 K
rätta	4072 K fel
rättar	4072 vi K fel
rättelse	98 K
räumte	927 K ein	927 K der	927 K die
rääkis	1583 K
råber	709 K
råbte	709 K
rådde	4156 K
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
röst	4069 ai-K	4105 ai-K
răspuns	98 nu a K	98 nu au K	3578 a K	3578 au K
răspunsul	21 anulează K
rằng	4574 viết K	4574 cho K
""", 's': """
sacīja	2904 K
sadržaj	9 ovaj K	3737 vanjski K	3737 spoljni K
sadržaja	9 ovog K	3737 vanjskog K	3737 prikaz ovog K	3737 prikaz K
sakė	2837 K
samobójcze	98 myśli K
sanctionné	1956 a K
sandučić	79 u vaš K	3719 u vaš K
sandučiću	3719 u vašem K	3748 vašem K
sbírka	589 K
schließ	51 . K dich
schließen	51 . K sie sich	721 K sie ein abo	924 K sie ein abo
schránke	3821 vašej K
schránky	79 do vaší K	79 do vašej K	476 do vaší K	3821 do vašej K
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
sessão	24 inicie K	3467 inicie K
señaló	1514 K
sfătuia	3578 K
sfătuiește	3578 K
sfătuit	3578 a K
sisällön	9 K	1711 ulkoisen K
sisältö	1682 tämä K on vain
sisältöä	1711 ulkoista K
siunčiame	57 jums K
sjefredaktør	3110 er K
självmordslinjen	98 K
självmordstankar	98 K
sjöng	4156 K
skarży	3322 K
skarżył	3322 K się
skrzynkę	79 na twoją K	3204 na twoją K	3204 na swoją K	3244 K mailową
slažete	43 K se	43 ne K se
slobodné	3913 podporte K
slobodnú	3913 podporte K
slušajte	3764 K nas
slíbil	588 K
slíbila	588 K
sollicité	98 K par
sollicitée	98 K par
sondę	3241 naszą K
sonuçlarinda	4248 google arama K
sorumluluğu	30 K
souborů	493 K cookie
souhlasíte	43 K?	514 e-mailu K	514 odesláním K	514 registrací K
soạn	38 nhắn cho tòa K	38 nhắn tòa K	38 gửi về tòa K	38 gửi cho tòa K	67 nhắn cho tòa K	67 nhắn tòa K	67 gửi về tòa K	67 gửi cho tòa K	4500 về hộp thư của tòa K	4512 hãy ủng hộ tòa K	4521 bằng văn bản của tòa K	4571 hãy gửi về tòa K	4571 hãy liên hệ tòa K	4571 hãy báo cho tòa K	4572 tòa K
spandér	54 K en kaffe
spolupráci	519 ve K s partnerem	3852 v K s partnerom
sponsorisés	74 liens K
sporočite	38 K nam	67 K nam	3934 K nam
sportkrönikör	4066 är K
sportsredaktør	631 er K
spracovaním	3847 K osobných údajov
sprijiniți	3575 K
sprijină	3575 K-ne
správach	3832 google K
správy	3832 google K
spuneți	38 K-ne	67 K-ne	3576 K-mi mai jos
stellenbörse	806 in unserer K
stjärna	60 fält med K
straipsnį	2805 šį K	2835 visą K
stronę	3264 naszą K
stwierdził	3322 K
stwierdziła	3322 K
stáhněte	585 K si naši	585 K si náš
stálo	588 K na	588 K ve	588 K v
står	30 K för	709 K der på	3193 K det på	3193 K det i	4156 K det på
stöd	4018 med ditt K	4153 K oss	4153 K vår	4153 ditt K
stödja	4078 K oss med
stödlinjen	83 K
stödmedlem	4153 bli K
stödprenumerant	4153 bli K
stötta	4078 K oss med	4153 K oss	4153 K vår	4153 K vårt
støt	643 K os	706 K os	706 K med
støtt	3190 K oss	3190 K vår
støtte	593 med din K	593 vi har brug for din K	643 K os med	643 din K gør	706 din K	706 bliv K	3073 med din K	3123 K oss med	3190 din K
støtteabonnent	3190 bli K
støttemedlem	80 bli K	706 bliv K	3190 bli K
stāstīja	2904 K
stăpâni	3543 fără K
stěžuje	588 K
subscripció	467 K
subskrybentów	3201 tylko dla K	3201 dostępna dla K	3201 dostępne dla K	3261 tylko dla K
subskrypcją	3247 z K	3269 z K
subskrypcję	3201 kup K	3201 masz już K	3244 dziękujemy za K	3247 wykup K	3319 kup K
suosikkilähteeksesi	1704 K
suosikkilähteeksi	1704 K
sursă	3516 link activ către K
suscripción	1360 ya tengo una K	1511 cambia tu K	1515 K
suscríbase	80 K	1511 K
suscríbete	80 K	1360 K para	1360 K por	1360 K en	1367 K al boletín	1511 K
susțin	3508 care ne K lunar	3576 ne K lunar
susține	3575 K-ne	3575 K presa	3578 K că
susținerea	3575 K ta
susțineți	3575 K-ne
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
säger	4079 tills du K upp	4156 K
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
sök	4095 K nu
sökresultat	4062 K på google
sökt	98 vi har K	98 har K
söyledi	4346 K
söylediler	4346 K
söylüyor	4346 K
søg	656 K nu
søgeresultater	627 K på google
søgning	627 google-K
søk	3139 K nå
søkene	3106 google-K dine
søkeresultatene	3106 K dine på google
súhlasu	3867 bez K
súhlasíte	43 K?	3847 odoslaním K
súmate	51 K	1511 K al
süresi	0 okuma K
sürümünde	98 önceki K
sütibeállításai	2241 K miatt
sütibeállítások	2241 K miatt	2241 K
sütik	2196 K
sütiket	2196 K
săptămână	17 o dată pe K	3577 pe K
sīkdatnēm	2855 K	2873 K
sống	4512 nuôi K tờ báo	4512 bạn đọc nuôi K
""", 't': """
találatok	2189 google-K
tanácsolja	2283 K
tanácsolják	2283 K
tanácsolta	2283 K
tanácsolták	2283 K
tanította	2283 K
taşiyin	4269 K
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
teşekkürler	4343 okuduğunuz için K
thiết	4521 không nhất K phản ánh quan điểm
thuê	50 K bao có thể	4515 dành cho K bao	4515 đã là K bao	4575 K bao
thuộc	4496 bản quyền K
thành	4478 dành cho K viên	4510 bạn đã đăng ký K công	4571 trở K thành viên
tháng	4515 đọc miễn phí trong K	4573 mỗi K	4573 hàng K	4573 K đầu
thích	4498 nguồn tin ưa K	4498 nguồn yêu K
thông	14 K báo	4484 bật K báo	4484 nhận K báo	4500 bạn có K tin	4500 bạn đọc cung cấp K tin	4521 khi phát hành lại K tin	4571 hãy gửi K tin	4571 đăng ký nhận K báo	4571 hãy bật K báo
tilføjede	709 K
tillgång	4153 få fri K
tillåtet	4092 inte K att återge
tiếng	4508 K việt có dấu
tiếp	4477 để K tục đọc	4477 để đọc K	4477 đăng nhập để K tục	4512 K sức cho báo chí	4515 để K tục đọc	4571 đăng ký để đọc K	4571 hãy K sức	4571 đăng nhập để K tục
tjänst	4014 en liten K att be
tjänsten	4095 sök K
tovább	49 küldd K	49 küldje K
továbbolvasáshoz	2160 a K
toàn	20 K bộ bài	4477 để đọc K bộ	4477 đọc K bộ bài	4515 để đọc K bộ bài	4571 đăng ký để đọc K bộ
tražila	3816 K je
tražili	3816 K su
tražio	3816 K je
tretích	3836 cookies K strán
treści	9 tej K	3247 dostęp do K
treść	9 tę K
trimiteți	49 K-l
trên	4484 theo dõi K
trước	98 bản K của bài	98 phiên bản K của bài	4508 K khi đăng
trường	21 các K bắt buộc
trợ	63 K lý ảo	63 K lý ai
tudósító	2265 K
tudósítója	2195 K	2265 K
turpinātu	2840 lai K lasīt
tuần	17 mỗi K	4510 bản tin hằng K của	4510 bản tin hàng K của	4573 mỗi K
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
tłumaczy	3322 K
tłumaczył	3322 K
tłumaczyła	3322 K
třetích	503 cookies K stran
""", 'u': """
uafhængigt	707 K medie
ubegrænset	599 K adgang
udostępnij	25 K
ukarał	3322 K
ulaş	38 bize K
ulaşin	38 bize K	4250 bize K	4269 K
ulaşmak	4250 yazara K
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
upphovsrätt	4058 skyddat enligt lagen om K
upphovsrättslagen	4058 skyddat enligt K
uprednostňované	3868 K zdroje
uprednostňovaný	3868 K zdroj
uprednostňovaných	3868 K zdrojov
upřednostňované	536 K zdroje
upřednostňovaný	536 K zdroj
upřednostňovaných	536 K zdrojů
upřesnění	98 K:
uredništva	3927 brez dovoljenja K	3927 brez soglasja K
uredništvo	3941 v naše K	4010 naše K
uredništvu	39 našemu K	3934 pišite K
urmărește	3480 K-ne pe	3480 K-ne și pe	3481 K știrile	3575 K-ne
urmăriți	3480 K-ne pe	3575 K-ne
ursprünglichen	98 K version	98 K fassung
utilização	3352 K de cookies
utilizează	3483 K cookie
utilizăm	3483 K cookie
utánközlés	2185 K	2207 K
utánközlése	2207 K
utánközölhető	45 K
uutislähteeksesi	1704 ensisijaiseksi K
uutislähteeksi	1704 ensisijaiseksi K
uzależniać	88 hazard może K
uznał	3322 K
uznała	3322 K
uzsvēra	2904 K
użyciu	3255 przy K ai
użytkowników	3242 opiniami K
używamy	3216 K plików cookie
užsisakykite	2771 K prenumeratą
""", 'v': """
valorização	98 centro de K da vida
vašeho	476 do K e-mailu
vedieť	38 dajte nám K	67 dajte nám K	3833 dajte nám K
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
već	3731 kad ste K tu	3815 K od
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
viên	4502 là biên tập K của	4515 dành cho hội K
viết	4571 hãy K thư	4572 bài K này	4574 ông K	4574 bà K
você	18 sem K	3468 sem K
vollständigen	721 K artikel lesen
volontär	792 ist K
volontärin	792 ist K
voltál	42 ott K	2177 te is ott K
vpišite	77 K svoj e-naslov
vprašalnik	3944 K
vyhradené	3827 všetky práva K	3827 autorské práva sú K
vykřikl	588 K
vykřikla	588 K
vypočuť	3843 si môžete K
vysvetľuje	3916 K
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
vás	521 bez K by	586 bez K by	3854 bez K by	3914 bez K by
väitis	1583 K
väitti	1784 K
väittää	1784 K
välise	1533 K sisu
våre	3190 meld deg på K
vårt	3081 meld deg på K	3190 meld deg på K
vær	51 K med
védekezett	2283 K
véli	2283 K
vídeo	9 este K	40 seu K
vídeos	40 tus K	40 fotos y K	40 seus K	40 fotos e K	40 fotos i K
vďaka	3914 K vám
vēlamo	2851 K avotu
vēstkopai	2862 K
vēstulei	2862 ziņu K
vědět	38 dejte nám K	67 dejte nám K	500 dejte nám K	585 dejte nám K
všetkým	3861 k K textom
""", 'w': """
wcześniejszej	98 K wersji
webbläsare	10 din K
webinár	3840 náš K
webinář	506 náš K
według	3322 K
weißt	791 K du mehr
wezwał	3322 K
wiadomościach	3264 google K
wołali	3322 K
wołał	3322 K
wołała	3322 K
wpłata	3253 każda K	3319 twoja K
wpłatom	3320 dzięki K
wpłać	3319 K
wspierającym	3319 zostań K
współpracy	3250 we K z partnerem
wyjaśnia	3322 K
wypisać	3204 K się w każdej chwili
wyrażam	3205 K zgodę na
wysyłamy	57 K ci	57 K wam
wyślemy	57 K ci
wyślij	49 K go	3233 K nam	3233 K je do nas
wzywał	3322 K
wzywała	3322 K
wöchentlichen	733 K newsletter
właściciela	3320 nie mamy K
""", 'y': """
yazdiğimiz	4279 daha önce K haber
yazmişti	4346 diye K
yhteistyössä	1724 K mainostajan
yönetmenidir	4252 genel yayin K
""", 'z': """
zaakceptować	3235 K pliki cookie
zaapelował	3322 K
zaapelowała	3322 K
zachęcali	3322 K
zachęcano	3322 K
zachęcał	3322 K
zachęcała	3322 K
zadaním	3847 K e-mailu
zadržana	3726 sva prava K
zadržava	29 K pravo
zadržavamo	29 K pravo
zadáním	514 K e-mailu
zagłosuj	3258 K
zahvaljujući	18 K čitaocima	18 K čitateljima	3753 K vama	3814 K vama
zakázané	3827 šírenie je K
založte	585 K si účet
zamknutý	3820 článok je K
zamčený	472 článek je K
zapisując	3244 K się
zapowiedział	3322 K
zapowiedziała	3322 K
zapytał	3322 K
zapytała	3322 K
zastrzeżone	3228 wszelkie prawa K	3228 wszystkie prawa K
zawołał	3322 K
zawołała	3322 K
zašlete	500 K nám
zašlite	3833 K nám
zaželen	3967 K vir
zaželene	3967 K vire
zaželeni	3967 K vir
zbiórka	3323 K
zbývá	472 K vám # %
zdieľajte	25 K	49 K ho
zdjęcia	40 K i filmy	40 K lub filmy	40 K i wideo	40 swoje K
zdjęcie	40 K lub film
zespołu	3238 do naszego K
zewnętrzna	3235 treść K
zewnętrzne	9 treści K	3216 treści K	3235 treści K
zewnętrznej	9 treści K	3235 treści K
zewnętrznych	9 treści K
zgłoś	3233 K go nam	3319 K nam
ziņas	2873 mūsu K
změněna	98 jména byla K	98 jména jsou K
změněno	98 jméno bylo K
znać	38 daj nam K	67 daj nam K	3265 daj nam K	3319 daj nam K
zněl	588 K
zněla	588 K
znělo	588 K
zobrazení	503 K tohoto obsahu	503 K obsahu
zobrazený	60 e-mail nebude K
zostań	3319 K z nami
zpracováním	477 souhlasím se K	484 K osobních údajů
zprávy	499 google K
zprávách	499 google K
zpívali	588 K
zugänglich	823 frei K
zunächst	778 dieser artikel erschien K
zurück	852 geben sie uns etwas K
zverejnená	22 nebude K
zveřejněna	22 nebude K
získavajte	3869 K
získávejte	537 K
zł	3247 za # K	3247 od # K	3321 od # K
złotówka	3253 każda K	3320 każda K
""", 'á': """
állt	2283 ez K
állítja	2283 K
átvehető	45 K
""", 'ä': """
ägare	4078 inga rika K
ähnliches	791 K erlebt
ändå	4014 nu när du K är här
äpp	1538 K
äppi	1538 K
äußern	98 wollte sich nicht K
""", 'å': """
åndsverkloven	3102 beskyttet av K
året	708 om K
återges	4058 får inte K
återpublicera	45 K
återpubliceras	45 K
""", 'ç': """
çalişmak	4256 bizimle K
çalişmalarimiz	4344 K
çağrisinda	4346 K bulundu
çerezler	4237 K kullan
çerezlere	4254 K
çerezleri	4237 K kullan	4254 K	4280 K kabul
çözün	4269 K
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
îmbia	3578 K
îndemna	3578 K
îndemnat	3578 a K
îndemnau	3578 K
întrebat	3578 a K
întrebau	3578 K
""", 'õ': """
õpetas	1583 K
""", 'ö': """
öffnen	735 app K
önemli	4280 günün en K
önerdi	4346 K
önskad	4062 K källa
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
ücretsiz	15 K haber	15 K makale	4267 K üye olun
ügyfelünk	2225 K
ühendust	38 võta meiega K	67 võta meiega K	1580 võta K
ünü	4342 #'K
ütles	1583 K
ütlesid	1583 K
üyeliği	4262 bülten K
üzente	2283 K
üzenték	2283 K
üçüncü	4254 K taraf
""", 'č': """
častite	54 K me kavom
čitajte	3764 K nas
čitalaca	43 pisma K	3753 uz podršku K	3771 K	3814 uz podršku K
čitanja	0 vreme K	0 vrijeme K
čitanje	0 K
čitaoci	36 naši K	3771 K	3814 naši K
čitatelia	3871 K	3914 naši K
čitatelja	43 pisma K	3753 uz podršku K	3771 K	3814 naših K	3814 uz podršku K
čitatelji	36 naši K	3771 K	3814 naši K
čitateljima	3771 K
čitateľom	18 vďaka K	3871 K
čitateľov	36 našich K	3854 vďaka podpore K	3871 K	3914 našich K	3914 vďaka podpore K
članak	20 cijeli K	3731 svidio vam se K	3749 cijeli K	3749 ceo K	3814 ovaj K
člancima	3760 svim K
članek	3931 vam je bil K všeč	4010 ta K
člankov	3959 do vseh K
členem	80 staňte se K	585 staňte se K
členom	3913 staňte sa K
článek	20 celý K	468 líbil se vám K	472 celý K za	516 celý K	586 tento K	586 líbil se vám K
článkom	3849 všetkým K	3861 k všetkým K	3861 ku všetkým K
článku	20 celého K
články	586 naše K
článků	516 limit K
článkům	516 všem K	528 ke všem K
článok	20 celý K	3829 páčil sa vám K	3849 celý K	3914 tento K
čtenáři	539 K	586 naši K
čtenářů	36 našich K	43 listy K	521 díky podpoře K	539 K	586 našich K	586 na podpoře K	586 díky podpoře K
čtenářům	18 díky K	36 našim K	539 K
čtení	0 doba K
čtěte	532 K nás
číst	586 K dál bez
čítajte	3865 K nás	3913 K ďalej za
čítania	0 čas K
""", 'ď': """
ďakujeme	3913 K, že nás čítate
""", 'đ': """
đây	4571 bấm vào K
đóng	4571 K góp của bạn	4571 hãy K góp
đăng	45 K lại	4510 cảm ơn bạn đã K ký	4510 bằng việc K ký, bạn	4571 K ký để đọc bài
đường	4500 K dây nóng của tòa soạn	4500 K dây nóng của báo	4571 vui lòng gọi K dây nóng
đọc	18 nhờ bạn K	43 thư bạn K	4515 cần trả phí để K
""", 'ľ': """
ľubovoľnou	3915 K sumou
""", 'ř': """
řekl	588 K
řekla	588 K
říká	588 K
""", 'ś': """
śledztwa	3320 nasze K
śledztwo	3320 to K
śledź	3212 K nas na	3319 K nas
śpiewali	3322 K
świadkiem	42 byłeś K	42 byłaś K
""", 'ş': """
şikâyet	4346 K etti
""", 'š': """
šaljemo	57 K vam	57 vam K
šaljite	3734 K nam
šaukė	2837 K
šiandien	2796 aukokite K
šodien	2864 ziedo K
""", 'ź': """
źródło	3228 K: pap
""", 'ż': """
żadnego	71 K spamu
żądał	3322 K
""", 'ž': """
žalio	3816 K se
želene	3967 K vire
želeni	3932 K vir
željene	3732 K izvore
željeni	3732 K izvor
žiadny	71 K spam
žurnalistai	2835 mūsų K
žurnalistams	39 mūsų K
žurnalistas	2786 K
žurnalistika	586 naše K	586 nezávislá K	2835 K kainuoja	2835 gera K	3914 nezávislá K
žurnalistiku	586 nezávislou K	3914 nezávislú K
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
авторизованные	3633 только K
авторизованным	3633 K пользователям
авторизовані	4394 лише K
авторизуйтесь	24 K
авторкою	4382 зв'язатися з K
автором	4382 зв'язатися з K
автору	54 на каву K	3621 пишите K
адрес	21 имейл K няма	255 имейл K
адреса	255 имейл K
адресою	4415 пишіть за K
адресу	3653 пишите по K
азартних	88 участь в K іграх
азартных	88 участие в K играх может вызвать
анкета	251 нашата K	251 кратка K
анкетата	252 K
анкету	3632 K	4393 K
анонимно	3621 K
афилиейт	260 K линкове
""", 'б': """
бажаних	4379 K джерел
безкоштовна	4413 остання K стаття
безкоштовний	4389 наш K вебінар	4397 K акаунт	4413 останній K матеріал
безкоштовних	4397 ліміт K	4397 K статей
безкоштовні	15 K статті	4397 K статті
безлимитный	3588 K доступ
безплатен	248 нашия K уебинар
безплатна	271 последна K статия
безплатни	15 K статии	257 K статии
безплатно	257 K, за
бесплатная	3651 последняя K статья
бесплатную	98 K линию
бесплатные	15 K статьи	3636 K статьи
бесплатный	3627 наш K вебинар	3636 K аккаунт	3651 последний K материал
бесплатных	15 K статей	3636 лимит K	3636 K статей
бисквитки	245 K	275 K
бисквитките	245 K	275 K
благав	4472 K
благала	4472 K
благали	4472 K
благодарение	18 K на читателите	263 K на вас	263 K на вашата	318 K на вас
благодарим	255 K ви, че се
благодаря	3642 K донатам	3710 K вам	3710 K вашей
блокировщик	3601 отключите K	3601 K рекламы
блокувальник	4364 K реклами
бот	39 наш K
браузер	10 ваш K	3614 ваш K	4374 ваш K
браузър	10 вашият K
бюлетин	78 нашия K	227 нашия K	256 K	318 нашия K	321 K
бюлетина	78 за K	227 K ни	227 запишете се за K	256 K
бюлетини	256 K
бяхте	42 K ли там
""", 'в': """
вайбері	4380 K
вайбър	16 K	240 K
ватсапе	3619 K
вашата	228 на K поща
ваших	3708 # из K #
введите	77 K адрес
вебинар	3627 наш K
вебінар	4389 наш K
взывал	3712 K
видео	9 это K	40 фото и K
виділіть	4378 K
визнав	4472 K
визнала	4472 K
визнає	4472 K
викала	320 K
викаха	320 K
викаше	320 K
викна	320 K
використання	4374 K cookie	4403 будь-яке K матеріалів	4403 K матеріалів сайту
використанні	4372 при K матеріалів
використовує	4365 K cookie
використовуємо	4364 K cookie
вимагав	4472 K
вимагала	4472 K
вимагали	4472 K
виправлення	98 K:
випуск	4391 K
виртуален	63 K асистент
виртуалният	63 K ни асистент
виртуальный	63 K помощник	63 K ассистент
вирішив	4472 K
вк	3619 K
вкажіть	77 K свою пошту
включете	51 K се
вконтакте	3619 K
влезте	24 K
вміст	9 цей K
внескам	4404 завдяки K	4470 завдяки K
внесок	4469 ваш K
войдите	24 K	3589 K, чтобы
вотсапе	3619 K
вотсапі	4380 K
впн	64 без K
всеки	263 K лев
встановіть	4358 K додаток
въведете	77 K имейла си
възпроизвеждането	262 K
выделите	3604 K ее	3604 K текст
выпуск	3630 K
відео	40 фото та K	40 фото й K	40 фото і K
відмовилися	98 K від коментарів
відповів	98 не K на	4472 K
відповідав	4472 K
відповідально	83 грайте K
відповідальності	30 не несе K
відповідь	21 скасувати K
відповіла	4472 K
відповіли	98 не K на
відправити	21 K коментар
віртуальний	63 K помічник	63 K асистент
""", 'г': """
героев	98 имена K
героїв	98 імена K
гласеше	320 K
гласил	3712 K
гласила	3712 K
гласит	3712 K
гласувайте	268 K
гледайте	273 K ни
говорил	3712 K
говорила	3712 K
говорили	3712 K
говорит	3712 K
год	3711 в K
годишно	319 K
голосуйте	3647 K	4409 K
гривень	4471 # K
грн	4471 # K
група	274 viber K
гукав	4472 K
гукали	4472 K
гукнув	4472 K
гукнула	4472 K
гіперпосилання	4372 K обов
""", 'д': """
дальше	3588 чтобы читать K
дарение	317 вашето K	319 с K	321 K
дарения	321 K
дарете	263 K	317 K ни
джерела	4379 обрані K	4379 бажані K
джерелом	4379 основним K	4379 бажаним K
дзен	3619 K
дзене	3619 K
дзеркала	64 K
дзеркало	64 K
дзеркалом	64 K
добави	320 K
добавил	320 K	3712 K
добавила	320 K	3712 K
добавьте	3598 K нас в
добавя	320 K
доверието	98 телефон на K
доверия	98 телефон K
довіри	98 лінія K
додав	4472 K
додала	4472 K
додатку	84 у нашому K
додає	4472 K
дозволить	4469 ваша підтримка K
дозволяється	4403 матеріалів K лише
долучайтесь	51 K	4469 K до нас	4469 K до нашої	4469 K до нашого	4469 K до спільноти	4469 K до читачів
долучайтеся	51 K	4469 K до нас	4469 K до нашої	4469 K до нашого	4469 K до спільноти	4469 K до читачів
донат	3709 ваш K	4469 ваш K	4473 K
донатам	4404 завдяки K
донати	4473 K
донатом	4471 K
донаты	3713 K
доповнено	98 новину K
дополнен	98 текст K
дополнена	98 новость K
допомагає	4469 ваша підтримка K
допомога	4469 нам потрібна ваша K
допомогою	4406 за K ші
допоможе	4470 K нам
допоможуть	4404 K нам працювати	4470 K нам
допоможіть	90 K, скільки можете
допускается	3641 материалов K только
допълнена	98 статията е K
доступ	3636 полный K	4397 повний K
достъпен	224 K за абонати
достъпна	224 K за абонати
достъпно	224 K за абонати
дочитали	3580 вы K до конца	4348 ви K до кінця
дочитати	4354 щоб K
дочитать	3588 чтобы K	3636 K
""", 'е': """
евро	257 за # K
ежедневную	3591 K рассылку
ежемесячно	3711 K
ежемесячное	3709 оформите K
ежемесячный	3642 K донат
еженедельную	3591 K рассылку
електронна	228 вашата K поща
електронної	4396 адресу K пошти
електронну	4396 K адресу	4396 K пошту
епизод	250 K
епизода	250 K
""", 'ж': """
жаловалась	3712 K
жаловался	3712 K
жалуются	3712 K
жодного	71 K спаму
журналист	243 е K	243 - K	243 , K	3622 - K	3622 , K	3695 K
журналисти	318 нашите K
журналистика	318 независимата K	318 независима K	318 нашата K	3710 независимая K
журналистике	3710 независимой K
журналистики	3710 независимой K
журналистику	3710 независимую K
журналистка	243 е K	243 , K	3622 - K	3622 , K	3695 K
журналисты	3710 наши K
журналіст	4384 - K	4384 , K	4454 K
журналістам	39 нашим K
журналісти	4470 наші K
журналістика	4470 незалежна K
журналістику	4470 незалежну K	4470 якісну K
журналістка	4384 - K	4384 , K	4454 K
журналісту	39 нашому K
""", 'з': """
з	4468 # K #
завантажити	4358 K застосунок
завантажте	4358 K додаток
завдяки	4404 існує K	4470 K вам	4470 K вашій
зависимост	88 хазартът създава K
задонатьте	3709 K	4469 K
задължителните	21 K полета
зазначив	4472 K
зазывал	3712 K
закликав	4472 K
закликала	4472 K
закликали	4472 K
закончились	3588 бесплатные статьи K
залишає	29 K за собою право
залишилося	4355 K #%	4355 K # %
залиште	77 K свою адресу	77 K адресу	77 K пошту
заметили	3605 K ошибку
замолчим	3710 мы не K
запазени	234 всички права K
запевняв	4472 K
запевняла	4472 K
запевняє	4472 K
записи	58 новые K на почту
запитав	4472 K
запитала	4472 K
запитань	4393 на кілька K
запишете	227 K се за нашия
зарегистрированные	3633 только K
зарегистрированным	3588 доступен только K
зарегистрированы	3588 уже K
зарегистрируйтесь	3589 K, чтобы	3636 бесплатно K	3636 K бесплатно	3709 K бесплатно	3709 K, чтобы читать
зареєстровані	4394 лише K	4394 тільки K
зареєструйтесь	4355 K, щоб	4397 безкоштовно K	4397 K безкоштовно	4469 K безкоштовно	4469 K, щоб читати
зареєструйтеся	4397 K безкоштовно
застосунку	84 у нашому K	84 в нашому K	4376 нашому K
застосунок	4358 завантажте K	4376 наш K	4376 мобільний K	4469 завантажте K і	4469 завантажте K та
захищено	4372 усі права K
захищені	4372 усі права K	4372 всі права K
защищенной	3621 K формой
защищены	3612 все права K
защищённой	3621 K формой
заяви	320 K
заявив	4472 K
заявил	320 K	3712 K
заявила	320 K	3712 K	4472 K
заявили	3712 K	4472 K
заявиха	320 K
звёздочкой	60 поля со K
згодні	43 не K
здесь	3580 раз уж вы K
зеркала	64 K
зеркало	64 K
змінено	98 імена K	98 ім'я K
знайшли	4378 якщо ви K
знанията	251 K си
зобов	4472 K'язав
зовнішнього	4386 K вмісту	4386 K контенту
зовнішній	4386 K вміст	4386 K контент
зробіть	4352 K внесок	4469 K внесок у	4469 K внесок на
зірочкою	60 поля с K	60 поля із K
""", 'и': """
из	3708 # K #
избранное	3618 K
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
иностранного	3612 выполняющим функции K агента
иностранным	3710 K агентом
инстаграм	240 K
искусственного	3644 с помощью K интеллекта
искусственным	3644 K интеллектом
использование	3614 K cookie	3624 K cookie	3641 любое K материалов	3641 K материалов сайта
использовании	3612 при K материалов	3641 полном или частичном K	3641 частичном K материалов
используем	3601 K cookie
использует	3602 K cookie
исправление	98 K:
источники	3618 избранные K	3618 любимые K
источников	3618 избранных K	3655 избранных K
источником	3618 основным K
исчерпали	3588 K лимит
""", 'к': """
каждое	17 K утро
каждый	3711 K месяц
каже	4472 K
каза	320 K
казав	4472 K
казал	320 K
казала	320 K	4472 K
казали	4472 K
казаха	320 K
казва	320 K
казвал	320 K
казвала	320 K
канал	274 viber K	3710 наш K	4470 наш K
канала	3710 нашего K
каналу	4470 нашого K
колумнист	3622 - K	3622 , K	3695 K
колумніст	4384 - K	4454 K
колумністка	4384 - K	4454 K
команде	3627 к нашей K
команди	4389 до нашої K
коментар	6 залишити K
коментарите	85 в K	253 K под
коментарях	85 у K	85 в K	4373 у K	4373 в K
коментатор	243 е K
коментиране	253 правила за K	253 правилата за K
коментирате	6 за да K	253 K
коментувати	6 K
комментариев	98 отказались от K	98 отказался от K
комментарии	6 оставлять K
комментарий	6 оставить K	3604 чтобы оставить K
комментария	21 для отправки K
комментариях	85 в K	3613 в K
комментировать	6 K
контент	9 этот K	9 цей K	3624 внешний K
контента	9 этого K	3624 внешнего K
контенту	9 цього K
конференцию	3627 нашу K
конференция	248 нашата K
конференцію	4389 нашу K
конфиденциальности	3601 политикой K	3614 политика K
конфіденційності	4364 політикою K	4374 політика K
копирование	3641 K материалов сайта
кореспондент	243 е K	243 , K	4384 - K	4384 , K	4454 K
кореспондентка	4384 - K	4384 , K	4454 K
короткий	3632 K опрос
корреспондент	3622 - K	3622 , K	3695 K
корреспондентам	39 нашим K
корреспондентка	3695 K
корреспонденту	39 нашему K
крикнув	4472 K
крикнул	3712 K
крикнула	3712 K	4472 K
кричав	4472 K
кричал	3712 K
кричала	3712 K	4472 K
кричали	3712 K	4472 K
кричит	3712 K
""", 'л': """
лв	257 за # K
лев	257 за # K
лева	257 за # K	319 K
лекцию	3627 нашу K
лекцію	4389 нашу K
лиценз	47 K cc
лицензии	47 K cc
ліцензією	47 K cc
""", 'м': """
магазин	248 нашия онлайн K	248 нашия K
магазина	248 онлайн K ни	3627 нашего K
магазине	3627 в нашем K	3627 в нашем интернет-K
магазину	4389 нашого K
магазині	4389 у нашому K	4389 в нашому K	4389 нашому інтернет-K
материал	3604 обсудить K	3624 внешний K	3657 K создан	3710 этот K
материалам	3649 ко всем K
материалы	3710 наши K
матеріал	4470 цей K
матеріали	4470 наші K
матеріалу	98 першій версії K
матеріалів	4403 копіювання K сайту	4403 K посилання обов'язкове	4411 до всіх K	4411 до усіх K
мероприятие	3627 наше K
месенджері	4380 K
месец	319 на K	319 всеки K
месечно	319 K
мессенджере	3619 K
месте	42 вы были на K
месяц	3711 в K
мобільний	4376 K додаток
молба	238 имаме малка K	238 имаме K към вас
молел	320 K
молела	320 K
молеха	320 K
молеше	320 K
містить	98 K описи	98 K сцени
місці	42 ви були на K
місяць	4471 на K	4471 перший K
""", 'н': """
навчання	48 K ші
нагадав	4472 K
нагадала	4472 K
наголосив	4472 K
наголосила	4472 K
надпис	320 такъв K
надпись	3712 такая K
надсилайте	4382 K нам	4382 K її	4382 K їх нам	4383 K фото	4383 K відео	4383 K свої	4469 K нам
надсилаємо	57 ми K вам	57 ми K
надійних	4379 K джерел
надішлемо	57 ми K вам
надішліть	38 K нам	49 K його	49 K друзям	67 K нам	4382 K нам	4382 K їх нам	4383 K фото	4469 K нам
нажимая	3635 K кнопку	3635 K на кнопку	3635 K "
нажмите	3604 K ctrl
намерете	273 K ни
напис	4472 такий K
написа	320 K
написав	4472 K
написал	3712 K
написала	3712 K	4472 K
написано	3712 было K	4472 було K
напиши	38 K нам	67 K нам
напишите	38 K нам	38 K в наш	67 K нам	67 K в наш	3621 K нашему	3621 K нашей	3621 K автору	3621 K нам	3709 K нам
напишіть	38 K нам	67 K нам	4382 K нашому	4382 K нашій	4382 K автору	4382 K авторці	4382 K нам	4469 K нам
напомнил	3712 K
напомнила	3712 K
направете	317 K дарение
настоя	320 K
настоява	320 K
настоявал	320 K
натискайки	255 K
натискането	255 с K
натискаючи	4396 K кнопку	4396 K на
нашем	3604 в K чате
нашия	248 към K екип	248 в K екип	251 K куиз	251 K тест
небольшая	3580 K просьба
неделю	17 раз в K	17 каждую K	3711 в K
независимата	317 подкрепете K
независими	318 K медии
независимую	3583 поддержите K	3709 поддержите K
независимые	3710 K медиа
незалежні	4470 K медіа
нейросети	3644 с помощью K
несколько	3632 на K вопросов
никакого	71 K спама
новинами	4361 стежте за K
новини	240 google K	4380 google K
нуждаем	317 K се от вашата
нужна	3642 K ваша
нюзлетър	256 K
""", 'о': """
обеща	320 K
обещал	320 K	3712 K
обещала	3712 K
обещали	3712 K
обновена	98 статията е K
обновлен	98 текст K	98 материал K
обновлён	98 текст K	98 материал K
обозреватель	3622 - K	3622 , K	3695 K
обозревательница	3695 K
обраних	4379 K джерел
обучения	48 K ии
объявил	3712 K
объявила	3712 K
объяснил	3712 K
объяснила	3712 K
объясняет	3712 K
объяснял	3712 K
объясняла	3712 K
обязал	3712 K
обязательна	3612 гиперссылка K	3641 материалов ссылка K	3641 ссылка на источник K
обязательные	21 K поля	3604 K поля
обясни	320 K
обяснил	320 K
обяснила	320 K
обяснява	320 K
обіцяв	4472 K
обіцяла	4472 K
обіцяли	4472 K
огледален	64 K сайт
оглядач	4384 - K	4384 , K	4454 K
оглядачка	4384 - K	4384 , K	4454 K
оголосив	4472 K
ограничений	3588 читайте без K
одноклассниках	3619 K
одному	4396 в K листі
оновлено	98 текст K	98 матеріал K	98 новину K
опечатку	3604 нашли K
описания	98 съдържа K	98 есть K	98 содержит K
описи	98 є K
опитування	4393 наше K	4393 коротке K
опитуванні	35 нашому K	4393 K читачів	4393 нашому K	4393 в K
оприлюднюватиметься	22 не K	4367 ваша e-mail адреса не K
опрос	35 наш K	3632 наш K
опросе	35 нашем K	3632 нашем K	3632 в K
опубликован	22 не будет K	3604 ваш адрес email не будет K
организаторите	320 канят K
организаторы	3712 зовут K
організатори	4472 запрошують K
оставете	77 K имейла си
оставляем	29 K за собой право
оставляет	29 K за собой право
оставляя	3635 K заявку
оставьте	77 K свой адрес	77 K адрес	77 K почту	77 K свою почту	77 K e-mail
осталось	3589 K #%	3589 K # %
отбележете	62 K ме
ответил	98 не K на	3712 K
ответила	98 не K на	3712 K
ответили	98 не K на
ответственно	83 играйте K
ответственности	30 не несет K	30 не несёт K
отвечал	3712 K
отвечала	3712 K
отговори	98 не K на	320 K той	320 K тя
отговорил	320 K
отговорила	320 K
отговориха	320 K
отговорност	30 не носи K
отменить	21 K ответ	3711 K в любой момент
отметил	3712 K
отметила	3712 K
отметь	62 K меня
отметьте	62 K меня	62 K нас
отмечайте	62 K меня
отписаться	3591 K в любой момент
отправляем	57 мы K вам
отправьте	49 K	3621 K их нам	3709 K нам
отримувати	4414 хочете K
отримуйте	4418 K
очакваме	241 K вашите
ошибку	3605 нашли K
оштрафовал	3712 K
оштрафовала	3712 K
оштрафував	4472 K
""", 'п': """
партнером	3639 совместно с K	4401 спільно з K
партнерски	74 K линкове
партнерские	37 K ссылки	74 K ссылки	3639 K ссылки
партнерским	74 K ссылкам
партнерські	74 K посилання	4401 K посилання
партнеры	3601 мы и наши K
партньорски	260 K линкове
партнёром	3639 совместно с K
партнёрские	37 K ссылки	74 K ссылки	3639 K ссылки
партнёрским	74 K ссылкам
патроном	3709 станьте K
пееха	320 K
пели	3712 K
первинній	98 K версії
первоначальной	98 K версии
первый	3711 K месяц	3711 рубль в K
переведите	3709 K нам
перевірте	4393 K себе	4396 K пошту
передплатник	50 як K	4354 уже K	4354 вже K
передплатникам	4354 доступний лише K	4354 доступна лише K	4354 доступно лише K
передплатники	50 K можуть	4412 лише K	4412 тільки K
передплатників	4354 тільки для K
передплатою	4354 доступна за K	4354 доступний за K	4397 за K	4419 з K
передплату	80 оформіть K	4397 K за	4469 оформіть K
передплатіть	80 K
передрук	45 K	4377 K
передруковувати	45 K
передруку	4377 у разі K
передрукувати	45 K
перепечатать	45 K
перепечатка	45 K	3617 K
перепечатке	3617 при K
перепечатывать	45 K
перешлите	49 K
перешліть	49 K
персональних	4375 K даних
персональных	3615 K данных
писав	4472 K
писал	3712 K
писала	3712 K	4472 K
писати	4470 нам K
писменото	262 без K съгласие
письме	3635 в одном K
письменного	3656 без K согласия
письмової	4417 без K згоди
питаха	320 K
питаше	320 K
пишете	38 K ни	67 K ни	241 K ни	242 K на	317 K ни
пишеше	320 K
пиши	38 K нам	38 K ни	67 K нам	67 K ни
пишите	38 K нам	38 K в бот	38 K в наш	38 K на почту	67 K нам	67 K в бот	67 K в наш	67 K на почту	3621 K нам	3653 K на	3709 K нам
пишіть	38 K нам	38 K у	67 K нам	67 K у	4382 K нам	4415 K на
платной	3588 в K версии
побачили	4423 K помилку
повний	20 K текст	4397 K текст
повтаря	320 K
повтаряше	320 K
повторював	4472 K
повторює	4472 K
повторяет	3712 K
повторял	3712 K
повторяла	3712 K
повідомив	4472 K
повідомила	4472 K
повідомили	4472 K
повідомте	38 K нам	67 K нам	4382 K нам	4382 K нас	4469 K нам
подайте	242 K сигнал
поддержать	3709 K нас	3709 K редакцию	3709 K нашу
поддерживайте	3709 K нас	3709 K нашу
поддержите	3583 K нашу	3583 K нас	3642 K	3709 K нас	3709 K нашу	3709 K редакцию	3709 K проект	3709 K автора	3709 K наш
поддержка	3584 ваша K	3709 ваша K поможет	3709 ваша K помогает	3709 ваша K позволит
поддержке	3639 при K партнёра	3639 при K партнера	3642 благодаря вашей K	3710 вашей K
поддержки	3710 без вашей K	3710 вашей K
поделитесь	25 K	49 K им	49 K ей	67 K своей историей	67 K с нами
подканял	320 K
подканяха	320 K
подканяше	320 K
подкаст	34 наш K	34 нашия K	250 K	318 нашият K	3630 K	3710 наш K	4391 K	4470 наш K
подкаста	250 K	3630 K	3710 нашего K
подкасте	34 нашем K	3630 K
подкасти	34 наші K	250 K	4391 K
подкастов	3630 K
подкасту	4391 K
подкастът	250 K
подкасты	3630 K
подкасті	34 нашому K	4391 K
подкастів	4391 K
подкрепа	263 с вашата K	263 вашата K	317 вашата K	318 вашата K
подкрепата	260 с K на партньор
подкрепете	263 K	317 K ни	317 K нашата
подкрепяйте	317 K ни
подписаны	3588 уже K
подписка	3588 уже есть K	3713 K
подписке	3588 доступен только по K	3588 доступна по K	3588 доступен по K	3636 по K
подписки	3713 K
подпиской	3661 с K
подписку	80 оформите K	80 оформить K	3588 оформить K	3588 оформите K	3635 спасибо за K	3636 K за	3709 оформите K	3709 оформить K
подписчик	50 как K	3588 уже K	3588 вы уже K
подписчикам	3588 доступна только K	3588 доступно только K	3588 доступен только K	3650 только K
подписчики	50 K могут	3650 только K	3713 K
подписчиков	3588 только для K
подписчиком	3709 станьте K
подписывайтесь	3591 K на рассылку	3598 K на нас	3598 K на наш	3598 K на канал	3598 K на telegram	3709 K на
подписываясь	3635 K
подпишитесь	80 K	3583 K на регулярное	3591 K на рассылку	3598 K на наш	3598 K на канал	3709 K на
подчеркнул	3712 K
подчеркнула	3712 K
подчерта	320 K
поділіться	25 K	49 K ним	67 K своєю історією	67 K з нами
подію	4389 нашу K
пожертвование	3583 оформите K	3584 сделайте K	3642 регулярное K	3642 ежемесячное K	3709 ваше K	3709 сделайте K	3709 оформите K	3713 K
пожертвования	3710 на K	3713 K
пожертвованиям	3642 благодаря K	3710 благодаря K
пожертвуйте	3709 K
позволяет	3709 ваша поддержка K
позначайте	62 K мене
позначте	62 K мене
позоваването	262 K на
поиска	320 K
поискал	320 K
показан	60 адрес не будет K	60 email не будет K
показана	60 почта не будет K	60 пошта не буде K	60 адреса не буде K
полностью	20 материал K	3588 чтобы прочитать K
полный	20 K текст	3636 K текст
получавайте	276 K
получавате	272 искате ли да K	272 искате да K
получайте	3660 K
получать	3652 хотите K
помилку	4423 знайшли K
помогите	90 K, сколько можете	3709 K нам
помогнете	317 K ни
помогут	3710 K нам
поможет	3710 K нам
помоли	320 K
помолил	320 K
помолила	320 K
помощник	63 наш K	63 ии-K
помощь	3709 нам нужна ваша K
помощью	3644 с K ии
помітили	4378 якщо ви K	4423 K помилку
помічник	63 наш K
понравилась	3710 K статья
понравился	3710 K материал	3710 K текст
пообещал	3712 K
пообещала	3712 K
пообіцяв	4472 K
пообіцяла	4472 K
попереджає	4472 K
попередив	4472 K
попередній	98 K версії
попита	320 K
поправка	98 K:
попросив	4472 K
попросил	3712 K
попросила	3712 K	4472 K
попросили	3712 K	4472 K
попросило	3712 K
порадив	4472 K
порадила	4472 K
посилання	4403 K на джерело обов'язкове
последвайте	317 K ни
последната	271 K ви безплатна статия	271 K безплатна статия
посоветовал	3712 K
посоветовала	3712 K
постановив	4472 K
постановил	3712 K
посъветва	320 K
посъветвал	320 K
посъветвали	320 K
потребовал	3712 K
потребовала	3712 K
почерпете	54 K ме
почерпи	54 K ме с кафе
почте	79 в K	79 на вашей K	3635 вашей K
почтовом	3635 вашем K ящике
почту	79 на K	3592 на вашу K	3592 вам на K	3635 вашу K
пошту	79 на K	79 на вашу K	4357 на вашу K
пошті	4396 вашій K
пощенска	228 вашата K кутия
пояснив	4472 K
пояснил	3712 K
пояснила	3712 K	4472 K
пояснював	4472 K
пояснювала	4472 K
пояснює	4472 K
поясняет	3712 K
правото	29 си запазва K
працювати	4404 допоможе нам K	4470 K далі
працюємо	4470 ми K
предишна	98 K версия на
предпочитаемые	3618 K источники
предпочитаемых	3618 K источников
предпочитан	239 K източник
предпочитани	239 K източници
предпочитаните	239 K източници	239 K си източници
предпочтительные	3618 K источники	3655 K источники
предпочтительный	3618 K источник
предпочтительных	3655 K источников
предупреди	320 K
предупредил	3712 K
предупреждава	320 K
предупреждает	3712 K
предыдущей	98 K версии текста
препечатването	262 K
препратете	49 K
препубликува	45 K
препубликуването	45 K
пригостіть	54 K мене кавою
призвал	3712 K
призвала	3712 K
призвали	3712 K
призна	320 K
признава	320 K
признавал	3712 K
признает	3712 K
признал	3712 K
признала	3712 K
признали	3710 нас K
призова	320 K
призовава	320 K
призовал	320 K
призоваха	320 K
призывал	3712 K
призывала	3712 K
призывали	3712 K
приложение	84 в нашето K	318 нашето K	3593 скачать K	3594 скачайте K	3594 установите K	3616 наше K	3616 мобильное K	3709 скачайте наше K	3709 скачайте K и
приложението	317 изтеглете K ни	317 изтеглете K на вестник
приложении	84 в нашем K	3593 открыть в K	3616 нашем K
приложения	3616 нашего K	3710 нашего K
прим	98 K. ред
примечание	98 K редакции
приоритетным	3618 K источником
присоединяйтесь	51 K	3709 K к нам	3709 K к нашему	3709 K к нашей	3709 K к нашим	3709 K к сообществу	3709 K к читателям	3709 K к тем
присъединете	51 K се	317 K се към нашия
присылаем	57 мы K вам	57 мы K
присылайте	3621 K нам	3621 K фото	3621 K видео	3621 K новости	3621 K свои	3621 K их нам	3709 K нам
пришлите	38 K нам	49 K друзьям	67 K нам	3621 K нам	3621 K фото	3621 K их нам	3709 K нам
пришлём	57 мы K вам
приєднуйтесь	51 K	4469 K до нас	4469 K до нашої	4469 K до нашого	4469 K до спільноти	4469 K до читачів
приєднуйтеся	51 K	4469 K до нас	4469 K до нашої	4469 K до нашого	4469 K до спільноти	4469 K до читачів
проверьте	3632 K себя	3635 K почту
проголосуйте	3647 K	4409 K
продовження	4401 реклама. K
продовжити	4354 щоб K читання	4404 допоможуть нам K
продовжувати	4470 K роботу
продолжаем	3710 мы K работать
продолжать	3642 помогут нам K	3710 K работу
продолжение	3639 реклама. K
продолжить	3588 чтобы K чтение	3642 помогут нам K	3642 поможет нам K	3710 K работу
продължава	260 K по-долу
продължете	225 K да четете
продължим	318 да K да работим
продължите	224 за да K да четете
произведен	3612 настоящий материал (информация) K	3657 материал K
произведён	3657 материал K
пройдите	3632 K тест
пройдіть	4393 K тест
променени	98 имената са K
пропускайте	272 не K
пропустите	3652 не K
пропустити	4414 не хочете K
пропустить	3652 не хотите K
пропустіть	4414 не K
просив	4472 K
просил	3712 K
просила	3712 K	4472 K
просили	3712 K	4472 K
просьба	3580 у нас к вам K	3580 у нас есть K
просять	4472 K
проучване	251 нашето K
прохання	4348 маємо до вас K	4348 невелике K
прочетете	225 за да K цялата
прочитать	3588 осталось K	3588 чтобы K статью
пріоритетне	4379 K джерело
пріоритетним	4379 K джерелом
публиковать	45 K у себя
пълния	257 K текст
първия	319 за K месец
първоначалната	98 K версия
підписатися	4356 K на розсилку
підписка	4473 K
підписку	4354 оформіть K	4396 дякуємо за K	4469 оформіть K
підписники	4412 лише K	4473 K
підписників	4354 тільки для K
підписуйтесь	4360 K на нас	4360 K на наш	4360 K на канал	4360 K на telegram	4469 K на
підписуйтеся	4360 K на наш	4360 K на канал
підписуючись	4396 K
підпишіться	4356 K на розсилку	4360 K на наш	4469 K на
підтримайте	4351 K нашу	4351 K незалежну	4351 K нас	4404 K	4469 K нас	4469 K нашу	4469 K незалежну	4469 K редакцію	4469 K автора	4469 K роботу	4469 K наш
підтримати	4469 K нас	4469 K нашу
підтримка	4352 ваша K	4469 ваша K допоможе
підтримки	4401 за K партнера	4470 спільноти K	4470 вашої K
підтримуйте	4469 K нас	4469 K нашу
підтримці	4404 завдяки вашій K	4404 завдяки K читачів	4470 вашій K
піти	4348 перш ніж K
""", 'р': """
работа	318 нашата K	3710 наша K
работаем	3710 мы K
работать	3642 помогут нам K	3642 поможет нам K	3710 K дальше
работу	3710 нашу K
радив	4472 K
радила	4472 K
радили	4472 K
радить	4472 K
разкажете	38 K ни	67 K ни
разрешение	235 без K е забранено
разрешения	3656 без K редакции
разчитаме	263 K на вашата	318 K на
расскажите	38 K нам	67 K нам	67 K свою историю	3709 K нам
рассказал	3712 K
рассказала	3712 K
рассказывать	3710 K правду
расследование	3710 наше K	3710 это K
расследования	3710 наши K
рассылка	3710 наша K	3713 K
рассылку	78 на K	78 нашу K	78 K	3591 нашу K	3591 K самых	3710 нашу K
регистрацията	255 с K си	255 благодарим за K
регистрируясь	3635 K
регулярний	4404 K внесок
редактор	243 е K	243 - K	243 , K	3622 - K	3622 , K	3695 K отдела	3695 K	4384 - K	4384 , K	4454 K
редакторка	4384 - K	4384 , K	4454 K
редакцией	39 нашей K	3621 связаться с K
редакции	98 поправка K	3656 без согласия K	3710 нашей K
редакцию	39 в нашу K	3621 напишите в K	3621 пишите в K
редакция	248 в нашата K	318 нашата K	3710 наша K
редакцията	38 свържете се с K	67 свържете се с K
редакцію	4382 напишіть у K	4382 пишіть у K
редакція	4470 наша K
редакцією	39 нашою K	4382 зв'язатися з K
редакції	43 письма до K	98 від K:	4382 пишіть до K	4417 без згоди K	4417 без дозволу K	4470 нашої K
рекламата	11 K	260 след K
реклами	11 K	70 без K	70 немає K	318 без K	4401 після K	4401 на правах K	4470 без K
рекламой	11 K
рекламы	11 K	70 без K	70 нет K	3639 после K	3639 на правах K	3710 без K
репортер	39 на нашия K	243 е K	243 - K	243 , K	3622 - K	3622 , K	3695 K	4384 - K	4384 , K	4454 K
репортери	39 на нашите K	318 нашите K
репортерка	4384 - K	4384 , K	4454 K
репортёр	3622 - K	3622 , K	3695 K
решил	3712 K
реєструючись	4396 K
робота	4470 наша K
роботу	4470 нашу K
розкажіть	38 K нам	67 K нам
розповів	4472 K
розповідати	4470 K правду
розповіла	4472 K
розсилка	4470 наша K	4473 K
розсилку	78 на K	78 нашу K	78 K	4356 нашу K	4356 щоденну K	4470 нашу K
розслідування	4470 наші K	4470 це K
рублей	3711 # K
рік	4471 на K
""", 'с': """
свободната	317 подкрепете K
свържете	38 K се с нас	67 K се с нас	241 K се с нашия	241 K се с нашата	241 K се с нас	241 K се с автора	317 K се с нас
свържи	38 K се с нас	67 K се с нас
свяжитесь	38 K с нами	3621 K с нами
связаться	3621 K с автором
седмично	17 веднъж K
сигнализирайте	241 K ни
сказав	4472 K
сказал	3712 K
сказала	3712 K	4472 K
скаржаться	4472 K
скаржився	4472 K
скаржилася	4472 K
скачайте	3593 K наше
скиньте	3709 K нам	3709 K донат
сколько	3709 скиньте K
скриньку	4396 вашу K
скриньці	4396 вашій K
следите	3598 K за нами
словам	3712 по K
словами	4472 за K
слушайте	273 K ни
слідкуйте	4360 K за нами
снимки	40 свои K	40 K и видео	40 вашите K	40 K или видео
советовал	3712 K
советовала	3712 K
советовали	3712 K
советует	3712 K
согласны	43 не K	43 K с автором
содержатся	98 K описания
содержимое	3624 внешнее K
содержит	98 K сцены
сообщение	3612 данное K (материал) создано	3657 K создано
сообщил	3712 K
сообщила	3712 K
сообщили	3712 K
сообщите	38 K нам	67 K нам	3621 K нам	3709 K нам
соучастником	3642 станьте K	3709 станьте K
спам	71 без K
спама	71 без K
спаму	71 без K
спецкор	3695 K
сповіщення	14 K	4358 увімкнути K	4358 увімкніть K
споделете	25 K	49 K я	67 K с нас	67 K своята
сподобався	4470 K текст	4470 K матеріал
сподобалась	4348 якщо вам K стаття
спонсором	80 станьте K
според	320 K
спрашивает	3712 K
спросил	3712 K
спросила	3712 K
співали	4472 K
співучасником	4469 станьте K
спільнота	4470 наша K
спільноти	4352 стань частиною K	4404 частиною K	4470 нашої K
станете	80 K член	317 K абонат	317 K член
станьте	51 K одним из них	3709 K нашим	4469 K нашим
статей	4411 до всіх K	4411 до усіх K
статии	270 до всички K
статия	238 хареса ли ви тази K	257 цялата K	318 тази K
статията	257 % от K
стаття	4470 ця K
статья	3710 эта K
статьям	3649 ко всем K
стверджує	4472 K
стежте	4360 K за нами
стигнали	238 щом сте K дотук
стороннего	3624 K сервиса
сторонним	3624 K сервисом
стороннього	4386 K сервісу
стороннім	4386 K сервісом
суммой	3711 любой K
сумму	3711 любую K
сутрин	17 всяка K
существуем	3710 мы K
существует	3642 K благодаря
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
телеграм	16 K	240 K	3598 наш K-канал	3598 в нашем K	3619 K	3619 K-канал	3619 K-канале	3653 пишите в K	3710 наш K	4360 наш K-канал	4380 K	4380 K-канал	4380 K-каналі
телеграме	16 K	3619 K
телеграмі	4380 K
телефон	98 K довіри
тест	3632 наш K	4393 наш K
тиждень	17 раз на K	4471 на K
требовал	3712 K
требовала	3712 K
требовали	3712 K
тръгнете	238 преди да си K
""", 'у': """
уведомления	14 K	3594 включите K	3594 включить K	3594 разрешить K
уверяет	3712 K
уверял	3712 K
уверяла	3712 K
увійдіть	24 K	4355 K, щоб
уговаривал	3712 K
уговаривала	3712 K
угостите	54 K меня кофе	54 K автора кофе
угостить	54 K меня кофе
уебинар	248 нашия K
уйдете	3580 прежде чем вы K
укажите	77 K свой e-mail	77 K почту
улюблених	4379 K джерел
улюблені	4379 K джерела
умовляв	4472 K
умоляваше	320 K
умолял	3712 K
умоляла	3712 K
умоляли	3712 K
утверждает	3712 K
уточнение	98 K:
уточнення	98 K:
уточнив	4472 K
уточнил	3712 K
уточнила	3712 K	4472 K
учасником	4469 станьте K
""", 'ф': """
фейсбук	16 K	240 K
фото	40 свои K	40 ваши K	40 свої K	40 ваші K
фотографии	40 K и видео
""", 'ц': """
цените	3710 K нашу
цитировании	3617 при K
цитування	4377 у разі K
цитуванні	4377 при K
""", 'ч': """
частиною	4469 станьте K
частковому	4403 повному або K
чашку	54 на K кофе
через	64 K vpn
четене	0 време за K
четете	273 K ни
читаете	3709 спасибо, что K
читай	4360 K нас
читайте	3598 K нас в	4360 K нас у	4360 K нас в
читання	0 час K	0 хв K
читателей	43 письма K	3632 опросе K	3642 благодаря поддержке K	3662 K	3710 наших K
читатели	36 наши K	36 нашите K	43 писма на K	278 K	318 нашите K	3580 дорогие K	3662 K	3710 наши K
читателите	278 K	318 с подкрепата на K	318 от K ни
читателям	18 благодаря K	36 нашим K	3662 K	3710 благодаря K
читати	4354 щоб K далі	4469 щоб K далі
читачам	18 завдяки K	4420 K
читачі	36 наші K	4420 K	4470 наші K
читачів	43 листи K	4420 K	4470 наших K
читаєте	4469 дякуємо, що K
чтение	0 на K
чтения	0 время K	0 мин K
""", 'щ': """
щомісяця	4471 K
щомісячний	4404 K внесок
щомісячно	4471 K
щоранку	17 K
щотижневу	4356 K розсилку
""", 'э': """
электронной	3635 адрес K почты
электронную	3635 K почту
""", 'я': """
яжіться	38 зв'K з нами	4382 зв'K з нами
язкові	21 обов'K поля	4367 обов'K поля
якщо	4348 K ви вже тут
""", 'і': """
із	4468 # K #
інтелектом	4406 штучним K
інтелекту	4406 за допомогою штучного K
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
กด	4190 Kเพิ่มเพื่อน	4218 Kติดตาม
กร	4160 Kอกอีเมล
กล	4221 K่าว
กอ	4219 Kงบรรณาธิการ
กา	14 Kรแจ้งเตือน	4218 Kรสนับสนุนจากคุณ
""", 'ข': """
ขอ	4178 Kบคุณที่สมัคร	4178 Kบคุณที่ลงทะเบียน	4219 Kงเรา
""", 'ค': """
คล	40 Kิปหรือภาพ	4218 Kิกที่นี่	4218 Kิกชม
คว	4188 Kามเห็นส่วนตัวของผู้เขียน
ค่	4187 Kาคอมมิชชั่น	4187 Kาคอมมิชชัน
""", 'จ': """
จด	4159 Kหมายข่าวของเรา	4178 Kหมายข่าวรายสัปดาห์ของเรา	4222 Kหมายข่าว
จะ	4177 Kไม่แสดงให้คนอื่นเห็น
""", 'ช': """
ช่	21 Kองข้อมูลจำเป็น
""", 'ด': """
ดา	4218 Kวน์โหลดแอปของเรา	4218 Kวน์โหลดแอปได้	4218 Kวน์โหลดแอปเลย	4218 Kวน์โหลดแอปฟรี
""", 'ต': """
ติ	38 Kดต่อเรา	38 Kดต่อทีมข่าว	67 Kดต่อเรา	67 Kดต่อทีมข่าว	4169 Kดต่อผู้สื่อข่าวของเรา	4169 Kดต่อกองบรรณาธิการ	4218 Kดตามเรา
ต่	4220 Kอเดือน	4220 Kอปี
""", 'ถ': """
ถื	4178 Kอว่าคุณยอมรับ
""", 'ท': """
ทด	4182 Kลองอ่าน
ทั	38 Kกมา	4188 Kศนะของผู้เขียน
ทา	4177 Kงเว็บไซต์ขอสงวนสิทธิ์	4179 Kงอีเมลทุก
ทุ	4179 Kกเช้าทางอีเมล
""", 'บ': """
บท	4183 Kความฟรี	4219 Kความนี้
บร	4222 Kิจาค
บล	4202 K็อกโฆษณา
บอ	38 Kกเรา	67 Kกเรา	4221 Kกว่า
""", 'ผ': """
ผู	63 K้ช่วยเสมือน	63 K้ช่วย ai	4180 K้อ่านที่สนับสนุนเรา
""", 'พ': """
พู	4221 Kดกับ
""", 'ภ': """
ภา	40 Kพและคลิป	40 Kพหรือคลิป	40 Kพและวิดีโอ
""", 'ม': """
มี	4169 Kข้อมูลเพิ่มเติม?
""", 'ย': """
ยอ	4171 Kมรับคุกกี้
""", 'ร': """
ระ	4221 Kบุว่า
รา	4220 Kยเดือน
ร่	51 Kวมเป็นหนึ่ง	51 Kวมสนับสนุน	4180 Kวมสนับสนุนการทำงานของเรา	4218 Kวมสนับสนุน	4218 Kวมบริจาคให้เรา	4218 Kวมบริจาคกับเรา	4218 Kวมบริจาคได้ที่
""", 'ล': """
ลิ	4188 Kขสิทธิ์เป็นของข่าว
""", 'ว': """
วา	4219 Kรสารศาสตร์อิสระ
""", 'ส': """
สง	4165 Kวนลิขสิทธิ์	4166 Kวนสิทธิ์
สน	4180 Kับสนุนสื่ออิสระ	4180 Kับสนุนการทำงานของเรา	4180 Kับสนุนนักข่าว	4218 Kับสนุนเรา	4218 Kับสนุนพวกเรา
สม	50 Kาชิกสามารถ	4159 Kัครรับจดหมายข่าว	4159 Kัครรับข่าวสาร	4218 Kัครรับ	4218 Kัครสมาชิกวันนี้	4218 Kัครสมาชิกเลย	4218 Kัครสมาชิกเพื่อ	4218 Kัครสมาชิกได้ที่	4218 Kัครสมาชิกของเรา	4222 Kาชิก
สำ	4182 Kหรับสมาชิกเท่านั้น
สื	4219 K่ออิสระ
ส่	38 Kงข้อความมา	38 Kงมาที่ทีมข่าว	49 Kงต่อ	67 Kงมาที่ทีมข่าว	4169 Kงเรื่องราวของคุณ	4169 Kงข่าวหาเรา	4218 Kงข้อมูลมาที่	4218 Kงคลิปมา
""", 'ห': """
หา	4169 Kกคุณมีข้อมูล
ห้	4165 Kามคัดลอกหรือ	4165 Kามคัดลอกข้อความ	4165 Kามคัดลอกเนื้อหา	4165 Kามคัดลอกบทความ	4166 Kามทำซ้ำ
""", 'อ': """
อย	4218 K่าพลาด
อี	21 Kเมลของคุณจะไม่	4159 Kเมลของคุณ
อ่	4182 Kานบทความฉบับเต็ม
""", 'เ': """
เข	24 K้าสู่ระบบ	4218 Kียนถึงเรา	4218 K้าสู่ระบบเพื่อ
เฉ	4182 Kพาะสมาชิก
เน	9 Kื้อหานี้	4171 Kื้อหาจากภายนอก	4171 Kื้อหาภายนอก	4198 Kื้อหานี้มาจาก	4198 Kื้อหาจาก
เป	4182 K็นสมาชิกอยู่แล้ว	4221 Kิดเผยว่า
เผ	45 Kยแพร่ต่อ	45 Kยแพร่ซ้ำ
เพ	18 Kราะผู้อ่าน	4177 Kื่อแสดงความคิดเห็น	4182 Kื่ออ่านต่อ	4182 Kื่ออ่านบทความ	4190 Kิ่มเพื่อนไลน์	4190 Kิ่มเพื่อนทางไลน์
เล	38 K่าให้เราฟัง	67 K่าให้เราฟัง	67 K่าประสบการณ์
เว	0 Kลาอ่าน	98 Kอร์ชันก่อนหน้าของ	4177 K็บไซต์ไม่รับผิดชอบ
""", 'แ': """
แก	98 K้ไข:
แจ	38 K้งทีมข่าว	67 K้งทีมข่าว	4169 K้งเบาะแสข่าว	4169 K้งเรา	4218 K้งทีมงาน
แช	49 Kร์ให้	67 Kร์เรื่องราว
แท	62 K็กเรา	62 K็กมา
แห	4168 Kล่งข่าวที่ต้องการ	4168 Kล่งข่าวโปรด	4168 Kล่งที่มาที่ต้องการ
แอ	4190 Kดไลน์	4190 Kดไลน์เพื่อ	4218 Kดไลน์
""", 'โ': """
โฆ	11 Kษณา
โป	4202 Kรแกรมบล็อกโฆษณา
โห	4218 Kวตเลย	4218 Kลดแอป
""", 'ใ': """
ให	4219 K้เรา
""", 'ไ': """
ไม	70 K่มีโฆษณา
""", 'ả': """
ảnh	4571 hãy gửi K
""", 'ủ': """
ủng	4512 ly cà phê K hộ	4571 hãy K hộ
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
上优	4606 在googleK先
上優	4606 在googleK先
""", '下': """
下方	4695 K留言
下載	4587 K客戶端	4589 Kapp	4589 K應用程式
下载	4587 K客户端	4589 Kapp	4589 K应用	4694 K客户端
""", '不': """
不代	4605 K表本站	4622 K表本站立场	4635 K表本報立場	4635 K表本报立场	4635 K表本站立场	4635 K表本站立場	4635 K表本媒體立場	4635 K表本網立場	4635 K表本刊立場
不发	71 K垃圾
不同	43 K意本文
不属	4662 K于任何财团
不屬	4662 K於任何財團
不得	4605 K转载	4605 K轉載
不认	43 K同本文
不錯	4694 K過
不错	4694 K过
""", '人': """
人工	48 K智能训练
""", '仅': """
仅代	4605 K表作者
仅供	4622 K其表达个人看法
仅限	4627 K会员	4627 K订户
""", '他': """
他說	4697 K
他说	4697 K
""", '付': """
付費	4582 K後	4698 K牆
付费	4582 K后	4698 K墙
""", '以': """
以下	4650 K内容来自
以閱	4581 K讀全文
以阅	4581 K读全文
""", '仮': """
仮名	98 Kです	98 K
""", '仲': """
仲間	51 Kに加わ
""", '会': """
会员	50 K每月	4582 K专享	4627 K限定内容
会員	50 Kの方は	50 Kは月に	2553 K限定です	2553 K限定の記事	2553 K登録できます	2554 K登録すると	2554 K登録が必要	2600 Kの方はこちら	2600 K登録で続きを読む	2600 K登録後にご覧	2630 Kだけが読める	2630 Kのみがお読み	2630 Kのみ閲覧	2658 K登録して	2658 K登録は	2658 K登録がお済み	2658 K登録をお願い	2658 K登録で	2658 K登録のうえ	2658 K登録はこちら	2658 K登録ください	2659 Kの方
会費	2598 Kで運営
""", '体': """
体験	67 K談をお寄せ
""", '你': """
你的	4579 K支持	4694 K支持,	4694 K支持让	4694 K支持讓	4694 K支持是
""", '使': """
使用	4597 Kcookie改善	4597 Kcookie以	4597 K cookie 以	4597 K cookie 来	4597 K cookie 來	4598 Kcookie来	4598 Kcookie來
""", '來': """
來自	4613 K外部平台的內容
""", '依': """
依靠	4625 K读者的支持	4625 K讀者的支持
""", '侵': """
侵权	4605 K请	4605 K必究
侵權	4605 K必究
""", '個': """
個人	2570 K情報の取り扱い	2605 Kの見解です	4622 K看法
""", '偏': """
偏好	4606 K來源	4606 K来源	4677 K來源
""", '僅': """
僅限	4627 K會員	4627 K訂戶
""", '優': """
優先	2580 Kソース	2580 K表示に設定	2580 Kする情報源	2580 K的に表示
""", '免': """
免費	15 K閱讀	4636 K文章	4636 K閱讀篇數	4636 K閱讀額度	4637 K註冊即可	4637 K註冊後	4665 K文章	4694 K訂閱	4696 K試用
免费	15 K阅读	4636 K文章	4636 K阅读篇数	4637 K注册即可	4637 K注册后	4665 K文章	4694 K订阅	4696 K试用
""", '全': """
全文	20 Kを	2553 Kを読むには	2553 Kをお読み
""", '公': """
公众	16 K号	4592 K号:
公式	2560 Kアプリ	2564 Kアカウントをフォロー	2564 Kアカウントを友だち	2581 Klineはこちら	2659 Kline
""", '关': """
关注	4592 K我们的	4694 K我们
""", '内': """
内阅	4587 appK读
""", '写': """
写真	40 Kや動画	40 K・動画	40 Kや映像
写道	4697 K
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
前請	4622 K先登入
前请	4622 K先登录
""", '剩': """
剩余	4581 K#%
剩餘	4581 K#%
""", '力': """
力を	2598 K貸してください
""", '加': """
加入	51 K他们	51 K他們	4592 Kline好友	4592 Kline官方	4592 Kline@	4625 K贊助行列	4625 K赞助行列	4694 K会员	4694 K會員
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
包月	4696 K
""", '化': """
化名	98 K
""", '即': """
即可	4622 K留言
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
发送	57 K给您	4585 K到您的邮箱
""", '取': """
取材	38 K班に	38 K班まで	38 K班が	67 K班に	67 K班まで	67 K班が	98 Kに回答しなかった	98 Kに応じなかった	2582 K班までご	2598 Kを支えて
取消	21 K回复	21 K回覆
""", '受': """
受信	2557 Kトレイに
""", '只': """
只靠	4625 K讀者	4625 K读者
""", '可': """
可能	98 K引起不适	98 K引起不適
""", '同': """
同意	4613 Kcookie
""", '向': """
向我	38 K们爆料	38 K們爆料	67 K们爆料	67 K們爆料
向本	38 K报	67 K报
""", '含': """
含剧	98 K透
含有	98 K暴力
""", '启': """
启用	4653 Kjavascript
""", '告': """
告訴	38 K我們	67 K我們	4697 K
告诉	38 K我们	67 K我们	4697 K
""", '呼': """
呼び	2661 Kかけた	2661 Kかける	2661 Kかけて	2661 K掛け
""", '命': """
命じ	2661 Kた
""", '啟': """
啟用	4653 Kjavascript
""", '喊': """
喊道	4697 K
""", '因': """
因为	4694 K有你的支持
因為	4694 K有你的支持
""", '图': """
图片	40 K和视频
""", '売': """
売上	2604 Kの一部が還元
""", '外': """
外部	2585 Kコンテンツ	4613 K内容	4613 K內容
""", '她': """
她說	4697 K
她说	4697 K
""", '好': """
好評	2588 K発売中
""", '如': """
如侵	4605 K权
如有	4605 K侵权	4605 K侵權
""", '学': """
学習	48 aiK
""", '安': """
安心	98 K專線
""", '官': """
官方	4593 K微信
""", '定': """
定期	4694 K定額
""", '寄': """
寄付	2627 Kで成り立って	2627 Kで運営され	2627 Kによって運営され	2658 Kをお願い	2662 K
寄到	4585 K您的信箱	4624 K你的信箱
寄給	57 K您
寄给	57 K您
""", '寫': """
寫道	4697 K
""", '居': """
居合	2606 Kわせた方は
""", '已': """
已是	4581 K會員	4627 K订户	4627 K訂戶
已经	4581 K是会员
""", '年': """
年額	2660 K
""", '广': """
广告	11 K	4599 K拦截	4659 K拦截	4659 K屏蔽
""", '広': """
広告	11 K	70 Kも	70 Kなし	70 Kなしで	2567 Kブロック	2598 Kに頼らず
""", '廣': """
廣告	11 K	4599 K攔截	4659 K攔截	4659 K封鎖
""", '开': """
开启	4589 K通知	4653 Kjavascript
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
微信	4589 K扫	4593 K公众号
""", '心': """
心理	98 K援助
""", '必': """
必填	21 K项已用	21 K欄位
必須	22 K項目です
""", '応': """
応援	2551 Kをお願いします	2658 Kをお願い	2658 Kして
""", '您': """
您已	4624 K成功订阅	4624 K成功訂閱
您的	10 K浏览器	10 K瀏覽器	4579 K支持	4625 K每一份捐款	4625 K每一筆捐款	4694 K捐款	4694 K支持,	4694 K支持让	4694 K支持讓	4694 K支持是
""", '情': """
情報	2582 Kをお寄せください	2582 K提供はこちら	2582 K提供を募集	2582 K提供をお待ち	2582 Kをお待ちして	2606 Kをお持ちの方は	2606 K提供窓口
""", '感': """
感謝	4624 K您的訂閱	4694 K閱讀	4694 K您的支持
感谢	4624 K您的订阅	4694 K阅读	4694 K您的支持
""", '成': """
成为	51 K其中一员	4581 K会员即可	4627 K付费会员	4694 K会员,	4694 K会员即可	4694 K我们的会员
成果	2613 K報酬型広告
成為	4581 K會員即可	4625 K我們的贊助	4627 K付費會員	4694 K會員,	4694 K會員即可	4694 K我們的會員
""", '我': """
我们	4597 K使用cookie	4597 K使用 cookie	4695 K的
我們	4597 K使用cookie	4597 K使用 cookie	4695 K的
""", '手': """
手机	4589 K客户端
""", '打': """
打开	4587 Kapp	4589 K微信
打開	4587 Kapp
""", '扫': """
扫一	4589 K扫
扫描	4587 K二维码下载	4587 K二维码加入	4589 K二维码关注	4694 K二维码下载	4694 K二维码关注	4694 K二维码加入	4694 K二维码阅读
""", '把': """
把你	67 K的故事发
把您	67 K的故事发	67 K的经历发	67 K的經歷
""", '投': """
投げ	54 K銭
投资	4605 K有风险
""", '拒': """
拒絕	98 K置評
拒绝	98 K置评
""", '指': """
指出	4697 K
指摘	2661 Kした
""", '捐': """
捐助	4625 K我们	4625 K我們
捐款	4694 K支持	4698 K
""", '掃': """
掃一	4589 K掃
掃描	4587 K qr	4694 K二維碼
""", '授': """
授權	47 cc by #K
""", '推': """
推播	14 K	4589 K通知
推送	14 K	4589 K通知
""", '描': """
描写	98 Kが含まれ
""", '提': """
提供	95 taboola K	95 outbrain K	95 dianomi K	95 revcontent K	95 mgid K
""", '擋': """
擋廣	4659 K告
""", '支': """
支持	4578 K獨立媒體	4578 K独立媒体	4579 K我们的	4579 K我們的	4694 K我们,	4694 K我們,	4694 K我们。	4694 K我們。	4694 K我们的报道	4694 K我們的報導	4694 K我们的新闻	4694 K我們的新聞	4694 K我们的记者	4694 K我們的記者	4694 K我们的工作	4694 K我們的工作	4694 K我们继续	4694 K我們繼續
支援	2627 Kで成り立って	2627 Kで運営され	2627 Kによって成り立って	2627 Kによって運営され	2658 Kをお願い
""", '教': """
教え	49 Kてあげて
""", '文': """
文章	4605 K来源:
""", '新': """
新着	58 K記事をメール
新闻	4606 在googleK上关注
""", '无': """
无广	70 K告
""", '明': """
明ら	2661 Kかにした
""", '智': """
智慧	63 K助理
智能	63 K助手
""", '暢': """
暢讀	4627 K全站
""", '更': """
更新	58 K情報をメール
更正	98 K:	98 【K】	98 K说明	98 K說明
""", '最': """
最新	2557 K情報をお届け
""", '會': """
會員	50 K每月	4582 K專享	4627 K限定內容
""", '月': """
月額	2554 K#円	2660 K
""", '有': """
有了	4694 K你的支持	4694 K您的支持
有料	50 K会員は	2553 K会員限定	2553 K会員になる	2553 K会員の方	2600 K記事が読めます	2662 K会員
有权	4622 K删除
有權	4622 K刪除
""", '未': """
未予	98 K置评
未回	98 K应	98 K應
未滿	4646 K#歲	4646 K十八歲
未經	4605 K授權不得	4605 K授權,不得	4605 K授權禁止	4605 K授權請勿	4605 K授權,請勿
未经	4605 K授权不得	4605 K授权,不得	4605 K授权禁止	4605 K授权,禁止	4605 K授权请勿	4605 K授权,请勿
""", '本': """
本ま	2600 月#Kで無料で
本ア	2659 Kプリ
本サ	2659 Kイト
本中	2657 #K#本
本內	4650 K容來自
本内	4650 K容来自
本刊	4695 K
本報	4695 K導
本报	4695 K读者	4695 K道
本文	98 K早前版本	98 K先前版本	98 K已更新	98 K已作	4605 K来源	4695 K
本站	4695 K
本紙	38 Kまで	67 Kまで
本網	4597 K站使用	4695 K
本网	4597 K站使用
本記	2659 K事
本誌	2659 K
""", '来': """
来自	4613 K外部平台的内容
""", '标': """
标记	62 K我
""", '標': """
標記	62 K我
""", '機': """
機械	2639 K翻訳
""", '欢': """
欢迎	4592 K关注	4694 K加入	4694 K赞助	4694 K订阅	4694 K投稿
""", '歡': """
歡迎	4592 K追蹤	4694 K加入	4694 K贊助	4694 K訂閱	4694 K投稿
""", '此': """
此內	9 K容	4650 K容來自	4650 K容由
此内	9 K容	4650 K容来自	4650 K容由
此前	98 K版本
此影	4649 K片在您所在
此视	4649 K频在您所在
""", '残': """
残り	2553 K#文字	2553 K: #文字
""", '毎': """
毎朝	17 K
毎週	17 K
""", '每': """
每周	17 K一次
每天	17 K早上
每年	4696 K
每日	4586 K简报	4586 K簡報	4586 K電子報
每月	4696 K
""", '求': """
求め	2661 Kた	2661 Kている
""", '沒': """
沒有	70 K廣告	4662 K股東	4662 K財團
""", '没': """
没有	70 K广告	71 K垃圾	4662 K股东	4662 K财团
""", '浏': """
浏览	4599 K器版本	4649 K器不支持音频	4649 K器不支持视频	4649 K器不支持播放	4649 K器不支持html#	4649 K器不支持video
""", '添': """
添加	38 K记者微信	67 K记者微信
""", '瀏': """
瀏覽	4649 K器不支援影片	4649 K器不支援音訊
""", '点': """
点击	4694 K关注	4694 K这里
""", '無': """
無料	15 K記事	2553 Kで会員登録	2553 K会員に登録	2600 Kで読める記事の上限	2600 K会員になると	2630 K記事の閲覧	2630 K記事は残り	2630 Kで読める記事	2630 K閲覧	2657 K記事 #/#	2657 K記事#/#	2658 K会員に登録	2658 K会員登録	2660 K体験
無断	2579 K転載	2579 K複製	2638 K転載・複製	2638 K転載を禁じ	2638 Kでの転載	2638 Kで転載
""", '照': """
照片	40 K和视频	40 K或视频	40 K和影片	40 K或影片
""", '版': """
版权	4605 K所有	4605 K归本	4605 K归原	4605 K归作者	4605 K归属
版權	4605 K所有	4605 K歸
""", '特': """
特此	98 K更正
""", '独': """
独立	2659 Kしたジャーナリズム	4695 K新闻	4695 K媒体
""", '獨': """
獨立	4695 K新聞	4695 K媒體
""", '獲': """
獲得	4634 K佣金
""", '生': """
生命	98 K热线	98 K線
""", '用': """
用邮	58 K件接收
""", '由': """
由讀	4695 K者
由读	4695 K者
""", '申': """
申し	2588 K込みはこちら
申込	2588 Kみはこちら	2588 Kはこちら
""", '电': """
电子	4698 K报
""", '畅': """
畅读	4627 K全站
""", '留': """
留言	85 K区	85 K區	4695 K告诉我
""", '異': """
異論	43 Kのある方
""", '疑': """
疑問	2582 Kをお寄せ
""", '登': """
登入	24 K或	4581 K後繼續	4581 K會員	4637 K或註冊
登录	24 K或	4581 K后继续	4581 K后查看全文	4581 K后查看完整	4637 K或注册
登録	2600 Kして続きを読む	2658 Kしてください	2658 Kはこちら
""", '發': """
發表	6 K評論
發送	57 K給您
""", '皆': """
皆さ	2659 Kまの
""", '相': """
相談	98 K窓口
""", '看': """
看更	4587 appK多
""", '禁': """
禁止	4605 K转载
禁無	2578 K断
""", '私': """
私た	2659 Kちの
""", '科': """
科し	2661 Kた
""", '称': """
称	4697 K
""", '稱': """
稱	4697 K
""", '立': """
立即	4694 K加入我们	4694 K加入我們	4694 K订阅	4694 K訂閱	4694 K下载	4694 K下載	4694 K报名	4694 K報名	4694 K成为会员	4694 K成為會員
""", '第': """
第一	4622 K条评论	4622 K則留言	4622 K條評論
""", '筆': """
筆者	2605 K個人の見解
""", '篇': """
篇文	4693 #K章中的#	4693 #K章中#
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
繼續	4581 K閱讀請
""", '绝': """
绝无	71 K垃圾
""", '继': """
继续	4581 K阅读请
""", '编': """
编者	98 K注
""", '翻': """
翻墙	64 K
""", '者': """
者說	4697 K
者说	4697 K
""", '联': """
联盟	74 K链接	4634 K链接
联系	38 K我们	38 K记者	67 K记者
""", '聯': """
聯盟	4634 K行銷連結	4634 K連結
聯絡	38 K我們
""", '自': """
自動	2639 K翻訳
""", '若': """
若有	4605 K侵权	4605 K侵權
""", '获': """
获得	4634 K佣金
""", '著': """
著作	2579 K権は	2638 K権法により保護	2638 K権法で保護
""", '虚': """
虚拟	63 K助手
""", '表': """
表明	4622 K本站立场
表示	4697 K
""", '要': """
要发	21 K表评论
要發	21 K表留言
""", '訂': """
訂正	98 K:	98 【K】	98 Kして	98 Kします
訂閱	58 K電子報	4581 K即可	4581 K後繼續	4585 K我們的	4585 K電子報	4694 K我們	4698 K費
""", '記': """
記事	2 Kを聴く	2 Kを聞く	4 Kを	98 Kを更新しました	98 Kを修正しました	2657 #K中#記事
記者	2582 Kまでご連絡ください
""", '訴': """
訴え	2661 Kた
""", '評': """
評論	85 K區
""", '認': """
認め	2661 Kた
認為	4697 K
""", '說': """
說:	4697 K
說。	4697 K
說道	4697 K
""", '読': """
読み	2554 K放題
読者	18 Kの寄付	18 Kの支援	2598 Kの会費で	2659 Kの皆様	2659 Kの皆さ	2659 Kアンケート
""", '請': """
請先	4694 K登入
請啟	4597 K用javascript
請我	54 K喝咖啡
請捐	4694 K款
請支	4578 K持我們	4694 K持我們
請登	4694 K入後	4694 K入以
請立	4694 K即捐款
請輸	4624 K入您的電子	4694 K入您
請點	4694 K擊此處	4694 K擊這裡	4694 K擊下方	4694 K擊連結
""", '讀': """
讀者	43 K投書	4695 K問卷
""", '订': """
订阅	50 K用户	50 K会员	4581 K即可	4581 K后继续	4585 K我们的	4585 K电子报	4694 K我们	4698 K费
""", '认': """
认为	4697 K
""", '训': """
训练	48 K人工智能	48 aiK
""", '许': """
许可	47 cc by #K
""", '评': """
评论	85 K区	4622 K服务协议
""", '该': """
该视	4649 K频在您所在
""", '说': """
说:	4697 K
说。	4697 K
说道	4697 K
""", '请': """
请先	4694 K登录
请启	4597 K用javascript
请我	54 K喝咖啡	54 K喝杯咖啡
请捐	4694 K款
请支	4578 K持我们	4694 K持我们
请点	4694 K击此处	4694 K击这里	4694 K击下方	4694 K击阅读	4694 K击关注	4694 K击链接
请登	4694 K录后	4694 K录以
请立	4694 K即捐款
请输	4624 K入您的电子邮箱	4624 K入您的邮箱	4694 K入您
""", '读': """
读完	0 K需要
读者	18 K出资	18 K支持	43 K来信	4695 K问卷	4695 K群
""", '責': """
責任	4605 K編輯:
""", '賺': """
賺取	4634 K佣金
""", '購': """
購読	2553 K者の方は	2554 Kすると	2658 Kしてください	2659 K者の方	2662 K料
""", '贊': """
贊助	4578 K我們	4694 K我們
""", '责': """
责任	4605 K编辑:
""", '赚': """
赚取	4634 K佣金
""", '赞': """
赞助	4578 K我们	4694 K我们
""", '身': """
身边	4695 K的新鲜事
身邊	4695 K的新鮮事
""", '転': """
転載	45 K	2578 Kを禁じ
""", '輸': """
輸入	4624 Kemail
""", '轉': """
轉發	49 K給
轉給	49 K
轉載	45 K	4605 K請註明
""", '转': """
转发	25 K	49 K给
转给	49 K
转载	45 K	4605 K请注明
""", '输': """
输入	4624 Kemail
""", '这': """
这篇	4695 K文章
""", '迷': """
迷惑	71 Kメールは
""", '追': """
追記	98 K:
追蹤	4592 K我們的	4606 Kgoogle news	4694 K我們
""", '送': """
送っ	49 Kてください
送到	4624 K你的邮箱	4624 K您的邮箱	4624 K您的信箱
""", '這': """
這篇	4695 K文章
""", '通': """
通知	14 K	2560 Kをオン
通过	58 K邮件接收
""", '週': """
週に	17 K一度
週刊	2597 Kニュースレター
""", '邀': """
邀請	4694 K您
邀请	4694 K您
""", '邮': """
邮件	58 K订阅	78 K通讯
邮箱	21 K地址不会被公开	60 K不会显示	60 K地址不会显示	60 K不会公开
""", '鏡': """
鏡像	64 K
""", '镜': """
镜像	64 K
""", '長': """
長說	4697 K
""", '长': """
长说	4697 K
""", '開': """
開啟	4589 K通知	4653 Kjavascript
""", '閱': """
閱讀	0 K時間	20 K全文	4581 K全文請
""", '閲': """
閲覧	2657 K記事数:#/#
""", '關': """
關注	4592 K我們的	4694 K我們
""", '阅': """
阅读	0 K时间	0 K时长	20 K全文	4581 K全文请
""", '随': """
随时	4694 K掌握
""", '隐': """
隐私	4598 K政策
""", '隨': """
隨時	4694 K掌握
""", '隱': """
隱私	4598 K權政策	4598 K政策
""", '電': """
電子	21 K郵件地址不會公開	78 K報	4698 K報
""", '需': """
需接	4613 K受cookie
需要	4613 K接受cookie	4694 K您的支持	4694 K你的支持
""", '音': """
音声	2589 Kでもお聴き
""", '飲': """
飲酒	4646 K過量
""", '首': """
首年	4639 K仅需
首月	4627 K仅需	4627 K只要	4639 K免费	4639 K免費	4639 K仅	4639 K僅	4639 K只需	4696 K
首选	4606 K来源	4606 K新闻来源	4677 K来源
首選	4606 K來源	4606 K新聞來源	4677 K來源
""", '點': """
點擊	4694 K這裡
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
