"""What the indexes of `compiled` hold under keys beyond plain ASCII: many pages never ask for it. Do not edit."""

# fmt: off

WHOLE = {'#': """
# bình luận	4412
# comentário	3302
# comentários	3302
# fotó megtekintése	2220
# fotók megtekintése	2220
# gün ücretsiz deneyin	4153
# głosów	91
# hlasů	91
# hozzászólás	2156
# komentářů	478
# komentāri	2806
# kép megtekintése	2220
# képek megtekintése	2220
# lượt bình chọn	91
# odpovedí	3858
# odpovědi	566
# odpovědí	566
# odpowiedź	3252
# příspěvků	478
# röster	91
# sekunden zurück	857
# válasz megjelenítése	2229
# yaşindan küçükler oynayamaz	4216
# ääntä	91
# δευτερόλεπτα μπροστά	962
# δευτερόλεπτα πίσω	962
# σχόλια	904
# ψήφοι	91
# відповідей	4384
# відповідь	4384
# відповіді	4384
# гласа	91
# голоса	91
# голосов	91
# голосів	91
# з #	4374
# из #	3650
# коментарі	4293
# коментарів	4293
# комментариев	3565
# комментарий	3565
# комментария	3565
# от #	297
# ответ	3660
# ответа	3660
# ответов	3660
# отговор	305
# отговора	305
# із #	4374
# הצבעות	91
# שניות אחורה	2007
# שניות קדימה	2007
# תגובות	1963
# تعليقات	118
# ثانيه جلو	1614
# ثانيه عقب	1614
# راي	91
# صوت	91
# نظر	1570
# कमेंट	2065
# वोट	91
# सेकंड आगे	2106
# सेकंड पीछे	2106
# € al mes durante # meses	1418
# € al mese per # mesi	2438
# € por mês durante # meses	3358
#% megtakarítás	2216
#/# fotó	2220
#/# kép	2220
#/#. fotó	2220
#/#. kép	2220
#か月無料	2528
#カ月無料	2528
#ヶ月無料	2528
#件のコメント	2544
#則留言	4522
#条评论	4522
#票	91
#秒戻る	2587
#秒進む	2587
#명 참여	91
#초 뒤로	2691
#초 앞으로	2691
""", 'a': """
a apărut o eroare	3508
a boltunkból	2202
a carregar vídeo	3371
a cikk a hirdetés alatt folytatódik	2152
a cikk a hirdetés után folytatódik	2152
a cikk automatikusan készült	2228
a cikk felhasználása engedélyköteles	2226
a cikk meg is hallgatható	2150
a cikk meghallgatása	2159
a cikk megosztása	2150
a cikk szerzői jogvédelem alatt áll	2226
a cikk zárolva van	2215
a cikket gépi hang olvassa fel	2206
a folytatáshoz regisztráljon	2144
a hanganyagot mesterséges intelligencia készítette	2206
a hirdetés után folytatjuk	2152
a hirdetés vége	2233
a hozzászólás lezárva	2229
a hozzászólások le vannak zárva	2229
a hét kvíze	2198
a kommentelés lezárult	2156
a könyv megrendelése	2202
a lejátszó betöltése	2206
a link másolva	2232
a lire également	1815
a mező kitöltése kötelező	2218
a nap kérdése	91	2198
a rovat további cikkei	2157
a szerző a lap munkatársa	2167
a szerző cikkei	2221
a szerző jogász	2167
a szerző közgazdász	2167
a szerző politológus	2167
a szerző további cikkei	2221
a szerző történész	2167
a szerző összes cikke	2221
a szerző újságíró	2167
a szöveg automatikusan készült	2228
a tartalmat nem tudjuk megjeleníteni	2204
a tartalom nem elérhető	2204
a tartalom nem jeleníthető meg	2204
a tartalom szerzői jogi védelem alatt áll	2226
a teljes cikk elolvasása	2221
a témában további cikkek	2157
a videó az ön országában nem játszható le	2206
a videó már nem elérhető	2206
a videó nem elérhető	2206
a videó nem elérhető az ön országában	2206
a videó nem játszható le	2206
a videólejátszó betöltődik	2206
a videót nem lehet lejátszani	2206
abo abschließen	703
abo auswählen	865
abo wählen	865
abonare confirmată	3531
abonați-vă	3437
abone değil misin	4231
abone değil misiniz	4231
abonează-te	3437
abonelere özel	4153
abonelere özel avantajlar	4216
abonelere özel indirim	4216
abonelere özel içerik	4231
abonelik paketlerini gör	4260
abonelik seçenekleri	4260
aboneliği yenile	4260
aboneliğini seç	4231
aboneliğiniz onaylandi	4261
aboneliğinizi seçin	4231
abonentu priekšrocības	2837
abonner nå	3025
abonner på nyhetsbrevet	3030
abonné	1875
abonné à ce thème	1931
abonnér	583
abonnér nu	583
abonnés	1767
abonnés uniquement	1862
abonē	2800
abonē jaunumus	2824
abonē un lasi visus rakstus	2800
abonēt	2800
abrir menú	1370
aby odtworzyć film, włącz javascript	3228
acasă	3451
accede a todos los contenidos sin límites	1418
accept termenii și condițiile	3508
accepter og fortsæt	657
acceptera och fortsätt	4047
acceptera och stäng	4047
accepto la política de privacitat	440
acceptér	597
acceptér alle	657
acceptér og fortsæt	657
acceptér og vis	657
acceptă toate	3459
acceptă tot	3495
acceptă și afișează conținutul	3459
acceptă și continuă	3495
acceso a todos los artículos	1477
accès restreint aux abonnés	1769
accès à tous les articles	1926
accéder au dossier	1900
accéder à l'article	1767
accéder à la page de dons	1891
accédez à tous les articles	1769
aceitar e ver o conteúdo	3334
aceito receber comunicações	3388
aceito receber comunicações de marketing	3388
aceito receber comunicações e ofertas	3353
acepto la política de privacidad	1448
acesso ilimitado a todo o conteúdo	3417
acest articol este rezervat abonaților	3474
acest câmp este obligatoriu	3508
acesta este ultimul tău articol gratuit	3474
acheter ce numéro	1849
acheter le numéro	1848
achetez ce numéro	1849
activează	3499
activează alertele	3468
activează notificările	3468
activează sunetul	3491
actualitza la pàgina	433
actualités	1815
actualizar la página	1441
ad 광고	2669
adatkezelési tájékoztató	2204
adatvédelmi beállítások	2204
adatvédelmi tájékoztató	2204
adaugă ca sursă preferată	3518
adaugă un comentariu	3448
adaugă un răspuns	3524
adaugă în coș	3534
adblock détecté	1923
add meg az e-mail-címed	2162
además	1364
adhérer	1758
adj hozzá minket preferált forrásként	2231
adja meg az e-mail-címét	2162
adja meg az összeget	2213
adja meg e-mail-címét	2162
adomány	2142
adományozok	2142
adományozás	2142
adresa de email nu este validă	3508
adresă de email invalidă	3508
adreça electrònica	406
adó # százalék	2213
adója #%-ával	2213
afficher la vidéo	1886
afficher les réponses	1874
afișează comentariile	3483
afișează conținutul	3459
afișează conținutul extern	3459
afișează originalul	3452
afișează postarea	3495
afișează subtitrările	3491
afmeld når som helst	671
afspilleren indlæses	659
agora não	3269
ai deja un abonament? autentifică-te	3474
ai găsit o greșeală	3514
ai kan begå fejl	681
ai kan gjøre feil	3126
ai kan göra fel	4071
ai kan göra misstag	4071
ai może popełniać błędy	3250
ai može griješiti	3761
ai može pogriješiti	3761
ai môže robiť chyby	3856
ai může chybovat	564
ai může dělat chyby	564
ai observat o greșeală	3448
ai sa môže mýliť	3856
ai segítségével készült	2228
ai által fordított	2228
ai által generált	2228
ai által generált tartalom	2228
ai може да греши	304
ai सारांश	2080
ai से तैयार सारांश	2080
ai 摘要	4595
ai 기사 요약	2717
ai 번역	2717
ai 생성 이미지	2726
ai 요약	2669
ai 음성으로 듣기	2691
ai-genererat innehåll	4072
ai-genereret resumé	608
ai-oversættelse	682
ai-resumé	608	682
ai-összefoglaló	2159
ai-översatt	4071
ai-översättning	4072
aicinām ievērot cieņu komentāros	2806
aiheeseen liittyvää	1668
aiheesta lisää	1668
aikaa jäljellä #	1718
ainda não tem conta	3386
ainda não é assinante	3386
ainult vajalikud küpsised	1537
aitäh hääletamast	1534
aitäh liitumast	1522
aitäh sõnumi eest	1544
aizmirsāt paroli	2844
aizvērt	2808
aizvērt galeriju	2846
aizvērt reklāmu	2809
aiが要約	2612
aiによる要約	2612
ai总结	4595
ai摘要	4542
ai生成	2621	4595
ai生成内容	4605
ai翻訳	2612
ai翻譯	4595
ai翻译	4595
ai要約	2612
ai語音朗讀	4569
ai语音朗读	4569
ai重點整理	4542
ai音声で聴く	2587
ai가 생성한 콘텐츠입니다	2726
ai가 읽어주는 기사	2691
ai로 생성된 콘텐츠	2726
ajouter une réponse	1914
ajouter à mes favoris	1794
ajouter à mes sources préférées	1908
ajouter à mes sujets	1931
ajouter à mes thèmes	1931
ajouter à vos sources préférées	1908
ajouter à vos sélections	1794
ajándékozza a cikket	2150
ajándékozza a cikket barátjának	2150
ajánlataink	2157
ajánlja: outbrain	2233
ajánlja: taboola	2233
ajánljuk	2157
ajánljuk még	2157
ajánlott	2157	2216
ajánlott cikkek	2157
ajánló	2157
akceptuję	3160
akceptuję i kontynuuję	3226
akceptuję i przechodzę do serwisu	3226
akkurat nå	3046
ako chránime svoje zdroje	3853
ako chránime zdroje	3853
ako vypnúť adblock	3840
ako vypnúť blokovanie reklám	3840
aktuálny čas	3835
aktuálny čas #	3835
aktuální čas	542
aktuální čas #	542
aktuálně	479
akzeptieren und schließen	855
alege o sumă	3529
alege-ți abonamentul	3506
alegeți abonamentul	3506
algo salió mal	1449
alkalmazás letöltése	2208
alkalmazás megnyitása	2208
alla bidrag hjälper	4056
alla rättigheter reserverade	4069
alle abo-angebote im überblick	795
alle angaben ohne gewähr	801
alle beiträge anzeigen	870
alle beiträge der autorin	870
alle beiträge des autors	870
alle bidrag hjælper	666
alle bidrag tæller	666
alle inhalte sind urheberrechtlich geschützt	842
alle newsletter im überblick	786
alle preise ohne gewähr	801
aller à la recette	61
als bevorzugte quelle bei google hinzufügen	725
als bevorzugte quelle hinzufügen	881
als podcast hören	796
alte știri	3449
alterar preferências de cookies	3334
altres notícies	19
altres notícies que et poden interessar	19
altyazilari aç	4217
altyazilari göster	4217
altă sumă	3503
alătură-te conversației	3462
am înțeles	3452
amazon'da gör	4216
amazonで見る	2585
amazonで詳しく見る	2585
amazonで詳細を見る	2585
amazonで買う	2585
amazonで購入	2585
amazonで購入する	2585
amintește-mi mai târziu	3435
ana sayfaya dön	4237
anasayfaya dön	4237
anderen betrag wählen	863
andet beløb	666
andra läser	19	3990
andra läser just nu	19
andra läste även	3990
andre har også lest	19
andre leser nå	3046
andre leste også	3046
andre læser	605
andre læser lige nu	605
andre læser også	19
andre læste også	605
angebot auswählen	865
angebot wählen	795
anhören	724
anhören # min	724
anket sonuçlari	4250
anketa dňa	3827
ankstesnė nuotrauka	2786
anmäl	4074
anmäl annons	4077
anmäl dig	3973
anmäl dig till nyhetsbrevet	3973
anmäl inlägg	4073
anmäl kommentar	4073
anna kelvollinen sähköpostiosoite	1730
anna äänesi	1710
annet beløp	3111
anneta ühekordselt	1542
annonce - artiklen fortsætter nedenfor	596
annonces légales	1849
annoncørbetalt	87
annoncørbetalt indhold	87	613
annons - artikeln fortsätter nedan	3982
annons från våra partner	4077
annonsen slutar här	3982
annonser från google	4077
annonsinnehåll	3997
annonslänk	3982
annonsörsinnehåll	3997
annonsørinnhold	87	3054
annonsørsamarbeid	3132
ano, prosím	546
ano, rád	546
anonimni sandučić	3758
anonym brevlåda	4068
anonym tipslåda	4068
anonymná schránka	3853
anonymní schránka	561
anpassa inställningar	4047
anulează oricând	3506
anulezi oricând	3474
anuluj odpowiedź	3163
användarnamn	4059
användarnamn eller e-postadress	4058
användarvillkor	3983
anzeige schließen	883
anzeigensonderveröffentlichung	801
anúncio	3295
anúncios	3295
apasă pentru sunet	3528
apmaksāta sadarbība	2852
apmaksāts saturs	2809
apmokėta partnerystė	2792
apmokėtas turinys	2792
aportació mensual	435
aportació única	435
aportación mensual	1443
aportación única	1443
app letöltése	2208
app storeからダウンロード	2592
app storeでダウンロード	2592
app store에서 다운로드	2697
apple ile giriş yap	4231
apple podcastで聴く	2618
appleでサインイン	2600
appleでログイン	2600
appleで続ける	2600
app内打开	4575
après la publicité	1802
aptaujas rezultāti	2835
após a publicidade	3295
apóyanos	1315
apóyanos en patreon	1443
apúntate	1330
aquest article està bloquejat	438
aquest article t'ha estat útil	416
aquest camp és obligatori	440
aquest vídeo ja no està disponible	423
aquest vídeo no està disponible	423
ar norite gauti pranešimus	2781
arată conținutul	3495
arată mai mult	3512
arată mai puțin	3452
arată răspunsurile	3483
arată tot	3452
arkadaşina gönder	4160
arkadaşinla paylaş	4160
article abonné	1767
article ajouté à vos sélections	1794
article lu par une voix de synthèse	1882
article précédent	1815
article réservé aux abonnés	1767
article següent	444
article sponsorisé	1849
articles associés	1815
articles liés	1815
articles recommandés	1815
articles récents	1815
articol exclusiv pentru abonați	3474
articole asemănătoare	3449
articole înrudite	3449
articoli più letti	2442
articolul continuă după reclamă	3445
articolul continuă mai jos	3445
articolul următor	3449
artikeln finns också som ljud	3978
artikeln fortsätter efter annonsen	3982
artikeln fortsätter nedan	3982
artikeln fortsätter under bilden	3982
artikeln går att lyssna på	3978
artikeln läses upp av en syntetisk röst	4049
artikeln är automatiskt genererad	4071
artikeln är låst	3968
artikeln är maskinöversatt	4071
artikeln är skapad automatiskt	4071
artikeln är skyddad av upphovsrätt	4069
artikeln är uppläst av en dator	3978
artikkel jätkub pärast reklaami	1506
artikkel jätkub reklaami järel	1506
artikkel on kaitstud autoriõigusega	1552
artikkel täieneb	1504
artikkelen er låst	3025
artikkelen finnes også som lyd	3034
artikkeli jatkuu kuvan jälkeen	1662
artikkeli on konekäännetty	1740
artikkeli on suojattu tekijänoikeudella	1738
artikkelin lukee synteettinen ääni	1718
artikkelin voi myös kuunnella	1660
artiklen er låst	583
artiklen er læst op af en robot	592
artiklen findes også som lyd	592
artiklen fortsætter efter annoncen	596
artiklen fortsætter efter reklamen	687
artiklen fortsætter nedenfor	596
artiklen fortsætter under billedet	596
artiklen kan også høres	592
artiklen læses op af en kunstig stemme	659
artikli loeb ette tehishääl	1502
artiklit loeb sünteetiline hääl	1538
artiklit loeb tehishääl	1502
artykuł czytany przez syntezator mowy	3228
artykuł dla subskrybentów	3145
artykuł do słuchania	3228
artykuł premium	3237
artykuł sponsorowany	3159
artykuł zablokowany	3237
artykuły na e-mail	3148
artykuły partnerów	3256
artículo anterior	1364
artículo regalado	1489
artículo relacionado	1364
artículo siguiente	1452
artículos recomendados	1422
artículos relacionados	1364
as notícias mais lidas	3361
ascultă	3442
ascultă articolul	3491
ascunde răspunsurile	3483
aseta ensisijaiseksi lähteeksi	1744
aslini göster	4170
assine já	3274
atbalstīt	2800
atcel jebkurā laikā	2800
atcelt var jebkurā laikā	2844
atcerēties mani	2844
atidaryti galeriją	2786
atidaryti programėlėje	2780
atidaryti programėlę	2780
atkūrimo greitis	2779
atlikite testą	2775
atlikušais laiks	2839
atlikušais laiks -#	2839
atpakaļ uz augšu	2846
atpakaļ uz sākumlapu	2846
atradi kļūdu	2847
atradi kļūdu rakstā	2806
atradāt kļūdu	2847
atrakinti straipsnį	2784
atrisini krustvārdu mīklu	2835
atsaukt piekrišanu	2838
atsisiųsti garso įrašą	2779
atsisiųsti iš app store	2780
atsisiųsti iš google play	2780
atsisiųsti programėlę	2780
atsiųskite naujieną	2787
atsiųskite nuotraukas	2787
atskaņot video	2839
atskaņošanas ātrums	2839
atslēgt rakstu	2844
atslēgvārdi	2846
atteikties var jebkurā laikā	2845
attēls # no #	2854
attēls #/#	2854
attēls attēlā	2839
atualizar a página	3380
atualizar página	3380
atvērt	2808
atvērt galeriju	2846
atvērt lietotni	2840
atvērt lietotnē	2840
atvērt rakstu	2844
atļaut paziņojumus	2841
atšaukti galite bet kada	2739
atšaukti sutikimą	2778
aucun commentaire à ce niveau	1853
audio narrado por una voz automática	1394
audio vytvorila umelá inteligencia	3835
auf apple podcasts hören	776
auf spotify hören	776
ausgewählt für sie	800
auswahl bestätigen	855
auswählen	866
automaatselt tõlgitud	1547
automaattinen käännös	1741
automaticky preložené	3856
automaticky přeloženo	564
automatické prehrávanie	3835
automatické přehrávání	542
automatický preklad	3857
automatický překlad	565
automatikus lejátszás	2206
automatinis atkūrimas	2779
automatisch übersetzt	877
automatische übersetzung	878
automatiskt översatt	4071
automatiškai išversta	2788
automatsko puštanje	3740
automātiski tulkots	2848
automātiskā atskaņošana	2839
autoriser la publicité	1890
ava äpis	1539
avantage abonnés	1880
avantages abonnés	1880
avantaje pentru abonați	3489
avançar # segundos	3371
avançar para o conteúdo	3313
aveți deja cont	3506
avfölj	4075
avfølg	3130
avis de décès	1849
avoimet työpaikat	1670
avregistrera dig när som helst	4061
avsluta när du vill	3968
avsluta när som helst	4061
avslutt når du vil	3025
avslå alle	3102
avís legal	395
avísanos de un error	1466
aylik bağiş	4228
aylik bağiş yap	4259
ayrintilar için tiklayin	4169
ayrintilar için tiklayiniz	4169
az ai hibázhat	2228
az ai tévedhet	2228
az e-mail-címed	2218
az első hónap csak # ft	2144
az mi hibázhat	2228
az oldal tetejére	2221
az outbrain ajánlásával	2233
az ön e-mail-címe	2218
az ön neve	2218
az összefoglalót ai készítette	2228
az összefoglalót mi készítette	2228
az összes cikk	2221
az összes elfogadása	2204
az üzeneted	2218
aç	4170
añadir a favoritos	1345
añadir a la cesta	1488
añadir a mi lista	1421
añadir a mis temas	1482
añadir al carrito	1488
añadir comentario	1357
añadir como fuente preferida	1460
añadir una respuesta	1466
añadir usuario	1320
añádenos como fuente preferida	1460
aún no eres suscriptor	1446
aún no estás registrado	1446
aún no te has registrado	1320
aún no tienes cuenta	1446
ačiū už jūsų balsą	2775
ačiū už registraciją	2785
ačiū už žinutę	2785
ačiū, kad balsavote	2775
ačiū, kad užsiprenumeravote	2764
ați uitat parola	3506
ați votat deja	3483
""", 'b': """
baixar episódio	3371
baixar o áudio	3371
baixar áudio	3371
bandykite dar kartą	2785
bandykite vėliau	2785
bankkártyás támogatás	2213
bankovním převodem	549
banküberweisung	702
bara för dig som prenumererar	4058
bara för prenumeranter	4058
bare nødvendige	3102
bağiş sayfasina git	4228
bağiş yap	4152
bağiş yapin	4152
bağişim	4259
bağlanti kopyalandi	4245
bağlantiyi kopyala	4160
başa dön	4169
başka tutar	4228
be šlamšto	2785
bedste værdi	669
bei google als quelle hinzufügen	725
bei spotify hören	776
beitrag nicht mehr verfügbar	857
bejegyzés betöltése	2204
bejelentkezés	2144
bejelentkezés apple-fiókkal	2215
bejelentkezés facebookkal	2215
bejelentkezés google-fiókkal	2215
bekræft din e-mail	671
belépés	2144
belépés facebook-fiókkal	2215
belépés facebookkal	2215
belépés google-fiókkal	2215
benefício do assinante	3339
bere sintetični glas	3930
berite naprej z naročnino	3939
bestill nå	3100
beställ boken	4043
betalas årsvis	4058
betales årlig	3113
betales årligt	668
betalt innehåll	4077
betrag wählen	701
betygsätt receptet	61
betűméret	65
betűméret csökkentése	2232
betűméret módosítása	2232
betűméret növelése	2232
bez mišljenja	3735
bez surogātpasta	2845
bez zobowiązań	3237
bezmaksas piegāde	2837
bezárás	2141
beágyazott tartalom	2204
beállítás preferált forrásként	2231
beállítások mentése	2204
beğen	4211
beğenme	4211
bidrag kan trækkes fra i skat	666
bieżący czas #	3228
bild in originalgröße	870
bild vergrößern	742	870
bildergalerie öffnen	870
bildirimleri aç	4208
bildirimleri açin	4208
bilety już w sprzedaży	3223
bir hata oluştu	4233
bir tutar seçin	4259
bir şeyler ters gitti	4234
bir şeyler yanliş gitti	4234
bitte füllen sie dieses feld aus	867
bitte geben sie eine gültige e-mail-adresse ein	867
bitte prüfen sie ihr postfach	867
bitte versuchen sie es später erneut	786
bitte versuchen sie es später noch einmal	867
bitte überprüfen sie ihr postfach	867
bize ulaşin	4166
biểu quyết	91
bjud en vän på artikeln	3978
bjud oss på en kaffe	4056
bjud oss på kaffe	4056
bjud på en kaffe	4056
bli månadsgivare	3965
bli støttemedlem	3022
bliv fast støtte	666
bliv støtteabonnent	666
bliv støttemedlem	580
blocco pubblicità rilevato	2500
blokovať	3839
bloqueador de anúncios ativado	3415
bloqueador de anúncios detectado	3415
bloqueur de publicité détecté	1923
bloqueur détecté	1923
boletín	1330
bolo to užitočné	3856
brezplačna dostava	3927
browserul tău nu poate reda acest video	3459
brukervilkår	3039
brīva summa	2843
bu haber abonelere özeldir	4153
bu haber yapay zeka tarafindan seslendirilmiştir	4217
bu haber yapay zekâ ile seslendirilmiştir	4217
bu haberi paylaş	4268
bu haberi paylaşin	4268
bu içerik abonelere özeldir	4153
bu içerik faydali oldu mu	4210
bu içerik görüntülenemiyor	4220
bu içerik gösterilemiyor	4220
bu içerik kilitli	4231
bu video artik mevcut değil	4217
bu video bulunduğunuz ülkede izlenemiyor	4217
bu video mevcut değil	4217
bu video ülkenizde izlenemiyor	4217
bu yaziyi paylaş	4268
bu yorumu şikayet et	4250
bugün değil	4151
bulmaca çöz	4213
bunlar da ilginizi çekebilir	4167
burtu izmērs	2851
butlletí	406
buzón anónimo	1455
buzón seguro	1455
buďte v obraze	468
bylo to pro vás užitečné	564
bylo to užitečné	564
bài cùng chuyên mục	4440
bài cùng tác giả	4440
bài khác	4413
bài khác của tác giả	4472
bài liên quan	4413
bài mới nhất	4440
bài quảng cáo	4441
bài tiếp theo	4413
bài trước	4472
bài viết có hữu ích không	4445
bài viết có hữu ích với bạn không	4445
bài viết liên quan	4413
bài viết mới	4439
bài viết này bị khóa	4466
bài viết này có hữu ích không	4445
bài viết tiếp theo	4472
bài viết trước	4472
bài viết được tặng bởi thuê bao	4492
bài được dịch tự động	4439
bài đọc nhiều	4440
báo cáo	4446
báo cáo bình luận	4483
báo cáo vi phạm	4446
báo lỗi	4412
báo lỗi bài viết	4445
bármikor leiratkozhat	2162
bármikor leiratkozhatsz	2162
bármikor lemondhatja	2144
bármikor lemondható	2144
bäst värde	4059
bästa pris	4059
bình chọn	91	4446
bình chọn của bạn đã được ghi nhận	4445
bình luận	4412
bình luận (#	4412
bình luận của bạn	4483
bình luận đã bị tắt	4483
bölümü indir	4217
búsqueda	1370
bülten	4190
bülten üyeliği	4190
bültene abone oldunuz	4190
büyüt	4169
bądź na bieżąco	3148
bądź pierwszą osobą, która skomentuje	3252
błędny adres e-mail	3240
bővebben	2159
būkite pirmas	2745
būkite pirmas, pakomentavęs	2745
bạn chưa có tài khoản	4466
bạn chưa đăng ký	4466
bạn có muốn nhận thông báo	4459
bạn có muốn nhận thông báo không	4459
bạn có thể hủy đăng ký bất cứ lúc nào	4468
bạn có thể quan tâm	4413
bạn muốn nhận thông báo	4459
bạn thấy bài viết này thế nào	4445
bạn đang theo dõi chủ đề này	4477
bạn đã bình chọn	4445
bạn đã bình chọn rồi	4445
bạn đã có tài khoản	4466
bạn đã đăng ký rồi	4489
bản ghi	4453
bật	4460
bật thông báo	4459
bật tiếng	4452
bắt buộc	4469
bắt đầu trắc nghiệm	4448
bỏ qua	4396
bỏ qua quảng cáo	4486
bỏ theo dõi	4477
""", 'c': """
cada aportació compta	409
cada aportación cuenta	1417
cada contribuição conta	3356
cada doação conta	3383
cada donación cuenta	1443
cadastre-se grátis	3274
califica este artículo	1357
campo obrigatório	3388
campos obrigatórios	3388
cancel·la quan vulguis	438
cargando el vídeo	1432
cargando vídeo	1432
cargar más	1370
cargar más comentarios	1425
cargar más noticias	1452
cargar publicación	1436
cargar vídeo	1436
carrega la publicació	427
carrega més comentaris	416
carregando o vídeo	3371
carregando vídeo	3371
carregant el vídeo	423
carregar conteúdo	3375
carregar conteúdo externo	3300
carregar mais comentários	3363
carregar mais notícias	3392
carregar o conteúdo	3375
carregar publicação	3375
carregar vídeo	3375
carte de crédit	1766
cartão de crédito	3273
categorieën	2897
categorías	1364
caută	3451
caça-palavras	3368
ce contenu vous a-t-il été utile	1845
ce résumé vous a-t-il été utile	1845
cea mai bună ofertă	3507
cela vous a-t-il été utile	1874
cele mai citite știri	3477
cele mai noi știri	3449
celkem hlasovalo # čtenářů	534
celozaslonski način	3930
celá obrazovka	542
celý článek	481
celý článek zde	557
celý článok	3850
cererea ta a fost trimisă	3531
cerrar galería	1480
cerrar menú	1370
cerrar sesión	1320
cet article est en accès libre pour les abonnés	1862
cet article est lu par une voix de synthèse	1845
cet article vous a-t-il été utile	1874
cette adresse est déjà inscrite	1927
cette information vous a-t-elle été utile	1914
cette page vous a-t-elle été utile	1874
cette réponse est-elle utile	1874
cette vidéo est indisponible	1882
cette vidéo ne peut pas être lue	1882
cevaplari göster	4210
changer mes préférences	1806
chargement du lecteur vidéo	1882
charger la vidéo	1886
charte éditoriale	1904
chcem dostávať upozornenia	3838
chcem odoberať	3847
chcete dostávat notifikace	545
chcete dostávat upozornění	545
chcete dostávať notifikácie	3838
chcete dostávať upozornenia	3838
chci dostávat upozornění	545
chci odebírat	468
chci podpořit	463
chci přispět	463
chi tiết	4416
chia sẻ	4403
chia sẻ bài viết	4403
chia sẻ bài viết này	4492
chia sẻ facebook	4439
chia sẻ lên facebook	4479
chia sẻ qua email	4479
chia sẻ qua facebook	4439
chia sẻ qua zalo	4479
chia sẻ tin này	4492
chia sẻ zalo	4479
chia sẻ ý kiến của bạn	4412
cho chúng tôi biết ý kiến	4445
cho phép	4460
cho phép thông báo	4459
chuyên mục	4413
chuyển đến công thức	61
chép liên kết	4439
chính sách bảo mật	4411
chính sách bảo mật | điều khoản sử dụng	4411
chính sách cookie	4411
chính sách quyền riêng tư	4411
chơi miễn phí	4448
chơi ngay	4448
chưa có tài khoản	4466
chấp nhận tất cả	4411
chấp nhận tất cả cookie	4411
chấp nhận và tiếp tục	4456
chất lượng	4453
chế độ tối	4485
chỉ dành cho thuê bao	4466
chỉ dành cho thành viên	4466
chọn	4467
chọn gói	4466
chọn gói của bạn	4466
chọn gói đăng ký	4466
chọn số tiền	4487
chủ đề	4413
chủ đề liên quan	4413
chủ đề nóng	4440
cikk ajándékozása	2232
cikk elküldése ajándékként	2232
cikk feloldása	2215
cikk meghallgatása	2206
cikk megosztása	2150
cikk mentése	2150
cikk nyomtatása	2232
cikkünk frissül	2159
citeşte şi	3449
citește articolul complet	3512
citește articolul integral	3512
citește fără limite	3474
citește gratuit	3530
citește mai departe	3449	3451
citește mai mult	3449	3451
citește regulile comunității	3462
citește tot articolul	3512
citește transcrierea	3491
citește în aplicație	3497
citește și	3449
citi šobrīd lasa	2802
citit de o voce sintetică	3491
citiți și	3449
cobrança anual	3386
codes de réduction	1938
cofnij zgodę	3226
col·labora	382
comandă acum	3489
comandă cartea	3489
comentariile sunt doar pentru abonați	3524
comentariul tău	3524
comentariul tău așteaptă moderarea	3462
comentează	3448
comentário	3302
comentário aguardando moderação	3349
comentários	3302
comentários desativados	3406
comentários exclusivos para assinantes	3349
commander ce numéro	1849
commander le numéro	1848
comment désactiver mon adblocker	1890
comment désactiver mon bloqueur	1890
commentaire en attente de modération	1853
commentaires désactivés	1914
commerciële bijdrage	2942
commerciële content	3012
commerciële inhoud	3012
comparte este artículo	1489
compartilhar esta matéria	3427
compartilhe esta notícia	3427
compartir esta página	1489
compre a edição impressa	3339
conditions générales	1804
conectează-te cu facebook	3474
conectează-te cu google	3474
confidentialité	1804
configuració de galetes	427
configuració de les galetes	427
configuració de privacitat	427
configuración	1354
configuración de cookies	1354
configuración de privacidad	1436
configurações de cookies	3297
configurações de privacidade	3375
confira o preço	3426
conheça as ofertas	3417
conheça os planos	3417
conheça todas as nossas newsletters	3353
consenti la pubblicità	2465
consigue tu entrada aquí	1397
consulta les normes de participació	398
consultez notre charte de modération	1853
consíguelo en tu quiosco	1397
contacta amb la redacció	446
contacta con la redacción	1455
contactar a redação	3395
contactar con la redacción	1455
contactați redacția	3514
contacte a redação	3395
contactează redacția	3514
contacter la rédaction	1904
contactez la rédaction	1904
contenu externe recommandé	1843
contenu proposé par notre partenaire	1849
contenu réservé	1894
contenu réservé aux abonnés	1894
contenu sponsorisé	1802
contenus recommandés	1867
contenus sponsorisés	1802	1815
conteúdo bloqueado	3300
conteúdo de marca	3295
conteúdo exclusivo	3274
conteúdo exclusivo para assinantes	3358
conteúdo externo	3334
conteúdo externo bloqueado	3300
conteúdo externo recomendado	3334
conteúdo gerado por ia	3412
conteúdo pago	3369
conteúdo para assinantes	3274
conteúdo patrocinado	3295
conteúdo premium	3358
conteúdo produzido pela marca	3339
conteúdo relacionado	3310
conteúdos relacionados	3361
contingut només per a usuaris registrats	410
continua a leggere dopo la pubblicità	2454
continua após a publicidade	3295
continua després de l'anunci	400
continuar leyendo aquí	1320
continuarea articolului după reclamă	3464
continue a ler esta notícia	3361
continuer après la publicité	1802
continuer sans désactiver	1923
continuer à lire	1929
continuă cu apple	3474
continuă cu email	3530
continuă cu facebook	3474
continuă cu google	3474
continuă lectura	3533
continuă pe site	3497
continuă să citești	3533
continuă să citești după publicitate	3464
continuă în browser	3497
continúa abajo	1352
contáctanos	1357
convida'ns a un cafè	435
conținut disponibil doar utilizatorilor înregistrați	3474
conținut extern	3459
conținut extern recomandat	3459
conținut pentru abonați	3437
conținut plătit	3489
conținut premium	3474
conținut sponsorizat	87	3445
cookie beállítások	2204
cookie を管理する	2590
cookie 設定	4573
cookie 设置	4573
cookie-beállítások	2204
cookieinställningar	3983
cookieの管理	2590
cookieの設定	2541
cookieを拒否する	2620
cookieを管理	2590
cookieを管理する	2590
cookie政策	4518
cookie設定	2541	4518
cookie设置	4518
copia enllaç	452
copia l'enllaç	389
copiază	3521
copiază link	3442
copiază linkul	3442
copy link thành công	4439
correo electrónico	1330
correo electrónico no válido	1448
correo no válido	1448
correu electrònic	441
correu electrònic no vàlid	440
correu no vàlid	440
coś poszło nie tak	3241
coś poszło nie tak. spróbuj ponownie	3240
coś poszło nie tak. spróbuj ponownie później	3240
creează cont	3437
crucigrama del día	1467
créer mon compte	1767
créer un compte	1767
créer une alerte	1855
créer une alerte sur ce thème	1855
csak a szükséges sütik	2204
csak a szükségesek	2204
csak előfizetők számára	2215
csak előfizetőknek	2144
csomagok megtekintése	2215
cualquier aportación ayuda	1443
cum îl dezactivez	3502
cumpără acum	3489
cumpără bilet	3489
cumpără bilete	3489
cumpără bilete online	3489
cumpără cartea	3489
cumpără de pe emag	3489
cumpără revista	3464
cuvinte încrucișate	3488
czy artykuł był pomocny	3250
czy artykuł był przydatny	3250
czy ten artykuł był pomocny	3250
czy to było pomocne	3250
czyta głos ai	3228
czytaj całość	3170
czytaj cały artykuł	3243
czytaj również	3167
czytaj także	3167
czytaj też	3167
czytaj też nasze inne artykuły	3167
czytaj więcej	3167	3170
czytaj więcej o	3167
czytane przez głos syntetyczny	3228
cài đặt cookie	4456
cài đặt quyền riêng tư	4456
cài đặt ứng dụng	4458
các tin khác	4413
cách tắt	4463
cách tắt trình chặn quảng cáo	4462
câmp obligatoriu	3508
câmpuri obligatorii	3508
cât de util a fost acest articol	3462
câu đố	4450
címkék	2157
címlap	2157
címlapra	2221
címlapról ajánljuk	2157
có lẽ để sau	4396
có lỗi xảy ra	4468
có thể bạn quan tâm	19	4413
có thể bạn thích	19
có, tôi muốn	4459
códigos de desconto	3426
códigos de descuento	1488
códigos promocionales	1488
cómo desactivar el bloqueador	1441
cómo desactivarlo	1442
cómpralo aquí	1431
cómpralo en amazon	1431
cùng chuyên mục	4413
cùng chủ đề	4440
cùng tác giả	4440
cũ nhất	4446
cảm ơn bạn đã bình chọn	91	4445
cảm ơn bạn đã tham gia	4445
cảm ơn bạn đã ủng hộ	4487
cảm ơn, tin nhắn của bạn đã được gửi	4468
cỡ chữ	65
cửa hàng	4481
""", 'd': """
d'autres articles à découvrir	19
da, želim	3744	3934
dagens fråga	91	4039
dagens spørgsmål	91	651
dagens spørsmål	91	3096
daha az göster	4170
daha fazla göster	4169
daha fazla haber için tiklayin	4169
daha fazla yorum yükle	4210
daha önce oy kullandiniz	4210
daha önce oy verdiniz	4210
dalies ar šo rakstu	2805
dalinkitės	2739
dalinkitės straipsniu	2744
dalsza część artykułu pod materiałem wideo	3159
dalsza część artykułu pod wideo	3159
dalsza część tekstu pod wideo	3159
dalīties	2800
dalīties ar draugiem	2805
dalīties ar rakstu	2851
dalīties facebook	2805
dalīties whatsapp	2851
další	481
další foto	557
další fotografie	557
další snímek	557
další strana	481
další video	542
další z rubriky	479
další zprávy	479
další článek	479
další články	19	479
další články od autora	557
další čtení	479
danke für dein feedback	780
danke für deine stimme	91
danke für ihr feedback	780
danke für ihre stimme	91	848
danke fürs abstimmen	848
danke fürs mitmachen	91
danos tu opinión	1408
dans l'actualité	1867
dans la même catégorie	1815
dans la même rubrique	1815
dans la même série	1815
dar lze odečíst z daní	549
dar si můžete odečíst z daní	549
darovat jednorázově	549
darovat měsíčně	549
darovat článek	471
darovať	3773
darovať jednorazovo	3842
darovať mesačne	3842
darovať článok	3781
darowiznę możesz odliczyć od podatku	3235
darujte nám # %	3842
darujte tento článek	471
darujte tento článok	3781
das könnte dich auch interessieren	739
das könnte ihnen auch gefallen	739
das könnte sie auch interessieren	739
das könnte sie interessieren	739
das video ist in ihrem land nicht verfügbar	857
das video ist leider nicht mehr verfügbar	857
das video ist nicht mehr verfügbar	857
das video ist nicht verfügbar	857
das wichtigste in kürze, zusammengefasst von ki	770
datenschutzerklärung	732
daugiau autoriaus straipsnių	2786
daugiau straipsnių	2786
daugiau šia tema	2741
dať spätnú väzbu	3856
deaktivér din adblocker	664
deblochează articolul	3474
definições de cookies	3375
definições de privacidade	3375
deine stimme wurde gezählt	848
deixar um comentário	3302
deixe um comentário	3302
del på e-mail	686
del på e-post	3034
del på facebook	592	3034
del på mail	592
del på twitter	592	3034
del på whatsapp	3131
del på x	592	3034
dela inlägget	3978
dela på facebook	3978
dela på twitter	3978
dela på whatsapp	4076
dela på x	3978
dela som gåva	4076
deli po e-pošti	3955
deli članek	3878
delite članek	3878
demander un droit de réponse	1914
den här artikeln är låst	4058
den här artikeln är skyddad av upphovsrättslagen	4069
den här videon är inte längre tillgänglig	4049
den här videon är inte tillgänglig	4049
denne artikel er låst	668
denne artikkelen er låst	3113
denne saken er låst	3113
denne video er ikke længere tilgængelig	659
denne video er ikke tilgængelig	659
denunciar comentário	3406
denunciar este comentário	3406
der er opstået en fejl	672
der opstod en fejl. prøv igen senere	671
dernière minute	1815
dernières actualités	1815
dernières infos	1815
dernières nouvelles	1815
desa les preferències	427
desa per llegir després	412
desactívalo para continuar	1441
desactívalo para seguir leyendo	1441
desbloquear artículo	1418
desbloqueie este conteúdo	3358
descarcă aplicația	3497
descarcă audio	3491
descarcă din app store	3497
descarcă din google play	3497
descarcă episodul	3491
descargar pódcast	1432
descarrega l'àudio	423
descarregar áudio	3371
deschide aplicația	3497
deschide în aplicație	3497
descárgala en app store	1438
descárgala en google play	1438
destekçi ol	4228
destekçimiz olun	4228
desteğiniz fark yaratir	4259
desteğiniz için teşekkür ederiz	4259
desteğiniz için teşekkürler	4259
det er gratis å opprette en bruker	3025
det går inte att visa innehållet	4047
det har oppstått en feil	3117
det här innehållet kan inte visas	4047
det här innehållet är inte tillgängligt	4047
det læser andre	605
det oppsto en feil. prøv igjen senere	3116
det är gratis att skapa ett konto	3968
detaylar için tiklayin	4169
detaylar için tiklayiniz	4169
detta material är skyddat enligt lagen om upphovsrätt	4020
detta är en annons	3982
detta är en plusartikel	3968
dette indhold er ikke tilgængeligt	657
devam etmek için üye girişi yapin	4153
devami için abone olun	4153
devamini okumak için abone olun	4153
dezactivează sunetul	3491
dienas jautājums	2835
diese funktion steht nur angemeldeten nutzern zur verfügung	796
dieser inhalt ist nicht mehr verfügbar	855
dieser inhalt ist nicht verfügbar	855
dieser kommentar wurde gelöscht	879
dieses video ist in deinem land nicht verfügbar	857
dieses video ist in ihrem land nicht verfügbar	857
dieses video ist leider nicht mehr verfügbar	857
dieses video ist nicht mehr verfügbar	857
dieses video ist nicht verfügbar	857
digite um e-mail válido	3388
din aceeași categorie	3449
din aceeași secțiune	3477
din röst har registrerats	4039
din röst är registrerad	91
din röst är räknad	4039
disponibil în app store	3497
disponibil în app store și google play	3468
disponibilă în app store și google play	3468
disponível na app store	3377
distribuie știrea	3535
distribuiți	3442
diğer haberler	19	4167
diğer okurlar bunlari okuyor	4167
diğer seçenekler	4245
diğer tutar	4228
diğer yazilari	4237
dla prenumeratorów	3237
dla subskrybentów	3145
dlaczego widzę tę reklamę	3256
do fotogalérie	3850
do galérie	3850
do góry	3170
do košíka	3831
do košíku	538
do speciálu	557
doar abonații pot comenta	3462
doar pentru abonați	3437
doação mensal	3270
doação única	3270
doba čtení # min	481
dodaj do moich tematów	3254
dodaj jako preferowane źródło	3254
dodaj kao željeni izvor	3764
dodaj nas do preferowanych źródeł	3254
dodaj nas do wyjątków	3233
dodaj u košaricu	3737
dodaj v košarico	3927
dogodila se greška. pokušajte ponovno	3752
dolgozzon nálunk	2159
domiciliación bancaria	1319
domů	481
don régulier	1891
dona suport al periodisme en català	409
dona'ns la teva opinió	416
donació mensual	435
donació única	435
donación mensual	1315
donación puntual	1443
donación única	1315
donativo único	3383
donați	3436
donația mea	3529
donație lunară	3503
donație unică	3503
donează	3436
donează acum	3436
donează lunar	3436
donează lunar # euro	3473
donează lunar # lei	3473
donează o dată	3503
doner nå	3022
doniraj mesečno	3747	3937
doniraj mjesečno	3747
données personnelles	1804
donér	580
donér nu	580
doporučeno outbrain	570
doporučeno taboola	570
doporučené	479
doporučené články	479
doporučuje outbrain	570
doporučujeme	479	552
doporučujeme přečíst	479
doporučujeme také	479
dosegli ste omejitev člankov	3939
dosegnuli ste ograničenje članaka	3749
dossier spécial	1929
dovanoti straipsnį	2791
dozvoli obaveštenja	3743
dołącz do dyskusji	3216
dołącz do nas	3142
dołącz do newslettera	3148
došlo je do greške. pokušajte ponovo	3752
došlo je do pogreške. pokušajte ponovno	3752
došlo k chybě	555
došlo k chybě. zkuste to prosím později	554
droits réservés	1934
drukāt	2805
drukāt rakstu	2851
drukāt recepti	61
du använder en adblocker	4054
du använder en annonsblockerare	4054
du er nå påmeldt	3030
du er nå påmeldt nyhetsbrevet	3030
du följer	4075
du följer det här ämnet	4075
du följer nu	4075
du följer redan	4075
du följer redan ämnet	4075
du følger allerede	3130
du følger allerede dette emne	685
du følger allerede dette temaet	3130
du følger allerede emnet	685
du følger dette emne	685
du følger dette temaet	3130
du følger emnet	685
du følger nå	3130
du har nådd grensen	3113
du har nået din grænse	668
du har nått din gräns	4058
du har redan röstat	4039
du har slået adblock til	664
du kan när som helst avregistrera dig	4061
du kan när som helst avsluta prenumerationen	3973
du kan når som helst melde deg av	3030
du kan opsige når som helst	583
du kan trække beløbet fra i skat	666
du kanske också gillar	3990
du modtager snart en bekræftelse på mail	588
du même auteur	1815
du prenumererar nu på nyhetsbrevet	3973
du verkar använda en annonsblockerare	4054
du vil kanskje også like	3046
du är nu anmäld	4061
duración	1433
durată	3492
duração	3372
durée	1883
durée : #	1836
dziękujemy za głos	91	3219
dziękujemy za oddanie głosu	91	3219
dziękujemy za przesłanie formularza	3240
dziękujemy za udział w sondzie	3219
dziękujemy za wiadomość	3240
dziękujemy za zapis	3148
dziękujemy! sprawdź skrzynkę	3240
dành cho bạn	4413
dành cho thuê bao	4398
dành riêng cho thành viên	4466
dárkovat článek	464
dát zpětnou vazbu	564
därefter # kr/mån tills du säger upp	3968
débloquer l'accès	1926
débloquer l'article	1767
débloquer tous les articles	1769
débloquez cet article	1862
débloquez l'accès à tous les articles	1769
débloquez l'intégralité des articles	1769
débloquez tous les articles	1769
débloquez tous nos articles	1769
déconnexion	1767
découvrez notre boutique	1848
découvrez tous nos jeux	1877
découvrir l'offre	1767
découvrir la boutique	1880
découvrir nos offres	1862
découvrir toutes nos offres d'abonnement	1862
déjà un compte	1767
déjà un compte ? connectez-vous	1767
délka	543
délka #	542
déplier	1820
détails	1820
dê a sua opinião	3363
dê sua opinião	3363
dölj	3994
dölj annons	4077
dölj bildtext	4064
dölj svar	4073
düzeltme politikasi	4239
dāvini rakstu	2805
dāvini rakstu draugam	2805
děkujeme za hlas	534
děkujeme za hlasování	91	534
děkujeme za odběr	554
děkujeme za přihlášení	468
děkujeme za vaši zprávu	554
děkujeme za váš hlas	91	534
děkujeme za zprávu	554
dĺžka	3836
dĺžka #	3835
dịch tự động	4453
""", 'e': """
e-bülten	4190
e-bülten aboneliği	4190
e-mail alebo používateľské meno	3844
e-mail cím	2218
e-mail ili korisničko ime	3749
e-mail inválido	3353
e-mail nebo uživatelské jméno	551
e-mail-cím	2218
e-mail-cím vagy felhasználónév	2215
e-mailová adresa	468
e-pasts vai lietotājvārds	2844
e-post või kasutajanimi	1543
e-posta gönder	4160
e-posta ile paylaş	4245
e-postadress eller användarnamn	4058
e-pošta ali uporabniško ime	3939
e-poštni naslov	3942
ecrã inteiro	3372
edición digital	1320
edición impresa	1320
editöre yaz	4239
editöre yazin	4239
editörün seçtikleri	4167
edição impressa	3274
eget beløb	666
eget beløp	3111
egyedi összeg	2213
egyszeri adomány	2213
egyszeri támogatás	2142
egyszeri támogatás küldése	2213
egyéb összeg	2213
ehkä myöhemmin	1651
ei mielipidettä	1711
ei tänään	1651
ei vielä tunnusta	1727
ei, aitäh	1540
eikö sinulla ole tunnusta	1727
ein fehler ist aufgetreten. bitte versuchen sie es später erneut	867
eiti į receptą	61
ekskluzivno za naročnike	3939
el juego es solo para mayores de # años	1431
el millor de la setmana a la teva bústia	406
el más popular	1447
el més llegit	386
el més popular	439
el més vist	413
el reproductor se está cargando	1432
el. paštas	2764
el. paštas arba vartotojo vardas	2784
el. pašto adresas	2785
eldste først	3128
elfelejtett jelszó	2144
elfelejtette a jelszavát	2215
elfogadom és folytatom	2204
elfogadom és megjelenítem	2204
elfogadás és folytatás	2204
elige tu suscripción	1418
elküldés	2219
elküldöm	91	2150	2219
elküldöm e-mailben	2232
ellenőrizd a postafiókod	2218
ellenőrizze a postafiókját	2218
elmentem későbbre	2150
elolvasom később	2232
elolvasta az összes ingyenes cikkét	2215
elrejtés	2160
els lectors també han llegit	413
elérte a havi limitet	2215
elírást talált	2156
előfizetek	2144
előfizetés	2144
előfizetési csomagok	2215
előfizetési lehetőségek	2215
előfizető vagyok	2215
előfizetői ajánlat	2202
előfizetői előny	2202
előfizetői kedvezmény	2202
előfizetői tartalom	2144
előfizetőknek	2144
előfizetőként megoszthatja a cikket	2150
előző	2159
előző cikk	2157
előző fotó	2221
előző kép	2221
előző oldal	2221
email cím	2218
email của bạn	4489
email inválido	3388
email không hợp lệ	4468
email không đúng định dạng	4468
email no válido	1448
email này đã được đăng ký	4489
emailul tău	3531
emlékeztess később	2141
emlékezz rám	2215
emlékezzen rám	2215
emme voi näyttää sisältöä	1716
emme voi näyttää tätä sisältöä	1716
empfehlungen für sie	800
en beğenilen	4211
en beğenilenler	4211
en colaboración con	1463
en col·laboració amb	454
en este artículo	1364
en popüler	4232
en çok okunan	4167
en çok okunan haberler	4167
en çok okunanlar	4167
encara no estàs registrat	438
encuesta del día	1360
endast för dig som är prenumerant	4058
endast för medlemmar	4058
endast nödvändiga	4047
endast nödvändiga cookies	4047
endre tekststørrelse	3131
engangsbeløb	580
engangsbeløp	3111
engedélyezem	2210
engedélyezés	2210
engångsgåva	3965
enllaç copiat	412
ensemble, faisons vivre un média libre	1861
enthält werbung	729
entre em contato com a redação	3395
enviament gratuït	454
enviar comentário	3302
enviar corrección	1357
envoyer à un ami	1794
envoyer à un proche	1794
envoyez-nous vos témoignages	1841
envíanos tu opinión	1425
envío gratis	1463
epizód letöltése	2206
eredeti megjelenítése	2160
eredmény megtekintése	91
eredmények	91	2160
eredmények megtekintése	2198
erinnern sie mich später	697
eroare la încărcarea videoclipului	3528
erro ao carregar o vídeo	3412
error al cargar el vídeo	1472
erről bővebben itt írtunk	2159
erről is írtunk	2157
erről itt írtunk bővebben	2159
erscheint täglich	786
erscheint wöchentlich	786
erősítse meg az e-mail-címét	2218
es gratis y solo te llevará un minuto	1414
es ist ein fehler aufgetreten. bitte versuchen sie es später erneut	786
es ist ein fehler aufgetreten. bitte versuchen sie es später noch einmal	867
es izslēdzu reklāmu bloķētāju	2842
escanea el código qr	1438
escreva um comentário	3302
escriu a la redacció	446
escriu el teu correu electrònic	406
esi pirmais, kas komentē	2806
esimene kuu # €	1497
esta funcionalidad es sólo para registrados	1320
esta matéria foi útil para você	3336
esta notícia foi útil	3336
esta página foi útil	3363
este artigo está bloqueado	3386
este artigo foi útil	3363
este artículo está bloqueado	1446
este campo é obrigatório	3388
este correo ya está registrado	1478
este e-mail já está cadastrado	3418
este espaço é moderado pela redação	3349
este resumo foi útil	3336
este video ya no está disponible	1432
este vídeo já não está disponível	3371
este vídeo no está disponible	1432
este vídeo não está disponível	3371
este vídeo não está mais disponível	3371
este vídeo ya no está disponible	1432
está a seguir este tema	3422
estás bloqueando nuestros anuncios	1475
estás de acuerdo? vota	1408
estás siguiendo este tema	1482
estä	1722
ethvert bidrag hjælper	666
etický kodex redakce	561
etický kódex redakcie	3853
etkinleştir	4224
etkö ole tilaaja	1727
etkö ole vielä tilaaja	1727
ett fel har uppstått	4062
ett fel uppstod. försök igen senare	4061
etwas ist schiefgelaufen. bitte versuchen sie es später erneut	867
evaluează rețeta	61
evästeasetukset	1663
evästeet	1663
evästekäytäntö	1716
exclusiv pentru abonați	3474
exibir conteúdo	3375
exklusiv für abonnenten	865
exklusiv für mitglieder	865
exklusivt för medlemmar	4058
exklusivt för prenumeranter	4058
exkluzív tartalom előfizetőknek	2215
experimente grátis por um mês	3358
externt innehåll	4047
externí obsah	540
externý obsah	3833
ez a cikk zárolt	2215
ez a mező kötelező	2218
ez a tartalom nem elérhető	2204
ez a tartalom nem jeleníthető meg	2204
ez a videó már nem elérhető	2206
ez a videó nem elérhető	2206
ez is érdekelhet	2157
ez is érdekelheti	2157
ezek is érdekelhetik	19
ezek is érdekelhetnek	19
ezt a tartalmat nem tudjuk megjeleníteni	2204
ezt a témát már követi	2231
ezt is ajánljuk	2157
ezt olvasta már	2157
ezt olvastad már	2157
eén keer toestaan	2982
ešte nemáte predplatné	3844
ešte nemáte účet	3844
ești de acord? votează	3462
ești deja abonat	3482
ești deja abonată	3482
""", 'f': """
facebook ile giriş yap	4231
facebook'ta paylaş	4160
facebookでシェア	2535
facebookでシェアする	2535
facebookでログイン	2600
facebookで共有	2614
facebookで続ける	2600
facebookで見る	2618
facturació anual	438
facturació mensual	438
facturación anual	1446
facturación mensual	1446
facturare anuală	3506
facturare lunară	3506
facturé annuellement	1894
facturé mensuellement	1894
faire un don défiscalisé	1891
faktureras årligen	4058
faktureres årlig	3113
faktureres årligt	668
fale com a redação	3395
fazer doação	3416
fazer uma doação mensal	3416
fazer uma doação única	3416
faça login	3274
faça o quiz	3366
faça o teste	3366
faça uma doação única	3416
faça uma pergunta sobre esta reportagem	3336
felhasználási feltételek	2204
felhasználási jog vásárlása	2226
felhasználónév	2216
felhasználónév vagy e-mail	2215
feliratkozás	2218
feliratkozás hírlevélre	2218
feliratok megjelenítése	2206
fermer la fenêtre	1929
fes el qüestionari	419
fes una donació	382
fes-te sòcia	435
ficha técnica	3319
fiecare contribuție contează	3503
fiecare donație contează	3473
fiecare leu contează	3473
film jest niedostępny w twoim kraju	3228
film nie jest już dostępny	3228
film niedostępny	3228
fin de la publicité	1880
fine della pubblicità	2454
fine pubblicità	2454
fiyati gör	4216
fizetett együttműködés	2233
fizetett hirdetés	87	2152
fiók létrehozása	2144
fiókom	2144
foglalja le helyét	2202
folytatás a hirdetés után	2233
folytatás apple-fiókkal	2215
folytatás facebookkal	2215
folytatás google-fiókkal	2215
folytatás google-lel	2215
folytatás kikapcsolás nélkül	2211
fontu büyüt	4245
form gönderildi	4261
formulaire envoyé	1927
formulário enviado	3418
forstået	609
forstått	3050
forstør	674
forstør billede	608
forstør billedet	674
forstørr	3119
forstørr bilde	3049
forstørr bildet	3119
fortsett uten å slå av	3109
fortsett uten å støtte	3021
fortsätt läsa efter annonsen	3982
fortsätt med apple	4058
fortsätt med e-post	4058
fortsätt med facebook	4058
fortsätt med google	4058
fortsätt utan att stänga av	4054
fortsätt utan att stödja	3964
fortsæt med apple	668
fortsæt med at læse	596
fortsæt med e-mail	668
fortsæt med facebook	668
fortsæt med google	668
fortsæt uden at slå fra	664
fortsæt uden at støtte	579
foto # iš #	2794
fotogalería	1364
fotografia următoare	3533
fotoğraf galerisi	4237
fotoğrafi büyüt	4237
fotoğraflari gör	4237
fotoğraflari görmek için tiklayin	4169
fotó #/#	2220
fotó megtekintése	2220
fotó: #/#	2220
fotók megtekintése	2220
fra vores annoncører	687
fra vår butikk	3100
fra våre partnere	3132
frete grátis	3403
friss hírek	2157
frissítse az oldalt	2212
fråga vår ai om artikeln	3986
från vår butik	4043
från våra annonsörer	4077
från våra partner	4077
frühbucher-tickets	852
frühbucherrabatt sichern	852
fuld skærm	659
fuldskærm	608
fullskärm	4049
fyll i fältet	4061
fäll ihop	3994
fäll ut	3994
fältet är obligatoriskt	4061
få adgang	583
få artiklen læst op	592
få de vigtigste nyheder hver morgen	588
få de viktigaste nyheterna varje morgon	3973
få de viktigste nyhetene hver morgen	3030
få læst artiklen op	659
få notifikationer	662
få notiser	4052
få nyheder på mail	588
få nyheter på e-post	3030
få nyheter på mejlen	3973
få overblikket her	608
få tilgang	3025
få varsel når vi skriver om dette	3049
få varsler	3107
följ	3979
följ det här ämnet	4075
följ direktrapporten	4064
följ författaren	4075
följ journalisten	4075
följ liverapporten	4064
följ oss	3979
följ skribent	3979
följ skribenten	4075
följ ämne	4075
följ ämnen	4075
följ ämnet	3979
för prenumeranter	3968
förderer werden	698
fördermitglied werden	698
föregående	3993
föregående artikel	3990
föregående bild	4064
föregående sida	4064
förnamn	4062
förstora	3993
förstora bild	4064
förstora bilden	4064
försök igen senare	4061
føj til foretrukne kilder	685
føj til mine emner	685
følg	593	3035
følg dette emne	685
følg dette temaet	3130
følg direkte	3119
følg direktesenteret	3119
følg emne	593
følg emnet	3130
følg forfatter	3130
følg forfatteren	3130
følg ikke længere	685
følg journalist	3130
følg journalisten	3130
følg liveblog	674
følg livebloggen	674
følg os	593
følg oss	3035
følg sagen her	608
følg saken direkte	3119
følg skribent	685
følg skribenten	685
følg tema	3035
følg temaet	3130
følg temaet og få varsel	3049
für abonnenten	703
für den newsletter anmelden	711
für dich empfohlen	800
für sie empfohlen	800
für sie entstehen keine mehrkosten	801
fă o donație	3436
fă quizul	3486
fă testul	3486
fără obligații	3474
fără spam	3508
fără sunet	3492
fără tine nu putem	3473
főoldal	2221
""", 'g': """
galbūt vėliau	2781
galerie schließen	870
galerie öffnen	870
galeriyi aç	4169
galeriyi gör	4237
galeriyi görmek için tiklayin	4169
galéria	2159
galéria (#	2220
galéria bezárása	2221
galéria megnyitása	2221
galéria megtekintése	2159
garanta já o seu ingresso	3339
gastos de envío incluidos	1431
gastos de envío no incluidos	1431
gauti pranešimus	2781
gaver kan trækkes fra i skat	666
ge en engångsgåva	4056
ge en gåva	4056
ge återkoppling	4071
gefällt mir	880
gefällt mir nicht	880
gelesen von einer künstlichen stimme	857
gelişmelerden aninda haberdar olun	4223
gem til læseliste	592
generisano veštačkom inteligencijom	3761
genindlæs siden	665
genişlet	4170
gerenciar opções	3411
gerenciar preferências	3411
geri dön	4263
gerir opções	3411
gerir preferências	3411
gestionează consimțământul	3495
gestionează cookie-urile	3527
gestionează opțiunile	3527
gestionează preferințele	3495
geçerli bir e-posta adresi girin	4233
geçerli süre	4218
geçersiz e-posta	4233
geçersiz e-posta adresi	4233
ghi nhớ đăng nhập	4466
gia hạn gói	4488
giriş	4153
giriş yap	4153
giriş yapin	4153
giriş yapin veya üye olun	4153
giv et beløb	666
giv et engangsbeløb	666
giv os feedback på artiklen	600
già abbonato	2360
già registrato	2360
giải đố ngay	4448
giảm cỡ chữ	4479
giọng đọc ai	4452
giọng đọc tự động	4452
gjenstående tid	3104
gjenstående tid #	3104
gjenstående tid -#	3104
glasnoća	3741
gli articoli più letti	2442
glömt ditt lösenord	4058
glömt lösenord	3968
glömt lösenordet	4058
godišnja naplata	3749
godišnja pretplata	3749
godišnje	3750
godišnje plaćanje	3749
godkänn	3983
godkänn alla	3983
godkänn alla cookies	4047
godkänn och fortsätt	4047
godkänn och visa	4047
google hirdetések	2233
google ile giriş yap	4231
google playからダウンロード	2592
google playで手に入れよう	2592
google play에서 다운로드	2697
google reklāmas	2852
google से जारी रखें	2120
google-hirdetések	2233
googleでログイン	2600
googleで登録	2600
googleで続ける	2600
gorące tematy	3167
gracias por tu opinión	1394
gratuit, fără spam	3508
grazie, il tuo messaggio è stato inviato	2473
grotuvas įkeliamas	2779
großansicht	870
gràcies pel teu vot	416
gràcies per la teva opinió	398
gràcies per votar	398
gràcies, el teu missatge s'ha enviat	440
gràcies, ja estàs subscrit	406
grátis e sem spam	3388
grįžti į pradžią	2786
grįžti į viršų	2786
guardar artículo	1345
guardar configuración	1436
guardar para después	1421
guardar para leer después	1421
guardar preferências	3375
gå ikke glip af	605
gå ikke glip af noget	588
gå ikke glipp av noe	3030
gå til forsiden	3119
gå til hovedindhold	674
gå til indhold	608
gå til innhold	3119
gå til liveblog	674
gå til oppskriften	61
gå til opskriften	61
gå til quizzen	651
gå til shop	655
gå til toppen	674
gå till receptet	61
gåvolänk	4076
généré par ia	1920
généré par l'ia	1920
gépi felolvasás	2206
gépi fordítással készült	2228
géppel fordítva	2228
gérer la confidentialité	1919
gérer les cookies	1804
gérer les préférences	1843
gérer les traceurs	1919
gérer mes alertes	1855
gérer mes choix	1804
gérer mes cookies	1919
gérer mes préférences	1919
gérer mon consentement	1886
gérer vos préférences	1886
gérer vos préférences de cookies	1843
góp ý	4412
gönder	91	4234
gönderiyi göster	4220
gönderiyi yükle	4220
gör quizzet	4039
gör testet	4039
görseli büyüt	4237
görüş bildir	4210
görüşünü bildir	4210
görüşünüzü bildirin	4210
gündem	4167
günün anketi	91
günün bulmacasi	4251
günün haberleri	4167
günün kelimesi	4251
günün sudokusu	4251
günün özeti	4167
głosuj	91	3220
głośność	3229
gợi ý	4413
gửi	91	4412
gửi bài cho tòa soạn	4473
gửi bài viết	4473
gửi bình luận	4412
gửi cho bạn bè	4439
gửi email	4403
gửi góp ý	4445
gửi phản hồi	4445
gửi thành công	4468
gửi tin bài	4473
gửi trả lời	4445
gửi ý kiến	4412
gửi ý kiến của bạn	4445
gửi đi	4469
gửi ảnh cho chúng tôi	4473
""", 'h': """
haber bülteni	4190
haber güncelleniyor	4169
haberi arkadaşina hediye et	4160
haberi paylaş	4268
haberi özetle	4242
haberin kilidini aç	4260
haberlere dön	4263
hacer una donación mensual	1476
hacer una donación puntual	1476
hai già un account	2360
hai già votato	2448
halda nõusolekut	1537
hallitse evästeitä	1716
hang letöltése	2206
hanganyag letöltése	2206
hangerő	2207
hantera inställningar	4047
har du sett något	4068
harici içerik	4169
haritayi aç	4170
has arribat al límit d'articles gratuïts	410
has iniciado sesión	1392
has olvidado tu contraseña	1446
hasznos volt az összefoglaló	2156
hasznosnak találta a cikket	2156
hasło	3238
havi előfizetés	2215
havi fizetés	2215
havi rendszeres támogatás	2213
havi támogatás	2142
hayir teşekkürler	4151
hayir, teşekkürler	4151
haz una pregunta sobre este artículo	1394
he leído y acepto la política de privacidad	1414
he llegit i accepto la política de privacitat	395
he olvidado mi contraseña	1446
hela artikeln fortsätter nedan	3982
heli välja	1538
helskärm	4049
helskärmsläge	4049
helyesbítési szabályzat	2225
henüz abone değil misiniz	4231
hepsini gör	4169
her destek önemli	4228
her katki değerli	4228
her katki önemli	4228
her zaman göster	4220
hesap oluştur	4153
hi estàs d'acord? vota	398
hiba bejelentése	2225
hiba jelentése	2160	2225
hiba történt	2219
hiba történt, próbálja újra később	2218
hiba történt. próbálja újra	2218
hiba történt. próbálja újra később	2218
hibabejelentés	2225
hibás e-mail-cím	2218
hibát talált	2156
hibát talált a cikkben	2225
hibát találtál	2225
hibát találtál a cikkben	2225
hier reinhören	776
hinweis schließen	697
hirdetés	2152
hirdetés bezárása	2152
hirdetés elrejtése	2233
hirdetés jelentése	2233
hirdetés vége	2233
hirdetés, görgessen tovább	2152
hirdetésblokkolót használsz	2211
hirdetések engedélyezése	2212
hirdetések kikapcsolása	2233
hivatkozás másolva	2232
hivatkozás másolása	2232
hiển thị bài đăng	4456
hiển thị nội dung	4456
hiện phụ đề	4452
hjälp oss att rätta fel	3986
hlasitosť	3836
hlasovalo # lidí	534
hlasovalo # čtenářů	534
hlasovat v anketě	534
hlasovať	91	3828
hlasovať v ankete	3827
hlavná stránka	3850
hlavné správy	3778
hlavní stránka	557
hlavní zprávy	479
ho già donato	2354
ho già un account	2471
hogyan kapcsolhatom ki a hirdetésblokkolót	2211
hogyan védjük forrásainkat	2225
hoje não	3269
hoppa till huvudinnehåll	4064
hoppa till innehåll	3993
hoppa till innehållet	4064
hoppa över inlägg från facebook	3993
hoppa över inlägg från instagram	3993
hoppa över inlägg från x	3993
hors-séries, livres, affiches	1848
hozzáadás a kedvenc forrásokhoz	2231
hozzáadás a témáimhoz	2231
hozzáadás preferált forrásként	2231
hozzájárulás kezelése	2204
hozzájárulás módosítása	2204
hozzájárulás visszavonása	2204
hozzájárulások kezelése	2204
hozzászólok	2156
hozzászólás	2156
hozzászólás elküldése	2229
hozzászólás jelentése	2229
hozzászólás küldése	2229
hozzászólási szabályzat	2229
hozzászólások	2156
hozzászólások megjelenítése	2229
hozzászólások megtekintése	2156
hrať	3828
hrať teraz	3827
hrát	535
hrát teď	534
hvala za sporočilo	3942
hvala za vaš glas	3734	3924
hver krone hjælper	666
hver krone tæller	666
hvert bidrag hjælper	666
hylkää	1663
hylkää kaikki	1663
hyppää reseptiin	61
hyppää sisältöön	1733
hyväksy	1663
hyväksy evästeet	1663
hyväksy ja jatka	1716
hyväksy ja näytä	1716
hyväksy ja sulje	1716
hyväksy kaikki	1663
hàng năm	4465
hàng tháng	4465
hátralévő idő	2206
hátralévő idő #	2206
hátralévő idő -#	2206
hämta på google play	4051
här kan du kommentera artikeln	3986
hääleta	91
håll dig uppdaterad	3973
håll mig inloggad	4058
hình tiếp theo	4490
hírfolyam	2157
hírlevelek	2162
hírlevél	2162
hírlevél-feliratkozás	2162
hívj meg minket egy kávéra	2213
hívjon meg minket egy kávéra	2213
hören sie diesen artikel	776
hør saken	3034
hằng tháng	4465
hết quảng cáo	4451
họ tên	4469
họ và tên	4469
hủy bất cứ lúc nào	4466
""", 'i': """
i den här artikeln	4064
i più commentati	2393
i più letti	2393
i più letti della settimana	2442
i più visti	2393
iba nevyhnutné	3833
iba pre predplatiteľov	3774
ich unterstütze schon	697
identifícate	1418
idi na sadržaj	3755
időtartam	2207
időtartam #	2206
ielikt grozā	2837
ielogojies, lai komentētu	2806
ielādēt ierakstu	2838
ielādēt saturu	2838
ielādēt vēl	2846
ienākt	2800
ienākt ar facebook	2844
ienākt ar google	2844
iepriekšējais attēls	2846
iepriekšējais raksts	2846
iepriekšējā lapa	2846
iesakām	2802
ieslēgt paziņojumus	2841
ieslēgt skaņu	2839
iesūti fotogrāfijas	2847
iesūti ziņu	2847
iesūtīt ziņu	2847
iesūtīt ziņu anonīmi	2847
ievadiet derīgu e-pasta adresi	2845
ieși din ecran complet	3491
igal reedel. tasuta. ilma spämmita	1544
igen, kérek	2210
igen, kérem	2210
igen, köszönöm	2210
ignorar anúncio	3412
ignorer la publicité	1920
ihre meinung zählt	735
ihre stimme wurde gezählt	91	848
ikke abonnent ennå	3113
ikke gå glipp av	3046
ikke nå	3021
ikmēneša ziedojums	2843
il più popolare	2472
il più scelto	2471
il tuo browser non può riprodurre il video	2414
il tuo commento sarà pubblicato dopo l'approvazione	2429
il tuo messaggio è stato inviato	2473
il tuo voto è stato inviato	2448
il tuo voto è stato registrato	2448
iletişim	4166
ilgili içerikler	4167
ilginizi çekebilecek haberler	4167
ilginizi çekebilir	4167
ilmoita asiavirheestä	1667
ilmoita virheestä	1667
image précédente	1929
imaginea anterioară	3533
imaginea următoare	3533
imam račun	3749	3939
imate namig? pišite nam	3948
imate priču za nas	3758
imię	3241
imię i nazwisko	3241
impossible de charger la vidéo	1920
impossible de lire la vidéo	1920
imprimir artículo	1421
imprimir esta matéria	3360
in bài	4403
in bài viết	4403
in công thức	61
in trang này	4439
inbäddat innehåll	4047
indhold fra annoncør	687
indholdet er ikke tilgængeligt	657
indlæg fra facebook	608
indlæg fra instagram	608
indlæs flere	608
indlæs indhold	657
indlæs opslag	657
indlæs video	657
indlæser afspiller	659
indlæser video	659
indtast beløb	666
inga kommentarer än	4073
ingen åsikt	4040
ingresá	1418
ingyen, spam nélkül	2218
ingyenes regisztráció	2144
ingyenes szállítás	2202
inicia la sessió per comentar	416
inicia sesión	1320
inicia sesión con google	1446
inicia sesión para comentar	1425
inicia sessió	383
inicia sessió amb google	438
iniciar reproducción	1472
iniciar reprodução	3412
iniciar sesión	1320
iniciar sesión con apple	1418
iniciar sesión con facebook	1418
iniciar sesión con google	1418
iniciar sessão	3274
inicie sesión	1320
inläst av en syntetisk röst	4049
inne artykuły	3167
innehåll från annonsör	4077
innehåll från våra partner	4077
innehållet kan inte visas	4047
innhold fra annonsør	3054
innhold fra våre annonsører	3132
innhold fra våre partnere	3132
inscription confirmée	1927
inscription à la newsletter	1777
inscrivez-vous à notre newsletter	1777
inscrição confirmada	3418
inscrição realizada com sucesso	3388
insira o seu endereço de email	3353
insira um e-mail válido	3388
instagramで見る	2618
instagramの投稿を読み込む	2590
instagram에서 보기	2723
instagram에서 이 게시물 보기	2723
instalează aplicația	3468
inställningar	3983
inte prenumerant än	4058
integritetsinställningar	4047
introdu emailul tău	3531
introduce tu correo electrónico	1478
introduce un correo electrónico válido	1448
introduce un correo válido	1448
introduce un email válido	1414
introduceți adresa de email	3531
introduceți o adresă de email validă	3508
introdueix un correu vàlid	440
intră în cont	3437
invítanos a un café	1315
iná suma	3842
início	3315
ir a la página de donaciones	1443
ir para a navegação	3313
ir para a página de doações	3383
ir para a página de donativos	3383
ir para o conteúdo	3315
ir para o conteúdo principal	3313
ir para o rodapé	3313
irány a bolt	2202
irányítószám	2219
isključi zvuk	3740
isključio sam blokator oglasa	3745
isključite adblock	3745
isključite blokator oglasa	3745
ispiši	3683
ispiši recept	61
ispiši članak	3765
ispravci i pojašnjenja	3758
isso foi útil	3363
istediğin zaman iptal et	4231
istediğiniz zaman abonelikten çikabilirsiniz	4190
istediğiniz zaman iptal edin	4153
isto foi útil	3363
iz naše trgovine	3737	3927
iz našeg shopa	3737
izberi naročnino	3939
izberite naročnino	3939
izbor uredništva	3875
izdrukāt	2805
izmēģini # dienas bez maksas	2800
izslēdziet reklāmu bloķētāju	2842
izslēgt skaņu	2839
izveidots ar mākslīgo intelektu	2848
izvēlies abonementu	2844
izvēlies summu	2843
izvēlieties abonementu	2844
izvēlieties summu	2843
izvēlēties plānu	2844
içeriğe geç	4169
içeriği görüntüle	4220
içeriği göster	4220
içeriği yükle	4220
iş birliği	4162
iş birliğiyle	4247
iš mūsų parduotuvės	2777
iš mūsų partnerių	2792
išbandykite # dienų nemokamai	2739
išjungiau reklamos blokavimą	2782
išjungti garsą	2779
išjunkite reklamos blokavimą	2782
išorinis turinys	2757
išsaugoti	2744
išsaugoti nustatymus	2778
išsaugoti pasirinkimą	2778
išsaugoti straipsnį	2744
išsaugoti vėlesniam laikui	2791
išversta automatiškai	2788
išversta dirbtinio intelekto	2788
""", 'j': """
j'ai déjà donné	1757
j'ai déjà un compte	1767
j'ai désactivé adblock	1890
j'ai désactivé mon adblock	1890
j'ai désactivé mon bloqueur	1890
ja hi estàs subscrit	410
ja hi estàs subscrit? entra	410
ja n'ets subscriptor? inicia sessió	383
ja tens compte? inicia sessió	410
ja, gärna	4053
ja, slå på	4053
jaa sähköpostilla	1745
jaa twitterissä	1660
jaa x:ssä	1660
jag förstår	3983
jag har stängt av annonsblockeraren	4054
jag har stängt av den	4055
jag har stängt av min annonsblockerare	4054
jag stödjer redan	3964
jaga sõbraga	1502
jak chronimy nasze źródła	3247
jak chronimy źródła	3247
jak chráníme své zdroje	561
jak chráníme zdroje	561
jak vypnout blokování reklam	547
jak wyłączyć adblocka	3233
jak wyłączyć blokowanie reklam	3233
jakość	3229
jatka sähköpostilla	1727
jau turiu paskyrą	2784
jaunākie	2802
jaunākie vispirms	2849
jautā mākslīgajam intelektam	2806
javascript ei ole käytössä	1718
javascript er slået fra	659
javascript er slått av	3104
javascript està desactivat	427
javascript ir izslēgts	2839
javascript išjungtas	2779
javascript je isključen	3740
javascript je vypnutý	542
javascript jest wyłączony	3228
javascript måste vara påslaget	4049
javascript on pois päältä	1718
javascript on välja lülitatud	1538
javascript är avstängt	4049
javascript är inaktiverat	4049
javascript đã bị tắt	4456
javascript вимкнено	4360
javascript е изключен	283
javascript отключен	3636
javascript отключён	3636
javascript מושבת	2011
javascript ถูกปิดใช้งาน	4124
javascriptが無効になっています	2590
javascript已停用	4573
javascript已禁用	4573
javítások és pontosítások	2225
je commande ce numéro	1849
je consens au traitement de mes données	1896
je découvre l'offre	1926
je découvre les offres	1926
je fais un don défiscalisé	1891
je gère mes choix	1807
je gère mes cookies	1804
je m'équipe	1938
je paramètre mes choix	1807
je soutiens déjà	1757
jede spende zählt	790
jede unterstützung hilft	863
jeder beitrag zählt	790
jeder euro zählt	790
jederzeit kündbar	865
jednorazový dar	3842
jednorazový príspevok	3842
jednorázový dar	549
jednorázově	463
jeg forstår	3039
jeg har slået den fra	665
jeg har slået min adblocker fra	664
jeg har slått av annonseblokkering	3109
jeg har slått den av	3110
jeg støtter allerede	579	3021
jegyek itt kaphatók	2159
jegyvásárlás	2202
jelenlegi idő	2206
jelenlegi idő #	2206
jelentkezzen be vagy regisztráljon	2144
jelentés	2230
jelszó	2216
jelszó megjelenítése	2215
jen nezbytné cookies	540
jen pro předplatitele	464
jesteś już prenumeratorem	3237
jesteś już subskrybentem	3237
jetzt angebot wählen	795
jetzt anhören	724
jetzt reinhören	776
jetzt rätseln	848
jetzt unterstützen	698
ještě nemáte předplatné	551
ještě nemáte účet	551
jiná částka	549
již jste hlasovali	534
již mám předplatné	464
jméno	555
jméno a příjmení	555
joacă acum	3486
joacă gratuit	3486
joacă responsabil	3489
jobs in ihrer nähe	774
jogar grátis	3366
jogue grátis	3366
jokainen euro on tärkeä	1725
jokainen lahjoitus on tärkeä	1725
jokin meni pieleen. yritä uudelleen	1730
jokin meni vikaan. yritä uudelleen	1730
jotain meni vikaan. yritä myöhemmin uudelleen	1730
jotain meni vikaan. yritä uudelleen	1730
još nema komentara	3762
još nemate račun	3749
još niste pretplatnik	3749
još vesti	3680
još vijesti	3680
jste už předplatitel	551
junte-se à conversa	3349
jurnalismul de calitate costă	3473
juttu jatkuu kuvan jälkeen	1662
juttu jatkuu mainoksen jälkeen	1662
juttu jatkuu videon jälkeen	1662
juttu on luettu koneäänellä	1718
juttua päivitetään	1662
jutun lukee koneääni	1660
jutun lukee synteettinen ääni	1718
jutun lukee tekoäly	1718
jutun lukee tekoälyääni	1660
jutun voi myös kuunnella	1660
już głosowałeś	3219
już obserwujesz	3254
już wspieram	3141
już wyłączyłem	3234
já desativei	3380
já desativei o bloqueador	3380
já doei	3269
já está inscrito	3418
já nas bancas	3339
já segue este autor	3399
já segue este tema	3399
já sou apoiador	3269
já sou assinante	3274
já tem conta	3274
já tem uma conta	3274
já tenho conta	3386
já votou	3363
já é assinante? faça login	3274
já é subscritor	3358
já é subscritor? inicie sessão	3358
játssz most	2198
játék indítása	2198
jährlich	866
jährlich abgerechnet	865
jährliche abrechnung	865
jährliche zahlung	865
jälgi autorit	1549
jälgi teemat	1549
jälgid juba	1549
jälgid seda teemat	1549
jäljellä oleva aika	1718
jäljellä oleva aika #	1718
jäljellä oleva aika -#	1718
jäljentäminen kielletty	1738
järelejäänud aeg	1538
järelejäänud aeg -#	1538
järgmine artikkel	1545
järgmine leht	1545
järgmine pilt	1545
järgmine video	1538
järjestys	1743
järjestä	1743
jäsenetu	1714
jäta mind meelde	1543
jätka apple'iga	1543
jätka facebookiga	1543
jätka google'iga	1543
jätä kommentti	1667
jūs izmantojat reklāmu bloķētāju	2842
jūs jau balsavote	2775
jūs jau esat nobalsojis	2835
jūs naudojate reklamos blokavimo programą	2782
jūs sekate šią temą	2790
jūs sekojat šai tēmai	2850
jūsu balss ir ieskaitīta	2835
jūsu balss ir pieņemta	2835
jūsu e-pasta adrese	2845
jūsu e-pasts	2845
jūsu vārds	2845
jūsu ziņa	2845
jūsų balsas užskaitytas	2775
jūsų balsas įskaitytas	2775
jūsų el. paštas	2764
jūsų el. pašto adresas	2764
jūsų vardas	2785
jūsų žinutė	2785
""", 'k': """
k tématu	479
k téme	3778
kaikki oikeudet pidätetty	1738
kaip išjungti reklamos blokavimą	2782
kaip saugome šaltinius	2787
kakinställningar	4047
kako isključiti adblock	3745
kako isključiti blokator oglasa	3745
kako štitimo izvore	3758
kako štitimo svoje izvore	3758
kalan süre	4217
kapcsolat a szerkesztőséggel	2225
kapcsolat a szerzővel	2221
kapcsold ki a reklámblokkolót	2211
kapcsolja ki a hirdetésblokkolót	2211
kapcsolódó	2157
kapcsolódó cikk	2157
kapcsolódó cikkek	2157
kapcsolódó tartalom	2157
kapcsolódó témák	2157
karte öffnen	743
kas kokkuvõte oli kasulik	1503
kas mėnesį remti	2783
kategóriák	2157
katrs eiro ir svarīgs	2843
katrs eiro palīdz	2843
katrs ziedojums palīdz	2843
katru piektdienu. bez maksas. bez surogātpasta	2845
katso kuvat tästä	1670
katso myös	1668
katso video tästä	1670
katso video yltä	1670
kattintson a nagyításhoz	2221
kaupallinen sisältö	1746
kaupallinen yhteistyö	87	1662
kaupallisen kumppanin sisältö	1746
kaut kas nogāja greizi. mēģiniet vēlreiz	2845
kaydiniz için teşekkürler	4190
każda wpłata pomaga	3235
każda wpłata się liczy	3235
każda złotówka pomaga	3235
każda złotówka się liczy	3235
każde wsparcie się liczy	3235
každá koruna pomáhá	549
každá koruna se počítá	549
každé euro pomáha	3842
každé euro sa počíta	3842
každý dar pomáha	3842
každý dar pomáhá	549
každý piatok. zadarmo. bez spamu	3847
každý príspevok pomáha	3842
každý príspevok sa počíta	3842
každý pátek. zdarma. bez spamu	554
každý příspěvek pomáhá	549
každý příspěvek se počítá	549
kažkas nutiko. bandykite dar kartą	2785
kdykoliv můžete zrušit	551
keela kõik	1537
keeldu kõigist	1537
keisti sutikimą	2778
keisti šrifto dydį	2791
kenttä on pakollinen	1730
kereskedelmi együttműködés	2233
keresztnév	2219
keresztrejtvény	2199
keresés	2159
keskeytä	1719
keskustelu on päättynyt	1742
keskustelun säännöt	1742
kevesebb mutatása	2221
kezdőlap	2159
không biết	4446
không có ý kiến	4446
không phải bây giờ	4396
không spam	4468
không thể hiển thị nội dung này	4456
không thể phát video	4452
không thể phát video này	4452
không thể tải video	4486
không, cảm ơn	4396
ki kan gjøre feil	3126
ki-antworten können fehler enthalten	877
ki-übersetzung	878
ki-übersicht	770
kiekvieną penktadienį. nemokamai. be šlamšto	2785
kiellä kaikki	1716
kiitos viestistäsi	1730
kiitos äänestämisestä	1710
kiitos äänestäsi	91	1710
kiitos! tarkista sähköpostisi	1730
kijelentkezés	2144
kikapcsoltam a hirdetésblokkolót	2211
kingi artikkel sõbrale	1502
kinyitás	2160
kipróbálom	2144
kirjaudu sisään	1653
kirjaudu sähköpostilla	1727
kirjoita sähköpostiosoitteesi	1656
kitas vaizdo įrašas	2779
kitöltöm a kvízt	2198
kiválasztom	2216
kiválasztás	2216
kizárólag előfizetőknek	2215
kişisel verilerimin işlenmesini kabul ediyorum	4233
kiểm tra hộp thư của bạn	4468
kiểm tra kiến thức của bạn	4448
kjøp abonnement	3025
kjøp billett	3100
kjøp billetter	3100
kjøp billetter her	3100
kjøp boka	3100
kjøp boken	3100
kjøp her	3100
kjøp lisens	3124
kjøp nå	3100
kjøp rettigheter	3124
kjøp tilgang	3025
klausies podkāstu	2807
klausies podkāstu šeit	2807
klausies šo rakstu	2805
klausies šo rakstu (# min	2805
klausykite tinklalaidės	2746
klausykite tinklalaidės čia	2746
klausykitės straipsnio	2744
klausīties	2805
klausīties rakstu	2805
kliknij, aby powiększyć	3243
kliknutím zväčšíte	3850
kliknutím zvětšíte	557
klippet er ikke længere tilgængeligt	659
klippet är inte längre tillgängligt	4049
ključne besede	3875
ključne reči	3680
ključne riječi	3680
klíčová slova	479
kodex diskutujících	566
kodėl matau šią reklamą	2792
kohustuslik väli	1544
kohustuslikud väljad	1544
kokeile # päivää maksutta	1653
kokkuvõtte tegi tehisintellekt	1547
koko näyttö	1718
kolačići	3696
kom ihåg mig	4058
komentarai uždaryti	2789
komentariši	3762
komentarų dar nėra	2789
komentarų nėra	2789
komentavimas išjungtas	2745
komentavimas uždarytas	2789
komentavimo taisyklės	2745
komentiranje je onemogućeno	3762
komentovať	3858
komentáre	3781
komentář	478
komentáře	478
komentāri	2800
komentāri ir slēgti	2849
komentāru vēl nav	2849
komentēt	2800
komentēšana ir slēgta	2806
komentēšanas noteikumi	2806
komercijalni sadržaj	3766
komerčné oznámenie	3777
komerční obsah	570
komerční prezentace	570
komerční sdělení	87	474
komerční článek	570
komerčný obsah	3862
komerčný článok	3862
komment jelentése	2229
komment küldése	2229
komment írása	2229
kommentar gelöscht	879
kommentarer blir gjennomgått før publisering	3049
kommentarerna förhandsmodereras	3986
kommentarerna är stängda	4073
kommentek megjelenítése	2229
kommentek megtekintése	2156
kommentelési szabályzat	2156
kommentoi ensimmäisenä	1742
kommentoinnin säännöt	1742
kommentointi on päättynyt	1742
kommentér	600
kommersiellt innehåll	4077
konekäännetty	1740
konekäännös	1741
kontakt z redakcją	3247
kontakta författaren	4064
kontaktirajte uredništvo	3948
kontaktovať autora	3850
kontaktovať redakciu	3853
kontynuuj bez wyłączania	3233
koostöö	1506
kopiera gåvolänk	4076
kopiera länk	3978
kopiera länken	3978
kopiering förbjuden	4069
kopijuoti draudžiama	2793
kopijuoti nuorodą	2739
kopioitu leikepöydälle	1745
kopiraj povezavo do članka	3878
kopirano u međuspremnik	3765
kopirano v odložišče	3955
kopiér link	592
kopiér linket	592
kopsavilkumu veidojis mākslīgais intelekts	2848
kopírovanie zakázané	3854
kopírovat odkaz	471
kopírovať odkaz	3781
kopírování zakázáno	562
kopēt saiti	2800
kopēšana aizliegta	2853
korisničko ime	3750
korisničko ime ili e-mail	3749
korzyść dla prenumeratorów	3223
korábban írtunk róla	2157
kostenlos und jederzeit kündbar	867
kosárba rakom	2202
kosárba teszem	2202
koupit aktuální vydání	538
koupit lístky	538
koupit nyní	538
koupit časopis	538
kreiraj račun	3673
kreirano uz pomoć ai	3761
kreirano uz pomoć umjetne inteligencije	3761
kreuzworträtsel	849
križaljka	3735
križanka	3925
krzyżówka	3220
krížovka	3828
kuidas reklaamiblokeerija välja lülitada	1541
kullanim koşullari	4163
kumppanin sisältö	1746
kumppanisisältö	1746
kun nødvendige	3102
kun nødvendige cookies	657
kup dostęp	3145
kup książkę	3223
kup licencję	3248
kup licencję na publikację	3248
kup tę książkę	3223
kupi naročnino	3871
kupte nám kávu	549
kuula taskuhäälingut	1504
kuuntele podcast tästä	1670
kvíz dne	534
kvíz dňa	3827
kvíz indítása	2198
kvíz kitöltése	2198
kyllä kiitos	1722
kyllä, kiitos	1722
kysy tekoälyltä	1667
kytke ilmoitukset päälle	1721
käyttäjätunnus	1728
käyttäjätunnus tai sähköposti	1727
käyttöehdot	1663
käytät mainosten esto-ohjelmaa	1723
käytät mainosten estoa	1723
käytät mainostenesto-ohjelmaa	1723
käännetty automaattisesti	1740
käännetty tekoälyllä	1740
kép #/#	2220
kép a képben	2206
kép megtekintése	2220
kép nagyítása	2221
kép: #/#	2220
képaláírás megjelenítése	2221
képek megtekintése	2220
kér értesítést	2209
kérdezze ai-asszisztensünket	2156
kérek értesítést	2209
kérem a hírlevelet	2162
kérjük, adjon meg érvényes e-mail-címet	2218
kérjük, kapcsolja ki a hirdetésblokkolót	2211
kérjük, töltse ki ezt a mezőt	2218
később	2141	2210
kích thước chữ	65
kódex diskutujúcich	3858
kõik artiklid	1545
kõik autori artiklid	1545
kõik kommentaarid	1548
kõik õigused reserveeritud	1552
köp	3968
köp biljett	4043
köp biljetter	4043
köp biljetter här	4043
köp boken	4043
köp boken här	4043
köp din biljett	4043
köp här	4043
köp licens	4069
köp rättigheter	4069
köszönjük a feliratkozást	2162
köszönjük a regisztrációt	2218
köszönjük a szavazatodat	2198
köszönjük a szavazatot	91
köszönjük a szavazatát	91	2198
köszönjük az üzenetet	2218
köszönjük üzenetét	2218
köszönjük! ellenőrizze postafiókját	2218
köszönjük, hogy feliratkozott	2218
köszönjük, hogy feliratkoztál	2218
köszönjük, hogy szavazott	2198
köszönjük, hogy szavaztál	2198
köszönöm, nem	2141
kötelező	2219
kötelező kitölteni	2218
kötelező mező	2218
kötelező mezők	2218
kövesd a témát	2231
kövesse a témát	2231
kövesse élőben	2221
követed	2231
követem a szerzőt	2231
követem a témát	2231
következő	2159
következő cikk	2157
következő fotó	2221
következő kép	2221
következő oldal	2221
következő videó	2206
követve	2231
követés leállítása	2231
követés megszüntetése	2231
közlemény: adomány	2213
közlemény: támogatás	2213
køb abonnement	583
køb adgang	583
køb billet	655
køb billet her	655
køb billetter	655
køb billetter her	655
køb bogen	655
køb bogen her	655
køb her	655
køb licens	679
køb nu	655
køb rettigheder	679
kúpiť e-knihu	3831
kúpiť knihu	3831
kúpiť licenciu	3854
kúpiť lístky	3831
kúpiť predplatné	3774
kúpiť teraz	3831
kúpiť vstupenku	3831
kúpiť vstupenky	3831
kúpiť časopis	3831
kúpte nám kávu	3842
kúpte si knihu	3831
kúpte si vstupenky	3831
küfür, hakaret içeren yorumlar onaylanmamaktadir	4166
küldd be a fotóidat	2225
küldd el egy barátodnak	2232
küldje be fotóit	2225
küldje el barátjának	2150
küldje el fotóit	2225
küldjön névtelen üzenetet	2225
küldjön tippet	2225
küldés	91	2150	2219
küldés e-mailben	2150
küldés whatsappon	2232
külső tartalom	2159
künye	4163
küpsiste kasutamine	1537
küpsiste seaded	1515
küsi tehisarult	1503
küsitlus	91
küsitluse tulemused	1534
kā izslēgt reklāmu bloķētāju	2842
kā mēs sargājam avotus	2847
kā tev patika raksts	2806
kā tu domā? balso	2807
kāpēc es redzu šo reklāmu	2852
ką manote? balsuokite	2746
křížovka	535
kết quả bình chọn	4483
kết quả thăm dò	4483
kết thúc quảng cáo	4451
""", 'l': """
l'accès à tous les articles	1926
l'offre intégrale	1926
la discussione è chiusa	2387
la donazione è detraibile	2468
la encuesta del día	1360
la lecture automatique est désactivée	1920
la más popular	1447
la nota continúa después del anuncio	1352
la palabra del día	1467
la pregunta del día	91
la rédaction n'a pas participé	1938
la rédaction vous conseille	1815
la sélection de la rédaction	1815
la tua richiesta è stata inviata	2503
la vidéo ne peut pas être lue	1882
labojumi un precizējumi	2847
ladda inlägg	4047
ladda inlägget	4047
ladda innehåll	4047
ladda innehållet	4047
ladda ned på google play	4051
lae äpp alla	1539
lahenda ristsõna	1534
lahjoita artikkeli ystävälle	1660
lai komentētu, ielogojies	2806
lai komentētu, pieslēdzies	2806
laisser une réponse	1874
laita ilmoitukset päälle	1721
lancer la vidéo	1920
lap tetejére	2221
las más leídas	1364
las más leídas de hoy	1422
las noticias más leídas	1422
lasa sintētiska balss	2839
lasi arī	2802
lasi bez ierobežojumiem	2844
lasi bez reklāmām	2852
lasi komentārus	2806
lasi tālāk	2800
lasi vairāk šeit	2807
lasi vēl	2802
lasiet arī	2802
lasiet vēl	2802
last inn siden på nytt	3110
last siden på nytt	3110
lasă un comentariu	3448
lasă un răspuns	3483
lasīt komentārus	2806
lasīt tālāk	2807
lasīt vairāk	2807
lasīt visu rakstu	2846
lasīt vēlāk	2805
lasītākie	2802
lataa lisää	1670
lataa sisältö	1716
lataa ääni	1718
lautstärke	858
lavet ved hjælp af ai	681
le choix de la rédaction	1815
le club des abonnés	1880
le journal numérique	1767
le lecteur vidéo est en cours de chargement	1882
le lien a été copié	1865
le lien a été copié dans le presse-papiers	1865
le notizie più lette	2442
le più lette	2393
le za naročnike	3939
lea también	1364
lecteur vidéo	1920
lecture limitée	1769
lecture réservée aux abonnés	1769
lee sin límites	1418
lee también	1364
leer artículo completo	1370
leer el artículo completo	1452
leer el siguiente artículo	1480
leer más	1370
leer siguiente artículo	1480
leer también	1364
leer transcripción	1432
legfrissebb elöl	2229
legfrissebb hírek	2157
leggi di più	2398
leggi più tardi	2440
legjobb ajánlat	2216
legjobb ár	2216
legnépszerűbb	2157	2216	2230
legrégebbi	2230
legrégebbi elöl	2229
legújabb	2230
legújabb elöl	2229
leia a matéria completa	3361
leia a notícia completa	3392
leia as notícias no aplicativo	3351
leia também	3310
leisti pranešimus	2781
leisti vaizdo įrašą	2779
leitor de vídeo	3412
leitor de áudio	3412
lejupielādēt app store	2840
lejupielādēt audio	2839
lejupielādēt lietotni	2840
lejupielādēt no app store	2840
lejupielādēt no google play	2840
lejátszás	2206
lejátszási sebesség	2206
len nevyhnutné cookies	3833
len pre predplatiteľov	3774
ler grátis	3417
ler o próximo artigo	3420
ler próximo artigo	3420
ler transcrição	3371
les choix de la rédaction	1815
les commentaires sont réservés aux abonnés	1914
les den først i appen	3106
les først i appen	3106
les lecteurs ont aussi consulté	1867
les mieux notés	1875
les mots croisés du jour	1915
les més llegides	413
les også	3046
les plus commentés	1815
les plus consultés	1900
les plus partagés	1815
les plus récents	1875
les prix indiqués sont susceptibles d'évoluer	1849
les résultats du vote	1914
les våre debattregler	3042
letiltás	2210
letna naročnina	3939
letno plačilo	3939
letölthető a google play áruházból	2208
letölthető az app store-ból	2208
letöltés az app store-ból	2208
leído por una voz sintética	1432
leído por voz sintética	1432
li e aceito a política de privacidade	3353
libovolná částka	549
licenc vásárlása	2226
licencja na publikację	3248
liczy się każda wpłata	3235
liczy się każda złotówka	3235
lido por uma voz sintética	3371
lielāks teksts	2851
lien copié	1794
lien copié dans le presse-papiers	1865
lietošanas noteikumi	2817
liitudes nõustud kasutustingimustega	1522
liity jäseneksi	1652
likęs laikas	2779
likęs laikas -#	2779
lineでシェア	2535
lineでシェアする	2564
lineでログイン	2600
lineで共有	2614
lineで送る	2535
link a vágólapra másolva	2150
link bài gốc	4439
link copiado para a área de transferência	3360
link kopiëren	2882
link másolva	2150
link másolása	2150
link został skopiowany	3255
lire l'article précédent	1929
lire la suite pour #€	1767
lire la vidéo	1819
lire à haute voix	1794
lire également	1815
lisätiedot	1671
lisää aiheesta	1668
lisää artikkeleita	1733
lisää ensisijaiseksi lähteeksi	1744
lisää kirjoittajalta	1733
lisää kommentti	1742
lisää omiin aiheisiin	1744
lisää ostoskoriin	1714
lisää samalta kirjoittajalta	1733
lisää suosikkilähteeksi	1744
livrare gratuită	3522
liên hệ	4412
liên hệ quảng cáo	4473
liên hệ tòa soạn	4473
liên hệ với tòa soạn	4473
liên quan	4413
ljud på	4049
ljudet är ai-genererat	4049
llegeix la transcripció	423
llegeix sense límits	410
llegeix també	386
llegir més	413
llegit per una veu sintètica	423
lo + leído	1364
lo esencial cada mañana	1478
lo más comentado	1364
lo más compartido	1364
lo más leído	1364
lo más popular	1364
lo más visto	1364
lo más visto hoy	1422
lo último	1364
locuri de muncă	3464
loe lähemalt	1504
loe lähemalt siit	1504
loe äpis	1539
loeb sünteetiline hääl	1538
logi sisse või loo konto	1497
los lectores también leyeron	1422
luba kõik	1515
luba kõik küpsised	1537
lubię to	3155	3253
lucrează cu noi	3464
lue keskustelun säännöt	1667
lue lisää	1668
lue lisää aiheesta	1668
lue myöhemmin	1660
lue myös	1668
lue vähemmän	1733
lugu jätkub pärast reklaami	1506
lugu täieneb	1504
lui écrire	1841
lukijana synteettinen ääni	1718
luotu tekoälyllä	1740
luôn cho phép	4456
luôn hiển thị	4456
luštit	535
luštit křížovku	534
lyd på	3104
làm bài trắc nghiệm	4448
làm mới trang	4462
làm trắc nghiệm	4448
lägg till i mina ämnen	4075
lägg till oss som föredragen källa	4075
lägg till som föredragen källa	4075
lähetä	91	1731
lähetä kommentti	1742
lähetä kuvasi	1737
lähetä palaute	1740
lähetä palautetta	1740
lähetä sähköpostilla	1660
lähetä viesti	1730
lähetä viesti toimittajalle	1733
lähetä vinkki	1737
lähetä vinkki nimettömänä	1737
lämna en kommentar	3986
lämna ett svar	4073
lämna feedback	4071
längd	4050
längd #	4050
länk kopierad	3978
länken har kopierats	4076
länken kopierad	3978
länken är kopierad	3978
läs den först i appen	4051
läs dokumentet	3994
läs domen	3994
läs först i appen	4051
läs hela	4064
läs hela artikeln	3993
läs hela texten	3993
läs hela texten här	3993
läs in sidan igen	4055
läs kommentarer	3986
läs mer	3990	3993
läs mer om	3990
läs mindre	4064
läs också	3990
läs senare	3978
läs transkription	4049
läs utan annonser	4077
läs vidare	3968	3990
läs våra kommentarsregler	3986
läs även	3990
läsarerbjudande	4043
läsarerbjudanden	4043
läsarfrågan	91	4039
läsarresa	4043
läsarresor	4043
lästid	3993
lästid # min	3993
lås artiklen op	668
lås op	583
lås op for artiklen	668
lås opp artikkelen	3025
lås opp saken	3025
lås upp	4058
lås upp artikeln	3968
låst artikel	4058
låst innehåll	4058
læg en kommentar	683
læg i kurv	655
læg i kurven	655
længde #	660
læs debatreglerne	600
læs debatreglerne her	600
læs den først i appen	661
læs først i appen	661
læs hele artiklen	608
læs i appen	661
læs kommentarer	600
læs mere	605	608
læs mere om	605
læs mindre	674
læs også	605
læs også disse artikler	605
læs senere	592
læs transskription	659
læs uden annoncer	687
læs uden grænser	668
læs uden reklamer	687
læs videre	583	605
læs vores regler for debatten	600
læserrejse	655
læserrejser	655
læsertilbud	655
læsetid # min	608
læst op af en syntetisk stemme	659
lên đầu trang	4415
líbí se mi	567
lõpeta jälgimine	1549
lös korsordet	4039
lösenord	4059
löysitkö virheen	1737
løs krydsord	651
løs krydsordet	651
løs kryssordet	3096
lùi # giây	4452
lúštiť krížovku	3827
lülita reklaamiblokeerija välja	1541
lülitasin reklaamiblokeerija välja	1541
lütfen geçerli bir e-posta adresi girin	4233
lūdzu, izslēdziet reklāmu bloķētāju	2842
lưu	4403
lưu bài	4403
lưu bài viết	4403
lưu bài để đọc sau	4439
lưu cài đặt	4456
lưu công thức	61
lưu tùy chọn	4456
lấy link	4439
""", 'm': """
magari più tardi	2354
mai multe articole de același autor	3512
mai multe opțiuni	3520
mai târziu	3435
mainos päättyy	1662
mainostajan sisältö	1746
mainīt burtu izmēru	2851
mainīt piekrišanu	2838
mais notícias	3310
mais opções	3401
mais opções de partilha	3401
maksettu sisältö	1662
maksettu yhteistyö	1746
mam już konto	3237
mam prenumeratę	3237
manas tēmas	2850
mantener la sesión iniciada	1446
mantener sesión iniciada	1446
manter sessão iniciada	3386
mantén la sessió iniciada	438
manşetler	4167
maschinell übersetzt	877
maschinelle übersetzung	878
masintõlgitud	1547
maskinoversættelse	682
maskinöversatt	4071
maskinöversättning	4072
masquer la publicité	1849
masquer les réponses	1874
masz już konto	3145
masz już konto? zaloguj się	3145
masz włączonego adblocka	3233
materialet er vernet etter åndsverkloven	3124
materialet är skyddat enligt lagen om upphovsrätt	4020
materiał komercyjny	3256
materiał niedostępny	3228
materiał partnera	3159
materiał partnerski	3256
materiał promocyjny	3159
materiał płatny	3256
materiał sponsorowany	3159
materiał wideo niedostępny	3228
materiał zewnętrzny	3159
matéria exclusiva para assinantes	3358
matérias relacionadas	3310
mazāks teksts	2851
mağazamiz	4216
mağazaya git	4216
mašinski prevedeno	3761
mašīntulkots	2848
mažesnis tekstas	2791
me ei saa seda sisu näidata	1537
me réabonner	1926
media społecznościowe	3156
medlemsförmån	4043
megjelenítés és elfogadás	2204
megnyitás	2160
megnyitás az alkalmazásban	2208
megnézem	2159
megnézem a galériát	2221
megnézem az ajánlatot	2202
megnézem az eredményt	2198
megnézem az árat	2202
megosztás	2150
megosztás a facebookon	2150
megosztás ajándékként	2232
megosztás e-mailben	2232
megosztás facebookon	2150
megosztás twitteren	2150
megosztás whatsappon	2232
megveszem a könyvet	2202
mehr für dich	800
mehr für sie	800
meld deg av når som helst	3116
meld deg på	3030
meld deg på nyhetsbrevet	3030
meld meg på	3116
mentions légales	1804
mentés	2150
mentés későbbre	2150
menú	1370
menü	742	871	2159	4169
menü schließen	742
menü öffnen	742
menüyü kapat	4263
mer från	3990
mer läsning	3990
merci ! votre message a bien été envoyé	1896
merci d'avoir voté	91	1853
merci de le désactiver pour continuer	1890
merci, votre vote a été pris en compte	1874
mergi la pagina de donații	3503
mergi la rețetă	61
mesajiniz başariyla gönderildi	4233
mesajiniz gönderildi	4233
mesajul dumneavoastră a fost trimis	3508
mesajul tău	3531
mesačne	3845
mesačná platba	3844
mesačné predplatné	3844
mesačný dar	3842
mesečna donacija	3747	3937
mesečna naročnina	3939
mesečna pretplata	3749
mesečno	3750	3940
mesečno plačilo	3939
messaggio pubblicitario con finalità promozionale	2421
mest läst	3990
mest lästa	3990
mest læst	605
mest læste	605
mest populär	4059
mest populärt	4059
mest populær	669	3114
mest populære	669	3114
mesterséges intelligencia készítette	2228
mesterséges intelligenciával készült	2228
metinė prenumerata	2784
mettre de côté	1939
mi donación	1476
mi készítette	2228
mi var kļūdīties	2848
mi által generált	2228
mi-összefoglaló	2159
micșorează textul	3520
mida sina arvad? hääleta	1504
midagi läks valesti. proovi uuesti	1544
miejscowość	3241
miesięcznie	3238
miks ma seda reklaami näen	1551
miksi näen tämän mainoksen	1746
mina ämnen	4075
mind a # fotó megtekintése	2220
mind a # fotók megtekintése	2220
mind a # kép megtekintése	2220
mind a # képek megtekintése	2220
mind a fotó megtekintése	2220
mind a fotók megtekintése	2220
mind a kép megtekintése	2220
mind a képek megtekintése	2220
minden adomány számít	2213
minden forint segít	2213
minden forint számít	2213
minden hozzájárulás számít	2213
minden pénteken. ingyen. spam nélkül	2218
minden süti elfogadása	2204
minden támogatás segít	2213
mindet elutasítom	2204
mindig engedélyezem	2204
mindig engedélyezés	2204
mindig megjelenítem	2204
minn meg på det senere	3021
minőség	2207
mira el vídeo	404
mira también	1480
mit ki übersetzt	877
mit paypal unterstützen	863
mitä mieltä olet? äänestä	1670
miért látom ezt a hirdetést	2233
miễn phí vận chuyển	4481
miễn phí, không spam	4468
mjesečna donacija	3747
mjesečna pretplata	3749
mjesečno	3750
modalità di pagamento	2358
moderációs alapelvek	2229
moderálási elvek	2156
modifică preferințele cookie	3459
modifică setările	3527
modifier mes préférences	1843
modifier mes préférences de cookies	1806
modifier vos préférences	1886
modtag en notifikation, når vi skriver om emnet	608
modération a priori	1914
mogoče kasneje	3882
mogą cię zainteresować	3167
mohlo by se vám líbit	479
mohlo by vás také zajímat	479
mohlo by vás tiež zaujímať	3778
mohlo by vás zajímat	479
mohlo by vás zaujímať	3778
moje témata	568
moje témy	3860
mokama partnerystė	2792
molimo isključite blokator oglasa	3745
molimo vas, isključite adblock	3745
monatlich kündbar	795
montant personnalisé	1924
mostra aquesta publicació a instagram	395
mostra di più	2398
mostra els subtítols	423
mostra la publicació	427
mostra més	444
mostra'n més	387
mostrar comentários	3363
mostrar conteúdo	3375
mostrar conteúdo externo	3334
mostrar más	1370
mostrar o conteúdo	3375
mostrar subtítulos	1432
mot de passe oublié	1767
mots clés	1815
mots croisés	1879
mots croisés du jour	1915
mots fléchés	1879
mots mêlés	1879
mots-clés	1815
może cię zainteresować	3167
może później	3141
możesz zrezygnować w każdej chwili	3237
možda kasnije	3688
možda vas zanima	3680
možda će vas zanimati	3680
možete se odjaviti bilo kada	3752
možete se odjaviti u bilo kom trenutku	3752
možno neskôr	3785
možná později	462
mua sách	4451
mua sách tại đây	4451
mua trên lazada	4451
mua trên shopee	4451
mua trên tiki	4451
mua vé	4451
mua vé ngay	4451
muistuta myöhemmin	1651
mulțumim că ai votat	3483
mulțumim pentru feedback	3462
mulțumim pentru sprijin	3529
mulțumim pentru susținere	3529
mulțumim pentru vot	91	3483
mulțumim, mesajul a fost trimis	3508
mulțumim, te-ai abonat cu succes	3469
mutasd az eredményt	91	2198
mutass többet	2159
muuda küpsiste seadeid	1537
muut lukivat myös	1668
muuta evästeasetuksia	1716
mykistä	1718
myöhemmin	1651	1722
mám predplatné	3844
mám předplatné	551
mám vypnuto	548
mám účet	551
már előfizető	2144
már kikapcsoltam	2212
már követed	2231
már követed ezt a témát	2231
már követi	2231
már szavazott	2198
már szavaztál	2198
már van fiókom	2215
más	1370
más antiguos	1426
más artículos	1364
más artículos de este autor	1452
más artículos del autor	1388
más detalles	1371
más en	1364
más historias	1364
más información	1364
más leídas	1364
más leído	1364
más leídos	1364
más noticias	1364
más noticias de este autor	1452
más opciones	1354
más opciones para compartir	1461
más popular	1447
más recientes	1426
más sobre este tema	1364
más tarde	1314
más valorados	1426
más vistas	1364
más vistos	1364
más votados	1426
más összeg	2213
mások ezt olvassák	2157
mások ezt olvasták	2157
másolva	2232
másolás	2150
másolás tilos	2226
máte již účet	464
máte předplatné? přihlaste se	464
máte tip	561
máte už účet	551
máte zapnutý adblock	547
mã giảm giá	4491
mängi kohe	1534
märkasid viga	1546
märksõnad	1499
månadsgåva	3965
månadsvis	4059
månadsvis betalning	4058
månedlig	3114
månedlig betaling	3113
månedlig gave	3022
månedlig støtte	666
månedligt	669
månedligt bidrag	580
måske senere	579
måske vil du også kunne lide	605
még nem előfizető	2215
még nincs előfizetése	2215
még nincs fiókja	2215
még nincs fiókod	2215
még nincsenek hozzászólások	2229
més antics	417
més articles d'aquest autor	444
més informació	386
més llegides	386
més notícies	413
més opcions	452
més recents	417
més tard	431
més valorats	417
més votats	417
método de pago	1318
métodos de pagamento	3272
métodos de pago	1318
mākslīgais intelekts var kļūdīties	2848
mākslīgā intelekta kopsavilkums	2807
mă abonez	3469
mărește fotografia	3512
mărește imaginea	3512
mărește textul	3520
mărime text	65
mēneša abonements	2844
mēs nevaram parādīt šo saturu	2838
mēģiniet vēlreiz	2845
mēģiniet vēlāk	2845
mėnesinė parama	2783
mėnesinė prenumerata	2784
město	555
měsíční dar	549
měsíční platba	551
měsíční předplatné	551
měsíčně	552
můj účet	464
mọi đóng góp đều quý giá	4464
mỗi đóng góp đều quý giá	4464
một lần	4465
mới nhất	4413
mời chúng tôi ly cà phê	4464
mở	4416
mở khóa bài viết	4488
mở khóa bài viết này	4439
mở rộng	4415
mở trong ứng dụng	4458
mở ứng dụng	4458
""", 'n': """
na celú obrazovku	3835
na górę	3243
na hlavní stránku	557
na hlavnú stránku	3850
na stránku darov	3842
na stránku darů	549
na začiatok	3850
na začátek	557
na żywo	3229
nabídka pro čtenáře	538
nadaljevanje članka pod oglasom	3874
nagyobb betűk	2232
nagyítás	2221
nahlásit	567
nahlásit chybu	478
nahlásit komentář	566
nahlásit příspěvek	566
nahlásit reklamu	570
nahlásiť	3859
nahlásiť chybu	3781
nahlásiť komentár	3858
nahlásiť príspevok	3858
nahlásiť reklamu	3862
najboljši	3953
najchętniej czytane	3167
najchętniej czytane dziś	3167
najczęściej czytane	3167
najczęściej czytane artykuły	3167
najlepšia ponuka	3845
najlepšie	3859
najnovejše	3875
najnovejše novice	3875
najnovejši	3953
najnovejši najprej	3952
najnoviji članci	3680
najnovšie	3778	3859
najnovšie správy	3778
najnovšie články	3778
najnowsze artykuły	3167
najnowsze wiadomości	3167
najobľúbenejšie	3845	3859
najstarejši	3953
najstarejši najprej	3952
najstaršie	3859
najvýhodnejšie	3845
najčitanije	3680
najčitanije vesti	3680
najčitanije vijesti	3680
najčitanije vijesti dana	3680
najčítanejšie	3778
najčítanejšie články	3778
najčítanejšie články dňa	3778
naloži objavo	3928
naloži več	3945
naloži video	3928
naloži vsebino	3928
napi keresztrejtvény	2198
napiši komentar	3762	3952
napišite komentar	3878
napište autorovi	557
napište do redakce	561
napište komentář	566
napište redakci	561
napsat komentář	478
napísať autorovi	3850
napísať komentár	3858
napíšte autorovi	3850
napíšte do redakcie	3853
napíšte komentár	3858
napíšte redakcii	3853
naročena vsebina	3874
naroči knjigo	3927
naročite knjigo	3927
naročite se	3870
naročnina	3870
narração gerada por ia	3412
naruči knjigu	3737
naručite knjigu	3737
naskenujte qr kód	544
naskenujte qr kód a stáhněte si aplikaci	544
naslednji članek	3945
nastala chyba. skúste to neskôr	3847
nastala chyba. zkuste to prosím znovu	554
nastavenia súkromia	3833
nastavenie súkromia	3833
nastavení	475
nastavení cookies	475
nastavení ochrany soukromí	540
nastavení soukromí	540
nastavi bez isključivanja	3745
nastavi s google računom	3749
nastavi čitanje	3732
nastavi čitati	3732
nastavit jako preferovaný zdroj	568
nastavit upozornění	545
nastavite čitanje	3732
nastavite čitati	3732
nastavitve piškotkov	3890
nastaviť ako preferovaný zdroj	3860
nastaviť upozornenia	3838
następna strona	3170
następne wideo	3228
następne zdjęcie	3243
następny	3170
następny artykuł	3167
następny film	3228
natisni članek	3878
naudojate reklamos blokavimą	2782
naudojimo taisyklės	2757
naudojimosi taisyklės	2778
naujausi viršuje	2789
naujausios žinios	2741
naujienlaiškis	2764
nav komentāru	2849
načteno umělým hlasem	542
načtěte qr kód	544
načíst další	481
načíst další články	557
načíst obsah	540
načíst příspěvek	540
načíst stránku znovu	548
načíst video	540
načíst více	557
načítava sa prehrávač	3835
načítava sa video	3835
načítať obsah	3833
načítať príspevok	3833
načítať viac	3850
načítať video	3833
načítať ďalšie	3850
načítám přehrávač	542
načítání videa	542
našli jste chybu	478
našli jste chybu v článku	561
našli jste v článku chybu	478
našli ste chybu	3853
našli ste chybu v článku	3853
našli ste v článku chybu	3853
naživo	3836
ne děkuji	462
ne ratez rien de l'actualité	1889
ne, ačiū	2781
ne, děkuji	462
nederīga e-pasta adrese	2845
nejdiskutovanější	479
nejlepší	567
nejlepší nabídka	552
nejnovější	479	567
nejnovější zprávy	479
nejnovější články	479
nejoblíbenější	552	567
nejstarší	567
nejvýhodnější	552
nejčtenější	479
nejčtenější články	479
nejčtenější články dne	479
nekaj je šlo narobe. poskusite pozneje	3942
nekaj je šlo narobe. poskusite znova	3942
nem kötelező	2219
nem küldünk spamet	2218
nem, köszönöm	2141
nemam mišljenje	3735
nemate račun	3749
nemaš račun	3749
nemám názor	535	3828
nemám účet	551
nemáte predplatné	3844
nemáte předplatné	551
nemáte účet	551
nenhum comentário	3302
neplatná e-mailová adresa	554
neplatný e-mail	554
nepovinné	555	3848
neskôr	3839
neteisingas el. pašto adresas	2785
neueste beiträge	739
neveljaven e-poštni naslov	3942
nešto je pošlo naopako. pokušajte ponovo	3752
nešto je pošlo po zlu. pokušajte ponovno	3752
nešto je pošlo po zlu. pokušajte ponovo	3752
nghe bài báo	4452
nghe bài viết	4452
nghe nội dung bài viết	4452
nghe đọc bài	4452
nhà tài trợ	4481
nhấn để bật tiếng	4486
nhận thông báo	4459
nhập bình luận	4483
nhập bình luận của bạn	4483
nhập email của bạn	4489
nhập số tiền	4487
nhập địa chỉ email	4489
nhập địa chỉ email của bạn	4489
nhắc tôi sau	4396
nhớ đăng nhập	4466
ni še komentarjev	3952
nie dziękuję	3141
nie dziś	3141
nie możemy pokazać tej treści	3226
nie możemy wyświetlić tej treści	3226
nie można odtworzyć filmu	3228
nie można odtworzyć wideo	3228
nie można wyświetlić tej treści	3226
nie pamiętam hasła	3237
nie pamiętasz hasła	3145
nie udało się załadować filmu	3228
nie ďakujem	3785
nie, dziękuję	3141
nie, ďakujem	3785
nieprawidłowy adres e-mail	3240
niečo sa pokazilo	3848
niečo sa pokazilo, skúste to znova	3847
niečo sa pokazilo. skúste to neskôr	3847
niečo sa pokazilo. skúste to znova	3847
nimate računa	3939
nimetön postilaatikko	1737
nincs fiókja	2215
nincs fiókod	2215
nincs fiókom	2215
nincs hozzászólás	2229
nincs még előfizetésed	2215
nincs még fiókja	2215
nincs véleményem	2199
nincsenek hozzászólások	2229
niste naročnik	3939
no es pot reproduir el vídeo	423
no ho sé	417
no mūsu partneriem	2852
no mūsu veikala	2837
no se ha podido cargar el vídeo	1472
no se ha podido reproducir el vídeo	1432
no se puede reproducir el vídeo	1432
no sé	1426
no te pierdas las últimas noticias	1343
noe gikk galt, prøv igjen	3116
noe gikk galt, prøv igjen senere	3116
noe gikk galt. prøv igjen	3116
noe gikk galt. prøv igjen senere	3116
noget gik galt, prøv igen	671
noget gik galt, prøv igen senere	671
noget gik galt. prøv igen	671
noget gik galt. prøv igen senere	671
nokopēts	2851
només els subscriptors poden comentar	398
només per a subscriptors	438
non seguire più	2484
noraidīt visas	2838
normas de participación	1425
normes de participació	416
norėdami komentuoti, prisijunkite	2745
nos hors-séries	1848
nosūti draugam	2805
nosūtīt atsauksmi	2848
nosūtīt draugam	2805
nosūtīt e-pastā	2805
nosūtīt komentāru	2849
nosūtīt ziņu	2845
noteで書く	2535
notiek video ielāde	2839
notifications activées	1889
notifikácie	3839
notre charte déontologique	1904
notre charte éditoriale	1904
notre sélection	1815
notre sélection d'articles	1867
notícia anterior	444	3392
notícia següent	444
notícias relacionadas	3310
notícias relacionadas que podem lhe interessar	19
notícies destacades	413
notícies relacionades	386
nous protégeons nos sources	1904
nous écrire	1904
nouveau ! suivez vos auteurs préférés	1908
nu ai cont? înregistrează-te	3474
nu aveți cont	3506
nu ești abonat	3506
nu ești încă abonat	3506
nu mai urmări	3518
nu mulțumesc	3435
nu putem afișa acest conținut	3495
nu på google play	661
nu s-a putut încărca videoclipul	3528
nu sunteți abonat	3506
nu știu / nu răspund	3484
nu, mulțumesc	3435
nuestro código ético	1455
numele tău	3509
numele tău de utilizator	3524
nuotrauka # iš #	2794
nur für mitglieder	865
nuskaitykite qr kodą	2780
nuskenuokite qr kodą	2780
nyaste först	4073
nyeste først	3128
nyhetsdøgnet	3046
nyní na google play	544
nyní ne	545
nyomtatás	2150
não foi possível carregar	3412
não foi possível carregar o vídeo	3371
não foi possível reproduzir o vídeo	3371
não perca	3310
não sabe / não responde	3364
não sei	3364
não tem conta	3386
não tem uma conta	3386
não é assinante	3386
não, obrigada	3269
não, obrigado	3269
nächste seite	742
nächster artikel	739
nächstes bild	870
nächstes foto	870
nächstes video	857
näin korjaamme virheet	1737
näin poistat mainoseston	1723
näin poistat mainosten eston	1723
näin suojaamme lähteitämme	1737
näin suojelemme lähteitä	1737
näita # vastust	1548
näita alati	1537
näita galeriid	1545
näita ja nõustu	1537
näita kõiki	1505
näita rohkem	1504
näita sisu	1537
näita tulemusi	1534
näita vastuseid	1548
näita veel	1504
näita vähem	1505	1545
näköislehti	1653
nästa	3993
nästa artikel	3990
nästa bild	4064
nästa sida	4064
nästa video	4049
näytä # kuvaa	1732
näytä # kuvat	1732
näytä # vastausta	1742
näytä aina	1716
näytä alkuperäinen	1671
näytä galleria	1733
näytä ja hyväksy	1716
näytä kaikki	1670
näytä kaikki # kuvaa	1732
näytä kaikki # kuvat	1732
näytä kaikki artikkelit	1733
näytä kaikki kommentit	1742
näytä kaikki kuvaa	1732
näytä kaikki kuvat	1732
näytä kartta	1671
näytä kommentit	1667
näytä kuvaa	1732
näytä kuvagalleria	1733
näytä kuvat	1732
näytä kuvateksti	1733
näytä käännös	1671
näytä lisää	1670
näytä lisää artikkeleita	1733
näytä lisää kommentteja	1742
näytä litterointi	1718
näytä salasana	1727
näytä sisältö	1663
näytä tekstitykset	1718
näytä tiedot	1671
näytä tulokset	91	1671	1710
näytä vastaukset	1742
näytä vähemmän	1671	1733
något gick fel	4062
något gick fel, försök igen	4061
något gick fel, försök igen senare	4061
något gick fel. försök igen	4061
något gick fel. försök igen senare	4061
næste	608
næste artikel	605
næste billede	674
næste side	674
næste video	659
némítás	2206
némítás feloldása	2206
népszerű	2157
név	2219
névtelen bejelentés	2225
névtelen postaláda	2225
nézze meg galériánkat	2159
nézze meg képeinket	2159
nõustu ja jätka	1537
nõustu ja näita	1537
nõustun	1515
nõustun kõigiga	1515
nøgleord	605
nāc strādāt pie mums	2807
nākamais attēls	2846
nākamais raksts	2846
nākamais video	2839
nākamā bilde	2846
nākamā lapa	2846
nē, paldies	2841
něco se pokazilo	555
něco se pokazilo, zkuste to znovu	554
něco se pokazilo. zkuste to prosím později	554
něco se pokazilo. zkuste to znovu	554
nổi bật	4413
nội dung do ai tạo	4486
nội dung quảng cáo	4441
nội dung tài trợ	4408
nội quy bình luận	4445
""", 'o': """
o dată	3504
o leitor está a carregar	3371
o que achou desta notícia	3336
o seu apoio faz a diferença	3268	3416
o singură dată	3504
o singură donație	3503
o vídeo começará em alguns segundos	3334
obaveštenja	3744
objednať knihu	3831
obligatoriskt fält	4061
obligātie lauki	2845
obligāts lauks	2845
obnovit stránku	548
obnoviť stránku	3841
obnovte stránku	548
obrázek # z #	556
obrázek # ze #	556
obrázok # z #	3849
obrázok # zo #	3849
obsah je chránený autorským zákonom	3854
obsah je chráněn autorským zákonem	562
obsah našich partnerov	3862
obsah našich partnerů	570
obsah není dostupný	540
obsah nie je dostupný	3833
obsah nie je možné zobraziť	3833
obsah sa nedá zobraziť	3833
obsah vytvořený ai	564
obsah článku	557
obserwuj autorkę	3254
obserwujesz już tego autora	3254
ocenite članak	3683
ocenite članek	3878
oceń jakość artykułu	3250
oceń przepis	61
ochrana osobních údajů	475
ochrana osobných údajov	3792
ocijenite članak	3683
ocorreu um erro ao carregar o vídeo	3334
ocultar anúncio	3339
ocultar comentários	3363
od najnovších	3858
od najstarších	3858
od naszych partnerów	3256
od našich partnerov	3862
od našich partnerů	570
od naših partnera	3766
od naših partnerjev	3956
od nejnovějších	566
od nejstarších	566
od partnerů	570
odblokuj artykuł	3237
odblokuj dostęp	3237
odblokuj treść	3226
oddaj głos	91	3219
odebírat	468
odebírat newsletter	468
odemknout článek	464
odemknout článek pro přátele	569
odeslat komentář	566
odeslat zprávu	554
odeslat zpětnou vazbu	564
odhlásenie kedykoľvek	3847
odhlásit se	464
odhlásit se můžete kdykoli	554
odhlásit se můžete kdykoliv	554
odhlásiť sa	3774
odhlášení kdykoliv	554
odjaviti se možete bilo kada	3752
odkaz bol skopírovaný	3861
odkaz byl zkopírován	569
odkaz skopírovaný	3781
odkaz zkopírován	471
odkleni članek	3871
odklenite celoten članek	3871
odklenite članek	3939
odmietnuť	3792
odmietnuť všetko	3792
odmítnout	475
odmítnout vše	475
odoberať	3847
odoberať newsletter	3847
odomknúť	3844
odomknúť článok	3844
odomknúť článok pre priateľov	3861
odoslať	91	3848
odoslať komentár	3858
odoslať správu	3847
odoslať spätnú väzbu	3856
odporúča outbrain	3862
odporúčame	3778	3845
odporúčame prečítať	3778
odporúčame tiež	3778
odporúčané outbrain	3862
odporúčané taboola	3862
odporúčané články	3778
odpovedať	3859
odpovědět	478	567
odrzuć	3160
odrzuć wszystkie	3160
odrzuć wszystko	3226
odtwarzacz wideo jest ładowany	3228
odtwórz	3170
odtwórz film	3228
odtwórz wideo	3228
odvolať súhlas	3833
odśwież stronę	3234
odštampaj	3683
odštampaj recept	61
odštampaj članak	3683
oferta dla czytelników	3223
oferta dla prenumeratorów	3223
ofertă pentru abonați	3489
ofertă pentru cititori	3489
oferă acest articol	3520
oferă acest articol cadou	3476
oferă articolul	3520
offert par un abonné	1939
offre abonnés	1880
offre intégrale	1926
offre limitée	1895
offre réservée aux lecteurs	1880
offre spéciale	1767
offre à durée limitée	1894
offrez-nous un café	1758
offrici un caffè	2355
oglasno sporočilo	87	3874
ogłoszenie	3159
ohjelma ei ole enää katsottavissa	1718
ohodnotiť recept	61
ohodnoťte článek	478
ohodnoťte článok	3781
oikaisut ja täsmennykset	1737
okuma süresi # dk	4169
okurlara özel	4216
okurlarimiza özel	4216
okurlarimiza özel indirim	4216
oldal frissítése	2212
oldal újratöltése	2212
oled juba hääletanud	1534
olet jo äänestänyt	1710
oliko artikkeli hyödyllinen	1667
oliko juttu hyödyllinen	1667
oliko tiivistelmä hyödyllinen	1667
oliko tämä hyödyllinen	1740
olvasd be a qr-kódot	2208
olvass korlátlanul	2215
olvassa be a qr-kódot	2208
olvasson hirdetések nélkül	2233
olvasson korlátlanul	2144
olvasson tovább	2144
olvasta már	2157
olvastad már	2157
olvasás az alkalmazásban	2208
olvasói ajánlat	2202
olvidaste tu contraseña	1320
omogoči obvestila	3933
omogući obavijesti	3743
omröstning	91
onayi geri çek	4220
onayi yönet	4220
onayimi geri çek	4220
online reportáž zde	557
opdatér siden	665
oplæst af en robot	592
oplæst af en syntetisk stemme	659
oplæst af kunstig intelligens	608
oplæst af syntetisk stemme	659
opravy a upřesnění	561
opsig når som helst	583
opsig, når du vil	668
opći uvjeti korištenja	3738
ordsøgning	652
orijinali göster	4170
os comentários são exclusivos para assinantes	3406
os leitores também leram	3361
os preços podem variar	3339
osadzona treść	3226
osale küsitluses	1504
osmisměrka	535
osta käyttöoikeus	1738
osta liput tästä	1714
osta täältä	1714
ostatnie artykuły	3167
osveži stran	3936
osveži stranicu	3746
osvežite stran	3936
osvježi stranicu	3746
osvježite stranicu	3746
oszczędzasz #%	3238
ota käyttöön	1722
ota yhteyttä	1667
otevřít	482
otevřít aplikaci	544
otevřít galerii	557
otevřít mapu	482
otevřít v aplikaci	544
otkazati možete bilo kada	3749
otkaži bilo kada	3749
otključaj članak	3673
otključajte ceo članak	3673
otključajte cijeli članak	3673
otključajte članak	3749
otomatik çeviri	4218
otros artículos	1364
oturumu açik tut	4231
otvoriť aplikáciu	3837
otvoriť galériu	3850
otvoriť v aplikácii	3837
otwórz	3171
otwórz aplikację	3230
otwórz galerię	3243
otwórz mapę	3171
otázka dne	534
otázka dňa	3827
outras notícias	19	3310
ouvir este conteúdo	3371
ouça esta reportagem	3371
ouça este conteúdo	3289
ovaj sadržaj ne možemo prikazati	3738
ovaj sadržaj nije dostupan	3738
ovaj sadržaj nije moguće prikazati	3738
ovaj video više nije dostupan	3740
ovaj članak je zaključan	3749
oversættelsen er lavet af en maskine	608
oy verdiğiniz için teşekkürler	91	4210
oynatici yükleniyor	4217
oyunuz için teşekkürler	4210
""", 'p': """
padidinti nuotrauką	2786
padovanokite straipsnį	2744
padovanokite straipsnį draugui	2744
padovanoti straipsnį	2791
page précédente	1819
pagina următoare	3451
pague um café	3270
paiement sécurisé	1765
paketi seç	4231
paketleri gör	4260
pakollinen kenttä	1730
paldies par jūsu balsi	2835
paldies par pieteikšanos	2824
paldies par ziņu	2845
palielināt	2846
palielināt attēlu	2846
palun jää viisakaks	1503
palun lülita reklaamiblokeerija välja	1541
pamanīji kļūdu	2806
pamanījāt kļūdu	2806
pamiršau slaptažodį	2784
pamiršote slaptažodį	2784
par šo tēmu	2802
paramètres de confidentialité	1886
paramètres des cookies	1804
paramétrer	1804
paramétrer les cookies	1804
paramétrer mes choix	1807
parandused ja täpsustused	1546
parašyk komentarą	2745
parašykite komentarą	2745
partajează	3442
partenerii noștri	3449
participez à la conversation	1853
participă la sondaj	3483
partilhar esta página	3427
partnereink ajánlata	2233
partnereinktől	2233
partnerių turinys	2748
partnerski sadržaj	3679
partnerski članek	3956
partnerský obsah	570
pas encore abonné	1894
pasidalinkite šiuo straipsniu	2744
pasirinkite planą	2784
pasirinkite prenumeratą	2784
pasirinkite sumą	2783
pasirinkti prenumeratą	2784
pasitikrinkite žinias	2746
pasiūlymas skaitytojams	2777
paslēpt reklāmu	2852
passer la publicité	1802
passer à la recette	61
passwort zurücksetzen	865
pastebėjote klaidą	2745
pasziánsz	2199
pasūtīt grāmatu	2837
pateikti atsiliepimą	2788
patikrinkite savo el. paštą	2785
patreonで支援する	2597
patvirtinkite savo el. paštą	2785
pausar vídeo	1432
pauză video	3491
pavaišinkite mus kava	2783
paylaş	4160
paylaşin	4160
paypal ile öde	4260
pašreizējais laiks #	2839
pažiūrėkite vaizdo įrašą	2746
pe aceeași temă	3477
pelaa peliä	1710
pelaa tästä	1710
pentru a citi în continuare	3474
per saperne di più	2442
per visą ekraną	2779
per überweisung spenden	863
pergunte à nossa ia	3336
permite întotdeauna	3495
permitir anúncios	3380
permitir conteúdo externo	3300
personvernerklæring	3102
perspausdinti draudžiama	2793
peut-être plus tard	1757
pełny ekran	3228
photo précédente	1929
phát hiện lỗi	4445
phát lại	4486
phát video	4452
phóng to ảnh	4472
phối hợp với	4481
phổ biến nhất	4467
phụ đề	4453
piedalies aptaujā	2807
piedāvājums lasītājiem	2837
piekrist un rādīt	2838
piekrist un turpināt	2838
piekrist visām	2817
piekrītu	2817
piekrītu visām	2838
piesakies vebināram	2807
piesakoties tu piekrīti lietošanas noteikumiem	2824
pieslēdzies vai izveido kontu	2800
pieslēdzies, lai komentētu	2806
pieslēgties	2800
pieslēgties ar facebook	2844
pieslēgties ar google	2844
pievieno savu komentāru	2806
pievienot komentāru	2800
pievienot kā vēlamo avotu	2850
pievienot manām tēmām	2850
pieņemt un turpināt	2838
pieņemt visas	2838
pieņemt visas sīkdatnes	2838
pilnekrāna režīms	2839
pilnekrāns	2839
pirkt biļetes	2837
pirkt biļeti	2837
pirkt grāmatu	2837
pirkti bilietą	2777
pirkti knygą	2777
pirkti licenciją	2793
pirmais mēnesis par # €	2800
pirmas mėnuo tik # €	2739
più lette	2393
più letti	2393
più popolare	2472
più recenti	2449
più tardi	2354
più vecchi	2449
più votati	2449
piši autoru	3755
piši avtorju	3945
pišite autoru	3755
pišite avtorju	3945
pišite nam u redakciju	3758
pišite nam v uredništvo	3948
pišite redakciji	3758
pišite uredništvu	3948
piškotki	3890
placená inzerce	87	474
placená spolupráce	570
placený obsah	570
places limitées, réservez vite	1848
plan seç	4231
plani seç	4231
planini seç	4231
platba ročne	3844
platba ročně	551
platená inzercia	87	3777
platená spolupráca	3862
platený obsah	3862
player de áudio	3412
player se učitava	3740
plaćena saradnja	3766
plaćena suradnja	3766
plaćeni oglas	87	3679
plaćeni sadržaj	3679
plačajte nam kavo	3937
plačana objava	87	3874
plačana vsebina	3956
plačano sodelovanje	3956
plačiau skaitykite čia	2746
plein écran	1819
plus d'actualités	1815
plus d'articles du même auteur	1900
plus de détails	1820
plus récents	1875
plătește cu paypal	3530
poate mai târziu	3435
podaj prawidłowy adres e-mail	3240
podari članek	3878
podarite ta članek	3878
podaruj artykuł	3145
podaruj dostęp	3255
podaruj ten artykuł	3155
podcast anhören	776
pode ler também	3361
podeli članak	3683
podešavanja privatnosti	3738
podijeli članak	3683
podmienky používania	3792
podmínky použití	475
podmínky užití	475
podobne artykuły	3167
podobné články	479	3778
podporiť	3773
podporte nezávislú žurnalistiku	3773
podporte nás	3773
podporte nás cez darujme	3842
podporte nás cez paypal	3842
podporte nás na patreone	3842
podpořit	463
podpořit přes darujme	549
podpořte naši práci	463
podpořte nás	463
podpořte nás na patreonu	549
podpořte nás přes paypal	549
podpořte redakci	463
podrobné nastavenia	3833
podrobné nastavení	540
podrži	3672
podrži nas	3672
podržite nas	3672
podržite naš rad	3672
podržite nezavisno novinarstvo	3672
podziel się	3155
podziel się na facebooku	3155
pogledajte još	19
poistin sen käytöstä	1724
pokaż # odpowiedzi	3252
pokaż # zdjęcia	3242
pokaż # zdjęć	3242
pokaż galerię	3243
pokaż hasło	3237
pokaż i zaakceptuj	3226
pokaż komentarze	3163
pokaż mniej	3170
pokaż napisy	3228
pokaż odpowiedzi	3252
pokaż oryginał	3171
pokaż podpis	3243
pokaż transkrypcję	3228
pokaż treść	3160
pokaż tłumaczenie	3171
pokaż więcej	3170
pokaż wszystkie	3170
pokaż wszystkie # zdjęcia	3242
pokaż wszystkie # zdjęć	3242
pokaż wszystkie zdjęcia	3242
pokaż wszystkie zdjęć	3242
pokaż wszystko	3171
pokaż wyniki	91	3219
pokaż zdjęcia	3242
pokaż zdjęć	3242
pokaži geslo	3939
pokaži rezultate	91
pokaži vsebino	3890
pokloni članak	3683
poklonite ovaj članak	3683
pokračovat bez podpory	462
pokračovat bez vypnutí	547
pokračovat přes apple	551
pokračovat přes facebook	551
pokračovat přes google	551
pokračovat s apple	551
pokračovat s google	551
pokračovať bez podpory	3785
pokračovať bez vypnutia	3840
pokračovať cez apple	3844
pokračovať cez facebook	3844
pokračovať cez google	3844
pokračovať s google	3844
pokušajte kasnije	3752
pokušajte ponovno	3752
pokušajte ponovno kasnije	3752
pokušajte ponovo	3752
pole obowiązkowe	3240
polecamy również	3167
polecamy także	3167
polecamy też	3167
polecane artykuły	3167
politica de corecții	3514
politica editorială	3514
politika kolačića	3738
politika piškotkov	3928
politique de confidentialité	1804
politique de protection des données	1919
polityka prywatności	3160
polityka sprostowań	3247
política de cookies	1354	3297
política de correcciones	1455
política de correccions	446
política de correções	3395
política de galetes	395
política de privacidad	1354
política de privacidade	3297	3319
política de privacitat	395
política de protección de datos	1471
política de proteção de dados	3411
pomanjšaj pisavo	3955
pomôže každé euro	3842
pomůže každá koruna	549
ponovno učitaj stranicu	3746
ponuda za čitaoce	3737
ponuda za čitatelje	3737
ponuka pre čitateľov	3831
poprzedni artykuł	3167
poprzednie zdjęcie	3243
populární	479
populära artiklar	3990
populärast	4059	4074
populärt	3990
populære	684	3129
populære artikler	605
populære saker	3046
populært	605	3046
populārākie	2802
popüler	4167
popüler haberler	4167
popüler konular	4167
por mês	3384
por qué estás viendo esto	1320
por qué? cuéntanos	1466
portes grátis	3403
poslat jako dárek	569
poslat přes whatsapp	569
poslat příteli	569
poslat tip anonymně	561
poslat zprávu	554
poslať	3848
poslať ako darček	3861
poslať cez whatsapp	3861
poslať e-mailom	3781
poslať mailom	3861
poslať priateľovi	3861
poslať správu	3847
poslať tip	3853
poslať tip anonymne	3853
poslušaj vest	3683
poslušaj članak	3683
poslušaj članek	3878
poslušajte tekst	3740
poslušajte članek	3878
posnetek ni več na voljo	3930
posnetek v vaši državi ni na voljo	3930
posnetka ni mogoče predvajati	3930
postanite naročnik	3870
postanite član	3672	3870
postavke kolačića	3696
postaw kawę	3142
postaw nam kawę	3142
poszt betöltése	2204
posłuchaj	3155
poukážte nám # % z dane	3842
pour continuer à lire	1862
pourquoi voyez-vous cette publicité	1849
pouze nezbytné	540
pouze pro předplatitele	464
používate adblock	3840
používate blokovanie reklám	3840
používate blokovač reklám	3840
používateľské meno	3845
používáte adblock	547
používáte blokování reklam	547
používáte blokátor reklam	547
povezani sadržaj	3680
povezani članci	3680
povezani članki	3875
povećaj	3755
povećaj fotografiju	3755
povećaj sliku	3755
povećaj slova	3765
povećaj tekst	3765
povečaj	3945
povečaj besedilo	3955
povečaj fotografijo	3945
povečaj pisavo	3955
povečaj sliko	3945
povinná pole	554
povinné	555	3848
povinné pole	554
povinné polia	3847
povinné údaje	554
povolit upozornění	545
povoliť	3839
povoliť notifikácie	3838
povoliť obsah	3833
povoliť raz	3833
povoliť reklamu	3841
povoliť reklamy	3841
povoliť upozornenia	3838
powiązane	3167
powiązane artykuły	3167
powiązane tematy	3167
powiększ	3170
powiększ tekst	3255
powiększ zdjęcie	3170
powrót do góry	3170
powrót do strony głównej	3243
powrót na górę	3243
pozastaviť	3836
později	462	546
pozostała część artykułu pod materiałem wideo	3159
pozostały czas	3228
pozostały czas #	3228
pozostały czas -#	3228
pozrieť # fotiek	3849
pozrieť # fotky	3849
pozrieť # fotografie	3849
pozrieť # fotografií	3849
pozrieť fotiek	3849
pozrieť fotky	3849
pozrieť fotografie	3849
pozrieť fotografií	3849
pozrieť galériu	3850
pozrieť všetky # fotiek	3849
pozrieť všetky # fotky	3849
pozrieť všetky # fotografie	3849
pozrieť všetky # fotografií	3849
pozrieť všetky fotiek	3849
pozrieť všetky fotky	3849
pozrieť všetky fotografie	3849
pozrieť všetky fotografií	3849
pozrieť všetkých # fotiek	3849
pozrieť všetkých # fotky	3849
pozrieť všetkých # fotografie	3849
pozrieť všetkých # fotografií	3849
pozrieť všetkých fotiek	3849
pozrieť všetkých fotky	3849
pozrieť všetkých fotografie	3849
pozrieť všetkých fotografií	3849
pozvite nás na kávu	3842
pozvěte nás na kafe	549
pozvěte nás na kávu	549
počastite nas kavom	3747
pořídit předplatné	551
pošalji	91	3753
pošalji e-mailom	3683
pošalji komentar	3683
pošalji mejlom	3683
pošalji poruku	3752
pošalji povratnu informaciju	3761
pošalji prijatelju	3683
pošalji vest	3758
pošalji vijest	3758
pošalji članak e-mailom	3683
pošaljite dojavu	3758
pošaljite komentar	3683
pošaljite vest	3758
pošlete tip redakci	561
pošlite tip redakcii	3853
pošlji	3943
pošlji komentar	3952
pošlji po e-pošti	3878
pošlji povratno informacijo	3951
pošlji prijatelju	3878
pošlji sporočilo	3942
pošlji članek po e-pošti	3878
pošljite nam namig	3948
pošljite namig	3948
poštanski broj	3753
poštna številka	3943
poštovné zdarma	538
pr članek	3874
pradėti testą	2775
praneškite apie klaidą	2745
pranešti anonimiškai	2787
pranešti apie klaidą	2745
pranešti apie komentarą	2789
pratite uživo	3755
pravidelný dar	549
pravidelný príspevok	3842
pravidelně měsíčně	549
pravidlá diskusie	3781
pravidlá opráv	3853
prawa autorskie zastrzeżone	3248
prašome išjungti reklamos blokavimą	2782
pre komentovanie sa prihláste	3858
pre predplatiteľov	3774
preberi cel članek	3945
preberi celoten članek	3945
preberi več	3945
preberite celoten članek	3945
preberite še	3875
precisamos de você	3268
predchádzajúca fotografia	3850
predchádzajúca snímka	3850
predchádzajúca strana	3850
predchádzajúci článok	3850
predplatiť	3773
predplatné môžete kedykoľvek zrušiť	3844
predplaťte si	3773
preferințe cookie	3495
preferințe de confidențialitate	3527
preferències de galetes	427
preferências de cookies	3375
preferências de privacidade	3411
prehrať	3835
prehrať video	3835
prehrávač sa načítava	3835
prejsť do diskusie	3858
prejsť do galérie	3850
prejsť na darovanie	3842
prejsť na kvíz	3827
prejsť na obsah	3850
prejsť na online	3850
prejsť na platbu	3842
prejsť na ponuku	3831
prejsť na recept	61
prejšnja fotografija	3945
prejšnja slika	3945
prejšnja stran	3945
prejšnji članek	3945
prekličete lahko kadarkoli	3939
prekliči soglasje	3928
preložené automaticky	3856
preložené pomocou ai	3856
prenošenje zabranjeno	3759
prenumerantförmån	4043
prenumerantförmåner	4043
prenumerata nuo # euro per mėnesį	2739
prenumerata nuo # €	2739
prenumerera på vårt nyhetsbrev	3973
prenumeruodami sutinkate su taisyklėmis	2764
prenumeruokite naujienlaiškį	2764
prenumeruoti naujienlaiškį	2785
preostali čas	3930
preostali čas #	3930
preostali čas -#	3930
preporučeno	3680
preporučuje outbrain	3766
preporučuje taboola	3766
preporučujemo	3680	3750
preporučujemo da pročitate	3680
preporučujemo i	3680
presentear matéria	3401
preskoči na sadržaj	3755
preskoči na vsebino	3945
preskočiť na obsah	3850
prestať sledovať	3860
prethodni članak	3755
pretlač zakázaná	3854
prevedeno uz pomoć ai	3761
preverite e-pošto	3942
prečo vidím túto reklamu	3862
prečítajte si	3778
prečítajte si aj	3778
prečítať neskôr	3861
prečítať prepis	3835
prețurile pot varia	3464
pridať ako preferovaný zdroj	3860
pridať do košíka	3831
pridať do mojich tém	3860
pridať komentár	3781
pridať medzi preferované zdroje	3860
pridruži se razpravi	3952
pridružite se razpravi	3952
pridėti kaip pageidaujamą šaltinį	2790
pridėti komentarą	2789
pridėti prie mano temų	2790
pridėti prie pageidaujamų šaltinių	2790
prihlásiť	3774
prihlásiť cez facebook	3844
prihlásiť cez google	3844
prihlásiť na odber	3847
prihlásiť sa	3774
prihlásiť sa cez apple	3844
prihlásiť sa cez facebook	3844
prihlásiť sa cez google	3844
prihlásiť sa do diskusie	3858
prihlásiť sa na odber	3847
prihláste sa a komentujte	3858
prihvati i prikaži	3738
prihvati sve kolačiće	3738
prihvaćam	3696
prihvaćam i nastavljam	3738
prihvaćam sve	3696
prijava putem google računa	3749
prijavi grešku	3683
prijavi pogrešku	3758
prijavi se s google računom	3749
prijavite grešku	3758
prijavite pogrešku	3758
prijať	3792
prijať a pokračovať	3833
prijať a zobraziť	3833
prijať všetko	3792
prijať všetky	3833
prijať všetky cookies	3833
prikaži # odgovora	3762
prikaži # odgovore	3952
prikaži galerijo	3945
prikaži galeriju	3755
prikaži geslo	3939
prikaži i prihvati	3738
prikaži in sprejmi	3928
prikaži komentare	3762
prikaži komentarje	3952
prikaži lozinku	3749
prikaži manj	3876
prikaži manje	3681
prikaži odgovore	3762	3952
prikaži podnapise	3930
prikaži prepis	3930
prikaži rezultate	91	3734	3924
prikaži sadržaj	3696
prikaži sve	3681
prikaži titlove	3740
prikaži transkript	3740
prikaži več	3876
prikaži više	3681
prikaži vse	3876
prikaži vsebino	3928
prima lună gratuită	3474
prima pagină	3512
primetili ste grešku	3758
primește alerte despre acest subiect	3468
primijetili ste grešku	3758
printează	3442
printează rețeta	61
pripomenúť neskôr	3785
priporoča outbrain	3956
priporoča taboola	3956
priporočamo	3875	3940
priporočamo tudi	3875
priporočamo v branje	3875
priporočeno	3875
prisijunkite arba susikurkite paskyrą	2739
prisijunkite prie mūsų komandos	2746
prisijunkite, kad galėtumėte komentuoti	2745
prispieť	3773
prispieť jednorazovo	3842
prispieť mesačne	3842
privatsphäre verwalten	855
privatsphäre-einstellungen	732
privātuma iestatījumi	2838
privātuma politika	2817
prišlo je do napake. poskusite pozneje	3942
prišlo je do napake. poskusite znova	3942
pro komentování se přihlaste	566
pro předplatitele	464
pro předplatitele výhodněji	538
prochaine vidéo	1920
profită de ofertă	3534
programmet är inte längre tillgängligt	4049
prohibida su reproducción total o parcial	1484
prohlédnout # fotek	556
prohlédnout # fotky	556
prohlédnout # fotografie	556
prohlédnout # fotografií	556
prohlédnout fotek	556
prohlédnout fotky	556
prohlédnout fotografie	556
prohlédnout fotografií	556
prohlédnout galerii	557
prohlédnout všech # fotek	556
prohlédnout všech # fotky	556
prohlédnout všech # fotografie	556
prohlédnout všech # fotografií	556
prohlédnout všech fotek	556
prohlédnout všech fotky	556
prohlédnout všech fotografie	556
prohlédnout všech fotografií	556
prohlédnout všechny # fotek	556
prohlédnout všechny # fotky	556
prohlédnout všechny # fotografie	556
prohlédnout všechny # fotografií	556
prohlédnout všechny fotek	556
prohlédnout všechny fotky	556
prohlédnout všechny fotografie	556
prohlédnout všechny fotografií	556
proibida a reprodução total ou parcial	3423
promijeni veličinu teksta	3765
promo sadržaj	3766
promocijsko sporočilo	3874
promotivni sadržaj	3679
promotivni članak	3679
promóció	2152
proovi # päeva tasuta	1497
proposé par	1912
prosimy o wyłączenie adblocka	3233
proč vidím tuto reklamu	570
pročitaj ceo članak	3755
pročitaj cijeli članak	3755
pročitaj kasnije	3765
pročitaj transkript	3740
pročitajte ceo tekst	3755
pročitajte cijeli članak	3755
pročitajte i	3680
pročitajte još	3680
prywatność	3160
przeczytaj całość	3243
przeczytaj cały artykuł	3243
przeczytaj również	3167
przeczytaj także	3167
przeczytaj też	3167
przeczytaj transkrypcję	3228
przejdź bez wsparcia	3141
przejdź do galerii	3243
przejdź do głównej treści	3243
przejdź do oferty	3223
przejdź do przepisu	61
przejdź do płatności	3235
przejdź do quizu	3219
przejdź do serwisu	3160
przejdź do sklepu	3223
przejdź do strony darowizn	3235
przejdź do treści	3170
przejdź do ustawień prywatności	3160
przejdź do wpłaty	3235
przejdź na stronę główną	3243
przekaż # % podatku	3235
przekaż #%	3235
przekaż opinię	3250
przestań obserwować	3254
przetłumaczono automatycznie	3250
przetłumaczono przez ai	3250
przeładuj stronę	3234
prześlij	3241
prześlij opinię	3250
prześlij zdjęcia	3247
przypomnij mi później	3141
przypomnij później	3231
právě se děje	479
präsentiert von	729
précédent	1819
préférences cookies	1804
préférences de confidentialité	1919
prélèvement	1766
prémium	2144
prénom	1897
présenté par	1912
próbáld újra később	2218
próbálja ki # forintért	2144
próbálja újra	2218
próbálja újra később	2218
próxima	3315
próxima foto	3420
próxima imagem	3420
próxima notícia	3392
próxima página	3315
próximo artigo	3310
próximo vídeo	1472	3412
prøv # dager gratis	3025
prøv gratis	583	3025
prøv igen senere	671
prøv igjen senere	3116
prøv nu	583
prøv nå	3025
prędkość	3229
prędkość odtwarzania	3228
prを含みます	2564
pr記事	2585
psč	555	3848
pubblicità	2381
publi-rédactionnel	1802
publicité	1802
publicité - la suite ci-dessous	1802
publicités	1802
publică	3484
publică comentariul	3483
pular anúncio	3412
pular para o conteúdo	3315
pular para o conteúdo principal	3313
puslapis # iš #	2794
página siguiente	1370
páči sa mi to	3859
päeva küsimus	1534
päivitä sivu	1724
päivän kysymys	91	1710
päivän peli	1710
päivän ristikko	1710
pääuutiset	1668
påkrevd	3117
påkrævet	672
påmind mig senere	579
påminn mig senare	3964
później	3141	3232
pārbaudi savas zināšanas	2807
pārbaudiet savu e-pastu	2845
pāriet uz recepti	61
pāriet uz saturu	2846
pārpublicējot atsauce obligāta	2810
pārpublicēšana aizliegta	2853
pārtraukt sekot	2850
pārvaldīt paziņojumus	2841
pārvaldīt piekrišanu	2838
pērc abonementu	2800
płatna współpraca	3256
płatne miesięcznie	3237
płatne rocznie	3237
płatność miesięczna	3237
płatność roczna	3237
předchozí	481
předchozí foto	557
předchozí fotografie	557
předchozí snímek	557
předchozí strana	557
předchozí článek	479
předmět	555
předplatit	464
předplatné	464
předplaťte si	551
přehrát	481
přehrát video	542
přehrávač se načítá	542
přehrávač videa se načítá	542
přejít do diskuse	566
přejít do galerie	557
přejít do speciálu	557
přejít k obsahu	481
přejít k platbě	549
přejít k receptu	61
přejít na kvíz	534
přejít na nabídku	538
přejít na obsah	481
přejít na online reportáž	557
přejít na recept	61
přejít na stránku darů	549
přeloženo automaticky	564
přeloženo pomocí ai	564
přepis	543
přeskočit na obsah	557
přestat sledovat	568
přetisk zakázán	562
přečtěte si	479
přečtěte si také	479
přečíst později	569
přečíst přepis	542
přidat do košíku	538
přidat do mých témat	568
přidat jako preferovaný zdroj	568
přidat komentář	478
přidat mezi preferované zdroje	568
přidejte názor	478
přidejte si nás mezi preferované zdroje	568
přihlaste se a komentujte	566
přihlásit	464
přihlásit k odběru	468
přihlásit přes facebook	551
přihlásit přes google	551
přihlásit přes seznam	551
přihlásit se	464
přihlásit se do diskuse	566
přihlásit se k odběru	554
přihlásit se přes apple	551
přihlásit se přes facebook	551
přihlásit se přes google	551
přihlásit se přes seznam	551
přihlášení	464
přijmout	475
přijmout a pokračovat	540
přijmout a zobrazit	540
přijmout vše	475
přijmout všechny	540
přijmout všechny cookies	540
připomenout později	462
přispějte	463
přispět	463
přispět jednorázově	549
přispět měsíčně	549
příjmení	555
""", 'q': """
qr कोड स्कैन करें	2112
qr কোড স্ক্যান করুন	356
qr 코드를 스캔하세요	2697
qrコードからダウンロード	2592
qrコードを読み取ってください	2592
qr코드로 다운로드	2697
qr코드를 스캔하세요	2697
qu'avez-vous pensé de cet article	1845
qual o seu nível de satisfação com esta notícia	3336
qualcosa è andato storto	2474
quan tâm nhất	4446
quay lại	4490
quay lại đầu trang	4490
quellen und weiterführende links	739
queremos conocer tu opinión	1408
queremos saber a sua opinião	3349
questa email è già registrata	2503
questa pagina ti è stata utile	2448
questo articolo ti è stato utile	2448
questo articolo è bloccato	2471
questo campo è obbligatorio	2473
questo riassunto ti è stato utile	2416
questo video non è disponibile	2456
questo video non è più disponibile	2456
quieres añadir otro usuario a tu suscripción	1320
quitter le plein écran	1882
quizi çöz	4213
quizás más tarde	1314
quizás te interese	1364
quy định bình luận	4445
quyên góp	4397
quyên góp ngay	4397
qué opinas	1359
qué te ha parecido esta noticia	1408
quét mã qr	4458
quét mã qr để tải	4458
quét mã qr để tải ứng dụng	4458
quên mật khẩu	4398
quản lý cookie	4456
quản lý lựa chọn	4485
quản lý sự đồng ý	4456
quản lý tùy chọn	4485
quảng cáo	4408
quảng cáo - bài viết tiếp tục bên dưới	4441
""", 'r': """
r$ # por mês durante # meses	3358
radote klaidą	2745
radote klaidą tekste	2745
radās kļūda. mēģiniet vēlāk	2845
radīts ar mākslīgo intelektu	2848
rafraîchir la page	1890
raksti komentāru	2806
raksts ir aizsargāts ar autortiesībām	2853
raksts ir slēgts	2844
raksts tiek papildināts	2807
raksts turpinās pēc reklāmas	2809
rakstu lasa mākslīgais intelekts	2839
rakstīt autoram	2846
rakstīt komentāru	2806
raktažodžiai	2786
rao vặt	4408
raportează	3484
raportează comentariul	3524
raportează o eroare	3462
raportează o greșeală	3514
raportoi virheestä	1737
rapportér	684
rapportér annonce	687
rapportér fejl	600
razvrščanje	3953
rašykite redakcijai	2787
rašyti autoriui	2786
rašyti komentarą	2739
reagovať	3859
recargar la página	1441
recargar página	1441
recarrega la pàgina	433
recarregar a página	3380
recarregar página	3380
receber notificações	3351
recept mentése	61
recept nyomtatása	61
recevez nos alertes en temps réel	1855
recevez une alerte à chaque article de l'auteur	1855
reclamă	3445
recomandarea redacției	3477
recomandări	3449
recomandările editorilor	3477
recomandările redacției	3449
recomendado para você	3310
recommandé	1815
recommandé pour vous	1815
recommandés	1815
recordar más tarde	1314
recuérdamelo más tarde	1314
recíbela	1333
recíbela gratis	1333
recíbelo	1333
redare automată	3492
redirecționează # la sută	3503
redirecționează #%	3436
redă video	3491
redă videoclipul	3491
refuză toate	3459
refuză tot	3495
regala este artículo	1461
regalar artículo	1320
regalar este artículo	1461
registrovať sa	3774
registruokitės nemokamai	2739
registruokitės į seminarą	2746
registrácia	3774
regisztráció	2144
regisztrálok	2144
regler för kommentarer	4073
regras de comentários	3363
regras dos comentários	3363
regístrate	1320
rekisteröidy	1653
rekisteröidy maksutta ja lue	1653
reklaami lõpp	1551
reklam içeriğidir	4216
reklama się skończyła	3256
reklami geç	4162
reklám	2152
reklám vége	2233
reklámblokkolót használ	2211
reklámblokkolót használsz	2211
reklāma	2800
reklāmas beigas	2852
reklāmas raksts	2809
reklāmraksts	87	2809
relacja na żywo	3243
relaterade ämnen	3990
rendeld meg a könyvet	2202
rendelje meg a könyvet	2202
rendezés	2230
rendszeres támogatás	2213
renovar suscripción	1477
reportar comentário	3406
reportar erro nesta página	3336
reproducció automàtica	424
reproducción automática	1433
reproducción prohibida	1484
reproducir vídeo	1432
reproduction réservée	1934
reproductor de vídeo	1472
reproduzir vídeo	3371
reproduzir áudio	3371
reprodução automática	3372
reprodução proibida	3423
reserve já	3426
resmi büyüt	4237
responda à enquete	3363
rester connecté	1894
restez informé	1777
restez informés	1777
resultado da votação	3406
resultados de la votación	1466
resumen automático	1394
resumo da notícia	3336
resumé lavet af ai	681
retour à l'accueil	1900
retour à la liste	1900
retour à la page d'accueil	1817
retrage consimțământul	3495
rettelser og præciseringer	678
revenir à l'accueil	1900
revoir la vidéo	1920
rezerviši mesto	3737
rezervovať miesto	3831
rezervujte si místo	538
rezervuoti vietą	2777
rezervă-ți locul	3489
rezervēt vietu	2837
rezolvă testul	3486
reîmprospătează pagina	3501
reîncarcă pagina	3501
reînnoiește abonamentul	3530
reģistrējies bez maksas	2800
reģistrēties	2800
reši križanko	3924
reši kviz	3734	3924
reši ukrštenicu	3734
režim celej obrazovky	3835
režim celé obrazovky	542
ricordamelo più tardi	2354
riješi križaljku	3734
riješi kviz	3734
riproduzione riservata ©	2509
rodyti galeriją	2786
rodyti mažiau	2747	2786
rodyti turinį	2778
rodyti viską	2747
rozumím	482
rozwiąż krzyżówkę	3219
rozwiń	3170
rozwiń wszystko	3171
ročne	3845
ročná platba	3844
ročné predplatné	3844
roční platba	551
roční předplatné	551
ročně	552
rychlost přehrávání	542
ryhdy kannatusjäseneksi	1725
rätta	3986
rätta oss	3986
rättelse	3986
rättelsepolicy	4068
rättelser och förtydliganden	4068
règles de commentaires	1874
règles des commentaires	1874
réactions	1809
réagir	1794	1809
réagir à cet article	1809
réagissez	1809
réagissez à cet article	1809
réductions et codes promo	1938
réduire la police	1866
réduire la taille de la police	1866
réduire la taille du texte	1866
réduire le texte	1910
répondez au quiz	1877
répondez au sondage	1874
répondre	1809
réseaux sociaux	1795
réserver mes places	1880
réservez vos places	1880
réservé aux inscrits	1767
résiliable à tout moment	1862
résultats	91
résultats du sondage	1853
résumé de l'article	1845
résumé de l'article en # points	1845
résumé en # secondes	1845
résumé ia	1907
résumé par l'ia	1907
részletek	2160
rétablir le son	1882
rösta	91	4040
rösta här	3993
rösta i omröstningen	3993
rösta nu	91	4039
rút lại sự đồng ý	4456
rückmeldung geben	877
rýchlosť	3836
rýchlosť prehrávania	3835
rādīt # atbildes	2849
rādīt atbildes	2849
rādīt galeriju	2846
rādīt mazāk	2808	2846
rādīt rezultātus	2835
rādīt saturu	2838
rādīt un piekrist	2838
rādīt vairāk	2807
rādīt visu	2808
rămâi conectat	3506
răspunde	3448
rėmimas	2748
rėmėjo turinys	2792
""", 's': """
s'abonner à ce dossier	1931
s'abonner à ce sujet	1931
s'abonner à ce thème	1931
s'abonner à cet auteur	1931
s'abonner à partir de #€	1767
s'està carregant el reproductor	423
s'està carregant el vídeo	423
s'ha produït un error	440
s'inscrire à la newsletter	1777
s-ar putea să-ți placă	3449
saada anonüümne vihje	1546
saada sõbrale	1502
saada sõnum	1544
saada vihje anonüümselt	1546
saber más	1370
sadarbības raksts	2809
sadece abonelere özel	4231
sadržaj je blokiran	3738
sadržaj je zaključan	3673
sadržaj je zaštićen autorskim pravom	3759
sadržaj nije dostupan	3738
sadržaj nije moguće prikazati	3738
sadržaj partnera	3766
saglabāt	2805
saglabāt iestatījumus	2838
saglabāt izvēli	2838
saglabāt rakstu	2805
saglabāt vēlākam	2851
sair do ecrã inteiro	3371
saistītie raksti	2802
saistītās ziņas	2802
saite ir nokopēta	2851
saite nokopēta	2805
saken er låst	3025
saken finnes også som lyd	3034
salli sisältö	1716
salta la pubblicità	2497
salta pubblicità	2497
saltar anúncio	3295
saltar para o conteúdo	3313
saltar para o conteúdo principal	3313
salvar preferências	3375
salvează	3442
salvează articolul	3476
salvează pentru mai târziu	3476
salvează preferințele	3495
salvează rețeta	61
samo nujni piškotki	3928
samo nužni	3738
samo nužni kolačići	3738
samo za naročnike	3939
sans engagement, résiliable à tout moment	1862
sao chép	4480
sao chép liên kết	4403
sao chép đường dẫn	4439
sari la conținut	3451
sari la rețetă	61
sari peste reclamă	3528
satura turpinājums pēc reklāmas	2809
saturs ir aizsargāts ar autortiesībām	2853
saturs ir bloķēts	2838
sazināties ar redakciju	2847
sačuvaj	3683
sačuvaj podešavanja	3738
sačuvaj recept	61
sačuvaj vest	3683
sačuvaj za kasnije	3765
sačuvaj članak	3765
saņemt paziņojumus	2841
scanează codul qr	3497
schlagwörter	739
schließen	742
schrift größer	882
schrift vergrößern	724
schriftgröße	724
schriftgröße anpassen	882
schriftgröße ändern	882
schwedenrätsel	849
scopri di più	2360
scopri di più su amazon	2513
scrie comentariul tău	3524
scrie redacției	3514
scrieți redacției	3514
sdílejte	471
sdílejte tento text	471
sdílejte text	471
sdílejte článek	471
sdílet	471
sdílet na facebooku	471
sdílet na twitteru	471
sdílet na whatsappu	569
sdílet na x	471
sdílet článek	471
se alla erbjudanden för prenumeranter	3968
se bilderna här	3993
se connecter et réagir	1809
se déconnecter	1767
se grafiken här	3993
se ha producido un error al cargar el vídeo	1392
se klippet här	3993
se klippet øverst i saken	3049
se réabonner	1926
se videon här	3993
se våra erbjudanden	4058
se våre tilbud	3113
se încarcă playerul	3491
se încarcă video	3491
se încarcă videoclipul	3491
sebesség	2207
sedan # kr/mån tills du säger upp	3968
see väli on kohustuslik	1544
segui già questo argomento	2484
segui già questo autore	2484
seguir tópico	3351
seguí leyendo	1422
sei già abbonato	2360
sei già iscritto	2503
sei già iscritto alla newsletter	2434
seko tēmai	2850
sekot tēmai	2850
sekretessinställningar	4047
sekti autorių	2790
sekti temą	2790
selección de la redacción	1364
selectează	3507
selvä	1671
sem opinião	3364
sem si não seria possível	3356
sem você não seria possível	3356
semnalează comentariul	3524
semnalează o eroare	3448
senaste först	4073
send artiklen på mail	592
send på e-post	3034
send på mail	686
seniausi viršuje	2789
sense permanència	410
sesi aç	4217
sesi açmak için dokunun	4256
sesi açmak için tiklayin	4256
setări confidențialitate	3495
setări cookie	3459
setări cookie-uri	3495
setări cookies	3495
setări de confidențialitate	3495
seu apoio faz a diferença	3268	3416
seu nome de usuário	3406
seuls les abonnés peuvent commenter	1853
seuraa hetki hetkeltä	1733
seuraa livenä	1733
seuraa meitä	1661
seuraa tekijää	1744
seuraa tätä aihetta	1744
seuraat jo tätä aihetta	1744
seuraat tätä aihetta	1744
seç	4232
seçenekleri yönet	4220
seçimimi kaydet	4220
seções	3310
seřadit podle	566
sfârșit publicitate	3489
sfârșitul reclamei	3489
shrani članek	3878
shrnutí ai	565
shrnutí od ai	564
si opp når du vil	3025
si è verificato un errore	2473
si è verificato un errore durante il caricamento del video	2414
sie können diesen artikel kostenlos weitergeben	821
signaler ce contenu comme inapproprié	1853
signaler un problème	1809
siguiente artículo	1364
siguiente vídeo	1472
siirry sisältöön	1670
siirry suoraan sisältöön	1733
sikeres feliratkozás	2162
sin ti no sería posible	1417
sinu hääl on arvesse võetud	1534
sinu sõnum	1544
sisu on autoriõigusega kaitstud	1552
sisältö ei ole saatavilla	1716
sisältö on estetty	1716
sisältö on suojattu tekijänoikeudella	1738
sisältöä ei voida näyttää	1716
sisältöä kumppaneiltamme	1746
siz ne düşünüyorsunuz? oy verin	4169
sizin için öneriler	4167
siųsti atsiliepimą	2788
siųsti draugui	2744
siųsti el. paštu	2744
siųsti komentarą	2789
siųsti naujieną	2787
siųsti žinutę	2785
skaitykite be reklamų	2792
skaitykite be ribojimų	2784
skaitykite daugiau čia	2746
skaityti plačiau	2746
skaityti visą straipsnį	2786
skaityti vėliau	2744
skann qr-koden for å laste ned appen	3106
skanna qr-koden för att ladda ner appen	4051
skaties arī	2802
skatīt cenu	2837
skatīt foto	2807
skatīt galeriju	2807
skatīt komentārus	2849
skatīt piedāvājumu	2837
skatīt piedāvājumus	2844
skatīt rezultātus	91	2835
skatīt video	2807
skatīt visus	2846
skenē qr kodu	2840
skenējiet qr kodu	2840
skjønner	3050
sklenite naročnino	3871
skontaktuj się z redakcją	3247
skontrolujte si svoju schránku	3847
skopírované	3861
skopírované do schránky	3861
skopírovať odkaz	3781
skoči na recept	61
skriftstørrelse	65
skriv din kommentar här	3986
skriv inn beløp	3111
skru på	3108
skru på lyd	3104
skru på varsler	3107
skryť odpovede	3858
skryť reklamu	3862
skrýt	482
skrýt odpovědi	566
skrýt reklamu	570
skyddas av upphovsrätt	4069
skänk en gåva	4056
skúste to neskôr	3847
skúste to znova	3847
slapukų nustatymai	2757
slapukų politika	2778
slažem se	3696
slažem se i nastavljam	3738
sledeća fotografija	3755
sledeća slika	3755
sledeća strana	3755
sledeći video	3740
sledeći članak	3755
sledovat toto téma	568
sledovat téma	568
sledovať autora	3860
sledovať autorku	3860
sledovať online	3850
sledovať tému	3860
sledovať túto tému	3860
sledujete téma	568
sledujete tému	3860
slik beskytter vi kildene våre	3123
slik beskytter vi våre kilder	3123
slik slår du av annonseblokkering	3109
slične vesti	3680
slične vijesti	3680
slični članci	3680
sljedeća fotografija	3755
sljedeća slika	3755
sljedeća stranica	3755
sljedeći video	3740
sljedeći članak	3755
slut på annonce	687
slut på annons	4077
slut på reklam	4077
sluta följa	4075
slutt på annonse	3132
slutt å følge	3130
slå adblocker fra	664
slå annonceblokering fra	664
slå av annonseblokkereren	3109
slå av annonseblokkeringen	3109
slå din adblocker fra	664
slå lyd fra	659
slå lyd til	659
slå lyden fra	659
slå lyden til	659
slå notifikationer til	662
slå på	3108	4053
slå på aviseringar	4052
slå på ljudet	4049
slå på notiser	4052
slå på varsler	3107
slå på varslinger	3107
slå til	663
slėpti reklamą	2792
sns 공유	2732
sns 공유하기	2732
snsでシェア	2628
snsでシェアする	2628
snsをフォロー	2536
snímek # z #	556
snímek # ze #	556
snímka # z #	3849
snímka # zo #	3849
so schützen wir unsere quellen	874
sofortüberweisung	702
solicitarea a fost trimisă	3531
solicitação enviada	3418
solitär	849
son dakika bildirimlerini aç	4223
son dakika gelişmelerinden haberdar olun	4223
son gelişmelerden haberdar olun	4223
sondaż	91
sonderveröffentlichung	801
sono già sostenitore	2354
sonraki fotoğraf	4263
sonraki görsel	4263
sonraki içerik	4263
sonuçlar	91
sonuçlari gör	91	4170
sonuçlari göster	91	4211
sorodni članki	3875
sortează	3484
sortează după	3484
sortuj według	3252
sortér efter	683
souhlasím	475
souhlasím a pokračovat	540
souhlasím se zobrazením	475
soutenez-nous dès maintenant	1758
související	479
související témata	479
související články	479
související články z webu	479
soyez le premier à commenter	1809
soyez le premier à réagir	1809
spam nélkül	2218
spander en kaffe på oss	3111
spara inställningar	4047
spara till läslistan	4076
spausdinti receptą	61
spausdinti straipsnį	2791
spela här	4039
spela videon här	3993
spill nå	3096
spis treści	3170
splošni pogoji	3928
sponsorisé	1802
sponsorlu içerik	87	4162
sponsoroitu sisältö	1662
sponsorēts saturs	2852
sponsrat innehåll	3982
sponzorirani sadržaj	3679
sponzorirani članak	3679
sponzorisani sadržaj	3766
sponzorované	3777
sponzorovaný obsah	474
sponzorováno	474
sporoči napako	3948
sporočilo	3943
spotifyで聞く	2618
spotifyで聴く	2618
spravovat upozornění	545
spravovať súhlas	3833
spravovať upozornenia	3838
sprawdź cenę	3223
sprawdź ofertę	3145
sprawdź się	3219
sprawdź skrzynkę e-mail	3240
sprawdź skrzynkę odbiorczą	3240
sprawdź swoją skrzynkę	3240
sprawdź swoją wiedzę	3219
sprejmi in prikaži	3928
sprejmi vse piškotke	3928
spremi članak	3683
spremljajte v živo	3945
sprijinul tău contează	3529
sprijină-ne	3436
správa	3848
správa bola odoslaná	3847
správa souhlasu	540
správa súhlasu	3833
spróbuj ponownie	3240
spróbuj ponownie później	3240
spręsti kryžiažodį	2775
spręsti testą	2775
spune-ne părerea ta	3483
spune-ți părerea	3462
spune-ți părerea în comentarii	3462
spuneți-ne părerea	3483
spustit kvíz	534
spustiť kvíz	3827
spustiť video	3835
später	697
später erinnern	697
späť hore	3850
späť na hlavnú stránku	3850
späť na začiatok	3850
spør vår ki om saken	3042
spēlē tagad	2835
spēlēt tagad	2835
staňte sa členom	3773
staňte se členem	463
ste našli napako	3948
ste našli napako v članku	3948
ste už predplatiteľ	3844
ste že glasovali	3924
stem nå	91	3096
stiahnuť aplikáciu	3837
stiahnuť audio	3835
stiahnuť epizódu	3835
stiahnuť na google play	3837
stiahnuť v app store	3837
stiahnuť z app store	3837
stiahnuť z google play	3837
stichwörter	739
stil spørgsmål til artiklen	600
stlmiť	3835
stop med at følge	685
straipsnio tęsinys - po reklama	2748
straipsnis saugomas autorių teisių	2793
straipsnis tęsiasi po reklamos	2748
straipsnis užrakintas	2784
straipsnį skaito dirbtinis intelektas	2779
strojovo preložené	3856
strojový preklad	3857
strojový překlad	565
strojově přeloženo	564
strona główna	3167
stroški dostave	3927
stránka # z #	556	3849
stránka # ze #	556
stránka # zo #	3849
stworzono z pomocą ai	3250
stáhnout aplikaci	544
stáhnout audio	542
stáhnout epizodu	542
stáhnout na google play	544
stáhnout podcast	542
stáhnout v app store	544
stáhnout z app store	544
stáhnout z google play	544
stáhnout zdarma	544
stäng	3964	3993
stäng annons	4077
stäng av annonsblockeraren	4054
stäng av din adblocker	4054
stäng av din annonsblockerare	4054
stäng av ljudet	4049
stäng galleri	4064
stöd oss	3965
stöd oss på patreon	4056
stöd oss via patreon	4056
större text	4076
større tekst	3131
støt med mobilepay	666
støt os	580
støt os med mobilepay	666
støt os på #er	666
støt os på patreon	666
støt via mobilepay	666
støtt oss	3022
støtt oss med vipps	3111
støtt oss på patreon	3111
støtt oss via vipps	3111
subscrição confirmada	3418
subtitrări	3492
subtítols	424
subtítulos	1433
sudoku del día	1467
sugerir correção	3336
sugerir una corrección	1408
sugestões	3310
suite après la publicité	1880
suivez vos auteurs préférés	1908
suivre ce thème	1855
suivre le thème	1908
sukurta naudojant dirbtinį intelektą	2788
sumă liberă	3503
sumă personalizată	3529
sunt de acord cu termenii și condițiile	3508
sur le même sujet	1815
sur le même thème	1815
suscripción	1320
suscripción confirmada	1478
suscríbase	1320
suscríbete	1320
suscríbete a nuestro boletín	1330
suscríbete ahora	1320
susiję straipsniai	2741
susikurti paskyrą	2739
susține	3436
susține-ne	3436
susține-ne pe patreon	3503
susțineți-ne	3436
susținut de	3522
sutikti ir tęsti	2778
sutinku ir tęsiu	2778
svaka donacija je važna	3747
svaka donacija pomaže	3747
svaki dinar je važan	3747
svaki doprinos je važan	3747
svaki doprinos pomaže	3747
svaki euro je važan	3747
svaki prilog pomaže	3747
svi članci	3755
svi članci autora	3755
sviđa mi se	3763
sviđa vam se članak	3761
swisha en gåva	4056
syötä kelvollinen sähköpostiosoite	1730
syötä summa	1725
syötä sähköpostiosoitteesi	1656
szavazatodat rögzítettük	2198
szavazatát rögzítettük	2198
szavazás	91	2199
szavazás indítása	2198
szczegóły	3171
szeretne értesítéseket kapni	2209
szeretnél értesítéseket kapni	2209
szerző követése	2231
szkennelje be a qr-kódot	2208
szponzorált tartalom	87	2152
szybkość odtwarzania	3228
szállítási költség	2202
szókereső	2199
szólj hozzá	2156
szóljon hozzá	2156
szövegméret	2232
szünet	2207
sähköposti	1656
sähköposti tai käyttäjätunnus	1727
sähköpostiosoite	1656
sähköpostiosoitteesi	1730
sähköpostisi	1730
säkra din plats	4043
säästä # %	1728
säästä #%	1728
så # kr/mnd til du sier opp	3025
så jobbar vi med rättelser	4068
så kommenterar du	3986
så skyddar vi våra källor	4068
så stänger du av annonsblockeraren	4054
så stänger du av din annonsblockerare	4054
sådan beskytter vi kilder	678
sådan beskytter vi vores kilder	678
sådan deaktiverer du din adblocker	664
sådan retter vi fejl	678
sådan slår du adblock fra	664
sådan slår du din adblocker fra	664
sé el primero en comentar	1357
sé parte	1315
sélections	1794
sì, grazie	2464
sí, quiero	1440
sí, vull	431
síganos	1346
síguenos	1346
só para assinantes	3386
sólo para suscriptores	1446
sõnum on saadetud	1544
sök	3993
søg	608
søk	3049
súhlasím	3792
súhlasím a pokračovať	3833
súhlasím so zobrazením	3792
súmate	1315
súvisiace	3778
súvisiace články	3778
súvisiaci článok	3778
süre	4218
süti beállítások	2204
süti tájékoztató	2204
sütibeállítások	2204
sütik kezelése	2204
sākt testu	2835
sīkdatņu iestatījumi	2817
sīkdatņu politika	2838
sīkfailu iestatījumi	2838
słowa kluczowe	3167
sūtīt e-pastā	2851
sắp xếp theo	4446
số tiền khác	4464
""", 't': """
t'ha estat útil	416
t'ha estat útil aquest article	398
t'ha estat útil aquest resum	398
t'ha semblat útil	416
ta treść jest niedostępna	3226
ta treść jest zablokowana	3226
ta video ni več na voljo	3930
ta članek je zaklenjen	3939
tack för din anmälan	3973
tack för din prenumeration	4061
tack för din röst	91	4039
tack för ditt meddelande	4061
tagasi üles	1545
taip pat žiūrėkite	2741
tak, chcę	3232
tak, chętnie	3232
tak, poproszę	3232
takaisin ylös	1670
takipten çik	4243
takk for at du meldte deg på	3116
takk for din påmelding	3116
takk for påmeldingen	3030
talebiniz gönderildi	4261
tallenna myöhemmäksi	1660
talán később	2141
tam ekrandan çik	4217
tamaño de la letra	1461
tamaño de letra	65	1345
tamaño del texto	65
también te puede gustar	1364
también te puede interesar	1364
també et pot interessar	386
também pode gostar	3361
tapahtui virhe. yritä myöhemmin uudelleen	1730
tapahtui virhe. yritä uudelleen	1730
tarjeta de crédito	1319
tarjeta de débito	1319
tarkista sähköpostisi	1730
tartalom betöltése	2204
tartalom engedélyezése	2204
tartalom megjelenítése	2204
tartalomjegyzék	2221
tasuline koostöö	1551
te ha parecido útil	1425
te ha resultado útil	1425
te ha resultado útil este artículo	1394
te ha resultado útil este resumen	1394
te ha sido útil	1425
te ha sido útil este resumen	1394
te poți dezabona oricând	3469
te rugăm să îl dezactivezi	3501
te vsebine ni mogoče prikazati	3928
te-ar putea interesa și	3477
tee meile kohvi välja	1542
tehisaru kokkuvõte	1504
tehisaru võib eksida	1547
tehisintellekt võib eksida	1547
tehty tekoälyllä	1740
teie hääl on arvesse võetud	1534
tej treści nie można wyświetlić	3226
tek seferlik bağiş	4228
tek seferlik bağiş yap	4259
tekijänoikeudella suojattu	1738
teklifi gör	4216
teklifleri gör	4260
tekoäly voi tehdä virheitä	1740
tekoälyn luoma	1740
tekoälyn tekemä	1740
tekoälyn tekemä tiivistelmä	1670
tekoälyn tiivistelmä	1670
tekoälyn tuottama	1740
tekoälytiivistelmä	1670	1741
tekst je zaključan	3749
tekst powstał przy pomocy ai	3250
tekst przetłumaczony maszynowo	3250
teksta izmērs	2851
tekststørrelse	65
tekstą įgarsino dirbtinis intelektas	2744
telefonszám	2219
telefón	3848
teljes hozzáférés	2144
teljes képernyő	2206
teljes név	2219
temas del día	1364
temi že sledite	3954
ten artykuł jest zablokowany	3237
ten film jest niedostępny	3228
ten film nie jest dostępny w twoim kraju	3228
ten film nie jest już dostępny	3228
tento obsah je blokován	540
tento obsah je zablokovaný	3833
tento obsah nemôžeme zobraziť	3833
tento obsah nemůžeme zobrazit	540
tento obsah není dostupný	540
tento obsah není k dispozici	540
tento obsah nie je dostupný	3833
tento obsah nie je k dispozícii	3833
tento obsah sa nedá zobraziť	3833
tento článek je uzamčen	551
tercihleri yönet	4255
tercihlerimi yönet	4255
termos e condições	3297
teste başla	4213
teste grátis	3274
testează-ți cunoștințele	3486
testează-ți cunoștințele cu quizul nostru	3462
testi başlat	4213
testi çöz	4213
teszteld a tudásod	2159
tesztelje tudását	2159
tetszőleges összeg	2213
text bol vytvorený automaticky	3856
text byl vytvořen automaticky	564
text je chránený autorským právom	3854
text je chráněn autorským právem	562
text čte umělá inteligence	542
texten fortsätter nedan	3982
texten fortsätter under bilden	3982
texten är maskinöversatt	4071
texten är skapad automatiskt	4071
textgröße	882
textgröße ändern	882
teď ne	462
teşekkürler, mesajiniz gönderildi	4233
tham gia bình chọn	4445
tham gia khảo sát	4445
tham gia thăm dò	4445
thanh toán hàng năm	4466
thanh toán hàng tháng	4466
thanh toán qua paypal	4488
theo dõi chủ đề	4477
theo dõi chủ đề này	4477
theo dõi tác giả	4477
thoát toàn màn hình	4452
thu gọn	4415
thème suivi	1931
thèmes	1815
thématiques	1815
thêm câu trả lời	4483
thêm làm nguồn ưu tiên	4477
thêm vào giỏ hàng	4491
thích	4403
thích nhất	4446
thông tin bắt buộc	4468
thông tin doanh nghiệp	4408
thông tin quảng cáo	4441
thăm dò	91
thăm dò ý kiến	91
thư viện ảnh	4472
thẻ	4413
thời gian còn lại	4452
thời gian hiện tại	4453
thời lượng	4453
ti è stato utile	2448
tienes que iniciar sesión para guardar artículos	1421
tietosuojakäytäntö	1716
tik būtini	2778
tik būtinieji slapukai	2778
tikai nepieciešamās	2838
tikai nepieciešamās sīkdatnes	2838
tiktokで見る	2618
til støttesiden	666
tilbagetræk samtykke	657
tilbakemelding på saken	3042
tilføj en kommentar	683
tilføj kommentar	683
tilføj os som foretrukken kilde	685
tilføj som foretrukken kilde	685
tilgjengelig på google play	3106
till gåvosidan	4056
tillad én gang	657
tillat én gang	3102
tillåt	4053
tillåt alltid	4047
tillåt annonser	4055
tillåt aviseringar	4052
tillåt en gång	4047
tillåt innehåll	4047
tillåt inte	4053
tillåt notiser	4052
tillåt reklam	4055
tiltás	2210
timp rămas	3491
tin bài liên quan	4439
tin cùng chuyên mục	4413
tin cùng tác giả	4440
tin khác	4413
tin liên quan	4413
tin mới	4413
tin mới nhất	4413
tin nhắn của bạn	4489
tin nhắn của bạn đã được gửi	4468
tin nóng	4440
tin nổi bật	4413
tin quảng cáo	4441
tin tiếp theo	4472
tin trước	4413
tin tài trợ	4413
tin tức liên quan	4413
tin đọc nhiều	4413
tipărește	3442
tipărește articolul	3476
tipărește rețeta	61
tisk článku	569
titta på videon	4049
tiêu điểm	4413
tiến # giây	4452
tiếp theo	4415
tiếp tục trên trình duyệt	4458
tiếp tục trên web	4458
tiếp tục với apple	4466
tiếp tục với email	4488
tiếp tục với facebook	4466
tiếp tục với google	4466
tiếp tục đọc	4490
tlačiť	3781
to cię może zainteresować	3167
to może cię zainteresować	3167
to wideo jest niedostępne	3228
to wideo nie jest już dostępne	3228
toate știrile	3512
toda contribuição ajuda	3383
toda la información	1452
todas as notícias	3392
todavía no eres suscriptor	1446
todavía no estás registrado	1446
todos los artículos de este autor	1483
todos los artículos del autor	1483
todos los artículos del especial	1480
todos los derechos de reproducción reservados	1484
todos los vídeos	1452
todos os comentários	3302
todos os vídeos	3392
toimituskulut lisätään	1714
totes les notícies	444
toto pole je povinné	554
toto téma již sledujete	568
toto video již není dostupné	542
toto video není dostupné	542
toto video není ve vaší zemi dostupné	542
toto video nie je dostupné	3835
toto video nie je vo vašej krajine dostupné	3835
toto video už není dostupné	542
toto video už nie je dostupné	3835
tots els vídeos	444
tous droits de reproduction réservés	1934
tous nos hors-séries	1848
toute l'actualité	1815
toutes les actualités	1900
toutes les vidéos	1900
toutes nos vidéos	1900
tovább	2159
tovább a cikkre	2221
tovább a dossziéhoz	2221
tovább a galériához	2221
tovább a recepthez	61
tovább a rovatra	2157
tovább a tartalomhoz	2221
tovább a teljes cikkre	2221
tovább a támogatáshoz	2213
tovább a támogatási oldalra	2213
tovább a webshopba	2202
tovább az ajánlathoz	2202
tovább olvasom	2159
további cikkek	2157
további cikkek a szerzőtől	2221
további cikkek a témában	2157
további cikkek betöltése	2221
további hírek	2157
további részletek itt	2159
továbbiak betöltése	2159
továbbiak megjelenítése	2221
toàn màn hình	4453
traducció automàtica	424
traducción automática	1433
traducere automată	3492
traducido automáticamente	1459
tradução automática	3336
traduït automàticament	449
trang chủ	4415
trang này có hữu ích không	4445
transcripció	424
transcripción	1433
transcrição	3372
transferência bancária	3273
trenutni čas	3930
trenutni čas #	3930
treści komercyjne	3256
treści naszych partnerów	3256
treści partnerskie	3159
treść dla subskrybentów	3237
treść niedostępna	3226
treść premium	3237
treść sponsorowana	3159
treść wygenerowana przez ai	3250
treść zablokowana	3226
treść zewnętrzna	3226
tria la teva subscripció	410
trimite răspunsul	3483
troškovi dostave	3737
truy cập không giới hạn mọi bài viết	4488
trwa ładowanie odtwarzacza	3228
tryb pełnoekranowy	3228
træk dit samtykke tilbage	657
træk samtykke tilbage	657
trình phát âm thanh	4486
trò chơi	4450
trước	4415
trường bắt buộc	4468
trường này là bắt buộc	4468
trả lời	4412
trở lại	4415
trở lại đầu trang	4472
tu ce părere ai? lasă un comentariu	3462
tu donación desgrava	1443
tu izmanto reklāmu bloķētāju	2842
tu navegador no puede reproducir este vídeo	1392
tue meitä	1652
tue meitä patreonissa	1725
tue työtämme	1725
tule meile tööle	1504
tuotettu tekoälyllä	1740
turinys saugomas autorių teisių	2793
turinys užblokuotas	2778
turiu paskyrą	2784
turpini lasīt	2800
turpinājums pēc reklāmas	2809
turpināt ar apple	2844
turpināt ar facebook	2844
turpināt ar google	2844
turpināt lasīt	2800
tutar seç	4259
tutar seçin	4259
tvarkyti pranešimus	2781
tvarkyti sutikimą	2778
twitter'da paylaş	4160
twitterで見る	2618
twoja wiadomość	3240
twoje imię	3240
twój adres e-mail	3148
twój e-mail	3148
twój głos został oddany	3219
twój głos został policzony	3219
twój głos został zapisany	3219
tykkää	1743
tylko niezbędne	3226
tytuł przelewu: darowizna	3235
tytułem: darowizna na cele statutowe	3235
tài khoản của tôi	4398
tài trợ	4408
tài trợ bởi	4481
támogass minket	2142
támogass minket patreonon	2213
támogasson minket	2142
támogasson minket a patreonon	2213
támogatom	2142
támogatom a lapot	2213
támogatom az oldalt	2213
támogatott tartalom	87	2152
támogatás	2142
támogatás paypalon	2213
támogatási oldal	2213
támogatói tartalom	2152
tárgy	2219
täisekraan	1538
tämä artikkeli on lukittu	1727
tämä juttu on lukittu	1727
tämä kenttä on pakollinen	1730
tämä sisältö ei ole saatavilla	1716
tämä video ei ole enää saatavilla	1718
tämä video ei ole saatavilla	1718
täname liitumast	1522
tässä artikkelissa	1733
tässä jutussa	1733
tässä olisi upotus facebookista	1670
tässä olisi upotus instagramista	1670
tätä sisältöä ei voida näyttää	1716
täytä ristikko	1710
täytä tämä kenttä	1730
télécharger l'appli	1888
télécharger l'audio	1882
télécharger l'épisode	1882
télécharger le mp#	1882
télécharger le podcast	1882
téléchargez l'appli	1888
téma követése	2231
téma už sledujete	568
témata	479
tému už sledujete	3860
témy	3778
témáim	2231
témák	2157
térkép megnyitása	2160
términos de uso	1354
términos y condiciones	1354
tên của bạn	4469
tên hiển thị	4483
tìm kiếm	4415
tóm tắt ai	4476
tóm tắt bằng ai	4476
tóm tắt bởi ai	4476
tópicos	3310
tópicos relacionados	3310
tôi đã hiểu	4416
tôi đã tắt	4463
tôi đã tắt trình chặn quảng cáo	4462
tôi đồng ý với chính sách bảo mật	4468
tôi đồng ý với điều khoản sử dụng	4468
tõlgitud tehisintellekti abil	1547
több	2159
több betöltése	2221
több mutatása	2221
töltsd ki a kvízt	2159
töltsd ki kvízünket	2198
töltse ki a kvízt	2159
töltse újra az oldalt	2212
tùy chọn cookie	4456
tùy chọn khác	4479
tú qué opinas	1359
túto tému už sledujete	3860
tühista igal ajal	1497
tüm fotoğraflar	4237
tüm fotoğraflari gör	4237
tüm haberler	4167
tüm haberlere sinirsiz erişim	4260
tüm haberleri gör	4237
tüm içeriğe sinirsiz erişim	4260
tüm oyunlar	4213
tüm videolar	4237
tüm videolari gör	4237
tüm yazilari	4167
tüm yazilari gör	4237
tüm yorumlar	4166
tüm çerezleri kabul et	4255
tüm çerezleri reddet	4255
tümü	4263
tümünü gör	4169
tümünü göster	4170
tümünü kabul et	4163
tümünü reddet	4163
tăng cỡ chữ	4479
tēmas	2802
tęsinys po reklamos	2748
tęsti su apple	2784
tęsti su facebook	2784
tęsti su google	2784
tłumaczenie automatyczne	3251
tłumaczenie maszynowe	3251
tạm dừng video	4452
tạo bởi ai	4486
tạo tài khoản	4398
tải audio	4452
tải bài đăng	4456
tải lại trang	4462
tải nội dung	4456
tải thêm	4415
tải thêm bình luận	4445
tải trên app store	4458
tải trên google play	4458
tải tập này	4452
tải về từ app store	4458
tải về từ google play	4458
tải âm thanh	4452
tải ứng dụng	4458
tải ứng dụng ngay	4458
tất cả tin tức	4472
tất cả trò chơi	4448
tất cả video	4472
tắt tiếng	4453
tặng bài viết	4439
tặng sao	4439
tặng sao cho bài viết	4439
tặng sao cho tác giả	4487
tốc độ phát	4452
từ chối tất cả	4456
từ chối tất cả cookie	4485
từ khóa	4413
tự động phát	4453
""", 'u': """
u košaricu	3737
u ovom članku	3755
udostępnij	3155
udostępnij na facebooku	3155
udostępnij na twitterze	3155
udostępnij na x	3155
udostępnij w mediach społecznościowych	3155
udělit souhlas	475
ugens spørgsmål	651
ugodnost za naročnike	3927
ugodnosti za naročnike	3927
ugrađeni sadržaj	3738
ugrás a galériához	2221
ugrás a recepthez	61
ugrás a receptre	61
ugrás a tartalomhoz	2221
ugrás a tartalomra	2221
uključi	3744
uključi obaveštenja	3731
uključi obavijesti	3731
uključi se u raspravu	3762
uključi zvuk	3740
uključite javascript	3740
uključite notifikacije	3731
uključite obaveštenja	3731
uključite obavijesti	3731
uključite se u raspravu	3762
ukryj reklamę	3256
ukrštenica	3735
ulkoinen sisältö	1716
ulkopuolinen sisältö	1716
uloženo	569
uložené	3861
uložit	471
uložit na později	471
uložit nastavení	540
uložit recept	61
uložit volby	540
uložit článek	471
uložiť	3781
uložiť na neskôr	3781
uložiť nastavenia	3833
uložiť recept	61
uložiť voľby	3833
uložiť článok	3781
ultima oră	3449
ultimele știri	3449
um assinante presenteou você com este artigo	3360
un abonat ți-a oferit acest articol	3476
un abonné vous offre cet article	1865
un e-mail de confirmation vous a été envoyé	1858
un suscriptor te ha regalado este artículo	1421
un suscriptor te regala este artículo	1489
une erreur s'est glissée dans l'article	1809
ungültige e-mail-adresse	867
unterstütze uns	698
unterstützen	698
unterstützen sie uns	698
unterstützen sie uns per paypal	790
unustasid salasõna	1543
uočili ste grešku	3758
uočili ste pogrešku	3758
uočili ste pogrešku u članku	3758
uporabniško ime	3940
uporabniško ime ali e-pošta	3939
upotettu sisältö	1716
upozorniť na chybu	3853
upozornění	546
uppläst av en ai-röst	4049
uppläst av en dator	3978
uppläst av en syntetisk röst	4049
uppläst av syntetisk röst	4049
uppläst med ai-röst	3978
upravljaj kolačićima	3738
upravljaj piškotke	3928
ur vår butik	4043
url 복사	2647
urlをコピー	2535
urlをコピーしました	2614
urlをコピーする	2564
url복사	2647
urmărește acest subiect	3468
urmărește autorul	3518
urmărește live	3468
urmărește subiectul	3518
urmărești deja acest subiect	3518
următorul	3451
următorul videoclip	3528
uslovi korišćenja	3696
ustaw jako preferowane źródło	3254
ustawienia plików cookie	3160
ustawienia prywatności	3226
ustvarjeno s pomočjo umetne inteligence	3951
utónév	2219
uutishälytykset	1722
uvek prikaži	3738
uvijek prikaži	3738
uvjeti korištenja	3696
uygulamada aç	4222
uygulamayi aç	4222
uygulamayi yükle	4222
uz sākumlapu	2846
uz sākumu	2807
uzdāvini rakstu	2851
uzdāvināt rakstu	2851
uzyskaj dostęp	3145
učitaj još	3755
učitaj objavu	3738
učitaj sadržaj	3738
učitaj video	3738
učitaj više	3755
učitavanje playera	3740
učitavanje videa	3740
ušetrite #%	3845
ušetríte #%	3845
ušetřete #%	552
ušetříte #%	552
ušteda #%	3750
uštedite #%	3750
używasz adblocka	3233
używasz programu do blokowania reklam	3233
už jsem ho vypnul	548
už jste hlasovali	534
už komentarus atsako jų autoriai	2745
už mám predplatné	3844
už mám předplatné	551
už mám účet	551
už máte predplatné? prihláste sa	3774
už máte předplatné	551
už máte účet	3774
už máte účet? prihláste sa	3774
už podporujem	3785
už podporuji	462
už sledujete	568
už ste hlasovali	3827
uždaryti	2747
uždaryti galeriją	2786
uždaryti reklamą	2748
uživatelské jméno	552
uživatelské jméno nebo e-mail	551
uživo	3741
užpildykite apklausą	2746
užsakomasis straipsnis	2748
užsakomasis turinys	87	2748
užsisakyti knygą	2777
užsisakyti prenumeratą	2739
""", 'v': """
v košarico	3927
v tem članku	3945
v tomto článku	557
v živo	3931
vaata kõiki	1545
vaata kõiki tellija soodustusi	1497
vaata lähemalt	1504
vaba töökoht	1504
vad tycker du? rösta här	3993
vai kopsavilkums bija noderīgs	2806
vai raksts bija noderīgs	2806
vai tas bija noderīgi	2848
vai vēlaties saņemt paziņojumus	2841
vain jäsenille	1727
vain välttämättömät	1716
vain välttämättömät evästeet	1716
vairāk no autora	2846
vairāk par tēmu	2802
vairāk rakstu	2846
vaizdo grotuvas įkeliamas	2779
vaizdo įrašas	2746
vaizdo įrašas nebepasiekiamas	2779
vaizdo įrašas nepasiekiamas	2779
vaizdo įrašas nepasiekiamas jūsų šalyje	2779
vaizdo įrašo paleisti negalima	2779
vaizdo įrašą rasite čia	2746
valami elromlott. próbáld újra	2218
valami hiba történt. próbálja újra	2218
valgfrit beløb	666
valgfritt beløp	3111
van egy jó sztorija	2225
van egy jó témája	2225
van már előfizetése	2215
van már fiókja	2144
van már fiókod	2215
van már fiókom	2215
vanjski sadržaj	3738
var artikeln till hjälp	3986
var det här till hjälp	3993
var det til hjælp	681
var detta till hjälp	4071
var dette en hjælp	681
var resuméet nyttigt	600
var sammanfattningen till hjälp	3986
varbūt vēlāk	2841
varför ser jag den här annonsen	4077
varför visas den här annonsen	4077
vari atteikties jebkurā laikā	2800
varje bidrag hjälper	4056
varje bidrag räknas	4056
varje krona hjälper	4056
varje krona räknas	4056
vasta küsitlusele	1504
vastaa kyselyyn tästä	1670
vaš e-mail	3752
vaš e-naslov	3942
vaš e-poštni naslov	3942
vaš glas je bil oddan	3924
vaš glas je uračunat	3734
vaš glas je zabeležen	3734	3924
vaš glas je zabilježen	3734
vaš komentar	3683
vaš mejl	3752
vaša e-mail adresa	3752
vaša e-mailová adresa	3847
vaša poruka	3752
vaša poruka je poslana	3752
vaša poruka je poslata	3752
vaša správa	3847
vaše e-mailová adresa	554
vaše ime	3752	3942
vaše jméno	554
vaše meno	3847
vaše sporočilo	3942
vaše sporočilo je poslano	3942
vaše zpráva	554
veckans fråga	4039
vecākie vispirms	2849
vedno prikaži	3928
vegyél jegyet	2202
veja esta publicação no instagram	3334
veja também	3310
veja todas as opções de assinatura	3358
velg beløp	3111
velikost písma	65
veličina fonta	3765
veličina slova	3765
veličina teksta	65
velocidad de reproducción	1432
velocidade de reprodução	3371
velocitat de reproducció	423
velocità di riproduzione	2456
venujte nám # %	3842
ver # comentários	3349
ver biografía	1388
ver comentários	3302
ver conteúdo	3375
ver conteúdo externo	3334
ver dossiê	3392
ver esta publicación en instagram	1392
ver esta publicação	3411
ver esta publicação no instagram	3334
ver fotogalería	1452
ver galería	1370
ver galería de fotos	1452
ver la galería	1452
ver mais notícias	3392
ver más	1370
ver más artículos	1455
ver más artículos del autor	1388
ver más fotos	1366
ver más noticias	1422
ver más vídeos	1452
ver oferta de suscripción	1477
ver opciones de suscripción	1477
ver preço	3369
ver publicação	3300
ver suscripción	1477
ver también	1364
ver também	3310
ver todas as notícias	3392
ver todas las opciones de suscripción	1418
ver todos los artículos	1452
ver todos los vídeos	1452
ver todos os vídeos	3392
ver traducción	1371
ver tradução	3316
ver transcripción	1432
ver transcrição	3371
ver vídeo	1370
vergrößern	743	871
verificați adresa de email	3508
verifică-ți emailul	3508
verifică-ți inboxul	3508
verlagssonderveröffentlichung	801
versandkosten können anfallen	852
vertrag kündigen	732
verträge hier kündigen	732
verwandte beiträge	739
ves a la pàgina de donacions	435
ves algún error? comunícalo	1408
veure aquesta publicació a instagram	395
vezetéknév	2219
vezi această postare pe instagram	3459
vezi conținutul	3495
vezi mai multe știri	3477
vezi prețul	3489
vezi răspunsurile	3483
vezi toate știrile	3512
vezi și	3449
već imam nalog	3749
već imam račun	3749
već imate nalog	3673
već imate pretplatu	3673
već imate račun	3673
već podržavam	3688
već pratite	3764
već pratite ovu temu	3764
već sam pretplatnik	3749
već ste glasali	3734
već ste glasovali	3734
već ste pretplatnik	3673
več iz rubrike	3875
več novic iz regije	3875
več o tem	3875
več o temi	3875
več člankov	3945
več člankov avtorja	3945
veľkosť písma	65
veľkosť textu	3861
vi kan inte visa det här innehållet	4047
viac k téme	3778
viac si o tom prečítate tu	3778
viac článkov	3850
videa ni mogoče predvajati	3930
video atskaņotājs tiek ielādēts	2839
video ei ole enää saatavilla	1718
video ei ole käytettävissä	1718
video ikke tilgængelig	659
video již není k dispozici	542
video không khả dụng	4452
video không tồn tại	4452
video mevcut değil	4217
video nav pieejams jūsu valstī	2839
video nelze přehrát	542
video není dostupné	542
video není dostupné ve vaší zemi	542
video není k dispozici	542
video nevar atskaņot	2839
video ni na voljo v vaši državi	3930
video nicht verfügbar	857
video nie je dostupné	3835
video nie je dostupné vo vašej krajine	3835
video nie je k dispozícii	3835
video nije dostupan u vašoj državi	3740
video nije dostupan u vašoj zemlji	3740
video nije moguće reproducirati	3740
video này không còn tồn tại	4452
video này không khả dụng	4452
video oynatici yükleniyor	4217
video sa nedá prehrať	3835
video sa nepodarilo načítať	3835
video se ne može reprodukovati	3740
video se nepodařilo načíst	542
video tiếp theo	4486
video trước	4486
video už není k dispozici	542
video už nie je dostupné	3835
video už nie je k dispozícii	3835
video više nije dostupan	3740
video yüklenemedi	4256
video yüklenirken hata oluştu	4256
video yükleniyor	4217
videoafspilleren indlæses	659
videoclipul următor	3528
videoen er ikke længere tilgængelig	659
videoen er ikke tilgængelig	659
videoen er ikke tilgængelig i dit land	659
videomängija laadimine	1538
videon voi katsoa jutun yläosasta	1670
videon är inte längre tillgänglig	4049
videon är inte tillgänglig	4049
videoyu izlemek için tiklayin	4169
videoyu yükle	4220
videó	2157
videó betöltése	2204
videó betöltése folyamatban	2206
videó lejátszása	2206
videó megtekintése	2206
videók	2157
videólejátszó betöltése	2206
videónkat itt nézheti meg	2159
vidéo	1819
vidéo indisponible	1882
vidéo non disponible	1882
vidéo précédente	1920
vidéo suivante	1920
vidéo à la une	1920
vielen dank für deine nachricht	867
vielen dank für deine stimme	848
vielen dank für ihr feedback	780
vielen dank für ihre anmeldung	711
vielen dank für ihre nachricht	867
vielen dank für ihre stimme	848
vielen dank für ihre teilnahme	91
vielleicht später	697
vienkartinė auka	2783
vienkartinė parama	2783
vienmēr atļaut	2838
vienmēr rādīt	2838
vienreizējs ziedojums	2843
viestisi on lähetetty	1730
vil du få varsler	3107
vilkår	597	3039
vill du få notiser	4052
vill du få pushnotiser	4052
vipps et beløp	3022
virheellinen sähköpostiosoite	1730
vis færre	608	3049
vis i fuld skærm	674
vis oversættelse	609
visa bilden i helskärm	3993
visa färre	3993
visa i helskärm	4064
visa inlägg från facebook	3993
visa inlägg från instagram	3993
visa innehåll	3983
visa innehållet	4047
visa lösenord	4058
visa och godkänn	4047
visa översättning	3994
visas tiesības paturētas	2853
visi komentāri	2849
vissza a címlapra	2221
vissza a főoldalra	2221
vissza a tetejére	2159
vissza az oldal tetejére	2221
visszajelzés	2156
visszajelzés küldése	2228
viteză de redare	3491
vizitează magazinul	3489
više o temi	3680
više od autora	3755
više vijesti iz regije	3680
više članaka	3755
više članaka autora	3755
viết bình luận	4412
viết bình luận của bạn	4445
viết trả lời	4445
vlastná suma	3842
vlastní částka	549
vložený obsah	540
vložit do košíku	538
vložit komentář	566
vložiť do košíka	3831
vložiť komentár	3858
vnesite e-poštni naslov	3942
vnesite veljaven e-poštni naslov	3942
voce generată de ai	3491
você concorda? vote	3349
você está seguindo este tema	3422
você já está inscrito	3418
você já segue este tema	3399
você já votou	3363
você pode gostar	3310
você pode se interessar	3310
você segue este autor	3422
você também pode gostar	3310
voir le détail	1820
voir les détails	1820
voir les réponses	1874
voir les résultats	91	1820
voir les résultats du sondage	1853
voir tous les thèmes	1817
voir toute l'actualité	1900
voir toutes les vidéos	1900
voix générée par ia	1920
voltar ao início	3392
voltar atrás	3420
voltar à página inicial	3392
volver al índice	1480
volver atrás	1480
von einer künstlichen stimme vorgelesen	857
von ki übersetzt	877
vorgelesen von einer künstlichen stimme	857
vos réactions	1809
votează	91
votează în sondaj	3483
votează în sondajul nostru	3462
votre avis nous intéresse	1853
votre demande a bien été envoyée	1927
votre demande a été envoyée	1927
votre message a bien été envoyé	1896
votre nom et prénom	1927
votre prénom	1897
votre soutien fait la différence	1924
votre vote a bien été pris en compte	1874
votre vote a été enregistré	1874
votre vote a été pris en compte	91
votul dumneavoastră a fost înregistrat	3483
votul tău a fost înregistrat	3483
vous aimerez peut-être	1815
vous avez déjà un compte	1767
vous avez déjà un compte ? connectez-vous	1767
vous avez déjà un compte ? identifiez-vous	1767
vous avez déjà voté	1874
vous bloquez nos publicités	1923
vous n'êtes pas abonné	1894
vous n'êtes pas encore inscrit	1894
vous n'êtes pas inscrit	1894
vous possédez déjà un compte	1767
vous pourriez être intéressé	1815
vous suivez ce thème	1931
vous suivez déjà ce sujet	1908
vous suivez déjà ce thème	1908
vous suivez déjà cet auteur	1908
vous êtes bien inscrit	1927
vous êtes déjà inscrit	1927
vous êtes inscrit	1927
vprašanje dneva	3924
vreau să donez	3503
vreau să primesc newsletterul	3469
vreau să susțin	3503
vsak evro šteje	3937
vsak petek. brezplačno. brez spama	3942
vsak prispevek šteje	3937
vsaka donacija šteje	3937
vsebina je avtorsko zaščitena	3949
vsebina sporočila	3874
vsebine naših partnerjev	3956
vsebine ni mogoče prikazati	3928
vsi članki	3945
vsi članki avtorice	3945
vsi članki avtorja	3945
vstúpiť do diskusie	3781
vstúpiť do galérie	3850
vui lòng kiểm tra email	4468
vui lòng nhập bình luận	4483
vui lòng nhập email	4468
vui lòng nhập email hợp lệ	4468
vui lòng nhập họ tên	4468
vyberte si predplatné	3844
vyberte si předplatné	551
vyberte částku	549
vybrat předplatné	551
vybrať	3845
vybrať predplatné	3844
vygenerované ai	3856
vygenerované pomocou ai	3856
vygenerováno ai	564
vygenerováno pomocí ai	564
vyplňte toto pole	554
vypnite blokovanie reklám	3840
vypnite prosím adblock	3840
vypnite, prosím, adblock	3840
vypnúť zvuk	3835
vypněte prosím adblock	547
vypněte si adblock	547
vypočuť si článok	3835
vypočuť článok	3835
vyskytla sa chyba. skúste to znova	3847
vyskúšajte si kvíz	3827
vytisknout článek	471
vytlačiť	3781
vytlačiť recept	61
vytlačiť článok	3781
vytvorené ai	3856
vytvorené pomocou ai	3856
vytvorené umelou inteligenciou	3856
vytvořeno ai	564
vytvořeno pomocí ai	564
vytvořeno umělou inteligencí	564
vytvořila ai	564
vytvořit účet	464
vyzkoušejte si kvíz	534
vyzkoušet	464
vyčerpali ste limit článkov	3844
vágólapra másolva	2232
válassz csomagot	2215
válassz előfizetést	2215
válassz összeget	2213
válasszon csomagot	2215
válasszon előfizetést	2215
válasszon összeget	2213
válasz	2156	2230
válaszok elrejtése	2229
válaszok megjelenítése	2229
válaszolok	2230
választom	2216
választás mentése	2204
város	2219
váš e-mail	468
váš email	554
váš hlas bol započítaný	3827
váš hlas bol zaznamenaný	3827
váš hlas byl započítán	534
váš hlas byl zaznamenán	534
väiksem tekst	1550
väline sisu	1515
välj	4059
välj abonnemang	4058
välj belopp	4056
välj din prenumeration	4058
välj ditt abonnemang	4058
välj erbjudande	4058
välj prenumeration	4058
välj som föredragen källa	4075
vänligen stäng av annonsblockeraren	4054
värsked uudised	1499
vælg	669
vælg abonnement	668
vælg beløb	666
vælg dit abonnement	668
vælg som foretrukken kilde	685
vælg tilbud	668
vérifiez votre boîte de réception	1896
vérifiez votre boîte mail	1896
vés a la recepta	61
více	479
více k tématu	479
více o tématu	479
více si o tom přečtete zde	479
více článků	557
vídeo anterior	1472	3412
vídeo destacado	1472
vídeo indisponível	3371
vídeo no disponible	423	1432
vídeo não disponível	3371
vídeo seguinte	3412
vídeo siguiente	1472
vídeos	1364	3310
võib-olla hiljem	1540
võid igal ajal loobuda	1544
võta nõusolek tagasi	1537
võta toimetusega ühendust	1546
výber redakcie	3778
výběr redakce	479
výhoda pre predplatiteľov	3831
výhoda pro předplatitele	538
výhody pre predplatiteľov	3831
výhody pro předplatitele	538
výsledky	91
výsledky ankety	534
výsledky hlasovania	3827
výsledky hlasování	534
vēl nav konta	2844
vēl neesi abonents	2844
všech # fotek	556
všech # fotky	556
všech # fotografie	556
všech # fotografií	556
všech fotek	556
všech fotky	556
všech fotografie	556
všech fotografií	556
všechny # fotek	556
všechny # fotky	556
všechny # fotografie	556
všechny # fotografií	556
všechny fotek	556
všechny fotky	556
všechny fotografie	556
všechny fotografií	556
všechny komentáře	566
všechny články	557
všechny články autorky	557
všetky komentáre	3858
všetky články	3850
všetky články autora	3850
všetky články autorky	3850
všeč mi je	3953
vždy povolit	540
vždy povoliť	3833
vždy zobrazovat	540
vždy zobrazovať	3833
về trang chủ	4472
về tác giả	4473
về đầu trang	4415
""", 'w': """
w każdy piątek. za darmo. bez spamu	3240
warto przeczytać	3167
was können wir besser machen	780
wczytaj treść	3226
wczytaj więcej	3243
webshopunkból	2202
weiterblättern	871
weitere beiträge	739
werbung schließen	883
werbung überspringen	729
weź udział w dyskusji	3216
whatsapp'ta paylaş	4160
whatsapp'tan paylaş	4245
whatsappで読む	2564
wiadomość	3241
wiadomość została wysłana	3240
wideo jest niedostępne	3228
wideo niedostępne	3228
widzisz błąd	3247
wie gefällt ihnen dieser artikel	780
wie wir unsere quellen schützen	874
wielkość czcionki	65
wielkość tekstu	3255
więcej	3167
więcej artykułów	3167
więcej informacji	3167
więcej na ten temat	3167
więcej o	3167
więcej od tego autora	3243
więcej tekstów autora	3243
więcej z	3167
wpisz kwotę	3235
wpisz swój e-mail	3148
wprowadź adres e-mail	3148
wpłata jednorazowa	3235
wpłata miesięczna	3235
wpłać	3142
wpłać jednorazowo	3235
wpłać teraz	3142
wróć do góry	3243
wróć na górę	3243
wróć na stronę główną	3243
wspieraj co miesiąc	3235
współpraca płatna	3256
współpraca reklamowa	3159
wszystkie # zdjęcia	3242
wszystkie # zdjęć	3242
wszystkie artykuły	3243
wszystkie artykuły autorki	3243
wszystkie zdjęcia	3242
wszystkie zdjęć	3242
wybierz kwotę	3235
wybierz ofertę	3237
wybierz prenumeratę	3237
wybierz subskrypcję	3237
wycofaj zgodę	3226
wykorzystałeś limit artykułów	3237
wykryliśmy adblocka	3233
wypełnij to pole	3240
wypisz się w dowolnym momencie	3240
wypróbuj	3145
wyraź zgodę	3160
wystąpił błąd	3241
wystąpił błąd. spróbuj ponownie	3240
wystąpił błąd. spróbuj ponownie później	3240
wyłącz adblocka	3233
wyłącz blokowanie reklam	3233
wyłącz dźwięk	3228
wyłącz reklamy	3256
wyłączyłem adblocka	3233
wyślij	91	3241
wyślij e-mailem	3155
wyślij komentarz	3252
wyślij mailem	3255
wyślij opinię	3250
wyślij wiadomość	3240
wyślij zdjęcia	3247
wyślij zgłoszenie anonimowo	3247
wyślij znajomemu	3155
wyświetl treść	3226
wählen	866
własna kwota	3235
włącz	3232
włącz dźwięk	3228
włącz javascript	3228
""", 'x': """
x'te paylaş	4160
xem bình luận	4412
xem bản ghi	4452
xem bản gốc	4416
xem bản đồ	4416
xem bộ ảnh	4472
xem chi tiết	4416
xem chuyên đề	4472
xem các câu trả lời	4445
xem các gói	4488
xem công thức	61
xem giá	4451
xem giá tốt nhất	4491
xem gói đăng ký	4488
xem kết quả	91	4416
xem lại	4486
xem nhiều	4413
xem nhiều nhất	4413
xem nhiều trong tuần	4440
xem nội dung	4456
xem sản phẩm	4491
xem thêm	4413	4415
xem thêm bài của tác giả	4472
xem thêm bình luận	4412
xem thêm tin	4472
xem thêm video	4472
xem thêm ảnh	4472
xem tiếp	4415
xem toàn bộ	4415
xem trên ứng dụng	4458
xem trả lời	4445
xem tất cả	4415
xem tất cả bình luận	4445
xem tất cả ảnh	4472
xem ưu đãi	4451
xem ảnh cỡ lớn	4472
xem ảnh lớn	4472
xでシェア	2535
xでシェアする	2564
xでポスト	2535
xで共有	2614
xで表示	2618
xで見る	2618
x로 공유	2719
x에서 보기	2723
""", 'y': """
y tú qué opinas	1359
ya estás suscrito	1418
ya tengo suscripción	1322
ya tengo una suscripción	1322
ya tenés suscripción	1418
yahoo! japan idでログイン	2600
yahoo!ショッピングで見る	2585
yahoo!ショッピングで購入	2585
yanit gönder	4210
yanitlari gör	4210
yanitlari göster	4210
yapay zeka ile seslendirilmiştir	4217
yapay zeka ile özet	4169
yapay zeka ile özetle	4242
yapay zeka ile üretildi	4256
yapay zeka özeti	4169
yapay zekâ ile seslendirildi	4217
yapay zekâ ile üretildi	4256
yapay zekâ tarafindan seslendirildi	4217
yapay zekâ özeti	4242
yazara e-posta gönder	4239
yazara mesaj gönder	4239
yazarin diğer haberleri	4167
yazarin diğer yazilari	4167
yazarin tüm yazilari	4167
yaziyi büyüt	4245
yaziyi küçült	4245
yeni oyunumuzu keşfet	4251
ymmärrän	1671
yorum gönder	4166
yorum yapmak için giriş yap	4210
yorumlar sadece abonelere açiktir	4250
yorumlari gör	4166
yorumu gönder	4210
yorumu şikayet et	4250
yorumu şikâyet et	4250
yorumunu gönder	4210
youtube-tartalom megjelenítése	2159
youtubeで見る	2618
youtubeで視聴	2618
youtube에서 보기	2723
yritä myöhemmin uudelleen	1730
yritä uudelleen	1730
yukari çik	4237
yz özeti	4169
yêu cầu của bạn đã được gửi	4489
""", 'z': """
z našeho e-shopu	538
z našeho obchodu	538
z nášho e-shopu	3831
z nášho obchodu	3831
z titulní strany	479
za naročnike	3939
zaakceptuj i pokaż	3226
zaboravili ste šifru	3749
zabranjeno prenošenje	3759
zabudnuté heslo	3774
zadajte platný e-mail	3847
zadejte platný e-mail	554
zadejte svůj e-mail	468
zadejte částku	549
zagłosuj	91
zahlungsart wählen	701
zainstaluj aplikację	3230
zakázat	546
zakázať	3839
zakúpiť licenciu	3854
zaloguj się	3145
zaloguj się przez apple	3237
zaloguj się przez facebooka	3237
zaloguj się przez google	3237
zaloguj się z google	3237
zamknij galerię	3243
zamknij reklamę	3256
zamów książkę	3223
zapamatovat přihlášení	551
zapamatovat si mě	551
zapamiętaj mnie	3237
zapamätať si ma	3844
zapisz na później	3155
zapisz się	3148
zapisz się na newsletter	3148
zapisz wybór	3226
zapnout upozornění	545
zapnúť	3839
zapnúť notifikácie	3838
zapnúť titulky	3835
zapnúť upozornenia	3838
zapnúť zvuk	3835
zapomenuté heslo	464
zapomniałem hasła	3237
zapomniałeś hasła	3237
zapomněl jsem heslo	551
zapomněli jste heslo	551
započni kviz	3734
zarejestruj się	3145
zarezervovat místo	538
zarządzaj plikami cookies	3226
zarządzaj powiadomieniami	3231
zarządzaj zgodami	3160
zarządzaj zgodą	3226
zaten üye misiniz	4153
zauważyłeś błąd	3247
zavrieť galériu	3850
zavrieť reklamu	3862
zavřít	462
zavřít galerii	557
zavřít reklamu	570
začať kvíz	3827
začni kviz	3924
začít kvíz	534
załaduj film	3226
załaduj post	3226
załaduj treść	3226
załaduj wideo	3226
załaduj więcej	3170
załóż konto	3145
zaštita osobnih podataka	3696
zaštita privatnosti	3696
zašto vidim ovaj oglas	3766
zašto vidim ovu reklamu	3766
zbývající čas	542
zbývající čas #	542
zbývající čas -#	542
zdieľajte tento text	3781
zdieľajte článok	3781
zdieľať	3781
zdieľať na facebooku	3781
zdieľať na whatsappe	3861
zdieľať článok	3781
zdjęcie # z #	3242
zdjęcie #/#	3242
zeskanuj kod i pobierz aplikację	3230
zeskanuj kod qr, aby pobrać aplikację	3230
zezwól	3232
zezwól na powiadomienia	3231
zezwól na reklamy	3234
zezwól raz	3226
zgadzam się	3160
zgadzam się na powiadomienia	3231
zgadzam się na wyświetlanie treści	3160
zgłoś	3163	3253
zgłoś błąd	3163
zgłoś komentarz	3252
zgłoś nadużycie	3252
zgłoś reklamę	3256
ziedot katru mēnesi	2843
ziņa ir nosūtīta	2845
ziņa tiek papildināta	2807
ziņo par kļūdu	2806
ziņot par komentāru	2849
ziņot par kļūdu	2806
zkontrolujte svoji e-mailovou schránku	554
zkontrolujte svou schránku	554
zkopírovat odkaz	471
zkopírovat odkaz na článek	471
zkopírováno	569
zkopírováno do schránky	569
zkuste to prosím později	554
zmeniť súhlas	3833
zmeniť veľkosť písma	3861
zmenšit písmo	569
zmenšiť písmo	3861
zmień rozmiar tekstu	3255
zmień zgodę	3226
změnit souhlas	540
změnit velikost písma	569
znajdź nas na facebooku	3156
znalazłeś błąd	3247
znalazłeś błąd w tekście	3247
značky	3778
znova naloži stran	3936
znova načítať stránku	3841
znovu načíst stránku	548
zobacz # zdjęcia	3242
zobacz # zdjęć	3242
zobacz cenę	3223
zobacz galerię	3170
zobacz mapę	3171
zobacz ofertę	3223
zobacz również	3167
zobacz szczegóły	3171
zobacz także	3167
zobacz także inne	3167
zobacz też	3167
zobacz więcej	3167
zobacz wszystkie # zdjęcia	3242
zobacz wszystkie # zdjęć	3242
zobacz wszystkie artykuły	3243
zobacz wszystkie zdjęcia	3242
zobacz wszystkie zdjęć	3242
zobacz zdjęcia	3242
zobacz zdjęć	3242
zobrazit # fotografií	556
zobrazit # odpovědi	566
zobrazit a přijmout	540
zobrazit fotografií	556
zobrazit komentáře	566
zobrazit méně	482	557
zobrazit nabídku	538
zobrazit nabídky	551
zobrazit odpovědi	566
zobrazit originál	482
zobrazit předplatné	551
zobrazit přepis	542
zobrazit více	481
zobrazit výsledky	91	482	534
zobrazit vše	481
zobrazit všech # fotek	556
zobrazit všech # fotky	556
zobrazit všech # fotografie	556
zobrazit všech # fotografií	556
zobrazit všech fotek	556
zobrazit všech fotky	556
zobrazit všech fotografie	556
zobrazit všech fotografií	556
zobrazit všechny # fotek	556
zobrazit všechny # fotky	556
zobrazit všechny # fotografie	556
zobrazit všechny # fotografií	556
zobrazit všechny fotek	556
zobrazit všechny fotky	556
zobrazit všechny fotografie	556
zobrazit všechny fotografií	556
zobrazit všechny články	557
zobraziť # fotiek	3849
zobraziť # fotky	3849
zobraziť # fotografie	3849
zobraziť # fotografií	3849
zobraziť # odpovede	3858
zobraziť a prijať	3833
zobraziť cenu	3831
zobraziť diskusiu	3781
zobraziť fotiek	3849
zobraziť fotky	3849
zobraziť fotografie	3849
zobraziť fotografií	3849
zobraziť galériu	3850
zobraziť heslo	3844
zobraziť komentáre	3858
zobraziť menej	3779
zobraziť obsah	3792
zobraziť odpovede	3858
zobraziť ponuku	3831
zobraziť ponuky	3844
zobraziť popis	3850
zobraziť predplatné	3844
zobraziť prepis	3835
zobraziť titulky	3835
zobraziť viac	3779
zobraziť výsledky	91	3827
zobraziť všetko	3779
zobraziť všetky # fotiek	3849
zobraziť všetky # fotky	3849
zobraziť všetky # fotografie	3849
zobraziť všetky # fotografií	3849
zobraziť všetky fotiek	3849
zobraziť všetky fotky	3849
zobraziť všetky fotografie	3849
zobraziť všetky fotografií	3849
zobraziť všetky články	3850
zobraziť všetkých # fotiek	3849
zobraziť všetkých # fotky	3849
zobraziť všetkých # fotografie	3849
zobraziť všetkých # fotografií	3849
zobraziť všetkých fotiek	3849
zobraziť všetkých fotky	3849
zobraziť všetkých fotografie	3849
zobraziť všetkých fotografií	3849
zoradiť podľa	3858
zostań patronem	3142
zostań patronką	3235
zostať prihlásený	3844
zostávajúci čas	3835
zostávajúci čas #	3835
zostávajúci čas -#	3835
zpráva	555
zpráva byla odeslána	554
zpráva pro příjemce: dar	549
zpět na hlavní stránku	557
zpět na začátek	557
zpět nahoru	481
zrušit můžete kdykoli	551
zrušit můžete kdykoliv	551
zrušiť môžete kedykoľvek	3844
zu meine themen hinzufügen	881
zu meinen themen hinzufügen	881
zum rätsel	848
zum vollständigen artikel	870
zur großansicht	870
zur leseliste hinzufügen	821
zur merkliste hinzufügen	724
zur übersicht	742
zurück	735
zurück nach oben	742	870
zurück zum anfang	870
zurück zur startseite	870
zurück zur übersicht	870
zvoliť	3845
zvolte předplatné	551
zvolte částku	549
zvoľte predplatné	3844
zvoľte sumu	3842
zväčšiť	3850
zväčšiť foto	3850
zväčšiť fotografiu	3850
zväčšiť písmo	3861
zväčšiť text	3861
zvětšit	481
zvětšit foto	557
zvětšit fotografii	557
zvětšit písmo	569
zvětšit text	569
zwiń	3170
zásady cookies	540
zásady ochrany osobných údajov	3833
získat licenci	562
získat předplatné	551
získať licenciu	3854
získať predplatné	3844
zůstat přihlášen	551
""", '£': """
£# at amazon	1266
""", '©': """
©ntb	3077
""", 'à': """
à découvrir	1815
à la une	1815
à lire	1815
à lire aussi	1815
à lire dans ce dossier	1815
à lire dans la même rubrique	1815
à lire ensuite	1815
à lire également	1815
à ne pas manquer	1815
à voir	1815
à voir aussi	1815
à voir ensuite	1929
""", 'á': """
áno, chcem	3839
áno, prosím	3839
átirat	2207
átirat elolvasása	2206
átirat megjelenítése	2206
áudio gerado por ia	3336
áudio gerado por voz sintética	3336
""", 'ä': """
ähnliche artikel	739
ähnliche beiträge	739
ähnliche themen	739
äldst	4074
äldsta	4074
äldsta först	4073
älteste	880
älteste zuerst	879
älä missaa mitään	1656
älä salli	1722
älä seuraa	1744
ämne	4062
ämnen	3990
ämnen i artikeln	3990
ämnen i den här artikeln	4064
ändra dina cookieinställningar	4047
ändra samtycke	4047
ändra textstorlek	4076
är du inte prenumerant	4058
är du redan prenumerant	3968
äänenvoimakkuus	1719
äänesi on laskettu	1710
äänesi on rekisteröity	1710
äänesi on tallennettu	1710
äänestyksen tulokset	1710
äänestys	91
äänestä	91	1711
äänestä nyt	91	1710
äänestä tästä	1670
ääni on tuotettu tekoälyllä	1718
ääni pois	1718
ääni päälle	1718
""", 'å': """
åbn	609
åbn appen	661
åbn billedgalleri	674
åbn galleri	674
åbn i app	661
åbn kort	609
åpne	3050
åpne appen	3106
åpne bildegalleri	3119
åpne faktaboks	3050
åpne galleri	3119
åpne i app	3106
åpne kart	3050
årlig	3114
årlig betaling	3113
årligt	669
årsvis	4059
årsvis betalning	4058
återkalla samtycke	4047
återstående tid	4049
återstående tid #	4049
återstående tid -#	4049
""", 'æ': """
ældste	684
ældste først	683
ændr dit samtykke	657
ændr samtykke	657
ændr tekststørrelse	686
""", 'ç': """
çengel bulmaca	4215
çerez ayarlari	4163
çerez ayarlarini yönet	4220
çerez politikasi	4163
çerez tercihleri	4220
çerez tercihlerini yönet	4220
çerezler	4163
çerezleri yönet	4255
çeviriyi göster	4170
çikiş yap	4153
çok okunanlar	4167
""", 'è': """
è gratis e ci vuole solo un minuto	2434
è stato utile	2448
""", 'é': """
é grátis e leva menos de um minuto	3353
é proibida a reprodução	3423
é proibida a reprodução do conteúdo	3423
écouter	1794
écouter (# min	1794
écouter le podcast	1819
écrire à la rédaction	1904
édition du jour	1815
élő	2207
élő közvetítésünk itt	2221
épingler	61
épingler la recette	61
értem	2160
értesítések	2210
értesítések engedélyezése	2209
értesítések kezelése	2209
értékeld a cikket	2228
értékeld a receptet	61
értékelje a cikket	2228
érvénytelen e-mail-cím	2218
étiquettes	1900
évente	2216
éves előfizetés	2215
éves fizetés	2215
éves számlázás	2215
""", 'í': """
így kapcsolhatja ki a hirdetésblokkolót	2211
így védjük a forrásainkat	2225
írd meg a véleményed	2156
írj a szerkesztőségnek	2225
írj hozzászólást	2229
írja meg véleményét	2156
írjon a szerkesztőségnek	2225
írjon hozzászólást	2229
írjon nekünk névtelenül	2225
""", 'î': """
îmi place	3484
în fiecare lună	3504
în parteneriat cu	3522
înainte # secunde	3491
înapoi # secunde	3491
înapoi la prima pagină	3512
înapoi la început	3533
înapoi sus	3451
încarcă conținutul	3495
încarcă mai multe	3451
încarcă mai multe comentarii	3483
încarcă postarea	3495
încarcă videoclipul	3495
închide	3435
închide fereastra	3533
închide galeria	3533
închide meniul	3533
înregistrare	3437
înregistrează-te	3437
îți mulțumim pentru vot	3462
""", 'ô': """
ô chữ	4450
""", 'ö': """
öffnen	742
ön hirdetésblokkolót használ	2211
ön mit gondol? szavazzon	2159
önceki	4169
önceki fotoğraf	4263
önceki görsel	4263
önceki haber	4167
önceki video	4256
önceki yazi	4263
öne çikan haberler	4167
öne çikanlar	4167
önerilen haberler	4167
önerilenler	4167
öppna	3994
öppna appen	4051
öppna bildgalleri	4064
öppna galleri	4064
öppna karta	3994
összes	2159
összes cikk	2221
összes elfogadása	2204
összes elutasítása	2204
összes megtekintése	2221
översatt med ai	4071
özet faydali oldu mu	4166
""", 'ú': """
új hozzászólás	2156
última hora	1364
últimas	3310
últimas entradas	1364
últimas noticias	1364
últimas notícias	3310
últimas plazas	1399
últimes notícies	386
últimos artículos	1364
únete	1315
únete a la conversación	1357
única	1444	3384
účtované ročne	3844
účtováno ročně	551
""", 'ü': """
über google anmelden	865
über whatsapp senden	882
über whatsapp teilen	882
übersetzung anzeigen	743
überweisung	702
ücretsiz dene	4153
ücretsiz haber limitinize ulaştiniz	4231
ücretsiz kargo	4247
ücretsiz oku	4260
ücretsiz oyna	4213
ücretsiz üye ol	4153
ücretsiz üye olun	4153
ücretsiz, spam yok	4233
ühekordne annetus	1542
ürüne git	4267
ürünü gör	4267
ürünü incele	4216
üye girişi	4153
üye ol	4152	4153
üye olun	4153
üzenet	2219
üzenet küldése	2218
üzenetét elküldtük	2218
""", 'ý': """
ý kiến	4412
ý kiến bạn đọc	4412
ý kiến của bạn	4412
""", 'ā': """
ārējais saturs	2817
""", 'č': """
častite nas kafom	3747
častite nas kavom	3747
častite nas s kavo	3937
čita sintetički glas	3740
čitaj bez oglasa	3766
čitaj u aplikaciji	3742
čitajte bez oglasa	3766
čitajte bez ograničenja	3749
čitajte u aplikaciji	3742
čitajte uz pretplatu	3749
članak je zaključan	3673
članak je zaštićen autorskim pravom	3759
članak se nastavlja ispod oglasa	3679
članak čita sintetički glas	3740
članek bere sintetični glas	3930
članek je avtorsko zaščiten	3949
članek je zaklenjen	3871
članek se nadaljuje pod oglasom	3874
članek se nadaljuje spodaj	3874
článek byl vytvořen automaticky	564
článek je chráněn autorským právem	562
článek namluvila umělá inteligence	542
článek pokračuje pod reklamou	474
článek čte syntetický hlas	542
články autora	557
článok bol vytvorený automaticky	3856
článok je chránený autorským právom	3854
článok číta syntetický hlas	3835
článok číta umelá inteligencia	3835
čte umělý hlas	542
čtěte bez omezení	551
čtěte dále	479
čtěte i	479
čtěte nejdřív v aplikaci	544
čtěte také	479
čtěte v aplikaci	544
číslo účtu pro dary	463
číst bez reklam	570
číst celý článek	557
číst dál	481
číst dál s předplatným	464
číst dále	557
číst s předplatným	551
číst více	481
číta umelý hlas	3835
čítajte aj	3778
čítajte bez obmedzení	3844
čítajte najprv v aplikácii	3837
čítajte v aplikácii	3837
čítať bez reklám	3862
čítať celý článok	3850
čítať s predplatným	3844
čítať ďalej	3850
""", 'ď': """
ďakujeme za hlas	3827
ďakujeme za hlasovanie	3827
ďakujeme za odber	3847
ďakujeme za správu	3847
ďakujeme za vašu správu	3847
ďakujeme za váš hlas	91	3827
ďalšia fotografia	3850
ďalšia snímka	3850
ďalšia strana	3850
ďalšie foto	3850
ďalšie správy	3778
ďalšie video	3835
ďalšie články	19	3778
ďalšie články autora	3850
ďalší článok	3850
""", 'đ': """
đang theo dõi	4477
đang tải	4452
đang tải trình phát	4452
đang tải video	4452
điều khoản sử dụng	4411
điều khoản sử dụng | chính sách bảo mật	4411
đáng chú ý	4413
đã có tài khoản	4398
đã hiểu	4416
đã sao chép	4403
đã sao chép liên kết	4439
đã xảy ra lỗi	4468
đã đóng bình luận	4445
đóng	4396
đóng cửa sổ	4490
đóng góp	4397
đóng góp hàng tháng	4464
đóng góp một lần	4464
đóng menu	4490
đăng ký	4398
đăng ký của bạn đã được xác nhận	4489
đăng ký ngay	4398
đăng ký nhận thông báo	4459
đăng ký thành công	4468
đăng ký để đọc tiếp	4488
đăng nhập	4398
đăng nhập / đăng ký	4398
đăng nhập bằng apple	4466
đăng nhập bằng facebook	4466
đăng nhập bằng google	4466
đăng nhập với facebook	4466
đăng nhập với google	4466
đăng nhập để bình luận	4445
đăng nhập để đọc tiếp	4488
đăng xuất	4398
đường dây nóng	4473
được quan tâm	4440
được tài trợ	4408
được tạo bởi ai	4486
đặt báo	4398
đặt hàng ngay	4491
đặt mua ngay	4451
đặt vé ngay	4451
đến công thức	61
đến trang quyên góp	4464
đến trang ủng hộ	4464
đề xuất	4413
để sau	4396
địa chỉ email của bạn	4489
đọc bài gốc	4490
đọc bài tiếp theo	4490
đọc miễn phí	4488
đọc nhiều	4413
đọc nhiều nhất	4413
đọc sau	4439
đọc thêm	4413	4415
đọc tiếp	4415
đọc tiếp về chủ đề này	4440
đọc toàn bộ bài viết	4472
đọc trên ứng dụng	4458
đồng ý và tiếp tục	4456
đừng bỏ lỡ	4413
""", 'į': """
į el. parduotuvę	2777
į pradinį puslapį	2786
į viršų	2746
įdėti į krepšelį	2777
įgarsinta dirbtinio intelekto	2779
įjungti garsą	2779
įjungti pranešimus	2781
įkelti daugiau	2786
įkelti turinį	2778
įkelti įrašą	2778
įveskite el. pašto adresą	2785
įveskite galiojantį el. pašto adresą	2785
įveskite savo el. pašto adresą	2764
įveskite sumą	2783
įvyko klaida. bandykite dar kartą	2785
įvyko klaida. bandykite vėliau	2785
""", 'ľ': """
ľubovoľná suma	3842
""", 'ł': """
ładowanie odtwarzacza	3228
ładowanie wideo	3228
""", 'ř': """
řadit podle	566
řazení	567
""", 'ś': """
śledź nas	3156
""", 'ş': """
şifremi unuttum	4153
şifrenizi mi unuttunuz	4231
şikayet et	4211
şikâyet et	4211
şimdi değil	4151
şimdi satin al	4267
şurada paylaş	4160
""", 'š': """
šajā rakstā	2846
še nimate računa	3939
še niste naročnik	3939
šiame straipsnyje	2786
šifra	3750
šio turinio parodyti negalime	2778
šio turinio rodyti negalima	2778
šis laukas privalomas	2785
šis lauks ir obligāts	2845
šis raksts ir slēgts	2844
šis saturs nav pieejams	2838
šis straipsnis užrakintas	2784
šis turinys nepasiekiamas	2778
šis vaizdo įrašas nebepasiekiamas	2779
šis vaizdo įrašas nepasiekiamas	2779
šis video nav pieejams	2839
šis video vairs nav pieejams	2839
šo saturu nevar parādīt	2838
šrifto dydis	2791
štampaj	3683
štítky	479
""", 'ž': """
žaisti dabar	2775
že imam račun	3939
že imate račun	3871
že naročnik	3871
že podpiram	3882
že sledite	3954
želite li da primate obaveštenja	3743
želite li primati obavijesti	3743
želite prejemati obvestila	3933
želite prejemati potisna obvestila	3933
želiš primati obavijesti	3743
žiadny spam	3847
žinutė išsiųsta	2785
živě	543
žiūrėkite nuotraukas	2746
žiūrėkite vaizdo įrašą	2746
žiūrėti galeriją	2746
žiūrėti kainą	2777
žiūrėti komentarus	2789
žiūrėti pasiūlymą	2777
žiūrėti planus	2784
žiūrėti rezultatus	91	2775
žiūrėti visus	2786
žymos	2786
žádný spam	554
""", 'ư': """
ưu đãi cho bạn đọc	4451
ưu đãi cho độc giả	4451
ưu đãi tốt nhất	4467
""", 'ș': """
știrea anterioară	3512
știrea următoare	3512
știri pe aceeași temă	3477
știri recomandate	3449
știri similare	3449
știrile zilei	3449
""", 'ț': """
ți-a fost util	3483
ți-a fost util acest articol	3462
ți-a fost util acest rezumat	3462
ți-ai uitat parola	3474
ți-ar putea plăcea și	3477
ține-mă minte	3506
""", 'ά': """
άκουσε το άρθρο	962
άλλες ειδήσεις	19
άλλο ποσό	975
άνοιγμα	908
άνοιγμα εφαρμογής	969
άνοιγμα στην εφαρμογή	969
άνοιγμα χάρτη	908
""", 'έ': """
έξοδος από πλήρη οθόνη	962
έχετε ήδη λογαριασμό	893
έχετε ήδη ψηφίσει	954
έχω ήδη λογαριασμό	978
έχω διαβάσει και αποδέχομαι τους όρους χρήσης	980
έχω λογαριασμό	978
""", 'ή': """
ήταν χρήσιμο	954
""", 'ί': """
ίσως αργότερα	891
ίσως σας ενδιαφέρει	905
""", 'α': """
αγορά από amazon	960
αγορά από το amazon	960
αγορά βιβλίου	960
αγορά εισιτηρίων	960
αγοράστε εισιτήρια	960
αγοράστε εισιτήριο	960
αγοράστε το βιβλίο	960
αγοράστε τώρα	1011
ακολουθήστε μας	990
ακολουθήστε το θέμα	990
ακολουθήστε τον αρθρογράφο	1010
ακολουθήστε τον συντάκτη	990
ακολουθείτε ήδη αυτό το θέμα	990
ακολουθείτε ήδη αυτόν τον συντάκτη	1010
ακολούθησε	990
ακούστε	898
ακούστε το άρθρο	898
ακυρώνετε όποτε θέλετε	978
ακύρωση οποιαδήποτε στιγμή	978
ανάκληση συγκατάθεσης	966
αναζήτηση	907
ανανέωση σελίδας	973
ανανέωση συνδρομής	1006
ανανέωση της σελίδας	973
αναπαραγωγή βίντεο	962
αναφέρετε λάθος	997
αναφέρετε το σχόλιο	997
αναφορά	955
αναφορά λάθους	904
αναφορά σχολίου	997
αντιγραφή	993
αντιγραφή link	898
αντιγραφή συνδέσμου	898
αντιγραφή συνδέσμου άρθρου	898
απάντηση	904
απενεργοποίησα τον ad blocker	973
απενεργοποιήστε το για να συνεχίσετε	973
απεριόριστη πρόσβαση σε όλο το περιεχόμενο	1006
αποδέχομαι	911
αποδέχομαι τους όρους χρήσης	980
αποδοχή	911
αποδοχή και συνέχεια	966
αποδοχή όλων	911
αποδοχή όλων των cookies	1001
αποθήκευση	898
αποθήκευση άρθρου	1012
αποθήκευση επιλογών	966
αποθήκευση προτιμήσεων	966
αποθήκευση συνταγής	61
αποθηκεύστε το άρθρο	898
αποκλειστικά για συνδρομητές	978
αποκτήστε το τώρα	1011
απομαγνητοφώνηση	963
απομνημόνευση	978
αποστολή	981
αποστολή με email	898
αποστολή σχολίου	954
αποσύνδεση	893
αποτελέσματα	91
αποτελέσματα δημοσκόπησης	997
αποτελέσματα ψηφοφορίας	997
αποτυχία φόρτωσης βίντεο	1002
απόκρυψη	908
απόκρυψη απαντήσεων	954
απόρριψη	911
απόρριψη όλων	911
απόρριψη όλων των cookies	1001
αργότερα	891
αρχική	907
αρχική σελίδα	984
αυτό το άρθρο είναι κλειδωμένο	978
αυτό το βίντεο δεν είναι διαθέσιμο	962
αυτό το βίντεο δεν είναι πλέον διαθέσιμο	962
αυτό το πεδίο είναι υποχρεωτικό	980
αυτόματη αναπαραγωγή	963
αυτόματη μετάφραση	963
αφήγηση με συνθετική φωνή	962
αφήστε ένα σχόλιο	954
αφήστε σχόλιο	904
αφήστε το σχόλιό σας	954
""", 'β': """
βίντεο	905
βαθμολογήστε το άρθρο	904
βρήκατε κάποιο λάθος	986
βρήκατε λάθος	986
""", 'γ': """
γίνε συνδρομητής	893
γίνε υποστηρικτής	975
γίνετε μέλος	892
γίνετε συνδρομητής	893
γίνετε υποστηρικτές	975
γράψτε σχόλιο	904
γράψτε το email σας	1007
γράψτε το σχόλιό σας	997
""", 'δ': """
δείτε ακόμη	1009
δείτε και	905
δείτε ξανά	1002
δείτε περισσότερα	907
δείτε τα αποτελέσματα	91	908
δείτε τα πακέτα	1006
δείτε τα πακέτα συνδρομών	1006
δείτε τα σχόλια	904
δείτε τα όλα	1009
δείτε τη συλλογή	984
δείτε τη συνταγή	61
δείτε την προσφορά	960
δείτε τις απαντήσεις	954
δείτε τις προσφορές	1006
δείτε τις φωτογραφίες	984
δείτε το αφιέρωμα	984
δείτε το προφίλ	986
δείτε το προϊόν	1011
δείτε το στο amazon	960
δείτε το φωτορεπορτάζ	984
δείτε φωτογραφίες	984
δείτε όλα	907
δείτε όλα τα άρθρα	984
δείτε όλα τα βίντεο	984
δείτε όλα τα παιχνίδια	957
δείτε όλες τις ειδήσεις	984
δείτε όλες τις προσφορές	960
δείτε όλες τις φωτογραφίες	984
δεν έχετε λογαριασμό	978
δεν είναι δυνατή η αναπαραγωγή του βίντεο	962
δεν είναι δυνατή η εμφάνιση του περιεχομένου	966
δεν είστε ακόμη συνδρομητής	978
δεν είστε συνδρομητής	978
δεν μου αρέσει	955
δεν ξέρω	955
δεν ξέρω / δεν απαντώ	955
δες περισσότερα	1009
δημιουργήθηκε με ai	1002
δημιουργήθηκε με τεχνητή νοημοσύνη	1002
δημιουργία λογαριασμού	893
δημοσίευση σχολίου	954
δημοσκόπηση	91
δημοφιλέστερα	905
δημοφιλέστερο	979
δημοφιλή	905
δημοφιλή άρθρα	905
διάρκεια	963
διαβάζεται από συνθετική φωνή	962
διαβάστε ακόμα	905
διαβάστε ακόμη	905
διαβάστε αργότερα	1012
διαβάστε δωρεάν	1006
διαβάστε επίσης	905
διαβάστε επίσης στο	905
διαβάστε και	905
διαβάστε ολόκληρο το άρθρο	984
διαβάστε περισσότερα	905	907
διαβάστε στην εφαρμογή	969
διαβάστε το στην εφαρμογή	969
διαβάστε όλο το άρθρο	984
διαθέσιμη στο app store	969
διαθέσιμο στο app store	969
διαφήμιση	901
διαφημίσεις	901
διαφημιση	901
διαφημιστικό περιεχόμενο	87	901
διαχείριση cookies	966
διαχείριση επιλογών	966
διαχείριση προτιμήσεων	1001
διαχείριση συγκατάθεσης	966
δωρήστε	892
δωρίστε το άρθρο	992
δωρεά	892
δωρεάν αποστολή	994
δωρεάν, χωρίς spam	980
""", 'ε': """
είσοδος	893
είστε ήδη εγγεγραμμένος	1007
είστε ήδη συνδρομητής	978
εγγραφή	893
ειδήσεις σήμερα	905
ειδήσεις τώρα	905
ειδοποίηση για συντάκτη	1010
εισάγετε έγκυρο email	980
εισάγετε το email σας	1007
εισαγάγετε το email σας	1007
εκτυπώστε το άρθρο	898
εκτύπωση	898
εκτύπωση συνταγής	61
ελέγξτε τα εισερχόμενά σας	980
ελέγξτε το email σας	980
ελεύθερη δωρεά	1005
ελεύθερο ποσό	975
εμφάνιση ανάρτησης	966
εμφάνιση απαντήσεων	954
εμφάνιση λιγότερων	984
εμφάνιση περιεχομένου	966
εμφάνιση περισσότερων	984
εμφάνιση πρωτοτύπου	908
εμφάνιση υποτίτλων	962
εμφάνιση όλων	908
ενεργοποίηση	971
ενεργοποίηση ειδοποιήσεων	970
ενεργοποιήστε τις ειδοποιήσεις	970
επαναφόρτωση σελίδας	973
επικοινωνήστε μαζί μας	986
επικοινωνήστε με τη σύνταξη	986
επικοινωνήστε με τον συντάκτη	986
επικοινωνία	904
επικοινωνία με τη σύνταξη	986
επιλέξτε	979
επιλέξτε πακέτο	978
επιλέξτε ποσό	1005
επιλέξτε συνδρομή	978
επιλέξτε τη συνδρομή σας	978
επιλογές συντακτών	905
επιλογή	979
επισκεφθείτε το κατάστημα	960
επιστροφή στην αρχική	984
επιστροφή στην κορυφή	907
επιτρέπεται	971
επόμενη είδηση	984
επόμενη εικόνα	1009
επόμενη φωτογραφία	1009
επόμενο	907
επόμενο άρθρο	905
επόμενο βίντεο	1002
επώνυμο	981
ερώτηση της ημέρας	91
ετήσια	976
ετήσια χρέωση	978
ετικέτες	905
ευχαριστούμε για τη στήριξή σας	1005
ευχαριστούμε για τη στήριξη	1005
ευχαριστούμε για την ψήφο σας	91	954
ευχαριστούμε, το μήνυμά σας στάλθηκε	980
εφάπαξ	976
εφάπαξ δωρεά	975
""", 'η': """
η δωρεά μου	1005
η εγγραφή ολοκληρώθηκε	1007
η εγγραφή σας ολοκληρώθηκε	1007
η στήριξή σας κάνει τη διαφορά	1005
η ψήφος σας καταχωρήθηκε	954
η ψήφος σας καταχωρίστηκε	954
""", 'θ': """
θέλετε να λαμβάνετε ειδοποιήσεις	970
θέλετε να λαμβάνετε ειδοποιήσεις για τα νέα	970
θέμα	1008
θέματα	905
θα θέλατε να λαμβάνετε ειδοποιήσεις	970
""", 'κ': """
κάθε ευρώ μετράει	975
κάθε μήνα	976
κάθε συνεισφορά έχει αξία	975
κάθε συνεισφορά μετράει	975
κάνε το κουίζ	957
κάντε δωρεά	892
κάντε μια δωρεά	892
κάντε το κουίζ	957
κάντε το τεστ	957
κάτι πήγε στραβά	981
καλύτερη προσφορά	979
κανόνες σχολιασμού	904
κατάλαβα	908
κατάργηση σίγασης	962
κατάστημα	994
κατεβάστε από το app store	969
κατεβάστε από το google play	969
κατεβάστε την εφαρμογή	969
κατεβάστε το app	969
κατεβάστε το επεισόδιο	962
κατεβάστε το ηχητικό	962
κατηγορίες	905
κεράστε μας έναν καφέ	975
κλείσιμο	891
κλείσιμο μενού	1009
κλείσιμο παραθύρου	1009
κλείστε θέση	960
κοινοποίησε	898
κοινοποίηση	898
κοινοποίηση στο facebook	898
κοινοποίηση στο twitter	898
κοινοποίηση στο whatsapp	992
κοινοποιήστε	898
κοινοποιήστε το άρθρο	898
κρυπτόλεξο	959
κωδικοί έκπτωσης	1011
""", 'λ': """
λήψη ήχου	962
λεπτομέρειες	908
λιγότερα	984
""", 'μ': """
μέγεθος γραμμάτων	65
μέγεθος γραμματοσειράς	992
μέγεθος κειμένου	65
μήνυμα	1008
με την υποστήριξη	901
με την υποστήριξη της	994
με την υποστήριξη του	994
μεγέθυνση	984
μεγέθυνση εικόνας	984
μεγαλύτερα γράμματα	992
μενού	907
μετάβαση στη σελίδα δωρεών	975
μετάβαση στη συνταγή	61
μη έγκυρη διεύθυνση email	980
μη έγκυρο email	980
μη διαθέσιμο βίντεο	962
μη χάσετε	905
μην το χάσεις	905
μην χάσετε	905
μηνιαία	976
μηνιαία δωρεά	975
μηνιαία συνεισφορά	975
μηνιαία χρέωση	978
μηνιαίως	976
μικρότερα γράμματα	992
μοιράσου το	898
μοιράσου το άρθρο	1012
μοιραστείτε	898
μοιραστείτε το	898
μοιραστείτε το άρθρο	898
μου αρέσει	955
μπορεί να σας αρέσει	905
μόνο για συνδρομητές	893
""", 'ν': """
να επιτρέπεται πάντα	966
να επιτραπεί	971
να με θυμάσαι	978
ναι, θέλω	971
νεότερα	955
νεότερα πρώτα	955
""", 'ξ': """
ξέχασα τον κωδικό μου	978
ξεκλειδώστε το άρθρο	1006
ξεχάσατε τον κωδικό	893
ξεχάσατε τον κωδικό σας	978
""", 'ο': """
ο λογαριασμός μου	893
ο σύνδεσμος αντιγράφηκε	898
οι συνεργάτες μας	966
ονοματεπώνυμο	981
""", 'π': """
πάντα να επιτρέπεται	966
πάρτε μέρος στη δημοσκόπηση	954
πήγαινε στη συνταγή	61
πίσω στην κορυφή	984
παίξε τώρα	957
παίξε υπεύθυνα	960
παίξτε δωρεάν	957
παίξτε τώρα	957
παίξτε υπεύθυνα	960
παιχνίδια	959
πακέτα συνδρομών	1006
παλαιότερα	955
παράλειψη	1002
παράλειψη διαφήμισης	1002
παρουσιάστηκε σφάλμα	980
πατήστε για ήχο	1002
παύση βίντεο	962
παύση παρακολούθησης	990
πείτε μας τη γνώμη σας	954
πείτε τη γνώμη σας	954
περίληψη ai	989
περίληψη με ai	989
περισσότερα	905	907
περισσότερα άρθρα	905
περισσότερα άρθρα του συντάκτη	984
περισσότερα σχόλια	954
περισσότερες ειδήσεις	905
περισσότερες επιλογές	992
πες τη γνώμη σου	954
πλήρης οθόνη	963
πληρωμή με paypal	1006
πολιτική cookies	911
πολιτική απορρήτου	911
πολιτική διορθώσεων	986
προβολή περιεχομένου	966
προηγούμενη είδηση	984
προηγούμενη φωτογραφία	1009
προηγούμενο	907
προηγούμενο άρθρο	905
προηγούμενο βίντεο	1002
προνόμια συνδρομητών	960
προσθήκη απάντησης	997
προσθήκη στα θέματά μου	1010
προσθήκη στο καλάθι	1011
προσθήκη σχολίου	904
προσθήκη ως προτιμώμενη πηγή	990
προστασία προσωπικών δεδομένων	911
προσφορά για αναγνώστες	960
προσφορά για συνδρομητές	960
προτείνουμε	905
προτείνουμε επίσης	905
προτεινόμενα	905
προτιμήσεις cookies	966
προτιμήσεις απορρήτου	1001
προωθητικό περιεχόμενο	901
πρόσφατα άρθρα	905
πώς να απενεργοποιήσετε τον ad blocker	973
πώς να το απενεργοποιήσετε	974
""", 'ρ': """
ροή	905
ροή ειδήσεων	905
ρυθμίσεις cookie	966
ρυθμίσεις cookies	911
ρυθμίσεις απορρήτου	966
""", 'σ': """
σίγαση	963
σας βοήθησε αυτό το άρθρο	954
σας φάνηκε χρήσιμο	954
σε συνεργασία με	994
σκανάρετε το qr code	969
σταυρόλεξα	959
σταυρόλεξο	959
στείλε το σε φίλο	898
στείλτε μας τις φωτογραφίες σας	986
στηρίξτε μας	892
στηρίξτε μας στο patreon	975
συμφωνώ	911
συμφωνώ με την επεξεργασία των δεδομένων μου	980
συμφωνώ με τους όρους χρήσης	980
συνέχεια ανάγνωσης	907
συνέχεια με apple	978
συνέχεια με email	1006
συνέχεια με facebook	978
συνέχεια με google	978
συνέχεια στην ιστοσελίδα	969
συνέχεια στο site	969
συνέχεια στον browser	969
συνδεθείτε	893
συνδρομή	893
συνδρομητές	893
συνεχίστε την ανάγνωση	1009
σφάλμα φόρτωσης βίντεο	1002
σχετικά	905
σχετικά άρθρα	905
σχετικά θέματα	905
σχετικά νέα	905
σχετικές ειδήσεις	905
σχετικό άρθρο	905
σχολιάστε	904
σχολιάστε το άρθρο	904
σχόλια	904
σχόλιο	904
σύνδεση	893
σύνδεση με apple	978
σύνδεση με facebook	978
σύνδεση με google	978
σύνοψη με ai	989
""", 'τ': """
τέλος διαφήμισης	960
τέλος της διαφήμισης	960
τέσταρε τις γνώσεις σου	957
τα πιο δημοφιλή	905
τα πιο δημοφιλή της ημέρας	905
τα πιο διαβασμένα	905
τα πιο πρόσφατα	905
τα σχόλια είναι απενεργοποιημένα	997
τα σχόλια είναι μόνο για συνδρομητές	997
ταξινόμηση	955
ταξινόμηση κατά	955
ταχύτητα αναπαραγωγής	962
τελευταία άρθρα	905
τελευταία νέα	905
τελευταίες ειδήσεις	905
τεστάρετε τις γνώσεις σας	957
το email σας	1007
το email υπάρχει ήδη	1007
το αίτημά σας στάλθηκε	1007
το αίτημά σας υποβλήθηκε	1007
το απενεργοποίησα	973
το βίντεο δεν είναι διαθέσιμο	962
το βίντεο φορτώνει	962
το μήνυμά σας	1007
το μήνυμά σας εστάλη	980
το μήνυμά σας στάλθηκε	980
το πεδίο είναι υποχρεωτικό	980
το πιο δημοφιλές	979
το ψευδώνυμό σας	997
το όνομά σας	997
τρέχων χρόνος	963
""", 'υ': """
υπενθύμιση αργότερα	891
υποβολή	91	981
υποβολή σχολίου	904
υπολειπόμενος χρόνος	962
υποστηρίξτε μας	892
υποχρεωτικά πεδία	980
υποχρεωτικό πεδίο	980
υπότιτλοι	963
""", 'φ': """
φόρτωση ανάρτησης	966
φόρτωση βίντεο	962
φόρτωση περιεχομένου	966
φόρτωση περισσότερων	907
φόρτωση περισσότερων σχολίων	954
φόρτωση προγράμματος αναπαραγωγής	962
""", 'χ': """
χαρίστε αυτό το άρθρο	898
χορηγοί	994
χορηγούμενο	901
χορηγούμενο άρθρο	901
χορηγούμενο περιεχόμενο	901
χορηγός	994
χρόνος που απομένει	962
χωρίς spam	980
""", 'ψ': """
ψήφισε	91	955
ψηφίστε	91	955
ψηφίστε στη δημοσκόπηση	954
ψηφοφορία	91
""", 'ό': """
όλα τα άρθρα του συντάκτη	984
όλα τα βίντεο	984
όλα τα νέα	984
όλα τα παιχνίδια	957
όλα τα σχόλια	904
όλες οι ειδήσεις	905
όνομα	981
όροι σχολιασμού	904
όροι χρήσης	911
όχι ευχαριστώ	891
όχι τώρα	891
όχι, ευχαριστώ	891
""", 'а': """
або	4370
абонамент	219
абонирай се	220
абонирай се за бюлетина	295
абонирайте се	219
автовоспроизведение	3636
автовідтворення	4360
автоматический перевод	3659
автоматическое воспроизведение	3636
автоматичне відтворення	4360
автоматичний переклад	4383
автоматично възпроизвеждане	283
автоматично преведено	304
автоматично пускане	283
авторизация	3549
авторизоваться	3549
адрес электронной почты	3552
актуално	227
актуальне	4295
анкета	91	278
анкета на деня	277
анонимна кутия	301
анонимная почта	3655
анонимный ящик	3655
анонімна пошта	4379
анонімна скринька	4379
архив	3568
аудиоверсия	3636
аудіоверсія	4360
""", 'б': """
бажаєте отримувати сповіщення	4363
банковская карта	3548
банковский перевод	3548
без спам	295
без спама	3648
без спаму	4372
безкоштовна доставка	4356
безкоштовно. без спаму	4372
безопасный платеж	3547
безплатна доставка	280
бесплатная доставка	3632
бесплатно. без спама	3648
беше ли полезно	304
благодарим ви за абонамента	295
благодарим ви, че гласувахте	277
благодарим за вашия глас	277
благодарим за гласа	277
благодарим за съобщението	295
блокирай	287
блокировать	3640
блокувати	4364
больше	3568
больше материалов по теме	3568
больше новостей	3568
больше статей	3651
будь-яка сума	4367
будьте в курсе	3552
была ли статья полезной	3565
більше від автора	4375
більше за темою	4295
більше матеріалів за темою	4295
більше на цю тему	4295
більше новин	4295
більше новин на тему	4295
більше по темі	4295
більше статей	4375
""", 'в': """
в закладки	3663
в избранное	3557
в корзину	3632
в наш магазин	3632
в тази статия	298
в тренде	3568
в этой статье	3651
важен каждый рубль	3643
важен любой вклад	3643
важко відповісти	4353
важлива кожна гривня	4367
важливий кожен внесок	4367
важливо	4295
вам будет интересно	3568
вам може бути цікаво	4295
вам може сподобатися	4295
вам может быть интересно	3568
вам может понравиться	3568
вам також може сподобатися	4295
варианты подписки	3645
вартість доставки	4356
варіанти передплати	4369
вас може зацікавити	4295
вас может заинтересовать	3568
ваш e-mail	3552
ваш email	3552
ваш голос враховано	4352
ваш голос зараховано	4352
ваш голос принят	91	3628
ваш голос учтен	3628
ваш голос учтён	91	3628
ваша електронна пошта	4372
ваша почта	3648
ваша пошта	4372
ваша электронная почта	3648
ваше имя	3648
ваше повідомлення	4372
ваше повідомлення надіслано	4372
ваше сообщение	3648
ваше сообщение отправлено	3648
ваше ім'я	4372
вашето име	295
вашето съобщение	295
вашето съобщение е изпратено	295
вашият глас беше отчетен	277
вашият глас е отчетен	277
вашият имейл	295
вашият имейл адрес	295
вбудований контент	4358
введите e-mail	3552
введите email	3552
введите ваш email	3552
введите ваш адрес электронной почты	3552
введите корректный e-mail	3648
введите сумму	3643
введіть коректний e-mail	4372
введіть суму	4367
вградено съдържание	281
вернуться на главную	3651
версия для печати	3557
версия за печат	308
версія для друку	4387
вече гласувахте	277
вече имам профил	292
вече имате абонамент	292
вече имате акаунт	220
вече имате профил	292
вече подкрепям	234
вече следите	307
вече следите тази тема	307
вече сте абонат	220
вече сте гласували	277
вече съм абонат	292
вже вимкнено	4366
вже зареєстровані	4280
вже маєте акаунт	4369
вже маєте передплату	4369
вже є акаунт	4280
ви вже голосували	4352
ви вже проголосували	4352
ви вже підписані	4386
ви вже підписані на цю тему	4386
ви вичерпали ліміт статей	4369
ви можете відписатися будь-коли	4372
ви підписані	4372
ви підписані на автора	4386
ви підписані на тему	4386
ви успішно підписалися	4372
виберіть суму	4367
вибрати	4370
вибір редакції	4295
видео	3568
видео # из #	3650
видео # от #	297
видео больше недоступно	3636
видео загружается	3636
видео не может быть воспроизведено	3636
видео недоступно	3636
видео недоступно в вашей стране	3636
видео недоступно в вашем регионе	3636
видеоплеер загружается	3636
видеото вече не е налично	283
видеото не е достъпно	283
видеото не е достъпно във вашата страна	283
видеото не е налично	283
видеото не е налично във вашата страна	283
видеото не може да бъде възпроизведено	283
видяхте грешка	301
виж # снимки	297
виж всички	298
виж всички # снимки	297
виж всички снимки	297
виж всички статии	298
виж галерията	298
виж коментарите	305
виж офертата	280
виж резултатите	91	277
виж снимки	297
виж цената	280
вижте # снимки	297
вижте видеото	283
вижте всички	298
вижте всички # снимки	297
вижте всички снимки	297
вижте офертата	280
вижте още	227
вижте още от	227
вижте плановете	292
вижте резултатите	277
вижте снимки	297
вижте цената	280
вийти	4280
використання матеріалів лише з дозволу редакції	4380
вимкнути звук	4360
вимкнути рекламу	4388
вимкніть adblock	4365
винаги показвай	281
винаги разрешавай	281
виникла помилка. спробуйте ще раз	4372
виправлення й уточнення	4379
вкажіть суму	4367
включете javascript	283
включете известията	286
включете се в дискусията	305
включи	287
включи звука	283
включи известията	286
включи се в дискусията	305
включите уведомления	3626
включить	3640
включить звук	3636
включить уведомления	3626
вконтакте	3558
влез	220
влез с facebook	292
влез с google	292
влез, за да коментираш	305
влезте	220
вміст недоступний	4358
внешний контент	3634
во весь экран	3571
водещи новини	227
войти	3549
войти в аккаунт	3549
войти в чат	3565
войти по почте	3645
войти с помощью google	3645
войти с яндекс id	3645
войти через apple	3645
войти через facebook	3645
войти через google	3645
войти через vk	3645
войти через вконтакте	3645
войти через яндекс	3645
войти, чтобы комментировать	3660
вопрос дня	3628
воспроизвести	3571
воспроизвести видео	3636
восстановить пароль	3645
время на чтение	3571
время чтения # мин	3571
все	3571
все комментарии	3565
все още няма коментари	305
все още нямате профил	292
все права сохранены	3656
всегда показывать	3634
всегда разрешать	3634
всего проголосовало #	3628
всеки лев е важен	290
всеки лев помага	290
всеки петък. безплатно. без спам	295
всички коментари	305
всички статии	298
всички статии на автора	298
встановити додаток	4362
встановити застосунок	4362
встроенный контент	3634
всяка помощ е важна	290
всяко дарение е важно	290
всяко дарение помага	290
всі коментарі	4384
всі матеріали	4375
всі матеріали автора	4375
всі новини	4297
всі статті	4375
всі статті автора	4375
вход	220	3549
вход с apple	292
вход с facebook	292
вход с google	292
вхід	4280
въведете валиден имейл	295
въведете имейл	295
въведете сума	290
възникна грешка. опитайте отново	295
възникна грешка. опитайте по-късно	295
външно съдържание	281
въпрос на деня	277
вы подписаны	3648
вы подписаны на автора	3662
вы подписаны на тему	3662
вы уже голосовали	3628
вы уже проголосовали	3628
вы успешно подписались	3648
выберите подписку	3645
выберите сумму	3547
выберите тариф	3645
выбор редакции	3568
выбрать	3646
выбрать подписку	3645
выбрать тариф	3645
выйти	3549
від наших партнерів	4388
відео	4295
відео # з #	4374
відео # із #	4374
відео більше недоступне	4360
відео вище	4319
відео недоступне	4360
відео недоступне у вашій країні	4360
відео неможливо відтворити	4360
відео нижче	4319
відеоплеєр завантажується	4360
відкликати згоду	4358
відкрити	4298
відкрити в додатку	4362
відкрити в застосунку	4362
відкрити галерею	4375
відкрити застосунок	4362
відкрити карту	4298
відкрити статтю	4369
відновити пароль	4369
відписатися	4386
відписатися від теми	4386
відписатися можна будь-коли	4372
відповісти	4293	4385
відправити	4373
відскануйте qr-код	4362
відскануйте qr-код, щоб завантажити застосунок	4362
відтворити	4360
відтворити відео	4360
відхилити	4290
відхилити все	4358
відхилити всі	4358
""", 'г': """
генерирано от ai	304
генерирано от ии	304
генерирано с изкуствен интелект	304
главная	3571
главная страница	3651
главное	3568
главное за день	3568
главные новости	3568
гласувай	91	278
гласувайте	91
гласувам	278
гледай видеото	283
годишен абонамент	292
годишно	293
годишно плащане	292
годовая подписка	3645
головна	4297
головна сторінка	4375
головне	4295
головне за день	4295
головні новини	4295
голосование	91
голосовать	91	3629
голосування	91
голосувати	91	4353
город	3649
град	296
грати	4353
грати онлайн	4352
громкость	3637
гучність	4361
""", 'д': """
да, искам	287
да, моля	287
да, пожалуйста	3640
да, спасибо	3640
да, хочу	3640
далее	3571
далі	4297
дарете	219
дари	219
дари еднократно	290
дари месечно	290
дари сега	219
детали	3572
детальніше	4297
деталі	4298
дзен	3558
дивитися # світлин	4374
дивитися # світлини	4374
дивитися # фото	4374
дивитися # фотографій	4374
дивитися # фотографії	4374
дивитися всі	4375
дивитися всі # світлин	4374
дивитися всі # світлини	4374
дивитися всі # фото	4374
дивитися всі # фотографій	4374
дивитися всі # фотографії	4374
дивитися всі світлин	4374
дивитися всі світлини	4374
дивитися всі фото	4374
дивитися всі фотографій	4374
дивитися всі фотографії	4374
дивитися відео	4360
дивитися галерею	4375
дивитися онлайн-трансляцію	4375
дивитися світлин	4374
дивитися світлини	4374
дивитися усі # світлин	4374
дивитися усі # світлини	4374
дивитися усі # фото	4374
дивитися усі # фотографій	4374
дивитися усі # фотографії	4374
дивитися усі світлин	4374
дивитися усі світлини	4374
дивитися усі фото	4374
дивитися усі фотографій	4374
дивитися усі фотографії	4374
дивитися фото	4374
дивитися фотогалерею	4375
дивитися фотографій	4374
дивитися фотографії	4374
дивіться відео	4319
дивіться відео вище	4319
дивіться відео нижче	4319
дивіться також	4295
дивіться також відео	4319
дивіться у відео	4319
длительность	3637
длительность #	3636
для передплатників	4369
для подписчиков	3549
до закладок	4387
до кошика	4356
до рецепту	61
до теми	4295
добавете ни като предпочитан източник	307
добави в количката	280
добави като предпочитан източник	307
добави коментар	305
добави към моите теми	307
добави към предпочитани източници	307
добавить в избранное	3662
добавить в избранные источники	3662
добавить в источники	3662
добавить в корзину	3632
добавить в мои темы	3662
добавить в предпочитаемые источники	3662
добавить комментарий	3565
добровольное пожертвование	3643
довільна сума	4367
догори	4375
додати в кошик	4356
додати до кошика	4356
додати до моїх тем	4386
додати до обраних джерел	4386
додати до обраного	4386
додати до пріоритетних джерел	4386
додати до улюблених джерел	4386
додати коментар	4293
додати як пріоритетне джерело	4386
дозволити	4364
дозволити контент	4358
дозволити один раз	4358
дозволити рекламу	4366
дозволити сповіщення	4363
дозвольте сповіщення	4349
докладвай	306
докладвай грешка	230
докладвай коментар	305
докладвай рекламата	309
докладніше	4297
долучитися	4277
долучитися до обговорення	4384
долучитися до спільноти	4367
допомагає будь-яка сума	4367
доставка оплачивается отдельно	3632
достигнахте лимита на статиите	292
доступно по подписке	3549
друга сума	290
другая сумма	3547
други новини	19
другие материалы	19	3568
другие материалы рубрики	3568
другие новости	19	3568
другие новости раздела	3568
другие статьи	3568
другие статьи автора	3651
друк	4286
друкувати	4387
дякуємо за ваш голос	91	4352
дякуємо за ваше повідомлення	4372
дякуємо за голос	4352
дякуємо за повідомлення	4372
дякуємо за реєстрацію	4372
дякуємо за участь в опитуванні	4352
дізнатися ціну	4356
""", 'е': """
единоразово	3544
еднократно дарение	290
ежегодно	3646
ежемесячно	3544
ежемесячное пожертвование	3643
ежемесячный платеж	3643
ежемесячный платёж	3643
економія #%	4370
ексклузивно за абонати	292
ексклюзивно для передплатників	4369
електронна адреса	4372
електронна пошта	4372
електронна пошта або логін	4369
етикети	298
еще нет аккаунта	3645
еще новости	3568
еще от автора	3651
еще по теме	3568
ещё	3568
ещё не подписчик	3645
ещё нет аккаунта	3645
ещё новости	3568
ещё от автора	3651
ещё по теме	3568
""", 'ж': """
желаете ли да получавате известия	286
жодного спаму	4372
""", 'з': """
з нашого магазину	4356
за абонати	292
за датою	4385
за популярністю	4385
за темою	4295
забелязахте грешка	301
заборонити	4364
забравена парола	220
забравили сте паролата си	292
забронировать билет	3632
забронировать место	3632
забронювати квиток	4356
забронювати місце	4356
забув пароль	4369
забули пароль	4280
забыл пароль	3645
забыли пароль	3549
завантаження відео	4360
завантаження плеєра	4360
завантажити аудіо	4360
завантажити випуск	4360
завантажити відео	4358
завантажити додаток	4362
завантажити допис	4358
завантажити застосунок	4362
завантажити контент	4358
завантажити публікацію	4358
завантажити ще	4297
завжди дозволяти	4358
завжди показувати	4358
загрузить видео	3634
загрузить еще	3571
загрузить ещё	3571
загрузить контент	3634
загрузить пост	3634
загрузить публикацию	3634
загрузка видео	3636
загрузка плеера	3636
задонатити	4277
задонатить	3544
задължителни полета	295
задължително	296
задължително поле	295
заказать книгу	3632
закрити	4276
закрити галерею	4375
закрити рекламу	4388
закрыть	3543
закрыть галерею	3651
закрыть рекламу	3664
залишилося #	4360
залишити відгук	4382
залишити коментар	4293
залиште коментар	4384
заметили ошибку	3655
замовити книгу	4356
замовити книжку	4356
запазете място	280
запази	230
запази за по-късно	308
запази избора	281
запази място	280
запази настройките	281
запази рецептата	61
запази статията	230
запам'ятати мене	4369
заповніть це поле	4372
заполните это поле	3648
запомни ме	292
запомнить меня	3645
започни теста	277
запретить	3640
запропонувати новину	4293
зарегистрироваться	3549
зареди видеото	281
зареди още	298
зареди публикацията	281
зареди съдържанието	281
зареждане на видеото	283
зареждане на плейъра	283
зареєструватися	4280
зарубежной картой	3643
затвори	234
затвори галерията	298
затвори рекламата	309
затрудняюсь ответить	3629
защо виждам тази реклама	309
зберегти	4286
зберегти вибір	4358
зберегти на потім	4387
зберегти налаштування	4358
зберегти рецепт	61
зберегти статтю	4286
збережено	4387
збільшити	4297
збільшити зображення	4375
збільшити текст	4387
збільшити фото	4375
збільшити шрифт	4387
зв'язатися з автором	4375
звук	284
згенеровано за допомогою ші	4382
згенеровано штучним інтелектом	4382
згенеровано ші	4382
згорнути	4298	4375
зменшити шрифт	4387
змінити згоду	4358
змінити розмір тексту	4387
зміст	4297
зміст статті	4375
знайшли помилку	4379
знижка #%	4370
знижка для передплатників	4356
зображення # з #	4374
зображення # із #	4374
зовнішній контент	4358
зробити внесок	4277
зробити донат	4367
зрозуміло	4290
""", 'и': """
играй сега	277
играть	3629
играть онлайн	3628
из нашего магазина	3632
изберете	293
изберете абонамент	292
изберете план	292
изберете сума	290
избери	293
избери абонамент	292
избери план	292
избери сума	290
избрано от редакцията	227
известия	287
изключете adblock	288
изключете блокера за реклами	288
изключете рекламния блокер	288
изключи звука	283
изключих рекламния блокер	288
изкуственият интелект може да греши	304
изменить размер текста	3663
изменить согласие	3634
изображение # из #	3650
изображение # от #	297
използвате adblock	288
използвате блокер за реклами	288
използвате рекламен блокер	288
изпратете сигнал	301
изпрати	296
изпрати коментар	305
изпрати на приятел	230
изпрати новина	301
изпрати обратна връзка	304
изпрати по имейл	230
изпрати сигнал	301
изпрати статията по имейл	230
изпрати съобщение	295
изтегли приложението	285
ии может ошибаться	3658
или	293	3646
имам профил	292
имате ли профил	292
име	296
имейл адрес	295
имейл или потребителско име	292
имя	3649
индекс	3649
интересное	3568
искате ли да получавате известия	286
использование материалов только с разрешения редакции	3656
исправления и уточнения	3655
""", 'к': """
к началу	3571
к началу страницы	3651
к рецепту	61
каждое пожертвование важно	3643
каждую пятницу. бесплатно. без спама	3648
каждый донат важен	3643
каждый рубль важен	3643
как да изключа adblock	288
как да изключите рекламния блокер	288
как защитаваме източниците си	301
как мы защищаем источники	3655
как мы защищаем наших источников	3655
как отключить adblock	3641
как пазим източниците си	301
картина в картината	283
картинка в картинке	3636
картинка в картинці	4360
категории	3568
категорії	4295
качество	3637
керування згодою	4358
керувати згодою	4358
керувати сповіщеннями	4363
ключови думи	227
кожен внесок важливий	4367
кожен донат важливий	4367
кожна гривня важлива	4367
коментар	4293
коментари	230
коментарі	4293
коментарів ще немає	4384
коментирай	230
коментирайте	230
коментирайте първи	230
коментирането е изключено	305
коментування закрито	4384
коментувати	4293
комерційний контент	4388
комерційний матеріал	4388
комментарии	3565
комментарии отсутствуют	3565
комментарий	3565
комментировать	3565
коммерческий контент	3664
коммерческий материал	3664
конец рекламы	3664
контакти	4293
контакты	3565
контент заблокирован	3634
контент заблоковано	4358
контент недоступен	3634
контент недоступний	4358
конфиденциальность	3562
копирай връзката	308
копирай линк	230
копирай линка	230
копирането забранено	302
копирано	308
копирано в клипборда	308
копирование запрещено	3656
копировать ссылку	3557
копіювання заборонено	4380
копіювати посилання	4286
край на рекламата	309
кросворд	4353
кроссворд	3629
кроссворд дня	3628
кръстословица	278
купете билети	280
купете книгата	280
купи абонамент	220
купи билет	280
купи билети	280
купи книгата	280
купи лиценз	302
купи сега	280
купите нам кофе	3643
купити журнал	4356
купити зараз	4356
купити квитки	4356
купити квиток	4356
купити книгу	4356
купити книжку	4356
купити ліцензію	4380
купити нам каву	4367
купити передплату	4369
купить билет	3632
купить билеты	3632
купить билеты онлайн	3632
купить журнал	3632
купить книгу	3632
купить лицензию	3656
купить номер	3632
купить подписку	3549
купить права на публикацию	3656
купить сейчас	3632
към галерията	298
към количката	280
към магазина	280
към началната страница	298
към началото	298
към рецептата	61
към страницата за дарения	290
към съдържанието	298
кінець реклами	4388
""", 'л': """
лента новостей	3568
линкът е копиран	308
личный кабинет	3549
лише для передплатників	4369
лише необхідні	4358
логин	3646
логин или e-mail	3645
логін	4370
логін або e-mail	4369
лучшие	3661
любая сумма	3643
любая сумма важна	3643
""", 'м': """
маджонг	278	3629	4353
материал закрыт	3645
материал защищен авторским правом	3656
материал защищён авторским правом	3656
материал партнера	3664
материал партнёра	3664
материал создан автоматически	3658
материалы защищены авторским правом	3656
материалы партнеров	3561
материалы партнёров	3664
материалы по теме	3568
матеріал захищено авторським правом	4380
матеріал партнера	4388
матеріал створено автоматично	4382
матеріали за темою	4295
матеріали захищені авторським правом	4380
матеріали партнерів	4388
матеріали по темі	4295
машинний переклад	4383
машинно преведено	304
машинный перевод	3659
маєте акаунт	4369
маєте новину	4379
меню	3571	4297
месечен абонамент	292
месечно	293
месечно дарение	290
месечно плащане	292
месячная подписка	3645
метки	3568
ми не можемо показати цей вміст	4358
ми не можемо показати цей контент	4358
може би по-късно	234
може да ви хареса	227
може да харесате още	227
может быть, позже	3543
может позже	3543
можете да се откажете по всяко време	292
можете да се отпишете по всяко време	295
можливо, пізніше	4276
можна скасувати будь-коли	4369
мои темы	3662
моите теми	307
мой профиль	3549
моля, изключете рекламния блокер	288
моля, опитайте по-късно	295
моят профил	220
мої теми	4386
мы в социальных сетях	3559
мы в соцсетях	3559
мы вконтакте	3559
мы не можем показать это содержимое	3634
мы не можем показать этот контент	3634
мій профіль	4280
місто	4373
місячна передплата	4369
місячна підписка	4369
мітки	4295
""", 'н': """
на весь екран	4360
на весь экран	3636
на главную	3571
на головну	4375
на живо	284
на початок	4375
на початок сторінки	4375
на правах реклами	4289
на правах рекламы	3561
на сторінку пожертв	4367
на страницу пожертвований	3643
на цял екран	283
наверх	3571	4297
нагадати пізніше	4276
надіслати	91	4286	4373
надіслати відгук	4382
надіслати другові	4387
надіслати другу	4286
надіслати електронною поштою	4387
надіслати коментар	4384
надіслати новину	4379
надіслати новину анонімно	4379
надіслати повідомлення	4372
надіслати поштою	4286
надіслати статтю поштою	4286
надіслати у whatsapp	4387
надішліть свої фото	4379
наживо	4361
нажмите, чтобы увеличить	3651
назад	3571	4297
назначение платежа: пожертвование	3643
най-коментирани	227
най-нови	306
най-новите първо	305
най-новото	227
най-популярен	293
най-стари	306
най-старите първо	305
най-харесвани	306
най-четени	227
най-четено	227
най-четено днес	227
най-четеното днес	227
найкраща пропозиція	4370
найкращі	4385
найпопулярніше	4295	4370
найпопулярніше за добу	4295
найпопулярніше за тиждень	4295
найпопулярніший	4370
найти	3571
найчитаніше	4295
налаштування	4290
налаштування cookie	4358
налаштування конфіденційності	4358
налаштування приватності	4358
налаштування файлів cookie	4358
налаштувати cookie	4358
налаштувати сповіщення	4363
налично в google play	285
намали шрифта	308
написати автору	4375
написати анонімно	4379
написати в редакцію	4379
написати коментар	4293
написать автору	3651
написать анонимно	3655
написать в редакцию	3655
написать комментарий	3565
напишете коментар	305
напиши коментар	230
напомни ми по-късно	234
напомнить позже	3543
направете дарение	219
направете теста	277
направи теста	277
настроить cookie	3634
настроить уведомления	3639
настройки	3562
настройки cookie	3562
настройки за поверителност	281
настройки конфиденциальности	3634
настройки на бисквитките	281
настройки приватности	3634
настройки файлов cookie	3634
наступна	4297
наступна новина	4375
наступна світлина	4375
наступна стаття	4295
наступна сторінка	4375
наступне відео	4360
наступне фото	4375
наступний слайд	4375
натисніть, щоб збільшити	4375
начална страница	298
начать игру	3628
начать тест	3628
нашли ошибку	3655
не вдалося відтворити відео	4360
не вдалося завантажити відео	4360
не зараз	4276
не маєте акаунта	4369
не можем да покажем това съдържание	281
не пропустите	3568
не пропустіть	4295
не сега	234
не сегодня	3543
не сейчас	3543
не сьогодні	4276
не удалось воспроизвести видео	3636
не удалось загрузить видео	3636
не, благодаря	234
невалиден имейл	295
невалиден имейл адрес	295
неверный e-mail	3648
неверный адрес электронной почты	3648
нейросеть может ошибаться	3658
некоректна адреса	4372
некоректний e-mail	4372
некорректный e-mail	3648
некорректный адрес	3648
немає акаунта	4369
немає акаунту	4369
немає коментарів	4384
немає передплати	4369
необов'язково	4373
необязательно	3649
неправильна електронна адреса	4372
нет аккаунта	3645
нет комментариев	3565
нет подписки	3645
нет, спасибо	3543
нещо се обърка. опитайте отново	295
нещо се обърка. опитайте по-късно	295
никакого спама	3648
новини	4295
новини за темою	4295
новини компаній	4289
новини партнерів	4289	4295
новости	3568
новости smi#	3568
новости партнеров	3561
новости партнёров	3561
новости по теме	3568
новости сми#	3568
новые	3661
нові	4385
номер телефона	3649
номер телефону	4373
нравится	3661
няма коментари	305
нямам мнение	278
нямам профил	292
нямате абонамент	292
нямате профил	292
ні, дякую	4276
""", 'о': """
обговорити	4293
оберіть передплату	4369
оберіть план	4369
оберіть суму	4367
обнови страницата	289
обновите страницу	3642
обновить страницу	3642
обов'язкове поле	4372
обов'язково	4373
обрати	4370
обрати передплату	4369
обрати план	4369
обрати тариф	4369
обратная связь	3565
обратно към началната страница	298
обратно към началото	298
обратно нагоре	298
обсудить	3565
обсуждение	3565
общи условия	281
обязательно	3649
обязательное поле	3648
одноклассники	3558
одноразово	4277
озвучено роботом	3636
озвучено синтезированным голосом	3636
озвучено синтезованим голосом	4360
оновити сторінку	4366
оновіть сторінку	4366
опитайте отново	295
опитайте по-късно	295
опитування	91	4353
опитування дня	91	4352
оплата раз в год	3645
оплата раз на рік	4369
опрос	91
опрос дня	91	3628
основание: дарение	290
оставащо време	283
оставащо време #	283
оставащо време -#	283
оставете коментар	305
остави коментар	305
оставить комментарий	3565
оставить отзыв	3658
оставшееся время	3636
оставшееся время #	3636
оставшееся время -#	3636
оставьте комментарий	3660
останні новини	4295
останні статті	4295
от нашите партньори	309
от наших партнеров	3664
от наших партнёров	3664
от нашия магазин	280
ответить	91	3565	3661
отвори в приложението	285
отвори галерията	298
отвори приложението	285
отговор	306
отговори	306
отиди на рецептата	61
отказ по всяко време	292
отказаться	3562
отказвам всички	281
отклонить	3562
отклонить все	3634
отклонить всё	3634
отключете статията	292
отключете цялата статия	220
отключи статията	220
отключите adblock	3641
отключите адблок	3641
отключить звук	3636
отключить рекламу	3664
открихте грешка	301
открихте грешка в текста	301
открыть	3572
открыть галерею	3651
открыть карту	3572
открыть приложение	3638
открыть статью	3645
отмена в любой момент	3645
отменить можно в любой момент	3645
отозвать согласие	3634
отпечатай	230
отпечатай статията	230
отписаться	3662
отписаться можно в любой момент	3648
отписаться от темы	3662
отпишете се по всяко време	295
отправить	91	3649
отправить другу	3557
отправить комментарий	3660
отправить отзыв	3658
отправить по почте	3557
отправить по электронной почте	3663
отправить сообщение	3648
отримувати сповіщення	4363
отсканируйте qr-код	3638
отстъпка за абонати	280
оттегли съгласието	281
оттегляне на съгласието	281
отхвърли всички	281
оферта за читатели	280
оформити передплату	4369
оформити підписку	4280
оформить донат	3544
оформить доступ	3645
оформить ежемесячное пожертвование	3643
оценете статията	230
оцените материал	3565
оцените рецепт	61
оцените статью	3565
оценить рецепт	61
оцініть матеріал	4293
оцініть рецепт	61
оцініть статтю	4293
още новини	227
още нямате абонамент	292
още нямате профил	292
още от	227
още от автора	298
още от деня	227
още от рубриката	227
още от този автор	298
още по темата	227
още статии	298
""", 'п': """
парола	293
пароль	3646	4370
партнерский материал	3561
партнерский проект	3561
партнерський матеріал	4289
партнерський проєкт	4289
партньорско съдържание	226
партнёрский материал	3561
партнёрский проект	3561
пасианс	278
пасьянс	3629	4353
пауза	284	3637	4361
переведено автоматически	3658
переведено нейросетью	3658
переведено с помощью ии	3658
перевір себе	4352
перевірте свою пошту	4372
перевірте свої знання	4352
перевірте себе	4352
переглянути # світлин	4374
переглянути # світлини	4374
переглянути # фото	4374
переглянути # фотографій	4374
переглянути # фотографії	4374
переглянути всі # світлин	4374
переглянути всі # світлини	4374
переглянути всі # фото	4374
переглянути всі # фотографій	4374
переглянути всі # фотографії	4374
переглянути всі світлин	4374
переглянути всі світлини	4374
переглянути всі фото	4374
переглянути всі фотографій	4374
переглянути всі фотографії	4374
переглянути галерею	4375
переглянути пропозицію	4356
переглянути результати	91	4352
переглянути світлин	4374
переглянути світлини	4374
переглянути усі # світлин	4374
переглянути усі # світлини	4374
переглянути усі # фото	4374
переглянути усі # фотографій	4374
переглянути усі # фотографії	4374
переглянути усі світлин	4374
переглянути усі світлини	4374
переглянути усі фото	4374
переглянути усі фотографій	4374
переглянути усі фотографії	4374
переглянути фото	4374
переглянути фотографій	4374
переглянути фотографії	4374
переглянути ціну	4356
передплата	4280
передплатити	4280
перезавантажити сторінку	4366
перезавантажте сторінку	4366
перезагрузите страницу	3642
перезагрузить страницу	3642
перейти в галерею	3651
перейти в магазин	3632
перейти до галереї	4375
перейти до досьє	4375
перейти до змісту	4375
перейти до контенту	4375
перейти до магазину	4356
перейти до оплати	4367
перейти до основного вмісту	4375
перейти до пожертви	4367
перейти до пропозиції	4356
перейти до рецепта	61
перейти к досье	3651
перейти к контенту	3651
перейти к оплате	3643
перейти к основному содержанию	3651
перейти к пожертвованию	3643
перейти к предложению	3632
перейти к рецепту	61
перейти к содержанию	3571
перейти к сюжету	3651
перекладено автоматично	4382
перекладено за допомогою ші	4382
перекладено ші	4382
пересказ нейросети	3658
пересказано нейросетью	3658
печать	3557
печать рецепта	61
питання дня	4352
пишете до редакцията	301
пишете на автора	298
пиши на автора	298
платена публикация	87	226
платено партньорство	309
платено съдържание	226
плеер загружается	3636
плейърът се зарежда	283
плеєр завантажується	4360
по дате	3661
по подписке	3549
по популярности	3661
по теме	3568
по-късно	234	287
побачили помилку	4379
повернутися на головну	4375
повний екран	4360
повноекранний режим	4360
повідомити новину	4379
повідомити про помилку	4293
повідомити про помилку в тексті	4293
повідомлення	4373
повідомлення надіслано	4372
погоджуюсь	4290
погоджуюся	4290
погодитися та продовжити	4358
пограти	4353
подай сигнал	301
подарете тази статия	230
подари статията	308
подарить доступ	3663
подарить материал	3557
подарить статью	3549
подарувати доступ	4387
подарувати статтю	4286
поддержать	3544
поддержать автора	3544
поддержать на boosty	3643
поддержать на patreon	3643
поддержать нас	3544
поддержать проект	3544
поддержать редакцию	3544
поддержите нас	3544
поделитесь	3557
поделиться	3557
поделиться в telegram	3557
поделиться в twitter	3557
поделиться в одноклассниках	3557
поделиться в соцсетях	3557
поделиться вконтакте	3557
поделиться новостью	3557
поделиться ссылкой	3557
поделиться статьей	3557
поделиться статьёй	3557
подкасти	4295
подкасты	3568
подкрепете ни	219
подкрепи	219
подкрепи ни	219
подобається	4385
подобни статии	227
подписаться	3549
подписаться в max	3559
подписаться в telegram	3559
подписаться на автора	3662
подписаться на канал	3559
подписаться на новости	3552
подписаться на рассылку	3552
подписаться на телеграм-канал	3559
подписаться на тему	3662
подписаться на уведомления	3639
подписка	3549
подписка на год	3645
подписка на месяц	3645
подписывайтесь	3559
подпишитесь	3645
подпишитесь на рассылку	3552
подреди по	305
подробнее	3571
подробнее по теме	3568
подтвердите e-mail	3648
подтвердите адрес электронной почты	3648
поділитись	4286
поділитися	4286
поділитися в telegram	4286
поділитися в соцмережах	4286
поділитися новиною	4286
поділитися статтею	4286
поділіться	4286
пожаловаться	3660
пожаловаться на комментарий	3660
пожаловаться на рекламу	3664
пожертвовать	3544
пожертвувати	4277
позволи	287
позволи известия	286
позже	3543	3640
поиск	3571
покажи # отговора	305
покажи # снимки	297
покажи всички # снимки	297
покажи всички снимки	297
покажи всичко	228
покажи галерията	298
покажи и приеми	281
покажи коментарите	305
покажи отговорите	305
покажи още	228
покажи паролата	292
покажи по-малко	298
покажи повече	298
покажи резултатите	91	277
покажи снимки	297
покажи субтитрите	283
покажи съдържанието	281
показати # відповідей	4384
показати # відповіді	4384
показати # світлин	4374
показати # світлини	4374
показати # фото	4374
показати # фотографій	4374
показати # фотографії	4374
показати більше	4297
показати вміст	4358
показати все	4298
показати всі	4375
показати всі # світлин	4374
показати всі # світлини	4374
показати всі # фото	4374
показати всі # фотографій	4374
показати всі # фотографії	4374
показати всі світлин	4374
показати всі світлини	4374
показати всі фото	4374
показати всі фотографій	4374
показати всі фотографії	4374
показати відповіді	4384
показати галерею	4375
показати й прийняти	4358
показати коментарі	4293
показати контент	4358
показати менше	4375
показати оригінал	4298
показати пароль	4369
показати підпис	4375
показати результати	91	4352
показати розшифровку	4360
показати світлин	4374
показати світлини	4374
показати субтитри	4360
показати усі # світлин	4374
показати усі # світлини	4374
показати усі # фото	4374
показати усі # фотографій	4374
показати усі # фотографії	4374
показати усі світлин	4374
показати усі світлини	4374
показати усі фото	4374
показати усі фотографій	4374
показати усі фотографії	4374
показати фото	4374
показати фотографій	4374
показати фотографії	4374
показати ще	4297
показати і прийняти	4358
показать # ответа	3660
показать # ответов	3660
показать # фото	3650
показать # фотографии	3650
показать # фотографий	3650
показать больше	3571
показать все	3572	3651
показать все # фото	3650
показать все # фотографии	3650
показать все # фотографий	3650
показать все фото	3650
показать все фотографии	3650
показать все фотографий	3650
показать галерею	3651
показать еще	3571
показать ещё	3571
показать и принять	3634
показать карту	3572
показать комментарии	3565
показать контент	3634
показать меньше	3572	3651
показать оригинал	3572
показать ответы	3660
показать пароль	3645
показать перевод	3572
показать подпись	3651
показать расшифровку	3636
показать результаты	91	3628
показать содержимое	3634
показать субтитры	3636
показать фото	3650
показать фотографии	3650
показать фотографий	3650
показувати завжди	4358
показывать всегда	3634
поки немає коментарів	4384
поле обов'язкове для заповнення	4372
поле обязательно для заполнения	3648
полето е задължително	295
политика cookie	3634
политика за защита на личните данни	281
политика за поверителност	281
политика исправлений	3655
политика конфиденциальности	3562
политика обработки персональных данных	3562
полноэкранный режим	3636
полный экран	3636
получавай известия	286
получать уведомления	3639
пользовательское соглашение	3562
політика cookie	4358
політика виправлень	4379
політика конфіденційності	4290
політика приватності	4358
помогает любая сумма	3643
помочь	3544
помочь нам	3544
помочь проекту	3544
помочь редакции	3544
помітили помилку	4379
понятно	3562
попередня	4297
попередня новина	4375
попередня стаття	4295
попередня сторінка	4375
попереднє фото	4375
попередній слайд	4375
поправки и уточнения	301
попробовать бесплатно	3549
попробуйте еще раз	3648
попробуйте ещё раз	3648
попробуйте позже	3648
популярне	4295
популярное	3568
популярные	3568	3661
популярные новости	3568
популярные статьи	3568
популярный	3646
популярні	4385
популярні новини	4295
попълнете това поле	295
поръчай книгата	280
поръчайте книгата	280
посилання скопійовано	4286
поскаржитися	4384
поскаржитися на коментар	4384
поскаржитися на рекламу	4388
последнее	3568
последни	227
последни новини	227
последние новости	3568
послухати новину	4286
посмотреть # фото	3650
посмотреть # фотографии	3650
посмотреть # фотографий	3650
посмотреть все # фото	3650
посмотреть все # фотографии	3650
посмотреть все # фотографий	3650
посмотреть все фото	3650
посмотреть все фотографии	3650
посмотреть все фотографий	3650
посмотреть результаты	91	3628
посмотреть фото	3650
посмотреть фотографии	3650
посмотреть фотографий	3650
посмотреть цену	3632
потвърдете имейла си	295
поточний час	4360
поточний час #	4360
потребителско име	293
потребителско име или имейл	292
похожие материалы	3568
похожие статьи	3568
почати гру	4352
почати тест	4352
почему я вижу эту рекламу	3664
почерпете ни с кафе	290
почерпи ни кафе	290
почтовый индекс	3649
поширити	4286
поширити у facebook	4286
поштовий індекс	4373
пошук	4297
пощенски код	296
правила за коментарите	305
правила за коментиране	230
правила использования	3562
правила коментарів	4384
правила коментування	4293
правила комментариев	3660
правила комментирования	3565
правила користування	4358
предимства за абонати	280
предишна новина	298
предишна снимка	298
предишна статия	298
предишна страница	298
предложение для подписчиков	3632
предложение для читателей	3632
предложить новость	3565
предыдущая	3571
предыдущая новость	3651
предыдущая статья	3568
предыдущая страница	3651
предыдущая фотография	3651
предыдущее фото	3651
предыдущий слайд	3651
презаредете страницата	289
презареди страницата	289
премиум	3549
преміум	4280
препечатването е забранено	302
препечатването забранено	302
препоръчани	227
препоръчано от outbrain	309
препоръчано от taboola	309
препоръчваме	293
препоръчваме ви	227
препоръчваме ви още	227
препоръчваме още	227
пригостити кавою	4367
пригостіть нас кавою	4367
придбати квитки	4356
придбати квиток	4356
придбати книжку	4356
придбати передплату	4369
придбати права на публікацію	4380
приемам всички	281
приемам всички бисквитки	281
приемам и продължавам	281
приеми всички	281
приеми и покажи	281
приеми и продължи	281
призначення платежу: благодійний внесок	4367
прийняти	4290
прийняти все	4358
прийняти всі	4290
прийняти всі файли cookie	4358
прийняти й показати	4358
прийняти та показати	4358
прийняти та продовжити	4358
прийняти і продовжити	4358
принтирай	230
принтирай рецептата	61
принципи редакції	4379
принять	3562
принять все	3562
принять все cookie	3634
принять все файлы cookie	3634
принять всё	3562
принять и показать	3634
принять и продолжить	3634
прислать новость	3565
прислать новость анонимно	3655
присоединиться к обсуждению	3660
пришлите свои фото	3655
приєднатися	4277
приєднатися до спільноти	4277
проверете имейла си	295
проверете пощата си	295
провери знанията си	277
проверь себя	3628
проверьте свои знания	3628
проверьте свою почту	3648
проверьте себя	3628
проголосовало #	3628
проголосовать	91
проголосувати	91
продовження під рекламою	4289
продовження статті під рекламою	4289
продовжити без вимкнення	4365
продовжити з apple	4369
продовжити з google	4369
продовжити через apple	4369
продовжити через facebook	4369
продовжити через google	4369
продолжительность #	3636
продолжить без отключения	3641
продолжить без поддержки	3543
продолжить с apple	3645
продолжить с google	3645
продолжить через apple	3645
продолжить через facebook	3645
продолжить через google	3645
продължава след рекламата	226
продължете с google	292
продължи без изключване	288
продължи с apple	292
продължи с facebook	292
продължи с google	292
продължителност	284
продължителност #	283
произвольная сумма	3643
произошла ошибка	3649
произошла ошибка. попробуйте ещё раз	3648
произошла ошибка. попробуйте позже	3648
пройти опитування	4352
пройти опрос	3628
пройти тест	3628
прокоментувати	4384
прокомментировать	3660
промени размера на текста	308
промо	3561	4289
пропозиція для передплатників	4356
пропозиція для читачів	4356
прослухати статтю	4360
прослушать	3557
прослушать новость	3557
прослушать статью	3636
прочетено от синтетичен глас	283
прочетете и	227
прочетете цялата статия	298
прочети по-късно	308
прочети с абонамент	292
прочети транскрипцията	283
прочети цялата новина	298
прочети цялата статия	298
прочитати пізніше	4387
прочитать позже	3663
прямой эфир	3637
прізвище	4373
публикувай коментар	305
пусни видеото	283
първо най-новите	305
підписатись	4280
підписатися	4280
підписатися на автора	4386
підписатися на сповіщення	4363
підписатися на тему	4386
підписка	4280
підсумок від ші	4382
підтвердьте електронну адресу	4372
підтвердіть e-mail	4372
підтримайте нас	4277
підтримати	4277
підтримати автора	4277
підтримати журналістів	4277
підтримати на buy me a coffee	4367
підтримати на patreon	4367
підтримати нас	4277
підтримати проєкт	4367
підтримати разово	4367
підтримати редакцію	4277
підтримувати щомісяця	4367
пізніше	4276	4364
""", 'р': """
радимо прочитати	4295
радимо також	4295
развернуть	3571
разгадать кроссворд	3628
размер на текста	308
размер на шрифта	65
размер текста	65
размер шрифта	65
разова підтримка	4367
разовий внесок	4367
разовий донат	4367
разово	3544
разовое пожертвование	3643
разовый платеж	3643
разовый платёж	3643
разпечатай	230
разпечатай статията	308
разреши	287
разреши веднъж	281
разреши известия	286
разреши известията	286
разреши рекламите	289
разрешите уведомления	3626
разрешить	3640
разрешить контент	3634
разрешить один раз	3634
разрешить рекламу	3642
разрешить уведомления	3626
ранняя регистрация	3632
раскрыть	3572
распечатать	3557
распечатать рецепт	61
распечатать статью	3557
рассказать друзьям	3557
рассылка	3552
рассылки	3552
расшифровка	3637
регистрация	220	3549
редакция рекомендует	3568
редакційна політика	4379
редакційна політика видання	4379
резултати от анкетата	277
резултати от гласуването	277
результати	91	4298
результати голосування	4352
результати опитування	4352
результаты	91	3572
результаты голосования	3628
результаты опроса	3628
реклама	226	3561	4289
реклама - статията продължава по-долу	226
реклама google	3664
реклама від google	4388
реклама закончилась	3664
реклама закінчилася	4388
реклама на сайте	3561
реклама на сайті	4289
реклама окончена	3664
реклама от google	3664
реклама. продовження нижче	4289
реклама. продолжение ниже	3561
реклами от google	309
рекламний матеріал	4388
рекламно каре	226
рекламно съдържание	226
рекламный материал	3664
рекомендовано outbrain	3664
рекомендовано taboola	3664
рекомендуем	3568	3646
рекомендуем почитать	3568
рекомендуем также	3568
рекомендуемое	3568
рекомендуємо	4295	4370
рекомендуємо прочитати	4295
рекомендуємо також	4295
реши кръстословицата	277
реши теста	277
реєстрація	4280
розгадати кросворд	4352
розгорнути	4298	4375
роздрукувати	4286
роздрукувати рецепт	61
роздрукувати статтю	4286
розмір тексту	65
розмір шрифту	65
розшифровка	4361
российской картой	3643
рубрики	3568	4295
річна передплата	4369
річна підписка	4369
""", 'с': """
самая выгодная	3646
само за абонати	292
само необходими	281
само необходимите	281
самое важное	3568
самое популярное	3568
самое читаемое	3568
самое читаемое за день	3568
самое читаемое за неделю	3568
самый популярный	3646
свали аудиото	283
свали епизода	283
свали от app store	285
свали от google play	285
свали приложението	285
свежее	3568
свежие новости	3568
свернуть	3571
своя сума	4367
своя сумма	3643
свържете се с редакцията	301
свържи се с автора	298
свързани новини	227
свързани публикации	227
свързани статии	227
связаться с нами	3565
світлина # з #	4374
світлина # із #	4374
сгенерировано ии	3658
сгенерировано нейросетью	3658
сгенерировано с помощью ии	3658
сделать донат	3643
сделать пожертвование	3544
сейчас читают	3568
сигнализирай за грешка	301
сканворд	3629
сканирай qr кода	285
сканирайте qr кода	285
сканирайте qr кода и изтеглете приложението	285
сканируйте qr-код	3638
скануйте qr-код	4362
скасувати можна будь-коли	4369
скачать аудио	3636
скачать выпуск	3636
скачать из google play	3638
скидка #%	3646
скидка для подписчиков	3632
скопировано	3663
скопировано в буфер обмена	3663
скопировать ссылку	3557
скопировать ссылку на статью	3557
скопійовано	4387
скопійовано в буфер обміну	4387
скопіювати посилання	4286
скопіювати посилання на статтю	4286
скорост	284
скорост на възпроизвеждане	283
скорость	3637
скорость воспроизведения	3636
скрий отговорите	305
скрий рекламата	309
скрыть	3572
скрыть ответы	3660
скрыть рекламу	3664
слайд # з #	4374
слайд # из #	3650
слайд # от #	297
слайд # із #	4374
слайд #/#	3650	4374
следвай автора	307
следвай темата	307
следвате тази тема	307
следваща новина	298
следваща снимка	298
следваща статия	298
следваща страница	298
следващо видео	283
следете на живо	298
следете темата	307
следи темата	307
следить за автором	3662
следить за онлайном	3651
следить за темой	3662
следующая	3571
следующая новость	3651
следующая статья	3568
следующая страница	3651
следующая фотография	3651
следующее видео	3636
следующее фото	3651
следующий слайд	3651
слухати	4286
слухати новину	4286
слушай новината	230
слушай статията	283
слушать	3557
слушать новость	3557
см. также	3568
смотреть # фото	3650
смотреть # фотографии	3650
смотреть # фотографий	3650
смотреть видео	3636
смотреть все	3571
смотреть все # фото	3650
смотреть все # фотографии	3650
смотреть все # фотографий	3650
смотреть все фото	3650
смотреть все фотографии	3650
смотреть все фотографий	3650
смотреть галерею	3651
смотреть онлайн-трансляцию	3651
смотреть предложение	3632
смотреть фото	3650
смотреть фотогалерею	3651
смотреть фотографии	3650
смотреть фотографий	3650
смотри также	3568
смотрите также	3568
сначала новые	3660
сначала старые	3660
снимка # от #	297
снимка #/#	297
снимок # из #	3650
советуем почитать	3568
согласен	3562
согласиться	3562
согласиться и продолжить	3634
содержание	3571
содержание статьи	3651
содержимое недоступно	3634
создано ии	3658
создано нейросетью	3658
создано при помощи ии	3658
создано с помощью ии	3658
создать аккаунт	3549
сообщение	3649
сообщение отправлено	3648
сообщить новость	3655
сообщить об опечатке	3565
сообщить об ошибке	3565
сортирай по	305
сортиране	306
сортировать	3661
сортировать по	3660
сортировка	3661
сортування	4385
сортувати	4385
сортувати за	4384
сохранено	3663
сохранить	3557
сохранить выбор	3634
сохранить на потом	3663
сохранить настройки	3634
сохранить рецепт	61
сохранить статью	3557
социальные сети	3559
спасибо за ваш голос	91	3628
спасибо за ваше сообщение	3648
спасибо за подписку	3552
спасибо за регистрацию	3648
спасибо за сообщение	3648
спасибо за участие в опросе	3628
спасибо, ваш голос учтён	3628
спершу нові	4384
спершу старі	4384
спестявате #%	293
спецпроект	3561
спецпроєкт	4289
сповіщення	4364
споделете	230
сподели	230
сподели във facebook	230
сподели като подарък	308
сподели по имейл	308
сподели статията	230
споделяне	230
спонсорирано	226
спонсорирано съдържание	309
спонсорский материал	3664
спонсорський матеріал	4388
способ оплаты	3547
способы оплаты	3547
спочатку нові	4384
спочатку старі	4384
спри да следваш	307
спробуйте пізніше	4372
спробуйте ще раз	4372
ссылка скопирована	3557
сталася помилка	4373
сталася помилка. спробуйте пізніше	4372
сталася помилка. спробуйте ще раз	4372
станете член	219
стани абонат	219
стани дарител	219
старые	3661
старі	4385
стати патроном	4367
стати підписником	4367
стати співучасником	4277
стати частиною спільноти	4277
стати членом клубу	4367
статията е заключена	292
статията е защитена с авторско право	302
статията се чете от изкуствен интелект	283
стаття захищена авторським правом	4380
стать патроном	3544
стать соучастником	3544
стать спонсором	3544
статья защищена авторским правом	3656
створено за допомогою штучного інтелекту	4382
створено за допомогою ші	4382
створено штучним інтелектом	4382
створено ші	4382
створити акаунт	4280
стежити за автором	4386
стежити за онлайном	4375
стежити за темою	4386
стислий переказ від ші	4382
стоимость доставки	3632
сторінка # з #	4374
сторінка # із #	4374
сторінка #/#	4374
страница # из #	3650
страница # от #	297
страница #/#	297	3650
стрічка новин	4295
субтитри	284	4361
субтитры	3637
судоку	278	3629	4353
сума по избор	290
сховати	4298
сховати відповіді	4384
сховати рекламу	4388
сходни новини	227
схожі матеріали	4295
схожі новини	4295
схожі статті	4295
съгласен съм и продължавам	281
съдържание от партньор	309
съдържанието е блокирано	281
съдържанието е защитено с авторски права	302
съдържанието не е налично	281
съдържанието не може да бъде показано	281
създадено от ии	304
създадено с изкуствен интелект	304
създадено с помощта на ии	304
създай профил	220
съобщение	296
съобщението е изпратено	295
съобщете за грешка	301
съобщи за грешка	301
сыграть	3629
сюжет	3568
сюжеты	3568
""", 'т': """
тагове	227
тази статия е заключена	292
так, будь ласка	4364
так, дякую	4364
так, хочу	4364
також читайте	4295
твитнуть	3557
твиттер	3558
твітнути	4286
теги	3568	4295
текст продовжується під рекламою	4289
текст создан автоматически	3658
текст створено автоматично	4382
текст читает робот	3636
текущее время	3636
текущее время #	3636
текущо време	283
текущо време #	283
телеграм	3558
телефон	296	3649	4373
тема	296	3649	4373
тема дня	3568
теми	4295
темы	3568
тест дня	3628
тествай знанията си	277
това видео вече не е налично	283
това видео не е налично	283
това поле е задължително	295
това съдържание не е налично	281
това съдържание не може да бъде показано	281
только для подписчиков	3549
только необходимые	3634
транскрипция	284
тривалість	4361
тривалість #	4360
търговско съдържание	309
тільки необхідні	4358
""", 'у': """
у вас вже є акаунт	4369
у вас включен adblock	3641
у вас нет подписки	3645
у вас уже есть аккаунт	3645
у мене вже є акаунт	4369
у мене є акаунт	4369
у мене є передплата	4369
у меня есть аккаунт	3645
у меня есть подписка	3645
у меня нет аккаунта	3645
у меня уже есть аккаунт	3645
у цій статті	4375
уведомления	3640
увеличи	298
увеличи снимката	298
увеличи текста	308
увеличи шрифта	308
увеличить	3571
увеличить изображение	3651
увеличить текст	3663
увеличить фото	3651
увеличить шрифт	3663
увійти	4280
увійти з google	4369
увійти за допомогою google	4369
увійти через apple	4369
увійти через facebook	4369
увійти через google	4369
увійти, щоб коментувати	4384
увімкнути	4364
увімкнути звук	4360
увімкнути сповіщення	4349
увімкніть сповіщення	4349
угостите нас кофе	3643
угостить кофе	3643
уже есть аккаунт	3549
уже зарегистрированы	3549
уже зареєструвалися	4280
уже отключил	3642
узнать цену	3632
укажите сумму	3643
уменьшить шрифт	3663
умови використання	4290
управление на бисквитките	281
управление на известията	286
управление на съгласието	281
управление согласием	3634
управление уведомлениями	3639
управлявай съгласието	281
управлять согласием	3634
условия за ползване	281
установить приложение	3638
усі коментарі	4384
усі матеріали	4375
усі матеріали автора	4375
усі матеріали за темою	4375
усі новини	4297
усі статті	4375
усі статті автора	4375
""", 'ф': """
файлы cookie	3562
фамилия	296	3649
фейсбук	3558
филворды	3629
фото	3568
фото # з #	4374
фото # из #	3650
фото # із #	4374
фото #/#	3650	4374
фоторепортаж	3568
""", 'х': """
харесай	230
харесва ми	306
хорошо	3562
хотите получать уведомления	3639
хочете отримувати сповіщення	4363
""", 'ц': """
це було корисно	4382
це відео більше недоступне	4360
це відео недоступне	4360
це відео недоступне у вашій країні	4360
це поле обов'язкове	4372
цей контент недоступний	4358
цей контент неможливо показати	4358
цей матеріал закритий	4369
цена на доставката	280
ця стаття закрита	4369
цял екран	283
""", 'ч': """
час читання # хв	4297
час, що залишився	4360
час, що залишився #	4360
чете синтетичен глас	283
четете без ограничения	292
четете без реклами	309
четете в приложението	285
чети без реклами	309
чети в приложението	285
чи була стаття корисною	4293
читает синтезированный голос	3636
читайте в застосунку	4362
читайте в приложении	3638
читайте еще	3568
читайте ещё	3568
читайте ниже	3561
читайте первыми в приложении	3638
читайте першими в застосунку	4362
читайте по теме	3568
читайте также	3568
читайте також	4295
читати без обмежень	4369
читати без реклами	4388
читати всю новину	4375
читати всю статтю	4375
читати далі	4297
читати з передплатою	4369
читати коментарі	4384
читати повністю	4297
читати розшифровку	4360
читати статтю повністю	4375
читати також	4295
читать без ограничений	3645
читать без рекламы	3664
читать в max	3559
читать в telegram	3559
читать всю статью	3651
читать далее	3571
читать дальше	3571
читать ещё	3571
читать комментарии	3565
читать полностью	3571
читать расшифровку	3636
читать с подпиской	3645
читать статью полностью	3651
читать также	3568
читать целиком	3651
читає синтезований голос	4360
чому я бачу цю рекламу	4388
что еще почитать	3568
что ещё почитать	3568
что-то пошло не так	3649
что-то пошло не так, попробуйте позже	3648
что-то пошло не так. попробуйте еще раз	3648
что-то пошло не так. попробуйте ещё раз	3648
что-то пошло не так. попробуйте позже	3648
чуй статията	283
""", 'ш': """
швидкість	4361
швидкість відтворення	4360
ші може помилятися	4382
""", 'щ': """
ще за темою	4295
ще не передплатник	4369
ще немає акаунта	4369
ще новини	4295
що ще почитати	4295
щомісяця	4277	4370
щомісячна підтримка	4367
щомісячний внесок	4367
щоп'ятниці. безкоштовно. без спаму	4372
щороку	4370
щось пішло не так	4373
щось пішло не так, спробуйте пізніше	4372
щось пішло не так. спробуйте пізніше	4372
щось пішло не так. спробуйте ще раз	4372
""", 'э': """
экономия #%	3646
эксклюзивно для подписчиков	3645
электронная почта	3552
электронная почта или логин	3645
эта статья закрыта	3645
это было полезно	3658
это видео больше недоступно	3636
это видео недоступно	3636
это видео недоступно в вашей стране	3636
это поле обязательно	3648
это поле обязательно для заполнения	3648
этот контент невозможно показать	3634
этот контент недоступен	3634
этот материал закрыт	3645
""", 'я': """
я вже підтримую	4276
я вимкнув блокувальник	4365
я отключил	3642
я отключил блокировщик	3641
я уже поддерживаю	3543
як вимкнути adblock	4365
як ми захищаємо джерела	4379
як ми захищаємо наші джерела	4379
якість	4361
яндекс.дзен	3558
""", 'і': """
ім'я	4373
індекс	4373
інша сума	4367
інші матеріали автора	4375
інші новини	19	4295
інші статті автора	4375
""", 'א': """
אהבתי	2000
אודות הכותב	2029
אולי גם יעניין אותך	1964
אולי יעניין אותך	1964
אולי יעניין אותך גם	1992
אולי יעניין אתכם	1964
אולי יעניין אתכם גם	1992
אולי מאוחר יותר	1947
אולי פספסתם	1992
אחר כך	2015
איך מכבים	2018
איך מכבים חוסם פרסומות	2017
אימייל	2025
אימייל לא תקין	2024
אין לי דעה	2000
אין לך חשבון	2022
אין לכם חשבון	2022
אינציקלופדיית ynet	1964
אירעה שגיאה	2024
אישור הכל	2011
אישור והמשך	2011
אני מאשר את תנאי השימוש	2024
אני מאשר קבלת דיוור	2024
אני מאשר/ת קבלת דברי פרסומת	2024
אני מאשר/ת קבלת דיוור	2024
אני מסכים לתנאי השימוש	2024
אני מסכים/ה לתנאי השימוש	2024
אפשר	2015
אפשר התראות	2014
אפשר לבטל בכל רגע	2022
אפשר תמיד	2011
אפשרויות נוספות	2035
אשר את כל העוגיות	2041
אשר הכל	2011
אשר והמשך	2011
""", 'ב': """
בדקו את תיבת הדואר	2024
בדקו את תיבת המייל	2024
בחירה	2023
בחן את עצמך	2002
בחנו את עצמכם	2002
בחסות	1995
בחר	2023
בחר מסלול	2022
בחר סכום	2043
בחרו את המינוי שלכם	2022
בחרו מינוי	2022
בחרו מסלול	2022
בחרו סכום	2043
בטל השתקה	2007
ביטול הסכמה	2011
ביטול השתקה	2007
בלי ספאם	2024
בלעדי למנויים	2022
במעקב	2033
בשיתוף	1959
בשיתוף עם	2037
""", 'ג': """
גודל גופן	65
גודל הטקסט	2035
גודל טקסט	65
גישה בלתי מוגבלת לכל הכתבות	2044
""", 'ד': """
דווח על טעות	1963
דווח על תגובה	2039
דווחו לנו על טעות	1999
דחה את כל העוגיות	2041
דחה הכל	2011
דחיית הכל	2011
דיווח	2000
דיווח על טעות	1999
דיווח על תגובה	2039
דלג לתוכן	1966
דלג על הפרסומת	2042
דלגו למתכון	61
דלגו על הפרסומת	2042
דף הבית	1966
""", 'ה': """
האזינו	1955
האזינו בספוטיפיי	2040
האזינו לכתבה	2007
האזן לכתבה	2007
האם הכתבה עזרה לך	1999
האם הכתבה עניינה אותך	1999
האם העמוד עזר לך	1999
האם זה היה מועיל	1999
הבא	1966
הבנתי	1967
הבקשה התקבלה	2045
הבקשה נשלחה	2045
הגב	1963
הגדל טקסט	2035
הגדל תמונה	2028
הגדלת טקסט	2035
הגדלת תמונה	2028
הגדרות עוגיות	2011
הגדרות פרטיות	2011
הדפיסו את המתכון	61
הדפיסו כתבה	1991
הדפס	1955
הדפס מתכון	61
הדפסה	1955
הדפסת המתכון	61
הדפסת כתבה	1991
ההודעה נשלחה	2024
ההודעה שלך	2045
ההצבעה שלך נקלטה	1999
ההצעה המשתלמת ביותר	2023
ההרשמה אושרה	2045
הודעתך נשלחה	2024
הווידאו אינו זמין	2007
הוסיפו תגובה	1963
הוסף כמקור מועדף	2033
הוסף לסל	2047
הוסף תגובה	1963
הוסף תשובה	2039
הוספה לסל	2047
הוספת תגובה	1963
הוקרא בקול סינתטי	2007
הורד שמע	2007
הורדת הפרק	2007
הורדת השמע	2007
הורידו את האפליקציה	2013
הזינו כתובת מייל	2045
הזכירו לי מאוחר יותר	1947
הזן כתובת אימייל	2045
החדשות ביותר	2000
החדשים ביותר	2000
החנות	2037
החשבון שלי	1949
הטבה לקוראים	2005
הטבות למנויים	2005
הטופס נשלח בהצלחה	2024
הירשם	1949
הירשמו להתראות	2014
הישנות ביותר	2000
הכי נצפים	1964
הכי נקרא	1964
הכי נקראות	1964
הכי נקראות היום	1992
הכי פופולרי	2023
הכינוי שלך	2039
הכניסו כתובת מייל	2045
הכתבה הבאה	1964
הכתבה המלאה למנויים	1991
הכתבה הקודמת	1964
הכתבה נעולה	2022
המייל האדום	2029
המייל שלך	2045
המלצות	1964
המשיכו לקרוא	2046
המשך בדפדפן	2013
המשך לאתר	2013
המשך לקרוא	1966
המשך עם google	2022
המשך עם אימייל	2044
המשך עם אפל	2022
המשך עם גוגל	2022
המשך עם פייסבוק	2022
המשך קריאה	1966
הנגן נטען	2007
הנצפים ביותר	1992
הנקראות ביותר	1964
הנקראים ביותר	1992
הסרטון אינו זמין	2007
הסרטון הבא	2042
הסרטון הקודם	2042
הסרטון לא זמין	2007
הסרטון נטען	2007
הסתר	1967
הסתר תגובות	1999
הסתר תשובות	1999
העדפות עוגיות	2011
העדפות פרטיות	2041
הענק כתבה במתנה	2035
הענקת כתבה במתנה	2035
העתיקו את הקישור	1991
העתיקו קישור	1991
העתק	2036
העתק קישור	1955
העתקת הקישור	1991
העתקת קישור	1955
הפופולרי ביותר	2023
הפופולריות ביותר	2000
הפסק לעקוב	2033
הפסקת מעקב	2033
הפעל התראות	2014
הפעל סרטון	2007
הפעלה אוטומטית	2008
הפעלת התראות	2014
הצביעו	91	2000
הצביעו בסקר	1999
הצבע	91	2000
הצבעה	91
הצבעתך נקלטה	1999
הצג ב-x	2040
הצג הכל	1967
הצג כתוביות	2007
הצג מפה	1967
הצג מקור	1967
הצג עוד	1966
הצג פוסט	2011
הצג פוסט זה באינסטגרם	2040
הצג פחות	1967
הצג תגובות	1999
הצג תוכן	2011
הצג תוצאות	91	2000
הצג תמיד	2011
הצג תשובות	1999
הצגת התוכן	2011
הצטרפו	1948
הצטרפו אלינו	1948
הצטרפו לתומכים	2019
הצעה לקוראים	2005
הקודם	1966
הקטן טקסט	2035
הקטנת טקסט	2035
הקישור הועתק	1991
הקראה אוטומטית	2007
הקש להפעלת קול	2042
הרשמה	1949
השאר אותי מחובר	2022
השב	1963
השתק	2008
השתקה	2008
השתתפו בסקר	1999
התגובה שלך	2039
התגובות למנויים בלבד	2039
התגובות מושבתות	2039
התחבר	1949
התחבר עם google	2022
התחברות	1949
התחברות באמצעות גוגל	2022
התחברות עם גוגל	2022
התחברות עם פייסבוק	2022
התמונה הבאה	2046
התמונה הקודמת	2046
התרומה שלי	2043
""", 'ו': """
ווטסאפ	1955
וידאו	1964
""", 'ז': """
זהו שדה חובה	2024
זכור אותי	2022
זמן נוכחי	2008
זמן נותר	2007
""", 'ח': """
חד פעמי	2020
חד-פעמי	2020
חדשות אחרונות	1964
חודש ראשון ב-#	1990
חודש ראשון ב-# ש"ח	1990
חודש ראשון בשקל	1990
חודש ראשון חינם	1990
חודשי	2020
חזרה למעלה	1966
חזרה לעמוד הבית	2028
חזרה לרשימה	2046
חידוש מינוי	2044
חיוב חודשי	2022
חיוב שנתי	2022
חינם, בלי ספאם	2024
חיפוש	1966
""", 'ט': """
טוויטר	1955
טוען וידאו	2007
טוען נגן	2007
טלגרם	1955
טעינת הפוסט	2011
טען מחדש	2017
טען מחדש את הדף	2017
טען עוד	1966
טען פוסט	2011
טען תגובות נוספות	1999
טען תוכן	2011
""", 'י': """
יציאה	1949
יציאה ממסך מלא	2007
יש לי חשבון	2022
""", 'כ': """
כבר הצבעת	1999
כבר הצבעתם	1999
כבר יש לך חשבון	2022
כבר מנוי	2022
כבר מנויים	2022
כבר מנויים? התחברו	1949
כבר נרשמת	1949
כותרות אחרונות	1964
כיביתי	2018
כיביתי את חוסם הפרסומות	2017
כל חודש	2020
כל שקל חשוב	2019
כל תרומה חשובה	2019
כל תרומה עוזרת	2019
כללי התגובות	1999
כן, אני רוצה	2014
כניסה	1949
כניסה למנויים	1949
כתבה זו הוענקה במתנה	2048
כתבה זו היא תוכן ממומן	1991
כתבה ממומנת	1995
כתבה נעולה	2022
כתבו את תגובתכם	2039
כתבו לנו	2029
כתבו תגובה	1963
כתבות אחרונות	1964
כתבות מומלצות	1964
כתבות נוספות	1964
כתבות נוספות בנושא	1992
כתבות נוספות שיעניינו אתכם	1992
כתבות נוספות של הכתב	2028
כתבות קשורות	1964
כתבות שאולי פספסתם	1992
כתבות שיעניינו אתכם	1992
כתוב תגובה	1999
כתוביות	2008
כתובת אימייל לא תקינה	2024
כתובת המייל כבר רשומה	2045
כתובת המייל שלך	2045
כתובת מייל לא תקינה	2024
כתיבת תגובה	1999
""", 'ל': """
לא אהבתי	2000
לא יודע	2000
לא כעת	1947
לא ניתן להפעיל את הסרטון	2007
לא ניתן להציג את התוכן	2011
לא ניתן להציג תוכן זה	2011
לא ניתן לטעון את הסרטון	2042
לא ניתן לנגן את הסרטון	2007
לא עכשיו	1947
לא תודה	1947
לא, תודה	1947
לגלריה	2028
לגלריה המלאה	2028
לגלריית התמונות	2028
לדף הבית	2028
לדף התרומות	2019
להאזנה בספוטיפיי	2040
להאזנה לכתבה	2007
להורדה ב-app store	2013
להורדה ב-google play	2013
להורדה מ-app store	2013
להורדה מ-google play	2013
להורדת האפליקציה	1991
להזמנה לחצו כאן	2047
להזמנת כרטיסים	2005
להמשך קריאה	1949
להרשמה	1949
לחידון	2002
לחידון המלא	2002
לחנות	2005
לחצו להפעלת הסאונד	2042
לידיעה המלאה	2028
לכל החדשות	2028
לכל החידונים	2002
לכל הכתבות	1966
לכל הכתבות בנושא	1992
לכל הכתבות של הכתב	2028
לכל המשחקים	2002
לכל הסרטונים	2028
לכל העדכונים, הכתבות והסרטונים	1992
לכל התגובות	1963
לכל התמונות	2028
לכתבה הבאה	2028
לכתבה הבאה בסדרה	1992
לכתבה המלאה	2028
לכתבה הקודמת	2028
לכתבה הקודמת בסדרה	1992
לכתבה נוספת	2046
למוצר	2047
למנויים בלבד	1952
למתכון	61
לעמוד הבית	2028
לעמוד התרומות	2019
לפרויקט המלא	2028
לפרופיל הכתב	2029
לפרטי המוצר	2047
לפרטים	1967
לפתיחת הכתבה	2044
לצפייה ביוטיוב	2040
לצפייה במסלולים	2044
לצפייה בתוצאות	91
לקריאה באפליקציה	2013
לקריאה מאוחר יותר	2048
לראש הדף	2028
לראש העמוד	2028
לרכישה באמזון	2005
לרכישה לחצו כאן	2005
לרכישת הספר	2005
לרכישת כרטיסים	2005
לרכישת כרטיסים לחצו כאן	2005
לרכישת מינוי	1949
לרכישת מינוי לחצו כאן	1991
לתיק המלא	2028
לתמונות	2028
לתרום	1948
לתרומה	1948
לתרומה לחצו כאן	2019
""", 'מ': """
מאוחר יותר	2015
מבזקים	1964
מדיניות הפרטיות	1962
מדיניות הפרטיות ותנאי השימוש	1962
מהירות הפעלה	2007
מהירות ניגון	2007
מודעה	1959
מומלץ עבורך	1992
מומלץ עבורכם	1992
מומלצים	1964
מוקרא בקול סינתטי	2007
מיון לפי	2000
מייל	2025
מיין לפי	2000
ממומן	1959
מסך מלא	2008
מסלולי מינוי	2044
מעבר למתכון	61
מעוניינים לקבל התראות	2014
מצאת טעות	1999
מצאתם טעות	1963
מצאתם טעות בכתבה	1999
מצב כהה	2041
משהו השתבש	2025
משחקים	2004
משך	2008
משך הסרטון	2042
משלוח חינם	2037
מתנה לחבר	2035
""", 'נ': """
נא להזין כתובת מייל תקינה	2024
נגן וידאו	2007
נגן שמע	2042
נוצר באמצעות ai	2042
נוצר על ידי ai	2042
נושאים	1964
נושאים קשורים	1964
ניגון אוטומטי	2008
ניהול אפשרויות	2041
ניהול הסכמה	2011
ניהול העדפות	2041
ניהול עוגיות	2011
ניתן לבטל בכל עת	2022
נרשמת בהצלחה	2024
""", 'ס': """
סגור	1947
סגור גלריה	2046
סגור חלון	2046
סגור תפריט	2046
סגירה	1947
סודוקו	2004
סוף הפרסומת	2005
סוף פרסומת	2005
סיכום ai	1977
סיכום אוטומטי	2032
סיכום הכתבה	1977
סכום אחר	2019
סכום לבחירה	2043
ספרו לנו מה דעתכם	1999
סקר	91
סקר היום	91
סרטון זה אינו זמין	2007
סרטון זה אינו זמין עוד	2007
סרקו את הקוד	2013
סרקו את קוד ה-qr	2013
""", 'ע': """
עדיין לא מנוי	2022
עדיין לא מנויים	2022
עוד	1966
עוד באותו נושא	1992
עוד בנושא	1964
עוד בערוץ	1964
עוד חדשות	1964
עוד כתבות	19	1964
עוד כתבות בנושא	19
עוד כתבות מעניינות	1991
עוד לא מנויים	2022
עוד סיפורים	1992
על הכותב	2029
עקבו אחר הכתב	2033
עקבו אחר הנושא	2033
עקבו אחרי הכתב	2033
עקבו אחרי הנושא	2033
עקוב אחרי הכתב	2033
""", 'פ': """
פייסבוק	1955
פנייה לכתב	2029
פנייה למערכת	2029
פרטים	1967
פרסום	1959
פרסומת	1959
פרסם	2000
פתח	1967
פתח באפליקציה	2013
פתיחה באפליקציה	2013
""", 'צ': """
צור חשבון	1949
צור קשר	1963
צפו באינסטגרם	2040
צפו בטוויטר	2040
צפו ביוטיוב	2040
צפו בפייסבוק	2040
צפו גם	2046
צפייה חוזרת	2042
צרו קשר	2029
צרו קשר עם המערכת	2029
""", 'ק': """
קבל הכל	2011
קבלת התראות	2014
קוד קופון	2047
קודי הנחה	2047
קרא גם	1964
קרא עוד	1966
קראו באפליקציה	2013
קראו בחינם	2044
קראו גם	1964
קראו עוד	1966
""", 'ר': """
רוצה לקבל התראות	2014
רוצים לקבל התראות	2014
רענון העמוד	2017
רענן את הדף	2017
רעננו את הדף	2017
""", 'ש': """
שדה זה הוא חובה	2024
שדה חובה	2024
שדות חובה	2024
שחק עכשיו	2002
שחקו עכשיו	2002
שיתוף	1955
שיתוף בוואטסאפ	2035
שיתוף בווטסאפ	1955
שיתוף בטוויטר	1955
שיתוף במייל	1991
שיתוף בפייסבוק	1955
שכחת את הסיסמה	2022
שכחת סיסמה	2022
שכחתי סיסמה	1949
שלח	91	2025
שלח לחבר	1955
שלח תגובה	1999
שלחו את הכתבה במתנה	1991
שלחו במתנה	1991
שלחו לחבר	2035
שלחו לנו סרטונים	2029
שלחו לנו תמונות	2029
שלחו משוב	1999
שליחה	2025
שליחה במייל	1955
שליחת משוב	1999
שליחת תגובה	1999
שם	2025
שם מלא	2025
שם משפחה	2025
שם פרטי	2025
שמור	2036
שמור העדפות	2011
שמור כתבה	2048
שמירה	1955
שמירת הגדרות	2011
שמירת המתכון	61
שמירת כתבה	1991
שמרו כתבה	1991
שמרו לקריאה מאוחרת	1991
שנתי	2020
שתף	1955
שתף כתבה	2048
שתפו	1955
שתפו את הכתבה	1955
שתפו בוואטסאפ	1991
שתפו בווטסאפ	1991
שתפו בטוויטר	2035
שתפו בטלגרם	1991
שתפו בפייסבוק	1955
שתפו כתבה זו	2048
""", 'ת': """
תגובה	1963
תגובות	1963
תגובות נוספות	1999
תגיות	1964
תודה על ההצבעה	1999
תודה על הצבעתך	91
תודה על התמיכה	2043
תודה על תמיכתכם	2043
תודה שהצבעת	1999
תודה שהצבעתם	1999
תודה, ההודעה נשלחה	2024
תוכן למנויים	1949
תוכן ממומן	87	1959
תוכן מסחרי	1995
תוכן מקודם	1959
תוכן פרסומי	1995
תוכן שיווקי	87	1959
תוכן שיווקי בשיתוף	1995
תוצאות	91
תוצאות ההצבעה	2039
תוצאות הסקר	2039
תורגם אוטומטית	1991
תיקון טעות	1991
תמכו בנו	1948
תמכו בנו בפטריאון	2019
תמלול	2008
תנאי השימוש	1962
תנאי השימוש | מדיניות הפרטיות	1962
תנאי השימוש ומדיניות הפרטיות	1962
תנאי פרסום תגובות	1999
תפריט	1966
תקציר ai	1977
תקציר בינה מלאכותית	1977
תקציר הכתבה	1977
תרגום אוטומטי	2008
תרומה	1948
תרומה חד פעמית	2019
תרומה חד-פעמית	2019
תרומה חודשית	2019
תרמו	1948
תרמו עכשיו	1948
תשבץ	2004
תשבצים	2004
תשחץ	2004
תשלום באמצעות paypal	2044
""", 'ا': """
ابدا الاختبار	165
ابلاغ	163
ابلغ عن خطا	142
اترك تعليقا	118
اترك رد	162
اترك ردا	162
اتصل بنا	118
اجازه دادن	1622
احجز الان	212
احجز تذكرتك	168
احجز تذكرتك الان	168
احجز مكانك	168
احدث الاخبار	119
احفظ المقال	151
احفظ المقال لوقت لاحق	151
اخبار اخري	19
اخبار بيشتر	1598
اخبار ديگر	19
اخبار ذات صلة	119
اخبار ذات علاقة	152
اخبار قد تعجبك	152
اخبار قد تهمك	152
اخبار متعلقة	119
اخبار مرتبط	1571
اخبار مرتبطة	152
اخبار پيشنهادي	1598
اختبر معرفتك	165
اختبر معلوماتك	165
اختر	186
اختر اشتراكك	185
اختر الباقة	185
اختر المبلغ	208
اختر باقتك	185
اختر خطتك	185
اختر مبلغا	208
اخترنا لك	119
اخترنا لكم	152
اخر الاخبار	119
اخرين اخبار	1571
اخرين خبرها	1598
اخفاء	122
اخفاء التعليقات	162
اخفاء الردود	162
ادارة التفضيلات	206
ادارة الخيارات	206
ادارة الموافقة	173
ادارة ملفات تعريف الارتباط	116
ادامه	1573
ادامه با google	1628
ادامه با گوگل	1628
ادامه خبر	1634
ادامه در مرورگر	1620
ادامه مطلب	1573
ادخل البريد الالكتروني	210
ادخل بريدا الكترونيا صحيحا	187
ادخل بريدك الالكتروني	210
ادعم الصحافة المستقلة	99
ادعم عملنا	182
ادعمنا	99
ادعمنا علي باتريون	182
اذهب الي الوصفة	61
ارسال	91	109	1564
ارسال التعليق	162
ارسال المقال بالبريد	151
ارسال بازخورد	1607
ارسال به تلگرام	1590
ارسال به دوستان	1564
ارسال تعليق	162
ارسال خبر	1635
ارسال ديدگاه	1607
ارسال راي	91
ارسال رايگان	1643
ارسال سوژه	1635
ارسال نظر	1570
ارسل	91
ارسل التعليق	162
ارسل تعليقك	162
ارسل لنا خبرا	193
ارسل لنا صورك	193
ارسل ملاحظاتك	162
از دست ندهيد	1598
از راي شما متشكريم	1607
از شركت شما در نظرسنجي متشكريم	1607
از ما حمايت كنيد	1560
استطلاع	91
استطلاع الراي	91
استطلاع راي	91
استمع	109
استمع الي الخبر	169
استمع الي المقال	169
استمع الي هذا المقال	169
استمع علي سبوتيفاي	204
استمع للخبر	138
استمع للمقال	138
استمع للنص	138
اسم المستخدم الخاص بك	203
اشتباهي ديدهايد	1607
اشتر الان	168
اشتر الان من امازون	168
اشتر الكتاب	168
اشتر من امازون	168
اشتراك	100	1561
اشتراك خود را انتخاب كنيد	1628
اشتراك در تلگرام	1641
اشتراك در واتساپ	1641
اشتراك گذاري	1564
اشتراك گذاري در تلگرام	1590
اشتراكگذاري	1564
اشتراكگذاري در تلگرام	1641
اشتراكگذاري در واتساپ	1641
اشترك	100
اشترك في الاشعارات	177
اضافة رد	203
اضغط لتشغيل الصوت	207
اضغط هنا لمشاهدة الفيديو	138
اضف الي السلة	212
اضف تعليق	118
اضف تعليقا	118
اضف تعليقك	162
اضف رد	203
اضف ردا	162
اضف كمصدر مفضل	197
اطبع	109
اطبع المقال	151
اطبع الوصفة	61
اطبع هذا المقال	151
اظهار اقل	191
اظهار المحتوي	173
اظهار المزيد	191
اعادة المشاهدة	207
اعادة تحميل الصفحة	180
اعجبني	163
اعد تحميل الصفحة	180
اعدادات الخصوصية	173
اعدادات الكوكيز	173
اعدادات ملفات تعريف الارتباط	116
اعلان	113
اعلان مدفوع	87	156
اعلان ممول	113
اعلانات	113
اعلانات مدفوعة	156
اغلاق	98
اغلاق القائمة	211
اغلاق المعرض	211
اغلاق النافذة	211
افتح الخريطة	122
افتح المقال	209
افتح في التطبيق	176
افزودن به منابع ترجيحي	1639
افضل عرض	186
افضل قيمة	186
اقرا الخبر كاملا	191
اقرا المزيد	121
اقرا المقال التالي	211
اقرا المقال كاملا	191
اقرا ايضا	119
اقرا في التطبيق	176
اقرا لاحقا	213
اقرا مجانا	209
اكتب تعليقا	118
اكتب تعليقك	203
اكمل القراءة	211
اكنون بازي كنيد	1610
اكواد الخصم	212
الابلاغ عن التعليق	203
الابلاغ عن خطا	142
الاحدث	163
الاخبار	119
الاستمرار في المتصفح	176
الاسم	188
الاسم الكامل	188
الاشتراك	100
الاعلانات	113
الاقدم	163
الاقسام	119
الاكثر اعجابا	163
الاكثر تداولا	119
الاكثر تفاعلا	163
الاكثر شعبية	186
الاكثر قراءة	119
الاكثر قراءة الان	152
الاكثر قراءة اليوم	152
الاكثر مشاهدة	119
الان نه	1559
البحث	121
البريد الالكتروني	188
البريد الالكتروني غير صالح	187
البريد الالكتروني غير صحيح	187
البقاء متصلا	185
التالي	121
الترجمة	170
التشغيل التلقائي	170
التعليقات	118
التعليقات للمشتركين فقط	203
التعليقات معطلة	203
التفاصيل	122
الجودة	170
الحقول المطلوبة	187
الخبر التالي	191
الخبر السابق	191
الخروج من ملء الشاشة	169
الدخول	100
الدفع عبر باي بال	209
الذهاب الي صفحة التبرع	182
الرئيسية	121
السابق	121
السماح	178
السماح بالاشعارات	177
السماح دائما	173
السياسة التحريرية	193
الصفحة التالية	121
الصفحة الرئيسية	121
الصورة التالية	211
الصورة السابقة	211
العاب	167
العب الان	165
العب مجانا	165
العودة الي الاعلي	191
العودة الي الصفحة الرئيسية	191
العودة الي القائمة	211
العودة للصفحة الرئيسية	191
الغاء المتابعة	197
الغاء كتم الصوت	169
الفيديو التالي	207
الفيديو السابق	207
الفيديو غير متاح	169
القائمة	121
الكلمات المتقاطعة	167
الكلمات المفتاحية	191
المتابعة باستخدام apple	185
المتابعة باستخدام facebook	185
المتابعة باستخدام google	185
المتابعة باستخدام جوجل	185
المتابعة باستخدام غوغل	185
المتابعة بالبريد الالكتروني	209
المتابعة عبر غوغل	185
المتابعة في المتصفح	176
المتجر	201
المدة	170
المزيد	119	121
المزيد حول هذه القصة	152
المزيد للكاتب	191
المزيد من الاخبار	119
المزيد من الخيارات	199
المزيد من الفيديوهات	191
المزيد من المقالات	152
المزيد من مقالات الكاتب	191
المشاهدة علي يوتيوب	204
المقال التالي	119
المقال السابق	119
النتائج	91
النص المكتوب	170
الوسوم	119
الوضع الليلي	206
الوقت الحالي	170
الوقت المتبقي	169
الي الاعلي	121
الي صفحة التبرع	182
امسح رمز qr	176
امكان نمايش اين محتوا وجود ندارد	1618
امكان پخش ويدئو وجود ندارد	1614
انت تتابع هذا الموضوع	197
انت مشترك بالفعل	210
انتخاب	1629
انتخاب اشتراك	1628
انتخاب طرح	1628
انتشار	1608
انتقل الي الوصفة	61
انتهاي پيام	1590
انتهي الاعلان	168
اندازه فونت	65
اندازه قلم	65
اندازه متن	1641
انسخ الرابط	109
انشاء حساب	100
انشر	109
انضم الي فريقنا	142
انضموا الي فريقنا	142
اهد المقال	151
اهد هذا المقال	151
اهداء	151
اهداء المقال	151
اهم الاخبار	119
اوافق علي الشروط والاحكام	187
اوافق علي سياسة الخصوصية	187
اوافق علي معالجة بياناتي	187
اولين نفري باشيد كه نظر ميدهد	1590
ايا اين مطلب براي شما مفيد بود	1607
ايا اين مطلب مفيد بود	1607
ايا اين مقاله مفيد بود	1607
ايا مايليد اعلان دريافت كنيد	1621
ايا ميخواهيد اعلان دريافت كنيد	1621
ايجاد حساب	1561
ايقاف مؤقت	169
ايميل	1631
ايميل خود را بررسي كنيد	1630
ايميل معتبر وارد كنيد	1630
ايميل نامعتبر	1630
ايميل نامعتبر است	1630
اين فيلد الزامي است	1630
اين فيلد ضروري است	1630
اين مطالب را هم بخوانيد	1598
اين مطلب را هم بخوانيد	1598
اين مطلب مفيد بود	1607
اين مقاله قفل است	1628
اين ويدئو در دسترس نيست	1614
اين ويدئو ديگر در دسترس نيست	1614
اين ويديو در دسترس نيست	1614
اپليكيشن را دانلود كنيد	1620
اپليكيشن را نصب كنيد	1620
اگهي	1566
اگهيها	1602
""", 'ب': """
با تشكر، پيام شما ارسال شد	1630
با حمايت	1643
با ما تماس بگيريد	1635
با همكاري	1643
با پردازش دادههايم موافقم	1630
بارگذاري دوباره صفحه	1624
بارگذاري مجدد صفحه	1624
بارگذاري محتوا	1618
بارگذاري پست	1618
باز كردن	1574
باز كردن در اپليكيشن	1620
باز كردن در برنامه	1620
بازخورد بدهيد	1607
بازرگاني	1602
بازي رايگان	1610
بازي كنيد	1610
بازيها	1612
بازگشت به بالا	1573
بازگشت به صفحه اصلي	1634
باقات الاشتراك	209
بالتعاون مع	201
بالفيديو	138
بحث	121
بدعم من	201
براي ارسال نظر وارد شويد	1607
برعاية	113
بريد الكتروني غير صالح	187
بريدك الالكتروني	210
برچسب ها	1571
برچسبها	1571
بزرگتر كردن متن	1641
بزرگنمايي تصوير	1634
بستن	1559
بعدا	1622
بعدا ياداوري كن	1559
بعدي	1573
بلغ عن تعليق	203
بلغ عن خطا	142
بله، ميخواهم	1621
به اشتراك بگذاريد	1564
به اين مطلب گوش دهيد	1614
به اين مقاله گوش دهيد	1614
بهترين پيشنهاد	1629
بيشتر	1571	1573
بيشتر ببينيد	1598
بيشتر بخوانيد	1571
بيصدا	1615
""", 'ت': """
تابع القراءة	211
تابع الكاتب	197
تابع الموضوع	197
تابع هذا الموضوع	197
تابعنا عبر	112
تابعنا علي	112
تابعونا علي	112
تاخير # ثوان	169
تازهترينها	1571
تازهسازي صفحه	1624
تبرع	99
تبرع الان	99
تبرع شهري	182
تبرع شهريا	182
تبرع لمرة واحدة	182
تبرع مرة واحدة	208
تبرعي	208
تبليغ	1566
تبليغات	1566
تبليغات در گوگل	1602
تبليغات متني	1602
تجديد الاشتراك	209
تحديث الصفحة	180
تحقق من بريدك	187
تحقق من بريدك الالكتروني	187
تحميل التطبيق	108
تحميل الحلقة	169
تحميل الصوت	169
تحميل المحتوي	173
تحميل المزيد	121
تحميل المزيد من التعليقات	162
تحميل المنشور	173
تحميل من app store	176
تحميل من google play	176
تخطي الاعلان	207
تخفيف ويژه خوانندگان	1613
تذاكر	201
تذكرني	185
ترتيب	163
ترتيب حسب	163
ترجمة الية	170
ترجمه ماشيني	1615
تسجيل	100
تسجيل الخروج	100
تسجيل الدخول	100
تسجيل الدخول باستخدام google	185
تسجيل الدخول عبر جوجل	185
تسجيل الدخول عبر غوغل	185
تسجيل الدخول عبر فيسبوك	185
تسجيل دخول	100
تسوق الان	168
تشغيل الاشعارات	177
تشغيل الفيديو	169
تشغيل تلقائي	170
تصغير الخط	199
تصويت	91	163
تعذر تحميل الفيديو	207
تعذر تشغيل الفيديو	169
تعذر عرض المحتوي	173
تعليق	118
تعليقات	118
تعليقك	203
تغطية خاصة	152
تفضيلات الخصوصية	206
تفضيلات ملفات تعريف الارتباط	173
تفعيل	178
تفعيل الاشعارات	108
تقديم # ثوان	169
تكبير الخط	199
تكبير الصورة	191
تلخيص بالذكاء الاصطناعي	196
تلغرام	109
تلقي الاشعارات	177
تلگرام	1564
تم احتساب صوتك	162
تم ارسال رسالتك	187
تم ارسال رسالتك بنجاح	187
تم ارسال طلبك	210
تم استلام طلبك	210
تم الارسال بنجاح	187
تم الاشتراك بنجاح	187
تم انشاء الصوت بالذكاء الاصطناعي	169
تم انشاؤه بالذكاء الاصطناعي	207
تم تاكيد الاشتراك	210
تم تسجيل صوتك	162
تم نسخ الرابط	151
تماس با تحريريه	1635
تماس با ما	1570
تماس با نويسنده	1635
تماشاي ويديو	1590
تمام صفحه	1615
تنزيل الحلقة	169
تنزيل الصوت	169
تنظيمات حريم خصوصي	1618
تنظيمات كوكي	1569
تنظيمات كوكيها	1569
تواصل مع التحرير	193
تواصل مع الكاتب	193
تواصل مع المحرر	193
تواصل معنا	193
توقف پخش	1614
تويتر	109
توييتر	1564
تيليجرام	109
""", 'ث': """
ثبت ديدگاه	1607
ثبت راي	91
ثبت نام	1561
ثبت نظر	91	1570
ثبتنام	1561
""", 'ج': """
جار التحميل	169
جار تحميل الفيديو	169
جاري التحميل	169
جاري تحميل الفيديو	169
جاوااسكريپت غيرفعال است	1618
جدول	1612
جدول كلمات متقاطع	1612
جديدترين	1608
جديدترين اخبار	1571
جديدترينها	1608
جزئيات	1574
جستجو	1573
جميع الاخبار	191
جميع الالعاب	165
جميع التعليقات	118
جميع الفيديوهات	191
جميع مقالات الكاتب	191
""", 'ح': """
حالا نه	1559
حامي ما شويد	1626
حامي مالي	1643
حجم الخط	109
حجم النص	65
حدث الصفحة	180
حدث خطا	188
حدث خطا ما	188
حريم خصوصي	1569
حساب كاربري	1561
حساب كاربري دارم	1628
حساب كاربري داريد	1628
حساب كاربري نداريد	1628
حسابي	100
حصري للمشتركين	100
حفظ	109
حفظ الاعدادات	173
حفظ التفضيلات	173
حفظ المقال	151
حفظ الوصفة	61
حفظ للقراءة لاحقا	151
حقل الزامي	187
حقل مطلوب	187
حمايت كنيد	1560
حمايت مالي	1560
حمايت مالي از ما	1626
حمايت ماهانه	1626
حمل التطبيق	176
حمل التطبيق الان	176
حمل من app store	176
حمل من google play	176
""", 'خ': """
خاص بالمشتركين	185
خانه	1573
خبر بعدي	1590
خبر قبلي	1590
خبرهاي بيشتر	1598
خبرهاي داغ	1598
خبرهاي مرتبط	1571
خبرهاي پيشنهادي	1598
خروج	1561
خروج از تمام صفحه	1614
خريد از امازون	1613
خريد انلاين	1613
خريد اين كتاب	1613
خريد اينترنتي	1613
خريد بليت	1613
خريد بليط	1613
خريد كتاب	1613
خطايي ديدهايد	1607
خطايي رخ داد	1631
خلاصه با هوش مصنوعي	1638
خلاصه هوش مصنوعي	1638
خواندن در اپليكيشن	1620
خواندهشده با صداي مصنوعي	1614
خودتان را بيازماييد	1610
خيارات اخري	199
""", 'د': """
دانش خود را بسنجيد	1610
دانلود از اپ استور	1620
دانلود از بازار	1620
دانلود از گوگل پلي	1620
دانلود اپليكيشن	1620
دانلود صدا	1614
دانلود فايل صوتي	1614
دانلود ويدئو	1614
دانلود پادكست	1614
در حال بارگذاري	1614
در حال بارگذاري ويدئو	1614
در حال بارگذاري ويديو	1614
در نظرسنجي شركت كنيد	1607
در همين رابطه	1598
در همين زمينه	1598
در پاتريون حمايت كنيد	1626
درباره نويسنده	1635
دريافت از اپ استور	1620
دريافت از بازار	1620
دريافت از كافه بازار	1620
دريافت از مايكت	1620
دريافت از گوگل پلي	1620
دريافت اعلانها	1621
دستهبندي	1571
دعمك يصنع الفرق	208
دعوت به همكاري	1590
دنبال كردن	1639
دنبال كردن اين موضوع	1639
دنبال كردن موضوع	1639
دنبال كردن نويسنده	1639
ديدگاه	1570
ديدگاه خود را بنويسيد	1607
ديدگاهتان را بنويسيد	1590
ديدگاهها	1570
""", 'ذ': """
ذات صلة	119
ذخيره	1564
ذخيره تنظيمات	1618
ذخيره خبر	1590
ذخيره دستور پخت	61
ذخيره مطلب	1590
ذخيره مطلب براي بعد	1590
ذكرني لاحقا	98
""", 'ر': """
راسل التحرير	193
راسلنا	193
راي دهيد	91	1608
راي شما ثبت شد	91	1607
راي شما ثبت شده است	1607
رايگان و بدون هرزنامه	1630
ربما لاحقا	98
رد	118
رد همه	1618
رزرو بليت	1613
رسالتك	210
رفتن به بالا	1634
رفتن به دستور پخت	61
رفتن به صفحه كمك مالي	1626
رفض الكل	173
رفض جميع ملفات تعريف الارتباط	206
رمز عبور خود را فراموش كردهايد	1628
رمز عبور را فراموش كردهايد	1561
رپورتاژ	1566
رپورتاژ اگهي	1566
""", 'ز': """
زمان باقيمانده	1614
زمان فعلي	1615
زيرنويس	1615
""", 'س': """
سؤال اليوم	91
سالانه	1627
ساهم	99
ساهم الان	99
سجل الدخول	103
سجل الدخول للتعليق	162
سحب الموافقة	173
سرعة التشغيل	169
سرعت پخش	1614
سنويا	183
سودوكو	167	1612
سوژه بفرستيد	1635
سياسة التصحيح	193
سياسة التصحيحات	193
سياسة الخصوصية	116
سياسة الخصوصية | شروط الاستخدام	116
سياسة الخصوصية وشروط الاستخدام	116
سياسة ملفات تعريف الارتباط	116
سياست حريم خصوصي	1569
""", 'ش': """
شارك	109
شارك الخبر	151
شارك القصة	151
شارك المقال	109
شارك عبر واتساب	199
شارك علي	109
شارك علي تويتر	199
شارك علي فيسبوك	199
شارك علي واتساب	199
شارك في استطلاع الراي	142
شارك في الاختبار	165
شارك في الاستطلاع	142
شارك في التصويت	162
شارك هذا الخبر	213
شارك هذا المقال	213
شارك هذا الموضوع	109
شارك هذه الصفحة	213
شاركنا برايك	162
شاركنا رايك	118
شاركها	151
شاركونا اراءكم	162
شاهد الصور	191
شاهد الفيديو	138
شاهد ايضا	119
شاهد بالفيديو	138
شاهد علي يوتيوب	204
شايد بعدا	1559
شحن مجاني	201
شراء التذاكر	168
شراء من امازون	168
شرايط ارسال نظر	1607
شرايط استفاده	1569
شرايط استفاده و حريم خصوصي	1569
شرايط را ميپذيرم	1630
شركاؤنا	173
شركاي ما	1618
شركت در ازمون	1610
شركت در نظرسنجي	1607
شروط الاستخدام	116
شروط الاستخدام | سياسة الخصوصية	116
شروط الاستخدام وسياسة الخصوصية	116
شروط التعليق	162
شروع ازمون	1610
شكرا لتصويتك	91	162
شكرا لدعمك	208
شكرا لدعمكم	208
شكرا لمشاركتك	162
شكرا، تم ارسال رسالتك	187
شما اين موضوع را دنبال ميكنيد	1639
شما قبلا راي دادهايد	1607
شنيدن اين مطلب	1614
شنيدن مقاله	1614
شهريا	183
""", 'ص': """
صفحة التبرع	182
صفحه اصلي	1573
صفحه كمك مالي	1626
صندوق ورودي خود را بررسي كنيد	1630
صوت	91	163
صوت اصطناعي	207
صوت الان	91
""", 'ط': """
طالع ايضا	152
طباعة	109
طباعة المقال	151
طباعة الوصفة	61
""", 'ع': """
عرض اقل	122
عرض الاشتراكات	209
عرض الاصل	122
عرض الباقات	209
عرض التعليقات	162
عرض التفاصيل	122
عرض الردود	162
عرض الصور	191
عرض الكل	121
عرض المحتوي	173
عرض المزيد	121
عرض المزيد من التعليقات	162
عرض الملف	191
عرض المنتج	212
عرض المنشور	173
عرض النتائج	91	163
عرض النص الاصلي	122
عرض النص المكتوب	169
عرض جميع الاخبار	191
عرض جميع الصور	191
عرض خاص للقراء	168
عرض علي اكس	204
عرض علي انستغرام	204
عرض علي تويتر	204
عرض علي فيسبوك	204
عرض هذا المنشور علي instagram	204
عرض هذا المنشور علي انستغرام	204
عروض المشتركين	168
عضويت	1561
عطلت مانع الاعلانات	180
عكس	1571
عكسهاي بيشتر	1634
عكسهايتان را براي ما بفرستيد	1635
علي فيسبوك وتويتر	112
عن الكاتب	193
عودة للاعلي	191
""", 'غ': """
غرد	109
غيرفعال كردم	1625
""", 'ف': """
فتح	122
فتح التطبيق	176
فتح في التطبيق	176
فراموشي رمز عبور	1628
فروشگاه	1643
فعال كردن	1622
فعال كردن اعلانها	1621
فعالسازي اعلانها	1621
فعل الاشعارات	177
فعلا نه	1622
فقط براي مشتركان	1561
فهمت	122
فيديو	119
فيديو غير متاح	169
فيسبوك	109	1564
فيلد الزامي	1630
فيلدهاي الزامي	1630
""", 'ق': """
قبلي	1573
قبول الجميع	173
قبول الكل	173
قبول جميع ملفات تعريف الارتباط	206
قبول همه	1618
قبول و ادامه	1618
قبول ومتابعة	173
قد يعجبك	119
قد يعجبك ايضا	19	119
قد يهمك	119
قد يهمك ايضا	119
قديميترين	1608
قديميترينها	1608
قراءة المزيد	121
قصص مقترحة	152
قواعد التعليق	162
قواعد التعليقات	162
قوانين ارسال نظر	1607
قوانين و مقررات را ميپذيرم	1630
قيم المقال	142
قيم الوصفة	61
قيم هذا المقال	142
""", 'ك': """
كبر الصورة	191
كتم الصوت	170
كد qr را اسكن كنيد	1620
كل الاخبار	191
كل الالعاب	165
كل الصور	191
كل شهر	183
كل مساهمة تصنع فرقا	182
كل مساهمة مهمة	182
كل مقالات الكاتب	191
كلمات دلالية	119
كلمات متقاطعة	167
كلمات مفتاحية	119
كليدواژهها	1571
كمك كنيد	1560
كمك مالي	1560
كمك ماهانه	1626
كمك يكباره	1626
كن اول المعلقين	151
كن داعما	99
كود خصم	212
كوكيها	1569
كوچكتر كردن متن	1641
كيف اعطل مانع الاعلانات	180
كيف اعطله	181
كيفية التعطيل	181
كيفيت	1615
كپي	1642
كپي شد	1590
كپي كردن لينك	1590
كپي لينك	1564
""", 'ل': """
لا اعرف	163
لا راي لي	163
لا شكرا	98
لا يمكن تشغيل الفيديو	169
لا يمكن عرض هذا المحتوي	173
لا، شكرا	98
لاحقا	98
لدي حساب	185
لديك حساب	185
لديك حساب بالفعل	185
لست مشتركا	185
لست مشتركا بعد	185
لطفا ان را غيرفعال كنيد	1625
لطفا يك ايميل معتبر وارد كنيد	1630
لغو در هر زمان	1628
لغو دنبال كردن	1639
لغو رضايت	1618
لقد صوت من قبل	162
لقد عطلته	180
لقد قمت بالتصويت	162
للمشتركين فقط	103
لم يعجبني	163
ليس الان	98
ليس لديك حساب	185
لينك كوتاه	1564
لينك كوتاه خبر	1590
لينك كپي شد	1590
""", 'م': """
مادة اعلانية	113
ماهانه	1627
مبلغ اخر	182
مبلغ دلخواه	1626
مبلغ ديگر	1626
مبلغ مختلف	182
مبلغ مخصص	208
متابع	197
متابعة القراءة	211
متابعة الكاتب	197
متابعة الموضوع	197
متابعة علي الموقع	176
متن كامل خبر	1634
متن كامل مقاله را بخوانيد	1634
متن پيادهشده	1615
متوجه شدم	1574
متوفر علي app store	176
متوفر علي google play	176
مجانا وبدون رسائل مزعجة	187
محبوبترين	1629
محبوبترينها	1608
محتواي تبليغاتي	1566
محتواي حمايتشده	1590
محتواي پولي	1613
محتوي اعلاني	156
محتوي برعاية	156
محتوي مدفوع	168
محتوي ممول	87	113
مختارات	119
مخصوص مشتركان	1628
مدة الفيديو	207
مدت	1615
مدت زمان	1615
مديريت رضايت	1618
مديريت كوكيها	1618
مرا به خاطر بسپار	1628
مرة واحدة	183
مرتبسازي	1608
مرتبسازي بر اساس	1608
مزايا المشتركين	168
مزاياي مشتركان	1613
مساحة اعلانية	156
مستخدم جديد	100
مسدودكننده را غيرفعال كردم	1624
مشاركة	109
مشاركة عبر البريد	199
مشاركة عبر فيسبوك	199
مشاركة عبر واتساب	109
مشاركة علي تويتر	109
مشاركة علي فيسبوك	109
مشاهده بيشتر	1573
مشاهده عكسها	1634
مشاهده قيمت	1613
مشاهده محتوا	1618
مشاهده نتايج	91	1608
مشاهده همه	1573
مشاهده پاسخها	1607
مشاهده پرونده	1634
مشاهده گالري	1634
مشترك شويد	1561
مشغل الصوت	207
مشغل الفيديو	207
مشكلي پيش امد	1631
مطالب بيشتر	1598
مطالب ديگر اين نويسنده	1634
مطالب مرتبط	1571
مطالب پيشنهادي	1598
مطلب بعدي	1634
مطلب قبلي	1634
معرض الصور	191
مقال مهدي من مشترك	213
مقالات اخري للكاتب	152
مقالات ذات صلة	119
مقالات قد تعجبك	152
مقالات قد تهمك	152
مقالات مرتبط	1571
مقاله بعدي	1634
مقاله قبلي	1634
مقروء بصوت اصطناعي	169
ملء الشاشة	170
ملخص الذكاء الاصطناعي	196
ملخص بالذكاء الاصطناعي	196
ملفات تعريف الارتباط	116
منو	1573
مهمترين اخبار	1571
مواضيع ذات صلة	119
مواضيع قد تهمك	152
مواضيع متعلقة	152
مواضيع مرتبطة	152
موافق ومتابعة	173
موضوعات ذات صلة	119
موضوعات متعلقة	152
مولد بالذكاء الاصطناعي	207
ميخواهيد اعلان دريافت كنيد	1621
""", 'ن': """
نام	1631
نام خانوادگي	1631
نام و نام خانوادگي	1631
نبذة عن الكاتب	193
نتائج الاستطلاع	203
نتائج التصويت	203
نسخ	200
نسخ الرابط	109
نسخ رابط المقال	151
نسخه صوتي مقاله	1614
نسخه چاپي	1590
نسيت كلمة السر	185
نسيت كلمة المرور	100
نشر	163
نصب اپليكيشن	1620
نظر	1570
نظر بدهيد	1590
نظر خود را با ما در ميان بگذاريد	1590
نظر خود را بنويسيد	1570
نظر خود را بگوييد	1607
نظر سنجي	91
نظر شما	1570
نظر شما درباره اين خبر چيست	1590
نظرات	1570
نظرتان را بگوييد	1607
نظرسنجي	91	1590
نظري ندارم	1608
نعم، اريد	177
نمايش اين محتوا ممكن نيست	1618
نمايش بيشتر	1573
نمايش زيرنويس	1614
نمايش كمتر	1574
نمايش متن اصلي	1574
نمايش محتوا	1618
نمايش نتايج	91
نمايش نظرات	1607
نمايش نظرات بيشتر	1607
نمايش نقشه	1574
نمايش همه	1574
نمايش پاسخها	1607
نمايش پست	1618
نميدانم	1608
ننصح بقراءة	119
نه ممنون	1559
نهاية الاعلان	168
""", 'ه': """
هديه دادن مقاله	1641
هذا البريد مسجل مسبقا	210
هذا الحقل الزامي	187
هذا الحقل مطلوب	187
هذا الفيديو غير متاح	169
هذا الفيديو لم يعد متاحا	169
هذا المقال مقفل	185
هذه المادة للمشتركين	151
هر زمان ميتوانيد لغو اشتراك كنيد	1630
هر كمكي مهم است	1626
هر ماه	1627
هل افادك هذا المقال	162
هل ترغب باستلام الاشعارات	177
هل ترغب في تلقي الاشعارات	177
هل تريد تلقي اشعارات	177
هل تريد تلقي الاشعارات	177
هل كان هذا المقال مفيدا	162
هل كان هذا مفيدا	162
هل كانت هذه الصفحة مفيدة	162
هل لديك حساب	185
هل نسيت كلمة المرور	185
هل وجدت خطا	162
همرساني	1564
همه اخبار	1634
همه بازيها	1610
همه خبرها	1634
همه عكسها	1634
همه مطالب	1634
همه مطالب نويسنده	1634
همه ويدئوها	1634
هميشه اجازه داده شود	1618
هميشه نمايش بده	1618
همچنين ببينيد	1598
همچنين بخوانيد	1571
هنوز ثبتنام نكردهايد	1628
هنوز مشترك نيستيد	1628
""", 'و': """
واتساب	109
واتساپ	1564
ورود	1561
ورود / ثبت نام	1561
ورود با اپل	1628
ورود با فيسبوك	1628
ورود با گوگل	1628
وسوم	119
وصول غير محدود الي جميع المقالات	209
ويدئو در دسترس نيست	1614
ويديو	1571
ويديو در دسترس نيست	1614
ويژه خوانندگان	1613
ويژه مشتركان	1561
""", 'ي': """
يتم تحميل الفيديو	169
يدفع سنويا	185
يك بار	1627
يكبار	1627
يمكنك الالغاء في اي وقت	185
يمكنك الغاء الاشتراك في اي وقت	187
""", 'پ': """
پاسخ	1570
پايان اگهي	1613
پايان تبليغ	1613
پخش خودكار	1615
پخش ويدئو	1614
پخش ويدئو ممكن نيست	1614
پخش ويديو	1614
پذيرش همه	1618
پذيرش و ادامه	1618
پربازديدترين	1571
پربازديدترينها	1571
پربازديدها	1571
پربازديدهاي امروز	1598
پربازديدهاي هفته	1598
پربحثترينها	1571
پربينندهترين	1598
پربينندهترين خبرها	1598
پربينندهترينها	1598
پرداخت سالانه	1628
پرداخت ماهانه	1628
پسنديدم	1608
پنهان كردن پاسخها	1607
پيام بازرگاني	1602
پيام شما ارسال شد	1630
پيام شما با موفقيت ارسال شد	1630
پيشنهاد خواندني	1598
پيشنهاد سردبير	1571
پيشنهاد ما	1571
""", 'چ': """
چاپ	1564
چاپ دستور پخت	61
چگونه غيرفعال كنم	1625
چگونه مسدودكننده را غيرفعال كنم	1624
""", 'گ': """
گالري تصاوير	1634
گالري عكس	1634
گزارش تخلف	1607
گزارش خطا	1570
گزارش خطا در اين خبر	1590
گزينههاي بيشتر	1641
""", 'अ': """
अकाउंट नहीं है	2120
अक्षर का आकार	65
अक्षर छोटे करें	2132
अक्षर बडे करें	2132
अगला	2068
अगला लेख	2126
अगली खबर	2066
अगली स्टोरी	2126
अनफॉलो करें	2130
अनम्यूट	2106
अनिवार्य	2123
अनुमति दें	2114
अन्य खबरें	19	2066
अन्य राशि	2118
अन्य विकल्प	2132
अपना इनबॉक्स देखें	2122
अपना ईमेल दर्ज करें	2122
अपना ईमेल देखें	2122
अपना ज्ञान परखें	2102
अपना प्लान चुनें	2120
अपनी तस्वीरें हमें भेजें	2127
अपनी प्रतिक्रिया दें	2099
अपनी राय दें	2065
अपनी राय बताएं	2099
अभी खरीदें	2105
अभी खेलें	2102
अभी डाउनलोड करें	2112
अभी तक सब्सक्राइबर नहीं हैं	2120
अभी दान करें	2055
अभी नहीं	2054
अमान्य ईमेल	2122
अमेजन पर खरीदें	2105
अवधि	2107
""", 'आ': """
आगे पढें	2068
आज का सवाल	91
आज की अन्य खबरें	2092
आप इस विषय को फॉलो कर रहे हैं	2130
आप कभी भी अनसब्सक्राइब कर सकते हैं	2122
आप पहले ही वोट कर चुके हैं	2099
आपका वोट दर्ज हो गया	2099
आपका वोट दर्ज हो गया है	2099
आपका संदेश भेज दिया गया है	2122
आपके लिए	2066
आपको यह भी पसंद आ सकता है	2092
आपको ये भी पसंद आ सकता है	2092
आवश्यक फील्ड	2122
""", 'इ': """
इस विषय को फॉलो करें	2130
इसे भी देखें	2092
इसे भी पढें	2066
""", 'ई': """
ई-पेपर	2056
ईमेल	2123
ईमेल से शेयर करें	2132
""", 'ऊ': """
ऊपर जाएं	2068
""", 'ए': """
एआई आवाज में सुनें	2106
एआई द्वारा तैयार	2080
एआई समरी	2080
एआई सारांश	2080
एआई से तैयार सारांश	2080
एक बार	2119
एक बार का दान	2118
एप डाउनलोड करें	2112
""", 'ऐ': """
ऐप इंस्टॉल करें	2112
ऐप खोलें	2112
ऐप डाउनलोड करें	2112
ऐप में खोलें	2112
ऐप में पढें	2112
ऐप स्टोर से डाउनलोड करें	2112
""", 'ऑ': """
ऑटोप्ले	2107
ऑडियो डाउनलोड करें	2106
ऑफर देखें	2105
""", 'औ': """
और खबरें	2066
और टिप्पणियां देखें	2099
और देखें	2068
और पढें	2066	2068
और भी पढें	2092
""", 'क': """
कभी भी रद्द करें	2120
कम दिखाएं	2069
कमेंट	2065
कमेंट करें	2065
कमेंट लिखें	2099
कमेंट्स	2065
कह नहीं सकते	2100
किताब खरीदें	2105
कीमत देखें	2105
कुकी नीति	2064
कुकी सेटिंग्स	2110
कुकीज प्रबंधित करें	2110
कुछ गलत हो गया	2123
के सहयोग से	2134
केवल सदस्यों के लिए	2056
केवल सब्सक्राइबर के लिए	2120
कैसे बंद करें	2117
कॉपी	2133
कॉपी करें	2133
कॉपी लिंक	2059
क्या आप नोटिफिकेशन चाहते हैं	2113
क्या आप नोटिफिकेशन पाना चाहते हैं	2113
क्या आप सूचनाएं पाना चाहते हैं	2113
क्या यह उपयोगी था	2099
क्या यह खबर उपयोगी थी	2099
क्या यह पेज उपयोगी था	2099
क्या यह लेख उपयोगी था	2099
क्यूआर कोड स्कैन करें	2112
क्रमबद्ध करें	2100
क्विज खेलें	2102
""", 'ख': """
खबर सुनें	2106
खाता नहीं है	2120
खाता बनाएं	2056
खोजें	2068
खोलें	2069
""", 'ग': """
गलती की सूचना दें	2099
गलती बताएं	2069
गलती मिली	2099
गूगल प्ले से डाउनलोड करें	2112
गूगल से जारी रखें	2120
गूगल से लॉगिन करें	2120
गेम्स	2104
गैलरी देखें	2126
गोपनीयता नीति	2064
गोपनीयता सेटिंग्स	2110
""", 'च': """
चर्चा में क्यों है	2092
चुनें	2121
""", 'ज': """
जरूर पढें	2092
जवाब छिपाएं	2099
जवाब दें	2065
जवाब देखें	2099
जवाब भेजें	2099
जावास्क्रिप्ट बंद है	2110
ज्यादा दिखाएं	2126
ज्यादा पढी गई	2092
""", 'ट': """
टिकट खरीदें	2105
टिकट बुक करें	2105
टिप्पणियां	2065
टिप्पणी	2065
टिप्पणी करें	2065
टिप्पणी के नियम	2099
टिप्पणी के लिए लॉगिन करें	2099
टिप्पणी भेजें	2099
टिप्पणी लिखें	2099
टेक्स्ट साइज	65
टैग्स	2066
टॉप न्यूज	2066
टॉप स्टोरीज	2092
ट्रांसक्रिप्ट	2107
ट्रेंडिंग	2066
ट्विटर	2059
ट्विटर पर शेयर करें	2132
""", 'ठ': """
ठीक है	2069
""", 'त': """
तस्वीर बडी करें	2126
तस्वीरें देखें	2126
ताजा खबरें	2066
ताजा समाचार	2066
""", 'द': """
दान करें	2055
दान पेज पर जाएं	2118
देश की और खबरें	2092
दोस्तों को भेजें	2080
""", 'ध': """
धन्यवाद, आपका संदेश भेज दिया गया है	2122
""", 'न': """
नक्शा देखें	2069
नतीजे देखें	91
नवीनतम	2100
नहीं धन्यवाद	2054
नहीं, धन्यवाद	2054
नाम	2123
नियम और शर्तें	2064
नियम और शर्तें | गोपनीयता नीति	2064
नोटिफिकेशन ऑन करें	2113
नोटिफिकेशन चालू करें	2113
""", 'प': """
पता नहीं	2100
परिणाम देखें	91	2100
पसंदीदा स्रोत के रूप में जोडें	2130
पहले से खाता है	2120
पहले से सब्सक्राइबर हैं	2120
पाठकों के लिए विशेष ऑफर	2105
पार्टनर कंटेंट	2095
पासवर्ड भूल गए	2120
पिछला	2068
पिछला लेख	2126
पिछली खबर	2066
पूरा नाम	2123
पूरा लेख पढें	2126
पूरी खबर पढें	2068
पेज दोबारा लोड करें	2116
पेज रिफ्रेश करें	2116
पेज रीफ्रेश करें	2116
पेड कंटेंट	2105
पोल	91
पोल में हिस्सा लें	2099
पोस्ट लोड करें	2110
प्रचार	2062
प्रतिक्रिया दें	2065
प्रतिलिपि	2107
प्राइवेसी सेटिंग्स	2110
प्रायोजक	2134
प्रायोजित	2062
प्रायोजित सामग्री	2095
प्रिंट	2133
प्रिंट करें	2059
प्रीमियम	2056
प्लान चुनें	2120
प्ले स्टोर से डाउनलोड करें	2112
प्लेबैक गति	2106
प्लेबैक स्पीड	2106
प्लेयर लोड हो रहा है	2106
""", 'फ': """
फीडबैक दें	2099
फीडबैक भेजें	2099
फुल स्क्रीन	2107
फुल स्क्रीन से बाहर निकलें	2106
फेसबुक	2059
फेसबुक पर शेयर करें	2059
फेसबुक से जारी रखें	2120
फेसबुक से लॉगिन करें	2120
फॉन्ट आकार	2132
फॉन्ट साइज	65
फॉलो कर रहे हैं	2130
फॉलो करें	2130
फोटो	2066
फोटो गैलरी	2092
फोटो गैलरी देखें	2126
फ्लिपकार्ट पर खरीदें	2105
""", 'ब': """
बंद करें	2054
बडी खबरें	2066
बाद में	2054
बाद में याद दिलाएं	2054
ब्राउजर में जारी रखें	2112
""", 'भ': """
भेजें	2123
""", 'म': """
मशीनी अनुवाद	2107
मान्य ईमेल दर्ज करें	2122
मासिक	2119
मासिक दान	2118
मासिक भुगतान	2120
मासिक सहयोग	2118
मुख्य समाचार	2066
मुझे याद रखें	2120
मुफ्त डिलीवरी	2134
मुफ्त में खेलें	2102
मुफ्त, कोई स्पैम नहीं	2122
मूल देखें	2069
मेन्यू	2068
मेरा खाता	2056
मेरा खाता है	2120
मैं नियम और शर्तों से सहमत हूं	2122
मैंने ऐड ब्लॉकर बंद कर दिया	2116
मैंने बंद कर दिया	2117
म्यूट	2107
""", 'य': """
यह खबर सुनें	2106
यह फील्ड अनिवार्य है	2122
यह फील्ड आवश्यक है	2122
यह भी देखें	2092
यह भी पढें	2066
यह लेख लॉक है	2120
यह लेख सुनें	2106
यह वीडियो अब उपलब्ध नहीं है	2106
यह वीडियो उपलब्ध नहीं है	2106
यह सामग्री नहीं दिखाई जा सकती	2110
ये खबरें भी पढें	2092
ये भी जानें	2092
ये भी देखें	2092
ये भी पढें	2066
""", 'र': """
रजिस्टर करें	2056
रिपोर्ट करें	2100
रेसिपी पर जाएं	61
रेसिपी प्रिंट करें	61
रेसिपी सेव करें	61
""", 'ल': """
लाइक	2100
लाइक करें	2100
लिंक कॉपी करें	2059	2080
लिंक कॉपी हो गया	2132
लेख उपहार में दें	2132
लेख सुनें	2106
लेखक के अन्य लेख	2126
लेखक के और लेख	2126
लेखक के बारे में	2127
लेखक को फॉलो करें	2130
लेखक परिचय	2127
लॉग इन	2056
लॉग इन करें	2056
लॉगआउट	2056
लॉगिन	2056
लोकप्रिय	2066
लोड हो रहा है	2106
""", 'व': """
वर्ग पहेली	2104
वर्तमान समय	2107
विज्ञापन	2062
विज्ञापन के बाद जारी	2095
विज्ञापन समाप्त	2105
विज्ञापन हटाएं	2080
विवरण	2069
विषय	2066
विषय को फॉलो करें	2130
वीडियो	2066
वीडियो उपलब्ध नहीं है	2106
वीडियो चलाएं	2106
वीडियो नहीं चलाया जा सकता	2106
वीडियो लोड हो रहा है	2106
वोट करने के लिए धन्यवाद	2099
वोट करें	91	2100
वोट दें	91
वोट देने के लिए धन्यवाद	2099
व्हाट्सएप	2059
व्हाट्सएप पर शेयर करें	2132
व्हाट्सऐप पर शेयर करें	2132
""", 'श': """
शायद बाद में	2054
शिकायत करें	2100
शेयर	2059
शेयर करें	2059
शेष समय	2106
""", 'स': """
संपर्क करें	2065
संपादक को लिखें	2127
संबंधित खबरें	2066
संबंधित लेख	2066
संबंधित वीडियो	2092
संबंधित समाचार	2066
सदस्य बनें	2055
सबटाइटल	2107
सबटाइटल दिखाएं	2106
सबमिट करें	2123
सबसे अच्छा ऑफर	2121
सबसे ज्यादा पढी गई	2066
सबसे ज्यादा पढी गई खबरें	2092
सबसे ज्यादा पढी गईं	2092
सबसे नए	2100
सबसे पुराने	2100
सबसे लोकप्रिय	2121
सब्सक्राइब	2056
सब्सक्राइब करें	2056
सभी अस्वीकार करें	2110
सभी कमेंट देखें	2099
सभी खबरें	2126
सभी खबरें देखें	2126
सभी गेम	2102
सभी गेम्स	2102
सभी टिप्पणियां देखें	2099
सभी तस्वीरें देखें	2126
सभी दिखाएं	2069
सभी देखें	2068
सभी फोटो देखें	2126
सभी वीडियो	2126
सभी वीडियो देखें	2126
सभी स्वीकार करें	2110
समझ गया	2069
समर्थन करें	2055
सर्वे	91
सर्वे में हिस्सा लें	2099
सहमति प्रबंधित करें	2110
सहमति वापस लें	2110
सहयोग करें	2055
सही ईमेल दर्ज करें	2122
साइन अप	2056
साइन इन	2056
साझा करें	2059
सामग्री दिखाएं	2110
सामग्री देखें	2110
सामग्री लोड करें	2110
सालाना	2119
सालाना भुगतान	2120
सिर्फ सब्सक्राइबर के लिए	2120
सीधे रेसिपी पर जाएं	61
सुडोकू	2104
सुधार नीति	2127
सूचनाएं चालू करें	2113
सेव करें	2059
स्पॉन्सर्ड	2062
स्पॉन्सर्ड कंटेंट	2095
स्वचालित अनुवाद	2107
स्वीकार करें और जारी रखें	2110
""", 'ह': """
हमसे संपर्क करें	2127
हमारा समर्थन करें	2055
हमारी मदद करें	2118
हमें लिखें	2127
हमें सपोर्ट करें	2118
हमें सहयोग दें	2118
हमेशा अनुमति दें	2110
हर महीने	2119
हर योगदान महत्वपूर्ण है	2118
हर योगदान मायने रखता है	2118
हां, चाहिए	2113
होम	2068
होम पेज पर जाएं	2126
""", 'অ': """
অক্ষরের আকার	65
অটোপ্লে	353
অডিও ডাউনলোড করুন	352
অনুদান দিন	316
অনুদান পাতায যান	361
অনুমতি দিন	358
অনুসরণ করছেন	373
অনুসরণ করুন	373
অন্য পরিমাণ	361
অ্যাকাউন্ট আছে	363
অ্যাকাউন্ট নেই	363
অ্যাপ ডাউনলোড করুন	356
অ্যাপ স্টোর থেকে ডাউনলোড করুন	356
অ্যাপে খুলুন	356
অ্যাপে পডুন	356
""", 'আ': """
আগের খবর	368
আপনার জন্য নির্বাচিত	342
আপনার বার্তা পাঠানো হযেছে	365
আপনার ব্রাউজার অডিও সমর্থন করে না	352
আপনার ব্রাউজার ভিডিও সমর্থন করে না	352
আপনার ভোট গৃহীত হযেছে	348
আপনার ভোট গ্রহণ করা হযেছে	348
আপনার মতামত জানান	348
আপনি আগেই ভোট দিযেছেন	348
আপনি কি নোটিফিকেশন পেতে চান	357
আবশ্যক	366
আমাকে মনে রাখুন	363
আমাদের সমর্থন করুন	361
আমাদের সহাযতা করুন	361
আমি শর্তাবলিতে সম্মত	365
আরও খবর	318
আরও দেখুন	318
আরও পডতে পারেন	342
আরও পডুন	318
আরও মন্তব্য দেখুন	348
আরও সংবাদ	342
আরো খবর	342
আরো পডুন	342
""", 'ই': """
ইমেইল	366
ইমেইল সঠিক নয	365
""", 'উ': """
উত্তর দিন	349
উত্তর দেখুন	348
উপরে যান	368
""", 'এ': """
এ জাতীয আরও খবর	342
এ জাতীয আরো খবর	342
এ সম্পর্কিত আরও খবর	318
এ সম্পর্কিত আরও পডুন	342
এআই সারাংশ	372
এই কনটেন্ট দেখানো যাচ্ছে না	354
এই ঘরটি আবশ্যক	365
এই বিভাগের আরও খবর	342
এই বিভাগের আরো খবর	342
এই বিষয অনুসরণ করুন	373
এই ভিডিওটি আপনার দেশে দেখা যাবে না	352
এই ভিডিওটি আর নেই	352
এই ভিডিওটি পাওযা যাচ্ছে না	352
এই লেখাটি কি উপকারী ছিল	348
এককালীন	362
এককালীন অনুদান	361
এখন নয	358
এখনই কিনুন	351
এখনই খেলুন	350
""", 'ক': """
কনটেন্ট দেখান	354
কনটেন্ট লোড করুন	354
কপি করুন	375
কপি লিংক	341
কম দেখুন	368
কিউআর কোড স্ক্যান করুন	356
কিছু ভুল হযেছে	366
কুইজ খেলুন	350
কুইজে অংশ নিন	350
কুকি সেটিংস	354
""", 'খ': """
খবরটি শুনুন	352
খবরটি শেযার করুন	341
""", 'গ': """
গুগল দিযে লগইন করুন	363
গুগল প্লে থেকে ডাউনলোড করুন	356
গোপনীযতা সেটিংস	354
গ্যালারি দেখুন	368
গ্রহণ করে এগিযে যান	354
""", 'ছ': """
ছবি দেখুন	368
ছবি বড করুন	368
ছবির গ্যালারি	368
""", 'জ': """
জনপ্রিয খবর	342
জমা দিন	366
জরিপ	91
জরিপে অংশ নিন	348
জানি না	349
জাভাস্ক্রিপ্ট বন্ধ আছে	354
""", 'ট': """
টিকিট কাটুন	351
টিকিট কিনুন	351
টুইটারে শেযার করুন	374
""", 'ন': """
নতুন	349
নাম	366
নিবন্ধন	316
নোটিফিকেশন চালু করুন	357
নোটিফিকেশন পেতে চান	357
""", 'প': """
পরবর্তী খবর	368
পরে	358
পাঠকের পছন্দ	342
পাঠান	366
পাসওযার্ড ভুলে গেছেন	363
পুরো খবর পডুন	368
পুরোনো	349
পেজ আবার লোড করুন	360
পেজ রিফ্রেশ করুন	360
পেজটি রিফ্রেশ করুন	360
পোস্ট লোড করুন	354
পোস্টটি শেযার করুন	341
প্রচ্ছদে ফিরুন	368
প্রতিটি অনুদান গুরুত্বপূর্ণ	361
প্রতিলিপি	353
প্রিন্ট	320
প্রিন্ট করুন	341
প্লে স্টোর থেকে ডাউনলোড করুন	356
প্লেব্যাক গতি	352
প্ল্যান বেছে নিন	363
""", 'ফ': """
ফন্ট সাইজ	374
ফলাফল দেখুন	91	349
ফলো করুন	373
ফুল স্ক্রিন	353
ফেসবুক দিযে লগইন করুন	363
ফেসবুকে শেযার করুন	341
ফ্রি ডেলিভারি	376
""", 'ব': """
বই কিনুন	351
বইটি কিনুন	351
বন্ধুদের সঙ্গে শেযার করুন	341
বাকি সময	352
বার্ষিক	362
বিজ্ঞাপন	320
বিজ্ঞাপন শেষ	351
বিস্তারিত পডুন	342
বেছে নিন	364
""", 'ভ': """
ভিডিও চালান	352
ভিডিও লোড হচ্ছে	352
ভিডিওটি চালানো যাচ্ছে না	352
ভিডিওটি পাওযা যাচ্ছে না	352
ভুল জানান	348
ভুল সংশোধন জানান	348
ভোট দিন	91	349
ভোট দেওযার জন্য ধন্যবাদ	348
""", 'ম': """
মতামত জানান	348
মতামত পাঠান	348
মন্তব্য	320
মন্তব্য করতে লগইন করুন	348
মন্তব্য করুন	320
মন্তব্য নেই	349
মন্তব্য পাঠান	348
মন্তব্য লিখুন	348
মন্তব্যের নিযম	348
মাসিক	362
মাসিক অনুদান	361
মিউট	353
""", 'য': """
যেকোনো সময বাতিল করুন	363
যোগাযোগ করুন	369
""", 'র': """
রকমারি থেকে কিনুন	351
রিপোর্ট করুন	349
রেজিস্টার	316
রেসিপি প্রিন্ট করুন	61
রেসিপিতে যান	61
""", 'ল': """
লগ ইন	316
লগইন	316
লাইক	349
লিংক কপি	320
লিংক কপি করুন	341
লিংক কপি হযেছে	341
লিঙ্ক কপি করুন	341
লেখক পরিচিতি	369
লেখক সম্পর্কে	369
লেখককে অনুসরণ করুন	373
লেখকের অন্যান্য লেখা	368
লেখকের আরও লেখা	368
লেখাটি কি উপকারী ছিল	348
লেখাটি শুনুন	352
লেখাটি সেভ করুন	341
লোড হচ্ছে	352
""", 'শ': """
শুধু গ্রাহকদের জন্য	363
শেযার	320
শেযার করুন	320
""", 'স': """
সংশ্লিষ্ট খবর	318
সঠিক ইমেইল দিন	365
সব খবর	368
সব খেলা দেখুন	350
সব গ্রহণ করুন	354
সব ছবি দেখুন	368
সব দেখুন	368
সব প্রত্যাখ্যান করুন	354
সব মন্তব্য দেখুন	348
সব সময অনুমতি দিন	354
সবচেযে জনপ্রিয	364
সবচেযে নতুন	349
সবচেযে পুরোনো	349
সমযকাল	353
সম্পর্কিত	342
সম্পর্কিত খবর	318
সম্পর্কিত বিষয	342
সম্পর্কিত সংবাদ	342
সম্পাদককে লিখুন	369
সম্পূর্ণ খবর পডুন	368
সম্মতি প্রত্যাহার করুন	354
সর্বশেষ	318
সর্বশেষ সংবাদ	318
সর্বাধিক আলোচিত	342
সর্বাধিক পঠিত	318
সর্বোচ্চ পঠিত	342
সহাযতা করুন	316
সাজান	349
সাবটাইটেল	353
সাবস্ক্রাইব	316
সেভ করুন	341
সেরা অফার	364
সৌজন্যে	376
স্পনসর	376
স্বযংক্রিয অনুবাদ	353
""", 'হ': """
হোযাটসঅ্যাপে শেযার করুন	374
""", 'ก': """
กฎการแสดงความคิดเห็น	4118
กติกาการแสดงความคิดเห็น	4118
กรุณากรอกข้อมูลให้ครบถ้วน	4135
กรุณากรอกอีเมล	4135
กรุณากรอกอีเมลให้ถูกต้อง	4135
กรุณาตรวจสอบอีเมล	4135
กลับขึ้นด้านบน	4138
กลับด้านบน	4138
กลับหน้าแรก	4138
การตั้งค่าความเป็นส่วนตัว	4124
การตั้งค่าคุกกี้	4124
กำลังติดตาม	4141
กำลังโหลด	4122
กำลังโหลดวิดีโอ	4122
""", 'ข': """
ขนาดตัวอักษร	65
ขยายภาพ	4138
ขอบคุณที่ร่วมโหวต	4118
ขอบคุณสำหรับการโหวต	4118
ข่าวก่อนหน้า	4138
ข่าวถัดไป	4138
ข่าวทั้งหมด	4138
ข่าวที่คุณอาจสนใจ	4111
ข่าวที่น่าสนใจ	4111
ข่าวที่เกี่ยวข้อง	4088
ข่าวนี้มีประโยชน์หรือไม่	4118
ข่าวยอดนิยม	4088
ข่าวล่าสุด	4088
ข่าวอื่นที่น่าสนใจ	4111
ข่าวอื่นๆ	19	4111
ข่าวอื่นๆ ที่น่าสนใจ	4102
ข่าวเกี่ยวข้อง	4111
ข่าวแนะนำ	4088
ข้ามไปที่สูตร	61
""", 'ค': """
ครั้งเดียว	4132
คลิกชมวิดีโอ	4102
คลิกเพื่อขยายภาพ	4138
คลิปแนะนำ	4111
ความคิดเห็น	4091
ความยาว	4123
ความเร็วในการเล่น	4122
คัดลอก	4143
คัดลอกลิงก์	4091
คัดลอกลิงก์แล้ว	4102
คัดลอกลิงค์	4102
คัดลอกลิงค์แล้ว	4102
คำบรรยาย	4123
คุณต้องการรับการแจ้งเตือนหรือไม่	4127
คุณอาจสนใจ	4111
คุณโหวตแล้ว	4118
คุ้มที่สุด	4134
""", 'จ': """
จดจำฉัน	4133
จดจำฉันไว้	4133
จบโฆษณา	4121
จองตั๋ว	4121
จองบัตร	4121
จัดการความยินยอม	4124
จัดการคุกกี้	4124
จัดส่งฟรี	4144
จำนวนอื่น	4131
จำเป็นต้องกรอก	4135
""", 'ฉ': """
ฉันยอมรับนโยบายความเป็นส่วนตัว	4135
ฉันยอมรับเงื่อนไขการใช้งาน	4135
""", 'ช': """
ชมคลิป	4102
ชมคลิปวิดีโอ	4102
ชมวิดีโอ	4102
ชมวิดีโอด้านบน	4102
ชมวิดีโอเต็มได้ที่นี่	4102
ชำระรายปี	4133
ชำระรายเดือน	4133
ชื่อ	4136
ชื่อ-นามสกุล	4136
ช่องนี้จำเป็นต้องกรอก	4135
""", 'ซ': """
ซื้อที่ lazada	4121
ซื้อที่ shopee	4121
ซื้อบัตร	4121
ซื้อบัตรที่นี่	4121
ซื้อหนังสือ	4121
ซื้อหนังสือเล่มนี้	4121
ซื้อเลย	4121
""", 'ด': """
ดาวน์โหลดบน app store	4126
ดาวน์โหลดบน google play	4126
ดาวน์โหลดเสียง	4122
ดาวน์โหลดแอป	4126
ดาวน์โหลดแอปพลิเคชัน	4126
ดาวน์โหลดได้ที่ app store	4126
ดาวน์โหลดได้ที่ google play	4126
ดูการตอบกลับ	4118
ดูข่าวทั้งหมด	4138
ดูคลิป	4102
ดูความคิดเห็นทั้งหมด	4118
ดูความคิดเห็นเพิ่มเติม	4118
ดูทั้งหมด	4089
ดูผลลัพธ์	91
ดูผลโหวต	91	4119
ดูภาพทั้งหมด	4138
ดูภาพเพิ่มเติม	4138
ดูราคา	4121
ดูรูปทั้งหมด	4138
ดูวิดีโอ	4102
ดูเพิ่มเติม	4091
ดูแกลเลอรี	4138
ดูแกลเลอรี่	4138
""", 'ต': """
ตกลง	4128
ตอบกลับ	4119
ตัวเลือกเพิ่มเติม	4142
ตั้งค่าความเป็นส่วนตัว	4124
ตั้งค่าคุกกี้	4124
ติดตามผู้เขียน	4141
ติดตามหัวข้อ	4141
ติดตามหัวข้อนี้	4141
ติดต่อกองบรรณาธิการ	4139
ติดต่อเรา	4102
ติดต่อโฆษณา	4139
ต้องการรับการแจ้งเตือนหรือไม่	4127
""", 'ถ': """
ถอดเสียง	4123
ถอนความยินยอม	4124
ถูกใจ	4119
""", 'ท': """
ทดสอบความรู้ของคุณ	4120
ทำแบบทดสอบ	4120
ทุกการสนับสนุนมีความหมาย	4131
ทุกเดือน	4132
""", 'บ': """
บทความก่อนหน้า	4138
บทความถัดไป	4138
บทความทั้งหมดของผู้เขียน	4138
บทความที่น่าสนใจ	4111
บทความที่เกี่ยวข้อง	4088
บทความนี้ถูกล็อก	4133
บทความนี้มีประโยชน์หรือไม่	4118
บทความล่าสุด	4088
บทความอื่นของผู้เขียน	4138
บทความอื่นๆ ของผู้เขียน	4138
บทความแนะนำ	4111
บริจาค	4085
บริจาคครั้งเดียว	4131
บริจาคตอนนี้	4131
บริจาครายเดือน	4131
บริจาคเลย	4085
บันทึก	4102
บันทึกการตั้งค่า	4124
บันทึกคะแนนของคุณแล้ว	4118
บันทึกคะแนนโหวตแล้ว	4118
บันทึกสูตร	61
บันทึกไว้อ่านภายหลัง	4102
""", 'ป': """
ปฏิเสธทั้งหมด	4124
ปิดการแสดงความคิดเห็น	4118
ปิดเสียง	4123
""", 'ผ': """
ผู้สนับสนุน	4144
""", 'พ': """
พิมพ์	4091
พิมพ์บทความ	4102
พิมพ์สูตร	61
พิมพ์หน้านี้	4102
""", 'ฟ': """
ฟรี ไม่มีสแปม	4135
ฟังข่าว	4122
ฟังข่าวนี้	4122
ฟังบทความ	4122
ฟังบทความนี้	4122
ฟังรายการย้อนหลัง	4102
""", 'ภ': """
ภายหลัง	4128
""", 'ม': """
มอบบทความนี้เป็นของขวัญ	4102
มีบัญชีอยู่แล้ว	4133
มีบัญชีแล้ว	4133
""", 'ย': """
ยกเลิกการรับข่าวสารได้ทุกเมื่อ	4135
ยกเลิกได้ทุกเมื่อ	4133
ยอดนิยม	4111
ยอดนิยมในตอนนี้	4111
ยอมรับทั้งหมด	4124
ยอมรับและดำเนินการต่อ	4124
ยังไม่มีบัญชี	4133
ยังไม่เป็นสมาชิก	4133
""", 'ร': """
ระบุจำนวนเงิน	4131
รับการแจ้งเตือน	4127
รับการแจ้งเตือนข่าวด่วน	4102
รายงาน	4119
รายปี	4132
รายเดือน	4132
รีเฟรชหน้า	4130
รีเฟรชหน้านี้	4130
รูปแบบอีเมลไม่ถูกต้อง	4135
ร่วมงานกับเรา	4102
ร่วมตอบแบบสอบถาม	4102
ร่วมตอบแบบสำรวจ	4118
ร่วมบริจาค	4085
ร่วมสนับสนุน	4131
ร่วมแสดงความคิดเห็น	4102
ร่วมโหวต	4118
ร้านค้า	4144
""", 'ล': """
ลงทะเบียน	4085
ลงทะเบียนเรียบร้อยแล้ว	4135
ลดขนาดตัวอักษร	4142
ลืมรหัสผ่าน	4085
ลืมรหัสผ่านหรือไม่	4133
""", 'ว': """
วิดีโอนี้ไม่พร้อมใช้งาน	4122
วิดีโอนี้ไม่สามารถรับชมได้ในประเทศของคุณ	4122
วิดีโอไม่พร้อมใช้งาน	4122
วิธีปิดโปรแกรมบล็อกโฆษณา	4130
""", 'ส': """
สนับสนุนรายเดือน	4131
สนับสนุนเรา	4085
สนับสนุนโดย	4144
สปอนเซอร์	4091
สมัครงานกับเรา	4102
สมัครสมาชิก	4085
สมัครเรียบร้อยแล้ว	4135
สรุปด้วย ai	4140
สรุปโดย ai	4140
สั่งซื้อหนังสือ	4121
สั่งซื้อเลย	4121
สำหรับสมาชิกเท่านั้น	4133
สิทธิพิเศษสำหรับผู้อ่าน	4121
สิทธิพิเศษสำหรับสมาชิก	4121
สแกน qr code	4126
สแกนคิวอาร์โค้ด	4126
ส่ง	4136
ส่งข่าว	4139
ส่งข้อความเรียบร้อยแล้ว	4135
ส่งความคิดเห็น	4118
ส่งคำตอบ	91
ส่งต่อให้เพื่อน	4102
""", 'ห': """
หน้าแรก	4138
""", 'อ': """
อนุญาต	4128
อนุญาตเสมอ	4124
ออกจากโหมดเต็มจอ	4122
อีเมล	4136
อีเมลไม่ถูกต้อง	4135
อ่านข่าวที่เกี่ยวข้อง	4111
อ่านข่าวผ่านแอป	4102
อ่านข่าวอื่นๆ	4111
อ่านฉบับเต็ม	4138
อ่านต่อ	4091
อ่านต่อหลังโฆษณา	4121
อ่านต่อเรื่องนี้	4111
อ่านต่อในเบราว์เซอร์	4126
อ่านบทความฉบับเต็ม	4138
อ่านบนแอป	4126
อ่านเพิ่มเติม	4088
อ่านเรื่องที่เกี่ยวข้อง	4111
อ่านโดย ai	4122
อ่านในแอป	4126
""", 'เ': """
เกมทั้งหมด	4120
เกิดข้อผิดพลาด	4136
เกิดข้อผิดพลาด กรุณาลองใหม่	4135
เกิดข้อผิดพลาด กรุณาลองใหม่อีกครั้ง	4135
เกี่ยวกับผู้เขียน	4139
เก่าที่สุด	4119
เขียนความคิดเห็น	4118
เขียนโดย ai	4140
เข้าสู่ระบบ	4085
เข้าสู่ระบบด้วย apple	4133
เข้าสู่ระบบด้วย facebook	4133
เข้าสู่ระบบด้วย google	4133
เข้าสู่ระบบด้วย line	4133
เข้าสู่ระบบเพื่อแสดงความคิดเห็น	4118
เฉพาะสมาชิกเท่านั้น	4133
เต็มจอ	4123
เนื้อหาต่อจากโฆษณา	4121
เนื้อหาที่เกี่ยวข้อง	4111
เนื้อหาสนับสนุน	4121
เนื้อหาโฆษณา	4121
เบราว์เซอร์ของคุณไม่รองรับวิดีโอ	4122
เบราว์เซอร์ของคุณไม่รองรับเสียง	4122
เปิดการแจ้งเตือน	4127
เปิดรับการแจ้งเตือน	4127
เปิดเสียง	4122
เปิดแอป	4126
เปิดในแอป	4126
เป็นคนแรกที่แสดงความคิดเห็น	4102
เพิ่มขนาดตัวอักษร	4142
เริ่มทำแบบทดสอบ	4120
เรียงตาม	4119
เรื่องที่คุณอาจสนใจ	19	4111
เรื่องที่น่าสนใจ	4111
เรื่องที่เกี่ยวข้อง	4088
เรื่องล่าสุด	4111
เรื่องอื่นที่น่าสนใจ	4088
เรื่องแนะนำ	4111
เลิกติดตาม	4141
เลือก	4134
เลือกแพ็กเกจ	4133
เลือกแพ็คเกจ	4133
เล่นวิดีโอ	4122
เล่นอัตโนมัติ	4123
เล่นเกม	4120
เล่นเลย	4120
เวลาที่เหลือ	4122
เสียงอ่านโดย ai	4122
""", 'แ': """
แจ้งข่าว	4139
แจ้งข้อผิดพลาด	4118
แจ้งคำผิด	4118
แจ้งลบความคิดเห็น	4118
แจ้งเบาะแส	4139
แชร์	4091
แชร์ข่าวนี้	4102
แชร์บทความ	4102
แชร์บทความนี้	4142
แชร์บน facebook	4142
แชร์ผ่าน line	4142
แชร์หน้านี้	4102
แชร์ไปที่ line	4102
แชร์ไปยัง facebook	4142
แชร์ไปยัง line	4142
แท็ก	4111
แท็กที่เกี่ยวข้อง	4111
แบบสำรวจ	91
แปลอัตโนมัติ	4102
แปลโดย ai	4140
แปลโดยอัตโนมัติ	4140
แสดงความคิดเห็น	4091
แสดงคำบรรยาย	4122
แสดงน้อยลง	4089
แสดงเนื้อหา	4124
แสดงเพิ่มเติม	4138
แสดงโพสต์	4124
""", 'โ': """
โฆษณา	4091
โหลดหน้านี้ใหม่	4130
โหลดหน้าใหม่	4130
โหลดเนื้อหา	4124
โหลดเพิ่มเติม	4138
โหลดแอป	4126
โหลดแอปฟรี	4102
โหลดโพสต์	4124
โหวต	91	4119
""", 'ใ': """
ใหม่ล่าสุด	4119
ให้คะแนนบทความนี้	4118
""", 'ไ': """
ไปที่สูตร	61
ไปยังหน้าบริจาค	4131
ไม่มีความเห็น	4119
ไม่สามารถเล่นวิดีโอนี้ได้	4122
ไม่สามารถเล่นวิดีโอได้	4122
ไม่สามารถแสดงเนื้อหานี้ได้	4124
ไม่แน่ใจ	4119
ไม่ใช่ตอนนี้	4128
""", 'ả': """
ảnh tiếp theo	4490
ảnh trước	4490
""", 'ẩ': """
ẩn	4416
ẩn trả lời	4445
""", 'ủ': """
ủng hộ	4397
ủng hộ chúng tôi	4397
ủng hộ chúng tôi trên patreon	4464
ủng hộ hàng tháng	4464
ủng hộ một lần	4464
ủng hộ ngay	4487
""", 'あ': """
あとで	2522
あとで読む	2535
あとで読むに追加	2628
あなたにおすすめ	2547
あなたにおすすめの記事	2547
あなたへのおすすめ	2547
あわせて読みたい	2547
あわせて読む	2574
""", 'い': """
いいえ、結構です	2522
いいね	2535
いいね!してニュースをチェック	2536
いいね!で応援する	2564
いいね順	2582
いつでも解約ok	2600
いつでも解約できます	2600
いつでも解約可能	2600
いつでも配信停止できます	2603
いま読まれています	2574
いま読まれている記事	2574
""", 'お': """
おすすめ	2547
おすすめの記事	2547
おすすめプラン	2600
おすすめ情報pr	2539
おすすめ記事	2547
おすすめ関連記事	2574
おすすめ順	2582
お住まいの地域ではご覧いただけません	2587
お住まいの地域では再生できません	2587
お名前	2604
お問い合わせ	2541
お問い合わせありがとうございました	2603
お問い合わせありがとうございます	2603
お問い合わせ内容	2624
お役に立ちましたか	2581
お得なクーポン	2627
お得なプランを見る	2623
お気に入り	2535
お気に入りに追加	2535
お申し込み	2525
お申し込みが完了しました	2624
お申し込みを受け付けました	2624
お酒は#歳になってから	2585
""", 'こ': """
こちらの記事もおすすめ	2574
こちらの記事も読まれています	19	2574
こちらもおすすめ	2547
こちらも読む	2574
このコメントを報告	2617
このコンテンツは表示できません	2590
このコンテンツを表示できません	2590
このテーマをフォロー	2613
このテーマをフォローする	2613
このページは役に立ちましたか	2581
このメールアドレスは登録済みです	2624
この動画の配信は終了しました	2587
この動画はお住まいの地域では再生できません	2587
この動画はご覧いただけません	2587
この動画は公開を終了しました	2587
この動画は再生できません	2587
この動画は現在ご覧いただけません	2587
この投稿をinstagramで見る	2618
この本を購入する	2585
この著者の記事	2547
この著者の記事を見る	2607
この著者の記事一覧	2607
この記事だけ読む	2623
この記事に関連するニュース	2574
この記事のタグ	2547
この記事の写真	2607
この記事の写真をすべて見る	2575
この記事の写真を見る	2607
この記事の画像	2607
この記事の画像をもっと見る	2607
この記事の画像を見る	2607
この記事の筆者	2608
この記事の関連ニュース	2574
この記事はロックされています	2600
この記事は会員からのプレゼントです	2628
この記事は会員限定です	2525
この記事は参考になりましたか	2581
この記事は役に立ちましたか	2581
この記事もチェック	2564
この記事をシェア	2535
この記事をシェアする	2628
この記事をプレゼント	2564
この記事をプレゼントする	2564
この記事を保存	2564
この記事を印刷	2564
この記事を印刷する	2564
この記事を書いた人	2608
この記事を書いた記者	2608
この記事を聞く	2587
この記事を聴く	2587
この記事を評価	2617
この記事を評価する	2564
この記事を購入	2623
この記者の記事をもっと見る	2607
この記者の記事を見る	2607
この記者の記事一覧	2547
この記者をフォローする	2613
この連載の記事	2547
この音声はaiが読み上げています	2587
この項目は必須です	2603
この項目は必須項目です	2603
""", 'ご': """
ご寄付ありがとうございます	2622
ご寄付はこちら	2597
ご意見	2544
ご意見をお聞かせください	2581
ご意見・ご感想を入力	2624
ご投票ありがとうございました	2581
ご支援ありがとうございます	2622
ご支援のお願い	2523
ご支援はこちら	2597
ご登録ありがとうございました	2603
ご登録ありがとうございます	2603
ご購入はこちら	2585
ご購読の申し込み	2525
""", 'さ': """
さらに読み込む	2549
""", 'す': """
すでにアカウントをお持ちの方	2600
すでに会員の方	2600
すでに投票済みです	2581
すでに登録済みです	2624
すべてのcookieを受け入れる	2620
すべてのcookieを許可	2620
すべてのコメントを見る	2581
すべてのニュースを見る	2607
すべての写真を見る	2575
すべての記事を見る	2607
すべて受け入れる	2541
すべて同意する	2620
すべて拒否	2590
すべて拒否する	2590
すべて表示	2550
すべて見る	2549
すべて許可	2541
すべて読む	2626
""", 'そ': """
その他のオプション	2614
その他の記事	2547
その他の金額	2597
""", 'ど': """
どちらともいえない	2582
""", 'は': """
はい、受け取る	2593
はじめての方はこちら	2600
はてなブックマーク	2535
はてなブックマークに追加	2564
はてブ	2535
""", 'ま': """
まずは無料で	2600
また後で	2522
まだ会員でない方	2600
""", 'み': """
みんなのコメント	2544
""", 'も': """
もう一度再生	2621
もう一度見る	2621
もっと見る	2549
もっと詳しく知りたい方は	2574
もっと読む	2547
もどる	2549
""", 'よ': """
よく読まれています	2574
よく読まれている記事	2547
よく読まれている記事ランキング	2547
""", 'わ': """
わからない	2582
わかりました	2550
""", 'ア': """
アカウントをお持ちでない方	2600
アカウントをお持ちの方	2600
アカウントをお持ちの方はこちら	2600
アクセスランキング	2547
アプリで続きを読む	2592
アプリで見る	2592
アプリで読む	2592
アプリで開く	2592
アプリなら	2592
アプリのダウンロード	2534
アプリをインストール	2534
アプリをダウンロード	2534
アプリを入手	2592
アプリを開く	2534
アプリダウンロード	2534
アンケート	91
アンケートに参加する	2581
アンケートに回答する	2581
アンケートに答える	2581
アンケート実施中	2564
アンケート結果	2617
アンケート結果を見る	2617
""", 'ウ': """
ウィンドウを閉じる	2626
""", 'エ': """
エラーが発生しました	2603
""", 'オ': """
オススメ記事	2547
オフにする	2594
オプションの管理	2620
オプションを管理	2620
オンにする	2594
オンラインショップ	2585
""", 'カ': """
カテゴリ	2547
カテゴリー	2547
カートに入れる	2627
""", 'キ': """
キーワード	2547
""", 'ギ': """
ギャラリーを見る	2607
ギャラリーを閉じる	2626
""", 'ク': """
クイズ	2584
クイズに挑戦	2564
クイズに挑戦する	2564
クイズに答える	2583
クッキー	2541
クッキーの設定	2590
クッキー設定	2541
クリックで拡大	2607
クリックで音声が出ます	2621
クリップ	2535
クリップする	2535
クロスワード	2584
""", 'ゲ': """
ゲーム	2584
ゲームで遊ぶ	2583
ゲーム一覧	2583
""", 'コ': """
コピー	2615
コピーしました	2535
コメント	2544
コメント#件	2544
コメント(#	2544
コメントする	2544
コメントのルール	2581
コメントの受付は終了しました	2581
コメントの受付を終了しました	2581
コメントはまだありません	2544
コメントは会員のみ	2617
コメントは無効になっています	2617
コメントをすべて見る	2581
コメントをもっと見る	2544
コメントを入力	2617
コメントを入力してください	2617
コメントを報告	2617
コメントを投稿	2544
コメントを投稿する	2581
コメントを書く	2544
コメントを残す	2544
コメントを見る	2544
コメントを送信	2581
コメントを送信する	2581
コメントを閉じる	2581
コメントガイドライン	2581
コメントポリシー	2581
コメント一覧	2544
コンテンツを表示	2590
コンテンツを表示する	2590
コンテンツを読み込む	2590
コーヒーをおごる	2597
""", 'サ': """
サイトで続ける	2592
サイトポリシー	2541
サイトマップ	2541
サインイン	2525
サポーターになる	2597
サポートする	2523
""", 'シ': """
シェア	2535
シェアしよう	2535
シェアする	2535
""", 'ス': """
スキップ	2522
スクラップ	2535
スクラップする	2535
スポンサー	2539
スポンサードリンク	2539
スポンサーリンク	2539
スポンサー企業	2585
""", 'タ': """
タイアップ	2539
タグ	2547
タップして音声をオンにする	2621
""", 'チ': """
チケットを予約する	2585
チケットを購入	2585
チケットを購入する	2585
チケット購入はこちら	2585
チップを送る	2523
チャンネル登録	2536
""", 'ツ': """
ツイート	2535
ツイートする	2535
ツイートを読み込む	2590
""", 'デ': """
データ保護方針	2620
""", 'ト': """
トップ	2549
トップに戻る	2607
トップへ戻る	2549
トップニュース	2547
トップページ	2549
トップページに戻る	2607
トップページへ	2607
トピックス	2547
""", 'ド': """
ドネーション	2523
""", 'ナ': """
ナンプレ	2584
""", 'ニ': """
ニックネーム	2604
ニックネームを入力	2617
ニュースを読む	2549
ニュースレター	2529
ニュースレター登録	2529
ニュース一覧	2607
ニュース一覧へ	2607
""", 'バ': """
バックナンバー	2547
""", 'パ': """
パスワードをお忘れですか	2600
パスワードをお忘れの方	2600
パスワードをお忘れの方はこちら	2600
パスワードを忘れた方	2525
パスワードを忘れた方はこちら	2600
パズル	2584
""", 'ピ': """
ピックアップ	2547
""", 'フ': """
フィードバックを送る	2581
フィードバックを送信	2581
フォトギャラリー	2607
フォトギャラリーを見る	2607
フォロー	2536
フォローしています	2613
フォローしてね	2536
フォローしました	2536
フォローする	2536
フォローを解除	2613
フォローを解除する	2613
フォロー中	2536
フォロー解除	2613
フォントサイズ	65
フォントサイズ変更	65
フルスクリーン	2588
""", 'ブ': """
ブックマーク	2535
ブックマークする	2535
ブラウザで続ける	2592
ブラウザで見る	2592
ブラウザで読む	2592
""", 'プ': """
プッシュ通知	2534
プッシュ通知を受け取りますか	2593
プッシュ通知を受け取る	2593
プライバシーの設定	2590
プライバシーポリシー	2541
プライバシーポリシーに同意する	2603
プライバシー設定	2590
プランを見る	2600
プランを選ぶ	2600
プランを選択	2600
プラン一覧	2600
プレゼント	2525
プレミアム	2525
プレミアム会員	2528
プロフィール	2609
""", 'ヘ': """
ヘルプ	2541
""", 'ペ': """
ページの先頭に戻る	2607
ページの先頭へ	2549
ページの先頭へ戻る	2607
ページを再読み込み	2595
ページを再読み込みする	2595
ページを更新する	2595
ページトップ	2549
ページトップへ	2549
ページトップへ戻る	2607
""", 'ホ': """
ホーム	2549
ホームに戻る	2607
""", 'ポ': """
ポスト	2535
ポストする	2535
""", 'マ': """
マイページ	2525
マンスリーサポーターになる	2597
""", 'ミ': """
ミュート	2588
ミュートを解除	2587
ミュート解除	2587
""", 'メ': """
メッセージ	2625
メニュー	2549
メニューを閉じる	2626
メルマガ	2529
メルマガ登録	2529
メールでシェア	2614
メールで送る	2535
メールで送信	2535
メールをご確認ください	2603
メールアドレス	2529
メールアドレスが正しくありません	2603
メールアドレスでログイン	2623
メールアドレスで登録	2623
メールアドレスをご入力ください	2624
メールアドレスを入力	2529
メールアドレスを入力してください	2603
メールアドレスを入力する	2624
メールマガジン	2529
メールマガジン登録	2529
""", 'ラ': """
ライター	2609
ランキング	2547
""", 'リ': """
リンクをコピー	2535
リンクをコピーしました	2564
リンクをコピーする	2564
""", 'レ': """
レシピへ	61
レシピへスキップ	61
レシピへ移動	61
レシピを保存	61
レシピを印刷	61
レシピを見る	61
レシピを評価	61
""", 'ロ': """
ログアウト	2525
ログイン	2525
ログイン/会員登録	2525
ログインしてコメント	2581
ログインしてコメントする	2581
ログイン・会員登録	2525
ログイン状態を保持	2600
ログイン状態を保持する	2600
""", '一': """
一回だけ	2598
一回だけ寄付する	2597
一回のみ	2598
一時停止	2588
一次性	4582
一次性捐款	4581
一番人気	2601
一覧	2549
一覧に戻る	2607
一覧へ	2549
一覧を見る	2549
""", '上': """
上一个视频	4605
上一张	4591
上一张图片	4610
上一篇	4523
上一篇文章	4591
上一頁	4525
上一页	4525
""", '下': """
下一个视频	4605
下一张	4591
下一张图片	4610
下一張圖片	4610
下一篇	4523
下一篇文章	4591
下一部影片	4605
下一頁	4525
下一页	4525
下次再說	4498
下次再说	4498
下載app	4575
下載客戶端	4575
下載音檔	4569
下載音訊	4569
下载app	4575
下载客户端	4575
下载音频	4569
""", '不': """
不,謝謝	4498
不,谢谢	4498
不用了	4498
不知道	4563
不適切な内容を報告	2581
""", '专': """
专题	4523
""", '並': """
並び替え	2582
並べ替え	2582
""", '个': """
个人中心	4502
个人信息保护政策	4604
""", '中': """
中	2615	4599
""", '为': """
为你推荐	4523
为您推荐	4523
""", '主': """
主旨	4609
主要ニュース	2547
主题	4609
""", '举': """
举报	4522
举报评论	4601
""", '了': """
了解	2550
了解详情	4611
""", '京': """
京东购买	4567
""", '人': """
人才招聘	4542
人気の動画	2574
人気の記事	2547
人気ランキング	2547
人気記事	2547
人気記事ランキング	2547
人気順	2582
人氣文章	4551
""", '仅': """
仅限会员	4584
仅限订阅用户	4584
""", '今': """
今、あなたにオススメ	2547
今、読まれている記事	2574
今すぐプレイ	2583
今すぐ寄付	2622
今すぐ支援する	2622
今すぐ購入	2627
今すぐ遊ぶ	2583
今はしない	2522
今はやめておく	2522
今回のみ	2598
今回のみ支援する	2597
今回はしない	2522
今日の注目	2547
今日最熱門	4551
今日热点	4523
今日焦点	4523
今日熱門	4551
""", '从': """
从app store下载	4575
""", '他': """
他の記事	19
他の記事も読む	2547
""", '付': """
付費閱讀	4502
付费内容	4502
付费阅读	4502
""", '以': """
以上网友发言只代表其个人观点,不代表本网站的观点或立场	4601
以下为广告内容	4542
以下為廣告內容	4542
以后再说	4498
以後再說	4577
以電子郵件繼續	4607
""", '件': """
件名	2625
""", '企': """
企画・制作	2616
""", '优': """
优惠码	4611
""", '会': """
会员专享	4505
会员专享内容	4505
会员专属	4502
会员中心	4502
会员登录	4502
会員でない方	2600
会員でない方はこちら	2600
会員の方はこちら	2525
会員の方はログイン	2525
会員プランを見る	2623
会員特典	2585
会員登録	2525
会員登録する	2525
会員登録のご案内	2623
会員登録はこちら	2525
会員限定	2525
会員限定特典	2585
会員限定記事	2525
""", '余': """
余下全文	4610
""", '作': """
作者更多文章	4591
作者简介	4592
作者簡介	4592
""", '你': """
你可能也喜欢	4523
你可能也喜歡	4523
你可能感兴趣	4523
你可能还想看	4551
你可能還想看	4551
""", '使': """
使用 apple 登入	4584
使用 facebook 登入	4584
使用 google 帳號登入	4584
使用 google 登入	4584
使用 google 繼續	4584
使用apple登录	4584
使用facebook登入	4584
使用facebook登录	4584
使用google登入	4584
使用google登录	4584
使用google繼續	4584
使用google继续	4584
使用google账号登录	4584
使用paypal付款	4607
使用条款	4518
使用條款	4518
使用邮箱登录	4607
""", '価': """
価格を見る	2627
""", '保': """
保存	2535
保存する	2535
保存设置	4573
保持登入	4584
保持登入狀態	4584
保持登录状态	4584
""", '個': """
個人情報の取り扱い	2541
個人情報の取り扱いについて	2541
個人情報の取り扱いに同意する	2603
個人情報の取扱いについて	2541
個人情報保護方針	2541
""", '倍': """
倍速	4570
""", '僅': """
僅限會員	4584
僅限訂戶	4584
""", '優': """
優先するソースに追加	2613
優惠碼	4611
""", '儲': """
儲存設定	4573
""", '允': """
允許	4577
允許通知	4576
允许	4577
允许通知	4576
""", '元': """
元の記事を読む	2575
元記事で読む	2575
元記事を読む	2549
""", '免': """
免責聲明	4518
免費訂閱	4506
免費註冊	4502
免費試讀	4502
免費閱讀	4607
免责声明	4518
免费,无垃圾邮件	4587
免费注册	4502
免费订阅	4506
免费试读	4502
免费阅读	4607
免运费	4600
免運費	4600
""", '入': """
入力内容を確認	2624
入力内容を確認する	2624
入力必須	2603
""", '內': """
內容	4609
""", '全': """
全ての写真を見る	2575
全ての記事が読み放題	2623
全屏	4570
全文はこちら	2575
全文を読む	2549
全文表示	2549
全画面	2588
全画面表示	2587
全画面表示を終了	2587
全螢幕	4570
全記事読み放題	2528
全部拒絕	4573
全部拒绝	4573
全部接受	4518
全部新闻	4591
全部游戏	4565
全部视频	4591
全部评论	4522
""", '公': """
公众号	4513
公式sns	2536
公式twitter	2536
公式x	2536
公式アプリ	2534
公式サイトで見る	2585
公式サイトはこちら	2627
公式サイトを見る	2627
公式ショップ	2585
公式ショップはこちら	2585
""", '共': """
共有	2535
共有する	2535
共有オプション	2614
共有リンクをコピー	2564
""", '关': """
关于作者	4592
关于我们	4518
关注	4513
关注作者	4596
关注我们	4513
关注此话题	4596
关注话题	4596
关键词	4523
关闭	4498
关闭窗口	4610
关闭菜单	4610
""", '其': """
其他新聞	4523
其他新闻	19	4523
其他金額	4581
其他金额	4581
""", '内': """
内容	4609
内容由ai生成	4605
""", '再': """
再生	2549
再生リスト	2621
再生時間	2588
再生速度	2587
再読み込み	2595
再読み込みする	2595
""", '写': """
写留言	4601
写真(#枚	2575
写真をすべて見る	2607
写真をもっと見る	2575
写真を拡大	2607
写真を拡大する	2607
写真を見る	2549
写真を見る(全#枚	2575
写真・動画の投稿はこちら	2608
写真特集	2547
写评论	4522
""", '出': """
出錯了	4588
出错了	4588
""", '分': """
分享	4512
分享到	4512
分享到facebook	4542
分享到line	4542
分享到qq	4598
分享到whatsapp	4598
分享到微信	4512
分享到微博	4512
分享到朋友圈	4598
分享文章	4612
分享本文	4542
分享此文	4542
分享此頁	4612
分享給好友	4542
分享給更多人看到	4542
分享给好友	4542
分享给更多人	4542
分享至	4512
分享至facebook	4512
分享至line	4542
分享这篇文章	4612
分享這篇文章	4612
分类	4523
分類	4523
""", '列': """
列印	4512
列印本頁	4542
列印食譜	61
""", '初': """
初めての方はこちら	2600
初割で無料体験する	2525
初月無料	2528
""", '利': """
利用規約	2541
利用規約に同意します	2603
利用規約に同意する	2603
""", '刷': """
刷新页面	4578
""", '前': """
前のページ	2549
前のページに戻る	2626
前の写真	2607
前の動画	2621
前の画像	2607
前の記事	2547
前の記事へ	2547
前の記事を読む	2626
前へ	2549
前回の記事はこちら	2574
前回はこちら	2575
前往官網	4611
前往捐款	4581
前往捐款頁面	4581
前往捐款页面	4581
前往購買	4567
前往贊助	4581
""", '剩': """
剩余时间	4569
剩餘時間	4569
""", '加': """
加入google偏好來源	4596
加入line好友	4513
加入会员	4502
加入我们	4542
加入我们的团队	4542
加入我們	4542
加入我們的團隊	4542
加入書籤	4512
加入會員	4502
加入白名单	4578
加入購物車	4611
加入购物车	4611
加载中	4569
加载内容	4573
加载帖子	4573
加载更多	4525
加载更多评论	4562
""", '動': """
動画	2547
動画で見る	2564
動画の公開は終了しました	2587
動画の読み込みに失敗しました	2621
動画の配信は終了しました	2587
動画は再生できません	2587
動画をもっと見る	2607
動画を再生	2621
動画を再生する	2564
動画を再生できません	2587
動画を再生できませんでした	2587
動画を見る	2549
動画を読み込み中	2587
動画を読み込めませんでした	2621
動画を読み込んでいます	2587
動画プレーヤーを読み込み中	2587
動画一覧	2607
""", '包': """
包邮	4600
""", '協': """
協賛	2616
協賛企業	2585
""", '单': """
单次	4582
单次捐款	4499
单篇购买	4607
""", '単': """
単発の寄付	2597
""", '博': """
博客來購買	4567
""", '占': """
占い	2584
""", '印': """
印刷	2535
印刷する	2535
印刷用ページ	2564
印刷用ページを表示	2564
""", '即': """
即时新闻	4523
即時新聞	4523
""", '原': """
原文を表示	2550
原文を見る	2550
原文連結	4552
原文链接	4552
""", '去': """
去京东看看	4567
去京东购买	4567
去天猫购买	4567
去淘宝购买	4567
""", '参': """
参与投票	4562
参与评论	4522
参加测验	4565
参加者募集中	2560
参加问卷调查	4542
""", '參': """
參加問卷調查	4542
參加測驗	4565
參與投票	4562
""", '友': """
友だち追加	2536
友だち追加する	2536
友善列印	4542
友達に教える	2564
""", '反': """
反馈	4522
""", '发': """
发一条友善的评论	4601
发现错误	4562
发现错误?请告诉我们	4542
发生错误	4587
发表留言	4522
发表评论	4522
发送	4588
发送成功	4587
""", '取': """
取材・文	2609
取消关注	4596
取消追蹤	4596
取消關注	4596
取消静音	4569
取消靜音	4569
""", '受': """
受け取る	2594
受付が完了しました	2624
""", '古': """
古い順	2582
""", '可': """
可随时退订	4587
可隨時取消	4584
""", '合': """
合わせて読みたい	2547
合作伙伴	4600
合作夥伴	4600
合成音声による読み上げ	2587
合成音声による読み上げです	2587
""", '同': """
同じカテゴリの記事	2547
同じ著者の記事	2574
同意	4518
同意して続ける	2590
同意して続行	2590
同意して閉じる	2590
同意しない	2541
同意する	2541
同意の管理	2590
同意を撤回	2590
同意を撤回する	2590
同意を管理	2590
同意を管理する	2590
同意並繼續	4573
同意并继续	4573
""", '后': """
后退#秒	4569
""", '听': """
听全文	4542
听文章	4569
听新闻	4512
听这篇文章	4542
""", '商': """
商业推广	4567
商品の詳細を見る	2627
商品を見る	2585
商品ページへ	2585
商品詳細	2627
商品详情	4611
商城	4600
商業推廣	4567
""", '單': """
單次	4582
單次捐款	4499
單筆	4582
單筆捐款	4581
單筆支持	4581
單篇購買	4607
""", '回': """
回上一頁	4610
回到頂端	4591
回到頂部	4525
回到顶部	4591
回复	4522
回答する	91
回覆	4522
回頂端	4525
回首頁	4525
""", '在': """
在 app store 下載	4575
在 facebook 查看	4602
在 google play 下載	4575
在 instagram 查看	4602
在 instagram 查看這則貼文	4602
在 spotify 收聽	4602
在 x 上查看	4602
在 youtube 上觀看	4602
在amazon購買	4567
在app store下载	4575
在app中打开	4575
在app中阅读	4575
在facebook查看	4602
在google play下载	4575
在instagram查看	4602
在instagram查看這則貼文	4602
在patreon上支持我们	4581
在spotify上收听	4602
在x上查看	4602
在youtube上观看	4602
在亚马逊购买	4567
在微博查看	4602
在浏览器中继续	4575
在瀏覽器中繼續	4575
""", '地': """
地図を見る	2550
地図を開く	2550
""", '執': """
執筆者	2609
執筆者プロフィール	2608
""", '填': """
填字游戏	4566
填字遊戲	4566
""", '复': """
复制	4599
复制成功	4512
复制网址	4542
复制链接	4512
""", '外': """
外部コンテンツを表示	2590
外部コンテンツを表示する	2590
外部送信について	2620
外部送信ポリシー	2620
""", '大': """
大	2615	4599
大号字	65
大字	4512
大家还在看	4523
大家都在看	4523
""", '头': """
头条	4523
""", '好': """
好的	4577
""", '如': """
如何关闭	4579
如何关闭广告拦截器	4578
如何關閉	4579
如何關閉廣告攔截器	4578
""", '始': """
始終允許	4573
始终允许	4573
""", '姓': """
姓名	4588
""", '字': """
字体	65
字体大小	4512
字号	4512
字幕	2588	4570
字幕をオン	2587
字幕を表示	2587
字級	65	4512
字级	65
字號	4598
字體大小	65	4512
""", '官': """
官方微博	4513
""", '定': """
定期定額	4499
定期定額捐款	4581
定期定額支持	4581
定期捐款	4581
""", '寄': """
寄付	2523
寄付する	2523
寄付で応援する	2564
寄付のお願い	2523
寄付はこちら	2597
寄付はこちらから	2597
寄付をする	2523
寄付ページはこちら	2597
寄付ページへ	2597
""", '寫': """
寫留言	4601
寫評論	4601
""", '專': """
專題	4523
""", '小': """
小	2615	4599
小字	4512
小編推薦	4523
小调查	91
""", '尚': """
尚未成為會員	4584
尚無留言	4542
""", '展': """
展开	4525
展开全文	4525
展开全部	4526
展开回复	4562
展开阅读全文	4610
展開	4525
展開全文	4591
""", '已': """
已关注	4513
已收到您的申请	4608
已是会员	4502
已是訂戶	4584
已有帐号	4502
已有帳號	4584
已有账号	4584
已經是會員	4502
已經是會員?登入	4502
已经是订户	4584
已经有账号	4584
已複製連結	4598
已關注	4596
""", '常': """
常に表示する	2590
常に許可	2590
常に許可する	2590
""", '年': """
年払い	2601
年額プラン	2623
""", '广': """
广告	4517
广告后继续阅读	4567
广告结束	4567
""", '広': """
広告	2539
広告の下に記事が続きます	2585
広告の後に続きます	2539
広告はここまで	2585
広告をスキップ	2539
広告を閉じる	2539
広告ブロッカーをご利用中です	2595
広告ブロックの解除方法	2595
広告ブロックを解除してください	2595
広告ブロックを解除しました	2595
広告企画	2539
広告終わり	2585
""", '廣': """
廣告	4517
廣告後繼續閱讀	4567
廣告結束	4567
廣編企劃	4567
廣編特輯	4567
""", '延': """
延伸閱讀	4523
延伸阅读	4523
""", '开': """
开启app	4575
开启推送	4576
开启通知	4576
开始测验	4565
开通vip	4607
开通会员	4502
""", '当': """
当前时间	4569
当当购买	4567
""", '影': """
影片已下架	4569
影片已移除	4569
影片無法播放	4569
影片載入中	4569
影片載入失敗	4605
影音	4523
""", '後': """
後で	2522
""", '微': """
微信	4512
微信扫一扫	4598
微信扫码分享	4598
微信登录	4584
微博	4512
""", '必': """
必填	4588
必填字段	4587
必填欄位	4587
必填項	4587
必填项	4587
必須	2604
必須項目	2603
必須項目です	2603
""", '忘': """
忘記密碼	4502
忘记密码	4502
""", '応': """
応援する	2523
""", '快': """
快进#秒	4569
""", '总': """
总是允许	4573
""", '您': """
您可能也喜歡	4523
您可能感兴趣	4523
您可能还喜欢	19
您可能還喜歡	19
您可能還想看	4551
您可随时退订	4587
您可隨時取消訂閱	4587
您已关注此话题	4596
您已投过票	4562
您已投過票	4562
您已经投过票	4562
您已訂閱	4608
您已订阅	4608
您的信息已发送	4587
您的姓名	4608
您的投票已提交	4562
您的支持很重要	4606
您的昵称	4601
您的暱稱	4601
您的留言	4608
您的訊息已送出	4587
您的邮箱	4506
您的電子郵件	4608
您的電郵	4506
""", '情': """
情報をお寄せください	2608
情報提供のお願い	2608
情報提供はこちら	2608
""", '想': """
想接收即時新聞通知嗎	4576
想接收通知吗	4576
""", '意': """
意見反饋	4562
意見回饋	4562
意见反馈	4522
""", '感': """
感想を送る	2544
感謝您的參與	4562
感謝您的投票	91	4562
感謝您的支持	4606
感谢您,您的信息已发送	4587
感谢您的参与	4562
感谢您的投票	91	4562
感谢您的支持	4606
感谢支持	4606
""", '成': """
成为会员	4499
成為會員	4499
""", '我': """
我们无法显示此内容	4573
我同意	4518
我同意处理我的个人数据	4587
我同意接收电子邮件	4587
我同意隱私權政策	4587
我已关闭	4578
我已关闭广告拦截器	4578
我已閱讀並同意隱私權政策	4587
我已關閉廣告攔截器	4578
我已阅读并同意隐私政策	4587
我的帐户	4502
我的帳戶	4502
我知道了	4518
我要举报	4562
我要投票	4562
我要捐款	4606
我要支持	4606
我要檢舉	4562
我要爆料	4592
我要留言	4522
我要糾錯	4542
我要纠错	4522
我要评论	4522
我要贊助	4606
""", '或': """
或	4585
""", '戻': """
戻る	2549
""", '所': """
所有新闻	4591
所有留言	4522
""", '打': """
打印	4512
打印本页	4542
打印食谱	61
打开	4526
打开app	4575
打开app查看更多	4575
打开app阅读	4575
打开app阅读全文	4575
打开客户端阅读	4575
打开微信扫一扫	4598
打开推送	4576
打赏	4499
打赏作者	4606
""", '扫': """
扫一扫分享	4598
扫描二维码下载	4575
扫码下载	4575
扫码下载app	4575
扫码下载客户端	4575
""", '投': """
投票	91	4563
投票ありがとうございました	91	2581
投票する	91	2564
投票を受け付けました	2581
投票区	91
投票成功	4562
投票済みです	2581
投票結果	2617	4601
投票結果を見る	91
投票结果	4601
投稿する	2544
投稿を表示	2590
投稿を表示する	2590
投稿を読み込む	2590
投稿须知	4592
""", '折': """
折りたたむ	2550
折扣码	4611
折扣碼	4611
""", '报': """
报告错误	4526
""", '拒': """
拒絕	4518
拒绝	4518
拒绝全部	4573
拒绝所有cookie	4604
""", '招': """
招聘启事	4542
""", '拡': """
拡大	2535
拡大する	2549
""", '按': """
按年計費	4584
按年计费	4584
按月	4582
按月捐款	4581
按月计费	4584
按讚	4513
""", '捐': """
捐款	4499
捐贈	4499
捐赠	4499
""", '掃': """
掃描qr code下載	4575
掃碼下載	4575
""", '排': """
排序	4563
排行榜	4523
""", '採': """
採用情報	2560
""", '接': """
接受	4518
接受並繼續	4573
接受全部	4518
接受全部cookie	4604
接受并继续	4573
接受所有	4518
接受所有 cookie	4604
接受所有cookie	4604
接收通知	4576
""", '推': """
推广	4517
推广内容	4517
推廣	4517
推荐	4523
推荐文章	4523
推荐方案	4585
推荐阅读	4523
推薦	4523
推薦文章	4523
推薦閱讀	4523
""", '提': """
提交	91	4588
提交成功	4587
提交成功,感谢您的反馈	4608
提交评论	4562
提供	2539
提供反馈	4562
提供意見	4562
提供新聞線索	4592
提供新闻线索	4592
""", '搜': """
搜尋	4525
搜索	4525
""", '撤': """
撤回同意	4573
""", '播': """
播放	4525
播放器加载中	4569
播放影片	4605
播放视频	4605
播放速度	4569
""", '支': """
支持我们	4499
支持我們	4499
支援する	2523
支援はこちら	2597
""", '收': """
收合	4526
收听	4512
收听文章	4569
收听本文	4542
收聽文章	4542
收聽本文	4569
收藏	4512
收藏文章	4512
收藏本文	4542
收藏食譜	61
收藏食谱	61
收起	4525
收起回复	4562
""", '放': """
放大图片	4591
放大圖片	4591
放大字体	4598
放大字體	4598
""", '数': """
数独	2584	4566
""", '數': """
數獨	4566
""", '文': """
文字の大きさ	65	2535
文字を大きくする	2614
文字を小さくする	2614
文字サイズ	2535
文字サイズを変更	2614
文字サイズ変更	65
文字拡大	2614
文字稿	4570
文字起こし	2588
文字起こしを表示	2587
文字起こしを見る	2587
文明上网,理性发言	4601
文明上网理性发言,请遵守新闻评论服务协议	4601
文章未完 廣告後繼續	4567
""", '料': """
料金プラン	2623
料金プランを見る	2623
""", '新': """
新しい順	2582
新着	2547
新着ニュース	2547
新着記事	2547
新着記事一覧	2574
新着順	2582
新聞線索	4592
新規会員登録	2525
新規登録	2525
新闻简报	4506
新闻线索	4592
""", '无': """
无所谓	4563
无法显示此内容	4573
""", '早': """
早割	2616
早鳥票	4600
早鸟票	4600
""", '时': """
时长	4570
""", '明': """
明白了	4526
""", '是': """
是否允许通知	4576
是否接收推送通知	4576
是否接收通知	4576
是否開啟通知	4576
""", '显': """
显示全部	4591
显示内容	4573
显示原文	4526
显示字幕	4569
显示帖子	4573
显示更多	4525
""", '時': """
時長	4570
""", '暂': """
暂不	4498
暂无评论	4542
暂无评论,快来抢沙发	4601
""", '暫': """
暫不	4498
""", '更': """
更多	4523
更多作者文章	4591
更多内容	4523
更多分享方式	4598
更多图片	4591
更多圖片	4591
更多報導	4523
更多影片	4591
更多报道	4523
更多文章	4523
更多新聞	4523
更多新聞請看	4551
更多新闻	4523
更多游戏	4565
更多精彩	4551
更多精彩内容	4610
更多精采內容	4542
更多视频	4591
更多选项	4598
更多選項	4598
更正政策	4592
更正與說明	4592
""", '書': """
書籍を購入する	2585
""", '最': """
最受欢迎	4585
最受歡迎	4585
最多人看	4551
最新	4563
最新ニュース	2547
最新ニュースを通知で受け取る	2593
最新号	2574
最新影音	4551
最新文章	4523
最新新聞	4523
最新新闻	4523
最新消息	4523
最新記事	2547
最旧	4563
最早	4563
最热	4563
最熱	4563
最舊	4563
最超值	4585
""", '會': """
會員中心	4502
會員專享	4505
會員專享內容	4505
會員專屬	4502
會員登入	4502
""", '月': """
月払い	2601
月額#円	2528
月額#円(税込	2528
月額プラン	2623
""", '有': """
有効なメールアドレスを入力してください	2603
有料会員からのプレゼント記事	2628
有料会員登録	2525
有料会員記事	2564
有料登録	2525
有料記事	2525
""", '朋': """
朋友圈	4512
""", '服': """
服务条款	4518
服務條款	4518
""", '朗': """
朗读全文	4569
""", '朝': """
朝刊・夕刊	2525
""", '未': """
未满十八岁禁止饮酒	4567
未滿十八歲禁止飲酒	4567
""", '本': """
本を購入する	2585
本周热门	4551
本文	2625
本文へ	2549
本文へ移動	2549
本文对您有帮助吗	4562
本文尚无评论	4601
本文已锁定	4584
本文由ai语音朗读	4569
""", '机': """
机器翻译	4542
机翻	4595
""", '来': """
来测测你的知识	4565
""", '查': """
查看专题	4591
查看优惠	4607
查看作者主页	4592
查看作者更多文章	4591
查看優惠	4607
查看全部	4525
查看全部图片	4591
查看全部文章	4610
查看全部評論	4562
查看全部评论	4562
查看原图	4525
查看原文	4552
查看商品	4611
查看回复	4562
查看回覆	4562
查看图集	4591
查看圖集	4591
查看地图	4526
查看專題	4591
查看投票結果	4601
查看投票结果	91	4601
查看文字稿	4569
查看方案	4607
查看更多	4525
查看更多图片	4591
查看更多评论	4562
查看留言	4522
查看結果	91
查看结果	91	4526
查看訂閱方案	4584
查看詳情	4526
查看订阅方案	4584
查看评论	4522
查看详情	4526
查看逐字稿	4569
查看高清图集	4591
""", '标': """
标签	4523
""", '检': """
检举评论	4601
""", '検': """
検索	2549
""", '業': """
業配	4517
""", '楽': """
楽天で見る	2585
楽天で詳細を見る	2585
楽天で購入	2585
楽天で購入する	2585
楽天市場で見る	2585
楽天市場で購入	2585
""", '標': """
標籤	4523
""", '機': """
機器翻譯	4542
機械翻訳	2588
""", '檢': """
檢舉	4522
檢舉留言	4601
""", '次': """
次のページ	2549
次の写真	2607
次の動画	2621
次の画像	2607
次の記事	2547
次の記事へ	2547
次の記事を読む	2626
次へ	2549
次を読む	2626
次ページ	2549
次回から自動的にログイン	2600
""", '正': """
正しいメールアドレスを入力してください	2603
正在加载播放器	4569
""", '此': """
此影片無法播放	4569
此文章已锁定	4584
此欄位為必填	4587
此視頻無法播放	4569
此视频不可用	4569
此视频已被删除	4569
此項為必填	4587
此页面对您有帮助吗	4562
此项为必填项	4587
""", '残': """
残り時間	2587
""", '毎': """
毎年	2598
毎月	2598
毎月寄付する	2597
毎月支援する	2597
""", '每': """
每一份支持都很重要	4581
每一份支持都重要	4581
每年	4582
每月	4582
每月捐款	4499
""", '氏': """
氏名	2604
""", '民': """
民調	91
""", '沒': """
沒意見	4563
""", '没': """
没意见	4563
没有账号	4584
""", '注': """
注册	4502
注册成功	4608
注目の記事	2547
注目キーワード	2547
注目ワード	2547
注目記事	2547
""", '测': """
测测你的知识	4565
""", '清': """
清晰度	4570
""", '游': """
游戏	4566
""", '点': """
点击取消静音	4605
点击图片查看大图	4591
点击打开声音	4605
点击排行	4523
点击播放	4542
点击放大	4591
点击查看全文	4610
点击查看原文	4552
点击查看大图	4525
点击阅读全文	4610
点击阅读原文	4552
点我看视频	4542
点赞	4512
""", '為': """
為您推薦	4523
""", '热': """
热点	4523
热点推荐	4523
热门	4523
热门排行	4523
热门文章	4523
热门新闻	4523
""", '無': """
無料で体験する	2525
無料で始める	2600
無料で試す	2600
無料で読む	2525
無料アプリをダウンロード	2592
無料ゲーム	2583
無料会員登録	2525
無料会員限定	2525
無料体験	2525
無料登録	2525
無法播放影片	4569
無法載入影片	4605
無法顯示此內容	4573
""", '焦': """
焦點新聞	4523
""", '熱': """
熱門	4523
熱門排行	4523
熱門文章	4523
熱門新聞	4523
熱門話題	4523
""", '爆': """
爆料信箱	4592
爆料專線	4592
爆料热线	4592
""", '特': """
特別協賛	2616
特定商取引法に基づく表記	2541
特集	2547
特集を見る	2607
特集ページへ	2607
特集一覧	2607
特集一覧へ	2626
""", '猜': """
猜你喜欢	4523
猜你喜歡	4523
""", '現': """
現在の再生時間	2587
""", '生': """
生成aiを使用しています	2621
""", '用': """
用app開啟	4575
用户协议和隐私政策	4604
""", '由': """
由ai生成	4595
由ai语音朗读	4569
""", '申': """
申し込む	2525
""", '电': """
电子报	4506
电子邮箱	4506
""", '画': """
画像をクリックして拡大	2607
画像を拡大	2549
画像を拡大する	2607
画像を見る	2549
画質	2588
""", '留': """
留言	4522
留言(#	4522
留言内容	4609
留言已關閉	4562
留言規則	4562
留言规则	4562
""", '略': """
略過廣告	4605
""", '登': """
登入	4502
登入/註冊	4502
登入後留言	4562
登出	4502
登录	4502
登录/注册	4502
登录后发表评论	4562
登錄	4502
登録	2525
登録が完了いたしました	2624
登録が完了しました	2564
登録して続きを読む	2525
登録する	2525
""", '發': """
發現錯誤	4562
發現錯誤?請告訴我們	4542
發生錯誤	4587
發表留言	4522
發表評論	4522
""", '皆': """
皆さまのご支援が力になります	2597
""", '監': """
監修者	2609
""", '目': """
目前時間	4569
目录	4525
目次	2549
目次へ戻る	2626
目錄	4525
""", '直': """
直接看食谱	61
""", '相': """
相关主题	4523
相关报道	4523
相关推荐	4523
相关文章	4523
相关新闻	4523
相关标签	4523
相关视频	4551
相关阅读	4523
相關主題	4523
相關報導	4523
相關影片	4551
相關推薦	4523
相關文章	4523
相關新聞	4523
相關標籤	4523
相關閱讀	4523
""", '看': """
看了这篇文章的人也看	4523
看全文	4591
看原文	4552
看更多	4523
看更多作者文章	4591
看更多文章	4551
看更多新聞	4551
看更多照片	4591
看結果	91
""", '知': """
知道了	4526
""", '確': """
確認する	2624
確認メールをお送りしました	2603
確認画面へ	2604
""", '禁': """
禁止酒駕	4567
禁止酒駕,飲酒過量有害健康	4567
""", '稍': """
稍后	4577
稍后再说	4498
稍后提醒我	4498
稍后阅读	4542
稍後	4577
稍後再說	4498
稍後提醒我	4498
稍後閱讀	4542
""", '立': """
立即开通	4607
立即投票	91
立即捐助	4581
立即捐款	4499
立即捐赠	4581
立即支持	4606
立即訂閱	4502
立即订阅	4502
立即试玩	4565
立即購票	4567
立即贊助	4581
立即购票	4567
立即选购	4567
立即選購	4567
立即開始玩	4565
""", '筆': """
筆者	2609
筆者プロフィール	2608
""", '管': """
管理cookie	4573
管理偏好設定	4604
管理偏好设置	4604
管理同意	4573
管理同意设置	4573
管理同意選項	4573
管理选项	4604
管理選項	4604
""", '粉': """
粉絲團	4513
""", '精': """
精彩推荐	4551
精彩推薦	4551
精选	4523
""", '紙': """
紙面ビューアー	2525
""", '結': """
結果を見る	91	2550
""", '続': """
続きはこちら	2575
続きをみる	2549
続きを読む	2525
続けて読む	2626
""", '網': """
網友留言	4522
""", '編': """
編輯推薦	4523
編輯準則	4592
編輯精選	4523
編集ポリシー	2608
編集方針	2608
編集部おすすめ	2547
編集部のおすすめ	2547
""", '縮': """
縮小	2535
縮小字體	4598
""", '繼': """
繼續使用網頁版	4575
繼續閱讀	4525
繼續閱讀請往下	4567
""", '續': """
續訂	4607
""", '纠': """
纠错	4522
""", '继': """
继续在浏览器阅读	4575
继续浏览内容	4525
继续阅读	4525
""", '续': """
续订	4607
""", '编': """
编辑准则	4592
编辑推荐	4523
编辑精选	4523
""", '缩': """
缩小字体	4598
""", '网': """
网友评论	4522
网友评论仅供其表达个人看法,并不表明本站立场	4601
""", '翻': """
翻訳を表示	2550
""", '联': """
联系作者	4592
联系我们	4518
联系编辑部	4592
""", '聯': """
聯絡我們	4518
聯絡編輯部	4592
""", '聽': """
聽全文	4542
聽文章	4569
聽新聞	4512
聽這篇文章	4542
""", '脳': """
脳トレ	2584
""", '自': """
自动播放	4570
自動再生	2588
自動播放	4570
自動翻訳	2588
自定义金额	4581
自訂金額	4581
""", '菜': """
菜单	4525
""", '著': """
著作権	2541
著者の記事一覧	2607
著者をフォロー	2613
著者をフォローする	2613
著者プロフィール	2608
""", '複': """
複製	4599
複製網址	4542
複製連結	4512
""", '要': """
要接收推送通知吗	4576
要接收通知嗎	4576
""", '視': """
視頻由ai生成	4605
""", '觀': """
觀看更多	4551
""", '视': """
视频	4523
视频不可用	4569
视频加载中	4569
视频加载失败	4605
视频已下架	4569
视频已失效	4569
视频无法播放	4569
视频时长	4605
视频正在加载	4569
""", '解': """
解鎖全文	4542
解鎖文章	4607
解锁全文	4542
解锁文章	4607
解除しました	2596
解除方法	2596
解除方法はこちら	2596
""", '訂': """
訂戶專享	4567
訂戶專享優惠	4567
訂戶專享內容	4584
訂戶贈閱	4612
訂正について	2608
訂閱	4502
訂閱成功	4608
訂閱推播	4576
訂閱方案	4607
訂閱會員	4502
訂閱會員專屬內容	4542
訂閱郵件	4506
訂閱電子報	4506
""", '記': """
記事に関するお問い合わせ	2608
記事の続きはこちら	2575
記事の続きを読む	2607
記事の誤りを報告	2617
記事は広告の下に続きます	2585
記事は広告の後に続きます	2585
記事へのお問い合わせ	2608
記事へのご意見	2544
記事をサポートする	2523
記事をシェア	2628
記事をシェアする	2628
記事をプレゼント	2525
記事をプレゼントする	2564
記事を保存	2535
記事を保存する	2564
記事を印刷する	2535
記事を聴く	2587
記事を評価する	2617
記事を読む	2549
記事を購入する	2623
記事を音声で聞く	2587
記事を音声で聴く	2587
記事ランキング	2547
記事一覧	2549
記事一覧へ	2607
記事一覧を見る	2575
記事全文を読む	2549
記住我	4584
記者をフォロー	2613
記者プロフィール	2608
記者募集	2560
記者募集中	2560
""", '設': """
設定を保存	2590
設定を保存する	2590
設定を変更する	2620
設定を管理	2620
""", '許': """
許可	2594
許可する	2541
""", '註': """
註冊	4502
註冊成功	4608
""", '評': """
評価順	2582
評論	4522
評論已關閉	4562
評論規則	4562
""", '話': """
話題の記事	2547
""", '該': """
該作者更多文章	4591
""", '詳': """
詳しく見る	2550
詳細	2550
詳細を見る	2627
詳細・購入はこちら	2585
""", '語': """
語音播報	4542
語音朗讀	4542
""", '誤': """
誤りを報告	2550
誤りを報告する	2617
誤字脱字の報告	2564
誤字脱字を報告	2608
誤字脱字を報告する	2564
""", '読': """
読まれている記事	2547
読み上げ	2564
読み放題	2528
読み続ける	2626
読み込み中です	2587
読者限定	2585
""", '請': """
請填寫讀者問卷	4542
請我們喝杯咖啡	4581
請查收郵件	4587
請檢查您的收件匣	4587
請繼續下滑閱讀	4567
請繼續往下閱讀	4517
請輸入您的電子郵件	4608
請輸入有效的電子郵件	4587
請輸入有效的電子郵件地址	4587
請輸入電子郵件	4506
請選擇金額	4606
請關閉廣告攔截器	4578
""", '讀': """
讀者優惠	4567
讀者專享	4567
""", '讚': """
讚	4512
讚賞支持	4499
""", '订': """
订户专享	4567
订户专享优惠	4567
订户赠阅	4612
订阅	4502
订阅会员	4502
订阅成功	4608
订阅推送	4576
订阅邮件	4506
""", '记': """
记住我	4584
记者简介	4592
""", '设': """
设为google首选来源	4596
""", '评': """
评论	4522
评论(#	4522
评论功能已关闭	4601
评论已关闭	4562
评论规则	4562
""", '诚': """
诚聘英才	4542
""", '话': """
话题	4523
""", '该': """
该文章已关闭评论	4601
该视频不可用	4569
该视频已下架	4569
该邮箱已被注册	4608
""", '详': """
详情	4526
""", '语': """
语音朗读	4542
语音由ai生成	4569
""", '说': """
说点什么	4601
""", '请': """
请先登录再评论	4542
请关闭广告拦截器	4578
请我们喝杯咖啡	4581
请查收邮件	4587
请检查您的收件箱	4587
请继续往下阅读	4517
请输入您的电子邮件	4608
请输入您的邮箱	4608
请输入昵称	4601
请输入有效的电子邮件地址	4587
请输入有效的邮箱地址	4587
请输入邮箱	4506
请选择金额	4606
""", '读': """
读者专享	4567
读者优惠	4567
""", '購': """
購入はこちら	2585
購票	4600
購票連結	4567
購読	2525
購読する	2525
購読のお申し込み	2525
購読プラン	2623
購読プランを見る	2600
購読申し込み	2525
購買本書	4567
""", '贈': """
贈る	2615
贈送文章	4542
贈送文章給朋友	4542
贈送此文	4542
""", '贊': """
贊助	4499
贊助內容	4517
贊助商	4517
贊助我們	4581
""", '购': """
购买本书	4567
购买此书	4567
购票	4600
购票链接	4567
""", '赞': """
赞	4563
赞助	4499
赞助内容	4517
赞助商	4600
赞助商链接	4517
赞助我们	4581
赞赏	4499
赞赏作者	4606
""", '赠': """
赠送文章	4598
赠送此文	4542
""", '超': """
超值方案	4584
""", '跳': """
跳到主要內容	4525
跳到食谱	61
跳至食譜	61
跳转到食谱	61
跳过广告	4605
""", '踩': """
踩	4563
""", '載': """
載入中	4569
載入內容	4573
載入更多	4525
載入貼文	4573
""", '輸': """
輸入您的電子郵件	4608
""", '轉': """
轉發	4512
""", '转': """
转发	4512
""", '载': """
载入内容	4573
""", '输': """
输入您的邮箱	4608
""", '返': """
返信	2544
返信する	2544
返信を書く	2617
返信を表示	2581
返信を見る	2581
返信を隠す	2581
返回上一页	4610
返回列表	4610
返回頂部	4591
返回顶部	4525
返回首頁	4591
返回首页	4525
""", '还': """
还不是会员	4584
还有更多精彩内容	4610
还没有账号	4584
""", '这': """
这篇文章对你有帮助吗	4562
这篇文章对您有帮助吗	4562
""", '进': """
进入专题	4591
进入专题页	4591
""", '连': """
连结已复制	4598
""", '追': """
追蹤	4513
追蹤中	4596
追蹤主題	4596
追蹤作者	4596
追蹤我們	4513
""", '退': """
退出全屏	4569
""", '送': """
送信	91	2604
送信が完了しました	2603
送信しました	2603
送信する	91	2604
送信完了	2603
送出	91	4588
送出成功	4587
送出留言	4562
送出評論	4562
送料無料	2616
""", '选': """
选择	4585
选择方案	4584
选择订阅方案	4584
选择金额	4606
""", '逐': """
逐字稿	4570
""", '這': """
這篇文章對你有幫助嗎	4562
這篇文章對您有幫助嗎	4562
""", '通': """
通報	2582
通報する	2544
通知をオン	2534
通知をオンにする	2593
通知を受け取らない	2593
通知を受け取りますか	2593
通知を受け取る	2564
通知を設定する	2593
通知を許可	2593
通知を許可しますか	2593
通知を許可する	2593
""", '速': """
速報	2547
速報を通知で受け取る	2593
速報通知を受け取る	2564
""", '連': """
連結已複製	4542
連載	2547
連載をフォロー	2613
連載をフォローする	2613
連載を見る	2607
連載一覧	2607
""", '遊': """
遊戲	4566
""", '運': """
運営会社	2541
""", '違': """
違反を報告	2581
違反を報告する	2581
違反報告	2544
""", '選': """
選單	4525
選択する	2601
選擇	4585
選擇方案	4584
選擇訂閱方案	4584
選擇金額	4606
""", '還': """
還不是會員	4584
還沒有帳號	4584
""", '邮': """
邮箱	4506
邮箱格式不正确	4587
邮箱格式错误	4587
""", '配': """
配信停止はいつでも可能です	2603
""", '重': """
重新加载页面	4578
重新播放	4605
重新整理頁面	4578
重新載入頁面	4578
""", '金': """
金額を入力	2597
金額を指定	2597
金額を指定する	2597
金額を選ぶ	2622
金額を選択	2622
金額を選択してください	2622
""", '链': """
链接已复制	4542
""", '閉': """
閉じる	2522	2549
""", '開': """
開く	2550
開啟推播	4576
開啟通知	4576
開始測驗	4565
開通會員	4502
""", '間': """
間違いを見つけたら	2608
""", '関': """
関連	2547
関連する記事	2547
関連キーワード	2547
関連タグ	2547
関連トピックス	2547
関連ニュース	2547
関連リンク	2547
関連動画	2547
関連動画を見る	2621
関連情報	2547
関連記事	2547
関連記事はこちら	2574
関連記事をもっと見る	2626
関連記事を見る	2626
""", '閱': """
閱讀下一篇	4610
閱讀全文	4525
閱讀原文	4552
閱讀更多	4525
""", '關': """
關於作者	4592
關於我們	4518
關注	4513
關注作者	4596
關注我們	4513
關注此主題	4596
關鍵字	4523
關閉	4498
關閉視窗	4610
關閉選單	4610
""", '阅': """
阅读下一篇	4610
阅读全文	4525
阅读剩余全文	4610
阅读原文	4552
阅读更多	4525
""", '随': """
随时取消	4584
随时可取消	4584
""", '隐': """
隐私偏好	4604
隐私政策	4518
隐私权政策	4518
隐私设置	4573
""", '隨': """
隨時取消	4584
""", '隱': """
隱私偏好	4604
隱私政策	4518
隱私權政策	4518
隱私權設定	4573
隱私設定	4573
""", '離': """
離開全螢幕	4569
""", '電': """
電子信箱	4506
電子信箱格式錯誤	4587
電子報	4506
電子版	2525
電子郵件格式不正確	4587
電郵	4588
""", '静': """
静音	4570
""", '靜': """
靜音	4570
""", '音': """
音声で聞く	2535
音声をダウンロード	2587
音声を再生	2621
音声読み上げ	2564
音频播放器	4605
""", '頭': """
頭條	4523
""", '顯': """
顯示內容	4573
顯示原文	4526
顯示字幕	4569
顯示更多	4525
顯示貼文	4573
""", '飲': """
飲酒過量,有害健康	4567
飲酒過量有害健康	4567
""", '首': """
首頁	4525
首页	4525
""", '马': """
马上开始	4565
马上玩	4565
""", '验': """
验证码	4588
""", '點': """
點我看影片	4542
點擊播放	4569
點擊播放本文	4542
點擊放大	4591
點擊看大圖	4591
點擊開啟聲音	4605
點擊閱讀全文	4610
點閱排行	4551
""", '가': """
가	2647
가격 보기	2731
가로세로 낱말퀴즈	2689
가입하기	2638
가장 많이 본 뉴스	2654
가장 인기	2708
""", '개': """
개인정보 보호 설정	2725
개인정보 설정	2695
개인정보 수집 동의	2709
개인정보 수집 및 이용 동의	2709
개인정보 수집 및 이용에 동의합니다	2709
개인정보 수집·이용에 동의합니다	2709
개인정보 처리방침	2652
개인정보처리방침	2652
""", '갤': """
갤러리 닫기	2730
갤러리 보기	2714
""", '거': """
거부	2652
""", '검': """
검색	2656
""", '게': """
게시물 보기	2695
게시물 불러오기	2695
게임	2689
게임 전체보기	2687
게임 하러 가기	2687
""", '결': """
결과 보기	91	2657
""", '계': """
계속 읽기	2638
계정이 있으신가요	2707
""", '고': """
고객센터	2652
고충처리인	2715
""", '공': """
공감	2686
공감순	2686
공유	2647
공유하기	2647
""", '과': """
과거순	2686
""", '관': """
관련 기사	2654
관련 기사 더보기	2730
관련 뉴스	2654
관련 영상	2677
관련 태그	2654
관련기사	2654
관련기사 더보기	2730
관련뉴스	2654
관련키워드	2654
""", '광': """
광고	2651
광고 건너뛰기	2726
광고 닫기	2651
광고 아래에 기사가 계속됩니다	2690
광고 영역	87
광고 종료	2690
광고 차단 해제 방법	2700
광고 차단을 해제해 주세요	2700
광고 차단을 해제했습니다	2700
광고 차단이 감지되었습니다	2700
광고 후 계속됩니다	2690
광고성 정보 수신 동의	2709
광고성 정보 수신에 동의합니다	2709
""", '괜': """
괜찮습니다	2635
""", '교': """
교보문고에서 구매	2690
""", '구': """
구글 계정으로 계속하기	2707
구글 계정으로 로그인	2707
구글 선호 매체로 추가	2718
구글 플레이에서 다운로드	2697
구글로 계속하기	2707
구글로 로그인	2707
구글플레이에서 다운로드	2697
구독	2638
구독 갱신	2728
구독 상품 보기	2707
구독 상품 선택	2707
구독 상품 안내	2728
구독 신청	2638
구독 신청이 완료되었습니다	2709
구독 신청하기	2707
구독 안내	2728
구독 전용	2638
구독 중	2638
구독 취소	2718
구독권 선택	2707
구독신청	2638
구독이 완료되었습니다	2669
구독자 전용	2640
구독자 전용 기사	2707
구독자 전용 혜택	2690
구독자 혜택	2690
구독자가 선물한 기사입니다	2732
구독중	2718
구독하고 이어서 읽기	2669
구독하기	2638
구매하기	2690
구매하러 가기	2690
""", '글': """
글씨 크기	65
글씨크기	2647
글자 작게	2719
글자 크게	2719
글자 크기	2647
글자 크기 변경	65	2669
글자 크기 조절	65	2669
글자크기	2647
글자크기 변경	65
글자크기 설정	65
글자크기 조절	65
""", '금': """
금액 선택	2727
금액 직접 입력	2703
금액을 선택하세요	2727
금액을 선택해 주세요	2727
""", '기': """
기계 번역	2692
기부하기	2636
기사 계속 보기	2730
기사 공유	2719
기사 공유하기	2647
기사 구매	2728
기사 더 보기	2730
기사 더보기	2669
기사 듣기	2669
기사 링크 복사	2669
기사 본문	2656
기사 선물하기	2669
기사 스크랩	2719
기사 스크랩하기	2669
기사 오류 신고	2669
기사 오류 제보	2669
기사 요약	2717
기사 원문 보기	2669
기사 음성으로 듣기	2691
기사 잠금 해제	2728
기사 저장	2719
기사 저장하기	2669
기사 전문 보기	2714
기사 전체보기	2714
기사 제보	2715
기사 제보 및 문의	2669
기사 추천	2722
기사 평가하기	2722
기사 후원하기	2636
기사는 광고 아래에 계속됩니다	2690
기사는 광고 후 계속됩니다	2690
기사듣기	2691
기사를 공유합니다	2732
기사에 대한 의견	2653
기사원문	2656
기사저장	2647
기사제보	2715
기사추천	2722
기자 구독	2664
기자 구독하기	2664
기자 소개	2715
기자 페이지	2664
기자 프로필 보기	2664
기자구독	2718
기자에게 메일 보내기	2715
기자에게 이메일 보내기	2715
기자의 다른 기사	2664
기자의 다른 기사 보기	2714
기자의 다른기사	2654
기자의 다른기사 보기	2714
기자페이지 바로가기	2714
기획 기사 보기	2714
""", '나': """
나중에	2635
나중에 보기	2669
나중에 읽기	2669
나중에 하기	2635
""", '남': """
남은 시간	2691
""", '낱': """
낱말퀴즈	2689
""", '내': """
내 정보	2638
내용을 입력하세요	2729
내용을 입력해 주세요	2729
""", '네': """
네, 받을게요	2698
네이버 구독	2650
네이버 로그인	2707
네이버 밴드 공유	2719
네이버 블로그	2647
네이버로 로그인	2707
네이버에서 구독	2650
네이버에서 구독하기	2650
""", '놓': """
놓치면 안 되는 기사	2677
""", '뉴': """
뉴스 더보기	2714
뉴스 듣기	2669
뉴스레터 구독	2643
뉴스레터 구독 신청	2643
뉴스레터 구독이 완료되었습니다	2729
뉴스레터 무료 구독	2669
뉴스레터 신청	2643
""", '닉': """
닉네임을 입력하세요	2722
""", '다': """
다른 공유 찾기	2647
다른 금액	2703
다른 기사	19	2654
다른 기사 더 보기	19
다른 기사 보기	2664
다른기사	2654
다른기사 보기	2654
다시 보기	2726
다시 보지 않기	2635
다시보기	2726
다음	2656
다음 기사	2654
다음 기사 보기	2669
다음 기사 읽기	2730
다음 동영상	2726
다음 사진	2714
다음 영상	2726
다음 이미지	2730
다음 페이지	2656
다음글	2714
다음기사	2654
다음에	2635
다음에 하기	2699
다크모드	2725
""", '닫': """
닫기	2635
""", '답': """
답글	2653
답글 달기	2685
답글 더보기	2685
답글 보기	2685
답글 쓰기	2685
답글 접기	2685
답글쓰기	2653
""", '당': """
당신이 좋아할 만한	2654
""", '댓': """
댓글	2653
댓글 #	2653
댓글 #개	2653
댓글 닫기	2685
댓글 더보기	2685
댓글 등록	2685
댓글 등록하기	2685
댓글 보기	2653
댓글 신고	2722
댓글 신고하기	2722
댓글 쓰기	2653
댓글 운영 원칙	2685
댓글 운영 정책	2669
댓글 운영정책	2669
댓글 작성	2685
댓글 작성 규칙	2685
댓글 작성하기	2685
댓글 정책	2685
댓글보기	2653
댓글쓰기	2653
댓글을 남겨 주세요	2722
댓글을 남겨주세요	2722
댓글을 입력하세요	2722
댓글을 입력해 주세요	2722
댓글을 입력해주세요	2653
댓글을 작성하려면 로그인 해주세요	2722
댓글이 닫혔습니다	2685
""", '더': """
더 많은 옵션	2719
더 보기	2656
더보기	2654	2656
""", '도': """
도서 구매하기	2690
도움이 되었나요	2685
""", '독': """
독자 의견 조사	2669
독자 특별 할인	2690
독자 할인	2690
""", '동': """
동영상	2654
동영상 로딩 중	2691
동영상 보기	2726
동영상 재생	2691
동영상 플레이어	2726
동영상을 불러오는 중입니다	2691
동영상을 불러올 수 없습니다	2726
동영상을 재생할 수 없습니다	2691
동의	2652
동의 관리	2695
동의 철회	2695
동의 철회하기	2695
동의 후 계속	2695
동의하고 계속	2695
동의하고 계속하기	2695
동의합니다	2652
""", '뒤': """
뒤로 가기	2730
""", '등': """
등록	2653
""", '디': """
디지털 구독하기	2728
디지털뉴스부	2664
디지털뉴스팀	2664
디지털콘텐츠팀	2664
""", '또': """
또는	2708
""", '라': """
라인	2647
""", '랭': """
랭킹	2654
랭킹뉴스	2654
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
로그아웃	2638
로그인	2638
로그인 상태 유지	2707
로그인 유지	2707
로그인 전용 기사	2707
로그인 후 댓글 쓰기	2669
로그인 후 댓글 작성이 가능합니다	2722
로그인 후 댓글을 작성할 수 있습니다	2685
로그인 후 이용해 주세요	2685
로그인/회원가입	2638
로그인이 필요	2640
로그인하고 계속 읽기	2728
로딩 중	2691
로딩 중입니다	2691
로딩중	2691
""", '링': """
링크 복사	2647
링크가 복사되었습니다	2669
""", '마': """
마이페이지	2638
""", '많': """
많이 본 기사	2654
많이 본 뉴스	2654
많이 본 영상	2677
많이 읽은 기사	2654
많이본 기사	2654
많이본 뉴스	2654
""", '매': """
매달	2704
매월	2704
""", '맨': """
맨 위로	2656
맨위로	2656
""", '메': """
메뉴	2656
메뉴 닫기	2656
메시지가 전송되었습니다	2709
메일	2647
메일함을 확인해 주세요	2709
""", '멤': """
멤버십 가입	2728
멤버십 가입하기	2728
""", '모': """
모두 거부	2695
모두 동의	2652
모두 허용	2695
모든 쿠키 거부	2725
모든 쿠키 수락	2725
모든 쿠키 허용	2725
모르겠다	2686
모름/무응답	2686
모바일 웹으로 계속	2697
""", '목': """
목록	2656
목록 보기	2714
목록보기	2656
목록으로	2714
목록으로 돌아가기	2730
""", '무': """
무료 게임	2687
무료 배송	2721
무료 체험 시작하기	2638
무료 회원가입	2638
무료, 스팸 없음	2709
무료로 읽기	2728
무료배송	2721
무제한 이용하기	2728
""", '문': """
문의	2653
문의 내용	2729
문자 크기	65
""", '바': """
바로 구매하기	2690
바로가기	2647
""", '반': """
반응형 광고 영역	87
""", '배': """
배속	2692
""", '밴': """
밴드	2647
""", '번': """
번역 보기	2657
""", '베': """
베스트	2654
""", '보': """
보내기	2711
""", '복': """
복사	2720
복사하기	2647
""", '본': """
본문 글씨 줄이기	2647
본문 글씨 키우기	2647
본문 바로가기	2656
본문으로 바로가기	2656
""", '북': """
북마크	2647
""", '브': """
브라우저에서 계속	2697
브라우저에서 계속 보기	2697
""", '비': """
비공감	2686
비밀번호 찾기	2638
비밀번호를 잊으셨나요	2707
""", '사': """
사이트맵	2652
사진 더 보기	2714
사진 더보기	2714
사진 모두 보기	2714
사진 크게 보기	2714
사진 크게보기	2714
사진 확대	2656
""", '삭': """
삭제된 동영상입니다	2691
""", '상': """
상품 보기	2731
상품 상세보기	2731
""", '새': """
새로고침	2700
""", '선': """
선택	2708
선택 저장	2695
선호 매체로 추가	2718
""", '설': """
설문	91
설문 결과	2722
설문 결과 보기	2722
설문 참여 바로가기	2669
설문 참여하기	2669
설문에 참여하기	2685
설문조사	91
설문조사 참여하기	2669
설정 관리	2725
설정 저장	2695
""", '소': """
소리 켜기	2726
""", '속': """
속보	2654
속보 알림 받기	2669
속보 알림 신청	2669
속보 알림을 받으시겠습니까	2698
""", '스': """
스도쿠	2689
스크랩	2647
스크랩하기	2669
스크립트	2692
스크립트 보기	2691
스토어	2721
스토어 바로가기	2690
스폰서	2651
""", '시': """
시리즈 보기	2714
""", '신': """
신고	2653
신고하기	2685
신문구독	2638
신청이 완료되었습니다	2709
""", '실': """
실시간 뉴스	2654
""", '아': """
아마존에서 구매	2690
아마존에서 보기	2690
아이디 저장	2707
아이디 찾기	2707
아직 회원이 아니신가요	2707
""", '알': """
알겠습니다	2657
알라딘에서 구매	2690
알라딘에서 보기	2690
알림 받기	2646
알림 설정	2646
알림 설정하기	2698
알림 켜기	2698
알림 허용	2698
알림을 받으시겠습니까	2698
알림을 받으시겠어요	2698
알림을 켜시겠습니까	2698
""", '애': """
애드블록을 해제해 주세요	2700
애드블록이 감지되었습니다	2700
애플로 계속하기	2707
애플로 로그인	2707
""", '앱': """
앱 다운로드	2646
앱 다운로드하기	2646
앱 다운받기	2697
앱 설치	2646
앱 설치하기	2646
앱스토어에서 다운로드	2697
앱에서 계속 읽기	2697
앱에서 보기	2697
앱에서 열기	2697
앱에서 이어보기	2697
앱으로 보기	2697
""", '언': """
언제든 해지 가능	2707
언제든지 수신 거부할 수 있습니다	2709
언제든지 해지 가능	2707
""", '에': """
에디터 추천	2654
""", '여': """
여러분의 후원이 큰 힘이 됩니다	2703
""", '연': """
연간 결제	2707
연간 구독	2707
연관기사	2654
연재 보기	2714
""", '열': """
열기	2657
""", '영': """
영상	2654
영상 더보기	2714
영상 보기	2669
영상 재생	2691
영상으로 만나보세요	2669
영상으로 보기	2669
영상을 불러오는 중입니다	2691
영상을 불러올 수 없습니다	2726
영상을 재생할 수 없습니다	2691
""", '예': """
예매 바로가기	2690
예매하기	2690
예스#에서 구매	2690
예스#에서 보기	2690
""", '오': """
오늘 하루 보지 않기	2635
오늘은 그만 보기	2635
오늘의 운세	2689
오늘의 추천	2654
오늘의 핫뉴스	2677
오디오 다운로드	2691
오디오 플레이어	2726
오디오로 듣기	2669
오래된순	2686
오류 신고	2653
오류 신고하기	2669
오류가 발생했습니다	2709
오타 신고	2685
오탈자 신고	2669
""", '온': """
온라인뉴스팀	2664
""", '올': """
올바른 이메일 주소를 입력해 주세요	2709
올바른 이메일을 입력해 주세요	2709
""", '옵': """
옵션 관리	2725
""", '요': """
요금제 보기	2728
요약	2656
""", '원': """
원고료 보내기	2727
원문 보기	2657
원문보기	2656
""", '월': """
월간 결제	2707
월간 구독	2707
""", '웹': """
웹에서 계속 보기	2697
""", '위': """
위로	2656
위로 가기	2714
""", '유': """
유료 구독자 전용	2707
유료 기사입니다	2669
유료회원 전용	2707
유료회원 전용 기사	2707
유튜브 구독	2650
유튜브 구독하기	2650
유튜브에서 보기	2723
""", '음': """
음성 다운로드	2691
음성 재생하기	2669
음성으로 듣기	2647
음소거	2692
음소거 해제	2691
음소거를 해제하려면 탭하세요	2726
""", '응': """
응원하기	2636
""", '의': """
의견 남기기	2685
의견 보내기	2685
의견 쓰기	2653
""", '이': """
이 기사 공유하기	2732
이 기사 구매하기	2728
이 기사 어땠나요	2669
이 기사 어떠셨나요	2685
이 기사가 도움이 되었나요	2685
이 기사는 잠겨 있습니다	2707
이 기사를 공유합니다	2669
이 기사를 추천합니다	2669
이 기사를 평가해 주세요	2722
이 기사와 함께 읽은 기사	2669
이 기자의 다른 기사	2669
이 기자의 다른 기사 더보기	2714
이 동영상을 재생할 수 없습니다	2691
이 시각 많이 본 기사	2677
이 시각 많이 본 뉴스	2677
이 시각 주요뉴스	2654
이 시각 추천뉴스	2654
이 음성은 ai가 생성했습니다	2691
이 주제 팔로우	2718
이 콘텐츠를 표시할 수 없습니다	2695
이 페이지가 도움이 되었나요	2685
이런 기사는 어때요	2677
이름	2711
이름을 입력하세요	2729
이름을 입력해 주세요	2729
이메일	2647
이메일 주소 입력	2729
이메일 주소를 입력하세요	2709
이메일 주소를 입력해 주세요	2729
이메일 형식이 올바르지 않습니다	2709
이메일로 계속하기	2728
이메일로 공유	2719
이메일로 로그인	2728
이메일무단수집거부	2652
이메일을 입력하세요	2709
이메일을 입력해 주세요	2709
이메일을 입력해주세요	2729
이메일을 확인해 주세요	2709
이미 계정이 있으신가요	2707
이미 구독 중이신가요	2638
이미 구독 중입니다	2729
이미 등록된 이메일입니다	2729
이미 참여하셨습니다	2685
이미 투표하셨습니다	2685
이미 회원이신가요	2638
이미지 크게 보기	2656
이미지 크게보기	2714
이미지 확대	2656
이슈	2654
이어서 읽기	2730
이용권 구매	2707
이용권 선택	2707
이용약관	2652
이용약관에 동의합니다	2709
이전	2656
이전 기사	2654
이전 기사 보기	2669
이전 사진	2714
이전 영상	2726
이전 이미지	2730
이전글	2714
이전기사	2654
""", '인': """
인기 급상승	2677
인기 기사	2654
인기기사	2654
인기뉴스	2654
인쇄	2647
인쇄하기	2647
인스타그램 팔로우	2669
인스타그램에서 보기	2723
인스타그램에서 이 게시물 보기	2723
""", '일': """
일시	2704
일시 후원	2703
일시 후원하기	2703
일시정지	2692
일시후원	2636
""", '자': """
자동 번역	2692
자동 재생	2692
자동재생	2692
자막	2692
자막 보기	2691
자막 켜기	2691
자바스크립트가 비활성화되어 있습니다	2695
자발적 유료 구독	2727
자세히	2657
자세히 보기	2657
""", '작': """
작게	2720
""", '잘': """
잘 모름	2686
""", '장': """
장바구니 담기	2731
장바구니에 담기	2731
""", '재': """
재생	2656
재생 속도	2691
재생 시간	2691
재생속도	2691
재생할 수 없는 동영상입니다	2691
""", '저': """
저자 소개	2715
저작권규약	2652
저장	2647
""", '전': """
전송	2711
전송되었습니다	2709
전체 기사	2730
전체 기사 보기	2714
전체 뉴스 보기	2714
전체 댓글	2653
전체 동의	2695
전체 보기	2656
전체 사진 보기	2714
전체 화면	2692
전체메뉴	2656
전체보기	2656
전체화면	2692
전체화면 종료	2691
""", '접': """
접기	2656
접수되었습니다	2729
""", '정': """
정기	2704
정기 후원	2703
정기 후원하기	2636
정기구독	2638
정기후원	2636
정기후원 신청	2727
정기후원 신청하기	2727
정기후원하기	2703
정렬	2686
정상적으로 접수되었습니다	2729
정정·반론보도 신청	2715
정정보도 신청	2715
정정보도 요청	2715
""", '제': """
제보	2653
제보 바로가기	2715
제보하기	2653
제작 지원	2721
제작지원	2721
제출	91	2711
제휴 광고	2690
제휴 콘텐츠	2690
""", '좋': """
좋아요	2647
좋은 기사 후원하기	2636
""", '주': """
주소 복사	2669
주소가 복사되었습니다	2669
주소복사	2647
주요 기사	2654
주요 뉴스	2654
주요 뉴스 더보기	2677
주요기사	2654
주요뉴스	2654
주제 팔로우	2718
""", '지': """
지금 구매하기	2690
지금 뜨는 기사	2677
지금 뜨는 뉴스	2677
지금 플레이	2687
지금 플레이하기	2687
지금 후원하기	2727
지나친 음주는 건강에 해롭습니다	2690
지나친 음주는 건강을 해칩니다	2690
지도 보기	2657
지면보기	2638
""", '직': """
직접 입력	2704
""", '차': """
차단	2699
""", '참': """
참여하기	91
""", '창': """
창 닫기	2730
""", '책': """
책 구매하기	2690
""", '첫': """
첫 댓글을 남겨주세요	2722
첫 댓글을 작성해 보세요	2722
""", '청': """
청소년보호정책	2652
""", '최': """
최고의 혜택	2708
최신 기사	2654
최신 뉴스	2654
최신기사	2654
최신뉴스	2654
최신순	2686
최저가 보기	2731
""", '추': """
추천	2708
추천 기사	2654
추천 영상	2677
추천기사	2654
추천뉴스	2654
추천순	2686
""", '친': """
친구 추가하기	2669
""", '카': """
카카오 계정으로 로그인	2707
카카오 로그인	2707
카카오로 로그인	2707
카카오로 시작하기	2707
카카오스토리	2647
카카오톡	2647
카카오톡 공유	2647
카카오톡 공유하기	2719
카카오톡으로 공유	2669
카카오톡으로 공유하기	2669
카테고리	2654
""", '커': """
커피 한 잔 사주기	2703
커피 한 잔 후원하기	2703
""", '콘': """
콘텐츠 보기	2695
콘텐츠 불러오기	2695
콘텐츠 표시	2695
""", '쿠': """
쿠키 관리	2695
쿠키 설정	2652
쿠키 설정 관리	2695
쿠팡에서 구매	2690
쿠팡에서 구매하기	2690
쿠팡에서 보기	2690
쿠폰 받기	2731
""", '퀴': """
퀴즈	2689
퀴즈 도전하기	2687
퀴즈 풀기	2669
퀴즈 풀러 가기	2687
""", '크': """
크게	2720
""", '클': """
클릭하면 소리가 켜집니다	2726
""", '키': """
키워드	2654
""", '태': """
태그	2654
""", '텔': """
텔레그램에서 소식 받기	2669
""", '투': """
투표	91
투표 결과	2722
투표 결과 보기	91
투표 참여하기	2685
투표가 완료되었습니다	2685
투표에 참여해 주셔서 감사합니다	2685
투표하기	91	2669
투표해 주셔서 감사합니다	91	2685
""", '트': """
트위터	2647
트위터 공유	2647
트위터로 공유	2719
트위터에서 보기	2723
""", '특': """
특집 더보기	2714
특집 보기	2714
""", '티': """
티켓 예매	2690
티켓 예매하기	2690
""", '틱': """
틱톡에서 보기	2723
""", '팔': """
팔로우 중	2718
팔로우 취소	2718
""", '팟': """
팟빵에서 듣기	2723
""", '페': """
페이스북	2647
페이스북 공유	2647
페이스북에서 보기	2723
페이스북으로 공유	2669
페이스북으로 로그인	2707
페이지 새로고침	2700
페이지를 새로고침하세요	2700
페이팔로 결제	2728
""", '편': """
편집 원칙	2715
""", '펼': """
펼치기	2656
""", '포': """
포토	2654
포토 갤러리	2714
""", '폰': """
폰트 크기	2647
""", '푸': """
푸시 알림 받기	2698
""", '프': """
프리미엄	2638
프린트	2647
""", '피': """
피드백 보내기	2685
""", '필': """
필수	2711
필수 입력	2709
필수 입력 항목	2709
필수 입력 항목입니다	2709
필수 항목	2709
필수 항목입니다	2709
필자 소개	2715
""", '한': """
한 번	2704
한번만	2704
""", '할': """
할인 코드	2731
""", '함': """
함께 보면 좋은 기사	2654
함께 볼 기사	2677
함께 읽으면 좋은	2654
함께 읽은 기사	2677
""", '핫': """
핫뉴스	2654
핫이슈	2654
핫클릭	2677
""", '항': """
항상 허용	2695
""", '해': """
해제 방법	2702
해제했습니다	2702
""", '허': """
허용	2699
""", '헤': """
헤드라인	2654
""", '현': """
현재 시간	2691
""", '협': """
협찬	2651
""", '홈': """
홈	2656
홈으로	2714
홈으로 가기	2714
""", '화': """
화제의 뉴스	2654
화질	2692
""", '확': """
확인	2657
""", '환': """
환경설정 관리	2725
""", '회': """
회사소개	2652
회원 전용	2640
회원 전용 기사	2707
회원가입	2638
회원가입하고 계속 읽기	2728
회원이 아니신가요	2707
""", '후': """
후원	2636
후원 바로가기	2703
후원 신청	2703
후원 안내	2636
후원 페이지 바로가기	2703
후원 페이지로 이동	2703
후원 하기	2636
후원자 되기	2703
후원하기	2636
후원해 주셔서 감사합니다	2727
후원회원 가입	2636
후원회원 되기	2703
"""}

START = {'a': """
abonē	2826 K par	2826 K no	2826 K un	2828 K
acasă	96 K >	96 K '	96 K "	96 K /
accès	1774 K illimité
această	52 K investigație	3461 K traducere	3516 K știre a fost
además	1369 K:	1423 K, en
ai가	2666 K 자동 번역한	2666 K 번역한	2666 K 핵심	2666 K 요약한
ai에게	2666 K 물어	2666 K 질문	2666 K 물어보기
ajánljuk	2158 K:
aktivér	637 K
alătură	12 K-te	56 K-te celor #	56 K-te celor peste #	56 K-te comunității de #
anmäl	4008 K dig till vårt	4024 K
annoncørbetalt	688 K indhold fra
annonsørinnhold	3133 K fra
anúncio	3413 K em #
aportá	1312 K desde
apoyá	81 K
après	1925 K déduction fiscale
após	3276 K # meses	3276 K o período	3276 K o primeiro
apóyanos	1312 K desde
apúntate	1400 K al curso	1400 K a nuestro	1404 K a nuestro seminario	1404 K a nuestro evento
aquí	1435 K hay contenido de
artykuł	46 K można	46 K wolno	86 K sponsorowany:	3175 K ukazał się	3175 K pochodzi z	3181 K przetłumaczony	3181 K został przetłumaczony	3181 K czyta	3181 K wygenerowany	3249 K	3257 K powstał we współpracy z
artykuły	3172 K autora
artículo	1457 K publicado originalmente	1485 K publicado en colaboración
artículos	1329 K gratuitos
ascultă	1 K	3450 K:	3467 K podcastul	3467 K acest articol	3525 K pe
atradāt	44 K
atsisiųskite	2768 K
autorė	2772 K:
autoři	495 K jsou
außerdem	823 K lesenswert:	823 K interessant:
aveți	72 K întrebări
aún	32 K no hay comentarios
ați	59 K încercat
""", 'b': """
bajá	1412 K la app
beiträge	27 K	856 K von
benefício	3344 K do assinante:
berätta	59 K i	59 K gärna
beställ	4024 K
bestätigen	717 K sie ihre
bestätigungsmail	717 K
besøg	623 K vores
beğendin	69 K mi	82 K mi
beğendiniz	8 K mi	69 K mi	82 K mi
boletín	1337 K diario	1337 K semanal
buď	31 K první
buďte	31 K první	31 K prvý
bài	8 K viết này	4414 K liên quan:	4427 K viết này có	4427 K viết có hữu ích	4474 K viết được bảo vệ	4475 K viết được thực hiện	4475 K viết được viết	4475 K viết này được	4482 K viết tiếp tục
báo	4427 K lỗi bài viết
bình	5 K luận	27 K luận	4428 K chọn:
bústia	41 K de denúncies de la redacció
bądź	31 K pierwszy	31 K pierwsza
bővebben	2158 K:
bạn	59 K đã thử	59 K đã làm thử	66 K biết ai	66 K có biết ai	69 K thấy hay	4427 K phát hiện	4427 K thấy bài viết
bản	4427 K tóm tắt này	4475 K dịch được
bấm	4429 K để nghe
bật	4405 K thông báo
""", 'c': """
caractères	1876 K restants
caràcters	418 K restants
chceš	517 K u nás pracovat	3812 K u nás pracovať
chefredaktör	4022 K och ansvarig utgivare:	4022 K:
chơi	4449 K ngay:
chưa	32 K có bình luận
citeşte	3450 K şi	3450 K şi:
citește	3450 K și	3450 K și:	3450 K:	3450 K mai mult	3450 K aici	3450 K mai departe:
citiți	3450 K și
ciąg	3185 K dalszy
colaborá	1312 K desde
comentários	5 K	27 K
compartí	3 K
conocés	66 K a alguien
conteúdo	86 K patrocinado:	3278 K exclusivo para	3337 K gerado	3343 K promovido por	3343 K recomendado por	3347 K oferecido por	3374 K incorporado d	3374 K externo d	3374 K incorporado do	3374 K incorporado da	3374 K externo do
conținut	3461 K generat	3465 K oferit de	3494 K încorporat de	3494 K extern de
coût	1925 K après déduction	1925 K réel après
crédit	1870 K photo	1870 K photos
crédits	1870 K photo	1870 K photos
créer	1799 K une alerte pour "	1799 K une alerte sur "	1799 K une alerte :
cunoașteți	66 K pe cineva
cunoști	66 K pe cineva
cuéntame	59 K
cuộc	52 K điều tra này
cài	4431 K đặt ứng dụng	4431 K ứng dụng	4431 K app
còn	4447 K lại # ký tự
có	72 K thắc mắc	4414 K thể bạn quan tâm:	4470 K lỗi xảy ra
cấm	4474 K sao chép
""", 'd': """
dacă	44 K observi	44 K observați	44 K găsești	3456 K ai informații	3463 K ai observat o
dalinkitės	2768 K
další	483 K články autora
darovať	3806 K
dernières	1816 K actualités
descarcă	13 K	3481 K aplicația
descargá	13 K	1412 K la app
descărcați	13 K
dežurni	41 K telefon redakcije
disponível	3287 K no google play	3352 K na app store	3352 K no google play	3352 K para android e	3414 K no spotify
distribuiți	3 K
dodržujte	28 K
domů	96 K >	96 K '
doná	1312 K desde
doporučte	510 K
dorești	3498 K să primești notificări
doriți	3498 K să primiți notificări
dosszié	2222 K: így	2222 K: itt	2222 K: ezért	2222 K: miért	2222 K: hogyan	2222 K: mit	2222 K: ki	2222 K: mi	2222 K: ez	2222 K: ezt	2222 K: hallgassa	2222 K: nézze	2222 K: minden	2222 K: a	2222 K: az
dostępna	3188 K w
dostępne	3188 K w
dostępny	3188 K w
dołącz	12 K do	56 K do #	56 K do ponad #	3199 K do	3212 K do dyskusji
držte	28 K se
duración	1473 K del vídeo	1473 K: # min	1473 K del episodio
duração	3413 K do vídeo	3413 K: # min
durée	1921 K de la vidéo	1921 K : # min	1921 K de l'épisode
dzięki	3236 K naszym czytelnikom	3236 K naszym czytelniczkom
découvrez	1818 K aussi	1846 K la boutique	1846 K notre boutique	1846 K nos jeux	1846 K notre hors-série	1856 K notre application	1856 K notre appli
décryptage	1818 K :
déductible	1763 K des impôts	1763 K à #
déjà	1772 K abonné	1772 K inscrit	1772 K client
désactiver	1835 K les sous-titres
díky	550 K našim čtenářům	550 K našim předplatitelům
dùng	4438 K thử
dúvidas	72 K	72 K?	73 K sobre esta matéria	73 K sobre este artigo
""", 'e': """
elkészítetted	59 K
elírást	7 K
előfizetői	2203 K kedvezmény:	2203 K előny:	2203 K ajánlat:
előfizetőinknek	2214 K köszönhetően
előfizetőként	89 K	2184 K
encuéntranos	12 K
envía	3 K	1374 K tus cartas	1374 K tu carta
envíanos	1386 K
envíe	1374 K sus cartas	1374 K su carta
ermöglicht	825 K von
erről	2158 K bővebben
escríbenos	1372 K
escúchalo	1474 K en spotify	1474 K en apple podcasts
escúchanos	1474 K en spotify
essän	4070 K
estagiária	3320 K sob supervisão	3320 K sob a supervisão	3320 *K sob supervisão	3330 K sob supervisão	3330 * K sob supervisão
estagiário	3320 K sob supervisão	3320 K sob a supervisão	3320 *K sob supervisão	3330 K sob supervisão
""", 'f': """
faça	3305 K o quiz	3340 K as palavras cruzadas	3350 K o quiz	3350 K o teste	3350 K o nosso
felelős	2181 K szerkesztő:	2181 K kiadó:
fiți	31 K primul
foretrækker	638 K du
fortsätt	4026 K läsa
fortæl	59 K mig
fotogalería	1453 K:
fotogaléria	3780 K:
fotografía	1368 K # de #	1424 K:
fotoğraf	4236 K # / #	4236 K #/#
fotoğraflar	4238 K:
fråga	4041 K:
frågor	72 K	73 K om artikeln
få	614 K fuld adgang til	637 K adgang	637 K fri	637 K fuld	637 K besked	637 K ugens	637 K dagens	637 K de	637 K nyheder	637 K en notifikation	637 K breaking	637 K seneste nyt	648 K	3055 K full tilgang til	3081 K tilgang	3081 K fri	3081 K full	3081 K beskjed	3081 K varsel	3081 K ukas	3081 K dagens	3081 K de	3081 K nyheter	3081 K siste	3093 K	3095 K varsel	3095 K varsler	3095 K push	3999 K full tillgång till	4024 K tillgång	4024 K fri	4024 K full	4024 K besked	4024 K en notis	4024 K veckans	4024 K dagens	4024 K de	4024 K nyheter	4024 K senaste	4035 K
férjen	2184 K hozzá
följ	12 K	4003 K	4024 K
følg	12 K	12 K oss	618 K	637 K	3059 K	3081 K
füge	12 K uns	831 K
fügen	12 K sie uns	831 K sie
für	720 K android und ios	771 K diesen artikel	771 K diesen	820 K nur
főoldal	96 K >	96 K '	96 K "	96 K /
főszerkesztő	2181 K:
""", 'g': """
galería	1368 K: # de #	1368 K # de #
gazeteciliğimizi	4192 K
gefällt	82 K ihnen dieser	82 K dir dieser
gehöre	56 K zu den #
gehören	56 K sie zu den #
ghé	4428 K cửa hàng trực tuyến
giữ	4474 K bản quyền nội dung
glöm	4024 K inte att bekräfta
gorąca	41 K linia redakcji
góp	4427 K ý cho bài viết
gör	4008 K quizet	4008 K vårt quiz	4024 K vårt
görmemiz	4197 K gereken
görsel	4241 K yapay
głosowanie	3221 K:
""", 'h': """
henüz	32 K yorum
hibát	7 K talált	7 K találtál	2185 K lát
hintergründe	823 K dazu:
hjälp	4008 K oss bli bättre	4008 K oss att bli bättre
hjælp	623 K os med at blive bedre
hlasování	536 K:
hlavné	3793 K body
hlavní	497 K body
hozzászólások	5 K	27 K
hãy	31 K là người đầu tiên	4428 K trả lời khảo sát	4436 K ủng hộ
hämta	13 K	4012 K
häng	4024 K med
här	4048 K finns ett inbäddat innehåll från	4048 K finns inbäddat innehåll från	4048 K visas ett inbäddat innehåll från	4048 K visas inbäddat innehåll från	4048 K är ett inbäddat innehåll från	4048 K är inbäddat innehåll från
hääleta	1527 K
hääletus	1535 K:
håll	28 K	28 K dig
hình	4471 K #/#
hör	775 K dir	831 K	4024 K
hören	775 K sie	831 K sie
hörzeit	847 K
hør	1 K artiklen	1 K artikkelen	1 K saken	607 K også	607 K også:	623 K mere på	637 K	3048 K også	3048 K også:	3081 K
""", 'i': """
iesūti	2814 K savu	2814 K
indlæg	27 K
indlæs	658 K altid indhold fra	658 K indhold fra
inlägg	27 K
innehåll	4078 K från annonsören
inscríbete	1400 K al curso	1400 K a nuestro	1400 K en nuestro	1400 K en el curso
intră	12 K pe
início	96 K >	96 K '	96 K "	96 K /
izmēģinājāt	59 K
išbandėte	59 K
išsaugokite	2768 K
""", 'j': """
jaký	33 K je váš
jeśli	44 K widzisz	44 K zauważysz
joacă	3487 K acum:	3490 K responsabil
já	59 K fez	3278 K é assinante
játssz	2201 K most:
jäikö	1675 K juttu kesken
jälgi	1527 K
jäsenetu	1715 K:
""", 'k': """
kapcsolódó	2158 K	2158 K:
kezdőlap	96 K >	96 K /
không	4474 K được sao chép
kipróbáltad	59 K
kipróbáltátok	59 K
kiểm	4428 K tra kiến thức của bạn
kjøp	3064 K billetter	3064 K billett	3081 K
klausykitės	2753 K
klikněte	480 K zde
ključne	3697 K točke	3697 K tačke
klõpsates	1527 K
komentáre	5 K	27 K
komentáře	5 K	27 K
komentēt	2828 K var
komerčné	86 K oznámenie:
komerční	86 K sdělení:
kommentarsfältet	5 K
kopiér	637 K
kopírovat	510 K
kopírovať	3806 K
kopē	2828 K
korzyść	3224 K dla prenumeratorów:
krönikan	4070 K
kvíz	480 K:	536 K:	536 K dne:	536 K týdne:	2171 K	2200 K:	3780 K:	3829 K dňa:	3829 K týždňa:
kysyttävää	72 K	73 K jutusta
känner	66 K du någon
kérdésed	72 K van	73 K van a cikkről
kérje	2184 K
kérjen	2184 K
kérjük	28 K
kênh	4405 K youtube của báo
köp	4008 K biljetter	4008 K biljett	4024 K
kövess	12 K
kövesse	2184 K
kövessen	12 K
közvélemény	2200 K:
køb	623 K billetter	623 K billet	637 K
küfür	27 K içeren
küldd	3 K el	2166 K el nekünk
küldje	2166 K el nekünk	2184 K	2184 K tovább
küsitlus	1535 K:
ký	4447 K tự còn lại
kļūsti	2828 K
kết	4419 K nối với chúng tôi
""", 'l': """
laimē	2828 K
laimėkite	2768 K
lasītāju	2836 K aptauja:
legyél	2184 K
lejupielādē	2828 K
leé	1423 K también	1423 K más	1423 K:
lisää	1699 K meidät	1735 K aiheesta:
lugejaküsitlus	1535 K:
lásd	2158 K még
lásson	2184 K több
lát	2166 K valami
láttál	2166 K valami
lägg	4024 K till
lähetä	1678 K juttuvinkki	1678 K uutisvinkki	1678 K vinkki	1682 K mielipidekirjoituksesi	1682 K mielipidekirjoitus	1699 K
lämna	4002 K dina tips	4002 K ditt tips
läs	3991 K mer om	3992 K också	3992 K också:	3992 K även	3992 K mer	3992 K mer:	3992 K:	3992 K här	3992 K även:	3999 K vidare med	3999 K mer på	4012 K e-tidningen	4012 K tidningen	4024 K	4026 K vidare
läsarerbjudande	4044 K:
läsaromröstning	4041 K:
läsarresa	4044 K:
læs	606 K mere om	607 K også	607 K også:	607 K mere	607 K mere:	607 K:	607 K her	607 K hele	614 K videre med	628 K e-avisen	628 K avisen	637 K	639 K videre	676 K alt om emnet:	676 K alt om:
læserafstemning	653 K:
læserrejse	656 K:
læsertilbud	656 K:
légy	31 K te az első
líbil	8 K se vám	82 K se vám	498 K se
líbilo	69 K se
líbí	82 K se vám
línea	41 K de denuncias de la redacción	41 K de la redacción
línia	41 K de la redacció
löydät	12 K meidät	1699 K meidät
löysitkö	7 K
lütfen	28 K	4227 K reklam engelleyici
""", 'm': """
mantén	28 K
materiał	86 K sponsorowany:	86 K partnera:	86 K partnerski:	3185 K wideo	3249 K	3257 K powstał we współpracy z	3257 K we współpracy z	3257 K sponsorowany przez
medlemsförmån	4044 K:
meillä	1726 K ei ole omistajaa	1726 K ei ole omistajia	1726 K ei ole osakkeenomistajia	1726 K ei ole maksumuuria
mesterséges	2192 K intelligencia írta
mirá	1407 K el video	1423 K también	1423 K:
mitä	8 K pidit	33 K mieltä	1700 K mieltä sinä
mišljenja	3694 K autora	3694 K iznesena	3694 K izneta
mišljenje	3694 K autora
możliwość	5 K komentowania
mándanos	1386 K
más	1365 K noticias de	1365 K noticias sobre	1365 K sobre	1365 K en	1365 K de	1367 K temas:	1367 K sobre:	1369 K información	1369 K información:	1372 K artículos de
máte	72 K otázky	72 K dotazy	73 K otázku k článku	483 K tip?	483 K tip na článek	483 K tip na téma	483 K tip pro	553 K přečteno už # ze #	553 K přečteno už # z #	553 K přečteno již # ze #	553 K přečteno již # z #	553 K přečteno # ze #	553 K přečteno # z #	3846 K prečítané už # zo #	3846 K prečítané už # z #	3846 K prečítané # zo #	3846 K prečítané # z #
märkasid	44 K	1512 K midagi	1518 K viga	1518 K artiklis viga
még	32 K nincs	2223 K több a témáról:
més	388 K informació:	414 K notícies de	414 K notícies sobre
mød	623 K os
mūs	2828 K vari
mời	4414 K xem	4414 K bạn đọc	4414 K độc giả	4419 K bạn tham gia	4419 K độc giả theo dõi	4419 K bạn đọc theo dõi	4429 K quý vị theo dõi	4429 K quý độc giả	4429 K bạn xem video	4429 K nghe
""", 'n': """
nabídka	539 K pro čtenáře:
nahlásit	520 K chybu
nahlásiť	3815 K chybu
nahláste	3815 K chybu
najważniejsze	3181 K informacje
naloži	3898 K	3929 K vedno vsebino	3929 K vsebino z	3929 K vsebino s	3929 K vsebino iz	3929 K vsebino od
naložite	13 K	3898 K
naročite	3905 K se na
naujienų	41 K telefonas
načítat	541 K vždy obsah	541 K obsah z	541 K obsah ze	541 K obsah od
načítať	3834 K vždy obsah	3834 K obsah z	3834 K obsah zo	3834 K obsah od
našli	7 K jste	7 K ste	44 K ste
nemáme	550 K majitele	550 K vlastníka	550 K akcionáře	550 K žádného	550 K paywall	550 K reklamy	3843 K majiteľa	3843 K vlastníka	3843 K akcionárov	3843 K žiadneho	3843 K paywall	3843 K reklamy
nemáte	518 K čas číst	3813 K čas čítať
nepatríme	3843 K žiadnemu
nepatříme	550 K žádnému
než	527 K vložíte komentář	527 K začnete diskutovat	527 K napíšete příspěvek
nguồn	4423 K:	4423 K :
nhận	4405 K thông báo
nové	500 K číslo	500 K vydání	3796 K číslo	3796 K vydanie
nájdete	12 K nás
não	27 K serão publicados	3376 K é possível mostrar este conteúdo	3376 K foi possível mostrar este conteúdo
näe	1699 K enemmän
nägid	1528 K viga
näita	1527 K
näitkö	1700 K virheen
näytä	1699 K sisältö	1717 K sisältö palvelusta	1717 K aina sisältö
nå	4024 K vår
nézd	2158 K meg	2184 K meg
nézze	2158 K meg	2184 K meg
nāc	2819 K strādāt
nội	4454 K dung này không	4455 K dung này từ	4455 K dung nhúng từ	4455 K dung từ	4474 K dung được bảo vệ	4475 K dung được tạo	4475 K dung này được tạo
""", 'o': """
oceń	8 K	3182 K ten	3182 K artykuł	3182 K tekst
ocurrió	1450 K un error
odporučte	3806 K
odporúčame	3780 K:
odsłuchaj	3193 K	3193 K ten
ofereça	3 K
oglądaj	3169 K:
ohodnoťte	498 K	3794 K
olvasói	2203 K ajánlat:
olvasóink	2214 K támogatásának köszönhetően
olvasóinknak	2214 K köszönhetően
omröstning	4041 K:
opýtajte	3793 K sa
opširnije	3682 K:	3682 K na
otázka	536 K dne:	3829 K dňa:
otázky	72 K
ouça	1 K	3314 K:	3348 K o podcast	3408 K no	3414 K no spotify	3414 K o podcast no
oír	1 K
""", 'p': """
pamanīji	2820 K kļūdu
pamanījāt	44 K	2820 K kļūdu
parrainé	1937 K par
pastebėjote	44 K	2754 K įdomų	2760 K klaidą
paylaş	3 K
pažįstate	66 K
phát	7 K hiện lỗi	44 K hiện sai
phóng	4423 K viên:
piditkö	8 K	69 K	82 K	1700 K
pidätkö	82 K	1700 K
piše	3709 K:
podobał	8 K ci się
podobało	69 K się
podpořte	81 K	515 K
podrži	81 K
podržite	81 K	3712 K
podés	12 K seguir	1387 K enviarnos
podívejte	480 K se:	480 K se na video
poleć	3193 K
poslať	3806 K
poslechněte	1 K si	480 K si	480 K si:
poslušajte	1 K	3682 K:	3877 K:
posłuchaj	1 K	3169 K:	3169 K też:
povoliť	3834 K vždy obsah	3834 K obsah z	3834 K obsah zo	3834 K obsah od
poznáte	66 K niekoho
pozostała	3185 K część
pošaljite	41 K vijest
pošlete	510 K
pošlite	3 K	3806 K
poți	3456 K contacta autorul	3456 K contacta autoarea
praneškite	2754 K redakcijai
predplaťte	3810 K si
prenošenje	68 K dozvoljeno	68 K dopušteno
prenumerantförmån	4044 K:
prečítajte	3780 K si tiež	3780 K si aj	3780 K si	3780 K si:
prečítali	3846 K ste už # zo #	3846 K ste už # z #	3846 K ste # zo #	3846 K ste # z #
pridruži	56 K se #
pridružite	12 K se	56 K se #
pridėkite	2768 K
prikaži	3739 K uvijek sadržaj	3739 K uvek sadržaj	3739 K sadržaj s	3739 K sadržaj sa	3739 K sadržaj iz	3739 K sadržaj od	3929 K vedno vsebino	3929 K vsebino z	3929 K vsebino s	3929 K vsebino iz	3929 K vsebino od
pronašli	44 K ste
pročitaj	3682 K još	3682 K i
pročitajte	3682 K još	3682 K i	3682 K više	3682 K:	3682 K više o ovoj temi
pročitali	3751 K ste # od #	3751 K ste već # od #
prvý	3805 K mesiac len za	3805 K mesiac za	3805 K mesiac už za	3805 K mesiac zadarmo
przeczytałaś	3239 K już # z #	3239 K # z #
przeczytałeś	3239 K już # z #	3239 K # z #
prześlij	3193 K dalej
präsentiert	825 K von
prüfen	831 K sie
publicité	1921 K dans #
publié	1905 K initialement dans le	1905 K initialement sur	1935 K avec l'autorisation
pàgina	443 K # de #
página	1451 K # de #	1451 K #/#	3391 K # de #	3391 K #/#
páči	82 K sa vám
páčil	8 K sa vám	82 K sa vám	3794 K sa
páčilo	69 K sa
päeva	1535 K küsimus:
päivitä	1699 K
päivän	1712 K kysymys:	1713 K peli:
pääset	1699 K lukemaan
päätoimittaja	1697 K:
pódcast	1453 K:
păstrați	28 K
pērc	2819 K biļetes	2828 K
předplaťte	515 K si
přehrajte	480 K si
přetisk	68 K povolen	68 K možný
přečetli	553 K jste už # ze #	553 K jste už # z #	553 K jste již # ze #	553 K jste již # z #	553 K jste # ze #	553 K jste # z #
přečtěte	480 K si také	480 K si	480 K si:	480 K si také:
přidej	56 K se k #
přidejte	56 K se k #
připojte	12 K se
""", 'q': """
querés	1387 ¿K contarnos
qué	8 K te pareció	33 K opinas	33 K opina	33 K te parece
""", 'r': """
raději	518 K posloucháte
radšej	3813 K počúvate
radši	518 K posloucháte
rašykite	2754 K autorei	2754 K autoriui
recibí	1386 K las noticias
recomandări	3450 K:
redakčná	41 K linka
redakční	41 K linka	41 K telefon
regisztrálj	2183 K ingyenesen
regisztráljon	2171 K	2183 K ingyenesen
regístrate	1326 K para
reportáž	563 K	3855 K
reproducción	68 K permitida	68 K libre
reprodução	68 K permitida	68 K autorizada
resuméet	26 K er
resztę	3185 K tekstu
rezervē	2828 K
rešite	3682 K kviz
riješite	3682 K kviz
rozwiąż	3169 K quiz
rätsel	814 K mit	850 K des tages:
rätseln	814 K sie mit
réservez	1846 K vos places pour la soirée de la rédaction
réservé	1772 K aux abonnés
réservée	1772 K aux abonnés
réservés	1772 K aux abonnés
résumer	1833 K cet article	1833 K l'article
résumé	1833 K généré	1833 K rédigé	1833 K réalisé	1833 K produit	1833 K par
rösta	4024 K
rādīt	2828 K
""", 's': """
sadržaj	3767 K je nastao u suradnji s
saglabā	2828 K
saistīts	2803 K:
saņem	2828 K
sažetak	3697 K	3697 K članka	3697 K teksta
schließ	56 K dich #	56 K dich den #
schließe	23 K dich
schließen	56 K sie sich den #
sdílejte	3 K	3 K článek
sdílet	3 K
seguí	1386 K el canal	1423 K leyendo:
sesizări	3456 K și ponturi
shrnutí	26 K vytvořil	26 K vytvořila	497 K	497 K článku
sisällön	1747 K tarjoaa
siųskite	2754 K savo	2768 K
sjefredaktør	3078 K:	3078 K og ansvarlig redaktør:
skaitytojų	2776 K apklausa:
skopírovať	3806 K
skrót	3181 K artykułu
skúsili	59 K ste
sondaż	3221 K:
související	480 K:
spodobał	82 K ci się	82 K się
spodobało	69 K się
sponsorisé	1937 K par
sponzorované	3863 K spoločnosťou
sponzorováno	571 K společností
sporočite	3910 K napako
sprawdź	3169 K:	3169 K też:
spróbowaliście	59 K
spróbowałaś	59 K
spørgsmål	72 K	73 K til artiklen
spørsmål	72 K	73 K til saken	73 K til artikkelen
spýtajte	3793 K sa
stališča	3888 K avtorja
straipsnį	46 K galima
stáhni	13 K si
stáhněte	13 K si	533 K si aplikaci
stöd	81 K	3999 K
stötta	81 K	3999 K
støt	81 K	614 K
støtt	81 K	3055 K
suscríbase	1324 K y lea
suscríbete	1317 K a	1324 K y lee	1324 K para leer	1324 K y sigue leyendo	1324 K y accede	1324 K y disfruta	1400 K y llévate	1400 K y recibe	1474 K en spotify
susidūrėte	2754 K su
susiję	2742 K:
susține	81 K
susțineți	81 K
sviđa	82 K vam se
synthèse	1833 K générée
syötä	1699 K
szavazás	2200 K:
szerkesztőségi	41 K forródrót	41 K telefon
szerkesztőségünk	41 K forródrótja
szerző	2190 K:
szívesen	2185 K meghallgatjuk
szöveg	2190 K:
sé	28 K respetuoso	31 K el primero	31 K la primera
sígame	1391 K
síganos	12 K
sígueme	1391 K
síguenos	12 K	1348 K en nuestras redes
só	3278 K para assinantes
sólo	1326 K para suscriptores
søg	637 K nu
súhrn	3793 K
súmate	12 K	56 K a las #	1312 K desde
súvisiace	3780 K:
súvisiaci	3780 K článok
sūti	2814 K savu	2828 K
số	4447 K ký tự còn lại
""", 't': """
también	1351 K en facebook	1369 K puedes leer	1369 K puedes leer:	1369 K te puede interesar:
també	388 K et pot interessar:
também	3414 K disponível no spotify
tanidiğiniz	66 K biri
teitkö	59 K
tekoäly	1704 K on
tekstą	46 K galima
tenés	1381 ¿K información
thấy	44 K lỗi
thử	4428 K sức với
tiedätkö	1678 K aiheesta	1678 K asiasta	1678 K lisää
tiivistelmä	26 K on
tilføj	637 K
tillåt	4048 K alltid innehåll från	4048 K innehåll från
tiếp	4482 K tục đọc sau
todavía	32 K no hay comentarios
további	2158 K részletek	2223 K cikkek a témában:
traducció	397 K feta
transparentní	490 K účet:
trên	4405 K google news
trình	4454 K duyệt của bạn không	4454 K duyệt không
trả	4428 K lời câu đố
trải	4438 K nghiệm
turpinājums	2830 K
twój	27 K komentarz
tykkäsitkö	69 K
työskenteletkö	1678 K
tác	4423 K giả:	4423 K giả là
támogasd	81 K	2176 K a	2176 K az
támogassa	81 K	2176 K a	2176 K az
täglichen	717 K newsletter
tämä	26 K tiivistelmä	52 K juttu	76 K ketju on lukittu	76 K aihe suljettiin	1717 K on upotettu sisältö
tämän	52 K jutun
tässä	1717 K on upotettua sisältöä
télécharger	13 K	1786 K l'application
téléchargez	13 K
tóm	4427 K tắt này	4475 K tắt được
töltsd	13 K le
töltse	13 K le	2184 K le	2184 K ki
történeteiket	2166 K
tüm	27 K yorumlar
tęsinys	2770 K
tłumaczenie	3181 K
tải	13 K	13 K ứng dụng	4405 K ứng dụng	4405 K app	4431 K ngay ứng dụng
""", 'u': """
udostępnij	3 K
ukažite	3717 K na grešku
uključi	3705 K
uključite	3705 K
uložit	510 K
uložiť	3806 K
uložte	510 K si	3806 K si
unbeschränkter	794 K zugang
unterstütze	81 K	700 K
unterstützen	81 K sie	700 K sie	700 K sie die
uočili	7 K ste
upozorniť	3815 K na chybu
upozorněte	520 K na chybu
urmărește	12 K	3450 K și:	3467 K video	3525 K pe
urmăriți	12 K
utánközlés	68 K engedélyezett	68 K forrásmegjelöléssel
učitaj	3739 K uvijek sadržaj	3739 K uvek sadržaj	3739 K sadržaj s	3739 K sadržaj sa	3739 K sadržaj iz	3739 K sadržaj od
uživo	3756 K: kako	3756 K: ovako	3756 K: zašto	3756 K: što	3756 K: šta	3756 K: tko	3756 K: ko	3756 K: gdje	3756 K: gde	3756 K: ovo	3756 K: pogledajte	3756 K: poslušajte	3756 K: sve	3756 K: noć	3756 K: ljudi	3756 K: evo
""", 'v': """
vaš	27 K komentar
vegyél	2171 K részt
već	3733 K za #	3733 K od #
več	3877 K:	3877 K v videu	3902 K o tem	3902 K novic	3902 K preberite	3947 K o:	3947 K o temi:
videó	2222 K: így	2222 K: itt	2222 K: ezért	2222 K: miért	2222 K: hogyan	2222 K: mit	2222 K: ki	2222 K: mi	2222 K: ez	2222 K: ezt	2222 K: hallgassa	2222 K: nézze	2222 K: minden	2222 K: a	2222 K: az
vidéo	1818 K :
viktorīna	2836 K:
visą	2768 K interviu
više	3682 K o:	3757 K o:	3757 K o temi:
você	3314 K pode gostar:
vprašaj	3891 K
vprašajte	3891 K
vprašanje	3926 K dneva:
vypočujte	1 K si	3780 K si:
vyskúšali	59 K ste
vytiskněte	510 K
vytlačiť	3806 K
vytlačte	3806 K
vyzkoušeli	59 K jste
válaszolj	2184 K
válaszoljon	2184 K
váš	27 K komentář	27 K komentár
vær	31 K den første	31 K først	637 K med
véleménycikkeit	2166 K
více	480 K zde	480 K k tématu:	559 K o téma:	559 K o:	559 K k tématu téma:	559 K k tématu:
vídeo	1453 K:
võida	1527 K
võta	1512 K ühendust	1527 K
výhoda	539 K pro předplatitele:	3832 K pre predplatiteľov:
výhody	539 K pro předplatitele:	3832 K pre predplatiteľov:
vă	28 K rugăm să
vďaka	3843 K našim čitateľom	3843 K našim predplatiteľom
věnujte	510 K
vše	559 K o téma:	559 K o:	559 K k tématu téma:	559 K k tématu:
všechno	559 K o tématu téma:	559 K o tématu:
všechny	27 K komentáře	483 K články autora	559 K články k tématu téma:	559 K články k tématu:
všetko	3852 K o téme:	3852 K o:	3852 K k téme téme:	3852 K k téme:
všetky	3852 K články k téme téme:	3852 K články k téme:
všeč	69 K vam je
všimli	44 K jste si	44 K ste si
vždy	541 K povolit obsah	541 K zobrazovat obsah	541 K načítat obsah	541 K zobrazit obsah	3834 K povoliť obsah	3834 K zobrazovať obsah	3834 K načítať obsah	3834 K zobraziť obsah
""", 'w': """
webshopunkból	2203 K:
weiterführende	741 K artikel:
weź	3212 K udział w dyskusji
więcej	3168 K o	3168 K na temat	3168 K z	3169 K na ten temat:	3172 K artykułów autora	3245 K o:	3245 K na temat:
wykorzystałaś	3239 K już # z #	3239 K # z #
wykorzystałeś	3239 K już # z #	3239 K # z #
wypróbowaliście	59 K
wypróbowałaś	59 K
wyrażamy	46 K zgodę na
wysłuchaj	1 K
wyślij	3 K
wyświetlaj	3227 K treści z	3227 K treści ze	3227 K treści od
wöchentlichen	717 K newsletter
""", 'y': """
yanlişlik	4186 K mi
""", 'z': """
zahvaljujoč	3938 K našim bralcem
zahvaljujući	3748 K našim čitateljima	3748 K našim čitaocima
zatiaľ	32 K žiadne komentáre
zatím	32 K žádné komentáře
zauważyłaś	7 K
zauważyłeś	7 K
zdieľajte	3 K
zdieľať	3 K
zezwól	3227 K na treści
zgłoś	3204 K uwagę	3204 K błąd	3204 K literówkę	3204 K uwagi	3204 K nieścisłość
ziņo	2814 K redakcijai
zkopírovat	510 K
znalazłeś	7 K
znáte	66 K někoho
znáš	66 K někoho
zobraziť	3834 K vždy obsah	3834 K obsah z	3834 K obsah zo	3834 K obsah od
zobrazovať	3834 K vždy obsah	3834 K obsah z	3834 K obsah zo	3834 K obsah od
zostań	3201 K reporterem	3201 K reporterką	3201 K dziennikarzem
zrobiliście	59 K
""", '©': """
©	750 K dpa	1092 K #	1092 K
""", 'à': """
à	1797 K écouter sur apple podcasts	1797 K écouter sur spotify	1797 K écouter sur deezer	1818 K lire aussi	1818 K lire également	1818 K lire :	1818 K lire sur	1818 K voir aussi	1818 K écouter	1818 K relire	1818 K découvrir	1818 K lire sur le même sujet	1818 K consulter :	1818 K voir également	1821 K propos de l'auteur	1821 K propos de l'autrice	1846 K retrouver dans le numéro	1922 K écouter sur spotify	1922 K écouter sur apple podcasts	1922 K retrouver sur spotify
àudio	397 K generat
""", 'á': """
áudio	3337 K gerado
""", 'ä': """
är	4002 K du
äänestys	1712 K:
äänestä	1699 K
""", 'å': """
åldersgräns	4045 K #
""", 'ç': """
ça	69 K vous a plu	82 K vous a plu
""", 'é': """
é	68 K permitida a reprodução	3309 K preciso estar logado
écouter	1 K l'article	1 K cet article	1818 K aussi	1916 K sur
écoutez	1 K cet	1 K l'article	1797 K sur apple podcasts	1797 K sur spotify	1797 K ce podcast sur	1852 K le podcast
élő	2222 K: így	2222 K: itt	2222 K: ezért	2222 K: miért	2222 K: hogyan	2222 K: mit	2222 K: ki	2222 K: mi	2222 K: ez	2222 K: ezt	2222 K: hallgassa	2222 K: nézze	2222 K: minden	2222 K: a	2222 K: az
épinglez	1872 K cet article	1872 K cette recette	1872 K cette page	1872 K la recette	1872 K ce billet	1872 K-la	1872 K-le	1872 K l'article	1872 K l'image
""", 'í': """
írd	2184 K be
írj	2166 K a szerzőnek
írja	2184 K be
írjon	2166 K a szerzőnek	2184 K közvetlenül	2184 K nekünk
""", 'î': """
în	3513 K imagini:
întreabă	3461 K asistentul
întrebări	72 K
îți	82 K place
""", 'ö': """
ön	2185 K szerint
""", 'ú': """
últimas	1365 K noticias de	3311 K de	3311 K notícias de
únase	12 K
únete	12 K	23 K a	56 K a las #	56 K a los #	56 K a más de #	56 K a nuestros #	1312 K desde
úvod	96 K >	96 K '	96 K "	96 K /
""", 'ü': """
über	744 K die autor:in	744 K die autoren	744 K die autor:innen	746 K die autorin	746 K den autor	747 K die autorin	747 K den autor
übersetzung	828 K:	828 K aus dem
""", 'č': """
čitaj	3682 K još
čitajte	3682 K i	3682 K još	3682 K još:
članak	46 K se može	46 K možete	3697 K je preveden	3697 K čita	3700 K je objavljen u	3760 K je	3767 K je nastao u suradnji s	3767 K je nastao u suradnji sa
članek	46 K lahko	3891 K je preveden	3891 K bere	3891 K je prebral	3894 K je objavljen v	3950 K je	3957 K je nastal v sodelovanju z	3957 K je nastal v sodelovanju s
článek	46 K lze	46 K můžete	497 K byl přeložen	497 K přeložen	497 K načetl	500 K vyšel v	563 K	571 K vznikl ve spolupráci s
článok	46 K možno	46 K môžete	3793 K bol preložený	3793 K načítal	3796 K vyšiel v	3855 K	3863 K vznikol v spolupráci s
čo	33 K si myslíte
čtěte	480 K také	480 K také:	480 K i	480 K více	480 K:
číslo	490 K účtu pro dary	490 K transparentního účtu
čítajte	3780 K aj	3780 K tiež	3780 K viac
""", 'đ': """
đánh	4427 K giá bài viết
đã	4470 K xảy ra lỗi	4470 K có lỗi
đăng	4428 K ký tham dự hội thảo	4474 K lần đầu trên
đường	41 K dây nóng tòa soạn	41 K dây nóng của tòa soạn	41 K dây nóng của báo	41 K dây nóng báo	4444 K dây nóng: #	4444 K dây nóng #
được	68 K phép đăng lại
để	4457 K xem nội dung này	4457 K hiển thị nội dung này
đọc	4414 K thêm	4414 K thêm:	4414 K:	4414 K tiếp:	4419 K tin nhanh
""", 'į': """
įsigykite	2768 K
įtraukite	2768 K mus
įveskite	2768 K
""", 'ś': """
ściągnij	13 K	3217 K aplikację
śledź	12 K
""", 'š': """
šta	33 K vi	33 K mislite
što	33 K vi	33 K mislite
šíření	68 K povoleno
""", 'ź': """
źródła	3197 K:
źródło	3197 K:
""", 'ż': """
żadnych	3236 K akcjonariuszy
""", 'ž': """
želite	3714 K raditi kod nas	3714 K da radite kod nas	3907 K delati pri nas
želiš	3714 K raditi kod nas	3907 K delati pri nas
žiadni	3843 K akcionári
žiadny	3843 K majiteľ	3843 K oligarcha
žinote	2754 K daugiau	2769 K istoriją
žiūrėkite	2742 K taip pat	2768 K
žádní	550 K akcionáři
žádný	550 K majitel	550 K oligarcha
""", 'ș': """
știrea	3523 K continuă
""", 'ț': """
ți	8 K-a plăcut	69 K-a plăcut	82 K-a plăcut
""", 'έ': """
έχετε	72 K απορίες	72 K ερωτήσεις	952 K κάποια πληροφορία	952 K πληροφορίες	952 K πληροφορία	952 K φωτογραφία	952 K φωτογραφίες	952 K κάποια φωτογραφία	952 K κάποιο θέμα	952 K μια ιστορία
""", 'ή': """
ήταν	922 K χρήσιμο	922 K χρήσιμη
""", 'α': """
ακολουθήστε	12 K	937 K τον	937 K τα	937 K
ακούστε	1 K	906 K:	998 K στο	1004 K το στο spotify	1004 K στο spotify
αναδημοσίευση	68 K με
αναφέρετε	942 K λάθος	942 K κάποιο λάθος
αναφορά	942 K λάθους
αντιγράψτε	932 K
αντιγραφή	932 K
αξιολογήστε	922 K
απαγορεύεται	987 K η αναδημοσίευση	987 K η αναπαραγωγή
αποθηκεύστε	932 K
απορίες	72 K
αρχική	96 K >	96 K '	96 K "	96 K /
αυτή	52 K η έρευνα	921 K η περίληψη	921 K η σύνοψη
αυτό	964 K το βίντεο δεν είναι	965 K το περιεχόμενο προέρχεται
""", 'β': """
βίντεο	906 K:
βαθμολογήστε	922 K
βρήκατε	7 K
βρείτε	12 K μας
""", 'γ': """
γίνε	56 K ένας από τους #
γίνετε	12 K μέλος	31 K ο πρώτος	56 K ένας από τους #
για	967 K να δείτε αυτό το περιεχόμενο	967 K να δείτε το περιεχόμενο
γνωρίζετε	66 K κάποιον
γραμμή	41 K καταγγελιών της σύνταξης	41 K της σύνταξης	961 K βοήθειας κεθεα
γραφτείτε	953 K	953 K για να
""", 'δ': """
δείτε	906 K επίσης	906 K:	906 K το βίντεο	906 K εδώ	906 K επίσης:	906 K ακόμα:	906 K φωτογραφίες	906 K ακόμη	906 K ακόμη:	919 K όλα τα άρθρα	933 K όλες	933 K όλα	933 K τις	985 K φωτογραφίες:	985 K βίντεο:	998 K στο	998 K αυτή τη δημοσίευση στο
δειτε	906 K επισης	906 K ακομη	906 K:
δεν	940 K έχετε χρόνο να διαβάσετε	964 K είναι δυνατή η αναπαραγωγή
δημοσιεύθηκε	987 K αρχικά
δημοσιεύτηκε	987 K αρχικά
διάβασε	906 K επίσης	906 K ακόμη
διάρκεια	1003 K βίντεο
διαβάζεται	921 K από
διαβάστε	906 K επίσης	906 K επίσης:	906 K ακόμη	906 K ακόμη:	906 K ακόμα	906 K:	906 K εδώ	906 K περισσότερα	906 K ακόμα:	906 K εδώ περισσότερα	906 K σχετικά	906 K αναλυτικά	919 K όλα τα άρθρα	933 K όλες	933 K όλα	933 K τις
διαβαστε	906 K επισης	906 K ακομη	906 K ακομα	906 K:
διαθέσιμη	929 K στο
διαθέσιμο	929 K σε	929 K στο	1004 K στο spotify
διαφήμιση	1003 K σε #
δοκιμάσατε	59 K
""", 'ε': """
είδατε	44 K λάθος
εγγραφείτε	953 K
εικόνα	983 K # από #	983 K # / #
εκτυπώστε	932 K
ενεργοποιήστε	929 K
ενσωματωμένο	965 K περιεχόμενο από
εντοπίσατε	44 K
επιτρέπεται	68 K η αναδημοσίευση	987 K η αναδημοσίευση
ερωτήσεις	73 K για το άρθρο
εσείς	33 K τι
""", 'η': """
η	68 K αναδημοσίευση επιτρέπεται	921 K περίληψη	921 K σύνοψη	921 K ανάγνωση	921 K περίληψη αυτή	988 K μετάφραση	988 K περίληψη	995 K διαφήμιση συνεχίζεται	995 K είδηση συνεχίζεται	1003 K διαφήμιση τελειώνει σε #
""", 'θ': """
θέλεις	939 K να εργαστείς μαζί μας
θέλετε	939 K να εργαστείτε μαζί μας	939 K να δουλέψετε μαζί μας
""", 'κ': """
κάτι	982 K πήγε στραβά
κίνδυνος	961 K εθισμού
κατέβασε	929 K
καταγγελίες	41 K στη σύνταξη
κατεβάστε	13 K	929 K	937 K την εφαρμογή	951 K την εφαρμογή
κοινοποιήστε	3 K
κουίζ	906 K:	985 K:
""", 'λ': """
λήψη	929 K από	929 K στο
""", 'μ': """
μάθετε	933 K όλες
με	935 K πληροφορίες από
μείνετε	933 K ενημερωμένοι
μετάφραση	921 K
μοιράσου	932 K
μοιραστείτε	3 K
""", 'ξ': """
ξέρετε	66 K κάποιον
""", 'ο': """
οι	919 K απόψεις	919 K γνώμες
""", 'π': """
παίξε	958 K τώρα:	961 K υπεύθυνα
παίξτε	958 K τώρα:	961 K υπεύθυνα
παρουσιάστηκε	982 K σφάλμα
περίληψη	921 K
περιεχόμενο	965 K από
περισσότερα	906 K:
πηγές	935 K:
πηγή	935 K:
προέκυψε	982 K σφάλμα
προβολή	998 K στο
προτείνετε	932 K
προτιμάτε	940 K να ακούτε	940 K να ακούσετε
πρώτη	987 K δημοσίευση:
πώς	922 K σας φάνηκε
""", 'ρ': """
ρωτήστε	921 K
ρώτα	921 K
ρώτησε	921 K
""", 'σ': """
σας	8 K άρεσε	69 K άρεσε	82 K άρεσε	82 K αρέσει	922 K φάνηκε	922 K βοήθησε	922 K άρεσε
σελίδα	983 K # από #	983 K # / #
σου	69 K άρεσε
στείλτε	932 K
στηρίξτε	81 K	937 K	937 K τον	937 K τα	937 K την
σύνοψη	921 K
""", 'τ': """
τα	5 K σχόλια	27 K σχόλια	919 K κείμενα που
ταξινόμηση	996 K:
το	46 K άρθρο μπορεί	46 K κείμενο μπορεί	46 K άρθρο επιτρέπεται	59 K δοκιμάσατε	59 K δοκίμασες	919 K άρθρο εκφράζει	921 K άρθρο μεταφράστηκε	921 K κείμενο μεταφράστηκε	964 K βίντεο δεν είναι	964 K περιεχόμενο δεν είναι	965 K περιεχόμενο αυτό προέρχεται	987 K άρθρο προστατεύεται	987 K παρόν άρθρο προστατεύεται	988 K κείμενο	988 K άρθρο	988 K παρόν άρθρο	988 K κείμενο αυτό	988 K άρθρο αυτό	995 K άρθρο συνεχίζεται	995 K κείμενο συνεχίζεται	1003 K βίντεο ξεκινά σε #
""", 'υ': """
υποστηρίξτε	81 K
""", 'φ': """
φωτογραφία	983 K # από #	983 K # / #
φωτορεπορτάζ	985 K:
""", 'χ': """
χαρίστε	932 K
χαρακτήρες	956 K που απομένουν
χορηγούμενο	86 K:
""", 'ό': """
όλα	919 K τα άρθρα
όλες	933 K οι ειδήσεις
""", 'а': """
а	33 K что вы	33 K вы	33 K ви
абонирайте	261 K се за
автор	3585 K - обозреватель	3585 K - корреспондент	3585 K - колумнист	3585 K - редактор	4312 K - оглядач	4312 K - колумніст	4312 K - кореспондент
авторка	4312 K - оглядачка	4312 K - колумністка
авторката	241 K е
авторът	241 K е
акценти	243 K от
анкета	279 K:	279 K на деня:
""", 'б': """
бачите	44 K помилку
без	291 K собственици	291 K акционери	3644 K владельцев	3644 K акционеров	3644 K цензуры и рекламы	4368 K власників	4368 K акціонерів	4368 K олігархів
беше	244 K ли полезна	244 K ли полезно	244 K ли полезен
благодарение	291 K на нашите читатели
благодаря	3644 K нашим читателям	3644 K вашим пожертвованиям
больше	3569 K новостей	3570 K по теме:	3608 K любите слушать	3608 K нравится слушать	3653 K о:
будь	31 K первым
будьте	28 K вежливы	31 K первым	31 K першим
бъдете	31 K първият
был	3588 K ли материал	3588 K ли пересказ	3588 K ли этот пересказ	3588 K ли этот	3588 K ли текст
была	3588 K ли статья	3588 K ли эта	3588 K ли новость
більше	4296 K по темі:	4296 K за темою:	4296 K на тему:	4296 K про це:	4327 K новин	4327 K матеріалів	4377 K про:
""", 'в': """
в	3635 K этом месте находится встроенный контент	3635 K этом месте находится встроенный пост	3635 K этом месте находится встроенный публикация	3635 K этом месте размещён встроенный контент	3635 K этом месте размещён встроенный пост	3635 K этом месте размещён встроенный публикация	3635 K этом месте размещен встроенный контент	3635 K этом месте размещен встроенный пост	3635 K этом месте размещен встроенный публикация	3635 K этом месте показан встроенный контент	3635 K этом месте показан встроенный пост	3635 K этом месте показан встроенный публикация	3635 K этом месте встроенный контент	3635 K этом месте встроенный пост	3635 K этом месте встроенный публикация
вакансии	3591 K "	3591 K редакции
вакансії	4317 K "	4317 K редакції
вам	8 K понравилась	8 K сподобалася	8 K сподобався	8 K сподобалося	3588 K понравилась	3588 K понравился	3588 K помогла	4315 K сподобалась	4315 K сподобалася	4315 K сподобався
ваш	27 K комментарий	27 K коментар
ви	4371 K прочитали вже # із #	4371 K прочитали вже # і #	4371 K прочитали # із #	4371 K прочитали # і #	4371 K прочитали вже # з #	4371 K прочитали # з #
видео	299 K: как	299 K: така	299 K: защо	299 K: какво	299 K: кой	299 K: къде	299 K: това	299 K: вижте	299 K: чуйте	299 K: всичко	299 K: нощта	299 K: хората	299 K: ето	3652 K: как	3652 K: так	3652 K: почему	3652 K: что	3652 K: кто	3652 K: где	3652 K: это	3652 K: вот	3652 K: смотрите	3652 K: послушайте	3652 K: всё	3652 K: все	3652 K: ночь	3652 K: люди	3652 K: порт
видяхте	44 K грешка
вижте	229 K още	229 K също	229 K:	229 K повече във видеото	229 K галерията
викторина	3630 K:
винаги	282 K разрешавай съдържание от	282 K показвай съдържание от	282 K зареждай съдържание от	282 K разреши съдържание от
включете	251 K
вопрос	73 K по статье	3630 K дня:
вопросы	72 K?
все	27 K комментарии	3569 K новости на тему	3569 K материалы	3569 K новости	3569 K статьи	3573 K статьи автора	3573 K материалы автора	3653 K о:	3653 K материалы по теме:	3653 K статьи по теме:	3653 K материалы о:	3653 K новости по теме:	4377 K про:
всегда	3635 K разрешать контент	3635 K показывать контент	3635 K разрешить контент	3635 K загружать контент
всички	256 K новини	300 K статии по темата:
всичко	300 K за:	300 K по темата:
встановлюйте	4322 K
встановіть	13 K	4322 K	4348 K застосунок
встигніть	4351 K передплатити
всё	3653 K о:	3653 K по теме:
всі	4377 K матеріали за темою:	4377 K новини за темою:
въпрос	279 K на деня:
въпроси	72 K
вы	3647 K прочитали уже # из #	3647 K прочитали # из #
відео	4376 K: як	4376 K: так	4376 K: чому	4376 K: що	4376 K: хто	4376 K: де	4376 K: це	4376 K: ось	4376 K: дивіться	4376 K: послухайте	4376 K: усе	4376 K: все	4376 K: ніч	4376 K: люди	4376 K: порт
вікторина	4354 K:
""", 'г': """
гаряча	41 K лінія редакції
главная	96 K >	96 K '	96 K "	96 K /
главное	3587 K от
гласуване	279 K:
гледайте	229 K видеото	229 K:
головна	96 K >	96 K '	96 K "	96 K /
головне	4314 K від	4314 K за версією
голосование	3630 K:
голосування	4354 K:
гореща	41 K линия на редакцията
горячая	41 K линия редакции
гра	4355 K дня:
грати	4355 K:
""", 'д': """
детальніше	4296 K:	4296 K про це
джерела	4329 K:
джерело	4329 K:
дивіться	4296 K також	4296 K:	4296 K також:	4296 K відео:
до	4296 K теми:
дозволити	4359 K завжди контент	4359 K завжди вміст	4359 K контент із	4359 K контент з	4359 K контент від	4359 K вміст із	4359 K вміст з	4359 K вміст від
дозволяти	4359 K завжди контент	4359 K завжди вміст	4359 K контент із	4359 K контент з	4359 K контент від	4359 K вміст із	4359 K вміст з	4359 K вміст від
докладніше	4296 K:	4296 K про це	4377 K про:
досие	299 K: как	299 K: така	299 K: защо	299 K: какво	299 K: кой	299 K: къде	299 K: това	299 K: вижте	299 K: чуйте	299 K: всичко	299 K: нощта	299 K: хората	299 K: ето
доступно	3596 K в	3596 K на	3596 K для	4322 K в	4322 K у	4322 K на	4322 K для
достъпно	251 K в	251 K на
досье	3652 K: как	3652 K: так	3652 K: почему	3652 K: что	3652 K: кто	3652 K: где	3652 K: это	3652 K: вот	3652 K: смотрите	3652 K: послушайте	3652 K: всё	3652 K: все	3652 K: ночь	3652 K: люди	3652 K: порт
досьє	4376 K: як	4376 K: так	4376 K: чому	4376 K: що	4376 K: хто	4376 K: де	4376 K: це	4376 K: ось	4376 K: дивіться	4376 K: послухайте	4376 K: усе	4376 K: все	4376 K: ніч	4376 K: люди	4376 K: порт
дотримуйтесь	28 K
другие	3573 K материалы автора
думка	4312 K автора	4312 K редакції	4312 K, висловлена
думки	4312 K авторів
""", 'е': """
если	44 K вы нашли	44 K вы заметили
есть	66 K друг, которому	72 K вопросы	73 K вопрос по тексту	3573 K новость?
еще	3570 K по теме:
ещё	3569 K больше	3570 K по теме:
""", 'з': """
з	4357 K нашого магазину:
за	4296 K темою:	4389 K підтримки партнера
забелязахте	7 K
завантажити	4322 K в	4322 K з	4322 K у
завантажте	13 K	4322 K в	4322 K з	4348 K застосунок	4348 K додаток
завантажувати	4359 K завжди контент	4359 K завжди вміст	4359 K контент із	4359 K контент з	4359 K контент від	4359 K вміст із	4359 K вміст з	4359 K вміст від
завантажуйте	13 K	4322 K	4332 K застосунок
завдяки	4368 K нашим читачам	4368 K вашим внескам
завжди	4359 K дозволяти контент	4359 K дозволяти вміст	4359 K показувати контент	4359 K показувати вміст	4359 K дозволити контент	4359 K дозволити вміст	4359 K завантажувати контент	4359 K завантажувати вміст
загружать	3635 K всегда контент	3635 K контент из	3635 K контент с	3635 K контент от
загрузите	3596 K в	3596 K на
задайте	3587 K вопрос
залишилися	72 K питання
заметили	7 K ошибку
запазете	255 K
запитайте	4314 K
зареждай	282 K винаги съдържание от	282 K съдържание от
зберегти	4326 K
збережіть	4326 K
здесь	3635 K находится встроенный контент	3635 K находится встроенный пост	3635 K находится встроенный публикация	3635 K размещён встроенный контент	3635 K размещён встроенный пост	3635 K размещён встроенный публикация	3635 K размещен встроенный контент	3635 K размещен встроенный пост	3635 K размещен встроенный публикация	3635 K показан встроенный контент	3635 K показан встроенный пост	3635 K показан встроенный публикация	3635 K встроенный контент	3635 K встроенный пост	3635 K встроенный публикация
знаете	66 K кого-то	66 K того, кому
знайшли	7 K помилку
знаєте	66 K когось	66 K того, кому
знижка	4357 K для передплатників:
зручніше	4335 K слухати
""", 'и': """
игра	3631 K дня:
играть	3631 K:
идет	3627 K подписка
идёт	3627 K подписка
из	3633 K нашего магазина:
изпратете	255 K
изтеглете	13 K	251 K	261 K	276 K приложението
източник	258 K:
източници	258 K:
имате	72 K въпроси
инсталирайте	251 K
искате	263 K да работите при нас	263 K ли да работите при нас
искаш	263 K да работиш при нас
источник	3602 K:
источники	3602 K:
""", 'к': """
как	3588 K вам статья	3588 K вам материал
какво	33 K мислите
колонка	3657 K	4381 K
коментарите	5 K	27 K
коментарі	5 K	27 K
коментарів	32 K поки
комментариев	32 K пока
комментарии	5 K	27 K
комментирование	5 K
копирай	255 K
копирайте	255 K
короткий	4314 K виклад	4314 K переказ
коротко	3587 K от	4314 K від
краткий	26 K пересказ	3587 K пересказ
кратко	3587 K от
краткое	3587 K содержание
куиз	229 K:	279 K:
""", 'л': """
лише	4357 K для передплатників:
лучшее	3569 K за
любите	4335 K слухати
""", 'м': """
материал	46 K можно	3570 K по теме:	3590 K опубликован в	3593 K можно	3657 K	3665 K подготовлен в партнёрстве с	3665 K подготовлен в партнерстве с	3665 K подготовлен при поддержке	3665 K создан при поддержке
материалът	303 K е публикуван	310 K е създаден със съдействието на
матеріал	46 K можна	4381 K	4389 K підготовлено у партнерстві з	4389 K підготовлено за підтримки	4389 K створено за підтримки	4389 K створено у партнерстві з
маєте	72 K запитання
месяц	3599 K подписки за
мнение	3585 K автора	3585 K редакции
мнението	241 K на автора
мнения	3585 K авторов
мненията	241 K на авторите
моля	28 K
мы	12 K в	12 K есть
""", 'н': """
на	86 K правах рекламы	86 K правах реклами	299 K живо: как	299 K живо: така	299 K живо: защо	299 K живо: какво	299 K живо: кой	299 K живо: къде	299 K живо: това	299 K живо: вижте	299 K живо: чуйте	299 K живо: всичко	299 K живо: нощта	299 K живо: хората	299 K живо: ето
над	52 K этим текстом	52 K цим текстом
надіслати	4326 K
надішліть	3 K	4326 K
накратко	243 K от
нарис	4381 K
началась	3627 K подписка
начало	96 K >	96 K "	96 K /
нашли	7 K ошибку	7 K опечатку
не	3627 K забудьте подписаться	4351 K забудьте передплатити
немає	4335 K часу читати	4368 K власників
нет	32 K комментариев	3608 K времени читать	3644 K владельцев
новия	246 K брой
новият	246 K брой
новости	3569 K партнеров
новый	3590 K номер
нравится	82 K
няма	32 K коментари
нямаме	291 K собственик	291 K собственици	291 K акционери	291 K реклами
нямате	264 K време да четете
""", 'о': """
об	3570 K этом подробнее	3573 K авторе
обобщение	243 K
обсуждение	5 K
озвучено	3587 K	4314 K
онлайн	3652 K: как	3652 K: так	3652 K: почему	3652 K: что	3652 K: кто	3652 K: где	3652 K: это	3652 K: вот	3652 K: смотрите	3652 K: послушайте	3652 K: всё	3652 K: все	3652 K: ночь	3652 K: люди	3652 K: порт	4376 K: як	4376 K: так	4376 K: чому	4376 K: що	4376 K: хто	4376 K: де	4376 K: це	4376 K: ось	4376 K: дивіться	4376 K: послухайте	4376 K: усе	4376 K: все	4376 K: ніч	4376 K: люди	4376 K: порт
опитахте	59 K
опитування	4354 K:	4354 K дня:
опрос	3630 K:	3630 K дня:
оставьте	31 K первый
остались	72 K вопросы
открихте	7 K
откройте	3596 K в
открыта	3627 K подписка
отпечатай	255 K
отпечатайте	255 K
отправить	3 K	3600 K
отправьте	3 K	3600 K
оформити	4351 K передплату
оформить	3627 K подписку
оценете	244 K
оцените	8 K	3588 K
оцініть	4315 K
очерк	3657 K
още	229 K по темата	229 K новини:	256 K новини	300 K за:	300 K по темата:
""", 'п': """
партнер	3665 K материала	3665 K проекта	4389 K матеріалу	4389 K проєкту	4389 K проекту	4389 K рубрики
партнерский	86 K материал:
партнерський	86 K матеріал:
партньор	310 K на статията	310 K на проекта	310 K на рубриката
партнёр	3665 K материала	3665 K проекта	3665 K рубрики
партнёрский	86 K материал:
первый	3599 K месяц за
перевод	3587 K выполнен	3587 K сделан
передплата	4325 K за #	4325 K від #	4351 K на перше півріччя	4351 K на друге півріччя
передрук	68 K дозволено за	68 K дозволено з	68 K дозволено лише	68 K дозволений за	68 K вітається
переказ	4314 K
переклад	4314 K зроблено
перепечатка	68 K разрешена при	68 K разрешена с	68 K разрешена только	68 K приветствуется	68 K свободная	68 K материалов разрешена
пересказ	3587 K
перший	4325 K місяць за
питання	73 K до статті	4354 K дня:
по	89 K подписке	3570 K теме:
повече	229 K по темата:	256 K новини
повідомити	4337 K про помилку
повідомте	4337 K про помилку	4337 K нам про помилку
погляди	4312 K авторів
пограйте	4355 K:
подарете	255 K
подарите	3600 K
подарить	3600 K
подарувати	4326 K
подаруйте	4326 K
поддержать	3605 K
поддержи	81 K
поддержите	81 K	3605 K
поделитесь	3 K
поделиться	3 K
подкаст	299 K: как	299 K: така	299 K: защо	299 K: какво	299 K: кой	299 K: къде	299 K: това	299 K: вижте	299 K: чуйте	299 K: всичко	299 K: нощта	299 K: хората	299 K: ето	3652 K: как	3652 K: так	3652 K: почему	3652 K: что	3652 K: кто	3652 K: где	3652 K: это	3652 K: вот	3652 K: смотрите	3652 K: послушайте	3652 K: всё	3652 K: все	3652 K: ночь	3652 K: люди	3652 K: порт	4376 K: як	4376 K: так	4376 K: чому	4376 K: що	4376 K: хто	4376 K: де	4376 K: це	4376 K: ось	4376 K: дивіться	4376 K: послухайте	4376 K: усе	4376 K: все	4376 K: ніч	4376 K: люди	4376 K: порт
подкрепете	81 K	261 K
подкрепи	261 K
подобається	82 K
подписка	3599 K за #	3599 K от #	3599 K за рубль	3627 K на первое полугодие	3627 K на второе полугодие
подписывайтесь	12 K	3605 K на
подпишись	12 K	3620 K на
подпишитесь	12 K	3605 K на	3620 K на нас
подробнее	3570 K:	3570 K в материале	3570 K - в	3570 K читайте в материале	3570 K об этом	3653 K о:
подробности	3570 K:
поділитися	3 K
поділіться	3 K
пожалуйста	28 K, соблюдайте
позиция	3585 K автора
позицията	241 K на автора
позиція	4312 K автора
познавате	66 K някого	66 K ли някого
пока	32 K нет комментариев
показвай	282 K винаги съдържание от	282 K съдържание от
показувати	4359 K завжди контент	4359 K завжди вміст	4359 K контент із	4359 K контент з	4359 K контент від	4359 K вміст із	4359 K вміст з	4359 K вміст від
показывать	3635 K всегда контент	3635 K контент из	3635 K контент с	3635 K контент от
полезна	244 K ли
помітили	7 K помилку
понравилась	8 K статья	82 K
понравилось	69 K	82 K
понравился	82 K
попитай	243 K
попитайте	243 K
попробовали	59 K
порадьте	4326 K
порекомендуйте	3600 K
последвайте	12 K	261 K
последние	3569 K новости о
послухати	1 K
послушать	1 K
поставте	4314 K запитання
почитать	3570 K:
преведено	243 K с
преводът	243 K е
предложение	3633 K для читателей:	3633 K для подписчиков:
предпочитате	264 K да слушате
прежде	3621 K чем оставить комментарий	3621 K чем комментировать
препечатването	68 K е разрешено
препоръчай	255 K
при	3665 K поддержке партнёра	3665 K поддержке партнера
приготовили	59 K
приготували	59 K
присоединяйтесь	12 K	56 K к #
присъединете	12 K се	56 K се към #
присъедини	56 K се към #
пришлите	3573 K новость
приєднуйтесь	12 K	56 K до #
приєднуйтеся	56 K до #
пробвахте	59 K ли
продовжується	4351 K передплата
продолжается	3627 K подписка	3627 K подписная кампания
пройдите	3570 K тест
пройдіть	4296 K тест
пропозиція	4357 K для читачів:	4357 K для передплатників:
прочетено	243 K от
прочетете	229 K още	229 K също
прочетохте	294 K # от #	294 K вече # от #
підписка	4325 K за #	4325 K від #
підписуйся	12 K
підписуйтесь	12 K	4332 K на
підпишіться	12 K	4332 K на
підсумок	4314 K
підтримайте	81 K	4332 K
підтримати	4332 K
""", 'р': """
работа	3591 K в "
радимо	4296 K прочитати:
разрешавай	282 K винаги съдържание от	282 K съдържание от
разрешать	3635 K всегда контент	3635 K контент из	3635 K контент с	3635 K контент от
разрешете	251 K
разреши	282 K винаги съдържание от	282 K съдържание от
разрешить	3635 K всегда контент	3635 K контент из	3635 K контент с	3635 K контент от
распечатайте	3600 K
распечатать	3600 K
расскажите	59 K в
резюме	243 K
резюмето	243 K
рекламно	86 K съдържание:
рекомендуем	3570 K:
рекомендуємо	4296 K:
робота	4317 K в "	4317 K у "
роздрукувати	4326 K
роздрукуйте	4326 K
розкажіть	59 K у
розпочалася	4351 K передплата
розпочато	4351 K передплату
""", 'с': """
с	310 K подкрепата на партньора
саммари	3587 K
свалете	13 K	251 K	276 K приложението
свежий	3590 K номер
свързани	229 K:
связаться	3573 K с автором
сигнализирайте	266 K за грешка
скачайте	13 K	3596 K в	3596 K из	3605 K приложение	3625 K приложение
скачать	13 K	3596 K в	3596 K на
скидка	3633 K для подписчиков:
скопировать	3600 K
скопируйте	3600 K
скопіювати	4326 K
скопіюйте	4326 K
следвайте	12 K ни	261 K
следите	12 K за
слухайте	4296 K:	4296 K також:
слухати	1 K
слушайте	3570 K:	3570 K также:
слушать	1 K
см	3570 K. также:
смотрите	3570 K также	3570 K:	3570 K	3570 K также:	3570 K видео:
соблюдайте	28 K
сообщения	27 K
сообщите	3610 K об ошибке	3610 K нам об ошибке
сообщить	3610 K об ошибке
сохраните	3600 K
сохранить	3600 K
спитайте	4314 K
споделете	3 K
сподели	3 K
сподобався	82 K
сподобалась	82 K
сподобалася	8 K	82 K
сподобалось	69 K
сподобалося	69 K	82 K
спонсор	3665 K материала	3665 K рубрики	4389 K матеріалу	4389 K рубрики
спонсорирано	310 K от
спробували	59 K
спросите	3587 K
спросить	3587 K
станьте	31 K первым	31 K першим	3605 K подписчиком	3605 K соучастником	4332 K частиною спільноти	4332 K співучасником
статията	46 K може	243 K е преведена	243 K е прочетена	303 K е публикувана	310 K е създадена със съдействието на
статтю	46 K можна	4314 K перекладено
стаття	4381 K
статью	46 K можно	3593 K можно
статья	3587 K переведена	3587 K озвучена	3588 K была	3590 K опубликована в	3657 K
стежте	12 K за
стислий	4314 K виклад	4314 K переказ
съобщете	266 K за грешка
съобщи	266 K за грешка
сыграйте	3631 K:
""", 'т': """
тази	303 K статия е публикувана
також	4296 K читайте:
тб	4376 K: як	4376 K: так	4376 K: чому	4376 K: що	4376 K: хто	4376 K: де	4376 K: це	4376 K: ось	4376 K: дивіться	4376 K: послухайте	4376 K: усе	4376 K: все	4376 K: ніч	4376 K: люди	4376 K: порт
тв	299 K: как	299 K: така	299 K: защо	299 K: какво	299 K: кой	299 K: къде	299 K: това	299 K: вижте	299 K: чуйте	299 K: всичко	299 K: нощта	299 K: хората	299 K: ето	3652 K: как	3652 K: так	3652 K: почему	3652 K: что	3652 K: кто	3652 K: где	3652 K: это	3652 K: вот	3652 K: смотрите	3652 K: послушайте	3652 K: всё	3652 K: все	3652 K: ночь	3652 K: люди	3652 K: порт
текст	46 K можно	46 K можна	3587 K переведён	3587 K переведен	3587 K озвучен	3657 K	4314 K перекладено	4314 K озвучено	4381 K
текстът	46 K може	241 K отразява	243 K е преведен	303 K е публикуван
телефон	41 K редакции	41 K редакції	41 K на редакцията
тема	76 K закрыта
тему	76 K закрито
тест	279 K:	3630 K:	3630 K дня:	4354 K:	4354 K дня:
това	52 K разследване	243 K резюме	243 K обобщение
този	303 K текст е публикуван
только	3633 K для подписчиков:
точка	3585 K зрения автора	4312 K зору автора	4312 K зору редакції
триває	4351 K передплата
тук	282 K има вградено съдържание от	282 K има съдържание от	282 K се намира вградено съдържание от	282 K се намира съдържание от	282 K вградено съдържание от	282 K съдържание от
тут	3635 K находится встроенный контент	3635 K находится встроенный пост	3635 K находится встроенный публикация	3635 K размещён встроенный контент	3635 K размещён встроенный пост	3635 K размещён встроенный публикация	3635 K размещен встроенный контент	3635 K размещен встроенный пост	3635 K размещен встроенный публикация	3635 K показан встроенный контент	3635 K показан встроенный пост	3635 K показан встроенный публикация	3635 K встроенный контент	3635 K встроенный пост	3635 K встроенный публикация	4359 K є вбудований контент	4359 K є вбудований допис	4359 K є вбудований публікація	4359 K є вбудований вміст	4359 K розміщено вбудований контент	4359 K розміщено вбудований допис	4359 K розміщено вбудований публікація	4359 K розміщено вбудований вміст	4359 K показано вбудований контент	4359 K показано вбудований допис	4359 K показано вбудований публікація	4359 K показано вбудований вміст	4359 K вбудований контент	4359 K вбудований допис	4359 K вбудований публікація	4359 K вбудований вміст
""", 'у': """
у	3644 K нас нет владельца	3644 K нас нет владельцев	3644 K нас нет акционеров	3644 K нас нет инвесторов	3644 K нас нет хозяев	4359 K цьому місці є вбудований контент	4359 K цьому місці є вбудований допис	4359 K цьому місці є вбудований публікація	4359 K цьому місці є вбудований вміст	4359 K цьому місці розміщено вбудований контент	4359 K цьому місці розміщено вбудований допис	4359 K цьому місці розміщено вбудований публікація	4359 K цьому місці розміщено вбудований вміст	4359 K цьому місці показано вбудований контент	4359 K цьому місці показано вбудований допис	4359 K цьому місці показано вбудований публікація	4359 K цьому місці показано вбудований вміст	4359 K цьому місці вбудований контент	4359 K цьому місці вбудований допис	4359 K цьому місці вбудований публікація	4359 K цьому місці вбудований вміст	4368 K нас немає власника	4368 K нас немає власників	4368 K нас немає акціонерів	4368 K нас немає інвесторів	4368 K нас немає олігарха
увидели	7 K ошибку
удобнее	3608 K слушать
усе	4377 K про:	4377 K за темою:
успейте	3627 K подписаться
установите	13 K	3625 K приложение
усі	27 K коментарі	4377 K матеріали за темою:	4377 K статті за темою:
""", 'ф': """
фотогалерея	3570 K:
""", 'х': """
хареса	8 K ли	69 K ли ви	82 K ли ви	244 K ли
харесахте	244 K ли
харесва	69 K ли ви	82 K ли ви
хотите	3607 K работать у нас	3607 K у нас работать	3607 K работать в нашей
хочете	4334 K працювати в нас	4334 K в нас працювати	4334 K працювати у нас
хочеш	4334 K працювати в нас
хочешь	3607 K работать у нас
""", 'ц': """
це	52 K розслідування
цей	4314 K переказ	4314 K короткий виклад	4314 K короткий переказ	4314 K стислий виклад	4381 K текст	4381 K матеріал
ця	76 K тема закрита	4381 K стаття
""", 'ч': """
четете	229 K още
чети	229 K още
чи	4315 K була стаття	4315 K був матеріал	4315 K був переказ	4315 K був цей переказ	4315 K була ця	4315 K був цей	4315 K сподобалась	4315 K сподобалася	4315 K сподобався
читай	3620 K нас
читайте	12 K нас	13 K	3570 K также	3570 K также:	3570 K:	3570 K подробнее	3570 K еще	3570 K по теме:	3570 K подробнее:	3570 K материал	3570 K в материале	3596 K нас без	3596 K без	3605 K	3605 K нас в	4296 K також	4296 K також:	4296 K:	4296 K ще	4296 K також на тему:	4296 K по темі:	4296 K також на тему	4332 K
читать	3570 K также	3570 K по теме:
что	33 K вы думаете	3570 K ещё почитать:
чуйте	1 K	229 K:
""", 'щ': """
ще	32 K немає коментарів	4296 K за темою:
що	33 K ви думаєте
""", 'э': """
эта	76 K тема закрыта	76 K тема была автоматически закрыта	3657 K статья
это	26 K резюме	52 K расследование	3587 K краткое содержание
этот	26 K пересказ	3587 K пересказ	3587 K краткий пересказ	3593 K материал можно	3593 K текст можно	3657 K текст	3657 K материал
эту	3593 K статью можно
""", 'я': """
як	4315 K вам стаття	4315 K вам матеріал
якщо	44 K ви знайшли	44 K ви помітили
""", 'є': """
є	72 K запитання
""", 'א': """
אהבתם	69 K	82 K	1978 K את
אולי	1993 K פספסתם:
אזהרה	2006 K: צריכה מופרזת של אלכוהול	2006 K - צריכה מופרזת
אין	2030 K להעתיק	2030 K לעשות שימוש
אירעה	2026 K שגיאה
אל	1984 K תפספסו: הפעילו
ארעה	2026 K שגיאה
""", 'ב': """
בואו	1979 K לעבוד איתנו
בחנו	1981 K את עצמכם
""", 'ד': """
דווחו	1978 K על
דף	96 K הבית >	96 K הבית '	96 K הבית "	96 K הבית /
""", 'ה': """
האזינו	1 K	1965 K:	1980 K לפודקאסט	1980 K לפרק
האם	8 K אהבתם	1978 K הכתבה	1978 K הסיכום	1978 K המידע
הדוא	1972 K"ל האדום
הדפדפן	2009 K שלך אינו	2009 K שלך לא
הווידאו	2009 K אינו
הורידו	13 K	1958 K את האפליקציה	1983 K
הטקסט	2031 K נוצר
היו	31 K הראשונים
הירשמו	1979 K לוובינר	1979 K לכנס
הכותב	1973 K הוא
הכותבים	1973 K הם
הכותבת	1973 K היא
הכנתם	59 K
הכתבה	1978 K עניינה	1994 K ממשיכה	2030 K מוגנת	2031 K נכתבה	2031 K תורגמה	2038 K ממשיכה
המחבר	1973 K הוא
המחברת	1973 K היא
המייל	41 K האדום
המשך	1994 K הכתבה	2038 K הכתבה
הסיכום	2031 K נוצר
הסרטון	2009 K אינו	2009 K לא
הפעילו	1984 K התראות	1984 K את ההתראות
הפרסום	68 K מחדש מותר
הפרסומת	2038 K ממשיכה
הפרק	1980 K המלא זמין
הצביעו	1981 K בסקר
הצטרפו	56 K ל-#	56 K ליותר מ-#	1958 K לערוץ הטלגרם	1958 K לקבוצת הוואטסאפ	1958 K לקבוצת הווטסאפ	1969 K אלינו	1969 K לערוץ	1969 K לקבוצה	1969 K לקבוצת	1969 K לקבוצות	1969 K עכשיו	1969 K גם	1970 K	1979 K לצוות שלנו
הקו	41 K החם של המערכת
הקשיבו	1980 K לפודקאסט
השתתפו	1981 K בסקר
התגובות	5 K
התוכן	2009 K אינו	2030 K מוגן
התחקיר	52 K הזה
התרגום	2031 K נעשה
""", 'ח': """
חודש	1989 K ראשון ב
""", 'י': """
יש	72 K שאלות	1972 K לכם מידע	1972 K לכם סיפור	1972 K לך מידע	1972 K לך סיפור
""", 'כ': """
כדי	1989 K לקרוא את	2012 K לצפות בתוכן	2012 K להציג את התוכן
כל	1969 K החדשות
כתבות	1993 K נוספות:
""", 'ל': """
להאזנה	1980 K לכתבה	1980 K לפודקאסט
להורדת	1983 K
להמשך	1989 K קריאה
לכל	1973 K הכתבות של	1993 K הכתבות:
לכתבה	1965 K המלאה
לכתבות	1993 K נוספות:
לעדכונים	1969 K נוספים	1969 K
לערוץ	1958 K הטלגרם
לפניות	1972 K לכתב	1972 K לכתבת
לפרק	1980 K המלא
לצפייה	1980 K בסרטון	1980 K בווידאו	1980 K במשדר	2012 K בתוכן
לקבוצת	1958 K הווטסאפ	1969 K הוואטסאפ	1969 K הווטסאפ
לקבלת	1969 K עדכונים
לקריאה	1965 K נוספת	1965 K נוספת:	1989 K מלאה
לקריאת	1989 K הכתבה המלאה
לרכישת	1979 K כרטיסים לכנס	1979 K כרטיסים לחצו	1979 K כרטיסים לאירוע
""", 'מ': """
מה	33 K דעתכם	1981 K דעתכם? הצביעו
מייל	1972 K אדום
מכירים	66 K מישהו	66 K מישהי
מצאתם	7 K טעות
משהו	2026 K השתבש
""", 'נ': """
נותרו	2001 K # תווים
ניסיתם	59 K
נפלה	44 K טעות
נתקלתם	1972 K במשהו	1972 K בטעות
""", 'ס': """
ספרו	59 K לי
סרטון	2009 K זה אינו
""", 'ע': """
עוד	1965 K בנושא:	1993 K במדור:	1993 K כתבות:
עמוד	2027 K # מתוך #
ענו	1981 K על הסקר	1981 K על הסקר:	1981 K על החידון
עקבו	12 K	1969 K אחרינו	1970 K אחרי
""", 'פ': """
פורסם	2030 K לראשונה	2030 K במקור
פרסומת	1994 K
""", 'צ': """
צפו	1965 K:	1965 K גם	1980 K בסרטון	1980 K בתיעוד	1980 K בווידאו	1980 K בכתבה
צריכה	2006 K מופרזת של אלכוהול מסכנת
""", 'ק': """
קבלו	1984 K התראות	1984 K עדכונים על	1984 K עדכונים לנייד
קו	41 K חם למערכת
קרא	1965 K גם	1965 K גם:
קראו	1965 K גם	1965 K גם:	1965 K עוד
""", 'ר': """
ראיתם	44 K טעות
ראשי	96 K >	96 K /
רוצים	1969 K להיות	1969 K לקבל
""", 'ש': """
שאלות	72 K
שחק	2003 K עכשיו:
שחקו	2003 K עכשיו:
שתפו	3 K
""", 'ת': """
תווים	2001 K נותרו	2001 K שנותרו
תוכן	2010 K מוטמע	2010 K זה מגיע	2010 K חיצוני	2010 K זה מוצג	2031 K זה נוצר
תמונה	2027 K # מתוך #	2027 K # / #
תמכו	81 K	1987 K	1988 K בעיתונות	1988 K בנו	1988 K בעבודתנו
""", 'ا': """
ابرز	134 K النقاط بالذكاء
اجعل	124 K
احجز	136 K تذكرتك	136 K مكانك	136 K مقعدك
احجزوا	136 K تذاكركم
احصل	145 K علي تطبيق
اخبروني	59 K في التعليقات
اختبر	139 K معلوماتك	139 K نفسك
ادامه	1644 K مطلب	1644 K خبر
ادعم	81 K	148 K
ادعموا	81 K	148 K
اذا	161 K كانت لديك معلومات	161 K كان لديك معلومات	161 K كانت لديكم معلومات	161 K كان لديكم معلومات
ارسل	129 K لنا
ارسلوا	129 K لنا	129 K الينا
از	1599 K دست ندهيد:
اسال	134 K الذكاء
استغرق	52 K هذا التحقيق	52 K هذا
استفاده	1636 K از مطالب
استمع	1 K الي	1 K	137 K الي
استمعوا	137 K الي
اشتباه	44 K ديديد
اشتباهي	44 K
اشترك	126 K في	127 K في قناة	150 K
اشتركوا	124 K في	150 K
اضف	124 K
اطلاعات	1587 K خود را بسنجيد
اعادة	68 K النشر مسموحة	158 K النشر
اعجبك	69 K	82 K
اعد	134 K هذا الملخص
اعلان	155 K
اقرا	120 K ايضا	120 K ايضا:	120 K المزيد:	120 K:	120 K المزيد	154 K كذلك:	154 K ايضا-
اكنون	1611 K بازي كنيد:
الاحرف	164 K المتبقية
الاعلان	202 K مستمر
التعليق	5 K
التعليقات	5 K	27 K
الخط	41 K الساخن لغرفة الاخبار	41 K الساخن لهيئة التحرير
الرئيسية	96 K >	96 K '	96 K "	96 K /
الصفحة	190 K # من #
العب	166 K الان:
الفيديو	171 K غير
المتصفح	171 K لا	171 K لا يدعم
المزيد	120 K:
المصدر	132 K:	132 K :
الملخص	134 K من اعداد
امتحان	59 K كرديد
ان	161 K كانت لديك معلومات
انتشار	1636 K مطالب
انشئ	160 K حسابا	160 K حسابك
انضم	56 K الي #	126 K الي	127 K الي قناة
انضموا	56 K الي #	125 K الي
اهم	134 K النقاط بالذكاء
ايا	1584 K اين	1584 K خطايي
اين	52 K گزارش	1584 K	1599 K مطلب را هم بخوانيد:	1616 K ويدئو در	1616 K ويديو در	1616 K محتوا در	1617 K محتوا از	1636 K مقاله تحت	1637 K متن	1637 K مقاله	1637 K خلاصه	1637 K ترجمه	1637 K خبر
اينجا	1599 K بخوانيد:
اپليكيشن	13 K	13 K ما
اگهي	1644 K ادامه
""", 'ب': """
باحث	130 K وكاتب
بازنشر	68 K با ذكر	1636 K
بالصور	192 K..
بالفيديو	192 K..
ببينيد	1572 K:
بخوانيد	1572 K:
براي	1619 K ديدن اين محتوا	1619 K مشاهده اين محتوا	1619 K نمايش اين محتوا
بشنويد	1 K
به	12 K كانال	1584 K اين
بيشتر	1572 K بخوانيد	1572 K بخوانيد:	1572 K ببينيد	1599 K بدانيد:
""", 'ت': """
تابع	120 K ايضا:	126 K	130 K الكاتب علي	155 K القراءة
تابعنا	12 K	125 K
تابعوا	125 K	130 K الكاتب علي
تابعونا	12 K	124 K
تبرع	148 K ل
تخطي	153 K
ترجم	134 K هذا
تستمر	155 K القصة
تسوق	136 K الان	136 K من متجر
تصوير	1633 K # از #
تعداد	1609 K كاراكتر باقيمانده
تعرف	66 K شخصا
تلفن	41 K تحريريه
تم	134 K اعداد هذا	134 K انشاء هذا	134 K تلخيص هذا	195 K انشاء	195 K اعداد	195 K تلخيص	195 K توليد
تماس	1580 K با نويسنده
تمت	134 K ترجمة هذا	134 K الترجمة	195 K كتابة	195 K ترجمة
""", 'ج': """
جرب	150 K
جربوا	150 K
""", 'ح': """
حدث	189 K خطا
حقوق	158 K النشر	158 K الطبع
حمل	13 K	145 K تطبيق	145 K تطبيقنا	145 K الان
حملوا	13 K	145 K
""", 'خ': """
خانه	96 K >	96 K '	96 K "	96 K /
خبرنگار	1580 K:
خط	41 K البلاغات في غرفة الاخبار	41 K مستقيم تحريريه
خطايي	1632 K رخ داد
خلاصات	134 K مولدة
خلاصة	134 K بالذكاء
خوشتان	69 K امد
""", 'د': """
دانش	1587 K خود را
در	1572 K اين باره بخوانيد	1587 K اين نظرسنجي	1587 K نظرسنجي ما	1587 K نظرسنجي	1599 K همين زمينه:	1599 K همين رابطه:
درست	59 K كرديد
""", 'ر': """
رابط	124 K قناتنا
""", 'س': """
ساعدنا	139 K علي تحسين
ساعدونا	139 K علي تحسين
ساند	148 K
سجل	136 K الان في	136 K الان لحضور	160 K مجانا
سجلوا	136 K الان في	160 K مجانا
سوالي	72 K داريد
""", 'ش': """
شارك	3 K	3 K هذا	140 K في الاستبيان
شاركنا	129 K قصتك	139 K رايك
شاركوا	3 K
شاركونا	129 K قصصكم	139 K رايكم
شاهد	120 K ايضا	120 K:	120 K ايضا:	137 K الفيديو اعلاه	154 K ايضا-	192 K بالصور
شاهدوا	137 K
شما	1587 K چه فكر ميكنيد
شماره	41 K تحريريه
""", 'ص': """
صحافي	130 K متخصص في	130 K وكاتب
صحفي	130 K متخصص في	130 K وكاتب
صفحة	190 K # من #
صفحه	96 K اصلي >	96 K اصلي "	96 K اصلي /	96 K نخست >	96 K نخست "	96 K نخست /	1633 K # از #
صوت	139 K الان:
صوتوا	139 K الان
صورة	190 K # من #	190 K # / #
""", 'ط': """
طالع	154 K ايضا:
""", 'ع': """
عدد	164 K الاحرف المتبقية
عذرا	189 K، حدث خطا
عكاس	1580 K:
عكس	1633 K # از #
""", 'ف': """
في	154 K السياق ذاته:	154 K السياق نفسه:	154 K هذا السياق:
""", 'ق': """
قد	120 K يهمك:	154 K يهمك ايضا:
قم	145 K بتحميل	145 K بتنزيل
""", 'ك': """
كاتب	130 K وصحفي	130 K وصحافي	130 K وباحث	130 K ومحلل	130 K واكاديمي	130 K صحفي
كاتبة	130 K وصحفية	130 K وصحافية	130 K وباحثة	130 K صحفية
كاراكترهاي	1609 K باقيمانده
كد	1580 K خبر:	1580 K خبر :
كسي	66 K را ميشناسيد
كن	31 K اول
كپيبرداري	1636 K
""", 'ل': """
لا	158 K يسمح باعادة
لتصلك	126 K
لديك	160 K حساب
لديكم	72 K اسئلة
لطفا	1619 K جاوااسكريپت
لعرض	174 K هذا المحتوي
لقراءة	153 K المزيد
للابلاغ	141 K عن خطا	141 K عن اي خطا
للاستماع	137 K الي
للاشتراك	124 K في
للانضمام	124 K الي
للتواصل	130 K مع الكاتب	130 K مع الكاتبة
للمزيد	120 K:	153 K من الاخبار	153 K من التفاصيل
لمتابعة	126 K
لمزيد	153 K من الاخبار
لمشاهدة	137 K الفيديو	137 K التقرير	174 K هذا المحتوي	174 K الفيديو	174 K هذا الفيديو
ليصلك	126 K
""", 'م': """
ما	12 K را	33 K رايك
مترجم	1580 K:
متصفحك	171 K لا	171 K لا يدعم
محتواي	1617 K جاسازيشده از	1617 K خارجي از
محتوي	172 K مضمن من	172 K خارجي من	172 K من
مرورگر	1616 K شما
مشكلي	1632 K پيش امد
مصيتم	7 K
مطالب	1572 K مرتبط:
ملخص	134 K بالذكاء	134 K المقال بالذكاء
منبع	1580 K:	1580 K :
مواضيع	120 K ذات صلة:	154 K متعلقة:
""", 'ن': """
نبذة	130 K عن الكاتب
نزل	13 K	145 K تطبيق	145 K تطبيقنا
نزلوا	145 K
نشر	194 K اولا في	194 K هذا المقال
نظر	1584 K شما درباره
نظرات	5 K
نظرسنجي	1587 K:
نقل	68 K مطالب با ذكر	1636 K مطالب
نويسنده	1580 K:	1580 K :
نويسههاي	1609 K باقيمانده
""", 'ه': """
هاتف	41 K هيئة التحرير
هذا	134 K الملخص	134 K النص	171 K الفيديو غير	171 K المحتوي غير	172 K المحتوي مقدم	172 K المحتوي من	194 K المقال محمي	194 K المحتوي محمي	195 K النص	195 K المقال	195 K الملخص
هذه	134 K الترجمة
هل	7 K لاحظت	8 K اعجبك	44 K وجدت	59 K جربت	59 K جربتم	59 K جربتها	66 K تعرف شخصا	69 K اعجبك	72 K لديك اسئلة	82 K اعجبك	129 K لديك معلومات	129 K لديكم معلومات	129 K لديك قصة	129 K لديكم قصة	135 K كان هذا	135 K كانت هذه	135 K وجدت هذا	135 K اعجبك هذا	135 K اعجبتك هذه	141 K وجدت خطا	141 K لاحظت خطا	141 K وجدتم خطا
همچنين	1572 K بخوانيد	1572 K بخوانيد:	1599 K ببينيد:
""", 'و': """
واتساب	41 K هيئة التحرير
واصل	155 K القراءة
وجدت	7 K خطا
وجدتم	44 K
وظائف	136 K شاغرة في
""", 'ي': """
يتبع	202 K المقال
يجوز	68 K اعادة النشر
يحظر	158 K نقل	158 K نسخ
يستمر	155 K المقال	155 K الخبر	202 K المقال	202 K الخبر
يسمح	68 K باعادة النشر
يمكنك	126 K متابعة	153 K قراءة المزيد
يمكنكم	126 K متابعة
يمنع	158 K نقل	158 K نسخ	194 K النقل	194 K الاقتباس	194 K نشر
""", 'گ': """
گزارش	1580 K:	1584 K خطا
""", 'अ': """
अभी	2103 K खेलें:
""", 'आ': """
आप	12 K हमें
आपका	2108 K ब्राउजर
आपको	2081 K यह	2081 K ये
आपने	59 K बनाया
""", 'इ': """
इंस्टाग्राम	2109 K पोस्ट
इनपुट	2076 K-	2076 K:	2076 K -	2076 (K
इस	52 K पडताल	52 K रिपोर्ट
इसे	2067 K भी पढें	2067 K भी पढें:	2094 K भी पढें-	2094 K भी देखें:
""", 'ए': """
एक	2124 K त्रुटि हुई
एजेंसी	2076 (K
""", 'ऐ': """
ऐप	13 K
""", 'औ': """
और	2067 K पढें:	2094 K भी पढें:
""", 'क': """
कुछ	2124 K गलत हो गया
केवल	2090 K # रुपये में
कोई	44 K गलती	72 K सवाल	2124 K त्रुटि हुई
क्या	59 K आपने बनाया	59 K आपने यह	66 K आप किसी को जानते	2081 K यह	2081 K आपको
""", 'ख': """
खबर	2081 K में कोई	2135 K विज्ञापन के
""", 'ट': """
टिप्पणियां	5 K
ट्विटर	2109 K पोस्ट
""", 'ड': """
डिस्क्लेमर	2076 K:
""", 'त': """
तस्वीर	2125 K #/#
""", 'द': """
देखें	2067 K:	2067 K वीडियो
""", 'न': """
न्यूजरूम	41 K हेल्पलाइन	41 K हॉटलाइन
""", 'प': """
पढिए	2094 K:
पढें	2067 K:	2094 K-
पसंद	69 K आया
पेज	2125 K #/#	2125 K # / #
""", 'फ': """
फेसबुक	2109 K पोस्ट
फोटो	2125 K #/#
""", 'भ': """
भाया	69 K?
भाषा	2076 (K
""", 'म': """
मात्र	2090 K # रुपये में
""", 'य': """
यह	2067 K भी पढें	2067 K भी पढें:	2067 K भी देखें:	2076 (K लेखक के	2081 K खबर आपको	2094 K भी पढें-	2094 K भी पढें -	2108 K वीडियो आपके	2108 K सामग्री आपके	2109 K सामग्री	2111 K सामग्री देखने के लिए	2111 K वीडियो देखने के लिए	2128 K लेख कॉपीराइट	2128 K सामग्री कॉपीराइट	2129 K लेख	2129 K खबर	2129 K अनुवाद	2129 K सारांश	2129 K तस्वीर	2129 K सामग्री
यूट्यूब	2109 K वीडियो
ये	2067 K भी पढें	2067 K भी पढें:	2076 (K लेखक के	2094 K भी पढें-	2094 K भी देखें:
""", 'ल': """
लेख	2135 K विज्ञापन के
लेखक	2076 K के बारे में	2076 (K	2076 K वरिष्ठ पत्रकार हैं	2076 K स्वतंत्र पत्रकार हैं
लेखिका	2076 K के बारे में	2076 (K	2076 K वरिष्ठ पत्रकार हैं
""", 'व': """
विज्ञापन	2135 K के बाद
वीडियो	2111 K देखने के लिए
""", 'श': """
शेष	2101 K अक्षर
""", 'स': """
संबंधित	2067 K:	2094 K खबर:	2094 K खबरें:
सर्वाधिकार	2128 K सुरक्षित
सिर्फ	2090 K # रुपये में
""", 'ह': """
हमारा	13 K
हमारे	12 K
हमें	12 K
होम	96 K >	96 K '	96 K "	96 K /
""", 'অ': """
অনুমতি	370 K ছাডা প্রকাশ
""", 'আ': """
আমাদের	12 K
আরও	319 K পডুন:	319 K পডুন	319 K দেখুন:	344 K পডুনঃ	344 K পডুন-	344 K পডুন :
আরো	319 K পডুন	344 K পডুন:	344 K পডুনঃ
""", 'এ': """
এই	355 K কনটেন্ট	371 K লেখাটি	371 K খবরটি
""", 'ক': """
কিছু	367 K ভুল হযেছে
কোনো	44 K ভুল
""", 'ছ': """
ছবি	324 K:
""", 'ত': """
ত্রুটি	367 K হযেছে
""", 'ন': """
নিউজরুম	41 K হটলাইন
""", 'প': """
পডুন	319 K:
পৃষ্ঠপোষকতায	346 K
""", 'ব': """
বিজ্ঞাপনের	345 K পর	345 K নিচে
""", 'ম': """
মতামত	324 K লেখকের নিজস্ব
""", 'র': """
রেসিপিটি	59 K বানিযেছেন
""", 'ল': """
লেখক	324 K:
লেখকঃ	324 K
লেখকের	324 K আরও
লেখাটি	371 K
""", 'স': """
সংবাদকক্ষের	41 K হটলাইন
সর্বস্বত্ব	370 K সংরক্ষিত
সূত্র	324 K:
সূত্রঃ	324 K
স্পনসরড	346 K
স্পন্সরড	346 K
""", 'ก': """
กด	12 Kติดตาม	4094 Kติดตาม	4094 Kไลก์
""", 'ข': """
ขอ	4097 Kบคุณภาพจาก	4097 Kบคุณข้อมูลจาก
ข่	4090 Kาวที่เกี่ยวข้อง:	4097 Kาวโดย	4103 Kาวเกี่ยวข้อง:
""", 'ค': """
คล	4103 Kิป:
คุ	4100 Kณรู้สึกอย่างไรกับ	4100 Kณคิดอย่างไรกับ
""", 'ง': """
งา	52 Kนสืบสวนชิ้นนี้
""", 'ช': """
ชม	4103 Kคลิป:	4103 Kคลิป :
""", 'ซ': """
ซื	4101 K้อบัตรงาน
""", 'ด': """
ดา	13 Kวน์โหลด
ดู	4090 Kเพิ่มเติม:
""", 'ต': """
ติ	12 Kดตาม	4094 Kดตามช่อง	4094 Kดตามเรา	4094 Kดตามข่าว	4112 Kดตามอ่านข่าวอื่นๆ	4112 Kดตามข่าวอื่นๆ
""", 'ถ': """
ถา	4099 Kม ai
""", 'ท': """
ทด	4101 Kสอบความรู้ของคุณ
ทำ	4101 Kแบบสำรวจสั้น
ที	4097 K่มา:	4097 K่มา :
""", 'บ': """
บท	4099 Kความนี้ใช้ ai	4099 Kสรุปนี้	4099 Kความนี้แปล	4099 Kความนี้เรียบเรียง	4100 Kความนี้มีประโยชน์
""", 'ป': """
ปร	4099 Kะเด็นสำคัญโดย
""", 'ผ': """
ผู	4097 K้เขียน:	4097 K้เขียน :
""", 'พ': """
พบ	44 Kข้อผิดพลาด	44 Kคำผิด	4100 Kข้อผิดพลาดในบทความ
พื	4113 K้นที่โฆษณา
""", 'ฟ': """
ฟั	1 Kง	4101 Kงพอดแคสต์ของเรา
""", 'ภ': """
ภา	4097 Kพ:	4137 Kพที่ # จาก #	4137 Kพ # จาก #
""", 'ม': """
มี	72 Kคำถาม
""", 'ร': """
ร่	4101 Kวมโหวต:	4101 Kวมโหวต :	4101 Kวมทำแบบสำรวจ	4101 Kวมสนุก	4108 Kวมสนับสนุน
ร้	4116 Kองทุกข์	4116 Kองเรียน
""", 'ล': """
ลง	4101 Kทะเบียนเข้าร่วมสัมมนา	4101 Kทะเบียนเข้าร่วมงาน
ลอ	59 Kงทำแล้ว
""", 'ส': """
สน	4108 Kับสนุน
สร	4099 Kุปโดย	4099 Kุปข่าวด้วย	4099 Kุปนี้	4099 Kุปข่าวโดย	4100 Kุปนี้มีประโยชน์
สา	4116 Kยด่วนข่าว	4116 Kยด่วนทีมข่าว
ส่	4116 Kงข่าว
""", 'ห': """
หน	96 K้าแรก >	96 K้าแรก '	96 K้าแรก /	4137 K้า # จาก #
""", 'อ': """
อ่	4090 Kานเพิ่มเติม:	4090 Kานต่อ:	4090 Kานข่าวต้นฉบับ:	4090 Kานเพิ่มเติม	4090 Kานประกอบ:	4103 Kานข่าวเพิ่มเติม:	4103 Kานข่าวเพิ่มเติม	4103 Kานข่าวที่เกี่ยวข้อง:	4103 Kานข่าว:	4103 Kานเรื่องอื่น:	4112 Kานข่าวอื่นๆ	4112 Kานข่าวต้นฉบับได้ที่	4112 Kานบทความอื่นๆ	4112 Kานรายละเอียดเพิ่มเติมได้ที่
อ้	4097 Kางอิง:
""", 'เ': """
เก	4097 Kี่ยวกับผู้เขียน
เข	4094 K้าร่วมช่อง
เน	4099 Kื้อหานี้สร้าง	4113 Kื้อหาสปอนเซอร์	4113 Kื้อหาโฆษณา	4113 Kื้อหาสนับสนุนโดย
เพ	4094 Kิ่มเพื่อน
เร	4097 Kื่อง:	4097 Kื่อง :	4097 Kื่องและภาพ
""", 'แ': """
แจ	4100 K้งแก้ไขข่าว	4116 K้งเบาะแส	4116 K้งข่าว
แช	3 Kร์
แป	4099 Kลโดย
แอ	4094 Kดไลน์
""", 'โ': """
โฆ	4113 Kษณา -
""", 'ใ': """
ให	4100 K้คะแนนบทความ
""", 'ไ': """
ไม	4094 K่พลาดทุกข่าวสาร	4094 K่พลาดข่าว
""", 'ả': """
ảnh	4423 K:	4471 K #/#	4471 K # / #
""", 'ủ': """
ủng	4423 K hộ tác giả	4436 K hộ
""", 'あ': """
あな	33 Kたはどう
あわ	2548 Kせて読みたい	2548 【Kせて読みたい】	2548 Kせて読みたい:
""", 'こ': """
こち	2548 Kらもおすすめ	2548 Kらもおすすめ:	2576 【Kらも読む】
この	5 K記事へのコメント	8 K記事は	26 K要約は	52 K調査報道	52 K取材	73 K記事について質問	76 Kトピックはクローズ	76 Kトピックは閉じ	2556 K記事を書いた人	2556 K記事の筆者	2559 K要約はai	2559 K要約は、ai	2559 K要約は役に立ち	2559 ※K要約	2559 K記事の翻訳	2559 K記事の要約	2559 K記事はai	2559 K翻訳	2559 K見出しはai	2567 K記事は	2567 K記事の誤り
""", 'ご': """
ご意	41 K見・情報提供は
ご質	72 K問は
""", 'ま': """
まだ	32 Kコメント
""", 'も': """
もっ	2548 Kと見る:	2576 【Kと読む】
""", 'ア': """
アプ	13 Kリ
""", 'エ': """
エラ	2605 Kーが発生しました
""", 'オ': """
オリ	2576 【Kジナル記事】
""", 'コ': """
コメ	5 Kント	27 Kントは	27 Kントの内容
""", 'ト': """
トッ	96 Kプ＞	96 Kプページ＞	96 Kプ>	96 Kプ >	96 Kプ '	96 Kプ /
""", 'フ': """
フォ	12 Kロー
""", 'プ': """
プレ	2580 【Kゼント】	2580 Kゼント応募
""", 'ペ': """
ペー	2606 Kジ#/#
""", 'ホ': """
ホー	96 Kム＞	96 Kム>	96 Kム >	96 Kム '	96 Kム /
""", '一': """
一覧	2576 【K】
""", '下': """
下載	13 K	4510 Kapp	4510 K應用程式
下载	13 K	4510 Kapp	4510 K应用
""", '以': """
以上	4536 K内容由ai
以下	4594 K内容由ai
""", '作': """
作っ	59 Kてみ
作者	4533 K:	4533 (K	4533 K係	4533 K为	4533 K為
""", '你': """
你做	59 K了吗
你可	4524 K能會喜歡:	4555 K能想看:
你有	4531 K线索
你覺	4538 K得這篇
你觉	4538 K得这篇
你认	66 K识
你试	59 K过
""", '來': """
來源	4533 K:
""", '允': """
允许	68 K转载
""", '內': """
內容	4536 K由ai
""", '公': """
公式	12 K	13 Kアプリ
""", '关': """
关注	12 K	4516 K微信公众号	4516 K官方微信
""", '内': """
内容	4536 K由ai
""", '写': """
写真	2548 【K】	2548 K:	2576 【Kを見る】	2576 【Kギャラリー】	2606 K #/#	2606 K#/#	2606 K # / #
""", '出': """
出典	2556 K:
出现	4589 K问题
出錯	4589 K了
出错	4589 K了
""", '分': """
分享	3 K
""", '前': """
前回	2576 【K】	2576 Kの記事:
""", '剩': """
剩余	4564 K字数
剩餘	4564 K字數
""", '加': """
加入	12 K	4529 K	4550 K
""", '動': """
動画	2548 【K】	2576 【Kを見る】
""", '升': """
升級	4550 K
升级	4550 K
""", '原': """
原文	4554 K刊于	4554 K刊於
""", '参': """
参与	4540 K我们的
参考	69 Kになった	2548 K:
""", '參': """
參與	4540 K我們的
""", '发': """
发现	7 K错误	44 K文章	44 K有误	4539 K错误
发生	4589 K错误
""", '取': """
取材	2556 K・文	2556 K・執筆
""", '另': """
另请	4524 K参阅
""", '可': """
可以	4530 K在x上
可自	68 K由转载
""", '合': """
合わ	2548 Kせて読みたい:
""", '同': """
同场	4524 K加映:
同場	4524 K加映:
""", '問': """
問問	4536 K我們的ai
問題	2605 Kが発生しました
""", '喜': """
喜欢	69 K这篇
喜歡	69 K這篇
""", '图': """
图片	4594 K由ai
""", '圖': """
圖片	4594 K由ai
""", '執': """
執筆	2556 K:	2556 K/
""", '報': """
報名	4541 K參加
""", '填': """
填写	4540 K问卷
填寫	4540 K問卷
""", '如': """
如发	4539 K现
如有	4531 K线索	4531 K線索
如果	4531 K您有相关线索	4531 K你掌握	4531 K您掌握	4532 K您有
如發	4539 K現
""", '官': """
官方	4516 K微信:	4516 K微信公众号:
""", '審': """
審校	4533 K:
""", '对': """
对本	73 K文有疑问
""", '广': """
广告	86 K:	86 【K】
""", '広': """
広告	86 K:	86 【K】
""", '廣': """
廣告	86 (K)
""", '延': """
延伸	4524 K閱讀	4524 K阅读	4524 K閱讀:	4524 【K閱讀】	4555 K阅读:
""", '开': """
开启	4510 K通知	4510 K推送通知
""", '引': """
引用	2556 K元:
""", '当': """
当社	12 Kの
""", '影': """
影片	4555 K:
影音	4555 K:
""", '役': """
役に	69 K立った
""", '往': """
往下	4555 K看更多:
""", '微': """
微信	4510 K扫	4516 K公众号:
""", '您': """
您对	4538 K这篇文章
您對	4538 K這篇文章
您有	4531 K线索
您的	27 K评论
您覺	4538 K得這篇
您觉	4538 K得这篇
您认	66 K识
您试	59 K过
""", '情': """
情報	41 K提供は編集部
""", '手': """
手机	4510 K客户端
""", '打': """
打开	13 K	4510 K微信
""", '扩': """
扩展	4524 K阅读:
""", '扫': """
扫一	4510 K扫
扫描	4510 K二维码关注	4529 K
扫码	4529 K
""", '投': """
投票	4540 K:
投稿	27 Kは
""", '报': """
报名	4541 K参加
报料	41 K热线	41 K电话	41 K微信	41 K请
""", '按': """
按讚	4529 K追蹤
""", '掃': """
掃一	4510 K掃
""", '採': """
採訪	4533 K撰文:
""", '推': """
推荐	4524 K阅读	4524 K阅读:
推薦	4524 K閱讀:
""", '提': """
提供	2556 K:
""", '摘': """
摘要	4536 K由	4594 K由ai
""", '撰': """
撰文	4533 K:
撰稿	4533 K:
""", '支': """
支持	4548 K
""", '收': """
收听	1 K	4543 K我们的播客	4543 K我们的节目
收聽	1 K	4543 K我們的播客	4543 K我們的節目
""", '文': """
文/	2556 K
文:	2556 K
文・	2556 K
文章	44 K有误	4533 K来源:	4539 K有误	4539 K有誤
""", '新': """
新聞	41 K爆料	4531 K線索
新闻	41 K热线	41 K报料	41 K爆料	4531 K线索热线	4531 K线索
""", '暂': """
暂无	32 K评论
""", '更': """
更多	4524 K:	4524 K新聞:	4524 K內容:	4524 【K新聞】	4524 K相關	4524 K阅读:	4524 K報導:	4524 K报道:	4554 K精彩内容	4554 K精彩內容	4554 K资讯	4554 K資訊	4554 K内容请	4554 K內容請
""", '最': """
最初	31 Kのコメント
""", '有': """
有問	72 K題
有料	4531 K要爆
有疑	72 K问
有问	72 K题
""", '未': """
未經	4593 K授權	4593 K許可
未经	4593 K授权不得转载	4593 K许可不得转载	4593 K授权	4593 K许可
""", '本': """
本主	76 K题已关闭
本内	4536 K容由ai
本报	41 K热线
本摘	4536 K要
本文	4533 (K作者	4533 K作者	4536 K摘要	4536 K由ai	4536 K由人工智能翻译	4536 K由人工智能生成	4536 K由人工智慧	4554 K章來自	4554 K转载自	4554 K轉載自	4554 K来自	4554 K來自	4593 K受版权保护	4593 K受著作權保護	4593 K原载于	4593 K首发于	4593 K原刊於	4593 K轉載自	4593 K转载自	4594 K由ai	4594 K由人工智能	4594 K由 ai	4594 K由人工智慧	4594 K使用ai	4594 K经ai
本翻	4594 K译由
""", '来': """
来发	31 K表第一
来源	4533 K:
""", '校': """
校对	4533 K:
""", '構': """
構成	2556 K・文
""", '次': """
次に	2548 K読む:
次の	2576 Kページ:	2576 【K記事】
次ペ	2576 Kージ:
""", '欢': """
欢迎	12 K关注	68 K转载	4529 K加入	4530 K在	4530 K关注	4531 K提供线索	4531 K投稿
""", '歡': """
歡迎	12 K追蹤	68 K轉載	4529 K加入	4530 K在	4531 K提供線索	4531 K投稿
""", '此': """
此主	76 K题已自动关闭
此摘	4536 K要	4594 K要由ai
""", '测': """
测一	4540 K测:
""", '測': """
測一	4540 K測:
""", '点': """
点击	4524 K查看	4524 K阅读:	4543 K观看视频	4543 K收听
点我	4529 K加入
""", '熱': """
熱門	4555 K新聞:
""", '爆': """
爆料	41 K热线	41 K電話	41 K專線	4531 K请	4531 K請
""", '版': """
版权	4593 K声明	4593 K所有
版權	4593 K聲明
""", '用': """
用微	4510 K信扫
""", '画': """
画像	2548 【K】	2576 【Kを見る】	2606 K#/#	2606 K #/#	2606 K # / #
""", '留': """
留言	5 K
""", '発': """
発现	44 K错误
""", '發': """
發現	7 K錯誤	44 K有誤	4539 K錯誤
發生	4589 K錯誤
""", '皆': """
皆さ	33 Kんはどう
""", '相': """
相关	4524 K阅读	4524 K新闻	4524 K报道:	4524 K阅读:	4555 K新闻:	4555 K文章:
相關	4524 K新聞	4524 K報導	4524 【K新聞】	4524 K閱讀:	4555 K新聞:	4555 K文章:	4555 K報導:
""", '看': """
看更	4524 K多:
""", '立': """
立即	4529 K加入	4540 K报名	4540 K報名
""", '筆': """
筆者	2556 Kプロフィール
""", '編': """
編輯	4533 K:
編集	41 K部への情報提供
""", '线': """
线索	4531 K征集
""", '编': """
编辑	4533 K:	4533 (K:
""", '聽': """
聽我	4543 K們的podcast
""", '著': """
著者	2556 Kプロフィール
""", '要': """
要約	26 Kは
""", '覺': """
覺得	69 K有用
""", '觀': """
觀看	4543 K上方影片
""", '观': """
观看	4543 K上方视频
""", '视': """
视频	4555 K:
""", '觉': """
觉得	69 K有用
""", '訂': """
訂閱	4550 K	4560 K本報	4560 K我們	4560 K本刊
""", '記': """
記事	7 Kの誤り	2567 Kの誤り	2567 Kに誤り
記者	2556 Kのプロフィール
""", '評': """
評論	5 K
""", '試': """
試し	59 Kてみ
""", '詳': """
詳し	2548 Kくはこちら
""", '誤': """
誤り	44 Kを見つけ	44 Kにお気づき
誤字	7 K	44 K脱字
""", '読': """
読者	2580 【Kプレゼント】	2580 Kプレゼント
""", '請': """
請支	4548 K持
""", '订': """
订阅	4550 K	4560 K本报	4560 K我们	4560 K本刊	4560 K本公众号	4560 K手机报
""", '评': """
评论	5 K	27 K
""", '试': """
试过	59 K了吗
""", '该': """
该主	76 K题已关闭
""", '请': """
请支	4548 K持
""", '責': """
責編	4533 K:
""", '資': """
資料	4533 K來源:
""", '質': """
質問	72 Kは	72 Kがある方は
""", '贊': """
贊助	4548 K
""", '责': """
责任	4533 K编辑:	4533 (K编辑
责编	4533 K:
""", '赞': """
赞助	4548 K
""", '転': """
転載	68 K歓迎	68 K自由	68 K可
""", '轉': """
轉載	68 K請註明
""", '转': """
转载	68 K请注明
""", '还': """
还可	4564 K输入
""", '这': """
这个	4537 K摘要
这段	4537 K摘要
这篇	8 K文章	52 K调查	52 K报道	4537 K文章
""", '追': """
追蹤	12 K
""", '這': """
這段	4537 K摘要
這篇	4537 K文章
""", '還': """
還可	4564 K輸入
""", '采': """
采写	4533 K:
""", '長': """
長按	4529 K
""", '长': """
长按	4529 K
""", '開': """
開啟	4510 K通知	4510 K推播通知
""", '間': """
間違	44 Kいを見つけ	44 Kいにお気づき
""", '関': """
関連	2548 K記事	2548 K記事:	2548 【K記事】	2548 K:	2548 【K】	2576 【K写真】
""", '閱': """
閱讀	4524 K更多
""", '问': """
问问	4536 K我们的ai
""", '阅': """
阅读	4524 K更多
""", '面': """
面白	69 Kかった
""", '首': """
首发	4593 K于
首頁	96 K>	96 K＞	96 K >	96 K '	96 K /
首页	96 K>	96 K＞	96 K >	96 K '	96 K /
""", '馬': """
馬上	4540 K報名
""", '马': """
马上	4540 K报名
""", '點': """
點我	4529 K加入
點擊	4524 K查看	4524 K閱讀:	4543 K觀看影片
""", '같': """
같이	2655 K 보기:
""", '관': """
관련	2655 K 기사:	2678 K 기사 :	2678 [K 기사]	2678 K 기사-
관련기사	2655 K	2655 K:	2655 [K]	2678 K :
""", '광': """
광고	86 K:	86 [K]	86 (K)
""", '구': """
구독	12 K
""", '궁': """
궁금한	72 K 점은	72 K 점이
""", '기': """
기사	1 K 듣기	41 K 제보	2666 K #줄 요약
기사에	73 K 대해 궁금	2671 K 오류가
""", '네': """
네이버	12 K
""", '다': """
다음	2678 K 기사:
""", '당': """
당신의	2670 K 선택은
""", '댓': """
댓글	5 K
댓글은	27 K
댓글이	5 K
""", '더': """
더	2655 K 읽기:
더보기	2655 [K]	2655 K:
""", '도': """
도움이	69 K 되셨다면
""", '독': """
독자	2670 K 설문에	2670 K 설문조사에
""", '드': """
드셔	59 K 보셨나요
""", '만': """
만들어	59 K 보셨나요
""", '많': """
많이	2678 [K 본 기사]
""", '문': """
문제가	2712 K 발생했습니다
""", '발': """
발견	7 K错误
""", '본': """
본	2666 K 요약은
""", '사': """
사진	2713 K #/#	2713 K # / #
사진출처	2681 K:
""", '생': """
생성형	2666 K ai가 요약
""", '선': """
선택	2710 (K) 개인정보	2710 [K] 개인정보	2710 (K) 광고성	2710 [K] 광고성
""", '설': """
설문에	2670 K 참여하세요
""", '아': """
아직	32 K 댓글
""", '앱': """
앱	13 K
앱을	13 K
""", '여': """
여러분은	2670 K 어떻게 생각
여러분의	33 K 생각
""", '영': """
영상	2655 [K]
""", '오': """
오류가	2712 K 발생했습니다
오류를	7 K
오타가	44 K
오타를	44 K
오탈자가	44 K
오탈자를	44 K
""", '유': """
유익했다면	69 K
""", '이': """
이	8 K 기사	52 K 취재에는	52 K 기사에는	76 K 주제는 닫혔	2666 K 요약은 ai	2666 K 요약이 도움	2666 K 기사는 인공지능	2666 K 기사는 ai	2666 K 번역	2671 K 기사가 도움이	2671 K 기사를 어떻게	2671 K 뉴스에 대한 의견	2671 K 기사에 대한 의견
이미지	2713 K #/#	2713 K # / #
이슈	2678 [K]
이어	2655 K 읽기:
""", '인': """
인기기사	2678 [K]
""", '일': """
일시적인	2712 K 오류가
""", '자': """
자료출처	2681 K:
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
지금	2688 K 플레이:
""", '질': """
질문은	72 K
""", '첫': """
첫	31 K 댓글	31 K 번째 댓글
""", '추': """
추천	2655 K 기사:
추천기사	2678 [K]
""", '출': """
출처	2681 K:	2681 K :
출처를	68 K 밝히면	68 K 밝히고
""", '카': """
카카오톡	12 K	41 K 제보
""", '페': """
페이지	2713 K #/#
""", '필': """
필수	2710 (K) 개인정보	2710 [K] 개인정보	2710 (K) 이용약관	2710 [K] 이용약관
""", '함': """
함께	2655 K 볼 만한 기사:	2655 K 보면 좋은 기사:	2678 [K 읽기]
""", '핫': """
핫클릭	2678 [K]
""", '해': """
해	59 K 보셨나요
""", '홈': """
홈	96 K>	96 K >	96 K '	96 K /
""", '화': """
화보	2655 [K]
""", '후': """
후원	2706 K 계좌
후원계좌	2706 K
"""}

CONTAINS = {',': """
,说:	4617 K
""", '@': """
@我	62 K
""", 'a': """
abonați	80 K-vă	3537 K-vă	3541 K
abonații	50 K pot	3538 K noștri
abonează	80 K-te	3438 K-te pentru	3443 K-te pe youtube	3537 K-te
abonné	50 en tant qu'K	1768 pas encore K	1771 déjà K	1773 en tant qu'K
abonnés	1768 réservé à nos K	1771 réservé aux K	1943 nos K	1946 K
abonējiet	80 K	2855 K
actualisé	97 cet article a été K
actualité	1782 l'essentiel de l'K	1796 suivez l'K	1796 suivez toute l'K	1796 retrouvez toute l'K	1828 couvre l'K
actualizată	97 știrea a fost K
acționari	3505 fără K
adatkezelési	2154 K tájékoztató
adhérent	80 devenez K
adhérez	80 K
admitió	1495 K
adomány	2240 K
adományoddal	2236 K
adományok	2240 K
adományozz	2236 K
adományozzon	2175 K itt
advirtió	1495 K
adó	2143 K #%
adód	2238 K #
adója	2175 K #
adăugat	3540 a K
affichée	60 e-mail ne sera pas K
affiliatelänkar	37 K	74 K	4019 K	4046 K
affilié	37 lien K	74 lien K
affiliés	37 liens K	74 liens K
affirmé	1945 a K
afiliación	37 enlaces de K	74 enlaces de K
afirmó	1495 K
afișată	60 email nu va fi K
agregó	1495 K
aicināja	2858 K
aizsargātas	2804 visas tiesības K
aiškino	2798 K
ai가	2716 K 작성	2716 K 생성	2716 K 요약	2716 K 번역
ai로	2716 K 작성	2716 K 생성
ai를	2716 K 활용해
ajouté	1945 a K
ajută	3537 K-ne
ajánld	2236 K fel
aktualizovaný	97 článok bol K
aktualizován	97 článek byl K
aktérů	97 jména K
alkalmazás	2151 töltsd le az K
alkalmazásban	2173 az K
alkalmazást	2173 K
alkalmazásunk	2237 K
alkalmazásunkat	2151 töltse le K
alkalmazásunkban	84 K
alăturat	3457 s-a K echipei
alăturați	51 K-vă
alătură	51 K-te lor	51 K-te
améliorer	1854 aidez-nous à K
anhören	2 artikel K	2 text K	2 beitrag K	773 jetzt K:
anketě	503 naší K	503 v K
ankietę	35 naszą K	3186 naszą K	3186 krótką K
ankstesnėje	97 K versijoje
anmäl	4080 K dig till vårt	4080 K dig till våra
anmäla	4014 genom att K dig
annoncé	1945 a K
annoncør	641 betalt af en K	641 betalt af K
annonslänkar	37 K	74 K	4019 K	4046 K
annonsör	4028 betalt av en K	4028 betald av en K
annonsør	3086 betalt av en K
anterioară	97 versiune K a
antérieure	97 version K de cet
anunció	1495 K
anunțat	3540 a K
använder	3984 vi K cookies	3985 K kakor
anúncio	3346 após o K	3346 depois do K
anúncios	70 sem K	3431 sem K
apelował	3262 K
apelowała	3262 K
aplicació	84 a la nostra K
aplicación	84 en nuestra K	1338 descarga la K	1338 descarga nuestra K
aplicația	84 în K noastră	3444 descarcă K	3537 descarcă K noastră	3537 descarcă gratuit K	3537 descarcă K și	3538 K noastră
aplikacją	84 z naszą K
aplikację	3151 pobierz naszą K	3152 pobierz K	3152 ściągnij K	3209 naszą K
aplikací	84 s naší K
aplikácii	84 v našej K	3801 našej K
aplikáciu	3801 mobilnú K	3801 K
aportació	456 la teva K
aportación	1383 tu K	1416 haz tu K
apoyá	1492 K
applikációnk	2173 K
applikációnkat	2173 K
applikációnkban	84 K
apsolīja	2858 K
apóyanos	1383 K	1492 K
apóyenos	1383 K	1492 K
apúntate	1310 K a	1331 K a nuestra	1331 K gratis	1492 K gratis
apărat	3540 s-a K
arkadaşina	49 K gönder
arkadaşiniza	49 K gönderin
arkadaşinla	4196 bir K paylaş
artykuł	15 darmowy K	20 cały K	3140 podoba ci się ten K	3187 nasz K do końca	3207 ostatni darmowy K	3260 ten K
artykułu	97 do K dodano
artykuły	15 darmowe K
artykułów	15 darmowych K
artículo	15 K gratis	20 leer este K	20 leer el K	1311 te ha gustado este K	1321 regala este K	1321 regalar este K	1327 último K gratis	1327 te queda # K	1419 y lee este K	1493 este K
artículos	15 K gratis	1327 K gratis este mes	1327 te quedan # K	1327 límite de K
aseguró	1495 K
associés	1805 cookies K à ce contenu
assuré	1945 a K
asszisztensünk	63 virtuális K
asumă	30 nu își K
atsiųsime	57 K jums
ausgewählt	826 produkte unabhängig K
autentificați	24 K-vă
autentifică	24 K-te	3438 K-te pentru
autorização	3325 sem K prévia e expressa
autorką	3178 kontakt z K
autorská	485 K práva
avertizează	3540 K
avísanos	1492 K
ayúdanos	1383 K	1492 K a
açikladi	4273 K
açin	4196 K
añadió	1495 K
año	1494 al K
""", 'b': """
bağirdi	4273 K
bağirdilar	4273 K
bağiriyor	4273 diye K
bağiriyordu	4273 K
bağiş	4270 K yap	4274 K
bağişiniz	4270 K
bağlantilari	74 satiş ortakliği K	4193 satiş ortakliği K
başlayan	4195 tl'den K
başvurun	4196 K
behält	29 K sich vor	29 K sich das recht
behöver	3966 vi K ditt stöd	4080 vi K din hjälp
beiträge	58 neue K per mail
bekapcsolása	2151 értesítések K
beløb	692 fast K
beløp	3135 gi et K	3137 fast K
bemängeln	889 K
bemängelt	889 K
berätta	67 K för oss	67 K din
berättade	4083 K
berättar	4083 K
bestätigen	716 K sie ihre
bestätigungslink	817 K
bestätigungsmail	716 K	817 K
betalvägg	4084 K
bezpečí	97 linka K
bezplatný	523 poslední K článek	3795 náš K webinár	3818 posledný K článok
bezplatných	3804 K článkov
bezpłatne	3192 K konto
bezpłatny	3183 nasz K webinar	3207 ostatni K artykuł
bezpłatnych	3192 limit K
beágyazott	2205 egy K tartalom látható	2205 egy K tartalom található
beğendiyseniz	4271 bu haberi K	4271 bu yaziyi K
biết	4496 cho K
blokování	477 K reklam
bohaterów	97 imiona K
boletín	78 el K	78 al K	78 nuestro K	1331 recibe el K	1331 nuestro K	1336 K diario	1492 recibe el K	1493 nuestro K	1496 K
boîte	79 dans votre K mail	79 dans ta K mail	79 dans votre K	1778 dans votre K mail	1778 dans votre K e-mail
brezplačen	3913 zadnji K članek
brezplačne	3900 K članke
brezplačni	3893 naš K webinar	3913 zadnji K članek
brezplačnih	3900 K člankov
bronił	3262 K się
brzmiał	3262 K
brzmiała	3262 K
brzmiało	3262 K
butlletí	385 subscriu-te al K	385 el nostre K	457 el nostre K	460 K
buzdított	2239 K
buzdította	2239 K
buzón	79 en tu K	1334 en tu K
bájate	1492 K la app
bölümünde	85 yorum K
bönföll	4083 K
böngésző	10 a K
böngészője	10 az ön K
bötfällde	4083 K
bønfaldt	693 K
bønn	3020 vi har en K til deg
bønnfalt	3138 K
bústia	407 a la teva K
bülten	4189 e-K	4274 K
bültene	4156 K abone	4156 K kayit	4156 K kaydol
bülteni	4189 haber K
bültenimiz	78 K	4271 K
bültenimize	78 K	78 e-K	4156 K	4270 K	4271 K
bültenine	4189 K
błagał	3262 K
błagała	3262 K
bạn	49 gửi cho K bè	4401 hộp thư của K	4435 sự ủng hộ của K	4493 mời K	4493 cần sự ủng hộ của K	4493 nhờ sự ủng hộ của K
bằng	4443 K văn bản của báo
""", 'c': """
caffè	2407 un K
café	54 me paga um K	1384 un K	1416 un K al mes	1831 un K
caractères	1854 limitées à # K
catedrática	1380 es K
catedrático	1380 es K
celého	465 pro čtení K
cercetătoare	3457 este K
cercetător	3457 este K
changés	97 prénoms ont été K
chaîne	1943 notre K
chefredaktör	4004 är politisk K	4004 är K
chefredaktør	619 er K
chuyện	4422 bạn có câu K
chép	4417 cấm sao K	4443 mọi sao K
chính	97 đính K	4410 K sách bảo mật
chúng	38 nhắn cho K tôi	38 viết cho K tôi	38 liên hệ với K tôi	38 gửi cho K tôi	38 gửi về cho K tôi	38 kể cho K tôi	38 chia sẻ với K tôi	39 phóng viên của K tôi	57 K tôi gửi bạn	57 K tôi gửi đến bạn	57 K tôi gửi tới bạn	67 nhắn cho K tôi	67 viết cho K tôi	67 gửi cho K tôi	67 gửi về cho K tôi	67 kể cho K tôi	67 chia sẻ với K tôi	67 hãy kể với K tôi	67 kể với K tôi	4401 bản tin của K tôi	4404 theo dõi K tôi	4422 cho K tôi qua	4422 liên hệ với K tôi	4493 ủng hộ K tôi	4493 K tôi cần sự giúp đỡ	4493 giúp K tôi	4493 theo dõi K tôi	4493 hãy gửi cho K tôi	4493 hãy liên hệ với K tôi	4493 hãy báo cho K tôi	4494 K tôi trên	4494 của K tôi	4494 cho K tôi
chọn	4493 hãy bình K
cikkből	2235 K #
cikkéből	2235 K #
cikkünk	2237 minden K
cikkünkhöz	2237 minden K
collecté	1781 est K par
collectée	1781 est K par
collectées	1781 sont K par
comentário	6 deixe seu K	6 deixar um K	21 login para publicar um K
comentários	85 nos K	3308 nos K
comentó	1495 K
comisión	1405 recibir una K
comissió	402 rebre una K
comissão	3345 receber K	3345 receber uma K
commerciële	2940 K partner
communauté	1839 K whatsapp	1839 K signal
compártela	25 K	49 K
compártelo	25 K	49 K
comunità	2436 parte della nostra K
condamné	1945 a K
condiții	3447 termeni și K
confidentialité	1808 politique de K
confidențialitate	3447 politica de K
conférences	1828 est maître de K
connecté	1810 vous devez être K
contactați	38 K-ne	67 K-ne
contactează	38 K-ne	67 K-ne
conteúdo	9 este K	9 K externo	3275 acesse todo o K	3335 ao exibir este K	3335 ao ver este K
contribuição	3327 com a sua K	3430 sua K é essencial
contáctanos	38 K
contáctenos	38 K
contém	97 K cenas
contó	1495 K
conversación	1358 participar en la K
conținut	9 acest K	3438 K doar pentru abonați
conținutului	3454 preluarea K
cookieinställningar	4006 K
corespondentă	3457 este K
corrección	97 K:
correção	97 K:
corrigé	97 article a été K
creează	3537 K un cont pentru a citi
csatornájára	2165 viber-K
csatornánk	2237 K
csatornánkhoz	2165 telegram-K	2165 whatsapp-K
csatornánkra	2165 youtube-K	2236 iratkozz fel K	2236 iratkozzon fel K
csábított	2239 K
cuéntanos	38 K	67 K	1358 K en	1492 K
cuéntenos	38 K	67 K
czytać	3146 aby K dalej	3146 żeby K dalej	3259 chcesz K dalej
czytelników	36 naszych K	3187 opiniami K	3198 z wpłat K	3198 dzięki wsparciu K	3215 K	3260 naszych K	3260 z wpłat K
câmpurile	60 K cu steluță
cântau	3540 K
címével	2197 e-mail-K
cùng	51 hãy tham gia K họ
của	4424 là cây bút K	4494 độc giả K
""", 'd': """
daní	3809 # % z K	3809 #% z K
darbą	2796 mūsų K
darowiznę	3144 przekaż K	3259 przekaż nam K	3259 przekaż K na
datenschutzerklärung	733 unserer K	887 unserer K	887 unsere K
datenübertragung	767 der K zu
dați	62 K-mi tag
debatindlæg	620 send dit K	620 skrive et K
debatredaktør	619 er K
debattredaktør	3060 er K
debattør	619 er K
declaró	1495 K
decía	1495 K
demandé	1945 a K
denmişti	4273 K
denunció	1495 K
dependență	88 jocurile de noroc pot crea K
descrições	97 contém K
descárgate	1338 K la	1338 K nuestra
destekçimiz	4196 K olun	4270 K olun
desteğiniz	4270 K
desteğinizle	4271 K
desteğiyle	18 okurlarin K	4182 yapay zeka K	4191 K ayakta	4201 yapay zeka K
değildir	30 sorumlu K
değilim	4254 ben robot K	4254 robot K
değiştirildi	97 isimler K
değiştirilmiştir	97 isimler K
dimineață	17 în fiecare K
diskutovať	3800 K môžu
disponível	3286 K no google play
doação	3271 faça uma K	3327 sua K	3430 sua K	3430 faça uma K	3434 K
doações	3434 K
dodał	3262 K
dodała	3262 K
dodává	576 K
događaj	3699 naš K
domagał	3262 K się
donació	456 fes una K	460 K
donación	1316 haz una K	1316 tu K	1383 tu K	1383 una K	1492 tu K	1492 haz una K	1496 K
donația	3537 K ta
donație	3537 fă o K	3541 K
donații	3541 K
donează	90 K cât poți	3537 K acum
doplněn	97 článek byl K
doporučil	576 K
doporučila	576 K
doporučovala	576 K
dopuštenja	3710 bez K
doradzał	3262 K
dorzuć	3259 K się
dostawać	3208 chcesz K
dostávajte	3824 K
dostávat	524 chcete K
dostávať	3819 chcete K
dostávejte	530 K
dostęp	80 kup K	3146 masz już K	3192 pełny K do	3192 wykup K	3259 kup K
dostępny	3146 artykuł K tylko
dotazník	504 krátký K	3799 krátky K
dotazníka	3799 nášho K
dotazníku	503 našeho K	504 krátkého K
dowolną	3261 K kwotą
dočtete	511 více se K
dołóż	3259 K się
dołącz	51 K do nich	51 K	3157 K do nas na	3259 K do nas	3259 K do grona	3259 K do nich
drastické	97 obsahuje K
draudžiama	2750 K kopijuoti	2750 be leidimo K	2750 be sutikimo K
draudžiamas	2771 be leidimo K
dueños	1445 sin K	1445 ni K
dumneavoastră	10 browserul K
duyệt	10 trình K của bạn
działać	3260 K dalej
dziennikarką	3179 jest K	3246 jest K
dzięki	3260 K wam	3260 K tobie
dziękujemy	3189 K za zapisanie	3189 K za zapis	3259 K, że nas czytasz
där	42 var du K
débloquer	1771 pour K
déclare	1945 K
déclaré	1945 a K
découvrez	1768 K nos offres	1942 K nos offres
déductible	1762 K des impôts	1762 K à #	1944 K
déjanos	6 K tu	77 K tu correo
déjenos	77 K su correo
dénonce	1945 K
déplore	1945 K
déposés	1844 des cookies seront K
désabonner	1778 K à tout moment	1781 K à tout moment	1781 vous K en cliquant
désactiver	1803 K adblock
désactivez	1803 K adblock
désinscription	1781 K à tout moment
désinscrire	1781 K à tout moment	1782 vous K à tout moment
díky	574 K vám
dôvery	97 linku K
dömde	4083 K
dømte	693 K	3138 K
düzeltme	97 K:
děkujeme	573 K, že nás čtete
dřívější	97 K verzi článku
důvery	97 linka K
dụng	4406 tải ứng K	4493 tải ứng K của	4493 hãy tải ứng K	4493 tải ngay ứng K
""", 'e': """
edellyttää	1706 K tunnusta
editörlerimize	39 K
editörüdür	4179 K
editörün	97 K notu
egyetért	43 K?
egyetértesz	43 K?
együttműködésében	2234 K készült
elaboración	1405 no ha participado en la K
electrònic	385 el teu correu K
electrónico	60 correo K no se mostrará	1334 tu correo K	1358 tu dirección de correo K no será publicada
elküldjük	57 K neked	57 K önnek
elolvasásához	2145 a teljes cikk K
elsőként	2174 értesülj K
előfizetés	2240 K
előfizetéssel	2177 K
előfizető	2145 már K	2236 legyen K
előfizetőink	50 K	2145 K olvashatják	2177 K számára	2237 K
előfizetők	50 az K	2187 csak K	2240 K
előfizetőknek	2146 csak K	2187 K szól
előfizetőként	50 K
előfizetőnktől	2197 K
emlékeztetett	2239 K
emoțional	97 pot afecta K
endereço	3303 seu K de email não será
engedély	2180 K nélkül tilos
engedélyezze	2153 K a javascript
engedélyezése	2205 tartalmainak K	2205 tartalmak K
engedélyhez	2180 K kötött
enkät	35 vår K
enquête	35 notre K	35 onze K	53 mois sur cette K	53 mois à cette K	53 mois pour cette K	97 pour cette K, nous	1943 cette K	2956 onze korte K	2956 onze K
enquêtent	1943 K pour vous
enquêtes	1943 nos K
ensaísta	3394 é K
ensimmäinen	1751 K kuukausi
enthält	767 dieses element K daten
entraînement	48 K d'ia
entrée	1903 ctrl+K	1903 ctrl + K
enviáselo	49 K
envíala	49 K
envíalo	49 K
envíanos	1492 K
epizódu	3797 K
erată	97 K:
ergänzt	97 text wurde K	97 artikel wurde K
erhvervsredaktør	619 er K
erhältlich	773 shop K	846 im shop K
erişin	4196 K
erklärt	889 K
erklärte	889 K
erkände	4083 K
erzähl	38 K es uns	67 K es uns	67 K uns
erzählen	38 K sie uns	38 K sie es uns	67 K sie uns	67 K sie es uns	886 K sie es weiter
erzählt	67 K uns	889 K
erzählte	889 K
escribió	1495 K
escríbanos	38 K	67 K
escríbenos	38 K	67 K	1358 K a	1492 K
estimé	1945 a K
estás	1311 ya que K aquí	1311 ya que K por aquí
etichetați	62 K-mă
etichetează	62 K-mă
etiquétame	62 K
etiquétanos	62 K
etkinleştir	4164 javascript'i K
evästeasetuksiasi	1683 K
evästeet	1683 K	1708 K
evästeitä	1666 K
existují	514 K díky
experiência	67 conte sua K
explicó	1495 K
expliqué	1945 a K
expérience	67 partagez votre K
externého	3791 K obsahu
externí	496 K obsah
externího	496 K obsahu	496 obsah z K
externý	3791 K obsah
""", 'f': """
favoritkälla	4000 K
faça	3430 K um pix
felelősséget	30 nem vállal K
felhasználási	2154 K feltételek
felietonistką	3246 jest K
felietonistą	3246 jest K
feliratkozás	2147 K a hírlevélre	2147 hírlevél K
feliratkozásommal	2163 K
feliratkozással	2163 K
felkavaró	97 K
fictício	97 nome K
fictícios	97 nomes K	97 nomes são K
filmări	40 poze și K
folosește	3447 K cookie
folytatásához	2145 a cikk K
fordítóval	2170 gépi K
forintért	2177 havi # K
formulára	3802 odoslaním K
formulário	3430 inscreva-se no K
formuláře	507 odesláním K
forrásként	2164 kedvenc K
fortæl	67 K os
fortæller	693 K
fotoğraf	40 K ve video
fotoğraflarinizi	40 K
fotóidat	40 K
fotóit	40 K
frissítettük	97 K a cikket	97 cikkünket K
frågade	4083 K
früheren	97 K version	97 K fassung
férjen	2236 K hozzá
följ	3980 K oss på	4080 K oss
förbehåller	29 K sig	29 K oss
förbehållna	3996 alla rättigheter K
fördere	886 K
fördermitglied	80 werden sie K	788 werde K	788 werden sie K
fördern	886 jetzt K	886 K sie
föredragen	4000 K källa
föredragna	4000 K källa
föreslog	4083 K
författare	4004 är K och
förklarade	4083 K
förklarar	4083 K
försvarade	4083 K sig
følg	594 K os på	690 K os	3036 K oss på	3135 K oss
første	632 K måned	692 K måned	3074 K måned	3137 K måned
független	2143 támogassa a K	2237 K sajtó
főmunkatársa	2224 K
főszerkesztője	2168 K
""", 'g': """
gadā	2857 K
gazeteciliği	4271 bağimsiz K
gazeteciliğimiz	4271 K
gazetę	3218 kup K
gefällt	817 K ihnen, was sie	817 K dir, was du
gelmişken	4150 buraya kadar K
gespräch	97 K wurde gekürzt
geändert	97 namen K	97 name K	97 namen wurden K
geöffnet	736 wird in neuem fenster K
giovedì	17 ogni K
glücksspiel	88 K kann süchtig machen
glücksspiele	88 K können süchtig machen
godišnje	3770 K
gridò	2520 K
gràcies	408 K a gent com tu	457 K a tu
grátis	3432 teste K
grâce	18 K à vous	1759 K à vos dons
gwiazdką	60 pola z K
gärna	4080 vill K höra från dig
går	578 før du K	3020 før du K
gåva	3966 ge en K i dag	3966 ge en K nu	3967 din K	3967 ge en K	4080 din K gör	4080 ge en K i dag	4084 K
gönderdik	4203 size bir e-posta K
gönderin	4196 K
gönderiyoruz	57 size K	57 sana K	57 yazilarini K
göndermeyiz	71 spam K
göra	4081 K mer
göre	4273 K
görün	4196 K
görünmeyecek	60 e-posta adresiniz K
görüntülerinizi	40 K
göster	4196 K
gösterilmeden	4172 kaynak K
gösterilmeyecek	60 e-posta adresiniz K
gösterilmez	60 e-posta adresiniz K
güncellendi	97 haber K	97 yazi K
güncellenmiştir	97 haber K
głosił	3262 K
głosiła	3262 K
głosiło	3262 K
głosuj	3203 K
głosujcie	3203 K
głównej	3194 na stronie K
gương	64 trang K
gửi	49 hãy K	4422 xin K về
""", 'h': """
használ	2153 cookie-kat K	2154 sütiket K
használat	2153 sütik K
hazardní	83 účastí na K hře
hazardných	83 účasťou na K hrách
heißt	889 K es
helyesbítés	97 K
helyreigazítás	97 K
hikâyeni	67 K bizimle
hikâyenizi	67 K bize
hinzufügen	759 bei google K
hirdették	2239 K
hirdetés	11 a K	11 K után
historią	67 podziel się swoją K
história	67 conte sua K
hjälp	4007 K av ai	4029 K av ai	4080 K oss
hjälper	4080 din gåva K
hjælp	622 K af ai	622 K fra ai	642 K af ai	690 vi har brug for din K	690 K os
hjælper	690 dit bidrag K
hlásal	576 K
hlásala	576 K
hlásá	576 K
hovorí	3868 K
hozzászólás	21 K küldéséhez
hozzászóláshoz	6 K
hozzászólásokban	85 a K
hozzátette	2239 K
hviezdičkou	60 polia s K
hvězdičkou	60 pole s K
hyödyntäen	1684 tekoälyä K
hágase	80 K socio
hájil	576 K se
hájila	576 K se
häng	4080 K med i
häufiger	759 bei google K
hävdar	4083 K
håller	43 K du med	43 K du inte med	4036 läsare som K
hævder	693 K
hébergé	1805 ce contenu est K par
hình	97 có chứa K ảnh
híreinket	2197 K
hírekben	2151 a google K	2164 google K
hírlevelére	2163 K
hírlevelünk	78 K	2237 K
hírlevelünket	2163 K
hírlevelünkre	78 K	2147 K	2236 iratkozzon fel K	2236 iratkozz fel K	2237 K
hírlevél	2240 K
hírlevélre	78 K	2236 iratkozz fel a K	2236 iratkozzon fel a K
hó	2238 ft/K
hónap	2177 első K	2238 első K
hören	841 K sie hier.
hører	3065 der du K
hükmetti	4273 K
hüüdis	1557 K
hüüdsid	1557 K
hűségidő	2187 K nélkül
hồng	4442 nhận hoa K
""", 'i': """
iecienītāko	2812 K avotu
iepriekšējā	97 K versijā
ifølge	693 K	3138 K
illimité	1773 accès K	1863 en K
imágenes	40 tus K	97 contiene K
incorporó	1380 se K a
independentă	3538 presa K
independência	3431 a K
indicó	1495 K
indiqué	1945 a K
indrømmede	693 K
indrømmer	693 K
indépendance	1943 notre K
indépendant	1759 soutenez le journalisme K	1943 journalisme K	1943 média K
indépendante	1860 la presse K a	1943 presse K	1943 information K
información	1347 sigue toda la K	1347 siga toda la K	1380 cubre la K	1493 esta K
informację	3178 wyślij K
informações	97 com K de
informațiilor	3454 preluarea K
informó	1495 K
informē	2858 K
ingresá	77 K tu correo
innehåll	3985 externt K	4006 externt K
innehåller	97 K spoilers
innehållet	9 K
innrømmer	3138 K
innrømmet	3138 K
inquiète	1945 s'K
inquérito	35 nosso K
inscrição	3280 cancelar a K	3354 sua K foi
inscríbete	1310 K
insändare	43 K	4005 skicka din K	4005 din K till	4005 skriva en K
intelektą	2758 dirbtinį K	2773 dirbtinį K
inteligencję	3200 przez sztuczną K
inteligencí	516 umělou K
intelligenciával	2170 mesterséges K készült	2189 mesterséges K
introduceți	77 K adresa de email
intégralité	1768 pour lire l'K
investigación	53 meses en esta K	53 meses a esta K	97 para esta K	1493 esta K
investigação	3431 esta K
investigație	3538 această K
investigațiile	3538 continua K
invítame	54 K a un café	54 K un café	1492 K a
invítanos	1492 K a
ismételgette	2239 K
istediğiniz	4155 K zaman iptal	4272 K zaman iptal
izražavaju	3704 komentari K
içeriği	9 K
içeriğin	4181 harici K
içermektedir	97 sahneler K
išorinio	2756 K turinio
""", 'j': """
jautāja	2858 K
javascript가	2696 K
javascript를	2696 K
javasolják	2239 K
jelölj	62 K meg	62 K be
jelöljetek	62 K meg
jesteś	3140 skoro już tu K	3140 skoro tu K
jugé	1945 a K
jurnalistă	3457 este K
jurnaliștii	39 K noștri	3480 K noștri îți trimit	3538 K noștri
jälgi	1554 K meid
jäljellä	1702 ilmaista juttua K
jäseneksi	80 liity K	1749 liity K
""", 'k': """
kanał	3260 nasz K
kannatusjäseneksi	1749 liity K
kanál	574 náš K
każdego	17 K ranka
každé	17 K ráno
kaže	3771 K
kedykoľvek	3776 odhlásiť sa môžete K
keresőben	2164 google-K
khoản	4399 bạn đã có tài K	4410 điều K sử dụng
không	43 K đồng ý?	60 email của bạn sẽ K hiển thị	71 K spam	4417 K sao chép
khẳng	4496 K định
kiabált	2239 K
kiabálta	2239 K
kiabálták	2239 K
kiegészítettük	97 a cikket K	97 cikkünket K
kifogásolja	2239 K
kirjeessä	1752 luki K
kiáltott	2239 K
kiáltotta	2239 K
kiáltották	2239 K
kiến	4430 ý K của bạn sẽ	4493 hãy gửi ý K	4493 vui lòng gửi ý K
kliknutím	507 K na
kolačića	3695 K	3725 K
kolačiće	3695 K	3725 K
kolačići	3695 K
komentować	6 K	3166 aby K
komentár	6 pridať K	3800 pridajte K
komentára	3800 pridanie K	3800 vloženie K
komentároch	85 v K
komentárov	85 do K
komentátor	494 je K	494 , K	560 , K
komentátorem	494 je K	560 je K
komentátorka	560 , K
komentátorkou	494 je K	560 je K	3789 je K
komentátorom	3789 je K
komentář	6 přidat K
komentáře	6 pro přidání K	505 vložení K	505 přidání K
komentářích	85 v K
komentářů	21 přidávání K se musíte	85 do K
kommentarsfältet	85 i K
kommenteléshez	6 K
kommenttikentässä	85 K
koneääni	1684 K
konferencję	3183 naszą K
konuştu	4273 diye K	4273 K
kopírovanie	3782 K obsahu bez	3782 K je zakázané
kopēšana	2811 K bez
korespondentką	3179 jest K	3246 jest K
korespondentė	2755 K
korábban	2196 K itt írtunk	2196 K ebben a cikkben írtunk
korábbi	97 cikkünk K
krzyczał	3262 K
krzyczała	3262 K
krzyknął	3262 K
krzyknęła	3262 K
krävde	4083 K
krævede	21 K felter er	693 K
krönikör	4004 är K	4067 är K
kulturalną	3187 K dyskusję
kulturredaktör	4004 är K	4067 är K
kulturredaktør	619 er K	677 er K	3060 er K	3122 er K
kumppanuuslinkkejä	74 K	1696 K
kvíz	503 náš K	3799 náš K
kvíze	3799 našom K	3799 v K
kvízu	503 našem K	503 v K
kyltissä	1752 luki K
kysyivät	1752 K
kávéra	54 hívj meg egy K	54 hívjon meg egy K	2238 K
käsitellään	97 jutussa K
käyttää	1664 tämä sivusto K
käyttöehdot	1691 hyväksyt K
képeidet	40 K
képeit	40 K
kérdezte	2239 K
kérdezték	2239 K
kérdőívünket	35 K
kért	2239 K
kérte	2239 K
kérték	2239 K
kívánt	97 nem K
können	90 geben sie, was sie K	90 geben sie, so viel sie K	886 K sie uns
könyörgött	2239 K
könyörögtek	2239 K
köszönjük	2236 K, hogy olvasol
kötelező	21 K mezőket
kövessen	2151 K minket	2236 K minket
követelte	2239 K
követelték	2239 K
közlése	2188 nélküli K tilos
közreműködésével	2234 K készült
közéjük	51 állj be K	51 álljon be K
közölte	2239 K
kúpte	3865 si K
küldd	49 K el
küldjük	57 K neked
küldünk	57 K neked
kündigte	889 K an
künstlichen	777 K stimme vorgelesen	777 K stimme vertont
künstlicher	834 mithilfe von K
küpsised	1514 K
küpsistega	1514 K	1533 K
küsis	1557 K
kč	509 za # K	509 od # K	575 od # K
kļūsti	2855 K par
křičel	576 K
křičela	576 K
křičeli	576 K
kể	4496 K
""", 'l': """
labākie	2831 K raksti tavā
lamentó	1495 K
lançait	1945 K
lasītu	2801 lai K tālāk
lasītāji	2856 mūsu K
lasītājiem	2856 mūsu K
lejupielādē	2855 K
lelkisegély	97 K
leverandør	3062 ekstern K
leverantör	4006 extern K
leído	1419 has K tus #
leírásokat	97 K tartalmaz
licencí	47 K cc	47 cc-K
licença	47 K cc
licența	47 K cc
lietotnē	2821 K
linkistä	1695 lisää tästä K
lisenssillä	47 K
lisäsi	1752 K
llicència	47 K cc
lucrează	3457 K în presă
lunedì	17 ogni K
lună	3539 pe K
luận	6 để bình K	85 phần bình K	97 từ chối bình K	4399 đăng nhập để bình K	4430 bình K của bạn sẽ	4493 đăng nhập để bình K
lájkolj	2151 K minket
lákal	576 K
läget	4015 koll på K
lähdet	1650 ennen kuin K
lähetä	49 K se
lähetämme	57 K sinulle
lämna	77 K din mejl	77 K din e-post
läsa	4018 du kan K mer	4018 kan du K mer	4018 K mer om	4081 fri att K
läsare	36 våra K	4016 våra K	4081 våra K
läsarna	18 tack vare K
läser	4080 tack för att du K
läsning	0 min K
läsningstid	0 K
lästid	0 K
låst	646 K for	3091 K for	4033 K för
læser	690 tak fordi du K
læserbrev	43 K	620 skrive et K	620 send dit K
læsere	36 vores K	691 vores K
læseres	631 vores K støtte
læserne	18 takket være K
læsetid	0 K
læsning	0 min K
límite	1327 K de notas
límites	1321 sigue leyendo sin K
lòng	4422 vui K gửi về	4493 vui K gửi về
löd	4083 K
lød	693 K	3138 K
lūdza	2858 K
lập	4434 ủng hộ báo chí độc K	4494 báo chí độc K
""", 'm': """
magyarázta	2239 K
mailovú	3802 e-K adresu
mainoslinkkejä	37 K	74 K	1696 K
manhãs	17 todas as K
marqués	60 champs K d'une étoile
masintõlke	1516 K abil
materiał	9 ten K
matéria	20 ler esta K	3275 esta K é só	3359 para ler esta K	3431 esta K
matérias	3326 limite de K
matí	456 rep cada K
mawiał	3262 K
mawiała	3262 K
mañana	17 cada K
mañanas	17 todas las K
megbírságolta	2239 K
megbízásából	2234 K készült
megjelenését	2234 K támogatta	2234 K támogatja
megjelenítése	2205 tartalmainak K	2205 tartalmak mindig K
megszakítása	21 válasz K
megváltoztat	97 nevek K
megváltoztattuk	97 nevét K
meidän	1749 tue K
meitä	1693 tukea K	1693 tue K	1749 tue K	1749 auta K
mencióname	62 K
menționat	3540 a K
mesačne	3867 K
mesečno	3770 K	3960 K
mesélte	2239 K
mieltä	43 eri K?	43 samaa K?
miesiąc	3261 za K
miesięcznie	3261 K
minkä	90 anna K voit
miễn	15 bài K phí	4437 hết số bài K phí	4495 dùng thử K phí
mjesečno	3770 K
modifié	97 article a été K	97 prénom a été K	97 nom a été K
modifiés	97 prénoms ont été K	97 noms ont été K
modération	83 jouez avec K	1854 charte de K	1854 K par la rédaction
mokė	2798 K
mondták	2239 K
mostrarà	60 adreça no es K
mostrará	60 correo no se K	1321 este mensaje se K en
możesz	90 wpłać, ile K
možete	90 dajte koliko K
multó	1495 K
mulțumim	3537 K că ne citești
munkatársa	2168 K	2224 K
munkatársunknak	39 K
munkánk	2237 K
munkánkat	2143 támogasd K	2143 támogassa K	2175 K	2236 támogasd K	2236 támogassa K	2237 K
myönsi	1752 K
másodközlés	2161 K
märkis	1557 K
määräsi	1752 K
mån	4017 kr/K	4082 kr/K
månad	3969 testa en K	4017 en K för	4080 testa en K	4082 per K	4082 varje K
månaden	4017 första K	4082 i K	4082 första K
månader	4017 K för #	4080 testa # K
månadsgivare	4080 bli K
måned	584 prøv en K	632 i # K	690 prøv en K	692 pr. K	3074 en K for	3135 prøv en K	3137 per K
måneden	692 om K	3137 i K
måneder	632 i # K	3074 K for #
média	1943 notre K
mês	3431 até o fim do K	3432 por K	3432 ao K
mình	54 mời K ly cà phê	62 tag K
míní	576 K
mówi	3262 K
mówili	3262 K
mówił	3262 K
mówiła	3262 K
môžete	3798 článok si K
müşterimiz	4207 K
mācīja	2858 K
mākslīgais	2818 K intelekts
mēnesis	2857 pirmais K
mēnesī	2857 K
mėgstamiausią	2751 K
mėnesį	2797 per K
měsíc	509 první K	575 za K	575 první K
měsíčně	575 K
můžete	502 článek si K
mạnh	4496 nhấn K
""", 'n': """
nabádal	576 K
nabádala	576 K
naléhal	576 K
namawiał	3262 K
namawiała	3262 K
napisał	3262 K
napisała	3262 K
napiš	38 K nám	67 K nám
napište	38 K nám	493 K nám	526 K na	573 K nám
napísal	3868 K
napíšte	38 K nám	3788 K nám	3788 K, prosím	3821 K na	3865 K nám
naročilo	3899 hvala za K
naročite	80 K se	3873 K se na naše	3958 K se
naročnik	50 kot K	3872 že K
naročnike	3880 samo za K	3880 le za K
naročniki	50 K lahko	3912 lahko berejo le K	3912 berejo samo K	3962 K
naročnikom	3872 dostopen le K	3872 na voljo K	3872 na voljo samo K	3872 na voljo le K	3912 dostopna le K	3912 dostopna samo K	3912 dostopen le K	3912 dostopen samo K
naročnina	3900 K	3962 K
naročnino	3900 z K	3922 z K
narzędzi	3200 przy wsparciu K ai
naujienlaiškio	2763 K
naujienlaiškis	2796 mūsų K	2799 K
naujienlaiškį	2743 mūsų K	2763 K	2795 užsisakykite K	2796 mūsų K
navođenja	3710 bez K izvora
navođenje	3710 uz K izvora
nawoływał	3262 K
našeho	499 do K týmu	499 K e-shopu
našem	3699 K timu
našich	525 K zpráv	3820 K správ
neatkarīgu	2855 atbalsti K
nekünk	38 írj K	38 írjon K	38 írja meg K	38 írd meg K	67 írj K	67 írjon K	67 írja meg K	67 írd meg K	67 meséld el K	2236 segíts K	2236 írjon K	2236 írj K	2236 jelezd K	2237 K adód
nemokamą	2767 K paskyrą
neobmedzený	3775 K prístup
neodpovídá	30 K za
neodpověděl	97 K
neodpověděla	97 K
neodpověděli	97 K
neomezený	489 K přístup
neomezeně	465 K číst
nepiekrītat	43 K
nepriklausomą	2765 paremkite K žurnalistiką	2795 paremkite K	2796 K žurnalistiką
nesouhlasíte	43 K?
nesúhlasíte	43 K?
newsissä	1676 google K
nezodpovedá	30 K za
nezodpovídá	30 K za
nezávislou	573 podpořte K
nezávislá	574 K média
nezávislé	3866 K médiá
nezávislú	3865 podporte K
ngoài	4425 nội dung bên K
nguồn	4420 K ưu tiên	4420 K tin ưu tiên	4443 ghi rõ K	4478 K ưu tiên
người	50 K đăng ký có thể
nhiệm	4430 chịu trách K về nội dung bình luận
nhân	4426 trí tuệ K tạo
nhấn	4493 K vào đây
nhận	4401 đăng ký K bản tin	4401 đăng ký K tin	4493 đăng ký K bản tin	4493 đăng ký K tin
nhập	24 đăng K	4399 vui lòng đăng K	4399 đăng K để đọc	4399 đăng K để xem	4399 đăng K để lưu	4399 hãy đăng K để	4493 đăng K để đọc	4493 đăng K để xem
nhật	97 bài viết đã được cập K	97 bài báo đã được cập K
niedostępny	3180 materiał wideo jest K
niezależne	3259 wesprzyj K	3259 wspieraj K	3260 K media
niezależność	3260 K
niezależną	3260 jesteśmy K
noastră	3538 munca K
nolēma	2858 K
norāda	2858 K
nosūtīsim	57 jums K
notificações	14 as K	3288 ative as K	3288 ativar K	3288 receba K
notificările	14 K	3444 activează K
notifikácie	3801 K
notícia	3431 esta K
notícias	3280 receba as K	3280 receba K	3291 siga as últimas K
novinařina	574 naše K
novinařinu	574 nezávislou K
novinár	3789 je K	3789 , K
novinári	3866 naši K
novinárka	3789 je K	3789 , K
novinárkou	3789 je K
novinárom	3789 je K
novinář	494 je K	494 , K
novinářem	494 je K	560 je K
novináři	574 naši K
novinářka	494 je K	494 , K
novinářkou	494 je K	560 je K
novičke	3873 na e-K
novičnik	3881 K	3881 e-K	3959 naš e-K	3962 K
novičnika	3881 K
nuotraukų	40 K ir vaizdo
nusprendė	2798 K
nášho	3795 do K tímu
nächste	21 in diesem browser für die K	886 sind sie der K
nélkül	70 reklám K	71 spam K
nói	4496 K
nõus	43 ei ole K?
năm	4495 mỗi K
""", 'o': """
obaveštenja	14 K
obchodě	499 našem K
obegränsad	3972 K tillgång
obećala	3771 K
obećao	3771 K
obiecał	3262 K
obiecywał	3262 K
obligāta	2811 atsauce K
oblíbené	491 K zdroje
oblíbených	491 K zdrojů
oblíbenými	491 K zdroji
obrigatórios	21 campos K são	3303 campos K são	3307 campos K são	3307 campos K marcados
obveščanje	3899 na naše K
obľúbené	3786 K zdroje
obľúbených	3786 K zdrojov
obľúbenými	3786 K zdrojmi
också	51 var med du K
odběru	78 k K
odebírat	524 chcete K
odebírejte	469 K náš	530 K	573 K
odemkněte	465 K si
odhlásit	470 K se můžete kdykoli
odoberať	3819 chcete K
odpoveď	21 zrušiť K
odpovídal	576 K
odpověděl	576 K
odpověděla	576 K
odpověď	21 zrušit K
odpowiadał	3262 K
odpowiedzialności	30 nie ponosi K
odpowiedział	97 nie K	3262 K
odpowiedziała	97 nie K	3262 K
odpowiedziało	97 nie K
odražavaju	3704 komentari K	3704 komentari ne K
odídete	3784 kým K
ofereça	3275 K este artigo
ograniczeń	3146 czytaj bez K	3146 czytaj więcej bez K
også	51 bli med du K
ogłosił	3262 K
ogłosiła	3262 K
oikaisupyynnöt	1687 K
oikaisupyyntö	1687 K
olvashatják	2195 csak előfizetők K
olvasási	0 K idő
olvasóiból	2175 K él
olvasóink	36 K	2237 K
olvasóknak	18 az K
opinião	30 K do	30 K deste
opinión	30 K de	1492 danos tu K
ordenó	1495 K
ordonné	1945 a K
ortakliği	4193 iş K linkleri
orzekł	3262 K
osobních	487 ochrany K údajů	487 ochraně K údajů
osobných	3791 K údajov
ostrzegał	3262 K
ostrzegała	3262 K
ostrzegł	3262 K
otrzymywać	3208 chcesz K
označ	62 K mě	62 K ma
označite	62 K me	62 K nas
označte	62 K mě	62 K ma	62 K nás
oznámení	14 K
oznámil	576 K	3868 K
oznámila	576 K	3868 K
ozvěte	38 K se nám	67 K se nám	493 K se nám	573 K se nám
""", 'p': """
padėkite	2795 K mums
pageidaujamą	2751 K šaltinį
paklausė	2798 K
palīdzi	2825 ziedo un K	2855 K mums
palīdzību	2818 mākslīgā intelekta K	2833 mākslīgā intelekta K
parašykite	38 K mums	67 K mums	2795 K mums
parsisiųskite	2795 K
participación	1362 normas de K
partnerské	74 K odkazy	512 K odkazy	3807 K odkazy
partneři	476 my a naši K
pastā	2823 e-K
pastāstiet	38 K mums	67 K mums
patronką	3198 zostań naszą K
patrões	3385 sem K	3431 sem K
paylaşilan	4253 tarafindan K bir gönderi	4253 tarafindan K gönderi
paylaşin	25 K	49 K	4196 K
paylaştiği	4253 K bir gönderi	4253 'in K bir gönderi
paziņoja	2858 K
paziņojumus	2822 K
państwa	3178 czeka na K
pašte	2763 jūsų el. K
pažadėjo	2798 K
periódico	1493 este K	1493 nuestro K
permanència	458 sense K
persiųskite	49 K
personvernerklæring	3041 K
phê	54 mời tôi một ly cà K	4434 mời bạn một ly cà K
phóng	4422 liên hệ K viên	4424 là K viên báo	4424 là K viên của	4493 hãy liên hệ K viên
phút	0 K đọc
phản	97 chưa K hồi
pidió	1495 K
pidätetään	1672 kaikki oikeudet K
pidätämme	29 K oikeuden
pisał	3262 K
pisała	3262 K
pišite	38 K nam	38 K našoj	38 K nam na	67 K nam	67 K našoj	67 K nam na	3692 K nam	3724 K nam na	3724 K na	3768 K nam	3886 K nam	3886 K na	3916 K nam na	3916 K na	3958 K nam
piškotke	3889 K	3917 K
piškotki	3889 K
piškotkov	3889 K	3917 K
pište	526 K na	526 K nám na
plakáton	2239 állt a K
plânge	3540 se K
pochází	496 obsah K
podcastów	3184 K
podcastů	501 K
podcaście	34 naszym K
podeľte	67 K sa s nami
podeślij	49 K
podkreśla	3262 K
podporovatelé	574 naši K
podporují	574 nás K
podpoře	574 díky K
podpořte	514 K	573 K nás	573 K naši	573 K naše	573 K mě
podrška	3768 vaša K
podrške	3711 bez vaše K	3769 vaše K
podršku	3768 vašu K
podržite	3711 K	3768 K nas	3768 K naš
podělte	67 K se s námi	67 K se o
podľa	3868 K
poinformował	3262 K
poinformowała	3262 K
pokračovanie	3775 pre K v čítaní
pokračování	465 K je dostupné	512 K článku níže
pokračuje	512 článek K	512 text K	3807 článok K	3807 text K
pokračujte	465 K ve čtení s
política	396 K de galetes	1356 K de cookies	3301 K de cookies	3328 cobre K
pomocí	516 K ai
pomocą	3200 z K ai
pomoć	3768 vašu K
pomóż	3259 K nam
pomôžte	3865 K nám
poprosił	3262 K
poprosiła	3262 K
poprosiło	3262 K
poručila	3771 K
poručio	3771 K
poslední	523 K článek zdarma	523 K článek, který můžete
posledný	3818 K článok zadarmo
poslušajte	3915 K nas
postafiókjába	2147 K
postaládádba	79 a K	2163 a K
postaládájában	2163 ön K
posílat	507 nechte si K
posílejte	493 K nám
posíláme	57 vám K	57 K vám
potřebujeme	573 K vaši pomoc	573 K vaši podporu
používame	3791 K cookies
používá	476 tento web K
používáme	476 K cookies
povestește	67 K-ne
povestiți	67 K-ne
powiedział	3262 K
powiedziała	3262 K
powtarzał	3262 K
powtarzała	3262 K
poznámka	97 K redakce
pozostało	3146 K # %	3146 K #%
pozvěte	54 K mě na kávu	54 K mě na kafe
počasti	54 K me kavom
pořadatelé	576 zvou K
pošaljite	49 K ga	3692 K nam	3692 K na	3768 K nam
pošiljamo	57 K vam	57 vam K
pošleme	57 vám K	57 K vám	57 ti K
pošlete	49 K ho	49 K jej	493 K nám	573 K nám
pošli	49 K ho
pošlite	49 K ho	3788 K nám	3865 K nám
pošljemo	57 vam K
pošljite	49 K ga	3886 K nam	3886 K jo nam	3886 K na	3958 K nam
požádal	576 K
požádala	576 K
pracę	3260 naszą K
pranešimus	2762 K
praneškite	38 K mums	67 K mums
pranešė	2798 K
prašė	2798 K
preberať	45 K
precizējums	97 K:
predchádzajúceho	3822 bez K súhlasu
predchádzajúcej	97 K verzii článku
predplatiteľ	50 ako K	3775 už ste K	3775 ste K
predplatiteľom	80 staňte sa K	3783 K	3865 staňte sa K
predplatiteľov	3783 pre K
predplatné	3775 už máte K	3804 K	3865 kúpte K	3865 kúpte si K	3869 K
predplatného	3804 K
predplatným	3804 K	3825 s K
predplaťte	80 K si
preferată	3455 sursă K	3519 sursă K	3519 sursa K
preferované	491 K zdroje	3786 K zdroje
preferovaný	491 K zdroj	3786 K zdroj
preferovaných	491 K zdrojů	3786 K zdrojov
preferovaným	491 K zdrojem	3786 K zdrojom
pregledač	10 vaš K
prehliadač	10 váš K
première	97 K version de cet
prenumeratorów	3146 tylko dla K	3206 tylko dla K
prenumeratą	3192 z K
prenumeratę	80 kup K	3146 masz już K	3192 zamów K	3192 kup K	3192 wykup K	3218 kup K
preporučila	3771 K
preporučio	3771 K
pretlačiť	45 K
prevziať	45 K
prečítate	3775 celý článok si K
pridruži	51 K im se
pridružite	51 K im se	51 K se	51 K se jim	3768 K se našoj	3768 K im se	3958 K se nam
pridržana	3684 sva prava K
pridržane	3879 vse pravice K
pridržava	29 K pravo
pridržavamo	29 K pravo
pridūrė	2798 K
prihlásenie	3776 ďakujeme za K	3802 ďakujeme za K
prihlásení	3804 po K
prihlásením	3802 K súhlasíte
prihláste	24 K	3775 K sa a čítajte	3865 K sa na odber
prihvaćate	3706 prijavom K
pripažino	2798 K
programėlėje	2761 K
programėlę	2761 K
prohlásil	576 K
prohlásila	576 K
prohlížeč	10 váš K
pronađite	3722 K nas
proposé	1850 conçu et K par
prosił	3262 K
prosiła	3262 K
pročitali	3676 da biste K
pročitate	3674 da K cijeli	3674 da K ceo
prośbę	3140 mamy do ciebie K	3140 mamy małą K
prošnjo	3883 imamo majhno K	3883 majhno K
prywatności	3162 polityka K	3162 polityce K
przeczytać	3146 aby K cały	3146 aby K ten artykuł
przeczytałaś	3187 dziękujemy, że K
przeczytałeś	3187 dziękujemy, że K
przedrukować	45 K
przedrukowywać	45 K
przeglądarka	10 twoja K
przekaż	3143 K nam #%	3259 K nam	3259 K #
przekonywał	3262 K
przekonywała	3262 K
przesyłajcie	3178 K
przesyłamy	57 K ci
prześlemy	57 K ci	57 K wam
prześlij	49 K go	49 K ten	3178 K nam	3178 K je do nas	3259 K nam
przyznał	3262 K
przyznała	3262 K
przyłącz	51 K się
przyślij	3178 K nam	3178 K je do nas	3259 K nam
práca	3866 naša K
práce	574 naší K
práci	574 naši K
prácu	3866 našu K
précision	97 K:
précisé	1945 a K
précédente	97 version K de cet
préférée	1838 source K
préférées	1838 sources K
prévient	1945 K
príspevky	3800 K v diskusii
príspevok	3865 váš K
próxima	3431 nossa K
průzkumu	35 našeho K
ptá	576 K se
pubblicità	11 la K	70 niente K	70 senza K	70 nessuna K	2382 blocco della K	2518 senza K
publicarà	22 no es K
publicará	60 correo no se K
publicată	22 nu va fi K
publicistája	2168 K
publicité	11 la K	11 cette K	70 sans K	70 pas de K	1803 bloqueur de K	1803 bloqueurs de K	1943 sans K
publicités	1803 bloqueur de K
publicystką	3179 jest K	3246 jest K
publicystą	3179 jest K	3246 jest K
publikování	484 K nebo šíření
publiée	22 ne sera pas K	1810 votre adresse e-mail ne sera pas K
pytał	3262 K
pytała	3262 K
pytały	3262 K
pytań	3186 na kilka K
pyyntö	1650 pieni K
pyysivät	1752 K
pásale	1492 K esta
pásalo	49 K
päevakokkuvõte	1521 K
päivitetty	97 juttua K	97 juttua on K
päätoimittaja	1681 K	1736 on K
päätti	1752 K
påminde	4083 K
pénzbe	2237 K kerül
pénzéből	18 olvasók K
písemného	485 bez K souhlasu
písomného	3822 bez K súhlasu
píšte	3821 K na	3821 K nám na
pódcast	34 nuestro K	1493 nuestro K
pôvodnej	97 K verzii článku
pārpublicēt	45 K
pārpublicēšana	2804 K bez	2811 K bez
pārsūtiet	49 K
přebírat	45 K
přebírání	484 K článků
předchozí	97 K verzi článku
předchozího	485 bez K souhlasu	528 bez K souhlasu
předplatitel	50 jako K	50 K může	465 už jste K	465 jste K
předplatitele	488 pro K
předplatitelem	80 staňte se K	573 staňte se K
předplatitelé	50 K mohou	522 jen K	522 pouze K	522 najdou K	522 přečtou K	574 naši K	577 K
předplatitelům	488 K	522 pouze K	522 jen K
předplatné	465 koupit K	466 už máte K	509 K	577 K
předplatného	509 K
předplatným	465 dostupné s K	509 K	531 s K
předplaťte	80 K si	467 K si	573 K si
přehrání	496 K videa
přetisk	45 K
přetisknout	45 K
převzít	45 K
přečíst	465 zbývá vám K
přidej	51 K se
přidejte	51 K se	525 K si nás	573 K se	573 K se k nám
přihlaste	24 K	465 K se a čtěte	469 K se k odběru	573 K se k odběru
přihlášení	507 děkujeme za K	509 po K
přihlášením	507 K k odběru	507 K souhlasíte
připojte	51 K se
připomněl	576 K
připustil	576 K
přispějte	90 K, kolik můžete	90 K, čím můžete	514 K	573 K	573 K i vy
přiznal	576 K
přiznala	576 K
přiznává	576 K
příspěvek	573 váš K
příspěvku	496 zobrazení K
příspěvky	505 K v diskusi
původní	97 K verzi článku	97 v K verzi
""", 'q': """
quyên	4493 K góp ngay	4497 K góp
quyền	4417 giữ bản K
quảng	11 K cáo	70 không K cáo	70 không có K cáo	4461 trình chặn K cáo	4461 chặn K cáo
""", 'r': """
radził	3262 K
radziła	3262 K
radí	576 K
rakstīja	2858 K
rappelé	1945 a K
različici	97 prvotni K	97 prejšnji K
rašykite	38 K mums	67 K mums	2795 K mums
rašė	2798 K
recaptcha로	2724 K
recibirás	57 K
reclamă	11 K
reconoció	1495 K
recordó	1495 K
rectificación	97 K:
recunoaște	3540 K
redacció	39 la nostra K	43 cartes a la K	407 la K t'envia	457 la nostra K
redacción	39 nuestra K	43 cartas a la K	97 nota de la K	1415 la K te envía	1454 se incorporó a la K	1493 nuestra K
redacţia	39 K noastră
redacția	39 K noastră	3480 K îți trimite	3538 K noastră
redacției	39 K noastre	97 nota K
redakcją	39 naszą K
redakcję	3259 wesprzyj K
redaktorką	3179 jest K	3246 jest K
redaktorė	2755 K
redaktör	4004 är K för	4004 är K på	4004 är politisk K	4067 är K på
redaktør	619 er K på	619 er K for	619 er politisk K	677 er K på	677 er K i	3060 er politisk K	3060 er K i	3060 er K for	3122 er K i
redação	38 escreva para a K	39 nossa K	67 escreva para a K	3354 a K envia	3394 entrou para a K	3431 nossa K
redistribuída	3325 reescrita ou K
redistribuído	3325 reescrito ou K
reenvíalo	49 K
refusé	1805 K le dépôt
registrácii	3804 po K
registráciou	3802 K súhlasíte
registráciu	3802 ďakujeme za K
regisztrálj	2236 K ingyenesen	2236 K, hogy
regisztráljon	2236 K ingyenesen	2236 K, hogy
regisztrálnia	2195 K kell
regístrate	1321 K gratis	1325 K para
reinhören	773 jetzt K:
rejestrując	3189 K się
reklamlänkar	74 K	4019 K	4046 K
reklamą	11 K
reklám	70 nincs K	3866 bez K
reklámok	2237 K nélkül
reportaż	3260 ten K
reporterką	3179 jest K	3246 jest K
reportér	494 , K	560 , K	3789 , K
reportérem	494 je K	560 je K
reportérka	494 , K	560 , K	3789 , K
reportérkou	494 je K	560 je K	3789 je K
reportérom	3789 je K
reportérovi	39 našemu K	39 nášmu K
reportérům	39 našim K
reproducció	390 prohibida la K	415 K sense permís
reproducción	1377 prohibida su K	1377 prohibida la K
reprodução	3322 proibida a K	3322 K proibida	3362 K permitida desde	3362 K é permitida desde
reprodúcelo	45 K
republié	45 K	1824 K avec	1869 cet article est K
repórter	39 nosso K	3328 é K
repórteres	39 nossos K
respondió	97 no K a
responsabilità	30 K di
responsável	83 jogue de forma K
reveló	1495 K
rezervăm	29 ne K dreptul
riêng	4410 chính sách quyền K tư	4437 dành K cho thuê bao	4443 quan điểm K của tác giả
robô	3410 não sou um K
rovatvezető	2224 K
rovatvezetője	2168 K	2224 K
ročne	3867 K
ročně	575 K
rät	889 K
rätta	4010 K fel
rättar	4010 vi K fel
rättelse	97 K
räumte	889 K ein	889 K der	889 K die
rääkis	1557 K
råber	693 K
råbte	693 K
rådde	4083 K
rådede	693 K
réagir	1813 pour K
réagissez	1942 K à
réalisation	1850 n'a pas participé à la K
rédacteur	1828 est K
rédaction	38 appelez la K	38 contactez la K	38 écrivez à la K	38 joignez la K	67 appelez la K	67 contactez la K	67 écrivez à la K	67 joignez la K	97 note de la K	1828 a rejoint la K	1850 n'a pas participé à sa K	1859 la K vous	1863 pour soutenir la K	1942 soutenez la K	1942 alertez la K	1943 notre K
rédactrice	1828 est K
régulièrement	1828 collabore K
répondu	97 n'a pas K à	97 n'ont pas K à
réponse	21 annuler la K
répétait	1945 K
réserve	29 se K le droit
réservons	29 nous K le droit	29 K le droit
réservé	1768 cet article est K	1768 ce contenu est K	1768 article K
réservée	1768 K à nos abonnés	1768 la suite est K	1771 K aux abonnés
réservés	1771 K aux abonnés	1824 tous droits K
résiliable	1944 K à tout moment
részesített	2164 előnyben K forrásként
röst	4007 ai-K
răspuns	97 nu a K	97 nu au K	3540 a K	3540 au K
răspunsul	21 anulează K
rằng	4496 viết K	4496 cho K
""", 's': """
sacīja	2858 K
sadržaj	9 ovaj K	3695 vanjski K	3695 spoljni K
sadržaja	9 ovog K	3695 vanjskog K	3695 prikaz ovog K	3695 prikaz K
sakė	2798 K
samobójcze	97 myśli K
sanctionné	1945 a K
sandučić	79 u vaš K	3677 u vaš K
sandučiću	3677 u vašem K	3706 vašem K
sbírka	577 K
schließ	51 . K dich
schließen	51 . K sie sich	704 K sie ein abo	886 K sie ein abo
schránke	3776 vašej K
schránky	79 do vaší K	79 do vašej K	469 do vaší K	3776 do vašej K
scrieţi	38 K-ne	67 K-ne
scrieți	38 K-ne	67 K-ne
sdílejte	25 K	49 K ho
segítsen	2236 K, hogy
segítségedre	2236 szükségünk van a K
según	1495 K
sensível	97 pode ser K
sentenció	1495 K
sería	1416 sin ti no K
sesión	24 inicia K	24 inicie K	1321 inicia K para
sessió	24 inicia K
sessão	24 inicie K	3430 inicie K
señaló	1495 K
sfătuia	3540 K
sfătuiește	3540 K
sfătuit	3540 a K
sisällön	9 K	1683 ulkoisen K
sisältö	1654 tämä K on vain
sisältöä	1683 ulkoista K
siunčiame	57 jums K
sjefredaktør	3060 er K
självmordslinjen	97 K
självmordstankar	97 K
sjöng	4083 K
skarży	3262 K
skarżył	3262 K się
skrzynkę	79 na twoją K	3149 na twoją K	3149 na swoją K	3189 K mailową
slažete	43 K se	43 ne K se
slobodné	3865 podporte K
slobodnú	3865 podporte K
slušajte	3722 K nas
slíbil	576 K
slíbila	576 K
sollicité	97 K par
sollicitée	97 K par
sondę	3186 naszą K
sonuçlarinda	4175 google arama K
sorumluluğu	30 K
souborů	486 K cookie
souhlasíte	43 K?	507 e-mailu K	507 odesláním K	507 registrací K
soạn	38 nhắn cho tòa K	38 nhắn tòa K	38 gửi về tòa K	38 gửi cho tòa K	67 nhắn cho tòa K	67 nhắn tòa K	67 gửi về tòa K	67 gửi cho tòa K	4422 về hộp thư của tòa K	4434 hãy ủng hộ tòa K	4443 bằng văn bản của tòa K	4493 hãy gửi về tòa K	4493 hãy liên hệ tòa K	4493 hãy báo cho tòa K	4494 tòa K
spandér	54 K en kaffe
spolupráci	512 ve K s partnerem	3807 v K s partnerom
sponsorisés	74 liens K
sporočite	38 K nam	67 K nam	3886 K nam
sportkrönikör	4004 är K
sportsredaktør	619 er K
spracovaním	3802 K osobných údajov
sprijiniți	3537 K
sprijină	3537 K-ne
správach	3787 google K
správy	3787 google K
spuneți	38 K-ne	67 K-ne	3538 K-mi mai jos
stellenbörse	772 in unserer K
stjärna	60 fält med K
straipsnį	2774 šį K	2796 visą K
stronę	3209 naszą K
stwierdził	3262 K
stwierdziła	3262 K
stáhněte	573 K si naši	573 K si náš
stálo	576 K na	576 K ve	576 K v
står	30 K för	693 K der på	3138 K det på	3138 K det i	4083 K det på
stöd	3966 med ditt K	4080 K oss	4080 K vår	4080 ditt K
stödja	4016 K oss med
stödlinjen	83 K
stödmedlem	4080 bli K
stödprenumerant	4080 bli K
stötta	4016 K oss med	4080 K oss	4080 K vår	4080 K vårt
støt	631 K os	690 K os	690 K med
støtt	3135 K oss	3135 K vår
støtte	581 med din K	581 vi har brug for din K	631 K os med	631 din K gør	690 din K	690 bliv K	3023 med din K	3073 K oss med	3135 din K
støtteabonnent	3135 bli K
støttemedlem	80 bli K	690 bliv K	3135 bli K
stāstīja	2858 K
stăpâni	3505 fără K
stěžuje	576 K
subscripció	460 K
subskrybentów	3146 tylko dla K	3146 dostępna dla K	3146 dostępne dla K	3206 tylko dla K
subskrypcją	3192 z K	3214 z K
subskrypcję	3146 kup K	3146 masz już K	3189 dziękujemy za K	3192 wykup K	3259 kup K
suosikkilähteeksesi	1676 K
suosikkilähteeksi	1676 K
sursă	3479 link activ către K
suscripción	1321 ya tengo una K	1492 cambia tu K	1496 K
suscríbase	80 K	1492 K
suscríbete	80 K	1321 K para	1321 K por	1321 K en	1331 K al boletín	1492 K
susțin	3471 care ne K lunar	3538 ne K lunar
susține	3537 K-ne	3537 K presa	3540 K că
susținerea	3537 K ta
susțineți	3537 K-ne
svarīgākie	2834 nedēļas K
svarīgākās	2834 nedēļas K
svěřte	493 K se nám
szerkesztője	2168 K	2224 K
szerkesztőségünk	39 K	2237 K
szerkesztőségünket	39 K
szerkesztőségünknek	39 K	2237 K
szerzője	2168 külső K
szólított	2239 K fel
sábado	17 cada K
sáng	17 mỗi K
säger	4017 tills du K upp	4083 K
sähköpostiin	1657 suoraan K
sähköpostiisi	79 K	1658 K
sähköpostillasi	1708 K
sähköpostiosoitettasi	21 K ei julkaista	60 K ei näytetä	60 K ei julkaista
sähköpostiosoitteesi	77 jätä K	77 anna K	77 kirjoita K	1658 K
sélection	1859 K d'articles
sélections	1768 ajouter l'article à vos K
síganos	1347 K en
síguenos	1347 K en	1492 K
sócio	80 seja K
sõltumatut	1554 toeta K
sõnul	1557 K
sök	4031 K nu
sökresultat	4000 K på google
sökt	97 vi har K	97 har K
söyledi	4273 K
söylediler	4273 K
söylüyor	4273 K
søg	644 K nu
søgeresultater	615 K på google
søgning	615 google-K
søk	3089 K nå
søkene	3056 google-K dine
søkeresultatene	3056 K dine på google
súhlasu	3822 bez K
súhlasíte	43 K?	3802 odoslaním K
súmate	51 K	1492 K al
süresi	0 okuma K
sürümünde	97 önceki K
sütik	2169 K
sütiket	2169 K
săptămână	17 o dată pe K	3539 pe K
sīkdatnēm	2816 K	2834 K
sống	4434 nuôi K tờ báo	4434 bạn đọc nuôi K
""", 't': """
találatok	2164 google-K
tanácsolja	2239 K
tanácsolják	2239 K
tanácsolta	2239 K
tanácsolták	2239 K
tanította	2239 K
taşiyin	4196 K
teigė	2798 K
tekemään	1750 K sitä
tekijänoikeus	1672 K suojaa
tekoäly	1684 tehnyt K
tekoälyavustaja	63 K
tekoälyavustajamme	63 K
tekoälyllä	1684 K
tekoälyn	1684 K avulla	1684 K tekemä
tekoälyä	1684 käyttää K
telefonā	2822 savā K
tesszük	22 nem K közzé
textům	521 ke všem K
teşekkürler	4270 okuduğunuz için K
thiết	4443 không nhất K phản ánh quan điểm
thuê	50 K bao có thể	4437 dành cho K bao	4437 đã là K bao	4497 K bao
thuộc	4418 bản quyền K
thành	4400 dành cho K viên	4432 bạn đã đăng ký K công	4493 trở K thành viên
tháng	4437 đọc miễn phí trong K	4495 mỗi K	4495 hàng K	4495 K đầu
thích	4420 nguồn tin ưa K	4420 nguồn yêu K
thông	14 K báo	4406 bật K báo	4406 nhận K báo	4422 bạn có K tin	4422 bạn đọc cung cấp K tin	4443 khi phát hành lại K tin	4493 hãy gửi K tin	4493 đăng ký nhận K báo	4493 hãy bật K báo
tilføjede	693 K
tillgång	4080 få fri K
tillåtet	4028 inte K att återge
tiếng	4430 K việt có dấu
tiếp	4399 để K tục đọc	4399 để đọc K	4399 đăng nhập để K tục	4434 K sức cho báo chí	4437 để K tục đọc	4493 đăng ký để đọc K	4493 hãy K sức	4493 đăng nhập để K tục
tjänst	3963 en liten K att be
tjänsten	4031 sök K
tovább	49 küldd K	49 küldje K
továbbolvasáshoz	2145 a K
toàn	20 K bộ bài	4399 để đọc K bộ	4399 đọc K bộ bài	4437 để đọc K bộ bài	4493 đăng ký để đọc K bộ
tražila	3771 K je
tražili	3771 K su
tražio	3771 K je
tretích	3791 cookies K strán
treści	9 tej K	3192 dostęp do K
treść	9 tę K
trimiteți	49 K-l
trên	4406 theo dõi K
trước	97 bản K của bài	97 phiên bản K của bài	4430 K khi đăng
trường	21 các K bắt buộc
trợ	63 K lý ảo	63 K lý ai
tudósító	2224 K
tudósítója	2168 K	2224 K
turpinātu	2801 lai K lasīt
tuần	17 mỗi K	4432 bản tin hằng K của	4432 bản tin hàng K của	4495 mỗi K
tvrdí	576 K
työmme	1750 K
työtämme	1749 tue K	1750 K
tájékoztató	2154 adatvédelmi K
támogass	2236 K minket
támogasson	2236 K minket
támogathat	2175 K minket
támogatása	2175 K nélkül	2175 olvasók K nélkül	2236 az ön K
támogatásod	2236 a te K
támogatásából	2175 olvasóink K
támogatásával	2178 partnerünk K	2234 K készült
támogatónk	2175 legyen ön is K	2175 legyél te is K
täglich	712 K per mail
tähtsamad	1533 nädala K
tärkeimmät	1708 K jutut
tästä	1695 lisää K
täällä	1650 kun kerran olet K
täältä	1695 lisää K
téléchargez	1754 K
témoignez	67 K
tôi	62 gắn thẻ K
töltsd	2236 K le
týden	17 každý K
týdně	575 K
týždenne	17 raz K
tłumaczy	3262 K
tłumaczył	3262 K
tłumaczyła	3262 K
třetích	496 cookies K stran
""", 'u': """
uafhængigt	691 K medie
ubegrænset	587 K adgang
udostępnij	25 K
ukarał	3262 K
ulaş	38 bize K
ulaşin	38 bize K	4177 bize K	4196 K
ulaşmak	4177 yazara K
unabhängig	826 K von unserer redaktion	826 von unserer redaktion K	839 damit wir K bleiben	887 wir sind K
undersökning	35 vår K
undersøgelse	35 vores K
undersøkelse	35 vår K
università	2408 insegna all'K
unterstütze	699 K unsere arbeit	699 K uns mit	886 K uns	886 K unsere	886 K mich	886 K meine
unterstützen	699 K sie unsere arbeit	699 K sie uns mit	699 mit einer spende K	699 können sie uns K	886 K sie uns	886 K sie unsere	886 sie können das K	886 freiwillig K	886 K sie mich	886 K sie meine	886 K uns
unterstützt	731 ihr browser K	886 K uns
unterstützung	695 ihre K	695 mit ihrer K	788 ihrer K	788 deiner K	834 mit K von ki	886 mit deiner K	886 deine K	886 eure K
upišite	77 K svoj e-mail
upozornění	473 zapněte si K	506 K
upphovsrätt	3996 skyddat enligt lagen om K
upphovsrättslagen	3996 skyddat enligt K
uprednostňované	3823 K zdroje
uprednostňovaný	3823 K zdroj
uprednostňovaných	3823 K zdrojov
upřednostňované	529 K zdroje
upřednostňovaný	529 K zdroj
upřednostňovaných	529 K zdrojů
upřesnění	97 K:
uredništva	3879 brez dovoljenja K	3879 brez soglasja K
uredništvo	3893 v naše K	3959 naše K
uredništvu	39 našemu K	3886 pišite K
urmărește	3443 K-ne pe	3443 K-ne și pe	3444 K știrile	3537 K-ne
urmăriți	3443 K-ne pe	3537 K-ne
ursprünglichen	97 K version	97 K fassung
utilização	3301 K de cookies
utilizează	3446 K cookie
utilizăm	3446 K cookie
utánközlés	2161 K
utánközölhető	45 K
uutislähteeksesi	1676 ensisijaiseksi K
uutislähteeksi	1676 ensisijaiseksi K
uzależniać	88 hazard może K
uznał	3262 K
uznała	3262 K
uzsvēra	2858 K
użyciu	3200 przy K ai
użytkowników	3187 opiniami K
używamy	3161 K plików cookie
užsisakykite	2740 K prenumeratą
""", 'v': """
valorização	97 centro de K da vida
vašeho	469 do K e-mailu
vedieť	38 dajte nám K	67 dajte nám K	3788 dajte nám K
velük	51 tarts K
velünk	67 oszd meg K
venerdì	17 ogni K
verhängte	889 K
versión	2 K en audio	97 primera K de este
verständlichkeit	97 der K gekürzt
verstärkung	772 suchen K
versão	2 K em áudio
vervielfältigung	748 K nur mit
verziójában	97 korábbi K
veröffentlicht	22 wird nicht K	45 K werden	736 deine e-mail-adresse wird nicht K	736 ihre e-mail-adresse wird nicht K
veröffentlichung	802 seit der K geändert	802 seit K geändert
već	3689 kad ste K tu	3770 K od
videá	40 fotky a K
videóidat	40 K
videóit	40 K
videókat	40 fotókat és K	40 képeket és K
viditelný	60 e-mail nebude K
vidéo	9 cette K
vidéos	40 vos K	40 photos et K
viestiä	38 laita K	38 laita meille K	67 laita K	67 laita meille K
virheensä	1687 korjaa K
virtuálneho	63 K asistenta
virtuálny	63 K asistent
virtuální	63 K asistent
virtuālais	63 K asistents
vizibilă	60 email nu va fi K
viên	4424 là biên tập K của	4437 dành cho hội K
viết	4493 hãy K thư	4494 bài K này	4496 ông K	4496 bà K
você	18 sem K	3431 sem K
vollständigen	704 K artikel lesen
volontär	762 ist K
volontärin	762 ist K
voltál	42 ott K
vpišite	77 K svoj e-naslov
vprašalnik	3896 K
vyhradené	3782 všetky práva K	3782 autorské práva sú K
vykřikl	576 K
vykřikla	576 K
vypočuť	3798 si môžete K
vysvetľuje	3868 K
vysvětlil	576 K
vysvětlila	576 K
vysvětloval	576 K
vysvětlovala	576 K
vysvětluje	576 K
vytvořila	516 K ai
vyzýval	576 K
vyzývala	576 K
vyzývali	576 K
vyzývá	576 K
vyžadované	21 K informace	21 K polia
válaszolt	97 nem K
válaszolta	2239 K
válaszolták	2239 K
változatában	97 korábbi K	97 eredeti K
vás	514 bez K by	574 bez K by	3809 bez K by	3866 bez K by
väitis	1557 K
väitti	1752 K
väittää	1752 K
välise	1514 K sisu
våre	3135 meld deg på K
vårt	3031 meld deg på K	3135 meld deg på K
vær	51 K med
védekezett	2239 K
véli	2239 K
vídeo	9 este K	40 seu K
vídeos	40 tus K	40 fotos y K	40 seus K	40 fotos e K	40 fotos i K
vďaka	3866 K vám
vēlamo	2812 K avotu
vēstkopai	2823 K
vēstulei	2823 ziņu K
vědět	38 dejte nám K	67 dejte nám K	493 dejte nám K	573 dejte nám K
všetkým	3816 k K textom
""", 'w': """
wcześniejszej	97 K wersji
webbläsare	10 din K
webinár	3795 náš K
webinář	499 náš K
według	3262 K
weißt	761 K du mehr
wezwał	3262 K
wiadomościach	3209 google K
wołali	3262 K
wołał	3262 K
wołała	3262 K
wpłata	3198 każda K	3259 twoja K
wpłatom	3260 dzięki K
wpłać	3259 K
wspierającym	3259 zostań K
współpracy	3195 we K z partnerem
wyjaśnia	3262 K
wypisać	3149 K się w każdej chwili
wyrażam	3150 K zgodę na
wysyłamy	57 K ci	57 K wam
wyślemy	57 K ci
wyślij	49 K go	3178 K nam	3178 K je do nas
wzywał	3262 K
wzywała	3262 K
wöchentlichen	716 K newsletter
właściciela	3260 nie mamy K
""", 'y': """
yazdiğimiz	4206 daha önce K haber
yazmişti	4273 diye K
yhteistyössä	1696 K mainostajan
yönetmenidir	4179 genel yayin K
""", 'z': """
zaakceptować	3180 K pliki cookie
zaapelował	3262 K
zaapelowała	3262 K
zachęcali	3262 K
zachęcano	3262 K
zachęcał	3262 K
zachęcała	3262 K
zadaním	3802 K e-mailu
zadržana	3684 sva prava K
zadržava	29 K pravo
zadržavamo	29 K pravo
zadáním	507 K e-mailu
zagłosuj	3203 K
zahvaljujući	18 K čitaocima	18 K čitateljima	3711 K vama	3769 K vama
zakázané	3782 šírenie je K
založte	573 K si účet
zamknutý	3775 článok je K
zamčený	465 článek je K
zapisując	3189 K się
zapowiedział	3262 K
zapowiedziała	3262 K
zapytał	3262 K
zapytała	3262 K
zastrzeżone	3173 wszelkie prawa K	3173 wszystkie prawa K
zawołał	3262 K
zawołała	3262 K
zašlete	493 K nám
zašlite	3788 K nám
zaželen	3919 K vir
zaželene	3919 K vire
zaželeni	3919 K vir
zbiórka	3263 K
zbývá	465 K vám # %
zdieľajte	25 K	49 K ho
zdjęcia	40 K i filmy	40 K lub filmy	40 K i wideo	40 swoje K
zdjęcie	40 K lub film
zespołu	3183 do naszego K
zewnętrzna	3180 treść K
zewnętrzne	9 treści K	3161 treści K	3180 treści K
zewnętrznej	9 treści K	3180 treści K
zewnętrznych	9 treści K
zgłoś	3178 K go nam	3259 K nam
ziņas	2834 mūsu K
změněna	97 jména byla K	97 jména jsou K
změněno	97 jméno bylo K
znać	38 daj nam K	67 daj nam K	3210 daj nam K	3259 daj nam K
zněl	576 K
zněla	576 K
znělo	576 K
zobrazení	496 K tohoto obsahu	496 K obsahu
zobrazený	60 e-mail nebude K
zostań	3259 K z nami
zpracováním	470 souhlasím se K	477 K osobních údajů
zprávy	492 google K
zprávách	492 google K
zpívali	576 K
zugänglich	789 frei K
zunächst	748 dieser artikel erschien K
zurück	818 geben sie uns etwas K
zverejnená	22 nebude K
zveřejněna	22 nebude K
získavajte	3824 K
získávejte	530 K
zł	3192 za # K	3192 od # K	3261 od # K
złotówka	3198 każda K	3260 każda K
""", 'á': """
állt	2239 ez K
állítja	2239 K
átvehető	45 K
""", 'ä': """
ägare	4016 inga rika K
ähnliches	761 K erlebt
ändå	3963 nu när du K är här
äpp	1519 K
äppi	1519 K
äußern	97 wollte sich nicht K
""", 'å': """
åndsverkloven	3052 beskyttet av K
året	692 om K
återges	3996 får inte K
återpublicera	45 K
återpubliceras	45 K
""", 'ç': """
çalişmak	4183 bizimle K
çalişmalarimiz	4271 K
çağrisinda	4273 K bulundu
çerezler	4164 K kullan
çerezlere	4181 K
çerezleri	4164 K kullan	4181 K	4207 K kabul
çözün	4196 K
""", 'é': """
échanos	1492 K una mano	1492 K un cable
économiste	1902 est K
écris	38 K-nous	67 K-nous
écrit	1828 K pour	1945 a K
écrivain	1828 est K
écrivez	38 K-nous	38 K à notre	67 K-nous	67 K à notre	1942 K-nous
éditorialiste	1902 est K
électronique	1778 dans votre boîte aux lettres K
énekelték	2239 K
équipe	1943 notre K
értesítéseket	14 K	2174 K
értesüljön	2174 K elsőként
étoile	60 champs avec une K
évente	2238 K
""", 'í': """
ígérte	2239 K
ígérték	2239 K
írta	2239 K
""", 'î': """
îmbia	3540 K
îndemna	3540 K
îndemnat	3540 a K
îndemnau	3540 K
întrebat	3540 a K
întrebau	3540 K
""", 'õ': """
õpetas	1557 K
""", 'ö': """
öffnen	718 app K
önemli	4207 günün en K
önerdi	4273 K
önskad	4000 K källa
""", 'ú': """
újraközölhető	45 K
újraközölni	45 K
újságírás	2237 független K	2237 a jó K
újságírásunk	2237 K
újságíró	2224 K
újságíróink	2237 K
újságíróinkkal	2197 K
újságíróinknak	39 K
újságírója	2168 K	2224 K
újságíróként	2224 K
última	1347 siga la K hora	1347 sigue la K hora
únete	51 K
""", 'ü': """
übernommen	45 K werden	749 K von	827 von der agentur K	827 deutschen presse-agentur K
übersicht	755 K	811 diese K wurde
ücretsiz	15 K haber	15 K makale	4194 K üye olun
ügyfelünk	2197 K
ühendust	38 võta meiega K	67 võta meiega K	1554 võta K
ünü	4269 #'K
ütles	1557 K
ütlesid	1557 K
üyeliği	4189 bülten K
üzente	2239 K
üzenték	2239 K
üçüncü	4181 K taraf
""", 'č': """
častite	54 K me kavom
čitajte	3722 K nas
čitalaca	43 pisma K	3711 uz podršku K	3729 K	3769 uz podršku K
čitanja	0 vreme K	0 vrijeme K
čitanje	0 K
čitaoci	36 naši K	3729 K	3769 naši K
čitatelia	3826 K	3866 naši K
čitatelja	43 pisma K	3711 uz podršku K	3729 K	3769 naših K	3769 uz podršku K
čitatelji	36 naši K	3729 K	3769 naši K
čitateljima	3729 K
čitateľom	18 vďaka K	3826 K
čitateľov	36 našich K	3809 vďaka podpore K	3826 K	3866 našich K	3866 vďaka podpore K
članak	20 cijeli K	3689 svidio vam se K	3707 cijeli K	3707 ceo K	3769 ovaj K
člancima	3718 svim K
članek	3883 vam je bil K všeč	3959 ta K
člankov	3911 do vseh K
členem	80 staňte se K	573 staňte se K
členom	3865 staňte sa K
článek	20 celý K	461 líbil se vám K	465 celý K za	509 celý K	574 tento K	574 líbil se vám K
článkom	3804 všetkým K	3816 k všetkým K	3816 ku všetkým K
článku	20 celého K
články	574 naše K
článků	509 limit K
článkům	509 všem K	521 ke všem K
článok	20 celý K	3784 páčil sa vám K	3804 celý K	3866 tento K
čtenáři	532 K	574 naši K
čtenářů	36 našich K	43 listy K	514 díky podpoře K	532 K	574 našich K	574 na podpoře K	574 díky podpoře K
čtenářům	18 díky K	36 našim K	532 K
čtení	0 doba K
čtěte	525 K nás
číst	574 K dál bez
čítajte	3820 K nás	3865 K ďalej za
čítania	0 čas K
""", 'ď': """
ďakujeme	3865 K, že nás čítate
""", 'đ': """
đây	4493 bấm vào K
đóng	4493 K góp của bạn	4493 hãy K góp
đăng	45 K lại	4432 cảm ơn bạn đã K ký	4432 bằng việc K ký, bạn	4493 K ký để đọc bài
đường	4422 K dây nóng của tòa soạn	4422 K dây nóng của báo	4493 vui lòng gọi K dây nóng
đọc	18 nhờ bạn K	43 thư bạn K	4437 cần trả phí để K
""", 'ľ': """
ľubovoľnou	3867 K sumou
""", 'ř': """
řekl	576 K
řekla	576 K
říká	576 K
""", 'ś': """
śledztwa	3260 nasze K
śledztwo	3260 to K
śledź	3157 K nas na	3259 K nas
śpiewali	3262 K
świadkiem	42 byłeś K	42 byłaś K
""", 'ş': """
şikâyet	4273 K etti
""", 'š': """
šaljemo	57 K vam	57 vam K
šaljite	3692 K nam
šaukė	2798 K
šiandien	2765 aukokite K
šodien	2825 ziedo K
""", 'ź': """
źródło	3173 K: pap
""", 'ż': """
żadnego	71 K spamu
żądał	3262 K
""", 'ž': """
žalio	3771 K se
želene	3919 K vire
želeni	3884 K vir
željene	3690 K izvore
željeni	3690 K izvor
žiadny	71 K spam
žurnalistai	2796 mūsų K
žurnalistams	39 mūsų K
žurnalistas	2755 K
žurnalistika	574 naše K	574 nezávislá K	2796 K kainuoja	2796 gera K	3866 nezávislá K
žurnalistiku	574 nezávislou K	3866 nezávislú K
žurnalistiky	574 nezávislé K
žurnalistė	2755 K
žurnāliste	2815 K
žurnālisti	2856 mūsu K
žurnālistiem	39 mūsu K
žurnālistika	2856 neatkarīga K	2856 K maksā	2856 laba K
žurnālistiku	2825 atbalsti neatkarīgu K	2856 neatkarīgu K
žurnālists	2815 K
žádal	576 K
žádala	576 K
žádali	576 K
žádný	71 K spam
""", 'ά': """
άδεια	47 K cc	947 χωρίς K
άρθρα	1015 τα K μας
άρθρο	1015 αυτό το K
""", 'έ': """
έγγραφη	947 χωρίς K άδεια
έγραφαν	1017 K
έγραφε	1017 K
έγραψε	1017 K
έλεγαν	1017 K
έλεγε	1017 K
έρευνά	925 K μας
έρευνές	1015 οι K μας
""", 'ή': """
ήσασταν	42 K εκεί
""", 'α': """
αγαπημένες	915 K σου πηγές	915 K σας πηγές	915 K πηγές
αγαπημένη	915 K πηγή
ακολουθήστε	899 K μας	1014 K μας
ακολουθείστε	899 K μας
ακόμη	936 K και # ευρώ
αλλάξει	97 τα ονόματα έχουν K
ανάγνωσης	0 χρόνος K
ανέφερε	1017 K
αναγνωστών	950 K
αναγνώστες	18 χάρη στους K	950 K	1015 οι K μας
αναδημοσίευση	45 K	909 απαγορεύεται η K	909 επιτρέπεται η K
αναδημοσιευθεί	45 K
αναδημοσιεύσετε	45 K
αναπαραγωγή	910 K χωρίς
ανεξάρτητη	1014 ενισχύστε την K
ανταποκρίτρια	918 είναι K
ανταποκριτής	918 είναι K
απάντησαν	1017 K
απάντησε	97 δεν K	1017 K ο	1017 K η
απάντησης	21 ακύρωση K
απαγορεύεται	910 K η αντιγραφή	910 K η αναπαραγωγή
αποδεχθείτε	920 K τα cookies
αποδεχτείτε	920 K τα cookies
απορρήτου	912 πολιτική K
από	931 K # €	1013 # K τα #	1013 # K #
αρθρογράφος	918 είναι K
αρχισυντάκτης	918 είναι K
αρχισυντάκτρια	918 είναι K
αυτούς	51 γίνετε ένας από K
αφήστε	77 K το email σας
αφεντικά	977 χωρίς K
""", 'β': """
βιβλιοπωλείο	923 ηλεκτρονικό μας K
βοήθειας	97 γραμμή K
βοηθήστε	1014 K μας
βοηθούν	1015 μας K
βρείτε	899 K μας στο
""", 'γ': """
γίνε	51 K κι εσύ
γίνετε	51 K μέρος	80 K μέλος	80 K μέλη	1014 K μέλος	1014 K κι εσείς
γνώσεις	926 τις K σας
γράψε	38 K μας	67 K μας
γράψτε	38 K μας	67 K μας	77 K το email σας	917 K μας	1014 K μας
γραπτή	947 χωρίς K άδεια
""", 'δ': """
δήλωσαν	1017 K
δήλωσε	1017 K ο	1017 K η	1017 K στην
δημοσιεύεται	22 δεν K
δημοσιογράφοι	1015 οι K μας
δημοσιογράφος	918 είναι K	918 , K	918 - K
δημοσιογράφους	39 τους K μας
δημοσιογραφία	1015 η K μας	1015 ανεξάρτητη K	1015 η ανεξάρτητη K
δημοσκόπησή	925 K μας
δημοσκόπηση	925 στη K
διαβάσετε	894 για να K ολόκληρο
διαβεβαίωσε	1017 K
διαμαρτυρήθηκε	1017 K
διαφήμιση	11 τη K	934 μετά τη K
διαφημίσεις	70 χωρίς K	1015 χωρίς K
διαφημίσεων	972 αποκλεισμού K
διαφωνείτε	43 K
διεύθυνση	897 τη K email	897 η K email	930 K email	930 K e-mail
δικαιώματος	909 με επιφύλαξη παντός K
διοργανωτές	1017 καλούν οι K
διορθώθηκε	97 το άρθρο K
διόρθωση	97 K:
δουλειά	1015 η K μας
δωρεά	936 κάντε μια K	1014 η K σας	1014 κάντε μια K	1018 K
δωρεάν	15 K άρθρα	931 K άρθρα
δωρεές	1018 K
""", 'ε': """
είμαστε	1015 K μια μικρή
είπαν	1017 K
είπε	1017 K
εβδομάδα	17 κάθε K	1016 την K
εγγραφή	930 με την K σας
εγγραφείτε	895 K για να	931 K δωρεάν	1014 K δωρεάν	1014 K τώρα	1014 συνδεθείτε ή K
ειδοποιήσεις	14 K
εικονικό	63 K βοηθό
εικονικός	63 K βοηθός
εισερχόμενά	896 στα K σας
εκδήλωσή	923 K μας
εκδοχή	97 αρχική K
εκφράζουν	928 τα σχόλια K	928 σχόλια δεν K
εμφανίζεται	60 email δεν K
εμφανιστεί	60 email δεν θα K
ενεργοποιήστε	900 K τις ειδοποιήσεις	902 K τη javascript
ενημερωτικά	897 K δελτία
ενημερωτικό	78 το K δελτίο	897 K δελτίο
ενημερώθηκε	97 το άρθρο K
ενημερώστε	917 K μας
ενισχύστε	936 K	1014 K μας
ενοχλήσει	97 ενδέχεται να K
ενσωματωμένο	920 K περιεχόμενο
εξήγησε	1017 K
επανέλαβε	1017 K
επαναλάμβανε	1017 K
επιβεβαιώστε	930 K την εγγραφή
επικοινωνήστε	38 K μαζί μας	67 K μαζί μας	917 K μαζί μας	917 K με τον συντάκτη	917 K με τη συντάκτριά	917 K με τη συντάκτρια	917 K με τη σύνταξη
επικοινώνησε	38 K μαζί μας	67 K μαζί μας
επισήμανε	1017 K
επιστολή	43 την K σας
ερωτηματολόγιο	927 το K
εσάς	936 χάρη σε K	1015 χάρη σε K
εσείς	51 ελάτε κι K
ευρώ	931 με # K
ευχαριστούμε	930 K για την εγγραφή	1014 K που μας
εφαρμογή	84 στην K μας
""", 'ζ': """
ζήτησαν	1017 K
ζήτησε	1017 K ο	1017 K η	1017 K στο	1017 K από
ζητούσαν	1017 K
ζητούσε	1017 K
""", 'η': """
ηλεκτρονικό	923 K μας κατάστημα
""", 'ι': """
ιδιοκτήτες	977 χωρίς K
ισχυρίζεται	1017 K
ισχυρίστηκε	1017 K
""", 'κ': """
κάλεσε	1017 K ο	1017 K η
κάνε	62 K μου tag
κάνοντας	930 K κλικ
κάντε	62 K μου tag	62 K tag
κέρασέ	54 K με έναν καφέ
κίνδυνος	88 K εθισμού
καλούσαν	1017 K
καλούσε	1017 K
κανάλι	1015 το K μας
κατάστημά	923 στο K μας
κατήγγειλε	1017 K
καταγγέλλει	1017 K
καταγγελία	917 κάντε μας την K
κατεβάστε	900 K την εφαρμογή
κεράστε	54 K με έναν καφέ
κοινοποιήθηκε	999 η δημοσίευση K από
κουίζ	925 το K	925 στο K	925 το K μας
κυκλοφορεί	923 K το νέο τεύχος
κυριότερες	930 τις K ειδήσεις
""", 'λ': """
λάβετε	948 K
λέει	1017 K
λαμβάνεις	945 θέλεις να K
λαμβάνετε	945 θέλετε να K	948 K
""", 'μ': """
μήνα	1016 τον K	1016 το K	1016 ανά K	1016 κάθε K
μήνυμα	38 στείλε K	67 στείλε K
με	931 K # €
μεγαλομετόχους	977 χωρίς K
μετόχους	977 χωρίς K
μοιράστηκε	999 μια δημοσίευση που K	999 ένα βίντεο που K
μοιραστείτε	25 K	49 K το	67 K την εμπειρία	67 K την ιστορία	67 K μαζί μας
""", 'ν': """
νοημοσύνη	938 με τεχνητή K	938 από τεχνητή K
νοημοσύνης	938 με τη βοήθεια τεχνητής K
""", 'ξ': """
ξεκλειδώστε	894 K
""", 'ο': """
ολόκληρο	20 K το άρθρο	931 K το άρθρο
ομάδα	923 στην K μας	1014 ελάτε στην K	1015 η K μας
""", 'π': """
παράκληση	914 έχουμε μια μικρή K	914 μια μικρή K
παραδέχεται	1017 K
παραδέχθηκε	1017 K
παραδέχτηκε	1017 K
παρακάλεσε	1017 K
παρακαλούσαν	1017 K
παρακαλούσε	1017 K
πατώντας	930 K
πείτε	38 K μας	67 K μας
περιέχει	97 K σκηνές
περιήγησης	10 το πρόγραμμα K
περιγραφές	97 περιέχει K
περιεχομένου	9 αυτού του K	920 εξωτερικού K
περιεχόμενο	9 αυτό το K	920 αυτό το K	920 το K αυτό	920 εξωτερικό K
πολιτική	912 K cookies
πρέπει	920 δείτε το βίντεο K
προέτρεπαν	1017 K
προέτρεπε	1017 K
προέτρεψε	1017 K
προειδοποίησε	1017 K
προειδοποιεί	1017 K
προηγούμενη	97 K εκδοχή	97 K έκδοση του
προσπάθειά	1014 ενισχύστε την K
προσωπικών	912 K δεδομένων
προτεινόμενη	915 K πηγή
προτιμώμενες	915 K πηγές	991 K πηγές
προτιμώμενη	915 K πηγή	991 K πηγή
προωθήστε	49 K
πρωί	17 κάθε K
πρόσβαση	943 K σε όλα
πρόσθεσαν	1017 K
πρόσθεσε	1017 K ο	1017 K η
πρώτο	931 τον K μήνα
πρώτος	1016 K μήνας
""", 'ρ': """
ρεπορτάζ	1015 το K μας	1015 αυτό το K
ρομπότ	1000 δεν είμαι K
ρωτούσαν	1017 K
ρωτούσε	1017 K
ρώτησαν	1017 K
ρώτησε	1017 K ο	1017 K η
""", 'σ': """
σημαντικότερες	930 τις K ειδήσεις
σημείωσε	1017 K ο	1017 K η
στέλνουμε	57 σας K	57 σου K
στήριξέ	1014 K μας
στήριξή	936 χωρίς τη K	1014 η K σας	1014 τη K σας	1015 χωρίς τη K
στήριξη	936 χάρη στη K	1015 χάρη στη K
στείλε	38 K μας	67 K μας	917 K μας
στείλτε	38 K μας	38 K μήνυμα	49 K το	67 K μας	67 K μήνυμα	917 K μας	1014 K μας
στηρίξτε	936 K	1014 K μας	1014 K την	1014 K το	1014 K τη
συγκατάθεση	920 K για cookies
συμβουλεύει	1017 K
συμβούλευε	1017 K
συμβούλευσε	1017 K
συμβούλεψε	1017 K
συμπληρώστε	77 K το email σας
συμφωνείτε	43 K
συνέδριο	923 K μας
συνέδριό	923 K μας
συνέστησε	1017 K
συνδεθείτε	24 K	895 K για να
συνδρομή	931 με K	931 K από	949 με K	1018 K
συνδρομητές	50 οι K μπορούν	80 γίνετε K	894 διαθέσιμο μόνο σε K	894 διαθέσιμο σε K	913 μόνο για K	913 μόνο σε K	1014 γραφτείτε K	1015 οι K μας	1018 K
συνδρομητής	50 ως K	80 γίνετε K	894 είστε ήδη K	1014 γίνετε K
συνεργασία	934 σε K με χορηγό	934 σε K με τον χορηγό
συνεργατών	74 συνδέσμους K	934 συνδέσμους K
συνεχίζεται	934 K παρακάτω
συνεχίσετε	894 για να K την ανάγνωση	894 να K την ανάγνωση
συνεχίσουμε	1015 να K
συνεχίστε	894 K την ανάγνωση
συνιστούσε	1017 K
συντάκτης	918 είναι K
συντάκτρια	918 είναι K
σχολιάσετε	6 K
σχόλια	85 στα K	928 στα K
σύμφωνα	1017 K
σύνταξή	39 τη K μας
σύνταξης	97 σημείωση της K
""", 'τ': """
τελευταίο	944 K δωρεάν άρθρο
τραγουδούσαν	1017 K
τόνιζε	1017 K
τόνισε	1017 K
""", 'υ': """
υπεύθυνα	83 παίξτε K	83 παίζετε K
υπογράμμισε	1017 K
υποσχέθηκε	1017 K
υποχρεωτικά	21 K πεδία
""", 'φ': """
φτάσατε	914 αφού K ως εδώ
φωνάζει	1017 K
φωτογραφίες	40 K και βίντεο	40 τις K σας	40 K ή βίντεο
φύγετε	914 πριν K
φώναζαν	1017 K
φώναζε	1017 K
φώναξαν	1017 K
φώναξε	1017 K
""", 'χ': """
χάνετε	945 μη K
χρήσης	912 όροι K	930 όρους K
χρειαζόμαστε	1014 K τη βοήθειά σας
χρησιμοποιεί	903 K cookies
χρησιμοποιούμε	902 K cookies
χρόνο	1016 τον K
χωρίς	71 K spam
""", 'ψ': """
ψηφίστε	941 K
ψηφιακό	63 K μας βοηθό
ψηφιακός	63 K βοηθός
ψηφοφορία	925 στην K
""", 'а': """
абонамент	223 вече имате K	254 с K	254 K за	274 с K	315 K
абонамента	252 с K си	252 благодарим за K
абонат	50 като K	221 вече сте K
абонати	233 само за K	315 K
абонатите	50 K могат
абонирайте	80 K се	221 K се, за да	224 K се за бюлетина	311 K се
абонирането	252 с K
авторизованные	3595 только K
авторизованным	3595 K пользователям
авторизовані	4321 лише K
авторизуйтесь	24 K
авторкою	4309 зв'язатися з K
автором	4309 зв'язатися з K
автору	54 на каву K	3583 пишите K
адрес	21 имейл K няма	252 имейл K
адреса	252 имейл K
адресою	4342 пишіть за K
адресу	3615 пишите по K
азартних	88 участь в K іграх
азартных	88 участие в K играх может вызвать
анкета	248 нашата K	248 кратка K
анкетата	249 K
анкету	3594 K	4320 K
анонимно	3583 K
афилиейт	257 K линкове
""", 'б': """
бажаних	4306 K джерел
безкоштовна	4340 остання K стаття
безкоштовний	4316 наш K вебінар	4324 K акаунт	4340 останній K матеріал
безкоштовних	4324 ліміт K	4324 K статей
безкоштовні	15 K статті	4324 K статті
безлимитный	3550 K доступ
безплатен	245 нашия K уебинар
безплатна	268 последна K статия
безплатни	15 K статии	254 K статии
безплатно	254 K, за
бесплатная	3613 последняя K статья
бесплатную	97 K линию
бесплатные	15 K статьи	3598 K статьи
бесплатный	3589 наш K вебинар	3598 K аккаунт	3613 последний K материал
бесплатных	15 K статей	3598 лимит K	3598 K статей
бисквитки	242 K	272 K
бисквитките	242 K	272 K
благав	4394 K
благала	4394 K
благали	4394 K
благодарение	18 K на читателите	260 K на вас	260 K на вашата	312 K на вас
благодарим	252 K ви, че се
благодаря	3604 K донатам	3668 K вам	3668 K вашей
блокировщик	3563 отключите K	3563 K рекламы
блокувальник	4291 K реклами
бот	39 наш K
браузер	10 ваш K	3576 ваш K	4301 ваш K
браузър	10 вашият K
бюлетин	78 нашия K	224 нашия K	253 K	312 нашия K	315 K
бюлетина	78 за K	224 K ни	224 запишете се за K	253 K
бюлетини	253 K
бяхте	42 K ли там
""", 'в': """
вайбері	4307 K
вайбър	16 K	237 K
ватсапе	3581 K
вашата	225 на K поща
ваших	3666 # из K #
введите	77 K адрес
вебинар	3589 наш K
вебінар	4316 наш K
взывал	3670 K
видео	9 это K	40 фото и K
виділіть	4305 K
визнав	4394 K
визнала	4394 K
визнає	4394 K
викала	314 K
викаха	314 K
викаше	314 K
викна	314 K
використання	4301 K cookie	4330 будь-яке K матеріалів	4330 K матеріалів сайту
використанні	4299 при K матеріалів
використовує	4292 K cookie
використовуємо	4291 K cookie
вимагав	4394 K
вимагала	4394 K
вимагали	4394 K
виправлення	97 K:
випуск	4318 K
виртуален	63 K асистент
виртуалният	63 K ни асистент
виртуальный	63 K помощник	63 K ассистент
вирішив	4394 K
вк	3581 K
вкажіть	77 K свою пошту
включете	51 K се
вконтакте	3581 K
влезте	24 K
вміст	9 цей K
внескам	4331 завдяки K	4392 завдяки K
внесок	4391 ваш K
войдите	24 K	3551 K, чтобы
вотсапе	3581 K
вотсапі	4307 K
впн	64 без K
всеки	260 K лев
встановіть	4285 K додаток
въведете	77 K имейла си
възпроизвеждането	259 K
выделите	3566 K ее	3566 K текст
выпуск	3592 K
відео	40 фото та K	40 фото й K	40 фото і K
відмовилися	97 K від коментарів
відповів	97 не K на	4394 K
відповідав	4394 K
відповідально	83 грайте K
відповідальності	30 не несе K
відповідь	21 скасувати K
відповіла	4394 K
відповіли	97 не K на
відправити	21 K коментар
віртуальний	63 K помічник	63 K асистент
""", 'г': """
героев	97 имена K
героїв	97 імена K
гласеше	314 K
гласил	3670 K
гласила	3670 K
гласит	3670 K
гласувайте	265 K
гледайте	270 K ни
говорил	3670 K
говорила	3670 K
говорили	3670 K
говорит	3670 K
год	3669 в K
годишно	313 K
голосуйте	3609 K	4336 K
гривень	4393 # K
грн	4393 # K
група	271 viber K
гукав	4394 K
гукали	4394 K
гукнув	4394 K
гукнула	4394 K
гіперпосилання	4299 K обов
""", 'д': """
дальше	3550 чтобы читать K
дарение	311 вашето K	313 с K	315 K
дарения	315 K
дарете	260 K	311 K ни
джерела	4306 обрані K	4306 бажані K
джерелом	4306 основним K	4306 бажаним K
дзен	3581 K
дзене	3581 K
дзеркала	64 K
дзеркало	64 K
дзеркалом	64 K
добави	314 K
добавил	314 K	3670 K
добавила	314 K	3670 K
добавьте	3560 K нас в
добавя	314 K
доверието	97 телефон на K
доверия	97 телефон K
довіри	97 лінія K
додав	4394 K
додала	4394 K
додатку	84 у нашому K
додає	4394 K
дозволить	4391 ваша підтримка K
дозволяється	4330 матеріалів K лише
долучайтесь	51 K	4391 K до нас	4391 K до нашої	4391 K до нашого	4391 K до спільноти	4391 K до читачів
долучайтеся	51 K	4391 K до нас	4391 K до нашої	4391 K до нашого	4391 K до спільноти	4391 K до читачів
донат	3667 ваш K	4391 ваш K	4395 K
донатам	4331 завдяки K
донати	4395 K
донатом	4393 K
донаты	3671 K
доповнено	97 новину K
дополнен	97 текст K
дополнена	97 новость K
допомагає	4391 ваша підтримка K
допомога	4391 нам потрібна ваша K
допомогою	4333 за K ші
допоможе	4392 K нам
допоможуть	4331 K нам працювати	4392 K нам
допоможіть	90 K, скільки можете
допускается	3603 материалов K только
допълнена	97 статията е K
доступ	3598 полный K	4324 повний K
достъпен	221 K за абонати
достъпна	221 K за абонати
достъпно	221 K за абонати
дочитали	3542 вы K до конца	4275 ви K до кінця
дочитати	4281 щоб K
дочитать	3550 чтобы K	3598 K
""", 'е': """
евро	254 за # K
ежедневную	3553 K рассылку
ежемесячно	3669 K
ежемесячное	3667 оформите K
ежемесячный	3604 K донат
еженедельную	3553 K рассылку
електронна	225 вашата K поща
електронної	4323 адресу K пошти
електронну	4323 K адресу	4323 K пошту
епизод	247 K
епизода	247 K
""", 'ж': """
жаловалась	3670 K
жаловался	3670 K
жалуются	3670 K
жодного	71 K спаму
журналист	240 е K	240 - K	240 , K	3584 - K	3584 , K	3654 K
журналисти	312 нашите K
журналистика	312 независимата K	312 независима K	312 нашата K	3668 независимая K
журналистике	3668 независимой K
журналистики	3668 независимой K
журналистику	3668 независимую K
журналистка	240 е K	240 , K	3584 - K	3584 , K	3654 K
журналисты	3668 наши K
журналіст	4311 - K	4311 , K	4378 K
журналістам	39 нашим K
журналісти	4392 наші K
журналістика	4392 незалежна K
журналістику	4392 незалежну K	4392 якісну K
журналістка	4311 - K	4311 , K	4378 K
журналісту	39 нашому K
""", 'з': """
з	4390 # K #
завантажити	4285 K застосунок
завантажте	4285 K додаток
завдяки	4331 існує K	4392 K вам	4392 K вашій
зависимост	88 хазартът създава K
задонатьте	3667 K	4391 K
задължителните	21 K полета
зазначив	4394 K
зазывал	3670 K
закликав	4394 K
закликала	4394 K
закликали	4394 K
закончились	3550 бесплатные статьи K
залишає	29 K за собою право
залишилося	4282 K #%	4282 K # %
залиште	77 K свою адресу	77 K адресу	77 K пошту
заметили	3567 K ошибку
замолчим	3668 мы не K
запазени	231 всички права K
запевняв	4394 K
запевняла	4394 K
запевняє	4394 K
записи	58 новые K на почту
запитав	4394 K
запитала	4394 K
запитань	4320 на кілька K
запишете	224 K се за нашия
зарегистрированные	3595 только K
зарегистрированным	3550 доступен только K
зарегистрированы	3550 уже K
зарегистрируйтесь	3551 K, чтобы	3598 бесплатно K	3598 K бесплатно	3667 K бесплатно	3667 K, чтобы читать
зареєстровані	4321 лише K	4321 тільки K
зареєструйтесь	4282 K, щоб	4324 безкоштовно K	4324 K безкоштовно	4391 K безкоштовно	4391 K, щоб читати
зареєструйтеся	4324 K безкоштовно
застосунку	84 у нашому K	84 в нашому K	4303 нашому K
застосунок	4285 завантажте K	4303 наш K	4303 мобільний K	4391 завантажте K і	4391 завантажте K та
захищено	4299 усі права K
захищені	4299 усі права K	4299 всі права K
защищенной	3583 K формой
защищены	3574 все права K
защищённой	3583 K формой
заяви	314 K
заявив	4394 K
заявил	314 K	3670 K
заявила	314 K	3670 K	4394 K
заявили	3670 K	4394 K
заявиха	314 K
звёздочкой	60 поля со K
згодні	43 не K
здесь	3542 раз уж вы K
зеркала	64 K
зеркало	64 K
змінено	97 імена K	97 ім'я K
знайшли	4305 якщо ви K
знанията	248 K си
зобов	4394 K'язав
зовнішнього	4313 K вмісту	4313 K контенту
зовнішній	4313 K вміст	4313 K контент
зробіть	4279 K внесок	4391 K внесок у	4391 K внесок на
зірочкою	60 поля с K	60 поля із K
""", 'и': """
из	3666 # K #
избранное	3580 K
известията	14 K
извика	314 K
изкуствен	262 с помощта на K интелект	262 с K интелект	262 от K интелект
изменено	97 имя K
изменены	97 имена K	97 имена героев K
изпратете	38 K ни	49 K я	67 K ни	238 K ни	311 K ни
изпращайте	238 K ни	239 K на
изпращаме	57 ви K	57 K ви
изтеглете	311 K нашето
източник	236 основен K
източници	236 любими K
имейл	225 вашия K	252 вашия K	252 по K	252 на K
имейла	79 на K ви	225 на K си
имейлът	60 K ви няма да
иностранного	3574 выполняющим функции K агента
иностранным	3668 K агентом
инстаграм	237 K
искусственного	3606 с помощью K интеллекта
искусственным	3606 K интеллектом
использование	3576 K cookie	3586 K cookie	3603 любое K материалов	3603 K материалов сайта
использовании	3574 при K материалов	3603 полном или частичном K	3603 частичном K материалов
используем	3563 K cookie
использует	3564 K cookie
исправление	97 K:
источники	3580 избранные K	3580 любимые K
источников	3580 избранных K	3617 избранных K
источником	3580 основным K
исчерпали	3550 K лимит
""", 'к': """
каждое	17 K утро
каждый	3669 K месяц
каже	4394 K
каза	314 K
казав	4394 K
казал	314 K
казала	314 K	4394 K
казали	4394 K
казаха	314 K
казва	314 K
казвал	314 K
казвала	314 K
канал	271 viber K	3668 наш K	4392 наш K
канала	3668 нашего K
каналу	4392 нашого K
колумнист	3584 - K	3584 , K	3654 K
колумніст	4311 - K	4378 K
колумністка	4311 - K	4378 K
команде	3589 к нашей K
команди	4316 до нашої K
коментар	6 залишити K
коментарите	85 в K	250 K под
коментарях	85 у K	85 в K	4300 у K	4300 в K
коментатор	240 е K
коментиране	250 правила за K	250 правилата за K
коментирате	6 за да K	250 K
коментувати	6 K
комментариев	97 отказались от K	97 отказался от K
комментарии	6 оставлять K
комментарий	6 оставить K	3566 чтобы оставить K
комментария	21 для отправки K
комментариях	85 в K	3575 в K
комментировать	6 K
контент	9 этот K	9 цей K	3586 внешний K
контента	9 этого K	3586 внешнего K
контенту	9 цього K
конференцию	3589 нашу K
конференция	245 нашата K
конференцію	4316 нашу K
конфиденциальности	3563 политикой K	3576 политика K
конфіденційності	4291 політикою K	4301 політика K
копирование	3603 K материалов сайта
кореспондент	240 е K	240 , K	4311 - K	4311 , K	4378 K
кореспондентка	4311 - K	4311 , K	4378 K
короткий	3594 K опрос
корреспондент	3584 - K	3584 , K	3654 K
корреспондентам	39 нашим K
корреспондентка	3654 K
корреспонденту	39 нашему K
крикнув	4394 K
крикнул	3670 K
крикнула	3670 K	4394 K
кричав	4394 K
кричал	3670 K
кричала	3670 K	4394 K
кричали	3670 K	4394 K
кричит	3670 K
""", 'л': """
лв	254 за # K
лев	254 за # K
лева	254 за # K	313 K
лекцию	3589 нашу K
лекцію	4316 нашу K
лиценз	47 K cc
лицензии	47 K cc
ліцензією	47 K cc
""", 'м': """
магазин	245 нашия онлайн K	245 нашия K
магазина	245 онлайн K ни	3589 нашего K
магазине	3589 в нашем K	3589 в нашем интернет-K
магазину	4316 нашого K
магазині	4316 у нашому K	4316 в нашому K	4316 нашому інтернет-K
материал	3566 обсудить K	3586 внешний K	3619 K создан	3668 этот K
материалам	3611 ко всем K
материалы	3668 наши K
матеріал	4392 цей K
матеріали	4392 наші K
матеріалу	97 першій версії K
матеріалів	4330 копіювання K сайту	4330 K посилання обов'язкове	4338 до всіх K	4338 до усіх K
мероприятие	3589 наше K
месенджері	4307 K
месец	313 на K	313 всеки K
месечно	313 K
мессенджере	3581 K
месте	42 вы были на K
месяц	3669 в K
мобільний	4303 K додаток
молба	235 имаме малка K	235 имаме K към вас
молел	314 K
молела	314 K
молеха	314 K
молеше	314 K
містить	97 K описи	97 K сцени
місці	42 ви були на K
місяць	4393 на K	4393 перший K
""", 'н': """
навчання	48 K ші
нагадав	4394 K
нагадала	4394 K
наголосив	4394 K
наголосила	4394 K
надпис	314 такъв K
надпись	3670 такая K
надсилайте	4309 K нам	4309 K її	4309 K їх нам	4310 K фото	4310 K відео	4310 K свої	4391 K нам
надсилаємо	57 ми K вам	57 ми K
надійних	4306 K джерел
надішлемо	57 ми K вам
надішліть	38 K нам	49 K його	49 K друзям	67 K нам	4309 K нам	4309 K їх нам	4310 K фото	4391 K нам
нажимая	3597 K кнопку	3597 K на кнопку	3597 K "
нажмите	3566 K ctrl
намерете	270 K ни
напис	4394 такий K
написа	314 K
написав	4394 K
написал	3670 K
написала	3670 K	4394 K
написано	3670 было K	4394 було K
напиши	38 K нам	67 K нам
напишите	38 K нам	38 K в наш	67 K нам	67 K в наш	3583 K нашему	3583 K нашей	3583 K автору	3583 K нам	3667 K нам
напишіть	38 K нам	67 K нам	4309 K нашому	4309 K нашій	4309 K автору	4309 K авторці	4309 K нам	4391 K нам
напомнил	3670 K
напомнила	3670 K
направете	311 K дарение
настоя	314 K
настоява	314 K
настоявал	314 K
натискайки	252 K
натискането	252 с K
натискаючи	4323 K кнопку	4323 K на
нашем	3566 в K чате
нашия	245 към K екип	245 в K екип	248 K куиз	248 K тест
небольшая	3542 K просьба
неделю	17 раз в K	17 каждую K	3669 в K
независимата	311 подкрепете K
независими	312 K медии
независимую	3545 поддержите K	3667 поддержите K
независимые	3668 K медиа
незалежні	4392 K медіа
нейросети	3606 с помощью K
несколько	3594 на K вопросов
никакого	71 K спама
новинами	4288 стежте за K
новини	237 google K	4307 google K
нуждаем	311 K се от вашата
нужна	3604 K ваша
нюзлетър	253 K
""", 'о': """
обеща	314 K
обещал	314 K	3670 K
обещала	3670 K
обещали	3670 K
обновена	97 статията е K
обновлен	97 текст K	97 материал K
обновлён	97 текст K	97 материал K
обозреватель	3584 - K	3584 , K	3654 K
обозревательница	3654 K
обраних	4306 K джерел
обучения	48 K ии
объявил	3670 K
объявила	3670 K
объяснил	3670 K
объяснила	3670 K
объясняет	3670 K
объяснял	3670 K
объясняла	3670 K
обязал	3670 K
обязательна	3574 гиперссылка K	3603 материалов ссылка K	3603 ссылка на источник K
обязательные	21 K поля	3566 K поля
обясни	314 K
обяснил	314 K
обяснила	314 K
обяснява	314 K
обіцяв	4394 K
обіцяла	4394 K
обіцяли	4394 K
огледален	64 K сайт
оглядач	4311 - K	4311 , K	4378 K
оглядачка	4311 - K	4311 , K	4378 K
оголосив	4394 K
ограничений	3550 читайте без K
одноклассниках	3581 K
одному	4323 в K листі
оновлено	97 текст K	97 матеріал K	97 новину K
опечатку	3566 нашли K
описания	97 съдържа K	97 есть K	97 содержит K
описи	97 є K
опитування	4320 наше K	4320 коротке K
опитуванні	35 нашому K	4320 K читачів	4320 нашому K	4320 в K
оприлюднюватиметься	22 не K	4294 ваша e-mail адреса не K
опрос	35 наш K	3594 наш K
опросе	35 нашем K	3594 нашем K	3594 в K
опубликован	22 не будет K	3566 ваш адрес email не будет K
организаторите	314 канят K
организаторы	3670 зовут K
організатори	4394 запрошують K
оставете	77 K имейла си
оставляем	29 K за собой право
оставляет	29 K за собой право
оставляя	3597 K заявку
оставьте	77 K свой адрес	77 K адрес	77 K почту	77 K свою почту	77 K e-mail
осталось	3551 K #%	3551 K # %
отбележете	62 K ме
ответил	97 не K на	3670 K
ответила	97 не K на	3670 K
ответили	97 не K на
ответственно	83 играйте K
ответственности	30 не несет K	30 не несёт K
отвечал	3670 K
отвечала	3670 K
отговори	97 не K на	314 K той	314 K тя
отговорил	314 K
отговорила	314 K
отговориха	314 K
отговорност	30 не носи K
отменить	21 K ответ	3669 K в любой момент
отметил	3670 K
отметила	3670 K
отметь	62 K меня
отметьте	62 K меня	62 K нас
отмечайте	62 K меня
отписаться	3553 K в любой момент
отправляем	57 мы K вам
отправьте	49 K	3583 K их нам	3667 K нам
отримувати	4341 хочете K
отримуйте	4345 K
очакваме	238 K вашите
ошибку	3567 нашли K
оштрафовал	3670 K
оштрафовала	3670 K
оштрафував	4394 K
""", 'п': """
партнером	3601 совместно с K	4328 спільно з K
партнерски	74 K линкове
партнерские	37 K ссылки	74 K ссылки	3601 K ссылки
партнерским	74 K ссылкам
партнерські	74 K посилання	4328 K посилання
партнеры	3563 мы и наши K
партньорски	257 K линкове
партнёром	3601 совместно с K
партнёрские	37 K ссылки	74 K ссылки	3601 K ссылки
партнёрским	74 K ссылкам
патроном	3667 станьте K
пееха	314 K
пели	3670 K
первинній	97 K версії
первоначальной	97 K версии
первый	3669 K месяц	3669 рубль в K
переведите	3667 K нам
перевірте	4320 K себе	4323 K пошту
передплатник	50 як K	4281 уже K	4281 вже K
передплатникам	4281 доступний лише K	4281 доступна лише K	4281 доступно лише K
передплатники	50 K можуть	4339 лише K	4339 тільки K
передплатників	4281 тільки для K
передплатою	4281 доступна за K	4281 доступний за K	4324 за K	4346 з K
передплату	80 оформіть K	4324 K за	4391 оформіть K
передплатіть	80 K
передрук	45 K	4304 K
передруковувати	45 K
передруку	4304 у разі K
передрукувати	45 K
перепечатать	45 K
перепечатка	45 K	3579 K
перепечатке	3579 при K
перепечатывать	45 K
перешлите	49 K
перешліть	49 K
персональних	4302 K даних
персональных	3577 K данных
писав	4394 K
писал	3670 K
писала	3670 K	4394 K
писати	4392 нам K
писменото	259 без K съгласие
письме	3597 в одном K
письменного	3618 без K согласия
письмової	4344 без K згоди
питаха	314 K
питаше	314 K
пишете	38 K ни	67 K ни	238 K ни	239 K на	311 K ни
пишеше	314 K
пиши	38 K нам	38 K ни	67 K нам	67 K ни
пишите	38 K нам	38 K в бот	38 K в наш	38 K на почту	67 K нам	67 K в бот	67 K в наш	67 K на почту	3583 K нам	3615 K на	3667 K нам
пишіть	38 K нам	38 K у	67 K нам	67 K у	4309 K нам	4342 K на
платной	3550 в K версии
побачили	4350 K помилку
повний	20 K текст	4324 K текст
повтаря	314 K
повтаряше	314 K
повторював	4394 K
повторює	4394 K
повторяет	3670 K
повторял	3670 K
повторяла	3670 K
повідомив	4394 K
повідомила	4394 K
повідомили	4394 K
повідомте	38 K нам	67 K нам	4309 K нам	4309 K нас	4391 K нам
подайте	239 K сигнал
поддержать	3667 K нас	3667 K редакцию	3667 K нашу
поддерживайте	3667 K нас	3667 K нашу
поддержите	3545 K нашу	3545 K нас	3604 K	3667 K нас	3667 K нашу	3667 K редакцию	3667 K проект	3667 K автора	3667 K наш
поддержка	3546 ваша K	3667 ваша K поможет	3667 ваша K помогает	3667 ваша K позволит
поддержке	3601 при K партнёра	3601 при K партнера	3604 благодаря вашей K	3668 вашей K
поддержки	3668 без вашей K	3668 вашей K
поделитесь	25 K	49 K им	49 K ей	67 K своей историей	67 K с нами
подканял	314 K
подканяха	314 K
подканяше	314 K
подкаст	34 наш K	34 нашия K	247 K	312 нашият K	3592 K	3668 наш K	4318 K	4392 наш K
подкаста	247 K	3592 K	3668 нашего K
подкасте	34 нашем K	3592 K
подкасти	34 наші K	247 K	4318 K
подкастов	3592 K
подкасту	4318 K
подкастът	247 K
подкасты	3592 K
подкасті	34 нашому K	4318 K
подкастів	4318 K
подкрепа	260 с вашата K	260 вашата K	311 вашата K	312 вашата K
подкрепата	257 с K на партньор
подкрепете	260 K	311 K ни	311 K нашата
подкрепяйте	311 K ни
подписаны	3550 уже K
подписка	3550 уже есть K	3671 K
подписке	3550 доступен только по K	3550 доступна по K	3550 доступен по K	3598 по K
подписки	3671 K
подпиской	3623 с K
подписку	80 оформите K	80 оформить K	3550 оформить K	3550 оформите K	3597 спасибо за K	3598 K за	3667 оформите K	3667 оформить K
подписчик	50 как K	3550 уже K	3550 вы уже K
подписчикам	3550 доступна только K	3550 доступно только K	3550 доступен только K	3612 только K
подписчики	50 K могут	3612 только K	3671 K
подписчиков	3550 только для K
подписчиком	3667 станьте K
подписывайтесь	3553 K на рассылку	3560 K на нас	3560 K на наш	3560 K на канал	3560 K на telegram	3667 K на
подписываясь	3597 K
подпишитесь	80 K	3545 K на регулярное	3553 K на рассылку	3560 K на наш	3560 K на канал	3667 K на
подчеркнул	3670 K
подчеркнула	3670 K
подчерта	314 K
поділіться	25 K	49 K ним	67 K своєю історією	67 K з нами
подію	4316 нашу K
пожертвование	3545 оформите K	3546 сделайте K	3604 регулярное K	3604 ежемесячное K	3667 ваше K	3667 сделайте K	3667 оформите K	3671 K
пожертвования	3668 на K	3671 K
пожертвованиям	3604 благодаря K	3668 благодаря K
пожертвуйте	3667 K
позволяет	3667 ваша поддержка K
позначайте	62 K мене
позначте	62 K мене
позоваването	259 K на
поиска	314 K
поискал	314 K
показан	60 адрес не будет K	60 email не будет K
показана	60 почта не будет K	60 пошта не буде K	60 адреса не буде K
полностью	20 материал K	3550 чтобы прочитать K
полный	20 K текст	3598 K текст
получавайте	273 K
получавате	269 искате ли да K	269 искате да K
получайте	3622 K
получать	3614 хотите K
помилку	4350 знайшли K
помогите	90 K, сколько можете	3667 K нам
помогнете	311 K ни
помогут	3668 K нам
поможет	3668 K нам
помоли	314 K
помолил	314 K
помолила	314 K
помощник	63 наш K	63 ии-K
помощь	3667 нам нужна ваша K
помощью	3606 с K ии
помітили	4305 якщо ви K	4350 K помилку
помічник	63 наш K
понравилась	3668 K статья
понравился	3668 K материал	3668 K текст
пообещал	3670 K
пообещала	3670 K
пообіцяв	4394 K
пообіцяла	4394 K
попереджає	4394 K
попередив	4394 K
попередній	97 K версії
попита	314 K
поправка	97 K:
попросив	4394 K
попросил	3670 K
попросила	3670 K	4394 K
попросили	3670 K	4394 K
попросило	3670 K
порадив	4394 K
порадила	4394 K
посилання	4330 K на джерело обов'язкове
последвайте	311 K ни
последната	268 K ви безплатна статия	268 K безплатна статия
посоветовал	3670 K
посоветовала	3670 K
постановив	4394 K
постановил	3670 K
посъветва	314 K
посъветвал	314 K
посъветвали	314 K
потребовал	3670 K
потребовала	3670 K
почерпете	54 K ме
почерпи	54 K ме с кафе
почте	79 в K	79 на вашей K	3597 вашей K
почтовом	3597 вашем K ящике
почту	79 на K	3554 на вашу K	3554 вам на K	3597 вашу K
пошту	79 на K	79 на вашу K	4284 на вашу K
пошті	4323 вашій K
пощенска	225 вашата K кутия
пояснив	4394 K
пояснил	3670 K
пояснила	3670 K	4394 K
пояснював	4394 K
пояснювала	4394 K
пояснює	4394 K
поясняет	3670 K
правото	29 си запазва K
працювати	4331 допоможе нам K	4392 K далі
працюємо	4392 ми K
предишна	97 K версия на
предпочитаемые	3580 K источники
предпочитаемых	3580 K источников
предпочитан	236 K източник
предпочитани	236 K източници
предпочитаните	236 K източници	236 K си източници
предпочтительные	3580 K источники	3617 K источники
предпочтительный	3580 K источник
предпочтительных	3617 K источников
предупреди	314 K
предупредил	3670 K
предупреждава	314 K
предупреждает	3670 K
предыдущей	97 K версии текста
препечатването	259 K
препратете	49 K
препубликува	45 K
препубликуването	45 K
пригостіть	54 K мене кавою
призвал	3670 K
призвала	3670 K
призвали	3670 K
призна	314 K
признава	314 K
признавал	3670 K
признает	3670 K
признал	3670 K
признала	3670 K
признали	3668 нас K
призова	314 K
призовава	314 K
призовал	314 K
призоваха	314 K
призывал	3670 K
призывала	3670 K
призывали	3670 K
приложение	84 в нашето K	312 нашето K	3555 скачать K	3556 скачайте K	3556 установите K	3578 наше K	3578 мобильное K	3667 скачайте наше K	3667 скачайте K и
приложението	311 изтеглете K ни	311 изтеглете K на вестник
приложении	84 в нашем K	3555 открыть в K	3578 нашем K
приложения	3578 нашего K	3668 нашего K
прим	97 K. ред
примечание	97 K редакции
приоритетным	3580 K источником
присоединяйтесь	51 K	3667 K к нам	3667 K к нашему	3667 K к нашей	3667 K к нашим	3667 K к сообществу	3667 K к читателям	3667 K к тем
присъединете	51 K се	311 K се към нашия
присылаем	57 мы K вам	57 мы K
присылайте	3583 K нам	3583 K фото	3583 K видео	3583 K новости	3583 K свои	3583 K их нам	3667 K нам
пришлите	38 K нам	49 K друзьям	67 K нам	3583 K нам	3583 K фото	3583 K их нам	3667 K нам
пришлём	57 мы K вам
приєднуйтесь	51 K	4391 K до нас	4391 K до нашої	4391 K до нашого	4391 K до спільноти	4391 K до читачів
приєднуйтеся	51 K	4391 K до нас	4391 K до нашої	4391 K до нашого	4391 K до спільноти	4391 K до читачів
проверьте	3594 K себя	3597 K почту
проголосуйте	3609 K	4336 K
продовження	4328 реклама. K
продовжити	4281 щоб K читання	4331 допоможуть нам K
продовжувати	4392 K роботу
продолжаем	3668 мы K работать
продолжать	3604 помогут нам K	3668 K работу
продолжение	3601 реклама. K
продолжить	3550 чтобы K чтение	3604 помогут нам K	3604 поможет нам K	3668 K работу
продължава	257 K по-долу
продължете	222 K да четете
продължим	312 да K да работим
продължите	221 за да K да четете
произведен	3574 настоящий материал (информация) K	3619 материал K
произведён	3619 материал K
пройдите	3594 K тест
пройдіть	4320 K тест
променени	97 имената са K
пропускайте	269 не K
пропустите	3614 не K
пропустити	4341 не хочете K
пропустить	3614 не хотите K
пропустіть	4341 не K
просив	4394 K
просил	3670 K
просила	3670 K	4394 K
просили	3670 K	4394 K
просьба	3542 у нас к вам K	3542 у нас есть K
просять	4394 K
проучване	248 нашето K
прохання	4275 маємо до вас K	4275 невелике K
прочетете	222 за да K цялата
прочитать	3550 осталось K	3550 чтобы K статью
пріоритетне	4306 K джерело
пріоритетним	4306 K джерелом
публиковать	45 K у себя
пълния	254 K текст
първия	313 за K месец
първоначалната	97 K версия
підписатися	4283 K на розсилку
підписка	4395 K
підписку	4281 оформіть K	4323 дякуємо за K	4391 оформіть K
підписники	4339 лише K	4395 K
підписників	4281 тільки для K
підписуйтесь	4287 K на нас	4287 K на наш	4287 K на канал	4287 K на telegram	4391 K на
підписуйтеся	4287 K на наш	4287 K на канал
підписуючись	4323 K
підпишіться	4283 K на розсилку	4287 K на наш	4391 K на
підтримайте	4278 K нашу	4278 K незалежну	4278 K нас	4331 K	4391 K нас	4391 K нашу	4391 K незалежну	4391 K редакцію	4391 K автора	4391 K роботу	4391 K наш
підтримати	4391 K нас	4391 K нашу
підтримка	4279 ваша K	4391 ваша K допоможе
підтримки	4328 за K партнера	4392 спільноти K	4392 вашої K
підтримуйте	4391 K нас	4391 K нашу
підтримці	4331 завдяки вашій K	4331 завдяки K читачів	4392 вашій K
піти	4275 перш ніж K
""", 'р': """
работа	312 нашата K	3668 наша K
работаем	3668 мы K
работать	3604 помогут нам K	3604 поможет нам K	3668 K дальше
работу	3668 нашу K
радив	4394 K
радила	4394 K
радили	4394 K
радить	4394 K
разкажете	38 K ни	67 K ни
разрешение	232 без K е забранено
разрешения	3618 без K редакции
разчитаме	260 K на вашата	312 K на
расскажите	38 K нам	67 K нам	67 K свою историю	3667 K нам
рассказал	3670 K
рассказала	3670 K
рассказывать	3668 K правду
расследование	3668 наше K	3668 это K
расследования	3668 наши K
рассылка	3668 наша K	3671 K
рассылку	78 на K	78 нашу K	78 K	3553 нашу K	3553 K самых	3668 нашу K
регистрацията	252 с K си	252 благодарим за K
регистрируясь	3597 K
регулярний	4331 K внесок
редактор	240 е K	240 - K	240 , K	3584 - K	3584 , K	3654 K отдела	3654 K	4311 - K	4311 , K	4378 K
редакторка	4311 - K	4311 , K	4378 K
редакцией	39 нашей K	3583 связаться с K
редакции	97 поправка K	3618 без согласия K	3668 нашей K
редакцию	39 в нашу K	3583 напишите в K	3583 пишите в K
редакция	245 в нашата K	312 нашата K	3668 наша K
редакцията	38 свържете се с K	67 свържете се с K
редакцію	4309 напишіть у K	4309 пишіть у K
редакція	4392 наша K
редакцією	39 нашою K	4309 зв'язатися з K
редакції	43 письма до K	97 від K:	4309 пишіть до K	4344 без згоди K	4344 без дозволу K	4392 нашої K
рекламата	11 K	257 след K
реклами	11 K	70 без K	70 немає K	312 без K	4328 після K	4328 на правах K	4392 без K
рекламой	11 K
рекламы	11 K	70 без K	70 нет K	3601 после K	3601 на правах K	3668 без K
репортер	39 на нашия K	240 е K	240 - K	240 , K	3584 - K	3584 , K	3654 K	4311 - K	4311 , K	4378 K
репортери	39 на нашите K	312 нашите K
репортерка	4311 - K	4311 , K	4378 K
репортёр	3584 - K	3584 , K	3654 K
решил	3670 K
реєструючись	4323 K
робота	4392 наша K
роботу	4392 нашу K
розкажіть	38 K нам	67 K нам
розповів	4394 K
розповідати	4392 K правду
розповіла	4394 K
розсилка	4392 наша K	4395 K
розсилку	78 на K	78 нашу K	78 K	4283 нашу K	4283 щоденну K	4392 нашу K
розслідування	4392 наші K	4392 це K
рублей	3669 # K
рік	4393 на K
""", 'с': """
свободната	311 подкрепете K
свържете	38 K се с нас	67 K се с нас	238 K се с нашия	238 K се с нашата	238 K се с нас	238 K се с автора	311 K се с нас
свържи	38 K се с нас	67 K се с нас
свяжитесь	38 K с нами	3583 K с нами
связаться	3583 K с автором
седмично	17 веднъж K
сигнализирайте	238 K ни
сказав	4394 K
сказал	3670 K
сказала	3670 K	4394 K
скаржаться	4394 K
скаржився	4394 K
скаржилася	4394 K
скачайте	3555 K наше
скиньте	3667 K нам	3667 K донат
сколько	3667 скиньте K
скриньку	4323 вашу K
скриньці	4323 вашій K
следите	3560 K за нами
словам	3670 по K
словами	4394 за K
слушайте	270 K ни
слідкуйте	4287 K за нами
снимки	40 свои K	40 K и видео	40 вашите K	40 K или видео
советовал	3670 K
советовала	3670 K
советовали	3670 K
советует	3670 K
согласны	43 не K	43 K с автором
содержатся	97 K описания
содержимое	3586 внешнее K
содержит	97 K сцены
сообщение	3574 данное K (материал) создано	3619 K создано
сообщил	3670 K
сообщила	3670 K
сообщили	3670 K
сообщите	38 K нам	67 K нам	3583 K нам	3667 K нам
соучастником	3604 станьте K	3667 станьте K
спам	71 без K
спама	71 без K
спаму	71 без K
спецкор	3654 K
сповіщення	14 K	4285 увімкнути K	4285 увімкніть K
споделете	25 K	49 K я	67 K с нас	67 K своята
сподобався	4392 K текст	4392 K матеріал
сподобалась	4275 якщо вам K стаття
спонсором	80 станьте K
според	314 K
спрашивает	3670 K
спросил	3670 K
спросила	3670 K
співали	4394 K
співучасником	4391 станьте K
спільнота	4392 наша K
спільноти	4279 стань частиною K	4331 частиною K	4392 нашої K
станете	80 K член	311 K абонат	311 K член
станьте	51 K одним из них	3667 K нашим	4391 K нашим
статей	4338 до всіх K	4338 до усіх K
статии	267 до всички K
статия	235 хареса ли ви тази K	254 цялата K	312 тази K
статията	254 % от K
стаття	4392 ця K
статья	3668 эта K
статьям	3611 ко всем K
стверджує	4394 K
стежте	4287 K за нами
стигнали	235 щом сте K дотук
стороннего	3586 K сервиса
сторонним	3586 K сервисом
стороннього	4313 K сервісу
стороннім	4313 K сервісом
суммой	3669 любой K
сумму	3669 любую K
сутрин	17 всяка K
существуем	3668 мы K
существует	3604 K благодаря
събитие	245 нашето K
съветва	314 K
съветваше	314 K
съвместно	257 K с партньор
съгласен	43 не си K
съгласие	259 без писмено K
съгласни	43 не сте K
съдържание	9 това K	242 външно K	242 това K
съдържанието	259 използването на K	259 използване на K
съобщи	314 K
съобщил	314 K
съобщиха	314 K
""", 'т': """
тагнете	62 K ме
твърдеше	314 K
твърди	314 K
текста	97 первой версии K	97 ранней версии K
тексте	97 ранее в K
текстове	267 до всички K
тексту	97 першій версії K
телеграм	16 K	237 K	3560 наш K-канал	3560 в нашем K	3581 K	3581 K-канал	3581 K-канале	3615 пишите в K	3668 наш K	4287 наш K-канал	4307 K	4307 K-канал	4307 K-каналі
телеграме	16 K	3581 K
телеграмі	4307 K
телефон	97 K довіри
тест	3594 наш K	4320 наш K
тиждень	17 раз на K	4393 на K
требовал	3670 K
требовала	3670 K
требовали	3670 K
тръгнете	235 преди да си K
""", 'у': """
уведомления	14 K	3556 включите K	3556 включить K	3556 разрешить K
уверяет	3670 K
уверял	3670 K
уверяла	3670 K
увійдіть	24 K	4282 K, щоб
уговаривал	3670 K
уговаривала	3670 K
угостите	54 K меня кофе	54 K автора кофе
угостить	54 K меня кофе
уебинар	245 нашия K
уйдете	3542 прежде чем вы K
укажите	77 K свой e-mail	77 K почту
улюблених	4306 K джерел
улюблені	4306 K джерела
умовляв	4394 K
умоляваше	314 K
умолял	3670 K
умоляла	3670 K
умоляли	3670 K
утверждает	3670 K
уточнение	97 K:
уточнення	97 K:
уточнив	4394 K
уточнил	3670 K
уточнила	3670 K	4394 K
учасником	4391 станьте K
""", 'ф': """
фейсбук	16 K	237 K
фото	40 свои K	40 ваши K	40 свої K	40 ваші K
фотографии	40 K и видео
""", 'ц': """
цените	3668 K нашу
цитировании	3579 при K
цитування	4304 у разі K
цитуванні	4304 при K
""", 'ч': """
частиною	4391 станьте K
частковому	4330 повному або K
чашку	54 на K кофе
через	64 K vpn
четене	0 време за K
четете	270 K ни
читаете	3667 спасибо, что K
читай	4287 K нас
читайте	3560 K нас в	4287 K нас у	4287 K нас в
читання	0 час K	0 хв K
читателей	43 письма K	3594 опросе K	3604 благодаря поддержке K	3624 K	3668 наших K
читатели	36 наши K	36 нашите K	43 писма на K	275 K	312 нашите K	3542 дорогие K	3624 K	3668 наши K
читателите	275 K	312 с подкрепата на K	312 от K ни
читателям	18 благодаря K	36 нашим K	3624 K	3668 благодаря K
читати	4281 щоб K далі	4391 щоб K далі
читачам	18 завдяки K	4347 K
читачі	36 наші K	4347 K	4392 наші K
читачів	43 листи K	4347 K	4392 наших K
читаєте	4391 дякуємо, що K
чтение	0 на K
чтения	0 время K	0 мин K
""", 'щ': """
щомісяця	4393 K
щомісячний	4331 K внесок
щомісячно	4393 K
щоранку	17 K
щотижневу	4283 K розсилку
""", 'э': """
электронной	3597 адрес K почты
электронную	3597 K почту
""", 'я': """
яжіться	38 зв'K з нами	4309 зв'K з нами
язкові	21 обов'K поля	4294 обов'K поля
якщо	4275 K ви вже тут
""", 'і': """
із	4390 # K #
інтелектом	4333 штучним K
інтелекту	4333 за допомогою штучного K
""", 'א': """
אדבלוק	2016 K
אומר	2052 K
אומרת	2052 K
אותה	49 שלחו K	49 שתפו K
אותו	49 שלחו K
אותנו	62 תייגו K	67 שתפו K
אחרינו	1956 עקבו K	2049 עקבו K
איתנו	38 צרו K קשר	38 צרו קשר K	38 דברו K	67 צרו K קשר	67 צרו קשר K	67 דברו K
אליכם	57 נשלח K
אלינו	38 פנו K	67 פנו K
אלקטרוני	1954 דואר K
אמר	2052 K
אמרה	2052 K
אמרו	2052 K
אתכם	1986 רק K
""", 'ב': """
באפליקציה	84 K שלנו
בדוי	97 שם K
בדויים	97 שמות K
בוקר	17 מדי K
בחודש	2051 K
ביקש	2052 K
ביקשה	2052 K
במייל	1985 K שלכם
בסרטון	1975 לצפות K זה
בעוגיות	1961 שימוש K
בעיתונות	1986 לתמוך K
בעלי	2021 בלי K הון	2021 ללא K הון
בקובצי	1960 משתמש K
בשבוע	17 פעם K	2051 K
בתגובות	85 K
בתוכן	1997 לעשות שימוש K
""", 'ד': """
דווחו	2049 K לנו
דיוור	1985 קבלת K
""", 'ה': """
האימייל	21 K לא יוצג	60 K לא יוצג
האפליקציה	1957 הורידו את K	2050 K
הבהרה	97 K:
הגיב	97 לא K
הדיגיטלי	63 העוזר K
הדפדפן	10 K שלך
ההתראות	14 K
הודיע	2052 K
הודיעה	2052 K
הוואטסאפ	1957 לקבוצת K
הווטסאפ	1957 לקבוצת K
הווירטואלי	63 העוזר K
הוסיף	2052 K
הוסיפה	2052 K
הזהיר	2052 K
הזכויות	1968 כל K שמורות
הזמינו	54 K אותי לקפה
החובה	21 שדות K
החינמיות	1998 הכתבות K
הטלגרם	1957 לערוץ K
הטקסט	1976 K
היום	2049 תרמו K
הירשמו	2049 K לקבלת
הכותב	1997 על דעת K
הכתבה	45 לפרסם את K	1950 להמשך קריאת K	1976 K	2050 K הזאת
המדור	1974 הוא עורך K	1974 היא עורכת K
המובעות	1997 הדעות K במאמר	1997 הדעות K בטור	1997 הדעות K בכתבה
המועדף	1971 למקור K	1971 כמקור K
המייל	1953 לתיבת K	1954 כתובת K
המערכת	97 הערת K
המקורית	97 בגרסה K של
הניוזלטר	1954 K היומי	1985 K השבועי של	1985 K שלנו	2050 K
הסביר	2052 K
הסיכום	1976 K
העבירו	49 K אותה	49 K הלאה
העיקריות	1976 הנקודות K
העיתונות	2050 K העצמאית
הפרטיות	1961 מדיניות K
הפרסומות	2016 חוסם K
הפרסומים	2016 חוסם K
הפרסומת	11 K
הצביעו	2049 K בסקר
הצטרפו	51 K אליהם	51 K אלינו	1957 K לערוץ	2049 K אלינו
הקודמת	97 בגרסה K של
הקוראים	18 בזכות K
השאירו	77 K כתובת מייל	77 K מייל
השימוש	1961 תנאי K
השמות	97 K שונו
התגובות	1982 K
התחברו	24 K
התמונות	40 את K שלכם
התמיכה	1986 בזכות K שלכם
התראות	14 K
התרגום	1976 K
התרומה	2049 K שלכם
""", 'ו': """
ובטוויטר	1956 בפייסבוק K
ווידאו	40 תמונות K
וסרטונים	40 תמונות K
ותלוי	1986 K בכם
ותלויה	1986 K בכם
""", 'ז': """
זקוקה	2049 K לכם
""", 'ח': """
חודשית	2049 תרומה K
חיצוני	1975 תוכן K	1975 תוכן ממקור K
""", 'ט': """
טען	2052 K
""", 'י': """
יכולים	50 מנויים K
ישירות	1985 K למייל	1985 K לתיבת
""", 'כ': """
כמנויים	50 K	80 הצטרפו K	1950 הצטרפו K
כתב	2052 K
כתבה	1976 K זו	2050 K זו	2052 K
כתבו	38 K לנו	67 K לנו	2049 K לנו
כתבות	1998 K חינם
כתבי	38 K לנו	67 K לנו
כתבת	1974 היא K
כתובת	77 הזינו K מייל	1954 K דוא"ל
""", 'ל': """
לדברי	2052 K
להגיב	6 כדי K	1982 K
להמשיך	1950 כדי K לקרוא	1986 עזרו לנו K
להעתיק	1968 אין K	1997 לשכפל, K
לחודש	2051 K
לחוק	1997 סעיף #א K
לחצו	2049 K כאן
לידיעון	2049 הירשמו K
לכתבים	39 K שלנו
לכתבת	39 K שלנו
למייל	79 K שלכם
למנויים	80 היו K	1951 K בלבד
למערכת	39 K שלנו	43 מכתבים K
לניוזלטר	78 K	78 K שלנו	1953 הירשמו K	1953 הרשמה K	1953 K שלנו	1985 בהצלחה K	2049 הירשמו K
לעזרתכם	2049 אנחנו זקוקים K
לענייני	1974 הוא כתב K	1974 היא כתבת K
לפרסם	45 K כתבה זו	45 K מחדש
לצפייה	1975 K בתוכן
לקבוצת	1957 הצטרפו K
לקריאה	1998 כתבות K
לקריאת	20 K הכתבה
לשנה	2051 K
לתומכים	1986 הצטרפו K
""", 'מ': """
מאמרים	15 K חינם	1998 K חינם
מועדף	1971 מקור K	1971 כמקור K	2034 מקור K	2034 כמקור K
מינוי	1950 רכשו K	2049 רכשו K	2053 K
מנוי	1950 כבר K
מנויים	2053 K
מניות	2021 בלי בעלי K	2021 ללא בעלי K
מסכימים	43 לא K	43 K?	1985 בהרשמה אתם K
מסר	2052 K
מסרבים	97 K להגיב
מראה	64 אתר K
""", 'נ': """
ניוזלטר	1985 K שבועי	2053 K
נשלח	57 K לכם
""", 'ס': """
סיכום	1976 K
סיפר	2052 K
סיפרה	2052 K
סעיף	1997 K #א
ספאם	71 בלי K	71 ללא K
ספרו	38 K לנו	67 K לנו	2049 K לנו
סרטונים	40 תמונות או K
""", 'ע': """
עדכונים	1985 לקבלת K במייל
עודכנה	97 הכתבה K	97 הידיעה K
עיתונאי	1974 הוא K
עיתונאית	1974 היא K
עיתונות	1986 לעשות K	2050 K עצמאית
עכשיו	2049 תרמו K
עלולים	97 K להיות קשים
עמלה	1996 נקבל K	1996 לקבל K
ער	97 K״ן
""", 'פ': """
פרסום	45 K מחדש
פרסומות	70 בלי K	70 ללא K	2016 חוסם K	2050 ללא K
פרסומת	11 K
פרשן	1974 הוא K
פרשנית	1974 היא K
""", 'צ': """
ציין	2052 K
""", 'ק': """
קודמת	97 בגרסה K של
קוראי	2050 K
קרא	2052 K
קריאה	0 זמן K
""", 'ר': """
ראשון	2051 חודש K
""", 'ש': """
שאלו	1976 K את
שולחים	57 אנחנו K לכם
שיווקי	1985 לקבל תוכן K
שלחו	38 K לנו	67 K לנו	2049 K לנו
שלנו	39 לכתב K	2050 K
שנקבל	1996 K עמלה
שקראתם	2049 תודה K
שתפו	25 K
""", 'ת': """
תגובה	97 לא נמסרה K
תגובות	1982 K
תוכן	9 K זה	1975 הצגת K
תיאורים	97 כוללת K	97 מכילה K
תייגו	62 K אותי
תיקון	97 K:
תלוי	1986 K בכם
תלויה	1986 K בכם
תמיכתכם	2049 K
תמכו	2049 K בנו
תקציר	1976 K
תרומה	2053 K
תרומות	2053 K
""", 'ا': """
اخبارنا	215 K
اخبرنا	38 K	67 K
اخبرونا	38 K	67 K
ادامه	1601 K مطلب	1601 K خبر	1645 براي K مطلب
ادبلاك	1623 K
ادعمنا	214 K
ادعموا	214 K
ارسال	6 براي K نظر	1579 براي ما K كنيد
ارسله	49 K الي
ارسلها	38 K الينا	67 K الينا
اسبوعيا	216 K
استخدام	123 يمنع اعادة K
استطلاع	214 صوت في K
استطلاعنا	215 K
استفاده	1567 از كوكي K ميكنيم	1567 از كوكيها K ميكنيم	1568 شرايط K	1575 K از مطالب اين سايت	1575 K از مطالب سايت
استمرار	214 ساهم في K	214 ساهموا في K
اسپم	71 بدون K
اشار	217 K
اشارة	62 ضع K الي
اشارت	217 K
اشتراك	149 لديك K	218 K	1596 K تهيه كنيد	1645 K تهيه كنيد	1649 K
اشتراكك	146 تم K
اشترك	80 K	101 K الان	214 K الان
اشتركوا	80 K	214 K
اصحابها	144 تعبر عن راي K	144 عن راي K
اصلاحيه	97 K
اضاف	217 K
اضافت	217 K
اضغط	214 K هنا
اطلاع	1579 به ما K دهيد
اعادة	45 K نشر	123 يمنع K نشر
اعجبك	215 K هذا
اعلام	1648 K كرد
اعلانات	70 بلا K	70 بدون K	70 لا K	179 مانع K	179 حاجب K
اعلانها	14 K
اعلن	217 K
اعلنت	217 K
اعملوا	62 K تاغ
افاد	217 K
افادت	217 K
افزود	1648 K
اكتب	214 K لنا
اكتبوا	38 K الينا	67 K الينا	214 K لنا
اكد	217 K
اكدت	217 K
الاخبارية	105 النشرة K
الارتباط	115 ملفات تعريف K
الاسبوع	17 مرة في K
الاستخدام	115 شروط K
الاسماء	97 تم تغيير K
الاشعارات	14 K	106 فعل K	107 تفعيل K
الاعلان	11 K
الاعلانات	117 حاجب K	117 مانع K	179 مانع K	179 حاجب K	179 اداة حظر K
الافتراضي	63 مساعدنا K	63 المساعد K
الالزامية	21 الحقول K
الالكتروني	60 بريدك K لن يظهر	104 بريدك K	105 البريد K
الان	214 تبرع K	214 سجل K
الاول	216 الشهر K
الاولي	97 النسخة K من
البديل	64 موقعنا K	64 الموقع K
البريدية	78 النشرة K	104 نشرتنا K	105 النشرة K	218 النشرة K
التحرير	39 فريق K لدينا
التطبيق	106 حمل K	106 نزل K	107 تحميل K
التعليق	97 رفضت K	143 شروط K	143 سياسة K
التعليقات	85 في K
التقرير	20 لقراءة K	215 هذا K
الخارجية	133 محتوي المواقع K
الخبر	97 تم تحديث هذا K
الخصوصية	115 سياسة K
الدخول	24 سجل K	101 سجل K او	101 سجل K الان	101 سجل K الي حسابك	214 سجل K او
الشهر	216 في K
الغاء	21 K الرد
الفيديو	40 الصور ومقاطع K
القراء	18 بفضل K	43 بريد K	147 نعتمد علي دعم K
القراءة	0 مدة K	0 وقت K	101 لمتابعة K	149 لمواصلة K
الكاتب	144 يعبر عن راي K
الكوكيز	115 K
المادة	215 هذه K
المجانية	15 المقالات K	159 من المقالات K	159 مقالاتك K	159 المقالات K
المحتوي	9 هذا K	101 هذا K متاح
المحرر	97 ملاحظة K
المراة	64 نسخة K
المساعد	63 K الذكي
المستقلة	215 الصحافة K
المفضل	128 مصدرك K	128 مصدركم K	128 المصدر K لديك
المفضلة	128 مصادرك K	128 مصادركم K
المقال	20 لقراءة K	97 تم تحديث هذا K	101 لقراءة K كاملا	149 لقراءة هذا K	215 هذا K
النشر	123 يمنع اعادة K
النشرة	104 اشترك في K
اليك	57 نرسل K
اليكم	57 نرسل K
الينا	38 اكتب K	67 اكتب K	214 انضم K
اليهم	51 انضم K
انتاج	123 يمنع اعادة K
انستغرام	214 تابعنا علي K
انضموا	51 K اليهم
انقر	214 K هنا
اوضح	217 K
اوضحت	217 K
اول	1647 ماه K
اوليه	97 نسخه K اين
ايميل	1562 K خود را	1562 به K شما	1563 ادرس K	1563 نشاني K	1592 در K خود	1645 K خود را وارد كنيد
ايميلتان	1592 به K
اينجا	1600 K كليك كنيد	1645 K كليك كنيد
اينستاگرام	1565 در K دنبال
اينه	64 K
اپ	1591 K
اپليكيشن	1591 K	1645 K ما را	1645 K را دانلود كنيد	1645 K را نصب كنيد	1646 K ما
اگهي	11 K	70 بدون K
""", 'ب': """
باحث	131 K
باحثة	131 K
بازتابدهنده	1605 الزاما K	1605 لزوما K	1605 K ديدگاه
بازنشر	45 K
باشيد	1579 با ما در تماس K
بالضرورة	144 لا تعبر K عن	144 لا يعبر K عن	144 لا تعكس K	144 لا يعكس K	144 لا تمثل K	144 لا يمثل K
ببينيد	1586 را K
بحسب	217 K
بخوانيد	1577 K
بدهيد	38 به ما پيام K	67 به ما پيام K
بديل	64 رابط K
براي	1646 K ما
بريدك	60 لن يظهر K	77 اترك K	77 ادخل K	79 في K	104 الي K	146 في K	146 علي K	146 سجل K	146 اضف K
بريدكم	77 اتركوا K	146 في K
بشنويد	1586 K
بعرض	133 هل تسمح K
بفرستيد	38 براي ما K	67 براي ما K	1579 براي ما K
بفضلكم	215 K
بنويسيد	38 براي ما K	67 براي ما K	1579 براي ما K	1645 براي ما K
بهروز	97 اين خبر K	97 اين گزارش K
بپيونديد	51 به انها K	51 به جمعشان K	1577 K	1585 به تيم ما K	1645 K
بگذاريد	38 با ما در ميان K	67 با ما در ميان K	1579 با ما در ميان K	1645 با ما در ميان K
بگوييد	38 به ما K	67 به ما K
بگيريد	38 با ما تماس K	67 با ما تماس K	1579 با ما تماس K
""", 'ت': """
تؤكد	217 K
تابعة	74 روابط K
تابعنا	111 K علي	111 K عبر	214 K علي تويتر	214 K علي غوغل	214 K علي جوجل
تابعوا	110 K اخبار
تابعونا	110 K علي	110 K عبر	214 K علي
تاكيد	1648 K كرد
تبرع	218 K
تبرعات	218 K
تبرعك	214 K
تبرعكم	214 K
تبرعوا	90 K بما	214 K الان
تبليغ	1623 ضد K
تبليغات	70 بدون K	1623 مسدود كننده K
تجربتك	67 K معنا
تجربه	67 K خود را با ما
تحريريه	39 K ما
تحقيقاتنا	215 K
ترجيحي	1578 منبع K	1578 منابع K	1640 منابع K	1640 منبع K
ترد	97 لم K
تستطيع	147 تبرع بما K	147 ساهم بما K
تصحيح	97 K:
تطبيق	214 حمل K	214 حملوا K
تطبيقنا	84 في K	84 عبر K	215 K
تعبر	144 لا K عن راي	144 K فقط عن راي
تعديل	97 تم K هذا
تعليقا	143 لتضيف K
تغيير	97 نامها K
تفاصيل	97 يتضمن K	97 يحتوي علي K
تفعيل	114 K جافا
تفوت	214 لا K
تفوتوا	214 لا K
تقاريرنا	215 K
تقول	217 K
تلغرام	214 تابعنا علي K
تلگرام	1565 ما را در K	1565 در K دنبال	1565 كانال K ما	1579 با ما در K
تماشا	1586 K كنيد
تمامي	1576 K حقوق
تمثل	144 لا K راي
تنويه	97 K:
تواصل	38 K معنا
تواصلوا	38 K معنا	214 K معنا
توافق	43 هل K
توافقنا	43 لا K
توزيع	123 يمنع اعادة K
توصيف	97 حاوي K
توضيح	97 K:	1648 K داد
تيم	1646 K ما
""", 'ج': """
جافاسكريبت	175 K
جاوااسكريپت	1567 K را فعال
جزئيات	97 حاوي K
""", 'ح': """
حذر	217 K
حذرت	217 K
حساب	101 هل لديك K
حقوق	1576 كليه K	1576 همه K	1576 تمام K
حمايت	1593 K مالي خود	1594 به K شما نياز	1594 با K شما	1595 K كنيد	1645 از ما K كنيد	1645 K شما
""", 'خ': """
خارجي	133 محتوي K
خبر	4 اين K	1646 اين K
خبرنامه	1562 K ما	1562 اشتراك K	1563 در K	1592 K روزانه	1592 K هفتگي	1646 K ما	1646 K	1649 K
خبرنگار	39 K ما	1579 K ما را	1581 K
خبرنگاران	39 K ما	1646 K ما
خصوصي	1568 سياست حريم K
خواست	1648 K
خواستند	1648 K
خواندن	1596 براي ادامه K
خوانندگان	18 با كمك K	43 نامههاي K	1594 به K خود تكيه	1646 K ما
خواهد	1588 منتشر K شد
خواهند	1588 منتشر K شد
""", 'د': """
داستان	67 K خود را براي ما
دانشگاه	1581 استاد K
دستيار	63 K مجازي
دعا	217 K
دعت	217 K
دعمك	214 K
دعمكم	147 نعتمد علي K	147 تعتمد علي K	147 نحتاج الي K	214 K
دنبال	1565 ما را K كنيد	1577 K كنيد	1577 K كنيم	1645 K كنيد
دهيد	38 به ما پيام K	67 به ما پيام K	1579 به ما خبر K	1586 گوش K	1597 هديه K	1645 خبر K
دوستان	49 براي K خود
دوستانتان	49 براي K	49 با K
ديدگاه	1588 نوشتن K	1588 ارسال K	1588 بيانگر K	1605 لزوما K
""", 'ذ': """
ذكر	217 K
ذكرت	217 K
""", 'ر': """
راسلنا	38 K	67 K	214 K
راسلونا	38 K	67 K	214 K
رايگان	1585 وبينار K ما	1596 اشتراك K	1606 مقاله K	1606 مطلب K	1606 مطالعه K	1645 K ثبت نام كنيد
روبوت	205 لست K
روبوتا	205 انا لست K
روزنامه	1605 ديدگاه K
روزنامهنگار	1581 K
روزنامهنگاري	1646 K مستقل
""", 'س': """
سابقة	97 نسخة K من هذا	97 نسخة K من هذه
سالانه	1647 K
ساهم	90 K بما	214 K في دعم
ساهموا	90 K بما	214 K في دعم
سايت	1646 K ما
سايتهاي	1582 محتواي K ديگر
سكريبت	175 جافا K
سنويا	216 K
""", 'ش': """
شارك	25 K
شاركنا	38 K قصتك	67 K قصتك	214 K برايك
شاركه	25 K	49 K مع
شاركونا	67 K قصتكم	214 K
شهريا	216 K
شويد	24 وارد K	1577 عضو K	1577 K	1645 عضو K
""", 'ص': """
صباح	17 كل K
صبحگاهي	1592 خبرنامه K
صحافتنا	215 K
صحافي	131 K
صحافية	131 K
صحافيينا	39 K
صحفي	131 K
صحفية	131 K
صحفيينا	39 K	215 K
صرح	217 K
صرحت	217 K
صوركم	40 K
""", 'ط': """
طالب	217 K
طالبت	217 K
طلب	217 K
طلبت	217 K
""", 'ع': """
علاقه	1578 منبع مورد K
عملنا	215 K
عمولة	157 قد نحصل علي K	157 نحصل علي K
عنوان	21 لن يتم نشر K
""", 'ف': """
فارسله	49 K
فرصتهاي	1585 K شغلي در
فريقنا	215 K
فشاركه	49 K
فنجان	54 ادعني الي K قهوة
فيسبوك	16 K	214 تابعنا علي K
فيلترشكن	64 K
فيلم	40 عكس و K
فينگليش	1588 K	1589 حروف لاتين (K)
""", 'ق': """
قال	217 K
قالت	217 K
قالوا	217 K
قبلي	97 نسخه K اين
قراءنا	215 K
قرائنا	147 نعتمد علي K	147 ونعتمد علي K	215 K
قناتنا	110 K علي	110 انضم الي K	215 K
""", 'ك': """
كاتب	131 K
كاتبة	131 K
كاتبه	144 يعبر عن راي K
كاتبها	144 تعبر عن راي K
كار	1646 K ما
كاربري	1596 حساب K خود شويد	1645 حساب K خود شويد
كانال	1565 به K ما	1577 K ما	1646 K ما
كتب	217 K
كتبت	217 K
كردهايد	1596 ثبت نام K	1596 ثبتنام K
كمصدر	128 K مفضل	198 K مفضل
كميسيون	1603 K دريافت كنيم	1603 K دريافت ميكنيم
كنيد	62 منو تگ K	62 من را تگ K	62 تگ K	1585 ديدن K	1586 گوش K	1597 هديه K	1600 روي لينك كليك K	1600 كليك K	1645 به ما كمك K	1645 روي لينك كليك K	1645 همين حالا ثبت نام K
كوكي	1568 از K
كوكيها	1568 K
""", 'ل': """
لניוזלטר	78 K
لاتين	1588 حروف K	1589 حروف K
لاشتراكك	146 K في
لاشتراككم	146 K في
لاضافة	6 K تعليق	143 K تعليق
لزوما	1605 K نظر
لقراءة	101 سجل الدخول K	149 K بقية	214 سجل الدخول K
لقراءتكم	214 شكرا K
لكتابة	143 K تعليق
للاطلاع	149 K علي المقال كاملا
للتعليق	6 K	143 K علي الخبر
للقراءة	0 دقائق K	101 سجل الدخول K
للمتابعة	101 سجل الدخول K
للمشتركين	50 يمكن K	102 K فقط	149 حصري K	149 متاح K
لمتابعة	101 سجل الدخول K	149 K قراءة	214 سجل الدخول K
لمشتركي	149 حصري K
لمواصلة	149 K قراءة
""", 'م': """
ما	1646 به K
مالكين	184 بلا K
مالي	1594 كمك K شما	1645 كمك K شما	1649 كمك K
ماه	1647 در K
ماهانه	1647 K
متجرنا	215 K
متصفحك	10 K
مجانا	214 سجل K
مجانيا	159 مقالا K
مجانية	159 مقالات K
محتوا	9 اين K
محتواي	1582 K خارجي	1582 اجازه ميدهيد K
محتوايي	1582 حاوي K از
محتوي	133 K من طرف ثالث
محفوظ	1575 حقوق K است
محفوظة	123 جميع الحقوق K	123 حقوق النشر K
مراسل	131 K
مراسلة	131 K
مراسلنا	39 K	215 K
مراسلينا	39 K	215 K
مرره	49 K الي
مرورگر	10 K شما
مزعجة	71 بلا رسائل K	97 قد تكون K
مساعدنا	63 K الذكي
مساهمتك	147 نحتاج الي K	147 الي K
مساهمتكم	147 نحتاج الي K
مساهمين	184 بلا K	184 ولا K
مستعار	97 اسم K	97 نام K
مستعارة	97 اسماء K
مستقل	1646 رسانه K
مستقلة	215 صحافة K
مسدودكننده	1623 K تبليغات
مشترك	149 هل انت K	1596 K شويد	1645 K شويد
مشتركا	50 بصفتك K
مشتركان	1596 ويژه K است
مصنوعي	1583 هوش K
مطالعه	0 دقت K	0 زمان K
مطلب	4 اين K	1646 اين K
معنا	214 ساهم K
مفضل	198 مصدر K
مفضلا	198 مصدرا K
مقالاتنا	147 لا نضع K	215 K
مقاله	1601 ادامه K
ملاك	184 بلا K
منبع	1604 ذكر K
منتخب	1578 منبع K
منشن	62 K لي
منصتنا	215 K
مهمانم	54 قهوه K
موافقتك	133 نطلب K
موبايل	1591 برنامه K
موردنياز	21 بخشهاي K
موفقيت	1592 عضويت شما با K	1592 ثبت نام شما با K
موقعنا	215 K
ميتوانند	50 مشتركان K
ميخواهيم	1582 از شما اجازه K
ميدهد	1588 نظر K
ميفرستيم	57 برايتان K	57 براي شما K
ميگفت	1648 K
ميگويد	1648 K
ميگيريم	1603 كميسيون K
""", 'ن': """
ناشد	217 K
ناشدت	217 K
نتقاضي	157 K عمولة	157 قد K عمولة
نحتاج	147 K الي دعمك
نخواهد	22 منتشر K شد	1588 منتشر K شد
نخواهند	1588 منتشر K شد
نداد	97 پاسخ K
ندهيد	1645 از دست K
نرسل	57 K لك	57 K لكم
نرمافزار	1591 K موبايل
نستخدم	114 K ملفات
نشرتنا	78 K	104 اشترك في K	215 K
نظر	6 ثبت K
نظرسنجي	1645 در K ما	1646 K ما
نميشود	60 ايميل شما نمايش داده K	1588 منتشر K
نوشت	1648 K
نويسنده	1579 ايميل K	1581 K
نياز	1594 به كمك شما K
نيستيد	43 موافق K
""", 'ه': """
هستيد	1596 مشترك K
هماكنون	1645 K ثبت نام كنيد
همايش	1585 بليت K
هوشمند	63 دستيار K
""", 'و': """
وابسته	1594 به حمايت شما K
واتساب	214 تابعنا علي K
واحدا	51 كن K منهم
واشار	217 K
واشارت	217 K
واضاف	217 K
واضافت	217 K
واعلن	217 K
واعلنت	217 K
وافاد	217 K
وافادت	217 K
واكد	217 K
واكدت	217 K
واوضح	217 K
واوضحت	217 K
وبحسب	217 K
وبينار	1585 K ما	1585 در K
وتؤكد	217 K
وتري	217 K
وتضيف	217 K
وتقول	217 K
وحذر	217 K
وحذرت	217 K
ودعا	217 K
ودعت	217 K
وذكر	217 K
وذكرت	217 K
وصرح	217 K
وصرحت	217 K
وطالب	217 K
وطالبت	217 K
وفقا	217 K
وفيديو	40 صور K
وقال	217 K
وقالت	217 K
وقالوا	217 K
وكتب	217 K
وكتبت	217 K
ومحلل	131 كاتب K
ومقاطع	40 صورك K	40 صوركم K	40 صور K فيديو
ونعتمد	147 K علي دعمكم
ووفقا	217 K
ويؤكد	217 K
ويدئو	40 עكس و K
ويديو	40 عكسها و K	40 عكس و K	1582 ديدن اين K
ويري	217 K
ويضيف	217 K
ويقول	217 K
ويقولون	217 K
""", 'ي': """
يؤكد	217 K
يرد	97 لم K
يقول	217 K
يقولون	217 K
يوتيوب	16 K	214 تابعنا علي K
""", 'پ': """
پيام	38 به ما K	67 به ما K
پيشين	97 نسخه K اين
پژوهشگر	1581 K
""", 'گ': """
گزارش	1646 اين K
گزارشهاي	1646 K ما
گفت	1648 K
گفتند	1648 K
گفته	1648 K است	1648 به K
""", 'अ': """
अनुभव	67 अपना K हमें	2077 का K रखने
अनुवाद	2079 K
अनुसार	2139 के K
अपडेट	97 लेख को K किया	97 खबर को K किया
अपनी	2084 K राय दें
अपील	2139 K की
अलर्ट	2086 K पाने के लिए
असहमत	43 K हैं
असिस्टेंट	63 वर्चुअल K	63 एआई K
""", 'आ': """
आपका	2136 K दान
आपको	57 हम K
आर्टिकल	2098 फ्री K	2098 मुफ्त K
आर्थिक	2088 K सहयोग दें	2088 K सहयोग करें	2136 K मदद दें
आवश्यक	21 K फील्ड
""", 'इ': """
इंस्टॉल	2058 ऐप K करें	2086 K करें
इनबॉक्स	2057 आपके K	2087 अपने K में
""", 'उ': """
उपयोग	2063 कुकीज का K	2063 कुकी का K
""", 'ए': """
एजेंसी	2097 K की फीड
एडिटर	2077 सब K हैं	2077 सब-K हैं
""", 'ऐ': """
ऐडब्लॉकर	2115 K
""", 'क': """
कमीशन	2096 हमें K मिल	2096 K मिल सकता है
कमेंट	2084 अपनी राय K	2085 K करने के लिए	2085 K में अपनी राय	2085 K हटा	2085 K करने वाले
करके	2087 साइन अप K आप
करें	62 मुझे टैग K	62 हमें टैग K	2057 ईमेल दर्ज K	2060 फॉलो K	2072 जॉइन K	2072 लाइक K	2075 हमें ईमेल K	2082 टिकट बुक K	2084 पोल में वोट K	2087 साइन अप K	2091 शेयर K	2091 साझा K	2091 सेव K	2136 फॉलो K	2136 लॉग इन K	2136 साइन अप K
कहती	2139 K
कहते	2139 K
कहा	2139 K
कहानी	67 अपनी K हमें
कीजिए	2136 मदद K
कॉपी	2091 लिंक K हो गया
कॉपीराइट	2071 K
क्लिक	2072 K करें	2136 यहां K करें	2136 लिंक पर K करें
""", 'ख': """
खबर	4 इस K	4 यह K	2137 इस K	2137 यह K
खबरें	2093 और K पढने के लिए	2098 मुफ्त K
खबरों	2093 अन्य K के लिए	2093 ताजा K के लिए	2093 की K के लिए
खरीदें	2082 यहां से K
खेलें	2084 क्विज K और
""", 'ग': """
गिफ्ट	2091 K करें
गोपनीयता	2063 K नीति
""", 'ज': """
जनरेट	2097 ऑटो-K
जरूर	2075 हमें K दें
जावास्क्रिप्ट	2063 K
जुडने	2073 K के लिए
जुडिए	51 आप भी K	2136 K
जुडें	51 आप भी K	2060 चैनल से K	2072 K	2082 हमारी टीम से K	2136 हमसे K
ज्वाइन	2072 K करें
""", 'ट': """
टिप्पणियों	2085 K के लिए
टिप्पणी	97 K करने से इनकार	2085 K करने के लिए	2085 K पोस्ट करने के लिए
""", 'ड': """
डाउनलोड	2058 ऐप K करें	2086 K करें	2086 K कीजिए	2136 ऐप K करें	2136 ऐप K कीजिए
""", 'त': """
तस्वीरें	40 K और वीडियो	40 अपनी K
""", 'द': """
दान	2140 K
दिखाया	60 ईमेल नहीं K
दिया	97 पर जवाब नहीं K
दें	2136 राय K
देखें	2136 यहां K
दोस्तों	49 K को भेजें	49 K के साथ
""", 'ध': """
धारा	55 K #g	55 K # जी
""", 'न': """
निजता	2063 K नीति
निर्भर	2088 आपके सहयोग पर K
नोटिफिकेशन	14 K	2058 K चालू करें	2086 K ऑन करें	2086 K ऑन कर लें
नौकरी	2082 K के अवसर
न्यूज	2061 गूगल K पर
न्यूजरूम	39 हमारे K
न्यूजलेटर	2057 हमारे K	2057 हमारा K	2057 हमारा साप्ताहिक K	2057 K के लिए	2137 हमारे K	2140 K
""", 'प': """
पढने	0 K का समय	2089 K के लिए
पढें	0 मिनट में K	2058 ऐप में K	2136 पूरी खबर K
पत्रकार	2137 हमारे K
पत्रकारिता	2077 K में सक्रिय हैं	2137 हमारी K	2137 स्वतंत्र K
पसंदीदा	2074 K सोर्स	2074 K स्रोत	2074 K न्यूज सोर्स	2131 K स्रोत	2131 K सोर्स
पाठकों	18 K के सहयोग	2088 K के सहयोग से चलते
पाने	2087 ईमेल पर K के लिए
पुनःप्रकाशित	45 K
पुनर्प्रकाशन	2097 K वर्जित
पुनर्प्रकाशित	45 K
पूछा	2139 K
पूछें	2079 K
पूरी	2089 बनकर K खबर
पॉडकास्ट	2083 K सुनें	2083 K सुनने के लिए	2137 हमारा K
प्रकाशित	21 ईमेल पता K	45 पुनः K
प्रति	2138 K माह	2138 K वर्ष
प्रतिक्रिया	2084 अपनी K
प्रिफर्ड	2074 K सोर्स
""", 'ब': """
बताइए	38 हमें K	67 हमें K
बताएं	38 हमें K	67 हमें K	2075 हमें K	2075 कमेंट करके K	2136 हमें K	2136 राय K
बताते	2139 K
बताया	2139 K
बदल	97 नाम K
बाहरी	2078 K साइट
बिंदु	2079 मुख्य K
बॉक्स	2085 कमेंट K में
बोला	2139 K
बोले	2139 K
ब्राउजर	10 आपका K
ब्लॉकर	2115 ऐड K	2115 एड K
""", 'भ': """
भेजें	38 हमें K	49 आगे K	49 किसी को K	67 हमें K	2075 हमें K	2136 हमें K	2136 खबर K
""", 'म': """
मकतूब	43 K
महीने	50 सदस्य हर K	2138 हर K
मांगते	2078 आपकी इजाजत K हैं	2078 आपकी अनुमति K हैं
मुताबिक	2139 K
मुफ्त	2098 K लेख
""", 'य': """
यूट्यूब	16 K
योगदान	55 मासिक K
""", 'र': """
रखने	2089 पढना जारी K के लिए
रजिस्टर	2136 अभी K करें
रहिए	2093 जुडे K
रहें	2093 जुडे K
रिपोर्टर	39 हमारे K
""", 'ल': """
लिखा	2139 K
लिखें	38 हमें K	67 हमें K	2136 हमें K
लेख	2137 यह K	2137 इस K
लॉग	24 K इन
लॉगिन	2136 K करें
""", 'व': """
विचलित	97 K कर सकते
विचार	2097 लेखक के निजी K
विज्ञापन	11 K	70 न K	70 बिना K	70 कोई K नहीं	2115 K अवरोधक
वीडियो	40 फोटो और K	40 अपने K	2083 K देखें	2083 K यहां देखें	2083 K भी देखें	2083 K देखने के लिए
वेबसाइट	2137 हमारी K
वेबिनार	2082 K के लिए
वॉट्सऐप	38 हमें K	67 हमें K
व्हाट्सएप	38 हमें K	67 हमें K	2075 हमें K करें
व्हाट्सऐप	16 K	38 हमें K	67 हमें K
""", 'श': """
शर्तें	2063 नियम और K
शामिल	51 उनमें K हों	97 विवरण K
""", 'स': """
संपर्क	38 हमसे K करें	38 हमें K करें	67 हमसे K करें	67 हमें K करें	2075 हमसे K करें
संपादित	2097 ने K नहीं किया
संवाददाता	39 हमारे K	2077 वरिष्ठ K हैं	2077 K हैं
संस्करण	97 पिछले K में
सकते	2073 जुड K हैं	2073 फॉलो कर K हैं	2075 हमें भेज K हैं
सदस्य	55 मासिक K	2089 पहले से K हैं	2136 K बनें
सदस्यता	2089 K लें
सप्ताह	2138 प्रति K
सब्सक्राइब	2057 न्यूजलेटर को K	2057 न्यूजलेटर K	2060 चैनल को K	2072 K करें	2087 K करके आप	2136 K करें
सब्सक्राइबर	50 K	2089 K हैं
सब्सक्राइबर्स	2089 K के लिए है
सब्सक्रिप्शन	2087 K सफल	2140 K
समरी	2079 K
समर्थन	2136 K करें
सर्वाधिकार	2070 K सुरक्षित
सर्वे	2084 K में भाग लें	2084 K में भाग लेकर
सहमत	43 K हैं
सहयोग	2088 हमें K करें	2136 आपका K	2136 हमें K	2136 K करें	2136 आपके K
सहयोगी	55 मासिक K
सामग्री	2078 से मिली K शामिल है	2078 K उपलब्ध नहीं है
सारांश	2079 K
सिंडीकेट	2097 K फीड
सीनियर	2077 K सब एडिटर हैं
सुझाएं	2136 सुधार K
सुधार	97 K:	97 भूल K
सुनें	2 खबर K	2 लेख K	2083 को K	2083 लेख K
सुबह	17 हर K
स्पैम	71 कोई K नहीं
स्वीकार	2078 कुकीज K करें
""", 'ह': """
हमारा	2058 K ऐप	2137 K काम	2137 K ऐप
हमारी	39 K टीम से	2136 K मदद करें	2137 K टीम
हमारे	2137 K पाठक	2137 K चैनल	2137 K साथ
हिस्सा	2084 सर्वे में K लें
""", 'অ': """
অনলাইন	332 K শপ
অনুদান	337 আজই K দিন	377 K দিন	381 K
অনুমতি	326 K ছাডা কপি	326 K ছাডা নকল	328 আপনার K চাই
অনুমতিতে	327 বিনা K
অনুসরণ	322 K করুন	377 K করুন
অ্যাডব্লকার	359 K
অ্যাড্রেস	334 K প্রকাশিত হবে না
""", 'আ': """
আপনাকে	57 আমরা K
আপনার	336 K ই-মেইল
আপনিও	51 K যোগ দিন
আমাদের	38 K লিখুন	38 K জানান	38 K পাঠান	67 K লিখুন	67 K জানান	67 K পাঠান	323 K জানান	323 K পাঠান	323 K লিখুন	323 K ইমেইল করুন	337 K পাশে থাকুন	377 K লিখুন	377 K ইমেইল করুন	377 K সঙ্গে কাজ করুন	378 K পাঠক	378 K সঙ্গে
আযকর	55 K ছাড
আসুন	322 ঘুরে K
""", 'ই': """
ইতিমধ্যে	339 K গ্রাহক
ইনবক্সে	336 K পেতে
ইনস্টল	335 অ্যাপ K করুন
ইমেইল	317 আপনার K
""", 'এ': """
এআই	330 K
এআইকে	330 K
এআইযের	330 K
একমত	43 K নন
""", 'ও': """
ওযেবিনারে	332 K নিবন্ধন করুন
""", 'ক': """
কনটেন্ট	328 বহিরাগত K
কমিশন	347 K পেতে পারি
করুন	322 ফলো K	322 যোগ K	377 লগইন K	377 ফলো K
কর্তৃপক্ষ	326 মন্তব্যের জন্য K দাযী নয
কিনুন	332 টিকিট K
কুইজে	332 K অংশ নিন
ক্লিক	322 K করুন	377 এখানে K করুন	377 লিংকে K করুন
""", 'খ': """
খবরটি	4 K	339 K পডতে	378 K
""", 'গ': """
গ্রহণ	328 কুকি K করুন
গ্রাহক	377 K হোন
গ্রাহকদের	339 শুধু K জন্য
""", 'চ': """
চাকরির	332 K সুযোগ
চালিযে	339 পডা K যেতে
চ্যানেল	378 আমাদের K
""", 'জ': """
জরিপে	332 K অংশ নিন	332 K ভোট দিন
জানতে	343 আরও খবর K
জানান	377 মতামত K	380 K
জানিযেছে	380 K
জানিযেছেন	380 K
""", 'ট': """
টাকায	339 মাত্র # K
টেলিগ্রাম	378 আমাদের K
ট্যাগ	62 আমাকে K
""", 'ড': """
ডাউনলোড	335 অ্যাপ K করুন	335 অ্যাপটি K করুন	377 অ্যাপ K করুন	377 অ্যাপটি K করুন
""", 'থ': """
থাকুন	322 যুক্ত K	377 পাশে K
""", 'দ': """
দাঁডান	338 পাশে K
দিন	322 যোগ K
দেখতে	333 ভিডিও K
দেখুন	333 ভিডিও K
""", 'ধ': """
ধরিযে	323 ভুল K দিন
""", 'ন': """
নামিযে	335 অ্যাপ K নিন
নিউজলেটার	317 আমাদের K	317 K পেতে	336 সাপ্তাহিক K	378 আমাদের K	378 K	381 K
নিউজলেটারের	378 K
নিজস্ব	326 মতামত লেখকের K
নিবন্ধন	377 এখনই K করুন
নোটিফিকেশন	335 K চালু করুন
""", 'প': """
পডতে	339 বাকি অংশ K	339 লেখা K	343 আরও খবর K
পাঠকেরাই	337 K আমাদের ভরসা
পাঠান	323 লেখা K
পুনঃপ্রকাশ	45 K
পুনর্মুদ্রণ	45 K
পেযেছেন	331 ভুল K
প্রকাশ	326 অনুমতি ছাডা K	334 ঠিকানা K করা হবে না
প্রতি	379 K মাসে
প্রতিবেদক	39 আমাদের K	325 জ্যেষ্ঠ K	325 নিজস্ব K
প্রতিবেদকের	39 আমাদের K	323 K সঙ্গে যোগাযোগ করুন
প্রতিবেদন	378 এই K
প্রযোজন	328 আপনার সম্মতি K
""", 'ফ': """
ফেসবুক	378 আমাদের K
""", 'ব': """
বন্ধুদের	49 K পাঠান	49 K সঙ্গে
বলছেন	380 K
বললেন	380 K
বলেছে	380 K
বলেছেন	380 K
বলেন	380 K
বুদ্ধিমত্তা	330 কৃত্রিম K
ব্যবহার	329 কুকি K
ব্লকার	359 অ্যাড K
""", 'ভ': """
ভার্চুযাল	63 আমাদের K
ভিডিও	40 ছবি ও K	40 ছবি বা K
ভিডিওটি	333 K দেখুন
""", 'ম': """
মতামত	332 আপনার K দিন	377 K দিন
মন্তব্য	326 অশালীন K প্রকাশ	334 K করতে	334 K লিখতে	334 আপনার K লিখুন
মাসিক	379 K
মূল্যে	339 বিনা K পডতে
মূল্যের	340 বিনা K লেখা
মোবাইল	378 আমাদের K
""", 'য': """
যুক্ত	322 K হোন	322 K করুন	377 K হতে	377 K হোন
যোগাযোগ	38 আমাদের সঙ্গে K	38 আমাদের সাথে K	67 আমাদের সঙ্গে K	67 আমাদের সাথে K	323 আমাদের সঙ্গে K করুন
""", 'র': """
রিপোর্টার	325 সিনিযর K
""", 'ল': """
লাইক	322 K দিন
লাগল	331 কেমন K
লিখুন	334 আপনার মতামত K
লেখা	340 ফ্রি K
লেখাটি	339 K পডতে
লেগেছে	331 কাজে K	331 কেমন K
""", 'শ': """
শুনুন	333 K
""", 'স': """
সংবাদটি	378 K
সংরক্ষিত	321 স্বত্ব K
সংশোধন	97 K:
সংশোধনী	97 K
সংস্করণে	97 আগের K
সঙ্গেই	343 আমাদের K থাকুন	343 K থাকুন
সদস্য	377 K হোন
সম্পাদকীয	326 K নীতির সঙ্গে
সর্বস্বত্ব	321 K সংরক্ষিত
সহযোগিতা	377 K করুন
সহাযতা	377 আমাদের K	377 K করুন
সাংবাদিক	378 আমাদের K
সাংবাদিকতা	378 স্বাধীন K
সাংবাদিকতাকে	337 স্বাধীন K	378 K
সাংবাদিকতার	337 K পাশে
সাপ্তাহিক	336 আমাদের K
সাবস্ক্রাইব	317 নিউজলেটারে K	322 K করুন	336 K করলে আপনি	336 K করার জন্য ধন্যবাদ	377 K করুন
""", 'হ': """
হোযাটসঅ্যাপ	38 আমাদের K	67 আমাদের K	378 আমাদের K
হোযাটসঅ্যাপে	38 আমাদের K	67 আমাদের K
""", 'ก': """
กด	4117 Kเพิ่มเพื่อน	4145 Kติดตาม
กร	4087 Kอกอีเมล
กล	4148 K่าว
กอ	4146 Kงบรรณาธิการ
กา	14 Kรแจ้งเตือน	4145 Kรสนับสนุนจากคุณ
""", 'ข': """
ขอ	4105 Kบคุณที่สมัคร	4105 Kบคุณที่ลงทะเบียน	4146 Kงเรา
""", 'ค': """
คล	40 Kิปหรือภาพ	4145 Kิกที่นี่	4145 Kิกชม
คว	4115 Kามเห็นส่วนตัวของผู้เขียน
ค่	4114 Kาคอมมิชชั่น	4114 Kาคอมมิชชัน
""", 'จ': """
จด	4086 Kหมายข่าวของเรา	4105 Kหมายข่าวรายสัปดาห์ของเรา	4149 Kหมายข่าว
จะ	4104 Kไม่แสดงให้คนอื่นเห็น
""", 'ช': """
ช่	21 Kองข้อมูลจำเป็น
""", 'ด': """
ดา	4145 Kวน์โหลดแอปของเรา	4145 Kวน์โหลดแอปได้	4145 Kวน์โหลดแอปเลย	4145 Kวน์โหลดแอปฟรี
""", 'ต': """
ติ	38 Kดต่อเรา	38 Kดต่อทีมข่าว	67 Kดต่อเรา	67 Kดต่อทีมข่าว	4096 Kดต่อผู้สื่อข่าวของเรา	4096 Kดต่อกองบรรณาธิการ	4145 Kดตามเรา
ต่	4147 Kอเดือน	4147 Kอปี
""", 'ถ': """
ถื	4105 Kอว่าคุณยอมรับ
""", 'ท': """
ทด	4109 Kลองอ่าน
ทั	38 Kกมา	4115 Kศนะของผู้เขียน
ทา	4104 Kงเว็บไซต์ขอสงวนสิทธิ์	4106 Kงอีเมลทุก
ทุ	4106 Kกเช้าทางอีเมล
""", 'บ': """
บท	4110 Kความฟรี	4146 Kความนี้
บร	4149 Kิจาค
บล	4129 K็อกโฆษณา
บอ	38 Kกเรา	67 Kกเรา	4148 Kกว่า
""", 'ผ': """
ผู	63 K้ช่วยเสมือน	63 K้ช่วย ai	4107 K้อ่านที่สนับสนุนเรา
""", 'พ': """
พู	4148 Kดกับ
""", 'ภ': """
ภา	40 Kพและคลิป	40 Kพหรือคลิป	40 Kพและวิดีโอ
""", 'ม': """
มี	4096 Kข้อมูลเพิ่มเติม?
""", 'ย': """
ยอ	4098 Kมรับคุกกี้
""", 'ร': """
ระ	4148 Kบุว่า
รา	4147 Kยเดือน
ร่	51 Kวมเป็นหนึ่ง	51 Kวมสนับสนุน	4107 Kวมสนับสนุนการทำงานของเรา	4145 Kวมสนับสนุน	4145 Kวมบริจาคให้เรา	4145 Kวมบริจาคกับเรา	4145 Kวมบริจาคได้ที่
""", 'ล': """
ลิ	4115 Kขสิทธิ์เป็นของข่าว
""", 'ว': """
วา	4146 Kรสารศาสตร์อิสระ
""", 'ส': """
สง	4092 Kวนลิขสิทธิ์	4093 Kวนสิทธิ์
สน	4107 Kับสนุนสื่ออิสระ	4107 Kับสนุนการทำงานของเรา	4107 Kับสนุนนักข่าว	4145 Kับสนุนเรา	4145 Kับสนุนพวกเรา
สม	50 Kาชิกสามารถ	4086 Kัครรับจดหมายข่าว	4086 Kัครรับข่าวสาร	4145 Kัครรับ	4145 Kัครสมาชิกวันนี้	4145 Kัครสมาชิกเลย	4145 Kัครสมาชิกเพื่อ	4145 Kัครสมาชิกได้ที่	4145 Kัครสมาชิกของเรา	4149 Kาชิก
สำ	4109 Kหรับสมาชิกเท่านั้น
สื	4146 K่ออิสระ
ส่	38 Kงข้อความมา	38 Kงมาที่ทีมข่าว	49 Kงต่อ	67 Kงมาที่ทีมข่าว	4096 Kงเรื่องราวของคุณ	4096 Kงข่าวหาเรา	4145 Kงข้อมูลมาที่	4145 Kงคลิปมา
""", 'ห': """
หา	4096 Kกคุณมีข้อมูล
ห้	4092 Kามคัดลอกหรือ	4092 Kามคัดลอกข้อความ	4092 Kามคัดลอกเนื้อหา	4092 Kามคัดลอกบทความ	4093 Kามทำซ้ำ
""", 'อ': """
อย	4145 K่าพลาด
อี	21 Kเมลของคุณจะไม่	4086 Kเมลของคุณ
อ่	4109 Kานบทความฉบับเต็ม
""", 'เ': """
เข	24 K้าสู่ระบบ	4145 Kียนถึงเรา	4145 K้าสู่ระบบเพื่อ
เฉ	4109 Kพาะสมาชิก
เน	9 Kื้อหานี้	4098 Kื้อหาจากภายนอก	4098 Kื้อหาภายนอก	4125 Kื้อหานี้มาจาก	4125 Kื้อหาจาก
เป	4109 K็นสมาชิกอยู่แล้ว	4148 Kิดเผยว่า
เผ	45 Kยแพร่ต่อ	45 Kยแพร่ซ้ำ
เพ	18 Kราะผู้อ่าน	4104 Kื่อแสดงความคิดเห็น	4109 Kื่ออ่านต่อ	4109 Kื่ออ่านบทความ	4117 Kิ่มเพื่อนไลน์	4117 Kิ่มเพื่อนทางไลน์
เล	38 K่าให้เราฟัง	67 K่าให้เราฟัง	67 K่าประสบการณ์
เว	0 Kลาอ่าน	97 Kอร์ชันก่อนหน้าของ	4104 K็บไซต์ไม่รับผิดชอบ
""", 'แ': """
แก	97 K้ไข:
แจ	38 K้งทีมข่าว	67 K้งทีมข่าว	4096 K้งเบาะแสข่าว	4096 K้งเรา	4145 K้งทีมงาน
แช	49 Kร์ให้	67 Kร์เรื่องราว
แท	62 K็กเรา	62 K็กมา
แห	4095 Kล่งข่าวที่ต้องการ	4095 Kล่งข่าวโปรด	4095 Kล่งที่มาที่ต้องการ
แอ	4117 Kดไลน์	4117 Kดไลน์เพื่อ	4145 Kดไลน์
""", 'โ': """
โฆ	11 Kษณา
โป	4129 Kรแกรมบล็อกโฆษณา
โห	4145 Kวตเลย	4145 Kลดแอป
""", 'ใ': """
ให	4146 K้เรา
""", 'ไ': """
ไม	70 K่มีโฆษณา
""", 'ả': """
ảnh	4493 hãy gửi K
""", 'ủ': """
ủng	4434 ly cà phê K hộ	4493 hãy K hộ
""", 'あ': """
あと	2573 K#本、無料で
あな	51 Kたも参加
""", 'い': """
いか	2630 Kがでしたか
いの	97 Kちの電話
""", 'お': """
お使	10 Kいのブラウザ	2540 Kいのブラウザ
お寄	2630 Kせください
お届	57 Kけします
お申	2561 Kし込みはこちら	2630 Kし込みください	2630 Kし込みはこちら
お聞	2630 Kかせください
お見	2630 K逃しなく
お試	2630 Kしください
お読	2630 Kみいただけます
お送	57 Kりします
""", 'か': """
から	2578 K転載したものです	2578 Kの転載です
か月	2527 K無料	2632 K無料
""", 'が': """
が作	2611 aiK成
が無	2540 javascriptK効
が生	2611 aiK成
が翻	2611 aiK訳
が要	2611 aiK約
""", 'こ': """
ここ	2526 Kからは有料	2527 Kから先は
この	2 K記事を音声	9 Kコンテンツ	2526 K記事は有料	2526 K記事は会員	2545 K記事についてのご意見	2591 Kコンテンツは	2591 K投稿は	2591 K外部コンテンツは	2631 K記事が	2631 K記事を	2631 K記事は
""", 'ご': """
ご利	10 K用のブラウザ	2540 K用のブラウザ
ご協	2630 K力ください
ご存	2579 Kじの方は
ご寄	2524 K付をお願い	2630 K付
ご意	43 K見・ご反論	2545 K見・ご感想	2545 K見をお寄せ
ご感	2545 K想をお寄せ
ご支	2524 K援をお願い	2630 K援
ご登	2570 K録ありがとうございます	2630 K録
ご覧	2630 Kください	2630 Kいただけます
ご購	2630 K読
ご連	2630 K絡ください
""", 'す': """
すで	2573 Kに会員の方
すべ	2527 Kての記事が
""", 'ぜ': """
ぜひ	2537 Kフォロー
""", 'で': """
でも	2537 K配信中
で作	2611 aiK成
で受	2554 lineKけ取る
で届	2554 lineKく
で最	2554 lineK新
で生	2611 aiK成
で要	2611 aiK約
""", 'と': """
と強	2633 K調
と書	2633 Kい
と発	2633 K表
と話	2633 Kし	2633 Kす
と語	2633 Kっ	2633 Kる
と説	2633 K明
と述	2633 Kべ
""", 'に': """
によ	2611 aiKって生成	2611 aiKる要約	2633 Kると
""", 'の': """
の使	2543 cookieK用
の学	48 aiK習
の採	2561 K用情報
の提	2578 K供記事です
""", 'を': """
をフ	2537 Kォローする	2537 Kォローしよう
を使	2543 cookieK用
を利	2543 cookieK用
を有	2540 javascriptK効	2540 javascript K効
を発	2633 K表した
を許	2558 cookieK可
""", 'ア': """
アカ	2554 lineKウントはこちら
アシ	63 aiKスタント
アフ	74 Kィリエイトリンク	74 Kィリエイト広告	2577 Kィリエイト広告	2577 Kィリエイトプログラム	2577 Kィリエイトリンク	2586 Kィリエイトリンク	2586 Kィリエイト広告	2586 Kィリエイトプログラム
アプ	2532 Kリで開く	2532 Kリで読む	2532 Kリはこちら	2533 Kリを開く	2533 Kリをダウンロード	2533 Kリのダウンロード	2533 Kリをインストール	2569 Kリなら通知	2569 Kリなら速報	2569 Kリなら、	2569 Kリで読むと	2569 Kリなら
アン	2565 Kケートにご協力	2565 Kケートはこちら	2565 Kケート実施中	2566 Kケートに答えて
""", 'カ': """
カ月	2527 K無料	2632 K無料
""", 'ク': """
クイ	2566 Kズに答えて
クッ	2542 cookie(Kキー)	2543 Kキーを使用	2543 Kキーを利用	2558 Kキーを許可
""", 'コ': """
コメ	6 Kントを書く	6 Kントする	21 Kントをキャンセル	21 Kントを投稿するには	85 Kント欄	97 Kントしていない	2545 Kントを投稿するには	2545 Kントするには	2545 Kントをお寄せ	2546 Kント欄で	2546 Kント欄に	2546 Kント欄から	2546 Kント欄へ	2568 Kントは削除します	2568 Kントは削除することが	2568 Kントは削除する場合	2568 Kントは承認	2568 Kントは公開前	2568 Kントは非表示
コー	54 Kヒー代	54 Kヒーをおごって
""", 'サ': """
サポ	2524 Kートをお願いします	2630 Kートをお願い	2630 Kートしていただ
""", 'シ': """
シェ	25 Kアして	49 Kアして
""", 'ス': """
スパ	71 Kムは
""", 'タ': """
タグ	62 K付けして	62 Kをつけて
""", 'ダ': """
ダウ	2630 Kンロードしてください
""", 'チ': """
チケ	2561 Kット販売中
チャ	2538 Kンネル登録を	2554 Kンネルに参加する	2554 Kンネルに参加しよう
""", 'ニ': """
ニュ	78 Kースレター	2530 Kースレターに登録	2531 Kースレターを	2554 googleKースで	2570 Kースレター登録はこちら	2634 Kースレター
""", 'ネ': """
ネタ	97 Kバレを含
""", 'バ': """
バー	63 Kチャルアシスタント
""", 'フ': """
フォ	2537 Kローして最新	2537 Kローをお願い	2630 Kローしてください
""", 'ブ': """
ブラ	2589 Kウザは音声	2589 Kウザは動画	2589 Kウザではこの動画	2589 Kウザはvideo	2589 Kウザはaudio
""", 'プ': """
プッ	2533 Kシュ通知
プラ	2542 Kイバシーポリシーに
プレ	2527 Kミアム会員
プロ	2577 Kモーションが含まれ	2577 Kモーションを含
""", 'ポ': """
ポッ	34 Kドキャスト
""", 'ミ': """
ミラ	64 Kーサイト
""", 'メ': """
メル	2530 Kマガに登録	2531 Kマガで	2570 Kマガ登録はこちら	2570 Kマガの登録	2631 Kマガ
メー	21 Kルアドレスが公開されること	58 Kルで受け取りたい方	58 Kルでお知らせ	60 Kルアドレスは表示され	60 Kルアドレスが表示され	78 Kルマガジン	2530 Kルマガジンに登録	2531 Kルマガジンで	2531 Kルマガジンを	2531 Kルでお届け	2545 Kルアドレスが公開されることはありません	2570 Kルアドレスを入力してください	2634 Kルマガジン
""", 'ロ': """
ログ	24 Kイン	2526 Kインして続きを	2526 Kインしてください	2527 Kインが必要	2630 Kインして
""", 'ヶ': """
ヶ月	2527 K無料	2632 K無料
""", '上': """
上优	4528 在googleK先
上優	4528 在googleK先
""", '下': """
下方	4615 K留言
下載	4509 K客戶端	4511 Kapp	4511 K應用程式
下载	4509 K客户端	4511 Kapp	4511 K应用	4614 K客户端
""", '不': """
不代	4527 K表本站	4544 K表本站立场	4557 K表本報立場	4557 K表本报立场	4557 K表本站立场	4557 K表本站立場	4557 K表本媒體立場	4557 K表本網立場	4557 K表本刊立場
不发	71 K垃圾
不同	43 K意本文
不属	4583 K于任何财团
不屬	4583 K於任何財團
不得	4527 K转载	4527 K轉載
不认	43 K同本文
不錯	4614 K過
不错	4614 K过
""", '人': """
人工	48 K智能训练
""", '仅': """
仅代	4527 K表作者
仅供	4544 K其表达个人看法
仅限	4549 K会员	4549 K订户
""", '他': """
他說	4617 K
他说	4617 K
""", '付': """
付費	4504 K後	4618 K牆
付费	4504 K后	4618 K墙
""", '以': """
以下	4572 K内容来自
以閱	4503 K讀全文
以阅	4503 K读全文
""", '仮': """
仮名	97 Kです	97 K
""", '仲': """
仲間	51 Kに加わ
""", '会': """
会员	50 K每月	4504 K专享	4549 K限定内容
会員	50 Kの方は	50 Kは月に	2526 K限定です	2526 K限定の記事	2526 K登録できます	2527 K登録すると	2527 K登録が必要	2573 Kの方はこちら	2573 K登録で続きを読む	2573 K登録後にご覧	2602 Kだけが読める	2602 Kのみがお読み	2602 Kのみ閲覧	2630 K登録して	2630 K登録は	2630 K登録がお済み	2630 K登録をお願い	2630 K登録で	2630 K登録のうえ	2630 K登録はこちら	2630 K登録ください	2631 Kの方
会費	2571 Kで運営
""", '体': """
体験	67 K談をお寄せ
""", '你': """
你的	4501 K支持	4614 K支持,	4614 K支持让	4614 K支持讓	4614 K支持是
""", '使': """
使用	4519 Kcookie改善	4519 Kcookie以	4519 K cookie 以	4519 K cookie 来	4519 K cookie 來	4520 Kcookie来	4520 Kcookie來
""", '來': """
來自	4535 K外部平台的內容
""", '依': """
依靠	4547 K读者的支持	4547 K讀者的支持
""", '侵': """
侵权	4527 K请	4527 K必究
侵權	4527 K必究
""", '個': """
個人	2543 K情報の取り扱い	2578 Kの見解です	4544 K看法
""", '偏': """
偏好	4528 K來源	4528 K来源	4597 K來源
""", '僅': """
僅限	4549 K會員	4549 K訂戶
""", '優': """
優先	2553 Kソース	2553 K表示に設定	2553 Kする情報源	2553 K的に表示
""", '免': """
免費	15 K閱讀	4558 K文章	4558 K閱讀篇數	4558 K閱讀額度	4559 K註冊即可	4559 K註冊後	4586 K文章	4614 K訂閱	4616 K試用
免费	15 K阅读	4558 K文章	4558 K阅读篇数	4559 K注册即可	4559 K注册后	4586 K文章	4614 K订阅	4616 K试用
""", '全': """
全文	20 Kを	2526 Kを読むには	2526 Kをお読み
""", '公': """
公众	16 K号	4514 K号:
公式	2533 Kアプリ	2537 Kアカウントをフォロー	2537 Kアカウントを友だち	2554 Klineはこちら	2631 Kline
""", '关': """
关注	4514 K我们的	4614 K我们
""", '内': """
内阅	4509 appK读
""", '写': """
写真	40 Kや動画	40 K・動画	40 Kや映像
写道	4617 K
""", '分': """
分で	0 K読めます
分享	25 K给	25 K給	49 K给	49 K給	67 K您的故事
""", '初': """
初割	2632 K
初月	2573 K#円で	2632 K無料
""", '判': """
判断	2633 Kした
""", '利': """
利用	2542 K規約に同意
""", '前': """
前請	4544 K先登入
前请	4544 K先登录
""", '剩': """
剩余	4503 K#%
剩餘	4503 K#%
""", '力': """
力を	2571 K貸してください
""", '加': """
加入	51 K他们	51 K他們	4514 Kline好友	4514 Kline官方	4514 Kline@	4547 K贊助行列	4547 K赞助行列	4614 K会员	4614 K會員
加记	38 K者微信	67 K者微信
""", '助': """
助手	63 aiK	63 ai K
""", '励': """
励み	2631 Kになります
""", '動': """
動画	40 Kや写真	2562 Kをご覧ください	2562 Kはこちら	2563 Kでも詳しく	2563 Kでも解説	2589 Kを再生するには	2589 Kをご覧いただくには	2589 Kを視聴するには
""", '勘': """
勘誤	97 K
勘误	97 K
""", '包': """
包月	4616 K
""", '化': """
化名	97 K
""", '即': """
即可	4544 K留言
""", '参': """
参加	51 Kしませんか
""", '參': """
參與	6 K討論
""", '友': """
友だ	2538 Kち追加
""", '収': """
収益	2577 Kを得ること
""", '发': """
发给	57 K您
发表	6 K评论
发送	57 K给您	4507 K到您的邮箱
""", '取': """
取材	38 K班に	38 K班まで	38 K班が	67 K班に	67 K班まで	67 K班が	97 Kに回答しなかった	97 Kに応じなかった	2555 K班までご	2571 Kを支えて
取消	21 K回复	21 K回覆
""", '受': """
受信	2530 Kトレイに
""", '只': """
只靠	4547 K讀者	4547 K读者
""", '可': """
可能	97 K引起不适	97 K引起不適
""", '同': """
同意	4535 Kcookie
""", '向': """
向我	38 K们爆料	38 K們爆料	67 K们爆料	67 K們爆料
向本	38 K报	67 K报
""", '含': """
含剧	97 K透
含有	97 K暴力
""", '启': """
启用	4574 Kjavascript
""", '告': """
告訴	38 K我們	67 K我們	4617 K
告诉	38 K我们	67 K我们	4617 K
""", '呼': """
呼び	2633 Kかけた	2633 Kかける	2633 Kかけて	2633 K掛け
""", '命': """
命じ	2633 Kた
""", '啟': """
啟用	4574 Kjavascript
""", '喊': """
喊道	4617 K
""", '因': """
因为	4614 K有你的支持
因為	4614 K有你的支持
""", '图': """
图片	40 K和视频
""", '売': """
売上	2577 Kの一部が還元
""", '外': """
外部	2558 Kコンテンツ	4535 K内容	4535 K內容
""", '她': """
她說	4617 K
她说	4617 K
""", '好': """
好評	2561 K発売中
""", '如': """
如侵	4527 K权
如有	4527 K侵权	4527 K侵權
""", '学': """
学習	48 aiK
""", '安': """
安心	97 K專線
""", '官': """
官方	4515 K微信
""", '定': """
定期	4614 K定額
""", '寄': """
寄付	2599 Kで成り立って	2599 Kで運営され	2599 Kによって運営され	2630 Kをお願い	2634 K
寄到	4507 K您的信箱	4546 K你的信箱
寄給	57 K您
寄给	57 K您
""", '寫': """
寫道	4617 K
""", '居': """
居合	2579 Kわせた方は
""", '已': """
已是	4503 K會員	4549 K订户	4549 K訂戶
已经	4503 K是会员
""", '年': """
年額	2632 K
""", '广': """
广告	11 K	4521 K拦截	4580 K拦截	4580 K屏蔽
""", '広': """
広告	11 K	70 Kも	70 Kなし	70 Kなしで	2540 Kブロック	2571 Kに頼らず
""", '廣': """
廣告	11 K	4521 K攔截	4580 K攔截	4580 K封鎖
""", '开': """
开启	4511 K通知	4574 Kjavascript
""", '弊': """
弊社	2631 K
弊紙	38 Kまで	67 Kまで
""", '当': """
当サ	2631 Kイト
当初	97 Kの記事で
当社	2631 Kの
当編	2631 K集部
""", '後': """
後援	80 K
""", '微': """
微信	4511 K扫	4515 K公众号
""", '心': """
心理	97 K援助
""", '必': """
必填	21 K项已用	21 K欄位
必須	22 K項目です
""", '応': """
応援	2524 Kをお願いします	2630 Kをお願い	2630 Kして
""", '您': """
您已	4546 K成功订阅	4546 K成功訂閱
您的	10 K浏览器	10 K瀏覽器	4501 K支持	4547 K每一份捐款	4547 K每一筆捐款	4614 K捐款	4614 K支持,	4614 K支持让	4614 K支持讓	4614 K支持是
""", '情': """
情報	2555 Kをお寄せください	2555 K提供はこちら	2555 K提供を募集	2555 K提供をお待ち	2555 Kをお待ちして	2579 Kをお持ちの方は	2579 K提供窓口
""", '感': """
感謝	4546 K您的訂閱	4614 K閱讀	4614 K您的支持
感谢	4546 K您的订阅	4614 K阅读	4614 K您的支持
""", '成': """
成为	51 K其中一员	4503 K会员即可	4549 K付费会员	4614 K会员,	4614 K会员即可	4614 K我们的会员
成果	2586 K報酬型広告
成為	4503 K會員即可	4547 K我們的贊助	4549 K付費會員	4614 K會員,	4614 K會員即可	4614 K我們的會員
""", '我': """
我不	4603 K是机器人	4603 K是機器人
我们	4519 K使用cookie	4519 K使用 cookie	4615 K的
我們	4519 K使用cookie	4519 K使用 cookie	4615 K的
""", '手': """
手机	4511 K客户端
""", '打': """
打开	4509 Kapp	4511 K微信
打開	4509 Kapp
""", '扫': """
扫一	4511 K扫
扫描	4509 K二维码下载	4509 K二维码加入	4511 K二维码关注	4614 K二维码下载	4614 K二维码关注	4614 K二维码加入	4614 K二维码阅读
""", '把': """
把你	67 K的故事发
把您	67 K的故事发	67 K的经历发	67 K的經歷
""", '投': """
投げ	54 K銭
投资	4527 K有风险
""", '拒': """
拒絕	97 K置評
拒绝	97 K置评
""", '指': """
指出	4617 K
指摘	2633 Kした
""", '捐': """
捐助	4547 K我们	4547 K我們
捐款	4614 K支持	4618 K
""", '掃': """
掃一	4511 K掃
掃描	4509 K qr	4614 K二維碼
""", '授': """
授權	47 cc by #K
""", '推': """
推播	14 K	4511 K通知
推送	14 K	4511 K通知
""", '描': """
描写	97 Kが含まれ
""", '擋': """
擋廣	4580 K告
""", '支': """
支持	4500 K獨立媒體	4500 K独立媒体	4501 K我们的	4501 K我們的	4614 K我们,	4614 K我們,	4614 K我们。	4614 K我們。	4614 K我们的报道	4614 K我們的報導	4614 K我们的新闻	4614 K我們的新聞	4614 K我们的记者	4614 K我們的記者	4614 K我们的工作	4614 K我們的工作	4614 K我们继续	4614 K我們繼續
支援	2599 Kで成り立って	2599 Kで運営され	2599 Kによって成り立って	2599 Kによって運営され	2630 Kをお願い
""", '教': """
教え	49 Kてあげて
""", '文': """
文章	4527 K来源:
""", '新': """
新着	58 K記事をメール
新闻	4528 在googleK上关注
""", '无': """
无广	70 K告
""", '明': """
明ら	2633 Kかにした
""", '智': """
智慧	63 K助理
智能	63 K助手
""", '暢': """
暢讀	4549 K全站
""", '更': """
更新	58 K情報をメール
更正	97 K:	97 【K】	97 K说明	97 K說明
""", '最': """
最新	2530 K情報をお届け
""", '會': """
會員	50 K每月	4504 K專享	4549 K限定內容
""", '月': """
月額	2527 K#円	2632 K
""", '有': """
有了	4614 K你的支持	4614 K您的支持
有料	50 K会員は	2526 K会員限定	2526 K会員になる	2526 K会員の方	2573 K記事が読めます	2634 K会員
有权	4544 K删除
有權	4544 K刪除
""", '未': """
未予	97 K置评
未回	97 K应	97 K應
未滿	4568 K#歲	4568 K十八歲
未經	4527 K授權不得	4527 K授權,不得	4527 K授權禁止	4527 K授權請勿	4527 K授權,請勿
未经	4527 K授权不得	4527 K授权,不得	4527 K授权禁止	4527 K授权,禁止	4527 K授权请勿	4527 K授权,请勿
""", '本': """
本ま	2573 月#Kで無料で
本ア	2631 Kプリ
本サ	2631 Kイト
本中	2629 #K#本
本內	4572 K容來自
本内	4572 K容来自
本刊	4615 K
本報	4615 K導
本报	4615 K读者	4615 K道
本文	97 K早前版本	97 K先前版本	97 K已更新	97 K已作	4527 K来源	4615 K
本站	4615 K
本紙	38 Kまで	67 Kまで
本網	4519 K站使用	4615 K
本网	4519 K站使用
本記	2631 K事
本誌	2631 K
""", '来': """
来自	4535 K外部平台的内容
""", '标': """
标记	62 K我
""", '標': """
標記	62 K我
""", '機': """
機械	2611 K翻訳
""", '欢': """
欢迎	4514 K关注	4614 K加入	4614 K赞助	4614 K订阅	4614 K投稿
""", '歡': """
歡迎	4514 K追蹤	4614 K加入	4614 K贊助	4614 K訂閱	4614 K投稿
""", '此': """
此內	9 K容	4572 K容來自	4572 K容由
此内	9 K容	4572 K容来自	4572 K容由
此前	97 K版本
此影	4571 K片在您所在
此视	4571 K频在您所在
""", '残': """
残り	2526 K#文字	2526 K: #文字
""", '毎': """
毎朝	17 K
毎週	17 K
""", '每': """
每周	17 K一次
每天	17 K早上
每年	4616 K
每日	4508 K简报	4508 K簡報	4508 K電子報
每月	4616 K
""", '求': """
求め	2633 Kた	2633 Kている
""", '沒': """
沒有	70 K廣告	4583 K股東	4583 K財團
""", '没': """
没有	70 K广告	71 K垃圾	4583 K股东	4583 K财团
""", '浏': """
浏览	4521 K器版本	4571 K器不支持音频	4571 K器不支持视频	4571 K器不支持播放	4571 K器不支持html#	4571 K器不支持video
""", '添': """
添加	38 K记者微信	67 K记者微信
""", '瀏': """
瀏覽	4571 K器不支援影片	4571 K器不支援音訊
""", '点': """
点击	4614 K关注	4614 K这里
""", '無': """
無料	15 K記事	2526 Kで会員登録	2526 K会員に登録	2573 Kで読める記事の上限	2573 K会員になると	2602 K記事の閲覧	2602 K記事は残り	2602 Kで読める記事	2602 K閲覧	2629 K記事 #/#	2629 K記事#/#	2630 K会員に登録	2630 K会員登録	2632 K体験
無断	2552 K転載	2552 K複製	2610 K転載・複製	2610 K転載を禁じ	2610 Kでの転載	2610 Kで転載
""", '照': """
照片	40 K和视频	40 K或视频	40 K和影片	40 K或影片
""", '版': """
版权	4527 K所有	4527 K归本	4527 K归原	4527 K归作者	4527 K归属
版權	4527 K所有	4527 K歸
""", '特': """
特此	97 K更正
""", '独': """
独立	2631 Kしたジャーナリズム	4615 K新闻	4615 K媒体
""", '獨': """
獨立	4615 K新聞	4615 K媒體
""", '獲': """
獲得	4556 K佣金
""", '生': """
生命	97 K热线	97 K線
""", '用': """
用邮	58 K件接收
""", '由': """
由讀	4615 K者
由读	4615 K者
""", '申': """
申し	2561 K込みはこちら
申込	2561 Kみはこちら	2561 Kはこちら
""", '电': """
电子	4618 K报
""", '畅': """
畅读	4549 K全站
""", '留': """
留言	85 K区	85 K區	4615 K告诉我
""", '異': """
異論	43 Kのある方
""", '疑': """
疑問	2555 Kをお寄せ
""", '登': """
登入	24 K或	4503 K後繼續	4503 K會員	4559 K或註冊
登录	24 K或	4503 K后继续	4503 K后查看全文	4503 K后查看完整	4559 K或注册
登録	2573 Kして続きを読む	2630 Kしてください	2630 Kはこちら
""", '發': """
發表	6 K評論
發送	57 K給您
""", '皆': """
皆さ	2631 Kまの
""", '相': """
相談	97 K窓口
""", '看': """
看更	4509 appK多
""", '禁': """
禁止	4527 K转载
禁無	2551 K断
""", '私': """
私た	2631 Kちの
""", '科': """
科し	2633 Kた
""", '称': """
称	4617 K
""", '稱': """
稱	4617 K
""", '立': """
立即	4614 K加入我们	4614 K加入我們	4614 K订阅	4614 K訂閱	4614 K下载	4614 K下載	4614 K报名	4614 K報名	4614 K成为会员	4614 K成為會員
""", '第': """
第一	4544 K条评论	4544 K則留言	4544 K條評論
""", '筆': """
筆者	2578 K個人の見解
""", '篇': """
篇文	4613 #K章中的#	4613 #K章中#
""", '紙': """
紙の	2631 K新聞の定期購読者
""", '経': """
経験	67 Kをお寄せ	67 Kをお聞かせ
""", '絕': """
絕無	71 K垃圾
""", '続': """
続き	2526 Kを読むには	2526 Kをお読みになる
""", '編': """
編按	97 K
編者	97 K註
編集	38 K部まで	38 K部に	67 K部まで	67 K部に	97 K部注	2631 K部では
""", '繼': """
繼續	4503 K閱讀請
""", '绝': """
绝无	71 K垃圾
""", '继': """
继续	4503 K阅读请
""", '编': """
编者	97 K注
""", '翻': """
翻墙	64 K
""", '者': """
者說	4617 K
者说	4617 K
""", '联': """
联盟	74 K链接	4556 K链接
联系	38 K我们	38 K记者	67 K记者
""", '聯': """
聯盟	4556 K行銷連結	4556 K連結
聯絡	38 K我們
""", '自': """
自動	2611 K翻訳
""", '若': """
若有	4527 K侵权	4527 K侵權
""", '获': """
获得	4556 K佣金
""", '著': """
著作	2552 K権は	2610 K権法により保護	2610 K権法で保護
""", '虚': """
虚拟	63 K助手
""", '表': """
表明	4544 K本站立场
表示	4617 K
""", '要': """
要发	21 K表评论
要發	21 K表留言
""", '訂': """
訂正	97 K:	97 【K】	97 Kして	97 Kします
訂閱	58 K電子報	4503 K即可	4503 K後繼續	4507 K我們的	4507 K電子報	4614 K我們	4618 K費
""", '記': """
記事	2 Kを聴く	2 Kを聞く	4 Kを	97 Kを更新しました	97 Kを修正しました	2629 #K中#記事
記者	2555 Kまでご連絡ください
""", '訴': """
訴え	2633 Kた
""", '評': """
評論	85 K區
""", '認': """
認め	2633 Kた
認為	4617 K
""", '說': """
說:	4617 K
說。	4617 K
說道	4617 K
""", '読': """
読み	2527 K放題
読者	18 Kの寄付	18 Kの支援	2571 Kの会費で	2631 Kの皆様	2631 Kの皆さ	2631 Kアンケート
""", '請': """
請先	4614 K登入
請啟	4519 K用javascript
請我	54 K喝咖啡
請捐	4614 K款
請支	4500 K持我們	4614 K持我們
請登	4614 K入後	4614 K入以
請立	4614 K即捐款
請輸	4546 K入您的電子	4614 K入您
請點	4614 K擊此處	4614 K擊這裡	4614 K擊下方	4614 K擊連結
""", '讀': """
讀者	43 K投書	4615 K問卷
""", '订': """
订阅	50 K用户	50 K会员	4503 K即可	4503 K后继续	4507 K我们的	4507 K电子报	4614 K我们	4618 K费
""", '认': """
认为	4617 K
""", '训': """
训练	48 K人工智能	48 aiK
""", '许': """
许可	47 cc by #K
""", '评': """
评论	85 K区	4544 K服务协议
""", '该': """
该视	4571 K频在您所在
""", '说': """
说:	4617 K
说。	4617 K
说道	4617 K
""", '请': """
请先	4614 K登录
请启	4519 K用javascript
请我	54 K喝咖啡	54 K喝杯咖啡
请捐	4614 K款
请支	4500 K持我们	4614 K持我们
请点	4614 K击此处	4614 K击这里	4614 K击下方	4614 K击阅读	4614 K击关注	4614 K击链接
请登	4614 K录后	4614 K录以
请立	4614 K即捐款
请输	4546 K入您的电子邮箱	4546 K入您的邮箱	4614 K入您
""", '读': """
读完	0 K需要
读者	18 K出资	18 K支持	43 K来信	4615 K问卷	4615 K群
""", '責': """
責任	4527 K編輯:
""", '賺': """
賺取	4556 K佣金
""", '購': """
購読	2526 K者の方は	2527 Kすると	2630 Kしてください	2631 K者の方	2634 K料
""", '贊': """
贊助	4500 K我們	4614 K我們
""", '责': """
责任	4527 K编辑:
""", '赚': """
赚取	4556 K佣金
""", '赞': """
赞助	4500 K我们	4614 K我们
""", '身': """
身边	4615 K的新鲜事
身邊	4615 K的新鮮事
""", '転': """
転載	45 K	2551 Kを禁じ
""", '輸': """
輸入	4546 Kemail
""", '轉': """
轉發	49 K給
轉給	49 K
轉載	45 K	4527 K請註明
""", '转': """
转发	25 K	49 K给
转给	49 K
转载	45 K	4527 K请注明
""", '输': """
输入	4546 Kemail
""", '这': """
这篇	4615 K文章
""", '迷': """
迷惑	71 Kメールは
""", '追': """
追記	97 K:
追蹤	4514 K我們的	4528 Kgoogle news	4614 K我們
""", '送': """
送っ	49 Kてください
送到	4546 K你的邮箱	4546 K您的邮箱	4546 K您的信箱
""", '這': """
這篇	4615 K文章
""", '通': """
通知	14 K	2533 Kをオン
通过	58 K邮件接收
""", '週': """
週に	17 K一度
週刊	2570 Kニュースレター
""", '邀': """
邀請	4614 K您
邀请	4614 K您
""", '邮': """
邮件	58 K订阅	78 K通讯
邮箱	21 K地址不会被公开	60 K不会显示	60 K地址不会显示	60 K不会公开
""", '鏡': """
鏡像	64 K
""", '镜': """
镜像	64 K
""", '長': """
長說	4617 K
""", '长': """
长说	4617 K
""", '開': """
開啟	4511 K通知	4574 Kjavascript
""", '閱': """
閱讀	0 K時間	20 K全文	4503 K全文請
""", '閲': """
閲覧	2629 K記事数:#/#
""", '關': """
關注	4514 K我們的	4614 K我們
""", '阅': """
阅读	0 K时间	0 K时长	20 K全文	4503 K全文请
""", '随': """
随时	4614 K掌握
""", '隐': """
隐私	4520 K政策
""", '隨': """
隨時	4614 K掌握
""", '隱': """
隱私	4520 K權政策	4520 K政策
""", '電': """
電子	21 K郵件地址不會公開	78 K報	4618 K報
""", '需': """
需接	4535 K受cookie
需要	4535 K接受cookie	4614 K您的支持	4614 K你的支持
""", '音': """
音声	2562 Kでもお聴き
""", '飲': """
飲酒	4568 K過量
""", '首': """
首年	4561 K仅需
首月	4549 K仅需	4549 K只要	4561 K免费	4561 K免費	4561 K仅	4561 K僅	4561 K只需	4616 K
首选	4528 K来源	4528 K新闻来源	4597 K来源
首選	4528 K來源	4528 K新聞來源	4597 K來源
""", '點': """
點擊	4614 K這裡
""", '가': """
가명	97 K
가상	63 K 비서
가입하세요	2734 K
가입해	2734 K 주세요
""", '강': """
강조했다	2737 K
""", '게': """
게시물	2694 K 불러오기
""", '계': """
계속	2639 K 읽으려면	2639 K 읽으시려면
계신	2662 알고 K 분은
""", '공': """
공유해	25 K	49 K 주세요
공유해주세요	49 K
""", '광': """
광고	11 K	70 K 없이	2701 K 차단
광고도	70 K
광고차단	2701 K
""", '구': """
구글	2649 K 뉴스에서
구독	50 K 회원은	2639 K 후 이용
구독료	2738 K
구독을	2734 K 신청하세요
구독자	2639 K 전용 기사	2639 K 전용 콘텐츠	2639 K 전용입니다	2639 K 전용 서비스	2735 K
구독자는	50 K
구독자만	2639 K 볼 수	2676 K 읽을
구독자에게만	2676 K 제공
구독하고	2649 K
구독하세요	2661 K	2734 K
구독하시면	2639 K
구독해	80 K 주세요	2648 K 주세요	2674 K 주셔서	2734 K 주세요
구독해주세요	2648 K
구독해주셔서	2674 K
""", '금': """
금요일	2674 매주 K 보내드리는
""", '기': """
기사	2 K 듣기	4 K	2733 #개 K 중 #개
기사가	97 K 수정
기사를	2 K 듣	97 K 수정	2639 전체 K 보려면	2676 전체 K 읽어보세요
기사의	97 K 이전 버전
기자를	2675 K 응원해
기자에게	2662 K 연락해 주세요
""", '남': """
남겨주세요	2734 K
""", '네': """
네이버	2649 K 메인에서	2661 K 구독
네이버에서	2649 K 구독
""", '놓': """
놓치지	2734 K 마세요
""", '눌': """
눌러주세요	2734 K
""", '뉴': """
뉴스레터	78 K	2641 K 구독하기	2641 K 구독하세요	2641 K 신청하기	2641 K 구독 신청하기	2735 K	2738 K
뉴스레터로	2641 K 받아
뉴스레터를	2641 K 받아	2641 K 구독하세요	2641 K 구독해	2641 K 구독하고	2641 K 구독하면	2734 K 신청하세요
""", '다': """
다운로드하세요	2734 K
""", '달': """
달	2676 첫 K #원
""", '답': """
답변하지	97 K 않았
""", '당': """
당신의	2662 K 제보가	2735 K 후원
""", '댓': """
댓글	6 K 작성
댓글로	85 K
댓글에	85 K
댓글은	2672 K 삭제될	2672 K 삭제합니다	2672 K 통보	2672 K 예고	2672 K 운영자	2672 K 사전
댓글을	6 K 작성	6 K 쓰
""", '덧': """
덧붙였다	2737 K
""", '독': """
독립	2735 K 언론
독립언론	2735 K
독립언론을	2675 K 지켜
독자	2684 K 후원으로	2734 K 여러분의	2735 K 여러분
독자님의	2637 K 후원	2684 K 후원으로
독자들의	18 K 후원	2684 K 후원으로	2705 K 후원
독자의	2684 K 후원으로	2705 K 후원	2735 K 힘
독자투고는	43 K
독자투고를	43 K
""", '동': """
동의하는	2674 K 것으로 간주
동참해	51 K 주세요
""", '들': """
들려주세요	2734 K
""", '로': """
로그인	24 K	2639 K 후 이용
로그인이	2639 K 필요합니다	2639 K 필요한 서비스	2639 K 필요해요
로그인하거나	2734 K
로그인하고	2676 K 계속
로그인하면	2676 K 계속
로그인하시면	2639 K
로봇이	2724 K 아닙니다
""", '링': """
링크에서	2734 K 확인하세요
""", '마': """
마음에	2675 기사가 K 드셨다면
""", '만': """
만나보세요	2734 K
""", '말': """
말했다	2737 K
""", '매': """
매월	2736 K
매일	17 K 아침
""", '메': """
메일로	58 K 받아보	58 K 받고 싶은	2674 K 보내드려요
메일함으로	2641 K
""", '묘': """
묘사가	97 K 포함
""", '무': """
무단	2659 K 복제	2659 K 전재
무단전재	2658 K
무료	15 K 기사	2682 K 기사	2736 K 체험
무료로	15 K 볼 수 있는	2676 K 볼 수 있습니다
""", '미': """
미러	64 K 사이트
""", '바': """
바로잡습니다	97 [K]	97 K
""", '받': """
받아보세요	2734 K
""", '발': """
발	49 K给
""", '밝': """
밝혔다	2737 K
""", '보': """
보내	57 K 드립니다	2734 K 주세요
보내드리는	2674 K
보내드립니다	57 K	2674 K
보내주세요	2734 K
""", '본': """
본	2735 K 기사
본사의	2680 K 편집 방향	2680 K 편집방향
본지는	2735 K
본지의	2680 K 편집 방향	2680 K 편집방향
""", '분': """
분	0 K 읽기
""", '브': """
브라우저가	10 K	2693 K 오디오를	2693 K 비디오를	2693 K 동영상을
브라우저는	2693 K 동영상
브라우저에서는	2693 K 동영상을
""", '사': """
사연을	2662 K 보내주세요	2662 K 보내 주세요
사전	2667 K 등록하기	2667 포럼 K 등록
사진	40 K·영상
사진과	40 K 영상	40 K 동영상
사진이나	40 K 영상	40 K 동영상
""", '상': """
상담전화	97 K
""", '선': """
선호	2660 K 매체로	2660 K 출처로	2660 K 언론사	2660 K 매체
선호하는	2660 K 출처
""", '설': """
설명했다	2737 K
설문에	2734 K 참여하세요
설치하세요	2734 K
""", '세': """
세미나	2667 K 신청하기
""", '소': """
소식을	2674 K 전해드립니다
""", '속': """
속보를	2673 K 받아보세요
""", '수': """
수수료를	2679 K 받을 수 있습니다	2679 K 제공받
""", '스': """
스팸	71 K 없이
스팸은	71 K
스포일러	97 K
""", '시': """
시민	2684 K 후원으로
시민의	2705 K 후원
시작하세요	2734 K
""", '아': """
아래에서	2734 K 확인하세요
""", '알': """
알려	2734 K 주세요
알려주세요	2734 K
알림	2645 K 받기	2645 K 설정
알림을	14 K	2673 K 켜고
""", '애': """
애드블로커	2701 K
애드블록	2701 K
""", '앱': """
앱	2645 K 다운로드	2645 K 설치	2673 K 설치하기
앱에서	2644 K 보기	2644 K 열기	2673 K 더 편하게	2734 K 확인하세요
앱으로	2644 K 보기	2673 K 더
앱을	2645 K 다운로드	2673 K 다운로드하세요	2673 K 설치하세요
""", '언': """
언론을	2675 독립 K 지켜
""", '여': """
여기서	2734 K 확인하세요
여러분	2735 K 덕분
여러분의	2662 K 제보를	2675 K 후원이	2705 독자 K 후원	2734 K 후원
""", '영': """
영상에서	2668 K 확인하세요	2668 K 확인할 수 있습니다	2734 K 확인하세요
영상으로	2668 K 확인하세요
영상을	2668 K 확인하세요
""", '온': """
온라인	2667 K 세미나
""", '옮': """
옮겨	45 K 실을
""", '외': """
외부	2665 K 콘텐츠	2694 K 콘텐츠입니다
""", '우': """
우리	84 K 앱에서	2735 K 기자
우리의	2735 K 저널리즘
""", '운': """
운영되고	2675 독자의 후원으로 K 있습니다
""", '원': """
원고료로	2675 K 응원
""", '월': """
월	2736 K #원
""", '유': """
유료	2639 K 구독자만
유튜브	2649 K 구독
""", '음': """
음성으로	2668 K 들으려면	2668 K 들어보세요
""", '응': """
응답	21 K 취소
응원하세요	2734 K
응원해	2637 K 주세요	2734 K 주세요
응하지	97 K 않았
""", '의': """
의견을	2734 K 남겨
의견이	43 K 다르신가요
""", '이': """
이	9 K 콘텐츠	2735 K 기사가	2735 K 기사는	2735 K 기사
이메일	2642 K 주소
이메일로	58 K 받아보
이메일은	60 K 표시되지
이메일을	2641 K 입력하세요	2641 K 입력해 주세요	2641 K 입력해주세요	2641 K 입력하시면
이미	2676 K 구독자이신가요
이벤트에	2734 K 참여하세요
이야기를	67 K 보내	67 K 들려
이전	97 K 판에서
""", '인': """
인공지능	48 K 훈련	48 K 학습
인공지능이	2716 K 작성	2716 K 생성	2716 K 요약
""", '일': """
일주일에	17 K 한 번
일할	2667 함께 K 기자를
""", '읽': """
읽는	0 K 시간
""", '자': """
자동	2716 K 번역
자바스크립트가	2696 K
자바스크립트를	2696 K
자살예방	97 K
자주	2660 더 K 보기
""", '잔': """
잔을	54 커피 한 K 사
""", '재': """
재배포	2658 K 금지
재배포금지	2658 K
재생할	2693 K 수 없습니다
""", '저': """
저작권법	2659 K
저작권법의	2659 K
저작권자	2659 K
저작권자의	2659 K
저희	2735 K 뉴스레터	2735 K 채널	2735 K 앱
저희는	2735 K
저희를	2735 K
""", '적': """
적었다	2737 K
""", '전': """
전문을	20 K
전용	2639 회원 K 기사	2639 회원 K 콘텐츠	2639 회원 K 서비스
전재할	45 K
전해	49 K 주세요
전해주세요	49 K
전했다	2737 K
""", '정': """
정기후원	2736 K
정정	97 K:	97 [K]
""", '제': """
제공하는	2694 K 콘텐츠입니다
제보	38 K 바랍니다	67 K 바랍니다	2662 K 부탁드립니다
제보는	2662 K 카카오톡
제보를	38 K 기다립니다	67 K 기다립니다	2662 K 기다립니다	2662 K 받습니다
제보해	38 K 주세요	67 K 주세요	2734 K 주세요
제보해주세요	38 K	67 K
제휴	74 K 링크	2679 K 링크
제휴링크	2679 K
""", '좋': """
좋아요	2661 구독과 K 부탁
좋아요를	2661 구독과 K 부탁
""", '주': """
주소는	21 이메일 K 공개되지
""", '중': """
중	2733 #건 K #건	2733 #개 K #개
""", '지': """
지금	2734 K 확인하세요	2734 K 신청하세요	2734 K 참여하세요
지켜주세요	2734 K
""", '채': """
채널	2648 K 추가	2661 K 추가하기	2661 K 구독하기	2683 K 추가하고	2683 K 추가하면
채널에	2661 K 참여하세요
채널에서	2661 K 소식을	2734 K 확인하세요
채널을	2683 K 추가하고	2683 K 추가하면	2683 K 추가해	2683 K 구독하고	2683 K 구독하면
채용	2667 K 공고
""", '챗': """
챗봇에게	63 K
""", '첫': """
첫	2736 K 달
""", '추': """
추가해	2661 K 주세요
추가해주세요	2661 K
""", '친': """
친구	2661 K 추가하세요
""", '카': """
카카오톡	2683 K 채널에서	2683 K 채널
""", '커': """
커피	54 K 한 잔 사	2675 K 한 잔 값으로
""", '콘': """
콘텐츠	2694 K 불러오기
""", '쿠': """
쿠키	2665 K 동의가
쿠키를	2665 K 허용해야	2665 K 허용해
""", '태': """
태그해	62 K 주세요
태그해주세요	62 K
""", '특': """
특가	2667 K 보기
""", '파': """
파트너스	2679 K 활동
""", '팔': """
팔로우하기	2648 K	2661 K
팔로우하세요	2734 K
""", '팟': """
팟캐스트	34 K
""", '퍼': """
퍼가실	45 K
""", '편': """
편집자	97 K 주
""", '필': """
필수	21 K 필드는
필자의	2680 K 개인 의견
""", '함': """
함께해	51 K 주세요
함께해주세요	51 K
""", '협': """
협찬을	2679 K 받아
""", '활': """
활용	2658 ai 학습 및 K 금지
""", '회': """
회원	2639 K 전용입니다
회원가입	2639 K 후	2734 K 후
회원가입은	2734 K
회원가입을	2734 K 하
회원가입하고	2734 K
회원가입하면	2676 K 월
회원가입하세요	2734 K
회원가입하시면	2734 K
회원만	2639 K 볼 수
""", '후': """
후원금	2738 K
후원으로	2675 독자의 K 운영됩니다	2675 독자의 K 운영하는
후원을	2637 K 부탁드립니다	2734 K 부탁
후원이	2637 K 필요합니다	2637 K 큰 힘이
후원하세요	2734 K
후원해	80 K 주세요	2637 K 주세요	2734 K 주세요
후원회원의	2684 K 후원으로	2705 K 힘
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
autorização
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
collecté
collectée
collectées
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
değilim
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
désinscription
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
ensaísta
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
redistribuída
redistribuído
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
robô
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
économiste
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
ρομπότ
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
روبوت
روبوتا
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
我不
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
로봇이
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
