"""What the indexes of `compiled` hold under keys beyond plain ASCII: many pages never ask for it. Do not edit."""

# fmt: off

WHOLE = {'#': """
# bình luận	4425
# comentário	3307
# comentários	3307
# fotó megtekintése	2216
# fotók megtekintése	2216
# gün ücretsiz deneyin	4161
# głosów	92
# hlasů	92
# hozzászólás	2149
# komentářů	485
# komentāri	2799
# kép megtekintése	2216
# képek megtekintése	2216
# lượt bình chọn	92
# odpovedí	3859
# odpovědi	577
# odpovědí	577
# odpowiedź	3264
# příspěvků	485
# röster	92
# sekunden zurück	874
# válasz megjelenítése	2225
# yaşindan küçükler oynayamaz	4224
# ääntä	92
# δευτερόλεπτα μπροστά	980
# δευτερόλεπτα πίσω	980
# σχόλια	922
# ψήφοι	92
# відповідей	4395
# відповідь	4395
# відповіді	4395
# гласа	92
# голоса	92
# голосов	92
# голосів	92
# з #	4361
# из #	3621
# коментарі	4301
# коментарів	4301
# комментариев	3557
# комментарий	3557
# комментария	3557
# от #	281
# ответ	3655
# ответа	3655
# ответов	3655
# отговор	310
# отговора	310
# із #	4361
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
# € por mês durante # meses	3348
#% megtakarítás	2212
#/# fotó	2216
#/# kép	2216
#/#. fotó	2216
#/#. kép	2216
#か月無料	2509
#カ月無料	2509
#ヶ月無料	2509
#件のコメント	2525
#則留言	4535
#条评论	4535
#票	92
#秒戻る	2568
#秒進む	2568
#명 참여	92
#초 뒤로	2673
#초 앞으로	2673
""", 'a': """
a apărut o eroare	3500
a boltunkból	2195
a carregar vídeo	3361
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
abonare confirmată	3523
abonați-vă	3428
abone değil misin	4239
abone değil misiniz	4239
abonează-te	3428
abonelere özel	4161
abonelere özel avantajlar	4224
abonelere özel indirim	4224
abonelere özel içerik	4239
abonelik paketlerini gör	4268
abonelik seçenekleri	4268
aboneliği yenile	4268
aboneliğini seç	4239
aboneliğiniz onaylandi	4269
aboneliğinizi seçin	4239
abonentu priekšrocības	2830
abonner nå	3029
abonner på nyhetsbrevet	3034
abonné	1864
abonné à ce thème	1922
abonnér	595
abonnér nu	595
abonnés	1779
abonnés uniquement	1852
abonē	2793
abonē jaunumus	2817
abonē un lasi visus rakstus	2793
abonēt	2793
abrir menú	1376
aby odtworzyć film, włącz javascript	3239
acasă	3442
accede a todos los contenidos sin límites	1415
accept termenii și condițiile	3500
accepter og fortsæt	670
acceptera och fortsätt	4052
acceptera och stäng	4052
accepto la política de privacitat	447
acceptér	609
acceptér alle	671
acceptér og fortsæt	670
acceptér og vis	670
acceptă toate	3450
acceptă tot	3487
acceptă și afișează conținutul	3450
acceptă și continuă	3486
acceso a todos los artículos	1475
accès à tous les articles	1917
accéder au dossier	1890
accéder à l'article	1779
accéder à la page de dons	1881
aceitar e ver o conteúdo	3329
aceito receber comunicações	3378
aceito receber comunicações de marketing	3378
aceito receber comunicações e ofertas	3343
acepto la política de privacidad	1446
acesso ilimitado a todo o conteúdo	3408
acest articol este rezervat abonaților	3465
acest câmp este obligatoriu	3500
acesta este ultimul tău articol gratuit	3465
acheter ce numéro	1839
achetez ce numéro	1839
activează	3491
activează alertele	3459
activează notificările	3459
activează sunetul	3482
actualitza la pàgina	440
actualités	1812
actualizar la página	1439
ad 광고	2651
adatkezelési tájékoztató	2198
adatvédelmi beállítások	2198
adatvédelmi tájékoztató	2198
adaugă ca sursă preferată	3510
adaugă un comentariu	3439
adaugă un răspuns	3516
adaugă în coș	3526
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
adresa de email nu este validă	3500
adresă de email invalidă	3500
adreça electrònica	413
adó # százalék	2208
adója #%-ával	2208
afficher la vidéo	1875
afficher les réponses	1863
afișează comentariile	3474
afișează conținutul	3450
afișează conținutul extern	3450
afișează originalul	3443
afișează postarea	3486
afișează subtitrările	3482
afmeld når som helst	686
afspilleren indlæses	673
agora não	3280
ai deja un abonament? autentifică-te	3465
ai găsit o greșeală	3506
ai kan begå fejl	696
ai kan gjøre feil	3133
ai kan göra fel	4077
ai kan göra misstag	4077
ai może popełniać błędy	3262
ai može griješiti	3758
ai može pogriješiti	3758
ai môže robiť chyby	3857
ai může chybovat	575
ai může dělat chyby	575
ai observat o greșeală	3439
ai sa môže mýliť	3857
ai segítségével készült	2224
ai által fordított	2224
ai által generált	2224
ai által generált tartalom	2224
ai може да греши	309
ai सारांश	2073
ai से तैयार सारांश	2073
ai 摘要	4609
ai 기사 요약	2701
ai 번역	2674
ai 생성 이미지	2711
ai 요약	2651
ai 음성으로 듣기	2673
ai-genererat innehåll	4078
ai-genereret resumé	620
ai-oversættelse	697
ai-resumé	620	697
ai-összefoglaló	2152
ai-översatt	4077
ai-översättning	4078
aicinām ievērot cieņu komentāros	2799
aiheeseen liittyvää	1676
aiheesta lisää	1676
aikaa jäljellä #	1728
ainda não tem conta	3376
ainda não é assinante	3376
ainult vajalikud küpsised	1537
aitäh hääletamast	1533
aitäh liitumast	1521
aitäh sõnumi eest	1548
aizmirsāt paroli	2841
aizvērt	2801
aizvērt galeriju	2845
aizvērt reklāmu	2802
aiが要約	2594
aiによる要約	2594
ai总结	4609
ai摘要	4555
ai生成	2569	4609
ai生成内容	4583
ai翻訳	2569
ai翻譯	4609
ai翻译	4609
ai要約	2594
ai語音朗讀	4582
ai语音朗读	4582
ai重點整理	4555
ai音声で聴く	2568
ai가 생성한 콘텐츠입니다	2711
ai가 읽어주는 기사	2673
ai로 생성된 콘텐츠	2711
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
akceptuję	3169
akceptuję i kontynuuję	3236
akceptuję i przechodzę do serwisu	3236
akkurat nå	3050
ako chránime svoje zdroje	3854
ako chránime zdroje	3854
ako vypnúť adblock	3840
ako vypnúť blokovanie reklám	3840
aktuálny čas	3836
aktuálny čas #	3835
aktuální čas	552
aktuální čas #	551
aktuálně	486
akzeptieren und schließen	871
alege o sumă	3521
alege-ți abonamentul	3498
alegeți abonamentul	3498
algo salió mal	1447
alkalmazás letöltése	2203
alkalmazás megnyitása	2203
alla bidrag hjälper	4062
alla rättigheter reserverade	4075
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
alte știri	3440
alterar preferências de cookies	3329
altres notícies	19
altres notícies que et poden interessar	19
altyazilari aç	4225
altyazilari göster	4225
altă sumă	3495
alătură-te conversației	3453
am înțeles	3443
amazon'da gör	4224
amazonで見る	2566
amazonで詳しく見る	2566
amazonで詳細を見る	2566
amazonで買う	2566
amazonで購入	2566
amazonで購入する	2566
amintește-mi mai târziu	3426
ana sayfaya dön	4245
anasayfaya dön	4245
anderen betrag wählen	880
andet beløb	680
andra läser	19	3995
andra läser just nu	19
andra läste även	3995
andre har også lest	19
andre leser nå	3050
andre leste også	3050
andre læser	617
andre læser lige nu	617
andre læser også	19
andre læste også	617
angebot auswählen	883
angebot wählen	811
anhören	740
anhören # min	740
anket sonuçlari	4219
anketa dňa	3826
ankstesnė nuotrauka	2778
anmäl	4080
anmäl annons	4084
anmäl dig	3978
anmäl dig till nyhetsbrevet	3978
anmäl inlägg	4079
anmäl kommentar	4079
anna kelvollinen sähköpostiosoite	1741
anna äänesi	1718
annet beløp	3117
anneta ühekordselt	1545
annonce - artiklen fortsætter nedenfor	608
annonces légales	1839
annoncørbetalt	87
annoncørbetalt indhold	87	625
annons - artikeln fortsätter nedan	3987
annons från våra partner	4084
annonsen slutar här	3987
annonser från google	4084
annonsinnehåll	4002
annonslänk	3987
annonsörsinnehåll	4002
annonsørinnhold	87	3058
annonsørsamarbeid	3141
ano, prosím	556
ano, rád	556
anonimni sandučić	3755
anonym brevlåda	4074
anonym tipslåda	4074
anonymná schránka	3854
anonymní schránka	572
anpassa inställningar	4052
anulează oricând	3498
anulezi oricând	3465
anuluj odpowiedź	3172
användarnamn	4065
användarnamn eller e-postadress	4064
användarvillkor	3988
anzeige schließen	901
anzeigensonderveröffentlichung	817
anúncio	3302
anúncios	3302
apasă pentru sunet	3520
apmaksāta sadarbība	2852
apmaksāts saturs	2802
apmokėta partnerystė	2785
apmokėtas turinys	2785
aportació mensual	442
aportació única	442
aportación mensual	1442
aportación única	1442
app letöltése	2203
app storeからダウンロード	2574
app storeでダウンロード	2574
app store에서 다운로드	2680
apple ile giriş yap	4239
apple podcastで聴く	2600
appleでサインイン	2582
appleでログイン	2582
appleで続ける	2582
app内打开	4589
après la publicité	1803
aptaujas rezultāti	2835
após a publicidade	3302
apóyanos	1334
apóyanos en patreon	1441
apúntate	1346
aquest article està bloquejat	445
aquest article t'ha estat útil	423
aquest camp és obligatori	447
aquest vídeo ja no està disponible	430
aquest vídeo no està disponible	430
ar norite gauti pranešimus	2769
arată conținutul	3486
arată mai mult	3504
arată mai puțin	3443
arată răspunsurile	3474
arată tot	3443
arkadaşina gönder	4168
arkadaşinla paylaş	4168
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
articol exclusiv pentru abonați	3465
articole asemănătoare	3440
articole înrudite	3440
articoli più letti	2423
articolul continuă după reclamă	3436
articolul continuă mai jos	3436
articolul următor	3440
artikeln finns också som ljud	3983
artikeln fortsätter efter annonsen	3987
artikeln fortsätter nedan	3987
artikeln fortsätter under bilden	3987
artikeln går att lyssna på	3983
artikeln läses upp av en syntetisk röst	4055
artikeln är automatiskt genererad	4077
artikeln är låst	3973
artikeln är maskinöversatt	4077
artikeln är skapad automatiskt	4077
artikeln är skyddad av upphovsrätt	4075
artikeln är uppläst av en dator	3983
artikkel jätkub pärast reklaami	1505
artikkel jätkub reklaami järel	1505
artikkel on kaitstud autoriõigusega	1558
artikkel täieneb	1503
artikkelen er låst	3029
artikkelen finnes også som lyd	3038
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
artykuł czytany przez syntezator mowy	3239
artykuł dla subskrybentów	3154
artykuł do słuchania	3239
artykuł premium	3249
artykuł sponsorowany	3168
artykuł zablokowany	3249
artykuły na e-mail	3157
artykuły partnerów	3270
artículo anterior	1373
artículo regalado	1488
artículo relacionado	1373
artículo siguiente	1450
artículos recomendados	1419
artículos relacionados	1373
as notícias mais lidas	3351
ascultă	3433
ascultă articolul	3482
ascunde răspunsurile	3474
aseta ensisijaiseksi lähteeksi	1755
aslini göster	4178
assine já	3285
atbalstīt	2793
atcel jebkurā laikā	2793
atcelt var jebkurā laikā	2841
atcerēties mani	2842
atidaryti galeriją	2778
atidaryti programėlėje	2768
atidaryti programėlę	2768
atkūrimo greitis	2766
atlikite testą	2760
atlikušais laiks	2835
atlikušais laiks -#	2834
atpakaļ uz augšu	2845
atpakaļ uz sākumlapu	2845
atradi kļūdu	2846
atradi kļūdu rakstā	2799
atradāt kļūdu	2846
atrakinti straipsnį	2774
atrisini krustvārdu mīklu	2828
atsaukt piekrišanu	2832
atsisiųsti garso įrašą	2766
atsisiųsti iš app store	2768
atsisiųsti iš google play	2768
atsisiųsti programėlę	2768
atsiųskite naujieną	2779
atsiųskite nuotraukas	2779
atskaņot video	2834
atskaņošanas ātrums	2834
atslēgt rakstu	2841
atslēgvārdi	2835
atteikties var jebkurā laikā	2843
attēls # no #	2854
attēls #/#	2854
attēls attēlā	2834
atualizar a página	3371
atualizar página	3371
atvērt	2801
atvērt galeriju	2845
atvērt lietotni	2836
atvērt lietotnē	2836
atvērt rakstu	2841
atļaut paziņojumus	2837
atšaukti galite bet kada	2724
atšaukti sutikimą	2764
aucun commentaire à ce niveau	1843
audio narrado por una voz automática	1398
audio vytvorila umelá inteligencia	3835
auf apple podcasts hören	792
auf spotify hören	792
ausgewählt für sie	816
auswahl bestätigen	871
auswählen	884
automaatselt tõlgitud	1552
automaattinen käännös	1752
automaticky preložené	3857
automaticky přeloženo	575
automatické prehrávanie	3835
automatické přehrávání	551
automatický preklad	3858
automatický překlad	576
automatikus lejátszás	2201
automatinis atkūrimas	2766
automatisch übersetzt	895
automatische übersetzung	896
automatiskt översatt	4077
automatiškai išversta	2780
automatsko puštanje	3737
automātiski tulkots	2847
automātiskā atskaņošana	2834
autoriser la publicité	1880
ava äpis	1541
avantage abonnés	1869
avantages abonnés	1869
avantaje pentru abonați	3480
avançar # segundos	3361
aveți deja cont	3498
avfölj	4082
avfølg	3138
avis de décès	1839
avoimet työpaikat	1678
avregistrera dig när som helst	4067
avsluta när du vill	3973
avsluta när som helst	4067
avslutt når du vil	3029
avslå alle	3108
avís legal	402
avísanos de un error	1464
aylik bağiş	4236
aylik bağiş yap	4267
ayrintilar için tiklayin	4177
ayrintilar için tiklayiniz	4177
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
aç	4178
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
ačiū už jūsų balsą	2760
ačiū už registraciją	2776
ačiū už žinutę	2776
ačiū, kad balsavote	2760
ačiū, kad užsiprenumeravote	2749
ați uitat parola	3498
ați votat deja	3474
""", 'b': """
baixar episódio	3361
baixar o áudio	3361
baixar áudio	3361
bandykite dar kartą	2776
bandykite vėliau	2776
bankkártyás támogatás	2208
bankovním převodem	560
banküberweisung	718
bara för dig som prenumererar	4064
bara för prenumeranter	4064
bare nødvendige	3107
bağiş sayfasina git	4236
bağiş yap	4160
bağiş yapin	4160
bağişim	4237
bağlanti kopyalandi	4253
bağlantiyi kopyala	4168
başa dön	4177
başka tutar	4236
be šlamšto	2776
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
benefício do assinante	3333
bere sintetični glas	3934
berite naprej z naročnino	3943
bestill nå	3104
beställ boken	4048
betalas årsvis	4064
betales årlig	3120
betales årligt	683
betalt innehåll	4084
betrag wählen	717
betygsätt receptet	61
betűméret	65
betűméret csökkentése	2229
betűméret módosítása	2229
betűméret növelése	2229
bez mišljenja	3731
bez surogātpasta	2843
bez zobowiązań	3250
bezmaksas piegāde	2831
bezárás	2134
beágyazott tartalom	2198
beállítás preferált forrásként	2227
beállítások mentése	2198
beğen	4219
beğenme	4219
bidrag kan trækkes fra i skat	680
bieżący czas #	3239
bild in originalgröße	888
bild vergrößern	758	888
bildergalerie öffnen	888
bildirimleri aç	4216
bildirimleri açin	4216
bilety już w sprzedaży	3232
bir hata oluştu	4241
bir tutar seçin	4267
bir şeyler ters gitti	4242
bir şeyler yanliş gitti	4242
bitte füllen sie dieses feld aus	885
bitte geben sie eine gültige e-mail-adresse ein	885
bitte prüfen sie ihr postfach	885
bitte versuchen sie es später erneut	802
bitte versuchen sie es später noch einmal	885
bitte überprüfen sie ihr postfach	885
bize ulaşin	4174
biểu quyết	92
bjud en vän på artikeln	3983
bjud oss på en kaffe	4062
bjud oss på kaffe	4062
bjud på en kaffe	4062
bli månadsgivare	3970
bli støttemedlem	3026
bliv fast støtte	680
bliv støtteabonnent	680
bliv støttemedlem	592
blocco pubblicità rilevato	2481
blokovať	3839
bloqueador de anúncios ativado	3406
bloqueador de anúncios detectado	3406
bloqueur de publicité détecté	1914
bloqueur détecté	1914
boletín	1346
bolo to užitočné	3857
brezplačna dostava	3930
browserul tău nu poate reda acest video	3450
brukervilkår	3043
brīva summa	2840
bu haber abonelere özeldir	4161
bu haber yapay zeka tarafindan seslendirilmiştir	4225
bu haber yapay zekâ ile seslendirilmiştir	4225
bu haberi paylaş	4276
bu haberi paylaşin	4276
bu içerik abonelere özeldir	4161
bu içerik faydali oldu mu	4218
bu içerik görüntülenemiyor	4228
bu içerik gösterilemiyor	4228
bu içerik kilitli	4239
bu video artik mevcut değil	4225
bu video bulunduğunuz ülkede izlenemiyor	4225
bu video mevcut değil	4225
bu video ülkenizde izlenemiyor	4225
bu yaziyi paylaş	4276
bu yorumu şikayet et	4258
bugün değil	4159
bulmaca çöz	4221
bunlar da ilginizi çekebilir	4175
burtu izmērs	2850
butlletí	413
buzón anónimo	1453
buzón seguro	1453
buďte v obraze	475
bylo to pro vás užitečné	575
bylo to užitečné	575
bài cùng chuyên mục	4453
bài cùng tác giả	4453
bài khác	4426
bài khác của tác giả	4485
bài liên quan	4426
bài mới nhất	4453
bài quảng cáo	4454
bài tiếp theo	4426
bài trước	4485
bài viết có hữu ích không	4458
bài viết có hữu ích với bạn không	4458
bài viết liên quan	4426
bài viết mới	4452
bài viết này bị khóa	4479
bài viết này có hữu ích không	4458
bài viết tiếp theo	4485
bài viết trước	4485
bài viết được tặng bởi thuê bao	4505
bài được dịch tự động	4452
bài đọc nhiều	4453
báo cáo	4459
báo cáo bình luận	4496
báo cáo vi phạm	4459
báo lỗi	4425
báo lỗi bài viết	4458
bármikor leiratkozhat	2155
bármikor leiratkozhatsz	2155
bármikor lemondhatja	2137
bármikor lemondható	2137
bäst värde	4065
bästa pris	4065
bình chọn	91	4459
bình chọn của bạn đã được ghi nhận	4458
bình luận	4425
bình luận (#	4425
bình luận của bạn	4496
bình luận đã bị tắt	4496
bölümü indir	4225
búsqueda	1376
bülten	4198
bülten üyeliği	4198
bültene abone oldunuz	4198
büyüt	4177
bądź na bieżąco	3157
bądź pierwszą osobą, która skomentuje	3264
błędny adres e-mail	3252
bővebben	2152
būkite pirmas	2730
būkite pirmas, pakomentavęs	2730
bạn chưa có tài khoản	4479
bạn chưa đăng ký	4479
bạn có muốn nhận thông báo	4472
bạn có muốn nhận thông báo không	4472
bạn có thể hủy đăng ký bất cứ lúc nào	4481
bạn có thể quan tâm	4426
bạn muốn nhận thông báo	4472
bạn thấy bài viết này thế nào	4458
bạn đang theo dõi chủ đề này	4490
bạn đã bình chọn	4458
bạn đã bình chọn rồi	4458
bạn đã có tài khoản	4479
bạn đã đăng ký rồi	4502
bản ghi	4466
bật	4473
bật thông báo	4472
bật tiếng	4465
bắt buộc	4482
bắt đầu trắc nghiệm	4461
bỏ qua	4409
bỏ qua quảng cáo	4499
bỏ theo dõi	4490
""", 'c': """
cada aportació compta	416
cada aportación cuenta	1414
cada contribuição conta	3346
cada doação conta	3373
cada donación cuenta	1441
cadastre-se grátis	3285
califica este artículo	1369
campo obrigatório	3378
campos obrigatórios	3378
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
carregando o vídeo	3361
carregando vídeo	3361
carregant el vídeo	430
carregar conteúdo	3365
carregar mais comentários	3353
carregar mais notícias	3382
carregar o conteúdo	3365
carregar publicação	3365
carregar vídeo	3365
carte de crédit	1778
cartão de crédito	3284
categorieën	2897
categorías	1373
caută	3442
caça-palavras	3358
ce contenu vous a-t-il été utile	1837
ce résumé vous a-t-il été utile	1837
cea mai bună ofertă	3499
cela vous a-t-il été utile	1863
cele mai citite știri	3468
cele mai noi știri	3440
celkem hlasovalo # čtenářů	541
celozaslonski način	3934
celá obrazovka	551
celý článek	488
celý článek zde	568
celý článok	3851
cererea ta a fost trimisă	3523
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
cevaplari göster	4218
chargement du lecteur vidéo	1871
charger la vidéo	1875
charte éditoriale	1894
chcem dostávať upozornenia	3838
chcem odoberať	3848
chcete dostávat notifikace	555
chcete dostávat upozornění	555
chcete dostávať notifikácie	3838
chcete dostávať upozornenia	3838
chci dostávat upozornění	555
chci odebírat	475
chci podpořit	470
chci přispět	470
chi tiết	4429
chia sẻ	4416
chia sẻ bài viết	4416
chia sẻ bài viết này	4505
chia sẻ facebook	4452
chia sẻ lên facebook	4492
chia sẻ qua email	4492
chia sẻ qua facebook	4452
chia sẻ qua zalo	4492
chia sẻ tin này	4505
chia sẻ zalo	4492
chia sẻ ý kiến của bạn	4425
cho chúng tôi biết ý kiến	4458
cho phép	4473
cho phép thông báo	4472
chuyên mục	4426
chuyển đến công thức	61
chép liên kết	4452
chính sách bảo mật	4424
chính sách bảo mật | điều khoản sử dụng	4424
chính sách cookie	4424
chính sách quyền riêng tư	4424
chơi miễn phí	4461
chơi ngay	4461
chưa có tài khoản	4479
chấp nhận tất cả	4424
chấp nhận tất cả cookie	4424
chấp nhận và tiếp tục	4469
chất lượng	4466
chế độ tối	4498
chỉ dành cho thuê bao	4479
chỉ dành cho thành viên	4479
chọn	4480
chọn gói	4479
chọn gói của bạn	4479
chọn gói đăng ký	4479
chọn số tiền	4500
chủ đề	4426
chủ đề liên quan	4426
chủ đề nóng	4453
cikk ajándékozása	2229
cikk elküldése ajándékként	2229
cikk feloldása	2211
cikk meghallgatása	2201
cikk megosztása	2143
cikk mentése	2143
cikk nyomtatása	2229
cikkünk frissül	2152
citeşte şi	3440
citește articolul complet	3504
citește articolul integral	3504
citește fără limite	3465
citește gratuit	3522
citește mai departe	3440	3442
citește mai mult	3440	3442
citește regulile comunității	3453
citește tot articolul	3504
citește transcrierea	3482
citește în aplicație	3489
citește și	3440
citi šobrīd lasa	2795
citit de o voce sintetică	3482
citiți și	3440
cobrança anual	3377
codes de réduction	1929
cofnij zgodę	3236
col·labora	389
comandă acum	3480
comandă cartea	3480
comentariile sunt doar pentru abonați	3516
comentariul tău	3516
comentariul tău așteaptă moderarea	3453
comentează	3439
comentário	3307
comentário aguardando moderação	3339
comentários	3307
comentários desativados	3397
comentários exclusivos para assinantes	3339
commander ce numéro	1839
comment désactiver mon adblocker	1880
comment désactiver mon bloqueur	1880
commentaire en attente de modération	1843
commentaires désactivés	1905
commerciële bijdrage	2942
commerciële content	3016
commerciële inhoud	3016
comparte este artículo	1488
compartilhar esta matéria	3418
compartilhe esta notícia	3418
compartir esta página	1488
compre a edição impressa	3333
conditions générales	1805
conectează-te cu facebook	3465
conectează-te cu google	3465
confidentialité	1805
configuració de galetes	434
configuració de les galetes	434
configuració de privacitat	434
configuración	1366
configuración de cookies	1366
configuración de privacidad	1433
configurações de cookies	3304
configurações de privacidade	3365
confira o preço	3417
conheça as ofertas	3408
conheça os planos	3408
conheça todas as nossas newsletters	3343
consenti la pubblicità	2447
consigue tu entrada aquí	1400
consulta les normes de participació	405
consultez notre charte de modération	1843
consíguelo en tu quiosco	1400
contacta amb la redacció	453
contacta con la redacción	1453
contactar a redação	3385
contactar con la redacción	1453
contactați redacția	3506
contacte a redação	3385
contactează redacția	3506
contacter la rédaction	1894
contactez la rédaction	1894
contenu externe recommandé	1835
contenu proposé par notre partenaire	1839
contenu réservé	1884
contenu réservé aux abonnés	1884
contenu sponsorisé	1803
contenus recommandés	1856
contenus sponsorisés	1803	1812
conteúdo de marca	3302
conteúdo exclusivo	3285
conteúdo exclusivo para assinantes	3348
conteúdo externo	3329
conteúdo externo recomendado	3329
conteúdo gerado por ia	3403
conteúdo pago	3359
conteúdo para assinantes	3285
conteúdo patrocinado	3302
conteúdo premium	3348
conteúdo produzido pela marca	3333
conteúdo relacionado	3311
conteúdos relacionados	3351
contingut només per a usuaris registrats	417
continua a leggere dopo la pubblicità	2435
continua após a publicidade	3302
continua després de l'anunci	407
continuar leyendo aquí	1339
continuarea articolului după reclamă	3455
continue a ler esta notícia	3351
continuer après la publicité	1803
continuer sans désactiver	1914
continuer à lire	1920
continuă cu apple	3465
continuă cu email	3522
continuă cu facebook	3465
continuă cu google	3465
continuă lectura	3525
continuă pe site	3489
continuă să citești	3525
continuă să citești după publicitate	3455
continuă în browser	3489
continúa abajo	1364
contáctanos	1369
convida'ns a un cafè	442
conținut disponibil doar utilizatorilor înregistrați	3465
conținut extern	3450
conținut extern recomandat	3450
conținut pentru abonați	3428
conținut plătit	3480
conținut premium	3465
conținut sponsorizat	87	3436
cookie beállítások	2198
cookie を管理する	2571
cookie 設定	4586
cookie 设置	4586
cookie-beállítások	2198
cookieinställningar	3988
cookieの管理	2571
cookieの設定	2522
cookieを拒否する	2602
cookieを管理	2571
cookieを管理する	2571
cookie政策	4531
cookie設定	2522	4531
cookie设置	4531
copia enllaç	459
copia l'enllaç	396
copiază	3513
copiază link	3433
copiază linkul	3433
copy link thành công	4452
correo electrónico	1346
correo electrónico no válido	1446
correo no válido	1446
correu electrònic	448
correu electrònic no vàlid	447
correu no vàlid	447
coś poszło nie tak	3253
coś poszło nie tak. spróbuj ponownie	3252
coś poszło nie tak. spróbuj ponownie później	3252
creează cont	3428
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
cum îl dezactivez	3494
cumpără acum	3480
cumpără bilet	3480
cumpără bilete	3480
cumpără bilete online	3480
cumpără cartea	3480
cumpără de pe emag	3480
cumpără revista	3455
cuvinte încrucișate	3479
czy artykuł był pomocny	3262
czy artykuł był przydatny	3262
czy ten artykuł był pomocny	3262
czy to było pomocne	3262
czyta głos ai	3239
czytaj całość	3179
czytaj cały artykuł	3255
czytaj również	3176
czytaj także	3176
czytaj też	3176
czytaj też nasze inne artykuły	3176
czytaj więcej	3176	3179
czytaj więcej o	3176
czytane przez głos syntetyczny	3239
cài đặt cookie	4469
cài đặt quyền riêng tư	4469
cài đặt ứng dụng	4471
các tin khác	4426
cách tắt	4476
cách tắt trình chặn quảng cáo	4475
câmp obligatoriu	3500
câmpuri obligatorii	3500
cât de util a fost acest articol	3453
câu đố	4463
címkék	2150
címlap	2150
címlapra	2217
címlapról ajánljuk	2150
có lẽ để sau	4409
có lỗi xảy ra	4481
có thể bạn quan tâm	19	4426
có thể bạn thích	19
có, tôi muốn	4472
códigos de desconto	3417
códigos de descuento	1487
códigos promocionales	1487
cómo desactivar el bloqueador	1439
cómo desactivarlo	1440
cómpralo aquí	1428
cómpralo en amazon	1428
cùng chuyên mục	4426
cùng chủ đề	4453
cùng tác giả	4453
cũ nhất	4459
cảm ơn bạn đã bình chọn	91	4458
cảm ơn bạn đã tham gia	4458
cảm ơn bạn đã ủng hộ	4500
cảm ơn, tin nhắn của bạn đã được gửi	4481
cỡ chữ	65
cửa hàng	4494
""", 'd': """
d'autres articles à découvrir	19
da, želim	3741	3938
dagens fråga	91	4044
dagens spørgsmål	91	663
dagens spørsmål	91	3100
daha az göster	4178
daha fazla göster	4177
daha fazla haber için tiklayin	4177
daha fazla yorum yükle	4218
daha önce oy kullandiniz	4218
daha önce oy verdiniz	4218
dalies ar šo rakstu	2798
dalinkitės	2724
dalinkitės straipsniu	2729
dalsza część artykułu pod materiałem wideo	3168
dalsza część artykułu pod wideo	3168
dalsza część tekstu pod wideo	3168
dalīties	2793
dalīties ar draugiem	2798
dalīties ar rakstu	2850
dalīties facebook	2798
dalīties whatsapp	2850
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
darovať	3772
darovať jednorazovo	3842
darovať mesačne	3842
darovať článok	3780
darowiznę możesz odliczyć od podatku	3246
darujte nám # %	3842
darujte tento článek	478
darujte tento článok	3780
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
daugiau autoriaus straipsnių	2778
daugiau straipsnių	2778
daugiau šia tema	2726
dať spätnú väzbu	3857
deaktivér din adblocker	678
deblochează articolul	3465
definições de cookies	3365
definições de privacidade	3365
deine stimme wurde gezählt	864
deixar um comentário	3307
deixe um comentário	3307
del på e-mail	701
del på e-post	3038
del på facebook	604	3038
del på mail	604
del på twitter	604	3038
del på whatsapp	3139
del på x	604	3038
dela inlägget	3983
dela på facebook	3983
dela på twitter	3983
dela på whatsapp	4083
dela på x	3983
dela som gåva	4083
deli po e-pošti	3959
deli članek	3880
delite članek	3880
demander un droit de réponse	1905
den här artikeln är låst	4064
den här artikeln är skyddad av upphovsrättslagen	4075
den här videon är inte längre tillgänglig	4055
den här videon är inte tillgänglig	4055
denne artikel er låst	683
denne artikkelen er låst	3120
denne saken er låst	3120
denne video er ikke længere tilgængelig	673
denne video er ikke tilgængelig	673
denunciar comentário	3397
denunciar este comentário	3397
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
desbloqueie este conteúdo	3348
descarcă aplicația	3489
descarcă audio	3482
descarcă din app store	3489
descarcă din google play	3489
descarcă episodul	3482
descargar pódcast	1429
descarrega l'àudio	430
descarregar áudio	3361
deschide aplicația	3489
deschide în aplicație	3489
descárgala en app store	1436
descárgala en google play	1436
destekçi ol	4236
destekçimiz olun	4236
desteğiniz fark yaratir	4267
desteğiniz için teşekkür ederiz	4267
desteğiniz için teşekkürler	4267
det er gratis å opprette en bruker	3029
det går inte att visa innehållet	4052
det har oppstått en feil	3124
det här innehållet kan inte visas	4052
det här innehållet är inte tillgängligt	4052
det læser andre	617
det oppsto en feil. prøv igjen senere	3123
det är gratis att skapa ett konto	3973
detaylar için tiklayin	4177
detaylar için tiklayiniz	4177
detta material är skyddat enligt lagen om upphovsrätt	4025
detta är en annons	3987
detta är en plusartikel	3973
dette indhold er ikke tilgængeligt	670
devam etmek için üye girişi yapin	4161
devami için abone olun	4161
devamini okumak için abone olun	4161
dezactivează sunetul	3482
dienas jautājums	2828
diese funktion steht nur angemeldeten nutzern zur verfügung	812
dieser inhalt ist nicht mehr verfügbar	871
dieser inhalt ist nicht verfügbar	871
dieser kommentar wurde gelöscht	897
dieses video ist in deinem land nicht verfügbar	874
dieses video ist in ihrem land nicht verfügbar	874
dieses video ist leider nicht mehr verfügbar	874
dieses video ist nicht mehr verfügbar	874
dieses video ist nicht verfügbar	874
digite um e-mail válido	3378
din aceeași categorie	3440
din aceeași secțiune	3468
din röst har registrerats	4044
din röst är registrerad	91
din röst är räknad	4044
disponibil în app store	3489
disponibil în app store și google play	3459
disponibilă în app store și google play	3459
disponível na app store	3368
distribuie știrea	3527
distribuiți	3433
diğer haberler	19	4175
diğer okurlar bunlari okuyor	4175
diğer seçenekler	4254
diğer tutar	4236
diğer yazilari	4245
dla prenumeratorów	3249
dla subskrybentów	3154
dlaczego widzę tę reklamę	3270
do fotogalérie	3851
do galérie	3851
do góry	3179
do košíka	3830
do košíku	545
do speciálu	568
doar abonații pot comenta	3453
doar pentru abonați	3428
doação mensal	3281
doação única	3281
doba čtení # min	488
dodaj do moich tematów	3266
dodaj jako preferowane źródło	3266
dodaj kao željeni izvor	3761
dodaj nas do preferowanych źródeł	3266
dodaj nas do wyjątków	3244
dodaj u košaricu	3733
dodaj v košarico	3929
dogodila se greška. pokušajte ponovno	3749
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
donativo único	3374
donați	3427
donația mea	3521
donație lunară	3496
donație unică	3496
donează	3427
donează acum	3427
donează lunar	3427
donează lunar # euro	3464
donează lunar # lei	3464
donează o dată	3495
doner nå	3026
doniraj mesečno	3744	3941
doniraj mjesečno	3744
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
dosegli ste omejitev člankov	3943
dosegnuli ste ograničenje članaka	3746
dossier spécial	1868
dovanoti straipsnį	2783
dozvoli obaveštenja	3740
dołącz do dyskusji	3225
dołącz do nas	3151
dołącz do newslettera	3157
došlo je do greške. pokušajte ponovo	3749
došlo je do pogreške. pokušajte ponovno	3749
došlo k chybě	566
došlo k chybě. zkuste to prosím později	565
droits réservés	1925
drukāt	2798
drukāt rakstu	2850
drukāt recepti	61
du använder en adblocker	4060
du använder en annonsblockerare	4060
du er nå påmeldt	3034
du er nå påmeldt nyhetsbrevet	3034
du följer	4081
du följer det här ämnet	4081
du följer nu	4081
du följer redan	4081
du följer redan ämnet	4081
du følger allerede	3137
du følger allerede dette emne	700
du følger allerede dette temaet	3137
du følger allerede emnet	700
du følger dette emne	700
du følger dette temaet	3137
du følger emnet	700
du følger nå	3137
du har nådd grensen	3120
du har nået din grænse	683
du har nått din gräns	4064
du har redan röstat	4044
du har slået adblock til	678
du kan när som helst avregistrera dig	4067
du kan när som helst avsluta prenumerationen	3978
du kan når som helst melde deg av	3034
du kan opsige når som helst	595
du kan trække beløbet fra i skat	680
du kanske också gillar	3995
du modtager snart en bekræftelse på mail	600
du même auteur	1812
du prenumererar nu på nyhetsbrevet	3978
du verkar använda en annonsblockerare	4060
du vil kanskje også like	3050
du är nu anmäld	4067
duración	1430
durată	3483
duração	3362
durée	1872
dziękujemy za głos	91	3228
dziękujemy za oddanie głosu	91	3228
dziękujemy za przesłanie formularza	3252
dziękujemy za udział w sondzie	3228
dziękujemy za wiadomość	3252
dziękujemy za zapis	3157
dziękujemy! sprawdź skrzynkę	3252
dành cho bạn	4426
dành cho thuê bao	4411
dành riêng cho thành viên	4479
dárkovat článek	471
dát zpětnou vazbu	575
därefter # kr/mån tills du säger upp	3973
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
dê a sua opinião	3353
dê sua opinião	3353
dölj	3999
dölj annons	4084
dölj bildtext	4070
dölj svar	4079
düzeltme politikasi	4247
dāvini rakstu	2798
dāvini rakstu draugam	2798
děkujeme za hlas	541
děkujeme za hlasování	91	541
děkujeme za odběr	565
děkujeme za přihlášení	475
děkujeme za vaši zprávu	565
děkujeme za váš hlas	91	541
děkujeme za zprávu	565
dĺžka	3836
dĺžka #	3836
dịch tự động	4466
""", 'e': """
e-bülten	4198
e-bülten aboneliği	4198
e-mail alebo používateľské meno	3845
e-mail cím	2214
e-mail ili korisničko ime	3746
e-mail inválido	3343
e-mail nebo uživatelské jméno	562
e-mail-cím	2215
e-mail-cím vagy felhasználónév	2211
e-mailová adresa	475
e-pasts vai lietotājvārds	2841
e-post või kasutajanimi	1546
e-posta gönder	4168
e-posta ile paylaş	4253
e-postadress eller användarnamn	4064
e-pošta ali uporabniško ime	3943
e-poštni naslov	3946
ecrã inteiro	3362
edición digital	1339
edición impresa	1339
editöre yaz	4247
editöre yazin	4247
editörün seçtikleri	4175
edição impressa	3285
eget beløb	680
eget beløp	3117
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
ekskluzivno za naročnike	3943
el juego es solo para mayores de # años	1428
el millor de la setmana a la teva bústia	413
el más popular	1445
el més llegit	393
el més popular	446
el més vist	420
el reproductor se está cargando	1429
el. paštas	2749
el. paštas arba vartotojo vardas	2774
el. pašto adresas	2776
eldste først	3135
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
email của bạn	4502
email inválido	3378
email không hợp lệ	4481
email không đúng định dạng	4481
email no válido	1446
email này đã được đăng ký	4502
emailul tău	3523
emlékeztess később	2134
emlékezz rám	2212
emlékezzen rám	2212
emme voi näyttää sisältöä	1725
emme voi näyttää tätä sisältöä	1725
empfehlungen für sie	816
en beğenilen	4219
en beğenilenler	4219
en colaboración con	1461
en col·laboració amb	461
en este artículo	1373
en popüler	4240
en çok okunan	4175
en çok okunan haberler	4175
en çok okunanlar	4175
encara no estàs registrat	445
endast för dig som är prenumerant	4064
endast för medlemmar	4064
endast nödvändiga	4052
endast nödvändiga cookies	4052
endre tekststørrelse	3139
engangsbeløb	592
engangsbeløp	3117
engedélyezem	2205
engedélyezés	2205
engångsgåva	3970
enllaç copiat	419
ensemble, faisons vivre un média libre	1851
enthält werbung	745
entre em contato com a redação	3385
enviament gratuït	461
enviar comentário	3307
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
eroare la încărcarea videoclipului	3520
erro ao carregar o vídeo	3403
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
es izslēdzu reklāmu bloķētāju	2839
escanea el código qr	1436
escreva um comentário	3307
escriu a la redacció	453
escriu el teu correu electrònic	413
esi pirmais, kas komentē	2799
esimene kuu # €	1496
esta funcionalidad es sólo para registrados	1339
esta matéria foi útil para você	3331
esta notícia foi útil	3331
esta página foi útil	3353
este artigo está bloqueado	3376
este artigo foi útil	3353
este artículo está bloqueado	1444
este campo é obrigatório	3378
este correo ya está registrado	1476
este e-mail já está cadastrado	3409
este espaço é moderado pela redação	3339
este resumo foi útil	3331
este video ya no está disponible	1429
este vídeo já não está disponível	3361
este vídeo no está disponible	1429
este vídeo não está disponível	3361
este vídeo não está mais disponível	3361
este vídeo ya no está disponible	1429
está a seguir este tema	3413
estás bloqueando nuestros anuncios	1473
estás de acuerdo? vota	1405
estás siguiendo este tema	1480
estä	1732
ethvert bidrag hjælper	680
etický kodex redakce	572
etický kódex redakcie	3854
etkinleştir	4232
etkö ole tilaaja	1738
etkö ole vielä tilaaja	1738
ett fel har uppstått	4068
ett fel uppstod. försök igen senare	4067
etwas ist schiefgelaufen. bitte versuchen sie es später erneut	885
evaluează rețeta	61
evästeasetukset	1671
evästeet	1671
evästekäytäntö	1725
exclusiv pentru abonați	3465
exibir conteúdo	3365
exklusiv für abonnenten	883
exklusiv für mitglieder	883
exklusivt för medlemmar	4064
exklusivt för prenumeranter	4064
exkluzív tartalom előfizetőknek	2211
experimente grátis por um mês	3348
externt innehåll	4052
externí obsah	548
externý obsah	3832
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
eén keer toestaan	2983
ešte nemáte predplatné	3845
ešte nemáte účet	3845
ești de acord? votează	3453
ești deja abonat	3473
ești deja abonată	3473
""", 'f': """
facebook ile giriş yap	4239
facebook'ta paylaş	4168
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
facturare anuală	3499
facturare lunară	3499
facturé annuellement	1884
facturé mensuellement	1884
faire un don défiscalisé	1881
faktureras årligen	4064
faktureres årlig	3120
faktureres årligt	683
fale com a redação	3385
fazer doação	3407
fazer uma doação mensal	3407
fazer uma doação única	3407
faça login	3285
faça o quiz	3356
faça o teste	3356
faça uma doação única	3407
faça uma pergunta sobre esta reportagem	3331
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
fiecare contribuție contează	3495
fiecare donație contează	3464
fiecare leu contează	3464
film jest niedostępny w twoim kraju	3239
film nie jest już dostępny	3239
film niedostępny	3239
fin de la publicité	1869
fine della pubblicità	2435
fine pubblicità	2435
fiyati gör	4224
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
fontu büyüt	4253
form gönderildi	4269
formulaire envoyé	1918
formulário enviado	3409
forstået	621
forstått	3054
forstør	674
forstør billede	620
forstør billedet	689
forstørr	3111
forstørr bilde	3053
forstørr bildet	3126
fortsett uten å slå av	3115
fortsett uten å støtte	3025
fortsätt läsa efter annonsen	3987
fortsätt med apple	4064
fortsätt med e-post	4064
fortsätt med facebook	4064
fortsätt med google	4064
fortsätt utan att stänga av	4060
fortsätt utan att stödja	3969
fortsæt med apple	683
fortsæt med at læse	608
fortsæt med e-mail	683
fortsæt med facebook	683
fortsæt med google	683
fortsæt uden at slå fra	678
fortsæt uden at støtte	591
foto # iš #	2787
fotogalería	1373
fotografia următoare	3525
fotoğraf galerisi	4245
fotoğrafi büyüt	4245
fotoğraflari gör	4245
fotoğraflari görmek için tiklayin	4177
fotó #/#	2216
fotó megtekintése	2216
fotó: #/#	2216
fotók megtekintése	2216
fra vores annoncører	703
fra vår butikk	3104
fra våre partnere	3141
frete grátis	3394
friss hírek	2150
frissítse az oldalt	2207
fråga vår ai om artikeln	3991
från vår butik	4048
från våra annonsörer	4084
från våra partner	4084
frühbucher-tickets	868
frühbucherrabatt sichern	868
fuld skærm	673
fuldskærm	620
fullskärm	4055
fyll i fältet	4067
fäll ihop	3999
fäll ut	3999
fältet är obligatoriskt	4067
få adgang	595
få artiklen læst op	604
få de vigtigste nyheder hver morgen	600
få de viktigaste nyheterna varje morgon	3978
få de viktigste nyhetene hver morgen	3034
få læst artiklen op	673
få notifikationer	676
få notiser	4058
få nyheder på mail	600
få nyheter på e-post	3034
få nyheter på mejlen	3978
få overblikket her	620
få tilgang	3029
få varsel når vi skriver om dette	3053
få varsler	3113
följ	3984
följ det här ämnet	4081
följ direktrapporten	4070
följ författaren	4081
följ journalisten	4081
följ liverapporten	4070
följ oss	3984
följ skribent	3984
följ skribenten	4081
följ ämne	4081
följ ämnen	4081
följ ämnet	3984
för prenumeranter	3973
förderer werden	714
fördermitglied werden	714
föregående	3998
föregående artikel	3995
föregående bild	4070
föregående sida	4070
förnamn	4068
förstora	3998
förstora bild	4070
förstora bilden	4070
försök igen senare	4067
føj til foretrukne kilder	700
føj til mine emner	700
følg	605	3039
følg dette emne	700
følg dette temaet	3137
følg direkte	3126
følg direktesenteret	3126
følg emne	605
følg emnet	3137
følg forfatter	3137
følg forfatteren	3137
følg ikke længere	700
følg journalist	3137
følg journalisten	3137
følg liveblog	689
følg livebloggen	689
følg os	605
følg oss	3039
følg sagen her	620
følg saken direkte	3126
følg skribent	700
følg skribenten	700
følg tema	3039
følg temaet	3137
følg temaet og få varsel	3053
für abonnenten	719
für den newsletter anmelden	727
für dich empfohlen	816
für sie empfohlen	816
für sie entstehen keine mehrkosten	817
fă o donație	3427
fă quizul	3477
fă testul	3477
fără obligații	3465
fără spam	3500
fără sunet	3483
fără tine nu putem	3464
főoldal	2217
""", 'g': """
galbūt vėliau	2770
galerie schließen	888
galerie öffnen	888
galeriyi aç	4177
galeriyi gör	4245
galeriyi görmek için tiklayin	4177
galéria	2152
galéria (#	2216
galéria bezárása	2217
galéria megnyitása	2217
galéria megtekintése	2152
garanta já o seu ingresso	3333
gastos de envío incluidos	1428
gastos de envío no incluidos	1428
gauti pranešimus	2769
gaver kan trækkes fra i skat	680
ge en engångsgåva	4062
ge en gåva	4062
ge återkoppling	4077
gefällt mir	898
gefällt mir nicht	898
gelesen von einer künstlichen stimme	874
gelişmelerden aninda haberdar olun	4231
gem til læseliste	604
generisano veštačkom inteligencijom	3758
genindlæs siden	679
genişlet	4178
gerenciar opções	3402
gerenciar preferências	3402
geri dön	4178
gerir opções	3402
gerir preferências	3402
gestionează consimțământul	3486
gestionează cookie-urile	3519
gestionează opțiunile	3519
gestionează preferințele	3486
geçerli bir e-posta adresi girin	4241
geçerli süre	4226
geçersiz e-posta	4241
geçersiz e-posta adresi	4241
ghi nhớ đăng nhập	4479
gia hạn gói	4501
giriş	4161
giriş yap	4161
giriş yapin	4161
giriş yapin veya üye olun	4161
giv et beløb	680
giv et engangsbeløb	680
giv os feedback på artiklen	612
già abbonato	2358
già registrato	2358
giải đố ngay	4461
giảm cỡ chữ	4492
giọng đọc ai	4465
giọng đọc tự động	4465
gjenstående tid	3111
gjenstående tid #	3110
gjenstående tid -#	3110
glasnoća	3738
gli articoli più letti	2423
glömt ditt lösenord	4064
glömt lösenord	3973
glömt lösenordet	4064
godišnja naplata	3747
godišnja pretplata	3747
godišnje	3747
godišnje plaćanje	3747
godkänn	3988
godkänn alla	3988
godkänn alla cookies	4052
godkänn och fortsätt	4052
godkänn och visa	4052
google hirdetések	2231
google ile giriş yap	4239
google playからダウンロード	2574
google playで手に入れよう	2574
google play에서 다운로드	2680
google reklāmas	2852
google से जारी रखें	2113
google-hirdetések	2231
googleでログイン	2582
googleで登録	2582
googleで続ける	2582
gorące tematy	3176
gracias por tu opinión	1398
gratuit, fără spam	3500
grazie, il tuo messaggio è stato inviato	2454
grotuvas įkeliamas	2766
großansicht	888
gràcies pel teu vot	423
gràcies per la teva opinió	405
gràcies per votar	405
gràcies, el teu missatge s'ha enviat	447
gràcies, ja estàs subscrit	413
grátis e sem spam	3378
grįžti į pradžią	2778
grįžti į viršų	2778
guardar artículo	1358
guardar configuración	1433
guardar para después	1418
guardar para leer después	1418
guardar preferências	3365
gå ikke glip af	617
gå ikke glip af noget	600
gå ikke glipp av noe	3034
gå til forsiden	3126
gå til hovedindhold	689
gå til indhold	620
gå til innhold	3126
gå til liveblog	689
gå til oppskriften	61
gå til opskriften	61
gå til quizzen	663
gå til shop	667
gå til toppen	689
gå till receptet	61
gåvolänk	4083
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
góp ý	4425
gönder	91	4242
gönderiyi göster	4228
gönderiyi yükle	4228
gör quizzet	4044
gör testet	4044
görseli büyüt	4245
görüş bildir	4218
görüşünü bildir	4218
görüşünüzü bildirin	4218
gündem	4175
günün anketi	91
günün bulmacasi	4259
günün haberleri	4175
günün kelimesi	4259
günün sudokusu	4259
günün özeti	4175
głosuj	91	3229
głośność	3240
gợi ý	4426
gửi	91	4425
gửi bài cho tòa soạn	4486
gửi bài viết	4486
gửi bình luận	4425
gửi cho bạn bè	4452
gửi email	4416
gửi góp ý	4458
gửi phản hồi	4458
gửi thành công	4481
gửi tin bài	4486
gửi trả lời	4458
gửi ý kiến	4425
gửi ý kiến của bạn	4458
gửi đi	4482
gửi ảnh cho chúng tôi	4486
""", 'h': """
haber bülteni	4198
haber güncelleniyor	4177
haberi arkadaşina hediye et	4168
haberi paylaş	4276
haberi özetle	4250
haberin kilidini aç	4268
haberlere dön	4271
hacer una donación mensual	1474
hacer una donación puntual	1474
hai già un account	2358
hai già votato	2429
halda nõusolekut	1537
hallitse evästeitä	1725
hang letöltése	2201
hanganyag letöltése	2201
hangerő	2202
hantera inställningar	4052
har du sett något	4074
harici içerik	4177
haritayi aç	4178
has arribat al límit d'articles gratuïts	417
has iniciado sesión	1396
has olvidado tu contraseña	1444
hasznos volt az összefoglaló	2149
hasznosnak találta a cikket	2149
hasło	3250
havi előfizetés	2212
havi fizetés	2212
havi rendszeres támogatás	2208
havi támogatás	2135
hayir teşekkürler	4159
hayir, teşekkürler	4159
haz una pregunta sobre este artículo	1398
he leído y acepto la política de privacidad	1411
he llegit i accepto la política de privacitat	402
he olvidado mi contraseña	1444
hela artikeln fortsätter nedan	3987
heli välja	1539
helskärm	4055
helskärmsläge	4055
helyesbítési szabályzat	2221
henüz abone değil misiniz	4239
hepsini gör	4177
her destek önemli	4236
her katki değerli	4236
her katki önemli	4236
her zaman göster	4228
hesap oluştur	4161
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
hiển thị bài đăng	4469
hiển thị nội dung	4469
hiện phụ đề	4465
hjälp oss att rätta fel	3991
hlasitosť	3836
hlasovalo # lidí	541
hlasovalo # čtenářů	541
hlasovat v anketě	541
hlasovať	91	3827
hlasovať v ankete	3826
hlavná stránka	3851
hlavné správy	3777
hlavní stránka	568
hlavní zprávy	486
ho già donato	2352
ho già un account	2452
hogyan kapcsolhatom ki a hirdetésblokkolót	2206
hogyan védjük forrásainkat	2221
hoje não	3280
hoppa till huvudinnehåll	4070
hoppa till innehåll	3998
hoppa till innehållet	4070
hoppa över inlägg från facebook	3998
hoppa över inlägg från instagram	3998
hoppa över inlägg från x	3998
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
hrať	3827
hrať teraz	3826
hrát	542
hrát teď	541
hvala za sporočilo	3946
hvala za vaš glas	3730	3926
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
hàng năm	4478
hàng tháng	4478
hátralévő idő	2202
hátralévő idő #	2201
hátralévő idő -#	2201
hämta på google play	4057
här kan du kommentera artikeln	3991
hääleta	91
håll dig uppdaterad	3978
håll mig inloggad	4064
hình tiếp theo	4503
hírfolyam	2150
hírlevelek	2155
hírlevél	2155
hírlevél-feliratkozás	2155
hívj meg minket egy kávéra	2208
hívjon meg minket egy kávéra	2208
hören sie diesen artikel	792
hør saken	3038
hằng tháng	4478
hết quảng cáo	4464
họ tên	4482
họ và tên	4482
hủy bất cứ lúc nào	4479
""", 'i': """
i den här artikeln	4070
i più commentati	2384
i più letti	2384
i più letti della settimana	2423
i più visti	2384
iba nevyhnutné	3832
iba pre predplatiteľov	3773
ich unterstütze schon	713
identifícate	1415
idi na sadržaj	3752
időtartam	2202
időtartam #	2202
ielikt grozā	2830
ielogojies, lai komentētu	2799
ielādēt ierakstu	2832
ielādēt saturu	2832
ielādēt vēl	2845
ienākt	2793
ienākt ar facebook	2841
ienākt ar google	2841
iepriekšējais attēls	2845
iepriekšējais raksts	2845
iepriekšējā lapa	2845
iesakām	2795
ieslēgt paziņojumus	2837
ieslēgt skaņu	2834
iesūti fotogrāfijas	2846
iesūti ziņu	2846
iesūtīt ziņu	2846
iesūtīt ziņu anonīmi	2846
ievadiet derīgu e-pasta adresi	2843
ieși din ecran complet	3482
igal reedel. tasuta. ilma spämmita	1548
igen, kérek	2205
igen, kérem	2205
igen, köszönöm	2205
ignorar anúncio	3403
ignorer la publicité	1911
ihre meinung zählt	751
ihre stimme wurde gezählt	91	864
ikke abonnent ennå	3120
ikke gå glipp av	3050
ikke nå	3025
ikmēneša ziedojums	2840
il più popolare	2453
il più scelto	2452
il tuo browser non può riprodurre il video	2401
il tuo commento sarà pubblicato dopo l'approvazione	2411
il tuo messaggio è stato inviato	2454
il tuo voto è stato inviato	2429
il tuo voto è stato registrato	2429
iletişim	4174
ilgili içerikler	4175
ilginizi çekebilecek haberler	4175
ilginizi çekebilir	4175
ilmoita asiavirheestä	1675
ilmoita virheestä	1675
image précédente	1920
imaginea anterioară	3525
imaginea următoare	3525
imam račun	3746	3943
imate namig? pišite nam	3952
imate priču za nas	3755
imię	3253
imię i nazwisko	3253
impossible de charger la vidéo	1911
impossible de lire la vidéo	1911
imprimir artículo	1418
imprimir esta matéria	3350
in bài	4416
in bài viết	4416
in công thức	61
in trang này	4452
inbäddat innehåll	4052
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
inga kommentarer än	4079
ingen åsikt	4045
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
iniciar reprodução	3403
iniciar sesión	1339
iniciar sesión con apple	1415
iniciar sesión con facebook	1415
iniciar sesión con google	1415
iniciar sessão	3285
inicie sesión	1339
inläst av en syntetisk röst	4055
inne artykuły	3176
innehåll från annonsör	4084
innehåll från våra partner	4084
innehållet kan inte visas	4052
innhold fra annonsør	3058
innhold fra våre annonsører	3141
innhold fra våre partnere	3141
inscription confirmée	1918
inscription à la newsletter	1788
inscrivez-vous à notre newsletter	1788
inscrição confirmada	3409
inscrição realizada com sucesso	3378
insira o seu endereço de email	3343
insira um e-mail válido	3378
instagramで見る	2600
instagramの投稿を読み込む	2571
instagram에서 보기	2708
instagram에서 이 게시물 보기	2708
instalează aplicația	3459
inställningar	3988
inte prenumerant än	4064
integritetsinställningar	4052
introdu emailul tău	3523
introduce tu correo electrónico	1476
introduce un correo electrónico válido	1446
introduce un correo válido	1446
introduce un email válido	1411
introduceți adresa de email	3523
introduceți o adresă de email validă	3500
introdueix un correu vàlid	447
intră în cont	3428
invítanos a un café	1334
iná suma	3842
início	3314
ir a la página de donaciones	1441
ir para a página de doações	3373
ir para a página de donativos	3373
ir para o conteúdo	3314
irány a bolt	2195
irányítószám	2215
isključi zvuk	3737
isključio sam blokator oglasa	3742
isključite adblock	3742
isključite blokator oglasa	3742
ispiši	3679
ispiši recept	61
ispiši članak	3763
ispravci i pojašnjenja	3755
isso foi útil	3353
istediğin zaman iptal et	4239
istediğiniz zaman abonelikten çikabilirsiniz	4198
istediğiniz zaman iptal edin	4161
isto foi útil	3353
iz naše trgovine	3733	3929
iz našeg shopa	3733
izberi naročnino	3943
izberite naročnino	3943
izbor uredništva	3877
izdrukāt	2798
izmēģini # dienas bez maksas	2793
izslēdziet reklāmu bloķētāju	2839
izslēgt skaņu	2834
izveidots ar mākslīgo intelektu	2847
izvēlies abonementu	2841
izvēlies summu	2840
izvēlieties abonementu	2841
izvēlieties summu	2840
izvēlēties plānu	2841
içeriğe geç	4177
içeriği görüntüle	4228
içeriği göster	4228
içeriği yükle	4228
iş birliği	4170
iş birliğiyle	4255
iš mūsų parduotuvės	2762
iš mūsų partnerių	2785
išbandykite # dienų nemokamai	2724
išjungiau reklamos blokavimą	2771
išjungti garsą	2766
išjunkite reklamos blokavimą	2771
išorinis turinys	2742
išsaugoti	2729
išsaugoti nustatymus	2764
išsaugoti pasirinkimą	2764
išsaugoti straipsnį	2729
išsaugoti vėlesniam laikui	2783
išversta automatiškai	2780
išversta dirbtinio intelekto	2780
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
ja, gärna	4059
ja, slå på	4059
jaa sähköpostilla	1756
jaa twitterissä	1668
jaa x:ssä	1668
jag förstår	3988
jag har stängt av annonsblockeraren	4060
jag har stängt av den	4061
jag har stängt av min annonsblockerare	4060
jag stödjer redan	3969
jaga sõbraga	1501
jak chronimy nasze źródła	3259
jak chronimy źródła	3259
jak chráníme své zdroje	572
jak chráníme zdroje	572
jak vypnout blokování reklam	557
jak wyłączyć adblocka	3244
jak wyłączyć blokowanie reklam	3244
jakość	3240
jatka sähköpostilla	1738
jau turiu paskyrą	2774
jaunākie	2795
jaunākie vispirms	2848
jautā mākslīgajam intelektam	2799
javascript ei ole käytössä	1728
javascript er slået fra	673
javascript er slått av	3110
javascript està desactivat	434
javascript ir izslēgts	2834
javascript išjungtas	2766
javascript je isključen	3737
javascript je vypnutý	551
javascript jest wyłączony	3239
javascript måste vara påslaget	4055
javascript on pois päältä	1728
javascript on välja lülitatud	1539
javascript är avstängt	4055
javascript är inaktiverat	4055
javascript đã bị tắt	4469
javascript вимкнено	4370
javascript е изключен	288
javascript отключен	3630
javascript отключён	3630
javascript מושבת	2002
javascript ถูกปิดใช้งาน	4132
javascriptが無効になっています	2571
javascript已停用	4586
javascript已禁用	4586
javítások és pontosítások	2221
je commande ce numéro	1839
je consens au traitement de mes données	1886
je découvre l'offre	1917
je découvre les offres	1917
je fais un don défiscalisé	1881
je gère mes cookies	1805
je m'équipe	1903
je soutiens déjà	1769
jede spende zählt	806
jede unterstützung hilft	880
jeder beitrag zählt	806
jeder euro zählt	806
jederzeit kündbar	883
jednorazový dar	3842
jednorazový príspevok	3842
jednorázový dar	559
jednorázově	470
jeg forstår	3043
jeg har slået den fra	679
jeg har slået min adblocker fra	678
jeg har slått av annonseblokkering	3115
jeg har slått den av	3116
jeg støtter allerede	591	3025
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
jesteś już prenumeratorem	3249
jesteś już subskrybentem	3249
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
joacă acum	3477
joacă gratuit	3477
joacă responsabil	3514
jobs in ihrer nähe	790
jogar grátis	3356
jogue grátis	3356
jokainen euro on tärkeä	1735
jokainen lahjoitus on tärkeä	1735
jokin meni pieleen. yritä uudelleen	1741
jokin meni vikaan. yritä uudelleen	1741
jotain meni vikaan. yritä myöhemmin uudelleen	1741
jotain meni vikaan. yritä uudelleen	1741
još nema komentara	3759
još nemate račun	3746
još niste pretplatnik	3746
još vesti	3676
još vijesti	3676
jste už předplatitel	562
junte-se à conversa	3339
jurnalismul de calitate costă	3464
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
już głosowałeś	3228
już obserwujesz	3266
już wspieram	3150
już wyłączyłem	3245
já desativei	3371
já desativei o bloqueador	3371
já doei	3280
já está inscrito	3409
já nas bancas	3333
já segue este autor	3390
já segue este tema	3390
já sou apoiador	3280
já sou assinante	3285
já tem conta	3285
já tem uma conta	3285
já tenho conta	3376
já votou	3353
já é assinante? faça login	3285
já é subscritor	3348
já é subscritor? inicie sessão	3348
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
jūs izmantojat reklāmu bloķētāju	2839
jūs jau balsavote	2760
jūs jau esat nobalsojis	2828
jūs naudojate reklamos blokavimo programą	2771
jūs sekate šią temą	2782
jūs sekojat šai tēmai	2849
jūsu balss ir ieskaitīta	2828
jūsu balss ir pieņemta	2828
jūsu e-pasta adrese	2843
jūsu e-pasts	2843
jūsu vārds	2844
jūsu ziņa	2844
jūsų balsas užskaitytas	2760
jūsų balsas įskaitytas	2760
jūsų el. paštas	2749
jūsų el. pašto adresas	2749
jūsų vardas	2777
jūsų žinutė	2777
""", 'k': """
k tématu	486
k téme	3777
kaikki oikeudet pidätetty	1749
kaip išjungti reklamos blokavimą	2771
kaip saugome šaltinius	2779
kakinställningar	4052
kako isključiti adblock	3742
kako isključiti blokator oglasa	3742
kako štitimo izvore	3755
kako štitimo svoje izvore	3755
kalan süre	4226
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
kas mėnesį remti	2772
kategóriák	2150
katrs eiro ir svarīgs	2840
katrs eiro palīdz	2840
katrs ziedojums palīdz	2840
katru piektdienu. bez maksas. bez surogātpasta	2843
katso kuvat tästä	1678
katso myös	1676
katso video tästä	1678
katso video yltä	1678
kattintson a nagyításhoz	2217
kaupallinen sisältö	1758
kaupallinen yhteistyö	87	1670
kaupallisen kumppanin sisältö	1758
kaut kas nogāja greizi. mēģiniet vēlreiz	2843
kaydiniz için teşekkürler	4198
każda wpłata pomaga	3246
każda wpłata się liczy	3246
każda złotówka pomaga	3246
każda złotówka się liczy	3246
każde wsparcie się liczy	3246
každá koruna pomáhá	559
každá koruna se počítá	559
každé euro pomáha	3842
každé euro sa počíta	3842
každý dar pomáha	3842
každý dar pomáhá	559
každý piatok. zadarmo. bez spamu	3848
každý príspevok pomáha	3842
každý príspevok sa počíta	3842
každý pátek. zdarma. bez spamu	565
každý příspěvek pomáhá	559
každý příspěvek se počítá	559
kažkas nutiko. bandykite dar kartą	2776
kdykoliv můžete zrušit	562
keela kõik	1538
keeldu kõigist	1538
keisti sutikimą	2764
keisti šrifto dydį	2783
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
không biết	4459
không có ý kiến	4459
không phải bây giờ	4409
không spam	4481
không thể hiển thị nội dung này	4469
không thể phát video	4465
không thể phát video này	4465
không thể tải video	4499
không, cảm ơn	4409
ki kan gjøre feil	3133
ki-antworten können fehler enthalten	895
ki-übersetzung	896
ki-übersicht	786
kiekvieną penktadienį. nemokamai. be šlamšto	2776
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
kitas vaizdo įrašas	2766
kitöltöm a kvízt	2191
kiválasztom	2212
kiválasztás	2212
kizárólag előfizetőknek	2211
kişisel verilerimin işlenmesini kabul ediyorum	4241
kiểm tra hộp thư của bạn	4481
kiểm tra kiến thức của bạn	4461
kjøp abonnement	3029
kjøp billett	3104
kjøp billetter	3104
kjøp billetter her	3104
kjøp boka	3104
kjøp boken	3104
kjøp her	3104
kjøp lisens	3131
kjøp nå	3104
kjøp rettigheter	3131
kjøp tilgang	3029
klausies podkāstu	2800
klausies podkāstu šeit	2800
klausies šo rakstu	2798
klausies šo rakstu (# min	2798
klausykite tinklalaidės	2731
klausykite tinklalaidės čia	2731
klausykitės straipsnio	2729
klausīties	2798
klausīties rakstu	2798
kliknij, aby powiększyć	3255
kliknutím zväčšíte	3851
kliknutím zvětšíte	568
klippet er ikke længere tilgængeligt	673
klippet är inte längre tillgängligt	4055
ključne besede	3877
ključne reči	3676
ključne riječi	3676
klíčová slova	486
kodex diskutujících	577
kodėl matau šią reklamą	2785
kohustuslik väli	1548
kohustuslikud väljad	1548
kokeile # päivää maksutta	1661
kokkuvõtte tegi tehisintellekt	1552
koko näyttö	1728
kolačići	3692
kom ihåg mig	4064
komentarai uždaryti	2781
komentariši	3760
komentarų dar nėra	2781
komentarų nėra	2781
komentavimas išjungtas	2730
komentavimas uždarytas	2781
komentavimo taisyklės	2730
komentiranje je onemogućeno	3759
komentovať	3860
komentáre	3780
komentář	485
komentáře	485
komentāri	2793
komentāri ir slēgti	2848
komentāru vēl nav	2848
komentēt	2793
komentēšana ir slēgta	2799
komentēšanas noteikumi	2799
komercijalni sadržaj	3765
komerčné oznámenie	3776
komerční obsah	582
komerční prezentace	582
komerční sdělení	87	481
komerční článek	582
komerčný obsah	3864
komerčný článok	3864
komment jelentése	2225
komment küldése	2225
komment írása	2225
kommentar gelöscht	897
kommentarer blir gjennomgått før publisering	3053
kommentarerna förhandsmodereras	3991
kommentarerna är stängda	4079
kommentek megjelenítése	2225
kommentek megtekintése	2149
kommentelési szabályzat	2149
kommentoi ensimmäisenä	1753
kommentoinnin säännöt	1753
kommentointi on päättynyt	1753
kommentér	612
kommersiellt innehåll	4084
konekäännetty	1751
konekäännös	1752
kontakt z redakcją	3259
kontakta författaren	4070
kontaktirajte uredništvo	3952
kontaktovať autora	3851
kontaktovať redakciu	3854
kontynuuj bez wyłączania	3244
koostöö	1505
kopiera gåvolänk	4083
kopiera länk	3983
kopiera länken	3983
kopiering förbjuden	4075
kopijuoti draudžiama	2786
kopijuoti nuorodą	2724
kopioitu leikepöydälle	1756
kopiraj povezavo do članka	3880
kopirano u međuspremnik	3763
kopirano v odložišče	3959
kopiér link	604
kopiér linket	604
kopsavilkumu veidojis mākslīgais intelekts	2847
kopírovanie zakázané	3855
kopírovat odkaz	478
kopírovať odkaz	3780
kopírování zakázáno	573
kopēt saiti	2793
kopēšana aizliegta	2853
korisničko ime	3747
korisničko ime ili e-mail	3746
korzyść dla prenumeratorów	3232
korábban írtunk róla	2150
kostenlos und jederzeit kündbar	885
kosárba rakom	2195
kosárba teszem	2195
koupit aktuální vydání	545
koupit lístky	545
koupit nyní	545
koupit časopis	545
kreiraj račun	3669
kreirano uz pomoć ai	3758
kreirano uz pomoć umjetne inteligencije	3758
kreuzworträtsel	865
križaljka	3731
križanka	3927
krzyżówka	3229
krížovka	3827
kuidas reklaamiblokeerija välja lülitada	1544
kullanim koşullari	4171
kumppanin sisältö	1758
kumppanisisältö	1758
kun nødvendige	3107
kun nødvendige cookies	670
kup dostęp	3154
kup książkę	3232
kup licencję	3260
kup licencję na publikację	3260
kup tę książkę	3232
kupi naročnino	3873
kupte nám kávu	559
kuula taskuhäälingut	1503
kuuntele podcast tästä	1678
kvíz dne	541
kvíz dňa	3826
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
kódex diskutujúcich	3859
kõik artiklid	1550
kõik autori artiklid	1550
kõik kommentaarid	1553
kõik õigused reserveeritud	1558
köp	3973
köp biljett	4048
köp biljetter	4048
köp biljetter här	4048
köp boken	4048
köp boken här	4048
köp din biljett	4048
köp här	4048
köp licens	4075
köp rättigheter	4075
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
kúpiť e-knihu	3830
kúpiť knihu	3830
kúpiť licenciu	3855
kúpiť lístky	3830
kúpiť predplatné	3773
kúpiť teraz	3830
kúpiť vstupenku	3830
kúpiť vstupenky	3830
kúpiť časopis	3830
kúpte nám kávu	3842
kúpte si knihu	3830
kúpte si vstupenky	3830
küfür, hakaret içeren yorumlar onaylanmamaktadir	4174
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
künye	4171
küpsiste kasutamine	1537
küpsiste seaded	1514
küsi tehisarult	1502
küsitlus	92
küsitluse tulemused	1540
kā izslēgt reklāmu bloķētāju	2839
kā mēs sargājam avotus	2846
kā tev patika raksts	2799
kā tu domā? balso	2800
kāpēc es redzu šo reklāmu	2852
ką manote? balsuokite	2731
křížovka	542
kết quả bình chọn	4496
kết quả thăm dò	4496
kết thúc quảng cáo	4464
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
labojumi un precizējumi	2846
ladda inlägg	4052
ladda inlägget	4052
ladda innehåll	4052
ladda innehållet	4052
ladda ned på google play	4057
lae äpp alla	1541
lahenda ristsõna	1533
lahjoita artikkeli ystävälle	1668
lai komentētu, ielogojies	2799
lai komentētu, pieslēdzies	2799
laisser une réponse	1863
laita ilmoitukset päälle	1731
lancer la vidéo	1911
lap tetejére	2217
las más leídas	1373
las más leídas de hoy	1419
las noticias más leídas	1419
lasa sintētiska balss	2834
lasi arī	2795
lasi bez ierobežojumiem	2841
lasi bez reklāmām	2852
lasi komentārus	2799
lasi tālāk	2793
lasi vairāk šeit	2800
lasi vēl	2795
lasiet arī	2795
lasiet vēl	2795
last inn siden på nytt	3116
last siden på nytt	3116
lasă un comentariu	3439
lasă un răspuns	3474
lasīt komentārus	2799
lasīt tālāk	2800
lasīt vairāk	2800
lasīt visu rakstu	2845
lasīt vēlāk	2798
lasītākie	2795
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
le za naročnike	3943
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
leia a matéria completa	3351
leia a notícia completa	3382
leia as notícias no aplicativo	3341
leia também	3311
leisti pranešimus	2769
leisti vaizdo įrašą	2766
leitor de vídeo	3403
leitor de áudio	3403
lejupielādēt app store	2836
lejupielādēt audio	2834
lejupielādēt lietotni	2836
lejupielādēt no app store	2836
lejupielādēt no google play	2836
lejátszás	2202
lejátszási sebesség	2201
len nevyhnutné cookies	3832
len pre predplatiteľov	3773
ler grátis	3408
ler o próximo artigo	3411
ler próximo artigo	3411
ler transcrição	3361
les choix de la rédaction	1812
les commentaires sont réservés aux abonnés	1905
les den først i appen	3112
les først i appen	3112
les lecteurs ont aussi consulté	1856
les mieux notés	1864
les mots croisés du jour	1906
les més llegides	420
les også	3050
les plus commentés	1812
les plus consultés	1890
les plus partagés	1812
les plus récents	1864
les prix indiqués sont susceptibles d'évoluer	1839
les résultats du vote	1905
les våre debattregler	3046
letiltás	2205
letna naročnina	3944
letno plačilo	3944
letölthető a google play áruházból	2203
letölthető az app store-ból	2203
letöltés az app store-ból	2203
leído por una voz sintética	1429
leído por voz sintética	1429
li e aceito a política de privacidade	3343
libovolná částka	559
licenc vásárlása	2222
licencja na publikację	3260
liczy się każda wpłata	3246
liczy się każda złotówka	3246
lido por uma voz sintética	3361
lielāks teksts	2850
lien copié	1798
lien copié dans le presse-papiers	1855
lietošanas noteikumi	2810
liitudes nõustud kasutustingimustega	1521
liity jäseneksi	1660
likęs laikas	2767
likęs laikas -#	2766
lineでシェア	2516
lineでシェアする	2545
lineでログイン	2582
lineで共有	2596
lineで送る	2516
link a vágólapra másolva	2143
link bài gốc	4452
link copiado para a área de transferência	3350
link kopiëren	2882
link másolva	2143
link másolása	2143
link został skopiowany	3268
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
livrare gratuită	3514
liên hệ	4425
liên hệ quảng cáo	4486
liên hệ tòa soạn	4486
liên hệ với tòa soạn	4486
liên quan	4426
ljud på	4055
ljudet är ai-genererat	4055
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
locuri de muncă	3455
loe lähemalt	1503
loe lähemalt siit	1503
loe äpis	1541
loeb sünteetiline hääl	1539
logi sisse või loo konto	1496
los lectores también leyeron	1419
luba kõik	1514
luba kõik küpsised	1537
lubię to	3164	3265
lucrează cu noi	3455
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
luôn cho phép	4469
luôn hiển thị	4469
luštit	542
luštit křížovku	541
lyd på	3110
làm bài trắc nghiệm	4461
làm mới trang	4475
làm trắc nghiệm	4461
lägg till i mina ämnen	4081
lägg till oss som föredragen källa	4081
lägg till som föredragen källa	4081
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
lämna en kommentar	3991
lämna ett svar	4079
lämna feedback	4077
längd	4056
längd #	4056
länk kopierad	3983
länken har kopierats	4083
länken kopierad	3983
länken är kopierad	3983
läs den först i appen	4057
läs dokumentet	3999
läs domen	3999
läs först i appen	4057
läs hela	4070
läs hela artikeln	3998
läs hela texten	3998
läs hela texten här	3998
läs in sidan igen	4061
läs kommentarer	3991
läs mer	3995	3998
läs mer om	3995
läs mindre	4045
läs också	3995
läs senare	3983
läs transkription	4055
läs utan annonser	4084
läs vidare	3973	3995
läs våra kommentarsregler	3991
läs även	3995
läsarerbjudande	4048
läsarerbjudanden	4048
läsarfrågan	91	4044
läsarresa	4048
läsarresor	4048
lästid	3998
lästid # min	3998
lås artiklen op	683
lås op	595
lås op for artiklen	683
lås opp artikkelen	3029
lås opp saken	3029
lås upp	4065
lås upp artikeln	3973
låst artikel	4064
låst innehåll	4065
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
lên đầu trang	4428
líbí se mi	578
lõpeta jälgimine	1554
lös korsordet	4044
lösenord	4065
löysitkö virheen	1748
løs krydsord	663
løs krydsordet	663
løs kryssordet	3100
lùi # giây	4465
lúštiť krížovku	3826
lülita reklaamiblokeerija välja	1544
lülitasin reklaamiblokeerija välja	1544
lütfen geçerli bir e-posta adresi girin	4241
lūdzu, izslēdziet reklāmu bloķētāju	2839
lưu	4416
lưu bài	4416
lưu bài viết	4416
lưu bài để đọc sau	4452
lưu cài đặt	4469
lưu công thức	61
lưu tùy chọn	4469
lấy link	4452
""", 'm': """
magari più tardi	2352
mai multe articole de același autor	3504
mai multe opțiuni	3512
mai târziu	3426
mainos päättyy	1670
mainostajan sisältö	1758
mainīt burtu izmēru	2850
mainīt piekrišanu	2832
mais notícias	3311
mais opções	3393
mais opções de partilha	3392
maksettu sisältö	1670
maksettu yhteistyö	1758
mam już konto	3249
mam prenumeratę	3249
manas tēmas	2849
mantener la sesión iniciada	1444
mantener sesión iniciada	1444
manter sessão iniciada	3376
mantén la sessió iniciada	445
manşetler	4175
maschinell übersetzt	895
maschinelle übersetzung	896
masintõlgitud	1552
maskinoversættelse	697
maskinöversatt	4077
maskinöversättning	4078
masquer la publicité	1839
masquer les réponses	1863
masz już konto	3154
masz już konto? zaloguj się	3154
masz włączonego adblocka	3244
materialet er vernet etter åndsverkloven	3131
materialet är skyddat enligt lagen om upphovsrätt	4025
materiał komercyjny	3270
materiał niedostępny	3239
materiał partnera	3168
materiał partnerski	3270
materiał promocyjny	3168
materiał płatny	3270
materiał sponsorowany	3168
materiał wideo niedostępny	3239
materiał zewnętrzny	3168
matéria exclusiva para assinantes	3348
matérias relacionadas	3311
mazāks teksts	2850
mağazamiz	4224
mağazaya git	4224
mašinski prevedeno	3758
mašīntulkots	2847
mažesnis tekstas	2783
me ei saa seda sisu näidata	1537
me réabonner	1917
media społecznościowe	3165
medlemsförmån	4048
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
meld deg av når som helst	3123
meld deg på	3034
meld deg på nyhetsbrevet	3034
meld meg på	3123
mentions légales	1805
mentés	2143
mentés későbbre	2143
menú	1376
menü	758	889	2152	4177
menü schließen	758
menü öffnen	758
menüyü kapat	4271
mer från	3995
mer läsning	3995
merci ! votre message a bien été envoyé	1886
merci d'avoir voté	91	1843
merci de le désactiver pour continuer	1880
merci, votre vote a été pris en compte	1863
mergi la pagina de donații	3495
mergi la rețetă	61
mesajiniz başariyla gönderildi	4241
mesajiniz gönderildi	4241
mesajul dumneavoastră a fost trimis	3500
mesajul tău	3501
mesačne	3846
mesačná platba	3846
mesačné predplatné	3846
mesačný dar	3842
mesečna donacija	3744	3941
mesečna naročnina	3944
mesečna pretplata	3747
mesečno	3747	3944
mesečno plačilo	3944
messaggio pubblicitario con finalità promozionale	2406
mest läst	3995
mest lästa	3995
mest læst	617
mest læste	617
mest populär	4065
mest populärt	4065
mest populær	684	3121
mest populære	684	3121
mesterséges intelligencia készítette	2224
mesterséges intelligenciával készült	2224
metinė prenumerata	2775
mettre de côté	1930
mi donación	1474
mi készítette	2224
mi var kļūdīties	2847
mi által generált	2224
mi-összefoglaló	2152
micșorează textul	3512
mida sina arvad? hääleta	1503
midagi läks valesti. proovi uuesti	1548
miesięcznie	3250
miks ma seda reklaami näen	1557
miksi näen tämän mainoksen	1758
mina ämnen	4081
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
minn meg på det senere	3025
minőség	2202
mira el vídeo	411
mira también	1478
mit ki übersetzt	895
mit paypal unterstützen	880
mitä mieltä olet? äänestä	1678
miért látom ezt a hirdetést	2231
miễn phí vận chuyển	4494
miễn phí, không spam	4481
mjesečna donacija	3744
mjesečna pretplata	3747
mjesečno	3747
modalità di pagamento	2356
moderációs alapelvek	2225
moderálási elvek	2149
modifică preferințele cookie	3450
modifică setările	3519
modifier mes préférences	1835
modifier vos préférences	1875
modtag en notifikation, når vi skriver om emnet	620
modération a priori	1905
mogoče kasneje	3884
mogą cię zainteresować	3176
mohlo by se vám líbit	486
mohlo by vás také zajímat	486
mohlo by vás tiež zaujímať	3777
mohlo by vás zajímat	486
mohlo by vás zaujímať	3777
moje témata	579
moje témy	3861
mokama partnerystė	2785
molimo isključite blokator oglasa	3742
molimo vas, isključite adblock	3742
monatlich kündbar	811
montant personnalisé	1915
mostra aquesta publicació a instagram	402
mostra di più	2387
mostra els subtítols	430
mostra la publicació	434
mostra més	451
mostra'n més	394
mostrar comentários	3353
mostrar conteúdo	3365
mostrar conteúdo externo	3329
mostrar más	1376
mostrar o conteúdo	3365
mostrar subtítulos	1429
mot de passe oublié	1779
mots clés	1812
mots croisés	1868
mots croisés du jour	1906
mots fléchés	1868
mots mêlés	1868
mots-clés	1812
może cię zainteresować	3176
może później	3150
możesz zrezygnować w każdej chwili	3249
možda kasnije	3684
možda vas zanima	3676
možda će vas zanimati	3676
možete se odjaviti bilo kada	3749
možete se odjaviti u bilo kom trenutku	3749
možno neskôr	3784
možná později	469
mua sách	4464
mua sách tại đây	4464
mua trên lazada	4464
mua trên shopee	4464
mua trên tiki	4464
mua vé	4464
mua vé ngay	4464
muistuta myöhemmin	1659
mulțumim că ai votat	3474
mulțumim pentru feedback	3453
mulțumim pentru sprijin	3521
mulțumim pentru susținere	3521
mulțumim pentru vot	91	3474
mulțumim, mesajul a fost trimis	3500
mulțumim, te-ai abonat cu succes	3460
mutasd az eredményt	91	2191
mutass többet	2152
muuda küpsiste seadeid	1537
muut lukivat myös	1676
muuta evästeasetuksia	1725
mykistä	1729
myöhemmin	1659	1732
mám predplatné	3845
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
mã giảm giá	4504
mängi kohe	1533
märkasid viga	1551
märksõnad	1498
månadsgåva	3970
månadsvis	4065
månadsvis betalning	4065
månedlig	3121
månedlig betaling	3121
månedlig gave	3026
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
métodos de pagamento	3283
métodos de pago	1337
mākslīgais intelekts var kļūdīties	2847
mākslīgā intelekta kopsavilkums	2800
mă abonez	3460
mărește fotografia	3504
mărește imaginea	3504
mărește textul	3512
mărime text	65
mēneša abonements	2842
mēs nevaram parādīt šo saturu	2832
mēģiniet vēlreiz	2843
mēģiniet vēlāk	2843
mėnesinė parama	2773
mėnesinė prenumerata	2775
měsíční dar	559
měsíční platba	563
měsíční předplatné	563
měsíčně	563
můj účet	471
mọi đóng góp đều quý giá	4477
mỗi đóng góp đều quý giá	4477
một lần	4478
mới nhất	4426
mời chúng tôi ly cà phê	4477
mở	4429
mở khóa bài viết	4501
mở khóa bài viết này	4452
mở rộng	4428
mở trong ứng dụng	4471
mở ứng dụng	4471
""", 'n': """
na celú obrazovku	3835
na górę	3255
na hlavní stránku	568
na hlavnú stránku	3851
na stránku darov	3842
na stránku darů	559
na začiatok	3836
na začátek	552
na żywo	3240
nabídka pro čtenáře	545
nadaljevanje članka pod oglasom	3876
nagyobb betűk	2229
nagyítás	2202
nahlásit	578
nahlásit chybu	485
nahlásit komentář	577
nahlásit příspěvek	577
nahlásit reklamu	582
nahlásiť	3860
nahlásiť chybu	3780
nahlásiť komentár	3859
nahlásiť príspevok	3859
nahlásiť reklamu	3864
najboljši	3957
najchętniej czytane	3176
najchętniej czytane dziś	3176
najczęściej czytane	3176
najczęściej czytane artykuły	3176
najlepšia ponuka	3846
najlepšie	3860
najnovejše	3877
najnovejše novice	3877
najnovejši	3957
najnovejši najprej	3956
najnoviji članci	3676
najnovšie	3777	3860
najnovšie správy	3777
najnovšie články	3777
najnowsze artykuły	3176
najnowsze wiadomości	3176
najobľúbenejšie	3846	3860
najstarejši	3957
najstarejši najprej	3956
najstaršie	3860
najvýhodnejšie	3846
najčitanije	3676
najčitanije vesti	3676
najčitanije vijesti	3676
najčitanije vijesti dana	3676
najčítanejšie	3777
najčítanejšie články	3777
najčítanejšie články dňa	3777
naloži objavo	3931
naloži več	3949
naloži video	3931
naloži vsebino	3931
napi keresztrejtvény	2191
napiši komentar	3759	3956
napišite komentar	3880
napište autorovi	568
napište do redakce	572
napište komentář	577
napište redakci	572
napsat komentář	485
napísať autorovi	3851
napísať komentár	3859
napíšte autorovi	3851
napíšte do redakcie	3854
napíšte komentár	3859
napíšte redakcii	3854
naročena vsebina	3876
naroči knjigo	3929
naročite knjigo	3929
naročite se	3872
naročnina	3872
narração gerada por ia	3403
naruči knjigu	3733
naručite knjigu	3733
naskenujte qr kód	553
naskenujte qr kód a stáhněte si aplikaci	553
naslednji članek	3949
nastala chyba. skúste to neskôr	3848
nastala chyba. zkuste to prosím znovu	565
nastavenia súkromia	3832
nastavenie súkromia	3832
nastavení	482
nastavení cookies	482
nastavení ochrany soukromí	548
nastavení soukromí	548
nastavi bez isključivanja	3742
nastavi s google računom	3746
nastavi čitanje	3728
nastavi čitati	3728
nastavit jako preferovaný zdroj	579
nastavit upozornění	555
nastavite čitanje	3728
nastavite čitati	3728
nastavitve piškotkov	3892
nastaviť ako preferovaný zdroj	3861
nastaviť upozornenia	3838
następna strona	3179
następne wideo	3239
następne zdjęcie	3255
następny	3179
następny artykuł	3176
następny film	3239
natisni članek	3880
naudojate reklamos blokavimą	2771
naudojimo taisyklės	2742
naudojimosi taisyklės	2765
naujausi viršuje	2781
naujausios žinios	2726
naujienlaiškis	2749
nav komentāru	2848
načteno umělým hlasem	551
načtěte qr kód	553
načíst další	488
načíst další články	568
načíst obsah	548
načíst příspěvek	548
načíst stránku znovu	558
načíst video	548
načíst více	568
načítava sa prehrávač	3835
načítava sa video	3835
načítať obsah	3832
načítať príspevok	3832
načítať viac	3851
načítať video	3832
načítať ďalšie	3851
načítám přehrávač	551
načítání videa	551
našli jste chybu	485
našli jste chybu v článku	572
našli jste v článku chybu	485
našli ste chybu	3854
našli ste chybu v článku	3854
našli ste v článku chybu	3854
naživo	3836
ne děkuji	469
ne ratez rien de l'actualité	1879
ne, ačiū	2770
ne, děkuji	469
nederīga e-pasta adrese	2843
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
nekaj je šlo narobe. poskusite pozneje	3946
nekaj je šlo narobe. poskusite znova	3946
nem kötelező	2215
nem küldünk spamet	2214
nem, köszönöm	2134
nemam mišljenje	3731
nemate račun	3746
nemaš račun	3746
nemám názor	542	3827
nemám účet	562
nemáte predplatné	3845
nemáte předplatné	562
nemáte účet	562
nenhum comentário	3307
neplatná e-mailová adresa	565
neplatný e-mail	565
nepovinné	566	3849
neskôr	3839
neteisingas el. pašto adresas	2776
neueste beiträge	755
neveljaven e-poštni naslov	3946
nešto je pošlo naopako. pokušajte ponovo	3749
nešto je pošlo po zlu. pokušajte ponovno	3749
nešto je pošlo po zlu. pokušajte ponovo	3749
nghe bài báo	4465
nghe bài viết	4465
nghe nội dung bài viết	4465
nghe đọc bài	4465
nhà tài trợ	4494
nhấn để bật tiếng	4499
nhận thông báo	4472
nhập bình luận	4496
nhập bình luận của bạn	4496
nhập email của bạn	4502
nhập số tiền	4500
nhập địa chỉ email	4502
nhập địa chỉ email của bạn	4502
nhắc tôi sau	4409
nhớ đăng nhập	4479
ni še komentarjev	3956
nie dziękuję	3150
nie dziś	3150
nie możemy pokazać tej treści	3236
nie możemy wyświetlić tej treści	3236
nie można odtworzyć filmu	3239
nie można odtworzyć wideo	3239
nie można wyświetlić tej treści	3236
nie pamiętam hasła	3249
nie pamiętasz hasła	3154
nie udało się załadować filmu	3239
nie ďakujem	3784
nie, dziękuję	3150
nie, ďakujem	3784
nieprawidłowy adres e-mail	3252
niečo sa pokazilo	3849
niečo sa pokazilo, skúste to znova	3848
niečo sa pokazilo. skúste to neskôr	3848
niečo sa pokazilo. skúste to znova	3848
nimate računa	3943
nimetön postilaatikko	1748
nincs fiókja	2211
nincs fiókod	2211
nincs fiókom	2211
nincs hozzászólás	2225
nincs még előfizetésed	2211
nincs még fiókja	2211
nincs véleményem	2192
nincsenek hozzászólások	2225
niste naročnik	3943
no es pot reproduir el vídeo	430
no ho sé	424
no mūsu partneriem	2852
no mūsu veikala	2830
no se ha podido cargar el vídeo	1470
no se ha podido reproducir el vídeo	1429
no se puede reproducir el vídeo	1429
no sé	1423
noe gikk galt, prøv igjen	3123
noe gikk galt, prøv igjen senere	3123
noe gikk galt. prøv igjen	3123
noe gikk galt. prøv igjen senere	3123
noget gik galt, prøv igen	686
noget gik galt, prøv igen senere	686
noget gik galt. prøv igen	686
noget gik galt. prøv igen senere	686
nokopēts	2851
només els subscriptors poden comentar	405
només per a subscriptors	445
non seguire più	2465
noraidīt visas	2833
normas de participación	1422
normes de participació	423
norėdami komentuoti, prisijunkite	2730
nosūti draugam	2798
nosūtīt atsauksmi	2847
nosūtīt draugam	2798
nosūtīt e-pastā	2798
nosūtīt komentāru	2848
nosūtīt ziņu	2843
noteで書く	2516
notiek video ielāde	2834
notifications activées	1879
notifikácie	3839
notre charte déontologique	1894
notre charte éditoriale	1894
notre sélection	1812
notre sélection d'articles	1856
notícia anterior	451	3382
notícia següent	451
notícias relacionadas	3311
notícias relacionadas que podem lhe interessar	19
notícies destacades	420
notícies relacionades	393
nous protégeons nos sources	1894
nous écrire	1895
nouveau ! suivez vos auteurs préférés	1899
nu ai cont? înregistrează-te	3465
nu aveți cont	3498
nu ești abonat	3498
nu ești încă abonat	3498
nu mai urmări	3510
nu mulțumesc	3426
nu putem afișa acest conținut	3486
nu på google play	675
nu s-a putut încărca videoclipul	3520
nu sunteți abonat	3498
nu știu / nu răspund	3475
nu, mulțumesc	3426
nuestro código ético	1453
numele tău	3501
numele tău de utilizator	3516
nuotrauka # iš #	2787
nur für mitglieder	884
nuskaitykite qr kodą	2768
nuskenuokite qr kodą	2768
nyaste först	4079
nyeste først	3135
nyhetsdøgnet	3050
nyní na google play	553
nyní ne	556
nyomtatás	2143
não foi possível carregar	3403
não foi possível carregar o vídeo	3361
não foi possível reproduzir o vídeo	3361
não perca	3311
não sabe / não responde	3354
não sei	3354
não tem conta	3376
não tem uma conta	3376
não é assinante	3376
não, obrigada	3280
não, obrigado	3280
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
nästa	3998
nästa artikel	3995
nästa bild	4070
nästa sida	4070
nästa video	4055
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
något gick fel	4068
något gick fel, försök igen	4067
något gick fel, försök igen senare	4067
något gick fel. försök igen	4067
något gick fel. försök igen senare	4067
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
nāc strādāt pie mums	2800
nākamais attēls	2845
nākamais raksts	2845
nākamais video	2834
nākamā bilde	2845
nākamā lapa	2845
nē, paldies	2838
něco se pokazilo	566
něco se pokazilo, zkuste to znovu	565
něco se pokazilo. zkuste to prosím později	565
něco se pokazilo. zkuste to znovu	565
nổi bật	4426
nội dung do ai tạo	4499
nội dung quảng cáo	4454
nội dung tài trợ	4421
nội quy bình luận	4458
""", 'o': """
o dată	3496
o leitor está a carregar	3361
o que achou desta notícia	3331
o seu apoio faz a diferença	3407
o singură dată	3496
o singură donație	3495
o vídeo começará em alguns segundos	3329
obaveštenja	3741
objednať knihu	3830
obligatoriskt fält	4067
obligātie lauki	2843
obligāts lauks	2843
obnovit stránku	558
obnoviť stránku	3841
obnovte stránku	558
obrázek # z #	567
obrázek # ze #	567
obrázok # z #	3850
obrázok # zo #	3850
obsah je chránený autorským zákonom	3855
obsah je chráněn autorským zákonem	573
obsah našich partnerov	3864
obsah našich partnerů	582
obsah není dostupný	548
obsah nie je dostupný	3832
obsah nie je možné zobraziť	3832
obsah sa nedá zobraziť	3832
obsah vytvořený ai	575
obsah článku	568
obserwuj autorkę	3266
obserwujesz już tego autora	3266
ocenite članak	3679
ocenite članek	3880
oceń jakość artykułu	3262
oceń przepis	61
ochrana osobních údajů	482
ochrana osobných údajov	3791
ocijenite članak	3679
ocorreu um erro ao carregar o vídeo	3329
ocultar anúncio	3333
ocultar comentários	3353
od najnovších	3859
od najstarších	3859
od naszych partnerów	3270
od našich partnerov	3864
od našich partnerů	582
od naših partnera	3765
od naših partnerjev	3961
od nejnovějších	577
od nejstarších	577
od partnerů	582
odblokuj artykuł	3249
odblokuj dostęp	3249
odblokuj treść	3236
oddaj głos	91	3228
odebírat	475
odebírat newsletter	475
odemknout článek	471
odemknout článek pro přátele	580
odeslat komentář	577
odeslat zprávu	565
odeslat zpětnou vazbu	575
odhlásenie kedykoľvek	3848
odhlásit se	471
odhlásit se můžete kdykoli	565
odhlásit se můžete kdykoliv	565
odhlásiť sa	3773
odhlášení kdykoliv	565
odjaviti se možete bilo kada	3749
odkaz bol skopírovaný	3862
odkaz byl zkopírován	580
odkaz skopírovaný	3780
odkaz zkopírován	478
odkleni članek	3873
odklenite celoten članek	3873
odklenite članek	3943
odmietnuť	3791
odmietnuť všetko	3791
odmítnout	482
odmítnout vše	482
odoberať	3849
odoberať newsletter	3848
odomknúť	3846
odomknúť článok	3845
odomknúť článok pre priateľov	3862
odoslať	91	3849
odoslať komentár	3859
odoslať správu	3848
odoslať spätnú väzbu	3857
odporúča outbrain	3864
odporúčame	3777	3846
odporúčame prečítať	3777
odporúčame tiež	3777
odporúčané outbrain	3864
odporúčané taboola	3864
odporúčané články	3777
odpovedať	3860
odpovědět	485	578
odrzuć	3169
odrzuć wszystkie	3169
odrzuć wszystko	3237
odtwarzacz wideo jest ładowany	3239
odtwórz	3179
odtwórz film	3239
odtwórz wideo	3239
odvolať súhlas	3832
odśwież stronę	3245
odštampaj	3679
odštampaj recept	61
odštampaj članak	3679
oferta dla czytelników	3232
oferta dla prenumeratorów	3232
ofertă pentru abonați	3480
ofertă pentru cititori	3480
oferă acest articol	3512
oferă acest articol cadou	3467
oferă articolul	3512
offert par un abonné	1930
offre abonnés	1869
offre intégrale	1917
offre limitée	1885
offre réservée aux lecteurs	1869
offre spéciale	1779
offre à durée limitée	1884
offrez-nous un café	1770
offrici un caffè	2353
oglasno sporočilo	87	3876
ogłoszenie	3168
ohjelma ei ole enää katsottavissa	1728
ohodnotiť recept	61
ohodnoťte článek	485
ohodnoťte článok	3780
oikaisut ja täsmennykset	1748
okuma süresi # dk	4177
okurlara özel	4224
okurlarimiza özel	4224
okurlarimiza özel indirim	4224
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
omogoči obvestila	3937
omogući obavijesti	3740
omröstning	92
onayi geri çek	4228
onayi yönet	4228
onayimi geri çek	4228
online reportáž zde	568
opdatér siden	679
oplæst af en robot	604
oplæst af en syntetisk stemme	673
oplæst af kunstig intelligens	620
oplæst af syntetisk stemme	673
opravy a upřesnění	572
opsig når som helst	595
opsig, når du vil	683
opći uvjeti korištenja	3735
ordsøgning	664
orijinali göster	4178
os comentários são exclusivos para assinantes	3397
os leitores também leram	3351
os preços podem variar	3333
osadzona treść	3236
osale küsitluses	1503
osmisměrka	542
osta käyttöoikeus	1749
osta liput tästä	1722
osta täältä	1722
ostatnie artykuły	3176
osveži stran	3940
osveži stranicu	3743
osvežite stran	3940
osvježi stranicu	3743
osvježite stranicu	3743
oszczędzasz #%	3250
ota käyttöön	1732
ota yhteyttä	1675
otevřít	489
otevřít aplikaci	553
otevřít galerii	568
otevřít mapu	489
otevřít v aplikaci	553
otkazati možete bilo kada	3746
otkaži bilo kada	3746
otključaj članak	3669
otključajte ceo članak	3669
otključajte cijeli članak	3669
otključajte članak	3746
otomatik çeviri	4226
otros artículos	1373
oturumu açik tut	4239
otvoriť aplikáciu	3837
otvoriť galériu	3851
otvoriť v aplikácii	3837
otwórz	3180
otwórz aplikację	3241
otwórz galerię	3255
otwórz mapę	3180
otázka dne	541
otázka dňa	3826
outras notícias	19	3311
ouvir este conteúdo	3361
ouça esta reportagem	3361
ouça este conteúdo	3297
ovaj sadržaj ne možemo prikazati	3735
ovaj sadržaj nije dostupan	3735
ovaj sadržaj nije moguće prikazati	3735
ovaj video više nije dostupan	3737
ovaj članak je zaključan	3746
oversættelsen er lavet af en maskine	620
oy verdiğiniz için teşekkürler	91	4218
oynatici yükleniyor	4225
oyunuz için teşekkürler	4218
""", 'p': """
padidinti nuotrauką	2778
padovanokite straipsnį	2729
padovanokite straipsnį draugui	2729
padovanoti straipsnį	2783
page précédente	1815
pagina următoare	3442
pague um café	3281
paiement sécurisé	1777
paketi seç	4239
paketleri gör	4268
pakollinen kenttä	1741
paldies par jūsu balsi	2828
paldies par pieteikšanos	2817
paldies par ziņu	2843
palielināt	2835
palielināt attēlu	2845
palun jää viisakaks	1502
palun lülita reklaamiblokeerija välja	1544
pamanīji kļūdu	2799
pamanījāt kļūdu	2799
pamiršau slaptažodį	2774
pamiršote slaptažodį	2774
par šo tēmu	2795
paramètres de confidentialité	1875
paramètres des cookies	1805
paramétrer	1805
paramétrer les cookies	1805
parandused ja täpsustused	1551
parašyk komentarą	2730
parašykite komentarą	2730
partajează	3433
partenerii noștri	3440
participez à la conversation	1843
participă la sondaj	3474
partilhar esta página	3418
partnereink ajánlata	2231
partnereinktől	2231
partnerių turinys	2733
partnerski sadržaj	3675
partnerski članek	3961
partnerský obsah	582
pas encore abonné	1884
pasidalinkite šiuo straipsniu	2729
pasirinkite planą	2774
pasirinkite prenumeratą	2774
pasirinkite sumą	2772
pasirinkti prenumeratą	2774
pasitikrinkite žinias	2731
pasiūlymas skaitytojams	2762
paslēpt reklāmu	2852
passer la publicité	1803
passer à la recette	61
passwort zurücksetzen	883
pastebėjote klaidą	2730
pasziánsz	2192
pasūtīt grāmatu	2830
pateikti atsiliepimą	2780
patikrinkite savo el. paštą	2776
patreonで支援する	2579
patvirtinkite savo el. paštą	2776
pausar vídeo	1429
pauză video	3482
pavaišinkite mus kava	2772
paylaş	4168
paylaşin	4168
paypal ile öde	4268
pašreizējais laiks #	2834
pažiūrėkite vaizdo įrašą	2731
pe aceeași temă	3468
pelaa peliä	1718
pelaa tästä	1718
pentru a citi în continuare	3465
per saperne di più	2423
per visą ekraną	2766
per überweisung spenden	880
pergunte à nossa ia	3331
permite întotdeauna	3486
permitir anúncios	3371
personvernerklæring	3107
perspausdinti draudžiama	2786
peut-être plus tard	1769
pełny ekran	3239
photo précédente	1920
phát hiện lỗi	4458
phát lại	4466
phát video	4465
phóng to ảnh	4485
phối hợp với	4494
phổ biến nhất	4480
phụ đề	4466
piedalies aptaujā	2800
piedāvājums lasītājiem	2830
piekrist un rādīt	2832
piekrist un turpināt	2832
piekrist visām	2810
piekrītu	2810
piekrītu visām	2833
piesakies vebināram	2800
piesakoties tu piekrīti lietošanas noteikumiem	2817
pieslēdzies vai izveido kontu	2793
pieslēdzies, lai komentētu	2799
pieslēgties	2793
pieslēgties ar facebook	2841
pieslēgties ar google	2841
pievieno savu komentāru	2799
pievienot komentāru	2793
pievienot kā vēlamo avotu	2849
pievienot manām tēmām	2849
pieņemt un turpināt	2832
pieņemt visas	2833
pieņemt visas sīkdatnes	2832
pilnekrāna režīms	2834
pilnekrāns	2834
pirkt biļetes	2830
pirkt biļeti	2830
pirkt grāmatu	2830
pirkti bilietą	2762
pirkti knygą	2762
pirkti licenciją	2786
pirmais mēnesis par # €	2793
pirmas mėnuo tik # €	2724
più lette	2384
più letti	2384
più popolare	2453
più recenti	2430
più tardi	2352
più vecchi	2430
più votati	2430
piši autoru	3752
piši avtorju	3949
pišite autoru	3752
pišite avtorju	3949
pišite nam u redakciju	3755
pišite nam v uredništvo	3952
pišite redakciji	3755
pišite uredništvu	3952
piškotki	3892
placená inzerce	87	481
placená spolupráce	582
placený obsah	582
plan seç	4239
plani seç	4239
planini seç	4239
platba ročne	3846
platba ročně	563
platená inzercia	87	3776
platená spolupráca	3864
platený obsah	3864
player de áudio	3403
player se učitava	3737
plaćena saradnja	3765
plaćena suradnja	3765
plaćeni oglas	87	3675
plaćeni sadržaj	3675
plačajte nam kavo	3941
plačana objava	87	3876
plačana vsebina	3961
plačano sodelovanje	3961
plačiau skaitykite čia	2731
plein écran	1815
plus d'actualités	1812
plus d'articles du même auteur	1890
plus de détails	1816
plus récents	1864
plătește cu paypal	3522
poate mai târziu	3426
podaj prawidłowy adres e-mail	3252
podari članek	3880
podarite ta članek	3880
podaruj artykuł	3154
podaruj dostęp	3268
podaruj ten artykuł	3164
podcast anhören	792
pode ler também	3351
podeli članak	3679
podešavanja privatnosti	3735
podijeli članak	3679
podmienky používania	3791
podmínky použití	482
podmínky užití	482
podobne artykuły	3176
podobné články	486	3777
podporiť	3772
podporte nezávislú žurnalistiku	3772
podporte nás	3772
podporte nás cez darujme	3842
podporte nás cez paypal	3842
podporte nás na patreone	3842
podpořit	470
podpořit přes darujme	559
podpořte naši práci	470
podpořte nás	470
podpořte nás na patreonu	559
podpořte nás přes paypal	559
podpořte redakci	470
podrobné nastavenia	3832
podrobné nastavení	548
podrži	3668
podrži nas	3668
podržite nas	3668
podržite naš rad	3668
podržite nezavisno novinarstvo	3668
podziel się	3164
podziel się na facebooku	3164
pogledajte još	19
poistin sen käytöstä	1734
pokaż # odpowiedzi	3264
pokaż # zdjęcia	3254
pokaż # zdjęć	3254
pokaż galerię	3255
pokaż hasło	3249
pokaż i zaakceptuj	3236
pokaż komentarze	3172
pokaż mniej	3179
pokaż napisy	3239
pokaż odpowiedzi	3264
pokaż oryginał	3180
pokaż podpis	3255
pokaż transkrypcję	3239
pokaż treść	3169
pokaż tłumaczenie	3180
pokaż więcej	3179
pokaż wszystkie	3179
pokaż wszystkie # zdjęcia	3254
pokaż wszystkie # zdjęć	3254
pokaż wszystkie zdjęcia	3254
pokaż wszystkie zdjęć	3254
pokaż wszystko	3180
pokaż wyniki	91	3228
pokaż zdjęcia	3254
pokaż zdjęć	3254
pokaži geslo	3943
pokaži rezultate	91
pokaži vsebino	3892
pokloni članak	3679
poklonite ovaj članak	3679
pokračovat bez podpory	469
pokračovat bez vypnutí	557
pokračovat přes apple	562
pokračovat přes facebook	562
pokračovat přes google	562
pokračovat s apple	562
pokračovat s google	562
pokračovať bez podpory	3784
pokračovať bez vypnutia	3840
pokračovať cez apple	3845
pokračovať cez facebook	3845
pokračovať cez google	3845
pokračovať s google	3845
pokušajte kasnije	3749
pokušajte ponovno	3749
pokušajte ponovno kasnije	3749
pokušajte ponovo	3749
pole obowiązkowe	3252
polecamy również	3176
polecamy także	3176
polecamy też	3176
polecane artykuły	3176
politica de corecții	3506
politica editorială	3506
politika kolačića	3735
politika piškotkov	3931
politique de confidentialité	1805
politique de protection des données	1910
polityka prywatności	3169
polityka sprostowań	3259
política de cookies	1366	3304
política de correcciones	1453
política de correccions	453
política de correções	3385
política de galetes	402
política de privacidad	1366
política de privacidade	3304
política de privacitat	402
política de protección de datos	1469
política de proteção de dados	3402
pomanjšaj pisavo	3959
pomôže každé euro	3842
pomůže každá koruna	559
ponovno učitaj stranicu	3743
ponuda za čitaoce	3733
ponuda za čitatelje	3733
ponuka pre čitateľov	3830
poprzedni artykuł	3176
poprzednie zdjęcie	3255
populární	486
populära artiklar	3995
populärast	4065	4080
populärt	3995
populære	699	3136
populære artikler	617
populære saker	3050
populært	617	3050
populārākie	2795
popüler	4175
popüler haberler	4175
popüler konular	4175
por mês	3374
por qué estás viendo esto	1339
por qué? cuéntanos	1464
portes grátis	3394
poslat jako dárek	580
poslat přes whatsapp	580
poslat příteli	580
poslat tip anonymně	572
poslat zprávu	565
poslať	3849
poslať ako darček	3862
poslať cez whatsapp	3862
poslať e-mailom	3780
poslať mailom	3862
poslať priateľovi	3862
poslať správu	3848
poslať tip	3854
poslať tip anonymne	3854
poslušaj vest	3679
poslušaj članak	3679
poslušaj članek	3880
poslušajte tekst	3737
poslušajte članek	3880
posnetek ni več na voljo	3934
posnetek v vaši državi ni na voljo	3934
posnetka ni mogoče predvajati	3934
postanite naročnik	3872
postanite član	3668	3872
postavke kolačića	3692
postaw kawę	3151
postaw nam kawę	3151
poszt betöltése	2198
posłuchaj	3164
poukážte nám # % z dane	3842
pour continuer à lire	1852
pourquoi voyez-vous cette publicité	1839
pouze nezbytné	548
pouze pro předplatitele	471
používate adblock	3840
používate blokovanie reklám	3840
používate blokovač reklám	3840
používateľské meno	3846
používáte adblock	557
používáte blokování reklam	557
používáte blokátor reklam	557
povezani sadržaj	3676
povezani članci	3676
povezani članki	3877
povećaj	3738
povećaj fotografiju	3752
povećaj sliku	3752
povećaj slova	3763
povećaj tekst	3763
povečaj	3935
povečaj besedilo	3959
povečaj fotografijo	3949
povečaj pisavo	3959
povečaj sliko	3949
povinná pole	565
povinné	566	3849
povinné pole	565
povinné polia	3848
povinné údaje	565
povolit upozornění	555
povoliť	3839
povoliť notifikácie	3838
povoliť obsah	3832
povoliť raz	3832
povoliť reklamu	3841
povoliť reklamy	3841
povoliť upozornenia	3838
powiązane	3176
powiązane artykuły	3176
powiązane tematy	3176
powiększ	3179
powiększ tekst	3268
powiększ zdjęcie	3179
powrót do góry	3179
powrót do strony głównej	3255
powrót na górę	3255
pozastaviť	3836
později	469	556
pozostała część artykułu pod materiałem wideo	3168
pozostały czas	3240
pozostały czas #	3239
pozostały czas -#	3239
pozrieť # fotiek	3850
pozrieť # fotky	3850
pozrieť # fotografie	3850
pozrieť # fotografií	3850
pozrieť fotiek	3850
pozrieť fotky	3850
pozrieť fotografie	3850
pozrieť fotografií	3850
pozrieť galériu	3851
pozrieť všetky # fotiek	3850
pozrieť všetky # fotky	3850
pozrieť všetky # fotografie	3850
pozrieť všetky # fotografií	3850
pozrieť všetky fotiek	3850
pozrieť všetky fotky	3850
pozrieť všetky fotografie	3850
pozrieť všetky fotografií	3850
pozrieť všetkých # fotiek	3850
pozrieť všetkých # fotky	3850
pozrieť všetkých # fotografie	3850
pozrieť všetkých # fotografií	3850
pozrieť všetkých fotiek	3850
pozrieť všetkých fotky	3850
pozrieť všetkých fotografie	3850
pozrieť všetkých fotografií	3850
pozvite nás na kávu	3842
pozvěte nás na kafe	559
pozvěte nás na kávu	559
počastite nas kavom	3744
pořídit předplatné	562
pošalji	91	3750
pošalji e-mailom	3679
pošalji komentar	3679
pošalji mejlom	3679
pošalji poruku	3749
pošalji povratnu informaciju	3758
pošalji prijatelju	3679
pošalji vest	3755
pošalji vijest	3755
pošalji članak e-mailom	3679
pošaljite dojavu	3755
pošaljite komentar	3679
pošaljite vest	3755
pošlete tip redakci	572
pošlite tip redakcii	3854
pošlji	3947
pošlji komentar	3956
pošlji po e-pošti	3880
pošlji povratno informacijo	3955
pošlji prijatelju	3880
pošlji sporočilo	3946
pošlji članek po e-pošti	3880
pošljite nam namig	3952
pošljite namig	3952
poštanski broj	3750
poštna številka	3947
poštovné zdarma	546
pr članek	3876
pradėti testą	2760
praneškite apie klaidą	2730
pranešti anonimiškai	2779
pranešti apie klaidą	2730
pranešti apie komentarą	2781
pratite uživo	3752
pravidelný dar	559
pravidelný príspevok	3842
pravidelně měsíčně	559
pravidlá diskusie	3780
pravidlá opráv	3854
prawa autorskie zastrzeżone	3260
prašome išjungti reklamos blokavimą	2771
pre komentovanie sa prihláste	3859
pre predplatiteľov	3773
preberi cel članek	3949
preberi celoten članek	3949
preberi več	3949
preberite celoten članek	3949
preberite še	3877
predchádzajúca fotografia	3851
predchádzajúca snímka	3851
predchádzajúca strana	3851
predchádzajúci článok	3851
predplatiť	3772
predplatné môžete kedykoľvek zrušiť	3845
predplaťte si	3772
preferințe cookie	3486
preferințe de confidențialitate	3519
preferències de galetes	434
preferências de cookies	3365
preferências de privacidade	3402
prehrať	3836
prehrať video	3835
prehrávač sa načítava	3835
prejsť do diskusie	3859
prejsť do galérie	3851
prejsť na darovanie	3842
prejsť na kvíz	3826
prejsť na obsah	3851
prejsť na online	3851
prejsť na platbu	3842
prejsť na ponuku	3830
prejsť na recept	61
prejšnja fotografija	3949
prejšnja slika	3949
prejšnja stran	3949
prejšnji članek	3949
prekličete lahko kadarkoli	3943
prekliči soglasje	3931
preložené automaticky	3857
preložené pomocou ai	3857
prenošenje zabranjeno	3756
prenumerantförmån	4048
prenumerantförmåner	4048
prenumerata nuo # euro per mėnesį	2724
prenumerata nuo # €	2724
prenumerera på vårt nyhetsbrev	3978
prenumeruodami sutinkate su taisyklėmis	2749
prenumeruokite naujienlaiškį	2749
prenumeruoti naujienlaiškį	2776
preostali čas	3935
preostali čas #	3934
preostali čas -#	3934
preporučeno	3676
preporučuje outbrain	3765
preporučuje taboola	3765
preporučujemo	3676	3747
preporučujemo da pročitate	3676
preporučujemo i	3676
presentear matéria	3392
preskoči na sadržaj	3752
preskoči na vsebino	3949
preskočiť na obsah	3851
prestať sledovať	3861
prethodni članak	3752
pretlač zakázaná	3855
prevedeno uz pomoć ai	3758
preverite e-pošto	3946
prečo vidím túto reklamu	3864
prečítajte si	3777
prečítajte si aj	3777
prečítať neskôr	3862
prečítať prepis	3835
prețurile pot varia	3455
pridať ako preferovaný zdroj	3861
pridať do košíka	3830
pridať do mojich tém	3861
pridať komentár	3780
pridať medzi preferované zdroje	3861
pridruži se razpravi	3956
pridružite se razpravi	3956
pridėti kaip pageidaujamą šaltinį	2782
pridėti komentarą	2781
pridėti prie mano temų	2782
pridėti prie pageidaujamų šaltinių	2782
prihlásiť	3773
prihlásiť cez facebook	3845
prihlásiť cez google	3845
prihlásiť na odber	3848
prihlásiť sa	3773
prihlásiť sa cez apple	3845
prihlásiť sa cez facebook	3845
prihlásiť sa cez google	3845
prihlásiť sa do diskusie	3859
prihlásiť sa na odber	3848
prihláste sa a komentujte	3859
prihvati i prikaži	3735
prihvati sve kolačiće	3735
prihvaćam	3692
prihvaćam i nastavljam	3735
prihvaćam sve	3692
prijava putem google računa	3746
prijavi grešku	3679
prijavi pogrešku	3755
prijavi se s google računom	3746
prijavite grešku	3755
prijavite pogrešku	3755
prijať	3791
prijať a pokračovať	3832
prijať a zobraziť	3832
prijať všetko	3791
prijať všetky	3833
prijať všetky cookies	3832
prikaži # odgovora	3759
prikaži # odgovore	3956
prikaži galerijo	3949
prikaži galeriju	3752
prikaži geslo	3943
prikaži i prihvati	3735
prikaži in sprejmi	3931
prikaži komentare	3759
prikaži komentarje	3956
prikaži lozinku	3746
prikaži manj	3878
prikaži manje	3677
prikaži odgovore	3759	3956
prikaži podnapise	3934
prikaži prepis	3934
prikaži rezultate	91	3730	3926
prikaži sadržaj	3692
prikaži sve	3677
prikaži titlove	3737
prikaži transkript	3737
prikaži več	3878
prikaži više	3677
prikaži vse	3878
prikaži vsebino	3931
prima lună gratuită	3465
prima pagină	3443
primetili ste grešku	3755
primește alerte despre acest subiect	3459
primijetili ste grešku	3755
printează	3433
printează rețeta	61
pripomenúť neskôr	3784
priporoča outbrain	3961
priporoča taboola	3961
priporočamo	3877	3944
priporočamo tudi	3877
priporočamo v branje	3877
priporočeno	3877
prisijunkite arba susikurkite paskyrą	2724
prisijunkite prie mūsų komandos	2731
prisijunkite, kad galėtumėte komentuoti	2730
prispieť	3772
prispieť jednorazovo	3842
prispieť mesačne	3842
privatsphäre verwalten	871
privatsphäre-einstellungen	748
privātuma iestatījumi	2832
privātuma politika	2810
prišlo je do napake. poskusite pozneje	3946
prišlo je do napake. poskusite znova	3946
pro komentování se přihlaste	577
pro předplatitele	471
pro předplatitele výhodněji	545
prochaine vidéo	1911
profită de ofertă	3526
programmet är inte längre tillgängligt	4055
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
proibida a reprodução total ou parcial	3414
promijeni veličinu teksta	3763
promo sadržaj	3765
promocijsko sporočilo	3876
promotivni sadržaj	3675
promotivni članak	3675
promóció	2145
proovi # päeva tasuta	1496
proposé par	1903
prosimy o wyłączenie adblocka	3244
proč vidím tuto reklamu	582
pročitaj ceo članak	3752
pročitaj cijeli članak	3752
pročitaj kasnije	3763
pročitaj transkript	3737
pročitajte ceo tekst	3752
pročitajte cijeli članak	3752
pročitajte i	3676
pročitajte još	3676
prywatność	3169
przeczytaj całość	3255
przeczytaj cały artykuł	3255
przeczytaj również	3176
przeczytaj także	3176
przeczytaj też	3176
przeczytaj transkrypcję	3239
przejdź bez wsparcia	3150
przejdź do galerii	3255
przejdź do głównej treści	3255
przejdź do oferty	3232
przejdź do przepisu	61
przejdź do płatności	3246
przejdź do quizu	3228
przejdź do serwisu	3169
przejdź do sklepu	3232
przejdź do strony darowizn	3246
przejdź do treści	3179
przejdź do ustawień prywatności	3169
przejdź do wpłaty	3246
przejdź na stronę główną	3255
przekaż # % podatku	3246
przekaż #%	3246
przekaż opinię	3262
przestań obserwować	3266
przetłumaczono automatycznie	3262
przetłumaczono przez ai	3262
przeładuj stronę	3245
prześlij	3253
prześlij opinię	3262
prześlij zdjęcia	3259
przypomnij mi później	3150
przypomnij później	3243
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
próxima	3314
próxima foto	3411
próxima imagem	3411
próxima notícia	3382
próxima página	3314
próximo artigo	3311
próximo vídeo	1470	3403
prøv # dager gratis	3029
prøv gratis	595	3029
prøv igen senere	686
prøv igjen senere	3123
prøv nu	595
prøv nå	3029
prędkość	3240
prędkość odtwarzania	3239
prを含みます	2545
pr記事	2566
psč	566	3849
pubblicità	2375
publi-rédactionnel	1803
publicitatea continuă	3526
publicité	1803
publicité - la suite ci-dessous	1803
publicités	1803
publică	3475
publică comentariul	3474
pular anúncio	3403
pular para o conteúdo	3314
puslapis # iš #	2787
página siguiente	1376
páči sa mi to	3860
päeva küsimus	1533
päivitä sivu	1734
päivän kysymys	91	1718
päivän peli	1719
päivän ristikko	1718
pääuutiset	1676
påkrevd	3124
påkrævet	687
påmind mig senere	591
påminn mig senare	3969
później	3150	3243
pārbaudi savas zināšanas	2800
pārbaudiet savu e-pastu	2843
pāriet uz recepti	61
pāriet uz saturu	2845
pārpublicējot atsauce obligāta	2803
pārpublicēšana aizliegta	2853
pārtraukt sekot	2849
pārvaldīt paziņojumus	2837
pārvaldīt piekrišanu	2832
pērc abonementu	2793
płatna współpraca	3270
płatne miesięcznie	3250
płatne rocznie	3250
płatność miesięczna	3250
płatność roczna	3250
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
qual o seu nível de satisfação com esta notícia	3331
qualcosa è andato storto	2455
quan tâm nhất	4459
quay lại	4429
quay lại đầu trang	4503
quellen und weiterführende links	755
queremos conocer tu opinión	1405
queremos saber a sua opinião	3339
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
quizi çöz	4221
quizás más tarde	1333
quizás te interese	1373
quy định bình luận	4458
quyên góp	4410
quyên góp ngay	4410
qué te ha parecido esta noticia	1405
quét mã qr	4471
quét mã qr để tải	4471
quét mã qr để tải ứng dụng	4471
quên mật khẩu	4411
quản lý cookie	4469
quản lý lựa chọn	4498
quản lý sự đồng ý	4469
quản lý tùy chọn	4498
quảng cáo	4421
quảng cáo - bài viết tiếp tục bên dưới	4454
""", 'r': """
r$ # por mês durante # meses	3348
radote klaidą	2730
radote klaidą tekste	2730
radās kļūda. mēģiniet vēlāk	2843
radīts ar mākslīgo intelektu	2847
rafraîchir la page	1880
raksti komentāru	2799
raksts ir aizsargāts ar autortiesībām	2853
raksts ir slēgts	2841
raksts tiek papildināts	2800
raksts turpinās pēc reklāmas	2802
rakstu lasa mākslīgais intelekts	2834
rakstīt autoram	2845
rakstīt komentāru	2799
raktažodžiai	2767
rao vặt	4421
raportează	3475
raportează comentariul	3516
raportează o eroare	3453
raportează o greșeală	3506
raportoi virheestä	1748
rapportér	699
rapportér annonce	703
rapportér fejl	612
razvrščanje	3957
rašykite redakcijai	2779
rašyti autoriui	2778
rašyti komentarą	2724
reagovať	3860
recargar la página	1439
recargar página	1439
recarrega la pàgina	440
recarregar a página	3371
recarregar página	3371
receber notificações	3341
recept mentése	61
recept nyomtatása	61
recevez nos alertes en temps réel	1845
recevez une alerte à chaque article de l'auteur	1845
reclamă	3436
recomandarea redacției	3468
recomandări	3440
recomandările editorilor	3468
recomandările redacției	3440
recomendado para você	3311
recommandé	1812
recommandé pour vous	1812
recommandés	1812
recordar más tarde	1333
recuérdamelo más tarde	1333
redare automată	3483
redirecționează # la sută	3495
redirecționează #%	3427
redă video	3482
redă videoclipul	3482
refuză toate	3450
refuză tot	3487
regala este artículo	1459
regalar artículo	1339
regalar este artículo	1459
registrovať sa	3773
registruokitės nemokamai	2724
registruokitės į seminarą	2731
registrácia	3773
regisztráció	2137
regisztrálok	2137
regler för kommentarer	4079
regras de comentários	3353
regras dos comentários	3353
regístrate	1339
rekisteröidy	1661
rekisteröidy maksutta ja lue	1661
reklaami lõpp	1557
reklam içeriğidir	4224
reklama się skończyła	3270
reklami geç	4170
reklám	2145
reklám vége	2231
reklámblokkolót használ	2206
reklámblokkolót használsz	2206
reklāma	2793
reklāmas beigas	2852
reklāmas raksts	2802
reklāmraksts	87	2802
relacja na żywo	3255
relaterade ämnen	3995
rendeld meg a könyvet	2195
rendelje meg a könyvet	2195
rendezés	2226
rendszeres támogatás	2209
renovar suscripción	1475
reportar comentário	3397
reportar erro nesta página	3331
reproducció automàtica	431
reproducción automática	1430
reproducción prohibida	1483
reproducir vídeo	1429
reproduction réservée	1925
reproductor de vídeo	1470
reproduzir vídeo	3361
reproduzir áudio	3361
reprodução automática	3362
reprodução proibida	3414
reserve já	3417
resmi büyüt	4245
responda à enquete	3353
rester connecté	1884
restez informé	1788
restez informés	1788
resultado da votação	3397
resultados de la votación	1423
resumen automático	1398
resumo da notícia	3331
resumé lavet af ai	696
retour à l'accueil	1890
retour à la liste	1890
retrage consimțământul	3486
rettelser og præciseringer	693
revenir à l'accueil	1890
revoir la vidéo	1911
rezerviši mesto	3733
rezervovať miesto	3830
rezervujte si místo	545
rezervuoti vietą	2762
rezervă-ți locul	3480
rezervēt vietu	2830
rezolvă testul	3477
reîmprospătează pagina	3493
reîncarcă pagina	3493
reînnoiește abonamentul	3522
reģistrējies bez maksas	2793
reģistrēties	2793
reši križanko	3926
reši kviz	3730	3926
reši ukrštenicu	3730
režim celej obrazovky	3835
režim celé obrazovky	551
ricordamelo più tardi	2352
riješi križaljku	3730
riješi kviz	3730
riproduzione riservata ©	2490
rodyti galeriją	2778
rodyti mažiau	2732	2778
rodyti turinį	2764
rodyti viską	2732
rozumím	489
rozwiąż krzyżówkę	3228
rozwiń	3179
rozwiń wszystko	3180
ročne	3846
ročná platba	3846
ročné predplatné	3846
roční platba	563
roční předplatné	563
ročně	563
rychlost přehrávání	551
ryhdy kannatusjäseneksi	1735
rätta	3991
rätta oss	3991
rättelse	3991
rättelsepolicy	4074
rättelser och förtydliganden	4074
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
rösta	91	4045
rösta här	3998
rösta i omröstningen	3998
rösta nu	91	4044
rút lại sự đồng ý	4469
rückmeldung geben	895
rýchlosť	3836
rýchlosť prehrávania	3835
rādīt # atbildes	2848
rādīt atbildes	2848
rādīt galeriju	2845
rādīt mazāk	2801	2845
rādīt rezultātus	2828
rādīt saturu	2832
rādīt un piekrist	2832
rādīt vairāk	2800
rādīt visu	2801
rămâi conectat	3498
răspunde	3439
rėmimas	2733
rėmėjo turinys	2785
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
s-ar putea să-ți placă	3440
saada anonüümne vihje	1551
saada sõbrale	1501
saada sõnum	1548
saada vihje anonüümselt	1551
saber más	1376
sadarbības raksts	2802
sadece abonelere özel	4239
sadržaj je blokiran	3735
sadržaj je zaključan	3669
sadržaj je zaštićen autorskim pravom	3756
sadržaj nije dostupan	3735
sadržaj nije moguće prikazati	3735
sadržaj partnera	3765
saglabāt	2798
saglabāt iestatījumus	2832
saglabāt izvēli	2832
saglabāt rakstu	2798
saglabāt vēlākam	2850
sair do ecrã inteiro	3361
saistītie raksti	2795
saistītās ziņas	2795
saite ir nokopēta	2850
saite nokopēta	2798
saken er låst	3029
saken finnes også som lyd	3038
salli sisältö	1725
salta la pubblicità	2478
salta pubblicità	2478
saltar anúncio	3302
salvar preferências	3365
salvează	3433
salvează articolul	3467
salvează pentru mai târziu	3467
salvează preferințele	3486
salvează rețeta	61
samo nujni piškotki	3931
samo nužni	3735
samo nužni kolačići	3735
samo za naročnike	3943
sans engagement, résiliable à tout moment	1852
sao chép	4493
sao chép liên kết	4416
sao chép đường dẫn	4452
sari la conținut	3442
sari la rețetă	61
sari peste reclamă	3520
satura turpinājums pēc reklāmas	2802
saturs ir aizsargāts ar autortiesībām	2853
saturs ir bloķēts	2832
sazināties ar redakciju	2846
sačuvaj	3679
sačuvaj podešavanja	3735
sačuvaj recept	61
sačuvaj vest	3679
sačuvaj za kasnije	3763
sačuvaj članak	3763
saņemt paziņojumus	2837
scanează codul qr	3489
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
scrie comentariul tău	3516
scrie redacției	3506
scrieți redacției	3506
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
se alla erbjudanden för prenumeranter	3973
se bilderna här	3998
se connecter et réagir	1808
se déconnecter	1779
se grafiken här	3998
se ha producido un error al cargar el vídeo	1396
se klippet här	3998
se klippet øverst i saken	3053
se réabonner	1917
se videon här	3998
se våra erbjudanden	4064
se våre tilbud	3120
se încarcă playerul	3482
se încarcă video	3482
se încarcă videoclipul	3482
sebesség	2202
sedan # kr/mån tills du säger upp	3973
see väli on kohustuslik	1548
segui già questo argomento	2465
segui già questo autore	2465
seguir tópico	3341
seguí leyendo	1419
sei già abbonato	2358
sei già iscritto	2484
sei già iscritto alla newsletter	2416
seko tēmai	2849
sekot tēmai	2849
sekretessinställningar	4052
sekti autorių	2782
sekti temą	2782
selección de la redacción	1373
selectează	3499
selvä	1679
sem opinião	3354
sem si não seria possível	3346
sem você não seria possível	3346
semnalează comentariul	3516
semnalează o eroare	3439
senaste först	4079
send artiklen på mail	604
send på e-post	3038
send på mail	701
seniausi viršuje	2781
sense permanència	417
sesi aç	4225
sesi açmak için dokunun	4264
sesi açmak için tiklayin	4264
setări confidențialitate	3486
setări cookie	3450
setări cookie-uri	3486
setări cookies	3486
setări de confidențialitate	3486
seu apoio faz a diferença	3407
seu nome de usuário	3397
seuls les abonnés peuvent commenter	1843
seuraa hetki hetkeltä	1744
seuraa livenä	1744
seuraa meitä	1669
seuraa tekijää	1755
seuraa tätä aihetta	1755
seuraat jo tätä aihetta	1755
seuraat tätä aihetta	1755
seç	4240
seçenekleri yönet	4228
seçimimi kaydet	4228
seções	3311
seřadit podle	577
sfârșit publicitate	3480
sfârșitul reclamei	3480
shrani članek	3880
shrnutí ai	576
shrnutí od ai	575
si opp når du vil	3029
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
siz ne düşünüyorsunuz? oy verin	4177
sizin için öneriler	4175
siųsti atsiliepimą	2780
siųsti draugui	2729
siųsti el. paštu	2729
siųsti komentarą	2781
siųsti naujieną	2779
siųsti žinutę	2776
skaitykite be reklamų	2785
skaitykite be ribojimų	2774
skaitykite daugiau čia	2731
skaityti plačiau	2731
skaityti visą straipsnį	2778
skaityti vėliau	2729
skann qr-koden for å laste ned appen	3112
skanna qr-koden för att ladda ner appen	4057
skaties arī	2795
skatīt cenu	2830
skatīt foto	2800
skatīt galeriju	2800
skatīt komentārus	2848
skatīt piedāvājumu	2830
skatīt piedāvājumus	2841
skatīt rezultātus	91	2828
skatīt video	2800
skatīt visus	2845
skenē qr kodu	2836
skenējiet qr kodu	2836
skjønner	3054
sklenite naročnino	3873
skontaktuj się z redakcją	3259
skontrolujte si svoju schránku	3848
skopírované	3863
skopírované do schránky	3862
skopírovať odkaz	3780
skoči na recept	61
skriftstørrelse	65
skriv din kommentar här	3991
skriv inn beløp	3117
skru på	3114
skru på lyd	3110
skru på varsler	3113
skryť odpovede	3859
skryť reklamu	3864
skrýt	489
skrýt odpovědi	577
skrýt reklamu	582
skyddas av upphovsrätt	4075
skänk en gåva	4062
skúste to neskôr	3848
skúste to znova	3848
slapukų nustatymai	2742
slapukų politika	2764
slažem se	3692
slažem se i nastavljam	3735
sledeća fotografija	3752
sledeća slika	3752
sledeća strana	3752
sledeći video	3737
sledeći članak	3752
sledovat toto téma	579
sledovat téma	579
sledovať autora	3861
sledovať autorku	3861
sledovať online	3851
sledovať tému	3861
sledovať túto tému	3861
sledujete téma	579
sledujete tému	3861
slik beskytter vi kildene våre	3130
slik beskytter vi våre kilder	3130
slik slår du av annonseblokkering	3115
slične vesti	3676
slične vijesti	3676
slični članci	3676
sljedeća fotografija	3752
sljedeća slika	3752
sljedeća stranica	3752
sljedeći video	3737
sljedeći članak	3752
slut på annonce	703
slut på annons	4084
slut på reklam	4084
sluta följa	4081
slutt på annonse	3141
slutt å følge	3137
slå adblocker fra	678
slå annonceblokering fra	678
slå av annonseblokkereren	3115
slå av annonseblokkeringen	3115
slå din adblocker fra	678
slå lyd fra	673
slå lyd til	673
slå lyden fra	673
slå lyden til	673
slå notifikationer til	676
slå på	3114	4059
slå på aviseringar	4058
slå på ljudet	4055
slå på notiser	4058
slå på varsler	3113
slå på varslinger	3113
slå til	677
slėpti reklamą	2785
sns 공유	2717
sns 공유하기	2717
snsでシェア	2610
snsでシェアする	2610
snsをフォロー	2517
snímek # z #	567
snímek # ze #	567
snímka # z #	3850
snímka # zo #	3850
so schützen wir unsere quellen	892
sofortüberweisung	718
solicitarea a fost trimisă	3523
solicitação enviada	3409
solitär	865
son dakika bildirimlerini aç	4231
son dakika gelişmelerinden haberdar olun	4231
son gelişmelerden haberdar olun	4231
sondaż	92
sonderveröffentlichung	817
sono già sostenitore	2352
sonraki fotoğraf	4271
sonraki görsel	4271
sonraki içerik	4271
sonuçlar	92
sonuçlari gör	91	4178
sonuçlari göster	91	4219
sorodni članki	3877
sortează	3475
sortează după	3475
sortuj według	3264
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
spander en kaffe på oss	3117
spara inställningar	4052
spara till läslistan	4083
spausdinti receptą	61
spausdinti straipsnį	2783
spela här	4044
spela videon här	3998
spill nå	3100
spis treści	3179
splošni pogoji	3932
sponsorisé	1803
sponsorlu içerik	87	4170
sponsoroitu sisältö	1670
sponsorēts saturs	2852
sponsrat innehåll	3987
sponzorirani sadržaj	3675
sponzorirani članak	3675
sponzorisani sadržaj	3765
sponzorované	3776
sponzorovaný obsah	481
sponzorováno	481
sporoči napako	3952
sporočilo	3947
spotifyで聞く	2600
spotifyで聴く	2600
spravovat upozornění	555
spravovať súhlas	3832
spravovať upozornenia	3838
sprawdź cenę	3232
sprawdź ofertę	3154
sprawdź się	3228
sprawdź skrzynkę e-mail	3252
sprawdź skrzynkę odbiorczą	3252
sprawdź swoją skrzynkę	3252
sprawdź swoją wiedzę	3228
sprejmi in prikaži	3931
sprejmi vse piškotke	3931
spremi članak	3679
spremljajte v živo	3949
sprijinul tău contează	3521
sprijină-ne	3427
správa	3849
správa bola odoslaná	3848
správa souhlasu	548
správa súhlasu	3832
spróbuj ponownie	3252
spróbuj ponownie później	3252
spręsti kryžiažodį	2760
spręsti testą	2760
spune-ne părerea ta	3474
spune-ți părerea	3453
spune-ți părerea în comentarii	3453
spuneți-ne părerea	3474
spustit kvíz	541
spustiť kvíz	3826
spustiť video	3835
später	713
später erinnern	713
späť hore	3851
späť na hlavnú stránku	3851
späť na začiatok	3851
spør vår ki om saken	3046
spēlē tagad	2828
spēlēt tagad	2828
staňte sa členom	3772
staňte se členem	470
ste našli napako	3952
ste našli napako v članku	3952
ste už predplatiteľ	3845
ste že glasovali	3926
stem nå	91	3100
stiahnuť aplikáciu	3837
stiahnuť audio	3835
stiahnuť epizódu	3835
stiahnuť na google play	3837
stiahnuť v app store	3837
stiahnuť z app store	3837
stiahnuť z google play	3837
stichwörter	755
stil spørgsmål til artiklen	612
stlmiť	3836
stop med at følge	700
straipsnio tęsinys - po reklama	2733
straipsnis saugomas autorių teisių	2786
straipsnis tęsiasi po reklamos	2733
straipsnis užrakintas	2774
straipsnį skaito dirbtinis intelektas	2766
strojovo preložené	3857
strojový preklad	3858
strojový překlad	576
strojově přeloženo	575
strona główna	3176
stroški dostave	3930
stránka # z #	567	3850
stránka # ze #	567
stránka # zo #	3850
stworzono z pomocą ai	3262
stáhnout aplikaci	553
stáhnout audio	551
stáhnout epizodu	551
stáhnout na google play	553
stáhnout podcast	551
stáhnout v app store	553
stáhnout z app store	553
stáhnout z google play	553
stáhnout zdarma	554
stäng	3969	3998
stäng annons	4084
stäng av annonsblockeraren	4060
stäng av din adblocker	4060
stäng av din annonsblockerare	4060
stäng av ljudet	4055
stäng galleri	4070
stöd oss	3970
stöd oss på patreon	4062
stöd oss via patreon	4062
större text	4083
større tekst	3139
støt med mobilepay	680
støt os	592
støt os med mobilepay	680
støt os på #er	680
støt os på patreon	680
støt via mobilepay	680
støtt oss	3026
støtt oss med vipps	3117
støtt oss på patreon	3117
støtt oss via vipps	3117
subscrição confirmada	3409
subtitrări	3483
subtítols	431
subtítulos	1430
sudoku del día	1465
sugerir correção	3331
sugerir una corrección	1405
sugestões	3311
suite après la publicité	1869
suivez vos auteurs préférés	1899
suivre ce thème	1845
suivre le thème	1899
sukurta naudojant dirbtinį intelektą	2780
sumă liberă	3495
sumă personalizată	3521
sunt de acord cu termenii și condițiile	3500
sur le même sujet	1812
sur le même thème	1812
suscripción	1339
suscripción confirmada	1476
suscríbase	1339
suscríbete	1339
suscríbete a nuestro boletín	1346
suscríbete ahora	1339
susiję straipsniai	2726
susikurti paskyrą	2724
susține	3427
susține-ne	3427
susține-ne pe patreon	3495
susțineți-ne	3427
susținut de	3514
sutikti ir tęsti	2764
sutinku ir tęsiu	2764
svaka donacija je važna	3744
svaka donacija pomaže	3744
svaki dinar je važan	3744
svaki doprinos je važan	3744
svaki doprinos pomaže	3744
svaki euro je važan	3744
svaki prilog pomaže	3744
svi članci	3752
svi članci autora	3752
sviđa mi se	3760
sviđa vam se članak	3758
swisha en gåva	4062
syötä kelvollinen sähköpostiosoite	1741
syötä summa	1735
syötä sähköpostiosoitteesi	1664
szavazatodat rögzítettük	2191
szavazatát rögzítettük	2191
szavazás	92	2192
szavazás indítása	2191
szczegóły	3180
szeretne értesítéseket kapni	2204
szeretnél értesítéseket kapni	2204
szerző követése	2227
szkennelje be a qr-kódot	2203
szponzorált tartalom	87	2145
szybkość odtwarzania	3239
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
säkra din plats	4048
säästä # %	1739
säästä #%	1739
så # kr/mnd til du sier opp	3029
så jobbar vi med rättelser	4074
så kommenterar du	3991
så skyddar vi våra källor	4074
så stänger du av annonsblockeraren	4060
så stänger du av din annonsblockerare	4060
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
só para assinantes	3376
sólo para suscriptores	1444
sõnum on saadetud	1548
sök	3998
søg	620
søk	3053
súhlasím	3791
súhlasím a pokračovať	3832
súhlasím so zobrazením	3791
súmate	1334
súvisiace	3777
súvisiace články	3777
súvisiaci článok	3777
süre	4226
süti beállítások	2198
süti tájékoztató	2198
sütibeállítások	2198
sütik kezelése	2198
sākt testu	2828
sīkdatņu iestatījumi	2810
sīkdatņu politika	2832
sīkfailu iestatījumi	2832
słowa kluczowe	3176
sūtīt e-pastā	2850
sắp xếp theo	4459
số tiền khác	4477
""", 't': """
t'ha estat útil	423
t'ha estat útil aquest article	405
t'ha estat útil aquest resum	405
t'ha semblat útil	423
ta treść jest niedostępna	3236
ta treść jest zablokowana	3236
ta video ni več na voljo	3934
ta članek je zaklenjen	3943
tack för din anmälan	3978
tack för din prenumeration	4067
tack för din röst	91	4044
tack för ditt meddelande	4067
tagasi üles	1550
taip pat žiūrėkite	2726
tak, chcę	3243
tak, chętnie	3243
tak, poproszę	3243
takaisin ylös	1678
takipten çik	4251
takk for at du meldte deg på	3123
takk for din påmelding	3123
takk for påmeldingen	3034
talebiniz gönderildi	4269
tallenna myöhemmäksi	1668
talán később	2134
tam ekrandan çik	4225
tamaño de la letra	1459
tamaño de letra	65	1358
tamaño del texto	65
también te puede gustar	1373
también te puede interesar	1373
també et pot interessar	393
também pode gostar	3351
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
te poți dezabona oricând	3460
te rugăm să îl dezactivezi	3493
te vsebine ni mogoče prikazati	3931
te-ar putea interesa și	3468
tee meile kohvi välja	1545
tehisaru kokkuvõte	1503
tehisaru võib eksida	1552
tehisintellekt võib eksida	1552
tehty tekoälyllä	1751
teie hääl on arvesse võetud	1533
tej treści nie można wyświetlić	3236
tek seferlik bağiş	4236
tek seferlik bağiş yap	4267
tekijänoikeudella suojattu	1749
teklifi gör	4224
teklifleri gör	4268
tekoäly voi tehdä virheitä	1751
tekoälyn luoma	1751
tekoälyn tekemä	1751
tekoälyn tekemä tiivistelmä	1678
tekoälyn tiivistelmä	1678
tekoälyn tuottama	1751
tekoälytiivistelmä	1678	1752
tekst je zaključan	3746
tekst powstał przy pomocy ai	3262
tekst przetłumaczony maszynowo	3262
teksta izmērs	2850
tekststørrelse	65
tekstą įgarsino dirbtinis intelektas	2729
telefonszám	2215
telefón	3849
teljes hozzáférés	2137
teljes képernyő	2201
teljes név	2215
temas del día	1373
temi že sledite	3958
ten artykuł jest zablokowany	3249
ten film jest niedostępny	3239
ten film nie jest dostępny w twoim kraju	3239
ten film nie jest już dostępny	3239
tento obsah je blokován	548
tento obsah je zablokovaný	3832
tento obsah nemôžeme zobraziť	3832
tento obsah nemůžeme zobrazit	548
tento obsah není dostupný	548
tento obsah není k dispozici	548
tento obsah nie je dostupný	3832
tento obsah nie je k dispozícii	3832
tento obsah sa nedá zobraziť	3832
tento článek je uzamčen	562
tercihleri yönet	4263
tercihlerimi yönet	4263
termos e condições	3304
teste başla	4221
teste grátis	3285
testează-ți cunoștințele	3477
testează-ți cunoștințele cu quizul nostru	3453
testi başlat	4221
testi çöz	4221
teszteld a tudásod	2152
tesztelje tudását	2152
tetszőleges összeg	2208
text bol vytvorený automaticky	3857
text byl vytvořen automaticky	575
text je chránený autorským právom	3855
text je chráněn autorským právem	573
text čte umělá inteligence	551
texten fortsätter nedan	3987
texten fortsätter under bilden	3987
texten är maskinöversatt	4077
texten är skapad automatiskt	4077
textgröße	900
textgröße ändern	900
teď ne	469
teşekkürler, mesajiniz gönderildi	4241
tham gia bình chọn	4458
tham gia khảo sát	4458
tham gia thăm dò	4458
thanh toán hàng năm	4479
thanh toán hàng tháng	4479
thanh toán qua paypal	4501
theo dõi chủ đề	4490
theo dõi chủ đề này	4490
theo dõi tác giả	4490
thoát toàn màn hình	4465
thu gọn	4428
thème suivi	1922
thèmes	1812
thématiques	1812
thêm câu trả lời	4496
thêm làm nguồn ưu tiên	4490
thêm vào giỏ hàng	4504
thích	4416
thích nhất	4459
thông tin bắt buộc	4481
thông tin doanh nghiệp	4421
thông tin quảng cáo	4454
thăm dò	92
thăm dò ý kiến	92
thư viện ảnh	4485
thẻ	4426
thời gian còn lại	4465
thời gian hiện tại	4466
thời lượng	4466
ti è stato utile	2429
tienes que iniciar sesión para guardar artículos	1418
tietosuojakäytäntö	1725
tik būtini	2764
tik būtinieji slapukai	2764
tikai nepieciešamās	2832
tikai nepieciešamās sīkdatnes	2832
tiktokで見る	2600
til støttesiden	680
tilbagetræk samtykke	670
tilbakemelding på saken	3046
tilføj en kommentar	698
tilføj kommentar	698
tilføj os som foretrukken kilde	700
tilføj som foretrukken kilde	700
tilgjengelig på google play	3112
till gåvosidan	4062
tillad én gang	670
tillat én gang	3107
tillåt	4059
tillåt alltid	4053
tillåt annonser	4061
tillåt aviseringar	4058
tillåt en gång	4052
tillåt innehåll	4052
tillåt inte	4059
tillåt notiser	4058
tillåt reklam	4061
tiltás	2205
timp rămas	3483
tin bài liên quan	4452
tin cùng chuyên mục	4426
tin cùng tác giả	4453
tin khác	4426
tin liên quan	4426
tin mới	4426
tin mới nhất	4426
tin nhắn của bạn	4502
tin nhắn của bạn đã được gửi	4481
tin nóng	4453
tin nổi bật	4426
tin quảng cáo	4454
tin tiếp theo	4485
tin trước	4426
tin tài trợ	4426
tin tức liên quan	4426
tin đọc nhiều	4426
tipărește	3433
tipărește articolul	3467
tipărește rețeta	61
tisk článku	580
titta på videon	4055
tiêu điểm	4426
tiến # giây	4465
tiếp theo	4428
tiếp tục trên trình duyệt	4471
tiếp tục trên web	4471
tiếp tục với apple	4479
tiếp tục với email	4501
tiếp tục với facebook	4479
tiếp tục với google	4479
tiếp tục đọc	4503
tlačiť	3780
to cię może zainteresować	3176
to może cię zainteresować	3176
to wideo jest niedostępne	3239
to wideo nie jest już dostępne	3239
toate știrile	3504
toda contribuição ajuda	3373
toda la información	1450
todas as notícias	3382
todavía no eres suscriptor	1444
todavía no estás registrado	1444
todos los artículos de este autor	1481
todos los artículos del autor	1481
todos los artículos del especial	1478
todos los derechos de reproducción reservados	1483
todos los vídeos	1450
todos os comentários	3307
todos os vídeos	3382
toimituskulut lisätään	1722
totes les notícies	451
toto pole je povinné	565
toto téma již sledujete	579
toto video již není dostupné	551
toto video není dostupné	551
toto video není ve vaší zemi dostupné	551
toto video nie je dostupné	3835
toto video nie je vo vašej krajine dostupné	3835
toto video už není dostupné	551
toto video už nie je dostupné	3835
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
toàn màn hình	4466
traducció automàtica	431
traducción automática	1430
traducere automată	3483
traducido automáticamente	1457
tradução automática	3331
traduït automàticament	456
trang chủ	4428
trang này có hữu ích không	4458
transcripció	431
transcripción	1430
transcrição	3362
transferência bancária	3284
trenutni čas	3935
trenutni čas #	3934
treści komercyjne	3270
treści naszych partnerów	3270
treści partnerskie	3168
treść dla subskrybentów	3249
treść niedostępna	3236
treść premium	3249
treść sponsorowana	3168
treść wygenerowana przez ai	3262
treść zablokowana	3236
treść zewnętrzna	3236
tria la teva subscripció	417
trimite răspunsul	3474
troškovi dostave	3734
truy cập không giới hạn mọi bài viết	4501
trwa ładowanie odtwarzacza	3239
tryb pełnoekranowy	3239
træk dit samtykke tilbage	670
træk samtykke tilbage	670
trình phát âm thanh	4499
trò chơi	4463
trước	4428
trường bắt buộc	4481
trường này là bắt buộc	4481
trả lời	4425
trở lại	4428
trở lại đầu trang	4485
tu ce părere ai? lasă un comentariu	3453
tu donación desgrava	1441
tu izmanto reklāmu bloķētāju	2839
tu navegador no puede reproducir este vídeo	1396
tue meitä	1660
tue meitä patreonissa	1735
tue työtämme	1735
tule meile tööle	1503
tuotettu tekoälyllä	1751
turinys saugomas autorių teisių	2786
turinys užblokuotas	2764
turiu paskyrą	2774
turpini lasīt	2793
turpinājums pēc reklāmas	2802
turpināt ar apple	2841
turpināt ar facebook	2841
turpināt ar google	2841
turpināt lasīt	2793
tutar seç	4267
tutar seçin	4267
tvarkyti pranešimus	2769
tvarkyti sutikimą	2764
twitter'da paylaş	4168
twitterで見る	2600
twoja wiadomość	3253
twoje imię	3253
twój adres e-mail	3157
twój e-mail	3157
twój głos został oddany	3228
twój głos został policzony	3228
twój głos został zapisany	3228
tykkää	1754
tylko niezbędne	3236
tytuł przelewu: darowizna	3246
tytułem: darowizna na cele statutowe	3246
tài khoản của tôi	4411
tài trợ	4421
tài trợ bởi	4494
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
tému už sledujete	3861
témy	3777
témáim	2228
témák	2150
térkép megnyitása	2153
términos de uso	1366
términos y condiciones	1366
tên của bạn	4482
tên hiển thị	4496
tìm kiếm	4428
tóm tắt ai	4489
tóm tắt bằng ai	4489
tóm tắt bởi ai	4489
tópicos	3311
tópicos relacionados	3311
tôi đã hiểu	4429
tôi đã tắt	4476
tôi đã tắt trình chặn quảng cáo	4475
tôi đồng ý với chính sách bảo mật	4481
tôi đồng ý với điều khoản sử dụng	4481
tõlgitud tehisintellekti abil	1552
több	2152
több betöltése	2217
több mutatása	2217
töltsd ki a kvízt	2152
töltsd ki kvízünket	2191
töltse ki a kvízt	2152
töltse újra az oldalt	2207
tùy chọn cookie	4469
tùy chọn khác	4492
túto tému už sledujete	3861
tühista igal ajal	1496
tüm fotoğraflar	4245
tüm fotoğraflari gör	4245
tüm haberler	4175
tüm haberlere sinirsiz erişim	4268
tüm haberleri gör	4245
tüm içeriğe sinirsiz erişim	4268
tüm oyunlar	4221
tüm videolar	4245
tüm videolari gör	4245
tüm yazilari	4175
tüm yazilari gör	4245
tüm yorumlar	4174
tüm çerezleri kabul et	4263
tüm çerezleri reddet	4263
tümü	4178
tümünü gör	4177
tümünü göster	4178
tümünü kabul et	4171
tümünü reddet	4171
tăng cỡ chữ	4492
tēmas	2795
tęsinys po reklamos	2733
tęsti su apple	2774
tęsti su facebook	2774
tęsti su google	2774
tłumaczenie automatyczne	3263
tłumaczenie maszynowe	3263
tạm dừng video	4465
tạo bởi ai	4499
tạo tài khoản	4411
tải audio	4465
tải bài đăng	4469
tải lại trang	4475
tải nội dung	4469
tải thêm	4428
tải thêm bình luận	4458
tải trên app store	4471
tải trên google play	4471
tải tập này	4465
tải về từ app store	4471
tải về từ google play	4471
tải âm thanh	4465
tải ứng dụng	4471
tải ứng dụng ngay	4471
tất cả tin tức	4485
tất cả trò chơi	4461
tất cả video	4485
tắt tiếng	4466
tặng bài viết	4452
tặng sao	4452
tặng sao cho bài viết	4452
tặng sao cho tác giả	4500
tốc độ phát	4465
từ chối tất cả	4469
từ chối tất cả cookie	4498
từ khóa	4426
tự động phát	4466
""", 'u': """
u košaricu	3733
u ovom članku	3752
udostępnij	3164
udostępnij na facebooku	3164
udostępnij na twitterze	3164
udostępnij na x	3164
udostępnij w mediach społecznościowych	3164
udělit souhlas	482
ugens spørgsmål	663
ugodnost za naročnike	3929
ugodnosti za naročnike	3929
ugrađeni sadržaj	3735
ugrás a galériához	2217
ugrás a recepthez	61
ugrás a receptre	61
ugrás a tartalomhoz	2217
ugrás a tartalomra	2217
uključi	3741
uključi obaveštenja	3727
uključi obavijesti	3727
uključi se u raspravu	3759
uključi zvuk	3737
uključite javascript	3737
uključite notifikacije	3727
uključite obaveštenja	3727
uključite obavijesti	3727
uključite se u raspravu	3759
ukryj reklamę	3270
ukrštenica	3731
ulkoinen sisältö	1725
ulkopuolinen sisältö	1725
uloženo	581
uložené	3863
uložit	478
uložit na později	478
uložit nastavení	548
uložit recept	61
uložit volby	548
uložit článek	478
uložiť	3780
uložiť na neskôr	3780
uložiť nastavenia	3832
uložiť recept	61
uložiť voľby	3832
uložiť článok	3780
ultima oră	3440
ultimele știri	3440
um assinante presenteou você com este artigo	3350
un abonat ți-a oferit acest articol	3467
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
uočili ste grešku	3755
uočili ste pogrešku	3755
uočili ste pogrešku u članku	3755
uporabniško ime	3944
uporabniško ime ali e-pošta	3943
upotettu sisältö	1725
upozorniť na chybu	3854
upozornění	556
uppläst av en ai-röst	4055
uppläst av en dator	3983
uppläst av en syntetisk röst	4055
uppläst av syntetisk röst	4055
uppläst med ai-röst	3983
upravljaj kolačićima	3735
upravljaj piškotke	3931
ur vår butik	4048
url 복사	2629
urlをコピー	2516
urlをコピーしました	2596
urlをコピーする	2545
url복사	2629
urmărește acest subiect	3459
urmărește autorul	3510
urmărește live	3459
urmărește subiectul	3510
urmărești deja acest subiect	3510
următorul	3442
următorul videoclip	3520
uslovi korišćenja	3692
ustaw jako preferowane źródło	3266
ustawienia plików cookie	3169
ustawienia prywatności	3236
ustvarjeno s pomočjo umetne inteligence	3955
utónév	2215
uutishälytykset	1732
uvek prikaži	3735
uvijek prikaži	3735
uvjeti korištenja	3692
uygulamada aç	4230
uygulamayi aç	4230
uygulamayi yükle	4230
uz sākumlapu	2845
uz sākumu	2800
uzdāvini rakstu	2850
uzdāvināt rakstu	2850
uzyskaj dostęp	3154
učitaj još	3752
učitaj objavu	3735
učitaj sadržaj	3735
učitaj video	3735
učitaj više	3752
učitavanje playera	3737
učitavanje videa	3737
ušetrite #%	3846
ušetríte #%	3846
ušetřete #%	563
ušetříte #%	563
ušteda #%	3747
uštedite #%	3747
używasz adblocka	3244
używasz programu do blokowania reklam	3244
už jsem ho vypnul	558
už jste hlasovali	541
už komentarus atsako jų autoriai	2730
už mám predplatné	3845
už mám předplatné	562
už mám účet	562
už máte predplatné? prihláste sa	3773
už máte předplatné	562
už máte účet	3773
už máte účet? prihláste sa	3773
už podporujem	3784
už podporuji	469
už sledujete	579
už ste hlasovali	3826
uždaryti	2732
uždaryti galeriją	2778
uždaryti reklamą	2733
uživatelské jméno	563
uživatelské jméno nebo e-mail	562
uživo	3738
užpildykite apklausą	2731
užsakomasis straipsnis	2733
užsakomasis turinys	87	2733
užsisakyti knygą	2762
užsisakyti prenumeratą	2724
""", 'v': """
v košarico	3929
v tem članku	3949
v tomto článku	568
v živo	3935
vaata kõiki	1550
vaata kõiki tellija soodustusi	1496
vaata lähemalt	1503
vaba töökoht	1503
vad tycker du? rösta här	3998
vai kopsavilkums bija noderīgs	2799
vai raksts bija noderīgs	2799
vai tas bija noderīgi	2847
vai vēlaties saņemt paziņojumus	2837
vain jäsenille	1739
vain välttämättömät	1725
vain välttämättömät evästeet	1725
vairāk no autora	2845
vairāk par tēmu	2795
vairāk rakstu	2845
vaizdo grotuvas įkeliamas	2766
vaizdo įrašas	2731
vaizdo įrašas nebepasiekiamas	2766
vaizdo įrašas nepasiekiamas	2766
vaizdo įrašas nepasiekiamas jūsų šalyje	2766
vaizdo įrašo paleisti negalima	2766
vaizdo įrašą rasite čia	2731
valami elromlott. próbáld újra	2214
valami hiba történt. próbálja újra	2214
valgfrit beløb	680
valgfritt beløp	3117
van egy jó sztorija	2221
van egy jó témája	2221
van már előfizetése	2211
van már fiókja	2137
van már fiókod	2211
van már fiókom	2211
vanjski sadržaj	3735
var artikeln till hjälp	3991
var det här till hjälp	3998
var det til hjælp	696
var detta till hjälp	4077
var dette en hjælp	696
var resuméet nyttigt	612
var sammanfattningen till hjälp	3991
varbūt vēlāk	2838
varför ser jag den här annonsen	4084
varför visas den här annonsen	4084
vari atteikties jebkurā laikā	2793
varje bidrag hjälper	4062
varje bidrag räknas	4062
varje krona hjälper	4062
varje krona räknas	4062
vasta küsitlusele	1503
vastaa kyselyyn tästä	1678
vaš e-mail	3749
vaš e-naslov	3946
vaš e-poštni naslov	3946
vaš glas je bil oddan	3926
vaš glas je uračunat	3730
vaš glas je zabeležen	3730	3926
vaš glas je zabilježen	3730
vaš komentar	3679
vaš mejl	3749
vaša e-mail adresa	3749
vaša e-mailová adresa	3848
vaša poruka	3750
vaša poruka je poslana	3749
vaša poruka je poslata	3749
vaša správa	3849
vaše e-mailová adresa	565
vaše ime	3750	3947
vaše jméno	566
vaše meno	3849
vaše sporočilo	3947
vaše sporočilo je poslano	3946
vaše zpráva	566
veckans fråga	4044
vecākie vispirms	2848
vedno prikaži	3931
vegyél jegyet	2195
veja esta publicação no instagram	3329
veja também	3311
veja todas as opções de assinatura	3348
velg beløp	3117
velikost písma	65
veličina fonta	3763
veličina slova	3763
veličina teksta	65
velocidad de reproducción	1429
velocidade de reprodução	3361
velocitat de reproducció	430
velocità di riproduzione	2437
venujte nám # %	3842
ver # comentários	3339
ver biografía	1392
ver comentários	3307
ver conteúdo	3365
ver conteúdo externo	3329
ver dossiê	3382
ver esta publicación en instagram	1396
ver esta publicação	3402
ver esta publicação no instagram	3329
ver fotogalería	1450
ver galería	1376
ver galería de fotos	1450
ver imágenes	1478
ver la galería	1450
ver mais notícias	3382
ver más	1376
ver más artículos	1453
ver más artículos del autor	1392
ver más noticias	1419
ver más vídeos	1450
ver oferta de suscripción	1475
ver opciones de suscripción	1475
ver preço	3359
ver suscripción	1475
ver también	1373
ver também	3311
ver todas as notícias	3382
ver todas las opciones de suscripción	1415
ver todos los artículos	1450
ver todos los vídeos	1450
ver todos os vídeos	3382
ver traducción	1377
ver tradução	3315
ver transcripción	1429
ver transcrição	3361
ver vídeo	1376
vergrößern	759	889
verificați adresa de email	3500
verifică-ți emailul	3500
verifică-ți inboxul	3500
verlagssonderveröffentlichung	817
versandkosten können anfallen	868
vertrag kündigen	748
verträge hier kündigen	748
verwandte beiträge	755
ves a la pàgina de donacions	442
ves algún error? comunícalo	1405
veure aquesta publicació a instagram	402
vezetéknév	2215
vezi această postare pe instagram	3450
vezi conținutul	3486
vezi mai multe știri	3468
vezi prețul	3480
vezi răspunsurile	3474
vezi toate știrile	3504
vezi și	3440
već imam nalog	3746
već imam račun	3746
već imate nalog	3669
već imate pretplatu	3669
već imate račun	3669
već podržavam	3684
već pratite	3761
već pratite ovu temu	3761
već sam pretplatnik	3746
već ste glasali	3730
već ste glasovali	3730
već ste pretplatnik	3669
več iz rubrike	3877
več novic iz regije	3877
več o tem	3877
več o temi	3877
več člankov	3949
več člankov avtorja	3949
veľkosť písma	65
veľkosť textu	3862
vi kan inte visa det här innehållet	4052
viac k téme	3777
viac si o tom prečítate tu	3777
viac článkov	3851
videa ni mogoče predvajati	3934
video atskaņotājs tiek ielādēts	2834
video ei ole enää saatavilla	1728
video ei ole käytettävissä	1728
video ikke tilgængelig	673
video již není k dispozici	551
video không khả dụng	4465
video không tồn tại	4465
video mevcut değil	4225
video nav pieejams jūsu valstī	2834
video nelze přehrát	551
video není dostupné	551
video není dostupné ve vaší zemi	551
video není k dispozici	551
video nevar atskaņot	2834
video ni na voljo v vaši državi	3934
video nicht verfügbar	874
video nie je dostupné	3835
video nie je dostupné vo vašej krajine	3835
video nie je k dispozícii	3835
video nije dostupan u vašoj državi	3737
video nije dostupan u vašoj zemlji	3737
video nije moguće reproducirati	3737
video này không còn tồn tại	4465
video này không khả dụng	4465
video oynatici yükleniyor	4225
video sa nedá prehrať	3835
video sa nepodarilo načítať	3835
video se ne može reprodukovati	3737
video se nepodařilo načíst	551
video tiếp theo	4499
video trước	4499
video už není k dispozici	551
video už nie je dostupné	3835
video už nie je k dispozícii	3835
video više nije dostupan	3737
video yüklenemedi	4264
video yüklenirken hata oluştu	4264
video yükleniyor	4225
videoafspilleren indlæses	673
videoclipul următor	3520
videoen er ikke længere tilgængelig	673
videoen er ikke tilgængelig	673
videoen er ikke tilgængelig i dit land	673
videomängija laadimine	1539
videon voi katsoa jutun yläosasta	1678
videon är inte längre tillgänglig	4055
videon är inte tillgänglig	4055
videoyu izlemek için tiklayin	4177
videoyu yükle	4228
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
vienkartinė auka	2772
vienkartinė parama	2773
vienmēr atļaut	2832
vienmēr rādīt	2832
vienreizējs ziedojums	2840
viestisi on lähetetty	1741
vil du få varsler	3113
vilkår	609	3043
vill du få notiser	4058
vill du få pushnotiser	4058
vipps et beløp	3026
virheellinen sähköpostiosoite	1741
vis færre	620	3053
vis i fuld skærm	689
vis oversættelse	621
visa bilden i helskärm	3998
visa färre	3998
visa i helskärm	4070
visa inlägg från facebook	3998
visa inlägg från instagram	3998
visa innehåll	3988
visa innehållet	4052
visa lösenord	4064
visa och godkänn	4052
visa översättning	3999
visas tiesības paturētas	2853
visi komentāri	2848
vissza a címlapra	2217
vissza a főoldalra	2217
vissza a tetejére	2152
vissza az oldal tetejére	2217
visszajelzés	2149
visszajelzés küldése	2224
viteză de redare	3482
vizitează magazinul	3480
više o temi	3676
više od autora	3752
više vijesti iz regije	3676
više članaka	3752
više članaka autora	3752
viết bình luận	4425
viết bình luận của bạn	4458
viết trả lời	4458
vlastná suma	3842
vlastní částka	559
vložený obsah	548
vložit do košíku	545
vložit komentář	577
vložiť do košíka	3830
vložiť komentár	3859
vnesite e-poštni naslov	3946
vnesite veljaven e-poštni naslov	3946
voce generată de ai	3482
você concorda? vote	3339
você está seguindo este tema	3413
você já está inscrito	3409
você já segue este tema	3390
você já votou	3353
você pode gostar	3311
você pode se interessar	3311
você segue este autor	3413
você também pode gostar	3311
voir le détail	1816
voir les détails	1816
voir les réponses	1863
voir les résultats	91	1816
voir les résultats du sondage	1843
voir toute l'actualité	1890
voir toutes les vidéos	1890
voix générée par ia	1911
voltar ao início	3382
voltar atrás	3315
voltar à página inicial	3382
volver al índice	1478
volver atrás	1377
von einer künstlichen stimme vorgelesen	874
von ki übersetzt	895
vorgelesen von einer künstlichen stimme	874
vos réactions	1808
votează	91
votează în sondaj	3474
votează în sondajul nostru	3453
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
votul dumneavoastră a fost înregistrat	3474
votul tău a fost înregistrat	3474
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
vprašanje dneva	3926
vreau să donez	3495
vreau să primesc newsletterul	3460
vreau să susțin	3495
vsak evro šteje	3941
vsak petek. brezplačno. brez spama	3946
vsak prispevek šteje	3941
vsaka donacija šteje	3941
vsebina je avtorsko zaščitena	3953
vsebina sporočila	3876
vsebine naših partnerjev	3961
vsebine ni mogoče prikazati	3931
vsi članki	3949
vsi članki avtorice	3949
vsi članki avtorja	3949
vstúpiť do diskusie	3780
vstúpiť do galérie	3851
vui lòng kiểm tra email	4481
vui lòng nhập bình luận	4496
vui lòng nhập email	4481
vui lòng nhập email hợp lệ	4481
vui lòng nhập họ tên	4481
vyberte si predplatné	3845
vyberte si předplatné	562
vyberte částku	559
vybrat předplatné	562
vybrať	3846
vybrať predplatné	3845
vygenerované ai	3857
vygenerované pomocou ai	3857
vygenerováno ai	575
vygenerováno pomocí ai	575
vyplňte toto pole	565
vypnite blokovanie reklám	3840
vypnite prosím adblock	3840
vypnite, prosím, adblock	3840
vypnúť zvuk	3835
vypněte prosím adblock	557
vypněte si adblock	557
vypočuť si článok	3835
vypočuť článok	3835
vyskytla sa chyba. skúste to znova	3848
vyskúšajte si kvíz	3826
vytisknout článek	478
vytlačiť	3780
vytlačiť recept	61
vytlačiť článok	3780
vytvorené ai	3857
vytvorené pomocou ai	3857
vytvorené umelou inteligenciou	3857
vytvořeno ai	575
vytvořeno pomocí ai	575
vytvořeno umělou inteligencí	575
vytvořila ai	575
vytvořit účet	471
vyzkoušejte si kvíz	541
vyzkoušet	471
vyčerpali ste limit článkov	3845
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
váš hlas bol započítaný	3826
váš hlas bol zaznamenaný	3826
váš hlas byl započítán	541
váš hlas byl zaznamenán	541
väiksem tekst	1555
väline sisu	1514
välj	4065
välj abonnemang	4064
välj belopp	4062
välj din prenumeration	4064
välj ditt abonnemang	4064
välj erbjudande	4064
välj prenumeration	4064
välj som föredragen källa	4081
vänligen stäng av annonsblockeraren	4060
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
vídeo anterior	1470	3403
vídeo destacado	1470
vídeo indisponível	3361
vídeo no disponible	430	1429
vídeo não disponível	3361
vídeo seguinte	3403
vídeo siguiente	1470
vídeos	1373	3311
võib-olla hiljem	1543
võid igal ajal loobuda	1548
võta nõusolek tagasi	1537
võta toimetusega ühendust	1551
výber redakcie	3777
výběr redakce	486
výhoda pre predplatiteľov	3830
výhoda pro předplatitele	545
výhody pre predplatiteľov	3830
výhody pro předplatitele	545
výsledky	92
výsledky ankety	552
výsledky hlasovania	3836
výsledky hlasování	552
vēl nav konta	2841
vēl neesi abonents	2841
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
všetky komentáre	3859
všetky články	3851
všetky články autora	3851
všetky články autorky	3851
všeč mi je	3957
vždy povolit	549
vždy povoliť	3833
vždy zobrazovat	548
vždy zobrazovať	3832
về trang chủ	4485
về tác giả	4486
về đầu trang	4428
""", 'w': """
w każdy piątek. za darmo. bez spamu	3252
warto przeczytać	3176
was können wir besser machen	796
wczytaj treść	3236
wczytaj więcej	3255
webshopunkból	2195
weiterblättern	889
weitere beiträge	755
werbung schließen	901
werbung überspringen	745
weź udział w dyskusji	3225
whatsapp'ta paylaş	4168
whatsapp'tan paylaş	4253
whatsappで読む	2545
wiadomość	3253
wiadomość została wysłana	3252
wideo jest niedostępne	3239
wideo niedostępne	3239
widzisz błąd	3259
wie gefällt ihnen dieser artikel	796
wie wir unsere quellen schützen	892
wielkość czcionki	65
wielkość tekstu	3268
więcej	3176
więcej artykułów	3176
więcej informacji	3176
więcej na ten temat	3176
więcej o	3176
więcej od tego autora	3255
więcej tekstów autora	3255
więcej z	3176
wpisz kwotę	3246
wpisz swój e-mail	3157
wprowadź adres e-mail	3157
wpłata jednorazowa	3247
wpłata miesięczna	3247
wpłać	3151
wpłać jednorazowo	3246
wpłać teraz	3151
wróć do góry	3255
wróć na górę	3255
wróć na stronę główną	3255
wspieraj co miesiąc	3246
współpraca płatna	3270
współpraca reklamowa	3168
wszystkie # zdjęcia	3254
wszystkie # zdjęć	3254
wszystkie artykuły	3255
wszystkie artykuły autorki	3255
wszystkie zdjęcia	3254
wszystkie zdjęć	3254
wybierz kwotę	3246
wybierz ofertę	3249
wybierz prenumeratę	3249
wybierz subskrypcję	3249
wycofaj zgodę	3236
wykorzystałeś limit artykułów	3249
wykryliśmy adblocka	3244
wypełnij to pole	3252
wypisz się w dowolnym momencie	3252
wypróbuj	3154
wyraź zgodę	3169
wystąpił błąd	3253
wystąpił błąd. spróbuj ponownie	3252
wystąpił błąd. spróbuj ponownie później	3252
wyłącz adblocka	3244
wyłącz blokowanie reklam	3244
wyłącz dźwięk	3239
wyłącz reklamy	3270
wyłączyłem adblocka	3244
wyślij	91	3253
wyślij e-mailem	3164
wyślij komentarz	3264
wyślij mailem	3268
wyślij opinię	3262
wyślij wiadomość	3252
wyślij zdjęcia	3259
wyślij zgłoszenie anonimowo	3259
wyślij znajomemu	3164
wyświetl treść	3236
wählen	884
własna kwota	3246
włącz	3243
włącz dźwięk	3239
włącz javascript	3239
""", 'x': """
x'te paylaş	4168
xem bình luận	4425
xem bản ghi	4465
xem bản gốc	4429
xem bản đồ	4429
xem bộ ảnh	4485
xem chi tiết	4429
xem chuyên đề	4485
xem các câu trả lời	4458
xem các gói	4501
xem công thức	61
xem giá	4464
xem giá tốt nhất	4504
xem gói đăng ký	4501
xem kết quả	91	4429
xem lại	4466
xem nhiều	4426
xem nhiều nhất	4426
xem nhiều trong tuần	4453
xem nội dung	4469
xem sản phẩm	4504
xem thêm	4426	4428
xem thêm bài của tác giả	4485
xem thêm bình luận	4425
xem thêm tin	4485
xem thêm video	4485
xem thêm ảnh	4485
xem tiếp	4428
xem toàn bộ	4428
xem trên ứng dụng	4471
xem trả lời	4458
xem tất cả	4428
xem tất cả bình luận	4458
xem tất cả ảnh	4485
xem ưu đãi	4464
xem ảnh cỡ lớn	4485
xem ảnh lớn	4485
xでシェア	2516
xでシェアする	2545
xでポスト	2516
xで共有	2596
xで表示	2600
xで見る	2600
x로 공유	2704
x에서 보기	2708
""", 'y': """
ya estás suscrito	1415
ya tenés suscripción	1415
yahoo! japan idでログイン	2582
yahoo!ショッピングで見る	2566
yahoo!ショッピングで購入	2566
yanit gönder	4218
yanitlari gör	4218
yanitlari göster	4218
yapay zeka ile seslendirilmiştir	4225
yapay zeka ile özet	4177
yapay zeka ile özetle	4250
yapay zeka ile üretildi	4264
yapay zeka özeti	4177
yapay zekâ ile seslendirildi	4225
yapay zekâ ile üretildi	4264
yapay zekâ tarafindan seslendirildi	4225
yapay zekâ özeti	4250
yazara e-posta gönder	4247
yazara mesaj gönder	4247
yazarin diğer haberleri	4175
yazarin diğer yazilari	4175
yazarin tüm yazilari	4175
yaziyi büyüt	4253
yaziyi küçült	4253
yeni oyunumuzu keşfet	4259
ymmärrän	1679
yorum gönder	4174
yorum yapmak için giriş yap	4218
yorumlar sadece abonelere açiktir	4258
yorumlari gör	4174
yorumu gönder	4218
yorumu şikayet et	4258
yorumu şikâyet et	4258
yorumunu gönder	4218
youtube-tartalom megjelenítése	2152
youtubeで見る	2600
youtubeで視聴	2600
youtube에서 보기	2708
yritä myöhemmin uudelleen	1741
yritä uudelleen	1741
yukari çik	4245
yz özeti	4177
yêu cầu của bạn đã được gửi	4502
""", 'z': """
z našeho e-shopu	545
z našeho obchodu	545
z nášho e-shopu	3830
z nášho obchodu	3830
z titulní strany	486
za naročnike	3943
zaakceptuj i pokaż	3236
zaboravili ste šifru	3746
zabranjeno prenošenje	3756
zabudnuté heslo	3773
zadajte platný e-mail	3848
zadejte platný e-mail	565
zadejte svůj e-mail	475
zadejte částku	559
zagłosuj	91
zahlungsart wählen	717
zainstaluj aplikację	3241
zakázat	556
zakázať	3839
zakúpiť licenciu	3855
zaloguj się	3154
zaloguj się przez apple	3249
zaloguj się przez facebooka	3249
zaloguj się przez google	3249
zaloguj się z google	3249
zamknij galerię	3255
zamknij reklamę	3270
zamów książkę	3232
zapamatovat přihlášení	562
zapamatovat si mě	562
zapamiętaj mnie	3250
zapamätať si ma	3845
zapisz na później	3164
zapisz się	3157
zapisz się na newsletter	3157
zapisz wybór	3236
zapnout upozornění	555
zapnúť	3839
zapnúť notifikácie	3838
zapnúť titulky	3835
zapnúť upozornenia	3838
zapnúť zvuk	3835
zapomenuté heslo	471
zapomniałem hasła	3249
zapomniałeś hasła	3249
zapomněl jsem heslo	562
zapomněli jste heslo	562
započni kviz	3730
zarejestruj się	3154
zarezervovat místo	545
zarządzaj plikami cookies	3236
zarządzaj powiadomieniami	3242
zarządzaj zgodami	3169
zarządzaj zgodą	3236
zaten üye misiniz	4161
zauważyłeś błąd	3259
zavrieť galériu	3851
zavrieť reklamu	3864
zavřít	469
zavřít galerii	568
zavřít reklamu	582
začať kvíz	3826
začni kviz	3926
začít kvíz	541
załaduj film	3236
załaduj post	3236
załaduj treść	3236
załaduj wideo	3236
załaduj więcej	3179
załóż konto	3154
zaštita osobnih podataka	3692
zaštita privatnosti	3692
zašto vidim ovaj oglas	3765
zašto vidim ovu reklamu	3765
zbývající čas	552
zbývající čas #	551
zbývající čas -#	551
zdieľajte tento text	3780
zdieľajte článok	3780
zdieľať	3780
zdieľať na facebooku	3780
zdieľať na whatsappe	3862
zdieľať článok	3780
zdjęcie # z #	3254
zdjęcie #/#	3254
zeskanuj kod i pobierz aplikację	3241
zeskanuj kod qr, aby pobrać aplikację	3241
zezwól	3243
zezwól na powiadomienia	3242
zezwól na reklamy	3245
zezwól raz	3236
zgadzam się	3169
zgadzam się na powiadomienia	3242
zgadzam się na wyświetlanie treści	3169
zgłoś	3172	3265
zgłoś błąd	3172
zgłoś komentarz	3264
zgłoś nadużycie	3264
zgłoś reklamę	3270
ziedot katru mēnesi	2840
ziņa ir nosūtīta	2843
ziņa tiek papildināta	2800
ziņo par kļūdu	2799
ziņot par komentāru	2848
ziņot par kļūdu	2799
zkontrolujte svoji e-mailovou schránku	565
zkontrolujte svou schránku	565
zkopírovat odkaz	478
zkopírovat odkaz na článek	478
zkopírováno	581
zkopírováno do schránky	580
zkuste to prosím později	565
zmeniť súhlas	3832
zmeniť veľkosť písma	3862
zmenšit písmo	580
zmenšiť písmo	3862
zmień rozmiar tekstu	3268
zmień zgodę	3236
změnit souhlas	548
změnit velikost písma	580
znajdź nas na facebooku	3165
znalazłeś błąd	3259
znalazłeś błąd w tekście	3259
značky	3777
znova naloži stran	3940
znova načítať stránku	3841
znovu načíst stránku	558
zobacz # zdjęcia	3254
zobacz # zdjęć	3254
zobacz cenę	3232
zobacz galerię	3179
zobacz mapę	3180
zobacz ofertę	3232
zobacz również	3176
zobacz szczegóły	3180
zobacz także	3176
zobacz także inne	3176
zobacz też	3176
zobacz więcej	3176
zobacz wszystkie # zdjęcia	3254
zobacz wszystkie # zdjęć	3254
zobacz wszystkie artykuły	3255
zobacz wszystkie zdjęcia	3254
zobacz wszystkie zdjęć	3254
zobacz zdjęcia	3254
zobacz zdjęć	3254
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
zobraziť # fotiek	3850
zobraziť # fotky	3850
zobraziť # fotografie	3850
zobraziť # fotografií	3850
zobraziť # odpovede	3859
zobraziť a prijať	3832
zobraziť cenu	3830
zobraziť diskusiu	3780
zobraziť fotiek	3850
zobraziť fotky	3850
zobraziť fotografie	3850
zobraziť fotografií	3850
zobraziť galériu	3851
zobraziť heslo	3845
zobraziť komentáre	3859
zobraziť menej	3778
zobraziť obsah	3791
zobraziť odpovede	3859
zobraziť ponuku	3830
zobraziť ponuky	3845
zobraziť popis	3851
zobraziť predplatné	3845
zobraziť prepis	3835
zobraziť titulky	3835
zobraziť viac	3778
zobraziť výsledky	91	3826
zobraziť všetko	3778
zobraziť všetky # fotiek	3850
zobraziť všetky # fotky	3850
zobraziť všetky # fotografie	3850
zobraziť všetky # fotografií	3850
zobraziť všetky fotiek	3850
zobraziť všetky fotky	3850
zobraziť všetky fotografie	3850
zobraziť všetky fotografií	3850
zobraziť všetky články	3851
zobraziť všetkých # fotiek	3850
zobraziť všetkých # fotky	3850
zobraziť všetkých # fotografie	3850
zobraziť všetkých # fotografií	3850
zobraziť všetkých fotiek	3850
zobraziť všetkých fotky	3850
zobraziť všetkých fotografie	3850
zobraziť všetkých fotografií	3850
zoradiť podľa	3859
zostań patronem	3151
zostań patronką	3246
zostať prihlásený	3845
zostávajúci čas	3836
zostávajúci čas #	3835
zostávajúci čas -#	3835
zpráva	566
zpráva byla odeslána	565
zpráva pro příjemce: dar	559
zpět na hlavní stránku	568
zpět na začátek	568
zpět nahoru	488
zrušit můžete kdykoli	562
zrušit můžete kdykoliv	562
zrušiť môžete kedykoľvek	3845
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
zvoliť	3846
zvolte předplatné	562
zvolte částku	559
zvoľte predplatné	3845
zvoľte sumu	3842
zväčšiť	3836
zväčšiť foto	3851
zväčšiť fotografiu	3851
zväčšiť písmo	3862
zväčšiť text	3862
zvětšit	488
zvětšit foto	568
zvětšit fotografii	568
zvětšit písmo	580
zvětšit text	580
zwiń	3179
zásady cookies	548
zásady ochrany osobných údajov	3832
získat licenci	573
získat předplatné	562
získať licenciu	3855
získať predplatné	3845
zůstat přihlášen	562
""", '£': """
£# at amazon	1285
""", '©': """
©ntb	3081
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
áno, chcem	3839
áno, prosím	3839
átirat	2202
átirat elolvasása	2201
átirat megjelenítése	2201
áudio gerado por ia	3331
áudio gerado por voz sintética	3331
""", 'ä': """
ähnliche artikel	755
ähnliche beiträge	755
ähnliche themen	755
äldst	4080
äldsta	4080
äldsta först	4079
älteste	898
älteste zuerst	897
älä missaa mitään	1664
älä salli	1732
älä seuraa	1755
ämne	4068
ämnen	3995
ämnen i artikeln	3995
ämnen i den här artikeln	4070
ändra dina cookieinställningar	4052
ändra samtycke	4052
ändra textstorlek	4083
är du inte prenumerant	4064
är du redan prenumerant	3973
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
åpne	3054
åpne appen	3112
åpne bildegalleri	3126
åpne faktaboks	3054
åpne galleri	3126
åpne i app	3112
åpne kart	3054
årlig	3121
årlig betaling	3121
årligt	684
årsvis	4065
årsvis betalning	4065
återkalla samtycke	4052
återstående tid	4056
återstående tid #	4055
återstående tid -#	4055
""", 'æ': """
ældste	699
ældste først	698
ændr dit samtykke	670
ændr samtykke	670
ændr tekststørrelse	701
""", 'ç': """
çengel bulmaca	4223
çerez ayarlari	4171
çerez ayarlarini yönet	4228
çerez politikasi	4171
çerez tercihleri	4228
çerez tercihlerini yönet	4228
çerezler	4171
çerezleri yönet	4263
çeviriyi göster	4178
çikiş yap	4161
çok okunanlar	4175
""", 'è': """
è gratis e ci vuole solo un minuto	2416
è stato utile	2429
""", 'é': """
é grátis e leva menos de um minuto	3343
é proibida a reprodução	3414
é proibida a reprodução do conteúdo	3414
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
îmi place	3475
în fiecare lună	3496
în parteneriat cu	3514
înainte # secunde	3482
înapoi # secunde	3482
înapoi la prima pagină	3504
înapoi la început	3525
înapoi sus	3442
încarcă conținutul	3486
încarcă mai multe	3442
încarcă mai multe comentarii	3474
încarcă postarea	3486
încarcă videoclipul	3486
închide	3426
închide fereastra	3525
închide galeria	3525
închide meniul	3525
înregistrare	3428
înregistrează-te	3428
îți mulțumim pentru vot	3453
""", 'ô': """
ô chữ	4463
""", 'ö': """
öffnen	758
ön hirdetésblokkolót használ	2206
ön mit gondol? szavazzon	2152
önceki	4177
önceki fotoğraf	4271
önceki görsel	4271
önceki haber	4175
önceki video	4264
önceki yazi	4271
öne çikan haberler	4175
öne çikanlar	4175
önerilen haberler	4175
önerilenler	4175
öppna	3999
öppna appen	4057
öppna bildgalleri	4070
öppna galleri	4070
öppna karta	3999
összes	2152
összes cikk	2217
összes elfogadása	2199
összes elutasítása	2199
összes megtekintése	2217
översatt med ai	4077
özet faydali oldu mu	4174
""", 'ú': """
új hozzászólás	2149
última hora	1373
últimas	3311
últimas entradas	1373
últimas noticias	1373
últimas notícias	3311
últimes notícies	393
últimos artículos	1373
únete	1334
únete a la conversación	1369
única	1442	3374
účtované ročne	3845
účtováno ročně	562
""", 'ü': """
über google anmelden	883
über whatsapp senden	900
über whatsapp teilen	900
übersetzung anzeigen	759
überweisung	718
ücretsiz dene	4161
ücretsiz haber limitinize ulaştiniz	4239
ücretsiz kargo	4255
ücretsiz oku	4268
ücretsiz oyna	4221
ücretsiz üye ol	4161
ücretsiz üye olun	4161
ücretsiz, spam yok	4241
ühekordne annetus	1545
ürüne git	4275
ürünü gör	4275
ürünü incele	4224
üye girişi	4161
üye ol	4160	4161
üye olun	4161
üzenet	2215
üzenet küldése	2214
üzenetét elküldtük	2214
""", 'ý': """
ý kiến	4425
ý kiến bạn đọc	4425
ý kiến của bạn	4425
""", 'ā': """
ārējais saturs	2810
""", 'č': """
častite nas kafom	3744
častite nas kavom	3744
častite nas s kavo	3941
čita sintetički glas	3737
čitaj bez oglasa	3765
čitaj u aplikaciji	3739
čitajte bez oglasa	3765
čitajte bez ograničenja	3746
čitajte u aplikaciji	3739
čitajte uz pretplatu	3746
članak je zaključan	3669
članak je zaštićen autorskim pravom	3756
članak se nastavlja ispod oglasa	3675
članak čita sintetički glas	3737
članek bere sintetični glas	3934
članek je avtorsko zaščiten	3953
članek je zaklenjen	3873
članek se nadaljuje pod oglasom	3876
članek se nadaljuje spodaj	3876
článek byl vytvořen automaticky	575
článek je chráněn autorským právem	573
článek namluvila umělá inteligence	551
článek pokračuje pod reklamou	481
článek čte syntetický hlas	551
články autora	568
článok bol vytvorený automaticky	3857
článok je chránený autorským právom	3855
článok číta syntetický hlas	3835
článok číta umelá inteligencia	3835
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
číta umelý hlas	3835
čítajte aj	3777
čítajte bez obmedzení	3845
čítajte najprv v aplikácii	3837
čítajte v aplikácii	3837
čítať bez reklám	3864
čítať celý článok	3851
čítať s predplatným	3845
čítať ďalej	3851
""", 'ď': """
ďakujeme za hlas	3826
ďakujeme za hlasovanie	3826
ďakujeme za odber	3848
ďakujeme za správu	3848
ďakujeme za vašu správu	3848
ďakujeme za váš hlas	91	3826
ďalšia fotografia	3851
ďalšia snímka	3851
ďalšia strana	3851
ďalšie foto	3851
ďalšie správy	3777
ďalšie video	3835
ďalšie články	19	3777
ďalšie články autora	3851
ďalší článok	3851
""", 'đ': """
đang theo dõi	4490
đang tải	4465
đang tải trình phát	4465
đang tải video	4465
điều khoản sử dụng	4424
điều khoản sử dụng | chính sách bảo mật	4424
đáng chú ý	4426
đã có tài khoản	4411
đã hiểu	4429
đã sao chép	4416
đã sao chép liên kết	4452
đã xảy ra lỗi	4481
đã đóng bình luận	4458
đóng	4409
đóng cửa sổ	4503
đóng góp	4410
đóng góp hàng tháng	4477
đóng góp một lần	4477
đóng menu	4503
đăng ký	4411
đăng ký của bạn đã được xác nhận	4502
đăng ký ngay	4411
đăng ký nhận thông báo	4472
đăng ký thành công	4481
đăng ký để đọc tiếp	4501
đăng nhập	4411
đăng nhập / đăng ký	4411
đăng nhập bằng apple	4479
đăng nhập bằng facebook	4479
đăng nhập bằng google	4479
đăng nhập với facebook	4479
đăng nhập với google	4479
đăng nhập để bình luận	4458
đăng nhập để đọc tiếp	4501
đăng xuất	4411
đường dây nóng	4486
được quan tâm	4453
được tài trợ	4421
được tạo bởi ai	4499
đặt báo	4411
đặt hàng ngay	4504
đặt mua ngay	4464
đặt vé ngay	4464
đến công thức	61
đến trang quyên góp	4477
đến trang ủng hộ	4477
đề xuất	4426
để sau	4409
địa chỉ email của bạn	4502
đọc bài gốc	4503
đọc bài tiếp theo	4503
đọc miễn phí	4501
đọc nhiều	4426
đọc nhiều nhất	4426
đọc sau	4452
đọc thêm	4426	4428
đọc tiếp	4428
đọc tiếp về chủ đề này	4453
đọc toàn bộ bài viết	4485
đọc trên ứng dụng	4471
đồng ý và tiếp tục	4469
đừng bỏ lỡ	4426
""", 'į': """
į el. parduotuvę	2762
į pradinį puslapį	2778
į viršų	2731
įdėti į krepšelį	2762
įgarsinta dirbtinio intelekto	2766
įjungti garsą	2766
įjungti pranešimus	2769
įkelti daugiau	2778
įkelti turinį	2764
įkelti įrašą	2764
įveskite el. pašto adresą	2776
įveskite galiojantį el. pašto adresą	2776
įveskite savo el. pašto adresą	2749
įveskite sumą	2772
įvyko klaida. bandykite dar kartą	2776
įvyko klaida. bandykite vėliau	2776
""", 'ľ': """
ľubovoľná suma	3842
""", 'ł': """
ładowanie odtwarzacza	3239
ładowanie wideo	3239
""", 'ř': """
řadit podle	577
řazení	578
""", 'ś': """
śledź nas	3165
""", 'ş': """
şifremi unuttum	4161
şifrenizi mi unuttunuz	4239
şikayet et	4219
şikâyet et	4219
şimdi değil	4159
şimdi satin al	4275
şurada paylaş	4168
""", 'š': """
šajā rakstā	2845
še nimate računa	3943
še niste naročnik	3943
šiame straipsnyje	2778
šifra	3747
šio turinio parodyti negalime	2764
šio turinio rodyti negalima	2764
šis laukas privalomas	2776
šis lauks ir obligāts	2843
šis raksts ir slēgts	2841
šis saturs nav pieejams	2832
šis straipsnis užrakintas	2774
šis turinys nepasiekiamas	2764
šis vaizdo įrašas nebepasiekiamas	2766
šis vaizdo įrašas nepasiekiamas	2766
šis video nav pieejams	2834
šis video vairs nav pieejams	2834
šo saturu nevar parādīt	2832
šrifto dydis	2783
štampaj	3679
štítky	486
""", 'ž': """
žaisti dabar	2760
že imam račun	3943
že imate račun	3873
že naročnik	3873
že podpiram	3884
že sledite	3958
želite li da primate obaveštenja	3740
želite li primati obavijesti	3740
želite prejemati obvestila	3937
želite prejemati potisna obvestila	3937
želiš primati obavijesti	3740
žiadny spam	3848
žinutė išsiųsta	2776
živě	552
žiūrėkite nuotraukas	2731
žiūrėkite vaizdo įrašą	2731
žiūrėti galeriją	2731
žiūrėti kainą	2762
žiūrėti komentarus	2781
žiūrėti pasiūlymą	2762
žiūrėti planus	2774
žiūrėti rezultatus	91	2760
žiūrėti visus	2778
žymos	2767
žádný spam	565
""", 'ư': """
ưu đãi cho bạn đọc	4464
ưu đãi cho độc giả	4464
ưu đãi tốt nhất	4480
""", 'ș': """
știrea anterioară	3504
știrea următoare	3504
știri pe aceeași temă	3468
știri recomandate	3440
știri similare	3440
știrile zilei	3440
""", 'ț': """
ți-a fost util	3474
ți-a fost util acest articol	3453
ți-a fost util acest rezumat	3453
ți-ai uitat parola	3465
ți-ar putea plăcea și	3468
ține-mă minte	3499
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
або	4381
абонамент	222
абонирай се	223
абонирай се за бюлетина	300
абонирайте се	222
автовоспроизведение	3630
автовідтворення	4370
автоматический перевод	3654
автоматическое воспроизведение	3630
автоматичне відтворення	4370
автоматичний переклад	4394
автоматично възпроизвеждане	288
автоматично преведено	309
автоматично пускане	288
авторизация	3541
авторизоваться	3541
адрес электронной почты	3544
актуално	230
актуальне	4303
анкета	92	281
анкета на деня	280
анонимна кутия	306
анонимная почта	3650
анонимный ящик	3650
анонімна пошта	4390
анонімна скринька	4390
архив	3560
аудиоверсия	3630
аудіоверсія	4370
""", 'б': """
бажаєте отримувати сповіщення	4373
банковская карта	3540
банковский перевод	3540
без спам	300
без спама	3643
без спаму	4383
безкоштовна доставка	4365
безкоштовно. без спаму	4383
безопасный платеж	3539
безплатна доставка	284
бесплатная доставка	3625
бесплатно. без спама	3643
беше ли полезно	309
благодарим ви за абонамента	300
благодарим ви, че гласувахте	280
благодарим за вашия глас	280
благодарим за гласа	280
благодарим за съобщението	300
блокирай	292
блокировать	3634
блокувати	4374
больше	3560
больше материалов по теме	3560
больше новостей	3560
больше статей	3646
будь-яка сума	4378
будьте в курсе	3544
была ли статья полезной	3557
більше від автора	4386
більше за темою	4303
більше матеріалів за темою	4303
більше на цю тему	4303
більше новин	4303
більше новин на тему	4303
більше по темі	4303
більше статей	4386
""", 'в': """
в закладки	3659
в избранное	3549
в корзину	3624
в наш магазин	3624
в тази статия	303
в тренде	3560
в этой статье	3646
важен каждый рубль	3637
важен любой вклад	3637
важко відповісти	4361
важлива кожна гривня	4377
важливий кожен внесок	4377
важливо	4303
вам будет интересно	3560
вам може бути цікаво	4303
вам може сподобатися	4303
вам может быть интересно	3560
вам может понравиться	3560
вам також може сподобатися	4303
варианты подписки	3640
вартість доставки	4365
варіанти передплати	4380
вас може зацікавити	4303
вас может заинтересовать	3560
ваш e-mail	3544
ваш email	3544
ваш голос враховано	4360
ваш голос зараховано	4360
ваш голос принят	91	3620
ваш голос учтен	3620
ваш голос учтён	91	3620
ваша електронна пошта	4383
ваша почта	3644
ваша пошта	4384
ваша электронная почта	3643
ваше имя	3644
ваше повідомлення	4384
ваше повідомлення надіслано	4383
ваше сообщение	3644
ваше сообщение отправлено	3643
ваше ім'я	4384
вашето име	301
вашето съобщение	301
вашето съобщение е изпратено	300
вашият глас беше отчетен	280
вашият глас е отчетен	280
вашият имейл	300
вашият имейл адрес	300
вбудований контент	4367
введите e-mail	3544
введите email	3544
введите ваш email	3544
введите ваш адрес электронной почты	3544
введите корректный e-mail	3643
введите сумму	3637
введіть коректний e-mail	4383
введіть суму	4377
вградено съдържание	285
вернуться на главную	3646
версия для печати	3549
версия за печат	313
версія для друку	4399
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
вже вимкнено	4376
вже зареєстровані	4288
вже маєте акаунт	4380
вже маєте передплату	4380
вже є акаунт	4288
ви вже голосували	4360
ви вже проголосували	4360
ви вже підписані	4397
ви вже підписані на цю тему	4397
ви вичерпали ліміт статей	4380
ви можете відписатися будь-коли	4383
ви підписані	4383
ви підписані на автора	4397
ви підписані на тему	4397
ви успішно підписалися	4383
виберіть суму	4377
вибрати	4381
вибір редакції	4303
видео	3560
видео # из #	3645
видео # от #	302
видео больше недоступно	3630
видео загружается	3630
видео не может быть воспроизведено	3630
видео недоступно	3630
видео недоступно в вашей стране	3630
видео недоступно в вашем регионе	3630
видеоплеер загружается	3630
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
вийти	4288
використання матеріалів лише з дозволу редакції	4391
вимкнути звук	4370
вимкнути рекламу	4401
вимкніть adblock	4375
винаги показвай	285
винаги разрешавай	285
виникла помилка. спробуйте ще раз	4383
виправлення й уточнення	4390
вкажіть суму	4377
включете javascript	288
включете известията	291
включете се в дискусията	310
включи	292
включи звука	288
включи известията	291
включи се в дискусията	310
включите уведомления	3618
включить	3634
включить звук	3630
включить уведомления	3618
вконтакте	3550
влез	223
влез с facebook	297
влез с google	297
влез, за да коментираш	310
влезте	223
вміст недоступний	4367
внешний контент	3627
во весь экран	3563
водещи новини	230
войти	3541
войти в аккаунт	3541
войти в чат	3557
войти по почте	3640
войти с помощью google	3640
войти с яндекс id	3640
войти через apple	3640
войти через facebook	3640
войти через google	3640
войти через vk	3640
войти через вконтакте	3640
войти через яндекс	3640
войти, чтобы комментировать	3655
вопрос дня	3620
воспроизвести	3563
воспроизвести видео	3630
восстановить пароль	3640
время на чтение	3563
время чтения # мин	3563
все	3563
все комментарии	3557
все още няма коментари	310
все още нямате профил	297
все права сохранены	3651
всегда показывать	3627
всегда разрешать	3628
всего проголосовало #	3620
всеки лев е важен	295
всеки лев помага	295
всеки петък. безплатно. без спам	300
всички коментари	310
всички статии	303
всички статии на автора	303
встановити додаток	4372
встановити застосунок	4372
встроенный контент	3627
всяка помощ е важна	295
всяко дарение е важно	295
всяко дарение помага	295
всі коментарі	4395
всі матеріали	4386
всі матеріали автора	4386
всі новини	4305
всі статті	4386
всі статті автора	4386
вход	223	3541
вход с apple	297
вход с facebook	297
вход с google	297
вхід	4288
въведете валиден имейл	300
въведете имейл	300
въведете сума	295
възникна грешка. опитайте отново	300
възникна грешка. опитайте по-късно	300
външно съдържание	285
въпрос на деня	280
вы подписаны	3643
вы подписаны на автора	3657
вы подписаны на тему	3657
вы уже голосовали	3620
вы уже проголосовали	3620
вы успешно подписались	3643
выберите подписку	3640
выберите сумму	3539
выберите тариф	3640
выбор редакции	3560
выбрать	3641
выбрать подписку	3640
выбрать тариф	3640
выйти	3541
від наших партнерів	4401
відео	4303
відео # з #	4385
відео # із #	4385
відео більше недоступне	4370
відео вище	4327
відео недоступне	4370
відео недоступне у вашій країні	4370
відео неможливо відтворити	4370
відео нижче	4327
відеоплеєр завантажується	4370
відкликати згоду	4367
відкрити	4306
відкрити в додатку	4372
відкрити в застосунку	4372
відкрити галерею	4386
відкрити застосунок	4372
відкрити карту	4306
відкрити статтю	4380
відновити пароль	4380
відписатися	4398
відписатися від теми	4397
відписатися можна будь-коли	4383
відповісти	4301	4396
відправити	4384
відскануйте qr-код	4372
відскануйте qr-код, щоб завантажити застосунок	4372
відтворити	4371
відтворити відео	4370
відхилити	4298
відхилити все	4368
відхилити всі	4368
""", 'г': """
генерирано от ai	309
генерирано от ии	309
генерирано с изкуствен интелект	309
главная	3563
главная страница	3646
главное	3560
главное за день	3560
главные новости	3560
гласувай	91	281
гласувайте	91
гласувам	281
гледай видеото	288
годишен абонамент	298
годишно	298
годишно плащане	298
годовая подписка	3641
головна	4305
головна сторінка	4386
головне	4303
головне за день	4303
головні новини	4303
голосование	92
голосовать	91	3621
голосування	92
голосувати	91	4361
грати	4361
грати онлайн	4360
громкость	3631
гучність	4371
""", 'д': """
да, искам	292
да, моля	292
да, пожалуйста	3634
да, спасибо	3634
да, хочу	3634
далее	3563
далі	4305
дарете	222
дари	222
дари еднократно	295
дари месечно	295
дари сега	222
детали	3564
детальніше	4305
деталі	4306
дзен	3550
дивитися # світлин	4385
дивитися # світлини	4385
дивитися # фото	4385
дивитися # фотографій	4385
дивитися # фотографії	4385
дивитися всі	4386
дивитися всі # світлин	4385
дивитися всі # світлини	4385
дивитися всі # фото	4385
дивитися всі # фотографій	4385
дивитися всі # фотографії	4385
дивитися всі світлин	4385
дивитися всі світлини	4385
дивитися всі фото	4385
дивитися всі фотографій	4385
дивитися всі фотографії	4385
дивитися відео	4370
дивитися галерею	4386
дивитися онлайн-трансляцію	4386
дивитися світлин	4385
дивитися світлини	4385
дивитися усі # світлин	4385
дивитися усі # світлини	4385
дивитися усі # фото	4385
дивитися усі # фотографій	4385
дивитися усі # фотографії	4385
дивитися усі світлин	4385
дивитися усі світлини	4385
дивитися усі фото	4385
дивитися усі фотографій	4385
дивитися усі фотографії	4385
дивитися фото	4385
дивитися фотогалерею	4386
дивитися фотографій	4385
дивитися фотографії	4385
дивіться відео	4327
дивіться відео вище	4327
дивіться відео нижче	4327
дивіться також	4303
дивіться також відео	4327
дивіться у відео	4327
длительность	3631
длительность #	3631
для передплатників	4380
для подписчиков	3541
до закладок	4399
до кошика	4364
до рецепту	61
до теми	4303
добавете ни като предпочитан източник	312
добави в количката	283
добави като предпочитан източник	312
добави коментар	310
добави към моите теми	312
добави към предпочитани източници	312
добавить в избранное	3657
добавить в избранные источники	3657
добавить в источники	3657
добавить в корзину	3624
добавить в мои темы	3657
добавить в предпочитаемые источники	3657
добавить комментарий	3557
добровольное пожертвование	3637
довільна сума	4377
догори	4371
додати в кошик	4364
додати до кошика	4364
додати до моїх тем	4397
додати до обраних джерел	4397
додати до обраного	4397
додати до пріоритетних джерел	4397
додати до улюблених джерел	4397
додати коментар	4301
додати як пріоритетне джерело	4397
дозволити	4374
дозволити контент	4367
дозволити один раз	4367
дозволити рекламу	4376
дозволити сповіщення	4373
дозвольте сповіщення	4357
докладвай	311
докладвай грешка	233
докладвай коментар	310
докладвай рекламата	315
докладніше	4305
долучитися	4285
долучитися до обговорення	4395
долучитися до спільноти	4377
допомагає будь-яка сума	4377
доставка оплачивается отдельно	3624
достигнахте лимита на статиите	297
доступно по подписке	3541
друга сума	295
другая сумма	3539
други новини	19
другие материалы	19	3560
другие материалы рубрики	3560
другие новости	19	3560
другие новости раздела	3560
другие статьи	3560
другие статьи автора	3646
друк	4294
друкувати	4399
дякуємо за ваш голос	91	4360
дякуємо за ваше повідомлення	4383
дякуємо за голос	4360
дякуємо за повідомлення	4383
дякуємо за реєстрацію	4383
дякуємо за участь в опитуванні	4360
дізнатися ціну	4364
""", 'е': """
единоразово	3536
еднократно дарение	295
ежегодно	3641
ежемесячно	3536
ежемесячное пожертвование	3637
ежемесячный платеж	3638
ежемесячный платёж	3638
економія #%	4381
ексклузивно за абонати	297
ексклюзивно для передплатників	4380
електронна адреса	4384
електронна пошта	4384
електронна пошта або логін	4380
етикети	289
еще нет аккаунта	3640
еще новости	3560
еще от автора	3646
еще по теме	3560
ещё	3560
ещё не подписчик	3640
ещё нет аккаунта	3640
ещё новости	3560
ещё от автора	3646
ещё по теме	3560
""", 'ж': """
желаете ли да получавате известия	291
жодного спаму	4383
""", 'з': """
з нашого магазину	4364
за абонати	297
за датою	4396
за популярністю	4396
за темою	4303
забелязахте грешка	306
заборонити	4374
забравена парола	223
забравили сте паролата си	297
забронировать билет	3624
забронировать место	3624
забронювати квиток	4364
забронювати місце	4364
забув пароль	4380
забули пароль	4288
забыл пароль	3640
забыли пароль	3541
завантаження відео	4370
завантаження плеєра	4370
завантажити аудіо	4370
завантажити випуск	4370
завантажити відео	4367
завантажити додаток	4372
завантажити допис	4367
завантажити застосунок	4372
завантажити контент	4367
завантажити публікацію	4367
завантажити ще	4305
завжди дозволяти	4368
завжди показувати	4367
загрузить видео	3627
загрузить еще	3563
загрузить ещё	3563
загрузить контент	3627
загрузить пост	3627
загрузить публикацию	3627
загрузка видео	3630
загрузка плеера	3630
задонатити	4285
задонатить	3536
задължителни полета	300
задължително	301
задължително поле	300
заказать книгу	3624
закрити	4284
закрити галерею	4386
закрити рекламу	4401
закрыть	3535
закрыть галерею	3646
закрыть рекламу	3660
залишилося #	4370
залишити відгук	4393
залишити коментар	4301
залиште коментар	4395
заметили ошибку	3650
замовити книгу	4364
замовити книжку	4364
запазете място	283
запази	233
запази за по-късно	313
запази избора	285
запази място	283
запази настройките	285
запази рецептата	61
запази статията	233
запам'ятати мене	4381
заповніть це поле	4383
заполните это поле	3643
запомни ме	298
запомнить меня	3641
започни теста	280
запретить	3634
запропонувати новину	4301
зарегистрироваться	3541
зареди видеото	285
зареди още	303
зареди публикацията	285
зареди съдържанието	285
зареждане на видеото	288
зареждане на плейъра	288
зареєструватися	4288
зарубежной картой	3638
затвори	237
затвори галерията	303
затвори рекламата	315
затрудняюсь ответить	3621
защо виждам тази реклама	315
зберегти	4294
зберегти вибір	4367
зберегти на потім	4399
зберегти налаштування	4367
зберегти рецепт	61
зберегти статтю	4294
збережено	4400
збільшити	4305
збільшити зображення	4386
збільшити текст	4399
збільшити фото	4386
збільшити шрифт	4399
зв'язатися з автором	4386
звук	289
згенеровано за допомогою ші	4393
згенеровано штучним інтелектом	4393
згенеровано ші	4393
згорнути	4306	4386
зменшити шрифт	4399
змінити згоду	4367
змінити розмір тексту	4399
зміст	4305
зміст статті	4386
знайшли помилку	4390
знижка #%	4381
знижка для передплатників	4364
зображення # з #	4385
зображення # із #	4385
зовнішній контент	4367
зробити внесок	4285
зробити донат	4377
зрозуміло	4298
""", 'и': """
играй сега	280
играть	3621
играть онлайн	3620
из нашего магазина	3624
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
изменить размер текста	3659
изменить согласие	3627
изображение # из #	3645
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
ии может ошибаться	3653
или	298	3641
имам профил	297
имате ли профил	297
име	301
имейл адрес	300
имейл или потребителско име	297
имя	3644
индекс	3644
интересное	3560
искате ли да получавате известия	291
использование материалов только с разрешения редакции	3651
исправления и уточнения	3650
""", 'к': """
к началу	3563
к началу страницы	3646
к рецепту	61
каждое пожертвование важно	3637
каждую пятницу. бесплатно. без спама	3643
каждый донат важен	3637
каждый рубль важен	3637
как да изключа adblock	293
как да изключите рекламния блокер	293
как защитаваме източниците си	306
как мы защищаем источники	3650
как мы защищаем наших источников	3650
как отключить adblock	3635
как пазим източниците си	306
картина в картината	288
картинка в картинке	3630
картинка в картинці	4370
категории	3560
категорії	4303
качество	3631
керування згодою	4367
керувати згодою	4367
керувати сповіщеннями	4373
ключови думи	230
кожен внесок важливий	4377
кожен донат важливий	4377
кожна гривня важлива	4377
коментар	4301
коментари	233
коментарі	4301
коментарів ще немає	4395
коментирай	233
коментирайте	233
коментирайте първи	233
коментирането е изключено	310
коментування закрито	4395
коментувати	4301
комерційний контент	4401
комерційний матеріал	4401
комментарии	3557
комментарии отсутствуют	3557
комментарий	3557
комментировать	3557
коммерческий контент	3660
коммерческий материал	3660
конец рекламы	3660
контакти	4301
контакты	3557
контент заблокирован	3627
контент заблоковано	4367
контент недоступен	3627
контент недоступний	4367
конфиденциальность	3554
копирай връзката	313
копирай линк	233
копирай линка	233
копирането забранено	307
копирано	314
копирано в клипборда	313
копирование запрещено	3651
копировать ссылку	3549
копіювання заборонено	4391
копіювати посилання	4294
край на рекламата	315
кросворд	4361
кроссворд	3621
кроссворд дня	3620
кръстословица	281
купете билети	283
купете книгата	283
купи абонамент	223
купи билет	283
купи билети	283
купи книгата	283
купи лиценз	307
купи сега	283
купите нам кофе	3637
купити журнал	4364
купити зараз	4364
купити квитки	4364
купити квиток	4364
купити книгу	4364
купити книжку	4364
купити ліцензію	4391
купити нам каву	4377
купити передплату	4380
купить билет	3624
купить билеты	3624
купить билеты онлайн	3624
купить журнал	3624
купить книгу	3624
купить лицензию	3651
купить номер	3624
купить подписку	3541
купить права на публикацию	3651
купить сейчас	3624
към галерията	303
към количката	283
към магазина	283
към началната страница	303
към началото	289
към рецептата	61
към страницата за дарения	295
към съдържанието	303
кінець реклами	4401
""", 'л': """
лента новостей	3560
линкът е копиран	313
личный кабинет	3541
лише для передплатників	4380
лише необхідні	4367
логин	3641
логин или e-mail	3640
логін	4381
логін або e-mail	4380
лучшие	3656
любая сумма	3638
любая сумма важна	3637
""", 'м': """
маджонг	281	3621	4361
материал закрыт	3640
материал защищен авторским правом	3651
материал защищён авторским правом	3651
материал партнера	3660
материал партнёра	3660
материал создан автоматически	3653
материалы защищены авторским правом	3651
материалы партнеров	3553
материалы партнёров	3660
материалы по теме	3560
матеріал захищено авторським правом	4391
матеріал партнера	4401
матеріал створено автоматично	4393
матеріали за темою	4303
матеріали захищені авторським правом	4391
матеріали партнерів	4401
матеріали по темі	4303
машинний переклад	4394
машинно преведено	309
машинный перевод	3654
маєте акаунт	4380
маєте новину	4390
меню	3563	4305
месечен абонамент	298
месечно	298
месечно дарение	295
месечно плащане	298
месячная подписка	3641
метки	3560
ми не можемо показати цей вміст	4367
ми не можемо показати цей контент	4367
може би по-късно	237
може да ви хареса	230
може да харесате още	230
может быть, позже	3535
может позже	3535
можете да се откажете по всяко време	297
можете да се отпишете по всяко време	300
можливо, пізніше	4284
можна скасувати будь-коли	4380
мои темы	3657
моите теми	312
мой профиль	3541
моля, изключете рекламния блокер	293
моля, опитайте по-късно	300
моят профил	223
мої теми	4397
мы в социальных сетях	3551
мы в соцсетях	3551
мы вконтакте	3551
мы не можем показать это содержимое	3627
мы не можем показать этот контент	3627
мій профіль	4288
місячна передплата	4381
місячна підписка	4381
мітки	4303
""", 'н': """
на весь екран	4370
на весь экран	3630
на главную	3563
на головну	4386
на живо	289
на початок	4371
на початок сторінки	4386
на правах реклами	4297
на правах рекламы	3553
на сторінку пожертв	4377
на страницу пожертвований	3637
на цял екран	288
наверх	3563	4305
нагадати пізніше	4284
надіслати	91	4294	4384
надіслати відгук	4393
надіслати другові	4399
надіслати другу	4294
надіслати електронною поштою	4399
надіслати коментар	4395
надіслати новину	4390
надіслати новину анонімно	4390
надіслати повідомлення	4383
надіслати поштою	4294
надіслати статтю поштою	4294
надіслати у whatsapp	4399
надішліть свої фото	4390
наживо	4371
нажмите, чтобы увеличить	3646
назад	3563	4305
назначение платежа: пожертвование	3637
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
найкраща пропозиція	4381
найкращі	4396
найпопулярніше	4303	4381
найпопулярніше за добу	4303
найпопулярніше за тиждень	4303
найпопулярніший	4381
найти	3563
найчитаніше	4303
налаштування	4298
налаштування cookie	4367
налаштування конфіденційності	4367
налаштування приватності	4367
налаштування файлів cookie	4367
налаштувати cookie	4367
налаштувати сповіщення	4373
налично в google play	290
намали шрифта	313
написати автору	4386
написати анонімно	4390
написати в редакцію	4390
написати коментар	4301
написать автору	3646
написать анонимно	3650
написать в редакцию	3650
написать комментарий	3557
напишете коментар	310
напиши коментар	233
напомни ми по-късно	237
напомнить позже	3535
направете дарение	222
направете теста	280
направи теста	280
настроить cookie	3627
настроить уведомления	3633
настройки	3554
настройки cookie	3554
настройки за поверителност	285
настройки конфиденциальности	3627
настройки на бисквитките	285
настройки приватности	3627
настройки файлов cookie	3627
наступна	4305
наступна новина	4386
наступна світлина	4386
наступна стаття	4303
наступна сторінка	4386
наступне відео	4370
наступне фото	4386
наступний слайд	4386
натисніть, щоб збільшити	4386
начална страница	303
начать игру	3620
начать тест	3620
нашли ошибку	3650
не вдалося відтворити відео	4370
не вдалося завантажити відео	4370
не зараз	4284
не маєте акаунта	4380
не можем да покажем това съдържание	285
не пропустите	3560
не пропустіть	4303
не сега	237
не сегодня	3535
не сейчас	3535
не сьогодні	4284
не удалось воспроизвести видео	3630
не удалось загрузить видео	3630
не, благодаря	237
невалиден имейл	300
невалиден имейл адрес	300
неверный e-mail	3643
неверный адрес электронной почты	3643
нейросеть может ошибаться	3653
некоректна адреса	4383
некоректний e-mail	4383
некорректный e-mail	3643
некорректный адрес	3643
немає акаунта	4380
немає акаунту	4380
немає коментарів	4395
немає передплати	4380
необов'язково	4384
необязательно	3644
неправильна електронна адреса	4383
нет аккаунта	3640
нет комментариев	3557
нет подписки	3640
нет, спасибо	3535
нещо се обърка. опитайте отново	300
нещо се обърка. опитайте по-късно	300
никакого спама	3643
новини	4303
новини за темою	4303
новини компаній	4297
новини партнерів	4297	4303
новости	3560
новости smi#	3560
новости партнеров	3553
новости партнёров	3553
новости по теме	3560
новости сми#	3560
новые	3656
нові	4396
номер телефона	3644
номер телефону	4384
нравится	3656
няма коментари	310
нямам мнение	281
нямам профил	297
нямате абонамент	297
нямате профил	297
ні, дякую	4284
""", 'о': """
обговорити	4301
оберіть передплату	4380
оберіть план	4380
оберіть суму	4377
обнови страницата	294
обновите страницу	3636
обновить страницу	3636
обов'язкове поле	4383
обов'язково	4384
обрати	4381
обрати передплату	4380
обрати план	4380
обрати тариф	4380
обратная связь	3557
обратно към началната страница	303
обратно към началото	303
обратно нагоре	303
обсудить	3557
обсуждение	3557
общи условия	286
обязательно	3644
обязательное поле	3643
одноклассники	3550
одноразово	4285
озвучено роботом	3630
озвучено синтезированным голосом	3630
озвучено синтезованим голосом	4370
оновити сторінку	4376
оновіть сторінку	4376
опитайте отново	300
опитайте по-късно	300
опитування	92	4361
опитування дня	91	4360
оплата раз в год	3640
оплата раз на рік	4380
опрос	92
опрос дня	91	3620
основание: дарение	295
оставащо време	289
оставащо време #	288
оставащо време -#	288
оставете коментар	310
остави коментар	310
оставить комментарий	3557
оставить отзыв	3653
оставшееся время	3631
оставшееся время #	3630
оставшееся время -#	3630
оставьте комментарий	3655
останні новини	4303
останні статті	4303
от нашите партньори	315
от наших партнеров	3660
от наших партнёров	3660
от нашия магазин	283
ответить	3557	3656
отвори в приложението	290
отвори галерията	303
отвори приложението	290
отговор	311
отговори	311
отиди на рецептата	61
отказ по всяко време	297
отказаться	3554
отказвам всички	286
отклонить	3554
отклонить все	3628
отклонить всё	3628
отключете статията	297
отключете цялата статия	223
отключи статията	223
отключите adblock	3635
отключите адблок	3635
отключить звук	3630
отключить рекламу	3660
открихте грешка	306
открихте грешка в текста	306
открыть	3564
открыть галерею	3646
открыть карту	3564
открыть приложение	3632
открыть статью	3640
отмена в любой момент	3640
отменить можно в любой момент	3640
отозвать согласие	3627
отпечатай	233
отпечатай статията	233
отписаться	3658
отписаться можно в любой момент	3643
отписаться от темы	3657
отпишете се по всяко време	300
отправить	91	3644
отправить другу	3549
отправить комментарий	3655
отправить отзыв	3653
отправить по почте	3549
отправить по электронной почте	3659
отправить сообщение	3643
отримувати сповіщення	4373
отсканируйте qr-код	3632
отстъпка за абонати	283
оттегли съгласието	285
оттегляне на съгласието	285
отхвърли всички	286
оферта за читатели	283
оформити передплату	4380
оформити підписку	4288
оформить донат	3536
оформить доступ	3640
оформить ежемесячное пожертвование	3637
оценете статията	233
оцените материал	3557
оцените рецепт	61
оцените статью	3557
оценить рецепт	61
оцініть матеріал	4301
оцініть рецепт	61
оцініть статтю	4301
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
пароль	3641	4381
партнерский материал	3553
партнерский проект	3553
партнерський матеріал	4297
партнерський проєкт	4297
партньорско съдържание	229
партнёрский материал	3553
партнёрский проект	3553
пасианс	281
пасьянс	3621	4361
пауза	289	3631	4371
переведено автоматически	3653
переведено нейросетью	3653
переведено с помощью ии	3653
перевір себе	4360
перевірте свою пошту	4383
перевірте свої знання	4360
перевірте себе	4360
переглянути # світлин	4385
переглянути # світлини	4385
переглянути # фото	4385
переглянути # фотографій	4385
переглянути # фотографії	4385
переглянути всі # світлин	4385
переглянути всі # світлини	4385
переглянути всі # фото	4385
переглянути всі # фотографій	4385
переглянути всі # фотографії	4385
переглянути всі світлин	4385
переглянути всі світлини	4385
переглянути всі фото	4385
переглянути всі фотографій	4385
переглянути всі фотографії	4385
переглянути галерею	4386
переглянути пропозицію	4364
переглянути результати	91	4360
переглянути світлин	4385
переглянути світлини	4385
переглянути усі # світлин	4385
переглянути усі # світлини	4385
переглянути усі # фото	4385
переглянути усі # фотографій	4385
переглянути усі # фотографії	4385
переглянути усі світлин	4385
переглянути усі світлини	4385
переглянути усі фото	4385
переглянути усі фотографій	4385
переглянути усі фотографії	4385
переглянути фото	4385
переглянути фотографій	4385
переглянути фотографії	4385
переглянути ціну	4364
передплата	4288
передплатити	4288
перезавантажити сторінку	4376
перезавантажте сторінку	4376
перезагрузите страницу	3636
перезагрузить страницу	3636
перейти в галерею	3646
перейти в магазин	3624
перейти до галереї	4386
перейти до досьє	4386
перейти до змісту	4386
перейти до контенту	4386
перейти до магазину	4364
перейти до оплати	4377
перейти до основного вмісту	4386
перейти до пожертви	4377
перейти до пропозиції	4364
перейти до рецепта	61
перейти к досье	3646
перейти к контенту	3646
перейти к оплате	3637
перейти к основному содержанию	3646
перейти к пожертвованию	3637
перейти к предложению	3624
перейти к рецепту	61
перейти к содержанию	3563
перейти к сюжету	3646
перекладено автоматично	4393
перекладено за допомогою ші	4393
перекладено ші	4393
пересказ нейросети	3653
пересказано нейросетью	3653
печать	3549
печать рецепта	61
питання дня	4360
пишете до редакцията	306
пишете на автора	303
пиши на автора	303
платена публикация	87	229
платено партньорство	315
платено съдържание	229
плеер загружается	3630
плейърът се зарежда	288
плеєр завантажується	4370
по дате	3656
по подписке	3541
по популярности	3656
по теме	3560
по-късно	237	292
побачили помилку	4390
повернутися на головну	4386
повний екран	4370
повноекранний режим	4370
повідомити новину	4390
повідомити про помилку	4301
повідомити про помилку в тексті	4301
повідомлення	4384
повідомлення надіслано	4383
погоджуюсь	4298
погоджуюся	4298
погодитися та продовжити	4367
пограти	4361
подай сигнал	306
подарете тази статия	233
подари статията	313
подарить доступ	3659
подарить материал	3549
подарить статью	3541
подарувати доступ	4399
подарувати статтю	4294
поддержать	3536
поддержать автора	3536
поддержать на boosty	3637
поддержать на patreon	3637
поддержать нас	3536
поддержать проект	3536
поддержать редакцию	3536
поддержите нас	3536
поделитесь	3549
поделиться	3549
поделиться в telegram	3549
поделиться в twitter	3549
поделиться в одноклассниках	3549
поделиться в соцсетях	3549
поделиться вконтакте	3549
поделиться новостью	3549
поделиться ссылкой	3549
поделиться статьей	3549
поделиться статьёй	3549
подкасти	4303
подкасты	3560
подкрепете ни	222
подкрепи	222
подкрепи ни	222
подобається	4396
подобни статии	230
подписаться	3541
подписаться в max	3551
подписаться в telegram	3551
подписаться на автора	3657
подписаться на канал	3551
подписаться на новости	3544
подписаться на рассылку	3544
подписаться на телеграм-канал	3551
подписаться на тему	3657
подписаться на уведомления	3633
подписка	3541
подписка на год	3640
подписка на месяц	3640
подписывайтесь	3551
подпишитесь	3640
подпишитесь на рассылку	3544
подреди по	310
подробнее	3563
подробнее по теме	3560
подтвердите e-mail	3643
подтвердите адрес электронной почты	3643
поділитись	4294
поділитися	4294
поділитися в telegram	4294
поділитися в соцмережах	4294
поділитися новиною	4294
поділитися статтею	4294
поділіться	4294
пожаловаться	3656
пожаловаться на комментарий	3655
пожаловаться на рекламу	3660
пожертвовать	3536
пожертвувати	4285
позволи	292
позволи известия	291
позже	3535	3634
поиск	3563
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
показати # відповідей	4395
показати # відповіді	4395
показати # світлин	4385
показати # світлини	4385
показати # фото	4385
показати # фотографій	4385
показати # фотографії	4385
показати більше	4305
показати вміст	4367
показати все	4306
показати всі	4386
показати всі # світлин	4385
показати всі # світлини	4385
показати всі # фото	4385
показати всі # фотографій	4385
показати всі # фотографії	4385
показати всі світлин	4385
показати всі світлини	4385
показати всі фото	4385
показати всі фотографій	4385
показати всі фотографії	4385
показати відповіді	4395
показати галерею	4386
показати й прийняти	4367
показати коментарі	4301
показати контент	4367
показати менше	4386
показати оригінал	4306
показати пароль	4380
показати підпис	4386
показати результати	91	4360
показати розшифровку	4370
показати світлин	4385
показати світлини	4385
показати субтитри	4370
показати усі # світлин	4385
показати усі # світлини	4385
показати усі # фото	4385
показати усі # фотографій	4385
показати усі # фотографії	4385
показати усі світлин	4385
показати усі світлини	4385
показати усі фото	4385
показати усі фотографій	4385
показати усі фотографії	4385
показати фото	4385
показати фотографій	4385
показати фотографії	4385
показати ще	4305
показати і прийняти	4367
показать # ответа	3655
показать # ответов	3655
показать # фото	3645
показать # фотографии	3645
показать # фотографий	3645
показать больше	3563
показать все	3564	3646
показать все # фото	3645
показать все # фотографии	3645
показать все # фотографий	3645
показать все фото	3645
показать все фотографии	3645
показать все фотографий	3645
показать галерею	3646
показать еще	3563
показать ещё	3563
показать и принять	3627
показать карту	3564
показать комментарии	3557
показать контент	3627
показать меньше	3564	3646
показать оригинал	3564
показать ответы	3655
показать пароль	3640
показать перевод	3564
показать подпись	3646
показать расшифровку	3630
показать результаты	91	3620
показать содержимое	3627
показать субтитры	3630
показать фото	3645
показать фотографии	3645
показать фотографий	3645
показувати завжди	4367
показывать всегда	3627
поки немає коментарів	4395
поле обов'язкове для заповнення	4383
поле обязательно для заполнения	3643
полето е задължително	300
политика cookie	3627
политика за защита на личните данни	285
политика за поверителност	285
политика исправлений	3650
политика конфиденциальности	3554
политика обработки персональных данных	3554
полноэкранный режим	3630
полный экран	3630
получавай известия	291
получать уведомления	3633
пользовательское соглашение	3554
політика cookie	4367
політика виправлень	4390
політика конфіденційності	4298
політика приватності	4367
помогает любая сумма	3637
помочь	3536
помочь нам	3536
помочь проекту	3536
помочь редакции	3536
помітили помилку	4390
понятно	3554
попередня	4305
попередня новина	4386
попередня стаття	4303
попередня сторінка	4386
попереднє фото	4386
попередній слайд	4386
поправки и уточнения	306
попробовать бесплатно	3541
попробуйте еще раз	3643
попробуйте ещё раз	3643
попробуйте позже	3643
популярне	4303
популярное	3560
популярные	3560	3656
популярные новости	3560
популярные статьи	3560
популярный	3641
популярні	4396
популярні новини	4303
попълнете това поле	300
поръчай книгата	283
поръчайте книгата	283
посилання скопійовано	4294
поскаржитися	4396
поскаржитися на коментар	4395
поскаржитися на рекламу	4401
последнее	3560
последни	230
последни новини	230
последние новости	3560
послухати новину	4294
посмотреть # фото	3645
посмотреть # фотографии	3645
посмотреть # фотографий	3645
посмотреть все # фото	3645
посмотреть все # фотографии	3645
посмотреть все # фотографий	3645
посмотреть все фото	3645
посмотреть все фотографии	3645
посмотреть все фотографий	3645
посмотреть результаты	91	3620
посмотреть фото	3645
посмотреть фотографии	3645
посмотреть фотографий	3645
посмотреть цену	3624
потвърдете имейла си	300
поточний час	4371
поточний час #	4370
потребителско име	298
потребителско име или имейл	297
похожие материалы	3560
похожие статьи	3560
почати гру	4360
почати тест	4360
почему я вижу эту рекламу	3660
почерпете ни с кафе	295
почерпи ни кафе	295
почтовый индекс	3644
поширити	4294
поширити у facebook	4294
поштовий індекс	4384
пошук	4305
пощенски код	301
правила за коментарите	310
правила за коментиране	233
правила использования	3554
правила коментарів	4395
правила коментування	4301
правила комментариев	3655
правила комментирования	3557
правила користування	4368
предимства за абонати	283
предишна новина	303
предишна снимка	303
предишна статия	303
предишна страница	303
предложение для подписчиков	3624
предложение для читателей	3624
предложить новость	3557
предыдущая	3563
предыдущая новость	3646
предыдущая статья	3560
предыдущая страница	3646
предыдущая фотография	3646
предыдущее фото	3646
предыдущий слайд	3646
презаредете страницата	294
презареди страницата	294
премиум	3541
преміум	4288
препечатването е забранено	307
препечатването забранено	307
препоръчани	230
препоръчано от outbrain	315
препоръчано от taboola	315
препоръчваме	298
препоръчваме ви	230
препоръчваме ви още	230
препоръчваме още	230
пригостити кавою	4377
пригостіть нас кавою	4377
придбати квитки	4364
придбати квиток	4364
придбати книжку	4364
придбати передплату	4380
придбати права на публікацію	4391
приемам всички	286
приемам всички бисквитки	285
приемам и продължавам	285
приеми всички	286
приеми и покажи	285
приеми и продължи	285
призначення платежу: благодійний внесок	4377
прийняти	4298
прийняти все	4368
прийняти всі	4298
прийняти всі файли cookie	4367
прийняти й показати	4367
прийняти та показати	4367
прийняти та продовжити	4367
прийняти і продовжити	4367
принтирай	233
принтирай рецептата	61
принципи редакції	4390
принять	3554
принять все	3554
принять все cookie	3627
принять все файлы cookie	3627
принять всё	3554
принять и показать	3627
принять и продолжить	3627
прислать новость	3557
прислать новость анонимно	3650
присоединиться к обсуждению	3655
пришлите свои фото	3650
приєднатися	4285
приєднатися до спільноти	4285
проверете имейла си	300
проверете пощата си	300
провери знанията си	280
проверь себя	3620
проверьте свои знания	3620
проверьте свою почту	3643
проверьте себя	3620
проголосовало #	3620
проголосовать	91
проголосувати	91
продовження під рекламою	4297
продовження статті під рекламою	4297
продовжити без вимкнення	4375
продовжити з apple	4380
продовжити з google	4380
продовжити через apple	4380
продовжити через facebook	4380
продовжити через google	4380
продолжительность #	3631
продолжить без отключения	3635
продолжить без поддержки	3535
продолжить с apple	3640
продолжить с google	3640
продолжить через apple	3640
продолжить через facebook	3640
продолжить через google	3640
продължава след рекламата	229
продължете с google	297
продължи без изключване	293
продължи с apple	297
продължи с facebook	297
продължи с google	297
продължителност	289
продължителност #	289
произвольная сумма	3637
произошла ошибка	3644
произошла ошибка. попробуйте ещё раз	3643
произошла ошибка. попробуйте позже	3643
пройти опитування	4360
пройти опрос	3620
пройти тест	3620
прокоментувати	4396
прокомментировать	3656
промени размера на текста	313
промо	3553	4297
пропозиція для передплатників	4364
пропозиція для читачів	4364
прослухати статтю	4370
прослушать	3549
прослушать новость	3549
прослушать статью	3630
прочетено от синтетичен глас	288
прочетете и	230
прочетете цялата статия	303
прочети по-късно	313
прочети с абонамент	297
прочети транскрипцията	288
прочети цялата новина	303
прочети цялата статия	303
прочитати пізніше	4399
прочитать позже	3659
прямой эфир	3631
прізвище	4384
публикувай коментар	310
пусни видеото	288
първо най-новите	310
підписатись	4288
підписатися	4288
підписатися на автора	4397
підписатися на сповіщення	4373
підписатися на тему	4397
підписка	4288
підсумок від ші	4393
підтвердьте електронну адресу	4383
підтвердіть e-mail	4383
підтримайте нас	4285
підтримати	4285
підтримати автора	4285
підтримати журналістів	4285
підтримати на buy me a coffee	4377
підтримати на patreon	4377
підтримати нас	4285
підтримати проєкт	4377
підтримати разово	4377
підтримати редакцію	4285
підтримувати щомісяця	4377
пізніше	4284	4374
""", 'р': """
радимо прочитати	4303
радимо також	4303
развернуть	3563
разгадать кроссворд	3620
размер на текста	313
размер на шрифта	65
размер текста	65
размер шрифта	65
разова підтримка	4378
разовий внесок	4378
разовий донат	4377
разово	3536
разовое пожертвование	3637
разовый платеж	3638
разовый платёж	3638
разпечатай	233
разпечатай статията	313
разреши	292
разреши веднъж	285
разреши известия	291
разреши известията	291
разреши рекламите	294
разрешите уведомления	3618
разрешить	3634
разрешить контент	3627
разрешить один раз	3627
разрешить рекламу	3636
разрешить уведомления	3618
ранняя регистрация	3625
раскрыть	3564
распечатать	3549
распечатать рецепт	61
распечатать статью	3549
рассказать друзьям	3549
рассылка	3544
рассылки	3544
расшифровка	3631
регистрация	223	3541
редакция рекомендует	3560
редакційна політика	4390
редакційна політика видання	4390
резултати от анкетата	280
резултати от гласуването	280
результати	92	4306
результати голосування	4371
результати опитування	4371
результаты	92	3564
результаты голосования	3631
результаты опроса	3631
реклама	229	3553	4297
реклама - статията продължава по-долу	229
реклама google	3660
реклама від google	4401
реклама закончилась	3660
реклама закінчилася	4401
реклама на сайте	3553
реклама на сайті	4297
реклама окончена	3660
реклама от google	3660
реклама. продовження нижче	4297
реклама. продолжение ниже	3553
реклами от google	315
рекламний матеріал	4401
рекламно каре	229
рекламно съдържание	229
рекламный материал	3660
рекомендовано outbrain	3660
рекомендовано taboola	3660
рекомендуем	3560	3641
рекомендуем почитать	3560
рекомендуем также	3560
рекомендуемое	3560
рекомендуємо	4303	4381
рекомендуємо прочитати	4303
рекомендуємо також	4303
реши кръстословицата	280
реши теста	280
реєстрація	4288
розгадати кросворд	4360
розгорнути	4306	4386
роздрукувати	4294
роздрукувати рецепт	61
роздрукувати статтю	4294
розмір тексту	65
розмір шрифту	65
розшифровка	4371
российской картой	3638
рубрики	3560	4303
річна передплата	4381
річна підписка	4381
""", 'с': """
самая выгодная	3641
само за абонати	297
само необходими	285
само необходимите	285
самое важное	3560
самое популярное	3560
самое читаемое	3560
самое читаемое за день	3560
самое читаемое за неделю	3560
самый популярный	3641
свали аудиото	288
свали епизода	288
свали от app store	290
свали от google play	290
свали приложението	290
свежее	3560
свежие новости	3560
свернуть	3563
своя сума	4377
своя сумма	3637
свържете се с редакцията	306
свържи се с автора	303
свързани новини	230
свързани публикации	230
свързани статии	230
связаться с нами	3557
світлина # з #	4385
світлина # із #	4385
сгенерировано ии	3653
сгенерировано нейросетью	3653
сгенерировано с помощью ии	3653
сделать донат	3637
сделать пожертвование	3536
сейчас читают	3560
сигнализирай за грешка	306
сканворд	3621
сканирай qr кода	290
сканирайте qr кода	290
сканирайте qr кода и изтеглете приложението	290
сканируйте qr-код	3632
скануйте qr-код	4372
скасувати можна будь-коли	4380
скачать аудио	3630
скачать выпуск	3630
скачать из google play	3632
скидка #%	3641
скидка для подписчиков	3624
скопировано	3550
скопировано в буфер обмена	3659
скопировать ссылку	3549
скопировать ссылку на статью	3549
скопійовано	4400
скопійовано в буфер обміну	4399
скопіювати посилання	4294
скопіювати посилання на статтю	4294
скорост	289
скорост на възпроизвеждане	288
скорость	3631
скорость воспроизведения	3630
скрий отговорите	310
скрий рекламата	315
скрыть	3564
скрыть ответы	3655
скрыть рекламу	3660
слайд # з #	4385
слайд # из #	3645
слайд # от #	302
слайд # із #	4385
слайд #/#	3645	4385
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
следить за автором	3657
следить за онлайном	3646
следить за темой	3657
следующая	3563
следующая новость	3646
следующая статья	3560
следующая страница	3646
следующая фотография	3646
следующее видео	3630
следующее фото	3646
следующий слайд	3646
слухати	4294
слухати новину	4294
слушай новината	233
слушай статията	288
слушать	3549
слушать новость	3549
см. также	3560
смотреть # фото	3645
смотреть # фотографии	3645
смотреть # фотографий	3645
смотреть видео	3630
смотреть все	3563
смотреть все # фото	3645
смотреть все # фотографии	3645
смотреть все # фотографий	3645
смотреть все фото	3645
смотреть все фотографии	3645
смотреть все фотографий	3645
смотреть галерею	3646
смотреть онлайн-трансляцию	3646
смотреть предложение	3624
смотреть фото	3645
смотреть фотогалерею	3646
смотреть фотографии	3645
смотреть фотографий	3645
смотри также	3560
смотрите также	3560
сначала новые	3655
сначала старые	3655
снимка # от #	302
снимка #/#	302
снимок # из #	3645
советуем почитать	3560
согласен	3554
согласиться	3554
согласиться и продолжить	3627
содержание	3563
содержание статьи	3646
содержимое недоступно	3627
создано ии	3653
создано нейросетью	3653
создано при помощи ии	3653
создано с помощью ии	3653
создать аккаунт	3541
сообщение	3644
сообщение отправлено	3643
сообщить новость	3650
сообщить об опечатке	3557
сообщить об ошибке	3557
сортирай по	310
сортиране	311
сортировать	3656
сортировать по	3655
сортировка	3656
сортування	4396
сортувати	4396
сортувати за	4395
сохранено	3550
сохранить	3549
сохранить выбор	3627
сохранить на потом	3659
сохранить настройки	3627
сохранить рецепт	61
сохранить статью	3549
социальные сети	3551
спасибо за ваш голос	91	3620
спасибо за ваше сообщение	3643
спасибо за подписку	3544
спасибо за регистрацию	3643
спасибо за сообщение	3643
спасибо за участие в опросе	3620
спасибо, ваш голос учтён	3620
спершу нові	4395
спершу старі	4395
спестявате #%	298
спецпроект	3553
спецпроєкт	4297
сповіщення	4374
споделете	233
сподели	233
сподели във facebook	233
сподели като подарък	313
сподели по имейл	313
сподели статията	233
споделяне	233
спонсорирано	229
спонсорирано съдържание	315
спонсорский материал	3660
спонсорський матеріал	4401
способ оплаты	3539
способы оплаты	3539
спочатку нові	4395
спочатку старі	4395
спри да следваш	312
спробуйте пізніше	4383
спробуйте ще раз	4383
ссылка скопирована	3549
сталася помилка	4384
сталася помилка. спробуйте пізніше	4383
сталася помилка. спробуйте ще раз	4383
станете член	222
стани абонат	222
стани дарител	222
старые	3656
старі	4396
стати патроном	4377
стати підписником	4377
стати співучасником	4285
стати частиною спільноти	4285
стати членом клубу	4377
статията е заключена	297
статията е защитена с авторско право	307
статията се чете от изкуствен интелект	288
стаття захищена авторським правом	4391
стать патроном	3536
стать соучастником	3536
стать спонсором	3536
статья защищена авторским правом	3651
створено за допомогою штучного інтелекту	4393
створено за допомогою ші	4393
створено штучним інтелектом	4393
створено ші	4393
створити акаунт	4288
стежити за автором	4397
стежити за онлайном	4386
стежити за темою	4397
стислий переказ від ші	4393
стоимость доставки	3625
сторінка # з #	4385
сторінка # із #	4385
сторінка #/#	4385
страница # из #	3645
страница # от #	302
страница #/#	302	3645
стрічка новин	4303
субтитри	289	4371
субтитры	3631
судоку	281	3621	4361
сума по избор	295
сховати	4306
сховати відповіді	4395
сховати рекламу	4401
сходни новини	230
схожі матеріали	4303
схожі новини	4303
схожі статті	4303
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
сыграть	3621
сюжет	3560
сюжеты	3560
""", 'т': """
тагове	230
тази статия е заключена	297
так, будь ласка	4374
так, дякую	4374
так, хочу	4374
також читайте	4303
твитнуть	3549
твиттер	3550
твітнути	4294
теги	3560	4303
текст продовжується під рекламою	4297
текст создан автоматически	3653
текст створено автоматично	4393
текст читает робот	3630
текущее время	3631
текущее время #	3630
текущо време	289
текущо време #	288
телеграм	3550
телефон	301	3644	4384
тема	301	3644	4384
тема дня	3560
теми	4303
темы	3560
тест дня	3620
тествай знанията си	280
това видео вече не е налично	288
това видео не е налично	288
това поле е задължително	300
това съдържание не е налично	285
това съдържание не може да бъде показано	285
только для подписчиков	3541
только необходимые	3627
транскрипция	289
тривалість	4371
тривалість #	4371
търговско съдържание	315
тільки необхідні	4367
""", 'у': """
у вас вже є акаунт	4380
у вас включен adblock	3635
у вас нет подписки	3640
у вас уже есть аккаунт	3640
у мене вже є акаунт	4380
у мене є акаунт	4380
у мене є передплата	4380
у меня есть аккаунт	3640
у меня есть подписка	3640
у меня нет аккаунта	3640
у меня уже есть аккаунт	3640
у цій статті	4386
уведомления	3634
увеличи	289
увеличи снимката	303
увеличи текста	313
увеличи шрифта	313
увеличить	3563
увеличить изображение	3646
увеличить текст	3659
увеличить фото	3646
увеличить шрифт	3659
увійти	4288
увійти з google	4380
увійти за допомогою google	4380
увійти через apple	4380
увійти через facebook	4380
увійти через google	4380
увійти, щоб коментувати	4395
увімкнути	4374
увімкнути звук	4370
увімкнути сповіщення	4357
увімкніть сповіщення	4357
угостите нас кофе	3637
угостить кофе	3637
уже есть аккаунт	3541
уже зарегистрированы	3541
уже зареєструвалися	4288
уже отключил	3636
узнать цену	3624
укажите сумму	3637
уменьшить шрифт	3659
умови використання	4298
управление на бисквитките	285
управление на известията	291
управление на съгласието	285
управление согласием	3627
управление уведомлениями	3633
управлявай съгласието	285
управлять согласием	3627
условия за ползване	285
установить приложение	3632
усі коментарі	4395
усі матеріали	4386
усі матеріали автора	4386
усі матеріали за темою	4386
усі новини	4305
усі статті	4386
усі статті автора	4386
""", 'ф': """
файлы cookie	3554
фамилия	301	3644
фейсбук	3550
филворды	3621
фото	3560
фото # з #	4385
фото # из #	3645
фото # із #	4385
фото #/#	3645	4385
фоторепортаж	3560
""", 'х': """
харесай	233
харесва ми	311
хорошо	3554
хотите получать уведомления	3633
хочете отримувати сповіщення	4373
""", 'ц': """
це було корисно	4393
це відео більше недоступне	4370
це відео недоступне	4370
це відео недоступне у вашій країні	4370
це поле обов'язкове	4383
цей контент недоступний	4367
цей контент неможливо показати	4367
цей матеріал закритий	4380
цена на доставката	283
ця стаття закрита	4380
цял екран	288
""", 'ч': """
час читання # хв	4305
час, що залишився	4370
час, що залишився #	4370
чете синтетичен глас	288
четете без ограничения	297
четете без реклами	315
четете в приложението	290
чети без реклами	315
чети в приложението	290
чи була стаття корисною	4301
читает синтезированный голос	3630
читайте в застосунку	4372
читайте в приложении	3632
читайте еще	3560
читайте ещё	3560
читайте ниже	3553
читайте первыми в приложении	3632
читайте першими в застосунку	4372
читайте по теме	3560
читайте также	3560
читайте також	4303
читати без обмежень	4380
читати без реклами	4401
читати всю новину	4386
читати всю статтю	4386
читати далі	4305
читати з передплатою	4380
читати коментарі	4395
читати повністю	4305
читати розшифровку	4370
читати статтю повністю	4386
читати також	4303
читать без ограничений	3640
читать без рекламы	3660
читать в max	3551
читать в telegram	3551
читать всю статью	3646
читать далее	3563
читать дальше	3563
читать ещё	3563
читать комментарии	3557
читать полностью	3563
читать расшифровку	3630
читать с подпиской	3640
читать статью полностью	3646
читать также	3560
читать целиком	3646
читає синтезований голос	4370
чому я бачу цю рекламу	4401
что еще почитать	3560
что ещё почитать	3560
что-то пошло не так	3644
что-то пошло не так, попробуйте позже	3643
что-то пошло не так. попробуйте еще раз	3643
что-то пошло не так. попробуйте ещё раз	3643
что-то пошло не так. попробуйте позже	3643
чуй статията	288
""", 'ш': """
швидкість	4371
швидкість відтворення	4370
ші може помилятися	4393
""", 'щ': """
ще за темою	4303
ще не передплатник	4380
ще немає акаунта	4380
ще новини	4303
що ще почитати	4303
щомісяця	4285	4381
щомісячна підтримка	4378
щомісячний внесок	4377
щоп'ятниці. безкоштовно. без спаму	4383
щороку	4381
щось пішло не так	4384
щось пішло не так, спробуйте пізніше	4383
щось пішло не так. спробуйте пізніше	4383
щось пішло не так. спробуйте ще раз	4383
""", 'э': """
экономия #%	3641
эксклюзивно для подписчиков	3640
электронная почта	3544
электронная почта или логин	3640
эта статья закрыта	3640
это было полезно	3653
это видео больше недоступно	3630
это видео недоступно	3630
это видео недоступно в вашей стране	3630
это поле обязательно	3643
это поле обязательно для заполнения	3643
этот контент невозможно показать	3627
этот контент недоступен	3627
этот материал закрыт	3640
""", 'я': """
я вже підтримую	4284
я вимкнув блокувальник	4375
я отключил	3636
я отключил блокировщик	3635
я уже поддерживаю	3535
як вимкнути adblock	4375
як ми захищаємо джерела	4390
як ми захищаємо наші джерела	4390
якість	4371
яндекс.дзен	3550
""", 'і': """
ім'я	4384
індекс	4384
інша сума	4377
інші матеріали автора	4386
інші новини	19	4303
інші статті автора	4386
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
מצב כהה	2003
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
กฎการแสดงความคิดเห็น	4126
กติกาการแสดงความคิดเห็น	4126
กรุณากรอกข้อมูลให้ครบถ้วน	4143
กรุณากรอกอีเมล	4143
กรุณากรอกอีเมลให้ถูกต้อง	4143
กรุณาตรวจสอบอีเมล	4143
กลับขึ้นด้านบน	4146
กลับด้านบน	4146
กลับหน้าแรก	4146
การตั้งค่าความเป็นส่วนตัว	4132
การตั้งค่าคุกกี้	4132
กำลังติดตาม	4149
กำลังโหลด	4130
กำลังโหลดวิดีโอ	4130
""", 'ข': """
ขนาดตัวอักษร	65
ขยายภาพ	4146
ขอบคุณที่ร่วมโหวต	4126
ขอบคุณสำหรับการโหวต	4126
ข่าวก่อนหน้า	4146
ข่าวถัดไป	4146
ข่าวทั้งหมด	4146
ข่าวที่คุณอาจสนใจ	4119
ข่าวที่น่าสนใจ	4119
ข่าวที่เกี่ยวข้อง	4096
ข่าวนี้มีประโยชน์หรือไม่	4126
ข่าวยอดนิยม	4096
ข่าวล่าสุด	4096
ข่าวอื่นที่น่าสนใจ	4119
ข่าวอื่นๆ	19	4119
ข่าวอื่นๆ ที่น่าสนใจ	4110
ข่าวเกี่ยวข้อง	4119
ข่าวแนะนำ	4096
ข้ามไปที่สูตร	61
""", 'ค': """
ครั้งเดียว	4140
คลิกชมวิดีโอ	4110
คลิกเพื่อขยายภาพ	4146
คลิปแนะนำ	4119
ความคิดเห็น	4099
ความยาว	4131
ความเร็วในการเล่น	4130
คัดลอก	4151
คัดลอกลิงก์	4099
คัดลอกลิงก์แล้ว	4110
คัดลอกลิงค์	4110
คัดลอกลิงค์แล้ว	4110
คำบรรยาย	4131
คุณต้องการรับการแจ้งเตือนหรือไม่	4135
คุณอาจสนใจ	4119
คุณโหวตแล้ว	4126
คุ้มที่สุด	4142
""", 'จ': """
จดจำฉัน	4141
จดจำฉันไว้	4141
จบโฆษณา	4129
จองตั๋ว	4129
จองบัตร	4129
จัดการความยินยอม	4132
จัดการคุกกี้	4132
จัดส่งฟรี	4152
จำนวนอื่น	4139
จำเป็นต้องกรอก	4143
""", 'ฉ': """
ฉันยอมรับนโยบายความเป็นส่วนตัว	4143
ฉันยอมรับเงื่อนไขการใช้งาน	4143
""", 'ช': """
ชมคลิป	4110
ชมคลิปวิดีโอ	4110
ชมวิดีโอ	4110
ชมวิดีโอด้านบน	4110
ชมวิดีโอเต็มได้ที่นี่	4110
ชำระรายปี	4141
ชำระรายเดือน	4141
ชื่อ	4144
ชื่อ-นามสกุล	4144
ช่องนี้จำเป็นต้องกรอก	4143
""", 'ซ': """
ซื้อที่ lazada	4129
ซื้อที่ shopee	4129
ซื้อบัตร	4129
ซื้อบัตรที่นี่	4129
ซื้อหนังสือ	4129
ซื้อหนังสือเล่มนี้	4129
ซื้อเลย	4129
""", 'ด': """
ดาวน์โหลดบน app store	4134
ดาวน์โหลดบน google play	4134
ดาวน์โหลดเสียง	4130
ดาวน์โหลดแอป	4134
ดาวน์โหลดแอปพลิเคชัน	4134
ดาวน์โหลดได้ที่ app store	4134
ดาวน์โหลดได้ที่ google play	4134
ดูการตอบกลับ	4126
ดูข่าวทั้งหมด	4146
ดูคลิป	4110
ดูความคิดเห็นทั้งหมด	4126
ดูความคิดเห็นเพิ่มเติม	4126
ดูทั้งหมด	4097
ดูผลลัพธ์	91
ดูผลโหวต	91	4127
ดูภาพทั้งหมด	4146
ดูภาพเพิ่มเติม	4146
ดูราคา	4129
ดูรูปทั้งหมด	4146
ดูวิดีโอ	4110
ดูเพิ่มเติม	4099
ดูแกลเลอรี	4146
ดูแกลเลอรี่	4146
""", 'ต': """
ตกลง	4136
ตอบกลับ	4127
ตัวเลือกเพิ่มเติม	4150
ตั้งค่าความเป็นส่วนตัว	4132
ตั้งค่าคุกกี้	4132
ติดตามผู้เขียน	4149
ติดตามหัวข้อ	4149
ติดตามหัวข้อนี้	4149
ติดต่อกองบรรณาธิการ	4147
ติดต่อเรา	4110
ติดต่อโฆษณา	4147
ต้องการรับการแจ้งเตือนหรือไม่	4135
""", 'ถ': """
ถอดเสียง	4131
ถอนความยินยอม	4132
ถูกใจ	4127
""", 'ท': """
ทดสอบความรู้ของคุณ	4128
ทำแบบทดสอบ	4128
ทุกการสนับสนุนมีความหมาย	4139
ทุกเดือน	4140
""", 'บ': """
บทความก่อนหน้า	4146
บทความถัดไป	4146
บทความทั้งหมดของผู้เขียน	4146
บทความที่น่าสนใจ	4119
บทความที่เกี่ยวข้อง	4096
บทความนี้ถูกล็อก	4141
บทความนี้มีประโยชน์หรือไม่	4126
บทความล่าสุด	4096
บทความอื่นของผู้เขียน	4146
บทความอื่นๆ ของผู้เขียน	4146
บทความแนะนำ	4119
บริจาค	4093
บริจาคครั้งเดียว	4139
บริจาคตอนนี้	4139
บริจาครายเดือน	4139
บริจาคเลย	4093
บันทึก	4110
บันทึกการตั้งค่า	4132
บันทึกคะแนนของคุณแล้ว	4126
บันทึกคะแนนโหวตแล้ว	4126
บันทึกสูตร	61
บันทึกไว้อ่านภายหลัง	4110
""", 'ป': """
ปฏิเสธทั้งหมด	4132
ปิดการแสดงความคิดเห็น	4126
ปิดเสียง	4131
""", 'ผ': """
ผู้สนับสนุน	4152
""", 'พ': """
พิมพ์	4099
พิมพ์บทความ	4110
พิมพ์สูตร	61
พิมพ์หน้านี้	4110
""", 'ฟ': """
ฟรี ไม่มีสแปม	4143
ฟังข่าว	4130
ฟังข่าวนี้	4130
ฟังบทความ	4130
ฟังบทความนี้	4130
ฟังรายการย้อนหลัง	4110
""", 'ภ': """
ภายหลัง	4136
""", 'ม': """
มอบบทความนี้เป็นของขวัญ	4110
มีบัญชีอยู่แล้ว	4141
มีบัญชีแล้ว	4141
""", 'ย': """
ยกเลิกการรับข่าวสารได้ทุกเมื่อ	4143
ยกเลิกได้ทุกเมื่อ	4141
ยอดนิยม	4119
ยอดนิยมในตอนนี้	4119
ยอมรับทั้งหมด	4132
ยอมรับและดำเนินการต่อ	4132
ยังไม่มีบัญชี	4141
ยังไม่เป็นสมาชิก	4141
""", 'ร': """
ระบุจำนวนเงิน	4139
รับการแจ้งเตือน	4135
รับการแจ้งเตือนข่าวด่วน	4110
รายงาน	4127
รายปี	4140
รายเดือน	4140
รีเฟรชหน้า	4138
รีเฟรชหน้านี้	4138
รูปแบบอีเมลไม่ถูกต้อง	4143
ร่วมงานกับเรา	4110
ร่วมตอบแบบสอบถาม	4110
ร่วมตอบแบบสำรวจ	4126
ร่วมบริจาค	4093
ร่วมสนับสนุน	4139
ร่วมแสดงความคิดเห็น	4110
ร่วมโหวต	4126
ร้านค้า	4152
""", 'ล': """
ลงทะเบียน	4093
ลงทะเบียนเรียบร้อยแล้ว	4143
ลดขนาดตัวอักษร	4150
ลืมรหัสผ่าน	4093
ลืมรหัสผ่านหรือไม่	4141
""", 'ว': """
วิดีโอนี้ไม่พร้อมใช้งาน	4130
วิดีโอนี้ไม่สามารถรับชมได้ในประเทศของคุณ	4130
วิดีโอไม่พร้อมใช้งาน	4130
วิธีปิดโปรแกรมบล็อกโฆษณา	4138
""", 'ส': """
สนับสนุนรายเดือน	4139
สนับสนุนเรา	4093
สนับสนุนโดย	4152
สปอนเซอร์	4099
สมัครงานกับเรา	4110
สมัครสมาชิก	4093
สมัครเรียบร้อยแล้ว	4143
สรุปด้วย ai	4148
สรุปโดย ai	4148
สั่งซื้อหนังสือ	4129
สั่งซื้อเลย	4129
สำหรับสมาชิกเท่านั้น	4141
สิทธิพิเศษสำหรับผู้อ่าน	4129
สิทธิพิเศษสำหรับสมาชิก	4129
สแกน qr code	4134
สแกนคิวอาร์โค้ด	4134
ส่ง	4144
ส่งข่าว	4147
ส่งข้อความเรียบร้อยแล้ว	4143
ส่งความคิดเห็น	4126
ส่งคำตอบ	91
ส่งต่อให้เพื่อน	4110
""", 'ห': """
หน้าแรก	4146
""", 'อ': """
อนุญาต	4136
อนุญาตเสมอ	4132
ออกจากโหมดเต็มจอ	4130
อีเมล	4144
อีเมลไม่ถูกต้อง	4143
อ่านข่าวที่เกี่ยวข้อง	4119
อ่านข่าวผ่านแอป	4110
อ่านข่าวอื่นๆ	4119
อ่านฉบับเต็ม	4146
อ่านต่อ	4099
อ่านต่อหลังโฆษณา	4129
อ่านต่อเรื่องนี้	4119
อ่านต่อในเบราว์เซอร์	4134
อ่านบทความฉบับเต็ม	4146
อ่านบนแอป	4134
อ่านเพิ่มเติม	4096
อ่านเรื่องที่เกี่ยวข้อง	4119
อ่านโดย ai	4130
อ่านในแอป	4134
""", 'เ': """
เกมทั้งหมด	4128
เกิดข้อผิดพลาด	4144
เกิดข้อผิดพลาด กรุณาลองใหม่	4143
เกิดข้อผิดพลาด กรุณาลองใหม่อีกครั้ง	4143
เกี่ยวกับผู้เขียน	4147
เก่าที่สุด	4127
เขียนความคิดเห็น	4126
เขียนโดย ai	4148
เข้าสู่ระบบ	4093
เข้าสู่ระบบด้วย apple	4141
เข้าสู่ระบบด้วย facebook	4141
เข้าสู่ระบบด้วย google	4141
เข้าสู่ระบบด้วย line	4141
เข้าสู่ระบบเพื่อแสดงความคิดเห็น	4126
เฉพาะสมาชิกเท่านั้น	4141
เต็มจอ	4131
เนื้อหาต่อจากโฆษณา	4129
เนื้อหาที่เกี่ยวข้อง	4119
เนื้อหาสนับสนุน	4129
เนื้อหาโฆษณา	4129
เบราว์เซอร์ของคุณไม่รองรับวิดีโอ	4130
เบราว์เซอร์ของคุณไม่รองรับเสียง	4130
เปิดการแจ้งเตือน	4135
เปิดรับการแจ้งเตือน	4135
เปิดเสียง	4130
เปิดแอป	4134
เปิดในแอป	4134
เป็นคนแรกที่แสดงความคิดเห็น	4110
เพิ่มขนาดตัวอักษร	4150
เริ่มทำแบบทดสอบ	4128
เรียงตาม	4127
เรื่องที่คุณอาจสนใจ	19	4119
เรื่องที่น่าสนใจ	4119
เรื่องที่เกี่ยวข้อง	4096
เรื่องล่าสุด	4119
เรื่องอื่นที่น่าสนใจ	4096
เรื่องแนะนำ	4119
เลิกติดตาม	4149
เลือก	4142
เลือกแพ็กเกจ	4141
เลือกแพ็คเกจ	4141
เล่นวิดีโอ	4130
เล่นอัตโนมัติ	4131
เล่นเกม	4128
เล่นเลย	4128
เวลาที่เหลือ	4130
เสียงอ่านโดย ai	4130
""", 'แ': """
แจ้งข่าว	4147
แจ้งข้อผิดพลาด	4126
แจ้งคำผิด	4126
แจ้งลบความคิดเห็น	4126
แจ้งเบาะแส	4147
แชร์	4099
แชร์ข่าวนี้	4110
แชร์บทความ	4110
แชร์บทความนี้	4150
แชร์บน facebook	4150
แชร์ผ่าน line	4150
แชร์หน้านี้	4110
แชร์ไปที่ line	4110
แชร์ไปยัง facebook	4150
แชร์ไปยัง line	4150
แท็ก	4119
แท็กที่เกี่ยวข้อง	4119
แบบสำรวจ	92
แปลอัตโนมัติ	4110
แปลโดย ai	4148
แปลโดยอัตโนมัติ	4148
แสดงความคิดเห็น	4099
แสดงคำบรรยาย	4130
แสดงน้อยลง	4097
แสดงเนื้อหา	4132
แสดงเพิ่มเติม	4146
แสดงโพสต์	4132
""", 'โ': """
โฆษณา	4099
โหลดหน้านี้ใหม่	4138
โหลดหน้าใหม่	4138
โหลดเนื้อหา	4132
โหลดเพิ่มเติม	4146
โหลดแอป	4134
โหลดแอปฟรี	4110
โหลดโพสต์	4132
โหวต	91	4127
""", 'ใ': """
ใหม่ล่าสุด	4127
ให้คะแนนบทความนี้	4126
""", 'ไ': """
ไปที่สูตร	61
ไปยังหน้าบริจาค	4139
ไม่มีความเห็น	4127
ไม่สามารถเล่นวิดีโอนี้ได้	4130
ไม่สามารถเล่นวิดีโอได้	4130
ไม่สามารถแสดงเนื้อหานี้ได้	4132
ไม่แน่ใจ	4127
ไม่ใช่ตอนนี้	4136
""", 'ả': """
ảnh tiếp theo	4503
ảnh trước	4503
""", 'ẩ': """
ẩn	4429
ẩn trả lời	4458
""", 'ủ': """
ủng hộ	4410
ủng hộ chúng tôi	4410
ủng hộ chúng tôi trên patreon	4477
ủng hộ hàng tháng	4477
ủng hộ một lần	4477
ủng hộ ngay	4500
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
すべて読む	2531
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
一次性	4596
一次性捐款	4595
一番人気	2583
一覧	2530
一覧に戻る	2589
一覧へ	2530
一覧を見る	2530
""", '上': """
上一个视频	4620
上一张	4605
上一张图片	4625
上一篇	4536
上一篇文章	4605
上一頁	4538
上一页	4538
""", '下': """
下一个视频	4620
下一张	4605
下一张图片	4625
下一張圖片	4625
下一篇	4536
下一篇文章	4605
下一部影片	4620
下一頁	4538
下一页	4538
下次再說	4511
下次再说	4511
下載app	4589
下載客戶端	4589
下載音檔	4582
下載音訊	4582
下载app	4589
下载客户端	4589
下载音频	4582
""", '不': """
不,謝謝	4511
不,谢谢	4511
不用了	4511
不知道	4576
不適切な内容を報告	2562
""", '专': """
专题	4536
""", '並': """
並び替え	2563
並べ替え	2563
""", '个': """
个人中心	4515
个人信息保护政策	4619
""", '中': """
中	2597	4614
""", '为': """
为你推荐	4536
为您推荐	4536
""", '主': """
主旨	4624
主要ニュース	2528
主题	4624
""", '举': """
举报	4535
举报评论	4616
""", '了': """
了解	2531
了解详情	4626
""", '京': """
京东购买	4580
""", '人': """
人才招聘	4555
人気の動画	2555
人気の記事	2528
人気ランキング	2528
人気記事	2528
人気記事ランキング	2528
人気順	2563
人氣文章	4564
""", '仅': """
仅限会员	4598
仅限订阅用户	4598
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
今日最熱門	4564
今日热点	4536
今日焦点	4536
今日熱門	4564
""", '从': """
从app store下载	4589
""", '他': """
他の記事	19
他の記事も読む	2528
""", '付': """
付費閱讀	4515
付费内容	4515
付费阅读	4515
""", '以': """
以上网友发言只代表其个人观点,不代表本网站的观点或立场	4616
以下为广告内容	4555
以下為廣告內容	4555
以后再说	4511
以後再說	4591
以電子郵件繼續	4622
""", '件': """
件名	2607
""", '企': """
企画・制作	2598
""", '优': """
优惠码	4626
""", '会': """
会员专享	4518
会员专享内容	4518
会员专属	4515
会员中心	4515
会员登录	4515
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
余下全文	4625
""", '作': """
作者更多文章	4605
作者简介	4606
作者簡介	4606
""", '你': """
你可能也喜欢	4536
你可能也喜歡	4536
你可能感兴趣	4536
你可能还想看	4564
你可能還想看	4564
""", '使': """
使用 apple 登入	4598
使用 facebook 登入	4598
使用 google 帳號登入	4598
使用 google 登入	4598
使用 google 繼續	4598
使用apple登录	4598
使用facebook登入	4598
使用facebook登录	4598
使用google登入	4598
使用google登录	4598
使用google繼續	4598
使用google继续	4598
使用google账号登录	4598
使用paypal付款	4622
使用条款	4531
使用條款	4531
使用邮箱登录	4622
""", '価': """
価格を見る	2609
""", '保': """
保存	2516
保存する	2516
保存设置	4586
保持登入	4598
保持登入狀態	4598
保持登录状态	4598
""", '個': """
個人情報の取り扱い	2522
個人情報の取り扱いについて	2522
個人情報の取り扱いに同意する	2585
個人情報の取扱いについて	2522
個人情報保護方針	2522
""", '倍': """
倍速	4583
""", '僅': """
僅限會員	4598
僅限訂戶	4598
""", '優': """
優先するソースに追加	2595
優惠碼	4626
""", '儲': """
儲存設定	4586
""", '允': """
允許	4591
允許通知	4590
允许	4591
允许通知	4590
""", '元': """
元の記事を読む	2556
元記事で読む	2556
元記事を読む	2530
""", '免': """
免責聲明	4531
免費訂閱	4519
免費註冊	4515
免費試讀	4515
免費閱讀	4622
免责声明	4531
免费,无垃圾邮件	4601
免费注册	4515
免费订阅	4519
免费试读	4515
免费阅读	4622
免运费	4615
免運費	4615
""", '入': """
入力内容を確認	2606
入力内容を確認する	2606
入力必須	2585
""", '內': """
內容	4624
""", '全': """
全ての写真を見る	2556
全ての記事が読み放題	2605
全屏	4583
全文はこちら	2556
全文を読む	2530
全文表示	2530
全画面	2569
全画面表示	2568
全画面表示を終了	2568
全螢幕	4583
全記事読み放題	2509
全部拒絕	4587
全部拒绝	4587
全部接受	4531
全部新闻	4605
全部游戏	4578
全部视频	4605
全部评论	4535
""", '公': """
公众号	4526
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
关于作者	4606
关于我们	4531
关注	4526
关注作者	4610
关注我们	4526
关注此话题	4610
关注话题	4610
关键词	4536
关闭	4511
关闭窗口	4625
关闭菜单	4625
""", '其': """
其他新聞	4536
其他新闻	19	4536
其他金額	4595
其他金额	4595
""", '内': """
内容	4624
内容由ai生成	4620
""", '再': """
再生	2530
再生リスト	2603
再生時間	2569
再生速度	2568
再読み込み	2577
再読み込みする	2577
""", '写': """
写留言	4616
写真(#枚	2556
写真をすべて見る	2589
写真をもっと見る	2556
写真を拡大	2589
写真を拡大する	2589
写真を見る	2530
写真を見る(全#枚	2556
写真・動画の投稿はこちら	2590
写真特集	2528
写评论	4535
""", '出': """
出錯了	4602
出错了	4602
""", '分': """
分享	4525
分享到	4525
分享到facebook	4555
分享到line	4555
分享到qq	4613
分享到whatsapp	4613
分享到微信	4525
分享到微博	4525
分享到朋友圈	4613
分享文章	4627
分享本文	4555
分享此文	4555
分享此頁	4627
分享給好友	4555
分享給更多人看到	4555
分享给好友	4555
分享给更多人	4555
分享至	4525
分享至facebook	4525
分享至line	4555
分享这篇文章	4627
分享這篇文章	4627
分类	4536
分類	4536
""", '列': """
列印	4525
列印本頁	4555
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
刷新页面	4592
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
前往官網	4626
前往捐款	4595
前往捐款頁面	4595
前往捐款页面	4595
前往購買	4580
前往贊助	4595
""", '剩': """
剩余时间	4583
剩餘時間	4583
""", '加': """
加入google偏好來源	4610
加入line好友	4526
加入会员	4515
加入我们	4555
加入我们的团队	4555
加入我們	4555
加入我們的團隊	4555
加入書籤	4525
加入會員	4515
加入白名单	4592
加入購物車	4626
加入购物车	4626
加载中	4582
加载内容	4586
加载帖子	4586
加载更多	4538
加载更多评论	4575
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
包邮	4615
""", '協': """
協賛	2598
協賛企業	2598
""", '单': """
单次	4596
单次捐款	4512
单篇购买	4622
""", '単': """
単発の寄付	2579
""", '博': """
博客來購買	4580
""", '占': """
占い	2565
""", '印': """
印刷	2516
印刷する	2516
印刷用ページ	2545
印刷用ページを表示	2545
""", '即': """
即时新闻	4536
即時新聞	4536
""", '原': """
原文を表示	2531
原文を見る	2531
原文連結	4565
原文链接	4565
""", '去': """
去京东看看	4580
去京东购买	4580
去天猫购买	4580
去淘宝购买	4580
""", '参': """
参与投票	4575
参与评论	4535
参加测验	4578
参加者募集中	2541
参加问卷调查	4555
""", '參': """
參加問卷調查	4555
參加測驗	4578
參與投票	4575
""", '友': """
友だち追加	2517
友だち追加する	2517
友善列印	4555
友達に教える	2545
""", '反': """
反馈	4535
""", '发': """
发一条友善的评论	4616
发现错误	4575
发现错误?请告诉我们	4555
发生错误	4602
发表留言	4535
发表评论	4535
发送	4602
发送成功	4601
""", '取': """
取材・文	2591
取消关注	4611
取消追蹤	4610
取消關注	4611
取消静音	4582
取消靜音	4582
""", '受': """
受け取る	2576
受付が完了しました	2606
""", '古': """
古い順	2563
""", '可': """
可随时退订	4601
可隨時取消	4598
""", '合': """
合わせて読みたい	2528
合作伙伴	4615
合作夥伴	4615
合成音声による読み上げ	2568
合成音声による読み上げです	2568
""", '同': """
同じカテゴリの記事	2528
同じ著者の記事	2555
同意	4531
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
同意並繼續	4586
同意并继续	4586
""", '后': """
后退#秒	4582
""", '听': """
听全文	4555
听文章	4582
听新闻	4525
听这篇文章	4555
""", '商': """
商业推广	4615
商品の詳細を見る	2609
商品を見る	2566
商品ページへ	2566
商品詳細	2609
商品详情	4626
商城	4615
商業推廣	4615
""", '單': """
單次	4596
單次捐款	4512
單筆	4596
單筆捐款	4595
單筆支持	4595
單篇購買	4622
""", '回': """
回上一頁	4625
回到頂端	4605
回到頂部	4538
回到顶部	4605
回复	4535
回答する	91
回覆	4535
回頂端	4538
回首頁	4538
""", '在': """
在 app store 下載	4589
在 facebook 查看	4617
在 google play 下載	4589
在 instagram 查看	4617
在 instagram 查看這則貼文	4617
在 spotify 收聽	4617
在 x 上查看	4617
在 youtube 上觀看	4617
在amazon購買	4580
在app store下载	4589
在app中打开	4589
在app中阅读	4589
在facebook查看	4617
在google play下载	4589
在instagram查看	4617
在instagram查看這則貼文	4617
在patreon上支持我们	4595
在spotify上收听	4617
在x上查看	4617
在youtube上观看	4617
在亚马逊购买	4580
在微博查看	4617
在浏览器中继续	4589
在瀏覽器中繼續	4589
""", '地': """
地図を見る	2531
地図を開く	2531
""", '執': """
執筆者	2591
執筆者プロフィール	2590
""", '填': """
填字游戏	4579
填字遊戲	4579
""", '复': """
复制	4614
复制成功	4525
复制网址	4555
复制链接	4525
""", '外': """
外部コンテンツを表示	2571
外部コンテンツを表示する	2571
外部送信について	2602
外部送信ポリシー	2602
""", '大': """
大	2597	4614
大号字	65
大字	4525
大家还在看	4536
大家都在看	4536
""", '头': """
头条	4536
""", '好': """
好的	4591
""", '如': """
如何关闭	4593
如何关闭广告拦截器	4592
如何關閉	4593
如何關閉廣告攔截器	4592
""", '始': """
始終允許	4587
始终允许	4587
""", '姓': """
姓名	4602
""", '字': """
字体	65
字体大小	4525
字号	4525
字幕	2569	4583
字幕をオン	2568
字幕を表示	2568
字級	65	4525
字级	65
字號	4613
字體大小	65	4525
""", '官': """
官方微博	4526
""", '定': """
定期定額	4512
定期定額捐款	4595
定期定額支持	4595
定期捐款	4595
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
寫留言	4616
寫評論	4616
""", '專': """
專題	4536
""", '小': """
小	2597	4614
小字	4525
小編推薦	4536
小调查	92
""", '尚': """
尚未成為會員	4598
尚無留言	4555
""", '展': """
展开	4538
展开全文	4538
展开全部	4539
展开回复	4575
展开阅读全文	4625
展開	4538
展開全文	4605
""", '已': """
已关注	4526
已收到您的申请	4623
已是会员	4515
已是訂戶	4598
已有帐号	4515
已有帳號	4598
已有账号	4598
已經是會員	4515
已經是會員?登入	4515
已经是订户	4598
已经有账号	4598
已複製連結	4613
已關注	4610
""", '常': """
常に表示する	2571
常に許可	2572
常に許可する	2571
""", '年': """
年払い	2583
年額プラン	2583
""", '广': """
广告	4530
广告后继续阅读	4580
广告结束	4580
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
廣告	4530
廣告後繼續閱讀	4580
廣告結束	4580
廣編企劃	4580
廣編特輯	4580
""", '延': """
延伸閱讀	4536
延伸阅读	4536
""", '开': """
开启app	4589
开启推送	4590
开启通知	4590
开始测验	4578
开通vip	4622
开通会员	4515
""", '当': """
当前时间	4583
当当购买	4580
""", '影': """
影片已下架	4582
影片已移除	4582
影片無法播放	4582
影片載入中	4582
影片載入失敗	4620
影音	4536
""", '後': """
後で	2503
""", '微': """
微信	4525
微信扫一扫	4613
微信扫码分享	4613
微信登录	4598
微博	4525
""", '必': """
必填	4602
必填字段	4601
必填欄位	4601
必填項	4601
必填项	4601
必須	2586
必須項目	2586
必須項目です	2585
""", '忘': """
忘記密碼	4515
忘记密码	4515
""", '応': """
応援する	2504
""", '快': """
快进#秒	4582
""", '总': """
总是允许	4587
""", '您': """
您可能也喜歡	4536
您可能感兴趣	4536
您可能还喜欢	19
您可能還喜歡	19
您可能還想看	4564
您可随时退订	4601
您可隨時取消訂閱	4601
您已关注此话题	4610
您已投过票	4575
您已投過票	4575
您已经投过票	4575
您已訂閱	4623
您已订阅	4623
您的信息已发送	4601
您的姓名	4623
您的投票已提交	4575
您的支持很重要	4621
您的昵称	4616
您的暱稱	4616
您的留言	4623
您的訊息已送出	4601
您的邮箱	4519
您的電子郵件	4623
您的電郵	4519
""", '情': """
情報をお寄せください	2590
情報提供のお願い	2590
情報提供はこちら	2590
""", '想': """
想接收即時新聞通知嗎	4590
想接收通知吗	4590
""", '意': """
意見反饋	4575
意見回饋	4575
意见反馈	4535
""", '感': """
感想を送る	2525
感謝您的參與	4575
感謝您的投票	91	4575
感謝您的支持	4621
感谢您,您的信息已发送	4601
感谢您的参与	4575
感谢您的投票	91	4575
感谢您的支持	4621
感谢支持	4621
""", '成': """
成为会员	4512
成為會員	4512
""", '我': """
我们无法显示此内容	4586
我同意	4531
我同意处理我的个人数据	4601
我同意接收电子邮件	4601
我同意隱私權政策	4601
我已关闭	4592
我已关闭广告拦截器	4592
我已閱讀並同意隱私權政策	4601
我已關閉廣告攔截器	4592
我已阅读并同意隐私政策	4601
我的帐户	4515
我的帳戶	4515
我知道了	4531
我要举报	4575
我要投票	4575
我要捐款	4621
我要支持	4621
我要檢舉	4575
我要爆料	4606
我要留言	4535
我要糾錯	4555
我要纠错	4535
我要评论	4535
我要贊助	4621
""", '或': """
或	4599
""", '戻': """
戻る	2530
""", '所': """
所有新闻	4605
所有留言	4535
""", '打': """
打印	4525
打印本页	4555
打印食谱	61
打开	4539
打开app	4589
打开app查看更多	4589
打开app阅读	4589
打开app阅读全文	4589
打开客户端阅读	4589
打开微信扫一扫	4613
打开推送	4590
打赏	4512
打赏作者	4621
""", '扫': """
扫一扫分享	4613
扫描二维码下载	4589
扫码下载	4589
扫码下载app	4589
扫码下载客户端	4589
""", '投': """
投票	92	4576
投票ありがとうございました	91	2562
投票する	91	2545
投票を受け付けました	2562
投票区	92
投票成功	4575
投票済みです	2562
投票結果	2563	4576
投票結果を見る	91
投票结果	4576
投稿する	2525
投稿を表示	2571
投稿を表示する	2571
投稿を読み込む	2571
投稿须知	4606
""", '折': """
折りたたむ	2531
折扣码	4626
折扣碼	4626
""", '报': """
报告错误	4539
""", '拒': """
拒絕	4531
拒绝	4531
拒绝全部	4587
拒绝所有cookie	4619
""", '招': """
招聘启事	4555
""", '拡': """
拡大	2516
拡大する	2530
""", '按': """
按年計費	4598
按年计费	4598
按月	4596
按月捐款	4595
按月计费	4598
按讚	4526
""", '捐': """
捐款	4512
捐贈	4512
捐赠	4512
""", '掃': """
掃描qr code下載	4589
掃碼下載	4589
""", '排': """
排序	4576
排行榜	4536
""", '採': """
採用情報	2541
""", '接': """
接受	4531
接受並繼續	4586
接受全部	4531
接受全部cookie	4619
接受并继续	4586
接受所有	4531
接受所有 cookie	4619
接受所有cookie	4619
接收通知	4590
""", '推': """
推广	4530
推广内容	4530
推廣	4530
推荐	4536
推荐文章	4536
推荐方案	4599
推荐阅读	4536
推薦	4536
推薦文章	4536
推薦閱讀	4536
""", '提': """
提交	91	4602
提交成功	4601
提交成功,感谢您的反馈	4623
提交评论	4575
提供	2520
提供反馈	4575
提供意見	4575
提供新聞線索	4606
提供新闻线索	4606
""", '搜': """
搜尋	4538
搜索	4538
""", '撤': """
撤回同意	4586
""", '播': """
播放	4538
播放器加载中	4582
播放影片	4620
播放视频	4620
播放速度	4582
""", '支': """
支持我们	4512
支持我們	4512
支援する	2504
支援はこちら	2579
""", '收': """
收合	4539
收听	4525
收听文章	4582
收听本文	4555
收聽文章	4555
收聽本文	4582
收藏	4525
收藏文章	4525
收藏本文	4555
收藏食譜	61
收藏食谱	61
收起	4538
收起回复	4575
""", '放': """
放大图片	4605
放大圖片	4605
放大字体	4613
放大字體	4613
""", '数': """
数独	2565	4579
""", '數': """
數獨	4579
""", '文': """
文字の大きさ	65	2516
文字を大きくする	2596
文字を小さくする	2596
文字サイズ	2516
文字サイズを変更	2596
文字サイズ変更	65
文字拡大	2596
文字稿	4583
文字起こし	2569
文字起こしを表示	2568
文字起こしを見る	2568
文明上网,理性发言	4616
文明上网理性发言,请遵守新闻评论服务协议	4616
文章未完 廣告後繼續	4580
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
新聞線索	4606
新規会員登録	2506
新規登録	2506
新闻简报	4519
新闻线索	4606
""", '无': """
无所谓	4576
无法显示此内容	4586
""", '早': """
早割	2598
早鳥票	4615
早鸟票	4615
""", '时': """
时长	4583
""", '明': """
明白了	4539
""", '是': """
是否允许通知	4590
是否接收推送通知	4590
是否接收通知	4590
是否開啟通知	4590
""", '显': """
显示全部	4605
显示内容	4586
显示原文	4539
显示字幕	4582
显示帖子	4586
显示更多	4538
""", '時': """
時長	4583
""", '暂': """
暂不	4511
暂无评论	4555
暂无评论,快来抢沙发	4616
""", '暫': """
暫不	4511
""", '更': """
更多	4536
更多作者文章	4605
更多内容	4536
更多分享方式	4613
更多图片	4605
更多圖片	4605
更多報導	4536
更多影片	4605
更多报道	4536
更多文章	4536
更多新聞	4536
更多新聞請看	4564
更多新闻	4536
更多游戏	4578
更多精彩	4564
更多精彩内容	4625
更多精采內容	4555
更多视频	4605
更多选项	4614
更多選項	4614
更正政策	4606
更正與說明	4606
""", '書': """
書籍を購入する	2566
""", '最': """
最受欢迎	4599
最受歡迎	4599
最多人看	4564
最新	4576
最新ニュース	2528
最新ニュースを通知で受け取る	2575
最新号	2555
最新影音	4564
最新文章	4536
最新新聞	4536
最新新闻	4536
最新消息	4536
最新記事	2528
最旧	4576
最早	4576
最热	4576
最熱	4576
最舊	4576
最超值	4599
""", '會': """
會員中心	4515
會員專享	4518
會員專享內容	4518
會員專屬	4515
會員登入	4515
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
朋友圈	4525
""", '服': """
服务条款	4531
服務條款	4531
""", '朗': """
朗读全文	4582
""", '朝': """
朝刊・夕刊	2506
""", '未': """
未满十八岁禁止饮酒	4580
未滿十八歲禁止飲酒	4580
""", '本': """
本を購入する	2566
本周热门	4564
本文	2607
本文へ	2530
本文へ移動	2530
本文对您有帮助吗	4575
本文尚无评论	4616
本文已锁定	4598
本文由ai语音朗读	4582
""", '机': """
机器翻译	4555
机翻	4583
""", '来': """
来测测你的知识	4578
""", '查': """
查看专题	4605
查看优惠	4622
查看作者主页	4606
查看作者更多文章	4605
查看優惠	4622
查看全部	4538
查看全部图片	4605
查看全部文章	4625
查看全部評論	4575
查看全部评论	4575
查看原图	4538
查看原文	4565
查看商品	4626
查看回复	4575
查看回覆	4575
查看图集	4605
查看圖集	4605
查看地图	4539
查看專題	4605
查看投票結果	4616
查看投票结果	91	4616
查看文字稿	4582
查看方案	4622
查看更多	4538
查看更多图片	4605
查看更多评论	4575
查看留言	4535
查看結果	91
查看结果	91	4539
查看訂閱方案	4598
查看詳情	4539
查看订阅方案	4598
查看评论	4535
查看详情	4539
查看逐字稿	4582
查看高清图集	4605
""", '标': """
标签	4536
""", '检': """
检举评论	4616
""", '検': """
検索	2530
""", '業': """
業配	4530
""", '楽': """
楽天で見る	2566
楽天で詳細を見る	2566
楽天で購入	2566
楽天で購入する	2566
楽天市場で見る	2566
楽天市場で購入	2566
""", '標': """
標籤	4536
""", '機': """
機器翻譯	4555
機械翻訳	2569
""", '檢': """
檢舉	4535
檢舉留言	4616
""", '次': """
次のページ	2530
次の写真	2589
次の動画	2603
次の画像	2589
次の記事	2528
次の記事へ	2528
次の記事を読む	2608
次へ	2530
次を読む	2531
次ページ	2530
次回から自動的にログイン	2582
""", '正': """
正しいメールアドレスを入力してください	2585
正在加载播放器	4582
""", '此': """
此影片無法播放	4582
此文章已锁定	4598
此欄位為必填	4601
此視頻無法播放	4582
此视频不可用	4582
此视频已被删除	4582
此項為必填	4601
此页面对您有帮助吗	4575
此项为必填项	4601
""", '残': """
残り時間	2569
""", '毎': """
毎年	2580
毎月	2580
毎月寄付する	2579
毎月支援する	2579
""", '每': """
每一份支持都很重要	4595
每一份支持都重要	4595
每年	4596
每月	4596
每月捐款	4512
""", '氏': """
氏名	2586
""", '民': """
民調	92
""", '沒': """
沒意見	4576
""", '没': """
没意见	4576
没有账号	4598
""", '注': """
注册	4515
注册成功	4623
注目の記事	2528
注目キーワード	2528
注目ワード	2528
注目記事	2528
""", '测': """
测测你的知识	4578
""", '清': """
清晰度	4583
""", '游': """
游戏	4579
""", '点': """
点击取消静音	4620
点击图片查看大图	4605
点击打开声音	4620
点击排行	4536
点击播放	4555
点击放大	4605
点击查看全文	4625
点击查看原文	4565
点击查看大图	4538
点击阅读全文	4625
点击阅读原文	4565
点我看视频	4555
点赞	4525
""", '為': """
為您推薦	4536
""", '热': """
热点	4536
热点推荐	4536
热门	4536
热门排行	4536
热门文章	4536
热门新闻	4536
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
無法播放影片	4582
無法載入影片	4620
無法顯示此內容	4586
""", '焦': """
焦點新聞	4536
""", '熱': """
熱門	4536
熱門排行	4536
熱門文章	4536
熱門新聞	4536
熱門話題	4536
""", '爆': """
爆料信箱	4606
爆料專線	4606
爆料热线	4606
""", '特': """
特別協賛	2598
特定商取引法に基づく表記	2522
特集	2528
特集を見る	2589
特集ページへ	2589
特集一覧	2589
特集一覧へ	2608
""", '猜': """
猜你喜欢	4536
猜你喜歡	4536
""", '現': """
現在の再生時間	2568
""", '生': """
生成aiを使用しています	2603
""", '用': """
用app開啟	4589
用户协议和隐私政策	4619
""", '由': """
由ai生成	4609
由ai语音朗读	4582
""", '申': """
申し込む	2506
""", '电': """
电子报	4519
电子邮箱	4519
""", '画': """
画像をクリックして拡大	2589
画像を拡大	2530
画像を拡大する	2589
画像を見る	2530
画質	2569
""", '留': """
留言	4535
留言(#	4535
留言内容	4624
留言已關閉	4575
留言規則	4575
留言规则	4575
""", '略': """
略過廣告	4620
""", '登': """
登入	4515
登入/註冊	4515
登入後留言	4575
登出	4515
登录	4515
登录/注册	4515
登录后发表评论	4575
登錄	4515
登録	2506
登録が完了いたしました	2606
登録が完了しました	2545
登録して続きを読む	2506
登録する	2506
""", '發': """
發現錯誤	4575
發現錯誤?請告訴我們	4555
發生錯誤	4602
發表留言	4535
發表評論	4535
""", '皆': """
皆さまのご支援が力になります	2579
""", '監': """
監修者	2591
""", '目': """
目前時間	4583
目录	4538
目次	2530
目次へ戻る	2608
目錄	4538
""", '直': """
直接看食谱	61
""", '相': """
相关主题	4536
相关报道	4536
相关推荐	4536
相关文章	4536
相关新闻	4536
相关标签	4536
相关视频	4564
相关阅读	4536
相關主題	4536
相關報導	4536
相關影片	4564
相關推薦	4536
相關文章	4536
相關新聞	4536
相關標籤	4536
相關閱讀	4536
""", '看': """
看了这篇文章的人也看	4536
看全文	4605
看原文	4565
看更多	4536
看更多作者文章	4605
看更多文章	4564
看更多新聞	4564
看更多照片	4605
看結果	91
""", '知': """
知道了	4539
""", '確': """
確認する	2586
確認メールをお送りしました	2585
確認画面へ	2586
""", '禁': """
禁止酒駕	4615
禁止酒駕,飲酒過量有害健康	4580
""", '稍': """
稍后	4591
稍后再说	4511
稍后提醒我	4511
稍后阅读	4555
稍後	4591
稍後再說	4511
稍後提醒我	4511
稍後閱讀	4555
""", '立': """
立即开通	4622
立即投票	91
立即捐助	4595
立即捐款	4512
立即捐赠	4595
立即支持	4621
立即訂閱	4515
立即订阅	4515
立即试玩	4578
立即購票	4580
立即贊助	4595
立即购票	4580
立即选购	4580
立即選購	4580
立即開始玩	4578
""", '筆': """
筆者	2591
筆者プロフィール	2590
""", '管': """
管理cookie	4586
管理偏好設定	4619
管理偏好设置	4619
管理同意	4586
管理同意设置	4586
管理同意選項	4586
管理选项	4619
管理選項	4619
""", '粉': """
粉絲團	4526
""", '精': """
精彩推荐	4564
精彩推薦	4564
精选	4536
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
網友留言	4535
""", '編': """
編輯推薦	4536
編輯準則	4606
編輯精選	4536
編集ポリシー	2590
編集方針	2591
編集部おすすめ	2528
編集部のおすすめ	2528
""", '縮': """
縮小	2516
縮小字體	4613
""", '繼': """
繼續使用網頁版	4589
繼續閱讀	4538
繼續閱讀請往下	4580
""", '續': """
續訂	4622
""", '纠': """
纠错	4535
""", '继': """
继续在浏览器阅读	4589
继续浏览内容	4538
继续阅读	4538
""", '续': """
续订	4622
""", '编': """
编辑准则	4606
编辑推荐	4536
编辑精选	4536
""", '缩': """
缩小字体	4613
""", '网': """
网友评论	4535
网友评论仅供其表达个人看法,并不表明本站立场	4616
""", '翻': """
翻訳を表示	2531
""", '联': """
联系作者	4606
联系我们	4531
联系编辑部	4606
""", '聯': """
聯絡我們	4531
聯絡編輯部	4606
""", '聽': """
聽全文	4555
聽文章	4582
聽新聞	4525
聽這篇文章	4555
""", '脳': """
脳トレ	2565
""", '自': """
自动播放	4583
自動再生	2569
自動播放	4583
自動翻訳	2569
自定义金额	4595
自訂金額	4595
""", '菜': """
菜单	4538
""", '著': """
著作権	2522
著者の記事一覧	2589
著者をフォロー	2595
著者をフォローする	2595
著者プロフィール	2590
""", '複': """
複製	4614
複製網址	4555
複製連結	4525
""", '要': """
要接收推送通知吗	4590
要接收通知嗎	4590
""", '視': """
視頻由ai生成	4620
""", '觀': """
觀看更多	4564
""", '视': """
视频	4536
视频不可用	4582
视频加载中	4582
视频加载失败	4620
视频已下架	4582
视频已失效	4582
视频无法播放	4582
视频时长	4620
视频正在加载	4582
""", '解': """
解鎖全文	4555
解鎖文章	4622
解锁全文	4555
解锁文章	4622
解除しました	2578
解除方法	2578
解除方法はこちら	2578
""", '訂': """
訂戶專享	4580
訂戶專享優惠	4580
訂戶專享內容	4598
訂戶贈閱	4627
訂正について	2590
訂閱	4515
訂閱成功	4623
訂閱推播	4590
訂閱方案	4622
訂閱會員	4515
訂閱會員專屬內容	4555
訂閱郵件	4519
訂閱電子報	4519
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
記住我	4599
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
註冊	4515
註冊成功	4623
""", '評': """
評価順	2563
評論	4535
評論已關閉	4575
評論規則	4575
""", '話': """
話題の記事	2528
""", '該': """
該作者更多文章	4605
""", '詳': """
詳しく見る	2531
詳細	2531
詳細を見る	2609
詳細・購入はこちら	2566
""", '語': """
語音播報	4555
語音朗讀	4555
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
読み続ける	2531
読み込み中です	2568
読者限定	2566
""", '請': """
請填寫讀者問卷	4555
請我們喝杯咖啡	4595
請查收郵件	4601
請檢查您的收件匣	4601
請繼續下滑閱讀	4580
請繼續往下閱讀	4530
請輸入您的電子郵件	4623
請輸入有效的電子郵件	4601
請輸入有效的電子郵件地址	4601
請輸入電子郵件	4519
請選擇金額	4621
請關閉廣告攔截器	4592
""", '讀': """
讀者優惠	4580
讀者專享	4580
""", '讚': """
讚	4525
讚賞支持	4512
""", '订': """
订户专享	4580
订户专享优惠	4580
订户赠阅	4627
订阅	4515
订阅会员	4515
订阅成功	4623
订阅推送	4590
订阅邮件	4519
""", '记': """
记住我	4599
记者简介	4606
""", '设': """
设为google首选来源	4610
""", '评': """
评论	4535
评论(#	4535
评论功能已关闭	4616
评论已关闭	4575
评论规则	4575
""", '诚': """
诚聘英才	4555
""", '话': """
话题	4536
""", '该': """
该文章已关闭评论	4616
该视频不可用	4582
该视频已下架	4582
该邮箱已被注册	4623
""", '详': """
详情	4539
""", '语': """
语音朗读	4555
语音由ai生成	4582
""", '说': """
说点什么	4616
""", '请': """
请先登录再评论	4555
请关闭广告拦截器	4592
请我们喝杯咖啡	4595
请查收邮件	4601
请检查您的收件箱	4601
请继续往下阅读	4530
请输入您的电子邮件	4623
请输入您的邮箱	4623
请输入昵称	4616
请输入有效的电子邮件地址	4601
请输入有效的邮箱地址	4601
请输入邮箱	4519
请选择金额	4621
""", '读': """
读者专享	4580
读者优惠	4580
""", '購': """
購入はこちら	2566
購票	4615
購票連結	4580
購読	2506
購読する	2506
購読のお申し込み	2506
購読プラン	2605
購読プランを見る	2582
購読申し込み	2506
購買本書	4580
""", '贈': """
贈る	2597
贈送文章	4555
贈送文章給朋友	4555
贈送此文	4555
""", '贊': """
贊助	4512
贊助內容	4530
贊助商	4530
贊助我們	4595
""", '购': """
购买本书	4580
购买此书	4580
购票	4615
购票链接	4580
""", '赞': """
赞	4576
赞助	4512
赞助内容	4530
赞助商	4615
赞助商链接	4530
赞助我们	4595
赞赏	4512
赞赏作者	4621
""", '赠': """
赠送文章	4613
赠送此文	4555
""", '超': """
超值方案	4598
""", '跳': """
跳到主要內容	4538
跳到食谱	61
跳至食譜	61
跳转到食谱	61
跳过广告	4620
""", '踩': """
踩	4576
""", '載': """
載入中	4582
載入內容	4586
載入更多	4538
載入貼文	4586
""", '輸': """
輸入您的電子郵件	4623
""", '轉': """
轉發	4525
""", '转': """
转发	4525
""", '载': """
载入内容	4586
""", '输': """
输入您的邮箱	4623
""", '返': """
返信	2525
返信する	2525
返信を書く	2599
返信を表示	2562
返信を見る	2562
返信を隠す	2562
返回上一页	4625
返回列表	4625
返回頂部	4605
返回顶部	4538
返回首頁	4605
返回首页	4538
""", '还': """
还不是会员	4598
还有更多精彩内容	4625
还没有账号	4598
""", '这': """
这篇文章对你有帮助吗	4575
这篇文章对您有帮助吗	4575
""", '进': """
进入专题	4605
进入专题页	4605
""", '连': """
连结已复制	4613
""", '追': """
追蹤	4526
追蹤中	4610
追蹤主題	4610
追蹤作者	4610
追蹤我們	4526
""", '退': """
退出全屏	4582
""", '送': """
送信	91	2586
送信が完了しました	2585
送信しました	2585
送信する	91	2586
送信完了	2585
送出	91	4602
送出成功	4601
送出留言	4575
送出評論	4575
送料無料	2598
""", '选': """
选择	4599
选择方案	4598
选择订阅方案	4598
选择金额	4621
""", '逐': """
逐字稿	4583
""", '這': """
這篇文章對你有幫助嗎	4575
這篇文章對您有幫助嗎	4575
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
連結已複製	4555
連載	2528
連載をフォロー	2595
連載をフォローする	2595
連載を見る	2589
連載一覧	2589
""", '遊': """
遊戲	4579
""", '運': """
運営会社	2522
""", '違': """
違反を報告	2562
違反を報告する	2562
違反報告	2525
""", '選': """
選單	4538
選択する	2583
選擇	4599
選擇方案	4598
選擇訂閱方案	4598
選擇金額	4621
""", '還': """
還不是會員	4598
還沒有帳號	4598
""", '邮': """
邮箱	4519
邮箱格式不正确	4601
邮箱格式错误	4601
""", '配': """
配信停止はいつでも可能です	2585
""", '重': """
重新加载页面	4592
重新播放	4583
重新整理頁面	4592
重新載入頁面	4592
""", '金': """
金額を入力	2579
金額を指定	2579
金額を指定する	2579
金額を選ぶ	2604
金額を選択	2604
金額を選択してください	2604
""", '链': """
链接已复制	4555
""", '閉': """
閉じる	2503	2530
""", '開': """
開く	2531
開啟推播	4590
開啟通知	4590
開始測驗	4578
開通會員	4515
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
閱讀下一篇	4625
閱讀全文	4538
閱讀原文	4565
閱讀更多	4538
""", '關': """
關於作者	4606
關於我們	4531
關注	4526
關注作者	4610
關注我們	4526
關注此主題	4610
關鍵字	4536
關閉	4511
關閉視窗	4625
關閉選單	4625
""", '阅': """
阅读下一篇	4625
阅读全文	4538
阅读剩余全文	4625
阅读原文	4565
阅读更多	4538
""", '随': """
随时取消	4598
随时可取消	4598
""", '隐': """
隐私偏好	4619
隐私政策	4531
隐私权政策	4531
隐私设置	4587
""", '隨': """
隨時取消	4598
""", '隱': """
隱私偏好	4619
隱私政策	4531
隱私權政策	4531
隱私權設定	4586
隱私設定	4587
""", '離': """
離開全螢幕	4582
""", '電': """
電子信箱	4519
電子信箱格式錯誤	4601
電子報	4519
電子版	2506
電子郵件格式不正確	4601
電郵	4602
""", '静': """
静音	4583
""", '靜': """
靜音	4583
""", '音': """
音声で聞く	2516
音声をダウンロード	2568
音声を再生	2603
音声読み上げ	2545
音频播放器	4620
""", '頭': """
頭條	4536
""", '顯': """
顯示內容	4586
顯示原文	4539
顯示字幕	4582
顯示更多	4538
顯示貼文	4586
""", '飲': """
飲酒過量,有害健康	4580
飲酒過量有害健康	4580
""", '首': """
首頁	4538
首页	4538
""", '马': """
马上开始	4539
马上玩	4578
""", '验': """
验证码	4602
""", '點': """
點我看影片	4555
點擊播放	4582
點擊播放本文	4555
點擊放大	4605
點擊看大圖	4605
點擊開啟聲音	4620
點擊閱讀全文	4625
點閱排行	4564
""", '가': """
가	2629
가격 보기	2716
가로세로 낱말퀴즈	2671
가입하기	2620
가장 많이 본 뉴스	2636
가장 인기	2691
""", '개': """
개인정보 보호 설정	2710
개인정보 설정	2677
개인정보 수집 동의	2692
개인정보 수집 및 이용 동의	2692
개인정보 수집 및 이용에 동의합니다	2692
개인정보 수집·이용에 동의합니다	2692
개인정보 처리방침	2634
개인정보처리방침	2634
""", '갤': """
갤러리 닫기	2715
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
관련 기사 더보기	2715
관련 뉴스	2636
관련 영상	2659
관련 태그	2636
관련기사	2636
관련기사 더보기	2715
관련뉴스	2636
관련키워드	2636
""", '광': """
광고	2633
광고 건너뛰기	2711
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
구독 갱신	2713
구독 상품 보기	2690
구독 상품 선택	2690
구독 상품 안내	2713
구독 신청	2620
구독 신청이 완료되었습니다	2692
구독 신청하기	2690
구독 안내	2713
구독 전용	2620
구독 중	2620
구독 취소	2703
구독권 선택	2690
구독신청	2620
구독이 완료되었습니다	2651
구독자 전용	2622
구독자 전용 기사	2690
구독자 전용 혜택	2672
구독자 혜택	2672
구독자가 선물한 기사입니다	2717
구독중	2702
구독하고 이어서 읽기	2651
구독하기	2620
구매하기	2672
구매하러 가기	2672
""", '글': """
글씨 크기	65
글씨크기	2629
글자 작게	2704
글자 크게	2704
글자 크기	2629
글자 크기 변경	65	2651
글자 크기 조절	65	2651
글자크기	2629
글자크기 변경	65
글자크기 설정	65
글자크기 조절	65
""", '금': """
금액 선택	2712
금액 직접 입력	2686
금액을 선택하세요	2712
금액을 선택해 주세요	2712
""", '기': """
기계 번역	2674
기부하기	2618
기사 계속 보기	2715
기사 공유	2704
기사 공유하기	2629
기사 구매	2713
기사 더 보기	2715
기사 더보기	2651
기사 듣기	2651
기사 링크 복사	2651
기사 본문	2638
기사 선물하기	2651
기사 스크랩	2704
기사 스크랩하기	2651
기사 오류 신고	2651
기사 오류 제보	2651
기사 요약	2701
기사 원문 보기	2651
기사 음성으로 듣기	2673
기사 잠금 해제	2713
기사 저장	2704
기사 저장하기	2651
기사 전문 보기	2697
기사 전체보기	2697
기사 제보	2698
기사 제보 및 문의	2651
기사 추천	2707
기사 평가하기	2707
기사 후원하기	2618
기사는 광고 아래에 계속됩니다	2672
기사는 광고 후 계속됩니다	2672
기사듣기	2673
기사를 공유합니다	2717
기사에 대한 의견	2635
기사원문	2638
기사저장	2629
기사제보	2698
기사추천	2707
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
내용을 입력하세요	2714
내용을 입력해 주세요	2714
""", '네': """
네, 받을게요	2681
네이버 구독	2632
네이버 로그인	2690
네이버 밴드 공유	2704
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
뉴스레터 구독이 완료되었습니다	2714
뉴스레터 무료 구독	2651
뉴스레터 신청	2625
""", '닉': """
닉네임을 입력하세요	2707
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
다음 기사 읽기	2715
다음 동영상	2711
다음 사진	2697
다음 영상	2711
다음 이미지	2715
다음 페이지	2638
다음글	2697
다음기사	2636
다음에	2617
다음에 하기	2682
다크모드	2678
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
댓글 신고	2707
댓글 신고하기	2707
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
댓글을 남겨 주세요	2707
댓글을 남겨주세요	2707
댓글을 입력하세요	2707
댓글을 입력해 주세요	2707
댓글을 입력해주세요	2635
댓글을 작성하려면 로그인 해주세요	2707
댓글이 닫혔습니다	2667
""", '더': """
더 많은 옵션	2704
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
동영상 보기	2711
동영상 재생	2673
동영상 플레이어	2711
동영상을 불러오는 중입니다	2673
동영상을 불러올 수 없습니다	2711
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
디지털 구독하기	2713
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
로그인 후 댓글 작성이 가능합니다	2707
로그인 후 댓글을 작성할 수 있습니다	2667
로그인 후 이용해 주세요	2667
로그인/회원가입	2620
로그인이 필요	2622
로그인하고 계속 읽기	2713
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
멤버십 가입	2713
멤버십 가입하기	2713
""", '모': """
모두 거부	2678
모두 동의	2634
모두 허용	2678
모든 쿠키 거부	2710
모든 쿠키 수락	2710
모든 쿠키 허용	2710
모르겠다	2668
모름/무응답	2668
모바일 웹으로 계속	2680
""", '목': """
목록	2638
목록 보기	2697
목록보기	2638
목록으로	2697
목록으로 돌아가기	2715
""", '무': """
무료 게임	2669
무료 배송	2706
무료 체험 시작하기	2620
무료 회원가입	2620
무료, 스팸 없음	2692
무료로 읽기	2713
무료배송	2706
무제한 이용하기	2713
""", '문': """
문의	2635
문의 내용	2714
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
복사	2705
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
상품 보기	2716
상품 상세보기	2716
""", '새': """
새로고침	2683
""", '선': """
선택	2691
선택 저장	2677
선호 매체로 추가	2702
""", '설': """
설문	92
설문 결과	2668
설문 결과 보기	2707
설문 참여 바로가기	2651
설문 참여하기	2651
설문에 참여하기	2667
설문조사	92
설문조사 참여하기	2651
설정 관리	2710
설정 저장	2677
""", '소': """
소리 켜기	2711
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
스토어	2706
스토어 바로가기	2672
스폰서	2633
""", '시': """
시리즈 보기	2697
""", '신': """
신고	2635
신고하기	2668
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
영상을 불러올 수 없습니다	2711
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
오디오 플레이어	2711
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
옵션 관리	2710
""", '요': """
요금제 보기	2713
요약	2638
""", '원': """
원고료 보내기	2712
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
유튜브에서 보기	2708
""", '음': """
음성 다운로드	2673
음성 재생하기	2651
음성으로 듣기	2629
음소거	2674
음소거 해제	2673
음소거를 해제하려면 탭하세요	2711
""", '응': """
응원하기	2618
""", '의': """
의견 남기기	2667
의견 보내기	2667
의견 쓰기	2635
""", '이': """
이 기사 공유하기	2717
이 기사 구매하기	2713
이 기사 어땠나요	2651
이 기사 어떠셨나요	2667
이 기사가 도움이 되었나요	2667
이 기사는 잠겨 있습니다	2690
이 기사를 공유합니다	2651
이 기사를 추천합니다	2651
이 기사를 평가해 주세요	2707
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
이름을 입력하세요	2714
이름을 입력해 주세요	2714
이메일	2629
이메일 주소 입력	2714
이메일 주소를 입력하세요	2692
이메일 주소를 입력해 주세요	2714
이메일 형식이 올바르지 않습니다	2692
이메일로 계속하기	2713
이메일로 공유	2704
이메일로 로그인	2713
이메일무단수집거부	2634
이메일을 입력하세요	2692
이메일을 입력해 주세요	2692
이메일을 입력해주세요	2714
이메일을 확인해 주세요	2692
이미 계정이 있으신가요	2690
이미 구독 중이신가요	2620
이미 구독 중입니다	2714
이미 등록된 이메일입니다	2714
이미 참여하셨습니다	2667
이미 투표하셨습니다	2667
이미 회원이신가요	2620
이미지 크게 보기	2638
이미지 크게보기	2697
이미지 확대	2638
이슈	2636
이어서 읽기	2715
이용권 구매	2690
이용권 선택	2690
이용약관	2634
이용약관에 동의합니다	2692
이전	2638
이전 기사	2636
이전 기사 보기	2651
이전 사진	2697
이전 영상	2711
이전 이미지	2715
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
인스타그램에서 보기	2708
인스타그램에서 이 게시물 보기	2708
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
자발적 유료 구독	2712
자세히	2639
자세히 보기	2639
""", '작': """
작게	2705
""", '잘': """
잘 모름	2668
""", '장': """
장바구니 담기	2716
장바구니에 담기	2716
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
전체 기사	2715
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
접수되었습니다	2714
""", '정': """
정기	2687
정기 후원	2686
정기 후원하기	2618
정기구독	2620
정기후원	2618
정기후원 신청	2712
정기후원 신청하기	2712
정기후원하기	2686
정렬	2668
정상적으로 접수되었습니다	2714
정정·반론보도 신청	2698
정정보도 신청	2698
정정보도 요청	2698
""", '제': """
제보	2635
제보 바로가기	2698
제보하기	2635
제작 지원	2706
제작지원	2706
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
지금 후원하기	2712
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
창 닫기	2715
""", '책': """
책 구매하기	2672
""", '첫': """
첫 댓글을 남겨주세요	2707
첫 댓글을 작성해 보세요	2707
""", '청': """
청소년보호정책	2634
""", '최': """
최고의 혜택	2691
최신 기사	2636
최신 뉴스	2636
최신기사	2636
최신뉴스	2636
최신순	2668
최저가 보기	2716
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
카카오톡 공유하기	2704
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
쿠폰 받기	2716
""", '퀴': """
퀴즈	2671
퀴즈 도전하기	2669
퀴즈 풀기	2651
퀴즈 풀러 가기	2669
""", '크': """
크게	2705
""", '클': """
클릭하면 소리가 켜집니다	2711
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
트위터로 공유	2704
트위터에서 보기	2708
""", '특': """
특집 더보기	2697
특집 보기	2697
""", '티': """
티켓 예매	2672
티켓 예매하기	2672
""", '틱': """
틱톡에서 보기	2708
""", '팔': """
팔로우 중	2702
팔로우 취소	2702
""", '팟': """
팟빵에서 듣기	2708
""", '페': """
페이스북	2629
페이스북 공유	2629
페이스북에서 보기	2708
페이스북으로 공유	2651
페이스북으로 로그인	2690
페이지 새로고침	2683
페이지를 새로고침하세요	2683
페이팔로 결제	2713
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
할인 코드	2716
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
환경설정 관리	2710
""", '회': """
회사소개	2634
회원 전용	2622
회원 전용 기사	2690
회원가입	2620
회원가입하고 계속 읽기	2713
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
후원해 주셔서 감사합니다	2712
후원회원 가입	2618
후원회원 되기	2686
"""}

START = {'a': """
abonē	2819 K par	2819 K no	2819 K un	2821 K
acasă	97 K >	97 K '	97 K "
accès	1785 K illimité
această	52 K investigație	3452 K traducere	3508 K știre a fost
además	1375 K:	1420 K, en
ai가	2648 K 자동 번역한	2648 K 번역한	2648 K 핵심	2648 K 요약한
ai에게	2648 K 물어	2648 K 질문	2648 K 물어보기
ajánljuk	2151 K:
aktivér	649 K
alătură	12 K-te	56 K-te celor #	56 K-te celor peste #	56 K-te comunității de #
anmäl	4013 K dig till vårt	4029 K
annoncørbetalt	704 K indhold fra
annonsørinnhold	3142 K fra
anúncio	3404 K em #
apoyá	81 K
après	1916 K déduction fiscale
apúntate	1401 K a nuestro seminario	1401 K a nuestro evento
aquí	1432 K hay contenido de
artykuł	46 K można	46 K wolno	86 K sponsorowany:	3184 K ukazał się	3184 K pochodzi z	3190 K przetłumaczony	3190 K został przetłumaczony	3190 K czyta	3190 K wygenerowany	3261 K	3271 K powstał we współpracy z
artykuły	3181 K autora
artículo	1455 K publicado originalmente	1484 K publicado en colaboración
artículos	1345 K gratuitos
ascultă	1 K	3441 K:	3458 K podcastul	3458 K acest articol	3517 K pe
atradāt	44 K
atsisiųskite	2753 K
autorė	2757 K:
autoři	502 K jsou
außerdem	839 K lesenswert:	839 K interessant:
aveți	72 K întrebări
aún	32 K no hay comentarios
ați	59 K încercat
""", 'b': """
bajá	1409 K la app
beiträge	27 K	873 K von
benefício	3334 K do assinante:
berätta	59 K i	59 K gärna
beställ	4029 K
bestätigen	733 K sie ihre
bestätigungsmail	733 K
besøg	635 K vores
beğendin	69 K mi	82 K mi
beğendiniz	8 K mi	69 K mi	82 K mi
boletín	1351 K diario	1351 K semanal
buď	31 K první
buďte	31 K první	31 K prvý
bài	8 K viết này	4427 K liên quan:	4440 K viết này có	4440 K viết có hữu ích	4487 K viết được bảo vệ	4488 K viết được thực hiện	4488 K viết được viết	4488 K viết này được	4495 K viết tiếp tục
báo	4440 K lỗi bài viết
bình	5 K luận	27 K luận	4441 K chọn:
bústia	41 K de denúncies de la redacció
bądź	31 K pierwszy	31 K pierwsza
bővebben	2151 K:
bạn	59 K đã thử	59 K đã làm thử	66 K biết ai	66 K có biết ai	69 K thấy hay	4440 K phát hiện	4440 K thấy bài viết
bản	4440 K tóm tắt này	4488 K dịch được
bấm	4442 K để nghe
bật	4418 K thông báo
""", 'c': """
caractères	1865 K restants
caràcters	425 K restants
chceš	524 K u nás pracovat	3811 K u nás pracovať
chefredaktör	4027 K och ansvarig utgivare:	4027 K:
chơi	4462 K ngay:
chưa	32 K có bình luận
citeşte	3441 K şi	3441 K şi:
citește	3441 K și	3441 K și:	3441 K:	3441 K mai mult	3441 K aici	3441 K mai departe:
citiți	3441 K și
ciąg	3194 K dalszy
comentários	5 K	27 K
compartí	3 K
conocés	66 K a alguien
conteúdo	86 K patrocinado:	3288 K exclusivo para	3332 K gerado	3337 K oferecido por	3364 K incorporado d	3364 K externo d	3364 K incorporado do	3364 K incorporado da	3364 K externo do
conținut	3452 K generat	3456 K oferit de	3485 K încorporat de	3485 K extern de
coût	1916 K après déduction	1916 K réel après
crédit	1859 K photo	1859 K photos
crédits	1859 K photo	1859 K photos
cunoașteți	66 K pe cineva
cunoști	66 K pe cineva
cuéntame	59 K
cuộc	52 K điều tra này
cài	4444 K đặt ứng dụng	4444 K ứng dụng	4444 K app
còn	4460 K lại # ký tự
có	72 K thắc mắc	4427 K thể bạn quan tâm:	4483 K lỗi xảy ra
cấm	4487 K sao chép
""", 'd': """
dacă	44 K observi	44 K observați	44 K găsești	3447 K ai informații	3454 K ai observat o
dalinkitės	2753 K
další	490 K články autora
darovať	3805 K
dernières	1813 K actualités
descarcă	13 K	3472 K aplicația
descargá	13 K	1409 K la app
descărcați	13 K
dežurni	41 K telefon redakcije
disponível	3295 K no google play	3342 K na app store	3342 K no google play	3342 K para android e	3405 K no spotify
distribuiți	3 K
dodržujte	28 K
domů	97 K >	97 K '
doporučte	517 K
dorești	3490 K să primești notificări
doriți	3490 K să primiți notificări
dosszié	2218 K: így	2218 K: itt	2218 K: ezért	2218 K: miért	2218 K: hogyan	2218 K: mit	2218 K: ki	2218 K: mi	2218 K: ez	2218 K: ezt	2218 K: hallgassa	2218 K: nézze	2218 K: minden	2218 K: a	2218 K: az
dostępna	3197 K w
dostępne	3197 K w
dostępny	3197 K w
dołącz	12 K do	56 K do #	56 K do ponad #	3208 K do	3221 K do dyskusji
držte	28 K se
duración	1471 K del vídeo	1471 K del episodio
duração	3404 K do vídeo
durée	1912 K de la vidéo	1912 K de l'épisode
dzięki	3248 K naszym czytelnikom	3248 K naszym czytelniczkom
découvrez	1814 K aussi	1838 K la boutique	1838 K notre boutique	1838 K nos jeux	1838 K notre hors-série	1846 K notre application	1846 K notre appli
décryptage	1814 K :
déductible	1775 K des impôts	1775 K à #
déjà	1783 K abonné	1783 K inscrit	1783 K client
díky	561 K našim čtenářům	561 K našim předplatitelům
dùng	4451 K thử
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
estagiária	3325 K sob supervisão	3325 * K sob supervisão
estagiário	3325 K sob supervisão
""", 'f': """
faça	3340 K o quiz	3340 K o teste	3340 K o nosso
felelős	2174 K szerkesztő:	2174 K kiadó:
fiți	31 K primul
foretrækker	650 K du
fortsätt	4031 K läsa
fortæl	59 K mig
fotogalería	1451 K:
fotogaléria	3779 K:
fotografía	1421 K:
fotoğraf	4244 K # / #	4244 K #/#
frågor	72 K	73 K om artikeln
få	626 K fuld adgang til	649 K adgang	649 K fri	649 K fuld	649 K besked	649 K ugens	649 K dagens	649 K de	649 K nyheder	649 K en notifikation	649 K breaking	649 K seneste nyt	660 K	3059 K full tilgang til	3085 K tilgang	3085 K fri	3085 K full	3085 K beskjed	3085 K varsel	3085 K ukas	3085 K dagens	3085 K de	3085 K nyheter	3085 K siste	3097 K	3099 K varsel	3099 K varsler	3099 K push	4004 K full tillgång till	4029 K tillgång	4029 K fri	4029 K full	4029 K besked	4029 K en notis	4029 K veckans	4029 K dagens	4029 K de	4029 K nyheter	4029 K senaste	4040 K
férjen	2177 K hozzá
följ	12 K	4008 K	4029 K
følg	12 K	12 K oss	630 K	649 K	3063 K	3085 K
füge	12 K uns	847 K
fügen	12 K sie uns	847 K sie
für	736 K android und ios	787 K diesen artikel	787 K diesen	836 K nur
főoldal	97 K >	97 K '	97 K "
főszerkesztő	2174 K:
""", 'g': """
gazeteciliğimizi	4200 K
gefällt	82 K ihnen dieser	82 K dir dieser
gehöre	56 K zu den #
gehören	56 K sie zu den #
ghé	4441 K cửa hàng trực tuyến
giữ	4487 K bản quyền nội dung
glöm	4029 K inte att bekräfta
gorąca	41 K linia redakcji
góp	4440 K ý cho bài viết
gör	4013 K quizet	4013 K vårt quiz	4029 K vårt
görmemiz	4205 K gereken
görsel	4249 K yapay
""", 'h': """
henüz	32 K yorum
hibát	7 K talált	7 K találtál	2178 K lát
hintergründe	839 K dazu:
hjälp	4013 K oss bli bättre	4013 K oss att bli bättre
hjælp	635 K os med at blive bedre
hlavné	3792 K body
hlavní	504 K body
hozzászólások	5 K	27 K
hãy	31 K là người đầu tiên	4441 K trả lời khảo sát	4449 K ủng hộ
hämta	13 K	4017 K
häng	4029 K med
här	4054 K finns ett inbäddat innehåll från	4054 K finns inbäddat innehåll från	4054 K visas ett inbäddat innehåll från	4054 K visas inbäddat innehåll från	4054 K är ett inbäddat innehåll från	4054 K är inbäddat innehåll från
hääleta	1526 K
håll	28 K	28 K dig
hình	4484 K #/#
hör	791 K dir	847 K	4029 K
hören	791 K sie	847 K sie
hörzeit	863 K
hør	1 K artiklen	1 K artikkelen	1 K saken	619 K også	619 K også:	635 K mere på	649 K	3052 K også	3052 K også:	3085 K
""", 'i': """
iesūti	2807 K savu	2807 K
indlæg	27 K
indlæs	672 K altid indhold fra	672 K indhold fra
inlägg	27 K
innehåll	4086 K från annonsören
intră	12 K pe
início	97 K >	97 K '	97 K "
izmēģinājāt	59 K
išbandėte	59 K
išsaugokite	2753 K
""", 'j': """
jaký	33 K je váš
jeśli	44 K widzisz	44 K zauważysz
joacă	3478 K acum:
já	59 K fez	3288 K é assinante
játssz	2194 K most:
jäikö	1683 K juttu kesken
jälgi	1526 K
jäsenetu	1724 K:
""", 'k': """
kapcsolódó	2151 K	2151 K:
kezdőlap	97 K >
không	4487 K được sao chép
kipróbáltad	59 K
kipróbáltátok	59 K
kiểm	4441 K tra kiến thức của bạn
kjøp	3068 K billetter	3068 K billett	3085 K
klausykitės	2738 K
klikněte	487 K zde
ključne	3693 K točke	3693 K tačke
klõpsates	1526 K
komentáre	5 K	27 K
komentáře	5 K	27 K
komentēt	2821 K var
komerčné	86 K oznámenie:
komerční	86 K sdělení:
kommentarsfältet	5 K
kopiér	649 K
kopírovat	517 K
kopírovať	3805 K
kopē	2821 K
korzyść	3234 K dla prenumeratorów:
kvíz	487 K:	543 K:	543 K dne:	543 K týdne:	2164 K	2193 K:	3779 K:	3828 K dňa:	3828 K týždňa:
kysyttävää	72 K	73 K jutusta
känner	66 K du någon
kérdésed	72 K van	73 K van a cikkről
kérje	2177 K
kérjen	2177 K
kérjük	28 K
kênh	4418 K youtube của báo
köp	4013 K biljetter	4013 K biljett	4029 K
kövess	12 K
kövesse	2177 K
kövessen	12 K
køb	635 K billetter	635 K billet	649 K
küfür	27 K içeren
küldd	3 K el	2159 K el nekünk
küldje	2159 K el nekünk	2177 K	2177 K tovább
ký	4460 K tự còn lại
kļūsti	2821 K
kết	4432 K nối với chúng tôi
""", 'l': """
laimē	2821 K
laimėkite	2753 K
lasītāju	2829 K aptauja:
legyél	2177 K
lejupielādē	2821 K
leé	1420 K también	1420 K más	1420 K:
lisää	1707 K meidät	1746 K aiheesta:
lugejaküsitlus	1534 K:
lásd	2151 K még
lásson	2177 K több
lát	2159 K valami
láttál	2159 K valami
lägg	4029 K till
lähetä	1686 K juttuvinkki	1686 K uutisvinkki	1686 K vinkki	1690 K mielipidekirjoituksesi	1690 K mielipidekirjoitus	1707 K
lämna	4007 K dina tips	4007 K ditt tips
läs	3996 K mer om	3997 K också	3997 K också:	3997 K även	3997 K mer	3997 K mer:	3997 K:	3997 K här	3997 K även:	4004 K vidare med	4004 K mer på	4017 K e-tidningen	4017 K tidningen	4029 K	4031 K vidare
läsarerbjudande	4049 K:
läsaromröstning	4046 K:
läsarresa	4049 K:
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
lütfen	28 K	4235 K reklam engelleyici
""", 'm': """
mantén	28 K
materiał	86 K sponsorowany:	86 K partnera:	86 K partnerski:	3194 K wideo	3271 K powstał we współpracy z	3271 K we współpracy z	3271 K sponsorowany przez
medlemsförmån	4049 K:
meillä	1737 K ei ole omistajaa	1737 K ei ole omistajia	1737 K ei ole osakkeenomistajia	1737 K ei ole maksumuuria
mesterséges	2185 K intelligencia írta
mirá	1404 K el video	1420 K también	1420 K:
mitä	8 K pidit	33 K mieltä	1708 K mieltä sinä
mišljenja	3690 K autora	3690 K iznesena	3690 K izneta
mišljenje	3690 K autora
możliwość	5 K komentowania
mándanos	1390 K
más	1374 K noticias de	1374 K noticias sobre	1374 K sobre	1374 K en	1374 K de	1375 K información	1375 K información:	1378 K artículos de
máte	72 K otázky	72 K dotazy	73 K otázku k článku	490 K tip?	490 K tip na článek	490 K tip na téma	490 K tip pro	564 K přečteno už # ze #	564 K přečteno už # z #	564 K přečteno již # ze #	564 K přečteno již # z #	564 K přečteno # ze #	564 K přečteno # z #	3847 K prečítané už # zo #	3847 K prečítané už # z #	3847 K prečítané # zo #	3847 K prečítané # z #
märkasid	44 K	1511 K midagi	1517 K viga	1517 K artiklis viga
még	32 K nincs	2219 K több a témáról:
més	395 K informació:	421 K notícies de	421 K notícies sobre
mød	635 K os
mūs	2821 K vari
mời	4427 K xem	4427 K bạn đọc	4427 K độc giả	4432 K bạn tham gia	4432 K độc giả theo dõi	4432 K bạn đọc theo dõi	4442 K quý vị theo dõi	4442 K quý độc giả	4442 K bạn xem video	4442 K nghe
""", 'n': """
nabídka	547 K pro čtenáře:
nahlásit	527 K chybu
nahlásiť	3814 K chybu
nahláste	3814 K chybu
najważniejsze	3190 K informacje
naloži	3900 K	3933 K vedno vsebino	3933 K vsebino z	3933 K vsebino s	3933 K vsebino iz	3933 K vsebino od
naložite	13 K	3900 K
naročite	3907 K se na
naujienų	41 K telefonas
načítat	550 K vždy obsah	550 K obsah z	550 K obsah ze	550 K obsah od
načítať	3834 K vždy obsah	3834 K obsah z	3834 K obsah zo	3834 K obsah od
našli	7 K jste	7 K ste	44 K ste
nemáme	561 K majitele	561 K vlastníka	561 K akcionáře	561 K žádného	561 K paywall	561 K reklamy	3844 K majiteľa	3844 K vlastníka	3844 K akcionárov	3844 K žiadneho	3844 K paywall	3844 K reklamy
nemáte	525 K čas číst	3812 K čas čítať
nepatríme	3844 K žiadnemu
nepatříme	561 K žádnému
než	534 K vložíte komentář	534 K začnete diskutovat	534 K napíšete příspěvek
nguồn	4436 K:	4436 K :
nhận	4418 K thông báo
nové	507 K číslo	507 K vydání	3795 K číslo	3795 K vydanie
nájdete	12 K nás
não	27 K serão publicados	3367 K é possível mostrar este conteúdo	3367 K foi possível mostrar este conteúdo
näe	1707 K enemmän
nägid	1527 K viga
näita	1526 K
näitkö	1708 K virheen
näytä	1707 K sisältö	1727 K sisältö palvelusta	1727 K aina sisältö
nå	4029 K vår
nézd	2151 K meg	2177 K meg
nézze	2151 K meg	2177 K meg
nāc	2812 K strādāt
nội	4467 K dung này không	4468 K dung này từ	4468 K dung nhúng từ	4468 K dung từ	4487 K dung được bảo vệ	4488 K dung được tạo	4488 K dung này được tạo
""", 'o': """
oceń	8 K	3191 K ten	3191 K artykuł	3191 K tekst
ocurrió	1448 K un error
odporučte	3805 K
odporúčame	3779 K:
odsłuchaj	3202 K	3202 K ten
ofereça	3 K
oglądaj	3178 K:
ohodnoťte	505 K	3793 K
olvasói	2197 K ajánlat:
olvasóink	2210 K támogatásának köszönhetően
olvasóinknak	2210 K köszönhetően
opýtajte	3792 K sa
opširnije	3678 K:	3678 K na
otázka	543 K dne:	3828 K dňa:
otázky	72 K
ouça	1 K	3313 K:	3338 K o podcast	3399 K no	3405 K no spotify	3405 K o podcast no
oír	1 K
""", 'p': """
pamanīji	2813 K kļūdu
pamanījāt	44 K	2813 K kļūdu
pastebėjote	44 K	2739 K įdomų	2745 K klaidą
paylaş	3 K
pažįstate	66 K
phát	7 K hiện lỗi	44 K hiện sai
phóng	4436 K viên:
piditkö	8 K	69 K	82 K	1708 K
pidätkö	82 K	1708 K
piše	3705 K:
podobał	8 K ci się
podobało	69 K się
podpořte	81 K	522 K
podrži	81 K
podržite	81 K	3708 K
podés	12 K seguir	1391 K enviarnos
podívejte	487 K se:	487 K se na video
poleć	3202 K
poslať	3805 K
poslechněte	1 K si	487 K si	487 K si:
poslušajte	1 K	3678 K:	3879 K:
posłuchaj	1 K	3178 K:	3178 K też:
povoliť	3834 K vždy obsah	3834 K obsah z	3834 K obsah zo	3834 K obsah od
poznáte	66 K niekoho
pozostała	3194 K część
pošaljite	41 K vijest
pošlete	517 K
pošlite	3 K	3805 K
poți	3447 K contacta autorul	3447 K contacta autoarea
praneškite	2739 K redakcijai
predplaťte	3809 K si
prenošenje	68 K dozvoljeno	68 K dopušteno
prenumerantförmån	4049 K:
prečítajte	3779 K si tiež	3779 K si aj	3779 K si	3779 K si:
prečítali	3847 K ste už # zo #	3847 K ste už # z #	3847 K ste # zo #	3847 K ste # z #
pridruži	56 K se #
pridružite	12 K se	56 K se #
pridėkite	2753 K
prikaži	3736 K uvijek sadržaj	3736 K uvek sadržaj	3736 K sadržaj s	3736 K sadržaj sa	3736 K sadržaj iz	3736 K sadržaj od	3933 K vedno vsebino	3933 K vsebino z	3933 K vsebino s	3933 K vsebino iz	3933 K vsebino od
pronašli	44 K ste
pročitaj	3678 K još	3678 K i
pročitajte	3678 K još	3678 K i	3678 K više	3678 K:	3678 K više o ovoj temi
pročitali	3748 K ste # od #	3748 K ste već # od #
prvý	3804 K mesiac len za	3804 K mesiac za	3804 K mesiac už za	3804 K mesiac zadarmo
przeczytałaś	3251 K już # z #	3251 K # z #
przeczytałeś	3251 K już # z #	3251 K # z #
prześlij	3202 K dalej
präsentiert	841 K von
prüfen	847 K sie
publicité	1912 K dans #
publié	1896 K initialement dans le	1896 K initialement sur	1926 K avec l'autorisation
pàgina	450 K # de #
página	1449 K # de #	1449 K #/#	3381 K # de #	3381 K #/#
páči	82 K sa vám
páčil	8 K sa vám	82 K sa vám	3793 K sa
páčilo	69 K sa
päeva	1534 K küsimus:
päivitä	1707 K
päivän	1720 K kysymys:
pääset	1707 K lukemaan
päätoimittaja	1705 K:
pódcast	1451 K:
păstrați	28 K
pērc	2812 K biļetes	2821 K
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
radšej	3812 K počúvate
radši	525 K posloucháte
rašykite	2739 K autorei	2739 K autoriui
recibí	1390 K las noticias
recomandări	3441 K:
redakčná	41 K linka
redakční	41 K linka	41 K telefon
regisztrálj	2176 K ingyenesen
regisztráljon	2164 K	2176 K ingyenesen
regístrate	1342 K para
reproducción	68 K permitida	68 K libre
reprodução	68 K permitida	68 K autorizada
resuméet	26 K er
resztę	3194 K tekstu
rezervē	2821 K
rešite	3678 K kviz
riješite	3678 K kviz
rozwiąż	3178 K quiz
rätsel	830 K mit	866 K des tages:
rätseln	830 K sie mit
réservez	1838 K vos places pour la soirée de la rédaction
réservé	1783 K aux abonnés
réservée	1783 K aux abonnés
réservés	1783 K aux abonnés
résumer	1828 K cet article	1828 K l'article
résumé	1828 K généré	1828 K rédigé	1828 K réalisé	1828 K produit	1828 K par
rösta	4029 K
rādīt	2821 K
""", 's': """
sadržaj	3766 K je nastao u suradnji s
saglabā	2821 K
saistīts	2796 K:
saņem	2821 K
sažetak	3693 K	3693 K članka	3693 K teksta
schließ	56 K dich #	56 K dich den #
schließe	23 K dich
schließen	56 K sie sich den #
sdílejte	3 K	3 K článek
sdílet	3 K
seguí	1390 K el canal	1420 K leyendo:
sesizări	3447 K și ponturi
shrnutí	26 K vytvořil	26 K vytvořila	504 K	504 K článku
sisällön	1759 K tarjoaa
siųskite	2739 K savo	2753 K
sjefredaktør	3082 K:	3082 K og ansvarlig redaktør:
skaitytojų	2761 K apklausa:
skopírovať	3805 K
skrót	3190 K artykułu
skúsili	59 K ste
související	487 K:
spodobał	82 K ci się	82 K się
spodobało	69 K się
sponsorisé	1928 K par
sponzorované	3865 K spoločnosťou
sponzorováno	583 K společností
sporočite	3912 K napako
sprawdź	3178 K:	3178 K też:
spróbowaliście	59 K
spróbowałaś	59 K
spørgsmål	72 K	73 K til artiklen
spørsmål	72 K	73 K til saken	73 K til artikkelen
spýtajte	3792 K sa
stališča	3890 K avtorja
straipsnį	46 K galima
stáhni	13 K si
stáhněte	13 K si	540 K si aplikaci
stöd	81 K	4004 K
stötta	81 K	4004 K
støt	81 K	626 K
støtt	81 K	3059 K
suscríbete	1336 K a	1472 K en spotify
susidūrėte	2739 K su
susiję	2727 K:
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
só	3288 K para assinantes
sólo	1342 K para suscriptores
søg	649 K nu
súhrn	3792 K
súmate	12 K	56 K a las #
súvisiace	3779 K:
súvisiaci	3779 K článok
sūti	2807 K savu	2821 K
số	4460 K ký tự còn lại
""", 't': """
también	1363 K en facebook	1375 K puedes leer	1375 K puedes leer:	1375 K te puede interesar:
també	395 K et pot interessar:
também	3405 K disponível no spotify
tanidiğiniz	66 K biri
teitkö	59 K
tekoäly	1712 K on
tekstą	46 K galima
tenés	1385 ¿K información
thấy	44 K lỗi
thử	4441 K sức với
tiedätkö	1686 K aiheesta	1686 K asiasta	1686 K lisää
tiivistelmä	26 K on
tilføj	649 K
tillåt	4054 K alltid innehåll från	4054 K innehåll från
tiếp	4495 K tục đọc sau
todavía	32 K no hay comentarios
további	2151 K részletek	2219 K cikkek a témában:
traducció	404 K feta
transparentní	497 K účet:
trên	4418 K google news
trình	4467 K duyệt của bạn không	4467 K duyệt không
trả	4441 K lời câu đố
trải	4451 K nghiệm
turpinājums	2823 K
twój	27 K komentarz
tykkäsitkö	69 K
työskenteletkö	1686 K
tác	4436 K giả:	4436 K giả là
támogasd	81 K	2169 K a	2169 K az
támogassa	81 K	2169 K a	2169 K az
täglichen	733 K newsletter
tämä	26 K tiivistelmä	52 K juttu	76 K ketju on lukittu	76 K aihe suljettiin	1727 K on upotettu sisältö
tämän	52 K jutun
tässä	1727 K on upotettua sisältöä
télécharger	13 K	1794 K l'application
téléchargez	13 K
tóm	4440 K tắt này	4488 K tắt được
töltsd	13 K le
töltse	13 K le	2177 K le	2177 K ki
történeteiket	2159 K
tüm	27 K yorumlar
tęsinys	2755 K
tłumaczenie	3190 K
tải	13 K	13 K ứng dụng	4418 K ứng dụng	4418 K app	4444 K ngay ứng dụng
""", 'u': """
udostępnij	3 K
ukažite	3713 K na grešku
uključi	3701 K
uključite	3701 K
uložit	517 K
uložiť	3805 K
uložte	517 K si	3805 K si
unbeschränkter	810 K zugang
unterstütze	81 K	716 K
unterstützen	81 K sie	716 K sie	716 K sie die
uočili	7 K ste
upozorniť	3814 K na chybu
upozorněte	527 K na chybu
urmărește	12 K	3441 K și:	3458 K video	3517 K pe
urmăriți	12 K
utánközlés	68 K engedélyezett	68 K forrásmegjelöléssel
učitaj	3736 K uvijek sadržaj	3736 K uvek sadržaj	3736 K sadržaj s	3736 K sadržaj sa	3736 K sadržaj iz	3736 K sadržaj od
uživo	3753 K: kako	3753 K: ovako	3753 K: zašto	3753 K: što	3753 K: šta	3753 K: tko	3753 K: ko	3753 K: gdje	3753 K: gde	3753 K: ovo	3753 K: pogledajte	3753 K: poslušajte	3753 K: sve	3753 K: noć	3753 K: ljudi	3753 K: evo
""", 'v': """
vaš	27 K komentar
vegyél	2164 K részt
već	3729 K za #	3729 K od #
več	3879 K:	3879 K v videu	3904 K o tem	3904 K novic	3904 K preberite	3951 K o:	3951 K o temi:
videó	2218 K: így	2218 K: itt	2218 K: ezért	2218 K: miért	2218 K: hogyan	2218 K: mit	2218 K: ki	2218 K: mi	2218 K: ez	2218 K: ezt	2218 K: hallgassa	2218 K: nézze	2218 K: minden	2218 K: a	2218 K: az
vidéo	1814 K :
viktorīna	2829 K:
visą	2753 K interviu
više	3678 K o:	3754 K o:	3754 K o temi:
você	3313 K pode gostar:
vprašaj	3893 K
vprašajte	3893 K
vprašanje	3928 K dneva:
vypočujte	1 K si	3779 K si:
vyskúšali	59 K ste
vytiskněte	517 K
vytlačiť	3805 K
vytlačte	3805 K
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
výhoda	547 K pro předplatitele:	3831 K pre predplatiteľov:
výhody	547 K pro předplatitele:	3831 K pre predplatiteľov:
vă	28 K rugăm să
vďaka	3844 K našim čitateľom	3844 K našim predplatiteľom
věnujte	517 K
vše	570 K o téma:	570 K o:	570 K k tématu téma:	570 K k tématu:
všechno	570 K o tématu téma:	570 K o tématu:
všechny	27 K komentáře	490 K články autora	570 K články k tématu téma:	570 K články k tématu:
všetko	3853 K o téme:	3853 K o:	3853 K k téme téme:	3853 K k téme:
všetky	3853 K články k téme téme:	3853 K články k téme:
všeč	69 K vam je
všimli	44 K jste si	44 K ste si
vždy	550 K povolit obsah	550 K zobrazovat obsah	550 K načítat obsah	550 K zobrazit obsah	3834 K povoliť obsah	3834 K zobrazovať obsah	3834 K načítať obsah	3834 K zobraziť obsah
""", 'w': """
webshopunkból	2197 K:
weiterführende	757 K artikel:
weź	3221 K udział w dyskusji
więcej	3177 K o	3177 K na temat	3177 K z	3178 K na ten temat:	3181 K artykułów autora	3257 K o:	3257 K na temat:
wykorzystałaś	3251 K już # z #	3251 K # z #
wykorzystałeś	3251 K już # z #	3251 K # z #
wypróbowaliście	59 K
wypróbowałaś	59 K
wyrażamy	46 K zgodę na
wysłuchaj	1 K
wyślij	3 K
wyświetlaj	3238 K treści z	3238 K treści ze	3238 K treści od
wöchentlichen	733 K newsletter
""", 'y': """
yanlişlik	4194 K mi
""", 'z': """
zahvaljujoč	3942 K našim bralcem
zahvaljujući	3745 K našim čitateljima	3745 K našim čitaocima
zatiaľ	32 K žiadne komentáre
zatím	32 K žádné komentáře
zauważyłaś	7 K
zauważyłeś	7 K
zdieľajte	3 K
zdieľať	3 K
zezwól	3238 K na treści
zgłoś	3213 K uwagę	3213 K błąd	3213 K literówkę	3213 K uwagi	3213 K nieścisłość
ziņo	2807 K redakcijai
zkopírovat	517 K
znalazłeś	7 K
znáte	66 K někoho
znáš	66 K někoho
zobraziť	3834 K vždy obsah	3834 K obsah z	3834 K obsah zo	3834 K obsah od
zobrazovať	3834 K vždy obsah	3834 K obsah z	3834 K obsah zo	3834 K obsah od
zostań	3210 K reporterem	3210 K reporterką	3210 K dziennikarzem
zrobiliście	59 K
""", '©': """
©	766 K dpa	1111 K #	1111 K
""", 'à': """
à	1814 K lire aussi	1814 K lire également	1814 K lire :	1814 K lire sur	1814 K voir aussi	1814 K écouter	1814 K relire	1814 K découvrir	1814 K lire sur le même sujet	1814 K consulter :	1814 K voir également	1817 K propos de l'auteur	1817 K propos de l'autrice	1838 K retrouver dans le numéro	1913 K écouter sur spotify	1913 K écouter sur apple podcasts	1913 K retrouver sur spotify
àudio	404 K generat
""", 'á': """
áudio	3332 K gerado
""", 'ä': """
är	4007 K du
äänestä	1707 K
""", 'å': """
åldersgräns	4050 K #
""", 'ç': """
ça	69 K vous a plu	82 K vous a plu
""", 'é': """
é	68 K permitida a reprodução	3310 K preciso estar logado
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
în	3505 K imagini:
întreabă	3452 K asistentul
întrebări	72 K
îți	82 K place
""", 'ö': """
ön	2178 K szerint
""", 'ú': """
últimas	1374 K noticias de	3312 K de	3312 K notícias de
únase	12 K
únete	12 K	23 K a	56 K a las #	56 K a los #	56 K a más de #	56 K a nuestros #
úvod	97 K >	97 K '	97 K "
""", 'ü': """
über	760 K die autor:in	760 K die autoren	760 K die autor:innen	762 K die autorin	762 K den autor	763 K die autorin	763 K den autor
übersetzung	844 K:	844 K aus dem
""", 'č': """
čitaj	3678 K još
čitajte	3678 K i	3678 K još	3678 K još:
članak	46 K se može	46 K možete	3693 K je preveden	3693 K čita	3696 K je objavljen u	3757 K je	3766 K je nastao u suradnji s	3766 K je nastao u suradnji sa
članek	46 K lahko	3893 K je preveden	3893 K bere	3893 K je prebral	3896 K je objavljen v	3954 K je	3962 K je nastal v sodelovanju z	3962 K je nastal v sodelovanju s
článek	46 K lze	46 K můžete	504 K byl přeložen	504 K přeložen	504 K načetl	507 K vyšel v	574 K	583 K vznikl ve spolupráci s
článok	46 K možno	46 K môžete	3792 K bol preložený	3792 K načítal	3795 K vyšiel v	3856 K	3865 K vznikol v spolupráci s
čo	33 K si myslíte
čtěte	487 K také	487 K také:	487 K i	487 K více	487 K:
číslo	497 K účtu pro dary	497 K transparentního účtu
čítajte	3779 K aj	3779 K tiež	3779 K viac
""", 'đ': """
đánh	4440 K giá bài viết
đã	4483 K xảy ra lỗi	4483 K có lỗi
đăng	4441 K ký tham dự hội thảo	4487 K lần đầu trên
đường	41 K dây nóng tòa soạn	41 K dây nóng của tòa soạn	41 K dây nóng của báo	41 K dây nóng báo	4457 K dây nóng: #	4457 K dây nóng #
được	68 K phép đăng lại
để	4470 K xem nội dung này	4470 K hiển thị nội dung này
đọc	4427 K thêm	4427 K thêm:	4427 K:	4427 K tiếp:	4432 K tin nhanh
""", 'į': """
įsigykite	2753 K
įtraukite	2753 K mus
įveskite	2753 K
""", 'ś': """
ściągnij	13 K	3226 K aplikację
śledź	12 K
""", 'š': """
šta	33 K vi	33 K mislite
što	33 K vi	33 K mislite
šíření	68 K povoleno
""", 'ź': """
źródła	3206 K:
źródło	3206 K:
""", 'ż': """
żadnych	3248 K akcjonariuszy
""", 'ž': """
želite	3710 K raditi kod nas	3710 K da radite kod nas	3909 K delati pri nas
želiš	3710 K raditi kod nas	3909 K delati pri nas
žiadni	3844 K akcionári
žiadny	3844 K majiteľ	3844 K oligarcha
žinote	2739 K daugiau	2754 K istoriją
žiūrėkite	2727 K taip pat	2753 K
žádní	561 K akcionáři
žádný	561 K majitel	561 K oligarcha
""", 'ș': """
știrea	3515 K continuă
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
автор	3577 K - обозреватель	3577 K - корреспондент	3577 K - колумнист	3577 K - редактор	4320 K - оглядач	4320 K - колумніст	4320 K - кореспондент
авторка	4320 K - оглядачка	4320 K - колумністка
авторката	244 K е
авторът	244 K е
акценти	246 K от
анкета	282 K на деня:
""", 'б': """
бачите	44 K помилку
без	296 K собственици	296 K акционери	3639 K владельцев	3639 K акционеров	3639 K цензуры и рекламы	4379 K власників	4379 K акціонерів	4379 K олігархів
беше	247 K ли полезна	247 K ли полезно	247 K ли полезен
благодарение	296 K на нашите читатели
благодаря	3639 K нашим читателям	3639 K вашим пожертвованиям
больше	3561 K новостей	3562 K по теме:	3600 K любите слушать	3600 K нравится слушать	3648 K о:
будь	31 K первым
будьте	28 K вежливы	31 K первым	31 K першим
бъдете	31 K първият
был	3580 K ли материал	3580 K ли пересказ	3580 K ли этот пересказ	3580 K ли этот	3580 K ли текст
была	3580 K ли статья	3580 K ли эта	3580 K ли новость
більше	4304 K по темі:	4304 K за темою:	4304 K на тему:	4304 K про це:	4335 K новин	4335 K матеріалів	4388 K про:
""", 'в': """
в	3629 K этом месте находится встроенный контент	3629 K этом месте находится встроенный пост	3629 K этом месте находится встроенный публикация	3629 K этом месте размещён встроенный контент	3629 K этом месте размещён встроенный пост	3629 K этом месте размещён встроенный публикация	3629 K этом месте размещен встроенный контент	3629 K этом месте размещен встроенный пост	3629 K этом месте размещен встроенный публикация	3629 K этом месте показан встроенный контент	3629 K этом месте показан встроенный пост	3629 K этом месте показан встроенный публикация	3629 K этом месте встроенный контент	3629 K этом месте встроенный пост	3629 K этом месте встроенный публикация
вакансии	3583 K "	3583 K редакции
вакансії	4325 K "	4325 K редакції
вам	8 K понравилась	8 K сподобалася	8 K сподобався	8 K сподобалося	3580 K понравилась	3580 K понравился	3580 K помогла	4323 K сподобалась	4323 K сподобалася	4323 K сподобався
ваш	27 K комментарий	27 K коментар
ви	4382 K прочитали вже # із #	4382 K прочитали вже # і #	4382 K прочитали # із #	4382 K прочитали # і #	4382 K прочитали вже # з #	4382 K прочитали # з #
видео	304 K: как	304 K: така	304 K: защо	304 K: какво	304 K: кой	304 K: къде	304 K: това	304 K: вижте	304 K: чуйте	304 K: всичко	304 K: нощта	304 K: хората	304 K: ето	3647 K: как	3647 K: так	3647 K: почему	3647 K: что	3647 K: кто	3647 K: где	3647 K: это	3647 K: вот	3647 K: смотрите	3647 K: послушайте	3647 K: всё	3647 K: все	3647 K: ночь	3647 K: люди	3647 K: порт
видяхте	44 K грешка
вижте	232 K още	232 K също	232 K:	232 K повече във видеото	232 K галерията
викторина	3622 K:
винаги	287 K разрешавай съдържание от	287 K показвай съдържание от	287 K зареждай съдържание от	287 K разреши съдържание от
включете	254 K
вопрос	73 K по статье	3622 K дня:
вопросы	72 K?
все	27 K комментарии	3561 K новости на тему	3561 K материалы	3561 K новости	3561 K статьи	3565 K статьи автора	3565 K материалы автора	3648 K о:	3648 K материалы по теме:	3648 K статьи по теме:	3648 K материалы о:	3648 K новости по теме:	4388 K про:
всегда	3629 K разрешать контент	3629 K показывать контент	3629 K разрешить контент	3629 K загружать контент
всички	259 K новини	305 K статии по темата:
всичко	305 K за:	305 K по темата:
встановлюйте	4330 K
встановіть	13 K	4330 K	4356 K застосунок
встигніть	4359 K передплатити
всё	3648 K о:	3648 K по теме:
всі	4388 K матеріали за темою:	4388 K новини за темою:
въпрос	282 K на деня:
въпроси	72 K
вы	3642 K прочитали уже # из #	3642 K прочитали # из #
відео	4387 K: як	4387 K: так	4387 K: чому	4387 K: що	4387 K: хто	4387 K: де	4387 K: це	4387 K: ось	4387 K: дивіться	4387 K: послухайте	4387 K: усе	4387 K: все	4387 K: ніч	4387 K: люди	4387 K: порт
вікторина	4362 K:
""", 'г': """
гаряча	41 K лінія редакції
главная	97 K >	97 K '	97 K "
главное	3579 K от
гледайте	232 K видеото	232 K:
головна	97 K >	97 K '	97 K "
головне	4322 K від	4322 K за версією
гореща	41 K линия на редакцията
горячая	41 K линия редакции
грати	4363 K:
""", 'д': """
детальніше	4304 K:	4304 K про це
джерела	4337 K:
джерело	4337 K:
дивіться	4304 K також	4304 K:	4304 K також:	4304 K відео:
до	4304 K теми:
дозволити	4369 K завжди контент	4369 K завжди вміст	4369 K контент із	4369 K контент з	4369 K контент від	4369 K вміст із	4369 K вміст з	4369 K вміст від
дозволяти	4369 K завжди контент	4369 K завжди вміст	4369 K контент із	4369 K контент з	4369 K контент від	4369 K вміст із	4369 K вміст з	4369 K вміст від
докладніше	4304 K:	4304 K про це	4388 K про:
досие	304 K: как	304 K: така	304 K: защо	304 K: какво	304 K: кой	304 K: къде	304 K: това	304 K: вижте	304 K: чуйте	304 K: всичко	304 K: нощта	304 K: хората	304 K: ето
доступно	3588 K в	3588 K на	3588 K для	4330 K в	4330 K у	4330 K на	4330 K для
достъпно	254 K в	254 K на
досье	3647 K: как	3647 K: так	3647 K: почему	3647 K: что	3647 K: кто	3647 K: где	3647 K: это	3647 K: вот	3647 K: смотрите	3647 K: послушайте	3647 K: всё	3647 K: все	3647 K: ночь	3647 K: люди	3647 K: порт
досьє	4387 K: як	4387 K: так	4387 K: чому	4387 K: що	4387 K: хто	4387 K: де	4387 K: це	4387 K: ось	4387 K: дивіться	4387 K: послухайте	4387 K: усе	4387 K: все	4387 K: ніч	4387 K: люди	4387 K: порт
дотримуйтесь	28 K
другие	3565 K материалы автора
думка	4320 K автора	4320 K редакції	4320 K, висловлена
думки	4320 K авторів
""", 'е': """
если	44 K вы нашли	44 K вы заметили
есть	66 K друг, которому	72 K вопросы	73 K вопрос по тексту	3565 K новость?
еще	3562 K по теме:
ещё	3561 K больше	3562 K по теме:
""", 'з': """
з	4366 K нашого магазину:
за	4304 K темою:
забелязахте	7 K
завантажити	4330 K в	4330 K з	4330 K у
завантажте	13 K	4330 K в	4330 K з	4356 K застосунок	4356 K додаток
завантажувати	4369 K завжди контент	4369 K завжди вміст	4369 K контент із	4369 K контент з	4369 K контент від	4369 K вміст із	4369 K вміст з	4369 K вміст від
завантажуйте	13 K	4330 K	4340 K застосунок
завдяки	4379 K нашим читачам	4379 K вашим внескам
завжди	4369 K дозволяти контент	4369 K дозволяти вміст	4369 K показувати контент	4369 K показувати вміст	4369 K дозволити контент	4369 K дозволити вміст	4369 K завантажувати контент	4369 K завантажувати вміст
загружать	3629 K всегда контент	3629 K контент из	3629 K контент с	3629 K контент от
загрузите	3588 K в	3588 K на
задайте	3579 K вопрос
залишилися	72 K питання
заметили	7 K ошибку
запазете	258 K
запитайте	4322 K
зареждай	287 K винаги съдържание от	287 K съдържание от
зберегти	4334 K
збережіть	4334 K
здесь	3629 K находится встроенный контент	3629 K находится встроенный пост	3629 K находится встроенный публикация	3629 K размещён встроенный контент	3629 K размещён встроенный пост	3629 K размещён встроенный публикация	3629 K размещен встроенный контент	3629 K размещен встроенный пост	3629 K размещен встроенный публикация	3629 K показан встроенный контент	3629 K показан встроенный пост	3629 K показан встроенный публикация	3629 K встроенный контент	3629 K встроенный пост	3629 K встроенный публикация
знаете	66 K кого-то	66 K того, кому
знайшли	7 K помилку
знаєте	66 K когось	66 K того, кому
знижка	4366 K для передплатників:
зручніше	4343 K слухати
""", 'и': """
играть	3623 K:
идет	3619 K подписка
идёт	3619 K подписка
из	3626 K нашего магазина:
изпратете	258 K
изтеглете	13 K	254 K	264 K	279 K приложението
източник	261 K:
източници	261 K:
имате	72 K въпроси
инсталирайте	254 K
искате	266 K да работите при нас	266 K ли да работите при нас
искаш	266 K да работиш при нас
источник	3594 K:
источники	3594 K:
""", 'к': """
как	3580 K вам статья	3580 K вам материал
какво	33 K мислите
коментарите	5 K	27 K
коментарі	5 K	27 K
коментарів	32 K поки
комментариев	32 K пока
комментарии	5 K	27 K
комментирование	5 K
копирай	258 K
копирайте	258 K
короткий	4322 K виклад	4322 K переказ
коротко	3579 K от	4322 K від
краткий	26 K пересказ	3579 K пересказ
кратко	3579 K от
краткое	3579 K содержание
куиз	232 K:	282 K:
""", 'л': """
лише	4366 K для передплатників:
лучшее	3561 K за
любите	4343 K слухати
""", 'м': """
материал	46 K можно	3562 K по теме:	3582 K опубликован в	3585 K можно	3661 K подготовлен в партнёрстве с	3661 K подготовлен в партнерстве с	3661 K подготовлен при поддержке	3661 K создан при поддержке
материалът	316 K е създаден със съдействието на
матеріал	46 K можна	4402 K підготовлено у партнерстві з	4402 K підготовлено за підтримки	4402 K створено за підтримки	4402 K створено у партнерстві з
маєте	72 K запитання
месяц	3591 K подписки за
мнение	3577 K автора	3577 K редакции
мнението	244 K на автора
мнения	3577 K авторов
мненията	244 K на авторите
моля	28 K
мы	12 K в	12 K есть
""", 'н': """
на	86 K правах рекламы	86 K правах реклами	304 K живо: как	304 K живо: така	304 K живо: защо	304 K живо: какво	304 K живо: кой	304 K живо: къде	304 K живо: това	304 K живо: вижте	304 K живо: чуйте	304 K живо: всичко	304 K живо: нощта	304 K живо: хората	304 K живо: ето
над	52 K этим текстом	52 K цим текстом
надіслати	4334 K
надішліть	3 K	4334 K
накратко	246 K от
началась	3619 K подписка
начало	97 K >	97 K "
нашли	7 K ошибку	7 K опечатку
не	3619 K забудьте подписаться	4359 K забудьте передплатити
немає	4343 K часу читати	4379 K власників
нет	32 K комментариев	3600 K времени читать	3639 K владельцев
новия	249 K брой
новият	249 K брой
новости	3561 K партнеров
новый	3582 K номер
нравится	82 K
няма	32 K коментари
нямаме	296 K собственик	296 K собственици	296 K акционери	296 K реклами
нямате	267 K време да четете
""", 'о': """
об	3562 K этом подробнее	3565 K авторе
обобщение	246 K
обсуждение	5 K
озвучено	3579 K	4322 K
онлайн	3647 K: как	3647 K: так	3647 K: почему	3647 K: что	3647 K: кто	3647 K: где	3647 K: это	3647 K: вот	3647 K: смотрите	3647 K: послушайте	3647 K: всё	3647 K: все	3647 K: ночь	3647 K: люди	3647 K: порт	4387 K: як	4387 K: так	4387 K: чому	4387 K: що	4387 K: хто	4387 K: де	4387 K: це	4387 K: ось	4387 K: дивіться	4387 K: послухайте	4387 K: усе	4387 K: все	4387 K: ніч	4387 K: люди	4387 K: порт
опитахте	59 K
опитування	4362 K дня:
опрос	3622 K дня:
оставьте	31 K первый
остались	72 K вопросы
открихте	7 K
откройте	3588 K в
открыта	3619 K подписка
отпечатай	258 K
отпечатайте	258 K
отправить	3 K	3592 K
отправьте	3 K	3592 K
оформити	4359 K передплату
оформить	3619 K подписку
оценете	247 K
оцените	8 K	3580 K
оцініть	4323 K
още	232 K по темата	232 K новини:	259 K новини	305 K за:	305 K по темата:
""", 'п': """
партнер	3661 K материала	4402 K матеріалу	4402 K рубрики
партнерский	86 K материал:
партнерський	86 K матеріал:
партньор	316 K на статията	316 K на рубриката
партнёр	3661 K материала	3661 K рубрики
партнёрский	86 K материал:
первый	3591 K месяц за
перевод	3579 K выполнен	3579 K сделан
передплата	4333 K за #	4333 K від #	4359 K на перше півріччя	4359 K на друге півріччя
передрук	68 K дозволено за	68 K дозволено з	68 K дозволено лише	68 K дозволений за	68 K вітається
переказ	4322 K
переклад	4322 K зроблено
перепечатка	68 K разрешена при	68 K разрешена с	68 K разрешена только	68 K приветствуется	68 K свободная	68 K материалов разрешена
пересказ	3579 K
перший	4333 K місяць за
питання	73 K до статті	4362 K дня:
по	89 K подписке	3562 K теме:
повече	232 K по темата:	259 K новини
повідомити	4345 K про помилку
повідомте	4345 K про помилку	4345 K нам про помилку
погляди	4320 K авторів
пограйте	4363 K:
подарете	258 K
подарите	3592 K
подарить	3592 K
подарувати	4334 K
подаруйте	4334 K
поддержать	3597 K
поддержи	81 K
поддержите	81 K	3597 K
поделитесь	3 K
поделиться	3 K
подкаст	304 K: как	304 K: така	304 K: защо	304 K: какво	304 K: кой	304 K: къде	304 K: това	304 K: вижте	304 K: чуйте	304 K: всичко	304 K: нощта	304 K: хората	304 K: ето	3647 K: как	3647 K: так	3647 K: почему	3647 K: что	3647 K: кто	3647 K: где	3647 K: это	3647 K: вот	3647 K: смотрите	3647 K: послушайте	3647 K: всё	3647 K: все	3647 K: ночь	3647 K: люди	3647 K: порт	4387 K: як	4387 K: так	4387 K: чому	4387 K: що	4387 K: хто	4387 K: де	4387 K: це	4387 K: ось	4387 K: дивіться	4387 K: послухайте	4387 K: усе	4387 K: все	4387 K: ніч	4387 K: люди	4387 K: порт
подкрепете	81 K	264 K
подкрепи	264 K
подобається	82 K
подписка	3591 K за #	3591 K от #	3591 K за рубль	3619 K на первое полугодие	3619 K на второе полугодие
подписывайтесь	12 K	3597 K на
подпишись	12 K	3612 K на
подпишитесь	12 K	3597 K на	3612 K на нас
подробнее	3562 K:	3562 K в материале	3562 K - в	3562 K читайте в материале	3562 K об этом	3648 K о:
подробности	3562 K:
поділитися	3 K
поділіться	3 K
пожалуйста	28 K, соблюдайте
позиция	3577 K автора
позицията	244 K на автора
позиція	4320 K автора
познавате	66 K някого	66 K ли някого
пока	32 K нет комментариев
показвай	287 K винаги съдържание от	287 K съдържание от
показувати	4369 K завжди контент	4369 K завжди вміст	4369 K контент із	4369 K контент з	4369 K контент від	4369 K вміст із	4369 K вміст з	4369 K вміст від
показывать	3629 K всегда контент	3629 K контент из	3629 K контент с	3629 K контент от
полезна	247 K ли
помітили	7 K помилку
понравилась	8 K статья	82 K
понравилось	69 K	82 K
понравился	82 K
попитай	246 K
попитайте	246 K
попробовали	59 K
порадьте	4334 K
порекомендуйте	3592 K
последвайте	12 K	264 K
последние	3561 K новости о
послухати	1 K
послушать	1 K
поставте	4322 K запитання
почитать	3562 K:
преведено	246 K с
преводът	246 K е
предложение	3626 K для читателей:	3626 K для подписчиков:
предпочитате	267 K да слушате
прежде	3613 K чем оставить комментарий	3613 K чем комментировать
препечатването	68 K е разрешено
препоръчай	258 K
приготовили	59 K
приготували	59 K
присоединяйтесь	12 K	56 K к #
присъединете	12 K се	56 K се към #
присъедини	56 K се към #
пришлите	3565 K новость
приєднуйтесь	12 K	56 K до #
приєднуйтеся	56 K до #
пробвахте	59 K ли
продовжується	4359 K передплата
продолжается	3619 K подписка	3619 K подписная кампания
пройдите	3562 K тест
пройдіть	4304 K тест
пропозиція	4366 K для читачів:	4366 K для передплатників:
прочетено	246 K от
прочетете	232 K още	232 K също
прочетохте	299 K # от #	299 K вече # от #
підписка	4333 K за #	4333 K від #
підписуйся	12 K
підписуйтесь	12 K	4340 K на
підпишіться	12 K	4340 K на
підсумок	4322 K
підтримайте	81 K	4340 K
підтримати	4340 K
""", 'р': """
работа	3583 K в "
радимо	4304 K прочитати:
разрешавай	287 K винаги съдържание от	287 K съдържание от
разрешать	3629 K всегда контент	3629 K контент из	3629 K контент с	3629 K контент от
разрешете	254 K
разреши	287 K винаги съдържание от	287 K съдържание от
разрешить	3629 K всегда контент	3629 K контент из	3629 K контент с	3629 K контент от
распечатайте	3592 K
распечатать	3592 K
расскажите	59 K в
резюме	246 K
резюмето	246 K
рекламно	86 K съдържание:
рекомендуем	3562 K:
рекомендуємо	4304 K:
робота	4325 K в "	4325 K у "
роздрукувати	4334 K
роздрукуйте	4334 K
розкажіть	59 K у
розпочалася	4359 K передплата
розпочато	4359 K передплату
""", 'с': """
саммари	3579 K
свалете	13 K	254 K	279 K приложението
свежий	3582 K номер
свързани	232 K:
связаться	3565 K с автором
сигнализирайте	269 K за грешка
скачайте	13 K	3588 K в	3588 K из	3597 K приложение	3617 K приложение
скачать	13 K	3588 K в	3588 K на
скидка	3626 K для подписчиков:
скопировать	3592 K
скопируйте	3592 K
скопіювати	4334 K
скопіюйте	4334 K
следвайте	12 K ни	264 K
следите	12 K за
слухайте	4304 K:	4304 K також:
слухати	1 K
слушайте	3562 K:	3562 K также:
слушать	1 K
см	3562 K. также:
смотрите	3562 K также	3562 K:	3562 K	3562 K также:	3562 K видео:
соблюдайте	28 K
сообщения	27 K
сообщите	3602 K об ошибке	3602 K нам об ошибке
сообщить	3602 K об ошибке
сохраните	3592 K
сохранить	3592 K
спитайте	4322 K
споделете	3 K
сподели	3 K
сподобався	82 K
сподобалась	82 K
сподобалася	8 K	82 K
сподобалось	69 K
сподобалося	69 K	82 K
спонсор	3661 K материала	3661 K рубрики	4402 K матеріалу	4402 K рубрики
спонсорирано	316 K от
спробували	59 K
спросите	3579 K
спросить	3579 K
станьте	31 K первым	31 K першим	3597 K подписчиком	3597 K соучастником	4340 K частиною спільноти	4340 K співучасником
статията	46 K може	246 K е преведена	246 K е прочетена	308 K е публикувана	316 K е създадена със съдействието на
статтю	46 K можна	4322 K перекладено
стаття	4392 K
статью	46 K можно	3585 K можно
статья	3579 K переведена	3579 K озвучена	3580 K была	3582 K опубликована в	3652 K
стежте	12 K за
стислий	4322 K виклад	4322 K переказ
съобщете	269 K за грешка
съобщи	269 K за грешка
сыграйте	3623 K:
""", 'т': """
тази	308 K статия е публикувана
також	4304 K читайте:
тб	4387 K: як	4387 K: так	4387 K: чому	4387 K: що	4387 K: хто	4387 K: де	4387 K: це	4387 K: ось	4387 K: дивіться	4387 K: послухайте	4387 K: усе	4387 K: все	4387 K: ніч	4387 K: люди	4387 K: порт
текст	46 K можно	46 K можна	3579 K переведён	3579 K переведен	3579 K озвучен	4322 K перекладено	4322 K озвучено
текстът	46 K може	244 K отразява	246 K е преведен
телефон	41 K редакции	41 K редакції	41 K на редакцията
тема	76 K закрыта
тему	76 K закрито
тест	3622 K дня:	4362 K дня:
това	52 K разследване	246 K резюме	246 K обобщение
този	308 K текст е публикуван
только	3626 K для подписчиков:
точка	3577 K зрения автора	4320 K зору автора	4320 K зору редакції
триває	4359 K передплата
тук	287 K има вградено съдържание от	287 K има съдържание от	287 K се намира вградено съдържание от	287 K се намира съдържание от	287 K вградено съдържание от	287 K съдържание от
тут	3629 K находится встроенный контент	3629 K находится встроенный пост	3629 K находится встроенный публикация	3629 K размещён встроенный контент	3629 K размещён встроенный пост	3629 K размещён встроенный публикация	3629 K размещен встроенный контент	3629 K размещен встроенный пост	3629 K размещен встроенный публикация	3629 K показан встроенный контент	3629 K показан встроенный пост	3629 K показан встроенный публикация	3629 K встроенный контент	3629 K встроенный пост	3629 K встроенный публикация	4369 K є вбудований контент	4369 K є вбудований допис	4369 K є вбудований публікація	4369 K є вбудований вміст	4369 K розміщено вбудований контент	4369 K розміщено вбудований допис	4369 K розміщено вбудований публікація	4369 K розміщено вбудований вміст	4369 K показано вбудований контент	4369 K показано вбудований допис	4369 K показано вбудований публікація	4369 K показано вбудований вміст	4369 K вбудований контент	4369 K вбудований допис	4369 K вбудований публікація	4369 K вбудований вміст
""", 'у': """
у	3639 K нас нет владельца	3639 K нас нет владельцев	3639 K нас нет акционеров	3639 K нас нет инвесторов	3639 K нас нет хозяев	4369 K цьому місці є вбудований контент	4369 K цьому місці є вбудований допис	4369 K цьому місці є вбудований публікація	4369 K цьому місці є вбудований вміст	4369 K цьому місці розміщено вбудований контент	4369 K цьому місці розміщено вбудований допис	4369 K цьому місці розміщено вбудований публікація	4369 K цьому місці розміщено вбудований вміст	4369 K цьому місці показано вбудований контент	4369 K цьому місці показано вбудований допис	4369 K цьому місці показано вбудований публікація	4369 K цьому місці показано вбудований вміст	4369 K цьому місці вбудований контент	4369 K цьому місці вбудований допис	4369 K цьому місці вбудований публікація	4369 K цьому місці вбудований вміст	4379 K нас немає власника	4379 K нас немає власників	4379 K нас немає акціонерів	4379 K нас немає інвесторів	4379 K нас немає олігарха
увидели	7 K ошибку
удобнее	3600 K слушать
усе	4388 K про:	4388 K за темою:
успейте	3619 K подписаться
установите	13 K	3617 K приложение
усі	27 K коментарі	4388 K матеріали за темою:	4388 K статті за темою:
""", 'ф': """
фотогалерея	3562 K:
""", 'х': """
хареса	8 K ли	69 K ли ви	82 K ли ви	247 K ли
харесахте	247 K ли
харесва	69 K ли ви	82 K ли ви
хотите	3599 K работать у нас	3599 K у нас работать	3599 K работать в нашей
хочете	4342 K працювати в нас	4342 K в нас працювати	4342 K працювати у нас
хочеш	4342 K працювати в нас
хочешь	3599 K работать у нас
""", 'ц': """
це	52 K розслідування
цей	4322 K переказ	4322 K короткий виклад	4322 K короткий переказ	4322 K стислий виклад	4392 K текст	4392 K матеріал
ця	76 K тема закрита	4392 K стаття
""", 'ч': """
четете	232 K още
чети	232 K още
чи	4323 K була стаття	4323 K був матеріал	4323 K був переказ	4323 K був цей переказ	4323 K була ця	4323 K був цей	4323 K сподобалась	4323 K сподобалася	4323 K сподобався
читай	3612 K нас
читайте	12 K нас	13 K	3562 K также	3562 K также:	3562 K:	3562 K подробнее	3562 K еще	3562 K по теме:	3562 K подробнее:	3562 K материал	3562 K в материале	3588 K нас без	3588 K без	3597 K	3597 K нас в	4304 K також	4304 K також:	4304 K:	4304 K ще	4304 K також на тему:	4304 K по темі:	4304 K також на тему	4340 K
читать	3562 K также	3562 K по теме:
что	33 K вы думаете	3562 K ещё почитать:
чуйте	1 K	232 K:
""", 'щ': """
ще	32 K немає коментарів	4304 K за темою:
що	33 K ви думаєте
""", 'э': """
эта	76 K тема закрыта	76 K тема была автоматически закрыта	3652 K статья
это	26 K резюме	52 K расследование	3579 K краткое содержание
этот	26 K пересказ	3579 K пересказ	3579 K краткий пересказ	3585 K материал можно	3585 K текст можно	3652 K текст	3652 K материал
эту	3585 K статью можно
""", 'я': """
як	4323 K вам стаття	4323 K вам матеріал
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
يمنع	159 K نقل	159 K نسخ	196 K الاقتباس
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
กด	12 Kติดตาม	4102 Kติดตาม	4102 Kไลก์
""", 'ข': """
ขอ	4105 Kบคุณภาพจาก	4105 Kบคุณข้อมูลจาก
ข่	4098 Kาวที่เกี่ยวข้อง:	4105 Kาวโดย	4111 Kาวเกี่ยวข้อง:
""", 'ค': """
คล	4111 Kิป:
คุ	4108 Kณรู้สึกอย่างไรกับ	4108 Kณคิดอย่างไรกับ
""", 'ง': """
งา	52 Kนสืบสวนชิ้นนี้
""", 'ช': """
ชม	4111 Kคลิป:	4111 Kคลิป :
""", 'ซ': """
ซื	4109 K้อบัตรงาน
""", 'ด': """
ดา	13 Kวน์โหลด
ดู	4098 Kเพิ่มเติม:
""", 'ต': """
ติ	12 Kดตาม	4102 Kดตามช่อง	4102 Kดตามเรา	4102 Kดตามข่าว	4120 Kดตามอ่านข่าวอื่นๆ	4120 Kดตามข่าวอื่นๆ
""", 'ถ': """
ถา	4107 Kม ai
""", 'ท': """
ทด	4109 Kสอบความรู้ของคุณ
ทำ	4109 Kแบบสำรวจสั้น
ที	4105 K่มา:	4105 K่มา :
""", 'บ': """
บท	4107 Kความนี้ใช้ ai	4107 Kสรุปนี้	4107 Kความนี้แปล	4107 Kความนี้เรียบเรียง	4108 Kความนี้มีประโยชน์
""", 'ป': """
ปร	4107 Kะเด็นสำคัญโดย
""", 'ผ': """
ผู	4105 K้เขียน:	4105 K้เขียน :
""", 'พ': """
พบ	44 Kข้อผิดพลาด	44 Kคำผิด	4108 Kข้อผิดพลาดในบทความ
พื	4121 K้นที่โฆษณา
""", 'ฟ': """
ฟั	1 Kง	4109 Kงพอดแคสต์ของเรา
""", 'ภ': """
ภา	4105 Kพ:	4145 Kพที่ # จาก #	4145 Kพ # จาก #
""", 'ม': """
มี	72 Kคำถาม
""", 'ร': """
ร่	4109 Kวมโหวต:	4109 Kวมโหวต :	4109 Kวมทำแบบสำรวจ	4109 Kวมสนุก	4116 Kวมสนับสนุน
ร้	4124 Kองทุกข์	4124 Kองเรียน
""", 'ล': """
ลง	4109 Kทะเบียนเข้าร่วมสัมมนา	4109 Kทะเบียนเข้าร่วมงาน
ลอ	59 Kงทำแล้ว
""", 'ส': """
สน	4116 Kับสนุน
สร	4107 Kุปโดย	4107 Kุปข่าวด้วย	4107 Kุปนี้	4107 Kุปข่าวโดย	4108 Kุปนี้มีประโยชน์
สา	4124 Kยด่วนข่าว	4124 Kยด่วนทีมข่าว
ส่	4124 Kงข่าว
""", 'ห': """
หน	97 K้าแรก >	97 K้าแรก '	4145 K้า # จาก #
""", 'อ': """
อ่	4098 Kานเพิ่มเติม:	4098 Kานต่อ:	4098 Kานข่าวต้นฉบับ:	4098 Kานเพิ่มเติม	4098 Kานประกอบ:	4111 Kานข่าวเพิ่มเติม:	4111 Kานข่าวเพิ่มเติม	4111 Kานข่าวที่เกี่ยวข้อง:	4111 Kานข่าว:	4111 Kานเรื่องอื่น:	4120 Kานข่าวอื่นๆ	4120 Kานข่าวต้นฉบับได้ที่	4120 Kานบทความอื่นๆ	4120 Kานรายละเอียดเพิ่มเติมได้ที่
อ้	4105 Kางอิง:
""", 'เ': """
เก	4105 Kี่ยวกับผู้เขียน
เข	4102 K้าร่วมช่อง
เน	4107 Kื้อหานี้สร้าง	4121 Kื้อหาสปอนเซอร์	4121 Kื้อหาโฆษณา	4121 Kื้อหาสนับสนุนโดย
เพ	4102 Kิ่มเพื่อน
เร	4105 Kื่อง:	4105 Kื่อง :	4105 Kื่องและภาพ
""", 'แ': """
แจ	4108 K้งแก้ไขข่าว	4124 K้งเบาะแส	4124 K้งข่าว
แช	3 Kร์
แป	4107 Kลโดย
แอ	4102 Kดไลน์
""", 'โ': """
โฆ	4121 Kษณา -
""", 'ใ': """
ให	4108 K้คะแนนบทความ
""", 'ไ': """
ไม	4102 K่พลาดทุกข่าวสาร	4102 K่พลาดข่าว
""", 'ả': """
ảnh	4436 K:	4484 K #/#	4484 K # / #
""", 'ủ': """
ủng	4436 K hộ tác giả	4449 K hộ
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
下載	13 K	4523 Kapp	4523 K應用程式
下载	13 K	4523 Kapp	4523 K应用
""", '以': """
以上	4549 K内容由ai
以下	4608 K内容由ai
""", '作': """
作っ	59 Kてみ
作者	4546 K:	4546 (K	4546 K係	4546 K为	4546 K為
""", '你': """
你做	59 K了吗
你可	4537 K能會喜歡:	4568 K能想看:
你有	4544 K线索
你覺	4551 K得這篇
你觉	4551 K得这篇
你认	66 K识
你试	59 K过
""", '來': """
來源	4546 K:
""", '允': """
允许	68 K转载
""", '內': """
內容	4549 K由ai
""", '公': """
公式	12 K	13 Kアプリ
""", '关': """
关注	12 K	4529 K微信公众号	4529 K官方微信
""", '内': """
内容	4549 K由ai
""", '写': """
写真	2529 【K】	2529 K:	2557 【Kを見る】	2557 【Kギャラリー】	2588 K #/#	2588 K#/#	2588 K # / #
""", '出': """
出典	2537 K:
出现	4603 K问题
出錯	4603 K了
出错	4603 K了
""", '分': """
分享	3 K
""", '前': """
前回	2557 【K】	2557 Kの記事:
""", '剩': """
剩余	4577 K字数
剩餘	4577 K字數
""", '加': """
加入	12 K	4542 K	4563 K
""", '動': """
動画	2529 【K】	2557 【Kを見る】
""", '升': """
升級	4563 K
升级	4563 K
""", '原': """
原文	4567 K刊于	4567 K刊於
""", '参': """
参与	4553 K我们的
参考	69 Kになった	2529 K:
""", '參': """
參與	4553 K我們的
""", '发': """
发现	7 K错误	44 K文章	44 K有误	4552 K错误
发生	4603 K错误
""", '取': """
取材	2537 K・文	2537 K・執筆
""", '另': """
另请	4537 K参阅
""", '可': """
可以	4543 K在x上
可自	68 K由转载
""", '合': """
合わ	2529 Kせて読みたい:
""", '同': """
同场	4537 K加映:
同場	4537 K加映:
""", '問': """
問問	4549 K我們的ai
問題	2587 Kが発生しました
""", '喜': """
喜欢	69 K这篇
喜歡	69 K這篇
""", '图': """
图片	4608 K由ai
""", '圖': """
圖片	4608 K由ai
""", '執': """
執筆	2537 K:	2537 K/
""", '報': """
報名	4554 K參加
""", '填': """
填写	4553 K问卷
填寫	4553 K問卷
""", '如': """
如发	4552 K现
如有	4544 K线索	4544 K線索
如果	4544 K您有相关线索	4544 K你掌握	4544 K您掌握	4545 K您有
如發	4552 K現
""", '官': """
官方	4529 K微信:	4529 K微信公众号:
""", '審': """
審校	4546 K:
""", '对': """
对本	73 K文有疑问
""", '广': """
广告	86 K:	86 【K】
""", '広': """
広告	86 K:	86 【K】
""", '廣': """
廣告	86 (K)
""", '延': """
延伸	4537 K閱讀	4537 K阅读	4537 K閱讀:	4537 【K閱讀】	4568 K阅读:
""", '开': """
开启	4523 K通知	4523 K推送通知
""", '引': """
引用	2537 K元:
""", '当': """
当社	12 Kの
""", '影': """
影片	4568 K:
影音	4568 K:
""", '役': """
役に	69 K立った
""", '往': """
往下	4568 K看更多:
""", '微': """
微信	4523 K扫	4529 K公众号:
""", '您': """
您对	4551 K这篇文章
您對	4551 K這篇文章
您有	4544 K线索
您的	27 K评论
您覺	4551 K得這篇
您觉	4551 K得这篇
您认	66 K识
您试	59 K过
""", '情': """
情報	41 K提供は編集部
""", '手': """
手机	4523 K客户端
""", '打': """
打开	13 K	4523 K微信
""", '扩': """
扩展	4537 K阅读:
""", '扫': """
扫一	4523 K扫
扫描	4523 K二维码关注	4542 K
扫码	4542 K
""", '投': """
投票	4553 K:
投稿	27 Kは
""", '报': """
报名	4554 K参加
报料	41 K热线	41 K电话	41 K微信	41 K请
""", '按': """
按讚	4542 K追蹤
""", '掃': """
掃一	4523 K掃
""", '採': """
採訪	4546 K撰文:
""", '推': """
推荐	4537 K阅读	4537 K阅读:
推薦	4537 K閱讀:
""", '提': """
提供	2537 K:
""", '摘': """
摘要	4549 K由	4608 K由ai
""", '撰': """
撰文	4546 K:
撰稿	4546 K:
""", '支': """
支持	4561 K
""", '收': """
收听	1 K	4556 K我们的播客	4556 K我们的节目
收聽	1 K	4556 K我們的播客	4556 K我們的節目
""", '文': """
文/	2537 K
文:	2537 K
文・	2537 K
文章	44 K有误	4546 K来源:	4552 K有误	4552 K有誤
""", '新': """
新聞	41 K爆料	4544 K線索
新闻	41 K热线	41 K报料	41 K爆料	4544 K线索热线	4544 K线索
""", '暂': """
暂无	32 K评论
""", '更': """
更多	4537 K:	4537 K新聞:	4537 K內容:	4537 【K新聞】	4537 K相關	4537 K阅读:	4537 K報導:	4537 K报道:	4567 K精彩内容	4567 K精彩內容	4567 K资讯	4567 K資訊	4567 K内容请	4567 K內容請
""", '最': """
最初	31 Kのコメント
""", '有': """
有問	72 K題
有料	4544 K要爆
有疑	72 K问
有问	72 K题
""", '未': """
未经	4607 K授权不得转载	4607 K许可不得转载
""", '本': """
本主	76 K题已关闭
本内	4549 K容由ai
本报	41 K热线
本摘	4549 K要
本文	4546 (K作者	4546 K作者	4549 K摘要	4549 K由ai	4549 K由人工智能翻译	4549 K由人工智能生成	4549 K由人工智慧	4567 K章來自	4567 K转载自	4567 K轉載自	4567 K来自	4567 K來自	4607 K受版权保护	4607 K受著作權保護	4607 K原载于	4607 K首发于	4607 K原刊於	4607 K轉載自	4607 K转载自	4608 K由ai	4608 K由人工智能	4608 K由 ai	4608 K由人工智慧	4608 K使用ai	4608 K经ai
本翻	4608 K译由
""", '来': """
来发	31 K表第一
来源	4546 K:
""", '校': """
校对	4546 K:
""", '構': """
構成	2537 K・文
""", '次': """
次に	2529 K読む:
次の	2557 Kページ:	2557 【K記事】
次ペ	2557 Kージ:
""", '欢': """
欢迎	12 K关注	68 K转载	4542 K加入	4543 K在	4543 K关注	4544 K提供线索	4544 K投稿
""", '歡': """
歡迎	12 K追蹤	68 K轉載	4542 K加入	4543 K在	4544 K提供線索	4544 K投稿
""", '此': """
此主	76 K题已自动关闭
此摘	4549 K要	4608 K要由ai
""", '测': """
测一	4553 K测:
""", '測': """
測一	4553 K測:
""", '点': """
点击	4537 K查看	4537 K阅读:	4556 K观看视频	4556 K收听
点我	4542 K加入
""", '熱': """
熱門	4568 K新聞:
""", '爆': """
爆料	41 K热线	41 K電話	41 K專線	4544 K请	4544 K請
""", '版': """
版权	4607 K声明	4607 K所有
版權	4607 K聲明
""", '用': """
用微	4523 K信扫
""", '画': """
画像	2529 【K】	2557 【Kを見る】	2588 K#/#	2588 K #/#	2588 K # / #
""", '留': """
留言	5 K
""", '発': """
発现	44 K错误
""", '發': """
發現	7 K錯誤	44 K有誤	4552 K錯誤
發生	4603 K錯誤
""", '皆': """
皆さ	33 Kんはどう
""", '相': """
相关	4537 K阅读	4537 K新闻	4537 K报道:	4537 K阅读:	4568 K新闻:	4568 K文章:
相關	4537 K新聞	4537 K報導	4537 【K新聞】	4537 K閱讀:	4568 K新聞:	4568 K文章:	4568 K報導:
""", '看': """
看更	4537 K多:
""", '立': """
立即	4542 K加入	4553 K报名	4553 K報名
""", '筆': """
筆者	2537 Kプロフィール
""", '編': """
編輯	4546 K:
編集	41 K部への情報提供
""", '线': """
线索	4544 K征集
""", '编': """
编辑	4546 K:	4546 (K:
""", '聽': """
聽我	4556 K們的podcast
""", '著': """
著者	2537 Kプロフィール
""", '要': """
要約	26 Kは
""", '覺': """
覺得	69 K有用
""", '觀': """
觀看	4556 K上方影片
""", '观': """
观看	4556 K上方视频
""", '视': """
视频	4568 K:
""", '觉': """
觉得	69 K有用
""", '訂': """
訂閱	4563 K	4573 K本報	4573 K我們	4573 K本刊
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
請支	4561 K持
""", '订': """
订阅	4563 K	4573 K本报	4573 K我们	4573 K本刊	4573 K本公众号	4573 K手机报
""", '评': """
评论	5 K	27 K
""", '试': """
试过	59 K了吗
""", '该': """
该主	76 K题已关闭
""", '请': """
请支	4561 K持
""", '責': """
責編	4546 K:
""", '資': """
資料	4546 K來源:
""", '質': """
質問	72 Kは	72 Kがある方は
""", '贊': """
贊助	4561 K
""", '责': """
责任	4546 K编辑:	4546 (K编辑
责编	4546 K:
""", '赞': """
赞助	4561 K
""", '転': """
転載	68 K歓迎	68 K自由	68 K可
""", '轉': """
轉載	68 K請註明
""", '转': """
转载	68 K请注明
""", '还': """
还可	4577 K输入
""", '这': """
这个	4550 K摘要
这段	4550 K摘要
这篇	8 K文章	52 K调查	52 K报道	4550 K文章
""", '追': """
追蹤	12 K
""", '這': """
這段	4550 K摘要
這篇	4550 K文章
""", '還': """
還可	4577 K輸入
""", '采': """
采写	4546 K:
""", '長': """
長按	4542 K
""", '长': """
长按	4542 K
""", '開': """
開啟	4523 K通知	4523 K推播通知
""", '間': """
間違	44 Kいを見つけ	44 Kいにお気づき
""", '関': """
関連	2529 K記事	2529 K記事:	2529 【K記事】	2529 K:	2529 【K】	2557 【K写真】
""", '閱': """
閱讀	4537 K更多
""", '问': """
问问	4549 K我们的ai
""", '阅': """
阅读	4537 K更多
""", '面': """
面白	69 Kかった
""", '首': """
首发	4607 K于
首頁	97 K>	97 K＞	97 K >	97 K '
首页	97 K>	97 K＞	97 K >	97 K '
""", '馬': """
馬上	4553 K報名
""", '马': """
马上	4553 K报名
""", '點': """
點我	4542 K加入
點擊	4537 K查看	4537 K閱讀:	4556 K觀看影片
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
,说:	4632 K
""", '@': """
@我	62 K
""", 'a': """
abonați	80 K-vă	3529 K-vă	3533 K
abonații	50 K pot	3530 K noștri
abonează	80 K-te	3429 K-te pentru	3434 K-te pe youtube	3529 K-te
abonné	50 en tant qu'K	1780 pas encore K	1782 déjà K	1784 en tant qu'K
abonnés	1780 réservé à nos K	1782 réservé aux K	1934 nos K	1937 K
abonējiet	80 K	2855 K
actualisé	98 cet article a été K
actualité	1790 l'essentiel de l'K	1800 suivez l'K	1800 suivez toute l'K	1800 retrouvez toute l'K	1823 couvre l'K
actualizată	98 știrea a fost K
acționari	3497 fără K
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
adăugat	3532 a K
affichée	60 e-mail ne sera pas K
affiliatelänkar	37 K	74 K	4024 K	4051 K
affilié	37 lien K	74 lien K
affiliés	37 liens K	74 liens K
affirmé	1936 a K
afiliación	37 enlaces de K	74 enlaces de K
afirmó	1494 K
afișată	60 email nu va fi K
agregó	1494 K
aicināja	2858 K
aizsargātas	2797 visas tiesības K
aiškino	2791 K
ai가	2700 K 작성	2700 K 생성	2700 K 요약	2700 K 번역
ai로	2700 K 작성	2700 K 생성
ai를	2700 K 활용해
ajouté	1936 a K
ajută	3529 K-ne
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
alăturat	3448 s-a K echipei
alăturați	51 K-vă
alătură	51 K-te lor	51 K-te
améliorer	1844 aidez-nous à K
anhören	2 artikel K	2 text K	2 beitrag K	789 jetzt K:
anketě	510 naší K	510 v K
ankietę	35 naszą K	3195 naszą K	3195 krótką K
ankstesnėje	98 K versijoje
anmäl	4088 K dig till vårt	4088 K dig till våra
anmäla	4019 genom att K dig
annoncé	1936 a K
annoncør	653 betalt af en K	653 betalt af K
annonslänkar	37 K	74 K	4024 K	4051 K
annonsör	4033 betalt av en K	4033 betald av en K
annonsør	3090 betalt av en K
anterioară	98 versiune K a
antérieure	98 version K de cet
anunció	1494 K
anunțat	3532 a K
använder	3989 vi K cookies	3990 K kakor
anúncio	3336 após o K	3336 depois do K
anúncios	70 sem K	3422 sem K
apelował	3276 K
apelowała	3276 K
aplicació	84 a la nostra K
aplicación	84 en nuestra K	1352 descarga la K	1352 descarga nuestra K
aplicația	84 în K noastră	3435 descarcă K	3529 descarcă K noastră	3529 descarcă gratuit K	3529 descarcă K și	3530 K noastră
aplikacją	84 z naszą K
aplikację	3160 pobierz naszą K	3161 pobierz K	3161 ściągnij K	3218 naszą K
aplikací	84 s naší K
aplikácii	84 v našej K	3800 našej K
aplikáciu	3800 mobilnú K	3800 K
aportació	463 la teva K
aportación	1387 tu K	1413 haz tu K
apoyá	1491 K
applikációnk	2166 K
applikációnkat	2166 K
applikációnkban	84 K
apsolīja	2858 K
apóyanos	1387 K	1491 K
apóyenos	1387 K	1491 K
apúntate	1331 K a	1347 K a nuestra	1347 K gratis	1491 K gratis
apărat	3532 s-a K
arkadaşina	49 K gönder
arkadaşiniza	49 K gönderin
arkadaşinla	4204 bir K paylaş
artykuł	15 darmowy K	20 cały K	3149 podoba ci się ten K	3196 nasz K do końca	3216 ostatni darmowy K	3274 ten K
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
autentifică	24 K-te	3429 K-te pentru
autorką	3187 kontakt z K
autorská	492 K práva
avertizează	3532 K
avísanos	1491 K
ayúdanos	1387 K	1491 K a
açikladi	4281 K
açin	4204 K
añadió	1494 K
año	1493 al K
""", 'b': """
bağirdi	4281 K
bağirdilar	4281 K
bağiriyor	4281 diye K
bağiriyordu	4281 K
bağiş	4278 K yap	4282 K
bağişiniz	4278 K
bağlantilari	74 satiş ortakliği K	4201 satiş ortakliği K
başlayan	4203 tl'den K
başvurun	4204 K
behält	29 K sich vor	29 K sich das recht
behöver	3971 vi K ditt stöd	4088 vi K din hjälp
beiträge	58 neue K per mail
bekapcsolása	2144 értesítések K
beløb	708 fast K
beløp	3144 gi et K	3146 fast K
bemängeln	907 K
bemängelt	907 K
berätta	67 K för oss	67 K din
berättade	4091 K
berättar	4091 K
bestätigen	732 K sie ihre
bestätigungslink	833 K
bestätigungsmail	732 K	833 K
betalvägg	4092 K
bezpečí	98 linka K
bezplatný	530 poslední K článek	3794 náš K webinár	3817 posledný K článok
bezplatných	3803 K článkov
bezpłatne	3201 K konto
bezpłatny	3192 nasz K webinar	3216 ostatni K artykuł
bezpłatnych	3201 limit K
beágyazott	2200 egy K tartalom látható	2200 egy K tartalom található
beğendiyseniz	4279 bu haberi K	4279 bu yaziyi K
biết	4509 cho K
blokování	484 K reklam
bohaterów	98 imiona K
boletín	78 el K	78 al K	78 nuestro K	1347 recibe el K	1347 nuestro K	1350 K diario	1491 recibe el K	1492 nuestro K	1495 K
boîte	79 dans votre K mail	79 dans ta K mail	79 dans votre K	1789 dans votre K mail	1789 dans votre K e-mail
brezplačen	3915 zadnji K članek
brezplačne	3902 K članke
brezplačni	3895 naš K webinar	3915 zadnji K članek
brezplačnih	3902 K člankov
bronił	3276 K się
brzmiał	3276 K
brzmiała	3276 K
brzmiało	3276 K
butlletí	392 subscriu-te al K	392 el nostre K	464 el nostre K	467 K
buzdított	2237 K
buzdította	2237 K
buzón	79 en tu K	1348 en tu K
bájate	1491 K la app
bölümünde	85 yorum K
bönföll	4091 K
böngésző	10 a K
böngészője	10 az ön K
bötfällde	4091 K
bønfaldt	709 K
bønn	3024 vi har en K til deg
bønnfalt	3147 K
bústia	414 a la teva K
bülten	4197 e-K	4282 K
bültene	4164 K abone	4164 K kayit	4164 K kaydol
bülteni	4197 haber K
bültenimiz	78 K	4279 K
bültenimize	78 K	78 e-K	4164 K	4278 K	4279 K
bültenine	4197 K
błagał	3276 K
błagała	3276 K
bạn	49 gửi cho K bè	4414 hộp thư của K	4448 sự ủng hộ của K	4506 mời K	4506 cần sự ủng hộ của K	4506 nhờ sự ủng hộ của K
bằng	4456 K văn bản của báo
""", 'c': """
caffè	2394 un K
café	54 me paga um K	1388 un K	1413 un K al mes	1826 un K
caractères	1844 limitées à # K
catedrática	1384 es K
catedrático	1384 es K
celého	472 pro čtení K
cercetătoare	3448 este K
cercetător	3448 este K
changés	98 prénoms ont été K
chaîne	1934 notre K
chefredaktör	4009 är politisk K	4009 är K
chefredaktør	631 er K
chuyện	4435 bạn có câu K
chép	4430 cấm sao K	4456 mọi sao K
chính	98 đính K	4423 K sách bảo mật
chúng	38 nhắn cho K tôi	38 viết cho K tôi	38 liên hệ với K tôi	38 gửi cho K tôi	38 gửi về cho K tôi	38 kể cho K tôi	38 chia sẻ với K tôi	39 phóng viên của K tôi	57 K tôi gửi bạn	57 K tôi gửi đến bạn	57 K tôi gửi tới bạn	67 nhắn cho K tôi	67 viết cho K tôi	67 gửi cho K tôi	67 gửi về cho K tôi	67 kể cho K tôi	67 chia sẻ với K tôi	67 hãy kể với K tôi	67 kể với K tôi	4414 bản tin của K tôi	4417 theo dõi K tôi	4435 cho K tôi qua	4435 liên hệ với K tôi	4506 ủng hộ K tôi	4506 K tôi cần sự giúp đỡ	4506 giúp K tôi	4506 theo dõi K tôi	4506 hãy gửi cho K tôi	4506 hãy liên hệ với K tôi	4506 hãy báo cho K tôi	4507 K tôi trên	4507 của K tôi	4507 cho K tôi
chọn	4506 hãy bình K
cikkből	2233 K #
cikkéből	2233 K #
cikkünk	2235 minden K
cikkünkhöz	2235 minden K
comentário	6 deixe seu K	6 deixar um K	21 login para publicar um K
comentários	85 nos K	3309 nos K
comentó	1494 K
comisión	1402 recibir una K
comissió	409 rebre una K
comissão	3335 receber K	3335 receber uma K
commerciële	2940 K partner
communauté	1831 K whatsapp	1831 K signal
compártela	25 K	49 K
compártelo	25 K	49 K
comunità	2418 parte della nostra K
condamné	1936 a K
condiții	3438 termeni și K
confidentialité	1807 politique de K
confidențialitate	3438 politica de K
conférences	1823 est maître de K
connecté	1809 vous devez être K
contactați	38 K-ne	67 K-ne
contactează	38 K-ne	67 K-ne
conteúdo	9 este K	9 K externo	3286 acesse todo o K	3330 ao exibir este K	3330 ao ver este K
contribuição	3322 com a sua K	3421 sua K é essencial
contáctanos	38 K
contáctenos	38 K
contém	98 K cenas
contó	1494 K
conversación	1370 participar en la K
conținut	9 acest K	3429 K doar pentru abonați
conținutului	3445 preluarea K
cookieinställningar	4011 K
corespondentă	3448 este K
corrección	98 K:
correção	98 K:
corrigé	98 article a été K
creează	3529 K un cont pentru a citi
csatornájára	2158 viber-K
csatornánk	2235 K
csatornánkhoz	2158 telegram-K	2158 whatsapp-K
csatornánkra	2158 youtube-K	2234 iratkozz fel K	2234 iratkozzon fel K
csábított	2237 K
cuéntanos	38 K	67 K	1370 K en	1491 K
cuéntenos	38 K	67 K
czytać	3155 aby K dalej	3155 żeby K dalej	3273 chcesz K dalej
czytelników	36 naszych K	3196 opiniami K	3207 z wpłat K	3207 dzięki wsparciu K	3224 K	3274 naszych K	3274 z wpłat K
câmpurile	60 K cu steluță
cântau	3532 K
címével	2190 e-mail-K
cùng	51 hãy tham gia K họ
của	4437 là cây bút K	4507 độc giả K
""", 'd': """
daní	3808 # % z K	3808 #% z K
darbą	2789 mūsų K
darowiznę	3153 przekaż K	3273 przekaż nam K	3273 przekaż K na
datenschutzerklärung	749 unserer K	905 unserer K	905 unsere K
datenübertragung	783 der K zu
dați	62 K-mi tag
debatindlæg	632 send dit K	632 skrive et K
debatredaktør	631 er K
debattredaktør	3064 er K
debattør	631 er K
declaró	1494 K
decía	1494 K
demandé	1936 a K
denmişti	4281 K
denunció	1494 K
dependență	88 jocurile de noroc pot crea K
descrições	98 contém K
descárgate	1352 K la	1352 K nuestra
destekçimiz	4204 K olun	4278 K olun
desteğiniz	4278 K
desteğinizle	4279 K
desteğiyle	18 okurlarin K	4190 yapay zeka K	4199 K ayakta	4209 yapay zeka K
değildir	30 sorumlu K
değiştirildi	98 isimler K
değiştirilmiştir	98 isimler K
dimineață	17 în fiecare K
diskutovať	3799 K môžu
disponível	3294 K no google play
doação	3282 faça uma K	3322 sua K	3421 sua K	3421 faça uma K	3425 K
doações	3425 K
dodał	3276 K
dodała	3276 K
dodává	588 K
događaj	3695 naš K
domagał	3276 K się
donació	463 fes una K	467 K
donación	1335 haz una K	1335 tu K	1387 tu K	1387 una K	1491 tu K	1491 haz una K	1495 K
donația	3529 K ta
donație	3529 fă o K	3533 K
donații	3533 K
donează	90 K cât poți	3529 K acum
doplněn	98 článek byl K
doporučil	588 K
doporučila	588 K
doporučovala	588 K
dopuštenja	3706 bez K
doradzał	3276 K
dorzuć	3273 K się
dostawać	3217 chcesz K
dostávajte	3823 K
dostávat	531 chcete K
dostávať	3818 chcete K
dostávejte	537 K
dostęp	80 kup K	3155 masz już K	3201 pełny K do	3201 wykup K	3273 kup K
dostępny	3155 artykuł K tylko
dotazník	511 krátký K	3798 krátky K
dotazníka	3798 nášho K
dotazníku	510 našeho K	511 krátkého K
dowolną	3275 K kwotą
dočtete	518 více se K
dołóż	3273 K się
dołącz	51 K do nich	51 K	3166 K do nas na	3273 K do nas	3273 K do grona	3273 K do nich
drastické	98 obsahuje K
draudžiama	2735 K kopijuoti	2735 be leidimo K	2735 be sutikimo K
draudžiamas	2756 be leidimo K
dueños	1443 sin K	1443 ni K
dumneavoastră	10 browserul K
duyệt	10 trình K của bạn
działać	3274 K dalej
dziennikarką	3188 jest K	3258 jest K
dzięki	3274 K wam	3274 K tobie
dziękujemy	3198 K za zapisanie	3198 K za zapis	3273 K, że nas czytasz
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
dömde	4091 K
dømte	709 K	3147 K
düzeltme	98 K:
děkujeme	585 K, že nás čtete
dřívější	98 K verzi článku
důvery	98 linka K
dụng	4419 tải ứng K	4506 tải ứng K của	4506 hãy tải ứng K	4506 tải ngay ứng K
""", 'e': """
edellyttää	1714 K tunnusta
editörlerimize	39 K
editörüdür	4187 K
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
endereço	3308 seu K de email não será
engedély	2173 K nélkül tilos
engedélyezze	2146 K a javascript
engedélyezése	2200 tartalmainak K	2200 tartalmak K
engedélyhez	2173 K kötött
enkät	35 vår K
enquête	35 notre K	35 onze K	53 mois sur cette K	53 mois à cette K	53 mois pour cette K	98 pour cette K, nous	1934 cette K	2956 onze korte K	2956 onze K
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
epizódu	3796 K
erată	98 K:
ergänzt	98 text wurde K	98 artikel wurde K
erhvervsredaktør	631 er K
erhältlich	789 shop K	862 im shop K
erişin	4204 K
erklärt	907 K
erklärte	907 K
erkände	4091 K
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
etkinleştir	4172 javascript'i K
evästeasetuksiasi	1691 K
evästeet	1691 K	1716 K
evästeitä	1674 K
existují	521 K díky
experiência	67 conte sua K
explicó	1494 K
expliqué	1936 a K
expérience	67 partagez votre K
externého	3790 K obsahu
externí	503 K obsah
externího	503 K obsahu	503 obsah z K
externý	3790 K obsah
""", 'f': """
favoritkälla	4005 K
faça	3421 K um pix
felelősséget	30 nem vállal K
felhasználási	2147 K feltételek
felietonistką	3258 jest K
felietonistą	3258 jest K
feliratkozás	2140 K a hírlevélre	2140 hírlevél K
feliratkozásommal	2156 K
feliratkozással	2156 K
felkavaró	98 K
fictício	98 nome K
fictícios	98 nomes K	98 nomes são K
filmări	40 poze și K
folosește	3438 K cookie
folytatásához	2138 a cikk K
fordítóval	2163 gépi K
forintért	2170 havi # K
formulára	3801 odoslaním K
formulário	3421 inscreva-se no K
formuláře	514 odesláním K
forrásként	2157 kedvenc K
fortæl	67 K os
fortæller	709 K
fotoğraf	40 K ve video
fotoğraflarinizi	40 K
fotóidat	40 K
fotóit	40 K
frissítettük	98 K a cikket	98 cikkünket K
frågade	4091 K
früheren	98 K version	98 K fassung
férjen	2234 K hozzá
följ	3985 K oss på	4088 K oss
förbehåller	29 K sig	29 K oss
förbehållna	4001 alla rättigheter K
fördere	904 K
fördermitglied	80 werden sie K	804 werde K	804 werden sie K
fördern	904 jetzt K	904 K sie
föredragen	4005 K källa
föredragna	4005 K källa
föreslog	4091 K
författare	4009 är K och
förklarade	4091 K
förklarar	4091 K
försvarade	4091 K sig
følg	606 K os på	706 K os	3040 K oss på	3144 K oss
første	644 K måned	708 K måned	3078 K måned	3146 K måned
független	2136 támogassa a K	2235 K sajtó
főmunkatársa	2220 K
főszerkesztője	2161 K
""", 'g': """
gadā	2857 K
gazeteciliği	4279 bağimsiz K
gazeteciliğimiz	4279 K
gazetę	3227 kup K
gefällt	833 K ihnen, was sie	833 K dir, was du
gelmişken	4158 buraya kadar K
gespräch	98 K wurde gekürzt
geändert	98 namen K	98 name K	98 namen wurden K
geöffnet	752 wird in neuem fenster K
giovedì	17 ogni K
glücksspiel	88 K kann süchtig machen
glücksspiele	88 K können süchtig machen
godišnje	3769 K
gridò	2501 K
gràcies	415 K a gent com tu	464 K a tu
grátis	3423 teste K
grâce	18 K à vous	1771 K à vos dons
gwiazdką	60 pola z K
gärna	4088 vill K höra från dig
går	590 før du K	3024 før du K
gåva	3971 ge en K i dag	3971 ge en K nu	3972 din K	3972 ge en K	4088 din K gör	4088 ge en K i dag	4092 K
gönderdik	4211 size bir e-posta K
gönderin	4204 K
gönderiyoruz	57 size K	57 sana K	57 yazilarini K
göndermeyiz	71 spam K
göra	4089 K mer
göre	4281 K
görün	4204 K
görünmeyecek	60 e-posta adresiniz K
görüntülerinizi	40 K
göster	4204 K
gösterilmeden	4180 kaynak K
gösterilmeyecek	60 e-posta adresiniz K
gösterilmez	60 e-posta adresiniz K
güncellendi	98 haber K	98 yazi K
güncellenmiştir	98 haber K
głosił	3276 K
głosiła	3276 K
głosiło	3276 K
głosuj	3212 K
głosujcie	3212 K
głównej	3203 na stronie K
gương	64 trang K
gửi	49 hãy K	4435 xin K về
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
hjälp	4012 K av ai	4034 K av ai	4088 K oss
hjälper	4088 din gåva K
hjælp	634 K af ai	634 K fra ai	654 K af ai	706 vi har brug for din K	706 K os
hjælper	706 dit bidrag K
hlásal	588 K
hlásala	588 K
hlásá	588 K
hovorí	3870 K
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
häng	4088 K med i
häufiger	775 bei google K
hävdar	4091 K
håller	43 K du med	43 K du inte med	4041 läsare som K
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
hører	3069 der du K
hükmetti	4281 K
hüüdis	1563 K
hüüdsid	1563 K
hűségidő	2180 K nélkül
hồng	4455 nhận hoa K
""", 'i': """
iecienītāko	2805 K avotu
iepriekšējā	98 K versijā
ifølge	709 K	3147 K
illimité	1784 accès K	1853 en K
imágenes	40 tus K	98 contiene K
incorporó	1384 se K a
independentă	3530 presa K
independência	3422 a K
indicó	1494 K
indiqué	1936 a K
indrømmede	709 K
indrømmer	709 K
indépendance	1934 notre K
indépendant	1771 soutenez le journalisme K	1934 journalisme K	1934 média K
indépendante	1850 la presse K a	1934 presse K	1934 information K
información	1360 sigue toda la K	1360 siga toda la K	1384 cubre la K	1492 esta K
informację	3187 wyślij K
informações	98 com K de
informațiilor	3445 preluarea K
informó	1494 K
informē	2858 K
ingresá	77 K tu correo
innehåll	3990 externt K	4011 externt K
innehåller	98 K spoilers
innehållet	9 K
innrømmer	3147 K
innrømmet	3147 K
inquiète	1936 s'K
inquérito	35 nosso K
inscrição	3290 cancelar a K	3344 sua K foi
inscríbete	1331 K
insändare	43 K	4010 skicka din K	4010 din K till	4010 skriva en K
intelektą	2743 dirbtinį K	2758 dirbtinį K
inteligencję	3209 przez sztuczną K
inteligencí	523 umělou K
intelligenciával	2163 mesterséges K készült	2182 mesterséges K
introduceți	77 K adresa de email
intégralité	1780 pour lire l'K
investigación	53 meses en esta K	53 meses a esta K	98 para esta K	1492 esta K
investigação	3422 esta K
investigație	3530 această K
investigațiile	3530 continua K
invítame	54 K a un café	54 K un café	1491 K a
invítanos	1491 K a
ismételgette	2237 K
istediğiniz	4163 K zaman iptal	4280 K zaman iptal
izražavaju	3700 komentari K
içeriği	9 K
içeriğin	4189 harici K
içermektedir	98 sahneler K
išorinio	2741 K turinio
""", 'j': """
jautāja	2858 K
javascript가	2679 K
javascript를	2679 K
javasolják	2237 K
jelölj	62 K meg	62 K be
jelöljetek	62 K meg
jesteś	3149 skoro już tu K	3149 skoro tu K
jugé	1936 a K
jurnalistă	3448 este K
jurnaliștii	39 K noștri	3471 K noștri îți trimit	3530 K noștri
jälgi	1560 K meid
jäljellä	1710 ilmaista juttua K
jäseneksi	80 liity K	1761 liity K
""", 'k': """
kanał	3274 nasz K
kannatusjäseneksi	1761 liity K
kanál	586 náš K
każdego	17 K ranka
každé	17 K ráno
kaže	3770 K
kedykoľvek	3775 odhlásiť sa môžete K
keresőben	2157 google-K
khoản	4412 bạn đã có tài K	4423 điều K sử dụng
không	43 K đồng ý?	60 email của bạn sẽ K hiển thị	71 K spam	4430 K sao chép
khẳng	4509 K định
kiabált	2237 K
kiabálta	2237 K
kiabálták	2237 K
kiegészítettük	98 a cikket K	98 cikkünket K
kifogásolja	2237 K
kirjeessä	1764 luki K
kiáltott	2237 K
kiáltotta	2237 K
kiáltották	2237 K
kiến	4443 ý K của bạn sẽ	4506 hãy gửi ý K	4506 vui lòng gửi ý K
kliknutím	514 K na
kolačića	3691 K	3721 K
kolačiće	3691 K	3721 K
kolačići	3691 K
komentować	6 K	3175 aby K
komentár	6 pridať K	3799 pridajte K
komentára	3799 pridanie K	3799 vloženie K
komentároch	85 v K
komentárov	85 do K
komentátor	501 je K	501 , K	571 , K
komentátorem	501 je K	571 je K
komentátorka	571 , K
komentátorkou	501 je K	571 je K	3788 je K
komentátorom	3788 je K
komentář	6 přidat K
komentáře	6 pro přidání K	512 vložení K	512 přidání K
komentářích	85 v K
komentářů	21 přidávání K se musíte	85 do K
kommentarsfältet	85 i K
kommenteléshez	6 K
kommenttikentässä	85 K
koneääni	1692 K
konferencję	3192 naszą K
konuştu	4281 diye K	4281 K
kopírovanie	3781 K obsahu bez	3781 K je zakázané
kopēšana	2804 K bez
korespondentką	3188 jest K	3258 jest K
korespondentė	2740 K
korábban	2189 K itt írtunk	2189 K ebben a cikkben írtunk
korábbi	98 cikkünk K
krzyczał	3276 K
krzyczała	3276 K
krzyknął	3276 K
krzyknęła	3276 K
krävde	4091 K
krævede	21 K felter er	709 K
krönikör	4009 är K	4073 är K
kulturalną	3196 K dyskusję
kulturredaktör	4009 är K	4073 är K
kulturredaktør	631 er K	692 er K	3064 er K	3129 er K
kumppanuuslinkkejä	74 K	1704 K
kvíz	510 náš K	3798 náš K
kvíze	3798 našom K	3798 v K
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
kúpte	3867 si K
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
kļūsti	2855 K par
křičel	588 K
křičela	588 K
křičeli	588 K
kể	4509 K
""", 'l': """
labākie	2824 K raksti tavā
lamentó	1494 K
lançait	1936 K
lasītu	2794 lai K tālāk
lasītāji	2856 mūsu K
lasītājiem	2856 mūsu K
lejupielādē	2855 K
lelkisegély	98 K
leverandør	3066 ekstern K
leverantör	4011 extern K
leído	1416 has K tus #
leírásokat	98 K tartalmaz
licencí	47 K cc	47 cc-K
licença	47 K cc
licența	47 K cc
lietotnē	2814 K
linkistä	1703 lisää tästä K
lisenssillä	47 K
lisäsi	1764 K
llicència	47 K cc
lucrează	3448 K în presă
lunedì	17 ogni K
lună	3531 pe K
luận	6 để bình K	85 phần bình K	98 từ chối bình K	4412 đăng nhập để bình K	4443 bình K của bạn sẽ	4506 đăng nhập để bình K
lájkolj	2144 K minket
lákal	588 K
läget	4020 koll på K
lähdet	1658 ennen kuin K
lähetä	49 K se
lähetämme	57 K sinulle
lämna	77 K din mejl	77 K din e-post
läsa	4023 du kan K mer	4023 kan du K mer	4023 K mer om	4089 fri att K
läsare	36 våra K	4021 våra K	4089 våra K
läsarna	18 tack vare K
läser	4088 tack för att du K
läsning	0 min K
läsningstid	0 K
lästid	0 K
låst	658 K for	3095 K for	4038 K för
læser	706 tak fordi du K
læserbrev	43 K	632 skrive et K	632 send dit K
læsere	36 vores K	707 vores K
læseres	643 vores K støtte
læserne	18 takket være K
læsetid	0 K
læsning	0 min K
límite	1343 K de notas
límites	1340 sigue leyendo sin K
lòng	4435 vui K gửi về	4506 vui K gửi về
löd	4091 K
lød	709 K	3147 K
lūdza	2858 K
lập	4447 ủng hộ báo chí độc K	4507 báo chí độc K
""", 'm': """
magyarázta	2237 K
mailovú	3801 e-K adresu
mainoslinkkejä	37 K	74 K	1704 K
manhãs	17 todas as K
marqués	60 champs K d'une étoile
masintõlke	1515 K abil
materiał	9 ten K
matéria	20 ler esta K	3286 esta K é só	3349 para ler esta K	3422 esta K
matérias	3321 limite de K
matí	463 rep cada K
mawiał	3276 K
mawiała	3276 K
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
menționat	3532 a K
mesačne	3869 K
mesečno	3769 K	3965 K
mesélte	2237 K
mieltä	43 eri K?	43 samaa K?
miesiąc	3275 za K
miesięcznie	3275 K
minkä	90 anna K voit
miễn	15 bài K phí	4450 hết số bài K phí	4508 dùng thử K phí
mjesečno	3769 K
modifié	98 article a été K	98 prénom a été K	98 nom a été K
modifiés	98 prénoms ont été K	98 noms ont été K
modération	83 jouez avec K	1844 charte de K	1844 K par la rédaction
mokė	2791 K
mondták	2237 K
mostrarà	60 adreça no es K
mostrará	60 correo no se K	1340 este mensaje se K en
możesz	90 wpłać, ile K
možete	90 dajte koliko K
multó	1494 K
mulțumim	3529 K că ne citești
munkatársa	2161 K	2220 K
munkatársunknak	39 K
munkánk	2235 K
munkánkat	2136 támogasd K	2136 támogassa K	2168 K	2234 támogasd K	2234 támogassa K	2235 K
myönsi	1764 K
másodközlés	2154 K
märkis	1563 K
määräsi	1764 K
mån	4022 kr/K	4090 kr/K
månad	3974 testa en K	4022 en K för	4088 testa en K	4090 per K	4090 varje K
månaden	4022 första K	4090 i K	4090 första K
månader	4022 K för #	4088 testa # K
månadsgivare	4088 bli K
måned	596 prøv en K	644 i # K	706 prøv en K	708 pr. K	3078 en K for	3144 prøv en K	3146 per K
måneden	708 om K	3146 i K
måneder	644 i # K	3078 K for #
média	1934 notre K
mês	3422 até o fim do K	3423 por K	3423 ao K
mình	54 mời K ly cà phê	62 tag K
míní	588 K
mówi	3276 K
mówili	3276 K
mówił	3276 K
mówiła	3276 K
môžete	3797 článok si K
müşterimiz	4215 K
mācīja	2858 K
mākslīgais	2811 K intelekts
mēnesis	2857 pirmais K
mēnesī	2857 K
mėgstamiausią	2736 K
mėnesį	2790 per K
měsíc	516 první K	587 za K	587 první K
měsíčně	587 K
můžete	509 článek si K
mạnh	4509 nhấn K
""", 'n': """
nabádal	588 K
nabádala	588 K
naléhal	588 K
namawiał	3276 K
namawiała	3276 K
napisał	3276 K
napisała	3276 K
napiš	38 K nám	67 K nám
napište	38 K nám	500 K nám	533 K na	585 K nám
napísal	3870 K
napíšte	38 K nám	3787 K nám	3787 K, prosím	3820 K na	3867 K nám
naročilo	3901 hvala za K
naročite	80 K se	3875 K se na naše	3963 K se
naročnik	50 kot K	3874 že K
naročnike	3882 samo za K	3882 le za K
naročniki	50 K lahko	3914 lahko berejo le K	3914 berejo samo K	3967 K
naročnikom	3874 dostopen le K	3874 na voljo K	3874 na voljo samo K	3874 na voljo le K	3914 dostopna le K	3914 dostopna samo K	3914 dostopen le K	3914 dostopen samo K
naročnina	3902 K	3967 K
naročnino	3902 z K	3924 z K
narzędzi	3209 przy wsparciu K ai
naujienlaiškio	2748 K
naujienlaiškis	2789 mūsų K	2792 K
naujienlaiškį	2728 mūsų K	2748 K	2788 užsisakykite K	2789 mūsų K
navođenja	3706 bez K izvora
navođenje	3706 uz K izvora
nawoływał	3276 K
našeho	506 do K týmu	506 K e-shopu
našem	3695 K timu
našich	532 K zpráv	3819 K správ
neatkarīgu	2855 atbalsti K
nekünk	38 írj K	38 írjon K	38 írja meg K	38 írd meg K	67 írj K	67 írjon K	67 írja meg K	67 írd meg K	67 meséld el K	2234 segíts K	2234 írjon K	2234 írj K	2234 jelezd K	2235 K adód
nemokamą	2752 K paskyrą
neobmedzený	3774 K prístup
neodpovídá	30 K za
neodpověděl	98 K
neodpověděla	98 K
neodpověděli	98 K
neomezený	496 K přístup
neomezeně	472 K číst
nepiekrītat	43 K
nepriklausomą	2750 paremkite K žurnalistiką	2788 paremkite K	2789 K žurnalistiką
nesouhlasíte	43 K?
nesúhlasíte	43 K?
newsissä	1684 google K
nezodpovedá	30 K za
nezodpovídá	30 K za
nezávislou	585 podpořte K
nezávislá	586 K média
nezávislé	3868 K médiá
nezávislú	3867 podporte K
ngoài	4438 nội dung bên K
nguồn	4433 K ưu tiên	4433 K tin ưu tiên	4456 ghi rõ K	4491 K ưu tiên
người	50 K đăng ký có thể
nhiệm	4443 chịu trách K về nội dung bình luận
nhân	4439 trí tuệ K tạo
nhấn	4506 K vào đây
nhận	4414 đăng ký K bản tin	4414 đăng ký K tin	4506 đăng ký K bản tin	4506 đăng ký K tin
nhập	24 đăng K	4412 vui lòng đăng K	4412 đăng K để đọc	4412 đăng K để xem	4412 đăng K để lưu	4412 hãy đăng K để	4506 đăng K để đọc	4506 đăng K để xem
nhật	98 bài viết đã được cập K	98 bài báo đã được cập K
niedostępny	3189 materiał wideo jest K
niezależne	3273 wesprzyj K	3273 wspieraj K	3274 K media
niezależność	3274 K
niezależną	3274 jesteśmy K
noastră	3530 munca K
nolēma	2858 K
norāda	2858 K
nosūtīsim	57 jums K
notificações	14 as K	3296 ative as K	3296 ativar K	3296 receba K
notificările	14 K	3435 activează K
notifikácie	3800 K
notícia	3422 esta K
notícias	3290 receba as K	3290 receba K	3299 siga as últimas K
novinařina	586 naše K
novinařinu	586 nezávislou K
novinár	3788 je K	3788 , K
novinári	3868 naši K
novinárka	3788 je K	3788 , K
novinárkou	3788 je K
novinárom	3788 je K
novinář	501 je K	501 , K
novinářem	501 je K	571 je K
novináři	586 naši K
novinářka	501 je K	501 , K
novinářkou	501 je K	571 je K
novičke	3875 na e-K
novičnik	3883 K	3883 e-K	3964 naš e-K	3967 K
novičnika	3883 K
nuotraukų	40 K ir vaizdo
nusprendė	2791 K
nášho	3794 do K tímu
nächste	21 in diesem browser für die K	904 sind sie der K
nélkül	70 reklám K	71 spam K
nói	4509 K
nõus	43 ei ole K?
năm	4508 mỗi K
""", 'o': """
obaveštenja	14 K
obchodě	506 našem K
obegränsad	3977 K tillgång
obećala	3770 K
obećao	3770 K
obiecał	3276 K
obiecywał	3276 K
obligāta	2804 atsauce K
oblíbené	498 K zdroje
oblíbených	498 K zdrojů
oblíbenými	498 K zdroji
obrigatórios	21 campos K são	3308 campos K são
obveščanje	3901 na naše K
obľúbené	3785 K zdroje
obľúbených	3785 K zdrojov
obľúbenými	3785 K zdrojmi
också	51 var med du K
odběru	78 k K
odebírat	531 chcete K
odebírejte	476 K náš	537 K	585 K
odemkněte	472 K si
odhlásit	477 K se můžete kdykoli
odoberať	3818 chcete K
odpoveď	21 zrušiť K
odpovídal	588 K
odpověděl	588 K
odpověděla	588 K
odpověď	21 zrušit K
odpowiadał	3276 K
odpowiedzialności	30 nie ponosi K
odpowiedział	98 nie K	3276 K
odpowiedziała	98 nie K	3276 K
odpowiedziało	98 nie K
odražavaju	3700 komentari K	3700 komentari ne K
odídete	3783 kým K
ofereça	3286 K este artigo
ograniczeń	3155 czytaj bez K	3155 czytaj więcej bez K
også	51 bli med du K
ogłosił	3276 K
ogłosiła	3276 K
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
ortakliği	4201 iş K linkleri
orzekł	3276 K
osobních	494 ochrany K údajů	494 ochraně K údajů
osobných	3790 K údajov
ostrzegał	3276 K
ostrzegała	3276 K
ostrzegł	3276 K
otrzymywać	3217 chcesz K
označ	62 K mě	62 K ma
označite	62 K me	62 K nas
označte	62 K mě	62 K ma	62 K nás
oznámení	14 K
oznámil	588 K	3870 K
oznámila	588 K	3870 K
ozvěte	38 K se nám	67 K se nám	500 K se nám	585 K se nám
""", 'p': """
padėkite	2788 K mums
pageidaujamą	2736 K šaltinį
paklausė	2791 K
palīdzi	2818 ziedo un K	2855 K mums
palīdzību	2811 mākslīgā intelekta K	2826 mākslīgā intelekta K
parašykite	38 K mums	67 K mums	2788 K mums
parsisiųskite	2788 K
participación	1371 normas de K
partnerské	74 K odkazy	519 K odkazy	3806 K odkazy
partneři	483 my a naši K
pastā	2816 e-K
pastāstiet	38 K mums	67 K mums
patronką	3207 zostań naszą K
patrões	3375 sem K	3422 sem K
paylaşilan	4261 tarafindan K bir gönderi	4261 tarafindan K gönderi
paylaşin	25 K	49 K	4204 K
paylaştiği	4261 K bir gönderi	4261 'in K bir gönderi
paziņoja	2858 K
paziņojumus	2815 K
państwa	3187 czeka na K
pašte	2748 jūsų el. K
pažadėjo	2791 K
periódico	1492 este K	1492 nuestro K
permanència	465 sense K
persiųskite	49 K
personvernerklæring	3045 K
phê	54 mời tôi một ly cà K	4447 mời bạn một ly cà K
phóng	4435 liên hệ K viên	4437 là K viên báo	4437 là K viên của	4506 hãy liên hệ K viên
phút	0 K đọc
phản	98 chưa K hồi
pidió	1494 K
pidätetään	1680 kaikki oikeudet K
pidätämme	29 K oikeuden
pisał	3276 K
pisała	3276 K
pišite	38 K nam	38 K našoj	38 K nam na	67 K nam	67 K našoj	67 K nam na	3688 K nam	3720 K nam na	3720 K na	3767 K nam	3888 K nam	3888 K na	3918 K nam na	3918 K na	3963 K nam
piškotke	3891 K	3919 K
piškotki	3891 K
piškotkov	3891 K	3919 K
pište	533 K na	533 K nám na
plakáton	2237 állt a K
plânge	3532 se K
pochází	503 obsah K
podcastów	3193 K
podcastů	508 K
podcaście	34 naszym K
podeľte	67 K sa s nami
podeślij	49 K
podkreśla	3276 K
podporovatelé	586 naši K
podporují	586 nás K
podpoře	586 díky K
podpořte	521 K	585 K nás	585 K naši	585 K naše	585 K mě
podrška	3767 vaša K
podrške	3707 bez vaše K	3768 vaše K
podršku	3767 vašu K
podržite	3707 K	3767 K nas	3767 K naš
podělte	67 K se s námi	67 K se o
podľa	3870 K
poinformował	3276 K
poinformowała	3276 K
pokračovanie	3774 pre K v čítaní
pokračování	472 K je dostupné	519 K článku níže
pokračuje	519 článek K	519 text K	3806 článok K	3806 text K
pokračujte	472 K ve čtení s
política	403 K de galetes	1368 K de cookies	3306 K de cookies	3323 cobre K
pomocí	523 K ai
pomocą	3209 z K ai
pomoć	3767 vašu K
pomóż	3273 K nam
pomôžte	3867 K nám
poprosił	3276 K
poprosiła	3276 K
poprosiło	3276 K
poručila	3770 K
poručio	3770 K
poslední	530 K článek zdarma	530 K článek, který můžete
posledný	3817 K článok zadarmo
poslušajte	3917 K nas
postafiókjába	2140 K
postaládádba	79 a K	2156 a K
postaládájában	2156 ön K
posílat	514 nechte si K
posílejte	500 K nám
posíláme	57 vám K	57 K vám
potřebujeme	585 K vaši pomoc	585 K vaši podporu
používame	3790 K cookies
používá	483 tento web K
používáme	483 K cookies
povestește	67 K-ne
povestiți	67 K-ne
powiedział	3276 K
powiedziała	3276 K
powtarzał	3276 K
powtarzała	3276 K
poznámka	98 K redakce
pozostało	3155 K # %	3155 K #%
pozvěte	54 K mě na kávu	54 K mě na kafe
počasti	54 K me kavom
pořadatelé	588 zvou K
pošaljite	49 K ga	3688 K nam	3688 K na	3767 K nam
pošiljamo	57 K vam	57 vam K
pošleme	57 vám K	57 K vám	57 ti K
pošlete	49 K ho	49 K jej	500 K nám	585 K nám
pošli	49 K ho
pošlite	49 K ho	3787 K nám	3867 K nám
pošljemo	57 vam K
pošljite	49 K ga	3888 K nam	3888 K jo nam	3888 K na	3963 K nam
požádal	588 K
požádala	588 K
pracę	3274 naszą K
pranešimus	2747 K
praneškite	38 K mums	67 K mums
pranešė	2791 K
prašė	2791 K
preberať	45 K
precizējums	98 K:
predchádzajúceho	3821 bez K súhlasu
predchádzajúcej	98 K verzii článku
predplatiteľ	50 ako K	3774 už ste K	3774 ste K
predplatiteľom	80 staňte sa K	3782 K	3867 staňte sa K
predplatiteľov	3782 pre K
predplatné	3774 už máte K	3803 K	3867 kúpte K	3867 kúpte si K	3871 K
predplatného	3803 K
predplatným	3803 K	3824 s K
predplaťte	80 K si
preferată	3446 sursă K	3511 sursă K	3511 sursa K
preferované	498 K zdroje	3785 K zdroje
preferovaný	498 K zdroj	3785 K zdroj
preferovaných	498 K zdrojů	3785 K zdrojov
preferovaným	498 K zdrojem	3785 K zdrojom
pregledač	10 vaš K
prehliadač	10 váš K
première	98 K version de cet
prenumeratorów	3155 tylko dla K	3215 tylko dla K
prenumeratą	3201 z K
prenumeratę	80 kup K	3155 masz już K	3201 zamów K	3201 kup K	3201 wykup K	3227 kup K
preporučila	3770 K
preporučio	3770 K
pretlačiť	45 K
prevziať	45 K
prečítate	3774 celý článok si K
pridruži	51 K im se
pridružite	51 K im se	51 K se	51 K se jim	3767 K se našoj	3767 K im se	3963 K se nam
pridržana	3680 sva prava K
pridržane	3881 vse pravice K
pridržava	29 K pravo
pridržavamo	29 K pravo
pridūrė	2791 K
prihlásenie	3775 ďakujeme za K	3801 ďakujeme za K
prihlásení	3803 po K
prihlásením	3801 K súhlasíte
prihláste	24 K	3774 K sa a čítajte	3867 K sa na odber
prihvaćate	3702 prijavom K
pripažino	2791 K
programėlėje	2746 K
programėlę	2746 K
prohlásil	588 K
prohlásila	588 K
prohlížeč	10 váš K
pronađite	3718 K nas
proposé	1840 conçu et K par
prosił	3276 K
prosiła	3276 K
pročitali	3672 da biste K
pročitate	3670 da K cijeli	3670 da K ceo
prośbę	3149 mamy do ciebie K	3149 mamy małą K
prošnjo	3885 imamo majhno K	3885 majhno K
prywatności	3171 polityka K	3171 polityce K
przeczytać	3155 aby K cały	3155 aby K ten artykuł
przeczytałaś	3196 dziękujemy, że K
przeczytałeś	3196 dziękujemy, że K
przedrukować	45 K
przedrukowywać	45 K
przeglądarka	10 twoja K
przekaż	3152 K nam #%	3273 K nam	3273 K #
przekonywał	3276 K
przekonywała	3276 K
przesyłajcie	3187 K
przesyłamy	57 K ci
prześlemy	57 K ci	57 K wam
prześlij	49 K go	49 K ten	3187 K nam	3187 K je do nas	3273 K nam
przyznał	3276 K
przyznała	3276 K
przyłącz	51 K się
przyślij	3187 K nam	3187 K je do nas	3273 K nam
práca	3868 naša K
práce	586 naší K
práci	586 naši K
prácu	3868 našu K
précision	98 K:
précisé	1936 a K
précédente	98 version K de cet
préférée	1830 source K
préférées	1830 sources K
prévient	1936 K
príspevky	3799 K v diskusii
príspevok	3867 váš K
próxima	3422 nossa K
průzkumu	35 našeho K
ptá	588 K se
pubblicità	11 la K	70 niente K	70 senza K	70 nessuna K	2376 blocco della K	2499 senza K
publicarà	22 no es K
publicará	60 correo no se K
publicată	22 nu va fi K
publicistája	2161 K
publicité	11 la K	11 cette K	70 sans K	70 pas de K	1804 bloqueur de K	1804 bloqueurs de K	1934 sans K
publicités	1804 bloqueur de K
publicystką	3188 jest K	3258 jest K
publicystą	3188 jest K	3258 jest K
publikování	491 K nebo šíření
publiée	22 ne sera pas K	1809 votre adresse e-mail ne sera pas K
pytał	3276 K
pytała	3276 K
pytały	3276 K
pytań	3195 na kilka K
pyyntö	1658 pieni K
pyysivät	1764 K
pásale	1491 K esta
pásalo	49 K
päevakokkuvõte	1520 K
päivitetty	98 juttua K	98 juttua on K
päätoimittaja	1689 K	1747 on K
päätti	1764 K
påminde	4091 K
pénzbe	2235 K kerül
pénzéből	18 olvasók K
písemného	492 bez K souhlasu
písomného	3821 bez K súhlasu
píšte	3820 K na	3820 K nám na
pódcast	34 nuestro K	1492 nuestro K
pôvodnej	98 K verzii článku
pārpublicēt	45 K
pārpublicēšana	2797 K bez	2804 K bez
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
quyên	4506 K góp ngay	4510 K góp
quyền	4430 giữ bản K
quảng	11 K cáo	70 không K cáo	70 không có K cáo	4474 trình chặn K cáo	4474 chặn K cáo
""", 'r': """
radził	3276 K
radziła	3276 K
radí	588 K
rakstīja	2858 K
rappelé	1936 a K
različici	98 prvotni K	98 prejšnji K
rašykite	38 K mums	67 K mums	2788 K mums
rašė	2791 K
recaptcha로	2709 K
recibirás	57 K
reclamă	11 K
reconoció	1494 K
recordó	1494 K
rectificación	98 K:
recunoaște	3532 K
redacció	39 la nostra K	43 cartes a la K	414 la K t'envia	464 la nostra K
redacción	39 nuestra K	43 cartas a la K	98 nota de la K	1412 la K te envía	1452 se incorporó a la K	1492 nuestra K
redacţia	39 K noastră
redacția	39 K noastră	3471 K îți trimite	3530 K noastră
redacției	39 K noastre	98 nota K
redakcją	39 naszą K
redakcję	3273 wesprzyj K
redaktorką	3188 jest K	3258 jest K
redaktorė	2740 K
redaktör	4009 är K för	4009 är K på	4009 är politisk K	4073 är K på
redaktør	631 er K på	631 er K for	631 er politisk K	692 er K på	692 er K i	3064 er politisk K	3064 er K i	3064 er K for	3129 er K i
redação	38 escreva para a K	39 nossa K	67 escreva para a K	3344 a K envia	3384 entrou para a K	3422 nossa K
reenvíalo	49 K
refusé	1806 K le dépôt
registrácii	3803 po K
registráciou	3801 K súhlasíte
registráciu	3801 ďakujeme za K
regisztrálj	2234 K ingyenesen	2234 K, hogy
regisztráljon	2234 K ingyenesen	2234 K, hogy
regisztrálnia	2188 K kell
regístrate	1340 K gratis	1341 K para
reinhören	789 jetzt K:
rejestrując	3198 K się
reklamlänkar	74 K	4024 K	4051 K
reklamą	11 K
reklám	70 nincs K	3868 bez K
reklámok	2235 K nélkül
reportaż	3274 ten K
reporterką	3188 jest K	3258 jest K
reportér	501 , K	571 , K	3788 , K
reportérem	501 je K	571 je K
reportérka	501 , K	571 , K	3788 , K
reportérkou	501 je K	571 je K	3788 je K
reportérom	3788 je K
reportérovi	39 našemu K	39 nášmu K
reportérům	39 našim K
reproducció	397 prohibida la K	422 K sense permís
reproducción	1381 prohibida su K	1381 prohibida la K
reprodução	3319 proibida a K	3319 K proibida	3352 K permitida desde	3352 K é permitida desde
reprodúcelo	45 K
republié	45 K	1820 K avec	1858 cet article est K
repórter	39 nosso K	3323 é K
repórteres	39 nossos K
respondió	98 no K a
responsabilità	30 K di
responsável	83 jogue de forma K
reveló	1494 K
rezervăm	29 ne K dreptul
riêng	4423 chính sách quyền K tư	4450 dành K cho thuê bao	4456 quan điểm K của tác giả
rovatvezető	2220 K
rovatvezetője	2161 K	2220 K
ročne	3869 K
ročně	587 K
rät	907 K
rätta	4015 K fel
rättar	4015 vi K fel
rättelse	98 K
räumte	907 K ein	907 K der	907 K die
rääkis	1563 K
råber	709 K
råbte	709 K
rådde	4091 K
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
röst	4012 ai-K
răspuns	98 nu a K	98 nu au K	3532 a K	3532 au K
răspunsul	21 anulează K
rằng	4509 viết K	4509 cho K
""", 's': """
sacīja	2858 K
sadržaj	9 ovaj K	3691 vanjski K	3691 spoljni K
sadržaja	9 ovog K	3691 vanjskog K	3691 prikaz ovog K	3691 prikaz K
sakė	2791 K
samobójcze	98 myśli K
sanctionné	1936 a K
sandučić	79 u vaš K	3673 u vaš K
sandučiću	3673 u vašem K	3702 vašem K
sbírka	589 K
schließ	51 . K dich
schließen	51 . K sie sich	720 K sie ein abo	904 K sie ein abo
schránke	3775 vašej K
schránky	79 do vaší K	79 do vašej K	476 do vaší K	3775 do vašej K
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
sessão	24 inicie K	3421 inicie K
señaló	1494 K
sfătuia	3532 K
sfătuiește	3532 K
sfătuit	3532 a K
sisällön	9 K	1691 ulkoisen K
sisältö	1662 tämä K on vain
sisältöä	1691 ulkoista K
siunčiame	57 jums K
sjefredaktør	3064 er K
självmordslinjen	98 K
självmordstankar	98 K
sjöng	4091 K
skarży	3276 K
skarżył	3276 K się
skrzynkę	79 na twoją K	3158 na twoją K	3158 na swoją K	3198 K mailową
slažete	43 K se	43 ne K se
slobodné	3867 podporte K
slobodnú	3867 podporte K
slušajte	3718 K nas
slíbil	588 K
slíbila	588 K
sollicité	98 K par
sollicitée	98 K par
sondę	3195 naszą K
sonuçlarinda	4183 google arama K
sorumluluğu	30 K
souborů	493 K cookie
souhlasíte	43 K?	514 e-mailu K	514 odesláním K	514 registrací K
soạn	38 nhắn cho tòa K	38 nhắn tòa K	38 gửi về tòa K	38 gửi cho tòa K	67 nhắn cho tòa K	67 nhắn tòa K	67 gửi về tòa K	67 gửi cho tòa K	4435 về hộp thư của tòa K	4447 hãy ủng hộ tòa K	4456 bằng văn bản của tòa K	4506 hãy gửi về tòa K	4506 hãy liên hệ tòa K	4506 hãy báo cho tòa K	4507 tòa K
spandér	54 K en kaffe
spolupráci	519 ve K s partnerem	3806 v K s partnerom
sponsorisés	74 liens K
sporočite	38 K nam	67 K nam	3888 K nam
sportkrönikör	4009 är K
sportsredaktør	631 er K
spracovaním	3801 K osobných údajov
sprijiniți	3529 K
sprijină	3529 K-ne
správach	3786 google K
správy	3786 google K
spuneți	38 K-ne	67 K-ne	3530 K-mi mai jos
stellenbörse	788 in unserer K
stjärna	60 fält med K
straipsnį	2759 šį K	2789 visą K
stronę	3218 naszą K
stwierdził	3276 K
stwierdziła	3276 K
stáhněte	585 K si naši	585 K si náš
stálo	588 K na	588 K ve	588 K v
står	30 K för	709 K der på	3147 K det på	3147 K det i	4091 K det på
stöd	3971 med ditt K	4088 K oss	4088 K vår	4088 ditt K
stödja	4021 K oss med
stödlinjen	83 K
stödmedlem	4088 bli K
stödprenumerant	4088 bli K
stötta	4021 K oss med	4088 K oss	4088 K vår	4088 K vårt
støt	643 K os	706 K os	706 K med
støtt	3144 K oss	3144 K vår
støtte	593 med din K	593 vi har brug for din K	643 K os med	643 din K gør	706 din K	706 bliv K	3027 med din K	3077 K oss med	3144 din K
støtteabonnent	3144 bli K
støttemedlem	80 bli K	706 bliv K	3144 bli K
stāstīja	2858 K
stăpâni	3497 fără K
stěžuje	588 K
subscripció	467 K
subskrybentów	3155 tylko dla K	3155 dostępna dla K	3155 dostępne dla K	3215 tylko dla K
subskrypcją	3201 z K	3223 z K
subskrypcję	3155 kup K	3155 masz już K	3198 dziękujemy za K	3201 wykup K	3273 kup K
suosikkilähteeksesi	1684 K
suosikkilähteeksi	1684 K
sursă	3470 link activ către K
suscripción	1340 ya tengo una K	1491 cambia tu K	1495 K
suscríbase	80 K	1491 K
suscríbete	80 K	1340 K para	1340 K por	1340 K en	1347 K al boletín	1491 K
susțin	3462 care ne K lunar	3530 ne K lunar
susține	3529 K-ne	3529 K presa	3532 K că
susținerea	3529 K ta
susțineți	3529 K-ne
svarīgākie	2827 nedēļas K
svarīgākās	2827 nedēļas K
svěřte	500 K se nám
szerkesztője	2161 K	2220 K
szerkesztőségünk	39 K	2235 K
szerkesztőségünket	39 K
szerkesztőségünknek	39 K	2235 K
szerzője	2161 külső K
szólított	2237 K fel
sábado	17 cada K
sáng	17 mỗi K
säger	4022 tills du K upp	4091 K
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
sök	4036 K nu
sökresultat	4005 K på google
sökt	98 vi har K	98 har K
söyledi	4281 K
söylediler	4281 K
söylüyor	4281 K
søg	656 K nu
søgeresultater	627 K på google
søgning	627 google-K
søk	3093 K nå
søkene	3060 google-K dine
søkeresultatene	3060 K dine på google
súhlasu	3821 bez K
súhlasíte	43 K?	3801 odoslaním K
súmate	51 K	1491 K al
süresi	0 okuma K
sürümünde	98 önceki K
sütik	2162 K
sütiket	2162 K
săptămână	17 o dată pe K	3531 pe K
sīkdatnēm	2809 K	2827 K
sống	4447 nuôi K tờ báo	4447 bạn đọc nuôi K
""", 't': """
találatok	2157 google-K
tanácsolja	2237 K
tanácsolják	2237 K
tanácsolta	2237 K
tanácsolták	2237 K
tanította	2237 K
taşiyin	4204 K
teigė	2791 K
tekemään	1762 K sitä
tekijänoikeus	1680 K suojaa
tekoäly	1692 tehnyt K
tekoälyavustaja	63 K
tekoälyavustajamme	63 K
tekoälyllä	1692 K
tekoälyn	1692 K avulla	1692 K tekemä
tekoälyä	1692 käyttää K
telefonā	2815 savā K
tesszük	22 nem K közzé
textům	528 ke všem K
teşekkürler	4278 okuduğunuz için K
thiết	4456 không nhất K phản ánh quan điểm
thuê	50 K bao có thể	4450 dành cho K bao	4450 đã là K bao	4510 K bao
thuộc	4431 bản quyền K
thành	4413 dành cho K viên	4445 bạn đã đăng ký K công	4506 trở K thành viên
tháng	4450 đọc miễn phí trong K	4508 mỗi K	4508 hàng K	4508 K đầu
thích	4433 nguồn tin ưa K	4433 nguồn yêu K
thông	14 K báo	4419 bật K báo	4419 nhận K báo	4435 bạn có K tin	4435 bạn đọc cung cấp K tin	4456 khi phát hành lại K tin	4506 hãy gửi K tin	4506 đăng ký nhận K báo	4506 hãy bật K báo
tilføjede	709 K
tillgång	4088 få fri K
tillåtet	4033 inte K att återge
tiếng	4443 K việt có dấu
tiếp	4412 để K tục đọc	4412 để đọc K	4412 đăng nhập để K tục	4447 K sức cho báo chí	4450 để K tục đọc	4506 đăng ký để đọc K	4506 hãy K sức	4506 đăng nhập để K tục
tjänst	3968 en liten K att be
tjänsten	4036 sök K
tovább	49 küldd K	49 küldje K
továbbolvasáshoz	2138 a K
toàn	20 K bộ bài	4412 để đọc K bộ	4412 đọc K bộ bài	4450 để đọc K bộ bài	4506 đăng ký để đọc K bộ
tražila	3770 K je
tražili	3770 K su
tražio	3770 K je
tretích	3790 cookies K strán
treści	9 tej K	3201 dostęp do K
treść	9 tę K
trimiteți	49 K-l
trên	4419 theo dõi K
trước	98 bản K của bài	98 phiên bản K của bài	4443 K khi đăng
trường	21 các K bắt buộc
trợ	63 K lý ảo	63 K lý ai
tudósító	2220 K
tudósítója	2161 K	2220 K
turpinātu	2794 lai K lasīt
tuần	17 mỗi K	4445 bản tin hằng K của	4445 bản tin hàng K của	4508 mỗi K
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
tłumaczy	3276 K
tłumaczył	3276 K
tłumaczyła	3276 K
třetích	503 cookies K stran
""", 'u': """
uafhængigt	707 K medie
ubegrænset	599 K adgang
udostępnij	25 K
ukarał	3276 K
ulaş	38 bize K
ulaşin	38 bize K	4185 bize K	4204 K
ulaşmak	4185 yazara K
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
upphovsrätt	4001 skyddat enligt lagen om K
upphovsrättslagen	4001 skyddat enligt K
uprednostňované	3822 K zdroje
uprednostňovaný	3822 K zdroj
uprednostňovaných	3822 K zdrojov
upřednostňované	536 K zdroje
upřednostňovaný	536 K zdroj
upřednostňovaných	536 K zdrojů
upřesnění	98 K:
uredništva	3881 brez dovoljenja K	3881 brez soglasja K
uredništvo	3895 v naše K	3964 naše K
uredništvu	39 našemu K	3888 pišite K
urmărește	3434 K-ne pe	3434 K-ne și pe	3435 K știrile	3529 K-ne
urmăriți	3434 K-ne pe	3529 K-ne
ursprünglichen	98 K version	98 K fassung
utilização	3306 K de cookies
utilizează	3437 K cookie
utilizăm	3437 K cookie
utánközlés	2154 K
utánközölhető	45 K
uutislähteeksesi	1684 ensisijaiseksi K
uutislähteeksi	1684 ensisijaiseksi K
uzależniać	88 hazard może K
uznał	3276 K
uznała	3276 K
uzsvēra	2858 K
użyciu	3209 przy K ai
użytkowników	3196 opiniami K
używamy	3170 K plików cookie
užsisakykite	2725 K prenumeratą
""", 'v': """
valorização	98 centro de K da vida
vašeho	476 do K e-mailu
vedieť	38 dajte nám K	67 dajte nám K	3787 dajte nám K
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
već	3685 kad ste K tu	3769 K od
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
viên	4437 là biên tập K của	4450 dành cho hội K
viết	4506 hãy K thư	4507 bài K này	4509 ông K	4509 bà K
você	18 sem K	3422 sem K
vollständigen	720 K artikel lesen
volontär	778 ist K
volontärin	778 ist K
voltál	42 ott K
vpišite	77 K svoj e-naslov
vprašalnik	3898 K
vyhradené	3781 všetky práva K	3781 autorské práva sú K
vykřikl	588 K
vykřikla	588 K
vypočuť	3797 si môžete K
vysvetľuje	3870 K
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
vás	521 bez K by	586 bez K by	3808 bez K by	3868 bez K by
väitis	1563 K
väitti	1764 K
väittää	1764 K
välise	1513 K sisu
våre	3144 meld deg på K
vårt	3035 meld deg på K	3144 meld deg på K
vær	51 K med
védekezett	2237 K
véli	2237 K
vídeo	9 este K	40 seu K
vídeos	40 tus K	40 fotos y K	40 seus K	40 fotos e K	40 fotos i K
vďaka	3868 K vám
vēlamo	2805 K avotu
vēstkopai	2816 K
vēstulei	2816 ziņu K
vědět	38 dejte nám K	67 dejte nám K	500 dejte nám K	585 dejte nám K
všetkým	3815 k K textom
""", 'w': """
wcześniejszej	98 K wersji
webbläsare	10 din K
webinár	3794 náš K
webinář	506 náš K
według	3276 K
weißt	777 K du mehr
wezwał	3276 K
wiadomościach	3218 google K
wołali	3276 K
wołał	3276 K
wołała	3276 K
wpłata	3207 każda K	3273 twoja K
wpłatom	3274 dzięki K
wpłać	3273 K
wspierającym	3273 zostań K
współpracy	3204 we K z partnerem
wyjaśnia	3276 K
wypisać	3158 K się w każdej chwili
wyrażam	3159 K zgodę na
wysyłamy	57 K ci	57 K wam
wyślemy	57 K ci
wyślij	49 K go	3187 K nam	3187 K je do nas
wzywał	3276 K
wzywała	3276 K
wöchentlichen	732 K newsletter
właściciela	3274 nie mamy K
""", 'y': """
yazdiğimiz	4214 daha önce K haber
yazmişti	4281 diye K
yhteistyössä	1704 K mainostajan
yönetmenidir	4187 genel yayin K
""", 'z': """
zaakceptować	3189 K pliki cookie
zaapelował	3276 K
zaapelowała	3276 K
zachęcali	3276 K
zachęcano	3276 K
zachęcał	3276 K
zachęcała	3276 K
zadaním	3801 K e-mailu
zadržana	3680 sva prava K
zadržava	29 K pravo
zadržavamo	29 K pravo
zadáním	514 K e-mailu
zagłosuj	3212 K
zahvaljujući	18 K čitaocima	18 K čitateljima	3707 K vama	3768 K vama
zakázané	3781 šírenie je K
založte	585 K si účet
zamknutý	3774 článok je K
zamčený	472 článek je K
zapisując	3198 K się
zapowiedział	3276 K
zapowiedziała	3276 K
zapytał	3276 K
zapytała	3276 K
zastrzeżone	3182 wszelkie prawa K	3182 wszystkie prawa K
zawołał	3276 K
zawołała	3276 K
zašlete	500 K nám
zašlite	3787 K nám
zaželen	3921 K vir
zaželene	3921 K vire
zaželeni	3921 K vir
zbiórka	3277 K
zbývá	472 K vám # %
zdieľajte	25 K	49 K ho
zdjęcia	40 K i filmy	40 K lub filmy	40 K i wideo	40 swoje K
zdjęcie	40 K lub film
zespołu	3192 do naszego K
zewnętrzna	3189 treść K
zewnętrzne	9 treści K	3170 treści K	3189 treści K
zewnętrznej	9 treści K	3189 treści K
zewnętrznych	9 treści K
zgłoś	3187 K go nam	3273 K nam
ziņas	2827 mūsu K
změněna	98 jména byla K	98 jména jsou K
změněno	98 jméno bylo K
znać	38 daj nam K	67 daj nam K	3219 daj nam K	3273 daj nam K
zněl	588 K
zněla	588 K
znělo	588 K
zobrazení	503 K tohoto obsahu	503 K obsahu
zobrazený	60 e-mail nebude K
zostań	3273 K z nami
zpracováním	477 souhlasím se K	484 K osobních údajů
zprávy	499 google K
zprávách	499 google K
zpívali	588 K
zugänglich	805 frei K
zunächst	764 dieser artikel erschien K
zurück	834 geben sie uns etwas K
zverejnená	22 nebude K
zveřejněna	22 nebude K
získavajte	3823 K
získávejte	537 K
zł	3201 za # K	3201 od # K	3275 od # K
złotówka	3207 każda K	3274 każda K
""", 'á': """
állt	2237 ez K
állítja	2237 K
átvehető	45 K
""", 'ä': """
ägare	4021 inga rika K
ähnliches	777 K erlebt
ändå	3968 nu när du K är här
äpp	1518 K
äppi	1518 K
äußern	98 wollte sich nicht K
""", 'å': """
åndsverkloven	3056 beskyttet av K
året	708 om K
återges	4001 får inte K
återpublicera	45 K
återpubliceras	45 K
""", 'ç': """
çalişmak	4191 bizimle K
çalişmalarimiz	4279 K
çağrisinda	4281 K bulundu
çerezler	4172 K kullan
çerezlere	4189 K
çerezleri	4172 K kullan	4189 K	4215 K kabul
çözün	4204 K
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
îmbia	3532 K
îndemna	3532 K
îndemnat	3532 a K
îndemnau	3532 K
întrebat	3532 a K
întrebau	3532 K
""", 'õ': """
õpetas	1563 K
""", 'ö': """
öffnen	734 app K
önemli	4215 günün en K
önerdi	4281 K
önskad	4005 K källa
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
ücretsiz	15 K haber	15 K makale	4202 K üye olun
ügyfelünk	2190 K
ühendust	38 võta meiega K	67 võta meiega K	1560 võta K
ünü	4277 #'K
ütles	1563 K
ütlesid	1563 K
üyeliği	4197 bülten K
üzente	2237 K
üzenték	2237 K
üçüncü	4189 K taraf
""", 'č': """
častite	54 K me kavom
čitajte	3718 K nas
čitalaca	43 pisma K	3707 uz podršku K	3725 K	3768 uz podršku K
čitanja	0 vreme K	0 vrijeme K
čitanje	0 K
čitaoci	36 naši K	3725 K	3768 naši K
čitatelia	3825 K	3868 naši K
čitatelja	43 pisma K	3707 uz podršku K	3725 K	3768 naših K	3768 uz podršku K
čitatelji	36 naši K	3725 K	3768 naši K
čitateljima	3725 K
čitateľom	18 vďaka K	3825 K
čitateľov	36 našich K	3808 vďaka podpore K	3825 K	3868 našich K	3868 vďaka podpore K
članak	20 cijeli K	3685 svidio vam se K	3703 cijeli K	3703 ceo K	3768 ovaj K
člancima	3714 svim K
članek	3885 vam je bil K všeč	3964 ta K
člankov	3913 do vseh K
členem	80 staňte se K	585 staňte se K
členom	3867 staňte sa K
článek	20 celý K	468 líbil se vám K	472 celý K za	516 celý K	586 tento K	586 líbil se vám K
článkom	3803 všetkým K	3815 k všetkým K	3815 ku všetkým K
článku	20 celého K
články	586 naše K
článků	516 limit K
článkům	516 všem K	528 ke všem K
článok	20 celý K	3783 páčil sa vám K	3803 celý K	3868 tento K
čtenáři	539 K	586 naši K
čtenářů	36 našich K	43 listy K	521 díky podpoře K	539 K	586 našich K	586 na podpoře K	586 díky podpoře K
čtenářům	18 díky K	36 našim K	539 K
čtení	0 doba K
čtěte	532 K nás
číst	586 K dál bez
čítajte	3819 K nás	3867 K ďalej za
čítania	0 čas K
""", 'ď': """
ďakujeme	3867 K, že nás čítate
""", 'đ': """
đây	4506 bấm vào K
đóng	4506 K góp của bạn	4506 hãy K góp
đăng	45 K lại	4445 cảm ơn bạn đã K ký	4445 bằng việc K ký, bạn	4506 K ký để đọc bài
đường	4435 K dây nóng của tòa soạn	4435 K dây nóng của báo	4506 vui lòng gọi K dây nóng
đọc	18 nhờ bạn K	43 thư bạn K	4450 cần trả phí để K
""", 'ľ': """
ľubovoľnou	3869 K sumou
""", 'ř': """
řekl	588 K
řekla	588 K
říká	588 K
""", 'ś': """
śledztwa	3274 nasze K
śledztwo	3274 to K
śledź	3166 K nas na	3273 K nas
śpiewali	3276 K
świadkiem	42 byłeś K	42 byłaś K
""", 'ş': """
şikâyet	4281 K etti
""", 'š': """
šaljemo	57 K vam	57 vam K
šaljite	3688 K nam
šaukė	2791 K
šiandien	2750 aukokite K
šodien	2818 ziedo K
""", 'ź': """
źródło	3182 K: pap
""", 'ż': """
żadnego	71 K spamu
żądał	3276 K
""", 'ž': """
žalio	3770 K se
želene	3921 K vire
želeni	3886 K vir
željene	3686 K izvore
željeni	3686 K izvor
žiadny	71 K spam
žurnalistai	2789 mūsų K
žurnalistams	39 mūsų K
žurnalistas	2740 K
žurnalistika	586 naše K	586 nezávislá K	2789 K kainuoja	2789 gera K	3868 nezávislá K
žurnalistiku	586 nezávislou K	3868 nezávislú K
žurnalistiky	586 nezávislé K
žurnalistė	2740 K
žurnāliste	2808 K
žurnālisti	2856 mūsu K
žurnālistiem	39 mūsu K
žurnālistika	2856 neatkarīga K	2856 K maksā	2856 laba K
žurnālistiku	2818 atbalsti neatkarīgu K	2856 neatkarīgu K
žurnālists	2808 K
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
авторизованные	3587 только K
авторизованным	3587 K пользователям
авторизовані	4329 лише K
авторизуйтесь	24 K
авторкою	4317 зв'язатися з K
автором	4317 зв'язатися з K
автору	54 на каву K	3575 пишите K
адрес	21 имейл K няма	255 имейл K
адреса	255 имейл K
адресою	4350 пишіть за K
адресу	3607 пишите по K
азартних	88 участь в K іграх
азартных	88 участие в K играх может вызвать
анкета	251 нашата K	251 кратка K
анкетата	252 K
анкету	3586 K	4328 K
анонимно	3575 K
афилиейт	260 K линкове
""", 'б': """
бажаних	4314 K джерел
безкоштовна	4348 остання K стаття
безкоштовний	4324 наш K вебінар	4332 K акаунт	4348 останній K матеріал
безкоштовних	4332 ліміт K	4332 K статей
безкоштовні	15 K статті	4332 K статті
безлимитный	3542 K доступ
безплатен	248 нашия K уебинар
безплатна	271 последна K статия
безплатни	15 K статии	257 K статии
безплатно	257 K, за
бесплатная	3605 последняя K статья
бесплатную	98 K линию
бесплатные	15 K статьи	3590 K статьи
бесплатный	3581 наш K вебинар	3590 K аккаунт	3605 последний K материал
бесплатных	15 K статей	3590 лимит K	3590 K статей
бисквитки	245 K	275 K
бисквитките	245 K	275 K
благав	4407 K
благала	4407 K
благали	4407 K
благодарение	18 K на читателите	263 K на вас	263 K на вашата	318 K на вас
благодарим	255 K ви, че се
благодаря	3596 K донатам	3664 K вам	3664 K вашей
блокировщик	3555 отключите K	3555 K рекламы
блокувальник	4299 K реклами
бот	39 наш K
браузер	10 ваш K	3568 ваш K	4309 ваш K
браузър	10 вашият K
бюлетин	78 нашия K	227 нашия K	256 K	318 нашия K	321 K
бюлетина	78 за K	227 K ни	227 запишете се за K	256 K
бюлетини	256 K
бяхте	42 K ли там
""", 'в': """
вайбері	4315 K
вайбър	16 K	240 K
ватсапе	3573 K
вашата	228 на K поща
ваших	3662 # из K #
введите	77 K адрес
вебинар	3581 наш K
вебінар	4324 наш K
взывал	3666 K
видео	9 это K	40 фото и K
виділіть	4313 K
визнав	4407 K
визнала	4407 K
визнає	4407 K
викала	320 K
викаха	320 K
викаше	320 K
викна	320 K
використання	4309 K cookie	4338 будь-яке K матеріалів	4338 K матеріалів сайту
використанні	4307 при K матеріалів
використовує	4300 K cookie
використовуємо	4299 K cookie
вимагав	4407 K
вимагала	4407 K
вимагали	4407 K
виправлення	98 K:
випуск	4326 K
виртуален	63 K асистент
виртуалният	63 K ни асистент
виртуальный	63 K помощник	63 K ассистент
вирішив	4407 K
вк	3573 K
вкажіть	77 K свою пошту
включете	51 K се
вконтакте	3573 K
влезте	24 K
вміст	9 цей K
внескам	4339 завдяки K	4405 завдяки K
внесок	4404 ваш K
войдите	24 K	3543 K, чтобы
вотсапе	3573 K
вотсапі	4315 K
впн	64 без K
всеки	263 K лев
встановіть	4293 K додаток
въведете	77 K имейла си
възпроизвеждането	262 K
выделите	3558 K ее	3558 K текст
выпуск	3584 K
відео	40 фото та K	40 фото й K	40 фото і K
відмовилися	98 K від коментарів
відповів	98 не K на	4407 K
відповідав	4407 K
відповідально	83 грайте K
відповідальності	30 не несе K
відповідь	21 скасувати K
відповіла	4407 K
відповіли	98 не K на
відправити	21 K коментар
віртуальний	63 K помічник	63 K асистент
""", 'г': """
героев	98 имена K
героїв	98 імена K
гласеше	320 K
гласил	3666 K
гласила	3666 K
гласит	3666 K
гласувайте	268 K
гледайте	273 K ни
говорил	3666 K
говорила	3666 K
говорили	3666 K
говорит	3666 K
год	3665 в K
годишно	319 K
голосуйте	3601 K	4344 K
гривень	4406 # K
грн	4406 # K
група	274 viber K
гукав	4407 K
гукали	4407 K
гукнув	4407 K
гукнула	4407 K
гіперпосилання	4307 K обов
""", 'д': """
дальше	3542 чтобы читать K
дарение	317 вашето K	319 с K	321 K
дарения	321 K
дарете	263 K	317 K ни
джерела	4314 обрані K	4314 бажані K
джерелом	4314 основним K	4314 бажаним K
дзен	3573 K
дзене	3573 K
дзеркала	64 K
дзеркало	64 K
дзеркалом	64 K
добави	320 K
добавил	320 K	3666 K
добавила	320 K	3666 K
добавьте	3552 K нас в
добавя	320 K
доверието	98 телефон на K
доверия	98 телефон K
довіри	98 лінія K
додав	4407 K
додала	4407 K
додатку	84 у нашому K
додає	4407 K
дозволить	4404 ваша підтримка K
дозволяється	4338 матеріалів K лише
долучайтесь	51 K	4404 K до нас	4404 K до нашої	4404 K до нашого	4404 K до спільноти	4404 K до читачів
долучайтеся	51 K	4404 K до нас	4404 K до нашої	4404 K до нашого	4404 K до спільноти	4404 K до читачів
донат	3663 ваш K	4404 ваш K	4408 K
донатам	4339 завдяки K
донати	4408 K
донатом	4406 K
донаты	3667 K
доповнено	98 новину K
дополнен	98 текст K
дополнена	98 новость K
допомагає	4404 ваша підтримка K
допомога	4404 нам потрібна ваша K
допомогою	4341 за K ші
допоможе	4405 K нам
допоможуть	4339 K нам працювати	4405 K нам
допоможіть	90 K, скільки можете
допускается	3595 материалов K только
допълнена	98 статията е K
доступ	3590 полный K	4332 повний K
достъпен	224 K за абонати
достъпна	224 K за абонати
достъпно	224 K за абонати
дочитали	3534 вы K до конца	4283 ви K до кінця
дочитати	4289 щоб K
дочитать	3542 чтобы K	3590 K
""", 'е': """
евро	257 за # K
ежедневную	3545 K рассылку
ежемесячно	3665 K
ежемесячное	3663 оформите K
ежемесячный	3596 K донат
еженедельную	3545 K рассылку
електронна	228 вашата K поща
електронної	4331 адресу K пошти
електронну	4331 K адресу	4331 K пошту
епизод	250 K
епизода	250 K
""", 'ж': """
жаловалась	3666 K
жаловался	3666 K
жалуются	3666 K
жодного	71 K спаму
журналист	243 е K	243 - K	243 , K	3576 - K	3576 , K	3649 K
журналисти	318 нашите K
журналистика	318 независимата K	318 независима K	318 нашата K	3664 независимая K
журналистике	3664 независимой K
журналистики	3664 независимой K
журналистику	3664 независимую K
журналистка	243 е K	243 , K	3576 - K	3576 , K	3649 K
журналисты	3664 наши K
журналіст	4319 - K	4319 , K	4389 K
журналістам	39 нашим K
журналісти	4405 наші K
журналістика	4405 незалежна K
журналістику	4405 незалежну K	4405 якісну K
журналістка	4319 - K	4319 , K	4389 K
журналісту	39 нашому K
""", 'з': """
з	4403 # K #
завантажити	4293 K застосунок
завантажте	4293 K додаток
завдяки	4339 існує K	4405 K вам	4405 K вашій
зависимост	88 хазартът създава K
задонатьте	3663 K	4404 K
задължителните	21 K полета
зазначив	4407 K
зазывал	3666 K
закликав	4407 K
закликала	4407 K
закликали	4407 K
закончились	3542 бесплатные статьи K
залишає	29 K за собою право
залишилося	4290 K #%	4290 K # %
залиште	77 K свою адресу	77 K адресу	77 K пошту
заметили	3559 K ошибку
замолчим	3664 мы не K
запазени	234 всички права K
запевняв	4407 K
запевняла	4407 K
запевняє	4407 K
записи	58 новые K на почту
запитав	4407 K
запитала	4407 K
запитань	4328 на кілька K
запишете	227 K се за нашия
зарегистрированные	3587 только K
зарегистрированным	3542 доступен только K
зарегистрированы	3542 уже K
зарегистрируйтесь	3543 K, чтобы	3590 бесплатно K	3590 K бесплатно	3663 K бесплатно	3663 K, чтобы читать
зареєстровані	4329 лише K	4329 тільки K
зареєструйтесь	4290 K, щоб	4332 безкоштовно K	4332 K безкоштовно	4404 K безкоштовно	4404 K, щоб читати
зареєструйтеся	4332 K безкоштовно
застосунку	84 у нашому K	84 в нашому K	4311 нашому K
застосунок	4293 завантажте K	4311 наш K	4311 мобільний K	4404 завантажте K і	4404 завантажте K та
захищено	4307 усі права K
захищені	4307 усі права K	4307 всі права K
защищенной	3575 K формой
защищены	3566 все права K
защищённой	3575 K формой
заяви	320 K
заявив	4407 K
заявил	320 K	3666 K
заявила	320 K	3666 K	4407 K
заявили	3666 K	4407 K
заявиха	320 K
звёздочкой	60 поля со K
згодні	43 не K
здесь	3534 раз уж вы K
зеркала	64 K
зеркало	64 K
змінено	98 імена K	98 ім'я K
знайшли	4313 якщо ви K
знанията	251 K си
зобов	4407 K'язав
зовнішнього	4321 K вмісту	4321 K контенту
зовнішній	4321 K вміст	4321 K контент
зробіть	4287 K внесок	4404 K внесок у	4404 K внесок на
зірочкою	60 поля с K	60 поля із K
""", 'и': """
из	3662 # K #
избранное	3572 K
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
иностранного	3566 выполняющим функции K агента
иностранным	3664 K агентом
инстаграм	240 K
искусственного	3598 с помощью K интеллекта
искусственным	3598 K интеллектом
использование	3568 K cookie	3578 K cookie	3595 любое K материалов	3595 K материалов сайта
использовании	3566 при K материалов	3595 полном или частичном K	3595 частичном K материалов
используем	3555 K cookie
использует	3556 K cookie
исправление	98 K:
источники	3572 избранные K	3572 любимые K
источников	3572 избранных K	3609 избранных K
источником	3572 основным K
исчерпали	3542 K лимит
""", 'к': """
каждое	17 K утро
каждый	3665 K месяц
каже	4407 K
каза	320 K
казав	4407 K
казал	320 K
казала	320 K	4407 K
казали	4407 K
казаха	320 K
казва	320 K
казвал	320 K
казвала	320 K
канал	274 viber K	3664 наш K	4405 наш K
канала	3664 нашего K
каналу	4405 нашого K
колумнист	3576 - K	3576 , K	3649 K
колумніст	4319 - K	4389 K
колумністка	4319 - K	4389 K
команде	3581 к нашей K
команди	4324 до нашої K
коментар	6 залишити K
коментарите	85 в K	253 K под
коментарях	85 у K	85 в K	4308 у K	4308 в K
коментатор	243 е K
коментиране	253 правила за K	253 правилата за K
коментирате	6 за да K	253 K
коментувати	6 K
комментариев	98 отказались от K	98 отказался от K
комментарии	6 оставлять K
комментарий	6 оставить K	3558 чтобы оставить K
комментария	21 для отправки K
комментариях	85 в K	3567 в K
комментировать	6 K
контент	9 этот K	9 цей K	3578 внешний K
контента	9 этого K	3578 внешнего K
контенту	9 цього K
конференцию	3581 нашу K
конференция	248 нашата K
конференцію	4324 нашу K
конфиденциальности	3555 политикой K	3568 политика K
конфіденційності	4299 політикою K	4309 політика K
копирование	3595 K материалов сайта
кореспондент	243 е K	243 , K	4319 - K	4319 , K	4389 K
кореспондентка	4319 - K	4319 , K	4389 K
короткий	3586 K опрос
корреспондент	3576 - K	3576 , K	3649 K
корреспондентам	39 нашим K
корреспондентка	3649 K
корреспонденту	39 нашему K
крикнув	4407 K
крикнул	3666 K
крикнула	3666 K	4407 K
кричав	4407 K
кричал	3666 K
кричала	3666 K	4407 K
кричали	3666 K	4407 K
кричит	3666 K
""", 'л': """
лв	257 за # K
лев	257 за # K
лева	257 за # K	319 K
лекцию	3581 нашу K
лекцію	4324 нашу K
лиценз	47 K cc
лицензии	47 K cc
ліцензією	47 K cc
""", 'м': """
магазин	248 нашия онлайн K	248 нашия K
магазина	248 онлайн K ни	3581 нашего K
магазине	3581 в нашем K	3581 в нашем интернет-K
магазину	4324 нашого K
магазині	4324 у нашому K	4324 в нашому K	4324 нашому інтернет-K
материал	3558 обсудить K	3578 внешний K	3611 K создан	3664 этот K
материалам	3603 ко всем K
материалы	3664 наши K
матеріал	4405 цей K
матеріали	4405 наші K
матеріалу	98 першій версії K
матеріалів	4338 копіювання K сайту	4338 K посилання обов'язкове	4346 до всіх K	4346 до усіх K
мероприятие	3581 наше K
месенджері	4315 K
месец	319 на K	319 всеки K
месечно	319 K
мессенджере	3573 K
месте	42 вы были на K
месяц	3665 в K
мобільний	4311 K додаток
молба	238 имаме малка K	238 имаме K към вас
молел	320 K
молела	320 K
молеха	320 K
молеше	320 K
містить	98 K описи	98 K сцени
місці	42 ви були на K
місяць	4406 на K	4406 перший K
""", 'н': """
навчання	48 K ші
нагадав	4407 K
нагадала	4407 K
наголосив	4407 K
наголосила	4407 K
надпис	320 такъв K
надпись	3666 такая K
надсилайте	4317 K нам	4317 K її	4317 K їх нам	4318 K фото	4318 K відео	4318 K свої	4404 K нам
надсилаємо	57 ми K вам	57 ми K
надійних	4314 K джерел
надішлемо	57 ми K вам
надішліть	38 K нам	49 K його	49 K друзям	67 K нам	4317 K нам	4317 K їх нам	4318 K фото	4404 K нам
нажимая	3589 K кнопку	3589 K на кнопку	3589 K "
нажмите	3558 K ctrl
намерете	273 K ни
напис	4407 такий K
написа	320 K
написав	4407 K
написал	3666 K
написала	3666 K	4407 K
написано	3666 было K	4407 було K
напиши	38 K нам	67 K нам
напишите	38 K нам	38 K в наш	67 K нам	67 K в наш	3575 K нашему	3575 K нашей	3575 K автору	3575 K нам	3663 K нам
напишіть	38 K нам	67 K нам	4317 K нашому	4317 K нашій	4317 K автору	4317 K авторці	4317 K нам	4404 K нам
напомнил	3666 K
напомнила	3666 K
направете	317 K дарение
настоя	320 K
настоява	320 K
настоявал	320 K
натискайки	255 K
натискането	255 с K
натискаючи	4331 K кнопку	4331 K на
нашем	3558 в K чате
нашия	248 към K екип	248 в K екип	251 K куиз	251 K тест
небольшая	3534 K просьба
неделю	17 раз в K	17 каждую K	3665 в K
независимата	317 подкрепете K
независими	318 K медии
независимую	3537 поддержите K	3663 поддержите K
независимые	3664 K медиа
незалежні	4405 K медіа
нейросети	3598 с помощью K
несколько	3586 на K вопросов
никакого	71 K спама
новинами	4296 стежте за K
новини	240 google K	4315 google K
нуждаем	317 K се от вашата
нужна	3596 K ваша
нюзлетър	256 K
""", 'о': """
обеща	320 K
обещал	320 K	3666 K
обещала	3666 K
обещали	3666 K
обновена	98 статията е K
обновлен	98 текст K	98 материал K
обновлён	98 текст K	98 материал K
обозреватель	3576 - K	3576 , K	3649 K
обозревательница	3649 K
обраних	4314 K джерел
обучения	48 K ии
объявил	3666 K
объявила	3666 K
объяснил	3666 K
объяснила	3666 K
объясняет	3666 K
объяснял	3666 K
объясняла	3666 K
обязал	3666 K
обязательна	3566 гиперссылка K	3595 материалов ссылка K	3595 ссылка на источник K
обязательные	21 K поля	3558 K поля
обясни	320 K
обяснил	320 K
обяснила	320 K
обяснява	320 K
обіцяв	4407 K
обіцяла	4407 K
обіцяли	4407 K
огледален	64 K сайт
оглядач	4319 - K	4319 , K	4389 K
оглядачка	4319 - K	4319 , K	4389 K
оголосив	4407 K
ограничений	3542 читайте без K
одноклассниках	3573 K
одному	4331 в K листі
оновлено	98 текст K	98 матеріал K	98 новину K
опечатку	3558 нашли K
описания	98 съдържа K	98 есть K	98 содержит K
описи	98 є K
опитування	4328 наше K	4328 коротке K
опитуванні	35 нашому K	4328 K читачів	4328 нашому K	4328 в K
оприлюднюватиметься	22 не K	4302 ваша e-mail адреса не K
опрос	35 наш K	3586 наш K
опросе	35 нашем K	3586 нашем K	3586 в K
опубликован	22 не будет K	3558 ваш адрес email не будет K
организаторите	320 канят K
организаторы	3666 зовут K
організатори	4407 запрошують K
оставете	77 K имейла си
оставляем	29 K за собой право
оставляет	29 K за собой право
оставляя	3589 K заявку
оставьте	77 K свой адрес	77 K адрес	77 K почту	77 K свою почту	77 K e-mail
осталось	3543 K #%	3543 K # %
отбележете	62 K ме
ответил	98 не K на	3666 K
ответила	98 не K на	3666 K
ответили	98 не K на
ответственно	83 играйте K
ответственности	30 не несет K	30 не несёт K
отвечал	3666 K
отвечала	3666 K
отговори	98 не K на	320 K той	320 K тя
отговорил	320 K
отговорила	320 K
отговориха	320 K
отговорност	30 не носи K
отменить	21 K ответ	3665 K в любой момент
отметил	3666 K
отметила	3666 K
отметь	62 K меня
отметьте	62 K меня	62 K нас
отмечайте	62 K меня
отписаться	3545 K в любой момент
отправляем	57 мы K вам
отправьте	49 K	3575 K их нам	3663 K нам
отримувати	4349 хочете K
отримуйте	4353 K
очакваме	241 K вашите
ошибку	3559 нашли K
оштрафовал	3666 K
оштрафовала	3666 K
оштрафував	4407 K
""", 'п': """
партнером	3593 совместно с K	4336 спільно з K
партнерски	74 K линкове
партнерские	37 K ссылки	74 K ссылки	3593 K ссылки
партнерским	74 K ссылкам
партнерські	74 K посилання	4336 K посилання
партнеры	3555 мы и наши K
партньорски	260 K линкове
партнёром	3593 совместно с K
партнёрские	37 K ссылки	74 K ссылки	3593 K ссылки
партнёрским	74 K ссылкам
патроном	3663 станьте K
пееха	320 K
пели	3666 K
первинній	98 K версії
первоначальной	98 K версии
первый	3665 K месяц	3665 рубль в K
переведите	3663 K нам
перевірте	4328 K себе	4331 K пошту
передплатник	50 як K	4289 уже K	4289 вже K
передплатникам	4289 доступний лише K	4289 доступна лише K	4289 доступно лише K
передплатники	50 K можуть	4347 лише K	4347 тільки K
передплатників	4289 тільки для K
передплатою	4289 доступна за K	4289 доступний за K	4332 за K	4354 з K
передплату	80 оформіть K	4332 K за	4404 оформіть K
передплатіть	80 K
передрук	45 K	4312 K
передруковувати	45 K
передруку	4312 у разі K
передрукувати	45 K
перепечатать	45 K
перепечатка	45 K	3571 K
перепечатке	3571 при K
перепечатывать	45 K
перешлите	49 K
перешліть	49 K
персональних	4310 K даних
персональных	3569 K данных
писав	4407 K
писал	3666 K
писала	3666 K	4407 K
писати	4405 нам K
писменото	262 без K съгласие
письме	3589 в одном K
письменного	3610 без K согласия
письмової	4352 без K згоди
питаха	320 K
питаше	320 K
пишете	38 K ни	67 K ни	241 K ни	242 K на	317 K ни
пишеше	320 K
пиши	38 K нам	38 K ни	67 K нам	67 K ни
пишите	38 K нам	38 K в бот	38 K в наш	38 K на почту	67 K нам	67 K в бот	67 K в наш	67 K на почту	3575 K нам	3607 K на	3663 K нам
пишіть	38 K нам	38 K у	67 K нам	67 K у	4317 K нам	4350 K на
платной	3542 в K версии
побачили	4358 K помилку
повний	20 K текст	4332 K текст
повтаря	320 K
повтаряше	320 K
повторював	4407 K
повторює	4407 K
повторяет	3666 K
повторял	3666 K
повторяла	3666 K
повідомив	4407 K
повідомила	4407 K
повідомили	4407 K
повідомте	38 K нам	67 K нам	4317 K нам	4317 K нас	4404 K нам
подайте	242 K сигнал
поддержать	3663 K нас	3663 K редакцию	3663 K нашу
поддерживайте	3663 K нас	3663 K нашу
поддержите	3537 K нашу	3537 K нас	3596 K	3663 K нас	3663 K нашу	3663 K редакцию	3663 K проект	3663 K автора	3663 K наш
поддержка	3538 ваша K	3663 ваша K поможет	3663 ваша K помогает	3663 ваша K позволит
поддержке	3593 при K партнёра	3593 при K партнера	3596 благодаря вашей K	3664 вашей K
поддержки	3664 без вашей K	3664 вашей K
поделитесь	25 K	49 K им	49 K ей	67 K своей историей	67 K с нами
подканял	320 K
подканяха	320 K
подканяше	320 K
подкаст	34 наш K	34 нашия K	250 K	318 нашият K	3584 K	3664 наш K	4326 K	4405 наш K
подкаста	250 K	3584 K	3664 нашего K
подкасте	34 нашем K	3584 K
подкасти	34 наші K	250 K	4326 K
подкастов	3584 K
подкасту	4326 K
подкастът	250 K
подкасты	3584 K
подкасті	34 нашому K	4326 K
подкастів	4326 K
подкрепа	263 с вашата K	263 вашата K	317 вашата K	318 вашата K
подкрепата	260 с K на партньор
подкрепете	263 K	317 K ни	317 K нашата
подкрепяйте	317 K ни
подписаны	3542 уже K
подписка	3542 уже есть K	3667 K
подписке	3542 доступен только по K	3542 доступна по K	3542 доступен по K	3590 по K
подписки	3667 K
подпиской	3615 с K
подписку	80 оформите K	80 оформить K	3542 оформить K	3542 оформите K	3589 спасибо за K	3590 K за	3663 оформите K	3663 оформить K
подписчик	50 как K	3542 уже K	3542 вы уже K
подписчикам	3542 доступна только K	3542 доступно только K	3542 доступен только K	3604 только K
подписчики	50 K могут	3604 только K	3667 K
подписчиков	3542 только для K
подписчиком	3663 станьте K
подписывайтесь	3545 K на рассылку	3552 K на нас	3552 K на наш	3552 K на канал	3552 K на telegram	3663 K на
подписываясь	3589 K
подпишитесь	80 K	3537 K на регулярное	3545 K на рассылку	3552 K на наш	3552 K на канал	3663 K на
подчеркнул	3666 K
подчеркнула	3666 K
подчерта	320 K
поділіться	25 K	49 K ним	67 K своєю історією	67 K з нами
подію	4324 нашу K
пожертвование	3537 оформите K	3538 сделайте K	3596 регулярное K	3596 ежемесячное K	3663 ваше K	3663 сделайте K	3663 оформите K	3667 K
пожертвования	3664 на K	3667 K
пожертвованиям	3596 благодаря K	3664 благодаря K
пожертвуйте	3663 K
позволяет	3663 ваша поддержка K
позначайте	62 K мене
позначте	62 K мене
позоваването	262 K на
поиска	320 K
поискал	320 K
показан	60 адрес не будет K	60 email не будет K
показана	60 почта не будет K	60 пошта не буде K	60 адреса не буде K
полностью	20 материал K	3542 чтобы прочитать K
полный	20 K текст	3590 K текст
получавайте	276 K
получавате	272 искате ли да K	272 искате да K
получайте	3614 K
получать	3606 хотите K
помилку	4358 знайшли K
помогите	90 K, сколько можете	3663 K нам
помогнете	317 K ни
помогут	3664 K нам
поможет	3664 K нам
помоли	320 K
помолил	320 K
помолила	320 K
помощник	63 наш K	63 ии-K
помощь	3663 нам нужна ваша K
помощью	3598 с K ии
помітили	4313 якщо ви K	4358 K помилку
помічник	63 наш K
понравилась	3664 K статья
понравился	3664 K материал	3664 K текст
пообещал	3666 K
пообещала	3666 K
пообіцяв	4407 K
пообіцяла	4407 K
попереджає	4407 K
попередив	4407 K
попередній	98 K версії
попита	320 K
поправка	98 K:
попросив	4407 K
попросил	3666 K
попросила	3666 K	4407 K
попросили	3666 K	4407 K
попросило	3666 K
порадив	4407 K
порадила	4407 K
посилання	4338 K на джерело обов'язкове
последвайте	317 K ни
последната	271 K ви безплатна статия	271 K безплатна статия
посоветовал	3666 K
посоветовала	3666 K
постановив	4407 K
постановил	3666 K
посъветва	320 K
посъветвал	320 K
посъветвали	320 K
потребовал	3666 K
потребовала	3666 K
почерпете	54 K ме
почерпи	54 K ме с кафе
почте	79 в K	79 на вашей K	3589 вашей K
почтовом	3589 вашем K ящике
почту	79 на K	3546 на вашу K	3546 вам на K	3589 вашу K
пошту	79 на K	79 на вашу K	4292 на вашу K
пошті	4331 вашій K
пощенска	228 вашата K кутия
пояснив	4407 K
пояснил	3666 K
пояснила	3666 K	4407 K
пояснював	4407 K
пояснювала	4407 K
пояснює	4407 K
поясняет	3666 K
правото	29 си запазва K
працювати	4339 допоможе нам K	4405 K далі
працюємо	4405 ми K
предишна	98 K версия на
предпочитаемые	3572 K источники
предпочитаемых	3572 K источников
предпочитан	239 K източник
предпочитани	239 K източници
предпочитаните	239 K източници	239 K си източници
предпочтительные	3572 K источники	3609 K источники
предпочтительный	3572 K источник
предпочтительных	3609 K источников
предупреди	320 K
предупредил	3666 K
предупреждава	320 K
предупреждает	3666 K
предыдущей	98 K версии текста
препечатването	262 K
препратете	49 K
препубликува	45 K
препубликуването	45 K
пригостіть	54 K мене кавою
призвал	3666 K
призвала	3666 K
призвали	3666 K
призна	320 K
признава	320 K
признавал	3666 K
признает	3666 K
признал	3666 K
признала	3666 K
признали	3664 нас K
призова	320 K
призовава	320 K
призовал	320 K
призоваха	320 K
призывал	3666 K
призывала	3666 K
призывали	3666 K
приложение	84 в нашето K	318 нашето K	3547 скачать K	3548 скачайте K	3548 установите K	3570 наше K	3570 мобильное K	3663 скачайте наше K	3663 скачайте K и
приложението	317 изтеглете K ни	317 изтеглете K на вестник
приложении	84 в нашем K	3547 открыть в K	3570 нашем K
приложения	3570 нашего K	3664 нашего K
прим	98 K. ред
примечание	98 K редакции
приоритетным	3572 K источником
присоединяйтесь	51 K	3663 K к нам	3663 K к нашему	3663 K к нашей	3663 K к нашим	3663 K к сообществу	3663 K к читателям	3663 K к тем
присъединете	51 K се	317 K се към нашия
присылаем	57 мы K вам	57 мы K
присылайте	3575 K нам	3575 K фото	3575 K видео	3575 K новости	3575 K свои	3575 K их нам	3663 K нам
пришлите	38 K нам	49 K друзьям	67 K нам	3575 K нам	3575 K фото	3575 K их нам	3663 K нам
пришлём	57 мы K вам
приєднуйтесь	51 K	4404 K до нас	4404 K до нашої	4404 K до нашого	4404 K до спільноти	4404 K до читачів
приєднуйтеся	51 K	4404 K до нас	4404 K до нашої	4404 K до нашого	4404 K до спільноти	4404 K до читачів
проверьте	3586 K себя	3589 K почту
проголосуйте	3601 K	4344 K
продовження	4336 реклама. K
продовжити	4289 щоб K читання	4339 допоможуть нам K
продовжувати	4405 K роботу
продолжаем	3664 мы K работать
продолжать	3596 помогут нам K	3664 K работу
продолжение	3593 реклама. K
продолжить	3542 чтобы K чтение	3596 помогут нам K	3596 поможет нам K	3664 K работу
продължава	260 K по-долу
продължете	225 K да четете
продължим	318 да K да работим
продължите	224 за да K да четете
произведен	3566 настоящий материал (информация) K	3611 материал K
произведён	3611 материал K
пройдите	3586 K тест
пройдіть	4328 K тест
променени	98 имената са K
пропускайте	272 не K
пропустите	3606 не K
пропустити	4349 не хочете K
пропустить	3606 не хотите K
пропустіть	4349 не K
просив	4407 K
просил	3666 K
просила	3666 K	4407 K
просили	3666 K	4407 K
просьба	3534 у нас к вам K	3534 у нас есть K
просять	4407 K
проучване	251 нашето K
прохання	4283 маємо до вас K	4283 невелике K
прочетете	225 за да K цялата
прочитать	3542 осталось K	3542 чтобы K статью
пріоритетне	4314 K джерело
пріоритетним	4314 K джерелом
публиковать	45 K у себя
пълния	257 K текст
първия	319 за K месец
първоначалната	98 K версия
підписатися	4291 K на розсилку
підписка	4408 K
підписку	4289 оформіть K	4331 дякуємо за K	4404 оформіть K
підписники	4347 лише K	4408 K
підписників	4289 тільки для K
підписуйтесь	4295 K на нас	4295 K на наш	4295 K на канал	4295 K на telegram	4404 K на
підписуйтеся	4295 K на наш	4295 K на канал
підписуючись	4331 K
підпишіться	4291 K на розсилку	4295 K на наш	4404 K на
підтримайте	4286 K нашу	4286 K незалежну	4286 K нас	4339 K	4404 K нас	4404 K нашу	4404 K незалежну	4404 K редакцію	4404 K автора	4404 K роботу	4404 K наш
підтримати	4404 K нас	4404 K нашу
підтримка	4287 ваша K	4404 ваша K допоможе
підтримки	4336 за K партнера	4405 спільноти K	4405 вашої K
підтримуйте	4404 K нас	4404 K нашу
підтримці	4339 завдяки вашій K	4339 завдяки K читачів	4405 вашій K
піти	4283 перш ніж K
""", 'р': """
работа	318 нашата K	3664 наша K
работаем	3664 мы K
работать	3596 помогут нам K	3596 поможет нам K	3664 K дальше
работу	3664 нашу K
радив	4407 K
радила	4407 K
радили	4407 K
радить	4407 K
разкажете	38 K ни	67 K ни
разрешение	235 без K е забранено
разрешения	3610 без K редакции
разчитаме	263 K на вашата	318 K на
расскажите	38 K нам	67 K нам	67 K свою историю	3663 K нам
рассказал	3666 K
рассказала	3666 K
рассказывать	3664 K правду
расследование	3664 наше K	3664 это K
расследования	3664 наши K
рассылка	3664 наша K	3667 K
рассылку	78 на K	78 нашу K	78 K	3545 нашу K	3545 K самых	3664 нашу K
регистрацията	255 с K си	255 благодарим за K
регистрируясь	3589 K
регулярний	4339 K внесок
редактор	243 е K	243 - K	243 , K	3576 - K	3576 , K	3649 K отдела	3649 K	4319 - K	4319 , K	4389 K
редакторка	4319 - K	4319 , K	4389 K
редакцией	39 нашей K	3575 связаться с K
редакции	98 поправка K	3610 без согласия K	3664 нашей K
редакцию	39 в нашу K	3575 напишите в K	3575 пишите в K
редакция	248 в нашата K	318 нашата K	3664 наша K
редакцията	38 свържете се с K	67 свържете се с K
редакцію	4317 напишіть у K	4317 пишіть у K
редакція	4405 наша K
редакцією	39 нашою K	4317 зв'язатися з K
редакції	43 письма до K	98 від K:	4317 пишіть до K	4352 без згоди K	4352 без дозволу K	4405 нашої K
рекламата	11 K	260 след K
реклами	11 K	70 без K	70 немає K	318 без K	4336 після K	4336 на правах K	4405 без K
рекламой	11 K
рекламы	11 K	70 без K	70 нет K	3593 после K	3593 на правах K	3664 без K
репортер	39 на нашия K	243 е K	243 - K	243 , K	3576 - K	3576 , K	3649 K	4319 - K	4319 , K	4389 K
репортери	39 на нашите K	318 нашите K
репортерка	4319 - K	4319 , K	4389 K
репортёр	3576 - K	3576 , K	3649 K
решил	3666 K
реєструючись	4331 K
робота	4405 наша K
роботу	4405 нашу K
розкажіть	38 K нам	67 K нам
розповів	4407 K
розповідати	4405 K правду
розповіла	4407 K
розсилка	4405 наша K	4408 K
розсилку	78 на K	78 нашу K	78 K	4291 нашу K	4291 щоденну K	4405 нашу K
розслідування	4405 наші K	4405 це K
рублей	3665 # K
рік	4406 на K
""", 'с': """
свободната	317 подкрепете K
свържете	38 K се с нас	67 K се с нас	241 K се с нашия	241 K се с нашата	241 K се с нас	241 K се с автора	317 K се с нас
свържи	38 K се с нас	67 K се с нас
свяжитесь	38 K с нами	3575 K с нами
связаться	3575 K с автором
седмично	17 веднъж K
сигнализирайте	241 K ни
сказав	4407 K
сказал	3666 K
сказала	3666 K	4407 K
скаржаться	4407 K
скаржився	4407 K
скаржилася	4407 K
скачайте	3547 K наше
скиньте	3663 K нам	3663 K донат
сколько	3663 скиньте K
скриньку	4331 вашу K
скриньці	4331 вашій K
следите	3552 K за нами
словам	3666 по K
словами	4407 за K
слушайте	273 K ни
слідкуйте	4295 K за нами
снимки	40 свои K	40 K и видео	40 вашите K	40 K или видео
советовал	3666 K
советовала	3666 K
советовали	3666 K
советует	3666 K
согласны	43 не K	43 K с автором
содержатся	98 K описания
содержимое	3578 внешнее K
содержит	98 K сцены
сообщение	3566 данное K (материал) создано	3611 K создано
сообщил	3666 K
сообщила	3666 K
сообщили	3666 K
сообщите	38 K нам	67 K нам	3575 K нам	3663 K нам
соучастником	3596 станьте K	3663 станьте K
спам	71 без K
спама	71 без K
спаму	71 без K
спецкор	3649 K
сповіщення	14 K	4293 увімкнути K	4293 увімкніть K
споделете	25 K	49 K я	67 K с нас	67 K своята
сподобався	4405 K текст	4405 K матеріал
сподобалась	4283 якщо вам K стаття
спонсором	80 станьте K
според	320 K
спрашивает	3666 K
спросил	3666 K
спросила	3666 K
співали	4407 K
співучасником	4404 станьте K
спільнота	4405 наша K
спільноти	4287 стань частиною K	4339 частиною K	4405 нашої K
станете	80 K член	317 K абонат	317 K член
станьте	51 K одним из них	3663 K нашим	4404 K нашим
статей	4346 до всіх K	4346 до усіх K
статии	270 до всички K
статия	238 хареса ли ви тази K	257 цялата K	318 тази K
статията	257 % от K
стаття	4405 ця K
статья	3664 эта K
статьям	3603 ко всем K
стверджує	4407 K
стежте	4295 K за нами
стигнали	238 щом сте K дотук
стороннего	3578 K сервиса
сторонним	3578 K сервисом
стороннього	4321 K сервісу
стороннім	4321 K сервісом
суммой	3665 любой K
сумму	3665 любую K
сутрин	17 всяка K
существуем	3664 мы K
существует	3596 K благодаря
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
телеграм	16 K	240 K	3552 наш K-канал	3552 в нашем K	3573 K	3573 K-канал	3573 K-канале	3607 пишите в K	3664 наш K	4295 наш K-канал	4315 K	4315 K-канал	4315 K-каналі
телеграме	16 K	3573 K
телеграмі	4315 K
телефон	98 K довіри
тест	3586 наш K	4328 наш K
тиждень	17 раз на K	4406 на K
требовал	3666 K
требовала	3666 K
требовали	3666 K
тръгнете	238 преди да си K
""", 'у': """
уведомления	14 K	3548 включите K	3548 включить K	3548 разрешить K
уверяет	3666 K
уверял	3666 K
уверяла	3666 K
увійдіть	24 K	4290 K, щоб
уговаривал	3666 K
уговаривала	3666 K
угостите	54 K меня кофе	54 K автора кофе
угостить	54 K меня кофе
уебинар	248 нашия K
уйдете	3534 прежде чем вы K
укажите	77 K свой e-mail	77 K почту
улюблених	4314 K джерел
улюблені	4314 K джерела
умовляв	4407 K
умоляваше	320 K
умолял	3666 K
умоляла	3666 K
умоляли	3666 K
утверждает	3666 K
уточнение	98 K:
уточнення	98 K:
уточнив	4407 K
уточнил	3666 K
уточнила	3666 K	4407 K
учасником	4404 станьте K
""", 'ф': """
фейсбук	16 K	240 K
фото	40 свои K	40 ваши K	40 свої K	40 ваші K
фотографии	40 K и видео
""", 'ц': """
цените	3664 K нашу
цитировании	3571 при K
цитування	4312 у разі K
цитуванні	4312 при K
""", 'ч': """
частиною	4404 станьте K
частковому	4338 повному або K
чашку	54 на K кофе
через	64 K vpn
четене	0 време за K
четете	273 K ни
читаете	3663 спасибо, что K
читай	4295 K нас
читайте	3552 K нас в	4295 K нас у	4295 K нас в
читання	0 час K	0 хв K
читателей	43 письма K	3586 опросе K	3596 благодаря поддержке K	3616 K	3664 наших K
читатели	36 наши K	36 нашите K	43 писма на K	278 K	318 нашите K	3534 дорогие K	3616 K	3664 наши K
читателите	278 K	318 с подкрепата на K	318 от K ни
читателям	18 благодаря K	36 нашим K	3616 K	3664 благодаря K
читати	4289 щоб K далі	4404 щоб K далі
читачам	18 завдяки K	4355 K
читачі	36 наші K	4355 K	4405 наші K
читачів	43 листи K	4355 K	4405 наших K
читаєте	4404 дякуємо, що K
чтение	0 на K
чтения	0 время K	0 мин K
""", 'щ': """
щомісяця	4406 K
щомісячний	4339 K внесок
щомісячно	4406 K
щоранку	17 K
щотижневу	4291 K розсилку
""", 'э': """
электронной	3589 адрес K почты
электронную	3589 K почту
""", 'я': """
яжіться	38 зв'K з нами	4317 зв'K з нами
язкові	21 обов'K поля	4302 обов'K поля
якщо	4283 K ви вже тут
""", 'і': """
із	4403 # K #
інтелектом	4341 штучним K
інтелекту	4341 за допомогою штучного K
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
กด	4125 Kเพิ่มเพื่อน	4153 Kติดตาม
กร	4095 Kอกอีเมล
กล	4156 K่าว
กอ	4154 Kงบรรณาธิการ
กา	14 Kรแจ้งเตือน	4153 Kรสนับสนุนจากคุณ
""", 'ข': """
ขอ	4113 Kบคุณที่สมัคร	4113 Kบคุณที่ลงทะเบียน	4154 Kงเรา
""", 'ค': """
คล	40 Kิปหรือภาพ	4153 Kิกที่นี่	4153 Kิกชม
คว	4123 Kามเห็นส่วนตัวของผู้เขียน
ค่	4122 Kาคอมมิชชั่น	4122 Kาคอมมิชชัน
""", 'จ': """
จด	4094 Kหมายข่าวของเรา	4113 Kหมายข่าวรายสัปดาห์ของเรา	4157 Kหมายข่าว
จะ	4112 Kไม่แสดงให้คนอื่นเห็น
""", 'ช': """
ช่	21 Kองข้อมูลจำเป็น
""", 'ด': """
ดา	4153 Kวน์โหลดแอปของเรา	4153 Kวน์โหลดแอปได้	4153 Kวน์โหลดแอปเลย	4153 Kวน์โหลดแอปฟรี
""", 'ต': """
ติ	38 Kดต่อเรา	38 Kดต่อทีมข่าว	67 Kดต่อเรา	67 Kดต่อทีมข่าว	4104 Kดต่อผู้สื่อข่าวของเรา	4104 Kดต่อกองบรรณาธิการ	4153 Kดตามเรา
ต่	4155 Kอเดือน	4155 Kอปี
""", 'ถ': """
ถื	4113 Kอว่าคุณยอมรับ
""", 'ท': """
ทด	4117 Kลองอ่าน
ทั	38 Kกมา	4123 Kศนะของผู้เขียน
ทา	4112 Kงเว็บไซต์ขอสงวนสิทธิ์	4114 Kงอีเมลทุก
ทุ	4114 Kกเช้าทางอีเมล
""", 'บ': """
บท	4118 Kความฟรี	4154 Kความนี้
บร	4157 Kิจาค
บล	4137 K็อกโฆษณา
บอ	38 Kกเรา	67 Kกเรา	4156 Kกว่า
""", 'ผ': """
ผู	63 K้ช่วยเสมือน	63 K้ช่วย ai	4115 K้อ่านที่สนับสนุนเรา
""", 'พ': """
พู	4156 Kดกับ
""", 'ภ': """
ภา	40 Kพและคลิป	40 Kพหรือคลิป	40 Kพและวิดีโอ
""", 'ม': """
มี	4104 Kข้อมูลเพิ่มเติม?
""", 'ย': """
ยอ	4106 Kมรับคุกกี้
""", 'ร': """
ระ	4156 Kบุว่า
รา	4155 Kยเดือน
ร่	51 Kวมเป็นหนึ่ง	51 Kวมสนับสนุน	4115 Kวมสนับสนุนการทำงานของเรา	4153 Kวมสนับสนุน	4153 Kวมบริจาคให้เรา	4153 Kวมบริจาคกับเรา	4153 Kวมบริจาคได้ที่
""", 'ล': """
ลิ	4123 Kขสิทธิ์เป็นของข่าว
""", 'ว': """
วา	4154 Kรสารศาสตร์อิสระ
""", 'ส': """
สง	4100 Kวนลิขสิทธิ์	4101 Kวนสิทธิ์
สน	4115 Kับสนุนสื่ออิสระ	4115 Kับสนุนการทำงานของเรา	4115 Kับสนุนนักข่าว	4153 Kับสนุนเรา	4153 Kับสนุนพวกเรา
สม	50 Kาชิกสามารถ	4094 Kัครรับจดหมายข่าว	4094 Kัครรับข่าวสาร	4153 Kัครรับ	4153 Kัครสมาชิกวันนี้	4153 Kัครสมาชิกเลย	4153 Kัครสมาชิกเพื่อ	4153 Kัครสมาชิกได้ที่	4153 Kัครสมาชิกของเรา	4157 Kาชิก
สำ	4117 Kหรับสมาชิกเท่านั้น
สื	4154 K่ออิสระ
ส่	38 Kงข้อความมา	38 Kงมาที่ทีมข่าว	49 Kงต่อ	67 Kงมาที่ทีมข่าว	4104 Kงเรื่องราวของคุณ	4104 Kงข่าวหาเรา	4153 Kงข้อมูลมาที่	4153 Kงคลิปมา
""", 'ห': """
หา	4104 Kกคุณมีข้อมูล
ห้	4100 Kามคัดลอกหรือ	4100 Kามคัดลอกข้อความ	4100 Kามคัดลอกเนื้อหา	4100 Kามคัดลอกบทความ	4101 Kามทำซ้ำ
""", 'อ': """
อย	4153 K่าพลาด
อี	21 Kเมลของคุณจะไม่	4094 Kเมลของคุณ
อ่	4117 Kานบทความฉบับเต็ม
""", 'เ': """
เข	24 K้าสู่ระบบ	4153 Kียนถึงเรา	4153 K้าสู่ระบบเพื่อ
เฉ	4117 Kพาะสมาชิก
เน	9 Kื้อหานี้	4106 Kื้อหาจากภายนอก	4106 Kื้อหาภายนอก	4133 Kื้อหานี้มาจาก	4133 Kื้อหาจาก
เป	4117 K็นสมาชิกอยู่แล้ว	4156 Kิดเผยว่า
เผ	45 Kยแพร่ต่อ	45 Kยแพร่ซ้ำ
เพ	18 Kราะผู้อ่าน	4112 Kื่อแสดงความคิดเห็น	4117 Kื่ออ่านต่อ	4117 Kื่ออ่านบทความ	4125 Kิ่มเพื่อนไลน์	4125 Kิ่มเพื่อนทางไลน์
เล	38 K่าให้เราฟัง	67 K่าให้เราฟัง	67 K่าประสบการณ์
เว	0 Kลาอ่าน	98 Kอร์ชันก่อนหน้าของ	4112 K็บไซต์ไม่รับผิดชอบ
""", 'แ': """
แก	98 K้ไข:
แจ	38 K้งทีมข่าว	67 K้งทีมข่าว	4104 K้งเบาะแสข่าว	4104 K้งเรา	4153 K้งทีมงาน
แช	49 Kร์ให้	67 Kร์เรื่องราว
แท	62 K็กเรา	62 K็กมา
แห	4103 Kล่งข่าวที่ต้องการ	4103 Kล่งข่าวโปรด	4103 Kล่งที่มาที่ต้องการ
แอ	4125 Kดไลน์	4125 Kดไลน์เพื่อ	4153 Kดไลน์
""", 'โ': """
โฆ	11 Kษณา
โป	4137 Kรแกรมบล็อกโฆษณา
โห	4153 Kวตเลย	4153 Kลดแอป
""", 'ใ': """
ให	4154 K้เรา
""", 'ไ': """
ไม	70 K่มีโฆษณา
""", 'ả': """
ảnh	4506 hãy gửi K
""", 'ủ': """
ủng	4447 ly cà phê K hộ	4506 hãy K hộ
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
上优	4541 在googleK先
上優	4541 在googleK先
""", '下': """
下方	4630 K留言
下載	4522 K客戶端	4524 Kapp	4524 K應用程式
下载	4522 K客户端	4524 Kapp	4524 K应用	4629 K客户端
""", '不': """
不代	4540 K表本站	4557 K表本站立场	4570 K表本報立場	4570 K表本报立场	4570 K表本站立场	4570 K表本站立場	4570 K表本媒體立場	4570 K表本網立場	4570 K表本刊立場
不发	71 K垃圾
不同	43 K意本文
不属	4597 K于任何财团
不屬	4597 K於任何財團
不得	4540 K转载	4540 K轉載
不认	43 K同本文
不錯	4629 K過
不错	4629 K过
""", '人': """
人工	48 K智能训练
""", '仅': """
仅代	4540 K表作者
仅供	4557 K其表达个人看法
仅限	4562 K会员	4562 K订户
""", '他': """
他說	4632 K
他说	4632 K
""", '付': """
付費	4517 K後	4633 K牆
付费	4517 K后	4633 K墙
""", '以': """
以下	4585 K内容来自
以閱	4516 K讀全文
以阅	4516 K读全文
""", '仮': """
仮名	98 Kです	98 K
""", '仲': """
仲間	51 Kに加わ
""", '会': """
会员	50 K每月	4517 K专享	4562 K限定内容
会員	50 Kの方は	50 Kは月に	2507 K限定です	2507 K限定の記事	2507 K登録できます	2508 K登録すると	2508 K登録が必要	2554 Kの方はこちら	2554 K登録で続きを読む	2554 K登録後にご覧	2584 Kだけが読める	2584 Kのみがお読み	2584 Kのみ閲覧	2612 K登録して	2612 K登録は	2612 K登録がお済み	2612 K登録をお願い	2612 K登録で	2612 K登録のうえ	2612 K登録はこちら	2612 K登録ください	2613 Kの方
会費	2552 Kで運営
""", '体': """
体験	67 K談をお寄せ
""", '你': """
你的	4514 K支持	4629 K支持,	4629 K支持让	4629 K支持讓	4629 K支持是
""", '使': """
使用	4532 Kcookie改善	4532 Kcookie以	4532 K cookie 以	4532 K cookie 来	4532 K cookie 來	4533 Kcookie来	4533 Kcookie來
""", '來': """
來自	4548 K外部平台的內容
""", '依': """
依靠	4560 K读者的支持	4560 K讀者的支持
""", '侵': """
侵权	4540 K请	4540 K必究
侵權	4540 K必究
""", '個': """
個人	2524 K情報の取り扱い	2559 Kの見解です	4557 K看法
""", '偏': """
偏好	4541 K來源	4541 K来源	4612 K來源
""", '僅': """
僅限	4562 K會員	4562 K訂戶
""", '優': """
優先	2534 Kソース	2534 K表示に設定	2534 Kする情報源	2534 K的に表示
""", '免': """
免費	15 K閱讀	4571 K文章	4571 K閱讀篇數	4571 K閱讀額度	4572 K註冊即可	4572 K註冊後	4600 K文章	4629 K訂閱	4631 K試用
免费	15 K阅读	4571 K文章	4571 K阅读篇数	4572 K注册即可	4572 K注册后	4600 K文章	4629 K订阅	4631 K试用
""", '全': """
全文	20 Kを	2507 Kを読むには	2507 Kをお読み
""", '公': """
公众	16 K号	4527 K号:
公式	2514 Kアプリ	2518 Kアカウントをフォロー	2518 Kアカウントを友だち	2535 Klineはこちら	2613 Kline
""", '关': """
关注	4527 K我们的	4629 K我们
""", '内': """
内阅	4522 appK读
""", '写': """
写真	40 Kや動画	40 K・動画	40 Kや映像
写道	4632 K
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
前請	4557 K先登入
前请	4557 K先登录
""", '剩': """
剩余	4516 K#%
剩餘	4516 K#%
""", '力': """
力を	2552 K貸してください
""", '加': """
加入	51 K他们	51 K他們	4527 Kline好友	4527 Kline官方	4527 Kline@	4560 K贊助行列	4560 K赞助行列	4629 K会员	4629 K會員
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
包月	4631 K
""", '化': """
化名	98 K
""", '即': """
即可	4557 K留言
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
发送	57 K给您	4520 K到您的邮箱
""", '取': """
取材	38 K班に	38 K班まで	38 K班が	67 K班に	67 K班まで	67 K班が	98 Kに回答しなかった	98 Kに応じなかった	2536 K班までご	2552 Kを支えて
取消	21 K回复	21 K回覆
""", '受': """
受信	2511 Kトレイに
""", '只': """
只靠	4560 K讀者	4560 K读者
""", '可': """
可能	98 K引起不适	98 K引起不適
""", '同': """
同意	4548 Kcookie
""", '向': """
向我	38 K们爆料	38 K們爆料	67 K们爆料	67 K們爆料
向本	38 K报	67 K报
""", '含': """
含剧	98 K透
含有	98 K暴力
""", '启': """
启用	4588 Kjavascript
""", '告': """
告訴	38 K我們	67 K我們	4632 K
告诉	38 K我们	67 K我们	4632 K
""", '呼': """
呼び	2615 Kかけた	2615 Kかける	2615 Kかけて	2615 K掛け
""", '命': """
命じ	2615 Kた
""", '啟': """
啟用	4588 Kjavascript
""", '喊': """
喊道	4632 K
""", '因': """
因为	4629 K有你的支持
因為	4629 K有你的支持
""", '图': """
图片	40 K和视频
""", '売': """
売上	2558 Kの一部が還元
""", '外': """
外部	2539 Kコンテンツ	4548 K内容	4548 K內容
""", '她': """
她說	4632 K
她说	4632 K
""", '好': """
好評	2542 K発売中
""", '如': """
如侵	4540 K权
如有	4540 K侵权	4540 K侵權
""", '学': """
学習	48 aiK
""", '安': """
安心	98 K專線
""", '官': """
官方	4528 K微信
""", '定': """
定期	4629 K定額
""", '寄': """
寄付	2581 Kで成り立って	2581 Kで運営され	2581 Kによって運営され	2612 Kをお願い	2616 K
寄到	4520 K您的信箱	4559 K你的信箱
寄給	57 K您
寄给	57 K您
""", '寫': """
寫道	4632 K
""", '居': """
居合	2560 Kわせた方は
""", '已': """
已是	4516 K會員	4562 K订户	4562 K訂戶
已经	4516 K是会员
""", '年': """
年額	2614 K
""", '广': """
广告	11 K	4534 K拦截	4594 K拦截	4594 K屏蔽
""", '広': """
広告	11 K	70 Kも	70 Kなし	70 Kなしで	2521 Kブロック	2552 Kに頼らず
""", '廣': """
廣告	11 K	4534 K攔截	4594 K攔截	4594 K封鎖
""", '开': """
开启	4524 K通知	4588 Kjavascript
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
微信	4524 K扫	4528 K公众号
""", '心': """
心理	98 K援助
""", '必': """
必填	21 K项已用	21 K欄位
必須	22 K項目です
""", '応': """
応援	2505 Kをお願いします	2612 Kをお願い	2612 Kして
""", '您': """
您已	4559 K成功订阅	4559 K成功訂閱
您的	10 K浏览器	10 K瀏覽器	4514 K支持	4560 K每一份捐款	4560 K每一筆捐款	4629 K捐款	4629 K支持,	4629 K支持让	4629 K支持讓	4629 K支持是
""", '情': """
情報	2536 Kをお寄せください	2536 K提供はこちら	2536 K提供を募集	2536 K提供をお待ち	2536 Kをお待ちして	2560 Kをお持ちの方は	2560 K提供窓口
""", '感': """
感謝	4559 K您的訂閱	4629 K閱讀	4629 K您的支持
感谢	4559 K您的订阅	4629 K阅读	4629 K您的支持
""", '成': """
成为	51 K其中一员	4516 K会员即可	4562 K付费会员	4629 K会员,	4629 K会员即可	4629 K我们的会员
成果	2567 K報酬型広告
成為	4516 K會員即可	4560 K我們的贊助	4562 K付費會員	4629 K會員,	4629 K會員即可	4629 K我們的會員
""", '我': """
我们	4532 K使用cookie	4532 K使用 cookie	4630 K的
我們	4532 K使用cookie	4532 K使用 cookie	4630 K的
""", '手': """
手机	4524 K客户端
""", '打': """
打开	4522 Kapp	4524 K微信
打開	4522 Kapp
""", '扫': """
扫一	4524 K扫
扫描	4522 K二维码下载	4522 K二维码加入	4524 K二维码关注	4629 K二维码下载	4629 K二维码关注	4629 K二维码加入	4629 K二维码阅读
""", '把': """
把你	67 K的故事发
把您	67 K的故事发	67 K的经历发	67 K的經歷
""", '投': """
投げ	54 K銭
投资	4540 K有风险
""", '拒': """
拒絕	98 K置評
拒绝	98 K置评
""", '指': """
指出	4632 K
指摘	2615 Kした
""", '捐': """
捐助	4560 K我们	4560 K我們
捐款	4629 K支持	4633 K
""", '掃': """
掃一	4524 K掃
掃描	4522 K qr	4629 K二維碼
""", '授': """
授權	47 cc by #K
""", '推': """
推播	14 K	4524 K通知
推送	14 K	4524 K通知
""", '描': """
描写	98 Kが含まれ
""", '提': """
提供	95 taboola K	95 outbrain K	95 dianomi K	95 revcontent K	95 mgid K
""", '擋': """
擋廣	4594 K告
""", '支': """
支持	4513 K獨立媒體	4513 K独立媒体	4514 K我们的	4514 K我們的	4629 K我们,	4629 K我們,	4629 K我们。	4629 K我們。	4629 K我们的报道	4629 K我們的報導	4629 K我们的新闻	4629 K我們的新聞	4629 K我们的记者	4629 K我們的記者	4629 K我们的工作	4629 K我們的工作	4629 K我们继续	4629 K我們繼續
支援	2581 Kで成り立って	2581 Kで運営され	2581 Kによって成り立って	2581 Kによって運営され	2612 Kをお願い
""", '教': """
教え	49 Kてあげて
""", '文': """
文章	4540 K来源:
""", '新': """
新着	58 K記事をメール
新闻	4541 在googleK上关注
""", '无': """
无广	70 K告
""", '明': """
明ら	2615 Kかにした
""", '智': """
智慧	63 K助理
智能	63 K助手
""", '暢': """
暢讀	4562 K全站
""", '更': """
更新	58 K情報をメール
更正	98 K:	98 【K】	98 K说明	98 K說明
""", '最': """
最新	2511 K情報をお届け
""", '會': """
會員	50 K每月	4517 K專享	4562 K限定內容
""", '月': """
月額	2508 K#円	2614 K
""", '有': """
有了	4629 K你的支持	4629 K您的支持
有料	50 K会員は	2507 K会員限定	2507 K会員になる	2507 K会員の方	2554 K記事が読めます	2616 K会員
有权	4557 K删除
有權	4557 K刪除
""", '未': """
未予	98 K置评
未回	98 K应	98 K應
未滿	4581 K#歲	4581 K十八歲
未經	4540 K授權不得	4540 K授權,不得	4540 K授權禁止	4540 K授權請勿	4540 K授權,請勿
未经	4540 K授权不得	4540 K授权,不得	4540 K授权禁止	4540 K授权,禁止	4540 K授权请勿	4540 K授权,请勿
""", '本': """
本ま	2554 月#Kで無料で
本ア	2613 Kプリ
本サ	2613 Kイト
本中	2611 #K#本
本內	4585 K容來自
本内	4585 K容来自
本刊	4630 K
本報	4630 K導
本报	4630 K读者	4630 K道
本文	98 K早前版本	98 K先前版本	98 K已更新	98 K已作	4540 K来源	4630 K
本站	4630 K
本紙	38 Kまで	67 Kまで
本網	4532 K站使用	4630 K
本网	4532 K站使用
本記	2613 K事
本誌	2613 K
""", '来': """
来自	4548 K外部平台的内容
""", '标': """
标记	62 K我
""", '標': """
標記	62 K我
""", '機': """
機械	2593 K翻訳
""", '欢': """
欢迎	4527 K关注	4629 K加入	4629 K赞助	4629 K订阅	4629 K投稿
""", '歡': """
歡迎	4527 K追蹤	4629 K加入	4629 K贊助	4629 K訂閱	4629 K投稿
""", '此': """
此內	9 K容	4585 K容來自	4585 K容由
此内	9 K容	4585 K容来自	4585 K容由
此前	98 K版本
此影	4584 K片在您所在
此视	4584 K频在您所在
""", '残': """
残り	2507 K#文字	2507 K: #文字
""", '毎': """
毎朝	17 K
毎週	17 K
""", '每': """
每周	17 K一次
每天	17 K早上
每年	4631 K
每日	4521 K简报	4521 K簡報	4521 K電子報
每月	4631 K
""", '求': """
求め	2615 Kた	2615 Kている
""", '沒': """
沒有	70 K廣告	4597 K股東	4597 K財團
""", '没': """
没有	70 K广告	71 K垃圾	4597 K股东	4597 K财团
""", '浏': """
浏览	4534 K器版本	4584 K器不支持音频	4584 K器不支持视频	4584 K器不支持播放	4584 K器不支持html#	4584 K器不支持video
""", '添': """
添加	38 K记者微信	67 K记者微信
""", '瀏': """
瀏覽	4584 K器不支援影片	4584 K器不支援音訊
""", '点': """
点击	4629 K关注	4629 K这里
""", '無': """
無料	15 K記事	2507 Kで会員登録	2507 K会員に登録	2554 Kで読める記事の上限	2554 K会員になると	2584 K記事の閲覧	2584 K記事は残り	2584 Kで読める記事	2584 K閲覧	2611 K記事 #/#	2611 K記事#/#	2612 K会員に登録	2612 K会員登録	2614 K体験
無断	2533 K転載	2533 K複製	2592 K転載・複製	2592 K転載を禁じ	2592 Kでの転載	2592 Kで転載
""", '照': """
照片	40 K和视频	40 K或视频	40 K和影片	40 K或影片
""", '版': """
版权	4540 K所有	4540 K归本	4540 K归原	4540 K归作者	4540 K归属
版權	4540 K所有	4540 K歸
""", '特': """
特此	98 K更正
""", '独': """
独立	2613 Kしたジャーナリズム	4630 K新闻	4630 K媒体
""", '獨': """
獨立	4630 K新聞	4630 K媒體
""", '獲': """
獲得	4569 K佣金
""", '生': """
生命	98 K热线	98 K線
""", '用': """
用邮	58 K件接收
""", '由': """
由讀	4630 K者
由读	4630 K者
""", '申': """
申し	2542 K込みはこちら
申込	2542 Kみはこちら	2542 Kはこちら
""", '电': """
电子	4633 K报
""", '畅': """
畅读	4562 K全站
""", '留': """
留言	85 K区	85 K區	4630 K告诉我
""", '異': """
異論	43 Kのある方
""", '疑': """
疑問	2536 Kをお寄せ
""", '登': """
登入	24 K或	4516 K後繼續	4516 K會員	4572 K或註冊
登录	24 K或	4516 K后继续	4516 K后查看全文	4516 K后查看完整	4572 K或注册
登録	2554 Kして続きを読む	2612 Kしてください	2612 Kはこちら
""", '發': """
發表	6 K評論
發送	57 K給您
""", '皆': """
皆さ	2613 Kまの
""", '相': """
相談	98 K窓口
""", '看': """
看更	4522 appK多
""", '禁': """
禁止	4540 K转载
禁無	2532 K断
""", '私': """
私た	2613 Kちの
""", '科': """
科し	2615 Kた
""", '称': """
称	4632 K
""", '稱': """
稱	4632 K
""", '立': """
立即	4629 K加入我们	4629 K加入我們	4629 K订阅	4629 K訂閱	4629 K下载	4629 K下載	4629 K报名	4629 K報名	4629 K成为会员	4629 K成為會員
""", '第': """
第一	4557 K条评论	4557 K則留言	4557 K條評論
""", '筆': """
筆者	2559 K個人の見解
""", '篇': """
篇文	4628 #K章中的#	4628 #K章中#
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
繼續	4516 K閱讀請
""", '绝': """
绝无	71 K垃圾
""", '继': """
继续	4516 K阅读请
""", '编': """
编者	98 K注
""", '翻': """
翻墙	64 K
""", '者': """
者說	4632 K
者说	4632 K
""", '联': """
联盟	74 K链接	4569 K链接
联系	38 K我们	38 K记者	67 K记者
""", '聯': """
聯盟	4569 K行銷連結	4569 K連結
聯絡	38 K我們
""", '自': """
自動	2593 K翻訳
""", '若': """
若有	4540 K侵权	4540 K侵權
""", '获': """
获得	4569 K佣金
""", '著': """
著作	2533 K権は	2592 K権法により保護	2592 K権法で保護
""", '虚': """
虚拟	63 K助手
""", '表': """
表明	4557 K本站立场
表示	4632 K
""", '要': """
要发	21 K表评论
要發	21 K表留言
""", '訂': """
訂正	98 K:	98 【K】	98 Kして	98 Kします
訂閱	58 K電子報	4516 K即可	4516 K後繼續	4520 K我們的	4520 K電子報	4629 K我們	4633 K費
""", '記': """
記事	2 Kを聴く	2 Kを聞く	4 Kを	98 Kを更新しました	98 Kを修正しました	2611 #K中#記事
記者	2536 Kまでご連絡ください
""", '訴': """
訴え	2615 Kた
""", '評': """
評論	85 K區
""", '認': """
認め	2615 Kた
認為	4632 K
""", '說': """
說:	4632 K
說。	4632 K
說道	4632 K
""", '読': """
読み	2508 K放題
読者	18 Kの寄付	18 Kの支援	2552 Kの会費で	2613 Kの皆様	2613 Kの皆さ	2613 Kアンケート
""", '請': """
請先	4629 K登入
請啟	4532 K用javascript
請我	54 K喝咖啡
請捐	4629 K款
請支	4513 K持我們	4629 K持我們
請登	4629 K入後	4629 K入以
請立	4629 K即捐款
請輸	4559 K入您的電子	4629 K入您
請點	4629 K擊此處	4629 K擊這裡	4629 K擊下方	4629 K擊連結
""", '讀': """
讀者	43 K投書	4630 K問卷
""", '订': """
订阅	50 K用户	50 K会员	4516 K即可	4516 K后继续	4520 K我们的	4520 K电子报	4629 K我们	4633 K费
""", '认': """
认为	4632 K
""", '训': """
训练	48 K人工智能	48 aiK
""", '许': """
许可	47 cc by #K
""", '评': """
评论	85 K区	4557 K服务协议
""", '该': """
该视	4584 K频在您所在
""", '说': """
说:	4632 K
说。	4632 K
说道	4632 K
""", '请': """
请先	4629 K登录
请启	4532 K用javascript
请我	54 K喝咖啡	54 K喝杯咖啡
请捐	4629 K款
请支	4513 K持我们	4629 K持我们
请点	4629 K击此处	4629 K击这里	4629 K击下方	4629 K击阅读	4629 K击关注	4629 K击链接
请登	4629 K录后	4629 K录以
请立	4629 K即捐款
请输	4559 K入您的电子邮箱	4559 K入您的邮箱	4629 K入您
""", '读': """
读完	0 K需要
读者	18 K出资	18 K支持	43 K来信	4630 K问卷	4630 K群
""", '責': """
責任	4540 K編輯:
""", '賺': """
賺取	4569 K佣金
""", '購': """
購読	2507 K者の方は	2508 Kすると	2612 Kしてください	2613 K者の方	2616 K料
""", '贊': """
贊助	4513 K我們	4629 K我們
""", '责': """
责任	4540 K编辑:
""", '赚': """
赚取	4569 K佣金
""", '赞': """
赞助	4513 K我们	4629 K我们
""", '身': """
身边	4630 K的新鲜事
身邊	4630 K的新鮮事
""", '転': """
転載	45 K	2532 Kを禁じ
""", '輸': """
輸入	4559 Kemail
""", '轉': """
轉發	49 K給
轉給	49 K
轉載	45 K	4540 K請註明
""", '转': """
转发	25 K	49 K给
转给	49 K
转载	45 K	4540 K请注明
""", '输': """
输入	4559 Kemail
""", '这': """
这篇	4630 K文章
""", '迷': """
迷惑	71 Kメールは
""", '追': """
追記	98 K:
追蹤	4527 K我們的	4541 Kgoogle news	4629 K我們
""", '送': """
送っ	49 Kてください
送到	4559 K你的邮箱	4559 K您的邮箱	4559 K您的信箱
""", '這': """
這篇	4630 K文章
""", '通': """
通知	14 K	2514 Kをオン
通过	58 K邮件接收
""", '週': """
週に	17 K一度
週刊	2551 Kニュースレター
""", '邀': """
邀請	4629 K您
邀请	4629 K您
""", '邮': """
邮件	58 K订阅	78 K通讯
邮箱	21 K地址不会被公开	60 K不会显示	60 K地址不会显示	60 K不会公开
""", '鏡': """
鏡像	64 K
""", '镜': """
镜像	64 K
""", '長': """
長說	4632 K
""", '长': """
长说	4632 K
""", '開': """
開啟	4524 K通知	4588 Kjavascript
""", '閱': """
閱讀	0 K時間	20 K全文	4516 K全文請
""", '閲': """
閲覧	2611 K記事数:#/#
""", '關': """
關注	4527 K我們的	4629 K我們
""", '阅': """
阅读	0 K时间	0 K时长	20 K全文	4516 K全文请
""", '随': """
随时	4629 K掌握
""", '隐': """
隐私	4533 K政策
""", '隨': """
隨時	4629 K掌握
""", '隱': """
隱私	4533 K權政策	4533 K政策
""", '電': """
電子	21 K郵件地址不會公開	78 K報	4633 K報
""", '需': """
需接	4548 K受cookie
需要	4548 K接受cookie	4629 K您的支持	4629 K你的支持
""", '音': """
音声	2543 Kでもお聴き
""", '飲': """
飲酒	4581 K過量
""", '首': """
首年	4574 K仅需
首月	4562 K仅需	4562 K只要	4574 K免费	4574 K免費	4574 K仅	4574 K僅	4574 K只需	4631 K
首选	4541 K来源	4541 K新闻来源	4612 K来源
首選	4541 K來源	4541 K新聞來源	4612 K來源
""", '點': """
點擊	4629 K這裡
""", '가': """
가명	98 K
가상	63 K 비서
가입하세요	2719 K
가입해	2719 K 주세요
""", '강': """
강조했다	2722 K
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
구독료	2723 K
구독을	2719 K 신청하세요
구독자	2621 K 전용 기사	2621 K 전용 콘텐츠	2621 K 전용입니다	2621 K 전용 서비스	2720 K
구독자는	50 K
구독자만	2621 K 볼 수	2658 K 읽을
구독자에게만	2658 K 제공
구독하고	2631 K
구독하세요	2643 K	2719 K
구독하시면	2621 K
구독해	80 K 주세요	2630 K 주세요	2656 K 주셔서	2719 K 주세요
구독해주세요	2630 K
구독해주셔서	2656 K
""", '금': """
금요일	2656 매주 K 보내드리는
""", '기': """
기사	2 K 듣기	4 K	2718 #개 K 중 #개
기사가	98 K 수정
기사를	2 K 듣	98 K 수정	2621 전체 K 보려면	2658 전체 K 읽어보세요
기사의	98 K 이전 버전
기자를	2657 K 응원해
기자에게	2644 K 연락해 주세요
""", '남': """
남겨주세요	2719 K
""", '네': """
네이버	2631 K 메인에서	2643 K 구독
네이버에서	2631 K 구독
""", '놓': """
놓치지	2719 K 마세요
""", '눌': """
눌러주세요	2719 K
""", '뉴': """
뉴스레터	78 K	2623 K 구독하기	2623 K 구독하세요	2623 K 신청하기	2623 K 구독 신청하기	2720 K	2723 K
뉴스레터로	2623 K 받아
뉴스레터를	2623 K 받아	2623 K 구독하세요	2623 K 구독해	2623 K 구독하고	2623 K 구독하면	2719 K 신청하세요
""", '다': """
다운로드하세요	2719 K
""", '달': """
달	2658 첫 K #원
""", '답': """
답변하지	98 K 않았
""", '당': """
당신의	2644 K 제보가	2720 K 후원
""", '댓': """
댓글	6 K 작성
댓글로	85 K
댓글에	85 K
댓글은	2654 K 삭제될	2654 K 삭제합니다	2654 K 통보	2654 K 예고	2654 K 운영자	2654 K 사전
댓글을	6 K 작성	6 K 쓰
""", '덧': """
덧붙였다	2722 K
""", '독': """
독립	2720 K 언론
독립언론	2720 K
독립언론을	2657 K 지켜
독자	2666 K 후원으로	2719 K 여러분의	2720 K 여러분
독자님의	2619 K 후원	2666 K 후원으로
독자들의	18 K 후원	2666 K 후원으로	2688 K 후원
독자의	2666 K 후원으로	2688 K 후원	2720 K 힘
독자투고는	43 K
독자투고를	43 K
""", '동': """
동의하는	2656 K 것으로 간주
동참해	51 K 주세요
""", '들': """
들려주세요	2719 K
""", '로': """
로그인	24 K	2621 K 후 이용
로그인이	2621 K 필요합니다	2621 K 필요한 서비스	2621 K 필요해요
로그인하거나	2719 K
로그인하고	2658 K 계속
로그인하면	2658 K 계속
로그인하시면	2621 K
""", '링': """
링크에서	2719 K 확인하세요
""", '마': """
마음에	2657 기사가 K 드셨다면
""", '만': """
만나보세요	2719 K
""", '말': """
말했다	2722 K
""", '매': """
매월	2721 K
매일	17 K 아침
""", '메': """
메일로	58 K 받아보	58 K 받고 싶은	2656 K 보내드려요
메일함으로	2623 K
""", '묘': """
묘사가	98 K 포함
""", '무': """
무단	2641 K 복제	2641 K 전재
무단전재	2640 K
무료	15 K 기사	2664 K 기사	2721 K 체험
무료로	15 K 볼 수 있는	2658 K 볼 수 있습니다
""", '미': """
미러	64 K 사이트
""", '바': """
바로잡습니다	98 [K]	98 K
""", '받': """
받아보세요	2719 K
""", '발': """
발	49 K给
""", '밝': """
밝혔다	2722 K
""", '보': """
보내	57 K 드립니다	2719 K 주세요
보내드리는	2656 K
보내드립니다	57 K	2656 K
보내주세요	2719 K
""", '본': """
본	2720 K 기사
본사의	2662 K 편집 방향	2662 K 편집방향
본지는	2720 K
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
설명했다	2722 K
설문에	2719 K 참여하세요
설치하세요	2719 K
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
시작하세요	2719 K
""", '아': """
아래에서	2719 K 확인하세요
""", '알': """
알려	2719 K 주세요
알려주세요	2719 K
알림	2627 K 받기	2627 K 설정
알림을	14 K	2655 K 켜고
""", '애': """
애드블로커	2684 K
애드블록	2684 K
""", '앱': """
앱	2627 K 다운로드	2627 K 설치	2655 K 설치하기
앱에서	2626 K 보기	2626 K 열기	2655 K 더 편하게	2719 K 확인하세요
앱으로	2626 K 보기	2655 K 더
앱을	2627 K 다운로드	2655 K 다운로드하세요	2655 K 설치하세요
""", '언': """
언론을	2657 독립 K 지켜
""", '여': """
여기서	2719 K 확인하세요
여러분	2720 K 덕분
여러분의	2644 K 제보를	2657 K 후원이	2688 독자 K 후원	2719 K 후원
""", '영': """
영상에서	2650 K 확인하세요	2650 K 확인할 수 있습니다	2719 K 확인하세요
영상으로	2650 K 확인하세요
영상을	2650 K 확인하세요
""", '온': """
온라인	2649 K 세미나
""", '옮': """
옮겨	45 K 실을
""", '외': """
외부	2647 K 콘텐츠	2676 K 콘텐츠입니다
""", '우': """
우리	84 K 앱에서	2720 K 기자
우리의	2720 K 저널리즘
""", '운': """
운영되고	2657 독자의 후원으로 K 있습니다
""", '원': """
원고료로	2657 K 응원
""", '월': """
월	2721 K #원
""", '유': """
유료	2621 K 구독자만
유튜브	2631 K 구독
""", '음': """
음성으로	2650 K 들으려면	2650 K 들어보세요
""", '응': """
응답	21 K 취소
응원하세요	2719 K
응원해	2619 K 주세요	2719 K 주세요
응하지	98 K 않았
""", '의': """
의견을	2719 K 남겨
의견이	43 K 다르신가요
""", '이': """
이	9 K 콘텐츠	2720 K 기사가	2720 K 기사는	2720 K 기사
이메일	2624 K 주소
이메일로	58 K 받아보
이메일은	60 K 표시되지
이메일을	2623 K 입력하세요	2623 K 입력해 주세요	2623 K 입력해주세요	2623 K 입력하시면
이미	2658 K 구독자이신가요
이벤트에	2719 K 참여하세요
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
저희	2720 K 뉴스레터	2720 K 채널	2720 K 앱
저희는	2720 K
저희를	2720 K
""", '적': """
적었다	2722 K
""", '전': """
전문을	20 K
전용	2621 회원 K 기사	2621 회원 K 콘텐츠	2621 회원 K 서비스
전재할	45 K
전해	49 K 주세요
전해주세요	49 K
전했다	2722 K
""", '정': """
정기후원	2721 K
정정	98 K:	98 [K]
""", '제': """
제공하는	2676 K 콘텐츠입니다
제보	38 K 바랍니다	67 K 바랍니다	2644 K 부탁드립니다
제보는	2644 K 카카오톡
제보를	38 K 기다립니다	67 K 기다립니다	2644 K 기다립니다	2644 K 받습니다
제보해	38 K 주세요	67 K 주세요	2719 K 주세요
제보해주세요	38 K	67 K
제휴	74 K 링크	2661 K 링크
제휴링크	2661 K
""", '좋': """
좋아요	2643 구독과 K 부탁
좋아요를	2643 구독과 K 부탁
""", '주': """
주소는	21 이메일 K 공개되지
""", '중': """
중	2718 #건 K #건	2718 #개 K #개
""", '지': """
지금	2719 K 확인하세요	2719 K 신청하세요	2719 K 참여하세요
지켜주세요	2719 K
""", '채': """
채널	2630 K 추가	2643 K 추가하기	2643 K 구독하기	2665 K 추가하고	2665 K 추가하면
채널에	2643 K 참여하세요
채널에서	2643 K 소식을	2719 K 확인하세요
채널을	2665 K 추가하고	2665 K 추가하면	2665 K 추가해	2665 K 구독하고	2665 K 구독하면
채용	2649 K 공고
""", '챗': """
챗봇에게	63 K
""", '첫': """
첫	2721 K 달
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
팔로우하세요	2719 K
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
회원가입	2621 K 후	2719 K 후
회원가입은	2719 K
회원가입을	2719 K 하
회원가입하고	2719 K
회원가입하면	2658 K 월
회원가입하세요	2719 K
회원가입하시면	2719 K
회원만	2621 K 볼 수
""", '후': """
후원금	2723 K
후원으로	2657 독자의 K 운영됩니다	2657 독자의 K 운영하는
후원을	2619 K 부탁드립니다	2719 K 부탁
후원이	2619 K 필요합니다	2619 K 큰 힘이
후원하세요	2719 K
후원해	80 K 주세요	2619 K 주세요	2719 K 주세요
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
