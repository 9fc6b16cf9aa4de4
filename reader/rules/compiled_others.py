"""What the indexes of `compiled` hold under keys beyond plain ASCII: many pages never ask for it. Do not edit."""

# fmt: off

WHOLE = {'#': """
# bình luận	4532
# comentário	3395
# comentários	3395
# fotó megtekintése	2283
# fotók megtekintése	2283
# gün ücretsiz deneyin	4268
# głosów	92
# hlasů	92
# hozzászólás	2198
# komentářů	485
# komentāri	2867
# kép megtekintése	2283
# képek megtekintése	2283
# lượt bình chọn	92
# odpovedí	3947
# odpovědi	577
# odpovědí	577
# odpowiedź	3352
# příspěvků	485
# röster	92
# sekunden zurück	914
# válasz megjelenítése	2292
# yaşindan küçükler oynayamaz	4331
# ääntä	92
# års aldersgrense	3116
# δευτερόλεπτα μπροστά	1022
# δευτερόλεπτα πίσω	1022
# σχόλια	964
# ψήφοι	92
# відповідей	4502
# відповідь	4502
# відповіді	4502
# гласа	92
# голоса	92
# голосов	92
# голосів	92
# з #	4468
# из #	3709
# коментарі	4408
# коментарів	4408
# комментариев	3645
# комментарий	3645
# комментария	3645
# от #	281
# ответ	3743
# ответа	3743
# ответов	3743
# отговор	310
# отговора	310
# із #	4468
# הצבעות	92
# שניות אחורה	2040
# שניות קדימה	2040
# תגובות	1996
# تعليقات	119
# ثانيه جلو	1662
# ثانيه عقب	1662
# راي	92
# صوت	92
# نظر	1618
# कमेंट	2100
# वोट	92
# सेकंड आगे	2141
# सेकंड पीछे	2141
# € al mes durante # meses	1457
# € al mese per # mesi	2488
# € por mês durante # meses	3436
#% megtakarítás	2279
#-årsgrense	3116
#/# fotó	2283
#/# kép	2283
#/#. fotó	2283
#/#. kép	2283
#か月無料	2577
#カ月無料	2577
#ヶ月無料	2577
#件のコメント	2593
#則留言	4642
#条评论	4642
#票	92
#秒戻る	2636
#秒進む	2636
#명 참여	92
#초 뒤로	2741
#초 앞으로	2741
""", 'a': """
a apărut o eroare	3588
a boltunkból	2254
a carregar vídeo	3449
a cikk a hirdetés alatt folytatódik	2190
a cikk a hirdetés után folytatódik	2190
a cikk automatikusan készült	2291
a cikk felhasználása engedélyköteles	2289
a cikk meg is hallgatható	2187
a cikk meghallgatása	2204
a cikk megosztása	2187
a cikk szerzői jogvédelem alatt áll	2289
a cikk zárolva van	2278
a cikket gépi hang olvassa fel	2265
a folytatáshoz regisztráljon	2181
a hanganyagot mesterséges intelligencia készítette	2265
a hirdetés után folytatjuk	2190
a hirdetés vége	2299
a hozzászólás lezárva	2292
a hozzászólások le vannak zárva	2292
a hét kvíze	2248
a kommentelés lezárult	2198
a könyv megrendelhető itt	2193
a könyv megrendelése	2254
a lejátszó betöltése	2265
a link másolva	2297
a lire également	1854
a mező kitöltése kötelező	2281
a nap kérdése	91	2248
a rovat további cikkei	2202
a szerző a lap munkatársa	2214
a szerző cikkei	2284
a szerző jogász	2214
a szerző közgazdász	2214
a szerző politológus	2214
a szerző további cikkei	2284
a szerző történész	2214
a szerző összes cikke	2284
a szerző újságíró	2214
a szerzőkről	2216
a szerzőről	2216
a szöveg automatikusan készült	2291
a tartalmat nem tudjuk megjeleníteni	2257
a tartalom nem elérhető	2257
a tartalom nem jeleníthető meg	2257
a tartalom szerzői jogi védelem alatt áll	2289
a teljes cikk elolvasása	2284
a témában további cikkek	2202
a videó az ön országában nem játszható le	2265
a videó már nem elérhető	2265
a videó nem elérhető	2265
a videó nem elérhető az ön országában	2265
a videó nem játszható le	2265
a videólejátszó betöltődik	2265
a videót nem lehet lejátszani	2265
abo abschließen	741
abo auswählen	925
abo wählen	925
abonare confirmată	3611
abonați-vă	3516
abone değil misin	4346
abone değil misiniz	4346
abonează-te	3516
abonelere özel	4268
abonelere özel avantajlar	4331
abonelere özel indirim	4331
abonelere özel içerik	4346
abonelik paketlerini gör	4375
abonelik seçenekleri	4375
aboneliği yenile	4375
aboneliğini seç	4346
aboneliğiniz onaylandi	4376
aboneliğinizi seçin	4346
abonentu priekšrocības	2898
abonner nå	3097
abonner på nyhetsbrevet	3103
abonné	1906
abonné à ce thème	1964
abonnér	595
abonnér nu	595
abonnés	1821
abonnés uniquement	1894
abonē	2861
abonē jaunumus	2885
abonē un lasi visus rakstus	2861
abonēt	2861
abrir menú	1418
aby odtworzyć film, włącz javascript	3327
acasă	3530
accede a todos los contenidos sin límites	1457
accept termenii și condițiile	3588
accepter og fortsæt	689
acceptera och fortsätt	4156
acceptera och stäng	4156
accepto la política de privacitat	447
acceptér	616
acceptér alle	690
acceptér og fortsæt	689
acceptér og vis	689
acceptă toate	3538
acceptă tot	3575
acceptă și afișează conținutul	3538
acceptă și continuă	3574
acceso a todos los artículos	1517
accès à tous les articles	1959
accéder au dossier	1932
accéder à l'article	1821
accéder à la page de dons	1923
aceitar e ver o conteúdo	3417
aceito receber comunicações	3466
aceito receber comunicações de marketing	3466
aceito receber comunicações e ofertas	3431
acepto la política de privacidad	1488
acesso ilimitado a todo o conteúdo	3496
acest articol este rezervat abonaților	3553
acest câmp este obligatoriu	3588
acesta este ultimul tău articol gratuit	3553
acheter ce numéro	1881
achetez ce numéro	1881
activează	3579
activează alertele	3547
activează notificările	3547
activează sunetul	3570
actualitza la pàgina	440
actualités	1854
actualizar la página	1481
ad 광고	2719
adatkezelés és sütik	2260
adatkezelési tájékoztató	2257
adatvédelem és sütik	2260
adatvédelmi beállítások	2257
adatvédelmi beállítások módosítása	2260
adatvédelmi tájékoztató	2257
adaugă ca sursă preferată	3598
adaugă un comentariu	3527
adaugă un răspuns	3604
adaugă în coș	3614
adblock détecté	1956
adblocker upptäckt	4167
add meg az e-mail-címed	2208
además	1415
adhérer	1812
adj hozzá minket preferált forrásként	2294
adja meg az e-mail-címét	2208
adja meg az összeget	2275
adja meg e-mail-címét	2208
adomány	2177
adományozok	2177
adományozás	2177
adresa de email nu este validă	3588
adresă de email invalidă	3588
adreça electrònica	413
adó # százalék	2275
adója #%-ával	2275
afficher la vidéo	1917
afficher les réponses	1905
afișează comentariile	3562
afișează conținutul	3538
afișează conținutul extern	3538
afișează originalul	3531
afișează postarea	3574
afișează subtitrările	3570
afmeld når som helst	708
afspilleren indlæses	692
agora não	3368
ai deja un abonament? autentifică-te	3553
ai găsit o greșeală	3594
ai kan begå fejl	718
ai kan gjøre feil	3221
ai kan göra fel	4184
ai kan göra misstag	4184
ai może popełniać błędy	3350
ai može griješiti	3846
ai može pogriješiti	3846
ai môže robiť chyby	3945
ai může chybovat	575
ai může dělat chyby	575
ai observat o greșeală	3527
ai sa môže mýliť	3945
ai segítségével készült	2291
ai által fordított	2291
ai által generált	2291
ai által generált tartalom	2291
ai може да греши	309
ai सारांश	2115
ai से तैयार सारांश	2115
ai 摘要	4716
ai 기사 요약	2769
ai 번역	2742
ai 생성 이미지	2779
ai 요약	2719
ai 음성으로 듣기	2741
ai-genererat innehåll	4185
ai-genereret resumé	632
ai-oversættelse	719
ai-resumé	632	719
ai-összefoglaló	2204
ai-översatt	4184
ai-översättning	4185
aicinām ievērot cieņu komentāros	2867
aiheeseen liittyvää	1718
aiheesta lisää	1718
aikaa jäljellä #	1770
ainda não tem conta	3464
ainda não é assinante	3464
ainult vajalikud küpsised	1579
aitäh hääletamast	1575
aitäh liitumast	1563
aitäh sõnumi eest	1590
aizmirsāt paroli	2909
aizvērt	2869
aizvērt galeriju	2913
aizvērt reklāmu	2870
aiが要約	2662
aiによる要約	2662
ai总结	4716
ai摘要	4662
ai生成	2637	4716
ai生成内容	4690
ai翻訳	2637
ai翻譯	4716
ai翻译	4716
ai要約	2662
ai語音朗讀	4689
ai语音朗读	4689
ai重點整理	4662
ai音声で聴く	2636
ai가 생성한 콘텐츠입니다	2779
ai가 읽어주는 기사	2741
ai로 생성된 콘텐츠	2779
ajouter une réponse	1947
ajouter à mes favoris	1840
ajouter à mes sources préférées	1941
ajouter à mes sujets	1964
ajouter à mes thèmes	1964
ajouter à vos sources préférées	1941
ajouter à vos sélections	1840
ajándék cikk	2188
ajándékozd el a cikket	2188
ajándékozd tovább a cikket	2188
ajándékozza a cikket	2187
ajándékozza a cikket barátjának	2187
ajándékozza el a cikket	2188
ajándékozza tovább a cikket	2188
ajánlataink	2202
ajánlja: outbrain	2299
ajánlja: taboola	2299
ajánljuk	2202
ajánljuk még	2202
ajánlott	2202	2279
ajánlott cikkek	2202
ajánló	2202
akceptuję	3257
akceptuję i kontynuuję	3324
akceptuję i przechodzę do serwisu	3324
akkurat nå	3129
ako chránime svoje zdroje	3942
ako chránime zdroje	3942
ako vypnúť adblock	3928
ako vypnúť blokovanie reklám	3928
aktuálny čas	3924
aktuálny čas #	3923
aktuální čas	552
aktuální čas #	551
aktuálně	486
akzeptieren und schließen	911
aldersgrense # år	3116
aldersgrense: # år	3116
alege o sumă	3609
alege-ți abonamentul	3586
alegeți abonamentul	3586
algo salió mal	1489
alkalmazás letöltése	2267
alkalmazás megnyitása	2267
alla bidrag hjälper	4169
alla rättigheter reserverade	4182
alle abo-angebote im überblick	851
alle angaben ohne gewähr	857
alle beiträge ansehen	791
alle beiträge anzeigen	930
alle beiträge der autorin	930
alle beiträge des autors	930
alle bidrag hjælper	702
alle bidrag tæller	702
alle inhalte sind urheberrechtlich geschützt	898
alle newsletter im überblick	842
alle preise ohne gewähr	857
aller à la recette	61
allt innehåll är skyddat av upphovsrätt	4126
als bevorzugte quelle bei google hinzufügen	766
als bevorzugte quelle hinzufügen	941
als podcast hören	852
alte știri	3528
alterar preferências de cookies	3417
altres notícies	19
altres notícies que et poden interessar	19
altyazilari aç	4332
altyazilari göster	4332
altă sumă	3583
alătură-te conversației	3541
am înțeles	3531
amazon'da gör	4331
amazonで見る	2634
amazonで詳しく見る	2634
amazonで詳細を見る	2634
amazonで買う	2634
amazonで購入	2634
amazonで購入する	2634
amintește-mi mai târziu	3514
ana sayfaya dön	4352
anasayfaya dön	4352
anderen betrag wählen	922
andet beløb	702
andra läser	19	4094
andra läser just nu	19
andra läste även	4094
andre har også lest	19
andre leser nå	3129
andre leste også	3129
andre læser	629
andre læser lige nu	629
andre læser også	19
andre læste også	629
angebot auswählen	925
angebot wählen	851
anhören	763
anhören # min	763
anket sonuçlari	4326
anketa dňa	3914
ankstesnė nuotrauka	2846
anmäl	4187
anmäl annons	4191
anmäl dig	4069
anmäl dig till nyhetsbrevet	4069
anmäl inlägg	4186
anmäl kommentar	4186
anna kelvollinen sähköpostiosoite	1783
anna äänesi	1760
annet beløp	3205
anneta ühekordselt	1587
annonce - artiklen fortsætter nedenfor	613
annonces légales	1881
annoncørbetalt	87
annoncørbetalt indhold	87	639
annons - artikeln fortsätter nedan	4080
annons från våra partner	4191
annonsblockerare upptäckt	4167
annonsen slutar här	4080
annonser från google	4191
annonsinnehåll	4101
annonslänk	4080
annonsörsinnehåll	4101
annonsørinnhold	87	3139
annonsørsamarbeid	3229
ano, prosím	556
ano, rád	556
anonimni sandučić	3843
anonym brevlåda	4181
anonym tipslåda	4181
anonymná schránka	3942
anonymní schránka	572
anpassa inställningar	4156
anulează oricând	3586
anulezi oricând	3553
anuluj odpowiedź	3260
användarnamn	4172
användarnamn eller e-postadress	4171
användarvillkor	4082
anzeige schließen	943
anzeigensonderveröffentlichung	857
anúncio	3390
anúncios	3390
apasă pentru sunet	3608
apmaksāta sadarbība	2920
apmaksāts saturs	2870
apmokėta partnerystė	2853
apmokėtas turinys	2853
aportació mensual	442
aportació única	442
aportación mensual	1484
aportación única	1484
app letöltése	2267
app storeからダウンロード	2642
app storeでダウンロード	2642
app store에서 다운로드	2748
apple ile giriş yap	4346
apple podcastで聴く	2668
appleでサインイン	2650
appleでログイン	2650
appleで続ける	2650
app内打开	4696
après la publicité	1845
aptaujas rezultāti	2903
após a publicidade	3390
apóyanos	1376
apóyanos en patreon	1483
apúntate	1388
aquest article està bloquejat	445
aquest article t'ha estat útil	423
aquest camp és obligatori	447
aquest vídeo ja no està disponible	430
aquest vídeo no està disponible	430
ar norite gauti pranešimus	2837
arată conținutul	3574
arată mai mult	3592
arată mai puțin	3531
arată răspunsurile	3562
arată tot	3531
arkadaşina gönder	4275
arkadaşinla paylaş	4275
article abonné	1821
article ajouté à vos sélections	1840
article lu par une voix de synthèse	1913
article précédent	1854
article réservé aux abonnés	1821
article següent	451
article sponsorisé	1881
articles associés	1854
articles liés	1854
articles recommandés	1854
articles récents	1854
articol exclusiv pentru abonați	3553
articole asemănătoare	3528
articole înrudite	3528
articoli più letti	2491
articolul continuă după reclamă	3524
articolul continuă mai jos	3524
articolul următor	3528
artikeln finns också som ljud	4076
artikeln fortsätter efter annonsen	4080
artikeln fortsätter nedan	4080
artikeln fortsätter under bilden	4080
artikeln går att lyssna på	4076
artikeln läses upp av en syntetisk röst	4159
artikeln är automatiskt genererad	4184
artikeln är låst	4062
artikeln är maskinöversatt	4184
artikeln är skapad automatiskt	4184
artikeln är skyddad av upphovsrätt	4182
artikeln är uppläst av en dator	4076
artikkel jätkub pärast reklaami	1547
artikkel jätkub reklaami järel	1547
artikkel on kaitstud autoriõigusega	1600
artikkel täieneb	1545
artikkelen er låst	3097
artikkelen finnes også som lyd	3109
artikkeli jatkuu kuvan jälkeen	1712
artikkeli on konekäännetty	1793
artikkeli on suojattu tekijänoikeudella	1791
artikkelin lukee synteettinen ääni	1770
artikkelin voi myös kuunnella	1710
artiklen er låst	595
artiklen er læst op af en robot	605
artiklen findes også som lyd	605
artiklen fortsætter efter annoncen	613
artiklen fortsætter efter reklamen	725
artiklen fortsætter nedenfor	613
artiklen fortsætter under billedet	613
artiklen kan også høres	605
artiklen læses op af en kunstig stemme	692
artikli loeb ette tehishääl	1543
artiklit loeb sünteetiline hääl	1581
artiklit loeb tehishääl	1543
artykuł czytany przez syntezator mowy	3327
artykuł dla subskrybentów	3242
artykuł do słuchania	3327
artykuł premium	3337
artykuł sponsorowany	3256
artykuł zablokowany	3337
artykuły na e-mail	3245
artykuły partnerów	3358
artículo anterior	1415
artículo regalado	1530
artículo relacionado	1415
artículo siguiente	1492
artículos recomendados	1461
artículos relacionados	1415
as notícias mais lidas	3439
ascultă	3521
ascultă articolul	3570
ascunde răspunsurile	3562
aseta ensisijaiseksi lähteeksi	1797
aslini göster	4285
assine já	3373
atbalstīt	2861
atcel jebkurā laikā	2861
atcelt var jebkurā laikā	2909
atcerēties mani	2910
atidaryti galeriją	2846
atidaryti programėlėje	2836
atidaryti programėlę	2836
atkūrimo greitis	2834
atlikite testą	2828
atlikušais laiks	2903
atlikušais laiks -#	2902
atpakaļ uz augšu	2913
atpakaļ uz sākumlapu	2913
atradi kļūdu	2914
atradi kļūdu rakstā	2867
atradāt kļūdu	2914
atrakinti straipsnį	2842
atrisini krustvārdu mīklu	2896
atsaukt piekrišanu	2900
atsisiųsti garso įrašą	2834
atsisiųsti iš app store	2836
atsisiųsti iš google play	2836
atsisiųsti programėlę	2836
atsiųskite naujieną	2847
atsiųskite nuotraukas	2847
atskaņot video	2902
atskaņošanas ātrums	2902
atslēgt rakstu	2909
atslēgvārdi	2903
atteikties var jebkurā laikā	2911
attēls # no #	2922
attēls #/#	2922
attēls attēlā	2902
atualizar a página	3459
atualizar página	3459
atvērt	2869
atvērt galeriju	2913
atvērt lietotni	2904
atvērt lietotnē	2904
atvērt rakstu	2909
atļaut paziņojumus	2905
atšaukti galite bet kada	2792
atšaukti sutikimą	2832
aucun commentaire à ce niveau	1885
audio narrado por una voz automática	1440
audio vytvorila umelá inteligencia	3923
auf apple podcasts hören	832
auf spotify hören	832
ausgewählt für sie	856
auswahl bestätigen	911
auswählen	926
automaatselt tõlgitud	1594
automaattinen käännös	1794
automaticky preložené	3945
automaticky přeloženo	575
automatické prehrávanie	3923
automatické přehrávání	551
automatický preklad	3946
automatický překlad	576
automatikus lejátszás	2265
automatinis atkūrimas	2834
automatisch übersetzt	937
automatische übersetzung	938
automatiskt översatt	4184
automatiškai išversta	2848
automatsko puštanje	3825
automātiski tulkots	2915
automātiskā atskaņošana	2902
autoriser la publicité	1922
ava äpis	1583
avantage abonnés	1911
avantages abonnés	1911
avantaje pentru abonați	3568
avançar # segundos	3449
aveți deja cont	3586
avfölj	4189
avfølg	3226
avis de décès	1881
avoimet työpaikat	1720
avregistrera dig när som helst	4174
avsluta när du vill	4062
avsluta när som helst	4174
avslutt når du vil	3097
avslå alle	3194
avís legal	402
avísanos de un error	1506
aylik bağiş	4343
aylik bağiş yap	4374
ayrintilar için tiklayin	4284
ayrintilar için tiklayiniz	4284
az ai hibázhat	2291
az ai tévedhet	2291
az e-mail-címed	2281
az első hónap csak # ft	2181
az mi hibázhat	2291
az oldal tetejére	2284
az outbrain ajánlásával	2299
az ön e-mail-címe	2281
az ön neve	2281
az összefoglalót ai készítette	2291
az összefoglalót mi készítette	2291
az összes cikk	2284
az összes elfogadása	2257
az üzeneted	2282
aç	4285
añadir a favoritos	1400
añadir a la cesta	1529
añadir a mi lista	1460
añadir a mis temas	1522
añadir al carrito	1529
añadir comentario	1411
añadir como fuente preferida	1500
añadir una respuesta	1506
añadir usuario	1381
añádenos como fuente preferida	1500
aún no eres suscriptor	1486
aún no estás registrado	1486
aún no te has registrado	1381
aún no tienes cuenta	1486
ačiū už jūsų balsą	2828
ačiū už registraciją	2844
ačiū už žinutę	2844
ačiū, kad balsavote	2828
ačiū, kad užsiprenumeravote	2817
ați uitat parola	3586
ați votat deja	3562
""", 'b': """
baixar episódio	3449
baixar o áudio	3449
baixar áudio	3449
bandykite dar kartą	2844
bandykite vėliau	2844
bankkártyás támogatás	2275
bankovním převodem	560
banküberweisung	740
bara för dig som prenumererar	4171
bara för prenumeranter	4171
bare nødvendige	3193
bağiş sayfasina git	4343
bağiş yap	4267
bağiş yapin	4267
bağişim	4344
bağlanti kopyalandi	4360
bağlantiyi kopyala	4275
başa dön	4284
başka tutar	4343
be šlamšto	2844
bedste værdi	706
bei google als quelle hinzufügen	766
bei spotify hören	832
beitrag nicht mehr verfügbar	914
bejegyzés betöltése	2257
bejelentkezés	2181
bejelentkezés apple-fiókkal	2278
bejelentkezés facebookkal	2278
bejelentkezés google-fiókkal	2278
bekræft din e-mail	708
belépés	2181
belépés facebook-fiókkal	2278
belépés facebookkal	2278
belépés google-fiókkal	2278
benefício do assinante	3421
bere sintetični glas	4022
berite naprej z naročnino	4031
bestill nå	3190
beställ boken	4152
betalas årsvis	4171
betales årlig	3208
betales årligt	705
betalt innehåll	4191
betrag wählen	739
betygsätt receptet	61
betűméret	65
betűméret csökkentése	2297
betűméret módosítása	2297
betűméret növelése	2297
bez mišljenja	3819
bez surogātpasta	2911
bez zobowiązań	3338
bezmaksas piegāde	2899
bezárás	2176
beágyazott tartalom	2257
beállítás preferált forrásként	2294
beállítások mentése	2257
beállítások módosítása	2260
beğen	4326
beğenme	4326
bidrag kan trækkes fra i skat	702
bieżący czas #	3327
bild in originalgröße	930
bild vergrößern	790	930
bildergalerie öffnen	930
bildirimleri aç	4323
bildirimleri açin	4323
bilety już w sprzedaży	3320
bir hata oluştu	4348
bir tutar seçin	4374
bir şeyler ters gitti	4349
bir şeyler yanliş gitti	4349
bitte füllen sie dieses feld aus	927
bitte geben sie eine gültige e-mail-adresse ein	927
bitte prüfen sie ihr postfach	927
bitte versuchen sie es später erneut	842
bitte versuchen sie es später noch einmal	927
bitte überprüfen sie ihr postfach	927
bize ulaşin	4281
biểu quyết	92
bjud en vän på artikeln	4076
bjud oss på en kaffe	4169
bjud oss på kaffe	4169
bjud på en kaffe	4169
bli månadsgivare	4058
bli støttemedlem	3094
bliv fast støtte	702
bliv støtteabonnent	702
bliv støttemedlem	592
blocco pubblicità rilevato	2549
blokovať	3927
bloqueador de anúncios ativado	3494
bloqueador de anúncios detectado	3494
bloqueur de publicité détecté	1956
bloqueur détecté	1956
boletín	1388
bolo to užitočné	3945
brezplačna dostava	4018
browserul tău nu poate reda acest video	3538
brukervilkår	3118
brīva summa	2908
bu haber abonelere özeldir	4268
bu haber yapay zeka tarafindan seslendirilmiştir	4332
bu haber yapay zekâ ile seslendirilmiştir	4332
bu haberi paylaş	4383
bu haberi paylaşin	4383
bu içerik abonelere özeldir	4268
bu içerik faydali oldu mu	4325
bu içerik görüntülenemiyor	4335
bu içerik gösterilemiyor	4335
bu içerik kilitli	4346
bu video artik mevcut değil	4332
bu video bulunduğunuz ülkede izlenemiyor	4332
bu video mevcut değil	4332
bu video ülkenizde izlenemiyor	4332
bu yaziyi paylaş	4383
bu yorumu şikayet et	4365
bugün değil	4266
bulmaca çöz	4328
bunlar da ilginizi çekebilir	4282
burtu izmērs	2918
butlletí	413
buzón anónimo	1495
buzón seguro	1495
buďte v obraze	475
bylo to pro vás užitečné	575
bylo to užitečné	575
bài cùng chuyên mục	4560
bài cùng tác giả	4560
bài khác	4533
bài khác của tác giả	4592
bài liên quan	4533
bài mới nhất	4560
bài quảng cáo	4561
bài tiếp theo	4533
bài trước	4592
bài viết có hữu ích không	4565
bài viết có hữu ích với bạn không	4565
bài viết liên quan	4533
bài viết mới	4559
bài viết này bị khóa	4586
bài viết này có hữu ích không	4565
bài viết tiếp theo	4592
bài viết trước	4592
bài viết được tặng bởi thuê bao	4612
bài được dịch tự động	4559
bài đọc nhiều	4560
báo cáo	4566
báo cáo bình luận	4603
báo cáo vi phạm	4566
báo lỗi	4532
báo lỗi bài viết	4565
bármikor leiratkozhat	2208
bármikor leiratkozhatsz	2208
bármikor lemondhatja	2181
bármikor lemondható	2181
bäst värde	4172
bästa pris	4172
bình chọn	91	4566
bình chọn của bạn đã được ghi nhận	4565
bình luận	4532
bình luận (#	4532
bình luận của bạn	4603
bình luận đã bị tắt	4603
bölümü indir	4332
búsqueda	1418
bücher aus dem shop	771
bülten	4305
bülten üyeliği	4305
bültene abone oldunuz	4305
büyüt	4284
bądź na bieżąco	3245
bądź pierwszą osobą, która skomentuje	3352
błędny adres e-mail	3340
bővebben	2204	2259
būkite pirmas	2798
būkite pirmas, pakomentavęs	2798
bạn chưa có tài khoản	4586
bạn chưa đăng ký	4586
bạn có muốn nhận thông báo	4579
bạn có muốn nhận thông báo không	4579
bạn có thể hủy đăng ký bất cứ lúc nào	4588
bạn có thể quan tâm	4533
bạn muốn nhận thông báo	4579
bạn thấy bài viết này thế nào	4565
bạn đang theo dõi chủ đề này	4597
bạn đã bình chọn	4565
bạn đã bình chọn rồi	4565
bạn đã có tài khoản	4586
bạn đã đăng ký rồi	4609
bản ghi	4573
bật	4580
bật thông báo	4579
bật tiếng	4572
bắt buộc	4589
bắt đầu trắc nghiệm	4568
bỏ qua	4516
bỏ qua quảng cáo	4606
bỏ theo dõi	4597
""", 'c': """
cada aportació compta	416
cada aportación cuenta	1456
cada contribuição conta	3434
cada doação conta	3461
cada donación cuenta	1483
cadastre-se grátis	3373
califica este artículo	1411
campo obrigatório	3466
campos obrigatórios	3466
cancel·la quan vulguis	445
cargando el vídeo	1471
cargando vídeo	1471
cargar más	1418
cargar más comentarios	1464
cargar más noticias	1492
cargar publicación	1475
cargar vídeo	1475
carrega la publicació	434
carrega més comentaris	423
carregando o vídeo	3449
carregando vídeo	3449
carregant el vídeo	430
carregar conteúdo	3453
carregar mais comentários	3441
carregar mais notícias	3470
carregar o conteúdo	3453
carregar publicação	3453
carregar vídeo	3453
carte de crédit	1820
cartão de crédito	3372
categorieën	2965
categorías	1415
caută	3530
caça-palavras	3446
ce contenu vous a-t-il été utile	1879
ce résumé vous a-t-il été utile	1879
cea mai bună ofertă	3587
cela vous a-t-il été utile	1905
cele mai citite știri	3556
cele mai noi știri	3528
celkem hlasovalo # čtenářů	541
celozaslonski način	4022
celá obrazovka	551
celý článek	488
celý článek zde	568
celý článok	3939
cererea ta a fost trimisă	3611
cerrar galería	1520
cerrar menú	1418
cerrar sesión	1381
cet article est en accès libre pour les abonnés	1894
cet article est lu par une voix de synthèse	1879
cet article vous a-t-il été utile	1905
cette adresse est déjà inscrite	1960
cette information vous a-t-elle été utile	1947
cette page vous a-t-elle été utile	1905
cette réponse est-elle utile	1905
cette vidéo est indisponible	1913
cette vidéo ne peut pas être lue	1913
cevaplari göster	4325
chargement du lecteur vidéo	1913
charger la vidéo	1917
charte éditoriale	1936
chcem dostávať upozornenia	3926
chcem odoberať	3936
chcete dostávat notifikace	555
chcete dostávat upozornění	555
chcete dostávať notifikácie	3926
chcete dostávať upozornenia	3926
chci dostávat upozornění	555
chci odebírat	475
chci podpořit	470
chci přispět	470
chi tiết	4536
chia sẻ	4523
chia sẻ bài viết	4523
chia sẻ bài viết này	4612
chia sẻ facebook	4559
chia sẻ lên facebook	4599
chia sẻ qua email	4599
chia sẻ qua facebook	4559
chia sẻ qua zalo	4599
chia sẻ tin này	4612
chia sẻ zalo	4599
chia sẻ ý kiến của bạn	4532
cho chúng tôi biết ý kiến	4565
cho phép	4580
cho phép thông báo	4579
chuyên mục	4533
chuyển đến công thức	61
chép liên kết	4559
chính sách bảo mật	4531
chính sách bảo mật | điều khoản sử dụng	4531
chính sách cookie	4531
chính sách quyền riêng tư	4531
chơi miễn phí	4568
chơi ngay	4568
chưa có tài khoản	4586
chấp nhận tất cả	4531
chấp nhận tất cả cookie	4531
chấp nhận và tiếp tục	4576
chất lượng	4573
chế độ tối	4605
chỉ dành cho thuê bao	4586
chỉ dành cho thành viên	4586
chọn	4587
chọn gói	4586
chọn gói của bạn	4586
chọn gói đăng ký	4586
chọn số tiền	4607
chủ đề	4533
chủ đề liên quan	4533
chủ đề nóng	4560
cikk ajándékozása	2297
cikk elküldése ajándékként	2297
cikk feloldása	2278
cikk meghallgatása	2265
cikk megosztása	2187
cikk mentése	2187
cikk nyomtatása	2297
cikkünk frissül	2204
citeşte şi	3528
citește articolul complet	3592
citește articolul integral	3592
citește fără limite	3553
citește gratuit	3610
citește mai departe	3528	3530
citește mai mult	3528	3530
citește regulile comunității	3541
citește tot articolul	3592
citește transcrierea	3570
citește în aplicație	3577
citește și	3528
citi šobrīd lasa	2863
citit de o voce sintetică	3570
citiți și	3528
cobrança anual	3465
codes de réduction	1971
cofnij zgodę	3324
col·labora	389
comandă acum	3568
comandă cartea	3568
comentariile sunt doar pentru abonați	3604
comentariul tău	3604
comentariul tău așteaptă moderarea	3541
comentează	3527
comentário	3395
comentário aguardando moderação	3427
comentários	3395
comentários desativados	3485
comentários exclusivos para assinantes	3427
commander ce numéro	1881
comment désactiver mon adblocker	1922
comment désactiver mon bloqueur	1922
commentaire en attente de modération	1885
commentaires désactivés	1947
commerciële bijdrage	3010
commerciële content	3084
commerciële inhoud	3084
comparte este artículo	1530
compartilhar esta matéria	3506
compartilhe esta notícia	3506
compartir esta página	1530
compre a edição impressa	3421
conditions générales	1847
conectează-te cu facebook	3553
conectează-te cu google	3553
confidentialité	1847
configuració de galetes	434
configuració de les galetes	434
configuració de privacitat	434
configuración	1408
configuración de cookies	1408
configuración de privacidad	1475
configurações de cookies	3392
configurações de privacidade	3453
confira o preço	3505
conheça as ofertas	3496
conheça os planos	3496
conheça todas as nossas newsletters	3431
consenti la pubblicità	2515
consigue tu entrada aquí	1442
consulta les normes de participació	405
consultez notre charte de modération	1885
consíguelo en tu quiosco	1442
contacta amb la redacció	453
contacta con la redacción	1495
contactar a redação	3473
contactar con la redacción	1495
contactați redacția	3594
contacte a redação	3473
contactează redacția	3594
contacter la rédaction	1936
contactez la rédaction	1936
contenu externe recommandé	1877
contenu proposé par notre partenaire	1881
contenu réservé	1926
contenu réservé aux abonnés	1926
contenu sponsorisé	1845
contenus recommandés	1898
contenus sponsorisés	1845	1854
conteúdo de marca	3390
conteúdo exclusivo	3373
conteúdo exclusivo para assinantes	3436
conteúdo externo	3417
conteúdo externo recomendado	3417
conteúdo gerado por ia	3491
conteúdo pago	3447
conteúdo para assinantes	3373
conteúdo patrocinado	3390
conteúdo premium	3436
conteúdo produzido pela marca	3421
conteúdo relacionado	3399
conteúdos relacionados	3439
contingut només per a usuaris registrats	417
continua a leggere dopo la pubblicità	2503
continua após a publicidade	3390
continua després de l'anunci	407
continuar leyendo aquí	1381
continuarea articolului după reclamă	3543
continue a ler esta notícia	3439
continuer après la publicité	1845
continuer sans désactiver	1956
continuer à lire	1962
continuă cu apple	3553
continuă cu email	3610
continuă cu facebook	3553
continuă cu google	3553
continuă lectura	3613
continuă pe site	3577
continuă să citești	3613
continuă să citești după publicitate	3543
continuă în browser	3577
continúa abajo	1406
contáctanos	1411
convida'ns a un cafè	442
conținut disponibil doar utilizatorilor înregistrați	3553
conținut extern	3538
conținut extern recomandat	3538
conținut pentru abonați	3516
conținut plătit	3568
conținut premium	3553
conținut sponsorizat	87	3524
cookie beállítások	2257
cookie を管理する	2639
cookie 設定	4693
cookie 设置	4693
cookie-beállítások	2257
cookie-beállítások módosítása	2260
cookieinställningar	4082
cookieの管理	2639
cookieの設定	2590
cookieを拒否する	2670
cookieを管理	2639
cookieを管理する	2639
cookie政策	4638
cookie設定	2590	4638
cookie设置	4638
copia enllaç	459
copia l'enllaç	396
copiază	3601
copiază link	3521
copiază linkul	3521
copy link thành công	4559
correo electrónico	1388
correo electrónico no válido	1488
correo no válido	1488
correu electrònic	448
correu electrònic no vàlid	447
correu no vàlid	447
coś poszło nie tak	3341
coś poszło nie tak. spróbuj ponownie	3340
coś poszło nie tak. spróbuj ponownie później	3340
creează cont	3516
crucigrama del día	1507
créer mon compte	1821
créer un compte	1821
créer une alerte	1887
créer une alerte sur ce thème	1887
csak a szükséges sütik	2257
csak a szükségesek	2257
csak előfizetők számára	2278
csak előfizetőknek	2181
csomagok megtekintése	2278
cualquier aportación ayuda	1483
cum îl dezactivez	3582
cumpără acum	3568
cumpără bilet	3568
cumpără bilete	3568
cumpără bilete online	3568
cumpără cartea	3568
cumpără de pe emag	3568
cumpără revista	3543
cuvinte încrucișate	3567
czy artykuł był pomocny	3350
czy artykuł był przydatny	3350
czy ten artykuł był pomocny	3350
czy to było pomocne	3350
czyta głos ai	3327
czytaj całość	3267
czytaj cały artykuł	3343
czytaj również	3264
czytaj także	3264
czytaj też	3264
czytaj też nasze inne artykuły	3264
czytaj więcej	3264	3267
czytaj więcej o	3264
czytane przez głos syntetyczny	3327
cài đặt cookie	4576
cài đặt quyền riêng tư	4576
cài đặt ứng dụng	4578
các tin khác	4533
cách tắt	4583
cách tắt trình chặn quảng cáo	4582
câmp obligatoriu	3588
câmpuri obligatorii	3588
cât de util a fost acest articol	3541
câu đố	4570
címkék	2202
címlap	2202
címlapra	2284
címlapról ajánljuk	2202
có lẽ để sau	4516
có lỗi xảy ra	4588
có thể bạn quan tâm	19	4533
có thể bạn thích	19
có, tôi muốn	4579
códigos de desconto	3505
códigos de descuento	1529
códigos promocionales	1529
cómo desactivar el bloqueador	1481
cómo desactivarlo	1482
cómpralo aquí	1470
cómpralo en amazon	1470
cùng chuyên mục	4533
cùng chủ đề	4560
cùng tác giả	4560
cũ nhất	4566
cảm ơn bạn đã bình chọn	91	4565
cảm ơn bạn đã tham gia	4565
cảm ơn bạn đã ủng hộ	4607
cảm ơn, tin nhắn của bạn đã được gửi	4588
cỡ chữ	65
cửa hàng	4601
""", 'd': """
d'autres articles à découvrir	19
da, želim	3829	4026
dagens fråga	91	4145
dagens spørgsmål	91	678
dagens spørsmål	91	3182
daha az göster	4285
daha fazla göster	4284
daha fazla haber için tiklayin	4284
daha fazla yorum yükle	4325
daha önce oy kullandiniz	4325
daha önce oy verdiniz	4325
dalies ar šo rakstu	2866
dalinkitės	2792
dalinkitės straipsniu	2797
dalsza część artykułu pod materiałem wideo	3256
dalsza część artykułu pod wideo	3256
dalsza część tekstu pod wideo	3256
dalīties	2861
dalīties ar draugiem	2866
dalīties ar rakstu	2918
dalīties facebook	2866
dalīties whatsapp	2918
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
danke für dein feedback	836
danke für deine stimme	91
danke für ihr feedback	836
danke für ihre stimme	91	904
danke fürs abstimmen	904
danke fürs mitmachen	91
danos tu opinión	1447
dans l'actualité	1898
dans la même catégorie	1854
dans la même rubrique	1854
dans la même série	1854
dar lze odečíst z daní	559
dar si můžete odečíst z daní	559
darovat jednorázově	559
darovat měsíčně	559
darovat článek	478
darovať	3860
darovať jednorazovo	3930
darovať mesačne	3930
darovať článok	3868
darowiznę możesz odliczyć od podatku	3334
darujte nám # %	3930
darujte tento článek	478
darujte tento článok	3868
das könnte dich auch interessieren	787
das könnte ihnen auch gefallen	787
das könnte sie auch interessieren	787
das könnte sie interessieren	787
das video ist in ihrem land nicht verfügbar	914
das video ist leider nicht mehr verfügbar	914
das video ist nicht mehr verfügbar	914
das video ist nicht verfügbar	914
das wichtigste in kürze, zusammengefasst von ki	822
datenschutzerklärung	775
daugiau autoriaus straipsnių	2846
daugiau straipsnių	2846
daugiau šia tema	2794
dať spätnú väzbu	3945
deaktivér din adblocker	699
deblochează articolul	3553
definições de cookies	3453
definições de privacidade	3453
deine stimme wurde gezählt	904
deixar um comentário	3395
deixe um comentário	3395
del på e-mail	723
del på e-post	3109
del på facebook	605	3109
del på mail	605
del på twitter	605	3109
del på whatsapp	3227
del på x	605	3109
dela inlägget	4076
dela på facebook	4076
dela på twitter	4076
dela på whatsapp	4190
dela på x	4076
dela som gåva	4190
deli po e-pošti	4047
deli članek	3968
delite članek	3968
demander un droit de réponse	1947
den här artikeln är låst	4171
den här artikeln är skyddad av upphovsrättslagen	4182
den här videon är inte längre tillgänglig	4159
den här videon är inte tillgänglig	4159
denne artikel er låst	705
denne artikkelen er låst	3208
denne saken er låst	3208
denne video er ikke længere tilgængelig	692
denne video er ikke tilgængelig	692
denunciar comentário	3485
denunciar este comentário	3485
der er opstået en fejl	709
der opstod en fejl. prøv igen senere	708
dernière minute	1854
dernières actualités	1854
dernières infos	1854
dernières nouvelles	1854
desa les preferències	434
desa per llegir després	419
desactívalo para continuar	1481
desactívalo para seguir leyendo	1481
desbloquear artículo	1457
desbloqueie este conteúdo	3436
descarcă aplicația	3577
descarcă audio	3570
descarcă din app store	3577
descarcă din google play	3577
descarcă episodul	3570
descargar pódcast	1471
descarrega l'àudio	430
descarregar áudio	3449
deschide aplicația	3577
deschide în aplicație	3577
descárgala en app store	1478
descárgala en google play	1478
destekçi ol	4343
destekçimiz olun	4343
desteğiniz fark yaratir	4374
desteğiniz için teşekkür ederiz	4374
desteğiniz için teşekkürler	4374
det er gratis å opprette en bruker	3097
det går inte att visa innehållet	4156
det har oppstått en feil	3212
det här innehållet kan inte visas	4156
det här innehållet är inte tillgängligt	4156
det læser andre	629
det oppsto en feil. prøv igjen senere	3211
det är gratis att skapa ett konto	4062
detaylar için tiklayin	4284
detaylar için tiklayiniz	4284
detta material är skyddat enligt lagen om upphovsrätt	4124
detta är en annons	4080
detta är en plusartikel	4062
dette indhold er ikke tilgængeligt	689
devam etmek için üye girişi yapin	4268
devami için abone olun	4268
devamini okumak için abone olun	4268
dezactivează sunetul	3570
dienas jautājums	2896
diese funktion steht nur angemeldeten nutzern zur verfügung	852
dieser inhalt ist nicht mehr verfügbar	911
dieser inhalt ist nicht verfügbar	911
dieser kommentar wurde gelöscht	939
dieses video ist in deinem land nicht verfügbar	914
dieses video ist in ihrem land nicht verfügbar	914
dieses video ist leider nicht mehr verfügbar	914
dieses video ist nicht mehr verfügbar	914
dieses video ist nicht verfügbar	914
digite um e-mail válido	3466
din aceeași categorie	3528
din aceeași secțiune	3556
din röst har registrerats	4145
din röst är registrerad	91
din röst är räknad	4145
disponibil în app store	3577
disponibil în app store și google play	3547
disponibilă în app store și google play	3547
disponível na app store	3456
distribuie știrea	3615
distribuiți	3521
diğer haberler	19	4282
diğer okurlar bunlari okuyor	4282
diğer seçenekler	4361
diğer tutar	4343
diğer yazilari	4352
dla prenumeratorów	3337
dla subskrybentów	3242
dlaczego widzę tę reklamę	3358
do fotogalérie	3939
do galérie	3939
do góry	3267
do košíka	3918
do košíku	545
do speciálu	568
doar abonații pot comenta	3541
doar pentru abonați	3516
doação mensal	3369
doação única	3369
doba čtení # min	488
dodaj do moich tematów	3354
dodaj jako preferowane źródło	3354
dodaj kao željeni izvor	3849
dodaj nas do preferowanych źródeł	3354
dodaj nas do wyjątków	3332
dodaj u košaricu	3821
dodaj v košarico	4017
dogodila se greška. pokušajte ponovno	3837
dolgozzon nálunk	2204
domiciliación bancaria	1380
domů	488
don régulier	1923
dona suport al periodisme en català	416
dona'ns la teva opinió	423
donació mensual	443
donació única	443
donación mensual	1376
donación puntual	1484
donación única	1376
donativo único	3462
donați	3515
donația mea	3609
donație lunară	3584
donație unică	3584
donează	3515
donează acum	3515
donează lunar	3515
donează lunar # euro	3552
donează lunar # lei	3552
donează o dată	3583
doner nå	3094
doniraj mesečno	3832	4029
doniraj mjesečno	3832
données personnelles	1847
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
dosegli ste omejitev člankov	4031
dosegnuli ste ograničenje članaka	3834
dossier spécial	1910
dovanoti straipsnį	2851
dozvoli obaveštenja	3828
dołącz do dyskusji	3313
dołącz do nas	3239
dołącz do newslettera	3245
došlo je do greške. pokušajte ponovo	3837
došlo je do pogreške. pokušajte ponovno	3837
došlo k chybě	566
došlo k chybě. zkuste to prosím později	565
droits réservés	1967
drukāt	2866
drukāt rakstu	2918
drukāt recepti	61
du använder en adblocker	4165
du använder en annonsblockerare	4165
du er nå påmeldt	3103
du er nå påmeldt nyhetsbrevet	3103
du följer	4188
du följer det här ämnet	4188
du följer nu	4188
du följer redan	4188
du följer redan ämnet	4188
du følger allerede	3225
du følger allerede dette emne	722
du følger allerede dette temaet	3225
du følger allerede emnet	722
du følger dette emne	722
du følger dette temaet	3225
du følger emnet	722
du følger nå	3225
du har en adblocker påslagen	4167
du har en annonsblockerare påslagen	4167
du har nådd grensen	3208
du har nået din grænse	705
du har nått din gräns	4171
du har redan röstat	4145
du har rätt att vara anonym	4090
du har slået adblock til	699
du kan när som helst avregistrera dig	4174
du kan när som helst avsluta prenumerationen	4069
du kan når som helst melde deg av	3103
du kan opsige når som helst	595
du kan trække beløbet fra i skat	702
du kanske också gillar	4094
du modtager snart en bekræftelse på mail	600
du même auteur	1854
du prenumererar nu på nyhetsbrevet	4069
du skyddas av källskyddet	4090
du verkar använda en annonsblockerare	4165
du vil kanskje også like	3129
du är nu anmäld	4174
du är skyddad av källskyddet	4090
du är skyddad enligt källskyddet	4090
duración	1472
durată	3571
duração	3450
durée	1914
dziękujemy za głos	91	3316
dziękujemy za oddanie głosu	91	3316
dziękujemy za przesłanie formularza	3340
dziękujemy za udział w sondzie	3316
dziękujemy za wiadomość	3340
dziękujemy za zapis	3245
dziękujemy! sprawdź skrzynkę	3340
dành cho bạn	4533
dành cho thuê bao	4518
dành riêng cho thành viên	4586
dárkovat článek	471
dát zpětnou vazbu	575
därefter # kr/mån tills du säger upp	4062
débloquer l'accès	1959
débloquer l'article	1821
débloquez cet article	1894
déconnexion	1821
découvrez tous nos jeux	1908
découvrir l'offre	1821
découvrir la boutique	1911
découvrir nos offres	1894
découvrir toutes nos offres d'abonnement	1894
déjà un compte	1821
déjà un compte ? connectez-vous	1821
délka	552
délka #	552
déplier	1858
détails	1858
dê a sua opinião	3441
dê sua opinião	3441
dölj	4098
dölj annons	4191
dölj bildtext	4177
dölj svar	4186
düzeltme politikasi	4354
dāvini rakstu	2866
dāvini rakstu draugam	2866
děkujeme za hlas	541
děkujeme za hlasování	91	541
děkujeme za odběr	565
děkujeme za přihlášení	475
děkujeme za vaši zprávu	565
děkujeme za váš hlas	91	541
děkujeme za zprávu	565
dĺžka	3924
dĺžka #	3924
dịch tự động	4573
""", 'e': """
e-bülten	4305
e-bülten aboneliği	4305
e-mail alebo používateľské meno	3933
e-mail cím	2281
e-mail ili korisničko ime	3834
e-mail inválido	3431
e-mail nebo uživatelské jméno	562
e-mail-cím	2282
e-mail-cím vagy felhasználónév	2278
e-mailová adresa	475
e-pasts vai lietotājvārds	2909
e-post või kasutajanimi	1588
e-posta gönder	4275
e-posta ile paylaş	4360
e-postadress eller användarnamn	4171
e-pošta ali uporabniško ime	4031
e-poštni naslov	4034
ecrã inteiro	3450
edición digital	1381
edición impresa	1381
editöre yaz	4354
editöre yazin	4354
editörün seçtikleri	4282
edição impressa	3373
eget beløb	702
eget beløp	3205
egyedi összeg	2275
egyszeri adomány	2275
egyszeri támogatás	2177
egyszeri támogatás küldése	2275
egyéb összeg	2275
ehkä myöhemmin	1701
ei mielipidettä	1761
ei tänään	1701
ei vielä tunnusta	1780
ei, aitäh	1585
eikö sinulla ole tunnusta	1780
ein fehler ist aufgetreten. bitte versuchen sie es später erneut	927
eiti į receptą	61
ekskluzivno za naročnike	4031
el juego es solo para mayores de # años	1470
el millor de la setmana a la teva bústia	413
el más popular	1487
el més llegit	393
el més popular	446
el més vist	420
el reproductor se está cargando	1471
el. paštas	2817
el. paštas arba vartotojo vardas	2842
el. pašto adresas	2844
eldste først	3223
elfelejtett jelszó	2181
elfelejtette a jelszavát	2278
elfogadom az összeset	2260
elfogadom és folytatom	2257
elfogadom és megjelenítem	2257
elfogadás és folytatás	2257
elige tu suscripción	1457
elküldés	2282
elküldöm	91	2187	2282
elküldöm e-mailben	2297
ellenőrizd a postafiókod	2281
ellenőrizze a postafiókját	2281
elmentem későbbre	2187
elolvasom később	2297
elolvasta az összes ingyenes cikkét	2278
elrejtés	2206
els lectors també han llegit	420
elutasítom	2259
elérte a havi limitet	2278
elírást talált	2198
előfizetek	2181
előfizetés	2181
előfizetési csomagok	2278
előfizetési lehetőségek	2278
előfizető vagyok	2278
előfizetői ajánlat	2254
előfizetői előny	2254
előfizetői kedvezmény	2254
előfizetői tartalom	2181
előfizetőknek	2181
előfizetőként megoszthatja a cikket	2187
előző	2204
előző cikk	2202
előző fotó	2284
előző kép	2284
előző oldal	2284
email cím	2282
email của bạn	4609
email inválido	3466
email không hợp lệ	4588
email không đúng định dạng	4588
email no válido	1488
email này đã được đăng ký	4609
emailul tău	3611
emlékeztess később	2176
emlékezz rám	2279
emlékezzen rám	2279
emme voi näyttää sisältöä	1767
emme voi näyttää tätä sisältöä	1767
empfehlungen für sie	856
en beğenilen	4326
en beğenilenler	4326
en colaboración con	1503
en col·laboració amb	461
en este artículo	1415
en popüler	4347
en çok okunan	4282
en çok okunan haberler	4282
en çok okunanlar	4282
encara no estàs registrat	445
endast för dig som är prenumerant	4171
endast för medlemmar	4171
endast nödvändiga	4156
endast nödvändiga cookies	4156
endre tekststørrelse	3227
engangsbeløb	592
engangsbeløp	3205
engedélyezem	2271
engedélyezés	2271
engedélyezés és folytatás	2260
engedélyezés és megjelenítés	2260
engångsgåva	4058
enllaç copiat	419
ensemble, faisons vivre un média libre	1893
entgeltliche veröffentlichung	772
enthält werbung	770
entre em contato com a redação	3473
enviament gratuït	461
enviar comentário	3395
enviar corrección	1411
envoyer à un ami	1840
envoyer à un proche	1840
envoyez-nous vos témoignages	1875
envíanos tu opinión	1464
envío gratis	1503
epizód letöltése	2265
eredeti megjelenítése	2206
eredmény megtekintése	91
eredmények	92	2206
eredmények megtekintése	2248
erinnern sie mich später	735
eroare la încărcarea videoclipului	3608
erro ao carregar o vídeo	3491
error al cargar el vídeo	1512
erről bővebben itt írtunk	2204
erről is írtunk	2202
erről itt írtunk bővebben	2204
erscheint täglich	842
erscheint wöchentlich	842
erősítse meg az e-mail-címét	2281
es gratis y solo te llevará un minuto	1453
es ist ein fehler aufgetreten. bitte versuchen sie es später erneut	842
es ist ein fehler aufgetreten. bitte versuchen sie es später noch einmal	927
es izslēdzu reklāmu bloķētāju	2907
escanea el código qr	1478
escreva um comentário	3395
escriu a la redacció	453
escriu el teu correu electrònic	413
esi pirmais, kas komentē	2867
esimene kuu # €	1538
esta funcionalidad es sólo para registrados	1381
esta matéria foi útil para você	3419
esta notícia foi útil	3419
esta página foi útil	3441
este artigo está bloqueado	3464
este artigo foi útil	3441
este artículo está bloqueado	1486
este campo é obrigatório	3466
este correo ya está registrado	1518
este e-mail já está cadastrado	3497
este espaço é moderado pela redação	3427
este resumo foi útil	3419
este video ya no está disponible	1471
este vídeo já não está disponível	3449
este vídeo no está disponible	1471
este vídeo não está disponível	3449
este vídeo não está mais disponível	3449
este vídeo ya no está disponible	1471
está a seguir este tema	3501
estás bloqueando nuestros anuncios	1515
estás de acuerdo? vota	1447
estás siguiendo este tema	1522
estä	1774
ethvert bidrag hjælper	702
etický kodex redakce	572
etický kódex redakcie	3942
etkinleştir	4339
etkö ole tilaaja	1780
etkö ole vielä tilaaja	1780
ett fel har uppstått	4175
ett fel uppstod. försök igen senare	4174
etwas ist schiefgelaufen. bitte versuchen sie es später erneut	927
evaluează rețeta	61
evästeasetukset	1713
evästeet	1713
evästekäytäntö	1767
exclusiv pentru abonați	3553
exibir conteúdo	3453
exklusiv für abonnenten	925
exklusiv für mitglieder	925
exklusivt för medlemmar	4171
exklusivt för prenumeranter	4171
exkluzív tartalom előfizetőknek	2278
experimente grátis por um mês	3436
externt innehåll	4156
externí obsah	548
externý obsah	3920
ez a cikk zárolt	2278
ez a mező kötelező	2281
ez a tartalom nem elérhető	2257
ez a tartalom nem jeleníthető meg	2257
ez a videó már nem elérhető	2265
ez a videó nem elérhető	2265
ez is érdekelhet	2202
ez is érdekelheti	2202
ezek is érdekelhetik	19
ezek is érdekelhetnek	19
ezt a tartalmat nem tudjuk megjeleníteni	2257
ezt a témát már követi	2294
ezt is ajánljuk	2202
ezt olvasta már	2202
ezt olvastad már	2202
eén keer toestaan	3051
ešte nemáte predplatné	3933
ešte nemáte účet	3933
ești de acord? votează	3541
ești deja abonat	3561
ești deja abonată	3561
""", 'f': """
facebook ile giriş yap	4346
facebook'ta paylaş	4275
facebook-bejegyzés betöltése	2260
facebook-poszt betöltése	2260
facebookでシェア	2584
facebookでシェアする	2584
facebookでログイン	2650
facebookで共有	2664
facebookで続ける	2650
facebookで見る	2668
facturació anual	446
facturació mensual	446
facturación anual	1487
facturación mensual	1487
facturare anuală	3587
facturare lunară	3587
facturé annuellement	1926
facturé mensuellement	1926
faire un don défiscalisé	1923
faktureras årligen	4171
faktureres årlig	3208
faktureres årligt	705
fale com a redação	3473
fazer doação	3495
fazer uma doação mensal	3495
fazer uma doação única	3495
faça login	3373
faça o quiz	3444
faça o teste	3444
faça uma doação única	3495
faça uma pergunta sobre esta reportagem	3419
felhasználási feltételek	2257
felhasználási jog vásárlása	2289
felhasználónév	2279
felhasználónév vagy e-mail	2278
feliratkozás	2282
feliratkozás hírlevélre	2281
feliratok megjelenítése	2265
fermer la fenêtre	1962
fes el qüestionari	426
fes una donació	389
fes-te sòcia	442
fiecare contribuție contează	3583
fiecare donație contează	3552
fiecare leu contează	3552
film jest niedostępny w twoim kraju	3327
film nie jest już dostępny	3327
film niedostępny	3327
fin de la publicité	1911
fine della pubblicità	2503
fine pubblicità	2503
fiyati gör	4331
fizetett együttműködés	2299
fizetett hirdetés	87	2190
fiók létrehozása	2181
fiókom	2181
foglalja le helyét	2254
folytatás a hirdetés után	2299
folytatás apple-fiókkal	2278
folytatás facebookkal	2278
folytatás google-fiókkal	2278
folytatás google-lel	2278
folytatás kikapcsolás nélkül	2272
fontu büyüt	4360
form gönderildi	4376
formulaire envoyé	1960
formulário enviado	3497
forstået	634
forstått	3134
forstør	693
forstør billede	632
forstør billedet	711
forstørr	3197
forstørr bilde	3132
forstørr bildet	3214
fortsett uten å slå av	3203
fortsett uten å støtte	3093
fortsätt läsa efter annonsen	4080
fortsätt med apple	4171
fortsätt med e-post	4171
fortsätt med facebook	4171
fortsätt med google	4171
fortsätt utan att stänga av	4165
fortsätt utan att stödja	4057
fortsæt med apple	705
fortsæt med at læse	613
fortsæt med e-mail	705
fortsæt med facebook	705
fortsæt med google	705
fortsæt uden at slå fra	699
fortsæt uden at støtte	591
foto # iš #	2855
fotogalería	1415
fotografia următoare	3613
fotoğraf galerisi	4352
fotoğrafi büyüt	4352
fotoğraflari gör	4352
fotoğraflari görmek için tiklayin	4284
fotó #/#	2283
fotó megtekintése	2283
fotó: #/#	2283
fotók megtekintése	2283
fra vores annoncører	725
fra vår butikk	3190
fra våre partnere	3229
frete grátis	3482
friss hírek	2202
frissítse az oldalt	2274
fråga vår ai om artikeln	4088
från vår butik	4152
från våra annonsörer	4191
från våra partner	4191
frühbucher-tickets	908
frühbucherrabatt sichern	908
fuld skærm	692
fuldskærm	632
fullskärm	4159
fyll i fältet	4174
fäll ihop	4098
fäll ut	4098
fältet är obligatoriskt	4174
få adgang	595
få artiklen læst op	605
få de vigtigste nyheder hver morgen	600
få de viktigaste nyheterna varje morgon	4069
få de viktigste nyhetene hver morgen	3103
få læst artiklen op	692
få notifikationer	695
få notiser	4162
få nyheder på mail	600
få nyheter på e-post	3103
få nyheter på mejlen	4069
få overblikket her	632
få tilgang	3097
få varsel når vi skriver om dette	3132
få varsler	3199
följ	4077
följ det här ämnet	4188
följ direktrapporten	4177
följ författaren	4188
följ journalisten	4188
följ liverapporten	4177
följ oss	4077
följ skribent	4077
följ skribenten	4188
följ ämne	4188
följ ämnen	4188
följ ämnet	4077
för prenumeranter	4062
förderer werden	736
fördermitglied werden	736
föregående	4097
föregående artikel	4094
föregående bild	4177
föregående sida	4177
förnamn	4175
förstora	4097
förstora bild	4177
förstora bilden	4177
försök igen senare	4174
føj til foretrukne kilder	722
føj til mine emner	722
følg	608	609	3110
følg alle	609
følg alle emner	610
følg dette emne	722
følg dette temaet	3225
følg direkte	3214
følg direktesenteret	3214
følg emne	608
følg emner	610
følg emnet	3225
følg forfatter	3225
følg forfatteren	3225
følg ikke længere	722
følg journalist	3225
følg journalisten	3225
følg liveblog	711
følg livebloggen	711
følg os	608
følg oss	3110
følg sagen her	632
følg saken direkte	3214
følg serien	610
følg skribent	722
følg skribenten	722
følg tema	3110
følg temaet	3225
følg temaet og få varsel	3132
følger	609
für abonnenten	741
für den newsletter anmelden	750
für dich empfohlen	856
für sie empfohlen	856
für sie entstehen keine mehrkosten	857
fă o donație	3515
fă quizul	3565
fă testul	3565
fără obligații	3553
fără spam	3588
fără sunet	3571
fără tine nu putem	3552
főoldal	2284
""", 'g': """
galbūt vėliau	2838
galerie schließen	930
galerie öffnen	930
galeriyi aç	4284
galeriyi gör	4352
galeriyi görmek için tiklayin	4284
galéria	2204
galéria (#	2283
galéria bezárása	2284
galéria megnyitása	2284
galéria megtekintése	2204
garanta já o seu ingresso	3421
gastos de envío incluidos	1470
gastos de envío no incluidos	1470
gauti pranešimus	2837
gaver kan trækkes fra i skat	702
ge en engångsgåva	4169
ge en gåva	4169
ge återkoppling	4184
gefällt mir	940
gefällt mir nicht	940
gelesen von einer künstlichen stimme	914
gelişmelerden aninda haberdar olun	4338
gem til læseliste	605
generisano veštačkom inteligencijom	3846
genindlæs siden	701
genişlet	4285
gerenciar opções	3490
gerenciar preferências	3490
geri dön	4285
gerir opções	3490
gerir preferências	3490
gestionează consimțământul	3574
gestionează cookie-urile	3607
gestionează opțiunile	3607
gestionează preferințele	3574
geçerli bir e-posta adresi girin	4348
geçerli süre	4333
geçersiz e-posta	4348
geçersiz e-posta adresi	4348
ghi nhớ đăng nhập	4586
gia hạn gói	4608
giriş	4268
giriş yap	4268
giriş yapin	4268
giriş yapin veya üye olun	4268
giv et beløb	702
giv et engangsbeløb	702
giv os feedback på artiklen	621
già abbonato	2426
già registrato	2426
giải đố ngay	4568
giảm cỡ chữ	4599
giọng đọc ai	4572
giọng đọc tự động	4572
gjenstående tid	3197
gjenstående tid #	3196
gjenstående tid -#	3196
glasnoća	3826
gli articoli più letti	2491
glömt ditt lösenord	4171
glömt lösenord	4062
glömt lösenordet	4171
glücksspiel kann süchtig machen	771
godišnja naplata	3835
godišnja pretplata	3835
godišnje	3835
godišnje plaćanje	3835
godkänn	4082
godkänn alla	4082
godkänn alla cookies	4156
godkänn och fortsätt	4156
godkänn och visa	4156
godkänn och visa innehåll	4085
google hirdetések	2299
google ile giriş yap	4346
google playからダウンロード	2642
google playで手に入れよう	2642
google play에서 다운로드	2748
google reklāmas	2920
google से जारी रखें	2155
google-hirdetések	2299
googleでログイン	2650
googleで登録	2650
googleで続ける	2650
gorące tematy	3264
gracias por tu opinión	1440
gratuit, fără spam	3588
grazie, il tuo messaggio è stato inviato	2522
grotuvas įkeliamas	2834
großansicht	930
gràcies pel teu vot	423
gràcies per la teva opinió	405
gràcies per votar	405
gràcies, el teu missatge s'ha enviat	447
gràcies, ja estàs subscrit	413
grátis e sem spam	3466
grįžti į pradžią	2846
grįžti į viršų	2846
guardar artículo	1400
guardar configuración	1475
guardar para después	1460
guardar para leer después	1460
guardar preferências	3453
gå ikke glip af	629
gå ikke glip af noget	600
gå ikke glipp av noe	3103
gå til forsiden	3214
gå til hovedindhold	711
gå til indhold	632
gå til innhold	3214
gå til liveblog	711
gå til oppskriften	61
gå til opskriften	61
gå til quizzen	678
gå til shop	686
gå til toppen	711
gå till receptet	61
gåvolänk	4190
généré par ia	1953
généré par l'ia	1953
gépi felolvasás	2265
gépi fordítással készült	2291
géppel fordítva	2291
gérer la confidentialité	1952
gérer les cookies	1847
gérer les préférences	1877
gérer les traceurs	1952
gérer mes alertes	1887
gérer mes choix	1847
gérer mes cookies	1952
gérer mes préférences	1952
gérer mon consentement	1917
gérer vos préférences	1917
gérer vos préférences de cookies	1877
góp ý	4532
gönder	91	4349
gönderiyi göster	4335
gönderiyi yükle	4335
gör quizzet	4145
gör testet	4145
görseli büyüt	4352
görüş bildir	4325
görüşünü bildir	4325
görüşünüzü bildirin	4325
gündem	4282
günün anketi	91
günün bulmacasi	4366
günün haberleri	4282
günün kelimesi	4366
günün sudokusu	4366
günün özeti	4282
głosuj	91	3317
głośność	3328
gợi ý	4533
gửi	91	4532
gửi bài cho tòa soạn	4593
gửi bài viết	4593
gửi bình luận	4532
gửi cho bạn bè	4559
gửi email	4523
gửi góp ý	4565
gửi phản hồi	4565
gửi thành công	4588
gửi tin bài	4593
gửi trả lời	4565
gửi ý kiến	4532
gửi ý kiến của bạn	4565
gửi đi	4589
gửi ảnh cho chúng tôi	4593
""", 'h': """
haber bülteni	4305
haber güncelleniyor	4284
haberi arkadaşina hediye et	4275
haberi paylaş	4383
haberi özetle	4357
haberin kilidini aç	4375
haberlere dön	4378
hacer una donación mensual	1516
hacer una donación puntual	1516
hai già un account	2426
hai già votato	2497
halda nõusolekut	1579
hallitse evästeitä	1767
hang letöltése	2265
hanganyag letöltése	2265
hangerő	2266
hantera inställningar	4156
har du sett något	4181
harici içerik	4284
haritayi aç	4285
has arribat al límit d'articles gratuïts	417
has iniciado sesión	1438
has olvidado tu contraseña	1486
hasznos volt az összefoglaló	2198
hasznosnak találta a cikket	2198
hasło	3338
havi előfizetés	2279
havi fizetés	2279
havi rendszeres támogatás	2275
havi támogatás	2177
hayir teşekkürler	4266
hayir, teşekkürler	4266
haz una pregunta sobre este artículo	1440
he leído y acepto la política de privacidad	1453
he llegit i accepto la política de privacitat	402
he olvidado mi contraseña	1486
hela artikeln fortsätter nedan	4080
heli välja	1581
helskärm	4159
helskärmsläge	4159
helyesbítési szabályzat	2288
henüz abone değil misiniz	4346
hepsini gör	4284
her destek önemli	4343
her katki değerli	4343
her katki önemli	4343
her zaman göster	4335
hesap oluştur	4268
hi estàs d'acord? vota	405
hiba bejelentése	2288
hiba jelentése	2206	2288
hiba történt	2282
hiba történt, próbálja újra később	2281
hiba történt. próbálja újra	2281
hiba történt. próbálja újra később	2281
hibabejelentés	2288
hibás e-mail-cím	2281
hibát talált	2198
hibát talált a cikkben	2288
hibát találtál	2288
hibát találtál a cikkben	2288
hier reinhören	832
hinweis schließen	735
hirdetés	2190
hirdetés bezárása	2190
hirdetés elrejtése	2299
hirdetés jelentése	2299
hirdetés vége	2299
hirdetés, görgessen tovább	2190
hirdetésblokkolót használsz	2272
hirdetések engedélyezése	2274
hirdetések kikapcsolása	2299
hivatkozás másolva	2297
hivatkozás másolása	2297
hiển thị bài đăng	4576
hiển thị nội dung	4576
hiện phụ đề	4572
hjälp oss att rätta fel	4088
hlasitosť	3924
hlasovalo # lidí	541
hlasovalo # čtenářů	541
hlasovat v anketě	541
hlasovať	91	3915
hlasovať v ankete	3914
hlavná stránka	3939
hlavné správy	3865
hlavní stránka	568
hlavní zprávy	486
ho già donato	2420
ho già un account	2520
hogyan kapcsolhatom ki a hirdetésblokkolót	2272
hogyan védjük forrásainkat	2288
hoje não	3368
hoppa till huvudinnehåll	4177
hoppa till innehåll	4097
hoppa till innehållet	4177
hoppa över inlägg från facebook	4097
hoppa över inlägg från instagram	4097
hoppa över inlägg från x	4097
hozzáadás a kedvenc forrásokhoz	2294
hozzáadás a témáimhoz	2294
hozzáadás preferált forrásként	2294
hozzájárulás kezelése	2257
hozzájárulás módosítása	2257
hozzájárulás visszavonása	2257
hozzájárulások kezelése	2257
hozzászólok	2198
hozzászólás	2198
hozzászólás elküldése	2292
hozzászólás jelentése	2292
hozzászólás küldése	2292
hozzászólási szabályzat	2292
hozzászólások	2198
hozzászólások megjelenítése	2292
hozzászólások megtekintése	2198
hrať	3915
hrať teraz	3914
hrát	542
hrát teď	541
hvala za sporočilo	4034
hvala za vaš glas	3818	4014
hver krone hjælper	702
hver krone tæller	702
hvert bidrag hjælper	702
hylkää	1713
hylkää kaikki	1713
hyppää reseptiin	61
hyppää sisältöön	1786
hyväksy	1713
hyväksy evästeet	1713
hyväksy ja jatka	1767
hyväksy ja näytä	1767
hyväksy ja sulje	1767
hyväksy kaikki	1713
hàng năm	4585
hàng tháng	4585
hátralévő idő	2266
hátralévő idő #	2265
hátralévő idő -#	2265
hämta på google play	4161
här kan du kommentera artikeln	4088
hääleta	91
håll dig uppdaterad	4069
håll mig inloggad	4171
hình tiếp theo	4610
hírfolyam	2202
hírlevelek	2208
hírlevél	2208
hírlevél-feliratkozás	2208
hívj meg minket egy kávéra	2275
hívjon meg minket egy kávéra	2275
hören sie diesen artikel	832
hør saken	3109
hằng tháng	4585
hết quảng cáo	4571
họ tên	4589
họ và tên	4589
hủy bất cứ lúc nào	4586
""", 'i': """
i den här artikeln	4177
i più commentati	2452
i più letti	2452
i più letti della settimana	2491
i più visti	2452
iba nevyhnutné	3920
iba pre predplatiteľov	3861
ich unterstütze schon	735
identifícate	1457
idi na sadržaj	3840
időtartam	2266
időtartam #	2266
ielikt grozā	2898
ielogojies, lai komentētu	2867
ielādēt ierakstu	2900
ielādēt saturu	2900
ielādēt vēl	2913
ienākt	2861
ienākt ar facebook	2909
ienākt ar google	2909
iepriekšējais attēls	2913
iepriekšējais raksts	2913
iepriekšējā lapa	2913
iesakām	2863
ieslēgt paziņojumus	2905
ieslēgt skaņu	2902
iesūti fotogrāfijas	2914
iesūti ziņu	2914
iesūtīt ziņu	2914
iesūtīt ziņu anonīmi	2914
ievadiet derīgu e-pasta adresi	2911
ieși din ecran complet	3570
igal reedel. tasuta. ilma spämmita	1590
igen, kérek	2271
igen, kérem	2271
igen, köszönöm	2271
ignorar anúncio	3491
ignorer la publicité	1953
ihre meinung zählt	781
ihre stimme wurde gezählt	91	904
ikke abonnent ennå	3208
ikke gå glipp av	3129
ikke nå	3093	3201
ikmēneša ziedojums	2908
il più popolare	2521
il più scelto	2520
il tuo browser non può riprodurre il video	2469
il tuo commento sarà pubblicato dopo l'approvazione	2479
il tuo messaggio è stato inviato	2522
il tuo voto è stato inviato	2497
il tuo voto è stato registrato	2497
iletişim	4281
ilgili içerikler	4282
ilginizi çekebilecek haberler	4282
ilginizi çekebilir	4282
ilmoita asiavirheestä	1717
ilmoita virheestä	1717
image précédente	1962
imaginea anterioară	3613
imaginea următoare	3613
imam račun	3834	4031
imate namig? pišite nam	4040
imate priču za nas	3843
imię	3341
imię i nazwisko	3341
impossible de charger la vidéo	1953
impossible de lire la vidéo	1953
imprimir artículo	1460
imprimir esta matéria	3438
in bài	4523
in bài viết	4523
in công thức	61
in trang này	4559
inbäddat innehåll	4156
indhold fra annoncør	725
indholdet er ikke tilgængeligt	689
indlæg fra facebook	632
indlæg fra instagram	632
indlæs flere	632
indlæs indhold	689
indlæs opslag	689
indlæs video	689
indlæser afspiller	692
indlæser video	692
indtast beløb	702
inga kommentarer än	4186
ingen åsikt	4149
ingresá	1457
ingyen, minden héten	2209
ingyen, spam nélkül	2281
ingyenes regisztráció	2181
ingyenes szállítás	2255
inicia la sessió per comentar	423
inicia sesión	1381
inicia sesión con google	1486
inicia sesión para comentar	1464
inicia sessió	390
inicia sessió amb google	445
iniciar reproducción	1512
iniciar reprodução	3491
iniciar sesión	1381
iniciar sesión con apple	1457
iniciar sesión con facebook	1457
iniciar sesión con google	1457
iniciar sessão	3373
inicie sesión	1381
inläst av en syntetisk röst	4159
inne artykuły	3264
innehåll från annonsör	4191
innehåll från våra partner	4191
innehållet kan inte visas	4156
innehållet är skyddat av upphovsrätt	4126
innhold fra annonsør	3139
innhold fra våre annonsører	3229
innhold fra våre partnere	3229
inscription confirmée	1960
inscription à la newsletter	1830
inscrivez-vous à notre newsletter	1830
inscrição confirmada	3497
inscrição realizada com sucesso	3466
insira o seu endereço de email	3431
insira um e-mail válido	3466
instagram-bejegyzés betöltése	2260
instagramで見る	2668
instagramの投稿を読み込む	2639
instagram에서 보기	2776
instagram에서 이 게시물 보기	2776
instalează aplicația	3547
inställningar	4082
inte prenumerant än	4171
integritetsinställningar	4156
introdu emailul tău	3611
introduce tu correo electrónico	1518
introduce un correo electrónico válido	1488
introduce un correo válido	1488
introduce un email válido	1453
introduceți adresa de email	3611
introduceți o adresă de email validă	3588
introdueix un correu vàlid	447
intră în cont	3516
invítanos a un café	1376
iná suma	3930
início	3402
ir a la página de donaciones	1483
ir para a página de doações	3461
ir para a página de donativos	3461
ir para o conteúdo	3402
irány a bolt	2254
irányítószám	2282
isključi zvuk	3825
isključio sam blokator oglasa	3830
isključite adblock	3830
isključite blokator oglasa	3830
ispiši	3767
ispiši recept	61
ispiši članak	3851
ispravci i pojašnjenja	3843
isso foi útil	3441
istediğin zaman iptal et	4346
istediğiniz zaman abonelikten çikabilirsiniz	4305
istediğiniz zaman iptal edin	4268
isto foi útil	3441
iz naše trgovine	3821	4017
iz našeg shopa	3821
izberi naročnino	4031
izberite naročnino	4031
izbor uredništva	3965
izdrukāt	2866
izmēģini # dienas bez maksas	2861
izslēdziet reklāmu bloķētāju	2907
izslēgt skaņu	2902
izveidots ar mākslīgo intelektu	2915
izvēlies abonementu	2909
izvēlies summu	2908
izvēlieties abonementu	2909
izvēlieties summu	2908
izvēlēties plānu	2909
içeriğe geç	4284
içeriği görüntüle	4335
içeriği göster	4335
içeriği yükle	4335
iş birliği	4277
iş birliğiyle	4362
iš mūsų parduotuvės	2830
iš mūsų partnerių	2853
išbandykite # dienų nemokamai	2792
išjungiau reklamos blokavimą	2839
išjungti garsą	2834
išjunkite reklamos blokavimą	2839
išorinis turinys	2810
išsaugoti	2797
išsaugoti nustatymus	2832
išsaugoti pasirinkimą	2832
išsaugoti straipsnį	2797
išsaugoti vėlesniam laikui	2851
išversta automatiškai	2848
išversta dirbtinio intelekto	2848
""", 'j': """
j'ai déjà donné	1811
j'ai déjà un compte	1821
j'ai désactivé adblock	1922
j'ai désactivé mon adblock	1922
j'ai désactivé mon bloqueur	1922
ja hi estàs subscrit	417
ja hi estàs subscrit? entra	417
ja n'ets subscriptor? inicia sessió	390
ja tens compte? inicia sessió	417
ja, gärna	4164
ja, slå på	4164
jaa sähköpostilla	1798
jaa twitterissä	1710
jaa x:ssä	1710
jag förstår	4082
jag har stängt av annonsblockeraren	4165
jag har stängt av den	4168
jag har stängt av min annonsblockerare	4165
jag stödjer redan	4057
jaga sõbraga	1543
jak chronimy nasze źródła	3347
jak chronimy źródła	3347
jak chráníme své zdroje	572
jak chráníme zdroje	572
jak vypnout blokování reklam	557
jak wyłączyć adblocka	3332
jak wyłączyć blokowanie reklam	3332
jakość	3328
jatka sähköpostilla	1780
jau turiu paskyrą	2842
jaunākie	2863
jaunākie vispirms	2916
jautā mākslīgajam intelektam	2867
javascript ei ole käytössä	1770
javascript er slået fra	692
javascript er slått av	3196
javascript està desactivat	434
javascript ir izslēgts	2902
javascript išjungtas	2834
javascript je isključen	3825
javascript je vypnutý	551
javascript jest wyłączony	3327
javascript måste vara påslaget	4159
javascript on pois päältä	1770
javascript on välja lülitatud	1581
javascript är avstängt	4159
javascript är inaktiverat	4159
javascript đã bị tắt	4576
javascript вимкнено	4477
javascript е изключен	288
javascript отключен	3718
javascript отключён	3718
javascript מושבת	2044
javascript ถูกปิดใช้งาน	4239
javascriptが無効になっています	2639
javascript已停用	4693
javascript已禁用	4693
javítások és pontosítások	2288
je commande ce numéro	1881
je consens au traitement de mes données	1928
je découvre l'offre	1959
je découvre les offres	1959
je fais un don défiscalisé	1923
je gère mes cookies	1847
je m'équipe	1945
je soutiens déjà	1811
jede spende zählt	846
jede unterstützung hilft	922
jeder beitrag zählt	846
jeder euro zählt	846
jederzeit kündbar	925
jednorazový dar	3930
jednorazový príspevok	3930
jednorázový dar	559
jednorázově	470
jeg forstår	3118
jeg har slået den fra	701
jeg har slået min adblocker fra	699
jeg har slått av annonseblokkering	3203
jeg har slått den av	3204
jeg støtter allerede	591	3093
jegyek itt kaphatók	2204
jegyvásárlás	2255
jelenlegi idő	2266
jelenlegi idő #	2265
jelentkezzen be vagy regisztráljon	2181
jelentés	2293
jelszó	2279
jelszó megjelenítése	2278
jen nezbytné cookies	548
jen pro předplatitele	471
jesteś już prenumeratorem	3337
jesteś już subskrybentem	3337
jetzt angebot wählen	851
jetzt anhören	763
jetzt reinhören	832
jetzt rätseln	904
jetzt unterstützen	736
ještě nemáte předplatné	562
ještě nemáte účet	562
jiná částka	559
již jste hlasovali	541
již mám předplatné	471
jméno	566
jméno a příjmení	566
joacă acum	3565
joacă gratuit	3565
joacă responsabil	3602
jobs in ihrer nähe	830
jogar grátis	3444
jogue grátis	3444
jokainen euro on tärkeä	1777
jokainen lahjoitus on tärkeä	1777
jokin meni pieleen. yritä uudelleen	1783
jokin meni vikaan. yritä uudelleen	1783
jotain meni vikaan. yritä myöhemmin uudelleen	1783
jotain meni vikaan. yritä uudelleen	1783
još nema komentara	3847
još nemate račun	3834
još niste pretplatnik	3834
još vesti	3764
još vijesti	3764
jste už předplatitel	562
junte-se à conversa	3427
jurnalismul de calitate costă	3552
juttu jatkuu kuvan jälkeen	1712
juttu jatkuu mainoksen jälkeen	1712
juttu jatkuu videon jälkeen	1712
juttu on luettu koneäänellä	1770
juttua päivitetään	1712
jutun lukee koneääni	1710
jutun lukee synteettinen ääni	1770
jutun lukee tekoäly	1770
jutun lukee tekoälyääni	1710
jutun voi myös kuunnella	1710
już głosowałeś	3316
już obserwujesz	3354
już wspieram	3238
już wyłączyłem	3333
já desativei	3459
já desativei o bloqueador	3459
já doei	3368
já está inscrito	3497
já nas bancas	3421
já segue este autor	3478
já segue este tema	3478
já sou apoiador	3368
já sou assinante	3373
já tem conta	3373
já tem uma conta	3373
já tenho conta	3464
já votou	3441
já é assinante? faça login	3373
já é subscritor	3436
já é subscritor? inicie sessão	3436
játssz most	2248
játék indítása	2248
jährlich	926
jährlich abgerechnet	925
jährliche abrechnung	926
jährliche zahlung	926
jälgi autorit	1596
jälgi teemat	1596
jälgid juba	1596
jälgid seda teemat	1596
jäljellä oleva aika	1770
jäljellä oleva aika #	1770
jäljellä oleva aika -#	1770
jäljentäminen kielletty	1791
järelejäänud aeg	1582
järelejäänud aeg -#	1581
järgmine artikkel	1592
järgmine leht	1592
järgmine pilt	1592
järgmine video	1581
järjestys	1796
järjestä	1796
jäsenetu	1764
jäta mind meelde	1588
jätka apple'iga	1588
jätka facebookiga	1588
jätka google'iga	1588
jätä kommentti	1717
jūs izmantojat reklāmu bloķētāju	2907
jūs jau balsavote	2828
jūs jau esat nobalsojis	2896
jūs naudojate reklamos blokavimo programą	2839
jūs sekate šią temą	2850
jūs sekojat šai tēmai	2917
jūsu balss ir ieskaitīta	2896
jūsu balss ir pieņemta	2896
jūsu e-pasta adrese	2911
jūsu e-pasts	2911
jūsu vārds	2912
jūsu ziņa	2912
jūsų balsas užskaitytas	2828
jūsų balsas įskaitytas	2828
jūsų el. paštas	2817
jūsų el. pašto adresas	2817
jūsų vardas	2845
jūsų žinutė	2845
""", 'k': """
k tématu	486
k téme	3865
kaikki oikeudet pidätetty	1791
kaip išjungti reklamos blokavimą	2839
kaip saugome šaltinius	2847
kakinställningar	4156
kako isključiti adblock	3830
kako isključiti blokator oglasa	3830
kako štitimo izvore	3843
kako štitimo svoje izvore	3843
kalan süre	4333
kapcsolat a szerkesztőséggel	2288
kapcsolat a szerzővel	2284
kapcsold ki a reklámblokkolót	2272
kapcsolja ki a hirdetésblokkolót	2272
kapcsolódó	2202
kapcsolódó cikk	2202
kapcsolódó cikkek	2202
kapcsolódó tartalom	2202
kapcsolódó témák	2202
karte öffnen	794
kas kokkuvõte oli kasulik	1544
kas mėnesį remti	2840
kategóriák	2202
katrs eiro ir svarīgs	2908
katrs eiro palīdz	2908
katrs ziedojums palīdz	2908
katru piektdienu. bez maksas. bez surogātpasta	2911
katso kuvat tästä	1720
katso myös	1718
katso video tästä	1720
katso video yltä	1720
kattintson a nagyításhoz	2284
kaupallinen sisältö	1800
kaupallinen yhteistyö	87	1712
kaupallisen kumppanin sisältö	1800
kaut kas nogāja greizi. mēģiniet vēlreiz	2911
kaydiniz için teşekkürler	4305
każda wpłata pomaga	3334
każda wpłata się liczy	3334
każda złotówka pomaga	3334
każda złotówka się liczy	3334
każde wsparcie się liczy	3334
každá koruna pomáhá	559
každá koruna se počítá	559
každé euro pomáha	3930
každé euro sa počíta	3930
každý dar pomáha	3930
každý dar pomáhá	559
každý piatok. zadarmo. bez spamu	3936
každý príspevok pomáha	3930
každý príspevok sa počíta	3930
každý pátek. zdarma. bez spamu	565
každý příspěvek pomáhá	559
každý příspěvek se počítá	559
kažkas nutiko. bandykite dar kartą	2844
kdykoliv můžete zrušit	562
keela kõik	1580
keeldu kõigist	1580
keisti sutikimą	2832
keisti šrifto dydį	2851
kenttä on pakollinen	1783
kereskedelmi együttműködés	2255
keresztnév	2282
keresztrejtvény	2251
keresés	2204
keskeytä	1771
keskustelu on päättynyt	1795
keskustelun säännöt	1795
kevesebb mutatása	2284
kezdőlap	2204
không biết	4566
không có ý kiến	4566
không phải bây giờ	4516
không spam	4588
không thể hiển thị nội dung này	4576
không thể phát video	4572
không thể phát video này	4572
không thể tải video	4606
không, cảm ơn	4516
ki kan gjøre feil	3221
ki-antworten können fehler enthalten	937
ki-übersetzung	938
ki-übersicht	822
kiekvieną penktadienį. nemokamai. be šlamšto	2844
kiellä kaikki	1768
kiitos viestistäsi	1783
kiitos äänestämisestä	1760
kiitos äänestäsi	91	1760
kiitos! tarkista sähköpostisi	1783
kijelentkezés	2181
kikapcsoltam a hirdetésblokkolót	2272
kingi artikkel sõbrale	1543
kinyitás	2206
kipróbálom	2181
kirjaudu sisään	1703
kirjaudu sähköpostilla	1780
kirjoita sähköpostiosoitteesi	1706
kitas vaizdo įrašas	2834
kitöltöm a kvízt	2248
kiválasztom	2279
kiválasztás	2279
kizárólag előfizetőknek	2278
kişisel verilerimin işlenmesini kabul ediyorum	4348
kiểm tra hộp thư của bạn	4588
kiểm tra kiến thức của bạn	4568
kjøp abonnement	3097
kjøp billett	3190
kjøp billetter	3190
kjøp billetter her	3190
kjøp boka	3190
kjøp boken	3190
kjøp her	3190
kjøp lisens	3219
kjøp nå	3190
kjøp rettigheter	3219
kjøp tilgang	3097
klausies podkāstu	2868
klausies podkāstu šeit	2868
klausies šo rakstu	2866
klausies šo rakstu (# min	2866
klausykite tinklalaidės	2799
klausykite tinklalaidės čia	2799
klausykitės straipsnio	2797
klausīties	2866
klausīties rakstu	2866
kliknij, aby powiększyć	3343
kliknutím zväčšíte	3939
kliknutím zvětšíte	568
klippet er ikke længere tilgængeligt	692
klippet är inte längre tillgängligt	4159
ključne besede	3965
ključne reči	3764
ključne riječi	3764
klíčová slova	486
kodex diskutujících	577
kodėl matau šią reklamą	2853
kohustuslik väli	1590
kohustuslikud väljad	1590
kokeile # päivää maksutta	1703
kokkuvõtte tegi tehisintellekt	1594
koko näyttö	1770
kolačići	3780
kom ihåg mig	4171
komentarai uždaryti	2849
komentariši	3848
komentarų dar nėra	2849
komentarų nėra	2849
komentavimas išjungtas	2798
komentavimas uždarytas	2849
komentavimo taisyklės	2798
komentiranje je onemogućeno	3847
komentovať	3948
komentáre	3868
komentář	485
komentáře	485
komentāri	2861
komentāri ir slēgti	2916
komentāru vēl nav	2916
komentēt	2861
komentēšana ir slēgta	2867
komentēšanas noteikumi	2867
komercijalni sadržaj	3853
komerčné oznámenie	3864
komerční obsah	582
komerční prezentace	582
komerční sdělení	87	481
komerční článek	582
komerčný obsah	3952
komerčný článok	3952
komment jelentése	2292
komment küldése	2292
komment írása	2292
kommentar gelöscht	939
kommentarer blir gjennomgått før publisering	3132
kommentarerna förhandsmodereras	4088
kommentarerna är stängda	4186
kommentek megjelenítése	2292
kommentek megtekintése	2198
kommentelési szabályzat	2198
kommentoi ensimmäisenä	1795
kommentoinnin säännöt	1795
kommentointi on päättynyt	1795
kommentér	621
kommersiellt innehåll	4191
konekäännetty	1793
konekäännös	1794
kontakt z redakcją	3347
kontakta författaren	4177
kontaktirajte uredništvo	4040
kontaktovať autora	3939
kontaktovať redakciu	3942
kontynuuj bez wyłączania	3332
koostöö	1547
kopiera gåvolänk	4190
kopiera länk	4076
kopiera länken	4076
kopiering förbjuden	4182
kopijuoti draudžiama	2854
kopijuoti nuorodą	2792
kopioitu leikepöydälle	1798
kopiraj povezavo do članka	3968
kopirano u međuspremnik	3851
kopirano v odložišče	4047
kopiér link	605
kopiér linket	605
kopsavilkumu veidojis mākslīgais intelekts	2915
kopírovanie zakázané	3943
kopírovat odkaz	478
kopírovať odkaz	3868
kopírování zakázáno	573
kopēt saiti	2861
kopēšana aizliegta	2921
korisničko ime	3835
korisničko ime ili e-mail	3834
korzyść dla prenumeratorów	3320
korábban írtunk róla	2202
kostenlos und jederzeit kündbar	927
kosárba	2192
kosárba rakom	2254
kosárba teszem	2254
koupit aktuální vydání	545
koupit lístky	545
koupit nyní	545
koupit časopis	545
kreiraj račun	3757
kreirano uz pomoć ai	3846
kreirano uz pomoć umjetne inteligencije	3846
kreuzworträtsel	905
križaljka	3819
križanka	4015
krzyżówka	3317
krížovka	3915
kuidas reklaamiblokeerija välja lülitada	1586
kullanim koşullari	4278
kumppanin sisältö	1800
kumppanisisältö	1800
kun nødvendige	3193
kun nødvendige cookies	689
kup dostęp	3242
kup książkę	3320
kup licencję	3348
kup licencję na publikację	3348
kup tę książkę	3320
kupi naročnino	3961
kupte nám kávu	559
kuula taskuhäälingut	1545
kuuntele podcast tästä	1720
kvíz dne	541
kvíz dňa	3914
kvíz indítása	2248
kvíz kitöltése	2248
kyllä kiitos	1774
kyllä, kiitos	1774
kysy tekoälyltä	1717
kytke ilmoitukset päälle	1773
käyttäjätunnus	1781
käyttäjätunnus tai sähköposti	1780
käyttöehdot	1713
käytät mainosten esto-ohjelmaa	1775
käytät mainosten estoa	1775
käytät mainostenesto-ohjelmaa	1775
käännetty automaattisesti	1793
käännetty tekoälyllä	1793
kép #/#	2283
kép a képben	2265
kép megtekintése	2283
kép nagyítása	2284
kép: #/#	2283
képaláírás megjelenítése	2284
képek megtekintése	2283
kér értesítést	2268
kérdezze ai-asszisztensünket	2198
kérek értesítést	2268	2269
kérem a hírlevelet	2208
kérjük, adjon meg érvényes e-mail-címet	2281
kérjük, kapcsolja ki a hirdetésblokkolót	2272
kérjük, töltse ki ezt a mezőt	2281
később	2176	2271
kích thước chữ	65
kódex diskutujúcich	3947
kõik artiklid	1592
kõik autori artiklid	1592
kõik kommentaarid	1595
kõik õigused reserveeritud	1600
könyvajánló	2192
könyvesbolt	2192
könyváruház	2192
köp	4062
köp biljett	4152
köp biljetter	4152
köp biljetter här	4152
köp boken	4152
köp boken här	4152
köp din biljett	4152
köp här	4152
köp licens	4182
köp rättigheter	4182
köszönjük a feliratkozást	2208
köszönjük a regisztrációt	2281
köszönjük a szavazatodat	2248
köszönjük a szavazatot	91
köszönjük a szavazatát	91	2248
köszönjük az üzenetet	2281
köszönjük üzenetét	2281
köszönjük! ellenőrizze postafiókját	2281
köszönjük, hogy feliratkozott	2281
köszönjük, hogy feliratkoztál	2281
köszönjük, hogy szavazott	2248
köszönjük, hogy szavaztál	2248
köszönöm, nem	2176
kötelező	2282
kötelező kitölteni	2281
kötelező mező	2281
kötelező mezők	2281
kövesd a témát	2294
kövesse a témát	2294
kövesse élőben	2284
követed	2295	2296
követem	2296
követem a szerzőt	2294
követem a témát	2294
következő	2204
következő cikk	2202
következő fotó	2284
következő kép	2284
következő oldal	2284
következő videó	2265
követve	2295
követés	2296
követés leállítása	2294
követés megszüntetése	2294
közlemény: adomány	2275
közlemény: támogatás	2275
køb abonnement	595
køb adgang	595
køb billet	686
køb billet her	686
køb billetter	686
køb billetter her	686
køb bogen	686
køb bogen her	686
køb her	686
køb licens	716
køb nu	686
køb rettigheder	716
kúpiť e-knihu	3918
kúpiť knihu	3918
kúpiť licenciu	3943
kúpiť lístky	3918
kúpiť predplatné	3861
kúpiť teraz	3918
kúpiť vstupenku	3918
kúpiť vstupenky	3918
kúpiť časopis	3918
kúpte nám kávu	3930
kúpte si knihu	3918
kúpte si vstupenky	3918
küfür, hakaret içeren yorumlar onaylanmamaktadir	4281
küldd be a fotóidat	2288
küldd el egy barátodnak	2297
küldd tovább a cikket	2188
küldje be fotóit	2288
küldje el barátjának	2187
küldje el fotóit	2288
küldje el ismerősének	2188
küldjön névtelen üzenetet	2288
küldjön tippet	2288
küldés	91	2187	2282
küldés e-mailben	2187
küldés whatsappon	2297
külső tartalom	2204
künye	4278
küpsiste kasutamine	1579
küpsiste seaded	1556
küsi tehisarult	1544
küsitlus	92
küsitluse tulemused	1582
kā izslēgt reklāmu bloķētāju	2907
kā mēs sargājam avotus	2914
kā tev patika raksts	2867
kā tu domā? balso	2868
kāpēc es redzu šo reklāmu	2920
ką manote? balsuokite	2799
křížovka	542
kết quả bình chọn	4603
kết quả thăm dò	4603
kết thúc quảng cáo	4571
""", 'l': """
l'accès à tous les articles	1959
l'offre intégrale	1959
la discussione è chiusa	2448
la donazione è detraibile	2517
la lecture automatique est désactivée	1953
la más popular	1487
la nota continúa después del anuncio	1406
la palabra del día	1507
la pregunta del día	91
la pubblicità continua	2562
la publicidad continúa	1529
la rédaction n'a pas participé	1971
la rédaction vous conseille	1854
la sélection de la rédaction	1854
la tua richiesta è stata inviata	2552
la vidéo ne peut pas être lue	1913
labojumi un precizējumi	2914
ladda inlägg	4156
ladda inlägget	4156
ladda innehåll	4156
ladda innehållet	4156
ladda ned på google play	4161
lae äpp alla	1583
lahenda ristsõna	1575
lahjoita artikkeli ystävälle	1710
lai komentētu, ielogojies	2867
lai komentētu, pieslēdzies	2867
laisser une réponse	1905
laita ilmoitukset päälle	1773
lancer la vidéo	1953
lap tetejére	2284
las más leídas	1415
las más leídas de hoy	1461
las noticias más leídas	1461
lasa sintētiska balss	2902
lasi arī	2863
lasi bez ierobežojumiem	2909
lasi bez reklāmām	2920
lasi komentārus	2867
lasi tālāk	2861
lasi vairāk šeit	2868
lasi vēl	2863
lasiet arī	2863
lasiet vēl	2863
last inn siden på nytt	3204
last siden på nytt	3204
lasă un comentariu	3527
lasă un răspuns	3562
lasīt komentārus	2867
lasīt tālāk	2868
lasīt vairāk	2868
lasīt visu rakstu	2913
lasīt vēlāk	2866
lasītākie	2863
lataa lisää	1720
lataa sisältö	1767
lataa ääni	1770
lautstärke	915
lavet ved hjælp af ai	718
le choix de la rédaction	1854
le club des abonnés	1911
le journal numérique	1821
le lecteur vidéo est en cours de chargement	1913
le lien a été copié	1897
le lien a été copié dans le presse-papiers	1897
le notizie più lette	2491
le più lette	2452
le za naročnike	4031
lea también	1415
lecteur vidéo	1953
lee sin límites	1457
lee también	1415
leer artículo completo	1418
leer el artículo completo	1492
leer el siguiente artículo	1520
leer más	1418
leer siguiente artículo	1520
leer también	1415
leer transcripción	1471
legfrissebb elöl	2292
legfrissebb hírek	2202
leggi di più	2455
leggi più tardi	2490
legjobb ajánlat	2279
legjobb ár	2279
legnépszerűbb	2202	2279	2293
legrégebbi	2293
legrégebbi elöl	2292
legújabb	2293
legújabb elöl	2292
leia a matéria completa	3439
leia a notícia completa	3470
leia as notícias no aplicativo	3429
leia também	3399
leisti pranešimus	2837
leisti vaizdo įrašą	2834
leitor de vídeo	3491
leitor de áudio	3491
lejupielādēt app store	2904
lejupielādēt audio	2902
lejupielādēt lietotni	2904
lejupielādēt no app store	2904
lejupielādēt no google play	2904
lejátszás	2266
lejátszási sebesség	2265
len nevyhnutné cookies	3920
len pre predplatiteľov	3861
ler grátis	3496
ler o próximo artigo	3499
ler próximo artigo	3499
ler transcrição	3449
les choix de la rédaction	1854
les commentaires sont réservés aux abonnés	1947
les den først i appen	3198
les først i appen	3198
les lecteurs ont aussi consulté	1898
les mieux notés	1906
les mots croisés du jour	1948
les més llegides	420
les også	3129
les plus commentés	1854
les plus consultés	1932
les plus partagés	1854
les plus récents	1906
les prix indiqués sont susceptibles d'évoluer	1881
les résultats du vote	1947
les våre debattregler	3123
letiltás	2271
letna naročnina	4032
letno plačilo	4032
letölthető a google play áruházból	2267
letölthető az app store-ból	2267
letöltés az app store-ból	2267
leído por una voz sintética	1471
leído por voz sintética	1471
li e aceito a política de privacidade	3431
libovolná částka	559
licenc vásárlása	2289
licencja na publikację	3348
liczy się każda wpłata	3334
liczy się każda złotówka	3334
lido por uma voz sintética	3449
lielāks teksts	2918
lien copié	1840
lien copié dans le presse-papiers	1897
lietošanas noteikumi	2878
liitudes nõustud kasutustingimustega	1563
liity jäseneksi	1702
likęs laikas	2835
likęs laikas -#	2834
lineでシェア	2584
lineでシェアする	2613
lineでログイン	2650
lineで共有	2664
lineで送る	2584
link a vágólapra másolva	2187
link bài gốc	4559
link copiado para a área de transferência	3438
link kopiëren	2950
link másolva	2187
link másolása	2187
link został skopiowany	3356
lire l'article précédent	1962
lire la suite pour #€	1821
lire la vidéo	1857
lire à haute voix	1840
lire également	1854
lisätiedot	1721
lisää aiheesta	1718
lisää artikkeleita	1786
lisää ensisijaiseksi lähteeksi	1797
lisää kirjoittajalta	1786
lisää kommentti	1795
lisää omiin aiheisiin	1797
lisää ostoskoriin	1764
lisää samalta kirjoittajalta	1786
lisää suosikkilähteeksi	1797
livrare gratuită	3602
liên hệ	4532
liên hệ quảng cáo	4593
liên hệ tòa soạn	4593
liên hệ với tòa soạn	4593
liên quan	4533
ljud på	4159
ljudet är ai-genererat	4159
llegeix la transcripció	430
llegeix sense límits	417
llegeix també	393
llegir més	420
llegit per una veu sintètica	430
lo + leído	1415
lo esencial cada mañana	1518
lo más comentado	1415
lo más compartido	1415
lo más leído	1415
lo más popular	1415
lo más visto	1415
lo más visto hoy	1461
lo último	1415
locuri de muncă	3543
loe lähemalt	1545
loe lähemalt siit	1545
loe äpis	1583
loeb sünteetiline hääl	1581
logi sisse või loo konto	1538
los lectores también leyeron	1461
luba kõik	1556
luba kõik küpsised	1579
lubię to	3252	3353
lucrează cu noi	3543
lue keskustelun säännöt	1717
lue lisää	1718
lue lisää aiheesta	1718
lue myöhemmin	1710
lue myös	1718
lue vähemmän	1761
lugu jätkub pärast reklaami	1547
lugu täieneb	1545
lui écrire	1875
lukijana synteettinen ääni	1770
luotu tekoälyllä	1793
luôn cho phép	4576
luôn hiển thị	4576
luštit	542
luštit křížovku	541
lyd på	3196
làm bài trắc nghiệm	4568
làm mới trang	4582
làm trắc nghiệm	4568
lägg till i mina ämnen	4188
lägg till oss som föredragen källa	4188
lägg till som föredragen källa	4188
lähetä	91	1784
lähetä kommentti	1795
lähetä kuvasi	1790
lähetä palaute	1793
lähetä palautetta	1793
lähetä sähköpostilla	1710
lähetä viesti	1783
lähetä viesti toimittajalle	1786
lähetä vinkki	1790
lähetä vinkki nimettömänä	1790
lämna en kommentar	4088
lämna ett svar	4186
lämna feedback	4184
längd	4160
längd #	4160
länk kopierad	4076
länken har kopierats	4190
länken kopierad	4076
länken är kopierad	4076
läs den först i appen	4161
läs dokumentet	4098
läs domen	4098
läs först i appen	4161
läs hela	4177
läs hela artikeln	4097
läs hela texten	4097
läs hela texten här	4097
läs in sidan igen	4168
läs kommentarer	4088
läs mer	4094	4097
läs mer om	4094
läs mindre	4149
läs också	4094
läs senare	4076
läs transkription	4159
läs utan annonser	4191
läs vidare	4062	4094
läs våra kommentarsregler	4088
läs även	4094
läsarerbjudande	4152
läsarerbjudanden	4152
läsarfrågan	91	4145
läsarresa	4152
läsarresor	4152
lästid	4097
lästid # min	4097
lås artiklen op	705
lås op	595
lås op for artiklen	705
lås opp artikkelen	3097
lås opp saken	3097
lås upp	4172
lås upp artikeln	4062
låst artikel	4171
låst innehåll	4172
læg en kommentar	720
læg i kurv	686
læg i kurven	686
længde #	693
læs debatreglerne	621
læs debatreglerne her	621
læs den først i appen	694
læs først i appen	694
læs hele artiklen	632
læs i appen	694
læs kommentarer	621
læs mere	629	632
læs mere om	629
læs mindre	683
læs også	629
læs også disse artikler	629
læs senere	605
læs transskription	692
læs uden annoncer	725
læs uden grænser	705
læs uden reklamer	725
læs videre	595	629
læs vores regler for debatten	621
læserrejse	686
læserrejser	686
læsertilbud	686
læsetid # min	632
læst op af en syntetisk stemme	692
lên đầu trang	4535
líbí se mi	578
lõpeta jälgimine	1596
lös korsordet	4145
lösenord	4172
löysitkö virheen	1790
løs krydsord	678
løs krydsordet	678
løs kryssordet	3182
lùi # giây	4572
lúštiť krížovku	3914
lülita reklaamiblokeerija välja	1586
lülitasin reklaamiblokeerija välja	1586
lütfen geçerli bir e-posta adresi girin	4348
lūdzu, izslēdziet reklāmu bloķētāju	2907
lưu	4523
lưu bài	4523
lưu bài viết	4523
lưu bài để đọc sau	4559
lưu cài đặt	4576
lưu công thức	61
lưu tùy chọn	4576
lấy link	4559
""", 'm': """
magari più tardi	2420
mai multe articole de același autor	3592
mai multe opțiuni	3600
mai târziu	3514
mainos päättyy	1712
mainostajan sisältö	1800
mainīt burtu izmēru	2918
mainīt piekrišanu	2900
mais notícias	3399
mais opções	3481
mais opções de partilha	3480
maksettu sisältö	1712
maksettu yhteistyö	1800
mam już konto	3337
mam prenumeratę	3337
manas tēmas	2917
mantener la sesión iniciada	1486
mantener sesión iniciada	1486
manter sessão iniciada	3464
mantén la sessió iniciada	445
manşetler	4282
maschinell übersetzt	937
maschinelle übersetzung	938
masintõlgitud	1594
maskinoversættelse	719
maskinöversatt	4184
maskinöversättning	4185
masquer la publicité	1881
masquer les réponses	1905
masz już konto	3242
masz już konto? zaloguj się	3242
masz włączonego adblocka	3332
materialet er vernet etter åndsverkloven	3219
materialet är skyddat enligt lagen om upphovsrätt	4124
materiał komercyjny	3358
materiał niedostępny	3327
materiał partnera	3256
materiał partnerski	3358
materiał promocyjny	3256
materiał płatny	3358
materiał sponsorowany	3256
materiał wideo niedostępny	3327
materiał zewnętrzny	3256
matéria exclusiva para assinantes	3436
matérias relacionadas	3399
mazāks teksts	2918
mağazamiz	4331
mağazaya git	4331
mašinski prevedeno	3846
mašīntulkots	2915
mažesnis tekstas	2851
me ei saa seda sisu näidata	1579
me réabonner	1959
media społecznościowe	3253
medlemsförmån	4152
megjelenítés és elfogadás	2257
megnyitás	2206
megnyitás az alkalmazásban	2267
megnézem	2204
megnézem a galériát	2284
megnézem az ajánlatot	2254
megnézem az eredményt	2248
megnézem az árat	2254
megosztás	2187
megosztás a facebookon	2187
megosztás ajándékként	2297
megosztás e-mailben	2297
megosztás facebookon	2187
megosztás twitteren	2187
megosztás whatsappon	2297
megrendelem a könyvet	2193
megrendelés	2192
megveszem a könyvet	2254
mehr für dich	856
mehr für sie	856
meld deg av når som helst	3211
meld deg på	3103
meld deg på nyhetsbrevet	3103
meld meg på	3211
mentions légales	1847
mentés	2187
mentés későbbre	2187
menú	1418
menü	790	931	2204	4284
menü schließen	790
menü öffnen	790
menüyü kapat	4378
mer från	4094
mer läsning	4094
merci ! votre message a bien été envoyé	1928
merci d'avoir voté	91	1885
merci de le désactiver pour continuer	1922
merci, votre vote a été pris en compte	1905
mergi la pagina de donații	3583
mergi la rețetă	61
mesajiniz başariyla gönderildi	4348
mesajiniz gönderildi	4348
mesajul dumneavoastră a fost trimis	3588
mesajul tău	3589
mesačne	3934
mesačná platba	3934
mesačné predplatné	3934
mesačný dar	3930
mesečna donacija	3832	4029
mesečna naročnina	4032
mesečna pretplata	3835
mesečno	3835	4032
mesečno plačilo	4032
messaggio pubblicitario con finalità promozionale	2474
mest läst	4094
mest lästa	4094
mest læst	629
mest læste	629
mest populär	4172
mest populärt	4172
mest populær	706	3209
mest populære	706	3209
mesterséges intelligencia készítette	2291
mesterséges intelligenciával készült	2291
metinė prenumerata	2843
mettre de côté	1972
mi donación	1516
mi készítette	2291
mi var kļūdīties	2915
mi által generált	2291
mi-összefoglaló	2204
micșorează textul	3600
mida sina arvad? hääleta	1545
midagi läks valesti. proovi uuesti	1590
miesięcznie	3338
miks ma seda reklaami näen	1599
miksi näen tämän mainoksen	1800
mina ämnen	4188
mind a # fotó megtekintése	2283
mind a # fotók megtekintése	2283
mind a # kép megtekintése	2283
mind a # képek megtekintése	2283
mind a fotó megtekintése	2283
mind a fotók megtekintése	2283
mind a kép megtekintése	2283
mind a képek megtekintése	2283
minden adomány számít	2275
minden forint segít	2275
minden forint számít	2275
minden hozzájárulás számít	2275
minden héten e-mailben	2209
minden héten, ingyen	2209
minden hétfőn, ingyen	2209
minden pénteken a postaládájában	2209
minden pénteken, ingyen	2209
minden pénteken. ingyen. spam nélkül	2281
minden reggel a postafiókjában	2209
minden reggel a postaládájában	2209
minden süti elfogadása	2257
minden támogatás segít	2275
mindet elutasítom	2258
mindig engedélyezem	2257
mindig engedélyezés	2257
mindig megjelenítem	2257
minn meg på det senere	3093
minőség	2266
mira el vídeo	411
mira también	1520
mit ki übersetzt	937
mit paypal unterstützen	922
mitä mieltä olet? äänestä	1720
miért látom ezt a hirdetést	2299
miễn phí vận chuyển	4601
miễn phí, không spam	4588
mjesečna donacija	3832
mjesečna pretplata	3835
mjesečno	3835
modalità di pagamento	2424
moderációs alapelvek	2292
moderálási elvek	2198
modifică preferințele cookie	3538
modifică setările	3607
modifier mes préférences	1877
modifier vos préférences	1917
modtag en notifikation, når vi skriver om emnet	632
modération a priori	1947
mogoče kasneje	3972
mogą cię zainteresować	3264
mohlo by se vám líbit	486
mohlo by vás také zajímat	486
mohlo by vás tiež zaujímať	3865
mohlo by vás zajímat	486
mohlo by vás zaujímať	3865
moje témata	579
moje témy	3949
mokama partnerystė	2853
molimo isključite blokator oglasa	3830
molimo vas, isključite adblock	3830
monatlich kündbar	851
montant personnalisé	1957
mostra aquesta publicació a instagram	402
mostra di più	2455
mostra els subtítols	430
mostra la publicació	434
mostra més	451
mostra'n més	394
mostrar comentários	3441
mostrar conteúdo	3453
mostrar conteúdo externo	3417
mostrar más	1418
mostrar o conteúdo	3453
mostrar subtítulos	1471
mot de passe oublié	1821
mots clés	1854
mots croisés	1910
mots croisés du jour	1948
mots fléchés	1910
mots mêlés	1910
mots-clés	1854
może cię zainteresować	3264
może później	3238
możesz zrezygnować w każdej chwili	3337
možda kasnije	3772
možda vas zanima	3764
možda će vas zanimati	3764
možete se odjaviti bilo kada	3837
možete se odjaviti u bilo kom trenutku	3837
možno neskôr	3872
možná později	469
mua sách	4571
mua sách tại đây	4571
mua trên lazada	4571
mua trên shopee	4571
mua trên tiki	4571
mua vé	4571
mua vé ngay	4571
muistuta myöhemmin	1701
mulțumim că ai votat	3562
mulțumim pentru feedback	3541
mulțumim pentru sprijin	3609
mulțumim pentru susținere	3609
mulțumim pentru vot	91	3562
mulțumim, mesajul a fost trimis	3588
mulțumim, te-ai abonat cu succes	3548
mutasd az eredményt	91	2248
mutass többet	2204
muuda küpsiste seadeid	1579
muut lukivat myös	1718
muuta evästeasetuksia	1767
mykistä	1771
myöhemmin	1701	1774
mám predplatné	3933
mám předplatné	562
mám vypnuto	558
mám účet	562
már előfizető	2181
már kikapcsoltam	2274
már követed	2294
már követed ezt a témát	2294
már követi	2294	2296
már szavazott	2248
már szavaztál	2248
már van fiókom	2278
más	1418
más antiguos	1465
más artículos	1415
más artículos de este autor	1492
más artículos del autor	1434
más detalles	1419
más en	1415
más historias	1415
más información	1415
más leídas	1415
más leído	1415
más leídos	1415
más noticias	1415
más noticias de este autor	1492
más opciones	1408
más opciones para compartir	1501
más popular	1487
más recientes	1465
más sobre este tema	1415
más tarde	1375
más valorados	1465
más vistas	1415
más vistos	1415
más votados	1465
más összeg	2275
mások ezt olvassák	2202
mások ezt olvasták	2202
másolva	2298
másolás	2187
másolás tilos	2289
máte již účet	471
máte předplatné? přihlaste se	471
máte tip	572
máte už účet	562
máte zapnutý adblock	557
mã giảm giá	4611
mängi kohe	1575
märkasid viga	1593
märksõnad	1540
månadsgåva	4058
månadsvis	4172
månadsvis betalning	4172
månedlig	3209
månedlig betaling	3209
månedlig gave	3094
månedlig støtte	703
månedligt	706
månedligt bidrag	592
mångfaldigande förbjudet	4126
måske senere	591	696
måske vil du også kunne lide	629
még nem előfizető	2278
még nincs előfizetése	2278
még nincs fiókja	2278
még nincs fiókod	2278
még nincsenek hozzászólások	2292
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
método de pago	1379
métodos de pagamento	3371
métodos de pago	1379
mākslīgais intelekts var kļūdīties	2915
mākslīgā intelekta kopsavilkums	2868
mă abonez	3548
mărește fotografia	3592
mărește imaginea	3592
mărește textul	3600
mărime text	65
mēneša abonements	2910
mēs nevaram parādīt šo saturu	2900
mēģiniet vēlreiz	2911
mēģiniet vēlāk	2911
mėnesinė parama	2841
mėnesinė prenumerata	2843
měsíční dar	559
měsíční platba	563
měsíční předplatné	563
měsíčně	563
můj účet	471
mọi đóng góp đều quý giá	4584
mỗi đóng góp đều quý giá	4584
một lần	4585
mới nhất	4533
mời chúng tôi ly cà phê	4584
mở	4536
mở khóa bài viết	4608
mở khóa bài viết này	4559
mở rộng	4535
mở trong ứng dụng	4578
mở ứng dụng	4578
""", 'n': """
na celú obrazovku	3923
na górę	3343
na hlavní stránku	568
na hlavnú stránku	3939
na stránku darov	3930
na stránku darů	559
na začiatok	3924
na začátek	552
na żywo	3328
nabídka pro čtenáře	545
nadaljevanje članka pod oglasom	3964
nagyobb betűk	2297
nagyítás	2266
nahlásit	578
nahlásit chybu	485
nahlásit komentář	577
nahlásit příspěvek	577
nahlásit reklamu	582
nahlásiť	3948
nahlásiť chybu	3868
nahlásiť komentár	3947
nahlásiť príspevok	3947
nahlásiť reklamu	3952
najboljši	4045
najchętniej czytane	3264
najchętniej czytane dziś	3264
najczęściej czytane	3264
najczęściej czytane artykuły	3264
najlepšia ponuka	3934
najlepšie	3948
najnovejše	3965
najnovejše novice	3965
najnovejši	4045
najnovejši najprej	4044
najnoviji članci	3764
najnovšie	3865	3948
najnovšie správy	3865
najnovšie články	3865
najnowsze artykuły	3264
najnowsze wiadomości	3264
najobľúbenejšie	3934	3948
najstarejši	4045
najstarejši najprej	4044
najstaršie	3948
najvýhodnejšie	3934
najčitanije	3764
najčitanije vesti	3764
najčitanije vijesti	3764
najčitanije vijesti dana	3764
najčítanejšie	3865
najčítanejšie články	3865
najčítanejšie články dňa	3865
naloži objavo	4019
naloži več	4037
naloži video	4019
naloži vsebino	4019
napi keresztrejtvény	2248
napiši komentar	3847	4044
napišite komentar	3968
napište autorovi	568
napište do redakce	572
napište komentář	577
napište redakci	572
napsat komentář	485
napísať autorovi	3939
napísať komentár	3947
napíšte autorovi	3939
napíšte do redakcie	3942
napíšte komentár	3947
napíšte redakcii	3942
naročena vsebina	3964
naroči knjigo	4017
naročite knjigo	4017
naročite se	3960
naročnina	3960
narração gerada por ia	3491
naruči knjigu	3821
naručite knjigu	3821
naskenujte qr kód	553
naskenujte qr kód a stáhněte si aplikaci	553
naslednji članek	4037
nastala chyba. skúste to neskôr	3936
nastala chyba. zkuste to prosím znovu	565
nastavenia súkromia	3920
nastavenie súkromia	3920
nastavení	482
nastavení cookies	482
nastavení ochrany soukromí	548
nastavení soukromí	548
nastavi bez isključivanja	3830
nastavi s google računom	3834
nastavi čitanje	3816
nastavi čitati	3816
nastavit jako preferovaný zdroj	579
nastavit upozornění	555
nastavite čitanje	3816
nastavite čitati	3816
nastavitve piškotkov	3980
nastaviť ako preferovaný zdroj	3949
nastaviť upozornenia	3926
następna strona	3267
następne wideo	3327
następne zdjęcie	3343
następny	3267
następny artykuł	3264
następny film	3327
natisni članek	3968
naudojate reklamos blokavimą	2839
naudojimo taisyklės	2810
naudojimosi taisyklės	2833
naujausi viršuje	2849
naujausios žinios	2794
naujienlaiškis	2817
nav komentāru	2916
načteno umělým hlasem	551
načtěte qr kód	553
načíst další	488
načíst další články	568
načíst obsah	548
načíst příspěvek	548
načíst stránku znovu	558
načíst video	548
načíst více	568
načítava sa prehrávač	3923
načítava sa video	3923
načítať obsah	3920
načítať príspevok	3920
načítať viac	3939
načítať video	3920
načítať ďalšie	3939
načítám přehrávač	551
načítání videa	551
našli jste chybu	485
našli jste chybu v článku	572
našli jste v článku chybu	485
našli ste chybu	3942
našli ste chybu v článku	3942
našli ste v článku chybu	3942
naživo	3924
ne děkuji	469
ne ratez rien de l'actualité	1921
ne, ačiū	2838
ne, děkuji	469
nederīga e-pasta adrese	2911
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
nekaj je šlo narobe. poskusite pozneje	4034
nekaj je šlo narobe. poskusite znova	4034
nem kérem	2269
nem kötelező	2282
nem küldünk spamet	2281
nem, köszönöm	2176	2269
nemam mišljenje	3819
nemate račun	3834
nemaš račun	3834
nemám názor	542	3915
nemám účet	562
nemáte predplatné	3933
nemáte předplatné	562
nemáte účet	562
nenhum comentário	3395
neplatná e-mailová adresa	565
neplatný e-mail	565
nepovinné	566	3937
neskôr	3927
neteisingas el. pašto adresas	2844
neueste beiträge	787
neveljaven e-poštni naslov	4034
nešto je pošlo naopako. pokušajte ponovo	3837
nešto je pošlo po zlu. pokušajte ponovno	3837
nešto je pošlo po zlu. pokušajte ponovo	3837
nghe bài báo	4572
nghe bài viết	4572
nghe nội dung bài viết	4572
nghe đọc bài	4572
nhà tài trợ	4601
nhấn để bật tiếng	4606
nhận thông báo	4579
nhập bình luận	4603
nhập bình luận của bạn	4603
nhập email của bạn	4609
nhập số tiền	4607
nhập địa chỉ email	4609
nhập địa chỉ email của bạn	4609
nhắc tôi sau	4516
nhớ đăng nhập	4586
ni še komentarjev	4044
nie dziękuję	3238
nie dziś	3238
nie możemy pokazać tej treści	3324
nie możemy wyświetlić tej treści	3324
nie można odtworzyć filmu	3327
nie można odtworzyć wideo	3327
nie można wyświetlić tej treści	3324
nie pamiętam hasła	3337
nie pamiętasz hasła	3242
nie udało się załadować filmu	3327
nie ďakujem	3872
nie, dziękuję	3238
nie, ďakujem	3872
nieprawidłowy adres e-mail	3340
niečo sa pokazilo	3937
niečo sa pokazilo, skúste to znova	3936
niečo sa pokazilo. skúste to neskôr	3936
niečo sa pokazilo. skúste to znova	3936
nimate računa	4031
nimetön postilaatikko	1790
nincs fiókja	2278
nincs fiókod	2278
nincs fiókom	2278
nincs hozzászólás	2292
nincs még előfizetésed	2278
nincs még fiókja	2278
nincs véleményem	2251
nincsenek hozzászólások	2292
niste naročnik	4031
no es pot reproduir el vídeo	430
no ho sé	424
no mūsu partneriem	2920
no mūsu veikala	2898
no se ha podido cargar el vídeo	1512
no se ha podido reproducir el vídeo	1471
no se puede reproducir el vídeo	1471
no sé	1465
noe gikk galt, prøv igjen	3211
noe gikk galt, prøv igjen senere	3211
noe gikk galt. prøv igjen	3211
noe gikk galt. prøv igjen senere	3211
noget gik galt, prøv igen	708
noget gik galt, prøv igen senere	708
noget gik galt. prøv igen	708
noget gik galt. prøv igen senere	708
nokopēts	2919
només els subscriptors poden comentar	405
només per a subscriptors	445
non seguire più	2533
noraidīt visas	2901
normas de participación	1464
normes de participació	423
norėdami komentuoti, prisijunkite	2798
nosūti draugam	2866
nosūtīt atsauksmi	2915
nosūtīt draugam	2866
nosūtīt e-pastā	2866
nosūtīt komentāru	2916
nosūtīt ziņu	2911
noteで書く	2584
notiek video ielāde	2902
notifications activées	1921
notifikácie	3927
notre charte déontologique	1936
notre charte éditoriale	1936
notre sélection	1854
notre sélection d'articles	1898
notícia anterior	451	3470
notícia següent	451
notícias relacionadas	3399
notícias relacionadas que podem lhe interessar	19
notícies destacades	420
notícies relacionades	393
nous protégeons nos sources	1936
nous écrire	1937
nouveau ! suivez vos auteurs préférés	1941
nu ai cont? înregistrează-te	3553
nu aveți cont	3586
nu ești abonat	3586
nu ești încă abonat	3586
nu mai urmări	3598
nu mulțumesc	3514
nu putem afișa acest conținut	3574
nu på google play	694
nu s-a putut încărca videoclipul	3608
nu sunteți abonat	3586
nu știu / nu răspund	3563
nu, mulțumesc	3514
nuestro código ético	1495
numele tău	3589
numele tău de utilizator	3604
nuotrauka # iš #	2855
nur für mitglieder	926
nuskaitykite qr kodą	2836
nuskenuokite qr kodą	2836
nyaste först	4186
nyeste først	3223
nyhetsdøgnet	3129
nyní na google play	553
nyní ne	556
nyomtatás	2187
não foi possível carregar	3491
não foi possível carregar o vídeo	3449
não foi possível reproduzir o vídeo	3449
não perca	3399
não sabe / não responde	3442
não sei	3442
não tem conta	3464
não tem uma conta	3464
não é assinante	3464
não, obrigada	3368
não, obrigado	3368
nächste seite	790
nächster artikel	787
nächstes bild	930
nächstes foto	930
nächstes video	914
näin korjaamme virheet	1790
näin poistat mainoseston	1775
näin poistat mainosten eston	1775
näin suojaamme lähteitämme	1790
näin suojelemme lähteitä	1790
näita # vastust	1595
näita alati	1579
näita galeriid	1592
näita ja nõustu	1579
näita kõiki	1546
näita rohkem	1545
näita sisu	1579
näita tulemusi	1575
näita vastuseid	1595
näita veel	1545
näita vähem	1546	1592
näköislehti	1703
nästa	4097
nästa artikel	4094
nästa bild	4177
nästa sida	4177
nästa video	4159
näytä # kuvaa	1785
näytä # kuvat	1785
näytä # vastausta	1795
näytä aina	1767
näytä alkuperäinen	1721
näytä galleria	1786
näytä ja hyväksy	1767
näytä kaikki	1720
näytä kaikki # kuvaa	1785
näytä kaikki # kuvat	1785
näytä kaikki artikkelit	1786
näytä kaikki kommentit	1795
näytä kaikki kuvaa	1785
näytä kaikki kuvat	1785
näytä kartta	1721
näytä kommentit	1717
näytä kuvaa	1785
näytä kuvagalleria	1786
näytä kuvat	1785
näytä kuvateksti	1786
näytä käännös	1721
näytä lisää	1720
näytä lisää artikkeleita	1786
näytä lisää kommentteja	1795
näytä litterointi	1770
näytä salasana	1780
näytä sisältö	1713
näytä tekstitykset	1770
näytä tiedot	1721
näytä tulokset	91	1721	1760
näytä vastaukset	1795
näytä vähemmän	1721	1786
något gick fel	4175
något gick fel, försök igen	4174
något gick fel, försök igen senare	4174
något gick fel. försök igen	4174
något gick fel. försök igen senare	4174
næste	632
næste artikel	629
næste billede	711
næste side	711
næste video	692
némítás	2266
némítás feloldása	2265
népszerű	2202
név	2282
névtelen bejelentés	2288
névtelen postaláda	2288
nézze meg galériánkat	2204
nézze meg képeinket	2204
nõustu ja jätka	1579
nõustu ja näita	1579
nõustun	1556
nõustun kõigiga	1556
nøgleord	629
nāc strādāt pie mums	2868
nākamais attēls	2913
nākamais raksts	2913
nākamais video	2902
nākamā bilde	2913
nākamā lapa	2913
nē, paldies	2906
něco se pokazilo	566
něco se pokazilo, zkuste to znovu	565
něco se pokazilo. zkuste to prosím později	565
něco se pokazilo. zkuste to znovu	565
nổi bật	4533
nội dung do ai tạo	4606
nội dung quảng cáo	4561
nội dung tài trợ	4528
nội quy bình luận	4565
""", 'o': """
o dată	3584
o leitor está a carregar	3449
o que achou desta notícia	3419
o seu apoio faz a diferença	3495
o singură dată	3584
o singură donație	3583
o vídeo começará em alguns segundos	3417
obaveštenja	3829
objednať knihu	3918
obligatoriskt fält	4174
obligātie lauki	2911
obligāts lauks	2911
obnovit stránku	558
obnoviť stránku	3929
obnovte stránku	558
obrázek # z #	567
obrázek # ze #	567
obrázok # z #	3938
obrázok # zo #	3938
obsah je chránený autorským zákonom	3943
obsah je chráněn autorským zákonem	573
obsah našich partnerov	3952
obsah našich partnerů	582
obsah není dostupný	548
obsah nie je dostupný	3920
obsah nie je možné zobraziť	3920
obsah sa nedá zobraziť	3920
obsah vytvořený ai	575
obsah článku	568
obserwuj autorkę	3354
obserwujesz już tego autora	3354
ocenite članak	3767
ocenite članek	3968
oceń jakość artykułu	3350
oceń przepis	61
ochrana osobních údajů	482
ochrana osobných údajov	3879
ocijenite članak	3767
ocorreu um erro ao carregar o vídeo	3417
ocultar anúncio	3421
ocultar comentários	3441
od najnovších	3947
od najstarších	3947
od naszych partnerów	3358
od našich partnerov	3952
od našich partnerů	582
od naših partnera	3853
od naših partnerjev	4049
od nejnovějších	577
od nejstarších	577
od partnerů	582
odblokuj artykuł	3337
odblokuj dostęp	3337
odblokuj treść	3324
oddaj głos	91	3316
odebírat	475
odebírat newsletter	475
odemknout článek	471
odemknout článek pro přátele	580
odeslat komentář	577
odeslat zprávu	565
odeslat zpětnou vazbu	575
odhlásenie kedykoľvek	3936
odhlásit se	471
odhlásit se můžete kdykoli	565
odhlásit se můžete kdykoliv	565
odhlásiť sa	3861
odhlášení kdykoliv	565
odjaviti se možete bilo kada	3837
odkaz bol skopírovaný	3950
odkaz byl zkopírován	580
odkaz skopírovaný	3868
odkaz zkopírován	478
odkleni članek	3961
odklenite celoten članek	3961
odklenite članek	4031
odmietnuť	3879
odmietnuť všetko	3879
odmítnout	482
odmítnout vše	482
odoberať	3937
odoberať newsletter	3936
odomknúť	3934
odomknúť článok	3933
odomknúť článok pre priateľov	3950
odoslať	91	3937
odoslať komentár	3947
odoslať správu	3936
odoslať spätnú väzbu	3945
odporúča outbrain	3952
odporúčame	3865	3934
odporúčame prečítať	3865
odporúčame tiež	3865
odporúčané outbrain	3952
odporúčané taboola	3952
odporúčané články	3865
odpovedať	3948
odpovědět	485	578
odrzuć	3257
odrzuć wszystkie	3257
odrzuć wszystko	3325
odtwarzacz wideo jest ładowany	3327
odtwórz	3267
odtwórz film	3327
odtwórz wideo	3327
odvolať súhlas	3920
odśwież stronę	3333
odštampaj	3767
odštampaj recept	61
odštampaj članak	3767
oferta dla czytelników	3320
oferta dla prenumeratorów	3320
ofertă pentru abonați	3568
ofertă pentru cititori	3568
oferă acest articol	3600
oferă acest articol cadou	3555
oferă articolul	3600
offert par un abonné	1972
offre abonnés	1911
offre intégrale	1959
offre limitée	1927
offre réservée aux lecteurs	1911
offre spéciale	1821
offre à durée limitée	1926
offrez-nous un café	1812
offrici un caffè	2421
oglasno sporočilo	87	3964
ogłoszenie	3256
ohjelma ei ole enää katsottavissa	1770
ohodnotiť recept	61
ohodnoťte článek	485
ohodnoťte článok	3868
oikaisut ja täsmennykset	1790
okuma süresi # dk	4284
okurlara özel	4331
okurlarimiza özel	4331
okurlarimiza özel indirim	4331
oldal frissítése	2274
oldal újratöltése	2274
oled juba hääletanud	1575
olet jo äänestänyt	1760
oliko artikkeli hyödyllinen	1717
oliko juttu hyödyllinen	1717
oliko tiivistelmä hyödyllinen	1717
oliko tämä hyödyllinen	1793
olvasd be a qr-kódot	2267
olvass korlátlanul	2278
olvassa be a qr-kódot	2267
olvasson hirdetések nélkül	2299
olvasson korlátlanul	2181
olvasson tovább	2181
olvasta már	2202
olvastad már	2202
olvasás az alkalmazásban	2267
olvasói ajánlat	2254
olvidaste tu contraseña	1381
omogoči obvestila	4025
omogući obavijesti	3828
omröstning	92
onayi geri çek	4335
onayi yönet	4335
onayimi geri çek	4335
online reportáž zde	568
opdatér siden	701
oplæst af en robot	605
oplæst af en syntetisk stemme	692
oplæst af kunstig intelligens	632
oplæst af syntetisk stemme	692
opravy a upřesnění	572
opsig når som helst	595
opsig, når du vil	705
opći uvjeti korištenja	3823
ordsøgning	683
orijinali göster	4285
os comentários são exclusivos para assinantes	3485
os leitores também leram	3439
os preços podem variar	3421
osadzona treść	3324
osale küsitluses	1545
osmisměrka	542
osta käyttöoikeus	1791
osta liput tästä	1764
osta täältä	1764
ostatnie artykuły	3264
osveži stran	4028
osveži stranicu	3831
osvežite stran	4028
osvježi stranicu	3831
osvježite stranicu	3831
oszczędzasz #%	3338
ota käyttöön	1774
ota yhteyttä	1717
otevřít	489
otevřít aplikaci	553
otevřít galerii	568
otevřít mapu	489
otevřít v aplikaci	553
otkazati možete bilo kada	3834
otkaži bilo kada	3834
otključaj članak	3757
otključajte ceo članak	3757
otključajte cijeli članak	3757
otključajte članak	3834
otomatik çeviri	4333
otros artículos	1415
oturumu açik tut	4346
otvoriť aplikáciu	3925
otvoriť galériu	3939
otvoriť v aplikácii	3925
otwórz	3268
otwórz aplikację	3329
otwórz galerię	3343
otwórz mapę	3268
otázka dne	541
otázka dňa	3914
outras notícias	19	3399
ouvir este conteúdo	3449
ouça esta reportagem	3449
ouça este conteúdo	3385
ovaj sadržaj ne možemo prikazati	3823
ovaj sadržaj nije dostupan	3823
ovaj sadržaj nije moguće prikazati	3823
ovaj video više nije dostupan	3825
ovaj članak je zaključan	3834
oversættelsen er lavet af en maskine	632
oy verdiğiniz için teşekkürler	91	4325
oynatici yükleniyor	4332
oyunuz için teşekkürler	4325
""", 'p': """
padidinti nuotrauką	2846
padovanokite straipsnį	2797
padovanokite straipsnį draugui	2797
padovanoti straipsnį	2851
page précédente	1857
pagina următoare	3530
pague um café	3369
paiement sécurisé	1819
paketi seç	4346
paketleri gör	4375
pakollinen kenttä	1783
paldies par jūsu balsi	2896
paldies par pieteikšanos	2885
paldies par ziņu	2911
palielināt	2903
palielināt attēlu	2913
palun jää viisakaks	1544
palun lülita reklaamiblokeerija välja	1586
pamanīji kļūdu	2867
pamanījāt kļūdu	2867
pamiršau slaptažodį	2842
pamiršote slaptažodį	2842
par šo tēmu	2863
paramètres de confidentialité	1917
paramètres des cookies	1847
paramétrer	1847
paramétrer les cookies	1847
parandused ja täpsustused	1593
parašyk komentarą	2798
parašykite komentarą	2798
partajează	3521
partenerii noștri	3528
participez à la conversation	1885
participă la sondaj	3562
partilhar esta página	3506
partnereink ajánlata	2299
partnereinktől	2299
partnerių turinys	2801
partnerski sadržaj	3763
partnerski članek	4049
partnerský obsah	582
pas encore abonné	1926
pasidalinkite šiuo straipsniu	2797
pasirinkite planą	2842
pasirinkite prenumeratą	2842
pasirinkite sumą	2840
pasirinkti prenumeratą	2842
pasitikrinkite žinias	2799
pasiūlymas skaitytojams	2830
paslēpt reklāmu	2920
passer la publicité	1845
passer à la recette	61
passwort zurücksetzen	925
pastebėjote klaidą	2798
pasziánsz	2251
pasūtīt grāmatu	2898
pateikti atsiliepimą	2848
patikrinkite savo el. paštą	2844
patreonで支援する	2647
patvirtinkite savo el. paštą	2844
pausar vídeo	1471
pauză video	3570
pavaišinkite mus kava	2840
paylaş	4275
paylaşin	4275
paypal ile öde	4375
pašreizējais laiks #	2902
pažiūrėkite vaizdo įrašą	2799
pe aceeași temă	3556
pelaa peliä	1760
pelaa tästä	1760
pentru a citi în continuare	3553
per saperne di più	2491
per visą ekraną	2834
per überweisung spenden	922
pergunte à nossa ia	3419
permite întotdeauna	3574
permitir anúncios	3459
personvernerklæring	3193
personvernerklæring og informasjonskapsler	3120
perspausdinti draudžiama	2854
peut-être plus tard	1811
pełny ekran	3327
photo précédente	1962
phát hiện lỗi	4565
phát lại	4573
phát video	4572
phóng to ảnh	4592
phối hợp với	4601
phổ biến nhất	4587
phụ đề	4573
piedalies aptaujā	2868
piedāvājums lasītājiem	2898
piekrist un rādīt	2900
piekrist un turpināt	2900
piekrist visām	2878
piekrītu	2878
piekrītu visām	2901
piesakies vebināram	2868
piesakoties tu piekrīti lietošanas noteikumiem	2885
pieslēdzies vai izveido kontu	2861
pieslēdzies, lai komentētu	2867
pieslēgties	2861
pieslēgties ar facebook	2909
pieslēgties ar google	2909
pievieno savu komentāru	2867
pievienot komentāru	2861
pievienot kā vēlamo avotu	2917
pievienot manām tēmām	2917
pieņemt un turpināt	2900
pieņemt visas	2901
pieņemt visas sīkdatnes	2900
pilnekrāna režīms	2902
pilnekrāns	2902
pirkt biļetes	2898
pirkt biļeti	2898
pirkt grāmatu	2898
pirkti bilietą	2830
pirkti knygą	2830
pirkti licenciją	2854
pirmais mēnesis par # €	2861
pirmas mėnuo tik # €	2792
più lette	2452
più letti	2452
più popolare	2521
più recenti	2498
più tardi	2420
più vecchi	2498
più votati	2498
piši autoru	3840
piši avtorju	4037
pišite autoru	3840
pišite avtorju	4037
pišite nam u redakciju	3843
pišite nam v uredništvo	4040
pišite redakciji	3843
pišite uredništvu	4040
piškotki	3980
placená inzerce	87	481
placená spolupráce	582
placený obsah	582
plan seç	4346
plani seç	4346
planini seç	4346
platba ročne	3934
platba ročně	563
platená inzercia	87	3864
platená spolupráca	3952
platený obsah	3952
player de áudio	3491
player se učitava	3825
plaćena saradnja	3853
plaćena suradnja	3853
plaćeni oglas	87	3763
plaćeni sadržaj	3763
plačajte nam kavo	4029
plačana objava	87	3964
plačana vsebina	4049
plačano sodelovanje	4049
plačiau skaitykite čia	2799
plein écran	1857
plus d'actualités	1854
plus d'articles du même auteur	1932
plus de détails	1858
plus récents	1906
plătește cu paypal	3610
poate mai târziu	3514
podaj prawidłowy adres e-mail	3340
podari članek	3968
podarite ta članek	3968
podaruj artykuł	3242
podaruj dostęp	3356
podaruj ten artykuł	3252
podcast anhören	832
pode ler também	3439
podeli članak	3767
podešavanja privatnosti	3823
podijeli članak	3767
podmienky používania	3879
podmínky použití	482
podmínky užití	482
podobne artykuły	3264
podobné články	486	3865
podporiť	3860
podporte nezávislú žurnalistiku	3860
podporte nás	3860
podporte nás cez darujme	3930
podporte nás cez paypal	3930
podporte nás na patreone	3930
podpořit	470
podpořit přes darujme	559
podpořte naši práci	470
podpořte nás	470
podpořte nás na patreonu	559
podpořte nás přes paypal	559
podpořte redakci	470
podrobné nastavenia	3920
podrobné nastavení	548
podrži	3756
podrži nas	3756
podržite nas	3756
podržite naš rad	3756
podržite nezavisno novinarstvo	3756
podziel się	3252
podziel się na facebooku	3252
pogledajte još	19
poistin sen käytöstä	1776
pokaż # odpowiedzi	3352
pokaż # zdjęcia	3342
pokaż # zdjęć	3342
pokaż galerię	3343
pokaż hasło	3337
pokaż i zaakceptuj	3324
pokaż komentarze	3260
pokaż mniej	3267
pokaż napisy	3327
pokaż odpowiedzi	3352
pokaż oryginał	3268
pokaż podpis	3343
pokaż transkrypcję	3327
pokaż treść	3257
pokaż tłumaczenie	3268
pokaż więcej	3267
pokaż wszystkie	3267
pokaż wszystkie # zdjęcia	3342
pokaż wszystkie # zdjęć	3342
pokaż wszystkie zdjęcia	3342
pokaż wszystkie zdjęć	3342
pokaż wszystko	3268
pokaż wyniki	91	3316
pokaż zdjęcia	3342
pokaż zdjęć	3342
pokaži geslo	4031
pokaži rezultate	91
pokaži vsebino	3980
pokloni članak	3767
poklonite ovaj članak	3767
pokračovat bez podpory	469
pokračovat bez vypnutí	557
pokračovat přes apple	562
pokračovat přes facebook	562
pokračovat přes google	562
pokračovat s apple	562
pokračovat s google	562
pokračovať bez podpory	3872
pokračovať bez vypnutia	3928
pokračovať cez apple	3933
pokračovať cez facebook	3933
pokračovať cez google	3933
pokračovať s google	3933
pokušajte kasnije	3837
pokušajte ponovno	3837
pokušajte ponovno kasnije	3837
pokušajte ponovo	3837
pole obowiązkowe	3340
polecamy również	3264
polecamy także	3264
polecamy też	3264
polecane artykuły	3264
politica de corecții	3594
politica editorială	3594
politika kolačića	3823
politika piškotkov	4019
politique de confidentialité	1847
politique de protection des données	1952
polityka prywatności	3257
polityka sprostowań	3347
política de cookies	1408	3392
política de correcciones	1495
política de correccions	453
política de correções	3473
política de galetes	402
política de privacidad	1408
política de privacidade	3392
política de privacitat	402
política de protección de datos	1511
política de proteção de dados	3490
pomanjšaj pisavo	4047
pomôže každé euro	3930
pomůže každá koruna	559
ponovno učitaj stranicu	3831
ponuda za čitaoce	3821
ponuda za čitatelje	3821
ponuka pre čitateľov	3918
poprzedni artykuł	3264
poprzednie zdjęcie	3343
populární	486
populära artiklar	4094
populärast	4172	4187
populärt	4094
populære	721	3224
populære artikler	629
populære saker	3129
populært	629	3129
populārākie	2863
popüler	4282
popüler haberler	4282
popüler konular	4282
por mês	3462
por qué estás viendo esto	1381
por qué? cuéntanos	1506
portes grátis	3482
poslat jako dárek	580
poslat přes whatsapp	580
poslat příteli	580
poslat tip anonymně	572
poslat zprávu	565
poslať	3937
poslať ako darček	3950
poslať cez whatsapp	3950
poslať e-mailom	3868
poslať mailom	3950
poslať priateľovi	3950
poslať správu	3936
poslať tip	3942
poslať tip anonymne	3942
poslušaj vest	3767
poslušaj članak	3767
poslušaj članek	3968
poslušajte tekst	3825
poslušajte članek	3968
posnetek ni več na voljo	4022
posnetek v vaši državi ni na voljo	4022
posnetka ni mogoče predvajati	4022
postanite naročnik	3960
postanite član	3756	3960
postavke kolačića	3780
postaw kawę	3239
postaw nam kawę	3239
poszt betöltése	2257
posłuchaj	3252
poukážte nám # % z dane	3930
pour continuer à lire	1894
pourquoi voyez-vous cette publicité	1881
pouze nezbytné	548
pouze pro předplatitele	471
používate adblock	3928
používate blokovanie reklám	3928
používate blokovač reklám	3928
používateľské meno	3934
používáte adblock	557
používáte blokování reklam	557
používáte blokátor reklam	557
povezani sadržaj	3764
povezani članci	3764
povezani članki	3965
povećaj	3826
povećaj fotografiju	3840
povećaj sliku	3840
povećaj slova	3851
povećaj tekst	3851
povečaj	4023
povečaj besedilo	4047
povečaj fotografijo	4037
povečaj pisavo	4047
povečaj sliko	4037
povinná pole	565
povinné	566	3937
povinné pole	565
povinné polia	3936
povinné údaje	565
povolit upozornění	555
povoliť	3927
povoliť notifikácie	3926
povoliť obsah	3920
povoliť raz	3920
povoliť reklamu	3929
povoliť reklamy	3929
povoliť upozornenia	3926
powiązane	3264
powiązane artykuły	3264
powiązane tematy	3264
powiększ	3267
powiększ tekst	3356
powiększ zdjęcie	3267
powrót do góry	3267
powrót do strony głównej	3343
powrót na górę	3343
pozastaviť	3924
později	469	556
pozostała część artykułu pod materiałem wideo	3256
pozostały czas	3328
pozostały czas #	3327
pozostały czas -#	3327
pozrieť # fotiek	3938
pozrieť # fotky	3938
pozrieť # fotografie	3938
pozrieť # fotografií	3938
pozrieť fotiek	3938
pozrieť fotky	3938
pozrieť fotografie	3938
pozrieť fotografií	3938
pozrieť galériu	3939
pozrieť všetky # fotiek	3938
pozrieť všetky # fotky	3938
pozrieť všetky # fotografie	3938
pozrieť všetky # fotografií	3938
pozrieť všetky fotiek	3938
pozrieť všetky fotky	3938
pozrieť všetky fotografie	3938
pozrieť všetky fotografií	3938
pozrieť všetkých # fotiek	3938
pozrieť všetkých # fotky	3938
pozrieť všetkých # fotografie	3938
pozrieť všetkých # fotografií	3938
pozrieť všetkých fotiek	3938
pozrieť všetkých fotky	3938
pozrieť všetkých fotografie	3938
pozrieť všetkých fotografií	3938
pozvite nás na kávu	3930
pozvěte nás na kafe	559
pozvěte nás na kávu	559
počastite nas kavom	3832
pořídit předplatné	562
pošalji	91	3838
pošalji e-mailom	3767
pošalji komentar	3767
pošalji mejlom	3767
pošalji poruku	3837
pošalji povratnu informaciju	3846
pošalji prijatelju	3767
pošalji vest	3843
pošalji vijest	3843
pošalji članak e-mailom	3767
pošaljite dojavu	3843
pošaljite komentar	3767
pošaljite vest	3843
pošlete tip redakci	572
pošlite tip redakcii	3942
pošlji	4035
pošlji komentar	4044
pošlji po e-pošti	3968
pošlji povratno informacijo	4043
pošlji prijatelju	3968
pošlji sporočilo	4034
pošlji članek po e-pošti	3968
pošljite nam namig	4040
pošljite namig	4040
poštanski broj	3838
poštna številka	4035
poštovné zdarma	546
pr članek	3964
pradėti testą	2828
praneškite apie klaidą	2798
pranešti anonimiškai	2847
pranešti apie klaidą	2798
pranešti apie komentarą	2849
pratite uživo	3840
pravidelný dar	559
pravidelný príspevok	3930
pravidelně měsíčně	559
pravidlá diskusie	3868
pravidlá opráv	3942
prawa autorskie zastrzeżone	3348
prašome išjungti reklamos blokavimą	2839
pre komentovanie sa prihláste	3947
pre predplatiteľov	3861
preberi cel članek	4037
preberi celoten članek	4037
preberi več	4037
preberite celoten članek	4037
preberite še	3965
predchádzajúca fotografia	3939
predchádzajúca snímka	3939
predchádzajúca strana	3939
predchádzajúci článok	3939
predplatiť	3860
predplatné môžete kedykoľvek zrušiť	3933
predplaťte si	3860
preferințe cookie	3574
preferințe de confidențialitate	3607
preferències de galetes	434
preferências de cookies	3453
preferências de privacidade	3490
prehrať	3924
prehrať video	3923
prehrávač sa načítava	3923
prejsť do diskusie	3947
prejsť do galérie	3939
prejsť na darovanie	3930
prejsť na kvíz	3914
prejsť na obsah	3939
prejsť na online	3939
prejsť na platbu	3930
prejsť na ponuku	3918
prejsť na recept	61
prejšnja fotografija	4037
prejšnja slika	4037
prejšnja stran	4037
prejšnji članek	4037
prekličete lahko kadarkoli	4031
prekliči soglasje	4019
preložené automaticky	3945
preložené pomocou ai	3945
prenošenje zabranjeno	3844
prenumerantförmån	4152
prenumerantförmåner	4152
prenumerata nuo # euro per mėnesį	2792
prenumerata nuo # €	2792
prenumerera på vårt nyhetsbrev	4069
prenumeruodami sutinkate su taisyklėmis	2817
prenumeruokite naujienlaiškį	2817
prenumeruoti naujienlaiškį	2844
preostali čas	4023
preostali čas #	4022
preostali čas -#	4022
preporučeno	3764
preporučuje outbrain	3853
preporučuje taboola	3853
preporučujemo	3764	3835
preporučujemo da pročitate	3764
preporučujemo i	3764
presentear matéria	3480
preskoči na sadržaj	3840
preskoči na vsebino	4037
preskočiť na obsah	3939
prestať sledovať	3949
prethodni članak	3840
pretlač zakázaná	3943
prevedeno uz pomoć ai	3846
preverite e-pošto	4034
prečo vidím túto reklamu	3952
prečítajte si	3865
prečítajte si aj	3865
prečítať neskôr	3950
prečítať prepis	3923
prețurile pot varia	3543
pridať ako preferovaný zdroj	3949
pridať do košíka	3918
pridať do mojich tém	3949
pridať komentár	3868
pridať medzi preferované zdroje	3949
pridruži se razpravi	4044
pridružite se razpravi	4044
pridėti kaip pageidaujamą šaltinį	2850
pridėti komentarą	2849
pridėti prie mano temų	2850
pridėti prie pageidaujamų šaltinių	2850
prihlásiť	3861
prihlásiť cez facebook	3933
prihlásiť cez google	3933
prihlásiť na odber	3936
prihlásiť sa	3861
prihlásiť sa cez apple	3933
prihlásiť sa cez facebook	3933
prihlásiť sa cez google	3933
prihlásiť sa do diskusie	3947
prihlásiť sa na odber	3936
prihláste sa a komentujte	3947
prihvati i prikaži	3823
prihvati sve kolačiće	3823
prihvaćam	3780
prihvaćam i nastavljam	3823
prihvaćam sve	3780
prijava putem google računa	3834
prijavi grešku	3767
prijavi pogrešku	3843
prijavi se s google računom	3834
prijavite grešku	3843
prijavite pogrešku	3843
prijať	3879
prijať a pokračovať	3920
prijať a zobraziť	3920
prijať všetko	3879
prijať všetky	3921
prijať všetky cookies	3920
prikaži # odgovora	3847
prikaži # odgovore	4044
prikaži galerijo	4037
prikaži galeriju	3840
prikaži geslo	4031
prikaži i prihvati	3823
prikaži in sprejmi	4019
prikaži komentare	3847
prikaži komentarje	4044
prikaži lozinku	3834
prikaži manj	3966
prikaži manje	3765
prikaži odgovore	3847	4044
prikaži podnapise	4022
prikaži prepis	4022
prikaži rezultate	91	3818	4014
prikaži sadržaj	3780
prikaži sve	3765
prikaži titlove	3825
prikaži transkript	3825
prikaži več	3966
prikaži više	3765
prikaži vse	3966
prikaži vsebino	4019
prima lună gratuită	3553
prima pagină	3531
primetili ste grešku	3843
primește alerte despre acest subiect	3547
primijetili ste grešku	3843
printează	3521
printează rețeta	61
pripomenúť neskôr	3872
priporoča outbrain	4049
priporoča taboola	4049
priporočamo	3965	4032
priporočamo tudi	3965
priporočamo v branje	3965
priporočeno	3965
prisijunkite arba susikurkite paskyrą	2792
prisijunkite prie mūsų komandos	2799
prisijunkite, kad galėtumėte komentuoti	2798
prispieť	3860
prispieť jednorazovo	3930
prispieť mesačne	3930
privatsphäre verwalten	911
privatsphäre-einstellungen	775
privātuma iestatījumi	2900
privātuma politika	2878
prišlo je do napake. poskusite pozneje	4034
prišlo je do napake. poskusite znova	4034
pro komentování se přihlaste	577
pro předplatitele	471
pro předplatitele výhodněji	545
prochaine vidéo	1953
profită de ofertă	3614
programmet är inte längre tillgängligt	4159
prohibida su reproducción total o parcial	1525
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
proibida a reprodução total ou parcial	3502
promijeni veličinu teksta	3851
promo sadržaj	3853
promocijsko sporočilo	3964
promotivni sadržaj	3763
promotivni članak	3763
promóció	2190
proovi # päeva tasuta	1538
proposé par	1945
prosimy o wyłączenie adblocka	3332
proč vidím tuto reklamu	582
pročitaj ceo članak	3840
pročitaj cijeli članak	3840
pročitaj kasnije	3851
pročitaj transkript	3825
pročitajte ceo tekst	3840
pročitajte cijeli članak	3840
pročitajte i	3764
pročitajte još	3764
prywatność	3257
przeczytaj całość	3343
przeczytaj cały artykuł	3343
przeczytaj również	3264
przeczytaj także	3264
przeczytaj też	3264
przeczytaj transkrypcję	3327
przejdź bez wsparcia	3238
przejdź do galerii	3343
przejdź do głównej treści	3343
przejdź do oferty	3320
przejdź do przepisu	61
przejdź do płatności	3334
przejdź do quizu	3316
przejdź do serwisu	3257
przejdź do sklepu	3320
przejdź do strony darowizn	3334
przejdź do treści	3267
przejdź do ustawień prywatności	3257
przejdź do wpłaty	3334
przejdź na stronę główną	3343
przekaż # % podatku	3334
przekaż #%	3334
przekaż opinię	3350
przestań obserwować	3354
przetłumaczono automatycznie	3350
przetłumaczono przez ai	3350
przeładuj stronę	3333
prześlij	3341
prześlij opinię	3350
prześlij zdjęcia	3347
przypomnij mi później	3238
przypomnij później	3331
právě se děje	486
präsentiert von	770
précédent	1857
préférences cookies	1847
préférences de confidentialité	1952
prélèvement	1820
prémium	2181
prénom	1929
présenté par	1945
próbáld újra később	2281
próbálja ki # forintért	2181
próbálja újra	2281
próbálja újra később	2281
próxima	3402
próxima foto	3499
próxima imagem	3499
próxima notícia	3470
próxima página	3402
próximo artigo	3399
próximo vídeo	1512	3491
prøv # dager gratis	3097
prøv gratis	595	3097
prøv igen senere	708
prøv igjen senere	3211
prøv nu	595
prøv nå	3097
prędkość	3328
prędkość odtwarzania	3327
prを含みます	2613
pr記事	2634
psč	566	3937
pubblicità	2443
publi-rédactionnel	1845
publicitatea continuă	3614
publicité	1845
publicité - la suite ci-dessous	1845
publicités	1845
publică	3563
publică comentariul	3562
pular anúncio	3491
pular para o conteúdo	3402
puslapis # iš #	2855
página siguiente	1418
páči sa mi to	3948
päeva küsimus	1575
päivitä sivu	1776
päivän kysymys	91	1760
päivän peli	1761
päivän ristikko	1760
pääuutiset	1718
påkrevd	3212
påkrævet	709
påmind mig senere	591
påminn mig senare	4057
później	3238	3331
pārbaudi savas zināšanas	2868
pārbaudiet savu e-pastu	2911
pāriet uz recepti	61
pāriet uz saturu	2913
pārpublicējot atsauce obligāta	2871
pārpublicēšana aizliegta	2921
pārtraukt sekot	2917
pārvaldīt paziņojumus	2905
pārvaldīt piekrišanu	2900
pērc abonementu	2861
płatna współpraca	3358
płatne miesięcznie	3338
płatne rocznie	3338
płatność miesięczna	3338
płatność roczna	3338
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
qr कोड स्कैन करें	2147
qr কোড স্ক্যান করুন	362
qr 코드를 스캔하세요	2748
qrコードからダウンロード	2642
qrコードを読み取ってください	2642
qr코드로 다운로드	2748
qr코드를 스캔하세요	2748
qu'avez-vous pensé de cet article	1879
qual o seu nível de satisfação com esta notícia	3419
qualcosa è andato storto	2523
quan tâm nhất	4566
quay lại	4536
quay lại đầu trang	4610
quellen und weiterführende links	787
queremos conocer tu opinión	1447
queremos saber a sua opinião	3427
questa email è già registrata	2552
questa pagina ti è stata utile	2497
questo articolo ti è stato utile	2497
questo articolo è bloccato	2520
questo campo è obbligatorio	2522
questo riassunto ti è stato utile	2471
questo video non è disponibile	2505
questo video non è più disponibile	2505
quieres añadir otro usuario a tu suscripción	1381
quitter le plein écran	1913
quizi çöz	4328
quizás más tarde	1375
quizás te interese	1415
quy định bình luận	4565
quyên góp	4517
quyên góp ngay	4517
qué te ha parecido esta noticia	1447
quét mã qr	4578
quét mã qr để tải	4578
quét mã qr để tải ứng dụng	4578
quên mật khẩu	4518
quản lý cookie	4576
quản lý lựa chọn	4605
quản lý sự đồng ý	4576
quản lý tùy chọn	4605
quảng cáo	4528
quảng cáo - bài viết tiếp tục bên dưới	4561
""", 'r': """
r$ # por mês durante # meses	3436
radote klaidą	2798
radote klaidą tekste	2798
radās kļūda. mēģiniet vēlāk	2911
radīts ar mākslīgo intelektu	2915
rafraîchir la page	1922
raksti komentāru	2867
raksts ir aizsargāts ar autortiesībām	2921
raksts ir slēgts	2909
raksts tiek papildināts	2868
raksts turpinās pēc reklāmas	2870
rakstu lasa mākslīgais intelekts	2902
rakstīt autoram	2913
rakstīt komentāru	2867
raktažodžiai	2835
rao vặt	4528
raportează	3563
raportează comentariul	3604
raportează o eroare	3541
raportează o greșeală	3594
raportoi virheestä	1790
rapportér	721
rapportér annonce	725
rapportér fejl	621
razvrščanje	4045
rašykite redakcijai	2847
rašyti autoriui	2846
rašyti komentarą	2792
reagovať	3948
recargar la página	1481
recargar página	1481
recarrega la pàgina	440
recarregar a página	3459
recarregar página	3459
receber notificações	3429
recept mentése	61
recept nyomtatása	61
recevez nos alertes en temps réel	1887
recevez une alerte à chaque article de l'auteur	1887
reclamă	3524
recomandarea redacției	3556
recomandări	3528
recomandările editorilor	3556
recomandările redacției	3528
recomendado para você	3399
recommandé	1854
recommandé pour vous	1854
recommandés	1854
recordar más tarde	1375
recuérdamelo más tarde	1375
redare automată	3571
redirecționează # la sută	3583
redirecționează #%	3515
redă video	3570
redă videoclipul	3570
refuză toate	3538
refuză tot	3575
regala este artículo	1501
regalar artículo	1381
regalar este artículo	1501
registrovať sa	3861
registruokitės nemokamai	2792
registruokitės į seminarą	2799
registrácia	3861
regisztráció	2181
regisztrálok	2181
regler för kommentarer	4186
regler og vilkår gjelder	3117
regras de comentários	3441
regras dos comentários	3441
regístrate	1381
rekisteröidy	1703
rekisteröidy maksutta ja lue	1703
reklaami lõpp	1599
reklam içeriğidir	4331
reklama się skończyła	3358
reklami geç	4277
reklám	2190
reklám vége	2299
reklámblokkolót használ	2272
reklámblokkolót használsz	2272
reklāma	2861
reklāmas beigas	2920
reklāmas raksts	2870
reklāmraksts	87	2870
relacja na żywo	3343
relaterade ämnen	4094
rendeld meg a könyvet	2254
rendelje meg a könyvet	2254
rendezés	2293
rendszeres támogatás	2276
renovar suscripción	1517
reportar comentário	3485
reportar erro nesta página	3419
reproducció automàtica	431
reproducción automática	1472
reproducción prohibida	1525
reproducir vídeo	1471
reproduction réservée	1967
reproductor de vídeo	1512
reproduzir vídeo	3449
reproduzir áudio	3449
reprodução automática	3450
reprodução proibida	3502
reserve já	3505
resmi büyüt	4352
responda à enquete	3441
rester connecté	1926
restez informé	1830
restez informés	1830
resultado da votação	3485
resultados de la votación	1465
resumen automático	1440
resumo da notícia	3419
resumé lavet af ai	718
retour à l'accueil	1932
retour à la liste	1932
retrage consimțământul	3574
rettelser og præciseringer	715
revenir à l'accueil	1932
revoir la vidéo	1953
rezerviši mesto	3821
rezervovať miesto	3918
rezervujte si místo	545
rezervuoti vietą	2830
rezervă-ți locul	3568
rezervēt vietu	2898
rezolvă testul	3565
reîmprospătează pagina	3581
reîncarcă pagina	3581
reînnoiește abonamentul	3610
reģistrējies bez maksas	2861
reģistrēties	2861
reši križanko	4014
reši kviz	3818	4014
reši ukrštenicu	3818
režim celej obrazovky	3923
režim celé obrazovky	551
ricordamelo più tardi	2420
riješi križaljku	3818
riješi kviz	3818
riproduzione riservata ©	2558
rodyti galeriją	2846
rodyti mažiau	2800	2846
rodyti turinį	2832
rodyti viską	2800
rozumím	489
rozwiąż krzyżówkę	3316
rozwiń	3267
rozwiń wszystko	3268
ročne	3934
ročná platba	3934
ročné predplatné	3934
roční platba	563
roční předplatné	563
ročně	563
rychlost přehrávání	551
ryhdy kannatusjäseneksi	1777
rätta	4088
rätta oss	4088
rättelse	4088
rättelsepolicy	4181
rättelser och förtydliganden	4181
règles de commentaires	1905
règles des commentaires	1905
réactions	1850
réagir	1840	1850
réagir à cet article	1850
réagissez	1850
réagissez à cet article	1850
réductions et codes promo	1971
réduire le texte	1943
répondez au quiz	1908
répondez au sondage	1905
répondre	1850
réseaux sociaux	1841
réserver mes places	1911
réservez vos places	1911
réservé aux inscrits	1821
résiliable à tout moment	1894
résultats	92
résultats du sondage	1885
résumé de l'article	1879
résumé de l'article en # points	1879
résumé en # secondes	1879
résumé ia	1940
résumé par l'ia	1940
részletek	2206
rétablir le son	1913
rösta	91	4149
rösta här	4097
rösta i omröstningen	4097
rösta nu	91	4145
rút lại sự đồng ý	4576
rückmeldung geben	937
rýchlosť	3924
rýchlosť prehrávania	3923
rādīt # atbildes	2916
rādīt atbildes	2916
rādīt galeriju	2913
rādīt mazāk	2869	2913
rādīt rezultātus	2896
rādīt saturu	2900
rādīt un piekrist	2900
rādīt vairāk	2868
rādīt visu	2869
rămâi conectat	3586
răspunde	3527
rėmimas	2801
rėmėjo turinys	2853
""", 's': """
s'abonner à ce dossier	1964
s'abonner à ce sujet	1964
s'abonner à ce thème	1964
s'abonner à cet auteur	1964
s'abonner à partir de #€	1821
s'està carregant el reproductor	430
s'està carregant el vídeo	430
s'ha produït un error	447
s'inscrire à la newsletter	1830
s-ar putea să-ți placă	3528
saada anonüümne vihje	1593
saada sõbrale	1543
saada sõnum	1590
saada vihje anonüümselt	1593
saber más	1418
sadarbības raksts	2870
sadece abonelere özel	4346
sadržaj je blokiran	3823
sadržaj je zaključan	3757
sadržaj je zaštićen autorskim pravom	3844
sadržaj nije dostupan	3823
sadržaj nije moguće prikazati	3823
sadržaj partnera	3853
saglabāt	2866
saglabāt iestatījumus	2900
saglabāt izvēli	2900
saglabāt rakstu	2866
saglabāt vēlākam	2918
sair do ecrã inteiro	3449
saistītie raksti	2863
saistītās ziņas	2863
saite ir nokopēta	2918
saite nokopēta	2866
saken er låst	3097
saken finnes også som lyd	3109
salli sisältö	1767
salta la pubblicità	2546
salta pubblicità	2546
saltar anúncio	3390
salvar preferências	3453
salvează	3521
salvează articolul	3555
salvează pentru mai târziu	3555
salvează preferințele	3574
salvează rețeta	61
samo nujni piškotki	4019
samo nužni	3823
samo nužni kolačići	3823
samo za naročnike	4031
sans engagement, résiliable à tout moment	1894
sao chép	4600
sao chép liên kết	4523
sao chép đường dẫn	4559
sari la conținut	3530
sari la rețetă	61
sari peste reclamă	3608
satura turpinājums pēc reklāmas	2870
saturs ir aizsargāts ar autortiesībām	2921
saturs ir bloķēts	2900
sazināties ar redakciju	2914
sačuvaj	3767
sačuvaj podešavanja	3823
sačuvaj recept	61
sačuvaj vest	3767
sačuvaj za kasnije	3851
sačuvaj članak	3851
saņemt paziņojumus	2905
scanează codul qr	3577
schlagwörter	787
schließen	790
schrift größer	942
schrift vergrößern	763
schriftgröße	763
schriftgröße anpassen	942
schriftgröße ändern	942
schwedenrätsel	905
scopri di più	2426
scopri di più su amazon	2562
scrie comentariul tău	3604
scrie redacției	3594
scrieți redacției	3594
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
se alla erbjudanden för prenumeranter	4062
se bilderna här	4097
se connecter et réagir	1850
se déconnecter	1821
se grafiken här	4097
se ha producido un error al cargar el vídeo	1438
se klippet här	4097
se klippet øverst i saken	3132
se réabonner	1959
se større bilde	3133
se større billede	633
se videon här	4097
se våra erbjudanden	4171
se våre tilbud	3208
se încarcă playerul	3570
se încarcă video	3570
se încarcă videoclipul	3570
sebesség	2266
sedan # kr/mån tills du säger upp	4062
see väli on kohustuslik	1590
segui già questo argomento	2533
segui già questo autore	2533
seguir tópico	3429
seguí leyendo	1461
sei già abbonato	2426
sei già iscritto	2552
sei già iscritto alla newsletter	2484
seko tēmai	2917
sekot tēmai	2917
sekretessinställningar	4156
sekti autorių	2850
sekti temą	2850
selección de la redacción	1415
selectează	3587
selvä	1721
sem opinião	3442
sem si não seria possível	3434
sem você não seria possível	3434
semnalează comentariul	3604
semnalează o eroare	3527
senaste först	4186
send artiklen på mail	605
send på e-post	3109
send på mail	723
seniausi viršuje	2849
sense permanència	417
sesi aç	4332
sesi açmak için dokunun	4371
sesi açmak için tiklayin	4371
setări confidențialitate	3574
setări cookie	3538
setări cookie-uri	3574
setări cookies	3574
setări de confidențialitate	3574
seu apoio faz a diferença	3495
seu nome de usuário	3485
seuls les abonnés peuvent commenter	1885
seuraa hetki hetkeltä	1786
seuraa livenä	1786
seuraa meitä	1711
seuraa tekijää	1797
seuraa tätä aihetta	1797
seuraat jo tätä aihetta	1797
seuraat tätä aihetta	1797
seç	4347
seçenekleri yönet	4335
seçimimi kaydet	4335
seções	3399
seřadit podle	577
sfârșit publicitate	3568
sfârșitul reclamei	3568
shrani članek	3968
shrnutí ai	576
shrnutí od ai	575
si opp når du vil	3097
si è verificato un errore	2522
si è verificato un errore durante il caricamento del video	2469
sie können diesen artikel kostenlos weitergeben	877
signaler ce contenu comme inapproprié	1885
signaler un problème	1850
siguiente artículo	1415
siguiente vídeo	1512
siirry sisältöön	1720
siirry suoraan sisältöön	1786
sikeres feliratkozás	2208
sin ti no sería posible	1456
sinu hääl on arvesse võetud	1575
sinu sõnum	1591
sisu on autoriõigusega kaitstud	1600
sisältö ei ole saatavilla	1767
sisältö on estetty	1767
sisältö on suojattu tekijänoikeudella	1791
sisältöä ei voida näyttää	1767
sisältöä kumppaneiltamme	1800
siz ne düşünüyorsunuz? oy verin	4284
sizin için öneriler	4282
siųsti atsiliepimą	2848
siųsti draugui	2797
siųsti el. paštu	2797
siųsti komentarą	2849
siųsti naujieną	2847
siųsti žinutę	2844
skaitykite be reklamų	2853
skaitykite be ribojimų	2842
skaitykite daugiau čia	2799
skaityti plačiau	2799
skaityti visą straipsnį	2846
skaityti vėliau	2797
skann qr-koden for å laste ned appen	3198
skanna qr-koden för att ladda ner appen	4161
skaties arī	2863
skatīt cenu	2898
skatīt foto	2868
skatīt galeriju	2868
skatīt komentārus	2916
skatīt piedāvājumu	2898
skatīt piedāvājumus	2909
skatīt rezultātus	91	2896
skatīt video	2868
skatīt visus	2913
skenē qr kodu	2904
skenējiet qr kodu	2904
skjønner	3134
sklenite naročnino	3961
skontaktuj się z redakcją	3347
skontrolujte si svoju schránku	3936
skopírované	3951
skopírované do schránky	3950
skopírovať odkaz	3868
skoči na recept	61
skriftstørrelse	65
skriv din kommentar här	4088
skriv inn beløp	3205
skru på	3202
skru på lyd	3196
skru på varsler	3199
skryť odpovede	3947
skryť reklamu	3952
skrýt	489
skrýt odpovědi	577
skrýt reklamu	582
skyddas av upphovsrätt	4182
skänk en gåva	4169
skúste to neskôr	3936
skúste to znova	3936
slapukų nustatymai	2810
slapukų politika	2832
slažem se	3780
slažem se i nastavljam	3823
sledeća fotografija	3840
sledeća slika	3840
sledeća strana	3840
sledeći video	3825
sledeći članak	3840
sledovat toto téma	579
sledovat téma	579
sledovať autora	3949
sledovať autorku	3949
sledovať online	3939
sledovať tému	3949
sledovať túto tému	3949
sledujete téma	579
sledujete tému	3949
slik beskytter vi kildene våre	3218
slik beskytter vi våre kilder	3218
slik slår du av annonseblokkering	3203
slične vesti	3764
slične vijesti	3764
slični članci	3764
sljedeća fotografija	3840
sljedeća slika	3840
sljedeća stranica	3840
sljedeći video	3825
sljedeći članak	3840
slut på annonce	725
slut på annons	4191
slut på reklam	4191
sluta följa	4188
slutt på annonse	3229
slutt å følge	3225
slå adblocker fra	699
slå annonceblokering fra	699
slå av annonseblokkereren	3203
slå av annonseblokkeringen	3203
slå din adblocker fra	699
slå lyd fra	692
slå lyd til	692
slå lyden fra	692
slå lyden til	692
slå notifikationer til	695
slå på	3202	4164
slå på aviseringar	4162
slå på ljudet	4159
slå på notiser	4162
slå på varsler	3199
slå på varslinger	3199
slå til	698
slėpti reklamą	2853
sns 공유	2785
sns 공유하기	2785
snsでシェア	2678
snsでシェアする	2678
snsをフォロー	2585
snímek # z #	567
snímek # ze #	567
snímka # z #	3938
snímka # zo #	3938
so schützen wir unsere quellen	934
sofortüberweisung	740
solicitarea a fost trimisă	3611
solicitação enviada	3497
solitär	905
som källa är du skyddad	4090
son dakika bildirimlerini aç	4338
son dakika gelişmelerinden haberdar olun	4338
son gelişmelerden haberdar olun	4338
sondaż	92
sonderveröffentlichung	857
sono già sostenitore	2420
sonraki fotoğraf	4378
sonraki görsel	4378
sonraki içerik	4378
sonuçlar	92
sonuçlari gör	91	4285
sonuçlari göster	91	4326
sorodni članki	3965
sortează	3563
sortează după	3563
sortuj według	3352
sortér efter	720
souhlasím	482
souhlasím a pokračovat	548
souhlasím se zobrazením	482
soutenez-nous dès maintenant	1812
související	486
související témata	486
související články	486
související články z webu	486
soyez le premier à commenter	1850
soyez le premier à réagir	1850
spam nélkül	2281
spander en kaffe på oss	3205
spara inställningar	4156
spara till läslistan	4190
spausdinti receptą	61
spausdinti straipsnį	2851
spela här	4145
spela videon här	4097
spill ansvarlig. # år	3117
spill med måte	3117
spill nå	3182
spis treści	3267
splošni pogoji	4020
sponsorisé	1845
sponsorlu içerik	87	4277
sponsoroitu sisältö	1712
sponsorēts saturs	2920
sponsrat innehåll	4080
sponzorirani sadržaj	3763
sponzorirani članak	3763
sponzorisani sadržaj	3853
sponzorované	3864
sponzorovaný obsah	481
sponzorováno	481
sporoči napako	4040
sporočilo	4035
spotifyで聞く	2668
spotifyで聴く	2668
spravovat upozornění	555
spravovať súhlas	3920
spravovať upozornenia	3926
sprawdź cenę	3320
sprawdź ofertę	3242
sprawdź się	3316
sprawdź skrzynkę e-mail	3340
sprawdź skrzynkę odbiorczą	3340
sprawdź swoją skrzynkę	3340
sprawdź swoją wiedzę	3316
sprejmi in prikaži	4019
sprejmi vse piškotke	4019
spremi članak	3767
spremljajte v živo	4037
sprijinul tău contează	3609
sprijină-ne	3515
správa	3937
správa bola odoslaná	3936
správa souhlasu	548
správa súhlasu	3920
spróbuj ponownie	3340
spróbuj ponownie później	3340
spręsti kryžiažodį	2828
spręsti testą	2828
spune-ne părerea ta	3562
spune-ți părerea	3541
spune-ți părerea în comentarii	3541
spuneți-ne părerea	3562
spustit kvíz	541
spustiť kvíz	3914
spustiť video	3923
später	735
später erinnern	735
späť hore	3939
späť na hlavnú stránku	3939
späť na začiatok	3939
spør vår ki om saken	3123
spēlē tagad	2896
spēlēt tagad	2896
staňte sa členom	3860
staňte se členem	470
ste našli napako	4040
ste našli napako v članku	4040
ste už predplatiteľ	3933
ste že glasovali	4014
stem nå	91	3182
stiahnuť aplikáciu	3925
stiahnuť audio	3923
stiahnuť epizódu	3923
stiahnuť na google play	3925
stiahnuť v app store	3925
stiahnuť z app store	3925
stiahnuť z google play	3925
stichwörter	787
stil spørgsmål til artiklen	621
stlmiť	3924
stop med at følge	722
straipsnio tęsinys - po reklama	2801
straipsnis saugomas autorių teisių	2854
straipsnis tęsiasi po reklamos	2801
straipsnis užrakintas	2842
straipsnį skaito dirbtinis intelektas	2834
strojovo preložené	3945
strojový preklad	3946
strojový překlad	576
strojově přeloženo	575
strona główna	3264
stroški dostave	4018
stránka # z #	567	3938
stránka # ze #	567
stránka # zo #	3938
stworzono z pomocą ai	3350
stáhnout aplikaci	553
stáhnout audio	551
stáhnout epizodu	551
stáhnout na google play	553
stáhnout podcast	551
stáhnout v app store	553
stáhnout z app store	553
stáhnout z google play	553
stáhnout zdarma	554
stäng	4057	4097
stäng annons	4191
stäng av annonsblockeraren	4165
stäng av din adblocker	4165
stäng av din annonsblockerare	4165
stäng av ljudet	4159
stäng galleri	4177
stöd oss	4058
stöd oss på patreon	4169
stöd oss via patreon	4169
större text	4190
større tekst	3227
støt med mobilepay	702
støt os	592
støt os med mobilepay	702
støt os på #er	702
støt os på patreon	702
støt via mobilepay	702
støtt oss	3094
støtt oss med vipps	3205
støtt oss på patreon	3205
støtt oss via vipps	3205
subscrição confirmada	3497
subtitrări	3571
subtítols	431
subtítulos	1472
sudoku del día	1507
sugerir correção	3419
sugerir una corrección	1447
sugestões	3399
suite après la publicité	1911
suivez vos auteurs préférés	1941
suivre ce thème	1887
suivre le thème	1941
sukurta naudojant dirbtinį intelektą	2848
sumă liberă	3583
sumă personalizată	3609
sunt de acord cu termenii și condițiile	3588
sur le même sujet	1854
sur le même thème	1854
suscripción	1381
suscripción confirmada	1518
suscríbase	1381
suscríbete	1381
suscríbete a nuestro boletín	1388
suscríbete ahora	1381
susiję straipsniai	2794
susikurti paskyrą	2792
susține	3515
susține-ne	3515
susține-ne pe patreon	3583
susțineți-ne	3515
susținut de	3602
sutikti ir tęsti	2832
sutinku ir tęsiu	2832
svaka donacija je važna	3832
svaka donacija pomaže	3832
svaki dinar je važan	3832
svaki doprinos je važan	3832
svaki doprinos pomaže	3832
svaki euro je važan	3832
svaki prilog pomaže	3832
svi članci	3840
svi članci autora	3840
sviđa mi se	3848
sviđa vam se članak	3846
swisha en gåva	4169
syötä kelvollinen sähköpostiosoite	1783
syötä summa	1777
syötä sähköpostiosoitteesi	1706
szavazatodat rögzítettük	2248
szavazatát rögzítettük	2248
szavazás	92	2251
szavazás indítása	2248
szczegóły	3268
szeretne értesítéseket kapni	2268
szeretnél értesítéseket kapni	2268
szerző követése	2294
szkennelje be a qr-kódot	2267
szponzorált tartalom	87	2190
szybkość odtwarzania	3327
szállítási költség	2255
szókereső	2251
szólj hozzá	2198
szóljon hozzá	2198
szövegméret	2297
szünet	2266
sähköposti	1706
sähköposti tai käyttäjätunnus	1780
sähköpostiosoite	1706
sähköpostiosoitteesi	1783
sähköpostisi	1783
säkra din plats	4152
säästä # %	1781
säästä #%	1781
så # kr/mnd til du sier opp	3097
så gör du för att stänga av	4167
så hanterar vi personuppgifter	4085
så här stänger du av din adblocker	4167
så här stänger du av din annonsblockerare	4167
så jobbar vi med rättelser	4181
så kommenterar du	4088
så skyddar vi våra källor	4181
så stänger du av adblock	4167
så stänger du av adblocker	4167
så stänger du av annonsblockeraren	4165
så stänger du av din ad-blocker	4167
så stänger du av din adblocker	4167
så stänger du av din annonsblockerare	4165
sådan beskytter vi kilder	715
sådan beskytter vi vores kilder	715
sådan deaktiverer du din adblocker	699
sådan retter vi fejl	715
sådan slår du adblock fra	699
sådan slår du din adblocker fra	699
sé el primero en comentar	1411
sé parte	1376
sélections	1840
sì, grazie	2514
sí, quiero	1480
sí, vull	438
síganos	1401
síguenos	1401
só para assinantes	3464
sólo para suscriptores	1486
sõnum on saadetud	1590
sök	4097
søg	632
søk	3132
súhlasím	3879
súhlasím a pokračovať	3920
súhlasím so zobrazením	3879
súmate	1376
súvisiace	3865
súvisiace články	3865
súvisiaci článok	3865
süre	4333
süti beállítások	2257
süti tájékoztató	2257
sütibeállítások	2257
sütibeállítások módosítása	2260
sütik kezelése	2257
sākt testu	2896
sīkdatņu iestatījumi	2878
sīkdatņu politika	2900
sīkfailu iestatījumi	2900
słowa kluczowe	3264
sūtīt e-pastā	2918
sắp xếp theo	4566
số tiền khác	4584
""", 't': """
t'ha estat útil	423
t'ha estat útil aquest article	405
t'ha estat útil aquest resum	405
t'ha semblat útil	423
ta treść jest niedostępna	3324
ta treść jest zablokowana	3324
ta video ni več na voljo	4022
ta članek je zaklenjen	4031
tack för din anmälan	4069
tack för din prenumeration	4174
tack för din röst	91	4145
tack för ditt meddelande	4174
tagasi üles	1592
taip pat žiūrėkite	2794
tak, chcę	3331
tak, chętnie	3331
tak, poproszę	3331
takaisin ylös	1720
takipten çik	4358
takk for at du meldte deg på	3211
takk for din påmelding	3211
takk for påmeldingen	3103
talebiniz gönderildi	4376
tallenna myöhemmäksi	1710
talán később	2176
tam ekrandan çik	4332
tamaño de la letra	1501
tamaño de letra	65	1400
tamaño del texto	65
también te puede gustar	1415
también te puede interesar	1415
també et pot interessar	393
também pode gostar	3439
tapahtui virhe. yritä myöhemmin uudelleen	1783
tapahtui virhe. yritä uudelleen	1783
tarjeta de crédito	1380
tarjeta de débito	1380
tarkista sähköpostisi	1783
tartalom betöltése	2257
tartalom engedélyezése	2257
tartalom megjelenítése	2257
tartalomjegyzék	2266
tasuline koostöö	1599
te ha parecido útil	1464
te ha resultado útil	1464
te ha resultado útil este artículo	1440
te ha resultado útil este resumen	1440
te ha sido útil	1464
te ha sido útil este resumen	1440
te poți dezabona oricând	3548
te rugăm să îl dezactivezi	3581
te vsebine ni mogoče prikazati	4019
te-ar putea interesa și	3556
tee meile kohvi välja	1587
tehisaru kokkuvõte	1545
tehisaru võib eksida	1594
tehisintellekt võib eksida	1594
tehty tekoälyllä	1793
teie hääl on arvesse võetud	1575
tej treści nie można wyświetlić	3324
tek seferlik bağiş	4343
tek seferlik bağiş yap	4374
tekijänoikeudella suojattu	1791
teklifi gör	4331
teklifleri gör	4375
tekoäly voi tehdä virheitä	1793
tekoälyn luoma	1793
tekoälyn tekemä	1793
tekoälyn tekemä tiivistelmä	1720
tekoälyn tiivistelmä	1720
tekoälyn tuottama	1793
tekoälytiivistelmä	1720	1794
tekst je zaključan	3834
tekst powstał przy pomocy ai	3350
tekst przetłumaczony maszynowo	3350
teksta izmērs	2918
tekststørrelse	65
tekstą įgarsino dirbtinis intelektas	2797
telefonszám	2282
telefón	3937
teljes hozzáférés	2181
teljes képernyő	2265
teljes név	2282
temas del día	1415
temi že sledite	4046
ten artykuł jest zablokowany	3337
ten film jest niedostępny	3327
ten film nie jest dostępny w twoim kraju	3327
ten film nie jest już dostępny	3327
tento obsah je blokován	548
tento obsah je zablokovaný	3920
tento obsah nemôžeme zobraziť	3920
tento obsah nemůžeme zobrazit	548
tento obsah není dostupný	548
tento obsah není k dispozici	548
tento obsah nie je dostupný	3920
tento obsah nie je k dispozícii	3920
tento obsah sa nedá zobraziť	3920
tento článek je uzamčen	562
tercihleri yönet	4370
tercihlerimi yönet	4370
termos e condições	3392
teste başla	4328
teste grátis	3373
testează-ți cunoștințele	3565
testează-ți cunoștințele cu quizul nostru	3541
testi başlat	4328
testi çöz	4328
testreszabás	2259
teszteld a tudásod	2204
tesztelje tudását	2204
tetszőleges összeg	2275
text bol vytvorený automaticky	3945
text byl vytvořen automaticky	575
text je chránený autorským právom	3943
text je chráněn autorským právem	573
text čte umělá inteligence	551
texten fortsätter nedan	4080
texten fortsätter under bilden	4080
texten är maskinöversatt	4184
texten är skapad automatiskt	4184
textgröße	942
textgröße ändern	942
teď ne	469
teşekkürler, mesajiniz gönderildi	4348
tham gia bình chọn	4565
tham gia khảo sát	4565
tham gia thăm dò	4565
thanh toán hàng năm	4586
thanh toán hàng tháng	4586
thanh toán qua paypal	4608
theo dõi chủ đề	4597
theo dõi chủ đề này	4597
theo dõi tác giả	4597
thoát toàn màn hình	4572
thu gọn	4535
thème suivi	1964
thèmes	1854
thématiques	1854
thêm câu trả lời	4603
thêm làm nguồn ưu tiên	4597
thêm vào giỏ hàng	4611
thích	4523
thích nhất	4566
thông tin bắt buộc	4588
thông tin doanh nghiệp	4528
thông tin quảng cáo	4561
thăm dò	92
thăm dò ý kiến	92
thư viện ảnh	4592
thẻ	4533
thời gian còn lại	4572
thời gian hiện tại	4573
thời lượng	4573
ti è stato utile	2497
tienes que iniciar sesión para guardar artículos	1460
tietosuojakäytäntö	1767
tik būtini	2832
tik būtinieji slapukai	2832
tikai nepieciešamās	2900
tikai nepieciešamās sīkdatnes	2900
tiktokで見る	2668
til støttesiden	702
tilbagetræk samtykke	689
tilbakemelding på saken	3123
tilføj en kommentar	720
tilføj kommentar	720
tilføj os som foretrukken kilde	722
tilføj som foretrukken kilde	722
tilgjengelig på google play	3198
till gåvosidan	4169
tillad og fortsæt	618
tillad én gang	689
tillat én gang	3193
tillåt	4164
tillåt alltid	4157
tillåt annonser	4168
tillåt aviseringar	4162
tillåt en gång	4156
tillåt innehåll	4156
tillåt inte	4164
tillåt notiser	4162
tillåt reklam	4168
tiltás	2271
timp rămas	3571
tin bài liên quan	4559
tin cùng chuyên mục	4533
tin cùng tác giả	4560
tin khác	4533
tin liên quan	4533
tin mới	4533
tin mới nhất	4533
tin nhắn của bạn	4609
tin nhắn của bạn đã được gửi	4588
tin nóng	4560
tin nổi bật	4533
tin quảng cáo	4561
tin tiếp theo	4592
tin trước	4533
tin tài trợ	4533
tin tức liên quan	4533
tin đọc nhiều	4533
tipărește	3521
tipărește articolul	3555
tipărește rețeta	61
tisk článku	580
titta på videon	4159
tiêu điểm	4533
tiến # giây	4572
tiếp theo	4535
tiếp tục trên trình duyệt	4578
tiếp tục trên web	4578
tiếp tục với apple	4586
tiếp tục với email	4608
tiếp tục với facebook	4586
tiếp tục với google	4586
tiếp tục đọc	4610
tlačiť	3868
to cię może zainteresować	3264
to może cię zainteresować	3264
to wideo jest niedostępne	3327
to wideo nie jest już dostępne	3327
toate știrile	3592
toda contribuição ajuda	3461
toda la información	1492
todas as notícias	3470
todavía no eres suscriptor	1486
todavía no estás registrado	1486
todos los artículos de este autor	1523
todos los artículos del autor	1523
todos los artículos del especial	1520
todos los derechos de reproducción reservados	1525
todos los vídeos	1492
todos os comentários	3395
todos os vídeos	3470
toimituskulut lisätään	1764
totes les notícies	451
toto pole je povinné	565
toto téma již sledujete	579
toto video již není dostupné	551
toto video není dostupné	551
toto video není ve vaší zemi dostupné	551
toto video nie je dostupné	3923
toto video nie je vo vašej krajine dostupné	3923
toto video už není dostupné	551
toto video už nie je dostupné	3923
tots els vídeos	451
tous droits de reproduction réservés	1967
toute l'actualité	1854
toutes les actualités	1932
toutes les vidéos	1932
toutes nos vidéos	1932
tovább	2204
tovább a cikkre	2284
tovább a dossziéhoz	2284
tovább a galériához	2284
tovább a recepthez	61
tovább a rovatra	2202
tovább a tartalomhoz	2284
tovább a teljes cikkre	2284
tovább a támogatáshoz	2275
tovább a támogatási oldalra	2275
tovább a webshopba	2254
tovább az ajánlathoz	2254
tovább olvasom	2204
további beállítások	2260
további cikkek	2202
további cikkek a szerzőtől	2284
további cikkek a témában	2202
további cikkek betöltése	2284
további hírek	2202
további lehetőségek	2259
további részletek itt	2204
továbbiak betöltése	2204
továbbiak megjelenítése	2284
toàn màn hình	4573
traducció automàtica	431
traducción automática	1472
traducere automată	3571
traducido automáticamente	1499
tradução automática	3419
traduït automàticament	456
trang chủ	4535
trang này có hữu ích không	4565
transcripció	431
transcripción	1472
transcrição	3450
transferência bancária	3372
trenutni čas	4023
trenutni čas #	4022
treści komercyjne	3358
treści naszych partnerów	3358
treści partnerskie	3256
treść dla subskrybentów	3337
treść niedostępna	3324
treść premium	3337
treść sponsorowana	3256
treść wygenerowana przez ai	3350
treść zablokowana	3324
treść zewnętrzna	3324
tria la teva subscripció	417
trimite răspunsul	3562
troškovi dostave	3822
truy cập không giới hạn mọi bài viết	4608
trwa ładowanie odtwarzacza	3327
tryb pełnoekranowy	3327
træk dit samtykke tilbage	689
træk samtykke tilbage	689
trình phát âm thanh	4606
trò chơi	4570
trước	4535
trường bắt buộc	4588
trường này là bắt buộc	4588
trả lời	4532
trở lại	4535
trở lại đầu trang	4592
tu ce părere ai? lasă un comentariu	3541
tu donación desgrava	1483
tu izmanto reklāmu bloķētāju	2907
tu navegador no puede reproducir este vídeo	1438
tue meitä	1702
tue meitä patreonissa	1777
tue työtämme	1777
tule meile tööle	1545
tuotettu tekoälyllä	1793
turinys saugomas autorių teisių	2854
turinys užblokuotas	2832
turiu paskyrą	2842
turpini lasīt	2861
turpinājums pēc reklāmas	2870
turpināt ar apple	2909
turpināt ar facebook	2909
turpināt ar google	2909
turpināt lasīt	2861
tutar seç	4374
tutar seçin	4374
tvarkyti pranešimus	2837
tvarkyti sutikimą	2832
twitter'da paylaş	4275
twitterで見る	2668
twoja wiadomość	3341
twoje imię	3341
twój adres e-mail	3245
twój e-mail	3245
twój głos został oddany	3316
twój głos został policzony	3316
twój głos został zapisany	3316
tykkää	1796
tylko niezbędne	3324
tytuł przelewu: darowizna	3334
tytułem: darowizna na cele statutowe	3334
tài khoản của tôi	4518
tài trợ	4528
tài trợ bởi	4601
támogass minket	2177
támogass minket patreonon	2275
támogasson minket	2177
támogasson minket a patreonon	2275
támogatom	2177
támogatom a lapot	2275
támogatom az oldalt	2275
támogatott tartalom	87	2190
támogatás	2177
támogatás paypalon	2275
támogatási oldal	2275
támogatói tartalom	2190
tárgy	2282
täisekraan	1581
tämä artikkeli on lukittu	1780
tämä juttu on lukittu	1780
tämä kenttä on pakollinen	1783
tämä sisältö ei ole saatavilla	1767
tämä video ei ole enää saatavilla	1770
tämä video ei ole saatavilla	1770
täname liitumast	1563
tässä artikkelissa	1786
tässä jutussa	1786
tässä olisi upotus facebookista	1720
tässä olisi upotus instagramista	1720
tätä sisältöä ei voida näyttää	1767
täytä ristikko	1760
täytä tämä kenttä	1783
télécharger l'appli	1920
télécharger l'audio	1913
télécharger l'épisode	1913
télécharger le mp#	1913
télécharger le podcast	1913
téléchargez l'appli	1920
téma követése	2294
téma už sledujete	579
témata	486
tému už sledujete	3949
témy	3865
témáim	2295
témák	2202
térkép betöltése	2260
térkép megnyitása	2206
términos de uso	1408
términos y condiciones	1408
tên của bạn	4589
tên hiển thị	4603
tìm kiếm	4535
tóm tắt ai	4596
tóm tắt bằng ai	4596
tóm tắt bởi ai	4596
tópicos	3399
tópicos relacionados	3399
tôi đã hiểu	4536
tôi đã tắt	4583
tôi đã tắt trình chặn quảng cáo	4582
tôi đồng ý với chính sách bảo mật	4588
tôi đồng ý với điều khoản sử dụng	4588
tõlgitud tehisintellekti abil	1594
több	2204
több betöltése	2284
több mutatása	2284
töltsd ki a kvízt	2204
töltsd ki kvízünket	2248
töltse ki a kvízt	2204
töltse újra az oldalt	2274
tùy chọn cookie	4576
tùy chọn khác	4599
túto tému už sledujete	3949
tühista igal ajal	1538
tüm fotoğraflar	4352
tüm fotoğraflari gör	4352
tüm haberler	4282
tüm haberlere sinirsiz erişim	4375
tüm haberleri gör	4352
tüm içeriğe sinirsiz erişim	4375
tüm oyunlar	4328
tüm videolar	4352
tüm videolari gör	4352
tüm yazilari	4282
tüm yazilari gör	4352
tüm yorumlar	4281
tüm çerezleri kabul et	4370
tüm çerezleri reddet	4370
tümü	4285
tümünü gör	4284
tümünü göster	4285
tümünü kabul et	4278
tümünü reddet	4278
tăng cỡ chữ	4599
tēmas	2863
tęsinys po reklamos	2801
tęsti su apple	2842
tęsti su facebook	2842
tęsti su google	2842
tłumaczenie automatyczne	3351
tłumaczenie maszynowe	3351
tạm dừng video	4572
tạo bởi ai	4606
tạo tài khoản	4518
tải audio	4572
tải bài đăng	4576
tải lại trang	4582
tải nội dung	4576
tải thêm	4535
tải thêm bình luận	4565
tải trên app store	4578
tải trên google play	4578
tải tập này	4572
tải về từ app store	4578
tải về từ google play	4578
tải âm thanh	4572
tải ứng dụng	4578
tải ứng dụng ngay	4578
tất cả tin tức	4592
tất cả trò chơi	4568
tất cả video	4592
tắt tiếng	4573
tặng bài viết	4559
tặng sao	4559
tặng sao cho bài viết	4559
tặng sao cho tác giả	4607
tốc độ phát	4572
từ chối tất cả	4576
từ chối tất cả cookie	4605
từ khóa	4533
tự động phát	4573
""", 'u': """
u košaricu	3821
u ovom članku	3840
udostępnij	3252
udostępnij na facebooku	3252
udostępnij na twitterze	3252
udostępnij na x	3252
udostępnij w mediach społecznościowych	3252
udělit souhlas	482
ugens spørgsmål	678
ugodnost za naročnike	4017
ugodnosti za naročnike	4017
ugrađeni sadržaj	3823
ugrás a galériához	2284
ugrás a recepthez	61
ugrás a receptre	61
ugrás a tartalomhoz	2284
ugrás a tartalomra	2284
uključi	3829
uključi obaveštenja	3815
uključi obavijesti	3815
uključi se u raspravu	3847
uključi zvuk	3825
uključite javascript	3825
uključite notifikacije	3815
uključite obaveštenja	3815
uključite obavijesti	3815
uključite se u raspravu	3847
ukryj reklamę	3358
ukrštenica	3819
ulkoinen sisältö	1767
ulkopuolinen sisältö	1767
uloženo	581
uložené	3951
uložit	478
uložit na později	478
uložit nastavení	548
uložit recept	61
uložit volby	548
uložit článek	478
uložiť	3868
uložiť na neskôr	3868
uložiť nastavenia	3920
uložiť recept	61
uložiť voľby	3920
uložiť článok	3868
ultima oră	3528
ultimele știri	3528
um assinante presenteou você com este artigo	3438
un abonat ți-a oferit acest articol	3555
un abonné vous offre cet article	1897
un e-mail de confirmation vous a été envoyé	1890
un suscriptor te ha regalado este artículo	1460
un suscriptor te regala este artículo	1530
une erreur s'est glissée dans l'article	1850
ungültige e-mail-adresse	927
unterstütze uns	736
unterstützen	736
unterstützen sie uns	736
unterstützen sie uns per paypal	846
unustasid salasõna	1588
uočili ste grešku	3843
uočili ste pogrešku	3843
uočili ste pogrešku u članku	3843
uporabniško ime	4032
uporabniško ime ali e-pošta	4031
upotettu sisältö	1767
upozorniť na chybu	3942
upozornění	556
uppläst av en ai-röst	4159
uppläst av en dator	4076
uppläst av en syntetisk röst	4159
uppläst av syntetisk röst	4159
uppläst med ai-röst	4076
upravljaj kolačićima	3823
upravljaj piškotke	4019
ur vår butik	4152
url 복사	2697
urlをコピー	2584
urlをコピーしました	2664
urlをコピーする	2613
url복사	2697
urmărește acest subiect	3547
urmărește autorul	3598
urmărește live	3547
urmărește subiectul	3598
urmărești deja acest subiect	3598
următorul	3530
următorul videoclip	3608
uslovi korišćenja	3780
ustaw jako preferowane źródło	3354
ustawienia plików cookie	3257
ustawienia prywatności	3324
ustvarjeno s pomočjo umetne inteligence	4043
utónév	2282
uutishälytykset	1774
uvek prikaži	3823
uvijek prikaži	3823
uvjeti korištenja	3780
uygulamada aç	4337
uygulamayi aç	4337
uygulamayi yükle	4337
uz sākumlapu	2913
uz sākumu	2868
uzdāvini rakstu	2918
uzdāvināt rakstu	2918
uzyskaj dostęp	3242
učitaj još	3840
učitaj objavu	3823
učitaj sadržaj	3823
učitaj video	3823
učitaj više	3840
učitavanje playera	3825
učitavanje videa	3825
ušetrite #%	3934
ušetríte #%	3934
ušetřete #%	563
ušetříte #%	563
ušteda #%	3835
uštedite #%	3835
używasz adblocka	3332
używasz programu do blokowania reklam	3332
už jsem ho vypnul	558
už jste hlasovali	541
už komentarus atsako jų autoriai	2798
už mám predplatné	3933
už mám předplatné	562
už mám účet	562
už máte predplatné? prihláste sa	3861
už máte předplatné	562
už máte účet	3861
už máte účet? prihláste sa	3861
už podporujem	3872
už podporuji	469
už sledujete	579
už ste hlasovali	3914
uždaryti	2800
uždaryti galeriją	2846
uždaryti reklamą	2801
uživatelské jméno	563
uživatelské jméno nebo e-mail	562
uživo	3826
užpildykite apklausą	2799
užsakomasis straipsnis	2801
užsakomasis turinys	87	2801
užsisakyti knygą	2830
užsisakyti prenumeratą	2792
""", 'v': """
v košarico	4017
v tem članku	4037
v tomto článku	568
v živo	4023
vaata kõiki	1592
vaata kõiki tellija soodustusi	1538
vaata lähemalt	1545
vaba töökoht	1545
vad tycker du? rösta här	4097
vai kopsavilkums bija noderīgs	2867
vai raksts bija noderīgs	2867
vai tas bija noderīgi	2915
vai vēlaties saņemt paziņojumus	2905
vain jäsenille	1781
vain välttämättömät	1767
vain välttämättömät evästeet	1767
vairāk no autora	2913
vairāk par tēmu	2863
vairāk rakstu	2913
vaizdo grotuvas įkeliamas	2834
vaizdo įrašas	2799
vaizdo įrašas nebepasiekiamas	2834
vaizdo įrašas nepasiekiamas	2834
vaizdo įrašas nepasiekiamas jūsų šalyje	2834
vaizdo įrašo paleisti negalima	2834
vaizdo įrašą rasite čia	2799
valami elromlott. próbáld újra	2281
valami hiba történt. próbálja újra	2281
valgfrit beløb	702
valgfritt beløp	3205
van egy jó sztorija	2288
van egy jó témája	2288
van már előfizetése	2278
van már fiókja	2181
van már fiókod	2278
van már fiókom	2278
vanjski sadržaj	3823
var artikeln till hjälp	4088
var det här till hjälp	4097
var det til hjælp	718
var detta till hjälp	4184
var dette en hjælp	718
var resuméet nyttigt	621
var sammanfattningen till hjälp	4088
varbūt vēlāk	2906
varför ser jag den här annonsen	4191
varför visas den här annonsen	4191
vari atteikties jebkurā laikā	2861
varje bidrag hjälper	4169
varje bidrag räknas	4169
varje krona hjälper	4169
varje krona räknas	4169
vasta küsitlusele	1545
vastaa kyselyyn tästä	1720
vaš e-mail	3837
vaš e-naslov	4034
vaš e-poštni naslov	4034
vaš glas je bil oddan	4014
vaš glas je uračunat	3818
vaš glas je zabeležen	3818	4014
vaš glas je zabilježen	3818
vaš komentar	3767
vaš mejl	3837
vaša e-mail adresa	3837
vaša e-mailová adresa	3936
vaša poruka	3838
vaša poruka je poslana	3837
vaša poruka je poslata	3837
vaša správa	3937
vaše e-mailová adresa	565
vaše ime	3838	4035
vaše jméno	566
vaše meno	3937
vaše sporočilo	4035
vaše sporočilo je poslano	4034
vaše zpráva	566
veckans fråga	4145
vecākie vispirms	2916
vedno prikaži	4019
vegyél jegyet	2254
veja esta publicação no instagram	3417
veja também	3399
veja todas as opções de assinatura	3436
velg beløp	3205
velikost písma	65
veličina fonta	3851
veličina slova	3851
veličina teksta	65
velocidad de reproducción	1471
velocidade de reprodução	3449
velocitat de reproducció	430
velocità di riproduzione	2505
venujte nám # %	3930
ver # comentários	3427
ver biografía	1434
ver comentários	3395
ver conteúdo	3453
ver conteúdo externo	3417
ver dossiê	3470
ver esta publicación en instagram	1438
ver esta publicação	3490
ver esta publicação no instagram	3417
ver fotogalería	1492
ver galería	1418
ver galería de fotos	1492
ver imágenes	1520
ver la galería	1492
ver mais notícias	3470
ver más	1418
ver más artículos	1495
ver más artículos del autor	1434
ver más noticias	1461
ver más vídeos	1492
ver oferta de suscripción	1517
ver opciones de suscripción	1517
ver preço	3447
ver suscripción	1517
ver también	1415
ver também	3399
ver todas as notícias	3470
ver todas las opciones de suscripción	1457
ver todos los artículos	1492
ver todos los vídeos	1492
ver todos os vídeos	3470
ver traducción	1419
ver tradução	3403
ver transcripción	1471
ver transcrição	3449
ver vídeo	1418
vergrößern	794	931
verificați adresa de email	3588
verifică-ți emailul	3588
verifică-ți inboxul	3588
verlagssonderveröffentlichung	857
versandkosten können anfallen	908
vertrag kündigen	775
verträge hier kündigen	775
verwandte beiträge	787
ves a la pàgina de donacions	442
ves algún error? comunícalo	1447
veure aquesta publicació a instagram	402
vezetéknév	2282
vezi această postare pe instagram	3538
vezi conținutul	3574
vezi mai multe știri	3556
vezi prețul	3568
vezi răspunsurile	3562
vezi toate știrile	3592
vezi și	3528
već imam nalog	3834
već imam račun	3834
već imate nalog	3757
već imate pretplatu	3757
već imate račun	3757
već podržavam	3772
već pratite	3849
već pratite ovu temu	3849
već sam pretplatnik	3834
već ste glasali	3818
već ste glasovali	3818
već ste pretplatnik	3757
več iz rubrike	3965
več novic iz regije	3965
več o tem	3965
več o temi	3965
več člankov	4037
več člankov avtorja	4037
veľkosť písma	65
veľkosť textu	3950
vi kan inte visa det här innehållet	4156
viac k téme	3865
viac si o tom prečítate tu	3865
viac článkov	3939
videa ni mogoče predvajati	4022
video atskaņotājs tiek ielādēts	2902
video ei ole enää saatavilla	1770
video ei ole käytettävissä	1770
video ikke tilgængelig	692
video již není k dispozici	551
video không khả dụng	4572
video không tồn tại	4572
video mevcut değil	4332
video nav pieejams jūsu valstī	2902
video nelze přehrát	551
video není dostupné	551
video není dostupné ve vaší zemi	551
video není k dispozici	551
video nevar atskaņot	2902
video ni na voljo v vaši državi	4022
video nicht verfügbar	914
video nie je dostupné	3923
video nie je dostupné vo vašej krajine	3923
video nie je k dispozícii	3923
video nije dostupan u vašoj državi	3825
video nije dostupan u vašoj zemlji	3825
video nije moguće reproducirati	3825
video này không còn tồn tại	4572
video này không khả dụng	4572
video oynatici yükleniyor	4332
video sa nedá prehrať	3923
video sa nepodarilo načítať	3923
video se ne može reprodukovati	3825
video se nepodařilo načíst	551
video tiếp theo	4606
video trước	4606
video už není k dispozici	551
video už nie je dostupné	3923
video už nie je k dispozícii	3923
video više nije dostupan	3825
video yüklenemedi	4371
video yüklenirken hata oluştu	4371
video yükleniyor	4332
videoafspilleren indlæses	692
videoclipul următor	3608
videoen er ikke længere tilgængelig	692
videoen er ikke tilgængelig	692
videoen er ikke tilgængelig i dit land	692
videomängija laadimine	1581
videon voi katsoa jutun yläosasta	1720
videon är inte längre tillgänglig	4159
videon är inte tillgänglig	4159
videoyu izlemek için tiklayin	4284
videoyu yükle	4335
videó	2202
videó betöltése	2257
videó betöltése folyamatban	2265
videó lejátszása	2265
videó megtekintése	2265
videók	2202
videólejátszó betöltése	2265
videónkat itt nézheti meg	2204
vidéo	1857
vidéo indisponible	1913
vidéo non disponible	1913
vidéo précédente	1953
vidéo suivante	1953
vidéo à la une	1953
vielen dank für deine nachricht	927
vielen dank für deine stimme	904
vielen dank für ihr feedback	836
vielen dank für ihre anmeldung	750
vielen dank für ihre nachricht	927
vielen dank für ihre stimme	904
vielen dank für ihre teilnahme	91
vielleicht später	735
vienkartinė auka	2840
vienkartinė parama	2841
vienmēr atļaut	2900
vienmēr rādīt	2900
vienreizējs ziedojums	2908
viestisi on lähetetty	1783
vil du få varsler	3199
vilkår	616	3118
vill du få notiser	4162
vill du få pushnotiser	4162
vipps et beløp	3094
virheellinen sähköpostiosoite	1783
vis bildet i full størrelse	3133
vis færre	632	3132
vis i fuld skærm	711
vis oversættelse	634
vis større bilde	3133
vis større billede	633
visa bilden i helskärm	4097
visa färre	4097
visa i helskärm	4177
visa inlägg från facebook	4097
visa inlägg från instagram	4097
visa innehåll	4082
visa innehållet	4156
visa lösenord	4171
visa och godkänn	4156
visa översättning	4098
visas tiesības paturētas	2921
visi komentāri	2916
vissza a címlapra	2284
vissza a főoldalra	2284
vissza a tetejére	2204
vissza az oldal tetejére	2284
visszajelzés	2198
visszajelzés küldése	2291
viteză de redare	3570
vizitează magazinul	3568
više o temi	3764
više od autora	3840
više vijesti iz regije	3764
više članaka	3840
više članaka autora	3840
viết bình luận	4532
viết bình luận của bạn	4565
viết trả lời	4565
vlastná suma	3930
vlastní částka	559
vložený obsah	548
vložit do košíku	545
vložit komentář	577
vložiť do košíka	3918
vložiť komentár	3947
vnesite e-poštni naslov	4034
vnesite veljaven e-poštni naslov	4034
voce generată de ai	3570
você concorda? vote	3427
você está seguindo este tema	3501
você já está inscrito	3497
você já segue este tema	3478
você já votou	3441
você pode gostar	3399
você pode se interessar	3399
você segue este autor	3501
você também pode gostar	3399
voir le détail	1858
voir les détails	1858
voir les réponses	1905
voir les résultats	91	1858
voir les résultats du sondage	1885
voir toute l'actualité	1932
voir toutes les vidéos	1932
voix générée par ia	1953
voltar ao início	3470
voltar atrás	3403
voltar à página inicial	3470
volver al índice	1520
volver atrás	1419
von einer künstlichen stimme vorgelesen	914
von ki übersetzt	937
vorgelesen von einer künstlichen stimme	914
vos réactions	1850
votează	91
votează în sondaj	3562
votează în sondajul nostru	3541
votre avis nous intéresse	1885
votre demande a bien été envoyée	1960
votre demande a été envoyée	1960
votre message a bien été envoyé	1928
votre nom et prénom	1960
votre prénom	1929
votre soutien fait la différence	1957
votre vote a bien été pris en compte	1905
votre vote a été enregistré	1905
votre vote a été pris en compte	91
votul dumneavoastră a fost înregistrat	3562
votul tău a fost înregistrat	3562
vous aimerez peut-être	1854
vous avez déjà un compte	1821
vous avez déjà un compte ? connectez-vous	1821
vous avez déjà un compte ? identifiez-vous	1821
vous avez déjà voté	1905
vous bloquez nos publicités	1956
vous n'êtes pas abonné	1926
vous n'êtes pas encore inscrit	1926
vous n'êtes pas inscrit	1926
vous possédez déjà un compte	1821
vous pourriez être intéressé	1854
vous suivez ce thème	1964
vous suivez déjà ce sujet	1941
vous suivez déjà ce thème	1941
vous suivez déjà cet auteur	1941
vous êtes bien inscrit	1960
vous êtes déjà inscrit	1960
vous êtes inscrit	1960
vprašanje dneva	4014
vreau să donez	3583
vreau să primesc newsletterul	3548
vreau să susțin	3583
vsak evro šteje	4029
vsak petek. brezplačno. brez spama	4034
vsak prispevek šteje	4029
vsaka donacija šteje	4029
vsebina je avtorsko zaščitena	4041
vsebina sporočila	3964
vsebine naših partnerjev	4049
vsebine ni mogoče prikazati	4019
vsi članki	4037
vsi članki avtorice	4037
vsi članki avtorja	4037
vstúpiť do diskusie	3868
vstúpiť do galérie	3939
vui lòng kiểm tra email	4588
vui lòng nhập bình luận	4603
vui lòng nhập email	4588
vui lòng nhập email hợp lệ	4588
vui lòng nhập họ tên	4588
vyberte si predplatné	3933
vyberte si předplatné	562
vyberte částku	559
vybrat předplatné	562
vybrať	3934
vybrať predplatné	3933
vygenerované ai	3945
vygenerované pomocou ai	3945
vygenerováno ai	575
vygenerováno pomocí ai	575
vyplňte toto pole	565
vypnite blokovanie reklám	3928
vypnite prosím adblock	3928
vypnite, prosím, adblock	3928
vypnúť zvuk	3923
vypněte prosím adblock	557
vypněte si adblock	557
vypočuť si článok	3923
vypočuť článok	3923
vyskytla sa chyba. skúste to znova	3936
vyskúšajte si kvíz	3914
vytisknout článek	478
vytlačiť	3868
vytlačiť recept	61
vytlačiť článok	3868
vytvorené ai	3945
vytvorené pomocou ai	3945
vytvorené umelou inteligenciou	3945
vytvořeno ai	575
vytvořeno pomocí ai	575
vytvořeno umělou inteligencí	575
vytvořila ai	575
vytvořit účet	471
vyzkoušejte si kvíz	541
vyzkoušet	471
vyčerpali ste limit článkov	3933
vágólapra másolva	2297
válassz csomagot	2278
válassz előfizetést	2278
válassz összeget	2275
válasszon csomagot	2278
válasszon előfizetést	2278
válasszon összeget	2275
válasz	2198	2293
válaszok elrejtése	2292
válaszok megjelenítése	2292
válaszolok	2293
választom	2279
választás mentése	2257
vásárlás a webshopban	2193
váš e-mail	475
váš email	565
váš hlas bol započítaný	3914
váš hlas bol zaznamenaný	3914
váš hlas byl započítán	541
váš hlas byl zaznamenán	541
väiksem tekst	1597
väline sisu	1556
välj	4172
välj abonnemang	4171
välj belopp	4169
välj din prenumeration	4171
välj ditt abonnemang	4171
välj erbjudande	4171
välj prenumeration	4171
välj som föredragen källa	4188
vänligen stäng av annonsblockeraren	4165
värsked uudised	1540
vælg	706
vælg abonnement	705
vælg beløb	702
vælg dit abonnement	705
vælg som foretrukken kilde	722
vælg tilbud	705
vérifiez votre boîte de réception	1928
vérifiez votre boîte mail	1928
vés a la recepta	61
více	486
více k tématu	486
více o tématu	486
více si o tom přečtete zde	486
více článků	568
vídeo anterior	1512	3491
vídeo destacado	1512
vídeo indisponível	3449
vídeo no disponible	430	1471
vídeo não disponível	3449
vídeo seguinte	3491
vídeo siguiente	1512
vídeos	1415	3399
võib-olla hiljem	1585
võid igal ajal loobuda	1590
võta nõusolek tagasi	1579
võta toimetusega ühendust	1593
výber redakcie	3865
výběr redakce	486
výhoda pre predplatiteľov	3918
výhoda pro předplatitele	545
výhody pre predplatiteľov	3918
výhody pro předplatitele	545
výsledky	92
výsledky ankety	552
výsledky hlasovania	3924
výsledky hlasování	552
vēl nav konta	2909
vēl neesi abonents	2909
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
všetky komentáre	3947
všetky články	3939
všetky články autora	3939
všetky články autorky	3939
všeč mi je	4045
vždy povolit	549
vždy povoliť	3921
vždy zobrazovat	548
vždy zobrazovať	3920
về trang chủ	4592
về tác giả	4593
về đầu trang	4535
""", 'w': """
w każdy piątek. za darmo. bez spamu	3340
warto przeczytać	3264
was können wir besser machen	836
wczytaj treść	3324
wczytaj więcej	3343
webshopunkból	2254
webáruház	2192
weiterblättern	931
weitere beiträge	787
werbung schließen	943
werbung überspringen	770
weź udział w dyskusji	3313
whatsapp'ta paylaş	4275
whatsapp'tan paylaş	4360
whatsappで読む	2613
wiadomość	3341
wiadomość została wysłana	3340
wideo jest niedostępne	3327
wideo niedostępne	3327
widzisz błąd	3347
wie gefällt ihnen dieser artikel	836
wie wir unsere quellen schützen	934
wielkość czcionki	65
wielkość tekstu	3356
więcej	3264
więcej artykułów	3264
więcej informacji	3264
więcej na ten temat	3264
więcej o	3264
więcej od tego autora	3343
więcej tekstów autora	3343
więcej z	3264
wpisz kwotę	3334
wpisz swój e-mail	3245
wprowadź adres e-mail	3245
wpłata jednorazowa	3335
wpłata miesięczna	3335
wpłać	3239
wpłać jednorazowo	3334
wpłać teraz	3239
wróć do góry	3343
wróć na górę	3343
wróć na stronę główną	3343
wspieraj co miesiąc	3334
współpraca płatna	3358
współpraca reklamowa	3256
wszystkie # zdjęcia	3342
wszystkie # zdjęć	3342
wszystkie artykuły	3343
wszystkie artykuły autorki	3343
wszystkie zdjęcia	3342
wszystkie zdjęć	3342
wybierz kwotę	3334
wybierz ofertę	3337
wybierz prenumeratę	3337
wybierz subskrypcję	3337
wycofaj zgodę	3324
wykorzystałeś limit artykułów	3337
wykryliśmy adblocka	3332
wypełnij to pole	3340
wypisz się w dowolnym momencie	3340
wypróbuj	3242
wyraź zgodę	3257
wystąpił błąd	3341
wystąpił błąd. spróbuj ponownie	3340
wystąpił błąd. spróbuj ponownie później	3340
wyłącz adblocka	3332
wyłącz blokowanie reklam	3332
wyłącz dźwięk	3327
wyłącz reklamy	3358
wyłączyłem adblocka	3332
wyślij	91	3341
wyślij e-mailem	3252
wyślij komentarz	3352
wyślij mailem	3356
wyślij opinię	3350
wyślij wiadomość	3340
wyślij zdjęcia	3347
wyślij zgłoszenie anonimowo	3347
wyślij znajomemu	3252
wyświetl treść	3324
wählen	926
własna kwota	3334
włącz	3331
włącz dźwięk	3327
włącz javascript	3327
""", 'x': """
x'te paylaş	4275
xem bình luận	4532
xem bản ghi	4572
xem bản gốc	4536
xem bản đồ	4536
xem bộ ảnh	4592
xem chi tiết	4536
xem chuyên đề	4592
xem các câu trả lời	4565
xem các gói	4608
xem công thức	61
xem giá	4571
xem giá tốt nhất	4611
xem gói đăng ký	4608
xem kết quả	91	4536
xem lại	4573
xem nhiều	4533
xem nhiều nhất	4533
xem nhiều trong tuần	4560
xem nội dung	4576
xem sản phẩm	4611
xem thêm	4533	4535
xem thêm bài của tác giả	4592
xem thêm bình luận	4532
xem thêm tin	4592
xem thêm video	4592
xem thêm ảnh	4592
xem tiếp	4535
xem toàn bộ	4535
xem trên ứng dụng	4578
xem trả lời	4565
xem tất cả	4535
xem tất cả bình luận	4565
xem tất cả ảnh	4592
xem ưu đãi	4571
xem ảnh cỡ lớn	4592
xem ảnh lớn	4592
xでシェア	2584
xでシェアする	2613
xでポスト	2584
xで共有	2664
xで表示	2668
xで見る	2668
x로 공유	2772
x에서 보기	2776
""", 'y': """
ya estás suscrito	1457
ya tenés suscripción	1457
yahoo! japan idでログイン	2650
yahoo!ショッピングで見る	2634
yahoo!ショッピングで購入	2634
yanit gönder	4325
yanitlari gör	4325
yanitlari göster	4325
yapay zeka ile seslendirilmiştir	4332
yapay zeka ile özet	4284
yapay zeka ile özetle	4357
yapay zeka ile üretildi	4371
yapay zeka özeti	4284
yapay zekâ ile seslendirildi	4332
yapay zekâ ile üretildi	4371
yapay zekâ tarafindan seslendirildi	4332
yapay zekâ özeti	4357
yazara e-posta gönder	4354
yazara mesaj gönder	4354
yazarin diğer haberleri	4282
yazarin diğer yazilari	4282
yazarin tüm yazilari	4282
yaziyi büyüt	4360
yaziyi küçült	4360
yeni oyunumuzu keşfet	4366
ymmärrän	1721
yorum gönder	4281
yorum yapmak için giriş yap	4325
yorumlar sadece abonelere açiktir	4365
yorumlari gör	4281
yorumu gönder	4325
yorumu şikayet et	4365
yorumu şikâyet et	4365
yorumunu gönder	4325
youtube-tartalom megjelenítése	2204
youtube-videó betöltése	2260
youtubeで見る	2668
youtubeで視聴	2668
youtube에서 보기	2776
yritä myöhemmin uudelleen	1783
yritä uudelleen	1783
yukari çik	4352
yz özeti	4284
yêu cầu của bạn đã được gửi	4609
""", 'z': """
z našeho e-shopu	545
z našeho obchodu	545
z nášho e-shopu	3918
z nášho obchodu	3918
z titulní strany	486
za naročnike	4031
zaakceptuj i pokaż	3324
zaboravili ste šifru	3834
zabranjeno prenošenje	3844
zabudnuté heslo	3861
zadajte platný e-mail	3936
zadejte platný e-mail	565
zadejte svůj e-mail	475
zadejte částku	559
zagłosuj	91
zahlungsart wählen	739
zainstaluj aplikację	3329
zakázat	556
zakázať	3927
zakúpiť licenciu	3943
zaloguj się	3242
zaloguj się przez apple	3337
zaloguj się przez facebooka	3337
zaloguj się przez google	3337
zaloguj się z google	3337
zamknij galerię	3343
zamknij reklamę	3358
zamów książkę	3320
zapamatovat přihlášení	562
zapamatovat si mě	562
zapamiętaj mnie	3338
zapamätať si ma	3933
zapisz na później	3252
zapisz się	3245
zapisz się na newsletter	3245
zapisz wybór	3324
zapnout upozornění	555
zapnúť	3927
zapnúť notifikácie	3926
zapnúť titulky	3923
zapnúť upozornenia	3926
zapnúť zvuk	3923
zapomenuté heslo	471
zapomniałem hasła	3337
zapomniałeś hasła	3337
zapomněl jsem heslo	562
zapomněli jste heslo	562
započni kviz	3818
zarejestruj się	3242
zarezervovat místo	545
zarządzaj plikami cookies	3324
zarządzaj powiadomieniami	3330
zarządzaj zgodami	3257
zarządzaj zgodą	3324
zaten üye misiniz	4268
zauważyłeś błąd	3347
zavrieť galériu	3939
zavrieť reklamu	3952
zavřít	469
zavřít galerii	568
zavřít reklamu	582
začať kvíz	3914
začni kviz	4014
začít kvíz	541
załaduj film	3324
załaduj post	3324
załaduj treść	3324
załaduj wideo	3324
załaduj więcej	3267
załóż konto	3242
zaštita osobnih podataka	3780
zaštita privatnosti	3780
zašto vidim ovaj oglas	3853
zašto vidim ovu reklamu	3853
zbývající čas	552
zbývající čas #	551
zbývající čas -#	551
zdieľajte tento text	3868
zdieľajte článok	3868
zdieľať	3868
zdieľať na facebooku	3868
zdieľať na whatsappe	3950
zdieľať článok	3868
zdjęcie # z #	3342
zdjęcie #/#	3342
zeskanuj kod i pobierz aplikację	3329
zeskanuj kod qr, aby pobrać aplikację	3329
zezwól	3331
zezwól na powiadomienia	3330
zezwól na reklamy	3333
zezwól raz	3324
zgadzam się	3257
zgadzam się na powiadomienia	3330
zgadzam się na wyświetlanie treści	3257
zgłoś	3260	3353
zgłoś błąd	3260
zgłoś komentarz	3352
zgłoś nadużycie	3352
zgłoś reklamę	3358
ziedot katru mēnesi	2908
ziņa ir nosūtīta	2911
ziņa tiek papildināta	2868
ziņo par kļūdu	2867
ziņot par komentāru	2916
ziņot par kļūdu	2867
zkontrolujte svoji e-mailovou schránku	565
zkontrolujte svou schránku	565
zkopírovat odkaz	478
zkopírovat odkaz na článek	478
zkopírováno	581
zkopírováno do schránky	580
zkuste to prosím později	565
zmeniť súhlas	3920
zmeniť veľkosť písma	3950
zmenšit písmo	580
zmenšiť písmo	3950
zmień rozmiar tekstu	3356
zmień zgodę	3324
změnit souhlas	548
změnit velikost písma	580
znajdź nas na facebooku	3253
znalazłeś błąd	3347
znalazłeś błąd w tekście	3347
značky	3865
znova naloži stran	4028
znova načítať stránku	3929
znovu načíst stránku	558
zobacz # zdjęcia	3342
zobacz # zdjęć	3342
zobacz cenę	3320
zobacz galerię	3267
zobacz mapę	3268
zobacz ofertę	3320
zobacz również	3264
zobacz szczegóły	3268
zobacz także	3264
zobacz także inne	3264
zobacz też	3264
zobacz więcej	3264
zobacz wszystkie # zdjęcia	3342
zobacz wszystkie # zdjęć	3342
zobacz wszystkie artykuły	3343
zobacz wszystkie zdjęcia	3342
zobacz wszystkie zdjęć	3342
zobacz zdjęcia	3342
zobacz zdjęć	3342
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
zobraziť # fotiek	3938
zobraziť # fotky	3938
zobraziť # fotografie	3938
zobraziť # fotografií	3938
zobraziť # odpovede	3947
zobraziť a prijať	3920
zobraziť cenu	3918
zobraziť diskusiu	3868
zobraziť fotiek	3938
zobraziť fotky	3938
zobraziť fotografie	3938
zobraziť fotografií	3938
zobraziť galériu	3939
zobraziť heslo	3933
zobraziť komentáre	3947
zobraziť menej	3866
zobraziť obsah	3879
zobraziť odpovede	3947
zobraziť ponuku	3918
zobraziť ponuky	3933
zobraziť popis	3939
zobraziť predplatné	3933
zobraziť prepis	3923
zobraziť titulky	3923
zobraziť viac	3866
zobraziť výsledky	91	3914
zobraziť všetko	3866
zobraziť všetky # fotiek	3938
zobraziť všetky # fotky	3938
zobraziť všetky # fotografie	3938
zobraziť všetky # fotografií	3938
zobraziť všetky fotiek	3938
zobraziť všetky fotky	3938
zobraziť všetky fotografie	3938
zobraziť všetky fotografií	3938
zobraziť všetky články	3939
zobraziť všetkých # fotiek	3938
zobraziť všetkých # fotky	3938
zobraziť všetkých # fotografie	3938
zobraziť všetkých # fotografií	3938
zobraziť všetkých fotiek	3938
zobraziť všetkých fotky	3938
zobraziť všetkých fotografie	3938
zobraziť všetkých fotografií	3938
zoradiť podľa	3947
zostań patronem	3239
zostań patronką	3334
zostať prihlásený	3933
zostávajúci čas	3924
zostávajúci čas #	3923
zostávajúci čas -#	3923
zpráva	566
zpráva byla odeslána	565
zpráva pro příjemce: dar	559
zpět na hlavní stránku	568
zpět na začátek	568
zpět nahoru	488
zrušit můžete kdykoli	562
zrušit můžete kdykoliv	562
zrušiť môžete kedykoľvek	3933
zu meine themen hinzufügen	941
zu meinen themen hinzufügen	941
zum rätsel	904
zum vollständigen artikel	930
zur großansicht	930
zur leseliste hinzufügen	877
zur merkliste hinzufügen	763
zur übersicht	790
zurück	781
zurück nach oben	790	930
zurück zum anfang	938
zurück zur startseite	930
zurück zur übersicht	930
zvoliť	3934
zvolte předplatné	562
zvolte částku	559
zvoľte predplatné	3933
zvoľte sumu	3930
zväčšiť	3924
zväčšiť foto	3939
zväčšiť fotografiu	3939
zväčšiť písmo	3950
zväčšiť text	3950
zvětšit	488
zvětšit foto	568
zvětšit fotografii	568
zvětšit písmo	580
zvětšit text	580
zwiń	3267
zásady cookies	548
zásady ochrany osobných údajov	3920
získat licenci	573
získat předplatné	562
získať licenciu	3943
získať predplatné	3933
zůstat přihlášen	562
""", '£': """
£# at amazon	1327
""", '©': """
©ntb	3162
""", 'à': """
à découvrir	1854
à la une	1854
à lire	1854
à lire aussi	1854
à lire dans ce dossier	1854
à lire dans la même rubrique	1854
à lire ensuite	1854
à lire également	1854
à ne pas manquer	1854
à voir	1854
à voir aussi	1854
à voir ensuite	1962
""", 'á': """
áno, chcem	3927
áno, prosím	3927
átirat	2266
átirat elolvasása	2265
átirat megjelenítése	2265
áudio gerado por ia	3419
áudio gerado por voz sintética	3419
""", 'ä': """
ähnliche artikel	787
ähnliche beiträge	787
ähnliche themen	787
äldst	4187
äldsta	4187
äldsta först	4186
älteste	940
älteste zuerst	939
älä missaa mitään	1706
älä salli	1774
älä seuraa	1797
ämne	4175
ämnen	4094
ämnen i artikeln	4094
ämnen i den här artikeln	4177
ändra cookie-inställningar	4085
ändra cookieinställningar	4085
ändra dina cookie-inställningar	4085
ändra dina cookieinställningar	4156
ändra inställningar	4085
ändra samtycke	4156
ändra textstorlek	4190
är du inte prenumerant	4171
är du redan prenumerant	4062
äänenvoimakkuus	1771
äänesi on laskettu	1760
äänesi on rekisteröity	1760
äänesi on tallennettu	1760
äänestyksen tulokset	1771
äänestys	92
äänestä	91	1761
äänestä nyt	91	1760
äänestä tästä	1720
ääni on tuotettu tekoälyllä	1770
ääni pois	1770
ääni päälle	1770
""", 'å': """
åbn	634
åbn appen	694
åbn billedgalleri	711
åbn galleri	711
åbn i app	694
åbn kort	634
åpne	3134
åpne appen	3198
åpne bildegalleri	3214
åpne faktaboks	3134
åpne galleri	3214
åpne i app	3198
åpne kart	3134
årlig	3209
årlig betaling	3209
årligt	706
årsvis	4172
årsvis betalning	4172
återkalla samtycke	4156
återstående tid	4160
återstående tid #	4159
återstående tid -#	4159
""", 'æ': """
ældste	721
ældste først	720
ændr dine cookieindstillinger	618
ændr dit samtykke	689
ændr indstillinger	618
ændr samtykke	689
ændr tekststørrelse	723
""", 'ç': """
çengel bulmaca	4330
çerez ayarlari	4278
çerez ayarlarini yönet	4335
çerez politikasi	4278
çerez tercihleri	4335
çerez tercihlerini yönet	4335
çerezler	4278
çerezleri yönet	4370
çeviriyi göster	4285
çikiş yap	4268
çok okunanlar	4282
""", 'è': """
è gratis e ci vuole solo un minuto	2484
è stato utile	2497
""", 'é': """
é grátis e leva menos de um minuto	3431
é proibida a reprodução	3502
é proibida a reprodução do conteúdo	3502
écouter	1840
écouter (# min	1840
écouter le podcast	1857
écrire à la rédaction	1936
édition du jour	1854
élő	2266
élő közvetítésünk itt	2284
épingler	61
épingler la recette	61
értem	2206
értesítések	2271
értesítések engedélyezése	2268
értesítések kezelése	2268
értékeld a cikket	2291
értékeld a receptet	61
értékelje a cikket	2291
érvénytelen e-mail-cím	2281
étiquettes	1858
évente	2279
éves előfizetés	2279
éves fizetés	2279
éves számlázás	2279
""", 'í': """
így kapcsolhatja ki a hirdetésblokkolót	2272
így védjük a forrásainkat	2288
írd meg a véleményed	2198
írj a szerkesztőségnek	2288
írj hozzászólást	2292
írja meg véleményét	2198
írjon a szerkesztőségnek	2288
írjon hozzászólást	2292
írjon nekünk névtelenül	2288
""", 'î': """
îmi place	3563
în fiecare lună	3584
în parteneriat cu	3602
înainte # secunde	3570
înapoi # secunde	3570
înapoi la prima pagină	3592
înapoi la început	3613
înapoi sus	3530
încarcă conținutul	3574
încarcă mai multe	3530
încarcă mai multe comentarii	3562
încarcă postarea	3574
încarcă videoclipul	3574
închide	3514
închide fereastra	3613
închide galeria	3613
închide meniul	3613
înregistrare	3516
înregistrează-te	3516
îți mulțumim pentru vot	3541
""", 'ô': """
ô chữ	4570
""", 'ö': """
öffnen	790
ön hirdetésblokkolót használ	2272
ön mit gondol? szavazzon	2204
önceki	4284
önceki fotoğraf	4378
önceki görsel	4378
önceki haber	4282
önceki video	4371
önceki yazi	4378
öne çikan haberler	4282
öne çikanlar	4282
önerilen haberler	4282
önerilenler	4282
öppna	4098
öppna appen	4161
öppna bildgalleri	4177
öppna galleri	4177
öppna karta	4098
összes	2204
összes cikk	2284
összes elfogadása	2258
összes elutasítása	2258
összes megtekintése	2284
översatt med ai	4184
özet faydali oldu mu	4281
""", 'ú': """
új hozzászólás	2198
última hora	1415
últimas	3399
últimas entradas	1415
últimas noticias	1415
últimas notícias	3399
últimes notícies	393
últimos artículos	1415
únete	1376
únete a la conversación	1411
única	1484	3462
účtované ročne	3933
účtováno ročně	562
""", 'ü': """
über google anmelden	925
über whatsapp senden	942
über whatsapp teilen	942
übersetzung anzeigen	794
überweisung	740
ücretsiz dene	4268
ücretsiz haber limitinize ulaştiniz	4346
ücretsiz kargo	4362
ücretsiz oku	4375
ücretsiz oyna	4328
ücretsiz üye ol	4268
ücretsiz üye olun	4268
ücretsiz, spam yok	4348
ühekordne annetus	1587
ürüne git	4382
ürünü gör	4382
ürünü incele	4331
üye girişi	4268
üye ol	4267	4268
üye olun	4268
üzenet	2282
üzenet küldése	2281
üzenetét elküldtük	2281
""", 'ý': """
ý kiến	4532
ý kiến bạn đọc	4532
ý kiến của bạn	4532
""", 'ā': """
ārējais saturs	2878
""", 'č': """
častite nas kafom	3832
častite nas kavom	3832
častite nas s kavo	4029
čita sintetički glas	3825
čitaj bez oglasa	3853
čitaj u aplikaciji	3827
čitajte bez oglasa	3853
čitajte bez ograničenja	3834
čitajte u aplikaciji	3827
čitajte uz pretplatu	3834
članak je zaključan	3757
članak je zaštićen autorskim pravom	3844
članak se nastavlja ispod oglasa	3763
članak čita sintetički glas	3825
članek bere sintetični glas	4022
članek je avtorsko zaščiten	4041
članek je zaklenjen	3961
članek se nadaljuje pod oglasom	3964
članek se nadaljuje spodaj	3964
článek byl vytvořen automaticky	575
článek je chráněn autorským právem	573
článek namluvila umělá inteligence	551
článek pokračuje pod reklamou	481
článek čte syntetický hlas	551
články autora	568
článok bol vytvorený automaticky	3945
článok je chránený autorským právom	3943
článok číta syntetický hlas	3923
článok číta umelá inteligencia	3923
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
číta umelý hlas	3923
čítajte aj	3865
čítajte bez obmedzení	3933
čítajte najprv v aplikácii	3925
čítajte v aplikácii	3925
čítať bez reklám	3952
čítať celý článok	3939
čítať s predplatným	3933
čítať ďalej	3939
""", 'ď': """
ďakujeme za hlas	3914
ďakujeme za hlasovanie	3914
ďakujeme za odber	3936
ďakujeme za správu	3936
ďakujeme za vašu správu	3936
ďakujeme za váš hlas	91	3914
ďalšia fotografia	3939
ďalšia snímka	3939
ďalšia strana	3939
ďalšie foto	3939
ďalšie správy	3865
ďalšie video	3923
ďalšie články	19	3865
ďalšie články autora	3939
ďalší článok	3939
""", 'đ': """
đang theo dõi	4597
đang tải	4572
đang tải trình phát	4572
đang tải video	4572
điều khoản sử dụng	4531
điều khoản sử dụng | chính sách bảo mật	4531
đáng chú ý	4533
đã có tài khoản	4518
đã hiểu	4536
đã sao chép	4523
đã sao chép liên kết	4559
đã xảy ra lỗi	4588
đã đóng bình luận	4565
đóng	4516
đóng cửa sổ	4610
đóng góp	4517
đóng góp hàng tháng	4584
đóng góp một lần	4584
đóng menu	4610
đăng ký	4518
đăng ký của bạn đã được xác nhận	4609
đăng ký ngay	4518
đăng ký nhận thông báo	4579
đăng ký thành công	4588
đăng ký để đọc tiếp	4608
đăng nhập	4518
đăng nhập / đăng ký	4518
đăng nhập bằng apple	4586
đăng nhập bằng facebook	4586
đăng nhập bằng google	4586
đăng nhập với facebook	4586
đăng nhập với google	4586
đăng nhập để bình luận	4565
đăng nhập để đọc tiếp	4608
đăng xuất	4518
đường dây nóng	4593
được quan tâm	4560
được tài trợ	4528
được tạo bởi ai	4606
đặt báo	4518
đặt hàng ngay	4611
đặt mua ngay	4571
đặt vé ngay	4571
đến công thức	61
đến trang quyên góp	4584
đến trang ủng hộ	4584
đề xuất	4533
để sau	4516
địa chỉ email của bạn	4609
đọc bài gốc	4610
đọc bài tiếp theo	4610
đọc miễn phí	4608
đọc nhiều	4533
đọc nhiều nhất	4533
đọc sau	4559
đọc thêm	4533	4535
đọc tiếp	4535
đọc tiếp về chủ đề này	4560
đọc toàn bộ bài viết	4592
đọc trên ứng dụng	4578
đồng ý và tiếp tục	4576
đừng bỏ lỡ	4533
""", 'į': """
į el. parduotuvę	2830
į pradinį puslapį	2846
į viršų	2799
įdėti į krepšelį	2830
įgarsinta dirbtinio intelekto	2834
įjungti garsą	2834
įjungti pranešimus	2837
įkelti daugiau	2846
įkelti turinį	2832
įkelti įrašą	2832
įveskite el. pašto adresą	2844
įveskite galiojantį el. pašto adresą	2844
įveskite savo el. pašto adresą	2817
įveskite sumą	2840
įvyko klaida. bandykite dar kartą	2844
įvyko klaida. bandykite vėliau	2844
""", 'ľ': """
ľubovoľná suma	3930
""", 'ł': """
ładowanie odtwarzacza	3327
ładowanie wideo	3327
""", 'ř': """
řadit podle	577
řazení	578
""", 'ś': """
śledź nas	3253
""", 'ş': """
şifremi unuttum	4268
şifrenizi mi unuttunuz	4346
şikayet et	4326
şikâyet et	4326
şimdi değil	4266
şimdi satin al	4382
şurada paylaş	4275
""", 'š': """
šajā rakstā	2913
še nimate računa	4031
še niste naročnik	4031
šiame straipsnyje	2846
šifra	3835
šio turinio parodyti negalime	2832
šio turinio rodyti negalima	2832
šis laukas privalomas	2844
šis lauks ir obligāts	2911
šis raksts ir slēgts	2909
šis saturs nav pieejams	2900
šis straipsnis užrakintas	2842
šis turinys nepasiekiamas	2832
šis vaizdo įrašas nebepasiekiamas	2834
šis vaizdo įrašas nepasiekiamas	2834
šis video nav pieejams	2902
šis video vairs nav pieejams	2902
šo saturu nevar parādīt	2900
šrifto dydis	2851
štampaj	3767
štítky	486
""", 'ž': """
žaisti dabar	2828
že imam račun	4031
že imate račun	3961
že naročnik	3961
že podpiram	3972
že sledite	4046
želite li da primate obaveštenja	3828
želite li primati obavijesti	3828
želite prejemati obvestila	4025
želite prejemati potisna obvestila	4025
želiš primati obavijesti	3828
žiadny spam	3936
žinutė išsiųsta	2844
živě	552
žiūrėkite nuotraukas	2799
žiūrėkite vaizdo įrašą	2799
žiūrėti galeriją	2799
žiūrėti kainą	2830
žiūrėti komentarus	2849
žiūrėti pasiūlymą	2830
žiūrėti planus	2842
žiūrėti rezultatus	91	2828
žiūrėti visus	2846
žymos	2835
žádný spam	565
""", 'ư': """
ưu đãi cho bạn đọc	4571
ưu đãi cho độc giả	4571
ưu đãi tốt nhất	4587
""", 'ș': """
știrea anterioară	3592
știrea următoare	3592
știri pe aceeași temă	3556
știri recomandate	3528
știri similare	3528
știrile zilei	3528
""", 'ț': """
ți-a fost util	3562
ți-a fost util acest articol	3541
ți-a fost util acest rezumat	3541
ți-ai uitat parola	3553
ți-ar putea plăcea și	3556
ține-mă minte	3587
""", 'ά': """
άκουσε το άρθρο	1022
άλλες ειδήσεις	19
άλλο ποσό	1035
άνοιγμα	968
άνοιγμα εφαρμογής	1029
άνοιγμα στην εφαρμογή	1029
άνοιγμα χάρτη	968
""", 'έ': """
έξοδος από πλήρη οθόνη	1022
έχετε ήδη λογαριασμό	953
έχετε ήδη ψηφίσει	1014
έχω ήδη λογαριασμό	1038
έχω διαβάσει και αποδέχομαι τους όρους χρήσης	1040
έχω λογαριασμό	1038
""", 'ή': """
ήταν χρήσιμο	1014
""", 'ί': """
ίσως αργότερα	951
ίσως σας ενδιαφέρει	965
""", 'α': """
αγορά από amazon	1020
αγορά από το amazon	1020
αγορά βιβλίου	1020
αγορά εισιτηρίων	1020
αγοράστε εισιτήρια	1020
αγοράστε εισιτήριο	1020
αγοράστε το βιβλίο	1020
αγοράστε τώρα	1072
ακολουθήστε μας	1050
ακολουθήστε το θέμα	1050
ακολουθήστε τον αρθρογράφο	1071
ακολουθήστε τον συντάκτη	1050
ακολουθείτε ήδη αυτό το θέμα	1050
ακολουθείτε ήδη αυτόν τον συντάκτη	1071
ακολούθησε	1051
ακούστε	958
ακούστε το άρθρο	958
ακυρώνετε όποτε θέλετε	1038
ακύρωση οποιαδήποτε στιγμή	1038
ανάκληση συγκατάθεσης	1026
αναζήτηση	967
ανανέωση σελίδας	1033
ανανέωση συνδρομής	1067
ανανέωση της σελίδας	1033
αναπαραγωγή βίντεο	1022
αναφέρετε λάθος	1058
αναφέρετε το σχόλιο	1058
αναφορά	1015
αναφορά λάθους	964
αναφορά σχολίου	1058
αντιγραφή	1054
αντιγραφή link	958
αντιγραφή συνδέσμου	958
αντιγραφή συνδέσμου άρθρου	958
απάντηση	964
απενεργοποίησα τον ad blocker	1033
απενεργοποιήστε το για να συνεχίσετε	1033
απεριόριστη πρόσβαση σε όλο το περιεχόμενο	1067
αποδέχομαι	971
αποδέχομαι τους όρους χρήσης	1040
αποδοχή	971
αποδοχή και συνέχεια	1026
αποδοχή όλων	971
αποδοχή όλων των cookies	1062
αποθήκευση	958
αποθήκευση άρθρου	1073
αποθήκευση επιλογών	1026
αποθήκευση προτιμήσεων	1026
αποθήκευση συνταγής	61
αποθηκεύστε το άρθρο	958
αποκλειστικά για συνδρομητές	1038
αποκτήστε το τώρα	1072
απομαγνητοφώνηση	1023
απομνημόνευση	1039
αποστολή	1041
αποστολή με email	958
αποστολή σχολίου	1014
αποσύνδεση	953
αποτελέσματα	92
αποτελέσματα δημοσκόπησης	1015
αποτελέσματα ψηφοφορίας	1015
αποτυχία φόρτωσης βίντεο	1063
απόκρυψη	968
απόκρυψη απαντήσεων	1014
απόρριψη	971
απόρριψη όλων	971
απόρριψη όλων των cookies	1062
αργότερα	951
αρχική	967
αρχική σελίδα	1044
αυτό το άρθρο είναι κλειδωμένο	1038
αυτό το βίντεο δεν είναι διαθέσιμο	1022
αυτό το βίντεο δεν είναι πλέον διαθέσιμο	1022
αυτό το πεδίο είναι υποχρεωτικό	1040
αυτόματη αναπαραγωγή	1023
αυτόματη μετάφραση	1023
αφήγηση με συνθετική φωνή	1022
αφήστε ένα σχόλιο	1014
αφήστε σχόλιο	964
αφήστε το σχόλιό σας	1014
""", 'β': """
βίντεο	965
βαθμολογήστε το άρθρο	964
βρήκατε κάποιο λάθος	1046
βρήκατε λάθος	1046
""", 'γ': """
γίνε συνδρομητής	953
γίνε υποστηρικτής	1035
γίνετε μέλος	952
γίνετε συνδρομητής	953
γίνετε υποστηρικτές	1035
γράψτε σχόλιο	964
γράψτε το email σας	1068
γράψτε το σχόλιό σας	1058
""", 'δ': """
δείτε ακόμη	1070
δείτε και	965
δείτε ξανά	1063
δείτε περισσότερα	967
δείτε τα αποτελέσματα	91	968
δείτε τα πακέτα	1067
δείτε τα πακέτα συνδρομών	1067
δείτε τα σχόλια	964
δείτε τα όλα	1070
δείτε τη συλλογή	1044
δείτε τη συνταγή	61
δείτε την προσφορά	1020
δείτε τις απαντήσεις	1014
δείτε τις προσφορές	1067
δείτε τις φωτογραφίες	1044
δείτε το αφιέρωμα	1044
δείτε το προφίλ	1046
δείτε το προϊόν	1072
δείτε το στο amazon	1020
δείτε το φωτορεπορτάζ	1044
δείτε φωτογραφίες	1044
δείτε όλα	967
δείτε όλα τα άρθρα	1044
δείτε όλα τα βίντεο	1044
δείτε όλα τα παιχνίδια	1017
δείτε όλες τις ειδήσεις	1044
δείτε όλες τις προσφορές	1020
δείτε όλες τις φωτογραφίες	1044
δεν έχετε λογαριασμό	1038
δεν είναι δυνατή η αναπαραγωγή του βίντεο	1022
δεν είναι δυνατή η εμφάνιση του περιεχομένου	1026
δεν είστε ακόμη συνδρομητής	1038
δεν είστε συνδρομητής	1038
δεν μου αρέσει	1015
δεν ξέρω	1015
δεν ξέρω / δεν απαντώ	1015
δες περισσότερα	1070
δημιουργήθηκε με ai	1063
δημιουργήθηκε με τεχνητή νοημοσύνη	1063
δημιουργία λογαριασμού	953
δημοσίευση σχολίου	1014
δημοσκόπηση	92
δημοφιλέστερα	965
δημοφιλέστερο	1039
δημοφιλή	965
δημοφιλή άρθρα	965
διάρκεια	1023
διαβάζεται από συνθετική φωνή	1022
διαβάστε ακόμα	965
διαβάστε ακόμη	965
διαβάστε αργότερα	1073
διαβάστε δωρεάν	1067
διαβάστε επίσης	965
διαβάστε επίσης στο	965
διαβάστε και	965
διαβάστε ολόκληρο το άρθρο	1044
διαβάστε περισσότερα	965	967
διαβάστε στην εφαρμογή	1029
διαβάστε το στην εφαρμογή	1029
διαβάστε όλο το άρθρο	1044
διαθέσιμη στο app store	1029
διαθέσιμο στο app store	1029
διαφήμιση	961
διαφημίσεις	961
διαφημιση	961
διαφημιστικό περιεχόμενο	87	961
διαχείριση cookies	1026
διαχείριση επιλογών	1026
διαχείριση προτιμήσεων	1062
διαχείριση συγκατάθεσης	1026
δωρήστε	952
δωρίστε το άρθρο	1053
δωρεά	952
δωρεάν αποστολή	1055
δωρεάν, χωρίς spam	1040
""", 'ε': """
είσοδος	953
είστε ήδη εγγεγραμμένος	1068
είστε ήδη συνδρομητής	1038
εγγραφή	953
ειδήσεις σήμερα	965
ειδήσεις τώρα	965
ειδοποίηση για συντάκτη	1071
εισάγετε έγκυρο email	1040
εισάγετε το email σας	1068
εισαγάγετε το email σας	1068
εκτυπώστε το άρθρο	958
εκτύπωση	958
εκτύπωση συνταγής	61
ελέγξτε τα εισερχόμενά σας	1040
ελέγξτε το email σας	1040
ελεύθερη δωρεά	1066
ελεύθερο ποσό	1035
εμφάνιση ανάρτησης	1026
εμφάνιση απαντήσεων	1014
εμφάνιση λιγότερων	1044
εμφάνιση περιεχομένου	1026
εμφάνιση περισσότερων	1044
εμφάνιση πρωτοτύπου	968
εμφάνιση υποτίτλων	1022
εμφάνιση όλων	968
ενεργοποίηση	1031
ενεργοποίηση ειδοποιήσεων	1030
ενεργοποιήστε τις ειδοποιήσεις	1030
επαναφόρτωση σελίδας	1033
επικοινωνήστε μαζί μας	1046
επικοινωνήστε με τη σύνταξη	1046
επικοινωνήστε με τον συντάκτη	1046
επικοινωνία	964
επικοινωνία με τη σύνταξη	1046
επιλέξτε	1039
επιλέξτε πακέτο	1038
επιλέξτε ποσό	1066
επιλέξτε συνδρομή	1038
επιλέξτε τη συνδρομή σας	1038
επιλογές συντακτών	965
επιλογή	1039
επισκεφθείτε το κατάστημα	1020
επιστροφή στην αρχική	1044
επιστροφή στην κορυφή	967
επιτρέπεται	1031
επόμενη είδηση	1044
επόμενη εικόνα	1070
επόμενη φωτογραφία	1070
επόμενο	967
επόμενο άρθρο	965
επόμενο βίντεο	1063
επώνυμο	1041
ερώτηση της ημέρας	91
ετήσια	1036
ετήσια χρέωση	1039
ετικέτες	965
ευχαριστούμε για τη στήριξή σας	1066
ευχαριστούμε για τη στήριξη	1066
ευχαριστούμε για την ψήφο σας	91	1014
ευχαριστούμε, το μήνυμά σας στάλθηκε	1040
εφάπαξ	1036
εφάπαξ δωρεά	1035
""", 'η': """
η διαφήμιση συνεχίζεται	1072
η δωρεά μου	1066
η εγγραφή ολοκληρώθηκε	1068
η εγγραφή σας ολοκληρώθηκε	1068
η στήριξή σας κάνει τη διαφορά	1066
η ψήφος σας καταχωρήθηκε	1014
η ψήφος σας καταχωρίστηκε	1014
""", 'θ': """
θέλετε να λαμβάνετε ειδοποιήσεις	1030
θέλετε να λαμβάνετε ειδοποιήσεις για τα νέα	1030
θέμα	1069
θέματα	965
θα θέλατε να λαμβάνετε ειδοποιήσεις	1030
""", 'κ': """
κάθε ευρώ μετράει	1035
κάθε μήνα	1036
κάθε συνεισφορά έχει αξία	1035
κάθε συνεισφορά μετράει	1035
κάνε το κουίζ	1017
κάντε δωρεά	952
κάντε μια δωρεά	952
κάντε το κουίζ	1017
κάντε το τεστ	1017
κάτι πήγε στραβά	1041
καλύτερη προσφορά	1039
κανόνες σχολιασμού	964
κατάλαβα	968
κατάργηση σίγασης	1022
κατάστημα	1055
κατεβάστε από το app store	1029
κατεβάστε από το google play	1029
κατεβάστε την εφαρμογή	1029
κατεβάστε το app	1029
κατεβάστε το επεισόδιο	1022
κατεβάστε το ηχητικό	1022
κατηγορίες	965
κεράστε μας έναν καφέ	1035
κλείσιμο	951
κλείσιμο μενού	1070
κλείσιμο παραθύρου	1070
κλείστε θέση	1020
κοινοποίησε	958
κοινοποίηση	958
κοινοποίηση στο facebook	958
κοινοποίηση στο twitter	958
κοινοποίηση στο whatsapp	1053
κοινοποιήστε	958
κοινοποιήστε το άρθρο	958
κρυπτόλεξο	1019
κωδικοί έκπτωσης	1072
""", 'λ': """
λήψη ήχου	1022
λεπτομέρειες	968
λιγότερα	968
""", 'μ': """
μέγεθος γραμμάτων	65
μέγεθος γραμματοσειράς	1053
μέγεθος κειμένου	65
μήνυμα	1069
με την υποστήριξη	961
με την υποστήριξη της	1055
με την υποστήριξη του	1055
μεγέθυνση	968
μεγέθυνση εικόνας	1044
μεγαλύτερα γράμματα	1053
μενού	967
μετάβαση στη σελίδα δωρεών	1035
μετάβαση στη συνταγή	61
μη έγκυρη διεύθυνση email	1040
μη έγκυρο email	1040
μη διαθέσιμο βίντεο	1022
μη χάσετε	965
μην το χάσεις	965
μην χάσετε	965
μηνιαία	1036
μηνιαία δωρεά	1035
μηνιαία συνεισφορά	1035
μηνιαία χρέωση	1039
μηνιαίως	1036
μικρότερα γράμματα	1053
μοιράσου το	958
μοιράσου το άρθρο	1073
μοιραστείτε	958
μοιραστείτε το	958
μοιραστείτε το άρθρο	958
μου αρέσει	1015
μπορεί να σας αρέσει	965
μόνο για συνδρομητές	953
""", 'ν': """
να επιτρέπεται πάντα	1026
να επιτραπεί	1031
να με θυμάσαι	1038
ναι, θέλω	1031
νεότερα	1015
νεότερα πρώτα	1015
""", 'ξ': """
ξέχασα τον κωδικό μου	1038
ξεκλειδώστε το άρθρο	1067
ξεχάσατε τον κωδικό	953
ξεχάσατε τον κωδικό σας	1038
""", 'ο': """
ο λογαριασμός μου	953
ο σύνδεσμος αντιγράφηκε	958
οι συνεργάτες μας	1026
ονοματεπώνυμο	1041
""", 'π': """
πάντα να επιτρέπεται	1026
πάρτε μέρος στη δημοσκόπηση	1014
πήγαινε στη συνταγή	61
πίσω στην κορυφή	1044
παίξε τώρα	1017
παίξε υπεύθυνα	1020
παίξτε δωρεάν	1017
παίξτε τώρα	1017
παίξτε υπεύθυνα	1020
παιχνίδια	1019
πακέτα συνδρομών	1067
παλαιότερα	1015
παράλειψη	1023
παράλειψη διαφήμισης	1063
παρουσιάστηκε σφάλμα	1040
πατήστε για ήχο	1063
παύση βίντεο	1022
παύση παρακολούθησης	1050
πείτε μας τη γνώμη σας	1014
πείτε τη γνώμη σας	1014
περίληψη ai	1049
περίληψη με ai	1049
περισσότερα	965	967
περισσότερα άρθρα	965
περισσότερα άρθρα του συντάκτη	1044
περισσότερα σχόλια	1014
περισσότερες ειδήσεις	965
περισσότερες επιλογές	1054
πες τη γνώμη σου	1014
πλήρης οθόνη	1023
πληρωμή με paypal	1067
πολιτική cookies	971
πολιτική απορρήτου	971
πολιτική διορθώσεων	1046
προβολή περιεχομένου	1026
προηγούμενη είδηση	1044
προηγούμενη φωτογραφία	1070
προηγούμενο	967
προηγούμενο άρθρο	965
προηγούμενο βίντεο	1063
προνόμια συνδρομητών	1020
προσθήκη απάντησης	1058
προσθήκη στα θέματά μου	1071
προσθήκη στο καλάθι	1072
προσθήκη σχολίου	964
προσθήκη ως προτιμώμενη πηγή	1050
προστασία προσωπικών δεδομένων	971
προσφορά για αναγνώστες	1020
προσφορά για συνδρομητές	1020
προτείνουμε	965
προτείνουμε επίσης	965
προτεινόμενα	965
προτιμήσεις cookies	1026
προτιμήσεις απορρήτου	1062
προωθητικό περιεχόμενο	961
πρόσφατα άρθρα	965
πώς να απενεργοποιήσετε τον ad blocker	1033
πώς να το απενεργοποιήσετε	1034
""", 'ρ': """
ροή	965
ροή ειδήσεων	965
ρυθμίσεις cookie	1026
ρυθμίσεις cookies	971
ρυθμίσεις απορρήτου	1026
""", 'σ': """
σίγαση	1023
σας βοήθησε αυτό το άρθρο	1014
σας φάνηκε χρήσιμο	1014
σε συνεργασία με	1055
σκανάρετε το qr code	1029
σταυρόλεξα	1019
σταυρόλεξο	1019
στείλε το σε φίλο	958
στείλτε μας τις φωτογραφίες σας	1046
στηρίξτε μας	952
στηρίξτε μας στο patreon	1035
συμφωνώ	971
συμφωνώ με την επεξεργασία των δεδομένων μου	1040
συμφωνώ με τους όρους χρήσης	1040
συνέχεια ανάγνωσης	967
συνέχεια με apple	1038
συνέχεια με email	1067
συνέχεια με facebook	1038
συνέχεια με google	1038
συνέχεια στην ιστοσελίδα	1029
συνέχεια στο site	1029
συνέχεια στον browser	1029
συνδεθείτε	953
συνδρομή	953
συνδρομητές	953
συνεχίστε την ανάγνωση	1070
σφάλμα φόρτωσης βίντεο	1063
σχετικά	965
σχετικά άρθρα	965
σχετικά θέματα	965
σχετικά νέα	965
σχετικές ειδήσεις	965
σχετικό άρθρο	965
σχολιάστε	964
σχολιάστε το άρθρο	964
σχόλια	964
σχόλιο	964
σύνδεση	953
σύνδεση με apple	1038
σύνδεση με facebook	1038
σύνδεση με google	1038
σύνοψη με ai	1049
""", 'τ': """
τέλος διαφήμισης	1020
τέλος της διαφήμισης	1020
τέσταρε τις γνώσεις σου	1017
τα πιο δημοφιλή	965
τα πιο δημοφιλή της ημέρας	965
τα πιο διαβασμένα	965
τα πιο πρόσφατα	965
τα σχόλια είναι απενεργοποιημένα	1058
τα σχόλια είναι μόνο για συνδρομητές	1058
ταξινόμηση	1015
ταξινόμηση κατά	1015
ταχύτητα αναπαραγωγής	1022
τελευταία άρθρα	965
τελευταία νέα	965
τελευταίες ειδήσεις	965
τεστάρετε τις γνώσεις σας	1017
το email σας	1068
το email υπάρχει ήδη	1068
το αίτημά σας στάλθηκε	1068
το αίτημά σας υποβλήθηκε	1068
το απενεργοποίησα	1033
το βίντεο δεν είναι διαθέσιμο	1022
το βίντεο φορτώνει	1022
το μήνυμά σας	1068
το μήνυμά σας εστάλη	1040
το μήνυμά σας στάλθηκε	1040
το πεδίο είναι υποχρεωτικό	1040
το πιο δημοφιλές	1039
το ψευδώνυμό σας	1058
το όνομά σας	1058
τρέχων χρόνος	1023
""", 'υ': """
υπενθύμιση αργότερα	951
υποβολή	91	1041
υποβολή σχολίου	964
υπολειπόμενος χρόνος	1023
υποστηρίξτε μας	952
υποχρεωτικά πεδία	1040
υποχρεωτικό πεδίο	1040
υπότιτλοι	1023
""", 'φ': """
φόρτωση ανάρτησης	1026
φόρτωση βίντεο	1022
φόρτωση περιεχομένου	1026
φόρτωση περισσότερων	967
φόρτωση περισσότερων σχολίων	1014
φόρτωση προγράμματος αναπαραγωγής	1022
""", 'χ': """
χαρίστε αυτό το άρθρο	958
χορηγοί	1055
χορηγούμενο	961
χορηγούμενο άρθρο	961
χορηγούμενο περιεχόμενο	961
χορηγός	1055
χρόνος που απομένει	1022
χωρίς spam	1040
""", 'ψ': """
ψήφισε	91	1015
ψηφίστε	91	1015
ψηφίστε στη δημοσκόπηση	1014
ψηφοφορία	92
""", 'ό': """
όλα τα άρθρα του συντάκτη	1044
όλα τα βίντεο	1044
όλα τα νέα	1044
όλα τα παιχνίδια	1017
όλα τα σχόλια	964
όλες οι ειδήσεις	965
όνομα	1041
όροι σχολιασμού	964
όροι χρήσης	971
όχι ευχαριστώ	951
όχι τώρα	951
όχι, ευχαριστώ	951
""", 'а': """
або	4488
абонамент	222
абонирай се	223
абонирай се за бюлетина	300
абонирайте се	222
автовоспроизведение	3718
автовідтворення	4477
автоматический перевод	3742
автоматическое воспроизведение	3718
автоматичне відтворення	4477
автоматичний переклад	4501
автоматично възпроизвеждане	288
автоматично преведено	309
автоматично пускане	288
авторизация	3629
авторизоваться	3629
адрес электронной почты	3632
актуално	230
актуальне	4410
анкета	92	281
анкета на деня	280
анонимна кутия	306
анонимная почта	3738
анонимный ящик	3738
анонімна пошта	4497
анонімна скринька	4497
архив	3648
аудиоверсия	3718
аудіоверсія	4477
""", 'б': """
бажаєте отримувати сповіщення	4480
банковская карта	3628
банковский перевод	3628
без спам	300
без спама	3731
без спаму	4490
безкоштовна доставка	4472
безкоштовно. без спаму	4490
безопасный платеж	3627
безплатна доставка	284
бесплатная доставка	3713
бесплатно. без спама	3731
беше ли полезно	309
благодарим ви за абонамента	300
благодарим ви, че гласувахте	280
благодарим за вашия глас	280
благодарим за гласа	280
благодарим за съобщението	300
блокирай	292
блокировать	3722
блокувати	4481
больше	3648
больше материалов по теме	3648
больше новостей	3648
больше статей	3734
будь-яка сума	4485
будьте в курсе	3632
была ли статья полезной	3645
більше від автора	4493
більше за темою	4410
більше матеріалів за темою	4410
більше на цю тему	4410
більше новин	4410
більше новин на тему	4410
більше по темі	4410
більше статей	4493
""", 'в': """
в закладки	3747
в избранное	3637
в корзину	3712
в наш магазин	3712
в тази статия	303
в тренде	3648
в этой статье	3734
важен каждый рубль	3725
важен любой вклад	3725
важко відповісти	4468
важлива кожна гривня	4484
важливий кожен внесок	4484
важливо	4410
вам будет интересно	3648
вам може бути цікаво	4410
вам може сподобатися	4410
вам может быть интересно	3648
вам может понравиться	3648
вам також може сподобатися	4410
варианты подписки	3728
вартість доставки	4472
варіанти передплати	4487
вас може зацікавити	4410
вас может заинтересовать	3648
ваш e-mail	3632
ваш email	3632
ваш голос враховано	4467
ваш голос зараховано	4467
ваш голос принят	91	3708
ваш голос учтен	3708
ваш голос учтён	91	3708
ваша електронна пошта	4490
ваша почта	3732
ваша пошта	4491
ваша электронная почта	3731
ваше имя	3732
ваше повідомлення	4491
ваше повідомлення надіслано	4490
ваше сообщение	3732
ваше сообщение отправлено	3731
ваше ім'я	4491
вашето име	301
вашето съобщение	301
вашето съобщение е изпратено	300
вашият глас беше отчетен	280
вашият глас е отчетен	280
вашият имейл	300
вашият имейл адрес	300
вбудований контент	4474
введите e-mail	3632
введите email	3632
введите ваш email	3632
введите ваш адрес электронной почты	3632
введите корректный e-mail	3731
введите сумму	3725
введіть коректний e-mail	4490
введіть суму	4484
вградено съдържание	285
вернуться на главную	3734
версия для печати	3637
версия за печат	313
версія для друку	4506
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
вже вимкнено	4483
вже зареєстровані	4395
вже маєте акаунт	4487
вже маєте передплату	4487
вже є акаунт	4395
ви вже голосували	4467
ви вже проголосували	4467
ви вже підписані	4504
ви вже підписані на цю тему	4504
ви вичерпали ліміт статей	4487
ви можете відписатися будь-коли	4490
ви підписані	4490
ви підписані на автора	4504
ви підписані на тему	4504
ви успішно підписалися	4490
виберіть суму	4484
вибрати	4488
вибір редакції	4410
видео	3648
видео # из #	3733
видео # от #	302
видео больше недоступно	3718
видео загружается	3718
видео не может быть воспроизведено	3718
видео недоступно	3718
видео недоступно в вашей стране	3718
видео недоступно в вашем регионе	3718
видеоплеер загружается	3718
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
вийти	4395
використання матеріалів лише з дозволу редакції	4498
вимкнути звук	4477
вимкнути рекламу	4508
вимкніть adblock	4482
винаги показвай	285
винаги разрешавай	285
виникла помилка. спробуйте ще раз	4490
виправлення й уточнення	4497
вкажіть суму	4484
включете javascript	288
включете известията	291
включете се в дискусията	310
включи	292
включи звука	288
включи известията	291
включи се в дискусията	310
включите уведомления	3706
включить	3722
включить звук	3718
включить уведомления	3706
вконтакте	3638
влез	223
влез с facebook	297
влез с google	297
влез, за да коментираш	310
влезте	223
вміст недоступний	4474
внешний контент	3715
во весь экран	3651
водещи новини	230
войти	3629
войти в аккаунт	3629
войти в чат	3645
войти по почте	3728
войти с помощью google	3728
войти с яндекс id	3728
войти через apple	3728
войти через facebook	3728
войти через google	3728
войти через vk	3728
войти через вконтакте	3728
войти через яндекс	3728
войти, чтобы комментировать	3743
вопрос дня	3708
воспроизвести	3651
воспроизвести видео	3718
восстановить пароль	3728
время на чтение	3651
время чтения # мин	3651
все	3651
все комментарии	3645
все още няма коментари	310
все още нямате профил	297
все права сохранены	3739
всегда показывать	3715
всегда разрешать	3716
всего проголосовало #	3708
всеки лев е важен	295
всеки лев помага	295
всеки петък. безплатно. без спам	300
всички коментари	310
всички статии	303
всички статии на автора	303
встановити додаток	4479
встановити застосунок	4479
встроенный контент	3715
всяка помощ е важна	295
всяко дарение е важно	295
всяко дарение помага	295
всі коментарі	4502
всі матеріали	4493
всі матеріали автора	4493
всі новини	4412
всі статті	4493
всі статті автора	4493
вход	223	3629
вход с apple	297
вход с facebook	297
вход с google	297
вхід	4395
въведете валиден имейл	300
въведете имейл	300
въведете сума	295
възникна грешка. опитайте отново	300
възникна грешка. опитайте по-късно	300
външно съдържание	285
въпрос на деня	280
вы подписаны	3731
вы подписаны на автора	3745
вы подписаны на тему	3745
вы уже голосовали	3708
вы уже проголосовали	3708
вы успешно подписались	3731
выберите подписку	3728
выберите сумму	3627
выберите тариф	3728
выбор редакции	3648
выбрать	3729
выбрать подписку	3728
выбрать тариф	3728
выйти	3629
від наших партнерів	4508
відео	4410
відео # з #	4492
відео # із #	4492
відео більше недоступне	4477
відео вище	4434
відео недоступне	4477
відео недоступне у вашій країні	4477
відео неможливо відтворити	4477
відео нижче	4434
відеоплеєр завантажується	4477
відкликати згоду	4474
відкрити	4413
відкрити в додатку	4479
відкрити в застосунку	4479
відкрити галерею	4493
відкрити застосунок	4479
відкрити карту	4413
відкрити статтю	4487
відновити пароль	4487
відписатися	4505
відписатися від теми	4504
відписатися можна будь-коли	4490
відповісти	4408	4503
відправити	4491
відскануйте qr-код	4479
відскануйте qr-код, щоб завантажити застосунок	4479
відтворити	4478
відтворити відео	4477
відхилити	4405
відхилити все	4475
відхилити всі	4475
""", 'г': """
генерирано от ai	309
генерирано от ии	309
генерирано с изкуствен интелект	309
главная	3651
главная страница	3734
главное	3648
главное за день	3648
главные новости	3648
гласувай	91	281
гласувайте	91
гласувам	281
гледай видеото	288
годишен абонамент	298
годишно	298
годишно плащане	298
годовая подписка	3729
головна	4412
головна сторінка	4493
головне	4410
головне за день	4410
головні новини	4410
голосование	92
голосовать	91	3709
голосування	92
голосувати	91	4468
грати	4468
грати онлайн	4467
громкость	3719
гучність	4478
""", 'д': """
да, искам	292
да, моля	292
да, пожалуйста	3722
да, спасибо	3722
да, хочу	3722
далее	3651
далі	4412
дарете	222
дари	222
дари еднократно	295
дари месечно	295
дари сега	222
детали	3652
детальніше	4412
деталі	4413
дзен	3638
дивитися # світлин	4492
дивитися # світлини	4492
дивитися # фото	4492
дивитися # фотографій	4492
дивитися # фотографії	4492
дивитися всі	4493
дивитися всі # світлин	4492
дивитися всі # світлини	4492
дивитися всі # фото	4492
дивитися всі # фотографій	4492
дивитися всі # фотографії	4492
дивитися всі світлин	4492
дивитися всі світлини	4492
дивитися всі фото	4492
дивитися всі фотографій	4492
дивитися всі фотографії	4492
дивитися відео	4477
дивитися галерею	4493
дивитися онлайн-трансляцію	4493
дивитися світлин	4492
дивитися світлини	4492
дивитися усі # світлин	4492
дивитися усі # світлини	4492
дивитися усі # фото	4492
дивитися усі # фотографій	4492
дивитися усі # фотографії	4492
дивитися усі світлин	4492
дивитися усі світлини	4492
дивитися усі фото	4492
дивитися усі фотографій	4492
дивитися усі фотографії	4492
дивитися фото	4492
дивитися фотогалерею	4493
дивитися фотографій	4492
дивитися фотографії	4492
дивіться відео	4434
дивіться відео вище	4434
дивіться відео нижче	4434
дивіться також	4410
дивіться також відео	4434
дивіться у відео	4434
длительность	3719
длительность #	3719
для передплатників	4487
для подписчиков	3629
до закладок	4506
до кошика	4471
до рецепту	61
до теми	4410
добавете ни като предпочитан източник	312
добави в количката	283
добави като предпочитан източник	312
добави коментар	310
добави към моите теми	312
добави към предпочитани източници	312
добавить в избранное	3745
добавить в избранные источники	3745
добавить в источники	3745
добавить в корзину	3712
добавить в мои темы	3745
добавить в предпочитаемые источники	3745
добавить комментарий	3645
добровольное пожертвование	3725
довільна сума	4484
догори	4478
додати в кошик	4471
додати до кошика	4471
додати до моїх тем	4504
додати до обраних джерел	4504
додати до обраного	4504
додати до пріоритетних джерел	4504
додати до улюблених джерел	4504
додати коментар	4408
додати як пріоритетне джерело	4504
дозволити	4481
дозволити контент	4474
дозволити один раз	4474
дозволити рекламу	4483
дозволити сповіщення	4480
дозвольте сповіщення	4464
докладвай	311
докладвай грешка	233
докладвай коментар	310
докладвай рекламата	315
докладніше	4412
долучитися	4392
долучитися до обговорення	4502
долучитися до спільноти	4484
допомагає будь-яка сума	4484
доставка оплачивается отдельно	3712
достигнахте лимита на статиите	297
доступно по подписке	3629
друга сума	295
другая сумма	3627
други новини	19
другие материалы	19	3648
другие материалы рубрики	3648
другие новости	19	3648
другие новости раздела	3648
другие статьи	3648
другие статьи автора	3734
друк	4401
друкувати	4506
дякуємо за ваш голос	91	4467
дякуємо за ваше повідомлення	4490
дякуємо за голос	4467
дякуємо за повідомлення	4490
дякуємо за реєстрацію	4490
дякуємо за участь в опитуванні	4467
дізнатися ціну	4471
""", 'е': """
единоразово	3624
еднократно дарение	295
ежегодно	3729
ежемесячно	3624
ежемесячное пожертвование	3725
ежемесячный платеж	3726
ежемесячный платёж	3726
економія #%	4488
ексклузивно за абонати	297
ексклюзивно для передплатників	4487
електронна адреса	4491
електронна пошта	4491
електронна пошта або логін	4487
етикети	289
еще нет аккаунта	3728
еще новости	3648
еще от автора	3734
еще по теме	3648
ещё	3648
ещё не подписчик	3728
ещё нет аккаунта	3728
ещё новости	3648
ещё от автора	3734
ещё по теме	3648
""", 'ж': """
желаете ли да получавате известия	291
жодного спаму	4490
""", 'з': """
з нашого магазину	4471
за абонати	297
за датою	4503
за популярністю	4503
за темою	4410
забелязахте грешка	306
заборонити	4481
забравена парола	223
забравили сте паролата си	297
забронировать билет	3712
забронировать место	3712
забронювати квиток	4471
забронювати місце	4471
забув пароль	4487
забули пароль	4395
забыл пароль	3728
забыли пароль	3629
завантаження відео	4477
завантаження плеєра	4477
завантажити аудіо	4477
завантажити випуск	4477
завантажити відео	4474
завантажити додаток	4479
завантажити допис	4474
завантажити застосунок	4479
завантажити контент	4474
завантажити публікацію	4474
завантажити ще	4412
завжди дозволяти	4475
завжди показувати	4474
загрузить видео	3715
загрузить еще	3651
загрузить ещё	3651
загрузить контент	3715
загрузить пост	3715
загрузить публикацию	3715
загрузка видео	3718
загрузка плеера	3718
задонатити	4392
задонатить	3624
задължителни полета	300
задължително	301
задължително поле	300
заказать книгу	3712
закрити	4391
закрити галерею	4493
закрити рекламу	4508
закрыть	3623
закрыть галерею	3734
закрыть рекламу	3748
залишилося #	4477
залишити відгук	4500
залишити коментар	4408
залиште коментар	4502
заметили ошибку	3738
замовити книгу	4471
замовити книжку	4471
запазете място	283
запази	233
запази за по-късно	313
запази избора	285
запази място	283
запази настройките	285
запази рецептата	61
запази статията	233
запам'ятати мене	4488
заповніть це поле	4490
заполните это поле	3731
запомни ме	298
запомнить меня	3729
започни теста	280
запретить	3722
запропонувати новину	4408
зарегистрироваться	3629
зареди видеото	285
зареди още	303
зареди публикацията	285
зареди съдържанието	285
зареждане на видеото	288
зареждане на плейъра	288
зареєструватися	4395
зарубежной картой	3726
затвори	237
затвори галерията	303
затвори рекламата	315
затрудняюсь ответить	3709
защо виждам тази реклама	315
зберегти	4401
зберегти вибір	4474
зберегти на потім	4506
зберегти налаштування	4474
зберегти рецепт	61
зберегти статтю	4401
збережено	4507
збільшити	4412
збільшити зображення	4493
збільшити текст	4506
збільшити фото	4493
збільшити шрифт	4506
зв'язатися з автором	4493
звук	289
згенеровано за допомогою ші	4500
згенеровано штучним інтелектом	4500
згенеровано ші	4500
згорнути	4413	4493
зменшити шрифт	4506
змінити згоду	4474
змінити розмір тексту	4506
зміст	4412
зміст статті	4493
знайшли помилку	4497
знижка #%	4488
знижка для передплатників	4471
зображення # з #	4492
зображення # із #	4492
зовнішній контент	4474
зробити внесок	4392
зробити донат	4484
зрозуміло	4405
""", 'и': """
играй сега	280
играть	3709
играть онлайн	3708
из нашего магазина	3712
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
изменить размер текста	3747
изменить согласие	3715
изображение # из #	3733
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
ии может ошибаться	3741
или	298	3729
имам профил	297
имате ли профил	297
име	301
имейл адрес	300
имейл или потребителско име	297
имя	3732
индекс	3732
интересное	3648
искате ли да получавате известия	291
использование материалов только с разрешения редакции	3739
исправления и уточнения	3738
""", 'к': """
к началу	3651
к началу страницы	3734
к рецепту	61
каждое пожертвование важно	3725
каждую пятницу. бесплатно. без спама	3731
каждый донат важен	3725
каждый рубль важен	3725
как да изключа adblock	293
как да изключите рекламния блокер	293
как защитаваме източниците си	306
как мы защищаем источники	3738
как мы защищаем наших источников	3738
как отключить adblock	3723
как пазим източниците си	306
картина в картината	288
картинка в картинке	3718
картинка в картинці	4477
категории	3648
категорії	4410
качество	3719
керування згодою	4474
керувати згодою	4474
керувати сповіщеннями	4480
ключови думи	230
кожен внесок важливий	4484
кожен донат важливий	4484
кожна гривня важлива	4484
коментар	4408
коментари	233
коментарі	4408
коментарів ще немає	4502
коментирай	233
коментирайте	233
коментирайте първи	233
коментирането е изключено	310
коментування закрито	4502
коментувати	4408
комерційний контент	4508
комерційний матеріал	4508
комментарии	3645
комментарии отсутствуют	3645
комментарий	3645
комментировать	3645
коммерческий контент	3748
коммерческий материал	3748
конец рекламы	3748
контакти	4408
контакты	3645
контент заблокирован	3715
контент заблоковано	4474
контент недоступен	3715
контент недоступний	4474
конфиденциальность	3642
копирай връзката	313
копирай линк	233
копирай линка	233
копирането забранено	307
копирано	314
копирано в клипборда	313
копирование запрещено	3739
копировать ссылку	3637
копіювання заборонено	4498
копіювати посилання	4401
край на рекламата	315
кросворд	4468
кроссворд	3709
кроссворд дня	3708
кръстословица	281
купете билети	283
купете книгата	283
купи абонамент	223
купи билет	283
купи билети	283
купи книгата	283
купи лиценз	307
купи сега	283
купите нам кофе	3725
купити журнал	4471
купити зараз	4471
купити квитки	4471
купити квиток	4471
купити книгу	4471
купити книжку	4471
купити ліцензію	4498
купити нам каву	4484
купити передплату	4487
купить билет	3712
купить билеты	3712
купить билеты онлайн	3712
купить журнал	3712
купить книгу	3712
купить лицензию	3739
купить номер	3712
купить подписку	3629
купить права на публикацию	3739
купить сейчас	3712
към галерията	303
към количката	283
към магазина	283
към началната страница	303
към началото	289
към рецептата	61
към страницата за дарения	295
към съдържанието	303
кінець реклами	4508
""", 'л': """
лента новостей	3648
линкът е копиран	313
личный кабинет	3629
лише для передплатників	4487
лише необхідні	4474
логин	3729
логин или e-mail	3728
логін	4488
логін або e-mail	4487
лучшие	3744
любая сумма	3726
любая сумма важна	3725
""", 'м': """
маджонг	281	3709	4468
материал закрыт	3728
материал защищен авторским правом	3739
материал защищён авторским правом	3739
материал партнера	3748
материал партнёра	3748
материал создан автоматически	3741
материалы защищены авторским правом	3739
материалы партнеров	3641
материалы партнёров	3748
материалы по теме	3648
матеріал захищено авторським правом	4498
матеріал партнера	4508
матеріал створено автоматично	4500
матеріали за темою	4410
матеріали захищені авторським правом	4498
матеріали партнерів	4508
матеріали по темі	4410
машинний переклад	4501
машинно преведено	309
машинный перевод	3742
маєте акаунт	4487
маєте новину	4497
меню	3651	4412
месечен абонамент	298
месечно	298
месечно дарение	295
месечно плащане	298
месячная подписка	3729
метки	3648
ми не можемо показати цей вміст	4474
ми не можемо показати цей контент	4474
може би по-късно	237
може да ви хареса	230
може да харесате още	230
может быть, позже	3623
может позже	3623
можете да се откажете по всяко време	297
можете да се отпишете по всяко време	300
можливо, пізніше	4391
можна скасувати будь-коли	4487
мои темы	3745
моите теми	312
мой профиль	3629
моля, изключете рекламния блокер	293
моля, опитайте по-късно	300
моят профил	223
мої теми	4504
мы в социальных сетях	3639
мы в соцсетях	3639
мы вконтакте	3639
мы не можем показать это содержимое	3715
мы не можем показать этот контент	3715
мій профіль	4395
місячна передплата	4488
місячна підписка	4488
мітки	4410
""", 'н': """
на весь екран	4477
на весь экран	3718
на главную	3651
на головну	4493
на живо	289
на початок	4478
на початок сторінки	4493
на правах реклами	4404
на правах рекламы	3641
на сторінку пожертв	4484
на страницу пожертвований	3725
на цял екран	288
наверх	3651	4412
нагадати пізніше	4391
надіслати	91	4401	4491
надіслати відгук	4500
надіслати другові	4506
надіслати другу	4401
надіслати електронною поштою	4506
надіслати коментар	4502
надіслати новину	4497
надіслати новину анонімно	4497
надіслати повідомлення	4490
надіслати поштою	4401
надіслати статтю поштою	4401
надіслати у whatsapp	4506
надішліть свої фото	4497
наживо	4478
нажмите, чтобы увеличить	3734
назад	3651	4412
назначение платежа: пожертвование	3725
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
найкраща пропозиція	4488
найкращі	4503
найпопулярніше	4410	4488
найпопулярніше за добу	4410
найпопулярніше за тиждень	4410
найпопулярніший	4488
найти	3651
найчитаніше	4410
налаштування	4405
налаштування cookie	4474
налаштування конфіденційності	4474
налаштування приватності	4474
налаштування файлів cookie	4474
налаштувати cookie	4474
налаштувати сповіщення	4480
налично в google play	290
намали шрифта	313
написати автору	4493
написати анонімно	4497
написати в редакцію	4497
написати коментар	4408
написать автору	3734
написать анонимно	3738
написать в редакцию	3738
написать комментарий	3645
напишете коментар	310
напиши коментар	233
напомни ми по-късно	237
напомнить позже	3623
направете дарение	222
направете теста	280
направи теста	280
настроить cookie	3715
настроить уведомления	3721
настройки	3642
настройки cookie	3642
настройки за поверителност	285
настройки конфиденциальности	3715
настройки на бисквитките	285
настройки приватности	3715
настройки файлов cookie	3715
наступна	4412
наступна новина	4493
наступна світлина	4493
наступна стаття	4410
наступна сторінка	4493
наступне відео	4477
наступне фото	4493
наступний слайд	4493
натисніть, щоб збільшити	4493
начална страница	303
начать игру	3708
начать тест	3708
нашли ошибку	3738
не вдалося відтворити відео	4477
не вдалося завантажити відео	4477
не зараз	4391
не маєте акаунта	4487
не можем да покажем това съдържание	285
не пропустите	3648
не пропустіть	4410
не сега	237
не сегодня	3623
не сейчас	3623
не сьогодні	4391
не удалось воспроизвести видео	3718
не удалось загрузить видео	3718
не, благодаря	237
невалиден имейл	300
невалиден имейл адрес	300
неверный e-mail	3731
неверный адрес электронной почты	3731
нейросеть может ошибаться	3741
некоректна адреса	4490
некоректний e-mail	4490
некорректный e-mail	3731
некорректный адрес	3731
немає акаунта	4487
немає акаунту	4487
немає коментарів	4502
немає передплати	4487
необов'язково	4491
необязательно	3732
неправильна електронна адреса	4490
нет аккаунта	3728
нет комментариев	3645
нет подписки	3728
нет, спасибо	3623
нещо се обърка. опитайте отново	300
нещо се обърка. опитайте по-късно	300
никакого спама	3731
новини	4410
новини за темою	4410
новини компаній	4404
новини партнерів	4404	4410
новости	3648
новости smi#	3648
новости партнеров	3641
новости партнёров	3641
новости по теме	3648
новости сми#	3648
новые	3744
нові	4503
номер телефона	3732
номер телефону	4491
нравится	3744
няма коментари	310
нямам мнение	281
нямам профил	297
нямате абонамент	297
нямате профил	297
ні, дякую	4391
""", 'о': """
обговорити	4408
оберіть передплату	4487
оберіть план	4487
оберіть суму	4484
обнови страницата	294
обновите страницу	3724
обновить страницу	3724
обов'язкове поле	4490
обов'язково	4491
обрати	4488
обрати передплату	4487
обрати план	4487
обрати тариф	4487
обратная связь	3645
обратно към началната страница	303
обратно към началото	303
обратно нагоре	303
обсудить	3645
обсуждение	3645
общи условия	286
обязательно	3732
обязательное поле	3731
одноклассники	3638
одноразово	4392
озвучено роботом	3718
озвучено синтезированным голосом	3718
озвучено синтезованим голосом	4477
оновити сторінку	4483
оновіть сторінку	4483
опитайте отново	300
опитайте по-късно	300
опитування	92	4468
опитування дня	91	4467
оплата раз в год	3728
оплата раз на рік	4487
опрос	92
опрос дня	91	3708
основание: дарение	295
оставащо време	289
оставащо време #	288
оставащо време -#	288
оставете коментар	310
остави коментар	310
оставить комментарий	3645
оставить отзыв	3741
оставшееся время	3719
оставшееся время #	3718
оставшееся время -#	3718
оставьте комментарий	3743
останні новини	4410
останні статті	4410
от нашите партньори	315
от наших партнеров	3748
от наших партнёров	3748
от нашия магазин	283
ответить	3645	3744
отвори в приложението	290
отвори галерията	303
отвори приложението	290
отговор	311
отговори	311
отиди на рецептата	61
отказ по всяко време	297
отказаться	3642
отказвам всички	286
отклонить	3642
отклонить все	3716
отклонить всё	3716
отключете статията	297
отключете цялата статия	223
отключи статията	223
отключите adblock	3723
отключите адблок	3723
отключить звук	3718
отключить рекламу	3748
открихте грешка	306
открихте грешка в текста	306
открыть	3652
открыть галерею	3734
открыть карту	3652
открыть приложение	3720
открыть статью	3728
отмена в любой момент	3728
отменить можно в любой момент	3728
отозвать согласие	3715
отпечатай	233
отпечатай статията	233
отписаться	3746
отписаться можно в любой момент	3731
отписаться от темы	3745
отпишете се по всяко време	300
отправить	91	3732
отправить другу	3637
отправить комментарий	3743
отправить отзыв	3741
отправить по почте	3637
отправить по электронной почте	3747
отправить сообщение	3731
отримувати сповіщення	4480
отсканируйте qr-код	3720
отстъпка за абонати	283
оттегли съгласието	285
оттегляне на съгласието	285
отхвърли всички	286
оферта за читатели	283
оформити передплату	4487
оформити підписку	4395
оформить донат	3624
оформить доступ	3728
оформить ежемесячное пожертвование	3725
оценете статията	233
оцените материал	3645
оцените рецепт	61
оцените статью	3645
оценить рецепт	61
оцініть матеріал	4408
оцініть рецепт	61
оцініть статтю	4408
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
пароль	3729	4488
партнерский материал	3641
партнерский проект	3641
партнерський матеріал	4404
партнерський проєкт	4404
партньорско съдържание	229
партнёрский материал	3641
партнёрский проект	3641
пасианс	281
пасьянс	3709	4468
пауза	289	3719	4478
переведено автоматически	3741
переведено нейросетью	3741
переведено с помощью ии	3741
перевір себе	4467
перевірте свою пошту	4490
перевірте свої знання	4467
перевірте себе	4467
переглянути # світлин	4492
переглянути # світлини	4492
переглянути # фото	4492
переглянути # фотографій	4492
переглянути # фотографії	4492
переглянути всі # світлин	4492
переглянути всі # світлини	4492
переглянути всі # фото	4492
переглянути всі # фотографій	4492
переглянути всі # фотографії	4492
переглянути всі світлин	4492
переглянути всі світлини	4492
переглянути всі фото	4492
переглянути всі фотографій	4492
переглянути всі фотографії	4492
переглянути галерею	4493
переглянути пропозицію	4471
переглянути результати	91	4467
переглянути світлин	4492
переглянути світлини	4492
переглянути усі # світлин	4492
переглянути усі # світлини	4492
переглянути усі # фото	4492
переглянути усі # фотографій	4492
переглянути усі # фотографії	4492
переглянути усі світлин	4492
переглянути усі світлини	4492
переглянути усі фото	4492
переглянути усі фотографій	4492
переглянути усі фотографії	4492
переглянути фото	4492
переглянути фотографій	4492
переглянути фотографії	4492
переглянути ціну	4471
передплата	4395
передплатити	4395
перезавантажити сторінку	4483
перезавантажте сторінку	4483
перезагрузите страницу	3724
перезагрузить страницу	3724
перейти в галерею	3734
перейти в магазин	3712
перейти до галереї	4493
перейти до досьє	4493
перейти до змісту	4493
перейти до контенту	4493
перейти до магазину	4471
перейти до оплати	4484
перейти до основного вмісту	4493
перейти до пожертви	4484
перейти до пропозиції	4471
перейти до рецепта	61
перейти к досье	3734
перейти к контенту	3734
перейти к оплате	3725
перейти к основному содержанию	3734
перейти к пожертвованию	3725
перейти к предложению	3712
перейти к рецепту	61
перейти к содержанию	3651
перейти к сюжету	3734
перекладено автоматично	4500
перекладено за допомогою ші	4500
перекладено ші	4500
пересказ нейросети	3741
пересказано нейросетью	3741
печать	3637
печать рецепта	61
питання дня	4467
пишете до редакцията	306
пишете на автора	303
пиши на автора	303
платена публикация	87	229
платено партньорство	315
платено съдържание	229
плеер загружается	3718
плейърът се зарежда	288
плеєр завантажується	4477
по дате	3744
по подписке	3629
по популярности	3744
по теме	3648
по-късно	237	292
побачили помилку	4497
повернутися на головну	4493
повний екран	4477
повноекранний режим	4477
повідомити новину	4497
повідомити про помилку	4408
повідомити про помилку в тексті	4408
повідомлення	4491
повідомлення надіслано	4490
погоджуюсь	4405
погоджуюся	4405
погодитися та продовжити	4474
пограти	4468
подай сигнал	306
подарете тази статия	233
подари статията	313
подарить доступ	3747
подарить материал	3637
подарить статью	3629
подарувати доступ	4506
подарувати статтю	4401
поддержать	3624
поддержать автора	3624
поддержать на boosty	3725
поддержать на patreon	3725
поддержать нас	3624
поддержать проект	3624
поддержать редакцию	3624
поддержите нас	3624
поделитесь	3637
поделиться	3637
поделиться в telegram	3637
поделиться в twitter	3637
поделиться в одноклассниках	3637
поделиться в соцсетях	3637
поделиться вконтакте	3637
поделиться новостью	3637
поделиться ссылкой	3637
поделиться статьей	3637
поделиться статьёй	3637
подкасти	4410
подкасты	3648
подкрепете ни	222
подкрепи	222
подкрепи ни	222
подобається	4503
подобни статии	230
подписаться	3629
подписаться в max	3639
подписаться в telegram	3639
подписаться на автора	3745
подписаться на канал	3639
подписаться на новости	3632
подписаться на рассылку	3632
подписаться на телеграм-канал	3639
подписаться на тему	3745
подписаться на уведомления	3721
подписка	3629
подписка на год	3728
подписка на месяц	3728
подписывайтесь	3639
подпишитесь	3728
подпишитесь на рассылку	3632
подреди по	310
подробнее	3651
подробнее по теме	3648
подтвердите e-mail	3731
подтвердите адрес электронной почты	3731
поділитись	4401
поділитися	4401
поділитися в telegram	4401
поділитися в соцмережах	4401
поділитися новиною	4401
поділитися статтею	4401
поділіться	4401
пожаловаться	3744
пожаловаться на комментарий	3743
пожаловаться на рекламу	3748
пожертвовать	3624
пожертвувати	4392
позволи	292
позволи известия	291
позже	3623	3722
поиск	3651
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
показати # відповідей	4502
показати # відповіді	4502
показати # світлин	4492
показати # світлини	4492
показати # фото	4492
показати # фотографій	4492
показати # фотографії	4492
показати більше	4412
показати вміст	4474
показати все	4413
показати всі	4493
показати всі # світлин	4492
показати всі # світлини	4492
показати всі # фото	4492
показати всі # фотографій	4492
показати всі # фотографії	4492
показати всі світлин	4492
показати всі світлини	4492
показати всі фото	4492
показати всі фотографій	4492
показати всі фотографії	4492
показати відповіді	4502
показати галерею	4493
показати й прийняти	4474
показати коментарі	4408
показати контент	4474
показати менше	4493
показати оригінал	4413
показати пароль	4487
показати підпис	4493
показати результати	91	4467
показати розшифровку	4477
показати світлин	4492
показати світлини	4492
показати субтитри	4477
показати усі # світлин	4492
показати усі # світлини	4492
показати усі # фото	4492
показати усі # фотографій	4492
показати усі # фотографії	4492
показати усі світлин	4492
показати усі світлини	4492
показати усі фото	4492
показати усі фотографій	4492
показати усі фотографії	4492
показати фото	4492
показати фотографій	4492
показати фотографії	4492
показати ще	4412
показати і прийняти	4474
показать # ответа	3743
показать # ответов	3743
показать # фото	3733
показать # фотографии	3733
показать # фотографий	3733
показать больше	3651
показать все	3652	3734
показать все # фото	3733
показать все # фотографии	3733
показать все # фотографий	3733
показать все фото	3733
показать все фотографии	3733
показать все фотографий	3733
показать галерею	3734
показать еще	3651
показать ещё	3651
показать и принять	3715
показать карту	3652
показать комментарии	3645
показать контент	3715
показать меньше	3652	3734
показать оригинал	3652
показать ответы	3743
показать пароль	3728
показать перевод	3652
показать подпись	3734
показать расшифровку	3718
показать результаты	91	3708
показать содержимое	3715
показать субтитры	3718
показать фото	3733
показать фотографии	3733
показать фотографий	3733
показувати завжди	4474
показывать всегда	3715
поки немає коментарів	4502
поле обов'язкове для заповнення	4490
поле обязательно для заполнения	3731
полето е задължително	300
политика cookie	3715
политика за защита на личните данни	285
политика за поверителност	285
политика исправлений	3738
политика конфиденциальности	3642
политика обработки персональных данных	3642
полноэкранный режим	3718
полный экран	3718
получавай известия	291
получать уведомления	3721
пользовательское соглашение	3642
політика cookie	4474
політика виправлень	4497
політика конфіденційності	4405
політика приватності	4474
помогает любая сумма	3725
помочь	3624
помочь нам	3624
помочь проекту	3624
помочь редакции	3624
помітили помилку	4497
понятно	3642
попередня	4412
попередня новина	4493
попередня стаття	4410
попередня сторінка	4493
попереднє фото	4493
попередній слайд	4493
поправки и уточнения	306
попробовать бесплатно	3629
попробуйте еще раз	3731
попробуйте ещё раз	3731
попробуйте позже	3731
популярне	4410
популярное	3648
популярные	3648	3744
популярные новости	3648
популярные статьи	3648
популярный	3729
популярні	4503
популярні новини	4410
попълнете това поле	300
поръчай книгата	283
поръчайте книгата	283
посилання скопійовано	4401
поскаржитися	4503
поскаржитися на коментар	4502
поскаржитися на рекламу	4508
последнее	3648
последни	230
последни новини	230
последние новости	3648
послухати новину	4401
посмотреть # фото	3733
посмотреть # фотографии	3733
посмотреть # фотографий	3733
посмотреть все # фото	3733
посмотреть все # фотографии	3733
посмотреть все # фотографий	3733
посмотреть все фото	3733
посмотреть все фотографии	3733
посмотреть все фотографий	3733
посмотреть результаты	91	3708
посмотреть фото	3733
посмотреть фотографии	3733
посмотреть фотографий	3733
посмотреть цену	3712
потвърдете имейла си	300
поточний час	4478
поточний час #	4477
потребителско име	298
потребителско име или имейл	297
похожие материалы	3648
похожие статьи	3648
почати гру	4467
почати тест	4467
почему я вижу эту рекламу	3748
почерпете ни с кафе	295
почерпи ни кафе	295
почтовый индекс	3732
поширити	4401
поширити у facebook	4401
поштовий індекс	4491
пошук	4412
пощенски код	301
правила за коментарите	310
правила за коментиране	233
правила использования	3642
правила коментарів	4502
правила коментування	4408
правила комментариев	3743
правила комментирования	3645
правила користування	4475
предимства за абонати	283
предишна новина	303
предишна снимка	303
предишна статия	303
предишна страница	303
предложение для подписчиков	3712
предложение для читателей	3712
предложить новость	3645
предыдущая	3651
предыдущая новость	3734
предыдущая статья	3648
предыдущая страница	3734
предыдущая фотография	3734
предыдущее фото	3734
предыдущий слайд	3734
презаредете страницата	294
презареди страницата	294
премиум	3629
преміум	4395
препечатването е забранено	307
препечатването забранено	307
препоръчани	230
препоръчано от outbrain	315
препоръчано от taboola	315
препоръчваме	298
препоръчваме ви	230
препоръчваме ви още	230
препоръчваме още	230
пригостити кавою	4484
пригостіть нас кавою	4484
придбати квитки	4471
придбати квиток	4471
придбати книжку	4471
придбати передплату	4487
придбати права на публікацію	4498
приемам всички	286
приемам всички бисквитки	285
приемам и продължавам	285
приеми всички	286
приеми и покажи	285
приеми и продължи	285
призначення платежу: благодійний внесок	4484
прийняти	4405
прийняти все	4475
прийняти всі	4405
прийняти всі файли cookie	4474
прийняти й показати	4474
прийняти та показати	4474
прийняти та продовжити	4474
прийняти і продовжити	4474
принтирай	233
принтирай рецептата	61
принципи редакції	4497
принять	3642
принять все	3642
принять все cookie	3715
принять все файлы cookie	3715
принять всё	3642
принять и показать	3715
принять и продолжить	3715
прислать новость	3645
прислать новость анонимно	3738
присоединиться к обсуждению	3743
пришлите свои фото	3738
приєднатися	4392
приєднатися до спільноти	4392
проверете имейла си	300
проверете пощата си	300
провери знанията си	280
проверь себя	3708
проверьте свои знания	3708
проверьте свою почту	3731
проверьте себя	3708
проголосовало #	3708
проголосовать	91
проголосувати	91
продовження під рекламою	4404
продовження статті під рекламою	4404
продовжити без вимкнення	4482
продовжити з apple	4487
продовжити з google	4487
продовжити через apple	4487
продовжити через facebook	4487
продовжити через google	4487
продолжительность #	3719
продолжить без отключения	3723
продолжить без поддержки	3623
продолжить с apple	3728
продолжить с google	3728
продолжить через apple	3728
продолжить через facebook	3728
продолжить через google	3728
продължава след рекламата	229
продължете с google	297
продължи без изключване	293
продължи с apple	297
продължи с facebook	297
продължи с google	297
продължителност	289
продължителност #	289
произвольная сумма	3725
произошла ошибка	3732
произошла ошибка. попробуйте ещё раз	3731
произошла ошибка. попробуйте позже	3731
пройти опитування	4467
пройти опрос	3708
пройти тест	3708
прокоментувати	4503
прокомментировать	3744
промени размера на текста	313
промо	3641	4404
пропозиція для передплатників	4471
пропозиція для читачів	4471
прослухати статтю	4477
прослушать	3637
прослушать новость	3637
прослушать статью	3718
прочетено от синтетичен глас	288
прочетете и	230
прочетете цялата статия	303
прочети по-късно	313
прочети с абонамент	297
прочети транскрипцията	288
прочети цялата новина	303
прочети цялата статия	303
прочитати пізніше	4506
прочитать позже	3747
прямой эфир	3719
прізвище	4491
публикувай коментар	310
пусни видеото	288
първо най-новите	310
підписатись	4395
підписатися	4395
підписатися на автора	4504
підписатися на сповіщення	4480
підписатися на тему	4504
підписка	4395
підсумок від ші	4500
підтвердьте електронну адресу	4490
підтвердіть e-mail	4490
підтримайте нас	4392
підтримати	4392
підтримати автора	4392
підтримати журналістів	4392
підтримати на buy me a coffee	4484
підтримати на patreon	4484
підтримати нас	4392
підтримати проєкт	4484
підтримати разово	4484
підтримати редакцію	4392
підтримувати щомісяця	4484
пізніше	4391	4481
""", 'р': """
радимо прочитати	4410
радимо також	4410
развернуть	3651
разгадать кроссворд	3708
размер на текста	313
размер на шрифта	65
размер текста	65
размер шрифта	65
разова підтримка	4485
разовий внесок	4485
разовий донат	4484
разово	3624
разовое пожертвование	3725
разовый платеж	3726
разовый платёж	3726
разпечатай	233
разпечатай статията	313
разреши	292
разреши веднъж	285
разреши известия	291
разреши известията	291
разреши рекламите	294
разрешите уведомления	3706
разрешить	3722
разрешить контент	3715
разрешить один раз	3715
разрешить рекламу	3724
разрешить уведомления	3706
ранняя регистрация	3713
раскрыть	3652
распечатать	3637
распечатать рецепт	61
распечатать статью	3637
рассказать друзьям	3637
рассылка	3632
рассылки	3632
расшифровка	3719
регистрация	223	3629
редакция рекомендует	3648
редакційна політика	4497
редакційна політика видання	4497
резултати от анкетата	280
резултати от гласуването	280
результати	92	4413
результати голосування	4478
результати опитування	4478
результаты	92	3652
результаты голосования	3719
результаты опроса	3719
реклама	229	3641	4404
реклама - статията продължава по-долу	229
реклама google	3748
реклама від google	4508
реклама закончилась	3748
реклама закінчилася	4508
реклама на сайте	3641
реклама на сайті	4404
реклама окончена	3748
реклама от google	3748
реклама. продовження нижче	4404
реклама. продолжение ниже	3641
реклами от google	315
рекламний матеріал	4508
рекламно каре	229
рекламно съдържание	229
рекламный материал	3748
рекомендовано outbrain	3748
рекомендовано taboola	3748
рекомендуем	3648	3729
рекомендуем почитать	3648
рекомендуем также	3648
рекомендуемое	3648
рекомендуємо	4410	4488
рекомендуємо прочитати	4410
рекомендуємо також	4410
реши кръстословицата	280
реши теста	280
реєстрація	4395
розгадати кросворд	4467
розгорнути	4413	4493
роздрукувати	4401
роздрукувати рецепт	61
роздрукувати статтю	4401
розмір тексту	65
розмір шрифту	65
розшифровка	4478
российской картой	3726
рубрики	3648	4410
річна передплата	4488
річна підписка	4488
""", 'с': """
самая выгодная	3729
само за абонати	297
само необходими	285
само необходимите	285
самое важное	3648
самое популярное	3648
самое читаемое	3648
самое читаемое за день	3648
самое читаемое за неделю	3648
самый популярный	3729
свали аудиото	288
свали епизода	288
свали от app store	290
свали от google play	290
свали приложението	290
свежее	3648
свежие новости	3648
свернуть	3651
своя сума	4484
своя сумма	3725
свържете се с редакцията	306
свържи се с автора	303
свързани новини	230
свързани публикации	230
свързани статии	230
связаться с нами	3645
світлина # з #	4492
світлина # із #	4492
сгенерировано ии	3741
сгенерировано нейросетью	3741
сгенерировано с помощью ии	3741
сделать донат	3725
сделать пожертвование	3624
сейчас читают	3648
сигнализирай за грешка	306
сканворд	3709
сканирай qr кода	290
сканирайте qr кода	290
сканирайте qr кода и изтеглете приложението	290
сканируйте qr-код	3720
скануйте qr-код	4479
скасувати можна будь-коли	4487
скачать аудио	3718
скачать выпуск	3718
скачать из google play	3720
скидка #%	3729
скидка для подписчиков	3712
скопировано	3638
скопировано в буфер обмена	3747
скопировать ссылку	3637
скопировать ссылку на статью	3637
скопійовано	4507
скопійовано в буфер обміну	4506
скопіювати посилання	4401
скопіювати посилання на статтю	4401
скорост	289
скорост на възпроизвеждане	288
скорость	3719
скорость воспроизведения	3718
скрий отговорите	310
скрий рекламата	315
скрыть	3652
скрыть ответы	3743
скрыть рекламу	3748
слайд # з #	4492
слайд # из #	3733
слайд # от #	302
слайд # із #	4492
слайд #/#	3733	4492
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
следить за автором	3745
следить за онлайном	3734
следить за темой	3745
следующая	3651
следующая новость	3734
следующая статья	3648
следующая страница	3734
следующая фотография	3734
следующее видео	3718
следующее фото	3734
следующий слайд	3734
слухати	4401
слухати новину	4401
слушай новината	233
слушай статията	288
слушать	3637
слушать новость	3637
см. также	3648
смотреть # фото	3733
смотреть # фотографии	3733
смотреть # фотографий	3733
смотреть видео	3718
смотреть все	3651
смотреть все # фото	3733
смотреть все # фотографии	3733
смотреть все # фотографий	3733
смотреть все фото	3733
смотреть все фотографии	3733
смотреть все фотографий	3733
смотреть галерею	3734
смотреть онлайн-трансляцию	3734
смотреть предложение	3712
смотреть фото	3733
смотреть фотогалерею	3734
смотреть фотографии	3733
смотреть фотографий	3733
смотри также	3648
смотрите также	3648
сначала новые	3743
сначала старые	3743
снимка # от #	302
снимка #/#	302
снимок # из #	3733
советуем почитать	3648
согласен	3642
согласиться	3642
согласиться и продолжить	3715
содержание	3651
содержание статьи	3734
содержимое недоступно	3715
создано ии	3741
создано нейросетью	3741
создано при помощи ии	3741
создано с помощью ии	3741
создать аккаунт	3629
сообщение	3732
сообщение отправлено	3731
сообщить новость	3738
сообщить об опечатке	3645
сообщить об ошибке	3645
сортирай по	310
сортиране	311
сортировать	3744
сортировать по	3743
сортировка	3744
сортування	4503
сортувати	4503
сортувати за	4502
сохранено	3638
сохранить	3637
сохранить выбор	3715
сохранить на потом	3747
сохранить настройки	3715
сохранить рецепт	61
сохранить статью	3637
социальные сети	3639
спасибо за ваш голос	91	3708
спасибо за ваше сообщение	3731
спасибо за подписку	3632
спасибо за регистрацию	3731
спасибо за сообщение	3731
спасибо за участие в опросе	3708
спасибо, ваш голос учтён	3708
спершу нові	4502
спершу старі	4502
спестявате #%	298
спецпроект	3641
спецпроєкт	4404
сповіщення	4481
споделете	233
сподели	233
сподели във facebook	233
сподели като подарък	313
сподели по имейл	313
сподели статията	233
споделяне	233
спонсорирано	229
спонсорирано съдържание	315
спонсорский материал	3748
спонсорський матеріал	4508
способ оплаты	3627
способы оплаты	3627
спочатку нові	4502
спочатку старі	4502
спри да следваш	312
спробуйте пізніше	4490
спробуйте ще раз	4490
ссылка скопирована	3637
сталася помилка	4491
сталася помилка. спробуйте пізніше	4490
сталася помилка. спробуйте ще раз	4490
станете член	222
стани абонат	222
стани дарител	222
старые	3744
старі	4503
стати патроном	4484
стати підписником	4484
стати співучасником	4392
стати частиною спільноти	4392
стати членом клубу	4484
статията е заключена	297
статията е защитена с авторско право	307
статията се чете от изкуствен интелект	288
стаття захищена авторським правом	4498
стать патроном	3624
стать соучастником	3624
стать спонсором	3624
статья защищена авторским правом	3739
створено за допомогою штучного інтелекту	4500
створено за допомогою ші	4500
створено штучним інтелектом	4500
створено ші	4500
створити акаунт	4395
стежити за автором	4504
стежити за онлайном	4493
стежити за темою	4504
стислий переказ від ші	4500
стоимость доставки	3713
сторінка # з #	4492
сторінка # із #	4492
сторінка #/#	4492
страница # из #	3733
страница # от #	302
страница #/#	302	3733
стрічка новин	4410
субтитри	289	4478
субтитры	3719
судоку	281	3709	4468
сума по избор	295
сховати	4413
сховати відповіді	4502
сховати рекламу	4508
сходни новини	230
схожі матеріали	4410
схожі новини	4410
схожі статті	4410
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
сыграть	3709
сюжет	3648
сюжеты	3648
""", 'т': """
тагове	230
тази статия е заключена	297
так, будь ласка	4481
так, дякую	4481
так, хочу	4481
також читайте	4410
твитнуть	3637
твиттер	3638
твітнути	4401
теги	3648	4410
текст продовжується під рекламою	4404
текст создан автоматически	3741
текст створено автоматично	4500
текст читает робот	3718
текущее время	3719
текущее время #	3718
текущо време	289
текущо време #	288
телеграм	3638
телефон	301	3732	4491
тема	301	3732	4491
тема дня	3648
теми	4410
темы	3648
тест дня	3708
тествай знанията си	280
това видео вече не е налично	288
това видео не е налично	288
това поле е задължително	300
това съдържание не е налично	285
това съдържание не може да бъде показано	285
только для подписчиков	3629
только необходимые	3715
транскрипция	289
тривалість	4478
тривалість #	4478
търговско съдържание	315
тільки необхідні	4474
""", 'у': """
у вас вже є акаунт	4487
у вас включен adblock	3723
у вас нет подписки	3728
у вас уже есть аккаунт	3728
у мене вже є акаунт	4487
у мене є акаунт	4487
у мене є передплата	4487
у меня есть аккаунт	3728
у меня есть подписка	3728
у меня нет аккаунта	3728
у меня уже есть аккаунт	3728
у цій статті	4493
уведомления	3722
увеличи	289
увеличи снимката	303
увеличи текста	313
увеличи шрифта	313
увеличить	3651
увеличить изображение	3734
увеличить текст	3747
увеличить фото	3734
увеличить шрифт	3747
увійти	4395
увійти з google	4487
увійти за допомогою google	4487
увійти через apple	4487
увійти через facebook	4487
увійти через google	4487
увійти, щоб коментувати	4502
увімкнути	4481
увімкнути звук	4477
увімкнути сповіщення	4464
увімкніть сповіщення	4464
угостите нас кофе	3725
угостить кофе	3725
уже есть аккаунт	3629
уже зарегистрированы	3629
уже зареєструвалися	4395
уже отключил	3724
узнать цену	3712
укажите сумму	3725
уменьшить шрифт	3747
умови використання	4405
управление на бисквитките	285
управление на известията	291
управление на съгласието	285
управление согласием	3715
управление уведомлениями	3721
управлявай съгласието	285
управлять согласием	3715
условия за ползване	285
установить приложение	3720
усі коментарі	4502
усі матеріали	4493
усі матеріали автора	4493
усі матеріали за темою	4493
усі новини	4412
усі статті	4493
усі статті автора	4493
""", 'ф': """
файлы cookie	3642
фамилия	301	3732
фейсбук	3638
филворды	3709
фото	3648
фото # з #	4492
фото # из #	3733
фото # із #	4492
фото #/#	3733	4492
фоторепортаж	3648
""", 'х': """
харесай	233
харесва ми	311
хорошо	3642
хотите получать уведомления	3721
хочете отримувати сповіщення	4480
""", 'ц': """
це було корисно	4500
це відео більше недоступне	4477
це відео недоступне	4477
це відео недоступне у вашій країні	4477
це поле обов'язкове	4490
цей контент недоступний	4474
цей контент неможливо показати	4474
цей матеріал закритий	4487
цена на доставката	283
ця стаття закрита	4487
цял екран	288
""", 'ч': """
час читання # хв	4412
час, що залишився	4477
час, що залишився #	4477
чете синтетичен глас	288
четете без ограничения	297
четете без реклами	315
четете в приложението	290
чети без реклами	315
чети в приложението	290
чи була стаття корисною	4408
читает синтезированный голос	3718
читайте в застосунку	4479
читайте в приложении	3720
читайте еще	3648
читайте ещё	3648
читайте ниже	3641
читайте первыми в приложении	3720
читайте першими в застосунку	4479
читайте по теме	3648
читайте также	3648
читайте також	4410
читати без обмежень	4487
читати без реклами	4508
читати всю новину	4493
читати всю статтю	4493
читати далі	4412
читати з передплатою	4487
читати коментарі	4502
читати повністю	4412
читати розшифровку	4477
читати статтю повністю	4493
читати також	4410
читать без ограничений	3728
читать без рекламы	3748
читать в max	3639
читать в telegram	3639
читать всю статью	3734
читать далее	3651
читать дальше	3651
читать ещё	3651
читать комментарии	3645
читать полностью	3651
читать расшифровку	3718
читать с подпиской	3728
читать статью полностью	3734
читать также	3648
читать целиком	3734
читає синтезований голос	4477
чому я бачу цю рекламу	4508
что еще почитать	3648
что ещё почитать	3648
что-то пошло не так	3732
что-то пошло не так, попробуйте позже	3731
что-то пошло не так. попробуйте еще раз	3731
что-то пошло не так. попробуйте ещё раз	3731
что-то пошло не так. попробуйте позже	3731
чуй статията	288
""", 'ш': """
швидкість	4478
швидкість відтворення	4477
ші може помилятися	4500
""", 'щ': """
ще за темою	4410
ще не передплатник	4487
ще немає акаунта	4487
ще новини	4410
що ще почитати	4410
щомісяця	4392	4488
щомісячна підтримка	4485
щомісячний внесок	4484
щоп'ятниці. безкоштовно. без спаму	4490
щороку	4488
щось пішло не так	4491
щось пішло не так, спробуйте пізніше	4490
щось пішло не так. спробуйте пізніше	4490
щось пішло не так. спробуйте ще раз	4490
""", 'э': """
экономия #%	3729
эксклюзивно для подписчиков	3728
электронная почта	3632
электронная почта или логин	3728
эта статья закрыта	3728
это было полезно	3741
это видео больше недоступно	3718
это видео недоступно	3718
это видео недоступно в вашей стране	3718
это поле обязательно	3731
это поле обязательно для заполнения	3731
этот контент невозможно показать	3715
этот контент недоступен	3715
этот материал закрыт	3728
""", 'я': """
я вже підтримую	4391
я вимкнув блокувальник	4482
я отключил	3724
я отключил блокировщик	3723
я уже поддерживаю	3623
як вимкнути adblock	4482
як ми захищаємо джерела	4497
як ми захищаємо наші джерела	4497
якість	4478
яндекс.дзен	3638
""", 'і': """
ім'я	4491
індекс	4491
інша сума	4484
інші матеріали автора	4493
інші новини	19	4410
інші статті автора	4493
""", 'א': """
אהבתי	2033
אודות הכותב	2063
אולי גם יעניין אותך	1997
אולי יעניין אותך	1997
אולי יעניין אותך גם	2025
אולי יעניין אתכם	1997
אולי יעניין אתכם גם	2025
אולי מאוחר יותר	1980
אולי פספסתם	2025
אחר כך	2049
איך מכבים	2052
איך מכבים חוסם פרסומות	2051
אימייל	2059
אימייל לא תקין	2058
אין לי דעה	2033
אין לך חשבון	2056
אין לכם חשבון	2056
אינציקלופדיית ynet	1997
אירעה שגיאה	2058
אישור הכל	2045
אישור והמשך	2044
אני מאשר את תנאי השימוש	2058
אני מאשר קבלת דיוור	2058
אני מאשר/ת קבלת דברי פרסומת	2058
אני מאשר/ת קבלת דיוור	2058
אני מסכים לתנאי השימוש	2058
אני מסכים/ה לתנאי השימוש	2058
אפשר	2049
אפשר התראות	2048
אפשר לבטל בכל רגע	2056
אפשר תמיד	2044
אפשרויות נוספות	2071
אשר את כל העוגיות	2076
אשר הכל	2045
אשר והמשך	2044
""", 'ב': """
בדקו את תיבת הדואר	2058
בדקו את תיבת המייל	2058
בחירה	2057
בחן את עצמך	2035
בחנו את עצמכם	2035
בחסות	2028
בחר	2057
בחר מסלול	2056
בחר סכום	2078
בחרו את המינוי שלכם	2056
בחרו מינוי	2056
בחרו מסלול	2056
בחרו סכום	2078
בטל השתקה	2040
ביטול הסכמה	2044
ביטול השתקה	2040
בלי ספאם	2058
בלעדי למנויים	2056
במעקב	2068
בשיתוף	1992
בשיתוף עם	2072
""", 'ג': """
גודל גופן	65
גודל הטקסט	2070
גודל טקסט	65
גישה בלתי מוגבלת לכל הכתבות	2079
""", 'ד': """
דווח על טעות	1996
דווח על תגובה	2074
דווחו לנו על טעות	2032
דחה את כל העוגיות	2076
דחה הכל	2045
דחיית הכל	2045
דיווח	2033
דיווח על טעות	2032
דיווח על תגובה	2074
דלג לתוכן	1999
דלג על הפרסומת	2077
דלגו למתכון	61
דלגו על הפרסומת	2077
דף הבית	1999
""", 'ה': """
האזינו	1988
האזינו בספוטיפיי	2075
האזינו לכתבה	2040
האזן לכתבה	2040
האם הכתבה עזרה לך	2032
האם הכתבה עניינה אותך	2032
האם העמוד עזר לך	2032
האם זה היה מועיל	2032
הבא	1999
הבנתי	2000
הבקשה התקבלה	2080
הבקשה נשלחה	2080
הגב	1996
הגדל טקסט	2070
הגדל תמונה	2062
הגדלת טקסט	2070
הגדלת תמונה	2062
הגדרות עוגיות	2044
הגדרות פרטיות	2044
הדפיסו את המתכון	61
הדפיסו כתבה	2024
הדפס	1988
הדפס מתכון	61
הדפסה	1988
הדפסת המתכון	61
הדפסת כתבה	2024
ההודעה נשלחה	2058
ההודעה שלך	2080
ההצבעה שלך נקלטה	2032
ההצעה המשתלמת ביותר	2057
ההרשמה אושרה	2080
הודעתך נשלחה	2058
הווידאו אינו זמין	2040
הוסיפו תגובה	1996
הוסף כמקור מועדף	2067
הוסף לסל	2082
הוסף תגובה	1996
הוסף תשובה	2074
הוספה לסל	2082
הוספת תגובה	1996
הוקרא בקול סינתטי	2040
הורד שמע	2040
הורדת הפרק	2040
הורדת השמע	2040
הורידו את האפליקציה	2047
הזינו כתובת מייל	2080
הזכירו לי מאוחר יותר	1980
הזן כתובת אימייל	2080
החדשות ביותר	2033
החדשים ביותר	2033
החנות	2072
החשבון שלי	1982
הטבה לקוראים	2038
הטבות למנויים	2038
הטופס נשלח בהצלחה	2058
הירשם	1982
הירשמו להתראות	2048
הישנות ביותר	2033
הכי נצפים	1997
הכי נקרא	1997
הכי נקראות	1997
הכי נקראות היום	2025
הכי פופולרי	2057
הכינוי שלך	2074
הכניסו כתובת מייל	2080
הכתבה הבאה	1997
הכתבה המלאה למנויים	2024
הכתבה הקודמת	1997
הכתבה נעולה	2056
המייל האדום	2063
המייל שלך	2080
המלצות	1997
המשיכו לקרוא	2081
המשך בדפדפן	2047
המשך לאתר	2047
המשך לקרוא	1999
המשך עם google	2056
המשך עם אימייל	2079
המשך עם אפל	2056
המשך עם גוגל	2056
המשך עם פייסבוק	2056
המשך קריאה	1999
הנגן נטען	2040
הנצפים ביותר	2025
הנקראות ביותר	1997
הנקראים ביותר	2025
הסרטון אינו זמין	2040
הסרטון הבא	2077
הסרטון הקודם	2077
הסרטון לא זמין	2040
הסרטון נטען	2040
הסתר	2000
הסתר תגובות	2032
הסתר תשובות	2032
העדפות עוגיות	2044
העדפות פרטיות	2076
הענק כתבה במתנה	2070
הענקת כתבה במתנה	2070
העתיקו את הקישור	2024
העתיקו קישור	2024
העתק	2071
העתק קישור	1988
העתקת הקישור	2024
העתקת קישור	1988
הפופולרי ביותר	2057
הפופולריות ביותר	2033
הפסק לעקוב	2067
הפסקת מעקב	2067
הפעל התראות	2048
הפעל סרטון	2040
הפעלה אוטומטית	2041
הפעלת התראות	2048
הפרסומת ממשיכה	2082
הצביעו	91	2033
הצביעו בסקר	2032
הצבע	91	2033
הצבעה	92
הצבעתך נקלטה	2032
הצג ב-x	2075
הצג הכל	2000
הצג כתוביות	2040
הצג מפה	2000
הצג מקור	2000
הצג עוד	1999
הצג פוסט	2044
הצג פוסט זה באינסטגרם	2075
הצג פחות	2000
הצג תגובות	2032
הצג תוכן	2044
הצג תוצאות	91	2033
הצג תמיד	2044
הצג תשובות	2032
הצגת התוכן	2044
הצטרפו	1981
הצטרפו אלינו	1981
הצטרפו לתומכים	2053
הצעה לקוראים	2038
הקודם	1999
הקטן טקסט	2070
הקטנת טקסט	2070
הקישור הועתק	2024
הקראה אוטומטית	2040
הקש להפעלת קול	2077
הרשמה	1982
השאר אותי מחובר	2056
השב	1996
השתק	2041
השתקה	2041
השתתפו בסקר	2032
התגובה שלך	2074
התגובות למנויים בלבד	2074
התגובות מושבתות	2074
התחבר	1982
התחבר עם google	2056
התחברות	1982
התחברות באמצעות גוגל	2056
התחברות עם גוגל	2056
התחברות עם פייסבוק	2056
התמונה הבאה	2081
התמונה הקודמת	2081
התרומה שלי	2078
""", 'ו': """
ווטסאפ	1988
וידאו	1997
""", 'ז': """
זהו שדה חובה	2058
זכור אותי	2057
זמן נוכחי	2041
זמן נותר	2041
""", 'ח': """
חד פעמי	2054
חד-פעמי	2054
חדשות אחרונות	1997
חודש ראשון ב-#	2023
חודש ראשון ב-# ש"ח	2023
חודש ראשון בשקל	2023
חודש ראשון חינם	2023
חודשי	2054
חזרה למעלה	1999
חזרה לעמוד הבית	2062
חזרה לרשימה	2081
חידוש מינוי	2079
חיוב חודשי	2057
חיוב שנתי	2057
חינם, בלי ספאם	2058
חיפוש	1999
""", 'ט': """
טוויטר	1988
טוען וידאו	2040
טוען נגן	2040
טלגרם	1988
טעינת הפוסט	2044
טען מחדש	2051
טען מחדש את הדף	2051
טען עוד	1999
טען פוסט	2044
טען תגובות נוספות	2032
טען תוכן	2044
""", 'י': """
יציאה	1982
יציאה ממסך מלא	2040
יש לי חשבון	2056
""", 'כ': """
כבר הצבעת	2032
כבר הצבעתם	2032
כבר יש לך חשבון	2056
כבר מנוי	2056
כבר מנויים	2056
כבר מנויים? התחברו	1982
כבר נרשמת	1982
כותרות אחרונות	1997
כיביתי	2052
כיביתי את חוסם הפרסומות	2051
כל חודש	2054
כל שקל חשוב	2053
כל תרומה חשובה	2053
כל תרומה עוזרת	2053
כללי התגובות	2032
כן, אני רוצה	2048
כניסה	1982
כניסה למנויים	1982
כתבה זו הוענקה במתנה	2083
כתבה זו היא תוכן ממומן	2024
כתבה ממומנת	2028
כתבה נעולה	2056
כתבו את תגובתכם	2074
כתבו לנו	2063
כתבו תגובה	1996
כתבות אחרונות	1997
כתבות מומלצות	1997
כתבות נוספות	1997
כתבות נוספות בנושא	2025
כתבות נוספות שיעניינו אתכם	2025
כתבות נוספות של הכתב	2062
כתבות קשורות	1997
כתבות שאולי פספסתם	2025
כתבות שיעניינו אתכם	2025
כתוב תגובה	2032
כתוביות	2041
כתובת אימייל לא תקינה	2058
כתובת המייל כבר רשומה	2080
כתובת המייל שלך	2080
כתובת מייל לא תקינה	2058
כתיבת תגובה	2032
""", 'ל': """
לא אהבתי	2033
לא יודע	2033
לא כעת	1980
לא ניתן להפעיל את הסרטון	2040
לא ניתן להציג את התוכן	2044
לא ניתן להציג תוכן זה	2044
לא ניתן לטעון את הסרטון	2077
לא ניתן לנגן את הסרטון	2040
לא עכשיו	1980
לא תודה	1980
לא, תודה	1980
לגלריה	2062
לגלריה המלאה	2062
לגלריית התמונות	2062
לדף הבית	2062
לדף התרומות	2053
להאזנה בספוטיפיי	2075
להאזנה לכתבה	2040
להורדה ב-app store	2047
להורדה ב-google play	2047
להורדה מ-app store	2047
להורדה מ-google play	2047
להורדת האפליקציה	2024
להזמנה לחצו כאן	2082
להזמנת כרטיסים	2038
להמשך קריאה	1982
להרשמה	1982
לחידון	2035
לחידון המלא	2035
לחנות	2072
לחצו להפעלת הסאונד	2077
לידיעה המלאה	2062
לכל החדשות	2062
לכל החידונים	2035
לכל הכתבות	1999
לכל הכתבות בנושא	2025
לכל הכתבות של הכתב	2062
לכל המשחקים	2035
לכל הסרטונים	2062
לכל העדכונים, הכתבות והסרטונים	2025
לכל התגובות	1996
לכל התמונות	2062
לכתבה הבאה	2062
לכתבה הבאה בסדרה	2025
לכתבה המלאה	2062
לכתבה הקודמת	2062
לכתבה הקודמת בסדרה	2025
לכתבה נוספת	2081
למוצר	2072
למנויים בלבד	1985
למתכון	61
לעמוד הבית	2062
לעמוד התרומות	2053
לפרויקט המלא	2062
לפרופיל הכתב	2063
לפרטי המוצר	2082
לפרטים	2000
לפתיחת הכתבה	2079
לצפייה ביוטיוב	2075
לצפייה במסלולים	2079
לצפייה בתוצאות	91
לקריאה באפליקציה	2047
לקריאה מאוחר יותר	2083
לראש הדף	2062
לראש העמוד	2062
לרכישה באמזון	2038
לרכישה לחצו כאן	2038
לרכישת הספר	2038
לרכישת כרטיסים	2038
לרכישת כרטיסים לחצו כאן	2038
לרכישת מינוי	1982
לרכישת מינוי לחצו כאן	2024
לתיק המלא	2062
לתמונות	2000
לתרום	1981
לתרומה	1981
לתרומה לחצו כאן	2053
""", 'מ': """
מאוחר יותר	2049
מבזקים	1997
מדיניות הפרטיות	1995
מדיניות הפרטיות ותנאי השימוש	1995
מהירות הפעלה	2040
מהירות ניגון	2040
מודעה	1992
מומלץ עבורך	2025
מומלץ עבורכם	2025
מומלצים	1997
מוקרא בקול סינתטי	2040
מיון לפי	2033
מייל	2059
מיין לפי	2033
ממומן	1992
מסך מלא	2041
מסלולי מינוי	2079
מעבר למתכון	61
מעוניינים לקבל התראות	2048
מצאת טעות	2032
מצאתם טעות	1996
מצאתם טעות בכתבה	2032
מצב כהה	2045
משהו השתבש	2059
משחקים	2037
משך	2041
משך הסרטון	2077
משלוח חינם	2072
מתנה לחבר	2070
""", 'נ': """
נא להזין כתובת מייל תקינה	2058
נגן וידאו	2040
נגן שמע	2077
נוצר באמצעות ai	2077
נוצר על ידי ai	2077
נושאים	1997
נושאים קשורים	1997
ניגון אוטומטי	2041
ניהול אפשרויות	2076
ניהול הסכמה	2044
ניהול העדפות	2076
ניהול עוגיות	2044
ניתן לבטל בכל עת	2056
נרשמת בהצלחה	2058
""", 'ס': """
סגור	1980
סגור גלריה	2081
סגור חלון	2081
סגור תפריט	2081
סגירה	1980
סודוקו	2037
סוף הפרסומת	2038
סוף פרסומת	2038
סיכום ai	2010
סיכום אוטומטי	2066
סיכום הכתבה	2010
סכום אחר	2053
סכום לבחירה	2078
ספרו לנו מה דעתכם	2032
סקר	92
סקר היום	91
סרטון זה אינו זמין	2040
סרטון זה אינו זמין עוד	2040
סרקו את הקוד	2047
סרקו את קוד ה-qr	2047
""", 'ע': """
עדיין לא מנוי	2056
עדיין לא מנויים	2056
עוד	1999
עוד באותו נושא	2025
עוד בנושא	1997
עוד בערוץ	1997
עוד חדשות	1997
עוד כתבות	19	1997
עוד כתבות בנושא	19
עוד כתבות מעניינות	2024
עוד לא מנויים	2056
עוד סיפורים	2025
על הכותב	2063
עקבו אחר הכתב	2067
עקבו אחר הנושא	2067
עקבו אחרי הכתב	2067
עקבו אחרי הנושא	2067
עקוב אחרי הכתב	2067
""", 'פ': """
פייסבוק	1988
פנייה לכתב	2063
פנייה למערכת	2063
פרטים	2000
פרסום	1992
פרסומת	1992
פרסם	2033
פתח	2000
פתח באפליקציה	2047
פתיחה באפליקציה	2047
""", 'צ': """
צור חשבון	1982
צור קשר	1996
צפו באינסטגרם	2075
צפו בטוויטר	2075
צפו ביוטיוב	2075
צפו בפייסבוק	2075
צפו גם	2081
צפייה חוזרת	2077
צרו קשר	2063
צרו קשר עם המערכת	2063
""", 'ק': """
קבל הכל	2045
קבלת התראות	2048
קוד קופון	2082
קודי הנחה	2082
קרא גם	1997
קרא עוד	1999
קראו באפליקציה	2047
קראו בחינם	2079
קראו גם	1997
קראו עוד	1999
""", 'ר': """
רוצה לקבל התראות	2048
רוצים לקבל התראות	2048
רענון העמוד	2051
רענן את הדף	2051
רעננו את הדף	2051
""", 'ש': """
שדה זה הוא חובה	2058
שדה חובה	2058
שדות חובה	2058
שחק עכשיו	2035
שחקו עכשיו	2035
שיתוף	1988
שיתוף בוואטסאפ	2070
שיתוף בווטסאפ	1988
שיתוף בטוויטר	1988
שיתוף במייל	2024
שיתוף בפייסבוק	1988
שכחת את הסיסמה	2056
שכחת סיסמה	2056
שכחתי סיסמה	1982
שלח	91	2059
שלח לחבר	1988
שלח תגובה	2032
שלחו את הכתבה במתנה	2024
שלחו במתנה	2024
שלחו לחבר	2070
שלחו לנו סרטונים	2063
שלחו לנו תמונות	2063
שלחו משוב	2032
שליחה	2059
שליחה במייל	1988
שליחת משוב	2032
שליחת תגובה	2032
שם	2059
שם מלא	2059
שם משפחה	2059
שם פרטי	2059
שמור	2071
שמור העדפות	2044
שמור כתבה	2083
שמירה	1988
שמירת הגדרות	2044
שמירת המתכון	61
שמירת כתבה	2024
שמרו כתבה	2024
שמרו לקריאה מאוחרת	2024
שנתי	2054
שתף	1988
שתף כתבה	2083
שתפו	1988
שתפו את הכתבה	1988
שתפו בוואטסאפ	2024
שתפו בווטסאפ	2024
שתפו בטוויטר	2070
שתפו בטלגרם	2024
שתפו בפייסבוק	1988
שתפו כתבה זו	2083
""", 'ת': """
תגובה	1996
תגובות	1996
תגובות נוספות	2032
תגיות	1997
תודה על ההצבעה	2032
תודה על הצבעתך	91
תודה על התמיכה	2078
תודה על תמיכתכם	2078
תודה שהצבעת	2032
תודה שהצבעתם	2032
תודה, ההודעה נשלחה	2058
תוכן למנויים	1982
תוכן ממומן	87	1992
תוכן מסחרי	2028
תוכן מקודם	1992
תוכן פרסומי	2028
תוכן שיווקי	87	1992
תוכן שיווקי בשיתוף	2028
תוצאות	92
תוצאות ההצבעה	2033
תוצאות הסקר	2033
תורגם אוטומטית	2024
תיקון טעות	2024
תמכו בנו	1981
תמכו בנו בפטריאון	2053
תמלול	2041
תנאי השימוש	1995
תנאי השימוש | מדיניות הפרטיות	1995
תנאי השימוש ומדיניות הפרטיות	1995
תנאי פרסום תגובות	2032
תפריט	1999
תקציר ai	2010
תקציר בינה מלאכותית	2010
תקציר הכתבה	2010
תרגום אוטומטי	2041
תרומה	1981
תרומה חד פעמית	2053
תרומה חד-פעמית	2053
תרומה חודשית	2053
תרמו	1981
תרמו עכשיו	1981
תשבץ	2037
תשבצים	2037
תשחץ	2037
תשלום באמצעות paypal	2079
""", 'ا': """
ابدا الاختبار	166
ابلاغ	164
ابلغ عن خطا	143
اترك تعليقا	119
اترك رد	163
اترك ردا	163
اتصل بنا	119
اجازه دادن	1671
احجز الان	215
احجز تذكرتك	169
احجز تذكرتك الان	169
احجز مكانك	169
احدث الاخبار	120
احفظ المقال	152
احفظ المقال لوقت لاحق	152
اخبار اخري	19
اخبار بيشتر	1646
اخبار ديگر	19
اخبار ذات صلة	120
اخبار ذات علاقة	153
اخبار قد تعجبك	153
اخبار قد تهمك	153
اخبار متعلقة	120
اخبار مرتبط	1619
اخبار مرتبطة	153
اخبار پيشنهادي	1646
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
اخرين اخبار	1619
اخرين خبرها	1646
اخفاء	123
اخفاء التعليقات	163
اخفاء الردود	163
ادارة التفضيلات	209
ادارة الخيارات	209
ادارة الموافقة	174
ادارة ملفات تعريف الارتباط	117
ادامه	1621
ادامه با google	1677
ادامه با گوگل	1677
ادامه خبر	1683
ادامه در مرورگر	1669
ادامه مطلب	1621
ادخل البريد الالكتروني	213
ادخل بريدا الكترونيا صحيحا	189
ادخل بريدك الالكتروني	213
ادعم الصحافة المستقلة	100
ادعم عملنا	184
ادعمنا	100
ادعمنا علي باتريون	184
اذهب الي الوصفة	61
ارسال	91	110	1612
ارسال التعليق	163
ارسال المقال بالبريد	152
ارسال بازخورد	1655
ارسال به تلگرام	1638
ارسال به دوستان	1612
ارسال تعليق	163
ارسال خبر	1684
ارسال ديدگاه	1655
ارسال راي	91
ارسال رايگان	1693
ارسال سوژه	1684
ارسال نظر	1618
ارسل	91
ارسل التعليق	163
ارسل تعليقك	163
ارسل لنا خبرا	195
ارسل لنا صورك	195
ارسل ملاحظاتك	163
از دست ندهيد	1646
از راي شما متشكريم	1655
از شركت شما در نظرسنجي متشكريم	1655
از ما حمايت كنيد	1608
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
اشتباهي ديدهايد	1655
اشتر الان	169
اشتر الان من امازون	169
اشتر الكتاب	169
اشتر من امازون	169
اشتراك	101	1609
اشتراك خود را انتخاب كنيد	1677
اشتراك در تلگرام	1691
اشتراك در واتساپ	1691
اشتراك گذاري	1612
اشتراك گذاري در تلگرام	1638
اشتراكگذاري	1612
اشتراكگذاري در تلگرام	1691
اشتراكگذاري در واتساپ	1691
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
افزودن به منابع ترجيحي	1688
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
اكنون بازي كنيد	1658
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
الان نه	1607
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
امكان نمايش اين محتوا وجود ندارد	1666
امكان پخش ويدئو وجود ندارد	1662
انت تتابع هذا الموضوع	199
انت مشترك بالفعل	213
انتخاب	1678
انتخاب اشتراك	1677
انتخاب طرح	1677
انتشار	1656
انتقل الي الوصفة	61
انتهاي پيام	1638
انتهي الاعلان	169
اندازه فونت	65
اندازه قلم	65
اندازه متن	1691
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
اولين نفري باشيد كه نظر ميدهد	1638
ايا اين مطلب براي شما مفيد بود	1655
ايا اين مطلب مفيد بود	1655
ايا اين مقاله مفيد بود	1655
ايا مايليد اعلان دريافت كنيد	1670
ايا ميخواهيد اعلان دريافت كنيد	1670
ايجاد حساب	1609
ايقاف مؤقت	170
ايميل	1680
ايميل خود را بررسي كنيد	1679
ايميل معتبر وارد كنيد	1679
ايميل نامعتبر	1679
ايميل نامعتبر است	1679
اين فيلد الزامي است	1679
اين فيلد ضروري است	1679
اين مطالب را هم بخوانيد	1646
اين مطلب را هم بخوانيد	1646
اين مطلب مفيد بود	1655
اين مقاله قفل است	1677
اين ويدئو در دسترس نيست	1662
اين ويدئو ديگر در دسترس نيست	1662
اين ويديو در دسترس نيست	1662
اپليكيشن را دانلود كنيد	1669
اپليكيشن را نصب كنيد	1669
اگهي	1614
اگهيها	1650
""", 'ب': """
با تشكر، پيام شما ارسال شد	1679
با حمايت	1693
با ما تماس بگيريد	1684
با همكاري	1693
با پردازش دادههايم موافقم	1679
بارگذاري دوباره صفحه	1673
بارگذاري مجدد صفحه	1673
بارگذاري محتوا	1666
بارگذاري پست	1666
باز كردن	1622
باز كردن در اپليكيشن	1669
باز كردن در برنامه	1669
بازخورد بدهيد	1655
بازرگاني	1650
بازي رايگان	1658
بازي كنيد	1658
بازيها	1660
بازگشت به بالا	1621
بازگشت به صفحه اصلي	1683
باقات الاشتراك	212
بالتعاون مع	204
بالفيديو	139
بحث	122
بدعم من	204
براي ارسال نظر وارد شويد	1655
برعاية	114
بريد الكتروني غير صالح	189
بريدك الالكتروني	213
برچسب ها	1619
برچسبها	1619
بزرگتر كردن متن	1691
بزرگنمايي تصوير	1683
بستن	1607
بعدا	1671
بعدا ياداوري كن	1607
بعدي	1621
بلغ عن تعليق	206
بلغ عن خطا	143
بله، ميخواهم	1671
به اشتراك بگذاريد	1612
به اين مطلب گوش دهيد	1662
به اين مقاله گوش دهيد	1662
بهترين پيشنهاد	1678
بيشتر	1619	1621
بيشتر ببينيد	1646
بيشتر بخوانيد	1619
بيصدا	1663
""", 'ت': """
تابع القراءة	214
تابع الكاتب	199
تابع الموضوع	199
تابع هذا الموضوع	199
تابعنا عبر	113
تابعنا علي	113
تابعونا علي	113
تاخير # ثوان	170
تازهترينها	1619
تازهسازي صفحه	1673
تبرع	100
تبرع الان	100
تبرع شهري	185
تبرع شهريا	184
تبرع لمرة واحدة	184
تبرع مرة واحدة	211
تبرعي	185
تبليغ	1614
تبليغات	1614
تبليغات در گوگل	1650
تبليغات متني	1650
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
تخفيف ويژه خوانندگان	1661
تذاكر	204
تذكرني	188
ترتيب	164
ترتيب حسب	164
ترجمة الية	171
ترجمه ماشيني	1663
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
تلگرام	1612
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
تماس با تحريريه	1684
تماس با ما	1618
تماس با نويسنده	1684
تماشاي ويديو	1638
تمام صفحه	1663
تنزيل الحلقة	170
تنزيل الصوت	170
تنظيمات حريم خصوصي	1666
تنظيمات كوكي	1617
تنظيمات كوكيها	1617
تواصل مع التحرير	195
تواصل مع الكاتب	195
تواصل مع المحرر	195
تواصل معنا	195
توقف پخش	1662
تويتر	110
توييتر	1612
تيليجرام	110
""", 'ث': """
ثبت ديدگاه	1655
ثبت راي	91
ثبت نام	1609
ثبت نظر	91	1618
ثبتنام	1609
""", 'ج': """
جار التحميل	170
جار تحميل الفيديو	170
جاري التحميل	170
جاري تحميل الفيديو	170
جاوااسكريپت غيرفعال است	1666
جدول	1660
جدول كلمات متقاطع	1660
جديدترين	1656
جديدترين اخبار	1619
جديدترينها	1656
جزئيات	1622
جستجو	1621
جميع الاخبار	193
جميع الالعاب	166
جميع التعليقات	119
جميع الفيديوهات	193
جميع مقالات الكاتب	193
""", 'ح': """
حالا نه	1607
حامي ما شويد	1675
حامي مالي	1693
حجم الخط	110
حجم النص	65
حدث الصفحة	182
حدث خطا	190
حدث خطا ما	190
حريم خصوصي	1617
حساب كاربري	1609
حساب كاربري دارم	1677
حساب كاربري داريد	1677
حساب كاربري نداريد	1677
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
حمايت كنيد	1608
حمايت مالي	1608
حمايت مالي از ما	1675
حمايت ماهانه	1676
حمل التطبيق	178
حمل التطبيق الان	178
حمل من app store	178
حمل من google play	178
""", 'خ': """
خاص بالمشتركين	187
خانه	1621
خبر بعدي	1638
خبر قبلي	1638
خبرهاي بيشتر	1646
خبرهاي داغ	1646
خبرهاي مرتبط	1619
خبرهاي پيشنهادي	1646
خروج	1609
خروج از تمام صفحه	1662
خريد از امازون	1661
خريد انلاين	1693
خريد اين كتاب	1661
خريد اينترنتي	1693
خريد بليت	1661
خريد بليط	1661
خريد كتاب	1661
خطايي ديدهايد	1655
خطايي رخ داد	1680
خلاصه با هوش مصنوعي	1687
خلاصه هوش مصنوعي	1687
خواندن در اپليكيشن	1669
خواندهشده با صداي مصنوعي	1662
خودتان را بيازماييد	1658
خيارات اخري	203
""", 'د': """
دانش خود را بسنجيد	1658
دانلود از اپ استور	1669
دانلود از بازار	1669
دانلود از گوگل پلي	1669
دانلود اپليكيشن	1669
دانلود صدا	1662
دانلود فايل صوتي	1662
دانلود ويدئو	1662
دانلود پادكست	1662
در حال بارگذاري	1662
در حال بارگذاري ويدئو	1662
در حال بارگذاري ويديو	1662
در نظرسنجي شركت كنيد	1655
در همين رابطه	1646
در همين زمينه	1646
در پاتريون حمايت كنيد	1675
درباره نويسنده	1684
دريافت از اپ استور	1669
دريافت از بازار	1669
دريافت از كافه بازار	1669
دريافت از مايكت	1669
دريافت از گوگل پلي	1669
دريافت اعلانها	1670
دستهبندي	1619
دعمك يصنع الفرق	211
دعوت به همكاري	1638
دنبال كردن	1689
دنبال كردن اين موضوع	1688
دنبال كردن موضوع	1688
دنبال كردن نويسنده	1688
ديدگاه	1618
ديدگاه خود را بنويسيد	1655
ديدگاهتان را بنويسيد	1638
ديدگاهها	1618
""", 'ذ': """
ذات صلة	120
ذخيره	1612
ذخيره تنظيمات	1666
ذخيره خبر	1638
ذخيره دستور پخت	61
ذخيره مطلب	1638
ذخيره مطلب براي بعد	1638
ذكرني لاحقا	99
""", 'ر': """
راسل التحرير	195
راسلنا	195
راي دهيد	91	1656
راي شما ثبت شد	91	1655
راي شما ثبت شده است	1655
رايگان و بدون هرزنامه	1679
ربما لاحقا	99
رد	119
رد همه	1667
رزرو بليت	1693
رسالتك	190
رفتن به بالا	1683
رفتن به دستور پخت	61
رفتن به صفحه كمك مالي	1675
رفض الكل	175
رفض جميع ملفات تعريف الارتباط	209
رمز عبور خود را فراموش كردهايد	1677
رمز عبور را فراموش كردهايد	1609
رپورتاژ	1614
رپورتاژ اگهي	1614
""", 'ز': """
زمان باقيمانده	1663
زمان فعلي	1663
زيرنويس	1663
""", 'س': """
سؤال اليوم	91
سالانه	1676
ساهم	100
ساهم الان	100
سجل الدخول	104
سجل الدخول للتعليق	163
سحب الموافقة	174
سرعة التشغيل	170
سرعت پخش	1662
سنويا	185
سودوكو	168	1660
سوژه بفرستيد	1684
سياسة التصحيح	195
سياسة التصحيحات	195
سياسة الخصوصية	117
سياسة الخصوصية | شروط الاستخدام	117
سياسة الخصوصية وشروط الاستخدام	117
سياسة ملفات تعريف الارتباط	117
سياست حريم خصوصي	1617
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
شايد بعدا	1607
شحن مجاني	204
شراء التذاكر	169
شراء من امازون	169
شرايط ارسال نظر	1655
شرايط استفاده	1617
شرايط استفاده و حريم خصوصي	1617
شرايط را ميپذيرم	1679
شركاؤنا	175
شركاي ما	1667
شركت در ازمون	1658
شركت در نظرسنجي	1655
شروط الاستخدام	117
شروط الاستخدام | سياسة الخصوصية	117
شروط الاستخدام وسياسة الخصوصية	117
شروط التعليق	163
شروع ازمون	1658
شكرا لتصويتك	91	163
شكرا لدعمك	211
شكرا لدعمكم	211
شكرا لمشاركتك	163
شكرا، تم ارسال رسالتك	189
شما اين موضوع را دنبال ميكنيد	1688
شما قبلا راي دادهايد	1655
شنيدن اين مطلب	1662
شنيدن مقاله	1662
شهريا	185
""", 'ص': """
صفحة التبرع	184
صفحه اصلي	1621
صفحه كمك مالي	1675
صندوق ورودي خود را بررسي كنيد	1679
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
عضويت	1609
عطلت مانع الاعلانات	182
عكس	1619
عكسهاي بيشتر	1683
عكسهايتان را براي ما بفرستيد	1684
علي فيسبوك وتويتر	113
عن الكاتب	195
عودة للاعلي	193
""", 'غ': """
غرد	110
غيرفعال كردم	1674
""", 'ف': """
فتح	123
فتح التطبيق	178
فتح في التطبيق	178
فراموشي رمز عبور	1677
فروشگاه	1693
فعال كردن	1671
فعال كردن اعلانها	1670
فعالسازي اعلانها	1670
فعل الاشعارات	179
فعلا نه	1671
فقط براي مشتركان	1609
فهمت	123
فيديو	120
فيديو غير متاح	170
فيسبوك	110	1612
فيلد الزامي	1679
فيلدهاي الزامي	1679
""", 'ق': """
قبلي	1621
قبول الجميع	175
قبول الكل	175
قبول جميع ملفات تعريف الارتباط	209
قبول همه	1667
قبول و ادامه	1666
قبول ومتابعة	174
قد يعجبك	120
قد يعجبك ايضا	19	120
قد يهمك	120
قد يهمك ايضا	120
قديميترين	1656
قديميترينها	1656
قراءة المزيد	122
قصص مقترحة	153
قواعد التعليق	163
قواعد التعليقات	163
قوانين ارسال نظر	1655
قوانين و مقررات را ميپذيرم	1679
قيم المقال	143
قيم الوصفة	61
قيم هذا المقال	143
""", 'ك': """
كبر الصورة	193
كتم الصوت	171
كد qr را اسكن كنيد	1669
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
كليدواژهها	1619
كمك كنيد	1608
كمك مالي	1608
كمك ماهانه	1676
كمك يكباره	1675
كن اول المعلقين	152
كن داعما	100
كود خصم	215
كوكيها	1617
كوچكتر كردن متن	1691
كيف اعطل مانع الاعلانات	182
كيف اعطله	183
كيفية التعطيل	183
كيفيت	1663
كپي	1692
كپي شد	1638
كپي كردن لينك	1638
كپي لينك	1612
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
لطفا ان را غيرفعال كنيد	1674
لطفا يك ايميل معتبر وارد كنيد	1679
لغو در هر زمان	1677
لغو دنبال كردن	1688
لغو رضايت	1666
لقد صوت من قبل	163
لقد عطلته	182
لقد قمت بالتصويت	163
للمشتركين فقط	104
لم يعجبني	164
ليس الان	99
ليس لديك حساب	187
لينك كوتاه	1612
لينك كوتاه خبر	1638
لينك كپي شد	1638
""", 'م': """
مادة اعلانية	114
ماهانه	1676
مبلغ اخر	184
مبلغ دلخواه	1675
مبلغ ديگر	1675
مبلغ مختلف	184
مبلغ مخصص	211
متابع	200
متابعة القراءة	214
متابعة الكاتب	199
متابعة الموضوع	199
متابعة علي الموقع	178
متن كامل خبر	1683
متن كامل مقاله را بخوانيد	1683
متن پيادهشده	1663
متوجه شدم	1622
متوفر علي app store	178
متوفر علي google play	178
مجانا وبدون رسائل مزعجة	189
محبوبترين	1678
محبوبترينها	1656
محتواي تبليغاتي	1614
محتواي حمايتشده	1638
محتواي پولي	1661
محتوي اعلاني	157
محتوي برعاية	157
محتوي مدفوع	169
محتوي ممول	87	114
مختارات	120
مخصوص مشتركان	1677
مدة الفيديو	210
مدت	1663
مدت زمان	1663
مديريت رضايت	1666
مديريت كوكيها	1666
مرا به خاطر بسپار	1677
مرة واحدة	185
مرتبسازي	1656
مرتبسازي بر اساس	1656
مزايا المشتركين	169
مزاياي مشتركان	1661
مساحة اعلانية	157
مستخدم جديد	101
مسدودكننده را غيرفعال كردم	1673
مشاركة	110
مشاركة عبر البريد	202
مشاركة عبر فيسبوك	202
مشاركة عبر واتساب	110
مشاركة علي تويتر	110
مشاركة علي فيسبوك	110
مشاهده بيشتر	1621
مشاهده عكسها	1683
مشاهده قيمت	1661
مشاهده محتوا	1666
مشاهده نتايج	91	1656
مشاهده همه	1621
مشاهده پاسخها	1655
مشاهده پرونده	1683
مشاهده گالري	1683
مشترك شويد	1609
مشغل الصوت	210
مشغل الفيديو	210
مشكلي پيش امد	1680
مطالب بيشتر	1646
مطالب ديگر اين نويسنده	1683
مطالب مرتبط	1619
مطالب پيشنهادي	1646
مطلب بعدي	1683
مطلب قبلي	1683
معرض الصور	193
مقال مهدي من مشترك	216
مقالات اخري للكاتب	153
مقالات ذات صلة	120
مقالات قد تعجبك	153
مقالات قد تهمك	153
مقالات مرتبط	1619
مقاله بعدي	1683
مقاله قبلي	1683
مقروء بصوت اصطناعي	170
ملء الشاشة	171
ملخص الذكاء الاصطناعي	198
ملخص بالذكاء الاصطناعي	198
ملفات تعريف الارتباط	117
منو	1621
مهمترين اخبار	1619
مواضيع ذات صلة	120
مواضيع قد تهمك	153
مواضيع متعلقة	153
مواضيع مرتبطة	153
موافق ومتابعة	174
موضوعات ذات صلة	120
موضوعات متعلقة	153
مولد بالذكاء الاصطناعي	210
ميخواهيد اعلان دريافت كنيد	1670
""", 'ن': """
نام	1680
نام خانوادگي	1680
نام و نام خانوادگي	1680
نبذة عن الكاتب	195
نتائج الاستطلاع	164
نتائج التصويت	164
نسخ	203
نسخ الرابط	110
نسخ رابط المقال	152
نسخه صوتي مقاله	1662
نسخه چاپي	1638
نسيت كلمة السر	187
نسيت كلمة المرور	101
نشر	164
نصب اپليكيشن	1669
نظر	1618
نظر بدهيد	1638
نظر خود را با ما در ميان بگذاريد	1638
نظر خود را بنويسيد	1618
نظر خود را بگوييد	1655
نظر سنجي	92
نظر شما	1618
نظر شما درباره اين خبر چيست	1638
نظرات	1618
نظرتان را بگوييد	1655
نظرسنجي	92	1638
نظري ندارم	1656
نعم، اريد	180
نمايش اين محتوا ممكن نيست	1666
نمايش بيشتر	1621
نمايش زيرنويس	1662
نمايش كمتر	1622
نمايش متن اصلي	1622
نمايش محتوا	1666
نمايش نتايج	91
نمايش نظرات	1655
نمايش نظرات بيشتر	1655
نمايش نقشه	1622
نمايش همه	1622
نمايش پاسخها	1655
نمايش پست	1666
نميدانم	1656
ننصح بقراءة	120
نه ممنون	1607
نهاية الاعلان	169
""", 'ه': """
هديه دادن مقاله	1691
هذا البريد مسجل مسبقا	213
هذا الحقل الزامي	189
هذا الحقل مطلوب	189
هذا الفيديو غير متاح	170
هذا الفيديو لم يعد متاحا	170
هذا المقال مقفل	187
هذه المادة للمشتركين	152
هر زمان ميتوانيد لغو اشتراك كنيد	1679
هر كمكي مهم است	1675
هر ماه	1676
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
همرساني	1612
همه اخبار	1683
همه بازيها	1658
همه خبرها	1683
همه عكسها	1683
همه مطالب	1683
همه مطالب نويسنده	1683
همه ويدئوها	1683
هميشه اجازه داده شود	1666
هميشه نمايش بده	1666
همچنين ببينيد	1646
همچنين بخوانيد	1619
هنوز ثبتنام نكردهايد	1677
هنوز مشترك نيستيد	1677
""", 'و': """
واتساب	110
واتساپ	1612
ورود	1609
ورود / ثبت نام	1609
ورود با اپل	1677
ورود با فيسبوك	1677
ورود با گوگل	1677
وسوم	120
وصول غير محدود الي جميع المقالات	212
ويدئو در دسترس نيست	1662
ويديو	1619
ويديو در دسترس نيست	1662
ويژه خوانندگان	1661
ويژه مشتركان	1609
""", 'ي': """
يتم تحميل الفيديو	170
يدفع سنويا	187
يك بار	1676
يكبار	1676
يمكنك الالغاء في اي وقت	187
يمكنك الغاء الاشتراك في اي وقت	189
""", 'پ': """
پاسخ	1618
پايان اگهي	1661
پايان تبليغ	1661
پخش خودكار	1663
پخش ويدئو	1662
پخش ويدئو ممكن نيست	1662
پخش ويديو	1662
پذيرش همه	1667
پذيرش و ادامه	1666
پربازديدترين	1619
پربازديدترينها	1619
پربازديدها	1619
پربازديدهاي امروز	1646
پربازديدهاي هفته	1646
پربحثترينها	1619
پربينندهترين	1646
پربينندهترين خبرها	1646
پربينندهترينها	1646
پرداخت سالانه	1678
پرداخت ماهانه	1678
پسنديدم	1656
پنهان كردن پاسخها	1655
پيام بازرگاني	1650
پيام شما ارسال شد	1679
پيام شما با موفقيت ارسال شد	1679
پيشنهاد خواندني	1646
پيشنهاد سردبير	1619
پيشنهاد ما	1619
""", 'چ': """
چاپ	1612
چاپ دستور پخت	61
چگونه غيرفعال كنم	1674
چگونه مسدودكننده را غيرفعال كنم	1673
""", 'گ': """
گالري تصاوير	1683
گالري عكس	1683
گزارش تخلف	1656
گزارش خطا	1618
گزارش خطا در اين خبر	1638
گزينههاي بيشتر	1692
""", 'अ': """
अकाउंट नहीं है	2155
अक्षर का आकार	65
अक्षर छोटे करें	2167
अक्षर बडे करें	2167
अगला	2103
अगला लेख	2161
अगली खबर	2101
अगली स्टोरी	2161
अनफॉलो करें	2165
अनम्यूट	2141
अनिवार्य	2158
अनुमति दें	2149
अन्य खबरें	19	2101
अन्य राशि	2153
अन्य विकल्प	2168
अपना इनबॉक्स देखें	2157
अपना ईमेल दर्ज करें	2157
अपना ईमेल देखें	2157
अपना ज्ञान परखें	2137
अपना प्लान चुनें	2155
अपनी तस्वीरें हमें भेजें	2162
अपनी प्रतिक्रिया दें	2134
अपनी राय दें	2100
अपनी राय बताएं	2134
अभी खरीदें	2140
अभी खेलें	2137
अभी डाउनलोड करें	2147
अभी तक सब्सक्राइबर नहीं हैं	2155
अभी दान करें	2090
अभी नहीं	2089
अमान्य ईमेल	2157
अमेजन पर खरीदें	2140
अवधि	2142
""", 'आ': """
आगे पढें	2103
आज का सवाल	91
आज की अन्य खबरें	2127
आप इस विषय को फॉलो कर रहे हैं	2165
आप कभी भी अनसब्सक्राइब कर सकते हैं	2157
आप पहले ही वोट कर चुके हैं	2134
आपका वोट दर्ज हो गया	2134
आपका वोट दर्ज हो गया है	2134
आपका संदेश भेज दिया गया है	2157
आपके लिए	2101
आपको यह भी पसंद आ सकता है	2127
आपको ये भी पसंद आ सकता है	2127
आवश्यक फील्ड	2157
""", 'इ': """
इस विषय को फॉलो करें	2165
इसे भी देखें	2127
इसे भी पढें	2101
""", 'ई': """
ई-पेपर	2091
ईमेल	2158
ईमेल से शेयर करें	2167
""", 'ऊ': """
ऊपर जाएं	2103
""", 'ए': """
एआई आवाज में सुनें	2141
एआई द्वारा तैयार	2115
एआई समरी	2115
एआई सारांश	2115
एआई से तैयार सारांश	2115
एक बार	2154
एक बार का दान	2153
एप डाउनलोड करें	2147
""", 'ऐ': """
ऐप इंस्टॉल करें	2147
ऐप खोलें	2147
ऐप डाउनलोड करें	2147
ऐप में खोलें	2147
ऐप में पढें	2147
ऐप स्टोर से डाउनलोड करें	2147
""", 'ऑ': """
ऑटोप्ले	2142
ऑडियो डाउनलोड करें	2141
ऑफर देखें	2140
""", 'औ': """
और खबरें	2101
और टिप्पणियां देखें	2134
और देखें	2103
और पढें	2101	2103
और भी पढें	2127
""", 'क': """
कभी भी रद्द करें	2155
कम दिखाएं	2104
कमेंट	2100
कमेंट करें	2100
कमेंट लिखें	2134
कमेंट्स	2100
कह नहीं सकते	2135
किताब खरीदें	2140
कीमत देखें	2140
कुकी नीति	2099
कुकी सेटिंग्स	2145
कुकीज प्रबंधित करें	2145
कुछ गलत हो गया	2158
के सहयोग से	2169
केवल सदस्यों के लिए	2091
केवल सब्सक्राइबर के लिए	2155
कैसे बंद करें	2152
कॉपी	2168
कॉपी करें	2168
कॉपी लिंक	2094
क्या आप नोटिफिकेशन चाहते हैं	2148
क्या आप नोटिफिकेशन पाना चाहते हैं	2148
क्या आप सूचनाएं पाना चाहते हैं	2148
क्या यह उपयोगी था	2134
क्या यह खबर उपयोगी थी	2134
क्या यह पेज उपयोगी था	2134
क्या यह लेख उपयोगी था	2134
क्यूआर कोड स्कैन करें	2147
क्रमबद्ध करें	2135
क्विज खेलें	2137
""", 'ख': """
खबर सुनें	2141
खाता नहीं है	2155
खाता बनाएं	2091
खोजें	2103
खोलें	2104
""", 'ग': """
गलती की सूचना दें	2134
गलती बताएं	2104
गलती मिली	2134
गूगल प्ले से डाउनलोड करें	2147
गूगल से जारी रखें	2155
गूगल से लॉगिन करें	2155
गेम्स	2139
गैलरी देखें	2161
गोपनीयता नीति	2099
गोपनीयता सेटिंग्स	2145
""", 'च': """
चर्चा में क्यों है	2127
चुनें	2156
""", 'ज': """
जरूर पढें	2127
जवाब छिपाएं	2134
जवाब दें	2100
जवाब देखें	2134
जवाब भेजें	2134
जावास्क्रिप्ट बंद है	2145
ज्यादा दिखाएं	2161
ज्यादा पढी गई	2127
""", 'ट': """
टिकट खरीदें	2140
टिकट बुक करें	2140
टिप्पणियां	2100
टिप्पणी	2100
टिप्पणी करें	2100
टिप्पणी के नियम	2134
टिप्पणी के लिए लॉगिन करें	2134
टिप्पणी भेजें	2134
टिप्पणी लिखें	2134
टेक्स्ट साइज	65
टैग्स	2101
टॉप न्यूज	2101
टॉप स्टोरीज	2127
ट्रांसक्रिप्ट	2142
ट्रेंडिंग	2101
ट्विटर	2094
ट्विटर पर शेयर करें	2167
""", 'ठ': """
ठीक है	2104
""", 'त': """
तस्वीर बडी करें	2161
तस्वीरें देखें	2161
ताजा खबरें	2101
ताजा समाचार	2101
""", 'द': """
दान करें	2090
दान पेज पर जाएं	2153
देश की और खबरें	2127
दोस्तों को भेजें	2115
""", 'ध': """
धन्यवाद, आपका संदेश भेज दिया गया है	2157
""", 'न': """
नक्शा देखें	2104
नतीजे देखें	91
नवीनतम	2135
नहीं धन्यवाद	2089
नहीं, धन्यवाद	2089
नाम	2158
नियम और शर्तें	2099
नियम और शर्तें | गोपनीयता नीति	2099
नोटिफिकेशन ऑन करें	2148
नोटिफिकेशन चालू करें	2148
""", 'प': """
पता नहीं	2135
परिणाम देखें	91	2135
पसंदीदा स्रोत के रूप में जोडें	2165
पहले से खाता है	2155
पहले से सब्सक्राइबर हैं	2155
पाठकों के लिए विशेष ऑफर	2140
पार्टनर कंटेंट	2130
पासवर्ड भूल गए	2155
पिछला	2103
पिछला लेख	2161
पिछली खबर	2101
पूरा नाम	2158
पूरा लेख पढें	2161
पूरी खबर पढें	2103
पेज दोबारा लोड करें	2151
पेज रिफ्रेश करें	2151
पेज रीफ्रेश करें	2151
पेड कंटेंट	2140
पोल	92
पोल में हिस्सा लें	2134
पोस्ट लोड करें	2145
प्रचार	2097
प्रतिक्रिया दें	2100
प्रतिलिपि	2142
प्राइवेसी सेटिंग्स	2145
प्रायोजक	2169
प्रायोजित	2097
प्रायोजित सामग्री	2130
प्रिंट	2168
प्रिंट करें	2094
प्रीमियम	2091
प्लान चुनें	2155
प्ले स्टोर से डाउनलोड करें	2147
प्लेबैक गति	2141
प्लेबैक स्पीड	2141
प्लेयर लोड हो रहा है	2141
""", 'फ': """
फीडबैक दें	2134
फीडबैक भेजें	2134
फुल स्क्रीन	2142
फुल स्क्रीन से बाहर निकलें	2141
फेसबुक	2094
फेसबुक पर शेयर करें	2094
फेसबुक से जारी रखें	2155
फेसबुक से लॉगिन करें	2155
फॉन्ट आकार	2167
फॉन्ट साइज	65
फॉलो कर रहे हैं	2165
फॉलो करें	2165
फोटो	2101
फोटो गैलरी	2127
फोटो गैलरी देखें	2161
फ्लिपकार्ट पर खरीदें	2140
""", 'ब': """
बंद करें	2089
बडी खबरें	2101
बाद में	2089
बाद में याद दिलाएं	2089
ब्राउजर में जारी रखें	2147
""", 'भ': """
भेजें	2158
""", 'म': """
मशीनी अनुवाद	2142
मान्य ईमेल दर्ज करें	2157
मासिक	2154
मासिक दान	2154
मासिक भुगतान	2156
मासिक सहयोग	2154
मुख्य समाचार	2101
मुझे याद रखें	2155
मुफ्त डिलीवरी	2169
मुफ्त में खेलें	2137
मुफ्त, कोई स्पैम नहीं	2157
मूल देखें	2104
मेन्यू	2103
मेरा खाता	2091
मेरा खाता है	2155
मैं नियम और शर्तों से सहमत हूं	2157
मैंने ऐड ब्लॉकर बंद कर दिया	2151
मैंने बंद कर दिया	2152
म्यूट	2142
""", 'य': """
यह खबर सुनें	2141
यह फील्ड अनिवार्य है	2157
यह फील्ड आवश्यक है	2157
यह भी देखें	2127
यह भी पढें	2101
यह लेख लॉक है	2155
यह लेख सुनें	2141
यह वीडियो अब उपलब्ध नहीं है	2141
यह वीडियो उपलब्ध नहीं है	2141
यह सामग्री नहीं दिखाई जा सकती	2145
ये खबरें भी पढें	2127
ये भी जानें	2127
ये भी देखें	2127
ये भी पढें	2101
""", 'र': """
रजिस्टर करें	2091
रिपोर्ट करें	2135
रेसिपी पर जाएं	61
रेसिपी प्रिंट करें	61
रेसिपी सेव करें	61
""", 'ल': """
लाइक	2135
लाइक करें	2135
लिंक कॉपी करें	2094	2115
लिंक कॉपी हो गया	2167
लेख उपहार में दें	2167
लेख सुनें	2141
लेखक के अन्य लेख	2161
लेखक के और लेख	2161
लेखक के बारे में	2162
लेखक को फॉलो करें	2165
लेखक परिचय	2162
लॉग इन	2091
लॉग इन करें	2091
लॉगआउट	2091
लॉगिन	2091
लोकप्रिय	2101
लोड हो रहा है	2141
""", 'व': """
वर्ग पहेली	2139
वर्तमान समय	2142
विज्ञापन	2097
विज्ञापन के बाद जारी	2130
विज्ञापन समाप्त	2140
विज्ञापन हटाएं	2115
विवरण	2104
विषय	2101
विषय को फॉलो करें	2165
वीडियो	2101
वीडियो उपलब्ध नहीं है	2141
वीडियो चलाएं	2141
वीडियो नहीं चलाया जा सकता	2141
वीडियो लोड हो रहा है	2141
वोट करने के लिए धन्यवाद	2134
वोट करें	91	2135
वोट दें	91
वोट देने के लिए धन्यवाद	2134
व्हाट्सएप	2094
व्हाट्सएप पर शेयर करें	2167
व्हाट्सऐप पर शेयर करें	2167
""", 'श': """
शायद बाद में	2089
शिकायत करें	2135
शेयर	2094
शेयर करें	2094
शेष समय	2142
""", 'स': """
संपर्क करें	2100
संपादक को लिखें	2162
संबंधित खबरें	2101
संबंधित लेख	2101
संबंधित वीडियो	2127
संबंधित समाचार	2101
सदस्य बनें	2090
सबटाइटल	2142
सबटाइटल दिखाएं	2141
सबमिट करें	2158
सबसे अच्छा ऑफर	2156
सबसे ज्यादा पढी गई	2101
सबसे ज्यादा पढी गई खबरें	2127
सबसे ज्यादा पढी गईं	2127
सबसे नए	2135
सबसे पुराने	2135
सबसे लोकप्रिय	2156
सब्सक्राइब	2091
सब्सक्राइब करें	2091
सभी अस्वीकार करें	2145
सभी कमेंट देखें	2134
सभी खबरें	2161
सभी खबरें देखें	2161
सभी गेम	2137
सभी गेम्स	2137
सभी टिप्पणियां देखें	2134
सभी तस्वीरें देखें	2161
सभी दिखाएं	2104
सभी देखें	2103
सभी फोटो देखें	2161
सभी वीडियो	2161
सभी वीडियो देखें	2161
सभी स्वीकार करें	2145
समझ गया	2104
समर्थन करें	2090
सर्वे	92
सर्वे में हिस्सा लें	2134
सहमति प्रबंधित करें	2145
सहमति वापस लें	2145
सहयोग करें	2090
सही ईमेल दर्ज करें	2157
साइन अप	2091
साइन इन	2091
साझा करें	2094
सामग्री दिखाएं	2145
सामग्री देखें	2145
सामग्री लोड करें	2145
सालाना	2154
सालाना भुगतान	2156
सिर्फ सब्सक्राइबर के लिए	2155
सीधे रेसिपी पर जाएं	61
सुडोकू	2139
सुधार नीति	2162
सूचनाएं चालू करें	2148
सेव करें	2094
स्पॉन्सर्ड	2097
स्पॉन्सर्ड कंटेंट	2130
स्वचालित अनुवाद	2142
स्वीकार करें और जारी रखें	2145
""", 'ह': """
हमसे संपर्क करें	2162
हमारा समर्थन करें	2090
हमारी मदद करें	2153
हमें लिखें	2162
हमें सपोर्ट करें	2153
हमें सहयोग दें	2153
हमेशा अनुमति दें	2145
हर महीने	2154
हर योगदान महत्वपूर्ण है	2153
हर योगदान मायने रखता है	2153
हां, चाहिए	2149
होम	2103
होम पेज पर जाएं	2161
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
กฎการแสดงความคิดเห็น	4233
กติกาการแสดงความคิดเห็น	4233
กรุณากรอกข้อมูลให้ครบถ้วน	4250
กรุณากรอกอีเมล	4250
กรุณากรอกอีเมลให้ถูกต้อง	4250
กรุณาตรวจสอบอีเมล	4250
กลับขึ้นด้านบน	4253
กลับด้านบน	4253
กลับหน้าแรก	4253
การตั้งค่าความเป็นส่วนตัว	4239
การตั้งค่าคุกกี้	4239
กำลังติดตาม	4256
กำลังโหลด	4237
กำลังโหลดวิดีโอ	4237
""", 'ข': """
ขนาดตัวอักษร	65
ขยายภาพ	4253
ขอบคุณที่ร่วมโหวต	4233
ขอบคุณสำหรับการโหวต	4233
ข่าวก่อนหน้า	4253
ข่าวถัดไป	4253
ข่าวทั้งหมด	4253
ข่าวที่คุณอาจสนใจ	4226
ข่าวที่น่าสนใจ	4226
ข่าวที่เกี่ยวข้อง	4203
ข่าวนี้มีประโยชน์หรือไม่	4233
ข่าวยอดนิยม	4203
ข่าวล่าสุด	4203
ข่าวอื่นที่น่าสนใจ	4226
ข่าวอื่นๆ	19	4226
ข่าวอื่นๆ ที่น่าสนใจ	4217
ข่าวเกี่ยวข้อง	4226
ข่าวแนะนำ	4203
ข้ามไปที่สูตร	61
""", 'ค': """
ครั้งเดียว	4247
คลิกชมวิดีโอ	4217
คลิกเพื่อขยายภาพ	4253
คลิปแนะนำ	4226
ความคิดเห็น	4206
ความยาว	4238
ความเร็วในการเล่น	4237
คัดลอก	4258
คัดลอกลิงก์	4206
คัดลอกลิงก์แล้ว	4217
คัดลอกลิงค์	4217
คัดลอกลิงค์แล้ว	4217
คำบรรยาย	4238
คุณต้องการรับการแจ้งเตือนหรือไม่	4242
คุณอาจสนใจ	4226
คุณโหวตแล้ว	4233
คุ้มที่สุด	4249
""", 'จ': """
จดจำฉัน	4248
จดจำฉันไว้	4248
จบโฆษณา	4236
จองตั๋ว	4236
จองบัตร	4236
จัดการความยินยอม	4239
จัดการคุกกี้	4239
จัดส่งฟรี	4259
จำนวนอื่น	4246
จำเป็นต้องกรอก	4250
""", 'ฉ': """
ฉันยอมรับนโยบายความเป็นส่วนตัว	4250
ฉันยอมรับเงื่อนไขการใช้งาน	4250
""", 'ช': """
ชมคลิป	4217
ชมคลิปวิดีโอ	4217
ชมวิดีโอ	4217
ชมวิดีโอด้านบน	4217
ชมวิดีโอเต็มได้ที่นี่	4217
ชำระรายปี	4248
ชำระรายเดือน	4248
ชื่อ	4251
ชื่อ-นามสกุล	4251
ช่องนี้จำเป็นต้องกรอก	4250
""", 'ซ': """
ซื้อที่ lazada	4236
ซื้อที่ shopee	4236
ซื้อบัตร	4236
ซื้อบัตรที่นี่	4236
ซื้อหนังสือ	4236
ซื้อหนังสือเล่มนี้	4236
ซื้อเลย	4236
""", 'ด': """
ดาวน์โหลดบน app store	4241
ดาวน์โหลดบน google play	4241
ดาวน์โหลดเสียง	4237
ดาวน์โหลดแอป	4241
ดาวน์โหลดแอปพลิเคชัน	4241
ดาวน์โหลดได้ที่ app store	4241
ดาวน์โหลดได้ที่ google play	4241
ดูการตอบกลับ	4233
ดูข่าวทั้งหมด	4253
ดูคลิป	4217
ดูความคิดเห็นทั้งหมด	4233
ดูความคิดเห็นเพิ่มเติม	4233
ดูทั้งหมด	4204
ดูผลลัพธ์	91
ดูผลโหวต	91	4234
ดูภาพทั้งหมด	4253
ดูภาพเพิ่มเติม	4253
ดูราคา	4236
ดูรูปทั้งหมด	4253
ดูวิดีโอ	4217
ดูเพิ่มเติม	4206
ดูแกลเลอรี	4253
ดูแกลเลอรี่	4253
""", 'ต': """
ตกลง	4243
ตอบกลับ	4234
ตัวเลือกเพิ่มเติม	4257
ตั้งค่าความเป็นส่วนตัว	4239
ตั้งค่าคุกกี้	4239
ติดตามผู้เขียน	4256
ติดตามหัวข้อ	4256
ติดตามหัวข้อนี้	4256
ติดต่อกองบรรณาธิการ	4254
ติดต่อเรา	4217
ติดต่อโฆษณา	4254
ต้องการรับการแจ้งเตือนหรือไม่	4242
""", 'ถ': """
ถอดเสียง	4238
ถอนความยินยอม	4239
ถูกใจ	4234
""", 'ท': """
ทดสอบความรู้ของคุณ	4235
ทำแบบทดสอบ	4235
ทุกการสนับสนุนมีความหมาย	4246
ทุกเดือน	4247
""", 'บ': """
บทความก่อนหน้า	4253
บทความถัดไป	4253
บทความทั้งหมดของผู้เขียน	4253
บทความที่น่าสนใจ	4226
บทความที่เกี่ยวข้อง	4203
บทความนี้ถูกล็อก	4248
บทความนี้มีประโยชน์หรือไม่	4233
บทความล่าสุด	4203
บทความอื่นของผู้เขียน	4253
บทความอื่นๆ ของผู้เขียน	4253
บทความแนะนำ	4226
บริจาค	4200
บริจาคครั้งเดียว	4246
บริจาคตอนนี้	4246
บริจาครายเดือน	4246
บริจาคเลย	4200
บันทึก	4217
บันทึกการตั้งค่า	4239
บันทึกคะแนนของคุณแล้ว	4233
บันทึกคะแนนโหวตแล้ว	4233
บันทึกสูตร	61
บันทึกไว้อ่านภายหลัง	4217
""", 'ป': """
ปฏิเสธทั้งหมด	4239
ปิดการแสดงความคิดเห็น	4233
ปิดเสียง	4238
""", 'ผ': """
ผู้สนับสนุน	4259
""", 'พ': """
พิมพ์	4206
พิมพ์บทความ	4217
พิมพ์สูตร	61
พิมพ์หน้านี้	4217
""", 'ฟ': """
ฟรี ไม่มีสแปม	4250
ฟังข่าว	4237
ฟังข่าวนี้	4237
ฟังบทความ	4237
ฟังบทความนี้	4237
ฟังรายการย้อนหลัง	4217
""", 'ภ': """
ภายหลัง	4243
""", 'ม': """
มอบบทความนี้เป็นของขวัญ	4217
มีบัญชีอยู่แล้ว	4248
มีบัญชีแล้ว	4248
""", 'ย': """
ยกเลิกการรับข่าวสารได้ทุกเมื่อ	4250
ยกเลิกได้ทุกเมื่อ	4248
ยอดนิยม	4226
ยอดนิยมในตอนนี้	4226
ยอมรับทั้งหมด	4239
ยอมรับและดำเนินการต่อ	4239
ยังไม่มีบัญชี	4248
ยังไม่เป็นสมาชิก	4248
""", 'ร': """
ระบุจำนวนเงิน	4246
รับการแจ้งเตือน	4242
รับการแจ้งเตือนข่าวด่วน	4217
รายงาน	4234
รายปี	4247
รายเดือน	4247
รีเฟรชหน้า	4245
รีเฟรชหน้านี้	4245
รูปแบบอีเมลไม่ถูกต้อง	4250
ร่วมงานกับเรา	4217
ร่วมตอบแบบสอบถาม	4217
ร่วมตอบแบบสำรวจ	4233
ร่วมบริจาค	4200
ร่วมสนับสนุน	4246
ร่วมแสดงความคิดเห็น	4217
ร่วมโหวต	4233
ร้านค้า	4259
""", 'ล': """
ลงทะเบียน	4200
ลงทะเบียนเรียบร้อยแล้ว	4250
ลดขนาดตัวอักษร	4257
ลืมรหัสผ่าน	4200
ลืมรหัสผ่านหรือไม่	4248
""", 'ว': """
วิดีโอนี้ไม่พร้อมใช้งาน	4237
วิดีโอนี้ไม่สามารถรับชมได้ในประเทศของคุณ	4237
วิดีโอไม่พร้อมใช้งาน	4237
วิธีปิดโปรแกรมบล็อกโฆษณา	4245
""", 'ส': """
สนับสนุนรายเดือน	4246
สนับสนุนเรา	4200
สนับสนุนโดย	4259
สปอนเซอร์	4206
สมัครงานกับเรา	4217
สมัครสมาชิก	4200
สมัครเรียบร้อยแล้ว	4250
สรุปด้วย ai	4255
สรุปโดย ai	4255
สั่งซื้อหนังสือ	4236
สั่งซื้อเลย	4236
สำหรับสมาชิกเท่านั้น	4248
สิทธิพิเศษสำหรับผู้อ่าน	4236
สิทธิพิเศษสำหรับสมาชิก	4236
สแกน qr code	4241
สแกนคิวอาร์โค้ด	4241
ส่ง	4251
ส่งข่าว	4254
ส่งข้อความเรียบร้อยแล้ว	4250
ส่งความคิดเห็น	4233
ส่งคำตอบ	91
ส่งต่อให้เพื่อน	4217
""", 'ห': """
หน้าแรก	4253
""", 'อ': """
อนุญาต	4243
อนุญาตเสมอ	4239
ออกจากโหมดเต็มจอ	4237
อีเมล	4251
อีเมลไม่ถูกต้อง	4250
อ่านข่าวที่เกี่ยวข้อง	4226
อ่านข่าวผ่านแอป	4217
อ่านข่าวอื่นๆ	4226
อ่านฉบับเต็ม	4253
อ่านต่อ	4206
อ่านต่อหลังโฆษณา	4236
อ่านต่อเรื่องนี้	4226
อ่านต่อในเบราว์เซอร์	4241
อ่านบทความฉบับเต็ม	4253
อ่านบนแอป	4241
อ่านเพิ่มเติม	4203
อ่านเรื่องที่เกี่ยวข้อง	4226
อ่านโดย ai	4237
อ่านในแอป	4241
""", 'เ': """
เกมทั้งหมด	4235
เกิดข้อผิดพลาด	4251
เกิดข้อผิดพลาด กรุณาลองใหม่	4250
เกิดข้อผิดพลาด กรุณาลองใหม่อีกครั้ง	4250
เกี่ยวกับผู้เขียน	4254
เก่าที่สุด	4234
เขียนความคิดเห็น	4233
เขียนโดย ai	4255
เข้าสู่ระบบ	4200
เข้าสู่ระบบด้วย apple	4248
เข้าสู่ระบบด้วย facebook	4248
เข้าสู่ระบบด้วย google	4248
เข้าสู่ระบบด้วย line	4248
เข้าสู่ระบบเพื่อแสดงความคิดเห็น	4233
เฉพาะสมาชิกเท่านั้น	4248
เต็มจอ	4238
เนื้อหาต่อจากโฆษณา	4236
เนื้อหาที่เกี่ยวข้อง	4226
เนื้อหาสนับสนุน	4236
เนื้อหาโฆษณา	4236
เบราว์เซอร์ของคุณไม่รองรับวิดีโอ	4237
เบราว์เซอร์ของคุณไม่รองรับเสียง	4237
เปิดการแจ้งเตือน	4242
เปิดรับการแจ้งเตือน	4242
เปิดเสียง	4237
เปิดแอป	4241
เปิดในแอป	4241
เป็นคนแรกที่แสดงความคิดเห็น	4217
เพิ่มขนาดตัวอักษร	4257
เริ่มทำแบบทดสอบ	4235
เรียงตาม	4234
เรื่องที่คุณอาจสนใจ	19	4226
เรื่องที่น่าสนใจ	4226
เรื่องที่เกี่ยวข้อง	4203
เรื่องล่าสุด	4226
เรื่องอื่นที่น่าสนใจ	4203
เรื่องแนะนำ	4226
เลิกติดตาม	4256
เลือก	4249
เลือกแพ็กเกจ	4248
เลือกแพ็คเกจ	4248
เล่นวิดีโอ	4237
เล่นอัตโนมัติ	4238
เล่นเกม	4235
เล่นเลย	4235
เวลาที่เหลือ	4237
เสียงอ่านโดย ai	4237
""", 'แ': """
แจ้งข่าว	4254
แจ้งข้อผิดพลาด	4233
แจ้งคำผิด	4233
แจ้งลบความคิดเห็น	4233
แจ้งเบาะแส	4254
แชร์	4206
แชร์ข่าวนี้	4217
แชร์บทความ	4217
แชร์บทความนี้	4257
แชร์บน facebook	4257
แชร์ผ่าน line	4257
แชร์หน้านี้	4217
แชร์ไปที่ line	4217
แชร์ไปยัง facebook	4257
แชร์ไปยัง line	4257
แท็ก	4226
แท็กที่เกี่ยวข้อง	4226
แบบสำรวจ	92
แปลอัตโนมัติ	4217
แปลโดย ai	4255
แปลโดยอัตโนมัติ	4255
แสดงความคิดเห็น	4206
แสดงคำบรรยาย	4237
แสดงน้อยลง	4204
แสดงเนื้อหา	4239
แสดงเพิ่มเติม	4253
แสดงโพสต์	4239
""", 'โ': """
โฆษณา	4206
โหลดหน้านี้ใหม่	4245
โหลดหน้าใหม่	4245
โหลดเนื้อหา	4239
โหลดเพิ่มเติม	4253
โหลดแอป	4241
โหลดแอปฟรี	4217
โหลดโพสต์	4239
โหวต	91	4234
""", 'ใ': """
ใหม่ล่าสุด	4234
ให้คะแนนบทความนี้	4233
""", 'ไ': """
ไปที่สูตร	61
ไปยังหน้าบริจาค	4246
ไม่มีความเห็น	4234
ไม่สามารถเล่นวิดีโอนี้ได้	4237
ไม่สามารถเล่นวิดีโอได้	4237
ไม่สามารถแสดงเนื้อหานี้ได้	4239
ไม่แน่ใจ	4234
ไม่ใช่ตอนนี้	4243
""", 'ả': """
ảnh tiếp theo	4610
ảnh trước	4610
""", 'ẩ': """
ẩn	4536
ẩn trả lời	4565
""", 'ủ': """
ủng hộ	4517
ủng hộ chúng tôi	4517
ủng hộ chúng tôi trên patreon	4584
ủng hộ hàng tháng	4584
ủng hộ một lần	4584
ủng hộ ngay	4607
""", 'あ': """
あとで	2571
あとで読む	2584
あとで読むに追加	2678
あなたにおすすめ	2596
あなたにおすすめの記事	2596
あなたへのおすすめ	2596
あわせて読みたい	2596
あわせて読む	2623
""", 'い': """
いいえ、結構です	2571
いいね	2584
いいね!してニュースをチェック	2585
いいね!で応援する	2613
いいね順	2631
いつでも解約ok	2650
いつでも解約できます	2650
いつでも解約可能	2650
いつでも配信停止できます	2653
いま読まれています	2623
いま読まれている記事	2623
""", 'お': """
おすすめ	2596
おすすめの記事	2596
おすすめプラン	2650
おすすめ情報pr	2588
おすすめ記事	2596
おすすめ関連記事	2623
おすすめ順	2631
お住まいの地域ではご覧いただけません	2636
お住まいの地域では再生できません	2636
お名前	2654
お問い合わせ	2590
お問い合わせありがとうございました	2653
お問い合わせありがとうございます	2653
お問い合わせ内容	2674
お役に立ちましたか	2630
お得なクーポン	2677
お得なプランを見る	2673
お気に入り	2584
お気に入りに追加	2584
お申し込み	2574
お申し込みが完了しました	2674
お申し込みを受け付けました	2674
お酒は#歳になってから	2634
""", 'こ': """
こちらの記事もおすすめ	2623
こちらの記事も読まれています	19	2623
こちらもおすすめ	2596
こちらも読む	2623
このコメントを報告	2667
このコンテンツは表示できません	2639
このコンテンツを表示できません	2639
このテーマをフォロー	2663
このテーマをフォローする	2663
このページは役に立ちましたか	2630
このメールアドレスは登録済みです	2674
この動画の配信は終了しました	2636
この動画はお住まいの地域では再生できません	2636
この動画はご覧いただけません	2636
この動画は公開を終了しました	2636
この動画は再生できません	2636
この動画は現在ご覧いただけません	2636
この投稿をinstagramで見る	2668
この本を購入する	2634
この著者の記事	2596
この著者の記事を見る	2657
この著者の記事一覧	2657
この記事だけ読む	2673
この記事に関連するニュース	2623
この記事のタグ	2596
この記事の写真	2657
この記事の写真をすべて見る	2624
この記事の写真を見る	2657
この記事の画像	2657
この記事の画像をもっと見る	2657
この記事の画像を見る	2657
この記事の筆者	2658
この記事の関連ニュース	2623
この記事はロックされています	2650
この記事は会員からのプレゼントです	2678
この記事は会員限定です	2574
この記事は参考になりましたか	2630
この記事は役に立ちましたか	2630
この記事もチェック	2613
この記事をシェア	2584
この記事をシェアする	2678
この記事をプレゼント	2613
この記事をプレゼントする	2613
この記事を保存	2613
この記事を印刷	2613
この記事を印刷する	2613
この記事を書いた人	2658
この記事を書いた記者	2658
この記事を聞く	2636
この記事を聴く	2636
この記事を評価	2667
この記事を評価する	2613
この記事を購入	2673
この記者の記事をもっと見る	2657
この記者の記事を見る	2657
この記者の記事一覧	2596
この記者をフォローする	2663
この連載の記事	2596
この音声はaiが読み上げています	2636
この項目は必須です	2653
この項目は必須項目です	2653
""", 'ご': """
ご寄付ありがとうございます	2672
ご寄付はこちら	2647
ご意見	2593
ご意見をお聞かせください	2630
ご意見・ご感想を入力	2674
ご投票ありがとうございました	2630
ご支援ありがとうございます	2672
ご支援のお願い	2572
ご支援はこちら	2647
ご登録ありがとうございました	2653
ご登録ありがとうございます	2653
ご購入はこちら	2634
ご購読の申し込み	2574
""", 'さ': """
さらに読み込む	2598
""", 'す': """
すでにアカウントをお持ちの方	2650
すでに会員の方	2650
すでに投票済みです	2630
すでに登録済みです	2674
すべてのcookieを受け入れる	2670
すべてのcookieを許可	2670
すべてのコメントを見る	2630
すべてのニュースを見る	2657
すべての写真を見る	2624
すべての記事を見る	2657
すべて受け入れる	2590
すべて同意する	2670
すべて拒否	2640
すべて拒否する	2639
すべて表示	2599
すべて見る	2598
すべて許可	2590
すべて読む	2599
""", 'そ': """
その他のオプション	2664
その他の記事	2596
その他の金額	2647
""", 'ど': """
どちらともいえない	2631
""", 'は': """
はい、受け取る	2643
はじめての方はこちら	2650
はてなブックマーク	2584
はてなブックマークに追加	2613
はてブ	2584
""", 'ま': """
まずは無料で	2650
また後で	2571
まだ会員でない方	2650
""", 'み': """
みんなのコメント	2593
""", 'も': """
もう一度再生	2671
もう一度見る	2637
もっと見る	2598
もっと詳しく知りたい方は	2623
もっと読む	2596
もどる	2598
""", 'よ': """
よく読まれています	2623
よく読まれている記事	2596
よく読まれている記事ランキング	2596
""", 'わ': """
わからない	2631
わかりました	2599
""", 'ア': """
アカウントをお持ちでない方	2650
アカウントをお持ちの方	2650
アカウントをお持ちの方はこちら	2650
アクセスランキング	2596
アプリで続きを読む	2642
アプリで見る	2642
アプリで読む	2642
アプリで開く	2642
アプリなら	2642
アプリのダウンロード	2583
アプリをインストール	2583
アプリをダウンロード	2583
アプリを入手	2642
アプリを開く	2583
アプリダウンロード	2583
アンケート	92
アンケートに参加する	2630
アンケートに回答する	2630
アンケートに答える	2630
アンケート実施中	2613
アンケート結果	2631
アンケート結果を見る	2667
""", 'ウ': """
ウィンドウを閉じる	2676
""", 'エ': """
エラーが発生しました	2653
""", 'オ': """
オススメ記事	2596
オフにする	2644
オプションの管理	2670
オプションを管理	2670
オンにする	2644
オンラインショップ	2634
""", 'カ': """
カテゴリ	2596
カテゴリー	2596
カートに入れる	2677
""", 'キ': """
キーワード	2596
""", 'ギ': """
ギャラリーを見る	2657
ギャラリーを閉じる	2676
""", 'ク': """
クイズ	2633
クイズに挑戦	2613
クイズに挑戦する	2613
クイズに答える	2632
クッキー	2590
クッキーの設定	2639
クッキー設定	2590
クリックで拡大	2657
クリックで音声が出ます	2671
クリップ	2584
クリップする	2584
クロスワード	2633
""", 'ゲ': """
ゲーム	2633
ゲームで遊ぶ	2632
ゲーム一覧	2632
""", 'コ': """
コピー	2665
コピーしました	2584
コメント	2593
コメント#件	2593
コメント(#	2593
コメントする	2593
コメントのルール	2630
コメントの受付は終了しました	2630
コメントの受付を終了しました	2630
コメントはまだありません	2593
コメントは会員のみ	2667
コメントは無効になっています	2667
コメントをすべて見る	2630
コメントをもっと見る	2593
コメントを入力	2667
コメントを入力してください	2667
コメントを報告	2667
コメントを投稿	2593
コメントを投稿する	2630
コメントを書く	2593
コメントを残す	2593
コメントを見る	2593
コメントを送信	2630
コメントを送信する	2630
コメントを閉じる	2630
コメントガイドライン	2630
コメントポリシー	2630
コメント一覧	2593
コンテンツを表示	2639
コンテンツを表示する	2639
コンテンツを読み込む	2639
コーヒーをおごる	2647
""", 'サ': """
サイトで続ける	2642
サイトポリシー	2590
サイトマップ	2590
サインイン	2574
サポーターになる	2647
サポートする	2572
""", 'シ': """
シェア	2584
シェアしよう	2584
シェアする	2584
""", 'ス': """
スキップ	2571
スクラップ	2584
スクラップする	2584
スポンサー	2588
スポンサードリンク	2588
スポンサーリンク	2588
スポンサー企業	2666
""", 'タ': """
タイアップ	2588
タグ	2596
タップして音声をオンにする	2671
""", 'チ': """
チケットを予約する	2634
チケットを購入	2634
チケットを購入する	2634
チケット購入はこちら	2634
チップを送る	2572
チャンネル登録	2585
""", 'ツ': """
ツイート	2584
ツイートする	2584
ツイートを読み込む	2639
""", 'デ': """
データ保護方針	2670
""", 'ト': """
トップ	2598
トップに戻る	2657
トップへ戻る	2598
トップニュース	2596
トップページ	2598
トップページに戻る	2657
トップページへ	2657
トピックス	2596
""", 'ド': """
ドネーション	2572
""", 'ナ': """
ナンプレ	2633
""", 'ニ': """
ニックネーム	2654
ニックネームを入力	2667
ニュースを読む	2598
ニュースレター	2578
ニュースレター登録	2578
ニュース一覧	2657
ニュース一覧へ	2657
""", 'バ': """
バックナンバー	2596
""", 'パ': """
パスワードをお忘れですか	2650
パスワードをお忘れの方	2650
パスワードをお忘れの方はこちら	2650
パスワードを忘れた方	2574
パスワードを忘れた方はこちら	2650
パズル	2633
""", 'ピ': """
ピックアップ	2596
""", 'フ': """
フィードバックを送る	2630
フィードバックを送信	2630
フォトギャラリー	2657
フォトギャラリーを見る	2657
フォロー	2585
フォローしています	2663
フォローしてね	2585
フォローしました	2585
フォローする	2585
フォローを解除	2663
フォローを解除する	2663
フォロー中	2585
フォロー解除	2663
フォントサイズ	65
フォントサイズ変更	65
フルスクリーン	2637
""", 'ブ': """
ブックマーク	2584
ブックマークする	2584
ブラウザで続ける	2642
ブラウザで見る	2642
ブラウザで読む	2642
""", 'プ': """
プッシュ通知	2583
プッシュ通知を受け取りますか	2643
プッシュ通知を受け取る	2643
プライバシーの設定	2639
プライバシーポリシー	2590
プライバシーポリシーに同意する	2653
プライバシー設定	2639
プランを見る	2650
プランを選ぶ	2650
プランを選択	2650
プラン一覧	2650
プレゼント	2574
プレミアム	2574
プレミアム会員	2577
プロフィール	2659
""", 'ヘ': """
ヘルプ	2590
""", 'ペ': """
ページの先頭に戻る	2657
ページの先頭へ	2598
ページの先頭へ戻る	2657
ページを再読み込み	2645
ページを再読み込みする	2645
ページを更新する	2645
ページトップ	2598
ページトップへ	2598
ページトップへ戻る	2657
""", 'ホ': """
ホーム	2598
ホームに戻る	2657
""", 'ポ': """
ポスト	2584
ポストする	2584
""", 'マ': """
マイページ	2574
マンスリーサポーターになる	2647
""", 'ミ': """
ミュート	2637
ミュートを解除	2636
ミュート解除	2636
""", 'メ': """
メッセージ	2675
メニュー	2598
メニューを閉じる	2676
メルマガ	2578
メルマガ登録	2578
メールでシェア	2664
メールで送る	2584
メールで送信	2584
メールをご確認ください	2653
メールアドレス	2578
メールアドレスが正しくありません	2653
メールアドレスでログイン	2673
メールアドレスで登録	2673
メールアドレスをご入力ください	2674
メールアドレスを入力	2578
メールアドレスを入力してください	2653
メールアドレスを入力する	2674
メールマガジン	2578
メールマガジン登録	2578
""", 'ラ': """
ライター	2659
ランキング	2596
""", 'リ': """
リンクをコピー	2584
リンクをコピーしました	2613
リンクをコピーする	2613
""", 'レ': """
レシピへ	61
レシピへスキップ	61
レシピへ移動	61
レシピを保存	61
レシピを印刷	61
レシピを見る	61
レシピを評価	61
""", 'ロ': """
ログアウト	2574
ログイン	2574
ログイン/会員登録	2574
ログインしてコメント	2630
ログインしてコメントする	2630
ログイン・会員登録	2574
ログイン状態を保持	2650
ログイン状態を保持する	2650
""", '一': """
一回だけ	2648
一回だけ寄付する	2647
一回のみ	2648
一時停止	2637
一次性	4703
一次性捐款	4702
一番人気	2651
一覧	2598
一覧に戻る	2657
一覧へ	2598
一覧を見る	2598
""", '上': """
上一个视频	4727
上一张	4712
上一张图片	4732
上一篇	4643
上一篇文章	4712
上一頁	4645
上一页	4645
""", '下': """
下一个视频	4727
下一张	4712
下一张图片	4732
下一張圖片	4732
下一篇	4643
下一篇文章	4712
下一部影片	4727
下一頁	4645
下一页	4645
下次再說	4618
下次再说	4618
下載app	4696
下載客戶端	4696
下載音檔	4689
下載音訊	4689
下载app	4696
下载客户端	4696
下载音频	4689
""", '不': """
不,謝謝	4618
不,谢谢	4618
不用了	4618
不知道	4683
不適切な内容を報告	2630
""", '专': """
专题	4643
""", '並': """
並び替え	2631
並べ替え	2631
""", '个': """
个人中心	4622
个人信息保护政策	4726
""", '中': """
中	2665	4721
""", '为': """
为你推荐	4643
为您推荐	4643
""", '主': """
主旨	4731
主要ニュース	2596
主题	4731
""", '举': """
举报	4642
举报评论	4723
""", '了': """
了解	2599
了解详情	4733
""", '京': """
京东购买	4687
""", '人': """
人才招聘	4662
人気の動画	2623
人気の記事	2596
人気ランキング	2596
人気記事	2596
人気記事ランキング	2596
人気順	2631
人氣文章	4671
""", '仅': """
仅限会员	4705
仅限订阅用户	4705
""", '今': """
今、あなたにオススメ	2596
今、読まれている記事	2623
今すぐプレイ	2632
今すぐ寄付	2672
今すぐ支援する	2672
今すぐ購入	2677
今すぐ遊ぶ	2632
今はしない	2571
今はやめておく	2571
今回のみ	2648
今回のみ支援する	2647
今回はしない	2571
今日の注目	2596
今日最熱門	4671
今日热点	4643
今日焦点	4643
今日熱門	4671
""", '从': """
从app store下载	4696
""", '他': """
他の記事	19
他の記事も読む	2596
""", '付': """
付費閱讀	4622
付费内容	4622
付费阅读	4622
""", '以': """
以上网友发言只代表其个人观点,不代表本网站的观点或立场	4723
以下为广告内容	4662
以下為廣告內容	4662
以后再说	4618
以後再說	4698
以電子郵件繼續	4729
""", '件': """
件名	2675
""", '企': """
企画・制作	2666
""", '优': """
优惠码	4733
""", '会': """
会员专享	4625
会员专享内容	4625
会员专属	4622
会员中心	4622
会员登录	4622
会員でない方	2650
会員でない方はこちら	2650
会員の方はこちら	2574
会員の方はログイン	2574
会員プランを見る	2673
会員特典	2634
会員登録	2574
会員登録する	2574
会員登録のご案内	2673
会員登録はこちら	2574
会員限定	2574
会員限定特典	2634
会員限定記事	2574
""", '余': """
余下全文	4732
""", '作': """
作者更多文章	4712
作者简介	4713
作者簡介	4713
""", '你': """
你可能也喜欢	4643
你可能也喜歡	4643
你可能感兴趣	4643
你可能还想看	4671
你可能還想看	4671
""", '使': """
使用 apple 登入	4705
使用 facebook 登入	4705
使用 google 帳號登入	4705
使用 google 登入	4705
使用 google 繼續	4705
使用apple登录	4705
使用facebook登入	4705
使用facebook登录	4705
使用google登入	4705
使用google登录	4705
使用google繼續	4705
使用google继续	4705
使用google账号登录	4705
使用paypal付款	4729
使用条款	4638
使用條款	4638
使用邮箱登录	4729
""", '価': """
価格を見る	2677
""", '保': """
保存	2584
保存する	2584
保存设置	4693
保持登入	4705
保持登入狀態	4705
保持登录状态	4705
""", '個': """
個人情報の取り扱い	2590
個人情報の取り扱いについて	2590
個人情報の取り扱いに同意する	2653
個人情報の取扱いについて	2590
個人情報保護方針	2590
""", '倍': """
倍速	4690
""", '僅': """
僅限會員	4705
僅限訂戶	4705
""", '優': """
優先するソースに追加	2663
優惠碼	4733
""", '儲': """
儲存設定	4693
""", '允': """
允許	4698
允許通知	4697
允许	4698
允许通知	4697
""", '元': """
元の記事を読む	2624
元記事で読む	2624
元記事を読む	2598
""", '免': """
免責聲明	4638
免費訂閱	4626
免費註冊	4622
免費試讀	4622
免費閱讀	4729
免责声明	4638
免费,无垃圾邮件	4708
免费注册	4622
免费订阅	4626
免费试读	4622
免费阅读	4729
免运费	4722
免運費	4722
""", '入': """
入力内容を確認	2674
入力内容を確認する	2674
入力必須	2653
""", '內': """
內容	4731
""", '全': """
全ての写真を見る	2624
全ての記事が読み放題	2673
全屏	4690
全文はこちら	2624
全文を読む	2598
全文表示	2598
全画面	2637
全画面表示	2636
全画面表示を終了	2636
全螢幕	4690
全記事読み放題	2577
全部拒絕	4694
全部拒绝	4694
全部接受	4638
全部新闻	4712
全部游戏	4685
全部视频	4712
全部评论	4642
""", '公': """
公众号	4633
公式sns	2585
公式twitter	2585
公式x	2585
公式アプリ	2583
公式サイトで見る	2634
公式サイトはこちら	2677
公式サイトを見る	2677
公式ショップ	2634
公式ショップはこちら	2634
""", '共': """
共有	2584
共有する	2584
共有オプション	2664
共有リンクをコピー	2613
""", '关': """
关于作者	4713
关于我们	4638
关注	4633
关注作者	4717
关注我们	4633
关注此话题	4717
关注话题	4717
关键词	4643
关闭	4618
关闭窗口	4732
关闭菜单	4732
""", '其': """
其他新聞	4643
其他新闻	19	4643
其他金額	4702
其他金额	4702
""", '内': """
内容	4731
内容由ai生成	4727
""", '再': """
再生	2598
再生リスト	2671
再生時間	2637
再生速度	2636
再読み込み	2645
再読み込みする	2645
""", '写': """
写留言	4723
写真(#枚	2624
写真をすべて見る	2657
写真をもっと見る	2624
写真を拡大	2657
写真を拡大する	2657
写真を見る	2598
写真を見る(全#枚	2624
写真・動画の投稿はこちら	2658
写真特集	2596
写评论	4642
""", '出': """
出錯了	4709
出错了	4709
""", '分': """
分享	4632
分享到	4632
分享到facebook	4662
分享到line	4662
分享到qq	4720
分享到whatsapp	4720
分享到微信	4632
分享到微博	4632
分享到朋友圈	4720
分享文章	4734
分享本文	4662
分享此文	4662
分享此頁	4734
分享給好友	4662
分享給更多人看到	4662
分享给好友	4662
分享给更多人	4662
分享至	4632
分享至facebook	4632
分享至line	4662
分享这篇文章	4734
分享這篇文章	4734
分类	4643
分類	4643
""", '列': """
列印	4632
列印本頁	4662
列印食譜	61
""", '初': """
初めての方はこちら	2650
初割で無料体験する	2574
初月無料	2577
""", '利': """
利用規約	2590
利用規約に同意します	2653
利用規約に同意する	2653
""", '刷': """
刷新页面	4699
""", '前': """
前のページ	2598
前のページに戻る	2676
前の写真	2657
前の動画	2671
前の画像	2657
前の記事	2596
前の記事へ	2596
前の記事を読む	2676
前へ	2598
前回の記事はこちら	2623
前回はこちら	2624
前往官網	4733
前往捐款	4702
前往捐款頁面	4702
前往捐款页面	4702
前往購買	4687
前往贊助	4702
""", '剩': """
剩余时间	4690
剩餘時間	4690
""", '加': """
加入google偏好來源	4717
加入line好友	4633
加入会员	4622
加入我们	4662
加入我们的团队	4662
加入我們	4662
加入我們的團隊	4662
加入書籤	4632
加入會員	4622
加入白名单	4699
加入購物車	4733
加入购物车	4733
加载中	4689
加载内容	4693
加载帖子	4693
加载更多	4645
加载更多评论	4682
""", '動': """
動画	2596
動画で見る	2613
動画の公開は終了しました	2636
動画の読み込みに失敗しました	2671
動画の配信は終了しました	2636
動画は再生できません	2636
動画をもっと見る	2657
動画を再生	2671
動画を再生する	2613
動画を再生できません	2636
動画を再生できませんでした	2636
動画を見る	2598
動画を読み込み中	2636
動画を読み込めませんでした	2671
動画を読み込んでいます	2636
動画プレーヤーを読み込み中	2636
動画一覧	2657
""", '包': """
包邮	4722
""", '協': """
協賛	2666
協賛企業	2666
""", '单': """
单次	4703
单次捐款	4619
单篇购买	4729
""", '単': """
単発の寄付	2647
""", '博': """
博客來購買	4687
""", '占': """
占い	2633
""", '印': """
印刷	2584
印刷する	2584
印刷用ページ	2613
印刷用ページを表示	2613
""", '即': """
即时新闻	4643
即時新聞	4643
""", '原': """
原文を表示	2599
原文を見る	2599
原文連結	4672
原文链接	4672
""", '去': """
去京东看看	4687
去京东购买	4687
去天猫购买	4687
去淘宝购买	4687
""", '参': """
参与投票	4682
参与评论	4642
参加测验	4685
参加者募集中	2609
参加问卷调查	4662
""", '參': """
參加問卷調查	4662
參加測驗	4685
參與投票	4682
""", '友': """
友だち追加	2585
友だち追加する	2585
友善列印	4662
友達に教える	2613
""", '反': """
反馈	4642
""", '发': """
发一条友善的评论	4723
发现错误	4682
发现错误?请告诉我们	4662
发生错误	4709
发表留言	4642
发表评论	4642
发送	4709
发送成功	4708
""", '取': """
取材・文	2659
取消关注	4718
取消追蹤	4717
取消關注	4718
取消静音	4689
取消靜音	4689
""", '受': """
受け取る	2644
受付が完了しました	2674
""", '古': """
古い順	2631
""", '可': """
可随时退订	4708
可隨時取消	4705
""", '合': """
合わせて読みたい	2596
合作伙伴	4722
合作夥伴	4722
合成音声による読み上げ	2636
合成音声による読み上げです	2636
""", '同': """
同じカテゴリの記事	2596
同じ著者の記事	2623
同意	4638
同意して続ける	2639
同意して続行	2639
同意して閉じる	2639
同意しない	2590
同意する	2590
同意の管理	2639
同意を撤回	2639
同意を撤回する	2639
同意を管理	2639
同意を管理する	2639
同意並繼續	4693
同意并继续	4693
""", '后': """
后退#秒	4689
""", '听': """
听全文	4662
听文章	4689
听新闻	4632
听这篇文章	4662
""", '商': """
商业推广	4722
商品の詳細を見る	2677
商品を見る	2634
商品ページへ	2634
商品詳細	2677
商品详情	4733
商城	4722
商業推廣	4722
""", '單': """
單次	4703
單次捐款	4619
單筆	4703
單筆捐款	4702
單筆支持	4702
單篇購買	4729
""", '回': """
回上一頁	4732
回到頂端	4712
回到頂部	4645
回到顶部	4712
回复	4642
回答する	91
回覆	4642
回頂端	4645
回首頁	4645
""", '在': """
在 app store 下載	4696
在 facebook 查看	4724
在 google play 下載	4696
在 instagram 查看	4724
在 instagram 查看這則貼文	4724
在 spotify 收聽	4724
在 x 上查看	4724
在 youtube 上觀看	4724
在amazon購買	4687
在app store下载	4696
在app中打开	4696
在app中阅读	4696
在facebook查看	4724
在google play下载	4696
在instagram查看	4724
在instagram查看這則貼文	4724
在patreon上支持我们	4702
在spotify上收听	4724
在x上查看	4724
在youtube上观看	4724
在亚马逊购买	4687
在微博查看	4724
在浏览器中继续	4696
在瀏覽器中繼續	4696
""", '地': """
地図を見る	2599
地図を開く	2599
""", '執': """
執筆者	2659
執筆者プロフィール	2658
""", '填': """
填字游戏	4686
填字遊戲	4686
""", '复': """
复制	4721
复制成功	4632
复制网址	4662
复制链接	4632
""", '外': """
外部コンテンツを表示	2639
外部コンテンツを表示する	2639
外部送信について	2670
外部送信ポリシー	2670
""", '大': """
大	2665	4721
大号字	65
大字	4632
大家还在看	4643
大家都在看	4643
""", '头': """
头条	4643
""", '好': """
好的	4698
""", '如': """
如何关闭	4700
如何关闭广告拦截器	4699
如何關閉	4700
如何關閉廣告攔截器	4699
""", '始': """
始終允許	4694
始终允许	4694
""", '姓': """
姓名	4709
""", '字': """
字体	65
字体大小	4632
字号	4632
字幕	2637	4690
字幕をオン	2636
字幕を表示	2636
字級	65	4632
字级	65
字號	4720
字體大小	65	4632
""", '官': """
官方微博	4633
""", '定': """
定期定額	4619
定期定額捐款	4702
定期定額支持	4702
定期捐款	4702
""", '寄': """
寄付	2572
寄付する	2572
寄付で応援する	2613
寄付のお願い	2572
寄付はこちら	2647
寄付はこちらから	2647
寄付をする	2572
寄付ページはこちら	2647
寄付ページへ	2647
""", '寫': """
寫留言	4723
寫評論	4723
""", '專': """
專題	4643
""", '小': """
小	2665	4721
小字	4632
小編推薦	4643
小调查	92
""", '尚': """
尚未成為會員	4705
尚無留言	4662
""", '展': """
展开	4645
展开全文	4645
展开全部	4646
展开回复	4682
展开阅读全文	4732
展開	4645
展開全文	4712
""", '已': """
已关注	4633
已收到您的申请	4730
已是会员	4622
已是訂戶	4705
已有帐号	4622
已有帳號	4705
已有账号	4705
已經是會員	4622
已經是會員?登入	4622
已经是订户	4705
已经有账号	4705
已複製連結	4720
已關注	4717
""", '常': """
常に表示する	2639
常に許可	2640
常に許可する	2639
""", '年': """
年払い	2651
年額プラン	2651
""", '广': """
广告	4637
广告后继续阅读	4687
广告结束	4687
""", '広': """
広告	2588
広告の下に記事が続きます	2634
広告の後に続きます	2588
広告はここまで	2634
広告をスキップ	2588
広告を閉じる	2588
広告ブロッカーをご利用中です	2645
広告ブロックの解除方法	2645
広告ブロックを解除してください	2645
広告ブロックを解除しました	2645
広告企画	2588
広告終わり	2634
""", '廣': """
廣告	4637
廣告後繼續閱讀	4687
廣告結束	4687
廣編企劃	4687
廣編特輯	4687
""", '延': """
延伸閱讀	4643
延伸阅读	4643
""", '开': """
开启app	4696
开启推送	4697
开启通知	4697
开始测验	4685
开通vip	4729
开通会员	4622
""", '当': """
当前时间	4690
当当购买	4687
""", '影': """
影片已下架	4689
影片已移除	4689
影片無法播放	4689
影片載入中	4689
影片載入失敗	4727
影音	4643
""", '後': """
後で	2571
""", '微': """
微信	4632
微信扫一扫	4720
微信扫码分享	4720
微信登录	4705
微博	4632
""", '必': """
必填	4709
必填字段	4708
必填欄位	4708
必填項	4708
必填项	4708
必須	2654
必須項目	2654
必須項目です	2653
""", '忘': """
忘記密碼	4622
忘记密码	4622
""", '応': """
応援する	2572
""", '快': """
快进#秒	4689
""", '总': """
总是允许	4694
""", '您': """
您可能也喜歡	4643
您可能感兴趣	4643
您可能还喜欢	19
您可能還喜歡	19
您可能還想看	4671
您可随时退订	4708
您可隨時取消訂閱	4708
您已关注此话题	4717
您已投过票	4682
您已投過票	4682
您已经投过票	4682
您已訂閱	4730
您已订阅	4730
您的信息已发送	4708
您的姓名	4730
您的投票已提交	4682
您的支持很重要	4728
您的昵称	4723
您的暱稱	4723
您的留言	4730
您的訊息已送出	4708
您的邮箱	4626
您的電子郵件	4730
您的電郵	4626
""", '情': """
情報をお寄せください	2658
情報提供のお願い	2658
情報提供はこちら	2658
""", '想': """
想接收即時新聞通知嗎	4697
想接收通知吗	4697
""", '意': """
意見反饋	4682
意見回饋	4682
意见反馈	4642
""", '感': """
感想を送る	2593
感謝您的參與	4682
感謝您的投票	91	4682
感謝您的支持	4728
感谢您,您的信息已发送	4708
感谢您的参与	4682
感谢您的投票	91	4682
感谢您的支持	4728
感谢支持	4728
""", '成': """
成为会员	4619
成為會員	4619
""", '我': """
我们无法显示此内容	4693
我同意	4638
我同意处理我的个人数据	4708
我同意接收电子邮件	4708
我同意隱私權政策	4708
我已关闭	4699
我已关闭广告拦截器	4699
我已閱讀並同意隱私權政策	4708
我已關閉廣告攔截器	4699
我已阅读并同意隐私政策	4708
我的帐户	4622
我的帳戶	4622
我知道了	4638
我要举报	4682
我要投票	4682
我要捐款	4728
我要支持	4728
我要檢舉	4682
我要爆料	4713
我要留言	4642
我要糾錯	4662
我要纠错	4642
我要评论	4642
我要贊助	4728
""", '或': """
或	4706
""", '戻': """
戻る	2598
""", '所': """
所有新闻	4712
所有留言	4642
""", '打': """
打印	4632
打印本页	4662
打印食谱	61
打开	4646
打开app	4696
打开app查看更多	4696
打开app阅读	4696
打开app阅读全文	4696
打开客户端阅读	4696
打开微信扫一扫	4720
打开推送	4697
打赏	4619
打赏作者	4728
""", '扫': """
扫一扫分享	4720
扫描二维码下载	4696
扫码下载	4696
扫码下载app	4696
扫码下载客户端	4696
""", '投': """
投票	92	4683
投票ありがとうございました	91	2630
投票する	91	2613
投票を受け付けました	2630
投票区	92
投票成功	4682
投票済みです	2630
投票結果	2631	4683
投票結果を見る	91
投票结果	4683
投稿する	2593
投稿を表示	2639
投稿を表示する	2639
投稿を読み込む	2639
投稿须知	4713
""", '折': """
折りたたむ	2599
折扣码	4733
折扣碼	4733
""", '报': """
报告错误	4646
""", '拒': """
拒絕	4638
拒绝	4638
拒绝全部	4694
拒绝所有cookie	4726
""", '招': """
招聘启事	4662
""", '拡': """
拡大	2584
拡大する	2598
""", '按': """
按年計費	4705
按年计费	4705
按月	4703
按月捐款	4702
按月计费	4705
按讚	4633
""", '捐': """
捐款	4619
捐贈	4619
捐赠	4619
""", '掃': """
掃描qr code下載	4696
掃碼下載	4696
""", '排': """
排序	4683
排行榜	4643
""", '採': """
採用情報	2609
""", '接': """
接受	4638
接受並繼續	4693
接受全部	4638
接受全部cookie	4726
接受并继续	4693
接受所有	4638
接受所有 cookie	4726
接受所有cookie	4726
接收通知	4697
""", '推': """
推广	4637
推广内容	4637
推廣	4637
推荐	4643
推荐文章	4643
推荐方案	4706
推荐阅读	4643
推薦	4643
推薦文章	4643
推薦閱讀	4643
""", '提': """
提交	91	4709
提交成功	4708
提交成功,感谢您的反馈	4730
提交评论	4682
提供	2588
提供反馈	4682
提供意見	4682
提供新聞線索	4713
提供新闻线索	4713
""", '搜': """
搜尋	4645
搜索	4645
""", '撤': """
撤回同意	4693
""", '播': """
播放	4645
播放器加载中	4689
播放影片	4727
播放视频	4727
播放速度	4689
""", '支': """
支持我们	4619
支持我們	4619
支援する	2572
支援はこちら	2647
""", '收': """
收合	4646
收听	4632
收听文章	4689
收听本文	4662
收聽文章	4662
收聽本文	4689
收藏	4632
收藏文章	4632
收藏本文	4662
收藏食譜	61
收藏食谱	61
收起	4645
收起回复	4682
""", '放': """
放大图片	4712
放大圖片	4712
放大字体	4720
放大字體	4720
""", '数': """
数独	2633	4686
""", '數': """
數獨	4686
""", '文': """
文字の大きさ	65	2584
文字を大きくする	2664
文字を小さくする	2664
文字サイズ	2584
文字サイズを変更	2664
文字サイズ変更	65
文字拡大	2664
文字稿	4690
文字起こし	2637
文字起こしを表示	2636
文字起こしを見る	2636
文明上网,理性发言	4723
文明上网理性发言,请遵守新闻评论服务协议	4723
文章未完 廣告後繼續	4687
""", '料': """
料金プラン	2651
料金プランを見る	2673
""", '新': """
新しい順	2631
新着	2596
新着ニュース	2596
新着記事	2596
新着記事一覧	2623
新着順	2631
新聞線索	4713
新規会員登録	2574
新規登録	2574
新闻简报	4626
新闻线索	4713
""", '无': """
无所谓	4683
无法显示此内容	4693
""", '早': """
早割	2666
早鳥票	4722
早鸟票	4722
""", '时': """
时长	4690
""", '明': """
明白了	4646
""", '是': """
是否允许通知	4697
是否接收推送通知	4697
是否接收通知	4697
是否開啟通知	4697
""", '显': """
显示全部	4712
显示内容	4693
显示原文	4646
显示字幕	4689
显示帖子	4693
显示更多	4645
""", '時': """
時長	4690
""", '暂': """
暂不	4618
暂无评论	4662
暂无评论,快来抢沙发	4723
""", '暫': """
暫不	4618
""", '更': """
更多	4643
更多作者文章	4712
更多内容	4643
更多分享方式	4720
更多图片	4712
更多圖片	4712
更多報導	4643
更多影片	4712
更多报道	4643
更多文章	4643
更多新聞	4643
更多新聞請看	4671
更多新闻	4643
更多游戏	4685
更多精彩	4671
更多精彩内容	4732
更多精采內容	4662
更多视频	4712
更多选项	4721
更多選項	4721
更正政策	4713
更正與說明	4713
""", '書': """
書籍を購入する	2634
""", '最': """
最受欢迎	4706
最受歡迎	4706
最多人看	4671
最新	4683
最新ニュース	2596
最新ニュースを通知で受け取る	2643
最新号	2623
最新影音	4671
最新文章	4643
最新新聞	4643
最新新闻	4643
最新消息	4643
最新記事	2596
最旧	4683
最早	4683
最热	4683
最熱	4683
最舊	4683
最超值	4706
""", '會': """
會員中心	4622
會員專享	4625
會員專享內容	4625
會員專屬	4622
會員登入	4622
""", '月': """
月払い	2651
月額#円	2577
月額#円(税込	2577
月額プラン	2651
""", '有': """
有効なメールアドレスを入力してください	2653
有料会員からのプレゼント記事	2678
有料会員登録	2574
有料会員記事	2613
有料登録	2574
有料記事	2574
""", '朋': """
朋友圈	4632
""", '服': """
服务条款	4638
服務條款	4638
""", '朗': """
朗读全文	4689
""", '朝': """
朝刊・夕刊	2574
""", '未': """
未满十八岁禁止饮酒	4687
未滿十八歲禁止飲酒	4687
""", '本': """
本を購入する	2634
本周热门	4671
本文	2675
本文へ	2598
本文へ移動	2598
本文对您有帮助吗	4682
本文尚无评论	4723
本文已锁定	4705
本文由ai语音朗读	4689
""", '机': """
机器翻译	4662
机翻	4690
""", '来': """
来测测你的知识	4685
""", '查': """
查看专题	4712
查看优惠	4729
查看作者主页	4713
查看作者更多文章	4712
查看優惠	4729
查看全部	4645
查看全部图片	4712
查看全部文章	4732
查看全部評論	4682
查看全部评论	4682
查看原图	4645
查看原文	4672
查看商品	4733
查看回复	4682
查看回覆	4682
查看图集	4712
查看圖集	4712
查看地图	4646
查看專題	4712
查看投票結果	4723
查看投票结果	91	4723
查看文字稿	4689
查看方案	4729
查看更多	4645
查看更多图片	4712
查看更多评论	4682
查看留言	4642
查看結果	91
查看结果	91	4646
查看訂閱方案	4705
查看詳情	4646
查看订阅方案	4705
查看评论	4642
查看详情	4646
查看逐字稿	4689
查看高清图集	4712
""", '标': """
标签	4643
""", '检': """
检举评论	4723
""", '検': """
検索	2598
""", '業': """
業配	4637
""", '楽': """
楽天で見る	2634
楽天で詳細を見る	2634
楽天で購入	2634
楽天で購入する	2634
楽天市場で見る	2634
楽天市場で購入	2634
""", '標': """
標籤	4643
""", '機': """
機器翻譯	4662
機械翻訳	2637
""", '檢': """
檢舉	4642
檢舉留言	4723
""", '次': """
次のページ	2598
次の写真	2657
次の動画	2671
次の画像	2657
次の記事	2596
次の記事へ	2596
次の記事を読む	2676
次へ	2598
次を読む	2599
次ページ	2598
次回から自動的にログイン	2650
""", '正': """
正しいメールアドレスを入力してください	2653
正在加载播放器	4689
""", '此': """
此影片無法播放	4689
此文章已锁定	4705
此欄位為必填	4708
此視頻無法播放	4689
此视频不可用	4689
此视频已被删除	4689
此項為必填	4708
此页面对您有帮助吗	4682
此项为必填项	4708
""", '残': """
残り時間	2637
""", '毎': """
毎年	2648
毎月	2648
毎月寄付する	2647
毎月支援する	2647
""", '每': """
每一份支持都很重要	4702
每一份支持都重要	4702
每年	4703
每月	4703
每月捐款	4619
""", '氏': """
氏名	2654
""", '民': """
民調	92
""", '沒': """
沒意見	4683
""", '没': """
没意见	4683
没有账号	4705
""", '注': """
注册	4622
注册成功	4730
注目の記事	2596
注目キーワード	2596
注目ワード	2596
注目記事	2596
""", '测': """
测测你的知识	4685
""", '清': """
清晰度	4690
""", '游': """
游戏	4686
""", '点': """
点击取消静音	4727
点击图片查看大图	4712
点击打开声音	4727
点击排行	4643
点击播放	4662
点击放大	4712
点击查看全文	4732
点击查看原文	4672
点击查看大图	4645
点击阅读全文	4732
点击阅读原文	4672
点我看视频	4662
点赞	4632
""", '為': """
為您推薦	4643
""", '热': """
热点	4643
热点推荐	4643
热门	4643
热门排行	4643
热门文章	4643
热门新闻	4643
""", '無': """
無料で体験する	2574
無料で始める	2650
無料で試す	2650
無料で読む	2574
無料アプリをダウンロード	2642
無料ゲーム	2632
無料会員登録	2574
無料会員限定	2574
無料体験	2574
無料登録	2574
無法播放影片	4689
無法載入影片	4727
無法顯示此內容	4693
""", '焦': """
焦點新聞	4643
""", '熱': """
熱門	4643
熱門排行	4643
熱門文章	4643
熱門新聞	4643
熱門話題	4643
""", '爆': """
爆料信箱	4713
爆料專線	4713
爆料热线	4713
""", '特': """
特別協賛	2666
特定商取引法に基づく表記	2590
特集	2596
特集を見る	2657
特集ページへ	2657
特集一覧	2657
特集一覧へ	2676
""", '猜': """
猜你喜欢	4643
猜你喜歡	4643
""", '現': """
現在の再生時間	2636
""", '生': """
生成aiを使用しています	2671
""", '用': """
用app開啟	4696
用户协议和隐私政策	4726
""", '由': """
由ai生成	4716
由ai语音朗读	4689
""", '申': """
申し込む	2574
""", '电': """
电子报	4626
电子邮箱	4626
""", '画': """
画像をクリックして拡大	2657
画像を拡大	2598
画像を拡大する	2657
画像を見る	2598
画質	2637
""", '留': """
留言	4642
留言(#	4642
留言内容	4731
留言已關閉	4682
留言規則	4682
留言规则	4682
""", '略': """
略過廣告	4727
""", '登': """
登入	4622
登入/註冊	4622
登入後留言	4682
登出	4622
登录	4622
登录/注册	4622
登录后发表评论	4682
登錄	4622
登録	2574
登録が完了いたしました	2674
登録が完了しました	2613
登録して続きを読む	2574
登録する	2574
""", '發': """
發現錯誤	4682
發現錯誤?請告訴我們	4662
發生錯誤	4709
發表留言	4642
發表評論	4642
""", '皆': """
皆さまのご支援が力になります	2647
""", '監': """
監修者	2659
""", '目': """
目前時間	4690
目录	4645
目次	2598
目次へ戻る	2676
目錄	4645
""", '直': """
直接看食谱	61
""", '相': """
相关主题	4643
相关报道	4643
相关推荐	4643
相关文章	4643
相关新闻	4643
相关标签	4643
相关视频	4671
相关阅读	4643
相關主題	4643
相關報導	4643
相關影片	4671
相關推薦	4643
相關文章	4643
相關新聞	4643
相關標籤	4643
相關閱讀	4643
""", '看': """
看了这篇文章的人也看	4643
看全文	4712
看原文	4672
看更多	4643
看更多作者文章	4712
看更多文章	4671
看更多新聞	4671
看更多照片	4712
看結果	91
""", '知': """
知道了	4646
""", '確': """
確認する	2654
確認メールをお送りしました	2653
確認画面へ	2654
""", '禁': """
禁止酒駕	4722
禁止酒駕,飲酒過量有害健康	4687
""", '稍': """
稍后	4698
稍后再说	4618
稍后提醒我	4618
稍后阅读	4662
稍後	4698
稍後再說	4618
稍後提醒我	4618
稍後閱讀	4662
""", '立': """
立即开通	4729
立即投票	91
立即捐助	4702
立即捐款	4619
立即捐赠	4702
立即支持	4728
立即訂閱	4622
立即订阅	4622
立即试玩	4685
立即購票	4687
立即贊助	4702
立即购票	4687
立即选购	4687
立即選購	4687
立即開始玩	4685
""", '筆': """
筆者	2659
筆者プロフィール	2658
""", '管': """
管理cookie	4693
管理偏好設定	4726
管理偏好设置	4726
管理同意	4693
管理同意设置	4693
管理同意選項	4693
管理选项	4726
管理選項	4726
""", '粉': """
粉絲團	4633
""", '精': """
精彩推荐	4671
精彩推薦	4671
精选	4643
""", '紙': """
紙面ビューアー	2574
""", '結': """
結果を見る	91	2599
""", '続': """
続きはこちら	2624
続きをみる	2598
続きを読む	2574
続けて読む	2676
""", '網': """
網友留言	4642
""", '編': """
編輯推薦	4643
編輯準則	4713
編輯精選	4643
編集ポリシー	2658
編集方針	2659
編集部おすすめ	2596
編集部のおすすめ	2596
""", '縮': """
縮小	2584
縮小字體	4720
""", '繼': """
繼續使用網頁版	4696
繼續閱讀	4645
繼續閱讀請往下	4687
""", '續': """
續訂	4729
""", '纠': """
纠错	4642
""", '继': """
继续在浏览器阅读	4696
继续浏览内容	4645
继续阅读	4645
""", '续': """
续订	4729
""", '编': """
编辑准则	4713
编辑推荐	4643
编辑精选	4643
""", '缩': """
缩小字体	4720
""", '网': """
网友评论	4642
网友评论仅供其表达个人看法,并不表明本站立场	4723
""", '翻': """
翻訳を表示	2599
""", '联': """
联系作者	4713
联系我们	4638
联系编辑部	4713
""", '聯': """
聯絡我們	4638
聯絡編輯部	4713
""", '聽': """
聽全文	4662
聽文章	4689
聽新聞	4632
聽這篇文章	4662
""", '脳': """
脳トレ	2633
""", '自': """
自动播放	4690
自動再生	2637
自動播放	4690
自動翻訳	2637
自定义金额	4702
自訂金額	4702
""", '菜': """
菜单	4645
""", '著': """
著作権	2590
著者の記事一覧	2657
著者をフォロー	2663
著者をフォローする	2663
著者プロフィール	2658
""", '複': """
複製	4721
複製網址	4662
複製連結	4632
""", '要': """
要接收推送通知吗	4697
要接收通知嗎	4697
""", '視': """
視頻由ai生成	4727
""", '觀': """
觀看更多	4671
""", '视': """
视频	4643
视频不可用	4689
视频加载中	4689
视频加载失败	4727
视频已下架	4689
视频已失效	4689
视频无法播放	4689
视频时长	4727
视频正在加载	4689
""", '解': """
解鎖全文	4662
解鎖文章	4729
解锁全文	4662
解锁文章	4729
解除しました	2646
解除方法	2646
解除方法はこちら	2646
""", '訂': """
訂戶專享	4687
訂戶專享優惠	4687
訂戶專享內容	4705
訂戶贈閱	4734
訂正について	2658
訂閱	4622
訂閱成功	4730
訂閱推播	4697
訂閱方案	4729
訂閱會員	4622
訂閱會員專屬內容	4662
訂閱郵件	4626
訂閱電子報	4626
""", '記': """
記事に関するお問い合わせ	2658
記事の続きはこちら	2624
記事の続きを読む	2657
記事の誤りを報告	2667
記事は広告の下に続きます	2634
記事は広告の後に続きます	2634
記事へのお問い合わせ	2658
記事へのご意見	2593
記事をサポートする	2572
記事をシェア	2678
記事をシェアする	2678
記事をプレゼント	2574
記事をプレゼントする	2613
記事を保存	2584
記事を保存する	2613
記事を印刷する	2584
記事を聴く	2636
記事を評価する	2667
記事を読む	2598
記事を購入する	2673
記事を音声で聞く	2636
記事を音声で聴く	2636
記事ランキング	2596
記事一覧	2598
記事一覧へ	2657
記事一覧を見る	2624
記事全文を読む	2598
記住我	4706
記者をフォロー	2663
記者プロフィール	2658
記者募集	2609
記者募集中	2609
""", '設': """
設定を保存	2639
設定を保存する	2639
設定を変更する	2670
設定を管理	2670
""", '許': """
許可	2644
許可する	2590
""", '註': """
註冊	4622
註冊成功	4730
""", '評': """
評価順	2631
評論	4642
評論已關閉	4682
評論規則	4682
""", '話': """
話題の記事	2596
""", '該': """
該作者更多文章	4712
""", '詳': """
詳しく見る	2599
詳細	2599
詳細を見る	2677
詳細・購入はこちら	2634
""", '語': """
語音播報	4662
語音朗讀	4662
""", '誤': """
誤りを報告	2599
誤りを報告する	2667
誤字脱字の報告	2613
誤字脱字を報告	2658
誤字脱字を報告する	2613
""", '読': """
読まれている記事	2596
読み上げ	2613
読み放題	2577
読み続ける	2599
読み込み中です	2636
読者限定	2634
""", '請': """
請填寫讀者問卷	4662
請我們喝杯咖啡	4702
請查收郵件	4708
請檢查您的收件匣	4708
請繼續下滑閱讀	4687
請繼續往下閱讀	4637
請輸入您的電子郵件	4730
請輸入有效的電子郵件	4708
請輸入有效的電子郵件地址	4708
請輸入電子郵件	4626
請選擇金額	4728
請關閉廣告攔截器	4699
""", '讀': """
讀者優惠	4687
讀者專享	4687
""", '讚': """
讚	4632
讚賞支持	4619
""", '订': """
订户专享	4687
订户专享优惠	4687
订户赠阅	4734
订阅	4622
订阅会员	4622
订阅成功	4730
订阅推送	4697
订阅邮件	4626
""", '记': """
记住我	4706
记者简介	4713
""", '设': """
设为google首选来源	4717
""", '评': """
评论	4642
评论(#	4642
评论功能已关闭	4723
评论已关闭	4682
评论规则	4682
""", '诚': """
诚聘英才	4662
""", '话': """
话题	4643
""", '该': """
该文章已关闭评论	4723
该视频不可用	4689
该视频已下架	4689
该邮箱已被注册	4730
""", '详': """
详情	4646
""", '语': """
语音朗读	4662
语音由ai生成	4689
""", '说': """
说点什么	4723
""", '请': """
请先登录再评论	4662
请关闭广告拦截器	4699
请我们喝杯咖啡	4702
请查收邮件	4708
请检查您的收件箱	4708
请继续往下阅读	4637
请输入您的电子邮件	4730
请输入您的邮箱	4730
请输入昵称	4723
请输入有效的电子邮件地址	4708
请输入有效的邮箱地址	4708
请输入邮箱	4626
请选择金额	4728
""", '读': """
读者专享	4687
读者优惠	4687
""", '購': """
購入はこちら	2634
購票	4722
購票連結	4687
購読	2574
購読する	2574
購読のお申し込み	2574
購読プラン	2673
購読プランを見る	2650
購読申し込み	2574
購買本書	4687
""", '贈': """
贈る	2665
贈送文章	4662
贈送文章給朋友	4662
贈送此文	4662
""", '贊': """
贊助	4619
贊助內容	4637
贊助商	4637
贊助我們	4702
""", '购': """
购买本书	4687
购买此书	4687
购票	4722
购票链接	4687
""", '赞': """
赞	4683
赞助	4619
赞助内容	4637
赞助商	4722
赞助商链接	4637
赞助我们	4702
赞赏	4619
赞赏作者	4728
""", '赠': """
赠送文章	4720
赠送此文	4662
""", '超': """
超值方案	4705
""", '跳': """
跳到主要內容	4645
跳到食谱	61
跳至食譜	61
跳转到食谱	61
跳过广告	4727
""", '踩': """
踩	4683
""", '載': """
載入中	4689
載入內容	4693
載入更多	4645
載入貼文	4693
""", '輸': """
輸入您的電子郵件	4730
""", '轉': """
轉發	4632
""", '转': """
转发	4632
""", '载': """
载入内容	4693
""", '输': """
输入您的邮箱	4730
""", '返': """
返信	2593
返信する	2593
返信を書く	2667
返信を表示	2630
返信を見る	2630
返信を隠す	2630
返回上一页	4732
返回列表	4732
返回頂部	4712
返回顶部	4645
返回首頁	4712
返回首页	4645
""", '还': """
还不是会员	4705
还有更多精彩内容	4732
还没有账号	4705
""", '这': """
这篇文章对你有帮助吗	4682
这篇文章对您有帮助吗	4682
""", '进': """
进入专题	4712
进入专题页	4712
""", '连': """
连结已复制	4720
""", '追': """
追蹤	4633
追蹤中	4717
追蹤主題	4717
追蹤作者	4717
追蹤我們	4633
""", '退': """
退出全屏	4689
""", '送': """
送信	91	2654
送信が完了しました	2653
送信しました	2653
送信する	91	2654
送信完了	2653
送出	91	4709
送出成功	4708
送出留言	4682
送出評論	4682
送料無料	2666
""", '选': """
选择	4706
选择方案	4705
选择订阅方案	4705
选择金额	4728
""", '逐': """
逐字稿	4690
""", '這': """
這篇文章對你有幫助嗎	4682
這篇文章對您有幫助嗎	4682
""", '通': """
通報	2631
通報する	2593
通知をオン	2583
通知をオンにする	2643
通知を受け取らない	2643
通知を受け取りますか	2643
通知を受け取る	2613
通知を設定する	2643
通知を許可	2643
通知を許可しますか	2643
通知を許可する	2643
""", '速': """
速報	2596
速報を通知で受け取る	2643
速報通知を受け取る	2613
""", '連': """
連結已複製	4662
連載	2596
連載をフォロー	2663
連載をフォローする	2663
連載を見る	2657
連載一覧	2657
""", '遊': """
遊戲	4686
""", '運': """
運営会社	2590
""", '違': """
違反を報告	2630
違反を報告する	2630
違反報告	2593
""", '選': """
選單	4645
選択する	2651
選擇	4706
選擇方案	4705
選擇訂閱方案	4705
選擇金額	4728
""", '還': """
還不是會員	4705
還沒有帳號	4705
""", '邮': """
邮箱	4626
邮箱格式不正确	4708
邮箱格式错误	4708
""", '配': """
配信停止はいつでも可能です	2653
""", '重': """
重新加载页面	4699
重新播放	4690
重新整理頁面	4699
重新載入頁面	4699
""", '金': """
金額を入力	2647
金額を指定	2647
金額を指定する	2647
金額を選ぶ	2672
金額を選択	2672
金額を選択してください	2672
""", '链': """
链接已复制	4662
""", '閉': """
閉じる	2571	2598
""", '開': """
開く	2599
開啟推播	4697
開啟通知	4697
開始測驗	4685
開通會員	4622
""", '間': """
間違いを見つけたら	2658
""", '関': """
関連	2596
関連する記事	2596
関連キーワード	2596
関連タグ	2596
関連トピックス	2596
関連ニュース	2596
関連リンク	2596
関連動画	2596
関連動画を見る	2671
関連情報	2596
関連記事	2596
関連記事はこちら	2623
関連記事をもっと見る	2676
関連記事を見る	2676
""", '閱': """
閱讀下一篇	4732
閱讀全文	4645
閱讀原文	4672
閱讀更多	4645
""", '關': """
關於作者	4713
關於我們	4638
關注	4633
關注作者	4717
關注我們	4633
關注此主題	4717
關鍵字	4643
關閉	4618
關閉視窗	4732
關閉選單	4732
""", '阅': """
阅读下一篇	4732
阅读全文	4645
阅读剩余全文	4732
阅读原文	4672
阅读更多	4645
""", '随': """
随时取消	4705
随时可取消	4705
""", '隐': """
隐私偏好	4726
隐私政策	4638
隐私权政策	4638
隐私设置	4694
""", '隨': """
隨時取消	4705
""", '隱': """
隱私偏好	4726
隱私政策	4638
隱私權政策	4638
隱私權設定	4693
隱私設定	4694
""", '離': """
離開全螢幕	4689
""", '電': """
電子信箱	4626
電子信箱格式錯誤	4708
電子報	4626
電子版	2574
電子郵件格式不正確	4708
電郵	4709
""", '静': """
静音	4690
""", '靜': """
靜音	4690
""", '音': """
音声で聞く	2584
音声をダウンロード	2636
音声を再生	2671
音声読み上げ	2613
音频播放器	4727
""", '頭': """
頭條	4643
""", '顯': """
顯示內容	4693
顯示原文	4646
顯示字幕	4689
顯示更多	4645
顯示貼文	4693
""", '飲': """
飲酒過量,有害健康	4687
飲酒過量有害健康	4687
""", '首': """
首頁	4645
首页	4645
""", '马': """
马上开始	4646
马上玩	4685
""", '验': """
验证码	4709
""", '點': """
點我看影片	4662
點擊播放	4689
點擊播放本文	4662
點擊放大	4712
點擊看大圖	4712
點擊開啟聲音	4727
點擊閱讀全文	4732
點閱排行	4671
""", '가': """
가	2697
가격 보기	2784
가로세로 낱말퀴즈	2739
가입하기	2688
가장 많이 본 뉴스	2704
가장 인기	2759
""", '개': """
개인정보 보호 설정	2778
개인정보 설정	2745
개인정보 수집 동의	2760
개인정보 수집 및 이용 동의	2760
개인정보 수집 및 이용에 동의합니다	2760
개인정보 수집·이용에 동의합니다	2760
개인정보 처리방침	2702
개인정보처리방침	2702
""", '갤': """
갤러리 닫기	2783
갤러리 보기	2765
""", '거': """
거부	2702
""", '검': """
검색	2706
""", '게': """
게시물 보기	2745
게시물 불러오기	2745
게임	2739
게임 전체보기	2737
게임 하러 가기	2737
""", '결': """
결과 보기	91	2707
""", '계': """
계속 읽기	2688
계정이 있으신가요	2758
""", '고': """
고객센터	2702
고충처리인	2766
""", '공': """
공감	2736
공감순	2736
공유	2697
공유하기	2697
""", '과': """
과거순	2736
""", '관': """
관련 기사	2704
관련 기사 더보기	2783
관련 뉴스	2704
관련 영상	2727
관련 태그	2704
관련기사	2704
관련기사 더보기	2783
관련뉴스	2704
관련키워드	2704
""", '광': """
광고	2701
광고 건너뛰기	2779
광고 닫기	2701
광고 아래에 기사가 계속됩니다	2740
광고 영역	87
광고 종료	2740
광고 차단 해제 방법	2751
광고 차단을 해제해 주세요	2751
광고 차단을 해제했습니다	2751
광고 차단이 감지되었습니다	2751
광고 후 계속됩니다	2740
광고성 정보 수신 동의	2760
광고성 정보 수신에 동의합니다	2760
""", '괜': """
괜찮습니다	2685
""", '교': """
교보문고에서 구매	2740
""", '구': """
구글 계정으로 계속하기	2758
구글 계정으로 로그인	2758
구글 선호 매체로 추가	2770
구글 플레이에서 다운로드	2748
구글로 계속하기	2758
구글로 로그인	2758
구글플레이에서 다운로드	2748
구독	2688
구독 갱신	2781
구독 상품 보기	2758
구독 상품 선택	2758
구독 상품 안내	2781
구독 신청	2688
구독 신청이 완료되었습니다	2760
구독 신청하기	2758
구독 안내	2781
구독 전용	2688
구독 중	2688
구독 취소	2771
구독권 선택	2758
구독신청	2688
구독이 완료되었습니다	2719
구독자 전용	2690
구독자 전용 기사	2758
구독자 전용 혜택	2740
구독자 혜택	2740
구독자가 선물한 기사입니다	2785
구독중	2770
구독하고 이어서 읽기	2719
구독하기	2688
구매하기	2740
구매하러 가기	2740
""", '글': """
글씨 크기	65
글씨크기	2697
글자 작게	2772
글자 크게	2772
글자 크기	2697
글자 크기 변경	65	2719
글자 크기 조절	65	2719
글자크기	2697
글자크기 변경	65
글자크기 설정	65
글자크기 조절	65
""", '금': """
금액 선택	2780
금액 직접 입력	2754
금액을 선택하세요	2780
금액을 선택해 주세요	2780
""", '기': """
기계 번역	2742
기부하기	2686
기사 계속 보기	2783
기사 공유	2772
기사 공유하기	2697
기사 구매	2781
기사 더 보기	2783
기사 더보기	2719
기사 듣기	2719
기사 링크 복사	2719
기사 본문	2706
기사 선물하기	2719
기사 스크랩	2772
기사 스크랩하기	2719
기사 오류 신고	2719
기사 오류 제보	2719
기사 요약	2769
기사 원문 보기	2719
기사 음성으로 듣기	2741
기사 잠금 해제	2781
기사 저장	2772
기사 저장하기	2719
기사 전문 보기	2765
기사 전체보기	2765
기사 제보	2766
기사 제보 및 문의	2719
기사 추천	2775
기사 평가하기	2775
기사 후원하기	2686
기사는 광고 아래에 계속됩니다	2740
기사는 광고 후 계속됩니다	2740
기사듣기	2741
기사를 공유합니다	2785
기사에 대한 의견	2703
기사원문	2706
기사저장	2697
기사제보	2766
기사추천	2775
기자 구독	2714
기자 구독하기	2714
기자 소개	2766
기자 페이지	2714
기자 프로필 보기	2714
기자구독	2770
기자에게 메일 보내기	2766
기자에게 이메일 보내기	2766
기자의 다른 기사	2714
기자의 다른 기사 보기	2765
기자의 다른기사	2704
기자의 다른기사 보기	2765
기자페이지 바로가기	2765
기획 기사 보기	2765
""", '나': """
나중에	2685
나중에 보기	2719
나중에 읽기	2719
나중에 하기	2685
""", '남': """
남은 시간	2742
""", '낱': """
낱말퀴즈	2739
""", '내': """
내 정보	2688
내용을 입력하세요	2782
내용을 입력해 주세요	2782
""", '네': """
네, 받을게요	2749
네이버 구독	2700
네이버 로그인	2758
네이버 밴드 공유	2772
네이버 블로그	2697
네이버로 로그인	2758
네이버에서 구독	2700
네이버에서 구독하기	2700
""", '놓': """
놓치면 안 되는 기사	2727
""", '뉴': """
뉴스 더보기	2765
뉴스 듣기	2719
뉴스레터 구독	2693
뉴스레터 구독 신청	2693
뉴스레터 구독이 완료되었습니다	2782
뉴스레터 무료 구독	2719
뉴스레터 신청	2693
""", '닉': """
닉네임을 입력하세요	2775
""", '다': """
다른 공유 찾기	2697
다른 금액	2754
다른 기사	19	2704
다른 기사 더 보기	19
다른 기사 보기	2714
다른기사	2704
다른기사 보기	2704
다시 보기	2742
다시 보지 않기	2685
다시보기	2742
다음	2706
다음 기사	2704
다음 기사 보기	2719
다음 기사 읽기	2783
다음 동영상	2779
다음 사진	2765
다음 영상	2779
다음 이미지	2783
다음 페이지	2706
다음글	2765
다음기사	2704
다음에	2685
다음에 하기	2750
다크모드	2746
""", '닫': """
닫기	2685
""", '답': """
답글	2703
답글 달기	2735
답글 더보기	2735
답글 보기	2735
답글 쓰기	2735
답글 접기	2735
답글쓰기	2703
""", '당': """
당신이 좋아할 만한	2704
""", '댓': """
댓글	2703
댓글 #	2703
댓글 #개	2703
댓글 닫기	2735
댓글 더보기	2735
댓글 등록	2735
댓글 등록하기	2735
댓글 보기	2703
댓글 신고	2775
댓글 신고하기	2775
댓글 쓰기	2703
댓글 운영 원칙	2735
댓글 운영 정책	2719
댓글 운영정책	2719
댓글 작성	2735
댓글 작성 규칙	2735
댓글 작성하기	2735
댓글 정책	2735
댓글보기	2703
댓글쓰기	2703
댓글을 남겨 주세요	2775
댓글을 남겨주세요	2775
댓글을 입력하세요	2775
댓글을 입력해 주세요	2775
댓글을 입력해주세요	2703
댓글을 작성하려면 로그인 해주세요	2775
댓글이 닫혔습니다	2735
""", '더': """
더 많은 옵션	2772
더 보기	2706
더보기	2704	2706
""", '도': """
도서 구매하기	2740
도움이 되었나요	2735
""", '독': """
독자 의견 조사	2719
독자 특별 할인	2740
독자 할인	2740
""", '동': """
동영상	2704
동영상 로딩 중	2741
동영상 보기	2779
동영상 재생	2741
동영상 플레이어	2779
동영상을 불러오는 중입니다	2741
동영상을 불러올 수 없습니다	2779
동영상을 재생할 수 없습니다	2741
동의	2702
동의 관리	2745
동의 철회	2745
동의 철회하기	2745
동의 후 계속	2745
동의하고 계속	2745
동의하고 계속하기	2745
동의합니다	2702
""", '뒤': """
뒤로 가기	2707
""", '등': """
등록	2703
""", '디': """
디지털 구독하기	2781
디지털뉴스부	2714
디지털뉴스팀	2714
디지털콘텐츠팀	2714
""", '또': """
또는	2759
""", '라': """
라인	2697
""", '랭': """
랭킹	2704
랭킹뉴스	2704
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
로그아웃	2688
로그인	2688
로그인 상태 유지	2758
로그인 유지	2758
로그인 전용 기사	2758
로그인 후 댓글 쓰기	2719
로그인 후 댓글 작성이 가능합니다	2775
로그인 후 댓글을 작성할 수 있습니다	2735
로그인 후 이용해 주세요	2735
로그인/회원가입	2688
로그인이 필요	2690
로그인하고 계속 읽기	2781
로딩 중	2741
로딩 중입니다	2741
로딩중	2741
""", '링': """
링크 복사	2697
링크가 복사되었습니다	2719
""", '마': """
마이페이지	2688
""", '많': """
많이 본 기사	2704
많이 본 뉴스	2704
많이 본 영상	2727
많이 읽은 기사	2704
많이본 기사	2704
많이본 뉴스	2704
""", '매': """
매달	2755
매월	2755
""", '맨': """
맨 위로	2706
맨위로	2706
""", '메': """
메뉴	2706
메뉴 닫기	2706
메시지가 전송되었습니다	2760
메일	2697
메일함을 확인해 주세요	2760
""", '멤': """
멤버십 가입	2781
멤버십 가입하기	2781
""", '모': """
모두 거부	2746
모두 동의	2702
모두 허용	2746
모든 쿠키 거부	2778
모든 쿠키 수락	2778
모든 쿠키 허용	2778
모르겠다	2736
모름/무응답	2736
모바일 웹으로 계속	2748
""", '목': """
목록	2706
목록 보기	2765
목록보기	2706
목록으로	2765
목록으로 돌아가기	2783
""", '무': """
무료 게임	2737
무료 배송	2774
무료 체험 시작하기	2688
무료 회원가입	2688
무료, 스팸 없음	2760
무료로 읽기	2781
무료배송	2774
무제한 이용하기	2781
""", '문': """
문의	2703
문의 내용	2782
문자 크기	65
""", '바': """
바로 구매하기	2740
바로가기	2697
""", '반': """
반응형 광고 영역	87
""", '배': """
배속	2742
""", '밴': """
밴드	2697
""", '번': """
번역 보기	2707
""", '베': """
베스트	2704
""", '보': """
보내기	2762
""", '복': """
복사	2773
복사하기	2697
""", '본': """
본문 글씨 줄이기	2697
본문 글씨 키우기	2697
본문 바로가기	2706
본문으로 바로가기	2706
""", '북': """
북마크	2697
""", '브': """
브라우저에서 계속	2748
브라우저에서 계속 보기	2748
""", '비': """
비공감	2736
비밀번호 찾기	2688
비밀번호를 잊으셨나요	2758
""", '사': """
사이트맵	2702
사진 더 보기	2765
사진 더보기	2765
사진 모두 보기	2765
사진 크게 보기	2765
사진 크게보기	2765
사진 확대	2706
""", '삭': """
삭제된 동영상입니다	2741
""", '상': """
상품 보기	2784
상품 상세보기	2784
""", '새': """
새로고침	2751
""", '선': """
선택	2759
선택 저장	2745
선호 매체로 추가	2770
""", '설': """
설문	92
설문 결과	2736
설문 결과 보기	2775
설문 참여 바로가기	2719
설문 참여하기	2719
설문에 참여하기	2735
설문조사	92
설문조사 참여하기	2719
설정 관리	2778
설정 저장	2745
""", '소': """
소리 켜기	2779
""", '속': """
속보	2704
속보 알림 받기	2719
속보 알림 신청	2719
속보 알림을 받으시겠습니까	2749
""", '스': """
스도쿠	2739
스크랩	2697
스크랩하기	2719
스크립트	2742
스크립트 보기	2741
스토어	2774
스토어 바로가기	2740
스폰서	2701
""", '시': """
시리즈 보기	2765
""", '신': """
신고	2703
신고하기	2736
신문구독	2688
신청이 완료되었습니다	2760
""", '실': """
실시간 뉴스	2704
""", '아': """
아마존에서 구매	2740
아마존에서 보기	2740
아이디 저장	2758
아이디 찾기	2758
아직 회원이 아니신가요	2758
""", '알': """
알겠습니다	2707
알라딘에서 구매	2740
알라딘에서 보기	2740
알림 받기	2696
알림 설정	2696
알림 설정하기	2749
알림 켜기	2749
알림 허용	2749
알림을 받으시겠습니까	2749
알림을 받으시겠어요	2749
알림을 켜시겠습니까	2749
""", '애': """
애드블록을 해제해 주세요	2751
애드블록이 감지되었습니다	2751
애플로 계속하기	2758
애플로 로그인	2758
""", '앱': """
앱 다운로드	2696
앱 다운로드하기	2696
앱 다운받기	2748
앱 설치	2696
앱 설치하기	2696
앱스토어에서 다운로드	2748
앱에서 계속 읽기	2748
앱에서 보기	2748
앱에서 열기	2748
앱에서 이어보기	2748
앱으로 보기	2748
""", '언': """
언제든 해지 가능	2758
언제든지 수신 거부할 수 있습니다	2760
언제든지 해지 가능	2758
""", '에': """
에디터 추천	2704
""", '여': """
여러분의 후원이 큰 힘이 됩니다	2754
""", '연': """
연간 결제	2759
연간 구독	2759
연관기사	2704
연재 보기	2765
""", '열': """
열기	2707
""", '영': """
영상	2704
영상 더보기	2765
영상 보기	2719
영상 재생	2741
영상으로 만나보세요	2719
영상으로 보기	2719
영상을 불러오는 중입니다	2741
영상을 불러올 수 없습니다	2779
영상을 재생할 수 없습니다	2741
""", '예': """
예매 바로가기	2740
예매하기	2740
예스#에서 구매	2740
예스#에서 보기	2740
""", '오': """
오늘 하루 보지 않기	2685
오늘은 그만 보기	2685
오늘의 운세	2739
오늘의 추천	2704
오늘의 핫뉴스	2727
오디오 다운로드	2741
오디오 플레이어	2779
오디오로 듣기	2719
오래된순	2736
오류 신고	2703
오류 신고하기	2719
오류가 발생했습니다	2760
오타 신고	2735
오탈자 신고	2719
""", '온': """
온라인뉴스팀	2714
""", '올': """
올바른 이메일 주소를 입력해 주세요	2760
올바른 이메일을 입력해 주세요	2760
""", '옵': """
옵션 관리	2778
""", '요': """
요금제 보기	2781
요약	2706
""", '원': """
원고료 보내기	2780
원문 보기	2707
원문보기	2706
""", '월': """
월간 결제	2759
월간 구독	2759
""", '웹': """
웹에서 계속 보기	2748
""", '위': """
위로	2706
위로 가기	2765
""", '유': """
유료 구독자 전용	2758
유료 기사입니다	2719
유료회원 전용	2758
유료회원 전용 기사	2758
유튜브 구독	2700
유튜브 구독하기	2700
유튜브에서 보기	2776
""", '음': """
음성 다운로드	2741
음성 재생하기	2719
음성으로 듣기	2697
음소거	2742
음소거 해제	2741
음소거를 해제하려면 탭하세요	2779
""", '응': """
응원하기	2686
""", '의': """
의견 남기기	2735
의견 보내기	2735
의견 쓰기	2703
""", '이': """
이 기사 공유하기	2785
이 기사 구매하기	2781
이 기사 어땠나요	2719
이 기사 어떠셨나요	2735
이 기사가 도움이 되었나요	2735
이 기사는 잠겨 있습니다	2758
이 기사를 공유합니다	2719
이 기사를 추천합니다	2719
이 기사를 평가해 주세요	2775
이 기사와 함께 읽은 기사	2719
이 기자의 다른 기사	2719
이 기자의 다른 기사 더보기	2765
이 동영상을 재생할 수 없습니다	2741
이 시각 많이 본 기사	2727
이 시각 많이 본 뉴스	2727
이 시각 주요뉴스	2704
이 시각 추천뉴스	2704
이 음성은 ai가 생성했습니다	2741
이 주제 팔로우	2770
이 콘텐츠를 표시할 수 없습니다	2745
이 페이지가 도움이 되었나요	2735
이런 기사는 어때요	2727
이름	2762
이름을 입력하세요	2782
이름을 입력해 주세요	2782
이메일	2697
이메일 주소 입력	2782
이메일 주소를 입력하세요	2760
이메일 주소를 입력해 주세요	2782
이메일 형식이 올바르지 않습니다	2760
이메일로 계속하기	2781
이메일로 공유	2772
이메일로 로그인	2781
이메일무단수집거부	2702
이메일을 입력하세요	2760
이메일을 입력해 주세요	2760
이메일을 입력해주세요	2782
이메일을 확인해 주세요	2760
이미 계정이 있으신가요	2758
이미 구독 중이신가요	2688
이미 구독 중입니다	2782
이미 등록된 이메일입니다	2782
이미 참여하셨습니다	2735
이미 투표하셨습니다	2735
이미 회원이신가요	2688
이미지 크게 보기	2706
이미지 크게보기	2765
이미지 확대	2706
이슈	2704
이어서 읽기	2783
이용권 구매	2758
이용권 선택	2758
이용약관	2702
이용약관에 동의합니다	2760
이전	2706
이전 기사	2704
이전 기사 보기	2719
이전 사진	2765
이전 영상	2779
이전 이미지	2783
이전글	2765
이전기사	2704
""", '인': """
인기 급상승	2727
인기 기사	2704
인기기사	2704
인기뉴스	2704
인쇄	2697
인쇄하기	2697
인스타그램 팔로우	2719
인스타그램에서 보기	2776
인스타그램에서 이 게시물 보기	2776
""", '일': """
일시	2755
일시 후원	2754
일시 후원하기	2754
일시정지	2742
일시후원	2686
""", '자': """
자동 번역	2742
자동 재생	2742
자동재생	2742
자막	2742
자막 보기	2741
자막 켜기	2741
자바스크립트가 비활성화되어 있습니다	2745
자발적 유료 구독	2780
자세히	2707
자세히 보기	2707
""", '작': """
작게	2773
""", '잘': """
잘 모름	2736
""", '장': """
장바구니 담기	2784
장바구니에 담기	2784
""", '재': """
재생	2706
재생 속도	2741
재생 시간	2742
재생속도	2741
재생할 수 없는 동영상입니다	2741
""", '저': """
저자 소개	2767
저작권규약	2702
저장	2697
""", '전': """
전송	2762
전송되었습니다	2760
전체 기사	2783
전체 기사 보기	2765
전체 뉴스 보기	2765
전체 댓글	2703
전체 동의	2746
전체 보기	2706
전체 사진 보기	2765
전체 화면	2742
전체메뉴	2706
전체보기	2706
전체화면	2742
전체화면 종료	2741
""", '접': """
접기	2706
접수되었습니다	2782
""", '정': """
정기	2755
정기 후원	2754
정기 후원하기	2686
정기구독	2688
정기후원	2686
정기후원 신청	2780
정기후원 신청하기	2780
정기후원하기	2754
정렬	2736
정상적으로 접수되었습니다	2782
정정·반론보도 신청	2766
정정보도 신청	2766
정정보도 요청	2766
""", '제': """
제보	2703
제보 바로가기	2766
제보하기	2703
제작 지원	2774
제작지원	2774
제출	91	2762
제휴 광고	2740
제휴 콘텐츠	2740
""", '좋': """
좋아요	2697
좋은 기사 후원하기	2686
""", '주': """
주소 복사	2719
주소가 복사되었습니다	2719
주소복사	2697
주요 기사	2704
주요 뉴스	2704
주요 뉴스 더보기	2727
주요기사	2704
주요뉴스	2704
주제 팔로우	2770
""", '지': """
지금 구매하기	2740
지금 뜨는 기사	2727
지금 뜨는 뉴스	2727
지금 플레이	2737
지금 플레이하기	2737
지금 후원하기	2780
지나친 음주는 건강에 해롭습니다	2740
지나친 음주는 건강을 해칩니다	2740
지도 보기	2707
지면보기	2688
""", '직': """
직접 입력	2755
""", '차': """
차단	2750
""", '참': """
참여하기	91
""", '창': """
창 닫기	2783
""", '책': """
책 구매하기	2740
""", '첫': """
첫 댓글을 남겨주세요	2775
첫 댓글을 작성해 보세요	2775
""", '청': """
청소년보호정책	2702
""", '최': """
최고의 혜택	2759
최신 기사	2704
최신 뉴스	2704
최신기사	2704
최신뉴스	2704
최신순	2736
최저가 보기	2784
""", '추': """
추천	2759
추천 기사	2704
추천 영상	2727
추천기사	2704
추천뉴스	2704
추천순	2736
""", '친': """
친구 추가하기	2719
""", '카': """
카카오 계정으로 로그인	2758
카카오 로그인	2758
카카오로 로그인	2758
카카오로 시작하기	2758
카카오스토리	2697
카카오톡	2697
카카오톡 공유	2697
카카오톡 공유하기	2772
카카오톡으로 공유	2719
카카오톡으로 공유하기	2719
카테고리	2704
""", '커': """
커피 한 잔 사주기	2754
커피 한 잔 후원하기	2754
""", '콘': """
콘텐츠 보기	2745
콘텐츠 불러오기	2745
콘텐츠 표시	2745
""", '쿠': """
쿠키 관리	2745
쿠키 설정	2702
쿠키 설정 관리	2745
쿠팡에서 구매	2740
쿠팡에서 구매하기	2740
쿠팡에서 보기	2740
쿠폰 받기	2784
""", '퀴': """
퀴즈	2739
퀴즈 도전하기	2737
퀴즈 풀기	2719
퀴즈 풀러 가기	2737
""", '크': """
크게	2773
""", '클': """
클릭하면 소리가 켜집니다	2779
""", '키': """
키워드	2704
""", '태': """
태그	2704
""", '텔': """
텔레그램에서 소식 받기	2719
""", '투': """
투표	92
투표 결과	2736
투표 결과 보기	91
투표 참여하기	2735
투표가 완료되었습니다	2735
투표에 참여해 주셔서 감사합니다	2735
투표하기	91	2719
투표해 주셔서 감사합니다	91	2735
""", '트': """
트위터	2697
트위터 공유	2697
트위터로 공유	2772
트위터에서 보기	2776
""", '특': """
특집 더보기	2765
특집 보기	2765
""", '티': """
티켓 예매	2740
티켓 예매하기	2740
""", '틱': """
틱톡에서 보기	2776
""", '팔': """
팔로우 중	2770
팔로우 취소	2770
""", '팟': """
팟빵에서 듣기	2776
""", '페': """
페이스북	2697
페이스북 공유	2697
페이스북에서 보기	2776
페이스북으로 공유	2719
페이스북으로 로그인	2758
페이지 새로고침	2751
페이지를 새로고침하세요	2751
페이팔로 결제	2781
""", '편': """
편집 원칙	2766
""", '펼': """
펼치기	2706
""", '포': """
포토	2704
포토 갤러리	2765
""", '폰': """
폰트 크기	2697
""", '푸': """
푸시 알림 받기	2749
""", '프': """
프리미엄	2688
프린트	2697
""", '피': """
피드백 보내기	2735
""", '필': """
필수	2762
필수 입력	2760
필수 입력 항목	2760
필수 입력 항목입니다	2760
필수 항목	2762
필수 항목입니다	2760
필자 소개	2766
""", '한': """
한 번	2755
한번만	2755
""", '할': """
할인 코드	2784
""", '함': """
함께 보면 좋은 기사	2704
함께 볼 기사	2727
함께 읽으면 좋은	2704
함께 읽은 기사	2727
""", '핫': """
핫뉴스	2704
핫이슈	2704
핫클릭	2727
""", '항': """
항상 허용	2746
""", '해': """
해제 방법	2753
해제했습니다	2753
""", '허': """
허용	2750
""", '헤': """
헤드라인	2704
""", '현': """
현재 시간	2742
""", '협': """
협찬	2701
""", '홈': """
홈	2706
홈으로	2765
홈으로 가기	2765
""", '화': """
화제의 뉴스	2704
화질	2742
""", '확': """
확인	2707
""", '환': """
환경설정 관리	2778
""", '회': """
회사소개	2702
회원 전용	2690
회원 전용 기사	2758
회원가입	2688
회원가입하고 계속 읽기	2781
회원이 아니신가요	2758
""", '후': """
후원	2686
후원 바로가기	2754
후원 신청	2754
후원 안내	2686
후원 페이지 바로가기	2754
후원 페이지로 이동	2754
후원 하기	2686
후원자 되기	2754
후원하기	2686
후원해 주셔서 감사합니다	2780
후원회원 가입	2686
후원회원 되기	2754
"""}

START = {'a': """
abonē	2887 K par	2887 K no	2887 K un	2889 K
acasă	97 K >	97 K '	97 K "
accès	1827 K illimité
această	52 K investigație	3540 K traducere	3596 K știre a fost
además	1417 K:	1462 K, en
adó	2178 K #%
adód	2178 K #%
adója	2178 K #%
ai가	2716 K 자동 번역한	2716 K 번역한	2716 K 핵심	2716 K 요약한
ai에게	2716 K 물어	2716 K 질문	2716 K 물어보기
ajánld	2178 K fel adód
ajánlja	2178 K fel adója	2178 K fel adód
ajánljuk	2203 K:
ajánlott	2205 K videó:	2205 K cikk:	2205 K cikkünk:
aktivér	664 K
alătură	12 K-te	56 K-te celor #	56 K-te celor peste #	56 K-te comunității de #
anmäl	4112 K dig till vårt	4130 K
annoncørbetalt	726 K indhold fra
annonsørinnhold	3230 K fra
anúncio	3492 K em #
apoyá	81 K
après	1958 K déduction fiscale
apúntate	1443 K a nuestro seminario	1443 K a nuestro evento
aquí	1474 K hay contenido de
artykuł	46 K można	46 K wolno	86 K sponsorowany:	3272 K ukazał się	3272 K pochodzi z	3278 K przetłumaczony	3278 K został przetłumaczony	3278 K czyta	3278 K wygenerowany	3349 K	3359 K powstał we współpracy z
artykuły	3269 K autora
artículo	1497 K publicado originalmente	1526 K publicado en colaboración
artículos	1387 K gratuitos
ascultă	1 K	3529 K:	3546 K podcastul	3546 K acest articol	3605 K pe
atradāt	44 K
atsisiųskite	2821 K
autorė	2825 K:
autoři	502 K jsou
außerdem	879 K lesenswert:	879 K interessant:
aveți	72 K întrebări
aún	32 K no hay comentarios
ați	59 K încercat
""", 'b': """
bajá	1451 K la app
beiträge	27 K	913 K von
benefício	3422 K do assinante:
berätta	59 K i	59 K gärna
beställ	4130 K
bestätigen	756 K sie ihre
bestätigungsmail	756 K
besøg	649 K vores
beğendin	69 K mi	82 K mi
beğendiniz	8 K mi	69 K mi	82 K mi
boletín	1393 K diario	1393 K semanal
buď	31 K první
buďte	31 K první	31 K prvý
bài	8 K viết này	4534 K liên quan:	4547 K viết này có	4547 K viết có hữu ích	4594 K viết được bảo vệ	4595 K viết được thực hiện	4595 K viết được viết	4595 K viết này được	4602 K viết tiếp tục
báo	4547 K lỗi bài viết
bình	5 K luận	27 K luận	4548 K chọn:
bústia	41 K de denúncies de la redacció
bądź	31 K pierwszy	31 K pierwsza
bővebben	2203 K:
bạn	59 K đã thử	59 K đã làm thử	66 K biết ai	66 K có biết ai	69 K thấy hay	4547 K phát hiện	4547 K thấy bài viết
bản	4547 K tóm tắt này	4595 K dịch được
bấm	4549 K để nghe
bật	4525 K thông báo
""", 'c': """
caractères	1907 K restants
caràcters	425 K restants
chceš	524 K u nás pracovat	3899 K u nás pracovať
chefredaktör	4128 K och ansvarig utgivare:	4128 K:
chơi	4569 K ngay:
chưa	32 K có bình luận
citeşte	3529 K şi	3529 K şi:
citește	3529 K și	3529 K și:	3529 K:	3529 K mai mult	3529 K aici	3529 K mai departe:
citiți	3529 K și
ciąg	3282 K dalszy
comentários	5 K	27 K
compartí	3 K
conocés	66 K a alguien
conteúdo	86 K patrocinado:	3376 K exclusivo para	3420 K gerado	3425 K oferecido por	3452 K incorporado d	3452 K externo d	3452 K incorporado do	3452 K incorporado da	3452 K externo do
conținut	3540 K generat	3544 K oferit de	3573 K încorporat de	3573 K extern de
coût	1958 K après déduction	1958 K réel après
crédit	1901 K photo	1901 K photos
crédits	1901 K photo	1901 K photos
cunoașteți	66 K pe cineva
cunoști	66 K pe cineva
cuéntame	59 K
cuộc	52 K điều tra này
cài	4551 K đặt ứng dụng	4551 K ứng dụng	4551 K app
còn	4567 K lại # ký tự
có	72 K thắc mắc	4534 K thể bạn quan tâm:	4590 K lỗi xảy ra
cấm	4594 K sao chép
""", 'd': """
dacă	44 K observi	44 K observați	44 K găsești	3535 K ai informații	3542 K ai observat o
dalinkitės	2821 K
další	490 K články autora
darovať	3893 K
dernières	1855 K actualités
descarcă	13 K	3560 K aplicația
descargá	13 K	1451 K la app
descărcați	13 K
dežurni	41 K telefon redakcije
disponível	3383 K no google play	3430 K na app store	3430 K no google play	3430 K para android e	3493 K no spotify
distribuiți	3 K
dodržujte	28 K
domů	97 K >	97 K '
doporučte	517 K
dorești	3578 K să primești notificări
doriți	3578 K să primiți notificări
dosszié	2285 K: így	2285 K: itt	2285 K: ezért	2285 K: miért	2285 K: hogyan	2285 K: mit	2285 K: ki	2285 K: mi	2285 K: ez	2285 K: ezt	2285 K: hallgassa	2285 K: nézze	2285 K: minden	2285 K: a	2285 K: az
dostępna	3285 K w
dostępne	3285 K w
dostępny	3285 K w
dołącz	12 K do	56 K do #	56 K do ponad #	3296 K do	3309 K do dyskusji
držte	28 K se
duración	1513 K del vídeo	1513 K del episodio
duração	3492 K do vídeo
durée	1954 K de la vidéo	1954 K de l'épisode
dzięki	3336 K naszym czytelnikom	3336 K naszym czytelniczkom
découvrez	1856 K aussi	1880 K la boutique	1880 K notre boutique	1880 K nos jeux	1880 K notre hors-série	1888 K notre application	1888 K notre appli
décryptage	1856 K :
déductible	1817 K des impôts	1817 K à #
déjà	1825 K abonné	1825 K inscrit	1825 K client
díky	561 K našim čtenářům	561 K našim předplatitelům
dùng	4558 K thử
dúvidas	72 K	72 K?	73 K sobre esta matéria	73 K sobre este artigo
""", 'e': """
elkészítetted	59 K
elírást	7 K
előfizetői	2256 K kedvezmény:	2256 K előny:	2256 K ajánlat:
előfizetőinknek	2277 K köszönhetően
előfizetőként	89 K	2234 K
encuéntranos	12 K
envía	3 K
envíanos	1432 K
ermöglicht	881 K von
erről	2203 K bővebben
escríbenos	1420 K
escúchalo	1514 K en spotify	1514 K en apple podcasts
escúchanos	1514 K en spotify
estagiária	3413 K sob supervisão	3413 * K sob supervisão
estagiário	3413 K sob supervisão
""", 'f': """
faça	3428 K o quiz	3428 K o teste	3428 K o nosso
felelős	2231 K szerkesztő:	2231 K kiadó:
fiți	31 K primul
foretrækker	665 K du
fortsätt	4132 K läsa
fortæl	59 K mig
fotogalería	1493 K:
fotogaléria	3867 K:
fotografía	1463 K:
fotoğraf	4351 K # / #	4351 K #/#
frågor	72 K	73 K om artikeln
få	640 K fuld adgang til	664 K adgang	664 K fri	664 K fuld	664 K besked	664 K ugens	664 K dagens	664 K de	664 K nyheder	664 K en notifikation	664 K breaking	664 K seneste nyt	675 K	697 K de vigtigste nyheder	697 K vigtige nyheder	697 K de største nyheder	697 K besked om	697 K besked, når	697 K nyhederne	697 K breaking	3140 K full tilgang til	3167 K tilgang	3167 K fri	3167 K full	3167 K beskjed	3167 K varsel	3167 K ukas	3167 K dagens	3167 K de	3167 K nyheter	3167 K siste	3179 K	3181 K varsel	3181 K varsler	3181 K push	4103 K full tillgång till	4130 K tillgång	4130 K fri	4130 K full	4130 K besked	4130 K en notis	4130 K veckans	4130 K dagens	4130 K de	4130 K nyheter	4130 K senaste	4141 K
férjen	2234 K hozzá
följ	12 K	4107 K	4130 K
følg	12 K	12 K oss	644 K	664 K	3144 K	3167 K
füge	12 K uns	887 K
fügen	12 K sie uns	887 K sie
für	759 K android und ios	827 K diesen artikel	827 K diesen	876 K nur
főoldal	97 K >	97 K '	97 K "
főszerkesztő	2231 K:
""", 'g': """
gazeteciliğimizi	4307 K
gefällt	82 K ihnen dieser	82 K dir dieser
gehöre	56 K zu den #
gehören	56 K sie zu den #
ghé	4548 K cửa hàng trực tuyến
giữ	4594 K bản quyền nội dung
glöm	4130 K inte att bekräfta
gorąca	41 K linia redakcji
góp	4547 K ý cho bài viết
gör	4112 K quizet	4112 K vårt quiz	4130 K vårt
görmemiz	4312 K gereken
görsel	4356 K yapay
""", 'h': """
henüz	32 K yorum
hibát	7 K talált	7 K találtál	2235 K lát
hintergründe	879 K dazu:
hjälp	4112 K oss bli bättre	4112 K oss att bli bättre
hjælp	649 K os med at blive bedre
hlavné	3880 K body
hlavní	504 K body
hozzászólások	5 K	27 K
hãy	31 K là người đầu tiên	4548 K trả lời khảo sát	4556 K ủng hộ
hämta	13 K	4116 K
häng	4130 K med
här	4158 K finns ett inbäddat innehåll från	4158 K finns inbäddat innehåll från	4158 K visas ett inbäddat innehåll från	4158 K visas inbäddat innehåll från	4158 K är ett inbäddat innehåll från	4158 K är inbäddat innehåll från
hääleta	1568 K
håll	28 K	28 K dig
hình	4591 K #/#
hör	831 K dir	887 K	4130 K
hören	831 K sie	887 K sie
hörzeit	903 K
hør	1 K artiklen	1 K artikkelen	1 K saken	631 K også	631 K også:	649 K mere på	664 K	3131 K også	3131 K også:	3167 K
""", 'i': """
iesūti	2875 K savu	2875 K
indlæg	27 K
indlæs	691 K altid indhold fra	691 K indhold fra
inlägg	27 K
innehåll	4193 K från annonsören
innehållet	4081 K är betalt av
intră	12 K pe
início	97 K >	97 K '	97 K "
izmēģinājāt	59 K
išbandėte	59 K
išsaugokite	2821 K
""", 'j': """
jaký	33 K je váš
jeśli	44 K widzisz	44 K zauważysz
joacă	3566 K acum:
já	59 K fez	3376 K é assinante
játssz	2253 K most:
jäikö	1725 K juttu kesken
jälgi	1568 K
jäsenetu	1766 K:
""", 'k': """
kapcsolódó	2203 K	2203 K:	2205 K videó:	2205 K cikk:	2205 K cikkünk:
kezdőlap	97 K >
không	4594 K được sao chép
kipróbáltad	59 K
kipróbáltátok	59 K
kiểm	4548 K tra kiến thức của bạn
kjøp	3149 K billetter	3149 K billett	3167 K
klausykitės	2806 K
klikněte	487 K zde
ključne	3781 K točke	3781 K tačke
klõpsates	1568 K
komentáre	5 K	27 K
komentáře	5 K	27 K
komentēt	2889 K var
komerčné	86 K oznámenie:
komerční	86 K sdělení:
kommentarsfältet	5 K
kopiér	664 K
kopírovat	517 K
kopírovať	3893 K
kopē	2889 K
korzyść	3322 K dla prenumeratorów:
korábbi	2205 K cikkünk:
kvíz	487 K:	543 K:	543 K dne:	543 K týdne:	2220 K	2252 K:	3867 K:	3916 K dňa:	3916 K týždňa:
kysyttävää	72 K	73 K jutusta
känner	66 K du någon
kérdésed	72 K van	73 K van a cikkről
kérje	2234 K
kérjen	2234 K
kérjük	28 K
kênh	4525 K youtube của báo
köp	4112 K biljetter	4112 K biljett	4130 K
kövess	12 K
kövesse	2234 K
kövessen	12 K
køb	649 K billetter	649 K billet	664 K
küfür	27 K içeren
küldd	3 K el	2213 K el nekünk
küldje	2213 K el nekünk	2234 K	2234 K tovább
ký	4567 K tự còn lại
kļūsti	2889 K
kết	4539 K nối với chúng tôi
""", 'l': """
laimē	2889 K
laimėkite	2821 K
lasītāju	2897 K aptauja:
legyél	2234 K
lejupielādē	2889 K
leé	1462 K también	1462 K más	1462 K:
lisää	1749 K meidät	1788 K aiheesta:
lugejaküsitlus	1576 K:
lásd	2203 K még
lásson	2234 K több
lát	2213 K valami
láttál	2213 K valami
lägg	4130 K till
lähetä	1728 K juttuvinkki	1728 K uutisvinkki	1728 K vinkki	1732 K mielipidekirjoituksesi	1732 K mielipidekirjoitus	1749 K
lämna	4106 K dina tips	4106 K ditt tips
läs	4063 K hela artikeln	4095 K mer om	4096 K också	4096 K också:	4096 K även	4096 K mer	4096 K mer:	4096 K:	4096 K här	4096 K även:	4103 K vidare med	4103 K mer på	4116 K e-tidningen	4116 K tidningen	4130 K	4132 K vidare
läsarerbjudande	4153 K:
läsaromröstning	4150 K:
läsarresa	4153 K:
lås	4063 K upp artikeln	4063 K upp den här artikeln
læs	630 K mere om	631 K også	631 K også:	631 K mere	631 K mere:	631 K:	631 K her	631 K hele	640 K videre med	654 K e-avisen	654 K avisen	664 K	666 K videre	713 K alt om emnet:	713 K alt om:
læserafstemning	684 K:
læserrejse	688 K:
læsertilbud	614 K:	688 K:
légy	31 K te az első
líbil	8 K se vám	82 K se vám	505 K se
líbilo	69 K se
líbí	82 K se vám
línea	41 K de denuncias de la redacción	41 K de la redacción
línia	41 K de la redacció
löydät	12 K meidät	1749 K meidät
löysitkö	7 K
lütfen	28 K	4342 K reklam engelleyici
""", 'm': """
mantén	28 K
materiał	86 K sponsorowany:	86 K partnera:	86 K partnerski:	3282 K wideo	3359 K powstał we współpracy z	3359 K we współpracy z	3359 K sponsorowany przez
medlemsförmån	4153 K:
meillä	1779 K ei ole omistajaa	1779 K ei ole omistajia	1779 K ei ole osakkeenomistajia	1779 K ei ole maksumuuria
mesterséges	2242 K intelligencia írta
mirá	1446 K el video	1462 K también	1462 K:
mitä	8 K pidit	33 K mieltä	1750 K mieltä sinä
mišljenja	3778 K autora	3778 K iznesena	3778 K izneta
mišljenje	3778 K autora
możliwość	5 K komentowania
mándanos	1432 K
más	1416 K noticias de	1416 K noticias sobre	1416 K sobre	1416 K en	1416 K de	1417 K información	1417 K información:	1420 K artículos de
máte	72 K otázky	72 K dotazy	73 K otázku k článku	490 K tip?	490 K tip na článek	490 K tip na téma	490 K tip pro	564 K přečteno už # ze #	564 K přečteno už # z #	564 K přečteno již # ze #	564 K přečteno již # z #	564 K přečteno # ze #	564 K přečteno # z #	3935 K prečítané už # zo #	3935 K prečítané už # z #	3935 K prečítané # zo #	3935 K prečítané # z #
märkasid	44 K	1553 K midagi	1559 K viga	1559 K artiklis viga
még	32 K nincs	2286 K több a témáról:
més	395 K informació:	421 K notícies de	421 K notícies sobre
mød	649 K os
mūs	2889 K vari
mời	4534 K xem	4534 K bạn đọc	4534 K độc giả	4539 K bạn tham gia	4539 K độc giả theo dõi	4539 K bạn đọc theo dõi	4549 K quý vị theo dõi	4549 K quý độc giả	4549 K bạn xem video	4549 K nghe
""", 'n': """
nabídka	547 K pro čtenáře:
nahlásit	527 K chybu
nahlásiť	3902 K chybu
nahláste	3902 K chybu
najważniejsze	3278 K informacje
naloži	3988 K	4021 K vedno vsebino	4021 K vsebino z	4021 K vsebino s	4021 K vsebino iz	4021 K vsebino od
naložite	13 K	3988 K
naročite	3995 K se na
naujienų	41 K telefonas
načítat	550 K vždy obsah	550 K obsah z	550 K obsah ze	550 K obsah od
načítať	3922 K vždy obsah	3922 K obsah z	3922 K obsah zo	3922 K obsah od
našli	7 K jste	7 K ste	44 K ste
nemáme	561 K majitele	561 K vlastníka	561 K akcionáře	561 K žádného	561 K paywall	561 K reklamy	3932 K majiteľa	3932 K vlastníka	3932 K akcionárov	3932 K žiadneho	3932 K paywall	3932 K reklamy
nemáte	525 K čas číst	3900 K čas čítať
nepatríme	3932 K žiadnemu
nepatříme	561 K žádnému
než	534 K vložíte komentář	534 K začnete diskutovat	534 K napíšete příspěvek
nguồn	4543 K:	4543 K :
nhận	4525 K thông báo
nové	507 K číslo	507 K vydání	3883 K číslo	3883 K vydanie
nájdete	12 K nás
não	27 K serão publicados	3455 K é possível mostrar este conteúdo	3455 K foi possível mostrar este conteúdo
näe	1749 K enemmän
nägid	1569 K viga
näita	1568 K
näitkö	1750 K virheen
näytä	1749 K sisältö	1769 K sisältö palvelusta	1769 K aina sisältö
nå	4130 K vår
nézd	2203 K meg	2234 K meg
nézze	2203 K meg	2234 K meg
nāc	2880 K strādāt
nội	4574 K dung này không	4575 K dung này từ	4575 K dung nhúng từ	4575 K dung từ	4594 K dung được bảo vệ	4595 K dung được tạo	4595 K dung này được tạo
""", 'o': """
oceń	8 K	3279 K ten	3279 K artykuł	3279 K tekst
ocurrió	1490 K un error
odporučte	3893 K
odporúčame	3867 K:
odsłuchaj	3290 K	3290 K ten
ofereça	3 K
oglądaj	3266 K:
ohodnoťte	505 K	3881 K
olvasói	2256 K ajánlat:
olvasóink	2277 K támogatásának köszönhetően
olvasóinknak	2277 K köszönhetően
opýtajte	3880 K sa
opširnije	3766 K:	3766 K na
otázka	543 K dne:	3916 K dňa:
otázky	72 K
ouça	1 K	3401 K:	3426 K o podcast	3487 K no	3493 K no spotify	3493 K o podcast no
oversættelsen	681 K er
oír	1 K
""", 'p': """
pamanīji	2881 K kļūdu
pamanījāt	44 K	2881 K kļūdu
pastebėjote	44 K	2807 K įdomų	2813 K klaidą
paylaş	3 K
pažįstate	66 K
phát	7 K hiện lỗi	44 K hiện sai
phóng	4543 K viên:
piditkö	8 K	69 K	82 K	1750 K
pidätkö	82 K	1750 K
piše	3793 K:
podobał	8 K ci się
podobało	69 K się
podpořte	81 K	522 K
podrži	81 K
podržite	81 K	3796 K
podés	12 K seguir	1433 K enviarnos
podívejte	487 K se:	487 K se na video
poleć	3290 K
poslať	3893 K
poslechněte	1 K si	487 K si	487 K si:
poslušajte	1 K	3766 K:	3967 K:
posłuchaj	1 K	3266 K:	3266 K też:
povoliť	3922 K vždy obsah	3922 K obsah z	3922 K obsah zo	3922 K obsah od
poznáte	66 K niekoho
pozostała	3282 K część
pošaljite	41 K vijest
pošlete	517 K
pošlite	3 K	3893 K
poți	3535 K contacta autorul	3535 K contacta autoarea
praneškite	2807 K redakcijai
predplaťte	3897 K si
prenošenje	68 K dozvoljeno	68 K dopušteno
prenumerantförmån	4153 K:
prečítajte	3867 K si tiež	3867 K si aj	3867 K si	3867 K si:
prečítali	3935 K ste už # zo #	3935 K ste už # z #	3935 K ste # zo #	3935 K ste # z #
pridruži	56 K se #
pridružite	12 K se	56 K se #
pridėkite	2821 K
prikaži	3824 K uvijek sadržaj	3824 K uvek sadržaj	3824 K sadržaj s	3824 K sadržaj sa	3824 K sadržaj iz	3824 K sadržaj od	4021 K vedno vsebino	4021 K vsebino z	4021 K vsebino s	4021 K vsebino iz	4021 K vsebino od
pronašli	44 K ste
pročitaj	3766 K još	3766 K i
pročitajte	3766 K još	3766 K i	3766 K više	3766 K:	3766 K više o ovoj temi
pročitali	3836 K ste # od #	3836 K ste već # od #
prvý	3892 K mesiac len za	3892 K mesiac za	3892 K mesiac už za	3892 K mesiac zadarmo
przeczytałaś	3339 K już # z #	3339 K # z #
przeczytałeś	3339 K już # z #	3339 K # z #
prześlij	3290 K dalej
präsentiert	881 K von
próbálja	2249 K ki tudását
prüfen	887 K sie
publicité	1954 K dans #
publié	1938 K initialement dans le	1938 K initialement sur	1968 K avec l'autorisation
pàgina	450 K # de #
página	1491 K # de #	1491 K #/#	3469 K # de #	3469 K #/#
páči	82 K sa vám
páčil	8 K sa vám	82 K sa vám	3881 K sa
páčilo	69 K sa
päeva	1576 K küsimus:
päivitä	1749 K
päivän	1762 K kysymys:
pääset	1749 K lukemaan
päätoimittaja	1747 K:
pódcast	1493 K:
păstrați	28 K
pērc	2880 K biļetes	2889 K
předplaťte	522 K si
přehrajte	487 K si
přetisk	68 K povolen	68 K možný
přečetli	564 K jste už # ze #	564 K jste už # z #	564 K jste již # ze #	564 K jste již # z #	564 K jste # ze #	564 K jste # z #
přečtěte	487 K si také	487 K si	487 K si:	487 K si také:
přidej	56 K se k #
přidejte	56 K se k #
připojte	12 K se
""", 'q': """
querés	1433 ¿K contarnos
qué	8 K te pareció	33 K opinas	33 K opina	33 K te parece
""", 'r': """
raději	525 K posloucháte
radšej	3900 K počúvate
radši	525 K posloucháte
rašykite	2807 K autorei	2807 K autoriui
recibí	1432 K las noticias
recomandări	3529 K:
redakčná	41 K linka
redakční	41 K linka	41 K telefon
regisztrálj	2233 K ingyenesen
regisztráljon	2220 K	2233 K ingyenesen
regístrate	1384 K para
reproducción	68 K permitida	68 K libre
reprodução	68 K permitida	68 K autorizada
resuméet	26 K er	680 K er
resztę	3282 K tekstu
rezervē	2889 K
rešite	3766 K kviz
riješite	3766 K kviz
rozwiąż	3266 K quiz
rätsel	870 K mit	906 K des tages:
rätseln	870 K sie mit
réservez	1880 K vos places pour la soirée de la rédaction
réservé	1825 K aux abonnés
réservée	1825 K aux abonnés
réservés	1825 K aux abonnés
résumer	1870 K cet article	1870 K l'article
résumé	1870 K généré	1870 K rédigé	1870 K réalisé	1870 K produit	1870 K par
rösta	4130 K	4146 K:	4146 K här:	4146 K i vår omröstning:
rādīt	2889 K
""", 's': """
sadržaj	3854 K je nastao u suradnji s
saglabā	2889 K
saistīts	2864 K:
saņem	2889 K
sažetak	3781 K	3781 K članka	3781 K teksta
schließ	56 K dich #	56 K dich den #
schließe	23 K dich
schließen	56 K sie sich den #
schriftgröße	764 K:	764 K a
sdílejte	3 K	3 K článek
sdílet	3 K
seguí	1432 K el canal	1462 K leyendo:
sesizări	3535 K și ponturi
shrnutí	26 K vytvořil	26 K vytvořila	504 K	504 K článku
sisällön	1801 K tarjoaa
siųskite	2807 K savo	2821 K
sjefredaktør	3164 K:	3164 K og ansvarlig redaktør:
skaitytojų	2829 K apklausa:
skopírovať	3893 K
skrót	3278 K artykułu
skúsili	59 K ste
slå	3186 K på javascript
související	487 K:
spodobał	82 K ci się	82 K się
spodobało	69 K się
sponsorisé	1970 K par
sponzorované	3953 K spoločnosťou
sponzorováno	583 K společností
sporočite	4000 K napako
sprawdź	3266 K:	3266 K też:
spróbowaliście	59 K
spróbowałaś	59 K
spørgsmål	72 K	73 K til artiklen
spørsmål	72 K	73 K til saken	73 K til artikkelen
spýtajte	3880 K sa
stališča	3978 K avtorja
straipsnį	46 K galima
stáhni	13 K si
stáhněte	13 K si	540 K si aplikaci
stöd	81 K	4103 K
stötta	81 K	4103 K
støt	81 K	640 K
støtt	81 K	3140 K
suscríbete	1378 K a	1514 K en spotify
susidūrėte	2807 K su
susiję	2795 K:
susține	81 K
susțineți	81 K
sviđa	82 K vam se
synthèse	1870 K générée
syötä	1749 K
szerkesztőségi	41 K forródrót	41 K telefon
szerkesztőségünk	41 K forródrótja
szerző	2240 K:
szívesen	2235 K meghallgatjuk
szöveg	2240 K:
sé	28 K respetuoso	31 K el primero	31 K la primera
sígame	1437 K
síganos	12 K
sígueme	1437 K
síguenos	12 K
só	3376 K para assinantes
sólo	1384 K para suscriptores
søg	664 K nu
súhrn	3880 K
súmate	12 K	56 K a las #
súvisiace	3867 K:
súvisiaci	3867 K článok
sūti	2875 K savu	2889 K
số	4567 K ký tự còn lại
""", 't': """
también	1405 K en facebook	1417 K puedes leer	1417 K puedes leer:	1417 K te puede interesar:
també	395 K et pot interessar:
também	3493 K disponível no spotify
tanidiğiniz	66 K biri
teitkö	59 K
tekoäly	1754 K on
tekstą	46 K galima
tenés	1427 ¿K información
textgröße	764 K:	764 K a
thấy	44 K lỗi
thử	4548 K sức với
tiedätkö	1728 K aiheesta	1728 K asiasta	1728 K lisää
tiivistelmä	26 K on
tilføj	664 K
tillåt	4158 K alltid innehåll från	4158 K innehåll från
tiếp	4602 K tục đọc sau
todavía	32 K no hay comentarios
további	2203 K részletek	2286 K cikkek a témában:
traducció	404 K feta
transparentní	497 K účet:
trên	4525 K google news
trình	4574 K duyệt của bạn không	4574 K duyệt không
trả	4548 K lời câu đố
trải	4558 K nghiệm
turpinājums	2891 K
twój	27 K komentarz
tykkäsitkö	69 K
työskenteletkö	1728 K
tác	4543 K giả:	4543 K giả là
támogasd	81 K	2225 K a	2225 K az
támogass	2178 K adód
támogassa	81 K	2178 K adója	2225 K a	2225 K az
támogasson	2178 K adója
täglichen	756 K newsletter
tämä	26 K tiivistelmä	52 K juttu	76 K ketju on lukittu	76 K aihe suljettiin	1769 K on upotettu sisältö
tämän	52 K jutun
tässä	1769 K on upotettua sisältöä
télécharger	13 K	1836 K l'application
téléchargez	13 K
tóm	4547 K tắt này	4595 K tắt được
töltsd	13 K le	2249 K ki kvízünket
töltse	13 K le	2234 K le	2234 K ki	2249 K ki kvízünket
történeteiket	2213 K
tüm	27 K yorumlar
tęsinys	2823 K
tłumaczenie	3278 K
tải	13 K	13 K ứng dụng	4525 K ứng dụng	4525 K app	4551 K ngay ứng dụng
""", 'u': """
udostępnij	3 K
ukažite	3801 K na grešku
uključi	3789 K
uključite	3789 K
uložit	517 K
uložiť	3893 K
uložte	517 K si	3893 K si
unbeschränkter	850 K zugang
unterstütze	81 K	738 K
unterstützen	81 K sie	738 K sie	738 K sie die
uočili	7 K ste
upozorniť	3902 K na chybu
upozorněte	527 K na chybu
urmărește	12 K	3529 K și:	3546 K video	3605 K pe
urmăriți	12 K
utánközlés	68 K engedélyezett	68 K forrásmegjelöléssel
učitaj	3824 K uvijek sadržaj	3824 K uvek sadržaj	3824 K sadržaj s	3824 K sadržaj sa	3824 K sadržaj iz	3824 K sadržaj od
uživo	3841 K: kako	3841 K: ovako	3841 K: zašto	3841 K: što	3841 K: šta	3841 K: tko	3841 K: ko	3841 K: gdje	3841 K: gde	3841 K: ovo	3841 K: pogledajte	3841 K: poslušajte	3841 K: sve	3841 K: noć	3841 K: ljudi	3841 K: evo
""", 'v': """
vaš	27 K komentar
vegyél	2220 K részt
već	3817 K za #	3817 K od #
več	3967 K:	3967 K v videu	3992 K o tem	3992 K novic	3992 K preberite	4039 K o:	4039 K o temi:
videó	2285 K: így	2285 K: itt	2285 K: ezért	2285 K: miért	2285 K: hogyan	2285 K: mit	2285 K: ki	2285 K: mi	2285 K: ez	2285 K: ezt	2285 K: hallgassa	2285 K: nézze	2285 K: minden	2285 K: a	2285 K: az
vidéo	1856 K :
viktorīna	2897 K:
visą	2821 K interviu
više	3766 K o:	3842 K o:	3842 K o temi:
você	3401 K pode gostar:
vprašaj	3981 K
vprašajte	3981 K
vprašanje	4016 K dneva:
vypočujte	1 K si	3867 K si:
vyskúšali	59 K ste
vytiskněte	517 K
vytlačiť	3893 K
vytlačte	3893 K
vyzkoušeli	59 K jste
válaszolj	2234 K
válaszoljon	2234 K
vásárolja	2191 K meg
váš	27 K komentář	27 K komentár
vær	31 K den første	31 K først	664 K med
véleménycikkeit	2213 K
více	487 K zde	487 K k tématu:	570 K o téma:	570 K o:	570 K k tématu téma:	570 K k tématu:
vídeo	1493 K:
võida	1568 K
võta	1553 K ühendust	1568 K
výhoda	547 K pro předplatitele:	3919 K pre predplatiteľov:
výhody	547 K pro předplatitele:	3919 K pre predplatiteľov:
vă	28 K rugăm să
vďaka	3932 K našim čitateľom	3932 K našim predplatiteľom
věnujte	517 K
vše	570 K o téma:	570 K o:	570 K k tématu téma:	570 K k tématu:
všechno	570 K o tématu téma:	570 K o tématu:
všechny	27 K komentáře	490 K články autora	570 K články k tématu téma:	570 K články k tématu:
všetko	3941 K o téme:	3941 K o:	3941 K k téme téme:	3941 K k téme:
všetky	3941 K články k téme téme:	3941 K články k téme:
všeč	69 K vam je
všimli	44 K jste si	44 K ste si
vždy	550 K povolit obsah	550 K zobrazovat obsah	550 K načítat obsah	550 K zobrazit obsah	3922 K povoliť obsah	3922 K zobrazovať obsah	3922 K načítať obsah	3922 K zobraziť obsah
""", 'w': """
webshopunkból	2256 K:
weiterführende	789 K artikel:
weź	3309 K udział w dyskusji
więcej	3265 K o	3265 K na temat	3265 K z	3266 K na ten temat:	3269 K artykułów autora	3345 K o:	3345 K na temat:
wykorzystałaś	3339 K już # z #	3339 K # z #
wykorzystałeś	3339 K już # z #	3339 K # z #
wypróbowaliście	59 K
wypróbowałaś	59 K
wyrażamy	46 K zgodę na
wysłuchaj	1 K
wyślij	3 K
wyświetlaj	3326 K treści z	3326 K treści ze	3326 K treści od
wöchentlichen	756 K newsletter
""", 'y': """
yanlişlik	4301 K mi
""", 'z': """
zahvaljujoč	4030 K našim bralcem
zahvaljujući	3833 K našim čitateljima	3833 K našim čitaocima
zatiaľ	32 K žiadne komentáre
zatím	32 K žádné komentáře
zauważyłaś	7 K
zauważyłeś	7 K
zdieľajte	3 K
zdieľať	3 K
zezwól	3326 K na treści
zgłoś	3301 K uwagę	3301 K błąd	3301 K literówkę	3301 K uwagi	3301 K nieścisłość
ziņo	2875 K redakcijai
zkopírovat	517 K
znalazłeś	7 K
znáte	66 K někoho
znáš	66 K někoho
zobraziť	3922 K vždy obsah	3922 K obsah z	3922 K obsah zo	3922 K obsah od
zobrazovať	3922 K vždy obsah	3922 K obsah z	3922 K obsah zo	3922 K obsah od
zostań	3298 K reporterem	3298 K reporterką	3298 K dziennikarzem
zrobiliście	59 K
""", '©': """
©	802 K dpa	1153 K #	1153 K
""", 'à': """
à	1856 K lire aussi	1856 K lire également	1856 K lire :	1856 K lire sur	1856 K voir aussi	1856 K écouter	1856 K relire	1856 K découvrir	1856 K lire sur le même sujet	1856 K consulter :	1856 K voir également	1859 K propos de l'auteur	1859 K propos de l'autrice	1880 K retrouver dans le numéro	1955 K écouter sur spotify	1955 K écouter sur apple podcasts	1955 K retrouver sur spotify
àudio	404 K generat
""", 'á': """
áudio	3420 K gerado
""", 'ä': """
är	4106 K du
äänestä	1749 K
""", 'å': """
åldersgräns	4154 K #
åsikter	4089 K som framförs
åsikterna	4089 K i
""", 'ç': """
ça	69 K vous a plu	82 K vous a plu
""", 'é': """
é	68 K permitida a reprodução	3398 K preciso estar logado
écouter	1 K l'article	1 K cet article	1856 K aussi	1949 K sur
écoutez	1 K cet	1 K l'article	1884 K le podcast
élő	2285 K: így	2285 K: itt	2285 K: ezért	2285 K: miért	2285 K: hogyan	2285 K: mit	2285 K: ki	2285 K: mi	2285 K: ez	2285 K: ezt	2285 K: hallgassa	2285 K: nézze	2285 K: minden	2285 K: a	2285 K: az
épinglez	1903 K cet article	1903 K cette recette	1903 K cette page	1903 K la recette	1903 K ce billet	1903 K-la	1903 K-le	1903 K l'article	1903 K l'image
értékeljük	2262 K az ön
""", 'í': """
írd	2234 K be
írj	2213 K a szerzőnek
írja	2234 K be
írjon	2213 K a szerzőnek	2234 K közvetlenül	2234 K nekünk
""", 'î': """
în	3593 K imagini:
întreabă	3540 K asistentul
întrebări	72 K
îți	82 K place
""", 'ö': """
ön	2235 K szerint
""", 'ú': """
últimas	1416 K noticias de	3400 K de	3400 K notícias de
únase	12 K
únete	12 K	23 K a	56 K a las #	56 K a los #	56 K a más de #	56 K a nuestros #
úvod	97 K >	97 K '	97 K "
""", 'ü': """
über	795 K die autor:in	795 K die autoren	795 K die autor:innen	798 K die autorin	798 K den autor	799 K die autorin	799 K den autor
übersetzung	884 K:	884 K aus dem
""", 'č': """
čitaj	3766 K još
čitajte	3766 K i	3766 K još	3766 K još:
članak	46 K se može	46 K možete	3781 K je preveden	3781 K čita	3784 K je objavljen u	3845 K je	3854 K je nastao u suradnji s	3854 K je nastao u suradnji sa
članek	46 K lahko	3981 K je preveden	3981 K bere	3981 K je prebral	3984 K je objavljen v	4042 K je	4050 K je nastal v sodelovanju z	4050 K je nastal v sodelovanju s
článek	46 K lze	46 K můžete	504 K byl přeložen	504 K přeložen	504 K načetl	507 K vyšel v	574 K	583 K vznikl ve spolupráci s
článok	46 K možno	46 K môžete	3880 K bol preložený	3880 K načítal	3883 K vyšiel v	3944 K	3953 K vznikol v spolupráci s
čo	33 K si myslíte
čtěte	487 K také	487 K také:	487 K i	487 K více	487 K:
číslo	497 K účtu pro dary	497 K transparentního účtu
čítajte	3867 K aj	3867 K tiež	3867 K viac
""", 'đ': """
đánh	4547 K giá bài viết
đã	4590 K xảy ra lỗi	4590 K có lỗi
đăng	4548 K ký tham dự hội thảo	4594 K lần đầu trên
đường	41 K dây nóng tòa soạn	41 K dây nóng của tòa soạn	41 K dây nóng của báo	41 K dây nóng báo	4564 K dây nóng: #	4564 K dây nóng #
được	68 K phép đăng lại
để	4577 K xem nội dung này	4577 K hiển thị nội dung này
đọc	4534 K thêm	4534 K thêm:	4534 K:	4534 K tiếp:	4539 K tin nhanh
""", 'į': """
įsigykite	2821 K
įtraukite	2821 K mus
įveskite	2821 K
""", 'ś': """
ściągnij	13 K	3314 K aplikację
śledź	12 K
""", 'š': """
šta	33 K vi	33 K mislite
što	33 K vi	33 K mislite
šíření	68 K povoleno
""", 'ź': """
źródła	3294 K:
źródło	3294 K:
""", 'ż': """
żadnych	3336 K akcjonariuszy
""", 'ž': """
želite	3798 K raditi kod nas	3798 K da radite kod nas	3997 K delati pri nas
želiš	3798 K raditi kod nas	3997 K delati pri nas
žiadni	3932 K akcionári
žiadny	3932 K majiteľ	3932 K oligarcha
žinote	2807 K daugiau	2822 K istoriją
žiūrėkite	2795 K taip pat	2821 K
žádní	561 K akcionáři
žádný	561 K majitel	561 K oligarcha
""", 'ș': """
știrea	3603 K continuă
""", 'ț': """
ți	8 K-a plăcut	69 K-a plăcut	82 K-a plăcut
""", 'έ': """
έχετε	72 K απορίες	72 K ερωτήσεις	1012 K κάποια πληροφορία	1012 K πληροφορίες	1012 K πληροφορία	1012 K φωτογραφία	1012 K φωτογραφίες	1012 K κάποια φωτογραφία	1012 K κάποιο θέμα	1012 K μια ιστορία
""", 'ή': """
ήταν	982 K χρήσιμο	982 K χρήσιμη
""", 'α': """
ακολουθήστε	12 K	997 K τον	997 K τα	997 K
ακούστε	1 K	966 K:	1059 K στο	1065 K το στο spotify	1065 K στο spotify
αναδημοσίευση	68 K με
αναφέρετε	1002 K λάθος	1002 K κάποιο λάθος
αναφορά	1002 K λάθους
αντιγράψτε	992 K
αντιγραφή	992 K
αξιολογήστε	982 K
απαγορεύεται	1047 K η αναδημοσίευση	1047 K η αναπαραγωγή
αποθηκεύστε	992 K
απορίες	72 K
αρχική	97 K >	97 K '	97 K "
αυτή	52 K η έρευνα	981 K η περίληψη	981 K η σύνοψη
αυτό	1024 K το βίντεο δεν είναι	1025 K το περιεχόμενο προέρχεται
""", 'β': """
βίντεο	966 K:
βαθμολογήστε	982 K
βρήκατε	7 K
βρείτε	12 K μας
""", 'γ': """
γίνε	56 K ένας από τους #
γίνετε	12 K μέλος	31 K ο πρώτος	56 K ένας από τους #
για	1027 K να δείτε αυτό το περιεχόμενο	1027 K να δείτε το περιεχόμενο
γνωρίζετε	66 K κάποιον
γραμμή	41 K καταγγελιών της σύνταξης	41 K της σύνταξης	1021 K βοήθειας κεθεα
γραφτείτε	1013 K	1013 K για να
""", 'δ': """
δείτε	966 K επίσης	966 K:	966 K το βίντεο	966 K εδώ	966 K επίσης:	966 K ακόμα:	966 K φωτογραφίες	966 K ακόμη	966 K ακόμη:	979 K όλα τα άρθρα	993 K όλες	993 K όλα	993 K τις	1045 K φωτογραφίες:	1045 K βίντεο:	1059 K στο	1059 K αυτή τη δημοσίευση στο
δειτε	966 K επισης	966 K ακομη	966 K:
δεν	1000 K έχετε χρόνο να διαβάσετε	1024 K είναι δυνατή η αναπαραγωγή
δημοσιεύθηκε	1047 K αρχικά
δημοσιεύτηκε	1047 K αρχικά
διάβασε	966 K επίσης	966 K ακόμη
διάρκεια	1064 K βίντεο
διαβάζεται	981 K από
διαβάστε	966 K επίσης	966 K επίσης:	966 K ακόμη	966 K ακόμη:	966 K ακόμα	966 K:	966 K εδώ	966 K περισσότερα	966 K ακόμα:	966 K εδώ περισσότερα	966 K σχετικά	966 K αναλυτικά	979 K όλα τα άρθρα	993 K όλες	993 K όλα	993 K τις
διαβαστε	966 K επισης	966 K ακομη	966 K ακομα	966 K:
διαθέσιμη	989 K στο
διαθέσιμο	989 K σε	989 K στο	1065 K στο spotify
διαφήμιση	1064 K σε #
δοκιμάσατε	59 K
""", 'ε': """
είδατε	44 K λάθος
εγγραφείτε	1013 K
εικόνα	1043 K # από #	1043 K # / #
εκτυπώστε	992 K
ενεργοποιήστε	989 K
ενσωματωμένο	1025 K περιεχόμενο από
εντοπίσατε	44 K
επιτρέπεται	68 K η αναδημοσίευση	1047 K η αναδημοσίευση
ερωτήσεις	73 K για το άρθρο
εσείς	33 K τι
""", 'η': """
η	68 K αναδημοσίευση επιτρέπεται	981 K περίληψη	981 K σύνοψη	981 K ανάγνωση	981 K περίληψη αυτή	1048 K μετάφραση	1048 K περίληψη	1056 K είδηση συνεχίζεται	1064 K διαφήμιση τελειώνει σε #
""", 'θ': """
θέλεις	999 K να εργαστείς μαζί μας
θέλετε	999 K να εργαστείτε μαζί μας	999 K να δουλέψετε μαζί μας
""", 'κ': """
κάτι	1042 K πήγε στραβά
κίνδυνος	1021 K εθισμού
κατέβασε	989 K
καταγγελίες	41 K στη σύνταξη
κατεβάστε	13 K	989 K	997 K την εφαρμογή	1011 K την εφαρμογή
κοινοποιήστε	3 K
κουίζ	966 K:	1045 K:
""", 'λ': """
λήψη	989 K από	989 K στο
""", 'μ': """
μάθετε	993 K όλες
με	995 K πληροφορίες από
μείνετε	993 K ενημερωμένοι
μετάφραση	981 K
μοιράσου	992 K
μοιραστείτε	3 K
""", 'ξ': """
ξέρετε	66 K κάποιον
""", 'ο': """
οι	979 K απόψεις	979 K γνώμες
""", 'π': """
παίξε	1018 K τώρα:	1021 K υπεύθυνα
παίξτε	1018 K τώρα:	1021 K υπεύθυνα
παρουσιάστηκε	1042 K σφάλμα
περίληψη	981 K
περιεχόμενο	1025 K από
περισσότερα	966 K:
πηγές	995 K:
πηγή	995 K:
προέκυψε	1042 K σφάλμα
προβολή	1059 K στο
προτείνετε	992 K
προτιμάτε	1000 K να ακούτε	1000 K να ακούσετε
πρώτη	1047 K δημοσίευση:
πώς	982 K σας φάνηκε
""", 'ρ': """
ρωτήστε	981 K
ρώτα	981 K
ρώτησε	981 K
""", 'σ': """
σας	8 K άρεσε	69 K άρεσε	82 K άρεσε	82 K αρέσει	982 K φάνηκε	982 K βοήθησε	982 K άρεσε
σελίδα	1043 K # από #	1043 K # / #
σου	69 K άρεσε
στείλτε	992 K
στηρίξτε	81 K	997 K	997 K τον	997 K τα	997 K την
σύνοψη	981 K
""", 'τ': """
τα	5 K σχόλια	27 K σχόλια	979 K κείμενα που
ταξινόμηση	1057 K:
το	46 K άρθρο μπορεί	46 K κείμενο μπορεί	46 K άρθρο επιτρέπεται	59 K δοκιμάσατε	59 K δοκίμασες	979 K άρθρο εκφράζει	981 K άρθρο μεταφράστηκε	981 K κείμενο μεταφράστηκε	1024 K βίντεο δεν είναι	1024 K περιεχόμενο δεν είναι	1025 K περιεχόμενο αυτό προέρχεται	1047 K άρθρο προστατεύεται	1047 K παρόν άρθρο προστατεύεται	1048 K κείμενο	1048 K άρθρο	1048 K παρόν άρθρο	1048 K κείμενο αυτό	1048 K άρθρο αυτό	1056 K άρθρο συνεχίζεται	1056 K κείμενο συνεχίζεται	1064 K βίντεο ξεκινά σε #
""", 'υ': """
υποστηρίξτε	81 K
""", 'φ': """
φωτογραφία	1043 K # από #	1043 K # / #
φωτορεπορτάζ	1045 K:
""", 'χ': """
χαρίστε	992 K
χαρακτήρες	1016 K που απομένουν
χορηγούμενο	86 K:
""", 'ό': """
όλα	979 K τα άρθρα
όλες	993 K οι ειδήσεις
""", 'а': """
а	33 K что вы	33 K вы	33 K ви
абонирайте	264 K се за
автор	3665 K - обозреватель	3665 K - корреспондент	3665 K - колумнист	3665 K - редактор	4427 K - оглядач	4427 K - колумніст	4427 K - кореспондент
авторка	4427 K - оглядачка	4427 K - колумністка
авторката	244 K е
авторът	244 K е
акценти	246 K от
анкета	282 K на деня:
""", 'б': """
бачите	44 K помилку
без	296 K собственици	296 K акционери	3727 K владельцев	3727 K акционеров	3727 K цензуры и рекламы	4486 K власників	4486 K акціонерів	4486 K олігархів
беше	247 K ли полезна	247 K ли полезно	247 K ли полезен
благодарение	296 K на нашите читатели
благодаря	3727 K нашим читателям	3727 K вашим пожертвованиям
больше	3649 K новостей	3650 K по теме:	3688 K любите слушать	3688 K нравится слушать	3736 K о:
будь	31 K первым
будьте	28 K вежливы	31 K первым	31 K першим
бъдете	31 K първият
был	3668 K ли материал	3668 K ли пересказ	3668 K ли этот пересказ	3668 K ли этот	3668 K ли текст
была	3668 K ли статья	3668 K ли эта	3668 K ли новость
більше	4411 K по темі:	4411 K за темою:	4411 K на тему:	4411 K про це:	4442 K новин	4442 K матеріалів	4495 K про:
""", 'в': """
в	3717 K этом месте находится встроенный контент	3717 K этом месте находится встроенный пост	3717 K этом месте находится встроенный публикация	3717 K этом месте размещён встроенный контент	3717 K этом месте размещён встроенный пост	3717 K этом месте размещён встроенный публикация	3717 K этом месте размещен встроенный контент	3717 K этом месте размещен встроенный пост	3717 K этом месте размещен встроенный публикация	3717 K этом месте показан встроенный контент	3717 K этом месте показан встроенный пост	3717 K этом месте показан встроенный публикация	3717 K этом месте встроенный контент	3717 K этом месте встроенный пост	3717 K этом месте встроенный публикация
вакансии	3671 K "	3671 K редакции
вакансії	4432 K "	4432 K редакції
вам	8 K понравилась	8 K сподобалася	8 K сподобався	8 K сподобалося	3668 K понравилась	3668 K понравился	3668 K помогла	4430 K сподобалась	4430 K сподобалася	4430 K сподобався
ваш	27 K комментарий	27 K коментар
ви	4489 K прочитали вже # із #	4489 K прочитали вже # і #	4489 K прочитали # із #	4489 K прочитали # і #	4489 K прочитали вже # з #	4489 K прочитали # з #
видео	304 K: как	304 K: така	304 K: защо	304 K: какво	304 K: кой	304 K: къде	304 K: това	304 K: вижте	304 K: чуйте	304 K: всичко	304 K: нощта	304 K: хората	304 K: ето	3735 K: как	3735 K: так	3735 K: почему	3735 K: что	3735 K: кто	3735 K: где	3735 K: это	3735 K: вот	3735 K: смотрите	3735 K: послушайте	3735 K: всё	3735 K: все	3735 K: ночь	3735 K: люди	3735 K: порт
видяхте	44 K грешка
вижте	232 K още	232 K също	232 K:	232 K повече във видеото	232 K галерията
викторина	3710 K:
винаги	287 K разрешавай съдържание от	287 K показвай съдържание от	287 K зареждай съдържание от	287 K разреши съдържание от
включете	254 K
вопрос	73 K по статье	3710 K дня:
вопросы	72 K?
все	27 K комментарии	3649 K новости на тему	3649 K материалы	3649 K новости	3649 K статьи	3653 K статьи автора	3653 K материалы автора	3736 K о:	3736 K материалы по теме:	3736 K статьи по теме:	3736 K материалы о:	3736 K новости по теме:	4495 K про:
всегда	3717 K разрешать контент	3717 K показывать контент	3717 K разрешить контент	3717 K загружать контент
всички	259 K новини	305 K статии по темата:
всичко	305 K за:	305 K по темата:
встановлюйте	4437 K
встановіть	13 K	4437 K	4463 K застосунок
встигніть	4466 K передплатити
всё	3736 K о:	3736 K по теме:
всі	4495 K матеріали за темою:	4495 K новини за темою:
въпрос	282 K на деня:
въпроси	72 K
вы	3730 K прочитали уже # из #	3730 K прочитали # из #
відео	4494 K: як	4494 K: так	4494 K: чому	4494 K: що	4494 K: хто	4494 K: де	4494 K: це	4494 K: ось	4494 K: дивіться	4494 K: послухайте	4494 K: усе	4494 K: все	4494 K: ніч	4494 K: люди	4494 K: порт
вікторина	4469 K:
""", 'г': """
гаряча	41 K лінія редакції
главная	97 K >	97 K '	97 K "
главное	3667 K от
гледайте	232 K видеото	232 K:
головна	97 K >	97 K '	97 K "
головне	4429 K від	4429 K за версією
гореща	41 K линия на редакцията
горячая	41 K линия редакции
грати	4470 K:
""", 'д': """
детальніше	4411 K:	4411 K про це
джерела	4444 K:
джерело	4444 K:
дивіться	4411 K також	4411 K:	4411 K також:	4411 K відео:
до	4411 K теми:
дозволити	4476 K завжди контент	4476 K завжди вміст	4476 K контент із	4476 K контент з	4476 K контент від	4476 K вміст із	4476 K вміст з	4476 K вміст від
дозволяти	4476 K завжди контент	4476 K завжди вміст	4476 K контент із	4476 K контент з	4476 K контент від	4476 K вміст із	4476 K вміст з	4476 K вміст від
докладніше	4411 K:	4411 K про це	4495 K про:
досие	304 K: как	304 K: така	304 K: защо	304 K: какво	304 K: кой	304 K: къде	304 K: това	304 K: вижте	304 K: чуйте	304 K: всичко	304 K: нощта	304 K: хората	304 K: ето
доступно	3676 K в	3676 K на	3676 K для	4437 K в	4437 K у	4437 K на	4437 K для
достъпно	254 K в	254 K на
досье	3735 K: как	3735 K: так	3735 K: почему	3735 K: что	3735 K: кто	3735 K: где	3735 K: это	3735 K: вот	3735 K: смотрите	3735 K: послушайте	3735 K: всё	3735 K: все	3735 K: ночь	3735 K: люди	3735 K: порт
досьє	4494 K: як	4494 K: так	4494 K: чому	4494 K: що	4494 K: хто	4494 K: де	4494 K: це	4494 K: ось	4494 K: дивіться	4494 K: послухайте	4494 K: усе	4494 K: все	4494 K: ніч	4494 K: люди	4494 K: порт
дотримуйтесь	28 K
другие	3653 K материалы автора
думка	4427 K автора	4427 K редакції	4427 K, висловлена
думки	4427 K авторів
""", 'е': """
если	44 K вы нашли	44 K вы заметили
есть	66 K друг, которому	72 K вопросы	73 K вопрос по тексту	3653 K новость?
еще	3650 K по теме:
ещё	3649 K больше	3650 K по теме:
""", 'з': """
з	4473 K нашого магазину:
за	4411 K темою:
забелязахте	7 K
завантажити	4437 K в	4437 K з	4437 K у
завантажте	13 K	4437 K в	4437 K з	4463 K застосунок	4463 K додаток
завантажувати	4476 K завжди контент	4476 K завжди вміст	4476 K контент із	4476 K контент з	4476 K контент від	4476 K вміст із	4476 K вміст з	4476 K вміст від
завантажуйте	13 K	4437 K	4447 K застосунок
завдяки	4486 K нашим читачам	4486 K вашим внескам
завжди	4476 K дозволяти контент	4476 K дозволяти вміст	4476 K показувати контент	4476 K показувати вміст	4476 K дозволити контент	4476 K дозволити вміст	4476 K завантажувати контент	4476 K завантажувати вміст
загружать	3717 K всегда контент	3717 K контент из	3717 K контент с	3717 K контент от
загрузите	3676 K в	3676 K на
задайте	3667 K вопрос
залишилися	72 K питання
заметили	7 K ошибку
запазете	258 K
запитайте	4429 K
зареждай	287 K винаги съдържание от	287 K съдържание от
зберегти	4441 K
збережіть	4441 K
здесь	3717 K находится встроенный контент	3717 K находится встроенный пост	3717 K находится встроенный публикация	3717 K размещён встроенный контент	3717 K размещён встроенный пост	3717 K размещён встроенный публикация	3717 K размещен встроенный контент	3717 K размещен встроенный пост	3717 K размещен встроенный публикация	3717 K показан встроенный контент	3717 K показан встроенный пост	3717 K показан встроенный публикация	3717 K встроенный контент	3717 K встроенный пост	3717 K встроенный публикация
знаете	66 K кого-то	66 K того, кому
знайшли	7 K помилку
знаєте	66 K когось	66 K того, кому
знижка	4473 K для передплатників:
зручніше	4450 K слухати
""", 'и': """
играть	3711 K:
идет	3707 K подписка
идёт	3707 K подписка
из	3714 K нашего магазина:
изпратете	258 K
изтеглете	13 K	254 K	264 K	279 K приложението
източник	261 K:
източници	261 K:
имате	72 K въпроси
инсталирайте	254 K
искате	266 K да работите при нас	266 K ли да работите при нас
искаш	266 K да работиш при нас
источник	3682 K:
источники	3682 K:
""", 'к': """
как	3668 K вам статья	3668 K вам материал
какво	33 K мислите
коментарите	5 K	27 K
коментарі	5 K	27 K
коментарів	32 K поки
комментариев	32 K пока
комментарии	5 K	27 K
комментирование	5 K
копирай	258 K
копирайте	258 K
короткий	4429 K виклад	4429 K переказ
коротко	3667 K от	4429 K від
краткий	26 K пересказ	3667 K пересказ
кратко	3667 K от
краткое	3667 K содержание
куиз	232 K:	282 K:
""", 'л': """
лише	4473 K для передплатників:
лучшее	3649 K за
любите	4450 K слухати
""", 'м': """
материал	46 K можно	3650 K по теме:	3670 K опубликован в	3673 K можно	3749 K подготовлен в партнёрстве с	3749 K подготовлен в партнерстве с	3749 K подготовлен при поддержке	3749 K создан при поддержке
материалът	316 K е създаден със съдействието на
матеріал	46 K можна	4509 K підготовлено у партнерстві з	4509 K підготовлено за підтримки	4509 K створено за підтримки	4509 K створено у партнерстві з
маєте	72 K запитання
месяц	3679 K подписки за
мнение	3665 K автора	3665 K редакции
мнението	244 K на автора
мнения	3665 K авторов
мненията	244 K на авторите
моля	28 K
мы	12 K в	12 K есть
""", 'н': """
на	86 K правах рекламы	86 K правах реклами	304 K живо: как	304 K живо: така	304 K живо: защо	304 K живо: какво	304 K живо: кой	304 K живо: къде	304 K живо: това	304 K живо: вижте	304 K живо: чуйте	304 K живо: всичко	304 K живо: нощта	304 K живо: хората	304 K живо: ето
над	52 K этим текстом	52 K цим текстом
надіслати	4441 K
надішліть	3 K	4441 K
накратко	246 K от
началась	3707 K подписка
начало	97 K >	97 K "
нашли	7 K ошибку	7 K опечатку
не	3707 K забудьте подписаться	4466 K забудьте передплатити
немає	4450 K часу читати	4486 K власників
нет	32 K комментариев	3688 K времени читать	3727 K владельцев
новия	249 K брой
новият	249 K брой
новости	3649 K партнеров
новый	3670 K номер
нравится	82 K
няма	32 K коментари
нямаме	296 K собственик	296 K собственици	296 K акционери	296 K реклами
нямате	267 K време да четете
""", 'о': """
об	3650 K этом подробнее	3653 K авторе
обобщение	246 K
обсуждение	5 K
озвучено	3667 K	4429 K
онлайн	3735 K: как	3735 K: так	3735 K: почему	3735 K: что	3735 K: кто	3735 K: где	3735 K: это	3735 K: вот	3735 K: смотрите	3735 K: послушайте	3735 K: всё	3735 K: все	3735 K: ночь	3735 K: люди	3735 K: порт	4494 K: як	4494 K: так	4494 K: чому	4494 K: що	4494 K: хто	4494 K: де	4494 K: це	4494 K: ось	4494 K: дивіться	4494 K: послухайте	4494 K: усе	4494 K: все	4494 K: ніч	4494 K: люди	4494 K: порт
опитахте	59 K
опитування	4469 K дня:
опрос	3710 K дня:
оставьте	31 K первый
остались	72 K вопросы
открихте	7 K
откройте	3676 K в
открыта	3707 K подписка
отпечатай	258 K
отпечатайте	258 K
отправить	3 K	3680 K
отправьте	3 K	3680 K
оформити	4466 K передплату
оформить	3707 K подписку
оценете	247 K
оцените	8 K	3668 K
оцініть	4430 K
още	232 K по темата	232 K новини:	259 K новини	305 K за:	305 K по темата:
""", 'п': """
партнер	3749 K материала	4509 K матеріалу	4509 K рубрики
партнерский	86 K материал:
партнерський	86 K матеріал:
партньор	316 K на статията	316 K на рубриката
партнёр	3749 K материала	3749 K рубрики
партнёрский	86 K материал:
первый	3679 K месяц за
перевод	3667 K выполнен	3667 K сделан
передплата	4440 K за #	4440 K від #	4466 K на перше півріччя	4466 K на друге півріччя
передрук	68 K дозволено за	68 K дозволено з	68 K дозволено лише	68 K дозволений за	68 K вітається
переказ	4429 K
переклад	4429 K зроблено
перепечатка	68 K разрешена при	68 K разрешена с	68 K разрешена только	68 K приветствуется	68 K свободная	68 K материалов разрешена
пересказ	3667 K
перший	4440 K місяць за
питання	73 K до статті	4469 K дня:
по	89 K подписке	3650 K теме:
повече	232 K по темата:	259 K новини
повідомити	4452 K про помилку
повідомте	4452 K про помилку	4452 K нам про помилку
погляди	4427 K авторів
пограйте	4470 K:
подарете	258 K
подарите	3680 K
подарить	3680 K
подарувати	4441 K
подаруйте	4441 K
поддержать	3685 K
поддержи	81 K
поддержите	81 K	3685 K
поделитесь	3 K
поделиться	3 K
подкаст	304 K: как	304 K: така	304 K: защо	304 K: какво	304 K: кой	304 K: къде	304 K: това	304 K: вижте	304 K: чуйте	304 K: всичко	304 K: нощта	304 K: хората	304 K: ето	3735 K: как	3735 K: так	3735 K: почему	3735 K: что	3735 K: кто	3735 K: где	3735 K: это	3735 K: вот	3735 K: смотрите	3735 K: послушайте	3735 K: всё	3735 K: все	3735 K: ночь	3735 K: люди	3735 K: порт	4494 K: як	4494 K: так	4494 K: чому	4494 K: що	4494 K: хто	4494 K: де	4494 K: це	4494 K: ось	4494 K: дивіться	4494 K: послухайте	4494 K: усе	4494 K: все	4494 K: ніч	4494 K: люди	4494 K: порт
подкрепете	81 K	264 K
подкрепи	264 K
подобається	82 K
подписка	3679 K за #	3679 K от #	3679 K за рубль	3707 K на первое полугодие	3707 K на второе полугодие
подписывайтесь	12 K	3685 K на
подпишись	12 K	3700 K на
подпишитесь	12 K	3685 K на	3700 K на нас
подробнее	3650 K:	3650 K в материале	3650 K - в	3650 K читайте в материале	3650 K об этом	3736 K о:
подробности	3650 K:
поділитися	3 K
поділіться	3 K
пожалуйста	28 K, соблюдайте
позиция	3665 K автора
позицията	244 K на автора
позиція	4427 K автора
познавате	66 K някого	66 K ли някого
пока	32 K нет комментариев
показвай	287 K винаги съдържание от	287 K съдържание от
показувати	4476 K завжди контент	4476 K завжди вміст	4476 K контент із	4476 K контент з	4476 K контент від	4476 K вміст із	4476 K вміст з	4476 K вміст від
показывать	3717 K всегда контент	3717 K контент из	3717 K контент с	3717 K контент от
полезна	247 K ли
помітили	7 K помилку
понравилась	8 K статья	82 K
понравилось	69 K	82 K
понравился	82 K
попитай	246 K
попитайте	246 K
попробовали	59 K
порадьте	4441 K
порекомендуйте	3680 K
последвайте	12 K	264 K
последние	3649 K новости о
послухати	1 K
послушать	1 K
поставте	4429 K запитання
почитать	3650 K:
преведено	246 K с
преводът	246 K е
предложение	3714 K для читателей:	3714 K для подписчиков:
предпочитате	267 K да слушате
прежде	3701 K чем оставить комментарий	3701 K чем комментировать
препечатването	68 K е разрешено
препоръчай	258 K
приготовили	59 K
приготували	59 K
присоединяйтесь	12 K	56 K к #
присъединете	12 K се	56 K се към #
присъедини	56 K се към #
пришлите	3653 K новость
приєднуйтесь	12 K	56 K до #
приєднуйтеся	56 K до #
пробвахте	59 K ли
продовжується	4466 K передплата
продолжается	3707 K подписка	3707 K подписная кампания
пройдите	3650 K тест
пройдіть	4411 K тест
пропозиція	4473 K для читачів:	4473 K для передплатників:
прочетено	246 K от
прочетете	232 K още	232 K също
прочетохте	299 K # от #	299 K вече # от #
підписка	4440 K за #	4440 K від #
підписуйся	12 K
підписуйтесь	12 K	4447 K на
підпишіться	12 K	4447 K на
підсумок	4429 K
підтримайте	81 K	4447 K
підтримати	4447 K
""", 'р': """
работа	3671 K в "
радимо	4411 K прочитати:
разрешавай	287 K винаги съдържание от	287 K съдържание от
разрешать	3717 K всегда контент	3717 K контент из	3717 K контент с	3717 K контент от
разрешете	254 K
разреши	287 K винаги съдържание от	287 K съдържание от
разрешить	3717 K всегда контент	3717 K контент из	3717 K контент с	3717 K контент от
распечатайте	3680 K
распечатать	3680 K
расскажите	59 K в
резюме	246 K
резюмето	246 K
рекламно	86 K съдържание:
рекомендуем	3650 K:
рекомендуємо	4411 K:
робота	4432 K в "	4432 K у "
роздрукувати	4441 K
роздрукуйте	4441 K
розкажіть	59 K у
розпочалася	4466 K передплата
розпочато	4466 K передплату
""", 'с': """
саммари	3667 K
свалете	13 K	254 K	279 K приложението
свежий	3670 K номер
свързани	232 K:
связаться	3653 K с автором
сигнализирайте	269 K за грешка
скачайте	13 K	3676 K в	3676 K из	3685 K приложение	3705 K приложение
скачать	13 K	3676 K в	3676 K на
скидка	3714 K для подписчиков:
скопировать	3680 K
скопируйте	3680 K
скопіювати	4441 K
скопіюйте	4441 K
следвайте	12 K ни	264 K
следите	12 K за
слухайте	4411 K:	4411 K також:
слухати	1 K
слушайте	3650 K:	3650 K также:
слушать	1 K
см	3650 K. также:
смотрите	3650 K также	3650 K:	3650 K	3650 K также:	3650 K видео:
соблюдайте	28 K
сообщения	27 K
сообщите	3690 K об ошибке	3690 K нам об ошибке
сообщить	3690 K об ошибке
сохраните	3680 K
сохранить	3680 K
спитайте	4429 K
споделете	3 K
сподели	3 K
сподобався	82 K
сподобалась	82 K
сподобалася	8 K	82 K
сподобалось	69 K
сподобалося	69 K	82 K
спонсор	3749 K материала	3749 K рубрики	4509 K матеріалу	4509 K рубрики
спонсорирано	316 K от
спробували	59 K
спросите	3667 K
спросить	3667 K
станьте	31 K первым	31 K першим	3685 K подписчиком	3685 K соучастником	4447 K частиною спільноти	4447 K співучасником
статията	46 K може	246 K е преведена	246 K е прочетена	308 K е публикувана	316 K е създадена със съдействието на
статтю	46 K можна	4429 K перекладено
стаття	4499 K
статью	46 K можно	3673 K можно
статья	3667 K переведена	3667 K озвучена	3668 K была	3670 K опубликована в	3740 K
стежте	12 K за
стислий	4429 K виклад	4429 K переказ
съобщете	269 K за грешка
съобщи	269 K за грешка
сыграйте	3711 K:
""", 'т': """
тази	308 K статия е публикувана
також	4411 K читайте:
тб	4494 K: як	4494 K: так	4494 K: чому	4494 K: що	4494 K: хто	4494 K: де	4494 K: це	4494 K: ось	4494 K: дивіться	4494 K: послухайте	4494 K: усе	4494 K: все	4494 K: ніч	4494 K: люди	4494 K: порт
текст	46 K можно	46 K можна	3667 K переведён	3667 K переведен	3667 K озвучен	4429 K перекладено	4429 K озвучено
текстът	46 K може	244 K отразява	246 K е преведен
телефон	41 K редакции	41 K редакції	41 K на редакцията
тема	76 K закрыта
тему	76 K закрито
тест	3710 K дня:	4469 K дня:
това	52 K разследване	246 K резюме	246 K обобщение
този	308 K текст е публикуван
только	3714 K для подписчиков:
точка	3665 K зрения автора	4427 K зору автора	4427 K зору редакції
триває	4466 K передплата
тук	287 K има вградено съдържание от	287 K има съдържание от	287 K се намира вградено съдържание от	287 K се намира съдържание от	287 K вградено съдържание от	287 K съдържание от
тут	3717 K находится встроенный контент	3717 K находится встроенный пост	3717 K находится встроенный публикация	3717 K размещён встроенный контент	3717 K размещён встроенный пост	3717 K размещён встроенный публикация	3717 K размещен встроенный контент	3717 K размещен встроенный пост	3717 K размещен встроенный публикация	3717 K показан встроенный контент	3717 K показан встроенный пост	3717 K показан встроенный публикация	3717 K встроенный контент	3717 K встроенный пост	3717 K встроенный публикация	4476 K є вбудований контент	4476 K є вбудований допис	4476 K є вбудований публікація	4476 K є вбудований вміст	4476 K розміщено вбудований контент	4476 K розміщено вбудований допис	4476 K розміщено вбудований публікація	4476 K розміщено вбудований вміст	4476 K показано вбудований контент	4476 K показано вбудований допис	4476 K показано вбудований публікація	4476 K показано вбудований вміст	4476 K вбудований контент	4476 K вбудований допис	4476 K вбудований публікація	4476 K вбудований вміст
""", 'у': """
у	3727 K нас нет владельца	3727 K нас нет владельцев	3727 K нас нет акционеров	3727 K нас нет инвесторов	3727 K нас нет хозяев	4476 K цьому місці є вбудований контент	4476 K цьому місці є вбудований допис	4476 K цьому місці є вбудований публікація	4476 K цьому місці є вбудований вміст	4476 K цьому місці розміщено вбудований контент	4476 K цьому місці розміщено вбудований допис	4476 K цьому місці розміщено вбудований публікація	4476 K цьому місці розміщено вбудований вміст	4476 K цьому місці показано вбудований контент	4476 K цьому місці показано вбудований допис	4476 K цьому місці показано вбудований публікація	4476 K цьому місці показано вбудований вміст	4476 K цьому місці вбудований контент	4476 K цьому місці вбудований допис	4476 K цьому місці вбудований публікація	4476 K цьому місці вбудований вміст	4486 K нас немає власника	4486 K нас немає власників	4486 K нас немає акціонерів	4486 K нас немає інвесторів	4486 K нас немає олігарха
увидели	7 K ошибку
удобнее	3688 K слушать
усе	4495 K про:	4495 K за темою:
успейте	3707 K подписаться
установите	13 K	3705 K приложение
усі	27 K коментарі	4495 K матеріали за темою:	4495 K статті за темою:
""", 'ф': """
фотогалерея	3650 K:
""", 'х': """
хареса	8 K ли	69 K ли ви	82 K ли ви	247 K ли
харесахте	247 K ли
харесва	69 K ли ви	82 K ли ви
хотите	3687 K работать у нас	3687 K у нас работать	3687 K работать в нашей
хочете	4449 K працювати в нас	4449 K в нас працювати	4449 K працювати у нас
хочеш	4449 K працювати в нас
хочешь	3687 K работать у нас
""", 'ц': """
це	52 K розслідування
цей	4429 K переказ	4429 K короткий виклад	4429 K короткий переказ	4429 K стислий виклад	4499 K текст	4499 K матеріал
ця	76 K тема закрита	4499 K стаття
""", 'ч': """
четете	232 K още
чети	232 K още
чи	4430 K була стаття	4430 K був матеріал	4430 K був переказ	4430 K був цей переказ	4430 K була ця	4430 K був цей	4430 K сподобалась	4430 K сподобалася	4430 K сподобався
читай	3700 K нас
читайте	12 K нас	13 K	3650 K также	3650 K также:	3650 K:	3650 K подробнее	3650 K еще	3650 K по теме:	3650 K подробнее:	3650 K материал	3650 K в материале	3676 K нас без	3676 K без	3685 K	3685 K нас в	4411 K також	4411 K також:	4411 K:	4411 K ще	4411 K також на тему:	4411 K по темі:	4411 K також на тему	4447 K
читать	3650 K также	3650 K по теме:
что	33 K вы думаете	3650 K ещё почитать:
чуйте	1 K	232 K:
""", 'щ': """
ще	32 K немає коментарів	4411 K за темою:
що	33 K ви думаєте
""", 'э': """
эта	76 K тема закрыта	76 K тема была автоматически закрыта	3740 K статья
это	26 K резюме	52 K расследование	3667 K краткое содержание
этот	26 K пересказ	3667 K пересказ	3667 K краткий пересказ	3673 K материал можно	3673 K текст можно	3740 K текст	3740 K материал
эту	3673 K статью можно
""", 'я': """
як	4430 K вам стаття	4430 K вам матеріал
якщо	44 K ви знайшли	44 K ви помітили
""", 'є': """
є	72 K запитання
""", 'א': """
אהבתם	69 K	82 K	2011 K את
אולי	2026 K פספסתם:
אזהרה	2039 K: צריכה מופרזת של אלכוהול	2039 K - צריכה מופרזת
אין	2064 K להעתיק	2064 K לעשות שימוש
אירעה	2060 K שגיאה
אל	2017 K תפספסו: הפעילו
ארעה	2060 K שגיאה
""", 'ב': """
בואו	2012 K לעבוד איתנו
בחנו	2014 K את עצמכם
""", 'ד': """
דווחו	2011 K על
דף	97 K הבית >	97 K הבית '	97 K הבית "
""", 'ה': """
האזינו	1 K	1998 K:	2013 K לפודקאסט	2013 K לפרק
האם	8 K אהבתם	2011 K הכתבה	2011 K הסיכום	2011 K המידע
הדוא	2005 K"ל האדום
הדפדפן	2042 K שלך אינו	2042 K שלך לא
הווידאו	2042 K אינו
הורידו	13 K	1991 K את האפליקציה	2016 K
הטקסט	2065 K נוצר
היו	31 K הראשונים
הירשמו	2012 K לוובינר	2012 K לכנס
הכותב	2006 K הוא
הכותבים	2006 K הם
הכותבת	2006 K היא
הכנתם	59 K
הכתבה	2011 K עניינה	2027 K ממשיכה	2064 K מוגנת	2065 K נכתבה	2065 K תורגמה	2073 K ממשיכה
המחבר	2006 K הוא
המחברת	2006 K היא
המייל	41 K האדום
המשך	2027 K הכתבה	2073 K הכתבה
הסיכום	2065 K נוצר
הסרטון	2042 K אינו	2042 K לא
הפעילו	2017 K התראות	2017 K את ההתראות
הפרסום	68 K מחדש מותר
הפרק	2013 K המלא זמין
הצביעו	2014 K בסקר
הצטרפו	56 K ל-#	56 K ליותר מ-#	1991 K לערוץ הטלגרם	1991 K לקבוצת הוואטסאפ	1991 K לקבוצת הווטסאפ	2002 K אלינו	2002 K לערוץ	2002 K לקבוצה	2002 K לקבוצת	2002 K לקבוצות	2002 K עכשיו	2002 K גם	2003 K	2012 K לצוות שלנו
הקו	41 K החם של המערכת
הקשיבו	2013 K לפודקאסט
השתתפו	2014 K בסקר
התגובות	5 K
התוכן	2042 K אינו	2064 K מוגן
התחקיר	52 K הזה
התרגום	2065 K נעשה
""", 'ח': """
חודש	2022 K ראשון ב
""", 'י': """
יש	72 K שאלות	2005 K לכם מידע	2005 K לכם סיפור	2005 K לך מידע	2005 K לך סיפור
""", 'כ': """
כדי	2022 K לקרוא את	2046 K לצפות בתוכן	2046 K להציג את התוכן
כל	2002 K החדשות
כתבות	2026 K נוספות:
""", 'ל': """
להאזנה	2013 K לכתבה	2013 K לפודקאסט
להורדת	2016 K
להמשך	2022 K קריאה
לכל	2006 K הכתבות של	2026 K הכתבות:
לכתבה	1998 K המלאה
לכתבות	2026 K נוספות:
לעדכונים	2002 K נוספים	2002 K
לערוץ	1991 K הטלגרם
לפניות	2005 K לכתב	2005 K לכתבת
לפרק	2013 K המלא
לצפייה	2013 K בסרטון	2013 K בווידאו	2013 K במשדר	2046 K בתוכן
לקבוצת	1991 K הווטסאפ	2002 K הוואטסאפ	2002 K הווטסאפ
לקבלת	2002 K עדכונים
לקריאה	1998 K נוספת	1998 K נוספת:	2022 K מלאה
לקריאת	2022 K הכתבה המלאה
לרכישת	2012 K כרטיסים לכנס	2012 K כרטיסים לחצו	2012 K כרטיסים לאירוע
""", 'מ': """
מה	33 K דעתכם	2014 K דעתכם? הצביעו
מייל	2005 K אדום
מכירים	66 K מישהו	66 K מישהי
מצאתם	7 K טעות
משהו	2060 K השתבש
""", 'נ': """
נותרו	2034 K # תווים
ניסיתם	59 K
נפלה	44 K טעות
נתקלתם	2005 K במשהו	2005 K בטעות
""", 'ס': """
ספרו	59 K לי
סרטון	2042 K זה אינו
""", 'ע': """
עוד	1998 K בנושא:	2026 K במדור:	2026 K כתבות:
עמוד	2061 K # מתוך #
ענו	2014 K על הסקר	2014 K על הסקר:	2014 K על החידון
עקבו	12 K	2002 K אחרינו	2003 K אחרי
""", 'פ': """
פורסם	2064 K לראשונה	2064 K במקור
פרסומת	2027 K
""", 'צ': """
צפו	1998 K:	1998 K גם	2013 K בסרטון	2013 K בתיעוד	2013 K בווידאו	2013 K בכתבה
צריכה	2039 K מופרזת של אלכוהול מסכנת
""", 'ק': """
קבלו	2017 K התראות	2017 K עדכונים על	2017 K עדכונים לנייד
קו	41 K חם למערכת
קרא	1998 K גם	1998 K גם:
קראו	1998 K גם	1998 K גם:	1998 K עוד
""", 'ר': """
ראיתם	44 K טעות
ראשי	97 K >
רוצים	2002 K להיות	2002 K לקבל
""", 'ש': """
שאלות	72 K
שחק	2036 K עכשיו:
שחקו	2036 K עכשיו:
שתפו	3 K
""", 'ת': """
תווים	2034 K נותרו	2034 K שנותרו
תוכן	2043 K מוטמע	2043 K זה מגיע	2043 K חיצוני	2043 K זה מוצג	2065 K זה נוצר
תמונה	2061 K # מתוך #	2061 K # / #
תמכו	81 K	2020 K	2021 K בעיתונות	2021 K בנו	2021 K בעבודתנו
""", 'ا': """
ابرز	135 K النقاط بالذكاء
اجعل	125 K
احجز	137 K تذكرتك	137 K مكانك	137 K مقعدك
احجزوا	137 K تذاكركم
احصل	146 K علي تطبيق
اخبروني	59 K في التعليقات
اختبر	140 K معلوماتك	140 K نفسك
ادامه	1694 K مطلب	1694 K خبر
ادعم	81 K	149 K
ادعموا	81 K	149 K
اذا	162 K كانت لديك معلومات	162 K كان لديك معلومات	162 K كانت لديكم معلومات	162 K كان لديكم معلومات
ارسل	130 K لنا
ارسلوا	130 K لنا	130 K الينا
از	1647 K دست ندهيد:
اسال	135 K الذكاء
استغرق	52 K هذا التحقيق	52 K هذا
استفاده	1685 K از مطالب
استمع	1 K الي	1 K	138 K الي
استمعوا	138 K الي
اشتباه	44 K ديديد
اشتباهي	44 K
اشترك	127 K في	128 K في قناة	151 K
اشتركوا	125 K في	151 K
اضف	125 K
اطلاعات	1635 K خود را بسنجيد
اعادة	68 K النشر مسموحة	159 K النشر
اعجبك	69 K	82 K
اعد	135 K هذا الملخص
اعلان	156 K
اقرا	121 K ايضا	121 K ايضا:	121 K المزيد:	121 K:	121 K المزيد	155 K كذلك:	155 K ايضا-
اكنون	1659 K بازي كنيد:
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
انتشار	1685 K مطالب
انشئ	161 K حسابا	161 K حسابك
انضم	56 K الي #	127 K الي	128 K الي قناة
انضموا	56 K الي #	126 K الي
اهم	135 K النقاط بالذكاء
ايا	1632 K اين	1632 K خطايي
اين	52 K گزارش	1632 K	1647 K مطلب را هم بخوانيد:	1664 K ويدئو در	1664 K ويديو در	1664 K محتوا در	1665 K محتوا از	1685 K مقاله تحت	1686 K متن	1686 K مقاله	1686 K خلاصه	1686 K ترجمه	1686 K خبر
اينجا	1647 K بخوانيد:
اپليكيشن	13 K	13 K ما
""", 'ب': """
باحث	131 K وكاتب
بازنشر	68 K با ذكر	1685 K
بالصور	194 K..
بالفيديو	194 K..
ببينيد	1620 K:
بخوانيد	1620 K:
براي	1668 K ديدن اين محتوا	1668 K مشاهده اين محتوا	1668 K نمايش اين محتوا
بشنويد	1 K
به	12 K كانال	1632 K اين
بيشتر	1620 K بخوانيد	1620 K بخوانيد:	1620 K ببينيد	1647 K بدانيد:
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
تصوير	1682 K # از #
تعداد	1657 K كاراكتر باقيمانده
تعرف	66 K شخصا
تلفن	41 K تحريريه
تم	135 K اعداد هذا	135 K انشاء هذا	135 K تلخيص هذا	197 K انشاء	197 K اعداد	197 K تلخيص	197 K توليد
تماس	1628 K با نويسنده
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
خبرنگار	1628 K:
خط	41 K البلاغات في غرفة الاخبار	41 K مستقيم تحريريه
خطايي	1681 K رخ داد
خلاصات	135 K مولدة
خلاصة	135 K بالذكاء
خوشتان	69 K امد
""", 'د': """
دانش	1635 K خود را
در	1620 K اين باره بخوانيد	1635 K اين نظرسنجي	1635 K نظرسنجي ما	1635 K نظرسنجي	1647 K همين زمينه:	1647 K همين رابطه:
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
شما	1635 K چه فكر ميكنيد
شماره	41 K تحريريه
""", 'ص': """
صحافي	131 K متخصص في	131 K وكاتب
صحفي	131 K متخصص في	131 K وكاتب
صفحة	192 K # من #
صفحه	97 K اصلي >	97 K اصلي "	97 K نخست >	97 K نخست "	1682 K # از #
صوت	140 K الان:
صوتوا	140 K الان
صورة	192 K # من #	192 K # / #
""", 'ط': """
طالع	155 K ايضا:
""", 'ع': """
عدد	165 K الاحرف المتبقية
عذرا	191 K، حدث خطا
عكاس	1628 K:
عكس	1682 K # از #
""", 'ف': """
في	155 K السياق ذاته:	155 K السياق نفسه:	155 K هذا السياق:
""", 'ق': """
قد	121 K يهمك:	155 K يهمك ايضا:
قم	146 K بتحميل	146 K بتنزيل
""", 'ك': """
كاتب	131 K وصحفي	131 K وصحافي	131 K وباحث	131 K ومحلل	131 K واكاديمي	131 K صحفي
كاتبة	131 K وصحفية	131 K وصحافية	131 K وباحثة	131 K صحفية
كاراكترهاي	1657 K باقيمانده
كد	1628 K خبر:	1628 K خبر :
كسي	66 K را ميشناسيد
كن	31 K اول
كپيبرداري	1685 K
""", 'ل': """
لا	159 K يسمح باعادة
لتصلك	127 K
لديك	161 K حساب
لديكم	72 K اسئلة
لطفا	1668 K جاوااسكريپت
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
مترجم	1628 K:
متصفحك	172 K لا	172 K لا يدعم
محتواي	1665 K جاسازيشده از	1665 K خارجي از
محتوي	173 K مضمن من	173 K خارجي من	173 K من
مرورگر	1664 K شما
مشكلي	1681 K پيش امد
مصيتم	7 K
مطالب	1620 K مرتبط:
ملخص	135 K بالذكاء	135 K المقال بالذكاء
منبع	1628 K:	1628 K :
مواضيع	121 K ذات صلة:	155 K متعلقة:
""", 'ن': """
نبذة	131 K عن الكاتب
نزل	13 K	146 K تطبيق	146 K تطبيقنا
نزلوا	146 K
نشر	196 K اولا في	196 K هذا المقال
نظر	1632 K شما درباره
نظرات	5 K
نظرسنجي	1635 K:
نقل	68 K مطالب با ذكر	1685 K مطالب
نويسنده	1628 K:	1628 K :
نويسههاي	1657 K باقيمانده
""", 'ه': """
هاتف	41 K هيئة التحرير
هذا	135 K الملخص	135 K النص	172 K الفيديو غير	172 K المحتوي غير	173 K المحتوي مقدم	173 K المحتوي من	196 K المقال محمي	196 K المحتوي محمي	197 K النص	197 K المقال	197 K الملخص
هذه	135 K الترجمة
هل	7 K لاحظت	8 K اعجبك	44 K وجدت	59 K جربت	59 K جربتم	59 K جربتها	66 K تعرف شخصا	69 K اعجبك	72 K لديك اسئلة	82 K اعجبك	130 K لديك معلومات	130 K لديكم معلومات	130 K لديك قصة	130 K لديكم قصة	136 K كان هذا	136 K كانت هذه	136 K وجدت هذا	136 K اعجبك هذا	136 K اعجبتك هذه	142 K وجدت خطا	142 K لاحظت خطا	142 K وجدتم خطا
همچنين	1620 K بخوانيد	1620 K بخوانيد:	1647 K ببينيد:
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
گزارش	1628 K:	1632 K خطا
""", 'अ': """
अभी	2138 K खेलें:
""", 'आ': """
आप	12 K हमें
आपका	2143 K ब्राउजर
आपको	2116 K यह	2116 K ये
आपने	59 K बनाया
""", 'इ': """
इंस्टाग्राम	2144 K पोस्ट
इनपुट	2111 K-	2111 K:	2111 K -	2111 (K
इस	52 K पडताल	52 K रिपोर्ट
इसे	2102 K भी पढें	2102 K भी पढें:	2129 K भी पढें-	2129 K भी देखें:
""", 'ए': """
एक	2159 K त्रुटि हुई
एजेंसी	2111 (K
""", 'ऐ': """
ऐप	13 K
""", 'औ': """
और	2102 K पढें:	2129 K भी पढें:
""", 'क': """
कुछ	2159 K गलत हो गया
केवल	2125 K # रुपये में
कोई	44 K गलती	72 K सवाल	2159 K त्रुटि हुई
क्या	59 K आपने बनाया	59 K आपने यह	66 K आप किसी को जानते	2116 K यह	2116 K आपको
""", 'ख': """
खबर	2116 K में कोई	2170 K विज्ञापन के
""", 'ट': """
टिप्पणियां	5 K
ट्विटर	2144 K पोस्ट
""", 'ड': """
डिस्क्लेमर	2111 K:
""", 'त': """
तस्वीर	2160 K #/#
""", 'द': """
देखें	2102 K:	2102 K वीडियो
""", 'न': """
न्यूजरूम	41 K हेल्पलाइन	41 K हॉटलाइन
""", 'प': """
पढिए	2129 K:
पढें	2102 K:	2129 K-
पसंद	69 K आया
पेज	2160 K #/#	2160 K # / #
""", 'फ': """
फेसबुक	2144 K पोस्ट
फोटो	2160 K #/#
""", 'भ': """
भाया	69 K?
भाषा	2111 (K
""", 'म': """
मात्र	2125 K # रुपये में
""", 'य': """
यह	2102 K भी पढें	2102 K भी पढें:	2102 K भी देखें:	2111 (K लेखक के	2116 K खबर आपको	2129 K भी पढें-	2129 K भी पढें -	2143 K वीडियो आपके	2143 K सामग्री आपके	2144 K सामग्री	2146 K सामग्री देखने के लिए	2146 K वीडियो देखने के लिए	2163 K लेख कॉपीराइट	2163 K सामग्री कॉपीराइट	2164 K लेख	2164 K खबर	2164 K अनुवाद	2164 K सारांश	2164 K तस्वीर	2164 K सामग्री
यूट्यूब	2144 K वीडियो
ये	2102 K भी पढें	2102 K भी पढें:	2111 (K लेखक के	2129 K भी पढें-	2129 K भी देखें:
""", 'ल': """
लेख	2170 K विज्ञापन के
लेखक	2111 K के बारे में	2111 (K	2111 K वरिष्ठ पत्रकार हैं	2111 K स्वतंत्र पत्रकार हैं
लेखिका	2111 K के बारे में	2111 (K	2111 K वरिष्ठ पत्रकार हैं
""", 'व': """
विज्ञापन	2170 K के बाद
वीडियो	2146 K देखने के लिए
""", 'श': """
शेष	2136 K अक्षर
""", 'स': """
संबंधित	2102 K:	2129 K खबर:	2129 K खबरें:
सर्वाधिकार	2163 K सुरक्षित
सिर्फ	2125 K # रुपये में
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
กด	12 Kติดตาม	4209 Kติดตาม	4209 Kไลก์
""", 'ข': """
ขอ	4212 Kบคุณภาพจาก	4212 Kบคุณข้อมูลจาก
ข่	4205 Kาวที่เกี่ยวข้อง:	4212 Kาวโดย	4218 Kาวเกี่ยวข้อง:
""", 'ค': """
คล	4218 Kิป:
คุ	4215 Kณรู้สึกอย่างไรกับ	4215 Kณคิดอย่างไรกับ
""", 'ง': """
งา	52 Kนสืบสวนชิ้นนี้
""", 'ช': """
ชม	4218 Kคลิป:	4218 Kคลิป :
""", 'ซ': """
ซื	4216 K้อบัตรงาน
""", 'ด': """
ดา	13 Kวน์โหลด
ดู	4205 Kเพิ่มเติม:
""", 'ต': """
ติ	12 Kดตาม	4209 Kดตามช่อง	4209 Kดตามเรา	4209 Kดตามข่าว	4227 Kดตามอ่านข่าวอื่นๆ	4227 Kดตามข่าวอื่นๆ
""", 'ถ': """
ถา	4214 Kม ai
""", 'ท': """
ทด	4216 Kสอบความรู้ของคุณ
ทำ	4216 Kแบบสำรวจสั้น
ที	4212 K่มา:	4212 K่มา :
""", 'บ': """
บท	4214 Kความนี้ใช้ ai	4214 Kสรุปนี้	4214 Kความนี้แปล	4214 Kความนี้เรียบเรียง	4215 Kความนี้มีประโยชน์
""", 'ป': """
ปร	4214 Kะเด็นสำคัญโดย
""", 'ผ': """
ผู	4212 K้เขียน:	4212 K้เขียน :
""", 'พ': """
พบ	44 Kข้อผิดพลาด	44 Kคำผิด	4215 Kข้อผิดพลาดในบทความ
พื	4228 K้นที่โฆษณา
""", 'ฟ': """
ฟั	1 Kง	4216 Kงพอดแคสต์ของเรา
""", 'ภ': """
ภา	4212 Kพ:	4252 Kพที่ # จาก #	4252 Kพ # จาก #
""", 'ม': """
มี	72 Kคำถาม
""", 'ร': """
ร่	4216 Kวมโหวต:	4216 Kวมโหวต :	4216 Kวมทำแบบสำรวจ	4216 Kวมสนุก	4223 Kวมสนับสนุน
ร้	4231 Kองทุกข์	4231 Kองเรียน
""", 'ล': """
ลง	4216 Kทะเบียนเข้าร่วมสัมมนา	4216 Kทะเบียนเข้าร่วมงาน
ลอ	59 Kงทำแล้ว
""", 'ส': """
สน	4223 Kับสนุน
สร	4214 Kุปโดย	4214 Kุปข่าวด้วย	4214 Kุปนี้	4214 Kุปข่าวโดย	4215 Kุปนี้มีประโยชน์
สา	4231 Kยด่วนข่าว	4231 Kยด่วนทีมข่าว
ส่	4231 Kงข่าว
""", 'ห': """
หน	97 K้าแรก >	97 K้าแรก '	4252 K้า # จาก #
""", 'อ': """
อ่	4205 Kานเพิ่มเติม:	4205 Kานต่อ:	4205 Kานข่าวต้นฉบับ:	4205 Kานเพิ่มเติม	4205 Kานประกอบ:	4218 Kานข่าวเพิ่มเติม:	4218 Kานข่าวเพิ่มเติม	4218 Kานข่าวที่เกี่ยวข้อง:	4218 Kานข่าว:	4218 Kานเรื่องอื่น:	4227 Kานข่าวอื่นๆ	4227 Kานข่าวต้นฉบับได้ที่	4227 Kานบทความอื่นๆ	4227 Kานรายละเอียดเพิ่มเติมได้ที่
อ้	4212 Kางอิง:
""", 'เ': """
เก	4212 Kี่ยวกับผู้เขียน
เข	4209 K้าร่วมช่อง
เน	4214 Kื้อหานี้สร้าง	4228 Kื้อหาสปอนเซอร์	4228 Kื้อหาโฆษณา	4228 Kื้อหาสนับสนุนโดย
เพ	4209 Kิ่มเพื่อน
เร	4212 Kื่อง:	4212 Kื่อง :	4212 Kื่องและภาพ
""", 'แ': """
แจ	4215 K้งแก้ไขข่าว	4231 K้งเบาะแส	4231 K้งข่าว
แช	3 Kร์
แป	4214 Kลโดย
แอ	4209 Kดไลน์
""", 'โ': """
โฆ	4228 Kษณา -
""", 'ใ': """
ให	4215 K้คะแนนบทความ
""", 'ไ': """
ไม	4209 K่พลาดทุกข่าวสาร	4209 K่พลาดข่าว
""", 'ả': """
ảnh	4543 K:	4591 K #/#	4591 K # / #
""", 'ủ': """
ủng	4543 K hộ tác giả	4556 K hộ
""", 'あ': """
あな	33 Kたはどう
あわ	2597 Kせて読みたい	2597 【Kせて読みたい】	2597 Kせて読みたい:
""", 'こ': """
こち	2597 Kらもおすすめ	2597 Kらもおすすめ:	2625 【Kらも読む】
この	5 K記事へのコメント	8 K記事は	26 K要約は	52 K調査報道	52 K取材	73 K記事について質問	76 Kトピックはクローズ	76 Kトピックは閉じ	2605 K記事を書いた人	2605 K記事の筆者	2608 K要約はai	2608 K要約は、ai	2608 K要約は役に立ち	2608 ※K要約	2608 K記事の翻訳	2608 K記事の要約	2608 K記事はai	2608 K翻訳	2608 K見出しはai	2616 K記事は	2616 K記事の誤り
""", 'ご': """
ご意	41 K見・情報提供は
ご質	72 K問は
""", 'ま': """
まだ	32 Kコメント
""", 'も': """
もっ	2597 Kと見る:	2625 【Kと読む】
""", 'ア': """
アプ	13 Kリ
""", 'エ': """
エラ	2655 Kーが発生しました
""", 'オ': """
オリ	2625 【Kジナル記事】
""", 'コ': """
コメ	5 Kント	27 Kントは	27 Kントの内容
""", 'ト': """
トッ	97 Kプ＞	97 Kプページ＞	97 Kプ>	97 Kプ >	97 Kプ '
""", 'フ': """
フォ	12 Kロー
""", 'プ': """
プレ	2629 【Kゼント】	2629 Kゼント応募
""", 'ペ': """
ペー	2656 Kジ#/#
""", 'ホ': """
ホー	97 Kム＞	97 Kム>	97 Kム >	97 Kム '
""", '一': """
一覧	2625 【K】
""", '下': """
下載	13 K	4630 Kapp	4630 K應用程式
下载	13 K	4630 Kapp	4630 K应用
""", '以': """
以上	4656 K内容由ai
以下	4715 K内容由ai
""", '作': """
作っ	59 Kてみ
作者	4653 K:	4653 (K	4653 K係	4653 K为	4653 K為
""", '你': """
你做	59 K了吗
你可	4644 K能會喜歡:	4675 K能想看:
你有	4651 K线索
你覺	4658 K得這篇
你觉	4658 K得这篇
你认	66 K识
你试	59 K过
""", '來': """
來源	4653 K:
""", '允': """
允许	68 K转载
""", '內': """
內容	4656 K由ai
""", '公': """
公式	12 K	13 Kアプリ
""", '关': """
关注	12 K	4636 K微信公众号	4636 K官方微信
""", '内': """
内容	4656 K由ai
""", '写': """
写真	2597 【K】	2597 K:	2625 【Kを見る】	2625 【Kギャラリー】	2656 K #/#	2656 K#/#	2656 K # / #
""", '出': """
出典	2605 K:
出现	4710 K问题
出錯	4710 K了
出错	4710 K了
""", '分': """
分享	3 K
""", '前': """
前回	2625 【K】	2625 Kの記事:
""", '剩': """
剩余	4684 K字数
剩餘	4684 K字數
""", '加': """
加入	12 K	4649 K	4670 K
""", '動': """
動画	2597 【K】	2625 【Kを見る】
""", '升': """
升級	4670 K
升级	4670 K
""", '原': """
原文	4674 K刊于	4674 K刊於
""", '参': """
参与	4660 K我们的
参考	69 Kになった	2597 K:
""", '參': """
參與	4660 K我們的
""", '发': """
发现	7 K错误	44 K文章	44 K有误	4659 K错误
发生	4710 K错误
""", '取': """
取材	2605 K・文	2605 K・執筆
""", '另': """
另请	4644 K参阅
""", '可': """
可以	4650 K在x上
可自	68 K由转载
""", '合': """
合わ	2597 Kせて読みたい:
""", '同': """
同场	4644 K加映:
同場	4644 K加映:
""", '問': """
問問	4656 K我們的ai
問題	2655 Kが発生しました
""", '喜': """
喜欢	69 K这篇
喜歡	69 K這篇
""", '图': """
图片	4715 K由ai
""", '圖': """
圖片	4715 K由ai
""", '執': """
執筆	2605 K:	2605 K/
""", '報': """
報名	4661 K參加
""", '填': """
填写	4660 K问卷
填寫	4660 K問卷
""", '如': """
如发	4659 K现
如有	4651 K线索	4651 K線索
如果	4651 K您有相关线索	4651 K你掌握	4651 K您掌握	4652 K您有
如發	4659 K現
""", '官': """
官方	4636 K微信:	4636 K微信公众号:
""", '審': """
審校	4653 K:
""", '对': """
对本	73 K文有疑问
""", '广': """
广告	86 K:	86 【K】
""", '広': """
広告	86 K:	86 【K】
""", '廣': """
廣告	86 (K)
""", '延': """
延伸	4644 K閱讀	4644 K阅读	4644 K閱讀:	4644 【K閱讀】	4675 K阅读:
""", '开': """
开启	4630 K通知	4630 K推送通知
""", '引': """
引用	2605 K元:
""", '当': """
当社	12 Kの
""", '影': """
影片	4675 K:
影音	4675 K:
""", '役': """
役に	69 K立った
""", '往': """
往下	4675 K看更多:
""", '微': """
微信	4630 K扫	4636 K公众号:
""", '您': """
您对	4658 K这篇文章
您對	4658 K這篇文章
您有	4651 K线索
您的	27 K评论
您覺	4658 K得這篇
您觉	4658 K得这篇
您认	66 K识
您试	59 K过
""", '情': """
情報	41 K提供は編集部
""", '手': """
手机	4630 K客户端
""", '打': """
打开	13 K	4630 K微信
""", '扩': """
扩展	4644 K阅读:
""", '扫': """
扫一	4630 K扫
扫描	4630 K二维码关注	4649 K
扫码	4649 K
""", '投': """
投票	4660 K:
投稿	27 Kは
""", '报': """
报名	4661 K参加
报料	41 K热线	41 K电话	41 K微信	41 K请
""", '按': """
按讚	4649 K追蹤
""", '掃': """
掃一	4630 K掃
""", '採': """
採訪	4653 K撰文:
""", '推': """
推荐	4644 K阅读	4644 K阅读:
推薦	4644 K閱讀:
""", '提': """
提供	2605 K:
""", '摘': """
摘要	4656 K由	4715 K由ai
""", '撰': """
撰文	4653 K:
撰稿	4653 K:
""", '支': """
支持	4668 K
""", '收': """
收听	1 K	4663 K我们的播客	4663 K我们的节目
收聽	1 K	4663 K我們的播客	4663 K我們的節目
""", '文': """
文/	2605 K
文:	2605 K
文・	2605 K
文章	44 K有误	4653 K来源:	4659 K有误	4659 K有誤
""", '新': """
新聞	41 K爆料	4651 K線索
新闻	41 K热线	41 K报料	41 K爆料	4651 K线索热线	4651 K线索
""", '暂': """
暂无	32 K评论
""", '更': """
更多	4644 K:	4644 K新聞:	4644 K內容:	4644 【K新聞】	4644 K相關	4644 K阅读:	4644 K報導:	4644 K报道:	4674 K精彩内容	4674 K精彩內容	4674 K资讯	4674 K資訊	4674 K内容请	4674 K內容請
""", '最': """
最初	31 Kのコメント
""", '有': """
有問	72 K題
有料	4651 K要爆
有疑	72 K问
有问	72 K题
""", '未': """
未经	4714 K授权不得转载	4714 K许可不得转载
""", '本': """
本主	76 K题已关闭
本内	4656 K容由ai
本报	41 K热线
本摘	4656 K要
本文	4653 (K作者	4653 K作者	4656 K摘要	4656 K由ai	4656 K由人工智能翻译	4656 K由人工智能生成	4656 K由人工智慧	4674 K章來自	4674 K转载自	4674 K轉載自	4674 K来自	4674 K來自	4714 K受版权保护	4714 K受著作權保護	4714 K原载于	4714 K首发于	4714 K原刊於	4714 K轉載自	4714 K转载自	4715 K由ai	4715 K由人工智能	4715 K由 ai	4715 K由人工智慧	4715 K使用ai	4715 K经ai
本翻	4715 K译由
""", '来': """
来发	31 K表第一
来源	4653 K:
""", '校': """
校对	4653 K:
""", '構': """
構成	2605 K・文
""", '次': """
次に	2597 K読む:
次の	2625 Kページ:	2625 【K記事】
次ペ	2625 Kージ:
""", '欢': """
欢迎	12 K关注	68 K转载	4649 K加入	4650 K在	4650 K关注	4651 K提供线索	4651 K投稿
""", '歡': """
歡迎	12 K追蹤	68 K轉載	4649 K加入	4650 K在	4651 K提供線索	4651 K投稿
""", '此': """
此主	76 K题已自动关闭
此摘	4656 K要	4715 K要由ai
""", '测': """
测一	4660 K测:
""", '測': """
測一	4660 K測:
""", '点': """
点击	4644 K查看	4644 K阅读:	4663 K观看视频	4663 K收听
点我	4649 K加入
""", '熱': """
熱門	4675 K新聞:
""", '爆': """
爆料	41 K热线	41 K電話	41 K專線	4651 K请	4651 K請
""", '版': """
版权	4714 K声明	4714 K所有
版權	4714 K聲明
""", '用': """
用微	4630 K信扫
""", '画': """
画像	2597 【K】	2625 【Kを見る】	2656 K#/#	2656 K #/#	2656 K # / #
""", '留': """
留言	5 K
""", '発': """
発现	44 K错误
""", '發': """
發現	7 K錯誤	44 K有誤	4659 K錯誤
發生	4710 K錯誤
""", '皆': """
皆さ	33 Kんはどう
""", '相': """
相关	4644 K阅读	4644 K新闻	4644 K报道:	4644 K阅读:	4675 K新闻:	4675 K文章:
相關	4644 K新聞	4644 K報導	4644 【K新聞】	4644 K閱讀:	4675 K新聞:	4675 K文章:	4675 K報導:
""", '看': """
看更	4644 K多:
""", '立': """
立即	4649 K加入	4660 K报名	4660 K報名
""", '筆': """
筆者	2605 Kプロフィール
""", '編': """
編輯	4653 K:
編集	41 K部への情報提供
""", '线': """
线索	4651 K征集
""", '编': """
编辑	4653 K:	4653 (K:
""", '聽': """
聽我	4663 K們的podcast
""", '著': """
著者	2605 Kプロフィール
""", '要': """
要約	26 Kは
""", '覺': """
覺得	69 K有用
""", '觀': """
觀看	4663 K上方影片
""", '观': """
观看	4663 K上方视频
""", '视': """
视频	4675 K:
""", '觉': """
觉得	69 K有用
""", '訂': """
訂閱	4670 K	4680 K本報	4680 K我們	4680 K本刊
""", '記': """
記事	7 Kの誤り	2616 Kの誤り	2616 Kに誤り
記者	2605 Kのプロフィール
""", '評': """
評論	5 K
""", '試': """
試し	59 Kてみ
""", '詳': """
詳し	2597 Kくはこちら
""", '誤': """
誤り	44 Kを見つけ	44 Kにお気づき
誤字	7 K	44 K脱字
""", '読': """
読者	2629 【Kプレゼント】	2629 Kプレゼント
""", '請': """
請支	4668 K持
""", '订': """
订阅	4670 K	4680 K本报	4680 K我们	4680 K本刊	4680 K本公众号	4680 K手机报
""", '评': """
评论	5 K	27 K
""", '试': """
试过	59 K了吗
""", '该': """
该主	76 K题已关闭
""", '请': """
请支	4668 K持
""", '責': """
責編	4653 K:
""", '資': """
資料	4653 K來源:
""", '質': """
質問	72 Kは	72 Kがある方は
""", '贊': """
贊助	4668 K
""", '责': """
责任	4653 K编辑:	4653 (K编辑
责编	4653 K:
""", '赞': """
赞助	4668 K
""", '転': """
転載	68 K歓迎	68 K自由	68 K可
""", '轉': """
轉載	68 K請註明
""", '转': """
转载	68 K请注明
""", '还': """
还可	4684 K输入
""", '这': """
这个	4657 K摘要
这段	4657 K摘要
这篇	8 K文章	52 K调查	52 K报道	4657 K文章
""", '追': """
追蹤	12 K
""", '這': """
這段	4657 K摘要
這篇	4657 K文章
""", '還': """
還可	4684 K輸入
""", '采': """
采写	4653 K:
""", '長': """
長按	4649 K
""", '长': """
长按	4649 K
""", '開': """
開啟	4630 K通知	4630 K推播通知
""", '間': """
間違	44 Kいを見つけ	44 Kいにお気づき
""", '関': """
関連	2597 K記事	2597 K記事:	2597 【K記事】	2597 K:	2597 【K】	2625 【K写真】
""", '閱': """
閱讀	4644 K更多
""", '问': """
问问	4656 K我们的ai
""", '阅': """
阅读	4644 K更多
""", '面': """
面白	69 Kかった
""", '首': """
首发	4714 K于
首頁	97 K>	97 K＞	97 K >	97 K '
首页	97 K>	97 K＞	97 K >	97 K '
""", '馬': """
馬上	4660 K報名
""", '马': """
马上	4660 K报名
""", '點': """
點我	4649 K加入
點擊	4644 K查看	4644 K閱讀:	4663 K觀看影片
""", '같': """
같이	2705 K 보기:
""", '관': """
관련	2705 K 기사:	2728 K 기사 :	2728 [K 기사]	2728 K 기사-
관련기사	2705 K	2705 K:	2705 [K]	2728 K :
""", '광': """
광고	86 K:	86 [K]	86 (K)
""", '구': """
구독	12 K
""", '궁': """
궁금한	72 K 점은	72 K 점이
""", '기': """
기사	1 K 듣기	41 K 제보	2716 K #줄 요약
기사에	73 K 대해 궁금	2721 K 오류가
""", '네': """
네이버	12 K
""", '다': """
다음	2728 K 기사:
""", '당': """
당신의	2720 K 선택은
""", '댓': """
댓글	5 K
댓글은	27 K
댓글이	5 K
""", '더': """
더	2705 K 읽기:
더보기	2705 [K]	2705 K:
""", '도': """
도움이	69 K 되셨다면
""", '독': """
독자	2720 K 설문에	2720 K 설문조사에
""", '드': """
드셔	59 K 보셨나요
""", '만': """
만들어	59 K 보셨나요
""", '많': """
많이	2728 [K 본 기사]
""", '문': """
문제가	2763 K 발생했습니다
""", '발': """
발견	7 K错误
""", '본': """
본	2716 K 요약은
""", '사': """
사진	2764 K #/#	2764 K # / #
사진출처	2731 K:
""", '생': """
생성형	2716 K ai가 요약
""", '선': """
선택	2761 (K) 개인정보	2761 [K] 개인정보	2761 (K) 광고성	2761 [K] 광고성
""", '설': """
설문에	2720 K 참여하세요
""", '아': """
아직	32 K 댓글
""", '앱': """
앱	13 K
앱을	13 K
""", '여': """
여러분은	2720 K 어떻게 생각
여러분의	33 K 생각
""", '영': """
영상	2705 [K]
""", '오': """
오류가	2763 K 발생했습니다
오류를	7 K
오타가	44 K
오타를	44 K
오탈자가	44 K
오탈자를	44 K
""", '유': """
유익했다면	69 K
""", '이': """
이	8 K 기사	52 K 취재에는	52 K 기사에는	76 K 주제는 닫혔	2716 K 요약은 ai	2716 K 요약이 도움	2716 K 기사는 인공지능	2716 K 기사는 ai	2716 K 번역	2721 K 기사가 도움이	2721 K 기사를 어떻게	2721 K 뉴스에 대한 의견	2721 K 기사에 대한 의견
이미지	2764 K #/#	2764 K # / #
이슈	2728 [K]
이어	2705 K 읽기:
""", '인': """
인기기사	2728 [K]
""", '일': """
일시적인	2763 K 오류가
""", '자': """
자료출처	2731 K:
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
지금	2738 K 플레이:
""", '질': """
질문은	72 K
""", '첫': """
첫	31 K 댓글	31 K 번째 댓글
""", '추': """
추천	2705 K 기사:
추천기사	2728 [K]
""", '출': """
출처	2731 K:	2731 K :
출처를	68 K 밝히면	68 K 밝히고
""", '카': """
카카오톡	12 K	41 K 제보
""", '페': """
페이지	2764 K #/#
""", '필': """
필수	2761 (K) 개인정보	2761 [K] 개인정보	2761 (K) 이용약관	2761 [K] 이용약관
""", '함': """
함께	2705 K 볼 만한 기사:	2705 K 보면 좋은 기사:	2728 [K 읽기]
""", '핫': """
핫클릭	2728 [K]
""", '해': """
해	59 K 보셨나요
""", '홈': """
홈	97 K>	97 K >	97 K '
""", '화': """
화보	2705 [K]
""", '후': """
후원	2757 K 계좌
후원계좌	2757 K
"""}

CONTAINS = {',': """
,说:	4739 K
""", '@': """
@我	62 K
""", 'a': """
abonați	80 K-vă	3617 K-vă	3621 K
abonații	50 K pot	3618 K noștri
abonează	80 K-te	3517 K-te pentru	3522 K-te pe youtube	3617 K-te
abonné	50 en tant qu'K	1822 pas encore K	1824 déjà K	1826 en tant qu'K
abonnés	1822 réservé à nos K	1824 réservé aux K	1976 nos K	1979 K
abonējiet	80 K	2923 K
actualisé	98 cet article a été K
actualité	1832 l'essentiel de l'K	1842 suivez l'K	1842 suivez toute l'K	1842 retrouvez toute l'K	1865 couvre l'K
actualizată	98 știrea a fost K
acționari	3585 fără K
adatkezelési	2196 K tájékoztató
adhérent	80 devenez K
adhérez	80 K
admitió	1536 K
adomány	2306 K
adományoddal	2302 K
adományok	2306 K
adományozz	2302 K
adományozzon	2224 K itt
advirtió	1536 K
adó	2180 K #%
adód	2304 K #
adója	2224 K #
adăugat	3620 a K
affichée	60 e-mail ne sera pas K
affiliatelänkar	37 K	74 K	4123 K	4155 K
affilié	37 lien K	74 lien K
affiliés	37 liens K	74 liens K
affirmé	1978 a K
afiliación	37 enlaces de K	74 enlaces de K
afirmó	1536 K
afișată	60 email nu va fi K
agregó	1536 K
aicināja	2926 K
aizsargātas	2865 visas tiesības K
aiškino	2859 K
ai가	2768 K 작성	2768 K 생성	2768 K 요약	2768 K 번역
ai로	2768 K 작성	2768 K 생성
ai를	2768 K 활용해
ajouté	1978 a K
ajută	3617 K-ne
ajánld	2302 K fel
aktualizovaný	98 článok bol K
aktualizován	98 článek byl K
aktérů	98 jména K
alkalmazás	2189 töltsd le az K
alkalmazásban	2222 az K
alkalmazást	2222 K
alkalmazásunk	2303 K
alkalmazásunkat	2189 töltse le K
alkalmazásunkban	84 K
alăturat	3536 s-a K echipei
alăturați	51 K-vă
alătură	51 K-te lor	51 K-te
améliorer	1886 aidez-nous à K
anhören	2 artikel K	2 text K	2 beitrag K	829 jetzt K:
anketě	510 naší K	510 v K
ankietę	35 naszą K	3283 naszą K	3283 krótką K
ankstesnėje	98 K versijoje
anmäl	4195 K dig till vårt	4195 K dig till våra
anmäla	4071 genom att K dig	4118 genom att K dig
annoncé	1978 a K
annoncør	668 betalt af en K	668 betalt af K
annonslänkar	37 K	74 K	4123 K	4155 K
annonsör	4134 betalt av en K	4134 betald av en K
annonsør	3172 betalt av en K
anterioară	98 versiune K a
antérieure	98 version K de cet
anunció	1536 K
anunțat	3620 a K
använder	4086 vi K cookies	4087 K kakor
anúncio	3424 após o K	3424 depois do K
anúncios	70 sem K	3510 sem K
apelował	3364 K
apelowała	3364 K
aplicació	84 a la nostra K
aplicación	84 en nuestra K	1394 descarga la K	1394 descarga nuestra K
aplicația	84 în K noastră	3523 descarcă K	3617 descarcă K noastră	3617 descarcă gratuit K	3617 descarcă K și	3618 K noastră
aplikacją	84 z naszą K
aplikację	3248 pobierz naszą K	3249 pobierz K	3249 ściągnij K	3306 naszą K
aplikací	84 s naší K
aplikácii	84 v našej K	3888 našej K
aplikáciu	3888 mobilnú K	3888 K
aportació	463 la teva K
aportación	1429 tu K	1455 haz tu K
apoyá	1533 K
applikációnk	2222 K
applikációnkat	2222 K
applikációnkban	84 K
apsolīja	2926 K
apóyanos	1429 K	1533 K
apóyenos	1429 K	1533 K
apúntate	1373 K a	1389 K a nuestra	1389 K gratis	1533 K gratis
apărat	3620 s-a K
arkadaşina	49 K gönder
arkadaşiniza	49 K gönderin
arkadaşinla	4311 bir K paylaş
artykuł	15 darmowy K	20 cały K	3237 podoba ci się ten K	3284 nasz K do końca	3304 ostatni darmowy K	3362 ten K
artykułu	98 do K dodano
artykuły	15 darmowe K
artykułów	15 darmowych K
artículo	15 K gratis	20 leer este K	20 leer el K	1374 te ha gustado este K	1382 regala este K	1382 regalar este K	1385 último K gratis	1385 te queda # K	1458 y lee este K	1534 este K
artículos	15 K gratis	1385 K gratis este mes	1385 te quedan # K	1385 límite de K
aseguró	1536 K
associés	1848 cookies K à ce contenu
assuré	1978 a K
asszisztensünk	63 virtuális K
asumă	30 nu își K
atsiųsime	57 K jums
ausgewählt	882 produkte unabhängig K
autentificați	24 K-vă
autentifică	24 K-te	3517 K-te pentru
autorką	3275 kontakt z K
autorská	492 K práva
avertizează	3620 K
avísanos	1533 K
ayúdanos	1429 K	1533 K a
açikladi	4388 K
açin	4311 K
añadió	1536 K
año	1535 al K
""", 'b': """
bağirdi	4388 K
bağirdilar	4388 K
bağiriyor	4388 diye K
bağiriyordu	4388 K
bağiş	4385 K yap	4389 K
bağişiniz	4385 K
bağlantilari	74 satiş ortakliği K	4308 satiş ortakliği K
başlayan	4310 tl'den K
başvurun	4311 K
behält	29 K sich vor	29 K sich das recht
behöver	4060 vi K ditt stöd	4195 vi K din hjälp
beiträge	58 neue K per mail
bekapcsolása	2189 értesítések K
beløb	730 fast K
beløp	3232 gi et K	3234 fast K
bemängeln	949 K
bemängelt	949 K
berätta	67 K för oss	67 K din
berättade	4198 K
berättar	4198 K
bestätigen	755 K sie ihre
bestätigungslink	873 K
bestätigungsmail	755 K	873 K
betalvägg	4199 K
bezpečí	98 linka K
bezplatný	530 poslední K článek	3882 náš K webinár	3905 posledný K článok
bezplatných	3891 K článkov
bezpłatne	3289 K konto
bezpłatny	3280 nasz K webinar	3304 ostatni K artykuł
bezpłatnych	3289 limit K
beágyazott	2264 egy K tartalom látható	2264 egy K tartalom található
beállításai	2263 cookie-K miatt
beállítások	2263 cookie-K miatt	2263 cookie K miatt	2263 süti K miatt
beğendiyseniz	4386 bu haberi K	4386 bu yaziyi K
biết	4616 cho K
blokování	484 K reklam
bohaterów	98 imiona K
boletín	78 el K	78 al K	78 nuestro K	1389 recibe el K	1389 nuestro K	1392 K diario	1533 recibe el K	1534 nuestro K	1537 K
boîte	79 dans votre K mail	79 dans ta K mail	79 dans votre K	1831 dans votre K mail	1831 dans votre K e-mail
brezplačen	4003 zadnji K članek
brezplačne	3990 K članke
brezplačni	3983 naš K webinar	4003 zadnji K članek
brezplačnih	3990 K člankov
bronił	3364 K się
brzmiał	3364 K
brzmiała	3364 K
brzmiało	3364 K
butlletí	392 subscriu-te al K	392 el nostre K	464 el nostre K	467 K
buzdított	2305 K
buzdította	2305 K
buzón	79 en tu K	1390 en tu K
bájate	1533 K la app
bölümünde	85 yorum K
bönföll	4198 K
böngésző	10 a K
böngészője	10 az ön K
bötfällde	4198 K
bønfaldt	731 K
bønn	3092 vi har en K til deg
bønnfalt	3235 K
bústia	414 a la teva K
bülten	4304 e-K	4389 K
bültene	4271 K abone	4271 K kayit	4271 K kaydol
bülteni	4304 haber K
bültenimiz	78 K	4386 K
bültenimize	78 K	78 e-K	4271 K	4385 K	4386 K
bültenine	4304 K
błagał	3364 K
błagała	3364 K
bạn	49 gửi cho K bè	4521 hộp thư của K	4555 sự ủng hộ của K	4613 mời K	4613 cần sự ủng hộ của K	4613 nhờ sự ủng hộ của K
bằng	4563 K văn bản của báo
""", 'c': """
caffè	2462 un K
café	54 me paga um K	1430 un K	1455 un K al mes	1868 un K
caractères	1886 limitées à # K
catedrática	1426 es K
catedrático	1426 es K
celého	472 pro čtení K
cercetătoare	3536 este K
cercetător	3536 este K
changés	98 prénoms ont été K
chaîne	1976 notre K
chefredaktör	4108 är politisk K	4108 är K
chefredaktør	645 er K
chuyện	4542 bạn có câu K
chép	4537 cấm sao K	4563 mọi sao K
chính	98 đính K	4530 K sách bảo mật
chúng	38 nhắn cho K tôi	38 viết cho K tôi	38 liên hệ với K tôi	38 gửi cho K tôi	38 gửi về cho K tôi	38 kể cho K tôi	38 chia sẻ với K tôi	39 phóng viên của K tôi	57 K tôi gửi bạn	57 K tôi gửi đến bạn	57 K tôi gửi tới bạn	67 nhắn cho K tôi	67 viết cho K tôi	67 gửi cho K tôi	67 gửi về cho K tôi	67 kể cho K tôi	67 chia sẻ với K tôi	67 hãy kể với K tôi	67 kể với K tôi	4521 bản tin của K tôi	4524 theo dõi K tôi	4542 cho K tôi qua	4542 liên hệ với K tôi	4613 ủng hộ K tôi	4613 K tôi cần sự giúp đỡ	4613 giúp K tôi	4613 theo dõi K tôi	4613 hãy gửi cho K tôi	4613 hãy liên hệ với K tôi	4613 hãy báo cho K tôi	4614 K tôi trên	4614 của K tôi	4614 cho K tôi
chọn	4613 hãy bình K
cikkből	2301 K #
cikkéből	2301 K #
cikkünk	2303 minden K
cikkünkhöz	2303 minden K
comentário	6 deixe seu K	6 deixar um K	21 login para publicar um K
comentários	85 nos K	3397 nos K
comentó	1536 K
comisión	1444 recibir una K
comissió	409 rebre una K
comissão	3423 receber K	3423 receber uma K
commerciële	3008 K partner
communauté	1873 K whatsapp	1873 K signal
compártela	25 K	49 K
compártelo	25 K	49 K
comunità	2486 parte della nostra K
condamné	1978 a K
condiții	3526 termeni și K
confidentialité	1849 politique de K
confidențialitate	3526 politica de K
conférences	1865 est maître de K
connecté	1851 vous devez être K
contactați	38 K-ne	67 K-ne
contactează	38 K-ne	67 K-ne
conteúdo	9 este K	9 K externo	3374 acesse todo o K	3418 ao exibir este K	3418 ao ver este K
contribuição	3410 com a sua K	3509 sua K é essencial
contáctanos	38 K
contáctenos	38 K
contém	98 K cenas
contó	1536 K
conversación	1412 participar en la K
conținut	9 acest K	3517 K doar pentru abonați
conținutului	3533 preluarea K
cookieinställningar	4084 K	4110 K
corespondentă	3536 este K
corrección	98 K:
correção	98 K:
corrigé	98 article a été K
creează	3617 K un cont pentru a citi
csatornájára	2212 viber-K
csatornánk	2303 K
csatornánkhoz	2212 telegram-K	2212 whatsapp-K
csatornánkra	2212 youtube-K	2302 iratkozz fel K	2302 iratkozzon fel K
csábított	2305 K
cuéntanos	38 K	67 K	1412 K en	1533 K
cuéntenos	38 K	67 K
czytać	3243 aby K dalej	3243 żeby K dalej	3361 chcesz K dalej
czytelników	36 naszych K	3284 opiniami K	3295 z wpłat K	3295 dzięki wsparciu K	3312 K	3362 naszych K	3362 z wpłat K
câmpurile	60 K cu steluță
cântau	3620 K
címével	2247 e-mail-K
cùng	51 hãy tham gia K họ
của	4544 là cây bút K	4614 độc giả K
""", 'd': """
daní	3896 # % z K	3896 #% z K
darbą	2857 mūsų K
darowiznę	3241 przekaż K	3361 przekaż nam K	3361 przekaż K na
datenschutzerklärung	779 unserer K	947 unserer K	947 unsere K
datenübertragung	819 der K zu
dați	62 K-mi tag
debatindlæg	646 send dit K	646 skrive et K
debatredaktør	645 er K
debattredaktør	3145 er K
debattør	645 er K
declaró	1536 K
decía	1536 K
demandé	1978 a K
denmişti	4388 K
denunció	1536 K
dependență	88 jocurile de noroc pot crea K
descrições	98 contém K
descárgate	1394 K la	1394 K nuestra
destekçimiz	4311 K olun	4385 K olun
desteğiniz	4385 K
desteğinizle	4386 K
desteğiyle	18 okurlarin K	4297 yapay zeka K	4306 K ayakta	4316 yapay zeka K
değildir	30 sorumlu K
değiştirildi	98 isimler K
değiştirilmiştir	98 isimler K
dimineață	17 în fiecare K
diskutovať	3887 K môžu
disponível	3382 K no google play
doação	3370 faça uma K	3410 sua K	3509 sua K	3509 faça uma K	3513 K
doações	3513 K
dodał	3364 K
dodała	3364 K
dodává	588 K
događaj	3783 naš K
domagał	3364 K się
donació	463 fes una K	467 K
donación	1377 haz una K	1377 tu K	1429 tu K	1429 una K	1533 tu K	1533 haz una K	1537 K
donația	3617 K ta
donație	3617 fă o K	3621 K
donații	3621 K
donează	90 K cât poți	3617 K acum
doplněn	98 článek byl K
doporučil	588 K
doporučila	588 K
doporučovala	588 K
dopuštenja	3794 bez K
doradzał	3364 K
dorzuć	3361 K się
dostawać	3305 chcesz K
dostávajte	3911 K
dostávat	531 chcete K
dostávať	3906 chcete K
dostávejte	537 K
dostęp	80 kup K	3243 masz już K	3289 pełny K do	3289 wykup K	3361 kup K
dostępny	3243 artykuł K tylko
dotazník	511 krátký K	3886 krátky K
dotazníka	3886 nášho K
dotazníku	510 našeho K	511 krátkého K
dowolną	3363 K kwotą
dočtete	518 více se K
dołóż	3361 K się
dołącz	51 K do nich	51 K	3254 K do nas na	3361 K do nas	3361 K do grona	3361 K do nich
drastické	98 obsahuje K
draudžiama	2803 K kopijuoti	2803 be leidimo K	2803 be sutikimo K
draudžiamas	2824 be leidimo K
dueños	1485 sin K	1485 ni K
dumneavoastră	10 browserul K
duyệt	10 trình K của bạn
działać	3362 K dalej
dziennikarką	3276 jest K	3346 jest K
dzięki	3362 K wam	3362 K tobie
dziękujemy	3286 K za zapisanie	3286 K za zapis	3361 K, że nas czytasz
där	42 var du K
débloquer	1824 pour K
déclare	1978 K
déclaré	1978 a K
découvrez	1822 K nos offres	1975 K nos offres
déductible	1816 K des impôts	1816 K à #	1977 K
déjanos	6 K tu	77 K tu correo
déjenos	77 K su correo
dénonce	1978 K
déplore	1978 K
déposés	1878 des cookies seront K
désabonner	1831 K à tout moment
désactiver	1846 K adblock
désactivez	1846 K adblock
désinscrire	1832 vous K à tout moment
díky	586 K vám
dôvery	98 linku K
dömde	4198 K
dømte	731 K	3235 K
düzeltme	98 K:
děkujeme	585 K, že nás čtete
dřívější	98 K verzi článku
důvery	98 linka K
dụng	4526 tải ứng K	4613 tải ứng K của	4613 hãy tải ứng K	4613 tải ngay ứng K
""", 'e': """
edellyttää	1756 K tunnusta
editörlerimize	39 K
editörüdür	4294 K
editörün	98 K notu
egyetért	43 K?
egyetértesz	43 K?
együttműködésében	2300 K készült
elaboración	1444 no ha participado en la K
electrònic	392 el teu correu K
electrónico	60 correo K no se mostrará	1390 tu correo K	1412 tu dirección de correo K no será publicada
elemző	2215 K
elküldjük	57 K neked	57 K önnek
elolvasásához	2182 a teljes cikk K
elsőként	2223 értesülj K
előfizetés	2306 K
előfizetéssel	2226 K
előfizető	2182 már K	2302 legyen K
előfizetőink	50 K	2182 K olvashatják	2226 K számára	2303 K
előfizetők	50 az K	2237 csak K	2306 K
előfizetőknek	2183 csak K	2237 K szól
előfizetőként	50 K
előfizetőnktől	2247 K
emlékeztetett	2305 K
emoțional	98 pot afecta K
endereço	3396 seu K de email não será
engedély	2230 K nélkül tilos
engedélyezze	2195 K a javascript
engedélyezése	2264 tartalmainak K	2264 tartalmak K
engedélyhez	2230 K kötött
enkät	35 vår K
enquête	35 notre K	35 onze K	53 mois sur cette K	53 mois à cette K	53 mois pour cette K	98 pour cette K, nous	1976 cette K	3024 onze korte K	3024 onze K
enquêtent	1976 K pour vous
enquêtes	1976 nos K
ensimmäinen	1805 K kuukausi
enthält	819 dieses element K daten
entraînement	48 K d'ia
entrée	1935 ctrl+K	1935 ctrl + K
enviáselo	49 K
envíala	49 K
envíalo	49 K
envíanos	1533 K
epizódu	3884 K
erată	98 K:
ergänzt	98 text wurde K	98 artikel wurde K
erhvervsredaktør	645 er K
erhältlich	829 shop K	902 im shop K
erişin	4311 K
erklärt	949 K
erklärte	949 K
erkände	4198 K
erzähl	38 K es uns	67 K es uns	67 K uns
erzählen	38 K sie uns	38 K sie es uns	67 K sie uns	67 K sie es uns	946 K sie es weiter
erzählt	67 K uns	949 K
erzählte	949 K
escribió	1536 K
escríbanos	38 K	67 K
escríbenos	38 K	67 K	1412 K a	1533 K
estimé	1978 a K
estás	1374 ya que K aquí	1374 ya que K por aquí
etichetați	62 K-mă
etichetează	62 K-mă
etiquétame	62 K
etiquétanos	62 K
etkinleştir	4279 javascript'i K
evästeasetuksiasi	1733 K
evästeet	1733 K	1758 K
evästeitä	1716 K
existují	521 K díky
experiência	67 conte sua K
explicó	1536 K
expliqué	1978 a K
expérience	67 partagez votre K
externého	3878 K obsahu
externí	503 K obsah
externího	503 K obsahu	503 obsah z K
externý	3878 K obsah
""", 'f': """
favoritkälla	4104 K
faça	3509 K um pix
felelősséget	30 nem vállal K
felhasználása	2229 K csak
felhasználási	2196 K feltételek
felietonistką	3346 jest K
felietonistą	3346 jest K
feliratkozás	2184 K a hírlevélre	2184 hírlevél K
feliratkozásommal	2210 K
feliratkozással	2210 K
felkavaró	98 K
fictício	98 nome K
fictícios	98 nomes K	98 nomes são K
filmări	40 poze și K
filozófus	2215 K
folosește	3526 K cookie
folytatásához	2182 a cikk K
fordítóval	2219 gépi K
forintért	2226 havi # K
formulára	3889 odoslaním K
formulário	3509 inscreva-se no K
formuláře	514 odesláním K
forrásként	2211 kedvenc K
fortæl	67 K os
fortæller	731 K
fotoğraf	40 K ve video
fotoğraflarinizi	40 K
fotóidat	40 K	2199 küldd el K
fotóit	40 K	2199 küldje el K	2199 küldje be K
fotóját	2199 küldje el K
frissítettük	98 K a cikket	98 cikkünket K
frågade	4198 K
früheren	98 K version	98 K fassung
férjen	2302 K hozzá
följ	4078 K oss på	4195 K oss
förbehåller	29 K sig	29 K oss
förbehållna	4100 alla rättigheter K
fördere	946 K
fördermitglied	80 werden sie K	844 werde K	844 werden sie K
fördern	946 jetzt K	946 K sie
föredragen	4104 K källa
föredragna	4104 K källa
föreslog	4198 K
författare	4108 är K och
förklarade	4198 K
förklarar	4198 K
försvarade	4198 K sig
følg	611 K os på	728 K os	3111 K oss på	3232 K oss
første	658 K måned	730 K måned	3159 K måned	3234 K måned
førsteamanuensis	3136 er K
førstelektor	3136 er K
független	2180 támogassa a K	2303 K sajtó
főmunkatársa	2287 K
főszerkesztője	2217 K
""", 'g': """
gadā	2925 K
gazeteciliği	4386 bağimsiz K
gazeteciliğimiz	4386 K
gazetę	3315 kup K
gefällt	873 K ihnen, was sie	873 K dir, was du
gelmişken	4265 buraya kadar K
gespräch	98 K wurde gekürzt
geändert	98 namen K	98 name K	98 namen wurden K
geöffnet	784 wird in neuem fenster K
giovedì	17 ogni K
glücksspiel	88 K kann süchtig machen
glücksspiele	88 K können süchtig machen
godišnje	3857 K
gridò	2569 K
gràcies	415 K a gent com tu	464 K a tu
grátis	3511 teste K
grâce	18 K à vous	1813 K à vos dons
gwiazdką	60 pola z K
gärna	4195 vill K höra från dig
går	590 før du K	3092 før du K
gåva	4060 ge en K i dag	4060 ge en K nu	4061 din K	4061 ge en K	4195 din K gör	4195 ge en K i dag	4199 K
gönderdik	4318 size bir e-posta K
gönderin	4311 K
gönderiyoruz	57 size K	57 sana K	57 yazilarini K
göndermeyiz	71 spam K
göra	4196 K mer
göre	4388 K
görün	4311 K
görünmeyecek	60 e-posta adresiniz K
görüntülerinizi	40 K
göster	4311 K
gösterilmeden	4287 kaynak K
gösterilmeyecek	60 e-posta adresiniz K
gösterilmez	60 e-posta adresiniz K
güncellendi	98 haber K	98 yazi K
güncellenmiştir	98 haber K
głosił	3364 K
głosiła	3364 K
głosiło	3364 K
głosuj	3300 K
głosujcie	3300 K
głównej	3291 na stronie K
gương	64 trang K
gửi	49 hãy K	4542 xin K về
""", 'h': """
használ	2195 cookie-kat K	2196 sütiket K
használat	2195 sütik K
hazardní	83 účastí na K hře
hazardných	83 účasťou na K hrách
heißt	949 K es
helyesbítés	98 K
helyreigazítás	98 K
helyszínen	2199 ott volt a K?
hikâyeni	67 K bizimle
hikâyenizi	67 K bize
hinzufügen	811 bei google K
hirdették	2305 K
hirdetés	11 a K	11 K után
hirdetésblokkoló	2273 K
hirdetésblokkolót	2273 K
historią	67 podziel się swoją K
história	67 conte sua K
hjälp	4111 K av ai	4135 K av ai	4195 K oss
hjälper	4195 din gåva K
hjælp	648 K af ai	648 K fra ai	669 K af ai	728 vi har brug for din K	728 K os
hjælper	728 dit bidrag K
hlásal	588 K
hlásala	588 K
hlásá	588 K
hovorí	3958 K
hozzászólás	21 K küldéséhez
hozzászóláshoz	6 K
hozzászólások	2201 a K nem
hozzászólásokban	85 a K
hozzászólásokért	2201 a K
hozzátette	2305 K
hviezdičkou	60 polia s K
hvězdičkou	60 pole s K
hyödyntäen	1734 tekoälyä K
hágase	80 K socio
hájil	588 K se
hájila	588 K se
häng	4195 K med i
häufiger	811 bei google K
hävdar	4198 K
håller	43 K du med	43 K du inte med	4142 läsare som K
hævder	731 K
hébergé	1848 ce contenu est K par
hình	98 có chứa K ảnh
híreinket	2247 K
hírekben	2189 a google K	2211 google K
hírlevelére	2210 K
hírlevelünk	78 K	2303 K
hírlevelünket	2210 K
hírlevelünkre	78 K	2184 K	2302 iratkozzon fel K	2302 iratkozz fel K	2303 K
hírlevél	2306 K
hírlevélre	78 K	2302 iratkozz fel a K	2302 iratkozzon fel a K
hó	2304 ft/K
hónap	2226 első K	2304 első K
hören	897 K sie hier.
hører	3150 der du K
hükmetti	4388 K
hüüdis	1605 K
hüüdsid	1605 K
hűségidő	2237 K nélkül
hồng	4562 nhận hoa K
""", 'i': """
iecienītāko	2873 K avotu
iepriekšējā	98 K versijā
ifølge	731 K	3235 K
illimité	1826 accès K	1895 en K
imágenes	40 tus K	98 contiene K
incorporó	1426 se K a
independentă	3618 presa K
independência	3510 a K
indicó	1536 K
indiqué	1978 a K
indrømmede	731 K
indrømmer	731 K
indépendance	1976 notre K
indépendant	1813 soutenez le journalisme K	1976 journalisme K	1976 média K
indépendante	1892 la presse K a	1976 presse K	1976 information K
información	1402 sigue toda la K	1402 siga toda la K	1426 cubre la K	1534 esta K
informację	3275 wyślij K
informações	98 com K de
informațiilor	3533 preluarea K
informó	1536 K
informē	2926 K
ingresá	77 K tu correo
innehåll	4087 externt K	4110 externt K
innehåller	98 K spoilers
innehållet	9 K
innrømmer	3235 K
innrømmet	3235 K
inquiète	1978 s'K
inquérito	35 nosso K
inscrição	3378 cancelar a K	3432 sua K foi
inscríbete	1373 K
inställningar	4084 cookie-K	4084 dina K för cookies	4084 dina K för kakor
insändare	43 K	4109 skicka din K	4109 din K till	4109 skriva en K
intelektą	2811 dirbtinį K	2826 dirbtinį K
inteligencję	3297 przez sztuczną K
inteligencí	523 umělou K
intelligenciával	2219 mesterséges K készült	2239 mesterséges K
introduceți	77 K adresa de email
intégralité	1822 pour lire l'K
investigación	53 meses en esta K	53 meses a esta K	98 para esta K	1534 esta K
investigação	3510 esta K
investigație	3618 această K
investigațiile	3618 continua K
invítame	54 K a un café	54 K un café	1533 K a
invítanos	1533 K a
ismételgette	2305 K
istediğiniz	4270 K zaman iptal	4387 K zaman iptal
izražavaju	3788 komentari K
içeriği	9 K
içeriğin	4296 harici K
içermektedir	98 sahneler K
išorinio	2809 K turinio
""", 'j': """
jautāja	2926 K
javascript가	2747 K
javascript를	2747 K
javasolják	2305 K
jelölj	62 K meg	62 K be
jelöljetek	62 K meg
jesteś	3237 skoro już tu K	3237 skoro tu K
jogász	2215 K
jugé	1978 a K
jurnalistă	3536 este K
jurnaliștii	39 K noștri	3559 K noștri îți trimit	3618 K noștri
jälgi	1602 K meid
jäljellä	1752 ilmaista juttua K
jäseneksi	80 liity K	1803 liity K
""", 'k': """
kanał	3362 nasz K
kannatusjäseneksi	1803 liity K
kanál	586 náš K
każdego	17 K ranka
každé	17 K ráno
kaže	3858 K
kedykoľvek	3863 odhlásiť sa môžete K
keresőben	2211 google-K
khoản	4519 bạn đã có tài K	4530 điều K sử dụng
không	43 K đồng ý?	60 email của bạn sẽ K hiển thị	71 K spam	4537 K sao chép
khẳng	4616 K định
kiabált	2305 K
kiabálta	2305 K
kiabálták	2305 K
kiegészítettük	98 a cikket K	98 cikkünket K
kifogásolja	2305 K
kirjeessä	1806 luki K
kiáltott	2305 K
kiáltotta	2305 K
kiáltották	2305 K
kiến	4550 ý K của bạn sẽ	4613 hãy gửi ý K	4613 vui lòng gửi ý K
kliknutím	514 K na
kolačića	3779 K	3809 K
kolačiće	3779 K	3809 K
kolačići	3779 K
komentować	6 K	3263 aby K
komentár	6 pridať K	3887 pridajte K
komentára	3887 pridanie K	3887 vloženie K
komentároch	85 v K
komentárov	85 do K
komentátor	501 je K	501 , K	571 , K
komentátorem	501 je K	571 je K
komentátorka	571 , K
komentátorkou	501 je K	571 je K	3876 je K
komentátorom	3876 je K
komentář	6 přidat K
komentáře	6 pro přidání K	512 vložení K	512 přidání K
komentářích	85 v K
komentářů	21 přidávání K se musíte	85 do K
kommentarsfältet	85 i K
kommentekért	2201 a K
kommenteléshez	6 K
kommenttikentässä	85 K
koneääni	1734 K
konferencję	3280 naszą K
konuştu	4388 diye K	4388 K
kopírovanie	3869 K obsahu bez	3869 K je zakázané
kopēšana	2872 K bez
korespondentką	3276 jest K	3346 jest K
korespondentė	2808 K
korábban	2246 K itt írtunk	2246 K ebben a cikkben írtunk
korábbi	98 cikkünk K
krzyczał	3364 K
krzyczała	3364 K
krzyknął	3364 K
krzyknęła	3364 K
krävde	4198 K
krævede	21 K felter er	731 K
krönikör	4108 är K	4180 är K
kulturalną	3284 K dyskusję
kulturredaktör	4108 är K	4180 är K
kulturredaktør	645 er K	714 er K	3145 er K	3217 er K
kumppanuuslinkkejä	74 K	1746 K
kvíz	510 náš K	3886 náš K
kvíze	3886 našom K	3886 v K
kvízu	510 našem K	510 v K
kyltissä	1806 luki K
kysyivät	1806 K
kávéra	54 hívj meg egy K	54 hívjon meg egy K	2304 K
käsitellään	98 jutussa K
käyttää	1714 tämä sivusto K
käyttöehdot	1741 hyväksyt K
képeidet	40 K
képeit	40 K
kérdezte	2305 K
kérdezték	2305 K
kérdőívünket	35 K
kért	2305 K
kérte	2305 K
kérték	2305 K
kívánt	98 nem K
können	90 geben sie, was sie K	90 geben sie, so viel sie K	946 K sie uns
könyörgött	2305 K
könyörögtek	2305 K
köszönjük	2302 K, hogy olvasol
kötelező	21 K mezőket
kövessen	2189 K minket	2302 K minket
követelte	2305 K
követelték	2305 K
közgazdász	2215 K
közlése	2238 nélküli K tilos
közreműködésével	2300 K készült
közéjük	51 állj be K	51 álljon be K
közölte	2305 K
kúpte	3955 si K
küldd	49 K el
küldjük	57 K neked
küldünk	57 K neked
kündigte	949 K an
künstlichen	833 K stimme vorgelesen	833 K stimme vertont
künstlicher	890 mithilfe von K
küpsised	1555 K
küpsistega	1555 K	1574 K
küsis	1605 K
kč	516 za # K	516 od # K	587 od # K
kļūsti	2923 K par
křičel	588 K
křičela	588 K
křičeli	588 K
kể	4616 K
""", 'l': """
labākie	2892 K raksti tavā
lamentó	1536 K
lançait	1978 K
lasītu	2862 lai K tālāk
lasītāji	2924 mūsu K
lasītājiem	2924 mūsu K
lejupielādē	2923 K
lelkisegély	98 K
leverandør	3147 ekstern K
leverantör	4110 extern K
leído	1458 has K tus #
leírásokat	98 K tartalmaz
licencí	47 K cc	47 cc-K
licença	47 K cc
licența	47 K cc
lietotnē	2882 K
linkistä	1745 lisää tästä K
lisenssillä	47 K
lisäsi	1806 K
llicència	47 K cc
lucrează	3536 K în presă
lunedì	17 ogni K
lună	3619 pe K
luận	6 để bình K	85 phần bình K	98 từ chối bình K	4519 đăng nhập để bình K	4550 bình K của bạn sẽ	4613 đăng nhập để bình K
lájkolj	2189 K minket
lákal	588 K
läget	4119 koll på K
lähdet	1700 ennen kuin K
lähetä	49 K se
lähetämme	57 K sinulle
lämna	77 K din mejl	77 K din e-post
läsa	4122 du kan K mer	4122 kan du K mer	4122 K mer om	4196 fri att K
läsare	36 våra K	4120 våra K	4196 våra K
läsarna	18 tack vare K
läser	4195 tack för att du K
läsning	0 min K
läsningstid	0 K
lästid	0 K
låst	673 K for	3177 K for	4139 K för
læser	728 tak fordi du K
læserbrev	43 K	646 skrive et K	646 send dit K
læsere	36 vores K	729 vores K
læseres	657 vores K støtte
læserne	18 takket være K
læsetid	0 K
læsning	0 min K
límite	1385 K de notas
límites	1382 sigue leyendo sin K
lòng	4542 vui K gửi về	4613 vui K gửi về
löd	4198 K
lød	731 K	3235 K
lūdza	2926 K
lập	4554 ủng hộ báo chí độc K	4614 báo chí độc K
""", 'm': """
magyarázta	2305 K
mailovú	3889 e-K adresu
mainoslinkkejä	37 K	74 K	1746 K
manhãs	17 todas as K
markedsføringscookies	617 K
marqués	60 champs K d'une étoile
masintõlke	1557 K abil
materiał	9 ten K
matéria	20 ler esta K	3374 esta K é só	3437 para ler esta K	3510 esta K
matérias	3409 limite de K
matí	463 rep cada K
mawiał	3364 K
mawiała	3364 K
mañana	17 cada K
mañanas	17 todas las K
megbírságolta	2305 K
megbízásából	2300 K készült
megjelenését	2300 K támogatta	2300 K támogatja
megjelenítése	2264 tartalmainak K	2264 tartalmak mindig K
megszakítása	21 válasz K
megváltoztat	98 nevek K
megváltoztattuk	98 nevét K
meidän	1803 tue K
meitä	1743 tukea K	1743 tue K	1803 tue K	1803 auta K
mencióname	62 K
menționat	3620 a K
mesačne	3957 K
mesečno	3857 K	4053 K
mesélte	2305 K
mieltä	43 eri K?	43 samaa K?
miesiąc	3363 za K
miesięcznie	3363 K
minkä	90 anna K voit
miễn	15 bài K phí	4557 hết số bài K phí	4615 dùng thử K phí
mjesečno	3857 K
moderálási	2201 K elveink
modifié	98 article a été K	98 prénom a été K	98 nom a été K
modifiés	98 prénoms ont été K	98 noms ont été K
modération	83 jouez avec K	1886 charte de K	1886 K par la rédaction
mokė	2859 K
mondták	2305 K
mostrarà	60 adreça no es K
mostrará	60 correo no se K	1382 este mensaje se K en
możesz	90 wpłać, ile K
možete	90 dajte koliko K
multó	1536 K
mulțumim	3617 K că ne citești
munkatársa	2217 K	2287 K
munkatársunknak	39 K
munkánk	2303 K
munkánkat	2180 támogasd K	2180 támogassa K	2224 K	2302 támogasd K	2302 támogassa K	2303 K
myönsi	1806 K
másodközlés	2207 K	2229 K
másodközlése	2229 K
märkis	1605 K
määräsi	1806 K
mån	4121 kr/K	4197 kr/K
månad	4065 testa en K	4121 en K för	4195 testa en K	4197 per K	4197 varje K
månaden	4121 första K	4197 i K	4197 första K
månader	4121 K för #	4195 testa # K
månadsgivare	4195 bli K
måned	596 prøv en K	658 i # K	728 prøv en K	730 pr. K	3159 en K for	3232 prøv en K	3234 per K
måneden	730 om K	3234 i K
måneder	658 i # K	3159 K for #
média	1976 notre K
mês	3510 até o fim do K	3511 por K	3511 ao K
mình	54 mời K ly cà phê	62 tag K
míní	588 K
mówi	3364 K
mówili	3364 K
mówił	3364 K
mówiła	3364 K
môžete	3885 článok si K
müşterimiz	4322 K
mācīja	2926 K
mākslīgais	2879 K intelekts
mēnesis	2925 pirmais K
mēnesī	2925 K
mėgstamiausią	2804 K
mėnesį	2858 per K
měsíc	516 první K	587 za K	587 první K
měsíčně	587 K
můžete	509 článek si K
mạnh	4616 nhấn K
""", 'n': """
nabádal	588 K
nabádala	588 K
naléhal	588 K
namawiał	3364 K
namawiała	3364 K
napisał	3364 K
napisała	3364 K
napiš	38 K nám	67 K nám
napište	38 K nám	500 K nám	533 K na	585 K nám
napísal	3958 K
napíšte	38 K nám	3875 K nám	3875 K, prosím	3908 K na	3955 K nám
naročilo	3989 hvala za K
naročite	80 K se	3963 K se na naše	4051 K se
naročnik	50 kot K	3962 že K
naročnike	3970 samo za K	3970 le za K
naročniki	50 K lahko	4002 lahko berejo le K	4002 berejo samo K	4055 K
naročnikom	3962 dostopen le K	3962 na voljo K	3962 na voljo samo K	3962 na voljo le K	4002 dostopna le K	4002 dostopna samo K	4002 dostopen le K	4002 dostopen samo K
naročnina	3990 K	4055 K
naročnino	3990 z K	4012 z K
narzędzi	3297 przy wsparciu K ai
naujienlaiškio	2816 K
naujienlaiškis	2857 mūsų K	2860 K
naujienlaiškį	2796 mūsų K	2816 K	2856 užsisakykite K	2857 mūsų K
navođenja	3794 bez K izvora
navođenje	3794 uz K izvora
nawoływał	3364 K
našeho	506 do K týmu	506 K e-shopu
našem	3783 K timu
našich	532 K zpráv	3907 K správ
neatkarīgu	2923 atbalsti K
nekünk	38 írj K	38 írjon K	38 írja meg K	38 írd meg K	67 írj K	67 írjon K	67 írja meg K	67 írd meg K	67 meséld el K	2302 segíts K	2302 írjon K	2302 írj K	2302 jelezd K	2303 K adód
nemokamą	2820 K paskyrą
neobmedzený	3862 K prístup
neodpovídá	30 K za
neodpověděl	98 K
neodpověděla	98 K
neodpověděli	98 K
neomezený	496 K přístup
neomezeně	472 K číst
nepiekrītat	43 K
nepriklausomą	2818 paremkite K žurnalistiką	2856 paremkite K	2857 K žurnalistiką
nesouhlasíte	43 K?
nesúhlasíte	43 K?
newsissä	1726 google K
nezodpovedá	30 K za
nezodpovídá	30 K za
nezávislou	585 podpořte K
nezávislá	586 K média
nezávislé	3956 K médiá
nezávislú	3955 podporte K
ngoài	4545 nội dung bên K
nguồn	4540 K ưu tiên	4540 K tin ưu tiên	4563 ghi rõ K	4598 K ưu tiên
người	50 K đăng ký có thể
nhiệm	4550 chịu trách K về nội dung bình luận
nhân	4546 trí tuệ K tạo
nhấn	4613 K vào đây
nhận	4521 đăng ký K bản tin	4521 đăng ký K tin	4613 đăng ký K bản tin	4613 đăng ký K tin
nhập	24 đăng K	4519 vui lòng đăng K	4519 đăng K để đọc	4519 đăng K để xem	4519 đăng K để lưu	4519 hãy đăng K để	4613 đăng K để đọc	4613 đăng K để xem
nhật	98 bài viết đã được cập K	98 bài báo đã được cập K
niedostępny	3277 materiał wideo jest K
niezależne	3361 wesprzyj K	3361 wspieraj K	3362 K media
niezależność	3362 K
niezależną	3362 jesteśmy K
noastră	3618 munca K
nolēma	2926 K
norāda	2926 K
nosūtīsim	57 jums K
notificações	14 as K	3384 ative as K	3384 ativar K	3384 receba K
notificările	14 K	3523 activează K
notifikácie	3888 K
notícia	3510 esta K
notícias	3378 receba as K	3378 receba K	3387 siga as últimas K
novinařina	586 naše K
novinařinu	586 nezávislou K
novinár	3876 je K	3876 , K
novinári	3956 naši K
novinárka	3876 je K	3876 , K
novinárkou	3876 je K
novinárom	3876 je K
novinář	501 je K	501 , K
novinářem	501 je K	571 je K
novináři	586 naši K
novinářka	501 je K	501 , K
novinářkou	501 je K	571 je K
novičke	3963 na e-K
novičnik	3971 K	3971 e-K	4052 naš e-K	4055 K
novičnika	3971 K
nuotraukų	40 K ir vaizdo
nusprendė	2859 K
nášho	3882 do K tímu
nächste	21 in diesem browser für die K	946 sind sie der K
nélkül	70 reklám K	71 spam K
nói	4616 K
nõus	43 ei ole K?
năm	4615 mỗi K
""", 'o': """
obaveštenja	14 K
obchodě	506 našem K
obegränsad	4068 K tillgång
obećala	3858 K
obećao	3858 K
obiecał	3364 K
obiecywał	3364 K
obligāta	2872 atsauce K
oblíbené	498 K zdroje
oblíbených	498 K zdrojů
oblíbenými	498 K zdroji
obrigatórios	21 campos K são	3396 campos K são
obveščanje	3989 na naše K
obľúbené	3873 K zdroje
obľúbených	3873 K zdrojov
obľúbenými	3873 K zdrojmi
också	51 var med du K
odběru	78 k K
odebírat	531 chcete K
odebírejte	476 K náš	537 K	585 K
odemkněte	472 K si
odhlásit	477 K se můžete kdykoli
odoberať	3906 chcete K
odpoveď	21 zrušiť K
odpovídal	588 K
odpověděl	588 K
odpověděla	588 K
odpověď	21 zrušit K
odpowiadał	3364 K
odpowiedzialności	30 nie ponosi K
odpowiedział	98 nie K	3364 K
odpowiedziała	98 nie K	3364 K
odpowiedziało	98 nie K
odražavaju	3788 komentari K	3788 komentari ne K
odídete	3871 kým K
ofereça	3374 K este artigo
ograniczeń	3243 czytaj bez K	3243 czytaj więcej bez K
også	51 bli med du K
ogłosił	3364 K
ogłosiła	3364 K
oikaisupyynnöt	1737 K
oikaisupyyntö	1737 K
olvashatják	2245 csak előfizetők K
olvasási	0 K idő
olvasóiból	2224 K él
olvasóink	36 K	2303 K
olvasóknak	18 az K
opinião	30 K do	30 K deste
opinión	30 K de	1533 danos tu K
ordenó	1536 K
ordonné	1978 a K
ortakliği	4308 iş K linkleri
orzekł	3364 K
osobních	494 ochrany K údajů	494 ochraně K údajů
osobných	3878 K údajov
ostrzegał	3364 K
ostrzegała	3364 K
ostrzegł	3364 K
otrzymywać	3305 chcesz K
označ	62 K mě	62 K ma
označite	62 K me	62 K nas
označte	62 K mě	62 K ma	62 K nás
oznámení	14 K
oznámil	588 K	3958 K
oznámila	588 K	3958 K
ozvěte	38 K se nám	67 K se nám	500 K se nám	585 K se nám
""", 'p': """
padėkite	2856 K mums
pageidaujamą	2804 K šaltinį
paklausė	2859 K
palīdzi	2886 ziedo un K	2923 K mums
palīdzību	2879 mākslīgā intelekta K	2894 mākslīgā intelekta K
parašykite	38 K mums	67 K mums	2856 K mums
parsisiųskite	2856 K
participación	1413 normas de K
partnerské	74 K odkazy	519 K odkazy	3894 K odkazy
partneři	483 my a naši K
pastā	2884 e-K
pastāstiet	38 K mums	67 K mums
patronką	3295 zostań naszą K
patrões	3463 sem K	3510 sem K
paylaşilan	4368 tarafindan K bir gönderi	4368 tarafindan K gönderi
paylaşin	25 K	49 K	4311 K
paylaştiği	4368 K bir gönderi	4368 'in K bir gönderi
paziņoja	2926 K
paziņojumus	2883 K
państwa	3275 czeka na K
pašte	2816 jūsų el. K
pažadėjo	2859 K
periódico	1534 este K	1534 nuestro K
permanència	465 sense K
persiųskite	49 K
personvernerklæring	3122 K
phê	54 mời tôi một ly cà K	4554 mời bạn một ly cà K
phóng	4542 liên hệ K viên	4544 là K viên báo	4544 là K viên của	4613 hãy liên hệ K viên
phút	0 K đọc
phản	98 chưa K hồi
pidió	1536 K
pidätetään	1722 kaikki oikeudet K
pidätämme	29 K oikeuden
pisał	3364 K
pisała	3364 K
pišite	38 K nam	38 K našoj	38 K nam na	67 K nam	67 K našoj	67 K nam na	3776 K nam	3808 K nam na	3808 K na	3855 K nam	3976 K nam	3976 K na	4006 K nam na	4006 K na	4051 K nam
piškotke	3979 K	4007 K
piškotki	3979 K
piškotkov	3979 K	4007 K
pište	533 K na	533 K nám na
plakáton	2305 állt a K
plânge	3620 se K
pochází	503 obsah K
podcastów	3281 K
podcastů	508 K
podcaście	34 naszym K
podeľte	67 K sa s nami
podeślij	49 K
podkreśla	3364 K
podporovatelé	586 naši K
podporují	586 nás K
podpoře	586 díky K
podpořte	521 K	585 K nás	585 K naši	585 K naše	585 K mě
podrška	3855 vaša K
podrške	3795 bez vaše K	3856 vaše K
podršku	3855 vašu K
podržite	3795 K	3855 K nas	3855 K naš
podělte	67 K se s námi	67 K se o
podľa	3958 K
poinformował	3364 K
poinformowała	3364 K
pokračovanie	3862 pre K v čítaní
pokračování	472 K je dostupné	519 K článku níže
pokračuje	519 článek K	519 text K	3894 článok K	3894 text K
pokračujte	472 K ve čtení s
politológus	2215 K
política	403 K de galetes	1410 K de cookies	3394 K de cookies	3411 cobre K
pomocí	523 K ai
pomocą	3297 z K ai
pomoć	3855 vašu K
pomóż	3361 K nam
pomôžte	3955 K nám
poprosił	3364 K
poprosiła	3364 K
poprosiło	3364 K
poručila	3858 K
poručio	3858 K
poslední	530 K článek zdarma	530 K článek, který můžete
posledný	3905 K článok zadarmo
poslušajte	4005 K nas
postafiókjába	2184 K
postaládádba	79 a K	2210 a K
postaládájában	2210 ön K
posílat	514 nechte si K
posílejte	500 K nám
posíláme	57 vám K	57 K vám
potřebujeme	585 K vaši pomoc	585 K vaši podporu
používame	3878 K cookies
používá	483 tento web K
používáme	483 K cookies
povestește	67 K-ne
povestiți	67 K-ne
powiedział	3364 K
powiedziała	3364 K
powtarzał	3364 K
powtarzała	3364 K
poznámka	98 K redakce
pozostało	3243 K # %	3243 K #%
pozvěte	54 K mě na kávu	54 K mě na kafe
počasti	54 K me kavom
pořadatelé	588 zvou K
pošaljite	49 K ga	3776 K nam	3776 K na	3855 K nam
pošiljamo	57 K vam	57 vam K
pošleme	57 vám K	57 K vám	57 ti K
pošlete	49 K ho	49 K jej	500 K nám	585 K nám
pošli	49 K ho
pošlite	49 K ho	3875 K nám	3955 K nám
pošljemo	57 vam K
pošljite	49 K ga	3976 K nam	3976 K jo nam	3976 K na	4051 K nam
požádal	588 K
požádala	588 K
pracę	3362 naszą K
pranešimus	2815 K
praneškite	38 K mums	67 K mums
pranešė	2859 K
prašė	2859 K
preberať	45 K
precizējums	98 K:
predchádzajúceho	3909 bez K súhlasu
predchádzajúcej	98 K verzii článku
predplatiteľ	50 ako K	3862 už ste K	3862 ste K
predplatiteľom	80 staňte sa K	3870 K	3955 staňte sa K
predplatiteľov	3870 pre K
predplatné	3862 už máte K	3891 K	3955 kúpte K	3955 kúpte si K	3959 K
predplatného	3891 K
predplatným	3891 K	3912 s K
predplaťte	80 K si
preferată	3534 sursă K	3599 sursă K	3599 sursa K
preferované	498 K zdroje	3873 K zdroje
preferovaný	498 K zdroj	3873 K zdroj
preferovaných	498 K zdrojů	3873 K zdrojov
preferovaným	498 K zdrojem	3873 K zdrojom
pregledač	10 vaš K
prehliadač	10 váš K
première	98 K version de cet
prenumeratorów	3243 tylko dla K	3303 tylko dla K
prenumeratą	3289 z K
prenumeratę	80 kup K	3243 masz już K	3289 zamów K	3289 kup K	3289 wykup K	3315 kup K
preporučila	3858 K
preporučio	3858 K
pretlačiť	45 K
prevziať	45 K
prečítate	3862 celý článok si K
pridruži	51 K im se
pridružite	51 K im se	51 K se	51 K se jim	3855 K se našoj	3855 K im se	4051 K se nam
pridržana	3768 sva prava K
pridržane	3969 vse pravice K
pridržava	29 K pravo
pridržavamo	29 K pravo
pridūrė	2859 K
prihlásenie	3863 ďakujeme za K	3889 ďakujeme za K
prihlásení	3891 po K
prihlásením	3889 K súhlasíte
prihláste	24 K	3862 K sa a čítajte	3955 K sa na odber
prihvaćate	3790 prijavom K
pripažino	2859 K
programėlėje	2814 K
programėlę	2814 K
prohlásil	588 K
prohlásila	588 K
prohlížeč	10 váš K
pronađite	3806 K nas
proposé	1882 conçu et K par
prosił	3364 K
prosiła	3364 K
pročitali	3760 da biste K
pročitate	3758 da K cijeli	3758 da K ceo
prośbę	3237 mamy do ciebie K	3237 mamy małą K
prošnjo	3973 imamo majhno K	3973 majhno K
prywatności	3259 polityka K	3259 polityce K
przeczytać	3243 aby K cały	3243 aby K ten artykuł
przeczytałaś	3284 dziękujemy, że K
przeczytałeś	3284 dziękujemy, że K
przedrukować	45 K
przedrukowywać	45 K
przeglądarka	10 twoja K
przekaż	3240 K nam #%	3361 K nam	3361 K #
przekonywał	3364 K
przekonywała	3364 K
przesyłajcie	3275 K
przesyłamy	57 K ci
prześlemy	57 K ci	57 K wam
prześlij	49 K go	49 K ten	3275 K nam	3275 K je do nas	3361 K nam
przyznał	3364 K
przyznała	3364 K
przyłącz	51 K się
przyślij	3275 K nam	3275 K je do nas	3361 K nam
práca	3956 naša K
práce	586 naší K
práci	586 naši K
prácu	3956 našu K
précision	98 K:
précisé	1978 a K
précédente	98 version K de cet
préférée	1872 source K
préférées	1872 sources K
prévient	1978 K
príspevky	3887 K v diskusii
príspevok	3955 váš K
próxima	3510 nossa K
průzkumu	35 našeho K
ptá	588 K se
pubblicità	11 la K	70 niente K	70 senza K	70 nessuna K	2444 blocco della K	2567 senza K
publicarà	22 no es K
publicará	60 correo no se K
publicată	22 nu va fi K
publicistája	2217 K
publicité	11 la K	11 cette K	70 sans K	70 pas de K	1846 bloqueur de K	1846 bloqueurs de K	1976 sans K
publicités	1846 bloqueur de K
publicystką	3276 jest K	3346 jest K
publicystą	3276 jest K	3346 jest K
publikování	491 K nebo šíření
publiée	22 ne sera pas K	1851 votre adresse e-mail ne sera pas K
pytał	3364 K
pytała	3364 K
pytały	3364 K
pytań	3283 na kilka K
pyyntö	1700 pieni K
pyysivät	1806 K
pásale	1533 K esta
pásalo	49 K
päevakokkuvõte	1562 K
päivitetty	98 juttua K	98 juttua on K
päätoimittaja	1731 K	1789 on K
päätti	1806 K
påminde	4198 K
pénzbe	2303 K kerül
pénzéből	18 olvasók K
písemného	492 bez K souhlasu
písomného	3909 bez K súhlasu
píšte	3908 K na	3908 K nám na
pódcast	34 nuestro K	1534 nuestro K
pôvodnej	98 K verzii článku
pārpublicēt	45 K
pārpublicēšana	2865 K bez	2872 K bez
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
quyên	4613 K góp ngay	4617 K góp
quyền	4537 giữ bản K
quảng	11 K cáo	70 không K cáo	70 không có K cáo	4581 trình chặn K cáo	4581 chặn K cáo
""", 'r': """
radził	3364 K
radziła	3364 K
radí	588 K
rakstīja	2926 K
rappelé	1978 a K
različici	98 prvotni K	98 prejšnji K
rašykite	38 K mums	67 K mums	2856 K mums
rašė	2859 K
recaptcha로	2777 K
recibirás	57 K
reclamă	11 K
reconoció	1536 K
recordó	1536 K
rectificación	98 K:
recunoaște	3620 K
redacció	39 la nostra K	43 cartes a la K	414 la K t'envia	464 la nostra K
redacción	39 nuestra K	43 cartas a la K	98 nota de la K	1454 la K te envía	1494 se incorporó a la K	1534 nuestra K
redacţia	39 K noastră
redacția	39 K noastră	3559 K îți trimite	3618 K noastră
redacției	39 K noastre	98 nota K
redakcją	39 naszą K
redakcję	3361 wesprzyj K
redaktorką	3276 jest K	3346 jest K
redaktorė	2808 K
redaktör	4108 är K för	4108 är K på	4108 är politisk K	4180 är K på
redaktør	645 er K på	645 er K for	645 er politisk K	714 er K på	714 er K i	3145 er politisk K	3145 er K i	3145 er K for	3217 er K i
redação	38 escreva para a K	39 nossa K	67 escreva para a K	3432 a K envia	3472 entrou para a K	3510 nossa K
reenvíalo	49 K
refusé	1848 K le dépôt
registrácii	3891 po K
registráciou	3889 K súhlasíte
registráciu	3889 ďakujeme za K
regisztrálj	2302 K ingyenesen	2302 K, hogy
regisztráljon	2302 K ingyenesen	2302 K, hogy
regisztrálnia	2245 K kell
regístrate	1382 K gratis	1383 K para
reinhören	829 jetzt K:
rejestrując	3286 K się
reklamlänkar	74 K	4123 K	4155 K
reklamą	11 K
reklám	70 nincs K	3956 bez K
reklámblokkoló	2273 K
reklámblokkolót	2273 K
reklámok	2303 K nélkül
reportaż	3362 ten K
reporterką	3276 jest K	3346 jest K
reportér	501 , K	571 , K	3876 , K
reportérem	501 je K	571 je K
reportérka	501 , K	571 , K	3876 , K
reportérkou	501 je K	571 je K	3876 je K
reportérom	3876 je K
reportérovi	39 našemu K	39 nášmu K
reportérům	39 našim K
reproducció	397 prohibida la K	422 K sense permís
reproducción	1423 prohibida su K	1423 prohibida la K
reprodução	3407 proibida a K	3407 K proibida	3440 K permitida desde	3440 K é permitida desde
reprodúcelo	45 K
republié	45 K	1862 K avec	1900 cet article est K
repórter	39 nosso K	3411 é K
repórteres	39 nossos K
respondió	98 no K a
responsabilità	30 K di
responsável	83 jogue de forma K
reveló	1536 K
rezervăm	29 ne K dreptul
riêng	4530 chính sách quyền K tư	4557 dành K cho thuê bao	4563 quan điểm K của tác giả
rovatvezető	2287 K
rovatvezetője	2217 K	2287 K
ročne	3957 K
ročně	587 K
rät	949 K
rätta	4114 K fel
rättar	4114 vi K fel
rättelse	98 K
räumte	949 K ein	949 K der	949 K die
rääkis	1605 K
råber	731 K
råbte	731 K
rådde	4198 K
rådede	731 K
réagir	1852 pour K
réagissez	1975 K à
réalisation	1882 n'a pas participé à la K
rédacteur	1865 est K
rédaction	38 appelez la K	38 contactez la K	38 écrivez à la K	38 joignez la K	67 appelez la K	67 contactez la K	67 écrivez à la K	67 joignez la K	98 note de la K	1865 a rejoint la K	1882 n'a pas participé à sa K	1891 la K vous	1895 pour soutenir la K	1975 soutenez la K	1975 alertez la K	1976 notre K
rédactrice	1865 est K
régulièrement	1865 collabore K
répondu	98 n'a pas K à	98 n'ont pas K à
réponse	21 annuler la K
répétait	1978 K
réserve	29 se K le droit
réservons	29 nous K le droit	29 K le droit
réservé	1822 cet article est K	1822 ce contenu est K	1822 article K
réservée	1822 K à nos abonnés	1822 la suite est K	1824 K aux abonnés
réservés	1824 K aux abonnés	1862 tous droits K
résiliable	1977 K à tout moment
részesített	2211 előnyben K forrásként
röst	4111 ai-K	4147 ai-K
răspuns	98 nu a K	98 nu au K	3620 a K	3620 au K
răspunsul	21 anulează K
rằng	4616 viết K	4616 cho K
""", 's': """
sacīja	2926 K
sadržaj	9 ovaj K	3779 vanjski K	3779 spoljni K
sadržaja	9 ovog K	3779 vanjskog K	3779 prikaz ovog K	3779 prikaz K
sakė	2859 K
samfunnsøkonom	3136 er K
samobójcze	98 myśli K
sanctionné	1978 a K
sandučić	79 u vaš K	3761 u vaš K
sandučiću	3761 u vašem K	3790 vašem K
sbírka	589 K
schließ	51 . K dich
schließen	51 . K sie sich	743 K sie ein abo	946 K sie ein abo
schránke	3863 vašej K
schránky	79 do vaší K	79 do vašej K	476 do vaší K	3863 do vašej K
scrieţi	38 K-ne	67 K-ne
scrieți	38 K-ne	67 K-ne
sdílejte	25 K	49 K ho
segítsen	2302 K, hogy
segítségedre	2302 szükségünk van a K
según	1536 K
sensível	98 pode ser K
sentenció	1536 K
sería	1455 sin ti no K
sesión	24 inicia K	24 inicie K	1382 inicia K para
sessió	24 inicia K
sessão	24 inicie K	3509 inicie K
señaló	1536 K
sfătuia	3620 K
sfătuiește	3620 K
sfătuit	3620 a K
sisällön	9 K	1733 ulkoisen K
sisältö	1704 tämä K on vain
sisältöä	1733 ulkoista K
siunčiame	57 jums K
sjefredaktør	3145 er K
självmordslinjen	98 K
självmordstankar	98 K
sjöng	4198 K
skarży	3364 K
skarżył	3364 K się
skrzynkę	79 na twoją K	3246 na twoją K	3246 na swoją K	3286 K mailową
slažete	43 K se	43 ne K se
slobodné	3955 podporte K
slobodnú	3955 podporte K
slušajte	3806 K nas
slíbil	588 K
slíbila	588 K
sollicité	98 K par
sollicitée	98 K par
sondę	3283 naszą K
sonuçlarinda	4290 google arama K
sorumluluğu	30 K
souborů	493 K cookie
souhlasíte	43 K?	514 e-mailu K	514 odesláním K	514 registrací K
soạn	38 nhắn cho tòa K	38 nhắn tòa K	38 gửi về tòa K	38 gửi cho tòa K	67 nhắn cho tòa K	67 nhắn tòa K	67 gửi về tòa K	67 gửi cho tòa K	4542 về hộp thư của tòa K	4554 hãy ủng hộ tòa K	4563 bằng văn bản của tòa K	4613 hãy gửi về tòa K	4613 hãy liên hệ tòa K	4613 hãy báo cho tòa K	4614 tòa K
spandér	54 K en kaffe
spolupráci	519 ve K s partnerem	3894 v K s partnerom
sponsorisés	74 liens K
sporočite	38 K nam	67 K nam	3976 K nam
sportkrönikör	4108 är K
sportsredaktør	645 er K
spracovaním	3889 K osobných údajov
sprijiniți	3617 K
sprijină	3617 K-ne
správach	3874 google K
správy	3874 google K
spuneți	38 K-ne	67 K-ne	3618 K-mi mai jos
stellenbörse	828 in unserer K
stjärna	60 fält med K
straipsnį	2827 šį K	2857 visą K
stronę	3306 naszą K
stwierdził	3364 K
stwierdziła	3364 K
stáhněte	585 K si naši	585 K si náš
stálo	588 K na	588 K ve	588 K v
står	30 K för	731 K der på	3235 K det på	3235 K det i	4198 K det på
stöd	4060 med ditt K	4195 K oss	4195 K vår	4195 ditt K
stödja	4120 K oss med
stödlinjen	83 K
stödmedlem	4195 bli K
stödprenumerant	4195 bli K
stötta	4120 K oss med	4195 K oss	4195 K vår	4195 K vårt
støt	657 K os	728 K os	728 K med
støtt	3232 K oss	3232 K vår
støtte	593 med din K	593 vi har brug for din K	657 K os med	657 din K gør	728 din K	728 bliv K	3095 med din K	3158 K oss med	3232 din K
støtteabonnent	3232 bli K
støttemedlem	80 bli K	728 bliv K	3232 bli K
stāstīja	2926 K
stăpâni	3585 fără K
stěžuje	588 K
subscripció	467 K
subskrybentów	3243 tylko dla K	3243 dostępna dla K	3243 dostępne dla K	3303 tylko dla K
subskrypcją	3289 z K	3311 z K
subskrypcję	3243 kup K	3243 masz już K	3286 dziękujemy za K	3289 wykup K	3361 kup K
suosikkilähteeksesi	1726 K
suosikkilähteeksi	1726 K
sursă	3558 link activ către K
suscripción	1382 ya tengo una K	1533 cambia tu K	1537 K
suscríbase	80 K	1533 K
suscríbete	80 K	1382 K para	1382 K por	1382 K en	1389 K al boletín	1533 K
susțin	3550 care ne K lunar	3618 ne K lunar
susține	3617 K-ne	3617 K presa	3620 K că
susținerea	3617 K ta
susțineți	3617 K-ne
svarīgākie	2895 nedēļas K
svarīgākās	2895 nedēļas K
svěřte	500 K se nám
szabályzatot	2201 moderálási K
szabályzatunk	2201 moderálási K
szerencsejáték	2194 túlzásba vitt K ártalmas	2194 K ártalmas, függőséget	2194 K függőséget okozhat! #+
szerkesztője	2217 K	2287 K
szerkesztőségünk	39 K	2303 K
szerkesztőségünket	39 K
szerkesztőségünknek	39 K	2303 K
szerzője	2217 külső K
szociológus	2215 K
szólított	2305 K fel
szükség	2179 önre is K van	2179 önökre is K van	2179 rád is K van
szükségünk	2179 rád is K van	2179 önre is K van
sábado	17 cada K
sáng	17 mỗi K
säger	4121 tills du K upp	4198 K
sähköpostiin	1707 suoraan K
sähköpostiisi	79 K	1708 K
sähköpostillasi	1758 K
sähköpostiosoitettasi	21 K ei julkaista	60 K ei näytetä	60 K ei julkaista
sähköpostiosoitteesi	77 jätä K	77 anna K	77 kirjoita K	1708 K
sélection	1891 K d'articles
sélections	1822 ajouter l'article à vos K
síganos	1402 K en
síguenos	1402 K en	1533 K
sócio	80 seja K
sõltumatut	1602 toeta K
sõnul	1605 K
sök	4137 K nu
sökresultat	4104 K på google
sökt	98 vi har K	98 har K
söyledi	4388 K
söylediler	4388 K
söylüyor	4388 K
søg	671 K nu
søgeresultater	641 K på google
søgning	641 google-K
søk	3175 K nå
søkene	3141 google-K dine
søkeresultatene	3141 K dine på google
súhlasu	3909 bez K
súhlasíte	43 K?	3889 odoslaním K
súmate	51 K	1533 K al
süresi	0 okuma K
sürümünde	98 önceki K
sütibeállításai	2263 K miatt
sütibeállítások	2263 K miatt	2263 K
sütik	2218 K
sütiket	2218 K
săptămână	17 o dată pe K	3619 pe K
sīkdatnēm	2877 K	2895 K
sống	4554 nuôi K tờ báo	4554 bạn đọc nuôi K
""", 't': """
találatok	2211 google-K
tanácsolja	2305 K
tanácsolják	2305 K
tanácsolta	2305 K
tanácsolták	2305 K
tanította	2305 K
taşiyin	4311 K
teigė	2859 K
tekemään	1804 K sitä
tekijänoikeus	1722 K suojaa
tekoäly	1734 tehnyt K
tekoälyavustaja	63 K
tekoälyavustajamme	63 K
tekoälyllä	1734 K
tekoälyn	1734 K avulla	1734 K tekemä
tekoälyä	1734 käyttää K
telefonā	2883 savā K
tesszük	22 nem K közzé
textům	528 ke všem K
teşekkürler	4385 okuduğunuz için K
thiết	4563 không nhất K phản ánh quan điểm
thuê	50 K bao có thể	4557 dành cho K bao	4557 đã là K bao	4617 K bao
thuộc	4538 bản quyền K
thành	4520 dành cho K viên	4552 bạn đã đăng ký K công	4613 trở K thành viên
tháng	4557 đọc miễn phí trong K	4615 mỗi K	4615 hàng K	4615 K đầu
thích	4540 nguồn tin ưa K	4540 nguồn yêu K
thông	14 K báo	4526 bật K báo	4526 nhận K báo	4542 bạn có K tin	4542 bạn đọc cung cấp K tin	4563 khi phát hành lại K tin	4613 hãy gửi K tin	4613 đăng ký nhận K báo	4613 hãy bật K báo
tilføjede	731 K
tillgång	4195 få fri K
tillåtet	4134 inte K att återge
tiếng	4550 K việt có dấu
tiếp	4519 để K tục đọc	4519 để đọc K	4519 đăng nhập để K tục	4554 K sức cho báo chí	4557 để K tục đọc	4613 đăng ký để đọc K	4613 hãy K sức	4613 đăng nhập để K tục
tjänst	4056 en liten K att be
tjänsten	4137 sök K
tovább	49 küldd K	49 küldje K
továbbolvasáshoz	2182 a K
toàn	20 K bộ bài	4519 để đọc K bộ	4519 đọc K bộ bài	4557 để đọc K bộ bài	4613 đăng ký để đọc K bộ
tražila	3858 K je
tražili	3858 K su
tražio	3858 K je
tretích	3878 cookies K strán
treści	9 tej K	3289 dostęp do K
treść	9 tę K
trimiteți	49 K-l
trên	4526 theo dõi K
trước	98 bản K của bài	98 phiên bản K của bài	4550 K khi đăng
trường	21 các K bắt buộc
trợ	63 K lý ảo	63 K lý ai
tudósító	2287 K
tudósítója	2217 K	2287 K
turpinātu	2862 lai K lasīt
tuần	17 mỗi K	4552 bản tin hằng K của	4552 bản tin hàng K của	4615 mỗi K
tvrdí	588 K
työmme	1804 K
työtämme	1803 tue K	1804 K
tájékoztató	2196 adatvédelmi K
támogass	2302 K minket
támogasson	2302 K minket
támogathat	2224 K minket
támogatása	2224 K nélkül	2224 olvasók K nélkül	2302 az ön K
támogatásod	2302 a te K
támogatásából	2179 olvasóink K	2224 olvasóink K
támogatására	2179 olvasóink K
támogatásával	2227 partnerünk K	2300 K készült
támogatónk	2224 legyen ön is K	2224 legyél te is K
täglich	751 K per mail
tähtsamad	1574 nädala K
tärkeimmät	1758 K jutut
tästä	1745 lisää K
täällä	1700 kun kerran olet K
täältä	1745 lisää K
téléchargez	1808 K
témoignez	67 K
tôi	62 gắn thẻ K
töltsd	2302 K le
történész	2215 K
týden	17 každý K
týdně	587 K
týždenne	17 raz K
tłumaczy	3364 K
tłumaczył	3364 K
tłumaczyła	3364 K
třetích	503 cookies K stran
""", 'u': """
uafhængigt	729 K medie
ubegrænset	599 K adgang
udostępnij	25 K
ukarał	3364 K
ulaş	38 bize K
ulaşin	38 bize K	4292 bize K	4311 K
ulaşmak	4292 yazara K
unabhängig	882 K von unserer redaktion	882 von unserer redaktion K	895 damit wir K bleiben	947 wir sind K
undersökning	35 vår K
undersøgelse	35 vores K
undersøkelse	35 vår K
università	2463 insegna all'K
unterstütze	737 K unsere arbeit	737 K uns mit	946 K uns	946 K unsere	946 K mich	946 K meine
unterstützen	737 K sie unsere arbeit	737 K sie uns mit	737 mit einer spende K	737 können sie uns K	946 K sie uns	946 K sie unsere	946 sie können das K	946 freiwillig K	946 K sie mich	946 K sie meine	946 K uns
unterstützt	774 ihr browser K	946 K uns
unterstützung	733 ihre K	733 mit ihrer K	844 ihrer K	844 deiner K	890 mit K von ki	946 mit deiner K	946 deine K	946 eure K
upišite	77 K svoj e-mail
upozornění	480 zapněte si K	513 K
upphovsrätt	4100 skyddat enligt lagen om K
upphovsrättslagen	4100 skyddat enligt K
uprednostňované	3910 K zdroje
uprednostňovaný	3910 K zdroj
uprednostňovaných	3910 K zdrojov
upřednostňované	536 K zdroje
upřednostňovaný	536 K zdroj
upřednostňovaných	536 K zdrojů
upřesnění	98 K:
uredništva	3969 brez dovoljenja K	3969 brez soglasja K
uredništvo	3983 v naše K	4052 naše K
uredništvu	39 našemu K	3976 pišite K
urmărește	3522 K-ne pe	3522 K-ne și pe	3523 K știrile	3617 K-ne
urmăriți	3522 K-ne pe	3617 K-ne
ursprünglichen	98 K version	98 K fassung
utilização	3394 K de cookies
utilizează	3525 K cookie
utilizăm	3525 K cookie
utánközlés	2207 K	2229 K
utánközlése	2229 K
utánközölhető	45 K
uutislähteeksesi	1726 ensisijaiseksi K
uutislähteeksi	1726 ensisijaiseksi K
uzależniać	88 hazard może K
uznał	3364 K
uznała	3364 K
uzsvēra	2926 K
użyciu	3297 przy K ai
użytkowników	3284 opiniami K
używamy	3258 K plików cookie
užsisakykite	2793 K prenumeratą
""", 'v': """
valorização	98 centro de K da vida
vašeho	476 do K e-mailu
vedieť	38 dajte nám K	67 dajte nám K	3875 dajte nám K
velük	51 tarts K
velünk	67 oszd meg K
venerdì	17 ogni K
verhängte	949 K
versión	2 K en audio	98 primera K de este
verständlichkeit	98 der K gekürzt
verstärkung	828 suchen K
versão	2 K em áudio
vervielfältigung	800 K nur mit
verziójában	98 korábbi K
veröffentlicht	22 wird nicht K	45 K werden	784 deine e-mail-adresse wird nicht K	784 ihre e-mail-adresse wird nicht K
veröffentlichung	858 seit der K geändert	858 seit K geändert
već	3773 kad ste K tu	3857 K od
videá	40 fotky a K
videóidat	40 K
videóit	40 K
videóját	2199 küldje el K
videókat	40 fotókat és K	40 képeket és K
viditelný	60 e-mail nebude K
vidéo	9 cette K
vidéos	40 vos K	40 photos et K
viestiä	38 laita K	38 laita meille K	67 laita K	67 laita meille K
virheensä	1737 korjaa K
virtuálneho	63 K asistenta
virtuálny	63 K asistent
virtuální	63 K asistent
virtuālais	63 K asistents
vizibilă	60 email nu va fi K
viên	4544 là biên tập K của	4557 dành cho hội K
viết	4613 hãy K thư	4614 bài K này	4616 ông K	4616 bà K
você	18 sem K	3510 sem K
vollständigen	743 K artikel lesen
volontär	814 ist K
volontärin	814 ist K
voltál	42 ott K	2199 te is ott K
vpišite	77 K svoj e-naslov
vprašalnik	3986 K
vyhradené	3869 všetky práva K	3869 autorské práva sú K
vykřikl	588 K
vykřikla	588 K
vypočuť	3885 si môžete K
vysvetľuje	3958 K
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
válaszolta	2305 K
válaszolták	2305 K
változatában	98 korábbi K	98 eredeti K
vás	521 bez K by	586 bez K by	3896 bez K by	3956 bez K by
väitis	1605 K
väitti	1806 K
väittää	1806 K
välise	1555 K sisu
våre	3232 meld deg på K
vårt	3106 meld deg på K	3232 meld deg på K
vær	51 K med
védekezett	2305 K
véli	2305 K
vídeo	9 este K	40 seu K
vídeos	40 tus K	40 fotos y K	40 seus K	40 fotos e K	40 fotos i K
vďaka	3956 K vám
vēlamo	2873 K avotu
vēstkopai	2884 K
vēstulei	2884 ziņu K
vědět	38 dejte nám K	67 dejte nám K	500 dejte nám K	585 dejte nám K
všetkým	3903 k K textom
""", 'w': """
wcześniejszej	98 K wersji
webbläsare	10 din K
webinár	3882 náš K
webinář	506 náš K
według	3364 K
weißt	813 K du mehr
wezwał	3364 K
wiadomościach	3306 google K
wołali	3364 K
wołał	3364 K
wołała	3364 K
wpłata	3295 każda K	3361 twoja K
wpłatom	3362 dzięki K
wpłać	3361 K
wspierającym	3361 zostań K
współpracy	3292 we K z partnerem
wyjaśnia	3364 K
wypisać	3246 K się w każdej chwili
wyrażam	3247 K zgodę na
wysyłamy	57 K ci	57 K wam
wyślemy	57 K ci
wyślij	49 K go	3275 K nam	3275 K je do nas
wzywał	3364 K
wzywała	3364 K
wöchentlichen	755 K newsletter
właściciela	3362 nie mamy K
""", 'y': """
yazdiğimiz	4321 daha önce K haber
yazmişti	4388 diye K
yhteistyössä	1746 K mainostajan
yönetmenidir	4294 genel yayin K
""", 'z': """
zaakceptować	3277 K pliki cookie
zaapelował	3364 K
zaapelowała	3364 K
zachęcali	3364 K
zachęcano	3364 K
zachęcał	3364 K
zachęcała	3364 K
zadaním	3889 K e-mailu
zadržana	3768 sva prava K
zadržava	29 K pravo
zadržavamo	29 K pravo
zadáním	514 K e-mailu
zagłosuj	3300 K
zahvaljujući	18 K čitaocima	18 K čitateljima	3795 K vama	3856 K vama
zakázané	3869 šírenie je K
založte	585 K si účet
zamknutý	3862 článok je K
zamčený	472 článek je K
zapisując	3286 K się
zapowiedział	3364 K
zapowiedziała	3364 K
zapytał	3364 K
zapytała	3364 K
zastrzeżone	3270 wszelkie prawa K	3270 wszystkie prawa K
zawołał	3364 K
zawołała	3364 K
zašlete	500 K nám
zašlite	3875 K nám
zaželen	4009 K vir
zaželene	4009 K vire
zaželeni	4009 K vir
zbiórka	3365 K
zbývá	472 K vám # %
zdieľajte	25 K	49 K ho
zdjęcia	40 K i filmy	40 K lub filmy	40 K i wideo	40 swoje K
zdjęcie	40 K lub film
zespołu	3280 do naszego K
zewnętrzna	3277 treść K
zewnętrzne	9 treści K	3258 treści K	3277 treści K
zewnętrznej	9 treści K	3277 treści K
zewnętrznych	9 treści K
zgłoś	3275 K go nam	3361 K nam
ziņas	2895 mūsu K
změněna	98 jména byla K	98 jména jsou K
změněno	98 jméno bylo K
znać	38 daj nam K	67 daj nam K	3307 daj nam K	3361 daj nam K
zněl	588 K
zněla	588 K
znělo	588 K
zobrazení	503 K tohoto obsahu	503 K obsahu
zobrazený	60 e-mail nebude K
zostań	3361 K z nami
zpracováním	477 souhlasím se K	484 K osobních údajů
zprávy	499 google K
zprávách	499 google K
zpívali	588 K
zugänglich	845 frei K
zunächst	800 dieser artikel erschien K
zurück	874 geben sie uns etwas K
zverejnená	22 nebude K
zveřejněna	22 nebude K
získavajte	3911 K
získávejte	537 K
zł	3289 za # K	3289 od # K	3363 od # K
złotówka	3295 każda K	3362 każda K
""", 'á': """
állt	2305 ez K
állítja	2305 K
átvehető	45 K
""", 'ä': """
ägare	4120 inga rika K
ähnliches	813 K erlebt
ändå	4056 nu när du K är här
äpp	1560 K
äppi	1560 K
äußern	98 wollte sich nicht K
""", 'å': """
åndsverkloven	3137 beskyttet av K
året	730 om K
återges	4100 får inte K
återpublicera	45 K
återpubliceras	45 K
""", 'ç': """
çalişmak	4298 bizimle K
çalişmalarimiz	4386 K
çağrisinda	4388 K bulundu
çerezler	4279 K kullan
çerezlere	4296 K
çerezleri	4279 K kullan	4296 K	4322 K kabul
çözün	4311 K
""", 'é': """
échanos	1533 K una mano	1533 K un cable
écris	38 K-nous	67 K-nous
écrit	1865 K pour	1978 a K
écrivain	1865 est K
écrivez	38 K-nous	38 K à notre	67 K-nous	67 K à notre	1975 K-nous
éditorialiste	1934 est K
électronique	1831 dans votre boîte aux lettres K
énekelték	2305 K
équipe	1976 notre K
értesítéseket	14 K	2223 K	2270 szeretne K
értesítést	2270 szeretne K	2270 szeretnél K	2270 kér K	2270 kérsz K	2270 kérek K
értesüljön	2223 K elsőként
értesülni	2270 szeretne K a	2270 szeretnél K a	2270 szeretne azonnal K
étoile	60 champs avec une K
évente	2304 K
""", 'í': """
ígérte	2305 K
ígérték	2305 K
írta	2305 K
író	2215 K
""", 'î': """
îmbia	3620 K
îndemna	3620 K
îndemnat	3620 a K
îndemnau	3620 K
întrebat	3620 a K
întrebau	3620 K
""", 'õ': """
õpetas	1605 K
""", 'ö': """
öffnen	757 app K
önemli	4322 günün en K
önerdi	4388 K
önskad	4104 K källa
önökkel	2179 csak K
""", 'ø': """
økonom	636 er K
""", 'ú': """
újraközlése	2229 K
újraközölhető	45 K
újraközölni	45 K
újságírás	2303 független K	2303 a jó K
újságírásunk	2303 K
újságíró	2215 K	2287 K
újságíróink	2303 K
újságíróinkkal	2247 K
újságíróinknak	39 K
újságírója	2217 K	2287 K
újságíróként	2287 K
última	1402 siga la K hora	1402 sigue la K hora
únete	51 K
""", 'ü': """
übernommen	45 K werden	801 K von	883 von der agentur K	883 deutschen presse-agentur K
übersicht	807 K	867 diese K wurde
ücretsiz	15 K haber	15 K makale	4309 K üye olun
ügyfelünk	2247 K
ühendust	38 võta meiega K	67 võta meiega K	1602 võta K
ünü	4384 #'K
ütles	1605 K
ütlesid	1605 K
üyeliği	4304 bülten K
üzente	2305 K
üzenték	2305 K
üçüncü	4296 K taraf
""", 'č': """
častite	54 K me kavom
čitajte	3806 K nas
čitalaca	43 pisma K	3795 uz podršku K	3813 K	3856 uz podršku K
čitanja	0 vreme K	0 vrijeme K
čitanje	0 K
čitaoci	36 naši K	3813 K	3856 naši K
čitatelia	3913 K	3956 naši K
čitatelja	43 pisma K	3795 uz podršku K	3813 K	3856 naših K	3856 uz podršku K
čitatelji	36 naši K	3813 K	3856 naši K
čitateljima	3813 K
čitateľom	18 vďaka K	3913 K
čitateľov	36 našich K	3896 vďaka podpore K	3913 K	3956 našich K	3956 vďaka podpore K
članak	20 cijeli K	3773 svidio vam se K	3791 cijeli K	3791 ceo K	3856 ovaj K
člancima	3802 svim K
članek	3973 vam je bil K všeč	4052 ta K
člankov	4001 do vseh K
členem	80 staňte se K	585 staňte se K
členom	3955 staňte sa K
článek	20 celý K	468 líbil se vám K	472 celý K za	516 celý K	586 tento K	586 líbil se vám K
článkom	3891 všetkým K	3903 k všetkým K	3903 ku všetkým K
článku	20 celého K
články	586 naše K
článků	516 limit K
článkům	516 všem K	528 ke všem K
článok	20 celý K	3871 páčil sa vám K	3891 celý K	3956 tento K
čtenáři	539 K	586 naši K
čtenářů	36 našich K	43 listy K	521 díky podpoře K	539 K	586 našich K	586 na podpoře K	586 díky podpoře K
čtenářům	18 díky K	36 našim K	539 K
čtení	0 doba K
čtěte	532 K nás
číst	586 K dál bez
čítajte	3907 K nás	3955 K ďalej za
čítania	0 čas K
""", 'ď': """
ďakujeme	3955 K, že nás čítate
""", 'đ': """
đây	4613 bấm vào K
đóng	4613 K góp của bạn	4613 hãy K góp
đăng	45 K lại	4552 cảm ơn bạn đã K ký	4552 bằng việc K ký, bạn	4613 K ký để đọc bài
đường	4542 K dây nóng của tòa soạn	4542 K dây nóng của báo	4613 vui lòng gọi K dây nóng
đọc	18 nhờ bạn K	43 thư bạn K	4557 cần trả phí để K
""", 'ľ': """
ľubovoľnou	3957 K sumou
""", 'ř': """
řekl	588 K
řekla	588 K
říká	588 K
""", 'ś': """
śledztwa	3362 nasze K
śledztwo	3362 to K
śledź	3254 K nas na	3361 K nas
śpiewali	3364 K
świadkiem	42 byłeś K	42 byłaś K
""", 'ş': """
şikâyet	4388 K etti
""", 'š': """
šaljemo	57 K vam	57 vam K
šaljite	3776 K nam
šaukė	2859 K
šiandien	2818 aukokite K
šodien	2886 ziedo K
""", 'ź': """
źródło	3270 K: pap
""", 'ż': """
żadnego	71 K spamu
żądał	3364 K
""", 'ž': """
žalio	3858 K se
želene	4009 K vire
želeni	3974 K vir
željene	3774 K izvore
željeni	3774 K izvor
žiadny	71 K spam
žurnalistai	2857 mūsų K
žurnalistams	39 mūsų K
žurnalistas	2808 K
žurnalistika	586 naše K	586 nezávislá K	2857 K kainuoja	2857 gera K	3956 nezávislá K
žurnalistiku	586 nezávislou K	3956 nezávislú K
žurnalistiky	586 nezávislé K
žurnalistė	2808 K
žurnāliste	2876 K
žurnālisti	2924 mūsu K
žurnālistiem	39 mūsu K
žurnālistika	2924 neatkarīga K	2924 K maksā	2924 laba K
žurnālistiku	2886 atbalsti neatkarīgu K	2924 neatkarīgu K
žurnālists	2876 K
žádal	588 K
žádala	588 K
žádali	588 K
žádný	71 K spam
""", 'ά': """
άδεια	47 K cc	1007 χωρίς K
άρθρα	1076 τα K μας
άρθρο	1076 αυτό το K
""", 'έ': """
έγγραφη	1007 χωρίς K άδεια
έγραφαν	1078 K
έγραφε	1078 K
έγραψε	1078 K
έλεγαν	1078 K
έλεγε	1078 K
έρευνά	985 K μας
έρευνές	1076 οι K μας
""", 'ή': """
ήσασταν	42 K εκεί
""", 'α': """
αγαπημένες	975 K σου πηγές	975 K σας πηγές	975 K πηγές
αγαπημένη	975 K πηγή
ακολουθήστε	959 K μας	1075 K μας
ακολουθείστε	959 K μας
ακόμη	996 K και # ευρώ
αλλάξει	98 τα ονόματα έχουν K
ανάγνωσης	0 χρόνος K
ανέφερε	1078 K
αναγνωστών	1010 K
αναγνώστες	18 χάρη στους K	1010 K	1076 οι K μας
αναδημοσίευση	45 K	969 απαγορεύεται η K	969 επιτρέπεται η K
αναδημοσιευθεί	45 K
αναδημοσιεύσετε	45 K
αναπαραγωγή	970 K χωρίς
ανεξάρτητη	1075 ενισχύστε την K
ανταποκρίτρια	978 είναι K
ανταποκριτής	978 είναι K
απάντησαν	1078 K
απάντησε	98 δεν K	1078 K ο	1078 K η
απάντησης	21 ακύρωση K
απαγορεύεται	970 K η αντιγραφή	970 K η αναπαραγωγή
αποδεχθείτε	980 K τα cookies
αποδεχτείτε	980 K τα cookies
απορρήτου	972 πολιτική K
από	991 K # €	1074 # K τα #	1074 # K #
αρθρογράφος	978 είναι K
αρχισυντάκτης	978 είναι K
αρχισυντάκτρια	978 είναι K
αυτούς	51 γίνετε ένας από K
αφήστε	77 K το email σας
αφεντικά	1037 χωρίς K
""", 'β': """
βιβλιοπωλείο	983 ηλεκτρονικό μας K
βοήθειας	98 γραμμή K
βοηθήστε	1075 K μας
βοηθούν	1076 μας K
βρείτε	959 K μας στο
""", 'γ': """
γίνε	51 K κι εσύ
γίνετε	51 K μέρος	80 K μέλος	80 K μέλη	1075 K μέλος	1075 K κι εσείς
γνώσεις	986 τις K σας
γράψε	38 K μας	67 K μας
γράψτε	38 K μας	67 K μας	77 K το email σας	977 K μας	1075 K μας
γραπτή	1007 χωρίς K άδεια
""", 'δ': """
δήλωσαν	1078 K
δήλωσε	1078 K ο	1078 K η	1078 K στην
δημοσιεύεται	22 δεν K
δημοσιογράφοι	1076 οι K μας
δημοσιογράφος	978 είναι K	978 , K	978 - K
δημοσιογράφους	39 τους K μας
δημοσιογραφία	1076 η K μας	1076 ανεξάρτητη K	1076 η ανεξάρτητη K
δημοσκόπησή	985 K μας
δημοσκόπηση	985 στη K
διαβάσετε	954 για να K ολόκληρο
διαβεβαίωσε	1078 K
διαμαρτυρήθηκε	1078 K
διαφήμιση	11 τη K	994 μετά τη K
διαφημίσεις	70 χωρίς K	1076 χωρίς K
διαφημίσεων	1032 αποκλεισμού K
διαφωνείτε	43 K
διεύθυνση	957 τη K email	957 η K email	990 K email	990 K e-mail
δικαιώματος	969 με επιφύλαξη παντός K
διοργανωτές	1078 καλούν οι K
διορθώθηκε	98 το άρθρο K
διόρθωση	98 K:
δουλειά	1076 η K μας
δωρεά	996 κάντε μια K	1075 η K σας	1075 κάντε μια K	1079 K
δωρεάν	15 K άρθρα	991 K άρθρα
δωρεές	1079 K
""", 'ε': """
είμαστε	1076 K μια μικρή
είπαν	1078 K
είπε	1078 K
εβδομάδα	17 κάθε K	1077 την K
εγγραφή	990 με την K σας
εγγραφείτε	955 K για να	991 K δωρεάν	1075 K δωρεάν	1075 K τώρα	1075 συνδεθείτε ή K
ειδοποιήσεις	14 K
εικονικό	63 K βοηθό
εικονικός	63 K βοηθός
εισερχόμενά	956 στα K σας
εκδήλωσή	983 K μας
εκδοχή	98 αρχική K
εκφράζουν	988 τα σχόλια K	988 σχόλια δεν K
εμφανίζεται	60 email δεν K
εμφανιστεί	60 email δεν θα K
ενεργοποιήστε	960 K τις ειδοποιήσεις	962 K τη javascript
ενημερωτικά	957 K δελτία
ενημερωτικό	78 το K δελτίο	957 K δελτίο
ενημερώθηκε	98 το άρθρο K
ενημερώστε	977 K μας
ενισχύστε	996 K	1075 K μας
ενοχλήσει	98 ενδέχεται να K
ενσωματωμένο	980 K περιεχόμενο
εξήγησε	1078 K
επανέλαβε	1078 K
επαναλάμβανε	1078 K
επιβεβαιώστε	990 K την εγγραφή
επικοινωνήστε	38 K μαζί μας	67 K μαζί μας	977 K μαζί μας	977 K με τον συντάκτη	977 K με τη συντάκτριά	977 K με τη συντάκτρια	977 K με τη σύνταξη
επικοινώνησε	38 K μαζί μας	67 K μαζί μας
επισήμανε	1078 K
επιστολή	43 την K σας
ερωτηματολόγιο	987 το K
εσάς	996 χάρη σε K	1076 χάρη σε K
εσείς	51 ελάτε κι K
ευρώ	991 με # K
ευχαριστούμε	990 K για την εγγραφή	1075 K που μας
εφαρμογή	84 στην K μας
""", 'ζ': """
ζήτησαν	1078 K
ζήτησε	1078 K ο	1078 K η	1078 K στο	1078 K από
ζητούσαν	1078 K
ζητούσε	1078 K
""", 'η': """
ηλεκτρονικό	983 K μας κατάστημα
""", 'ι': """
ιδιοκτήτες	1037 χωρίς K
ισχυρίζεται	1078 K
ισχυρίστηκε	1078 K
""", 'κ': """
κάλεσε	1078 K ο	1078 K η
κάνε	62 K μου tag
κάνοντας	990 K κλικ
κάντε	62 K μου tag	62 K tag
κέρασέ	54 K με έναν καφέ
κίνδυνος	88 K εθισμού
καλούσαν	1078 K
καλούσε	1078 K
κανάλι	1076 το K μας
κατάστημά	983 στο K μας
κατήγγειλε	1078 K
καταγγέλλει	1078 K
καταγγελία	977 κάντε μας την K
κατεβάστε	960 K την εφαρμογή
κεράστε	54 K με έναν καφέ
κοινοποιήθηκε	1060 η δημοσίευση K από
κουίζ	985 το K	985 στο K	985 το K μας
κυκλοφορεί	983 K το νέο τεύχος
κυριότερες	990 τις K ειδήσεις
""", 'λ': """
λάβετε	1008 K
λέει	1078 K
λαμβάνεις	1005 θέλεις να K
λαμβάνετε	1005 θέλετε να K	1008 K
""", 'μ': """
μήνα	1077 τον K	1077 το K	1077 ανά K	1077 κάθε K
μήνυμα	38 στείλε K	67 στείλε K
με	991 K # €
μεγαλομετόχους	1037 χωρίς K
μετόχους	1037 χωρίς K
μοιράστηκε	1060 μια δημοσίευση που K	1060 ένα βίντεο που K
μοιραστείτε	25 K	49 K το	67 K την εμπειρία	67 K την ιστορία	67 K μαζί μας
""", 'ν': """
νοημοσύνη	998 με τεχνητή K	998 από τεχνητή K
νοημοσύνης	998 με τη βοήθεια τεχνητής K
""", 'ξ': """
ξεκλειδώστε	954 K
""", 'ο': """
ολόκληρο	20 K το άρθρο	991 K το άρθρο
ομάδα	983 στην K μας	1075 ελάτε στην K	1076 η K μας
""", 'π': """
παράκληση	974 έχουμε μια μικρή K	974 μια μικρή K
παραδέχεται	1078 K
παραδέχθηκε	1078 K
παραδέχτηκε	1078 K
παρακάλεσε	1078 K
παρακαλούσαν	1078 K
παρακαλούσε	1078 K
πατώντας	990 K
πείτε	38 K μας	67 K μας
περιέχει	98 K σκηνές
περιήγησης	10 το πρόγραμμα K
περιγραφές	98 περιέχει K
περιεχομένου	9 αυτού του K	980 εξωτερικού K
περιεχόμενο	9 αυτό το K	980 αυτό το K	980 το K αυτό	980 εξωτερικό K
πολιτική	972 K cookies
πρέπει	980 δείτε το βίντεο K
προέτρεπαν	1078 K
προέτρεπε	1078 K
προέτρεψε	1078 K
προειδοποίησε	1078 K
προειδοποιεί	1078 K
προηγούμενη	98 K εκδοχή	98 K έκδοση του
προσπάθειά	1075 ενισχύστε την K
προσωπικών	972 K δεδομένων
προτεινόμενη	975 K πηγή
προτιμώμενες	975 K πηγές	1052 K πηγές
προτιμώμενη	975 K πηγή	1052 K πηγή
προωθήστε	49 K
πρωί	17 κάθε K
πρόσβαση	1003 K σε όλα
πρόσθεσαν	1078 K
πρόσθεσε	1078 K ο	1078 K η
πρώτο	991 τον K μήνα
πρώτος	1077 K μήνας
""", 'ρ': """
ρεπορτάζ	1076 το K μας	1076 αυτό το K
ρωτούσαν	1078 K
ρωτούσε	1078 K
ρώτησαν	1078 K
ρώτησε	1078 K ο	1078 K η
""", 'σ': """
σημαντικότερες	990 τις K ειδήσεις
σημείωσε	1078 K ο	1078 K η
στέλνουμε	57 σας K	57 σου K
στήριξέ	1075 K μας
στήριξή	996 χωρίς τη K	1075 η K σας	1075 τη K σας	1076 χωρίς τη K
στήριξη	996 χάρη στη K	1076 χάρη στη K
στείλε	38 K μας	67 K μας	977 K μας
στείλτε	38 K μας	38 K μήνυμα	49 K το	67 K μας	67 K μήνυμα	977 K μας	1075 K μας
στηρίξτε	996 K	1075 K μας	1075 K την	1075 K το	1075 K τη
συγκατάθεση	980 K για cookies
συμβουλεύει	1078 K
συμβούλευε	1078 K
συμβούλευσε	1078 K
συμβούλεψε	1078 K
συμπληρώστε	77 K το email σας
συμφωνείτε	43 K
συνέδριο	983 K μας
συνέδριό	983 K μας
συνέστησε	1078 K
συνδεθείτε	24 K	955 K για να
συνδρομή	991 με K	991 K από	1009 με K	1079 K
συνδρομητές	50 οι K μπορούν	80 γίνετε K	954 διαθέσιμο μόνο σε K	954 διαθέσιμο σε K	973 μόνο για K	973 μόνο σε K	1075 γραφτείτε K	1076 οι K μας	1079 K
συνδρομητής	50 ως K	80 γίνετε K	954 είστε ήδη K	1075 γίνετε K
συνεργασία	994 σε K με χορηγό	994 σε K με τον χορηγό
συνεργατών	74 συνδέσμους K	994 συνδέσμους K
συνεχίζεται	994 K παρακάτω
συνεχίσετε	954 για να K την ανάγνωση	954 να K την ανάγνωση
συνεχίσουμε	1076 να K
συνεχίστε	954 K την ανάγνωση
συνιστούσε	1078 K
συντάκτης	978 είναι K
συντάκτρια	978 είναι K
σχολιάσετε	6 K
σχόλια	85 στα K	988 στα K
σύμφωνα	1078 K
σύνταξή	39 τη K μας
σύνταξης	98 σημείωση της K
""", 'τ': """
τελευταίο	1004 K δωρεάν άρθρο
τραγουδούσαν	1078 K
τόνιζε	1078 K
τόνισε	1078 K
""", 'υ': """
υπεύθυνα	83 παίξτε K	83 παίζετε K
υπογράμμισε	1078 K
υποσχέθηκε	1078 K
υποχρεωτικά	21 K πεδία
""", 'φ': """
φτάσατε	974 αφού K ως εδώ
φωνάζει	1078 K
φωτογραφίες	40 K και βίντεο	40 τις K σας	40 K ή βίντεο
φύγετε	974 πριν K
φώναζαν	1078 K
φώναζε	1078 K
φώναξαν	1078 K
φώναξε	1078 K
""", 'χ': """
χάνετε	1005 μη K
χρήσης	972 όροι K	990 όρους K
χρειαζόμαστε	1075 K τη βοήθειά σας
χρησιμοποιεί	963 K cookies
χρησιμοποιούμε	962 K cookies
χρόνο	1077 τον K
χωρίς	71 K spam
""", 'ψ': """
ψηφίστε	1001 K
ψηφιακό	63 K μας βοηθό
ψηφιακός	63 K βοηθός
ψηφοφορία	985 στην K
""", 'а': """
абонамент	226 вече имате K	257 с K	257 K за	277 с K	321 K
абонамента	255 с K си	255 благодарим за K
абонат	50 като K	224 вече сте K
абонати	236 само за K	321 K
абонатите	50 K могат
абонирайте	80 K се	224 K се, за да	227 K се за бюлетина	317 K се
абонирането	255 с K
авторизованные	3675 только K
авторизованным	3675 K пользователям
авторизовані	4436 лише K
авторизуйтесь	24 K
авторкою	4424 зв'язатися з K
автором	4424 зв'язатися з K
автору	54 на каву K	3663 пишите K
адрес	21 имейл K няма	255 имейл K
адреса	255 имейл K
адресою	4457 пишіть за K
адресу	3695 пишите по K
азартних	88 участь в K іграх
азартных	88 участие в K играх может вызвать
анкета	251 нашата K	251 кратка K
анкетата	252 K
анкету	3674 K	4435 K
анонимно	3663 K
афилиейт	260 K линкове
""", 'б': """
бажаних	4421 K джерел
безкоштовна	4455 остання K стаття
безкоштовний	4431 наш K вебінар	4439 K акаунт	4455 останній K матеріал
безкоштовних	4439 ліміт K	4439 K статей
безкоштовні	15 K статті	4439 K статті
безлимитный	3630 K доступ
безплатен	248 нашия K уебинар
безплатна	271 последна K статия
безплатни	15 K статии	257 K статии
безплатно	257 K, за
бесплатная	3693 последняя K статья
бесплатную	98 K линию
бесплатные	15 K статьи	3678 K статьи
бесплатный	3669 наш K вебинар	3678 K аккаунт	3693 последний K материал
бесплатных	15 K статей	3678 лимит K	3678 K статей
бисквитки	245 K	275 K
бисквитките	245 K	275 K
благав	4514 K
благала	4514 K
благали	4514 K
благодарение	18 K на читателите	263 K на вас	263 K на вашата	318 K на вас
благодарим	255 K ви, че се
благодаря	3684 K донатам	3752 K вам	3752 K вашей
блокировщик	3643 отключите K	3643 K рекламы
блокувальник	4406 K реклами
бот	39 наш K
браузер	10 ваш K	3656 ваш K	4416 ваш K
браузър	10 вашият K
бюлетин	78 нашия K	227 нашия K	256 K	318 нашия K	321 K
бюлетина	78 за K	227 K ни	227 запишете се за K	256 K
бюлетини	256 K
бяхте	42 K ли там
""", 'в': """
вайбері	4422 K
вайбър	16 K	240 K
ватсапе	3661 K
вашата	228 на K поща
ваших	3750 # из K #
введите	77 K адрес
вебинар	3669 наш K
вебінар	4431 наш K
взывал	3754 K
видео	9 это K	40 фото и K
виділіть	4420 K
визнав	4514 K
визнала	4514 K
визнає	4514 K
викала	320 K
викаха	320 K
викаше	320 K
викна	320 K
використання	4416 K cookie	4445 будь-яке K матеріалів	4445 K матеріалів сайту
використанні	4414 при K матеріалів
використовує	4407 K cookie
використовуємо	4406 K cookie
вимагав	4514 K
вимагала	4514 K
вимагали	4514 K
виправлення	98 K:
випуск	4433 K
виртуален	63 K асистент
виртуалният	63 K ни асистент
виртуальный	63 K помощник	63 K ассистент
вирішив	4514 K
вк	3661 K
вкажіть	77 K свою пошту
включете	51 K се
вконтакте	3661 K
влезте	24 K
вміст	9 цей K
внескам	4446 завдяки K	4512 завдяки K
внесок	4511 ваш K
войдите	24 K	3631 K, чтобы
вотсапе	3661 K
вотсапі	4422 K
впн	64 без K
всеки	263 K лев
встановіть	4400 K додаток
въведете	77 K имейла си
възпроизвеждането	262 K
выделите	3646 K ее	3646 K текст
выпуск	3672 K
відео	40 фото та K	40 фото й K	40 фото і K
відмовилися	98 K від коментарів
відповів	98 не K на	4514 K
відповідав	4514 K
відповідально	83 грайте K
відповідальності	30 не несе K
відповідь	21 скасувати K
відповіла	4514 K
відповіли	98 не K на
відправити	21 K коментар
віртуальний	63 K помічник	63 K асистент
""", 'г': """
героев	98 имена K
героїв	98 імена K
гласеше	320 K
гласил	3754 K
гласила	3754 K
гласит	3754 K
гласувайте	268 K
гледайте	273 K ни
говорил	3754 K
говорила	3754 K
говорили	3754 K
говорит	3754 K
год	3753 в K
годишно	319 K
голосуйте	3689 K	4451 K
гривень	4513 # K
грн	4513 # K
група	274 viber K
гукав	4514 K
гукали	4514 K
гукнув	4514 K
гукнула	4514 K
гіперпосилання	4414 K обов
""", 'д': """
дальше	3630 чтобы читать K
дарение	317 вашето K	319 с K	321 K
дарения	321 K
дарете	263 K	317 K ни
джерела	4421 обрані K	4421 бажані K
джерелом	4421 основним K	4421 бажаним K
дзен	3661 K
дзене	3661 K
дзеркала	64 K
дзеркало	64 K
дзеркалом	64 K
добави	320 K
добавил	320 K	3754 K
добавила	320 K	3754 K
добавьте	3640 K нас в
добавя	320 K
доверието	98 телефон на K
доверия	98 телефон K
довіри	98 лінія K
додав	4514 K
додала	4514 K
додатку	84 у нашому K
додає	4514 K
дозволить	4511 ваша підтримка K
дозволяється	4445 матеріалів K лише
долучайтесь	51 K	4511 K до нас	4511 K до нашої	4511 K до нашого	4511 K до спільноти	4511 K до читачів
долучайтеся	51 K	4511 K до нас	4511 K до нашої	4511 K до нашого	4511 K до спільноти	4511 K до читачів
донат	3751 ваш K	4511 ваш K	4515 K
донатам	4446 завдяки K
донати	4515 K
донатом	4513 K
донаты	3755 K
доповнено	98 новину K
дополнен	98 текст K
дополнена	98 новость K
допомагає	4511 ваша підтримка K
допомога	4511 нам потрібна ваша K
допомогою	4448 за K ші
допоможе	4512 K нам
допоможуть	4446 K нам працювати	4512 K нам
допоможіть	90 K, скільки можете
допускается	3683 материалов K только
допълнена	98 статията е K
доступ	3678 полный K	4439 повний K
достъпен	224 K за абонати
достъпна	224 K за абонати
достъпно	224 K за абонати
дочитали	3622 вы K до конца	4390 ви K до кінця
дочитати	4396 щоб K
дочитать	3630 чтобы K	3678 K
""", 'е': """
евро	257 за # K
ежедневную	3633 K рассылку
ежемесячно	3753 K
ежемесячное	3751 оформите K
ежемесячный	3684 K донат
еженедельную	3633 K рассылку
електронна	228 вашата K поща
електронної	4438 адресу K пошти
електронну	4438 K адресу	4438 K пошту
епизод	250 K
епизода	250 K
""", 'ж': """
жаловалась	3754 K
жаловался	3754 K
жалуются	3754 K
жодного	71 K спаму
журналист	243 е K	243 - K	243 , K	3664 - K	3664 , K	3737 K
журналисти	318 нашите K
журналистика	318 независимата K	318 независима K	318 нашата K	3752 независимая K
журналистике	3752 независимой K
журналистики	3752 независимой K
журналистику	3752 независимую K
журналистка	243 е K	243 , K	3664 - K	3664 , K	3737 K
журналисты	3752 наши K
журналіст	4426 - K	4426 , K	4496 K
журналістам	39 нашим K
журналісти	4512 наші K
журналістика	4512 незалежна K
журналістику	4512 незалежну K	4512 якісну K
журналістка	4426 - K	4426 , K	4496 K
журналісту	39 нашому K
""", 'з': """
з	4510 # K #
завантажити	4400 K застосунок
завантажте	4400 K додаток
завдяки	4446 існує K	4512 K вам	4512 K вашій
зависимост	88 хазартът създава K
задонатьте	3751 K	4511 K
задължителните	21 K полета
зазначив	4514 K
зазывал	3754 K
закликав	4514 K
закликала	4514 K
закликали	4514 K
закончились	3630 бесплатные статьи K
залишає	29 K за собою право
залишилося	4397 K #%	4397 K # %
залиште	77 K свою адресу	77 K адресу	77 K пошту
заметили	3647 K ошибку
замолчим	3752 мы не K
запазени	234 всички права K
запевняв	4514 K
запевняла	4514 K
запевняє	4514 K
записи	58 новые K на почту
запитав	4514 K
запитала	4514 K
запитань	4435 на кілька K
запишете	227 K се за нашия
зарегистрированные	3675 только K
зарегистрированным	3630 доступен только K
зарегистрированы	3630 уже K
зарегистрируйтесь	3631 K, чтобы	3678 бесплатно K	3678 K бесплатно	3751 K бесплатно	3751 K, чтобы читать
зареєстровані	4436 лише K	4436 тільки K
зареєструйтесь	4397 K, щоб	4439 безкоштовно K	4439 K безкоштовно	4511 K безкоштовно	4511 K, щоб читати
зареєструйтеся	4439 K безкоштовно
застосунку	84 у нашому K	84 в нашому K	4418 нашому K
застосунок	4400 завантажте K	4418 наш K	4418 мобільний K	4511 завантажте K і	4511 завантажте K та
захищено	4414 усі права K
захищені	4414 усі права K	4414 всі права K
защищенной	3663 K формой
защищены	3654 все права K
защищённой	3663 K формой
заяви	320 K
заявив	4514 K
заявил	320 K	3754 K
заявила	320 K	3754 K	4514 K
заявили	3754 K	4514 K
заявиха	320 K
звёздочкой	60 поля со K
згодні	43 не K
здесь	3622 раз уж вы K
зеркала	64 K
зеркало	64 K
змінено	98 імена K	98 ім'я K
знайшли	4420 якщо ви K
знанията	251 K си
зобов	4514 K'язав
зовнішнього	4428 K вмісту	4428 K контенту
зовнішній	4428 K вміст	4428 K контент
зробіть	4394 K внесок	4511 K внесок у	4511 K внесок на
зірочкою	60 поля с K	60 поля із K
""", 'и': """
из	3750 # K #
избранное	3660 K
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
иностранного	3654 выполняющим функции K агента
иностранным	3752 K агентом
инстаграм	240 K
искусственного	3686 с помощью K интеллекта
искусственным	3686 K интеллектом
использование	3656 K cookie	3666 K cookie	3683 любое K материалов	3683 K материалов сайта
использовании	3654 при K материалов	3683 полном или частичном K	3683 частичном K материалов
используем	3643 K cookie
использует	3644 K cookie
исправление	98 K:
источники	3660 избранные K	3660 любимые K
источников	3660 избранных K	3697 избранных K
источником	3660 основным K
исчерпали	3630 K лимит
""", 'к': """
каждое	17 K утро
каждый	3753 K месяц
каже	4514 K
каза	320 K
казав	4514 K
казал	320 K
казала	320 K	4514 K
казали	4514 K
казаха	320 K
казва	320 K
казвал	320 K
казвала	320 K
канал	274 viber K	3752 наш K	4512 наш K
канала	3752 нашего K
каналу	4512 нашого K
колумнист	3664 - K	3664 , K	3737 K
колумніст	4426 - K	4496 K
колумністка	4426 - K	4496 K
команде	3669 к нашей K
команди	4431 до нашої K
коментар	6 залишити K
коментарите	85 в K	253 K под
коментарях	85 у K	85 в K	4415 у K	4415 в K
коментатор	243 е K
коментиране	253 правила за K	253 правилата за K
коментирате	6 за да K	253 K
коментувати	6 K
комментариев	98 отказались от K	98 отказался от K
комментарии	6 оставлять K
комментарий	6 оставить K	3646 чтобы оставить K
комментария	21 для отправки K
комментариях	85 в K	3655 в K
комментировать	6 K
контент	9 этот K	9 цей K	3666 внешний K
контента	9 этого K	3666 внешнего K
контенту	9 цього K
конференцию	3669 нашу K
конференция	248 нашата K
конференцію	4431 нашу K
конфиденциальности	3643 политикой K	3656 политика K
конфіденційності	4406 політикою K	4416 політика K
копирование	3683 K материалов сайта
кореспондент	243 е K	243 , K	4426 - K	4426 , K	4496 K
кореспондентка	4426 - K	4426 , K	4496 K
короткий	3674 K опрос
корреспондент	3664 - K	3664 , K	3737 K
корреспондентам	39 нашим K
корреспондентка	3737 K
корреспонденту	39 нашему K
крикнув	4514 K
крикнул	3754 K
крикнула	3754 K	4514 K
кричав	4514 K
кричал	3754 K
кричала	3754 K	4514 K
кричали	3754 K	4514 K
кричит	3754 K
""", 'л': """
лв	257 за # K
лев	257 за # K
лева	257 за # K	319 K
лекцию	3669 нашу K
лекцію	4431 нашу K
лиценз	47 K cc
лицензии	47 K cc
ліцензією	47 K cc
""", 'м': """
магазин	248 нашия онлайн K	248 нашия K
магазина	248 онлайн K ни	3669 нашего K
магазине	3669 в нашем K	3669 в нашем интернет-K
магазину	4431 нашого K
магазині	4431 у нашому K	4431 в нашому K	4431 нашому інтернет-K
материал	3646 обсудить K	3666 внешний K	3699 K создан	3752 этот K
материалам	3691 ко всем K
материалы	3752 наши K
матеріал	4512 цей K
матеріали	4512 наші K
матеріалу	98 першій версії K
матеріалів	4445 копіювання K сайту	4445 K посилання обов'язкове	4453 до всіх K	4453 до усіх K
мероприятие	3669 наше K
месенджері	4422 K
месец	319 на K	319 всеки K
месечно	319 K
мессенджере	3661 K
месте	42 вы были на K
месяц	3753 в K
мобільний	4418 K додаток
молба	238 имаме малка K	238 имаме K към вас
молел	320 K
молела	320 K
молеха	320 K
молеше	320 K
містить	98 K описи	98 K сцени
місці	42 ви були на K
місяць	4513 на K	4513 перший K
""", 'н': """
навчання	48 K ші
нагадав	4514 K
нагадала	4514 K
наголосив	4514 K
наголосила	4514 K
надпис	320 такъв K
надпись	3754 такая K
надсилайте	4424 K нам	4424 K її	4424 K їх нам	4425 K фото	4425 K відео	4425 K свої	4511 K нам
надсилаємо	57 ми K вам	57 ми K
надійних	4421 K джерел
надішлемо	57 ми K вам
надішліть	38 K нам	49 K його	49 K друзям	67 K нам	4424 K нам	4424 K їх нам	4425 K фото	4511 K нам
нажимая	3677 K кнопку	3677 K на кнопку	3677 K "
нажмите	3646 K ctrl
намерете	273 K ни
напис	4514 такий K
написа	320 K
написав	4514 K
написал	3754 K
написала	3754 K	4514 K
написано	3754 было K	4514 було K
напиши	38 K нам	67 K нам
напишите	38 K нам	38 K в наш	67 K нам	67 K в наш	3663 K нашему	3663 K нашей	3663 K автору	3663 K нам	3751 K нам
напишіть	38 K нам	67 K нам	4424 K нашому	4424 K нашій	4424 K автору	4424 K авторці	4424 K нам	4511 K нам
напомнил	3754 K
напомнила	3754 K
направете	317 K дарение
настоя	320 K
настоява	320 K
настоявал	320 K
натискайки	255 K
натискането	255 с K
натискаючи	4438 K кнопку	4438 K на
нашем	3646 в K чате
нашия	248 към K екип	248 в K екип	251 K куиз	251 K тест
небольшая	3622 K просьба
неделю	17 раз в K	17 каждую K	3753 в K
независимата	317 подкрепете K
независими	318 K медии
независимую	3625 поддержите K	3751 поддержите K
независимые	3752 K медиа
незалежні	4512 K медіа
нейросети	3686 с помощью K
несколько	3674 на K вопросов
никакого	71 K спама
новинами	4403 стежте за K
новини	240 google K	4422 google K
нуждаем	317 K се от вашата
нужна	3684 K ваша
нюзлетър	256 K
""", 'о': """
обеща	320 K
обещал	320 K	3754 K
обещала	3754 K
обещали	3754 K
обновена	98 статията е K
обновлен	98 текст K	98 материал K
обновлён	98 текст K	98 материал K
обозреватель	3664 - K	3664 , K	3737 K
обозревательница	3737 K
обраних	4421 K джерел
обучения	48 K ии
объявил	3754 K
объявила	3754 K
объяснил	3754 K
объяснила	3754 K
объясняет	3754 K
объяснял	3754 K
объясняла	3754 K
обязал	3754 K
обязательна	3654 гиперссылка K	3683 материалов ссылка K	3683 ссылка на источник K
обязательные	21 K поля	3646 K поля
обясни	320 K
обяснил	320 K
обяснила	320 K
обяснява	320 K
обіцяв	4514 K
обіцяла	4514 K
обіцяли	4514 K
огледален	64 K сайт
оглядач	4426 - K	4426 , K	4496 K
оглядачка	4426 - K	4426 , K	4496 K
оголосив	4514 K
ограничений	3630 читайте без K
одноклассниках	3661 K
одному	4438 в K листі
оновлено	98 текст K	98 матеріал K	98 новину K
опечатку	3646 нашли K
описания	98 съдържа K	98 есть K	98 содержит K
описи	98 є K
опитування	4435 наше K	4435 коротке K
опитуванні	35 нашому K	4435 K читачів	4435 нашому K	4435 в K
оприлюднюватиметься	22 не K	4409 ваша e-mail адреса не K
опрос	35 наш K	3674 наш K
опросе	35 нашем K	3674 нашем K	3674 в K
опубликован	22 не будет K	3646 ваш адрес email не будет K
организаторите	320 канят K
организаторы	3754 зовут K
організатори	4514 запрошують K
оставете	77 K имейла си
оставляем	29 K за собой право
оставляет	29 K за собой право
оставляя	3677 K заявку
оставьте	77 K свой адрес	77 K адрес	77 K почту	77 K свою почту	77 K e-mail
осталось	3631 K #%	3631 K # %
отбележете	62 K ме
ответил	98 не K на	3754 K
ответила	98 не K на	3754 K
ответили	98 не K на
ответственно	83 играйте K
ответственности	30 не несет K	30 не несёт K
отвечал	3754 K
отвечала	3754 K
отговори	98 не K на	320 K той	320 K тя
отговорил	320 K
отговорила	320 K
отговориха	320 K
отговорност	30 не носи K
отменить	21 K ответ	3753 K в любой момент
отметил	3754 K
отметила	3754 K
отметь	62 K меня
отметьте	62 K меня	62 K нас
отмечайте	62 K меня
отписаться	3633 K в любой момент
отправляем	57 мы K вам
отправьте	49 K	3663 K их нам	3751 K нам
отримувати	4456 хочете K
отримуйте	4460 K
очакваме	241 K вашите
ошибку	3647 нашли K
оштрафовал	3754 K
оштрафовала	3754 K
оштрафував	4514 K
""", 'п': """
партнером	3681 совместно с K	4443 спільно з K
партнерски	74 K линкове
партнерские	37 K ссылки	74 K ссылки	3681 K ссылки
партнерским	74 K ссылкам
партнерські	74 K посилання	4443 K посилання
партнеры	3643 мы и наши K
партньорски	260 K линкове
партнёром	3681 совместно с K
партнёрские	37 K ссылки	74 K ссылки	3681 K ссылки
партнёрским	74 K ссылкам
патроном	3751 станьте K
пееха	320 K
пели	3754 K
первинній	98 K версії
первоначальной	98 K версии
первый	3753 K месяц	3753 рубль в K
переведите	3751 K нам
перевірте	4435 K себе	4438 K пошту
передплатник	50 як K	4396 уже K	4396 вже K
передплатникам	4396 доступний лише K	4396 доступна лише K	4396 доступно лише K
передплатники	50 K можуть	4454 лише K	4454 тільки K
передплатників	4396 тільки для K
передплатою	4396 доступна за K	4396 доступний за K	4439 за K	4461 з K
передплату	80 оформіть K	4439 K за	4511 оформіть K
передплатіть	80 K
передрук	45 K	4419 K
передруковувати	45 K
передруку	4419 у разі K
передрукувати	45 K
перепечатать	45 K
перепечатка	45 K	3659 K
перепечатке	3659 при K
перепечатывать	45 K
перешлите	49 K
перешліть	49 K
персональних	4417 K даних
персональных	3657 K данных
писав	4514 K
писал	3754 K
писала	3754 K	4514 K
писати	4512 нам K
писменото	262 без K съгласие
письме	3677 в одном K
письменного	3698 без K согласия
письмової	4459 без K згоди
питаха	320 K
питаше	320 K
пишете	38 K ни	67 K ни	241 K ни	242 K на	317 K ни
пишеше	320 K
пиши	38 K нам	38 K ни	67 K нам	67 K ни
пишите	38 K нам	38 K в бот	38 K в наш	38 K на почту	67 K нам	67 K в бот	67 K в наш	67 K на почту	3663 K нам	3695 K на	3751 K нам
пишіть	38 K нам	38 K у	67 K нам	67 K у	4424 K нам	4457 K на
платной	3630 в K версии
побачили	4465 K помилку
повний	20 K текст	4439 K текст
повтаря	320 K
повтаряше	320 K
повторював	4514 K
повторює	4514 K
повторяет	3754 K
повторял	3754 K
повторяла	3754 K
повідомив	4514 K
повідомила	4514 K
повідомили	4514 K
повідомте	38 K нам	67 K нам	4424 K нам	4424 K нас	4511 K нам
подайте	242 K сигнал
поддержать	3751 K нас	3751 K редакцию	3751 K нашу
поддерживайте	3751 K нас	3751 K нашу
поддержите	3625 K нашу	3625 K нас	3684 K	3751 K нас	3751 K нашу	3751 K редакцию	3751 K проект	3751 K автора	3751 K наш
поддержка	3626 ваша K	3751 ваша K поможет	3751 ваша K помогает	3751 ваша K позволит
поддержке	3681 при K партнёра	3681 при K партнера	3684 благодаря вашей K	3752 вашей K
поддержки	3752 без вашей K	3752 вашей K
поделитесь	25 K	49 K им	49 K ей	67 K своей историей	67 K с нами
подканял	320 K
подканяха	320 K
подканяше	320 K
подкаст	34 наш K	34 нашия K	250 K	318 нашият K	3672 K	3752 наш K	4433 K	4512 наш K
подкаста	250 K	3672 K	3752 нашего K
подкасте	34 нашем K	3672 K
подкасти	34 наші K	250 K	4433 K
подкастов	3672 K
подкасту	4433 K
подкастът	250 K
подкасты	3672 K
подкасті	34 нашому K	4433 K
подкастів	4433 K
подкрепа	263 с вашата K	263 вашата K	317 вашата K	318 вашата K
подкрепата	260 с K на партньор
подкрепете	263 K	317 K ни	317 K нашата
подкрепяйте	317 K ни
подписаны	3630 уже K
подписка	3630 уже есть K	3755 K
подписке	3630 доступен только по K	3630 доступна по K	3630 доступен по K	3678 по K
подписки	3755 K
подпиской	3703 с K
подписку	80 оформите K	80 оформить K	3630 оформить K	3630 оформите K	3677 спасибо за K	3678 K за	3751 оформите K	3751 оформить K
подписчик	50 как K	3630 уже K	3630 вы уже K
подписчикам	3630 доступна только K	3630 доступно только K	3630 доступен только K	3692 только K
подписчики	50 K могут	3692 только K	3755 K
подписчиков	3630 только для K
подписчиком	3751 станьте K
подписывайтесь	3633 K на рассылку	3640 K на нас	3640 K на наш	3640 K на канал	3640 K на telegram	3751 K на
подписываясь	3677 K
подпишитесь	80 K	3625 K на регулярное	3633 K на рассылку	3640 K на наш	3640 K на канал	3751 K на
подчеркнул	3754 K
подчеркнула	3754 K
подчерта	320 K
поділіться	25 K	49 K ним	67 K своєю історією	67 K з нами
подію	4431 нашу K
пожертвование	3625 оформите K	3626 сделайте K	3684 регулярное K	3684 ежемесячное K	3751 ваше K	3751 сделайте K	3751 оформите K	3755 K
пожертвования	3752 на K	3755 K
пожертвованиям	3684 благодаря K	3752 благодаря K
пожертвуйте	3751 K
позволяет	3751 ваша поддержка K
позначайте	62 K мене
позначте	62 K мене
позоваването	262 K на
поиска	320 K
поискал	320 K
показан	60 адрес не будет K	60 email не будет K
показана	60 почта не будет K	60 пошта не буде K	60 адреса не буде K
полностью	20 материал K	3630 чтобы прочитать K
полный	20 K текст	3678 K текст
получавайте	276 K
получавате	272 искате ли да K	272 искате да K
получайте	3702 K
получать	3694 хотите K
помилку	4465 знайшли K
помогите	90 K, сколько можете	3751 K нам
помогнете	317 K ни
помогут	3752 K нам
поможет	3752 K нам
помоли	320 K
помолил	320 K
помолила	320 K
помощник	63 наш K	63 ии-K
помощь	3751 нам нужна ваша K
помощью	3686 с K ии
помітили	4420 якщо ви K	4465 K помилку
помічник	63 наш K
понравилась	3752 K статья
понравился	3752 K материал	3752 K текст
пообещал	3754 K
пообещала	3754 K
пообіцяв	4514 K
пообіцяла	4514 K
попереджає	4514 K
попередив	4514 K
попередній	98 K версії
попита	320 K
поправка	98 K:
попросив	4514 K
попросил	3754 K
попросила	3754 K	4514 K
попросили	3754 K	4514 K
попросило	3754 K
порадив	4514 K
порадила	4514 K
посилання	4445 K на джерело обов'язкове
последвайте	317 K ни
последната	271 K ви безплатна статия	271 K безплатна статия
посоветовал	3754 K
посоветовала	3754 K
постановив	4514 K
постановил	3754 K
посъветва	320 K
посъветвал	320 K
посъветвали	320 K
потребовал	3754 K
потребовала	3754 K
почерпете	54 K ме
почерпи	54 K ме с кафе
почте	79 в K	79 на вашей K	3677 вашей K
почтовом	3677 вашем K ящике
почту	79 на K	3634 на вашу K	3634 вам на K	3677 вашу K
пошту	79 на K	79 на вашу K	4399 на вашу K
пошті	4438 вашій K
пощенска	228 вашата K кутия
пояснив	4514 K
пояснил	3754 K
пояснила	3754 K	4514 K
пояснював	4514 K
пояснювала	4514 K
пояснює	4514 K
поясняет	3754 K
правото	29 си запазва K
працювати	4446 допоможе нам K	4512 K далі
працюємо	4512 ми K
предишна	98 K версия на
предпочитаемые	3660 K источники
предпочитаемых	3660 K источников
предпочитан	239 K източник
предпочитани	239 K източници
предпочитаните	239 K източници	239 K си източници
предпочтительные	3660 K источники	3697 K источники
предпочтительный	3660 K источник
предпочтительных	3697 K источников
предупреди	320 K
предупредил	3754 K
предупреждава	320 K
предупреждает	3754 K
предыдущей	98 K версии текста
препечатването	262 K
препратете	49 K
препубликува	45 K
препубликуването	45 K
пригостіть	54 K мене кавою
призвал	3754 K
призвала	3754 K
призвали	3754 K
призна	320 K
признава	320 K
признавал	3754 K
признает	3754 K
признал	3754 K
признала	3754 K
признали	3752 нас K
призова	320 K
призовава	320 K
призовал	320 K
призоваха	320 K
призывал	3754 K
призывала	3754 K
призывали	3754 K
приложение	84 в нашето K	318 нашето K	3635 скачать K	3636 скачайте K	3636 установите K	3658 наше K	3658 мобильное K	3751 скачайте наше K	3751 скачайте K и
приложението	317 изтеглете K ни	317 изтеглете K на вестник
приложении	84 в нашем K	3635 открыть в K	3658 нашем K
приложения	3658 нашего K	3752 нашего K
прим	98 K. ред
примечание	98 K редакции
приоритетным	3660 K источником
присоединяйтесь	51 K	3751 K к нам	3751 K к нашему	3751 K к нашей	3751 K к нашим	3751 K к сообществу	3751 K к читателям	3751 K к тем
присъединете	51 K се	317 K се към нашия
присылаем	57 мы K вам	57 мы K
присылайте	3663 K нам	3663 K фото	3663 K видео	3663 K новости	3663 K свои	3663 K их нам	3751 K нам
пришлите	38 K нам	49 K друзьям	67 K нам	3663 K нам	3663 K фото	3663 K их нам	3751 K нам
пришлём	57 мы K вам
приєднуйтесь	51 K	4511 K до нас	4511 K до нашої	4511 K до нашого	4511 K до спільноти	4511 K до читачів
приєднуйтеся	51 K	4511 K до нас	4511 K до нашої	4511 K до нашого	4511 K до спільноти	4511 K до читачів
проверьте	3674 K себя	3677 K почту
проголосуйте	3689 K	4451 K
продовження	4443 реклама. K
продовжити	4396 щоб K читання	4446 допоможуть нам K
продовжувати	4512 K роботу
продолжаем	3752 мы K работать
продолжать	3684 помогут нам K	3752 K работу
продолжение	3681 реклама. K
продолжить	3630 чтобы K чтение	3684 помогут нам K	3684 поможет нам K	3752 K работу
продължава	260 K по-долу
продължете	225 K да четете
продължим	318 да K да работим
продължите	224 за да K да четете
произведен	3654 настоящий материал (информация) K	3699 материал K
произведён	3699 материал K
пройдите	3674 K тест
пройдіть	4435 K тест
променени	98 имената са K
пропускайте	272 не K
пропустите	3694 не K
пропустити	4456 не хочете K
пропустить	3694 не хотите K
пропустіть	4456 не K
просив	4514 K
просил	3754 K
просила	3754 K	4514 K
просили	3754 K	4514 K
просьба	3622 у нас к вам K	3622 у нас есть K
просять	4514 K
проучване	251 нашето K
прохання	4390 маємо до вас K	4390 невелике K
прочетете	225 за да K цялата
прочитать	3630 осталось K	3630 чтобы K статью
пріоритетне	4421 K джерело
пріоритетним	4421 K джерелом
публиковать	45 K у себя
пълния	257 K текст
първия	319 за K месец
първоначалната	98 K версия
підписатися	4398 K на розсилку
підписка	4515 K
підписку	4396 оформіть K	4438 дякуємо за K	4511 оформіть K
підписники	4454 лише K	4515 K
підписників	4396 тільки для K
підписуйтесь	4402 K на нас	4402 K на наш	4402 K на канал	4402 K на telegram	4511 K на
підписуйтеся	4402 K на наш	4402 K на канал
підписуючись	4438 K
підпишіться	4398 K на розсилку	4402 K на наш	4511 K на
підтримайте	4393 K нашу	4393 K незалежну	4393 K нас	4446 K	4511 K нас	4511 K нашу	4511 K незалежну	4511 K редакцію	4511 K автора	4511 K роботу	4511 K наш
підтримати	4511 K нас	4511 K нашу
підтримка	4394 ваша K	4511 ваша K допоможе
підтримки	4443 за K партнера	4512 спільноти K	4512 вашої K
підтримуйте	4511 K нас	4511 K нашу
підтримці	4446 завдяки вашій K	4446 завдяки K читачів	4512 вашій K
піти	4390 перш ніж K
""", 'р': """
работа	318 нашата K	3752 наша K
работаем	3752 мы K
работать	3684 помогут нам K	3684 поможет нам K	3752 K дальше
работу	3752 нашу K
радив	4514 K
радила	4514 K
радили	4514 K
радить	4514 K
разкажете	38 K ни	67 K ни
разрешение	235 без K е забранено
разрешения	3698 без K редакции
разчитаме	263 K на вашата	318 K на
расскажите	38 K нам	67 K нам	67 K свою историю	3751 K нам
рассказал	3754 K
рассказала	3754 K
рассказывать	3752 K правду
расследование	3752 наше K	3752 это K
расследования	3752 наши K
рассылка	3752 наша K	3755 K
рассылку	78 на K	78 нашу K	78 K	3633 нашу K	3633 K самых	3752 нашу K
регистрацията	255 с K си	255 благодарим за K
регистрируясь	3677 K
регулярний	4446 K внесок
редактор	243 е K	243 - K	243 , K	3664 - K	3664 , K	3737 K отдела	3737 K	4426 - K	4426 , K	4496 K
редакторка	4426 - K	4426 , K	4496 K
редакцией	39 нашей K	3663 связаться с K
редакции	98 поправка K	3698 без согласия K	3752 нашей K
редакцию	39 в нашу K	3663 напишите в K	3663 пишите в K
редакция	248 в нашата K	318 нашата K	3752 наша K
редакцията	38 свържете се с K	67 свържете се с K
редакцію	4424 напишіть у K	4424 пишіть у K
редакція	4512 наша K
редакцією	39 нашою K	4424 зв'язатися з K
редакції	43 письма до K	98 від K:	4424 пишіть до K	4459 без згоди K	4459 без дозволу K	4512 нашої K
рекламата	11 K	260 след K
реклами	11 K	70 без K	70 немає K	318 без K	4443 після K	4443 на правах K	4512 без K
рекламой	11 K
рекламы	11 K	70 без K	70 нет K	3681 после K	3681 на правах K	3752 без K
репортер	39 на нашия K	243 е K	243 - K	243 , K	3664 - K	3664 , K	3737 K	4426 - K	4426 , K	4496 K
репортери	39 на нашите K	318 нашите K
репортерка	4426 - K	4426 , K	4496 K
репортёр	3664 - K	3664 , K	3737 K
решил	3754 K
реєструючись	4438 K
робота	4512 наша K
роботу	4512 нашу K
розкажіть	38 K нам	67 K нам
розповів	4514 K
розповідати	4512 K правду
розповіла	4514 K
розсилка	4512 наша K	4515 K
розсилку	78 на K	78 нашу K	78 K	4398 нашу K	4398 щоденну K	4512 нашу K
розслідування	4512 наші K	4512 це K
рублей	3753 # K
рік	4513 на K
""", 'с': """
свободната	317 подкрепете K
свържете	38 K се с нас	67 K се с нас	241 K се с нашия	241 K се с нашата	241 K се с нас	241 K се с автора	317 K се с нас
свържи	38 K се с нас	67 K се с нас
свяжитесь	38 K с нами	3663 K с нами
связаться	3663 K с автором
седмично	17 веднъж K
сигнализирайте	241 K ни
сказав	4514 K
сказал	3754 K
сказала	3754 K	4514 K
скаржаться	4514 K
скаржився	4514 K
скаржилася	4514 K
скачайте	3635 K наше
скиньте	3751 K нам	3751 K донат
сколько	3751 скиньте K
скриньку	4438 вашу K
скриньці	4438 вашій K
следите	3640 K за нами
словам	3754 по K
словами	4514 за K
слушайте	273 K ни
слідкуйте	4402 K за нами
снимки	40 свои K	40 K и видео	40 вашите K	40 K или видео
советовал	3754 K
советовала	3754 K
советовали	3754 K
советует	3754 K
согласны	43 не K	43 K с автором
содержатся	98 K описания
содержимое	3666 внешнее K
содержит	98 K сцены
сообщение	3654 данное K (материал) создано	3699 K создано
сообщил	3754 K
сообщила	3754 K
сообщили	3754 K
сообщите	38 K нам	67 K нам	3663 K нам	3751 K нам
соучастником	3684 станьте K	3751 станьте K
спам	71 без K
спама	71 без K
спаму	71 без K
спецкор	3737 K
сповіщення	14 K	4400 увімкнути K	4400 увімкніть K
споделете	25 K	49 K я	67 K с нас	67 K своята
сподобався	4512 K текст	4512 K матеріал
сподобалась	4390 якщо вам K стаття
спонсором	80 станьте K
според	320 K
спрашивает	3754 K
спросил	3754 K
спросила	3754 K
співали	4514 K
співучасником	4511 станьте K
спільнота	4512 наша K
спільноти	4394 стань частиною K	4446 частиною K	4512 нашої K
станете	80 K член	317 K абонат	317 K член
станьте	51 K одним из них	3751 K нашим	4511 K нашим
статей	4453 до всіх K	4453 до усіх K
статии	270 до всички K
статия	238 хареса ли ви тази K	257 цялата K	318 тази K
статията	257 % от K
стаття	4512 ця K
статья	3752 эта K
статьям	3691 ко всем K
стверджує	4514 K
стежте	4402 K за нами
стигнали	238 щом сте K дотук
стороннего	3666 K сервиса
сторонним	3666 K сервисом
стороннього	4428 K сервісу
стороннім	4428 K сервісом
суммой	3753 любой K
сумму	3753 любую K
сутрин	17 всяка K
существуем	3752 мы K
существует	3684 K благодаря
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
телеграм	16 K	240 K	3640 наш K-канал	3640 в нашем K	3661 K	3661 K-канал	3661 K-канале	3695 пишите в K	3752 наш K	4402 наш K-канал	4422 K	4422 K-канал	4422 K-каналі
телеграме	16 K	3661 K
телеграмі	4422 K
телефон	98 K довіри
тест	3674 наш K	4435 наш K
тиждень	17 раз на K	4513 на K
требовал	3754 K
требовала	3754 K
требовали	3754 K
тръгнете	238 преди да си K
""", 'у': """
уведомления	14 K	3636 включите K	3636 включить K	3636 разрешить K
уверяет	3754 K
уверял	3754 K
уверяла	3754 K
увійдіть	24 K	4397 K, щоб
уговаривал	3754 K
уговаривала	3754 K
угостите	54 K меня кофе	54 K автора кофе
угостить	54 K меня кофе
уебинар	248 нашия K
уйдете	3622 прежде чем вы K
укажите	77 K свой e-mail	77 K почту
улюблених	4421 K джерел
улюблені	4421 K джерела
умовляв	4514 K
умоляваше	320 K
умолял	3754 K
умоляла	3754 K
умоляли	3754 K
утверждает	3754 K
уточнение	98 K:
уточнення	98 K:
уточнив	4514 K
уточнил	3754 K
уточнила	3754 K	4514 K
учасником	4511 станьте K
""", 'ф': """
фейсбук	16 K	240 K
фото	40 свои K	40 ваши K	40 свої K	40 ваші K
фотографии	40 K и видео
""", 'ц': """
цените	3752 K нашу
цитировании	3659 при K
цитування	4419 у разі K
цитуванні	4419 при K
""", 'ч': """
частиною	4511 станьте K
частковому	4445 повному або K
чашку	54 на K кофе
через	64 K vpn
четене	0 време за K
четете	273 K ни
читаете	3751 спасибо, что K
читай	4402 K нас
читайте	3640 K нас в	4402 K нас у	4402 K нас в
читання	0 час K	0 хв K
читателей	43 письма K	3674 опросе K	3684 благодаря поддержке K	3704 K	3752 наших K
читатели	36 наши K	36 нашите K	43 писма на K	278 K	318 нашите K	3622 дорогие K	3704 K	3752 наши K
читателите	278 K	318 с подкрепата на K	318 от K ни
читателям	18 благодаря K	36 нашим K	3704 K	3752 благодаря K
читати	4396 щоб K далі	4511 щоб K далі
читачам	18 завдяки K	4462 K
читачі	36 наші K	4462 K	4512 наші K
читачів	43 листи K	4462 K	4512 наших K
читаєте	4511 дякуємо, що K
чтение	0 на K
чтения	0 время K	0 мин K
""", 'щ': """
щомісяця	4513 K
щомісячний	4446 K внесок
щомісячно	4513 K
щоранку	17 K
щотижневу	4398 K розсилку
""", 'э': """
электронной	3677 адрес K почты
электронную	3677 K почту
""", 'я': """
яжіться	38 зв'K з нами	4424 зв'K з нами
язкові	21 обов'K поля	4409 обов'K поля
якщо	4390 K ви вже тут
""", 'і': """
із	4510 # K #
інтелектом	4448 штучним K
інтелекту	4448 за допомогою штучного K
""", 'א': """
אדבלוק	2050 K
אומר	2087 K
אומרת	2087 K
אותה	49 שלחו K	49 שתפו K
אותו	49 שלחו K
אותנו	62 תייגו K	67 שתפו K
אחרינו	1989 עקבו K	2084 עקבו K
איתנו	38 צרו K קשר	38 צרו קשר K	38 דברו K	67 צרו K קשר	67 צרו קשר K	67 דברו K
אליכם	57 נשלח K
אלינו	38 פנו K	67 פנו K
אלקטרוני	1987 דואר K
אמר	2087 K
אמרה	2087 K
אמרו	2087 K
אתכם	2019 רק K
""", 'ב': """
באפליקציה	84 K שלנו
בדוי	98 שם K
בדויים	98 שמות K
בוקר	17 מדי K
בחודש	2086 K
ביקש	2087 K
ביקשה	2087 K
במייל	2018 K שלכם
בסרטון	2008 לצפות K זה
בעוגיות	1994 שימוש K
בעיתונות	2019 לתמוך K
בעלי	2055 בלי K הון	2055 ללא K הון
בקובצי	1993 משתמש K
בשבוע	17 פעם K	2086 K
בתגובות	85 K
בתוכן	2030 לעשות שימוש K
""", 'ד': """
דווחו	2084 K לנו
דיוור	2018 קבלת K
""", 'ה': """
האימייל	21 K לא יוצג	60 K לא יוצג
האפליקציה	1990 הורידו את K	2085 K
הבהרה	98 K:
הגיב	98 לא K
הדיגיטלי	63 העוזר K
הדפדפן	10 K שלך
ההתראות	14 K
הודיע	2087 K
הודיעה	2087 K
הוואטסאפ	1990 לקבוצת K
הווטסאפ	1990 לקבוצת K
הווירטואלי	63 העוזר K
הוסיף	2087 K
הוסיפה	2087 K
הזהיר	2087 K
הזכויות	2001 כל K שמורות
הזמינו	54 K אותי לקפה
החובה	21 שדות K
החינמיות	2031 הכתבות K
הטלגרם	1990 לערוץ K
הטקסט	2009 K
היום	2084 תרמו K
הירשמו	2084 K לקבלת
הכותב	2030 על דעת K
הכתבה	45 לפרסם את K	1983 להמשך קריאת K	2009 K	2085 K הזאת
המדור	2007 הוא עורך K	2007 היא עורכת K
המובעות	2030 הדעות K במאמר	2030 הדעות K בטור	2030 הדעות K בכתבה
המועדף	2004 למקור K	2004 כמקור K
המייל	1986 לתיבת K	1987 כתובת K
המערכת	98 הערת K
המקורית	98 בגרסה K של
הניוזלטר	1987 K היומי	2018 K השבועי של	2018 K שלנו	2085 K
הסביר	2087 K
הסיכום	2009 K
העבירו	49 K אותה	49 K הלאה
העיקריות	2009 הנקודות K
העיתונות	2085 K העצמאית
הפרטיות	1994 מדיניות K
הפרסומות	2050 חוסם K
הפרסומים	2050 חוסם K
הפרסומת	11 K
הצביעו	2084 K בסקר
הצטרפו	51 K אליהם	51 K אלינו	1990 K לערוץ	2084 K אלינו
הקודמת	98 בגרסה K של
הקוראים	18 בזכות K
השאירו	77 K כתובת מייל	77 K מייל
השימוש	1994 תנאי K
השמות	98 K שונו
התגובות	2015 K
התחברו	24 K
התמונות	40 את K שלכם
התמיכה	2019 בזכות K שלכם
התראות	14 K
התרגום	2009 K
התרומה	2084 K שלכם
""", 'ו': """
ובטוויטר	1989 בפייסבוק K
ווידאו	40 תמונות K
וסרטונים	40 תמונות K
ותלוי	2019 K בכם
ותלויה	2019 K בכם
""", 'ז': """
זקוקה	2084 K לכם
""", 'ח': """
חודשית	2084 תרומה K
חיצוני	2008 תוכן K	2008 תוכן ממקור K
""", 'ט': """
טען	2087 K
""", 'י': """
יכולים	50 מנויים K
ישירות	2018 K למייל	2018 K לתיבת
""", 'כ': """
כמנויים	50 K	80 הצטרפו K	1983 הצטרפו K
כתב	2087 K
כתבה	2009 K זו	2085 K זו	2087 K
כתבו	38 K לנו	67 K לנו	2084 K לנו
כתבות	2031 K חינם
כתבי	38 K לנו	67 K לנו
כתבת	2007 היא K
כתובת	77 הזינו K מייל	1987 K דוא"ל
""", 'ל': """
לדברי	2087 K
להגיב	6 כדי K	2015 K
להמשיך	1983 כדי K לקרוא	2019 עזרו לנו K
להעתיק	2001 אין K	2030 לשכפל, K
לחודש	2086 K
לחוק	2030 סעיף #א K
לחצו	2084 K כאן
לידיעון	2084 הירשמו K
לכתבים	39 K שלנו
לכתבת	39 K שלנו
למייל	79 K שלכם
למנויים	80 היו K	1984 K בלבד
למערכת	39 K שלנו	43 מכתבים K
לניוזלטר	78 K	78 K שלנו	1986 הירשמו K	1986 הרשמה K	1986 K שלנו	2018 בהצלחה K	2084 הירשמו K
לעזרתכם	2084 אנחנו זקוקים K
לענייני	2007 הוא כתב K	2007 היא כתבת K
לפרסם	45 K כתבה זו	45 K מחדש
לצפייה	2008 K בתוכן
לקבוצת	1990 הצטרפו K
לקריאה	2031 כתבות K
לקריאת	20 K הכתבה
לשנה	2086 K
לתומכים	2019 הצטרפו K
""", 'מ': """
מאמרים	15 K חינם	2031 K חינם
מועדף	2004 מקור K	2004 כמקור K	2069 מקור K	2069 כמקור K
מינוי	1983 רכשו K	2084 רכשו K	2088 K
מנוי	1983 כבר K
מנויים	2088 K
מניות	2055 בלי בעלי K	2055 ללא בעלי K
מסכימים	43 לא K	43 K?	2018 בהרשמה אתם K
מסר	2087 K
מסרבים	98 K להגיב
מראה	64 אתר K
""", 'נ': """
ניוזלטר	2018 K שבועי	2088 K
נשלח	57 K לכם
""", 'ס': """
סיכום	2009 K
סיפר	2087 K
סיפרה	2087 K
סעיף	2030 K #א
ספאם	71 בלי K	71 ללא K
ספרו	38 K לנו	67 K לנו	2084 K לנו
סרטונים	40 תמונות או K
""", 'ע': """
עדכונים	2018 לקבלת K במייל
עודכנה	98 הכתבה K	98 הידיעה K
עיתונאי	2007 הוא K
עיתונאית	2007 היא K
עיתונות	2019 לעשות K	2085 K עצמאית
עכשיו	2084 תרמו K
עלולים	98 K להיות קשים
עמלה	2029 נקבל K	2029 לקבל K
ער	98 K״ן
""", 'פ': """
פרסום	45 K מחדש
פרסומות	70 בלי K	70 ללא K	2050 חוסם K	2085 ללא K
פרסומת	11 K
פרשן	2007 הוא K
פרשנית	2007 היא K
""", 'צ': """
ציין	2087 K
""", 'ק': """
קודמת	98 בגרסה K של
קוראי	2085 K
קרא	2087 K
קריאה	0 זמן K
""", 'ר': """
ראשון	2086 חודש K
""", 'ש': """
שאלו	2009 K את
שולחים	57 אנחנו K לכם
שיווקי	2018 לקבל תוכן K
שלחו	38 K לנו	67 K לנו	2084 K לנו
שלנו	39 לכתב K	2085 K
שנקבל	2029 K עמלה
שקראתם	2084 תודה K
שתפו	25 K
""", 'ת': """
תגובה	98 לא נמסרה K
תגובות	2015 K
תוכן	9 K זה	2008 הצגת K
תיאורים	98 כוללת K	98 מכילה K
תייגו	62 K אותי
תיקון	98 K:
תלוי	2019 K בכם
תלויה	2019 K בכם
תמיכתכם	2084 K
תמכו	2084 K בנו
תקציר	2009 K
תרומה	2088 K
תרומות	2088 K
""", 'ا': """
اخبارنا	218 K
اخبرنا	38 K	67 K
اخبرونا	38 K	67 K
ادامه	1649 K مطلب	1649 K خبر	1695 براي K مطلب
ادبلاك	1672 K
ادعمنا	217 K
ادعموا	217 K
ارسال	6 براي K نظر	1627 براي ما K كنيد
ارسله	49 K الي
ارسلها	38 K الينا	67 K الينا
اسبوعيا	219 K
استخدام	124 يمنع اعادة K
استطلاع	217 صوت في K
استطلاعنا	218 K
استفاده	1615 از كوكي K ميكنيم	1615 از كوكيها K ميكنيم	1616 شرايط K	1623 K از مطالب اين سايت	1623 K از مطالب سايت
استمرار	217 ساهم في K	217 ساهموا في K
اسپم	71 بدون K
اشار	220 K
اشارة	62 ضع K الي
اشارت	220 K
اشتراك	150 لديك K	221 K	1644 K تهيه كنيد	1695 K تهيه كنيد	1699 K
اشتراكك	147 تم K
اشترك	80 K	102 K الان	217 K الان
اشتركوا	80 K	217 K
اصحابها	145 تعبر عن راي K	145 عن راي K
اصلاحيه	98 K
اضاف	220 K
اضافت	220 K
اضغط	217 K هنا
اطلاع	1627 به ما K دهيد
اعادة	45 K نشر	124 يمنع K نشر
اعجبك	218 K هذا
اعلام	1698 K كرد
اعلانات	70 بلا K	70 بدون K	70 لا K	181 مانع K	181 حاجب K
اعلانها	14 K
اعلن	220 K
اعلنت	220 K
اعملوا	62 K تاغ
افاد	220 K
افادت	220 K
افزود	1698 K
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
اول	1697 ماه K
اوليه	98 نسخه K اين
ايميل	1610 K خود را	1610 به K شما	1611 ادرس K	1611 نشاني K	1640 در K خود	1695 K خود را وارد كنيد
ايميلتان	1640 به K
اينجا	1648 K كليك كنيد	1695 K كليك كنيد
اينستاگرام	1613 در K دنبال
اينه	64 K
اپ	1639 K
اپليكيشن	1639 K	1695 K ما را	1695 K را دانلود كنيد	1695 K را نصب كنيد	1696 K ما
اگهي	11 K	70 بدون K
""", 'ب': """
باحث	132 K
باحثة	132 K
بازتابدهنده	1653 الزاما K	1653 لزوما K	1653 K ديدگاه
بازنشر	45 K
باشيد	1627 با ما در تماس K
بالضرورة	145 لا تعبر K عن	145 لا يعبر K عن	145 لا تعكس K	145 لا يعكس K	145 لا تمثل K	145 لا يمثل K
ببينيد	1634 را K
بحسب	220 K
بخوانيد	1625 K
بدهيد	38 به ما پيام K	67 به ما پيام K
بديل	64 رابط K
براي	1696 K ما
بريدك	60 لن يظهر K	77 اترك K	77 ادخل K	79 في K	105 الي K	147 في K	147 علي K	147 سجل K	147 اضف K
بريدكم	77 اتركوا K	147 في K
بشنويد	1634 K
بعرض	134 هل تسمح K
بفرستيد	38 براي ما K	67 براي ما K	1627 براي ما K
بفضلكم	218 K
بنويسيد	38 براي ما K	67 براي ما K	1627 براي ما K	1695 براي ما K
بهروز	98 اين خبر K	98 اين گزارش K
بپيونديد	51 به انها K	51 به جمعشان K	1625 K	1633 به تيم ما K	1695 K
بگذاريد	38 با ما در ميان K	67 با ما در ميان K	1627 با ما در ميان K	1695 با ما در ميان K
بگوييد	38 به ما K	67 به ما K
بگيريد	38 با ما تماس K	67 با ما تماس K	1627 با ما تماس K
""", 'ت': """
تؤكد	220 K
تابعة	74 روابط K
تابعنا	112 K علي	112 K عبر	217 K علي تويتر	217 K علي غوغل	217 K علي جوجل
تابعوا	111 K اخبار
تابعونا	111 K علي	111 K عبر	217 K علي
تاكيد	1698 K كرد
تبرع	221 K
تبرعات	221 K
تبرعك	217 K
تبرعكم	217 K
تبرعوا	90 K بما	217 K الان
تبليغ	1672 ضد K
تبليغات	70 بدون K	1672 مسدود كننده K
تجربتك	67 K معنا
تجربه	67 K خود را با ما
تحريريه	39 K ما
تحقيقاتنا	218 K
ترجيحي	1626 منبع K	1626 منابع K	1690 منابع K	1690 منبع K
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
تلگرام	1613 ما را در K	1613 در K دنبال	1613 كانال K ما	1627 با ما در K
تماشا	1634 K كنيد
تمامي	1624 K حقوق
تمثل	145 لا K راي
تنويه	98 K:
تواصل	38 K معنا
تواصلوا	38 K معنا	217 K معنا
توافق	43 هل K
توافقنا	43 لا K
توزيع	124 يمنع اعادة K
توصيف	98 حاوي K
توضيح	98 K:	1698 K داد
تيم	1696 K ما
""", 'ج': """
جافاسكريبت	177 K
جاوااسكريپت	1615 K را فعال
جزئيات	98 حاوي K
""", 'ح': """
حذر	220 K
حذرت	220 K
حساب	102 هل لديك K
حقوق	1624 كليه K	1624 همه K	1624 تمام K
حمايت	1641 K مالي خود	1642 به K شما نياز	1642 با K شما	1643 K كنيد	1695 از ما K كنيد	1695 K شما
""", 'خ': """
خارجي	134 محتوي K
خبر	4 اين K	1696 اين K
خبرنامه	1610 K ما	1610 اشتراك K	1611 در K	1640 K روزانه	1640 K هفتگي	1696 K ما	1696 K	1699 K
خبرنگار	39 K ما	1627 K ما را	1629 K
خبرنگاران	39 K ما	1696 K ما
خصوصي	1616 سياست حريم K
خواست	1698 K
خواستند	1698 K
خواندن	1644 براي ادامه K
خوانندگان	18 با كمك K	43 نامههاي K	1642 به K خود تكيه	1696 K ما
خواهد	1636 منتشر K شد
خواهند	1636 منتشر K شد
""", 'د': """
داستان	67 K خود را براي ما
دانشگاه	1629 استاد K
دستيار	63 K مجازي
دعا	220 K
دعت	220 K
دعمك	217 K
دعمكم	148 نعتمد علي K	148 تعتمد علي K	148 نحتاج الي K	217 K
دنبال	1613 ما را K كنيد	1625 K كنيد	1625 K كنيم	1695 K كنيد
دهيد	38 به ما پيام K	67 به ما پيام K	1627 به ما خبر K	1634 گوش K	1645 هديه K	1695 خبر K
دوستان	49 براي K خود
دوستانتان	49 براي K	49 با K
ديدگاه	1636 نوشتن K	1636 ارسال K	1636 بيانگر K	1653 لزوما K
""", 'ذ': """
ذكر	220 K
ذكرت	220 K
""", 'ر': """
راسلنا	38 K	67 K	217 K
راسلونا	38 K	67 K	217 K
رايگان	1633 وبينار K ما	1644 اشتراك K	1654 مقاله K	1654 مطلب K	1654 مطالعه K	1695 K ثبت نام كنيد
روزنامه	1653 ديدگاه K
روزنامهنگار	1629 K
روزنامهنگاري	1696 K مستقل
""", 'س': """
سابقة	98 نسخة K من هذا	98 نسخة K من هذه
سالانه	1697 K
ساهم	90 K بما	217 K في دعم
ساهموا	90 K بما	217 K في دعم
سايت	1696 K ما
سايتهاي	1630 محتواي K ديگر
سكريبت	177 جافا K
سنويا	219 K
""", 'ش': """
شارك	25 K
شاركنا	38 K قصتك	67 K قصتك	217 K برايك
شاركه	25 K	49 K مع
شاركونا	67 K قصتكم	217 K
شهريا	219 K
شويد	24 وارد K	1625 عضو K	1625 K	1695 عضو K
""", 'ص': """
صباح	17 كل K
صبحگاهي	1640 خبرنامه K
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
علاقه	1626 منبع مورد K
عملنا	218 K
عمولة	158 قد نحصل علي K	158 نحصل علي K
عنوان	21 لن يتم نشر K
""", 'ف': """
فارسله	49 K
فرصتهاي	1633 K شغلي در
فريقنا	218 K
فشاركه	49 K
فنجان	54 ادعني الي K قهوة
فيسبوك	16 K	217 تابعنا علي K
فيلترشكن	64 K
فيلم	40 عكس و K
فينگليش	1636 K	1637 حروف لاتين (K)
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
كار	1696 K ما
كاربري	1644 حساب K خود شويد	1695 حساب K خود شويد
كانال	1613 به K ما	1625 K ما	1696 K ما
كتب	220 K
كتبت	220 K
كردهايد	1644 ثبت نام K	1644 ثبتنام K
كمصدر	129 K مفضل	201 K مفضل
كميسيون	1651 K دريافت كنيم	1651 K دريافت ميكنيم
كنيد	62 منو تگ K	62 من را تگ K	62 تگ K	1633 ديدن K	1634 گوش K	1645 هديه K	1648 روي لينك كليك K	1648 كليك K	1695 به ما كمك K	1695 روي لينك كليك K	1695 همين حالا ثبت نام K
كوكي	1616 از K
كوكيها	1616 K
""", 'ل': """
لניוזלטר	78 K
لاتين	1636 حروف K	1637 حروف K
لاشتراكك	147 K في
لاشتراككم	147 K في
لاضافة	6 K تعليق	144 K تعليق
لزوما	1653 K نظر
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
ما	1696 به K
مالكين	186 بلا K
مالي	1642 كمك K شما	1695 كمك K شما	1699 كمك K
ماه	1697 در K
ماهانه	1697 K
متجرنا	218 K
متصفحك	10 K
مجانا	217 سجل K
مجانيا	160 مقالا K
مجانية	160 مقالات K
محتوا	9 اين K
محتواي	1630 K خارجي	1630 اجازه ميدهيد K
محتوايي	1630 حاوي K از
محتوي	134 K من طرف ثالث
محفوظ	1623 حقوق K است
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
مستقل	1696 رسانه K
مستقلة	218 صحافة K
مسدودكننده	1672 K تبليغات
مشترك	150 هل انت K	1644 K شويد	1695 K شويد
مشتركا	50 بصفتك K
مشتركان	1644 ويژه K است
مصنوعي	1631 هوش K
مطالعه	0 دقت K	0 زمان K
مطلب	4 اين K	1696 اين K
معنا	217 ساهم K
مفضل	201 مصدر K
مفضلا	201 مصدرا K
مقالاتنا	148 لا نضع K	218 K
مقاله	1649 ادامه K
ملاك	186 بلا K
منبع	1652 ذكر K
منتخب	1626 منبع K
منشن	62 K لي
منصتنا	218 K
مهمانم	54 قهوه K
موافقتك	134 نطلب K
موبايل	1639 برنامه K
موردنياز	21 بخشهاي K
موفقيت	1640 عضويت شما با K	1640 ثبت نام شما با K
موقعنا	218 K
ميتوانند	50 مشتركان K
ميخواهيم	1630 از شما اجازه K
ميدهد	1636 نظر K
ميفرستيم	57 برايتان K	57 براي شما K
ميگفت	1698 K
ميگويد	1698 K
ميگيريم	1651 كميسيون K
""", 'ن': """
ناشد	220 K
ناشدت	220 K
نتقاضي	158 K عمولة	158 قد K عمولة
نحتاج	148 K الي دعمك
نخواهد	22 منتشر K شد	1636 منتشر K شد
نخواهند	1636 منتشر K شد
نداد	98 پاسخ K
ندهيد	1695 از دست K
نرسل	57 K لك	57 K لكم
نرمافزار	1639 K موبايل
نستخدم	115 K ملفات
نشرتنا	78 K	105 اشترك في K	218 K
نظر	6 ثبت K
نظرسنجي	1695 در K ما	1696 K ما
نميشود	60 ايميل شما نمايش داده K	1636 منتشر K
نوشت	1698 K
نويسنده	1627 ايميل K	1629 K
نياز	1642 به كمك شما K
نيستيد	43 موافق K
""", 'ه': """
هستيد	1644 مشترك K
هماكنون	1695 K ثبت نام كنيد
همايش	1633 بليت K
هوشمند	63 دستيار K
""", 'و': """
وابسته	1642 به حمايت شما K
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
وبينار	1633 K ما	1633 در K
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
ويديو	40 عكسها و K	40 عكس و K	1630 ديدن اين K
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
پژوهشگر	1629 K
""", 'گ': """
گزارش	1696 اين K
گزارشهاي	1696 K ما
گفت	1698 K
گفتند	1698 K
گفته	1698 K است	1698 به K
""", 'अ': """
अनुभव	67 अपना K हमें	2112 का K रखने
अनुवाद	2114 K
अनुसार	2174 के K
अपडेट	98 लेख को K किया	98 खबर को K किया
अपनी	2119 K राय दें
अपील	2174 K की
अलर्ट	2121 K पाने के लिए
असहमत	43 K हैं
असिस्टेंट	63 वर्चुअल K	63 एआई K
""", 'आ': """
आपका	2171 K दान
आपको	57 हम K
आर्टिकल	2133 फ्री K	2133 मुफ्त K
आर्थिक	2123 K सहयोग दें	2123 K सहयोग करें	2171 K मदद दें
आवश्यक	21 K फील्ड
""", 'इ': """
इंस्टॉल	2093 ऐप K करें	2121 K करें
इनबॉक्स	2092 आपके K	2122 अपने K में
""", 'उ': """
उपयोग	2098 कुकीज का K	2098 कुकी का K
""", 'ए': """
एजेंसी	2132 K की फीड
एडिटर	2112 सब K हैं	2112 सब-K हैं
""", 'ऐ': """
ऐडब्लॉकर	2150 K
""", 'क': """
कमीशन	2131 हमें K मिल	2131 K मिल सकता है
कमेंट	2119 अपनी राय K	2120 K करने के लिए	2120 K में अपनी राय	2120 K हटा	2120 K करने वाले
करके	2122 साइन अप K आप
करें	62 मुझे टैग K	62 हमें टैग K	2092 ईमेल दर्ज K	2095 फॉलो K	2107 जॉइन K	2107 लाइक K	2110 हमें ईमेल K	2117 टिकट बुक K	2119 पोल में वोट K	2122 साइन अप K	2126 शेयर K	2126 साझा K	2126 सेव K	2171 फॉलो K	2171 लॉग इन K	2171 साइन अप K
कहती	2174 K
कहते	2174 K
कहा	2174 K
कहानी	67 अपनी K हमें
कीजिए	2171 मदद K
कॉपी	2126 लिंक K हो गया
कॉपीराइट	2106 K
क्लिक	2107 K करें	2171 यहां K करें	2171 लिंक पर K करें
""", 'ख': """
खबर	4 इस K	4 यह K	2172 इस K	2172 यह K
खबरें	2128 और K पढने के लिए	2133 मुफ्त K
खबरों	2128 अन्य K के लिए	2128 ताजा K के लिए	2128 की K के लिए
खरीदें	2117 यहां से K
खेलें	2119 क्विज K और
""", 'ग': """
गिफ्ट	2126 K करें
गोपनीयता	2098 K नीति
""", 'ज': """
जनरेट	2132 ऑटो-K
जरूर	2110 हमें K दें
जावास्क्रिप्ट	2098 K
जुडने	2108 K के लिए
जुडिए	51 आप भी K	2171 K
जुडें	51 आप भी K	2095 चैनल से K	2107 K	2117 हमारी टीम से K	2171 हमसे K
ज्वाइन	2107 K करें
""", 'ट': """
टिप्पणियों	2120 K के लिए
टिप्पणी	98 K करने से इनकार	2120 K करने के लिए	2120 K पोस्ट करने के लिए
""", 'ड': """
डाउनलोड	2093 ऐप K करें	2121 K करें	2121 K कीजिए	2171 ऐप K करें	2171 ऐप K कीजिए
""", 'त': """
तस्वीरें	40 K और वीडियो	40 अपनी K
""", 'द': """
दान	2175 K
दिखाया	60 ईमेल नहीं K
दिया	98 पर जवाब नहीं K
दें	2171 राय K
देखें	2171 यहां K
दोस्तों	49 K को भेजें	49 K के साथ
""", 'ध': """
धारा	55 K #g	55 K # जी
""", 'न': """
निजता	2098 K नीति
निर्भर	2123 आपके सहयोग पर K
नोटिफिकेशन	14 K	2093 K चालू करें	2121 K ऑन करें	2121 K ऑन कर लें
नौकरी	2117 K के अवसर
न्यूज	2096 गूगल K पर
न्यूजरूम	39 हमारे K
न्यूजलेटर	2092 हमारे K	2092 हमारा K	2092 हमारा साप्ताहिक K	2092 K के लिए	2172 हमारे K	2175 K
""", 'प': """
पढने	0 K का समय	2124 K के लिए
पढें	0 मिनट में K	2093 ऐप में K	2171 पूरी खबर K
पत्रकार	2172 हमारे K
पत्रकारिता	2112 K में सक्रिय हैं	2172 हमारी K	2172 स्वतंत्र K
पसंदीदा	2109 K सोर्स	2109 K स्रोत	2109 K न्यूज सोर्स	2166 K स्रोत	2166 K सोर्स
पाठकों	18 K के सहयोग	2123 K के सहयोग से चलते
पाने	2122 ईमेल पर K के लिए
पुनःप्रकाशित	45 K
पुनर्प्रकाशन	2132 K वर्जित
पुनर्प्रकाशित	45 K
पूछा	2174 K
पूछें	2114 K
पूरी	2124 बनकर K खबर
पॉडकास्ट	2118 K सुनें	2118 K सुनने के लिए	2172 हमारा K
प्रकाशित	21 ईमेल पता K	45 पुनः K
प्रति	2173 K माह	2173 K वर्ष
प्रतिक्रिया	2119 अपनी K
प्रिफर्ड	2109 K सोर्स
""", 'ब': """
बताइए	38 हमें K	67 हमें K
बताएं	38 हमें K	67 हमें K	2110 हमें K	2110 कमेंट करके K	2171 हमें K	2171 राय K
बताते	2174 K
बताया	2174 K
बदल	98 नाम K
बाहरी	2113 K साइट
बिंदु	2114 मुख्य K
बॉक्स	2120 कमेंट K में
बोला	2174 K
बोले	2174 K
ब्राउजर	10 आपका K
ब्लॉकर	2150 ऐड K	2150 एड K
""", 'भ': """
भेजें	38 हमें K	49 आगे K	49 किसी को K	67 हमें K	2110 हमें K	2171 हमें K	2171 खबर K
""", 'म': """
मकतूब	43 K
महीने	50 सदस्य हर K	2173 हर K
मांगते	2113 आपकी इजाजत K हैं	2113 आपकी अनुमति K हैं
मुताबिक	2174 K
मुफ्त	2133 K लेख
""", 'य': """
यूट्यूब	16 K
योगदान	55 मासिक K
""", 'र': """
रखने	2124 पढना जारी K के लिए
रजिस्टर	2171 अभी K करें
रहिए	2128 जुडे K
रहें	2128 जुडे K
रिपोर्टर	39 हमारे K
""", 'ल': """
लिखा	2174 K
लिखें	38 हमें K	67 हमें K	2171 हमें K
लेख	2172 यह K	2172 इस K
लॉग	24 K इन
लॉगिन	2171 K करें
""", 'व': """
विचलित	98 K कर सकते
विचार	2132 लेखक के निजी K
विज्ञापन	11 K	70 न K	70 बिना K	70 कोई K नहीं	2150 K अवरोधक
वीडियो	40 फोटो और K	40 अपने K	2118 K देखें	2118 K यहां देखें	2118 K भी देखें	2118 K देखने के लिए
वेबसाइट	2172 हमारी K
वेबिनार	2117 K के लिए
वॉट्सऐप	38 हमें K	67 हमें K
व्हाट्सएप	38 हमें K	67 हमें K	2110 हमें K करें
व्हाट्सऐप	16 K	38 हमें K	67 हमें K
""", 'श': """
शर्तें	2098 नियम और K
शामिल	51 उनमें K हों	98 विवरण K
""", 'स': """
संपर्क	38 हमसे K करें	38 हमें K करें	67 हमसे K करें	67 हमें K करें	2110 हमसे K करें
संपादित	2132 ने K नहीं किया
संवाददाता	39 हमारे K	2112 वरिष्ठ K हैं	2112 K हैं
संस्करण	98 पिछले K में
सकते	2108 जुड K हैं	2108 फॉलो कर K हैं	2110 हमें भेज K हैं
सदस्य	55 मासिक K	2124 पहले से K हैं	2171 K बनें
सदस्यता	2124 K लें
सप्ताह	2173 प्रति K
सब्सक्राइब	2092 न्यूजलेटर को K	2092 न्यूजलेटर K	2095 चैनल को K	2107 K करें	2122 K करके आप	2171 K करें
सब्सक्राइबर	50 K	2124 K हैं
सब्सक्राइबर्स	2124 K के लिए है
सब्सक्रिप्शन	2122 K सफल	2175 K
समरी	2114 K
समर्थन	2171 K करें
सर्वाधिकार	2105 K सुरक्षित
सर्वे	2119 K में भाग लें	2119 K में भाग लेकर
सहमत	43 K हैं
सहयोग	2123 हमें K करें	2171 आपका K	2171 हमें K	2171 K करें	2171 आपके K
सहयोगी	55 मासिक K
सामग्री	2113 से मिली K शामिल है	2113 K उपलब्ध नहीं है
सारांश	2114 K
सिंडीकेट	2132 K फीड
सीनियर	2112 K सब एडिटर हैं
सुझाएं	2171 सुधार K
सुधार	98 K:	98 भूल K
सुनें	2 खबर K	2 लेख K	2118 को K	2118 लेख K
सुबह	17 हर K
स्पैम	71 कोई K नहीं
स्वीकार	2113 कुकीज K करें
""", 'ह': """
हमारा	2093 K ऐप	2172 K काम	2172 K ऐप
हमारी	39 K टीम से	2171 K मदद करें	2172 K टीम
हमारे	2172 K पाठक	2172 K चैनल	2172 K साथ
हिस्सा	2119 सर्वे में K लें
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
กด	4232 Kเพิ่มเพื่อน	4260 Kติดตาม
กร	4202 Kอกอีเมล
กล	4263 K่าว
กอ	4261 Kงบรรณาธิการ
กา	14 Kรแจ้งเตือน	4260 Kรสนับสนุนจากคุณ
""", 'ข': """
ขอ	4220 Kบคุณที่สมัคร	4220 Kบคุณที่ลงทะเบียน	4261 Kงเรา
""", 'ค': """
คล	40 Kิปหรือภาพ	4260 Kิกที่นี่	4260 Kิกชม
คว	4230 Kามเห็นส่วนตัวของผู้เขียน
ค่	4229 Kาคอมมิชชั่น	4229 Kาคอมมิชชัน
""", 'จ': """
จด	4201 Kหมายข่าวของเรา	4220 Kหมายข่าวรายสัปดาห์ของเรา	4264 Kหมายข่าว
จะ	4219 Kไม่แสดงให้คนอื่นเห็น
""", 'ช': """
ช่	21 Kองข้อมูลจำเป็น
""", 'ด': """
ดา	4260 Kวน์โหลดแอปของเรา	4260 Kวน์โหลดแอปได้	4260 Kวน์โหลดแอปเลย	4260 Kวน์โหลดแอปฟรี
""", 'ต': """
ติ	38 Kดต่อเรา	38 Kดต่อทีมข่าว	67 Kดต่อเรา	67 Kดต่อทีมข่าว	4211 Kดต่อผู้สื่อข่าวของเรา	4211 Kดต่อกองบรรณาธิการ	4260 Kดตามเรา
ต่	4262 Kอเดือน	4262 Kอปี
""", 'ถ': """
ถื	4220 Kอว่าคุณยอมรับ
""", 'ท': """
ทด	4224 Kลองอ่าน
ทั	38 Kกมา	4230 Kศนะของผู้เขียน
ทา	4219 Kงเว็บไซต์ขอสงวนสิทธิ์	4221 Kงอีเมลทุก
ทุ	4221 Kกเช้าทางอีเมล
""", 'บ': """
บท	4225 Kความฟรี	4261 Kความนี้
บร	4264 Kิจาค
บล	4244 K็อกโฆษณา
บอ	38 Kกเรา	67 Kกเรา	4263 Kกว่า
""", 'ผ': """
ผู	63 K้ช่วยเสมือน	63 K้ช่วย ai	4222 K้อ่านที่สนับสนุนเรา
""", 'พ': """
พู	4263 Kดกับ
""", 'ภ': """
ภา	40 Kพและคลิป	40 Kพหรือคลิป	40 Kพและวิดีโอ
""", 'ม': """
มี	4211 Kข้อมูลเพิ่มเติม?
""", 'ย': """
ยอ	4213 Kมรับคุกกี้
""", 'ร': """
ระ	4263 Kบุว่า
รา	4262 Kยเดือน
ร่	51 Kวมเป็นหนึ่ง	51 Kวมสนับสนุน	4222 Kวมสนับสนุนการทำงานของเรา	4260 Kวมสนับสนุน	4260 Kวมบริจาคให้เรา	4260 Kวมบริจาคกับเรา	4260 Kวมบริจาคได้ที่
""", 'ล': """
ลิ	4230 Kขสิทธิ์เป็นของข่าว
""", 'ว': """
วา	4261 Kรสารศาสตร์อิสระ
""", 'ส': """
สง	4207 Kวนลิขสิทธิ์	4208 Kวนสิทธิ์
สน	4222 Kับสนุนสื่ออิสระ	4222 Kับสนุนการทำงานของเรา	4222 Kับสนุนนักข่าว	4260 Kับสนุนเรา	4260 Kับสนุนพวกเรา
สม	50 Kาชิกสามารถ	4201 Kัครรับจดหมายข่าว	4201 Kัครรับข่าวสาร	4260 Kัครรับ	4260 Kัครสมาชิกวันนี้	4260 Kัครสมาชิกเลย	4260 Kัครสมาชิกเพื่อ	4260 Kัครสมาชิกได้ที่	4260 Kัครสมาชิกของเรา	4264 Kาชิก
สำ	4224 Kหรับสมาชิกเท่านั้น
สื	4261 K่ออิสระ
ส่	38 Kงข้อความมา	38 Kงมาที่ทีมข่าว	49 Kงต่อ	67 Kงมาที่ทีมข่าว	4211 Kงเรื่องราวของคุณ	4211 Kงข่าวหาเรา	4260 Kงข้อมูลมาที่	4260 Kงคลิปมา
""", 'ห': """
หา	4211 Kกคุณมีข้อมูล
ห้	4207 Kามคัดลอกหรือ	4207 Kามคัดลอกข้อความ	4207 Kามคัดลอกเนื้อหา	4207 Kามคัดลอกบทความ	4208 Kามทำซ้ำ
""", 'อ': """
อย	4260 K่าพลาด
อี	21 Kเมลของคุณจะไม่	4201 Kเมลของคุณ
อ่	4224 Kานบทความฉบับเต็ม
""", 'เ': """
เข	24 K้าสู่ระบบ	4260 Kียนถึงเรา	4260 K้าสู่ระบบเพื่อ
เฉ	4224 Kพาะสมาชิก
เน	9 Kื้อหานี้	4213 Kื้อหาจากภายนอก	4213 Kื้อหาภายนอก	4240 Kื้อหานี้มาจาก	4240 Kื้อหาจาก
เป	4224 K็นสมาชิกอยู่แล้ว	4263 Kิดเผยว่า
เผ	45 Kยแพร่ต่อ	45 Kยแพร่ซ้ำ
เพ	18 Kราะผู้อ่าน	4219 Kื่อแสดงความคิดเห็น	4224 Kื่ออ่านต่อ	4224 Kื่ออ่านบทความ	4232 Kิ่มเพื่อนไลน์	4232 Kิ่มเพื่อนทางไลน์
เล	38 K่าให้เราฟัง	67 K่าให้เราฟัง	67 K่าประสบการณ์
เว	0 Kลาอ่าน	98 Kอร์ชันก่อนหน้าของ	4219 K็บไซต์ไม่รับผิดชอบ
""", 'แ': """
แก	98 K้ไข:
แจ	38 K้งทีมข่าว	67 K้งทีมข่าว	4211 K้งเบาะแสข่าว	4211 K้งเรา	4260 K้งทีมงาน
แช	49 Kร์ให้	67 Kร์เรื่องราว
แท	62 K็กเรา	62 K็กมา
แห	4210 Kล่งข่าวที่ต้องการ	4210 Kล่งข่าวโปรด	4210 Kล่งที่มาที่ต้องการ
แอ	4232 Kดไลน์	4232 Kดไลน์เพื่อ	4260 Kดไลน์
""", 'โ': """
โฆ	11 Kษณา
โป	4244 Kรแกรมบล็อกโฆษณา
โห	4260 Kวตเลย	4260 Kลดแอป
""", 'ใ': """
ให	4261 K้เรา
""", 'ไ': """
ไม	70 K่มีโฆษณา
""", 'ả': """
ảnh	4613 hãy gửi K
""", 'ủ': """
ủng	4554 ly cà phê K hộ	4613 hãy K hộ
""", 'あ': """
あと	2622 K#本、無料で
あな	51 Kたも参加
""", 'い': """
いか	2680 Kがでしたか
いの	98 Kちの電話
""", 'お': """
お使	10 Kいのブラウザ	2589 Kいのブラウザ
お寄	2680 Kせください
お届	57 Kけします
お申	2610 Kし込みはこちら	2680 Kし込みください	2680 Kし込みはこちら
お聞	2680 Kかせください
お見	2680 K逃しなく
お試	2680 Kしください
お読	2680 Kみいただけます
お送	57 Kりします
""", 'か': """
から	2627 K転載したものです	2627 Kの転載です
か月	2576 K無料	2682 K無料
""", 'が': """
が作	2661 aiK成
が無	2589 javascriptK効
が生	2661 aiK成
が翻	2661 aiK訳
が要	2661 aiK約
""", 'こ': """
ここ	2575 Kからは有料	2576 Kから先は
この	2 K記事を音声	9 Kコンテンツ	2575 K記事は有料	2575 K記事は会員	2594 K記事についてのご意見	2641 Kコンテンツは	2641 K投稿は	2641 K外部コンテンツは	2681 K記事が	2681 K記事を	2681 K記事は
""", 'ご': """
ご利	10 K用のブラウザ	2589 K用のブラウザ
ご協	2680 K力ください
ご存	2628 Kじの方は
ご寄	2573 K付をお願い	2680 K付
ご意	43 K見・ご反論	2594 K見・ご感想	2594 K見をお寄せ
ご感	2594 K想をお寄せ
ご支	2573 K援をお願い	2680 K援
ご登	2619 K録ありがとうございます	2680 K録
ご覧	2680 Kください	2680 Kいただけます
ご購	2680 K読
ご連	2680 K絡ください
""", 'す': """
すで	2622 Kに会員の方
すべ	2576 Kての記事が
""", 'ぜ': """
ぜひ	2586 Kフォロー
""", 'で': """
でも	2586 K配信中
で作	2661 aiK成
で受	2603 lineKけ取る
で届	2603 lineKく
で最	2603 lineK新
で生	2661 aiK成
で要	2661 aiK約
""", 'と': """
と強	2683 K調
と書	2683 Kい
と発	2683 K表
と話	2683 Kし	2683 Kす
と語	2683 Kっ	2683 Kる
と説	2683 K明
と述	2683 Kべ
""", 'に': """
によ	2661 aiKって生成	2661 aiKる要約	2683 Kると
""", 'の': """
の使	2592 cookieK用
の学	48 aiK習
の採	2610 K用情報
の提	2627 K供記事です
""", 'を': """
をフ	2586 Kォローする	2586 Kォローしよう
を使	2592 cookieK用
を利	2592 cookieK用
を有	2589 javascriptK効	2589 javascript K効
を発	2683 K表した
を許	2607 cookieK可
""", 'ア': """
アカ	2603 lineKウントはこちら
アシ	63 aiKスタント
アフ	74 Kィリエイトリンク	74 Kィリエイト広告	2626 Kィリエイト広告	2626 Kィリエイトプログラム	2626 Kィリエイトリンク	2635 Kィリエイトリンク	2635 Kィリエイト広告	2635 Kィリエイトプログラム
アプ	2581 Kリで開く	2581 Kリで読む	2581 Kリはこちら	2582 Kリを開く	2582 Kリをダウンロード	2582 Kリのダウンロード	2582 Kリをインストール	2618 Kリなら通知	2618 Kリなら速報	2618 Kリなら、	2618 Kリで読むと	2618 Kリなら
アン	2614 Kケートにご協力	2614 Kケートはこちら	2614 Kケート実施中	2615 Kケートに答えて
""", 'カ': """
カ月	2576 K無料	2682 K無料
""", 'ク': """
クイ	2615 Kズに答えて
クッ	2591 cookie(Kキー)	2592 Kキーを使用	2592 Kキーを利用	2607 Kキーを許可
""", 'コ': """
コメ	6 Kントを書く	6 Kントする	21 Kントをキャンセル	21 Kントを投稿するには	85 Kント欄	98 Kントしていない	2594 Kントを投稿するには	2594 Kントするには	2594 Kントをお寄せ	2595 Kント欄で	2595 Kント欄に	2595 Kント欄から	2595 Kント欄へ	2617 Kントは削除します	2617 Kントは削除することが	2617 Kントは削除する場合	2617 Kントは承認	2617 Kントは公開前	2617 Kントは非表示
コー	54 Kヒー代	54 Kヒーをおごって
""", 'サ': """
サポ	2573 Kートをお願いします	2680 Kートをお願い	2680 Kートしていただ
""", 'シ': """
シェ	25 Kアして	49 Kアして
""", 'ス': """
スパ	71 Kムは
""", 'タ': """
タグ	62 K付けして	62 Kをつけて
""", 'ダ': """
ダウ	2680 Kンロードしてください
""", 'チ': """
チケ	2610 Kット販売中
チャ	2587 Kンネル登録を	2603 Kンネルに参加する	2603 Kンネルに参加しよう
""", 'ニ': """
ニュ	78 Kースレター	2579 Kースレターに登録	2580 Kースレターを	2603 googleKースで	2619 Kースレター登録はこちら	2684 Kースレター
""", 'ネ': """
ネタ	98 Kバレを含
""", 'バ': """
バー	63 Kチャルアシスタント
""", 'フ': """
フォ	2586 Kローして最新	2586 Kローをお願い	2680 Kローしてください
""", 'ブ': """
ブラ	2638 Kウザは音声	2638 Kウザは動画	2638 Kウザではこの動画	2638 Kウザはvideo	2638 Kウザはaudio
""", 'プ': """
プッ	2582 Kシュ通知
プラ	2591 Kイバシーポリシーに
プレ	2576 Kミアム会員
プロ	2626 Kモーションが含まれ	2626 Kモーションを含
""", 'ポ': """
ポッ	34 Kドキャスト
""", 'ミ': """
ミラ	64 Kーサイト
""", 'メ': """
メル	2579 Kマガに登録	2580 Kマガで	2619 Kマガ登録はこちら	2619 Kマガの登録	2681 Kマガ
メー	21 Kルアドレスが公開されること	58 Kルで受け取りたい方	58 Kルでお知らせ	60 Kルアドレスは表示され	60 Kルアドレスが表示され	78 Kルマガジン	2579 Kルマガジンに登録	2580 Kルマガジンで	2580 Kルマガジンを	2580 Kルでお届け	2594 Kルアドレスが公開されることはありません	2619 Kルアドレスを入力してください	2684 Kルマガジン
""", 'ロ': """
ログ	24 Kイン	2575 Kインして続きを	2575 Kインしてください	2576 Kインが必要	2680 Kインして
""", 'ヶ': """
ヶ月	2576 K無料	2682 K無料
""", '上': """
上优	4648 在googleK先
上優	4648 在googleK先
""", '下': """
下方	4737 K留言
下載	4629 K客戶端	4631 Kapp	4631 K應用程式
下载	4629 K客户端	4631 Kapp	4631 K应用	4736 K客户端
""", '不': """
不代	4647 K表本站	4664 K表本站立场	4677 K表本報立場	4677 K表本报立场	4677 K表本站立场	4677 K表本站立場	4677 K表本媒體立場	4677 K表本網立場	4677 K表本刊立場
不发	71 K垃圾
不同	43 K意本文
不属	4704 K于任何财团
不屬	4704 K於任何財團
不得	4647 K转载	4647 K轉載
不认	43 K同本文
不錯	4736 K過
不错	4736 K过
""", '人': """
人工	48 K智能训练
""", '仅': """
仅代	4647 K表作者
仅供	4664 K其表达个人看法
仅限	4669 K会员	4669 K订户
""", '他': """
他說	4739 K
他说	4739 K
""", '付': """
付費	4624 K後	4740 K牆
付费	4624 K后	4740 K墙
""", '以': """
以下	4692 K内容来自
以閱	4623 K讀全文
以阅	4623 K读全文
""", '仮': """
仮名	98 Kです	98 K
""", '仲': """
仲間	51 Kに加わ
""", '会': """
会员	50 K每月	4624 K专享	4669 K限定内容
会員	50 Kの方は	50 Kは月に	2575 K限定です	2575 K限定の記事	2575 K登録できます	2576 K登録すると	2576 K登録が必要	2622 Kの方はこちら	2622 K登録で続きを読む	2622 K登録後にご覧	2652 Kだけが読める	2652 Kのみがお読み	2652 Kのみ閲覧	2680 K登録して	2680 K登録は	2680 K登録がお済み	2680 K登録をお願い	2680 K登録で	2680 K登録のうえ	2680 K登録はこちら	2680 K登録ください	2681 Kの方
会費	2620 Kで運営
""", '体': """
体験	67 K談をお寄せ
""", '你': """
你的	4621 K支持	4736 K支持,	4736 K支持让	4736 K支持讓	4736 K支持是
""", '使': """
使用	4639 Kcookie改善	4639 Kcookie以	4639 K cookie 以	4639 K cookie 来	4639 K cookie 來	4640 Kcookie来	4640 Kcookie來
""", '來': """
來自	4655 K外部平台的內容
""", '依': """
依靠	4667 K读者的支持	4667 K讀者的支持
""", '侵': """
侵权	4647 K请	4647 K必究
侵權	4647 K必究
""", '個': """
個人	2592 K情報の取り扱い	2627 Kの見解です	4664 K看法
""", '偏': """
偏好	4648 K來源	4648 K来源	4719 K來源
""", '僅': """
僅限	4669 K會員	4669 K訂戶
""", '優': """
優先	2602 Kソース	2602 K表示に設定	2602 Kする情報源	2602 K的に表示
""", '免': """
免費	15 K閱讀	4678 K文章	4678 K閱讀篇數	4678 K閱讀額度	4679 K註冊即可	4679 K註冊後	4707 K文章	4736 K訂閱	4738 K試用
免费	15 K阅读	4678 K文章	4678 K阅读篇数	4679 K注册即可	4679 K注册后	4707 K文章	4736 K订阅	4738 K试用
""", '全': """
全文	20 Kを	2575 Kを読むには	2575 Kをお読み
""", '公': """
公众	16 K号	4634 K号:
公式	2582 Kアプリ	2586 Kアカウントをフォロー	2586 Kアカウントを友だち	2603 Klineはこちら	2681 Kline
""", '关': """
关注	4634 K我们的	4736 K我们
""", '内': """
内阅	4629 appK读
""", '写': """
写真	40 Kや動画	40 K・動画	40 Kや映像
写道	4739 K
""", '分': """
分で	0 K読めます
分享	25 K给	25 K給	49 K给	49 K給	67 K您的故事
""", '初': """
初割	2682 K
初月	2622 K#円で	2682 K無料
""", '判': """
判断	2683 Kした
""", '利': """
利用	2591 K規約に同意
""", '前': """
前請	4664 K先登入
前请	4664 K先登录
""", '剩': """
剩余	4623 K#%
剩餘	4623 K#%
""", '力': """
力を	2620 K貸してください
""", '加': """
加入	51 K他们	51 K他們	4634 Kline好友	4634 Kline官方	4634 Kline@	4667 K贊助行列	4667 K赞助行列	4736 K会员	4736 K會員
加记	38 K者微信	67 K者微信
""", '助': """
助手	63 aiK	63 ai K
""", '励': """
励み	2681 Kになります
""", '動': """
動画	40 Kや写真	2611 Kをご覧ください	2611 Kはこちら	2612 Kでも詳しく	2612 Kでも解説	2638 Kを再生するには	2638 Kをご覧いただくには	2638 Kを視聴するには
""", '勘': """
勘誤	98 K
勘误	98 K
""", '包': """
包月	4738 K
""", '化': """
化名	98 K
""", '即': """
即可	4664 K留言
""", '参': """
参加	51 Kしませんか
""", '參': """
參與	6 K討論
""", '友': """
友だ	2587 Kち追加
""", '収': """
収益	2626 Kを得ること
""", '发': """
发给	57 K您
发表	6 K评论
发送	57 K给您	4627 K到您的邮箱
""", '取': """
取材	38 K班に	38 K班まで	38 K班が	67 K班に	67 K班まで	67 K班が	98 Kに回答しなかった	98 Kに応じなかった	2604 K班までご	2620 Kを支えて
取消	21 K回复	21 K回覆
""", '受': """
受信	2579 Kトレイに
""", '只': """
只靠	4667 K讀者	4667 K读者
""", '可': """
可能	98 K引起不适	98 K引起不適
""", '同': """
同意	4655 Kcookie
""", '向': """
向我	38 K们爆料	38 K們爆料	67 K们爆料	67 K們爆料
向本	38 K报	67 K报
""", '含': """
含剧	98 K透
含有	98 K暴力
""", '启': """
启用	4695 Kjavascript
""", '告': """
告訴	38 K我們	67 K我們	4739 K
告诉	38 K我们	67 K我们	4739 K
""", '呼': """
呼び	2683 Kかけた	2683 Kかける	2683 Kかけて	2683 K掛け
""", '命': """
命じ	2683 Kた
""", '啟': """
啟用	4695 Kjavascript
""", '喊': """
喊道	4739 K
""", '因': """
因为	4736 K有你的支持
因為	4736 K有你的支持
""", '图': """
图片	40 K和视频
""", '売': """
売上	2626 Kの一部が還元
""", '外': """
外部	2607 Kコンテンツ	4655 K内容	4655 K內容
""", '她': """
她說	4739 K
她说	4739 K
""", '好': """
好評	2610 K発売中
""", '如': """
如侵	4647 K权
如有	4647 K侵权	4647 K侵權
""", '学': """
学習	48 aiK
""", '安': """
安心	98 K專線
""", '官': """
官方	4635 K微信
""", '定': """
定期	4736 K定額
""", '寄': """
寄付	2649 Kで成り立って	2649 Kで運営され	2649 Kによって運営され	2680 Kをお願い	2684 K
寄到	4627 K您的信箱	4666 K你的信箱
寄給	57 K您
寄给	57 K您
""", '寫': """
寫道	4739 K
""", '居': """
居合	2628 Kわせた方は
""", '已': """
已是	4623 K會員	4669 K订户	4669 K訂戶
已经	4623 K是会员
""", '年': """
年額	2682 K
""", '广': """
广告	11 K	4641 K拦截	4701 K拦截	4701 K屏蔽
""", '広': """
広告	11 K	70 Kも	70 Kなし	70 Kなしで	2589 Kブロック	2620 Kに頼らず
""", '廣': """
廣告	11 K	4641 K攔截	4701 K攔截	4701 K封鎖
""", '开': """
开启	4631 K通知	4695 Kjavascript
""", '弊': """
弊社	2681 K
弊紙	38 Kまで	67 Kまで
""", '当': """
当サ	2681 Kイト
当初	98 Kの記事で
当社	2681 Kの
当編	2681 K集部
""", '後': """
後援	80 K
""", '微': """
微信	4631 K扫	4635 K公众号
""", '心': """
心理	98 K援助
""", '必': """
必填	21 K项已用	21 K欄位
必須	22 K項目です
""", '応': """
応援	2573 Kをお願いします	2680 Kをお願い	2680 Kして
""", '您': """
您已	4666 K成功订阅	4666 K成功訂閱
您的	10 K浏览器	10 K瀏覽器	4621 K支持	4667 K每一份捐款	4667 K每一筆捐款	4736 K捐款	4736 K支持,	4736 K支持让	4736 K支持讓	4736 K支持是
""", '情': """
情報	2604 Kをお寄せください	2604 K提供はこちら	2604 K提供を募集	2604 K提供をお待ち	2604 Kをお待ちして	2628 Kをお持ちの方は	2628 K提供窓口
""", '感': """
感謝	4666 K您的訂閱	4736 K閱讀	4736 K您的支持
感谢	4666 K您的订阅	4736 K阅读	4736 K您的支持
""", '成': """
成为	51 K其中一员	4623 K会员即可	4669 K付费会员	4736 K会员,	4736 K会员即可	4736 K我们的会员
成果	2635 K報酬型広告
成為	4623 K會員即可	4667 K我們的贊助	4669 K付費會員	4736 K會員,	4736 K會員即可	4736 K我們的會員
""", '我': """
我们	4639 K使用cookie	4639 K使用 cookie	4737 K的
我們	4639 K使用cookie	4639 K使用 cookie	4737 K的
""", '手': """
手机	4631 K客户端
""", '打': """
打开	4629 Kapp	4631 K微信
打開	4629 Kapp
""", '扫': """
扫一	4631 K扫
扫描	4629 K二维码下载	4629 K二维码加入	4631 K二维码关注	4736 K二维码下载	4736 K二维码关注	4736 K二维码加入	4736 K二维码阅读
""", '把': """
把你	67 K的故事发
把您	67 K的故事发	67 K的经历发	67 K的經歷
""", '投': """
投げ	54 K銭
投资	4647 K有风险
""", '拒': """
拒絕	98 K置評
拒绝	98 K置评
""", '指': """
指出	4739 K
指摘	2683 Kした
""", '捐': """
捐助	4667 K我们	4667 K我們
捐款	4736 K支持	4740 K
""", '掃': """
掃一	4631 K掃
掃描	4629 K qr	4736 K二維碼
""", '授': """
授權	47 cc by #K
""", '推': """
推播	14 K	4631 K通知
推送	14 K	4631 K通知
""", '描': """
描写	98 Kが含まれ
""", '提': """
提供	95 taboola K	95 outbrain K	95 dianomi K	95 revcontent K	95 mgid K
""", '擋': """
擋廣	4701 K告
""", '支': """
支持	4620 K獨立媒體	4620 K独立媒体	4621 K我们的	4621 K我們的	4736 K我们,	4736 K我們,	4736 K我们。	4736 K我們。	4736 K我们的报道	4736 K我們的報導	4736 K我们的新闻	4736 K我們的新聞	4736 K我们的记者	4736 K我們的記者	4736 K我们的工作	4736 K我們的工作	4736 K我们继续	4736 K我們繼續
支援	2649 Kで成り立って	2649 Kで運営され	2649 Kによって成り立って	2649 Kによって運営され	2680 Kをお願い
""", '教': """
教え	49 Kてあげて
""", '文': """
文章	4647 K来源:
""", '新': """
新着	58 K記事をメール
新闻	4648 在googleK上关注
""", '无': """
无广	70 K告
""", '明': """
明ら	2683 Kかにした
""", '智': """
智慧	63 K助理
智能	63 K助手
""", '暢': """
暢讀	4669 K全站
""", '更': """
更新	58 K情報をメール
更正	98 K:	98 【K】	98 K说明	98 K說明
""", '最': """
最新	2579 K情報をお届け
""", '會': """
會員	50 K每月	4624 K專享	4669 K限定內容
""", '月': """
月額	2576 K#円	2682 K
""", '有': """
有了	4736 K你的支持	4736 K您的支持
有料	50 K会員は	2575 K会員限定	2575 K会員になる	2575 K会員の方	2622 K記事が読めます	2684 K会員
有权	4664 K删除
有權	4664 K刪除
""", '未': """
未予	98 K置评
未回	98 K应	98 K應
未滿	4688 K#歲	4688 K十八歲
未經	4647 K授權不得	4647 K授權,不得	4647 K授權禁止	4647 K授權請勿	4647 K授權,請勿
未经	4647 K授权不得	4647 K授权,不得	4647 K授权禁止	4647 K授权,禁止	4647 K授权请勿	4647 K授权,请勿
""", '本': """
本ま	2622 月#Kで無料で
本ア	2681 Kプリ
本サ	2681 Kイト
本中	2679 #K#本
本內	4692 K容來自
本内	4692 K容来自
本刊	4737 K
本報	4737 K導
本报	4737 K读者	4737 K道
本文	98 K早前版本	98 K先前版本	98 K已更新	98 K已作	4647 K来源	4737 K
本站	4737 K
本紙	38 Kまで	67 Kまで
本網	4639 K站使用	4737 K
本网	4639 K站使用
本記	2681 K事
本誌	2681 K
""", '来': """
来自	4655 K外部平台的内容
""", '标': """
标记	62 K我
""", '標': """
標記	62 K我
""", '機': """
機械	2661 K翻訳
""", '欢': """
欢迎	4634 K关注	4736 K加入	4736 K赞助	4736 K订阅	4736 K投稿
""", '歡': """
歡迎	4634 K追蹤	4736 K加入	4736 K贊助	4736 K訂閱	4736 K投稿
""", '此': """
此內	9 K容	4692 K容來自	4692 K容由
此内	9 K容	4692 K容来自	4692 K容由
此前	98 K版本
此影	4691 K片在您所在
此视	4691 K频在您所在
""", '残': """
残り	2575 K#文字	2575 K: #文字
""", '毎': """
毎朝	17 K
毎週	17 K
""", '每': """
每周	17 K一次
每天	17 K早上
每年	4738 K
每日	4628 K简报	4628 K簡報	4628 K電子報
每月	4738 K
""", '求': """
求め	2683 Kた	2683 Kている
""", '沒': """
沒有	70 K廣告	4704 K股東	4704 K財團
""", '没': """
没有	70 K广告	71 K垃圾	4704 K股东	4704 K财团
""", '浏': """
浏览	4641 K器版本	4691 K器不支持音频	4691 K器不支持视频	4691 K器不支持播放	4691 K器不支持html#	4691 K器不支持video
""", '添': """
添加	38 K记者微信	67 K记者微信
""", '瀏': """
瀏覽	4691 K器不支援影片	4691 K器不支援音訊
""", '点': """
点击	4736 K关注	4736 K这里
""", '無': """
無料	15 K記事	2575 Kで会員登録	2575 K会員に登録	2622 Kで読める記事の上限	2622 K会員になると	2652 K記事の閲覧	2652 K記事は残り	2652 Kで読める記事	2652 K閲覧	2679 K記事 #/#	2679 K記事#/#	2680 K会員に登録	2680 K会員登録	2682 K体験
無断	2601 K転載	2601 K複製	2660 K転載・複製	2660 K転載を禁じ	2660 Kでの転載	2660 Kで転載
""", '照': """
照片	40 K和视频	40 K或视频	40 K和影片	40 K或影片
""", '版': """
版权	4647 K所有	4647 K归本	4647 K归原	4647 K归作者	4647 K归属
版權	4647 K所有	4647 K歸
""", '特': """
特此	98 K更正
""", '独': """
独立	2681 Kしたジャーナリズム	4737 K新闻	4737 K媒体
""", '獨': """
獨立	4737 K新聞	4737 K媒體
""", '獲': """
獲得	4676 K佣金
""", '生': """
生命	98 K热线	98 K線
""", '用': """
用邮	58 K件接收
""", '由': """
由讀	4737 K者
由读	4737 K者
""", '申': """
申し	2610 K込みはこちら
申込	2610 Kみはこちら	2610 Kはこちら
""", '电': """
电子	4740 K报
""", '畅': """
畅读	4669 K全站
""", '留': """
留言	85 K区	85 K區	4737 K告诉我
""", '異': """
異論	43 Kのある方
""", '疑': """
疑問	2604 Kをお寄せ
""", '登': """
登入	24 K或	4623 K後繼續	4623 K會員	4679 K或註冊
登录	24 K或	4623 K后继续	4623 K后查看全文	4623 K后查看完整	4679 K或注册
登録	2622 Kして続きを読む	2680 Kしてください	2680 Kはこちら
""", '發': """
發表	6 K評論
發送	57 K給您
""", '皆': """
皆さ	2681 Kまの
""", '相': """
相談	98 K窓口
""", '看': """
看更	4629 appK多
""", '禁': """
禁止	4647 K转载
禁無	2600 K断
""", '私': """
私た	2681 Kちの
""", '科': """
科し	2683 Kた
""", '称': """
称	4739 K
""", '稱': """
稱	4739 K
""", '立': """
立即	4736 K加入我们	4736 K加入我們	4736 K订阅	4736 K訂閱	4736 K下载	4736 K下載	4736 K报名	4736 K報名	4736 K成为会员	4736 K成為會員
""", '第': """
第一	4664 K条评论	4664 K則留言	4664 K條評論
""", '筆': """
筆者	2627 K個人の見解
""", '篇': """
篇文	4735 #K章中的#	4735 #K章中#
""", '紙': """
紙の	2681 K新聞の定期購読者
""", '経': """
経験	67 Kをお寄せ	67 Kをお聞かせ
""", '絕': """
絕無	71 K垃圾
""", '続': """
続き	2575 Kを読むには	2575 Kをお読みになる
""", '編': """
編按	98 K
編者	98 K註
編集	38 K部まで	38 K部に	67 K部まで	67 K部に	98 K部注	2681 K部では
""", '繼': """
繼續	4623 K閱讀請
""", '绝': """
绝无	71 K垃圾
""", '继': """
继续	4623 K阅读请
""", '编': """
编者	98 K注
""", '翻': """
翻墙	64 K
""", '者': """
者說	4739 K
者说	4739 K
""", '联': """
联盟	74 K链接	4676 K链接
联系	38 K我们	38 K记者	67 K记者
""", '聯': """
聯盟	4676 K行銷連結	4676 K連結
聯絡	38 K我們
""", '自': """
自動	2661 K翻訳
""", '若': """
若有	4647 K侵权	4647 K侵權
""", '获': """
获得	4676 K佣金
""", '著': """
著作	2601 K権は	2660 K権法により保護	2660 K権法で保護
""", '虚': """
虚拟	63 K助手
""", '表': """
表明	4664 K本站立场
表示	4739 K
""", '要': """
要发	21 K表评论
要發	21 K表留言
""", '訂': """
訂正	98 K:	98 【K】	98 Kして	98 Kします
訂閱	58 K電子報	4623 K即可	4623 K後繼續	4627 K我們的	4627 K電子報	4736 K我們	4740 K費
""", '記': """
記事	2 Kを聴く	2 Kを聞く	4 Kを	98 Kを更新しました	98 Kを修正しました	2679 #K中#記事
記者	2604 Kまでご連絡ください
""", '訴': """
訴え	2683 Kた
""", '評': """
評論	85 K區
""", '認': """
認め	2683 Kた
認為	4739 K
""", '說': """
說:	4739 K
說。	4739 K
說道	4739 K
""", '読': """
読み	2576 K放題
読者	18 Kの寄付	18 Kの支援	2620 Kの会費で	2681 Kの皆様	2681 Kの皆さ	2681 Kアンケート
""", '請': """
請先	4736 K登入
請啟	4639 K用javascript
請我	54 K喝咖啡
請捐	4736 K款
請支	4620 K持我們	4736 K持我們
請登	4736 K入後	4736 K入以
請立	4736 K即捐款
請輸	4666 K入您的電子	4736 K入您
請點	4736 K擊此處	4736 K擊這裡	4736 K擊下方	4736 K擊連結
""", '讀': """
讀者	43 K投書	4737 K問卷
""", '订': """
订阅	50 K用户	50 K会员	4623 K即可	4623 K后继续	4627 K我们的	4627 K电子报	4736 K我们	4740 K费
""", '认': """
认为	4739 K
""", '训': """
训练	48 K人工智能	48 aiK
""", '许': """
许可	47 cc by #K
""", '评': """
评论	85 K区	4664 K服务协议
""", '该': """
该视	4691 K频在您所在
""", '说': """
说:	4739 K
说。	4739 K
说道	4739 K
""", '请': """
请先	4736 K登录
请启	4639 K用javascript
请我	54 K喝咖啡	54 K喝杯咖啡
请捐	4736 K款
请支	4620 K持我们	4736 K持我们
请点	4736 K击此处	4736 K击这里	4736 K击下方	4736 K击阅读	4736 K击关注	4736 K击链接
请登	4736 K录后	4736 K录以
请立	4736 K即捐款
请输	4666 K入您的电子邮箱	4666 K入您的邮箱	4736 K入您
""", '读': """
读完	0 K需要
读者	18 K出资	18 K支持	43 K来信	4737 K问卷	4737 K群
""", '責': """
責任	4647 K編輯:
""", '賺': """
賺取	4676 K佣金
""", '購': """
購読	2575 K者の方は	2576 Kすると	2680 Kしてください	2681 K者の方	2684 K料
""", '贊': """
贊助	4620 K我們	4736 K我們
""", '责': """
责任	4647 K编辑:
""", '赚': """
赚取	4676 K佣金
""", '赞': """
赞助	4620 K我们	4736 K我们
""", '身': """
身边	4737 K的新鲜事
身邊	4737 K的新鮮事
""", '転': """
転載	45 K	2600 Kを禁じ
""", '輸': """
輸入	4666 Kemail
""", '轉': """
轉發	49 K給
轉給	49 K
轉載	45 K	4647 K請註明
""", '转': """
转发	25 K	49 K给
转给	49 K
转载	45 K	4647 K请注明
""", '输': """
输入	4666 Kemail
""", '这': """
这篇	4737 K文章
""", '迷': """
迷惑	71 Kメールは
""", '追': """
追記	98 K:
追蹤	4634 K我們的	4648 Kgoogle news	4736 K我們
""", '送': """
送っ	49 Kてください
送到	4666 K你的邮箱	4666 K您的邮箱	4666 K您的信箱
""", '這': """
這篇	4737 K文章
""", '通': """
通知	14 K	2582 Kをオン
通过	58 K邮件接收
""", '週': """
週に	17 K一度
週刊	2619 Kニュースレター
""", '邀': """
邀請	4736 K您
邀请	4736 K您
""", '邮': """
邮件	58 K订阅	78 K通讯
邮箱	21 K地址不会被公开	60 K不会显示	60 K地址不会显示	60 K不会公开
""", '鏡': """
鏡像	64 K
""", '镜': """
镜像	64 K
""", '長': """
長說	4739 K
""", '长': """
长说	4739 K
""", '開': """
開啟	4631 K通知	4695 Kjavascript
""", '閱': """
閱讀	0 K時間	20 K全文	4623 K全文請
""", '閲': """
閲覧	2679 K記事数:#/#
""", '關': """
關注	4634 K我們的	4736 K我們
""", '阅': """
阅读	0 K时间	0 K时长	20 K全文	4623 K全文请
""", '随': """
随时	4736 K掌握
""", '隐': """
隐私	4640 K政策
""", '隨': """
隨時	4736 K掌握
""", '隱': """
隱私	4640 K權政策	4640 K政策
""", '電': """
電子	21 K郵件地址不會公開	78 K報	4740 K報
""", '需': """
需接	4655 K受cookie
需要	4655 K接受cookie	4736 K您的支持	4736 K你的支持
""", '音': """
音声	2611 Kでもお聴き
""", '飲': """
飲酒	4688 K過量
""", '首': """
首年	4681 K仅需
首月	4669 K仅需	4669 K只要	4681 K免费	4681 K免費	4681 K仅	4681 K僅	4681 K只需	4738 K
首选	4648 K来源	4648 K新闻来源	4719 K来源
首選	4648 K來源	4648 K新聞來源	4719 K來源
""", '點': """
點擊	4736 K這裡
""", '가': """
가명	98 K
가상	63 K 비서
가입하세요	2787 K
가입해	2787 K 주세요
""", '강': """
강조했다	2790 K
""", '게': """
게시물	2744 K 불러오기
""", '계': """
계속	2689 K 읽으려면	2689 K 읽으시려면
계신	2712 알고 K 분은
""", '공': """
공유해	25 K	49 K 주세요
공유해주세요	49 K
""", '광': """
광고	11 K	70 K 없이	2752 K 차단
광고도	70 K
광고차단	2752 K
""", '구': """
구글	2699 K 뉴스에서
구독	50 K 회원은	2689 K 후 이용
구독료	2791 K
구독을	2787 K 신청하세요
구독자	2689 K 전용 기사	2689 K 전용 콘텐츠	2689 K 전용입니다	2689 K 전용 서비스	2788 K
구독자는	50 K
구독자만	2689 K 볼 수	2726 K 읽을
구독자에게만	2726 K 제공
구독하고	2699 K
구독하세요	2711 K	2787 K
구독하시면	2689 K
구독해	80 K 주세요	2698 K 주세요	2724 K 주셔서	2787 K 주세요
구독해주세요	2698 K
구독해주셔서	2724 K
""", '금': """
금요일	2724 매주 K 보내드리는
""", '기': """
기사	2 K 듣기	4 K	2786 #개 K 중 #개
기사가	98 K 수정
기사를	2 K 듣	98 K 수정	2689 전체 K 보려면	2726 전체 K 읽어보세요
기사의	98 K 이전 버전
기자를	2725 K 응원해
기자에게	2712 K 연락해 주세요
""", '남': """
남겨주세요	2787 K
""", '네': """
네이버	2699 K 메인에서	2711 K 구독
네이버에서	2699 K 구독
""", '놓': """
놓치지	2787 K 마세요
""", '눌': """
눌러주세요	2787 K
""", '뉴': """
뉴스레터	78 K	2691 K 구독하기	2691 K 구독하세요	2691 K 신청하기	2691 K 구독 신청하기	2788 K	2791 K
뉴스레터로	2691 K 받아
뉴스레터를	2691 K 받아	2691 K 구독하세요	2691 K 구독해	2691 K 구독하고	2691 K 구독하면	2787 K 신청하세요
""", '다': """
다운로드하세요	2787 K
""", '달': """
달	2726 첫 K #원
""", '답': """
답변하지	98 K 않았
""", '당': """
당신의	2712 K 제보가	2788 K 후원
""", '댓': """
댓글	6 K 작성
댓글로	85 K
댓글에	85 K
댓글은	2722 K 삭제될	2722 K 삭제합니다	2722 K 통보	2722 K 예고	2722 K 운영자	2722 K 사전
댓글을	6 K 작성	6 K 쓰
""", '덧': """
덧붙였다	2790 K
""", '독': """
독립	2788 K 언론
독립언론	2788 K
독립언론을	2725 K 지켜
독자	2734 K 후원으로	2787 K 여러분의	2788 K 여러분
독자님의	2687 K 후원	2734 K 후원으로
독자들의	18 K 후원	2734 K 후원으로	2756 K 후원
독자의	2734 K 후원으로	2756 K 후원	2788 K 힘
독자투고는	43 K
독자투고를	43 K
""", '동': """
동의하는	2724 K 것으로 간주
동참해	51 K 주세요
""", '들': """
들려주세요	2787 K
""", '로': """
로그인	24 K	2689 K 후 이용
로그인이	2689 K 필요합니다	2689 K 필요한 서비스	2689 K 필요해요
로그인하거나	2787 K
로그인하고	2726 K 계속
로그인하면	2726 K 계속
로그인하시면	2689 K
""", '링': """
링크에서	2787 K 확인하세요
""", '마': """
마음에	2725 기사가 K 드셨다면
""", '만': """
만나보세요	2787 K
""", '말': """
말했다	2790 K
""", '매': """
매월	2789 K
매일	17 K 아침
""", '메': """
메일로	58 K 받아보	58 K 받고 싶은	2724 K 보내드려요
메일함으로	2691 K
""", '묘': """
묘사가	98 K 포함
""", '무': """
무단	2709 K 복제	2709 K 전재
무단전재	2708 K
무료	15 K 기사	2732 K 기사	2789 K 체험
무료로	15 K 볼 수 있는	2726 K 볼 수 있습니다
""", '미': """
미러	64 K 사이트
""", '바': """
바로잡습니다	98 [K]	98 K
""", '받': """
받아보세요	2787 K
""", '발': """
발	49 K给
""", '밝': """
밝혔다	2790 K
""", '보': """
보내	57 K 드립니다	2787 K 주세요
보내드리는	2724 K
보내드립니다	57 K	2724 K
보내주세요	2787 K
""", '본': """
본	2788 K 기사
본사의	2730 K 편집 방향	2730 K 편집방향
본지는	2788 K
본지의	2730 K 편집 방향	2730 K 편집방향
""", '분': """
분	0 K 읽기
""", '브': """
브라우저가	10 K	2743 K 오디오를	2743 K 비디오를	2743 K 동영상을
브라우저는	2743 K 동영상
브라우저에서는	2743 K 동영상을
""", '사': """
사연을	2712 K 보내주세요	2712 K 보내 주세요
사전	2717 K 등록하기	2717 포럼 K 등록
사진	40 K·영상
사진과	40 K 영상	40 K 동영상
사진이나	40 K 영상	40 K 동영상
""", '상': """
상담전화	98 K
""", '선': """
선호	2710 K 매체로	2710 K 출처로	2710 K 언론사	2710 K 매체
선호하는	2710 K 출처
""", '설': """
설명했다	2790 K
설문에	2787 K 참여하세요
설치하세요	2787 K
""", '세': """
세미나	2717 K 신청하기
""", '소': """
소식을	2724 K 전해드립니다
""", '속': """
속보를	2723 K 받아보세요
""", '수': """
수수료를	2729 K 받을 수 있습니다	2729 K 제공받
""", '스': """
스팸	71 K 없이
스팸은	71 K
스포일러	98 K
""", '시': """
시민	2734 K 후원으로
시민의	2756 K 후원
시작하세요	2787 K
""", '아': """
아래에서	2787 K 확인하세요
""", '알': """
알려	2787 K 주세요
알려주세요	2787 K
알림	2695 K 받기	2695 K 설정
알림을	14 K	2723 K 켜고
""", '애': """
애드블로커	2752 K
애드블록	2752 K
""", '앱': """
앱	2695 K 다운로드	2695 K 설치	2723 K 설치하기
앱에서	2694 K 보기	2694 K 열기	2723 K 더 편하게	2787 K 확인하세요
앱으로	2694 K 보기	2723 K 더
앱을	2695 K 다운로드	2723 K 다운로드하세요	2723 K 설치하세요
""", '언': """
언론을	2725 독립 K 지켜
""", '여': """
여기서	2787 K 확인하세요
여러분	2788 K 덕분
여러분의	2712 K 제보를	2725 K 후원이	2756 독자 K 후원	2787 K 후원
""", '영': """
영상에서	2718 K 확인하세요	2718 K 확인할 수 있습니다	2787 K 확인하세요
영상으로	2718 K 확인하세요
영상을	2718 K 확인하세요
""", '온': """
온라인	2717 K 세미나
""", '옮': """
옮겨	45 K 실을
""", '외': """
외부	2715 K 콘텐츠	2744 K 콘텐츠입니다
""", '우': """
우리	84 K 앱에서	2788 K 기자
우리의	2788 K 저널리즘
""", '운': """
운영되고	2725 독자의 후원으로 K 있습니다
""", '원': """
원고료로	2725 K 응원
""", '월': """
월	2789 K #원
""", '유': """
유료	2689 K 구독자만
유튜브	2699 K 구독
""", '음': """
음성으로	2718 K 들으려면	2718 K 들어보세요
""", '응': """
응답	21 K 취소
응원하세요	2787 K
응원해	2687 K 주세요	2787 K 주세요
응하지	98 K 않았
""", '의': """
의견을	2787 K 남겨
의견이	43 K 다르신가요
""", '이': """
이	9 K 콘텐츠	2788 K 기사가	2788 K 기사는	2788 K 기사
이메일	2692 K 주소
이메일로	58 K 받아보
이메일은	60 K 표시되지
이메일을	2691 K 입력하세요	2691 K 입력해 주세요	2691 K 입력해주세요	2691 K 입력하시면
이미	2726 K 구독자이신가요
이벤트에	2787 K 참여하세요
이야기를	67 K 보내	67 K 들려
이전	98 K 판에서
""", '인': """
인공지능	48 K 훈련	48 K 학습
인공지능이	2768 K 작성	2768 K 생성	2768 K 요약
""", '일': """
일주일에	17 K 한 번
일할	2717 함께 K 기자를
""", '읽': """
읽는	0 K 시간
""", '자': """
자동	2768 K 번역
자바스크립트가	2747 K
자바스크립트를	2747 K
자살예방	98 K
자주	2710 더 K 보기
""", '잔': """
잔을	54 커피 한 K 사
""", '재': """
재배포	2708 K 금지
재배포금지	2708 K
재생할	2743 K 수 없습니다
""", '저': """
저작권법	2709 K
저작권법의	2709 K
저작권자	2709 K
저작권자의	2709 K
저희	2788 K 뉴스레터	2788 K 채널	2788 K 앱
저희는	2788 K
저희를	2788 K
""", '적': """
적었다	2790 K
""", '전': """
전문을	20 K
전용	2689 회원 K 기사	2689 회원 K 콘텐츠	2689 회원 K 서비스
전재할	45 K
전해	49 K 주세요
전해주세요	49 K
전했다	2790 K
""", '정': """
정기후원	2789 K
정정	98 K:	98 [K]
""", '제': """
제공하는	2744 K 콘텐츠입니다
제보	38 K 바랍니다	67 K 바랍니다	2712 K 부탁드립니다
제보는	2712 K 카카오톡
제보를	38 K 기다립니다	67 K 기다립니다	2712 K 기다립니다	2712 K 받습니다
제보해	38 K 주세요	67 K 주세요	2787 K 주세요
제보해주세요	38 K	67 K
제휴	74 K 링크	2729 K 링크
제휴링크	2729 K
""", '좋': """
좋아요	2711 구독과 K 부탁
좋아요를	2711 구독과 K 부탁
""", '주': """
주소는	21 이메일 K 공개되지
""", '중': """
중	2786 #건 K #건	2786 #개 K #개
""", '지': """
지금	2787 K 확인하세요	2787 K 신청하세요	2787 K 참여하세요
지켜주세요	2787 K
""", '채': """
채널	2698 K 추가	2711 K 추가하기	2711 K 구독하기	2733 K 추가하고	2733 K 추가하면
채널에	2711 K 참여하세요
채널에서	2711 K 소식을	2787 K 확인하세요
채널을	2733 K 추가하고	2733 K 추가하면	2733 K 추가해	2733 K 구독하고	2733 K 구독하면
채용	2717 K 공고
""", '챗': """
챗봇에게	63 K
""", '첫': """
첫	2789 K 달
""", '추': """
추가해	2711 K 주세요
추가해주세요	2711 K
""", '친': """
친구	2711 K 추가하세요
""", '카': """
카카오톡	2733 K 채널에서	2733 K 채널
""", '커': """
커피	54 K 한 잔 사	2725 K 한 잔 값으로
""", '콘': """
콘텐츠	2744 K 불러오기
""", '쿠': """
쿠키	2715 K 동의가
쿠키를	2715 K 허용해야	2715 K 허용해
""", '태': """
태그해	62 K 주세요
태그해주세요	62 K
""", '특': """
특가	2717 K 보기
""", '파': """
파트너스	2729 K 활동
""", '팔': """
팔로우하기	2698 K	2711 K
팔로우하세요	2787 K
""", '팟': """
팟캐스트	34 K
""", '퍼': """
퍼가실	45 K
""", '편': """
편집자	98 K 주
""", '필': """
필수	21 K 필드는
필자의	2730 K 개인 의견
""", '함': """
함께해	51 K 주세요
함께해주세요	51 K
""", '협': """
협찬을	2729 K 받아
""", '활': """
활용	2708 ai 학습 및 K 금지
""", '회': """
회원	2689 K 전용입니다
회원가입	2689 K 후	2787 K 후
회원가입은	2787 K
회원가입을	2787 K 하
회원가입하고	2787 K
회원가입하면	2726 K 월
회원가입하세요	2787 K
회원가입하시면	2787 K
회원만	2689 K 볼 수
""", '후': """
후원금	2791 K
후원으로	2725 독자의 K 운영됩니다	2725 독자의 K 운영하는
후원을	2687 K 부탁드립니다	2787 K 부탁
후원이	2687 K 필요합니다	2687 K 큰 힘이
후원하세요	2787 K
후원해	80 K 주세요	2687 K 주세요	2787 K 주세요
후원회원의	2734 K 후원으로	2756 K 힘
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
