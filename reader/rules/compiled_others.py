"""What the indexes of `compiled` hold under keys beyond plain ASCII: many pages never ask for it. Do not edit."""

# fmt: off

WHOLE = {'#': """
# bình luận	4424
# comentário	3306
# comentários	3306
# fotó megtekintése	2216
# fotók megtekintése	2216
# gün ücretsiz deneyin	4160
# głosów	92
# hlasů	92
# hozzászólás	2149
# komentářů	485
# komentāri	2798
# kép megtekintése	2216
# képek megtekintése	2216
# lượt bình chọn	92
# odpovedí	3858
# odpovědi	577
# odpovědí	577
# odpowiedź	3263
# příspěvků	485
# röster	92
# sekunden zurück	874
# válasz megjelenítése	2225
# yaşindan küçükler oynayamaz	4223
# ääntä	92
# δευτερόλεπτα μπροστά	980
# δευτερόλεπτα πίσω	980
# σχόλια	922
# ψήφοι	92
# відповідей	4394
# відповідь	4394
# відповіді	4394
# гласа	92
# голоса	92
# голосов	92
# голосів	92
# з #	4360
# из #	3620
# коментарі	4300
# коментарів	4300
# комментариев	3556
# комментарий	3556
# комментария	3556
# от #	281
# ответ	3654
# ответа	3654
# ответов	3654
# отговор	310
# отговора	310
# із #	4360
# הצבעות	92
# שניות אחורה	1998
# שניות קדימה	1998
# תגובות	1954
# تعليقات	119
# ثانيه جلو	1620
# ثانيه عقب	1620
# راي	92
# صوت	92
# نظر	1576
# कमेंट	2058
# वोट	92
# सेकंड आगे	2099
# सेकंड पीछे	2099
# € al mes durante # meses	1415
# € al mese per # mesi	2420
# € por mês durante # meses	3347
#% megtakarítás	2212
#/# fotó	2216
#/# kép	2216
#/#. fotó	2216
#/#. kép	2216
#か月無料	2509
#カ月無料	2509
#ヶ月無料	2509
#件のコメント	2525
#則留言	4534
#条评论	4534
#票	92
#秒戻る	2568
#秒進む	2568
#명 참여	92
#초 뒤로	2673
#초 앞으로	2673
""", 'a': """
a apărut o eroare	3499
a boltunkból	2195
a carregar vídeo	3360
a cikk a hirdetés alatt folytatódik	2145
a cikk a hirdetés után folytatódik	2145
a cikk automatikusan készült	2224
a cikk felhasználása engedélyköteles	2222
a cikk meg is hallgatható	2143
a cikk meghallgatása	2152
a cikk megosztása	2143
a cikk szerzői jogvédelem alatt áll	2222
a cikk zárolva van	2211
a cikket gépi hang olvassa fel	2201
a folytatáshoz regisztráljon	2137
a hanganyagot mesterséges intelligencia készítette	2201
a hirdetés után folytatjuk	2145
a hirdetés vége	2231
a hozzászólás lezárva	2225
a hozzászólások le vannak zárva	2225
a hét kvíze	2191
a kommentelés lezárult	2149
a könyv megrendelése	2195
a lejátszó betöltése	2201
a link másolva	2229
a lire également	1812
a mező kitöltése kötelező	2214
a nap kérdése	91	2191
a rovat további cikkei	2150
a szerző a lap munkatársa	2160
a szerző cikkei	2217
a szerző jogász	2160
a szerző közgazdász	2160
a szerző politológus	2160
a szerző további cikkei	2217
a szerző történész	2160
a szerző összes cikke	2217
a szerző újságíró	2160
a szöveg automatikusan készült	2224
a tartalmat nem tudjuk megjeleníteni	2198
a tartalom nem elérhető	2198
a tartalom nem jeleníthető meg	2198
a tartalom szerzői jogi védelem alatt áll	2222
a teljes cikk elolvasása	2217
a témában további cikkek	2150
a videó az ön országában nem játszható le	2201
a videó már nem elérhető	2201
a videó nem elérhető	2201
a videó nem elérhető az ön országában	2201
a videó nem játszható le	2201
a videólejátszó betöltődik	2201
a videót nem lehet lejátszani	2201
abo abschließen	719
abo auswählen	883
abo wählen	883
abonare confirmată	3522
abonați-vă	3427
abone değil misin	4238
abone değil misiniz	4238
abonează-te	3427
abonelere özel	4160
abonelere özel avantajlar	4223
abonelere özel indirim	4223
abonelere özel içerik	4238
abonelik paketlerini gör	4267
abonelik seçenekleri	4267
aboneliği yenile	4267
aboneliğini seç	4238
aboneliğiniz onaylandi	4268
aboneliğinizi seçin	4238
abonentu priekšrocības	2829
abonner nå	3028
abonner på nyhetsbrevet	3033
abonné	1864
abonné à ce thème	1922
abonnér	595
abonnér nu	595
abonnés	1779
abonnés uniquement	1852
abonē	2792
abonē jaunumus	2816
abonē un lasi visus rakstus	2792
abonēt	2792
abrir menú	1376
aby odtworzyć film, włącz javascript	3238
acasă	3441
accede a todos los contenidos sin límites	1415
accept termenii și condițiile	3499
accepter og fortsæt	670
acceptera och fortsätt	4051
acceptera och stäng	4051
accepto la política de privacitat	447
acceptér	609
acceptér alle	671
acceptér og fortsæt	670
acceptér og vis	670
acceptă toate	3449
acceptă tot	3486
acceptă și afișează conținutul	3449
acceptă și continuă	3485
acceso a todos los artículos	1475
accès à tous les articles	1917
accéder au dossier	1890
accéder à l'article	1779
accéder à la page de dons	1881
aceitar e ver o conteúdo	3328
aceito receber comunicações	3377
aceito receber comunicações de marketing	3377
aceito receber comunicações e ofertas	3342
acepto la política de privacidad	1446
acesso ilimitado a todo o conteúdo	3407
acest articol este rezervat abonaților	3464
acest câmp este obligatoriu	3499
acesta este ultimul tău articol gratuit	3464
acheter ce numéro	1839
achetez ce numéro	1839
activează	3490
activează alertele	3458
activează notificările	3458
activează sunetul	3481
actualitza la pàgina	440
actualités	1812
actualizar la página	1439
ad 광고	2651
adatkezelési tájékoztató	2198
adatvédelmi beállítások	2198
adatvédelmi tájékoztató	2198
adaugă ca sursă preferată	3509
adaugă un comentariu	3438
adaugă un răspuns	3515
adaugă în coș	3525
adblock détecté	1914
add meg az e-mail-címed	2155
además	1373
adhérer	1770
adj hozzá minket preferált forrásként	2227
adja meg az e-mail-címét	2155
adja meg az összeget	2208
adja meg e-mail-címét	2155
adomány	2135
adományozok	2135
adományozás	2135
adresa de email nu este validă	3499
adresă de email invalidă	3499
adreça electrònica	413
adó # százalék	2208
adója #%-ával	2208
afficher la vidéo	1875
afficher les réponses	1863
afișează comentariile	3473
afișează conținutul	3449
afișează conținutul extern	3449
afișează originalul	3442
afișează postarea	3485
afișează subtitrările	3481
afmeld når som helst	686
afspilleren indlæses	673
agora não	3279
ai deja un abonament? autentifică-te	3464
ai găsit o greșeală	3505
ai kan begå fejl	696
ai kan gjøre feil	3132
ai kan göra fel	4076
ai kan göra misstag	4076
ai może popełniać błędy	3261
ai može griješiti	3757
ai može pogriješiti	3757
ai môže robiť chyby	3856
ai může chybovat	575
ai může dělat chyby	575
ai observat o greșeală	3438
ai sa môže mýliť	3856
ai segítségével készült	2224
ai által fordított	2224
ai által generált	2224
ai által generált tartalom	2224
ai може да греши	309
ai सारांश	2073
ai से तैयार सारांश	2073
ai 摘要	4608
ai 기사 요약	2701
ai 번역	2674
ai 생성 이미지	2710
ai 요약	2651
ai 음성으로 듣기	2673
ai-genererat innehåll	4077
ai-genereret resumé	620
ai-oversættelse	697
ai-resumé	620	697
ai-összefoglaló	2152
ai-översatt	4076
ai-översättning	4077
aicinām ievērot cieņu komentāros	2798
aiheeseen liittyvää	1676
aiheesta lisää	1676
aikaa jäljellä #	1728
ainda não tem conta	3375
ainda não é assinante	3375
ainult vajalikud küpsised	1537
aitäh hääletamast	1533
aitäh liitumast	1521
aitäh sõnumi eest	1548
aizmirsāt paroli	2840
aizvērt	2800
aizvērt galeriju	2844
aizvērt reklāmu	2801
aiが要約	2594
aiによる要約	2594
ai总结	4608
ai摘要	4554
ai生成	2569	4608
ai生成内容	4582
ai翻訳	2569
ai翻譯	4608
ai翻译	4608
ai要約	2594
ai語音朗讀	4581
ai语音朗读	4581
ai重點整理	4554
ai音声で聴く	2568
ai가 생성한 콘텐츠입니다	2710
ai가 읽어주는 기사	2673
ai로 생성된 콘텐츠	2710
ajouter une réponse	1905
ajouter à mes favoris	1798
ajouter à mes sources préférées	1899
ajouter à mes sujets	1922
ajouter à mes thèmes	1922
ajouter à vos sources préférées	1899
ajouter à vos sélections	1798
ajándékozza a cikket	2143
ajándékozza a cikket barátjának	2143
ajánlataink	2150
ajánlja: outbrain	2231
ajánlja: taboola	2231
ajánljuk	2150
ajánljuk még	2150
ajánlott	2150	2212
ajánlott cikkek	2150
ajánló	2150
akceptuję	3168
akceptuję i kontynuuję	3235
akceptuję i przechodzę do serwisu	3235
akkurat nå	3049
ako chránime svoje zdroje	3853
ako chránime zdroje	3853
ako vypnúť adblock	3839
ako vypnúť blokovanie reklám	3839
aktuálny čas	3835
aktuálny čas #	3834
aktuální čas	552
aktuální čas #	551
aktuálně	486
akzeptieren und schließen	871
alege o sumă	3520
alege-ți abonamentul	3497
alegeți abonamentul	3497
algo salió mal	1447
alkalmazás letöltése	2203
alkalmazás megnyitása	2203
alla bidrag hjälper	4061
alla rättigheter reserverade	4074
alle abo-angebote im überblick	811
alle angaben ohne gewähr	817
alle beiträge anzeigen	888
alle beiträge der autorin	888
alle beiträge des autors	888
alle bidrag hjælper	680
alle bidrag tæller	680
alle inhalte sind urheberrechtlich geschützt	858
alle newsletter im überblick	802
alle preise ohne gewähr	817
aller à la recette	61
als bevorzugte quelle bei google hinzufügen	741
als bevorzugte quelle hinzufügen	899
als podcast hören	812
alte știri	3439
alterar preferências de cookies	3328
altres notícies	19
altres notícies que et poden interessar	19
altyazilari aç	4224
altyazilari göster	4224
altă sumă	3494
alătură-te conversației	3452
am înțeles	3442
amazon'da gör	4223
amazonで見る	2566
amazonで詳しく見る	2566
amazonで詳細を見る	2566
amazonで買う	2566
amazonで購入	2566
amazonで購入する	2566
amintește-mi mai târziu	3425
ana sayfaya dön	4244
anasayfaya dön	4244
anderen betrag wählen	880
andet beløb	680
andra läser	19	3994
andra läser just nu	19
andra läste även	3994
andre har også lest	19
andre leser nå	3049
andre leste også	3049
andre læser	617
andre læser lige nu	617
andre læser også	19
andre læste også	617
angebot auswählen	883
angebot wählen	811
anhören	740
anhören # min	740
anket sonuçlari	4218
anketa dňa	3825
ankstesnė nuotrauka	2777
anmäl	4079
anmäl annons	4083
anmäl dig	3977
anmäl dig till nyhetsbrevet	3977
anmäl inlägg	4078
anmäl kommentar	4078
anna kelvollinen sähköpostiosoite	1741
anna äänesi	1718
annet beløp	3116
anneta ühekordselt	1545
annonce - artiklen fortsætter nedenfor	608
annonces légales	1839
annoncørbetalt	87
annoncørbetalt indhold	87	625
annons - artikeln fortsätter nedan	3986
annons från våra partner	4083
annonsen slutar här	3986
annonser från google	4083
annonsinnehåll	4001
annonslänk	3986
annonsörsinnehåll	4001
annonsørinnhold	87	3057
annonsørsamarbeid	3140
ano, prosím	556
ano, rád	556
anonimni sandučić	3754
anonym brevlåda	4073
anonym tipslåda	4073
anonymná schránka	3853
anonymní schránka	572
anpassa inställningar	4051
anulează oricând	3497
anulezi oricând	3464
anuluj odpowiedź	3171
användarnamn	4064
användarnamn eller e-postadress	4063
användarvillkor	3987
anzeige schließen	901
anzeigensonderveröffentlichung	817
anúncio	3301
anúncios	3301
apasă pentru sunet	3519
apmaksāta sadarbība	2851
apmaksāts saturs	2801
apmokėta partnerystė	2784
apmokėtas turinys	2784
aportació mensual	442
aportació única	442
aportación mensual	1442
aportación única	1442
app letöltése	2203
app storeからダウンロード	2574
app storeでダウンロード	2574
app store에서 다운로드	2680
apple ile giriş yap	4238
apple podcastで聴く	2600
appleでサインイン	2582
appleでログイン	2582
appleで続ける	2582
app内打开	4588
après la publicité	1803
aptaujas rezultāti	2834
após a publicidade	3301
apóyanos	1334
apóyanos en patreon	1441
apúntate	1346
aquest article està bloquejat	445
aquest article t'ha estat útil	423
aquest camp és obligatori	447
aquest vídeo ja no està disponible	430
aquest vídeo no està disponible	430
ar norite gauti pranešimus	2768
arată conținutul	3485
arată mai mult	3503
arată mai puțin	3442
arată răspunsurile	3473
arată tot	3442
arkadaşina gönder	4167
arkadaşinla paylaş	4167
article abonné	1779
article ajouté à vos sélections	1798
article lu par une voix de synthèse	1871
article précédent	1812
article réservé aux abonnés	1779
article següent	451
article sponsorisé	1839
articles associés	1812
articles liés	1812
articles recommandés	1812
articles récents	1812
articol exclusiv pentru abonați	3464
articole asemănătoare	3439
articole înrudite	3439
articoli più letti	2423
articolul continuă după reclamă	3435
articolul continuă mai jos	3435
articolul următor	3439
artikeln finns också som ljud	3982
artikeln fortsätter efter annonsen	3986
artikeln fortsätter nedan	3986
artikeln fortsätter under bilden	3986
artikeln går att lyssna på	3982
artikeln läses upp av en syntetisk röst	4054
artikeln är automatiskt genererad	4076
artikeln är låst	3972
artikeln är maskinöversatt	4076
artikeln är skapad automatiskt	4076
artikeln är skyddad av upphovsrätt	4074
artikeln är uppläst av en dator	3982
artikkel jätkub pärast reklaami	1505
artikkel jätkub reklaami järel	1505
artikkel on kaitstud autoriõigusega	1558
artikkel täieneb	1503
artikkelen er låst	3028
artikkelen finnes også som lyd	3037
artikkeli jatkuu kuvan jälkeen	1670
artikkeli on konekäännetty	1751
artikkeli on suojattu tekijänoikeudella	1749
artikkelin lukee synteettinen ääni	1728
artikkelin voi myös kuunnella	1668
artiklen er låst	595
artiklen er læst op af en robot	604
artiklen findes også som lyd	604
artiklen fortsætter efter annoncen	608
artiklen fortsætter efter reklamen	703
artiklen fortsætter nedenfor	608
artiklen fortsætter under billedet	608
artiklen kan også høres	604
artiklen læses op af en kunstig stemme	673
artikli loeb ette tehishääl	1501
artiklit loeb sünteetiline hääl	1539
artiklit loeb tehishääl	1501
artykuł czytany przez syntezator mowy	3238
artykuł dla subskrybentów	3153
artykuł do słuchania	3238
artykuł premium	3248
artykuł sponsorowany	3167
artykuł zablokowany	3248
artykuły na e-mail	3156
artykuły partnerów	3269
artículo anterior	1373
artículo regalado	1488
artículo relacionado	1373
artículo siguiente	1450
artículos recomendados	1419
artículos relacionados	1373
as notícias mais lidas	3350
ascultă	3432
ascultă articolul	3481
ascunde răspunsurile	3473
aseta ensisijaiseksi lähteeksi	1755
aslini göster	4177
assine já	3284
atbalstīt	2792
atcel jebkurā laikā	2792
atcelt var jebkurā laikā	2840
atcerēties mani	2841
atidaryti galeriją	2777
atidaryti programėlėje	2767
atidaryti programėlę	2767
atkūrimo greitis	2765
atlikite testą	2759
atlikušais laiks	2834
atlikušais laiks -#	2833
atpakaļ uz augšu	2844
atpakaļ uz sākumlapu	2844
atradi kļūdu	2845
atradi kļūdu rakstā	2798
atradāt kļūdu	2845
atrakinti straipsnį	2773
atrisini krustvārdu mīklu	2827
atsaukt piekrišanu	2831
atsisiųsti garso įrašą	2765
atsisiųsti iš app store	2767
atsisiųsti iš google play	2767
atsisiųsti programėlę	2767
atsiųskite naujieną	2778
atsiųskite nuotraukas	2778
atskaņot video	2833
atskaņošanas ātrums	2833
atslēgt rakstu	2840
atslēgvārdi	2834
atteikties var jebkurā laikā	2842
attēls # no #	2853
attēls #/#	2853
attēls attēlā	2833
atualizar a página	3370
atualizar página	3370
atvērt	2800
atvērt galeriju	2844
atvērt lietotni	2835
atvērt lietotnē	2835
atvērt rakstu	2840
atļaut paziņojumus	2836
atšaukti galite bet kada	2723
atšaukti sutikimą	2763
aucun commentaire à ce niveau	1843
audio narrado por una voz automática	1398
audio vytvorila umelá inteligencia	3834
auf apple podcasts hören	792
auf spotify hören	792
ausgewählt für sie	816
auswahl bestätigen	871
auswählen	884
automaatselt tõlgitud	1552
automaattinen käännös	1752
automaticky preložené	3856
automaticky přeloženo	575
automatické prehrávanie	3834
automatické přehrávání	551
automatický preklad	3857
automatický překlad	576
automatikus lejátszás	2201
automatinis atkūrimas	2765
automatisch übersetzt	895
automatische übersetzung	896
automatiskt översatt	4076
automatiškai išversta	2779
automatsko puštanje	3736
automātiski tulkots	2846
automātiskā atskaņošana	2833
autoriser la publicité	1880
ava äpis	1541
avantage abonnés	1869
avantages abonnés	1869
avantaje pentru abonați	3479
avançar # segundos	3360
aveți deja cont	3497
avfölj	4081
avfølg	3137
avis de décès	1839
avoimet työpaikat	1678
avregistrera dig när som helst	4066
avsluta när du vill	3972
avsluta när som helst	4066
avslutt når du vil	3028
avslå alle	3107
avís legal	402
avísanos de un error	1464
aylik bağiş	4235
aylik bağiş yap	4266
ayrintilar için tiklayin	4176
ayrintilar için tiklayiniz	4176
az ai hibázhat	2224
az ai tévedhet	2224
az e-mail-címed	2214
az első hónap csak # ft	2137
az mi hibázhat	2224
az oldal tetejére	2217
az outbrain ajánlásával	2231
az ön e-mail-címe	2214
az ön neve	2214
az összefoglalót ai készítette	2224
az összefoglalót mi készítette	2224
az összes cikk	2217
az összes elfogadása	2198
az üzeneted	2215
aç	4177
añadir a favoritos	1358
añadir a la cesta	1487
añadir a mi lista	1418
añadir a mis temas	1480
añadir al carrito	1487
añadir comentario	1369
añadir como fuente preferida	1458
añadir una respuesta	1464
añadir usuario	1339
añádenos como fuente preferida	1458
aún no eres suscriptor	1444
aún no estás registrado	1444
aún no te has registrado	1339
aún no tienes cuenta	1444
ačiū už jūsų balsą	2759
ačiū už registraciją	2775
ačiū už žinutę	2775
ačiū, kad balsavote	2759
ačiū, kad užsiprenumeravote	2748
ați uitat parola	3497
ați votat deja	3473
""", 'b': """
baixar episódio	3360
baixar o áudio	3360
baixar áudio	3360
bandykite dar kartą	2775
bandykite vėliau	2775
bankkártyás támogatás	2208
bankovním převodem	560
banküberweisung	718
bara för dig som prenumererar	4063
bara för prenumeranter	4063
bare nødvendige	3106
bağiş sayfasina git	4235
bağiş yap	4159
bağiş yapin	4159
bağişim	4236
bağlanti kopyalandi	4252
bağlantiyi kopyala	4167
başa dön	4176
başka tutar	4235
be šlamšto	2775
bedste værdi	684
bei google als quelle hinzufügen	741
bei spotify hören	792
beitrag nicht mehr verfügbar	874
bejegyzés betöltése	2198
bejelentkezés	2137
bejelentkezés apple-fiókkal	2211
bejelentkezés facebookkal	2211
bejelentkezés google-fiókkal	2211
bekræft din e-mail	686
belépés	2137
belépés facebook-fiókkal	2211
belépés facebookkal	2211
belépés google-fiókkal	2211
benefício do assinante	3332
bere sintetični glas	3933
berite naprej z naročnino	3942
bestill nå	3103
beställ boken	4047
betalas årsvis	4063
betales årlig	3119
betales årligt	683
betalt innehåll	4083
betrag wählen	717
betygsätt receptet	61
betűméret	65
betűméret csökkentése	2229
betűméret módosítása	2229
betűméret növelése	2229
bez mišljenja	3730
bez surogātpasta	2842
bez zobowiązań	3249
bezmaksas piegāde	2830
bezárás	2134
beágyazott tartalom	2198
beállítás preferált forrásként	2227
beállítások mentése	2198
beğen	4218
beğenme	4218
bidrag kan trækkes fra i skat	680
bieżący czas #	3238
bild in originalgröße	888
bild vergrößern	758	888
bildergalerie öffnen	888
bildirimleri aç	4215
bildirimleri açin	4215
bilety już w sprzedaży	3231
bir hata oluştu	4240
bir tutar seçin	4266
bir şeyler ters gitti	4241
bir şeyler yanliş gitti	4241
bitte füllen sie dieses feld aus	885
bitte geben sie eine gültige e-mail-adresse ein	885
bitte prüfen sie ihr postfach	885
bitte versuchen sie es später erneut	802
bitte versuchen sie es später noch einmal	885
bitte überprüfen sie ihr postfach	885
bize ulaşin	4173
biểu quyết	92
bjud en vän på artikeln	3982
bjud oss på en kaffe	4061
bjud oss på kaffe	4061
bjud på en kaffe	4061
bli månadsgivare	3969
bli støttemedlem	3025
bliv fast støtte	680
bliv støtteabonnent	680
bliv støttemedlem	592
blocco pubblicità rilevato	2481
blokovať	3838
bloqueador de anúncios ativado	3405
bloqueador de anúncios detectado	3405
bloqueur de publicité détecté	1914
bloqueur détecté	1914
boletín	1346
bolo to užitočné	3856
brezplačna dostava	3929
browserul tău nu poate reda acest video	3449
brukervilkår	3042
brīva summa	2839
bu haber abonelere özeldir	4160
bu haber yapay zeka tarafindan seslendirilmiştir	4224
bu haber yapay zekâ ile seslendirilmiştir	4224
bu haberi paylaş	4275
bu haberi paylaşin	4275
bu içerik abonelere özeldir	4160
bu içerik faydali oldu mu	4217
bu içerik görüntülenemiyor	4227
bu içerik gösterilemiyor	4227
bu içerik kilitli	4238
bu video artik mevcut değil	4224
bu video bulunduğunuz ülkede izlenemiyor	4224
bu video mevcut değil	4224
bu video ülkenizde izlenemiyor	4224
bu yaziyi paylaş	4275
bu yorumu şikayet et	4257
bugün değil	4158
bulmaca çöz	4220
bunlar da ilginizi çekebilir	4174
burtu izmērs	2849
butlletí	413
buzón anónimo	1453
buzón seguro	1453
buďte v obraze	475
bylo to pro vás užitečné	575
bylo to užitečné	575
bài cùng chuyên mục	4452
bài cùng tác giả	4452
bài khác	4425
bài khác của tác giả	4484
bài liên quan	4425
bài mới nhất	4452
bài quảng cáo	4453
bài tiếp theo	4425
bài trước	4484
bài viết có hữu ích không	4457
bài viết có hữu ích với bạn không	4457
bài viết liên quan	4425
bài viết mới	4451
bài viết này bị khóa	4478
bài viết này có hữu ích không	4457
bài viết tiếp theo	4484
bài viết trước	4484
bài viết được tặng bởi thuê bao	4504
bài được dịch tự động	4451
bài đọc nhiều	4452
báo cáo	4458
báo cáo bình luận	4495
báo cáo vi phạm	4458
báo lỗi	4424
báo lỗi bài viết	4457
bármikor leiratkozhat	2155
bármikor leiratkozhatsz	2155
bármikor lemondhatja	2137
bármikor lemondható	2137
bäst värde	4064
bästa pris	4064
bình chọn	91	4458
bình chọn của bạn đã được ghi nhận	4457
bình luận	4424
bình luận (#	4424
bình luận của bạn	4495
bình luận đã bị tắt	4495
bölümü indir	4224
búsqueda	1376
bülten	4197
bülten üyeliği	4197
bültene abone oldunuz	4197
büyüt	4176
bądź na bieżąco	3156
bądź pierwszą osobą, która skomentuje	3263
błędny adres e-mail	3251
bővebben	2152
būkite pirmas	2729
būkite pirmas, pakomentavęs	2729
bạn chưa có tài khoản	4478
bạn chưa đăng ký	4478
bạn có muốn nhận thông báo	4471
bạn có muốn nhận thông báo không	4471
bạn có thể hủy đăng ký bất cứ lúc nào	4480
bạn có thể quan tâm	4425
bạn muốn nhận thông báo	4471
bạn thấy bài viết này thế nào	4457
bạn đang theo dõi chủ đề này	4489
bạn đã bình chọn	4457
bạn đã bình chọn rồi	4457
bạn đã có tài khoản	4478
bạn đã đăng ký rồi	4501
bản ghi	4465
bật	4472
bật thông báo	4471
bật tiếng	4464
bắt buộc	4481
bắt đầu trắc nghiệm	4460
bỏ qua	4408
bỏ qua quảng cáo	4498
bỏ theo dõi	4489
""", 'c': """
cada aportació compta	416
cada aportación cuenta	1414
cada contribuição conta	3345
cada doação conta	3372
cada donación cuenta	1441
cadastre-se grátis	3284
califica este artículo	1369
campo obrigatório	3377
campos obrigatórios	3377
cancel·la quan vulguis	445
cargando el vídeo	1429
cargando vídeo	1429
cargar más	1376
cargar más comentarios	1422
cargar más noticias	1450
cargar publicación	1433
cargar vídeo	1433
carrega la publicació	434
carrega més comentaris	423
carregando o vídeo	3360
carregando vídeo	3360
carregant el vídeo	430
carregar conteúdo	3364
carregar mais comentários	3352
carregar mais notícias	3381
carregar o conteúdo	3364
carregar publicação	3364
carregar vídeo	3364
carte de crédit	1778
cartão de crédito	3283
categorieën	2896
categorías	1373
caută	3441
caça-palavras	3357
ce contenu vous a-t-il été utile	1837
ce résumé vous a-t-il été utile	1837
cea mai bună ofertă	3498
cela vous a-t-il été utile	1863
cele mai citite știri	3467
cele mai noi știri	3439
celkem hlasovalo # čtenářů	541
celozaslonski način	3933
celá obrazovka	551
celý článek	488
celý článek zde	568
celý článok	3850
cererea ta a fost trimisă	3522
cerrar galería	1478
cerrar menú	1376
cerrar sesión	1339
cet article est en accès libre pour les abonnés	1852
cet article est lu par une voix de synthèse	1837
cet article vous a-t-il été utile	1863
cette adresse est déjà inscrite	1918
cette information vous a-t-elle été utile	1905
cette page vous a-t-elle été utile	1863
cette réponse est-elle utile	1863
cette vidéo est indisponible	1871
cette vidéo ne peut pas être lue	1871
cevaplari göster	4217
chargement du lecteur vidéo	1871
charger la vidéo	1875
charte éditoriale	1894
chcem dostávať upozornenia	3837
chcem odoberať	3847
chcete dostávat notifikace	555
chcete dostávat upozornění	555
chcete dostávať notifikácie	3837
chcete dostávať upozornenia	3837
chci dostávat upozornění	555
chci odebírat	475
chci podpořit	470
chci přispět	470
chi tiết	4428
chia sẻ	4415
chia sẻ bài viết	4415
chia sẻ bài viết này	4504
chia sẻ facebook	4451
chia sẻ lên facebook	4491
chia sẻ qua email	4491
chia sẻ qua facebook	4451
chia sẻ qua zalo	4491
chia sẻ tin này	4504
chia sẻ zalo	4491
chia sẻ ý kiến của bạn	4424
cho chúng tôi biết ý kiến	4457
cho phép	4472
cho phép thông báo	4471
chuyên mục	4425
chuyển đến công thức	61
chép liên kết	4451
chính sách bảo mật	4423
chính sách bảo mật | điều khoản sử dụng	4423
chính sách cookie	4423
chính sách quyền riêng tư	4423
chơi miễn phí	4460
chơi ngay	4460
chưa có tài khoản	4478
chấp nhận tất cả	4423
chấp nhận tất cả cookie	4423
chấp nhận và tiếp tục	4468
chất lượng	4465
chế độ tối	4497
chỉ dành cho thuê bao	4478
chỉ dành cho thành viên	4478
chọn	4479
chọn gói	4478
chọn gói của bạn	4478
chọn gói đăng ký	4478
chọn số tiền	4499
chủ đề	4425
chủ đề liên quan	4425
chủ đề nóng	4452
cikk ajándékozása	2229
cikk elküldése ajándékként	2229
cikk feloldása	2211
cikk meghallgatása	2201
cikk megosztása	2143
cikk mentése	2143
cikk nyomtatása	2229
cikkünk frissül	2152
citeşte şi	3439
citește articolul complet	3503
citește articolul integral	3503
citește fără limite	3464
citește gratuit	3521
citește mai departe	3439	3441
citește mai mult	3439	3441
citește regulile comunității	3452
citește tot articolul	3503
citește transcrierea	3481
citește în aplicație	3488
citește și	3439
citi šobrīd lasa	2794
citit de o voce sintetică	3481
citiți și	3439
cobrança anual	3376
codes de réduction	1929
cofnij zgodę	3235
col·labora	389
comandă acum	3479
comandă cartea	3479
comentariile sunt doar pentru abonați	3515
comentariul tău	3515
comentariul tău așteaptă moderarea	3452
comentează	3438
comentário	3306
comentário aguardando moderação	3338
comentários	3306
comentários desativados	3396
comentários exclusivos para assinantes	3338
commander ce numéro	1839
comment désactiver mon adblocker	1880
comment désactiver mon bloqueur	1880
commentaire en attente de modération	1843
commentaires désactivés	1905
commerciële bijdrage	2941
commerciële content	3015
commerciële inhoud	3015
comparte este artículo	1488
compartilhar esta matéria	3417
compartilhe esta notícia	3417
compartir esta página	1488
compre a edição impressa	3332
conditions générales	1805
conectează-te cu facebook	3464
conectează-te cu google	3464
confidentialité	1805
configuració de galetes	434
configuració de les galetes	434
configuració de privacitat	434
configuración	1366
configuración de cookies	1366
configuración de privacidad	1433
configurações de cookies	3303
configurações de privacidade	3364
confira o preço	3416
conheça as ofertas	3407
conheça os planos	3407
conheça todas as nossas newsletters	3342
consenti la pubblicità	2447
consigue tu entrada aquí	1400
consulta les normes de participació	405
consultez notre charte de modération	1843
consíguelo en tu quiosco	1400
contacta amb la redacció	453
contacta con la redacción	1453
contactar a redação	3384
contactar con la redacción	1453
contactați redacția	3505
contacte a redação	3384
contactează redacția	3505
contacter la rédaction	1894
contactez la rédaction	1894
contenu externe recommandé	1835
contenu proposé par notre partenaire	1839
contenu réservé	1884
contenu réservé aux abonnés	1884
contenu sponsorisé	1803
contenus recommandés	1856
contenus sponsorisés	1803	1812
conteúdo de marca	3301
conteúdo exclusivo	3284
conteúdo exclusivo para assinantes	3347
conteúdo externo	3328
conteúdo externo recomendado	3328
conteúdo gerado por ia	3402
conteúdo pago	3358
conteúdo para assinantes	3284
conteúdo patrocinado	3301
conteúdo premium	3347
conteúdo produzido pela marca	3332
conteúdo relacionado	3310
conteúdos relacionados	3350
contingut només per a usuaris registrats	417
continua a leggere dopo la pubblicità	2435
continua após a publicidade	3301
continua després de l'anunci	407
continuar leyendo aquí	1339
continuarea articolului după reclamă	3454
continue a ler esta notícia	3350
continuer après la publicité	1803
continuer sans désactiver	1914
continuer à lire	1920
continuă cu apple	3464
continuă cu email	3521
continuă cu facebook	3464
continuă cu google	3464
continuă lectura	3524
continuă pe site	3488
continuă să citești	3524
continuă să citești după publicitate	3454
continuă în browser	3488
continúa abajo	1364
contáctanos	1369
convida'ns a un cafè	442
conținut disponibil doar utilizatorilor înregistrați	3464
conținut extern	3449
conținut extern recomandat	3449
conținut pentru abonați	3427
conținut plătit	3479
conținut premium	3464
conținut sponsorizat	87	3435
cookie beállítások	2198
cookie を管理する	2571
cookie 設定	4585
cookie 设置	4585
cookie-beállítások	2198
cookieinställningar	3987
cookieの管理	2571
cookieの設定	2522
cookieを拒否する	2602
cookieを管理	2571
cookieを管理する	2571
cookie政策	4530
cookie設定	2522	4530
cookie设置	4530
copia enllaç	459
copia l'enllaç	396
copiază	3512
copiază link	3432
copiază linkul	3432
copy link thành công	4451
correo electrónico	1346
correo electrónico no válido	1446
correo no válido	1446
correu electrònic	448
correu electrònic no vàlid	447
correu no vàlid	447
coś poszło nie tak	3252
coś poszło nie tak. spróbuj ponownie	3251
coś poszło nie tak. spróbuj ponownie później	3251
creează cont	3427
crucigrama del día	1465
créer mon compte	1779
créer un compte	1779
créer une alerte	1845
créer une alerte sur ce thème	1845
csak a szükséges sütik	2198
csak a szükségesek	2198
csak előfizetők számára	2211
csak előfizetőknek	2137
csomagok megtekintése	2211
cualquier aportación ayuda	1441
cum îl dezactivez	3493
cumpără acum	3479
cumpără bilet	3479
cumpără bilete	3479
cumpără bilete online	3479
cumpără cartea	3479
cumpără de pe emag	3479
cumpără revista	3454
cuvinte încrucișate	3478
czy artykuł był pomocny	3261
czy artykuł był przydatny	3261
czy ten artykuł był pomocny	3261
czy to było pomocne	3261
czyta głos ai	3238
czytaj całość	3178
czytaj cały artykuł	3254
czytaj również	3175
czytaj także	3175
czytaj też	3175
czytaj też nasze inne artykuły	3175
czytaj więcej	3175	3178
czytaj więcej o	3175
czytane przez głos syntetyczny	3238
cài đặt cookie	4468
cài đặt quyền riêng tư	4468
cài đặt ứng dụng	4470
các tin khác	4425
cách tắt	4475
cách tắt trình chặn quảng cáo	4474
câmp obligatoriu	3499
câmpuri obligatorii	3499
cât de util a fost acest articol	3452
câu đố	4462
címkék	2150
címlap	2150
címlapra	2217
címlapról ajánljuk	2150
có lẽ để sau	4408
có lỗi xảy ra	4480
có thể bạn quan tâm	19	4425
có thể bạn thích	19
có, tôi muốn	4471
códigos de desconto	3416
códigos de descuento	1487
códigos promocionales	1487
cómo desactivar el bloqueador	1439
cómo desactivarlo	1440
cómpralo aquí	1428
cómpralo en amazon	1428
cùng chuyên mục	4425
cùng chủ đề	4452
cùng tác giả	4452
cũ nhất	4458
cảm ơn bạn đã bình chọn	91	4457
cảm ơn bạn đã tham gia	4457
cảm ơn bạn đã ủng hộ	4499
cảm ơn, tin nhắn của bạn đã được gửi	4480
cỡ chữ	65
cửa hàng	4493
""", 'd': """
d'autres articles à découvrir	19
da, želim	3740	3937
dagens fråga	91	4043
dagens spørgsmål	91	663
dagens spørsmål	91	3099
daha az göster	4177
daha fazla göster	4176
daha fazla haber için tiklayin	4176
daha fazla yorum yükle	4217
daha önce oy kullandiniz	4217
daha önce oy verdiniz	4217
dalies ar šo rakstu	2797
dalinkitės	2723
dalinkitės straipsniu	2728
dalsza część artykułu pod materiałem wideo	3167
dalsza część artykułu pod wideo	3167
dalsza część tekstu pod wideo	3167
dalīties	2792
dalīties ar draugiem	2797
dalīties ar rakstu	2849
dalīties facebook	2797
dalīties whatsapp	2849
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
danke für dein feedback	796
danke für deine stimme	91
danke für ihr feedback	796
danke für ihre stimme	91	864
danke fürs abstimmen	864
danke fürs mitmachen	91
danos tu opinión	1405
dans l'actualité	1856
dans la même catégorie	1812
dans la même rubrique	1812
dans la même série	1812
dar lze odečíst z daní	559
dar si můžete odečíst z daní	559
darovat jednorázově	559
darovat měsíčně	559
darovat článek	478
darovať	3771
darovať jednorazovo	3841
darovať mesačne	3841
darovať článok	3779
darowiznę możesz odliczyć od podatku	3245
darujte nám # %	3841
darujte tento článek	478
darujte tento článok	3779
das könnte dich auch interessieren	755
das könnte ihnen auch gefallen	755
das könnte sie auch interessieren	755
das könnte sie interessieren	755
das video ist in ihrem land nicht verfügbar	874
das video ist leider nicht mehr verfügbar	874
das video ist nicht mehr verfügbar	874
das video ist nicht verfügbar	874
das wichtigste in kürze, zusammengefasst von ki	786
datenschutzerklärung	748
daugiau autoriaus straipsnių	2777
daugiau straipsnių	2777
daugiau šia tema	2725
dať spätnú väzbu	3856
deaktivér din adblocker	678
deblochează articolul	3464
definições de cookies	3364
definições de privacidade	3364
deine stimme wurde gezählt	864
deixar um comentário	3306
deixe um comentário	3306
del på e-mail	701
del på e-post	3037
del på facebook	604	3037
del på mail	604
del på twitter	604	3037
del på whatsapp	3138
del på x	604	3037
dela inlägget	3982
dela på facebook	3982
dela på twitter	3982
dela på whatsapp	4082
dela på x	3982
dela som gåva	4082
deli po e-pošti	3958
deli članek	3879
delite članek	3879
demander un droit de réponse	1905
den här artikeln är låst	4063
den här artikeln är skyddad av upphovsrättslagen	4074
den här videon är inte längre tillgänglig	4054
den här videon är inte tillgänglig	4054
denne artikel er låst	683
denne artikkelen er låst	3119
denne saken er låst	3119
denne video er ikke længere tilgængelig	673
denne video er ikke tilgængelig	673
denunciar comentário	3396
denunciar este comentário	3396
der er opstået en fejl	687
der opstod en fejl. prøv igen senere	686
dernière minute	1812
dernières actualités	1812
dernières infos	1812
dernières nouvelles	1812
desa les preferències	434
desa per llegir després	419
desactívalo para continuar	1439
desactívalo para seguir leyendo	1439
desbloquear artículo	1415
desbloqueie este conteúdo	3347
descarcă aplicația	3488
descarcă audio	3481
descarcă din app store	3488
descarcă din google play	3488
descarcă episodul	3481
descargar pódcast	1429
descarrega l'àudio	430
descarregar áudio	3360
deschide aplicația	3488
deschide în aplicație	3488
descárgala en app store	1436
descárgala en google play	1436
destekçi ol	4235
destekçimiz olun	4235
desteğiniz fark yaratir	4266
desteğiniz için teşekkür ederiz	4266
desteğiniz için teşekkürler	4266
det er gratis å opprette en bruker	3028
det går inte att visa innehållet	4051
det har oppstått en feil	3123
det här innehållet kan inte visas	4051
det här innehållet är inte tillgängligt	4051
det læser andre	617
det oppsto en feil. prøv igjen senere	3122
det är gratis att skapa ett konto	3972
detaylar için tiklayin	4176
detaylar için tiklayiniz	4176
detta material är skyddat enligt lagen om upphovsrätt	4024
detta är en annons	3986
detta är en plusartikel	3972
dette indhold er ikke tilgængeligt	670
devam etmek için üye girişi yapin	4160
devami için abone olun	4160
devamini okumak için abone olun	4160
dezactivează sunetul	3481
dienas jautājums	2827
diese funktion steht nur angemeldeten nutzern zur verfügung	812
dieser inhalt ist nicht mehr verfügbar	871
dieser inhalt ist nicht verfügbar	871
dieser kommentar wurde gelöscht	897
dieses video ist in deinem land nicht verfügbar	874
dieses video ist in ihrem land nicht verfügbar	874
dieses video ist leider nicht mehr verfügbar	874
dieses video ist nicht mehr verfügbar	874
dieses video ist nicht verfügbar	874
digite um e-mail válido	3377
din aceeași categorie	3439
din aceeași secțiune	3467
din röst har registrerats	4043
din röst är registrerad	91
din röst är räknad	4043
disponibil în app store	3488
disponibil în app store și google play	3458
disponibilă în app store și google play	3458
disponível na app store	3367
distribuie știrea	3526
distribuiți	3432
diğer haberler	19	4174
diğer okurlar bunlari okuyor	4174
diğer seçenekler	4253
diğer tutar	4235
diğer yazilari	4244
dla prenumeratorów	3248
dla subskrybentów	3153
dlaczego widzę tę reklamę	3269
do fotogalérie	3850
do galérie	3850
do góry	3178
do košíka	3829
do košíku	545
do speciálu	568
doar abonații pot comenta	3452
doar pentru abonați	3427
doação mensal	3280
doação única	3280
doba čtení # min	488
dodaj do moich tematów	3265
dodaj jako preferowane źródło	3265
dodaj kao željeni izvor	3760
dodaj nas do preferowanych źródeł	3265
dodaj nas do wyjątków	3243
dodaj u košaricu	3732
dodaj v košarico	3928
dogodila se greška. pokušajte ponovno	3748
dolgozzon nálunk	2152
domiciliación bancaria	1338
domů	488
don régulier	1881
dona suport al periodisme en català	416
dona'ns la teva opinió	423
donació mensual	443
donació única	443
donación mensual	1334
donación puntual	1442
donación única	1334
donativo único	3373
donați	3426
donația mea	3520
donație lunară	3495
donație unică	3495
donează	3426
donează acum	3426
donează lunar	3426
donează lunar # euro	3463
donează lunar # lei	3463
donează o dată	3494
doner nå	3025
doniraj mesečno	3743	3940
doniraj mjesečno	3743
données personnelles	1805
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
dosegli ste omejitev člankov	3942
dosegnuli ste ograničenje članaka	3745
dossier spécial	1920
dovanoti straipsnį	2782
dozvoli obaveštenja	3739
dołącz do dyskusji	3224
dołącz do nas	3150
dołącz do newslettera	3156
došlo je do greške. pokušajte ponovo	3748
došlo je do pogreške. pokušajte ponovno	3748
došlo k chybě	566
došlo k chybě. zkuste to prosím později	565
droits réservés	1925
drukāt	2797
drukāt rakstu	2849
drukāt recepti	61
du använder en adblocker	4059
du använder en annonsblockerare	4059
du er nå påmeldt	3033
du er nå påmeldt nyhetsbrevet	3033
du följer	4080
du följer det här ämnet	4080
du följer nu	4080
du följer redan	4080
du följer redan ämnet	4080
du følger allerede	3136
du følger allerede dette emne	700
du følger allerede dette temaet	3136
du følger allerede emnet	700
du følger dette emne	700
du følger dette temaet	3136
du følger emnet	700
du følger nå	3136
du har nådd grensen	3119
du har nået din grænse	683
du har nått din gräns	4063
du har redan röstat	4043
du har slået adblock til	678
du kan när som helst avregistrera dig	4066
du kan när som helst avsluta prenumerationen	3977
du kan når som helst melde deg av	3033
du kan opsige når som helst	595
du kan trække beløbet fra i skat	680
du kanske också gillar	3994
du modtager snart en bekræftelse på mail	600
du même auteur	1812
du prenumererar nu på nyhetsbrevet	3977
du verkar använda en annonsblockerare	4059
du vil kanskje også like	3049
du är nu anmäld	4066
duración	1430
durată	3482
duração	3361
durée	1872
dziękujemy za głos	91	3227
dziękujemy za oddanie głosu	91	3227
dziękujemy za przesłanie formularza	3251
dziękujemy za udział w sondzie	3227
dziękujemy za wiadomość	3251
dziękujemy za zapis	3156
dziękujemy! sprawdź skrzynkę	3251
dành cho bạn	4425
dành cho thuê bao	4410
dành riêng cho thành viên	4478
dárkovat článek	471
dát zpětnou vazbu	575
därefter # kr/mån tills du säger upp	3972
débloquer l'accès	1917
débloquer l'article	1779
débloquez cet article	1852
déconnexion	1779
découvrez tous nos jeux	1866
découvrir l'offre	1779
découvrir la boutique	1869
découvrir nos offres	1852
découvrir toutes nos offres d'abonnement	1852
déjà un compte	1779
déjà un compte ? connectez-vous	1779
délka	552
délka #	552
déplier	1816
détails	1816
dê a sua opinião	3352
dê sua opinião	3352
dölj	3998
dölj annons	4083
dölj bildtext	4069
dölj svar	4078
düzeltme politikasi	4246
dāvini rakstu	2797
dāvini rakstu draugam	2797
děkujeme za hlas	541
děkujeme za hlasování	91	541
děkujeme za odběr	565
děkujeme za přihlášení	475
děkujeme za vaši zprávu	565
děkujeme za váš hlas	91	541
děkujeme za zprávu	565
dĺžka	3835
dĺžka #	3835
dịch tự động	4465
""", 'e': """
e-bülten	4197
e-bülten aboneliği	4197
e-mail alebo používateľské meno	3844
e-mail cím	2214
e-mail ili korisničko ime	3745
e-mail inválido	3342
e-mail nebo uživatelské jméno	562
e-mail-cím	2215
e-mail-cím vagy felhasználónév	2211
e-mailová adresa	475
e-pasts vai lietotājvārds	2840
e-post või kasutajanimi	1546
e-posta gönder	4167
e-posta ile paylaş	4252
e-postadress eller användarnamn	4063
e-pošta ali uporabniško ime	3942
e-poštni naslov	3945
ecrã inteiro	3361
edición digital	1339
edición impresa	1339
editöre yaz	4246
editöre yazin	4246
editörün seçtikleri	4174
edição impressa	3284
eget beløb	680
eget beløp	3116
egyedi összeg	2208
egyszeri adomány	2208
egyszeri támogatás	2135
egyszeri támogatás küldése	2208
egyéb összeg	2208
ehkä myöhemmin	1659
ei mielipidettä	1719
ei tänään	1659
ei vielä tunnusta	1738
ei, aitäh	1543
eikö sinulla ole tunnusta	1738
ein fehler ist aufgetreten. bitte versuchen sie es später erneut	885
eiti į receptą	61
ekskluzivno za naročnike	3942
el juego es solo para mayores de # años	1428
el millor de la setmana a la teva bústia	413
el más popular	1445
el més llegit	393
el més popular	446
el més vist	420
el reproductor se está cargando	1429
el. paštas	2748
el. paštas arba vartotojo vardas	2773
el. pašto adresas	2775
eldste først	3134
elfelejtett jelszó	2137
elfelejtette a jelszavát	2211
elfogadom és folytatom	2198
elfogadom és megjelenítem	2198
elfogadás és folytatás	2198
elige tu suscripción	1415
elküldés	2215
elküldöm	91	2143	2215
elküldöm e-mailben	2229
ellenőrizd a postafiókod	2214
ellenőrizze a postafiókját	2214
elmentem későbbre	2143
elolvasom később	2229
elolvasta az összes ingyenes cikkét	2211
elrejtés	2153
els lectors també han llegit	420
elérte a havi limitet	2211
elírást talált	2149
előfizetek	2137
előfizetés	2137
előfizetési csomagok	2211
előfizetési lehetőségek	2211
előfizető vagyok	2211
előfizetői ajánlat	2195
előfizetői előny	2195
előfizetői kedvezmény	2195
előfizetői tartalom	2137
előfizetőknek	2137
előfizetőként megoszthatja a cikket	2143
előző	2152
előző cikk	2150
előző fotó	2217
előző kép	2217
előző oldal	2217
email cím	2215
email của bạn	4501
email inválido	3377
email không hợp lệ	4480
email không đúng định dạng	4480
email no válido	1446
email này đã được đăng ký	4501
emailul tău	3522
emlékeztess később	2134
emlékezz rám	2212
emlékezzen rám	2212
emme voi näyttää sisältöä	1725
emme voi näyttää tätä sisältöä	1725
empfehlungen für sie	816
en beğenilen	4218
en beğenilenler	4218
en colaboración con	1461
en col·laboració amb	461
en este artículo	1373
en popüler	4239
en çok okunan	4174
en çok okunan haberler	4174
en çok okunanlar	4174
encara no estàs registrat	445
endast för dig som är prenumerant	4063
endast för medlemmar	4063
endast nödvändiga	4051
endast nödvändiga cookies	4051
endre tekststørrelse	3138
engangsbeløb	592
engangsbeløp	3116
engedélyezem	2205
engedélyezés	2205
engångsgåva	3969
enllaç copiat	419
ensemble, faisons vivre un média libre	1851
enthält werbung	745
entre em contato com a redação	3384
enviament gratuït	461
enviar comentário	3306
enviar corrección	1369
envoyer à un ami	1798
envoyer à un proche	1798
envoyez-nous vos témoignages	1833
envíanos tu opinión	1422
envío gratis	1461
epizód letöltése	2201
eredeti megjelenítése	2153
eredmény megtekintése	91
eredmények	92	2153
eredmények megtekintése	2191
erinnern sie mich später	713
eroare la încărcarea videoclipului	3519
erro ao carregar o vídeo	3402
error al cargar el vídeo	1470
erről bővebben itt írtunk	2152
erről is írtunk	2150
erről itt írtunk bővebben	2152
erscheint täglich	802
erscheint wöchentlich	802
erősítse meg az e-mail-címét	2214
es gratis y solo te llevará un minuto	1411
es ist ein fehler aufgetreten. bitte versuchen sie es später erneut	802
es ist ein fehler aufgetreten. bitte versuchen sie es später noch einmal	885
es izslēdzu reklāmu bloķētāju	2838
escanea el código qr	1436
escreva um comentário	3306
escriu a la redacció	453
escriu el teu correu electrònic	413
esi pirmais, kas komentē	2798
esimene kuu # €	1496
esta funcionalidad es sólo para registrados	1339
esta matéria foi útil para você	3330
esta notícia foi útil	3330
esta página foi útil	3352
este artigo está bloqueado	3375
este artigo foi útil	3352
este artículo está bloqueado	1444
este campo é obrigatório	3377
este correo ya está registrado	1476
este e-mail já está cadastrado	3408
este espaço é moderado pela redação	3338
este resumo foi útil	3330
este video ya no está disponible	1429
este vídeo já não está disponível	3360
este vídeo no está disponible	1429
este vídeo não está disponível	3360
este vídeo não está mais disponível	3360
este vídeo ya no está disponible	1429
está a seguir este tema	3412
estás bloqueando nuestros anuncios	1473
estás de acuerdo? vota	1405
estás siguiendo este tema	1480
estä	1732
ethvert bidrag hjælper	680
etický kodex redakce	572
etický kódex redakcie	3853
etkinleştir	4231
etkö ole tilaaja	1738
etkö ole vielä tilaaja	1738
ett fel har uppstått	4067
ett fel uppstod. försök igen senare	4066
etwas ist schiefgelaufen. bitte versuchen sie es später erneut	885
evaluează rețeta	61
evästeasetukset	1671
evästeet	1671
evästekäytäntö	1725
exclusiv pentru abonați	3464
exibir conteúdo	3364
exklusiv für abonnenten	883
exklusiv für mitglieder	883
exklusivt för medlemmar	4063
exklusivt för prenumeranter	4063
exkluzív tartalom előfizetőknek	2211
experimente grátis por um mês	3347
externt innehåll	4051
externí obsah	548
externý obsah	3831
ez a cikk zárolt	2211
ez a mező kötelező	2214
ez a tartalom nem elérhető	2198
ez a tartalom nem jeleníthető meg	2198
ez a videó már nem elérhető	2201
ez a videó nem elérhető	2201
ez is érdekelhet	2150
ez is érdekelheti	2150
ezek is érdekelhetik	19
ezek is érdekelhetnek	19
ezt a tartalmat nem tudjuk megjeleníteni	2198
ezt a témát már követi	2227
ezt is ajánljuk	2150
ezt olvasta már	2150
ezt olvastad már	2150
eén keer toestaan	2982
ešte nemáte predplatné	3844
ešte nemáte účet	3844
ești de acord? votează	3452
ești deja abonat	3472
ești deja abonată	3472
""", 'f': """
facebook ile giriş yap	4238
facebook'ta paylaş	4167
facebookでシェア	2516
facebookでシェアする	2516
facebookでログイン	2582
facebookで共有	2596
facebookで続ける	2582
facebookで見る	2600
facturació anual	446
facturació mensual	446
facturación anual	1445
facturación mensual	1445
facturare anuală	3498
facturare lunară	3498
facturé annuellement	1884
facturé mensuellement	1884
faire un don défiscalisé	1881
faktureras årligen	4063
faktureres årlig	3119
faktureres årligt	683
fale com a redação	3384
fazer doação	3406
fazer uma doação mensal	3406
fazer uma doação única	3406
faça login	3284
faça o quiz	3355
faça o teste	3355
faça uma doação única	3406
faça uma pergunta sobre esta reportagem	3330
felhasználási feltételek	2198
felhasználási jog vásárlása	2222
felhasználónév	2212
felhasználónév vagy e-mail	2211
feliratkozás	2215
feliratkozás hírlevélre	2214
feliratok megjelenítése	2201
fermer la fenêtre	1920
fes el qüestionari	426
fes una donació	389
fes-te sòcia	442
fiecare contribuție contează	3494
fiecare donație contează	3463
fiecare leu contează	3463
film jest niedostępny w twoim kraju	3238
film nie jest już dostępny	3238
film niedostępny	3238
fin de la publicité	1869
fine della pubblicità	2435
fine pubblicità	2435
fiyati gör	4223
fizetett együttműködés	2231
fizetett hirdetés	87	2145
fiók létrehozása	2137
fiókom	2137
foglalja le helyét	2195
folytatás a hirdetés után	2231
folytatás apple-fiókkal	2211
folytatás facebookkal	2211
folytatás google-fiókkal	2211
folytatás google-lel	2211
folytatás kikapcsolás nélkül	2206
fontu büyüt	4252
form gönderildi	4268
formulaire envoyé	1918
formulário enviado	3408
forstået	621
forstått	3053
forstør	674
forstør billede	620
forstør billedet	689
forstørr	3110
forstørr bilde	3052
forstørr bildet	3125
fortsett uten å slå av	3114
fortsett uten å støtte	3024
fortsätt läsa efter annonsen	3986
fortsätt med apple	4063
fortsätt med e-post	4063
fortsätt med facebook	4063
fortsätt med google	4063
fortsätt utan att stänga av	4059
fortsätt utan att stödja	3968
fortsæt med apple	683
fortsæt med at læse	608
fortsæt med e-mail	683
fortsæt med facebook	683
fortsæt med google	683
fortsæt uden at slå fra	678
fortsæt uden at støtte	591
foto # iš #	2786
fotogalería	1373
fotografia următoare	3524
fotoğraf galerisi	4244
fotoğrafi büyüt	4244
fotoğraflari gör	4244
fotoğraflari görmek için tiklayin	4176
fotó #/#	2216
fotó megtekintése	2216
fotó: #/#	2216
fotók megtekintése	2216
fra vores annoncører	703
fra vår butikk	3103
fra våre partnere	3140
frete grátis	3393
friss hírek	2150
frissítse az oldalt	2207
fråga vår ai om artikeln	3990
från vår butik	4047
från våra annonsörer	4083
från våra partner	4083
frühbucher-tickets	868
frühbucherrabatt sichern	868
fuld skærm	673
fuldskærm	620
fullskärm	4054
fyll i fältet	4066
fäll ihop	3998
fäll ut	3998
fältet är obligatoriskt	4066
få adgang	595
få artiklen læst op	604
få de vigtigste nyheder hver morgen	600
få de viktigaste nyheterna varje morgon	3977
få de viktigste nyhetene hver morgen	3033
få læst artiklen op	673
få notifikationer	676
få notiser	4057
få nyheder på mail	600
få nyheter på e-post	3033
få nyheter på mejlen	3977
få overblikket her	620
få tilgang	3028
få varsel når vi skriver om dette	3052
få varsler	3112
följ	3983
följ det här ämnet	4080
följ direktrapporten	4069
följ författaren	4080
följ journalisten	4080
följ liverapporten	4069
följ oss	3983
följ skribent	3983
följ skribenten	4080
följ ämne	4080
följ ämnen	4080
följ ämnet	3983
för prenumeranter	3972
förderer werden	714
fördermitglied werden	714
föregående	3997
föregående artikel	3994
föregående bild	4069
föregående sida	4069
förnamn	4067
förstora	3997
förstora bild	4069
förstora bilden	4069
försök igen senare	4066
føj til foretrukne kilder	700
føj til mine emner	700
følg	605	3038
følg dette emne	700
følg dette temaet	3136
følg direkte	3125
følg direktesenteret	3125
følg emne	605
følg emnet	3136
følg forfatter	3136
følg forfatteren	3136
følg ikke længere	700
følg journalist	3136
følg journalisten	3136
følg liveblog	689
følg livebloggen	689
følg os	605
følg oss	3038
følg sagen her	620
følg saken direkte	3125
følg skribent	700
følg skribenten	700
følg tema	3038
følg temaet	3136
følg temaet og få varsel	3052
für abonnenten	719
für den newsletter anmelden	727
für dich empfohlen	816
für sie empfohlen	816
für sie entstehen keine mehrkosten	817
fă o donație	3426
fă quizul	3476
fă testul	3476
fără obligații	3464
fără spam	3499
fără sunet	3482
fără tine nu putem	3463
főoldal	2217
""", 'g': """
galbūt vėliau	2769
galerie schließen	888
galerie öffnen	888
galeriyi aç	4176
galeriyi gör	4244
galeriyi görmek için tiklayin	4176
galéria	2152
galéria (#	2216
galéria bezárása	2217
galéria megnyitása	2217
galéria megtekintése	2152
garanta já o seu ingresso	3332
gastos de envío incluidos	1428
gastos de envío no incluidos	1428
gauti pranešimus	2768
gaver kan trækkes fra i skat	680
ge en engångsgåva	4061
ge en gåva	4061
ge återkoppling	4076
gefällt mir	898
gefällt mir nicht	898
gelesen von einer künstlichen stimme	874
gelişmelerden aninda haberdar olun	4230
gem til læseliste	604
generisano veštačkom inteligencijom	3757
genindlæs siden	679
genişlet	4177
gerenciar opções	3401
gerenciar preferências	3401
geri dön	4177
gerir opções	3401
gerir preferências	3401
gestionează consimțământul	3485
gestionează cookie-urile	3518
gestionează opțiunile	3518
gestionează preferințele	3485
geçerli bir e-posta adresi girin	4240
geçerli süre	4225
geçersiz e-posta	4240
geçersiz e-posta adresi	4240
ghi nhớ đăng nhập	4478
gia hạn gói	4500
giriş	4160
giriş yap	4160
giriş yapin	4160
giriş yapin veya üye olun	4160
giv et beløb	680
giv et engangsbeløb	680
giv os feedback på artiklen	612
già abbonato	2358
già registrato	2358
giải đố ngay	4460
giảm cỡ chữ	4491
giọng đọc ai	4464
giọng đọc tự động	4464
gjenstående tid	3110
gjenstående tid #	3109
gjenstående tid -#	3109
glasnoća	3737
gli articoli più letti	2423
glömt ditt lösenord	4063
glömt lösenord	3972
glömt lösenordet	4063
godišnja naplata	3746
godišnja pretplata	3746
godišnje	3746
godišnje plaćanje	3746
godkänn	3987
godkänn alla	3987
godkänn alla cookies	4051
godkänn och fortsätt	4051
godkänn och visa	4051
google hirdetések	2231
google ile giriş yap	4238
google playからダウンロード	2574
google playで手に入れよう	2574
google play에서 다운로드	2680
google reklāmas	2851
google से जारी रखें	2113
google-hirdetések	2231
googleでログイン	2582
googleで登録	2582
googleで続ける	2582
gorące tematy	3175
gracias por tu opinión	1398
gratuit, fără spam	3499
grazie, il tuo messaggio è stato inviato	2454
grotuvas įkeliamas	2765
großansicht	888
gràcies pel teu vot	423
gràcies per la teva opinió	405
gràcies per votar	405
gràcies, el teu missatge s'ha enviat	447
gràcies, ja estàs subscrit	413
grátis e sem spam	3377
grįžti į pradžią	2777
grįžti į viršų	2777
guardar artículo	1358
guardar configuración	1433
guardar para después	1418
guardar para leer después	1418
guardar preferências	3364
gå ikke glip af	617
gå ikke glip af noget	600
gå ikke glipp av noe	3033
gå til forsiden	3125
gå til hovedindhold	689
gå til indhold	620
gå til innhold	3125
gå til liveblog	689
gå til oppskriften	61
gå til opskriften	61
gå til quizzen	663
gå til shop	667
gå til toppen	689
gå till receptet	61
gåvolänk	4082
généré par ia	1911
généré par l'ia	1911
gépi felolvasás	2201
gépi fordítással készült	2224
géppel fordítva	2224
gérer la confidentialité	1910
gérer les cookies	1805
gérer les préférences	1835
gérer les traceurs	1910
gérer mes alertes	1845
gérer mes choix	1805
gérer mes cookies	1910
gérer mes préférences	1910
gérer mon consentement	1875
gérer vos préférences	1875
gérer vos préférences de cookies	1835
góp ý	4424
gönder	91	4241
gönderiyi göster	4227
gönderiyi yükle	4227
gör quizzet	4043
gör testet	4043
görseli büyüt	4244
görüş bildir	4217
görüşünü bildir	4217
görüşünüzü bildirin	4217
gündem	4174
günün anketi	91
günün bulmacasi	4258
günün haberleri	4174
günün kelimesi	4258
günün sudokusu	4258
günün özeti	4174
głosuj	91	3228
głośność	3239
gợi ý	4425
gửi	91	4424
gửi bài cho tòa soạn	4485
gửi bài viết	4485
gửi bình luận	4424
gửi cho bạn bè	4451
gửi email	4415
gửi góp ý	4457
gửi phản hồi	4457
gửi thành công	4480
gửi tin bài	4485
gửi trả lời	4457
gửi ý kiến	4424
gửi ý kiến của bạn	4457
gửi đi	4481
gửi ảnh cho chúng tôi	4485
""", 'h': """
haber bülteni	4197
haber güncelleniyor	4176
haberi arkadaşina hediye et	4167
haberi paylaş	4275
haberi özetle	4249
haberin kilidini aç	4267
haberlere dön	4270
hacer una donación mensual	1474
hacer una donación puntual	1474
hai già un account	2358
hai già votato	2429
halda nõusolekut	1537
hallitse evästeitä	1725
hang letöltése	2201
hanganyag letöltése	2201
hangerő	2202
hantera inställningar	4051
har du sett något	4073
harici içerik	4176
haritayi aç	4177
has arribat al límit d'articles gratuïts	417
has iniciado sesión	1396
has olvidado tu contraseña	1444
hasznos volt az összefoglaló	2149
hasznosnak találta a cikket	2149
hasło	3249
havi előfizetés	2212
havi fizetés	2212
havi rendszeres támogatás	2208
havi támogatás	2135
hayir teşekkürler	4158
hayir, teşekkürler	4158
haz una pregunta sobre este artículo	1398
he leído y acepto la política de privacidad	1411
he llegit i accepto la política de privacitat	402
he olvidado mi contraseña	1444
hela artikeln fortsätter nedan	3986
heli välja	1539
helskärm	4054
helskärmsläge	4054
helyesbítési szabályzat	2221
henüz abone değil misiniz	4238
hepsini gör	4176
her destek önemli	4235
her katki değerli	4235
her katki önemli	4235
her zaman göster	4227
hesap oluştur	4160
hi estàs d'acord? vota	405
hiba bejelentése	2221
hiba jelentése	2153	2221
hiba történt	2215
hiba történt, próbálja újra később	2214
hiba történt. próbálja újra	2214
hiba történt. próbálja újra később	2214
hibabejelentés	2221
hibás e-mail-cím	2214
hibát talált	2149
hibát talált a cikkben	2221
hibát találtál	2221
hibát találtál a cikkben	2221
hier reinhören	792
hinweis schließen	713
hirdetés	2145
hirdetés bezárása	2145
hirdetés elrejtése	2231
hirdetés jelentése	2231
hirdetés vége	2231
hirdetés, görgessen tovább	2145
hirdetésblokkolót használsz	2206
hirdetések engedélyezése	2207
hirdetések kikapcsolása	2231
hivatkozás másolva	2229
hivatkozás másolása	2229
hiển thị bài đăng	4468
hiển thị nội dung	4468
hiện phụ đề	4464
hjälp oss att rätta fel	3990
hlasitosť	3835
hlasovalo # lidí	541
hlasovalo # čtenářů	541
hlasovat v anketě	541
hlasovať	91	3826
hlasovať v ankete	3825
hlavná stránka	3850
hlavné správy	3776
hlavní stránka	568
hlavní zprávy	486
ho già donato	2352
ho già un account	2452
hogyan kapcsolhatom ki a hirdetésblokkolót	2206
hogyan védjük forrásainkat	2221
hoje não	3279
hoppa till huvudinnehåll	4069
hoppa till innehåll	3997
hoppa till innehållet	4069
hoppa över inlägg från facebook	3997
hoppa över inlägg från instagram	3997
hoppa över inlägg från x	3997
hozzáadás a kedvenc forrásokhoz	2227
hozzáadás a témáimhoz	2227
hozzáadás preferált forrásként	2227
hozzájárulás kezelése	2198
hozzájárulás módosítása	2198
hozzájárulás visszavonása	2198
hozzájárulások kezelése	2198
hozzászólok	2149
hozzászólás	2149
hozzászólás elküldése	2225
hozzászólás jelentése	2225
hozzászólás küldése	2225
hozzászólási szabályzat	2225
hozzászólások	2149
hozzászólások megjelenítése	2225
hozzászólások megtekintése	2149
hrať	3826
hrať teraz	3825
hrát	542
hrát teď	541
hvala za sporočilo	3945
hvala za vaš glas	3729	3925
hver krone hjælper	680
hver krone tæller	680
hvert bidrag hjælper	680
hylkää	1671
hylkää kaikki	1671
hyppää reseptiin	61
hyppää sisältöön	1744
hyväksy	1671
hyväksy evästeet	1671
hyväksy ja jatka	1725
hyväksy ja näytä	1725
hyväksy ja sulje	1725
hyväksy kaikki	1671
hàng năm	4477
hàng tháng	4477
hátralévő idő	2202
hátralévő idő #	2201
hátralévő idő -#	2201
hämta på google play	4056
här kan du kommentera artikeln	3990
hääleta	91
håll dig uppdaterad	3977
håll mig inloggad	4063
hình tiếp theo	4502
hírfolyam	2150
hírlevelek	2155
hírlevél	2155
hírlevél-feliratkozás	2155
hívj meg minket egy kávéra	2208
hívjon meg minket egy kávéra	2208
hören sie diesen artikel	792
hør saken	3037
hằng tháng	4477
hết quảng cáo	4463
họ tên	4481
họ và tên	4481
hủy bất cứ lúc nào	4478
""", 'i': """
i den här artikeln	4069
i più commentati	2384
i più letti	2384
i più letti della settimana	2423
i più visti	2384
iba nevyhnutné	3831
iba pre predplatiteľov	3772
ich unterstütze schon	713
identifícate	1415
idi na sadržaj	3751
időtartam	2202
időtartam #	2202
ielikt grozā	2829
ielogojies, lai komentētu	2798
ielādēt ierakstu	2831
ielādēt saturu	2831
ielādēt vēl	2844
ienākt	2792
ienākt ar facebook	2840
ienākt ar google	2840
iepriekšējais attēls	2844
iepriekšējais raksts	2844
iepriekšējā lapa	2844
iesakām	2794
ieslēgt paziņojumus	2836
ieslēgt skaņu	2833
iesūti fotogrāfijas	2845
iesūti ziņu	2845
iesūtīt ziņu	2845
iesūtīt ziņu anonīmi	2845
ievadiet derīgu e-pasta adresi	2842
ieși din ecran complet	3481
igal reedel. tasuta. ilma spämmita	1548
igen, kérek	2205
igen, kérem	2205
igen, köszönöm	2205
ignorar anúncio	3402
ignorer la publicité	1911
ihre meinung zählt	751
ihre stimme wurde gezählt	91	864
ikke abonnent ennå	3119
ikke gå glipp av	3049
ikke nå	3024
ikmēneša ziedojums	2839
il più popolare	2453
il più scelto	2452
il tuo browser non può riprodurre il video	2401
il tuo commento sarà pubblicato dopo l'approvazione	2411
il tuo messaggio è stato inviato	2454
il tuo voto è stato inviato	2429
il tuo voto è stato registrato	2429
iletişim	4173
ilgili içerikler	4174
ilginizi çekebilecek haberler	4174
ilginizi çekebilir	4174
ilmoita asiavirheestä	1675
ilmoita virheestä	1675
image précédente	1920
imaginea anterioară	3524
imaginea următoare	3524
imam račun	3745	3942
imate namig? pišite nam	3951
imate priču za nas	3754
imię	3252
imię i nazwisko	3252
impossible de charger la vidéo	1911
impossible de lire la vidéo	1911
imprimir artículo	1418
imprimir esta matéria	3349
in bài	4415
in bài viết	4415
in công thức	61
in trang này	4451
inbäddat innehåll	4051
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
inga kommentarer än	4078
ingen åsikt	4044
ingresá	1415
ingyen, spam nélkül	2214
ingyenes regisztráció	2137
ingyenes szállítás	2196
inicia la sessió per comentar	423
inicia sesión	1339
inicia sesión con google	1444
inicia sesión para comentar	1422
inicia sessió	390
inicia sessió amb google	445
iniciar reproducción	1470
iniciar reprodução	3402
iniciar sesión	1339
iniciar sesión con apple	1415
iniciar sesión con facebook	1415
iniciar sesión con google	1415
iniciar sessão	3284
inicie sesión	1339
inläst av en syntetisk röst	4054
inne artykuły	3175
innehåll från annonsör	4083
innehåll från våra partner	4083
innehållet kan inte visas	4051
innhold fra annonsør	3057
innhold fra våre annonsører	3140
innhold fra våre partnere	3140
inscription confirmée	1918
inscription à la newsletter	1788
inscrivez-vous à notre newsletter	1788
inscrição confirmada	3408
inscrição realizada com sucesso	3377
insira o seu endereço de email	3342
insira um e-mail válido	3377
instagramで見る	2600
instagramの投稿を読み込む	2571
instagram에서 보기	2707
instagram에서 이 게시물 보기	2707
instalează aplicația	3458
inställningar	3987
inte prenumerant än	4063
integritetsinställningar	4051
introdu emailul tău	3522
introduce tu correo electrónico	1476
introduce un correo electrónico válido	1446
introduce un correo válido	1446
introduce un email válido	1411
introduceți adresa de email	3522
introduceți o adresă de email validă	3499
introdueix un correu vàlid	447
intră în cont	3427
invítanos a un café	1334
iná suma	3841
início	3313
ir a la página de donaciones	1441
ir para a página de doações	3372
ir para a página de donativos	3372
ir para o conteúdo	3313
irány a bolt	2195
irányítószám	2215
isključi zvuk	3736
isključio sam blokator oglasa	3741
isključite adblock	3741
isključite blokator oglasa	3741
ispiši	3678
ispiši recept	61
ispiši članak	3762
ispravci i pojašnjenja	3754
isso foi útil	3352
istediğin zaman iptal et	4238
istediğiniz zaman abonelikten çikabilirsiniz	4197
istediğiniz zaman iptal edin	4160
isto foi útil	3352
iz naše trgovine	3732	3928
iz našeg shopa	3732
izberi naročnino	3942
izberite naročnino	3942
izbor uredništva	3876
izdrukāt	2797
izmēģini # dienas bez maksas	2792
izslēdziet reklāmu bloķētāju	2838
izslēgt skaņu	2833
izveidots ar mākslīgo intelektu	2846
izvēlies abonementu	2840
izvēlies summu	2839
izvēlieties abonementu	2840
izvēlieties summu	2839
izvēlēties plānu	2840
içeriğe geç	4176
içeriği görüntüle	4227
içeriği göster	4227
içeriği yükle	4227
iş birliği	4169
iş birliğiyle	4254
iš mūsų parduotuvės	2761
iš mūsų partnerių	2784
išbandykite # dienų nemokamai	2723
išjungiau reklamos blokavimą	2770
išjungti garsą	2765
išjunkite reklamos blokavimą	2770
išorinis turinys	2741
išsaugoti	2728
išsaugoti nustatymus	2763
išsaugoti pasirinkimą	2763
išsaugoti straipsnį	2728
išsaugoti vėlesniam laikui	2782
išversta automatiškai	2779
išversta dirbtinio intelekto	2779
""", 'j': """
j'ai déjà donné	1769
j'ai déjà un compte	1779
j'ai désactivé adblock	1880
j'ai désactivé mon adblock	1880
j'ai désactivé mon bloqueur	1880
ja hi estàs subscrit	417
ja hi estàs subscrit? entra	417
ja n'ets subscriptor? inicia sessió	390
ja tens compte? inicia sessió	417
ja, gärna	4058
ja, slå på	4058
jaa sähköpostilla	1756
jaa twitterissä	1668
jaa x:ssä	1668
jag förstår	3987
jag har stängt av annonsblockeraren	4059
jag har stängt av den	4060
jag har stängt av min annonsblockerare	4059
jag stödjer redan	3968
jaga sõbraga	1501
jak chronimy nasze źródła	3258
jak chronimy źródła	3258
jak chráníme své zdroje	572
jak chráníme zdroje	572
jak vypnout blokování reklam	557
jak wyłączyć adblocka	3243
jak wyłączyć blokowanie reklam	3243
jakość	3239
jatka sähköpostilla	1738
jau turiu paskyrą	2773
jaunākie	2794
jaunākie vispirms	2847
jautā mākslīgajam intelektam	2798
javascript ei ole käytössä	1728
javascript er slået fra	673
javascript er slått av	3109
javascript està desactivat	434
javascript ir izslēgts	2833
javascript išjungtas	2765
javascript je isključen	3736
javascript je vypnutý	551
javascript jest wyłączony	3238
javascript måste vara påslaget	4054
javascript on pois päältä	1728
javascript on välja lülitatud	1539
javascript är avstängt	4054
javascript är inaktiverat	4054
javascript đã bị tắt	4468
javascript вимкнено	4369
javascript е изключен	288
javascript отключен	3629
javascript отключён	3629
javascript מושבת	2002
javascript ถูกปิดใช้งาน	4131
javascriptが無効になっています	2571
javascript已停用	4585
javascript已禁用	4585
javítások és pontosítások	2221
je commande ce numéro	1839
je consens au traitement de mes données	1886
je découvre l'offre	1917
je découvre les offres	1917
je fais un don défiscalisé	1881
je gère mes cookies	1805
je m'équipe	1929
je soutiens déjà	1769
jede spende zählt	806
jede unterstützung hilft	880
jeder beitrag zählt	806
jeder euro zählt	806
jederzeit kündbar	883
jednorazový dar	3841
jednorazový príspevok	3841
jednorázový dar	559
jednorázově	470
jeg forstår	3042
jeg har slået den fra	679
jeg har slået min adblocker fra	678
jeg har slått av annonseblokkering	3114
jeg har slått den av	3115
jeg støtter allerede	591	3024
jegyek itt kaphatók	2152
jegyvásárlás	2196
jelenlegi idő	2202
jelenlegi idő #	2201
jelentkezzen be vagy regisztráljon	2137
jelentés	2226
jelszó	2212
jelszó megjelenítése	2211
jen nezbytné cookies	548
jen pro předplatitele	471
jesteś już prenumeratorem	3248
jesteś już subskrybentem	3248
jetzt angebot wählen	811
jetzt anhören	740
jetzt reinhören	792
jetzt rätseln	864
jetzt unterstützen	714
ještě nemáte předplatné	562
ještě nemáte účet	562
jiná částka	559
již jste hlasovali	541
již mám předplatné	471
jméno	566
jméno a příjmení	566
joacă acum	3476
joacă gratuit	3476
joacă responsabil	3513
jobs in ihrer nähe	790
jogar grátis	3355
jogue grátis	3355
jokainen euro on tärkeä	1735
jokainen lahjoitus on tärkeä	1735
jokin meni pieleen. yritä uudelleen	1741
jokin meni vikaan. yritä uudelleen	1741
jotain meni vikaan. yritä myöhemmin uudelleen	1741
jotain meni vikaan. yritä uudelleen	1741
još nema komentara	3758
još nemate račun	3745
još niste pretplatnik	3745
još vesti	3675
još vijesti	3675
jste už předplatitel	562
junte-se à conversa	3338
jurnalismul de calitate costă	3463
juttu jatkuu kuvan jälkeen	1670
juttu jatkuu mainoksen jälkeen	1670
juttu jatkuu videon jälkeen	1670
juttu on luettu koneäänellä	1728
juttua päivitetään	1670
jutun lukee koneääni	1668
jutun lukee synteettinen ääni	1728
jutun lukee tekoäly	1728
jutun lukee tekoälyääni	1668
jutun voi myös kuunnella	1668
już głosowałeś	3227
już obserwujesz	3265
już wspieram	3149
już wyłączyłem	3244
já desativei	3370
já desativei o bloqueador	3370
já doei	3279
já está inscrito	3408
já nas bancas	3332
já segue este autor	3389
já segue este tema	3389
já sou apoiador	3279
já sou assinante	3284
já tem conta	3284
já tem uma conta	3284
já tenho conta	3375
já votou	3352
já é assinante? faça login	3284
já é subscritor	3347
já é subscritor? inicie sessão	3347
játssz most	2191
játék indítása	2191
jährlich	884
jährlich abgerechnet	883
jährliche abrechnung	884
jährliche zahlung	884
jälgi autorit	1554
jälgi teemat	1554
jälgid juba	1554
jälgid seda teemat	1554
jäljellä oleva aika	1728
jäljellä oleva aika #	1728
jäljellä oleva aika -#	1728
jäljentäminen kielletty	1749
järelejäänud aeg	1540
järelejäänud aeg -#	1539
järgmine artikkel	1550
järgmine leht	1550
järgmine pilt	1550
järgmine video	1539
järjestys	1754
järjestä	1754
jäsenetu	1722
jäta mind meelde	1546
jätka apple'iga	1546
jätka facebookiga	1546
jätka google'iga	1546
jätä kommentti	1675
jūs izmantojat reklāmu bloķētāju	2838
jūs jau balsavote	2759
jūs jau esat nobalsojis	2827
jūs naudojate reklamos blokavimo programą	2770
jūs sekate šią temą	2781
jūs sekojat šai tēmai	2848
jūsu balss ir ieskaitīta	2827
jūsu balss ir pieņemta	2827
jūsu e-pasta adrese	2842
jūsu e-pasts	2842
jūsu vārds	2843
jūsu ziņa	2843
jūsų balsas užskaitytas	2759
jūsų balsas įskaitytas	2759
jūsų el. paštas	2748
jūsų el. pašto adresas	2748
jūsų vardas	2776
jūsų žinutė	2776
""", 'k': """
k tématu	486
k téme	3776
kaikki oikeudet pidätetty	1749
kaip išjungti reklamos blokavimą	2770
kaip saugome šaltinius	2778
kakinställningar	4051
kako isključiti adblock	3741
kako isključiti blokator oglasa	3741
kako štitimo izvore	3754
kako štitimo svoje izvore	3754
kalan süre	4225
kapcsolat a szerkesztőséggel	2221
kapcsolat a szerzővel	2217
kapcsold ki a reklámblokkolót	2206
kapcsolja ki a hirdetésblokkolót	2206
kapcsolódó	2150
kapcsolódó cikk	2150
kapcsolódó cikkek	2150
kapcsolódó tartalom	2150
kapcsolódó témák	2150
karte öffnen	759
kas kokkuvõte oli kasulik	1502
kas mėnesį remti	2771
kategóriák	2150
katrs eiro ir svarīgs	2839
katrs eiro palīdz	2839
katrs ziedojums palīdz	2839
katru piektdienu. bez maksas. bez surogātpasta	2842
katso kuvat tästä	1678
katso myös	1676
katso video tästä	1678
katso video yltä	1678
kattintson a nagyításhoz	2217
kaupallinen sisältö	1758
kaupallinen yhteistyö	87	1670
kaupallisen kumppanin sisältö	1758
kaut kas nogāja greizi. mēģiniet vēlreiz	2842
kaydiniz için teşekkürler	4197
każda wpłata pomaga	3245
każda wpłata się liczy	3245
każda złotówka pomaga	3245
każda złotówka się liczy	3245
każde wsparcie się liczy	3245
každá koruna pomáhá	559
každá koruna se počítá	559
každé euro pomáha	3841
každé euro sa počíta	3841
každý dar pomáha	3841
každý dar pomáhá	559
každý piatok. zadarmo. bez spamu	3847
každý príspevok pomáha	3841
každý príspevok sa počíta	3841
každý pátek. zdarma. bez spamu	565
každý příspěvek pomáhá	559
každý příspěvek se počítá	559
kažkas nutiko. bandykite dar kartą	2775
kdykoliv můžete zrušit	562
keela kõik	1538
keeldu kõigist	1538
keisti sutikimą	2763
keisti šrifto dydį	2782
kenttä on pakollinen	1741
kereskedelmi együttműködés	2196
keresztnév	2215
keresztrejtvény	2192
keresés	2152
keskeytä	1729
keskustelu on päättynyt	1753
keskustelun säännöt	1753
kevesebb mutatása	2217
kezdőlap	2152
không biết	4458
không có ý kiến	4458
không phải bây giờ	4408
không spam	4480
không thể hiển thị nội dung này	4468
không thể phát video	4464
không thể phát video này	4464
không thể tải video	4498
không, cảm ơn	4408
ki kan gjøre feil	3132
ki-antworten können fehler enthalten	895
ki-übersetzung	896
ki-übersicht	786
kiekvieną penktadienį. nemokamai. be šlamšto	2775
kiellä kaikki	1726
kiitos viestistäsi	1741
kiitos äänestämisestä	1718
kiitos äänestäsi	91	1718
kiitos! tarkista sähköpostisi	1741
kijelentkezés	2137
kikapcsoltam a hirdetésblokkolót	2206
kingi artikkel sõbrale	1501
kinyitás	2153
kipróbálom	2137
kirjaudu sisään	1661
kirjaudu sähköpostilla	1738
kirjoita sähköpostiosoitteesi	1664
kitas vaizdo įrašas	2765
kitöltöm a kvízt	2191
kiválasztom	2212
kiválasztás	2212
kizárólag előfizetőknek	2211
kişisel verilerimin işlenmesini kabul ediyorum	4240
kiểm tra hộp thư của bạn	4480
kiểm tra kiến thức của bạn	4460
kjøp abonnement	3028
kjøp billett	3103
kjøp billetter	3103
kjøp billetter her	3103
kjøp boka	3103
kjøp boken	3103
kjøp her	3103
kjøp lisens	3130
kjøp nå	3103
kjøp rettigheter	3130
kjøp tilgang	3028
klausies podkāstu	2799
klausies podkāstu šeit	2799
klausies šo rakstu	2797
klausies šo rakstu (# min	2797
klausykite tinklalaidės	2730
klausykite tinklalaidės čia	2730
klausykitės straipsnio	2728
klausīties	2797
klausīties rakstu	2797
kliknij, aby powiększyć	3254
kliknutím zväčšíte	3850
kliknutím zvětšíte	568
klippet er ikke længere tilgængeligt	673
klippet är inte längre tillgängligt	4054
ključne besede	3876
ključne reči	3675
ključne riječi	3675
klíčová slova	486
kodex diskutujících	577
kodėl matau šią reklamą	2784
kohustuslik väli	1548
kohustuslikud väljad	1548
kokeile # päivää maksutta	1661
kokkuvõtte tegi tehisintellekt	1552
koko näyttö	1728
kolačići	3691
kom ihåg mig	4063
komentarai uždaryti	2780
komentariši	3759
komentarų dar nėra	2780
komentarų nėra	2780
komentavimas išjungtas	2729
komentavimas uždarytas	2780
komentavimo taisyklės	2729
komentiranje je onemogućeno	3758
komentovať	3859
komentáre	3779
komentář	485
komentáře	485
komentāri	2792
komentāri ir slēgti	2847
komentāru vēl nav	2847
komentēt	2792
komentēšana ir slēgta	2798
komentēšanas noteikumi	2798
komercijalni sadržaj	3764
komerčné oznámenie	3775
komerční obsah	582
komerční prezentace	582
komerční sdělení	87	481
komerční článek	582
komerčný obsah	3863
komerčný článok	3863
komment jelentése	2225
komment küldése	2225
komment írása	2225
kommentar gelöscht	897
kommentarer blir gjennomgått før publisering	3052
kommentarerna förhandsmodereras	3990
kommentarerna är stängda	4078
kommentek megjelenítése	2225
kommentek megtekintése	2149
kommentelési szabályzat	2149
kommentoi ensimmäisenä	1753
kommentoinnin säännöt	1753
kommentointi on päättynyt	1753
kommentér	612
kommersiellt innehåll	4083
konekäännetty	1751
konekäännös	1752
kontakt z redakcją	3258
kontakta författaren	4069
kontaktirajte uredništvo	3951
kontaktovať autora	3850
kontaktovať redakciu	3853
kontynuuj bez wyłączania	3243
koostöö	1505
kopiera gåvolänk	4082
kopiera länk	3982
kopiera länken	3982
kopiering förbjuden	4074
kopijuoti draudžiama	2785
kopijuoti nuorodą	2723
kopioitu leikepöydälle	1756
kopiraj povezavo do članka	3879
kopirano u međuspremnik	3762
kopirano v odložišče	3958
kopiér link	604
kopiér linket	604
kopsavilkumu veidojis mākslīgais intelekts	2846
kopírovanie zakázané	3854
kopírovat odkaz	478
kopírovať odkaz	3779
kopírování zakázáno	573
kopēt saiti	2792
kopēšana aizliegta	2852
korisničko ime	3746
korisničko ime ili e-mail	3745
korzyść dla prenumeratorów	3231
korábban írtunk róla	2150
kostenlos und jederzeit kündbar	885
kosárba rakom	2195
kosárba teszem	2195
koupit aktuální vydání	545
koupit lístky	545
koupit nyní	545
koupit časopis	545
kreiraj račun	3668
kreirano uz pomoć ai	3757
kreirano uz pomoć umjetne inteligencije	3757
kreuzworträtsel	865
križaljka	3730
križanka	3926
krzyżówka	3228
krížovka	3826
kuidas reklaamiblokeerija välja lülitada	1544
kullanim koşullari	4170
kumppanin sisältö	1758
kumppanisisältö	1758
kun nødvendige	3106
kun nødvendige cookies	670
kup dostęp	3153
kup książkę	3231
kup licencję	3259
kup licencję na publikację	3259
kup tę książkę	3231
kupi naročnino	3872
kupte nám kávu	559
kuula taskuhäälingut	1503
kuuntele podcast tästä	1678
kvíz dne	541
kvíz dňa	3825
kvíz indítása	2191
kvíz kitöltése	2191
kyllä kiitos	1732
kyllä, kiitos	1732
kysy tekoälyltä	1675
kytke ilmoitukset päälle	1731
käyttäjätunnus	1739
käyttäjätunnus tai sähköposti	1738
käyttöehdot	1671
käytät mainosten esto-ohjelmaa	1733
käytät mainosten estoa	1733
käytät mainostenesto-ohjelmaa	1733
käännetty automaattisesti	1751
käännetty tekoälyllä	1751
kép #/#	2216
kép a képben	2201
kép megtekintése	2216
kép nagyítása	2217
kép: #/#	2216
képaláírás megjelenítése	2217
képek megtekintése	2216
kér értesítést	2204
kérdezze ai-asszisztensünket	2149
kérek értesítést	2204
kérem a hírlevelet	2155
kérjük, adjon meg érvényes e-mail-címet	2214
kérjük, kapcsolja ki a hirdetésblokkolót	2206
kérjük, töltse ki ezt a mezőt	2214
később	2134	2205
kích thước chữ	65
kódex diskutujúcich	3858
kõik artiklid	1550
kõik autori artiklid	1550
kõik kommentaarid	1553
kõik õigused reserveeritud	1558
köp	3972
köp biljett	4047
köp biljetter	4047
köp biljetter här	4047
köp boken	4047
köp boken här	4047
köp din biljett	4047
köp här	4047
köp licens	4074
köp rättigheter	4074
köszönjük a feliratkozást	2155
köszönjük a regisztrációt	2214
köszönjük a szavazatodat	2191
köszönjük a szavazatot	91
köszönjük a szavazatát	91	2191
köszönjük az üzenetet	2214
köszönjük üzenetét	2214
köszönjük! ellenőrizze postafiókját	2214
köszönjük, hogy feliratkozott	2214
köszönjük, hogy feliratkoztál	2214
köszönjük, hogy szavazott	2191
köszönjük, hogy szavaztál	2191
köszönöm, nem	2134
kötelező	2215
kötelező kitölteni	2214
kötelező mező	2214
kötelező mezők	2214
kövesd a témát	2227
kövesse a témát	2227
kövesse élőben	2217
követed	2228
követem a szerzőt	2227
követem a témát	2227
következő	2152
következő cikk	2150
következő fotó	2217
következő kép	2217
következő oldal	2217
következő videó	2201
követve	2228
követés leállítása	2227
követés megszüntetése	2227
közlemény: adomány	2208
közlemény: támogatás	2208
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
kúpiť e-knihu	3829
kúpiť knihu	3829
kúpiť licenciu	3854
kúpiť lístky	3829
kúpiť predplatné	3772
kúpiť teraz	3829
kúpiť vstupenku	3829
kúpiť vstupenky	3829
kúpiť časopis	3829
kúpte nám kávu	3841
kúpte si knihu	3829
kúpte si vstupenky	3829
küfür, hakaret içeren yorumlar onaylanmamaktadir	4173
küldd be a fotóidat	2221
küldd el egy barátodnak	2229
küldje be fotóit	2221
küldje el barátjának	2143
küldje el fotóit	2221
küldjön névtelen üzenetet	2221
küldjön tippet	2221
küldés	91	2143	2215
küldés e-mailben	2143
küldés whatsappon	2229
külső tartalom	2152
künye	4170
küpsiste kasutamine	1537
küpsiste seaded	1514
küsi tehisarult	1502
küsitlus	92
küsitluse tulemused	1540
kā izslēgt reklāmu bloķētāju	2838
kā mēs sargājam avotus	2845
kā tev patika raksts	2798
kā tu domā? balso	2799
kāpēc es redzu šo reklāmu	2851
ką manote? balsuokite	2730
křížovka	542
kết quả bình chọn	4495
kết quả thăm dò	4495
kết thúc quảng cáo	4463
""", 'l': """
l'accès à tous les articles	1917
l'offre intégrale	1917
la discussione è chiusa	2380
la donazione è detraibile	2449
la lecture automatique est désactivée	1911
la más popular	1445
la nota continúa después del anuncio	1364
la palabra del día	1465
la pregunta del día	91
la pubblicità continua	2494
la publicidad continúa	1487
la rédaction n'a pas participé	1929
la rédaction vous conseille	1812
la sélection de la rédaction	1812
la tua richiesta è stata inviata	2484
la vidéo ne peut pas être lue	1871
labojumi un precizējumi	2845
ladda inlägg	4051
ladda inlägget	4051
ladda innehåll	4051
ladda innehållet	4051
ladda ned på google play	4056
lae äpp alla	1541
lahenda ristsõna	1533
lahjoita artikkeli ystävälle	1668
lai komentētu, ielogojies	2798
lai komentētu, pieslēdzies	2798
laisser une réponse	1863
laita ilmoitukset päälle	1731
lancer la vidéo	1911
lap tetejére	2217
las más leídas	1373
las más leídas de hoy	1419
las noticias más leídas	1419
lasa sintētiska balss	2833
lasi arī	2794
lasi bez ierobežojumiem	2840
lasi bez reklāmām	2851
lasi komentārus	2798
lasi tālāk	2792
lasi vairāk šeit	2799
lasi vēl	2794
lasiet arī	2794
lasiet vēl	2794
last inn siden på nytt	3115
last siden på nytt	3115
lasă un comentariu	3438
lasă un răspuns	3473
lasīt komentārus	2798
lasīt tālāk	2799
lasīt vairāk	2799
lasīt visu rakstu	2844
lasīt vēlāk	2797
lasītākie	2794
lataa lisää	1678
lataa sisältö	1725
lataa ääni	1728
lautstärke	875
lavet ved hjælp af ai	696
le choix de la rédaction	1812
le club des abonnés	1869
le journal numérique	1779
le lecteur vidéo est en cours de chargement	1871
le lien a été copié	1855
le lien a été copié dans le presse-papiers	1855
le notizie più lette	2423
le più lette	2384
le za naročnike	3942
lea también	1373
lecteur vidéo	1911
lee sin límites	1415
lee también	1373
leer artículo completo	1376
leer el artículo completo	1450
leer el siguiente artículo	1478
leer más	1376
leer siguiente artículo	1478
leer también	1373
leer transcripción	1429
legfrissebb elöl	2225
legfrissebb hírek	2150
leggi di più	2387
leggi più tardi	2422
legjobb ajánlat	2212
legjobb ár	2212
legnépszerűbb	2150	2212	2226
legrégebbi	2226
legrégebbi elöl	2225
legújabb	2226
legújabb elöl	2225
leia a matéria completa	3350
leia a notícia completa	3381
leia as notícias no aplicativo	3340
leia também	3310
leisti pranešimus	2768
leisti vaizdo įrašą	2765
leitor de vídeo	3402
leitor de áudio	3402
lejupielādēt app store	2835
lejupielādēt audio	2833
lejupielādēt lietotni	2835
lejupielādēt no app store	2835
lejupielādēt no google play	2835
lejátszás	2202
lejátszási sebesség	2201
len nevyhnutné cookies	3831
len pre predplatiteľov	3772
ler grátis	3407
ler o próximo artigo	3410
ler próximo artigo	3410
ler transcrição	3360
les choix de la rédaction	1812
les commentaires sont réservés aux abonnés	1905
les den først i appen	3111
les først i appen	3111
les lecteurs ont aussi consulté	1856
les mieux notés	1864
les mots croisés du jour	1906
les més llegides	420
les også	3049
les plus commentés	1812
les plus consultés	1890
les plus partagés	1812
les plus récents	1864
les prix indiqués sont susceptibles d'évoluer	1839
les résultats du vote	1905
les våre debattregler	3045
letiltás	2205
letna naročnina	3943
letno plačilo	3943
letölthető a google play áruházból	2203
letölthető az app store-ból	2203
letöltés az app store-ból	2203
leído por una voz sintética	1429
leído por voz sintética	1429
li e aceito a política de privacidade	3342
libovolná částka	559
licenc vásárlása	2222
licencja na publikację	3259
liczy się każda wpłata	3245
liczy się każda złotówka	3245
lido por uma voz sintética	3360
lielāks teksts	2849
lien copié	1798
lien copié dans le presse-papiers	1855
lietošanas noteikumi	2809
liitudes nõustud kasutustingimustega	1521
liity jäseneksi	1660
likęs laikas	2766
likęs laikas -#	2765
lineでシェア	2516
lineでシェアする	2545
lineでログイン	2582
lineで共有	2596
lineで送る	2516
link a vágólapra másolva	2143
link bài gốc	4451
link copiado para a área de transferência	3349
link kopiëren	2881
link másolva	2143
link másolása	2143
link został skopiowany	3267
lire l'article précédent	1920
lire la suite pour #€	1779
lire la vidéo	1815
lire à haute voix	1798
lire également	1812
lisätiedot	1679
lisää aiheesta	1676
lisää artikkeleita	1744
lisää ensisijaiseksi lähteeksi	1755
lisää kirjoittajalta	1744
lisää kommentti	1753
lisää omiin aiheisiin	1755
lisää ostoskoriin	1722
lisää samalta kirjoittajalta	1744
lisää suosikkilähteeksi	1755
livrare gratuită	3513
liên hệ	4424
liên hệ quảng cáo	4485
liên hệ tòa soạn	4485
liên hệ với tòa soạn	4485
liên quan	4425
ljud på	4054
ljudet är ai-genererat	4054
llegeix la transcripció	430
llegeix sense límits	417
llegeix també	393
llegir més	420
llegit per una veu sintètica	430
lo + leído	1373
lo esencial cada mañana	1476
lo más comentado	1373
lo más compartido	1373
lo más leído	1373
lo más popular	1373
lo más visto	1373
lo más visto hoy	1419
lo último	1373
locuri de muncă	3454
loe lähemalt	1503
loe lähemalt siit	1503
loe äpis	1541
loeb sünteetiline hääl	1539
logi sisse või loo konto	1496
los lectores también leyeron	1419
luba kõik	1514
luba kõik küpsised	1537
lubię to	3163	3264
lucrează cu noi	3454
lue keskustelun säännöt	1675
lue lisää	1676
lue lisää aiheesta	1676
lue myöhemmin	1668
lue myös	1676
lue vähemmän	1719
lugu jätkub pärast reklaami	1505
lugu täieneb	1503
lui écrire	1833
lukijana synteettinen ääni	1728
luotu tekoälyllä	1751
luôn cho phép	4468
luôn hiển thị	4468
luštit	542
luštit křížovku	541
lyd på	3109
làm bài trắc nghiệm	4460
làm mới trang	4474
làm trắc nghiệm	4460
lägg till i mina ämnen	4080
lägg till oss som föredragen källa	4080
lägg till som föredragen källa	4080
lähetä	91	1742
lähetä kommentti	1753
lähetä kuvasi	1748
lähetä palaute	1751
lähetä palautetta	1751
lähetä sähköpostilla	1668
lähetä viesti	1741
lähetä viesti toimittajalle	1744
lähetä vinkki	1748
lähetä vinkki nimettömänä	1748
lämna en kommentar	3990
lämna ett svar	4078
lämna feedback	4076
längd	4055
längd #	4055
länk kopierad	3982
länken har kopierats	4082
länken kopierad	3982
länken är kopierad	3982
läs den först i appen	4056
läs dokumentet	3998
läs domen	3998
läs först i appen	4056
läs hela	4069
läs hela artikeln	3997
läs hela texten	3997
läs hela texten här	3997
läs in sidan igen	4060
läs kommentarer	3990
läs mer	3994	3997
läs mer om	3994
läs mindre	4044
läs också	3994
läs senare	3982
läs transkription	4054
läs utan annonser	4083
läs vidare	3972	3994
läs våra kommentarsregler	3990
läs även	3994
läsarerbjudande	4047
läsarerbjudanden	4047
läsarfrågan	91	4043
läsarresa	4047
läsarresor	4047
lästid	3997
lästid # min	3997
lås artiklen op	683
lås op	595
lås op for artiklen	683
lås opp artikkelen	3028
lås opp saken	3028
lås upp	4064
lås upp artikeln	3972
låst artikel	4063
låst innehåll	4064
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
lên đầu trang	4427
líbí se mi	578
lõpeta jälgimine	1554
lös korsordet	4043
lösenord	4064
löysitkö virheen	1748
løs krydsord	663
løs krydsordet	663
løs kryssordet	3099
lùi # giây	4464
lúštiť krížovku	3825
lülita reklaamiblokeerija välja	1544
lülitasin reklaamiblokeerija välja	1544
lütfen geçerli bir e-posta adresi girin	4240
lūdzu, izslēdziet reklāmu bloķētāju	2838
lưu	4415
lưu bài	4415
lưu bài viết	4415
lưu bài để đọc sau	4451
lưu cài đặt	4468
lưu công thức	61
lưu tùy chọn	4468
lấy link	4451
""", 'm': """
magari più tardi	2352
mai multe articole de același autor	3503
mai multe opțiuni	3511
mai târziu	3425
mainos päättyy	1670
mainostajan sisältö	1758
mainīt burtu izmēru	2849
mainīt piekrišanu	2831
mais notícias	3310
mais opções	3392
mais opções de partilha	3391
maksettu sisältö	1670
maksettu yhteistyö	1758
mam już konto	3248
mam prenumeratę	3248
manas tēmas	2848
mantener la sesión iniciada	1444
mantener sesión iniciada	1444
manter sessão iniciada	3375
mantén la sessió iniciada	445
manşetler	4174
maschinell übersetzt	895
maschinelle übersetzung	896
masintõlgitud	1552
maskinoversættelse	697
maskinöversatt	4076
maskinöversättning	4077
masquer la publicité	1839
masquer les réponses	1863
masz już konto	3153
masz już konto? zaloguj się	3153
masz włączonego adblocka	3243
materialet er vernet etter åndsverkloven	3130
materialet är skyddat enligt lagen om upphovsrätt	4024
materiał komercyjny	3269
materiał niedostępny	3238
materiał partnera	3167
materiał partnerski	3269
materiał promocyjny	3167
materiał płatny	3269
materiał sponsorowany	3167
materiał wideo niedostępny	3238
materiał zewnętrzny	3167
matéria exclusiva para assinantes	3347
matérias relacionadas	3310
mazāks teksts	2849
mağazamiz	4223
mağazaya git	4223
mašinski prevedeno	3757
mašīntulkots	2846
mažesnis tekstas	2782
me ei saa seda sisu näidata	1537
me réabonner	1917
media społecznościowe	3164
medlemsförmån	4047
megjelenítés és elfogadás	2198
megnyitás	2153
megnyitás az alkalmazásban	2203
megnézem	2152
megnézem a galériát	2217
megnézem az ajánlatot	2195
megnézem az eredményt	2191
megnézem az árat	2195
megosztás	2143
megosztás a facebookon	2143
megosztás ajándékként	2229
megosztás e-mailben	2229
megosztás facebookon	2143
megosztás twitteren	2143
megosztás whatsappon	2229
megveszem a könyvet	2195
mehr für dich	816
mehr für sie	816
meld deg av når som helst	3122
meld deg på	3033
meld deg på nyhetsbrevet	3033
meld meg på	3122
mentions légales	1805
mentés	2143
mentés későbbre	2143
menú	1376
menü	758	889	2152	4176
menü schließen	758
menü öffnen	758
menüyü kapat	4270
mer från	3994
mer läsning	3994
merci ! votre message a bien été envoyé	1886
merci d'avoir voté	91	1843
merci de le désactiver pour continuer	1880
merci, votre vote a été pris en compte	1863
mergi la pagina de donații	3494
mergi la rețetă	61
mesajiniz başariyla gönderildi	4240
mesajiniz gönderildi	4240
mesajul dumneavoastră a fost trimis	3499
mesajul tău	3500
mesačne	3845
mesačná platba	3845
mesačné predplatné	3845
mesačný dar	3841
mesečna donacija	3743	3940
mesečna naročnina	3943
mesečna pretplata	3746
mesečno	3746	3943
mesečno plačilo	3943
messaggio pubblicitario con finalità promozionale	2406
mest läst	3994
mest lästa	3994
mest læst	617
mest læste	617
mest populär	4064
mest populärt	4064
mest populær	684	3120
mest populære	684	3120
mesterséges intelligencia készítette	2224
mesterséges intelligenciával készült	2224
metinė prenumerata	2774
mettre de côté	1930
mi donación	1474
mi készítette	2224
mi var kļūdīties	2846
mi által generált	2224
mi-összefoglaló	2152
micșorează textul	3511
mida sina arvad? hääleta	1503
midagi läks valesti. proovi uuesti	1548
miesięcznie	3249
miks ma seda reklaami näen	1557
miksi näen tämän mainoksen	1758
mina ämnen	4080
mind a # fotó megtekintése	2216
mind a # fotók megtekintése	2216
mind a # kép megtekintése	2216
mind a # képek megtekintése	2216
mind a fotó megtekintése	2216
mind a fotók megtekintése	2216
mind a kép megtekintése	2216
mind a képek megtekintése	2216
minden adomány számít	2208
minden forint segít	2208
minden forint számít	2208
minden hozzájárulás számít	2208
minden pénteken. ingyen. spam nélkül	2214
minden süti elfogadása	2198
minden támogatás segít	2208
mindet elutasítom	2199
mindig engedélyezem	2198
mindig engedélyezés	2198
mindig megjelenítem	2198
minn meg på det senere	3024
minőség	2202
mira el vídeo	411
mira también	1478
mit ki übersetzt	895
mit paypal unterstützen	880
mitä mieltä olet? äänestä	1678
miért látom ezt a hirdetést	2231
miễn phí vận chuyển	4493
miễn phí, không spam	4480
mjesečna donacija	3743
mjesečna pretplata	3746
mjesečno	3746
modalità di pagamento	2356
moderációs alapelvek	2225
moderálási elvek	2149
modifică preferințele cookie	3449
modifică setările	3518
modifier mes préférences	1835
modifier vos préférences	1875
modtag en notifikation, når vi skriver om emnet	620
modération a priori	1905
mogoče kasneje	3883
mogą cię zainteresować	3175
mohlo by se vám líbit	486
mohlo by vás také zajímat	486
mohlo by vás tiež zaujímať	3776
mohlo by vás zajímat	486
mohlo by vás zaujímať	3776
moje témata	579
moje témy	3860
mokama partnerystė	2784
molimo isključite blokator oglasa	3741
molimo vas, isključite adblock	3741
monatlich kündbar	811
montant personnalisé	1915
mostra aquesta publicació a instagram	402
mostra di più	2387
mostra els subtítols	430
mostra la publicació	434
mostra més	451
mostra'n més	394
mostrar comentários	3352
mostrar conteúdo	3364
mostrar conteúdo externo	3328
mostrar más	1376
mostrar o conteúdo	3364
mostrar subtítulos	1429
mot de passe oublié	1779
mots clés	1812
mots croisés	1868
mots croisés du jour	1906
mots fléchés	1868
mots mêlés	1868
mots-clés	1812
może cię zainteresować	3175
może później	3149
możesz zrezygnować w każdej chwili	3248
možda kasnije	3683
možda vas zanima	3675
možda će vas zanimati	3675
možete se odjaviti bilo kada	3748
možete se odjaviti u bilo kom trenutku	3748
možno neskôr	3783
možná později	469
mua sách	4463
mua sách tại đây	4463
mua trên lazada	4463
mua trên shopee	4463
mua trên tiki	4463
mua vé	4463
mua vé ngay	4463
muistuta myöhemmin	1659
mulțumim că ai votat	3473
mulțumim pentru feedback	3452
mulțumim pentru sprijin	3520
mulțumim pentru susținere	3520
mulțumim pentru vot	91	3473
mulțumim, mesajul a fost trimis	3499
mulțumim, te-ai abonat cu succes	3459
mutasd az eredményt	91	2191
mutass többet	2152
muuda küpsiste seadeid	1537
muut lukivat myös	1676
muuta evästeasetuksia	1725
mykistä	1729
myöhemmin	1659	1732
mám predplatné	3844
mám předplatné	562
mám vypnuto	558
mám účet	562
már előfizető	2137
már kikapcsoltam	2207
már követed	2227
már követed ezt a témát	2227
már követi	2227
már szavazott	2191
már szavaztál	2191
már van fiókom	2211
más	1376
más antiguos	1423
más artículos	1373
más artículos de este autor	1450
más artículos del autor	1392
más detalles	1377
más en	1373
más historias	1373
más información	1373
más leídas	1373
más leído	1373
más leídos	1373
más noticias	1373
más noticias de este autor	1450
más opciones	1366
más opciones para compartir	1459
más popular	1445
más recientes	1423
más sobre este tema	1373
más tarde	1333
más valorados	1423
más vistas	1373
más vistos	1373
más votados	1423
más összeg	2208
mások ezt olvassák	2150
mások ezt olvasták	2150
másolva	2230
másolás	2143
másolás tilos	2222
máte již účet	471
máte předplatné? přihlaste se	471
máte tip	572
máte už účet	562
máte zapnutý adblock	557
mã giảm giá	4503
mängi kohe	1533
märkasid viga	1551
märksõnad	1498
månadsgåva	3969
månadsvis	4064
månadsvis betalning	4064
månedlig	3120
månedlig betaling	3120
månedlig gave	3025
månedlig støtte	681
månedligt	684
månedligt bidrag	592
måske senere	591
måske vil du også kunne lide	617
még nem előfizető	2211
még nincs előfizetése	2211
még nincs fiókja	2211
még nincs fiókod	2211
még nincsenek hozzászólások	2225
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
método de pago	1337
métodos de pagamento	3282
métodos de pago	1337
mākslīgais intelekts var kļūdīties	2846
mākslīgā intelekta kopsavilkums	2799
mă abonez	3459
mărește fotografia	3503
mărește imaginea	3503
mărește textul	3511
mărime text	65
mēneša abonements	2841
mēs nevaram parādīt šo saturu	2831
mēģiniet vēlreiz	2842
mēģiniet vēlāk	2842
mėnesinė parama	2772
mėnesinė prenumerata	2774
měsíční dar	559
měsíční platba	563
měsíční předplatné	563
měsíčně	563
můj účet	471
mọi đóng góp đều quý giá	4476
mỗi đóng góp đều quý giá	4476
một lần	4477
mới nhất	4425
mời chúng tôi ly cà phê	4476
mở	4428
mở khóa bài viết	4500
mở khóa bài viết này	4451
mở rộng	4427
mở trong ứng dụng	4470
mở ứng dụng	4470
""", 'n': """
na celú obrazovku	3834
na górę	3254
na hlavní stránku	568
na hlavnú stránku	3850
na stránku darov	3841
na stránku darů	559
na začiatok	3835
na začátek	552
na żywo	3239
nabídka pro čtenáře	545
nadaljevanje članka pod oglasom	3875
nagyobb betűk	2229
nagyítás	2202
nahlásit	578
nahlásit chybu	485
nahlásit komentář	577
nahlásit příspěvek	577
nahlásit reklamu	582
nahlásiť	3859
nahlásiť chybu	3779
nahlásiť komentár	3858
nahlásiť príspevok	3858
nahlásiť reklamu	3863
najboljši	3956
najchętniej czytane	3175
najchętniej czytane dziś	3175
najczęściej czytane	3175
najczęściej czytane artykuły	3175
najlepšia ponuka	3845
najlepšie	3859
najnovejše	3876
najnovejše novice	3876
najnovejši	3956
najnovejši najprej	3955
najnoviji članci	3675
najnovšie	3776	3859
najnovšie správy	3776
najnovšie články	3776
najnowsze artykuły	3175
najnowsze wiadomości	3175
najobľúbenejšie	3845	3859
najstarejši	3956
najstarejši najprej	3955
najstaršie	3859
najvýhodnejšie	3845
najčitanije	3675
najčitanije vesti	3675
najčitanije vijesti	3675
najčitanije vijesti dana	3675
najčítanejšie	3776
najčítanejšie články	3776
najčítanejšie články dňa	3776
naloži objavo	3930
naloži več	3948
naloži video	3930
naloži vsebino	3930
napi keresztrejtvény	2191
napiši komentar	3758	3955
napišite komentar	3879
napište autorovi	568
napište do redakce	572
napište komentář	577
napište redakci	572
napsat komentář	485
napísať autorovi	3850
napísať komentár	3858
napíšte autorovi	3850
napíšte do redakcie	3853
napíšte komentár	3858
napíšte redakcii	3853
naročena vsebina	3875
naroči knjigo	3928
naročite knjigo	3928
naročite se	3871
naročnina	3871
narração gerada por ia	3402
naruči knjigu	3732
naručite knjigu	3732
naskenujte qr kód	553
naskenujte qr kód a stáhněte si aplikaci	553
naslednji članek	3948
nastala chyba. skúste to neskôr	3847
nastala chyba. zkuste to prosím znovu	565
nastavenia súkromia	3831
nastavenie súkromia	3831
nastavení	482
nastavení cookies	482
nastavení ochrany soukromí	548
nastavení soukromí	548
nastavi bez isključivanja	3741
nastavi s google računom	3745
nastavi čitanje	3727
nastavi čitati	3727
nastavit jako preferovaný zdroj	579
nastavit upozornění	555
nastavite čitanje	3727
nastavite čitati	3727
nastavitve piškotkov	3891
nastaviť ako preferovaný zdroj	3860
nastaviť upozornenia	3837
następna strona	3178
następne wideo	3238
następne zdjęcie	3254
następny	3178
następny artykuł	3175
następny film	3238
natisni članek	3879
naudojate reklamos blokavimą	2770
naudojimo taisyklės	2741
naudojimosi taisyklės	2764
naujausi viršuje	2780
naujausios žinios	2725
naujienlaiškis	2748
nav komentāru	2847
načteno umělým hlasem	551
načtěte qr kód	553
načíst další	488
načíst další články	568
načíst obsah	548
načíst příspěvek	548
načíst stránku znovu	558
načíst video	548
načíst více	568
načítava sa prehrávač	3834
načítava sa video	3834
načítať obsah	3831
načítať príspevok	3831
načítať viac	3850
načítať video	3831
načítať ďalšie	3850
načítám přehrávač	551
načítání videa	551
našli jste chybu	485
našli jste chybu v článku	572
našli jste v článku chybu	485
našli ste chybu	3853
našli ste chybu v článku	3853
našli ste v článku chybu	3853
naživo	3835
ne děkuji	469
ne ratez rien de l'actualité	1879
ne, ačiū	2769
ne, děkuji	469
nederīga e-pasta adrese	2842
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
nekaj je šlo narobe. poskusite pozneje	3945
nekaj je šlo narobe. poskusite znova	3945
nem kötelező	2215
nem küldünk spamet	2214
nem, köszönöm	2134
nemam mišljenje	3730
nemate račun	3745
nemaš račun	3745
nemám názor	542	3826
nemám účet	562
nemáte predplatné	3844
nemáte předplatné	562
nemáte účet	562
nenhum comentário	3306
neplatná e-mailová adresa	565
neplatný e-mail	565
nepovinné	566	3848
neskôr	3838
neteisingas el. pašto adresas	2775
neueste beiträge	755
neveljaven e-poštni naslov	3945
nešto je pošlo naopako. pokušajte ponovo	3748
nešto je pošlo po zlu. pokušajte ponovno	3748
nešto je pošlo po zlu. pokušajte ponovo	3748
nghe bài báo	4464
nghe bài viết	4464
nghe nội dung bài viết	4464
nghe đọc bài	4464
nhà tài trợ	4493
nhấn để bật tiếng	4498
nhận thông báo	4471
nhập bình luận	4495
nhập bình luận của bạn	4495
nhập email của bạn	4501
nhập số tiền	4499
nhập địa chỉ email	4501
nhập địa chỉ email của bạn	4501
nhắc tôi sau	4408
nhớ đăng nhập	4478
ni še komentarjev	3955
nie dziękuję	3149
nie dziś	3149
nie możemy pokazać tej treści	3235
nie możemy wyświetlić tej treści	3235
nie można odtworzyć filmu	3238
nie można odtworzyć wideo	3238
nie można wyświetlić tej treści	3235
nie pamiętam hasła	3248
nie pamiętasz hasła	3153
nie udało się załadować filmu	3238
nie ďakujem	3783
nie, dziękuję	3149
nie, ďakujem	3783
nieprawidłowy adres e-mail	3251
niečo sa pokazilo	3848
niečo sa pokazilo, skúste to znova	3847
niečo sa pokazilo. skúste to neskôr	3847
niečo sa pokazilo. skúste to znova	3847
nimate računa	3942
nimetön postilaatikko	1748
nincs fiókja	2211
nincs fiókod	2211
nincs fiókom	2211
nincs hozzászólás	2225
nincs még előfizetésed	2211
nincs még fiókja	2211
nincs véleményem	2192
nincsenek hozzászólások	2225
niste naročnik	3942
no es pot reproduir el vídeo	430
no ho sé	424
no mūsu partneriem	2851
no mūsu veikala	2829
no se ha podido cargar el vídeo	1470
no se ha podido reproducir el vídeo	1429
no se puede reproducir el vídeo	1429
no sé	1423
noe gikk galt, prøv igjen	3122
noe gikk galt, prøv igjen senere	3122
noe gikk galt. prøv igjen	3122
noe gikk galt. prøv igjen senere	3122
noget gik galt, prøv igen	686
noget gik galt, prøv igen senere	686
noget gik galt. prøv igen	686
noget gik galt. prøv igen senere	686
nokopēts	2850
només els subscriptors poden comentar	405
només per a subscriptors	445
non seguire più	2465
noraidīt visas	2832
normas de participación	1422
normes de participació	423
norėdami komentuoti, prisijunkite	2729
nosūti draugam	2797
nosūtīt atsauksmi	2846
nosūtīt draugam	2797
nosūtīt e-pastā	2797
nosūtīt komentāru	2847
nosūtīt ziņu	2842
noteで書く	2516
notiek video ielāde	2833
notifications activées	1879
notifikácie	3838
notre charte déontologique	1894
notre charte éditoriale	1894
notre sélection	1812
notre sélection d'articles	1856
notícia anterior	451	3381
notícia següent	451
notícias relacionadas	3310
notícias relacionadas que podem lhe interessar	19
notícies destacades	420
notícies relacionades	393
nous protégeons nos sources	1894
nous écrire	1895
nouveau ! suivez vos auteurs préférés	1899
nu ai cont? înregistrează-te	3464
nu aveți cont	3497
nu ești abonat	3497
nu ești încă abonat	3497
nu mai urmări	3509
nu mulțumesc	3425
nu putem afișa acest conținut	3485
nu på google play	675
nu s-a putut încărca videoclipul	3519
nu sunteți abonat	3497
nu știu / nu răspund	3474
nu, mulțumesc	3425
nuestro código ético	1453
numele tău	3500
numele tău de utilizator	3515
nuotrauka # iš #	2786
nur für mitglieder	884
nuskaitykite qr kodą	2767
nuskenuokite qr kodą	2767
nyaste först	4078
nyeste først	3134
nyhetsdøgnet	3049
nyní na google play	553
nyní ne	556
nyomtatás	2143
não foi possível carregar	3402
não foi possível carregar o vídeo	3360
não foi possível reproduzir o vídeo	3360
não perca	3310
não sabe / não responde	3353
não sei	3353
não tem conta	3375
não tem uma conta	3375
não é assinante	3375
não, obrigada	3279
não, obrigado	3279
nächste seite	758
nächster artikel	755
nächstes bild	888
nächstes foto	888
nächstes video	874
näin korjaamme virheet	1748
näin poistat mainoseston	1733
näin poistat mainosten eston	1733
näin suojaamme lähteitämme	1748
näin suojelemme lähteitä	1748
näita # vastust	1553
näita alati	1537
näita galeriid	1550
näita ja nõustu	1537
näita kõiki	1504
näita rohkem	1503
näita sisu	1537
näita tulemusi	1533
näita vastuseid	1553
näita veel	1503
näita vähem	1504	1550
näköislehti	1661
nästa	3997
nästa artikel	3994
nästa bild	4069
nästa sida	4069
nästa video	4054
näytä # kuvaa	1743
näytä # kuvat	1743
näytä # vastausta	1753
näytä aina	1725
näytä alkuperäinen	1679
näytä galleria	1744
näytä ja hyväksy	1725
näytä kaikki	1678
näytä kaikki # kuvaa	1743
näytä kaikki # kuvat	1743
näytä kaikki artikkelit	1744
näytä kaikki kommentit	1753
näytä kaikki kuvaa	1743
näytä kaikki kuvat	1743
näytä kartta	1679
näytä kommentit	1675
näytä kuvaa	1743
näytä kuvagalleria	1744
näytä kuvat	1743
näytä kuvateksti	1744
näytä käännös	1679
näytä lisää	1678
näytä lisää artikkeleita	1744
näytä lisää kommentteja	1753
näytä litterointi	1728
näytä salasana	1738
näytä sisältö	1671
näytä tekstitykset	1728
näytä tiedot	1679
näytä tulokset	91	1679	1718
näytä vastaukset	1753
näytä vähemmän	1679	1744
något gick fel	4067
något gick fel, försök igen	4066
något gick fel, försök igen senare	4066
något gick fel. försök igen	4066
något gick fel. försök igen senare	4066
næste	620
næste artikel	617
næste billede	689
næste side	689
næste video	673
némítás	2202
némítás feloldása	2201
népszerű	2150
név	2215
névtelen bejelentés	2221
névtelen postaláda	2221
nézze meg galériánkat	2152
nézze meg képeinket	2152
nõustu ja jätka	1537
nõustu ja näita	1537
nõustun	1514
nõustun kõigiga	1514
nøgleord	617
nāc strādāt pie mums	2799
nākamais attēls	2844
nākamais raksts	2844
nākamais video	2833
nākamā bilde	2844
nākamā lapa	2844
nē, paldies	2837
něco se pokazilo	566
něco se pokazilo, zkuste to znovu	565
něco se pokazilo. zkuste to prosím později	565
něco se pokazilo. zkuste to znovu	565
nổi bật	4425
nội dung do ai tạo	4498
nội dung quảng cáo	4453
nội dung tài trợ	4420
nội quy bình luận	4457
""", 'o': """
o dată	3495
o leitor está a carregar	3360
o que achou desta notícia	3330
o seu apoio faz a diferença	3406
o singură dată	3495
o singură donație	3494
o vídeo começará em alguns segundos	3328
obaveštenja	3740
objednať knihu	3829
obligatoriskt fält	4066
obligātie lauki	2842
obligāts lauks	2842
obnovit stránku	558
obnoviť stránku	3840
obnovte stránku	558
obrázek # z #	567
obrázek # ze #	567
obrázok # z #	3849
obrázok # zo #	3849
obsah je chránený autorským zákonom	3854
obsah je chráněn autorským zákonem	573
obsah našich partnerov	3863
obsah našich partnerů	582
obsah není dostupný	548
obsah nie je dostupný	3831
obsah nie je možné zobraziť	3831
obsah sa nedá zobraziť	3831
obsah vytvořený ai	575
obsah článku	568
obserwuj autorkę	3265
obserwujesz już tego autora	3265
ocenite članak	3678
ocenite članek	3879
oceń jakość artykułu	3261
oceń przepis	61
ochrana osobních údajů	482
ochrana osobných údajov	3790
ocijenite članak	3678
ocorreu um erro ao carregar o vídeo	3328
ocultar anúncio	3332
ocultar comentários	3352
od najnovších	3858
od najstarších	3858
od naszych partnerów	3269
od našich partnerov	3863
od našich partnerů	582
od naših partnera	3764
od naših partnerjev	3960
od nejnovějších	577
od nejstarších	577
od partnerů	582
odblokuj artykuł	3248
odblokuj dostęp	3248
odblokuj treść	3235
oddaj głos	91	3227
odebírat	475
odebírat newsletter	475
odemknout článek	471
odemknout článek pro přátele	580
odeslat komentář	577
odeslat zprávu	565
odeslat zpětnou vazbu	575
odhlásenie kedykoľvek	3847
odhlásit se	471
odhlásit se můžete kdykoli	565
odhlásit se můžete kdykoliv	565
odhlásiť sa	3772
odhlášení kdykoliv	565
odjaviti se možete bilo kada	3748
odkaz bol skopírovaný	3861
odkaz byl zkopírován	580
odkaz skopírovaný	3779
odkaz zkopírován	478
odkleni članek	3872
odklenite celoten članek	3872
odklenite članek	3942
odmietnuť	3790
odmietnuť všetko	3790
odmítnout	482
odmítnout vše	482
odoberať	3848
odoberať newsletter	3847
odomknúť	3845
odomknúť článok	3844
odomknúť článok pre priateľov	3861
odoslať	91	3848
odoslať komentár	3858
odoslať správu	3847
odoslať spätnú väzbu	3856
odporúča outbrain	3863
odporúčame	3776	3845
odporúčame prečítať	3776
odporúčame tiež	3776
odporúčané outbrain	3863
odporúčané taboola	3863
odporúčané články	3776
odpovedať	3859
odpovědět	485	578
odrzuć	3168
odrzuć wszystkie	3168
odrzuć wszystko	3236
odtwarzacz wideo jest ładowany	3238
odtwórz	3178
odtwórz film	3238
odtwórz wideo	3238
odvolať súhlas	3831
odśwież stronę	3244
odštampaj	3678
odštampaj recept	61
odštampaj članak	3678
oferta dla czytelników	3231
oferta dla prenumeratorów	3231
ofertă pentru abonați	3479
ofertă pentru cititori	3479
oferă acest articol	3511
oferă acest articol cadou	3466
oferă articolul	3511
offert par un abonné	1930
offre abonnés	1869
offre intégrale	1917
offre limitée	1885
offre réservée aux lecteurs	1869
offre spéciale	1779
offre à durée limitée	1884
offrez-nous un café	1770
offrici un caffè	2353
oglasno sporočilo	87	3875
ogłoszenie	3167
ohjelma ei ole enää katsottavissa	1728
ohodnotiť recept	61
ohodnoťte článek	485
ohodnoťte článok	3779
oikaisut ja täsmennykset	1748
okuma süresi # dk	4176
okurlara özel	4223
okurlarimiza özel	4223
okurlarimiza özel indirim	4223
oldal frissítése	2207
oldal újratöltése	2207
oled juba hääletanud	1533
olet jo äänestänyt	1718
oliko artikkeli hyödyllinen	1675
oliko juttu hyödyllinen	1675
oliko tiivistelmä hyödyllinen	1675
oliko tämä hyödyllinen	1751
olvasd be a qr-kódot	2203
olvass korlátlanul	2211
olvassa be a qr-kódot	2203
olvasson hirdetések nélkül	2231
olvasson korlátlanul	2137
olvasson tovább	2137
olvasta már	2150
olvastad már	2150
olvasás az alkalmazásban	2203
olvasói ajánlat	2195
olvidaste tu contraseña	1339
omogoči obvestila	3936
omogući obavijesti	3739
omröstning	92
onayi geri çek	4227
onayi yönet	4227
onayimi geri çek	4227
online reportáž zde	568
opdatér siden	679
oplæst af en robot	604
oplæst af en syntetisk stemme	673
oplæst af kunstig intelligens	620
oplæst af syntetisk stemme	673
opravy a upřesnění	572
opsig når som helst	595
opsig, når du vil	683
opći uvjeti korištenja	3734
ordsøgning	664
orijinali göster	4177
os comentários são exclusivos para assinantes	3396
os leitores também leram	3350
os preços podem variar	3332
osadzona treść	3235
osale küsitluses	1503
osmisměrka	542
osta käyttöoikeus	1749
osta liput tästä	1722
osta täältä	1722
ostatnie artykuły	3175
osveži stran	3939
osveži stranicu	3742
osvežite stran	3939
osvježi stranicu	3742
osvježite stranicu	3742
oszczędzasz #%	3249
ota käyttöön	1732
ota yhteyttä	1675
otevřít	489
otevřít aplikaci	553
otevřít galerii	568
otevřít mapu	489
otevřít v aplikaci	553
otkazati možete bilo kada	3745
otkaži bilo kada	3745
otključaj članak	3668
otključajte ceo članak	3668
otključajte cijeli članak	3668
otključajte članak	3745
otomatik çeviri	4225
otros artículos	1373
oturumu açik tut	4238
otvoriť aplikáciu	3836
otvoriť galériu	3850
otvoriť v aplikácii	3836
otwórz	3179
otwórz aplikację	3240
otwórz galerię	3254
otwórz mapę	3179
otázka dne	541
otázka dňa	3825
outras notícias	19	3310
ouvir este conteúdo	3360
ouça esta reportagem	3360
ouça este conteúdo	3296
ovaj sadržaj ne možemo prikazati	3734
ovaj sadržaj nije dostupan	3734
ovaj sadržaj nije moguće prikazati	3734
ovaj video više nije dostupan	3736
ovaj članak je zaključan	3745
oversættelsen er lavet af en maskine	620
oy verdiğiniz için teşekkürler	91	4217
oynatici yükleniyor	4224
oyunuz için teşekkürler	4217
""", 'p': """
padidinti nuotrauką	2777
padovanokite straipsnį	2728
padovanokite straipsnį draugui	2728
padovanoti straipsnį	2782
page précédente	1815
pagina următoare	3441
pague um café	3280
paiement sécurisé	1777
paketi seç	4238
paketleri gör	4267
pakollinen kenttä	1741
paldies par jūsu balsi	2827
paldies par pieteikšanos	2816
paldies par ziņu	2842
palielināt	2834
palielināt attēlu	2844
palun jää viisakaks	1502
palun lülita reklaamiblokeerija välja	1544
pamanīji kļūdu	2798
pamanījāt kļūdu	2798
pamiršau slaptažodį	2773
pamiršote slaptažodį	2773
par šo tēmu	2794
paramètres de confidentialité	1875
paramètres des cookies	1805
paramétrer	1805
paramétrer les cookies	1805
parandused ja täpsustused	1551
parašyk komentarą	2729
parašykite komentarą	2729
partajează	3432
partenerii noștri	3439
participez à la conversation	1843
participă la sondaj	3473
partilhar esta página	3417
partnereink ajánlata	2231
partnereinktől	2231
partnerių turinys	2732
partnerski sadržaj	3674
partnerski članek	3960
partnerský obsah	582
pas encore abonné	1884
pasidalinkite šiuo straipsniu	2728
pasirinkite planą	2773
pasirinkite prenumeratą	2773
pasirinkite sumą	2771
pasirinkti prenumeratą	2773
pasitikrinkite žinias	2730
pasiūlymas skaitytojams	2761
paslēpt reklāmu	2851
passer la publicité	1803
passer à la recette	61
passwort zurücksetzen	883
pastebėjote klaidą	2729
pasziánsz	2192
pasūtīt grāmatu	2829
pateikti atsiliepimą	2779
patikrinkite savo el. paštą	2775
patreonで支援する	2579
patvirtinkite savo el. paštą	2775
pausar vídeo	1429
pauză video	3481
pavaišinkite mus kava	2771
paylaş	4167
paylaşin	4167
paypal ile öde	4267
pašreizējais laiks #	2833
pažiūrėkite vaizdo įrašą	2730
pe aceeași temă	3467
pelaa peliä	1718
pelaa tästä	1718
pentru a citi în continuare	3464
per saperne di più	2423
per visą ekraną	2765
per überweisung spenden	880
pergunte à nossa ia	3330
permite întotdeauna	3485
permitir anúncios	3370
personvernerklæring	3106
perspausdinti draudžiama	2785
peut-être plus tard	1769
pełny ekran	3238
photo précédente	1920
phát hiện lỗi	4457
phát lại	4465
phát video	4464
phóng to ảnh	4484
phối hợp với	4493
phổ biến nhất	4479
phụ đề	4465
piedalies aptaujā	2799
piedāvājums lasītājiem	2829
piekrist un rādīt	2831
piekrist un turpināt	2831
piekrist visām	2809
piekrītu	2809
piekrītu visām	2832
piesakies vebināram	2799
piesakoties tu piekrīti lietošanas noteikumiem	2816
pieslēdzies vai izveido kontu	2792
pieslēdzies, lai komentētu	2798
pieslēgties	2792
pieslēgties ar facebook	2840
pieslēgties ar google	2840
pievieno savu komentāru	2798
pievienot komentāru	2792
pievienot kā vēlamo avotu	2848
pievienot manām tēmām	2848
pieņemt un turpināt	2831
pieņemt visas	2832
pieņemt visas sīkdatnes	2831
pilnekrāna režīms	2833
pilnekrāns	2833
pirkt biļetes	2829
pirkt biļeti	2829
pirkt grāmatu	2829
pirkti bilietą	2761
pirkti knygą	2761
pirkti licenciją	2785
pirmais mēnesis par # €	2792
pirmas mėnuo tik # €	2723
più lette	2384
più letti	2384
più popolare	2453
più recenti	2430
più tardi	2352
più vecchi	2430
più votati	2430
piši autoru	3751
piši avtorju	3948
pišite autoru	3751
pišite avtorju	3948
pišite nam u redakciju	3754
pišite nam v uredništvo	3951
pišite redakciji	3754
pišite uredništvu	3951
piškotki	3891
placená inzerce	87	481
placená spolupráce	582
placený obsah	582
plan seç	4238
plani seç	4238
planini seç	4238
platba ročne	3845
platba ročně	563
platená inzercia	87	3775
platená spolupráca	3863
platený obsah	3863
player de áudio	3402
player se učitava	3736
plaćena saradnja	3764
plaćena suradnja	3764
plaćeni oglas	87	3674
plaćeni sadržaj	3674
plačajte nam kavo	3940
plačana objava	87	3875
plačana vsebina	3960
plačano sodelovanje	3960
plačiau skaitykite čia	2730
plein écran	1815
plus d'actualités	1812
plus d'articles du même auteur	1890
plus de détails	1816
plus récents	1864
plătește cu paypal	3521
poate mai târziu	3425
podaj prawidłowy adres e-mail	3251
podari članek	3879
podarite ta članek	3879
podaruj artykuł	3153
podaruj dostęp	3267
podaruj ten artykuł	3163
podcast anhören	792
pode ler também	3350
podeli članak	3678
podešavanja privatnosti	3734
podijeli članak	3678
podmienky používania	3790
podmínky použití	482
podmínky užití	482
podobne artykuły	3175
podobné články	486	3776
podporiť	3771
podporte nezávislú žurnalistiku	3771
podporte nás	3771
podporte nás cez darujme	3841
podporte nás cez paypal	3841
podporte nás na patreone	3841
podpořit	470
podpořit přes darujme	559
podpořte naši práci	470
podpořte nás	470
podpořte nás na patreonu	559
podpořte nás přes paypal	559
podpořte redakci	470
podrobné nastavenia	3831
podrobné nastavení	548
podrži	3667
podrži nas	3667
podržite nas	3667
podržite naš rad	3667
podržite nezavisno novinarstvo	3667
podziel się	3163
podziel się na facebooku	3163
pogledajte još	19
poistin sen käytöstä	1734
pokaż # odpowiedzi	3263
pokaż # zdjęcia	3253
pokaż # zdjęć	3253
pokaż galerię	3254
pokaż hasło	3248
pokaż i zaakceptuj	3235
pokaż komentarze	3171
pokaż mniej	3178
pokaż napisy	3238
pokaż odpowiedzi	3263
pokaż oryginał	3179
pokaż podpis	3254
pokaż transkrypcję	3238
pokaż treść	3168
pokaż tłumaczenie	3179
pokaż więcej	3178
pokaż wszystkie	3178
pokaż wszystkie # zdjęcia	3253
pokaż wszystkie # zdjęć	3253
pokaż wszystkie zdjęcia	3253
pokaż wszystkie zdjęć	3253
pokaż wszystko	3179
pokaż wyniki	91	3227
pokaż zdjęcia	3253
pokaż zdjęć	3253
pokaži geslo	3942
pokaži rezultate	91
pokaži vsebino	3891
pokloni članak	3678
poklonite ovaj članak	3678
pokračovat bez podpory	469
pokračovat bez vypnutí	557
pokračovat přes apple	562
pokračovat přes facebook	562
pokračovat přes google	562
pokračovat s apple	562
pokračovat s google	562
pokračovať bez podpory	3783
pokračovať bez vypnutia	3839
pokračovať cez apple	3844
pokračovať cez facebook	3844
pokračovať cez google	3844
pokračovať s google	3844
pokušajte kasnije	3748
pokušajte ponovno	3748
pokušajte ponovno kasnije	3748
pokušajte ponovo	3748
pole obowiązkowe	3251
polecamy również	3175
polecamy także	3175
polecamy też	3175
polecane artykuły	3175
politica de corecții	3505
politica editorială	3505
politika kolačića	3734
politika piškotkov	3930
politique de confidentialité	1805
politique de protection des données	1910
polityka prywatności	3168
polityka sprostowań	3258
política de cookies	1366	3303
política de correcciones	1453
política de correccions	453
política de correções	3384
política de galetes	402
política de privacidad	1366
política de privacidade	3303
política de privacitat	402
política de protección de datos	1469
política de proteção de dados	3401
pomanjšaj pisavo	3958
pomôže každé euro	3841
pomůže každá koruna	559
ponovno učitaj stranicu	3742
ponuda za čitaoce	3732
ponuda za čitatelje	3732
ponuka pre čitateľov	3829
poprzedni artykuł	3175
poprzednie zdjęcie	3254
populární	486
populära artiklar	3994
populärast	4064	4079
populärt	3994
populære	699	3135
populære artikler	617
populære saker	3049
populært	617	3049
populārākie	2794
popüler	4174
popüler haberler	4174
popüler konular	4174
por mês	3373
por qué estás viendo esto	1339
por qué? cuéntanos	1464
portes grátis	3393
poslat jako dárek	580
poslat přes whatsapp	580
poslat příteli	580
poslat tip anonymně	572
poslat zprávu	565
poslať	3848
poslať ako darček	3861
poslať cez whatsapp	3861
poslať e-mailom	3779
poslať mailom	3861
poslať priateľovi	3861
poslať správu	3847
poslať tip	3853
poslať tip anonymne	3853
poslušaj vest	3678
poslušaj članak	3678
poslušaj članek	3879
poslušajte tekst	3736
poslušajte članek	3879
posnetek ni več na voljo	3933
posnetek v vaši državi ni na voljo	3933
posnetka ni mogoče predvajati	3933
postanite naročnik	3871
postanite član	3667	3871
postavke kolačića	3691
postaw kawę	3150
postaw nam kawę	3150
poszt betöltése	2198
posłuchaj	3163
poukážte nám # % z dane	3841
pour continuer à lire	1852
pourquoi voyez-vous cette publicité	1839
pouze nezbytné	548
pouze pro předplatitele	471
používate adblock	3839
používate blokovanie reklám	3839
používate blokovač reklám	3839
používateľské meno	3845
používáte adblock	557
používáte blokování reklam	557
používáte blokátor reklam	557
povezani sadržaj	3675
povezani članci	3675
povezani članki	3876
povećaj	3737
povećaj fotografiju	3751
povećaj sliku	3751
povećaj slova	3762
povećaj tekst	3762
povečaj	3934
povečaj besedilo	3958
povečaj fotografijo	3948
povečaj pisavo	3958
povečaj sliko	3948
povinná pole	565
povinné	566	3848
povinné pole	565
povinné polia	3847
povinné údaje	565
povolit upozornění	555
povoliť	3838
povoliť notifikácie	3837
povoliť obsah	3831
povoliť raz	3831
povoliť reklamu	3840
povoliť reklamy	3840
povoliť upozornenia	3837
powiązane	3175
powiązane artykuły	3175
powiązane tematy	3175
powiększ	3178
powiększ tekst	3267
powiększ zdjęcie	3178
powrót do góry	3178
powrót do strony głównej	3254
powrót na górę	3254
pozastaviť	3835
později	469	556
pozostała część artykułu pod materiałem wideo	3167
pozostały czas	3239
pozostały czas #	3238
pozostały czas -#	3238
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
pozvite nás na kávu	3841
pozvěte nás na kafe	559
pozvěte nás na kávu	559
počastite nas kavom	3743
pořídit předplatné	562
pošalji	91	3749
pošalji e-mailom	3678
pošalji komentar	3678
pošalji mejlom	3678
pošalji poruku	3748
pošalji povratnu informaciju	3757
pošalji prijatelju	3678
pošalji vest	3754
pošalji vijest	3754
pošalji članak e-mailom	3678
pošaljite dojavu	3754
pošaljite komentar	3678
pošaljite vest	3754
pošlete tip redakci	572
pošlite tip redakcii	3853
pošlji	3946
pošlji komentar	3955
pošlji po e-pošti	3879
pošlji povratno informacijo	3954
pošlji prijatelju	3879
pošlji sporočilo	3945
pošlji članek po e-pošti	3879
pošljite nam namig	3951
pošljite namig	3951
poštanski broj	3749
poštna številka	3946
poštovné zdarma	546
pr članek	3875
pradėti testą	2759
praneškite apie klaidą	2729
pranešti anonimiškai	2778
pranešti apie klaidą	2729
pranešti apie komentarą	2780
pratite uživo	3751
pravidelný dar	559
pravidelný príspevok	3841
pravidelně měsíčně	559
pravidlá diskusie	3779
pravidlá opráv	3853
prawa autorskie zastrzeżone	3259
prašome išjungti reklamos blokavimą	2770
pre komentovanie sa prihláste	3858
pre predplatiteľov	3772
preberi cel članek	3948
preberi celoten članek	3948
preberi več	3948
preberite celoten članek	3948
preberite še	3876
predchádzajúca fotografia	3850
predchádzajúca snímka	3850
predchádzajúca strana	3850
predchádzajúci článok	3850
predplatiť	3771
predplatné môžete kedykoľvek zrušiť	3844
predplaťte si	3771
preferințe cookie	3485
preferințe de confidențialitate	3518
preferències de galetes	434
preferências de cookies	3364
preferências de privacidade	3401
prehrať	3835
prehrať video	3834
prehrávač sa načítava	3834
prejsť do diskusie	3858
prejsť do galérie	3850
prejsť na darovanie	3841
prejsť na kvíz	3825
prejsť na obsah	3850
prejsť na online	3850
prejsť na platbu	3841
prejsť na ponuku	3829
prejsť na recept	61
prejšnja fotografija	3948
prejšnja slika	3948
prejšnja stran	3948
prejšnji članek	3948
prekličete lahko kadarkoli	3942
prekliči soglasje	3930
preložené automaticky	3856
preložené pomocou ai	3856
prenošenje zabranjeno	3755
prenumerantförmån	4047
prenumerantförmåner	4047
prenumerata nuo # euro per mėnesį	2723
prenumerata nuo # €	2723
prenumerera på vårt nyhetsbrev	3977
prenumeruodami sutinkate su taisyklėmis	2748
prenumeruokite naujienlaiškį	2748
prenumeruoti naujienlaiškį	2775
preostali čas	3934
preostali čas #	3933
preostali čas -#	3933
preporučeno	3675
preporučuje outbrain	3764
preporučuje taboola	3764
preporučujemo	3675	3746
preporučujemo da pročitate	3675
preporučujemo i	3675
presentear matéria	3391
preskoči na sadržaj	3751
preskoči na vsebino	3948
preskočiť na obsah	3850
prestať sledovať	3860
prethodni članak	3751
pretlač zakázaná	3854
prevedeno uz pomoć ai	3757
preverite e-pošto	3945
prečo vidím túto reklamu	3863
prečítajte si	3776
prečítajte si aj	3776
prečítať neskôr	3861
prečítať prepis	3834
prețurile pot varia	3454
pridať ako preferovaný zdroj	3860
pridať do košíka	3829
pridať do mojich tém	3860
pridať komentár	3779
pridať medzi preferované zdroje	3860
pridruži se razpravi	3955
pridružite se razpravi	3955
pridėti kaip pageidaujamą šaltinį	2781
pridėti komentarą	2780
pridėti prie mano temų	2781
pridėti prie pageidaujamų šaltinių	2781
prihlásiť	3772
prihlásiť cez facebook	3844
prihlásiť cez google	3844
prihlásiť na odber	3847
prihlásiť sa	3772
prihlásiť sa cez apple	3844
prihlásiť sa cez facebook	3844
prihlásiť sa cez google	3844
prihlásiť sa do diskusie	3858
prihlásiť sa na odber	3847
prihláste sa a komentujte	3858
prihvati i prikaži	3734
prihvati sve kolačiće	3734
prihvaćam	3691
prihvaćam i nastavljam	3734
prihvaćam sve	3691
prijava putem google računa	3745
prijavi grešku	3678
prijavi pogrešku	3754
prijavi se s google računom	3745
prijavite grešku	3754
prijavite pogrešku	3754
prijať	3790
prijať a pokračovať	3831
prijať a zobraziť	3831
prijať všetko	3790
prijať všetky	3832
prijať všetky cookies	3831
prikaži # odgovora	3758
prikaži # odgovore	3955
prikaži galerijo	3948
prikaži galeriju	3751
prikaži geslo	3942
prikaži i prihvati	3734
prikaži in sprejmi	3930
prikaži komentare	3758
prikaži komentarje	3955
prikaži lozinku	3745
prikaži manj	3877
prikaži manje	3676
prikaži odgovore	3758	3955
prikaži podnapise	3933
prikaži prepis	3933
prikaži rezultate	91	3729	3925
prikaži sadržaj	3691
prikaži sve	3676
prikaži titlove	3736
prikaži transkript	3736
prikaži več	3877
prikaži više	3676
prikaži vse	3877
prikaži vsebino	3930
prima lună gratuită	3464
prima pagină	3442
primetili ste grešku	3754
primește alerte despre acest subiect	3458
primijetili ste grešku	3754
printează	3432
printează rețeta	61
pripomenúť neskôr	3783
priporoča outbrain	3960
priporoča taboola	3960
priporočamo	3876	3943
priporočamo tudi	3876
priporočamo v branje	3876
priporočeno	3876
prisijunkite arba susikurkite paskyrą	2723
prisijunkite prie mūsų komandos	2730
prisijunkite, kad galėtumėte komentuoti	2729
prispieť	3771
prispieť jednorazovo	3841
prispieť mesačne	3841
privatsphäre verwalten	871
privatsphäre-einstellungen	748
privātuma iestatījumi	2831
privātuma politika	2809
prišlo je do napake. poskusite pozneje	3945
prišlo je do napake. poskusite znova	3945
pro komentování se přihlaste	577
pro předplatitele	471
pro předplatitele výhodněji	545
prochaine vidéo	1911
profită de ofertă	3525
programmet är inte längre tillgängligt	4054
prohibida su reproducción total o parcial	1483
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
proibida a reprodução total ou parcial	3413
promijeni veličinu teksta	3762
promo sadržaj	3764
promocijsko sporočilo	3875
promotivni sadržaj	3674
promotivni članak	3674
promóció	2145
proovi # päeva tasuta	1496
proposé par	1903
prosimy o wyłączenie adblocka	3243
proč vidím tuto reklamu	582
pročitaj ceo članak	3751
pročitaj cijeli članak	3751
pročitaj kasnije	3762
pročitaj transkript	3736
pročitajte ceo tekst	3751
pročitajte cijeli članak	3751
pročitajte i	3675
pročitajte još	3675
prywatność	3168
przeczytaj całość	3254
przeczytaj cały artykuł	3254
przeczytaj również	3175
przeczytaj także	3175
przeczytaj też	3175
przeczytaj transkrypcję	3238
przejdź bez wsparcia	3149
przejdź do galerii	3254
przejdź do głównej treści	3254
przejdź do oferty	3231
przejdź do przepisu	61
przejdź do płatności	3245
przejdź do quizu	3227
przejdź do serwisu	3168
przejdź do sklepu	3231
przejdź do strony darowizn	3245
przejdź do treści	3178
przejdź do ustawień prywatności	3168
przejdź do wpłaty	3245
przejdź na stronę główną	3254
przekaż # % podatku	3245
przekaż #%	3245
przekaż opinię	3261
przestań obserwować	3265
przetłumaczono automatycznie	3261
przetłumaczono przez ai	3261
przeładuj stronę	3244
prześlij	3252
prześlij opinię	3261
prześlij zdjęcia	3258
przypomnij mi później	3149
przypomnij później	3242
právě se děje	486
präsentiert von	745
précédent	1815
préférences cookies	1805
préférences de confidentialité	1910
prélèvement	1778
prémium	2137
prénom	1887
présenté par	1903
próbáld újra később	2214
próbálja ki # forintért	2137
próbálja újra	2214
próbálja újra később	2214
próxima	3313
próxima foto	3410
próxima imagem	3410
próxima notícia	3381
próxima página	3313
próximo artigo	3310
próximo vídeo	1470	3402
prøv # dager gratis	3028
prøv gratis	595	3028
prøv igen senere	686
prøv igjen senere	3122
prøv nu	595
prøv nå	3028
prędkość	3239
prędkość odtwarzania	3238
prを含みます	2545
pr記事	2566
psč	566	3848
pubblicità	2375
publi-rédactionnel	1803
publicitatea continuă	3525
publicité	1803
publicité - la suite ci-dessous	1803
publicités	1803
publică	3474
publică comentariul	3473
pular anúncio	3402
pular para o conteúdo	3313
puslapis # iš #	2786
página siguiente	1376
páči sa mi to	3859
päeva küsimus	1533
päivitä sivu	1734
päivän kysymys	91	1718
päivän peli	1718
päivän ristikko	1718
pääuutiset	1676
påkrevd	3123
påkrævet	687
påmind mig senere	591
påminn mig senare	3968
później	3149	3242
pārbaudi savas zināšanas	2799
pārbaudiet savu e-pastu	2842
pāriet uz recepti	61
pāriet uz saturu	2844
pārpublicējot atsauce obligāta	2802
pārpublicēšana aizliegta	2852
pārtraukt sekot	2848
pārvaldīt paziņojumus	2836
pārvaldīt piekrišanu	2831
pērc abonementu	2792
płatna współpraca	3269
płatne miesięcznie	3249
płatne rocznie	3249
płatność miesięczna	3249
płatność roczna	3249
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
qr कोड स्कैन करें	2105
qr কোড স্ক্যান করুন	362
qr 코드를 스캔하세요	2680
qrコードからダウンロード	2574
qrコードを読み取ってください	2574
qr코드로 다운로드	2680
qr코드를 스캔하세요	2680
qu'avez-vous pensé de cet article	1837
qual o seu nível de satisfação com esta notícia	3330
qualcosa è andato storto	2455
quan tâm nhất	4458
quay lại	4428
quay lại đầu trang	4502
quellen und weiterführende links	755
queremos conocer tu opinión	1405
queremos saber a sua opinião	3338
questa email è già registrata	2484
questa pagina ti è stata utile	2429
questo articolo ti è stato utile	2429
questo articolo è bloccato	2452
questo campo è obbligatorio	2454
questo riassunto ti è stato utile	2403
questo video non è disponibile	2437
questo video non è più disponibile	2437
quieres añadir otro usuario a tu suscripción	1339
quitter le plein écran	1871
quizi çöz	4220
quizás más tarde	1333
quizás te interese	1373
quy định bình luận	4457
quyên góp	4409
quyên góp ngay	4409
qué te ha parecido esta noticia	1405
quét mã qr	4470
quét mã qr để tải	4470
quét mã qr để tải ứng dụng	4470
quên mật khẩu	4410
quản lý cookie	4468
quản lý lựa chọn	4497
quản lý sự đồng ý	4468
quản lý tùy chọn	4497
quảng cáo	4420
quảng cáo - bài viết tiếp tục bên dưới	4453
""", 'r': """
r$ # por mês durante # meses	3347
radote klaidą	2729
radote klaidą tekste	2729
radās kļūda. mēģiniet vēlāk	2842
radīts ar mākslīgo intelektu	2846
rafraîchir la page	1880
raksti komentāru	2798
raksts ir aizsargāts ar autortiesībām	2852
raksts ir slēgts	2840
raksts tiek papildināts	2799
raksts turpinās pēc reklāmas	2801
rakstu lasa mākslīgais intelekts	2833
rakstīt autoram	2844
rakstīt komentāru	2798
raktažodžiai	2766
rao vặt	4420
raportează	3474
raportează comentariul	3515
raportează o eroare	3452
raportează o greșeală	3505
raportoi virheestä	1748
rapportér	699
rapportér annonce	703
rapportér fejl	612
razvrščanje	3956
rašykite redakcijai	2778
rašyti autoriui	2777
rašyti komentarą	2723
reagovať	3859
recargar la página	1439
recargar página	1439
recarrega la pàgina	440
recarregar a página	3370
recarregar página	3370
receber notificações	3340
recept mentése	61
recept nyomtatása	61
recevez nos alertes en temps réel	1845
recevez une alerte à chaque article de l'auteur	1845
reclamă	3435
recomandarea redacției	3467
recomandări	3439
recomandările editorilor	3467
recomandările redacției	3439
recomendado para você	3310
recommandé	1812
recommandé pour vous	1812
recommandés	1812
recordar más tarde	1333
recuérdamelo más tarde	1333
redare automată	3482
redirecționează # la sută	3494
redirecționează #%	3426
redă video	3481
redă videoclipul	3481
refuză toate	3449
refuză tot	3486
regala este artículo	1459
regalar artículo	1339
regalar este artículo	1459
registrovať sa	3772
registruokitės nemokamai	2723
registruokitės į seminarą	2730
registrácia	3772
regisztráció	2137
regisztrálok	2137
regler för kommentarer	4078
regras de comentários	3352
regras dos comentários	3352
regístrate	1339
rekisteröidy	1661
rekisteröidy maksutta ja lue	1661
reklaami lõpp	1557
reklam içeriğidir	4223
reklama się skończyła	3269
reklami geç	4169
reklám	2145
reklám vége	2231
reklámblokkolót használ	2206
reklámblokkolót használsz	2206
reklāma	2792
reklāmas beigas	2851
reklāmas raksts	2801
reklāmraksts	87	2801
relacja na żywo	3254
relaterade ämnen	3994
rendeld meg a könyvet	2195
rendelje meg a könyvet	2195
rendezés	2226
rendszeres támogatás	2209
renovar suscripción	1475
reportar comentário	3396
reportar erro nesta página	3330
reproducció automàtica	431
reproducción automática	1430
reproducción prohibida	1483
reproducir vídeo	1429
reproduction réservée	1925
reproductor de vídeo	1470
reproduzir vídeo	3360
reproduzir áudio	3360
reprodução automática	3361
reprodução proibida	3413
reserve já	3416
resmi büyüt	4244
responda à enquete	3352
rester connecté	1884
restez informé	1788
restez informés	1788
resultado da votação	3396
resultados de la votación	1423
resumen automático	1398
resumo da notícia	3330
resumé lavet af ai	696
retour à l'accueil	1890
retour à la liste	1890
retrage consimțământul	3485
rettelser og præciseringer	693
revenir à l'accueil	1890
revoir la vidéo	1911
rezerviši mesto	3732
rezervovať miesto	3829
rezervujte si místo	545
rezervuoti vietą	2761
rezervă-ți locul	3479
rezervēt vietu	2829
rezolvă testul	3476
reîmprospătează pagina	3492
reîncarcă pagina	3492
reînnoiește abonamentul	3521
reģistrējies bez maksas	2792
reģistrēties	2792
reši križanko	3925
reši kviz	3729	3925
reši ukrštenicu	3729
režim celej obrazovky	3834
režim celé obrazovky	551
ricordamelo più tardi	2352
riješi križaljku	3729
riješi kviz	3729
riproduzione riservata ©	2490
rodyti galeriją	2777
rodyti mažiau	2731	2777
rodyti turinį	2763
rodyti viską	2731
rozumím	489
rozwiąż krzyżówkę	3227
rozwiń	3178
rozwiń wszystko	3179
ročne	3845
ročná platba	3845
ročné predplatné	3845
roční platba	563
roční předplatné	563
ročně	563
rychlost přehrávání	551
ryhdy kannatusjäseneksi	1735
rätta	3990
rätta oss	3990
rättelse	3990
rättelsepolicy	4073
rättelser och förtydliganden	4073
règles de commentaires	1863
règles des commentaires	1863
réactions	1808
réagir	1798	1808
réagir à cet article	1808
réagissez	1808
réagissez à cet article	1808
réductions et codes promo	1929
réduire le texte	1901
répondez au quiz	1866
répondez au sondage	1863
répondre	1808
réseaux sociaux	1799
réserver mes places	1869
réservez vos places	1869
réservé aux inscrits	1779
résiliable à tout moment	1852
résultats	92
résultats du sondage	1843
résumé de l'article	1837
résumé de l'article en # points	1837
résumé en # secondes	1837
résumé ia	1898
résumé par l'ia	1898
részletek	2153
rétablir le son	1871
rösta	91	4044
rösta här	3997
rösta i omröstningen	3997
rösta nu	91	4043
rút lại sự đồng ý	4468
rückmeldung geben	895
rýchlosť	3835
rýchlosť prehrávania	3834
rādīt # atbildes	2847
rādīt atbildes	2847
rādīt galeriju	2844
rādīt mazāk	2800	2844
rādīt rezultātus	2827
rādīt saturu	2831
rādīt un piekrist	2831
rādīt vairāk	2799
rādīt visu	2800
rămâi conectat	3497
răspunde	3438
rėmimas	2732
rėmėjo turinys	2784
""", 's': """
s'abonner à ce dossier	1922
s'abonner à ce sujet	1922
s'abonner à ce thème	1922
s'abonner à cet auteur	1922
s'abonner à partir de #€	1779
s'està carregant el reproductor	430
s'està carregant el vídeo	430
s'ha produït un error	447
s'inscrire à la newsletter	1788
s-ar putea să-ți placă	3439
saada anonüümne vihje	1551
saada sõbrale	1501
saada sõnum	1548
saada vihje anonüümselt	1551
saber más	1376
sadarbības raksts	2801
sadece abonelere özel	4238
sadržaj je blokiran	3734
sadržaj je zaključan	3668
sadržaj je zaštićen autorskim pravom	3755
sadržaj nije dostupan	3734
sadržaj nije moguće prikazati	3734
sadržaj partnera	3764
saglabāt	2797
saglabāt iestatījumus	2831
saglabāt izvēli	2831
saglabāt rakstu	2797
saglabāt vēlākam	2849
sair do ecrã inteiro	3360
saistītie raksti	2794
saistītās ziņas	2794
saite ir nokopēta	2849
saite nokopēta	2797
saken er låst	3028
saken finnes også som lyd	3037
salli sisältö	1725
salta la pubblicità	2478
salta pubblicità	2478
saltar anúncio	3301
salvar preferências	3364
salvează	3432
salvează articolul	3466
salvează pentru mai târziu	3466
salvează preferințele	3485
salvează rețeta	61
samo nujni piškotki	3930
samo nužni	3734
samo nužni kolačići	3734
samo za naročnike	3942
sans engagement, résiliable à tout moment	1852
sao chép	4492
sao chép liên kết	4415
sao chép đường dẫn	4451
sari la conținut	3441
sari la rețetă	61
sari peste reclamă	3519
satura turpinājums pēc reklāmas	2801
saturs ir aizsargāts ar autortiesībām	2852
saturs ir bloķēts	2831
sazināties ar redakciju	2845
sačuvaj	3678
sačuvaj podešavanja	3734
sačuvaj recept	61
sačuvaj vest	3678
sačuvaj za kasnije	3762
sačuvaj članak	3762
saņemt paziņojumus	2836
scanează codul qr	3488
schlagwörter	755
schließen	758
schrift größer	900
schrift vergrößern	740
schriftgröße	740
schriftgröße anpassen	900
schriftgröße ändern	900
schwedenrätsel	865
scopri di più	2358
scopri di più su amazon	2494
scrie comentariul tău	3515
scrie redacției	3505
scrieți redacției	3505
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
se alla erbjudanden för prenumeranter	3972
se bilderna här	3997
se connecter et réagir	1808
se déconnecter	1779
se grafiken här	3997
se ha producido un error al cargar el vídeo	1396
se klippet här	3997
se klippet øverst i saken	3052
se réabonner	1917
se videon här	3997
se våra erbjudanden	4063
se våre tilbud	3119
se încarcă playerul	3481
se încarcă video	3481
se încarcă videoclipul	3481
sebesség	2202
sedan # kr/mån tills du säger upp	3972
see väli on kohustuslik	1548
segui già questo argomento	2465
segui già questo autore	2465
seguir tópico	3340
seguí leyendo	1419
sei già abbonato	2358
sei già iscritto	2484
sei già iscritto alla newsletter	2416
seko tēmai	2848
sekot tēmai	2848
sekretessinställningar	4051
sekti autorių	2781
sekti temą	2781
selección de la redacción	1373
selectează	3498
selvä	1679
sem opinião	3353
sem si não seria possível	3345
sem você não seria possível	3345
semnalează comentariul	3515
semnalează o eroare	3438
senaste först	4078
send artiklen på mail	604
send på e-post	3037
send på mail	701
seniausi viršuje	2780
sense permanència	417
sesi aç	4224
sesi açmak için dokunun	4263
sesi açmak için tiklayin	4263
setări confidențialitate	3485
setări cookie	3449
setări cookie-uri	3485
setări cookies	3485
setări de confidențialitate	3485
seu apoio faz a diferença	3406
seu nome de usuário	3396
seuls les abonnés peuvent commenter	1843
seuraa hetki hetkeltä	1744
seuraa livenä	1744
seuraa meitä	1669
seuraa tekijää	1755
seuraa tätä aihetta	1755
seuraat jo tätä aihetta	1755
seuraat tätä aihetta	1755
seç	4239
seçenekleri yönet	4227
seçimimi kaydet	4227
seções	3310
seřadit podle	577
sfârșit publicitate	3479
sfârșitul reclamei	3479
shrani članek	3879
shrnutí ai	576
shrnutí od ai	575
si opp når du vil	3028
si è verificato un errore	2454
si è verificato un errore durante il caricamento del video	2401
sie können diesen artikel kostenlos weitergeben	837
signaler ce contenu comme inapproprié	1843
signaler un problème	1808
siguiente artículo	1373
siguiente vídeo	1470
siirry sisältöön	1678
siirry suoraan sisältöön	1744
sikeres feliratkozás	2155
sin ti no sería posible	1414
sinu hääl on arvesse võetud	1533
sinu sõnum	1549
sisu on autoriõigusega kaitstud	1558
sisältö ei ole saatavilla	1725
sisältö on estetty	1725
sisältö on suojattu tekijänoikeudella	1749
sisältöä ei voida näyttää	1725
sisältöä kumppaneiltamme	1758
siz ne düşünüyorsunuz? oy verin	4176
sizin için öneriler	4174
siųsti atsiliepimą	2779
siųsti draugui	2728
siųsti el. paštu	2728
siųsti komentarą	2780
siųsti naujieną	2778
siųsti žinutę	2775
skaitykite be reklamų	2784
skaitykite be ribojimų	2773
skaitykite daugiau čia	2730
skaityti plačiau	2730
skaityti visą straipsnį	2777
skaityti vėliau	2728
skann qr-koden for å laste ned appen	3111
skanna qr-koden för att ladda ner appen	4056
skaties arī	2794
skatīt cenu	2829
skatīt foto	2799
skatīt galeriju	2799
skatīt komentārus	2847
skatīt piedāvājumu	2829
skatīt piedāvājumus	2840
skatīt rezultātus	91	2827
skatīt video	2799
skatīt visus	2844
skenē qr kodu	2835
skenējiet qr kodu	2835
skjønner	3053
sklenite naročnino	3872
skontaktuj się z redakcją	3258
skontrolujte si svoju schránku	3847
skopírované	3862
skopírované do schránky	3861
skopírovať odkaz	3779
skoči na recept	61
skriftstørrelse	65
skriv din kommentar här	3990
skriv inn beløp	3116
skru på	3113
skru på lyd	3109
skru på varsler	3112
skryť odpovede	3858
skryť reklamu	3863
skrýt	489
skrýt odpovědi	577
skrýt reklamu	582
skyddas av upphovsrätt	4074
skänk en gåva	4061
skúste to neskôr	3847
skúste to znova	3847
slapukų nustatymai	2741
slapukų politika	2763
slažem se	3691
slažem se i nastavljam	3734
sledeća fotografija	3751
sledeća slika	3751
sledeća strana	3751
sledeći video	3736
sledeći članak	3751
sledovat toto téma	579
sledovat téma	579
sledovať autora	3860
sledovať autorku	3860
sledovať online	3850
sledovať tému	3860
sledovať túto tému	3860
sledujete téma	579
sledujete tému	3860
slik beskytter vi kildene våre	3129
slik beskytter vi våre kilder	3129
slik slår du av annonseblokkering	3114
slične vesti	3675
slične vijesti	3675
slični članci	3675
sljedeća fotografija	3751
sljedeća slika	3751
sljedeća stranica	3751
sljedeći video	3736
sljedeći članak	3751
slut på annonce	703
slut på annons	4083
slut på reklam	4083
sluta följa	4080
slutt på annonse	3140
slutt å følge	3136
slå adblocker fra	678
slå annonceblokering fra	678
slå av annonseblokkereren	3114
slå av annonseblokkeringen	3114
slå din adblocker fra	678
slå lyd fra	673
slå lyd til	673
slå lyden fra	673
slå lyden til	673
slå notifikationer til	676
slå på	3113	4058
slå på aviseringar	4057
slå på ljudet	4054
slå på notiser	4057
slå på varsler	3112
slå på varslinger	3112
slå til	677
slėpti reklamą	2784
sns 공유	2716
sns 공유하기	2716
snsでシェア	2610
snsでシェアする	2610
snsをフォロー	2517
snímek # z #	567
snímek # ze #	567
snímka # z #	3849
snímka # zo #	3849
so schützen wir unsere quellen	892
sofortüberweisung	718
solicitarea a fost trimisă	3522
solicitação enviada	3408
solitär	865
son dakika bildirimlerini aç	4230
son dakika gelişmelerinden haberdar olun	4230
son gelişmelerden haberdar olun	4230
sondaż	92
sonderveröffentlichung	817
sono già sostenitore	2352
sonraki fotoğraf	4270
sonraki görsel	4270
sonraki içerik	4270
sonuçlar	92
sonuçlari gör	91	4177
sonuçlari göster	91	4218
sorodni članki	3876
sortează	3474
sortează după	3474
sortuj według	3263
sortér efter	698
souhlasím	482
souhlasím a pokračovat	548
souhlasím se zobrazením	482
soutenez-nous dès maintenant	1770
související	486
související témata	486
související články	486
související články z webu	486
soyez le premier à commenter	1808
soyez le premier à réagir	1808
spam nélkül	2214
spander en kaffe på oss	3116
spara inställningar	4051
spara till läslistan	4082
spausdinti receptą	61
spausdinti straipsnį	2782
spela här	4043
spela videon här	3997
spill nå	3099
spis treści	3178
splošni pogoji	3931
sponsorisé	1803
sponsorlu içerik	87	4169
sponsoroitu sisältö	1670
sponsorēts saturs	2851
sponsrat innehåll	3986
sponzorirani sadržaj	3674
sponzorirani članak	3674
sponzorisani sadržaj	3764
sponzorované	3775
sponzorovaný obsah	481
sponzorováno	481
sporoči napako	3951
sporočilo	3946
spotifyで聞く	2600
spotifyで聴く	2600
spravovat upozornění	555
spravovať súhlas	3831
spravovať upozornenia	3837
sprawdź cenę	3231
sprawdź ofertę	3153
sprawdź się	3227
sprawdź skrzynkę e-mail	3251
sprawdź skrzynkę odbiorczą	3251
sprawdź swoją skrzynkę	3251
sprawdź swoją wiedzę	3227
sprejmi in prikaži	3930
sprejmi vse piškotke	3930
spremi članak	3678
spremljajte v živo	3948
sprijinul tău contează	3520
sprijină-ne	3426
správa	3848
správa bola odoslaná	3847
správa souhlasu	548
správa súhlasu	3831
spróbuj ponownie	3251
spróbuj ponownie później	3251
spręsti kryžiažodį	2759
spręsti testą	2759
spune-ne părerea ta	3473
spune-ți părerea	3452
spune-ți părerea în comentarii	3452
spuneți-ne părerea	3473
spustit kvíz	541
spustiť kvíz	3825
spustiť video	3834
später	713
später erinnern	713
späť hore	3850
späť na hlavnú stránku	3850
späť na začiatok	3850
spør vår ki om saken	3045
spēlē tagad	2827
spēlēt tagad	2827
staňte sa členom	3771
staňte se členem	470
ste našli napako	3951
ste našli napako v članku	3951
ste už predplatiteľ	3844
ste že glasovali	3925
stem nå	91	3099
stiahnuť aplikáciu	3836
stiahnuť audio	3834
stiahnuť epizódu	3834
stiahnuť na google play	3836
stiahnuť v app store	3836
stiahnuť z app store	3836
stiahnuť z google play	3836
stichwörter	755
stil spørgsmål til artiklen	612
stlmiť	3835
stop med at følge	700
straipsnio tęsinys - po reklama	2732
straipsnis saugomas autorių teisių	2785
straipsnis tęsiasi po reklamos	2732
straipsnis užrakintas	2773
straipsnį skaito dirbtinis intelektas	2765
strojovo preložené	3856
strojový preklad	3857
strojový překlad	576
strojově přeloženo	575
strona główna	3175
stroški dostave	3929
stránka # z #	567	3849
stránka # ze #	567
stránka # zo #	3849
stworzono z pomocą ai	3261
stáhnout aplikaci	553
stáhnout audio	551
stáhnout epizodu	551
stáhnout na google play	553
stáhnout podcast	551
stáhnout v app store	553
stáhnout z app store	553
stáhnout z google play	553
stáhnout zdarma	554
stäng	3968	3997
stäng annons	4083
stäng av annonsblockeraren	4059
stäng av din adblocker	4059
stäng av din annonsblockerare	4059
stäng av ljudet	4054
stäng galleri	4069
stöd oss	3969
stöd oss på patreon	4061
stöd oss via patreon	4061
större text	4082
større tekst	3138
støt med mobilepay	680
støt os	592
støt os med mobilepay	680
støt os på #er	680
støt os på patreon	680
støt via mobilepay	680
støtt oss	3025
støtt oss med vipps	3116
støtt oss på patreon	3116
støtt oss via vipps	3116
subscrição confirmada	3408
subtitrări	3482
subtítols	431
subtítulos	1430
sudoku del día	1465
sugerir correção	3330
sugerir una corrección	1405
sugestões	3310
suite après la publicité	1869
suivez vos auteurs préférés	1899
suivre ce thème	1845
suivre le thème	1899
sukurta naudojant dirbtinį intelektą	2779
sumă liberă	3494
sumă personalizată	3520
sunt de acord cu termenii și condițiile	3499
sur le même sujet	1812
sur le même thème	1812
suscripción	1339
suscripción confirmada	1476
suscríbase	1339
suscríbete	1339
suscríbete a nuestro boletín	1346
suscríbete ahora	1339
susiję straipsniai	2725
susikurti paskyrą	2723
susține	3426
susține-ne	3426
susține-ne pe patreon	3494
susțineți-ne	3426
susținut de	3513
sutikti ir tęsti	2763
sutinku ir tęsiu	2763
svaka donacija je važna	3743
svaka donacija pomaže	3743
svaki dinar je važan	3743
svaki doprinos je važan	3743
svaki doprinos pomaže	3743
svaki euro je važan	3743
svaki prilog pomaže	3743
svi članci	3751
svi članci autora	3751
sviđa mi se	3759
sviđa vam se članak	3757
swisha en gåva	4061
syötä kelvollinen sähköpostiosoite	1741
syötä summa	1735
syötä sähköpostiosoitteesi	1664
szavazatodat rögzítettük	2191
szavazatát rögzítettük	2191
szavazás	92	2192
szavazás indítása	2191
szczegóły	3179
szeretne értesítéseket kapni	2204
szeretnél értesítéseket kapni	2204
szerző követése	2227
szkennelje be a qr-kódot	2203
szponzorált tartalom	87	2145
szybkość odtwarzania	3238
szállítási költség	2196
szókereső	2192
szólj hozzá	2149
szóljon hozzá	2149
szövegméret	2229
szünet	2202
sähköposti	1664
sähköposti tai käyttäjätunnus	1738
sähköpostiosoite	1664
sähköpostiosoitteesi	1741
sähköpostisi	1741
säkra din plats	4047
säästä # %	1739
säästä #%	1739
så # kr/mnd til du sier opp	3028
så jobbar vi med rättelser	4073
så kommenterar du	3990
så skyddar vi våra källor	4073
så stänger du av annonsblockeraren	4059
så stänger du av din annonsblockerare	4059
sådan beskytter vi kilder	693
sådan beskytter vi vores kilder	693
sådan deaktiverer du din adblocker	678
sådan retter vi fejl	693
sådan slår du adblock fra	678
sådan slår du din adblocker fra	678
sé el primero en comentar	1369
sé parte	1334
sélections	1798
sì, grazie	2446
sí, quiero	1438
sí, vull	438
síganos	1359
síguenos	1359
só para assinantes	3375
sólo para suscriptores	1444
sõnum on saadetud	1548
sök	3997
søg	620
søk	3052
súhlasím	3790
súhlasím a pokračovať	3831
súhlasím so zobrazením	3790
súmate	1334
súvisiace	3776
súvisiace články	3776
súvisiaci článok	3776
süre	4225
süti beállítások	2198
süti tájékoztató	2198
sütibeállítások	2198
sütik kezelése	2198
sākt testu	2827
sīkdatņu iestatījumi	2809
sīkdatņu politika	2831
sīkfailu iestatījumi	2831
słowa kluczowe	3175
sūtīt e-pastā	2849
sắp xếp theo	4458
số tiền khác	4476
""", 't': """
t'ha estat útil	423
t'ha estat útil aquest article	405
t'ha estat útil aquest resum	405
t'ha semblat útil	423
ta treść jest niedostępna	3235
ta treść jest zablokowana	3235
ta video ni več na voljo	3933
ta članek je zaklenjen	3942
tack för din anmälan	3977
tack för din prenumeration	4066
tack för din röst	91	4043
tack för ditt meddelande	4066
tagasi üles	1550
taip pat žiūrėkite	2725
tak, chcę	3242
tak, chętnie	3242
tak, poproszę	3242
takaisin ylös	1678
takipten çik	4250
takk for at du meldte deg på	3122
takk for din påmelding	3122
takk for påmeldingen	3033
talebiniz gönderildi	4268
tallenna myöhemmäksi	1668
talán később	2134
tam ekrandan çik	4224
tamaño de la letra	1459
tamaño de letra	65	1358
tamaño del texto	65
también te puede gustar	1373
también te puede interesar	1373
també et pot interessar	393
também pode gostar	3350
tapahtui virhe. yritä myöhemmin uudelleen	1741
tapahtui virhe. yritä uudelleen	1741
tarjeta de crédito	1338
tarjeta de débito	1338
tarkista sähköpostisi	1741
tartalom betöltése	2198
tartalom engedélyezése	2198
tartalom megjelenítése	2198
tartalomjegyzék	2202
tasuline koostöö	1557
te ha parecido útil	1422
te ha resultado útil	1422
te ha resultado útil este artículo	1398
te ha resultado útil este resumen	1398
te ha sido útil	1422
te ha sido útil este resumen	1398
te poți dezabona oricând	3459
te rugăm să îl dezactivezi	3492
te vsebine ni mogoče prikazati	3930
te-ar putea interesa și	3467
tee meile kohvi välja	1545
tehisaru kokkuvõte	1503
tehisaru võib eksida	1552
tehisintellekt võib eksida	1552
tehty tekoälyllä	1751
teie hääl on arvesse võetud	1533
tej treści nie można wyświetlić	3235
tek seferlik bağiş	4235
tek seferlik bağiş yap	4266
tekijänoikeudella suojattu	1749
teklifi gör	4223
teklifleri gör	4267
tekoäly voi tehdä virheitä	1751
tekoälyn luoma	1751
tekoälyn tekemä	1751
tekoälyn tekemä tiivistelmä	1678
tekoälyn tiivistelmä	1678
tekoälyn tuottama	1751
tekoälytiivistelmä	1678	1752
tekst je zaključan	3745
tekst powstał przy pomocy ai	3261
tekst przetłumaczony maszynowo	3261
teksta izmērs	2849
tekststørrelse	65
tekstą įgarsino dirbtinis intelektas	2728
telefonszám	2215
telefón	3848
teljes hozzáférés	2137
teljes képernyő	2201
teljes név	2215
temas del día	1373
temi že sledite	3957
ten artykuł jest zablokowany	3248
ten film jest niedostępny	3238
ten film nie jest dostępny w twoim kraju	3238
ten film nie jest już dostępny	3238
tento obsah je blokován	548
tento obsah je zablokovaný	3831
tento obsah nemôžeme zobraziť	3831
tento obsah nemůžeme zobrazit	548
tento obsah není dostupný	548
tento obsah není k dispozici	548
tento obsah nie je dostupný	3831
tento obsah nie je k dispozícii	3831
tento obsah sa nedá zobraziť	3831
tento článek je uzamčen	562
tercihleri yönet	4262
tercihlerimi yönet	4262
termos e condições	3303
teste başla	4220
teste grátis	3284
testează-ți cunoștințele	3476
testează-ți cunoștințele cu quizul nostru	3452
testi başlat	4220
testi çöz	4220
teszteld a tudásod	2152
tesztelje tudását	2152
tetszőleges összeg	2208
text bol vytvorený automaticky	3856
text byl vytvořen automaticky	575
text je chránený autorským právom	3854
text je chráněn autorským právem	573
text čte umělá inteligence	551
texten fortsätter nedan	3986
texten fortsätter under bilden	3986
texten är maskinöversatt	4076
texten är skapad automatiskt	4076
textgröße	900
textgröße ändern	900
teď ne	469
teşekkürler, mesajiniz gönderildi	4240
tham gia bình chọn	4457
tham gia khảo sát	4457
tham gia thăm dò	4457
thanh toán hàng năm	4478
thanh toán hàng tháng	4478
thanh toán qua paypal	4500
theo dõi chủ đề	4489
theo dõi chủ đề này	4489
theo dõi tác giả	4489
thoát toàn màn hình	4464
thu gọn	4427
thème suivi	1922
thèmes	1812
thématiques	1812
thêm câu trả lời	4495
thêm làm nguồn ưu tiên	4489
thêm vào giỏ hàng	4503
thích	4415
thích nhất	4458
thông tin bắt buộc	4480
thông tin doanh nghiệp	4420
thông tin quảng cáo	4453
thăm dò	92
thăm dò ý kiến	92
thư viện ảnh	4484
thẻ	4425
thời gian còn lại	4464
thời gian hiện tại	4465
thời lượng	4465
ti è stato utile	2429
tienes que iniciar sesión para guardar artículos	1418
tietosuojakäytäntö	1725
tik būtini	2763
tik būtinieji slapukai	2763
tikai nepieciešamās	2831
tikai nepieciešamās sīkdatnes	2831
tiktokで見る	2600
til støttesiden	680
tilbagetræk samtykke	670
tilbakemelding på saken	3045
tilføj en kommentar	698
tilføj kommentar	698
tilføj os som foretrukken kilde	700
tilføj som foretrukken kilde	700
tilgjengelig på google play	3111
till gåvosidan	4061
tillad én gang	670
tillat én gang	3106
tillåt	4058
tillåt alltid	4052
tillåt annonser	4060
tillåt aviseringar	4057
tillåt en gång	4051
tillåt innehåll	4051
tillåt inte	4058
tillåt notiser	4057
tillåt reklam	4060
tiltás	2205
timp rămas	3482
tin bài liên quan	4451
tin cùng chuyên mục	4425
tin cùng tác giả	4452
tin khác	4425
tin liên quan	4425
tin mới	4425
tin mới nhất	4425
tin nhắn của bạn	4501
tin nhắn của bạn đã được gửi	4480
tin nóng	4452
tin nổi bật	4425
tin quảng cáo	4453
tin tiếp theo	4484
tin trước	4425
tin tài trợ	4425
tin tức liên quan	4425
tin đọc nhiều	4425
tipărește	3432
tipărește articolul	3466
tipărește rețeta	61
tisk článku	580
titta på videon	4054
tiêu điểm	4425
tiến # giây	4464
tiếp theo	4427
tiếp tục trên trình duyệt	4470
tiếp tục trên web	4470
tiếp tục với apple	4478
tiếp tục với email	4500
tiếp tục với facebook	4478
tiếp tục với google	4478
tiếp tục đọc	4502
tlačiť	3779
to cię może zainteresować	3175
to może cię zainteresować	3175
to wideo jest niedostępne	3238
to wideo nie jest już dostępne	3238
toate știrile	3503
toda contribuição ajuda	3372
toda la información	1450
todas as notícias	3381
todavía no eres suscriptor	1444
todavía no estás registrado	1444
todos los artículos de este autor	1481
todos los artículos del autor	1481
todos los artículos del especial	1478
todos los derechos de reproducción reservados	1483
todos los vídeos	1450
todos os comentários	3306
todos os vídeos	3381
toimituskulut lisätään	1722
totes les notícies	451
toto pole je povinné	565
toto téma již sledujete	579
toto video již není dostupné	551
toto video není dostupné	551
toto video není ve vaší zemi dostupné	551
toto video nie je dostupné	3834
toto video nie je vo vašej krajine dostupné	3834
toto video už není dostupné	551
toto video už nie je dostupné	3834
tots els vídeos	451
tous droits de reproduction réservés	1925
toute l'actualité	1812
toutes les actualités	1890
toutes les vidéos	1890
toutes nos vidéos	1890
tovább	2152
tovább a cikkre	2217
tovább a dossziéhoz	2217
tovább a galériához	2217
tovább a recepthez	61
tovább a rovatra	2150
tovább a tartalomhoz	2217
tovább a teljes cikkre	2217
tovább a támogatáshoz	2208
tovább a támogatási oldalra	2208
tovább a webshopba	2195
tovább az ajánlathoz	2195
tovább olvasom	2152
további cikkek	2150
további cikkek a szerzőtől	2217
további cikkek a témában	2150
további cikkek betöltése	2217
további hírek	2150
további részletek itt	2152
továbbiak betöltése	2152
továbbiak megjelenítése	2217
toàn màn hình	4465
traducció automàtica	431
traducción automática	1430
traducere automată	3482
traducido automáticamente	1457
tradução automática	3330
traduït automàticament	456
trang chủ	4427
trang này có hữu ích không	4457
transcripció	431
transcripción	1430
transcrição	3361
transferência bancária	3283
trenutni čas	3934
trenutni čas #	3933
treści komercyjne	3269
treści naszych partnerów	3269
treści partnerskie	3167
treść dla subskrybentów	3248
treść niedostępna	3235
treść premium	3248
treść sponsorowana	3167
treść wygenerowana przez ai	3261
treść zablokowana	3235
treść zewnętrzna	3235
tria la teva subscripció	417
trimite răspunsul	3473
troškovi dostave	3733
truy cập không giới hạn mọi bài viết	4500
trwa ładowanie odtwarzacza	3238
tryb pełnoekranowy	3238
træk dit samtykke tilbage	670
træk samtykke tilbage	670
trình phát âm thanh	4498
trò chơi	4462
trước	4427
trường bắt buộc	4480
trường này là bắt buộc	4480
trả lời	4424
trở lại	4427
trở lại đầu trang	4484
tu ce părere ai? lasă un comentariu	3452
tu donación desgrava	1441
tu izmanto reklāmu bloķētāju	2838
tu navegador no puede reproducir este vídeo	1396
tue meitä	1660
tue meitä patreonissa	1735
tue työtämme	1735
tule meile tööle	1503
tuotettu tekoälyllä	1751
turinys saugomas autorių teisių	2785
turinys užblokuotas	2763
turiu paskyrą	2773
turpini lasīt	2792
turpinājums pēc reklāmas	2801
turpināt ar apple	2840
turpināt ar facebook	2840
turpināt ar google	2840
turpināt lasīt	2792
tutar seç	4266
tutar seçin	4266
tvarkyti pranešimus	2768
tvarkyti sutikimą	2763
twitter'da paylaş	4167
twitterで見る	2600
twoja wiadomość	3252
twoje imię	3252
twój adres e-mail	3156
twój e-mail	3156
twój głos został oddany	3227
twój głos został policzony	3227
twój głos został zapisany	3227
tykkää	1754
tylko niezbędne	3235
tytuł przelewu: darowizna	3245
tytułem: darowizna na cele statutowe	3245
tài khoản của tôi	4410
tài trợ	4420
tài trợ bởi	4493
támogass minket	2135
támogass minket patreonon	2208
támogasson minket	2135
támogasson minket a patreonon	2208
támogatom	2135
támogatom a lapot	2208
támogatom az oldalt	2208
támogatott tartalom	87	2145
támogatás	2135
támogatás paypalon	2208
támogatási oldal	2208
támogatói tartalom	2145
tárgy	2215
täisekraan	1539
tämä artikkeli on lukittu	1738
tämä juttu on lukittu	1738
tämä kenttä on pakollinen	1741
tämä sisältö ei ole saatavilla	1725
tämä video ei ole enää saatavilla	1728
tämä video ei ole saatavilla	1728
täname liitumast	1521
tässä artikkelissa	1744
tässä jutussa	1744
tässä olisi upotus facebookista	1678
tässä olisi upotus instagramista	1678
tätä sisältöä ei voida näyttää	1725
täytä ristikko	1718
täytä tämä kenttä	1741
télécharger l'appli	1878
télécharger l'audio	1871
télécharger l'épisode	1871
télécharger le mp#	1871
télécharger le podcast	1871
téléchargez l'appli	1878
téma követése	2227
téma už sledujete	579
témata	486
tému už sledujete	3860
témy	3776
témáim	2228
témák	2150
térkép megnyitása	2153
términos de uso	1366
términos y condiciones	1366
tên của bạn	4481
tên hiển thị	4495
tìm kiếm	4427
tóm tắt ai	4488
tóm tắt bằng ai	4488
tóm tắt bởi ai	4488
tópicos	3310
tópicos relacionados	3310
tôi đã hiểu	4428
tôi đã tắt	4475
tôi đã tắt trình chặn quảng cáo	4474
tôi đồng ý với chính sách bảo mật	4480
tôi đồng ý với điều khoản sử dụng	4480
tõlgitud tehisintellekti abil	1552
több	2152
több betöltése	2217
több mutatása	2217
töltsd ki a kvízt	2152
töltsd ki kvízünket	2191
töltse ki a kvízt	2152
töltse újra az oldalt	2207
tùy chọn cookie	4468
tùy chọn khác	4491
túto tému už sledujete	3860
tühista igal ajal	1496
tüm fotoğraflar	4244
tüm fotoğraflari gör	4244
tüm haberler	4174
tüm haberlere sinirsiz erişim	4267
tüm haberleri gör	4244
tüm içeriğe sinirsiz erişim	4267
tüm oyunlar	4220
tüm videolar	4244
tüm videolari gör	4244
tüm yazilari	4174
tüm yazilari gör	4244
tüm yorumlar	4173
tüm çerezleri kabul et	4262
tüm çerezleri reddet	4262
tümü	4177
tümünü gör	4176
tümünü göster	4177
tümünü kabul et	4170
tümünü reddet	4170
tăng cỡ chữ	4491
tēmas	2794
tęsinys po reklamos	2732
tęsti su apple	2773
tęsti su facebook	2773
tęsti su google	2773
tłumaczenie automatyczne	3262
tłumaczenie maszynowe	3262
tạm dừng video	4464
tạo bởi ai	4498
tạo tài khoản	4410
tải audio	4464
tải bài đăng	4468
tải lại trang	4474
tải nội dung	4468
tải thêm	4427
tải thêm bình luận	4457
tải trên app store	4470
tải trên google play	4470
tải tập này	4464
tải về từ app store	4470
tải về từ google play	4470
tải âm thanh	4464
tải ứng dụng	4470
tải ứng dụng ngay	4470
tất cả tin tức	4484
tất cả trò chơi	4460
tất cả video	4484
tắt tiếng	4465
tặng bài viết	4451
tặng sao	4451
tặng sao cho bài viết	4451
tặng sao cho tác giả	4499
tốc độ phát	4464
từ chối tất cả	4468
từ chối tất cả cookie	4497
từ khóa	4425
tự động phát	4465
""", 'u': """
u košaricu	3732
u ovom članku	3751
udostępnij	3163
udostępnij na facebooku	3163
udostępnij na twitterze	3163
udostępnij na x	3163
udostępnij w mediach społecznościowych	3163
udělit souhlas	482
ugens spørgsmål	663
ugodnost za naročnike	3928
ugodnosti za naročnike	3928
ugrađeni sadržaj	3734
ugrás a galériához	2217
ugrás a recepthez	61
ugrás a receptre	61
ugrás a tartalomhoz	2217
ugrás a tartalomra	2217
uključi	3740
uključi obaveštenja	3726
uključi obavijesti	3726
uključi se u raspravu	3758
uključi zvuk	3736
uključite javascript	3736
uključite notifikacije	3726
uključite obaveštenja	3726
uključite obavijesti	3726
uključite se u raspravu	3758
ukryj reklamę	3269
ukrštenica	3730
ulkoinen sisältö	1725
ulkopuolinen sisältö	1725
uloženo	581
uložené	3862
uložit	478
uložit na později	478
uložit nastavení	548
uložit recept	61
uložit volby	548
uložit článek	478
uložiť	3779
uložiť na neskôr	3779
uložiť nastavenia	3831
uložiť recept	61
uložiť voľby	3831
uložiť článok	3779
ultima oră	3439
ultimele știri	3439
um assinante presenteou você com este artigo	3349
un abonat ți-a oferit acest articol	3466
un abonné vous offre cet article	1855
un e-mail de confirmation vous a été envoyé	1848
un suscriptor te ha regalado este artículo	1418
un suscriptor te regala este artículo	1488
une erreur s'est glissée dans l'article	1808
ungültige e-mail-adresse	885
unterstütze uns	714
unterstützen	714
unterstützen sie uns	714
unterstützen sie uns per paypal	806
unustasid salasõna	1546
uočili ste grešku	3754
uočili ste pogrešku	3754
uočili ste pogrešku u članku	3754
uporabniško ime	3943
uporabniško ime ali e-pošta	3942
upotettu sisältö	1725
upozorniť na chybu	3853
upozornění	556
uppläst av en ai-röst	4054
uppläst av en dator	3982
uppläst av en syntetisk röst	4054
uppläst av syntetisk röst	4054
uppläst med ai-röst	3982
upravljaj kolačićima	3734
upravljaj piškotke	3930
ur vår butik	4047
url 복사	2629
urlをコピー	2516
urlをコピーしました	2596
urlをコピーする	2545
url복사	2629
urmărește acest subiect	3458
urmărește autorul	3509
urmărește live	3458
urmărește subiectul	3509
urmărești deja acest subiect	3509
următorul	3441
următorul videoclip	3519
uslovi korišćenja	3691
ustaw jako preferowane źródło	3265
ustawienia plików cookie	3168
ustawienia prywatności	3235
ustvarjeno s pomočjo umetne inteligence	3954
utónév	2215
uutishälytykset	1732
uvek prikaži	3734
uvijek prikaži	3734
uvjeti korištenja	3691
uygulamada aç	4229
uygulamayi aç	4229
uygulamayi yükle	4229
uz sākumlapu	2844
uz sākumu	2799
uzdāvini rakstu	2849
uzdāvināt rakstu	2849
uzyskaj dostęp	3153
učitaj još	3751
učitaj objavu	3734
učitaj sadržaj	3734
učitaj video	3734
učitaj više	3751
učitavanje playera	3736
učitavanje videa	3736
ušetrite #%	3845
ušetríte #%	3845
ušetřete #%	563
ušetříte #%	563
ušteda #%	3746
uštedite #%	3746
używasz adblocka	3243
używasz programu do blokowania reklam	3243
už jsem ho vypnul	558
už jste hlasovali	541
už komentarus atsako jų autoriai	2729
už mám predplatné	3844
už mám předplatné	562
už mám účet	562
už máte predplatné? prihláste sa	3772
už máte předplatné	562
už máte účet	3772
už máte účet? prihláste sa	3772
už podporujem	3783
už podporuji	469
už sledujete	579
už ste hlasovali	3825
uždaryti	2731
uždaryti galeriją	2777
uždaryti reklamą	2732
uživatelské jméno	563
uživatelské jméno nebo e-mail	562
uživo	3737
užpildykite apklausą	2730
užsakomasis straipsnis	2732
užsakomasis turinys	87	2732
užsisakyti knygą	2761
užsisakyti prenumeratą	2723
""", 'v': """
v košarico	3928
v tem članku	3948
v tomto článku	568
v živo	3934
vaata kõiki	1550
vaata kõiki tellija soodustusi	1496
vaata lähemalt	1503
vaba töökoht	1503
vad tycker du? rösta här	3997
vai kopsavilkums bija noderīgs	2798
vai raksts bija noderīgs	2798
vai tas bija noderīgi	2846
vai vēlaties saņemt paziņojumus	2836
vain jäsenille	1739
vain välttämättömät	1725
vain välttämättömät evästeet	1725
vairāk no autora	2844
vairāk par tēmu	2794
vairāk rakstu	2844
vaizdo grotuvas įkeliamas	2765
vaizdo įrašas	2730
vaizdo įrašas nebepasiekiamas	2765
vaizdo įrašas nepasiekiamas	2765
vaizdo įrašas nepasiekiamas jūsų šalyje	2765
vaizdo įrašo paleisti negalima	2765
vaizdo įrašą rasite čia	2730
valami elromlott. próbáld újra	2214
valami hiba történt. próbálja újra	2214
valgfrit beløb	680
valgfritt beløp	3116
van egy jó sztorija	2221
van egy jó témája	2221
van már előfizetése	2211
van már fiókja	2137
van már fiókod	2211
van már fiókom	2211
vanjski sadržaj	3734
var artikeln till hjälp	3990
var det här till hjälp	3997
var det til hjælp	696
var detta till hjälp	4076
var dette en hjælp	696
var resuméet nyttigt	612
var sammanfattningen till hjälp	3990
varbūt vēlāk	2837
varför ser jag den här annonsen	4083
varför visas den här annonsen	4083
vari atteikties jebkurā laikā	2792
varje bidrag hjälper	4061
varje bidrag räknas	4061
varje krona hjälper	4061
varje krona räknas	4061
vasta küsitlusele	1503
vastaa kyselyyn tästä	1678
vaš e-mail	3748
vaš e-naslov	3945
vaš e-poštni naslov	3945
vaš glas je bil oddan	3925
vaš glas je uračunat	3729
vaš glas je zabeležen	3729	3925
vaš glas je zabilježen	3729
vaš komentar	3678
vaš mejl	3748
vaša e-mail adresa	3748
vaša e-mailová adresa	3847
vaša poruka	3749
vaša poruka je poslana	3748
vaša poruka je poslata	3748
vaša správa	3848
vaše e-mailová adresa	565
vaše ime	3749	3946
vaše jméno	566
vaše meno	3848
vaše sporočilo	3946
vaše sporočilo je poslano	3945
vaše zpráva	566
veckans fråga	4043
vecākie vispirms	2847
vedno prikaži	3930
vegyél jegyet	2195
veja esta publicação no instagram	3328
veja também	3310
veja todas as opções de assinatura	3347
velg beløp	3116
velikost písma	65
veličina fonta	3762
veličina slova	3762
veličina teksta	65
velocidad de reproducción	1429
velocidade de reprodução	3360
velocitat de reproducció	430
velocità di riproduzione	2437
venujte nám # %	3841
ver # comentários	3338
ver biografía	1392
ver comentários	3306
ver conteúdo	3364
ver conteúdo externo	3328
ver dossiê	3381
ver esta publicación en instagram	1396
ver esta publicação	3401
ver esta publicação no instagram	3328
ver fotogalería	1450
ver galería	1376
ver galería de fotos	1450
ver imágenes	1478
ver la galería	1450
ver mais notícias	3381
ver más	1376
ver más artículos	1453
ver más artículos del autor	1392
ver más noticias	1419
ver más vídeos	1450
ver oferta de suscripción	1475
ver opciones de suscripción	1475
ver preço	3358
ver suscripción	1475
ver también	1373
ver também	3310
ver todas as notícias	3381
ver todas las opciones de suscripción	1415
ver todos los artículos	1450
ver todos los vídeos	1450
ver todos os vídeos	3381
ver traducción	1377
ver tradução	3314
ver transcripción	1429
ver transcrição	3360
ver vídeo	1376
vergrößern	759	889
verificați adresa de email	3499
verifică-ți emailul	3499
verifică-ți inboxul	3499
verlagssonderveröffentlichung	817
versandkosten können anfallen	868
vertrag kündigen	748
verträge hier kündigen	748
verwandte beiträge	755
ves a la pàgina de donacions	442
ves algún error? comunícalo	1405
veure aquesta publicació a instagram	402
vezetéknév	2215
vezi această postare pe instagram	3449
vezi conținutul	3485
vezi mai multe știri	3467
vezi prețul	3479
vezi răspunsurile	3473
vezi toate știrile	3503
vezi și	3439
već imam nalog	3745
već imam račun	3745
već imate nalog	3668
već imate pretplatu	3668
već imate račun	3668
već podržavam	3683
već pratite	3760
već pratite ovu temu	3760
već sam pretplatnik	3745
već ste glasali	3729
već ste glasovali	3729
već ste pretplatnik	3668
več iz rubrike	3876
več novic iz regije	3876
več o tem	3876
več o temi	3876
več člankov	3948
več člankov avtorja	3948
veľkosť písma	65
veľkosť textu	3861
vi kan inte visa det här innehållet	4051
viac k téme	3776
viac si o tom prečítate tu	3776
viac článkov	3850
videa ni mogoče predvajati	3933
video atskaņotājs tiek ielādēts	2833
video ei ole enää saatavilla	1728
video ei ole käytettävissä	1728
video ikke tilgængelig	673
video již není k dispozici	551
video không khả dụng	4464
video không tồn tại	4464
video mevcut değil	4224
video nav pieejams jūsu valstī	2833
video nelze přehrát	551
video není dostupné	551
video není dostupné ve vaší zemi	551
video není k dispozici	551
video nevar atskaņot	2833
video ni na voljo v vaši državi	3933
video nicht verfügbar	874
video nie je dostupné	3834
video nie je dostupné vo vašej krajine	3834
video nie je k dispozícii	3834
video nije dostupan u vašoj državi	3736
video nije dostupan u vašoj zemlji	3736
video nije moguće reproducirati	3736
video này không còn tồn tại	4464
video này không khả dụng	4464
video oynatici yükleniyor	4224
video sa nedá prehrať	3834
video sa nepodarilo načítať	3834
video se ne može reprodukovati	3736
video se nepodařilo načíst	551
video tiếp theo	4498
video trước	4498
video už není k dispozici	551
video už nie je dostupné	3834
video už nie je k dispozícii	3834
video više nije dostupan	3736
video yüklenemedi	4263
video yüklenirken hata oluştu	4263
video yükleniyor	4224
videoafspilleren indlæses	673
videoclipul următor	3519
videoen er ikke længere tilgængelig	673
videoen er ikke tilgængelig	673
videoen er ikke tilgængelig i dit land	673
videomängija laadimine	1539
videon voi katsoa jutun yläosasta	1678
videon är inte längre tillgänglig	4054
videon är inte tillgänglig	4054
videoyu izlemek için tiklayin	4176
videoyu yükle	4227
videó	2150
videó betöltése	2198
videó betöltése folyamatban	2201
videó lejátszása	2201
videó megtekintése	2201
videók	2150
videólejátszó betöltése	2201
videónkat itt nézheti meg	2152
vidéo	1815
vidéo indisponible	1871
vidéo non disponible	1871
vidéo précédente	1911
vidéo suivante	1911
vidéo à la une	1911
vielen dank für deine nachricht	885
vielen dank für deine stimme	864
vielen dank für ihr feedback	796
vielen dank für ihre anmeldung	727
vielen dank für ihre nachricht	885
vielen dank für ihre stimme	864
vielen dank für ihre teilnahme	91
vielleicht später	713
vienkartinė auka	2771
vienkartinė parama	2772
vienmēr atļaut	2831
vienmēr rādīt	2831
vienreizējs ziedojums	2839
viestisi on lähetetty	1741
vil du få varsler	3112
vilkår	609	3042
vill du få notiser	4057
vill du få pushnotiser	4057
vipps et beløp	3025
virheellinen sähköpostiosoite	1741
vis færre	620	3052
vis i fuld skærm	689
vis oversættelse	621
visa bilden i helskärm	3997
visa färre	3997
visa i helskärm	4069
visa inlägg från facebook	3997
visa inlägg från instagram	3997
visa innehåll	3987
visa innehållet	4051
visa lösenord	4063
visa och godkänn	4051
visa översättning	3998
visas tiesības paturētas	2852
visi komentāri	2847
vissza a címlapra	2217
vissza a főoldalra	2217
vissza a tetejére	2152
vissza az oldal tetejére	2217
visszajelzés	2149
visszajelzés küldése	2224
viteză de redare	3481
vizitează magazinul	3479
više o temi	3675
više od autora	3751
više vijesti iz regije	3675
više članaka	3751
više članaka autora	3751
viết bình luận	4424
viết bình luận của bạn	4457
viết trả lời	4457
vlastná suma	3841
vlastní částka	559
vložený obsah	548
vložit do košíku	545
vložit komentář	577
vložiť do košíka	3829
vložiť komentár	3858
vnesite e-poštni naslov	3945
vnesite veljaven e-poštni naslov	3945
voce generată de ai	3481
você concorda? vote	3338
você está seguindo este tema	3412
você já está inscrito	3408
você já segue este tema	3389
você já votou	3352
você pode gostar	3310
você pode se interessar	3310
você segue este autor	3412
você também pode gostar	3310
voir le détail	1816
voir les détails	1816
voir les réponses	1863
voir les résultats	91	1816
voir les résultats du sondage	1843
voir toute l'actualité	1890
voir toutes les vidéos	1890
voix générée par ia	1911
voltar ao início	3381
voltar atrás	3314
voltar à página inicial	3381
volver al índice	1478
volver atrás	1377
von einer künstlichen stimme vorgelesen	874
von ki übersetzt	895
vorgelesen von einer künstlichen stimme	874
vos réactions	1808
votează	91
votează în sondaj	3473
votează în sondajul nostru	3452
votre avis nous intéresse	1843
votre demande a bien été envoyée	1918
votre demande a été envoyée	1918
votre message a bien été envoyé	1886
votre nom et prénom	1918
votre prénom	1887
votre soutien fait la différence	1915
votre vote a bien été pris en compte	1863
votre vote a été enregistré	1863
votre vote a été pris en compte	91
votul dumneavoastră a fost înregistrat	3473
votul tău a fost înregistrat	3473
vous aimerez peut-être	1812
vous avez déjà un compte	1779
vous avez déjà un compte ? connectez-vous	1779
vous avez déjà un compte ? identifiez-vous	1779
vous avez déjà voté	1863
vous bloquez nos publicités	1914
vous n'êtes pas abonné	1884
vous n'êtes pas encore inscrit	1884
vous n'êtes pas inscrit	1884
vous possédez déjà un compte	1779
vous pourriez être intéressé	1812
vous suivez ce thème	1922
vous suivez déjà ce sujet	1899
vous suivez déjà ce thème	1899
vous suivez déjà cet auteur	1899
vous êtes bien inscrit	1918
vous êtes déjà inscrit	1918
vous êtes inscrit	1918
vprašanje dneva	3925
vreau să donez	3494
vreau să primesc newsletterul	3459
vreau să susțin	3494
vsak evro šteje	3940
vsak petek. brezplačno. brez spama	3945
vsak prispevek šteje	3940
vsaka donacija šteje	3940
vsebina je avtorsko zaščitena	3952
vsebina sporočila	3875
vsebine naših partnerjev	3960
vsebine ni mogoče prikazati	3930
vsi članki	3948
vsi članki avtorice	3948
vsi članki avtorja	3948
vstúpiť do diskusie	3779
vstúpiť do galérie	3850
vui lòng kiểm tra email	4480
vui lòng nhập bình luận	4495
vui lòng nhập email	4480
vui lòng nhập email hợp lệ	4480
vui lòng nhập họ tên	4480
vyberte si predplatné	3844
vyberte si předplatné	562
vyberte částku	559
vybrat předplatné	562
vybrať	3845
vybrať predplatné	3844
vygenerované ai	3856
vygenerované pomocou ai	3856
vygenerováno ai	575
vygenerováno pomocí ai	575
vyplňte toto pole	565
vypnite blokovanie reklám	3839
vypnite prosím adblock	3839
vypnite, prosím, adblock	3839
vypnúť zvuk	3834
vypněte prosím adblock	557
vypněte si adblock	557
vypočuť si článok	3834
vypočuť článok	3834
vyskytla sa chyba. skúste to znova	3847
vyskúšajte si kvíz	3825
vytisknout článek	478
vytlačiť	3779
vytlačiť recept	61
vytlačiť článok	3779
vytvorené ai	3856
vytvorené pomocou ai	3856
vytvorené umelou inteligenciou	3856
vytvořeno ai	575
vytvořeno pomocí ai	575
vytvořeno umělou inteligencí	575
vytvořila ai	575
vytvořit účet	471
vyzkoušejte si kvíz	541
vyzkoušet	471
vyčerpali ste limit článkov	3844
vágólapra másolva	2229
válassz csomagot	2211
válassz előfizetést	2211
válassz összeget	2208
válasszon csomagot	2211
válasszon előfizetést	2211
válasszon összeget	2208
válasz	2149	2226
válaszok elrejtése	2225
válaszok megjelenítése	2225
válaszolok	2226
választom	2212
választás mentése	2198
váš e-mail	475
váš email	565
váš hlas bol započítaný	3825
váš hlas bol zaznamenaný	3825
váš hlas byl započítán	541
váš hlas byl zaznamenán	541
väiksem tekst	1555
väline sisu	1514
välj	4064
välj abonnemang	4063
välj belopp	4061
välj din prenumeration	4063
välj ditt abonnemang	4063
välj erbjudande	4063
välj prenumeration	4063
välj som föredragen källa	4080
vänligen stäng av annonsblockeraren	4059
värsked uudised	1498
vælg	684
vælg abonnement	683
vælg beløb	680
vælg dit abonnement	683
vælg som foretrukken kilde	700
vælg tilbud	683
vérifiez votre boîte de réception	1886
vérifiez votre boîte mail	1886
vés a la recepta	61
více	486
více k tématu	486
více o tématu	486
více si o tom přečtete zde	486
více článků	568
vídeo anterior	1470	3402
vídeo destacado	1470
vídeo indisponível	3360
vídeo no disponible	430	1429
vídeo não disponível	3360
vídeo seguinte	3402
vídeo siguiente	1470
vídeos	1373	3310
võib-olla hiljem	1543
võid igal ajal loobuda	1548
võta nõusolek tagasi	1537
võta toimetusega ühendust	1551
výber redakcie	3776
výběr redakce	486
výhoda pre predplatiteľov	3829
výhoda pro předplatitele	545
výhody pre predplatiteľov	3829
výhody pro předplatitele	545
výsledky	92
výsledky ankety	552
výsledky hlasovania	3835
výsledky hlasování	552
vēl nav konta	2840
vēl neesi abonents	2840
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
všetky komentáre	3858
všetky články	3850
všetky články autora	3850
všetky články autorky	3850
všeč mi je	3956
vždy povolit	549
vždy povoliť	3832
vždy zobrazovat	548
vždy zobrazovať	3831
về trang chủ	4484
về tác giả	4485
về đầu trang	4427
""", 'w': """
w każdy piątek. za darmo. bez spamu	3251
warto przeczytać	3175
was können wir besser machen	796
wczytaj treść	3235
wczytaj więcej	3254
webshopunkból	2195
weiterblättern	889
weitere beiträge	755
werbung schließen	901
werbung überspringen	745
weź udział w dyskusji	3224
whatsapp'ta paylaş	4167
whatsapp'tan paylaş	4252
whatsappで読む	2545
wiadomość	3252
wiadomość została wysłana	3251
wideo jest niedostępne	3238
wideo niedostępne	3238
widzisz błąd	3258
wie gefällt ihnen dieser artikel	796
wie wir unsere quellen schützen	892
wielkość czcionki	65
wielkość tekstu	3267
więcej	3175
więcej artykułów	3175
więcej informacji	3175
więcej na ten temat	3175
więcej o	3175
więcej od tego autora	3254
więcej tekstów autora	3254
więcej z	3175
wpisz kwotę	3245
wpisz swój e-mail	3156
wprowadź adres e-mail	3156
wpłata jednorazowa	3246
wpłata miesięczna	3246
wpłać	3150
wpłać jednorazowo	3245
wpłać teraz	3150
wróć do góry	3254
wróć na górę	3254
wróć na stronę główną	3254
wspieraj co miesiąc	3245
współpraca płatna	3269
współpraca reklamowa	3167
wszystkie # zdjęcia	3253
wszystkie # zdjęć	3253
wszystkie artykuły	3254
wszystkie artykuły autorki	3254
wszystkie zdjęcia	3253
wszystkie zdjęć	3253
wybierz kwotę	3245
wybierz ofertę	3248
wybierz prenumeratę	3248
wybierz subskrypcję	3248
wycofaj zgodę	3235
wykorzystałeś limit artykułów	3248
wykryliśmy adblocka	3243
wypełnij to pole	3251
wypisz się w dowolnym momencie	3251
wypróbuj	3153
wyraź zgodę	3168
wystąpił błąd	3252
wystąpił błąd. spróbuj ponownie	3251
wystąpił błąd. spróbuj ponownie później	3251
wyłącz adblocka	3243
wyłącz blokowanie reklam	3243
wyłącz dźwięk	3238
wyłącz reklamy	3269
wyłączyłem adblocka	3243
wyślij	91	3252
wyślij e-mailem	3163
wyślij komentarz	3263
wyślij mailem	3267
wyślij opinię	3261
wyślij wiadomość	3251
wyślij zdjęcia	3258
wyślij zgłoszenie anonimowo	3258
wyślij znajomemu	3163
wyświetl treść	3235
wählen	884
własna kwota	3245
włącz	3242
włącz dźwięk	3238
włącz javascript	3238
""", 'x': """
x'te paylaş	4167
xem bình luận	4424
xem bản ghi	4464
xem bản gốc	4428
xem bản đồ	4428
xem bộ ảnh	4484
xem chi tiết	4428
xem chuyên đề	4484
xem các câu trả lời	4457
xem các gói	4500
xem công thức	61
xem giá	4463
xem giá tốt nhất	4503
xem gói đăng ký	4500
xem kết quả	91	4428
xem lại	4465
xem nhiều	4425
xem nhiều nhất	4425
xem nhiều trong tuần	4452
xem nội dung	4468
xem sản phẩm	4503
xem thêm	4425	4427
xem thêm bài của tác giả	4484
xem thêm bình luận	4424
xem thêm tin	4484
xem thêm video	4484
xem thêm ảnh	4484
xem tiếp	4427
xem toàn bộ	4427
xem trên ứng dụng	4470
xem trả lời	4457
xem tất cả	4427
xem tất cả bình luận	4457
xem tất cả ảnh	4484
xem ưu đãi	4463
xem ảnh cỡ lớn	4484
xem ảnh lớn	4484
xでシェア	2516
xでシェアする	2545
xでポスト	2516
xで共有	2596
xで表示	2600
xで見る	2600
x로 공유	2703
x에서 보기	2707
""", 'y': """
ya estás suscrito	1415
ya tenés suscripción	1415
yahoo! japan idでログイン	2582
yahoo!ショッピングで見る	2566
yahoo!ショッピングで購入	2566
yanit gönder	4217
yanitlari gör	4217
yanitlari göster	4217
yapay zeka ile seslendirilmiştir	4224
yapay zeka ile özet	4176
yapay zeka ile özetle	4249
yapay zeka ile üretildi	4263
yapay zeka özeti	4176
yapay zekâ ile seslendirildi	4224
yapay zekâ ile üretildi	4263
yapay zekâ tarafindan seslendirildi	4224
yapay zekâ özeti	4249
yazara e-posta gönder	4246
yazara mesaj gönder	4246
yazarin diğer haberleri	4174
yazarin diğer yazilari	4174
yazarin tüm yazilari	4174
yaziyi büyüt	4252
yaziyi küçült	4252
yeni oyunumuzu keşfet	4258
ymmärrän	1679
yorum gönder	4173
yorum yapmak için giriş yap	4217
yorumlar sadece abonelere açiktir	4257
yorumlari gör	4173
yorumu gönder	4217
yorumu şikayet et	4257
yorumu şikâyet et	4257
yorumunu gönder	4217
youtube-tartalom megjelenítése	2152
youtubeで見る	2600
youtubeで視聴	2600
youtube에서 보기	2707
yritä myöhemmin uudelleen	1741
yritä uudelleen	1741
yukari çik	4244
yz özeti	4176
yêu cầu của bạn đã được gửi	4501
""", 'z': """
z našeho e-shopu	545
z našeho obchodu	545
z nášho e-shopu	3829
z nášho obchodu	3829
z titulní strany	486
za naročnike	3942
zaakceptuj i pokaż	3235
zaboravili ste šifru	3745
zabranjeno prenošenje	3755
zabudnuté heslo	3772
zadajte platný e-mail	3847
zadejte platný e-mail	565
zadejte svůj e-mail	475
zadejte částku	559
zagłosuj	91
zahlungsart wählen	717
zainstaluj aplikację	3240
zakázat	556
zakázať	3838
zakúpiť licenciu	3854
zaloguj się	3153
zaloguj się przez apple	3248
zaloguj się przez facebooka	3248
zaloguj się przez google	3248
zaloguj się z google	3248
zamknij galerię	3254
zamknij reklamę	3269
zamów książkę	3231
zapamatovat přihlášení	562
zapamatovat si mě	562
zapamiętaj mnie	3249
zapamätať si ma	3844
zapisz na później	3163
zapisz się	3156
zapisz się na newsletter	3156
zapisz wybór	3235
zapnout upozornění	555
zapnúť	3838
zapnúť notifikácie	3837
zapnúť titulky	3834
zapnúť upozornenia	3837
zapnúť zvuk	3834
zapomenuté heslo	471
zapomniałem hasła	3248
zapomniałeś hasła	3248
zapomněl jsem heslo	562
zapomněli jste heslo	562
započni kviz	3729
zarejestruj się	3153
zarezervovat místo	545
zarządzaj plikami cookies	3235
zarządzaj powiadomieniami	3241
zarządzaj zgodami	3168
zarządzaj zgodą	3235
zaten üye misiniz	4160
zauważyłeś błąd	3258
zavrieť galériu	3850
zavrieť reklamu	3863
zavřít	469
zavřít galerii	568
zavřít reklamu	582
začať kvíz	3825
začni kviz	3925
začít kvíz	541
załaduj film	3235
załaduj post	3235
załaduj treść	3235
załaduj wideo	3235
załaduj więcej	3178
załóż konto	3153
zaštita osobnih podataka	3691
zaštita privatnosti	3691
zašto vidim ovaj oglas	3764
zašto vidim ovu reklamu	3764
zbývající čas	552
zbývající čas #	551
zbývající čas -#	551
zdieľajte tento text	3779
zdieľajte článok	3779
zdieľať	3779
zdieľať na facebooku	3779
zdieľať na whatsappe	3861
zdieľať článok	3779
zdjęcie # z #	3253
zdjęcie #/#	3253
zeskanuj kod i pobierz aplikację	3240
zeskanuj kod qr, aby pobrać aplikację	3240
zezwól	3242
zezwól na powiadomienia	3241
zezwól na reklamy	3244
zezwól raz	3235
zgadzam się	3168
zgadzam się na powiadomienia	3241
zgadzam się na wyświetlanie treści	3168
zgłoś	3171	3264
zgłoś błąd	3171
zgłoś komentarz	3263
zgłoś nadużycie	3263
zgłoś reklamę	3269
ziedot katru mēnesi	2839
ziņa ir nosūtīta	2842
ziņa tiek papildināta	2799
ziņo par kļūdu	2798
ziņot par komentāru	2847
ziņot par kļūdu	2798
zkontrolujte svoji e-mailovou schránku	565
zkontrolujte svou schránku	565
zkopírovat odkaz	478
zkopírovat odkaz na článek	478
zkopírováno	581
zkopírováno do schránky	580
zkuste to prosím později	565
zmeniť súhlas	3831
zmeniť veľkosť písma	3861
zmenšit písmo	580
zmenšiť písmo	3861
zmień rozmiar tekstu	3267
zmień zgodę	3235
změnit souhlas	548
změnit velikost písma	580
znajdź nas na facebooku	3164
znalazłeś błąd	3258
znalazłeś błąd w tekście	3258
značky	3776
znova naloži stran	3939
znova načítať stránku	3840
znovu načíst stránku	558
zobacz # zdjęcia	3253
zobacz # zdjęć	3253
zobacz cenę	3231
zobacz galerię	3178
zobacz mapę	3179
zobacz ofertę	3231
zobacz również	3175
zobacz szczegóły	3179
zobacz także	3175
zobacz także inne	3175
zobacz też	3175
zobacz więcej	3175
zobacz wszystkie # zdjęcia	3253
zobacz wszystkie # zdjęć	3253
zobacz wszystkie artykuły	3254
zobacz wszystkie zdjęcia	3253
zobacz wszystkie zdjęć	3253
zobacz zdjęcia	3253
zobacz zdjęć	3253
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
zobraziť # fotiek	3849
zobraziť # fotky	3849
zobraziť # fotografie	3849
zobraziť # fotografií	3849
zobraziť # odpovede	3858
zobraziť a prijať	3831
zobraziť cenu	3829
zobraziť diskusiu	3779
zobraziť fotiek	3849
zobraziť fotky	3849
zobraziť fotografie	3849
zobraziť fotografií	3849
zobraziť galériu	3850
zobraziť heslo	3844
zobraziť komentáre	3858
zobraziť menej	3777
zobraziť obsah	3790
zobraziť odpovede	3858
zobraziť ponuku	3829
zobraziť ponuky	3844
zobraziť popis	3850
zobraziť predplatné	3844
zobraziť prepis	3834
zobraziť titulky	3834
zobraziť viac	3777
zobraziť výsledky	91	3825
zobraziť všetko	3777
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
zostań patronem	3150
zostań patronką	3245
zostať prihlásený	3844
zostávajúci čas	3835
zostávajúci čas #	3834
zostávajúci čas -#	3834
zpráva	566
zpráva byla odeslána	565
zpráva pro příjemce: dar	559
zpět na hlavní stránku	568
zpět na začátek	568
zpět nahoru	488
zrušit můžete kdykoli	562
zrušit můžete kdykoliv	562
zrušiť môžete kedykoľvek	3844
zu meine themen hinzufügen	899
zu meinen themen hinzufügen	899
zum rätsel	864
zum vollständigen artikel	888
zur großansicht	888
zur leseliste hinzufügen	837
zur merkliste hinzufügen	740
zur übersicht	758
zurück	751
zurück nach oben	758	888
zurück zum anfang	896
zurück zur startseite	888
zurück zur übersicht	888
zvoliť	3845
zvolte předplatné	562
zvolte částku	559
zvoľte predplatné	3844
zvoľte sumu	3841
zväčšiť	3835
zväčšiť foto	3850
zväčšiť fotografiu	3850
zväčšiť písmo	3861
zväčšiť text	3861
zvětšit	488
zvětšit foto	568
zvětšit fotografii	568
zvětšit písmo	580
zvětšit text	580
zwiń	3178
zásady cookies	548
zásady ochrany osobných údajov	3831
získat licenci	573
získat předplatné	562
získať licenciu	3854
získať predplatné	3844
zůstat přihlášen	562
""", '£': """
£# at amazon	1285
""", '©': """
©ntb	3080
""", 'à': """
à découvrir	1812
à la une	1812
à lire	1812
à lire aussi	1812
à lire dans ce dossier	1812
à lire dans la même rubrique	1812
à lire ensuite	1812
à lire également	1812
à ne pas manquer	1812
à voir	1812
à voir aussi	1812
à voir ensuite	1920
""", 'á': """
áno, chcem	3838
áno, prosím	3838
átirat	2202
átirat elolvasása	2201
átirat megjelenítése	2201
áudio gerado por ia	3330
áudio gerado por voz sintética	3330
""", 'ä': """
ähnliche artikel	755
ähnliche beiträge	755
ähnliche themen	755
äldst	4079
äldsta	4079
äldsta först	4078
älteste	898
älteste zuerst	897
älä missaa mitään	1664
älä salli	1732
älä seuraa	1755
ämne	4067
ämnen	3994
ämnen i artikeln	3994
ämnen i den här artikeln	4069
ändra dina cookieinställningar	4051
ändra samtycke	4051
ändra textstorlek	4082
är du inte prenumerant	4063
är du redan prenumerant	3972
äänenvoimakkuus	1729
äänesi on laskettu	1718
äänesi on rekisteröity	1718
äänesi on tallennettu	1718
äänestyksen tulokset	1729
äänestys	92
äänestä	91	1719
äänestä nyt	91	1718
äänestä tästä	1678
ääni on tuotettu tekoälyllä	1728
ääni pois	1728
ääni päälle	1728
""", 'å': """
åbn	621
åbn appen	675
åbn billedgalleri	689
åbn galleri	689
åbn i app	675
åbn kort	621
åpne	3053
åpne appen	3111
åpne bildegalleri	3125
åpne faktaboks	3053
åpne galleri	3125
åpne i app	3111
åpne kart	3053
årlig	3120
årlig betaling	3120
årligt	684
årsvis	4064
årsvis betalning	4064
återkalla samtycke	4051
återstående tid	4055
återstående tid #	4054
återstående tid -#	4054
""", 'æ': """
ældste	699
ældste først	698
ændr dit samtykke	670
ændr samtykke	670
ændr tekststørrelse	701
""", 'ç': """
çengel bulmaca	4222
çerez ayarlari	4170
çerez ayarlarini yönet	4227
çerez politikasi	4170
çerez tercihleri	4227
çerez tercihlerini yönet	4227
çerezler	4170
çerezleri yönet	4262
çeviriyi göster	4177
çikiş yap	4160
çok okunanlar	4174
""", 'è': """
è gratis e ci vuole solo un minuto	2416
è stato utile	2429
""", 'é': """
é grátis e leva menos de um minuto	3342
é proibida a reprodução	3413
é proibida a reprodução do conteúdo	3413
écouter	1798
écouter (# min	1798
écouter le podcast	1815
écrire à la rédaction	1894
édition du jour	1812
élő	2202
élő közvetítésünk itt	2217
épingler	61
épingler la recette	61
értem	2153
értesítések	2205
értesítések engedélyezése	2204
értesítések kezelése	2204
értékeld a cikket	2224
értékeld a receptet	61
értékelje a cikket	2224
érvénytelen e-mail-cím	2214
étiquettes	1816
évente	2212
éves előfizetés	2212
éves fizetés	2212
éves számlázás	2212
""", 'í': """
így kapcsolhatja ki a hirdetésblokkolót	2206
így védjük a forrásainkat	2221
írd meg a véleményed	2149
írj a szerkesztőségnek	2221
írj hozzászólást	2225
írja meg véleményét	2149
írjon a szerkesztőségnek	2221
írjon hozzászólást	2225
írjon nekünk névtelenül	2221
""", 'î': """
îmi place	3474
în fiecare lună	3495
în parteneriat cu	3513
înainte # secunde	3481
înapoi # secunde	3481
înapoi la prima pagină	3503
înapoi la început	3524
înapoi sus	3441
încarcă conținutul	3485
încarcă mai multe	3441
încarcă mai multe comentarii	3473
încarcă postarea	3485
încarcă videoclipul	3485
închide	3425
închide fereastra	3524
închide galeria	3524
închide meniul	3524
înregistrare	3427
înregistrează-te	3427
îți mulțumim pentru vot	3452
""", 'ô': """
ô chữ	4462
""", 'ö': """
öffnen	758
ön hirdetésblokkolót használ	2206
ön mit gondol? szavazzon	2152
önceki	4176
önceki fotoğraf	4270
önceki görsel	4270
önceki haber	4174
önceki video	4263
önceki yazi	4270
öne çikan haberler	4174
öne çikanlar	4174
önerilen haberler	4174
önerilenler	4174
öppna	3998
öppna appen	4056
öppna bildgalleri	4069
öppna galleri	4069
öppna karta	3998
összes	2152
összes cikk	2217
összes elfogadása	2199
összes elutasítása	2199
összes megtekintése	2217
översatt med ai	4076
özet faydali oldu mu	4173
""", 'ú': """
új hozzászólás	2149
última hora	1373
últimas	3310
últimas entradas	1373
últimas noticias	1373
últimas notícias	3310
últimes notícies	393
últimos artículos	1373
únete	1334
únete a la conversación	1369
única	1442	3373
účtované ročne	3844
účtováno ročně	562
""", 'ü': """
über google anmelden	883
über whatsapp senden	900
über whatsapp teilen	900
übersetzung anzeigen	759
überweisung	718
ücretsiz dene	4160
ücretsiz haber limitinize ulaştiniz	4238
ücretsiz kargo	4254
ücretsiz oku	4267
ücretsiz oyna	4220
ücretsiz üye ol	4160
ücretsiz üye olun	4160
ücretsiz, spam yok	4240
ühekordne annetus	1545
ürüne git	4274
ürünü gör	4274
ürünü incele	4223
üye girişi	4160
üye ol	4159	4160
üye olun	4160
üzenet	2215
üzenet küldése	2214
üzenetét elküldtük	2214
""", 'ý': """
ý kiến	4424
ý kiến bạn đọc	4424
ý kiến của bạn	4424
""", 'ā': """
ārējais saturs	2809
""", 'č': """
častite nas kafom	3743
častite nas kavom	3743
častite nas s kavo	3940
čita sintetički glas	3736
čitaj bez oglasa	3764
čitaj u aplikaciji	3738
čitajte bez oglasa	3764
čitajte bez ograničenja	3745
čitajte u aplikaciji	3738
čitajte uz pretplatu	3745
članak je zaključan	3668
članak je zaštićen autorskim pravom	3755
članak se nastavlja ispod oglasa	3674
članak čita sintetički glas	3736
članek bere sintetični glas	3933
članek je avtorsko zaščiten	3952
članek je zaklenjen	3872
članek se nadaljuje pod oglasom	3875
članek se nadaljuje spodaj	3875
článek byl vytvořen automaticky	575
článek je chráněn autorským právem	573
článek namluvila umělá inteligence	551
článek pokračuje pod reklamou	481
článek čte syntetický hlas	551
články autora	568
článok bol vytvorený automaticky	3856
článok je chránený autorským právom	3854
článok číta syntetický hlas	3834
článok číta umelá inteligencia	3834
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
číta umelý hlas	3834
čítajte aj	3776
čítajte bez obmedzení	3844
čítajte najprv v aplikácii	3836
čítajte v aplikácii	3836
čítať bez reklám	3863
čítať celý článok	3850
čítať s predplatným	3844
čítať ďalej	3850
""", 'ď': """
ďakujeme za hlas	3825
ďakujeme za hlasovanie	3825
ďakujeme za odber	3847
ďakujeme za správu	3847
ďakujeme za vašu správu	3847
ďakujeme za váš hlas	91	3825
ďalšia fotografia	3850
ďalšia snímka	3850
ďalšia strana	3850
ďalšie foto	3850
ďalšie správy	3776
ďalšie video	3834
ďalšie články	19	3776
ďalšie články autora	3850
ďalší článok	3850
""", 'đ': """
đang theo dõi	4489
đang tải	4464
đang tải trình phát	4464
đang tải video	4464
điều khoản sử dụng	4423
điều khoản sử dụng | chính sách bảo mật	4423
đáng chú ý	4425
đã có tài khoản	4410
đã hiểu	4428
đã sao chép	4415
đã sao chép liên kết	4451
đã xảy ra lỗi	4480
đã đóng bình luận	4457
đóng	4408
đóng cửa sổ	4502
đóng góp	4409
đóng góp hàng tháng	4476
đóng góp một lần	4476
đóng menu	4502
đăng ký	4410
đăng ký của bạn đã được xác nhận	4501
đăng ký ngay	4410
đăng ký nhận thông báo	4471
đăng ký thành công	4480
đăng ký để đọc tiếp	4500
đăng nhập	4410
đăng nhập / đăng ký	4410
đăng nhập bằng apple	4478
đăng nhập bằng facebook	4478
đăng nhập bằng google	4478
đăng nhập với facebook	4478
đăng nhập với google	4478
đăng nhập để bình luận	4457
đăng nhập để đọc tiếp	4500
đăng xuất	4410
đường dây nóng	4485
được quan tâm	4452
được tài trợ	4420
được tạo bởi ai	4498
đặt báo	4410
đặt hàng ngay	4503
đặt mua ngay	4463
đặt vé ngay	4463
đến công thức	61
đến trang quyên góp	4476
đến trang ủng hộ	4476
đề xuất	4425
để sau	4408
địa chỉ email của bạn	4501
đọc bài gốc	4502
đọc bài tiếp theo	4502
đọc miễn phí	4500
đọc nhiều	4425
đọc nhiều nhất	4425
đọc sau	4451
đọc thêm	4425	4427
đọc tiếp	4427
đọc tiếp về chủ đề này	4452
đọc toàn bộ bài viết	4484
đọc trên ứng dụng	4470
đồng ý và tiếp tục	4468
đừng bỏ lỡ	4425
""", 'į': """
į el. parduotuvę	2761
į pradinį puslapį	2777
į viršų	2730
įdėti į krepšelį	2761
įgarsinta dirbtinio intelekto	2765
įjungti garsą	2765
įjungti pranešimus	2768
įkelti daugiau	2777
įkelti turinį	2763
įkelti įrašą	2763
įveskite el. pašto adresą	2775
įveskite galiojantį el. pašto adresą	2775
įveskite savo el. pašto adresą	2748
įveskite sumą	2771
įvyko klaida. bandykite dar kartą	2775
įvyko klaida. bandykite vėliau	2775
""", 'ľ': """
ľubovoľná suma	3841
""", 'ł': """
ładowanie odtwarzacza	3238
ładowanie wideo	3238
""", 'ř': """
řadit podle	577
řazení	578
""", 'ś': """
śledź nas	3164
""", 'ş': """
şifremi unuttum	4160
şifrenizi mi unuttunuz	4238
şikayet et	4218
şikâyet et	4218
şimdi değil	4158
şimdi satin al	4274
şurada paylaş	4167
""", 'š': """
šajā rakstā	2844
še nimate računa	3942
še niste naročnik	3942
šiame straipsnyje	2777
šifra	3746
šio turinio parodyti negalime	2763
šio turinio rodyti negalima	2763
šis laukas privalomas	2775
šis lauks ir obligāts	2842
šis raksts ir slēgts	2840
šis saturs nav pieejams	2831
šis straipsnis užrakintas	2773
šis turinys nepasiekiamas	2763
šis vaizdo įrašas nebepasiekiamas	2765
šis vaizdo įrašas nepasiekiamas	2765
šis video nav pieejams	2833
šis video vairs nav pieejams	2833
šo saturu nevar parādīt	2831
šrifto dydis	2782
štampaj	3678
štítky	486
""", 'ž': """
žaisti dabar	2759
že imam račun	3942
že imate račun	3872
že naročnik	3872
že podpiram	3883
že sledite	3957
želite li da primate obaveštenja	3739
želite li primati obavijesti	3739
želite prejemati obvestila	3936
želite prejemati potisna obvestila	3936
želiš primati obavijesti	3739
žiadny spam	3847
žinutė išsiųsta	2775
živě	552
žiūrėkite nuotraukas	2730
žiūrėkite vaizdo įrašą	2730
žiūrėti galeriją	2730
žiūrėti kainą	2761
žiūrėti komentarus	2780
žiūrėti pasiūlymą	2761
žiūrėti planus	2773
žiūrėti rezultatus	91	2759
žiūrėti visus	2777
žymos	2766
žádný spam	565
""", 'ư': """
ưu đãi cho bạn đọc	4463
ưu đãi cho độc giả	4463
ưu đãi tốt nhất	4479
""", 'ș': """
știrea anterioară	3503
știrea următoare	3503
știri pe aceeași temă	3467
știri recomandate	3439
știri similare	3439
știrile zilei	3439
""", 'ț': """
ți-a fost util	3473
ți-a fost util acest articol	3452
ți-a fost util acest rezumat	3452
ți-ai uitat parola	3464
ți-ar putea plăcea și	3467
ține-mă minte	3498
""", 'ά': """
άκουσε το άρθρο	980
άλλες ειδήσεις	19
άλλο ποσό	993
άνοιγμα	926
άνοιγμα εφαρμογής	987
άνοιγμα στην εφαρμογή	987
άνοιγμα χάρτη	926
""", 'έ': """
έξοδος από πλήρη οθόνη	980
έχετε ήδη λογαριασμό	911
έχετε ήδη ψηφίσει	972
έχω ήδη λογαριασμό	996
έχω διαβάσει και αποδέχομαι τους όρους χρήσης	998
έχω λογαριασμό	996
""", 'ή': """
ήταν χρήσιμο	972
""", 'ί': """
ίσως αργότερα	909
ίσως σας ενδιαφέρει	923
""", 'α': """
αγορά από amazon	978
αγορά από το amazon	978
αγορά βιβλίου	978
αγορά εισιτηρίων	978
αγοράστε εισιτήρια	978
αγοράστε εισιτήριο	978
αγοράστε το βιβλίο	978
αγοράστε τώρα	1030
ακολουθήστε μας	1008
ακολουθήστε το θέμα	1008
ακολουθήστε τον αρθρογράφο	1029
ακολουθήστε τον συντάκτη	1008
ακολουθείτε ήδη αυτό το θέμα	1008
ακολουθείτε ήδη αυτόν τον συντάκτη	1029
ακολούθησε	1009
ακούστε	916
ακούστε το άρθρο	916
ακυρώνετε όποτε θέλετε	996
ακύρωση οποιαδήποτε στιγμή	996
ανάκληση συγκατάθεσης	984
αναζήτηση	925
ανανέωση σελίδας	991
ανανέωση συνδρομής	1025
ανανέωση της σελίδας	991
αναπαραγωγή βίντεο	980
αναφέρετε λάθος	1016
αναφέρετε το σχόλιο	1016
αναφορά	973
αναφορά λάθους	922
αναφορά σχολίου	1016
αντιγραφή	1012
αντιγραφή link	916
αντιγραφή συνδέσμου	916
αντιγραφή συνδέσμου άρθρου	916
απάντηση	922
απενεργοποίησα τον ad blocker	991
απενεργοποιήστε το για να συνεχίσετε	991
απεριόριστη πρόσβαση σε όλο το περιεχόμενο	1025
αποδέχομαι	929
αποδέχομαι τους όρους χρήσης	998
αποδοχή	929
αποδοχή και συνέχεια	984
αποδοχή όλων	929
αποδοχή όλων των cookies	1020
αποθήκευση	916
αποθήκευση άρθρου	1031
αποθήκευση επιλογών	984
αποθήκευση προτιμήσεων	984
αποθήκευση συνταγής	61
αποθηκεύστε το άρθρο	916
αποκλειστικά για συνδρομητές	996
αποκτήστε το τώρα	1030
απομαγνητοφώνηση	981
απομνημόνευση	997
αποστολή	999
αποστολή με email	916
αποστολή σχολίου	972
αποσύνδεση	911
αποτελέσματα	92
αποτελέσματα δημοσκόπησης	973
αποτελέσματα ψηφοφορίας	973
αποτυχία φόρτωσης βίντεο	1021
απόκρυψη	926
απόκρυψη απαντήσεων	972
απόρριψη	929
απόρριψη όλων	929
απόρριψη όλων των cookies	1020
αργότερα	909
αρχική	925
αρχική σελίδα	1002
αυτό το άρθρο είναι κλειδωμένο	996
αυτό το βίντεο δεν είναι διαθέσιμο	980
αυτό το βίντεο δεν είναι πλέον διαθέσιμο	980
αυτό το πεδίο είναι υποχρεωτικό	998
αυτόματη αναπαραγωγή	981
αυτόματη μετάφραση	981
αφήγηση με συνθετική φωνή	980
αφήστε ένα σχόλιο	972
αφήστε σχόλιο	922
αφήστε το σχόλιό σας	972
""", 'β': """
βίντεο	923
βαθμολογήστε το άρθρο	922
βρήκατε κάποιο λάθος	1004
βρήκατε λάθος	1004
""", 'γ': """
γίνε συνδρομητής	911
γίνε υποστηρικτής	993
γίνετε μέλος	910
γίνετε συνδρομητής	911
γίνετε υποστηρικτές	993
γράψτε σχόλιο	922
γράψτε το email σας	1026
γράψτε το σχόλιό σας	1016
""", 'δ': """
δείτε ακόμη	1028
δείτε και	923
δείτε ξανά	1021
δείτε περισσότερα	925
δείτε τα αποτελέσματα	91	926
δείτε τα πακέτα	1025
δείτε τα πακέτα συνδρομών	1025
δείτε τα σχόλια	922
δείτε τα όλα	1028
δείτε τη συλλογή	1002
δείτε τη συνταγή	61
δείτε την προσφορά	978
δείτε τις απαντήσεις	972
δείτε τις προσφορές	1025
δείτε τις φωτογραφίες	1002
δείτε το αφιέρωμα	1002
δείτε το προφίλ	1004
δείτε το προϊόν	1030
δείτε το στο amazon	978
δείτε το φωτορεπορτάζ	1002
δείτε φωτογραφίες	1002
δείτε όλα	925
δείτε όλα τα άρθρα	1002
δείτε όλα τα βίντεο	1002
δείτε όλα τα παιχνίδια	975
δείτε όλες τις ειδήσεις	1002
δείτε όλες τις προσφορές	978
δείτε όλες τις φωτογραφίες	1002
δεν έχετε λογαριασμό	996
δεν είναι δυνατή η αναπαραγωγή του βίντεο	980
δεν είναι δυνατή η εμφάνιση του περιεχομένου	984
δεν είστε ακόμη συνδρομητής	996
δεν είστε συνδρομητής	996
δεν μου αρέσει	973
δεν ξέρω	973
δεν ξέρω / δεν απαντώ	973
δες περισσότερα	1028
δημιουργήθηκε με ai	1021
δημιουργήθηκε με τεχνητή νοημοσύνη	1021
δημιουργία λογαριασμού	911
δημοσίευση σχολίου	972
δημοσκόπηση	92
δημοφιλέστερα	923
δημοφιλέστερο	997
δημοφιλή	923
δημοφιλή άρθρα	923
διάρκεια	981
διαβάζεται από συνθετική φωνή	980
διαβάστε ακόμα	923
διαβάστε ακόμη	923
διαβάστε αργότερα	1031
διαβάστε δωρεάν	1025
διαβάστε επίσης	923
διαβάστε επίσης στο	923
διαβάστε και	923
διαβάστε ολόκληρο το άρθρο	1002
διαβάστε περισσότερα	923	925
διαβάστε στην εφαρμογή	987
διαβάστε το στην εφαρμογή	987
διαβάστε όλο το άρθρο	1002
διαθέσιμη στο app store	987
διαθέσιμο στο app store	987
διαφήμιση	919
διαφημίσεις	919
διαφημιση	919
διαφημιστικό περιεχόμενο	87	919
διαχείριση cookies	984
διαχείριση επιλογών	984
διαχείριση προτιμήσεων	1020
διαχείριση συγκατάθεσης	984
δωρήστε	910
δωρίστε το άρθρο	1011
δωρεά	910
δωρεάν αποστολή	1013
δωρεάν, χωρίς spam	998
""", 'ε': """
είσοδος	911
είστε ήδη εγγεγραμμένος	1026
είστε ήδη συνδρομητής	996
εγγραφή	911
ειδήσεις σήμερα	923
ειδήσεις τώρα	923
ειδοποίηση για συντάκτη	1029
εισάγετε έγκυρο email	998
εισάγετε το email σας	1026
εισαγάγετε το email σας	1026
εκτυπώστε το άρθρο	916
εκτύπωση	916
εκτύπωση συνταγής	61
ελέγξτε τα εισερχόμενά σας	998
ελέγξτε το email σας	998
ελεύθερη δωρεά	1024
ελεύθερο ποσό	993
εμφάνιση ανάρτησης	984
εμφάνιση απαντήσεων	972
εμφάνιση λιγότερων	1002
εμφάνιση περιεχομένου	984
εμφάνιση περισσότερων	1002
εμφάνιση πρωτοτύπου	926
εμφάνιση υποτίτλων	980
εμφάνιση όλων	926
ενεργοποίηση	989
ενεργοποίηση ειδοποιήσεων	988
ενεργοποιήστε τις ειδοποιήσεις	988
επαναφόρτωση σελίδας	991
επικοινωνήστε μαζί μας	1004
επικοινωνήστε με τη σύνταξη	1004
επικοινωνήστε με τον συντάκτη	1004
επικοινωνία	922
επικοινωνία με τη σύνταξη	1004
επιλέξτε	997
επιλέξτε πακέτο	996
επιλέξτε ποσό	1024
επιλέξτε συνδρομή	996
επιλέξτε τη συνδρομή σας	996
επιλογές συντακτών	923
επιλογή	997
επισκεφθείτε το κατάστημα	978
επιστροφή στην αρχική	1002
επιστροφή στην κορυφή	925
επιτρέπεται	989
επόμενη είδηση	1002
επόμενη εικόνα	1028
επόμενη φωτογραφία	1028
επόμενο	925
επόμενο άρθρο	923
επόμενο βίντεο	1021
επώνυμο	999
ερώτηση της ημέρας	91
ετήσια	994
ετήσια χρέωση	997
ετικέτες	923
ευχαριστούμε για τη στήριξή σας	1024
ευχαριστούμε για τη στήριξη	1024
ευχαριστούμε για την ψήφο σας	91	972
ευχαριστούμε, το μήνυμά σας στάλθηκε	998
εφάπαξ	994
εφάπαξ δωρεά	993
""", 'η': """
η διαφήμιση συνεχίζεται	1030
η δωρεά μου	1024
η εγγραφή ολοκληρώθηκε	1026
η εγγραφή σας ολοκληρώθηκε	1026
η στήριξή σας κάνει τη διαφορά	1024
η ψήφος σας καταχωρήθηκε	972
η ψήφος σας καταχωρίστηκε	972
""", 'θ': """
θέλετε να λαμβάνετε ειδοποιήσεις	988
θέλετε να λαμβάνετε ειδοποιήσεις για τα νέα	988
θέμα	1027
θέματα	923
θα θέλατε να λαμβάνετε ειδοποιήσεις	988
""", 'κ': """
κάθε ευρώ μετράει	993
κάθε μήνα	994
κάθε συνεισφορά έχει αξία	993
κάθε συνεισφορά μετράει	993
κάνε το κουίζ	975
κάντε δωρεά	910
κάντε μια δωρεά	910
κάντε το κουίζ	975
κάντε το τεστ	975
κάτι πήγε στραβά	999
καλύτερη προσφορά	997
κανόνες σχολιασμού	922
κατάλαβα	926
κατάργηση σίγασης	980
κατάστημα	1013
κατεβάστε από το app store	987
κατεβάστε από το google play	987
κατεβάστε την εφαρμογή	987
κατεβάστε το app	987
κατεβάστε το επεισόδιο	980
κατεβάστε το ηχητικό	980
κατηγορίες	923
κεράστε μας έναν καφέ	993
κλείσιμο	909
κλείσιμο μενού	1028
κλείσιμο παραθύρου	1028
κλείστε θέση	978
κοινοποίησε	916
κοινοποίηση	916
κοινοποίηση στο facebook	916
κοινοποίηση στο twitter	916
κοινοποίηση στο whatsapp	1011
κοινοποιήστε	916
κοινοποιήστε το άρθρο	916
κρυπτόλεξο	977
κωδικοί έκπτωσης	1030
""", 'λ': """
λήψη ήχου	980
λεπτομέρειες	926
λιγότερα	926
""", 'μ': """
μέγεθος γραμμάτων	65
μέγεθος γραμματοσειράς	1011
μέγεθος κειμένου	65
μήνυμα	1027
με την υποστήριξη	919
με την υποστήριξη της	1013
με την υποστήριξη του	1013
μεγέθυνση	926
μεγέθυνση εικόνας	1002
μεγαλύτερα γράμματα	1011
μενού	925
μετάβαση στη σελίδα δωρεών	993
μετάβαση στη συνταγή	61
μη έγκυρη διεύθυνση email	998
μη έγκυρο email	998
μη διαθέσιμο βίντεο	980
μη χάσετε	923
μην το χάσεις	923
μην χάσετε	923
μηνιαία	994
μηνιαία δωρεά	993
μηνιαία συνεισφορά	993
μηνιαία χρέωση	997
μηνιαίως	994
μικρότερα γράμματα	1011
μοιράσου το	916
μοιράσου το άρθρο	1031
μοιραστείτε	916
μοιραστείτε το	916
μοιραστείτε το άρθρο	916
μου αρέσει	973
μπορεί να σας αρέσει	923
μόνο για συνδρομητές	911
""", 'ν': """
να επιτρέπεται πάντα	984
να επιτραπεί	989
να με θυμάσαι	996
ναι, θέλω	989
νεότερα	973
νεότερα πρώτα	973
""", 'ξ': """
ξέχασα τον κωδικό μου	996
ξεκλειδώστε το άρθρο	1025
ξεχάσατε τον κωδικό	911
ξεχάσατε τον κωδικό σας	996
""", 'ο': """
ο λογαριασμός μου	911
ο σύνδεσμος αντιγράφηκε	916
οι συνεργάτες μας	984
ονοματεπώνυμο	999
""", 'π': """
πάντα να επιτρέπεται	984
πάρτε μέρος στη δημοσκόπηση	972
πήγαινε στη συνταγή	61
πίσω στην κορυφή	1002
παίξε τώρα	975
παίξε υπεύθυνα	978
παίξτε δωρεάν	975
παίξτε τώρα	975
παίξτε υπεύθυνα	978
παιχνίδια	977
πακέτα συνδρομών	1025
παλαιότερα	973
παράλειψη	981
παράλειψη διαφήμισης	1021
παρουσιάστηκε σφάλμα	998
πατήστε για ήχο	1021
παύση βίντεο	980
παύση παρακολούθησης	1008
πείτε μας τη γνώμη σας	972
πείτε τη γνώμη σας	972
περίληψη ai	1007
περίληψη με ai	1007
περισσότερα	923	925
περισσότερα άρθρα	923
περισσότερα άρθρα του συντάκτη	1002
περισσότερα σχόλια	972
περισσότερες ειδήσεις	923
περισσότερες επιλογές	1012
πες τη γνώμη σου	972
πλήρης οθόνη	981
πληρωμή με paypal	1025
πολιτική cookies	929
πολιτική απορρήτου	929
πολιτική διορθώσεων	1004
προβολή περιεχομένου	984
προηγούμενη είδηση	1002
προηγούμενη φωτογραφία	1028
προηγούμενο	925
προηγούμενο άρθρο	923
προηγούμενο βίντεο	1021
προνόμια συνδρομητών	978
προσθήκη απάντησης	1016
προσθήκη στα θέματά μου	1029
προσθήκη στο καλάθι	1030
προσθήκη σχολίου	922
προσθήκη ως προτιμώμενη πηγή	1008
προστασία προσωπικών δεδομένων	929
προσφορά για αναγνώστες	978
προσφορά για συνδρομητές	978
προτείνουμε	923
προτείνουμε επίσης	923
προτεινόμενα	923
προτιμήσεις cookies	984
προτιμήσεις απορρήτου	1020
προωθητικό περιεχόμενο	919
πρόσφατα άρθρα	923
πώς να απενεργοποιήσετε τον ad blocker	991
πώς να το απενεργοποιήσετε	992
""", 'ρ': """
ροή	923
ροή ειδήσεων	923
ρυθμίσεις cookie	984
ρυθμίσεις cookies	929
ρυθμίσεις απορρήτου	984
""", 'σ': """
σίγαση	981
σας βοήθησε αυτό το άρθρο	972
σας φάνηκε χρήσιμο	972
σε συνεργασία με	1013
σκανάρετε το qr code	987
σταυρόλεξα	977
σταυρόλεξο	977
στείλε το σε φίλο	916
στείλτε μας τις φωτογραφίες σας	1004
στηρίξτε μας	910
στηρίξτε μας στο patreon	993
συμφωνώ	929
συμφωνώ με την επεξεργασία των δεδομένων μου	998
συμφωνώ με τους όρους χρήσης	998
συνέχεια ανάγνωσης	925
συνέχεια με apple	996
συνέχεια με email	1025
συνέχεια με facebook	996
συνέχεια με google	996
συνέχεια στην ιστοσελίδα	987
συνέχεια στο site	987
συνέχεια στον browser	987
συνδεθείτε	911
συνδρομή	911
συνδρομητές	911
συνεχίστε την ανάγνωση	1028
σφάλμα φόρτωσης βίντεο	1021
σχετικά	923
σχετικά άρθρα	923
σχετικά θέματα	923
σχετικά νέα	923
σχετικές ειδήσεις	923
σχετικό άρθρο	923
σχολιάστε	922
σχολιάστε το άρθρο	922
σχόλια	922
σχόλιο	922
σύνδεση	911
σύνδεση με apple	996
σύνδεση με facebook	996
σύνδεση με google	996
σύνοψη με ai	1007
""", 'τ': """
τέλος διαφήμισης	978
τέλος της διαφήμισης	978
τέσταρε τις γνώσεις σου	975
τα πιο δημοφιλή	923
τα πιο δημοφιλή της ημέρας	923
τα πιο διαβασμένα	923
τα πιο πρόσφατα	923
τα σχόλια είναι απενεργοποιημένα	1016
τα σχόλια είναι μόνο για συνδρομητές	1016
ταξινόμηση	973
ταξινόμηση κατά	973
ταχύτητα αναπαραγωγής	980
τελευταία άρθρα	923
τελευταία νέα	923
τελευταίες ειδήσεις	923
τεστάρετε τις γνώσεις σας	975
το email σας	1026
το email υπάρχει ήδη	1026
το αίτημά σας στάλθηκε	1026
το αίτημά σας υποβλήθηκε	1026
το απενεργοποίησα	991
το βίντεο δεν είναι διαθέσιμο	980
το βίντεο φορτώνει	980
το μήνυμά σας	1026
το μήνυμά σας εστάλη	998
το μήνυμά σας στάλθηκε	998
το πεδίο είναι υποχρεωτικό	998
το πιο δημοφιλές	997
το ψευδώνυμό σας	1016
το όνομά σας	1016
τρέχων χρόνος	981
""", 'υ': """
υπενθύμιση αργότερα	909
υποβολή	91	999
υποβολή σχολίου	922
υπολειπόμενος χρόνος	981
υποστηρίξτε μας	910
υποχρεωτικά πεδία	998
υποχρεωτικό πεδίο	998
υπότιτλοι	981
""", 'φ': """
φόρτωση ανάρτησης	984
φόρτωση βίντεο	980
φόρτωση περιεχομένου	984
φόρτωση περισσότερων	925
φόρτωση περισσότερων σχολίων	972
φόρτωση προγράμματος αναπαραγωγής	980
""", 'χ': """
χαρίστε αυτό το άρθρο	916
χορηγοί	1013
χορηγούμενο	919
χορηγούμενο άρθρο	919
χορηγούμενο περιεχόμενο	919
χορηγός	1013
χρόνος που απομένει	980
χωρίς spam	998
""", 'ψ': """
ψήφισε	91	973
ψηφίστε	91	973
ψηφίστε στη δημοσκόπηση	972
ψηφοφορία	92
""", 'ό': """
όλα τα άρθρα του συντάκτη	1002
όλα τα βίντεο	1002
όλα τα νέα	1002
όλα τα παιχνίδια	975
όλα τα σχόλια	922
όλες οι ειδήσεις	923
όνομα	999
όροι σχολιασμού	922
όροι χρήσης	929
όχι ευχαριστώ	909
όχι τώρα	909
όχι, ευχαριστώ	909
""", 'а': """
або	4380
абонамент	222
абонирай се	223
абонирай се за бюлетина	300
абонирайте се	222
автовоспроизведение	3629
автовідтворення	4369
автоматический перевод	3653
автоматическое воспроизведение	3629
автоматичне відтворення	4369
автоматичний переклад	4393
автоматично възпроизвеждане	288
автоматично преведено	309
автоматично пускане	288
авторизация	3540
авторизоваться	3540
адрес электронной почты	3543
актуално	230
актуальне	4302
анкета	92	281
анкета на деня	280
анонимна кутия	306
анонимная почта	3649
анонимный ящик	3649
анонімна пошта	4389
анонімна скринька	4389
архив	3559
аудиоверсия	3629
аудіоверсія	4369
""", 'б': """
бажаєте отримувати сповіщення	4372
банковская карта	3539
банковский перевод	3539
без спам	300
без спама	3642
без спаму	4382
безкоштовна доставка	4364
безкоштовно. без спаму	4382
безопасный платеж	3538
безплатна доставка	284
бесплатная доставка	3624
бесплатно. без спама	3642
беше ли полезно	309
благодарим ви за абонамента	300
благодарим ви, че гласувахте	280
благодарим за вашия глас	280
благодарим за гласа	280
благодарим за съобщението	300
блокирай	292
блокировать	3633
блокувати	4373
больше	3559
больше материалов по теме	3559
больше новостей	3559
больше статей	3645
будь-яка сума	4377
будьте в курсе	3543
была ли статья полезной	3556
більше від автора	4385
більше за темою	4302
більше матеріалів за темою	4302
більше на цю тему	4302
більше новин	4302
більше новин на тему	4302
більше по темі	4302
більше статей	4385
""", 'в': """
в закладки	3658
в избранное	3548
в корзину	3623
в наш магазин	3623
в тази статия	303
в тренде	3559
в этой статье	3645
важен каждый рубль	3636
важен любой вклад	3636
важко відповісти	4360
важлива кожна гривня	4376
важливий кожен внесок	4376
важливо	4302
вам будет интересно	3559
вам може бути цікаво	4302
вам може сподобатися	4302
вам может быть интересно	3559
вам может понравиться	3559
вам також може сподобатися	4302
варианты подписки	3639
вартість доставки	4364
варіанти передплати	4379
вас може зацікавити	4302
вас может заинтересовать	3559
ваш e-mail	3543
ваш email	3543
ваш голос враховано	4359
ваш голос зараховано	4359
ваш голос принят	91	3619
ваш голос учтен	3619
ваш голос учтён	91	3619
ваша електронна пошта	4382
ваша почта	3643
ваша пошта	4383
ваша электронная почта	3642
ваше имя	3643
ваше повідомлення	4383
ваше повідомлення надіслано	4382
ваше сообщение	3643
ваше сообщение отправлено	3642
ваше ім'я	4383
вашето име	301
вашето съобщение	301
вашето съобщение е изпратено	300
вашият глас беше отчетен	280
вашият глас е отчетен	280
вашият имейл	300
вашият имейл адрес	300
вбудований контент	4366
введите e-mail	3543
введите email	3543
введите ваш email	3543
введите ваш адрес электронной почты	3543
введите корректный e-mail	3642
введите сумму	3636
введіть коректний e-mail	4382
введіть суму	4376
вградено съдържание	285
вернуться на главную	3645
версия для печати	3548
версия за печат	313
версія для друку	4398
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
вже вимкнено	4375
вже зареєстровані	4287
вже маєте акаунт	4379
вже маєте передплату	4379
вже є акаунт	4287
ви вже голосували	4359
ви вже проголосували	4359
ви вже підписані	4396
ви вже підписані на цю тему	4396
ви вичерпали ліміт статей	4379
ви можете відписатися будь-коли	4382
ви підписані	4382
ви підписані на автора	4396
ви підписані на тему	4396
ви успішно підписалися	4382
виберіть суму	4376
вибрати	4380
вибір редакції	4302
видео	3559
видео # из #	3644
видео # от #	302
видео больше недоступно	3629
видео загружается	3629
видео не может быть воспроизведено	3629
видео недоступно	3629
видео недоступно в вашей стране	3629
видео недоступно в вашем регионе	3629
видеоплеер загружается	3629
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
вийти	4287
використання матеріалів лише з дозволу редакції	4390
вимкнути звук	4369
вимкнути рекламу	4400
вимкніть adblock	4374
винаги показвай	285
винаги разрешавай	285
виникла помилка. спробуйте ще раз	4382
виправлення й уточнення	4389
вкажіть суму	4376
включете javascript	288
включете известията	291
включете се в дискусията	310
включи	292
включи звука	288
включи известията	291
включи се в дискусията	310
включите уведомления	3617
включить	3633
включить звук	3629
включить уведомления	3617
вконтакте	3549
влез	223
влез с facebook	297
влез с google	297
влез, за да коментираш	310
влезте	223
вміст недоступний	4366
внешний контент	3626
во весь экран	3562
водещи новини	230
войти	3540
войти в аккаунт	3540
войти в чат	3556
войти по почте	3639
войти с помощью google	3639
войти с яндекс id	3639
войти через apple	3639
войти через facebook	3639
войти через google	3639
войти через vk	3639
войти через вконтакте	3639
войти через яндекс	3639
войти, чтобы комментировать	3654
вопрос дня	3619
воспроизвести	3562
воспроизвести видео	3629
восстановить пароль	3639
время на чтение	3562
время чтения # мин	3562
все	3562
все комментарии	3556
все още няма коментари	310
все още нямате профил	297
все права сохранены	3650
всегда показывать	3626
всегда разрешать	3627
всего проголосовало #	3619
всеки лев е важен	295
всеки лев помага	295
всеки петък. безплатно. без спам	300
всички коментари	310
всички статии	303
всички статии на автора	303
встановити додаток	4371
встановити застосунок	4371
встроенный контент	3626
всяка помощ е важна	295
всяко дарение е важно	295
всяко дарение помага	295
всі коментарі	4394
всі матеріали	4385
всі матеріали автора	4385
всі новини	4304
всі статті	4385
всі статті автора	4385
вход	223	3540
вход с apple	297
вход с facebook	297
вход с google	297
вхід	4287
въведете валиден имейл	300
въведете имейл	300
въведете сума	295
възникна грешка. опитайте отново	300
възникна грешка. опитайте по-късно	300
външно съдържание	285
въпрос на деня	280
вы подписаны	3642
вы подписаны на автора	3656
вы подписаны на тему	3656
вы уже голосовали	3619
вы уже проголосовали	3619
вы успешно подписались	3642
выберите подписку	3639
выберите сумму	3538
выберите тариф	3639
выбор редакции	3559
выбрать	3640
выбрать подписку	3639
выбрать тариф	3639
выйти	3540
від наших партнерів	4400
відео	4302
відео # з #	4384
відео # із #	4384
відео більше недоступне	4369
відео вище	4326
відео недоступне	4369
відео недоступне у вашій країні	4369
відео неможливо відтворити	4369
відео нижче	4326
відеоплеєр завантажується	4369
відкликати згоду	4366
відкрити	4305
відкрити в додатку	4371
відкрити в застосунку	4371
відкрити галерею	4385
відкрити застосунок	4371
відкрити карту	4305
відкрити статтю	4379
відновити пароль	4379
відписатися	4397
відписатися від теми	4396
відписатися можна будь-коли	4382
відповісти	4300	4395
відправити	4383
відскануйте qr-код	4371
відскануйте qr-код, щоб завантажити застосунок	4371
відтворити	4370
відтворити відео	4369
відхилити	4297
відхилити все	4367
відхилити всі	4367
""", 'г': """
генерирано от ai	309
генерирано от ии	309
генерирано с изкуствен интелект	309
главная	3562
главная страница	3645
главное	3559
главное за день	3559
главные новости	3559
гласувай	91	281
гласувайте	91
гласувам	281
гледай видеото	288
годишен абонамент	298
годишно	298
годишно плащане	298
годовая подписка	3640
головна	4304
головна сторінка	4385
головне	4302
головне за день	4302
головні новини	4302
голосование	92
голосовать	91	3620
голосування	92
голосувати	91	4360
грати	4360
грати онлайн	4359
громкость	3630
гучність	4370
""", 'д': """
да, искам	292
да, моля	292
да, пожалуйста	3633
да, спасибо	3633
да, хочу	3633
далее	3562
далі	4304
дарете	222
дари	222
дари еднократно	295
дари месечно	295
дари сега	222
детали	3563
детальніше	4304
деталі	4305
дзен	3549
дивитися # світлин	4384
дивитися # світлини	4384
дивитися # фото	4384
дивитися # фотографій	4384
дивитися # фотографії	4384
дивитися всі	4385
дивитися всі # світлин	4384
дивитися всі # світлини	4384
дивитися всі # фото	4384
дивитися всі # фотографій	4384
дивитися всі # фотографії	4384
дивитися всі світлин	4384
дивитися всі світлини	4384
дивитися всі фото	4384
дивитися всі фотографій	4384
дивитися всі фотографії	4384
дивитися відео	4369
дивитися галерею	4385
дивитися онлайн-трансляцію	4385
дивитися світлин	4384
дивитися світлини	4384
дивитися усі # світлин	4384
дивитися усі # світлини	4384
дивитися усі # фото	4384
дивитися усі # фотографій	4384
дивитися усі # фотографії	4384
дивитися усі світлин	4384
дивитися усі світлини	4384
дивитися усі фото	4384
дивитися усі фотографій	4384
дивитися усі фотографії	4384
дивитися фото	4384
дивитися фотогалерею	4385
дивитися фотографій	4384
дивитися фотографії	4384
дивіться відео	4326
дивіться відео вище	4326
дивіться відео нижче	4326
дивіться також	4302
дивіться також відео	4326
дивіться у відео	4326
длительность	3630
длительность #	3630
для передплатників	4379
для подписчиков	3540
до закладок	4398
до кошика	4363
до рецепту	61
до теми	4302
добавете ни като предпочитан източник	312
добави в количката	283
добави като предпочитан източник	312
добави коментар	310
добави към моите теми	312
добави към предпочитани източници	312
добавить в избранное	3656
добавить в избранные источники	3656
добавить в источники	3656
добавить в корзину	3623
добавить в мои темы	3656
добавить в предпочитаемые источники	3656
добавить комментарий	3556
добровольное пожертвование	3636
довільна сума	4376
догори	4370
додати в кошик	4363
додати до кошика	4363
додати до моїх тем	4396
додати до обраних джерел	4396
додати до обраного	4396
додати до пріоритетних джерел	4396
додати до улюблених джерел	4396
додати коментар	4300
додати як пріоритетне джерело	4396
дозволити	4373
дозволити контент	4366
дозволити один раз	4366
дозволити рекламу	4375
дозволити сповіщення	4372
дозвольте сповіщення	4356
докладвай	311
докладвай грешка	233
докладвай коментар	310
докладвай рекламата	315
докладніше	4304
долучитися	4284
долучитися до обговорення	4394
долучитися до спільноти	4376
допомагає будь-яка сума	4376
доставка оплачивается отдельно	3623
достигнахте лимита на статиите	297
доступно по подписке	3540
друга сума	295
другая сумма	3538
други новини	19
другие материалы	19	3559
другие материалы рубрики	3559
другие новости	19	3559
другие новости раздела	3559
другие статьи	3559
другие статьи автора	3645
друк	4293
друкувати	4398
дякуємо за ваш голос	91	4359
дякуємо за ваше повідомлення	4382
дякуємо за голос	4359
дякуємо за повідомлення	4382
дякуємо за реєстрацію	4382
дякуємо за участь в опитуванні	4359
дізнатися ціну	4363
""", 'е': """
единоразово	3535
еднократно дарение	295
ежегодно	3640
ежемесячно	3535
ежемесячное пожертвование	3636
ежемесячный платеж	3637
ежемесячный платёж	3637
економія #%	4380
ексклузивно за абонати	297
ексклюзивно для передплатників	4379
електронна адреса	4383
електронна пошта	4383
електронна пошта або логін	4379
етикети	289
еще нет аккаунта	3639
еще новости	3559
еще от автора	3645
еще по теме	3559
ещё	3559
ещё не подписчик	3639
ещё нет аккаунта	3639
ещё новости	3559
ещё от автора	3645
ещё по теме	3559
""", 'ж': """
желаете ли да получавате известия	291
жодного спаму	4382
""", 'з': """
з нашого магазину	4363
за абонати	297
за датою	4395
за популярністю	4395
за темою	4302
забелязахте грешка	306
заборонити	4373
забравена парола	223
забравили сте паролата си	297
забронировать билет	3623
забронировать место	3623
забронювати квиток	4363
забронювати місце	4363
забув пароль	4379
забули пароль	4287
забыл пароль	3639
забыли пароль	3540
завантаження відео	4369
завантаження плеєра	4369
завантажити аудіо	4369
завантажити випуск	4369
завантажити відео	4366
завантажити додаток	4371
завантажити допис	4366
завантажити застосунок	4371
завантажити контент	4366
завантажити публікацію	4366
завантажити ще	4304
завжди дозволяти	4367
завжди показувати	4366
загрузить видео	3626
загрузить еще	3562
загрузить ещё	3562
загрузить контент	3626
загрузить пост	3626
загрузить публикацию	3626
загрузка видео	3629
загрузка плеера	3629
задонатити	4284
задонатить	3535
задължителни полета	300
задължително	301
задължително поле	300
заказать книгу	3623
закрити	4283
закрити галерею	4385
закрити рекламу	4400
закрыть	3534
закрыть галерею	3645
закрыть рекламу	3659
залишилося #	4369
залишити відгук	4392
залишити коментар	4300
залиште коментар	4394
заметили ошибку	3649
замовити книгу	4363
замовити книжку	4363
запазете място	283
запази	233
запази за по-късно	313
запази избора	285
запази място	283
запази настройките	285
запази рецептата	61
запази статията	233
запам'ятати мене	4380
заповніть це поле	4382
заполните это поле	3642
запомни ме	298
запомнить меня	3640
започни теста	280
запретить	3633
запропонувати новину	4300
зарегистрироваться	3540
зареди видеото	285
зареди още	303
зареди публикацията	285
зареди съдържанието	285
зареждане на видеото	288
зареждане на плейъра	288
зареєструватися	4287
зарубежной картой	3637
затвори	237
затвори галерията	303
затвори рекламата	315
затрудняюсь ответить	3620
защо виждам тази реклама	315
зберегти	4293
зберегти вибір	4366
зберегти на потім	4398
зберегти налаштування	4366
зберегти рецепт	61
зберегти статтю	4293
збережено	4399
збільшити	4304
збільшити зображення	4385
збільшити текст	4398
збільшити фото	4385
збільшити шрифт	4398
зв'язатися з автором	4385
звук	289
згенеровано за допомогою ші	4392
згенеровано штучним інтелектом	4392
згенеровано ші	4392
згорнути	4305	4385
зменшити шрифт	4398
змінити згоду	4366
змінити розмір тексту	4398
зміст	4304
зміст статті	4385
знайшли помилку	4389
знижка #%	4380
знижка для передплатників	4363
зображення # з #	4384
зображення # із #	4384
зовнішній контент	4366
зробити внесок	4284
зробити донат	4376
зрозуміло	4297
""", 'и': """
играй сега	280
играть	3620
играть онлайн	3619
из нашего магазина	3623
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
изменить размер текста	3658
изменить согласие	3626
изображение # из #	3644
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
ии может ошибаться	3652
или	298	3640
имам профил	297
имате ли профил	297
име	301
имейл адрес	300
имейл или потребителско име	297
имя	3643
индекс	3643
интересное	3559
искате ли да получавате известия	291
использование материалов только с разрешения редакции	3650
исправления и уточнения	3649
""", 'к': """
к началу	3562
к началу страницы	3645
к рецепту	61
каждое пожертвование важно	3636
каждую пятницу. бесплатно. без спама	3642
каждый донат важен	3636
каждый рубль важен	3636
как да изключа adblock	293
как да изключите рекламния блокер	293
как защитаваме източниците си	306
как мы защищаем источники	3649
как мы защищаем наших источников	3649
как отключить adblock	3634
как пазим източниците си	306
картина в картината	288
картинка в картинке	3629
картинка в картинці	4369
категории	3559
категорії	4302
качество	3630
керування згодою	4366
керувати згодою	4366
керувати сповіщеннями	4372
ключови думи	230
кожен внесок важливий	4376
кожен донат важливий	4376
кожна гривня важлива	4376
коментар	4300
коментари	233
коментарі	4300
коментарів ще немає	4394
коментирай	233
коментирайте	233
коментирайте първи	233
коментирането е изключено	310
коментування закрито	4394
коментувати	4300
комерційний контент	4400
комерційний матеріал	4400
комментарии	3556
комментарии отсутствуют	3556
комментарий	3556
комментировать	3556
коммерческий контент	3659
коммерческий материал	3659
конец рекламы	3659
контакти	4300
контакты	3556
контент заблокирован	3626
контент заблоковано	4366
контент недоступен	3626
контент недоступний	4366
конфиденциальность	3553
копирай връзката	313
копирай линк	233
копирай линка	233
копирането забранено	307
копирано	314
копирано в клипборда	313
копирование запрещено	3650
копировать ссылку	3548
копіювання заборонено	4390
копіювати посилання	4293
край на рекламата	315
кросворд	4360
кроссворд	3620
кроссворд дня	3619
кръстословица	281
купете билети	283
купете книгата	283
купи абонамент	223
купи билет	283
купи билети	283
купи книгата	283
купи лиценз	307
купи сега	283
купите нам кофе	3636
купити журнал	4363
купити зараз	4363
купити квитки	4363
купити квиток	4363
купити книгу	4363
купити книжку	4363
купити ліцензію	4390
купити нам каву	4376
купити передплату	4379
купить билет	3623
купить билеты	3623
купить билеты онлайн	3623
купить журнал	3623
купить книгу	3623
купить лицензию	3650
купить номер	3623
купить подписку	3540
купить права на публикацию	3650
купить сейчас	3623
към галерията	303
към количката	283
към магазина	283
към началната страница	303
към началото	289
към рецептата	61
към страницата за дарения	295
към съдържанието	303
кінець реклами	4400
""", 'л': """
лента новостей	3559
линкът е копиран	313
личный кабинет	3540
лише для передплатників	4379
лише необхідні	4366
логин	3640
логин или e-mail	3639
логін	4380
логін або e-mail	4379
лучшие	3655
любая сумма	3637
любая сумма важна	3636
""", 'м': """
маджонг	281	3620	4360
материал закрыт	3639
материал защищен авторским правом	3650
материал защищён авторским правом	3650
материал партнера	3659
материал партнёра	3659
материал создан автоматически	3652
материалы защищены авторским правом	3650
материалы партнеров	3552
материалы партнёров	3659
материалы по теме	3559
матеріал захищено авторським правом	4390
матеріал партнера	4400
матеріал створено автоматично	4392
матеріали за темою	4302
матеріали захищені авторським правом	4390
матеріали партнерів	4400
матеріали по темі	4302
машинний переклад	4393
машинно преведено	309
машинный перевод	3653
маєте акаунт	4379
маєте новину	4389
меню	3562	4304
месечен абонамент	298
месечно	298
месечно дарение	295
месечно плащане	298
месячная подписка	3640
метки	3559
ми не можемо показати цей вміст	4366
ми не можемо показати цей контент	4366
може би по-късно	237
може да ви хареса	230
може да харесате още	230
может быть, позже	3534
может позже	3534
можете да се откажете по всяко време	297
можете да се отпишете по всяко време	300
можливо, пізніше	4283
можна скасувати будь-коли	4379
мои темы	3656
моите теми	312
мой профиль	3540
моля, изключете рекламния блокер	293
моля, опитайте по-късно	300
моят профил	223
мої теми	4396
мы в социальных сетях	3550
мы в соцсетях	3550
мы вконтакте	3550
мы не можем показать это содержимое	3626
мы не можем показать этот контент	3626
мій профіль	4287
місячна передплата	4380
місячна підписка	4380
мітки	4302
""", 'н': """
на весь екран	4369
на весь экран	3629
на главную	3562
на головну	4385
на живо	289
на початок	4370
на початок сторінки	4385
на правах реклами	4296
на правах рекламы	3552
на сторінку пожертв	4376
на страницу пожертвований	3636
на цял екран	288
наверх	3562	4304
нагадати пізніше	4283
надіслати	91	4293	4383
надіслати відгук	4392
надіслати другові	4398
надіслати другу	4293
надіслати електронною поштою	4398
надіслати коментар	4394
надіслати новину	4389
надіслати новину анонімно	4389
надіслати повідомлення	4382
надіслати поштою	4293
надіслати статтю поштою	4293
надіслати у whatsapp	4398
надішліть свої фото	4389
наживо	4370
нажмите, чтобы увеличить	3645
назад	3562	4304
назначение платежа: пожертвование	3636
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
найкраща пропозиція	4380
найкращі	4395
найпопулярніше	4302	4380
найпопулярніше за добу	4302
найпопулярніше за тиждень	4302
найпопулярніший	4380
найти	3562
найчитаніше	4302
налаштування	4297
налаштування cookie	4366
налаштування конфіденційності	4366
налаштування приватності	4366
налаштування файлів cookie	4366
налаштувати cookie	4366
налаштувати сповіщення	4372
налично в google play	290
намали шрифта	313
написати автору	4385
написати анонімно	4389
написати в редакцію	4389
написати коментар	4300
написать автору	3645
написать анонимно	3649
написать в редакцию	3649
написать комментарий	3556
напишете коментар	310
напиши коментар	233
напомни ми по-късно	237
напомнить позже	3534
направете дарение	222
направете теста	280
направи теста	280
настроить cookie	3626
настроить уведомления	3632
настройки	3553
настройки cookie	3553
настройки за поверителност	285
настройки конфиденциальности	3626
настройки на бисквитките	285
настройки приватности	3626
настройки файлов cookie	3626
наступна	4304
наступна новина	4385
наступна світлина	4385
наступна стаття	4302
наступна сторінка	4385
наступне відео	4369
наступне фото	4385
наступний слайд	4385
натисніть, щоб збільшити	4385
начална страница	303
начать игру	3619
начать тест	3619
нашли ошибку	3649
не вдалося відтворити відео	4369
не вдалося завантажити відео	4369
не зараз	4283
не маєте акаунта	4379
не можем да покажем това съдържание	285
не пропустите	3559
не пропустіть	4302
не сега	237
не сегодня	3534
не сейчас	3534
не сьогодні	4283
не удалось воспроизвести видео	3629
не удалось загрузить видео	3629
не, благодаря	237
невалиден имейл	300
невалиден имейл адрес	300
неверный e-mail	3642
неверный адрес электронной почты	3642
нейросеть может ошибаться	3652
некоректна адреса	4382
некоректний e-mail	4382
некорректный e-mail	3642
некорректный адрес	3642
немає акаунта	4379
немає акаунту	4379
немає коментарів	4394
немає передплати	4379
необов'язково	4383
необязательно	3643
неправильна електронна адреса	4382
нет аккаунта	3639
нет комментариев	3556
нет подписки	3639
нет, спасибо	3534
нещо се обърка. опитайте отново	300
нещо се обърка. опитайте по-късно	300
никакого спама	3642
новини	4302
новини за темою	4302
новини компаній	4296
новини партнерів	4296	4302
новости	3559
новости smi#	3559
новости партнеров	3552
новости партнёров	3552
новости по теме	3559
новости сми#	3559
новые	3655
нові	4395
номер телефона	3643
номер телефону	4383
нравится	3655
няма коментари	310
нямам мнение	281
нямам профил	297
нямате абонамент	297
нямате профил	297
ні, дякую	4283
""", 'о': """
обговорити	4300
оберіть передплату	4379
оберіть план	4379
оберіть суму	4376
обнови страницата	294
обновите страницу	3635
обновить страницу	3635
обов'язкове поле	4382
обов'язково	4383
обрати	4380
обрати передплату	4379
обрати план	4379
обрати тариф	4379
обратная связь	3556
обратно към началната страница	303
обратно към началото	303
обратно нагоре	303
обсудить	3556
обсуждение	3556
общи условия	286
обязательно	3643
обязательное поле	3642
одноклассники	3549
одноразово	4284
озвучено роботом	3629
озвучено синтезированным голосом	3629
озвучено синтезованим голосом	4369
оновити сторінку	4375
оновіть сторінку	4375
опитайте отново	300
опитайте по-късно	300
опитування	92	4360
опитування дня	91	4359
оплата раз в год	3639
оплата раз на рік	4379
опрос	92
опрос дня	91	3619
основание: дарение	295
оставащо време	289
оставащо време #	288
оставащо време -#	288
оставете коментар	310
остави коментар	310
оставить комментарий	3556
оставить отзыв	3652
оставшееся время	3630
оставшееся время #	3629
оставшееся время -#	3629
оставьте комментарий	3654
останні новини	4302
останні статті	4302
от нашите партньори	315
от наших партнеров	3659
от наших партнёров	3659
от нашия магазин	283
ответить	3556	3655
отвори в приложението	290
отвори галерията	303
отвори приложението	290
отговор	311
отговори	311
отиди на рецептата	61
отказ по всяко време	297
отказаться	3553
отказвам всички	286
отклонить	3553
отклонить все	3627
отклонить всё	3627
отключете статията	297
отключете цялата статия	223
отключи статията	223
отключите adblock	3634
отключите адблок	3634
отключить звук	3629
отключить рекламу	3659
открихте грешка	306
открихте грешка в текста	306
открыть	3563
открыть галерею	3645
открыть карту	3563
открыть приложение	3631
открыть статью	3639
отмена в любой момент	3639
отменить можно в любой момент	3639
отозвать согласие	3626
отпечатай	233
отпечатай статията	233
отписаться	3657
отписаться можно в любой момент	3642
отписаться от темы	3656
отпишете се по всяко време	300
отправить	91	3643
отправить другу	3548
отправить комментарий	3654
отправить отзыв	3652
отправить по почте	3548
отправить по электронной почте	3658
отправить сообщение	3642
отримувати сповіщення	4372
отсканируйте qr-код	3631
отстъпка за абонати	283
оттегли съгласието	285
оттегляне на съгласието	285
отхвърли всички	286
оферта за читатели	283
оформити передплату	4379
оформити підписку	4287
оформить донат	3535
оформить доступ	3639
оформить ежемесячное пожертвование	3636
оценете статията	233
оцените материал	3556
оцените рецепт	61
оцените статью	3556
оценить рецепт	61
оцініть матеріал	4300
оцініть рецепт	61
оцініть статтю	4300
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
пароль	3640	4380
партнерский материал	3552
партнерский проект	3552
партнерський матеріал	4296
партнерський проєкт	4296
партньорско съдържание	229
партнёрский материал	3552
партнёрский проект	3552
пасианс	281
пасьянс	3620	4360
пауза	289	3630	4370
переведено автоматически	3652
переведено нейросетью	3652
переведено с помощью ии	3652
перевір себе	4359
перевірте свою пошту	4382
перевірте свої знання	4359
перевірте себе	4359
переглянути # світлин	4384
переглянути # світлини	4384
переглянути # фото	4384
переглянути # фотографій	4384
переглянути # фотографії	4384
переглянути всі # світлин	4384
переглянути всі # світлини	4384
переглянути всі # фото	4384
переглянути всі # фотографій	4384
переглянути всі # фотографії	4384
переглянути всі світлин	4384
переглянути всі світлини	4384
переглянути всі фото	4384
переглянути всі фотографій	4384
переглянути всі фотографії	4384
переглянути галерею	4385
переглянути пропозицію	4363
переглянути результати	91	4359
переглянути світлин	4384
переглянути світлини	4384
переглянути усі # світлин	4384
переглянути усі # світлини	4384
переглянути усі # фото	4384
переглянути усі # фотографій	4384
переглянути усі # фотографії	4384
переглянути усі світлин	4384
переглянути усі світлини	4384
переглянути усі фото	4384
переглянути усі фотографій	4384
переглянути усі фотографії	4384
переглянути фото	4384
переглянути фотографій	4384
переглянути фотографії	4384
переглянути ціну	4363
передплата	4287
передплатити	4287
перезавантажити сторінку	4375
перезавантажте сторінку	4375
перезагрузите страницу	3635
перезагрузить страницу	3635
перейти в галерею	3645
перейти в магазин	3623
перейти до галереї	4385
перейти до досьє	4385
перейти до змісту	4385
перейти до контенту	4385
перейти до магазину	4363
перейти до оплати	4376
перейти до основного вмісту	4385
перейти до пожертви	4376
перейти до пропозиції	4363
перейти до рецепта	61
перейти к досье	3645
перейти к контенту	3645
перейти к оплате	3636
перейти к основному содержанию	3645
перейти к пожертвованию	3636
перейти к предложению	3623
перейти к рецепту	61
перейти к содержанию	3562
перейти к сюжету	3645
перекладено автоматично	4392
перекладено за допомогою ші	4392
перекладено ші	4392
пересказ нейросети	3652
пересказано нейросетью	3652
печать	3548
печать рецепта	61
питання дня	4359
пишете до редакцията	306
пишете на автора	303
пиши на автора	303
платена публикация	87	229
платено партньорство	315
платено съдържание	229
плеер загружается	3629
плейърът се зарежда	288
плеєр завантажується	4369
по дате	3655
по подписке	3540
по популярности	3655
по теме	3559
по-късно	237	292
побачили помилку	4389
повернутися на головну	4385
повний екран	4369
повноекранний режим	4369
повідомити новину	4389
повідомити про помилку	4300
повідомити про помилку в тексті	4300
повідомлення	4383
повідомлення надіслано	4382
погоджуюсь	4297
погоджуюся	4297
погодитися та продовжити	4366
пограти	4360
подай сигнал	306
подарете тази статия	233
подари статията	313
подарить доступ	3658
подарить материал	3548
подарить статью	3540
подарувати доступ	4398
подарувати статтю	4293
поддержать	3535
поддержать автора	3535
поддержать на boosty	3636
поддержать на patreon	3636
поддержать нас	3535
поддержать проект	3535
поддержать редакцию	3535
поддержите нас	3535
поделитесь	3548
поделиться	3548
поделиться в telegram	3548
поделиться в twitter	3548
поделиться в одноклассниках	3548
поделиться в соцсетях	3548
поделиться вконтакте	3548
поделиться новостью	3548
поделиться ссылкой	3548
поделиться статьей	3548
поделиться статьёй	3548
подкасти	4302
подкасты	3559
подкрепете ни	222
подкрепи	222
подкрепи ни	222
подобається	4395
подобни статии	230
подписаться	3540
подписаться в max	3550
подписаться в telegram	3550
подписаться на автора	3656
подписаться на канал	3550
подписаться на новости	3543
подписаться на рассылку	3543
подписаться на телеграм-канал	3550
подписаться на тему	3656
подписаться на уведомления	3632
подписка	3540
подписка на год	3639
подписка на месяц	3639
подписывайтесь	3550
подпишитесь	3639
подпишитесь на рассылку	3543
подреди по	310
подробнее	3562
подробнее по теме	3559
подтвердите e-mail	3642
подтвердите адрес электронной почты	3642
поділитись	4293
поділитися	4293
поділитися в telegram	4293
поділитися в соцмережах	4293
поділитися новиною	4293
поділитися статтею	4293
поділіться	4293
пожаловаться	3655
пожаловаться на комментарий	3654
пожаловаться на рекламу	3659
пожертвовать	3535
пожертвувати	4284
позволи	292
позволи известия	291
позже	3534	3633
поиск	3562
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
показати # відповідей	4394
показати # відповіді	4394
показати # світлин	4384
показати # світлини	4384
показати # фото	4384
показати # фотографій	4384
показати # фотографії	4384
показати більше	4304
показати вміст	4366
показати все	4305
показати всі	4385
показати всі # світлин	4384
показати всі # світлини	4384
показати всі # фото	4384
показати всі # фотографій	4384
показати всі # фотографії	4384
показати всі світлин	4384
показати всі світлини	4384
показати всі фото	4384
показати всі фотографій	4384
показати всі фотографії	4384
показати відповіді	4394
показати галерею	4385
показати й прийняти	4366
показати коментарі	4300
показати контент	4366
показати менше	4385
показати оригінал	4305
показати пароль	4379
показати підпис	4385
показати результати	91	4359
показати розшифровку	4369
показати світлин	4384
показати світлини	4384
показати субтитри	4369
показати усі # світлин	4384
показати усі # світлини	4384
показати усі # фото	4384
показати усі # фотографій	4384
показати усі # фотографії	4384
показати усі світлин	4384
показати усі світлини	4384
показати усі фото	4384
показати усі фотографій	4384
показати усі фотографії	4384
показати фото	4384
показати фотографій	4384
показати фотографії	4384
показати ще	4304
показати і прийняти	4366
показать # ответа	3654
показать # ответов	3654
показать # фото	3644
показать # фотографии	3644
показать # фотографий	3644
показать больше	3562
показать все	3563	3645
показать все # фото	3644
показать все # фотографии	3644
показать все # фотографий	3644
показать все фото	3644
показать все фотографии	3644
показать все фотографий	3644
показать галерею	3645
показать еще	3562
показать ещё	3562
показать и принять	3626
показать карту	3563
показать комментарии	3556
показать контент	3626
показать меньше	3563	3645
показать оригинал	3563
показать ответы	3654
показать пароль	3639
показать перевод	3563
показать подпись	3645
показать расшифровку	3629
показать результаты	91	3619
показать содержимое	3626
показать субтитры	3629
показать фото	3644
показать фотографии	3644
показать фотографий	3644
показувати завжди	4366
показывать всегда	3626
поки немає коментарів	4394
поле обов'язкове для заповнення	4382
поле обязательно для заполнения	3642
полето е задължително	300
политика cookie	3626
политика за защита на личните данни	285
политика за поверителност	285
политика исправлений	3649
политика конфиденциальности	3553
политика обработки персональных данных	3553
полноэкранный режим	3629
полный экран	3629
получавай известия	291
получать уведомления	3632
пользовательское соглашение	3553
політика cookie	4366
політика виправлень	4389
політика конфіденційності	4297
політика приватності	4366
помогает любая сумма	3636
помочь	3535
помочь нам	3535
помочь проекту	3535
помочь редакции	3535
помітили помилку	4389
понятно	3553
попередня	4304
попередня новина	4385
попередня стаття	4302
попередня сторінка	4385
попереднє фото	4385
попередній слайд	4385
поправки и уточнения	306
попробовать бесплатно	3540
попробуйте еще раз	3642
попробуйте ещё раз	3642
попробуйте позже	3642
популярне	4302
популярное	3559
популярные	3559	3655
популярные новости	3559
популярные статьи	3559
популярный	3640
популярні	4395
популярні новини	4302
попълнете това поле	300
поръчай книгата	283
поръчайте книгата	283
посилання скопійовано	4293
поскаржитися	4395
поскаржитися на коментар	4394
поскаржитися на рекламу	4400
последнее	3559
последни	230
последни новини	230
последние новости	3559
послухати новину	4293
посмотреть # фото	3644
посмотреть # фотографии	3644
посмотреть # фотографий	3644
посмотреть все # фото	3644
посмотреть все # фотографии	3644
посмотреть все # фотографий	3644
посмотреть все фото	3644
посмотреть все фотографии	3644
посмотреть все фотографий	3644
посмотреть результаты	91	3619
посмотреть фото	3644
посмотреть фотографии	3644
посмотреть фотографий	3644
посмотреть цену	3623
потвърдете имейла си	300
поточний час	4370
поточний час #	4369
потребителско име	298
потребителско име или имейл	297
похожие материалы	3559
похожие статьи	3559
почати гру	4359
почати тест	4359
почему я вижу эту рекламу	3659
почерпете ни с кафе	295
почерпи ни кафе	295
почтовый индекс	3643
поширити	4293
поширити у facebook	4293
поштовий індекс	4383
пошук	4304
пощенски код	301
правила за коментарите	310
правила за коментиране	233
правила использования	3553
правила коментарів	4394
правила коментування	4300
правила комментариев	3654
правила комментирования	3556
правила користування	4367
предимства за абонати	283
предишна новина	303
предишна снимка	303
предишна статия	303
предишна страница	303
предложение для подписчиков	3623
предложение для читателей	3623
предложить новость	3556
предыдущая	3562
предыдущая новость	3645
предыдущая статья	3559
предыдущая страница	3645
предыдущая фотография	3645
предыдущее фото	3645
предыдущий слайд	3645
презаредете страницата	294
презареди страницата	294
премиум	3540
преміум	4287
препечатването е забранено	307
препечатването забранено	307
препоръчани	230
препоръчано от outbrain	315
препоръчано от taboola	315
препоръчваме	298
препоръчваме ви	230
препоръчваме ви още	230
препоръчваме още	230
пригостити кавою	4376
пригостіть нас кавою	4376
придбати квитки	4363
придбати квиток	4363
придбати книжку	4363
придбати передплату	4379
придбати права на публікацію	4390
приемам всички	286
приемам всички бисквитки	285
приемам и продължавам	285
приеми всички	286
приеми и покажи	285
приеми и продължи	285
призначення платежу: благодійний внесок	4376
прийняти	4297
прийняти все	4367
прийняти всі	4297
прийняти всі файли cookie	4366
прийняти й показати	4366
прийняти та показати	4366
прийняти та продовжити	4366
прийняти і продовжити	4366
принтирай	233
принтирай рецептата	61
принципи редакції	4389
принять	3553
принять все	3553
принять все cookie	3626
принять все файлы cookie	3626
принять всё	3553
принять и показать	3626
принять и продолжить	3626
прислать новость	3556
прислать новость анонимно	3649
присоединиться к обсуждению	3654
пришлите свои фото	3649
приєднатися	4284
приєднатися до спільноти	4284
проверете имейла си	300
проверете пощата си	300
провери знанията си	280
проверь себя	3619
проверьте свои знания	3619
проверьте свою почту	3642
проверьте себя	3619
проголосовало #	3619
проголосовать	91
проголосувати	91
продовження під рекламою	4296
продовження статті під рекламою	4296
продовжити без вимкнення	4374
продовжити з apple	4379
продовжити з google	4379
продовжити через apple	4379
продовжити через facebook	4379
продовжити через google	4379
продолжительность #	3630
продолжить без отключения	3634
продолжить без поддержки	3534
продолжить с apple	3639
продолжить с google	3639
продолжить через apple	3639
продолжить через facebook	3639
продолжить через google	3639
продължава след рекламата	229
продължете с google	297
продължи без изключване	293
продължи с apple	297
продължи с facebook	297
продължи с google	297
продължителност	289
продължителност #	289
произвольная сумма	3636
произошла ошибка	3643
произошла ошибка. попробуйте ещё раз	3642
произошла ошибка. попробуйте позже	3642
пройти опитування	4359
пройти опрос	3619
пройти тест	3619
прокоментувати	4395
прокомментировать	3655
промени размера на текста	313
промо	3552	4296
пропозиція для передплатників	4363
пропозиція для читачів	4363
прослухати статтю	4369
прослушать	3548
прослушать новость	3548
прослушать статью	3629
прочетено от синтетичен глас	288
прочетете и	230
прочетете цялата статия	303
прочети по-късно	313
прочети с абонамент	297
прочети транскрипцията	288
прочети цялата новина	303
прочети цялата статия	303
прочитати пізніше	4398
прочитать позже	3658
прямой эфир	3630
прізвище	4383
публикувай коментар	310
пусни видеото	288
първо най-новите	310
підписатись	4287
підписатися	4287
підписатися на автора	4396
підписатися на сповіщення	4372
підписатися на тему	4396
підписка	4287
підсумок від ші	4392
підтвердьте електронну адресу	4382
підтвердіть e-mail	4382
підтримайте нас	4284
підтримати	4284
підтримати автора	4284
підтримати журналістів	4284
підтримати на buy me a coffee	4376
підтримати на patreon	4376
підтримати нас	4284
підтримати проєкт	4376
підтримати разово	4376
підтримати редакцію	4284
підтримувати щомісяця	4376
пізніше	4283	4373
""", 'р': """
радимо прочитати	4302
радимо також	4302
развернуть	3562
разгадать кроссворд	3619
размер на текста	313
размер на шрифта	65
размер текста	65
размер шрифта	65
разова підтримка	4377
разовий внесок	4377
разовий донат	4376
разово	3535
разовое пожертвование	3636
разовый платеж	3637
разовый платёж	3637
разпечатай	233
разпечатай статията	313
разреши	292
разреши веднъж	285
разреши известия	291
разреши известията	291
разреши рекламите	294
разрешите уведомления	3617
разрешить	3633
разрешить контент	3626
разрешить один раз	3626
разрешить рекламу	3635
разрешить уведомления	3617
ранняя регистрация	3624
раскрыть	3563
распечатать	3548
распечатать рецепт	61
распечатать статью	3548
рассказать друзьям	3548
рассылка	3543
рассылки	3543
расшифровка	3630
регистрация	223	3540
редакция рекомендует	3559
редакційна політика	4389
редакційна політика видання	4389
резултати от анкетата	280
резултати от гласуването	280
результати	92	4305
результати голосування	4370
результати опитування	4370
результаты	92	3563
результаты голосования	3630
результаты опроса	3630
реклама	229	3552	4296
реклама - статията продължава по-долу	229
реклама google	3659
реклама від google	4400
реклама закончилась	3659
реклама закінчилася	4400
реклама на сайте	3552
реклама на сайті	4296
реклама окончена	3659
реклама от google	3659
реклама. продовження нижче	4296
реклама. продолжение ниже	3552
реклами от google	315
рекламний матеріал	4400
рекламно каре	229
рекламно съдържание	229
рекламный материал	3659
рекомендовано outbrain	3659
рекомендовано taboola	3659
рекомендуем	3559	3640
рекомендуем почитать	3559
рекомендуем также	3559
рекомендуемое	3559
рекомендуємо	4302	4380
рекомендуємо прочитати	4302
рекомендуємо також	4302
реши кръстословицата	280
реши теста	280
реєстрація	4287
розгадати кросворд	4359
розгорнути	4305	4385
роздрукувати	4293
роздрукувати рецепт	61
роздрукувати статтю	4293
розмір тексту	65
розмір шрифту	65
розшифровка	4370
российской картой	3637
рубрики	3559	4302
річна передплата	4380
річна підписка	4380
""", 'с': """
самая выгодная	3640
само за абонати	297
само необходими	285
само необходимите	285
самое важное	3559
самое популярное	3559
самое читаемое	3559
самое читаемое за день	3559
самое читаемое за неделю	3559
самый популярный	3640
свали аудиото	288
свали епизода	288
свали от app store	290
свали от google play	290
свали приложението	290
свежее	3559
свежие новости	3559
свернуть	3562
своя сума	4376
своя сумма	3636
свържете се с редакцията	306
свържи се с автора	303
свързани новини	230
свързани публикации	230
свързани статии	230
связаться с нами	3556
світлина # з #	4384
світлина # із #	4384
сгенерировано ии	3652
сгенерировано нейросетью	3652
сгенерировано с помощью ии	3652
сделать донат	3636
сделать пожертвование	3535
сейчас читают	3559
сигнализирай за грешка	306
сканворд	3620
сканирай qr кода	290
сканирайте qr кода	290
сканирайте qr кода и изтеглете приложението	290
сканируйте qr-код	3631
скануйте qr-код	4371
скасувати можна будь-коли	4379
скачать аудио	3629
скачать выпуск	3629
скачать из google play	3631
скидка #%	3640
скидка для подписчиков	3623
скопировано	3549
скопировано в буфер обмена	3658
скопировать ссылку	3548
скопировать ссылку на статью	3548
скопійовано	4399
скопійовано в буфер обміну	4398
скопіювати посилання	4293
скопіювати посилання на статтю	4293
скорост	289
скорост на възпроизвеждане	288
скорость	3630
скорость воспроизведения	3629
скрий отговорите	310
скрий рекламата	315
скрыть	3563
скрыть ответы	3654
скрыть рекламу	3659
слайд # з #	4384
слайд # из #	3644
слайд # от #	302
слайд # із #	4384
слайд #/#	3644	4384
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
следить за автором	3656
следить за онлайном	3645
следить за темой	3656
следующая	3562
следующая новость	3645
следующая статья	3559
следующая страница	3645
следующая фотография	3645
следующее видео	3629
следующее фото	3645
следующий слайд	3645
слухати	4293
слухати новину	4293
слушай новината	233
слушай статията	288
слушать	3548
слушать новость	3548
см. также	3559
смотреть # фото	3644
смотреть # фотографии	3644
смотреть # фотографий	3644
смотреть видео	3629
смотреть все	3562
смотреть все # фото	3644
смотреть все # фотографии	3644
смотреть все # фотографий	3644
смотреть все фото	3644
смотреть все фотографии	3644
смотреть все фотографий	3644
смотреть галерею	3645
смотреть онлайн-трансляцию	3645
смотреть предложение	3623
смотреть фото	3644
смотреть фотогалерею	3645
смотреть фотографии	3644
смотреть фотографий	3644
смотри также	3559
смотрите также	3559
сначала новые	3654
сначала старые	3654
снимка # от #	302
снимка #/#	302
снимок # из #	3644
советуем почитать	3559
согласен	3553
согласиться	3553
согласиться и продолжить	3626
содержание	3562
содержание статьи	3645
содержимое недоступно	3626
создано ии	3652
создано нейросетью	3652
создано при помощи ии	3652
создано с помощью ии	3652
создать аккаунт	3540
сообщение	3643
сообщение отправлено	3642
сообщить новость	3649
сообщить об опечатке	3556
сообщить об ошибке	3556
сортирай по	310
сортиране	311
сортировать	3655
сортировать по	3654
сортировка	3655
сортування	4395
сортувати	4395
сортувати за	4394
сохранено	3549
сохранить	3548
сохранить выбор	3626
сохранить на потом	3658
сохранить настройки	3626
сохранить рецепт	61
сохранить статью	3548
социальные сети	3550
спасибо за ваш голос	91	3619
спасибо за ваше сообщение	3642
спасибо за подписку	3543
спасибо за регистрацию	3642
спасибо за сообщение	3642
спасибо за участие в опросе	3619
спасибо, ваш голос учтён	3619
спершу нові	4394
спершу старі	4394
спестявате #%	298
спецпроект	3552
спецпроєкт	4296
сповіщення	4373
споделете	233
сподели	233
сподели във facebook	233
сподели като подарък	313
сподели по имейл	313
сподели статията	233
споделяне	233
спонсорирано	229
спонсорирано съдържание	315
спонсорский материал	3659
спонсорський матеріал	4400
способ оплаты	3538
способы оплаты	3538
спочатку нові	4394
спочатку старі	4394
спри да следваш	312
спробуйте пізніше	4382
спробуйте ще раз	4382
ссылка скопирована	3548
сталася помилка	4383
сталася помилка. спробуйте пізніше	4382
сталася помилка. спробуйте ще раз	4382
станете член	222
стани абонат	222
стани дарител	222
старые	3655
старі	4395
стати патроном	4376
стати підписником	4376
стати співучасником	4284
стати частиною спільноти	4284
стати членом клубу	4376
статията е заключена	297
статията е защитена с авторско право	307
статията се чете от изкуствен интелект	288
стаття захищена авторським правом	4390
стать патроном	3535
стать соучастником	3535
стать спонсором	3535
статья защищена авторским правом	3650
створено за допомогою штучного інтелекту	4392
створено за допомогою ші	4392
створено штучним інтелектом	4392
створено ші	4392
створити акаунт	4287
стежити за автором	4396
стежити за онлайном	4385
стежити за темою	4396
стислий переказ від ші	4392
стоимость доставки	3624
сторінка # з #	4384
сторінка # із #	4384
сторінка #/#	4384
страница # из #	3644
страница # от #	302
страница #/#	302	3644
стрічка новин	4302
субтитри	289	4370
субтитры	3630
судоку	281	3620	4360
сума по избор	295
сховати	4305
сховати відповіді	4394
сховати рекламу	4400
сходни новини	230
схожі матеріали	4302
схожі новини	4302
схожі статті	4302
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
сыграть	3620
сюжет	3559
сюжеты	3559
""", 'т': """
тагове	230
тази статия е заключена	297
так, будь ласка	4373
так, дякую	4373
так, хочу	4373
також читайте	4302
твитнуть	3548
твиттер	3549
твітнути	4293
теги	3559	4302
текст продовжується під рекламою	4296
текст создан автоматически	3652
текст створено автоматично	4392
текст читает робот	3629
текущее время	3630
текущее время #	3629
текущо време	289
текущо време #	288
телеграм	3549
телефон	301	3643	4383
тема	301	3643	4383
тема дня	3559
теми	4302
темы	3559
тест дня	3619
тествай знанията си	280
това видео вече не е налично	288
това видео не е налично	288
това поле е задължително	300
това съдържание не е налично	285
това съдържание не може да бъде показано	285
только для подписчиков	3540
только необходимые	3626
транскрипция	289
тривалість	4370
тривалість #	4370
търговско съдържание	315
тільки необхідні	4366
""", 'у': """
у вас вже є акаунт	4379
у вас включен adblock	3634
у вас нет подписки	3639
у вас уже есть аккаунт	3639
у мене вже є акаунт	4379
у мене є акаунт	4379
у мене є передплата	4379
у меня есть аккаунт	3639
у меня есть подписка	3639
у меня нет аккаунта	3639
у меня уже есть аккаунт	3639
у цій статті	4385
уведомления	3633
увеличи	289
увеличи снимката	303
увеличи текста	313
увеличи шрифта	313
увеличить	3562
увеличить изображение	3645
увеличить текст	3658
увеличить фото	3645
увеличить шрифт	3658
увійти	4287
увійти з google	4379
увійти за допомогою google	4379
увійти через apple	4379
увійти через facebook	4379
увійти через google	4379
увійти, щоб коментувати	4394
увімкнути	4373
увімкнути звук	4369
увімкнути сповіщення	4356
увімкніть сповіщення	4356
угостите нас кофе	3636
угостить кофе	3636
уже есть аккаунт	3540
уже зарегистрированы	3540
уже зареєструвалися	4287
уже отключил	3635
узнать цену	3623
укажите сумму	3636
уменьшить шрифт	3658
умови використання	4297
управление на бисквитките	285
управление на известията	291
управление на съгласието	285
управление согласием	3626
управление уведомлениями	3632
управлявай съгласието	285
управлять согласием	3626
условия за ползване	285
установить приложение	3631
усі коментарі	4394
усі матеріали	4385
усі матеріали автора	4385
усі матеріали за темою	4385
усі новини	4304
усі статті	4385
усі статті автора	4385
""", 'ф': """
файлы cookie	3553
фамилия	301	3643
фейсбук	3549
филворды	3620
фото	3559
фото # з #	4384
фото # из #	3644
фото # із #	4384
фото #/#	3644	4384
фоторепортаж	3559
""", 'х': """
харесай	233
харесва ми	311
хорошо	3553
хотите получать уведомления	3632
хочете отримувати сповіщення	4372
""", 'ц': """
це було корисно	4392
це відео більше недоступне	4369
це відео недоступне	4369
це відео недоступне у вашій країні	4369
це поле обов'язкове	4382
цей контент недоступний	4366
цей контент неможливо показати	4366
цей матеріал закритий	4379
цена на доставката	283
ця стаття закрита	4379
цял екран	288
""", 'ч': """
час читання # хв	4304
час, що залишився	4369
час, що залишився #	4369
чете синтетичен глас	288
четете без ограничения	297
четете без реклами	315
четете в приложението	290
чети без реклами	315
чети в приложението	290
чи була стаття корисною	4300
читает синтезированный голос	3629
читайте в застосунку	4371
читайте в приложении	3631
читайте еще	3559
читайте ещё	3559
читайте ниже	3552
читайте первыми в приложении	3631
читайте першими в застосунку	4371
читайте по теме	3559
читайте также	3559
читайте також	4302
читати без обмежень	4379
читати без реклами	4400
читати всю новину	4385
читати всю статтю	4385
читати далі	4304
читати з передплатою	4379
читати коментарі	4394
читати повністю	4304
читати розшифровку	4369
читати статтю повністю	4385
читати також	4302
читать без ограничений	3639
читать без рекламы	3659
читать в max	3550
читать в telegram	3550
читать всю статью	3645
читать далее	3562
читать дальше	3562
читать ещё	3562
читать комментарии	3556
читать полностью	3562
читать расшифровку	3629
читать с подпиской	3639
читать статью полностью	3645
читать также	3559
читать целиком	3645
читає синтезований голос	4369
чому я бачу цю рекламу	4400
что еще почитать	3559
что ещё почитать	3559
что-то пошло не так	3643
что-то пошло не так, попробуйте позже	3642
что-то пошло не так. попробуйте еще раз	3642
что-то пошло не так. попробуйте ещё раз	3642
что-то пошло не так. попробуйте позже	3642
чуй статията	288
""", 'ш': """
швидкість	4370
швидкість відтворення	4369
ші може помилятися	4392
""", 'щ': """
ще за темою	4302
ще не передплатник	4379
ще немає акаунта	4379
ще новини	4302
що ще почитати	4302
щомісяця	4284	4380
щомісячна підтримка	4377
щомісячний внесок	4376
щоп'ятниці. безкоштовно. без спаму	4382
щороку	4380
щось пішло не так	4383
щось пішло не так, спробуйте пізніше	4382
щось пішло не так. спробуйте пізніше	4382
щось пішло не так. спробуйте ще раз	4382
""", 'э': """
экономия #%	3640
эксклюзивно для подписчиков	3639
электронная почта	3543
электронная почта или логин	3639
эта статья закрыта	3639
это было полезно	3652
это видео больше недоступно	3629
это видео недоступно	3629
это видео недоступно в вашей стране	3629
это поле обязательно	3642
это поле обязательно для заполнения	3642
этот контент невозможно показать	3626
этот контент недоступен	3626
этот материал закрыт	3639
""", 'я': """
я вже підтримую	4283
я вимкнув блокувальник	4374
я отключил	3635
я отключил блокировщик	3634
я уже поддерживаю	3534
як вимкнути adblock	4374
як ми захищаємо джерела	4389
як ми захищаємо наші джерела	4389
якість	4370
яндекс.дзен	3549
""", 'і': """
ім'я	4383
індекс	4383
інша сума	4376
інші матеріали автора	4385
інші новини	19	4302
інші статті автора	4385
""", 'א': """
אהבתי	1991
אודות הכותב	2021
אולי גם יעניין אותך	1955
אולי יעניין אותך	1955
אולי יעניין אותך גם	1983
אולי יעניין אתכם	1955
אולי יעניין אתכם גם	1983
אולי מאוחר יותר	1938
אולי פספסתם	1983
אחר כך	2007
איך מכבים	2010
איך מכבים חוסם פרסומות	2009
אימייל	2017
אימייל לא תקין	2016
אין לי דעה	1991
אין לך חשבון	2014
אין לכם חשבון	2014
אינציקלופדיית ynet	1955
אירעה שגיאה	2016
אישור הכל	2003
אישור והמשך	2002
אני מאשר את תנאי השימוש	2016
אני מאשר קבלת דיוור	2016
אני מאשר/ת קבלת דברי פרסומת	2016
אני מאשר/ת קבלת דיוור	2016
אני מסכים לתנאי השימוש	2016
אני מסכים/ה לתנאי השימוש	2016
אפשר	2007
אפשר התראות	2006
אפשר לבטל בכל רגע	2014
אפשר תמיד	2002
אפשרויות נוספות	2029
אשר את כל העוגיות	2034
אשר הכל	2003
אשר והמשך	2002
""", 'ב': """
בדקו את תיבת הדואר	2016
בדקו את תיבת המייל	2016
בחירה	2015
בחן את עצמך	1993
בחנו את עצמכם	1993
בחסות	1986
בחר	2015
בחר מסלול	2014
בחר סכום	2036
בחרו את המינוי שלכם	2014
בחרו מינוי	2014
בחרו מסלול	2014
בחרו סכום	2036
בטל השתקה	1998
ביטול הסכמה	2002
ביטול השתקה	1998
בלי ספאם	2016
בלעדי למנויים	2014
במעקב	2026
בשיתוף	1950
בשיתוף עם	2030
""", 'ג': """
גודל גופן	65
גודל הטקסט	2028
גודל טקסט	65
גישה בלתי מוגבלת לכל הכתבות	2037
""", 'ד': """
דווח על טעות	1954
דווח על תגובה	2032
דווחו לנו על טעות	1990
דחה את כל העוגיות	2034
דחה הכל	2003
דחיית הכל	2003
דיווח	1991
דיווח על טעות	1990
דיווח על תגובה	2032
דלג לתוכן	1957
דלג על הפרסומת	2035
דלגו למתכון	61
דלגו על הפרסומת	2035
דף הבית	1957
""", 'ה': """
האזינו	1946
האזינו בספוטיפיי	2033
האזינו לכתבה	1998
האזן לכתבה	1998
האם הכתבה עזרה לך	1990
האם הכתבה עניינה אותך	1990
האם העמוד עזר לך	1990
האם זה היה מועיל	1990
הבא	1957
הבנתי	1958
הבקשה התקבלה	2038
הבקשה נשלחה	2038
הגב	1954
הגדל טקסט	2028
הגדל תמונה	2020
הגדלת טקסט	2028
הגדלת תמונה	2020
הגדרות עוגיות	2002
הגדרות פרטיות	2002
הדפיסו את המתכון	61
הדפיסו כתבה	1982
הדפס	1946
הדפס מתכון	61
הדפסה	1946
הדפסת המתכון	61
הדפסת כתבה	1982
ההודעה נשלחה	2016
ההודעה שלך	2038
ההצבעה שלך נקלטה	1990
ההצעה המשתלמת ביותר	2015
ההרשמה אושרה	2038
הודעתך נשלחה	2016
הווידאו אינו זמין	1998
הוסיפו תגובה	1954
הוסף כמקור מועדף	2025
הוסף לסל	2040
הוסף תגובה	1954
הוסף תשובה	2032
הוספה לסל	2040
הוספת תגובה	1954
הוקרא בקול סינתטי	1998
הורד שמע	1998
הורדת הפרק	1998
הורדת השמע	1998
הורידו את האפליקציה	2005
הזינו כתובת מייל	2038
הזכירו לי מאוחר יותר	1938
הזן כתובת אימייל	2038
החדשות ביותר	1991
החדשים ביותר	1991
החנות	2030
החשבון שלי	1940
הטבה לקוראים	1996
הטבות למנויים	1996
הטופס נשלח בהצלחה	2016
הירשם	1940
הירשמו להתראות	2006
הישנות ביותר	1991
הכי נצפים	1955
הכי נקרא	1955
הכי נקראות	1955
הכי נקראות היום	1983
הכי פופולרי	2015
הכינוי שלך	2032
הכניסו כתובת מייל	2038
הכתבה הבאה	1955
הכתבה המלאה למנויים	1982
הכתבה הקודמת	1955
הכתבה נעולה	2014
המייל האדום	2021
המייל שלך	2038
המלצות	1955
המשיכו לקרוא	2039
המשך בדפדפן	2005
המשך לאתר	2005
המשך לקרוא	1957
המשך עם google	2014
המשך עם אימייל	2037
המשך עם אפל	2014
המשך עם גוגל	2014
המשך עם פייסבוק	2014
המשך קריאה	1957
הנגן נטען	1998
הנצפים ביותר	1983
הנקראות ביותר	1955
הנקראים ביותר	1983
הסרטון אינו זמין	1998
הסרטון הבא	2035
הסרטון הקודם	2035
הסרטון לא זמין	1998
הסרטון נטען	1998
הסתר	1958
הסתר תגובות	1990
הסתר תשובות	1990
העדפות עוגיות	2002
העדפות פרטיות	2034
הענק כתבה במתנה	2028
הענקת כתבה במתנה	2028
העתיקו את הקישור	1982
העתיקו קישור	1982
העתק	2029
העתק קישור	1946
העתקת הקישור	1982
העתקת קישור	1946
הפופולרי ביותר	2015
הפופולריות ביותר	1991
הפסק לעקוב	2025
הפסקת מעקב	2025
הפעל התראות	2006
הפעל סרטון	1998
הפעלה אוטומטית	1999
הפעלת התראות	2006
הפרסומת ממשיכה	2040
הצביעו	91	1991
הצביעו בסקר	1990
הצבע	91	1991
הצבעה	92
הצבעתך נקלטה	1990
הצג ב-x	2033
הצג הכל	1958
הצג כתוביות	1998
הצג מפה	1958
הצג מקור	1958
הצג עוד	1957
הצג פוסט	2002
הצג פוסט זה באינסטגרם	2033
הצג פחות	1958
הצג תגובות	1990
הצג תוכן	2002
הצג תוצאות	91	1991
הצג תמיד	2002
הצג תשובות	1990
הצגת התוכן	2002
הצטרפו	1939
הצטרפו אלינו	1939
הצטרפו לתומכים	2011
הצעה לקוראים	1996
הקודם	1957
הקטן טקסט	2028
הקטנת טקסט	2028
הקישור הועתק	1982
הקראה אוטומטית	1998
הקש להפעלת קול	2035
הרשמה	1940
השאר אותי מחובר	2014
השב	1954
השתק	1999
השתקה	1999
השתתפו בסקר	1990
התגובה שלך	2032
התגובות למנויים בלבד	2032
התגובות מושבתות	2032
התחבר	1940
התחבר עם google	2014
התחברות	1940
התחברות באמצעות גוגל	2014
התחברות עם גוגל	2014
התחברות עם פייסבוק	2014
התמונה הבאה	2039
התמונה הקודמת	2039
התרומה שלי	2036
""", 'ו': """
ווטסאפ	1946
וידאו	1955
""", 'ז': """
זהו שדה חובה	2016
זכור אותי	2015
זמן נוכחי	1999
זמן נותר	1999
""", 'ח': """
חד פעמי	2012
חד-פעמי	2012
חדשות אחרונות	1955
חודש ראשון ב-#	1981
חודש ראשון ב-# ש"ח	1981
חודש ראשון בשקל	1981
חודש ראשון חינם	1981
חודשי	2012
חזרה למעלה	1957
חזרה לעמוד הבית	2020
חזרה לרשימה	2039
חידוש מינוי	2037
חיוב חודשי	2015
חיוב שנתי	2015
חינם, בלי ספאם	2016
חיפוש	1957
""", 'ט': """
טוויטר	1946
טוען וידאו	1998
טוען נגן	1998
טלגרם	1946
טעינת הפוסט	2002
טען מחדש	2009
טען מחדש את הדף	2009
טען עוד	1957
טען פוסט	2002
טען תגובות נוספות	1990
טען תוכן	2002
""", 'י': """
יציאה	1940
יציאה ממסך מלא	1998
יש לי חשבון	2014
""", 'כ': """
כבר הצבעת	1990
כבר הצבעתם	1990
כבר יש לך חשבון	2014
כבר מנוי	2014
כבר מנויים	2014
כבר מנויים? התחברו	1940
כבר נרשמת	1940
כותרות אחרונות	1955
כיביתי	2010
כיביתי את חוסם הפרסומות	2009
כל חודש	2012
כל שקל חשוב	2011
כל תרומה חשובה	2011
כל תרומה עוזרת	2011
כללי התגובות	1990
כן, אני רוצה	2006
כניסה	1940
כניסה למנויים	1940
כתבה זו הוענקה במתנה	2041
כתבה זו היא תוכן ממומן	1982
כתבה ממומנת	1986
כתבה נעולה	2014
כתבו את תגובתכם	2032
כתבו לנו	2021
כתבו תגובה	1954
כתבות אחרונות	1955
כתבות מומלצות	1955
כתבות נוספות	1955
כתבות נוספות בנושא	1983
כתבות נוספות שיעניינו אתכם	1983
כתבות נוספות של הכתב	2020
כתבות קשורות	1955
כתבות שאולי פספסתם	1983
כתבות שיעניינו אתכם	1983
כתוב תגובה	1990
כתוביות	1999
כתובת אימייל לא תקינה	2016
כתובת המייל כבר רשומה	2038
כתובת המייל שלך	2038
כתובת מייל לא תקינה	2016
כתיבת תגובה	1990
""", 'ל': """
לא אהבתי	1991
לא יודע	1991
לא כעת	1938
לא ניתן להפעיל את הסרטון	1998
לא ניתן להציג את התוכן	2002
לא ניתן להציג תוכן זה	2002
לא ניתן לטעון את הסרטון	2035
לא ניתן לנגן את הסרטון	1998
לא עכשיו	1938
לא תודה	1938
לא, תודה	1938
לגלריה	2020
לגלריה המלאה	2020
לגלריית התמונות	2020
לדף הבית	2020
לדף התרומות	2011
להאזנה בספוטיפיי	2033
להאזנה לכתבה	1998
להורדה ב-app store	2005
להורדה ב-google play	2005
להורדה מ-app store	2005
להורדה מ-google play	2005
להורדת האפליקציה	1982
להזמנה לחצו כאן	2040
להזמנת כרטיסים	1996
להמשך קריאה	1940
להרשמה	1940
לחידון	1993
לחידון המלא	1993
לחנות	2030
לחצו להפעלת הסאונד	2035
לידיעה המלאה	2020
לכל החדשות	2020
לכל החידונים	1993
לכל הכתבות	1957
לכל הכתבות בנושא	1983
לכל הכתבות של הכתב	2020
לכל המשחקים	1993
לכל הסרטונים	2020
לכל העדכונים, הכתבות והסרטונים	1983
לכל התגובות	1954
לכל התמונות	2020
לכתבה הבאה	2020
לכתבה הבאה בסדרה	1983
לכתבה המלאה	2020
לכתבה הקודמת	2020
לכתבה הקודמת בסדרה	1983
לכתבה נוספת	2039
למוצר	2030
למנויים בלבד	1943
למתכון	61
לעמוד הבית	2020
לעמוד התרומות	2011
לפרויקט המלא	2020
לפרופיל הכתב	2021
לפרטי המוצר	2040
לפרטים	1958
לפתיחת הכתבה	2037
לצפייה ביוטיוב	2033
לצפייה במסלולים	2037
לצפייה בתוצאות	91
לקריאה באפליקציה	2005
לקריאה מאוחר יותר	2041
לראש הדף	2020
לראש העמוד	2020
לרכישה באמזון	1996
לרכישה לחצו כאן	1996
לרכישת הספר	1996
לרכישת כרטיסים	1996
לרכישת כרטיסים לחצו כאן	1996
לרכישת מינוי	1940
לרכישת מינוי לחצו כאן	1982
לתיק המלא	2020
לתמונות	1958
לתרום	1939
לתרומה	1939
לתרומה לחצו כאן	2011
""", 'מ': """
מאוחר יותר	2007
מבזקים	1955
מדיניות הפרטיות	1953
מדיניות הפרטיות ותנאי השימוש	1953
מהירות הפעלה	1998
מהירות ניגון	1998
מודעה	1950
מומלץ עבורך	1983
מומלץ עבורכם	1983
מומלצים	1955
מוקרא בקול סינתטי	1998
מיון לפי	1991
מייל	2017
מיין לפי	1991
ממומן	1950
מסך מלא	1999
מסלולי מינוי	2037
מעבר למתכון	61
מעוניינים לקבל התראות	2006
מצאת טעות	1990
מצאתם טעות	1954
מצאתם טעות בכתבה	1990
מצב כהה	2034
משהו השתבש	2017
משחקים	1995
משך	1999
משך הסרטון	2035
משלוח חינם	2030
מתנה לחבר	2028
""", 'נ': """
נא להזין כתובת מייל תקינה	2016
נגן וידאו	1998
נגן שמע	2035
נוצר באמצעות ai	2035
נוצר על ידי ai	2035
נושאים	1955
נושאים קשורים	1955
ניגון אוטומטי	1999
ניהול אפשרויות	2034
ניהול הסכמה	2002
ניהול העדפות	2034
ניהול עוגיות	2002
ניתן לבטל בכל עת	2014
נרשמת בהצלחה	2016
""", 'ס': """
סגור	1938
סגור גלריה	2039
סגור חלון	2039
סגור תפריט	2039
סגירה	1938
סודוקו	1995
סוף הפרסומת	1996
סוף פרסומת	1996
סיכום ai	1968
סיכום אוטומטי	2024
סיכום הכתבה	1968
סכום אחר	2011
סכום לבחירה	2036
ספרו לנו מה דעתכם	1990
סקר	92
סקר היום	91
סרטון זה אינו זמין	1998
סרטון זה אינו זמין עוד	1998
סרקו את הקוד	2005
סרקו את קוד ה-qr	2005
""", 'ע': """
עדיין לא מנוי	2014
עדיין לא מנויים	2014
עוד	1957
עוד באותו נושא	1983
עוד בנושא	1955
עוד בערוץ	1955
עוד חדשות	1955
עוד כתבות	19	1955
עוד כתבות בנושא	19
עוד כתבות מעניינות	1982
עוד לא מנויים	2014
עוד סיפורים	1983
על הכותב	2021
עקבו אחר הכתב	2025
עקבו אחר הנושא	2025
עקבו אחרי הכתב	2025
עקבו אחרי הנושא	2025
עקוב אחרי הכתב	2025
""", 'פ': """
פייסבוק	1946
פנייה לכתב	2021
פנייה למערכת	2021
פרטים	1958
פרסום	1950
פרסומת	1950
פרסם	1991
פתח	1958
פתח באפליקציה	2005
פתיחה באפליקציה	2005
""", 'צ': """
צור חשבון	1940
צור קשר	1954
צפו באינסטגרם	2033
צפו בטוויטר	2033
צפו ביוטיוב	2033
צפו בפייסבוק	2033
צפו גם	2039
צפייה חוזרת	2035
צרו קשר	2021
צרו קשר עם המערכת	2021
""", 'ק': """
קבל הכל	2003
קבלת התראות	2006
קוד קופון	2040
קודי הנחה	2040
קרא גם	1955
קרא עוד	1957
קראו באפליקציה	2005
קראו בחינם	2037
קראו גם	1955
קראו עוד	1957
""", 'ר': """
רוצה לקבל התראות	2006
רוצים לקבל התראות	2006
רענון העמוד	2009
רענן את הדף	2009
רעננו את הדף	2009
""", 'ש': """
שדה זה הוא חובה	2016
שדה חובה	2016
שדות חובה	2016
שחק עכשיו	1993
שחקו עכשיו	1993
שיתוף	1946
שיתוף בוואטסאפ	2028
שיתוף בווטסאפ	1946
שיתוף בטוויטר	1946
שיתוף במייל	1982
שיתוף בפייסבוק	1946
שכחת את הסיסמה	2014
שכחת סיסמה	2014
שכחתי סיסמה	1940
שלח	91	2017
שלח לחבר	1946
שלח תגובה	1990
שלחו את הכתבה במתנה	1982
שלחו במתנה	1982
שלחו לחבר	2028
שלחו לנו סרטונים	2021
שלחו לנו תמונות	2021
שלחו משוב	1990
שליחה	2017
שליחה במייל	1946
שליחת משוב	1990
שליחת תגובה	1990
שם	2017
שם מלא	2017
שם משפחה	2017
שם פרטי	2017
שמור	2029
שמור העדפות	2002
שמור כתבה	2041
שמירה	1946
שמירת הגדרות	2002
שמירת המתכון	61
שמירת כתבה	1982
שמרו כתבה	1982
שמרו לקריאה מאוחרת	1982
שנתי	2012
שתף	1946
שתף כתבה	2041
שתפו	1946
שתפו את הכתבה	1946
שתפו בוואטסאפ	1982
שתפו בווטסאפ	1982
שתפו בטוויטר	2028
שתפו בטלגרם	1982
שתפו בפייסבוק	1946
שתפו כתבה זו	2041
""", 'ת': """
תגובה	1954
תגובות	1954
תגובות נוספות	1990
תגיות	1955
תודה על ההצבעה	1990
תודה על הצבעתך	91
תודה על התמיכה	2036
תודה על תמיכתכם	2036
תודה שהצבעת	1990
תודה שהצבעתם	1990
תודה, ההודעה נשלחה	2016
תוכן למנויים	1940
תוכן ממומן	87	1950
תוכן מסחרי	1986
תוכן מקודם	1950
תוכן פרסומי	1986
תוכן שיווקי	87	1950
תוכן שיווקי בשיתוף	1986
תוצאות	92
תוצאות ההצבעה	1991
תוצאות הסקר	1991
תורגם אוטומטית	1982
תיקון טעות	1982
תמכו בנו	1939
תמכו בנו בפטריאון	2011
תמלול	1999
תנאי השימוש	1953
תנאי השימוש | מדיניות הפרטיות	1953
תנאי השימוש ומדיניות הפרטיות	1953
תנאי פרסום תגובות	1990
תפריט	1957
תקציר ai	1968
תקציר בינה מלאכותית	1968
תקציר הכתבה	1968
תרגום אוטומטי	1999
תרומה	1939
תרומה חד פעמית	2011
תרומה חד-פעמית	2011
תרומה חודשית	2011
תרמו	1939
תרמו עכשיו	1939
תשבץ	1995
תשבצים	1995
תשחץ	1995
תשלום באמצעות paypal	2037
""", 'ا': """
ابدا الاختبار	166
ابلاغ	164
ابلغ عن خطا	143
اترك تعليقا	119
اترك رد	163
اترك ردا	163
اتصل بنا	119
اجازه دادن	1629
احجز الان	215
احجز تذكرتك	169
احجز تذكرتك الان	169
احجز مكانك	169
احدث الاخبار	120
احفظ المقال	152
احفظ المقال لوقت لاحق	152
اخبار اخري	19
اخبار بيشتر	1604
اخبار ديگر	19
اخبار ذات صلة	120
اخبار ذات علاقة	153
اخبار قد تعجبك	153
اخبار قد تهمك	153
اخبار متعلقة	120
اخبار مرتبط	1577
اخبار مرتبطة	153
اخبار پيشنهادي	1604
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
اخرين اخبار	1577
اخرين خبرها	1604
اخفاء	123
اخفاء التعليقات	163
اخفاء الردود	163
ادارة التفضيلات	209
ادارة الخيارات	209
ادارة الموافقة	174
ادارة ملفات تعريف الارتباط	117
ادامه	1579
ادامه با google	1635
ادامه با گوگل	1635
ادامه خبر	1641
ادامه در مرورگر	1627
ادامه مطلب	1579
ادخل البريد الالكتروني	213
ادخل بريدا الكترونيا صحيحا	189
ادخل بريدك الالكتروني	213
ادعم الصحافة المستقلة	100
ادعم عملنا	184
ادعمنا	100
ادعمنا علي باتريون	184
اذهب الي الوصفة	61
ارسال	91	110	1570
ارسال التعليق	163
ارسال المقال بالبريد	152
ارسال بازخورد	1613
ارسال به تلگرام	1596
ارسال به دوستان	1570
ارسال تعليق	163
ارسال خبر	1642
ارسال ديدگاه	1613
ارسال راي	91
ارسال رايگان	1651
ارسال سوژه	1642
ارسال نظر	1576
ارسل	91
ارسل التعليق	163
ارسل تعليقك	163
ارسل لنا خبرا	195
ارسل لنا صورك	195
ارسل ملاحظاتك	163
از دست ندهيد	1604
از راي شما متشكريم	1613
از شركت شما در نظرسنجي متشكريم	1613
از ما حمايت كنيد	1566
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
اشتباهي ديدهايد	1613
اشتر الان	169
اشتر الان من امازون	169
اشتر الكتاب	169
اشتر من امازون	169
اشتراك	101	1567
اشتراك خود را انتخاب كنيد	1635
اشتراك در تلگرام	1649
اشتراك در واتساپ	1649
اشتراك گذاري	1570
اشتراك گذاري در تلگرام	1596
اشتراكگذاري	1570
اشتراكگذاري در تلگرام	1649
اشتراكگذاري در واتساپ	1649
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
افزودن به منابع ترجيحي	1646
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
اكنون بازي كنيد	1616
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
الان نه	1565
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
الكلمات المفتاحية	193
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
الوضع الليلي	209
الوقت الحالي	171
الوقت المتبقي	171
الي الاعلي	122
الي صفحة التبرع	184
امسح رمز qr	178
امكان نمايش اين محتوا وجود ندارد	1624
امكان پخش ويدئو وجود ندارد	1620
انت تتابع هذا الموضوع	199
انت مشترك بالفعل	213
انتخاب	1636
انتخاب اشتراك	1635
انتخاب طرح	1635
انتشار	1614
انتقل الي الوصفة	61
انتهاي پيام	1596
انتهي الاعلان	169
اندازه فونت	65
اندازه قلم	65
اندازه متن	1649
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
اولين نفري باشيد كه نظر ميدهد	1596
ايا اين مطلب براي شما مفيد بود	1613
ايا اين مطلب مفيد بود	1613
ايا اين مقاله مفيد بود	1613
ايا مايليد اعلان دريافت كنيد	1628
ايا ميخواهيد اعلان دريافت كنيد	1628
ايجاد حساب	1567
ايقاف مؤقت	170
ايميل	1638
ايميل خود را بررسي كنيد	1637
ايميل معتبر وارد كنيد	1637
ايميل نامعتبر	1637
ايميل نامعتبر است	1637
اين فيلد الزامي است	1637
اين فيلد ضروري است	1637
اين مطالب را هم بخوانيد	1604
اين مطلب را هم بخوانيد	1604
اين مطلب مفيد بود	1613
اين مقاله قفل است	1635
اين ويدئو در دسترس نيست	1620
اين ويدئو ديگر در دسترس نيست	1620
اين ويديو در دسترس نيست	1620
اپليكيشن را دانلود كنيد	1627
اپليكيشن را نصب كنيد	1627
اگهي	1572
اگهيها	1608
""", 'ب': """
با تشكر، پيام شما ارسال شد	1637
با حمايت	1651
با ما تماس بگيريد	1642
با همكاري	1651
با پردازش دادههايم موافقم	1637
بارگذاري دوباره صفحه	1631
بارگذاري مجدد صفحه	1631
بارگذاري محتوا	1624
بارگذاري پست	1624
باز كردن	1580
باز كردن در اپليكيشن	1627
باز كردن در برنامه	1627
بازخورد بدهيد	1613
بازرگاني	1608
بازي رايگان	1616
بازي كنيد	1616
بازيها	1618
بازگشت به بالا	1579
بازگشت به صفحه اصلي	1641
باقات الاشتراك	212
بالتعاون مع	204
بالفيديو	139
بحث	122
بدعم من	204
براي ارسال نظر وارد شويد	1613
برعاية	114
بريد الكتروني غير صالح	189
بريدك الالكتروني	213
برچسب ها	1577
برچسبها	1577
بزرگتر كردن متن	1649
بزرگنمايي تصوير	1641
بستن	1565
بعدا	1629
بعدا ياداوري كن	1565
بعدي	1579
بلغ عن تعليق	206
بلغ عن خطا	143
بله، ميخواهم	1629
به اشتراك بگذاريد	1570
به اين مطلب گوش دهيد	1620
به اين مقاله گوش دهيد	1620
بهترين پيشنهاد	1636
بيشتر	1577	1579
بيشتر ببينيد	1604
بيشتر بخوانيد	1577
بيصدا	1621
""", 'ت': """
تابع القراءة	214
تابع الكاتب	199
تابع الموضوع	199
تابع هذا الموضوع	199
تابعنا عبر	113
تابعنا علي	113
تابعونا علي	113
تاخير # ثوان	170
تازهترينها	1577
تازهسازي صفحه	1631
تبرع	100
تبرع الان	100
تبرع شهري	185
تبرع شهريا	184
تبرع لمرة واحدة	184
تبرع مرة واحدة	211
تبرعي	185
تبليغ	1572
تبليغات	1572
تبليغات در گوگل	1608
تبليغات متني	1608
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
تخفيف ويژه خوانندگان	1619
تذاكر	204
تذكرني	188
ترتيب	164
ترتيب حسب	164
ترجمة الية	171
ترجمه ماشيني	1621
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
تلگرام	1570
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
تماس با تحريريه	1642
تماس با ما	1576
تماس با نويسنده	1642
تماشاي ويديو	1596
تمام صفحه	1621
تنزيل الحلقة	170
تنزيل الصوت	170
تنظيمات حريم خصوصي	1624
تنظيمات كوكي	1575
تنظيمات كوكيها	1575
تواصل مع التحرير	195
تواصل مع الكاتب	195
تواصل مع المحرر	195
تواصل معنا	195
توقف پخش	1620
تويتر	110
توييتر	1570
تيليجرام	110
""", 'ث': """
ثبت ديدگاه	1613
ثبت راي	91
ثبت نام	1567
ثبت نظر	91	1576
ثبتنام	1567
""", 'ج': """
جار التحميل	170
جار تحميل الفيديو	170
جاري التحميل	170
جاري تحميل الفيديو	170
جاوااسكريپت غيرفعال است	1624
جدول	1618
جدول كلمات متقاطع	1618
جديدترين	1614
جديدترين اخبار	1577
جديدترينها	1614
جزئيات	1580
جستجو	1579
جميع الاخبار	193
جميع الالعاب	166
جميع التعليقات	119
جميع الفيديوهات	193
جميع مقالات الكاتب	193
""", 'ح': """
حالا نه	1565
حامي ما شويد	1633
حامي مالي	1651
حجم الخط	110
حجم النص	65
حدث الصفحة	182
حدث خطا	190
حدث خطا ما	190
حريم خصوصي	1575
حساب كاربري	1567
حساب كاربري دارم	1635
حساب كاربري داريد	1635
حساب كاربري نداريد	1635
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
حمايت كنيد	1566
حمايت مالي	1566
حمايت مالي از ما	1633
حمايت ماهانه	1634
حمل التطبيق	178
حمل التطبيق الان	178
حمل من app store	178
حمل من google play	178
""", 'خ': """
خاص بالمشتركين	187
خانه	1579
خبر بعدي	1596
خبر قبلي	1596
خبرهاي بيشتر	1604
خبرهاي داغ	1604
خبرهاي مرتبط	1577
خبرهاي پيشنهادي	1604
خروج	1567
خروج از تمام صفحه	1620
خريد از امازون	1619
خريد انلاين	1651
خريد اين كتاب	1619
خريد اينترنتي	1651
خريد بليت	1619
خريد بليط	1619
خريد كتاب	1619
خطايي ديدهايد	1613
خطايي رخ داد	1638
خلاصه با هوش مصنوعي	1645
خلاصه هوش مصنوعي	1645
خواندن در اپليكيشن	1627
خواندهشده با صداي مصنوعي	1620
خودتان را بيازماييد	1616
خيارات اخري	203
""", 'د': """
دانش خود را بسنجيد	1616
دانلود از اپ استور	1627
دانلود از بازار	1627
دانلود از گوگل پلي	1627
دانلود اپليكيشن	1627
دانلود صدا	1620
دانلود فايل صوتي	1620
دانلود ويدئو	1620
دانلود پادكست	1620
در حال بارگذاري	1620
در حال بارگذاري ويدئو	1620
در حال بارگذاري ويديو	1620
در نظرسنجي شركت كنيد	1613
در همين رابطه	1604
در همين زمينه	1604
در پاتريون حمايت كنيد	1633
درباره نويسنده	1642
دريافت از اپ استور	1627
دريافت از بازار	1627
دريافت از كافه بازار	1627
دريافت از مايكت	1627
دريافت از گوگل پلي	1627
دريافت اعلانها	1628
دستهبندي	1577
دعمك يصنع الفرق	211
دعوت به همكاري	1596
دنبال كردن	1647
دنبال كردن اين موضوع	1646
دنبال كردن موضوع	1646
دنبال كردن نويسنده	1646
ديدگاه	1576
ديدگاه خود را بنويسيد	1613
ديدگاهتان را بنويسيد	1596
ديدگاهها	1576
""", 'ذ': """
ذات صلة	120
ذخيره	1570
ذخيره تنظيمات	1624
ذخيره خبر	1596
ذخيره دستور پخت	61
ذخيره مطلب	1596
ذخيره مطلب براي بعد	1596
ذكرني لاحقا	99
""", 'ر': """
راسل التحرير	195
راسلنا	195
راي دهيد	91	1614
راي شما ثبت شد	91	1613
راي شما ثبت شده است	1613
رايگان و بدون هرزنامه	1637
ربما لاحقا	99
رد	119
رد همه	1625
رزرو بليت	1651
رسالتك	190
رفتن به بالا	1641
رفتن به دستور پخت	61
رفتن به صفحه كمك مالي	1633
رفض الكل	175
رفض جميع ملفات تعريف الارتباط	209
رمز عبور خود را فراموش كردهايد	1635
رمز عبور را فراموش كردهايد	1567
رپورتاژ	1572
رپورتاژ اگهي	1572
""", 'ز': """
زمان باقيمانده	1621
زمان فعلي	1621
زيرنويس	1621
""", 'س': """
سؤال اليوم	91
سالانه	1634
ساهم	100
ساهم الان	100
سجل الدخول	104
سجل الدخول للتعليق	163
سحب الموافقة	174
سرعة التشغيل	170
سرعت پخش	1620
سنويا	185
سودوكو	168	1618
سوژه بفرستيد	1642
سياسة التصحيح	195
سياسة التصحيحات	195
سياسة الخصوصية	117
سياسة الخصوصية | شروط الاستخدام	117
سياسة الخصوصية وشروط الاستخدام	117
سياسة ملفات تعريف الارتباط	117
سياست حريم خصوصي	1575
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
شايد بعدا	1565
شحن مجاني	204
شراء التذاكر	169
شراء من امازون	169
شرايط ارسال نظر	1613
شرايط استفاده	1575
شرايط استفاده و حريم خصوصي	1575
شرايط را ميپذيرم	1637
شركاؤنا	175
شركاي ما	1625
شركت در ازمون	1616
شركت در نظرسنجي	1613
شروط الاستخدام	117
شروط الاستخدام | سياسة الخصوصية	117
شروط الاستخدام وسياسة الخصوصية	117
شروط التعليق	163
شروع ازمون	1616
شكرا لتصويتك	91	163
شكرا لدعمك	211
شكرا لدعمكم	211
شكرا لمشاركتك	163
شكرا، تم ارسال رسالتك	189
شما اين موضوع را دنبال ميكنيد	1646
شما قبلا راي دادهايد	1613
شنيدن اين مطلب	1620
شنيدن مقاله	1620
شهريا	185
""", 'ص': """
صفحة التبرع	184
صفحه اصلي	1579
صفحه كمك مالي	1633
صندوق ورودي خود را بررسي كنيد	1637
صوت	91	164
صوت اصطناعي	210
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
عضويت	1567
عطلت مانع الاعلانات	182
عكس	1577
عكسهاي بيشتر	1641
عكسهايتان را براي ما بفرستيد	1642
علي فيسبوك وتويتر	113
عن الكاتب	195
عودة للاعلي	193
""", 'غ': """
غرد	110
غيرفعال كردم	1632
""", 'ف': """
فتح	123
فتح التطبيق	178
فتح في التطبيق	178
فراموشي رمز عبور	1635
فروشگاه	1651
فعال كردن	1629
فعال كردن اعلانها	1628
فعالسازي اعلانها	1628
فعل الاشعارات	179
فعلا نه	1629
فقط براي مشتركان	1567
فهمت	123
فيديو	120
فيديو غير متاح	170
فيسبوك	110	1570
فيلد الزامي	1637
فيلدهاي الزامي	1637
""", 'ق': """
قبلي	1579
قبول الجميع	175
قبول الكل	175
قبول جميع ملفات تعريف الارتباط	209
قبول همه	1625
قبول و ادامه	1624
قبول ومتابعة	174
قد يعجبك	120
قد يعجبك ايضا	19	120
قد يهمك	120
قد يهمك ايضا	120
قديميترين	1614
قديميترينها	1614
قراءة المزيد	122
قصص مقترحة	153
قواعد التعليق	163
قواعد التعليقات	163
قوانين ارسال نظر	1613
قوانين و مقررات را ميپذيرم	1637
قيم المقال	143
قيم الوصفة	61
قيم هذا المقال	143
""", 'ك': """
كبر الصورة	193
كتم الصوت	171
كد qr را اسكن كنيد	1627
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
كليدواژهها	1577
كمك كنيد	1566
كمك مالي	1566
كمك ماهانه	1634
كمك يكباره	1633
كن اول المعلقين	152
كن داعما	100
كود خصم	215
كوكيها	1575
كوچكتر كردن متن	1649
كيف اعطل مانع الاعلانات	182
كيف اعطله	183
كيفية التعطيل	183
كيفيت	1621
كپي	1650
كپي شد	1596
كپي كردن لينك	1596
كپي لينك	1570
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
لطفا ان را غيرفعال كنيد	1632
لطفا يك ايميل معتبر وارد كنيد	1637
لغو در هر زمان	1635
لغو دنبال كردن	1646
لغو رضايت	1624
لقد صوت من قبل	163
لقد عطلته	182
لقد قمت بالتصويت	163
للمشتركين فقط	104
لم يعجبني	164
ليس الان	99
ليس لديك حساب	187
لينك كوتاه	1570
لينك كوتاه خبر	1596
لينك كپي شد	1596
""", 'م': """
مادة اعلانية	114
ماهانه	1634
مبلغ اخر	184
مبلغ دلخواه	1633
مبلغ ديگر	1633
مبلغ مختلف	184
مبلغ مخصص	211
متابع	200
متابعة القراءة	214
متابعة الكاتب	199
متابعة الموضوع	199
متابعة علي الموقع	178
متن كامل خبر	1641
متن كامل مقاله را بخوانيد	1641
متن پيادهشده	1621
متوجه شدم	1580
متوفر علي app store	178
متوفر علي google play	178
مجانا وبدون رسائل مزعجة	189
محبوبترين	1636
محبوبترينها	1614
محتواي تبليغاتي	1572
محتواي حمايتشده	1596
محتواي پولي	1619
محتوي اعلاني	157
محتوي برعاية	157
محتوي مدفوع	169
محتوي ممول	87	114
مختارات	120
مخصوص مشتركان	1635
مدة الفيديو	210
مدت	1621
مدت زمان	1621
مديريت رضايت	1624
مديريت كوكيها	1624
مرا به خاطر بسپار	1635
مرة واحدة	185
مرتبسازي	1614
مرتبسازي بر اساس	1614
مزايا المشتركين	169
مزاياي مشتركان	1619
مساحة اعلانية	157
مستخدم جديد	101
مسدودكننده را غيرفعال كردم	1631
مشاركة	110
مشاركة عبر البريد	202
مشاركة عبر فيسبوك	202
مشاركة عبر واتساب	110
مشاركة علي تويتر	110
مشاركة علي فيسبوك	110
مشاهده بيشتر	1579
مشاهده عكسها	1641
مشاهده قيمت	1619
مشاهده محتوا	1624
مشاهده نتايج	91	1614
مشاهده همه	1579
مشاهده پاسخها	1613
مشاهده پرونده	1641
مشاهده گالري	1641
مشترك شويد	1567
مشغل الصوت	210
مشغل الفيديو	210
مشكلي پيش امد	1638
مطالب بيشتر	1604
مطالب ديگر اين نويسنده	1641
مطالب مرتبط	1577
مطالب پيشنهادي	1604
مطلب بعدي	1641
مطلب قبلي	1641
معرض الصور	193
مقال مهدي من مشترك	216
مقالات اخري للكاتب	153
مقالات ذات صلة	120
مقالات قد تعجبك	153
مقالات قد تهمك	153
مقالات مرتبط	1577
مقاله بعدي	1641
مقاله قبلي	1641
مقروء بصوت اصطناعي	170
ملء الشاشة	171
ملخص الذكاء الاصطناعي	198
ملخص بالذكاء الاصطناعي	198
ملفات تعريف الارتباط	117
منو	1579
مهمترين اخبار	1577
مواضيع ذات صلة	120
مواضيع قد تهمك	153
مواضيع متعلقة	153
مواضيع مرتبطة	153
موافق ومتابعة	174
موضوعات ذات صلة	120
موضوعات متعلقة	153
مولد بالذكاء الاصطناعي	210
ميخواهيد اعلان دريافت كنيد	1628
""", 'ن': """
نام	1638
نام خانوادگي	1638
نام و نام خانوادگي	1638
نبذة عن الكاتب	195
نتائج الاستطلاع	164
نتائج التصويت	164
نسخ	203
نسخ الرابط	110
نسخ رابط المقال	152
نسخه صوتي مقاله	1620
نسخه چاپي	1596
نسيت كلمة السر	187
نسيت كلمة المرور	101
نشر	164
نصب اپليكيشن	1627
نظر	1576
نظر بدهيد	1596
نظر خود را با ما در ميان بگذاريد	1596
نظر خود را بنويسيد	1576
نظر خود را بگوييد	1613
نظر سنجي	92
نظر شما	1576
نظر شما درباره اين خبر چيست	1596
نظرات	1576
نظرتان را بگوييد	1613
نظرسنجي	92	1596
نظري ندارم	1614
نعم، اريد	180
نمايش اين محتوا ممكن نيست	1624
نمايش بيشتر	1579
نمايش زيرنويس	1620
نمايش كمتر	1580
نمايش متن اصلي	1580
نمايش محتوا	1624
نمايش نتايج	91
نمايش نظرات	1613
نمايش نظرات بيشتر	1613
نمايش نقشه	1580
نمايش همه	1580
نمايش پاسخها	1613
نمايش پست	1624
نميدانم	1614
ننصح بقراءة	120
نه ممنون	1565
نهاية الاعلان	169
""", 'ه': """
هديه دادن مقاله	1649
هذا البريد مسجل مسبقا	213
هذا الحقل الزامي	189
هذا الحقل مطلوب	189
هذا الفيديو غير متاح	170
هذا الفيديو لم يعد متاحا	170
هذا المقال مقفل	187
هذه المادة للمشتركين	152
هر زمان ميتوانيد لغو اشتراك كنيد	1637
هر كمكي مهم است	1633
هر ماه	1634
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
همرساني	1570
همه اخبار	1641
همه بازيها	1616
همه خبرها	1641
همه عكسها	1641
همه مطالب	1641
همه مطالب نويسنده	1641
همه ويدئوها	1641
هميشه اجازه داده شود	1624
هميشه نمايش بده	1624
همچنين ببينيد	1604
همچنين بخوانيد	1577
هنوز ثبتنام نكردهايد	1635
هنوز مشترك نيستيد	1635
""", 'و': """
واتساب	110
واتساپ	1570
ورود	1567
ورود / ثبت نام	1567
ورود با اپل	1635
ورود با فيسبوك	1635
ورود با گوگل	1635
وسوم	120
وصول غير محدود الي جميع المقالات	212
ويدئو در دسترس نيست	1620
ويديو	1577
ويديو در دسترس نيست	1620
ويژه خوانندگان	1619
ويژه مشتركان	1567
""", 'ي': """
يتم تحميل الفيديو	170
يدفع سنويا	187
يك بار	1634
يكبار	1634
يمكنك الالغاء في اي وقت	187
يمكنك الغاء الاشتراك في اي وقت	189
""", 'پ': """
پاسخ	1576
پايان اگهي	1619
پايان تبليغ	1619
پخش خودكار	1621
پخش ويدئو	1620
پخش ويدئو ممكن نيست	1620
پخش ويديو	1620
پذيرش همه	1625
پذيرش و ادامه	1624
پربازديدترين	1577
پربازديدترينها	1577
پربازديدها	1577
پربازديدهاي امروز	1604
پربازديدهاي هفته	1604
پربحثترينها	1577
پربينندهترين	1604
پربينندهترين خبرها	1604
پربينندهترينها	1604
پرداخت سالانه	1636
پرداخت ماهانه	1636
پسنديدم	1614
پنهان كردن پاسخها	1613
پيام بازرگاني	1608
پيام شما ارسال شد	1637
پيام شما با موفقيت ارسال شد	1637
پيشنهاد خواندني	1604
پيشنهاد سردبير	1577
پيشنهاد ما	1577
""", 'چ': """
چاپ	1570
چاپ دستور پخت	61
چگونه غيرفعال كنم	1632
چگونه مسدودكننده را غيرفعال كنم	1631
""", 'گ': """
گالري تصاوير	1641
گالري عكس	1641
گزارش تخلف	1614
گزارش خطا	1576
گزارش خطا در اين خبر	1596
گزينههاي بيشتر	1650
""", 'अ': """
अकाउंट नहीं है	2113
अक्षर का आकार	65
अक्षर छोटे करें	2125
अक्षर बडे करें	2125
अगला	2061
अगला लेख	2119
अगली खबर	2059
अगली स्टोरी	2119
अनफॉलो करें	2123
अनम्यूट	2099
अनिवार्य	2116
अनुमति दें	2107
अन्य खबरें	19	2059
अन्य राशि	2111
अन्य विकल्प	2126
अपना इनबॉक्स देखें	2115
अपना ईमेल दर्ज करें	2115
अपना ईमेल देखें	2115
अपना ज्ञान परखें	2095
अपना प्लान चुनें	2113
अपनी तस्वीरें हमें भेजें	2120
अपनी प्रतिक्रिया दें	2092
अपनी राय दें	2058
अपनी राय बताएं	2092
अभी खरीदें	2098
अभी खेलें	2095
अभी डाउनलोड करें	2105
अभी तक सब्सक्राइबर नहीं हैं	2113
अभी दान करें	2048
अभी नहीं	2047
अमान्य ईमेल	2115
अमेजन पर खरीदें	2098
अवधि	2100
""", 'आ': """
आगे पढें	2061
आज का सवाल	91
आज की अन्य खबरें	2085
आप इस विषय को फॉलो कर रहे हैं	2123
आप कभी भी अनसब्सक्राइब कर सकते हैं	2115
आप पहले ही वोट कर चुके हैं	2092
आपका वोट दर्ज हो गया	2092
आपका वोट दर्ज हो गया है	2092
आपका संदेश भेज दिया गया है	2115
आपके लिए	2059
आपको यह भी पसंद आ सकता है	2085
आपको ये भी पसंद आ सकता है	2085
आवश्यक फील्ड	2115
""", 'इ': """
इस विषय को फॉलो करें	2123
इसे भी देखें	2085
इसे भी पढें	2059
""", 'ई': """
ई-पेपर	2049
ईमेल	2116
ईमेल से शेयर करें	2125
""", 'ऊ': """
ऊपर जाएं	2061
""", 'ए': """
एआई आवाज में सुनें	2099
एआई द्वारा तैयार	2073
एआई समरी	2073
एआई सारांश	2073
एआई से तैयार सारांश	2073
एक बार	2112
एक बार का दान	2111
एप डाउनलोड करें	2105
""", 'ऐ': """
ऐप इंस्टॉल करें	2105
ऐप खोलें	2105
ऐप डाउनलोड करें	2105
ऐप में खोलें	2105
ऐप में पढें	2105
ऐप स्टोर से डाउनलोड करें	2105
""", 'ऑ': """
ऑटोप्ले	2100
ऑडियो डाउनलोड करें	2099
ऑफर देखें	2098
""", 'औ': """
और खबरें	2059
और टिप्पणियां देखें	2092
और देखें	2061
और पढें	2059	2061
और भी पढें	2085
""", 'क': """
कभी भी रद्द करें	2113
कम दिखाएं	2062
कमेंट	2058
कमेंट करें	2058
कमेंट लिखें	2092
कमेंट्स	2058
कह नहीं सकते	2093
किताब खरीदें	2098
कीमत देखें	2098
कुकी नीति	2057
कुकी सेटिंग्स	2103
कुकीज प्रबंधित करें	2103
कुछ गलत हो गया	2116
के सहयोग से	2127
केवल सदस्यों के लिए	2049
केवल सब्सक्राइबर के लिए	2113
कैसे बंद करें	2110
कॉपी	2126
कॉपी करें	2126
कॉपी लिंक	2052
क्या आप नोटिफिकेशन चाहते हैं	2106
क्या आप नोटिफिकेशन पाना चाहते हैं	2106
क्या आप सूचनाएं पाना चाहते हैं	2106
क्या यह उपयोगी था	2092
क्या यह खबर उपयोगी थी	2092
क्या यह पेज उपयोगी था	2092
क्या यह लेख उपयोगी था	2092
क्यूआर कोड स्कैन करें	2105
क्रमबद्ध करें	2093
क्विज खेलें	2095
""", 'ख': """
खबर सुनें	2099
खाता नहीं है	2113
खाता बनाएं	2049
खोजें	2061
खोलें	2062
""", 'ग': """
गलती की सूचना दें	2092
गलती बताएं	2062
गलती मिली	2092
गूगल प्ले से डाउनलोड करें	2105
गूगल से जारी रखें	2113
गूगल से लॉगिन करें	2113
गेम्स	2097
गैलरी देखें	2119
गोपनीयता नीति	2057
गोपनीयता सेटिंग्स	2103
""", 'च': """
चर्चा में क्यों है	2085
चुनें	2114
""", 'ज': """
जरूर पढें	2085
जवाब छिपाएं	2092
जवाब दें	2058
जवाब देखें	2092
जवाब भेजें	2092
जावास्क्रिप्ट बंद है	2103
ज्यादा दिखाएं	2119
ज्यादा पढी गई	2085
""", 'ट': """
टिकट खरीदें	2098
टिकट बुक करें	2098
टिप्पणियां	2058
टिप्पणी	2058
टिप्पणी करें	2058
टिप्पणी के नियम	2092
टिप्पणी के लिए लॉगिन करें	2092
टिप्पणी भेजें	2092
टिप्पणी लिखें	2092
टेक्स्ट साइज	65
टैग्स	2059
टॉप न्यूज	2059
टॉप स्टोरीज	2085
ट्रांसक्रिप्ट	2100
ट्रेंडिंग	2059
ट्विटर	2052
ट्विटर पर शेयर करें	2125
""", 'ठ': """
ठीक है	2062
""", 'त': """
तस्वीर बडी करें	2119
तस्वीरें देखें	2119
ताजा खबरें	2059
ताजा समाचार	2059
""", 'द': """
दान करें	2048
दान पेज पर जाएं	2111
देश की और खबरें	2085
दोस्तों को भेजें	2073
""", 'ध': """
धन्यवाद, आपका संदेश भेज दिया गया है	2115
""", 'न': """
नक्शा देखें	2062
नतीजे देखें	91
नवीनतम	2093
नहीं धन्यवाद	2047
नहीं, धन्यवाद	2047
नाम	2116
नियम और शर्तें	2057
नियम और शर्तें | गोपनीयता नीति	2057
नोटिफिकेशन ऑन करें	2106
नोटिफिकेशन चालू करें	2106
""", 'प': """
पता नहीं	2093
परिणाम देखें	91	2093
पसंदीदा स्रोत के रूप में जोडें	2123
पहले से खाता है	2113
पहले से सब्सक्राइबर हैं	2113
पाठकों के लिए विशेष ऑफर	2098
पार्टनर कंटेंट	2088
पासवर्ड भूल गए	2113
पिछला	2061
पिछला लेख	2119
पिछली खबर	2059
पूरा नाम	2116
पूरा लेख पढें	2119
पूरी खबर पढें	2061
पेज दोबारा लोड करें	2109
पेज रिफ्रेश करें	2109
पेज रीफ्रेश करें	2109
पेड कंटेंट	2098
पोल	92
पोल में हिस्सा लें	2092
पोस्ट लोड करें	2103
प्रचार	2055
प्रतिक्रिया दें	2058
प्रतिलिपि	2100
प्राइवेसी सेटिंग्स	2103
प्रायोजक	2127
प्रायोजित	2055
प्रायोजित सामग्री	2088
प्रिंट	2126
प्रिंट करें	2052
प्रीमियम	2049
प्लान चुनें	2113
प्ले स्टोर से डाउनलोड करें	2105
प्लेबैक गति	2099
प्लेबैक स्पीड	2099
प्लेयर लोड हो रहा है	2099
""", 'फ': """
फीडबैक दें	2092
फीडबैक भेजें	2092
फुल स्क्रीन	2100
फुल स्क्रीन से बाहर निकलें	2099
फेसबुक	2052
फेसबुक पर शेयर करें	2052
फेसबुक से जारी रखें	2113
फेसबुक से लॉगिन करें	2113
फॉन्ट आकार	2125
फॉन्ट साइज	65
फॉलो कर रहे हैं	2123
फॉलो करें	2123
फोटो	2059
फोटो गैलरी	2085
फोटो गैलरी देखें	2119
फ्लिपकार्ट पर खरीदें	2098
""", 'ब': """
बंद करें	2047
बडी खबरें	2059
बाद में	2047
बाद में याद दिलाएं	2047
ब्राउजर में जारी रखें	2105
""", 'भ': """
भेजें	2116
""", 'म': """
मशीनी अनुवाद	2100
मान्य ईमेल दर्ज करें	2115
मासिक	2112
मासिक दान	2112
मासिक भुगतान	2114
मासिक सहयोग	2112
मुख्य समाचार	2059
मुझे याद रखें	2113
मुफ्त डिलीवरी	2127
मुफ्त में खेलें	2095
मुफ्त, कोई स्पैम नहीं	2115
मूल देखें	2062
मेन्यू	2061
मेरा खाता	2049
मेरा खाता है	2113
मैं नियम और शर्तों से सहमत हूं	2115
मैंने ऐड ब्लॉकर बंद कर दिया	2109
मैंने बंद कर दिया	2110
म्यूट	2100
""", 'य': """
यह खबर सुनें	2099
यह फील्ड अनिवार्य है	2115
यह फील्ड आवश्यक है	2115
यह भी देखें	2085
यह भी पढें	2059
यह लेख लॉक है	2113
यह लेख सुनें	2099
यह वीडियो अब उपलब्ध नहीं है	2099
यह वीडियो उपलब्ध नहीं है	2099
यह सामग्री नहीं दिखाई जा सकती	2103
ये खबरें भी पढें	2085
ये भी जानें	2085
ये भी देखें	2085
ये भी पढें	2059
""", 'र': """
रजिस्टर करें	2049
रिपोर्ट करें	2093
रेसिपी पर जाएं	61
रेसिपी प्रिंट करें	61
रेसिपी सेव करें	61
""", 'ल': """
लाइक	2093
लाइक करें	2093
लिंक कॉपी करें	2052	2073
लिंक कॉपी हो गया	2125
लेख उपहार में दें	2125
लेख सुनें	2099
लेखक के अन्य लेख	2119
लेखक के और लेख	2119
लेखक के बारे में	2120
लेखक को फॉलो करें	2123
लेखक परिचय	2120
लॉग इन	2049
लॉग इन करें	2049
लॉगआउट	2049
लॉगिन	2049
लोकप्रिय	2059
लोड हो रहा है	2099
""", 'व': """
वर्ग पहेली	2097
वर्तमान समय	2100
विज्ञापन	2055
विज्ञापन के बाद जारी	2088
विज्ञापन समाप्त	2098
विज्ञापन हटाएं	2073
विवरण	2062
विषय	2059
विषय को फॉलो करें	2123
वीडियो	2059
वीडियो उपलब्ध नहीं है	2099
वीडियो चलाएं	2099
वीडियो नहीं चलाया जा सकता	2099
वीडियो लोड हो रहा है	2099
वोट करने के लिए धन्यवाद	2092
वोट करें	91	2093
वोट दें	91
वोट देने के लिए धन्यवाद	2092
व्हाट्सएप	2052
व्हाट्सएप पर शेयर करें	2125
व्हाट्सऐप पर शेयर करें	2125
""", 'श': """
शायद बाद में	2047
शिकायत करें	2093
शेयर	2052
शेयर करें	2052
शेष समय	2100
""", 'स': """
संपर्क करें	2058
संपादक को लिखें	2120
संबंधित खबरें	2059
संबंधित लेख	2059
संबंधित वीडियो	2085
संबंधित समाचार	2059
सदस्य बनें	2048
सबटाइटल	2100
सबटाइटल दिखाएं	2099
सबमिट करें	2116
सबसे अच्छा ऑफर	2114
सबसे ज्यादा पढी गई	2059
सबसे ज्यादा पढी गई खबरें	2085
सबसे ज्यादा पढी गईं	2085
सबसे नए	2093
सबसे पुराने	2093
सबसे लोकप्रिय	2114
सब्सक्राइब	2049
सब्सक्राइब करें	2049
सभी अस्वीकार करें	2103
सभी कमेंट देखें	2092
सभी खबरें	2119
सभी खबरें देखें	2119
सभी गेम	2095
सभी गेम्स	2095
सभी टिप्पणियां देखें	2092
सभी तस्वीरें देखें	2119
सभी दिखाएं	2062
सभी देखें	2061
सभी फोटो देखें	2119
सभी वीडियो	2119
सभी वीडियो देखें	2119
सभी स्वीकार करें	2103
समझ गया	2062
समर्थन करें	2048
सर्वे	92
सर्वे में हिस्सा लें	2092
सहमति प्रबंधित करें	2103
सहमति वापस लें	2103
सहयोग करें	2048
सही ईमेल दर्ज करें	2115
साइन अप	2049
साइन इन	2049
साझा करें	2052
सामग्री दिखाएं	2103
सामग्री देखें	2103
सामग्री लोड करें	2103
सालाना	2112
सालाना भुगतान	2114
सिर्फ सब्सक्राइबर के लिए	2113
सीधे रेसिपी पर जाएं	61
सुडोकू	2097
सुधार नीति	2120
सूचनाएं चालू करें	2106
सेव करें	2052
स्पॉन्सर्ड	2055
स्पॉन्सर्ड कंटेंट	2088
स्वचालित अनुवाद	2100
स्वीकार करें और जारी रखें	2103
""", 'ह': """
हमसे संपर्क करें	2120
हमारा समर्थन करें	2048
हमारी मदद करें	2111
हमें लिखें	2120
हमें सपोर्ट करें	2111
हमें सहयोग दें	2111
हमेशा अनुमति दें	2103
हर महीने	2112
हर योगदान महत्वपूर्ण है	2111
हर योगदान मायने रखता है	2111
हां, चाहिए	2107
होम	2061
होम पेज पर जाएं	2119
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
กฎการแสดงความคิดเห็น	4125
กติกาการแสดงความคิดเห็น	4125
กรุณากรอกข้อมูลให้ครบถ้วน	4142
กรุณากรอกอีเมล	4142
กรุณากรอกอีเมลให้ถูกต้อง	4142
กรุณาตรวจสอบอีเมล	4142
กลับขึ้นด้านบน	4145
กลับด้านบน	4145
กลับหน้าแรก	4145
การตั้งค่าความเป็นส่วนตัว	4131
การตั้งค่าคุกกี้	4131
กำลังติดตาม	4148
กำลังโหลด	4129
กำลังโหลดวิดีโอ	4129
""", 'ข': """
ขนาดตัวอักษร	65
ขยายภาพ	4145
ขอบคุณที่ร่วมโหวต	4125
ขอบคุณสำหรับการโหวต	4125
ข่าวก่อนหน้า	4145
ข่าวถัดไป	4145
ข่าวทั้งหมด	4145
ข่าวที่คุณอาจสนใจ	4118
ข่าวที่น่าสนใจ	4118
ข่าวที่เกี่ยวข้อง	4095
ข่าวนี้มีประโยชน์หรือไม่	4125
ข่าวยอดนิยม	4095
ข่าวล่าสุด	4095
ข่าวอื่นที่น่าสนใจ	4118
ข่าวอื่นๆ	19	4118
ข่าวอื่นๆ ที่น่าสนใจ	4109
ข่าวเกี่ยวข้อง	4118
ข่าวแนะนำ	4095
ข้ามไปที่สูตร	61
""", 'ค': """
ครั้งเดียว	4139
คลิกชมวิดีโอ	4109
คลิกเพื่อขยายภาพ	4145
คลิปแนะนำ	4118
ความคิดเห็น	4098
ความยาว	4130
ความเร็วในการเล่น	4129
คัดลอก	4150
คัดลอกลิงก์	4098
คัดลอกลิงก์แล้ว	4109
คัดลอกลิงค์	4109
คัดลอกลิงค์แล้ว	4109
คำบรรยาย	4130
คุณต้องการรับการแจ้งเตือนหรือไม่	4134
คุณอาจสนใจ	4118
คุณโหวตแล้ว	4125
คุ้มที่สุด	4141
""", 'จ': """
จดจำฉัน	4140
จดจำฉันไว้	4140
จบโฆษณา	4128
จองตั๋ว	4128
จองบัตร	4128
จัดการความยินยอม	4131
จัดการคุกกี้	4131
จัดส่งฟรี	4151
จำนวนอื่น	4138
จำเป็นต้องกรอก	4142
""", 'ฉ': """
ฉันยอมรับนโยบายความเป็นส่วนตัว	4142
ฉันยอมรับเงื่อนไขการใช้งาน	4142
""", 'ช': """
ชมคลิป	4109
ชมคลิปวิดีโอ	4109
ชมวิดีโอ	4109
ชมวิดีโอด้านบน	4109
ชมวิดีโอเต็มได้ที่นี่	4109
ชำระรายปี	4140
ชำระรายเดือน	4140
ชื่อ	4143
ชื่อ-นามสกุล	4143
ช่องนี้จำเป็นต้องกรอก	4142
""", 'ซ': """
ซื้อที่ lazada	4128
ซื้อที่ shopee	4128
ซื้อบัตร	4128
ซื้อบัตรที่นี่	4128
ซื้อหนังสือ	4128
ซื้อหนังสือเล่มนี้	4128
ซื้อเลย	4128
""", 'ด': """
ดาวน์โหลดบน app store	4133
ดาวน์โหลดบน google play	4133
ดาวน์โหลดเสียง	4129
ดาวน์โหลดแอป	4133
ดาวน์โหลดแอปพลิเคชัน	4133
ดาวน์โหลดได้ที่ app store	4133
ดาวน์โหลดได้ที่ google play	4133
ดูการตอบกลับ	4125
ดูข่าวทั้งหมด	4145
ดูคลิป	4109
ดูความคิดเห็นทั้งหมด	4125
ดูความคิดเห็นเพิ่มเติม	4125
ดูทั้งหมด	4096
ดูผลลัพธ์	91
ดูผลโหวต	91	4126
ดูภาพทั้งหมด	4145
ดูภาพเพิ่มเติม	4145
ดูราคา	4128
ดูรูปทั้งหมด	4145
ดูวิดีโอ	4109
ดูเพิ่มเติม	4098
ดูแกลเลอรี	4145
ดูแกลเลอรี่	4145
""", 'ต': """
ตกลง	4135
ตอบกลับ	4126
ตัวเลือกเพิ่มเติม	4149
ตั้งค่าความเป็นส่วนตัว	4131
ตั้งค่าคุกกี้	4131
ติดตามผู้เขียน	4148
ติดตามหัวข้อ	4148
ติดตามหัวข้อนี้	4148
ติดต่อกองบรรณาธิการ	4146
ติดต่อเรา	4109
ติดต่อโฆษณา	4146
ต้องการรับการแจ้งเตือนหรือไม่	4134
""", 'ถ': """
ถอดเสียง	4130
ถอนความยินยอม	4131
ถูกใจ	4126
""", 'ท': """
ทดสอบความรู้ของคุณ	4127
ทำแบบทดสอบ	4127
ทุกการสนับสนุนมีความหมาย	4138
ทุกเดือน	4139
""", 'บ': """
บทความก่อนหน้า	4145
บทความถัดไป	4145
บทความทั้งหมดของผู้เขียน	4145
บทความที่น่าสนใจ	4118
บทความที่เกี่ยวข้อง	4095
บทความนี้ถูกล็อก	4140
บทความนี้มีประโยชน์หรือไม่	4125
บทความล่าสุด	4095
บทความอื่นของผู้เขียน	4145
บทความอื่นๆ ของผู้เขียน	4145
บทความแนะนำ	4118
บริจาค	4092
บริจาคครั้งเดียว	4138
บริจาคตอนนี้	4138
บริจาครายเดือน	4138
บริจาคเลย	4092
บันทึก	4109
บันทึกการตั้งค่า	4131
บันทึกคะแนนของคุณแล้ว	4125
บันทึกคะแนนโหวตแล้ว	4125
บันทึกสูตร	61
บันทึกไว้อ่านภายหลัง	4109
""", 'ป': """
ปฏิเสธทั้งหมด	4131
ปิดการแสดงความคิดเห็น	4125
ปิดเสียง	4130
""", 'ผ': """
ผู้สนับสนุน	4151
""", 'พ': """
พิมพ์	4098
พิมพ์บทความ	4109
พิมพ์สูตร	61
พิมพ์หน้านี้	4109
""", 'ฟ': """
ฟรี ไม่มีสแปม	4142
ฟังข่าว	4129
ฟังข่าวนี้	4129
ฟังบทความ	4129
ฟังบทความนี้	4129
ฟังรายการย้อนหลัง	4109
""", 'ภ': """
ภายหลัง	4135
""", 'ม': """
มอบบทความนี้เป็นของขวัญ	4109
มีบัญชีอยู่แล้ว	4140
มีบัญชีแล้ว	4140
""", 'ย': """
ยกเลิกการรับข่าวสารได้ทุกเมื่อ	4142
ยกเลิกได้ทุกเมื่อ	4140
ยอดนิยม	4118
ยอดนิยมในตอนนี้	4118
ยอมรับทั้งหมด	4131
ยอมรับและดำเนินการต่อ	4131
ยังไม่มีบัญชี	4140
ยังไม่เป็นสมาชิก	4140
""", 'ร': """
ระบุจำนวนเงิน	4138
รับการแจ้งเตือน	4134
รับการแจ้งเตือนข่าวด่วน	4109
รายงาน	4126
รายปี	4139
รายเดือน	4139
รีเฟรชหน้า	4137
รีเฟรชหน้านี้	4137
รูปแบบอีเมลไม่ถูกต้อง	4142
ร่วมงานกับเรา	4109
ร่วมตอบแบบสอบถาม	4109
ร่วมตอบแบบสำรวจ	4125
ร่วมบริจาค	4092
ร่วมสนับสนุน	4138
ร่วมแสดงความคิดเห็น	4109
ร่วมโหวต	4125
ร้านค้า	4151
""", 'ล': """
ลงทะเบียน	4092
ลงทะเบียนเรียบร้อยแล้ว	4142
ลดขนาดตัวอักษร	4149
ลืมรหัสผ่าน	4092
ลืมรหัสผ่านหรือไม่	4140
""", 'ว': """
วิดีโอนี้ไม่พร้อมใช้งาน	4129
วิดีโอนี้ไม่สามารถรับชมได้ในประเทศของคุณ	4129
วิดีโอไม่พร้อมใช้งาน	4129
วิธีปิดโปรแกรมบล็อกโฆษณา	4137
""", 'ส': """
สนับสนุนรายเดือน	4138
สนับสนุนเรา	4092
สนับสนุนโดย	4151
สปอนเซอร์	4098
สมัครงานกับเรา	4109
สมัครสมาชิก	4092
สมัครเรียบร้อยแล้ว	4142
สรุปด้วย ai	4147
สรุปโดย ai	4147
สั่งซื้อหนังสือ	4128
สั่งซื้อเลย	4128
สำหรับสมาชิกเท่านั้น	4140
สิทธิพิเศษสำหรับผู้อ่าน	4128
สิทธิพิเศษสำหรับสมาชิก	4128
สแกน qr code	4133
สแกนคิวอาร์โค้ด	4133
ส่ง	4143
ส่งข่าว	4146
ส่งข้อความเรียบร้อยแล้ว	4142
ส่งความคิดเห็น	4125
ส่งคำตอบ	91
ส่งต่อให้เพื่อน	4109
""", 'ห': """
หน้าแรก	4145
""", 'อ': """
อนุญาต	4135
อนุญาตเสมอ	4131
ออกจากโหมดเต็มจอ	4129
อีเมล	4143
อีเมลไม่ถูกต้อง	4142
อ่านข่าวที่เกี่ยวข้อง	4118
อ่านข่าวผ่านแอป	4109
อ่านข่าวอื่นๆ	4118
อ่านฉบับเต็ม	4145
อ่านต่อ	4098
อ่านต่อหลังโฆษณา	4128
อ่านต่อเรื่องนี้	4118
อ่านต่อในเบราว์เซอร์	4133
อ่านบทความฉบับเต็ม	4145
อ่านบนแอป	4133
อ่านเพิ่มเติม	4095
อ่านเรื่องที่เกี่ยวข้อง	4118
อ่านโดย ai	4129
อ่านในแอป	4133
""", 'เ': """
เกมทั้งหมด	4127
เกิดข้อผิดพลาด	4143
เกิดข้อผิดพลาด กรุณาลองใหม่	4142
เกิดข้อผิดพลาด กรุณาลองใหม่อีกครั้ง	4142
เกี่ยวกับผู้เขียน	4146
เก่าที่สุด	4126
เขียนความคิดเห็น	4125
เขียนโดย ai	4147
เข้าสู่ระบบ	4092
เข้าสู่ระบบด้วย apple	4140
เข้าสู่ระบบด้วย facebook	4140
เข้าสู่ระบบด้วย google	4140
เข้าสู่ระบบด้วย line	4140
เข้าสู่ระบบเพื่อแสดงความคิดเห็น	4125
เฉพาะสมาชิกเท่านั้น	4140
เต็มจอ	4130
เนื้อหาต่อจากโฆษณา	4128
เนื้อหาที่เกี่ยวข้อง	4118
เนื้อหาสนับสนุน	4128
เนื้อหาโฆษณา	4128
เบราว์เซอร์ของคุณไม่รองรับวิดีโอ	4129
เบราว์เซอร์ของคุณไม่รองรับเสียง	4129
เปิดการแจ้งเตือน	4134
เปิดรับการแจ้งเตือน	4134
เปิดเสียง	4129
เปิดแอป	4133
เปิดในแอป	4133
เป็นคนแรกที่แสดงความคิดเห็น	4109
เพิ่มขนาดตัวอักษร	4149
เริ่มทำแบบทดสอบ	4127
เรียงตาม	4126
เรื่องที่คุณอาจสนใจ	19	4118
เรื่องที่น่าสนใจ	4118
เรื่องที่เกี่ยวข้อง	4095
เรื่องล่าสุด	4118
เรื่องอื่นที่น่าสนใจ	4095
เรื่องแนะนำ	4118
เลิกติดตาม	4148
เลือก	4141
เลือกแพ็กเกจ	4140
เลือกแพ็คเกจ	4140
เล่นวิดีโอ	4129
เล่นอัตโนมัติ	4130
เล่นเกม	4127
เล่นเลย	4127
เวลาที่เหลือ	4129
เสียงอ่านโดย ai	4129
""", 'แ': """
แจ้งข่าว	4146
แจ้งข้อผิดพลาด	4125
แจ้งคำผิด	4125
แจ้งลบความคิดเห็น	4125
แจ้งเบาะแส	4146
แชร์	4098
แชร์ข่าวนี้	4109
แชร์บทความ	4109
แชร์บทความนี้	4149
แชร์บน facebook	4149
แชร์ผ่าน line	4149
แชร์หน้านี้	4109
แชร์ไปที่ line	4109
แชร์ไปยัง facebook	4149
แชร์ไปยัง line	4149
แท็ก	4118
แท็กที่เกี่ยวข้อง	4118
แบบสำรวจ	92
แปลอัตโนมัติ	4109
แปลโดย ai	4147
แปลโดยอัตโนมัติ	4147
แสดงความคิดเห็น	4098
แสดงคำบรรยาย	4129
แสดงน้อยลง	4096
แสดงเนื้อหา	4131
แสดงเพิ่มเติม	4145
แสดงโพสต์	4131
""", 'โ': """
โฆษณา	4098
โหลดหน้านี้ใหม่	4137
โหลดหน้าใหม่	4137
โหลดเนื้อหา	4131
โหลดเพิ่มเติม	4145
โหลดแอป	4133
โหลดแอปฟรี	4109
โหลดโพสต์	4131
โหวต	91	4126
""", 'ใ': """
ใหม่ล่าสุด	4126
ให้คะแนนบทความนี้	4125
""", 'ไ': """
ไปที่สูตร	61
ไปยังหน้าบริจาค	4138
ไม่มีความเห็น	4126
ไม่สามารถเล่นวิดีโอนี้ได้	4129
ไม่สามารถเล่นวิดีโอได้	4129
ไม่สามารถแสดงเนื้อหานี้ได้	4131
ไม่แน่ใจ	4126
ไม่ใช่ตอนนี้	4135
""", 'ả': """
ảnh tiếp theo	4502
ảnh trước	4502
""", 'ẩ': """
ẩn	4428
ẩn trả lời	4457
""", 'ủ': """
ủng hộ	4409
ủng hộ chúng tôi	4409
ủng hộ chúng tôi trên patreon	4476
ủng hộ hàng tháng	4476
ủng hộ một lần	4476
ủng hộ ngay	4499
""", 'あ': """
あとで	2503
あとで読む	2516
あとで読むに追加	2610
あなたにおすすめ	2528
あなたにおすすめの記事	2528
あなたへのおすすめ	2528
あわせて読みたい	2528
あわせて読む	2555
""", 'い': """
いいえ、結構です	2503
いいね	2516
いいね!してニュースをチェック	2517
いいね!で応援する	2545
いいね順	2563
いつでも解約ok	2582
いつでも解約できます	2582
いつでも解約可能	2582
いつでも配信停止できます	2585
いま読まれています	2555
いま読まれている記事	2555
""", 'お': """
おすすめ	2528
おすすめの記事	2528
おすすめプラン	2582
おすすめ情報pr	2520
おすすめ記事	2528
おすすめ関連記事	2555
おすすめ順	2563
お住まいの地域ではご覧いただけません	2568
お住まいの地域では再生できません	2568
お名前	2586
お問い合わせ	2522
お問い合わせありがとうございました	2585
お問い合わせありがとうございます	2585
お問い合わせ内容	2606
お役に立ちましたか	2562
お得なクーポン	2609
お得なプランを見る	2605
お気に入り	2516
お気に入りに追加	2516
お申し込み	2506
お申し込みが完了しました	2606
お申し込みを受け付けました	2606
お酒は#歳になってから	2566
""", 'こ': """
こちらの記事もおすすめ	2555
こちらの記事も読まれています	19	2555
こちらもおすすめ	2528
こちらも読む	2555
このコメントを報告	2599
このコンテンツは表示できません	2571
このコンテンツを表示できません	2571
このテーマをフォロー	2595
このテーマをフォローする	2595
このページは役に立ちましたか	2562
このメールアドレスは登録済みです	2606
この動画の配信は終了しました	2568
この動画はお住まいの地域では再生できません	2568
この動画はご覧いただけません	2568
この動画は公開を終了しました	2568
この動画は再生できません	2568
この動画は現在ご覧いただけません	2568
この投稿をinstagramで見る	2600
この本を購入する	2566
この著者の記事	2528
この著者の記事を見る	2589
この著者の記事一覧	2589
この記事だけ読む	2605
この記事に関連するニュース	2555
この記事のタグ	2528
この記事の写真	2589
この記事の写真をすべて見る	2556
この記事の写真を見る	2589
この記事の画像	2589
この記事の画像をもっと見る	2589
この記事の画像を見る	2589
この記事の筆者	2590
この記事の関連ニュース	2555
この記事はロックされています	2582
この記事は会員からのプレゼントです	2610
この記事は会員限定です	2506
この記事は参考になりましたか	2562
この記事は役に立ちましたか	2562
この記事もチェック	2545
この記事をシェア	2516
この記事をシェアする	2610
この記事をプレゼント	2545
この記事をプレゼントする	2545
この記事を保存	2545
この記事を印刷	2545
この記事を印刷する	2545
この記事を書いた人	2590
この記事を書いた記者	2590
この記事を聞く	2568
この記事を聴く	2568
この記事を評価	2599
この記事を評価する	2545
この記事を購入	2605
この記者の記事をもっと見る	2589
この記者の記事を見る	2589
この記者の記事一覧	2528
この記者をフォローする	2595
この連載の記事	2528
この音声はaiが読み上げています	2568
この項目は必須です	2585
この項目は必須項目です	2585
""", 'ご': """
ご寄付ありがとうございます	2604
ご寄付はこちら	2579
ご意見	2525
ご意見をお聞かせください	2562
ご意見・ご感想を入力	2606
ご投票ありがとうございました	2562
ご支援ありがとうございます	2604
ご支援のお願い	2504
ご支援はこちら	2579
ご登録ありがとうございました	2585
ご登録ありがとうございます	2585
ご購入はこちら	2566
ご購読の申し込み	2506
""", 'さ': """
さらに読み込む	2530
""", 'す': """
すでにアカウントをお持ちの方	2582
すでに会員の方	2582
すでに投票済みです	2562
すでに登録済みです	2606
すべてのcookieを受け入れる	2602
すべてのcookieを許可	2602
すべてのコメントを見る	2562
すべてのニュースを見る	2589
すべての写真を見る	2556
すべての記事を見る	2589
すべて受け入れる	2522
すべて同意する	2602
すべて拒否	2572
すべて拒否する	2571
すべて表示	2531
すべて見る	2530
すべて許可	2522
すべて読む	2608
""", 'そ': """
その他のオプション	2596
その他の記事	2528
その他の金額	2579
""", 'ど': """
どちらともいえない	2563
""", 'は': """
はい、受け取る	2575
はじめての方はこちら	2582
はてなブックマーク	2516
はてなブックマークに追加	2545
はてブ	2516
""", 'ま': """
まずは無料で	2582
また後で	2503
まだ会員でない方	2582
""", 'み': """
みんなのコメント	2525
""", 'も': """
もう一度再生	2603
もう一度見る	2569
もっと見る	2530
もっと詳しく知りたい方は	2555
もっと読む	2528
もどる	2530
""", 'よ': """
よく読まれています	2555
よく読まれている記事	2528
よく読まれている記事ランキング	2528
""", 'わ': """
わからない	2563
わかりました	2531
""", 'ア': """
アカウントをお持ちでない方	2582
アカウントをお持ちの方	2582
アカウントをお持ちの方はこちら	2582
アクセスランキング	2528
アプリで続きを読む	2574
アプリで見る	2574
アプリで読む	2574
アプリで開く	2574
アプリなら	2574
アプリのダウンロード	2515
アプリをインストール	2515
アプリをダウンロード	2515
アプリを入手	2574
アプリを開く	2515
アプリダウンロード	2515
アンケート	92
アンケートに参加する	2562
アンケートに回答する	2562
アンケートに答える	2562
アンケート実施中	2545
アンケート結果	2563
アンケート結果を見る	2599
""", 'ウ': """
ウィンドウを閉じる	2608
""", 'エ': """
エラーが発生しました	2585
""", 'オ': """
オススメ記事	2528
オフにする	2576
オプションの管理	2602
オプションを管理	2602
オンにする	2576
オンラインショップ	2566
""", 'カ': """
カテゴリ	2528
カテゴリー	2528
カートに入れる	2609
""", 'キ': """
キーワード	2528
""", 'ギ': """
ギャラリーを見る	2589
ギャラリーを閉じる	2608
""", 'ク': """
クイズ	2565
クイズに挑戦	2545
クイズに挑戦する	2545
クイズに答える	2564
クッキー	2522
クッキーの設定	2571
クッキー設定	2522
クリックで拡大	2589
クリックで音声が出ます	2603
クリップ	2516
クリップする	2516
クロスワード	2565
""", 'ゲ': """
ゲーム	2565
ゲームで遊ぶ	2564
ゲーム一覧	2564
""", 'コ': """
コピー	2597
コピーしました	2516
コメント	2525
コメント#件	2525
コメント(#	2525
コメントする	2525
コメントのルール	2562
コメントの受付は終了しました	2562
コメントの受付を終了しました	2562
コメントはまだありません	2525
コメントは会員のみ	2599
コメントは無効になっています	2599
コメントをすべて見る	2562
コメントをもっと見る	2525
コメントを入力	2599
コメントを入力してください	2599
コメントを報告	2599
コメントを投稿	2525
コメントを投稿する	2562
コメントを書く	2525
コメントを残す	2525
コメントを見る	2525
コメントを送信	2562
コメントを送信する	2562
コメントを閉じる	2562
コメントガイドライン	2562
コメントポリシー	2562
コメント一覧	2525
コンテンツを表示	2571
コンテンツを表示する	2571
コンテンツを読み込む	2571
コーヒーをおごる	2579
""", 'サ': """
サイトで続ける	2574
サイトポリシー	2522
サイトマップ	2522
サインイン	2506
サポーターになる	2579
サポートする	2504
""", 'シ': """
シェア	2516
シェアしよう	2516
シェアする	2516
""", 'ス': """
スキップ	2503
スクラップ	2516
スクラップする	2516
スポンサー	2520
スポンサードリンク	2520
スポンサーリンク	2520
スポンサー企業	2598
""", 'タ': """
タイアップ	2520
タグ	2528
タップして音声をオンにする	2603
""", 'チ': """
チケットを予約する	2566
チケットを購入	2566
チケットを購入する	2566
チケット購入はこちら	2566
チップを送る	2504
チャンネル登録	2517
""", 'ツ': """
ツイート	2516
ツイートする	2516
ツイートを読み込む	2571
""", 'デ': """
データ保護方針	2602
""", 'ト': """
トップ	2530
トップに戻る	2589
トップへ戻る	2530
トップニュース	2528
トップページ	2530
トップページに戻る	2589
トップページへ	2589
トピックス	2528
""", 'ド': """
ドネーション	2504
""", 'ナ': """
ナンプレ	2565
""", 'ニ': """
ニックネーム	2586
ニックネームを入力	2599
ニュースを読む	2530
ニュースレター	2510
ニュースレター登録	2510
ニュース一覧	2589
ニュース一覧へ	2589
""", 'バ': """
バックナンバー	2528
""", 'パ': """
パスワードをお忘れですか	2582
パスワードをお忘れの方	2582
パスワードをお忘れの方はこちら	2582
パスワードを忘れた方	2506
パスワードを忘れた方はこちら	2582
パズル	2565
""", 'ピ': """
ピックアップ	2528
""", 'フ': """
フィードバックを送る	2562
フィードバックを送信	2562
フォトギャラリー	2589
フォトギャラリーを見る	2589
フォロー	2517
フォローしています	2595
フォローしてね	2517
フォローしました	2517
フォローする	2517
フォローを解除	2595
フォローを解除する	2595
フォロー中	2517
フォロー解除	2595
フォントサイズ	65
フォントサイズ変更	65
フルスクリーン	2569
""", 'ブ': """
ブックマーク	2516
ブックマークする	2516
ブラウザで続ける	2574
ブラウザで見る	2574
ブラウザで読む	2574
""", 'プ': """
プッシュ通知	2515
プッシュ通知を受け取りますか	2575
プッシュ通知を受け取る	2575
プライバシーの設定	2571
プライバシーポリシー	2522
プライバシーポリシーに同意する	2585
プライバシー設定	2571
プランを見る	2582
プランを選ぶ	2582
プランを選択	2582
プラン一覧	2582
プレゼント	2506
プレミアム	2506
プレミアム会員	2509
プロフィール	2591
""", 'ヘ': """
ヘルプ	2522
""", 'ペ': """
ページの先頭に戻る	2589
ページの先頭へ	2530
ページの先頭へ戻る	2589
ページを再読み込み	2577
ページを再読み込みする	2577
ページを更新する	2577
ページトップ	2530
ページトップへ	2530
ページトップへ戻る	2589
""", 'ホ': """
ホーム	2530
ホームに戻る	2589
""", 'ポ': """
ポスト	2516
ポストする	2516
""", 'マ': """
マイページ	2506
マンスリーサポーターになる	2579
""", 'ミ': """
ミュート	2569
ミュートを解除	2568
ミュート解除	2568
""", 'メ': """
メッセージ	2607
メニュー	2530
メニューを閉じる	2608
メルマガ	2510
メルマガ登録	2510
メールでシェア	2596
メールで送る	2516
メールで送信	2516
メールをご確認ください	2585
メールアドレス	2510
メールアドレスが正しくありません	2585
メールアドレスでログイン	2605
メールアドレスで登録	2605
メールアドレスをご入力ください	2606
メールアドレスを入力	2510
メールアドレスを入力してください	2585
メールアドレスを入力する	2606
メールマガジン	2510
メールマガジン登録	2510
""", 'ラ': """
ライター	2591
ランキング	2528
""", 'リ': """
リンクをコピー	2516
リンクをコピーしました	2545
リンクをコピーする	2545
""", 'レ': """
レシピへ	61
レシピへスキップ	61
レシピへ移動	61
レシピを保存	61
レシピを印刷	61
レシピを見る	61
レシピを評価	61
""", 'ロ': """
ログアウト	2506
ログイン	2506
ログイン/会員登録	2506
ログインしてコメント	2562
ログインしてコメントする	2562
ログイン・会員登録	2506
ログイン状態を保持	2582
ログイン状態を保持する	2582
""", '一': """
一回だけ	2580
一回だけ寄付する	2579
一回のみ	2580
一時停止	2569
一次性	4595
一次性捐款	4594
一番人気	2583
一覧	2530
一覧に戻る	2589
一覧へ	2530
一覧を見る	2530
""", '上': """
上一个视频	4619
上一张	4604
上一张图片	4624
上一篇	4535
上一篇文章	4604
上一頁	4537
上一页	4537
""", '下': """
下一个视频	4619
下一张	4604
下一张图片	4624
下一張圖片	4624
下一篇	4535
下一篇文章	4604
下一部影片	4619
下一頁	4537
下一页	4537
下次再說	4510
下次再说	4510
下載app	4588
下載客戶端	4588
下載音檔	4581
下載音訊	4581
下载app	4588
下载客户端	4588
下载音频	4581
""", '不': """
不,謝謝	4510
不,谢谢	4510
不用了	4510
不知道	4575
不適切な内容を報告	2562
""", '专': """
专题	4535
""", '並': """
並び替え	2563
並べ替え	2563
""", '个': """
个人中心	4514
个人信息保护政策	4618
""", '中': """
中	2597	4613
""", '为': """
为你推荐	4535
为您推荐	4535
""", '主': """
主旨	4623
主要ニュース	2528
主题	4623
""", '举': """
举报	4534
举报评论	4615
""", '了': """
了解	2531
了解详情	4625
""", '京': """
京东购买	4579
""", '人': """
人才招聘	4554
人気の動画	2555
人気の記事	2528
人気ランキング	2528
人気記事	2528
人気記事ランキング	2528
人気順	2563
人氣文章	4563
""", '仅': """
仅限会员	4597
仅限订阅用户	4597
""", '今': """
今、あなたにオススメ	2528
今、読まれている記事	2555
今すぐプレイ	2564
今すぐ寄付	2604
今すぐ支援する	2604
今すぐ購入	2609
今すぐ遊ぶ	2564
今はしない	2503
今はやめておく	2503
今回のみ	2580
今回のみ支援する	2579
今回はしない	2503
今日の注目	2528
今日最熱門	4563
今日热点	4535
今日焦点	4535
今日熱門	4563
""", '从': """
从app store下载	4588
""", '他': """
他の記事	19
他の記事も読む	2528
""", '付': """
付費閱讀	4514
付费内容	4514
付费阅读	4514
""", '以': """
以上网友发言只代表其个人观点,不代表本网站的观点或立场	4615
以下为广告内容	4554
以下為廣告內容	4554
以后再说	4510
以後再說	4590
以電子郵件繼續	4621
""", '件': """
件名	2607
""", '企': """
企画・制作	2598
""", '优': """
优惠码	4625
""", '会': """
会员专享	4517
会员专享内容	4517
会员专属	4514
会员中心	4514
会员登录	4514
会員でない方	2582
会員でない方はこちら	2582
会員の方はこちら	2506
会員の方はログイン	2506
会員プランを見る	2605
会員特典	2566
会員登録	2506
会員登録する	2506
会員登録のご案内	2605
会員登録はこちら	2506
会員限定	2506
会員限定特典	2566
会員限定記事	2506
""", '余': """
余下全文	4624
""", '作': """
作者更多文章	4604
作者简介	4605
作者簡介	4605
""", '你': """
你可能也喜欢	4535
你可能也喜歡	4535
你可能感兴趣	4535
你可能还想看	4563
你可能還想看	4563
""", '使': """
使用 apple 登入	4597
使用 facebook 登入	4597
使用 google 帳號登入	4597
使用 google 登入	4597
使用 google 繼續	4597
使用apple登录	4597
使用facebook登入	4597
使用facebook登录	4597
使用google登入	4597
使用google登录	4597
使用google繼續	4597
使用google继续	4597
使用google账号登录	4597
使用paypal付款	4621
使用条款	4530
使用條款	4530
使用邮箱登录	4621
""", '価': """
価格を見る	2609
""", '保': """
保存	2516
保存する	2516
保存设置	4585
保持登入	4597
保持登入狀態	4597
保持登录状态	4597
""", '個': """
個人情報の取り扱い	2522
個人情報の取り扱いについて	2522
個人情報の取り扱いに同意する	2585
個人情報の取扱いについて	2522
個人情報保護方針	2522
""", '倍': """
倍速	4582
""", '僅': """
僅限會員	4597
僅限訂戶	4597
""", '優': """
優先するソースに追加	2595
優惠碼	4625
""", '儲': """
儲存設定	4585
""", '允': """
允許	4590
允許通知	4589
允许	4590
允许通知	4589
""", '元': """
元の記事を読む	2556
元記事で読む	2556
元記事を読む	2530
""", '免': """
免責聲明	4530
免費訂閱	4518
免費註冊	4514
免費試讀	4514
免費閱讀	4621
免责声明	4530
免费,无垃圾邮件	4600
免费注册	4514
免费订阅	4518
免费试读	4514
免费阅读	4621
免运费	4614
免運費	4614
""", '入': """
入力内容を確認	2606
入力内容を確認する	2606
入力必須	2585
""", '內': """
內容	4623
""", '全': """
全ての写真を見る	2556
全ての記事が読み放題	2605
全屏	4582
全文はこちら	2556
全文を読む	2530
全文表示	2530
全画面	2569
全画面表示	2568
全画面表示を終了	2568
全螢幕	4582
全記事読み放題	2509
全部拒絕	4586
全部拒绝	4586
全部接受	4530
全部新闻	4604
全部游戏	4577
全部视频	4604
全部评论	4534
""", '公': """
公众号	4525
公式sns	2517
公式twitter	2517
公式x	2517
公式アプリ	2515
公式サイトで見る	2566
公式サイトはこちら	2609
公式サイトを見る	2609
公式ショップ	2566
公式ショップはこちら	2566
""", '共': """
共有	2516
共有する	2516
共有オプション	2596
共有リンクをコピー	2545
""", '关': """
关于作者	4605
关于我们	4530
关注	4525
关注作者	4609
关注我们	4525
关注此话题	4609
关注话题	4609
关键词	4535
关闭	4510
关闭窗口	4624
关闭菜单	4624
""", '其': """
其他新聞	4535
其他新闻	19	4535
其他金額	4594
其他金额	4594
""", '内': """
内容	4623
内容由ai生成	4619
""", '再': """
再生	2530
再生リスト	2603
再生時間	2569
再生速度	2568
再読み込み	2577
再読み込みする	2577
""", '写': """
写留言	4615
写真(#枚	2556
写真をすべて見る	2589
写真をもっと見る	2556
写真を拡大	2589
写真を拡大する	2589
写真を見る	2530
写真を見る(全#枚	2556
写真・動画の投稿はこちら	2590
写真特集	2528
写评论	4534
""", '出': """
出錯了	4601
出错了	4601
""", '分': """
分享	4524
分享到	4524
分享到facebook	4554
分享到line	4554
分享到qq	4612
分享到whatsapp	4612
分享到微信	4524
分享到微博	4524
分享到朋友圈	4612
分享文章	4626
分享本文	4554
分享此文	4554
分享此頁	4626
分享給好友	4554
分享給更多人看到	4554
分享给好友	4554
分享给更多人	4554
分享至	4524
分享至facebook	4524
分享至line	4554
分享这篇文章	4626
分享這篇文章	4626
分类	4535
分類	4535
""", '列': """
列印	4524
列印本頁	4554
列印食譜	61
""", '初': """
初めての方はこちら	2582
初割で無料体験する	2506
初月無料	2509
""", '利': """
利用規約	2522
利用規約に同意します	2585
利用規約に同意する	2585
""", '刷': """
刷新页面	4591
""", '前': """
前のページ	2530
前のページに戻る	2608
前の写真	2589
前の動画	2603
前の画像	2589
前の記事	2528
前の記事へ	2528
前の記事を読む	2608
前へ	2530
前回の記事はこちら	2555
前回はこちら	2556
前往官網	4625
前往捐款	4594
前往捐款頁面	4594
前往捐款页面	4594
前往購買	4579
前往贊助	4594
""", '剩': """
剩余时间	4582
剩餘時間	4582
""", '加': """
加入google偏好來源	4609
加入line好友	4525
加入会员	4514
加入我们	4554
加入我们的团队	4554
加入我們	4554
加入我們的團隊	4554
加入書籤	4524
加入會員	4514
加入白名单	4591
加入購物車	4625
加入购物车	4625
加载中	4581
加载内容	4585
加载帖子	4585
加载更多	4537
加载更多评论	4574
""", '動': """
動画	2528
動画で見る	2545
動画の公開は終了しました	2568
動画の読み込みに失敗しました	2603
動画の配信は終了しました	2568
動画は再生できません	2568
動画をもっと見る	2589
動画を再生	2603
動画を再生する	2545
動画を再生できません	2568
動画を再生できませんでした	2568
動画を見る	2530
動画を読み込み中	2568
動画を読み込めませんでした	2603
動画を読み込んでいます	2568
動画プレーヤーを読み込み中	2568
動画一覧	2589
""", '包': """
包邮	4614
""", '協': """
協賛	2598
協賛企業	2598
""", '单': """
单次	4595
单次捐款	4511
单篇购买	4621
""", '単': """
単発の寄付	2579
""", '博': """
博客來購買	4579
""", '占': """
占い	2565
""", '印': """
印刷	2516
印刷する	2516
印刷用ページ	2545
印刷用ページを表示	2545
""", '即': """
即时新闻	4535
即時新聞	4535
""", '原': """
原文を表示	2531
原文を見る	2531
原文連結	4564
原文链接	4564
""", '去': """
去京东看看	4579
去京东购买	4579
去天猫购买	4579
去淘宝购买	4579
""", '参': """
参与投票	4574
参与评论	4534
参加测验	4577
参加者募集中	2541
参加问卷调查	4554
""", '參': """
參加問卷調查	4554
參加測驗	4577
參與投票	4574
""", '友': """
友だち追加	2517
友だち追加する	2517
友善列印	4554
友達に教える	2545
""", '反': """
反馈	4534
""", '发': """
发一条友善的评论	4615
发现错误	4574
发现错误?请告诉我们	4554
发生错误	4601
发表留言	4534
发表评论	4534
发送	4601
发送成功	4600
""", '取': """
取材・文	2591
取消关注	4610
取消追蹤	4609
取消關注	4610
取消静音	4581
取消靜音	4581
""", '受': """
受け取る	2576
受付が完了しました	2606
""", '古': """
古い順	2563
""", '可': """
可随时退订	4600
可隨時取消	4597
""", '合': """
合わせて読みたい	2528
合作伙伴	4614
合作夥伴	4614
合成音声による読み上げ	2568
合成音声による読み上げです	2568
""", '同': """
同じカテゴリの記事	2528
同じ著者の記事	2555
同意	4530
同意して続ける	2571
同意して続行	2571
同意して閉じる	2571
同意しない	2522
同意する	2522
同意の管理	2571
同意を撤回	2571
同意を撤回する	2571
同意を管理	2571
同意を管理する	2571
同意並繼續	4585
同意并继续	4585
""", '后': """
后退#秒	4581
""", '听': """
听全文	4554
听文章	4581
听新闻	4524
听这篇文章	4554
""", '商': """
商业推广	4614
商品の詳細を見る	2609
商品を見る	2566
商品ページへ	2566
商品詳細	2609
商品详情	4625
商城	4614
商業推廣	4614
""", '單': """
單次	4595
單次捐款	4511
單筆	4595
單筆捐款	4594
單筆支持	4594
單篇購買	4621
""", '回': """
回上一頁	4624
回到頂端	4604
回到頂部	4537
回到顶部	4604
回复	4534
回答する	91
回覆	4534
回頂端	4537
回首頁	4537
""", '在': """
在 app store 下載	4588
在 facebook 查看	4616
在 google play 下載	4588
在 instagram 查看	4616
在 instagram 查看這則貼文	4616
在 spotify 收聽	4616
在 x 上查看	4616
在 youtube 上觀看	4616
在amazon購買	4579
在app store下载	4588
在app中打开	4588
在app中阅读	4588
在facebook查看	4616
在google play下载	4588
在instagram查看	4616
在instagram查看這則貼文	4616
在patreon上支持我们	4594
在spotify上收听	4616
在x上查看	4616
在youtube上观看	4616
在亚马逊购买	4579
在微博查看	4616
在浏览器中继续	4588
在瀏覽器中繼續	4588
""", '地': """
地図を見る	2531
地図を開く	2531
""", '執': """
執筆者	2591
執筆者プロフィール	2590
""", '填': """
填字游戏	4578
填字遊戲	4578
""", '复': """
复制	4613
复制成功	4524
复制网址	4554
复制链接	4524
""", '外': """
外部コンテンツを表示	2571
外部コンテンツを表示する	2571
外部送信について	2602
外部送信ポリシー	2602
""", '大': """
大	2597	4613
大号字	65
大字	4524
大家还在看	4535
大家都在看	4535
""", '头': """
头条	4535
""", '好': """
好的	4590
""", '如': """
如何关闭	4592
如何关闭广告拦截器	4591
如何關閉	4592
如何關閉廣告攔截器	4591
""", '始': """
始終允許	4586
始终允许	4586
""", '姓': """
姓名	4601
""", '字': """
字体	65
字体大小	4524
字号	4524
字幕	2569	4582
字幕をオン	2568
字幕を表示	2568
字級	65	4524
字级	65
字號	4612
字體大小	65	4524
""", '官': """
官方微博	4525
""", '定': """
定期定額	4511
定期定額捐款	4594
定期定額支持	4594
定期捐款	4594
""", '寄': """
寄付	2504
寄付する	2504
寄付で応援する	2545
寄付のお願い	2504
寄付はこちら	2579
寄付はこちらから	2579
寄付をする	2504
寄付ページはこちら	2579
寄付ページへ	2579
""", '寫': """
寫留言	4615
寫評論	4615
""", '專': """
專題	4535
""", '小': """
小	2597	4613
小字	4524
小編推薦	4535
小调查	92
""", '尚': """
尚未成為會員	4597
尚無留言	4554
""", '展': """
展开	4537
展开全文	4537
展开全部	4538
展开回复	4574
展开阅读全文	4624
展開	4537
展開全文	4604
""", '已': """
已关注	4525
已收到您的申请	4622
已是会员	4514
已是訂戶	4597
已有帐号	4514
已有帳號	4597
已有账号	4597
已經是會員	4514
已經是會員?登入	4514
已经是订户	4597
已经有账号	4597
已複製連結	4612
已關注	4609
""", '常': """
常に表示する	2571
常に許可	2572
常に許可する	2571
""", '年': """
年払い	2583
年額プラン	2583
""", '广': """
广告	4529
广告后继续阅读	4579
广告结束	4579
""", '広': """
広告	2520
広告の下に記事が続きます	2566
広告の後に続きます	2520
広告はここまで	2566
広告をスキップ	2520
広告を閉じる	2520
広告ブロッカーをご利用中です	2577
広告ブロックの解除方法	2577
広告ブロックを解除してください	2577
広告ブロックを解除しました	2577
広告企画	2520
広告終わり	2566
""", '廣': """
廣告	4529
廣告後繼續閱讀	4579
廣告結束	4579
廣編企劃	4579
廣編特輯	4579
""", '延': """
延伸閱讀	4535
延伸阅读	4535
""", '开': """
开启app	4588
开启推送	4589
开启通知	4589
开始测验	4577
开通vip	4621
开通会员	4514
""", '当': """
当前时间	4582
当当购买	4579
""", '影': """
影片已下架	4581
影片已移除	4581
影片無法播放	4581
影片載入中	4581
影片載入失敗	4619
影音	4535
""", '後': """
後で	2503
""", '微': """
微信	4524
微信扫一扫	4612
微信扫码分享	4612
微信登录	4597
微博	4524
""", '必': """
必填	4601
必填字段	4600
必填欄位	4600
必填項	4600
必填项	4600
必須	2586
必須項目	2586
必須項目です	2585
""", '忘': """
忘記密碼	4514
忘记密码	4514
""", '応': """
応援する	2504
""", '快': """
快进#秒	4581
""", '总': """
总是允许	4586
""", '您': """
您可能也喜歡	4535
您可能感兴趣	4535
您可能还喜欢	19
您可能還喜歡	19
您可能還想看	4563
您可随时退订	4600
您可隨時取消訂閱	4600
您已关注此话题	4609
您已投过票	4574
您已投過票	4574
您已经投过票	4574
您已訂閱	4622
您已订阅	4622
您的信息已发送	4600
您的姓名	4622
您的投票已提交	4574
您的支持很重要	4620
您的昵称	4615
您的暱稱	4615
您的留言	4622
您的訊息已送出	4600
您的邮箱	4518
您的電子郵件	4622
您的電郵	4518
""", '情': """
情報をお寄せください	2590
情報提供のお願い	2590
情報提供はこちら	2590
""", '想': """
想接收即時新聞通知嗎	4589
想接收通知吗	4589
""", '意': """
意見反饋	4574
意見回饋	4574
意见反馈	4534
""", '感': """
感想を送る	2525
感謝您的參與	4574
感謝您的投票	91	4574
感謝您的支持	4620
感谢您,您的信息已发送	4600
感谢您的参与	4574
感谢您的投票	91	4574
感谢您的支持	4620
感谢支持	4620
""", '成': """
成为会员	4511
成為會員	4511
""", '我': """
我们无法显示此内容	4585
我同意	4530
我同意处理我的个人数据	4600
我同意接收电子邮件	4600
我同意隱私權政策	4600
我已关闭	4591
我已关闭广告拦截器	4591
我已閱讀並同意隱私權政策	4600
我已關閉廣告攔截器	4591
我已阅读并同意隐私政策	4600
我的帐户	4514
我的帳戶	4514
我知道了	4530
我要举报	4574
我要投票	4574
我要捐款	4620
我要支持	4620
我要檢舉	4574
我要爆料	4605
我要留言	4534
我要糾錯	4554
我要纠错	4534
我要评论	4534
我要贊助	4620
""", '或': """
或	4598
""", '戻': """
戻る	2530
""", '所': """
所有新闻	4604
所有留言	4534
""", '打': """
打印	4524
打印本页	4554
打印食谱	61
打开	4538
打开app	4588
打开app查看更多	4588
打开app阅读	4588
打开app阅读全文	4588
打开客户端阅读	4588
打开微信扫一扫	4612
打开推送	4589
打赏	4511
打赏作者	4620
""", '扫': """
扫一扫分享	4612
扫描二维码下载	4588
扫码下载	4588
扫码下载app	4588
扫码下载客户端	4588
""", '投': """
投票	92	4575
投票ありがとうございました	91	2562
投票する	91	2545
投票を受け付けました	2562
投票区	92
投票成功	4574
投票済みです	2562
投票結果	2563	4575
投票結果を見る	91
投票结果	4575
投稿する	2525
投稿を表示	2571
投稿を表示する	2571
投稿を読み込む	2571
投稿须知	4605
""", '折': """
折りたたむ	2531
折扣码	4625
折扣碼	4625
""", '报': """
报告错误	4538
""", '拒': """
拒絕	4530
拒绝	4530
拒绝全部	4586
拒绝所有cookie	4618
""", '招': """
招聘启事	4554
""", '拡': """
拡大	2516
拡大する	2530
""", '按': """
按年計費	4597
按年计费	4597
按月	4595
按月捐款	4594
按月计费	4597
按讚	4525
""", '捐': """
捐款	4511
捐贈	4511
捐赠	4511
""", '掃': """
掃描qr code下載	4588
掃碼下載	4588
""", '排': """
排序	4575
排行榜	4535
""", '採': """
採用情報	2541
""", '接': """
接受	4530
接受並繼續	4585
接受全部	4530
接受全部cookie	4618
接受并继续	4585
接受所有	4530
接受所有 cookie	4618
接受所有cookie	4618
接收通知	4589
""", '推': """
推广	4529
推广内容	4529
推廣	4529
推荐	4535
推荐文章	4535
推荐方案	4598
推荐阅读	4535
推薦	4535
推薦文章	4535
推薦閱讀	4535
""", '提': """
提交	91	4601
提交成功	4600
提交成功,感谢您的反馈	4622
提交评论	4574
提供	2520
提供反馈	4574
提供意見	4574
提供新聞線索	4605
提供新闻线索	4605
""", '搜': """
搜尋	4537
搜索	4537
""", '撤': """
撤回同意	4585
""", '播': """
播放	4537
播放器加载中	4581
播放影片	4619
播放视频	4619
播放速度	4581
""", '支': """
支持我们	4511
支持我們	4511
支援する	2504
支援はこちら	2579
""", '收': """
收合	4538
收听	4524
收听文章	4581
收听本文	4554
收聽文章	4554
收聽本文	4581
收藏	4524
收藏文章	4524
收藏本文	4554
收藏食譜	61
收藏食谱	61
收起	4537
收起回复	4574
""", '放': """
放大图片	4604
放大圖片	4604
放大字体	4612
放大字體	4612
""", '数': """
数独	2565	4578
""", '數': """
數獨	4578
""", '文': """
文字の大きさ	65	2516
文字を大きくする	2596
文字を小さくする	2596
文字サイズ	2516
文字サイズを変更	2596
文字サイズ変更	65
文字拡大	2596
文字稿	4582
文字起こし	2569
文字起こしを表示	2568
文字起こしを見る	2568
文明上网,理性发言	4615
文明上网理性发言,请遵守新闻评论服务协议	4615
文章未完 廣告後繼續	4579
""", '料': """
料金プラン	2583
料金プランを見る	2605
""", '新': """
新しい順	2563
新着	2528
新着ニュース	2528
新着記事	2528
新着記事一覧	2555
新着順	2563
新聞線索	4605
新規会員登録	2506
新規登録	2506
新闻简报	4518
新闻线索	4605
""", '无': """
无所谓	4575
无法显示此内容	4585
""", '早': """
早割	2598
早鳥票	4614
早鸟票	4614
""", '时': """
时长	4582
""", '明': """
明白了	4538
""", '是': """
是否允许通知	4589
是否接收推送通知	4589
是否接收通知	4589
是否開啟通知	4589
""", '显': """
显示全部	4604
显示内容	4585
显示原文	4538
显示字幕	4581
显示帖子	4585
显示更多	4537
""", '時': """
時長	4582
""", '暂': """
暂不	4510
暂无评论	4554
暂无评论,快来抢沙发	4615
""", '暫': """
暫不	4510
""", '更': """
更多	4535
更多作者文章	4604
更多内容	4535
更多分享方式	4612
更多图片	4604
更多圖片	4604
更多報導	4535
更多影片	4604
更多报道	4535
更多文章	4535
更多新聞	4535
更多新聞請看	4563
更多新闻	4535
更多游戏	4577
更多精彩	4563
更多精彩内容	4624
更多精采內容	4554
更多视频	4604
更多选项	4613
更多選項	4613
更正政策	4605
更正與說明	4605
""", '書': """
書籍を購入する	2566
""", '最': """
最受欢迎	4598
最受歡迎	4598
最多人看	4563
最新	4575
最新ニュース	2528
最新ニュースを通知で受け取る	2575
最新号	2555
最新影音	4563
最新文章	4535
最新新聞	4535
最新新闻	4535
最新消息	4535
最新記事	2528
最旧	4575
最早	4575
最热	4575
最熱	4575
最舊	4575
最超值	4598
""", '會': """
會員中心	4514
會員專享	4517
會員專享內容	4517
會員專屬	4514
會員登入	4514
""", '月': """
月払い	2583
月額#円	2509
月額#円(税込	2509
月額プラン	2583
""", '有': """
有効なメールアドレスを入力してください	2585
有料会員からのプレゼント記事	2610
有料会員登録	2506
有料会員記事	2545
有料登録	2506
有料記事	2506
""", '朋': """
朋友圈	4524
""", '服': """
服务条款	4530
服務條款	4530
""", '朗': """
朗读全文	4581
""", '朝': """
朝刊・夕刊	2506
""", '未': """
未满十八岁禁止饮酒	4579
未滿十八歲禁止飲酒	4579
""", '本': """
本を購入する	2566
本周热门	4563
本文	2607
本文へ	2530
本文へ移動	2530
本文对您有帮助吗	4574
本文尚无评论	4615
本文已锁定	4597
本文由ai语音朗读	4581
""", '机': """
机器翻译	4554
机翻	4608
""", '来': """
来测测你的知识	4577
""", '查': """
查看专题	4604
查看优惠	4621
查看作者主页	4605
查看作者更多文章	4604
查看優惠	4621
查看全部	4537
查看全部图片	4604
查看全部文章	4624
查看全部評論	4574
查看全部评论	4574
查看原图	4537
查看原文	4564
查看商品	4625
查看回复	4574
查看回覆	4574
查看图集	4604
查看圖集	4604
查看地图	4538
查看專題	4604
查看投票結果	4615
查看投票结果	91	4615
查看文字稿	4581
查看方案	4621
查看更多	4537
查看更多图片	4604
查看更多评论	4574
查看留言	4534
查看結果	91
查看结果	91	4538
查看訂閱方案	4597
查看詳情	4538
查看订阅方案	4597
查看评论	4534
查看详情	4538
查看逐字稿	4581
查看高清图集	4604
""", '标': """
标签	4535
""", '检': """
检举评论	4615
""", '検': """
検索	2530
""", '業': """
業配	4529
""", '楽': """
楽天で見る	2566
楽天で詳細を見る	2566
楽天で購入	2566
楽天で購入する	2566
楽天市場で見る	2566
楽天市場で購入	2566
""", '標': """
標籤	4535
""", '機': """
機器翻譯	4554
機械翻訳	2569
""", '檢': """
檢舉	4534
檢舉留言	4615
""", '次': """
次のページ	2530
次の写真	2589
次の動画	2603
次の画像	2589
次の記事	2528
次の記事へ	2528
次の記事を読む	2608
次へ	2530
次を読む	2608
次ページ	2530
次回から自動的にログイン	2582
""", '正': """
正しいメールアドレスを入力してください	2585
正在加载播放器	4581
""", '此': """
此影片無法播放	4581
此文章已锁定	4597
此欄位為必填	4600
此視頻無法播放	4581
此视频不可用	4581
此视频已被删除	4581
此項為必填	4600
此页面对您有帮助吗	4574
此项为必填项	4600
""", '残': """
残り時間	2569
""", '毎': """
毎年	2580
毎月	2580
毎月寄付する	2579
毎月支援する	2579
""", '每': """
每一份支持都很重要	4594
每一份支持都重要	4594
每年	4595
每月	4595
每月捐款	4511
""", '氏': """
氏名	2586
""", '民': """
民調	92
""", '沒': """
沒意見	4575
""", '没': """
没意见	4575
没有账号	4597
""", '注': """
注册	4514
注册成功	4622
注目の記事	2528
注目キーワード	2528
注目ワード	2528
注目記事	2528
""", '测': """
测测你的知识	4577
""", '清': """
清晰度	4582
""", '游': """
游戏	4578
""", '点': """
点击取消静音	4619
点击图片查看大图	4604
点击打开声音	4619
点击排行	4535
点击播放	4554
点击放大	4604
点击查看全文	4624
点击查看原文	4564
点击查看大图	4537
点击阅读全文	4624
点击阅读原文	4564
点我看视频	4554
点赞	4524
""", '為': """
為您推薦	4535
""", '热': """
热点	4535
热点推荐	4535
热门	4535
热门排行	4535
热门文章	4535
热门新闻	4535
""", '無': """
無料で体験する	2506
無料で始める	2582
無料で試す	2582
無料で読む	2506
無料アプリをダウンロード	2574
無料ゲーム	2564
無料会員登録	2506
無料会員限定	2506
無料体験	2506
無料登録	2506
無法播放影片	4581
無法載入影片	4619
無法顯示此內容	4585
""", '焦': """
焦點新聞	4535
""", '熱': """
熱門	4535
熱門排行	4535
熱門文章	4535
熱門新聞	4535
熱門話題	4535
""", '爆': """
爆料信箱	4605
爆料專線	4605
爆料热线	4605
""", '特': """
特別協賛	2598
特定商取引法に基づく表記	2522
特集	2528
特集を見る	2589
特集ページへ	2589
特集一覧	2589
特集一覧へ	2608
""", '猜': """
猜你喜欢	4535
猜你喜歡	4535
""", '現': """
現在の再生時間	2568
""", '生': """
生成aiを使用しています	2603
""", '用': """
用app開啟	4588
用户协议和隐私政策	4618
""", '由': """
由ai生成	4608
由ai语音朗读	4581
""", '申': """
申し込む	2506
""", '电': """
电子报	4518
电子邮箱	4518
""", '画': """
画像をクリックして拡大	2589
画像を拡大	2530
画像を拡大する	2589
画像を見る	2530
画質	2569
""", '留': """
留言	4534
留言(#	4534
留言内容	4623
留言已關閉	4574
留言規則	4574
留言规则	4574
""", '略': """
略過廣告	4619
""", '登': """
登入	4514
登入/註冊	4514
登入後留言	4574
登出	4514
登录	4514
登录/注册	4514
登录后发表评论	4574
登錄	4514
登録	2506
登録が完了いたしました	2606
登録が完了しました	2545
登録して続きを読む	2506
登録する	2506
""", '發': """
發現錯誤	4574
發現錯誤?請告訴我們	4554
發生錯誤	4601
發表留言	4534
發表評論	4534
""", '皆': """
皆さまのご支援が力になります	2579
""", '監': """
監修者	2591
""", '目': """
目前時間	4582
目录	4537
目次	2530
目次へ戻る	2608
目錄	4537
""", '直': """
直接看食谱	61
""", '相': """
相关主题	4535
相关报道	4535
相关推荐	4535
相关文章	4535
相关新闻	4535
相关标签	4535
相关视频	4563
相关阅读	4535
相關主題	4535
相關報導	4535
相關影片	4563
相關推薦	4535
相關文章	4535
相關新聞	4535
相關標籤	4535
相關閱讀	4535
""", '看': """
看了这篇文章的人也看	4535
看全文	4604
看原文	4564
看更多	4535
看更多作者文章	4604
看更多文章	4563
看更多新聞	4563
看更多照片	4604
看結果	91
""", '知': """
知道了	4538
""", '確': """
確認する	2586
確認メールをお送りしました	2585
確認画面へ	2586
""", '禁': """
禁止酒駕	4614
禁止酒駕,飲酒過量有害健康	4579
""", '稍': """
稍后	4590
稍后再说	4510
稍后提醒我	4510
稍后阅读	4554
稍後	4590
稍後再說	4510
稍後提醒我	4510
稍後閱讀	4554
""", '立': """
立即开通	4621
立即投票	91
立即捐助	4594
立即捐款	4511
立即捐赠	4594
立即支持	4620
立即訂閱	4514
立即订阅	4514
立即试玩	4577
立即購票	4579
立即贊助	4594
立即购票	4579
立即选购	4579
立即選購	4579
立即開始玩	4577
""", '筆': """
筆者	2591
筆者プロフィール	2590
""", '管': """
管理cookie	4585
管理偏好設定	4618
管理偏好设置	4618
管理同意	4585
管理同意设置	4585
管理同意選項	4585
管理选项	4618
管理選項	4618
""", '粉': """
粉絲團	4525
""", '精': """
精彩推荐	4563
精彩推薦	4563
精选	4535
""", '紙': """
紙面ビューアー	2506
""", '結': """
結果を見る	91	2531
""", '続': """
続きはこちら	2556
続きをみる	2530
続きを読む	2506
続けて読む	2608
""", '網': """
網友留言	4534
""", '編': """
編輯推薦	4535
編輯準則	4605
編輯精選	4535
編集ポリシー	2590
編集方針	2591
編集部おすすめ	2528
編集部のおすすめ	2528
""", '縮': """
縮小	2516
縮小字體	4612
""", '繼': """
繼續使用網頁版	4588
繼續閱讀	4537
繼續閱讀請往下	4579
""", '續': """
續訂	4621
""", '纠': """
纠错	4534
""", '继': """
继续在浏览器阅读	4588
继续浏览内容	4537
继续阅读	4537
""", '续': """
续订	4621
""", '编': """
编辑准则	4605
编辑推荐	4535
编辑精选	4535
""", '缩': """
缩小字体	4612
""", '网': """
网友评论	4534
网友评论仅供其表达个人看法,并不表明本站立场	4615
""", '翻': """
翻訳を表示	2531
""", '联': """
联系作者	4605
联系我们	4530
联系编辑部	4605
""", '聯': """
聯絡我們	4530
聯絡編輯部	4605
""", '聽': """
聽全文	4554
聽文章	4581
聽新聞	4524
聽這篇文章	4554
""", '脳': """
脳トレ	2565
""", '自': """
自动播放	4582
自動再生	2569
自動播放	4582
自動翻訳	2569
自定义金额	4594
自訂金額	4594
""", '菜': """
菜单	4537
""", '著': """
著作権	2522
著者の記事一覧	2589
著者をフォロー	2595
著者をフォローする	2595
著者プロフィール	2590
""", '複': """
複製	4613
複製網址	4554
複製連結	4524
""", '要': """
要接收推送通知吗	4589
要接收通知嗎	4589
""", '視': """
視頻由ai生成	4619
""", '觀': """
觀看更多	4563
""", '视': """
视频	4535
视频不可用	4581
视频加载中	4581
视频加载失败	4619
视频已下架	4581
视频已失效	4581
视频无法播放	4581
视频时长	4619
视频正在加载	4581
""", '解': """
解鎖全文	4554
解鎖文章	4621
解锁全文	4554
解锁文章	4621
解除しました	2578
解除方法	2578
解除方法はこちら	2578
""", '訂': """
訂戶專享	4579
訂戶專享優惠	4579
訂戶專享內容	4597
訂戶贈閱	4626
訂正について	2590
訂閱	4514
訂閱成功	4622
訂閱推播	4589
訂閱方案	4621
訂閱會員	4514
訂閱會員專屬內容	4554
訂閱郵件	4518
訂閱電子報	4518
""", '記': """
記事に関するお問い合わせ	2590
記事の続きはこちら	2556
記事の続きを読む	2589
記事の誤りを報告	2599
記事は広告の下に続きます	2566
記事は広告の後に続きます	2566
記事へのお問い合わせ	2590
記事へのご意見	2525
記事をサポートする	2504
記事をシェア	2610
記事をシェアする	2610
記事をプレゼント	2506
記事をプレゼントする	2545
記事を保存	2516
記事を保存する	2545
記事を印刷する	2516
記事を聴く	2568
記事を評価する	2599
記事を読む	2530
記事を購入する	2605
記事を音声で聞く	2568
記事を音声で聴く	2568
記事ランキング	2528
記事一覧	2530
記事一覧へ	2589
記事一覧を見る	2556
記事全文を読む	2530
記住我	4598
記者をフォロー	2595
記者プロフィール	2590
記者募集	2541
記者募集中	2541
""", '設': """
設定を保存	2571
設定を保存する	2571
設定を変更する	2602
設定を管理	2602
""", '許': """
許可	2576
許可する	2522
""", '註': """
註冊	4514
註冊成功	4622
""", '評': """
評価順	2563
評論	4534
評論已關閉	4574
評論規則	4574
""", '話': """
話題の記事	2528
""", '該': """
該作者更多文章	4604
""", '詳': """
詳しく見る	2531
詳細	2531
詳細を見る	2609
詳細・購入はこちら	2566
""", '語': """
語音播報	4554
語音朗讀	4554
""", '誤': """
誤りを報告	2531
誤りを報告する	2599
誤字脱字の報告	2545
誤字脱字を報告	2590
誤字脱字を報告する	2545
""", '読': """
読まれている記事	2528
読み上げ	2545
読み放題	2509
読み続ける	2608
読み込み中です	2568
読者限定	2566
""", '請': """
請填寫讀者問卷	4554
請我們喝杯咖啡	4594
請查收郵件	4600
請檢查您的收件匣	4600
請繼續下滑閱讀	4579
請繼續往下閱讀	4529
請輸入您的電子郵件	4622
請輸入有效的電子郵件	4600
請輸入有效的電子郵件地址	4600
請輸入電子郵件	4518
請選擇金額	4620
請關閉廣告攔截器	4591
""", '讀': """
讀者優惠	4579
讀者專享	4579
""", '讚': """
讚	4524
讚賞支持	4511
""", '订': """
订户专享	4579
订户专享优惠	4579
订户赠阅	4626
订阅	4514
订阅会员	4514
订阅成功	4622
订阅推送	4589
订阅邮件	4518
""", '记': """
记住我	4598
记者简介	4605
""", '设': """
设为google首选来源	4609
""", '评': """
评论	4534
评论(#	4534
评论功能已关闭	4615
评论已关闭	4574
评论规则	4574
""", '诚': """
诚聘英才	4554
""", '话': """
话题	4535
""", '该': """
该文章已关闭评论	4615
该视频不可用	4581
该视频已下架	4581
该邮箱已被注册	4622
""", '详': """
详情	4538
""", '语': """
语音朗读	4554
语音由ai生成	4581
""", '说': """
说点什么	4615
""", '请': """
请先登录再评论	4554
请关闭广告拦截器	4591
请我们喝杯咖啡	4594
请查收邮件	4600
请检查您的收件箱	4600
请继续往下阅读	4529
请输入您的电子邮件	4622
请输入您的邮箱	4622
请输入昵称	4615
请输入有效的电子邮件地址	4600
请输入有效的邮箱地址	4600
请输入邮箱	4518
请选择金额	4620
""", '读': """
读者专享	4579
读者优惠	4579
""", '購': """
購入はこちら	2566
購票	4614
購票連結	4579
購読	2506
購読する	2506
購読のお申し込み	2506
購読プラン	2605
購読プランを見る	2582
購読申し込み	2506
購買本書	4579
""", '贈': """
贈る	2597
贈送文章	4554
贈送文章給朋友	4554
贈送此文	4554
""", '贊': """
贊助	4511
贊助內容	4529
贊助商	4529
贊助我們	4594
""", '购': """
购买本书	4579
购买此书	4579
购票	4614
购票链接	4579
""", '赞': """
赞	4575
赞助	4511
赞助内容	4529
赞助商	4614
赞助商链接	4529
赞助我们	4594
赞赏	4511
赞赏作者	4620
""", '赠': """
赠送文章	4612
赠送此文	4554
""", '超': """
超值方案	4597
""", '跳': """
跳到主要內容	4537
跳到食谱	61
跳至食譜	61
跳转到食谱	61
跳过广告	4619
""", '踩': """
踩	4575
""", '載': """
載入中	4581
載入內容	4585
載入更多	4537
載入貼文	4585
""", '輸': """
輸入您的電子郵件	4622
""", '轉': """
轉發	4524
""", '转': """
转发	4524
""", '载': """
载入内容	4585
""", '输': """
输入您的邮箱	4622
""", '返': """
返信	2525
返信する	2525
返信を書く	2599
返信を表示	2562
返信を見る	2562
返信を隠す	2562
返回上一页	4624
返回列表	4624
返回頂部	4604
返回顶部	4537
返回首頁	4604
返回首页	4537
""", '还': """
还不是会员	4597
还有更多精彩内容	4624
还没有账号	4597
""", '这': """
这篇文章对你有帮助吗	4574
这篇文章对您有帮助吗	4574
""", '进': """
进入专题	4604
进入专题页	4604
""", '连': """
连结已复制	4612
""", '追': """
追蹤	4525
追蹤中	4609
追蹤主題	4609
追蹤作者	4609
追蹤我們	4525
""", '退': """
退出全屏	4581
""", '送': """
送信	91	2586
送信が完了しました	2585
送信しました	2585
送信する	91	2586
送信完了	2585
送出	91	4601
送出成功	4600
送出留言	4574
送出評論	4574
送料無料	2598
""", '选': """
选择	4598
选择方案	4597
选择订阅方案	4597
选择金额	4620
""", '逐': """
逐字稿	4582
""", '這': """
這篇文章對你有幫助嗎	4574
這篇文章對您有幫助嗎	4574
""", '通': """
通報	2563
通報する	2525
通知をオン	2515
通知をオンにする	2575
通知を受け取らない	2575
通知を受け取りますか	2575
通知を受け取る	2545
通知を設定する	2575
通知を許可	2575
通知を許可しますか	2575
通知を許可する	2575
""", '速': """
速報	2528
速報を通知で受け取る	2575
速報通知を受け取る	2545
""", '連': """
連結已複製	4554
連載	2528
連載をフォロー	2595
連載をフォローする	2595
連載を見る	2589
連載一覧	2589
""", '遊': """
遊戲	4578
""", '運': """
運営会社	2522
""", '違': """
違反を報告	2562
違反を報告する	2562
違反報告	2525
""", '選': """
選單	4537
選択する	2583
選擇	4598
選擇方案	4597
選擇訂閱方案	4597
選擇金額	4620
""", '還': """
還不是會員	4597
還沒有帳號	4597
""", '邮': """
邮箱	4518
邮箱格式不正确	4600
邮箱格式错误	4600
""", '配': """
配信停止はいつでも可能です	2585
""", '重': """
重新加载页面	4591
重新播放	4619
重新整理頁面	4591
重新載入頁面	4591
""", '金': """
金額を入力	2579
金額を指定	2579
金額を指定する	2579
金額を選ぶ	2604
金額を選択	2604
金額を選択してください	2604
""", '链': """
链接已复制	4554
""", '閉': """
閉じる	2503	2530
""", '開': """
開く	2531
開啟推播	4589
開啟通知	4589
開始測驗	4577
開通會員	4514
""", '間': """
間違いを見つけたら	2590
""", '関': """
関連	2528
関連する記事	2528
関連キーワード	2528
関連タグ	2528
関連トピックス	2528
関連ニュース	2528
関連リンク	2528
関連動画	2528
関連動画を見る	2603
関連情報	2528
関連記事	2528
関連記事はこちら	2555
関連記事をもっと見る	2608
関連記事を見る	2608
""", '閱': """
閱讀下一篇	4624
閱讀全文	4537
閱讀原文	4564
閱讀更多	4537
""", '關': """
關於作者	4605
關於我們	4530
關注	4525
關注作者	4609
關注我們	4525
關注此主題	4609
關鍵字	4535
關閉	4510
關閉視窗	4624
關閉選單	4624
""", '阅': """
阅读下一篇	4624
阅读全文	4537
阅读剩余全文	4624
阅读原文	4564
阅读更多	4537
""", '随': """
随时取消	4597
随时可取消	4597
""", '隐': """
隐私偏好	4618
隐私政策	4530
隐私权政策	4530
隐私设置	4586
""", '隨': """
隨時取消	4597
""", '隱': """
隱私偏好	4618
隱私政策	4530
隱私權政策	4530
隱私權設定	4585
隱私設定	4586
""", '離': """
離開全螢幕	4581
""", '電': """
電子信箱	4518
電子信箱格式錯誤	4600
電子報	4518
電子版	2506
電子郵件格式不正確	4600
電郵	4601
""", '静': """
静音	4582
""", '靜': """
靜音	4582
""", '音': """
音声で聞く	2516
音声をダウンロード	2568
音声を再生	2603
音声読み上げ	2545
音频播放器	4619
""", '頭': """
頭條	4535
""", '顯': """
顯示內容	4585
顯示原文	4538
顯示字幕	4581
顯示更多	4537
顯示貼文	4585
""", '飲': """
飲酒過量,有害健康	4579
飲酒過量有害健康	4579
""", '首': """
首頁	4537
首页	4537
""", '马': """
马上开始	4577
马上玩	4577
""", '验': """
验证码	4601
""", '點': """
點我看影片	4554
點擊播放	4581
點擊播放本文	4554
點擊放大	4604
點擊看大圖	4604
點擊開啟聲音	4619
點擊閱讀全文	4624
點閱排行	4563
""", '가': """
가	2629
가격 보기	2715
가로세로 낱말퀴즈	2671
가입하기	2620
가장 많이 본 뉴스	2636
가장 인기	2691
""", '개': """
개인정보 보호 설정	2709
개인정보 설정	2677
개인정보 수집 동의	2692
개인정보 수집 및 이용 동의	2692
개인정보 수집 및 이용에 동의합니다	2692
개인정보 수집·이용에 동의합니다	2692
개인정보 처리방침	2634
개인정보처리방침	2634
""", '갤': """
갤러리 닫기	2714
갤러리 보기	2697
""", '거': """
거부	2634
""", '검': """
검색	2638
""", '게': """
게시물 보기	2677
게시물 불러오기	2677
게임	2671
게임 전체보기	2669
게임 하러 가기	2669
""", '결': """
결과 보기	91	2639
""", '계': """
계속 읽기	2620
계정이 있으신가요	2690
""", '고': """
고객센터	2634
고충처리인	2698
""", '공': """
공감	2668
공감순	2668
공유	2629
공유하기	2629
""", '과': """
과거순	2668
""", '관': """
관련 기사	2636
관련 기사 더보기	2714
관련 뉴스	2636
관련 영상	2659
관련 태그	2636
관련기사	2636
관련기사 더보기	2714
관련뉴스	2636
관련키워드	2636
""", '광': """
광고	2633
광고 건너뛰기	2710
광고 닫기	2633
광고 아래에 기사가 계속됩니다	2672
광고 영역	87
광고 종료	2672
광고 차단 해제 방법	2683
광고 차단을 해제해 주세요	2683
광고 차단을 해제했습니다	2683
광고 차단이 감지되었습니다	2683
광고 후 계속됩니다	2672
광고성 정보 수신 동의	2692
광고성 정보 수신에 동의합니다	2692
""", '괜': """
괜찮습니다	2617
""", '교': """
교보문고에서 구매	2672
""", '구': """
구글 계정으로 계속하기	2690
구글 계정으로 로그인	2690
구글 선호 매체로 추가	2702
구글 플레이에서 다운로드	2680
구글로 계속하기	2690
구글로 로그인	2690
구글플레이에서 다운로드	2680
구독	2620
구독 갱신	2712
구독 상품 보기	2690
구독 상품 선택	2690
구독 상품 안내	2712
구독 신청	2620
구독 신청이 완료되었습니다	2692
구독 신청하기	2690
구독 안내	2712
구독 전용	2620
구독 중	2620
구독 취소	2702
구독권 선택	2690
구독신청	2620
구독이 완료되었습니다	2651
구독자 전용	2622
구독자 전용 기사	2690
구독자 전용 혜택	2672
구독자 혜택	2672
구독자가 선물한 기사입니다	2716
구독중	2702
구독하고 이어서 읽기	2651
구독하기	2620
구매하기	2672
구매하러 가기	2672
""", '글': """
글씨 크기	65
글씨크기	2629
글자 작게	2703
글자 크게	2703
글자 크기	2629
글자 크기 변경	65	2651
글자 크기 조절	65	2651
글자크기	2629
글자크기 변경	65
글자크기 설정	65
글자크기 조절	65
""", '금': """
금액 선택	2711
금액 직접 입력	2686
금액을 선택하세요	2711
금액을 선택해 주세요	2711
""", '기': """
기계 번역	2674
기부하기	2618
기사 계속 보기	2714
기사 공유	2703
기사 공유하기	2629
기사 구매	2712
기사 더 보기	2714
기사 더보기	2651
기사 듣기	2651
기사 링크 복사	2651
기사 본문	2638
기사 선물하기	2651
기사 스크랩	2703
기사 스크랩하기	2651
기사 오류 신고	2651
기사 오류 제보	2651
기사 요약	2701
기사 원문 보기	2651
기사 음성으로 듣기	2673
기사 잠금 해제	2712
기사 저장	2703
기사 저장하기	2651
기사 전문 보기	2697
기사 전체보기	2697
기사 제보	2698
기사 제보 및 문의	2651
기사 추천	2706
기사 평가하기	2706
기사 후원하기	2618
기사는 광고 아래에 계속됩니다	2672
기사는 광고 후 계속됩니다	2672
기사듣기	2673
기사를 공유합니다	2716
기사에 대한 의견	2635
기사원문	2638
기사저장	2629
기사제보	2698
기사추천	2706
기자 구독	2646
기자 구독하기	2646
기자 소개	2698
기자 페이지	2646
기자 프로필 보기	2646
기자구독	2702
기자에게 메일 보내기	2698
기자에게 이메일 보내기	2698
기자의 다른 기사	2646
기자의 다른 기사 보기	2697
기자의 다른기사	2636
기자의 다른기사 보기	2697
기자페이지 바로가기	2697
기획 기사 보기	2697
""", '나': """
나중에	2617
나중에 보기	2651
나중에 읽기	2651
나중에 하기	2617
""", '남': """
남은 시간	2674
""", '낱': """
낱말퀴즈	2671
""", '내': """
내 정보	2620
내용을 입력하세요	2713
내용을 입력해 주세요	2713
""", '네': """
네, 받을게요	2681
네이버 구독	2632
네이버 로그인	2690
네이버 밴드 공유	2703
네이버 블로그	2629
네이버로 로그인	2690
네이버에서 구독	2632
네이버에서 구독하기	2632
""", '놓': """
놓치면 안 되는 기사	2659
""", '뉴': """
뉴스 더보기	2697
뉴스 듣기	2651
뉴스레터 구독	2625
뉴스레터 구독 신청	2625
뉴스레터 구독이 완료되었습니다	2713
뉴스레터 무료 구독	2651
뉴스레터 신청	2625
""", '닉': """
닉네임을 입력하세요	2706
""", '다': """
다른 공유 찾기	2629
다른 금액	2686
다른 기사	19	2636
다른 기사 더 보기	19
다른 기사 보기	2646
다른기사	2636
다른기사 보기	2636
다시 보기	2674
다시 보지 않기	2617
다시보기	2674
다음	2638
다음 기사	2636
다음 기사 보기	2651
다음 기사 읽기	2714
다음 동영상	2710
다음 사진	2697
다음 영상	2710
다음 이미지	2714
다음 페이지	2638
다음글	2697
다음기사	2636
다음에	2617
다음에 하기	2682
다크모드	2709
""", '닫': """
닫기	2617
""", '답': """
답글	2635
답글 달기	2667
답글 더보기	2667
답글 보기	2667
답글 쓰기	2667
답글 접기	2667
답글쓰기	2635
""", '당': """
당신이 좋아할 만한	2636
""", '댓': """
댓글	2635
댓글 #	2635
댓글 #개	2635
댓글 닫기	2667
댓글 더보기	2667
댓글 등록	2667
댓글 등록하기	2667
댓글 보기	2635
댓글 신고	2706
댓글 신고하기	2706
댓글 쓰기	2635
댓글 운영 원칙	2667
댓글 운영 정책	2651
댓글 운영정책	2651
댓글 작성	2667
댓글 작성 규칙	2667
댓글 작성하기	2667
댓글 정책	2667
댓글보기	2635
댓글쓰기	2635
댓글을 남겨 주세요	2706
댓글을 남겨주세요	2706
댓글을 입력하세요	2706
댓글을 입력해 주세요	2706
댓글을 입력해주세요	2635
댓글을 작성하려면 로그인 해주세요	2706
댓글이 닫혔습니다	2667
""", '더': """
더 많은 옵션	2703
더 보기	2638
더보기	2636	2638
""", '도': """
도서 구매하기	2672
도움이 되었나요	2667
""", '독': """
독자 의견 조사	2651
독자 특별 할인	2672
독자 할인	2672
""", '동': """
동영상	2636
동영상 로딩 중	2673
동영상 보기	2710
동영상 재생	2673
동영상 플레이어	2710
동영상을 불러오는 중입니다	2673
동영상을 불러올 수 없습니다	2710
동영상을 재생할 수 없습니다	2673
동의	2634
동의 관리	2677
동의 철회	2677
동의 철회하기	2677
동의 후 계속	2677
동의하고 계속	2677
동의하고 계속하기	2677
동의합니다	2634
""", '뒤': """
뒤로 가기	2639
""", '등': """
등록	2635
""", '디': """
디지털 구독하기	2712
디지털뉴스부	2646
디지털뉴스팀	2646
디지털콘텐츠팀	2646
""", '또': """
또는	2691
""", '라': """
라인	2629
""", '랭': """
랭킹	2636
랭킹뉴스	2636
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
로그아웃	2620
로그인	2620
로그인 상태 유지	2690
로그인 유지	2690
로그인 전용 기사	2690
로그인 후 댓글 쓰기	2651
로그인 후 댓글 작성이 가능합니다	2706
로그인 후 댓글을 작성할 수 있습니다	2667
로그인 후 이용해 주세요	2667
로그인/회원가입	2620
로그인이 필요	2622
로그인하고 계속 읽기	2712
로딩 중	2673
로딩 중입니다	2673
로딩중	2673
""", '링': """
링크 복사	2629
링크가 복사되었습니다	2651
""", '마': """
마이페이지	2620
""", '많': """
많이 본 기사	2636
많이 본 뉴스	2636
많이 본 영상	2659
많이 읽은 기사	2636
많이본 기사	2636
많이본 뉴스	2636
""", '매': """
매달	2687
매월	2687
""", '맨': """
맨 위로	2638
맨위로	2638
""", '메': """
메뉴	2638
메뉴 닫기	2638
메시지가 전송되었습니다	2692
메일	2629
메일함을 확인해 주세요	2692
""", '멤': """
멤버십 가입	2712
멤버십 가입하기	2712
""", '모': """
모두 거부	2678
모두 동의	2634
모두 허용	2678
모든 쿠키 거부	2709
모든 쿠키 수락	2709
모든 쿠키 허용	2709
모르겠다	2668
모름/무응답	2668
모바일 웹으로 계속	2680
""", '목': """
목록	2638
목록 보기	2697
목록보기	2638
목록으로	2697
목록으로 돌아가기	2714
""", '무': """
무료 게임	2669
무료 배송	2705
무료 체험 시작하기	2620
무료 회원가입	2620
무료, 스팸 없음	2692
무료로 읽기	2712
무료배송	2705
무제한 이용하기	2712
""", '문': """
문의	2635
문의 내용	2713
문자 크기	65
""", '바': """
바로 구매하기	2672
바로가기	2629
""", '반': """
반응형 광고 영역	87
""", '배': """
배속	2674
""", '밴': """
밴드	2629
""", '번': """
번역 보기	2639
""", '베': """
베스트	2636
""", '보': """
보내기	2694
""", '복': """
복사	2704
복사하기	2629
""", '본': """
본문 글씨 줄이기	2629
본문 글씨 키우기	2629
본문 바로가기	2638
본문으로 바로가기	2638
""", '북': """
북마크	2629
""", '브': """
브라우저에서 계속	2680
브라우저에서 계속 보기	2680
""", '비': """
비공감	2668
비밀번호 찾기	2620
비밀번호를 잊으셨나요	2690
""", '사': """
사이트맵	2634
사진 더 보기	2697
사진 더보기	2697
사진 모두 보기	2697
사진 크게 보기	2697
사진 크게보기	2697
사진 확대	2638
""", '삭': """
삭제된 동영상입니다	2673
""", '상': """
상품 보기	2715
상품 상세보기	2715
""", '새': """
새로고침	2683
""", '선': """
선택	2691
선택 저장	2677
선호 매체로 추가	2702
""", '설': """
설문	92
설문 결과	2668
설문 결과 보기	2706
설문 참여 바로가기	2651
설문 참여하기	2651
설문에 참여하기	2667
설문조사	92
설문조사 참여하기	2651
설정 관리	2709
설정 저장	2677
""", '소': """
소리 켜기	2710
""", '속': """
속보	2636
속보 알림 받기	2651
속보 알림 신청	2651
속보 알림을 받으시겠습니까	2681
""", '스': """
스도쿠	2671
스크랩	2629
스크랩하기	2651
스크립트	2674
스크립트 보기	2673
스토어	2705
스토어 바로가기	2672
스폰서	2633
""", '시': """
시리즈 보기	2697
""", '신': """
신고	2635
신고하기	2667
신문구독	2620
신청이 완료되었습니다	2692
""", '실': """
실시간 뉴스	2636
""", '아': """
아마존에서 구매	2672
아마존에서 보기	2672
아이디 저장	2690
아이디 찾기	2690
아직 회원이 아니신가요	2690
""", '알': """
알겠습니다	2639
알라딘에서 구매	2672
알라딘에서 보기	2672
알림 받기	2628
알림 설정	2628
알림 설정하기	2681
알림 켜기	2681
알림 허용	2681
알림을 받으시겠습니까	2681
알림을 받으시겠어요	2681
알림을 켜시겠습니까	2681
""", '애': """
애드블록을 해제해 주세요	2683
애드블록이 감지되었습니다	2683
애플로 계속하기	2690
애플로 로그인	2690
""", '앱': """
앱 다운로드	2628
앱 다운로드하기	2628
앱 다운받기	2680
앱 설치	2628
앱 설치하기	2628
앱스토어에서 다운로드	2680
앱에서 계속 읽기	2680
앱에서 보기	2680
앱에서 열기	2680
앱에서 이어보기	2680
앱으로 보기	2680
""", '언': """
언제든 해지 가능	2690
언제든지 수신 거부할 수 있습니다	2692
언제든지 해지 가능	2690
""", '에': """
에디터 추천	2636
""", '여': """
여러분의 후원이 큰 힘이 됩니다	2686
""", '연': """
연간 결제	2691
연간 구독	2691
연관기사	2636
연재 보기	2697
""", '열': """
열기	2639
""", '영': """
영상	2636
영상 더보기	2697
영상 보기	2651
영상 재생	2673
영상으로 만나보세요	2651
영상으로 보기	2651
영상을 불러오는 중입니다	2673
영상을 불러올 수 없습니다	2710
영상을 재생할 수 없습니다	2673
""", '예': """
예매 바로가기	2672
예매하기	2672
예스#에서 구매	2672
예스#에서 보기	2672
""", '오': """
오늘 하루 보지 않기	2617
오늘은 그만 보기	2617
오늘의 운세	2671
오늘의 추천	2636
오늘의 핫뉴스	2659
오디오 다운로드	2673
오디오 플레이어	2710
오디오로 듣기	2651
오래된순	2668
오류 신고	2635
오류 신고하기	2651
오류가 발생했습니다	2692
오타 신고	2667
오탈자 신고	2651
""", '온': """
온라인뉴스팀	2646
""", '올': """
올바른 이메일 주소를 입력해 주세요	2692
올바른 이메일을 입력해 주세요	2692
""", '옵': """
옵션 관리	2709
""", '요': """
요금제 보기	2712
요약	2638
""", '원': """
원고료 보내기	2711
원문 보기	2639
원문보기	2638
""", '월': """
월간 결제	2691
월간 구독	2691
""", '웹': """
웹에서 계속 보기	2680
""", '위': """
위로	2638
위로 가기	2697
""", '유': """
유료 구독자 전용	2690
유료 기사입니다	2651
유료회원 전용	2690
유료회원 전용 기사	2690
유튜브 구독	2632
유튜브 구독하기	2632
유튜브에서 보기	2707
""", '음': """
음성 다운로드	2673
음성 재생하기	2651
음성으로 듣기	2629
음소거	2674
음소거 해제	2673
음소거를 해제하려면 탭하세요	2710
""", '응': """
응원하기	2618
""", '의': """
의견 남기기	2667
의견 보내기	2667
의견 쓰기	2635
""", '이': """
이 기사 공유하기	2716
이 기사 구매하기	2712
이 기사 어땠나요	2651
이 기사 어떠셨나요	2667
이 기사가 도움이 되었나요	2667
이 기사는 잠겨 있습니다	2690
이 기사를 공유합니다	2651
이 기사를 추천합니다	2651
이 기사를 평가해 주세요	2706
이 기사와 함께 읽은 기사	2651
이 기자의 다른 기사	2651
이 기자의 다른 기사 더보기	2697
이 동영상을 재생할 수 없습니다	2673
이 시각 많이 본 기사	2659
이 시각 많이 본 뉴스	2659
이 시각 주요뉴스	2636
이 시각 추천뉴스	2636
이 음성은 ai가 생성했습니다	2673
이 주제 팔로우	2702
이 콘텐츠를 표시할 수 없습니다	2677
이 페이지가 도움이 되었나요	2667
이런 기사는 어때요	2659
이름	2694
이름을 입력하세요	2713
이름을 입력해 주세요	2713
이메일	2629
이메일 주소 입력	2713
이메일 주소를 입력하세요	2692
이메일 주소를 입력해 주세요	2713
이메일 형식이 올바르지 않습니다	2692
이메일로 계속하기	2712
이메일로 공유	2703
이메일로 로그인	2712
이메일무단수집거부	2634
이메일을 입력하세요	2692
이메일을 입력해 주세요	2692
이메일을 입력해주세요	2713
이메일을 확인해 주세요	2692
이미 계정이 있으신가요	2690
이미 구독 중이신가요	2620
이미 구독 중입니다	2713
이미 등록된 이메일입니다	2713
이미 참여하셨습니다	2667
이미 투표하셨습니다	2667
이미 회원이신가요	2620
이미지 크게 보기	2638
이미지 크게보기	2697
이미지 확대	2638
이슈	2636
이어서 읽기	2714
이용권 구매	2690
이용권 선택	2690
이용약관	2634
이용약관에 동의합니다	2692
이전	2638
이전 기사	2636
이전 기사 보기	2651
이전 사진	2697
이전 영상	2710
이전 이미지	2714
이전글	2697
이전기사	2636
""", '인': """
인기 급상승	2659
인기 기사	2636
인기기사	2636
인기뉴스	2636
인쇄	2629
인쇄하기	2629
인스타그램 팔로우	2651
인스타그램에서 보기	2707
인스타그램에서 이 게시물 보기	2707
""", '일': """
일시	2687
일시 후원	2686
일시 후원하기	2686
일시정지	2674
일시후원	2618
""", '자': """
자동 번역	2674
자동 재생	2674
자동재생	2674
자막	2674
자막 보기	2673
자막 켜기	2673
자바스크립트가 비활성화되어 있습니다	2677
자발적 유료 구독	2711
자세히	2639
자세히 보기	2639
""", '작': """
작게	2704
""", '잘': """
잘 모름	2668
""", '장': """
장바구니 담기	2715
장바구니에 담기	2715
""", '재': """
재생	2638
재생 속도	2673
재생 시간	2674
재생속도	2673
재생할 수 없는 동영상입니다	2673
""", '저': """
저자 소개	2699
저작권규약	2634
저장	2629
""", '전': """
전송	2694
전송되었습니다	2692
전체 기사	2714
전체 기사 보기	2697
전체 뉴스 보기	2697
전체 댓글	2635
전체 동의	2678
전체 보기	2638
전체 사진 보기	2697
전체 화면	2674
전체메뉴	2638
전체보기	2638
전체화면	2674
전체화면 종료	2673
""", '접': """
접기	2638
접수되었습니다	2713
""", '정': """
정기	2687
정기 후원	2686
정기 후원하기	2618
정기구독	2620
정기후원	2618
정기후원 신청	2711
정기후원 신청하기	2711
정기후원하기	2686
정렬	2668
정상적으로 접수되었습니다	2713
정정·반론보도 신청	2698
정정보도 신청	2698
정정보도 요청	2698
""", '제': """
제보	2635
제보 바로가기	2698
제보하기	2635
제작 지원	2705
제작지원	2705
제출	91	2694
제휴 광고	2672
제휴 콘텐츠	2672
""", '좋': """
좋아요	2629
좋은 기사 후원하기	2618
""", '주': """
주소 복사	2651
주소가 복사되었습니다	2651
주소복사	2629
주요 기사	2636
주요 뉴스	2636
주요 뉴스 더보기	2659
주요기사	2636
주요뉴스	2636
주제 팔로우	2702
""", '지': """
지금 구매하기	2672
지금 뜨는 기사	2659
지금 뜨는 뉴스	2659
지금 플레이	2669
지금 플레이하기	2669
지금 후원하기	2711
지나친 음주는 건강에 해롭습니다	2672
지나친 음주는 건강을 해칩니다	2672
지도 보기	2639
지면보기	2620
""", '직': """
직접 입력	2687
""", '차': """
차단	2682
""", '참': """
참여하기	91
""", '창': """
창 닫기	2714
""", '책': """
책 구매하기	2672
""", '첫': """
첫 댓글을 남겨주세요	2706
첫 댓글을 작성해 보세요	2706
""", '청': """
청소년보호정책	2634
""", '최': """
최고의 혜택	2691
최신 기사	2636
최신 뉴스	2636
최신기사	2636
최신뉴스	2636
최신순	2668
최저가 보기	2715
""", '추': """
추천	2691
추천 기사	2636
추천 영상	2659
추천기사	2636
추천뉴스	2636
추천순	2668
""", '친': """
친구 추가하기	2651
""", '카': """
카카오 계정으로 로그인	2690
카카오 로그인	2690
카카오로 로그인	2690
카카오로 시작하기	2690
카카오스토리	2629
카카오톡	2629
카카오톡 공유	2629
카카오톡 공유하기	2703
카카오톡으로 공유	2651
카카오톡으로 공유하기	2651
카테고리	2636
""", '커': """
커피 한 잔 사주기	2686
커피 한 잔 후원하기	2686
""", '콘': """
콘텐츠 보기	2677
콘텐츠 불러오기	2677
콘텐츠 표시	2677
""", '쿠': """
쿠키 관리	2677
쿠키 설정	2634
쿠키 설정 관리	2677
쿠팡에서 구매	2672
쿠팡에서 구매하기	2672
쿠팡에서 보기	2672
쿠폰 받기	2715
""", '퀴': """
퀴즈	2671
퀴즈 도전하기	2669
퀴즈 풀기	2651
퀴즈 풀러 가기	2669
""", '크': """
크게	2704
""", '클': """
클릭하면 소리가 켜집니다	2710
""", '키': """
키워드	2636
""", '태': """
태그	2636
""", '텔': """
텔레그램에서 소식 받기	2651
""", '투': """
투표	92
투표 결과	2668
투표 결과 보기	91
투표 참여하기	2667
투표가 완료되었습니다	2667
투표에 참여해 주셔서 감사합니다	2667
투표하기	91	2651
투표해 주셔서 감사합니다	91	2667
""", '트': """
트위터	2629
트위터 공유	2629
트위터로 공유	2703
트위터에서 보기	2707
""", '특': """
특집 더보기	2697
특집 보기	2697
""", '티': """
티켓 예매	2672
티켓 예매하기	2672
""", '틱': """
틱톡에서 보기	2707
""", '팔': """
팔로우 중	2702
팔로우 취소	2702
""", '팟': """
팟빵에서 듣기	2707
""", '페': """
페이스북	2629
페이스북 공유	2629
페이스북에서 보기	2707
페이스북으로 공유	2651
페이스북으로 로그인	2690
페이지 새로고침	2683
페이지를 새로고침하세요	2683
페이팔로 결제	2712
""", '편': """
편집 원칙	2698
""", '펼': """
펼치기	2638
""", '포': """
포토	2636
포토 갤러리	2697
""", '폰': """
폰트 크기	2629
""", '푸': """
푸시 알림 받기	2681
""", '프': """
프리미엄	2620
프린트	2629
""", '피': """
피드백 보내기	2667
""", '필': """
필수	2694
필수 입력	2692
필수 입력 항목	2692
필수 입력 항목입니다	2692
필수 항목	2694
필수 항목입니다	2692
필자 소개	2698
""", '한': """
한 번	2687
한번만	2687
""", '할': """
할인 코드	2715
""", '함': """
함께 보면 좋은 기사	2636
함께 볼 기사	2659
함께 읽으면 좋은	2636
함께 읽은 기사	2659
""", '핫': """
핫뉴스	2636
핫이슈	2636
핫클릭	2659
""", '항': """
항상 허용	2678
""", '해': """
해제 방법	2685
해제했습니다	2685
""", '허': """
허용	2682
""", '헤': """
헤드라인	2636
""", '현': """
현재 시간	2674
""", '협': """
협찬	2633
""", '홈': """
홈	2638
홈으로	2697
홈으로 가기	2697
""", '화': """
화제의 뉴스	2636
화질	2674
""", '확': """
확인	2639
""", '환': """
환경설정 관리	2709
""", '회': """
회사소개	2634
회원 전용	2622
회원 전용 기사	2690
회원가입	2620
회원가입하고 계속 읽기	2712
회원이 아니신가요	2690
""", '후': """
후원	2618
후원 바로가기	2686
후원 신청	2686
후원 안내	2618
후원 페이지 바로가기	2686
후원 페이지로 이동	2686
후원 하기	2618
후원자 되기	2686
후원하기	2618
후원해 주셔서 감사합니다	2711
후원회원 가입	2618
후원회원 되기	2686
"""}

START = {'a': """
abonē	2818 K par	2818 K no	2818 K un	2820 K
acasă	97 K >	97 K '	97 K "
accès	1785 K illimité
această	52 K investigație	3451 K traducere	3507 K știre a fost
además	1375 K:	1420 K, en
ai가	2648 K 자동 번역한	2648 K 번역한	2648 K 핵심	2648 K 요약한
ai에게	2648 K 물어	2648 K 질문	2648 K 물어보기
ajánljuk	2151 K:
aktivér	649 K
alătură	12 K-te	56 K-te celor #	56 K-te celor peste #	56 K-te comunității de #
anmäl	4012 K dig till vårt	4028 K
annoncørbetalt	704 K indhold fra
annonsørinnhold	3141 K fra
anúncio	3403 K em #
apoyá	81 K
après	1916 K déduction fiscale
apúntate	1401 K a nuestro seminario	1401 K a nuestro evento
aquí	1432 K hay contenido de
artykuł	46 K można	46 K wolno	86 K sponsorowany:	3183 K ukazał się	3183 K pochodzi z	3189 K przetłumaczony	3189 K został przetłumaczony	3189 K czyta	3189 K wygenerowany	3260 K	3270 K powstał we współpracy z
artykuły	3180 K autora
artículo	1455 K publicado originalmente	1484 K publicado en colaboración
artículos	1345 K gratuitos
ascultă	1 K	3440 K:	3457 K podcastul	3457 K acest articol	3516 K pe
atradāt	44 K
atsisiųskite	2752 K
autorė	2756 K:
autoři	502 K jsou
außerdem	839 K lesenswert:	839 K interessant:
aveți	72 K întrebări
aún	32 K no hay comentarios
ați	59 K încercat
""", 'b': """
bajá	1409 K la app
beiträge	27 K	873 K von
benefício	3333 K do assinante:
berätta	59 K i	59 K gärna
beställ	4028 K
bestätigen	733 K sie ihre
bestätigungsmail	733 K
besøg	635 K vores
beğendin	69 K mi	82 K mi
beğendiniz	8 K mi	69 K mi	82 K mi
boletín	1351 K diario	1351 K semanal
buď	31 K první
buďte	31 K první	31 K prvý
bài	8 K viết này	4426 K liên quan:	4439 K viết này có	4439 K viết có hữu ích	4486 K viết được bảo vệ	4487 K viết được thực hiện	4487 K viết được viết	4487 K viết này được	4494 K viết tiếp tục
báo	4439 K lỗi bài viết
bình	5 K luận	27 K luận	4440 K chọn:
bústia	41 K de denúncies de la redacció
bądź	31 K pierwszy	31 K pierwsza
bővebben	2151 K:
bạn	59 K đã thử	59 K đã làm thử	66 K biết ai	66 K có biết ai	69 K thấy hay	4439 K phát hiện	4439 K thấy bài viết
bản	4439 K tóm tắt này	4487 K dịch được
bấm	4441 K để nghe
bật	4417 K thông báo
""", 'c': """
caractères	1865 K restants
caràcters	425 K restants
chceš	524 K u nás pracovat	3810 K u nás pracovať
chefredaktör	4026 K och ansvarig utgivare:	4026 K:
chơi	4461 K ngay:
chưa	32 K có bình luận
citeşte	3440 K şi	3440 K şi:
citește	3440 K și	3440 K și:	3440 K:	3440 K mai mult	3440 K aici	3440 K mai departe:
citiți	3440 K și
ciąg	3193 K dalszy
comentários	5 K	27 K
compartí	3 K
conocés	66 K a alguien
conteúdo	86 K patrocinado:	3287 K exclusivo para	3331 K gerado	3336 K oferecido por	3363 K incorporado d	3363 K externo d	3363 K incorporado do	3363 K incorporado da	3363 K externo do
conținut	3451 K generat	3455 K oferit de	3484 K încorporat de	3484 K extern de
coût	1916 K après déduction	1916 K réel après
crédit	1859 K photo	1859 K photos
crédits	1859 K photo	1859 K photos
cunoașteți	66 K pe cineva
cunoști	66 K pe cineva
cuéntame	59 K
cuộc	52 K điều tra này
cài	4443 K đặt ứng dụng	4443 K ứng dụng	4443 K app
còn	4459 K lại # ký tự
có	72 K thắc mắc	4426 K thể bạn quan tâm:	4482 K lỗi xảy ra
cấm	4486 K sao chép
""", 'd': """
dacă	44 K observi	44 K observați	44 K găsești	3446 K ai informații	3453 K ai observat o
dalinkitės	2752 K
další	490 K články autora
darovať	3804 K
dernières	1813 K actualités
descarcă	13 K	3471 K aplicația
descargá	13 K	1409 K la app
descărcați	13 K
dežurni	41 K telefon redakcije
disponível	3294 K no google play	3341 K na app store	3341 K no google play	3341 K para android e	3404 K no spotify
distribuiți	3 K
dodržujte	28 K
domů	97 K >	97 K '
doporučte	517 K
dorești	3489 K să primești notificări
doriți	3489 K să primiți notificări
dosszié	2218 K: így	2218 K: itt	2218 K: ezért	2218 K: miért	2218 K: hogyan	2218 K: mit	2218 K: ki	2218 K: mi	2218 K: ez	2218 K: ezt	2218 K: hallgassa	2218 K: nézze	2218 K: minden	2218 K: a	2218 K: az
dostępna	3196 K w
dostępne	3196 K w
dostępny	3196 K w
dołącz	12 K do	56 K do #	56 K do ponad #	3207 K do	3220 K do dyskusji
držte	28 K se
duración	1471 K del vídeo	1471 K del episodio
duração	3403 K do vídeo
durée	1912 K de la vidéo	1912 K de l'épisode
dzięki	3247 K naszym czytelnikom	3247 K naszym czytelniczkom
découvrez	1814 K aussi	1838 K la boutique	1838 K notre boutique	1838 K nos jeux	1838 K notre hors-série	1846 K notre application	1846 K notre appli
décryptage	1814 K :
déductible	1775 K des impôts	1775 K à #
déjà	1783 K abonné	1783 K inscrit	1783 K client
díky	561 K našim čtenářům	561 K našim předplatitelům
dùng	4450 K thử
dúvidas	72 K	72 K?	73 K sobre esta matéria	73 K sobre este artigo
""", 'e': """
elkészítetted	59 K
elírást	7 K
előfizetői	2197 K kedvezmény:	2197 K előny:	2197 K ajánlat:
előfizetőinknek	2210 K köszönhetően
előfizetőként	89 K	2177 K
encuéntranos	12 K
envía	3 K
envíanos	1390 K
ermöglicht	841 K von
erről	2151 K bővebben
escríbenos	1378 K
escúchalo	1472 K en spotify	1472 K en apple podcasts
escúchanos	1472 K en spotify
estagiária	3324 K sob supervisão	3324 * K sob supervisão
estagiário	3324 K sob supervisão
""", 'f': """
faça	3339 K o quiz	3339 K o teste	3339 K o nosso
felelős	2174 K szerkesztő:	2174 K kiadó:
fiți	31 K primul
foretrækker	650 K du
fortsätt	4030 K läsa
fortæl	59 K mig
fotogalería	1451 K:
fotogaléria	3778 K:
fotografía	1421 K:
fotoğraf	4243 K # / #	4243 K #/#
frågor	72 K	73 K om artikeln
få	626 K fuld adgang til	649 K adgang	649 K fri	649 K fuld	649 K besked	649 K ugens	649 K dagens	649 K de	649 K nyheder	649 K en notifikation	649 K breaking	649 K seneste nyt	660 K	3058 K full tilgang til	3084 K tilgang	3084 K fri	3084 K full	3084 K beskjed	3084 K varsel	3084 K ukas	3084 K dagens	3084 K de	3084 K nyheter	3084 K siste	3096 K	3098 K varsel	3098 K varsler	3098 K push	4003 K full tillgång till	4028 K tillgång	4028 K fri	4028 K full	4028 K besked	4028 K en notis	4028 K veckans	4028 K dagens	4028 K de	4028 K nyheter	4028 K senaste	4039 K
férjen	2177 K hozzá
följ	12 K	4007 K	4028 K
følg	12 K	12 K oss	630 K	649 K	3062 K	3084 K
füge	12 K uns	847 K
fügen	12 K sie uns	847 K sie
für	736 K android und ios	787 K diesen artikel	787 K diesen	836 K nur
főoldal	97 K >	97 K '	97 K "
főszerkesztő	2174 K:
""", 'g': """
gazeteciliğimizi	4199 K
gefällt	82 K ihnen dieser	82 K dir dieser
gehöre	56 K zu den #
gehören	56 K sie zu den #
ghé	4440 K cửa hàng trực tuyến
giữ	4486 K bản quyền nội dung
glöm	4028 K inte att bekräfta
gorąca	41 K linia redakcji
góp	4439 K ý cho bài viết
gör	4012 K quizet	4012 K vårt quiz	4028 K vårt
görmemiz	4204 K gereken
görsel	4248 K yapay
""", 'h': """
henüz	32 K yorum
hibát	7 K talált	7 K találtál	2178 K lát
hintergründe	839 K dazu:
hjälp	4012 K oss bli bättre	4012 K oss att bli bättre
hjælp	635 K os med at blive bedre
hlavné	3791 K body
hlavní	504 K body
hozzászólások	5 K	27 K
hãy	31 K là người đầu tiên	4440 K trả lời khảo sát	4448 K ủng hộ
hämta	13 K	4016 K
häng	4028 K med
här	4053 K finns ett inbäddat innehåll från	4053 K finns inbäddat innehåll från	4053 K visas ett inbäddat innehåll från	4053 K visas inbäddat innehåll från	4053 K är ett inbäddat innehåll från	4053 K är inbäddat innehåll från
hääleta	1526 K
håll	28 K	28 K dig
hình	4483 K #/#
hör	791 K dir	847 K	4028 K
hören	791 K sie	847 K sie
hörzeit	863 K
hør	1 K artiklen	1 K artikkelen	1 K saken	619 K også	619 K også:	635 K mere på	649 K	3051 K også	3051 K også:	3084 K
""", 'i': """
iesūti	2806 K savu	2806 K
indlæg	27 K
indlæs	672 K altid indhold fra	672 K indhold fra
inlägg	27 K
innehåll	4085 K från annonsören
intră	12 K pe
início	97 K >	97 K '	97 K "
izmēģinājāt	59 K
išbandėte	59 K
išsaugokite	2752 K
""", 'j': """
jaký	33 K je váš
jeśli	44 K widzisz	44 K zauważysz
joacă	3477 K acum:
já	59 K fez	3287 K é assinante
játssz	2194 K most:
jäikö	1683 K juttu kesken
jälgi	1526 K
jäsenetu	1724 K:
""", 'k': """
kapcsolódó	2151 K	2151 K:
kezdőlap	97 K >
không	4486 K được sao chép
kipróbáltad	59 K
kipróbáltátok	59 K
kiểm	4440 K tra kiến thức của bạn
kjøp	3067 K billetter	3067 K billett	3084 K
klausykitės	2737 K
klikněte	487 K zde
ključne	3692 K točke	3692 K tačke
klõpsates	1526 K
komentáre	5 K	27 K
komentáře	5 K	27 K
komentēt	2820 K var
komerčné	86 K oznámenie:
komerční	86 K sdělení:
kommentarsfältet	5 K
kopiér	649 K
kopírovat	517 K
kopírovať	3804 K
kopē	2820 K
korzyść	3233 K dla prenumeratorów:
kvíz	487 K:	543 K:	543 K dne:	543 K týdne:	2164 K	2193 K:	3778 K:	3827 K dňa:	3827 K týždňa:
kysyttävää	72 K	73 K jutusta
känner	66 K du någon
kérdésed	72 K van	73 K van a cikkről
kérje	2177 K
kérjen	2177 K
kérjük	28 K
kênh	4417 K youtube của báo
köp	4012 K biljetter	4012 K biljett	4028 K
kövess	12 K
kövesse	2177 K
kövessen	12 K
køb	635 K billetter	635 K billet	649 K
küfür	27 K içeren
küldd	3 K el	2159 K el nekünk
küldje	2159 K el nekünk	2177 K	2177 K tovább
ký	4459 K tự còn lại
kļūsti	2820 K
kết	4431 K nối với chúng tôi
""", 'l': """
laimē	2820 K
laimėkite	2752 K
lasītāju	2828 K aptauja:
legyél	2177 K
lejupielādē	2820 K
leé	1420 K también	1420 K más	1420 K:
lisää	1707 K meidät	1746 K aiheesta:
lugejaküsitlus	1534 K:
lásd	2151 K még
lásson	2177 K több
lát	2159 K valami
láttál	2159 K valami
lägg	4028 K till
lähetä	1686 K juttuvinkki	1686 K uutisvinkki	1686 K vinkki	1690 K mielipidekirjoituksesi	1690 K mielipidekirjoitus	1707 K
lämna	4006 K dina tips	4006 K ditt tips
läs	3995 K mer om	3996 K också	3996 K också:	3996 K även	3996 K mer	3996 K mer:	3996 K:	3996 K här	3996 K även:	4003 K vidare med	4003 K mer på	4016 K e-tidningen	4016 K tidningen	4028 K	4030 K vidare
läsarerbjudande	4048 K:
läsaromröstning	4045 K:
läsarresa	4048 K:
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
löydät	12 K meidät	1707 K meidät
löysitkö	7 K
lütfen	28 K	4234 K reklam engelleyici
""", 'm': """
mantén	28 K
materiał	86 K sponsorowany:	86 K partnera:	86 K partnerski:	3193 K wideo	3270 K powstał we współpracy z	3270 K we współpracy z	3270 K sponsorowany przez
medlemsförmån	4048 K:
meillä	1737 K ei ole omistajaa	1737 K ei ole omistajia	1737 K ei ole osakkeenomistajia	1737 K ei ole maksumuuria
mesterséges	2185 K intelligencia írta
mirá	1404 K el video	1420 K también	1420 K:
mitä	8 K pidit	33 K mieltä	1708 K mieltä sinä
mišljenja	3689 K autora	3689 K iznesena	3689 K izneta
mišljenje	3689 K autora
możliwość	5 K komentowania
mándanos	1390 K
más	1374 K noticias de	1374 K noticias sobre	1374 K sobre	1374 K en	1374 K de	1375 K información	1375 K información:	1378 K artículos de
máte	72 K otázky	72 K dotazy	73 K otázku k článku	490 K tip?	490 K tip na článek	490 K tip na téma	490 K tip pro	564 K přečteno už # ze #	564 K přečteno už # z #	564 K přečteno již # ze #	564 K přečteno již # z #	564 K přečteno # ze #	564 K přečteno # z #	3846 K prečítané už # zo #	3846 K prečítané už # z #	3846 K prečítané # zo #	3846 K prečítané # z #
märkasid	44 K	1511 K midagi	1517 K viga	1517 K artiklis viga
még	32 K nincs	2219 K több a témáról:
més	395 K informació:	421 K notícies de	421 K notícies sobre
mød	635 K os
mūs	2820 K vari
mời	4426 K xem	4426 K bạn đọc	4426 K độc giả	4431 K bạn tham gia	4431 K độc giả theo dõi	4431 K bạn đọc theo dõi	4441 K quý vị theo dõi	4441 K quý độc giả	4441 K bạn xem video	4441 K nghe
""", 'n': """
nabídka	547 K pro čtenáře:
nahlásit	527 K chybu
nahlásiť	3813 K chybu
nahláste	3813 K chybu
najważniejsze	3189 K informacje
naloži	3899 K	3932 K vedno vsebino	3932 K vsebino z	3932 K vsebino s	3932 K vsebino iz	3932 K vsebino od
naložite	13 K	3899 K
naročite	3906 K se na
naujienų	41 K telefonas
načítat	550 K vždy obsah	550 K obsah z	550 K obsah ze	550 K obsah od
načítať	3833 K vždy obsah	3833 K obsah z	3833 K obsah zo	3833 K obsah od
našli	7 K jste	7 K ste	44 K ste
nemáme	561 K majitele	561 K vlastníka	561 K akcionáře	561 K žádného	561 K paywall	561 K reklamy	3843 K majiteľa	3843 K vlastníka	3843 K akcionárov	3843 K žiadneho	3843 K paywall	3843 K reklamy
nemáte	525 K čas číst	3811 K čas čítať
nepatríme	3843 K žiadnemu
nepatříme	561 K žádnému
než	534 K vložíte komentář	534 K začnete diskutovat	534 K napíšete příspěvek
nguồn	4435 K:	4435 K :
nhận	4417 K thông báo
nové	507 K číslo	507 K vydání	3794 K číslo	3794 K vydanie
nájdete	12 K nás
não	27 K serão publicados	3366 K é possível mostrar este conteúdo	3366 K foi possível mostrar este conteúdo
näe	1707 K enemmän
nägid	1527 K viga
näita	1526 K
näitkö	1708 K virheen
näytä	1707 K sisältö	1727 K sisältö palvelusta	1727 K aina sisältö
nå	4028 K vår
nézd	2151 K meg	2177 K meg
nézze	2151 K meg	2177 K meg
nāc	2811 K strādāt
nội	4466 K dung này không	4467 K dung này từ	4467 K dung nhúng từ	4467 K dung từ	4486 K dung được bảo vệ	4487 K dung được tạo	4487 K dung này được tạo
""", 'o': """
oceń	8 K	3190 K ten	3190 K artykuł	3190 K tekst
ocurrió	1448 K un error
odporučte	3804 K
odporúčame	3778 K:
odsłuchaj	3201 K	3201 K ten
ofereça	3 K
oglądaj	3177 K:
ohodnoťte	505 K	3792 K
olvasói	2197 K ajánlat:
olvasóink	2210 K támogatásának köszönhetően
olvasóinknak	2210 K köszönhetően
opýtajte	3791 K sa
opširnije	3677 K:	3677 K na
otázka	543 K dne:	3827 K dňa:
otázky	72 K
ouça	1 K	3312 K:	3337 K o podcast	3398 K no	3404 K no spotify	3404 K o podcast no
oír	1 K
""", 'p': """
pamanīji	2812 K kļūdu
pamanījāt	44 K	2812 K kļūdu
pastebėjote	44 K	2738 K įdomų	2744 K klaidą
paylaş	3 K
pažįstate	66 K
phát	7 K hiện lỗi	44 K hiện sai
phóng	4435 K viên:
piditkö	8 K	69 K	82 K	1708 K
pidätkö	82 K	1708 K
piše	3704 K:
podobał	8 K ci się
podobało	69 K się
podpořte	81 K	522 K
podrži	81 K
podržite	81 K	3707 K
podés	12 K seguir	1391 K enviarnos
podívejte	487 K se:	487 K se na video
poleć	3201 K
poslať	3804 K
poslechněte	1 K si	487 K si	487 K si:
poslušajte	1 K	3677 K:	3878 K:
posłuchaj	1 K	3177 K:	3177 K też:
povoliť	3833 K vždy obsah	3833 K obsah z	3833 K obsah zo	3833 K obsah od
poznáte	66 K niekoho
pozostała	3193 K część
pošaljite	41 K vijest
pošlete	517 K
pošlite	3 K	3804 K
poți	3446 K contacta autorul	3446 K contacta autoarea
praneškite	2738 K redakcijai
predplaťte	3808 K si
prenošenje	68 K dozvoljeno	68 K dopušteno
prenumerantförmån	4048 K:
prečítajte	3778 K si tiež	3778 K si aj	3778 K si	3778 K si:
prečítali	3846 K ste už # zo #	3846 K ste už # z #	3846 K ste # zo #	3846 K ste # z #
pridruži	56 K se #
pridružite	12 K se	56 K se #
pridėkite	2752 K
prikaži	3735 K uvijek sadržaj	3735 K uvek sadržaj	3735 K sadržaj s	3735 K sadržaj sa	3735 K sadržaj iz	3735 K sadržaj od	3932 K vedno vsebino	3932 K vsebino z	3932 K vsebino s	3932 K vsebino iz	3932 K vsebino od
pronašli	44 K ste
pročitaj	3677 K još	3677 K i
pročitajte	3677 K još	3677 K i	3677 K više	3677 K:	3677 K više o ovoj temi
pročitali	3747 K ste # od #	3747 K ste već # od #
prvý	3803 K mesiac len za	3803 K mesiac za	3803 K mesiac už za	3803 K mesiac zadarmo
przeczytałaś	3250 K już # z #	3250 K # z #
przeczytałeś	3250 K już # z #	3250 K # z #
prześlij	3201 K dalej
präsentiert	841 K von
prüfen	847 K sie
publicité	1912 K dans #
publié	1896 K initialement dans le	1896 K initialement sur	1926 K avec l'autorisation
pàgina	450 K # de #
página	1449 K # de #	1449 K #/#	3380 K # de #	3380 K #/#
páči	82 K sa vám
páčil	8 K sa vám	82 K sa vám	3792 K sa
páčilo	69 K sa
päeva	1534 K küsimus:
päivitä	1707 K
päivän	1720 K kysymys:	1721 K peli:
pääset	1707 K lukemaan
päätoimittaja	1705 K:
pódcast	1451 K:
păstrați	28 K
pērc	2811 K biļetes	2820 K
předplaťte	522 K si
přehrajte	487 K si
přetisk	68 K povolen	68 K možný
přečetli	564 K jste už # ze #	564 K jste už # z #	564 K jste již # ze #	564 K jste již # z #	564 K jste # ze #	564 K jste # z #
přečtěte	487 K si také	487 K si	487 K si:	487 K si také:
přidej	56 K se k #
přidejte	56 K se k #
připojte	12 K se
""", 'q': """
querés	1391 ¿K contarnos
qué	8 K te pareció	33 K opinas	33 K opina	33 K te parece
""", 'r': """
raději	525 K posloucháte
radšej	3811 K počúvate
radši	525 K posloucháte
rašykite	2738 K autorei	2738 K autoriui
recibí	1390 K las noticias
recomandări	3440 K:
redakčná	41 K linka
redakční	41 K linka	41 K telefon
regisztrálj	2176 K ingyenesen
regisztráljon	2164 K	2176 K ingyenesen
regístrate	1342 K para
reproducción	68 K permitida	68 K libre
reprodução	68 K permitida	68 K autorizada
resuméet	26 K er
resztę	3193 K tekstu
rezervē	2820 K
rešite	3677 K kviz
riješite	3677 K kviz
rozwiąż	3177 K quiz
rätsel	830 K mit	866 K des tages:
rätseln	830 K sie mit
réservez	1838 K vos places pour la soirée de la rédaction
réservé	1783 K aux abonnés
réservée	1783 K aux abonnés
réservés	1783 K aux abonnés
résumer	1828 K cet article	1828 K l'article
résumé	1828 K généré	1828 K rédigé	1828 K réalisé	1828 K produit	1828 K par
rösta	4028 K
rādīt	2820 K
""", 's': """
sadržaj	3765 K je nastao u suradnji s
saglabā	2820 K
saistīts	2795 K:
saņem	2820 K
sažetak	3692 K	3692 K članka	3692 K teksta
schließ	56 K dich #	56 K dich den #
schließe	23 K dich
schließen	56 K sie sich den #
sdílejte	3 K	3 K článek
sdílet	3 K
seguí	1390 K el canal	1420 K leyendo:
sesizări	3446 K și ponturi
shrnutí	26 K vytvořil	26 K vytvořila	504 K	504 K článku
sisällön	1759 K tarjoaa
siųskite	2738 K savo	2752 K
sjefredaktør	3081 K:	3081 K og ansvarlig redaktør:
skaitytojų	2760 K apklausa:
skopírovať	3804 K
skrót	3189 K artykułu
skúsili	59 K ste
související	487 K:
spodobał	82 K ci się	82 K się
spodobało	69 K się
sponsorisé	1928 K par
sponzorované	3864 K spoločnosťou
sponzorováno	583 K společností
sporočite	3911 K napako
sprawdź	3177 K:	3177 K też:
spróbowaliście	59 K
spróbowałaś	59 K
spørgsmål	72 K	73 K til artiklen
spørsmål	72 K	73 K til saken	73 K til artikkelen
spýtajte	3791 K sa
stališča	3889 K avtorja
straipsnį	46 K galima
stáhni	13 K si
stáhněte	13 K si	540 K si aplikaci
stöd	81 K	4003 K
stötta	81 K	4003 K
støt	81 K	626 K
støtt	81 K	3058 K
suscríbete	1336 K a	1472 K en spotify
susidūrėte	2738 K su
susiję	2726 K:
susține	81 K
susțineți	81 K
sviđa	82 K vam se
synthèse	1828 K générée
syötä	1707 K
szerkesztőségi	41 K forródrót	41 K telefon
szerkesztőségünk	41 K forródrótja
szerző	2183 K:
szívesen	2178 K meghallgatjuk
szöveg	2183 K:
sé	28 K respetuoso	31 K el primero	31 K la primera
sígame	1395 K
síganos	12 K
sígueme	1395 K
síguenos	12 K
só	3287 K para assinantes
sólo	1342 K para suscriptores
søg	649 K nu
súhrn	3791 K
súmate	12 K	56 K a las #
súvisiace	3778 K:
súvisiaci	3778 K článok
sūti	2806 K savu	2820 K
số	4459 K ký tự còn lại
""", 't': """
también	1363 K en facebook	1375 K puedes leer	1375 K puedes leer:	1375 K te puede interesar:
també	395 K et pot interessar:
também	3404 K disponível no spotify
tanidiğiniz	66 K biri
teitkö	59 K
tekoäly	1712 K on
tekstą	46 K galima
tenés	1385 ¿K información
thấy	44 K lỗi
thử	4440 K sức với
tiedätkö	1686 K aiheesta	1686 K asiasta	1686 K lisää
tiivistelmä	26 K on
tilføj	649 K
tillåt	4053 K alltid innehåll från	4053 K innehåll från
tiếp	4494 K tục đọc sau
todavía	32 K no hay comentarios
további	2151 K részletek	2219 K cikkek a témában:
traducció	404 K feta
transparentní	497 K účet:
trên	4417 K google news
trình	4466 K duyệt của bạn không	4466 K duyệt không
trả	4440 K lời câu đố
trải	4450 K nghiệm
turpinājums	2822 K
twój	27 K komentarz
tykkäsitkö	69 K
työskenteletkö	1686 K
tác	4435 K giả:	4435 K giả là
támogasd	81 K	2169 K a	2169 K az
támogassa	81 K	2169 K a	2169 K az
täglichen	733 K newsletter
tämä	26 K tiivistelmä	52 K juttu	76 K ketju on lukittu	76 K aihe suljettiin	1727 K on upotettu sisältö
tämän	52 K jutun
tässä	1727 K on upotettua sisältöä
télécharger	13 K	1794 K l'application
téléchargez	13 K
tóm	4439 K tắt này	4487 K tắt được
töltsd	13 K le
töltse	13 K le	2177 K le	2177 K ki
történeteiket	2159 K
tüm	27 K yorumlar
tęsinys	2754 K
tłumaczenie	3189 K
tải	13 K	13 K ứng dụng	4417 K ứng dụng	4417 K app	4443 K ngay ứng dụng
""", 'u': """
udostępnij	3 K
ukažite	3712 K na grešku
uključi	3700 K
uključite	3700 K
uložit	517 K
uložiť	3804 K
uložte	517 K si	3804 K si
unbeschränkter	810 K zugang
unterstütze	81 K	716 K
unterstützen	81 K sie	716 K sie	716 K sie die
uočili	7 K ste
upozorniť	3813 K na chybu
upozorněte	527 K na chybu
urmărește	12 K	3440 K și:	3457 K video	3516 K pe
urmăriți	12 K
utánközlés	68 K engedélyezett	68 K forrásmegjelöléssel
učitaj	3735 K uvijek sadržaj	3735 K uvek sadržaj	3735 K sadržaj s	3735 K sadržaj sa	3735 K sadržaj iz	3735 K sadržaj od
uživo	3752 K: kako	3752 K: ovako	3752 K: zašto	3752 K: što	3752 K: šta	3752 K: tko	3752 K: ko	3752 K: gdje	3752 K: gde	3752 K: ovo	3752 K: pogledajte	3752 K: poslušajte	3752 K: sve	3752 K: noć	3752 K: ljudi	3752 K: evo
""", 'v': """
vaš	27 K komentar
vegyél	2164 K részt
već	3728 K za #	3728 K od #
več	3878 K:	3878 K v videu	3903 K o tem	3903 K novic	3903 K preberite	3950 K o:	3950 K o temi:
videó	2218 K: így	2218 K: itt	2218 K: ezért	2218 K: miért	2218 K: hogyan	2218 K: mit	2218 K: ki	2218 K: mi	2218 K: ez	2218 K: ezt	2218 K: hallgassa	2218 K: nézze	2218 K: minden	2218 K: a	2218 K: az
vidéo	1814 K :
viktorīna	2828 K:
visą	2752 K interviu
više	3677 K o:	3753 K o:	3753 K o temi:
você	3312 K pode gostar:
vprašaj	3892 K
vprašajte	3892 K
vprašanje	3927 K dneva:
vypočujte	1 K si	3778 K si:
vyskúšali	59 K ste
vytiskněte	517 K
vytlačiť	3804 K
vytlačte	3804 K
vyzkoušeli	59 K jste
válaszolj	2177 K
válaszoljon	2177 K
váš	27 K komentář	27 K komentár
vær	31 K den første	31 K først	649 K med
véleménycikkeit	2159 K
více	487 K zde	487 K k tématu:	570 K o téma:	570 K o:	570 K k tématu téma:	570 K k tématu:
vídeo	1451 K:
võida	1526 K
võta	1511 K ühendust	1526 K
výhoda	547 K pro předplatitele:	3830 K pre predplatiteľov:
výhody	547 K pro předplatitele:	3830 K pre predplatiteľov:
vă	28 K rugăm să
vďaka	3843 K našim čitateľom	3843 K našim predplatiteľom
věnujte	517 K
vše	570 K o téma:	570 K o:	570 K k tématu téma:	570 K k tématu:
všechno	570 K o tématu téma:	570 K o tématu:
všechny	27 K komentáře	490 K články autora	570 K články k tématu téma:	570 K články k tématu:
všetko	3852 K o téme:	3852 K o:	3852 K k téme téme:	3852 K k téme:
všetky	3852 K články k téme téme:	3852 K články k téme:
všeč	69 K vam je
všimli	44 K jste si	44 K ste si
vždy	550 K povolit obsah	550 K zobrazovat obsah	550 K načítat obsah	550 K zobrazit obsah	3833 K povoliť obsah	3833 K zobrazovať obsah	3833 K načítať obsah	3833 K zobraziť obsah
""", 'w': """
webshopunkból	2197 K:
weiterführende	757 K artikel:
weź	3220 K udział w dyskusji
więcej	3176 K o	3176 K na temat	3176 K z	3177 K na ten temat:	3180 K artykułów autora	3256 K o:	3256 K na temat:
wykorzystałaś	3250 K już # z #	3250 K # z #
wykorzystałeś	3250 K już # z #	3250 K # z #
wypróbowaliście	59 K
wypróbowałaś	59 K
wyrażamy	46 K zgodę na
wysłuchaj	1 K
wyślij	3 K
wyświetlaj	3237 K treści z	3237 K treści ze	3237 K treści od
wöchentlichen	733 K newsletter
""", 'y': """
yanlişlik	4193 K mi
""", 'z': """
zahvaljujoč	3941 K našim bralcem
zahvaljujući	3744 K našim čitateljima	3744 K našim čitaocima
zatiaľ	32 K žiadne komentáre
zatím	32 K žádné komentáře
zauważyłaś	7 K
zauważyłeś	7 K
zdieľajte	3 K
zdieľať	3 K
zezwól	3237 K na treści
zgłoś	3212 K uwagę	3212 K błąd	3212 K literówkę	3212 K uwagi	3212 K nieścisłość
ziņo	2806 K redakcijai
zkopírovat	517 K
znalazłeś	7 K
znáte	66 K někoho
znáš	66 K někoho
zobraziť	3833 K vždy obsah	3833 K obsah z	3833 K obsah zo	3833 K obsah od
zobrazovať	3833 K vždy obsah	3833 K obsah z	3833 K obsah zo	3833 K obsah od
zostań	3209 K reporterem	3209 K reporterką	3209 K dziennikarzem
zrobiliście	59 K
""", '©': """
©	766 K dpa	1111 K #	1111 K
""", 'à': """
à	1814 K lire aussi	1814 K lire également	1814 K lire :	1814 K lire sur	1814 K voir aussi	1814 K écouter	1814 K relire	1814 K découvrir	1814 K lire sur le même sujet	1814 K consulter :	1814 K voir également	1817 K propos de l'auteur	1817 K propos de l'autrice	1838 K retrouver dans le numéro	1913 K écouter sur spotify	1913 K écouter sur apple podcasts	1913 K retrouver sur spotify
àudio	404 K generat
""", 'á': """
áudio	3331 K gerado
""", 'ä': """
är	4006 K du
äänestä	1707 K
""", 'å': """
åldersgräns	4049 K #
""", 'ç': """
ça	69 K vous a plu	82 K vous a plu
""", 'é': """
é	68 K permitida a reprodução	3309 K preciso estar logado
écouter	1 K l'article	1 K cet article	1814 K aussi	1907 K sur
écoutez	1 K cet	1 K l'article	1842 K le podcast
élő	2218 K: így	2218 K: itt	2218 K: ezért	2218 K: miért	2218 K: hogyan	2218 K: mit	2218 K: ki	2218 K: mi	2218 K: ez	2218 K: ezt	2218 K: hallgassa	2218 K: nézze	2218 K: minden	2218 K: a	2218 K: az
épinglez	1861 K cet article	1861 K cette recette	1861 K cette page	1861 K la recette	1861 K ce billet	1861 K-la	1861 K-le	1861 K l'article	1861 K l'image
""", 'í': """
írd	2177 K be
írj	2159 K a szerzőnek
írja	2177 K be
írjon	2159 K a szerzőnek	2177 K közvetlenül	2177 K nekünk
""", 'î': """
în	3504 K imagini:
întreabă	3451 K asistentul
întrebări	72 K
îți	82 K place
""", 'ö': """
ön	2178 K szerint
""", 'ú': """
últimas	1374 K noticias de	3311 K de	3311 K notícias de
únase	12 K
únete	12 K	23 K a	56 K a las #	56 K a los #	56 K a más de #	56 K a nuestros #
úvod	97 K >	97 K '	97 K "
""", 'ü': """
über	760 K die autor:in	760 K die autoren	760 K die autor:innen	762 K die autorin	762 K den autor	763 K die autorin	763 K den autor
übersetzung	844 K:	844 K aus dem
""", 'č': """
čitaj	3677 K još
čitajte	3677 K i	3677 K još	3677 K još:
članak	46 K se može	46 K možete	3692 K je preveden	3692 K čita	3695 K je objavljen u	3756 K je	3765 K je nastao u suradnji s	3765 K je nastao u suradnji sa
članek	46 K lahko	3892 K je preveden	3892 K bere	3892 K je prebral	3895 K je objavljen v	3953 K je	3961 K je nastal v sodelovanju z	3961 K je nastal v sodelovanju s
článek	46 K lze	46 K můžete	504 K byl přeložen	504 K přeložen	504 K načetl	507 K vyšel v	574 K	583 K vznikl ve spolupráci s
článok	46 K možno	46 K môžete	3791 K bol preložený	3791 K načítal	3794 K vyšiel v	3855 K	3864 K vznikol v spolupráci s
čo	33 K si myslíte
čtěte	487 K také	487 K také:	487 K i	487 K více	487 K:
číslo	497 K účtu pro dary	497 K transparentního účtu
čítajte	3778 K aj	3778 K tiež	3778 K viac
""", 'đ': """
đánh	4439 K giá bài viết
đã	4482 K xảy ra lỗi	4482 K có lỗi
đăng	4440 K ký tham dự hội thảo	4486 K lần đầu trên
đường	41 K dây nóng tòa soạn	41 K dây nóng của tòa soạn	41 K dây nóng của báo	41 K dây nóng báo	4456 K dây nóng: #	4456 K dây nóng #
được	68 K phép đăng lại
để	4469 K xem nội dung này	4469 K hiển thị nội dung này
đọc	4426 K thêm	4426 K thêm:	4426 K:	4426 K tiếp:	4431 K tin nhanh
""", 'į': """
įsigykite	2752 K
įtraukite	2752 K mus
įveskite	2752 K
""", 'ś': """
ściągnij	13 K	3225 K aplikację
śledź	12 K
""", 'š': """
šta	33 K vi	33 K mislite
što	33 K vi	33 K mislite
šíření	68 K povoleno
""", 'ź': """
źródła	3205 K:
źródło	3205 K:
""", 'ż': """
żadnych	3247 K akcjonariuszy
""", 'ž': """
želite	3709 K raditi kod nas	3709 K da radite kod nas	3908 K delati pri nas
želiš	3709 K raditi kod nas	3908 K delati pri nas
žiadni	3843 K akcionári
žiadny	3843 K majiteľ	3843 K oligarcha
žinote	2738 K daugiau	2753 K istoriją
žiūrėkite	2726 K taip pat	2752 K
žádní	561 K akcionáři
žádný	561 K majitel	561 K oligarcha
""", 'ș': """
știrea	3514 K continuă
""", 'ț': """
ți	8 K-a plăcut	69 K-a plăcut	82 K-a plăcut
""", 'έ': """
έχετε	72 K απορίες	72 K ερωτήσεις	970 K κάποια πληροφορία	970 K πληροφορίες	970 K πληροφορία	970 K φωτογραφία	970 K φωτογραφίες	970 K κάποια φωτογραφία	970 K κάποιο θέμα	970 K μια ιστορία
""", 'ή': """
ήταν	940 K χρήσιμο	940 K χρήσιμη
""", 'α': """
ακολουθήστε	12 K	955 K τον	955 K τα	955 K
ακούστε	1 K	924 K:	1017 K στο	1023 K το στο spotify	1023 K στο spotify
αναδημοσίευση	68 K με
αναφέρετε	960 K λάθος	960 K κάποιο λάθος
αναφορά	960 K λάθους
αντιγράψτε	950 K
αντιγραφή	950 K
αξιολογήστε	940 K
απαγορεύεται	1005 K η αναδημοσίευση	1005 K η αναπαραγωγή
αποθηκεύστε	950 K
απορίες	72 K
αρχική	97 K >	97 K '	97 K "
αυτή	52 K η έρευνα	939 K η περίληψη	939 K η σύνοψη
αυτό	982 K το βίντεο δεν είναι	983 K το περιεχόμενο προέρχεται
""", 'β': """
βίντεο	924 K:
βαθμολογήστε	940 K
βρήκατε	7 K
βρείτε	12 K μας
""", 'γ': """
γίνε	56 K ένας από τους #
γίνετε	12 K μέλος	31 K ο πρώτος	56 K ένας από τους #
για	985 K να δείτε αυτό το περιεχόμενο	985 K να δείτε το περιεχόμενο
γνωρίζετε	66 K κάποιον
γραμμή	41 K καταγγελιών της σύνταξης	41 K της σύνταξης	979 K βοήθειας κεθεα
γραφτείτε	971 K	971 K για να
""", 'δ': """
δείτε	924 K επίσης	924 K:	924 K το βίντεο	924 K εδώ	924 K επίσης:	924 K ακόμα:	924 K φωτογραφίες	924 K ακόμη	924 K ακόμη:	937 K όλα τα άρθρα	951 K όλες	951 K όλα	951 K τις	1003 K φωτογραφίες:	1003 K βίντεο:	1017 K στο	1017 K αυτή τη δημοσίευση στο
δειτε	924 K επισης	924 K ακομη	924 K:
δεν	958 K έχετε χρόνο να διαβάσετε	982 K είναι δυνατή η αναπαραγωγή
δημοσιεύθηκε	1005 K αρχικά
δημοσιεύτηκε	1005 K αρχικά
διάβασε	924 K επίσης	924 K ακόμη
διάρκεια	1022 K βίντεο
διαβάζεται	939 K από
διαβάστε	924 K επίσης	924 K επίσης:	924 K ακόμη	924 K ακόμη:	924 K ακόμα	924 K:	924 K εδώ	924 K περισσότερα	924 K ακόμα:	924 K εδώ περισσότερα	924 K σχετικά	924 K αναλυτικά	937 K όλα τα άρθρα	951 K όλες	951 K όλα	951 K τις
διαβαστε	924 K επισης	924 K ακομη	924 K ακομα	924 K:
διαθέσιμη	947 K στο
διαθέσιμο	947 K σε	947 K στο	1023 K στο spotify
διαφήμιση	1022 K σε #
δοκιμάσατε	59 K
""", 'ε': """
είδατε	44 K λάθος
εγγραφείτε	971 K
εικόνα	1001 K # από #	1001 K # / #
εκτυπώστε	950 K
ενεργοποιήστε	947 K
ενσωματωμένο	983 K περιεχόμενο από
εντοπίσατε	44 K
επιτρέπεται	68 K η αναδημοσίευση	1005 K η αναδημοσίευση
ερωτήσεις	73 K για το άρθρο
εσείς	33 K τι
""", 'η': """
η	68 K αναδημοσίευση επιτρέπεται	939 K περίληψη	939 K σύνοψη	939 K ανάγνωση	939 K περίληψη αυτή	1006 K μετάφραση	1006 K περίληψη	1014 K είδηση συνεχίζεται	1022 K διαφήμιση τελειώνει σε #
""", 'θ': """
θέλεις	957 K να εργαστείς μαζί μας
θέλετε	957 K να εργαστείτε μαζί μας	957 K να δουλέψετε μαζί μας
""", 'κ': """
κάτι	1000 K πήγε στραβά
κίνδυνος	979 K εθισμού
κατέβασε	947 K
καταγγελίες	41 K στη σύνταξη
κατεβάστε	13 K	947 K	955 K την εφαρμογή	969 K την εφαρμογή
κοινοποιήστε	3 K
κουίζ	924 K:	1003 K:
""", 'λ': """
λήψη	947 K από	947 K στο
""", 'μ': """
μάθετε	951 K όλες
με	953 K πληροφορίες από
μείνετε	951 K ενημερωμένοι
μετάφραση	939 K
μοιράσου	950 K
μοιραστείτε	3 K
""", 'ξ': """
ξέρετε	66 K κάποιον
""", 'ο': """
οι	937 K απόψεις	937 K γνώμες
""", 'π': """
παίξε	976 K τώρα:	979 K υπεύθυνα
παίξτε	976 K τώρα:	979 K υπεύθυνα
παρουσιάστηκε	1000 K σφάλμα
περίληψη	939 K
περιεχόμενο	983 K από
περισσότερα	924 K:
πηγές	953 K:
πηγή	953 K:
προέκυψε	1000 K σφάλμα
προβολή	1017 K στο
προτείνετε	950 K
προτιμάτε	958 K να ακούτε	958 K να ακούσετε
πρώτη	1005 K δημοσίευση:
πώς	940 K σας φάνηκε
""", 'ρ': """
ρωτήστε	939 K
ρώτα	939 K
ρώτησε	939 K
""", 'σ': """
σας	8 K άρεσε	69 K άρεσε	82 K άρεσε	82 K αρέσει	940 K φάνηκε	940 K βοήθησε	940 K άρεσε
σελίδα	1001 K # από #	1001 K # / #
σου	69 K άρεσε
στείλτε	950 K
στηρίξτε	81 K	955 K	955 K τον	955 K τα	955 K την
σύνοψη	939 K
""", 'τ': """
τα	5 K σχόλια	27 K σχόλια	937 K κείμενα που
ταξινόμηση	1015 K:
το	46 K άρθρο μπορεί	46 K κείμενο μπορεί	46 K άρθρο επιτρέπεται	59 K δοκιμάσατε	59 K δοκίμασες	937 K άρθρο εκφράζει	939 K άρθρο μεταφράστηκε	939 K κείμενο μεταφράστηκε	982 K βίντεο δεν είναι	982 K περιεχόμενο δεν είναι	983 K περιεχόμενο αυτό προέρχεται	1005 K άρθρο προστατεύεται	1005 K παρόν άρθρο προστατεύεται	1006 K κείμενο	1006 K άρθρο	1006 K παρόν άρθρο	1006 K κείμενο αυτό	1006 K άρθρο αυτό	1014 K άρθρο συνεχίζεται	1014 K κείμενο συνεχίζεται	1022 K βίντεο ξεκινά σε #
""", 'υ': """
υποστηρίξτε	81 K
""", 'φ': """
φωτογραφία	1001 K # από #	1001 K # / #
φωτορεπορτάζ	1003 K:
""", 'χ': """
χαρίστε	950 K
χαρακτήρες	974 K που απομένουν
χορηγούμενο	86 K:
""", 'ό': """
όλα	937 K τα άρθρα
όλες	951 K οι ειδήσεις
""", 'а': """
а	33 K что вы	33 K вы	33 K ви
абонирайте	264 K се за
автор	3576 K - обозреватель	3576 K - корреспондент	3576 K - колумнист	3576 K - редактор	4319 K - оглядач	4319 K - колумніст	4319 K - кореспондент
авторка	4319 K - оглядачка	4319 K - колумністка
авторката	244 K е
авторът	244 K е
акценти	246 K от
анкета	282 K на деня:
""", 'б': """
бачите	44 K помилку
без	296 K собственици	296 K акционери	3638 K владельцев	3638 K акционеров	3638 K цензуры и рекламы	4378 K власників	4378 K акціонерів	4378 K олігархів
беше	247 K ли полезна	247 K ли полезно	247 K ли полезен
благодарение	296 K на нашите читатели
благодаря	3638 K нашим читателям	3638 K вашим пожертвованиям
больше	3560 K новостей	3561 K по теме:	3599 K любите слушать	3599 K нравится слушать	3647 K о:
будь	31 K первым
будьте	28 K вежливы	31 K первым	31 K першим
бъдете	31 K първият
был	3579 K ли материал	3579 K ли пересказ	3579 K ли этот пересказ	3579 K ли этот	3579 K ли текст
была	3579 K ли статья	3579 K ли эта	3579 K ли новость
більше	4303 K по темі:	4303 K за темою:	4303 K на тему:	4303 K про це:	4334 K новин	4334 K матеріалів	4387 K про:
""", 'в': """
в	3628 K этом месте находится встроенный контент	3628 K этом месте находится встроенный пост	3628 K этом месте находится встроенный публикация	3628 K этом месте размещён встроенный контент	3628 K этом месте размещён встроенный пост	3628 K этом месте размещён встроенный публикация	3628 K этом месте размещен встроенный контент	3628 K этом месте размещен встроенный пост	3628 K этом месте размещен встроенный публикация	3628 K этом месте показан встроенный контент	3628 K этом месте показан встроенный пост	3628 K этом месте показан встроенный публикация	3628 K этом месте встроенный контент	3628 K этом месте встроенный пост	3628 K этом месте встроенный публикация
вакансии	3582 K "	3582 K редакции
вакансії	4324 K "	4324 K редакції
вам	8 K понравилась	8 K сподобалася	8 K сподобався	8 K сподобалося	3579 K понравилась	3579 K понравился	3579 K помогла	4322 K сподобалась	4322 K сподобалася	4322 K сподобався
ваш	27 K комментарий	27 K коментар
ви	4381 K прочитали вже # із #	4381 K прочитали вже # і #	4381 K прочитали # із #	4381 K прочитали # і #	4381 K прочитали вже # з #	4381 K прочитали # з #
видео	304 K: как	304 K: така	304 K: защо	304 K: какво	304 K: кой	304 K: къде	304 K: това	304 K: вижте	304 K: чуйте	304 K: всичко	304 K: нощта	304 K: хората	304 K: ето	3646 K: как	3646 K: так	3646 K: почему	3646 K: что	3646 K: кто	3646 K: где	3646 K: это	3646 K: вот	3646 K: смотрите	3646 K: послушайте	3646 K: всё	3646 K: все	3646 K: ночь	3646 K: люди	3646 K: порт
видяхте	44 K грешка
вижте	232 K още	232 K също	232 K:	232 K повече във видеото	232 K галерията
викторина	3621 K:
винаги	287 K разрешавай съдържание от	287 K показвай съдържание от	287 K зареждай съдържание от	287 K разреши съдържание от
включете	254 K
вопрос	73 K по статье	3621 K дня:
вопросы	72 K?
все	27 K комментарии	3560 K новости на тему	3560 K материалы	3560 K новости	3560 K статьи	3564 K статьи автора	3564 K материалы автора	3647 K о:	3647 K материалы по теме:	3647 K статьи по теме:	3647 K материалы о:	3647 K новости по теме:	4387 K про:
всегда	3628 K разрешать контент	3628 K показывать контент	3628 K разрешить контент	3628 K загружать контент
всички	259 K новини	305 K статии по темата:
всичко	305 K за:	305 K по темата:
встановлюйте	4329 K
встановіть	13 K	4329 K	4355 K застосунок
встигніть	4358 K передплатити
всё	3647 K о:	3647 K по теме:
всі	4387 K матеріали за темою:	4387 K новини за темою:
въпрос	282 K на деня:
въпроси	72 K
вы	3641 K прочитали уже # из #	3641 K прочитали # из #
відео	4386 K: як	4386 K: так	4386 K: чому	4386 K: що	4386 K: хто	4386 K: де	4386 K: це	4386 K: ось	4386 K: дивіться	4386 K: послухайте	4386 K: усе	4386 K: все	4386 K: ніч	4386 K: люди	4386 K: порт
вікторина	4361 K:
""", 'г': """
гаряча	41 K лінія редакції
главная	97 K >	97 K '	97 K "
главное	3578 K от
гледайте	232 K видеото	232 K:
головна	97 K >	97 K '	97 K "
головне	4321 K від	4321 K за версією
гореща	41 K линия на редакцията
горячая	41 K линия редакции
гра	4362 K дня:
грати	4362 K:
""", 'д': """
детальніше	4303 K:	4303 K про це
джерела	4336 K:
джерело	4336 K:
дивіться	4303 K також	4303 K:	4303 K також:	4303 K відео:
до	4303 K теми:
дозволити	4368 K завжди контент	4368 K завжди вміст	4368 K контент із	4368 K контент з	4368 K контент від	4368 K вміст із	4368 K вміст з	4368 K вміст від
дозволяти	4368 K завжди контент	4368 K завжди вміст	4368 K контент із	4368 K контент з	4368 K контент від	4368 K вміст із	4368 K вміст з	4368 K вміст від
докладніше	4303 K:	4303 K про це	4387 K про:
досие	304 K: как	304 K: така	304 K: защо	304 K: какво	304 K: кой	304 K: къде	304 K: това	304 K: вижте	304 K: чуйте	304 K: всичко	304 K: нощта	304 K: хората	304 K: ето
доступно	3587 K в	3587 K на	3587 K для	4329 K в	4329 K у	4329 K на	4329 K для
достъпно	254 K в	254 K на
досье	3646 K: как	3646 K: так	3646 K: почему	3646 K: что	3646 K: кто	3646 K: где	3646 K: это	3646 K: вот	3646 K: смотрите	3646 K: послушайте	3646 K: всё	3646 K: все	3646 K: ночь	3646 K: люди	3646 K: порт
досьє	4386 K: як	4386 K: так	4386 K: чому	4386 K: що	4386 K: хто	4386 K: де	4386 K: це	4386 K: ось	4386 K: дивіться	4386 K: послухайте	4386 K: усе	4386 K: все	4386 K: ніч	4386 K: люди	4386 K: порт
дотримуйтесь	28 K
другие	3564 K материалы автора
думка	4319 K автора	4319 K редакції	4319 K, висловлена
думки	4319 K авторів
""", 'е': """
если	44 K вы нашли	44 K вы заметили
есть	66 K друг, которому	72 K вопросы	73 K вопрос по тексту	3564 K новость?
еще	3561 K по теме:
ещё	3560 K больше	3561 K по теме:
""", 'з': """
з	4365 K нашого магазину:
за	4303 K темою:
забелязахте	7 K
завантажити	4329 K в	4329 K з	4329 K у
завантажте	13 K	4329 K в	4329 K з	4355 K застосунок	4355 K додаток
завантажувати	4368 K завжди контент	4368 K завжди вміст	4368 K контент із	4368 K контент з	4368 K контент від	4368 K вміст із	4368 K вміст з	4368 K вміст від
завантажуйте	13 K	4329 K	4339 K застосунок
завдяки	4378 K нашим читачам	4378 K вашим внескам
завжди	4368 K дозволяти контент	4368 K дозволяти вміст	4368 K показувати контент	4368 K показувати вміст	4368 K дозволити контент	4368 K дозволити вміст	4368 K завантажувати контент	4368 K завантажувати вміст
загружать	3628 K всегда контент	3628 K контент из	3628 K контент с	3628 K контент от
загрузите	3587 K в	3587 K на
задайте	3578 K вопрос
залишилися	72 K питання
заметили	7 K ошибку
запазете	258 K
запитайте	4321 K
зареждай	287 K винаги съдържание от	287 K съдържание от
зберегти	4333 K
збережіть	4333 K
здесь	3628 K находится встроенный контент	3628 K находится встроенный пост	3628 K находится встроенный публикация	3628 K размещён встроенный контент	3628 K размещён встроенный пост	3628 K размещён встроенный публикация	3628 K размещен встроенный контент	3628 K размещен встроенный пост	3628 K размещен встроенный публикация	3628 K показан встроенный контент	3628 K показан встроенный пост	3628 K показан встроенный публикация	3628 K встроенный контент	3628 K встроенный пост	3628 K встроенный публикация
знаете	66 K кого-то	66 K того, кому
знайшли	7 K помилку
знаєте	66 K когось	66 K того, кому
знижка	4365 K для передплатників:
зручніше	4342 K слухати
""", 'и': """
игра	3622 K дня:
играть	3622 K:
идет	3618 K подписка
идёт	3618 K подписка
из	3625 K нашего магазина:
изпратете	258 K
изтеглете	13 K	254 K	264 K	279 K приложението
източник	261 K:
източници	261 K:
имате	72 K въпроси
инсталирайте	254 K
искате	266 K да работите при нас	266 K ли да работите при нас
искаш	266 K да работиш при нас
источник	3593 K:
источники	3593 K:
""", 'к': """
как	3579 K вам статья	3579 K вам материал
какво	33 K мислите
коментарите	5 K	27 K
коментарі	5 K	27 K
коментарів	32 K поки
комментариев	32 K пока
комментарии	5 K	27 K
комментирование	5 K
копирай	258 K
копирайте	258 K
короткий	4321 K виклад	4321 K переказ
коротко	3578 K от	4321 K від
краткий	26 K пересказ	3578 K пересказ
кратко	3578 K от
краткое	3578 K содержание
куиз	232 K:	282 K:
""", 'л': """
лише	4365 K для передплатників:
лучшее	3560 K за
любите	4342 K слухати
""", 'м': """
материал	46 K можно	3561 K по теме:	3581 K опубликован в	3584 K можно	3660 K подготовлен в партнёрстве с	3660 K подготовлен в партнерстве с	3660 K подготовлен при поддержке	3660 K создан при поддержке
материалът	316 K е създаден със съдействието на
матеріал	46 K можна	4401 K підготовлено у партнерстві з	4401 K підготовлено за підтримки	4401 K створено за підтримки	4401 K створено у партнерстві з
маєте	72 K запитання
месяц	3590 K подписки за
мнение	3576 K автора	3576 K редакции
мнението	244 K на автора
мнения	3576 K авторов
мненията	244 K на авторите
моля	28 K
мы	12 K в	12 K есть
""", 'н': """
на	86 K правах рекламы	86 K правах реклами	304 K живо: как	304 K живо: така	304 K живо: защо	304 K живо: какво	304 K живо: кой	304 K живо: къде	304 K живо: това	304 K живо: вижте	304 K живо: чуйте	304 K живо: всичко	304 K живо: нощта	304 K живо: хората	304 K живо: ето
над	52 K этим текстом	52 K цим текстом
надіслати	4333 K
надішліть	3 K	4333 K
накратко	246 K от
началась	3618 K подписка
начало	97 K >	97 K "
нашли	7 K ошибку	7 K опечатку
не	3618 K забудьте подписаться	4358 K забудьте передплатити
немає	4342 K часу читати	4378 K власників
нет	32 K комментариев	3599 K времени читать	3638 K владельцев
новия	249 K брой
новият	249 K брой
новости	3560 K партнеров
новый	3581 K номер
нравится	82 K
няма	32 K коментари
нямаме	296 K собственик	296 K собственици	296 K акционери	296 K реклами
нямате	267 K време да четете
""", 'о': """
об	3561 K этом подробнее	3564 K авторе
обобщение	246 K
обсуждение	5 K
озвучено	3578 K	4321 K
онлайн	3646 K: как	3646 K: так	3646 K: почему	3646 K: что	3646 K: кто	3646 K: где	3646 K: это	3646 K: вот	3646 K: смотрите	3646 K: послушайте	3646 K: всё	3646 K: все	3646 K: ночь	3646 K: люди	3646 K: порт	4386 K: як	4386 K: так	4386 K: чому	4386 K: що	4386 K: хто	4386 K: де	4386 K: це	4386 K: ось	4386 K: дивіться	4386 K: послухайте	4386 K: усе	4386 K: все	4386 K: ніч	4386 K: люди	4386 K: порт
опитахте	59 K
опитування	4361 K дня:
опрос	3621 K дня:
оставьте	31 K первый
остались	72 K вопросы
открихте	7 K
откройте	3587 K в
открыта	3618 K подписка
отпечатай	258 K
отпечатайте	258 K
отправить	3 K	3591 K
отправьте	3 K	3591 K
оформити	4358 K передплату
оформить	3618 K подписку
оценете	247 K
оцените	8 K	3579 K
оцініть	4322 K
още	232 K по темата	232 K новини:	259 K новини	305 K за:	305 K по темата:
""", 'п': """
партнер	3660 K материала	4401 K матеріалу	4401 K рубрики
партнерский	86 K материал:
партнерський	86 K матеріал:
партньор	316 K на статията	316 K на рубриката
партнёр	3660 K материала	3660 K рубрики
партнёрский	86 K материал:
первый	3590 K месяц за
перевод	3578 K выполнен	3578 K сделан
передплата	4332 K за #	4332 K від #	4358 K на перше півріччя	4358 K на друге півріччя
передрук	68 K дозволено за	68 K дозволено з	68 K дозволено лише	68 K дозволений за	68 K вітається
переказ	4321 K
переклад	4321 K зроблено
перепечатка	68 K разрешена при	68 K разрешена с	68 K разрешена только	68 K приветствуется	68 K свободная	68 K материалов разрешена
пересказ	3578 K
перший	4332 K місяць за
питання	73 K до статті	4361 K дня:
по	89 K подписке	3561 K теме:
повече	232 K по темата:	259 K новини
повідомити	4344 K про помилку
повідомте	4344 K про помилку	4344 K нам про помилку
погляди	4319 K авторів
пограйте	4362 K:
подарете	258 K
подарите	3591 K
подарить	3591 K
подарувати	4333 K
подаруйте	4333 K
поддержать	3596 K
поддержи	81 K
поддержите	81 K	3596 K
поделитесь	3 K
поделиться	3 K
подкаст	304 K: как	304 K: така	304 K: защо	304 K: какво	304 K: кой	304 K: къде	304 K: това	304 K: вижте	304 K: чуйте	304 K: всичко	304 K: нощта	304 K: хората	304 K: ето	3646 K: как	3646 K: так	3646 K: почему	3646 K: что	3646 K: кто	3646 K: где	3646 K: это	3646 K: вот	3646 K: смотрите	3646 K: послушайте	3646 K: всё	3646 K: все	3646 K: ночь	3646 K: люди	3646 K: порт	4386 K: як	4386 K: так	4386 K: чому	4386 K: що	4386 K: хто	4386 K: де	4386 K: це	4386 K: ось	4386 K: дивіться	4386 K: послухайте	4386 K: усе	4386 K: все	4386 K: ніч	4386 K: люди	4386 K: порт
подкрепете	81 K	264 K
подкрепи	264 K
подобається	82 K
подписка	3590 K за #	3590 K от #	3590 K за рубль	3618 K на первое полугодие	3618 K на второе полугодие
подписывайтесь	12 K	3596 K на
подпишись	12 K	3611 K на
подпишитесь	12 K	3596 K на	3611 K на нас
подробнее	3561 K:	3561 K в материале	3561 K - в	3561 K читайте в материале	3561 K об этом	3647 K о:
подробности	3561 K:
поділитися	3 K
поділіться	3 K
пожалуйста	28 K, соблюдайте
позиция	3576 K автора
позицията	244 K на автора
позиція	4319 K автора
познавате	66 K някого	66 K ли някого
пока	32 K нет комментариев
показвай	287 K винаги съдържание от	287 K съдържание от
показувати	4368 K завжди контент	4368 K завжди вміст	4368 K контент із	4368 K контент з	4368 K контент від	4368 K вміст із	4368 K вміст з	4368 K вміст від
показывать	3628 K всегда контент	3628 K контент из	3628 K контент с	3628 K контент от
полезна	247 K ли
помітили	7 K помилку
понравилась	8 K статья	82 K
понравилось	69 K	82 K
понравился	82 K
попитай	246 K
попитайте	246 K
попробовали	59 K
порадьте	4333 K
порекомендуйте	3591 K
последвайте	12 K	264 K
последние	3560 K новости о
послухати	1 K
послушать	1 K
поставте	4321 K запитання
почитать	3561 K:
преведено	246 K с
преводът	246 K е
предложение	3625 K для читателей:	3625 K для подписчиков:
предпочитате	267 K да слушате
прежде	3612 K чем оставить комментарий	3612 K чем комментировать
препечатването	68 K е разрешено
препоръчай	258 K
приготовили	59 K
приготували	59 K
присоединяйтесь	12 K	56 K к #
присъединете	12 K се	56 K се към #
присъедини	56 K се към #
пришлите	3564 K новость
приєднуйтесь	12 K	56 K до #
приєднуйтеся	56 K до #
пробвахте	59 K ли
продовжується	4358 K передплата
продолжается	3618 K подписка	3618 K подписная кампания
пройдите	3561 K тест
пройдіть	4303 K тест
пропозиція	4365 K для читачів:	4365 K для передплатників:
прочетено	246 K от
прочетете	232 K още	232 K също
прочетохте	299 K # от #	299 K вече # от #
підписка	4332 K за #	4332 K від #
підписуйся	12 K
підписуйтесь	12 K	4339 K на
підпишіться	12 K	4339 K на
підсумок	4321 K
підтримайте	81 K	4339 K
підтримати	4339 K
""", 'р': """
работа	3582 K в "
радимо	4303 K прочитати:
разрешавай	287 K винаги съдържание от	287 K съдържание от
разрешать	3628 K всегда контент	3628 K контент из	3628 K контент с	3628 K контент от
разрешете	254 K
разреши	287 K винаги съдържание от	287 K съдържание от
разрешить	3628 K всегда контент	3628 K контент из	3628 K контент с	3628 K контент от
распечатайте	3591 K
распечатать	3591 K
расскажите	59 K в
резюме	246 K
резюмето	246 K
рекламно	86 K съдържание:
рекомендуем	3561 K:
рекомендуємо	4303 K:
робота	4324 K в "	4324 K у "
роздрукувати	4333 K
роздрукуйте	4333 K
розкажіть	59 K у
розпочалася	4358 K передплата
розпочато	4358 K передплату
""", 'с': """
саммари	3578 K
свалете	13 K	254 K	279 K приложението
свежий	3581 K номер
свързани	232 K:
связаться	3564 K с автором
сигнализирайте	269 K за грешка
скачайте	13 K	3587 K в	3587 K из	3596 K приложение	3616 K приложение
скачать	13 K	3587 K в	3587 K на
скидка	3625 K для подписчиков:
скопировать	3591 K
скопируйте	3591 K
скопіювати	4333 K
скопіюйте	4333 K
следвайте	12 K ни	264 K
следите	12 K за
слухайте	4303 K:	4303 K також:
слухати	1 K
слушайте	3561 K:	3561 K также:
слушать	1 K
см	3561 K. также:
смотрите	3561 K также	3561 K:	3561 K	3561 K также:	3561 K видео:
соблюдайте	28 K
сообщения	27 K
сообщите	3601 K об ошибке	3601 K нам об ошибке
сообщить	3601 K об ошибке
сохраните	3591 K
сохранить	3591 K
спитайте	4321 K
споделете	3 K
сподели	3 K
сподобався	82 K
сподобалась	82 K
сподобалася	8 K	82 K
сподобалось	69 K
сподобалося	69 K	82 K
спонсор	3660 K материала	3660 K рубрики	4401 K матеріалу	4401 K рубрики
спонсорирано	316 K от
спробували	59 K
спросите	3578 K
спросить	3578 K
станьте	31 K первым	31 K першим	3596 K подписчиком	3596 K соучастником	4339 K частиною спільноти	4339 K співучасником
статията	46 K може	246 K е преведена	246 K е прочетена	308 K е публикувана	316 K е създадена със съдействието на
статтю	46 K можна	4321 K перекладено
стаття	4391 K
статью	46 K можно	3584 K можно
статья	3578 K переведена	3578 K озвучена	3579 K была	3581 K опубликована в	3651 K
стежте	12 K за
стислий	4321 K виклад	4321 K переказ
съобщете	269 K за грешка
съобщи	269 K за грешка
сыграйте	3622 K:
""", 'т': """
тази	308 K статия е публикувана
також	4303 K читайте:
тб	4386 K: як	4386 K: так	4386 K: чому	4386 K: що	4386 K: хто	4386 K: де	4386 K: це	4386 K: ось	4386 K: дивіться	4386 K: послухайте	4386 K: усе	4386 K: все	4386 K: ніч	4386 K: люди	4386 K: порт
текст	46 K можно	46 K можна	3578 K переведён	3578 K переведен	3578 K озвучен	4321 K перекладено	4321 K озвучено
текстът	46 K може	244 K отразява	246 K е преведен
телефон	41 K редакции	41 K редакції	41 K на редакцията
тема	76 K закрыта
тему	76 K закрито
тест	3621 K дня:	4361 K дня:
това	52 K разследване	246 K резюме	246 K обобщение
този	308 K текст е публикуван
только	3625 K для подписчиков:
точка	3576 K зрения автора	4319 K зору автора	4319 K зору редакції
триває	4358 K передплата
тук	287 K има вградено съдържание от	287 K има съдържание от	287 K се намира вградено съдържание от	287 K се намира съдържание от	287 K вградено съдържание от	287 K съдържание от
тут	3628 K находится встроенный контент	3628 K находится встроенный пост	3628 K находится встроенный публикация	3628 K размещён встроенный контент	3628 K размещён встроенный пост	3628 K размещён встроенный публикация	3628 K размещен встроенный контент	3628 K размещен встроенный пост	3628 K размещен встроенный публикация	3628 K показан встроенный контент	3628 K показан встроенный пост	3628 K показан встроенный публикация	3628 K встроенный контент	3628 K встроенный пост	3628 K встроенный публикация	4368 K є вбудований контент	4368 K є вбудований допис	4368 K є вбудований публікація	4368 K є вбудований вміст	4368 K розміщено вбудований контент	4368 K розміщено вбудований допис	4368 K розміщено вбудований публікація	4368 K розміщено вбудований вміст	4368 K показано вбудований контент	4368 K показано вбудований допис	4368 K показано вбудований публікація	4368 K показано вбудований вміст	4368 K вбудований контент	4368 K вбудований допис	4368 K вбудований публікація	4368 K вбудований вміст
""", 'у': """
у	3638 K нас нет владельца	3638 K нас нет владельцев	3638 K нас нет акционеров	3638 K нас нет инвесторов	3638 K нас нет хозяев	4368 K цьому місці є вбудований контент	4368 K цьому місці є вбудований допис	4368 K цьому місці є вбудований публікація	4368 K цьому місці є вбудований вміст	4368 K цьому місці розміщено вбудований контент	4368 K цьому місці розміщено вбудований допис	4368 K цьому місці розміщено вбудований публікація	4368 K цьому місці розміщено вбудований вміст	4368 K цьому місці показано вбудований контент	4368 K цьому місці показано вбудований допис	4368 K цьому місці показано вбудований публікація	4368 K цьому місці показано вбудований вміст	4368 K цьому місці вбудований контент	4368 K цьому місці вбудований допис	4368 K цьому місці вбудований публікація	4368 K цьому місці вбудований вміст	4378 K нас немає власника	4378 K нас немає власників	4378 K нас немає акціонерів	4378 K нас немає інвесторів	4378 K нас немає олігарха
увидели	7 K ошибку
удобнее	3599 K слушать
усе	4387 K про:	4387 K за темою:
успейте	3618 K подписаться
установите	13 K	3616 K приложение
усі	27 K коментарі	4387 K матеріали за темою:	4387 K статті за темою:
""", 'ф': """
фотогалерея	3561 K:
""", 'х': """
хареса	8 K ли	69 K ли ви	82 K ли ви	247 K ли
харесахте	247 K ли
харесва	69 K ли ви	82 K ли ви
хотите	3598 K работать у нас	3598 K у нас работать	3598 K работать в нашей
хочете	4341 K працювати в нас	4341 K в нас працювати	4341 K працювати у нас
хочеш	4341 K працювати в нас
хочешь	3598 K работать у нас
""", 'ц': """
це	52 K розслідування
цей	4321 K переказ	4321 K короткий виклад	4321 K короткий переказ	4321 K стислий виклад	4391 K текст	4391 K матеріал
ця	76 K тема закрита	4391 K стаття
""", 'ч': """
четете	232 K още
чети	232 K още
чи	4322 K була стаття	4322 K був матеріал	4322 K був переказ	4322 K був цей переказ	4322 K була ця	4322 K був цей	4322 K сподобалась	4322 K сподобалася	4322 K сподобався
читай	3611 K нас
читайте	12 K нас	13 K	3561 K также	3561 K также:	3561 K:	3561 K подробнее	3561 K еще	3561 K по теме:	3561 K подробнее:	3561 K материал	3561 K в материале	3587 K нас без	3587 K без	3596 K	3596 K нас в	4303 K також	4303 K також:	4303 K:	4303 K ще	4303 K також на тему:	4303 K по темі:	4303 K також на тему	4339 K
читать	3561 K также	3561 K по теме:
что	33 K вы думаете	3561 K ещё почитать:
чуйте	1 K	232 K:
""", 'щ': """
ще	32 K немає коментарів	4303 K за темою:
що	33 K ви думаєте
""", 'э': """
эта	76 K тема закрыта	76 K тема была автоматически закрыта	3651 K статья
это	26 K резюме	52 K расследование	3578 K краткое содержание
этот	26 K пересказ	3578 K пересказ	3578 K краткий пересказ	3584 K материал можно	3584 K текст можно	3651 K текст	3651 K материал
эту	3584 K статью можно
""", 'я': """
як	4322 K вам стаття	4322 K вам матеріал
якщо	44 K ви знайшли	44 K ви помітили
""", 'є': """
є	72 K запитання
""", 'א': """
אהבתם	69 K	82 K	1969 K את
אולי	1984 K פספסתם:
אזהרה	1997 K: צריכה מופרזת של אלכוהול	1997 K - צריכה מופרזת
אין	2022 K להעתיק	2022 K לעשות שימוש
אירעה	2018 K שגיאה
אל	1975 K תפספסו: הפעילו
ארעה	2018 K שגיאה
""", 'ב': """
בואו	1970 K לעבוד איתנו
בחנו	1972 K את עצמכם
""", 'ד': """
דווחו	1969 K על
דף	97 K הבית >	97 K הבית '	97 K הבית "
""", 'ה': """
האזינו	1 K	1956 K:	1971 K לפודקאסט	1971 K לפרק
האם	8 K אהבתם	1969 K הכתבה	1969 K הסיכום	1969 K המידע
הדוא	1963 K"ל האדום
הדפדפן	2000 K שלך אינו	2000 K שלך לא
הווידאו	2000 K אינו
הורידו	13 K	1949 K את האפליקציה	1974 K
הטקסט	2023 K נוצר
היו	31 K הראשונים
הירשמו	1970 K לוובינר	1970 K לכנס
הכותב	1964 K הוא
הכותבים	1964 K הם
הכותבת	1964 K היא
הכנתם	59 K
הכתבה	1969 K עניינה	1985 K ממשיכה	2022 K מוגנת	2023 K נכתבה	2023 K תורגמה	2031 K ממשיכה
המחבר	1964 K הוא
המחברת	1964 K היא
המייל	41 K האדום
המשך	1985 K הכתבה	2031 K הכתבה
הסיכום	2023 K נוצר
הסרטון	2000 K אינו	2000 K לא
הפעילו	1975 K התראות	1975 K את ההתראות
הפרסום	68 K מחדש מותר
הפרק	1971 K המלא זמין
הצביעו	1972 K בסקר
הצטרפו	56 K ל-#	56 K ליותר מ-#	1949 K לערוץ הטלגרם	1949 K לקבוצת הוואטסאפ	1949 K לקבוצת הווטסאפ	1960 K אלינו	1960 K לערוץ	1960 K לקבוצה	1960 K לקבוצת	1960 K לקבוצות	1960 K עכשיו	1960 K גם	1961 K	1970 K לצוות שלנו
הקו	41 K החם של המערכת
הקשיבו	1971 K לפודקאסט
השתתפו	1972 K בסקר
התגובות	5 K
התוכן	2000 K אינו	2022 K מוגן
התחקיר	52 K הזה
התרגום	2023 K נעשה
""", 'ח': """
חודש	1980 K ראשון ב
""", 'י': """
יש	72 K שאלות	1963 K לכם מידע	1963 K לכם סיפור	1963 K לך מידע	1963 K לך סיפור
""", 'כ': """
כדי	1980 K לקרוא את	2004 K לצפות בתוכן	2004 K להציג את התוכן
כל	1960 K החדשות
כתבות	1984 K נוספות:
""", 'ל': """
להאזנה	1971 K לכתבה	1971 K לפודקאסט
להורדת	1974 K
להמשך	1980 K קריאה
לכל	1964 K הכתבות של	1984 K הכתבות:
לכתבה	1956 K המלאה
לכתבות	1984 K נוספות:
לעדכונים	1960 K נוספים	1960 K
לערוץ	1949 K הטלגרם
לפניות	1963 K לכתב	1963 K לכתבת
לפרק	1971 K המלא
לצפייה	1971 K בסרטון	1971 K בווידאו	1971 K במשדר	2004 K בתוכן
לקבוצת	1949 K הווטסאפ	1960 K הוואטסאפ	1960 K הווטסאפ
לקבלת	1960 K עדכונים
לקריאה	1956 K נוספת	1956 K נוספת:	1980 K מלאה
לקריאת	1980 K הכתבה המלאה
לרכישת	1970 K כרטיסים לכנס	1970 K כרטיסים לחצו	1970 K כרטיסים לאירוע
""", 'מ': """
מה	33 K דעתכם	1972 K דעתכם? הצביעו
מייל	1963 K אדום
מכירים	66 K מישהו	66 K מישהי
מצאתם	7 K טעות
משהו	2018 K השתבש
""", 'נ': """
נותרו	1992 K # תווים
ניסיתם	59 K
נפלה	44 K טעות
נתקלתם	1963 K במשהו	1963 K בטעות
""", 'ס': """
ספרו	59 K לי
סרטון	2000 K זה אינו
""", 'ע': """
עוד	1956 K בנושא:	1984 K במדור:	1984 K כתבות:
עמוד	2019 K # מתוך #
ענו	1972 K על הסקר	1972 K על הסקר:	1972 K על החידון
עקבו	12 K	1960 K אחרינו	1961 K אחרי
""", 'פ': """
פורסם	2022 K לראשונה	2022 K במקור
פרסומת	1985 K
""", 'צ': """
צפו	1956 K:	1956 K גם	1971 K בסרטון	1971 K בתיעוד	1971 K בווידאו	1971 K בכתבה
צריכה	1997 K מופרזת של אלכוהול מסכנת
""", 'ק': """
קבלו	1975 K התראות	1975 K עדכונים על	1975 K עדכונים לנייד
קו	41 K חם למערכת
קרא	1956 K גם	1956 K גם:
קראו	1956 K גם	1956 K גם:	1956 K עוד
""", 'ר': """
ראיתם	44 K טעות
ראשי	97 K >
רוצים	1960 K להיות	1960 K לקבל
""", 'ש': """
שאלות	72 K
שחק	1994 K עכשיו:
שחקו	1994 K עכשיו:
שתפו	3 K
""", 'ת': """
תווים	1992 K נותרו	1992 K שנותרו
תוכן	2001 K מוטמע	2001 K זה מגיע	2001 K חיצוני	2001 K זה מוצג	2023 K זה נוצר
תמונה	2019 K # מתוך #	2019 K # / #
תמכו	81 K	1978 K	1979 K בעיתונות	1979 K בנו	1979 K בעבודתנו
""", 'ا': """
ابرز	135 K النقاط بالذكاء
اجعل	125 K
احجز	137 K تذكرتك	137 K مكانك	137 K مقعدك
احجزوا	137 K تذاكركم
احصل	146 K علي تطبيق
اخبروني	59 K في التعليقات
اختبر	140 K معلوماتك	140 K نفسك
ادامه	1652 K مطلب	1652 K خبر
ادعم	81 K	149 K
ادعموا	81 K	149 K
اذا	162 K كانت لديك معلومات	162 K كان لديك معلومات	162 K كانت لديكم معلومات	162 K كان لديكم معلومات
ارسل	130 K لنا
ارسلوا	130 K لنا	130 K الينا
از	1605 K دست ندهيد:
اسال	135 K الذكاء
استغرق	52 K هذا التحقيق	52 K هذا
استفاده	1643 K از مطالب
استمع	1 K الي	1 K	138 K الي
استمعوا	138 K الي
اشتباه	44 K ديديد
اشتباهي	44 K
اشترك	127 K في	128 K في قناة	151 K
اشتركوا	125 K في	151 K
اضف	125 K
اطلاعات	1593 K خود را بسنجيد
اعادة	68 K النشر مسموحة	159 K النشر
اعجبك	69 K	82 K
اعد	135 K هذا الملخص
اعلان	156 K
اقرا	121 K ايضا	121 K ايضا:	121 K المزيد:	121 K:	121 K المزيد	155 K كذلك:	155 K ايضا-
اكنون	1617 K بازي كنيد:
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
انتشار	1643 K مطالب
انشئ	161 K حسابا	161 K حسابك
انضم	56 K الي #	127 K الي	128 K الي قناة
انضموا	56 K الي #	126 K الي
اهم	135 K النقاط بالذكاء
ايا	1590 K اين	1590 K خطايي
اين	52 K گزارش	1590 K	1605 K مطلب را هم بخوانيد:	1622 K ويدئو در	1622 K ويديو در	1622 K محتوا در	1623 K محتوا از	1643 K مقاله تحت	1644 K متن	1644 K مقاله	1644 K خلاصه	1644 K ترجمه	1644 K خبر
اينجا	1605 K بخوانيد:
اپليكيشن	13 K	13 K ما
""", 'ب': """
باحث	131 K وكاتب
بازنشر	68 K با ذكر	1643 K
بالصور	194 K..
بالفيديو	194 K..
ببينيد	1578 K:
بخوانيد	1578 K:
براي	1626 K ديدن اين محتوا	1626 K مشاهده اين محتوا	1626 K نمايش اين محتوا
بشنويد	1 K
به	12 K كانال	1590 K اين
بيشتر	1578 K بخوانيد	1578 K بخوانيد:	1578 K ببينيد	1605 K بدانيد:
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
تصوير	1640 K # از #
تعداد	1615 K كاراكتر باقيمانده
تعرف	66 K شخصا
تلفن	41 K تحريريه
تم	135 K اعداد هذا	135 K انشاء هذا	135 K تلخيص هذا	197 K انشاء	197 K اعداد	197 K تلخيص	197 K توليد
تماس	1586 K با نويسنده
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
خبرنگار	1586 K:
خط	41 K البلاغات في غرفة الاخبار	41 K مستقيم تحريريه
خطايي	1639 K رخ داد
خلاصات	135 K مولدة
خلاصة	135 K بالذكاء
خوشتان	69 K امد
""", 'د': """
دانش	1593 K خود را
در	1578 K اين باره بخوانيد	1593 K اين نظرسنجي	1593 K نظرسنجي ما	1593 K نظرسنجي	1605 K همين زمينه:	1605 K همين رابطه:
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
شما	1593 K چه فكر ميكنيد
شماره	41 K تحريريه
""", 'ص': """
صحافي	131 K متخصص في	131 K وكاتب
صحفي	131 K متخصص في	131 K وكاتب
صفحة	192 K # من #
صفحه	97 K اصلي >	97 K اصلي "	97 K نخست >	97 K نخست "	1640 K # از #
صوت	140 K الان:
صوتوا	140 K الان
صورة	192 K # من #	192 K # / #
""", 'ط': """
طالع	155 K ايضا:
""", 'ع': """
عدد	165 K الاحرف المتبقية
عذرا	191 K، حدث خطا
عكاس	1586 K:
عكس	1640 K # از #
""", 'ف': """
في	155 K السياق ذاته:	155 K السياق نفسه:	155 K هذا السياق:
""", 'ق': """
قد	121 K يهمك:	155 K يهمك ايضا:
قم	146 K بتحميل	146 K بتنزيل
""", 'ك': """
كاتب	131 K وصحفي	131 K وصحافي	131 K وباحث	131 K ومحلل	131 K واكاديمي	131 K صحفي
كاتبة	131 K وصحفية	131 K وصحافية	131 K وباحثة	131 K صحفية
كاراكترهاي	1615 K باقيمانده
كد	1586 K خبر:	1586 K خبر :
كسي	66 K را ميشناسيد
كن	31 K اول
كپيبرداري	1643 K
""", 'ل': """
لا	159 K يسمح باعادة
لتصلك	127 K
لديك	161 K حساب
لديكم	72 K اسئلة
لطفا	1626 K جاوااسكريپت
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
مترجم	1586 K:
متصفحك	172 K لا	172 K لا يدعم
محتواي	1623 K جاسازيشده از	1623 K خارجي از
محتوي	173 K مضمن من	173 K خارجي من	173 K من
مرورگر	1622 K شما
مشكلي	1639 K پيش امد
مصيتم	7 K
مطالب	1578 K مرتبط:
ملخص	135 K بالذكاء	135 K المقال بالذكاء
منبع	1586 K:	1586 K :
مواضيع	121 K ذات صلة:	155 K متعلقة:
""", 'ن': """
نبذة	131 K عن الكاتب
نزل	13 K	146 K تطبيق	146 K تطبيقنا
نزلوا	146 K
نشر	196 K اولا في	196 K هذا المقال
نظر	1590 K شما درباره
نظرات	5 K
نظرسنجي	1593 K:
نقل	68 K مطالب با ذكر	1643 K مطالب
نويسنده	1586 K:	1586 K :
نويسههاي	1615 K باقيمانده
""", 'ه': """
هاتف	41 K هيئة التحرير
هذا	135 K الملخص	135 K النص	172 K الفيديو غير	172 K المحتوي غير	173 K المحتوي مقدم	173 K المحتوي من	196 K المقال محمي	196 K المحتوي محمي	197 K النص	197 K المقال	197 K الملخص
هذه	135 K الترجمة
هل	7 K لاحظت	8 K اعجبك	44 K وجدت	59 K جربت	59 K جربتم	59 K جربتها	66 K تعرف شخصا	69 K اعجبك	72 K لديك اسئلة	82 K اعجبك	130 K لديك معلومات	130 K لديكم معلومات	130 K لديك قصة	130 K لديكم قصة	136 K كان هذا	136 K كانت هذه	136 K وجدت هذا	136 K اعجبك هذا	136 K اعجبتك هذه	142 K وجدت خطا	142 K لاحظت خطا	142 K وجدتم خطا
همچنين	1578 K بخوانيد	1578 K بخوانيد:	1605 K ببينيد:
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
يمنع	159 K نقل	159 K نسخ	196 K النقل	196 K الاقتباس	196 K نشر
""", 'گ': """
گزارش	1586 K:	1590 K خطا
""", 'अ': """
अभी	2096 K खेलें:
""", 'आ': """
आप	12 K हमें
आपका	2101 K ब्राउजर
आपको	2074 K यह	2074 K ये
आपने	59 K बनाया
""", 'इ': """
इंस्टाग्राम	2102 K पोस्ट
इनपुट	2069 K-	2069 K:	2069 K -	2069 (K
इस	52 K पडताल	52 K रिपोर्ट
इसे	2060 K भी पढें	2060 K भी पढें:	2087 K भी पढें-	2087 K भी देखें:
""", 'ए': """
एक	2117 K त्रुटि हुई
एजेंसी	2069 (K
""", 'ऐ': """
ऐप	13 K
""", 'औ': """
और	2060 K पढें:	2087 K भी पढें:
""", 'क': """
कुछ	2117 K गलत हो गया
केवल	2083 K # रुपये में
कोई	44 K गलती	72 K सवाल	2117 K त्रुटि हुई
क्या	59 K आपने बनाया	59 K आपने यह	66 K आप किसी को जानते	2074 K यह	2074 K आपको
""", 'ख': """
खबर	2074 K में कोई	2128 K विज्ञापन के
""", 'ट': """
टिप्पणियां	5 K
ट्विटर	2102 K पोस्ट
""", 'ड': """
डिस्क्लेमर	2069 K:
""", 'त': """
तस्वीर	2118 K #/#
""", 'द': """
देखें	2060 K:	2060 K वीडियो
""", 'न': """
न्यूजरूम	41 K हेल्पलाइन	41 K हॉटलाइन
""", 'प': """
पढिए	2087 K:
पढें	2060 K:	2087 K-
पसंद	69 K आया
पेज	2118 K #/#	2118 K # / #
""", 'फ': """
फेसबुक	2102 K पोस्ट
फोटो	2118 K #/#
""", 'भ': """
भाया	69 K?
भाषा	2069 (K
""", 'म': """
मात्र	2083 K # रुपये में
""", 'य': """
यह	2060 K भी पढें	2060 K भी पढें:	2060 K भी देखें:	2069 (K लेखक के	2074 K खबर आपको	2087 K भी पढें-	2087 K भी पढें -	2101 K वीडियो आपके	2101 K सामग्री आपके	2102 K सामग्री	2104 K सामग्री देखने के लिए	2104 K वीडियो देखने के लिए	2121 K लेख कॉपीराइट	2121 K सामग्री कॉपीराइट	2122 K लेख	2122 K खबर	2122 K अनुवाद	2122 K सारांश	2122 K तस्वीर	2122 K सामग्री
यूट्यूब	2102 K वीडियो
ये	2060 K भी पढें	2060 K भी पढें:	2069 (K लेखक के	2087 K भी पढें-	2087 K भी देखें:
""", 'ल': """
लेख	2128 K विज्ञापन के
लेखक	2069 K के बारे में	2069 (K	2069 K वरिष्ठ पत्रकार हैं	2069 K स्वतंत्र पत्रकार हैं
लेखिका	2069 K के बारे में	2069 (K	2069 K वरिष्ठ पत्रकार हैं
""", 'व': """
विज्ञापन	2128 K के बाद
वीडियो	2104 K देखने के लिए
""", 'श': """
शेष	2094 K अक्षर
""", 'स': """
संबंधित	2060 K:	2087 K खबर:	2087 K खबरें:
सर्वाधिकार	2121 K सुरक्षित
सिर्फ	2083 K # रुपये में
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
กด	12 Kติดตาม	4101 Kติดตาม	4101 Kไลก์
""", 'ข': """
ขอ	4104 Kบคุณภาพจาก	4104 Kบคุณข้อมูลจาก
ข่	4097 Kาวที่เกี่ยวข้อง:	4104 Kาวโดย	4110 Kาวเกี่ยวข้อง:
""", 'ค': """
คล	4110 Kิป:
คุ	4107 Kณรู้สึกอย่างไรกับ	4107 Kณคิดอย่างไรกับ
""", 'ง': """
งา	52 Kนสืบสวนชิ้นนี้
""", 'ช': """
ชม	4110 Kคลิป:	4110 Kคลิป :
""", 'ซ': """
ซื	4108 K้อบัตรงาน
""", 'ด': """
ดา	13 Kวน์โหลด
ดู	4097 Kเพิ่มเติม:
""", 'ต': """
ติ	12 Kดตาม	4101 Kดตามช่อง	4101 Kดตามเรา	4101 Kดตามข่าว	4119 Kดตามอ่านข่าวอื่นๆ	4119 Kดตามข่าวอื่นๆ
""", 'ถ': """
ถา	4106 Kม ai
""", 'ท': """
ทด	4108 Kสอบความรู้ของคุณ
ทำ	4108 Kแบบสำรวจสั้น
ที	4104 K่มา:	4104 K่มา :
""", 'บ': """
บท	4106 Kความนี้ใช้ ai	4106 Kสรุปนี้	4106 Kความนี้แปล	4106 Kความนี้เรียบเรียง	4107 Kความนี้มีประโยชน์
""", 'ป': """
ปร	4106 Kะเด็นสำคัญโดย
""", 'ผ': """
ผู	4104 K้เขียน:	4104 K้เขียน :
""", 'พ': """
พบ	44 Kข้อผิดพลาด	44 Kคำผิด	4107 Kข้อผิดพลาดในบทความ
พื	4120 K้นที่โฆษณา
""", 'ฟ': """
ฟั	1 Kง	4108 Kงพอดแคสต์ของเรา
""", 'ภ': """
ภา	4104 Kพ:	4144 Kพที่ # จาก #	4144 Kพ # จาก #
""", 'ม': """
มี	72 Kคำถาม
""", 'ร': """
ร่	4108 Kวมโหวต:	4108 Kวมโหวต :	4108 Kวมทำแบบสำรวจ	4108 Kวมสนุก	4115 Kวมสนับสนุน
ร้	4123 Kองทุกข์	4123 Kองเรียน
""", 'ล': """
ลง	4108 Kทะเบียนเข้าร่วมสัมมนา	4108 Kทะเบียนเข้าร่วมงาน
ลอ	59 Kงทำแล้ว
""", 'ส': """
สน	4115 Kับสนุน
สร	4106 Kุปโดย	4106 Kุปข่าวด้วย	4106 Kุปนี้	4106 Kุปข่าวโดย	4107 Kุปนี้มีประโยชน์
สา	4123 Kยด่วนข่าว	4123 Kยด่วนทีมข่าว
ส่	4123 Kงข่าว
""", 'ห': """
หน	97 K้าแรก >	97 K้าแรก '	4144 K้า # จาก #
""", 'อ': """
อ่	4097 Kานเพิ่มเติม:	4097 Kานต่อ:	4097 Kานข่าวต้นฉบับ:	4097 Kานเพิ่มเติม	4097 Kานประกอบ:	4110 Kานข่าวเพิ่มเติม:	4110 Kานข่าวเพิ่มเติม	4110 Kานข่าวที่เกี่ยวข้อง:	4110 Kานข่าว:	4110 Kานเรื่องอื่น:	4119 Kานข่าวอื่นๆ	4119 Kานข่าวต้นฉบับได้ที่	4119 Kานบทความอื่นๆ	4119 Kานรายละเอียดเพิ่มเติมได้ที่
อ้	4104 Kางอิง:
""", 'เ': """
เก	4104 Kี่ยวกับผู้เขียน
เข	4101 K้าร่วมช่อง
เน	4106 Kื้อหานี้สร้าง	4120 Kื้อหาสปอนเซอร์	4120 Kื้อหาโฆษณา	4120 Kื้อหาสนับสนุนโดย
เพ	4101 Kิ่มเพื่อน
เร	4104 Kื่อง:	4104 Kื่อง :	4104 Kื่องและภาพ
""", 'แ': """
แจ	4107 K้งแก้ไขข่าว	4123 K้งเบาะแส	4123 K้งข่าว
แช	3 Kร์
แป	4106 Kลโดย
แอ	4101 Kดไลน์
""", 'โ': """
โฆ	4120 Kษณา -
""", 'ใ': """
ให	4107 K้คะแนนบทความ
""", 'ไ': """
ไม	4101 K่พลาดทุกข่าวสาร	4101 K่พลาดข่าว
""", 'ả': """
ảnh	4435 K:	4483 K #/#	4483 K # / #
""", 'ủ': """
ủng	4435 K hộ tác giả	4448 K hộ
""", 'あ': """
あな	33 Kたはどう
あわ	2529 Kせて読みたい	2529 【Kせて読みたい】	2529 Kせて読みたい:
""", 'こ': """
こち	2529 Kらもおすすめ	2529 Kらもおすすめ:	2557 【Kらも読む】
この	5 K記事へのコメント	8 K記事は	26 K要約は	52 K調査報道	52 K取材	73 K記事について質問	76 Kトピックはクローズ	76 Kトピックは閉じ	2537 K記事を書いた人	2537 K記事の筆者	2540 K要約はai	2540 K要約は、ai	2540 K要約は役に立ち	2540 ※K要約	2540 K記事の翻訳	2540 K記事の要約	2540 K記事はai	2540 K翻訳	2540 K見出しはai	2548 K記事は	2548 K記事の誤り
""", 'ご': """
ご意	41 K見・情報提供は
ご質	72 K問は
""", 'ま': """
まだ	32 Kコメント
""", 'も': """
もっ	2529 Kと見る:	2557 【Kと読む】
""", 'ア': """
アプ	13 Kリ
""", 'エ': """
エラ	2587 Kーが発生しました
""", 'オ': """
オリ	2557 【Kジナル記事】
""", 'コ': """
コメ	5 Kント	27 Kントは	27 Kントの内容
""", 'ト': """
トッ	97 Kプ＞	97 Kプページ＞	97 Kプ>	97 Kプ >	97 Kプ '
""", 'フ': """
フォ	12 Kロー
""", 'プ': """
プレ	2561 【Kゼント】	2561 Kゼント応募
""", 'ペ': """
ペー	2588 Kジ#/#
""", 'ホ': """
ホー	97 Kム＞	97 Kム>	97 Kム >	97 Kム '
""", '一': """
一覧	2557 【K】
""", '下': """
下載	13 K	4522 Kapp	4522 K應用程式
下载	13 K	4522 Kapp	4522 K应用
""", '以': """
以上	4548 K内容由ai
以下	4607 K内容由ai
""", '作': """
作っ	59 Kてみ
作者	4545 K:	4545 (K	4545 K係	4545 K为	4545 K為
""", '你': """
你做	59 K了吗
你可	4536 K能會喜歡:	4567 K能想看:
你有	4543 K线索
你覺	4550 K得這篇
你觉	4550 K得这篇
你认	66 K识
你试	59 K过
""", '來': """
來源	4545 K:
""", '允': """
允许	68 K转载
""", '內': """
內容	4548 K由ai
""", '公': """
公式	12 K	13 Kアプリ
""", '关': """
关注	12 K	4528 K微信公众号	4528 K官方微信
""", '内': """
内容	4548 K由ai
""", '写': """
写真	2529 【K】	2529 K:	2557 【Kを見る】	2557 【Kギャラリー】	2588 K #/#	2588 K#/#	2588 K # / #
""", '出': """
出典	2537 K:
出现	4602 K问题
出錯	4602 K了
出错	4602 K了
""", '分': """
分享	3 K
""", '前': """
前回	2557 【K】	2557 Kの記事:
""", '剩': """
剩余	4576 K字数
剩餘	4576 K字數
""", '加': """
加入	12 K	4541 K	4562 K
""", '動': """
動画	2529 【K】	2557 【Kを見る】
""", '升': """
升級	4562 K
升级	4562 K
""", '原': """
原文	4566 K刊于	4566 K刊於
""", '参': """
参与	4552 K我们的
参考	69 Kになった	2529 K:
""", '參': """
參與	4552 K我們的
""", '发': """
发现	7 K错误	44 K文章	44 K有误	4551 K错误
发生	4602 K错误
""", '取': """
取材	2537 K・文	2537 K・執筆
""", '另': """
另请	4536 K参阅
""", '可': """
可以	4542 K在x上
可自	68 K由转载
""", '合': """
合わ	2529 Kせて読みたい:
""", '同': """
同场	4536 K加映:
同場	4536 K加映:
""", '問': """
問問	4548 K我們的ai
問題	2587 Kが発生しました
""", '喜': """
喜欢	69 K这篇
喜歡	69 K這篇
""", '图': """
图片	4607 K由ai
""", '圖': """
圖片	4607 K由ai
""", '執': """
執筆	2537 K:	2537 K/
""", '報': """
報名	4553 K參加
""", '填': """
填写	4552 K问卷
填寫	4552 K問卷
""", '如': """
如发	4551 K现
如有	4543 K线索	4543 K線索
如果	4543 K您有相关线索	4543 K你掌握	4543 K您掌握	4544 K您有
如發	4551 K現
""", '官': """
官方	4528 K微信:	4528 K微信公众号:
""", '審': """
審校	4545 K:
""", '对': """
对本	73 K文有疑问
""", '广': """
广告	86 K:	86 【K】
""", '広': """
広告	86 K:	86 【K】
""", '廣': """
廣告	86 (K)
""", '延': """
延伸	4536 K閱讀	4536 K阅读	4536 K閱讀:	4536 【K閱讀】	4567 K阅读:
""", '开': """
开启	4522 K通知	4522 K推送通知
""", '引': """
引用	2537 K元:
""", '当': """
当社	12 Kの
""", '影': """
影片	4567 K:
影音	4567 K:
""", '役': """
役に	69 K立った
""", '往': """
往下	4567 K看更多:
""", '微': """
微信	4522 K扫	4528 K公众号:
""", '您': """
您对	4550 K这篇文章
您對	4550 K這篇文章
您有	4543 K线索
您的	27 K评论
您覺	4550 K得這篇
您觉	4550 K得这篇
您认	66 K识
您试	59 K过
""", '情': """
情報	41 K提供は編集部
""", '手': """
手机	4522 K客户端
""", '打': """
打开	13 K	4522 K微信
""", '扩': """
扩展	4536 K阅读:
""", '扫': """
扫一	4522 K扫
扫描	4522 K二维码关注	4541 K
扫码	4541 K
""", '投': """
投票	4552 K:
投稿	27 Kは
""", '报': """
报名	4553 K参加
报料	41 K热线	41 K电话	41 K微信	41 K请
""", '按': """
按讚	4541 K追蹤
""", '掃': """
掃一	4522 K掃
""", '採': """
採訪	4545 K撰文:
""", '推': """
推荐	4536 K阅读	4536 K阅读:
推薦	4536 K閱讀:
""", '提': """
提供	2537 K:
""", '摘': """
摘要	4548 K由	4607 K由ai
""", '撰': """
撰文	4545 K:
撰稿	4545 K:
""", '支': """
支持	4560 K
""", '收': """
收听	1 K	4555 K我们的播客	4555 K我们的节目
收聽	1 K	4555 K我們的播客	4555 K我們的節目
""", '文': """
文/	2537 K
文:	2537 K
文・	2537 K
文章	44 K有误	4545 K来源:	4551 K有误	4551 K有誤
""", '新': """
新聞	41 K爆料	4543 K線索
新闻	41 K热线	41 K报料	41 K爆料	4543 K线索热线	4543 K线索
""", '暂': """
暂无	32 K评论
""", '更': """
更多	4536 K:	4536 K新聞:	4536 K內容:	4536 【K新聞】	4536 K相關	4536 K阅读:	4536 K報導:	4536 K报道:	4566 K精彩内容	4566 K精彩內容	4566 K资讯	4566 K資訊	4566 K内容请	4566 K內容請
""", '最': """
最初	31 Kのコメント
""", '有': """
有問	72 K題
有料	4543 K要爆
有疑	72 K问
有问	72 K题
""", '未': """
未经	4606 K授权不得转载	4606 K许可不得转载
""", '本': """
本主	76 K题已关闭
本内	4548 K容由ai
本报	41 K热线
本摘	4548 K要
本文	4545 (K作者	4545 K作者	4548 K摘要	4548 K由ai	4548 K由人工智能翻译	4548 K由人工智能生成	4548 K由人工智慧	4566 K章來自	4566 K转载自	4566 K轉載自	4566 K来自	4566 K來自	4606 K受版权保护	4606 K受著作權保護	4606 K原载于	4606 K首发于	4606 K原刊於	4606 K轉載自	4606 K转载自	4607 K由ai	4607 K由人工智能	4607 K由 ai	4607 K由人工智慧	4607 K使用ai	4607 K经ai
本翻	4607 K译由
""", '来': """
来发	31 K表第一
来源	4545 K:
""", '校': """
校对	4545 K:
""", '構': """
構成	2537 K・文
""", '次': """
次に	2529 K読む:
次の	2557 Kページ:	2557 【K記事】
次ペ	2557 Kージ:
""", '欢': """
欢迎	12 K关注	68 K转载	4541 K加入	4542 K在	4542 K关注	4543 K提供线索	4543 K投稿
""", '歡': """
歡迎	12 K追蹤	68 K轉載	4541 K加入	4542 K在	4543 K提供線索	4543 K投稿
""", '此': """
此主	76 K题已自动关闭
此摘	4548 K要	4607 K要由ai
""", '测': """
测一	4552 K测:
""", '測': """
測一	4552 K測:
""", '点': """
点击	4536 K查看	4536 K阅读:	4555 K观看视频	4555 K收听
点我	4541 K加入
""", '熱': """
熱門	4567 K新聞:
""", '爆': """
爆料	41 K热线	41 K電話	41 K專線	4543 K请	4543 K請
""", '版': """
版权	4606 K声明	4606 K所有
版權	4606 K聲明
""", '用': """
用微	4522 K信扫
""", '画': """
画像	2529 【K】	2557 【Kを見る】	2588 K#/#	2588 K #/#	2588 K # / #
""", '留': """
留言	5 K
""", '発': """
発现	44 K错误
""", '發': """
發現	7 K錯誤	44 K有誤	4551 K錯誤
發生	4602 K錯誤
""", '皆': """
皆さ	33 Kんはどう
""", '相': """
相关	4536 K阅读	4536 K新闻	4536 K报道:	4536 K阅读:	4567 K新闻:	4567 K文章:
相關	4536 K新聞	4536 K報導	4536 【K新聞】	4536 K閱讀:	4567 K新聞:	4567 K文章:	4567 K報導:
""", '看': """
看更	4536 K多:
""", '立': """
立即	4541 K加入	4552 K报名	4552 K報名
""", '筆': """
筆者	2537 Kプロフィール
""", '編': """
編輯	4545 K:
編集	41 K部への情報提供
""", '线': """
线索	4543 K征集
""", '编': """
编辑	4545 K:	4545 (K:
""", '聽': """
聽我	4555 K們的podcast
""", '著': """
著者	2537 Kプロフィール
""", '要': """
要約	26 Kは
""", '覺': """
覺得	69 K有用
""", '觀': """
觀看	4555 K上方影片
""", '观': """
观看	4555 K上方视频
""", '视': """
视频	4567 K:
""", '觉': """
觉得	69 K有用
""", '訂': """
訂閱	4562 K	4572 K本報	4572 K我們	4572 K本刊
""", '記': """
記事	7 Kの誤り	2548 Kの誤り	2548 Kに誤り
記者	2537 Kのプロフィール
""", '評': """
評論	5 K
""", '試': """
試し	59 Kてみ
""", '詳': """
詳し	2529 Kくはこちら
""", '誤': """
誤り	44 Kを見つけ	44 Kにお気づき
誤字	7 K	44 K脱字
""", '読': """
読者	2561 【Kプレゼント】	2561 Kプレゼント
""", '請': """
請支	4560 K持
""", '订': """
订阅	4562 K	4572 K本报	4572 K我们	4572 K本刊	4572 K本公众号	4572 K手机报
""", '评': """
评论	5 K	27 K
""", '试': """
试过	59 K了吗
""", '该': """
该主	76 K题已关闭
""", '请': """
请支	4560 K持
""", '責': """
責編	4545 K:
""", '資': """
資料	4545 K來源:
""", '質': """
質問	72 Kは	72 Kがある方は
""", '贊': """
贊助	4560 K
""", '责': """
责任	4545 K编辑:	4545 (K编辑
责编	4545 K:
""", '赞': """
赞助	4560 K
""", '転': """
転載	68 K歓迎	68 K自由	68 K可
""", '轉': """
轉載	68 K請註明
""", '转': """
转载	68 K请注明
""", '还': """
还可	4576 K输入
""", '这': """
这个	4549 K摘要
这段	4549 K摘要
这篇	8 K文章	52 K调查	52 K报道	4549 K文章
""", '追': """
追蹤	12 K
""", '這': """
這段	4549 K摘要
這篇	4549 K文章
""", '還': """
還可	4576 K輸入
""", '采': """
采写	4545 K:
""", '長': """
長按	4541 K
""", '长': """
长按	4541 K
""", '開': """
開啟	4522 K通知	4522 K推播通知
""", '間': """
間違	44 Kいを見つけ	44 Kいにお気づき
""", '関': """
関連	2529 K記事	2529 K記事:	2529 【K記事】	2529 K:	2529 【K】	2557 【K写真】
""", '閱': """
閱讀	4536 K更多
""", '问': """
问问	4548 K我们的ai
""", '阅': """
阅读	4536 K更多
""", '面': """
面白	69 Kかった
""", '首': """
首发	4606 K于
首頁	97 K>	97 K＞	97 K >	97 K '
首页	97 K>	97 K＞	97 K >	97 K '
""", '馬': """
馬上	4552 K報名
""", '马': """
马上	4552 K报名
""", '點': """
點我	4541 K加入
點擊	4536 K查看	4536 K閱讀:	4555 K觀看影片
""", '같': """
같이	2637 K 보기:
""", '관': """
관련	2637 K 기사:	2660 K 기사 :	2660 [K 기사]	2660 K 기사-
관련기사	2637 K	2637 K:	2637 [K]	2660 K :
""", '광': """
광고	86 K:	86 [K]	86 (K)
""", '구': """
구독	12 K
""", '궁': """
궁금한	72 K 점은	72 K 점이
""", '기': """
기사	1 K 듣기	41 K 제보	2648 K #줄 요약
기사에	73 K 대해 궁금	2653 K 오류가
""", '네': """
네이버	12 K
""", '다': """
다음	2660 K 기사:
""", '당': """
당신의	2652 K 선택은
""", '댓': """
댓글	5 K
댓글은	27 K
댓글이	5 K
""", '더': """
더	2637 K 읽기:
더보기	2637 [K]	2637 K:
""", '도': """
도움이	69 K 되셨다면
""", '독': """
독자	2652 K 설문에	2652 K 설문조사에
""", '드': """
드셔	59 K 보셨나요
""", '만': """
만들어	59 K 보셨나요
""", '많': """
많이	2660 [K 본 기사]
""", '문': """
문제가	2695 K 발생했습니다
""", '발': """
발견	7 K错误
""", '본': """
본	2648 K 요약은
""", '사': """
사진	2696 K #/#	2696 K # / #
사진출처	2663 K:
""", '생': """
생성형	2648 K ai가 요약
""", '선': """
선택	2693 (K) 개인정보	2693 [K] 개인정보	2693 (K) 광고성	2693 [K] 광고성
""", '설': """
설문에	2652 K 참여하세요
""", '아': """
아직	32 K 댓글
""", '앱': """
앱	13 K
앱을	13 K
""", '여': """
여러분은	2652 K 어떻게 생각
여러분의	33 K 생각
""", '영': """
영상	2637 [K]
""", '오': """
오류가	2695 K 발생했습니다
오류를	7 K
오타가	44 K
오타를	44 K
오탈자가	44 K
오탈자를	44 K
""", '유': """
유익했다면	69 K
""", '이': """
이	8 K 기사	52 K 취재에는	52 K 기사에는	76 K 주제는 닫혔	2648 K 요약은 ai	2648 K 요약이 도움	2648 K 기사는 인공지능	2648 K 기사는 ai	2648 K 번역	2653 K 기사가 도움이	2653 K 기사를 어떻게	2653 K 뉴스에 대한 의견	2653 K 기사에 대한 의견
이미지	2696 K #/#	2696 K # / #
이슈	2660 [K]
이어	2637 K 읽기:
""", '인': """
인기기사	2660 [K]
""", '일': """
일시적인	2695 K 오류가
""", '자': """
자료출처	2663 K:
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
지금	2670 K 플레이:
""", '질': """
질문은	72 K
""", '첫': """
첫	31 K 댓글	31 K 번째 댓글
""", '추': """
추천	2637 K 기사:
추천기사	2660 [K]
""", '출': """
출처	2663 K:	2663 K :
출처를	68 K 밝히면	68 K 밝히고
""", '카': """
카카오톡	12 K	41 K 제보
""", '페': """
페이지	2696 K #/#
""", '필': """
필수	2693 (K) 개인정보	2693 [K] 개인정보	2693 (K) 이용약관	2693 [K] 이용약관
""", '함': """
함께	2637 K 볼 만한 기사:	2637 K 보면 좋은 기사:	2660 [K 읽기]
""", '핫': """
핫클릭	2660 [K]
""", '해': """
해	59 K 보셨나요
""", '홈': """
홈	97 K>	97 K >	97 K '
""", '화': """
화보	2637 [K]
""", '후': """
후원	2689 K 계좌
후원계좌	2689 K
"""}

CONTAINS = {',': """
,说:	4631 K
""", '@': """
@我	62 K
""", 'a': """
abonați	80 K-vă	3528 K-vă	3532 K
abonații	50 K pot	3529 K noștri
abonează	80 K-te	3428 K-te pentru	3433 K-te pe youtube	3528 K-te
abonné	50 en tant qu'K	1780 pas encore K	1782 déjà K	1784 en tant qu'K
abonnés	1780 réservé à nos K	1782 réservé aux K	1934 nos K	1937 K
abonējiet	80 K	2854 K
actualisé	98 cet article a été K
actualité	1790 l'essentiel de l'K	1800 suivez l'K	1800 suivez toute l'K	1800 retrouvez toute l'K	1823 couvre l'K
actualizată	98 știrea a fost K
acționari	3496 fără K
adatkezelési	2147 K tájékoztató
adhérent	80 devenez K
adhérez	80 K
admitió	1494 K
adomány	2238 K
adományoddal	2234 K
adományok	2238 K
adományozz	2234 K
adományozzon	2168 K itt
advirtió	1494 K
adó	2136 K #%
adód	2236 K #
adója	2168 K #
adăugat	3531 a K
affichée	60 e-mail ne sera pas K
affiliatelänkar	37 K	74 K	4023 K	4050 K
affilié	37 lien K	74 lien K
affiliés	37 liens K	74 liens K
affirmé	1936 a K
afiliación	37 enlaces de K	74 enlaces de K
afirmó	1494 K
afișată	60 email nu va fi K
agregó	1494 K
aicināja	2857 K
aizsargātas	2796 visas tiesības K
aiškino	2790 K
ai가	2700 K 작성	2700 K 생성	2700 K 요약	2700 K 번역
ai로	2700 K 작성	2700 K 생성
ai를	2700 K 활용해
ajouté	1936 a K
ajută	3528 K-ne
ajánld	2234 K fel
aktualizovaný	98 článok bol K
aktualizován	98 článek byl K
aktérů	98 jména K
alkalmazás	2144 töltsd le az K
alkalmazásban	2166 az K
alkalmazást	2166 K
alkalmazásunk	2235 K
alkalmazásunkat	2144 töltse le K
alkalmazásunkban	84 K
alăturat	3447 s-a K echipei
alăturați	51 K-vă
alătură	51 K-te lor	51 K-te
améliorer	1844 aidez-nous à K
anhören	2 artikel K	2 text K	2 beitrag K	789 jetzt K:
anketě	510 naší K	510 v K
ankietę	35 naszą K	3194 naszą K	3194 krótką K
ankstesnėje	98 K versijoje
anmäl	4087 K dig till vårt	4087 K dig till våra
anmäla	4018 genom att K dig
annoncé	1936 a K
annoncør	653 betalt af en K	653 betalt af K
annonslänkar	37 K	74 K	4023 K	4050 K
annonsör	4032 betalt av en K	4032 betald av en K
annonsør	3089 betalt av en K
anterioară	98 versiune K a
antérieure	98 version K de cet
anunció	1494 K
anunțat	3531 a K
använder	3988 vi K cookies	3989 K kakor
anúncio	3335 após o K	3335 depois do K
anúncios	70 sem K	3421 sem K
apelował	3275 K
apelowała	3275 K
aplicació	84 a la nostra K
aplicación	84 en nuestra K	1352 descarga la K	1352 descarga nuestra K
aplicația	84 în K noastră	3434 descarcă K	3528 descarcă K noastră	3528 descarcă gratuit K	3528 descarcă K și	3529 K noastră
aplikacją	84 z naszą K
aplikację	3159 pobierz naszą K	3160 pobierz K	3160 ściągnij K	3217 naszą K
aplikací	84 s naší K
aplikácii	84 v našej K	3799 našej K
aplikáciu	3799 mobilnú K	3799 K
aportació	463 la teva K
aportación	1387 tu K	1413 haz tu K
apoyá	1491 K
applikációnk	2166 K
applikációnkat	2166 K
applikációnkban	84 K
apsolīja	2857 K
apóyanos	1387 K	1491 K
apóyenos	1387 K	1491 K
apúntate	1331 K a	1347 K a nuestra	1347 K gratis	1491 K gratis
apărat	3531 s-a K
arkadaşina	49 K gönder
arkadaşiniza	49 K gönderin
arkadaşinla	4203 bir K paylaş
artykuł	15 darmowy K	20 cały K	3148 podoba ci się ten K	3195 nasz K do końca	3215 ostatni darmowy K	3273 ten K
artykułu	98 do K dodano
artykuły	15 darmowe K
artykułów	15 darmowych K
artículo	15 K gratis	20 leer este K	20 leer el K	1332 te ha gustado este K	1340 regala este K	1340 regalar este K	1343 último K gratis	1343 te queda # K	1416 y lee este K	1492 este K
artículos	15 K gratis	1343 K gratis este mes	1343 te quedan # K	1343 límite de K
aseguró	1494 K
associés	1806 cookies K à ce contenu
assuré	1936 a K
asszisztensünk	63 virtuális K
asumă	30 nu își K
atsiųsime	57 K jums
ausgewählt	842 produkte unabhängig K
autentificați	24 K-vă
autentifică	24 K-te	3428 K-te pentru
autorką	3186 kontakt z K
autorská	492 K práva
avertizează	3531 K
avísanos	1491 K
ayúdanos	1387 K	1491 K a
açikladi	4280 K
açin	4203 K
añadió	1494 K
año	1493 al K
""", 'b': """
bağirdi	4280 K
bağirdilar	4280 K
bağiriyor	4280 diye K
bağiriyordu	4280 K
bağiş	4277 K yap	4281 K
bağişiniz	4277 K
bağlantilari	74 satiş ortakliği K	4200 satiş ortakliği K
başlayan	4202 tl'den K
başvurun	4203 K
behält	29 K sich vor	29 K sich das recht
behöver	3970 vi K ditt stöd	4087 vi K din hjälp
beiträge	58 neue K per mail
bekapcsolása	2144 értesítések K
beløb	708 fast K
beløp	3143 gi et K	3145 fast K
bemängeln	907 K
bemängelt	907 K
berätta	67 K för oss	67 K din
berättade	4090 K
berättar	4090 K
bestätigen	732 K sie ihre
bestätigungslink	833 K
bestätigungsmail	732 K	833 K
betalvägg	4091 K
bezpečí	98 linka K
bezplatný	530 poslední K článek	3793 náš K webinár	3816 posledný K článok
bezplatných	3802 K článkov
bezpłatne	3200 K konto
bezpłatny	3191 nasz K webinar	3215 ostatni K artykuł
bezpłatnych	3200 limit K
beágyazott	2200 egy K tartalom látható	2200 egy K tartalom található
beğendiyseniz	4278 bu haberi K	4278 bu yaziyi K
biết	4508 cho K
blokování	484 K reklam
bohaterów	98 imiona K
boletín	78 el K	78 al K	78 nuestro K	1347 recibe el K	1347 nuestro K	1350 K diario	1491 recibe el K	1492 nuestro K	1495 K
boîte	79 dans votre K mail	79 dans ta K mail	79 dans votre K	1789 dans votre K mail	1789 dans votre K e-mail
brezplačen	3914 zadnji K članek
brezplačne	3901 K članke
brezplačni	3894 naš K webinar	3914 zadnji K članek
brezplačnih	3901 K člankov
bronił	3275 K się
brzmiał	3275 K
brzmiała	3275 K
brzmiało	3275 K
butlletí	392 subscriu-te al K	392 el nostre K	464 el nostre K	467 K
buzdított	2237 K
buzdította	2237 K
buzón	79 en tu K	1348 en tu K
bájate	1491 K la app
bölümünde	85 yorum K
bönföll	4090 K
böngésző	10 a K
böngészője	10 az ön K
bötfällde	4090 K
bønfaldt	709 K
bønn	3023 vi har en K til deg
bønnfalt	3146 K
bústia	414 a la teva K
bülten	4196 e-K	4281 K
bültene	4163 K abone	4163 K kayit	4163 K kaydol
bülteni	4196 haber K
bültenimiz	78 K	4278 K
bültenimize	78 K	78 e-K	4163 K	4277 K	4278 K
bültenine	4196 K
błagał	3275 K
błagała	3275 K
bạn	49 gửi cho K bè	4413 hộp thư của K	4447 sự ủng hộ của K	4505 mời K	4505 cần sự ủng hộ của K	4505 nhờ sự ủng hộ của K
bằng	4455 K văn bản của báo
""", 'c': """
caffè	2394 un K
café	54 me paga um K	1388 un K	1413 un K al mes	1826 un K
caractères	1844 limitées à # K
catedrática	1384 es K
catedrático	1384 es K
celého	472 pro čtení K
cercetătoare	3447 este K
cercetător	3447 este K
changés	98 prénoms ont été K
chaîne	1934 notre K
chefredaktör	4008 är politisk K	4008 är K
chefredaktør	631 er K
chuyện	4434 bạn có câu K
chép	4429 cấm sao K	4455 mọi sao K
chính	98 đính K	4422 K sách bảo mật
chúng	38 nhắn cho K tôi	38 viết cho K tôi	38 liên hệ với K tôi	38 gửi cho K tôi	38 gửi về cho K tôi	38 kể cho K tôi	38 chia sẻ với K tôi	39 phóng viên của K tôi	57 K tôi gửi bạn	57 K tôi gửi đến bạn	57 K tôi gửi tới bạn	67 nhắn cho K tôi	67 viết cho K tôi	67 gửi cho K tôi	67 gửi về cho K tôi	67 kể cho K tôi	67 chia sẻ với K tôi	67 hãy kể với K tôi	67 kể với K tôi	4413 bản tin của K tôi	4416 theo dõi K tôi	4434 cho K tôi qua	4434 liên hệ với K tôi	4505 ủng hộ K tôi	4505 K tôi cần sự giúp đỡ	4505 giúp K tôi	4505 theo dõi K tôi	4505 hãy gửi cho K tôi	4505 hãy liên hệ với K tôi	4505 hãy báo cho K tôi	4506 K tôi trên	4506 của K tôi	4506 cho K tôi
chọn	4505 hãy bình K
cikkből	2233 K #
cikkéből	2233 K #
cikkünk	2235 minden K
cikkünkhöz	2235 minden K
comentário	6 deixe seu K	6 deixar um K	21 login para publicar um K
comentários	85 nos K	3308 nos K
comentó	1494 K
comisión	1402 recibir una K
comissió	409 rebre una K
comissão	3334 receber K	3334 receber uma K
commerciële	2939 K partner
communauté	1831 K whatsapp	1831 K signal
compártela	25 K	49 K
compártelo	25 K	49 K
comunità	2418 parte della nostra K
condamné	1936 a K
condiții	3437 termeni și K
confidentialité	1807 politique de K
confidențialitate	3437 politica de K
conférences	1823 est maître de K
connecté	1809 vous devez être K
contactați	38 K-ne	67 K-ne
contactează	38 K-ne	67 K-ne
conteúdo	9 este K	9 K externo	3285 acesse todo o K	3329 ao exibir este K	3329 ao ver este K
contribuição	3321 com a sua K	3420 sua K é essencial
contáctanos	38 K
contáctenos	38 K
contém	98 K cenas
contó	1494 K
conversación	1370 participar en la K
conținut	9 acest K	3428 K doar pentru abonați
conținutului	3444 preluarea K
cookieinställningar	4010 K
corespondentă	3447 este K
corrección	98 K:
correção	98 K:
corrigé	98 article a été K
creează	3528 K un cont pentru a citi
csatornájára	2158 viber-K
csatornánk	2235 K
csatornánkhoz	2158 telegram-K	2158 whatsapp-K
csatornánkra	2158 youtube-K	2234 iratkozz fel K	2234 iratkozzon fel K
csábított	2237 K
cuéntanos	38 K	67 K	1370 K en	1491 K
cuéntenos	38 K	67 K
czytać	3154 aby K dalej	3154 żeby K dalej	3272 chcesz K dalej
czytelników	36 naszych K	3195 opiniami K	3206 z wpłat K	3206 dzięki wsparciu K	3223 K	3273 naszych K	3273 z wpłat K
câmpurile	60 K cu steluță
cântau	3531 K
címével	2190 e-mail-K
cùng	51 hãy tham gia K họ
của	4436 là cây bút K	4506 độc giả K
""", 'd': """
daní	3807 # % z K	3807 #% z K
darbą	2788 mūsų K
darowiznę	3152 przekaż K	3272 przekaż nam K	3272 przekaż K na
datenschutzerklärung	749 unserer K	905 unserer K	905 unsere K
datenübertragung	783 der K zu
dați	62 K-mi tag
debatindlæg	632 send dit K	632 skrive et K
debatredaktør	631 er K
debattredaktør	3063 er K
debattør	631 er K
declaró	1494 K
decía	1494 K
demandé	1936 a K
denmişti	4280 K
denunció	1494 K
dependență	88 jocurile de noroc pot crea K
descrições	98 contém K
descárgate	1352 K la	1352 K nuestra
destekçimiz	4203 K olun	4277 K olun
desteğiniz	4277 K
desteğinizle	4278 K
desteğiyle	18 okurlarin K	4189 yapay zeka K	4198 K ayakta	4208 yapay zeka K
değildir	30 sorumlu K
değiştirildi	98 isimler K
değiştirilmiştir	98 isimler K
dimineață	17 în fiecare K
diskutovať	3798 K môžu
disponível	3293 K no google play
doação	3281 faça uma K	3321 sua K	3420 sua K	3420 faça uma K	3424 K
doações	3424 K
dodał	3275 K
dodała	3275 K
dodává	588 K
događaj	3694 naš K
domagał	3275 K się
donació	463 fes una K	467 K
donación	1335 haz una K	1335 tu K	1387 tu K	1387 una K	1491 tu K	1491 haz una K	1495 K
donația	3528 K ta
donație	3528 fă o K	3532 K
donații	3532 K
donează	90 K cât poți	3528 K acum
doplněn	98 článek byl K
doporučil	588 K
doporučila	588 K
doporučovala	588 K
dopuštenja	3705 bez K
doradzał	3275 K
dorzuć	3272 K się
dostawać	3216 chcesz K
dostávajte	3822 K
dostávat	531 chcete K
dostávať	3817 chcete K
dostávejte	537 K
dostęp	80 kup K	3154 masz już K	3200 pełny K do	3200 wykup K	3272 kup K
dostępny	3154 artykuł K tylko
dotazník	511 krátký K	3797 krátky K
dotazníka	3797 nášho K
dotazníku	510 našeho K	511 krátkého K
dowolną	3274 K kwotą
dočtete	518 více se K
dołóż	3272 K się
dołącz	51 K do nich	51 K	3165 K do nas na	3272 K do nas	3272 K do grona	3272 K do nich
drastické	98 obsahuje K
draudžiama	2734 K kopijuoti	2734 be leidimo K	2734 be sutikimo K
draudžiamas	2755 be leidimo K
dueños	1443 sin K	1443 ni K
dumneavoastră	10 browserul K
duyệt	10 trình K của bạn
działać	3273 K dalej
dziennikarką	3187 jest K	3257 jest K
dzięki	3273 K wam	3273 K tobie
dziękujemy	3197 K za zapisanie	3197 K za zapis	3272 K, że nas czytasz
där	42 var du K
débloquer	1782 pour K
déclare	1936 K
déclaré	1936 a K
découvrez	1780 K nos offres	1933 K nos offres
déductible	1774 K des impôts	1774 K à #	1935 K
déjanos	6 K tu	77 K tu correo
déjenos	77 K su correo
dénonce	1936 K
déplore	1936 K
déposés	1836 des cookies seront K
désabonner	1789 K à tout moment
désactiver	1804 K adblock
désactivez	1804 K adblock
désinscrire	1790 vous K à tout moment
díky	586 K vám
dôvery	98 linku K
dömde	4090 K
dømte	709 K	3146 K
düzeltme	98 K:
děkujeme	585 K, že nás čtete
dřívější	98 K verzi článku
důvery	98 linka K
dụng	4418 tải ứng K	4505 tải ứng K của	4505 hãy tải ứng K	4505 tải ngay ứng K
""", 'e': """
edellyttää	1714 K tunnusta
editörlerimize	39 K
editörüdür	4186 K
editörün	98 K notu
egyetért	43 K?
egyetértesz	43 K?
együttműködésében	2232 K készült
elaboración	1402 no ha participado en la K
electrònic	392 el teu correu K
electrónico	60 correo K no se mostrará	1348 tu correo K	1370 tu dirección de correo K no será publicada
elküldjük	57 K neked	57 K önnek
elolvasásához	2138 a teljes cikk K
elsőként	2167 értesülj K
előfizetés	2238 K
előfizetéssel	2170 K
előfizető	2138 már K	2234 legyen K
előfizetőink	50 K	2138 K olvashatják	2170 K számára	2235 K
előfizetők	50 az K	2180 csak K	2238 K
előfizetőknek	2139 csak K	2180 K szól
előfizetőként	50 K
előfizetőnktől	2190 K
emlékeztetett	2237 K
emoțional	98 pot afecta K
endereço	3307 seu K de email não será
engedély	2173 K nélkül tilos
engedélyezze	2146 K a javascript
engedélyezése	2200 tartalmainak K	2200 tartalmak K
engedélyhez	2173 K kötött
enkät	35 vår K
enquête	35 notre K	35 onze K	53 mois sur cette K	53 mois à cette K	53 mois pour cette K	98 pour cette K, nous	1934 cette K	2955 onze korte K	2955 onze K
enquêtent	1934 K pour vous
enquêtes	1934 nos K
ensimmäinen	1763 K kuukausi
enthält	783 dieses element K daten
entraînement	48 K d'ia
entrée	1893 ctrl+K	1893 ctrl + K
enviáselo	49 K
envíala	49 K
envíalo	49 K
envíanos	1491 K
epizódu	3795 K
erată	98 K:
ergänzt	98 text wurde K	98 artikel wurde K
erhvervsredaktør	631 er K
erhältlich	789 shop K	862 im shop K
erişin	4203 K
erklärt	907 K
erklärte	907 K
erkände	4090 K
erzähl	38 K es uns	67 K es uns	67 K uns
erzählen	38 K sie uns	38 K sie es uns	67 K sie uns	67 K sie es uns	904 K sie es weiter
erzählt	67 K uns	907 K
erzählte	907 K
escribió	1494 K
escríbanos	38 K	67 K
escríbenos	38 K	67 K	1370 K a	1491 K
estimé	1936 a K
estás	1332 ya que K aquí	1332 ya que K por aquí
etichetați	62 K-mă
etichetează	62 K-mă
etiquétame	62 K
etiquétanos	62 K
etkinleştir	4171 javascript'i K
evästeasetuksiasi	1691 K
evästeet	1691 K	1716 K
evästeitä	1674 K
existují	521 K díky
experiência	67 conte sua K
explicó	1494 K
expliqué	1936 a K
expérience	67 partagez votre K
externého	3789 K obsahu
externí	503 K obsah
externího	503 K obsahu	503 obsah z K
externý	3789 K obsah
""", 'f': """
favoritkälla	4004 K
faça	3420 K um pix
felelősséget	30 nem vállal K
felhasználási	2147 K feltételek
felietonistką	3257 jest K
felietonistą	3257 jest K
feliratkozás	2140 K a hírlevélre	2140 hírlevél K
feliratkozásommal	2156 K
feliratkozással	2156 K
felkavaró	98 K
fictício	98 nome K
fictícios	98 nomes K	98 nomes são K
filmări	40 poze și K
folosește	3437 K cookie
folytatásához	2138 a cikk K
fordítóval	2163 gépi K
forintért	2170 havi # K
formulára	3800 odoslaním K
formulário	3420 inscreva-se no K
formuláře	514 odesláním K
forrásként	2157 kedvenc K
fortæl	67 K os
fortæller	709 K
fotoğraf	40 K ve video
fotoğraflarinizi	40 K
fotóidat	40 K
fotóit	40 K
frissítettük	98 K a cikket	98 cikkünket K
frågade	4090 K
früheren	98 K version	98 K fassung
férjen	2234 K hozzá
följ	3984 K oss på	4087 K oss
förbehåller	29 K sig	29 K oss
förbehållna	4000 alla rättigheter K
fördere	904 K
fördermitglied	80 werden sie K	804 werde K	804 werden sie K
fördern	904 jetzt K	904 K sie
föredragen	4004 K källa
föredragna	4004 K källa
föreslog	4090 K
författare	4008 är K och
förklarade	4090 K
förklarar	4090 K
försvarade	4090 K sig
følg	606 K os på	706 K os	3039 K oss på	3143 K oss
første	644 K måned	708 K måned	3077 K måned	3145 K måned
független	2136 támogassa a K	2235 K sajtó
főmunkatársa	2220 K
főszerkesztője	2161 K
""", 'g': """
gadā	2856 K
gazeteciliği	4278 bağimsiz K
gazeteciliğimiz	4278 K
gazetę	3226 kup K
gefällt	833 K ihnen, was sie	833 K dir, was du
gelmişken	4157 buraya kadar K
gespräch	98 K wurde gekürzt
geändert	98 namen K	98 name K	98 namen wurden K
geöffnet	752 wird in neuem fenster K
giovedì	17 ogni K
glücksspiel	88 K kann süchtig machen
glücksspiele	88 K können süchtig machen
godišnje	3768 K
gridò	2501 K
gràcies	415 K a gent com tu	464 K a tu
grátis	3422 teste K
grâce	18 K à vous	1771 K à vos dons
gwiazdką	60 pola z K
gärna	4087 vill K höra från dig
går	590 før du K	3023 før du K
gåva	3970 ge en K i dag	3970 ge en K nu	3971 din K	3971 ge en K	4087 din K gör	4087 ge en K i dag	4091 K
gönderdik	4210 size bir e-posta K
gönderin	4203 K
gönderiyoruz	57 size K	57 sana K	57 yazilarini K
göndermeyiz	71 spam K
göra	4088 K mer
göre	4280 K
görün	4203 K
görünmeyecek	60 e-posta adresiniz K
görüntülerinizi	40 K
göster	4203 K
gösterilmeden	4179 kaynak K
gösterilmeyecek	60 e-posta adresiniz K
gösterilmez	60 e-posta adresiniz K
güncellendi	98 haber K	98 yazi K
güncellenmiştir	98 haber K
głosił	3275 K
głosiła	3275 K
głosiło	3275 K
głosuj	3211 K
głosujcie	3211 K
głównej	3202 na stronie K
gương	64 trang K
gửi	49 hãy K	4434 xin K về
""", 'h': """
használ	2146 cookie-kat K	2147 sütiket K
használat	2146 sütik K
hazardní	83 účastí na K hře
hazardných	83 účasťou na K hrách
heißt	907 K es
helyesbítés	98 K
helyreigazítás	98 K
hikâyeni	67 K bizimle
hikâyenizi	67 K bize
hinzufügen	775 bei google K
hirdették	2237 K
hirdetés	11 a K	11 K után
historią	67 podziel się swoją K
história	67 conte sua K
hjälp	4011 K av ai	4033 K av ai	4087 K oss
hjälper	4087 din gåva K
hjælp	634 K af ai	634 K fra ai	654 K af ai	706 vi har brug for din K	706 K os
hjælper	706 dit bidrag K
hlásal	588 K
hlásala	588 K
hlásá	588 K
hovorí	3869 K
hozzászólás	21 K küldéséhez
hozzászóláshoz	6 K
hozzászólásokban	85 a K
hozzátette	2237 K
hviezdičkou	60 polia s K
hvězdičkou	60 pole s K
hyödyntäen	1692 tekoälyä K
hágase	80 K socio
hájil	588 K se
hájila	588 K se
häng	4087 K med i
häufiger	775 bei google K
hävdar	4090 K
håller	43 K du med	43 K du inte med	4040 läsare som K
hævder	709 K
hébergé	1806 ce contenu est K par
hình	98 có chứa K ảnh
híreinket	2190 K
hírekben	2144 a google K	2157 google K
hírlevelére	2156 K
hírlevelünk	78 K	2235 K
hírlevelünket	2156 K
hírlevelünkre	78 K	2140 K	2234 iratkozzon fel K	2234 iratkozz fel K	2235 K
hírlevél	2238 K
hírlevélre	78 K	2234 iratkozz fel a K	2234 iratkozzon fel a K
hó	2236 ft/K
hónap	2170 első K	2236 első K
hören	857 K sie hier.
hører	3068 der du K
hükmetti	4280 K
hüüdis	1563 K
hüüdsid	1563 K
hűségidő	2180 K nélkül
hồng	4454 nhận hoa K
""", 'i': """
iecienītāko	2804 K avotu
iepriekšējā	98 K versijā
ifølge	709 K	3146 K
illimité	1784 accès K	1853 en K
imágenes	40 tus K	98 contiene K
incorporó	1384 se K a
independentă	3529 presa K
independência	3421 a K
indicó	1494 K
indiqué	1936 a K
indrømmede	709 K
indrømmer	709 K
indépendance	1934 notre K
indépendant	1771 soutenez le journalisme K	1934 journalisme K	1934 média K
indépendante	1850 la presse K a	1934 presse K	1934 information K
información	1360 sigue toda la K	1360 siga toda la K	1384 cubre la K	1492 esta K
informację	3186 wyślij K
informações	98 com K de
informațiilor	3444 preluarea K
informó	1494 K
informē	2857 K
ingresá	77 K tu correo
innehåll	3989 externt K	4010 externt K
innehåller	98 K spoilers
innehållet	9 K
innrømmer	3146 K
innrømmet	3146 K
inquiète	1936 s'K
inquérito	35 nosso K
inscrição	3289 cancelar a K	3343 sua K foi
inscríbete	1331 K
insändare	43 K	4009 skicka din K	4009 din K till	4009 skriva en K
intelektą	2742 dirbtinį K	2757 dirbtinį K
inteligencję	3208 przez sztuczną K
inteligencí	523 umělou K
intelligenciával	2163 mesterséges K készült	2182 mesterséges K
introduceți	77 K adresa de email
intégralité	1780 pour lire l'K
investigación	53 meses en esta K	53 meses a esta K	98 para esta K	1492 esta K
investigação	3421 esta K
investigație	3529 această K
investigațiile	3529 continua K
invítame	54 K a un café	54 K un café	1491 K a
invítanos	1491 K a
ismételgette	2237 K
istediğiniz	4162 K zaman iptal	4279 K zaman iptal
izražavaju	3699 komentari K
içeriği	9 K
içeriğin	4188 harici K
içermektedir	98 sahneler K
išorinio	2740 K turinio
""", 'j': """
jautāja	2857 K
javascript가	2679 K
javascript를	2679 K
javasolják	2237 K
jelölj	62 K meg	62 K be
jelöljetek	62 K meg
jesteś	3148 skoro już tu K	3148 skoro tu K
jugé	1936 a K
jurnalistă	3447 este K
jurnaliștii	39 K noștri	3470 K noștri îți trimit	3529 K noștri
jälgi	1560 K meid
jäljellä	1710 ilmaista juttua K
jäseneksi	80 liity K	1761 liity K
""", 'k': """
kanał	3273 nasz K
kannatusjäseneksi	1761 liity K
kanál	586 náš K
każdego	17 K ranka
každé	17 K ráno
kaže	3769 K
kedykoľvek	3774 odhlásiť sa môžete K
keresőben	2157 google-K
khoản	4411 bạn đã có tài K	4422 điều K sử dụng
không	43 K đồng ý?	60 email của bạn sẽ K hiển thị	71 K spam	4429 K sao chép
khẳng	4508 K định
kiabált	2237 K
kiabálta	2237 K
kiabálták	2237 K
kiegészítettük	98 a cikket K	98 cikkünket K
kifogásolja	2237 K
kirjeessä	1764 luki K
kiáltott	2237 K
kiáltotta	2237 K
kiáltották	2237 K
kiến	4442 ý K của bạn sẽ	4505 hãy gửi ý K	4505 vui lòng gửi ý K
kliknutím	514 K na
kolačića	3690 K	3720 K
kolačiće	3690 K	3720 K
kolačići	3690 K
komentować	6 K	3174 aby K
komentár	6 pridať K	3798 pridajte K
komentára	3798 pridanie K	3798 vloženie K
komentároch	85 v K
komentárov	85 do K
komentátor	501 je K	501 , K	571 , K
komentátorem	501 je K	571 je K
komentátorka	571 , K
komentátorkou	501 je K	571 je K	3787 je K
komentátorom	3787 je K
komentář	6 přidat K
komentáře	6 pro přidání K	512 vložení K	512 přidání K
komentářích	85 v K
komentářů	21 přidávání K se musíte	85 do K
kommentarsfältet	85 i K
kommenteléshez	6 K
kommenttikentässä	85 K
koneääni	1692 K
konferencję	3191 naszą K
konuştu	4280 diye K	4280 K
kopírovanie	3780 K obsahu bez	3780 K je zakázané
kopēšana	2803 K bez
korespondentką	3187 jest K	3257 jest K
korespondentė	2739 K
korábban	2189 K itt írtunk	2189 K ebben a cikkben írtunk
korábbi	98 cikkünk K
krzyczał	3275 K
krzyczała	3275 K
krzyknął	3275 K
krzyknęła	3275 K
krävde	4090 K
krævede	21 K felter er	709 K
krönikör	4008 är K	4072 är K
kulturalną	3195 K dyskusję
kulturredaktör	4008 är K	4072 är K
kulturredaktør	631 er K	692 er K	3063 er K	3128 er K
kumppanuuslinkkejä	74 K	1704 K
kvíz	510 náš K	3797 náš K
kvíze	3797 našom K	3797 v K
kvízu	510 našem K	510 v K
kyltissä	1764 luki K
kysyivät	1764 K
kávéra	54 hívj meg egy K	54 hívjon meg egy K	2236 K
käsitellään	98 jutussa K
käyttää	1672 tämä sivusto K
käyttöehdot	1699 hyväksyt K
képeidet	40 K
képeit	40 K
kérdezte	2237 K
kérdezték	2237 K
kérdőívünket	35 K
kért	2237 K
kérte	2237 K
kérték	2237 K
kívánt	98 nem K
können	90 geben sie, was sie K	90 geben sie, so viel sie K	904 K sie uns
könyörgött	2237 K
könyörögtek	2237 K
köszönjük	2234 K, hogy olvasol
kötelező	21 K mezőket
kövessen	2144 K minket	2234 K minket
követelte	2237 K
követelték	2237 K
közlése	2181 nélküli K tilos
közreműködésével	2232 K készült
közéjük	51 állj be K	51 álljon be K
közölte	2237 K
kúpte	3866 si K
küldd	49 K el
küldjük	57 K neked
küldünk	57 K neked
kündigte	907 K an
künstlichen	793 K stimme vorgelesen	793 K stimme vertont
künstlicher	850 mithilfe von K
küpsised	1513 K
küpsistega	1513 K	1532 K
küsis	1563 K
kč	516 za # K	516 od # K	587 od # K
kļūsti	2854 K par
křičel	588 K
křičela	588 K
křičeli	588 K
kể	4508 K
""", 'l': """
labākie	2823 K raksti tavā
lamentó	1494 K
lançait	1936 K
lasītu	2793 lai K tālāk
lasītāji	2855 mūsu K
lasītājiem	2855 mūsu K
lejupielādē	2854 K
lelkisegély	98 K
leverandør	3065 ekstern K
leverantör	4010 extern K
leído	1416 has K tus #
leírásokat	98 K tartalmaz
licencí	47 K cc	47 cc-K
licença	47 K cc
licența	47 K cc
lietotnē	2813 K
linkistä	1703 lisää tästä K
lisenssillä	47 K
lisäsi	1764 K
llicència	47 K cc
lucrează	3447 K în presă
lunedì	17 ogni K
lună	3530 pe K
luận	6 để bình K	85 phần bình K	98 từ chối bình K	4411 đăng nhập để bình K	4442 bình K của bạn sẽ	4505 đăng nhập để bình K
lájkolj	2144 K minket
lákal	588 K
läget	4019 koll på K
lähdet	1658 ennen kuin K
lähetä	49 K se
lähetämme	57 K sinulle
lämna	77 K din mejl	77 K din e-post
läsa	4022 du kan K mer	4022 kan du K mer	4022 K mer om	4088 fri att K
läsare	36 våra K	4020 våra K	4088 våra K
läsarna	18 tack vare K
läser	4087 tack för att du K
läsning	0 min K
läsningstid	0 K
lästid	0 K
låst	658 K for	3094 K for	4037 K för
læser	706 tak fordi du K
læserbrev	43 K	632 skrive et K	632 send dit K
læsere	36 vores K	707 vores K
læseres	643 vores K støtte
læserne	18 takket være K
læsetid	0 K
læsning	0 min K
límite	1343 K de notas
límites	1340 sigue leyendo sin K
lòng	4434 vui K gửi về	4505 vui K gửi về
löd	4090 K
lød	709 K	3146 K
lūdza	2857 K
lập	4446 ủng hộ báo chí độc K	4506 báo chí độc K
""", 'm': """
magyarázta	2237 K
mailovú	3800 e-K adresu
mainoslinkkejä	37 K	74 K	1704 K
manhãs	17 todas as K
marqués	60 champs K d'une étoile
masintõlke	1515 K abil
materiał	9 ten K
matéria	20 ler esta K	3285 esta K é só	3348 para ler esta K	3421 esta K
matérias	3320 limite de K
matí	463 rep cada K
mawiał	3275 K
mawiała	3275 K
mañana	17 cada K
mañanas	17 todas las K
megbírságolta	2237 K
megbízásából	2232 K készült
megjelenését	2232 K támogatta	2232 K támogatja
megjelenítése	2200 tartalmainak K	2200 tartalmak mindig K
megszakítása	21 válasz K
megváltoztat	98 nevek K
megváltoztattuk	98 nevét K
meidän	1761 tue K
meitä	1701 tukea K	1701 tue K	1761 tue K	1761 auta K
mencióname	62 K
menționat	3531 a K
mesačne	3868 K
mesečno	3768 K	3964 K
mesélte	2237 K
mieltä	43 eri K?	43 samaa K?
miesiąc	3274 za K
miesięcznie	3274 K
minkä	90 anna K voit
miễn	15 bài K phí	4449 hết số bài K phí	4507 dùng thử K phí
mjesečno	3768 K
modifié	98 article a été K	98 prénom a été K	98 nom a été K
modifiés	98 prénoms ont été K	98 noms ont été K
modération	83 jouez avec K	1844 charte de K	1844 K par la rédaction
mokė	2790 K
mondták	2237 K
mostrarà	60 adreça no es K
mostrará	60 correo no se K	1340 este mensaje se K en
możesz	90 wpłać, ile K
možete	90 dajte koliko K
multó	1494 K
mulțumim	3528 K că ne citești
munkatársa	2161 K	2220 K
munkatársunknak	39 K
munkánk	2235 K
munkánkat	2136 támogasd K	2136 támogassa K	2168 K	2234 támogasd K	2234 támogassa K	2235 K
myönsi	1764 K
másodközlés	2154 K
märkis	1563 K
määräsi	1764 K
mån	4021 kr/K	4089 kr/K
månad	3973 testa en K	4021 en K för	4087 testa en K	4089 per K	4089 varje K
månaden	4021 första K	4089 i K	4089 första K
månader	4021 K för #	4087 testa # K
månadsgivare	4087 bli K
måned	596 prøv en K	644 i # K	706 prøv en K	708 pr. K	3077 en K for	3143 prøv en K	3145 per K
måneden	708 om K	3145 i K
måneder	644 i # K	3077 K for #
média	1934 notre K
mês	3421 até o fim do K	3422 por K	3422 ao K
mình	54 mời K ly cà phê	62 tag K
míní	588 K
mówi	3275 K
mówili	3275 K
mówił	3275 K
mówiła	3275 K
môžete	3796 článok si K
müşterimiz	4214 K
mācīja	2857 K
mākslīgais	2810 K intelekts
mēnesis	2856 pirmais K
mēnesī	2856 K
mėgstamiausią	2735 K
mėnesį	2789 per K
měsíc	516 první K	587 za K	587 první K
měsíčně	587 K
můžete	509 článek si K
mạnh	4508 nhấn K
""", 'n': """
nabádal	588 K
nabádala	588 K
naléhal	588 K
namawiał	3275 K
namawiała	3275 K
napisał	3275 K
napisała	3275 K
napiš	38 K nám	67 K nám
napište	38 K nám	500 K nám	533 K na	585 K nám
napísal	3869 K
napíšte	38 K nám	3786 K nám	3786 K, prosím	3819 K na	3866 K nám
naročilo	3900 hvala za K
naročite	80 K se	3874 K se na naše	3962 K se
naročnik	50 kot K	3873 že K
naročnike	3881 samo za K	3881 le za K
naročniki	50 K lahko	3913 lahko berejo le K	3913 berejo samo K	3966 K
naročnikom	3873 dostopen le K	3873 na voljo K	3873 na voljo samo K	3873 na voljo le K	3913 dostopna le K	3913 dostopna samo K	3913 dostopen le K	3913 dostopen samo K
naročnina	3901 K	3966 K
naročnino	3901 z K	3923 z K
narzędzi	3208 przy wsparciu K ai
naujienlaiškio	2747 K
naujienlaiškis	2788 mūsų K	2791 K
naujienlaiškį	2727 mūsų K	2747 K	2787 užsisakykite K	2788 mūsų K
navođenja	3705 bez K izvora
navođenje	3705 uz K izvora
nawoływał	3275 K
našeho	506 do K týmu	506 K e-shopu
našem	3694 K timu
našich	532 K zpráv	3818 K správ
neatkarīgu	2854 atbalsti K
nekünk	38 írj K	38 írjon K	38 írja meg K	38 írd meg K	67 írj K	67 írjon K	67 írja meg K	67 írd meg K	67 meséld el K	2234 segíts K	2234 írjon K	2234 írj K	2234 jelezd K	2235 K adód
nemokamą	2751 K paskyrą
neobmedzený	3773 K prístup
neodpovídá	30 K za
neodpověděl	98 K
neodpověděla	98 K
neodpověděli	98 K
neomezený	496 K přístup
neomezeně	472 K číst
nepiekrītat	43 K
nepriklausomą	2749 paremkite K žurnalistiką	2787 paremkite K	2788 K žurnalistiką
nesouhlasíte	43 K?
nesúhlasíte	43 K?
newsissä	1684 google K
nezodpovedá	30 K za
nezodpovídá	30 K za
nezávislou	585 podpořte K
nezávislá	586 K média
nezávislé	3867 K médiá
nezávislú	3866 podporte K
ngoài	4437 nội dung bên K
nguồn	4432 K ưu tiên	4432 K tin ưu tiên	4455 ghi rõ K	4490 K ưu tiên
người	50 K đăng ký có thể
nhiệm	4442 chịu trách K về nội dung bình luận
nhân	4438 trí tuệ K tạo
nhấn	4505 K vào đây
nhận	4413 đăng ký K bản tin	4413 đăng ký K tin	4505 đăng ký K bản tin	4505 đăng ký K tin
nhập	24 đăng K	4411 vui lòng đăng K	4411 đăng K để đọc	4411 đăng K để xem	4411 đăng K để lưu	4411 hãy đăng K để	4505 đăng K để đọc	4505 đăng K để xem
nhật	98 bài viết đã được cập K	98 bài báo đã được cập K
niedostępny	3188 materiał wideo jest K
niezależne	3272 wesprzyj K	3272 wspieraj K	3273 K media
niezależność	3273 K
niezależną	3273 jesteśmy K
noastră	3529 munca K
nolēma	2857 K
norāda	2857 K
nosūtīsim	57 jums K
notificações	14 as K	3295 ative as K	3295 ativar K	3295 receba K
notificările	14 K	3434 activează K
notifikácie	3799 K
notícia	3421 esta K
notícias	3289 receba as K	3289 receba K	3298 siga as últimas K
novinařina	586 naše K
novinařinu	586 nezávislou K
novinár	3787 je K	3787 , K
novinári	3867 naši K
novinárka	3787 je K	3787 , K
novinárkou	3787 je K
novinárom	3787 je K
novinář	501 je K	501 , K
novinářem	501 je K	571 je K
novináři	586 naši K
novinářka	501 je K	501 , K
novinářkou	501 je K	571 je K
novičke	3874 na e-K
novičnik	3882 K	3882 e-K	3963 naš e-K	3966 K
novičnika	3882 K
nuotraukų	40 K ir vaizdo
nusprendė	2790 K
nášho	3793 do K tímu
nächste	21 in diesem browser für die K	904 sind sie der K
nélkül	70 reklám K	71 spam K
nói	4508 K
nõus	43 ei ole K?
năm	4507 mỗi K
""", 'o': """
obaveštenja	14 K
obchodě	506 našem K
obegränsad	3976 K tillgång
obećala	3769 K
obećao	3769 K
obiecał	3275 K
obiecywał	3275 K
obligāta	2803 atsauce K
oblíbené	498 K zdroje
oblíbených	498 K zdrojů
oblíbenými	498 K zdroji
obrigatórios	21 campos K são	3307 campos K são
obveščanje	3900 na naše K
obľúbené	3784 K zdroje
obľúbených	3784 K zdrojov
obľúbenými	3784 K zdrojmi
också	51 var med du K
odběru	78 k K
odebírat	531 chcete K
odebírejte	476 K náš	537 K	585 K
odemkněte	472 K si
odhlásit	477 K se můžete kdykoli
odoberať	3817 chcete K
odpoveď	21 zrušiť K
odpovídal	588 K
odpověděl	588 K
odpověděla	588 K
odpověď	21 zrušit K
odpowiadał	3275 K
odpowiedzialności	30 nie ponosi K
odpowiedział	98 nie K	3275 K
odpowiedziała	98 nie K	3275 K
odpowiedziało	98 nie K
odražavaju	3699 komentari K	3699 komentari ne K
odídete	3782 kým K
ofereça	3285 K este artigo
ograniczeń	3154 czytaj bez K	3154 czytaj więcej bez K
også	51 bli med du K
ogłosił	3275 K
ogłosiła	3275 K
oikaisupyynnöt	1695 K
oikaisupyyntö	1695 K
olvashatják	2188 csak előfizetők K
olvasási	0 K idő
olvasóiból	2168 K él
olvasóink	36 K	2235 K
olvasóknak	18 az K
opinião	30 K do	30 K deste
opinión	30 K de	1491 danos tu K
ordenó	1494 K
ordonné	1936 a K
ortakliği	4200 iş K linkleri
orzekł	3275 K
osobních	494 ochrany K údajů	494 ochraně K údajů
osobných	3789 K údajov
ostrzegał	3275 K
ostrzegała	3275 K
ostrzegł	3275 K
otrzymywać	3216 chcesz K
označ	62 K mě	62 K ma
označite	62 K me	62 K nas
označte	62 K mě	62 K ma	62 K nás
oznámení	14 K
oznámil	588 K	3869 K
oznámila	588 K	3869 K
ozvěte	38 K se nám	67 K se nám	500 K se nám	585 K se nám
""", 'p': """
padėkite	2787 K mums
pageidaujamą	2735 K šaltinį
paklausė	2790 K
palīdzi	2817 ziedo un K	2854 K mums
palīdzību	2810 mākslīgā intelekta K	2825 mākslīgā intelekta K
parašykite	38 K mums	67 K mums	2787 K mums
parsisiųskite	2787 K
participación	1371 normas de K
partnerské	74 K odkazy	519 K odkazy	3805 K odkazy
partneři	483 my a naši K
pastā	2815 e-K
pastāstiet	38 K mums	67 K mums
patronką	3206 zostań naszą K
patrões	3374 sem K	3421 sem K
paylaşilan	4260 tarafindan K bir gönderi	4260 tarafindan K gönderi
paylaşin	25 K	49 K	4203 K
paylaştiği	4260 K bir gönderi	4260 'in K bir gönderi
paziņoja	2857 K
paziņojumus	2814 K
państwa	3186 czeka na K
pašte	2747 jūsų el. K
pažadėjo	2790 K
periódico	1492 este K	1492 nuestro K
permanència	465 sense K
persiųskite	49 K
personvernerklæring	3044 K
phê	54 mời tôi một ly cà K	4446 mời bạn một ly cà K
phóng	4434 liên hệ K viên	4436 là K viên báo	4436 là K viên của	4505 hãy liên hệ K viên
phút	0 K đọc
phản	98 chưa K hồi
pidió	1494 K
pidätetään	1680 kaikki oikeudet K
pidätämme	29 K oikeuden
pisał	3275 K
pisała	3275 K
pišite	38 K nam	38 K našoj	38 K nam na	67 K nam	67 K našoj	67 K nam na	3687 K nam	3719 K nam na	3719 K na	3766 K nam	3887 K nam	3887 K na	3917 K nam na	3917 K na	3962 K nam
piškotke	3890 K	3918 K
piškotki	3890 K
piškotkov	3890 K	3918 K
pište	533 K na	533 K nám na
plakáton	2237 állt a K
plânge	3531 se K
pochází	503 obsah K
podcastów	3192 K
podcastů	508 K
podcaście	34 naszym K
podeľte	67 K sa s nami
podeślij	49 K
podkreśla	3275 K
podporovatelé	586 naši K
podporují	586 nás K
podpoře	586 díky K
podpořte	521 K	585 K nás	585 K naši	585 K naše	585 K mě
podrška	3766 vaša K
podrške	3706 bez vaše K	3767 vaše K
podršku	3766 vašu K
podržite	3706 K	3766 K nas	3766 K naš
podělte	67 K se s námi	67 K se o
podľa	3869 K
poinformował	3275 K
poinformowała	3275 K
pokračovanie	3773 pre K v čítaní
pokračování	472 K je dostupné	519 K článku níže
pokračuje	519 článek K	519 text K	3805 článok K	3805 text K
pokračujte	472 K ve čtení s
política	403 K de galetes	1368 K de cookies	3305 K de cookies	3322 cobre K
pomocí	523 K ai
pomocą	3208 z K ai
pomoć	3766 vašu K
pomóż	3272 K nam
pomôžte	3866 K nám
poprosił	3275 K
poprosiła	3275 K
poprosiło	3275 K
poručila	3769 K
poručio	3769 K
poslední	530 K článek zdarma	530 K článek, který můžete
posledný	3816 K článok zadarmo
poslušajte	3916 K nas
postafiókjába	2140 K
postaládádba	79 a K	2156 a K
postaládájában	2156 ön K
posílat	514 nechte si K
posílejte	500 K nám
posíláme	57 vám K	57 K vám
potřebujeme	585 K vaši pomoc	585 K vaši podporu
používame	3789 K cookies
používá	483 tento web K
používáme	483 K cookies
povestește	67 K-ne
povestiți	67 K-ne
powiedział	3275 K
powiedziała	3275 K
powtarzał	3275 K
powtarzała	3275 K
poznámka	98 K redakce
pozostało	3154 K # %	3154 K #%
pozvěte	54 K mě na kávu	54 K mě na kafe
počasti	54 K me kavom
pořadatelé	588 zvou K
pošaljite	49 K ga	3687 K nam	3687 K na	3766 K nam
pošiljamo	57 K vam	57 vam K
pošleme	57 vám K	57 K vám	57 ti K
pošlete	49 K ho	49 K jej	500 K nám	585 K nám
pošli	49 K ho
pošlite	49 K ho	3786 K nám	3866 K nám
pošljemo	57 vam K
pošljite	49 K ga	3887 K nam	3887 K jo nam	3887 K na	3962 K nam
požádal	588 K
požádala	588 K
pracę	3273 naszą K
pranešimus	2746 K
praneškite	38 K mums	67 K mums
pranešė	2790 K
prašė	2790 K
preberať	45 K
precizējums	98 K:
predchádzajúceho	3820 bez K súhlasu
predchádzajúcej	98 K verzii článku
predplatiteľ	50 ako K	3773 už ste K	3773 ste K
predplatiteľom	80 staňte sa K	3781 K	3866 staňte sa K
predplatiteľov	3781 pre K
predplatné	3773 už máte K	3802 K	3866 kúpte K	3866 kúpte si K	3870 K
predplatného	3802 K
predplatným	3802 K	3823 s K
predplaťte	80 K si
preferată	3445 sursă K	3510 sursă K	3510 sursa K
preferované	498 K zdroje	3784 K zdroje
preferovaný	498 K zdroj	3784 K zdroj
preferovaných	498 K zdrojů	3784 K zdrojov
preferovaným	498 K zdrojem	3784 K zdrojom
pregledač	10 vaš K
prehliadač	10 váš K
première	98 K version de cet
prenumeratorów	3154 tylko dla K	3214 tylko dla K
prenumeratą	3200 z K
prenumeratę	80 kup K	3154 masz już K	3200 zamów K	3200 kup K	3200 wykup K	3226 kup K
preporučila	3769 K
preporučio	3769 K
pretlačiť	45 K
prevziať	45 K
prečítate	3773 celý článok si K
pridruži	51 K im se
pridružite	51 K im se	51 K se	51 K se jim	3766 K se našoj	3766 K im se	3962 K se nam
pridržana	3679 sva prava K
pridržane	3880 vse pravice K
pridržava	29 K pravo
pridržavamo	29 K pravo
pridūrė	2790 K
prihlásenie	3774 ďakujeme za K	3800 ďakujeme za K
prihlásení	3802 po K
prihlásením	3800 K súhlasíte
prihláste	24 K	3773 K sa a čítajte	3866 K sa na odber
prihvaćate	3701 prijavom K
pripažino	2790 K
programėlėje	2745 K
programėlę	2745 K
prohlásil	588 K
prohlásila	588 K
prohlížeč	10 váš K
pronađite	3717 K nas
proposé	1840 conçu et K par
prosił	3275 K
prosiła	3275 K
pročitali	3671 da biste K
pročitate	3669 da K cijeli	3669 da K ceo
prośbę	3148 mamy do ciebie K	3148 mamy małą K
prošnjo	3884 imamo majhno K	3884 majhno K
prywatności	3170 polityka K	3170 polityce K
przeczytać	3154 aby K cały	3154 aby K ten artykuł
przeczytałaś	3195 dziękujemy, że K
przeczytałeś	3195 dziękujemy, że K
przedrukować	45 K
przedrukowywać	45 K
przeglądarka	10 twoja K
przekaż	3151 K nam #%	3272 K nam	3272 K #
przekonywał	3275 K
przekonywała	3275 K
przesyłajcie	3186 K
przesyłamy	57 K ci
prześlemy	57 K ci	57 K wam
prześlij	49 K go	49 K ten	3186 K nam	3186 K je do nas	3272 K nam
przyznał	3275 K
przyznała	3275 K
przyłącz	51 K się
przyślij	3186 K nam	3186 K je do nas	3272 K nam
práca	3867 naša K
práce	586 naší K
práci	586 naši K
prácu	3867 našu K
précision	98 K:
précisé	1936 a K
précédente	98 version K de cet
préférée	1830 source K
préférées	1830 sources K
prévient	1936 K
príspevky	3798 K v diskusii
príspevok	3866 váš K
próxima	3421 nossa K
průzkumu	35 našeho K
ptá	588 K se
pubblicità	11 la K	70 niente K	70 senza K	70 nessuna K	2376 blocco della K	2499 senza K
publicarà	22 no es K
publicará	60 correo no se K
publicată	22 nu va fi K
publicistája	2161 K
publicité	11 la K	11 cette K	70 sans K	70 pas de K	1804 bloqueur de K	1804 bloqueurs de K	1934 sans K
publicités	1804 bloqueur de K
publicystką	3187 jest K	3257 jest K
publicystą	3187 jest K	3257 jest K
publikování	491 K nebo šíření
publiée	22 ne sera pas K	1809 votre adresse e-mail ne sera pas K
pytał	3275 K
pytała	3275 K
pytały	3275 K
pytań	3194 na kilka K
pyyntö	1658 pieni K
pyysivät	1764 K
pásale	1491 K esta
pásalo	49 K
päevakokkuvõte	1520 K
päivitetty	98 juttua K	98 juttua on K
päätoimittaja	1689 K	1747 on K
päätti	1764 K
påminde	4090 K
pénzbe	2235 K kerül
pénzéből	18 olvasók K
písemného	492 bez K souhlasu
písomného	3820 bez K súhlasu
píšte	3819 K na	3819 K nám na
pódcast	34 nuestro K	1492 nuestro K
pôvodnej	98 K verzii článku
pārpublicēt	45 K
pārpublicēšana	2796 K bez	2803 K bez
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
quyên	4505 K góp ngay	4509 K góp
quyền	4429 giữ bản K
quảng	11 K cáo	70 không K cáo	70 không có K cáo	4473 trình chặn K cáo	4473 chặn K cáo
""", 'r': """
radził	3275 K
radziła	3275 K
radí	588 K
rakstīja	2857 K
rappelé	1936 a K
različici	98 prvotni K	98 prejšnji K
rašykite	38 K mums	67 K mums	2787 K mums
rašė	2790 K
recaptcha로	2708 K
recibirás	57 K
reclamă	11 K
reconoció	1494 K
recordó	1494 K
rectificación	98 K:
recunoaște	3531 K
redacció	39 la nostra K	43 cartes a la K	414 la K t'envia	464 la nostra K
redacción	39 nuestra K	43 cartas a la K	98 nota de la K	1412 la K te envía	1452 se incorporó a la K	1492 nuestra K
redacţia	39 K noastră
redacția	39 K noastră	3470 K îți trimite	3529 K noastră
redacției	39 K noastre	98 nota K
redakcją	39 naszą K
redakcję	3272 wesprzyj K
redaktorką	3187 jest K	3257 jest K
redaktorė	2739 K
redaktör	4008 är K för	4008 är K på	4008 är politisk K	4072 är K på
redaktør	631 er K på	631 er K for	631 er politisk K	692 er K på	692 er K i	3063 er politisk K	3063 er K i	3063 er K for	3128 er K i
redação	38 escreva para a K	39 nossa K	67 escreva para a K	3343 a K envia	3383 entrou para a K	3421 nossa K
reenvíalo	49 K
refusé	1806 K le dépôt
registrácii	3802 po K
registráciou	3800 K súhlasíte
registráciu	3800 ďakujeme za K
regisztrálj	2234 K ingyenesen	2234 K, hogy
regisztráljon	2234 K ingyenesen	2234 K, hogy
regisztrálnia	2188 K kell
regístrate	1340 K gratis	1341 K para
reinhören	789 jetzt K:
rejestrując	3197 K się
reklamlänkar	74 K	4023 K	4050 K
reklamą	11 K
reklám	70 nincs K	3867 bez K
reklámok	2235 K nélkül
reportaż	3273 ten K
reporterką	3187 jest K	3257 jest K
reportér	501 , K	571 , K	3787 , K
reportérem	501 je K	571 je K
reportérka	501 , K	571 , K	3787 , K
reportérkou	501 je K	571 je K	3787 je K
reportérom	3787 je K
reportérovi	39 našemu K	39 nášmu K
reportérům	39 našim K
reproducció	397 prohibida la K	422 K sense permís
reproducción	1381 prohibida su K	1381 prohibida la K
reprodução	3318 proibida a K	3318 K proibida	3351 K permitida desde	3351 K é permitida desde
reprodúcelo	45 K
republié	45 K	1820 K avec	1858 cet article est K
repórter	39 nosso K	3322 é K
repórteres	39 nossos K
respondió	98 no K a
responsabilità	30 K di
responsável	83 jogue de forma K
reveló	1494 K
rezervăm	29 ne K dreptul
riêng	4422 chính sách quyền K tư	4449 dành K cho thuê bao	4455 quan điểm K của tác giả
rovatvezető	2220 K
rovatvezetője	2161 K	2220 K
ročne	3868 K
ročně	587 K
rät	907 K
rätta	4014 K fel
rättar	4014 vi K fel
rättelse	98 K
räumte	907 K ein	907 K der	907 K die
rääkis	1563 K
råber	709 K
råbte	709 K
rådde	4090 K
rådede	709 K
réagir	1810 pour K
réagissez	1933 K à
réalisation	1840 n'a pas participé à la K
rédacteur	1823 est K
rédaction	38 appelez la K	38 contactez la K	38 écrivez à la K	38 joignez la K	67 appelez la K	67 contactez la K	67 écrivez à la K	67 joignez la K	98 note de la K	1823 a rejoint la K	1840 n'a pas participé à sa K	1849 la K vous	1853 pour soutenir la K	1933 soutenez la K	1933 alertez la K	1934 notre K
rédactrice	1823 est K
régulièrement	1823 collabore K
répondu	98 n'a pas K à	98 n'ont pas K à
réponse	21 annuler la K
répétait	1936 K
réserve	29 se K le droit
réservons	29 nous K le droit	29 K le droit
réservé	1780 cet article est K	1780 ce contenu est K	1780 article K
réservée	1780 K à nos abonnés	1780 la suite est K	1782 K aux abonnés
réservés	1782 K aux abonnés	1820 tous droits K
résiliable	1935 K à tout moment
részesített	2157 előnyben K forrásként
röst	4011 ai-K
răspuns	98 nu a K	98 nu au K	3531 a K	3531 au K
răspunsul	21 anulează K
rằng	4508 viết K	4508 cho K
""", 's': """
sacīja	2857 K
sadržaj	9 ovaj K	3690 vanjski K	3690 spoljni K
sadržaja	9 ovog K	3690 vanjskog K	3690 prikaz ovog K	3690 prikaz K
sakė	2790 K
samobójcze	98 myśli K
sanctionné	1936 a K
sandučić	79 u vaš K	3672 u vaš K
sandučiću	3672 u vašem K	3701 vašem K
sbírka	589 K
schließ	51 . K dich
schließen	51 . K sie sich	720 K sie ein abo	904 K sie ein abo
schránke	3774 vašej K
schránky	79 do vaší K	79 do vašej K	476 do vaší K	3774 do vašej K
scrieţi	38 K-ne	67 K-ne
scrieți	38 K-ne	67 K-ne
sdílejte	25 K	49 K ho
segítsen	2234 K, hogy
segítségedre	2234 szükségünk van a K
según	1494 K
sensível	98 pode ser K
sentenció	1494 K
sería	1413 sin ti no K
sesión	24 inicia K	24 inicie K	1340 inicia K para
sessió	24 inicia K
sessão	24 inicie K	3420 inicie K
señaló	1494 K
sfătuia	3531 K
sfătuiește	3531 K
sfătuit	3531 a K
sisällön	9 K	1691 ulkoisen K
sisältö	1662 tämä K on vain
sisältöä	1691 ulkoista K
siunčiame	57 jums K
sjefredaktør	3063 er K
självmordslinjen	98 K
självmordstankar	98 K
sjöng	4090 K
skarży	3275 K
skarżył	3275 K się
skrzynkę	79 na twoją K	3157 na twoją K	3157 na swoją K	3197 K mailową
slažete	43 K se	43 ne K se
slobodné	3866 podporte K
slobodnú	3866 podporte K
slušajte	3717 K nas
slíbil	588 K
slíbila	588 K
sollicité	98 K par
sollicitée	98 K par
sondę	3194 naszą K
sonuçlarinda	4182 google arama K
sorumluluğu	30 K
souborů	493 K cookie
souhlasíte	43 K?	514 e-mailu K	514 odesláním K	514 registrací K
soạn	38 nhắn cho tòa K	38 nhắn tòa K	38 gửi về tòa K	38 gửi cho tòa K	67 nhắn cho tòa K	67 nhắn tòa K	67 gửi về tòa K	67 gửi cho tòa K	4434 về hộp thư của tòa K	4446 hãy ủng hộ tòa K	4455 bằng văn bản của tòa K	4505 hãy gửi về tòa K	4505 hãy liên hệ tòa K	4505 hãy báo cho tòa K	4506 tòa K
spandér	54 K en kaffe
spolupráci	519 ve K s partnerem	3805 v K s partnerom
sponsorisés	74 liens K
sporočite	38 K nam	67 K nam	3887 K nam
sportkrönikör	4008 är K
sportsredaktør	631 er K
spracovaním	3800 K osobných údajov
sprijiniți	3528 K
sprijină	3528 K-ne
správach	3785 google K
správy	3785 google K
spuneți	38 K-ne	67 K-ne	3529 K-mi mai jos
stellenbörse	788 in unserer K
stjärna	60 fält med K
straipsnį	2758 šį K	2788 visą K
stronę	3217 naszą K
stwierdził	3275 K
stwierdziła	3275 K
stáhněte	585 K si naši	585 K si náš
stálo	588 K na	588 K ve	588 K v
står	30 K för	709 K der på	3146 K det på	3146 K det i	4090 K det på
stöd	3970 med ditt K	4087 K oss	4087 K vår	4087 ditt K
stödja	4020 K oss med
stödlinjen	83 K
stödmedlem	4087 bli K
stödprenumerant	4087 bli K
stötta	4020 K oss med	4087 K oss	4087 K vår	4087 K vårt
støt	643 K os	706 K os	706 K med
støtt	3143 K oss	3143 K vår
støtte	593 med din K	593 vi har brug for din K	643 K os med	643 din K gør	706 din K	706 bliv K	3026 med din K	3076 K oss med	3143 din K
støtteabonnent	3143 bli K
støttemedlem	80 bli K	706 bliv K	3143 bli K
stāstīja	2857 K
stăpâni	3496 fără K
stěžuje	588 K
subscripció	467 K
subskrybentów	3154 tylko dla K	3154 dostępna dla K	3154 dostępne dla K	3214 tylko dla K
subskrypcją	3200 z K	3222 z K
subskrypcję	3154 kup K	3154 masz już K	3197 dziękujemy za K	3200 wykup K	3272 kup K
suosikkilähteeksesi	1684 K
suosikkilähteeksi	1684 K
sursă	3469 link activ către K
suscripción	1340 ya tengo una K	1491 cambia tu K	1495 K
suscríbase	80 K	1491 K
suscríbete	80 K	1340 K para	1340 K por	1340 K en	1347 K al boletín	1491 K
susțin	3461 care ne K lunar	3529 ne K lunar
susține	3528 K-ne	3528 K presa	3531 K că
susținerea	3528 K ta
susțineți	3528 K-ne
svarīgākie	2826 nedēļas K
svarīgākās	2826 nedēļas K
svěřte	500 K se nám
szerkesztője	2161 K	2220 K
szerkesztőségünk	39 K	2235 K
szerkesztőségünket	39 K
szerkesztőségünknek	39 K	2235 K
szerzője	2161 külső K
szólított	2237 K fel
sábado	17 cada K
sáng	17 mỗi K
säger	4021 tills du K upp	4090 K
sähköpostiin	1665 suoraan K
sähköpostiisi	79 K	1666 K
sähköpostillasi	1716 K
sähköpostiosoitettasi	21 K ei julkaista	60 K ei näytetä	60 K ei julkaista
sähköpostiosoitteesi	77 jätä K	77 anna K	77 kirjoita K	1666 K
sélection	1849 K d'articles
sélections	1780 ajouter l'article à vos K
síganos	1360 K en
síguenos	1360 K en	1491 K
sócio	80 seja K
sõltumatut	1560 toeta K
sõnul	1563 K
sök	4035 K nu
sökresultat	4004 K på google
sökt	98 vi har K	98 har K
söyledi	4280 K
söylediler	4280 K
söylüyor	4280 K
søg	656 K nu
søgeresultater	627 K på google
søgning	627 google-K
søk	3092 K nå
søkene	3059 google-K dine
søkeresultatene	3059 K dine på google
súhlasu	3820 bez K
súhlasíte	43 K?	3800 odoslaním K
súmate	51 K	1491 K al
süresi	0 okuma K
sürümünde	98 önceki K
sütik	2162 K
sütiket	2162 K
săptămână	17 o dată pe K	3530 pe K
sīkdatnēm	2808 K	2826 K
sống	4446 nuôi K tờ báo	4446 bạn đọc nuôi K
""", 't': """
találatok	2157 google-K
tanácsolja	2237 K
tanácsolják	2237 K
tanácsolta	2237 K
tanácsolták	2237 K
tanította	2237 K
taşiyin	4203 K
teigė	2790 K
tekemään	1762 K sitä
tekijänoikeus	1680 K suojaa
tekoäly	1692 tehnyt K
tekoälyavustaja	63 K
tekoälyavustajamme	63 K
tekoälyllä	1692 K
tekoälyn	1692 K avulla	1692 K tekemä
tekoälyä	1692 käyttää K
telefonā	2814 savā K
tesszük	22 nem K közzé
textům	528 ke všem K
teşekkürler	4277 okuduğunuz için K
thiết	4455 không nhất K phản ánh quan điểm
thuê	50 K bao có thể	4449 dành cho K bao	4449 đã là K bao	4509 K bao
thuộc	4430 bản quyền K
thành	4412 dành cho K viên	4444 bạn đã đăng ký K công	4505 trở K thành viên
tháng	4449 đọc miễn phí trong K	4507 mỗi K	4507 hàng K	4507 K đầu
thích	4432 nguồn tin ưa K	4432 nguồn yêu K
thông	14 K báo	4418 bật K báo	4418 nhận K báo	4434 bạn có K tin	4434 bạn đọc cung cấp K tin	4455 khi phát hành lại K tin	4505 hãy gửi K tin	4505 đăng ký nhận K báo	4505 hãy bật K báo
tilføjede	709 K
tillgång	4087 få fri K
tillåtet	4032 inte K att återge
tiếng	4442 K việt có dấu
tiếp	4411 để K tục đọc	4411 để đọc K	4411 đăng nhập để K tục	4446 K sức cho báo chí	4449 để K tục đọc	4505 đăng ký để đọc K	4505 hãy K sức	4505 đăng nhập để K tục
tjänst	3967 en liten K att be
tjänsten	4035 sök K
tovább	49 küldd K	49 küldje K
továbbolvasáshoz	2138 a K
toàn	20 K bộ bài	4411 để đọc K bộ	4411 đọc K bộ bài	4449 để đọc K bộ bài	4505 đăng ký để đọc K bộ
tražila	3769 K je
tražili	3769 K su
tražio	3769 K je
tretích	3789 cookies K strán
treści	9 tej K	3200 dostęp do K
treść	9 tę K
trimiteți	49 K-l
trên	4418 theo dõi K
trước	98 bản K của bài	98 phiên bản K của bài	4442 K khi đăng
trường	21 các K bắt buộc
trợ	63 K lý ảo	63 K lý ai
tudósító	2220 K
tudósítója	2161 K	2220 K
turpinātu	2793 lai K lasīt
tuần	17 mỗi K	4444 bản tin hằng K của	4444 bản tin hàng K của	4507 mỗi K
tvrdí	588 K
työmme	1762 K
työtämme	1761 tue K	1762 K
tájékoztató	2147 adatvédelmi K
támogass	2234 K minket
támogasson	2234 K minket
támogathat	2168 K minket
támogatása	2168 K nélkül	2168 olvasók K nélkül	2234 az ön K
támogatásod	2234 a te K
támogatásából	2168 olvasóink K
támogatásával	2171 partnerünk K	2232 K készült
támogatónk	2168 legyen ön is K	2168 legyél te is K
täglich	728 K per mail
tähtsamad	1532 nädala K
tärkeimmät	1716 K jutut
tästä	1703 lisää K
täällä	1658 kun kerran olet K
täältä	1703 lisää K
téléchargez	1766 K
témoignez	67 K
tôi	62 gắn thẻ K
töltsd	2234 K le
týden	17 každý K
týdně	587 K
týždenne	17 raz K
tłumaczy	3275 K
tłumaczył	3275 K
tłumaczyła	3275 K
třetích	503 cookies K stran
""", 'u': """
uafhængigt	707 K medie
ubegrænset	599 K adgang
udostępnij	25 K
ukarał	3275 K
ulaş	38 bize K
ulaşin	38 bize K	4184 bize K	4203 K
ulaşmak	4184 yazara K
unabhängig	842 K von unserer redaktion	842 von unserer redaktion K	855 damit wir K bleiben	905 wir sind K
undersökning	35 vår K
undersøgelse	35 vores K
undersøkelse	35 vår K
università	2395 insegna all'K
unterstütze	715 K unsere arbeit	715 K uns mit	904 K uns	904 K unsere	904 K mich	904 K meine
unterstützen	715 K sie unsere arbeit	715 K sie uns mit	715 mit einer spende K	715 können sie uns K	904 K sie uns	904 K sie unsere	904 sie können das K	904 freiwillig K	904 K sie mich	904 K sie meine	904 K uns
unterstützt	747 ihr browser K	904 K uns
unterstützung	711 ihre K	711 mit ihrer K	804 ihrer K	804 deiner K	850 mit K von ki	904 mit deiner K	904 deine K	904 eure K
upišite	77 K svoj e-mail
upozornění	480 zapněte si K	513 K
upphovsrätt	4000 skyddat enligt lagen om K
upphovsrättslagen	4000 skyddat enligt K
uprednostňované	3821 K zdroje
uprednostňovaný	3821 K zdroj
uprednostňovaných	3821 K zdrojov
upřednostňované	536 K zdroje
upřednostňovaný	536 K zdroj
upřednostňovaných	536 K zdrojů
upřesnění	98 K:
uredništva	3880 brez dovoljenja K	3880 brez soglasja K
uredništvo	3894 v naše K	3963 naše K
uredništvu	39 našemu K	3887 pišite K
urmărește	3433 K-ne pe	3433 K-ne și pe	3434 K știrile	3528 K-ne
urmăriți	3433 K-ne pe	3528 K-ne
ursprünglichen	98 K version	98 K fassung
utilização	3305 K de cookies
utilizează	3436 K cookie
utilizăm	3436 K cookie
utánközlés	2154 K
utánközölhető	45 K
uutislähteeksesi	1684 ensisijaiseksi K
uutislähteeksi	1684 ensisijaiseksi K
uzależniać	88 hazard może K
uznał	3275 K
uznała	3275 K
uzsvēra	2857 K
użyciu	3208 przy K ai
użytkowników	3195 opiniami K
używamy	3169 K plików cookie
užsisakykite	2724 K prenumeratą
""", 'v': """
valorização	98 centro de K da vida
vašeho	476 do K e-mailu
vedieť	38 dajte nám K	67 dajte nám K	3786 dajte nám K
velük	51 tarts K
velünk	67 oszd meg K
venerdì	17 ogni K
verhängte	907 K
versión	2 K en audio	98 primera K de este
verständlichkeit	98 der K gekürzt
verstärkung	788 suchen K
versão	2 K em áudio
vervielfältigung	764 K nur mit
verziójában	98 korábbi K
veröffentlicht	22 wird nicht K	45 K werden	752 deine e-mail-adresse wird nicht K	752 ihre e-mail-adresse wird nicht K
veröffentlichung	818 seit der K geändert	818 seit K geändert
već	3684 kad ste K tu	3768 K od
videá	40 fotky a K
videóidat	40 K
videóit	40 K
videókat	40 fotókat és K	40 képeket és K
viditelný	60 e-mail nebude K
vidéo	9 cette K
vidéos	40 vos K	40 photos et K
viestiä	38 laita K	38 laita meille K	67 laita K	67 laita meille K
virheensä	1695 korjaa K
virtuálneho	63 K asistenta
virtuálny	63 K asistent
virtuální	63 K asistent
virtuālais	63 K asistents
vizibilă	60 email nu va fi K
viên	4436 là biên tập K của	4449 dành cho hội K
viết	4505 hãy K thư	4506 bài K này	4508 ông K	4508 bà K
você	18 sem K	3421 sem K
vollständigen	720 K artikel lesen
volontär	778 ist K
volontärin	778 ist K
voltál	42 ott K
vpišite	77 K svoj e-naslov
vprašalnik	3897 K
vyhradené	3780 všetky práva K	3780 autorské práva sú K
vykřikl	588 K
vykřikla	588 K
vypočuť	3796 si môžete K
vysvetľuje	3869 K
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
válaszolta	2237 K
válaszolták	2237 K
változatában	98 korábbi K	98 eredeti K
vás	521 bez K by	586 bez K by	3807 bez K by	3867 bez K by
väitis	1563 K
väitti	1764 K
väittää	1764 K
välise	1513 K sisu
våre	3143 meld deg på K
vårt	3034 meld deg på K	3143 meld deg på K
vær	51 K med
védekezett	2237 K
véli	2237 K
vídeo	9 este K	40 seu K
vídeos	40 tus K	40 fotos y K	40 seus K	40 fotos e K	40 fotos i K
vďaka	3867 K vám
vēlamo	2804 K avotu
vēstkopai	2815 K
vēstulei	2815 ziņu K
vědět	38 dejte nám K	67 dejte nám K	500 dejte nám K	585 dejte nám K
všetkým	3814 k K textom
""", 'w': """
wcześniejszej	98 K wersji
webbläsare	10 din K
webinár	3793 náš K
webinář	506 náš K
według	3275 K
weißt	777 K du mehr
wezwał	3275 K
wiadomościach	3217 google K
wołali	3275 K
wołał	3275 K
wołała	3275 K
wpłata	3206 każda K	3272 twoja K
wpłatom	3273 dzięki K
wpłać	3272 K
wspierającym	3272 zostań K
współpracy	3203 we K z partnerem
wyjaśnia	3275 K
wypisać	3157 K się w każdej chwili
wyrażam	3158 K zgodę na
wysyłamy	57 K ci	57 K wam
wyślemy	57 K ci
wyślij	49 K go	3186 K nam	3186 K je do nas
wzywał	3275 K
wzywała	3275 K
wöchentlichen	732 K newsletter
właściciela	3273 nie mamy K
""", 'y': """
yazdiğimiz	4213 daha önce K haber
yazmişti	4280 diye K
yhteistyössä	1704 K mainostajan
yönetmenidir	4186 genel yayin K
""", 'z': """
zaakceptować	3188 K pliki cookie
zaapelował	3275 K
zaapelowała	3275 K
zachęcali	3275 K
zachęcano	3275 K
zachęcał	3275 K
zachęcała	3275 K
zadaním	3800 K e-mailu
zadržana	3679 sva prava K
zadržava	29 K pravo
zadržavamo	29 K pravo
zadáním	514 K e-mailu
zagłosuj	3211 K
zahvaljujući	18 K čitaocima	18 K čitateljima	3706 K vama	3767 K vama
zakázané	3780 šírenie je K
založte	585 K si účet
zamknutý	3773 článok je K
zamčený	472 článek je K
zapisując	3197 K się
zapowiedział	3275 K
zapowiedziała	3275 K
zapytał	3275 K
zapytała	3275 K
zastrzeżone	3181 wszelkie prawa K	3181 wszystkie prawa K
zawołał	3275 K
zawołała	3275 K
zašlete	500 K nám
zašlite	3786 K nám
zaželen	3920 K vir
zaželene	3920 K vire
zaželeni	3920 K vir
zbiórka	3276 K
zbývá	472 K vám # %
zdieľajte	25 K	49 K ho
zdjęcia	40 K i filmy	40 K lub filmy	40 K i wideo	40 swoje K
zdjęcie	40 K lub film
zespołu	3191 do naszego K
zewnętrzna	3188 treść K
zewnętrzne	9 treści K	3169 treści K	3188 treści K
zewnętrznej	9 treści K	3188 treści K
zewnętrznych	9 treści K
zgłoś	3186 K go nam	3272 K nam
ziņas	2826 mūsu K
změněna	98 jména byla K	98 jména jsou K
změněno	98 jméno bylo K
znać	38 daj nam K	67 daj nam K	3218 daj nam K	3272 daj nam K
zněl	588 K
zněla	588 K
znělo	588 K
zobrazení	503 K tohoto obsahu	503 K obsahu
zobrazený	60 e-mail nebude K
zostań	3272 K z nami
zpracováním	477 souhlasím se K	484 K osobních údajů
zprávy	499 google K
zprávách	499 google K
zpívali	588 K
zugänglich	805 frei K
zunächst	764 dieser artikel erschien K
zurück	834 geben sie uns etwas K
zverejnená	22 nebude K
zveřejněna	22 nebude K
získavajte	3822 K
získávejte	537 K
zł	3200 za # K	3200 od # K	3274 od # K
złotówka	3206 każda K	3273 każda K
""", 'á': """
állt	2237 ez K
állítja	2237 K
átvehető	45 K
""", 'ä': """
ägare	4020 inga rika K
ähnliches	777 K erlebt
ändå	3967 nu när du K är här
äpp	1518 K
äppi	1518 K
äußern	98 wollte sich nicht K
""", 'å': """
åndsverkloven	3055 beskyttet av K
året	708 om K
återges	4000 får inte K
återpublicera	45 K
återpubliceras	45 K
""", 'ç': """
çalişmak	4190 bizimle K
çalişmalarimiz	4278 K
çağrisinda	4280 K bulundu
çerezler	4171 K kullan
çerezlere	4188 K
çerezleri	4171 K kullan	4188 K	4214 K kabul
çözün	4203 K
""", 'é': """
échanos	1491 K una mano	1491 K un cable
écris	38 K-nous	67 K-nous
écrit	1823 K pour	1936 a K
écrivain	1823 est K
écrivez	38 K-nous	38 K à notre	67 K-nous	67 K à notre	1933 K-nous
éditorialiste	1892 est K
électronique	1789 dans votre boîte aux lettres K
énekelték	2237 K
équipe	1934 notre K
értesítéseket	14 K	2167 K
értesüljön	2167 K elsőként
étoile	60 champs avec une K
évente	2236 K
""", 'í': """
ígérte	2237 K
ígérték	2237 K
írta	2237 K
""", 'î': """
îmbia	3531 K
îndemna	3531 K
îndemnat	3531 a K
îndemnau	3531 K
întrebat	3531 a K
întrebau	3531 K
""", 'õ': """
õpetas	1563 K
""", 'ö': """
öffnen	734 app K
önemli	4214 günün en K
önerdi	4280 K
önskad	4004 K källa
""", 'ú': """
újraközölhető	45 K
újraközölni	45 K
újságírás	2235 független K	2235 a jó K
újságírásunk	2235 K
újságíró	2220 K
újságíróink	2235 K
újságíróinkkal	2190 K
újságíróinknak	39 K
újságírója	2161 K	2220 K
újságíróként	2220 K
última	1360 siga la K hora	1360 sigue la K hora
únete	51 K
""", 'ü': """
übernommen	45 K werden	765 K von	843 von der agentur K	843 deutschen presse-agentur K
übersicht	771 K	827 diese K wurde
ücretsiz	15 K haber	15 K makale	4201 K üye olun
ügyfelünk	2190 K
ühendust	38 võta meiega K	67 võta meiega K	1560 võta K
ünü	4276 #'K
ütles	1563 K
ütlesid	1563 K
üyeliği	4196 bülten K
üzente	2237 K
üzenték	2237 K
üçüncü	4188 K taraf
""", 'č': """
častite	54 K me kavom
čitajte	3717 K nas
čitalaca	43 pisma K	3706 uz podršku K	3724 K	3767 uz podršku K
čitanja	0 vreme K	0 vrijeme K
čitanje	0 K
čitaoci	36 naši K	3724 K	3767 naši K
čitatelia	3824 K	3867 naši K
čitatelja	43 pisma K	3706 uz podršku K	3724 K	3767 naših K	3767 uz podršku K
čitatelji	36 naši K	3724 K	3767 naši K
čitateljima	3724 K
čitateľom	18 vďaka K	3824 K
čitateľov	36 našich K	3807 vďaka podpore K	3824 K	3867 našich K	3867 vďaka podpore K
članak	20 cijeli K	3684 svidio vam se K	3702 cijeli K	3702 ceo K	3767 ovaj K
člancima	3713 svim K
članek	3884 vam je bil K všeč	3963 ta K
člankov	3912 do vseh K
členem	80 staňte se K	585 staňte se K
členom	3866 staňte sa K
článek	20 celý K	468 líbil se vám K	472 celý K za	516 celý K	586 tento K	586 líbil se vám K
článkom	3802 všetkým K	3814 k všetkým K	3814 ku všetkým K
článku	20 celého K
články	586 naše K
článků	516 limit K
článkům	516 všem K	528 ke všem K
článok	20 celý K	3782 páčil sa vám K	3802 celý K	3867 tento K
čtenáři	539 K	586 naši K
čtenářů	36 našich K	43 listy K	521 díky podpoře K	539 K	586 našich K	586 na podpoře K	586 díky podpoře K
čtenářům	18 díky K	36 našim K	539 K
čtení	0 doba K
čtěte	532 K nás
číst	586 K dál bez
čítajte	3818 K nás	3866 K ďalej za
čítania	0 čas K
""", 'ď': """
ďakujeme	3866 K, že nás čítate
""", 'đ': """
đây	4505 bấm vào K
đóng	4505 K góp của bạn	4505 hãy K góp
đăng	45 K lại	4444 cảm ơn bạn đã K ký	4444 bằng việc K ký, bạn	4505 K ký để đọc bài
đường	4434 K dây nóng của tòa soạn	4434 K dây nóng của báo	4505 vui lòng gọi K dây nóng
đọc	18 nhờ bạn K	43 thư bạn K	4449 cần trả phí để K
""", 'ľ': """
ľubovoľnou	3868 K sumou
""", 'ř': """
řekl	588 K
řekla	588 K
říká	588 K
""", 'ś': """
śledztwa	3273 nasze K
śledztwo	3273 to K
śledź	3165 K nas na	3272 K nas
śpiewali	3275 K
świadkiem	42 byłeś K	42 byłaś K
""", 'ş': """
şikâyet	4280 K etti
""", 'š': """
šaljemo	57 K vam	57 vam K
šaljite	3687 K nam
šaukė	2790 K
šiandien	2749 aukokite K
šodien	2817 ziedo K
""", 'ź': """
źródło	3181 K: pap
""", 'ż': """
żadnego	71 K spamu
żądał	3275 K
""", 'ž': """
žalio	3769 K se
želene	3920 K vire
želeni	3885 K vir
željene	3685 K izvore
željeni	3685 K izvor
žiadny	71 K spam
žurnalistai	2788 mūsų K
žurnalistams	39 mūsų K
žurnalistas	2739 K
žurnalistika	586 naše K	586 nezávislá K	2788 K kainuoja	2788 gera K	3867 nezávislá K
žurnalistiku	586 nezávislou K	3867 nezávislú K
žurnalistiky	586 nezávislé K
žurnalistė	2739 K
žurnāliste	2807 K
žurnālisti	2855 mūsu K
žurnālistiem	39 mūsu K
žurnālistika	2855 neatkarīga K	2855 K maksā	2855 laba K
žurnālistiku	2817 atbalsti neatkarīgu K	2855 neatkarīgu K
žurnālists	2807 K
žádal	588 K
žádala	588 K
žádali	588 K
žádný	71 K spam
""", 'ά': """
άδεια	47 K cc	965 χωρίς K
άρθρα	1034 τα K μας
άρθρο	1034 αυτό το K
""", 'έ': """
έγγραφη	965 χωρίς K άδεια
έγραφαν	1036 K
έγραφε	1036 K
έγραψε	1036 K
έλεγαν	1036 K
έλεγε	1036 K
έρευνά	943 K μας
έρευνές	1034 οι K μας
""", 'ή': """
ήσασταν	42 K εκεί
""", 'α': """
αγαπημένες	933 K σου πηγές	933 K σας πηγές	933 K πηγές
αγαπημένη	933 K πηγή
ακολουθήστε	917 K μας	1033 K μας
ακολουθείστε	917 K μας
ακόμη	954 K και # ευρώ
αλλάξει	98 τα ονόματα έχουν K
ανάγνωσης	0 χρόνος K
ανέφερε	1036 K
αναγνωστών	968 K
αναγνώστες	18 χάρη στους K	968 K	1034 οι K μας
αναδημοσίευση	45 K	927 απαγορεύεται η K	927 επιτρέπεται η K
αναδημοσιευθεί	45 K
αναδημοσιεύσετε	45 K
αναπαραγωγή	928 K χωρίς
ανεξάρτητη	1033 ενισχύστε την K
ανταποκρίτρια	936 είναι K
ανταποκριτής	936 είναι K
απάντησαν	1036 K
απάντησε	98 δεν K	1036 K ο	1036 K η
απάντησης	21 ακύρωση K
απαγορεύεται	928 K η αντιγραφή	928 K η αναπαραγωγή
αποδεχθείτε	938 K τα cookies
αποδεχτείτε	938 K τα cookies
απορρήτου	930 πολιτική K
από	949 K # €	1032 # K τα #	1032 # K #
αρθρογράφος	936 είναι K
αρχισυντάκτης	936 είναι K
αρχισυντάκτρια	936 είναι K
αυτούς	51 γίνετε ένας από K
αφήστε	77 K το email σας
αφεντικά	995 χωρίς K
""", 'β': """
βιβλιοπωλείο	941 ηλεκτρονικό μας K
βοήθειας	98 γραμμή K
βοηθήστε	1033 K μας
βοηθούν	1034 μας K
βρείτε	917 K μας στο
""", 'γ': """
γίνε	51 K κι εσύ
γίνετε	51 K μέρος	80 K μέλος	80 K μέλη	1033 K μέλος	1033 K κι εσείς
γνώσεις	944 τις K σας
γράψε	38 K μας	67 K μας
γράψτε	38 K μας	67 K μας	77 K το email σας	935 K μας	1033 K μας
γραπτή	965 χωρίς K άδεια
""", 'δ': """
δήλωσαν	1036 K
δήλωσε	1036 K ο	1036 K η	1036 K στην
δημοσιεύεται	22 δεν K
δημοσιογράφοι	1034 οι K μας
δημοσιογράφος	936 είναι K	936 , K	936 - K
δημοσιογράφους	39 τους K μας
δημοσιογραφία	1034 η K μας	1034 ανεξάρτητη K	1034 η ανεξάρτητη K
δημοσκόπησή	943 K μας
δημοσκόπηση	943 στη K
διαβάσετε	912 για να K ολόκληρο
διαβεβαίωσε	1036 K
διαμαρτυρήθηκε	1036 K
διαφήμιση	11 τη K	952 μετά τη K
διαφημίσεις	70 χωρίς K	1034 χωρίς K
διαφημίσεων	990 αποκλεισμού K
διαφωνείτε	43 K
διεύθυνση	915 τη K email	915 η K email	948 K email	948 K e-mail
δικαιώματος	927 με επιφύλαξη παντός K
διοργανωτές	1036 καλούν οι K
διορθώθηκε	98 το άρθρο K
διόρθωση	98 K:
δουλειά	1034 η K μας
δωρεά	954 κάντε μια K	1033 η K σας	1033 κάντε μια K	1037 K
δωρεάν	15 K άρθρα	949 K άρθρα
δωρεές	1037 K
""", 'ε': """
είμαστε	1034 K μια μικρή
είπαν	1036 K
είπε	1036 K
εβδομάδα	17 κάθε K	1035 την K
εγγραφή	948 με την K σας
εγγραφείτε	913 K για να	949 K δωρεάν	1033 K δωρεάν	1033 K τώρα	1033 συνδεθείτε ή K
ειδοποιήσεις	14 K
εικονικό	63 K βοηθό
εικονικός	63 K βοηθός
εισερχόμενά	914 στα K σας
εκδήλωσή	941 K μας
εκδοχή	98 αρχική K
εκφράζουν	946 τα σχόλια K	946 σχόλια δεν K
εμφανίζεται	60 email δεν K
εμφανιστεί	60 email δεν θα K
ενεργοποιήστε	918 K τις ειδοποιήσεις	920 K τη javascript
ενημερωτικά	915 K δελτία
ενημερωτικό	78 το K δελτίο	915 K δελτίο
ενημερώθηκε	98 το άρθρο K
ενημερώστε	935 K μας
ενισχύστε	954 K	1033 K μας
ενοχλήσει	98 ενδέχεται να K
ενσωματωμένο	938 K περιεχόμενο
εξήγησε	1036 K
επανέλαβε	1036 K
επαναλάμβανε	1036 K
επιβεβαιώστε	948 K την εγγραφή
επικοινωνήστε	38 K μαζί μας	67 K μαζί μας	935 K μαζί μας	935 K με τον συντάκτη	935 K με τη συντάκτριά	935 K με τη συντάκτρια	935 K με τη σύνταξη
επικοινώνησε	38 K μαζί μας	67 K μαζί μας
επισήμανε	1036 K
επιστολή	43 την K σας
ερωτηματολόγιο	945 το K
εσάς	954 χάρη σε K	1034 χάρη σε K
εσείς	51 ελάτε κι K
ευρώ	949 με # K
ευχαριστούμε	948 K για την εγγραφή	1033 K που μας
εφαρμογή	84 στην K μας
""", 'ζ': """
ζήτησαν	1036 K
ζήτησε	1036 K ο	1036 K η	1036 K στο	1036 K από
ζητούσαν	1036 K
ζητούσε	1036 K
""", 'η': """
ηλεκτρονικό	941 K μας κατάστημα
""", 'ι': """
ιδιοκτήτες	995 χωρίς K
ισχυρίζεται	1036 K
ισχυρίστηκε	1036 K
""", 'κ': """
κάλεσε	1036 K ο	1036 K η
κάνε	62 K μου tag
κάνοντας	948 K κλικ
κάντε	62 K μου tag	62 K tag
κέρασέ	54 K με έναν καφέ
κίνδυνος	88 K εθισμού
καλούσαν	1036 K
καλούσε	1036 K
κανάλι	1034 το K μας
κατάστημά	941 στο K μας
κατήγγειλε	1036 K
καταγγέλλει	1036 K
καταγγελία	935 κάντε μας την K
κατεβάστε	918 K την εφαρμογή
κεράστε	54 K με έναν καφέ
κοινοποιήθηκε	1018 η δημοσίευση K από
κουίζ	943 το K	943 στο K	943 το K μας
κυκλοφορεί	941 K το νέο τεύχος
κυριότερες	948 τις K ειδήσεις
""", 'λ': """
λάβετε	966 K
λέει	1036 K
λαμβάνεις	963 θέλεις να K
λαμβάνετε	963 θέλετε να K	966 K
""", 'μ': """
μήνα	1035 τον K	1035 το K	1035 ανά K	1035 κάθε K
μήνυμα	38 στείλε K	67 στείλε K
με	949 K # €
μεγαλομετόχους	995 χωρίς K
μετόχους	995 χωρίς K
μοιράστηκε	1018 μια δημοσίευση που K	1018 ένα βίντεο που K
μοιραστείτε	25 K	49 K το	67 K την εμπειρία	67 K την ιστορία	67 K μαζί μας
""", 'ν': """
νοημοσύνη	956 με τεχνητή K	956 από τεχνητή K
νοημοσύνης	956 με τη βοήθεια τεχνητής K
""", 'ξ': """
ξεκλειδώστε	912 K
""", 'ο': """
ολόκληρο	20 K το άρθρο	949 K το άρθρο
ομάδα	941 στην K μας	1033 ελάτε στην K	1034 η K μας
""", 'π': """
παράκληση	932 έχουμε μια μικρή K	932 μια μικρή K
παραδέχεται	1036 K
παραδέχθηκε	1036 K
παραδέχτηκε	1036 K
παρακάλεσε	1036 K
παρακαλούσαν	1036 K
παρακαλούσε	1036 K
πατώντας	948 K
πείτε	38 K μας	67 K μας
περιέχει	98 K σκηνές
περιήγησης	10 το πρόγραμμα K
περιγραφές	98 περιέχει K
περιεχομένου	9 αυτού του K	938 εξωτερικού K
περιεχόμενο	9 αυτό το K	938 αυτό το K	938 το K αυτό	938 εξωτερικό K
πολιτική	930 K cookies
πρέπει	938 δείτε το βίντεο K
προέτρεπαν	1036 K
προέτρεπε	1036 K
προέτρεψε	1036 K
προειδοποίησε	1036 K
προειδοποιεί	1036 K
προηγούμενη	98 K εκδοχή	98 K έκδοση του
προσπάθειά	1033 ενισχύστε την K
προσωπικών	930 K δεδομένων
προτεινόμενη	933 K πηγή
προτιμώμενες	933 K πηγές	1010 K πηγές
προτιμώμενη	933 K πηγή	1010 K πηγή
προωθήστε	49 K
πρωί	17 κάθε K
πρόσβαση	961 K σε όλα
πρόσθεσαν	1036 K
πρόσθεσε	1036 K ο	1036 K η
πρώτο	949 τον K μήνα
πρώτος	1035 K μήνας
""", 'ρ': """
ρεπορτάζ	1034 το K μας	1034 αυτό το K
ρωτούσαν	1036 K
ρωτούσε	1036 K
ρώτησαν	1036 K
ρώτησε	1036 K ο	1036 K η
""", 'σ': """
σημαντικότερες	948 τις K ειδήσεις
σημείωσε	1036 K ο	1036 K η
στέλνουμε	57 σας K	57 σου K
στήριξέ	1033 K μας
στήριξή	954 χωρίς τη K	1033 η K σας	1033 τη K σας	1034 χωρίς τη K
στήριξη	954 χάρη στη K	1034 χάρη στη K
στείλε	38 K μας	67 K μας	935 K μας
στείλτε	38 K μας	38 K μήνυμα	49 K το	67 K μας	67 K μήνυμα	935 K μας	1033 K μας
στηρίξτε	954 K	1033 K μας	1033 K την	1033 K το	1033 K τη
συγκατάθεση	938 K για cookies
συμβουλεύει	1036 K
συμβούλευε	1036 K
συμβούλευσε	1036 K
συμβούλεψε	1036 K
συμπληρώστε	77 K το email σας
συμφωνείτε	43 K
συνέδριο	941 K μας
συνέδριό	941 K μας
συνέστησε	1036 K
συνδεθείτε	24 K	913 K για να
συνδρομή	949 με K	949 K από	967 με K	1037 K
συνδρομητές	50 οι K μπορούν	80 γίνετε K	912 διαθέσιμο μόνο σε K	912 διαθέσιμο σε K	931 μόνο για K	931 μόνο σε K	1033 γραφτείτε K	1034 οι K μας	1037 K
συνδρομητής	50 ως K	80 γίνετε K	912 είστε ήδη K	1033 γίνετε K
συνεργασία	952 σε K με χορηγό	952 σε K με τον χορηγό
συνεργατών	74 συνδέσμους K	952 συνδέσμους K
συνεχίζεται	952 K παρακάτω
συνεχίσετε	912 για να K την ανάγνωση	912 να K την ανάγνωση
συνεχίσουμε	1034 να K
συνεχίστε	912 K την ανάγνωση
συνιστούσε	1036 K
συντάκτης	936 είναι K
συντάκτρια	936 είναι K
σχολιάσετε	6 K
σχόλια	85 στα K	946 στα K
σύμφωνα	1036 K
σύνταξή	39 τη K μας
σύνταξης	98 σημείωση της K
""", 'τ': """
τελευταίο	962 K δωρεάν άρθρο
τραγουδούσαν	1036 K
τόνιζε	1036 K
τόνισε	1036 K
""", 'υ': """
υπεύθυνα	83 παίξτε K	83 παίζετε K
υπογράμμισε	1036 K
υποσχέθηκε	1036 K
υποχρεωτικά	21 K πεδία
""", 'φ': """
φτάσατε	932 αφού K ως εδώ
φωνάζει	1036 K
φωτογραφίες	40 K και βίντεο	40 τις K σας	40 K ή βίντεο
φύγετε	932 πριν K
φώναζαν	1036 K
φώναζε	1036 K
φώναξαν	1036 K
φώναξε	1036 K
""", 'χ': """
χάνετε	963 μη K
χρήσης	930 όροι K	948 όρους K
χρειαζόμαστε	1033 K τη βοήθειά σας
χρησιμοποιεί	921 K cookies
χρησιμοποιούμε	920 K cookies
χρόνο	1035 τον K
χωρίς	71 K spam
""", 'ψ': """
ψηφίστε	959 K
ψηφιακό	63 K μας βοηθό
ψηφιακός	63 K βοηθός
ψηφοφορία	943 στην K
""", 'а': """
абонамент	226 вече имате K	257 с K	257 K за	277 с K	321 K
абонамента	255 с K си	255 благодарим за K
абонат	50 като K	224 вече сте K
абонати	236 само за K	321 K
абонатите	50 K могат
абонирайте	80 K се	224 K се, за да	227 K се за бюлетина	317 K се
абонирането	255 с K
авторизованные	3586 только K
авторизованным	3586 K пользователям
авторизовані	4328 лише K
авторизуйтесь	24 K
авторкою	4316 зв'язатися з K
автором	4316 зв'язатися з K
автору	54 на каву K	3574 пишите K
адрес	21 имейл K няма	255 имейл K
адреса	255 имейл K
адресою	4349 пишіть за K
адресу	3606 пишите по K
азартних	88 участь в K іграх
азартных	88 участие в K играх может вызвать
анкета	251 нашата K	251 кратка K
анкетата	252 K
анкету	3585 K	4327 K
анонимно	3574 K
афилиейт	260 K линкове
""", 'б': """
бажаних	4313 K джерел
безкоштовна	4347 остання K стаття
безкоштовний	4323 наш K вебінар	4331 K акаунт	4347 останній K матеріал
безкоштовних	4331 ліміт K	4331 K статей
безкоштовні	15 K статті	4331 K статті
безлимитный	3541 K доступ
безплатен	248 нашия K уебинар
безплатна	271 последна K статия
безплатни	15 K статии	257 K статии
безплатно	257 K, за
бесплатная	3604 последняя K статья
бесплатную	98 K линию
бесплатные	15 K статьи	3589 K статьи
бесплатный	3580 наш K вебинар	3589 K аккаунт	3604 последний K материал
бесплатных	15 K статей	3589 лимит K	3589 K статей
бисквитки	245 K	275 K
бисквитките	245 K	275 K
благав	4406 K
благала	4406 K
благали	4406 K
благодарение	18 K на читателите	263 K на вас	263 K на вашата	318 K на вас
благодарим	255 K ви, че се
благодаря	3595 K донатам	3663 K вам	3663 K вашей
блокировщик	3554 отключите K	3554 K рекламы
блокувальник	4298 K реклами
бот	39 наш K
браузер	10 ваш K	3567 ваш K	4308 ваш K
браузър	10 вашият K
бюлетин	78 нашия K	227 нашия K	256 K	318 нашия K	321 K
бюлетина	78 за K	227 K ни	227 запишете се за K	256 K
бюлетини	256 K
бяхте	42 K ли там
""", 'в': """
вайбері	4314 K
вайбър	16 K	240 K
ватсапе	3572 K
вашата	228 на K поща
ваших	3661 # из K #
введите	77 K адрес
вебинар	3580 наш K
вебінар	4323 наш K
взывал	3665 K
видео	9 это K	40 фото и K
виділіть	4312 K
визнав	4406 K
визнала	4406 K
визнає	4406 K
викала	320 K
викаха	320 K
викаше	320 K
викна	320 K
використання	4308 K cookie	4337 будь-яке K матеріалів	4337 K матеріалів сайту
використанні	4306 при K матеріалів
використовує	4299 K cookie
використовуємо	4298 K cookie
вимагав	4406 K
вимагала	4406 K
вимагали	4406 K
виправлення	98 K:
випуск	4325 K
виртуален	63 K асистент
виртуалният	63 K ни асистент
виртуальный	63 K помощник	63 K ассистент
вирішив	4406 K
вк	3572 K
вкажіть	77 K свою пошту
включете	51 K се
вконтакте	3572 K
влезте	24 K
вміст	9 цей K
внескам	4338 завдяки K	4404 завдяки K
внесок	4403 ваш K
войдите	24 K	3542 K, чтобы
вотсапе	3572 K
вотсапі	4314 K
впн	64 без K
всеки	263 K лев
встановіть	4292 K додаток
въведете	77 K имейла си
възпроизвеждането	262 K
выделите	3557 K ее	3557 K текст
выпуск	3583 K
відео	40 фото та K	40 фото й K	40 фото і K
відмовилися	98 K від коментарів
відповів	98 не K на	4406 K
відповідав	4406 K
відповідально	83 грайте K
відповідальності	30 не несе K
відповідь	21 скасувати K
відповіла	4406 K
відповіли	98 не K на
відправити	21 K коментар
віртуальний	63 K помічник	63 K асистент
""", 'г': """
героев	98 имена K
героїв	98 імена K
гласеше	320 K
гласил	3665 K
гласила	3665 K
гласит	3665 K
гласувайте	268 K
гледайте	273 K ни
говорил	3665 K
говорила	3665 K
говорили	3665 K
говорит	3665 K
год	3664 в K
годишно	319 K
голосуйте	3600 K	4343 K
гривень	4405 # K
грн	4405 # K
група	274 viber K
гукав	4406 K
гукали	4406 K
гукнув	4406 K
гукнула	4406 K
гіперпосилання	4306 K обов
""", 'д': """
дальше	3541 чтобы читать K
дарение	317 вашето K	319 с K	321 K
дарения	321 K
дарете	263 K	317 K ни
джерела	4313 обрані K	4313 бажані K
джерелом	4313 основним K	4313 бажаним K
дзен	3572 K
дзене	3572 K
дзеркала	64 K
дзеркало	64 K
дзеркалом	64 K
добави	320 K
добавил	320 K	3665 K
добавила	320 K	3665 K
добавьте	3551 K нас в
добавя	320 K
доверието	98 телефон на K
доверия	98 телефон K
довіри	98 лінія K
додав	4406 K
додала	4406 K
додатку	84 у нашому K
додає	4406 K
дозволить	4403 ваша підтримка K
дозволяється	4337 матеріалів K лише
долучайтесь	51 K	4403 K до нас	4403 K до нашої	4403 K до нашого	4403 K до спільноти	4403 K до читачів
долучайтеся	51 K	4403 K до нас	4403 K до нашої	4403 K до нашого	4403 K до спільноти	4403 K до читачів
донат	3662 ваш K	4403 ваш K	4407 K
донатам	4338 завдяки K
донати	4407 K
донатом	4405 K
донаты	3666 K
доповнено	98 новину K
дополнен	98 текст K
дополнена	98 новость K
допомагає	4403 ваша підтримка K
допомога	4403 нам потрібна ваша K
допомогою	4340 за K ші
допоможе	4404 K нам
допоможуть	4338 K нам працювати	4404 K нам
допоможіть	90 K, скільки можете
допускается	3594 материалов K только
допълнена	98 статията е K
доступ	3589 полный K	4331 повний K
достъпен	224 K за абонати
достъпна	224 K за абонати
достъпно	224 K за абонати
дочитали	3533 вы K до конца	4282 ви K до кінця
дочитати	4288 щоб K
дочитать	3541 чтобы K	3589 K
""", 'е': """
евро	257 за # K
ежедневную	3544 K рассылку
ежемесячно	3664 K
ежемесячное	3662 оформите K
ежемесячный	3595 K донат
еженедельную	3544 K рассылку
електронна	228 вашата K поща
електронної	4330 адресу K пошти
електронну	4330 K адресу	4330 K пошту
епизод	250 K
епизода	250 K
""", 'ж': """
жаловалась	3665 K
жаловался	3665 K
жалуются	3665 K
жодного	71 K спаму
журналист	243 е K	243 - K	243 , K	3575 - K	3575 , K	3648 K
журналисти	318 нашите K
журналистика	318 независимата K	318 независима K	318 нашата K	3663 независимая K
журналистике	3663 независимой K
журналистики	3663 независимой K
журналистику	3663 независимую K
журналистка	243 е K	243 , K	3575 - K	3575 , K	3648 K
журналисты	3663 наши K
журналіст	4318 - K	4318 , K	4388 K
журналістам	39 нашим K
журналісти	4404 наші K
журналістика	4404 незалежна K
журналістику	4404 незалежну K	4404 якісну K
журналістка	4318 - K	4318 , K	4388 K
журналісту	39 нашому K
""", 'з': """
з	4402 # K #
завантажити	4292 K застосунок
завантажте	4292 K додаток
завдяки	4338 існує K	4404 K вам	4404 K вашій
зависимост	88 хазартът създава K
задонатьте	3662 K	4403 K
задължителните	21 K полета
зазначив	4406 K
зазывал	3665 K
закликав	4406 K
закликала	4406 K
закликали	4406 K
закончились	3541 бесплатные статьи K
залишає	29 K за собою право
залишилося	4289 K #%	4289 K # %
залиште	77 K свою адресу	77 K адресу	77 K пошту
заметили	3558 K ошибку
замолчим	3663 мы не K
запазени	234 всички права K
запевняв	4406 K
запевняла	4406 K
запевняє	4406 K
записи	58 новые K на почту
запитав	4406 K
запитала	4406 K
запитань	4327 на кілька K
запишете	227 K се за нашия
зарегистрированные	3586 только K
зарегистрированным	3541 доступен только K
зарегистрированы	3541 уже K
зарегистрируйтесь	3542 K, чтобы	3589 бесплатно K	3589 K бесплатно	3662 K бесплатно	3662 K, чтобы читать
зареєстровані	4328 лише K	4328 тільки K
зареєструйтесь	4289 K, щоб	4331 безкоштовно K	4331 K безкоштовно	4403 K безкоштовно	4403 K, щоб читати
зареєструйтеся	4331 K безкоштовно
застосунку	84 у нашому K	84 в нашому K	4310 нашому K
застосунок	4292 завантажте K	4310 наш K	4310 мобільний K	4403 завантажте K і	4403 завантажте K та
захищено	4306 усі права K
захищені	4306 усі права K	4306 всі права K
защищенной	3574 K формой
защищены	3565 все права K
защищённой	3574 K формой
заяви	320 K
заявив	4406 K
заявил	320 K	3665 K
заявила	320 K	3665 K	4406 K
заявили	3665 K	4406 K
заявиха	320 K
звёздочкой	60 поля со K
згодні	43 не K
здесь	3533 раз уж вы K
зеркала	64 K
зеркало	64 K
змінено	98 імена K	98 ім'я K
знайшли	4312 якщо ви K
знанията	251 K си
зобов	4406 K'язав
зовнішнього	4320 K вмісту	4320 K контенту
зовнішній	4320 K вміст	4320 K контент
зробіть	4286 K внесок	4403 K внесок у	4403 K внесок на
зірочкою	60 поля с K	60 поля із K
""", 'и': """
из	3661 # K #
избранное	3571 K
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
иностранного	3565 выполняющим функции K агента
иностранным	3663 K агентом
инстаграм	240 K
искусственного	3597 с помощью K интеллекта
искусственным	3597 K интеллектом
использование	3567 K cookie	3577 K cookie	3594 любое K материалов	3594 K материалов сайта
использовании	3565 при K материалов	3594 полном или частичном K	3594 частичном K материалов
используем	3554 K cookie
использует	3555 K cookie
исправление	98 K:
источники	3571 избранные K	3571 любимые K
источников	3571 избранных K	3608 избранных K
источником	3571 основным K
исчерпали	3541 K лимит
""", 'к': """
каждое	17 K утро
каждый	3664 K месяц
каже	4406 K
каза	320 K
казав	4406 K
казал	320 K
казала	320 K	4406 K
казали	4406 K
казаха	320 K
казва	320 K
казвал	320 K
казвала	320 K
канал	274 viber K	3663 наш K	4404 наш K
канала	3663 нашего K
каналу	4404 нашого K
колумнист	3575 - K	3575 , K	3648 K
колумніст	4318 - K	4388 K
колумністка	4318 - K	4388 K
команде	3580 к нашей K
команди	4323 до нашої K
коментар	6 залишити K
коментарите	85 в K	253 K под
коментарях	85 у K	85 в K	4307 у K	4307 в K
коментатор	243 е K
коментиране	253 правила за K	253 правилата за K
коментирате	6 за да K	253 K
коментувати	6 K
комментариев	98 отказались от K	98 отказался от K
комментарии	6 оставлять K
комментарий	6 оставить K	3557 чтобы оставить K
комментария	21 для отправки K
комментариях	85 в K	3566 в K
комментировать	6 K
контент	9 этот K	9 цей K	3577 внешний K
контента	9 этого K	3577 внешнего K
контенту	9 цього K
конференцию	3580 нашу K
конференция	248 нашата K
конференцію	4323 нашу K
конфиденциальности	3554 политикой K	3567 политика K
конфіденційності	4298 політикою K	4308 політика K
копирование	3594 K материалов сайта
кореспондент	243 е K	243 , K	4318 - K	4318 , K	4388 K
кореспондентка	4318 - K	4318 , K	4388 K
короткий	3585 K опрос
корреспондент	3575 - K	3575 , K	3648 K
корреспондентам	39 нашим K
корреспондентка	3648 K
корреспонденту	39 нашему K
крикнув	4406 K
крикнул	3665 K
крикнула	3665 K	4406 K
кричав	4406 K
кричал	3665 K
кричала	3665 K	4406 K
кричали	3665 K	4406 K
кричит	3665 K
""", 'л': """
лв	257 за # K
лев	257 за # K
лева	257 за # K	319 K
лекцию	3580 нашу K
лекцію	4323 нашу K
лиценз	47 K cc
лицензии	47 K cc
ліцензією	47 K cc
""", 'м': """
магазин	248 нашия онлайн K	248 нашия K
магазина	248 онлайн K ни	3580 нашего K
магазине	3580 в нашем K	3580 в нашем интернет-K
магазину	4323 нашого K
магазині	4323 у нашому K	4323 в нашому K	4323 нашому інтернет-K
материал	3557 обсудить K	3577 внешний K	3610 K создан	3663 этот K
материалам	3602 ко всем K
материалы	3663 наши K
матеріал	4404 цей K
матеріали	4404 наші K
матеріалу	98 першій версії K
матеріалів	4337 копіювання K сайту	4337 K посилання обов'язкове	4345 до всіх K	4345 до усіх K
мероприятие	3580 наше K
месенджері	4314 K
месец	319 на K	319 всеки K
месечно	319 K
мессенджере	3572 K
месте	42 вы были на K
месяц	3664 в K
мобільний	4310 K додаток
молба	238 имаме малка K	238 имаме K към вас
молел	320 K
молела	320 K
молеха	320 K
молеше	320 K
містить	98 K описи	98 K сцени
місці	42 ви були на K
місяць	4405 на K	4405 перший K
""", 'н': """
навчання	48 K ші
нагадав	4406 K
нагадала	4406 K
наголосив	4406 K
наголосила	4406 K
надпис	320 такъв K
надпись	3665 такая K
надсилайте	4316 K нам	4316 K її	4316 K їх нам	4317 K фото	4317 K відео	4317 K свої	4403 K нам
надсилаємо	57 ми K вам	57 ми K
надійних	4313 K джерел
надішлемо	57 ми K вам
надішліть	38 K нам	49 K його	49 K друзям	67 K нам	4316 K нам	4316 K їх нам	4317 K фото	4403 K нам
нажимая	3588 K кнопку	3588 K на кнопку	3588 K "
нажмите	3557 K ctrl
намерете	273 K ни
напис	4406 такий K
написа	320 K
написав	4406 K
написал	3665 K
написала	3665 K	4406 K
написано	3665 было K	4406 було K
напиши	38 K нам	67 K нам
напишите	38 K нам	38 K в наш	67 K нам	67 K в наш	3574 K нашему	3574 K нашей	3574 K автору	3574 K нам	3662 K нам
напишіть	38 K нам	67 K нам	4316 K нашому	4316 K нашій	4316 K автору	4316 K авторці	4316 K нам	4403 K нам
напомнил	3665 K
напомнила	3665 K
направете	317 K дарение
настоя	320 K
настоява	320 K
настоявал	320 K
натискайки	255 K
натискането	255 с K
натискаючи	4330 K кнопку	4330 K на
нашем	3557 в K чате
нашия	248 към K екип	248 в K екип	251 K куиз	251 K тест
небольшая	3533 K просьба
неделю	17 раз в K	17 каждую K	3664 в K
независимата	317 подкрепете K
независими	318 K медии
независимую	3536 поддержите K	3662 поддержите K
независимые	3663 K медиа
незалежні	4404 K медіа
нейросети	3597 с помощью K
несколько	3585 на K вопросов
никакого	71 K спама
новинами	4295 стежте за K
новини	240 google K	4314 google K
нуждаем	317 K се от вашата
нужна	3595 K ваша
нюзлетър	256 K
""", 'о': """
обеща	320 K
обещал	320 K	3665 K
обещала	3665 K
обещали	3665 K
обновена	98 статията е K
обновлен	98 текст K	98 материал K
обновлён	98 текст K	98 материал K
обозреватель	3575 - K	3575 , K	3648 K
обозревательница	3648 K
обраних	4313 K джерел
обучения	48 K ии
объявил	3665 K
объявила	3665 K
объяснил	3665 K
объяснила	3665 K
объясняет	3665 K
объяснял	3665 K
объясняла	3665 K
обязал	3665 K
обязательна	3565 гиперссылка K	3594 материалов ссылка K	3594 ссылка на источник K
обязательные	21 K поля	3557 K поля
обясни	320 K
обяснил	320 K
обяснила	320 K
обяснява	320 K
обіцяв	4406 K
обіцяла	4406 K
обіцяли	4406 K
огледален	64 K сайт
оглядач	4318 - K	4318 , K	4388 K
оглядачка	4318 - K	4318 , K	4388 K
оголосив	4406 K
ограничений	3541 читайте без K
одноклассниках	3572 K
одному	4330 в K листі
оновлено	98 текст K	98 матеріал K	98 новину K
опечатку	3557 нашли K
описания	98 съдържа K	98 есть K	98 содержит K
описи	98 є K
опитування	4327 наше K	4327 коротке K
опитуванні	35 нашому K	4327 K читачів	4327 нашому K	4327 в K
оприлюднюватиметься	22 не K	4301 ваша e-mail адреса не K
опрос	35 наш K	3585 наш K
опросе	35 нашем K	3585 нашем K	3585 в K
опубликован	22 не будет K	3557 ваш адрес email не будет K
организаторите	320 канят K
организаторы	3665 зовут K
організатори	4406 запрошують K
оставете	77 K имейла си
оставляем	29 K за собой право
оставляет	29 K за собой право
оставляя	3588 K заявку
оставьте	77 K свой адрес	77 K адрес	77 K почту	77 K свою почту	77 K e-mail
осталось	3542 K #%	3542 K # %
отбележете	62 K ме
ответил	98 не K на	3665 K
ответила	98 не K на	3665 K
ответили	98 не K на
ответственно	83 играйте K
ответственности	30 не несет K	30 не несёт K
отвечал	3665 K
отвечала	3665 K
отговори	98 не K на	320 K той	320 K тя
отговорил	320 K
отговорила	320 K
отговориха	320 K
отговорност	30 не носи K
отменить	21 K ответ	3664 K в любой момент
отметил	3665 K
отметила	3665 K
отметь	62 K меня
отметьте	62 K меня	62 K нас
отмечайте	62 K меня
отписаться	3544 K в любой момент
отправляем	57 мы K вам
отправьте	49 K	3574 K их нам	3662 K нам
отримувати	4348 хочете K
отримуйте	4352 K
очакваме	241 K вашите
ошибку	3558 нашли K
оштрафовал	3665 K
оштрафовала	3665 K
оштрафував	4406 K
""", 'п': """
партнером	3592 совместно с K	4335 спільно з K
партнерски	74 K линкове
партнерские	37 K ссылки	74 K ссылки	3592 K ссылки
партнерским	74 K ссылкам
партнерські	74 K посилання	4335 K посилання
партнеры	3554 мы и наши K
партньорски	260 K линкове
партнёром	3592 совместно с K
партнёрские	37 K ссылки	74 K ссылки	3592 K ссылки
партнёрским	74 K ссылкам
патроном	3662 станьте K
пееха	320 K
пели	3665 K
первинній	98 K версії
первоначальной	98 K версии
первый	3664 K месяц	3664 рубль в K
переведите	3662 K нам
перевірте	4327 K себе	4330 K пошту
передплатник	50 як K	4288 уже K	4288 вже K
передплатникам	4288 доступний лише K	4288 доступна лише K	4288 доступно лише K
передплатники	50 K можуть	4346 лише K	4346 тільки K
передплатників	4288 тільки для K
передплатою	4288 доступна за K	4288 доступний за K	4331 за K	4353 з K
передплату	80 оформіть K	4331 K за	4403 оформіть K
передплатіть	80 K
передрук	45 K	4311 K
передруковувати	45 K
передруку	4311 у разі K
передрукувати	45 K
перепечатать	45 K
перепечатка	45 K	3570 K
перепечатке	3570 при K
перепечатывать	45 K
перешлите	49 K
перешліть	49 K
персональних	4309 K даних
персональных	3568 K данных
писав	4406 K
писал	3665 K
писала	3665 K	4406 K
писати	4404 нам K
писменото	262 без K съгласие
письме	3588 в одном K
письменного	3609 без K согласия
письмової	4351 без K згоди
питаха	320 K
питаше	320 K
пишете	38 K ни	67 K ни	241 K ни	242 K на	317 K ни
пишеше	320 K
пиши	38 K нам	38 K ни	67 K нам	67 K ни
пишите	38 K нам	38 K в бот	38 K в наш	38 K на почту	67 K нам	67 K в бот	67 K в наш	67 K на почту	3574 K нам	3606 K на	3662 K нам
пишіть	38 K нам	38 K у	67 K нам	67 K у	4316 K нам	4349 K на
платной	3541 в K версии
побачили	4357 K помилку
повний	20 K текст	4331 K текст
повтаря	320 K
повтаряше	320 K
повторював	4406 K
повторює	4406 K
повторяет	3665 K
повторял	3665 K
повторяла	3665 K
повідомив	4406 K
повідомила	4406 K
повідомили	4406 K
повідомте	38 K нам	67 K нам	4316 K нам	4316 K нас	4403 K нам
подайте	242 K сигнал
поддержать	3662 K нас	3662 K редакцию	3662 K нашу
поддерживайте	3662 K нас	3662 K нашу
поддержите	3536 K нашу	3536 K нас	3595 K	3662 K нас	3662 K нашу	3662 K редакцию	3662 K проект	3662 K автора	3662 K наш
поддержка	3537 ваша K	3662 ваша K поможет	3662 ваша K помогает	3662 ваша K позволит
поддержке	3592 при K партнёра	3592 при K партнера	3595 благодаря вашей K	3663 вашей K
поддержки	3663 без вашей K	3663 вашей K
поделитесь	25 K	49 K им	49 K ей	67 K своей историей	67 K с нами
подканял	320 K
подканяха	320 K
подканяше	320 K
подкаст	34 наш K	34 нашия K	250 K	318 нашият K	3583 K	3663 наш K	4325 K	4404 наш K
подкаста	250 K	3583 K	3663 нашего K
подкасте	34 нашем K	3583 K
подкасти	34 наші K	250 K	4325 K
подкастов	3583 K
подкасту	4325 K
подкастът	250 K
подкасты	3583 K
подкасті	34 нашому K	4325 K
подкастів	4325 K
подкрепа	263 с вашата K	263 вашата K	317 вашата K	318 вашата K
подкрепата	260 с K на партньор
подкрепете	263 K	317 K ни	317 K нашата
подкрепяйте	317 K ни
подписаны	3541 уже K
подписка	3541 уже есть K	3666 K
подписке	3541 доступен только по K	3541 доступна по K	3541 доступен по K	3589 по K
подписки	3666 K
подпиской	3614 с K
подписку	80 оформите K	80 оформить K	3541 оформить K	3541 оформите K	3588 спасибо за K	3589 K за	3662 оформите K	3662 оформить K
подписчик	50 как K	3541 уже K	3541 вы уже K
подписчикам	3541 доступна только K	3541 доступно только K	3541 доступен только K	3603 только K
подписчики	50 K могут	3603 только K	3666 K
подписчиков	3541 только для K
подписчиком	3662 станьте K
подписывайтесь	3544 K на рассылку	3551 K на нас	3551 K на наш	3551 K на канал	3551 K на telegram	3662 K на
подписываясь	3588 K
подпишитесь	80 K	3536 K на регулярное	3544 K на рассылку	3551 K на наш	3551 K на канал	3662 K на
подчеркнул	3665 K
подчеркнула	3665 K
подчерта	320 K
поділіться	25 K	49 K ним	67 K своєю історією	67 K з нами
подію	4323 нашу K
пожертвование	3536 оформите K	3537 сделайте K	3595 регулярное K	3595 ежемесячное K	3662 ваше K	3662 сделайте K	3662 оформите K	3666 K
пожертвования	3663 на K	3666 K
пожертвованиям	3595 благодаря K	3663 благодаря K
пожертвуйте	3662 K
позволяет	3662 ваша поддержка K
позначайте	62 K мене
позначте	62 K мене
позоваването	262 K на
поиска	320 K
поискал	320 K
показан	60 адрес не будет K	60 email не будет K
показана	60 почта не будет K	60 пошта не буде K	60 адреса не буде K
полностью	20 материал K	3541 чтобы прочитать K
полный	20 K текст	3589 K текст
получавайте	276 K
получавате	272 искате ли да K	272 искате да K
получайте	3613 K
получать	3605 хотите K
помилку	4357 знайшли K
помогите	90 K, сколько можете	3662 K нам
помогнете	317 K ни
помогут	3663 K нам
поможет	3663 K нам
помоли	320 K
помолил	320 K
помолила	320 K
помощник	63 наш K	63 ии-K
помощь	3662 нам нужна ваша K
помощью	3597 с K ии
помітили	4312 якщо ви K	4357 K помилку
помічник	63 наш K
понравилась	3663 K статья
понравился	3663 K материал	3663 K текст
пообещал	3665 K
пообещала	3665 K
пообіцяв	4406 K
пообіцяла	4406 K
попереджає	4406 K
попередив	4406 K
попередній	98 K версії
попита	320 K
поправка	98 K:
попросив	4406 K
попросил	3665 K
попросила	3665 K	4406 K
попросили	3665 K	4406 K
попросило	3665 K
порадив	4406 K
порадила	4406 K
посилання	4337 K на джерело обов'язкове
последвайте	317 K ни
последната	271 K ви безплатна статия	271 K безплатна статия
посоветовал	3665 K
посоветовала	3665 K
постановив	4406 K
постановил	3665 K
посъветва	320 K
посъветвал	320 K
посъветвали	320 K
потребовал	3665 K
потребовала	3665 K
почерпете	54 K ме
почерпи	54 K ме с кафе
почте	79 в K	79 на вашей K	3588 вашей K
почтовом	3588 вашем K ящике
почту	79 на K	3545 на вашу K	3545 вам на K	3588 вашу K
пошту	79 на K	79 на вашу K	4291 на вашу K
пошті	4330 вашій K
пощенска	228 вашата K кутия
пояснив	4406 K
пояснил	3665 K
пояснила	3665 K	4406 K
пояснював	4406 K
пояснювала	4406 K
пояснює	4406 K
поясняет	3665 K
правото	29 си запазва K
працювати	4338 допоможе нам K	4404 K далі
працюємо	4404 ми K
предишна	98 K версия на
предпочитаемые	3571 K источники
предпочитаемых	3571 K источников
предпочитан	239 K източник
предпочитани	239 K източници
предпочитаните	239 K източници	239 K си източници
предпочтительные	3571 K источники	3608 K источники
предпочтительный	3571 K источник
предпочтительных	3608 K источников
предупреди	320 K
предупредил	3665 K
предупреждава	320 K
предупреждает	3665 K
предыдущей	98 K версии текста
препечатването	262 K
препратете	49 K
препубликува	45 K
препубликуването	45 K
пригостіть	54 K мене кавою
призвал	3665 K
призвала	3665 K
призвали	3665 K
призна	320 K
признава	320 K
признавал	3665 K
признает	3665 K
признал	3665 K
признала	3665 K
признали	3663 нас K
призова	320 K
призовава	320 K
призовал	320 K
призоваха	320 K
призывал	3665 K
призывала	3665 K
призывали	3665 K
приложение	84 в нашето K	318 нашето K	3546 скачать K	3547 скачайте K	3547 установите K	3569 наше K	3569 мобильное K	3662 скачайте наше K	3662 скачайте K и
приложението	317 изтеглете K ни	317 изтеглете K на вестник
приложении	84 в нашем K	3546 открыть в K	3569 нашем K
приложения	3569 нашего K	3663 нашего K
прим	98 K. ред
примечание	98 K редакции
приоритетным	3571 K источником
присоединяйтесь	51 K	3662 K к нам	3662 K к нашему	3662 K к нашей	3662 K к нашим	3662 K к сообществу	3662 K к читателям	3662 K к тем
присъединете	51 K се	317 K се към нашия
присылаем	57 мы K вам	57 мы K
присылайте	3574 K нам	3574 K фото	3574 K видео	3574 K новости	3574 K свои	3574 K их нам	3662 K нам
пришлите	38 K нам	49 K друзьям	67 K нам	3574 K нам	3574 K фото	3574 K их нам	3662 K нам
пришлём	57 мы K вам
приєднуйтесь	51 K	4403 K до нас	4403 K до нашої	4403 K до нашого	4403 K до спільноти	4403 K до читачів
приєднуйтеся	51 K	4403 K до нас	4403 K до нашої	4403 K до нашого	4403 K до спільноти	4403 K до читачів
проверьте	3585 K себя	3588 K почту
проголосуйте	3600 K	4343 K
продовження	4335 реклама. K
продовжити	4288 щоб K читання	4338 допоможуть нам K
продовжувати	4404 K роботу
продолжаем	3663 мы K работать
продолжать	3595 помогут нам K	3663 K работу
продолжение	3592 реклама. K
продолжить	3541 чтобы K чтение	3595 помогут нам K	3595 поможет нам K	3663 K работу
продължава	260 K по-долу
продължете	225 K да четете
продължим	318 да K да работим
продължите	224 за да K да четете
произведен	3565 настоящий материал (информация) K	3610 материал K
произведён	3610 материал K
пройдите	3585 K тест
пройдіть	4327 K тест
променени	98 имената са K
пропускайте	272 не K
пропустите	3605 не K
пропустити	4348 не хочете K
пропустить	3605 не хотите K
пропустіть	4348 не K
просив	4406 K
просил	3665 K
просила	3665 K	4406 K
просили	3665 K	4406 K
просьба	3533 у нас к вам K	3533 у нас есть K
просять	4406 K
проучване	251 нашето K
прохання	4282 маємо до вас K	4282 невелике K
прочетете	225 за да K цялата
прочитать	3541 осталось K	3541 чтобы K статью
пріоритетне	4313 K джерело
пріоритетним	4313 K джерелом
публиковать	45 K у себя
пълния	257 K текст
първия	319 за K месец
първоначалната	98 K версия
підписатися	4290 K на розсилку
підписка	4407 K
підписку	4288 оформіть K	4330 дякуємо за K	4403 оформіть K
підписники	4346 лише K	4407 K
підписників	4288 тільки для K
підписуйтесь	4294 K на нас	4294 K на наш	4294 K на канал	4294 K на telegram	4403 K на
підписуйтеся	4294 K на наш	4294 K на канал
підписуючись	4330 K
підпишіться	4290 K на розсилку	4294 K на наш	4403 K на
підтримайте	4285 K нашу	4285 K незалежну	4285 K нас	4338 K	4403 K нас	4403 K нашу	4403 K незалежну	4403 K редакцію	4403 K автора	4403 K роботу	4403 K наш
підтримати	4403 K нас	4403 K нашу
підтримка	4286 ваша K	4403 ваша K допоможе
підтримки	4335 за K партнера	4404 спільноти K	4404 вашої K
підтримуйте	4403 K нас	4403 K нашу
підтримці	4338 завдяки вашій K	4338 завдяки K читачів	4404 вашій K
піти	4282 перш ніж K
""", 'р': """
работа	318 нашата K	3663 наша K
работаем	3663 мы K
работать	3595 помогут нам K	3595 поможет нам K	3663 K дальше
работу	3663 нашу K
радив	4406 K
радила	4406 K
радили	4406 K
радить	4406 K
разкажете	38 K ни	67 K ни
разрешение	235 без K е забранено
разрешения	3609 без K редакции
разчитаме	263 K на вашата	318 K на
расскажите	38 K нам	67 K нам	67 K свою историю	3662 K нам
рассказал	3665 K
рассказала	3665 K
рассказывать	3663 K правду
расследование	3663 наше K	3663 это K
расследования	3663 наши K
рассылка	3663 наша K	3666 K
рассылку	78 на K	78 нашу K	78 K	3544 нашу K	3544 K самых	3663 нашу K
регистрацията	255 с K си	255 благодарим за K
регистрируясь	3588 K
регулярний	4338 K внесок
редактор	243 е K	243 - K	243 , K	3575 - K	3575 , K	3648 K отдела	3648 K	4318 - K	4318 , K	4388 K
редакторка	4318 - K	4318 , K	4388 K
редакцией	39 нашей K	3574 связаться с K
редакции	98 поправка K	3609 без согласия K	3663 нашей K
редакцию	39 в нашу K	3574 напишите в K	3574 пишите в K
редакция	248 в нашата K	318 нашата K	3663 наша K
редакцията	38 свържете се с K	67 свържете се с K
редакцію	4316 напишіть у K	4316 пишіть у K
редакція	4404 наша K
редакцією	39 нашою K	4316 зв'язатися з K
редакції	43 письма до K	98 від K:	4316 пишіть до K	4351 без згоди K	4351 без дозволу K	4404 нашої K
рекламата	11 K	260 след K
реклами	11 K	70 без K	70 немає K	318 без K	4335 після K	4335 на правах K	4404 без K
рекламой	11 K
рекламы	11 K	70 без K	70 нет K	3592 после K	3592 на правах K	3663 без K
репортер	39 на нашия K	243 е K	243 - K	243 , K	3575 - K	3575 , K	3648 K	4318 - K	4318 , K	4388 K
репортери	39 на нашите K	318 нашите K
репортерка	4318 - K	4318 , K	4388 K
репортёр	3575 - K	3575 , K	3648 K
решил	3665 K
реєструючись	4330 K
робота	4404 наша K
роботу	4404 нашу K
розкажіть	38 K нам	67 K нам
розповів	4406 K
розповідати	4404 K правду
розповіла	4406 K
розсилка	4404 наша K	4407 K
розсилку	78 на K	78 нашу K	78 K	4290 нашу K	4290 щоденну K	4404 нашу K
розслідування	4404 наші K	4404 це K
рублей	3664 # K
рік	4405 на K
""", 'с': """
свободната	317 подкрепете K
свържете	38 K се с нас	67 K се с нас	241 K се с нашия	241 K се с нашата	241 K се с нас	241 K се с автора	317 K се с нас
свържи	38 K се с нас	67 K се с нас
свяжитесь	38 K с нами	3574 K с нами
связаться	3574 K с автором
седмично	17 веднъж K
сигнализирайте	241 K ни
сказав	4406 K
сказал	3665 K
сказала	3665 K	4406 K
скаржаться	4406 K
скаржився	4406 K
скаржилася	4406 K
скачайте	3546 K наше
скиньте	3662 K нам	3662 K донат
сколько	3662 скиньте K
скриньку	4330 вашу K
скриньці	4330 вашій K
следите	3551 K за нами
словам	3665 по K
словами	4406 за K
слушайте	273 K ни
слідкуйте	4294 K за нами
снимки	40 свои K	40 K и видео	40 вашите K	40 K или видео
советовал	3665 K
советовала	3665 K
советовали	3665 K
советует	3665 K
согласны	43 не K	43 K с автором
содержатся	98 K описания
содержимое	3577 внешнее K
содержит	98 K сцены
сообщение	3565 данное K (материал) создано	3610 K создано
сообщил	3665 K
сообщила	3665 K
сообщили	3665 K
сообщите	38 K нам	67 K нам	3574 K нам	3662 K нам
соучастником	3595 станьте K	3662 станьте K
спам	71 без K
спама	71 без K
спаму	71 без K
спецкор	3648 K
сповіщення	14 K	4292 увімкнути K	4292 увімкніть K
споделете	25 K	49 K я	67 K с нас	67 K своята
сподобався	4404 K текст	4404 K матеріал
сподобалась	4282 якщо вам K стаття
спонсором	80 станьте K
според	320 K
спрашивает	3665 K
спросил	3665 K
спросила	3665 K
співали	4406 K
співучасником	4403 станьте K
спільнота	4404 наша K
спільноти	4286 стань частиною K	4338 частиною K	4404 нашої K
станете	80 K член	317 K абонат	317 K член
станьте	51 K одним из них	3662 K нашим	4403 K нашим
статей	4345 до всіх K	4345 до усіх K
статии	270 до всички K
статия	238 хареса ли ви тази K	257 цялата K	318 тази K
статията	257 % от K
стаття	4404 ця K
статья	3663 эта K
статьям	3602 ко всем K
стверджує	4406 K
стежте	4294 K за нами
стигнали	238 щом сте K дотук
стороннего	3577 K сервиса
сторонним	3577 K сервисом
стороннього	4320 K сервісу
стороннім	4320 K сервісом
суммой	3664 любой K
сумму	3664 любую K
сутрин	17 всяка K
существуем	3663 мы K
существует	3595 K благодаря
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
телеграм	16 K	240 K	3551 наш K-канал	3551 в нашем K	3572 K	3572 K-канал	3572 K-канале	3606 пишите в K	3663 наш K	4294 наш K-канал	4314 K	4314 K-канал	4314 K-каналі
телеграме	16 K	3572 K
телеграмі	4314 K
телефон	98 K довіри
тест	3585 наш K	4327 наш K
тиждень	17 раз на K	4405 на K
требовал	3665 K
требовала	3665 K
требовали	3665 K
тръгнете	238 преди да си K
""", 'у': """
уведомления	14 K	3547 включите K	3547 включить K	3547 разрешить K
уверяет	3665 K
уверял	3665 K
уверяла	3665 K
увійдіть	24 K	4289 K, щоб
уговаривал	3665 K
уговаривала	3665 K
угостите	54 K меня кофе	54 K автора кофе
угостить	54 K меня кофе
уебинар	248 нашия K
уйдете	3533 прежде чем вы K
укажите	77 K свой e-mail	77 K почту
улюблених	4313 K джерел
улюблені	4313 K джерела
умовляв	4406 K
умоляваше	320 K
умолял	3665 K
умоляла	3665 K
умоляли	3665 K
утверждает	3665 K
уточнение	98 K:
уточнення	98 K:
уточнив	4406 K
уточнил	3665 K
уточнила	3665 K	4406 K
учасником	4403 станьте K
""", 'ф': """
фейсбук	16 K	240 K
фото	40 свои K	40 ваши K	40 свої K	40 ваші K
фотографии	40 K и видео
""", 'ц': """
цените	3663 K нашу
цитировании	3570 при K
цитування	4311 у разі K
цитуванні	4311 при K
""", 'ч': """
частиною	4403 станьте K
частковому	4337 повному або K
чашку	54 на K кофе
через	64 K vpn
четене	0 време за K
четете	273 K ни
читаете	3662 спасибо, что K
читай	4294 K нас
читайте	3551 K нас в	4294 K нас у	4294 K нас в
читання	0 час K	0 хв K
читателей	43 письма K	3585 опросе K	3595 благодаря поддержке K	3615 K	3663 наших K
читатели	36 наши K	36 нашите K	43 писма на K	278 K	318 нашите K	3533 дорогие K	3615 K	3663 наши K
читателите	278 K	318 с подкрепата на K	318 от K ни
читателям	18 благодаря K	36 нашим K	3615 K	3663 благодаря K
читати	4288 щоб K далі	4403 щоб K далі
читачам	18 завдяки K	4354 K
читачі	36 наші K	4354 K	4404 наші K
читачів	43 листи K	4354 K	4404 наших K
читаєте	4403 дякуємо, що K
чтение	0 на K
чтения	0 время K	0 мин K
""", 'щ': """
щомісяця	4405 K
щомісячний	4338 K внесок
щомісячно	4405 K
щоранку	17 K
щотижневу	4290 K розсилку
""", 'э': """
электронной	3588 адрес K почты
электронную	3588 K почту
""", 'я': """
яжіться	38 зв'K з нами	4316 зв'K з нами
язкові	21 обов'K поля	4301 обов'K поля
якщо	4282 K ви вже тут
""", 'і': """
із	4402 # K #
інтелектом	4340 штучним K
інтелекту	4340 за допомогою штучного K
""", 'א': """
אדבלוק	2008 K
אומר	2045 K
אומרת	2045 K
אותה	49 שלחו K	49 שתפו K
אותו	49 שלחו K
אותנו	62 תייגו K	67 שתפו K
אחרינו	1947 עקבו K	2042 עקבו K
איתנו	38 צרו K קשר	38 צרו קשר K	38 דברו K	67 צרו K קשר	67 צרו קשר K	67 דברו K
אליכם	57 נשלח K
אלינו	38 פנו K	67 פנו K
אלקטרוני	1945 דואר K
אמר	2045 K
אמרה	2045 K
אמרו	2045 K
אתכם	1977 רק K
""", 'ב': """
באפליקציה	84 K שלנו
בדוי	98 שם K
בדויים	98 שמות K
בוקר	17 מדי K
בחודש	2044 K
ביקש	2045 K
ביקשה	2045 K
במייל	1976 K שלכם
בסרטון	1966 לצפות K זה
בעוגיות	1952 שימוש K
בעיתונות	1977 לתמוך K
בעלי	2013 בלי K הון	2013 ללא K הון
בקובצי	1951 משתמש K
בשבוע	17 פעם K	2044 K
בתגובות	85 K
בתוכן	1988 לעשות שימוש K
""", 'ד': """
דווחו	2042 K לנו
דיוור	1976 קבלת K
""", 'ה': """
האימייל	21 K לא יוצג	60 K לא יוצג
האפליקציה	1948 הורידו את K	2043 K
הבהרה	98 K:
הגיב	98 לא K
הדיגיטלי	63 העוזר K
הדפדפן	10 K שלך
ההתראות	14 K
הודיע	2045 K
הודיעה	2045 K
הוואטסאפ	1948 לקבוצת K
הווטסאפ	1948 לקבוצת K
הווירטואלי	63 העוזר K
הוסיף	2045 K
הוסיפה	2045 K
הזהיר	2045 K
הזכויות	1959 כל K שמורות
הזמינו	54 K אותי לקפה
החובה	21 שדות K
החינמיות	1989 הכתבות K
הטלגרם	1948 לערוץ K
הטקסט	1967 K
היום	2042 תרמו K
הירשמו	2042 K לקבלת
הכותב	1988 על דעת K
הכתבה	45 לפרסם את K	1941 להמשך קריאת K	1967 K	2043 K הזאת
המדור	1965 הוא עורך K	1965 היא עורכת K
המובעות	1988 הדעות K במאמר	1988 הדעות K בטור	1988 הדעות K בכתבה
המועדף	1962 למקור K	1962 כמקור K
המייל	1944 לתיבת K	1945 כתובת K
המערכת	98 הערת K
המקורית	98 בגרסה K של
הניוזלטר	1945 K היומי	1976 K השבועי של	1976 K שלנו	2043 K
הסביר	2045 K
הסיכום	1967 K
העבירו	49 K אותה	49 K הלאה
העיקריות	1967 הנקודות K
העיתונות	2043 K העצמאית
הפרטיות	1952 מדיניות K
הפרסומות	2008 חוסם K
הפרסומים	2008 חוסם K
הפרסומת	11 K
הצביעו	2042 K בסקר
הצטרפו	51 K אליהם	51 K אלינו	1948 K לערוץ	2042 K אלינו
הקודמת	98 בגרסה K של
הקוראים	18 בזכות K
השאירו	77 K כתובת מייל	77 K מייל
השימוש	1952 תנאי K
השמות	98 K שונו
התגובות	1973 K
התחברו	24 K
התמונות	40 את K שלכם
התמיכה	1977 בזכות K שלכם
התראות	14 K
התרגום	1967 K
התרומה	2042 K שלכם
""", 'ו': """
ובטוויטר	1947 בפייסבוק K
ווידאו	40 תמונות K
וסרטונים	40 תמונות K
ותלוי	1977 K בכם
ותלויה	1977 K בכם
""", 'ז': """
זקוקה	2042 K לכם
""", 'ח': """
חודשית	2042 תרומה K
חיצוני	1966 תוכן K	1966 תוכן ממקור K
""", 'ט': """
טען	2045 K
""", 'י': """
יכולים	50 מנויים K
ישירות	1976 K למייל	1976 K לתיבת
""", 'כ': """
כמנויים	50 K	80 הצטרפו K	1941 הצטרפו K
כתב	2045 K
כתבה	1967 K זו	2043 K זו	2045 K
כתבו	38 K לנו	67 K לנו	2042 K לנו
כתבות	1989 K חינם
כתבי	38 K לנו	67 K לנו
כתבת	1965 היא K
כתובת	77 הזינו K מייל	1945 K דוא"ל
""", 'ל': """
לדברי	2045 K
להגיב	6 כדי K	1973 K
להמשיך	1941 כדי K לקרוא	1977 עזרו לנו K
להעתיק	1959 אין K	1988 לשכפל, K
לחודש	2044 K
לחוק	1988 סעיף #א K
לחצו	2042 K כאן
לידיעון	2042 הירשמו K
לכתבים	39 K שלנו
לכתבת	39 K שלנו
למייל	79 K שלכם
למנויים	80 היו K	1942 K בלבד
למערכת	39 K שלנו	43 מכתבים K
לניוזלטר	78 K	78 K שלנו	1944 הירשמו K	1944 הרשמה K	1944 K שלנו	1976 בהצלחה K	2042 הירשמו K
לעזרתכם	2042 אנחנו זקוקים K
לענייני	1965 הוא כתב K	1965 היא כתבת K
לפרסם	45 K כתבה זו	45 K מחדש
לצפייה	1966 K בתוכן
לקבוצת	1948 הצטרפו K
לקריאה	1989 כתבות K
לקריאת	20 K הכתבה
לשנה	2044 K
לתומכים	1977 הצטרפו K
""", 'מ': """
מאמרים	15 K חינם	1989 K חינם
מועדף	1962 מקור K	1962 כמקור K	2027 מקור K	2027 כמקור K
מינוי	1941 רכשו K	2042 רכשו K	2046 K
מנוי	1941 כבר K
מנויים	2046 K
מניות	2013 בלי בעלי K	2013 ללא בעלי K
מסכימים	43 לא K	43 K?	1976 בהרשמה אתם K
מסר	2045 K
מסרבים	98 K להגיב
מראה	64 אתר K
""", 'נ': """
ניוזלטר	1976 K שבועי	2046 K
נשלח	57 K לכם
""", 'ס': """
סיכום	1967 K
סיפר	2045 K
סיפרה	2045 K
סעיף	1988 K #א
ספאם	71 בלי K	71 ללא K
ספרו	38 K לנו	67 K לנו	2042 K לנו
סרטונים	40 תמונות או K
""", 'ע': """
עדכונים	1976 לקבלת K במייל
עודכנה	98 הכתבה K	98 הידיעה K
עיתונאי	1965 הוא K
עיתונאית	1965 היא K
עיתונות	1977 לעשות K	2043 K עצמאית
עכשיו	2042 תרמו K
עלולים	98 K להיות קשים
עמלה	1987 נקבל K	1987 לקבל K
ער	98 K״ן
""", 'פ': """
פרסום	45 K מחדש
פרסומות	70 בלי K	70 ללא K	2008 חוסם K	2043 ללא K
פרסומת	11 K
פרשן	1965 הוא K
פרשנית	1965 היא K
""", 'צ': """
ציין	2045 K
""", 'ק': """
קודמת	98 בגרסה K של
קוראי	2043 K
קרא	2045 K
קריאה	0 זמן K
""", 'ר': """
ראשון	2044 חודש K
""", 'ש': """
שאלו	1967 K את
שולחים	57 אנחנו K לכם
שיווקי	1976 לקבל תוכן K
שלחו	38 K לנו	67 K לנו	2042 K לנו
שלנו	39 לכתב K	2043 K
שנקבל	1987 K עמלה
שקראתם	2042 תודה K
שתפו	25 K
""", 'ת': """
תגובה	98 לא נמסרה K
תגובות	1973 K
תוכן	9 K זה	1966 הצגת K
תיאורים	98 כוללת K	98 מכילה K
תייגו	62 K אותי
תיקון	98 K:
תלוי	1977 K בכם
תלויה	1977 K בכם
תמיכתכם	2042 K
תמכו	2042 K בנו
תקציר	1967 K
תרומה	2046 K
תרומות	2046 K
""", 'ا': """
اخبارنا	218 K
اخبرنا	38 K	67 K
اخبرونا	38 K	67 K
ادامه	1607 K مطلب	1607 K خبر	1653 براي K مطلب
ادبلاك	1630 K
ادعمنا	217 K
ادعموا	217 K
ارسال	6 براي K نظر	1585 براي ما K كنيد
ارسله	49 K الي
ارسلها	38 K الينا	67 K الينا
اسبوعيا	219 K
استخدام	124 يمنع اعادة K
استطلاع	217 صوت في K
استطلاعنا	218 K
استفاده	1573 از كوكي K ميكنيم	1573 از كوكيها K ميكنيم	1574 شرايط K	1581 K از مطالب اين سايت	1581 K از مطالب سايت
استمرار	217 ساهم في K	217 ساهموا في K
اسپم	71 بدون K
اشار	220 K
اشارة	62 ضع K الي
اشارت	220 K
اشتراك	150 لديك K	221 K	1602 K تهيه كنيد	1653 K تهيه كنيد	1657 K
اشتراكك	147 تم K
اشترك	80 K	102 K الان	217 K الان
اشتركوا	80 K	217 K
اصحابها	145 تعبر عن راي K	145 عن راي K
اصلاحيه	98 K
اضاف	220 K
اضافت	220 K
اضغط	217 K هنا
اطلاع	1585 به ما K دهيد
اعادة	45 K نشر	124 يمنع K نشر
اعجبك	218 K هذا
اعلام	1656 K كرد
اعلانات	70 بلا K	70 بدون K	70 لا K	181 مانع K	181 حاجب K
اعلانها	14 K
اعلن	220 K
اعلنت	220 K
اعملوا	62 K تاغ
افاد	220 K
افادت	220 K
افزود	1656 K
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
اول	1655 ماه K
اوليه	98 نسخه K اين
ايميل	1568 K خود را	1568 به K شما	1569 ادرس K	1569 نشاني K	1598 در K خود	1653 K خود را وارد كنيد
ايميلتان	1598 به K
اينجا	1606 K كليك كنيد	1653 K كليك كنيد
اينستاگرام	1571 در K دنبال
اينه	64 K
اپ	1597 K
اپليكيشن	1597 K	1653 K ما را	1653 K را دانلود كنيد	1653 K را نصب كنيد	1654 K ما
اگهي	11 K	70 بدون K
""", 'ب': """
باحث	132 K
باحثة	132 K
بازتابدهنده	1611 الزاما K	1611 لزوما K	1611 K ديدگاه
بازنشر	45 K
باشيد	1585 با ما در تماس K
بالضرورة	145 لا تعبر K عن	145 لا يعبر K عن	145 لا تعكس K	145 لا يعكس K	145 لا تمثل K	145 لا يمثل K
ببينيد	1592 را K
بحسب	220 K
بخوانيد	1583 K
بدهيد	38 به ما پيام K	67 به ما پيام K
بديل	64 رابط K
براي	1654 K ما
بريدك	60 لن يظهر K	77 اترك K	77 ادخل K	79 في K	105 الي K	147 في K	147 علي K	147 سجل K	147 اضف K
بريدكم	77 اتركوا K	147 في K
بشنويد	1592 K
بعرض	134 هل تسمح K
بفرستيد	38 براي ما K	67 براي ما K	1585 براي ما K
بفضلكم	218 K
بنويسيد	38 براي ما K	67 براي ما K	1585 براي ما K	1653 براي ما K
بهروز	98 اين خبر K	98 اين گزارش K
بپيونديد	51 به انها K	51 به جمعشان K	1583 K	1591 به تيم ما K	1653 K
بگذاريد	38 با ما در ميان K	67 با ما در ميان K	1585 با ما در ميان K	1653 با ما در ميان K
بگوييد	38 به ما K	67 به ما K
بگيريد	38 با ما تماس K	67 با ما تماس K	1585 با ما تماس K
""", 'ت': """
تؤكد	220 K
تابعة	74 روابط K
تابعنا	112 K علي	112 K عبر	217 K علي تويتر	217 K علي غوغل	217 K علي جوجل
تابعوا	111 K اخبار
تابعونا	111 K علي	111 K عبر	217 K علي
تاكيد	1656 K كرد
تبرع	221 K
تبرعات	221 K
تبرعك	217 K
تبرعكم	217 K
تبرعوا	90 K بما	217 K الان
تبليغ	1630 ضد K
تبليغات	70 بدون K	1630 مسدود كننده K
تجربتك	67 K معنا
تجربه	67 K خود را با ما
تحريريه	39 K ما
تحقيقاتنا	218 K
ترجيحي	1584 منبع K	1584 منابع K	1648 منابع K	1648 منبع K
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
تلگرام	1571 ما را در K	1571 در K دنبال	1571 كانال K ما	1585 با ما در K
تماشا	1592 K كنيد
تمامي	1582 K حقوق
تمثل	145 لا K راي
تنويه	98 K:
تواصل	38 K معنا
تواصلوا	38 K معنا	217 K معنا
توافق	43 هل K
توافقنا	43 لا K
توزيع	124 يمنع اعادة K
توصيف	98 حاوي K
توضيح	98 K:	1656 K داد
تيم	1654 K ما
""", 'ج': """
جافاسكريبت	177 K
جاوااسكريپت	1573 K را فعال
جزئيات	98 حاوي K
""", 'ح': """
حذر	220 K
حذرت	220 K
حساب	102 هل لديك K
حقوق	1582 كليه K	1582 همه K	1582 تمام K
حمايت	1599 K مالي خود	1600 به K شما نياز	1600 با K شما	1601 K كنيد	1653 از ما K كنيد	1653 K شما
""", 'خ': """
خارجي	134 محتوي K
خبر	4 اين K	1654 اين K
خبرنامه	1568 K ما	1568 اشتراك K	1569 در K	1598 K روزانه	1598 K هفتگي	1654 K ما	1654 K	1657 K
خبرنگار	39 K ما	1585 K ما را	1587 K
خبرنگاران	39 K ما	1654 K ما
خصوصي	1574 سياست حريم K
خواست	1656 K
خواستند	1656 K
خواندن	1602 براي ادامه K
خوانندگان	18 با كمك K	43 نامههاي K	1600 به K خود تكيه	1654 K ما
خواهد	1594 منتشر K شد
خواهند	1594 منتشر K شد
""", 'د': """
داستان	67 K خود را براي ما
دانشگاه	1587 استاد K
دستيار	63 K مجازي
دعا	220 K
دعت	220 K
دعمك	217 K
دعمكم	148 نعتمد علي K	148 تعتمد علي K	148 نحتاج الي K	217 K
دنبال	1571 ما را K كنيد	1583 K كنيد	1583 K كنيم	1653 K كنيد
دهيد	38 به ما پيام K	67 به ما پيام K	1585 به ما خبر K	1592 گوش K	1603 هديه K	1653 خبر K
دوستان	49 براي K خود
دوستانتان	49 براي K	49 با K
ديدگاه	1594 نوشتن K	1594 ارسال K	1594 بيانگر K	1611 لزوما K
""", 'ذ': """
ذكر	220 K
ذكرت	220 K
""", 'ر': """
راسلنا	38 K	67 K	217 K
راسلونا	38 K	67 K	217 K
رايگان	1591 وبينار K ما	1602 اشتراك K	1612 مقاله K	1612 مطلب K	1612 مطالعه K	1653 K ثبت نام كنيد
روزنامه	1611 ديدگاه K
روزنامهنگار	1587 K
روزنامهنگاري	1654 K مستقل
""", 'س': """
سابقة	98 نسخة K من هذا	98 نسخة K من هذه
سالانه	1655 K
ساهم	90 K بما	217 K في دعم
ساهموا	90 K بما	217 K في دعم
سايت	1654 K ما
سايتهاي	1588 محتواي K ديگر
سكريبت	177 جافا K
سنويا	219 K
""", 'ش': """
شارك	25 K
شاركنا	38 K قصتك	67 K قصتك	217 K برايك
شاركه	25 K	49 K مع
شاركونا	67 K قصتكم	217 K
شهريا	219 K
شويد	24 وارد K	1583 عضو K	1583 K	1653 عضو K
""", 'ص': """
صباح	17 كل K
صبحگاهي	1598 خبرنامه K
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
علاقه	1584 منبع مورد K
عملنا	218 K
عمولة	158 قد نحصل علي K	158 نحصل علي K
عنوان	21 لن يتم نشر K
""", 'ف': """
فارسله	49 K
فرصتهاي	1591 K شغلي در
فريقنا	218 K
فشاركه	49 K
فنجان	54 ادعني الي K قهوة
فيسبوك	16 K	217 تابعنا علي K
فيلترشكن	64 K
فيلم	40 عكس و K
فينگليش	1594 K	1595 حروف لاتين (K)
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
كار	1654 K ما
كاربري	1602 حساب K خود شويد	1653 حساب K خود شويد
كانال	1571 به K ما	1583 K ما	1654 K ما
كتب	220 K
كتبت	220 K
كردهايد	1602 ثبت نام K	1602 ثبتنام K
كمصدر	129 K مفضل	201 K مفضل
كميسيون	1609 K دريافت كنيم	1609 K دريافت ميكنيم
كنيد	62 منو تگ K	62 من را تگ K	62 تگ K	1591 ديدن K	1592 گوش K	1603 هديه K	1606 روي لينك كليك K	1606 كليك K	1653 به ما كمك K	1653 روي لينك كليك K	1653 همين حالا ثبت نام K
كوكي	1574 از K
كوكيها	1574 K
""", 'ل': """
لניוזלטר	78 K
لاتين	1594 حروف K	1595 حروف K
لاشتراكك	147 K في
لاشتراككم	147 K في
لاضافة	6 K تعليق	144 K تعليق
لزوما	1611 K نظر
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
ما	1654 به K
مالكين	186 بلا K
مالي	1600 كمك K شما	1653 كمك K شما	1657 كمك K
ماه	1655 در K
ماهانه	1655 K
متجرنا	218 K
متصفحك	10 K
مجانا	217 سجل K
مجانيا	160 مقالا K
مجانية	160 مقالات K
محتوا	9 اين K
محتواي	1588 K خارجي	1588 اجازه ميدهيد K
محتوايي	1588 حاوي K از
محتوي	134 K من طرف ثالث
محفوظ	1581 حقوق K است
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
مستقل	1654 رسانه K
مستقلة	218 صحافة K
مسدودكننده	1630 K تبليغات
مشترك	150 هل انت K	1602 K شويد	1653 K شويد
مشتركا	50 بصفتك K
مشتركان	1602 ويژه K است
مصنوعي	1589 هوش K
مطالعه	0 دقت K	0 زمان K
مطلب	4 اين K	1654 اين K
معنا	217 ساهم K
مفضل	201 مصدر K
مفضلا	201 مصدرا K
مقالاتنا	148 لا نضع K	218 K
مقاله	1607 ادامه K
ملاك	186 بلا K
منبع	1610 ذكر K
منتخب	1584 منبع K
منشن	62 K لي
منصتنا	218 K
مهمانم	54 قهوه K
موافقتك	134 نطلب K
موبايل	1597 برنامه K
موردنياز	21 بخشهاي K
موفقيت	1598 عضويت شما با K	1598 ثبت نام شما با K
موقعنا	218 K
ميتوانند	50 مشتركان K
ميخواهيم	1588 از شما اجازه K
ميدهد	1594 نظر K
ميفرستيم	57 برايتان K	57 براي شما K
ميگفت	1656 K
ميگويد	1656 K
ميگيريم	1609 كميسيون K
""", 'ن': """
ناشد	220 K
ناشدت	220 K
نتقاضي	158 K عمولة	158 قد K عمولة
نحتاج	148 K الي دعمك
نخواهد	22 منتشر K شد	1594 منتشر K شد
نخواهند	1594 منتشر K شد
نداد	98 پاسخ K
ندهيد	1653 از دست K
نرسل	57 K لك	57 K لكم
نرمافزار	1597 K موبايل
نستخدم	115 K ملفات
نشرتنا	78 K	105 اشترك في K	218 K
نظر	6 ثبت K
نظرسنجي	1653 در K ما	1654 K ما
نميشود	60 ايميل شما نمايش داده K	1594 منتشر K
نوشت	1656 K
نويسنده	1585 ايميل K	1587 K
نياز	1600 به كمك شما K
نيستيد	43 موافق K
""", 'ه': """
هستيد	1602 مشترك K
هماكنون	1653 K ثبت نام كنيد
همايش	1591 بليت K
هوشمند	63 دستيار K
""", 'و': """
وابسته	1600 به حمايت شما K
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
وبينار	1591 K ما	1591 در K
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
ويديو	40 عكسها و K	40 عكس و K	1588 ديدن اين K
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
پژوهشگر	1587 K
""", 'گ': """
گزارش	1654 اين K
گزارشهاي	1654 K ما
گفت	1656 K
گفتند	1656 K
گفته	1656 K است	1656 به K
""", 'अ': """
अनुभव	67 अपना K हमें	2070 का K रखने
अनुवाद	2072 K
अनुसार	2132 के K
अपडेट	98 लेख को K किया	98 खबर को K किया
अपनी	2077 K राय दें
अपील	2132 K की
अलर्ट	2079 K पाने के लिए
असहमत	43 K हैं
असिस्टेंट	63 वर्चुअल K	63 एआई K
""", 'आ': """
आपका	2129 K दान
आपको	57 हम K
आर्टिकल	2091 फ्री K	2091 मुफ्त K
आर्थिक	2081 K सहयोग दें	2081 K सहयोग करें	2129 K मदद दें
आवश्यक	21 K फील्ड
""", 'इ': """
इंस्टॉल	2051 ऐप K करें	2079 K करें
इनबॉक्स	2050 आपके K	2080 अपने K में
""", 'उ': """
उपयोग	2056 कुकीज का K	2056 कुकी का K
""", 'ए': """
एजेंसी	2090 K की फीड
एडिटर	2070 सब K हैं	2070 सब-K हैं
""", 'ऐ': """
ऐडब्लॉकर	2108 K
""", 'क': """
कमीशन	2089 हमें K मिल	2089 K मिल सकता है
कमेंट	2077 अपनी राय K	2078 K करने के लिए	2078 K में अपनी राय	2078 K हटा	2078 K करने वाले
करके	2080 साइन अप K आप
करें	62 मुझे टैग K	62 हमें टैग K	2050 ईमेल दर्ज K	2053 फॉलो K	2065 जॉइन K	2065 लाइक K	2068 हमें ईमेल K	2075 टिकट बुक K	2077 पोल में वोट K	2080 साइन अप K	2084 शेयर K	2084 साझा K	2084 सेव K	2129 फॉलो K	2129 लॉग इन K	2129 साइन अप K
कहती	2132 K
कहते	2132 K
कहा	2132 K
कहानी	67 अपनी K हमें
कीजिए	2129 मदद K
कॉपी	2084 लिंक K हो गया
कॉपीराइट	2064 K
क्लिक	2065 K करें	2129 यहां K करें	2129 लिंक पर K करें
""", 'ख': """
खबर	4 इस K	4 यह K	2130 इस K	2130 यह K
खबरें	2086 और K पढने के लिए	2091 मुफ्त K
खबरों	2086 अन्य K के लिए	2086 ताजा K के लिए	2086 की K के लिए
खरीदें	2075 यहां से K
खेलें	2077 क्विज K और
""", 'ग': """
गिफ्ट	2084 K करें
गोपनीयता	2056 K नीति
""", 'ज': """
जनरेट	2090 ऑटो-K
जरूर	2068 हमें K दें
जावास्क्रिप्ट	2056 K
जुडने	2066 K के लिए
जुडिए	51 आप भी K	2129 K
जुडें	51 आप भी K	2053 चैनल से K	2065 K	2075 हमारी टीम से K	2129 हमसे K
ज्वाइन	2065 K करें
""", 'ट': """
टिप्पणियों	2078 K के लिए
टिप्पणी	98 K करने से इनकार	2078 K करने के लिए	2078 K पोस्ट करने के लिए
""", 'ड': """
डाउनलोड	2051 ऐप K करें	2079 K करें	2079 K कीजिए	2129 ऐप K करें	2129 ऐप K कीजिए
""", 'त': """
तस्वीरें	40 K और वीडियो	40 अपनी K
""", 'द': """
दान	2133 K
दिखाया	60 ईमेल नहीं K
दिया	98 पर जवाब नहीं K
दें	2129 राय K
देखें	2129 यहां K
दोस्तों	49 K को भेजें	49 K के साथ
""", 'ध': """
धारा	55 K #g	55 K # जी
""", 'न': """
निजता	2056 K नीति
निर्भर	2081 आपके सहयोग पर K
नोटिफिकेशन	14 K	2051 K चालू करें	2079 K ऑन करें	2079 K ऑन कर लें
नौकरी	2075 K के अवसर
न्यूज	2054 गूगल K पर
न्यूजरूम	39 हमारे K
न्यूजलेटर	2050 हमारे K	2050 हमारा K	2050 हमारा साप्ताहिक K	2050 K के लिए	2130 हमारे K	2133 K
""", 'प': """
पढने	0 K का समय	2082 K के लिए
पढें	0 मिनट में K	2051 ऐप में K	2129 पूरी खबर K
पत्रकार	2130 हमारे K
पत्रकारिता	2070 K में सक्रिय हैं	2130 हमारी K	2130 स्वतंत्र K
पसंदीदा	2067 K सोर्स	2067 K स्रोत	2067 K न्यूज सोर्स	2124 K स्रोत	2124 K सोर्स
पाठकों	18 K के सहयोग	2081 K के सहयोग से चलते
पाने	2080 ईमेल पर K के लिए
पुनःप्रकाशित	45 K
पुनर्प्रकाशन	2090 K वर्जित
पुनर्प्रकाशित	45 K
पूछा	2132 K
पूछें	2072 K
पूरी	2082 बनकर K खबर
पॉडकास्ट	2076 K सुनें	2076 K सुनने के लिए	2130 हमारा K
प्रकाशित	21 ईमेल पता K	45 पुनः K
प्रति	2131 K माह	2131 K वर्ष
प्रतिक्रिया	2077 अपनी K
प्रिफर्ड	2067 K सोर्स
""", 'ब': """
बताइए	38 हमें K	67 हमें K
बताएं	38 हमें K	67 हमें K	2068 हमें K	2068 कमेंट करके K	2129 हमें K	2129 राय K
बताते	2132 K
बताया	2132 K
बदल	98 नाम K
बाहरी	2071 K साइट
बिंदु	2072 मुख्य K
बॉक्स	2078 कमेंट K में
बोला	2132 K
बोले	2132 K
ब्राउजर	10 आपका K
ब्लॉकर	2108 ऐड K	2108 एड K
""", 'भ': """
भेजें	38 हमें K	49 आगे K	49 किसी को K	67 हमें K	2068 हमें K	2129 हमें K	2129 खबर K
""", 'म': """
मकतूब	43 K
महीने	50 सदस्य हर K	2131 हर K
मांगते	2071 आपकी इजाजत K हैं	2071 आपकी अनुमति K हैं
मुताबिक	2132 K
मुफ्त	2091 K लेख
""", 'य': """
यूट्यूब	16 K
योगदान	55 मासिक K
""", 'र': """
रखने	2082 पढना जारी K के लिए
रजिस्टर	2129 अभी K करें
रहिए	2086 जुडे K
रहें	2086 जुडे K
रिपोर्टर	39 हमारे K
""", 'ल': """
लिखा	2132 K
लिखें	38 हमें K	67 हमें K	2129 हमें K
लेख	2130 यह K	2130 इस K
लॉग	24 K इन
लॉगिन	2129 K करें
""", 'व': """
विचलित	98 K कर सकते
विचार	2090 लेखक के निजी K
विज्ञापन	11 K	70 न K	70 बिना K	70 कोई K नहीं	2108 K अवरोधक
वीडियो	40 फोटो और K	40 अपने K	2076 K देखें	2076 K यहां देखें	2076 K भी देखें	2076 K देखने के लिए
वेबसाइट	2130 हमारी K
वेबिनार	2075 K के लिए
वॉट्सऐप	38 हमें K	67 हमें K
व्हाट्सएप	38 हमें K	67 हमें K	2068 हमें K करें
व्हाट्सऐप	16 K	38 हमें K	67 हमें K
""", 'श': """
शर्तें	2056 नियम और K
शामिल	51 उनमें K हों	98 विवरण K
""", 'स': """
संपर्क	38 हमसे K करें	38 हमें K करें	67 हमसे K करें	67 हमें K करें	2068 हमसे K करें
संपादित	2090 ने K नहीं किया
संवाददाता	39 हमारे K	2070 वरिष्ठ K हैं	2070 K हैं
संस्करण	98 पिछले K में
सकते	2066 जुड K हैं	2066 फॉलो कर K हैं	2068 हमें भेज K हैं
सदस्य	55 मासिक K	2082 पहले से K हैं	2129 K बनें
सदस्यता	2082 K लें
सप्ताह	2131 प्रति K
सब्सक्राइब	2050 न्यूजलेटर को K	2050 न्यूजलेटर K	2053 चैनल को K	2065 K करें	2080 K करके आप	2129 K करें
सब्सक्राइबर	50 K	2082 K हैं
सब्सक्राइबर्स	2082 K के लिए है
सब्सक्रिप्शन	2080 K सफल	2133 K
समरी	2072 K
समर्थन	2129 K करें
सर्वाधिकार	2063 K सुरक्षित
सर्वे	2077 K में भाग लें	2077 K में भाग लेकर
सहमत	43 K हैं
सहयोग	2081 हमें K करें	2129 आपका K	2129 हमें K	2129 K करें	2129 आपके K
सहयोगी	55 मासिक K
सामग्री	2071 से मिली K शामिल है	2071 K उपलब्ध नहीं है
सारांश	2072 K
सिंडीकेट	2090 K फीड
सीनियर	2070 K सब एडिटर हैं
सुझाएं	2129 सुधार K
सुधार	98 K:	98 भूल K
सुनें	2 खबर K	2 लेख K	2076 को K	2076 लेख K
सुबह	17 हर K
स्पैम	71 कोई K नहीं
स्वीकार	2071 कुकीज K करें
""", 'ह': """
हमारा	2051 K ऐप	2130 K काम	2130 K ऐप
हमारी	39 K टीम से	2129 K मदद करें	2130 K टीम
हमारे	2130 K पाठक	2130 K चैनल	2130 K साथ
हिस्सा	2077 सर्वे में K लें
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
กด	4124 Kเพิ่มเพื่อน	4152 Kติดตาม
กร	4094 Kอกอีเมล
กล	4155 K่าว
กอ	4153 Kงบรรณาธิการ
กา	14 Kรแจ้งเตือน	4152 Kรสนับสนุนจากคุณ
""", 'ข': """
ขอ	4112 Kบคุณที่สมัคร	4112 Kบคุณที่ลงทะเบียน	4153 Kงเรา
""", 'ค': """
คล	40 Kิปหรือภาพ	4152 Kิกที่นี่	4152 Kิกชม
คว	4122 Kามเห็นส่วนตัวของผู้เขียน
ค่	4121 Kาคอมมิชชั่น	4121 Kาคอมมิชชัน
""", 'จ': """
จด	4093 Kหมายข่าวของเรา	4112 Kหมายข่าวรายสัปดาห์ของเรา	4156 Kหมายข่าว
จะ	4111 Kไม่แสดงให้คนอื่นเห็น
""", 'ช': """
ช่	21 Kองข้อมูลจำเป็น
""", 'ด': """
ดา	4152 Kวน์โหลดแอปของเรา	4152 Kวน์โหลดแอปได้	4152 Kวน์โหลดแอปเลย	4152 Kวน์โหลดแอปฟรี
""", 'ต': """
ติ	38 Kดต่อเรา	38 Kดต่อทีมข่าว	67 Kดต่อเรา	67 Kดต่อทีมข่าว	4103 Kดต่อผู้สื่อข่าวของเรา	4103 Kดต่อกองบรรณาธิการ	4152 Kดตามเรา
ต่	4154 Kอเดือน	4154 Kอปี
""", 'ถ': """
ถื	4112 Kอว่าคุณยอมรับ
""", 'ท': """
ทด	4116 Kลองอ่าน
ทั	38 Kกมา	4122 Kศนะของผู้เขียน
ทา	4111 Kงเว็บไซต์ขอสงวนสิทธิ์	4113 Kงอีเมลทุก
ทุ	4113 Kกเช้าทางอีเมล
""", 'บ': """
บท	4117 Kความฟรี	4153 Kความนี้
บร	4156 Kิจาค
บล	4136 K็อกโฆษณา
บอ	38 Kกเรา	67 Kกเรา	4155 Kกว่า
""", 'ผ': """
ผู	63 K้ช่วยเสมือน	63 K้ช่วย ai	4114 K้อ่านที่สนับสนุนเรา
""", 'พ': """
พู	4155 Kดกับ
""", 'ภ': """
ภา	40 Kพและคลิป	40 Kพหรือคลิป	40 Kพและวิดีโอ
""", 'ม': """
มี	4103 Kข้อมูลเพิ่มเติม?
""", 'ย': """
ยอ	4105 Kมรับคุกกี้
""", 'ร': """
ระ	4155 Kบุว่า
รา	4154 Kยเดือน
ร่	51 Kวมเป็นหนึ่ง	51 Kวมสนับสนุน	4114 Kวมสนับสนุนการทำงานของเรา	4152 Kวมสนับสนุน	4152 Kวมบริจาคให้เรา	4152 Kวมบริจาคกับเรา	4152 Kวมบริจาคได้ที่
""", 'ล': """
ลิ	4122 Kขสิทธิ์เป็นของข่าว
""", 'ว': """
วา	4153 Kรสารศาสตร์อิสระ
""", 'ส': """
สง	4099 Kวนลิขสิทธิ์	4100 Kวนสิทธิ์
สน	4114 Kับสนุนสื่ออิสระ	4114 Kับสนุนการทำงานของเรา	4114 Kับสนุนนักข่าว	4152 Kับสนุนเรา	4152 Kับสนุนพวกเรา
สม	50 Kาชิกสามารถ	4093 Kัครรับจดหมายข่าว	4093 Kัครรับข่าวสาร	4152 Kัครรับ	4152 Kัครสมาชิกวันนี้	4152 Kัครสมาชิกเลย	4152 Kัครสมาชิกเพื่อ	4152 Kัครสมาชิกได้ที่	4152 Kัครสมาชิกของเรา	4156 Kาชิก
สำ	4116 Kหรับสมาชิกเท่านั้น
สื	4153 K่ออิสระ
ส่	38 Kงข้อความมา	38 Kงมาที่ทีมข่าว	49 Kงต่อ	67 Kงมาที่ทีมข่าว	4103 Kงเรื่องราวของคุณ	4103 Kงข่าวหาเรา	4152 Kงข้อมูลมาที่	4152 Kงคลิปมา
""", 'ห': """
หา	4103 Kกคุณมีข้อมูล
ห้	4099 Kามคัดลอกหรือ	4099 Kามคัดลอกข้อความ	4099 Kามคัดลอกเนื้อหา	4099 Kามคัดลอกบทความ	4100 Kามทำซ้ำ
""", 'อ': """
อย	4152 K่าพลาด
อี	21 Kเมลของคุณจะไม่	4093 Kเมลของคุณ
อ่	4116 Kานบทความฉบับเต็ม
""", 'เ': """
เข	24 K้าสู่ระบบ	4152 Kียนถึงเรา	4152 K้าสู่ระบบเพื่อ
เฉ	4116 Kพาะสมาชิก
เน	9 Kื้อหานี้	4105 Kื้อหาจากภายนอก	4105 Kื้อหาภายนอก	4132 Kื้อหานี้มาจาก	4132 Kื้อหาจาก
เป	4116 K็นสมาชิกอยู่แล้ว	4155 Kิดเผยว่า
เผ	45 Kยแพร่ต่อ	45 Kยแพร่ซ้ำ
เพ	18 Kราะผู้อ่าน	4111 Kื่อแสดงความคิดเห็น	4116 Kื่ออ่านต่อ	4116 Kื่ออ่านบทความ	4124 Kิ่มเพื่อนไลน์	4124 Kิ่มเพื่อนทางไลน์
เล	38 K่าให้เราฟัง	67 K่าให้เราฟัง	67 K่าประสบการณ์
เว	0 Kลาอ่าน	98 Kอร์ชันก่อนหน้าของ	4111 K็บไซต์ไม่รับผิดชอบ
""", 'แ': """
แก	98 K้ไข:
แจ	38 K้งทีมข่าว	67 K้งทีมข่าว	4103 K้งเบาะแสข่าว	4103 K้งเรา	4152 K้งทีมงาน
แช	49 Kร์ให้	67 Kร์เรื่องราว
แท	62 K็กเรา	62 K็กมา
แห	4102 Kล่งข่าวที่ต้องการ	4102 Kล่งข่าวโปรด	4102 Kล่งที่มาที่ต้องการ
แอ	4124 Kดไลน์	4124 Kดไลน์เพื่อ	4152 Kดไลน์
""", 'โ': """
โฆ	11 Kษณา
โป	4136 Kรแกรมบล็อกโฆษณา
โห	4152 Kวตเลย	4152 Kลดแอป
""", 'ใ': """
ให	4153 K้เรา
""", 'ไ': """
ไม	70 K่มีโฆษณา
""", 'ả': """
ảnh	4505 hãy gửi K
""", 'ủ': """
ủng	4446 ly cà phê K hộ	4505 hãy K hộ
""", 'あ': """
あと	2554 K#本、無料で
あな	51 Kたも参加
""", 'い': """
いか	2612 Kがでしたか
いの	98 Kちの電話
""", 'お': """
お使	10 Kいのブラウザ	2521 Kいのブラウザ
お寄	2612 Kせください
お届	57 Kけします
お申	2542 Kし込みはこちら	2612 Kし込みください	2612 Kし込みはこちら
お聞	2612 Kかせください
お見	2612 K逃しなく
お試	2612 Kしください
お読	2612 Kみいただけます
お送	57 Kりします
""", 'か': """
から	2559 K転載したものです	2559 Kの転載です
か月	2508 K無料	2614 K無料
""", 'が': """
が作	2593 aiK成
が無	2521 javascriptK効
が生	2593 aiK成
が翻	2593 aiK訳
が要	2593 aiK約
""", 'こ': """
ここ	2507 Kからは有料	2508 Kから先は
この	2 K記事を音声	9 Kコンテンツ	2507 K記事は有料	2507 K記事は会員	2526 K記事についてのご意見	2573 Kコンテンツは	2573 K投稿は	2573 K外部コンテンツは	2613 K記事が	2613 K記事を	2613 K記事は
""", 'ご': """
ご利	10 K用のブラウザ	2521 K用のブラウザ
ご協	2612 K力ください
ご存	2560 Kじの方は
ご寄	2505 K付をお願い	2612 K付
ご意	43 K見・ご反論	2526 K見・ご感想	2526 K見をお寄せ
ご感	2526 K想をお寄せ
ご支	2505 K援をお願い	2612 K援
ご登	2551 K録ありがとうございます	2612 K録
ご覧	2612 Kください	2612 Kいただけます
ご購	2612 K読
ご連	2612 K絡ください
""", 'す': """
すで	2554 Kに会員の方
すべ	2508 Kての記事が
""", 'ぜ': """
ぜひ	2518 Kフォロー
""", 'で': """
でも	2518 K配信中
で作	2593 aiK成
で受	2535 lineKけ取る
で届	2535 lineKく
で最	2535 lineK新
で生	2593 aiK成
で要	2593 aiK約
""", 'と': """
と強	2615 K調
と書	2615 Kい
と発	2615 K表
と話	2615 Kし	2615 Kす
と語	2615 Kっ	2615 Kる
と説	2615 K明
と述	2615 Kべ
""", 'に': """
によ	2593 aiKって生成	2593 aiKる要約	2615 Kると
""", 'の': """
の使	2524 cookieK用
の学	48 aiK習
の採	2542 K用情報
の提	2559 K供記事です
""", 'を': """
をフ	2518 Kォローする	2518 Kォローしよう
を使	2524 cookieK用
を利	2524 cookieK用
を有	2521 javascriptK効	2521 javascript K効
を発	2615 K表した
を許	2539 cookieK可
""", 'ア': """
アカ	2535 lineKウントはこちら
アシ	63 aiKスタント
アフ	74 Kィリエイトリンク	74 Kィリエイト広告	2558 Kィリエイト広告	2558 Kィリエイトプログラム	2558 Kィリエイトリンク	2567 Kィリエイトリンク	2567 Kィリエイト広告	2567 Kィリエイトプログラム
アプ	2513 Kリで開く	2513 Kリで読む	2513 Kリはこちら	2514 Kリを開く	2514 Kリをダウンロード	2514 Kリのダウンロード	2514 Kリをインストール	2550 Kリなら通知	2550 Kリなら速報	2550 Kリなら、	2550 Kリで読むと	2550 Kリなら
アン	2546 Kケートにご協力	2546 Kケートはこちら	2546 Kケート実施中	2547 Kケートに答えて
""", 'カ': """
カ月	2508 K無料	2614 K無料
""", 'ク': """
クイ	2547 Kズに答えて
クッ	2523 cookie(Kキー)	2524 Kキーを使用	2524 Kキーを利用	2539 Kキーを許可
""", 'コ': """
コメ	6 Kントを書く	6 Kントする	21 Kントをキャンセル	21 Kントを投稿するには	85 Kント欄	98 Kントしていない	2526 Kントを投稿するには	2526 Kントするには	2526 Kントをお寄せ	2527 Kント欄で	2527 Kント欄に	2527 Kント欄から	2527 Kント欄へ	2549 Kントは削除します	2549 Kントは削除することが	2549 Kントは削除する場合	2549 Kントは承認	2549 Kントは公開前	2549 Kントは非表示
コー	54 Kヒー代	54 Kヒーをおごって
""", 'サ': """
サポ	2505 Kートをお願いします	2612 Kートをお願い	2612 Kートしていただ
""", 'シ': """
シェ	25 Kアして	49 Kアして
""", 'ス': """
スパ	71 Kムは
""", 'タ': """
タグ	62 K付けして	62 Kをつけて
""", 'ダ': """
ダウ	2612 Kンロードしてください
""", 'チ': """
チケ	2542 Kット販売中
チャ	2519 Kンネル登録を	2535 Kンネルに参加する	2535 Kンネルに参加しよう
""", 'ニ': """
ニュ	78 Kースレター	2511 Kースレターに登録	2512 Kースレターを	2535 googleKースで	2551 Kースレター登録はこちら	2616 Kースレター
""", 'ネ': """
ネタ	98 Kバレを含
""", 'バ': """
バー	63 Kチャルアシスタント
""", 'フ': """
フォ	2518 Kローして最新	2518 Kローをお願い	2612 Kローしてください
""", 'ブ': """
ブラ	2570 Kウザは音声	2570 Kウザは動画	2570 Kウザではこの動画	2570 Kウザはvideo	2570 Kウザはaudio
""", 'プ': """
プッ	2514 Kシュ通知
プラ	2523 Kイバシーポリシーに
プレ	2508 Kミアム会員
プロ	2558 Kモーションが含まれ	2558 Kモーションを含
""", 'ポ': """
ポッ	34 Kドキャスト
""", 'ミ': """
ミラ	64 Kーサイト
""", 'メ': """
メル	2511 Kマガに登録	2512 Kマガで	2551 Kマガ登録はこちら	2551 Kマガの登録	2613 Kマガ
メー	21 Kルアドレスが公開されること	58 Kルで受け取りたい方	58 Kルでお知らせ	60 Kルアドレスは表示され	60 Kルアドレスが表示され	78 Kルマガジン	2511 Kルマガジンに登録	2512 Kルマガジンで	2512 Kルマガジンを	2512 Kルでお届け	2526 Kルアドレスが公開されることはありません	2551 Kルアドレスを入力してください	2616 Kルマガジン
""", 'ロ': """
ログ	24 Kイン	2507 Kインして続きを	2507 Kインしてください	2508 Kインが必要	2612 Kインして
""", 'ヶ': """
ヶ月	2508 K無料	2614 K無料
""", '上': """
上优	4540 在googleK先
上優	4540 在googleK先
""", '下': """
下方	4629 K留言
下載	4521 K客戶端	4523 Kapp	4523 K應用程式
下载	4521 K客户端	4523 Kapp	4523 K应用	4628 K客户端
""", '不': """
不代	4539 K表本站	4556 K表本站立场	4569 K表本報立場	4569 K表本报立场	4569 K表本站立场	4569 K表本站立場	4569 K表本媒體立場	4569 K表本網立場	4569 K表本刊立場
不发	71 K垃圾
不同	43 K意本文
不属	4596 K于任何财团
不屬	4596 K於任何財團
不得	4539 K转载	4539 K轉載
不认	43 K同本文
不錯	4628 K過
不错	4628 K过
""", '人': """
人工	48 K智能训练
""", '仅': """
仅代	4539 K表作者
仅供	4556 K其表达个人看法
仅限	4561 K会员	4561 K订户
""", '他': """
他說	4631 K
他说	4631 K
""", '付': """
付費	4516 K後	4632 K牆
付费	4516 K后	4632 K墙
""", '以': """
以下	4584 K内容来自
以閱	4515 K讀全文
以阅	4515 K读全文
""", '仮': """
仮名	98 Kです	98 K
""", '仲': """
仲間	51 Kに加わ
""", '会': """
会员	50 K每月	4516 K专享	4561 K限定内容
会員	50 Kの方は	50 Kは月に	2507 K限定です	2507 K限定の記事	2507 K登録できます	2508 K登録すると	2508 K登録が必要	2554 Kの方はこちら	2554 K登録で続きを読む	2554 K登録後にご覧	2584 Kだけが読める	2584 Kのみがお読み	2584 Kのみ閲覧	2612 K登録して	2612 K登録は	2612 K登録がお済み	2612 K登録をお願い	2612 K登録で	2612 K登録のうえ	2612 K登録はこちら	2612 K登録ください	2613 Kの方
会費	2552 Kで運営
""", '体': """
体験	67 K談をお寄せ
""", '你': """
你的	4513 K支持	4628 K支持,	4628 K支持让	4628 K支持讓	4628 K支持是
""", '使': """
使用	4531 Kcookie改善	4531 Kcookie以	4531 K cookie 以	4531 K cookie 来	4531 K cookie 來	4532 Kcookie来	4532 Kcookie來
""", '來': """
來自	4547 K外部平台的內容
""", '依': """
依靠	4559 K读者的支持	4559 K讀者的支持
""", '侵': """
侵权	4539 K请	4539 K必究
侵權	4539 K必究
""", '個': """
個人	2524 K情報の取り扱い	2559 Kの見解です	4556 K看法
""", '偏': """
偏好	4540 K來源	4540 K来源	4611 K來源
""", '僅': """
僅限	4561 K會員	4561 K訂戶
""", '優': """
優先	2534 Kソース	2534 K表示に設定	2534 Kする情報源	2534 K的に表示
""", '免': """
免費	15 K閱讀	4570 K文章	4570 K閱讀篇數	4570 K閱讀額度	4571 K註冊即可	4571 K註冊後	4599 K文章	4628 K訂閱	4630 K試用
免费	15 K阅读	4570 K文章	4570 K阅读篇数	4571 K注册即可	4571 K注册后	4599 K文章	4628 K订阅	4630 K试用
""", '全': """
全文	20 Kを	2507 Kを読むには	2507 Kをお読み
""", '公': """
公众	16 K号	4526 K号:
公式	2514 Kアプリ	2518 Kアカウントをフォロー	2518 Kアカウントを友だち	2535 Klineはこちら	2613 Kline
""", '关': """
关注	4526 K我们的	4628 K我们
""", '内': """
内阅	4521 appK读
""", '写': """
写真	40 Kや動画	40 K・動画	40 Kや映像
写道	4631 K
""", '分': """
分で	0 K読めます
分享	25 K给	25 K給	49 K给	49 K給	67 K您的故事
""", '初': """
初割	2614 K
初月	2554 K#円で	2614 K無料
""", '判': """
判断	2615 Kした
""", '利': """
利用	2523 K規約に同意
""", '前': """
前請	4556 K先登入
前请	4556 K先登录
""", '剩': """
剩余	4515 K#%
剩餘	4515 K#%
""", '力': """
力を	2552 K貸してください
""", '加': """
加入	51 K他们	51 K他們	4526 Kline好友	4526 Kline官方	4526 Kline@	4559 K贊助行列	4559 K赞助行列	4628 K会员	4628 K會員
加记	38 K者微信	67 K者微信
""", '助': """
助手	63 aiK	63 ai K
""", '励': """
励み	2613 Kになります
""", '動': """
動画	40 Kや写真	2543 Kをご覧ください	2543 Kはこちら	2544 Kでも詳しく	2544 Kでも解説	2570 Kを再生するには	2570 Kをご覧いただくには	2570 Kを視聴するには
""", '勘': """
勘誤	98 K
勘误	98 K
""", '包': """
包月	4630 K
""", '化': """
化名	98 K
""", '即': """
即可	4556 K留言
""", '参': """
参加	51 Kしませんか
""", '參': """
參與	6 K討論
""", '友': """
友だ	2519 Kち追加
""", '収': """
収益	2558 Kを得ること
""", '发': """
发给	57 K您
发表	6 K评论
发送	57 K给您	4519 K到您的邮箱
""", '取': """
取材	38 K班に	38 K班まで	38 K班が	67 K班に	67 K班まで	67 K班が	98 Kに回答しなかった	98 Kに応じなかった	2536 K班までご	2552 Kを支えて
取消	21 K回复	21 K回覆
""", '受': """
受信	2511 Kトレイに
""", '只': """
只靠	4559 K讀者	4559 K读者
""", '可': """
可能	98 K引起不适	98 K引起不適
""", '同': """
同意	4547 Kcookie
""", '向': """
向我	38 K们爆料	38 K們爆料	67 K们爆料	67 K們爆料
向本	38 K报	67 K报
""", '含': """
含剧	98 K透
含有	98 K暴力
""", '启': """
启用	4587 Kjavascript
""", '告': """
告訴	38 K我們	67 K我們	4631 K
告诉	38 K我们	67 K我们	4631 K
""", '呼': """
呼び	2615 Kかけた	2615 Kかける	2615 Kかけて	2615 K掛け
""", '命': """
命じ	2615 Kた
""", '啟': """
啟用	4587 Kjavascript
""", '喊': """
喊道	4631 K
""", '因': """
因为	4628 K有你的支持
因為	4628 K有你的支持
""", '图': """
图片	40 K和视频
""", '売': """
売上	2558 Kの一部が還元
""", '外': """
外部	2539 Kコンテンツ	4547 K内容	4547 K內容
""", '她': """
她說	4631 K
她说	4631 K
""", '好': """
好評	2542 K発売中
""", '如': """
如侵	4539 K权
如有	4539 K侵权	4539 K侵權
""", '学': """
学習	48 aiK
""", '安': """
安心	98 K專線
""", '官': """
官方	4527 K微信
""", '定': """
定期	4628 K定額
""", '寄': """
寄付	2581 Kで成り立って	2581 Kで運営され	2581 Kによって運営され	2612 Kをお願い	2616 K
寄到	4519 K您的信箱	4558 K你的信箱
寄給	57 K您
寄给	57 K您
""", '寫': """
寫道	4631 K
""", '居': """
居合	2560 Kわせた方は
""", '已': """
已是	4515 K會員	4561 K订户	4561 K訂戶
已经	4515 K是会员
""", '年': """
年額	2614 K
""", '广': """
广告	11 K	4533 K拦截	4593 K拦截	4593 K屏蔽
""", '広': """
広告	11 K	70 Kも	70 Kなし	70 Kなしで	2521 Kブロック	2552 Kに頼らず
""", '廣': """
廣告	11 K	4533 K攔截	4593 K攔截	4593 K封鎖
""", '开': """
开启	4523 K通知	4587 Kjavascript
""", '弊': """
弊社	2613 K
弊紙	38 Kまで	67 Kまで
""", '当': """
当サ	2613 Kイト
当初	98 Kの記事で
当社	2613 Kの
当編	2613 K集部
""", '後': """
後援	80 K
""", '微': """
微信	4523 K扫	4527 K公众号
""", '心': """
心理	98 K援助
""", '必': """
必填	21 K项已用	21 K欄位
必須	22 K項目です
""", '応': """
応援	2505 Kをお願いします	2612 Kをお願い	2612 Kして
""", '您': """
您已	4558 K成功订阅	4558 K成功訂閱
您的	10 K浏览器	10 K瀏覽器	4513 K支持	4559 K每一份捐款	4559 K每一筆捐款	4628 K捐款	4628 K支持,	4628 K支持让	4628 K支持讓	4628 K支持是
""", '情': """
情報	2536 Kをお寄せください	2536 K提供はこちら	2536 K提供を募集	2536 K提供をお待ち	2536 Kをお待ちして	2560 Kをお持ちの方は	2560 K提供窓口
""", '感': """
感謝	4558 K您的訂閱	4628 K閱讀	4628 K您的支持
感谢	4558 K您的订阅	4628 K阅读	4628 K您的支持
""", '成': """
成为	51 K其中一员	4515 K会员即可	4561 K付费会员	4628 K会员,	4628 K会员即可	4628 K我们的会员
成果	2567 K報酬型広告
成為	4515 K會員即可	4559 K我們的贊助	4561 K付費會員	4628 K會員,	4628 K會員即可	4628 K我們的會員
""", '我': """
我们	4531 K使用cookie	4531 K使用 cookie	4629 K的
我們	4531 K使用cookie	4531 K使用 cookie	4629 K的
""", '手': """
手机	4523 K客户端
""", '打': """
打开	4521 Kapp	4523 K微信
打開	4521 Kapp
""", '扫': """
扫一	4523 K扫
扫描	4521 K二维码下载	4521 K二维码加入	4523 K二维码关注	4628 K二维码下载	4628 K二维码关注	4628 K二维码加入	4628 K二维码阅读
""", '把': """
把你	67 K的故事发
把您	67 K的故事发	67 K的经历发	67 K的經歷
""", '投': """
投げ	54 K銭
投资	4539 K有风险
""", '拒': """
拒絕	98 K置評
拒绝	98 K置评
""", '指': """
指出	4631 K
指摘	2615 Kした
""", '捐': """
捐助	4559 K我们	4559 K我們
捐款	4628 K支持	4632 K
""", '掃': """
掃一	4523 K掃
掃描	4521 K qr	4628 K二維碼
""", '授': """
授權	47 cc by #K
""", '推': """
推播	14 K	4523 K通知
推送	14 K	4523 K通知
""", '描': """
描写	98 Kが含まれ
""", '提': """
提供	95 taboola K	95 outbrain K	95 dianomi K	95 revcontent K	95 mgid K
""", '擋': """
擋廣	4593 K告
""", '支': """
支持	4512 K獨立媒體	4512 K独立媒体	4513 K我们的	4513 K我們的	4628 K我们,	4628 K我們,	4628 K我们。	4628 K我們。	4628 K我们的报道	4628 K我們的報導	4628 K我们的新闻	4628 K我們的新聞	4628 K我们的记者	4628 K我們的記者	4628 K我们的工作	4628 K我們的工作	4628 K我们继续	4628 K我們繼續
支援	2581 Kで成り立って	2581 Kで運営され	2581 Kによって成り立って	2581 Kによって運営され	2612 Kをお願い
""", '教': """
教え	49 Kてあげて
""", '文': """
文章	4539 K来源:
""", '新': """
新着	58 K記事をメール
新闻	4540 在googleK上关注
""", '无': """
无广	70 K告
""", '明': """
明ら	2615 Kかにした
""", '智': """
智慧	63 K助理
智能	63 K助手
""", '暢': """
暢讀	4561 K全站
""", '更': """
更新	58 K情報をメール
更正	98 K:	98 【K】	98 K说明	98 K說明
""", '最': """
最新	2511 K情報をお届け
""", '會': """
會員	50 K每月	4516 K專享	4561 K限定內容
""", '月': """
月額	2508 K#円	2614 K
""", '有': """
有了	4628 K你的支持	4628 K您的支持
有料	50 K会員は	2507 K会員限定	2507 K会員になる	2507 K会員の方	2554 K記事が読めます	2616 K会員
有权	4556 K删除
有權	4556 K刪除
""", '未': """
未予	98 K置评
未回	98 K应	98 K應
未滿	4580 K#歲	4580 K十八歲
未經	4539 K授權不得	4539 K授權,不得	4539 K授權禁止	4539 K授權請勿	4539 K授權,請勿
未经	4539 K授权不得	4539 K授权,不得	4539 K授权禁止	4539 K授权,禁止	4539 K授权请勿	4539 K授权,请勿
""", '本': """
本ま	2554 月#Kで無料で
本ア	2613 Kプリ
本サ	2613 Kイト
本中	2611 #K#本
本內	4584 K容來自
本内	4584 K容来自
本刊	4629 K
本報	4629 K導
本报	4629 K读者	4629 K道
本文	98 K早前版本	98 K先前版本	98 K已更新	98 K已作	4539 K来源	4629 K
本站	4629 K
本紙	38 Kまで	67 Kまで
本網	4531 K站使用	4629 K
本网	4531 K站使用
本記	2613 K事
本誌	2613 K
""", '来': """
来自	4547 K外部平台的内容
""", '标': """
标记	62 K我
""", '標': """
標記	62 K我
""", '機': """
機械	2593 K翻訳
""", '欢': """
欢迎	4526 K关注	4628 K加入	4628 K赞助	4628 K订阅	4628 K投稿
""", '歡': """
歡迎	4526 K追蹤	4628 K加入	4628 K贊助	4628 K訂閱	4628 K投稿
""", '此': """
此內	9 K容	4584 K容來自	4584 K容由
此内	9 K容	4584 K容来自	4584 K容由
此前	98 K版本
此影	4583 K片在您所在
此视	4583 K频在您所在
""", '残': """
残り	2507 K#文字	2507 K: #文字
""", '毎': """
毎朝	17 K
毎週	17 K
""", '每': """
每周	17 K一次
每天	17 K早上
每年	4630 K
每日	4520 K简报	4520 K簡報	4520 K電子報
每月	4630 K
""", '求': """
求め	2615 Kた	2615 Kている
""", '沒': """
沒有	70 K廣告	4596 K股東	4596 K財團
""", '没': """
没有	70 K广告	71 K垃圾	4596 K股东	4596 K财团
""", '浏': """
浏览	4533 K器版本	4583 K器不支持音频	4583 K器不支持视频	4583 K器不支持播放	4583 K器不支持html#	4583 K器不支持video
""", '添': """
添加	38 K记者微信	67 K记者微信
""", '瀏': """
瀏覽	4583 K器不支援影片	4583 K器不支援音訊
""", '点': """
点击	4628 K关注	4628 K这里
""", '無': """
無料	15 K記事	2507 Kで会員登録	2507 K会員に登録	2554 Kで読める記事の上限	2554 K会員になると	2584 K記事の閲覧	2584 K記事は残り	2584 Kで読める記事	2584 K閲覧	2611 K記事 #/#	2611 K記事#/#	2612 K会員に登録	2612 K会員登録	2614 K体験
無断	2533 K転載	2533 K複製	2592 K転載・複製	2592 K転載を禁じ	2592 Kでの転載	2592 Kで転載
""", '照': """
照片	40 K和视频	40 K或视频	40 K和影片	40 K或影片
""", '版': """
版权	4539 K所有	4539 K归本	4539 K归原	4539 K归作者	4539 K归属
版權	4539 K所有	4539 K歸
""", '特': """
特此	98 K更正
""", '独': """
独立	2613 Kしたジャーナリズム	4629 K新闻	4629 K媒体
""", '獨': """
獨立	4629 K新聞	4629 K媒體
""", '獲': """
獲得	4568 K佣金
""", '生': """
生命	98 K热线	98 K線
""", '用': """
用邮	58 K件接收
""", '由': """
由讀	4629 K者
由读	4629 K者
""", '申': """
申し	2542 K込みはこちら
申込	2542 Kみはこちら	2542 Kはこちら
""", '电': """
电子	4632 K报
""", '畅': """
畅读	4561 K全站
""", '留': """
留言	85 K区	85 K區	4629 K告诉我
""", '異': """
異論	43 Kのある方
""", '疑': """
疑問	2536 Kをお寄せ
""", '登': """
登入	24 K或	4515 K後繼續	4515 K會員	4571 K或註冊
登录	24 K或	4515 K后继续	4515 K后查看全文	4515 K后查看完整	4571 K或注册
登録	2554 Kして続きを読む	2612 Kしてください	2612 Kはこちら
""", '發': """
發表	6 K評論
發送	57 K給您
""", '皆': """
皆さ	2613 Kまの
""", '相': """
相談	98 K窓口
""", '看': """
看更	4521 appK多
""", '禁': """
禁止	4539 K转载
禁無	2532 K断
""", '私': """
私た	2613 Kちの
""", '科': """
科し	2615 Kた
""", '称': """
称	4631 K
""", '稱': """
稱	4631 K
""", '立': """
立即	4628 K加入我们	4628 K加入我們	4628 K订阅	4628 K訂閱	4628 K下载	4628 K下載	4628 K报名	4628 K報名	4628 K成为会员	4628 K成為會員
""", '第': """
第一	4556 K条评论	4556 K則留言	4556 K條評論
""", '筆': """
筆者	2559 K個人の見解
""", '篇': """
篇文	4627 #K章中的#	4627 #K章中#
""", '紙': """
紙の	2613 K新聞の定期購読者
""", '経': """
経験	67 Kをお寄せ	67 Kをお聞かせ
""", '絕': """
絕無	71 K垃圾
""", '続': """
続き	2507 Kを読むには	2507 Kをお読みになる
""", '編': """
編按	98 K
編者	98 K註
編集	38 K部まで	38 K部に	67 K部まで	67 K部に	98 K部注	2613 K部では
""", '繼': """
繼續	4515 K閱讀請
""", '绝': """
绝无	71 K垃圾
""", '继': """
继续	4515 K阅读请
""", '编': """
编者	98 K注
""", '翻': """
翻墙	64 K
""", '者': """
者說	4631 K
者说	4631 K
""", '联': """
联盟	74 K链接	4568 K链接
联系	38 K我们	38 K记者	67 K记者
""", '聯': """
聯盟	4568 K行銷連結	4568 K連結
聯絡	38 K我們
""", '自': """
自動	2593 K翻訳
""", '若': """
若有	4539 K侵权	4539 K侵權
""", '获': """
获得	4568 K佣金
""", '著': """
著作	2533 K権は	2592 K権法により保護	2592 K権法で保護
""", '虚': """
虚拟	63 K助手
""", '表': """
表明	4556 K本站立场
表示	4631 K
""", '要': """
要发	21 K表评论
要發	21 K表留言
""", '訂': """
訂正	98 K:	98 【K】	98 Kして	98 Kします
訂閱	58 K電子報	4515 K即可	4515 K後繼續	4519 K我們的	4519 K電子報	4628 K我們	4632 K費
""", '記': """
記事	2 Kを聴く	2 Kを聞く	4 Kを	98 Kを更新しました	98 Kを修正しました	2611 #K中#記事
記者	2536 Kまでご連絡ください
""", '訴': """
訴え	2615 Kた
""", '評': """
評論	85 K區
""", '認': """
認め	2615 Kた
認為	4631 K
""", '說': """
說:	4631 K
說。	4631 K
說道	4631 K
""", '読': """
読み	2508 K放題
読者	18 Kの寄付	18 Kの支援	2552 Kの会費で	2613 Kの皆様	2613 Kの皆さ	2613 Kアンケート
""", '請': """
請先	4628 K登入
請啟	4531 K用javascript
請我	54 K喝咖啡
請捐	4628 K款
請支	4512 K持我們	4628 K持我們
請登	4628 K入後	4628 K入以
請立	4628 K即捐款
請輸	4558 K入您的電子	4628 K入您
請點	4628 K擊此處	4628 K擊這裡	4628 K擊下方	4628 K擊連結
""", '讀': """
讀者	43 K投書	4629 K問卷
""", '订': """
订阅	50 K用户	50 K会员	4515 K即可	4515 K后继续	4519 K我们的	4519 K电子报	4628 K我们	4632 K费
""", '认': """
认为	4631 K
""", '训': """
训练	48 K人工智能	48 aiK
""", '许': """
许可	47 cc by #K
""", '评': """
评论	85 K区	4556 K服务协议
""", '该': """
该视	4583 K频在您所在
""", '说': """
说:	4631 K
说。	4631 K
说道	4631 K
""", '请': """
请先	4628 K登录
请启	4531 K用javascript
请我	54 K喝咖啡	54 K喝杯咖啡
请捐	4628 K款
请支	4512 K持我们	4628 K持我们
请点	4628 K击此处	4628 K击这里	4628 K击下方	4628 K击阅读	4628 K击关注	4628 K击链接
请登	4628 K录后	4628 K录以
请立	4628 K即捐款
请输	4558 K入您的电子邮箱	4558 K入您的邮箱	4628 K入您
""", '读': """
读完	0 K需要
读者	18 K出资	18 K支持	43 K来信	4629 K问卷	4629 K群
""", '責': """
責任	4539 K編輯:
""", '賺': """
賺取	4568 K佣金
""", '購': """
購読	2507 K者の方は	2508 Kすると	2612 Kしてください	2613 K者の方	2616 K料
""", '贊': """
贊助	4512 K我們	4628 K我們
""", '责': """
责任	4539 K编辑:
""", '赚': """
赚取	4568 K佣金
""", '赞': """
赞助	4512 K我们	4628 K我们
""", '身': """
身边	4629 K的新鲜事
身邊	4629 K的新鮮事
""", '転': """
転載	45 K	2532 Kを禁じ
""", '輸': """
輸入	4558 Kemail
""", '轉': """
轉發	49 K給
轉給	49 K
轉載	45 K	4539 K請註明
""", '转': """
转发	25 K	49 K给
转给	49 K
转载	45 K	4539 K请注明
""", '输': """
输入	4558 Kemail
""", '这': """
这篇	4629 K文章
""", '迷': """
迷惑	71 Kメールは
""", '追': """
追記	98 K:
追蹤	4526 K我們的	4540 Kgoogle news	4628 K我們
""", '送': """
送っ	49 Kてください
送到	4558 K你的邮箱	4558 K您的邮箱	4558 K您的信箱
""", '這': """
這篇	4629 K文章
""", '通': """
通知	14 K	2514 Kをオン
通过	58 K邮件接收
""", '週': """
週に	17 K一度
週刊	2551 Kニュースレター
""", '邀': """
邀請	4628 K您
邀请	4628 K您
""", '邮': """
邮件	58 K订阅	78 K通讯
邮箱	21 K地址不会被公开	60 K不会显示	60 K地址不会显示	60 K不会公开
""", '鏡': """
鏡像	64 K
""", '镜': """
镜像	64 K
""", '長': """
長說	4631 K
""", '长': """
长说	4631 K
""", '開': """
開啟	4523 K通知	4587 Kjavascript
""", '閱': """
閱讀	0 K時間	20 K全文	4515 K全文請
""", '閲': """
閲覧	2611 K記事数:#/#
""", '關': """
關注	4526 K我們的	4628 K我們
""", '阅': """
阅读	0 K时间	0 K时长	20 K全文	4515 K全文请
""", '随': """
随时	4628 K掌握
""", '隐': """
隐私	4532 K政策
""", '隨': """
隨時	4628 K掌握
""", '隱': """
隱私	4532 K權政策	4532 K政策
""", '電': """
電子	21 K郵件地址不會公開	78 K報	4632 K報
""", '需': """
需接	4547 K受cookie
需要	4547 K接受cookie	4628 K您的支持	4628 K你的支持
""", '音': """
音声	2543 Kでもお聴き
""", '飲': """
飲酒	4580 K過量
""", '首': """
首年	4573 K仅需
首月	4561 K仅需	4561 K只要	4573 K免费	4573 K免費	4573 K仅	4573 K僅	4573 K只需	4630 K
首选	4540 K来源	4540 K新闻来源	4611 K来源
首選	4540 K來源	4540 K新聞來源	4611 K來源
""", '點': """
點擊	4628 K這裡
""", '가': """
가명	98 K
가상	63 K 비서
가입하세요	2718 K
가입해	2718 K 주세요
""", '강': """
강조했다	2721 K
""", '게': """
게시물	2676 K 불러오기
""", '계': """
계속	2621 K 읽으려면	2621 K 읽으시려면
계신	2644 알고 K 분은
""", '공': """
공유해	25 K	49 K 주세요
공유해주세요	49 K
""", '광': """
광고	11 K	70 K 없이	2684 K 차단
광고도	70 K
광고차단	2684 K
""", '구': """
구글	2631 K 뉴스에서
구독	50 K 회원은	2621 K 후 이용
구독료	2722 K
구독을	2718 K 신청하세요
구독자	2621 K 전용 기사	2621 K 전용 콘텐츠	2621 K 전용입니다	2621 K 전용 서비스	2719 K
구독자는	50 K
구독자만	2621 K 볼 수	2658 K 읽을
구독자에게만	2658 K 제공
구독하고	2631 K
구독하세요	2643 K	2718 K
구독하시면	2621 K
구독해	80 K 주세요	2630 K 주세요	2656 K 주셔서	2718 K 주세요
구독해주세요	2630 K
구독해주셔서	2656 K
""", '금': """
금요일	2656 매주 K 보내드리는
""", '기': """
기사	2 K 듣기	4 K	2717 #개 K 중 #개
기사가	98 K 수정
기사를	2 K 듣	98 K 수정	2621 전체 K 보려면	2658 전체 K 읽어보세요
기사의	98 K 이전 버전
기자를	2657 K 응원해
기자에게	2644 K 연락해 주세요
""", '남': """
남겨주세요	2718 K
""", '네': """
네이버	2631 K 메인에서	2643 K 구독
네이버에서	2631 K 구독
""", '놓': """
놓치지	2718 K 마세요
""", '눌': """
눌러주세요	2718 K
""", '뉴': """
뉴스레터	78 K	2623 K 구독하기	2623 K 구독하세요	2623 K 신청하기	2623 K 구독 신청하기	2719 K	2722 K
뉴스레터로	2623 K 받아
뉴스레터를	2623 K 받아	2623 K 구독하세요	2623 K 구독해	2623 K 구독하고	2623 K 구독하면	2718 K 신청하세요
""", '다': """
다운로드하세요	2718 K
""", '달': """
달	2658 첫 K #원
""", '답': """
답변하지	98 K 않았
""", '당': """
당신의	2644 K 제보가	2719 K 후원
""", '댓': """
댓글	6 K 작성
댓글로	85 K
댓글에	85 K
댓글은	2654 K 삭제될	2654 K 삭제합니다	2654 K 통보	2654 K 예고	2654 K 운영자	2654 K 사전
댓글을	6 K 작성	6 K 쓰
""", '덧': """
덧붙였다	2721 K
""", '독': """
독립	2719 K 언론
독립언론	2719 K
독립언론을	2657 K 지켜
독자	2666 K 후원으로	2718 K 여러분의	2719 K 여러분
독자님의	2619 K 후원	2666 K 후원으로
독자들의	18 K 후원	2666 K 후원으로	2688 K 후원
독자의	2666 K 후원으로	2688 K 후원	2719 K 힘
독자투고는	43 K
독자투고를	43 K
""", '동': """
동의하는	2656 K 것으로 간주
동참해	51 K 주세요
""", '들': """
들려주세요	2718 K
""", '로': """
로그인	24 K	2621 K 후 이용
로그인이	2621 K 필요합니다	2621 K 필요한 서비스	2621 K 필요해요
로그인하거나	2718 K
로그인하고	2658 K 계속
로그인하면	2658 K 계속
로그인하시면	2621 K
""", '링': """
링크에서	2718 K 확인하세요
""", '마': """
마음에	2657 기사가 K 드셨다면
""", '만': """
만나보세요	2718 K
""", '말': """
말했다	2721 K
""", '매': """
매월	2720 K
매일	17 K 아침
""", '메': """
메일로	58 K 받아보	58 K 받고 싶은	2656 K 보내드려요
메일함으로	2623 K
""", '묘': """
묘사가	98 K 포함
""", '무': """
무단	2641 K 복제	2641 K 전재
무단전재	2640 K
무료	15 K 기사	2664 K 기사	2720 K 체험
무료로	15 K 볼 수 있는	2658 K 볼 수 있습니다
""", '미': """
미러	64 K 사이트
""", '바': """
바로잡습니다	98 [K]	98 K
""", '받': """
받아보세요	2718 K
""", '발': """
발	49 K给
""", '밝': """
밝혔다	2721 K
""", '보': """
보내	57 K 드립니다	2718 K 주세요
보내드리는	2656 K
보내드립니다	57 K	2656 K
보내주세요	2718 K
""", '본': """
본	2719 K 기사
본사의	2662 K 편집 방향	2662 K 편집방향
본지는	2719 K
본지의	2662 K 편집 방향	2662 K 편집방향
""", '분': """
분	0 K 읽기
""", '브': """
브라우저가	10 K	2675 K 오디오를	2675 K 비디오를	2675 K 동영상을
브라우저는	2675 K 동영상
브라우저에서는	2675 K 동영상을
""", '사': """
사연을	2644 K 보내주세요	2644 K 보내 주세요
사전	2649 K 등록하기	2649 포럼 K 등록
사진	40 K·영상
사진과	40 K 영상	40 K 동영상
사진이나	40 K 영상	40 K 동영상
""", '상': """
상담전화	98 K
""", '선': """
선호	2642 K 매체로	2642 K 출처로	2642 K 언론사	2642 K 매체
선호하는	2642 K 출처
""", '설': """
설명했다	2721 K
설문에	2718 K 참여하세요
설치하세요	2718 K
""", '세': """
세미나	2649 K 신청하기
""", '소': """
소식을	2656 K 전해드립니다
""", '속': """
속보를	2655 K 받아보세요
""", '수': """
수수료를	2661 K 받을 수 있습니다	2661 K 제공받
""", '스': """
스팸	71 K 없이
스팸은	71 K
스포일러	98 K
""", '시': """
시민	2666 K 후원으로
시민의	2688 K 후원
시작하세요	2718 K
""", '아': """
아래에서	2718 K 확인하세요
""", '알': """
알려	2718 K 주세요
알려주세요	2718 K
알림	2627 K 받기	2627 K 설정
알림을	14 K	2655 K 켜고
""", '애': """
애드블로커	2684 K
애드블록	2684 K
""", '앱': """
앱	2627 K 다운로드	2627 K 설치	2655 K 설치하기
앱에서	2626 K 보기	2626 K 열기	2655 K 더 편하게	2718 K 확인하세요
앱으로	2626 K 보기	2655 K 더
앱을	2627 K 다운로드	2655 K 다운로드하세요	2655 K 설치하세요
""", '언': """
언론을	2657 독립 K 지켜
""", '여': """
여기서	2718 K 확인하세요
여러분	2719 K 덕분
여러분의	2644 K 제보를	2657 K 후원이	2688 독자 K 후원	2718 K 후원
""", '영': """
영상에서	2650 K 확인하세요	2650 K 확인할 수 있습니다	2718 K 확인하세요
영상으로	2650 K 확인하세요
영상을	2650 K 확인하세요
""", '온': """
온라인	2649 K 세미나
""", '옮': """
옮겨	45 K 실을
""", '외': """
외부	2647 K 콘텐츠	2676 K 콘텐츠입니다
""", '우': """
우리	84 K 앱에서	2719 K 기자
우리의	2719 K 저널리즘
""", '운': """
운영되고	2657 독자의 후원으로 K 있습니다
""", '원': """
원고료로	2657 K 응원
""", '월': """
월	2720 K #원
""", '유': """
유료	2621 K 구독자만
유튜브	2631 K 구독
""", '음': """
음성으로	2650 K 들으려면	2650 K 들어보세요
""", '응': """
응답	21 K 취소
응원하세요	2718 K
응원해	2619 K 주세요	2718 K 주세요
응하지	98 K 않았
""", '의': """
의견을	2718 K 남겨
의견이	43 K 다르신가요
""", '이': """
이	9 K 콘텐츠	2719 K 기사가	2719 K 기사는	2719 K 기사
이메일	2624 K 주소
이메일로	58 K 받아보
이메일은	60 K 표시되지
이메일을	2623 K 입력하세요	2623 K 입력해 주세요	2623 K 입력해주세요	2623 K 입력하시면
이미	2658 K 구독자이신가요
이벤트에	2718 K 참여하세요
이야기를	67 K 보내	67 K 들려
이전	98 K 판에서
""", '인': """
인공지능	48 K 훈련	48 K 학습
인공지능이	2700 K 작성	2700 K 생성	2700 K 요약
""", '일': """
일주일에	17 K 한 번
일할	2649 함께 K 기자를
""", '읽': """
읽는	0 K 시간
""", '자': """
자동	2700 K 번역
자바스크립트가	2679 K
자바스크립트를	2679 K
자살예방	98 K
자주	2642 더 K 보기
""", '잔': """
잔을	54 커피 한 K 사
""", '재': """
재배포	2640 K 금지
재배포금지	2640 K
재생할	2675 K 수 없습니다
""", '저': """
저작권법	2641 K
저작권법의	2641 K
저작권자	2641 K
저작권자의	2641 K
저희	2719 K 뉴스레터	2719 K 채널	2719 K 앱
저희는	2719 K
저희를	2719 K
""", '적': """
적었다	2721 K
""", '전': """
전문을	20 K
전용	2621 회원 K 기사	2621 회원 K 콘텐츠	2621 회원 K 서비스
전재할	45 K
전해	49 K 주세요
전해주세요	49 K
전했다	2721 K
""", '정': """
정기후원	2720 K
정정	98 K:	98 [K]
""", '제': """
제공하는	2676 K 콘텐츠입니다
제보	38 K 바랍니다	67 K 바랍니다	2644 K 부탁드립니다
제보는	2644 K 카카오톡
제보를	38 K 기다립니다	67 K 기다립니다	2644 K 기다립니다	2644 K 받습니다
제보해	38 K 주세요	67 K 주세요	2718 K 주세요
제보해주세요	38 K	67 K
제휴	74 K 링크	2661 K 링크
제휴링크	2661 K
""", '좋': """
좋아요	2643 구독과 K 부탁
좋아요를	2643 구독과 K 부탁
""", '주': """
주소는	21 이메일 K 공개되지
""", '중': """
중	2717 #건 K #건	2717 #개 K #개
""", '지': """
지금	2718 K 확인하세요	2718 K 신청하세요	2718 K 참여하세요
지켜주세요	2718 K
""", '채': """
채널	2630 K 추가	2643 K 추가하기	2643 K 구독하기	2665 K 추가하고	2665 K 추가하면
채널에	2643 K 참여하세요
채널에서	2643 K 소식을	2718 K 확인하세요
채널을	2665 K 추가하고	2665 K 추가하면	2665 K 추가해	2665 K 구독하고	2665 K 구독하면
채용	2649 K 공고
""", '챗': """
챗봇에게	63 K
""", '첫': """
첫	2720 K 달
""", '추': """
추가해	2643 K 주세요
추가해주세요	2643 K
""", '친': """
친구	2643 K 추가하세요
""", '카': """
카카오톡	2665 K 채널에서	2665 K 채널
""", '커': """
커피	54 K 한 잔 사	2657 K 한 잔 값으로
""", '콘': """
콘텐츠	2676 K 불러오기
""", '쿠': """
쿠키	2647 K 동의가
쿠키를	2647 K 허용해야	2647 K 허용해
""", '태': """
태그해	62 K 주세요
태그해주세요	62 K
""", '특': """
특가	2649 K 보기
""", '파': """
파트너스	2661 K 활동
""", '팔': """
팔로우하기	2630 K	2643 K
팔로우하세요	2718 K
""", '팟': """
팟캐스트	34 K
""", '퍼': """
퍼가실	45 K
""", '편': """
편집자	98 K 주
""", '필': """
필수	21 K 필드는
필자의	2662 K 개인 의견
""", '함': """
함께해	51 K 주세요
함께해주세요	51 K
""", '협': """
협찬을	2661 K 받아
""", '활': """
활용	2640 ai 학습 및 K 금지
""", '회': """
회원	2621 K 전용입니다
회원가입	2621 K 후	2718 K 후
회원가입은	2718 K
회원가입을	2718 K 하
회원가입하고	2718 K
회원가입하면	2658 K 월
회원가입하세요	2718 K
회원가입하시면	2718 K
회원만	2621 K 볼 수
""", '후': """
후원금	2722 K
후원으로	2657 독자의 K 운영됩니다	2657 독자의 K 운영하는
후원을	2619 K 부탁드립니다	2718 K 부탁
후원이	2619 K 필요합니다	2619 K 큰 힘이
후원하세요	2718 K
후원해	80 K 주세요	2619 K 주세요	2718 K 주세요
후원회원의	2666 K 후원으로	2688 K 힘
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
