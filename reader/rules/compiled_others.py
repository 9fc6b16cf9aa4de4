"""What the indexes of `compiled` hold under keys beyond plain ASCII: many pages never ask for it. Do not edit."""

# fmt: off

WHOLE = {'#': """
# bình luận	4405
# comentário	3291
# comentários	3291
# fotó megtekintése	2206
# fotók megtekintése	2206
# gün ücretsiz deneyin	4141
# głosów	92
# hlasů	92
# hozzászólás	2140
# komentářů	485
# komentāri	2786
# kép megtekintése	2206
# képek megtekintése	2206
# lượt bình chọn	92
# odpovedí	3840
# odpovědi	576
# odpovědí	576
# odpowiedź	3248
# příspěvků	485
# röster	92
# sekunden zurück	871
# válasz megjelenítése	2215
# yaşindan küçükler oynayamaz	4204
# ääntä	92
# δευτερόλεπτα μπροστά	976
# δευτερόλεπτα πίσω	976
# σχόλια	918
# ψήφοι	92
# відповідей	4375
# відповідь	4375
# відповіді	4375
# гласа	92
# голоса	92
# голосов	92
# голосів	92
# з #	4341
# из #	3604
# коментарі	4281
# коментарів	4281
# комментариев	3540
# комментарий	3540
# комментария	3540
# от #	281
# ответ	3637
# ответа	3637
# ответов	3637
# отговор	310
# отговора	310
# із #	4341
# הצבעות	92
# שניות אחורה	1990
# שניות קדימה	1990
# תגובות	1946
# تعليقات	119
# ثانيه جلو	1613
# ثانيه عقب	1613
# راي	92
# صوت	92
# نظر	1569
# कमेंट	2049
# वोट	92
# सेकंड आगे	2090
# सेकंड पीछे	2090
# € al mes durante # meses	1410
# € al mese per # mesi	2410
# € por mês durante # meses	3332
#% megtakarítás	2202
#/# fotó	2206
#/# kép	2206
#/#. fotó	2206
#/#. kép	2206
#か月無料	2499
#カ月無料	2499
#ヶ月無料	2499
#件のコメント	2515
#則留言	4515
#条评论	4515
#票	92
#秒戻る	2558
#秒進む	2558
#명 참여	92
#초 뒤로	2662
#초 앞으로	2662
""", 'a': """
a apărut o eroare	3483
a boltunkból	2186
a carregar vídeo	3345
a cikk a hirdetés alatt folytatódik	2136
a cikk a hirdetés után folytatódik	2136
a cikk automatikusan készült	2214
a cikk felhasználása engedélyköteles	2212
a cikk meg is hallgatható	2134
a cikk meghallgatása	2143
a cikk megosztása	2134
a cikk szerzői jogvédelem alatt áll	2212
a cikk zárolva van	2201
a cikket gépi hang olvassa fel	2191
a folytatáshoz regisztráljon	2128
a hanganyagot mesterséges intelligencia készítette	2191
a hirdetés után folytatjuk	2136
a hirdetés vége	2221
a hozzászólás lezárva	2215
a hozzászólások le vannak zárva	2215
a hét kvíze	2182
a kommentelés lezárult	2140
a könyv megrendelése	2186
a lejátszó betöltése	2191
a link másolva	2219
a lire également	1804
a mező kitöltése kötelező	2204
a nap kérdése	91	2182
a rovat további cikkei	2141
a szerző a lap munkatársa	2151
a szerző cikkei	2207
a szerző jogász	2151
a szerző közgazdász	2151
a szerző politológus	2151
a szerző további cikkei	2207
a szerző történész	2151
a szerző összes cikke	2207
a szerző újságíró	2151
a szöveg automatikusan készült	2214
a tartalmat nem tudjuk megjeleníteni	2189
a tartalom nem elérhető	2189
a tartalom nem jeleníthető meg	2189
a tartalom szerzői jogi védelem alatt áll	2212
a teljes cikk elolvasása	2207
a témában további cikkek	2141
a videó az ön országában nem játszható le	2191
a videó már nem elérhető	2191
a videó nem elérhető	2191
a videó nem elérhető az ön országában	2191
a videó nem játszható le	2191
a videólejátszó betöltődik	2191
a videót nem lehet lejátszani	2191
abo abschließen	717
abo auswählen	879
abo wählen	879
abonare confirmată	3506
abonați-vă	3412
abone değil misin	4219
abone değil misiniz	4219
abonează-te	3412
abonelere özel	4141
abonelere özel avantajlar	4204
abonelere özel indirim	4204
abonelere özel içerik	4219
abonelik paketlerini gör	4248
abonelik seçenekleri	4248
aboneliği yenile	4248
aboneliğini seç	4219
aboneliğiniz onaylandi	4249
aboneliğinizi seçin	4219
abonentu priekšrocības	2817
abonner nå	3014
abonner på nyhetsbrevet	3019
abonné	1856
abonné à ce thème	1914
abonnér	594
abonnér nu	594
abonnés	1771
abonnés uniquement	1844
abonē	2780
abonē jaunumus	2804
abonē un lasi visus rakstus	2780
abonēt	2780
abrir menú	1371
aby odtworzyć film, włącz javascript	3223
acasă	3426
accede a todos los contenidos sin límites	1410
accept termenii și condițiile	3483
accepter og fortsæt	669
acceptera och fortsätt	4033
acceptera och stäng	4033
accepto la política de privacitat	447
acceptér	608
acceptér alle	669
acceptér og fortsæt	669
acceptér og vis	669
acceptă toate	3434
acceptă tot	3470
acceptă și afișează conținutul	3434
acceptă și continuă	3470
acceso a todos los artículos	1469
accès à tous les articles	1909
accéder au dossier	1882
accéder à l'article	1771
accéder à la page de dons	1873
aceitar e ver o conteúdo	3313
aceito receber comunicações	3362
aceito receber comunicações de marketing	3362
aceito receber comunicações e ofertas	3327
acepto la política de privacidad	1440
acesso ilimitado a todo o conteúdo	3392
acest articol este rezervat abonaților	3449
acest câmp este obligatoriu	3483
acesta este ultimul tău articol gratuit	3449
acheter ce numéro	1831
achetez ce numéro	1831
activează	3474
activează alertele	3443
activează notificările	3443
activează sunetul	3466
actualitza la pàgina	440
actualités	1804
actualizar la página	1433
ad 광고	2640
adatkezelési tájékoztató	2189
adatvédelmi beállítások	2189
adatvédelmi tájékoztató	2189
adaugă ca sursă preferată	3493
adaugă un comentariu	3423
adaugă un răspuns	3499
adaugă în coș	3509
adblock détecté	1906
add meg az e-mail-címed	2146
además	1368
adhérer	1762
adj hozzá minket preferált forrásként	2217
adja meg az e-mail-címét	2146
adja meg az összeget	2198
adja meg e-mail-címét	2146
adomány	2126
adományozok	2126
adományozás	2126
adresa de email nu este validă	3483
adresă de email invalidă	3483
adreça electrònica	413
adó # százalék	2198
adója #%-ával	2198
afficher la vidéo	1867
afficher les réponses	1855
afișează comentariile	3458
afișează conținutul	3434
afișează conținutul extern	3434
afișează originalul	3427
afișează postarea	3470
afișează subtitrările	3466
afmeld når som helst	684
afspilleren indlæses	671
agora não	3264
ai deja un abonament? autentifică-te	3449
ai găsit o greșeală	3489
ai kan begå fejl	694
ai kan gjøre feil	3117
ai kan göra fel	4057
ai kan göra misstag	4057
ai może popełniać błędy	3246
ai može griješiti	3740
ai može pogriješiti	3740
ai môže robiť chyby	3838
ai může chybovat	574
ai může dělat chyby	574
ai observat o greșeală	3423
ai sa môže mýliť	3838
ai segítségével készült	2214
ai által fordított	2214
ai által generált	2214
ai által generált tartalom	2214
ai може да греши	309
ai सारांश	2064
ai से तैयार सारांश	2064
ai 摘要	4589
ai 기사 요약	2689
ai 번역	2663
ai 생성 이미지	2698
ai 요약	2640
ai 음성으로 듣기	2662
ai-genererat innehåll	4058
ai-genereret resumé	619
ai-oversættelse	695
ai-resumé	619	695
ai-összefoglaló	2143
ai-översatt	4057
ai-översättning	4058
aicinām ievērot cieņu komentāros	2786
aiheeseen liittyvää	1669
aiheesta lisää	1669
aikaa jäljellä #	1720
ainda não tem conta	3360
ainda não é assinante	3360
ainult vajalikud küpsised	1531
aitäh hääletamast	1527
aitäh liitumast	1515
aitäh sõnumi eest	1541
aizmirsāt paroli	2827
aizvērt	2788
aizvērt galeriju	2831
aizvērt reklāmu	2789
aiが要約	2583
aiによる要約	2583
ai总结	4589
ai摘要	4535
ai生成	2559	4589
ai生成内容	4563
ai翻訳	2559
ai翻譯	4589
ai翻译	4589
ai要約	2583
ai語音朗讀	4562
ai语音朗读	4562
ai重點整理	4535
ai音声で聴く	2558
ai가 생성한 콘텐츠입니다	2698
ai가 읽어주는 기사	2662
ai로 생성된 콘텐츠	2698
ajouter une réponse	1897
ajouter à mes favoris	1790
ajouter à mes sources préférées	1891
ajouter à mes sujets	1914
ajouter à mes thèmes	1914
ajouter à vos sources préférées	1891
ajouter à vos sélections	1790
ajándékozza a cikket	2134
ajándékozza a cikket barátjának	2134
ajánlataink	2141
ajánlja: outbrain	2221
ajánlja: taboola	2221
ajánljuk	2141
ajánljuk még	2141
ajánlott	2141	2202
ajánlott cikkek	2141
ajánló	2141
akceptuję	3153
akceptuję i kontynuuję	3220
akceptuję i przechodzę do serwisu	3220
akkurat nå	3035
ako chránime svoje zdroje	3835
ako chránime zdroje	3835
ako vypnúť adblock	3821
ako vypnúť blokovanie reklám	3821
aktuálny čas	3817
aktuálny čas #	3816
aktuální čas	551
aktuální čas #	550
aktuálně	486
akzeptieren und schließen	869
alege o sumă	3504
alege-ți abonamentul	3481
alegeți abonamentul	3481
algo salió mal	1441
alkalmazás letöltése	2193
alkalmazás megnyitása	2193
alla bidrag hjälper	4042
alla rättigheter reserverade	4055
alle abo-angebote im überblick	809
alle angaben ohne gewähr	815
alle beiträge anzeigen	884
alle beiträge der autorin	884
alle beiträge des autors	884
alle bidrag hjælper	678
alle bidrag tæller	678
alle inhalte sind urheberrechtlich geschützt	856
alle newsletter im überblick	800
alle preise ohne gewähr	815
aller à la recette	61
als bevorzugte quelle bei google hinzufügen	739
als bevorzugte quelle hinzufügen	895
als podcast hören	810
alte știri	3424
alterar preferências de cookies	3313
altres notícies	19
altres notícies que et poden interessar	19
altyazilari aç	4205
altyazilari göster	4205
altă sumă	3478
alătură-te conversației	3437
am înțeles	3427
amazon'da gör	4204
amazonで見る	2556
amazonで詳しく見る	2556
amazonで詳細を見る	2556
amazonで買う	2556
amazonで購入	2556
amazonで購入する	2556
amintește-mi mai târziu	3410
ana sayfaya dön	4225
anasayfaya dön	4225
anderen betrag wählen	877
andet beløb	678
andra läser	19	3976
andra läser just nu	19
andra läste även	3976
andre har også lest	19
andre leser nå	3035
andre leste også	3035
andre læser	616
andre læser lige nu	616
andre læser også	19
andre læste også	616
angebot auswählen	879
angebot wählen	809
anhören	738
anhören # min	738
anket sonuçlari	4199
anketa dňa	3808
ankstesnė nuotrauka	2765
anmäl	4060
anmäl annons	4064
anmäl dig	3959
anmäl dig till nyhetsbrevet	3959
anmäl inlägg	4059
anmäl kommentar	4059
anna kelvollinen sähköpostiosoite	1733
anna äänesi	1711
annet beløp	3101
anneta ühekordselt	1538
annonce - artiklen fortsætter nedenfor	607
annonces légales	1831
annoncørbetalt	87
annoncørbetalt indhold	87	624
annons - artikeln fortsätter nedan	3968
annons från våra partner	4064
annonsen slutar här	3968
annonser från google	4064
annonsinnehåll	3983
annonslänk	3968
annonsörsinnehåll	3983
annonsørinnhold	87	3043
annonsørsamarbeid	3125
ano, prosím	555
ano, rád	555
anonimni sandučić	3737
anonym brevlåda	4054
anonym tipslåda	4054
anonymná schránka	3835
anonymní schránka	571
anpassa inställningar	4033
anulează oricând	3481
anulezi oricând	3449
anuluj odpowiedź	3156
användarnamn	4045
användarnamn eller e-postadress	4044
användarvillkor	3969
anzeige schließen	897
anzeigensonderveröffentlichung	815
anúncio	3286
anúncios	3286
apasă pentru sunet	3503
apmaksāta sadarbība	2838
apmaksāts saturs	2789
apmokėta partnerystė	2772
apmokėtas turinys	2772
aportació mensual	442
aportació única	442
aportación mensual	1436
aportación única	1436
app letöltése	2193
app storeからダウンロード	2563
app storeでダウンロード	2563
app store에서 다운로드	2668
apple ile giriş yap	4219
apple podcastで聴く	2589
appleでサインイン	2571
appleでログイン	2571
appleで続ける	2571
app内打开	4569
après la publicité	1795
aptaujas rezultāti	2821
após a publicidade	3286
apóyanos	1329
apóyanos en patreon	1435
apúntate	1341
aquest article està bloquejat	445
aquest article t'ha estat útil	423
aquest camp és obligatori	447
aquest vídeo ja no està disponible	430
aquest vídeo no està disponible	430
ar norite gauti pranešimus	2756
arată conținutul	3470
arată mai mult	3487
arată mai puțin	3427
arată răspunsurile	3458
arată tot	3427
arkadaşina gönder	4148
arkadaşinla paylaş	4148
article abonné	1771
article ajouté à vos sélections	1790
article lu par une voix de synthèse	1863
article précédent	1804
article réservé aux abonnés	1771
article següent	451
article sponsorisé	1831
articles associés	1804
articles liés	1804
articles recommandés	1804
articles récents	1804
articol exclusiv pentru abonați	3449
articole asemănătoare	3424
articole înrudite	3424
articoli più letti	2413
articolul continuă după reclamă	3420
articolul continuă mai jos	3420
articolul următor	3424
artikeln finns också som ljud	3964
artikeln fortsätter efter annonsen	3968
artikeln fortsätter nedan	3968
artikeln fortsätter under bilden	3968
artikeln går att lyssna på	3964
artikeln läses upp av en syntetisk röst	4035
artikeln är automatiskt genererad	4057
artikeln är låst	3954
artikeln är maskinöversatt	4057
artikeln är skapad automatiskt	4057
artikeln är skyddad av upphovsrätt	4055
artikeln är uppläst av en dator	3964
artikkel jätkub pärast reklaami	1499
artikkel jätkub reklaami järel	1499
artikkel on kaitstud autoriõigusega	1551
artikkel täieneb	1497
artikkelen er låst	3014
artikkelen finnes også som lyd	3023
artikkeli jatkuu kuvan jälkeen	1663
artikkeli on konekäännetty	1743
artikkeli on suojattu tekijänoikeudella	1741
artikkelin lukee synteettinen ääni	1720
artikkelin voi myös kuunnella	1661
artiklen er låst	594
artiklen er læst op af en robot	603
artiklen findes også som lyd	603
artiklen fortsætter efter annoncen	607
artiklen fortsætter efter reklamen	701
artiklen fortsætter nedenfor	607
artiklen fortsætter under billedet	607
artiklen kan også høres	603
artiklen læses op af en kunstig stemme	671
artikli loeb ette tehishääl	1495
artiklit loeb sünteetiline hääl	1532
artiklit loeb tehishääl	1495
artykuł czytany przez syntezator mowy	3223
artykuł dla subskrybentów	3138
artykuł do słuchania	3223
artykuł premium	3233
artykuł sponsorowany	3152
artykuł zablokowany	3233
artykuły na e-mail	3141
artykuły partnerów	3254
artículo anterior	1368
artículo regalado	1482
artículo relacionado	1368
artículo siguiente	1444
artículos recomendados	1414
artículos relacionados	1368
as notícias mais lidas	3335
ascultă	3417
ascultă articolul	3466
ascunde răspunsurile	3458
aseta ensisijaiseksi lähteeksi	1747
aslini göster	4158
assine já	3269
atbalstīt	2780
atcel jebkurā laikā	2780
atcelt var jebkurā laikā	2827
atcerēties mani	2828
atidaryti galeriją	2765
atidaryti programėlėje	2755
atidaryti programėlę	2755
atkūrimo greitis	2753
atlikite testą	2747
atlikušais laiks	2821
atlikušais laiks -#	2820
atpakaļ uz augšu	2831
atpakaļ uz sākumlapu	2831
atradi kļūdu	2832
atradi kļūdu rakstā	2786
atradāt kļūdu	2832
atrakinti straipsnį	2761
atrisini krustvārdu mīklu	2815
atsaukt piekrišanu	2819
atsisiųsti garso įrašą	2753
atsisiųsti iš app store	2755
atsisiųsti iš google play	2755
atsisiųsti programėlę	2755
atsiųskite naujieną	2766
atsiųskite nuotraukas	2766
atskaņot video	2820
atskaņošanas ātrums	2820
atslēgt rakstu	2827
atslēgvārdi	2821
atteikties var jebkurā laikā	2829
attēls # no #	2840
attēls #/#	2840
attēls attēlā	2820
atualizar a página	3355
atualizar página	3355
atvērt	2788
atvērt galeriju	2831
atvērt lietotni	2822
atvērt lietotnē	2822
atvērt rakstu	2827
atļaut paziņojumus	2823
atšaukti galite bet kada	2711
atšaukti sutikimą	2751
aucun commentaire à ce niveau	1835
audio narrado por una voz automática	1393
audio vytvorila umelá inteligencia	3816
auf apple podcasts hören	790
auf spotify hören	790
ausgewählt für sie	814
auswahl bestätigen	869
auswählen	880
automaatselt tõlgitud	1545
automaattinen käännös	1744
automaticky preložené	3838
automaticky přeloženo	574
automatické prehrávanie	3816
automatické přehrávání	550
automatický preklad	3839
automatický překlad	575
automatikus lejátszás	2191
automatinis atkūrimas	2753
automatisch übersetzt	891
automatische übersetzung	892
automatiskt översatt	4057
automatiškai išversta	2767
automatsko puštanje	3719
automātiski tulkots	2833
automātiskā atskaņošana	2820
autoriser la publicité	1872
ava äpis	1534
avantage abonnés	1861
avantages abonnés	1861
avantaje pentru abonați	3464
avançar # segundos	3345
aveți deja cont	3481
avfölj	4062
avfølg	3122
avis de décès	1831
avoimet työpaikat	1671
avregistrera dig när som helst	4047
avsluta när du vill	3954
avsluta när som helst	4047
avslutt når du vil	3014
avslå alle	3092
avís legal	402
avísanos de un error	1458
aylik bağiş	4216
aylik bağiş yap	4247
ayrintilar için tiklayin	4157
ayrintilar için tiklayiniz	4157
az ai hibázhat	2214
az ai tévedhet	2214
az e-mail-címed	2204
az első hónap csak # ft	2128
az mi hibázhat	2214
az oldal tetejére	2207
az outbrain ajánlásával	2221
az ön e-mail-címe	2204
az ön neve	2204
az összefoglalót ai készítette	2214
az összefoglalót mi készítette	2214
az összes cikk	2207
az összes elfogadása	2189
az üzeneted	2205
aç	4158
añadir a favoritos	1353
añadir a la cesta	1481
añadir a mi lista	1413
añadir a mis temas	1474
añadir al carrito	1481
añadir comentario	1364
añadir como fuente preferida	1452
añadir una respuesta	1458
añadir usuario	1334
añádenos como fuente preferida	1452
aún no eres suscriptor	1438
aún no estás registrado	1438
aún no te has registrado	1334
aún no tienes cuenta	1438
ačiū už jūsų balsą	2747
ačiū už registraciją	2763
ačiū už žinutę	2763
ačiū, kad balsavote	2747
ačiū, kad užsiprenumeravote	2736
ați uitat parola	3481
ați votat deja	3458
""", 'b': """
baixar episódio	3345
baixar o áudio	3345
baixar áudio	3345
bandykite dar kartą	2763
bandykite vėliau	2763
bankkártyás támogatás	2198
bankovním převodem	559
banküberweisung	716
bara för dig som prenumererar	4044
bara för prenumeranter	4044
bare nødvendige	3092
bağiş sayfasina git	4216
bağiş yap	4140
bağiş yapin	4140
bağişim	4217
bağlanti kopyalandi	4233
bağlantiyi kopyala	4148
başa dön	4157
başka tutar	4216
be šlamšto	2763
bedste værdi	682
bei google als quelle hinzufügen	739
bei spotify hören	790
beitrag nicht mehr verfügbar	871
bejegyzés betöltése	2189
bejelentkezés	2128
bejelentkezés apple-fiókkal	2201
bejelentkezés facebookkal	2201
bejelentkezés google-fiókkal	2201
bekræft din e-mail	684
belépés	2128
belépés facebook-fiókkal	2201
belépés facebookkal	2201
belépés google-fiókkal	2201
benefício do assinante	3317
bere sintetični glas	3915
berite naprej z naročnino	3924
bestill nå	3089
beställ boken	4029
betalas årsvis	4044
betales årlig	3104
betales årligt	681
betalt innehåll	4064
betrag wählen	715
betygsätt receptet	61
betűméret	65
betűméret csökkentése	2219
betűméret módosítása	2219
betűméret növelése	2219
bez mišljenja	3713
bez surogātpasta	2829
bez zobowiązań	3234
bezmaksas piegāde	2818
bezárás	2125
beágyazott tartalom	2189
beállítás preferált forrásként	2217
beállítások mentése	2189
beğen	4199
beğenme	4199
bidrag kan trækkes fra i skat	678
bieżący czas #	3223
bild in originalgröße	884
bild vergrößern	756	884
bildergalerie öffnen	884
bildirimleri aç	4196
bildirimleri açin	4196
bilety już w sprzedaży	3216
bir hata oluştu	4221
bir tutar seçin	4247
bir şeyler ters gitti	4222
bir şeyler yanliş gitti	4222
bitte füllen sie dieses feld aus	881
bitte geben sie eine gültige e-mail-adresse ein	881
bitte prüfen sie ihr postfach	881
bitte versuchen sie es später erneut	800
bitte versuchen sie es später noch einmal	881
bitte überprüfen sie ihr postfach	881
bize ulaşin	4154
biểu quyết	92
bjud en vän på artikeln	3964
bjud oss på en kaffe	4042
bjud oss på kaffe	4042
bjud på en kaffe	4042
bli månadsgivare	3951
bli støttemedlem	3011
bliv fast støtte	678
bliv støtteabonnent	678
bliv støttemedlem	591
blocco pubblicità rilevato	2471
blokovať	3820
bloqueador de anúncios ativado	3390
bloqueador de anúncios detectado	3390
bloqueur de publicité détecté	1906
bloqueur détecté	1906
boletín	1341
bolo to užitočné	3838
brezplačna dostava	3911
browserul tău nu poate reda acest video	3434
brukervilkår	3028
brīva summa	2826
bu haber abonelere özeldir	4141
bu haber yapay zeka tarafindan seslendirilmiştir	4205
bu haber yapay zekâ ile seslendirilmiştir	4205
bu haberi paylaş	4256
bu haberi paylaşin	4256
bu içerik abonelere özeldir	4141
bu içerik faydali oldu mu	4198
bu içerik görüntülenemiyor	4208
bu içerik gösterilemiyor	4208
bu içerik kilitli	4219
bu video artik mevcut değil	4205
bu video bulunduğunuz ülkede izlenemiyor	4205
bu video mevcut değil	4205
bu video ülkenizde izlenemiyor	4205
bu yaziyi paylaş	4256
bu yorumu şikayet et	4238
bugün değil	4139
bulmaca çöz	4201
bunlar da ilginizi çekebilir	4155
burtu izmērs	2836
butlletí	413
buzón anónimo	1447
buzón seguro	1447
buďte v obraze	475
bylo to pro vás užitečné	574
bylo to užitečné	574
bài cùng chuyên mục	4433
bài cùng tác giả	4433
bài khác	4406
bài khác của tác giả	4465
bài liên quan	4406
bài mới nhất	4433
bài quảng cáo	4434
bài tiếp theo	4406
bài trước	4465
bài viết có hữu ích không	4438
bài viết có hữu ích với bạn không	4438
bài viết liên quan	4406
bài viết mới	4432
bài viết này bị khóa	4459
bài viết này có hữu ích không	4438
bài viết tiếp theo	4465
bài viết trước	4465
bài viết được tặng bởi thuê bao	4485
bài được dịch tự động	4432
bài đọc nhiều	4433
báo cáo	4439
báo cáo bình luận	4476
báo cáo vi phạm	4439
báo lỗi	4405
báo lỗi bài viết	4438
bármikor leiratkozhat	2146
bármikor leiratkozhatsz	2146
bármikor lemondhatja	2128
bármikor lemondható	2128
bäst värde	4045
bästa pris	4045
bình chọn	91	4439
bình chọn của bạn đã được ghi nhận	4438
bình luận	4405
bình luận (#	4405
bình luận của bạn	4476
bình luận đã bị tắt	4476
bölümü indir	4205
búsqueda	1371
bülten	4178
bülten üyeliği	4178
bültene abone oldunuz	4178
büyüt	4157
bądź na bieżąco	3141
bądź pierwszą osobą, która skomentuje	3248
błędny adres e-mail	3236
bővebben	2143
būkite pirmas	2717
būkite pirmas, pakomentavęs	2717
bạn chưa có tài khoản	4459
bạn chưa đăng ký	4459
bạn có muốn nhận thông báo	4452
bạn có muốn nhận thông báo không	4452
bạn có thể hủy đăng ký bất cứ lúc nào	4461
bạn có thể quan tâm	4406
bạn muốn nhận thông báo	4452
bạn thấy bài viết này thế nào	4438
bạn đang theo dõi chủ đề này	4470
bạn đã bình chọn	4438
bạn đã bình chọn rồi	4438
bạn đã có tài khoản	4459
bạn đã đăng ký rồi	4482
bản ghi	4446
bật	4453
bật thông báo	4452
bật tiếng	4445
bắt buộc	4462
bắt đầu trắc nghiệm	4441
bỏ qua	4389
bỏ qua quảng cáo	4479
bỏ theo dõi	4470
""", 'c': """
cada aportació compta	416
cada aportación cuenta	1409
cada contribuição conta	3330
cada doação conta	3357
cada donación cuenta	1435
cadastre-se grátis	3269
califica este artículo	1364
campo obrigatório	3362
campos obrigatórios	3362
cancel·la quan vulguis	445
cargando el vídeo	1424
cargando vídeo	1424
cargar más	1371
cargar más comentarios	1417
cargar más noticias	1444
cargar publicación	1428
cargar vídeo	1428
carrega la publicació	434
carrega més comentaris	423
carregando o vídeo	3345
carregando vídeo	3345
carregant el vídeo	430
carregar conteúdo	3349
carregar mais comentários	3337
carregar mais notícias	3366
carregar o conteúdo	3349
carregar publicação	3349
carregar vídeo	3349
carte de crédit	1770
cartão de crédito	3268
categorieën	2883
categorías	1368
caută	3426
caça-palavras	3342
ce contenu vous a-t-il été utile	1829
ce résumé vous a-t-il été utile	1829
cea mai bună ofertă	3482
cela vous a-t-il été utile	1855
cele mai citite știri	3452
cele mai noi știri	3424
celkem hlasovalo # čtenářů	541
celozaslonski način	3915
celá obrazovka	550
celý článek	488
celý článek zde	567
celý článok	3832
cererea ta a fost trimisă	3506
cerrar galería	1472
cerrar menú	1371
cerrar sesión	1334
cet article est en accès libre pour les abonnés	1844
cet article est lu par une voix de synthèse	1829
cet article vous a-t-il été utile	1855
cette adresse est déjà inscrite	1910
cette information vous a-t-elle été utile	1897
cette page vous a-t-elle été utile	1855
cette réponse est-elle utile	1855
cette vidéo est indisponible	1863
cette vidéo ne peut pas être lue	1863
cevaplari göster	4198
chargement du lecteur vidéo	1863
charger la vidéo	1867
charte éditoriale	1886
chcem dostávať upozornenia	3819
chcem odoberať	3829
chcete dostávat notifikace	554
chcete dostávat upozornění	554
chcete dostávať notifikácie	3819
chcete dostávať upozornenia	3819
chci dostávat upozornění	554
chci odebírat	475
chci podpořit	470
chci přispět	470
chi tiết	4409
chia sẻ	4396
chia sẻ bài viết	4396
chia sẻ bài viết này	4485
chia sẻ facebook	4432
chia sẻ lên facebook	4472
chia sẻ qua email	4472
chia sẻ qua facebook	4432
chia sẻ qua zalo	4472
chia sẻ tin này	4485
chia sẻ zalo	4472
chia sẻ ý kiến của bạn	4405
cho chúng tôi biết ý kiến	4438
cho phép	4453
cho phép thông báo	4452
chuyên mục	4406
chuyển đến công thức	61
chép liên kết	4432
chính sách bảo mật	4404
chính sách bảo mật | điều khoản sử dụng	4404
chính sách cookie	4404
chính sách quyền riêng tư	4404
chơi miễn phí	4441
chơi ngay	4441
chưa có tài khoản	4459
chấp nhận tất cả	4404
chấp nhận tất cả cookie	4404
chấp nhận và tiếp tục	4449
chất lượng	4446
chế độ tối	4478
chỉ dành cho thuê bao	4459
chỉ dành cho thành viên	4459
chọn	4460
chọn gói	4459
chọn gói của bạn	4459
chọn gói đăng ký	4459
chọn số tiền	4480
chủ đề	4406
chủ đề liên quan	4406
chủ đề nóng	4433
cikk ajándékozása	2219
cikk elküldése ajándékként	2219
cikk feloldása	2201
cikk meghallgatása	2191
cikk megosztása	2134
cikk mentése	2134
cikk nyomtatása	2219
cikkünk frissül	2143
citeşte şi	3424
citește articolul complet	3487
citește articolul integral	3487
citește fără limite	3449
citește gratuit	3505
citește mai departe	3424	3426
citește mai mult	3424	3426
citește regulile comunității	3437
citește tot articolul	3487
citește transcrierea	3466
citește în aplicație	3472
citește și	3424
citi šobrīd lasa	2782
citit de o voce sintetică	3466
citiți și	3424
cobrança anual	3361
codes de réduction	1921
cofnij zgodę	3220
col·labora	389
comandă acum	3464
comandă cartea	3464
comentariile sunt doar pentru abonați	3499
comentariul tău	3499
comentariul tău așteaptă moderarea	3437
comentează	3423
comentário	3291
comentário aguardando moderação	3323
comentários	3291
comentários desativados	3381
comentários exclusivos para assinantes	3323
commander ce numéro	1831
comment désactiver mon adblocker	1872
comment désactiver mon bloqueur	1872
commentaire en attente de modération	1835
commentaires désactivés	1897
commerciële bijdrage	2928
commerciële content	3001
commerciële inhoud	3001
comparte este artículo	1482
compartilhar esta matéria	3402
compartilhe esta notícia	3402
compartir esta página	1482
compre a edição impressa	3317
conditions générales	1797
conectează-te cu facebook	3449
conectează-te cu google	3449
confidentialité	1797
configuració de galetes	434
configuració de les galetes	434
configuració de privacitat	434
configuración	1361
configuración de cookies	1361
configuración de privacidad	1428
configurações de cookies	3288
configurações de privacidade	3349
confira o preço	3401
conheça as ofertas	3392
conheça os planos	3392
conheça todas as nossas newsletters	3327
consenti la pubblicità	2437
consigue tu entrada aquí	1395
consulta les normes de participació	405
consultez notre charte de modération	1835
consíguelo en tu quiosco	1395
contacta amb la redacció	453
contacta con la redacción	1447
contactar a redação	3369
contactar con la redacción	1447
contactați redacția	3489
contacte a redação	3369
contactează redacția	3489
contacter la rédaction	1886
contactez la rédaction	1886
contenu externe recommandé	1827
contenu proposé par notre partenaire	1831
contenu réservé	1876
contenu réservé aux abonnés	1876
contenu sponsorisé	1795
contenus recommandés	1848
contenus sponsorisés	1795	1804
conteúdo de marca	3286
conteúdo exclusivo	3269
conteúdo exclusivo para assinantes	3332
conteúdo externo	3313
conteúdo externo recomendado	3313
conteúdo gerado por ia	3387
conteúdo pago	3343
conteúdo para assinantes	3269
conteúdo patrocinado	3286
conteúdo premium	3332
conteúdo produzido pela marca	3317
conteúdo relacionado	3295
conteúdos relacionados	3335
contingut només per a usuaris registrats	417
continua a leggere dopo la pubblicità	2425
continua após a publicidade	3286
continua després de l'anunci	407
continuar leyendo aquí	1334
continuarea articolului după reclamă	3439
continue a ler esta notícia	3335
continuer après la publicité	1795
continuer sans désactiver	1906
continuer à lire	1912
continuă cu apple	3449
continuă cu email	3505
continuă cu facebook	3449
continuă cu google	3449
continuă lectura	3508
continuă pe site	3472
continuă să citești	3508
continuă să citești după publicitate	3439
continuă în browser	3472
continúa abajo	1359
contáctanos	1364
convida'ns a un cafè	442
conținut disponibil doar utilizatorilor înregistrați	3449
conținut extern	3434
conținut extern recomandat	3434
conținut pentru abonați	3412
conținut plătit	3464
conținut premium	3449
conținut sponsorizat	87	3420
cookie beállítások	2189
cookie を管理する	2561
cookie 設定	4566
cookie 设置	4566
cookie-beállítások	2189
cookieinställningar	3969
cookieの管理	2561
cookieの設定	2512
cookieを拒否する	2591
cookieを管理	2561
cookieを管理する	2561
cookie政策	4511
cookie設定	2512	4511
cookie设置	4511
copia enllaç	459
copia l'enllaç	396
copiază	3496
copiază link	3417
copiază linkul	3417
copy link thành công	4432
correo electrónico	1341
correo electrónico no válido	1440
correo no válido	1440
correu electrònic	448
correu electrònic no vàlid	447
correu no vàlid	447
coś poszło nie tak	3237
coś poszło nie tak. spróbuj ponownie	3236
coś poszło nie tak. spróbuj ponownie później	3236
creează cont	3412
crucigrama del día	1459
créer mon compte	1771
créer un compte	1771
créer une alerte	1837
créer une alerte sur ce thème	1837
csak a szükséges sütik	2189
csak a szükségesek	2189
csak előfizetők számára	2201
csak előfizetőknek	2128
csomagok megtekintése	2201
cualquier aportación ayuda	1435
cum îl dezactivez	3477
cumpără acum	3464
cumpără bilet	3464
cumpără bilete	3464
cumpără bilete online	3464
cumpără cartea	3464
cumpără de pe emag	3464
cumpără revista	3439
cuvinte încrucișate	3463
czy artykuł był pomocny	3246
czy artykuł był przydatny	3246
czy ten artykuł był pomocny	3246
czy to było pomocne	3246
czyta głos ai	3223
czytaj całość	3163
czytaj cały artykuł	3239
czytaj również	3160
czytaj także	3160
czytaj też	3160
czytaj też nasze inne artykuły	3160
czytaj więcej	3160	3163
czytaj więcej o	3160
czytane przez głos syntetyczny	3223
cài đặt cookie	4449
cài đặt quyền riêng tư	4449
cài đặt ứng dụng	4451
các tin khác	4406
cách tắt	4456
cách tắt trình chặn quảng cáo	4455
câmp obligatoriu	3483
câmpuri obligatorii	3483
cât de util a fost acest articol	3437
câu đố	4443
címkék	2141
címlap	2141
címlapra	2207
címlapról ajánljuk	2141
có lẽ để sau	4389
có lỗi xảy ra	4461
có thể bạn quan tâm	19	4406
có thể bạn thích	19
có, tôi muốn	4452
códigos de desconto	3401
códigos de descuento	1481
códigos promocionales	1481
cómo desactivar el bloqueador	1433
cómo desactivarlo	1434
cómpralo aquí	1423
cómpralo en amazon	1423
cùng chuyên mục	4406
cùng chủ đề	4433
cùng tác giả	4433
cũ nhất	4439
cảm ơn bạn đã bình chọn	91	4438
cảm ơn bạn đã tham gia	4438
cảm ơn bạn đã ủng hộ	4480
cảm ơn, tin nhắn của bạn đã được gửi	4461
cỡ chữ	65
cửa hàng	4474
""", 'd': """
d'autres articles à découvrir	19
da, želim	3723	3919
dagens fråga	91	4025
dagens spørgsmål	91	662
dagens spørsmål	91	3085
daha az göster	4158
daha fazla göster	4157
daha fazla haber için tiklayin	4157
daha fazla yorum yükle	4198
daha önce oy kullandiniz	4198
daha önce oy verdiniz	4198
dalies ar šo rakstu	2785
dalinkitės	2711
dalinkitės straipsniu	2716
dalsza część artykułu pod materiałem wideo	3152
dalsza część artykułu pod wideo	3152
dalsza część tekstu pod wideo	3152
dalīties	2780
dalīties ar draugiem	2785
dalīties ar rakstu	2836
dalīties facebook	2785
dalīties whatsapp	2836
další	488
další foto	567
další fotografie	567
další snímek	567
další strana	488
další video	550
další z rubriky	486
další zprávy	486
další článek	486
další články	19	486
další články od autora	567
další čtení	486
danke für dein feedback	794
danke für deine stimme	91
danke für ihr feedback	794
danke für ihre stimme	91	862
danke fürs abstimmen	862
danke fürs mitmachen	91
danos tu opinión	1400
dans l'actualité	1848
dans la même catégorie	1804
dans la même rubrique	1804
dans la même série	1804
dar lze odečíst z daní	558
dar si můžete odečíst z daní	558
darovat jednorázově	558
darovat měsíčně	558
darovat článek	478
darovať	3754
darovať jednorazovo	3823
darovať mesačne	3823
darovať článok	3762
darowiznę możesz odliczyć od podatku	3230
darujte nám # %	3823
darujte tento článek	478
darujte tento článok	3762
das könnte dich auch interessieren	753
das könnte ihnen auch gefallen	753
das könnte sie auch interessieren	753
das könnte sie interessieren	753
das video ist in ihrem land nicht verfügbar	871
das video ist leider nicht mehr verfügbar	871
das video ist nicht mehr verfügbar	871
das video ist nicht verfügbar	871
das wichtigste in kürze, zusammengefasst von ki	784
datenschutzerklärung	746
daugiau autoriaus straipsnių	2765
daugiau straipsnių	2765
daugiau šia tema	2713
dať spätnú väzbu	3838
deaktivér din adblocker	676
deblochează articolul	3449
definições de cookies	3349
definições de privacidade	3349
deine stimme wurde gezählt	862
deixar um comentário	3291
deixe um comentário	3291
del på e-mail	699
del på e-post	3023
del på facebook	603	3023
del på mail	603
del på twitter	603	3023
del på whatsapp	3123
del på x	603	3023
dela inlägget	3964
dela på facebook	3964
dela på twitter	3964
dela på whatsapp	4063
dela på x	3964
dela som gåva	4063
deli po e-pošti	3940
deli članek	3861
delite članek	3861
demander un droit de réponse	1897
den här artikeln är låst	4044
den här artikeln är skyddad av upphovsrättslagen	4055
den här videon är inte längre tillgänglig	4035
den här videon är inte tillgänglig	4035
denne artikel er låst	681
denne artikkelen er låst	3104
denne saken er låst	3104
denne video er ikke længere tilgængelig	671
denne video er ikke tilgængelig	671
denunciar comentário	3381
denunciar este comentário	3381
der er opstået en fejl	685
der opstod en fejl. prøv igen senere	684
dernière minute	1804
dernières actualités	1804
dernières infos	1804
dernières nouvelles	1804
desa les preferències	434
desa per llegir després	419
desactívalo para continuar	1433
desactívalo para seguir leyendo	1433
desbloquear artículo	1410
desbloqueie este conteúdo	3332
descarcă aplicația	3472
descarcă audio	3466
descarcă din app store	3472
descarcă din google play	3472
descarcă episodul	3466
descargar pódcast	1424
descarrega l'àudio	430
descarregar áudio	3345
deschide aplicația	3472
deschide în aplicație	3472
descárgala en app store	1430
descárgala en google play	1430
destekçi ol	4216
destekçimiz olun	4216
desteğiniz fark yaratir	4247
desteğiniz için teşekkür ederiz	4247
desteğiniz için teşekkürler	4247
det er gratis å opprette en bruker	3014
det går inte att visa innehållet	4033
det har oppstått en feil	3108
det här innehållet kan inte visas	4033
det här innehållet är inte tillgängligt	4033
det læser andre	616
det oppsto en feil. prøv igjen senere	3107
det är gratis att skapa ett konto	3954
detaylar için tiklayin	4157
detaylar için tiklayiniz	4157
detta material är skyddat enligt lagen om upphovsrätt	4006
detta är en annons	3968
detta är en plusartikel	3954
dette indhold er ikke tilgængeligt	669
devam etmek için üye girişi yapin	4141
devami için abone olun	4141
devamini okumak için abone olun	4141
dezactivează sunetul	3466
dienas jautājums	2815
diese funktion steht nur angemeldeten nutzern zur verfügung	810
dieser inhalt ist nicht mehr verfügbar	869
dieser inhalt ist nicht verfügbar	869
dieser kommentar wurde gelöscht	893
dieses video ist in deinem land nicht verfügbar	871
dieses video ist in ihrem land nicht verfügbar	871
dieses video ist leider nicht mehr verfügbar	871
dieses video ist nicht mehr verfügbar	871
dieses video ist nicht verfügbar	871
digite um e-mail válido	3362
din aceeași categorie	3424
din aceeași secțiune	3452
din röst har registrerats	4025
din röst är registrerad	91
din röst är räknad	4025
disponibil în app store	3472
disponibil în app store și google play	3443
disponibilă în app store și google play	3443
disponível na app store	3352
distribuie știrea	3510
distribuiți	3417
diğer haberler	19	4155
diğer okurlar bunlari okuyor	4155
diğer seçenekler	4234
diğer tutar	4216
diğer yazilari	4225
dla prenumeratorów	3233
dla subskrybentów	3138
dlaczego widzę tę reklamę	3254
do fotogalérie	3832
do galérie	3832
do góry	3163
do košíka	3812
do košíku	545
do speciálu	567
doar abonații pot comenta	3437
doar pentru abonați	3412
doação mensal	3265
doação única	3265
doba čtení # min	488
dodaj do moich tematów	3250
dodaj jako preferowane źródło	3250
dodaj kao željeni izvor	3743
dodaj nas do preferowanych źródeł	3250
dodaj nas do wyjątków	3228
dodaj u košaricu	3715
dodaj v košarico	3910
dogodila se greška. pokušajte ponovno	3731
dolgozzon nálunk	2143
domiciliación bancaria	1333
domů	488
don régulier	1873
dona suport al periodisme en català	416
dona'ns la teva opinió	423
donació mensual	443
donació única	443
donación mensual	1329
donación puntual	1436
donación única	1329
donativo único	3358
donați	3411
donația mea	3504
donație lunară	3479
donație unică	3479
donează	3411
donează acum	3411
donează lunar	3411
donează lunar # euro	3448
donează lunar # lei	3448
donează o dată	3478
doner nå	3011
doniraj mesečno	3726	3922
doniraj mjesečno	3726
données personnelles	1797
donér	591
donér nu	591
doporučeno outbrain	581
doporučeno taboola	581
doporučené	486
doporučené články	486
doporučuje outbrain	581
doporučujeme	486	562
doporučujeme přečíst	486
doporučujeme také	486
dosegli ste omejitev člankov	3924
dosegnuli ste ograničenje članaka	3728
dossier spécial	1912
dovanoti straipsnį	2770
dozvoli obaveštenja	3722
dołącz do dyskusji	3209
dołącz do nas	3135
dołącz do newslettera	3141
došlo je do greške. pokušajte ponovo	3731
došlo je do pogreške. pokušajte ponovno	3731
došlo k chybě	565
došlo k chybě. zkuste to prosím později	564
droits réservés	1917
drukāt	2785
drukāt rakstu	2836
drukāt recepti	61
du använder en adblocker	4040
du använder en annonsblockerare	4040
du er nå påmeldt	3019
du er nå påmeldt nyhetsbrevet	3019
du följer	4061
du följer det här ämnet	4061
du följer nu	4061
du följer redan	4061
du följer redan ämnet	4061
du følger allerede	3121
du følger allerede dette emne	698
du følger allerede dette temaet	3121
du følger allerede emnet	698
du følger dette emne	698
du følger dette temaet	3121
du følger emnet	698
du følger nå	3121
du har nådd grensen	3104
du har nået din grænse	681
du har nått din gräns	4044
du har redan röstat	4025
du har slået adblock til	676
du kan när som helst avregistrera dig	4047
du kan när som helst avsluta prenumerationen	3959
du kan når som helst melde deg av	3019
du kan opsige når som helst	594
du kan trække beløbet fra i skat	678
du kanske också gillar	3976
du modtager snart en bekræftelse på mail	599
du même auteur	1804
du prenumererar nu på nyhetsbrevet	3959
du verkar använda en annonsblockerare	4040
du vil kanskje også like	3035
du är nu anmäld	4047
duración	1425
durată	3467
duração	3346
durée	1864
dziękujemy za głos	91	3212
dziękujemy za oddanie głosu	91	3212
dziękujemy za przesłanie formularza	3236
dziękujemy za udział w sondzie	3212
dziękujemy za wiadomość	3236
dziękujemy za zapis	3141
dziękujemy! sprawdź skrzynkę	3236
dành cho bạn	4406
dành cho thuê bao	4391
dành riêng cho thành viên	4459
dárkovat článek	471
dát zpětnou vazbu	574
därefter # kr/mån tills du säger upp	3954
débloquer l'accès	1909
débloquer l'article	1771
débloquez cet article	1844
déconnexion	1771
découvrez tous nos jeux	1858
découvrir l'offre	1771
découvrir la boutique	1861
découvrir nos offres	1844
découvrir toutes nos offres d'abonnement	1844
déjà un compte	1771
déjà un compte ? connectez-vous	1771
délka	551
délka #	551
déplier	1808
détails	1808
dê a sua opinião	3337
dê sua opinião	3337
dölj	3980
dölj annons	4064
dölj bildtext	4050
dölj svar	4059
düzeltme politikasi	4227
dāvini rakstu	2785
dāvini rakstu draugam	2785
děkujeme za hlas	541
děkujeme za hlasování	91	541
děkujeme za odběr	564
děkujeme za přihlášení	475
děkujeme za vaši zprávu	564
děkujeme za váš hlas	91	541
děkujeme za zprávu	564
dĺžka	3817
dĺžka #	3817
dịch tự động	4446
""", 'e': """
e-bülten	4178
e-bülten aboneliği	4178
e-mail alebo používateľské meno	3826
e-mail cím	2204
e-mail ili korisničko ime	3728
e-mail inválido	3327
e-mail nebo uživatelské jméno	561
e-mail-cím	2205
e-mail-cím vagy felhasználónév	2201
e-mailová adresa	475
e-pasts vai lietotājvārds	2827
e-post või kasutajanimi	1539
e-posta gönder	4148
e-posta ile paylaş	4233
e-postadress eller användarnamn	4044
e-pošta ali uporabniško ime	3924
e-poštni naslov	3927
ecrã inteiro	3346
edición digital	1334
edición impresa	1334
editöre yaz	4227
editöre yazin	4227
editörün seçtikleri	4155
edição impressa	3269
eget beløb	678
eget beløp	3101
egyedi összeg	2198
egyszeri adomány	2198
egyszeri támogatás	2126
egyszeri támogatás küldése	2198
egyéb összeg	2198
ehkä myöhemmin	1652
ei mielipidettä	1712
ei tänään	1652
ei vielä tunnusta	1730
ei, aitäh	1536
eikö sinulla ole tunnusta	1730
ein fehler ist aufgetreten. bitte versuchen sie es später erneut	881
eiti į receptą	61
ekskluzivno za naročnike	3924
el juego es solo para mayores de # años	1423
el millor de la setmana a la teva bústia	413
el más popular	1439
el més llegit	393
el més popular	446
el més vist	420
el reproductor se está cargando	1424
el. paštas	2736
el. paštas arba vartotojo vardas	2761
el. pašto adresas	2763
eldste først	3119
elfelejtett jelszó	2128
elfelejtette a jelszavát	2201
elfogadom és folytatom	2189
elfogadom és megjelenítem	2189
elfogadás és folytatás	2189
elige tu suscripción	1410
elküldés	2205
elküldöm	91	2134	2205
elküldöm e-mailben	2219
ellenőrizd a postafiókod	2204
ellenőrizze a postafiókját	2204
elmentem későbbre	2134
elolvasom később	2219
elolvasta az összes ingyenes cikkét	2201
elrejtés	2144
els lectors també han llegit	420
elérte a havi limitet	2201
elírást talált	2140
előfizetek	2128
előfizetés	2128
előfizetési csomagok	2201
előfizetési lehetőségek	2201
előfizető vagyok	2201
előfizetői ajánlat	2186
előfizetői előny	2186
előfizetői kedvezmény	2186
előfizetői tartalom	2128
előfizetőknek	2128
előfizetőként megoszthatja a cikket	2134
előző	2143
előző cikk	2141
előző fotó	2207
előző kép	2207
előző oldal	2207
email cím	2205
email của bạn	4482
email inválido	3362
email không hợp lệ	4461
email không đúng định dạng	4461
email no válido	1440
email này đã được đăng ký	4482
emailul tău	3506
emlékeztess később	2125
emlékezz rám	2202
emlékezzen rám	2202
emme voi näyttää sisältöä	1718
emme voi näyttää tätä sisältöä	1718
empfehlungen für sie	814
en beğenilen	4199
en beğenilenler	4199
en colaboración con	1455
en col·laboració amb	461
en este artículo	1368
en popüler	4220
en çok okunan	4155
en çok okunan haberler	4155
en çok okunanlar	4155
encara no estàs registrat	445
endast för dig som är prenumerant	4044
endast för medlemmar	4044
endast nödvändiga	4033
endast nödvändiga cookies	4033
endre tekststørrelse	3123
engangsbeløb	591
engangsbeløp	3101
engedélyezem	2195
engedélyezés	2195
engångsgåva	3951
enllaç copiat	419
ensemble, faisons vivre un média libre	1843
enthält werbung	743
entre em contato com a redação	3369
enviament gratuït	461
enviar comentário	3291
enviar corrección	1364
envoyer à un ami	1790
envoyer à un proche	1790
envoyez-nous vos témoignages	1825
envíanos tu opinión	1417
envío gratis	1455
epizód letöltése	2191
eredeti megjelenítése	2144
eredmény megtekintése	91
eredmények	92	2144
eredmények megtekintése	2182
erinnern sie mich später	711
eroare la încărcarea videoclipului	3503
erro ao carregar o vídeo	3387
error al cargar el vídeo	1464
erről bővebben itt írtunk	2143
erről is írtunk	2141
erről itt írtunk bővebben	2143
erscheint täglich	800
erscheint wöchentlich	800
erősítse meg az e-mail-címét	2204
es gratis y solo te llevará un minuto	1406
es ist ein fehler aufgetreten. bitte versuchen sie es später erneut	800
es ist ein fehler aufgetreten. bitte versuchen sie es später noch einmal	881
es izslēdzu reklāmu bloķētāju	2825
escanea el código qr	1430
escreva um comentário	3291
escriu a la redacció	453
escriu el teu correu electrònic	413
esi pirmais, kas komentē	2786
esimene kuu # €	1490
esta funcionalidad es sólo para registrados	1334
esta matéria foi útil para você	3315
esta notícia foi útil	3315
esta página foi útil	3337
este artigo está bloqueado	3360
este artigo foi útil	3337
este artículo está bloqueado	1438
este campo é obrigatório	3362
este correo ya está registrado	1470
este e-mail já está cadastrado	3393
este espaço é moderado pela redação	3323
este resumo foi útil	3315
este video ya no está disponible	1424
este vídeo já não está disponível	3345
este vídeo no está disponible	1424
este vídeo não está disponível	3345
este vídeo não está mais disponível	3345
este vídeo ya no está disponible	1424
está a seguir este tema	3397
estás bloqueando nuestros anuncios	1467
estás de acuerdo? vota	1400
estás siguiendo este tema	1474
estä	1724
ethvert bidrag hjælper	678
etický kodex redakce	571
etický kódex redakcie	3835
etkinleştir	4212
etkö ole tilaaja	1730
etkö ole vielä tilaaja	1730
ett fel har uppstått	4048
ett fel uppstod. försök igen senare	4047
etwas ist schiefgelaufen. bitte versuchen sie es später erneut	881
evaluează rețeta	61
evästeasetukset	1664
evästeet	1664
evästekäytäntö	1718
exclusiv pentru abonați	3449
exibir conteúdo	3349
exklusiv für abonnenten	879
exklusiv für mitglieder	879
exklusivt för medlemmar	4044
exklusivt för prenumeranter	4044
exkluzív tartalom előfizetőknek	2201
experimente grátis por um mês	3332
externt innehåll	4033
externí obsah	548
externý obsah	3814
ez a cikk zárolt	2201
ez a mező kötelező	2204
ez a tartalom nem elérhető	2189
ez a tartalom nem jeleníthető meg	2189
ez a videó már nem elérhető	2191
ez a videó nem elérhető	2191
ez is érdekelhet	2141
ez is érdekelheti	2141
ezek is érdekelhetik	19
ezek is érdekelhetnek	19
ezt a tartalmat nem tudjuk megjeleníteni	2189
ezt a témát már követi	2217
ezt is ajánljuk	2141
ezt olvasta már	2141
ezt olvastad már	2141
eén keer toestaan	2969
ešte nemáte predplatné	3826
ešte nemáte účet	3826
ești de acord? votează	3437
ești deja abonat	3457
ești deja abonată	3457
""", 'f': """
facebook ile giriş yap	4219
facebook'ta paylaş	4148
facebookでシェア	2506
facebookでシェアする	2506
facebookでログイン	2571
facebookで共有	2585
facebookで続ける	2571
facebookで見る	2589
facturació anual	446
facturació mensual	446
facturación anual	1439
facturación mensual	1439
facturare anuală	3482
facturare lunară	3482
facturé annuellement	1876
facturé mensuellement	1876
faire un don défiscalisé	1873
faktureras årligen	4044
faktureres årlig	3104
faktureres årligt	681
fale com a redação	3369
fazer doação	3391
fazer uma doação mensal	3391
fazer uma doação única	3391
faça login	3269
faça o quiz	3340
faça o teste	3340
faça uma doação única	3391
faça uma pergunta sobre esta reportagem	3315
felhasználási feltételek	2189
felhasználási jog vásárlása	2212
felhasználónév	2202
felhasználónév vagy e-mail	2201
feliratkozás	2205
feliratkozás hírlevélre	2204
feliratok megjelenítése	2191
fermer la fenêtre	1912
fes el qüestionari	426
fes una donació	389
fes-te sòcia	442
fiecare contribuție contează	3478
fiecare donație contează	3448
fiecare leu contează	3448
film jest niedostępny w twoim kraju	3223
film nie jest już dostępny	3223
film niedostępny	3223
fin de la publicité	1861
fine della pubblicità	2425
fine pubblicità	2425
fiyati gör	4204
fizetett együttműködés	2221
fizetett hirdetés	87	2136
fiók létrehozása	2128
fiókom	2128
foglalja le helyét	2186
folytatás a hirdetés után	2221
folytatás apple-fiókkal	2201
folytatás facebookkal	2201
folytatás google-fiókkal	2201
folytatás google-lel	2201
folytatás kikapcsolás nélkül	2196
fontu büyüt	4233
form gönderildi	4249
formulaire envoyé	1910
formulário enviado	3393
forstået	620
forstått	3039
forstør	672
forstør billede	619
forstør billedet	687
forstørr	3095
forstørr bilde	3038
forstørr bildet	3110
fortsett uten å slå av	3099
fortsett uten å støtte	3010
fortsätt läsa efter annonsen	3968
fortsätt med apple	4044
fortsätt med e-post	4044
fortsätt med facebook	4044
fortsätt med google	4044
fortsätt utan att stänga av	4040
fortsätt utan att stödja	3950
fortsæt med apple	681
fortsæt med at læse	607
fortsæt med e-mail	681
fortsæt med facebook	681
fortsæt med google	681
fortsæt uden at slå fra	676
fortsæt uden at støtte	590
foto # iš #	2774
fotogalería	1368
fotografia următoare	3508
fotoğraf galerisi	4225
fotoğrafi büyüt	4225
fotoğraflari gör	4225
fotoğraflari görmek için tiklayin	4157
fotó #/#	2206
fotó megtekintése	2206
fotó: #/#	2206
fotók megtekintése	2206
fra vores annoncører	701
fra vår butikk	3089
fra våre partnere	3125
frete grátis	3378
friss hírek	2141
frissítse az oldalt	2197
fråga vår ai om artikeln	3972
från vår butik	4029
från våra annonsörer	4064
från våra partner	4064
frühbucher-tickets	866
frühbucherrabatt sichern	866
fuld skærm	671
fuldskærm	619
fullskärm	4035
fyll i fältet	4047
fäll ihop	3980
fäll ut	3980
fältet är obligatoriskt	4047
få adgang	594
få artiklen læst op	603
få de vigtigste nyheder hver morgen	599
få de viktigaste nyheterna varje morgon	3959
få de viktigste nyhetene hver morgen	3019
få læst artiklen op	671
få notifikationer	674
få notiser	4038
få nyheder på mail	599
få nyheter på e-post	3019
få nyheter på mejlen	3959
få overblikket her	619
få tilgang	3014
få varsel når vi skriver om dette	3038
få varsler	3097
följ	3965
följ det här ämnet	4061
följ direktrapporten	4050
följ författaren	4061
följ journalisten	4061
följ liverapporten	4050
följ oss	3965
följ skribent	3965
följ skribenten	4061
följ ämne	4061
följ ämnen	4061
följ ämnet	3965
för prenumeranter	3954
förderer werden	712
fördermitglied werden	712
föregående	3979
föregående artikel	3976
föregående bild	4050
föregående sida	4050
förnamn	4048
förstora	3979
förstora bild	4050
förstora bilden	4050
försök igen senare	4047
føj til foretrukne kilder	698
føj til mine emner	698
følg	604	3024
følg dette emne	698
følg dette temaet	3121
følg direkte	3110
følg direktesenteret	3110
følg emne	604
følg emnet	3121
følg forfatter	3121
følg forfatteren	3121
følg ikke længere	698
følg journalist	3121
følg journalisten	3121
følg liveblog	687
følg livebloggen	687
følg os	604
følg oss	3024
følg sagen her	619
følg saken direkte	3110
følg skribent	698
følg skribenten	698
følg tema	3024
følg temaet	3121
følg temaet og få varsel	3038
für abonnenten	717
für den newsletter anmelden	725
für dich empfohlen	814
für sie empfohlen	814
für sie entstehen keine mehrkosten	815
fă o donație	3411
fă quizul	3461
fă testul	3461
fără obligații	3449
fără spam	3483
fără sunet	3467
fără tine nu putem	3448
főoldal	2207
""", 'g': """
galbūt vėliau	2757
galerie schließen	884
galerie öffnen	884
galeriyi aç	4157
galeriyi gör	4225
galeriyi görmek için tiklayin	4157
galéria	2143
galéria (#	2206
galéria bezárása	2207
galéria megnyitása	2207
galéria megtekintése	2143
garanta já o seu ingresso	3317
gastos de envío incluidos	1423
gastos de envío no incluidos	1423
gauti pranešimus	2756
gaver kan trækkes fra i skat	678
ge en engångsgåva	4042
ge en gåva	4042
ge återkoppling	4057
gefällt mir	894
gefällt mir nicht	894
gelesen von einer künstlichen stimme	871
gelişmelerden aninda haberdar olun	4211
gem til læseliste	603
generisano veštačkom inteligencijom	3740
genindlæs siden	677
genişlet	4158
gerenciar opções	3386
gerenciar preferências	3386
geri dön	4158
gerir opções	3386
gerir preferências	3386
gestionează consimțământul	3470
gestionează cookie-urile	3502
gestionează opțiunile	3502
gestionează preferințele	3470
geçerli bir e-posta adresi girin	4221
geçerli süre	4206
geçersiz e-posta	4221
geçersiz e-posta adresi	4221
ghi nhớ đăng nhập	4459
gia hạn gói	4481
giriş	4141
giriş yap	4141
giriş yapin	4141
giriş yapin veya üye olun	4141
giv et beløb	678
giv et engangsbeløb	678
giv os feedback på artiklen	611
già abbonato	2348
già registrato	2348
giải đố ngay	4441
giảm cỡ chữ	4472
giọng đọc ai	4445
giọng đọc tự động	4445
gjenstående tid	3095
gjenstående tid #	3094
gjenstående tid -#	3094
glasnoća	3720
gli articoli più letti	2413
glömt ditt lösenord	4044
glömt lösenord	3954
glömt lösenordet	4044
godišnja naplata	3729
godišnja pretplata	3729
godišnje	3729
godišnje plaćanje	3729
godkänn	3969
godkänn alla	3969
godkänn alla cookies	4033
godkänn och fortsätt	4033
godkänn och visa	4033
google hirdetések	2221
google ile giriş yap	4219
google playからダウンロード	2563
google playで手に入れよう	2563
google play에서 다운로드	2668
google reklāmas	2838
google से जारी रखें	2104
google-hirdetések	2221
googleでログイン	2571
googleで登録	2571
googleで続ける	2571
gorące tematy	3160
gracias por tu opinión	1393
gratuit, fără spam	3483
grazie, il tuo messaggio è stato inviato	2444
grotuvas įkeliamas	2753
großansicht	884
gràcies pel teu vot	423
gràcies per la teva opinió	405
gràcies per votar	405
gràcies, el teu missatge s'ha enviat	447
gràcies, ja estàs subscrit	413
grátis e sem spam	3362
grįžti į pradžią	2765
grįžti į viršų	2765
guardar artículo	1353
guardar configuración	1428
guardar para después	1413
guardar para leer después	1413
guardar preferências	3349
gå ikke glip af	616
gå ikke glip af noget	599
gå ikke glipp av noe	3019
gå til forsiden	3110
gå til hovedindhold	687
gå til indhold	619
gå til innhold	3110
gå til liveblog	687
gå til oppskriften	61
gå til opskriften	61
gå til quizzen	662
gå til shop	666
gå til toppen	687
gå till receptet	61
gåvolänk	4063
généré par ia	1903
généré par l'ia	1903
gépi felolvasás	2191
gépi fordítással készült	2214
géppel fordítva	2214
gérer la confidentialité	1902
gérer les cookies	1797
gérer les préférences	1827
gérer les traceurs	1902
gérer mes alertes	1837
gérer mes choix	1797
gérer mes cookies	1902
gérer mes préférences	1902
gérer mon consentement	1867
gérer vos préférences	1867
gérer vos préférences de cookies	1827
góp ý	4405
gönder	91	4222
gönderiyi göster	4208
gönderiyi yükle	4208
gör quizzet	4025
gör testet	4025
görseli büyüt	4225
görüş bildir	4198
görüşünü bildir	4198
görüşünüzü bildirin	4198
gündem	4155
günün anketi	91
günün bulmacasi	4239
günün haberleri	4155
günün kelimesi	4239
günün sudokusu	4239
günün özeti	4155
głosuj	91	3213
głośność	3224
gợi ý	4406
gửi	91	4405
gửi bài cho tòa soạn	4466
gửi bài viết	4466
gửi bình luận	4405
gửi cho bạn bè	4432
gửi email	4396
gửi góp ý	4438
gửi phản hồi	4438
gửi thành công	4461
gửi tin bài	4466
gửi trả lời	4438
gửi ý kiến	4405
gửi ý kiến của bạn	4438
gửi đi	4462
gửi ảnh cho chúng tôi	4466
""", 'h': """
haber bülteni	4178
haber güncelleniyor	4157
haberi arkadaşina hediye et	4148
haberi paylaş	4256
haberi özetle	4230
haberin kilidini aç	4248
haberlere dön	4251
hacer una donación mensual	1468
hacer una donación puntual	1468
hai già un account	2348
hai già votato	2419
halda nõusolekut	1531
hallitse evästeitä	1718
hang letöltése	2191
hanganyag letöltése	2191
hangerő	2192
hantera inställningar	4033
har du sett något	4054
harici içerik	4157
haritayi aç	4158
has arribat al límit d'articles gratuïts	417
has iniciado sesión	1391
has olvidado tu contraseña	1438
hasznos volt az összefoglaló	2140
hasznosnak találta a cikket	2140
hasło	3234
havi előfizetés	2202
havi fizetés	2202
havi rendszeres támogatás	2198
havi támogatás	2126
hayir teşekkürler	4139
hayir, teşekkürler	4139
haz una pregunta sobre este artículo	1393
he leído y acepto la política de privacidad	1406
he llegit i accepto la política de privacitat	402
he olvidado mi contraseña	1438
hela artikeln fortsätter nedan	3968
heli välja	1532
helskärm	4035
helskärmsläge	4035
helyesbítési szabályzat	2211
henüz abone değil misiniz	4219
hepsini gör	4157
her destek önemli	4216
her katki değerli	4216
her katki önemli	4216
her zaman göster	4208
hesap oluştur	4141
hi estàs d'acord? vota	405
hiba bejelentése	2211
hiba jelentése	2144	2211
hiba történt	2205
hiba történt, próbálja újra később	2204
hiba történt. próbálja újra	2204
hiba történt. próbálja újra később	2204
hibabejelentés	2211
hibás e-mail-cím	2204
hibát talált	2140
hibát talált a cikkben	2211
hibát találtál	2211
hibát találtál a cikkben	2211
hier reinhören	790
hinweis schließen	711
hirdetés	2136
hirdetés bezárása	2136
hirdetés elrejtése	2221
hirdetés jelentése	2221
hirdetés vége	2221
hirdetés, görgessen tovább	2136
hirdetésblokkolót használsz	2196
hirdetések engedélyezése	2197
hirdetések kikapcsolása	2221
hivatkozás másolva	2219
hivatkozás másolása	2219
hiển thị bài đăng	4449
hiển thị nội dung	4449
hiện phụ đề	4445
hjälp oss att rätta fel	3972
hlasitosť	3817
hlasovalo # lidí	541
hlasovalo # čtenářů	541
hlasovat v anketě	541
hlasovať	91	3809
hlasovať v ankete	3808
hlavná stránka	3832
hlavné správy	3759
hlavní stránka	567
hlavní zprávy	486
ho già donato	2342
ho già un account	2442
hogyan kapcsolhatom ki a hirdetésblokkolót	2196
hogyan védjük forrásainkat	2211
hoje não	3264
hoppa till huvudinnehåll	4050
hoppa till innehåll	3979
hoppa till innehållet	4050
hoppa över inlägg från facebook	3979
hoppa över inlägg från instagram	3979
hoppa över inlägg från x	3979
hozzáadás a kedvenc forrásokhoz	2217
hozzáadás a témáimhoz	2217
hozzáadás preferált forrásként	2217
hozzájárulás kezelése	2189
hozzájárulás módosítása	2189
hozzájárulás visszavonása	2189
hozzájárulások kezelése	2189
hozzászólok	2140
hozzászólás	2140
hozzászólás elküldése	2215
hozzászólás jelentése	2215
hozzászólás küldése	2215
hozzászólási szabályzat	2215
hozzászólások	2140
hozzászólások megjelenítése	2215
hozzászólások megtekintése	2140
hrať	3809
hrať teraz	3808
hrát	542
hrát teď	541
hvala za sporočilo	3927
hvala za vaš glas	3712	3907
hver krone hjælper	678
hver krone tæller	678
hvert bidrag hjælper	678
hylkää	1664
hylkää kaikki	1664
hyppää reseptiin	61
hyppää sisältöön	1736
hyväksy	1664
hyväksy evästeet	1664
hyväksy ja jatka	1718
hyväksy ja näytä	1718
hyväksy ja sulje	1718
hyväksy kaikki	1664
hàng năm	4458
hàng tháng	4458
hátralévő idő	2192
hátralévő idő #	2191
hátralévő idő -#	2191
hämta på google play	4037
här kan du kommentera artikeln	3972
hääleta	91
håll dig uppdaterad	3959
håll mig inloggad	4044
hình tiếp theo	4483
hírfolyam	2141
hírlevelek	2146
hírlevél	2146
hírlevél-feliratkozás	2146
hívj meg minket egy kávéra	2198
hívjon meg minket egy kávéra	2198
hören sie diesen artikel	790
hør saken	3023
hằng tháng	4458
hết quảng cáo	4444
họ tên	4462
họ và tên	4462
hủy bất cứ lúc nào	4459
""", 'i': """
i den här artikeln	4050
i più commentati	2374
i più letti	2374
i più letti della settimana	2413
i più visti	2374
iba nevyhnutné	3814
iba pre predplatiteľov	3755
ich unterstütze schon	711
identifícate	1410
idi na sadržaj	3734
időtartam	2192
időtartam #	2192
ielikt grozā	2817
ielogojies, lai komentētu	2786
ielādēt ierakstu	2819
ielādēt saturu	2819
ielādēt vēl	2831
ienākt	2780
ienākt ar facebook	2827
ienākt ar google	2827
iepriekšējais attēls	2831
iepriekšējais raksts	2831
iepriekšējā lapa	2831
iesakām	2782
ieslēgt paziņojumus	2823
ieslēgt skaņu	2820
iesūti fotogrāfijas	2832
iesūti ziņu	2832
iesūtīt ziņu	2832
iesūtīt ziņu anonīmi	2832
ievadiet derīgu e-pasta adresi	2829
ieși din ecran complet	3466
igal reedel. tasuta. ilma spämmita	1541
igen, kérek	2195
igen, kérem	2195
igen, köszönöm	2195
ignorar anúncio	3387
ignorer la publicité	1903
ihre meinung zählt	749
ihre stimme wurde gezählt	91	862
ikke abonnent ennå	3104
ikke gå glipp av	3035
ikke nå	3010
ikmēneša ziedojums	2826
il più popolare	2443
il più scelto	2442
il tuo browser non può riprodurre il video	2391
il tuo commento sarà pubblicato dopo l'approvazione	2401
il tuo messaggio è stato inviato	2444
il tuo voto è stato inviato	2419
il tuo voto è stato registrato	2419
iletişim	4154
ilgili içerikler	4155
ilginizi çekebilecek haberler	4155
ilginizi çekebilir	4155
ilmoita asiavirheestä	1668
ilmoita virheestä	1668
image précédente	1912
imaginea anterioară	3508
imaginea următoare	3508
imam račun	3728	3924
imate namig? pišite nam	3933
imate priču za nas	3737
imię	3237
imię i nazwisko	3237
impossible de charger la vidéo	1903
impossible de lire la vidéo	1903
imprimir artículo	1413
imprimir esta matéria	3334
in bài	4396
in bài viết	4396
in công thức	61
in trang này	4432
inbäddat innehåll	4033
indhold fra annoncør	701
indholdet er ikke tilgængeligt	669
indlæg fra facebook	619
indlæg fra instagram	619
indlæs flere	619
indlæs indhold	669
indlæs opslag	669
indlæs video	669
indlæser afspiller	671
indlæser video	671
indtast beløb	678
inga kommentarer än	4059
ingen åsikt	4026
ingresá	1410
ingyen, spam nélkül	2204
ingyenes regisztráció	2128
ingyenes szállítás	2187
inicia la sessió per comentar	423
inicia sesión	1334
inicia sesión con google	1438
inicia sesión para comentar	1417
inicia sessió	390
inicia sessió amb google	445
iniciar reproducción	1464
iniciar reprodução	3387
iniciar sesión	1334
iniciar sesión con apple	1410
iniciar sesión con facebook	1410
iniciar sesión con google	1410
iniciar sessão	3269
inicie sesión	1334
inläst av en syntetisk röst	4035
inne artykuły	3160
innehåll från annonsör	4064
innehåll från våra partner	4064
innehållet kan inte visas	4033
innhold fra annonsør	3043
innhold fra våre annonsører	3125
innhold fra våre partnere	3125
inscription confirmée	1910
inscription à la newsletter	1780
inscrivez-vous à notre newsletter	1780
inscrição confirmada	3393
inscrição realizada com sucesso	3362
insira o seu endereço de email	3327
insira um e-mail válido	3362
instagramで見る	2589
instagramの投稿を読み込む	2561
instagram에서 보기	2695
instagram에서 이 게시물 보기	2695
instalează aplicația	3443
inställningar	3969
inte prenumerant än	4044
integritetsinställningar	4033
introdu emailul tău	3506
introduce tu correo electrónico	1470
introduce un correo electrónico válido	1440
introduce un correo válido	1440
introduce un email válido	1406
introduceți adresa de email	3506
introduceți o adresă de email validă	3483
introdueix un correu vàlid	447
intră în cont	3412
invítanos a un café	1329
iná suma	3823
início	3298
ir a la página de donaciones	1435
ir para a página de doações	3357
ir para a página de donativos	3357
ir para o conteúdo	3298
irány a bolt	2186
irányítószám	2205
isključi zvuk	3719
isključio sam blokator oglasa	3724
isključite adblock	3724
isključite blokator oglasa	3724
ispiši	3661
ispiši recept	61
ispiši članak	3745
ispravci i pojašnjenja	3737
isso foi útil	3337
istediğin zaman iptal et	4219
istediğiniz zaman abonelikten çikabilirsiniz	4178
istediğiniz zaman iptal edin	4141
isto foi útil	3337
iz naše trgovine	3715	3910
iz našeg shopa	3715
izberi naročnino	3924
izberite naročnino	3924
izbor uredništva	3858
izdrukāt	2785
izmēģini # dienas bez maksas	2780
izslēdziet reklāmu bloķētāju	2825
izslēgt skaņu	2820
izveidots ar mākslīgo intelektu	2833
izvēlies abonementu	2827
izvēlies summu	2826
izvēlieties abonementu	2827
izvēlieties summu	2826
izvēlēties plānu	2827
içeriğe geç	4157
içeriği görüntüle	4208
içeriği göster	4208
içeriği yükle	4208
iş birliği	4150
iş birliğiyle	4235
iš mūsų parduotuvės	2749
iš mūsų partnerių	2772
išbandykite # dienų nemokamai	2711
išjungiau reklamos blokavimą	2758
išjungti garsą	2753
išjunkite reklamos blokavimą	2758
išorinis turinys	2729
išsaugoti	2716
išsaugoti nustatymus	2751
išsaugoti pasirinkimą	2751
išsaugoti straipsnį	2716
išsaugoti vėlesniam laikui	2770
išversta automatiškai	2767
išversta dirbtinio intelekto	2767
""", 'j': """
j'ai déjà donné	1761
j'ai déjà un compte	1771
j'ai désactivé adblock	1872
j'ai désactivé mon adblock	1872
j'ai désactivé mon bloqueur	1872
ja hi estàs subscrit	417
ja hi estàs subscrit? entra	417
ja n'ets subscriptor? inicia sessió	390
ja tens compte? inicia sessió	417
ja, gärna	4039
ja, slå på	4039
jaa sähköpostilla	1748
jaa twitterissä	1661
jaa x:ssä	1661
jag förstår	3969
jag har stängt av annonsblockeraren	4040
jag har stängt av den	4041
jag har stängt av min annonsblockerare	4040
jag stödjer redan	3950
jaga sõbraga	1495
jak chronimy nasze źródła	3243
jak chronimy źródła	3243
jak chráníme své zdroje	571
jak chráníme zdroje	571
jak vypnout blokování reklam	556
jak wyłączyć adblocka	3228
jak wyłączyć blokowanie reklam	3228
jakość	3224
jatka sähköpostilla	1730
jau turiu paskyrą	2761
jaunākie	2782
jaunākie vispirms	2834
jautā mākslīgajam intelektam	2786
javascript ei ole käytössä	1720
javascript er slået fra	671
javascript er slått av	3094
javascript està desactivat	434
javascript ir izslēgts	2820
javascript išjungtas	2753
javascript je isključen	3719
javascript je vypnutý	550
javascript jest wyłączony	3223
javascript måste vara påslaget	4035
javascript on pois päältä	1720
javascript on välja lülitatud	1532
javascript är avstängt	4035
javascript är inaktiverat	4035
javascript đã bị tắt	4449
javascript вимкнено	4350
javascript е изключен	288
javascript отключен	3612
javascript отключён	3612
javascript מושבת	1994
javascript ถูกปิดใช้งาน	4112
javascriptが無効になっています	2561
javascript已停用	4566
javascript已禁用	4566
javítások és pontosítások	2211
je commande ce numéro	1831
je consens au traitement de mes données	1878
je découvre l'offre	1909
je découvre les offres	1909
je fais un don défiscalisé	1873
je gère mes cookies	1797
je m'équipe	1921
je soutiens déjà	1761
jede spende zählt	804
jede unterstützung hilft	877
jeder beitrag zählt	804
jeder euro zählt	804
jederzeit kündbar	879
jednorazový dar	3823
jednorazový príspevok	3823
jednorázový dar	558
jednorázově	470
jeg forstår	3028
jeg har slået den fra	677
jeg har slået min adblocker fra	676
jeg har slått av annonseblokkering	3099
jeg har slått den av	3100
jeg støtter allerede	590	3010
jegyek itt kaphatók	2143
jegyvásárlás	2187
jelenlegi idő	2192
jelenlegi idő #	2191
jelentkezzen be vagy regisztráljon	2128
jelentés	2216
jelszó	2202
jelszó megjelenítése	2201
jen nezbytné cookies	548
jen pro předplatitele	471
jesteś już prenumeratorem	3233
jesteś już subskrybentem	3233
jetzt angebot wählen	809
jetzt anhören	738
jetzt reinhören	790
jetzt rätseln	862
jetzt unterstützen	712
ještě nemáte předplatné	561
ještě nemáte účet	561
jiná částka	558
již jste hlasovali	541
již mám předplatné	471
jméno	565
jméno a příjmení	565
joacă acum	3461
joacă gratuit	3461
joacă responsabil	3497
jobs in ihrer nähe	788
jogar grátis	3340
jogue grátis	3340
jokainen euro on tärkeä	1727
jokainen lahjoitus on tärkeä	1727
jokin meni pieleen. yritä uudelleen	1733
jokin meni vikaan. yritä uudelleen	1733
jotain meni vikaan. yritä myöhemmin uudelleen	1733
jotain meni vikaan. yritä uudelleen	1733
još nema komentara	3741
još nemate račun	3728
još niste pretplatnik	3728
još vesti	3658
još vijesti	3658
jste už předplatitel	561
junte-se à conversa	3323
jurnalismul de calitate costă	3448
juttu jatkuu kuvan jälkeen	1663
juttu jatkuu mainoksen jälkeen	1663
juttu jatkuu videon jälkeen	1663
juttu on luettu koneäänellä	1720
juttua päivitetään	1663
jutun lukee koneääni	1661
jutun lukee synteettinen ääni	1720
jutun lukee tekoäly	1720
jutun lukee tekoälyääni	1661
jutun voi myös kuunnella	1661
już głosowałeś	3212
już obserwujesz	3250
już wspieram	3134
już wyłączyłem	3229
já desativei	3355
já desativei o bloqueador	3355
já doei	3264
já está inscrito	3393
já nas bancas	3317
já segue este autor	3374
já segue este tema	3374
já sou apoiador	3264
já sou assinante	3269
já tem conta	3269
já tem uma conta	3269
já tenho conta	3360
já votou	3337
já é assinante? faça login	3269
já é subscritor	3332
já é subscritor? inicie sessão	3332
játssz most	2182
játék indítása	2182
jährlich	880
jährlich abgerechnet	879
jährliche abrechnung	880
jährliche zahlung	880
jälgi autorit	1547
jälgi teemat	1547
jälgid juba	1547
jälgid seda teemat	1547
jäljellä oleva aika	1720
jäljellä oleva aika #	1720
jäljellä oleva aika -#	1720
jäljentäminen kielletty	1741
järelejäänud aeg	1533
järelejäänud aeg -#	1532
järgmine artikkel	1543
järgmine leht	1543
järgmine pilt	1543
järgmine video	1532
järjestys	1746
järjestä	1746
jäsenetu	1715
jäta mind meelde	1539
jätka apple'iga	1539
jätka facebookiga	1539
jätka google'iga	1539
jätä kommentti	1668
jūs izmantojat reklāmu bloķētāju	2825
jūs jau balsavote	2747
jūs jau esat nobalsojis	2815
jūs naudojate reklamos blokavimo programą	2758
jūs sekate šią temą	2769
jūs sekojat šai tēmai	2835
jūsu balss ir ieskaitīta	2815
jūsu balss ir pieņemta	2815
jūsu e-pasta adrese	2829
jūsu e-pasts	2829
jūsu vārds	2830
jūsu ziņa	2830
jūsų balsas užskaitytas	2747
jūsų balsas įskaitytas	2747
jūsų el. paštas	2736
jūsų el. pašto adresas	2736
jūsų vardas	2764
jūsų žinutė	2764
""", 'k': """
k tématu	486
k téme	3759
kaikki oikeudet pidätetty	1741
kaip išjungti reklamos blokavimą	2758
kaip saugome šaltinius	2766
kakinställningar	4033
kako isključiti adblock	3724
kako isključiti blokator oglasa	3724
kako štitimo izvore	3737
kako štitimo svoje izvore	3737
kalan süre	4206
kapcsolat a szerkesztőséggel	2211
kapcsolat a szerzővel	2207
kapcsold ki a reklámblokkolót	2196
kapcsolja ki a hirdetésblokkolót	2196
kapcsolódó	2141
kapcsolódó cikk	2141
kapcsolódó cikkek	2141
kapcsolódó tartalom	2141
kapcsolódó témák	2141
karte öffnen	757
kas kokkuvõte oli kasulik	1496
kas mėnesį remti	2759
kategóriák	2141
katrs eiro ir svarīgs	2826
katrs eiro palīdz	2826
katrs ziedojums palīdz	2826
katru piektdienu. bez maksas. bez surogātpasta	2829
katso kuvat tästä	1671
katso myös	1669
katso video tästä	1671
katso video yltä	1671
kattintson a nagyításhoz	2207
kaupallinen sisältö	1750
kaupallinen yhteistyö	87	1663
kaupallisen kumppanin sisältö	1750
kaut kas nogāja greizi. mēģiniet vēlreiz	2829
kaydiniz için teşekkürler	4178
każda wpłata pomaga	3230
każda wpłata się liczy	3230
każda złotówka pomaga	3230
każda złotówka się liczy	3230
każde wsparcie się liczy	3230
každá koruna pomáhá	558
každá koruna se počítá	558
každé euro pomáha	3823
každé euro sa počíta	3823
každý dar pomáha	3823
každý dar pomáhá	558
každý piatok. zadarmo. bez spamu	3829
každý príspevok pomáha	3823
každý príspevok sa počíta	3823
každý pátek. zdarma. bez spamu	564
každý příspěvek pomáhá	558
každý příspěvek se počítá	558
kažkas nutiko. bandykite dar kartą	2763
kdykoliv můžete zrušit	561
keela kõik	1531
keeldu kõigist	1531
keisti sutikimą	2751
keisti šrifto dydį	2770
kenttä on pakollinen	1733
kereskedelmi együttműködés	2187
keresztnév	2205
keresztrejtvény	2183
keresés	2143
keskeytä	1721
keskustelu on päättynyt	1745
keskustelun säännöt	1745
kevesebb mutatása	2207
kezdőlap	2143
không biết	4439
không có ý kiến	4439
không phải bây giờ	4389
không spam	4461
không thể hiển thị nội dung này	4449
không thể phát video	4445
không thể phát video này	4445
không thể tải video	4479
không, cảm ơn	4389
ki kan gjøre feil	3117
ki-antworten können fehler enthalten	891
ki-übersetzung	892
ki-übersicht	784
kiekvieną penktadienį. nemokamai. be šlamšto	2763
kiellä kaikki	1718
kiitos viestistäsi	1733
kiitos äänestämisestä	1711
kiitos äänestäsi	91	1711
kiitos! tarkista sähköpostisi	1733
kijelentkezés	2128
kikapcsoltam a hirdetésblokkolót	2196
kingi artikkel sõbrale	1495
kinyitás	2144
kipróbálom	2128
kirjaudu sisään	1654
kirjaudu sähköpostilla	1730
kirjoita sähköpostiosoitteesi	1657
kitas vaizdo įrašas	2753
kitöltöm a kvízt	2182
kiválasztom	2202
kiválasztás	2202
kizárólag előfizetőknek	2201
kişisel verilerimin işlenmesini kabul ediyorum	4221
kiểm tra hộp thư của bạn	4461
kiểm tra kiến thức của bạn	4441
kjøp abonnement	3014
kjøp billett	3089
kjøp billetter	3089
kjøp billetter her	3089
kjøp boka	3089
kjøp boken	3089
kjøp her	3089
kjøp lisens	3115
kjøp nå	3089
kjøp rettigheter	3115
kjøp tilgang	3014
klausies podkāstu	2787
klausies podkāstu šeit	2787
klausies šo rakstu	2785
klausies šo rakstu (# min	2785
klausykite tinklalaidės	2718
klausykite tinklalaidės čia	2718
klausykitės straipsnio	2716
klausīties	2785
klausīties rakstu	2785
kliknij, aby powiększyć	3239
kliknutím zväčšíte	3832
kliknutím zvětšíte	567
klippet er ikke længere tilgængeligt	671
klippet är inte längre tillgängligt	4035
ključne besede	3858
ključne reči	3658
ključne riječi	3658
klíčová slova	486
kodex diskutujících	576
kodėl matau šią reklamą	2772
kohustuslik väli	1541
kohustuslikud väljad	1541
kokeile # päivää maksutta	1654
kokkuvõtte tegi tehisintellekt	1545
koko näyttö	1720
kolačići	3674
kom ihåg mig	4044
komentarai uždaryti	2768
komentariši	3742
komentarų dar nėra	2768
komentarų nėra	2768
komentavimas išjungtas	2717
komentavimas uždarytas	2768
komentavimo taisyklės	2717
komentiranje je onemogućeno	3741
komentovať	3841
komentáre	3762
komentář	485
komentáře	485
komentāri	2780
komentāri ir slēgti	2834
komentāru vēl nav	2834
komentēt	2780
komentēšana ir slēgta	2786
komentēšanas noteikumi	2786
komercijalni sadržaj	3747
komerčné oznámenie	3758
komerční obsah	581
komerční prezentace	581
komerční sdělení	87	481
komerční článek	581
komerčný obsah	3845
komerčný článok	3845
komment jelentése	2215
komment küldése	2215
komment írása	2215
kommentar gelöscht	893
kommentarer blir gjennomgått før publisering	3038
kommentarerna förhandsmodereras	3972
kommentarerna är stängda	4059
kommentek megjelenítése	2215
kommentek megtekintése	2140
kommentelési szabályzat	2140
kommentoi ensimmäisenä	1745
kommentoinnin säännöt	1745
kommentointi on päättynyt	1745
kommentér	611
kommersiellt innehåll	4064
konekäännetty	1743
konekäännös	1744
kontakt z redakcją	3243
kontakta författaren	4050
kontaktirajte uredništvo	3933
kontaktovať autora	3832
kontaktovať redakciu	3835
kontynuuj bez wyłączania	3228
koostöö	1499
kopiera gåvolänk	4063
kopiera länk	3964
kopiera länken	3964
kopiering förbjuden	4055
kopijuoti draudžiama	2773
kopijuoti nuorodą	2711
kopioitu leikepöydälle	1748
kopiraj povezavo do članka	3861
kopirano u međuspremnik	3745
kopirano v odložišče	3940
kopiér link	603
kopiér linket	603
kopsavilkumu veidojis mākslīgais intelekts	2833
kopírovanie zakázané	3836
kopírovat odkaz	478
kopírovať odkaz	3762
kopírování zakázáno	572
kopēt saiti	2780
kopēšana aizliegta	2839
korisničko ime	3729
korisničko ime ili e-mail	3728
korzyść dla prenumeratorów	3216
korábban írtunk róla	2141
kostenlos und jederzeit kündbar	881
kosárba rakom	2186
kosárba teszem	2186
koupit aktuální vydání	545
koupit lístky	545
koupit nyní	545
koupit časopis	545
kreiraj račun	3651
kreirano uz pomoć ai	3740
kreirano uz pomoć umjetne inteligencije	3740
kreuzworträtsel	863
križaljka	3713
križanka	3908
krzyżówka	3213
krížovka	3809
kuidas reklaamiblokeerija välja lülitada	1537
kullanim koşullari	4151
kumppanin sisältö	1750
kumppanisisältö	1750
kun nødvendige	3092
kun nødvendige cookies	669
kup dostęp	3138
kup książkę	3216
kup licencję	3244
kup licencję na publikację	3244
kup tę książkę	3216
kupi naročnino	3854
kupte nám kávu	558
kuula taskuhäälingut	1497
kuuntele podcast tästä	1671
kvíz dne	541
kvíz dňa	3808
kvíz indítása	2182
kvíz kitöltése	2182
kyllä kiitos	1724
kyllä, kiitos	1724
kysy tekoälyltä	1668
kytke ilmoitukset päälle	1723
käyttäjätunnus	1731
käyttäjätunnus tai sähköposti	1730
käyttöehdot	1664
käytät mainosten esto-ohjelmaa	1725
käytät mainosten estoa	1725
käytät mainostenesto-ohjelmaa	1725
käännetty automaattisesti	1743
käännetty tekoälyllä	1743
kép #/#	2206
kép a képben	2191
kép megtekintése	2206
kép nagyítása	2207
kép: #/#	2206
képaláírás megjelenítése	2207
képek megtekintése	2206
kér értesítést	2194
kérdezze ai-asszisztensünket	2140
kérek értesítést	2194
kérem a hírlevelet	2146
kérjük, adjon meg érvényes e-mail-címet	2204
kérjük, kapcsolja ki a hirdetésblokkolót	2196
kérjük, töltse ki ezt a mezőt	2204
később	2125	2195
kích thước chữ	65
kódex diskutujúcich	3840
kõik artiklid	1543
kõik autori artiklid	1543
kõik kommentaarid	1546
kõik õigused reserveeritud	1551
köp	3954
köp biljett	4029
köp biljetter	4029
köp biljetter här	4029
köp boken	4029
köp boken här	4029
köp din biljett	4029
köp här	4029
köp licens	4055
köp rättigheter	4055
köszönjük a feliratkozást	2146
köszönjük a regisztrációt	2204
köszönjük a szavazatodat	2182
köszönjük a szavazatot	91
köszönjük a szavazatát	91	2182
köszönjük az üzenetet	2204
köszönjük üzenetét	2204
köszönjük! ellenőrizze postafiókját	2204
köszönjük, hogy feliratkozott	2204
köszönjük, hogy feliratkoztál	2204
köszönjük, hogy szavazott	2182
köszönjük, hogy szavaztál	2182
köszönöm, nem	2125
kötelező	2205
kötelező kitölteni	2204
kötelező mező	2204
kötelező mezők	2204
kövesd a témát	2217
kövesse a témát	2217
kövesse élőben	2207
követed	2218
követem a szerzőt	2217
követem a témát	2217
következő	2143
következő cikk	2141
következő fotó	2207
következő kép	2207
következő oldal	2207
következő videó	2191
követve	2218
követés leállítása	2217
követés megszüntetése	2217
közlemény: adomány	2198
közlemény: támogatás	2198
køb abonnement	594
køb adgang	594
køb billet	666
køb billet her	666
køb billetter	666
køb billetter her	666
køb bogen	666
køb bogen her	666
køb her	666
køb licens	692
køb nu	666
køb rettigheder	692
kúpiť e-knihu	3812
kúpiť knihu	3812
kúpiť licenciu	3836
kúpiť lístky	3812
kúpiť predplatné	3755
kúpiť teraz	3812
kúpiť vstupenku	3812
kúpiť vstupenky	3812
kúpiť časopis	3812
kúpte nám kávu	3823
kúpte si knihu	3812
kúpte si vstupenky	3812
küfür, hakaret içeren yorumlar onaylanmamaktadir	4154
küldd be a fotóidat	2211
küldd el egy barátodnak	2219
küldje be fotóit	2211
küldje el barátjának	2134
küldje el fotóit	2211
küldjön névtelen üzenetet	2211
küldjön tippet	2211
küldés	91	2134	2205
küldés e-mailben	2134
küldés whatsappon	2219
külső tartalom	2143
künye	4151
küpsiste kasutamine	1531
küpsiste seaded	1508
küsi tehisarult	1496
küsitlus	92
küsitluse tulemused	1533
kā izslēgt reklāmu bloķētāju	2825
kā mēs sargājam avotus	2832
kā tev patika raksts	2786
kā tu domā? balso	2787
kāpēc es redzu šo reklāmu	2838
ką manote? balsuokite	2718
křížovka	542
kết quả bình chọn	4476
kết quả thăm dò	4476
kết thúc quảng cáo	4444
""", 'l': """
l'accès à tous les articles	1909
l'offre intégrale	1909
la discussione è chiusa	2370
la donazione è detraibile	2439
la lecture automatique est désactivée	1903
la más popular	1439
la nota continúa después del anuncio	1359
la palabra del día	1459
la pregunta del día	91
la pubblicità continua	2484
la publicidad continúa	1481
la rédaction n'a pas participé	1921
la rédaction vous conseille	1804
la sélection de la rédaction	1804
la tua richiesta è stata inviata	2474
la vidéo ne peut pas être lue	1863
labojumi un precizējumi	2832
ladda inlägg	4033
ladda inlägget	4033
ladda innehåll	4033
ladda innehållet	4033
ladda ned på google play	4037
lae äpp alla	1534
lahenda ristsõna	1527
lahjoita artikkeli ystävälle	1661
lai komentētu, ielogojies	2786
lai komentētu, pieslēdzies	2786
laisser une réponse	1855
laita ilmoitukset päälle	1723
lancer la vidéo	1903
lap tetejére	2207
las más leídas	1368
las más leídas de hoy	1414
las noticias más leídas	1414
lasa sintētiska balss	2820
lasi arī	2782
lasi bez ierobežojumiem	2827
lasi bez reklāmām	2838
lasi komentārus	2786
lasi tālāk	2780
lasi vairāk šeit	2787
lasi vēl	2782
lasiet arī	2782
lasiet vēl	2782
last inn siden på nytt	3100
last siden på nytt	3100
lasă un comentariu	3423
lasă un răspuns	3458
lasīt komentārus	2786
lasīt tālāk	2787
lasīt vairāk	2787
lasīt visu rakstu	2831
lasīt vēlāk	2785
lasītākie	2782
lataa lisää	1671
lataa sisältö	1718
lataa ääni	1720
lautstärke	872
lavet ved hjælp af ai	694
le choix de la rédaction	1804
le club des abonnés	1861
le journal numérique	1771
le lecteur vidéo est en cours de chargement	1863
le lien a été copié	1847
le lien a été copié dans le presse-papiers	1847
le notizie più lette	2413
le più lette	2374
le za naročnike	3924
lea también	1368
lecteur vidéo	1903
lee sin límites	1410
lee también	1368
leer artículo completo	1371
leer el artículo completo	1444
leer el siguiente artículo	1472
leer más	1371
leer siguiente artículo	1472
leer también	1368
leer transcripción	1424
legfrissebb elöl	2215
legfrissebb hírek	2141
leggi di più	2377
leggi più tardi	2412
legjobb ajánlat	2202
legjobb ár	2202
legnépszerűbb	2141	2202	2216
legrégebbi	2216
legrégebbi elöl	2215
legújabb	2216
legújabb elöl	2215
leia a matéria completa	3335
leia a notícia completa	3366
leia as notícias no aplicativo	3325
leia também	3295
leisti pranešimus	2756
leisti vaizdo įrašą	2753
leitor de vídeo	3387
leitor de áudio	3387
lejupielādēt app store	2822
lejupielādēt audio	2820
lejupielādēt lietotni	2822
lejupielādēt no app store	2822
lejupielādēt no google play	2822
lejátszás	2192
lejátszási sebesség	2191
len nevyhnutné cookies	3814
len pre predplatiteľov	3755
ler grátis	3392
ler o próximo artigo	3395
ler próximo artigo	3395
ler transcrição	3345
les choix de la rédaction	1804
les commentaires sont réservés aux abonnés	1897
les den først i appen	3096
les først i appen	3096
les lecteurs ont aussi consulté	1848
les mieux notés	1856
les mots croisés du jour	1898
les més llegides	420
les også	3035
les plus commentés	1804
les plus consultés	1882
les plus partagés	1804
les plus récents	1856
les prix indiqués sont susceptibles d'évoluer	1831
les résultats du vote	1897
les våre debattregler	3031
letiltás	2195
letna naročnina	3925
letno plačilo	3925
letölthető a google play áruházból	2193
letölthető az app store-ból	2193
letöltés az app store-ból	2193
leído por una voz sintética	1424
leído por voz sintética	1424
li e aceito a política de privacidade	3327
libovolná částka	558
licenc vásárlása	2212
licencja na publikację	3244
liczy się każda wpłata	3230
liczy się każda złotówka	3230
lido por uma voz sintética	3345
lielāks teksts	2836
lien copié	1790
lien copié dans le presse-papiers	1847
lietošanas noteikumi	2797
liitudes nõustud kasutustingimustega	1515
liity jäseneksi	1653
likęs laikas	2754
likęs laikas -#	2753
lineでシェア	2506
lineでシェアする	2535
lineでログイン	2571
lineで共有	2585
lineで送る	2506
link a vágólapra másolva	2134
link bài gốc	4432
link copiado para a área de transferência	3334
link kopiëren	2868
link másolva	2134
link másolása	2134
link został skopiowany	3252
lire l'article précédent	1912
lire la suite pour #€	1771
lire la vidéo	1807
lire à haute voix	1790
lire également	1804
lisätiedot	1672
lisää aiheesta	1669
lisää artikkeleita	1736
lisää ensisijaiseksi lähteeksi	1747
lisää kirjoittajalta	1736
lisää kommentti	1745
lisää omiin aiheisiin	1747
lisää ostoskoriin	1715
lisää samalta kirjoittajalta	1736
lisää suosikkilähteeksi	1747
livrare gratuită	3497
liên hệ	4405
liên hệ quảng cáo	4466
liên hệ tòa soạn	4466
liên hệ với tòa soạn	4466
liên quan	4406
ljud på	4035
ljudet är ai-genererat	4035
llegeix la transcripció	430
llegeix sense límits	417
llegeix també	393
llegir més	420
llegit per una veu sintètica	430
lo + leído	1368
lo esencial cada mañana	1470
lo más comentado	1368
lo más compartido	1368
lo más leído	1368
lo más popular	1368
lo más visto	1368
lo más visto hoy	1414
lo último	1368
locuri de muncă	3439
loe lähemalt	1497
loe lähemalt siit	1497
loe äpis	1534
loeb sünteetiline hääl	1532
logi sisse või loo konto	1490
los lectores también leyeron	1414
luba kõik	1508
luba kõik küpsised	1531
lubię to	3148	3249
lucrează cu noi	3439
lue keskustelun säännöt	1668
lue lisää	1669
lue lisää aiheesta	1669
lue myöhemmin	1661
lue myös	1669
lue vähemmän	1736
lugu jätkub pärast reklaami	1499
lugu täieneb	1497
lui écrire	1825
lukijana synteettinen ääni	1720
luotu tekoälyllä	1743
luôn cho phép	4449
luôn hiển thị	4449
luštit	542
luštit křížovku	541
lyd på	3094
làm bài trắc nghiệm	4441
làm mới trang	4455
làm trắc nghiệm	4441
lägg till i mina ämnen	4061
lägg till oss som föredragen källa	4061
lägg till som föredragen källa	4061
lähetä	91	1734
lähetä kommentti	1745
lähetä kuvasi	1740
lähetä palaute	1743
lähetä palautetta	1743
lähetä sähköpostilla	1661
lähetä viesti	1733
lähetä viesti toimittajalle	1736
lähetä vinkki	1740
lähetä vinkki nimettömänä	1740
lämna en kommentar	3972
lämna ett svar	4059
lämna feedback	4057
längd	4036
längd #	4036
länk kopierad	3964
länken har kopierats	4063
länken kopierad	3964
länken är kopierad	3964
läs den först i appen	4037
läs dokumentet	3980
läs domen	3980
läs först i appen	4037
läs hela	4050
läs hela artikeln	3979
läs hela texten	3979
läs hela texten här	3979
läs in sidan igen	4041
läs kommentarer	3972
läs mer	3976	3979
läs mer om	3976
läs mindre	4050
läs också	3976
läs senare	3964
läs transkription	4035
läs utan annonser	4064
läs vidare	3954	3976
läs våra kommentarsregler	3972
läs även	3976
läsarerbjudande	4029
läsarerbjudanden	4029
läsarfrågan	91	4025
läsarresa	4029
läsarresor	4029
lästid	3979
lästid # min	3979
lås artiklen op	681
lås op	594
lås op for artiklen	681
lås opp artikkelen	3014
lås opp saken	3014
lås upp	4045
lås upp artikeln	3954
låst artikel	4044
låst innehåll	4045
læg en kommentar	696
læg i kurv	666
læg i kurven	666
længde #	672
læs debatreglerne	611
læs debatreglerne her	611
læs den først i appen	673
læs først i appen	673
læs hele artiklen	619
læs i appen	673
læs kommentarer	611
læs mere	616	619
læs mere om	616
læs mindre	687
læs også	616
læs også disse artikler	616
læs senere	603
læs transskription	671
læs uden annoncer	701
læs uden grænser	681
læs uden reklamer	701
læs videre	594	616
læs vores regler for debatten	611
læserrejse	666
læserrejser	666
læsertilbud	666
læsetid # min	619
læst op af en syntetisk stemme	671
lên đầu trang	4408
líbí se mi	577
lõpeta jälgimine	1547
lös korsordet	4025
lösenord	4045
löysitkö virheen	1740
løs krydsord	662
løs krydsordet	662
løs kryssordet	3085
lùi # giây	4445
lúštiť krížovku	3808
lülita reklaamiblokeerija välja	1537
lülitasin reklaamiblokeerija välja	1537
lütfen geçerli bir e-posta adresi girin	4221
lūdzu, izslēdziet reklāmu bloķētāju	2825
lưu	4396
lưu bài	4396
lưu bài viết	4396
lưu bài để đọc sau	4432
lưu cài đặt	4449
lưu công thức	61
lưu tùy chọn	4449
lấy link	4432
""", 'm': """
magari più tardi	2342
mai multe articole de același autor	3487
mai multe opțiuni	3495
mai târziu	3410
mainos päättyy	1663
mainostajan sisältö	1750
mainīt burtu izmēru	2836
mainīt piekrišanu	2819
mais notícias	3295
mais opções	3377
mais opções de partilha	3376
maksettu sisältö	1663
maksettu yhteistyö	1750
mam już konto	3233
mam prenumeratę	3233
manas tēmas	2835
mantener la sesión iniciada	1438
mantener sesión iniciada	1438
manter sessão iniciada	3360
mantén la sessió iniciada	445
manşetler	4155
maschinell übersetzt	891
maschinelle übersetzung	892
masintõlgitud	1545
maskinoversættelse	695
maskinöversatt	4057
maskinöversättning	4058
masquer la publicité	1831
masquer les réponses	1855
masz już konto	3138
masz już konto? zaloguj się	3138
masz włączonego adblocka	3228
materialet er vernet etter åndsverkloven	3115
materialet är skyddat enligt lagen om upphovsrätt	4006
materiał komercyjny	3254
materiał niedostępny	3223
materiał partnera	3152
materiał partnerski	3254
materiał promocyjny	3152
materiał płatny	3254
materiał sponsorowany	3152
materiał wideo niedostępny	3223
materiał zewnętrzny	3152
matéria exclusiva para assinantes	3332
matérias relacionadas	3295
mazāks teksts	2836
mağazamiz	4204
mağazaya git	4204
mašinski prevedeno	3740
mašīntulkots	2833
mažesnis tekstas	2770
me ei saa seda sisu näidata	1531
me réabonner	1909
media społecznościowe	3149
medlemsförmån	4029
megjelenítés és elfogadás	2189
megnyitás	2144
megnyitás az alkalmazásban	2193
megnézem	2143
megnézem a galériát	2207
megnézem az ajánlatot	2186
megnézem az eredményt	2182
megnézem az árat	2186
megosztás	2134
megosztás a facebookon	2134
megosztás ajándékként	2219
megosztás e-mailben	2219
megosztás facebookon	2134
megosztás twitteren	2134
megosztás whatsappon	2219
megveszem a könyvet	2186
mehr für dich	814
mehr für sie	814
meld deg av når som helst	3107
meld deg på	3019
meld deg på nyhetsbrevet	3019
meld meg på	3107
mentions légales	1797
mentés	2134
mentés későbbre	2134
menú	1371
menü	756	885	2143	4157
menü schließen	756
menü öffnen	756
menüyü kapat	4251
mer från	3976
mer läsning	3976
merci ! votre message a bien été envoyé	1878
merci d'avoir voté	91	1835
merci de le désactiver pour continuer	1872
merci, votre vote a été pris en compte	1855
mergi la pagina de donații	3478
mergi la rețetă	61
mesajiniz başariyla gönderildi	4221
mesajiniz gönderildi	4221
mesajul dumneavoastră a fost trimis	3483
mesajul tău	3484
mesačne	3827
mesačná platba	3827
mesačné predplatné	3827
mesačný dar	3823
mesečna donacija	3726	3922
mesečna naročnina	3925
mesečna pretplata	3729
mesečno	3729	3925
mesečno plačilo	3925
messaggio pubblicitario con finalità promozionale	2396
mest läst	3976
mest lästa	3976
mest læst	616
mest læste	616
mest populär	4045
mest populärt	4045
mest populær	682	3105
mest populære	682	3105
mesterséges intelligencia készítette	2214
mesterséges intelligenciával készült	2214
metinė prenumerata	2762
mettre de côté	1922
mi donación	1468
mi készítette	2214
mi var kļūdīties	2833
mi által generált	2214
mi-összefoglaló	2143
micșorează textul	3495
mida sina arvad? hääleta	1497
midagi läks valesti. proovi uuesti	1541
miesięcznie	3234
miks ma seda reklaami näen	1550
miksi näen tämän mainoksen	1750
mina ämnen	4061
mind a # fotó megtekintése	2206
mind a # fotók megtekintése	2206
mind a # kép megtekintése	2206
mind a # képek megtekintése	2206
mind a fotó megtekintése	2206
mind a fotók megtekintése	2206
mind a kép megtekintése	2206
mind a képek megtekintése	2206
minden adomány számít	2198
minden forint segít	2198
minden forint számít	2198
minden hozzájárulás számít	2198
minden pénteken. ingyen. spam nélkül	2204
minden süti elfogadása	2189
minden támogatás segít	2198
mindet elutasítom	2189
mindig engedélyezem	2189
mindig engedélyezés	2189
mindig megjelenítem	2189
minn meg på det senere	3010
minőség	2192
mira el vídeo	411
mira también	1472
mit ki übersetzt	891
mit paypal unterstützen	877
mitä mieltä olet? äänestä	1671
miért látom ezt a hirdetést	2221
miễn phí vận chuyển	4474
miễn phí, không spam	4461
mjesečna donacija	3726
mjesečna pretplata	3729
mjesečno	3729
modalità di pagamento	2346
moderációs alapelvek	2215
moderálási elvek	2140
modifică preferințele cookie	3434
modifică setările	3502
modifier mes préférences	1827
modifier vos préférences	1867
modtag en notifikation, når vi skriver om emnet	619
modération a priori	1897
mogoče kasneje	3865
mogą cię zainteresować	3160
mohlo by se vám líbit	486
mohlo by vás také zajímat	486
mohlo by vás tiež zaujímať	3759
mohlo by vás zajímat	486
mohlo by vás zaujímať	3759
moje témata	578
moje témy	3842
mokama partnerystė	2772
molimo isključite blokator oglasa	3724
molimo vas, isključite adblock	3724
monatlich kündbar	809
montant personnalisé	1907
mostra aquesta publicació a instagram	402
mostra di più	2377
mostra els subtítols	430
mostra la publicació	434
mostra més	451
mostra'n més	394
mostrar comentários	3337
mostrar conteúdo	3349
mostrar conteúdo externo	3313
mostrar más	1371
mostrar o conteúdo	3349
mostrar subtítulos	1424
mot de passe oublié	1771
mots clés	1804
mots croisés	1860
mots croisés du jour	1898
mots fléchés	1860
mots mêlés	1860
mots-clés	1804
może cię zainteresować	3160
może później	3134
możesz zrezygnować w każdej chwili	3233
možda kasnije	3666
možda vas zanima	3658
možda će vas zanimati	3658
možete se odjaviti bilo kada	3731
možete se odjaviti u bilo kom trenutku	3731
možno neskôr	3766
možná později	469
mua sách	4444
mua sách tại đây	4444
mua trên lazada	4444
mua trên shopee	4444
mua trên tiki	4444
mua vé	4444
mua vé ngay	4444
muistuta myöhemmin	1652
mulțumim că ai votat	3458
mulțumim pentru feedback	3437
mulțumim pentru sprijin	3504
mulțumim pentru susținere	3504
mulțumim pentru vot	91	3458
mulțumim, mesajul a fost trimis	3483
mulțumim, te-ai abonat cu succes	3444
mutasd az eredményt	91	2182
mutass többet	2143
muuda küpsiste seadeid	1531
muut lukivat myös	1669
muuta evästeasetuksia	1718
mykistä	1721
myöhemmin	1652	1724
mám predplatné	3826
mám předplatné	561
mám vypnuto	557
mám účet	561
már előfizető	2128
már kikapcsoltam	2197
már követed	2217
már követed ezt a témát	2217
már követi	2217
már szavazott	2182
már szavaztál	2182
már van fiókom	2201
más	1371
más antiguos	1418
más artículos	1368
más artículos de este autor	1444
más artículos del autor	1387
más detalles	1372
más en	1368
más historias	1368
más información	1368
más leídas	1368
más leído	1368
más leídos	1368
más noticias	1368
más noticias de este autor	1444
más opciones	1361
más opciones para compartir	1453
más popular	1439
más recientes	1418
más sobre este tema	1368
más tarde	1328
más valorados	1418
más vistas	1368
más vistos	1368
más votados	1418
más összeg	2198
mások ezt olvassák	2141
mások ezt olvasták	2141
másolva	2220
másolás	2134
másolás tilos	2212
máte již účet	471
máte předplatné? přihlaste se	471
máte tip	571
máte už účet	561
máte zapnutý adblock	556
mã giảm giá	4484
mängi kohe	1527
märkasid viga	1544
märksõnad	1492
månadsgåva	3951
månadsvis	4045
månadsvis betalning	4045
månedlig	3105
månedlig betaling	3105
månedlig gave	3011
månedlig støtte	679
månedligt	682
månedligt bidrag	591
måske senere	590
måske vil du også kunne lide	616
még nem előfizető	2201
még nincs előfizetése	2201
még nincs fiókja	2201
még nincs fiókod	2201
még nincsenek hozzászólások	2215
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
método de pago	1332
métodos de pagamento	3267
métodos de pago	1332
mākslīgais intelekts var kļūdīties	2833
mākslīgā intelekta kopsavilkums	2787
mă abonez	3444
mărește fotografia	3487
mărește imaginea	3487
mărește textul	3495
mărime text	65
mēneša abonements	2828
mēs nevaram parādīt šo saturu	2819
mēģiniet vēlreiz	2829
mēģiniet vēlāk	2829
mėnesinė parama	2760
mėnesinė prenumerata	2762
měsíční dar	558
měsíční platba	562
měsíční předplatné	562
měsíčně	562
můj účet	471
mọi đóng góp đều quý giá	4457
mỗi đóng góp đều quý giá	4457
một lần	4458
mới nhất	4406
mời chúng tôi ly cà phê	4457
mở	4409
mở khóa bài viết	4481
mở khóa bài viết này	4432
mở rộng	4408
mở trong ứng dụng	4451
mở ứng dụng	4451
""", 'n': """
na celú obrazovku	3816
na górę	3239
na hlavní stránku	567
na hlavnú stránku	3832
na stránku darov	3823
na stránku darů	558
na začiatok	3817
na začátek	551
na żywo	3224
nabídka pro čtenáře	545
nadaljevanje članka pod oglasom	3857
nagyobb betűk	2219
nagyítás	2192
nahlásit	577
nahlásit chybu	485
nahlásit komentář	576
nahlásit příspěvek	576
nahlásit reklamu	581
nahlásiť	3841
nahlásiť chybu	3762
nahlásiť komentár	3840
nahlásiť príspevok	3840
nahlásiť reklamu	3845
najboljši	3938
najchętniej czytane	3160
najchętniej czytane dziś	3160
najczęściej czytane	3160
najczęściej czytane artykuły	3160
najlepšia ponuka	3827
najlepšie	3841
najnovejše	3858
najnovejše novice	3858
najnovejši	3938
najnovejši najprej	3937
najnoviji članci	3658
najnovšie	3759	3841
najnovšie správy	3759
najnovšie články	3759
najnowsze artykuły	3160
najnowsze wiadomości	3160
najobľúbenejšie	3827	3841
najstarejši	3938
najstarejši najprej	3937
najstaršie	3841
najvýhodnejšie	3827
najčitanije	3658
najčitanije vesti	3658
najčitanije vijesti	3658
najčitanije vijesti dana	3658
najčítanejšie	3759
najčítanejšie články	3759
najčítanejšie články dňa	3759
naloži objavo	3912
naloži več	3930
naloži video	3912
naloži vsebino	3912
napi keresztrejtvény	2182
napiši komentar	3741	3937
napišite komentar	3861
napište autorovi	567
napište do redakce	571
napište komentář	576
napište redakci	571
napsat komentář	485
napísať autorovi	3832
napísať komentár	3840
napíšte autorovi	3832
napíšte do redakcie	3835
napíšte komentár	3840
napíšte redakcii	3835
naročena vsebina	3857
naroči knjigo	3910
naročite knjigo	3910
naročite se	3853
naročnina	3853
narração gerada por ia	3387
naruči knjigu	3715
naručite knjigu	3715
naskenujte qr kód	552
naskenujte qr kód a stáhněte si aplikaci	552
naslednji članek	3930
nastala chyba. skúste to neskôr	3829
nastala chyba. zkuste to prosím znovu	564
nastavenia súkromia	3814
nastavenie súkromia	3814
nastavení	482
nastavení cookies	482
nastavení ochrany soukromí	548
nastavení soukromí	548
nastavi bez isključivanja	3724
nastavi s google računom	3728
nastavi čitanje	3710
nastavi čitati	3710
nastavit jako preferovaný zdroj	578
nastavit upozornění	554
nastavite čitanje	3710
nastavite čitati	3710
nastavitve piškotkov	3873
nastaviť ako preferovaný zdroj	3842
nastaviť upozornenia	3819
następna strona	3163
następne wideo	3223
następne zdjęcie	3239
następny	3163
następny artykuł	3160
następny film	3223
natisni članek	3861
naudojate reklamos blokavimą	2758
naudojimo taisyklės	2729
naudojimosi taisyklės	2752
naujausi viršuje	2768
naujausios žinios	2713
naujienlaiškis	2736
nav komentāru	2834
načteno umělým hlasem	550
načtěte qr kód	552
načíst další	488
načíst další články	567
načíst obsah	548
načíst příspěvek	548
načíst stránku znovu	557
načíst video	548
načíst více	567
načítava sa prehrávač	3816
načítava sa video	3816
načítať obsah	3814
načítať príspevok	3814
načítať viac	3832
načítať video	3814
načítať ďalšie	3832
načítám přehrávač	550
načítání videa	550
našli jste chybu	485
našli jste chybu v článku	571
našli jste v článku chybu	485
našli ste chybu	3835
našli ste chybu v článku	3835
našli ste v článku chybu	3835
naživo	3817
ne děkuji	469
ne ratez rien de l'actualité	1871
ne, ačiū	2757
ne, děkuji	469
nederīga e-pasta adrese	2829
nejdiskutovanější	486
nejlepší	577
nejlepší nabídka	562
nejnovější	486	577
nejnovější zprávy	486
nejnovější články	486
nejoblíbenější	562	577
nejstarší	577
nejvýhodnější	562
nejčtenější	486
nejčtenější články	486
nejčtenější články dne	486
nekaj je šlo narobe. poskusite pozneje	3927
nekaj je šlo narobe. poskusite znova	3927
nem kötelező	2205
nem küldünk spamet	2204
nem, köszönöm	2125
nemam mišljenje	3713
nemate račun	3728
nemaš račun	3728
nemám názor	542	3809
nemám účet	561
nemáte predplatné	3826
nemáte předplatné	561
nemáte účet	561
nenhum comentário	3291
neplatná e-mailová adresa	564
neplatný e-mail	564
nepovinné	565	3830
neskôr	3820
neteisingas el. pašto adresas	2763
neueste beiträge	753
neveljaven e-poštni naslov	3927
nešto je pošlo naopako. pokušajte ponovo	3731
nešto je pošlo po zlu. pokušajte ponovno	3731
nešto je pošlo po zlu. pokušajte ponovo	3731
nghe bài báo	4445
nghe bài viết	4445
nghe nội dung bài viết	4445
nghe đọc bài	4445
nhà tài trợ	4474
nhấn để bật tiếng	4479
nhận thông báo	4452
nhập bình luận	4476
nhập bình luận của bạn	4476
nhập email của bạn	4482
nhập số tiền	4480
nhập địa chỉ email	4482
nhập địa chỉ email của bạn	4482
nhắc tôi sau	4389
nhớ đăng nhập	4459
ni še komentarjev	3937
nie dziękuję	3134
nie dziś	3134
nie możemy pokazać tej treści	3220
nie możemy wyświetlić tej treści	3220
nie można odtworzyć filmu	3223
nie można odtworzyć wideo	3223
nie można wyświetlić tej treści	3220
nie pamiętam hasła	3233
nie pamiętasz hasła	3138
nie udało się załadować filmu	3223
nie ďakujem	3766
nie, dziękuję	3134
nie, ďakujem	3766
nieprawidłowy adres e-mail	3236
niečo sa pokazilo	3830
niečo sa pokazilo, skúste to znova	3829
niečo sa pokazilo. skúste to neskôr	3829
niečo sa pokazilo. skúste to znova	3829
nimate računa	3924
nimetön postilaatikko	1740
nincs fiókja	2201
nincs fiókod	2201
nincs fiókom	2201
nincs hozzászólás	2215
nincs még előfizetésed	2201
nincs még fiókja	2201
nincs véleményem	2183
nincsenek hozzászólások	2215
niste naročnik	3924
no es pot reproduir el vídeo	430
no ho sé	424
no mūsu partneriem	2838
no mūsu veikala	2817
no se ha podido cargar el vídeo	1464
no se ha podido reproducir el vídeo	1424
no se puede reproducir el vídeo	1424
no sé	1418
noe gikk galt, prøv igjen	3107
noe gikk galt, prøv igjen senere	3107
noe gikk galt. prøv igjen	3107
noe gikk galt. prøv igjen senere	3107
noget gik galt, prøv igen	684
noget gik galt, prøv igen senere	684
noget gik galt. prøv igen	684
noget gik galt. prøv igen senere	684
nokopēts	2837
només els subscriptors poden comentar	405
només per a subscriptors	445
non seguire più	2455
noraidīt visas	2819
normas de participación	1417
normes de participació	423
norėdami komentuoti, prisijunkite	2717
nosūti draugam	2785
nosūtīt atsauksmi	2833
nosūtīt draugam	2785
nosūtīt e-pastā	2785
nosūtīt komentāru	2834
nosūtīt ziņu	2829
noteで書く	2506
notiek video ielāde	2820
notifications activées	1871
notifikácie	3820
notre charte déontologique	1886
notre charte éditoriale	1886
notre sélection	1804
notre sélection d'articles	1848
notícia anterior	451	3366
notícia següent	451
notícias relacionadas	3295
notícias relacionadas que podem lhe interessar	19
notícies destacades	420
notícies relacionades	393
nous protégeons nos sources	1886
nous écrire	1887
nouveau ! suivez vos auteurs préférés	1891
nu ai cont? înregistrează-te	3449
nu aveți cont	3481
nu ești abonat	3481
nu ești încă abonat	3481
nu mai urmări	3493
nu mulțumesc	3410
nu putem afișa acest conținut	3470
nu på google play	673
nu s-a putut încărca videoclipul	3503
nu sunteți abonat	3481
nu știu / nu răspund	3459
nu, mulțumesc	3410
nuestro código ético	1447
numele tău	3484
numele tău de utilizator	3499
nuotrauka # iš #	2774
nur für mitglieder	880
nuskaitykite qr kodą	2755
nuskenuokite qr kodą	2755
nyaste först	4059
nyeste først	3119
nyhetsdøgnet	3035
nyní na google play	552
nyní ne	555
nyomtatás	2134
não foi possível carregar	3387
não foi possível carregar o vídeo	3345
não foi possível reproduzir o vídeo	3345
não perca	3295
não sabe / não responde	3338
não sei	3338
não tem conta	3360
não tem uma conta	3360
não é assinante	3360
não, obrigada	3264
não, obrigado	3264
nächste seite	756
nächster artikel	753
nächstes bild	884
nächstes foto	884
nächstes video	871
näin korjaamme virheet	1740
näin poistat mainoseston	1725
näin poistat mainosten eston	1725
näin suojaamme lähteitämme	1740
näin suojelemme lähteitä	1740
näita # vastust	1546
näita alati	1531
näita galeriid	1543
näita ja nõustu	1531
näita kõiki	1498
näita rohkem	1497
näita sisu	1531
näita tulemusi	1527
näita vastuseid	1546
näita veel	1497
näita vähem	1498	1543
näköislehti	1654
nästa	3979
nästa artikel	3976
nästa bild	4050
nästa sida	4050
nästa video	4035
näytä # kuvaa	1735
näytä # kuvat	1735
näytä # vastausta	1745
näytä aina	1718
näytä alkuperäinen	1672
näytä galleria	1736
näytä ja hyväksy	1718
näytä kaikki	1671
näytä kaikki # kuvaa	1735
näytä kaikki # kuvat	1735
näytä kaikki artikkelit	1736
näytä kaikki kommentit	1745
näytä kaikki kuvaa	1735
näytä kaikki kuvat	1735
näytä kartta	1672
näytä kommentit	1668
näytä kuvaa	1735
näytä kuvagalleria	1736
näytä kuvat	1735
näytä kuvateksti	1736
näytä käännös	1672
näytä lisää	1671
näytä lisää artikkeleita	1736
näytä lisää kommentteja	1745
näytä litterointi	1720
näytä salasana	1730
näytä sisältö	1664
näytä tekstitykset	1720
näytä tiedot	1672
näytä tulokset	91	1672	1711
näytä vastaukset	1745
näytä vähemmän	1672	1736
något gick fel	4048
något gick fel, försök igen	4047
något gick fel, försök igen senare	4047
något gick fel. försök igen	4047
något gick fel. försök igen senare	4047
næste	619
næste artikel	616
næste billede	687
næste side	687
næste video	671
némítás	2192
némítás feloldása	2191
népszerű	2141
név	2205
névtelen bejelentés	2211
névtelen postaláda	2211
nézze meg galériánkat	2143
nézze meg képeinket	2143
nõustu ja jätka	1531
nõustu ja näita	1531
nõustun	1508
nõustun kõigiga	1508
nøgleord	616
nāc strādāt pie mums	2787
nākamais attēls	2831
nākamais raksts	2831
nākamais video	2820
nākamā bilde	2831
nākamā lapa	2831
nē, paldies	2824
něco se pokazilo	565
něco se pokazilo, zkuste to znovu	564
něco se pokazilo. zkuste to prosím později	564
něco se pokazilo. zkuste to znovu	564
nổi bật	4406
nội dung do ai tạo	4479
nội dung quảng cáo	4434
nội dung tài trợ	4401
nội quy bình luận	4438
""", 'o': """
o dată	3479
o leitor está a carregar	3345
o que achou desta notícia	3315
o seu apoio faz a diferença	3391
o singură dată	3479
o singură donație	3478
o vídeo começará em alguns segundos	3313
obaveštenja	3723
objednať knihu	3812
obligatoriskt fält	4047
obligātie lauki	2829
obligāts lauks	2829
obnovit stránku	557
obnoviť stránku	3822
obnovte stránku	557
obrázek # z #	566
obrázek # ze #	566
obrázok # z #	3831
obrázok # zo #	3831
obsah je chránený autorským zákonom	3836
obsah je chráněn autorským zákonem	572
obsah našich partnerov	3845
obsah našich partnerů	581
obsah není dostupný	548
obsah nie je dostupný	3814
obsah nie je možné zobraziť	3814
obsah sa nedá zobraziť	3814
obsah vytvořený ai	574
obsah článku	567
obserwuj autorkę	3250
obserwujesz już tego autora	3250
ocenite članak	3661
ocenite članek	3861
oceń jakość artykułu	3246
oceń przepis	61
ochrana osobních údajů	482
ochrana osobných údajov	3773
ocijenite članak	3661
ocorreu um erro ao carregar o vídeo	3313
ocultar anúncio	3317
ocultar comentários	3337
od najnovších	3840
od najstarších	3840
od naszych partnerów	3254
od našich partnerov	3845
od našich partnerů	581
od naših partnera	3747
od naših partnerjev	3942
od nejnovějších	576
od nejstarších	576
od partnerů	581
odblokuj artykuł	3233
odblokuj dostęp	3233
odblokuj treść	3220
oddaj głos	91	3212
odebírat	475
odebírat newsletter	475
odemknout článek	471
odemknout článek pro přátele	579
odeslat komentář	576
odeslat zprávu	564
odeslat zpětnou vazbu	574
odhlásenie kedykoľvek	3829
odhlásit se	471
odhlásit se můžete kdykoli	564
odhlásit se můžete kdykoliv	564
odhlásiť sa	3755
odhlášení kdykoliv	564
odjaviti se možete bilo kada	3731
odkaz bol skopírovaný	3843
odkaz byl zkopírován	579
odkaz skopírovaný	3762
odkaz zkopírován	478
odkleni članek	3854
odklenite celoten članek	3854
odklenite članek	3924
odmietnuť	3773
odmietnuť všetko	3773
odmítnout	482
odmítnout vše	482
odoberať	3830
odoberať newsletter	3829
odomknúť	3827
odomknúť článok	3826
odomknúť článok pre priateľov	3843
odoslať	91	3830
odoslať komentár	3840
odoslať správu	3829
odoslať spätnú väzbu	3838
odporúča outbrain	3845
odporúčame	3759	3827
odporúčame prečítať	3759
odporúčame tiež	3759
odporúčané outbrain	3845
odporúčané taboola	3845
odporúčané články	3759
odpovedať	3841
odpovědět	485	577
odrzuć	3153
odrzuć wszystkie	3153
odrzuć wszystko	3220
odtwarzacz wideo jest ładowany	3223
odtwórz	3163
odtwórz film	3223
odtwórz wideo	3223
odvolať súhlas	3814
odśwież stronę	3229
odštampaj	3661
odštampaj recept	61
odštampaj članak	3661
oferta dla czytelników	3216
oferta dla prenumeratorów	3216
ofertă pentru abonați	3464
ofertă pentru cititori	3464
oferă acest articol	3495
oferă acest articol cadou	3451
oferă articolul	3495
offert par un abonné	1922
offre abonnés	1861
offre intégrale	1909
offre limitée	1877
offre réservée aux lecteurs	1861
offre spéciale	1771
offre à durée limitée	1876
offrez-nous un café	1762
offrici un caffè	2343
oglasno sporočilo	87	3857
ogłoszenie	3152
ohjelma ei ole enää katsottavissa	1720
ohodnotiť recept	61
ohodnoťte článek	485
ohodnoťte článok	3762
oikaisut ja täsmennykset	1740
okuma süresi # dk	4157
okurlara özel	4204
okurlarimiza özel	4204
okurlarimiza özel indirim	4204
oldal frissítése	2197
oldal újratöltése	2197
oled juba hääletanud	1527
olet jo äänestänyt	1711
oliko artikkeli hyödyllinen	1668
oliko juttu hyödyllinen	1668
oliko tiivistelmä hyödyllinen	1668
oliko tämä hyödyllinen	1743
olvasd be a qr-kódot	2193
olvass korlátlanul	2201
olvassa be a qr-kódot	2193
olvasson hirdetések nélkül	2221
olvasson korlátlanul	2128
olvasson tovább	2128
olvasta már	2141
olvastad már	2141
olvasás az alkalmazásban	2193
olvasói ajánlat	2186
olvidaste tu contraseña	1334
omogoči obvestila	3918
omogući obavijesti	3722
omröstning	92
onayi geri çek	4208
onayi yönet	4208
onayimi geri çek	4208
online reportáž zde	567
opdatér siden	677
oplæst af en robot	603
oplæst af en syntetisk stemme	671
oplæst af kunstig intelligens	619
oplæst af syntetisk stemme	671
opravy a upřesnění	571
opsig når som helst	594
opsig, når du vil	681
opći uvjeti korištenja	3717
ordsøgning	663
orijinali göster	4158
os comentários são exclusivos para assinantes	3381
os leitores também leram	3335
os preços podem variar	3317
osadzona treść	3220
osale küsitluses	1497
osmisměrka	542
osta käyttöoikeus	1741
osta liput tästä	1715
osta täältä	1715
ostatnie artykuły	3160
osveži stran	3921
osveži stranicu	3725
osvežite stran	3921
osvježi stranicu	3725
osvježite stranicu	3725
oszczędzasz #%	3234
ota käyttöön	1724
ota yhteyttä	1668
otevřít	489
otevřít aplikaci	552
otevřít galerii	567
otevřít mapu	489
otevřít v aplikaci	552
otkazati možete bilo kada	3728
otkaži bilo kada	3728
otključaj članak	3651
otključajte ceo članak	3651
otključajte cijeli članak	3651
otključajte članak	3728
otomatik çeviri	4206
otros artículos	1368
oturumu açik tut	4219
otvoriť aplikáciu	3818
otvoriť galériu	3832
otvoriť v aplikácii	3818
otwórz	3164
otwórz aplikację	3225
otwórz galerię	3239
otwórz mapę	3164
otázka dne	541
otázka dňa	3808
outras notícias	19	3295
ouvir este conteúdo	3345
ouça esta reportagem	3345
ouça este conteúdo	3281
ovaj sadržaj ne možemo prikazati	3717
ovaj sadržaj nije dostupan	3717
ovaj sadržaj nije moguće prikazati	3717
ovaj video više nije dostupan	3719
ovaj članak je zaključan	3728
oversættelsen er lavet af en maskine	619
oy verdiğiniz için teşekkürler	91	4198
oynatici yükleniyor	4205
oyunuz için teşekkürler	4198
""", 'p': """
padidinti nuotrauką	2765
padovanokite straipsnį	2716
padovanokite straipsnį draugui	2716
padovanoti straipsnį	2770
page précédente	1807
pagina următoare	3426
pague um café	3265
paiement sécurisé	1769
paketi seç	4219
paketleri gör	4248
pakollinen kenttä	1733
paldies par jūsu balsi	2815
paldies par pieteikšanos	2804
paldies par ziņu	2829
palielināt	2821
palielināt attēlu	2831
palun jää viisakaks	1496
palun lülita reklaamiblokeerija välja	1537
pamanīji kļūdu	2786
pamanījāt kļūdu	2786
pamiršau slaptažodį	2761
pamiršote slaptažodį	2761
par šo tēmu	2782
paramètres de confidentialité	1867
paramètres des cookies	1797
paramétrer	1797
paramétrer les cookies	1797
parandused ja täpsustused	1544
parašyk komentarą	2717
parašykite komentarą	2717
partajează	3417
partenerii noștri	3424
participez à la conversation	1835
participă la sondaj	3458
partilhar esta página	3402
partnereink ajánlata	2221
partnereinktől	2221
partnerių turinys	2720
partnerski sadržaj	3657
partnerski članek	3942
partnerský obsah	581
pas encore abonné	1876
pasidalinkite šiuo straipsniu	2716
pasirinkite planą	2761
pasirinkite prenumeratą	2761
pasirinkite sumą	2759
pasirinkti prenumeratą	2761
pasitikrinkite žinias	2718
pasiūlymas skaitytojams	2749
paslēpt reklāmu	2838
passer la publicité	1795
passer à la recette	61
passwort zurücksetzen	879
pastebėjote klaidą	2717
pasziánsz	2183
pasūtīt grāmatu	2817
pateikti atsiliepimą	2767
patikrinkite savo el. paštą	2763
patreonで支援する	2568
patvirtinkite savo el. paštą	2763
pausar vídeo	1424
pauză video	3466
pavaišinkite mus kava	2759
paylaş	4148
paylaşin	4148
paypal ile öde	4248
pašreizējais laiks #	2820
pažiūrėkite vaizdo įrašą	2718
pe aceeași temă	3452
pelaa peliä	1711
pelaa tästä	1711
pentru a citi în continuare	3449
per saperne di più	2413
per visą ekraną	2753
per überweisung spenden	877
pergunte à nossa ia	3315
permite întotdeauna	3470
permitir anúncios	3355
personvernerklæring	3092
perspausdinti draudžiama	2773
peut-être plus tard	1761
pełny ekran	3223
photo précédente	1912
phát hiện lỗi	4438
phát lại	4446
phát video	4445
phóng to ảnh	4465
phối hợp với	4474
phổ biến nhất	4460
phụ đề	4446
piedalies aptaujā	2787
piedāvājums lasītājiem	2817
piekrist un rādīt	2819
piekrist un turpināt	2819
piekrist visām	2797
piekrītu	2797
piekrītu visām	2819
piesakies vebināram	2787
piesakoties tu piekrīti lietošanas noteikumiem	2804
pieslēdzies vai izveido kontu	2780
pieslēdzies, lai komentētu	2786
pieslēgties	2780
pieslēgties ar facebook	2827
pieslēgties ar google	2827
pievieno savu komentāru	2786
pievienot komentāru	2780
pievienot kā vēlamo avotu	2835
pievienot manām tēmām	2835
pieņemt un turpināt	2819
pieņemt visas	2819
pieņemt visas sīkdatnes	2819
pilnekrāna režīms	2820
pilnekrāns	2820
pirkt biļetes	2817
pirkt biļeti	2817
pirkt grāmatu	2817
pirkti bilietą	2749
pirkti knygą	2749
pirkti licenciją	2773
pirmais mēnesis par # €	2780
pirmas mėnuo tik # €	2711
più lette	2374
più letti	2374
più popolare	2443
più recenti	2420
più tardi	2342
più vecchi	2420
più votati	2420
piši autoru	3734
piši avtorju	3930
pišite autoru	3734
pišite avtorju	3930
pišite nam u redakciju	3737
pišite nam v uredništvo	3933
pišite redakciji	3737
pišite uredništvu	3933
piškotki	3873
placená inzerce	87	481
placená spolupráce	581
placený obsah	581
plan seç	4219
plani seç	4219
planini seç	4219
platba ročne	3827
platba ročně	562
platená inzercia	87	3758
platená spolupráca	3845
platený obsah	3845
player de áudio	3387
player se učitava	3719
plaćena saradnja	3747
plaćena suradnja	3747
plaćeni oglas	87	3657
plaćeni sadržaj	3657
plačajte nam kavo	3922
plačana objava	87	3857
plačana vsebina	3942
plačano sodelovanje	3942
plačiau skaitykite čia	2718
plein écran	1807
plus d'actualités	1804
plus d'articles du même auteur	1882
plus de détails	1808
plus récents	1856
plătește cu paypal	3505
poate mai târziu	3410
podaj prawidłowy adres e-mail	3236
podari članek	3861
podarite ta članek	3861
podaruj artykuł	3138
podaruj dostęp	3252
podaruj ten artykuł	3148
podcast anhören	790
pode ler também	3335
podeli članak	3661
podešavanja privatnosti	3717
podijeli članak	3661
podmienky používania	3773
podmínky použití	482
podmínky užití	482
podobne artykuły	3160
podobné články	486	3759
podporiť	3754
podporte nezávislú žurnalistiku	3754
podporte nás	3754
podporte nás cez darujme	3823
podporte nás cez paypal	3823
podporte nás na patreone	3823
podpořit	470
podpořit přes darujme	558
podpořte naši práci	470
podpořte nás	470
podpořte nás na patreonu	558
podpořte nás přes paypal	558
podpořte redakci	470
podrobné nastavenia	3814
podrobné nastavení	548
podrži	3650
podrži nas	3650
podržite nas	3650
podržite naš rad	3650
podržite nezavisno novinarstvo	3650
podziel się	3148
podziel się na facebooku	3148
pogledajte još	19
poistin sen käytöstä	1726
pokaż # odpowiedzi	3248
pokaż # zdjęcia	3238
pokaż # zdjęć	3238
pokaż galerię	3239
pokaż hasło	3233
pokaż i zaakceptuj	3220
pokaż komentarze	3156
pokaż mniej	3163
pokaż napisy	3223
pokaż odpowiedzi	3248
pokaż oryginał	3164
pokaż podpis	3239
pokaż transkrypcję	3223
pokaż treść	3153
pokaż tłumaczenie	3164
pokaż więcej	3163
pokaż wszystkie	3163
pokaż wszystkie # zdjęcia	3238
pokaż wszystkie # zdjęć	3238
pokaż wszystkie zdjęcia	3238
pokaż wszystkie zdjęć	3238
pokaż wszystko	3164
pokaż wyniki	91	3212
pokaż zdjęcia	3238
pokaż zdjęć	3238
pokaži geslo	3924
pokaži rezultate	91
pokaži vsebino	3873
pokloni članak	3661
poklonite ovaj članak	3661
pokračovat bez podpory	469
pokračovat bez vypnutí	556
pokračovat přes apple	561
pokračovat přes facebook	561
pokračovat přes google	561
pokračovat s apple	561
pokračovat s google	561
pokračovať bez podpory	3766
pokračovať bez vypnutia	3821
pokračovať cez apple	3826
pokračovať cez facebook	3826
pokračovať cez google	3826
pokračovať s google	3826
pokušajte kasnije	3731
pokušajte ponovno	3731
pokušajte ponovno kasnije	3731
pokušajte ponovo	3731
pole obowiązkowe	3236
polecamy również	3160
polecamy także	3160
polecamy też	3160
polecane artykuły	3160
politica de corecții	3489
politica editorială	3489
politika kolačića	3717
politika piškotkov	3912
politique de confidentialité	1797
politique de protection des données	1902
polityka prywatności	3153
polityka sprostowań	3243
política de cookies	1361	3288
política de correcciones	1447
política de correccions	453
política de correções	3369
política de galetes	402
política de privacidad	1361
política de privacidade	3288
política de privacitat	402
política de protección de datos	1463
política de proteção de dados	3386
pomanjšaj pisavo	3940
pomôže každé euro	3823
pomůže každá koruna	558
ponovno učitaj stranicu	3725
ponuda za čitaoce	3715
ponuda za čitatelje	3715
ponuka pre čitateľov	3812
poprzedni artykuł	3160
poprzednie zdjęcie	3239
populární	486
populära artiklar	3976
populärast	4045	4060
populärt	3976
populære	697	3120
populære artikler	616
populære saker	3035
populært	616	3035
populārākie	2782
popüler	4155
popüler haberler	4155
popüler konular	4155
por mês	3358
por qué estás viendo esto	1334
por qué? cuéntanos	1458
portes grátis	3378
poslat jako dárek	579
poslat přes whatsapp	579
poslat příteli	579
poslat tip anonymně	571
poslat zprávu	564
poslať	3830
poslať ako darček	3843
poslať cez whatsapp	3843
poslať e-mailom	3762
poslať mailom	3843
poslať priateľovi	3843
poslať správu	3829
poslať tip	3835
poslať tip anonymne	3835
poslušaj vest	3661
poslušaj članak	3661
poslušaj članek	3861
poslušajte tekst	3719
poslušajte članek	3861
posnetek ni več na voljo	3915
posnetek v vaši državi ni na voljo	3915
posnetka ni mogoče predvajati	3915
postanite naročnik	3853
postanite član	3650	3853
postavke kolačića	3674
postaw kawę	3135
postaw nam kawę	3135
poszt betöltése	2189
posłuchaj	3148
poukážte nám # % z dane	3823
pour continuer à lire	1844
pourquoi voyez-vous cette publicité	1831
pouze nezbytné	548
pouze pro předplatitele	471
používate adblock	3821
používate blokovanie reklám	3821
používate blokovač reklám	3821
používateľské meno	3827
používáte adblock	556
používáte blokování reklam	556
používáte blokátor reklam	556
povezani sadržaj	3658
povezani članci	3658
povezani članki	3858
povećaj	3720
povećaj fotografiju	3734
povećaj sliku	3734
povećaj slova	3745
povećaj tekst	3745
povečaj	3916
povečaj besedilo	3940
povečaj fotografijo	3930
povečaj pisavo	3940
povečaj sliko	3930
povinná pole	564
povinné	565	3830
povinné pole	564
povinné polia	3829
povinné údaje	564
povolit upozornění	554
povoliť	3820
povoliť notifikácie	3819
povoliť obsah	3814
povoliť raz	3814
povoliť reklamu	3822
povoliť reklamy	3822
povoliť upozornenia	3819
powiązane	3160
powiązane artykuły	3160
powiązane tematy	3160
powiększ	3163
powiększ tekst	3252
powiększ zdjęcie	3163
powrót do góry	3163
powrót do strony głównej	3239
powrót na górę	3239
pozastaviť	3817
později	469	555
pozostała część artykułu pod materiałem wideo	3152
pozostały czas	3224
pozostały czas #	3223
pozostały czas -#	3223
pozrieť # fotiek	3831
pozrieť # fotky	3831
pozrieť # fotografie	3831
pozrieť # fotografií	3831
pozrieť fotiek	3831
pozrieť fotky	3831
pozrieť fotografie	3831
pozrieť fotografií	3831
pozrieť galériu	3832
pozrieť všetky # fotiek	3831
pozrieť všetky # fotky	3831
pozrieť všetky # fotografie	3831
pozrieť všetky # fotografií	3831
pozrieť všetky fotiek	3831
pozrieť všetky fotky	3831
pozrieť všetky fotografie	3831
pozrieť všetky fotografií	3831
pozrieť všetkých # fotiek	3831
pozrieť všetkých # fotky	3831
pozrieť všetkých # fotografie	3831
pozrieť všetkých # fotografií	3831
pozrieť všetkých fotiek	3831
pozrieť všetkých fotky	3831
pozrieť všetkých fotografie	3831
pozrieť všetkých fotografií	3831
pozvite nás na kávu	3823
pozvěte nás na kafe	558
pozvěte nás na kávu	558
počastite nas kavom	3726
pořídit předplatné	561
pošalji	91	3732
pošalji e-mailom	3661
pošalji komentar	3661
pošalji mejlom	3661
pošalji poruku	3731
pošalji povratnu informaciju	3740
pošalji prijatelju	3661
pošalji vest	3737
pošalji vijest	3737
pošalji članak e-mailom	3661
pošaljite dojavu	3737
pošaljite komentar	3661
pošaljite vest	3737
pošlete tip redakci	571
pošlite tip redakcii	3835
pošlji	3928
pošlji komentar	3937
pošlji po e-pošti	3861
pošlji povratno informacijo	3936
pošlji prijatelju	3861
pošlji sporočilo	3927
pošlji članek po e-pošti	3861
pošljite nam namig	3933
pošljite namig	3933
poštanski broj	3732
poštna številka	3928
poštovné zdarma	546
pr članek	3857
pradėti testą	2747
praneškite apie klaidą	2717
pranešti anonimiškai	2766
pranešti apie klaidą	2717
pranešti apie komentarą	2768
pratite uživo	3734
pravidelný dar	558
pravidelný príspevok	3823
pravidelně měsíčně	558
pravidlá diskusie	3762
pravidlá opráv	3835
prawa autorskie zastrzeżone	3244
prašome išjungti reklamos blokavimą	2758
pre komentovanie sa prihláste	3840
pre predplatiteľov	3755
preberi cel članek	3930
preberi celoten članek	3930
preberi več	3930
preberite celoten članek	3930
preberite še	3858
predchádzajúca fotografia	3832
predchádzajúca snímka	3832
predchádzajúca strana	3832
predchádzajúci článok	3832
predplatiť	3754
predplatné môžete kedykoľvek zrušiť	3826
predplaťte si	3754
preferințe cookie	3470
preferințe de confidențialitate	3502
preferències de galetes	434
preferências de cookies	3349
preferências de privacidade	3386
prehrať	3817
prehrať video	3816
prehrávač sa načítava	3816
prejsť do diskusie	3840
prejsť do galérie	3832
prejsť na darovanie	3823
prejsť na kvíz	3808
prejsť na obsah	3832
prejsť na online	3832
prejsť na platbu	3823
prejsť na ponuku	3812
prejsť na recept	61
prejšnja fotografija	3930
prejšnja slika	3930
prejšnja stran	3930
prejšnji članek	3930
prekličete lahko kadarkoli	3924
prekliči soglasje	3912
preložené automaticky	3838
preložené pomocou ai	3838
prenošenje zabranjeno	3738
prenumerantförmån	4029
prenumerantförmåner	4029
prenumerata nuo # euro per mėnesį	2711
prenumerata nuo # €	2711
prenumerera på vårt nyhetsbrev	3959
prenumeruodami sutinkate su taisyklėmis	2736
prenumeruokite naujienlaiškį	2736
prenumeruoti naujienlaiškį	2763
preostali čas	3916
preostali čas #	3915
preostali čas -#	3915
preporučeno	3658
preporučuje outbrain	3747
preporučuje taboola	3747
preporučujemo	3658	3729
preporučujemo da pročitate	3658
preporučujemo i	3658
presentear matéria	3376
preskoči na sadržaj	3734
preskoči na vsebino	3930
preskočiť na obsah	3832
prestať sledovať	3842
prethodni članak	3734
pretlač zakázaná	3836
prevedeno uz pomoć ai	3740
preverite e-pošto	3927
prečo vidím túto reklamu	3845
prečítajte si	3759
prečítajte si aj	3759
prečítať neskôr	3843
prečítať prepis	3816
prețurile pot varia	3439
pridať ako preferovaný zdroj	3842
pridať do košíka	3812
pridať do mojich tém	3842
pridať komentár	3762
pridať medzi preferované zdroje	3842
pridruži se razpravi	3937
pridružite se razpravi	3937
pridėti kaip pageidaujamą šaltinį	2769
pridėti komentarą	2768
pridėti prie mano temų	2769
pridėti prie pageidaujamų šaltinių	2769
prihlásiť	3755
prihlásiť cez facebook	3826
prihlásiť cez google	3826
prihlásiť na odber	3829
prihlásiť sa	3755
prihlásiť sa cez apple	3826
prihlásiť sa cez facebook	3826
prihlásiť sa cez google	3826
prihlásiť sa do diskusie	3840
prihlásiť sa na odber	3829
prihláste sa a komentujte	3840
prihvati i prikaži	3717
prihvati sve kolačiće	3717
prihvaćam	3674
prihvaćam i nastavljam	3717
prihvaćam sve	3674
prijava putem google računa	3728
prijavi grešku	3661
prijavi pogrešku	3737
prijavi se s google računom	3728
prijavite grešku	3737
prijavite pogrešku	3737
prijať	3773
prijať a pokračovať	3814
prijať a zobraziť	3814
prijať všetko	3773
prijať všetky	3814
prijať všetky cookies	3814
prikaži # odgovora	3741
prikaži # odgovore	3937
prikaži galerijo	3930
prikaži galeriju	3734
prikaži geslo	3924
prikaži i prihvati	3717
prikaži in sprejmi	3912
prikaži komentare	3741
prikaži komentarje	3937
prikaži lozinku	3728
prikaži manj	3859
prikaži manje	3659
prikaži odgovore	3741	3937
prikaži podnapise	3915
prikaži prepis	3915
prikaži rezultate	91	3712	3907
prikaži sadržaj	3674
prikaži sve	3659
prikaži titlove	3719
prikaži transkript	3719
prikaži več	3859
prikaži više	3659
prikaži vse	3859
prikaži vsebino	3912
prima lună gratuită	3449
prima pagină	3427
primetili ste grešku	3737
primește alerte despre acest subiect	3443
primijetili ste grešku	3737
printează	3417
printează rețeta	61
pripomenúť neskôr	3766
priporoča outbrain	3942
priporoča taboola	3942
priporočamo	3858	3925
priporočamo tudi	3858
priporočamo v branje	3858
priporočeno	3858
prisijunkite arba susikurkite paskyrą	2711
prisijunkite prie mūsų komandos	2718
prisijunkite, kad galėtumėte komentuoti	2717
prispieť	3754
prispieť jednorazovo	3823
prispieť mesačne	3823
privatsphäre verwalten	869
privatsphäre-einstellungen	746
privātuma iestatījumi	2819
privātuma politika	2797
prišlo je do napake. poskusite pozneje	3927
prišlo je do napake. poskusite znova	3927
pro komentování se přihlaste	576
pro předplatitele	471
pro předplatitele výhodněji	545
prochaine vidéo	1903
profită de ofertă	3509
programmet är inte längre tillgängligt	4035
prohibida su reproducción total o parcial	1477
prohlédnout # fotek	566
prohlédnout # fotky	566
prohlédnout # fotografie	566
prohlédnout # fotografií	566
prohlédnout fotek	566
prohlédnout fotky	566
prohlédnout fotografie	566
prohlédnout fotografií	566
prohlédnout galerii	567
prohlédnout všech # fotek	566
prohlédnout všech # fotky	566
prohlédnout všech # fotografie	566
prohlédnout všech # fotografií	566
prohlédnout všech fotek	566
prohlédnout všech fotky	566
prohlédnout všech fotografie	566
prohlédnout všech fotografií	566
prohlédnout všechny # fotek	566
prohlédnout všechny # fotky	566
prohlédnout všechny # fotografie	566
prohlédnout všechny # fotografií	566
prohlédnout všechny fotek	566
prohlédnout všechny fotky	566
prohlédnout všechny fotografie	566
prohlédnout všechny fotografií	566
proibida a reprodução total ou parcial	3398
promijeni veličinu teksta	3745
promo sadržaj	3747
promocijsko sporočilo	3857
promotivni sadržaj	3657
promotivni članak	3657
promóció	2136
proovi # päeva tasuta	1490
proposé par	1895
prosimy o wyłączenie adblocka	3228
proč vidím tuto reklamu	581
pročitaj ceo članak	3734
pročitaj cijeli članak	3734
pročitaj kasnije	3745
pročitaj transkript	3719
pročitajte ceo tekst	3734
pročitajte cijeli članak	3734
pročitajte i	3658
pročitajte još	3658
prywatność	3153
przeczytaj całość	3239
przeczytaj cały artykuł	3239
przeczytaj również	3160
przeczytaj także	3160
przeczytaj też	3160
przeczytaj transkrypcję	3223
przejdź bez wsparcia	3134
przejdź do galerii	3239
przejdź do głównej treści	3239
przejdź do oferty	3216
przejdź do przepisu	61
przejdź do płatności	3230
przejdź do quizu	3212
przejdź do serwisu	3153
przejdź do sklepu	3216
przejdź do strony darowizn	3230
przejdź do treści	3163
przejdź do ustawień prywatności	3153
przejdź do wpłaty	3230
przejdź na stronę główną	3239
przekaż # % podatku	3230
przekaż #%	3230
przekaż opinię	3246
przestań obserwować	3250
przetłumaczono automatycznie	3246
przetłumaczono przez ai	3246
przeładuj stronę	3229
prześlij	3237
prześlij opinię	3246
prześlij zdjęcia	3243
przypomnij mi później	3134
przypomnij później	3227
právě se děje	486
präsentiert von	743
précédent	1807
préférences cookies	1797
préférences de confidentialité	1902
prélèvement	1770
prémium	2128
prénom	1879
présenté par	1895
próbáld újra később	2204
próbálja ki # forintért	2128
próbálja újra	2204
próbálja újra később	2204
próxima	3298
próxima foto	3395
próxima imagem	3395
próxima notícia	3366
próxima página	3298
próximo artigo	3295
próximo vídeo	1464	3387
prøv # dager gratis	3014
prøv gratis	594	3014
prøv igen senere	684
prøv igjen senere	3107
prøv nu	594
prøv nå	3014
prędkość	3224
prędkość odtwarzania	3223
prを含みます	2535
pr記事	2556
psč	565	3830
pubblicità	2365
publi-rédactionnel	1795
publicitatea continuă	3509
publicité	1795
publicité - la suite ci-dessous	1795
publicités	1795
publică	3459
publică comentariul	3458
pular anúncio	3387
pular para o conteúdo	3298
puslapis # iš #	2774
página siguiente	1371
páči sa mi to	3841
päeva küsimus	1527
päivitä sivu	1726
päivän kysymys	91	1711
päivän peli	1711
päivän ristikko	1711
pääuutiset	1669
påkrevd	3108
påkrævet	685
påmind mig senere	590
påminn mig senare	3950
później	3134	3227
pārbaudi savas zināšanas	2787
pārbaudiet savu e-pastu	2829
pāriet uz recepti	61
pāriet uz saturu	2831
pārpublicējot atsauce obligāta	2790
pārpublicēšana aizliegta	2839
pārtraukt sekot	2835
pārvaldīt paziņojumus	2823
pārvaldīt piekrišanu	2819
pērc abonementu	2780
płatna współpraca	3254
płatne miesięcznie	3234
płatne rocznie	3234
płatność miesięczna	3234
płatność roczna	3234
předchozí	488
předchozí foto	567
předchozí fotografie	567
předchozí snímek	567
předchozí strana	567
předchozí článek	486
předmět	565
předplatit	471
předplatné	471
předplaťte si	561
přehrát	488
přehrát video	550
přehrávač se načítá	550
přehrávač videa se načítá	550
přejít do diskuse	576
přejít do galerie	567
přejít do speciálu	567
přejít k obsahu	488
přejít k platbě	558
přejít k receptu	61
přejít na kvíz	541
přejít na nabídku	545
přejít na obsah	488
přejít na online reportáž	567
přejít na recept	61
přejít na stránku darů	558
přeloženo automaticky	574
přeloženo pomocí ai	574
přepis	551
přeskočit na obsah	567
přestat sledovat	578
přetisk zakázán	572
přečtěte si	486
přečtěte si také	486
přečíst později	579
přečíst přepis	550
přidat do košíku	545
přidat do mých témat	578
přidat jako preferovaný zdroj	578
přidat komentář	485
přidat mezi preferované zdroje	578
přidejte názor	485
přidejte si nás mezi preferované zdroje	578
přihlaste se a komentujte	576
přihlásit	471
přihlásit k odběru	475
přihlásit přes facebook	561
přihlásit přes google	561
přihlásit přes seznam	561
přihlásit se	471
přihlásit se do diskuse	576
přihlásit se k odběru	564
přihlásit se přes apple	561
přihlásit se přes facebook	561
přihlásit se přes google	561
přihlásit se přes seznam	561
přihlášení	471
přijmout	482
přijmout a pokračovat	548
přijmout a zobrazit	548
přijmout vše	482
přijmout všechny	548
přijmout všechny cookies	548
připomenout později	469
přispějte	470
přispět	470
přispět jednorázově	558
přispět měsíčně	558
příjmení	565
""", 'q': """
qr कोड स्कैन करें	2096
qr কোড স্ক্যান করুন	362
qr 코드를 스캔하세요	2668
qrコードからダウンロード	2563
qrコードを読み取ってください	2563
qr코드로 다운로드	2668
qr코드를 스캔하세요	2668
qu'avez-vous pensé de cet article	1829
qual o seu nível de satisfação com esta notícia	3315
qualcosa è andato storto	2445
quan tâm nhất	4439
quay lại	4409
quay lại đầu trang	4483
quellen und weiterführende links	753
queremos conocer tu opinión	1400
queremos saber a sua opinião	3323
questa email è già registrata	2474
questa pagina ti è stata utile	2419
questo articolo ti è stato utile	2419
questo articolo è bloccato	2442
questo campo è obbligatorio	2444
questo riassunto ti è stato utile	2393
questo video non è disponibile	2427
questo video non è più disponibile	2427
quieres añadir otro usuario a tu suscripción	1334
quitter le plein écran	1863
quizi çöz	4201
quizás más tarde	1328
quizás te interese	1368
quy định bình luận	4438
quyên góp	4390
quyên góp ngay	4390
qué te ha parecido esta noticia	1400
quét mã qr	4451
quét mã qr để tải	4451
quét mã qr để tải ứng dụng	4451
quên mật khẩu	4391
quản lý cookie	4449
quản lý lựa chọn	4478
quản lý sự đồng ý	4449
quản lý tùy chọn	4478
quảng cáo	4401
quảng cáo - bài viết tiếp tục bên dưới	4434
""", 'r': """
r$ # por mês durante # meses	3332
radote klaidą	2717
radote klaidą tekste	2717
radās kļūda. mēģiniet vēlāk	2829
radīts ar mākslīgo intelektu	2833
rafraîchir la page	1872
raksti komentāru	2786
raksts ir aizsargāts ar autortiesībām	2839
raksts ir slēgts	2827
raksts tiek papildināts	2787
raksts turpinās pēc reklāmas	2789
rakstu lasa mākslīgais intelekts	2820
rakstīt autoram	2831
rakstīt komentāru	2786
raktažodžiai	2754
rao vặt	4401
raportează	3459
raportează comentariul	3499
raportează o eroare	3437
raportează o greșeală	3489
raportoi virheestä	1740
rapportér	697
rapportér annonce	701
rapportér fejl	611
razvrščanje	3938
rašykite redakcijai	2766
rašyti autoriui	2765
rašyti komentarą	2711
reagovať	3841
recargar la página	1433
recargar página	1433
recarrega la pàgina	440
recarregar a página	3355
recarregar página	3355
receber notificações	3325
recept mentése	61
recept nyomtatása	61
recevez nos alertes en temps réel	1837
recevez une alerte à chaque article de l'auteur	1837
reclamă	3420
recomandarea redacției	3452
recomandări	3424
recomandările editorilor	3452
recomandările redacției	3424
recomendado para você	3295
recommandé	1804
recommandé pour vous	1804
recommandés	1804
recordar más tarde	1328
recuérdamelo más tarde	1328
redare automată	3467
redirecționează # la sută	3478
redirecționează #%	3411
redă video	3466
redă videoclipul	3466
refuză toate	3434
refuză tot	3470
regala este artículo	1453
regalar artículo	1334
regalar este artículo	1453
registrovať sa	3755
registruokitės nemokamai	2711
registruokitės į seminarą	2718
registrácia	3755
regisztráció	2128
regisztrálok	2128
regler för kommentarer	4059
regras de comentários	3337
regras dos comentários	3337
regístrate	1334
rekisteröidy	1654
rekisteröidy maksutta ja lue	1654
reklaami lõpp	1550
reklam içeriğidir	4204
reklama się skończyła	3254
reklami geç	4150
reklám	2136
reklám vége	2221
reklámblokkolót használ	2196
reklámblokkolót használsz	2196
reklāma	2780
reklāmas beigas	2838
reklāmas raksts	2789
reklāmraksts	87	2789
relacja na żywo	3239
relaterade ämnen	3976
rendeld meg a könyvet	2186
rendelje meg a könyvet	2186
rendezés	2216
rendszeres támogatás	2199
renovar suscripción	1469
reportar comentário	3381
reportar erro nesta página	3315
reproducció automàtica	431
reproducción automática	1425
reproducción prohibida	1477
reproducir vídeo	1424
reproduction réservée	1917
reproductor de vídeo	1464
reproduzir vídeo	3345
reproduzir áudio	3345
reprodução automática	3346
reprodução proibida	3398
reserve já	3401
resmi büyüt	4225
responda à enquete	3337
rester connecté	1876
restez informé	1780
restez informés	1780
resultado da votação	3381
resultados de la votación	1418
resumen automático	1393
resumo da notícia	3315
resumé lavet af ai	694
retour à l'accueil	1882
retour à la liste	1882
retrage consimțământul	3470
rettelser og præciseringer	691
revenir à l'accueil	1882
revoir la vidéo	1903
rezerviši mesto	3715
rezervovať miesto	3812
rezervujte si místo	545
rezervuoti vietą	2749
rezervă-ți locul	3464
rezervēt vietu	2817
rezolvă testul	3461
reîmprospătează pagina	3476
reîncarcă pagina	3476
reînnoiește abonamentul	3505
reģistrējies bez maksas	2780
reģistrēties	2780
reši križanko	3907
reši kviz	3712	3907
reši ukrštenicu	3712
režim celej obrazovky	3816
režim celé obrazovky	550
ricordamelo più tardi	2342
riješi križaljku	3712
riješi kviz	3712
riproduzione riservata ©	2480
rodyti galeriją	2765
rodyti mažiau	2719	2765
rodyti turinį	2751
rodyti viską	2719
rozumím	489
rozwiąż krzyżówkę	3212
rozwiń	3163
rozwiń wszystko	3164
ročne	3827
ročná platba	3827
ročné predplatné	3827
roční platba	562
roční předplatné	562
ročně	562
rychlost přehrávání	550
ryhdy kannatusjäseneksi	1727
rätta	3972
rätta oss	3972
rättelse	3972
rättelsepolicy	4054
rättelser och förtydliganden	4054
règles de commentaires	1855
règles des commentaires	1855
réactions	1800
réagir	1790	1800
réagir à cet article	1800
réagissez	1800
réagissez à cet article	1800
réductions et codes promo	1921
réduire le texte	1893
répondez au quiz	1858
répondez au sondage	1855
répondre	1800
réseaux sociaux	1791
réserver mes places	1861
réservez vos places	1861
réservé aux inscrits	1771
résiliable à tout moment	1844
résultats	92
résultats du sondage	1835
résumé de l'article	1829
résumé de l'article en # points	1829
résumé en # secondes	1829
résumé ia	1890
résumé par l'ia	1890
részletek	2144
rétablir le son	1863
rösta	91	4026
rösta här	3979
rösta i omröstningen	3979
rösta nu	91	4025
rút lại sự đồng ý	4449
rückmeldung geben	891
rýchlosť	3817
rýchlosť prehrávania	3816
rādīt # atbildes	2834
rādīt atbildes	2834
rādīt galeriju	2831
rādīt mazāk	2788	2831
rādīt rezultātus	2815
rādīt saturu	2819
rādīt un piekrist	2819
rādīt vairāk	2787
rādīt visu	2788
rămâi conectat	3481
răspunde	3423
rėmimas	2720
rėmėjo turinys	2772
""", 's': """
s'abonner à ce dossier	1914
s'abonner à ce sujet	1914
s'abonner à ce thème	1914
s'abonner à cet auteur	1914
s'abonner à partir de #€	1771
s'està carregant el reproductor	430
s'està carregant el vídeo	430
s'ha produït un error	447
s'inscrire à la newsletter	1780
s-ar putea să-ți placă	3424
saada anonüümne vihje	1544
saada sõbrale	1495
saada sõnum	1541
saada vihje anonüümselt	1544
saber más	1371
sadarbības raksts	2789
sadece abonelere özel	4219
sadržaj je blokiran	3717
sadržaj je zaključan	3651
sadržaj je zaštićen autorskim pravom	3738
sadržaj nije dostupan	3717
sadržaj nije moguće prikazati	3717
sadržaj partnera	3747
saglabāt	2785
saglabāt iestatījumus	2819
saglabāt izvēli	2819
saglabāt rakstu	2785
saglabāt vēlākam	2836
sair do ecrã inteiro	3345
saistītie raksti	2782
saistītās ziņas	2782
saite ir nokopēta	2836
saite nokopēta	2785
saken er låst	3014
saken finnes også som lyd	3023
salli sisältö	1718
salta la pubblicità	2468
salta pubblicità	2468
saltar anúncio	3286
salvar preferências	3349
salvează	3417
salvează articolul	3451
salvează pentru mai târziu	3451
salvează preferințele	3470
salvează rețeta	61
samo nujni piškotki	3912
samo nužni	3717
samo nužni kolačići	3717
samo za naročnike	3924
sans engagement, résiliable à tout moment	1844
sao chép	4473
sao chép liên kết	4396
sao chép đường dẫn	4432
sari la conținut	3426
sari la rețetă	61
sari peste reclamă	3503
satura turpinājums pēc reklāmas	2789
saturs ir aizsargāts ar autortiesībām	2839
saturs ir bloķēts	2819
sazināties ar redakciju	2832
sačuvaj	3661
sačuvaj podešavanja	3717
sačuvaj recept	61
sačuvaj vest	3661
sačuvaj za kasnije	3745
sačuvaj članak	3745
saņemt paziņojumus	2823
scanează codul qr	3472
schlagwörter	753
schließen	756
schrift größer	896
schrift vergrößern	738
schriftgröße	738
schriftgröße anpassen	896
schriftgröße ändern	896
schwedenrätsel	863
scopri di più	2348
scopri di più su amazon	2484
scrie comentariul tău	3499
scrie redacției	3489
scrieți redacției	3489
sdílejte	478
sdílejte tento text	478
sdílejte text	478
sdílejte článek	478
sdílet	478
sdílet na facebooku	478
sdílet na twitteru	478
sdílet na whatsappu	579
sdílet na x	478
sdílet článek	478
se alla erbjudanden för prenumeranter	3954
se bilderna här	3979
se connecter et réagir	1800
se déconnecter	1771
se grafiken här	3979
se ha producido un error al cargar el vídeo	1391
se klippet här	3979
se klippet øverst i saken	3038
se réabonner	1909
se videon här	3979
se våra erbjudanden	4044
se våre tilbud	3104
se încarcă playerul	3466
se încarcă video	3466
se încarcă videoclipul	3466
sebesség	2192
sedan # kr/mån tills du säger upp	3954
see väli on kohustuslik	1541
segui già questo argomento	2455
segui già questo autore	2455
seguir tópico	3325
seguí leyendo	1414
sei già abbonato	2348
sei già iscritto	2474
sei già iscritto alla newsletter	2406
seko tēmai	2835
sekot tēmai	2835
sekretessinställningar	4033
sekti autorių	2769
sekti temą	2769
selección de la redacción	1368
selectează	3482
selvä	1672
sem opinião	3338
sem si não seria possível	3330
sem você não seria possível	3330
semnalează comentariul	3499
semnalează o eroare	3423
senaste först	4059
send artiklen på mail	603
send på e-post	3023
send på mail	699
seniausi viršuje	2768
sense permanència	417
sesi aç	4205
sesi açmak için dokunun	4244
sesi açmak için tiklayin	4244
setări confidențialitate	3470
setări cookie	3434
setări cookie-uri	3470
setări cookies	3470
setări de confidențialitate	3470
seu apoio faz a diferença	3391
seu nome de usuário	3381
seuls les abonnés peuvent commenter	1835
seuraa hetki hetkeltä	1736
seuraa livenä	1736
seuraa meitä	1662
seuraa tekijää	1747
seuraa tätä aihetta	1747
seuraat jo tätä aihetta	1747
seuraat tätä aihetta	1747
seç	4220
seçenekleri yönet	4208
seçimimi kaydet	4208
seções	3295
seřadit podle	576
sfârșit publicitate	3464
sfârșitul reclamei	3464
shrani članek	3861
shrnutí ai	575
shrnutí od ai	574
si opp når du vil	3014
si è verificato un errore	2444
si è verificato un errore durante il caricamento del video	2391
sie können diesen artikel kostenlos weitergeben	835
signaler ce contenu comme inapproprié	1835
signaler un problème	1800
siguiente artículo	1368
siguiente vídeo	1464
siirry sisältöön	1671
siirry suoraan sisältöön	1736
sikeres feliratkozás	2146
sin ti no sería posible	1409
sinu hääl on arvesse võetud	1527
sinu sõnum	1542
sisu on autoriõigusega kaitstud	1551
sisältö ei ole saatavilla	1718
sisältö on estetty	1718
sisältö on suojattu tekijänoikeudella	1741
sisältöä ei voida näyttää	1718
sisältöä kumppaneiltamme	1750
siz ne düşünüyorsunuz? oy verin	4157
sizin için öneriler	4155
siųsti atsiliepimą	2767
siųsti draugui	2716
siųsti el. paštu	2716
siųsti komentarą	2768
siųsti naujieną	2766
siųsti žinutę	2763
skaitykite be reklamų	2772
skaitykite be ribojimų	2761
skaitykite daugiau čia	2718
skaityti plačiau	2718
skaityti visą straipsnį	2765
skaityti vėliau	2716
skann qr-koden for å laste ned appen	3096
skanna qr-koden för att ladda ner appen	4037
skaties arī	2782
skatīt cenu	2817
skatīt foto	2787
skatīt galeriju	2787
skatīt komentārus	2834
skatīt piedāvājumu	2817
skatīt piedāvājumus	2827
skatīt rezultātus	91	2815
skatīt video	2787
skatīt visus	2831
skenē qr kodu	2822
skenējiet qr kodu	2822
skjønner	3039
sklenite naročnino	3854
skontaktuj się z redakcją	3243
skontrolujte si svoju schránku	3829
skopírované	3844
skopírované do schránky	3843
skopírovať odkaz	3762
skoči na recept	61
skriftstørrelse	65
skriv din kommentar här	3972
skriv inn beløp	3101
skru på	3098
skru på lyd	3094
skru på varsler	3097
skryť odpovede	3840
skryť reklamu	3845
skrýt	489
skrýt odpovědi	576
skrýt reklamu	581
skyddas av upphovsrätt	4055
skänk en gåva	4042
skúste to neskôr	3829
skúste to znova	3829
slapukų nustatymai	2729
slapukų politika	2751
slažem se	3674
slažem se i nastavljam	3717
sledeća fotografija	3734
sledeća slika	3734
sledeća strana	3734
sledeći video	3719
sledeći članak	3734
sledovat toto téma	578
sledovat téma	578
sledovať autora	3842
sledovať autorku	3842
sledovať online	3832
sledovať tému	3842
sledovať túto tému	3842
sledujete téma	578
sledujete tému	3842
slik beskytter vi kildene våre	3114
slik beskytter vi våre kilder	3114
slik slår du av annonseblokkering	3099
slične vesti	3658
slične vijesti	3658
slični članci	3658
sljedeća fotografija	3734
sljedeća slika	3734
sljedeća stranica	3734
sljedeći video	3719
sljedeći članak	3734
slut på annonce	701
slut på annons	4064
slut på reklam	4064
sluta följa	4061
slutt på annonse	3125
slutt å følge	3121
slå adblocker fra	676
slå annonceblokering fra	676
slå av annonseblokkereren	3099
slå av annonseblokkeringen	3099
slå din adblocker fra	676
slå lyd fra	671
slå lyd til	671
slå lyden fra	671
slå lyden til	671
slå notifikationer til	674
slå på	3098	4039
slå på aviseringar	4038
slå på ljudet	4035
slå på notiser	4038
slå på varsler	3097
slå på varslinger	3097
slå til	675
slėpti reklamą	2772
sns 공유	2704
sns 공유하기	2704
snsでシェア	2599
snsでシェアする	2599
snsをフォロー	2507
snímek # z #	566
snímek # ze #	566
snímka # z #	3831
snímka # zo #	3831
so schützen wir unsere quellen	888
sofortüberweisung	716
solicitarea a fost trimisă	3506
solicitação enviada	3393
solitär	863
son dakika bildirimlerini aç	4211
son dakika gelişmelerinden haberdar olun	4211
son gelişmelerden haberdar olun	4211
sondaż	92
sonderveröffentlichung	815
sono già sostenitore	2342
sonraki fotoğraf	4251
sonraki görsel	4251
sonraki içerik	4251
sonuçlar	92
sonuçlari gör	91	4158
sonuçlari göster	91	4199
sorodni članki	3858
sortează	3459
sortează după	3459
sortuj według	3248
sortér efter	696
souhlasím	482
souhlasím a pokračovat	548
souhlasím se zobrazením	482
soutenez-nous dès maintenant	1762
související	486
související témata	486
související články	486
související články z webu	486
soyez le premier à commenter	1800
soyez le premier à réagir	1800
spam nélkül	2204
spander en kaffe på oss	3101
spara inställningar	4033
spara till läslistan	4063
spausdinti receptą	61
spausdinti straipsnį	2770
spela här	4025
spela videon här	3979
spill nå	3085
spis treści	3163
splošni pogoji	3913
sponsorisé	1795
sponsorlu içerik	87	4150
sponsoroitu sisältö	1663
sponsorēts saturs	2838
sponsrat innehåll	3968
sponzorirani sadržaj	3657
sponzorirani članak	3657
sponzorisani sadržaj	3747
sponzorované	3758
sponzorovaný obsah	481
sponzorováno	481
sporoči napako	3933
sporočilo	3928
spotifyで聞く	2589
spotifyで聴く	2589
spravovat upozornění	554
spravovať súhlas	3814
spravovať upozornenia	3819
sprawdź cenę	3216
sprawdź ofertę	3138
sprawdź się	3212
sprawdź skrzynkę e-mail	3236
sprawdź skrzynkę odbiorczą	3236
sprawdź swoją skrzynkę	3236
sprawdź swoją wiedzę	3212
sprejmi in prikaži	3912
sprejmi vse piškotke	3912
spremi članak	3661
spremljajte v živo	3930
sprijinul tău contează	3504
sprijină-ne	3411
správa	3830
správa bola odoslaná	3829
správa souhlasu	548
správa súhlasu	3814
spróbuj ponownie	3236
spróbuj ponownie później	3236
spręsti kryžiažodį	2747
spręsti testą	2747
spune-ne părerea ta	3458
spune-ți părerea	3437
spune-ți părerea în comentarii	3437
spuneți-ne părerea	3458
spustit kvíz	541
spustiť kvíz	3808
spustiť video	3816
später	711
später erinnern	711
späť hore	3832
späť na hlavnú stránku	3832
späť na začiatok	3832
spør vår ki om saken	3031
spēlē tagad	2815
spēlēt tagad	2815
staňte sa členom	3754
staňte se členem	470
ste našli napako	3933
ste našli napako v članku	3933
ste už predplatiteľ	3826
ste že glasovali	3907
stem nå	91	3085
stiahnuť aplikáciu	3818
stiahnuť audio	3816
stiahnuť epizódu	3816
stiahnuť na google play	3818
stiahnuť v app store	3818
stiahnuť z app store	3818
stiahnuť z google play	3818
stichwörter	753
stil spørgsmål til artiklen	611
stlmiť	3817
stop med at følge	698
straipsnio tęsinys - po reklama	2720
straipsnis saugomas autorių teisių	2773
straipsnis tęsiasi po reklamos	2720
straipsnis užrakintas	2761
straipsnį skaito dirbtinis intelektas	2753
strojovo preložené	3838
strojový preklad	3839
strojový překlad	575
strojově přeloženo	574
strona główna	3160
stroški dostave	3911
stránka # z #	566	3831
stránka # ze #	566
stránka # zo #	3831
stworzono z pomocą ai	3246
stáhnout aplikaci	552
stáhnout audio	550
stáhnout epizodu	550
stáhnout na google play	552
stáhnout podcast	550
stáhnout v app store	552
stáhnout z app store	552
stáhnout z google play	552
stáhnout zdarma	553
stäng	3950	3979
stäng annons	4064
stäng av annonsblockeraren	4040
stäng av din adblocker	4040
stäng av din annonsblockerare	4040
stäng av ljudet	4035
stäng galleri	4050
stöd oss	3951
stöd oss på patreon	4042
stöd oss via patreon	4042
större text	4063
større tekst	3123
støt med mobilepay	678
støt os	591
støt os med mobilepay	678
støt os på #er	678
støt os på patreon	678
støt via mobilepay	678
støtt oss	3011
støtt oss med vipps	3101
støtt oss på patreon	3101
støtt oss via vipps	3101
subscrição confirmada	3393
subtitrări	3467
subtítols	431
subtítulos	1425
sudoku del día	1459
sugerir correção	3315
sugerir una corrección	1400
sugestões	3295
suite après la publicité	1861
suivez vos auteurs préférés	1891
suivre ce thème	1837
suivre le thème	1891
sukurta naudojant dirbtinį intelektą	2767
sumă liberă	3478
sumă personalizată	3504
sunt de acord cu termenii și condițiile	3483
sur le même sujet	1804
sur le même thème	1804
suscripción	1334
suscripción confirmada	1470
suscríbase	1334
suscríbete	1334
suscríbete a nuestro boletín	1341
suscríbete ahora	1334
susiję straipsniai	2713
susikurti paskyrą	2711
susține	3411
susține-ne	3411
susține-ne pe patreon	3478
susțineți-ne	3411
susținut de	3497
sutikti ir tęsti	2751
sutinku ir tęsiu	2751
svaka donacija je važna	3726
svaka donacija pomaže	3726
svaki dinar je važan	3726
svaki doprinos je važan	3726
svaki doprinos pomaže	3726
svaki euro je važan	3726
svaki prilog pomaže	3726
svi članci	3734
svi članci autora	3734
sviđa mi se	3742
sviđa vam se članak	3740
swisha en gåva	4042
syötä kelvollinen sähköpostiosoite	1733
syötä summa	1727
syötä sähköpostiosoitteesi	1657
szavazatodat rögzítettük	2182
szavazatát rögzítettük	2182
szavazás	92	2183
szavazás indítása	2182
szczegóły	3164
szeretne értesítéseket kapni	2194
szeretnél értesítéseket kapni	2194
szerző követése	2217
szkennelje be a qr-kódot	2193
szponzorált tartalom	87	2136
szybkość odtwarzania	3223
szállítási költség	2187
szókereső	2183
szólj hozzá	2140
szóljon hozzá	2140
szövegméret	2219
szünet	2192
sähköposti	1657
sähköposti tai käyttäjätunnus	1730
sähköpostiosoite	1657
sähköpostiosoitteesi	1733
sähköpostisi	1733
säkra din plats	4029
säästä # %	1731
säästä #%	1731
så # kr/mnd til du sier opp	3014
så jobbar vi med rättelser	4054
så kommenterar du	3972
så skyddar vi våra källor	4054
så stänger du av annonsblockeraren	4040
så stänger du av din annonsblockerare	4040
sådan beskytter vi kilder	691
sådan beskytter vi vores kilder	691
sådan deaktiverer du din adblocker	676
sådan retter vi fejl	691
sådan slår du adblock fra	676
sådan slår du din adblocker fra	676
sé el primero en comentar	1364
sé parte	1329
sélections	1790
sì, grazie	2436
sí, quiero	1432
sí, vull	438
síganos	1354
síguenos	1354
só para assinantes	3360
sólo para suscriptores	1438
sõnum on saadetud	1541
sök	3979
søg	619
søk	3038
súhlasím	3773
súhlasím a pokračovať	3814
súhlasím so zobrazením	3773
súmate	1329
súvisiace	3759
súvisiace články	3759
súvisiaci článok	3759
süre	4206
süti beállítások	2189
süti tájékoztató	2189
sütibeállítások	2189
sütik kezelése	2189
sākt testu	2815
sīkdatņu iestatījumi	2797
sīkdatņu politika	2819
sīkfailu iestatījumi	2819
słowa kluczowe	3160
sūtīt e-pastā	2836
sắp xếp theo	4439
số tiền khác	4457
""", 't': """
t'ha estat útil	423
t'ha estat útil aquest article	405
t'ha estat útil aquest resum	405
t'ha semblat útil	423
ta treść jest niedostępna	3220
ta treść jest zablokowana	3220
ta video ni več na voljo	3915
ta članek je zaklenjen	3924
tack för din anmälan	3959
tack för din prenumeration	4047
tack för din röst	91	4025
tack för ditt meddelande	4047
tagasi üles	1543
taip pat žiūrėkite	2713
tak, chcę	3227
tak, chętnie	3227
tak, poproszę	3227
takaisin ylös	1671
takipten çik	4231
takk for at du meldte deg på	3107
takk for din påmelding	3107
takk for påmeldingen	3019
talebiniz gönderildi	4249
tallenna myöhemmäksi	1661
talán később	2125
tam ekrandan çik	4205
tamaño de la letra	1453
tamaño de letra	65	1353
tamaño del texto	65
también te puede gustar	1368
también te puede interesar	1368
també et pot interessar	393
também pode gostar	3335
tapahtui virhe. yritä myöhemmin uudelleen	1733
tapahtui virhe. yritä uudelleen	1733
tarjeta de crédito	1333
tarjeta de débito	1333
tarkista sähköpostisi	1733
tartalom betöltése	2189
tartalom engedélyezése	2189
tartalom megjelenítése	2189
tartalomjegyzék	2192
tasuline koostöö	1550
te ha parecido útil	1417
te ha resultado útil	1417
te ha resultado útil este artículo	1393
te ha resultado útil este resumen	1393
te ha sido útil	1417
te ha sido útil este resumen	1393
te poți dezabona oricând	3444
te rugăm să îl dezactivezi	3476
te vsebine ni mogoče prikazati	3912
te-ar putea interesa și	3452
tee meile kohvi välja	1538
tehisaru kokkuvõte	1497
tehisaru võib eksida	1545
tehisintellekt võib eksida	1545
tehty tekoälyllä	1743
teie hääl on arvesse võetud	1527
tej treści nie można wyświetlić	3220
tek seferlik bağiş	4216
tek seferlik bağiş yap	4247
tekijänoikeudella suojattu	1741
teklifi gör	4204
teklifleri gör	4248
tekoäly voi tehdä virheitä	1743
tekoälyn luoma	1743
tekoälyn tekemä	1743
tekoälyn tekemä tiivistelmä	1671
tekoälyn tiivistelmä	1671
tekoälyn tuottama	1743
tekoälytiivistelmä	1671	1744
tekst je zaključan	3728
tekst powstał przy pomocy ai	3246
tekst przetłumaczony maszynowo	3246
teksta izmērs	2836
tekststørrelse	65
tekstą įgarsino dirbtinis intelektas	2716
telefonszám	2205
telefón	3830
teljes hozzáférés	2128
teljes képernyő	2191
teljes név	2205
temas del día	1368
temi že sledite	3939
ten artykuł jest zablokowany	3233
ten film jest niedostępny	3223
ten film nie jest dostępny w twoim kraju	3223
ten film nie jest już dostępny	3223
tento obsah je blokován	548
tento obsah je zablokovaný	3814
tento obsah nemôžeme zobraziť	3814
tento obsah nemůžeme zobrazit	548
tento obsah není dostupný	548
tento obsah není k dispozici	548
tento obsah nie je dostupný	3814
tento obsah nie je k dispozícii	3814
tento obsah sa nedá zobraziť	3814
tento článek je uzamčen	561
tercihleri yönet	4243
tercihlerimi yönet	4243
termos e condições	3288
teste başla	4201
teste grátis	3269
testează-ți cunoștințele	3461
testează-ți cunoștințele cu quizul nostru	3437
testi başlat	4201
testi çöz	4201
teszteld a tudásod	2143
tesztelje tudását	2143
tetszőleges összeg	2198
text bol vytvorený automaticky	3838
text byl vytvořen automaticky	574
text je chránený autorským právom	3836
text je chráněn autorským právem	572
text čte umělá inteligence	550
texten fortsätter nedan	3968
texten fortsätter under bilden	3968
texten är maskinöversatt	4057
texten är skapad automatiskt	4057
textgröße	896
textgröße ändern	896
teď ne	469
teşekkürler, mesajiniz gönderildi	4221
tham gia bình chọn	4438
tham gia khảo sát	4438
tham gia thăm dò	4438
thanh toán hàng năm	4459
thanh toán hàng tháng	4459
thanh toán qua paypal	4481
theo dõi chủ đề	4470
theo dõi chủ đề này	4470
theo dõi tác giả	4470
thoát toàn màn hình	4445
thu gọn	4408
thème suivi	1914
thèmes	1804
thématiques	1804
thêm câu trả lời	4476
thêm làm nguồn ưu tiên	4470
thêm vào giỏ hàng	4484
thích	4396
thích nhất	4439
thông tin bắt buộc	4461
thông tin doanh nghiệp	4401
thông tin quảng cáo	4434
thăm dò	92
thăm dò ý kiến	92
thư viện ảnh	4465
thẻ	4406
thời gian còn lại	4445
thời gian hiện tại	4446
thời lượng	4446
ti è stato utile	2419
tienes que iniciar sesión para guardar artículos	1413
tietosuojakäytäntö	1718
tik būtini	2751
tik būtinieji slapukai	2751
tikai nepieciešamās	2819
tikai nepieciešamās sīkdatnes	2819
tiktokで見る	2589
til støttesiden	678
tilbagetræk samtykke	669
tilbakemelding på saken	3031
tilføj en kommentar	696
tilføj kommentar	696
tilføj os som foretrukken kilde	698
tilføj som foretrukken kilde	698
tilgjengelig på google play	3096
till gåvosidan	4042
tillad én gang	669
tillat én gang	3092
tillåt	4039
tillåt alltid	4033
tillåt annonser	4041
tillåt aviseringar	4038
tillåt en gång	4033
tillåt innehåll	4033
tillåt inte	4039
tillåt notiser	4038
tillåt reklam	4041
tiltás	2195
timp rămas	3467
tin bài liên quan	4432
tin cùng chuyên mục	4406
tin cùng tác giả	4433
tin khác	4406
tin liên quan	4406
tin mới	4406
tin mới nhất	4406
tin nhắn của bạn	4482
tin nhắn của bạn đã được gửi	4461
tin nóng	4433
tin nổi bật	4406
tin quảng cáo	4434
tin tiếp theo	4465
tin trước	4406
tin tài trợ	4406
tin tức liên quan	4406
tin đọc nhiều	4406
tipărește	3417
tipărește articolul	3451
tipărește rețeta	61
tisk článku	579
titta på videon	4035
tiêu điểm	4406
tiến # giây	4445
tiếp theo	4408
tiếp tục trên trình duyệt	4451
tiếp tục trên web	4451
tiếp tục với apple	4459
tiếp tục với email	4481
tiếp tục với facebook	4459
tiếp tục với google	4459
tiếp tục đọc	4483
tlačiť	3762
to cię może zainteresować	3160
to może cię zainteresować	3160
to wideo jest niedostępne	3223
to wideo nie jest już dostępne	3223
toate știrile	3487
toda contribuição ajuda	3357
toda la información	1444
todas as notícias	3366
todavía no eres suscriptor	1438
todavía no estás registrado	1438
todos los artículos de este autor	1475
todos los artículos del autor	1475
todos los artículos del especial	1472
todos los derechos de reproducción reservados	1477
todos los vídeos	1444
todos os comentários	3291
todos os vídeos	3366
toimituskulut lisätään	1715
totes les notícies	451
toto pole je povinné	564
toto téma již sledujete	578
toto video již není dostupné	550
toto video není dostupné	550
toto video není ve vaší zemi dostupné	550
toto video nie je dostupné	3816
toto video nie je vo vašej krajine dostupné	3816
toto video už není dostupné	550
toto video už nie je dostupné	3816
tots els vídeos	451
tous droits de reproduction réservés	1917
toute l'actualité	1804
toutes les actualités	1882
toutes les vidéos	1882
toutes nos vidéos	1882
tovább	2143
tovább a cikkre	2207
tovább a dossziéhoz	2207
tovább a galériához	2207
tovább a recepthez	61
tovább a rovatra	2141
tovább a tartalomhoz	2207
tovább a teljes cikkre	2207
tovább a támogatáshoz	2198
tovább a támogatási oldalra	2198
tovább a webshopba	2186
tovább az ajánlathoz	2186
tovább olvasom	2143
további cikkek	2141
további cikkek a szerzőtől	2207
további cikkek a témában	2141
további cikkek betöltése	2207
további hírek	2141
további részletek itt	2143
továbbiak betöltése	2143
továbbiak megjelenítése	2207
toàn màn hình	4446
traducció automàtica	431
traducción automática	1425
traducere automată	3467
traducido automáticamente	1451
tradução automática	3315
traduït automàticament	456
trang chủ	4408
trang này có hữu ích không	4438
transcripció	431
transcripción	1425
transcrição	3346
transferência bancária	3268
trenutni čas	3916
trenutni čas #	3915
treści komercyjne	3254
treści naszych partnerów	3254
treści partnerskie	3152
treść dla subskrybentów	3233
treść niedostępna	3220
treść premium	3233
treść sponsorowana	3152
treść wygenerowana przez ai	3246
treść zablokowana	3220
treść zewnętrzna	3220
tria la teva subscripció	417
trimite răspunsul	3458
troškovi dostave	3716
truy cập không giới hạn mọi bài viết	4481
trwa ładowanie odtwarzacza	3223
tryb pełnoekranowy	3223
træk dit samtykke tilbage	669
træk samtykke tilbage	669
trình phát âm thanh	4479
trò chơi	4443
trước	4408
trường bắt buộc	4461
trường này là bắt buộc	4461
trả lời	4405
trở lại	4408
trở lại đầu trang	4465
tu ce părere ai? lasă un comentariu	3437
tu donación desgrava	1435
tu izmanto reklāmu bloķētāju	2825
tu navegador no puede reproducir este vídeo	1391
tue meitä	1653
tue meitä patreonissa	1727
tue työtämme	1727
tule meile tööle	1497
tuotettu tekoälyllä	1743
turinys saugomas autorių teisių	2773
turinys užblokuotas	2751
turiu paskyrą	2761
turpini lasīt	2780
turpinājums pēc reklāmas	2789
turpināt ar apple	2827
turpināt ar facebook	2827
turpināt ar google	2827
turpināt lasīt	2780
tutar seç	4247
tutar seçin	4247
tvarkyti pranešimus	2756
tvarkyti sutikimą	2751
twitter'da paylaş	4148
twitterで見る	2589
twoja wiadomość	3237
twoje imię	3237
twój adres e-mail	3141
twój e-mail	3141
twój głos został oddany	3212
twój głos został policzony	3212
twój głos został zapisany	3212
tykkää	1746
tylko niezbędne	3220
tytuł przelewu: darowizna	3230
tytułem: darowizna na cele statutowe	3230
tài khoản của tôi	4391
tài trợ	4401
tài trợ bởi	4474
támogass minket	2126
támogass minket patreonon	2198
támogasson minket	2126
támogasson minket a patreonon	2198
támogatom	2126
támogatom a lapot	2198
támogatom az oldalt	2198
támogatott tartalom	87	2136
támogatás	2126
támogatás paypalon	2198
támogatási oldal	2198
támogatói tartalom	2136
tárgy	2205
täisekraan	1532
tämä artikkeli on lukittu	1730
tämä juttu on lukittu	1730
tämä kenttä on pakollinen	1733
tämä sisältö ei ole saatavilla	1718
tämä video ei ole enää saatavilla	1720
tämä video ei ole saatavilla	1720
täname liitumast	1515
tässä artikkelissa	1736
tässä jutussa	1736
tässä olisi upotus facebookista	1671
tässä olisi upotus instagramista	1671
tätä sisältöä ei voida näyttää	1718
täytä ristikko	1711
täytä tämä kenttä	1733
télécharger l'appli	1870
télécharger l'audio	1863
télécharger l'épisode	1863
télécharger le mp#	1863
télécharger le podcast	1863
téléchargez l'appli	1870
téma követése	2217
téma už sledujete	578
témata	486
tému už sledujete	3842
témy	3759
témáim	2218
témák	2141
térkép megnyitása	2144
términos de uso	1361
términos y condiciones	1361
tên của bạn	4462
tên hiển thị	4476
tìm kiếm	4408
tóm tắt ai	4469
tóm tắt bằng ai	4469
tóm tắt bởi ai	4469
tópicos	3295
tópicos relacionados	3295
tôi đã hiểu	4409
tôi đã tắt	4456
tôi đã tắt trình chặn quảng cáo	4455
tôi đồng ý với chính sách bảo mật	4461
tôi đồng ý với điều khoản sử dụng	4461
tõlgitud tehisintellekti abil	1545
több	2143
több betöltése	2207
több mutatása	2207
töltsd ki a kvízt	2143
töltsd ki kvízünket	2182
töltse ki a kvízt	2143
töltse újra az oldalt	2197
tùy chọn cookie	4449
tùy chọn khác	4472
túto tému už sledujete	3842
tühista igal ajal	1490
tüm fotoğraflar	4225
tüm fotoğraflari gör	4225
tüm haberler	4155
tüm haberlere sinirsiz erişim	4248
tüm haberleri gör	4225
tüm içeriğe sinirsiz erişim	4248
tüm oyunlar	4201
tüm videolar	4225
tüm videolari gör	4225
tüm yazilari	4155
tüm yazilari gör	4225
tüm yorumlar	4154
tüm çerezleri kabul et	4243
tüm çerezleri reddet	4243
tümü	4158
tümünü gör	4157
tümünü göster	4158
tümünü kabul et	4151
tümünü reddet	4151
tăng cỡ chữ	4472
tēmas	2782
tęsinys po reklamos	2720
tęsti su apple	2761
tęsti su facebook	2761
tęsti su google	2761
tłumaczenie automatyczne	3247
tłumaczenie maszynowe	3247
tạm dừng video	4445
tạo bởi ai	4479
tạo tài khoản	4391
tải audio	4445
tải bài đăng	4449
tải lại trang	4455
tải nội dung	4449
tải thêm	4408
tải thêm bình luận	4438
tải trên app store	4451
tải trên google play	4451
tải tập này	4445
tải về từ app store	4451
tải về từ google play	4451
tải âm thanh	4445
tải ứng dụng	4451
tải ứng dụng ngay	4451
tất cả tin tức	4465
tất cả trò chơi	4441
tất cả video	4465
tắt tiếng	4446
tặng bài viết	4432
tặng sao	4432
tặng sao cho bài viết	4432
tặng sao cho tác giả	4480
tốc độ phát	4445
từ chối tất cả	4449
từ chối tất cả cookie	4478
từ khóa	4406
tự động phát	4446
""", 'u': """
u košaricu	3715
u ovom članku	3734
udostępnij	3148
udostępnij na facebooku	3148
udostępnij na twitterze	3148
udostępnij na x	3148
udostępnij w mediach społecznościowych	3148
udělit souhlas	482
ugens spørgsmål	662
ugodnost za naročnike	3910
ugodnosti za naročnike	3910
ugrađeni sadržaj	3717
ugrás a galériához	2207
ugrás a recepthez	61
ugrás a receptre	61
ugrás a tartalomhoz	2207
ugrás a tartalomra	2207
uključi	3723
uključi obaveštenja	3709
uključi obavijesti	3709
uključi se u raspravu	3741
uključi zvuk	3719
uključite javascript	3719
uključite notifikacije	3709
uključite obaveštenja	3709
uključite obavijesti	3709
uključite se u raspravu	3741
ukryj reklamę	3254
ukrštenica	3713
ulkoinen sisältö	1718
ulkopuolinen sisältö	1718
uloženo	580
uložené	3844
uložit	478
uložit na později	478
uložit nastavení	548
uložit recept	61
uložit volby	548
uložit článek	478
uložiť	3762
uložiť na neskôr	3762
uložiť nastavenia	3814
uložiť recept	61
uložiť voľby	3814
uložiť článok	3762
ultima oră	3424
ultimele știri	3424
um assinante presenteou você com este artigo	3334
un abonat ți-a oferit acest articol	3451
un abonné vous offre cet article	1847
un e-mail de confirmation vous a été envoyé	1840
un suscriptor te ha regalado este artículo	1413
un suscriptor te regala este artículo	1482
une erreur s'est glissée dans l'article	1800
ungültige e-mail-adresse	881
unterstütze uns	712
unterstützen	712
unterstützen sie uns	712
unterstützen sie uns per paypal	804
unustasid salasõna	1539
uočili ste grešku	3737
uočili ste pogrešku	3737
uočili ste pogrešku u članku	3737
uporabniško ime	3925
uporabniško ime ali e-pošta	3924
upotettu sisältö	1718
upozorniť na chybu	3835
upozornění	555
uppläst av en ai-röst	4035
uppläst av en dator	3964
uppläst av en syntetisk röst	4035
uppläst av syntetisk röst	4035
uppläst med ai-röst	3964
upravljaj kolačićima	3717
upravljaj piškotke	3912
ur vår butik	4029
url 복사	2618
urlをコピー	2506
urlをコピーしました	2585
urlをコピーする	2535
url복사	2618
urmărește acest subiect	3443
urmărește autorul	3493
urmărește live	3443
urmărește subiectul	3493
urmărești deja acest subiect	3493
următorul	3426
următorul videoclip	3503
uslovi korišćenja	3674
ustaw jako preferowane źródło	3250
ustawienia plików cookie	3153
ustawienia prywatności	3220
ustvarjeno s pomočjo umetne inteligence	3936
utónév	2205
uutishälytykset	1724
uvek prikaži	3717
uvijek prikaži	3717
uvjeti korištenja	3674
uygulamada aç	4210
uygulamayi aç	4210
uygulamayi yükle	4210
uz sākumlapu	2831
uz sākumu	2787
uzdāvini rakstu	2836
uzdāvināt rakstu	2836
uzyskaj dostęp	3138
učitaj još	3734
učitaj objavu	3717
učitaj sadržaj	3717
učitaj video	3717
učitaj više	3734
učitavanje playera	3719
učitavanje videa	3719
ušetrite #%	3827
ušetríte #%	3827
ušetřete #%	562
ušetříte #%	562
ušteda #%	3729
uštedite #%	3729
używasz adblocka	3228
używasz programu do blokowania reklam	3228
už jsem ho vypnul	557
už jste hlasovali	541
už komentarus atsako jų autoriai	2717
už mám predplatné	3826
už mám předplatné	561
už mám účet	561
už máte predplatné? prihláste sa	3755
už máte předplatné	561
už máte účet	3755
už máte účet? prihláste sa	3755
už podporujem	3766
už podporuji	469
už sledujete	578
už ste hlasovali	3808
uždaryti	2719
uždaryti galeriją	2765
uždaryti reklamą	2720
uživatelské jméno	562
uživatelské jméno nebo e-mail	561
uživo	3720
užpildykite apklausą	2718
užsakomasis straipsnis	2720
užsakomasis turinys	87	2720
užsisakyti knygą	2749
užsisakyti prenumeratą	2711
""", 'v': """
v košarico	3910
v tem članku	3930
v tomto článku	567
v živo	3916
vaata kõiki	1543
vaata kõiki tellija soodustusi	1490
vaata lähemalt	1497
vaba töökoht	1497
vad tycker du? rösta här	3979
vai kopsavilkums bija noderīgs	2786
vai raksts bija noderīgs	2786
vai tas bija noderīgi	2833
vai vēlaties saņemt paziņojumus	2823
vain jäsenille	1731
vain välttämättömät	1718
vain välttämättömät evästeet	1718
vairāk no autora	2831
vairāk par tēmu	2782
vairāk rakstu	2831
vaizdo grotuvas įkeliamas	2753
vaizdo įrašas	2718
vaizdo įrašas nebepasiekiamas	2753
vaizdo įrašas nepasiekiamas	2753
vaizdo įrašas nepasiekiamas jūsų šalyje	2753
vaizdo įrašo paleisti negalima	2753
vaizdo įrašą rasite čia	2718
valami elromlott. próbáld újra	2204
valami hiba történt. próbálja újra	2204
valgfrit beløb	678
valgfritt beløp	3101
van egy jó sztorija	2211
van egy jó témája	2211
van már előfizetése	2201
van már fiókja	2128
van már fiókod	2201
van már fiókom	2201
vanjski sadržaj	3717
var artikeln till hjälp	3972
var det här till hjälp	3979
var det til hjælp	694
var detta till hjälp	4057
var dette en hjælp	694
var resuméet nyttigt	611
var sammanfattningen till hjälp	3972
varbūt vēlāk	2824
varför ser jag den här annonsen	4064
varför visas den här annonsen	4064
vari atteikties jebkurā laikā	2780
varje bidrag hjälper	4042
varje bidrag räknas	4042
varje krona hjälper	4042
varje krona räknas	4042
vasta küsitlusele	1497
vastaa kyselyyn tästä	1671
vaš e-mail	3731
vaš e-naslov	3927
vaš e-poštni naslov	3927
vaš glas je bil oddan	3907
vaš glas je uračunat	3712
vaš glas je zabeležen	3712	3907
vaš glas je zabilježen	3712
vaš komentar	3661
vaš mejl	3731
vaša e-mail adresa	3731
vaša e-mailová adresa	3829
vaša poruka	3732
vaša poruka je poslana	3731
vaša poruka je poslata	3731
vaša správa	3830
vaše e-mailová adresa	564
vaše ime	3732	3928
vaše jméno	565
vaše meno	3830
vaše sporočilo	3928
vaše sporočilo je poslano	3927
vaše zpráva	565
veckans fråga	4025
vecākie vispirms	2834
vedno prikaži	3912
vegyél jegyet	2186
veja esta publicação no instagram	3313
veja também	3295
veja todas as opções de assinatura	3332
velg beløp	3101
velikost písma	65
veličina fonta	3745
veličina slova	3745
veličina teksta	65
velocidad de reproducción	1424
velocidade de reprodução	3345
velocitat de reproducció	430
velocità di riproduzione	2427
venujte nám # %	3823
ver # comentários	3323
ver biografía	1387
ver comentários	3291
ver conteúdo	3349
ver conteúdo externo	3313
ver dossiê	3366
ver esta publicación en instagram	1391
ver esta publicação	3386
ver esta publicação no instagram	3313
ver fotogalería	1444
ver galería	1371
ver galería de fotos	1444
ver imágenes	1472
ver la galería	1444
ver mais notícias	3366
ver más	1371
ver más artículos	1447
ver más artículos del autor	1387
ver más noticias	1414
ver más vídeos	1444
ver oferta de suscripción	1469
ver opciones de suscripción	1469
ver preço	3343
ver suscripción	1469
ver también	1368
ver também	3295
ver todas as notícias	3366
ver todas las opciones de suscripción	1410
ver todos los artículos	1444
ver todos los vídeos	1444
ver todos os vídeos	3366
ver traducción	1372
ver tradução	3299
ver transcripción	1424
ver transcrição	3345
ver vídeo	1371
vergrößern	757	885
verificați adresa de email	3483
verifică-ți emailul	3483
verifică-ți inboxul	3483
verlagssonderveröffentlichung	815
versandkosten können anfallen	866
vertrag kündigen	746
verträge hier kündigen	746
verwandte beiträge	753
ves a la pàgina de donacions	442
ves algún error? comunícalo	1400
veure aquesta publicació a instagram	402
vezetéknév	2205
vezi această postare pe instagram	3434
vezi conținutul	3470
vezi mai multe știri	3452
vezi prețul	3464
vezi răspunsurile	3458
vezi toate știrile	3487
vezi și	3424
već imam nalog	3728
već imam račun	3728
već imate nalog	3651
već imate pretplatu	3651
već imate račun	3651
već podržavam	3666
već pratite	3743
već pratite ovu temu	3743
već sam pretplatnik	3728
već ste glasali	3712
već ste glasovali	3712
već ste pretplatnik	3651
več iz rubrike	3858
več novic iz regije	3858
več o tem	3858
več o temi	3858
več člankov	3930
več člankov avtorja	3930
veľkosť písma	65
veľkosť textu	3843
vi kan inte visa det här innehållet	4033
viac k téme	3759
viac si o tom prečítate tu	3759
viac článkov	3832
videa ni mogoče predvajati	3915
video atskaņotājs tiek ielādēts	2820
video ei ole enää saatavilla	1720
video ei ole käytettävissä	1720
video ikke tilgængelig	671
video již není k dispozici	550
video không khả dụng	4445
video không tồn tại	4445
video mevcut değil	4205
video nav pieejams jūsu valstī	2820
video nelze přehrát	550
video není dostupné	550
video není dostupné ve vaší zemi	550
video není k dispozici	550
video nevar atskaņot	2820
video ni na voljo v vaši državi	3915
video nicht verfügbar	871
video nie je dostupné	3816
video nie je dostupné vo vašej krajine	3816
video nie je k dispozícii	3816
video nije dostupan u vašoj državi	3719
video nije dostupan u vašoj zemlji	3719
video nije moguće reproducirati	3719
video này không còn tồn tại	4445
video này không khả dụng	4445
video oynatici yükleniyor	4205
video sa nedá prehrať	3816
video sa nepodarilo načítať	3816
video se ne može reprodukovati	3719
video se nepodařilo načíst	550
video tiếp theo	4479
video trước	4479
video už není k dispozici	550
video už nie je dostupné	3816
video už nie je k dispozícii	3816
video više nije dostupan	3719
video yüklenemedi	4244
video yüklenirken hata oluştu	4244
video yükleniyor	4205
videoafspilleren indlæses	671
videoclipul următor	3503
videoen er ikke længere tilgængelig	671
videoen er ikke tilgængelig	671
videoen er ikke tilgængelig i dit land	671
videomängija laadimine	1532
videon voi katsoa jutun yläosasta	1671
videon är inte längre tillgänglig	4035
videon är inte tillgänglig	4035
videoyu izlemek için tiklayin	4157
videoyu yükle	4208
videó	2141
videó betöltése	2189
videó betöltése folyamatban	2191
videó lejátszása	2191
videó megtekintése	2191
videók	2141
videólejátszó betöltése	2191
videónkat itt nézheti meg	2143
vidéo	1807
vidéo indisponible	1863
vidéo non disponible	1863
vidéo précédente	1903
vidéo suivante	1903
vidéo à la une	1903
vielen dank für deine nachricht	881
vielen dank für deine stimme	862
vielen dank für ihr feedback	794
vielen dank für ihre anmeldung	725
vielen dank für ihre nachricht	881
vielen dank für ihre stimme	862
vielen dank für ihre teilnahme	91
vielleicht später	711
vienkartinė auka	2759
vienkartinė parama	2760
vienmēr atļaut	2819
vienmēr rādīt	2819
vienreizējs ziedojums	2826
viestisi on lähetetty	1733
vil du få varsler	3097
vilkår	608	3028
vill du få notiser	4038
vill du få pushnotiser	4038
vipps et beløp	3011
virheellinen sähköpostiosoite	1733
vis færre	619	3038
vis i fuld skærm	687
vis oversættelse	620
visa bilden i helskärm	3979
visa färre	3979
visa i helskärm	4050
visa inlägg från facebook	3979
visa inlägg från instagram	3979
visa innehåll	3969
visa innehållet	4033
visa lösenord	4044
visa och godkänn	4033
visa översättning	3980
visas tiesības paturētas	2839
visi komentāri	2834
vissza a címlapra	2207
vissza a főoldalra	2207
vissza a tetejére	2143
vissza az oldal tetejére	2207
visszajelzés	2140
visszajelzés küldése	2214
viteză de redare	3466
vizitează magazinul	3464
više o temi	3658
više od autora	3734
više vijesti iz regije	3658
više članaka	3734
više članaka autora	3734
viết bình luận	4405
viết bình luận của bạn	4438
viết trả lời	4438
vlastná suma	3823
vlastní částka	558
vložený obsah	548
vložit do košíku	545
vložit komentář	576
vložiť do košíka	3812
vložiť komentár	3840
vnesite e-poštni naslov	3927
vnesite veljaven e-poštni naslov	3927
voce generată de ai	3466
você concorda? vote	3323
você está seguindo este tema	3397
você já está inscrito	3393
você já segue este tema	3374
você já votou	3337
você pode gostar	3295
você pode se interessar	3295
você segue este autor	3397
você também pode gostar	3295
voir le détail	1808
voir les détails	1808
voir les réponses	1855
voir les résultats	91	1808
voir les résultats du sondage	1835
voir toute l'actualité	1882
voir toutes les vidéos	1882
voix générée par ia	1903
voltar ao início	3366
voltar atrás	3299
voltar à página inicial	3366
volver al índice	1472
volver atrás	1372
von einer künstlichen stimme vorgelesen	871
von ki übersetzt	891
vorgelesen von einer künstlichen stimme	871
vos réactions	1800
votează	91
votează în sondaj	3458
votează în sondajul nostru	3437
votre avis nous intéresse	1835
votre demande a bien été envoyée	1910
votre demande a été envoyée	1910
votre message a bien été envoyé	1878
votre nom et prénom	1910
votre prénom	1879
votre soutien fait la différence	1907
votre vote a bien été pris en compte	1855
votre vote a été enregistré	1855
votre vote a été pris en compte	91
votul dumneavoastră a fost înregistrat	3458
votul tău a fost înregistrat	3458
vous aimerez peut-être	1804
vous avez déjà un compte	1771
vous avez déjà un compte ? connectez-vous	1771
vous avez déjà un compte ? identifiez-vous	1771
vous avez déjà voté	1855
vous bloquez nos publicités	1906
vous n'êtes pas abonné	1876
vous n'êtes pas encore inscrit	1876
vous n'êtes pas inscrit	1876
vous possédez déjà un compte	1771
vous pourriez être intéressé	1804
vous suivez ce thème	1914
vous suivez déjà ce sujet	1891
vous suivez déjà ce thème	1891
vous suivez déjà cet auteur	1891
vous êtes bien inscrit	1910
vous êtes déjà inscrit	1910
vous êtes inscrit	1910
vprašanje dneva	3907
vreau să donez	3478
vreau să primesc newsletterul	3444
vreau să susțin	3478
vsak evro šteje	3922
vsak petek. brezplačno. brez spama	3927
vsak prispevek šteje	3922
vsaka donacija šteje	3922
vsebina je avtorsko zaščitena	3934
vsebina sporočila	3857
vsebine naših partnerjev	3942
vsebine ni mogoče prikazati	3912
vsi članki	3930
vsi članki avtorice	3930
vsi članki avtorja	3930
vstúpiť do diskusie	3762
vstúpiť do galérie	3832
vui lòng kiểm tra email	4461
vui lòng nhập bình luận	4476
vui lòng nhập email	4461
vui lòng nhập email hợp lệ	4461
vui lòng nhập họ tên	4461
vyberte si predplatné	3826
vyberte si předplatné	561
vyberte částku	558
vybrat předplatné	561
vybrať	3827
vybrať predplatné	3826
vygenerované ai	3838
vygenerované pomocou ai	3838
vygenerováno ai	574
vygenerováno pomocí ai	574
vyplňte toto pole	564
vypnite blokovanie reklám	3821
vypnite prosím adblock	3821
vypnite, prosím, adblock	3821
vypnúť zvuk	3816
vypněte prosím adblock	556
vypněte si adblock	556
vypočuť si článok	3816
vypočuť článok	3816
vyskytla sa chyba. skúste to znova	3829
vyskúšajte si kvíz	3808
vytisknout článek	478
vytlačiť	3762
vytlačiť recept	61
vytlačiť článok	3762
vytvorené ai	3838
vytvorené pomocou ai	3838
vytvorené umelou inteligenciou	3838
vytvořeno ai	574
vytvořeno pomocí ai	574
vytvořeno umělou inteligencí	574
vytvořila ai	574
vytvořit účet	471
vyzkoušejte si kvíz	541
vyzkoušet	471
vyčerpali ste limit článkov	3826
vágólapra másolva	2219
válassz csomagot	2201
válassz előfizetést	2201
válassz összeget	2198
válasszon csomagot	2201
válasszon előfizetést	2201
válasszon összeget	2198
válasz	2140	2216
válaszok elrejtése	2215
válaszok megjelenítése	2215
válaszolok	2216
választom	2202
választás mentése	2189
váš e-mail	475
váš email	564
váš hlas bol započítaný	3808
váš hlas bol zaznamenaný	3808
váš hlas byl započítán	541
váš hlas byl zaznamenán	541
väiksem tekst	1548
väline sisu	1508
välj	4045
välj abonnemang	4044
välj belopp	4042
välj din prenumeration	4044
välj ditt abonnemang	4044
välj erbjudande	4044
välj prenumeration	4044
välj som föredragen källa	4061
vänligen stäng av annonsblockeraren	4040
värsked uudised	1492
vælg	682
vælg abonnement	681
vælg beløb	678
vælg dit abonnement	681
vælg som foretrukken kilde	698
vælg tilbud	681
vérifiez votre boîte de réception	1878
vérifiez votre boîte mail	1878
vés a la recepta	61
více	486
více k tématu	486
více o tématu	486
více si o tom přečtete zde	486
více článků	567
vídeo anterior	1464	3387
vídeo destacado	1464
vídeo indisponível	3345
vídeo no disponible	430	1424
vídeo não disponível	3345
vídeo seguinte	3387
vídeo siguiente	1464
vídeos	1368	3295
võib-olla hiljem	1536
võid igal ajal loobuda	1541
võta nõusolek tagasi	1531
võta toimetusega ühendust	1544
výber redakcie	3759
výběr redakce	486
výhoda pre predplatiteľov	3812
výhoda pro předplatitele	545
výhody pre predplatiteľov	3812
výhody pro předplatitele	545
výsledky	92
výsledky ankety	551
výsledky hlasovania	3817
výsledky hlasování	551
vēl nav konta	2827
vēl neesi abonents	2827
všech # fotek	566
všech # fotky	566
všech # fotografie	566
všech # fotografií	566
všech fotek	566
všech fotky	566
všech fotografie	566
všech fotografií	566
všechny # fotek	566
všechny # fotky	566
všechny # fotografie	566
všechny # fotografií	566
všechny fotek	566
všechny fotky	566
všechny fotografie	566
všechny fotografií	566
všechny komentáře	576
všechny články	567
všechny články autorky	567
všetky komentáre	3840
všetky články	3832
všetky články autora	3832
všetky články autorky	3832
všeč mi je	3938
vždy povolit	548
vždy povoliť	3814
vždy zobrazovat	548
vždy zobrazovať	3814
về trang chủ	4465
về tác giả	4466
về đầu trang	4408
""", 'w': """
w każdy piątek. za darmo. bez spamu	3236
warto przeczytać	3160
was können wir besser machen	794
wczytaj treść	3220
wczytaj więcej	3239
webshopunkból	2186
weiterblättern	885
weitere beiträge	753
werbung schließen	897
werbung überspringen	743
weź udział w dyskusji	3209
whatsapp'ta paylaş	4148
whatsapp'tan paylaş	4233
whatsappで読む	2535
wiadomość	3237
wiadomość została wysłana	3236
wideo jest niedostępne	3223
wideo niedostępne	3223
widzisz błąd	3243
wie gefällt ihnen dieser artikel	794
wie wir unsere quellen schützen	888
wielkość czcionki	65
wielkość tekstu	3252
więcej	3160
więcej artykułów	3160
więcej informacji	3160
więcej na ten temat	3160
więcej o	3160
więcej od tego autora	3239
więcej tekstów autora	3239
więcej z	3160
wpisz kwotę	3230
wpisz swój e-mail	3141
wprowadź adres e-mail	3141
wpłata jednorazowa	3231
wpłata miesięczna	3231
wpłać	3135
wpłać jednorazowo	3230
wpłać teraz	3135
wróć do góry	3239
wróć na górę	3239
wróć na stronę główną	3239
wspieraj co miesiąc	3230
współpraca płatna	3254
współpraca reklamowa	3152
wszystkie # zdjęcia	3238
wszystkie # zdjęć	3238
wszystkie artykuły	3239
wszystkie artykuły autorki	3239
wszystkie zdjęcia	3238
wszystkie zdjęć	3238
wybierz kwotę	3230
wybierz ofertę	3233
wybierz prenumeratę	3233
wybierz subskrypcję	3233
wycofaj zgodę	3220
wykorzystałeś limit artykułów	3233
wykryliśmy adblocka	3228
wypełnij to pole	3236
wypisz się w dowolnym momencie	3236
wypróbuj	3138
wyraź zgodę	3153
wystąpił błąd	3237
wystąpił błąd. spróbuj ponownie	3236
wystąpił błąd. spróbuj ponownie później	3236
wyłącz adblocka	3228
wyłącz blokowanie reklam	3228
wyłącz dźwięk	3223
wyłącz reklamy	3254
wyłączyłem adblocka	3228
wyślij	91	3237
wyślij e-mailem	3148
wyślij komentarz	3248
wyślij mailem	3252
wyślij opinię	3246
wyślij wiadomość	3236
wyślij zdjęcia	3243
wyślij zgłoszenie anonimowo	3243
wyślij znajomemu	3148
wyświetl treść	3220
wählen	880
własna kwota	3230
włącz	3227
włącz dźwięk	3223
włącz javascript	3223
""", 'x': """
x'te paylaş	4148
xem bình luận	4405
xem bản ghi	4445
xem bản gốc	4409
xem bản đồ	4409
xem bộ ảnh	4465
xem chi tiết	4409
xem chuyên đề	4465
xem các câu trả lời	4438
xem các gói	4481
xem công thức	61
xem giá	4444
xem giá tốt nhất	4484
xem gói đăng ký	4481
xem kết quả	91	4409
xem lại	4446
xem nhiều	4406
xem nhiều nhất	4406
xem nhiều trong tuần	4433
xem nội dung	4449
xem sản phẩm	4484
xem thêm	4406	4408
xem thêm bài của tác giả	4465
xem thêm bình luận	4405
xem thêm tin	4465
xem thêm video	4465
xem thêm ảnh	4465
xem tiếp	4408
xem toàn bộ	4408
xem trên ứng dụng	4451
xem trả lời	4438
xem tất cả	4408
xem tất cả bình luận	4438
xem tất cả ảnh	4465
xem ưu đãi	4444
xem ảnh cỡ lớn	4465
xem ảnh lớn	4465
xでシェア	2506
xでシェアする	2535
xでポスト	2506
xで共有	2585
xで表示	2589
xで見る	2589
x로 공유	2691
x에서 보기	2695
""", 'y': """
ya estás suscrito	1410
ya tenés suscripción	1410
yahoo! japan idでログイン	2571
yahoo!ショッピングで見る	2556
yahoo!ショッピングで購入	2556
yanit gönder	4198
yanitlari gör	4198
yanitlari göster	4198
yapay zeka ile seslendirilmiştir	4205
yapay zeka ile özet	4157
yapay zeka ile özetle	4230
yapay zeka ile üretildi	4244
yapay zeka özeti	4157
yapay zekâ ile seslendirildi	4205
yapay zekâ ile üretildi	4244
yapay zekâ tarafindan seslendirildi	4205
yapay zekâ özeti	4230
yazara e-posta gönder	4227
yazara mesaj gönder	4227
yazarin diğer haberleri	4155
yazarin diğer yazilari	4155
yazarin tüm yazilari	4155
yaziyi büyüt	4233
yaziyi küçült	4233
yeni oyunumuzu keşfet	4239
ymmärrän	1672
yorum gönder	4154
yorum yapmak için giriş yap	4198
yorumlar sadece abonelere açiktir	4238
yorumlari gör	4154
yorumu gönder	4198
yorumu şikayet et	4238
yorumu şikâyet et	4238
yorumunu gönder	4198
youtube-tartalom megjelenítése	2143
youtubeで見る	2589
youtubeで視聴	2589
youtube에서 보기	2695
yritä myöhemmin uudelleen	1733
yritä uudelleen	1733
yukari çik	4225
yz özeti	4157
yêu cầu của bạn đã được gửi	4482
""", 'z': """
z našeho e-shopu	545
z našeho obchodu	545
z nášho e-shopu	3812
z nášho obchodu	3812
z titulní strany	486
za naročnike	3924
zaakceptuj i pokaż	3220
zaboravili ste šifru	3728
zabranjeno prenošenje	3738
zabudnuté heslo	3755
zadajte platný e-mail	3829
zadejte platný e-mail	564
zadejte svůj e-mail	475
zadejte částku	558
zagłosuj	91
zahlungsart wählen	715
zainstaluj aplikację	3225
zakázat	555
zakázať	3820
zakúpiť licenciu	3836
zaloguj się	3138
zaloguj się przez apple	3233
zaloguj się przez facebooka	3233
zaloguj się przez google	3233
zaloguj się z google	3233
zamknij galerię	3239
zamknij reklamę	3254
zamów książkę	3216
zapamatovat přihlášení	561
zapamatovat si mě	561
zapamiętaj mnie	3234
zapamätať si ma	3826
zapisz na później	3148
zapisz się	3141
zapisz się na newsletter	3141
zapisz wybór	3220
zapnout upozornění	554
zapnúť	3820
zapnúť notifikácie	3819
zapnúť titulky	3816
zapnúť upozornenia	3819
zapnúť zvuk	3816
zapomenuté heslo	471
zapomniałem hasła	3233
zapomniałeś hasła	3233
zapomněl jsem heslo	561
zapomněli jste heslo	561
započni kviz	3712
zarejestruj się	3138
zarezervovat místo	545
zarządzaj plikami cookies	3220
zarządzaj powiadomieniami	3226
zarządzaj zgodami	3153
zarządzaj zgodą	3220
zaten üye misiniz	4141
zauważyłeś błąd	3243
zavrieť galériu	3832
zavrieť reklamu	3845
zavřít	469
zavřít galerii	567
zavřít reklamu	581
začať kvíz	3808
začni kviz	3907
začít kvíz	541
załaduj film	3220
załaduj post	3220
załaduj treść	3220
załaduj wideo	3220
załaduj więcej	3163
załóż konto	3138
zaštita osobnih podataka	3674
zaštita privatnosti	3674
zašto vidim ovaj oglas	3747
zašto vidim ovu reklamu	3747
zbývající čas	551
zbývající čas #	550
zbývající čas -#	550
zdieľajte tento text	3762
zdieľajte článok	3762
zdieľať	3762
zdieľať na facebooku	3762
zdieľať na whatsappe	3843
zdieľať článok	3762
zdjęcie # z #	3238
zdjęcie #/#	3238
zeskanuj kod i pobierz aplikację	3225
zeskanuj kod qr, aby pobrać aplikację	3225
zezwól	3227
zezwól na powiadomienia	3226
zezwól na reklamy	3229
zezwól raz	3220
zgadzam się	3153
zgadzam się na powiadomienia	3226
zgadzam się na wyświetlanie treści	3153
zgłoś	3156	3249
zgłoś błąd	3156
zgłoś komentarz	3248
zgłoś nadużycie	3248
zgłoś reklamę	3254
ziedot katru mēnesi	2826
ziņa ir nosūtīta	2829
ziņa tiek papildināta	2787
ziņo par kļūdu	2786
ziņot par komentāru	2834
ziņot par kļūdu	2786
zkontrolujte svoji e-mailovou schránku	564
zkontrolujte svou schránku	564
zkopírovat odkaz	478
zkopírovat odkaz na článek	478
zkopírováno	580
zkopírováno do schránky	579
zkuste to prosím později	564
zmeniť súhlas	3814
zmeniť veľkosť písma	3843
zmenšit písmo	579
zmenšiť písmo	3843
zmień rozmiar tekstu	3252
zmień zgodę	3220
změnit souhlas	548
změnit velikost písma	579
znajdź nas na facebooku	3149
znalazłeś błąd	3243
znalazłeś błąd w tekście	3243
značky	3759
znova naloži stran	3921
znova načítať stránku	3822
znovu načíst stránku	557
zobacz # zdjęcia	3238
zobacz # zdjęć	3238
zobacz cenę	3216
zobacz galerię	3163
zobacz mapę	3164
zobacz ofertę	3216
zobacz również	3160
zobacz szczegóły	3164
zobacz także	3160
zobacz także inne	3160
zobacz też	3160
zobacz więcej	3160
zobacz wszystkie # zdjęcia	3238
zobacz wszystkie # zdjęć	3238
zobacz wszystkie artykuły	3239
zobacz wszystkie zdjęcia	3238
zobacz wszystkie zdjęć	3238
zobacz zdjęcia	3238
zobacz zdjęć	3238
zobrazit # fotografií	566
zobrazit # odpovědi	576
zobrazit a přijmout	548
zobrazit fotografií	566
zobrazit komentáře	576
zobrazit méně	489	567
zobrazit nabídku	545
zobrazit nabídky	561
zobrazit odpovědi	576
zobrazit originál	489
zobrazit předplatné	561
zobrazit přepis	550
zobrazit více	488
zobrazit výsledky	91	489	541
zobrazit vše	488
zobrazit všech # fotek	566
zobrazit všech # fotky	566
zobrazit všech # fotografie	566
zobrazit všech # fotografií	566
zobrazit všech fotek	566
zobrazit všech fotky	566
zobrazit všech fotografie	566
zobrazit všech fotografií	566
zobrazit všechny # fotek	566
zobrazit všechny # fotky	566
zobrazit všechny # fotografie	566
zobrazit všechny # fotografií	566
zobrazit všechny fotek	566
zobrazit všechny fotky	566
zobrazit všechny fotografie	566
zobrazit všechny fotografií	566
zobrazit všechny články	567
zobraziť # fotiek	3831
zobraziť # fotky	3831
zobraziť # fotografie	3831
zobraziť # fotografií	3831
zobraziť # odpovede	3840
zobraziť a prijať	3814
zobraziť cenu	3812
zobraziť diskusiu	3762
zobraziť fotiek	3831
zobraziť fotky	3831
zobraziť fotografie	3831
zobraziť fotografií	3831
zobraziť galériu	3832
zobraziť heslo	3826
zobraziť komentáre	3840
zobraziť menej	3760
zobraziť obsah	3773
zobraziť odpovede	3840
zobraziť ponuku	3812
zobraziť ponuky	3826
zobraziť popis	3832
zobraziť predplatné	3826
zobraziť prepis	3816
zobraziť titulky	3816
zobraziť viac	3760
zobraziť výsledky	91	3808
zobraziť všetko	3760
zobraziť všetky # fotiek	3831
zobraziť všetky # fotky	3831
zobraziť všetky # fotografie	3831
zobraziť všetky # fotografií	3831
zobraziť všetky fotiek	3831
zobraziť všetky fotky	3831
zobraziť všetky fotografie	3831
zobraziť všetky fotografií	3831
zobraziť všetky články	3832
zobraziť všetkých # fotiek	3831
zobraziť všetkých # fotky	3831
zobraziť všetkých # fotografie	3831
zobraziť všetkých # fotografií	3831
zobraziť všetkých fotiek	3831
zobraziť všetkých fotky	3831
zobraziť všetkých fotografie	3831
zobraziť všetkých fotografií	3831
zoradiť podľa	3840
zostań patronem	3135
zostań patronką	3230
zostať prihlásený	3826
zostávajúci čas	3817
zostávajúci čas #	3816
zostávajúci čas -#	3816
zpráva	565
zpráva byla odeslána	564
zpráva pro příjemce: dar	558
zpět na hlavní stránku	567
zpět na začátek	567
zpět nahoru	488
zrušit můžete kdykoli	561
zrušit můžete kdykoliv	561
zrušiť môžete kedykoľvek	3826
zu meine themen hinzufügen	895
zu meinen themen hinzufügen	895
zum rätsel	862
zum vollständigen artikel	884
zur großansicht	884
zur leseliste hinzufügen	835
zur merkliste hinzufügen	738
zur übersicht	756
zurück	749
zurück nach oben	756	884
zurück zum anfang	884
zurück zur startseite	884
zurück zur übersicht	884
zvoliť	3827
zvolte předplatné	561
zvolte částku	558
zvoľte predplatné	3826
zvoľte sumu	3823
zväčšiť	3817
zväčšiť foto	3832
zväčšiť fotografiu	3832
zväčšiť písmo	3843
zväčšiť text	3843
zvětšit	488
zvětšit foto	567
zvětšit fotografii	567
zvětšit písmo	579
zvětšit text	579
zwiń	3163
zásady cookies	548
zásady ochrany osobných údajov	3814
získat licenci	572
získat předplatné	561
získať licenciu	3836
získať predplatné	3826
zůstat přihlášen	561
""", '£': """
£# at amazon	1281
""", '©': """
©ntb	3066
""", 'à': """
à découvrir	1804
à la une	1804
à lire	1804
à lire aussi	1804
à lire dans ce dossier	1804
à lire dans la même rubrique	1804
à lire ensuite	1804
à lire également	1804
à ne pas manquer	1804
à voir	1804
à voir aussi	1804
à voir ensuite	1912
""", 'á': """
áno, chcem	3820
áno, prosím	3820
átirat	2192
átirat elolvasása	2191
átirat megjelenítése	2191
áudio gerado por ia	3315
áudio gerado por voz sintética	3315
""", 'ä': """
ähnliche artikel	753
ähnliche beiträge	753
ähnliche themen	753
äldst	4060
äldsta	4060
äldsta först	4059
älteste	894
älteste zuerst	893
älä missaa mitään	1657
älä salli	1724
älä seuraa	1747
ämne	4048
ämnen	3976
ämnen i artikeln	3976
ämnen i den här artikeln	4050
ändra dina cookieinställningar	4033
ändra samtycke	4033
ändra textstorlek	4063
är du inte prenumerant	4044
är du redan prenumerant	3954
äänenvoimakkuus	1721
äänesi on laskettu	1711
äänesi on rekisteröity	1711
äänesi on tallennettu	1711
äänestyksen tulokset	1721
äänestys	92
äänestä	91	1712
äänestä nyt	91	1711
äänestä tästä	1671
ääni on tuotettu tekoälyllä	1720
ääni pois	1720
ääni päälle	1720
""", 'å': """
åbn	620
åbn appen	673
åbn billedgalleri	687
åbn galleri	687
åbn i app	673
åbn kort	620
åpne	3039
åpne appen	3096
åpne bildegalleri	3110
åpne faktaboks	3039
åpne galleri	3110
åpne i app	3096
åpne kart	3039
årlig	3105
årlig betaling	3105
årligt	682
årsvis	4045
årsvis betalning	4045
återkalla samtycke	4033
återstående tid	4036
återstående tid #	4035
återstående tid -#	4035
""", 'æ': """
ældste	697
ældste først	696
ændr dit samtykke	669
ændr samtykke	669
ændr tekststørrelse	699
""", 'ç': """
çengel bulmaca	4203
çerez ayarlari	4151
çerez ayarlarini yönet	4208
çerez politikasi	4151
çerez tercihleri	4208
çerez tercihlerini yönet	4208
çerezler	4151
çerezleri yönet	4243
çeviriyi göster	4158
çikiş yap	4141
çok okunanlar	4155
""", 'è': """
è gratis e ci vuole solo un minuto	2406
è stato utile	2419
""", 'é': """
é grátis e leva menos de um minuto	3327
é proibida a reprodução	3398
é proibida a reprodução do conteúdo	3398
écouter	1790
écouter (# min	1790
écouter le podcast	1807
écrire à la rédaction	1886
édition du jour	1804
élő	2192
élő közvetítésünk itt	2207
épingler	61
épingler la recette	61
értem	2144
értesítések	2195
értesítések engedélyezése	2194
értesítések kezelése	2194
értékeld a cikket	2214
értékeld a receptet	61
értékelje a cikket	2214
érvénytelen e-mail-cím	2204
étiquettes	1808
évente	2202
éves előfizetés	2202
éves fizetés	2202
éves számlázás	2202
""", 'í': """
így kapcsolhatja ki a hirdetésblokkolót	2196
így védjük a forrásainkat	2211
írd meg a véleményed	2140
írj a szerkesztőségnek	2211
írj hozzászólást	2215
írja meg véleményét	2140
írjon a szerkesztőségnek	2211
írjon hozzászólást	2215
írjon nekünk névtelenül	2211
""", 'î': """
îmi place	3459
în fiecare lună	3479
în parteneriat cu	3497
înainte # secunde	3466
înapoi # secunde	3466
înapoi la prima pagină	3487
înapoi la început	3508
înapoi sus	3426
încarcă conținutul	3470
încarcă mai multe	3426
încarcă mai multe comentarii	3458
încarcă postarea	3470
încarcă videoclipul	3470
închide	3410
închide fereastra	3508
închide galeria	3508
închide meniul	3508
înregistrare	3412
înregistrează-te	3412
îți mulțumim pentru vot	3437
""", 'ô': """
ô chữ	4443
""", 'ö': """
öffnen	756
ön hirdetésblokkolót használ	2196
ön mit gondol? szavazzon	2143
önceki	4157
önceki fotoğraf	4251
önceki görsel	4251
önceki haber	4155
önceki video	4244
önceki yazi	4251
öne çikan haberler	4155
öne çikanlar	4155
önerilen haberler	4155
önerilenler	4155
öppna	3980
öppna appen	4037
öppna bildgalleri	4050
öppna galleri	4050
öppna karta	3980
összes	2143
összes cikk	2207
összes elfogadása	2189
összes elutasítása	2189
összes megtekintése	2207
översatt med ai	4057
özet faydali oldu mu	4154
""", 'ú': """
új hozzászólás	2140
última hora	1368
últimas	3295
últimas entradas	1368
últimas noticias	1368
últimas notícias	3295
últimes notícies	393
últimos artículos	1368
únete	1329
únete a la conversación	1364
única	1436	3358
účtované ročne	3826
účtováno ročně	561
""", 'ü': """
über google anmelden	879
über whatsapp senden	896
über whatsapp teilen	896
übersetzung anzeigen	757
überweisung	716
ücretsiz dene	4141
ücretsiz haber limitinize ulaştiniz	4219
ücretsiz kargo	4235
ücretsiz oku	4248
ücretsiz oyna	4201
ücretsiz üye ol	4141
ücretsiz üye olun	4141
ücretsiz, spam yok	4221
ühekordne annetus	1538
ürüne git	4255
ürünü gör	4255
ürünü incele	4204
üye girişi	4141
üye ol	4140	4141
üye olun	4141
üzenet	2205
üzenet küldése	2204
üzenetét elküldtük	2204
""", 'ý': """
ý kiến	4405
ý kiến bạn đọc	4405
ý kiến của bạn	4405
""", 'ā': """
ārējais saturs	2797
""", 'č': """
častite nas kafom	3726
častite nas kavom	3726
častite nas s kavo	3922
čita sintetički glas	3719
čitaj bez oglasa	3747
čitaj u aplikaciji	3721
čitajte bez oglasa	3747
čitajte bez ograničenja	3728
čitajte u aplikaciji	3721
čitajte uz pretplatu	3728
članak je zaključan	3651
članak je zaštićen autorskim pravom	3738
članak se nastavlja ispod oglasa	3657
članak čita sintetički glas	3719
članek bere sintetični glas	3915
članek je avtorsko zaščiten	3934
članek je zaklenjen	3854
članek se nadaljuje pod oglasom	3857
članek se nadaljuje spodaj	3857
článek byl vytvořen automaticky	574
článek je chráněn autorským právem	572
článek namluvila umělá inteligence	550
článek pokračuje pod reklamou	481
článek čte syntetický hlas	550
články autora	567
článok bol vytvorený automaticky	3838
článok je chránený autorským právom	3836
článok číta syntetický hlas	3816
článok číta umelá inteligencia	3816
čte umělý hlas	550
čtěte bez omezení	561
čtěte dále	486
čtěte i	486
čtěte nejdřív v aplikaci	552
čtěte také	486
čtěte v aplikaci	552
číslo účtu pro dary	470
číst bez reklam	581
číst celý článek	567
číst dál	488
číst dál s předplatným	471
číst dále	567
číst s předplatným	561
číst více	488
číta umelý hlas	3816
čítajte aj	3759
čítajte bez obmedzení	3826
čítajte najprv v aplikácii	3818
čítajte v aplikácii	3818
čítať bez reklám	3845
čítať celý článok	3832
čítať s predplatným	3826
čítať ďalej	3832
""", 'ď': """
ďakujeme za hlas	3808
ďakujeme za hlasovanie	3808
ďakujeme za odber	3829
ďakujeme za správu	3829
ďakujeme za vašu správu	3829
ďakujeme za váš hlas	91	3808
ďalšia fotografia	3832
ďalšia snímka	3832
ďalšia strana	3832
ďalšie foto	3832
ďalšie správy	3759
ďalšie video	3816
ďalšie články	19	3759
ďalšie články autora	3832
ďalší článok	3832
""", 'đ': """
đang theo dõi	4470
đang tải	4445
đang tải trình phát	4445
đang tải video	4445
điều khoản sử dụng	4404
điều khoản sử dụng | chính sách bảo mật	4404
đáng chú ý	4406
đã có tài khoản	4391
đã hiểu	4409
đã sao chép	4396
đã sao chép liên kết	4432
đã xảy ra lỗi	4461
đã đóng bình luận	4438
đóng	4389
đóng cửa sổ	4483
đóng góp	4390
đóng góp hàng tháng	4457
đóng góp một lần	4457
đóng menu	4483
đăng ký	4391
đăng ký của bạn đã được xác nhận	4482
đăng ký ngay	4391
đăng ký nhận thông báo	4452
đăng ký thành công	4461
đăng ký để đọc tiếp	4481
đăng nhập	4391
đăng nhập / đăng ký	4391
đăng nhập bằng apple	4459
đăng nhập bằng facebook	4459
đăng nhập bằng google	4459
đăng nhập với facebook	4459
đăng nhập với google	4459
đăng nhập để bình luận	4438
đăng nhập để đọc tiếp	4481
đăng xuất	4391
đường dây nóng	4466
được quan tâm	4433
được tài trợ	4401
được tạo bởi ai	4479
đặt báo	4391
đặt hàng ngay	4484
đặt mua ngay	4444
đặt vé ngay	4444
đến công thức	61
đến trang quyên góp	4457
đến trang ủng hộ	4457
đề xuất	4406
để sau	4389
địa chỉ email của bạn	4482
đọc bài gốc	4483
đọc bài tiếp theo	4483
đọc miễn phí	4481
đọc nhiều	4406
đọc nhiều nhất	4406
đọc sau	4432
đọc thêm	4406	4408
đọc tiếp	4408
đọc tiếp về chủ đề này	4433
đọc toàn bộ bài viết	4465
đọc trên ứng dụng	4451
đồng ý và tiếp tục	4449
đừng bỏ lỡ	4406
""", 'į': """
į el. parduotuvę	2749
į pradinį puslapį	2765
į viršų	2718
įdėti į krepšelį	2749
įgarsinta dirbtinio intelekto	2753
įjungti garsą	2753
įjungti pranešimus	2756
įkelti daugiau	2765
įkelti turinį	2751
įkelti įrašą	2751
įveskite el. pašto adresą	2763
įveskite galiojantį el. pašto adresą	2763
įveskite savo el. pašto adresą	2736
įveskite sumą	2759
įvyko klaida. bandykite dar kartą	2763
įvyko klaida. bandykite vėliau	2763
""", 'ľ': """
ľubovoľná suma	3823
""", 'ł': """
ładowanie odtwarzacza	3223
ładowanie wideo	3223
""", 'ř': """
řadit podle	576
řazení	577
""", 'ś': """
śledź nas	3149
""", 'ş': """
şifremi unuttum	4141
şifrenizi mi unuttunuz	4219
şikayet et	4199
şikâyet et	4199
şimdi değil	4139
şimdi satin al	4255
şurada paylaş	4148
""", 'š': """
šajā rakstā	2831
še nimate računa	3924
še niste naročnik	3924
šiame straipsnyje	2765
šifra	3729
šio turinio parodyti negalime	2751
šio turinio rodyti negalima	2751
šis laukas privalomas	2763
šis lauks ir obligāts	2829
šis raksts ir slēgts	2827
šis saturs nav pieejams	2819
šis straipsnis užrakintas	2761
šis turinys nepasiekiamas	2751
šis vaizdo įrašas nebepasiekiamas	2753
šis vaizdo įrašas nepasiekiamas	2753
šis video nav pieejams	2820
šis video vairs nav pieejams	2820
šo saturu nevar parādīt	2819
šrifto dydis	2770
štampaj	3661
štítky	486
""", 'ž': """
žaisti dabar	2747
že imam račun	3924
že imate račun	3854
že naročnik	3854
že podpiram	3865
že sledite	3939
želite li da primate obaveštenja	3722
želite li primati obavijesti	3722
želite prejemati obvestila	3918
želite prejemati potisna obvestila	3918
želiš primati obavijesti	3722
žiadny spam	3829
žinutė išsiųsta	2763
živě	551
žiūrėkite nuotraukas	2718
žiūrėkite vaizdo įrašą	2718
žiūrėti galeriją	2718
žiūrėti kainą	2749
žiūrėti komentarus	2768
žiūrėti pasiūlymą	2749
žiūrėti planus	2761
žiūrėti rezultatus	91	2747
žiūrėti visus	2765
žymos	2754
žádný spam	564
""", 'ư': """
ưu đãi cho bạn đọc	4444
ưu đãi cho độc giả	4444
ưu đãi tốt nhất	4460
""", 'ș': """
știrea anterioară	3487
știrea următoare	3487
știri pe aceeași temă	3452
știri recomandate	3424
știri similare	3424
știrile zilei	3424
""", 'ț': """
ți-a fost util	3458
ți-a fost util acest articol	3437
ți-a fost util acest rezumat	3437
ți-ai uitat parola	3449
ți-ar putea plăcea și	3452
ține-mă minte	3482
""", 'ά': """
άκουσε το άρθρο	976
άλλες ειδήσεις	19
άλλο ποσό	989
άνοιγμα	922
άνοιγμα εφαρμογής	983
άνοιγμα στην εφαρμογή	983
άνοιγμα χάρτη	922
""", 'έ': """
έξοδος από πλήρη οθόνη	976
έχετε ήδη λογαριασμό	907
έχετε ήδη ψηφίσει	968
έχω ήδη λογαριασμό	992
έχω διαβάσει και αποδέχομαι τους όρους χρήσης	994
έχω λογαριασμό	992
""", 'ή': """
ήταν χρήσιμο	968
""", 'ί': """
ίσως αργότερα	905
ίσως σας ενδιαφέρει	919
""", 'α': """
αγορά από amazon	974
αγορά από το amazon	974
αγορά βιβλίου	974
αγορά εισιτηρίων	974
αγοράστε εισιτήρια	974
αγοράστε εισιτήριο	974
αγοράστε το βιβλίο	974
αγοράστε τώρα	1026
ακολουθήστε μας	1004
ακολουθήστε το θέμα	1004
ακολουθήστε τον αρθρογράφο	1025
ακολουθήστε τον συντάκτη	1004
ακολουθείτε ήδη αυτό το θέμα	1004
ακολουθείτε ήδη αυτόν τον συντάκτη	1025
ακολούθησε	1005
ακούστε	912
ακούστε το άρθρο	912
ακυρώνετε όποτε θέλετε	992
ακύρωση οποιαδήποτε στιγμή	992
ανάκληση συγκατάθεσης	980
αναζήτηση	921
ανανέωση σελίδας	987
ανανέωση συνδρομής	1021
ανανέωση της σελίδας	987
αναπαραγωγή βίντεο	976
αναφέρετε λάθος	1012
αναφέρετε το σχόλιο	1012
αναφορά	969
αναφορά λάθους	918
αναφορά σχολίου	1012
αντιγραφή	1008
αντιγραφή link	912
αντιγραφή συνδέσμου	912
αντιγραφή συνδέσμου άρθρου	912
απάντηση	918
απενεργοποίησα τον ad blocker	987
απενεργοποιήστε το για να συνεχίσετε	987
απεριόριστη πρόσβαση σε όλο το περιεχόμενο	1021
αποδέχομαι	925
αποδέχομαι τους όρους χρήσης	994
αποδοχή	925
αποδοχή και συνέχεια	980
αποδοχή όλων	925
αποδοχή όλων των cookies	1016
αποθήκευση	912
αποθήκευση άρθρου	1027
αποθήκευση επιλογών	980
αποθήκευση προτιμήσεων	980
αποθήκευση συνταγής	61
αποθηκεύστε το άρθρο	912
αποκλειστικά για συνδρομητές	992
αποκτήστε το τώρα	1026
απομαγνητοφώνηση	977
απομνημόνευση	993
αποστολή	995
αποστολή με email	912
αποστολή σχολίου	968
αποσύνδεση	907
αποτελέσματα	92
αποτελέσματα δημοσκόπησης	969
αποτελέσματα ψηφοφορίας	969
αποτυχία φόρτωσης βίντεο	1017
απόκρυψη	922
απόκρυψη απαντήσεων	968
απόρριψη	925
απόρριψη όλων	925
απόρριψη όλων των cookies	1016
αργότερα	905
αρχική	921
αρχική σελίδα	998
αυτό το άρθρο είναι κλειδωμένο	992
αυτό το βίντεο δεν είναι διαθέσιμο	976
αυτό το βίντεο δεν είναι πλέον διαθέσιμο	976
αυτό το πεδίο είναι υποχρεωτικό	994
αυτόματη αναπαραγωγή	977
αυτόματη μετάφραση	977
αφήγηση με συνθετική φωνή	976
αφήστε ένα σχόλιο	968
αφήστε σχόλιο	918
αφήστε το σχόλιό σας	968
""", 'β': """
βίντεο	919
βαθμολογήστε το άρθρο	918
βρήκατε κάποιο λάθος	1000
βρήκατε λάθος	1000
""", 'γ': """
γίνε συνδρομητής	907
γίνε υποστηρικτής	989
γίνετε μέλος	906
γίνετε συνδρομητής	907
γίνετε υποστηρικτές	989
γράψτε σχόλιο	918
γράψτε το email σας	1022
γράψτε το σχόλιό σας	1012
""", 'δ': """
δείτε ακόμη	1024
δείτε και	919
δείτε ξανά	1017
δείτε περισσότερα	921
δείτε τα αποτελέσματα	91	922
δείτε τα πακέτα	1021
δείτε τα πακέτα συνδρομών	1021
δείτε τα σχόλια	918
δείτε τα όλα	1024
δείτε τη συλλογή	998
δείτε τη συνταγή	61
δείτε την προσφορά	974
δείτε τις απαντήσεις	968
δείτε τις προσφορές	1021
δείτε τις φωτογραφίες	998
δείτε το αφιέρωμα	998
δείτε το προφίλ	1000
δείτε το προϊόν	1026
δείτε το στο amazon	974
δείτε το φωτορεπορτάζ	998
δείτε φωτογραφίες	998
δείτε όλα	921
δείτε όλα τα άρθρα	998
δείτε όλα τα βίντεο	998
δείτε όλα τα παιχνίδια	971
δείτε όλες τις ειδήσεις	998
δείτε όλες τις προσφορές	974
δείτε όλες τις φωτογραφίες	998
δεν έχετε λογαριασμό	992
δεν είναι δυνατή η αναπαραγωγή του βίντεο	976
δεν είναι δυνατή η εμφάνιση του περιεχομένου	980
δεν είστε ακόμη συνδρομητής	992
δεν είστε συνδρομητής	992
δεν μου αρέσει	969
δεν ξέρω	969
δεν ξέρω / δεν απαντώ	969
δες περισσότερα	1024
δημιουργήθηκε με ai	1017
δημιουργήθηκε με τεχνητή νοημοσύνη	1017
δημιουργία λογαριασμού	907
δημοσίευση σχολίου	968
δημοσκόπηση	92
δημοφιλέστερα	919
δημοφιλέστερο	993
δημοφιλή	919
δημοφιλή άρθρα	919
διάρκεια	977
διαβάζεται από συνθετική φωνή	976
διαβάστε ακόμα	919
διαβάστε ακόμη	919
διαβάστε αργότερα	1027
διαβάστε δωρεάν	1021
διαβάστε επίσης	919
διαβάστε επίσης στο	919
διαβάστε και	919
διαβάστε ολόκληρο το άρθρο	998
διαβάστε περισσότερα	919	921
διαβάστε στην εφαρμογή	983
διαβάστε το στην εφαρμογή	983
διαβάστε όλο το άρθρο	998
διαθέσιμη στο app store	983
διαθέσιμο στο app store	983
διαφήμιση	915
διαφημίσεις	915
διαφημιση	915
διαφημιστικό περιεχόμενο	87	915
διαχείριση cookies	980
διαχείριση επιλογών	980
διαχείριση προτιμήσεων	1016
διαχείριση συγκατάθεσης	980
δωρήστε	906
δωρίστε το άρθρο	1007
δωρεά	906
δωρεάν αποστολή	1009
δωρεάν, χωρίς spam	994
""", 'ε': """
είσοδος	907
είστε ήδη εγγεγραμμένος	1022
είστε ήδη συνδρομητής	992
εγγραφή	907
ειδήσεις σήμερα	919
ειδήσεις τώρα	919
ειδοποίηση για συντάκτη	1025
εισάγετε έγκυρο email	994
εισάγετε το email σας	1022
εισαγάγετε το email σας	1022
εκτυπώστε το άρθρο	912
εκτύπωση	912
εκτύπωση συνταγής	61
ελέγξτε τα εισερχόμενά σας	994
ελέγξτε το email σας	994
ελεύθερη δωρεά	1020
ελεύθερο ποσό	989
εμφάνιση ανάρτησης	980
εμφάνιση απαντήσεων	968
εμφάνιση λιγότερων	998
εμφάνιση περιεχομένου	980
εμφάνιση περισσότερων	998
εμφάνιση πρωτοτύπου	922
εμφάνιση υποτίτλων	976
εμφάνιση όλων	922
ενεργοποίηση	985
ενεργοποίηση ειδοποιήσεων	984
ενεργοποιήστε τις ειδοποιήσεις	984
επαναφόρτωση σελίδας	987
επικοινωνήστε μαζί μας	1000
επικοινωνήστε με τη σύνταξη	1000
επικοινωνήστε με τον συντάκτη	1000
επικοινωνία	918
επικοινωνία με τη σύνταξη	1000
επιλέξτε	993
επιλέξτε πακέτο	992
επιλέξτε ποσό	1020
επιλέξτε συνδρομή	992
επιλέξτε τη συνδρομή σας	992
επιλογές συντακτών	919
επιλογή	993
επισκεφθείτε το κατάστημα	974
επιστροφή στην αρχική	998
επιστροφή στην κορυφή	921
επιτρέπεται	985
επόμενη είδηση	998
επόμενη εικόνα	1024
επόμενη φωτογραφία	1024
επόμενο	921
επόμενο άρθρο	919
επόμενο βίντεο	1017
επώνυμο	995
ερώτηση της ημέρας	91
ετήσια	990
ετήσια χρέωση	993
ετικέτες	919
ευχαριστούμε για τη στήριξή σας	1020
ευχαριστούμε για τη στήριξη	1020
ευχαριστούμε για την ψήφο σας	91	968
ευχαριστούμε, το μήνυμά σας στάλθηκε	994
εφάπαξ	990
εφάπαξ δωρεά	989
""", 'η': """
η διαφήμιση συνεχίζεται	1026
η δωρεά μου	1020
η εγγραφή ολοκληρώθηκε	1022
η εγγραφή σας ολοκληρώθηκε	1022
η στήριξή σας κάνει τη διαφορά	1020
η ψήφος σας καταχωρήθηκε	968
η ψήφος σας καταχωρίστηκε	968
""", 'θ': """
θέλετε να λαμβάνετε ειδοποιήσεις	984
θέλετε να λαμβάνετε ειδοποιήσεις για τα νέα	984
θέμα	1023
θέματα	919
θα θέλατε να λαμβάνετε ειδοποιήσεις	984
""", 'κ': """
κάθε ευρώ μετράει	989
κάθε μήνα	990
κάθε συνεισφορά έχει αξία	989
κάθε συνεισφορά μετράει	989
κάνε το κουίζ	971
κάντε δωρεά	906
κάντε μια δωρεά	906
κάντε το κουίζ	971
κάντε το τεστ	971
κάτι πήγε στραβά	995
καλύτερη προσφορά	993
κανόνες σχολιασμού	918
κατάλαβα	922
κατάργηση σίγασης	976
κατάστημα	1009
κατεβάστε από το app store	983
κατεβάστε από το google play	983
κατεβάστε την εφαρμογή	983
κατεβάστε το app	983
κατεβάστε το επεισόδιο	976
κατεβάστε το ηχητικό	976
κατηγορίες	919
κεράστε μας έναν καφέ	989
κλείσιμο	905
κλείσιμο μενού	1024
κλείσιμο παραθύρου	1024
κλείστε θέση	974
κοινοποίησε	912
κοινοποίηση	912
κοινοποίηση στο facebook	912
κοινοποίηση στο twitter	912
κοινοποίηση στο whatsapp	1007
κοινοποιήστε	912
κοινοποιήστε το άρθρο	912
κρυπτόλεξο	973
κωδικοί έκπτωσης	1026
""", 'λ': """
λήψη ήχου	976
λεπτομέρειες	922
λιγότερα	922
""", 'μ': """
μέγεθος γραμμάτων	65
μέγεθος γραμματοσειράς	1007
μέγεθος κειμένου	65
μήνυμα	1023
με την υποστήριξη	915
με την υποστήριξη της	1009
με την υποστήριξη του	1009
μεγέθυνση	922
μεγέθυνση εικόνας	998
μεγαλύτερα γράμματα	1007
μενού	921
μετάβαση στη σελίδα δωρεών	989
μετάβαση στη συνταγή	61
μη έγκυρη διεύθυνση email	994
μη έγκυρο email	994
μη διαθέσιμο βίντεο	976
μη χάσετε	919
μην το χάσεις	919
μην χάσετε	919
μηνιαία	990
μηνιαία δωρεά	989
μηνιαία συνεισφορά	989
μηνιαία χρέωση	993
μηνιαίως	990
μικρότερα γράμματα	1007
μοιράσου το	912
μοιράσου το άρθρο	1027
μοιραστείτε	912
μοιραστείτε το	912
μοιραστείτε το άρθρο	912
μου αρέσει	969
μπορεί να σας αρέσει	919
μόνο για συνδρομητές	907
""", 'ν': """
να επιτρέπεται πάντα	980
να επιτραπεί	985
να με θυμάσαι	992
ναι, θέλω	985
νεότερα	969
νεότερα πρώτα	969
""", 'ξ': """
ξέχασα τον κωδικό μου	992
ξεκλειδώστε το άρθρο	1021
ξεχάσατε τον κωδικό	907
ξεχάσατε τον κωδικό σας	992
""", 'ο': """
ο λογαριασμός μου	907
ο σύνδεσμος αντιγράφηκε	912
οι συνεργάτες μας	980
ονοματεπώνυμο	995
""", 'π': """
πάντα να επιτρέπεται	980
πάρτε μέρος στη δημοσκόπηση	968
πήγαινε στη συνταγή	61
πίσω στην κορυφή	998
παίξε τώρα	971
παίξε υπεύθυνα	974
παίξτε δωρεάν	971
παίξτε τώρα	971
παίξτε υπεύθυνα	974
παιχνίδια	973
πακέτα συνδρομών	1021
παλαιότερα	969
παράλειψη	977
παράλειψη διαφήμισης	1017
παρουσιάστηκε σφάλμα	994
πατήστε για ήχο	1017
παύση βίντεο	976
παύση παρακολούθησης	1004
πείτε μας τη γνώμη σας	968
πείτε τη γνώμη σας	968
περίληψη ai	1003
περίληψη με ai	1003
περισσότερα	919	921
περισσότερα άρθρα	919
περισσότερα άρθρα του συντάκτη	998
περισσότερα σχόλια	968
περισσότερες ειδήσεις	919
περισσότερες επιλογές	1008
πες τη γνώμη σου	968
πλήρης οθόνη	977
πληρωμή με paypal	1021
πολιτική cookies	925
πολιτική απορρήτου	925
πολιτική διορθώσεων	1000
προβολή περιεχομένου	980
προηγούμενη είδηση	998
προηγούμενη φωτογραφία	1024
προηγούμενο	921
προηγούμενο άρθρο	919
προηγούμενο βίντεο	1017
προνόμια συνδρομητών	974
προσθήκη απάντησης	1012
προσθήκη στα θέματά μου	1025
προσθήκη στο καλάθι	1026
προσθήκη σχολίου	918
προσθήκη ως προτιμώμενη πηγή	1004
προστασία προσωπικών δεδομένων	925
προσφορά για αναγνώστες	974
προσφορά για συνδρομητές	974
προτείνουμε	919
προτείνουμε επίσης	919
προτεινόμενα	919
προτιμήσεις cookies	980
προτιμήσεις απορρήτου	1016
προωθητικό περιεχόμενο	915
πρόσφατα άρθρα	919
πώς να απενεργοποιήσετε τον ad blocker	987
πώς να το απενεργοποιήσετε	988
""", 'ρ': """
ροή	919
ροή ειδήσεων	919
ρυθμίσεις cookie	980
ρυθμίσεις cookies	925
ρυθμίσεις απορρήτου	980
""", 'σ': """
σίγαση	977
σας βοήθησε αυτό το άρθρο	968
σας φάνηκε χρήσιμο	968
σε συνεργασία με	1009
σκανάρετε το qr code	983
σταυρόλεξα	973
σταυρόλεξο	973
στείλε το σε φίλο	912
στείλτε μας τις φωτογραφίες σας	1000
στηρίξτε μας	906
στηρίξτε μας στο patreon	989
συμφωνώ	925
συμφωνώ με την επεξεργασία των δεδομένων μου	994
συμφωνώ με τους όρους χρήσης	994
συνέχεια ανάγνωσης	921
συνέχεια με apple	992
συνέχεια με email	1021
συνέχεια με facebook	992
συνέχεια με google	992
συνέχεια στην ιστοσελίδα	983
συνέχεια στο site	983
συνέχεια στον browser	983
συνδεθείτε	907
συνδρομή	907
συνδρομητές	907
συνεχίστε την ανάγνωση	1024
σφάλμα φόρτωσης βίντεο	1017
σχετικά	919
σχετικά άρθρα	919
σχετικά θέματα	919
σχετικά νέα	919
σχετικές ειδήσεις	919
σχετικό άρθρο	919
σχολιάστε	918
σχολιάστε το άρθρο	918
σχόλια	918
σχόλιο	918
σύνδεση	907
σύνδεση με apple	992
σύνδεση με facebook	992
σύνδεση με google	992
σύνοψη με ai	1003
""", 'τ': """
τέλος διαφήμισης	974
τέλος της διαφήμισης	974
τέσταρε τις γνώσεις σου	971
τα πιο δημοφιλή	919
τα πιο δημοφιλή της ημέρας	919
τα πιο διαβασμένα	919
τα πιο πρόσφατα	919
τα σχόλια είναι απενεργοποιημένα	1012
τα σχόλια είναι μόνο για συνδρομητές	1012
ταξινόμηση	969
ταξινόμηση κατά	969
ταχύτητα αναπαραγωγής	976
τελευταία άρθρα	919
τελευταία νέα	919
τελευταίες ειδήσεις	919
τεστάρετε τις γνώσεις σας	971
το email σας	1022
το email υπάρχει ήδη	1022
το αίτημά σας στάλθηκε	1022
το αίτημά σας υποβλήθηκε	1022
το απενεργοποίησα	987
το βίντεο δεν είναι διαθέσιμο	976
το βίντεο φορτώνει	976
το μήνυμά σας	1022
το μήνυμά σας εστάλη	994
το μήνυμά σας στάλθηκε	994
το πεδίο είναι υποχρεωτικό	994
το πιο δημοφιλές	993
το ψευδώνυμό σας	1012
το όνομά σας	1012
τρέχων χρόνος	977
""", 'υ': """
υπενθύμιση αργότερα	905
υποβολή	91	995
υποβολή σχολίου	918
υπολειπόμενος χρόνος	977
υποστηρίξτε μας	906
υποχρεωτικά πεδία	994
υποχρεωτικό πεδίο	994
υπότιτλοι	977
""", 'φ': """
φόρτωση ανάρτησης	980
φόρτωση βίντεο	976
φόρτωση περιεχομένου	980
φόρτωση περισσότερων	921
φόρτωση περισσότερων σχολίων	968
φόρτωση προγράμματος αναπαραγωγής	976
""", 'χ': """
χαρίστε αυτό το άρθρο	912
χορηγοί	1009
χορηγούμενο	915
χορηγούμενο άρθρο	915
χορηγούμενο περιεχόμενο	915
χορηγός	1009
χρόνος που απομένει	976
χωρίς spam	994
""", 'ψ': """
ψήφισε	91	969
ψηφίστε	91	969
ψηφίστε στη δημοσκόπηση	968
ψηφοφορία	92
""", 'ό': """
όλα τα άρθρα του συντάκτη	998
όλα τα βίντεο	998
όλα τα νέα	998
όλα τα παιχνίδια	971
όλα τα σχόλια	918
όλες οι ειδήσεις	919
όνομα	995
όροι σχολιασμού	918
όροι χρήσης	925
όχι ευχαριστώ	905
όχι τώρα	905
όχι, ευχαριστώ	905
""", 'а': """
або	4361
абонамент	222
абонирай се	223
абонирай се за бюлетина	300
абонирайте се	222
автовоспроизведение	3612
автовідтворення	4350
автоматический перевод	3636
автоматическое воспроизведение	3612
автоматичне відтворення	4350
автоматичний переклад	4374
автоматично възпроизвеждане	288
автоматично преведено	309
автоматично пускане	288
авторизация	3524
авторизоваться	3524
адрес электронной почты	3527
актуално	230
актуальне	4283
анкета	92	281
анкета на деня	280
анонимна кутия	306
анонимная почта	3632
анонимный ящик	3632
анонімна пошта	4370
анонімна скринька	4370
архив	3543
аудиоверсия	3612
аудіоверсія	4350
""", 'б': """
бажаєте отримувати сповіщення	4353
банковская карта	3523
банковский перевод	3523
без спам	300
без спама	3625
без спаму	4363
безкоштовна доставка	4345
безкоштовно. без спаму	4363
безопасный платеж	3522
безплатна доставка	284
бесплатная доставка	3608
бесплатно. без спама	3625
беше ли полезно	309
благодарим ви за абонамента	300
благодарим ви, че гласувахте	280
благодарим за вашия глас	280
благодарим за гласа	280
благодарим за съобщението	300
блокирай	292
блокировать	3616
блокувати	4354
больше	3543
больше материалов по теме	3543
больше новостей	3543
больше статей	3628
будь-яка сума	4358
будьте в курсе	3527
была ли статья полезной	3540
більше від автора	4366
більше за темою	4283
більше матеріалів за темою	4283
більше на цю тему	4283
більше новин	4283
більше новин на тему	4283
більше по темі	4283
більше статей	4366
""", 'в': """
в закладки	3641
в избранное	3532
в корзину	3607
в наш магазин	3607
в тази статия	303
в тренде	3543
в этой статье	3628
важен каждый рубль	3619
важен любой вклад	3619
важко відповісти	4341
важлива кожна гривня	4357
важливий кожен внесок	4357
важливо	4283
вам будет интересно	3543
вам може бути цікаво	4283
вам може сподобатися	4283
вам может быть интересно	3543
вам может понравиться	3543
вам також може сподобатися	4283
варианты подписки	3622
вартість доставки	4345
варіанти передплати	4360
вас може зацікавити	4283
вас может заинтересовать	3543
ваш e-mail	3527
ваш email	3527
ваш голос враховано	4340
ваш голос зараховано	4340
ваш голос принят	91	3603
ваш голос учтен	3603
ваш голос учтён	91	3603
ваша електронна пошта	4363
ваша почта	3626
ваша пошта	4364
ваша электронная почта	3625
ваше имя	3626
ваше повідомлення	4364
ваше повідомлення надіслано	4363
ваше сообщение	3626
ваше сообщение отправлено	3625
ваше ім'я	4364
вашето име	301
вашето съобщение	301
вашето съобщение е изпратено	300
вашият глас беше отчетен	280
вашият глас е отчетен	280
вашият имейл	300
вашият имейл адрес	300
вбудований контент	4347
введите e-mail	3527
введите email	3527
введите ваш email	3527
введите ваш адрес электронной почты	3527
введите корректный e-mail	3625
введите сумму	3619
введіть коректний e-mail	4363
введіть суму	4357
вградено съдържание	285
вернуться на главную	3628
версия для печати	3532
версия за печат	313
версія для друку	4379
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
вже вимкнено	4356
вже зареєстровані	4268
вже маєте акаунт	4360
вже маєте передплату	4360
вже є акаунт	4268
ви вже голосували	4340
ви вже проголосували	4340
ви вже підписані	4377
ви вже підписані на цю тему	4377
ви вичерпали ліміт статей	4360
ви можете відписатися будь-коли	4363
ви підписані	4363
ви підписані на автора	4377
ви підписані на тему	4377
ви успішно підписалися	4363
виберіть суму	4357
вибрати	4361
вибір редакції	4283
видео	3543
видео # из #	3627
видео # от #	302
видео больше недоступно	3612
видео загружается	3612
видео не может быть воспроизведено	3612
видео недоступно	3612
видео недоступно в вашей стране	3612
видео недоступно в вашем регионе	3612
видеоплеер загружается	3612
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
вийти	4268
використання матеріалів лише з дозволу редакції	4371
вимкнути звук	4350
вимкнути рекламу	4381
вимкніть adblock	4355
винаги показвай	285
винаги разрешавай	285
виникла помилка. спробуйте ще раз	4363
виправлення й уточнення	4370
вкажіть суму	4357
включете javascript	288
включете известията	291
включете се в дискусията	310
включи	292
включи звука	288
включи известията	291
включи се в дискусията	310
включите уведомления	3601
включить	3616
включить звук	3612
включить уведомления	3601
вконтакте	3533
влез	223
влез с facebook	297
влез с google	297
влез, за да коментираш	310
влезте	223
вміст недоступний	4347
внешний контент	3610
во весь экран	3546
водещи новини	230
войти	3524
войти в аккаунт	3524
войти в чат	3540
войти по почте	3622
войти с помощью google	3622
войти с яндекс id	3622
войти через apple	3622
войти через facebook	3622
войти через google	3622
войти через vk	3622
войти через вконтакте	3622
войти через яндекс	3622
войти, чтобы комментировать	3637
вопрос дня	3603
воспроизвести	3546
воспроизвести видео	3612
восстановить пароль	3622
время на чтение	3546
время чтения # мин	3546
все	3546
все комментарии	3540
все още няма коментари	310
все още нямате профил	297
все права сохранены	3633
всегда показывать	3610
всегда разрешать	3610
всего проголосовало #	3603
всеки лев е важен	295
всеки лев помага	295
всеки петък. безплатно. без спам	300
всички коментари	310
всички статии	303
всички статии на автора	303
встановити додаток	4352
встановити застосунок	4352
встроенный контент	3610
всяка помощ е важна	295
всяко дарение е важно	295
всяко дарение помага	295
всі коментарі	4375
всі матеріали	4366
всі матеріали автора	4366
всі новини	4285
всі статті	4366
всі статті автора	4366
вход	223	3524
вход с apple	297
вход с facebook	297
вход с google	297
вхід	4268
въведете валиден имейл	300
въведете имейл	300
въведете сума	295
възникна грешка. опитайте отново	300
възникна грешка. опитайте по-късно	300
външно съдържание	285
въпрос на деня	280
вы подписаны	3625
вы подписаны на автора	3639
вы подписаны на тему	3639
вы уже голосовали	3603
вы уже проголосовали	3603
вы успешно подписались	3625
выберите подписку	3622
выберите сумму	3522
выберите тариф	3622
выбор редакции	3543
выбрать	3623
выбрать подписку	3622
выбрать тариф	3622
выйти	3524
від наших партнерів	4381
відео	4283
відео # з #	4365
відео # із #	4365
відео більше недоступне	4350
відео вище	4307
відео недоступне	4350
відео недоступне у вашій країні	4350
відео неможливо відтворити	4350
відео нижче	4307
відеоплеєр завантажується	4350
відкликати згоду	4347
відкрити	4286
відкрити в додатку	4352
відкрити в застосунку	4352
відкрити галерею	4366
відкрити застосунок	4352
відкрити карту	4286
відкрити статтю	4360
відновити пароль	4360
відписатися	4378
відписатися від теми	4377
відписатися можна будь-коли	4363
відповісти	4281	4376
відправити	4364
відскануйте qr-код	4352
відскануйте qr-код, щоб завантажити застосунок	4352
відтворити	4351
відтворити відео	4350
відхилити	4278
відхилити все	4347
відхилити всі	4347
""", 'г': """
генерирано от ai	309
генерирано от ии	309
генерирано с изкуствен интелект	309
главная	3546
главная страница	3628
главное	3543
главное за день	3543
главные новости	3543
гласувай	91	281
гласувайте	91
гласувам	281
гледай видеото	288
годишен абонамент	298
годишно	298
годишно плащане	298
годовая подписка	3623
головна	4285
головна сторінка	4366
головне	4283
головне за день	4283
головні новини	4283
голосование	92
голосовать	91	3604
голосування	92
голосувати	91	4341
грати	4341
грати онлайн	4340
громкость	3613
гучність	4351
""", 'д': """
да, искам	292
да, моля	292
да, пожалуйста	3616
да, спасибо	3616
да, хочу	3616
далее	3546
далі	4285
дарете	222
дари	222
дари еднократно	295
дари месечно	295
дари сега	222
детали	3547
детальніше	4285
деталі	4286
дзен	3533
дивитися # світлин	4365
дивитися # світлини	4365
дивитися # фото	4365
дивитися # фотографій	4365
дивитися # фотографії	4365
дивитися всі	4366
дивитися всі # світлин	4365
дивитися всі # світлини	4365
дивитися всі # фото	4365
дивитися всі # фотографій	4365
дивитися всі # фотографії	4365
дивитися всі світлин	4365
дивитися всі світлини	4365
дивитися всі фото	4365
дивитися всі фотографій	4365
дивитися всі фотографії	4365
дивитися відео	4350
дивитися галерею	4366
дивитися онлайн-трансляцію	4366
дивитися світлин	4365
дивитися світлини	4365
дивитися усі # світлин	4365
дивитися усі # світлини	4365
дивитися усі # фото	4365
дивитися усі # фотографій	4365
дивитися усі # фотографії	4365
дивитися усі світлин	4365
дивитися усі світлини	4365
дивитися усі фото	4365
дивитися усі фотографій	4365
дивитися усі фотографії	4365
дивитися фото	4365
дивитися фотогалерею	4366
дивитися фотографій	4365
дивитися фотографії	4365
дивіться відео	4307
дивіться відео вище	4307
дивіться відео нижче	4307
дивіться також	4283
дивіться також відео	4307
дивіться у відео	4307
длительность	3613
длительность #	3613
для передплатників	4360
для подписчиков	3524
до закладок	4379
до кошика	4344
до рецепту	61
до теми	4283
добавете ни като предпочитан източник	312
добави в количката	283
добави като предпочитан източник	312
добави коментар	310
добави към моите теми	312
добави към предпочитани източници	312
добавить в избранное	3639
добавить в избранные источники	3639
добавить в источники	3639
добавить в корзину	3607
добавить в мои темы	3639
добавить в предпочитаемые источники	3639
добавить комментарий	3540
добровольное пожертвование	3619
довільна сума	4357
догори	4351
додати в кошик	4344
додати до кошика	4344
додати до моїх тем	4377
додати до обраних джерел	4377
додати до обраного	4377
додати до пріоритетних джерел	4377
додати до улюблених джерел	4377
додати коментар	4281
додати як пріоритетне джерело	4377
дозволити	4354
дозволити контент	4347
дозволити один раз	4347
дозволити рекламу	4356
дозволити сповіщення	4353
дозвольте сповіщення	4337
докладвай	311
докладвай грешка	233
докладвай коментар	310
докладвай рекламата	315
докладніше	4285
долучитися	4265
долучитися до обговорення	4375
долучитися до спільноти	4357
допомагає будь-яка сума	4357
доставка оплачивается отдельно	3607
достигнахте лимита на статиите	297
доступно по подписке	3524
друга сума	295
другая сумма	3522
други новини	19
другие материалы	19	3543
другие материалы рубрики	3543
другие новости	19	3543
другие новости раздела	3543
другие статьи	3543
другие статьи автора	3628
друк	4274
друкувати	4379
дякуємо за ваш голос	91	4340
дякуємо за ваше повідомлення	4363
дякуємо за голос	4340
дякуємо за повідомлення	4363
дякуємо за реєстрацію	4363
дякуємо за участь в опитуванні	4340
дізнатися ціну	4344
""", 'е': """
единоразово	3519
еднократно дарение	295
ежегодно	3623
ежемесячно	3519
ежемесячное пожертвование	3619
ежемесячный платеж	3620
ежемесячный платёж	3620
економія #%	4361
ексклузивно за абонати	297
ексклюзивно для передплатників	4360
електронна адреса	4364
електронна пошта	4364
електронна пошта або логін	4360
етикети	289
еще нет аккаунта	3622
еще новости	3543
еще от автора	3628
еще по теме	3543
ещё	3543
ещё не подписчик	3622
ещё нет аккаунта	3622
ещё новости	3543
ещё от автора	3628
ещё по теме	3543
""", 'ж': """
желаете ли да получавате известия	291
жодного спаму	4363
""", 'з': """
з нашого магазину	4344
за абонати	297
за датою	4376
за популярністю	4376
за темою	4283
забелязахте грешка	306
заборонити	4354
забравена парола	223
забравили сте паролата си	297
забронировать билет	3607
забронировать место	3607
забронювати квиток	4344
забронювати місце	4344
забув пароль	4360
забули пароль	4268
забыл пароль	3622
забыли пароль	3524
завантаження відео	4350
завантаження плеєра	4350
завантажити аудіо	4350
завантажити випуск	4350
завантажити відео	4347
завантажити додаток	4352
завантажити допис	4347
завантажити застосунок	4352
завантажити контент	4347
завантажити публікацію	4347
завантажити ще	4285
завжди дозволяти	4347
завжди показувати	4347
загрузить видео	3610
загрузить еще	3546
загрузить ещё	3546
загрузить контент	3610
загрузить пост	3610
загрузить публикацию	3610
загрузка видео	3612
загрузка плеера	3612
задонатити	4265
задонатить	3519
задължителни полета	300
задължително	301
задължително поле	300
заказать книгу	3607
закрити	4264
закрити галерею	4366
закрити рекламу	4381
закрыть	3518
закрыть галерею	3628
закрыть рекламу	3642
залишилося #	4350
залишити відгук	4373
залишити коментар	4281
залиште коментар	4375
заметили ошибку	3632
замовити книгу	4344
замовити книжку	4344
запазете място	283
запази	233
запази за по-късно	313
запази избора	285
запази място	283
запази настройките	285
запази рецептата	61
запази статията	233
запам'ятати мене	4361
заповніть це поле	4363
заполните это поле	3625
запомни ме	298
запомнить меня	3623
започни теста	280
запретить	3616
запропонувати новину	4281
зарегистрироваться	3524
зареди видеото	285
зареди още	303
зареди публикацията	285
зареди съдържанието	285
зареждане на видеото	288
зареждане на плейъра	288
зареєструватися	4268
зарубежной картой	3620
затвори	237
затвори галерията	303
затвори рекламата	315
затрудняюсь ответить	3604
защо виждам тази реклама	315
зберегти	4274
зберегти вибір	4347
зберегти на потім	4379
зберегти налаштування	4347
зберегти рецепт	61
зберегти статтю	4274
збережено	4380
збільшити	4285
збільшити зображення	4366
збільшити текст	4379
збільшити фото	4366
збільшити шрифт	4379
зв'язатися з автором	4366
звук	289
згенеровано за допомогою ші	4373
згенеровано штучним інтелектом	4373
згенеровано ші	4373
згорнути	4286	4366
зменшити шрифт	4379
змінити згоду	4347
змінити розмір тексту	4379
зміст	4285
зміст статті	4366
знайшли помилку	4370
знижка #%	4361
знижка для передплатників	4344
зображення # з #	4365
зображення # із #	4365
зовнішній контент	4347
зробити внесок	4265
зробити донат	4357
зрозуміло	4278
""", 'и': """
играй сега	280
играть	3604
играть онлайн	3603
из нашего магазина	3607
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
изменить размер текста	3641
изменить согласие	3610
изображение # из #	3627
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
ии может ошибаться	3635
или	298	3623
имам профил	297
имате ли профил	297
име	301
имейл адрес	300
имейл или потребителско име	297
имя	3626
индекс	3626
интересное	3543
искате ли да получавате известия	291
использование материалов только с разрешения редакции	3633
исправления и уточнения	3632
""", 'к': """
к началу	3546
к началу страницы	3628
к рецепту	61
каждое пожертвование важно	3619
каждую пятницу. бесплатно. без спама	3625
каждый донат важен	3619
каждый рубль важен	3619
как да изключа adblock	293
как да изключите рекламния блокер	293
как защитаваме източниците си	306
как мы защищаем источники	3632
как мы защищаем наших источников	3632
как отключить adblock	3617
как пазим източниците си	306
картина в картината	288
картинка в картинке	3612
картинка в картинці	4350
категории	3543
категорії	4283
качество	3613
керування згодою	4347
керувати згодою	4347
керувати сповіщеннями	4353
ключови думи	230
кожен внесок важливий	4357
кожен донат важливий	4357
кожна гривня важлива	4357
коментар	4281
коментари	233
коментарі	4281
коментарів ще немає	4375
коментирай	233
коментирайте	233
коментирайте първи	233
коментирането е изключено	310
коментування закрито	4375
коментувати	4281
комерційний контент	4381
комерційний матеріал	4381
комментарии	3540
комментарии отсутствуют	3540
комментарий	3540
комментировать	3540
коммерческий контент	3642
коммерческий материал	3642
конец рекламы	3642
контакти	4281
контакты	3540
контент заблокирован	3610
контент заблоковано	4347
контент недоступен	3610
контент недоступний	4347
конфиденциальность	3537
копирай връзката	313
копирай линк	233
копирай линка	233
копирането забранено	307
копирано	314
копирано в клипборда	313
копирование запрещено	3633
копировать ссылку	3532
копіювання заборонено	4371
копіювати посилання	4274
край на рекламата	315
кросворд	4341
кроссворд	3604
кроссворд дня	3603
кръстословица	281
купете билети	283
купете книгата	283
купи абонамент	223
купи билет	283
купи билети	283
купи книгата	283
купи лиценз	307
купи сега	283
купите нам кофе	3619
купити журнал	4344
купити зараз	4344
купити квитки	4344
купити квиток	4344
купити книгу	4344
купити книжку	4344
купити ліцензію	4371
купити нам каву	4357
купити передплату	4360
купить билет	3607
купить билеты	3607
купить билеты онлайн	3607
купить журнал	3607
купить книгу	3607
купить лицензию	3633
купить номер	3607
купить подписку	3524
купить права на публикацию	3633
купить сейчас	3607
към галерията	303
към количката	283
към магазина	283
към началната страница	303
към началото	289
към рецептата	61
към страницата за дарения	295
към съдържанието	303
кінець реклами	4381
""", 'л': """
лента новостей	3543
линкът е копиран	313
личный кабинет	3524
лише для передплатників	4360
лише необхідні	4347
логин	3623
логин или e-mail	3622
логін	4361
логін або e-mail	4360
лучшие	3638
любая сумма	3620
любая сумма важна	3619
""", 'м': """
маджонг	281	3604	4341
материал закрыт	3622
материал защищен авторским правом	3633
материал защищён авторским правом	3633
материал партнера	3642
материал партнёра	3642
материал создан автоматически	3635
материалы защищены авторским правом	3633
материалы партнеров	3536
материалы партнёров	3642
материалы по теме	3543
матеріал захищено авторським правом	4371
матеріал партнера	4381
матеріал створено автоматично	4373
матеріали за темою	4283
матеріали захищені авторським правом	4371
матеріали партнерів	4381
матеріали по темі	4283
машинний переклад	4374
машинно преведено	309
машинный перевод	3636
маєте акаунт	4360
маєте новину	4370
меню	3546	4285
месечен абонамент	298
месечно	298
месечно дарение	295
месечно плащане	298
месячная подписка	3623
метки	3543
ми не можемо показати цей вміст	4347
ми не можемо показати цей контент	4347
може би по-късно	237
може да ви хареса	230
може да харесате още	230
может быть, позже	3518
может позже	3518
можете да се откажете по всяко време	297
можете да се отпишете по всяко време	300
можливо, пізніше	4264
можна скасувати будь-коли	4360
мои темы	3639
моите теми	312
мой профиль	3524
моля, изключете рекламния блокер	293
моля, опитайте по-късно	300
моят профил	223
мої теми	4377
мы в социальных сетях	3534
мы в соцсетях	3534
мы вконтакте	3534
мы не можем показать это содержимое	3610
мы не можем показать этот контент	3610
мій профіль	4268
місячна передплата	4361
місячна підписка	4361
мітки	4283
""", 'н': """
на весь екран	4350
на весь экран	3612
на главную	3546
на головну	4366
на живо	289
на початок	4351
на початок сторінки	4366
на правах реклами	4277
на правах рекламы	3536
на сторінку пожертв	4357
на страницу пожертвований	3619
на цял екран	288
наверх	3546	4285
нагадати пізніше	4264
надіслати	91	4274	4364
надіслати відгук	4373
надіслати другові	4379
надіслати другу	4274
надіслати електронною поштою	4379
надіслати коментар	4375
надіслати новину	4370
надіслати новину анонімно	4370
надіслати повідомлення	4363
надіслати поштою	4274
надіслати статтю поштою	4274
надіслати у whatsapp	4379
надішліть свої фото	4370
наживо	4351
нажмите, чтобы увеличить	3628
назад	3546	4285
назначение платежа: пожертвование	3619
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
найкраща пропозиція	4361
найкращі	4376
найпопулярніше	4283	4361
найпопулярніше за добу	4283
найпопулярніше за тиждень	4283
найпопулярніший	4361
найти	3546
найчитаніше	4283
налаштування	4278
налаштування cookie	4347
налаштування конфіденційності	4347
налаштування приватності	4347
налаштування файлів cookie	4347
налаштувати cookie	4347
налаштувати сповіщення	4353
налично в google play	290
намали шрифта	313
написати автору	4366
написати анонімно	4370
написати в редакцію	4370
написати коментар	4281
написать автору	3628
написать анонимно	3632
написать в редакцию	3632
написать комментарий	3540
напишете коментар	310
напиши коментар	233
напомни ми по-късно	237
напомнить позже	3518
направете дарение	222
направете теста	280
направи теста	280
настроить cookie	3610
настроить уведомления	3615
настройки	3537
настройки cookie	3537
настройки за поверителност	285
настройки конфиденциальности	3610
настройки на бисквитките	285
настройки приватности	3610
настройки файлов cookie	3610
наступна	4285
наступна новина	4366
наступна світлина	4366
наступна стаття	4283
наступна сторінка	4366
наступне відео	4350
наступне фото	4366
наступний слайд	4366
натисніть, щоб збільшити	4366
начална страница	303
начать игру	3603
начать тест	3603
нашли ошибку	3632
не вдалося відтворити відео	4350
не вдалося завантажити відео	4350
не зараз	4264
не маєте акаунта	4360
не можем да покажем това съдържание	285
не пропустите	3543
не пропустіть	4283
не сега	237
не сегодня	3518
не сейчас	3518
не сьогодні	4264
не удалось воспроизвести видео	3612
не удалось загрузить видео	3612
не, благодаря	237
невалиден имейл	300
невалиден имейл адрес	300
неверный e-mail	3625
неверный адрес электронной почты	3625
нейросеть может ошибаться	3635
некоректна адреса	4363
некоректний e-mail	4363
некорректный e-mail	3625
некорректный адрес	3625
немає акаунта	4360
немає акаунту	4360
немає коментарів	4375
немає передплати	4360
необов'язково	4364
необязательно	3626
неправильна електронна адреса	4363
нет аккаунта	3622
нет комментариев	3540
нет подписки	3622
нет, спасибо	3518
нещо се обърка. опитайте отново	300
нещо се обърка. опитайте по-късно	300
никакого спама	3625
новини	4283
новини за темою	4283
новини компаній	4277
новини партнерів	4277	4283
новости	3543
новости smi#	3543
новости партнеров	3536
новости партнёров	3536
новости по теме	3543
новости сми#	3543
новые	3638
нові	4376
номер телефона	3626
номер телефону	4364
нравится	3638
няма коментари	310
нямам мнение	281
нямам профил	297
нямате абонамент	297
нямате профил	297
ні, дякую	4264
""", 'о': """
обговорити	4281
оберіть передплату	4360
оберіть план	4360
оберіть суму	4357
обнови страницата	294
обновите страницу	3618
обновить страницу	3618
обов'язкове поле	4363
обов'язково	4364
обрати	4361
обрати передплату	4360
обрати план	4360
обрати тариф	4360
обратная связь	3540
обратно към началната страница	303
обратно към началото	303
обратно нагоре	303
обсудить	3540
обсуждение	3540
общи условия	286
обязательно	3626
обязательное поле	3625
одноклассники	3533
одноразово	4265
озвучено роботом	3612
озвучено синтезированным голосом	3612
озвучено синтезованим голосом	4350
оновити сторінку	4356
оновіть сторінку	4356
опитайте отново	300
опитайте по-късно	300
опитування	92	4341
опитування дня	91	4340
оплата раз в год	3622
оплата раз на рік	4360
опрос	92
опрос дня	91	3603
основание: дарение	295
оставащо време	289
оставащо време #	288
оставащо време -#	288
оставете коментар	310
остави коментар	310
оставить комментарий	3540
оставить отзыв	3635
оставшееся время	3613
оставшееся время #	3612
оставшееся время -#	3612
оставьте комментарий	3637
останні новини	4283
останні статті	4283
от нашите партньори	315
от наших партнеров	3642
от наших партнёров	3642
от нашия магазин	283
ответить	3540	3638
отвори в приложението	290
отвори галерията	303
отвори приложението	290
отговор	311
отговори	311
отиди на рецептата	61
отказ по всяко време	297
отказаться	3537
отказвам всички	285
отклонить	3537
отклонить все	3610
отклонить всё	3610
отключете статията	297
отключете цялата статия	223
отключи статията	223
отключите adblock	3617
отключите адблок	3617
отключить звук	3612
отключить рекламу	3642
открихте грешка	306
открихте грешка в текста	306
открыть	3547
открыть галерею	3628
открыть карту	3547
открыть приложение	3614
открыть статью	3622
отмена в любой момент	3622
отменить можно в любой момент	3622
отозвать согласие	3610
отпечатай	233
отпечатай статията	233
отписаться	3640
отписаться можно в любой момент	3625
отписаться от темы	3639
отпишете се по всяко време	300
отправить	91	3626
отправить другу	3532
отправить комментарий	3637
отправить отзыв	3635
отправить по почте	3532
отправить по электронной почте	3641
отправить сообщение	3625
отримувати сповіщення	4353
отсканируйте qr-код	3614
отстъпка за абонати	283
оттегли съгласието	285
оттегляне на съгласието	285
отхвърли всички	285
оферта за читатели	283
оформити передплату	4360
оформити підписку	4268
оформить донат	3519
оформить доступ	3622
оформить ежемесячное пожертвование	3619
оценете статията	233
оцените материал	3540
оцените рецепт	61
оцените статью	3540
оценить рецепт	61
оцініть матеріал	4281
оцініть рецепт	61
оцініть статтю	4281
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
пароль	3623	4361
партнерский материал	3536
партнерский проект	3536
партнерський матеріал	4277
партнерський проєкт	4277
партньорско съдържание	229
партнёрский материал	3536
партнёрский проект	3536
пасианс	281
пасьянс	3604	4341
пауза	289	3613	4351
переведено автоматически	3635
переведено нейросетью	3635
переведено с помощью ии	3635
перевір себе	4340
перевірте свою пошту	4363
перевірте свої знання	4340
перевірте себе	4340
переглянути # світлин	4365
переглянути # світлини	4365
переглянути # фото	4365
переглянути # фотографій	4365
переглянути # фотографії	4365
переглянути всі # світлин	4365
переглянути всі # світлини	4365
переглянути всі # фото	4365
переглянути всі # фотографій	4365
переглянути всі # фотографії	4365
переглянути всі світлин	4365
переглянути всі світлини	4365
переглянути всі фото	4365
переглянути всі фотографій	4365
переглянути всі фотографії	4365
переглянути галерею	4366
переглянути пропозицію	4344
переглянути результати	91	4340
переглянути світлин	4365
переглянути світлини	4365
переглянути усі # світлин	4365
переглянути усі # світлини	4365
переглянути усі # фото	4365
переглянути усі # фотографій	4365
переглянути усі # фотографії	4365
переглянути усі світлин	4365
переглянути усі світлини	4365
переглянути усі фото	4365
переглянути усі фотографій	4365
переглянути усі фотографії	4365
переглянути фото	4365
переглянути фотографій	4365
переглянути фотографії	4365
переглянути ціну	4344
передплата	4268
передплатити	4268
перезавантажити сторінку	4356
перезавантажте сторінку	4356
перезагрузите страницу	3618
перезагрузить страницу	3618
перейти в галерею	3628
перейти в магазин	3607
перейти до галереї	4366
перейти до досьє	4366
перейти до змісту	4366
перейти до контенту	4366
перейти до магазину	4344
перейти до оплати	4357
перейти до основного вмісту	4366
перейти до пожертви	4357
перейти до пропозиції	4344
перейти до рецепта	61
перейти к досье	3628
перейти к контенту	3628
перейти к оплате	3619
перейти к основному содержанию	3628
перейти к пожертвованию	3619
перейти к предложению	3607
перейти к рецепту	61
перейти к содержанию	3546
перейти к сюжету	3628
перекладено автоматично	4373
перекладено за допомогою ші	4373
перекладено ші	4373
пересказ нейросети	3635
пересказано нейросетью	3635
печать	3532
печать рецепта	61
питання дня	4340
пишете до редакцията	306
пишете на автора	303
пиши на автора	303
платена публикация	87	229
платено партньорство	315
платено съдържание	229
плеер загружается	3612
плейърът се зарежда	288
плеєр завантажується	4350
по дате	3638
по подписке	3524
по популярности	3638
по теме	3543
по-късно	237	292
побачили помилку	4370
повернутися на головну	4366
повний екран	4350
повноекранний режим	4350
повідомити новину	4370
повідомити про помилку	4281
повідомити про помилку в тексті	4281
повідомлення	4364
повідомлення надіслано	4363
погоджуюсь	4278
погоджуюся	4278
погодитися та продовжити	4347
пограти	4341
подай сигнал	306
подарете тази статия	233
подари статията	313
подарить доступ	3641
подарить материал	3532
подарить статью	3524
подарувати доступ	4379
подарувати статтю	4274
поддержать	3519
поддержать автора	3519
поддержать на boosty	3619
поддержать на patreon	3619
поддержать нас	3519
поддержать проект	3519
поддержать редакцию	3519
поддержите нас	3519
поделитесь	3532
поделиться	3532
поделиться в telegram	3532
поделиться в twitter	3532
поделиться в одноклассниках	3532
поделиться в соцсетях	3532
поделиться вконтакте	3532
поделиться новостью	3532
поделиться ссылкой	3532
поделиться статьей	3532
поделиться статьёй	3532
подкасти	4283
подкасты	3543
подкрепете ни	222
подкрепи	222
подкрепи ни	222
подобається	4376
подобни статии	230
подписаться	3524
подписаться в max	3534
подписаться в telegram	3534
подписаться на автора	3639
подписаться на канал	3534
подписаться на новости	3527
подписаться на рассылку	3527
подписаться на телеграм-канал	3534
подписаться на тему	3639
подписаться на уведомления	3615
подписка	3524
подписка на год	3622
подписка на месяц	3622
подписывайтесь	3534
подпишитесь	3622
подпишитесь на рассылку	3527
подреди по	310
подробнее	3546
подробнее по теме	3543
подтвердите e-mail	3625
подтвердите адрес электронной почты	3625
поділитись	4274
поділитися	4274
поділитися в telegram	4274
поділитися в соцмережах	4274
поділитися новиною	4274
поділитися статтею	4274
поділіться	4274
пожаловаться	3638
пожаловаться на комментарий	3637
пожаловаться на рекламу	3642
пожертвовать	3519
пожертвувати	4265
позволи	292
позволи известия	291
позже	3518	3616
поиск	3546
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
показати # відповідей	4375
показати # відповіді	4375
показати # світлин	4365
показати # світлини	4365
показати # фото	4365
показати # фотографій	4365
показати # фотографії	4365
показати більше	4285
показати вміст	4347
показати все	4286
показати всі	4366
показати всі # світлин	4365
показати всі # світлини	4365
показати всі # фото	4365
показати всі # фотографій	4365
показати всі # фотографії	4365
показати всі світлин	4365
показати всі світлини	4365
показати всі фото	4365
показати всі фотографій	4365
показати всі фотографії	4365
показати відповіді	4375
показати галерею	4366
показати й прийняти	4347
показати коментарі	4281
показати контент	4347
показати менше	4366
показати оригінал	4286
показати пароль	4360
показати підпис	4366
показати результати	91	4340
показати розшифровку	4350
показати світлин	4365
показати світлини	4365
показати субтитри	4350
показати усі # світлин	4365
показати усі # світлини	4365
показати усі # фото	4365
показати усі # фотографій	4365
показати усі # фотографії	4365
показати усі світлин	4365
показати усі світлини	4365
показати усі фото	4365
показати усі фотографій	4365
показати усі фотографії	4365
показати фото	4365
показати фотографій	4365
показати фотографії	4365
показати ще	4285
показати і прийняти	4347
показать # ответа	3637
показать # ответов	3637
показать # фото	3627
показать # фотографии	3627
показать # фотографий	3627
показать больше	3546
показать все	3547	3628
показать все # фото	3627
показать все # фотографии	3627
показать все # фотографий	3627
показать все фото	3627
показать все фотографии	3627
показать все фотографий	3627
показать галерею	3628
показать еще	3546
показать ещё	3546
показать и принять	3610
показать карту	3547
показать комментарии	3540
показать контент	3610
показать меньше	3547	3628
показать оригинал	3547
показать ответы	3637
показать пароль	3622
показать перевод	3547
показать подпись	3628
показать расшифровку	3612
показать результаты	91	3603
показать содержимое	3610
показать субтитры	3612
показать фото	3627
показать фотографии	3627
показать фотографий	3627
показувати завжди	4347
показывать всегда	3610
поки немає коментарів	4375
поле обов'язкове для заповнення	4363
поле обязательно для заполнения	3625
полето е задължително	300
политика cookie	3610
политика за защита на личните данни	285
политика за поверителност	285
политика исправлений	3632
политика конфиденциальности	3537
политика обработки персональных данных	3537
полноэкранный режим	3612
полный экран	3612
получавай известия	291
получать уведомления	3615
пользовательское соглашение	3537
політика cookie	4347
політика виправлень	4370
політика конфіденційності	4278
політика приватності	4347
помогает любая сумма	3619
помочь	3519
помочь нам	3519
помочь проекту	3519
помочь редакции	3519
помітили помилку	4370
понятно	3537
попередня	4285
попередня новина	4366
попередня стаття	4283
попередня сторінка	4366
попереднє фото	4366
попередній слайд	4366
поправки и уточнения	306
попробовать бесплатно	3524
попробуйте еще раз	3625
попробуйте ещё раз	3625
попробуйте позже	3625
популярне	4283
популярное	3543
популярные	3543	3638
популярные новости	3543
популярные статьи	3543
популярный	3623
популярні	4376
популярні новини	4283
попълнете това поле	300
поръчай книгата	283
поръчайте книгата	283
посилання скопійовано	4274
поскаржитися	4376
поскаржитися на коментар	4375
поскаржитися на рекламу	4381
последнее	3543
последни	230
последни новини	230
последние новости	3543
послухати новину	4274
посмотреть # фото	3627
посмотреть # фотографии	3627
посмотреть # фотографий	3627
посмотреть все # фото	3627
посмотреть все # фотографии	3627
посмотреть все # фотографий	3627
посмотреть все фото	3627
посмотреть все фотографии	3627
посмотреть все фотографий	3627
посмотреть результаты	91	3603
посмотреть фото	3627
посмотреть фотографии	3627
посмотреть фотографий	3627
посмотреть цену	3607
потвърдете имейла си	300
поточний час	4351
поточний час #	4350
потребителско име	298
потребителско име или имейл	297
похожие материалы	3543
похожие статьи	3543
почати гру	4340
почати тест	4340
почему я вижу эту рекламу	3642
почерпете ни с кафе	295
почерпи ни кафе	295
почтовый индекс	3626
поширити	4274
поширити у facebook	4274
поштовий індекс	4364
пошук	4285
пощенски код	301
правила за коментарите	310
правила за коментиране	233
правила использования	3537
правила коментарів	4375
правила коментування	4281
правила комментариев	3637
правила комментирования	3540
правила користування	4348
предимства за абонати	283
предишна новина	303
предишна снимка	303
предишна статия	303
предишна страница	303
предложение для подписчиков	3607
предложение для читателей	3607
предложить новость	3540
предыдущая	3546
предыдущая новость	3628
предыдущая статья	3543
предыдущая страница	3628
предыдущая фотография	3628
предыдущее фото	3628
предыдущий слайд	3628
презаредете страницата	294
презареди страницата	294
премиум	3524
преміум	4268
препечатването е забранено	307
препечатването забранено	307
препоръчани	230
препоръчано от outbrain	315
препоръчано от taboola	315
препоръчваме	298
препоръчваме ви	230
препоръчваме ви още	230
препоръчваме още	230
пригостити кавою	4357
пригостіть нас кавою	4357
придбати квитки	4344
придбати квиток	4344
придбати книжку	4344
придбати передплату	4360
придбати права на публікацію	4371
приемам всички	285
приемам всички бисквитки	285
приемам и продължавам	285
приеми всички	285
приеми и покажи	285
приеми и продължи	285
призначення платежу: благодійний внесок	4357
прийняти	4278
прийняти все	4347
прийняти всі	4278
прийняти всі файли cookie	4347
прийняти й показати	4347
прийняти та показати	4347
прийняти та продовжити	4347
прийняти і продовжити	4347
принтирай	233
принтирай рецептата	61
принципи редакції	4370
принять	3537
принять все	3537
принять все cookie	3610
принять все файлы cookie	3610
принять всё	3537
принять и показать	3610
принять и продолжить	3610
прислать новость	3540
прислать новость анонимно	3632
присоединиться к обсуждению	3637
пришлите свои фото	3632
приєднатися	4265
приєднатися до спільноти	4265
проверете имейла си	300
проверете пощата си	300
провери знанията си	280
проверь себя	3603
проверьте свои знания	3603
проверьте свою почту	3625
проверьте себя	3603
проголосовало #	3603
проголосовать	91
проголосувати	91
продовження під рекламою	4277
продовження статті під рекламою	4277
продовжити без вимкнення	4355
продовжити з apple	4360
продовжити з google	4360
продовжити через apple	4360
продовжити через facebook	4360
продовжити через google	4360
продолжительность #	3613
продолжить без отключения	3617
продолжить без поддержки	3518
продолжить с apple	3622
продолжить с google	3622
продолжить через apple	3622
продолжить через facebook	3622
продолжить через google	3622
продължава след рекламата	229
продължете с google	297
продължи без изключване	293
продължи с apple	297
продължи с facebook	297
продължи с google	297
продължителност	289
продължителност #	289
произвольная сумма	3619
произошла ошибка	3626
произошла ошибка. попробуйте ещё раз	3625
произошла ошибка. попробуйте позже	3625
пройти опитування	4340
пройти опрос	3603
пройти тест	3603
прокоментувати	4376
прокомментировать	3638
промени размера на текста	313
промо	3536	4277
пропозиція для передплатників	4344
пропозиція для читачів	4344
прослухати статтю	4350
прослушать	3532
прослушать новость	3532
прослушать статью	3612
прочетено от синтетичен глас	288
прочетете и	230
прочетете цялата статия	303
прочети по-късно	313
прочети с абонамент	297
прочети транскрипцията	288
прочети цялата новина	303
прочети цялата статия	303
прочитати пізніше	4379
прочитать позже	3641
прямой эфир	3613
прізвище	4364
публикувай коментар	310
пусни видеото	288
първо най-новите	310
підписатись	4268
підписатися	4268
підписатися на автора	4377
підписатися на сповіщення	4353
підписатися на тему	4377
підписка	4268
підсумок від ші	4373
підтвердьте електронну адресу	4363
підтвердіть e-mail	4363
підтримайте нас	4265
підтримати	4265
підтримати автора	4265
підтримати журналістів	4265
підтримати на buy me a coffee	4357
підтримати на patreon	4357
підтримати нас	4265
підтримати проєкт	4357
підтримати разово	4357
підтримати редакцію	4265
підтримувати щомісяця	4357
пізніше	4264	4354
""", 'р': """
радимо прочитати	4283
радимо також	4283
развернуть	3546
разгадать кроссворд	3603
размер на текста	313
размер на шрифта	65
размер текста	65
размер шрифта	65
разова підтримка	4358
разовий внесок	4358
разовий донат	4357
разово	3519
разовое пожертвование	3619
разовый платеж	3620
разовый платёж	3620
разпечатай	233
разпечатай статията	313
разреши	292
разреши веднъж	285
разреши известия	291
разреши известията	291
разреши рекламите	294
разрешите уведомления	3601
разрешить	3616
разрешить контент	3610
разрешить один раз	3610
разрешить рекламу	3618
разрешить уведомления	3601
ранняя регистрация	3608
раскрыть	3547
распечатать	3532
распечатать рецепт	61
распечатать статью	3532
рассказать друзьям	3532
рассылка	3527
рассылки	3527
расшифровка	3613
регистрация	223	3524
редакция рекомендует	3543
редакційна політика	4370
редакційна політика видання	4370
резултати от анкетата	280
резултати от гласуването	280
результати	92	4286
результати голосування	4351
результати опитування	4351
результаты	92	3547
результаты голосования	3613
результаты опроса	3613
реклама	229	3536	4277
реклама - статията продължава по-долу	229
реклама google	3642
реклама від google	4381
реклама закончилась	3642
реклама закінчилася	4381
реклама на сайте	3536
реклама на сайті	4277
реклама окончена	3642
реклама от google	3642
реклама. продовження нижче	4277
реклама. продолжение ниже	3536
реклами от google	315
рекламний матеріал	4381
рекламно каре	229
рекламно съдържание	229
рекламный материал	3642
рекомендовано outbrain	3642
рекомендовано taboola	3642
рекомендуем	3543	3623
рекомендуем почитать	3543
рекомендуем также	3543
рекомендуемое	3543
рекомендуємо	4283	4361
рекомендуємо прочитати	4283
рекомендуємо також	4283
реши кръстословицата	280
реши теста	280
реєстрація	4268
розгадати кросворд	4340
розгорнути	4286	4366
роздрукувати	4274
роздрукувати рецепт	61
роздрукувати статтю	4274
розмір тексту	65
розмір шрифту	65
розшифровка	4351
российской картой	3620
рубрики	3543	4283
річна передплата	4361
річна підписка	4361
""", 'с': """
самая выгодная	3623
само за абонати	297
само необходими	285
само необходимите	285
самое важное	3543
самое популярное	3543
самое читаемое	3543
самое читаемое за день	3543
самое читаемое за неделю	3543
самый популярный	3623
свали аудиото	288
свали епизода	288
свали от app store	290
свали от google play	290
свали приложението	290
свежее	3543
свежие новости	3543
свернуть	3546
своя сума	4357
своя сумма	3619
свържете се с редакцията	306
свържи се с автора	303
свързани новини	230
свързани публикации	230
свързани статии	230
связаться с нами	3540
світлина # з #	4365
світлина # із #	4365
сгенерировано ии	3635
сгенерировано нейросетью	3635
сгенерировано с помощью ии	3635
сделать донат	3619
сделать пожертвование	3519
сейчас читают	3543
сигнализирай за грешка	306
сканворд	3604
сканирай qr кода	290
сканирайте qr кода	290
сканирайте qr кода и изтеглете приложението	290
сканируйте qr-код	3614
скануйте qr-код	4352
скасувати можна будь-коли	4360
скачать аудио	3612
скачать выпуск	3612
скачать из google play	3614
скидка #%	3623
скидка для подписчиков	3607
скопировано	3533
скопировано в буфер обмена	3641
скопировать ссылку	3532
скопировать ссылку на статью	3532
скопійовано	4380
скопійовано в буфер обміну	4379
скопіювати посилання	4274
скопіювати посилання на статтю	4274
скорост	289
скорост на възпроизвеждане	288
скорость	3613
скорость воспроизведения	3612
скрий отговорите	310
скрий рекламата	315
скрыть	3547
скрыть ответы	3637
скрыть рекламу	3642
слайд # з #	4365
слайд # из #	3627
слайд # от #	302
слайд # із #	4365
слайд #/#	3627	4365
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
следить за автором	3639
следить за онлайном	3628
следить за темой	3639
следующая	3546
следующая новость	3628
следующая статья	3543
следующая страница	3628
следующая фотография	3628
следующее видео	3612
следующее фото	3628
следующий слайд	3628
слухати	4274
слухати новину	4274
слушай новината	233
слушай статията	288
слушать	3532
слушать новость	3532
см. также	3543
смотреть # фото	3627
смотреть # фотографии	3627
смотреть # фотографий	3627
смотреть видео	3612
смотреть все	3546
смотреть все # фото	3627
смотреть все # фотографии	3627
смотреть все # фотографий	3627
смотреть все фото	3627
смотреть все фотографии	3627
смотреть все фотографий	3627
смотреть галерею	3628
смотреть онлайн-трансляцию	3628
смотреть предложение	3607
смотреть фото	3627
смотреть фотогалерею	3628
смотреть фотографии	3627
смотреть фотографий	3627
смотри также	3543
смотрите также	3543
сначала новые	3637
сначала старые	3637
снимка # от #	302
снимка #/#	302
снимок # из #	3627
советуем почитать	3543
согласен	3537
согласиться	3537
согласиться и продолжить	3610
содержание	3546
содержание статьи	3628
содержимое недоступно	3610
создано ии	3635
создано нейросетью	3635
создано при помощи ии	3635
создано с помощью ии	3635
создать аккаунт	3524
сообщение	3626
сообщение отправлено	3625
сообщить новость	3632
сообщить об опечатке	3540
сообщить об ошибке	3540
сортирай по	310
сортиране	311
сортировать	3638
сортировать по	3637
сортировка	3638
сортування	4376
сортувати	4376
сортувати за	4375
сохранено	3533
сохранить	3532
сохранить выбор	3610
сохранить на потом	3641
сохранить настройки	3610
сохранить рецепт	61
сохранить статью	3532
социальные сети	3534
спасибо за ваш голос	91	3603
спасибо за ваше сообщение	3625
спасибо за подписку	3527
спасибо за регистрацию	3625
спасибо за сообщение	3625
спасибо за участие в опросе	3603
спасибо, ваш голос учтён	3603
спершу нові	4375
спершу старі	4375
спестявате #%	298
спецпроект	3536
спецпроєкт	4277
сповіщення	4354
споделете	233
сподели	233
сподели във facebook	233
сподели като подарък	313
сподели по имейл	313
сподели статията	233
споделяне	233
спонсорирано	229
спонсорирано съдържание	315
спонсорский материал	3642
спонсорський матеріал	4381
способ оплаты	3522
способы оплаты	3522
спочатку нові	4375
спочатку старі	4375
спри да следваш	312
спробуйте пізніше	4363
спробуйте ще раз	4363
ссылка скопирована	3532
сталася помилка	4364
сталася помилка. спробуйте пізніше	4363
сталася помилка. спробуйте ще раз	4363
станете член	222
стани абонат	222
стани дарител	222
старые	3638
старі	4376
стати патроном	4357
стати підписником	4357
стати співучасником	4265
стати частиною спільноти	4265
стати членом клубу	4357
статията е заключена	297
статията е защитена с авторско право	307
статията се чете от изкуствен интелект	288
стаття захищена авторським правом	4371
стать патроном	3519
стать соучастником	3519
стать спонсором	3519
статья защищена авторским правом	3633
створено за допомогою штучного інтелекту	4373
створено за допомогою ші	4373
створено штучним інтелектом	4373
створено ші	4373
створити акаунт	4268
стежити за автором	4377
стежити за онлайном	4366
стежити за темою	4377
стислий переказ від ші	4373
стоимость доставки	3608
сторінка # з #	4365
сторінка # із #	4365
сторінка #/#	4365
страница # из #	3627
страница # от #	302
страница #/#	302	3627
стрічка новин	4283
субтитри	289	4351
субтитры	3613
судоку	281	3604	4341
сума по избор	295
сховати	4286
сховати відповіді	4375
сховати рекламу	4381
сходни новини	230
схожі матеріали	4283
схожі новини	4283
схожі статті	4283
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
сыграть	3604
сюжет	3543
сюжеты	3543
""", 'т': """
тагове	230
тази статия е заключена	297
так, будь ласка	4354
так, дякую	4354
так, хочу	4354
також читайте	4283
твитнуть	3532
твиттер	3533
твітнути	4274
теги	3543	4283
текст продовжується під рекламою	4277
текст создан автоматически	3635
текст створено автоматично	4373
текст читает робот	3612
текущее время	3613
текущее время #	3612
текущо време	289
текущо време #	288
телеграм	3533
телефон	301	3626	4364
тема	301	3626	4364
тема дня	3543
теми	4283
темы	3543
тест дня	3603
тествай знанията си	280
това видео вече не е налично	288
това видео не е налично	288
това поле е задължително	300
това съдържание не е налично	285
това съдържание не може да бъде показано	285
только для подписчиков	3524
только необходимые	3610
транскрипция	289
тривалість	4351
тривалість #	4351
търговско съдържание	315
тільки необхідні	4347
""", 'у': """
у вас вже є акаунт	4360
у вас включен adblock	3617
у вас нет подписки	3622
у вас уже есть аккаунт	3622
у мене вже є акаунт	4360
у мене є акаунт	4360
у мене є передплата	4360
у меня есть аккаунт	3622
у меня есть подписка	3622
у меня нет аккаунта	3622
у меня уже есть аккаунт	3622
у цій статті	4366
уведомления	3616
увеличи	289
увеличи снимката	303
увеличи текста	313
увеличи шрифта	313
увеличить	3546
увеличить изображение	3628
увеличить текст	3641
увеличить фото	3628
увеличить шрифт	3641
увійти	4268
увійти з google	4360
увійти за допомогою google	4360
увійти через apple	4360
увійти через facebook	4360
увійти через google	4360
увійти, щоб коментувати	4375
увімкнути	4354
увімкнути звук	4350
увімкнути сповіщення	4337
увімкніть сповіщення	4337
угостите нас кофе	3619
угостить кофе	3619
уже есть аккаунт	3524
уже зарегистрированы	3524
уже зареєструвалися	4268
уже отключил	3618
узнать цену	3607
укажите сумму	3619
уменьшить шрифт	3641
умови використання	4278
управление на бисквитките	285
управление на известията	291
управление на съгласието	285
управление согласием	3610
управление уведомлениями	3615
управлявай съгласието	285
управлять согласием	3610
условия за ползване	285
установить приложение	3614
усі коментарі	4375
усі матеріали	4366
усі матеріали автора	4366
усі матеріали за темою	4366
усі новини	4285
усі статті	4366
усі статті автора	4366
""", 'ф': """
файлы cookie	3537
фамилия	301	3626
фейсбук	3533
филворды	3604
фото	3543
фото # з #	4365
фото # из #	3627
фото # із #	4365
фото #/#	3627	4365
фоторепортаж	3543
""", 'х': """
харесай	233
харесва ми	311
хорошо	3537
хотите получать уведомления	3615
хочете отримувати сповіщення	4353
""", 'ц': """
це було корисно	4373
це відео більше недоступне	4350
це відео недоступне	4350
це відео недоступне у вашій країні	4350
це поле обов'язкове	4363
цей контент недоступний	4347
цей контент неможливо показати	4347
цей матеріал закритий	4360
цена на доставката	283
ця стаття закрита	4360
цял екран	288
""", 'ч': """
час читання # хв	4285
час, що залишився	4350
час, що залишився #	4350
чете синтетичен глас	288
четете без ограничения	297
четете без реклами	315
четете в приложението	290
чети без реклами	315
чети в приложението	290
чи була стаття корисною	4281
читает синтезированный голос	3612
читайте в застосунку	4352
читайте в приложении	3614
читайте еще	3543
читайте ещё	3543
читайте ниже	3536
читайте первыми в приложении	3614
читайте першими в застосунку	4352
читайте по теме	3543
читайте также	3543
читайте також	4283
читати без обмежень	4360
читати без реклами	4381
читати всю новину	4366
читати всю статтю	4366
читати далі	4285
читати з передплатою	4360
читати коментарі	4375
читати повністю	4285
читати розшифровку	4350
читати статтю повністю	4366
читати також	4283
читать без ограничений	3622
читать без рекламы	3642
читать в max	3534
читать в telegram	3534
читать всю статью	3628
читать далее	3546
читать дальше	3546
читать ещё	3546
читать комментарии	3540
читать полностью	3546
читать расшифровку	3612
читать с подпиской	3622
читать статью полностью	3628
читать также	3543
читать целиком	3628
читає синтезований голос	4350
чому я бачу цю рекламу	4381
что еще почитать	3543
что ещё почитать	3543
что-то пошло не так	3626
что-то пошло не так, попробуйте позже	3625
что-то пошло не так. попробуйте еще раз	3625
что-то пошло не так. попробуйте ещё раз	3625
что-то пошло не так. попробуйте позже	3625
чуй статията	288
""", 'ш': """
швидкість	4351
швидкість відтворення	4350
ші може помилятися	4373
""", 'щ': """
ще за темою	4283
ще не передплатник	4360
ще немає акаунта	4360
ще новини	4283
що ще почитати	4283
щомісяця	4265	4361
щомісячна підтримка	4358
щомісячний внесок	4357
щоп'ятниці. безкоштовно. без спаму	4363
щороку	4361
щось пішло не так	4364
щось пішло не так, спробуйте пізніше	4363
щось пішло не так. спробуйте пізніше	4363
щось пішло не так. спробуйте ще раз	4363
""", 'э': """
экономия #%	3623
эксклюзивно для подписчиков	3622
электронная почта	3527
электронная почта или логин	3622
эта статья закрыта	3622
это было полезно	3635
это видео больше недоступно	3612
это видео недоступно	3612
это видео недоступно в вашей стране	3612
это поле обязательно	3625
это поле обязательно для заполнения	3625
этот контент невозможно показать	3610
этот контент недоступен	3610
этот материал закрыт	3622
""", 'я': """
я вже підтримую	4264
я вимкнув блокувальник	4355
я отключил	3618
я отключил блокировщик	3617
я уже поддерживаю	3518
як вимкнути adblock	4355
як ми захищаємо джерела	4370
як ми захищаємо наші джерела	4370
якість	4351
яндекс.дзен	3533
""", 'і': """
ім'я	4364
індекс	4364
інша сума	4357
інші матеріали автора	4366
інші новини	19	4283
інші статті автора	4366
""", 'א': """
אהבתי	1983
אודות הכותב	2012
אולי גם יעניין אותך	1947
אולי יעניין אותך	1947
אולי יעניין אותך גם	1975
אולי יעניין אתכם	1947
אולי יעניין אתכם גם	1975
אולי מאוחר יותר	1930
אולי פספסתם	1975
אחר כך	1998
איך מכבים	2001
איך מכבים חוסם פרסומות	2000
אימייל	2008
אימייל לא תקין	2007
אין לי דעה	1983
אין לך חשבון	2005
אין לכם חשבון	2005
אינציקלופדיית ynet	1947
אירעה שגיאה	2007
אישור הכל	1994
אישור והמשך	1994
אני מאשר את תנאי השימוש	2007
אני מאשר קבלת דיוור	2007
אני מאשר/ת קבלת דברי פרסומת	2007
אני מאשר/ת קבלת דיוור	2007
אני מסכים לתנאי השימוש	2007
אני מסכים/ה לתנאי השימוש	2007
אפשר	1998
אפשר התראות	1997
אפשר לבטל בכל רגע	2005
אפשר תמיד	1994
אפשרויות נוספות	2020
אשר את כל העוגיות	2025
אשר הכל	1994
אשר והמשך	1994
""", 'ב': """
בדקו את תיבת הדואר	2007
בדקו את תיבת המייל	2007
בחירה	2006
בחן את עצמך	1985
בחנו את עצמכם	1985
בחסות	1978
בחר	2006
בחר מסלול	2005
בחר סכום	2027
בחרו את המינוי שלכם	2005
בחרו מינוי	2005
בחרו מסלול	2005
בחרו סכום	2027
בטל השתקה	1990
ביטול הסכמה	1994
ביטול השתקה	1990
בלי ספאם	2007
בלעדי למנויים	2005
במעקב	2017
בשיתוף	1942
בשיתוף עם	2021
""", 'ג': """
גודל גופן	65
גודל הטקסט	2019
גודל טקסט	65
גישה בלתי מוגבלת לכל הכתבות	2028
""", 'ד': """
דווח על טעות	1946
דווח על תגובה	2023
דווחו לנו על טעות	1982
דחה את כל העוגיות	2025
דחה הכל	1994
דחיית הכל	1994
דיווח	1983
דיווח על טעות	1982
דיווח על תגובה	2023
דלג לתוכן	1949
דלג על הפרסומת	2026
דלגו למתכון	61
דלגו על הפרסומת	2026
דף הבית	1949
""", 'ה': """
האזינו	1938
האזינו בספוטיפיי	2024
האזינו לכתבה	1990
האזן לכתבה	1990
האם הכתבה עזרה לך	1982
האם הכתבה עניינה אותך	1982
האם העמוד עזר לך	1982
האם זה היה מועיל	1982
הבא	1949
הבנתי	1950
הבקשה התקבלה	2029
הבקשה נשלחה	2029
הגב	1946
הגדל טקסט	2019
הגדל תמונה	2011
הגדלת טקסט	2019
הגדלת תמונה	2011
הגדרות עוגיות	1994
הגדרות פרטיות	1994
הדפיסו את המתכון	61
הדפיסו כתבה	1974
הדפס	1938
הדפס מתכון	61
הדפסה	1938
הדפסת המתכון	61
הדפסת כתבה	1974
ההודעה נשלחה	2007
ההודעה שלך	2029
ההצבעה שלך נקלטה	1982
ההצעה המשתלמת ביותר	2006
ההרשמה אושרה	2029
הודעתך נשלחה	2007
הווידאו אינו זמין	1990
הוסיפו תגובה	1946
הוסף כמקור מועדף	2016
הוסף לסל	2031
הוסף תגובה	1946
הוסף תשובה	2023
הוספה לסל	2031
הוספת תגובה	1946
הוקרא בקול סינתטי	1990
הורד שמע	1990
הורדת הפרק	1990
הורדת השמע	1990
הורידו את האפליקציה	1996
הזינו כתובת מייל	2029
הזכירו לי מאוחר יותר	1930
הזן כתובת אימייל	2029
החדשות ביותר	1983
החדשים ביותר	1983
החנות	2021
החשבון שלי	1932
הטבה לקוראים	1988
הטבות למנויים	1988
הטופס נשלח בהצלחה	2007
הירשם	1932
הירשמו להתראות	1997
הישנות ביותר	1983
הכי נצפים	1947
הכי נקרא	1947
הכי נקראות	1947
הכי נקראות היום	1975
הכי פופולרי	2006
הכינוי שלך	2023
הכניסו כתובת מייל	2029
הכתבה הבאה	1947
הכתבה המלאה למנויים	1974
הכתבה הקודמת	1947
הכתבה נעולה	2005
המייל האדום	2012
המייל שלך	2029
המלצות	1947
המשיכו לקרוא	2030
המשך בדפדפן	1996
המשך לאתר	1996
המשך לקרוא	1949
המשך עם google	2005
המשך עם אימייל	2028
המשך עם אפל	2005
המשך עם גוגל	2005
המשך עם פייסבוק	2005
המשך קריאה	1949
הנגן נטען	1990
הנצפים ביותר	1975
הנקראות ביותר	1947
הנקראים ביותר	1975
הסרטון אינו זמין	1990
הסרטון הבא	2026
הסרטון הקודם	2026
הסרטון לא זמין	1990
הסרטון נטען	1990
הסתר	1950
הסתר תגובות	1982
הסתר תשובות	1982
העדפות עוגיות	1994
העדפות פרטיות	2025
הענק כתבה במתנה	2019
הענקת כתבה במתנה	2019
העתיקו את הקישור	1974
העתיקו קישור	1974
העתק	2020
העתק קישור	1938
העתקת הקישור	1974
העתקת קישור	1938
הפופולרי ביותר	2006
הפופולריות ביותר	1983
הפסק לעקוב	2016
הפסקת מעקב	2016
הפעל התראות	1997
הפעל סרטון	1990
הפעלה אוטומטית	1991
הפעלת התראות	1997
הפרסומת ממשיכה	2031
הצביעו	91	1983
הצביעו בסקר	1982
הצבע	91	1983
הצבעה	92
הצבעתך נקלטה	1982
הצג ב-x	2024
הצג הכל	1950
הצג כתוביות	1990
הצג מפה	1950
הצג מקור	1950
הצג עוד	1949
הצג פוסט	1994
הצג פוסט זה באינסטגרם	2024
הצג פחות	1950
הצג תגובות	1982
הצג תוכן	1994
הצג תוצאות	91	1983
הצג תמיד	1994
הצג תשובות	1982
הצגת התוכן	1994
הצטרפו	1931
הצטרפו אלינו	1931
הצטרפו לתומכים	2002
הצעה לקוראים	1988
הקודם	1949
הקטן טקסט	2019
הקטנת טקסט	2019
הקישור הועתק	1974
הקראה אוטומטית	1990
הקש להפעלת קול	2026
הרשמה	1932
השאר אותי מחובר	2005
השב	1946
השתק	1991
השתקה	1991
השתתפו בסקר	1982
התגובה שלך	2023
התגובות למנויים בלבד	2023
התגובות מושבתות	2023
התחבר	1932
התחבר עם google	2005
התחברות	1932
התחברות באמצעות גוגל	2005
התחברות עם גוגל	2005
התחברות עם פייסבוק	2005
התמונה הבאה	2030
התמונה הקודמת	2030
התרומה שלי	2027
""", 'ו': """
ווטסאפ	1938
וידאו	1947
""", 'ז': """
זהו שדה חובה	2007
זכור אותי	2006
זמן נוכחי	1991
זמן נותר	1991
""", 'ח': """
חד פעמי	2003
חד-פעמי	2003
חדשות אחרונות	1947
חודש ראשון ב-#	1973
חודש ראשון ב-# ש"ח	1973
חודש ראשון בשקל	1973
חודש ראשון חינם	1973
חודשי	2003
חזרה למעלה	1949
חזרה לעמוד הבית	2011
חזרה לרשימה	2030
חידוש מינוי	2028
חיוב חודשי	2006
חיוב שנתי	2006
חינם, בלי ספאם	2007
חיפוש	1949
""", 'ט': """
טוויטר	1938
טוען וידאו	1990
טוען נגן	1990
טלגרם	1938
טעינת הפוסט	1994
טען מחדש	2000
טען מחדש את הדף	2000
טען עוד	1949
טען פוסט	1994
טען תגובות נוספות	1982
טען תוכן	1994
""", 'י': """
יציאה	1932
יציאה ממסך מלא	1990
יש לי חשבון	2005
""", 'כ': """
כבר הצבעת	1982
כבר הצבעתם	1982
כבר יש לך חשבון	2005
כבר מנוי	2005
כבר מנויים	2005
כבר מנויים? התחברו	1932
כבר נרשמת	1932
כותרות אחרונות	1947
כיביתי	2001
כיביתי את חוסם הפרסומות	2000
כל חודש	2003
כל שקל חשוב	2002
כל תרומה חשובה	2002
כל תרומה עוזרת	2002
כללי התגובות	1982
כן, אני רוצה	1997
כניסה	1932
כניסה למנויים	1932
כתבה זו הוענקה במתנה	2032
כתבה זו היא תוכן ממומן	1974
כתבה ממומנת	1978
כתבה נעולה	2005
כתבו את תגובתכם	2023
כתבו לנו	2012
כתבו תגובה	1946
כתבות אחרונות	1947
כתבות מומלצות	1947
כתבות נוספות	1947
כתבות נוספות בנושא	1975
כתבות נוספות שיעניינו אתכם	1975
כתבות נוספות של הכתב	2011
כתבות קשורות	1947
כתבות שאולי פספסתם	1975
כתבות שיעניינו אתכם	1975
כתוב תגובה	1982
כתוביות	1991
כתובת אימייל לא תקינה	2007
כתובת המייל כבר רשומה	2029
כתובת המייל שלך	2029
כתובת מייל לא תקינה	2007
כתיבת תגובה	1982
""", 'ל': """
לא אהבתי	1983
לא יודע	1983
לא כעת	1930
לא ניתן להפעיל את הסרטון	1990
לא ניתן להציג את התוכן	1994
לא ניתן להציג תוכן זה	1994
לא ניתן לטעון את הסרטון	2026
לא ניתן לנגן את הסרטון	1990
לא עכשיו	1930
לא תודה	1930
לא, תודה	1930
לגלריה	2011
לגלריה המלאה	2011
לגלריית התמונות	2011
לדף הבית	2011
לדף התרומות	2002
להאזנה בספוטיפיי	2024
להאזנה לכתבה	1990
להורדה ב-app store	1996
להורדה ב-google play	1996
להורדה מ-app store	1996
להורדה מ-google play	1996
להורדת האפליקציה	1974
להזמנה לחצו כאן	2031
להזמנת כרטיסים	1988
להמשך קריאה	1932
להרשמה	1932
לחידון	1985
לחידון המלא	1985
לחנות	2021
לחצו להפעלת הסאונד	2026
לידיעה המלאה	2011
לכל החדשות	2011
לכל החידונים	1985
לכל הכתבות	1949
לכל הכתבות בנושא	1975
לכל הכתבות של הכתב	2011
לכל המשחקים	1985
לכל הסרטונים	2011
לכל העדכונים, הכתבות והסרטונים	1975
לכל התגובות	1946
לכל התמונות	2011
לכתבה הבאה	2011
לכתבה הבאה בסדרה	1975
לכתבה המלאה	2011
לכתבה הקודמת	2011
לכתבה הקודמת בסדרה	1975
לכתבה נוספת	2030
למוצר	2021
למנויים בלבד	1935
למתכון	61
לעמוד הבית	2011
לעמוד התרומות	2002
לפרויקט המלא	2011
לפרופיל הכתב	2012
לפרטי המוצר	2031
לפרטים	1950
לפתיחת הכתבה	2028
לצפייה ביוטיוב	2024
לצפייה במסלולים	2028
לצפייה בתוצאות	91
לקריאה באפליקציה	1996
לקריאה מאוחר יותר	2032
לראש הדף	2011
לראש העמוד	2011
לרכישה באמזון	1988
לרכישה לחצו כאן	1988
לרכישת הספר	1988
לרכישת כרטיסים	1988
לרכישת כרטיסים לחצו כאן	1988
לרכישת מינוי	1932
לרכישת מינוי לחצו כאן	1974
לתיק המלא	2011
לתמונות	1950
לתרום	1931
לתרומה	1931
לתרומה לחצו כאן	2002
""", 'מ': """
מאוחר יותר	1998
מבזקים	1947
מדיניות הפרטיות	1945
מדיניות הפרטיות ותנאי השימוש	1945
מהירות הפעלה	1990
מהירות ניגון	1990
מודעה	1942
מומלץ עבורך	1975
מומלץ עבורכם	1975
מומלצים	1947
מוקרא בקול סינתטי	1990
מיון לפי	1983
מייל	2008
מיין לפי	1983
ממומן	1942
מסך מלא	1991
מסלולי מינוי	2028
מעבר למתכון	61
מעוניינים לקבל התראות	1997
מצאת טעות	1982
מצאתם טעות	1946
מצאתם טעות בכתבה	1982
מצב כהה	2025
משהו השתבש	2008
משחקים	1987
משך	1991
משך הסרטון	2026
משלוח חינם	2021
מתנה לחבר	2019
""", 'נ': """
נא להזין כתובת מייל תקינה	2007
נגן וידאו	1990
נגן שמע	2026
נוצר באמצעות ai	2026
נוצר על ידי ai	2026
נושאים	1947
נושאים קשורים	1947
ניגון אוטומטי	1991
ניהול אפשרויות	2025
ניהול הסכמה	1994
ניהול העדפות	2025
ניהול עוגיות	1994
ניתן לבטל בכל עת	2005
נרשמת בהצלחה	2007
""", 'ס': """
סגור	1930
סגור גלריה	2030
סגור חלון	2030
סגור תפריט	2030
סגירה	1930
סודוקו	1987
סוף הפרסומת	1988
סוף פרסומת	1988
סיכום ai	1960
סיכום אוטומטי	2015
סיכום הכתבה	1960
סכום אחר	2002
סכום לבחירה	2027
ספרו לנו מה דעתכם	1982
סקר	92
סקר היום	91
סרטון זה אינו זמין	1990
סרטון זה אינו זמין עוד	1990
סרקו את הקוד	1996
סרקו את קוד ה-qr	1996
""", 'ע': """
עדיין לא מנוי	2005
עדיין לא מנויים	2005
עוד	1949
עוד באותו נושא	1975
עוד בנושא	1947
עוד בערוץ	1947
עוד חדשות	1947
עוד כתבות	19	1947
עוד כתבות בנושא	19
עוד כתבות מעניינות	1974
עוד לא מנויים	2005
עוד סיפורים	1975
על הכותב	2012
עקבו אחר הכתב	2016
עקבו אחר הנושא	2016
עקבו אחרי הכתב	2016
עקבו אחרי הנושא	2016
עקוב אחרי הכתב	2016
""", 'פ': """
פייסבוק	1938
פנייה לכתב	2012
פנייה למערכת	2012
פרטים	1950
פרסום	1942
פרסומת	1942
פרסם	1983
פתח	1950
פתח באפליקציה	1996
פתיחה באפליקציה	1996
""", 'צ': """
צור חשבון	1932
צור קשר	1946
צפו באינסטגרם	2024
צפו בטוויטר	2024
צפו ביוטיוב	2024
צפו בפייסבוק	2024
צפו גם	2030
צפייה חוזרת	2026
צרו קשר	2012
צרו קשר עם המערכת	2012
""", 'ק': """
קבל הכל	1994
קבלת התראות	1997
קוד קופון	2031
קודי הנחה	2031
קרא גם	1947
קרא עוד	1949
קראו באפליקציה	1996
קראו בחינם	2028
קראו גם	1947
קראו עוד	1949
""", 'ר': """
רוצה לקבל התראות	1997
רוצים לקבל התראות	1997
רענון העמוד	2000
רענן את הדף	2000
רעננו את הדף	2000
""", 'ש': """
שדה זה הוא חובה	2007
שדה חובה	2007
שדות חובה	2007
שחק עכשיו	1985
שחקו עכשיו	1985
שיתוף	1938
שיתוף בוואטסאפ	2019
שיתוף בווטסאפ	1938
שיתוף בטוויטר	1938
שיתוף במייל	1974
שיתוף בפייסבוק	1938
שכחת את הסיסמה	2005
שכחת סיסמה	2005
שכחתי סיסמה	1932
שלח	91	2008
שלח לחבר	1938
שלח תגובה	1982
שלחו את הכתבה במתנה	1974
שלחו במתנה	1974
שלחו לחבר	2019
שלחו לנו סרטונים	2012
שלחו לנו תמונות	2012
שלחו משוב	1982
שליחה	2008
שליחה במייל	1938
שליחת משוב	1982
שליחת תגובה	1982
שם	2008
שם מלא	2008
שם משפחה	2008
שם פרטי	2008
שמור	2020
שמור העדפות	1994
שמור כתבה	2032
שמירה	1938
שמירת הגדרות	1994
שמירת המתכון	61
שמירת כתבה	1974
שמרו כתבה	1974
שמרו לקריאה מאוחרת	1974
שנתי	2003
שתף	1938
שתף כתבה	2032
שתפו	1938
שתפו את הכתבה	1938
שתפו בוואטסאפ	1974
שתפו בווטסאפ	1974
שתפו בטוויטר	2019
שתפו בטלגרם	1974
שתפו בפייסבוק	1938
שתפו כתבה זו	2032
""", 'ת': """
תגובה	1946
תגובות	1946
תגובות נוספות	1982
תגיות	1947
תודה על ההצבעה	1982
תודה על הצבעתך	91
תודה על התמיכה	2027
תודה על תמיכתכם	2027
תודה שהצבעת	1982
תודה שהצבעתם	1982
תודה, ההודעה נשלחה	2007
תוכן למנויים	1932
תוכן ממומן	87	1942
תוכן מסחרי	1978
תוכן מקודם	1942
תוכן פרסומי	1978
תוכן שיווקי	87	1942
תוכן שיווקי בשיתוף	1978
תוצאות	92
תוצאות ההצבעה	1983
תוצאות הסקר	1983
תורגם אוטומטית	1974
תיקון טעות	1974
תמכו בנו	1931
תמכו בנו בפטריאון	2002
תמלול	1991
תנאי השימוש	1945
תנאי השימוש | מדיניות הפרטיות	1945
תנאי השימוש ומדיניות הפרטיות	1945
תנאי פרסום תגובות	1982
תפריט	1949
תקציר ai	1960
תקציר בינה מלאכותית	1960
תקציר הכתבה	1960
תרגום אוטומטי	1991
תרומה	1931
תרומה חד פעמית	2002
תרומה חד-פעמית	2002
תרומה חודשית	2002
תרמו	1931
תרמו עכשיו	1931
תשבץ	1987
תשבצים	1987
תשחץ	1987
תשלום באמצעות paypal	2028
""", 'ا': """
ابدا الاختبار	166
ابلاغ	164
ابلغ عن خطا	143
اترك تعليقا	119
اترك رد	163
اترك ردا	163
اتصل بنا	119
اجازه دادن	1622
احجز الان	215
احجز تذكرتك	169
احجز تذكرتك الان	169
احجز مكانك	169
احدث الاخبار	120
احفظ المقال	152
احفظ المقال لوقت لاحق	152
اخبار اخري	19
اخبار بيشتر	1597
اخبار ديگر	19
اخبار ذات صلة	120
اخبار ذات علاقة	153
اخبار قد تعجبك	153
اخبار قد تهمك	153
اخبار متعلقة	120
اخبار مرتبط	1570
اخبار مرتبطة	153
اخبار پيشنهادي	1597
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
اخرين اخبار	1570
اخرين خبرها	1597
اخفاء	123
اخفاء التعليقات	163
اخفاء الردود	163
ادارة التفضيلات	209
ادارة الخيارات	209
ادارة الموافقة	174
ادارة ملفات تعريف الارتباط	117
ادامه	1572
ادامه با google	1628
ادامه با گوگل	1628
ادامه خبر	1634
ادامه در مرورگر	1620
ادامه مطلب	1572
ادخل البريد الالكتروني	213
ادخل بريدا الكترونيا صحيحا	189
ادخل بريدك الالكتروني	213
ادعم الصحافة المستقلة	100
ادعم عملنا	184
ادعمنا	100
ادعمنا علي باتريون	184
اذهب الي الوصفة	61
ارسال	91	110	1563
ارسال التعليق	163
ارسال المقال بالبريد	152
ارسال بازخورد	1606
ارسال به تلگرام	1589
ارسال به دوستان	1563
ارسال تعليق	163
ارسال خبر	1635
ارسال ديدگاه	1606
ارسال راي	91
ارسال رايگان	1644
ارسال سوژه	1635
ارسال نظر	1569
ارسل	91
ارسل التعليق	163
ارسل تعليقك	163
ارسل لنا خبرا	195
ارسل لنا صورك	195
ارسل ملاحظاتك	163
از دست ندهيد	1597
از راي شما متشكريم	1606
از شركت شما در نظرسنجي متشكريم	1606
از ما حمايت كنيد	1559
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
اشتباهي ديدهايد	1606
اشتر الان	169
اشتر الان من امازون	169
اشتر الكتاب	169
اشتر من امازون	169
اشتراك	101	1560
اشتراك خود را انتخاب كنيد	1628
اشتراك در تلگرام	1642
اشتراك در واتساپ	1642
اشتراك گذاري	1563
اشتراك گذاري در تلگرام	1589
اشتراكگذاري	1563
اشتراكگذاري در تلگرام	1642
اشتراكگذاري در واتساپ	1642
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
افزودن به منابع ترجيحي	1639
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
اكنون بازي كنيد	1609
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
الان نه	1558
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
امكان نمايش اين محتوا وجود ندارد	1617
امكان پخش ويدئو وجود ندارد	1613
انت تتابع هذا الموضوع	199
انت مشترك بالفعل	213
انتخاب	1629
انتخاب اشتراك	1628
انتخاب طرح	1628
انتشار	1607
انتقل الي الوصفة	61
انتهاي پيام	1589
انتهي الاعلان	169
اندازه فونت	65
اندازه قلم	65
اندازه متن	1642
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
اولين نفري باشيد كه نظر ميدهد	1589
ايا اين مطلب براي شما مفيد بود	1606
ايا اين مطلب مفيد بود	1606
ايا اين مقاله مفيد بود	1606
ايا مايليد اعلان دريافت كنيد	1621
ايا ميخواهيد اعلان دريافت كنيد	1621
ايجاد حساب	1560
ايقاف مؤقت	170
ايميل	1631
ايميل خود را بررسي كنيد	1630
ايميل معتبر وارد كنيد	1630
ايميل نامعتبر	1630
ايميل نامعتبر است	1630
اين فيلد الزامي است	1630
اين فيلد ضروري است	1630
اين مطالب را هم بخوانيد	1597
اين مطلب را هم بخوانيد	1597
اين مطلب مفيد بود	1606
اين مقاله قفل است	1628
اين ويدئو در دسترس نيست	1613
اين ويدئو ديگر در دسترس نيست	1613
اين ويديو در دسترس نيست	1613
اپليكيشن را دانلود كنيد	1620
اپليكيشن را نصب كنيد	1620
اگهي	1565
اگهيها	1601
""", 'ب': """
با تشكر، پيام شما ارسال شد	1630
با حمايت	1644
با ما تماس بگيريد	1635
با همكاري	1644
با پردازش دادههايم موافقم	1630
بارگذاري دوباره صفحه	1624
بارگذاري مجدد صفحه	1624
بارگذاري محتوا	1617
بارگذاري پست	1617
باز كردن	1573
باز كردن در اپليكيشن	1620
باز كردن در برنامه	1620
بازخورد بدهيد	1606
بازرگاني	1601
بازي رايگان	1609
بازي كنيد	1609
بازيها	1611
بازگشت به بالا	1572
بازگشت به صفحه اصلي	1634
باقات الاشتراك	212
بالتعاون مع	204
بالفيديو	139
بحث	122
بدعم من	204
براي ارسال نظر وارد شويد	1606
برعاية	114
بريد الكتروني غير صالح	189
بريدك الالكتروني	213
برچسب ها	1570
برچسبها	1570
بزرگتر كردن متن	1642
بزرگنمايي تصوير	1634
بستن	1558
بعدا	1622
بعدا ياداوري كن	1558
بعدي	1572
بلغ عن تعليق	206
بلغ عن خطا	143
بله، ميخواهم	1622
به اشتراك بگذاريد	1563
به اين مطلب گوش دهيد	1613
به اين مقاله گوش دهيد	1613
بهترين پيشنهاد	1629
بيشتر	1570	1572
بيشتر ببينيد	1597
بيشتر بخوانيد	1570
بيصدا	1614
""", 'ت': """
تابع القراءة	214
تابع الكاتب	199
تابع الموضوع	199
تابع هذا الموضوع	199
تابعنا عبر	113
تابعنا علي	113
تابعونا علي	113
تاخير # ثوان	170
تازهترينها	1570
تازهسازي صفحه	1624
تبرع	100
تبرع الان	100
تبرع شهري	185
تبرع شهريا	184
تبرع لمرة واحدة	184
تبرع مرة واحدة	211
تبرعي	185
تبليغ	1565
تبليغات	1565
تبليغات در گوگل	1601
تبليغات متني	1601
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
تخفيف ويژه خوانندگان	1612
تذاكر	204
تذكرني	188
ترتيب	164
ترتيب حسب	164
ترجمة الية	171
ترجمه ماشيني	1614
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
تلگرام	1563
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
تماس با تحريريه	1635
تماس با ما	1569
تماس با نويسنده	1635
تماشاي ويديو	1589
تمام صفحه	1614
تنزيل الحلقة	170
تنزيل الصوت	170
تنظيمات حريم خصوصي	1617
تنظيمات كوكي	1568
تنظيمات كوكيها	1568
تواصل مع التحرير	195
تواصل مع الكاتب	195
تواصل مع المحرر	195
تواصل معنا	195
توقف پخش	1613
تويتر	110
توييتر	1563
تيليجرام	110
""", 'ث': """
ثبت ديدگاه	1606
ثبت راي	91
ثبت نام	1560
ثبت نظر	91	1569
ثبتنام	1560
""", 'ج': """
جار التحميل	170
جار تحميل الفيديو	170
جاري التحميل	170
جاري تحميل الفيديو	170
جاوااسكريپت غيرفعال است	1617
جدول	1611
جدول كلمات متقاطع	1611
جديدترين	1607
جديدترين اخبار	1570
جديدترينها	1607
جزئيات	1573
جستجو	1572
جميع الاخبار	193
جميع الالعاب	166
جميع التعليقات	119
جميع الفيديوهات	193
جميع مقالات الكاتب	193
""", 'ح': """
حالا نه	1558
حامي ما شويد	1626
حامي مالي	1644
حجم الخط	110
حجم النص	65
حدث الصفحة	182
حدث خطا	190
حدث خطا ما	190
حريم خصوصي	1568
حساب كاربري	1560
حساب كاربري دارم	1628
حساب كاربري داريد	1628
حساب كاربري نداريد	1628
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
حمايت كنيد	1559
حمايت مالي	1559
حمايت مالي از ما	1626
حمايت ماهانه	1627
حمل التطبيق	178
حمل التطبيق الان	178
حمل من app store	178
حمل من google play	178
""", 'خ': """
خاص بالمشتركين	187
خانه	1572
خبر بعدي	1589
خبر قبلي	1589
خبرهاي بيشتر	1597
خبرهاي داغ	1597
خبرهاي مرتبط	1570
خبرهاي پيشنهادي	1597
خروج	1560
خروج از تمام صفحه	1613
خريد از امازون	1612
خريد انلاين	1644
خريد اين كتاب	1612
خريد اينترنتي	1644
خريد بليت	1612
خريد بليط	1612
خريد كتاب	1612
خطايي ديدهايد	1606
خطايي رخ داد	1631
خلاصه با هوش مصنوعي	1638
خلاصه هوش مصنوعي	1638
خواندن در اپليكيشن	1620
خواندهشده با صداي مصنوعي	1613
خودتان را بيازماييد	1609
خيارات اخري	203
""", 'د': """
دانش خود را بسنجيد	1609
دانلود از اپ استور	1620
دانلود از بازار	1620
دانلود از گوگل پلي	1620
دانلود اپليكيشن	1620
دانلود صدا	1613
دانلود فايل صوتي	1613
دانلود ويدئو	1613
دانلود پادكست	1613
در حال بارگذاري	1613
در حال بارگذاري ويدئو	1613
در حال بارگذاري ويديو	1613
در نظرسنجي شركت كنيد	1606
در همين رابطه	1597
در همين زمينه	1597
در پاتريون حمايت كنيد	1626
درباره نويسنده	1635
دريافت از اپ استور	1620
دريافت از بازار	1620
دريافت از كافه بازار	1620
دريافت از مايكت	1620
دريافت از گوگل پلي	1620
دريافت اعلانها	1621
دستهبندي	1570
دعمك يصنع الفرق	211
دعوت به همكاري	1589
دنبال كردن	1640
دنبال كردن اين موضوع	1639
دنبال كردن موضوع	1639
دنبال كردن نويسنده	1639
ديدگاه	1569
ديدگاه خود را بنويسيد	1606
ديدگاهتان را بنويسيد	1589
ديدگاهها	1569
""", 'ذ': """
ذات صلة	120
ذخيره	1563
ذخيره تنظيمات	1617
ذخيره خبر	1589
ذخيره دستور پخت	61
ذخيره مطلب	1589
ذخيره مطلب براي بعد	1589
ذكرني لاحقا	99
""", 'ر': """
راسل التحرير	195
راسلنا	195
راي دهيد	91	1607
راي شما ثبت شد	91	1606
راي شما ثبت شده است	1606
رايگان و بدون هرزنامه	1630
ربما لاحقا	99
رد	119
رد همه	1617
رزرو بليت	1644
رسالتك	190
رفتن به بالا	1634
رفتن به دستور پخت	61
رفتن به صفحه كمك مالي	1626
رفض الكل	174
رفض جميع ملفات تعريف الارتباط	209
رمز عبور خود را فراموش كردهايد	1628
رمز عبور را فراموش كردهايد	1560
رپورتاژ	1565
رپورتاژ اگهي	1565
""", 'ز': """
زمان باقيمانده	1614
زمان فعلي	1614
زيرنويس	1614
""", 'س': """
سؤال اليوم	91
سالانه	1627
ساهم	100
ساهم الان	100
سجل الدخول	104
سجل الدخول للتعليق	163
سحب الموافقة	174
سرعة التشغيل	170
سرعت پخش	1613
سنويا	185
سودوكو	168	1611
سوژه بفرستيد	1635
سياسة التصحيح	195
سياسة التصحيحات	195
سياسة الخصوصية	117
سياسة الخصوصية | شروط الاستخدام	117
سياسة الخصوصية وشروط الاستخدام	117
سياسة ملفات تعريف الارتباط	117
سياست حريم خصوصي	1568
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
شايد بعدا	1558
شحن مجاني	204
شراء التذاكر	169
شراء من امازون	169
شرايط ارسال نظر	1606
شرايط استفاده	1568
شرايط استفاده و حريم خصوصي	1568
شرايط را ميپذيرم	1630
شركاؤنا	175
شركاي ما	1618
شركت در ازمون	1609
شركت در نظرسنجي	1606
شروط الاستخدام	117
شروط الاستخدام | سياسة الخصوصية	117
شروط الاستخدام وسياسة الخصوصية	117
شروط التعليق	163
شروع ازمون	1609
شكرا لتصويتك	91	163
شكرا لدعمك	211
شكرا لدعمكم	211
شكرا لمشاركتك	163
شكرا، تم ارسال رسالتك	189
شما اين موضوع را دنبال ميكنيد	1639
شما قبلا راي دادهايد	1606
شنيدن اين مطلب	1613
شنيدن مقاله	1613
شهريا	185
""", 'ص': """
صفحة التبرع	184
صفحه اصلي	1572
صفحه كمك مالي	1626
صندوق ورودي خود را بررسي كنيد	1630
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
عضويت	1560
عطلت مانع الاعلانات	182
عكس	1570
عكسهاي بيشتر	1634
عكسهايتان را براي ما بفرستيد	1635
علي فيسبوك وتويتر	113
عن الكاتب	195
عودة للاعلي	193
""", 'غ': """
غرد	110
غيرفعال كردم	1625
""", 'ف': """
فتح	123
فتح التطبيق	178
فتح في التطبيق	178
فراموشي رمز عبور	1628
فروشگاه	1644
فعال كردن	1622
فعال كردن اعلانها	1621
فعالسازي اعلانها	1621
فعل الاشعارات	179
فعلا نه	1622
فقط براي مشتركان	1560
فهمت	123
فيديو	120
فيديو غير متاح	170
فيسبوك	110	1563
فيلد الزامي	1630
فيلدهاي الزامي	1630
""", 'ق': """
قبلي	1572
قبول الجميع	174
قبول الكل	174
قبول جميع ملفات تعريف الارتباط	209
قبول همه	1617
قبول و ادامه	1617
قبول ومتابعة	174
قد يعجبك	120
قد يعجبك ايضا	19	120
قد يهمك	120
قد يهمك ايضا	120
قديميترين	1607
قديميترينها	1607
قراءة المزيد	122
قصص مقترحة	153
قواعد التعليق	163
قواعد التعليقات	163
قوانين ارسال نظر	1606
قوانين و مقررات را ميپذيرم	1630
قيم المقال	143
قيم الوصفة	61
قيم هذا المقال	143
""", 'ك': """
كبر الصورة	193
كتم الصوت	171
كد qr را اسكن كنيد	1620
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
كليدواژهها	1570
كمك كنيد	1559
كمك مالي	1559
كمك ماهانه	1627
كمك يكباره	1626
كن اول المعلقين	152
كن داعما	100
كود خصم	215
كوكيها	1568
كوچكتر كردن متن	1642
كيف اعطل مانع الاعلانات	182
كيف اعطله	183
كيفية التعطيل	183
كيفيت	1614
كپي	1643
كپي شد	1589
كپي كردن لينك	1589
كپي لينك	1563
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
لطفا ان را غيرفعال كنيد	1625
لطفا يك ايميل معتبر وارد كنيد	1630
لغو در هر زمان	1628
لغو دنبال كردن	1639
لغو رضايت	1617
لقد صوت من قبل	163
لقد عطلته	182
لقد قمت بالتصويت	163
للمشتركين فقط	104
لم يعجبني	164
ليس الان	99
ليس لديك حساب	187
لينك كوتاه	1563
لينك كوتاه خبر	1589
لينك كپي شد	1589
""", 'م': """
مادة اعلانية	114
ماهانه	1627
مبلغ اخر	184
مبلغ دلخواه	1626
مبلغ ديگر	1626
مبلغ مختلف	184
مبلغ مخصص	211
متابع	200
متابعة القراءة	214
متابعة الكاتب	199
متابعة الموضوع	199
متابعة علي الموقع	178
متن كامل خبر	1634
متن كامل مقاله را بخوانيد	1634
متن پيادهشده	1614
متوجه شدم	1573
متوفر علي app store	178
متوفر علي google play	178
مجانا وبدون رسائل مزعجة	189
محبوبترين	1629
محبوبترينها	1607
محتواي تبليغاتي	1565
محتواي حمايتشده	1589
محتواي پولي	1612
محتوي اعلاني	157
محتوي برعاية	157
محتوي مدفوع	169
محتوي ممول	87	114
مختارات	120
مخصوص مشتركان	1628
مدة الفيديو	210
مدت	1614
مدت زمان	1614
مديريت رضايت	1617
مديريت كوكيها	1617
مرا به خاطر بسپار	1628
مرة واحدة	185
مرتبسازي	1607
مرتبسازي بر اساس	1607
مزايا المشتركين	169
مزاياي مشتركان	1612
مساحة اعلانية	157
مستخدم جديد	101
مسدودكننده را غيرفعال كردم	1624
مشاركة	110
مشاركة عبر البريد	202
مشاركة عبر فيسبوك	202
مشاركة عبر واتساب	110
مشاركة علي تويتر	110
مشاركة علي فيسبوك	110
مشاهده بيشتر	1572
مشاهده عكسها	1634
مشاهده قيمت	1612
مشاهده محتوا	1617
مشاهده نتايج	91	1607
مشاهده همه	1572
مشاهده پاسخها	1606
مشاهده پرونده	1634
مشاهده گالري	1634
مشترك شويد	1560
مشغل الصوت	210
مشغل الفيديو	210
مشكلي پيش امد	1631
مطالب بيشتر	1597
مطالب ديگر اين نويسنده	1634
مطالب مرتبط	1570
مطالب پيشنهادي	1597
مطلب بعدي	1634
مطلب قبلي	1634
معرض الصور	193
مقال مهدي من مشترك	216
مقالات اخري للكاتب	153
مقالات ذات صلة	120
مقالات قد تعجبك	153
مقالات قد تهمك	153
مقالات مرتبط	1570
مقاله بعدي	1634
مقاله قبلي	1634
مقروء بصوت اصطناعي	170
ملء الشاشة	171
ملخص الذكاء الاصطناعي	198
ملخص بالذكاء الاصطناعي	198
ملفات تعريف الارتباط	117
منو	1572
مهمترين اخبار	1570
مواضيع ذات صلة	120
مواضيع قد تهمك	153
مواضيع متعلقة	153
مواضيع مرتبطة	153
موافق ومتابعة	174
موضوعات ذات صلة	120
موضوعات متعلقة	153
مولد بالذكاء الاصطناعي	210
ميخواهيد اعلان دريافت كنيد	1621
""", 'ن': """
نام	1631
نام خانوادگي	1631
نام و نام خانوادگي	1631
نبذة عن الكاتب	195
نتائج الاستطلاع	164
نتائج التصويت	164
نسخ	203
نسخ الرابط	110
نسخ رابط المقال	152
نسخه صوتي مقاله	1613
نسخه چاپي	1589
نسيت كلمة السر	187
نسيت كلمة المرور	101
نشر	164
نصب اپليكيشن	1620
نظر	1569
نظر بدهيد	1589
نظر خود را با ما در ميان بگذاريد	1589
نظر خود را بنويسيد	1569
نظر خود را بگوييد	1606
نظر سنجي	92
نظر شما	1569
نظر شما درباره اين خبر چيست	1589
نظرات	1569
نظرتان را بگوييد	1606
نظرسنجي	92	1589
نظري ندارم	1607
نعم، اريد	180
نمايش اين محتوا ممكن نيست	1617
نمايش بيشتر	1572
نمايش زيرنويس	1613
نمايش كمتر	1573
نمايش متن اصلي	1573
نمايش محتوا	1617
نمايش نتايج	91
نمايش نظرات	1606
نمايش نظرات بيشتر	1606
نمايش نقشه	1573
نمايش همه	1573
نمايش پاسخها	1606
نمايش پست	1617
نميدانم	1607
ننصح بقراءة	120
نه ممنون	1558
نهاية الاعلان	169
""", 'ه': """
هديه دادن مقاله	1642
هذا البريد مسجل مسبقا	213
هذا الحقل الزامي	189
هذا الحقل مطلوب	189
هذا الفيديو غير متاح	170
هذا الفيديو لم يعد متاحا	170
هذا المقال مقفل	187
هذه المادة للمشتركين	152
هر زمان ميتوانيد لغو اشتراك كنيد	1630
هر كمكي مهم است	1626
هر ماه	1627
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
همرساني	1563
همه اخبار	1634
همه بازيها	1609
همه خبرها	1634
همه عكسها	1634
همه مطالب	1634
همه مطالب نويسنده	1634
همه ويدئوها	1634
هميشه اجازه داده شود	1617
هميشه نمايش بده	1617
همچنين ببينيد	1597
همچنين بخوانيد	1570
هنوز ثبتنام نكردهايد	1628
هنوز مشترك نيستيد	1628
""", 'و': """
واتساب	110
واتساپ	1563
ورود	1560
ورود / ثبت نام	1560
ورود با اپل	1628
ورود با فيسبوك	1628
ورود با گوگل	1628
وسوم	120
وصول غير محدود الي جميع المقالات	212
ويدئو در دسترس نيست	1613
ويديو	1570
ويديو در دسترس نيست	1613
ويژه خوانندگان	1612
ويژه مشتركان	1560
""", 'ي': """
يتم تحميل الفيديو	170
يدفع سنويا	187
يك بار	1627
يكبار	1627
يمكنك الالغاء في اي وقت	187
يمكنك الغاء الاشتراك في اي وقت	189
""", 'پ': """
پاسخ	1569
پايان اگهي	1612
پايان تبليغ	1612
پخش خودكار	1614
پخش ويدئو	1613
پخش ويدئو ممكن نيست	1613
پخش ويديو	1613
پذيرش همه	1617
پذيرش و ادامه	1617
پربازديدترين	1570
پربازديدترينها	1570
پربازديدها	1570
پربازديدهاي امروز	1597
پربازديدهاي هفته	1597
پربحثترينها	1570
پربينندهترين	1597
پربينندهترين خبرها	1597
پربينندهترينها	1597
پرداخت سالانه	1629
پرداخت ماهانه	1629
پسنديدم	1607
پنهان كردن پاسخها	1606
پيام بازرگاني	1601
پيام شما ارسال شد	1630
پيام شما با موفقيت ارسال شد	1630
پيشنهاد خواندني	1597
پيشنهاد سردبير	1570
پيشنهاد ما	1570
""", 'چ': """
چاپ	1563
چاپ دستور پخت	61
چگونه غيرفعال كنم	1625
چگونه مسدودكننده را غيرفعال كنم	1624
""", 'گ': """
گالري تصاوير	1634
گالري عكس	1634
گزارش تخلف	1607
گزارش خطا	1569
گزارش خطا در اين خبر	1589
گزينههاي بيشتر	1643
""", 'अ': """
अकाउंट नहीं है	2104
अक्षर का आकार	65
अक्षर छोटे करें	2116
अक्षर बडे करें	2116
अगला	2052
अगला लेख	2110
अगली खबर	2050
अगली स्टोरी	2110
अनफॉलो करें	2114
अनम्यूट	2090
अनिवार्य	2107
अनुमति दें	2098
अन्य खबरें	19	2050
अन्य राशि	2102
अन्य विकल्प	2117
अपना इनबॉक्स देखें	2106
अपना ईमेल दर्ज करें	2106
अपना ईमेल देखें	2106
अपना ज्ञान परखें	2086
अपना प्लान चुनें	2104
अपनी तस्वीरें हमें भेजें	2111
अपनी प्रतिक्रिया दें	2083
अपनी राय दें	2049
अपनी राय बताएं	2083
अभी खरीदें	2089
अभी खेलें	2086
अभी डाउनलोड करें	2096
अभी तक सब्सक्राइबर नहीं हैं	2104
अभी दान करें	2039
अभी नहीं	2038
अमान्य ईमेल	2106
अमेजन पर खरीदें	2089
अवधि	2091
""", 'आ': """
आगे पढें	2052
आज का सवाल	91
आज की अन्य खबरें	2076
आप इस विषय को फॉलो कर रहे हैं	2114
आप कभी भी अनसब्सक्राइब कर सकते हैं	2106
आप पहले ही वोट कर चुके हैं	2083
आपका वोट दर्ज हो गया	2083
आपका वोट दर्ज हो गया है	2083
आपका संदेश भेज दिया गया है	2106
आपके लिए	2050
आपको यह भी पसंद आ सकता है	2076
आपको ये भी पसंद आ सकता है	2076
आवश्यक फील्ड	2106
""", 'इ': """
इस विषय को फॉलो करें	2114
इसे भी देखें	2076
इसे भी पढें	2050
""", 'ई': """
ई-पेपर	2040
ईमेल	2107
ईमेल से शेयर करें	2116
""", 'ऊ': """
ऊपर जाएं	2052
""", 'ए': """
एआई आवाज में सुनें	2090
एआई द्वारा तैयार	2064
एआई समरी	2064
एआई सारांश	2064
एआई से तैयार सारांश	2064
एक बार	2103
एक बार का दान	2102
एप डाउनलोड करें	2096
""", 'ऐ': """
ऐप इंस्टॉल करें	2096
ऐप खोलें	2096
ऐप डाउनलोड करें	2096
ऐप में खोलें	2096
ऐप में पढें	2096
ऐप स्टोर से डाउनलोड करें	2096
""", 'ऑ': """
ऑटोप्ले	2091
ऑडियो डाउनलोड करें	2090
ऑफर देखें	2089
""", 'औ': """
और खबरें	2050
और टिप्पणियां देखें	2083
और देखें	2052
और पढें	2050	2052
और भी पढें	2076
""", 'क': """
कभी भी रद्द करें	2104
कम दिखाएं	2053
कमेंट	2049
कमेंट करें	2049
कमेंट लिखें	2083
कमेंट्स	2049
कह नहीं सकते	2084
किताब खरीदें	2089
कीमत देखें	2089
कुकी नीति	2048
कुकी सेटिंग्स	2094
कुकीज प्रबंधित करें	2094
कुछ गलत हो गया	2107
के सहयोग से	2118
केवल सदस्यों के लिए	2040
केवल सब्सक्राइबर के लिए	2104
कैसे बंद करें	2101
कॉपी	2117
कॉपी करें	2117
कॉपी लिंक	2043
क्या आप नोटिफिकेशन चाहते हैं	2097
क्या आप नोटिफिकेशन पाना चाहते हैं	2097
क्या आप सूचनाएं पाना चाहते हैं	2097
क्या यह उपयोगी था	2083
क्या यह खबर उपयोगी थी	2083
क्या यह पेज उपयोगी था	2083
क्या यह लेख उपयोगी था	2083
क्यूआर कोड स्कैन करें	2096
क्रमबद्ध करें	2084
क्विज खेलें	2086
""", 'ख': """
खबर सुनें	2090
खाता नहीं है	2104
खाता बनाएं	2040
खोजें	2052
खोलें	2053
""", 'ग': """
गलती की सूचना दें	2083
गलती बताएं	2053
गलती मिली	2083
गूगल प्ले से डाउनलोड करें	2096
गूगल से जारी रखें	2104
गूगल से लॉगिन करें	2104
गेम्स	2088
गैलरी देखें	2110
गोपनीयता नीति	2048
गोपनीयता सेटिंग्स	2094
""", 'च': """
चर्चा में क्यों है	2076
चुनें	2105
""", 'ज': """
जरूर पढें	2076
जवाब छिपाएं	2083
जवाब दें	2049
जवाब देखें	2083
जवाब भेजें	2083
जावास्क्रिप्ट बंद है	2094
ज्यादा दिखाएं	2110
ज्यादा पढी गई	2076
""", 'ट': """
टिकट खरीदें	2089
टिकट बुक करें	2089
टिप्पणियां	2049
टिप्पणी	2049
टिप्पणी करें	2049
टिप्पणी के नियम	2083
टिप्पणी के लिए लॉगिन करें	2083
टिप्पणी भेजें	2083
टिप्पणी लिखें	2083
टेक्स्ट साइज	65
टैग्स	2050
टॉप न्यूज	2050
टॉप स्टोरीज	2076
ट्रांसक्रिप्ट	2091
ट्रेंडिंग	2050
ट्विटर	2043
ट्विटर पर शेयर करें	2116
""", 'ठ': """
ठीक है	2053
""", 'त': """
तस्वीर बडी करें	2110
तस्वीरें देखें	2110
ताजा खबरें	2050
ताजा समाचार	2050
""", 'द': """
दान करें	2039
दान पेज पर जाएं	2102
देश की और खबरें	2076
दोस्तों को भेजें	2064
""", 'ध': """
धन्यवाद, आपका संदेश भेज दिया गया है	2106
""", 'न': """
नक्शा देखें	2053
नतीजे देखें	91
नवीनतम	2084
नहीं धन्यवाद	2038
नहीं, धन्यवाद	2038
नाम	2107
नियम और शर्तें	2048
नियम और शर्तें | गोपनीयता नीति	2048
नोटिफिकेशन ऑन करें	2097
नोटिफिकेशन चालू करें	2097
""", 'प': """
पता नहीं	2084
परिणाम देखें	91	2084
पसंदीदा स्रोत के रूप में जोडें	2114
पहले से खाता है	2104
पहले से सब्सक्राइबर हैं	2104
पाठकों के लिए विशेष ऑफर	2089
पार्टनर कंटेंट	2079
पासवर्ड भूल गए	2104
पिछला	2052
पिछला लेख	2110
पिछली खबर	2050
पूरा नाम	2107
पूरा लेख पढें	2110
पूरी खबर पढें	2052
पेज दोबारा लोड करें	2100
पेज रिफ्रेश करें	2100
पेज रीफ्रेश करें	2100
पेड कंटेंट	2089
पोल	92
पोल में हिस्सा लें	2083
पोस्ट लोड करें	2094
प्रचार	2046
प्रतिक्रिया दें	2049
प्रतिलिपि	2091
प्राइवेसी सेटिंग्स	2094
प्रायोजक	2118
प्रायोजित	2046
प्रायोजित सामग्री	2079
प्रिंट	2117
प्रिंट करें	2043
प्रीमियम	2040
प्लान चुनें	2104
प्ले स्टोर से डाउनलोड करें	2096
प्लेबैक गति	2090
प्लेबैक स्पीड	2090
प्लेयर लोड हो रहा है	2090
""", 'फ': """
फीडबैक दें	2083
फीडबैक भेजें	2083
फुल स्क्रीन	2091
फुल स्क्रीन से बाहर निकलें	2090
फेसबुक	2043
फेसबुक पर शेयर करें	2043
फेसबुक से जारी रखें	2104
फेसबुक से लॉगिन करें	2104
फॉन्ट आकार	2116
फॉन्ट साइज	65
फॉलो कर रहे हैं	2114
फॉलो करें	2114
फोटो	2050
फोटो गैलरी	2076
फोटो गैलरी देखें	2110
फ्लिपकार्ट पर खरीदें	2089
""", 'ब': """
बंद करें	2038
बडी खबरें	2050
बाद में	2038
बाद में याद दिलाएं	2038
ब्राउजर में जारी रखें	2096
""", 'भ': """
भेजें	2107
""", 'म': """
मशीनी अनुवाद	2091
मान्य ईमेल दर्ज करें	2106
मासिक	2103
मासिक दान	2103
मासिक भुगतान	2105
मासिक सहयोग	2103
मुख्य समाचार	2050
मुझे याद रखें	2104
मुफ्त डिलीवरी	2118
मुफ्त में खेलें	2086
मुफ्त, कोई स्पैम नहीं	2106
मूल देखें	2053
मेन्यू	2052
मेरा खाता	2040
मेरा खाता है	2104
मैं नियम और शर्तों से सहमत हूं	2106
मैंने ऐड ब्लॉकर बंद कर दिया	2100
मैंने बंद कर दिया	2101
म्यूट	2091
""", 'य': """
यह खबर सुनें	2090
यह फील्ड अनिवार्य है	2106
यह फील्ड आवश्यक है	2106
यह भी देखें	2076
यह भी पढें	2050
यह लेख लॉक है	2104
यह लेख सुनें	2090
यह वीडियो अब उपलब्ध नहीं है	2090
यह वीडियो उपलब्ध नहीं है	2090
यह सामग्री नहीं दिखाई जा सकती	2094
ये खबरें भी पढें	2076
ये भी जानें	2076
ये भी देखें	2076
ये भी पढें	2050
""", 'र': """
रजिस्टर करें	2040
रिपोर्ट करें	2084
रेसिपी पर जाएं	61
रेसिपी प्रिंट करें	61
रेसिपी सेव करें	61
""", 'ल': """
लाइक	2084
लाइक करें	2084
लिंक कॉपी करें	2043	2064
लिंक कॉपी हो गया	2116
लेख उपहार में दें	2116
लेख सुनें	2090
लेखक के अन्य लेख	2110
लेखक के और लेख	2110
लेखक के बारे में	2111
लेखक को फॉलो करें	2114
लेखक परिचय	2111
लॉग इन	2040
लॉग इन करें	2040
लॉगआउट	2040
लॉगिन	2040
लोकप्रिय	2050
लोड हो रहा है	2090
""", 'व': """
वर्ग पहेली	2088
वर्तमान समय	2091
विज्ञापन	2046
विज्ञापन के बाद जारी	2079
विज्ञापन समाप्त	2089
विज्ञापन हटाएं	2064
विवरण	2053
विषय	2050
विषय को फॉलो करें	2114
वीडियो	2050
वीडियो उपलब्ध नहीं है	2090
वीडियो चलाएं	2090
वीडियो नहीं चलाया जा सकता	2090
वीडियो लोड हो रहा है	2090
वोट करने के लिए धन्यवाद	2083
वोट करें	91	2084
वोट दें	91
वोट देने के लिए धन्यवाद	2083
व्हाट्सएप	2043
व्हाट्सएप पर शेयर करें	2116
व्हाट्सऐप पर शेयर करें	2116
""", 'श': """
शायद बाद में	2038
शिकायत करें	2084
शेयर	2043
शेयर करें	2043
शेष समय	2091
""", 'स': """
संपर्क करें	2049
संपादक को लिखें	2111
संबंधित खबरें	2050
संबंधित लेख	2050
संबंधित वीडियो	2076
संबंधित समाचार	2050
सदस्य बनें	2039
सबटाइटल	2091
सबटाइटल दिखाएं	2090
सबमिट करें	2107
सबसे अच्छा ऑफर	2105
सबसे ज्यादा पढी गई	2050
सबसे ज्यादा पढी गई खबरें	2076
सबसे ज्यादा पढी गईं	2076
सबसे नए	2084
सबसे पुराने	2084
सबसे लोकप्रिय	2105
सब्सक्राइब	2040
सब्सक्राइब करें	2040
सभी अस्वीकार करें	2094
सभी कमेंट देखें	2083
सभी खबरें	2110
सभी खबरें देखें	2110
सभी गेम	2086
सभी गेम्स	2086
सभी टिप्पणियां देखें	2083
सभी तस्वीरें देखें	2110
सभी दिखाएं	2053
सभी देखें	2052
सभी फोटो देखें	2110
सभी वीडियो	2110
सभी वीडियो देखें	2110
सभी स्वीकार करें	2094
समझ गया	2053
समर्थन करें	2039
सर्वे	92
सर्वे में हिस्सा लें	2083
सहमति प्रबंधित करें	2094
सहमति वापस लें	2094
सहयोग करें	2039
सही ईमेल दर्ज करें	2106
साइन अप	2040
साइन इन	2040
साझा करें	2043
सामग्री दिखाएं	2094
सामग्री देखें	2094
सामग्री लोड करें	2094
सालाना	2103
सालाना भुगतान	2105
सिर्फ सब्सक्राइबर के लिए	2104
सीधे रेसिपी पर जाएं	61
सुडोकू	2088
सुधार नीति	2111
सूचनाएं चालू करें	2097
सेव करें	2043
स्पॉन्सर्ड	2046
स्पॉन्सर्ड कंटेंट	2079
स्वचालित अनुवाद	2091
स्वीकार करें और जारी रखें	2094
""", 'ह': """
हमसे संपर्क करें	2111
हमारा समर्थन करें	2039
हमारी मदद करें	2102
हमें लिखें	2111
हमें सपोर्ट करें	2102
हमें सहयोग दें	2102
हमेशा अनुमति दें	2094
हर महीने	2103
हर योगदान महत्वपूर्ण है	2102
हर योगदान मायने रखता है	2102
हां, चाहिए	2098
होम	2052
होम पेज पर जाएं	2110
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
กฎการแสดงความคิดเห็น	4106
กติกาการแสดงความคิดเห็น	4106
กรุณากรอกข้อมูลให้ครบถ้วน	4123
กรุณากรอกอีเมล	4123
กรุณากรอกอีเมลให้ถูกต้อง	4123
กรุณาตรวจสอบอีเมล	4123
กลับขึ้นด้านบน	4126
กลับด้านบน	4126
กลับหน้าแรก	4126
การตั้งค่าความเป็นส่วนตัว	4112
การตั้งค่าคุกกี้	4112
กำลังติดตาม	4129
กำลังโหลด	4110
กำลังโหลดวิดีโอ	4110
""", 'ข': """
ขนาดตัวอักษร	65
ขยายภาพ	4126
ขอบคุณที่ร่วมโหวต	4106
ขอบคุณสำหรับการโหวต	4106
ข่าวก่อนหน้า	4126
ข่าวถัดไป	4126
ข่าวทั้งหมด	4126
ข่าวที่คุณอาจสนใจ	4099
ข่าวที่น่าสนใจ	4099
ข่าวที่เกี่ยวข้อง	4076
ข่าวนี้มีประโยชน์หรือไม่	4106
ข่าวยอดนิยม	4076
ข่าวล่าสุด	4076
ข่าวอื่นที่น่าสนใจ	4099
ข่าวอื่นๆ	19	4099
ข่าวอื่นๆ ที่น่าสนใจ	4090
ข่าวเกี่ยวข้อง	4099
ข่าวแนะนำ	4076
ข้ามไปที่สูตร	61
""", 'ค': """
ครั้งเดียว	4120
คลิกชมวิดีโอ	4090
คลิกเพื่อขยายภาพ	4126
คลิปแนะนำ	4099
ความคิดเห็น	4079
ความยาว	4111
ความเร็วในการเล่น	4110
คัดลอก	4131
คัดลอกลิงก์	4079
คัดลอกลิงก์แล้ว	4090
คัดลอกลิงค์	4090
คัดลอกลิงค์แล้ว	4090
คำบรรยาย	4111
คุณต้องการรับการแจ้งเตือนหรือไม่	4115
คุณอาจสนใจ	4099
คุณโหวตแล้ว	4106
คุ้มที่สุด	4122
""", 'จ': """
จดจำฉัน	4121
จดจำฉันไว้	4121
จบโฆษณา	4109
จองตั๋ว	4109
จองบัตร	4109
จัดการความยินยอม	4112
จัดการคุกกี้	4112
จัดส่งฟรี	4132
จำนวนอื่น	4119
จำเป็นต้องกรอก	4123
""", 'ฉ': """
ฉันยอมรับนโยบายความเป็นส่วนตัว	4123
ฉันยอมรับเงื่อนไขการใช้งาน	4123
""", 'ช': """
ชมคลิป	4090
ชมคลิปวิดีโอ	4090
ชมวิดีโอ	4090
ชมวิดีโอด้านบน	4090
ชมวิดีโอเต็มได้ที่นี่	4090
ชำระรายปี	4121
ชำระรายเดือน	4121
ชื่อ	4124
ชื่อ-นามสกุล	4124
ช่องนี้จำเป็นต้องกรอก	4123
""", 'ซ': """
ซื้อที่ lazada	4109
ซื้อที่ shopee	4109
ซื้อบัตร	4109
ซื้อบัตรที่นี่	4109
ซื้อหนังสือ	4109
ซื้อหนังสือเล่มนี้	4109
ซื้อเลย	4109
""", 'ด': """
ดาวน์โหลดบน app store	4114
ดาวน์โหลดบน google play	4114
ดาวน์โหลดเสียง	4110
ดาวน์โหลดแอป	4114
ดาวน์โหลดแอปพลิเคชัน	4114
ดาวน์โหลดได้ที่ app store	4114
ดาวน์โหลดได้ที่ google play	4114
ดูการตอบกลับ	4106
ดูข่าวทั้งหมด	4126
ดูคลิป	4090
ดูความคิดเห็นทั้งหมด	4106
ดูความคิดเห็นเพิ่มเติม	4106
ดูทั้งหมด	4077
ดูผลลัพธ์	91
ดูผลโหวต	91	4107
ดูภาพทั้งหมด	4126
ดูภาพเพิ่มเติม	4126
ดูราคา	4109
ดูรูปทั้งหมด	4126
ดูวิดีโอ	4090
ดูเพิ่มเติม	4079
ดูแกลเลอรี	4126
ดูแกลเลอรี่	4126
""", 'ต': """
ตกลง	4116
ตอบกลับ	4107
ตัวเลือกเพิ่มเติม	4130
ตั้งค่าความเป็นส่วนตัว	4112
ตั้งค่าคุกกี้	4112
ติดตามผู้เขียน	4129
ติดตามหัวข้อ	4129
ติดตามหัวข้อนี้	4129
ติดต่อกองบรรณาธิการ	4127
ติดต่อเรา	4090
ติดต่อโฆษณา	4127
ต้องการรับการแจ้งเตือนหรือไม่	4115
""", 'ถ': """
ถอดเสียง	4111
ถอนความยินยอม	4112
ถูกใจ	4107
""", 'ท': """
ทดสอบความรู้ของคุณ	4108
ทำแบบทดสอบ	4108
ทุกการสนับสนุนมีความหมาย	4119
ทุกเดือน	4120
""", 'บ': """
บทความก่อนหน้า	4126
บทความถัดไป	4126
บทความทั้งหมดของผู้เขียน	4126
บทความที่น่าสนใจ	4099
บทความที่เกี่ยวข้อง	4076
บทความนี้ถูกล็อก	4121
บทความนี้มีประโยชน์หรือไม่	4106
บทความล่าสุด	4076
บทความอื่นของผู้เขียน	4126
บทความอื่นๆ ของผู้เขียน	4126
บทความแนะนำ	4099
บริจาค	4073
บริจาคครั้งเดียว	4119
บริจาคตอนนี้	4119
บริจาครายเดือน	4119
บริจาคเลย	4073
บันทึก	4090
บันทึกการตั้งค่า	4112
บันทึกคะแนนของคุณแล้ว	4106
บันทึกคะแนนโหวตแล้ว	4106
บันทึกสูตร	61
บันทึกไว้อ่านภายหลัง	4090
""", 'ป': """
ปฏิเสธทั้งหมด	4112
ปิดการแสดงความคิดเห็น	4106
ปิดเสียง	4111
""", 'ผ': """
ผู้สนับสนุน	4132
""", 'พ': """
พิมพ์	4079
พิมพ์บทความ	4090
พิมพ์สูตร	61
พิมพ์หน้านี้	4090
""", 'ฟ': """
ฟรี ไม่มีสแปม	4123
ฟังข่าว	4110
ฟังข่าวนี้	4110
ฟังบทความ	4110
ฟังบทความนี้	4110
ฟังรายการย้อนหลัง	4090
""", 'ภ': """
ภายหลัง	4116
""", 'ม': """
มอบบทความนี้เป็นของขวัญ	4090
มีบัญชีอยู่แล้ว	4121
มีบัญชีแล้ว	4121
""", 'ย': """
ยกเลิกการรับข่าวสารได้ทุกเมื่อ	4123
ยกเลิกได้ทุกเมื่อ	4121
ยอดนิยม	4099
ยอดนิยมในตอนนี้	4099
ยอมรับทั้งหมด	4112
ยอมรับและดำเนินการต่อ	4112
ยังไม่มีบัญชี	4121
ยังไม่เป็นสมาชิก	4121
""", 'ร': """
ระบุจำนวนเงิน	4119
รับการแจ้งเตือน	4115
รับการแจ้งเตือนข่าวด่วน	4090
รายงาน	4107
รายปี	4120
รายเดือน	4120
รีเฟรชหน้า	4118
รีเฟรชหน้านี้	4118
รูปแบบอีเมลไม่ถูกต้อง	4123
ร่วมงานกับเรา	4090
ร่วมตอบแบบสอบถาม	4090
ร่วมตอบแบบสำรวจ	4106
ร่วมบริจาค	4073
ร่วมสนับสนุน	4119
ร่วมแสดงความคิดเห็น	4090
ร่วมโหวต	4106
ร้านค้า	4132
""", 'ล': """
ลงทะเบียน	4073
ลงทะเบียนเรียบร้อยแล้ว	4123
ลดขนาดตัวอักษร	4130
ลืมรหัสผ่าน	4073
ลืมรหัสผ่านหรือไม่	4121
""", 'ว': """
วิดีโอนี้ไม่พร้อมใช้งาน	4110
วิดีโอนี้ไม่สามารถรับชมได้ในประเทศของคุณ	4110
วิดีโอไม่พร้อมใช้งาน	4110
วิธีปิดโปรแกรมบล็อกโฆษณา	4118
""", 'ส': """
สนับสนุนรายเดือน	4119
สนับสนุนเรา	4073
สนับสนุนโดย	4132
สปอนเซอร์	4079
สมัครงานกับเรา	4090
สมัครสมาชิก	4073
สมัครเรียบร้อยแล้ว	4123
สรุปด้วย ai	4128
สรุปโดย ai	4128
สั่งซื้อหนังสือ	4109
สั่งซื้อเลย	4109
สำหรับสมาชิกเท่านั้น	4121
สิทธิพิเศษสำหรับผู้อ่าน	4109
สิทธิพิเศษสำหรับสมาชิก	4109
สแกน qr code	4114
สแกนคิวอาร์โค้ด	4114
ส่ง	4124
ส่งข่าว	4127
ส่งข้อความเรียบร้อยแล้ว	4123
ส่งความคิดเห็น	4106
ส่งคำตอบ	91
ส่งต่อให้เพื่อน	4090
""", 'ห': """
หน้าแรก	4126
""", 'อ': """
อนุญาต	4116
อนุญาตเสมอ	4112
ออกจากโหมดเต็มจอ	4110
อีเมล	4124
อีเมลไม่ถูกต้อง	4123
อ่านข่าวที่เกี่ยวข้อง	4099
อ่านข่าวผ่านแอป	4090
อ่านข่าวอื่นๆ	4099
อ่านฉบับเต็ม	4126
อ่านต่อ	4079
อ่านต่อหลังโฆษณา	4109
อ่านต่อเรื่องนี้	4099
อ่านต่อในเบราว์เซอร์	4114
อ่านบทความฉบับเต็ม	4126
อ่านบนแอป	4114
อ่านเพิ่มเติม	4076
อ่านเรื่องที่เกี่ยวข้อง	4099
อ่านโดย ai	4110
อ่านในแอป	4114
""", 'เ': """
เกมทั้งหมด	4108
เกิดข้อผิดพลาด	4124
เกิดข้อผิดพลาด กรุณาลองใหม่	4123
เกิดข้อผิดพลาด กรุณาลองใหม่อีกครั้ง	4123
เกี่ยวกับผู้เขียน	4127
เก่าที่สุด	4107
เขียนความคิดเห็น	4106
เขียนโดย ai	4128
เข้าสู่ระบบ	4073
เข้าสู่ระบบด้วย apple	4121
เข้าสู่ระบบด้วย facebook	4121
เข้าสู่ระบบด้วย google	4121
เข้าสู่ระบบด้วย line	4121
เข้าสู่ระบบเพื่อแสดงความคิดเห็น	4106
เฉพาะสมาชิกเท่านั้น	4121
เต็มจอ	4111
เนื้อหาต่อจากโฆษณา	4109
เนื้อหาที่เกี่ยวข้อง	4099
เนื้อหาสนับสนุน	4109
เนื้อหาโฆษณา	4109
เบราว์เซอร์ของคุณไม่รองรับวิดีโอ	4110
เบราว์เซอร์ของคุณไม่รองรับเสียง	4110
เปิดการแจ้งเตือน	4115
เปิดรับการแจ้งเตือน	4115
เปิดเสียง	4110
เปิดแอป	4114
เปิดในแอป	4114
เป็นคนแรกที่แสดงความคิดเห็น	4090
เพิ่มขนาดตัวอักษร	4130
เริ่มทำแบบทดสอบ	4108
เรียงตาม	4107
เรื่องที่คุณอาจสนใจ	19	4099
เรื่องที่น่าสนใจ	4099
เรื่องที่เกี่ยวข้อง	4076
เรื่องล่าสุด	4099
เรื่องอื่นที่น่าสนใจ	4076
เรื่องแนะนำ	4099
เลิกติดตาม	4129
เลือก	4122
เลือกแพ็กเกจ	4121
เลือกแพ็คเกจ	4121
เล่นวิดีโอ	4110
เล่นอัตโนมัติ	4111
เล่นเกม	4108
เล่นเลย	4108
เวลาที่เหลือ	4110
เสียงอ่านโดย ai	4110
""", 'แ': """
แจ้งข่าว	4127
แจ้งข้อผิดพลาด	4106
แจ้งคำผิด	4106
แจ้งลบความคิดเห็น	4106
แจ้งเบาะแส	4127
แชร์	4079
แชร์ข่าวนี้	4090
แชร์บทความ	4090
แชร์บทความนี้	4130
แชร์บน facebook	4130
แชร์ผ่าน line	4130
แชร์หน้านี้	4090
แชร์ไปที่ line	4090
แชร์ไปยัง facebook	4130
แชร์ไปยัง line	4130
แท็ก	4099
แท็กที่เกี่ยวข้อง	4099
แบบสำรวจ	92
แปลอัตโนมัติ	4090
แปลโดย ai	4128
แปลโดยอัตโนมัติ	4128
แสดงความคิดเห็น	4079
แสดงคำบรรยาย	4110
แสดงน้อยลง	4077
แสดงเนื้อหา	4112
แสดงเพิ่มเติม	4126
แสดงโพสต์	4112
""", 'โ': """
โฆษณา	4079
โหลดหน้านี้ใหม่	4118
โหลดหน้าใหม่	4118
โหลดเนื้อหา	4112
โหลดเพิ่มเติม	4126
โหลดแอป	4114
โหลดแอปฟรี	4090
โหลดโพสต์	4112
โหวต	91	4107
""", 'ใ': """
ใหม่ล่าสุด	4107
ให้คะแนนบทความนี้	4106
""", 'ไ': """
ไปที่สูตร	61
ไปยังหน้าบริจาค	4119
ไม่มีความเห็น	4107
ไม่สามารถเล่นวิดีโอนี้ได้	4110
ไม่สามารถเล่นวิดีโอได้	4110
ไม่สามารถแสดงเนื้อหานี้ได้	4112
ไม่แน่ใจ	4107
ไม่ใช่ตอนนี้	4116
""", 'ả': """
ảnh tiếp theo	4483
ảnh trước	4483
""", 'ẩ': """
ẩn	4409
ẩn trả lời	4438
""", 'ủ': """
ủng hộ	4390
ủng hộ chúng tôi	4390
ủng hộ chúng tôi trên patreon	4457
ủng hộ hàng tháng	4457
ủng hộ một lần	4457
ủng hộ ngay	4480
""", 'あ': """
あとで	2493
あとで読む	2506
あとで読むに追加	2599
あなたにおすすめ	2518
あなたにおすすめの記事	2518
あなたへのおすすめ	2518
あわせて読みたい	2518
あわせて読む	2545
""", 'い': """
いいえ、結構です	2493
いいね	2506
いいね!してニュースをチェック	2507
いいね!で応援する	2535
いいね順	2553
いつでも解約ok	2571
いつでも解約できます	2571
いつでも解約可能	2571
いつでも配信停止できます	2574
いま読まれています	2545
いま読まれている記事	2545
""", 'お': """
おすすめ	2518
おすすめの記事	2518
おすすめプラン	2571
おすすめ情報pr	2510
おすすめ記事	2518
おすすめ関連記事	2545
おすすめ順	2553
お住まいの地域ではご覧いただけません	2558
お住まいの地域では再生できません	2558
お名前	2575
お問い合わせ	2512
お問い合わせありがとうございました	2574
お問い合わせありがとうございます	2574
お問い合わせ内容	2595
お役に立ちましたか	2552
お得なクーポン	2598
お得なプランを見る	2594
お気に入り	2506
お気に入りに追加	2506
お申し込み	2496
お申し込みが完了しました	2595
お申し込みを受け付けました	2595
お酒は#歳になってから	2556
""", 'こ': """
こちらの記事もおすすめ	2545
こちらの記事も読まれています	19	2545
こちらもおすすめ	2518
こちらも読む	2545
このコメントを報告	2588
このコンテンツは表示できません	2561
このコンテンツを表示できません	2561
このテーマをフォロー	2584
このテーマをフォローする	2584
このページは役に立ちましたか	2552
このメールアドレスは登録済みです	2595
この動画の配信は終了しました	2558
この動画はお住まいの地域では再生できません	2558
この動画はご覧いただけません	2558
この動画は公開を終了しました	2558
この動画は再生できません	2558
この動画は現在ご覧いただけません	2558
この投稿をinstagramで見る	2589
この本を購入する	2556
この著者の記事	2518
この著者の記事を見る	2578
この著者の記事一覧	2578
この記事だけ読む	2594
この記事に関連するニュース	2545
この記事のタグ	2518
この記事の写真	2578
この記事の写真をすべて見る	2546
この記事の写真を見る	2578
この記事の画像	2578
この記事の画像をもっと見る	2578
この記事の画像を見る	2578
この記事の筆者	2579
この記事の関連ニュース	2545
この記事はロックされています	2571
この記事は会員からのプレゼントです	2599
この記事は会員限定です	2496
この記事は参考になりましたか	2552
この記事は役に立ちましたか	2552
この記事もチェック	2535
この記事をシェア	2506
この記事をシェアする	2599
この記事をプレゼント	2535
この記事をプレゼントする	2535
この記事を保存	2535
この記事を印刷	2535
この記事を印刷する	2535
この記事を書いた人	2579
この記事を書いた記者	2579
この記事を聞く	2558
この記事を聴く	2558
この記事を評価	2588
この記事を評価する	2535
この記事を購入	2594
この記者の記事をもっと見る	2578
この記者の記事を見る	2578
この記者の記事一覧	2518
この記者をフォローする	2584
この連載の記事	2518
この音声はaiが読み上げています	2558
この項目は必須です	2574
この項目は必須項目です	2574
""", 'ご': """
ご寄付ありがとうございます	2593
ご寄付はこちら	2568
ご意見	2515
ご意見をお聞かせください	2552
ご意見・ご感想を入力	2595
ご投票ありがとうございました	2552
ご支援ありがとうございます	2593
ご支援のお願い	2494
ご支援はこちら	2568
ご登録ありがとうございました	2574
ご登録ありがとうございます	2574
ご購入はこちら	2556
ご購読の申し込み	2496
""", 'さ': """
さらに読み込む	2520
""", 'す': """
すでにアカウントをお持ちの方	2571
すでに会員の方	2571
すでに投票済みです	2552
すでに登録済みです	2595
すべてのcookieを受け入れる	2591
すべてのcookieを許可	2591
すべてのコメントを見る	2552
すべてのニュースを見る	2578
すべての写真を見る	2546
すべての記事を見る	2578
すべて受け入れる	2512
すべて同意する	2591
すべて拒否	2561
すべて拒否する	2561
すべて表示	2521
すべて見る	2520
すべて許可	2512
すべて読む	2597
""", 'そ': """
その他のオプション	2585
その他の記事	2518
その他の金額	2568
""", 'ど': """
どちらともいえない	2553
""", 'は': """
はい、受け取る	2564
はじめての方はこちら	2571
はてなブックマーク	2506
はてなブックマークに追加	2535
はてブ	2506
""", 'ま': """
まずは無料で	2571
また後で	2493
まだ会員でない方	2571
""", 'み': """
みんなのコメント	2515
""", 'も': """
もう一度再生	2592
もう一度見る	2559
もっと見る	2520
もっと詳しく知りたい方は	2545
もっと読む	2518
もどる	2520
""", 'よ': """
よく読まれています	2545
よく読まれている記事	2518
よく読まれている記事ランキング	2518
""", 'わ': """
わからない	2553
わかりました	2521
""", 'ア': """
アカウントをお持ちでない方	2571
アカウントをお持ちの方	2571
アカウントをお持ちの方はこちら	2571
アクセスランキング	2518
アプリで続きを読む	2563
アプリで見る	2563
アプリで読む	2563
アプリで開く	2563
アプリなら	2563
アプリのダウンロード	2505
アプリをインストール	2505
アプリをダウンロード	2505
アプリを入手	2563
アプリを開く	2505
アプリダウンロード	2505
アンケート	92
アンケートに参加する	2552
アンケートに回答する	2552
アンケートに答える	2552
アンケート実施中	2535
アンケート結果	2553
アンケート結果を見る	2588
""", 'ウ': """
ウィンドウを閉じる	2597
""", 'エ': """
エラーが発生しました	2574
""", 'オ': """
オススメ記事	2518
オフにする	2565
オプションの管理	2591
オプションを管理	2591
オンにする	2565
オンラインショップ	2556
""", 'カ': """
カテゴリ	2518
カテゴリー	2518
カートに入れる	2598
""", 'キ': """
キーワード	2518
""", 'ギ': """
ギャラリーを見る	2578
ギャラリーを閉じる	2597
""", 'ク': """
クイズ	2555
クイズに挑戦	2535
クイズに挑戦する	2535
クイズに答える	2554
クッキー	2512
クッキーの設定	2561
クッキー設定	2512
クリックで拡大	2578
クリックで音声が出ます	2592
クリップ	2506
クリップする	2506
クロスワード	2555
""", 'ゲ': """
ゲーム	2555
ゲームで遊ぶ	2554
ゲーム一覧	2554
""", 'コ': """
コピー	2586
コピーしました	2506
コメント	2515
コメント#件	2515
コメント(#	2515
コメントする	2515
コメントのルール	2552
コメントの受付は終了しました	2552
コメントの受付を終了しました	2552
コメントはまだありません	2515
コメントは会員のみ	2588
コメントは無効になっています	2588
コメントをすべて見る	2552
コメントをもっと見る	2515
コメントを入力	2588
コメントを入力してください	2588
コメントを報告	2588
コメントを投稿	2515
コメントを投稿する	2552
コメントを書く	2515
コメントを残す	2515
コメントを見る	2515
コメントを送信	2552
コメントを送信する	2552
コメントを閉じる	2552
コメントガイドライン	2552
コメントポリシー	2552
コメント一覧	2515
コンテンツを表示	2561
コンテンツを表示する	2561
コンテンツを読み込む	2561
コーヒーをおごる	2568
""", 'サ': """
サイトで続ける	2563
サイトポリシー	2512
サイトマップ	2512
サインイン	2496
サポーターになる	2568
サポートする	2494
""", 'シ': """
シェア	2506
シェアしよう	2506
シェアする	2506
""", 'ス': """
スキップ	2493
スクラップ	2506
スクラップする	2506
スポンサー	2510
スポンサードリンク	2510
スポンサーリンク	2510
スポンサー企業	2587
""", 'タ': """
タイアップ	2510
タグ	2518
タップして音声をオンにする	2592
""", 'チ': """
チケットを予約する	2556
チケットを購入	2556
チケットを購入する	2556
チケット購入はこちら	2556
チップを送る	2494
チャンネル登録	2507
""", 'ツ': """
ツイート	2506
ツイートする	2506
ツイートを読み込む	2561
""", 'デ': """
データ保護方針	2591
""", 'ト': """
トップ	2520
トップに戻る	2578
トップへ戻る	2520
トップニュース	2518
トップページ	2520
トップページに戻る	2578
トップページへ	2578
トピックス	2518
""", 'ド': """
ドネーション	2494
""", 'ナ': """
ナンプレ	2555
""", 'ニ': """
ニックネーム	2575
ニックネームを入力	2588
ニュースを読む	2520
ニュースレター	2500
ニュースレター登録	2500
ニュース一覧	2578
ニュース一覧へ	2578
""", 'バ': """
バックナンバー	2518
""", 'パ': """
パスワードをお忘れですか	2571
パスワードをお忘れの方	2571
パスワードをお忘れの方はこちら	2571
パスワードを忘れた方	2496
パスワードを忘れた方はこちら	2571
パズル	2555
""", 'ピ': """
ピックアップ	2518
""", 'フ': """
フィードバックを送る	2552
フィードバックを送信	2552
フォトギャラリー	2578
フォトギャラリーを見る	2578
フォロー	2507
フォローしています	2584
フォローしてね	2507
フォローしました	2507
フォローする	2507
フォローを解除	2584
フォローを解除する	2584
フォロー中	2507
フォロー解除	2584
フォントサイズ	65
フォントサイズ変更	65
フルスクリーン	2559
""", 'ブ': """
ブックマーク	2506
ブックマークする	2506
ブラウザで続ける	2563
ブラウザで見る	2563
ブラウザで読む	2563
""", 'プ': """
プッシュ通知	2505
プッシュ通知を受け取りますか	2564
プッシュ通知を受け取る	2564
プライバシーの設定	2561
プライバシーポリシー	2512
プライバシーポリシーに同意する	2574
プライバシー設定	2561
プランを見る	2571
プランを選ぶ	2571
プランを選択	2571
プラン一覧	2571
プレゼント	2496
プレミアム	2496
プレミアム会員	2499
プロフィール	2580
""", 'ヘ': """
ヘルプ	2512
""", 'ペ': """
ページの先頭に戻る	2578
ページの先頭へ	2520
ページの先頭へ戻る	2578
ページを再読み込み	2566
ページを再読み込みする	2566
ページを更新する	2566
ページトップ	2520
ページトップへ	2520
ページトップへ戻る	2578
""", 'ホ': """
ホーム	2520
ホームに戻る	2578
""", 'ポ': """
ポスト	2506
ポストする	2506
""", 'マ': """
マイページ	2496
マンスリーサポーターになる	2568
""", 'ミ': """
ミュート	2559
ミュートを解除	2558
ミュート解除	2558
""", 'メ': """
メッセージ	2596
メニュー	2520
メニューを閉じる	2597
メルマガ	2500
メルマガ登録	2500
メールでシェア	2585
メールで送る	2506
メールで送信	2506
メールをご確認ください	2574
メールアドレス	2500
メールアドレスが正しくありません	2574
メールアドレスでログイン	2594
メールアドレスで登録	2594
メールアドレスをご入力ください	2595
メールアドレスを入力	2500
メールアドレスを入力してください	2574
メールアドレスを入力する	2595
メールマガジン	2500
メールマガジン登録	2500
""", 'ラ': """
ライター	2580
ランキング	2518
""", 'リ': """
リンクをコピー	2506
リンクをコピーしました	2535
リンクをコピーする	2535
""", 'レ': """
レシピへ	61
レシピへスキップ	61
レシピへ移動	61
レシピを保存	61
レシピを印刷	61
レシピを見る	61
レシピを評価	61
""", 'ロ': """
ログアウト	2496
ログイン	2496
ログイン/会員登録	2496
ログインしてコメント	2552
ログインしてコメントする	2552
ログイン・会員登録	2496
ログイン状態を保持	2571
ログイン状態を保持する	2571
""", '一': """
一回だけ	2569
一回だけ寄付する	2568
一回のみ	2569
一時停止	2559
一次性	4576
一次性捐款	4575
一番人気	2572
一覧	2520
一覧に戻る	2578
一覧へ	2520
一覧を見る	2520
""", '上': """
上一个视频	4600
上一张	4585
上一张图片	4605
上一篇	4516
上一篇文章	4585
上一頁	4518
上一页	4518
""", '下': """
下一个视频	4600
下一张	4585
下一张图片	4605
下一張圖片	4605
下一篇	4516
下一篇文章	4585
下一部影片	4600
下一頁	4518
下一页	4518
下次再說	4491
下次再说	4491
下載app	4569
下載客戶端	4569
下載音檔	4562
下載音訊	4562
下载app	4569
下载客户端	4569
下载音频	4562
""", '不': """
不,謝謝	4491
不,谢谢	4491
不用了	4491
不知道	4556
不適切な内容を報告	2552
""", '专': """
专题	4516
""", '並': """
並び替え	2553
並べ替え	2553
""", '个': """
个人中心	4495
个人信息保护政策	4599
""", '中': """
中	2586	4594
""", '为': """
为你推荐	4516
为您推荐	4516
""", '主': """
主旨	4604
主要ニュース	2518
主题	4604
""", '举': """
举报	4515
举报评论	4596
""", '了': """
了解	2521
了解详情	4606
""", '京': """
京东购买	4560
""", '人': """
人才招聘	4535
人気の動画	2545
人気の記事	2518
人気ランキング	2518
人気記事	2518
人気記事ランキング	2518
人気順	2553
人氣文章	4544
""", '仅': """
仅限会员	4578
仅限订阅用户	4578
""", '今': """
今、あなたにオススメ	2518
今、読まれている記事	2545
今すぐプレイ	2554
今すぐ寄付	2593
今すぐ支援する	2593
今すぐ購入	2598
今すぐ遊ぶ	2554
今はしない	2493
今はやめておく	2493
今回のみ	2569
今回のみ支援する	2568
今回はしない	2493
今日の注目	2518
今日最熱門	4544
今日热点	4516
今日焦点	4516
今日熱門	4544
""", '从': """
从app store下载	4569
""", '他': """
他の記事	19
他の記事も読む	2518
""", '付': """
付費閱讀	4495
付费内容	4495
付费阅读	4495
""", '以': """
以上网友发言只代表其个人观点,不代表本网站的观点或立场	4596
以下为广告内容	4535
以下為廣告內容	4535
以后再说	4491
以後再說	4571
以電子郵件繼續	4602
""", '件': """
件名	2596
""", '企': """
企画・制作	2587
""", '优': """
优惠码	4606
""", '会': """
会员专享	4498
会员专享内容	4498
会员专属	4495
会员中心	4495
会员登录	4495
会員でない方	2571
会員でない方はこちら	2571
会員の方はこちら	2496
会員の方はログイン	2496
会員プランを見る	2594
会員特典	2556
会員登録	2496
会員登録する	2496
会員登録のご案内	2594
会員登録はこちら	2496
会員限定	2496
会員限定特典	2556
会員限定記事	2496
""", '余': """
余下全文	4605
""", '作': """
作者更多文章	4585
作者简介	4586
作者簡介	4586
""", '你': """
你可能也喜欢	4516
你可能也喜歡	4516
你可能感兴趣	4516
你可能还想看	4544
你可能還想看	4544
""", '使': """
使用 apple 登入	4578
使用 facebook 登入	4578
使用 google 帳號登入	4578
使用 google 登入	4578
使用 google 繼續	4578
使用apple登录	4578
使用facebook登入	4578
使用facebook登录	4578
使用google登入	4578
使用google登录	4578
使用google繼續	4578
使用google继续	4578
使用google账号登录	4578
使用paypal付款	4602
使用条款	4511
使用條款	4511
使用邮箱登录	4602
""", '価': """
価格を見る	2598
""", '保': """
保存	2506
保存する	2506
保存设置	4566
保持登入	4578
保持登入狀態	4578
保持登录状态	4578
""", '個': """
個人情報の取り扱い	2512
個人情報の取り扱いについて	2512
個人情報の取り扱いに同意する	2574
個人情報の取扱いについて	2512
個人情報保護方針	2512
""", '倍': """
倍速	4563
""", '僅': """
僅限會員	4578
僅限訂戶	4578
""", '優': """
優先するソースに追加	2584
優惠碼	4606
""", '儲': """
儲存設定	4566
""", '允': """
允許	4571
允許通知	4570
允许	4571
允许通知	4570
""", '元': """
元の記事を読む	2546
元記事で読む	2546
元記事を読む	2520
""", '免': """
免責聲明	4511
免費訂閱	4499
免費註冊	4495
免費試讀	4495
免費閱讀	4602
免责声明	4511
免费,无垃圾邮件	4581
免费注册	4495
免费订阅	4499
免费试读	4495
免费阅读	4602
免运费	4595
免運費	4595
""", '入': """
入力内容を確認	2595
入力内容を確認する	2595
入力必須	2574
""", '內': """
內容	4604
""", '全': """
全ての写真を見る	2546
全ての記事が読み放題	2594
全屏	4563
全文はこちら	2546
全文を読む	2520
全文表示	2520
全画面	2559
全画面表示	2558
全画面表示を終了	2558
全螢幕	4563
全記事読み放題	2499
全部拒絕	4566
全部拒绝	4566
全部接受	4511
全部新闻	4585
全部游戏	4558
全部视频	4585
全部评论	4515
""", '公': """
公众号	4506
公式sns	2507
公式twitter	2507
公式x	2507
公式アプリ	2505
公式サイトで見る	2556
公式サイトはこちら	2598
公式サイトを見る	2598
公式ショップ	2556
公式ショップはこちら	2556
""", '共': """
共有	2506
共有する	2506
共有オプション	2585
共有リンクをコピー	2535
""", '关': """
关于作者	4586
关于我们	4511
关注	4506
关注作者	4590
关注我们	4506
关注此话题	4590
关注话题	4590
关键词	4516
关闭	4491
关闭窗口	4605
关闭菜单	4605
""", '其': """
其他新聞	4516
其他新闻	19	4516
其他金額	4575
其他金额	4575
""", '内': """
内容	4604
内容由ai生成	4600
""", '再': """
再生	2520
再生リスト	2592
再生時間	2559
再生速度	2558
再読み込み	2566
再読み込みする	2566
""", '写': """
写留言	4596
写真(#枚	2546
写真をすべて見る	2578
写真をもっと見る	2546
写真を拡大	2578
写真を拡大する	2578
写真を見る	2520
写真を見る(全#枚	2546
写真・動画の投稿はこちら	2579
写真特集	2518
写评论	4515
""", '出': """
出錯了	4582
出错了	4582
""", '分': """
分享	4505
分享到	4505
分享到facebook	4535
分享到line	4535
分享到qq	4593
分享到whatsapp	4593
分享到微信	4505
分享到微博	4505
分享到朋友圈	4593
分享文章	4607
分享本文	4535
分享此文	4535
分享此頁	4607
分享給好友	4535
分享給更多人看到	4535
分享给好友	4535
分享给更多人	4535
分享至	4505
分享至facebook	4505
分享至line	4535
分享这篇文章	4607
分享這篇文章	4607
分类	4516
分類	4516
""", '列': """
列印	4505
列印本頁	4535
列印食譜	61
""", '初': """
初めての方はこちら	2571
初割で無料体験する	2496
初月無料	2499
""", '利': """
利用規約	2512
利用規約に同意します	2574
利用規約に同意する	2574
""", '刷': """
刷新页面	4572
""", '前': """
前のページ	2520
前のページに戻る	2597
前の写真	2578
前の動画	2592
前の画像	2578
前の記事	2518
前の記事へ	2518
前の記事を読む	2597
前へ	2520
前回の記事はこちら	2545
前回はこちら	2546
前往官網	4606
前往捐款	4575
前往捐款頁面	4575
前往捐款页面	4575
前往購買	4560
前往贊助	4575
""", '剩': """
剩余时间	4563
剩餘時間	4563
""", '加': """
加入google偏好來源	4590
加入line好友	4506
加入会员	4495
加入我们	4535
加入我们的团队	4535
加入我們	4535
加入我們的團隊	4535
加入書籤	4505
加入會員	4495
加入白名单	4572
加入購物車	4606
加入购物车	4606
加载中	4562
加载内容	4566
加载帖子	4566
加载更多	4518
加载更多评论	4555
""", '動': """
動画	2518
動画で見る	2535
動画の公開は終了しました	2558
動画の読み込みに失敗しました	2592
動画の配信は終了しました	2558
動画は再生できません	2558
動画をもっと見る	2578
動画を再生	2592
動画を再生する	2535
動画を再生できません	2558
動画を再生できませんでした	2558
動画を見る	2520
動画を読み込み中	2558
動画を読み込めませんでした	2592
動画を読み込んでいます	2558
動画プレーヤーを読み込み中	2558
動画一覧	2578
""", '包': """
包邮	4595
""", '協': """
協賛	2587
協賛企業	2587
""", '单': """
单次	4576
单次捐款	4492
单篇购买	4602
""", '単': """
単発の寄付	2568
""", '博': """
博客來購買	4560
""", '占': """
占い	2555
""", '印': """
印刷	2506
印刷する	2506
印刷用ページ	2535
印刷用ページを表示	2535
""", '即': """
即时新闻	4516
即時新聞	4516
""", '原': """
原文を表示	2521
原文を見る	2521
原文連結	4545
原文链接	4545
""", '去': """
去京东看看	4560
去京东购买	4560
去天猫购买	4560
去淘宝购买	4560
""", '参': """
参与投票	4555
参与评论	4515
参加测验	4558
参加者募集中	2531
参加问卷调查	4535
""", '參': """
參加問卷調查	4535
參加測驗	4558
參與投票	4555
""", '友': """
友だち追加	2507
友だち追加する	2507
友善列印	4535
友達に教える	2535
""", '反': """
反馈	4515
""", '发': """
发一条友善的评论	4596
发现错误	4555
发现错误?请告诉我们	4535
发生错误	4582
发表留言	4515
发表评论	4515
发送	4582
发送成功	4581
""", '取': """
取材・文	2580
取消关注	4591
取消追蹤	4590
取消關注	4591
取消静音	4562
取消靜音	4562
""", '受': """
受け取る	2565
受付が完了しました	2595
""", '古': """
古い順	2553
""", '可': """
可随时退订	4581
可隨時取消	4578
""", '合': """
合わせて読みたい	2518
合作伙伴	4595
合作夥伴	4595
合成音声による読み上げ	2558
合成音声による読み上げです	2558
""", '同': """
同じカテゴリの記事	2518
同じ著者の記事	2545
同意	4511
同意して続ける	2561
同意して続行	2561
同意して閉じる	2561
同意しない	2512
同意する	2512
同意の管理	2561
同意を撤回	2561
同意を撤回する	2561
同意を管理	2561
同意を管理する	2561
同意並繼續	4566
同意并继续	4566
""", '后': """
后退#秒	4562
""", '听': """
听全文	4535
听文章	4562
听新闻	4505
听这篇文章	4535
""", '商': """
商业推广	4595
商品の詳細を見る	2598
商品を見る	2556
商品ページへ	2556
商品詳細	2598
商品详情	4606
商城	4595
商業推廣	4595
""", '單': """
單次	4576
單次捐款	4492
單筆	4576
單筆捐款	4575
單筆支持	4575
單篇購買	4602
""", '回': """
回上一頁	4605
回到頂端	4585
回到頂部	4518
回到顶部	4585
回复	4515
回答する	91
回覆	4515
回頂端	4518
回首頁	4518
""", '在': """
在 app store 下載	4569
在 facebook 查看	4597
在 google play 下載	4569
在 instagram 查看	4597
在 instagram 查看這則貼文	4597
在 spotify 收聽	4597
在 x 上查看	4597
在 youtube 上觀看	4597
在amazon購買	4560
在app store下载	4569
在app中打开	4569
在app中阅读	4569
在facebook查看	4597
在google play下载	4569
在instagram查看	4597
在instagram查看這則貼文	4597
在patreon上支持我们	4575
在spotify上收听	4597
在x上查看	4597
在youtube上观看	4597
在亚马逊购买	4560
在微博查看	4597
在浏览器中继续	4569
在瀏覽器中繼續	4569
""", '地': """
地図を見る	2521
地図を開く	2521
""", '執': """
執筆者	2580
執筆者プロフィール	2579
""", '填': """
填字游戏	4559
填字遊戲	4559
""", '复': """
复制	4594
复制成功	4505
复制网址	4535
复制链接	4505
""", '外': """
外部コンテンツを表示	2561
外部コンテンツを表示する	2561
外部送信について	2591
外部送信ポリシー	2591
""", '大': """
大	2586	4594
大号字	65
大字	4505
大家还在看	4516
大家都在看	4516
""", '头': """
头条	4516
""", '好': """
好的	4571
""", '如': """
如何关闭	4573
如何关闭广告拦截器	4572
如何關閉	4573
如何關閉廣告攔截器	4572
""", '始': """
始終允許	4566
始终允许	4566
""", '姓': """
姓名	4582
""", '字': """
字体	65
字体大小	4505
字号	4505
字幕	2559	4563
字幕をオン	2558
字幕を表示	2558
字級	65	4505
字级	65
字號	4593
字體大小	65	4505
""", '官': """
官方微博	4506
""", '定': """
定期定額	4492
定期定額捐款	4575
定期定額支持	4575
定期捐款	4575
""", '寄': """
寄付	2494
寄付する	2494
寄付で応援する	2535
寄付のお願い	2494
寄付はこちら	2568
寄付はこちらから	2568
寄付をする	2494
寄付ページはこちら	2568
寄付ページへ	2568
""", '寫': """
寫留言	4596
寫評論	4596
""", '專': """
專題	4516
""", '小': """
小	2586	4594
小字	4505
小編推薦	4516
小调查	92
""", '尚': """
尚未成為會員	4578
尚無留言	4535
""", '展': """
展开	4518
展开全文	4518
展开全部	4519
展开回复	4555
展开阅读全文	4605
展開	4518
展開全文	4585
""", '已': """
已关注	4506
已收到您的申请	4603
已是会员	4495
已是訂戶	4578
已有帐号	4495
已有帳號	4578
已有账号	4578
已經是會員	4495
已經是會員?登入	4495
已经是订户	4578
已经有账号	4578
已複製連結	4593
已關注	4590
""", '常': """
常に表示する	2561
常に許可	2561
常に許可する	2561
""", '年': """
年払い	2572
年額プラン	2572
""", '广': """
广告	4510
广告后继续阅读	4560
广告结束	4560
""", '広': """
広告	2510
広告の下に記事が続きます	2556
広告の後に続きます	2510
広告はここまで	2556
広告をスキップ	2510
広告を閉じる	2510
広告ブロッカーをご利用中です	2566
広告ブロックの解除方法	2566
広告ブロックを解除してください	2566
広告ブロックを解除しました	2566
広告企画	2510
広告終わり	2556
""", '廣': """
廣告	4510
廣告後繼續閱讀	4560
廣告結束	4560
廣編企劃	4560
廣編特輯	4560
""", '延': """
延伸閱讀	4516
延伸阅读	4516
""", '开': """
开启app	4569
开启推送	4570
开启通知	4570
开始测验	4558
开通vip	4602
开通会员	4495
""", '当': """
当前时间	4563
当当购买	4560
""", '影': """
影片已下架	4562
影片已移除	4562
影片無法播放	4562
影片載入中	4562
影片載入失敗	4600
影音	4516
""", '後': """
後で	2493
""", '微': """
微信	4505
微信扫一扫	4593
微信扫码分享	4593
微信登录	4578
微博	4505
""", '必': """
必填	4582
必填字段	4581
必填欄位	4581
必填項	4581
必填项	4581
必須	2575
必須項目	2575
必須項目です	2574
""", '忘': """
忘記密碼	4495
忘记密码	4495
""", '応': """
応援する	2494
""", '快': """
快进#秒	4562
""", '总': """
总是允许	4566
""", '您': """
您可能也喜歡	4516
您可能感兴趣	4516
您可能还喜欢	19
您可能還喜歡	19
您可能還想看	4544
您可随时退订	4581
您可隨時取消訂閱	4581
您已关注此话题	4590
您已投过票	4555
您已投過票	4555
您已经投过票	4555
您已訂閱	4603
您已订阅	4603
您的信息已发送	4581
您的姓名	4603
您的投票已提交	4555
您的支持很重要	4601
您的昵称	4596
您的暱稱	4596
您的留言	4603
您的訊息已送出	4581
您的邮箱	4499
您的電子郵件	4603
您的電郵	4499
""", '情': """
情報をお寄せください	2579
情報提供のお願い	2579
情報提供はこちら	2579
""", '想': """
想接收即時新聞通知嗎	4570
想接收通知吗	4570
""", '意': """
意見反饋	4555
意見回饋	4555
意见反馈	4515
""", '感': """
感想を送る	2515
感謝您的參與	4555
感謝您的投票	91	4555
感謝您的支持	4601
感谢您,您的信息已发送	4581
感谢您的参与	4555
感谢您的投票	91	4555
感谢您的支持	4601
感谢支持	4601
""", '成': """
成为会员	4492
成為會員	4492
""", '我': """
我们无法显示此内容	4566
我同意	4511
我同意处理我的个人数据	4581
我同意接收电子邮件	4581
我同意隱私權政策	4581
我已关闭	4572
我已关闭广告拦截器	4572
我已閱讀並同意隱私權政策	4581
我已關閉廣告攔截器	4572
我已阅读并同意隐私政策	4581
我的帐户	4495
我的帳戶	4495
我知道了	4511
我要举报	4555
我要投票	4555
我要捐款	4601
我要支持	4601
我要檢舉	4555
我要爆料	4586
我要留言	4515
我要糾錯	4535
我要纠错	4515
我要评论	4515
我要贊助	4601
""", '或': """
或	4579
""", '戻': """
戻る	2520
""", '所': """
所有新闻	4585
所有留言	4515
""", '打': """
打印	4505
打印本页	4535
打印食谱	61
打开	4519
打开app	4569
打开app查看更多	4569
打开app阅读	4569
打开app阅读全文	4569
打开客户端阅读	4569
打开微信扫一扫	4593
打开推送	4570
打赏	4492
打赏作者	4601
""", '扫': """
扫一扫分享	4593
扫描二维码下载	4569
扫码下载	4569
扫码下载app	4569
扫码下载客户端	4569
""", '投': """
投票	92	4556
投票ありがとうございました	91	2552
投票する	91	2535
投票を受け付けました	2552
投票区	92
投票成功	4555
投票済みです	2552
投票結果	2553	4556
投票結果を見る	91
投票结果	4556
投稿する	2515
投稿を表示	2561
投稿を表示する	2561
投稿を読み込む	2561
投稿须知	4586
""", '折': """
折りたたむ	2521
折扣码	4606
折扣碼	4606
""", '报': """
报告错误	4519
""", '拒': """
拒絕	4511
拒绝	4511
拒绝全部	4566
拒绝所有cookie	4599
""", '招': """
招聘启事	4535
""", '拡': """
拡大	2506
拡大する	2520
""", '按': """
按年計費	4578
按年计费	4578
按月	4576
按月捐款	4575
按月计费	4578
按讚	4506
""", '捐': """
捐款	4492
捐贈	4492
捐赠	4492
""", '掃': """
掃描qr code下載	4569
掃碼下載	4569
""", '排': """
排序	4556
排行榜	4516
""", '採': """
採用情報	2531
""", '接': """
接受	4511
接受並繼續	4566
接受全部	4511
接受全部cookie	4599
接受并继续	4566
接受所有	4511
接受所有 cookie	4599
接受所有cookie	4599
接收通知	4570
""", '推': """
推广	4510
推广内容	4510
推廣	4510
推荐	4516
推荐文章	4516
推荐方案	4579
推荐阅读	4516
推薦	4516
推薦文章	4516
推薦閱讀	4516
""", '提': """
提交	91	4582
提交成功	4581
提交成功,感谢您的反馈	4603
提交评论	4555
提供	2510
提供反馈	4555
提供意見	4555
提供新聞線索	4586
提供新闻线索	4586
""", '搜': """
搜尋	4518
搜索	4518
""", '撤': """
撤回同意	4566
""", '播': """
播放	4518
播放器加载中	4562
播放影片	4600
播放视频	4600
播放速度	4562
""", '支': """
支持我们	4492
支持我們	4492
支援する	2494
支援はこちら	2568
""", '收': """
收合	4519
收听	4505
收听文章	4562
收听本文	4535
收聽文章	4535
收聽本文	4562
收藏	4505
收藏文章	4505
收藏本文	4535
收藏食譜	61
收藏食谱	61
收起	4518
收起回复	4555
""", '放': """
放大图片	4585
放大圖片	4585
放大字体	4593
放大字體	4593
""", '数': """
数独	2555	4559
""", '數': """
數獨	4559
""", '文': """
文字の大きさ	65	2506
文字を大きくする	2585
文字を小さくする	2585
文字サイズ	2506
文字サイズを変更	2585
文字サイズ変更	65
文字拡大	2585
文字稿	4563
文字起こし	2559
文字起こしを表示	2558
文字起こしを見る	2558
文明上网,理性发言	4596
文明上网理性发言,请遵守新闻评论服务协议	4596
文章未完 廣告後繼續	4560
""", '料': """
料金プラン	2572
料金プランを見る	2594
""", '新': """
新しい順	2553
新着	2518
新着ニュース	2518
新着記事	2518
新着記事一覧	2545
新着順	2553
新聞線索	4586
新規会員登録	2496
新規登録	2496
新闻简报	4499
新闻线索	4586
""", '无': """
无所谓	4556
无法显示此内容	4566
""", '早': """
早割	2587
早鳥票	4595
早鸟票	4595
""", '时': """
时长	4563
""", '明': """
明白了	4519
""", '是': """
是否允许通知	4570
是否接收推送通知	4570
是否接收通知	4570
是否開啟通知	4570
""", '显': """
显示全部	4585
显示内容	4566
显示原文	4519
显示字幕	4562
显示帖子	4566
显示更多	4518
""", '時': """
時長	4563
""", '暂': """
暂不	4491
暂无评论	4535
暂无评论,快来抢沙发	4596
""", '暫': """
暫不	4491
""", '更': """
更多	4516
更多作者文章	4585
更多内容	4516
更多分享方式	4593
更多图片	4585
更多圖片	4585
更多報導	4516
更多影片	4585
更多报道	4516
更多文章	4516
更多新聞	4516
更多新聞請看	4544
更多新闻	4516
更多游戏	4558
更多精彩	4544
更多精彩内容	4605
更多精采內容	4535
更多视频	4585
更多选项	4594
更多選項	4594
更正政策	4586
更正與說明	4586
""", '書': """
書籍を購入する	2556
""", '最': """
最受欢迎	4579
最受歡迎	4579
最多人看	4544
最新	4556
最新ニュース	2518
最新ニュースを通知で受け取る	2564
最新号	2545
最新影音	4544
最新文章	4516
最新新聞	4516
最新新闻	4516
最新消息	4516
最新記事	2518
最旧	4556
最早	4556
最热	4556
最熱	4556
最舊	4556
最超值	4579
""", '會': """
會員中心	4495
會員專享	4498
會員專享內容	4498
會員專屬	4495
會員登入	4495
""", '月': """
月払い	2572
月額#円	2499
月額#円(税込	2499
月額プラン	2572
""", '有': """
有効なメールアドレスを入力してください	2574
有料会員からのプレゼント記事	2599
有料会員登録	2496
有料会員記事	2535
有料登録	2496
有料記事	2496
""", '朋': """
朋友圈	4505
""", '服': """
服务条款	4511
服務條款	4511
""", '朗': """
朗读全文	4562
""", '朝': """
朝刊・夕刊	2496
""", '未': """
未满十八岁禁止饮酒	4560
未滿十八歲禁止飲酒	4560
""", '本': """
本を購入する	2556
本周热门	4544
本文	2596
本文へ	2520
本文へ移動	2520
本文对您有帮助吗	4555
本文尚无评论	4596
本文已锁定	4578
本文由ai语音朗读	4562
""", '机': """
机器翻译	4535
机翻	4589
""", '来': """
来测测你的知识	4558
""", '查': """
查看专题	4585
查看优惠	4602
查看作者主页	4586
查看作者更多文章	4585
查看優惠	4602
查看全部	4518
查看全部图片	4585
查看全部文章	4605
查看全部評論	4555
查看全部评论	4555
查看原图	4518
查看原文	4545
查看商品	4606
查看回复	4555
查看回覆	4555
查看图集	4585
查看圖集	4585
查看地图	4519
查看專題	4585
查看投票結果	4596
查看投票结果	91	4596
查看文字稿	4562
查看方案	4602
查看更多	4518
查看更多图片	4585
查看更多评论	4555
查看留言	4515
查看結果	91
查看结果	91	4519
查看訂閱方案	4578
查看詳情	4519
查看订阅方案	4578
查看评论	4515
查看详情	4519
查看逐字稿	4562
查看高清图集	4585
""", '标': """
标签	4516
""", '检': """
检举评论	4596
""", '検': """
検索	2520
""", '業': """
業配	4510
""", '楽': """
楽天で見る	2556
楽天で詳細を見る	2556
楽天で購入	2556
楽天で購入する	2556
楽天市場で見る	2556
楽天市場で購入	2556
""", '標': """
標籤	4516
""", '機': """
機器翻譯	4535
機械翻訳	2559
""", '檢': """
檢舉	4515
檢舉留言	4596
""", '次': """
次のページ	2520
次の写真	2578
次の動画	2592
次の画像	2578
次の記事	2518
次の記事へ	2518
次の記事を読む	2597
次へ	2520
次を読む	2597
次ページ	2520
次回から自動的にログイン	2571
""", '正': """
正しいメールアドレスを入力してください	2574
正在加载播放器	4562
""", '此': """
此影片無法播放	4562
此文章已锁定	4578
此欄位為必填	4581
此視頻無法播放	4562
此视频不可用	4562
此视频已被删除	4562
此項為必填	4581
此页面对您有帮助吗	4555
此项为必填项	4581
""", '残': """
残り時間	2559
""", '毎': """
毎年	2569
毎月	2569
毎月寄付する	2568
毎月支援する	2568
""", '每': """
每一份支持都很重要	4575
每一份支持都重要	4575
每年	4576
每月	4576
每月捐款	4492
""", '氏': """
氏名	2575
""", '民': """
民調	92
""", '沒': """
沒意見	4556
""", '没': """
没意见	4556
没有账号	4578
""", '注': """
注册	4495
注册成功	4603
注目の記事	2518
注目キーワード	2518
注目ワード	2518
注目記事	2518
""", '测': """
测测你的知识	4558
""", '清': """
清晰度	4563
""", '游': """
游戏	4559
""", '点': """
点击取消静音	4600
点击图片查看大图	4585
点击打开声音	4600
点击排行	4516
点击播放	4535
点击放大	4585
点击查看全文	4605
点击查看原文	4545
点击查看大图	4518
点击阅读全文	4605
点击阅读原文	4545
点我看视频	4535
点赞	4505
""", '為': """
為您推薦	4516
""", '热': """
热点	4516
热点推荐	4516
热门	4516
热门排行	4516
热门文章	4516
热门新闻	4516
""", '無': """
無料で体験する	2496
無料で始める	2571
無料で試す	2571
無料で読む	2496
無料アプリをダウンロード	2563
無料ゲーム	2554
無料会員登録	2496
無料会員限定	2496
無料体験	2496
無料登録	2496
無法播放影片	4562
無法載入影片	4600
無法顯示此內容	4566
""", '焦': """
焦點新聞	4516
""", '熱': """
熱門	4516
熱門排行	4516
熱門文章	4516
熱門新聞	4516
熱門話題	4516
""", '爆': """
爆料信箱	4586
爆料專線	4586
爆料热线	4586
""", '特': """
特別協賛	2587
特定商取引法に基づく表記	2512
特集	2518
特集を見る	2578
特集ページへ	2578
特集一覧	2578
特集一覧へ	2597
""", '猜': """
猜你喜欢	4516
猜你喜歡	4516
""", '現': """
現在の再生時間	2558
""", '生': """
生成aiを使用しています	2592
""", '用': """
用app開啟	4569
用户协议和隐私政策	4599
""", '由': """
由ai生成	4589
由ai语音朗读	4562
""", '申': """
申し込む	2496
""", '电': """
电子报	4499
电子邮箱	4499
""", '画': """
画像をクリックして拡大	2578
画像を拡大	2520
画像を拡大する	2578
画像を見る	2520
画質	2559
""", '留': """
留言	4515
留言(#	4515
留言内容	4604
留言已關閉	4555
留言規則	4555
留言规则	4555
""", '略': """
略過廣告	4600
""", '登': """
登入	4495
登入/註冊	4495
登入後留言	4555
登出	4495
登录	4495
登录/注册	4495
登录后发表评论	4555
登錄	4495
登録	2496
登録が完了いたしました	2595
登録が完了しました	2535
登録して続きを読む	2496
登録する	2496
""", '發': """
發現錯誤	4555
發現錯誤?請告訴我們	4535
發生錯誤	4582
發表留言	4515
發表評論	4515
""", '皆': """
皆さまのご支援が力になります	2568
""", '監': """
監修者	2580
""", '目': """
目前時間	4563
目录	4518
目次	2520
目次へ戻る	2597
目錄	4518
""", '直': """
直接看食谱	61
""", '相': """
相关主题	4516
相关报道	4516
相关推荐	4516
相关文章	4516
相关新闻	4516
相关标签	4516
相关视频	4544
相关阅读	4516
相關主題	4516
相關報導	4516
相關影片	4544
相關推薦	4516
相關文章	4516
相關新聞	4516
相關標籤	4516
相關閱讀	4516
""", '看': """
看了这篇文章的人也看	4516
看全文	4585
看原文	4545
看更多	4516
看更多作者文章	4585
看更多文章	4544
看更多新聞	4544
看更多照片	4585
看結果	91
""", '知': """
知道了	4519
""", '確': """
確認する	2575
確認メールをお送りしました	2574
確認画面へ	2575
""", '禁': """
禁止酒駕	4595
禁止酒駕,飲酒過量有害健康	4560
""", '稍': """
稍后	4571
稍后再说	4491
稍后提醒我	4491
稍后阅读	4535
稍後	4571
稍後再說	4491
稍後提醒我	4491
稍後閱讀	4535
""", '立': """
立即开通	4602
立即投票	91
立即捐助	4575
立即捐款	4492
立即捐赠	4575
立即支持	4601
立即訂閱	4495
立即订阅	4495
立即试玩	4558
立即購票	4560
立即贊助	4575
立即购票	4560
立即选购	4560
立即選購	4560
立即開始玩	4558
""", '筆': """
筆者	2580
筆者プロフィール	2579
""", '管': """
管理cookie	4566
管理偏好設定	4599
管理偏好设置	4599
管理同意	4566
管理同意设置	4566
管理同意選項	4566
管理选项	4599
管理選項	4599
""", '粉': """
粉絲團	4506
""", '精': """
精彩推荐	4544
精彩推薦	4544
精选	4516
""", '紙': """
紙面ビューアー	2496
""", '結': """
結果を見る	91	2521
""", '続': """
続きはこちら	2546
続きをみる	2520
続きを読む	2496
続けて読む	2597
""", '網': """
網友留言	4515
""", '編': """
編輯推薦	4516
編輯準則	4586
編輯精選	4516
編集ポリシー	2579
編集方針	2580
編集部おすすめ	2518
編集部のおすすめ	2518
""", '縮': """
縮小	2506
縮小字體	4593
""", '繼': """
繼續使用網頁版	4569
繼續閱讀	4518
繼續閱讀請往下	4560
""", '續': """
續訂	4602
""", '纠': """
纠错	4515
""", '继': """
继续在浏览器阅读	4569
继续浏览内容	4518
继续阅读	4518
""", '续': """
续订	4602
""", '编': """
编辑准则	4586
编辑推荐	4516
编辑精选	4516
""", '缩': """
缩小字体	4593
""", '网': """
网友评论	4515
网友评论仅供其表达个人看法,并不表明本站立场	4596
""", '翻': """
翻訳を表示	2521
""", '联': """
联系作者	4586
联系我们	4511
联系编辑部	4586
""", '聯': """
聯絡我們	4511
聯絡編輯部	4586
""", '聽': """
聽全文	4535
聽文章	4562
聽新聞	4505
聽這篇文章	4535
""", '脳': """
脳トレ	2555
""", '自': """
自动播放	4563
自動再生	2559
自動播放	4563
自動翻訳	2559
自定义金额	4575
自訂金額	4575
""", '菜': """
菜单	4518
""", '著': """
著作権	2512
著者の記事一覧	2578
著者をフォロー	2584
著者をフォローする	2584
著者プロフィール	2579
""", '複': """
複製	4594
複製網址	4535
複製連結	4505
""", '要': """
要接收推送通知吗	4570
要接收通知嗎	4570
""", '視': """
視頻由ai生成	4600
""", '觀': """
觀看更多	4544
""", '视': """
视频	4516
视频不可用	4562
视频加载中	4562
视频加载失败	4600
视频已下架	4562
视频已失效	4562
视频无法播放	4562
视频时长	4600
视频正在加载	4562
""", '解': """
解鎖全文	4535
解鎖文章	4602
解锁全文	4535
解锁文章	4602
解除しました	2567
解除方法	2567
解除方法はこちら	2567
""", '訂': """
訂戶專享	4560
訂戶專享優惠	4560
訂戶專享內容	4578
訂戶贈閱	4607
訂正について	2579
訂閱	4495
訂閱成功	4603
訂閱推播	4570
訂閱方案	4602
訂閱會員	4495
訂閱會員專屬內容	4535
訂閱郵件	4499
訂閱電子報	4499
""", '記': """
記事に関するお問い合わせ	2579
記事の続きはこちら	2546
記事の続きを読む	2578
記事の誤りを報告	2588
記事は広告の下に続きます	2556
記事は広告の後に続きます	2556
記事へのお問い合わせ	2579
記事へのご意見	2515
記事をサポートする	2494
記事をシェア	2599
記事をシェアする	2599
記事をプレゼント	2496
記事をプレゼントする	2535
記事を保存	2506
記事を保存する	2535
記事を印刷する	2506
記事を聴く	2558
記事を評価する	2588
記事を読む	2520
記事を購入する	2594
記事を音声で聞く	2558
記事を音声で聴く	2558
記事ランキング	2518
記事一覧	2520
記事一覧へ	2578
記事一覧を見る	2546
記事全文を読む	2520
記住我	4579
記者をフォロー	2584
記者プロフィール	2579
記者募集	2531
記者募集中	2531
""", '設': """
設定を保存	2561
設定を保存する	2561
設定を変更する	2591
設定を管理	2591
""", '許': """
許可	2565
許可する	2512
""", '註': """
註冊	4495
註冊成功	4603
""", '評': """
評価順	2553
評論	4515
評論已關閉	4555
評論規則	4555
""", '話': """
話題の記事	2518
""", '該': """
該作者更多文章	4585
""", '詳': """
詳しく見る	2521
詳細	2521
詳細を見る	2598
詳細・購入はこちら	2556
""", '語': """
語音播報	4535
語音朗讀	4535
""", '誤': """
誤りを報告	2521
誤りを報告する	2588
誤字脱字の報告	2535
誤字脱字を報告	2579
誤字脱字を報告する	2535
""", '読': """
読まれている記事	2518
読み上げ	2535
読み放題	2499
読み続ける	2597
読み込み中です	2558
読者限定	2556
""", '請': """
請填寫讀者問卷	4535
請我們喝杯咖啡	4575
請查收郵件	4581
請檢查您的收件匣	4581
請繼續下滑閱讀	4560
請繼續往下閱讀	4510
請輸入您的電子郵件	4603
請輸入有效的電子郵件	4581
請輸入有效的電子郵件地址	4581
請輸入電子郵件	4499
請選擇金額	4601
請關閉廣告攔截器	4572
""", '讀': """
讀者優惠	4560
讀者專享	4560
""", '讚': """
讚	4505
讚賞支持	4492
""", '订': """
订户专享	4560
订户专享优惠	4560
订户赠阅	4607
订阅	4495
订阅会员	4495
订阅成功	4603
订阅推送	4570
订阅邮件	4499
""", '记': """
记住我	4579
记者简介	4586
""", '设': """
设为google首选来源	4590
""", '评': """
评论	4515
评论(#	4515
评论功能已关闭	4596
评论已关闭	4555
评论规则	4555
""", '诚': """
诚聘英才	4535
""", '话': """
话题	4516
""", '该': """
该文章已关闭评论	4596
该视频不可用	4562
该视频已下架	4562
该邮箱已被注册	4603
""", '详': """
详情	4519
""", '语': """
语音朗读	4535
语音由ai生成	4562
""", '说': """
说点什么	4596
""", '请': """
请先登录再评论	4535
请关闭广告拦截器	4572
请我们喝杯咖啡	4575
请查收邮件	4581
请检查您的收件箱	4581
请继续往下阅读	4510
请输入您的电子邮件	4603
请输入您的邮箱	4603
请输入昵称	4596
请输入有效的电子邮件地址	4581
请输入有效的邮箱地址	4581
请输入邮箱	4499
请选择金额	4601
""", '读': """
读者专享	4560
读者优惠	4560
""", '購': """
購入はこちら	2556
購票	4595
購票連結	4560
購読	2496
購読する	2496
購読のお申し込み	2496
購読プラン	2594
購読プランを見る	2571
購読申し込み	2496
購買本書	4560
""", '贈': """
贈る	2586
贈送文章	4535
贈送文章給朋友	4535
贈送此文	4535
""", '贊': """
贊助	4492
贊助內容	4510
贊助商	4510
贊助我們	4575
""", '购': """
购买本书	4560
购买此书	4560
购票	4595
购票链接	4560
""", '赞': """
赞	4556
赞助	4492
赞助内容	4510
赞助商	4595
赞助商链接	4510
赞助我们	4575
赞赏	4492
赞赏作者	4601
""", '赠': """
赠送文章	4593
赠送此文	4535
""", '超': """
超值方案	4578
""", '跳': """
跳到主要內容	4518
跳到食谱	61
跳至食譜	61
跳转到食谱	61
跳过广告	4600
""", '踩': """
踩	4556
""", '載': """
載入中	4562
載入內容	4566
載入更多	4518
載入貼文	4566
""", '輸': """
輸入您的電子郵件	4603
""", '轉': """
轉發	4505
""", '转': """
转发	4505
""", '载': """
载入内容	4566
""", '输': """
输入您的邮箱	4603
""", '返': """
返信	2515
返信する	2515
返信を書く	2588
返信を表示	2552
返信を見る	2552
返信を隠す	2552
返回上一页	4605
返回列表	4605
返回頂部	4585
返回顶部	4518
返回首頁	4585
返回首页	4518
""", '还': """
还不是会员	4578
还有更多精彩内容	4605
还没有账号	4578
""", '这': """
这篇文章对你有帮助吗	4555
这篇文章对您有帮助吗	4555
""", '进': """
进入专题	4585
进入专题页	4585
""", '连': """
连结已复制	4593
""", '追': """
追蹤	4506
追蹤中	4590
追蹤主題	4590
追蹤作者	4590
追蹤我們	4506
""", '退': """
退出全屏	4562
""", '送': """
送信	91	2575
送信が完了しました	2574
送信しました	2574
送信する	91	2575
送信完了	2574
送出	91	4582
送出成功	4581
送出留言	4555
送出評論	4555
送料無料	2587
""", '选': """
选择	4579
选择方案	4578
选择订阅方案	4578
选择金额	4601
""", '逐': """
逐字稿	4563
""", '這': """
這篇文章對你有幫助嗎	4555
這篇文章對您有幫助嗎	4555
""", '通': """
通報	2553
通報する	2515
通知をオン	2505
通知をオンにする	2564
通知を受け取らない	2564
通知を受け取りますか	2564
通知を受け取る	2535
通知を設定する	2564
通知を許可	2564
通知を許可しますか	2564
通知を許可する	2564
""", '速': """
速報	2518
速報を通知で受け取る	2564
速報通知を受け取る	2535
""", '連': """
連結已複製	4535
連載	2518
連載をフォロー	2584
連載をフォローする	2584
連載を見る	2578
連載一覧	2578
""", '遊': """
遊戲	4559
""", '運': """
運営会社	2512
""", '違': """
違反を報告	2552
違反を報告する	2552
違反報告	2515
""", '選': """
選單	4518
選択する	2572
選擇	4579
選擇方案	4578
選擇訂閱方案	4578
選擇金額	4601
""", '還': """
還不是會員	4578
還沒有帳號	4578
""", '邮': """
邮箱	4499
邮箱格式不正确	4581
邮箱格式错误	4581
""", '配': """
配信停止はいつでも可能です	2574
""", '重': """
重新加载页面	4572
重新播放	4600
重新整理頁面	4572
重新載入頁面	4572
""", '金': """
金額を入力	2568
金額を指定	2568
金額を指定する	2568
金額を選ぶ	2593
金額を選択	2593
金額を選択してください	2593
""", '链': """
链接已复制	4535
""", '閉': """
閉じる	2493	2520
""", '開': """
開く	2521
開啟推播	4570
開啟通知	4570
開始測驗	4558
開通會員	4495
""", '間': """
間違いを見つけたら	2579
""", '関': """
関連	2518
関連する記事	2518
関連キーワード	2518
関連タグ	2518
関連トピックス	2518
関連ニュース	2518
関連リンク	2518
関連動画	2518
関連動画を見る	2592
関連情報	2518
関連記事	2518
関連記事はこちら	2545
関連記事をもっと見る	2597
関連記事を見る	2597
""", '閱': """
閱讀下一篇	4605
閱讀全文	4518
閱讀原文	4545
閱讀更多	4518
""", '關': """
關於作者	4586
關於我們	4511
關注	4506
關注作者	4590
關注我們	4506
關注此主題	4590
關鍵字	4516
關閉	4491
關閉視窗	4605
關閉選單	4605
""", '阅': """
阅读下一篇	4605
阅读全文	4518
阅读剩余全文	4605
阅读原文	4545
阅读更多	4518
""", '随': """
随时取消	4578
随时可取消	4578
""", '隐': """
隐私偏好	4599
隐私政策	4511
隐私权政策	4511
隐私设置	4567
""", '隨': """
隨時取消	4578
""", '隱': """
隱私偏好	4599
隱私政策	4511
隱私權政策	4511
隱私權設定	4566
隱私設定	4567
""", '離': """
離開全螢幕	4562
""", '電': """
電子信箱	4499
電子信箱格式錯誤	4581
電子報	4499
電子版	2496
電子郵件格式不正確	4581
電郵	4582
""", '静': """
静音	4563
""", '靜': """
靜音	4563
""", '音': """
音声で聞く	2506
音声をダウンロード	2558
音声を再生	2592
音声読み上げ	2535
音频播放器	4600
""", '頭': """
頭條	4516
""", '顯': """
顯示內容	4566
顯示原文	4519
顯示字幕	4562
顯示更多	4518
顯示貼文	4566
""", '飲': """
飲酒過量,有害健康	4560
飲酒過量有害健康	4560
""", '首': """
首頁	4518
首页	4518
""", '马': """
马上开始	4558
马上玩	4558
""", '验': """
验证码	4582
""", '點': """
點我看影片	4535
點擊播放	4562
點擊播放本文	4535
點擊放大	4585
點擊看大圖	4585
點擊開啟聲音	4600
點擊閱讀全文	4605
點閱排行	4544
""", '가': """
가	2618
가격 보기	2703
가로세로 낱말퀴즈	2660
가입하기	2609
가장 많이 본 뉴스	2625
가장 인기	2679
""", '개': """
개인정보 보호 설정	2697
개인정보 설정	2666
개인정보 수집 동의	2680
개인정보 수집 및 이용 동의	2680
개인정보 수집 및 이용에 동의합니다	2680
개인정보 수집·이용에 동의합니다	2680
개인정보 처리방침	2623
개인정보처리방침	2623
""", '갤': """
갤러리 닫기	2702
갤러리 보기	2685
""", '거': """
거부	2623
""", '검': """
검색	2627
""", '게': """
게시물 보기	2666
게시물 불러오기	2666
게임	2660
게임 전체보기	2658
게임 하러 가기	2658
""", '결': """
결과 보기	91	2628
""", '계': """
계속 읽기	2609
계정이 있으신가요	2678
""", '고': """
고객센터	2623
고충처리인	2686
""", '공': """
공감	2657
공감순	2657
공유	2618
공유하기	2618
""", '과': """
과거순	2657
""", '관': """
관련 기사	2625
관련 기사 더보기	2702
관련 뉴스	2625
관련 영상	2648
관련 태그	2625
관련기사	2625
관련기사 더보기	2702
관련뉴스	2625
관련키워드	2625
""", '광': """
광고	2622
광고 건너뛰기	2698
광고 닫기	2622
광고 아래에 기사가 계속됩니다	2661
광고 영역	87
광고 종료	2661
광고 차단 해제 방법	2671
광고 차단을 해제해 주세요	2671
광고 차단을 해제했습니다	2671
광고 차단이 감지되었습니다	2671
광고 후 계속됩니다	2661
광고성 정보 수신 동의	2680
광고성 정보 수신에 동의합니다	2680
""", '괜': """
괜찮습니다	2606
""", '교': """
교보문고에서 구매	2661
""", '구': """
구글 계정으로 계속하기	2678
구글 계정으로 로그인	2678
구글 선호 매체로 추가	2690
구글 플레이에서 다운로드	2668
구글로 계속하기	2678
구글로 로그인	2678
구글플레이에서 다운로드	2668
구독	2609
구독 갱신	2700
구독 상품 보기	2678
구독 상품 선택	2678
구독 상품 안내	2700
구독 신청	2609
구독 신청이 완료되었습니다	2680
구독 신청하기	2678
구독 안내	2700
구독 전용	2609
구독 중	2609
구독 취소	2690
구독권 선택	2678
구독신청	2609
구독이 완료되었습니다	2640
구독자 전용	2611
구독자 전용 기사	2678
구독자 전용 혜택	2661
구독자 혜택	2661
구독자가 선물한 기사입니다	2704
구독중	2690
구독하고 이어서 읽기	2640
구독하기	2609
구매하기	2661
구매하러 가기	2661
""", '글': """
글씨 크기	65
글씨크기	2618
글자 작게	2691
글자 크게	2691
글자 크기	2618
글자 크기 변경	65	2640
글자 크기 조절	65	2640
글자크기	2618
글자크기 변경	65
글자크기 설정	65
글자크기 조절	65
""", '금': """
금액 선택	2699
금액 직접 입력	2674
금액을 선택하세요	2699
금액을 선택해 주세요	2699
""", '기': """
기계 번역	2663
기부하기	2607
기사 계속 보기	2702
기사 공유	2691
기사 공유하기	2618
기사 구매	2700
기사 더 보기	2702
기사 더보기	2640
기사 듣기	2640
기사 링크 복사	2640
기사 본문	2627
기사 선물하기	2640
기사 스크랩	2691
기사 스크랩하기	2640
기사 오류 신고	2640
기사 오류 제보	2640
기사 요약	2689
기사 원문 보기	2640
기사 음성으로 듣기	2662
기사 잠금 해제	2700
기사 저장	2691
기사 저장하기	2640
기사 전문 보기	2685
기사 전체보기	2685
기사 제보	2686
기사 제보 및 문의	2640
기사 추천	2694
기사 평가하기	2694
기사 후원하기	2607
기사는 광고 아래에 계속됩니다	2661
기사는 광고 후 계속됩니다	2661
기사듣기	2662
기사를 공유합니다	2704
기사에 대한 의견	2624
기사원문	2627
기사저장	2618
기사제보	2686
기사추천	2694
기자 구독	2635
기자 구독하기	2635
기자 소개	2686
기자 페이지	2635
기자 프로필 보기	2635
기자구독	2690
기자에게 메일 보내기	2686
기자에게 이메일 보내기	2686
기자의 다른 기사	2635
기자의 다른 기사 보기	2685
기자의 다른기사	2625
기자의 다른기사 보기	2685
기자페이지 바로가기	2685
기획 기사 보기	2685
""", '나': """
나중에	2606
나중에 보기	2640
나중에 읽기	2640
나중에 하기	2606
""", '남': """
남은 시간	2663
""", '낱': """
낱말퀴즈	2660
""", '내': """
내 정보	2609
내용을 입력하세요	2701
내용을 입력해 주세요	2701
""", '네': """
네, 받을게요	2669
네이버 구독	2621
네이버 로그인	2678
네이버 밴드 공유	2691
네이버 블로그	2618
네이버로 로그인	2678
네이버에서 구독	2621
네이버에서 구독하기	2621
""", '놓': """
놓치면 안 되는 기사	2648
""", '뉴': """
뉴스 더보기	2685
뉴스 듣기	2640
뉴스레터 구독	2614
뉴스레터 구독 신청	2614
뉴스레터 구독이 완료되었습니다	2701
뉴스레터 무료 구독	2640
뉴스레터 신청	2614
""", '닉': """
닉네임을 입력하세요	2694
""", '다': """
다른 공유 찾기	2618
다른 금액	2674
다른 기사	19	2625
다른 기사 더 보기	19
다른 기사 보기	2635
다른기사	2625
다른기사 보기	2625
다시 보기	2663
다시 보지 않기	2606
다시보기	2663
다음	2627
다음 기사	2625
다음 기사 보기	2640
다음 기사 읽기	2702
다음 동영상	2698
다음 사진	2685
다음 영상	2698
다음 이미지	2702
다음 페이지	2627
다음글	2685
다음기사	2625
다음에	2606
다음에 하기	2670
다크모드	2697
""", '닫': """
닫기	2606
""", '답': """
답글	2624
답글 달기	2656
답글 더보기	2656
답글 보기	2656
답글 쓰기	2656
답글 접기	2656
답글쓰기	2624
""", '당': """
당신이 좋아할 만한	2625
""", '댓': """
댓글	2624
댓글 #	2624
댓글 #개	2624
댓글 닫기	2656
댓글 더보기	2656
댓글 등록	2656
댓글 등록하기	2656
댓글 보기	2624
댓글 신고	2694
댓글 신고하기	2694
댓글 쓰기	2624
댓글 운영 원칙	2656
댓글 운영 정책	2640
댓글 운영정책	2640
댓글 작성	2656
댓글 작성 규칙	2656
댓글 작성하기	2656
댓글 정책	2656
댓글보기	2624
댓글쓰기	2624
댓글을 남겨 주세요	2694
댓글을 남겨주세요	2694
댓글을 입력하세요	2694
댓글을 입력해 주세요	2694
댓글을 입력해주세요	2624
댓글을 작성하려면 로그인 해주세요	2694
댓글이 닫혔습니다	2656
""", '더': """
더 많은 옵션	2691
더 보기	2627
더보기	2625	2627
""", '도': """
도서 구매하기	2661
도움이 되었나요	2656
""", '독': """
독자 의견 조사	2640
독자 특별 할인	2661
독자 할인	2661
""", '동': """
동영상	2625
동영상 로딩 중	2662
동영상 보기	2698
동영상 재생	2662
동영상 플레이어	2698
동영상을 불러오는 중입니다	2662
동영상을 불러올 수 없습니다	2698
동영상을 재생할 수 없습니다	2662
동의	2623
동의 관리	2666
동의 철회	2666
동의 철회하기	2666
동의 후 계속	2666
동의하고 계속	2666
동의하고 계속하기	2666
동의합니다	2623
""", '뒤': """
뒤로 가기	2628
""", '등': """
등록	2624
""", '디': """
디지털 구독하기	2700
디지털뉴스부	2635
디지털뉴스팀	2635
디지털콘텐츠팀	2635
""", '또': """
또는	2679
""", '라': """
라인	2618
""", '랭': """
랭킹	2625
랭킹뉴스	2625
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
로그아웃	2609
로그인	2609
로그인 상태 유지	2678
로그인 유지	2678
로그인 전용 기사	2678
로그인 후 댓글 쓰기	2640
로그인 후 댓글 작성이 가능합니다	2694
로그인 후 댓글을 작성할 수 있습니다	2656
로그인 후 이용해 주세요	2656
로그인/회원가입	2609
로그인이 필요	2611
로그인하고 계속 읽기	2700
로딩 중	2662
로딩 중입니다	2662
로딩중	2662
""", '링': """
링크 복사	2618
링크가 복사되었습니다	2640
""", '마': """
마이페이지	2609
""", '많': """
많이 본 기사	2625
많이 본 뉴스	2625
많이 본 영상	2648
많이 읽은 기사	2625
많이본 기사	2625
많이본 뉴스	2625
""", '매': """
매달	2675
매월	2675
""", '맨': """
맨 위로	2627
맨위로	2627
""", '메': """
메뉴	2627
메뉴 닫기	2627
메시지가 전송되었습니다	2680
메일	2618
메일함을 확인해 주세요	2680
""", '멤': """
멤버십 가입	2700
멤버십 가입하기	2700
""", '모': """
모두 거부	2666
모두 동의	2623
모두 허용	2666
모든 쿠키 거부	2697
모든 쿠키 수락	2697
모든 쿠키 허용	2697
모르겠다	2657
모름/무응답	2657
모바일 웹으로 계속	2668
""", '목': """
목록	2627
목록 보기	2685
목록보기	2627
목록으로	2685
목록으로 돌아가기	2702
""", '무': """
무료 게임	2658
무료 배송	2693
무료 체험 시작하기	2609
무료 회원가입	2609
무료, 스팸 없음	2680
무료로 읽기	2700
무료배송	2693
무제한 이용하기	2700
""", '문': """
문의	2624
문의 내용	2701
문자 크기	65
""", '바': """
바로 구매하기	2661
바로가기	2618
""", '반': """
반응형 광고 영역	87
""", '배': """
배속	2663
""", '밴': """
밴드	2618
""", '번': """
번역 보기	2628
""", '베': """
베스트	2625
""", '보': """
보내기	2682
""", '복': """
복사	2692
복사하기	2618
""", '본': """
본문 글씨 줄이기	2618
본문 글씨 키우기	2618
본문 바로가기	2627
본문으로 바로가기	2627
""", '북': """
북마크	2618
""", '브': """
브라우저에서 계속	2668
브라우저에서 계속 보기	2668
""", '비': """
비공감	2657
비밀번호 찾기	2609
비밀번호를 잊으셨나요	2678
""", '사': """
사이트맵	2623
사진 더 보기	2685
사진 더보기	2685
사진 모두 보기	2685
사진 크게 보기	2685
사진 크게보기	2685
사진 확대	2627
""", '삭': """
삭제된 동영상입니다	2662
""", '상': """
상품 보기	2703
상품 상세보기	2703
""", '새': """
새로고침	2671
""", '선': """
선택	2679
선택 저장	2666
선호 매체로 추가	2690
""", '설': """
설문	92
설문 결과	2657
설문 결과 보기	2694
설문 참여 바로가기	2640
설문 참여하기	2640
설문에 참여하기	2656
설문조사	92
설문조사 참여하기	2640
설정 관리	2697
설정 저장	2666
""", '소': """
소리 켜기	2698
""", '속': """
속보	2625
속보 알림 받기	2640
속보 알림 신청	2640
속보 알림을 받으시겠습니까	2669
""", '스': """
스도쿠	2660
스크랩	2618
스크랩하기	2640
스크립트	2663
스크립트 보기	2662
스토어	2693
스토어 바로가기	2661
스폰서	2622
""", '시': """
시리즈 보기	2685
""", '신': """
신고	2624
신고하기	2656
신문구독	2609
신청이 완료되었습니다	2680
""", '실': """
실시간 뉴스	2625
""", '아': """
아마존에서 구매	2661
아마존에서 보기	2661
아이디 저장	2678
아이디 찾기	2678
아직 회원이 아니신가요	2678
""", '알': """
알겠습니다	2628
알라딘에서 구매	2661
알라딘에서 보기	2661
알림 받기	2617
알림 설정	2617
알림 설정하기	2669
알림 켜기	2669
알림 허용	2669
알림을 받으시겠습니까	2669
알림을 받으시겠어요	2669
알림을 켜시겠습니까	2669
""", '애': """
애드블록을 해제해 주세요	2671
애드블록이 감지되었습니다	2671
애플로 계속하기	2678
애플로 로그인	2678
""", '앱': """
앱 다운로드	2617
앱 다운로드하기	2617
앱 다운받기	2668
앱 설치	2617
앱 설치하기	2617
앱스토어에서 다운로드	2668
앱에서 계속 읽기	2668
앱에서 보기	2668
앱에서 열기	2668
앱에서 이어보기	2668
앱으로 보기	2668
""", '언': """
언제든 해지 가능	2678
언제든지 수신 거부할 수 있습니다	2680
언제든지 해지 가능	2678
""", '에': """
에디터 추천	2625
""", '여': """
여러분의 후원이 큰 힘이 됩니다	2674
""", '연': """
연간 결제	2679
연간 구독	2679
연관기사	2625
연재 보기	2685
""", '열': """
열기	2628
""", '영': """
영상	2625
영상 더보기	2685
영상 보기	2640
영상 재생	2662
영상으로 만나보세요	2640
영상으로 보기	2640
영상을 불러오는 중입니다	2662
영상을 불러올 수 없습니다	2698
영상을 재생할 수 없습니다	2662
""", '예': """
예매 바로가기	2661
예매하기	2661
예스#에서 구매	2661
예스#에서 보기	2661
""", '오': """
오늘 하루 보지 않기	2606
오늘은 그만 보기	2606
오늘의 운세	2660
오늘의 추천	2625
오늘의 핫뉴스	2648
오디오 다운로드	2662
오디오 플레이어	2698
오디오로 듣기	2640
오래된순	2657
오류 신고	2624
오류 신고하기	2640
오류가 발생했습니다	2680
오타 신고	2656
오탈자 신고	2640
""", '온': """
온라인뉴스팀	2635
""", '올': """
올바른 이메일 주소를 입력해 주세요	2680
올바른 이메일을 입력해 주세요	2680
""", '옵': """
옵션 관리	2697
""", '요': """
요금제 보기	2700
요약	2627
""", '원': """
원고료 보내기	2699
원문 보기	2628
원문보기	2627
""", '월': """
월간 결제	2679
월간 구독	2679
""", '웹': """
웹에서 계속 보기	2668
""", '위': """
위로	2627
위로 가기	2685
""", '유': """
유료 구독자 전용	2678
유료 기사입니다	2640
유료회원 전용	2678
유료회원 전용 기사	2678
유튜브 구독	2621
유튜브 구독하기	2621
유튜브에서 보기	2695
""", '음': """
음성 다운로드	2662
음성 재생하기	2640
음성으로 듣기	2618
음소거	2663
음소거 해제	2662
음소거를 해제하려면 탭하세요	2698
""", '응': """
응원하기	2607
""", '의': """
의견 남기기	2656
의견 보내기	2656
의견 쓰기	2624
""", '이': """
이 기사 공유하기	2704
이 기사 구매하기	2700
이 기사 어땠나요	2640
이 기사 어떠셨나요	2656
이 기사가 도움이 되었나요	2656
이 기사는 잠겨 있습니다	2678
이 기사를 공유합니다	2640
이 기사를 추천합니다	2640
이 기사를 평가해 주세요	2694
이 기사와 함께 읽은 기사	2640
이 기자의 다른 기사	2640
이 기자의 다른 기사 더보기	2685
이 동영상을 재생할 수 없습니다	2662
이 시각 많이 본 기사	2648
이 시각 많이 본 뉴스	2648
이 시각 주요뉴스	2625
이 시각 추천뉴스	2625
이 음성은 ai가 생성했습니다	2662
이 주제 팔로우	2690
이 콘텐츠를 표시할 수 없습니다	2666
이 페이지가 도움이 되었나요	2656
이런 기사는 어때요	2648
이름	2682
이름을 입력하세요	2701
이름을 입력해 주세요	2701
이메일	2618
이메일 주소 입력	2701
이메일 주소를 입력하세요	2680
이메일 주소를 입력해 주세요	2701
이메일 형식이 올바르지 않습니다	2680
이메일로 계속하기	2700
이메일로 공유	2691
이메일로 로그인	2700
이메일무단수집거부	2623
이메일을 입력하세요	2680
이메일을 입력해 주세요	2680
이메일을 입력해주세요	2701
이메일을 확인해 주세요	2680
이미 계정이 있으신가요	2678
이미 구독 중이신가요	2609
이미 구독 중입니다	2701
이미 등록된 이메일입니다	2701
이미 참여하셨습니다	2656
이미 투표하셨습니다	2656
이미 회원이신가요	2609
이미지 크게 보기	2627
이미지 크게보기	2685
이미지 확대	2627
이슈	2625
이어서 읽기	2702
이용권 구매	2678
이용권 선택	2678
이용약관	2623
이용약관에 동의합니다	2680
이전	2627
이전 기사	2625
이전 기사 보기	2640
이전 사진	2685
이전 영상	2698
이전 이미지	2702
이전글	2685
이전기사	2625
""", '인': """
인기 급상승	2648
인기 기사	2625
인기기사	2625
인기뉴스	2625
인쇄	2618
인쇄하기	2618
인스타그램 팔로우	2640
인스타그램에서 보기	2695
인스타그램에서 이 게시물 보기	2695
""", '일': """
일시	2675
일시 후원	2674
일시 후원하기	2674
일시정지	2663
일시후원	2607
""", '자': """
자동 번역	2663
자동 재생	2663
자동재생	2663
자막	2663
자막 보기	2662
자막 켜기	2662
자바스크립트가 비활성화되어 있습니다	2666
자발적 유료 구독	2699
자세히	2628
자세히 보기	2628
""", '작': """
작게	2692
""", '잘': """
잘 모름	2657
""", '장': """
장바구니 담기	2703
장바구니에 담기	2703
""", '재': """
재생	2627
재생 속도	2662
재생 시간	2663
재생속도	2662
재생할 수 없는 동영상입니다	2662
""", '저': """
저자 소개	2687
저작권규약	2623
저장	2618
""", '전': """
전송	2682
전송되었습니다	2680
전체 기사	2702
전체 기사 보기	2685
전체 뉴스 보기	2685
전체 댓글	2624
전체 동의	2666
전체 보기	2627
전체 사진 보기	2685
전체 화면	2663
전체메뉴	2627
전체보기	2627
전체화면	2663
전체화면 종료	2662
""", '접': """
접기	2627
접수되었습니다	2701
""", '정': """
정기	2675
정기 후원	2674
정기 후원하기	2607
정기구독	2609
정기후원	2607
정기후원 신청	2699
정기후원 신청하기	2699
정기후원하기	2674
정렬	2657
정상적으로 접수되었습니다	2701
정정·반론보도 신청	2686
정정보도 신청	2686
정정보도 요청	2686
""", '제': """
제보	2624
제보 바로가기	2686
제보하기	2624
제작 지원	2693
제작지원	2693
제출	91	2682
제휴 광고	2661
제휴 콘텐츠	2661
""", '좋': """
좋아요	2618
좋은 기사 후원하기	2607
""", '주': """
주소 복사	2640
주소가 복사되었습니다	2640
주소복사	2618
주요 기사	2625
주요 뉴스	2625
주요 뉴스 더보기	2648
주요기사	2625
주요뉴스	2625
주제 팔로우	2690
""", '지': """
지금 구매하기	2661
지금 뜨는 기사	2648
지금 뜨는 뉴스	2648
지금 플레이	2658
지금 플레이하기	2658
지금 후원하기	2699
지나친 음주는 건강에 해롭습니다	2661
지나친 음주는 건강을 해칩니다	2661
지도 보기	2628
지면보기	2609
""", '직': """
직접 입력	2675
""", '차': """
차단	2670
""", '참': """
참여하기	91
""", '창': """
창 닫기	2702
""", '책': """
책 구매하기	2661
""", '첫': """
첫 댓글을 남겨주세요	2694
첫 댓글을 작성해 보세요	2694
""", '청': """
청소년보호정책	2623
""", '최': """
최고의 혜택	2679
최신 기사	2625
최신 뉴스	2625
최신기사	2625
최신뉴스	2625
최신순	2657
최저가 보기	2703
""", '추': """
추천	2679
추천 기사	2625
추천 영상	2648
추천기사	2625
추천뉴스	2625
추천순	2657
""", '친': """
친구 추가하기	2640
""", '카': """
카카오 계정으로 로그인	2678
카카오 로그인	2678
카카오로 로그인	2678
카카오로 시작하기	2678
카카오스토리	2618
카카오톡	2618
카카오톡 공유	2618
카카오톡 공유하기	2691
카카오톡으로 공유	2640
카카오톡으로 공유하기	2640
카테고리	2625
""", '커': """
커피 한 잔 사주기	2674
커피 한 잔 후원하기	2674
""", '콘': """
콘텐츠 보기	2666
콘텐츠 불러오기	2666
콘텐츠 표시	2666
""", '쿠': """
쿠키 관리	2666
쿠키 설정	2623
쿠키 설정 관리	2666
쿠팡에서 구매	2661
쿠팡에서 구매하기	2661
쿠팡에서 보기	2661
쿠폰 받기	2703
""", '퀴': """
퀴즈	2660
퀴즈 도전하기	2658
퀴즈 풀기	2640
퀴즈 풀러 가기	2658
""", '크': """
크게	2692
""", '클': """
클릭하면 소리가 켜집니다	2698
""", '키': """
키워드	2625
""", '태': """
태그	2625
""", '텔': """
텔레그램에서 소식 받기	2640
""", '투': """
투표	92
투표 결과	2657
투표 결과 보기	91
투표 참여하기	2656
투표가 완료되었습니다	2656
투표에 참여해 주셔서 감사합니다	2656
투표하기	91	2640
투표해 주셔서 감사합니다	91	2656
""", '트': """
트위터	2618
트위터 공유	2618
트위터로 공유	2691
트위터에서 보기	2695
""", '특': """
특집 더보기	2685
특집 보기	2685
""", '티': """
티켓 예매	2661
티켓 예매하기	2661
""", '틱': """
틱톡에서 보기	2695
""", '팔': """
팔로우 중	2690
팔로우 취소	2690
""", '팟': """
팟빵에서 듣기	2695
""", '페': """
페이스북	2618
페이스북 공유	2618
페이스북에서 보기	2695
페이스북으로 공유	2640
페이스북으로 로그인	2678
페이지 새로고침	2671
페이지를 새로고침하세요	2671
페이팔로 결제	2700
""", '편': """
편집 원칙	2686
""", '펼': """
펼치기	2627
""", '포': """
포토	2625
포토 갤러리	2685
""", '폰': """
폰트 크기	2618
""", '푸': """
푸시 알림 받기	2669
""", '프': """
프리미엄	2609
프린트	2618
""", '피': """
피드백 보내기	2656
""", '필': """
필수	2682
필수 입력	2680
필수 입력 항목	2680
필수 입력 항목입니다	2680
필수 항목	2682
필수 항목입니다	2680
필자 소개	2686
""", '한': """
한 번	2675
한번만	2675
""", '할': """
할인 코드	2703
""", '함': """
함께 보면 좋은 기사	2625
함께 볼 기사	2648
함께 읽으면 좋은	2625
함께 읽은 기사	2648
""", '핫': """
핫뉴스	2625
핫이슈	2625
핫클릭	2648
""", '항': """
항상 허용	2666
""", '해': """
해제 방법	2673
해제했습니다	2673
""", '허': """
허용	2670
""", '헤': """
헤드라인	2625
""", '현': """
현재 시간	2663
""", '협': """
협찬	2622
""", '홈': """
홈	2627
홈으로	2685
홈으로 가기	2685
""", '화': """
화제의 뉴스	2625
화질	2663
""", '확': """
확인	2628
""", '환': """
환경설정 관리	2697
""", '회': """
회사소개	2623
회원 전용	2611
회원 전용 기사	2678
회원가입	2609
회원가입하고 계속 읽기	2700
회원이 아니신가요	2678
""", '후': """
후원	2607
후원 바로가기	2674
후원 신청	2674
후원 안내	2607
후원 페이지 바로가기	2674
후원 페이지로 이동	2674
후원 하기	2607
후원자 되기	2674
후원하기	2607
후원해 주셔서 감사합니다	2699
후원회원 가입	2607
후원회원 되기	2674
"""}

START = {'a': """
abonē	2806 K par	2806 K no	2806 K un	2808 K
acasă	97 K >	97 K '	97 K "
accès	1777 K illimité
această	52 K investigație	3436 K traducere	3491 K știre a fost
además	1370 K:	1415 K, en
ai가	2637 K 자동 번역한	2637 K 번역한	2637 K 핵심	2637 K 요약한
ai에게	2637 K 물어	2637 K 질문	2637 K 물어보기
ajánljuk	2142 K:
aktivér	648 K
alătură	12 K-te	56 K-te celor #	56 K-te celor peste #	56 K-te comunității de #
anmäl	3994 K dig till vårt	4010 K
annoncørbetalt	702 K indhold fra
annonsørinnhold	3126 K fra
anúncio	3388 K em #
apoyá	81 K
après	1908 K déduction fiscale
apúntate	1396 K a nuestro seminario	1396 K a nuestro evento
aquí	1427 K hay contenido de
artykuł	46 K można	46 K wolno	86 K sponsorowany:	3168 K ukazał się	3168 K pochodzi z	3174 K przetłumaczony	3174 K został przetłumaczony	3174 K czyta	3174 K wygenerowany	3245 K	3255 K powstał we współpracy z
artykuły	3165 K autora
artículo	1449 K publicado originalmente	1478 K publicado en colaboración
artículos	1340 K gratuitos
ascultă	1 K	3425 K:	3442 K podcastul	3442 K acest articol	3500 K pe
atradāt	44 K
atsisiųskite	2740 K
autorė	2744 K:
autoři	502 K jsou
außerdem	837 K lesenswert:	837 K interessant:
aveți	72 K întrebări
aún	32 K no hay comentarios
ați	59 K încercat
""", 'b': """
bajá	1404 K la app
beiträge	27 K	870 K von
benefício	3318 K do assinante:
berätta	59 K i	59 K gärna
beställ	4010 K
bestätigen	731 K sie ihre
bestätigungsmail	731 K
besøg	634 K vores
beğendin	69 K mi	82 K mi
beğendiniz	8 K mi	69 K mi	82 K mi
boletín	1346 K diario	1346 K semanal
buď	31 K první
buďte	31 K první	31 K prvý
bài	8 K viết này	4407 K liên quan:	4420 K viết này có	4420 K viết có hữu ích	4467 K viết được bảo vệ	4468 K viết được thực hiện	4468 K viết được viết	4468 K viết này được	4475 K viết tiếp tục
báo	4420 K lỗi bài viết
bình	5 K luận	27 K luận	4421 K chọn:
bústia	41 K de denúncies de la redacció
bądź	31 K pierwszy	31 K pierwsza
bővebben	2142 K:
bạn	59 K đã thử	59 K đã làm thử	66 K biết ai	66 K có biết ai	69 K thấy hay	4420 K phát hiện	4420 K thấy bài viết
bản	4420 K tóm tắt này	4468 K dịch được
bấm	4422 K để nghe
bật	4398 K thông báo
""", 'c': """
caractères	1857 K restants
caràcters	425 K restants
chceš	524 K u nás pracovat	3793 K u nás pracovať
chefredaktör	4008 K och ansvarig utgivare:	4008 K:
chơi	4442 K ngay:
chưa	32 K có bình luận
citeşte	3425 K şi	3425 K şi:
citește	3425 K și	3425 K și:	3425 K:	3425 K mai mult	3425 K aici	3425 K mai departe:
citiți	3425 K și
ciąg	3178 K dalszy
comentários	5 K	27 K
compartí	3 K
conocés	66 K a alguien
conteúdo	86 K patrocinado:	3272 K exclusivo para	3316 K gerado	3321 K oferecido por	3348 K incorporado d	3348 K externo d	3348 K incorporado do	3348 K incorporado da	3348 K externo do
conținut	3436 K generat	3440 K oferit de	3469 K încorporat de	3469 K extern de
coût	1908 K après déduction	1908 K réel après
crédit	1851 K photo	1851 K photos
crédits	1851 K photo	1851 K photos
cunoașteți	66 K pe cineva
cunoști	66 K pe cineva
cuéntame	59 K
cuộc	52 K điều tra này
cài	4424 K đặt ứng dụng	4424 K ứng dụng	4424 K app
còn	4440 K lại # ký tự
có	72 K thắc mắc	4407 K thể bạn quan tâm:	4463 K lỗi xảy ra
cấm	4467 K sao chép
""", 'd': """
dacă	44 K observi	44 K observați	44 K găsești	3431 K ai informații	3438 K ai observat o
dalinkitės	2740 K
další	490 K články autora
darovať	3787 K
dernières	1805 K actualités
descarcă	13 K	3456 K aplicația
descargá	13 K	1404 K la app
descărcați	13 K
dežurni	41 K telefon redakcije
disponível	3279 K no google play	3326 K na app store	3326 K no google play	3326 K para android e	3389 K no spotify
distribuiți	3 K
dodržujte	28 K
domů	97 K >	97 K '
doporučte	517 K
dorești	3473 K să primești notificări
doriți	3473 K să primiți notificări
dosszié	2208 K: így	2208 K: itt	2208 K: ezért	2208 K: miért	2208 K: hogyan	2208 K: mit	2208 K: ki	2208 K: mi	2208 K: ez	2208 K: ezt	2208 K: hallgassa	2208 K: nézze	2208 K: minden	2208 K: a	2208 K: az
dostępna	3181 K w
dostępne	3181 K w
dostępny	3181 K w
dołącz	12 K do	56 K do #	56 K do ponad #	3192 K do	3205 K do dyskusji
držte	28 K se
duración	1465 K del vídeo	1465 K del episodio
duração	3388 K do vídeo
durée	1904 K de la vidéo	1904 K de l'épisode
dzięki	3232 K naszym czytelnikom	3232 K naszym czytelniczkom
découvrez	1806 K aussi	1830 K la boutique	1830 K notre boutique	1830 K nos jeux	1830 K notre hors-série	1838 K notre application	1838 K notre appli
décryptage	1806 K :
déductible	1767 K des impôts	1767 K à #
déjà	1775 K abonné	1775 K inscrit	1775 K client
díky	560 K našim čtenářům	560 K našim předplatitelům
dùng	4431 K thử
dúvidas	72 K	72 K?	73 K sobre esta matéria	73 K sobre este artigo
""", 'e': """
elkészítetted	59 K
elírást	7 K
előfizetői	2188 K kedvezmény:	2188 K előny:	2188 K ajánlat:
előfizetőinknek	2200 K köszönhetően
előfizetőként	89 K	2168 K
encuéntranos	12 K
envía	3 K
envíanos	1385 K
ermöglicht	839 K von
erről	2142 K bővebben
escríbenos	1373 K
escúchalo	1466 K en spotify	1466 K en apple podcasts
escúchanos	1466 K en spotify
estagiária	3309 K sob supervisão	3309 * K sob supervisão
estagiário	3309 K sob supervisão
""", 'f': """
faça	3324 K o quiz	3324 K o teste	3324 K o nosso
felelős	2165 K szerkesztő:	2165 K kiadó:
fiți	31 K primul
foretrækker	649 K du
fortsätt	4012 K läsa
fortæl	59 K mig
fotogalería	1445 K:
fotogaléria	3761 K:
fotografía	1416 K:
fotoğraf	4224 K # / #	4224 K #/#
frågor	72 K	73 K om artikeln
få	625 K fuld adgang til	648 K adgang	648 K fri	648 K fuld	648 K besked	648 K ugens	648 K dagens	648 K de	648 K nyheder	648 K en notifikation	648 K breaking	648 K seneste nyt	659 K	3044 K full tilgang til	3070 K tilgang	3070 K fri	3070 K full	3070 K beskjed	3070 K varsel	3070 K ukas	3070 K dagens	3070 K de	3070 K nyheter	3070 K siste	3082 K	3084 K varsel	3084 K varsler	3084 K push	3985 K full tillgång till	4010 K tillgång	4010 K fri	4010 K full	4010 K besked	4010 K en notis	4010 K veckans	4010 K dagens	4010 K de	4010 K nyheter	4010 K senaste	4021 K
férjen	2168 K hozzá
följ	12 K	3989 K	4010 K
følg	12 K	12 K oss	629 K	648 K	3048 K	3070 K
füge	12 K uns	845 K
fügen	12 K sie uns	845 K sie
für	734 K android und ios	785 K diesen artikel	785 K diesen	834 K nur
főoldal	97 K >	97 K '	97 K "
főszerkesztő	2165 K:
""", 'g': """
gazeteciliğimizi	4180 K
gefällt	82 K ihnen dieser	82 K dir dieser
gehöre	56 K zu den #
gehören	56 K sie zu den #
ghé	4421 K cửa hàng trực tuyến
giữ	4467 K bản quyền nội dung
glöm	4010 K inte att bekräfta
gorąca	41 K linia redakcji
góp	4420 K ý cho bài viết
gör	3994 K quizet	3994 K vårt quiz	4010 K vårt
görmemiz	4185 K gereken
görsel	4229 K yapay
""", 'h': """
henüz	32 K yorum
hibát	7 K talált	7 K találtál	2169 K lát
hintergründe	837 K dazu:
hjälp	3994 K oss bli bättre	3994 K oss att bli bättre
hjælp	634 K os med at blive bedre
hlavné	3774 K body
hlavní	504 K body
hozzászólások	5 K	27 K
hãy	31 K là người đầu tiên	4421 K trả lời khảo sát	4429 K ủng hộ
hämta	13 K	3998 K
häng	4010 K med
här	4034 K finns ett inbäddat innehåll från	4034 K finns inbäddat innehåll från	4034 K visas ett inbäddat innehåll från	4034 K visas inbäddat innehåll från	4034 K är ett inbäddat innehåll från	4034 K är inbäddat innehåll från
hääleta	1520 K
håll	28 K	28 K dig
hình	4464 K #/#
hör	789 K dir	845 K	4010 K
hören	789 K sie	845 K sie
hörzeit	861 K
hør	1 K artiklen	1 K artikkelen	1 K saken	618 K også	618 K også:	634 K mere på	648 K	3037 K også	3037 K også:	3070 K
""", 'i': """
iesūti	2794 K savu	2794 K
indlæg	27 K
indlæs	670 K altid indhold fra	670 K indhold fra
inlägg	27 K
innehåll	4066 K från annonsören
intră	12 K pe
início	97 K >	97 K '	97 K "
izmēģinājāt	59 K
išbandėte	59 K
išsaugokite	2740 K
""", 'j': """
jaký	33 K je váš
jeśli	44 K widzisz	44 K zauważysz
joacă	3462 K acum:
já	59 K fez	3272 K é assinante
játssz	2185 K most:
jäikö	1676 K juttu kesken
jälgi	1520 K
jäsenetu	1717 K:
""", 'k': """
kapcsolódó	2142 K	2142 K:
kezdőlap	97 K >
không	4467 K được sao chép
kipróbáltad	59 K
kipróbáltátok	59 K
kiểm	4421 K tra kiến thức của bạn
kjøp	3053 K billetter	3053 K billett	3070 K
klausykitės	2725 K
klikněte	487 K zde
ključne	3675 K točke	3675 K tačke
klõpsates	1520 K
komentáre	5 K	27 K
komentáře	5 K	27 K
komentēt	2808 K var
komerčné	86 K oznámenie:
komerční	86 K sdělení:
kommentarsfältet	5 K
kopiér	648 K
kopírovat	517 K
kopírovať	3787 K
kopē	2808 K
korzyść	3218 K dla prenumeratorów:
kvíz	487 K:	543 K:	543 K dne:	543 K týdne:	2155 K	2184 K:	3761 K:	3810 K dňa:	3810 K týždňa:
kysyttävää	72 K	73 K jutusta
känner	66 K du någon
kérdésed	72 K van	73 K van a cikkről
kérje	2168 K
kérjen	2168 K
kérjük	28 K
kênh	4398 K youtube của báo
köp	3994 K biljetter	3994 K biljett	4010 K
kövess	12 K
kövesse	2168 K
kövessen	12 K
køb	634 K billetter	634 K billet	648 K
küfür	27 K içeren
küldd	3 K el	2150 K el nekünk
küldje	2150 K el nekünk	2168 K	2168 K tovább
ký	4440 K tự còn lại
kļūsti	2808 K
kết	4412 K nối với chúng tôi
""", 'l': """
laimē	2808 K
laimėkite	2740 K
lasītāju	2816 K aptauja:
legyél	2168 K
lejupielādē	2808 K
leé	1415 K también	1415 K más	1415 K:
lisää	1700 K meidät	1738 K aiheesta:
lugejaküsitlus	1528 K:
lásd	2142 K még
lásson	2168 K több
lát	2150 K valami
láttál	2150 K valami
lägg	4010 K till
lähetä	1679 K juttuvinkki	1679 K uutisvinkki	1679 K vinkki	1683 K mielipidekirjoituksesi	1683 K mielipidekirjoitus	1700 K
lämna	3988 K dina tips	3988 K ditt tips
läs	3977 K mer om	3978 K också	3978 K också:	3978 K även	3978 K mer	3978 K mer:	3978 K:	3978 K här	3978 K även:	3985 K vidare med	3985 K mer på	3998 K e-tidningen	3998 K tidningen	4010 K	4012 K vidare
läsarerbjudande	4030 K:
läsaromröstning	4027 K:
läsarresa	4030 K:
læs	617 K mere om	618 K også	618 K også:	618 K mere	618 K mere:	618 K:	618 K her	618 K hele	625 K videre med	639 K e-avisen	639 K avisen	648 K	650 K videre	689 K alt om emnet:	689 K alt om:
læserafstemning	664 K:
læserrejse	668 K:
læsertilbud	668 K:
légy	31 K te az első
líbil	8 K se vám	82 K se vám	505 K se
líbilo	69 K se
líbí	82 K se vám
línea	41 K de denuncias de la redacción	41 K de la redacción
línia	41 K de la redacció
löydät	12 K meidät	1700 K meidät
löysitkö	7 K
lütfen	28 K	4215 K reklam engelleyici
""", 'm': """
mantén	28 K
materiał	86 K sponsorowany:	86 K partnera:	86 K partnerski:	3178 K wideo	3255 K powstał we współpracy z	3255 K we współpracy z	3255 K sponsorowany przez
medlemsförmån	4030 K:
meillä	1729 K ei ole omistajaa	1729 K ei ole omistajia	1729 K ei ole osakkeenomistajia	1729 K ei ole maksumuuria
mesterséges	2176 K intelligencia írta
mirá	1399 K el video	1415 K también	1415 K:
mitä	8 K pidit	33 K mieltä	1701 K mieltä sinä
mišljenja	3672 K autora	3672 K iznesena	3672 K izneta
mišljenje	3672 K autora
możliwość	5 K komentowania
mándanos	1385 K
más	1369 K noticias de	1369 K noticias sobre	1369 K sobre	1369 K en	1369 K de	1370 K información	1370 K información:	1373 K artículos de
máte	72 K otázky	72 K dotazy	73 K otázku k článku	490 K tip?	490 K tip na článek	490 K tip na téma	490 K tip pro	563 K přečteno už # ze #	563 K přečteno už # z #	563 K přečteno již # ze #	563 K přečteno již # z #	563 K přečteno # ze #	563 K přečteno # z #	3828 K prečítané už # zo #	3828 K prečítané už # z #	3828 K prečítané # zo #	3828 K prečítané # z #
märkasid	44 K	1505 K midagi	1511 K viga	1511 K artiklis viga
még	32 K nincs	2209 K több a témáról:
més	395 K informació:	421 K notícies de	421 K notícies sobre
mød	634 K os
mūs	2808 K vari
mời	4407 K xem	4407 K bạn đọc	4407 K độc giả	4412 K bạn tham gia	4412 K độc giả theo dõi	4412 K bạn đọc theo dõi	4422 K quý vị theo dõi	4422 K quý độc giả	4422 K bạn xem video	4422 K nghe
""", 'n': """
nabídka	547 K pro čtenáře:
nahlásit	527 K chybu
nahlásiť	3796 K chybu
nahláste	3796 K chybu
najważniejsze	3174 K informacje
naloži	3881 K	3914 K vedno vsebino	3914 K vsebino z	3914 K vsebino s	3914 K vsebino iz	3914 K vsebino od
naložite	13 K	3881 K
naročite	3888 K se na
naujienų	41 K telefonas
načítat	549 K vždy obsah	549 K obsah z	549 K obsah ze	549 K obsah od
načítať	3815 K vždy obsah	3815 K obsah z	3815 K obsah zo	3815 K obsah od
našli	7 K jste	7 K ste	44 K ste
nemáme	560 K majitele	560 K vlastníka	560 K akcionáře	560 K žádného	560 K paywall	560 K reklamy	3825 K majiteľa	3825 K vlastníka	3825 K akcionárov	3825 K žiadneho	3825 K paywall	3825 K reklamy
nemáte	525 K čas číst	3794 K čas čítať
nepatríme	3825 K žiadnemu
nepatříme	560 K žádnému
než	534 K vložíte komentář	534 K začnete diskutovat	534 K napíšete příspěvek
nguồn	4416 K:	4416 K :
nhận	4398 K thông báo
nové	507 K číslo	507 K vydání	3777 K číslo	3777 K vydanie
nájdete	12 K nás
não	27 K serão publicados	3351 K é possível mostrar este conteúdo	3351 K foi possível mostrar este conteúdo
näe	1700 K enemmän
nägid	1521 K viga
näita	1520 K
näitkö	1701 K virheen
näytä	1700 K sisältö	1719 K sisältö palvelusta	1719 K aina sisältö
nå	4010 K vår
nézd	2142 K meg	2168 K meg
nézze	2142 K meg	2168 K meg
nāc	2799 K strādāt
nội	4447 K dung này không	4448 K dung này từ	4448 K dung nhúng từ	4448 K dung từ	4467 K dung được bảo vệ	4468 K dung được tạo	4468 K dung này được tạo
""", 'o': """
oceń	8 K	3175 K ten	3175 K artykuł	3175 K tekst
ocurrió	1442 K un error
odporučte	3787 K
odporúčame	3761 K:
odsłuchaj	3186 K	3186 K ten
ofereça	3 K
oglądaj	3162 K:
ohodnoťte	505 K	3775 K
olvasói	2188 K ajánlat:
olvasóink	2200 K támogatásának köszönhetően
olvasóinknak	2200 K köszönhetően
opýtajte	3774 K sa
opširnije	3660 K:	3660 K na
otázka	543 K dne:	3810 K dňa:
otázky	72 K
ouça	1 K	3297 K:	3322 K o podcast	3383 K no	3389 K no spotify	3389 K o podcast no
oír	1 K
""", 'p': """
pamanīji	2800 K kļūdu
pamanījāt	44 K	2800 K kļūdu
pastebėjote	44 K	2726 K įdomų	2732 K klaidą
paylaş	3 K
pažįstate	66 K
phát	7 K hiện lỗi	44 K hiện sai
phóng	4416 K viên:
piditkö	8 K	69 K	82 K	1701 K
pidätkö	82 K	1701 K
piše	3687 K:
podobał	8 K ci się
podobało	69 K się
podpořte	81 K	522 K
podrži	81 K
podržite	81 K	3690 K
podés	12 K seguir	1386 K enviarnos
podívejte	487 K se:	487 K se na video
poleć	3186 K
poslať	3787 K
poslechněte	1 K si	487 K si	487 K si:
poslušajte	1 K	3660 K:	3860 K:
posłuchaj	1 K	3162 K:	3162 K też:
povoliť	3815 K vždy obsah	3815 K obsah z	3815 K obsah zo	3815 K obsah od
poznáte	66 K niekoho
pozostała	3178 K część
pošaljite	41 K vijest
pošlete	517 K
pošlite	3 K	3787 K
poți	3431 K contacta autorul	3431 K contacta autoarea
praneškite	2726 K redakcijai
predplaťte	3791 K si
prenošenje	68 K dozvoljeno	68 K dopušteno
prenumerantförmån	4030 K:
prečítajte	3761 K si tiež	3761 K si aj	3761 K si	3761 K si:
prečítali	3828 K ste už # zo #	3828 K ste už # z #	3828 K ste # zo #	3828 K ste # z #
pridruži	56 K se #
pridružite	12 K se	56 K se #
pridėkite	2740 K
prikaži	3718 K uvijek sadržaj	3718 K uvek sadržaj	3718 K sadržaj s	3718 K sadržaj sa	3718 K sadržaj iz	3718 K sadržaj od	3914 K vedno vsebino	3914 K vsebino z	3914 K vsebino s	3914 K vsebino iz	3914 K vsebino od
pronašli	44 K ste
pročitaj	3660 K još	3660 K i
pročitajte	3660 K još	3660 K i	3660 K više	3660 K:	3660 K više o ovoj temi
pročitali	3730 K ste # od #	3730 K ste već # od #
prvý	3786 K mesiac len za	3786 K mesiac za	3786 K mesiac už za	3786 K mesiac zadarmo
przeczytałaś	3235 K już # z #	3235 K # z #
przeczytałeś	3235 K już # z #	3235 K # z #
prześlij	3186 K dalej
präsentiert	839 K von
prüfen	845 K sie
publicité	1904 K dans #
publié	1888 K initialement dans le	1888 K initialement sur	1918 K avec l'autorisation
pàgina	450 K # de #
página	1443 K # de #	1443 K #/#	3365 K # de #	3365 K #/#
páči	82 K sa vám
páčil	8 K sa vám	82 K sa vám	3775 K sa
páčilo	69 K sa
päeva	1528 K küsimus:
päivitä	1700 K
päivän	1713 K kysymys:	1714 K peli:
pääset	1700 K lukemaan
päätoimittaja	1698 K:
pódcast	1445 K:
păstrați	28 K
pērc	2799 K biļetes	2808 K
předplaťte	522 K si
přehrajte	487 K si
přetisk	68 K povolen	68 K možný
přečetli	563 K jste už # ze #	563 K jste už # z #	563 K jste již # ze #	563 K jste již # z #	563 K jste # ze #	563 K jste # z #
přečtěte	487 K si také	487 K si	487 K si:	487 K si také:
přidej	56 K se k #
přidejte	56 K se k #
připojte	12 K se
""", 'q': """
querés	1386 ¿K contarnos
qué	8 K te pareció	33 K opinas	33 K opina	33 K te parece
""", 'r': """
raději	525 K posloucháte
radšej	3794 K počúvate
radši	525 K posloucháte
rašykite	2726 K autorei	2726 K autoriui
recibí	1385 K las noticias
recomandări	3425 K:
redakčná	41 K linka
redakční	41 K linka	41 K telefon
regisztrálj	2167 K ingyenesen
regisztráljon	2155 K	2167 K ingyenesen
regístrate	1337 K para
reproducción	68 K permitida	68 K libre
reprodução	68 K permitida	68 K autorizada
resuméet	26 K er
resztę	3178 K tekstu
rezervē	2808 K
rešite	3660 K kviz
riješite	3660 K kviz
rozwiąż	3162 K quiz
rätsel	828 K mit	864 K des tages:
rätseln	828 K sie mit
réservez	1830 K vos places pour la soirée de la rédaction
réservé	1775 K aux abonnés
réservée	1775 K aux abonnés
réservés	1775 K aux abonnés
résumer	1820 K cet article	1820 K l'article
résumé	1820 K généré	1820 K rédigé	1820 K réalisé	1820 K produit	1820 K par
rösta	4010 K
rādīt	2808 K
""", 's': """
sadržaj	3748 K je nastao u suradnji s
saglabā	2808 K
saistīts	2783 K:
saņem	2808 K
sažetak	3675 K	3675 K članka	3675 K teksta
schließ	56 K dich #	56 K dich den #
schließe	23 K dich
schließen	56 K sie sich den #
sdílejte	3 K	3 K článek
sdílet	3 K
seguí	1385 K el canal	1415 K leyendo:
sesizări	3431 K și ponturi
shrnutí	26 K vytvořil	26 K vytvořila	504 K	504 K článku
sisällön	1751 K tarjoaa
siųskite	2726 K savo	2740 K
sjefredaktør	3067 K:	3067 K og ansvarlig redaktør:
skaitytojų	2748 K apklausa:
skopírovať	3787 K
skrót	3174 K artykułu
skúsili	59 K ste
související	487 K:
spodobał	82 K ci się	82 K się
spodobało	69 K się
sponsorisé	1920 K par
sponzorované	3846 K spoločnosťou
sponzorováno	582 K společností
sporočite	3893 K napako
sprawdź	3162 K:	3162 K też:
spróbowaliście	59 K
spróbowałaś	59 K
spørgsmål	72 K	73 K til artiklen
spørsmål	72 K	73 K til saken	73 K til artikkelen
spýtajte	3774 K sa
stališča	3871 K avtorja
straipsnį	46 K galima
stáhni	13 K si
stáhněte	13 K si	540 K si aplikaci
stöd	81 K	3985 K
stötta	81 K	3985 K
støt	81 K	625 K
støtt	81 K	3044 K
suscríbete	1331 K a	1466 K en spotify
susidūrėte	2726 K su
susiję	2714 K:
susține	81 K
susțineți	81 K
sviđa	82 K vam se
synthèse	1820 K générée
syötä	1700 K
szerkesztőségi	41 K forródrót	41 K telefon
szerkesztőségünk	41 K forródrótja
szerző	2174 K:
szívesen	2169 K meghallgatjuk
szöveg	2174 K:
sé	28 K respetuoso	31 K el primero	31 K la primera
sígame	1390 K
síganos	12 K
sígueme	1390 K
síguenos	12 K
só	3272 K para assinantes
sólo	1337 K para suscriptores
søg	648 K nu
súhrn	3774 K
súmate	12 K	56 K a las #
súvisiace	3761 K:
súvisiaci	3761 K článok
sūti	2794 K savu	2808 K
số	4440 K ký tự còn lại
""", 't': """
también	1358 K en facebook	1370 K puedes leer	1370 K puedes leer:	1370 K te puede interesar:
també	395 K et pot interessar:
também	3389 K disponível no spotify
tanidiğiniz	66 K biri
teitkö	59 K
tekoäly	1705 K on
tekstą	46 K galima
tenés	1380 ¿K información
thấy	44 K lỗi
thử	4421 K sức với
tiedätkö	1679 K aiheesta	1679 K asiasta	1679 K lisää
tiivistelmä	26 K on
tilføj	648 K
tillåt	4034 K alltid innehåll från	4034 K innehåll från
tiếp	4475 K tục đọc sau
todavía	32 K no hay comentarios
további	2142 K részletek	2209 K cikkek a témában:
traducció	404 K feta
transparentní	497 K účet:
trên	4398 K google news
trình	4447 K duyệt của bạn không	4447 K duyệt không
trả	4421 K lời câu đố
trải	4431 K nghiệm
turpinājums	2810 K
twój	27 K komentarz
tykkäsitkö	69 K
työskenteletkö	1679 K
tác	4416 K giả:	4416 K giả là
támogasd	81 K	2160 K a	2160 K az
támogassa	81 K	2160 K a	2160 K az
täglichen	731 K newsletter
tämä	26 K tiivistelmä	52 K juttu	76 K ketju on lukittu	76 K aihe suljettiin	1719 K on upotettu sisältö
tämän	52 K jutun
tässä	1719 K on upotettua sisältöä
télécharger	13 K	1786 K l'application
téléchargez	13 K
tóm	4420 K tắt này	4468 K tắt được
töltsd	13 K le
töltse	13 K le	2168 K le	2168 K ki
történeteiket	2150 K
tüm	27 K yorumlar
tęsinys	2742 K
tłumaczenie	3174 K
tải	13 K	13 K ứng dụng	4398 K ứng dụng	4398 K app	4424 K ngay ứng dụng
""", 'u': """
udostępnij	3 K
ukažite	3695 K na grešku
uključi	3683 K
uključite	3683 K
uložit	517 K
uložiť	3787 K
uložte	517 K si	3787 K si
unbeschränkter	808 K zugang
unterstütze	81 K	714 K
unterstützen	81 K sie	714 K sie	714 K sie die
uočili	7 K ste
upozorniť	3796 K na chybu
upozorněte	527 K na chybu
urmărește	12 K	3425 K și:	3442 K video	3500 K pe
urmăriți	12 K
utánközlés	68 K engedélyezett	68 K forrásmegjelöléssel
učitaj	3718 K uvijek sadržaj	3718 K uvek sadržaj	3718 K sadržaj s	3718 K sadržaj sa	3718 K sadržaj iz	3718 K sadržaj od
uživo	3735 K: kako	3735 K: ovako	3735 K: zašto	3735 K: što	3735 K: šta	3735 K: tko	3735 K: ko	3735 K: gdje	3735 K: gde	3735 K: ovo	3735 K: pogledajte	3735 K: poslušajte	3735 K: sve	3735 K: noć	3735 K: ljudi	3735 K: evo
""", 'v': """
vaš	27 K komentar
vegyél	2155 K részt
već	3711 K za #	3711 K od #
več	3860 K:	3860 K v videu	3885 K o tem	3885 K novic	3885 K preberite	3932 K o:	3932 K o temi:
videó	2208 K: így	2208 K: itt	2208 K: ezért	2208 K: miért	2208 K: hogyan	2208 K: mit	2208 K: ki	2208 K: mi	2208 K: ez	2208 K: ezt	2208 K: hallgassa	2208 K: nézze	2208 K: minden	2208 K: a	2208 K: az
vidéo	1806 K :
viktorīna	2816 K:
visą	2740 K interviu
više	3660 K o:	3736 K o:	3736 K o temi:
você	3297 K pode gostar:
vprašaj	3874 K
vprašajte	3874 K
vprašanje	3909 K dneva:
vypočujte	1 K si	3761 K si:
vyskúšali	59 K ste
vytiskněte	517 K
vytlačiť	3787 K
vytlačte	3787 K
vyzkoušeli	59 K jste
válaszolj	2168 K
válaszoljon	2168 K
váš	27 K komentář	27 K komentár
vær	31 K den første	31 K først	648 K med
véleménycikkeit	2150 K
více	487 K zde	487 K k tématu:	569 K o téma:	569 K o:	569 K k tématu téma:	569 K k tématu:
vídeo	1445 K:
võida	1520 K
võta	1505 K ühendust	1520 K
výhoda	547 K pro předplatitele:	3813 K pre predplatiteľov:
výhody	547 K pro předplatitele:	3813 K pre predplatiteľov:
vă	28 K rugăm să
vďaka	3825 K našim čitateľom	3825 K našim predplatiteľom
věnujte	517 K
vše	569 K o téma:	569 K o:	569 K k tématu téma:	569 K k tématu:
všechno	569 K o tématu téma:	569 K o tématu:
všechny	27 K komentáře	490 K články autora	569 K články k tématu téma:	569 K články k tématu:
všetko	3834 K o téme:	3834 K o:	3834 K k téme téme:	3834 K k téme:
všetky	3834 K články k téme téme:	3834 K články k téme:
všeč	69 K vam je
všimli	44 K jste si	44 K ste si
vždy	549 K povolit obsah	549 K zobrazovat obsah	549 K načítat obsah	549 K zobrazit obsah	3815 K povoliť obsah	3815 K zobrazovať obsah	3815 K načítať obsah	3815 K zobraziť obsah
""", 'w': """
webshopunkból	2188 K:
weiterführende	755 K artikel:
weź	3205 K udział w dyskusji
więcej	3161 K o	3161 K na temat	3161 K z	3162 K na ten temat:	3165 K artykułów autora	3241 K o:	3241 K na temat:
wykorzystałaś	3235 K już # z #	3235 K # z #
wykorzystałeś	3235 K już # z #	3235 K # z #
wypróbowaliście	59 K
wypróbowałaś	59 K
wyrażamy	46 K zgodę na
wysłuchaj	1 K
wyślij	3 K
wyświetlaj	3222 K treści z	3222 K treści ze	3222 K treści od
wöchentlichen	731 K newsletter
""", 'y': """
yanlişlik	4174 K mi
""", 'z': """
zahvaljujoč	3923 K našim bralcem
zahvaljujući	3727 K našim čitateljima	3727 K našim čitaocima
zatiaľ	32 K žiadne komentáre
zatím	32 K žádné komentáře
zauważyłaś	7 K
zauważyłeś	7 K
zdieľajte	3 K
zdieľať	3 K
zezwól	3222 K na treści
zgłoś	3197 K uwagę	3197 K błąd	3197 K literówkę	3197 K uwagi	3197 K nieścisłość
ziņo	2794 K redakcijai
zkopírovat	517 K
znalazłeś	7 K
znáte	66 K někoho
znáš	66 K někoho
zobraziť	3815 K vždy obsah	3815 K obsah z	3815 K obsah zo	3815 K obsah od
zobrazovať	3815 K vždy obsah	3815 K obsah z	3815 K obsah zo	3815 K obsah od
zostań	3194 K reporterem	3194 K reporterką	3194 K dziennikarzem
zrobiliście	59 K
""", '©': """
©	764 K dpa	1107 K #	1107 K
""", 'à': """
à	1806 K lire aussi	1806 K lire également	1806 K lire :	1806 K lire sur	1806 K voir aussi	1806 K écouter	1806 K relire	1806 K découvrir	1806 K lire sur le même sujet	1806 K consulter :	1806 K voir également	1809 K propos de l'auteur	1809 K propos de l'autrice	1830 K retrouver dans le numéro	1905 K écouter sur spotify	1905 K écouter sur apple podcasts	1905 K retrouver sur spotify
àudio	404 K generat
""", 'á': """
áudio	3316 K gerado
""", 'ä': """
är	3988 K du
äänestä	1700 K
""", 'å': """
åldersgräns	4031 K #
""", 'ç': """
ça	69 K vous a plu	82 K vous a plu
""", 'é': """
é	68 K permitida a reprodução	3294 K preciso estar logado
écouter	1 K l'article	1 K cet article	1806 K aussi	1899 K sur
écoutez	1 K cet	1 K l'article	1834 K le podcast
élő	2208 K: így	2208 K: itt	2208 K: ezért	2208 K: miért	2208 K: hogyan	2208 K: mit	2208 K: ki	2208 K: mi	2208 K: ez	2208 K: ezt	2208 K: hallgassa	2208 K: nézze	2208 K: minden	2208 K: a	2208 K: az
épinglez	1853 K cet article	1853 K cette recette	1853 K cette page	1853 K la recette	1853 K ce billet	1853 K-la	1853 K-le	1853 K l'article	1853 K l'image
""", 'í': """
írd	2168 K be
írj	2150 K a szerzőnek
írja	2168 K be
írjon	2150 K a szerzőnek	2168 K közvetlenül	2168 K nekünk
""", 'î': """
în	3488 K imagini:
întreabă	3436 K asistentul
întrebări	72 K
îți	82 K place
""", 'ö': """
ön	2169 K szerint
""", 'ú': """
últimas	1369 K noticias de	3296 K de	3296 K notícias de
únase	12 K
únete	12 K	23 K a	56 K a las #	56 K a los #	56 K a más de #	56 K a nuestros #
úvod	97 K >	97 K '	97 K "
""", 'ü': """
über	758 K die autor:in	758 K die autoren	758 K die autor:innen	760 K die autorin	760 K den autor	761 K die autorin	761 K den autor
übersetzung	842 K:	842 K aus dem
""", 'č': """
čitaj	3660 K još
čitajte	3660 K i	3660 K još	3660 K još:
članak	46 K se može	46 K možete	3675 K je preveden	3675 K čita	3678 K je objavljen u	3739 K je	3748 K je nastao u suradnji s	3748 K je nastao u suradnji sa
članek	46 K lahko	3874 K je preveden	3874 K bere	3874 K je prebral	3877 K je objavljen v	3935 K je	3943 K je nastal v sodelovanju z	3943 K je nastal v sodelovanju s
článek	46 K lze	46 K můžete	504 K byl přeložen	504 K přeložen	504 K načetl	507 K vyšel v	573 K	582 K vznikl ve spolupráci s
článok	46 K možno	46 K môžete	3774 K bol preložený	3774 K načítal	3777 K vyšiel v	3837 K	3846 K vznikol v spolupráci s
čo	33 K si myslíte
čtěte	487 K také	487 K také:	487 K i	487 K více	487 K:
číslo	497 K účtu pro dary	497 K transparentního účtu
čítajte	3761 K aj	3761 K tiež	3761 K viac
""", 'đ': """
đánh	4420 K giá bài viết
đã	4463 K xảy ra lỗi	4463 K có lỗi
đăng	4421 K ký tham dự hội thảo	4467 K lần đầu trên
đường	41 K dây nóng tòa soạn	41 K dây nóng của tòa soạn	41 K dây nóng của báo	41 K dây nóng báo	4437 K dây nóng: #	4437 K dây nóng #
được	68 K phép đăng lại
để	4450 K xem nội dung này	4450 K hiển thị nội dung này
đọc	4407 K thêm	4407 K thêm:	4407 K:	4407 K tiếp:	4412 K tin nhanh
""", 'į': """
įsigykite	2740 K
įtraukite	2740 K mus
įveskite	2740 K
""", 'ś': """
ściągnij	13 K	3210 K aplikację
śledź	12 K
""", 'š': """
šta	33 K vi	33 K mislite
što	33 K vi	33 K mislite
šíření	68 K povoleno
""", 'ź': """
źródła	3190 K:
źródło	3190 K:
""", 'ż': """
żadnych	3232 K akcjonariuszy
""", 'ž': """
želite	3692 K raditi kod nas	3692 K da radite kod nas	3890 K delati pri nas
želiš	3692 K raditi kod nas	3890 K delati pri nas
žiadni	3825 K akcionári
žiadny	3825 K majiteľ	3825 K oligarcha
žinote	2726 K daugiau	2741 K istoriją
žiūrėkite	2714 K taip pat	2740 K
žádní	560 K akcionáři
žádný	560 K majitel	560 K oligarcha
""", 'ș': """
știrea	3498 K continuă
""", 'ț': """
ți	8 K-a plăcut	69 K-a plăcut	82 K-a plăcut
""", 'έ': """
έχετε	72 K απορίες	72 K ερωτήσεις	966 K κάποια πληροφορία	966 K πληροφορίες	966 K πληροφορία	966 K φωτογραφία	966 K φωτογραφίες	966 K κάποια φωτογραφία	966 K κάποιο θέμα	966 K μια ιστορία
""", 'ή': """
ήταν	936 K χρήσιμο	936 K χρήσιμη
""", 'α': """
ακολουθήστε	12 K	951 K τον	951 K τα	951 K
ακούστε	1 K	920 K:	1013 K στο	1019 K το στο spotify	1019 K στο spotify
αναδημοσίευση	68 K με
αναφέρετε	956 K λάθος	956 K κάποιο λάθος
αναφορά	956 K λάθους
αντιγράψτε	946 K
αντιγραφή	946 K
αξιολογήστε	936 K
απαγορεύεται	1001 K η αναδημοσίευση	1001 K η αναπαραγωγή
αποθηκεύστε	946 K
απορίες	72 K
αρχική	97 K >	97 K '	97 K "
αυτή	52 K η έρευνα	935 K η περίληψη	935 K η σύνοψη
αυτό	978 K το βίντεο δεν είναι	979 K το περιεχόμενο προέρχεται
""", 'β': """
βίντεο	920 K:
βαθμολογήστε	936 K
βρήκατε	7 K
βρείτε	12 K μας
""", 'γ': """
γίνε	56 K ένας από τους #
γίνετε	12 K μέλος	31 K ο πρώτος	56 K ένας από τους #
για	981 K να δείτε αυτό το περιεχόμενο	981 K να δείτε το περιεχόμενο
γνωρίζετε	66 K κάποιον
γραμμή	41 K καταγγελιών της σύνταξης	41 K της σύνταξης	975 K βοήθειας κεθεα
γραφτείτε	967 K	967 K για να
""", 'δ': """
δείτε	920 K επίσης	920 K:	920 K το βίντεο	920 K εδώ	920 K επίσης:	920 K ακόμα:	920 K φωτογραφίες	920 K ακόμη	920 K ακόμη:	933 K όλα τα άρθρα	947 K όλες	947 K όλα	947 K τις	999 K φωτογραφίες:	999 K βίντεο:	1013 K στο	1013 K αυτή τη δημοσίευση στο
δειτε	920 K επισης	920 K ακομη	920 K:
δεν	954 K έχετε χρόνο να διαβάσετε	978 K είναι δυνατή η αναπαραγωγή
δημοσιεύθηκε	1001 K αρχικά
δημοσιεύτηκε	1001 K αρχικά
διάβασε	920 K επίσης	920 K ακόμη
διάρκεια	1018 K βίντεο
διαβάζεται	935 K από
διαβάστε	920 K επίσης	920 K επίσης:	920 K ακόμη	920 K ακόμη:	920 K ακόμα	920 K:	920 K εδώ	920 K περισσότερα	920 K ακόμα:	920 K εδώ περισσότερα	920 K σχετικά	920 K αναλυτικά	933 K όλα τα άρθρα	947 K όλες	947 K όλα	947 K τις
διαβαστε	920 K επισης	920 K ακομη	920 K ακομα	920 K:
διαθέσιμη	943 K στο
διαθέσιμο	943 K σε	943 K στο	1019 K στο spotify
διαφήμιση	1018 K σε #
δοκιμάσατε	59 K
""", 'ε': """
είδατε	44 K λάθος
εγγραφείτε	967 K
εικόνα	997 K # από #	997 K # / #
εκτυπώστε	946 K
ενεργοποιήστε	943 K
ενσωματωμένο	979 K περιεχόμενο από
εντοπίσατε	44 K
επιτρέπεται	68 K η αναδημοσίευση	1001 K η αναδημοσίευση
ερωτήσεις	73 K για το άρθρο
εσείς	33 K τι
""", 'η': """
η	68 K αναδημοσίευση επιτρέπεται	935 K περίληψη	935 K σύνοψη	935 K ανάγνωση	935 K περίληψη αυτή	1002 K μετάφραση	1002 K περίληψη	1010 K είδηση συνεχίζεται	1018 K διαφήμιση τελειώνει σε #
""", 'θ': """
θέλεις	953 K να εργαστείς μαζί μας
θέλετε	953 K να εργαστείτε μαζί μας	953 K να δουλέψετε μαζί μας
""", 'κ': """
κάτι	996 K πήγε στραβά
κίνδυνος	975 K εθισμού
κατέβασε	943 K
καταγγελίες	41 K στη σύνταξη
κατεβάστε	13 K	943 K	951 K την εφαρμογή	965 K την εφαρμογή
κοινοποιήστε	3 K
κουίζ	920 K:	999 K:
""", 'λ': """
λήψη	943 K από	943 K στο
""", 'μ': """
μάθετε	947 K όλες
με	949 K πληροφορίες από
μείνετε	947 K ενημερωμένοι
μετάφραση	935 K
μοιράσου	946 K
μοιραστείτε	3 K
""", 'ξ': """
ξέρετε	66 K κάποιον
""", 'ο': """
οι	933 K απόψεις	933 K γνώμες
""", 'π': """
παίξε	972 K τώρα:	975 K υπεύθυνα
παίξτε	972 K τώρα:	975 K υπεύθυνα
παρουσιάστηκε	996 K σφάλμα
περίληψη	935 K
περιεχόμενο	979 K από
περισσότερα	920 K:
πηγές	949 K:
πηγή	949 K:
προέκυψε	996 K σφάλμα
προβολή	1013 K στο
προτείνετε	946 K
προτιμάτε	954 K να ακούτε	954 K να ακούσετε
πρώτη	1001 K δημοσίευση:
πώς	936 K σας φάνηκε
""", 'ρ': """
ρωτήστε	935 K
ρώτα	935 K
ρώτησε	935 K
""", 'σ': """
σας	8 K άρεσε	69 K άρεσε	82 K άρεσε	82 K αρέσει	936 K φάνηκε	936 K βοήθησε	936 K άρεσε
σελίδα	997 K # από #	997 K # / #
σου	69 K άρεσε
στείλτε	946 K
στηρίξτε	81 K	951 K	951 K τον	951 K τα	951 K την
σύνοψη	935 K
""", 'τ': """
τα	5 K σχόλια	27 K σχόλια	933 K κείμενα που
ταξινόμηση	1011 K:
το	46 K άρθρο μπορεί	46 K κείμενο μπορεί	46 K άρθρο επιτρέπεται	59 K δοκιμάσατε	59 K δοκίμασες	933 K άρθρο εκφράζει	935 K άρθρο μεταφράστηκε	935 K κείμενο μεταφράστηκε	978 K βίντεο δεν είναι	978 K περιεχόμενο δεν είναι	979 K περιεχόμενο αυτό προέρχεται	1001 K άρθρο προστατεύεται	1001 K παρόν άρθρο προστατεύεται	1002 K κείμενο	1002 K άρθρο	1002 K παρόν άρθρο	1002 K κείμενο αυτό	1002 K άρθρο αυτό	1010 K άρθρο συνεχίζεται	1010 K κείμενο συνεχίζεται	1018 K βίντεο ξεκινά σε #
""", 'υ': """
υποστηρίξτε	81 K
""", 'φ': """
φωτογραφία	997 K # από #	997 K # / #
φωτορεπορτάζ	999 K:
""", 'χ': """
χαρίστε	946 K
χαρακτήρες	970 K που απομένουν
χορηγούμενο	86 K:
""", 'ό': """
όλα	933 K τα άρθρα
όλες	947 K οι ειδήσεις
""", 'а': """
а	33 K что вы	33 K вы	33 K ви
абонирайте	264 K се за
автор	3560 K - обозреватель	3560 K - корреспондент	3560 K - колумнист	3560 K - редактор	4300 K - оглядач	4300 K - колумніст	4300 K - кореспондент
авторка	4300 K - оглядачка	4300 K - колумністка
авторката	244 K е
авторът	244 K е
акценти	246 K от
анкета	282 K на деня:
""", 'б': """
бачите	44 K помилку
без	296 K собственици	296 K акционери	3621 K владельцев	3621 K акционеров	3621 K цензуры и рекламы	4359 K власників	4359 K акціонерів	4359 K олігархів
беше	247 K ли полезна	247 K ли полезно	247 K ли полезен
благодарение	296 K на нашите читатели
благодаря	3621 K нашим читателям	3621 K вашим пожертвованиям
больше	3544 K новостей	3545 K по теме:	3583 K любите слушать	3583 K нравится слушать	3630 K о:
будь	31 K первым
будьте	28 K вежливы	31 K первым	31 K першим
бъдете	31 K първият
был	3563 K ли материал	3563 K ли пересказ	3563 K ли этот пересказ	3563 K ли этот	3563 K ли текст
была	3563 K ли статья	3563 K ли эта	3563 K ли новость
більше	4284 K по темі:	4284 K за темою:	4284 K на тему:	4284 K про це:	4315 K новин	4315 K матеріалів	4368 K про:
""", 'в': """
в	3611 K этом месте находится встроенный контент	3611 K этом месте находится встроенный пост	3611 K этом месте находится встроенный публикация	3611 K этом месте размещён встроенный контент	3611 K этом месте размещён встроенный пост	3611 K этом месте размещён встроенный публикация	3611 K этом месте размещен встроенный контент	3611 K этом месте размещен встроенный пост	3611 K этом месте размещен встроенный публикация	3611 K этом месте показан встроенный контент	3611 K этом месте показан встроенный пост	3611 K этом месте показан встроенный публикация	3611 K этом месте встроенный контент	3611 K этом месте встроенный пост	3611 K этом месте встроенный публикация
вакансии	3566 K "	3566 K редакции
вакансії	4305 K "	4305 K редакції
вам	8 K понравилась	8 K сподобалася	8 K сподобався	8 K сподобалося	3563 K понравилась	3563 K понравился	3563 K помогла	4303 K сподобалась	4303 K сподобалася	4303 K сподобався
ваш	27 K комментарий	27 K коментар
ви	4362 K прочитали вже # із #	4362 K прочитали вже # і #	4362 K прочитали # із #	4362 K прочитали # і #	4362 K прочитали вже # з #	4362 K прочитали # з #
видео	304 K: как	304 K: така	304 K: защо	304 K: какво	304 K: кой	304 K: къде	304 K: това	304 K: вижте	304 K: чуйте	304 K: всичко	304 K: нощта	304 K: хората	304 K: ето	3629 K: как	3629 K: так	3629 K: почему	3629 K: что	3629 K: кто	3629 K: где	3629 K: это	3629 K: вот	3629 K: смотрите	3629 K: послушайте	3629 K: всё	3629 K: все	3629 K: ночь	3629 K: люди	3629 K: порт
видяхте	44 K грешка
вижте	232 K още	232 K също	232 K:	232 K повече във видеото	232 K галерията
викторина	3605 K:
винаги	287 K разрешавай съдържание от	287 K показвай съдържание от	287 K зареждай съдържание от	287 K разреши съдържание от
включете	254 K
вопрос	73 K по статье	3605 K дня:
вопросы	72 K?
все	27 K комментарии	3544 K новости на тему	3544 K материалы	3544 K новости	3544 K статьи	3548 K статьи автора	3548 K материалы автора	3630 K о:	3630 K материалы по теме:	3630 K статьи по теме:	3630 K материалы о:	3630 K новости по теме:	4368 K про:
всегда	3611 K разрешать контент	3611 K показывать контент	3611 K разрешить контент	3611 K загружать контент
всички	259 K новини	305 K статии по темата:
всичко	305 K за:	305 K по темата:
встановлюйте	4310 K
встановіть	13 K	4310 K	4336 K застосунок
встигніть	4339 K передплатити
всё	3630 K о:	3630 K по теме:
всі	4368 K матеріали за темою:	4368 K новини за темою:
въпрос	282 K на деня:
въпроси	72 K
вы	3624 K прочитали уже # из #	3624 K прочитали # из #
відео	4367 K: як	4367 K: так	4367 K: чому	4367 K: що	4367 K: хто	4367 K: де	4367 K: це	4367 K: ось	4367 K: дивіться	4367 K: послухайте	4367 K: усе	4367 K: все	4367 K: ніч	4367 K: люди	4367 K: порт
вікторина	4342 K:
""", 'г': """
гаряча	41 K лінія редакції
главная	97 K >	97 K '	97 K "
главное	3562 K от
гледайте	232 K видеото	232 K:
головна	97 K >	97 K '	97 K "
головне	4302 K від	4302 K за версією
гореща	41 K линия на редакцията
горячая	41 K линия редакции
гра	4343 K дня:
грати	4343 K:
""", 'д': """
детальніше	4284 K:	4284 K про це
джерела	4317 K:
джерело	4317 K:
дивіться	4284 K також	4284 K:	4284 K також:	4284 K відео:
до	4284 K теми:
дозволити	4349 K завжди контент	4349 K завжди вміст	4349 K контент із	4349 K контент з	4349 K контент від	4349 K вміст із	4349 K вміст з	4349 K вміст від
дозволяти	4349 K завжди контент	4349 K завжди вміст	4349 K контент із	4349 K контент з	4349 K контент від	4349 K вміст із	4349 K вміст з	4349 K вміст від
докладніше	4284 K:	4284 K про це	4368 K про:
досие	304 K: как	304 K: така	304 K: защо	304 K: какво	304 K: кой	304 K: къде	304 K: това	304 K: вижте	304 K: чуйте	304 K: всичко	304 K: нощта	304 K: хората	304 K: ето
доступно	3571 K в	3571 K на	3571 K для	4310 K в	4310 K у	4310 K на	4310 K для
достъпно	254 K в	254 K на
досье	3629 K: как	3629 K: так	3629 K: почему	3629 K: что	3629 K: кто	3629 K: где	3629 K: это	3629 K: вот	3629 K: смотрите	3629 K: послушайте	3629 K: всё	3629 K: все	3629 K: ночь	3629 K: люди	3629 K: порт
досьє	4367 K: як	4367 K: так	4367 K: чому	4367 K: що	4367 K: хто	4367 K: де	4367 K: це	4367 K: ось	4367 K: дивіться	4367 K: послухайте	4367 K: усе	4367 K: все	4367 K: ніч	4367 K: люди	4367 K: порт
дотримуйтесь	28 K
другие	3548 K материалы автора
думка	4300 K автора	4300 K редакції	4300 K, висловлена
думки	4300 K авторів
""", 'е': """
если	44 K вы нашли	44 K вы заметили
есть	66 K друг, которому	72 K вопросы	73 K вопрос по тексту	3548 K новость?
еще	3545 K по теме:
ещё	3544 K больше	3545 K по теме:
""", 'з': """
з	4346 K нашого магазину:
за	4284 K темою:
забелязахте	7 K
завантажити	4310 K в	4310 K з	4310 K у
завантажте	13 K	4310 K в	4310 K з	4336 K застосунок	4336 K додаток
завантажувати	4349 K завжди контент	4349 K завжди вміст	4349 K контент із	4349 K контент з	4349 K контент від	4349 K вміст із	4349 K вміст з	4349 K вміст від
завантажуйте	13 K	4310 K	4320 K застосунок
завдяки	4359 K нашим читачам	4359 K вашим внескам
завжди	4349 K дозволяти контент	4349 K дозволяти вміст	4349 K показувати контент	4349 K показувати вміст	4349 K дозволити контент	4349 K дозволити вміст	4349 K завантажувати контент	4349 K завантажувати вміст
загружать	3611 K всегда контент	3611 K контент из	3611 K контент с	3611 K контент от
загрузите	3571 K в	3571 K на
задайте	3562 K вопрос
залишилися	72 K питання
заметили	7 K ошибку
запазете	258 K
запитайте	4302 K
зареждай	287 K винаги съдържание от	287 K съдържание от
зберегти	4314 K
збережіть	4314 K
здесь	3611 K находится встроенный контент	3611 K находится встроенный пост	3611 K находится встроенный публикация	3611 K размещён встроенный контент	3611 K размещён встроенный пост	3611 K размещён встроенный публикация	3611 K размещен встроенный контент	3611 K размещен встроенный пост	3611 K размещен встроенный публикация	3611 K показан встроенный контент	3611 K показан встроенный пост	3611 K показан встроенный публикация	3611 K встроенный контент	3611 K встроенный пост	3611 K встроенный публикация
знаете	66 K кого-то	66 K того, кому
знайшли	7 K помилку
знаєте	66 K когось	66 K того, кому
знижка	4346 K для передплатників:
зручніше	4323 K слухати
""", 'и': """
игра	3606 K дня:
играть	3606 K:
идет	3602 K подписка
идёт	3602 K подписка
из	3609 K нашего магазина:
изпратете	258 K
изтеглете	13 K	254 K	264 K	279 K приложението
източник	261 K:
източници	261 K:
имате	72 K въпроси
инсталирайте	254 K
искате	266 K да работите при нас	266 K ли да работите при нас
искаш	266 K да работиш при нас
источник	3577 K:
источники	3577 K:
""", 'к': """
как	3563 K вам статья	3563 K вам материал
какво	33 K мислите
коментарите	5 K	27 K
коментарі	5 K	27 K
коментарів	32 K поки
комментариев	32 K пока
комментарии	5 K	27 K
комментирование	5 K
копирай	258 K
копирайте	258 K
короткий	4302 K виклад	4302 K переказ
коротко	3562 K от	4302 K від
краткий	26 K пересказ	3562 K пересказ
кратко	3562 K от
краткое	3562 K содержание
куиз	232 K:	282 K:
""", 'л': """
лише	4346 K для передплатників:
лучшее	3544 K за
любите	4323 K слухати
""", 'м': """
материал	46 K можно	3545 K по теме:	3565 K опубликован в	3568 K можно	3643 K подготовлен в партнёрстве с	3643 K подготовлен в партнерстве с	3643 K подготовлен при поддержке	3643 K создан при поддержке
материалът	316 K е създаден със съдействието на
матеріал	46 K можна	4382 K підготовлено у партнерстві з	4382 K підготовлено за підтримки	4382 K створено за підтримки	4382 K створено у партнерстві з
маєте	72 K запитання
месяц	3574 K подписки за
мнение	3560 K автора	3560 K редакции
мнението	244 K на автора
мнения	3560 K авторов
мненията	244 K на авторите
моля	28 K
мы	12 K в	12 K есть
""", 'н': """
на	86 K правах рекламы	86 K правах реклами	304 K живо: как	304 K живо: така	304 K живо: защо	304 K живо: какво	304 K живо: кой	304 K живо: къде	304 K живо: това	304 K живо: вижте	304 K живо: чуйте	304 K живо: всичко	304 K живо: нощта	304 K живо: хората	304 K живо: ето
над	52 K этим текстом	52 K цим текстом
надіслати	4314 K
надішліть	3 K	4314 K
накратко	246 K от
началась	3602 K подписка
начало	97 K >	97 K "
нашли	7 K ошибку	7 K опечатку
не	3602 K забудьте подписаться	4339 K забудьте передплатити
немає	4323 K часу читати	4359 K власників
нет	32 K комментариев	3583 K времени читать	3621 K владельцев
новия	249 K брой
новият	249 K брой
новости	3544 K партнеров
новый	3565 K номер
нравится	82 K
няма	32 K коментари
нямаме	296 K собственик	296 K собственици	296 K акционери	296 K реклами
нямате	267 K време да четете
""", 'о': """
об	3545 K этом подробнее	3548 K авторе
обобщение	246 K
обсуждение	5 K
озвучено	3562 K	4302 K
онлайн	3629 K: как	3629 K: так	3629 K: почему	3629 K: что	3629 K: кто	3629 K: где	3629 K: это	3629 K: вот	3629 K: смотрите	3629 K: послушайте	3629 K: всё	3629 K: все	3629 K: ночь	3629 K: люди	3629 K: порт	4367 K: як	4367 K: так	4367 K: чому	4367 K: що	4367 K: хто	4367 K: де	4367 K: це	4367 K: ось	4367 K: дивіться	4367 K: послухайте	4367 K: усе	4367 K: все	4367 K: ніч	4367 K: люди	4367 K: порт
опитахте	59 K
опитування	4342 K дня:
опрос	3605 K дня:
оставьте	31 K первый
остались	72 K вопросы
открихте	7 K
откройте	3571 K в
открыта	3602 K подписка
отпечатай	258 K
отпечатайте	258 K
отправить	3 K	3575 K
отправьте	3 K	3575 K
оформити	4339 K передплату
оформить	3602 K подписку
оценете	247 K
оцените	8 K	3563 K
оцініть	4303 K
още	232 K по темата	232 K новини:	259 K новини	305 K за:	305 K по темата:
""", 'п': """
партнер	3643 K материала	4382 K матеріалу	4382 K рубрики
партнерский	86 K материал:
партнерський	86 K матеріал:
партньор	316 K на статията	316 K на рубриката
партнёр	3643 K материала	3643 K рубрики
партнёрский	86 K материал:
первый	3574 K месяц за
перевод	3562 K выполнен	3562 K сделан
передплата	4313 K за #	4313 K від #	4339 K на перше півріччя	4339 K на друге півріччя
передрук	68 K дозволено за	68 K дозволено з	68 K дозволено лише	68 K дозволений за	68 K вітається
переказ	4302 K
переклад	4302 K зроблено
перепечатка	68 K разрешена при	68 K разрешена с	68 K разрешена только	68 K приветствуется	68 K свободная	68 K материалов разрешена
пересказ	3562 K
перший	4313 K місяць за
питання	73 K до статті	4342 K дня:
по	89 K подписке	3545 K теме:
повече	232 K по темата:	259 K новини
повідомити	4325 K про помилку
повідомте	4325 K про помилку	4325 K нам про помилку
погляди	4300 K авторів
пограйте	4343 K:
подарете	258 K
подарите	3575 K
подарить	3575 K
подарувати	4314 K
подаруйте	4314 K
поддержать	3580 K
поддержи	81 K
поддержите	81 K	3580 K
поделитесь	3 K
поделиться	3 K
подкаст	304 K: как	304 K: така	304 K: защо	304 K: какво	304 K: кой	304 K: къде	304 K: това	304 K: вижте	304 K: чуйте	304 K: всичко	304 K: нощта	304 K: хората	304 K: ето	3629 K: как	3629 K: так	3629 K: почему	3629 K: что	3629 K: кто	3629 K: где	3629 K: это	3629 K: вот	3629 K: смотрите	3629 K: послушайте	3629 K: всё	3629 K: все	3629 K: ночь	3629 K: люди	3629 K: порт	4367 K: як	4367 K: так	4367 K: чому	4367 K: що	4367 K: хто	4367 K: де	4367 K: це	4367 K: ось	4367 K: дивіться	4367 K: послухайте	4367 K: усе	4367 K: все	4367 K: ніч	4367 K: люди	4367 K: порт
подкрепете	81 K	264 K
подкрепи	264 K
подобається	82 K
подписка	3574 K за #	3574 K от #	3574 K за рубль	3602 K на первое полугодие	3602 K на второе полугодие
подписывайтесь	12 K	3580 K на
подпишись	12 K	3595 K на
подпишитесь	12 K	3580 K на	3595 K на нас
подробнее	3545 K:	3545 K в материале	3545 K - в	3545 K читайте в материале	3545 K об этом	3630 K о:
подробности	3545 K:
поділитися	3 K
поділіться	3 K
пожалуйста	28 K, соблюдайте
позиция	3560 K автора
позицията	244 K на автора
позиція	4300 K автора
познавате	66 K някого	66 K ли някого
пока	32 K нет комментариев
показвай	287 K винаги съдържание от	287 K съдържание от
показувати	4349 K завжди контент	4349 K завжди вміст	4349 K контент із	4349 K контент з	4349 K контент від	4349 K вміст із	4349 K вміст з	4349 K вміст від
показывать	3611 K всегда контент	3611 K контент из	3611 K контент с	3611 K контент от
полезна	247 K ли
помітили	7 K помилку
понравилась	8 K статья	82 K
понравилось	69 K	82 K
понравился	82 K
попитай	246 K
попитайте	246 K
попробовали	59 K
порадьте	4314 K
порекомендуйте	3575 K
последвайте	12 K	264 K
последние	3544 K новости о
послухати	1 K
послушать	1 K
поставте	4302 K запитання
почитать	3545 K:
преведено	246 K с
преводът	246 K е
предложение	3609 K для читателей:	3609 K для подписчиков:
предпочитате	267 K да слушате
прежде	3596 K чем оставить комментарий	3596 K чем комментировать
препечатването	68 K е разрешено
препоръчай	258 K
приготовили	59 K
приготували	59 K
присоединяйтесь	12 K	56 K к #
присъединете	12 K се	56 K се към #
присъедини	56 K се към #
пришлите	3548 K новость
приєднуйтесь	12 K	56 K до #
приєднуйтеся	56 K до #
пробвахте	59 K ли
продовжується	4339 K передплата
продолжается	3602 K подписка	3602 K подписная кампания
пройдите	3545 K тест
пройдіть	4284 K тест
пропозиція	4346 K для читачів:	4346 K для передплатників:
прочетено	246 K от
прочетете	232 K още	232 K също
прочетохте	299 K # от #	299 K вече # от #
підписка	4313 K за #	4313 K від #
підписуйся	12 K
підписуйтесь	12 K	4320 K на
підпишіться	12 K	4320 K на
підсумок	4302 K
підтримайте	81 K	4320 K
підтримати	4320 K
""", 'р': """
работа	3566 K в "
радимо	4284 K прочитати:
разрешавай	287 K винаги съдържание от	287 K съдържание от
разрешать	3611 K всегда контент	3611 K контент из	3611 K контент с	3611 K контент от
разрешете	254 K
разреши	287 K винаги съдържание от	287 K съдържание от
разрешить	3611 K всегда контент	3611 K контент из	3611 K контент с	3611 K контент от
распечатайте	3575 K
распечатать	3575 K
расскажите	59 K в
резюме	246 K
резюмето	246 K
рекламно	86 K съдържание:
рекомендуем	3545 K:
рекомендуємо	4284 K:
робота	4305 K в "	4305 K у "
роздрукувати	4314 K
роздрукуйте	4314 K
розкажіть	59 K у
розпочалася	4339 K передплата
розпочато	4339 K передплату
""", 'с': """
саммари	3562 K
свалете	13 K	254 K	279 K приложението
свежий	3565 K номер
свързани	232 K:
связаться	3548 K с автором
сигнализирайте	269 K за грешка
скачайте	13 K	3571 K в	3571 K из	3580 K приложение	3600 K приложение
скачать	13 K	3571 K в	3571 K на
скидка	3609 K для подписчиков:
скопировать	3575 K
скопируйте	3575 K
скопіювати	4314 K
скопіюйте	4314 K
следвайте	12 K ни	264 K
следите	12 K за
слухайте	4284 K:	4284 K також:
слухати	1 K
слушайте	3545 K:	3545 K также:
слушать	1 K
см	3545 K. также:
смотрите	3545 K также	3545 K:	3545 K	3545 K также:	3545 K видео:
соблюдайте	28 K
сообщения	27 K
сообщите	3585 K об ошибке	3585 K нам об ошибке
сообщить	3585 K об ошибке
сохраните	3575 K
сохранить	3575 K
спитайте	4302 K
споделете	3 K
сподели	3 K
сподобався	82 K
сподобалась	82 K
сподобалася	8 K	82 K
сподобалось	69 K
сподобалося	69 K	82 K
спонсор	3643 K материала	3643 K рубрики	4382 K матеріалу	4382 K рубрики
спонсорирано	316 K от
спробували	59 K
спросите	3562 K
спросить	3562 K
станьте	31 K первым	31 K першим	3580 K подписчиком	3580 K соучастником	4320 K частиною спільноти	4320 K співучасником
статията	46 K може	246 K е преведена	246 K е прочетена	308 K е публикувана	316 K е създадена със съдействието на
статтю	46 K можна	4302 K перекладено
стаття	4372 K
статью	46 K можно	3568 K можно
статья	3562 K переведена	3562 K озвучена	3563 K была	3565 K опубликована в	3634 K
стежте	12 K за
стислий	4302 K виклад	4302 K переказ
съобщете	269 K за грешка
съобщи	269 K за грешка
сыграйте	3606 K:
""", 'т': """
тази	308 K статия е публикувана
також	4284 K читайте:
тб	4367 K: як	4367 K: так	4367 K: чому	4367 K: що	4367 K: хто	4367 K: де	4367 K: це	4367 K: ось	4367 K: дивіться	4367 K: послухайте	4367 K: усе	4367 K: все	4367 K: ніч	4367 K: люди	4367 K: порт
текст	46 K можно	46 K можна	3562 K переведён	3562 K переведен	3562 K озвучен	4302 K перекладено	4302 K озвучено
текстът	46 K може	244 K отразява	246 K е преведен
телефон	41 K редакции	41 K редакції	41 K на редакцията
тема	76 K закрыта
тему	76 K закрито
тест	3605 K дня:	4342 K дня:
това	52 K разследване	246 K резюме	246 K обобщение
този	308 K текст е публикуван
только	3609 K для подписчиков:
точка	3560 K зрения автора	4300 K зору автора	4300 K зору редакції
триває	4339 K передплата
тук	287 K има вградено съдържание от	287 K има съдържание от	287 K се намира вградено съдържание от	287 K се намира съдържание от	287 K вградено съдържание от	287 K съдържание от
тут	3611 K находится встроенный контент	3611 K находится встроенный пост	3611 K находится встроенный публикация	3611 K размещён встроенный контент	3611 K размещён встроенный пост	3611 K размещён встроенный публикация	3611 K размещен встроенный контент	3611 K размещен встроенный пост	3611 K размещен встроенный публикация	3611 K показан встроенный контент	3611 K показан встроенный пост	3611 K показан встроенный публикация	3611 K встроенный контент	3611 K встроенный пост	3611 K встроенный публикация	4349 K є вбудований контент	4349 K є вбудований допис	4349 K є вбудований публікація	4349 K є вбудований вміст	4349 K розміщено вбудований контент	4349 K розміщено вбудований допис	4349 K розміщено вбудований публікація	4349 K розміщено вбудований вміст	4349 K показано вбудований контент	4349 K показано вбудований допис	4349 K показано вбудований публікація	4349 K показано вбудований вміст	4349 K вбудований контент	4349 K вбудований допис	4349 K вбудований публікація	4349 K вбудований вміст
""", 'у': """
у	3621 K нас нет владельца	3621 K нас нет владельцев	3621 K нас нет акционеров	3621 K нас нет инвесторов	3621 K нас нет хозяев	4349 K цьому місці є вбудований контент	4349 K цьому місці є вбудований допис	4349 K цьому місці є вбудований публікація	4349 K цьому місці є вбудований вміст	4349 K цьому місці розміщено вбудований контент	4349 K цьому місці розміщено вбудований допис	4349 K цьому місці розміщено вбудований публікація	4349 K цьому місці розміщено вбудований вміст	4349 K цьому місці показано вбудований контент	4349 K цьому місці показано вбудований допис	4349 K цьому місці показано вбудований публікація	4349 K цьому місці показано вбудований вміст	4349 K цьому місці вбудований контент	4349 K цьому місці вбудований допис	4349 K цьому місці вбудований публікація	4349 K цьому місці вбудований вміст	4359 K нас немає власника	4359 K нас немає власників	4359 K нас немає акціонерів	4359 K нас немає інвесторів	4359 K нас немає олігарха
увидели	7 K ошибку
удобнее	3583 K слушать
усе	4368 K про:	4368 K за темою:
успейте	3602 K подписаться
установите	13 K	3600 K приложение
усі	27 K коментарі	4368 K матеріали за темою:	4368 K статті за темою:
""", 'ф': """
фотогалерея	3545 K:
""", 'х': """
хареса	8 K ли	69 K ли ви	82 K ли ви	247 K ли
харесахте	247 K ли
харесва	69 K ли ви	82 K ли ви
хотите	3582 K работать у нас	3582 K у нас работать	3582 K работать в нашей
хочете	4322 K працювати в нас	4322 K в нас працювати	4322 K працювати у нас
хочеш	4322 K працювати в нас
хочешь	3582 K работать у нас
""", 'ц': """
це	52 K розслідування
цей	4302 K переказ	4302 K короткий виклад	4302 K короткий переказ	4302 K стислий виклад	4372 K текст	4372 K матеріал
ця	76 K тема закрита	4372 K стаття
""", 'ч': """
четете	232 K още
чети	232 K още
чи	4303 K була стаття	4303 K був матеріал	4303 K був переказ	4303 K був цей переказ	4303 K була ця	4303 K був цей	4303 K сподобалась	4303 K сподобалася	4303 K сподобався
читай	3595 K нас
читайте	12 K нас	13 K	3545 K также	3545 K также:	3545 K:	3545 K подробнее	3545 K еще	3545 K по теме:	3545 K подробнее:	3545 K материал	3545 K в материале	3571 K нас без	3571 K без	3580 K	3580 K нас в	4284 K також	4284 K також:	4284 K:	4284 K ще	4284 K також на тему:	4284 K по темі:	4284 K також на тему	4320 K
читать	3545 K также	3545 K по теме:
что	33 K вы думаете	3545 K ещё почитать:
чуйте	1 K	232 K:
""", 'щ': """
ще	32 K немає коментарів	4284 K за темою:
що	33 K ви думаєте
""", 'э': """
эта	76 K тема закрыта	76 K тема была автоматически закрыта	3634 K статья
это	26 K резюме	52 K расследование	3562 K краткое содержание
этот	26 K пересказ	3562 K пересказ	3562 K краткий пересказ	3568 K материал можно	3568 K текст можно	3634 K текст	3634 K материал
эту	3568 K статью можно
""", 'я': """
як	4303 K вам стаття	4303 K вам матеріал
якщо	44 K ви знайшли	44 K ви помітили
""", 'є': """
є	72 K запитання
""", 'א': """
אהבתם	69 K	82 K	1961 K את
אולי	1976 K פספסתם:
אזהרה	1989 K: צריכה מופרזת של אלכוהול	1989 K - צריכה מופרזת
אין	2013 K להעתיק	2013 K לעשות שימוש
אירעה	2009 K שגיאה
אל	1967 K תפספסו: הפעילו
ארעה	2009 K שגיאה
""", 'ב': """
בואו	1962 K לעבוד איתנו
בחנו	1964 K את עצמכם
""", 'ד': """
דווחו	1961 K על
דף	97 K הבית >	97 K הבית '	97 K הבית "
""", 'ה': """
האזינו	1 K	1948 K:	1963 K לפודקאסט	1963 K לפרק
האם	8 K אהבתם	1961 K הכתבה	1961 K הסיכום	1961 K המידע
הדוא	1955 K"ל האדום
הדפדפן	1992 K שלך אינו	1992 K שלך לא
הווידאו	1992 K אינו
הורידו	13 K	1941 K את האפליקציה	1966 K
הטקסט	2014 K נוצר
היו	31 K הראשונים
הירשמו	1962 K לוובינר	1962 K לכנס
הכותב	1956 K הוא
הכותבים	1956 K הם
הכותבת	1956 K היא
הכנתם	59 K
הכתבה	1961 K עניינה	1977 K ממשיכה	2013 K מוגנת	2014 K נכתבה	2014 K תורגמה	2022 K ממשיכה
המחבר	1956 K הוא
המחברת	1956 K היא
המייל	41 K האדום
המשך	1977 K הכתבה	2022 K הכתבה
הסיכום	2014 K נוצר
הסרטון	1992 K אינו	1992 K לא
הפעילו	1967 K התראות	1967 K את ההתראות
הפרסום	68 K מחדש מותר
הפרק	1963 K המלא זמין
הצביעו	1964 K בסקר
הצטרפו	56 K ל-#	56 K ליותר מ-#	1941 K לערוץ הטלגרם	1941 K לקבוצת הוואטסאפ	1941 K לקבוצת הווטסאפ	1952 K אלינו	1952 K לערוץ	1952 K לקבוצה	1952 K לקבוצת	1952 K לקבוצות	1952 K עכשיו	1952 K גם	1953 K	1962 K לצוות שלנו
הקו	41 K החם של המערכת
הקשיבו	1963 K לפודקאסט
השתתפו	1964 K בסקר
התגובות	5 K
התוכן	1992 K אינו	2013 K מוגן
התחקיר	52 K הזה
התרגום	2014 K נעשה
""", 'ח': """
חודש	1972 K ראשון ב
""", 'י': """
יש	72 K שאלות	1955 K לכם מידע	1955 K לכם סיפור	1955 K לך מידע	1955 K לך סיפור
""", 'כ': """
כדי	1972 K לקרוא את	1995 K לצפות בתוכן	1995 K להציג את התוכן
כל	1952 K החדשות
כתבות	1976 K נוספות:
""", 'ל': """
להאזנה	1963 K לכתבה	1963 K לפודקאסט
להורדת	1966 K
להמשך	1972 K קריאה
לכל	1956 K הכתבות של	1976 K הכתבות:
לכתבה	1948 K המלאה
לכתבות	1976 K נוספות:
לעדכונים	1952 K נוספים	1952 K
לערוץ	1941 K הטלגרם
לפניות	1955 K לכתב	1955 K לכתבת
לפרק	1963 K המלא
לצפייה	1963 K בסרטון	1963 K בווידאו	1963 K במשדר	1995 K בתוכן
לקבוצת	1941 K הווטסאפ	1952 K הוואטסאפ	1952 K הווטסאפ
לקבלת	1952 K עדכונים
לקריאה	1948 K נוספת	1948 K נוספת:	1972 K מלאה
לקריאת	1972 K הכתבה המלאה
לרכישת	1962 K כרטיסים לכנס	1962 K כרטיסים לחצו	1962 K כרטיסים לאירוע
""", 'מ': """
מה	33 K דעתכם	1964 K דעתכם? הצביעו
מייל	1955 K אדום
מכירים	66 K מישהו	66 K מישהי
מצאתם	7 K טעות
משהו	2009 K השתבש
""", 'נ': """
נותרו	1984 K # תווים
ניסיתם	59 K
נפלה	44 K טעות
נתקלתם	1955 K במשהו	1955 K בטעות
""", 'ס': """
ספרו	59 K לי
סרטון	1992 K זה אינו
""", 'ע': """
עוד	1948 K בנושא:	1976 K במדור:	1976 K כתבות:
עמוד	2010 K # מתוך #
ענו	1964 K על הסקר	1964 K על הסקר:	1964 K על החידון
עקבו	12 K	1952 K אחרינו	1953 K אחרי
""", 'פ': """
פורסם	2013 K לראשונה	2013 K במקור
פרסומת	1977 K
""", 'צ': """
צפו	1948 K:	1948 K גם	1963 K בסרטון	1963 K בתיעוד	1963 K בווידאו	1963 K בכתבה
צריכה	1989 K מופרזת של אלכוהול מסכנת
""", 'ק': """
קבלו	1967 K התראות	1967 K עדכונים על	1967 K עדכונים לנייד
קו	41 K חם למערכת
קרא	1948 K גם	1948 K גם:
קראו	1948 K גם	1948 K גם:	1948 K עוד
""", 'ר': """
ראיתם	44 K טעות
ראשי	97 K >
רוצים	1952 K להיות	1952 K לקבל
""", 'ש': """
שאלות	72 K
שחק	1986 K עכשיו:
שחקו	1986 K עכשיו:
שתפו	3 K
""", 'ת': """
תווים	1984 K נותרו	1984 K שנותרו
תוכן	1993 K מוטמע	1993 K זה מגיע	1993 K חיצוני	1993 K זה מוצג	2014 K זה נוצר
תמונה	2010 K # מתוך #	2010 K # / #
תמכו	81 K	1970 K	1971 K בעיתונות	1971 K בנו	1971 K בעבודתנו
""", 'ا': """
ابرز	135 K النقاط بالذكاء
اجعل	125 K
احجز	137 K تذكرتك	137 K مكانك	137 K مقعدك
احجزوا	137 K تذاكركم
احصل	146 K علي تطبيق
اخبروني	59 K في التعليقات
اختبر	140 K معلوماتك	140 K نفسك
ادامه	1645 K مطلب	1645 K خبر
ادعم	81 K	149 K
ادعموا	81 K	149 K
اذا	162 K كانت لديك معلومات	162 K كان لديك معلومات	162 K كانت لديكم معلومات	162 K كان لديكم معلومات
ارسل	130 K لنا
ارسلوا	130 K لنا	130 K الينا
از	1598 K دست ندهيد:
اسال	135 K الذكاء
استغرق	52 K هذا التحقيق	52 K هذا
استفاده	1636 K از مطالب
استمع	1 K الي	1 K	138 K الي
استمعوا	138 K الي
اشتباه	44 K ديديد
اشتباهي	44 K
اشترك	127 K في	128 K في قناة	151 K
اشتركوا	125 K في	151 K
اضف	125 K
اطلاعات	1586 K خود را بسنجيد
اعادة	68 K النشر مسموحة	159 K النشر
اعجبك	69 K	82 K
اعد	135 K هذا الملخص
اعلان	156 K
اقرا	121 K ايضا	121 K ايضا:	121 K المزيد:	121 K:	121 K المزيد	155 K كذلك:	155 K ايضا-
اكنون	1610 K بازي كنيد:
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
انتشار	1636 K مطالب
انشئ	161 K حسابا	161 K حسابك
انضم	56 K الي #	127 K الي	128 K الي قناة
انضموا	56 K الي #	126 K الي
اهم	135 K النقاط بالذكاء
ايا	1583 K اين	1583 K خطايي
اين	52 K گزارش	1583 K	1598 K مطلب را هم بخوانيد:	1615 K ويدئو در	1615 K ويديو در	1615 K محتوا در	1616 K محتوا از	1636 K مقاله تحت	1637 K متن	1637 K مقاله	1637 K خلاصه	1637 K ترجمه	1637 K خبر
اينجا	1598 K بخوانيد:
اپليكيشن	13 K	13 K ما
""", 'ب': """
باحث	131 K وكاتب
بازنشر	68 K با ذكر	1636 K
بالصور	194 K..
بالفيديو	194 K..
ببينيد	1571 K:
بخوانيد	1571 K:
براي	1619 K ديدن اين محتوا	1619 K مشاهده اين محتوا	1619 K نمايش اين محتوا
بشنويد	1 K
به	12 K كانال	1583 K اين
بيشتر	1571 K بخوانيد	1571 K بخوانيد:	1571 K ببينيد	1598 K بدانيد:
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
تصوير	1633 K # از #
تعداد	1608 K كاراكتر باقيمانده
تعرف	66 K شخصا
تلفن	41 K تحريريه
تم	135 K اعداد هذا	135 K انشاء هذا	135 K تلخيص هذا	197 K انشاء	197 K اعداد	197 K تلخيص	197 K توليد
تماس	1579 K با نويسنده
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
خبرنگار	1579 K:
خط	41 K البلاغات في غرفة الاخبار	41 K مستقيم تحريريه
خطايي	1632 K رخ داد
خلاصات	135 K مولدة
خلاصة	135 K بالذكاء
خوشتان	69 K امد
""", 'د': """
دانش	1586 K خود را
در	1571 K اين باره بخوانيد	1586 K اين نظرسنجي	1586 K نظرسنجي ما	1586 K نظرسنجي	1598 K همين زمينه:	1598 K همين رابطه:
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
شما	1586 K چه فكر ميكنيد
شماره	41 K تحريريه
""", 'ص': """
صحافي	131 K متخصص في	131 K وكاتب
صحفي	131 K متخصص في	131 K وكاتب
صفحة	192 K # من #
صفحه	97 K اصلي >	97 K اصلي "	97 K نخست >	97 K نخست "	1633 K # از #
صوت	140 K الان:
صوتوا	140 K الان
صورة	192 K # من #	192 K # / #
""", 'ط': """
طالع	155 K ايضا:
""", 'ع': """
عدد	165 K الاحرف المتبقية
عذرا	191 K، حدث خطا
عكاس	1579 K:
عكس	1633 K # از #
""", 'ف': """
في	155 K السياق ذاته:	155 K السياق نفسه:	155 K هذا السياق:
""", 'ق': """
قد	121 K يهمك:	155 K يهمك ايضا:
قم	146 K بتحميل	146 K بتنزيل
""", 'ك': """
كاتب	131 K وصحفي	131 K وصحافي	131 K وباحث	131 K ومحلل	131 K واكاديمي	131 K صحفي
كاتبة	131 K وصحفية	131 K وصحافية	131 K وباحثة	131 K صحفية
كاراكترهاي	1608 K باقيمانده
كد	1579 K خبر:	1579 K خبر :
كسي	66 K را ميشناسيد
كن	31 K اول
كپيبرداري	1636 K
""", 'ل': """
لا	159 K يسمح باعادة
لتصلك	127 K
لديك	161 K حساب
لديكم	72 K اسئلة
لطفا	1619 K جاوااسكريپت
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
مترجم	1579 K:
متصفحك	172 K لا	172 K لا يدعم
محتواي	1616 K جاسازيشده از	1616 K خارجي از
محتوي	173 K مضمن من	173 K خارجي من	173 K من
مرورگر	1615 K شما
مشكلي	1632 K پيش امد
مصيتم	7 K
مطالب	1571 K مرتبط:
ملخص	135 K بالذكاء	135 K المقال بالذكاء
منبع	1579 K:	1579 K :
مواضيع	121 K ذات صلة:	155 K متعلقة:
""", 'ن': """
نبذة	131 K عن الكاتب
نزل	13 K	146 K تطبيق	146 K تطبيقنا
نزلوا	146 K
نشر	196 K اولا في	196 K هذا المقال
نظر	1583 K شما درباره
نظرات	5 K
نظرسنجي	1586 K:
نقل	68 K مطالب با ذكر	1636 K مطالب
نويسنده	1579 K:	1579 K :
نويسههاي	1608 K باقيمانده
""", 'ه': """
هاتف	41 K هيئة التحرير
هذا	135 K الملخص	135 K النص	172 K الفيديو غير	172 K المحتوي غير	173 K المحتوي مقدم	173 K المحتوي من	196 K المقال محمي	196 K المحتوي محمي	197 K النص	197 K المقال	197 K الملخص
هذه	135 K الترجمة
هل	7 K لاحظت	8 K اعجبك	44 K وجدت	59 K جربت	59 K جربتم	59 K جربتها	66 K تعرف شخصا	69 K اعجبك	72 K لديك اسئلة	82 K اعجبك	130 K لديك معلومات	130 K لديكم معلومات	130 K لديك قصة	130 K لديكم قصة	136 K كان هذا	136 K كانت هذه	136 K وجدت هذا	136 K اعجبك هذا	136 K اعجبتك هذه	142 K وجدت خطا	142 K لاحظت خطا	142 K وجدتم خطا
همچنين	1571 K بخوانيد	1571 K بخوانيد:	1598 K ببينيد:
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
گزارش	1579 K:	1583 K خطا
""", 'अ': """
अभी	2087 K खेलें:
""", 'आ': """
आप	12 K हमें
आपका	2092 K ब्राउजर
आपको	2065 K यह	2065 K ये
आपने	59 K बनाया
""", 'इ': """
इंस्टाग्राम	2093 K पोस्ट
इनपुट	2060 K-	2060 K:	2060 K -	2060 (K
इस	52 K पडताल	52 K रिपोर्ट
इसे	2051 K भी पढें	2051 K भी पढें:	2078 K भी पढें-	2078 K भी देखें:
""", 'ए': """
एक	2108 K त्रुटि हुई
एजेंसी	2060 (K
""", 'ऐ': """
ऐप	13 K
""", 'औ': """
और	2051 K पढें:	2078 K भी पढें:
""", 'क': """
कुछ	2108 K गलत हो गया
केवल	2074 K # रुपये में
कोई	44 K गलती	72 K सवाल	2108 K त्रुटि हुई
क्या	59 K आपने बनाया	59 K आपने यह	66 K आप किसी को जानते	2065 K यह	2065 K आपको
""", 'ख': """
खबर	2065 K में कोई	2119 K विज्ञापन के
""", 'ट': """
टिप्पणियां	5 K
ट्विटर	2093 K पोस्ट
""", 'ड': """
डिस्क्लेमर	2060 K:
""", 'त': """
तस्वीर	2109 K #/#
""", 'द': """
देखें	2051 K:	2051 K वीडियो
""", 'न': """
न्यूजरूम	41 K हेल्पलाइन	41 K हॉटलाइन
""", 'प': """
पढिए	2078 K:
पढें	2051 K:	2078 K-
पसंद	69 K आया
पेज	2109 K #/#	2109 K # / #
""", 'फ': """
फेसबुक	2093 K पोस्ट
फोटो	2109 K #/#
""", 'भ': """
भाया	69 K?
भाषा	2060 (K
""", 'म': """
मात्र	2074 K # रुपये में
""", 'य': """
यह	2051 K भी पढें	2051 K भी पढें:	2051 K भी देखें:	2060 (K लेखक के	2065 K खबर आपको	2078 K भी पढें-	2078 K भी पढें -	2092 K वीडियो आपके	2092 K सामग्री आपके	2093 K सामग्री	2095 K सामग्री देखने के लिए	2095 K वीडियो देखने के लिए	2112 K लेख कॉपीराइट	2112 K सामग्री कॉपीराइट	2113 K लेख	2113 K खबर	2113 K अनुवाद	2113 K सारांश	2113 K तस्वीर	2113 K सामग्री
यूट्यूब	2093 K वीडियो
ये	2051 K भी पढें	2051 K भी पढें:	2060 (K लेखक के	2078 K भी पढें-	2078 K भी देखें:
""", 'ल': """
लेख	2119 K विज्ञापन के
लेखक	2060 K के बारे में	2060 (K	2060 K वरिष्ठ पत्रकार हैं	2060 K स्वतंत्र पत्रकार हैं
लेखिका	2060 K के बारे में	2060 (K	2060 K वरिष्ठ पत्रकार हैं
""", 'व': """
विज्ञापन	2119 K के बाद
वीडियो	2095 K देखने के लिए
""", 'श': """
शेष	2085 K अक्षर
""", 'स': """
संबंधित	2051 K:	2078 K खबर:	2078 K खबरें:
सर्वाधिकार	2112 K सुरक्षित
सिर्फ	2074 K # रुपये में
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
กด	12 Kติดตาม	4082 Kติดตาม	4082 Kไลก์
""", 'ข': """
ขอ	4085 Kบคุณภาพจาก	4085 Kบคุณข้อมูลจาก
ข่	4078 Kาวที่เกี่ยวข้อง:	4085 Kาวโดย	4091 Kาวเกี่ยวข้อง:
""", 'ค': """
คล	4091 Kิป:
คุ	4088 Kณรู้สึกอย่างไรกับ	4088 Kณคิดอย่างไรกับ
""", 'ง': """
งา	52 Kนสืบสวนชิ้นนี้
""", 'ช': """
ชม	4091 Kคลิป:	4091 Kคลิป :
""", 'ซ': """
ซื	4089 K้อบัตรงาน
""", 'ด': """
ดา	13 Kวน์โหลด
ดู	4078 Kเพิ่มเติม:
""", 'ต': """
ติ	12 Kดตาม	4082 Kดตามช่อง	4082 Kดตามเรา	4082 Kดตามข่าว	4100 Kดตามอ่านข่าวอื่นๆ	4100 Kดตามข่าวอื่นๆ
""", 'ถ': """
ถา	4087 Kม ai
""", 'ท': """
ทด	4089 Kสอบความรู้ของคุณ
ทำ	4089 Kแบบสำรวจสั้น
ที	4085 K่มา:	4085 K่มา :
""", 'บ': """
บท	4087 Kความนี้ใช้ ai	4087 Kสรุปนี้	4087 Kความนี้แปล	4087 Kความนี้เรียบเรียง	4088 Kความนี้มีประโยชน์
""", 'ป': """
ปร	4087 Kะเด็นสำคัญโดย
""", 'ผ': """
ผู	4085 K้เขียน:	4085 K้เขียน :
""", 'พ': """
พบ	44 Kข้อผิดพลาด	44 Kคำผิด	4088 Kข้อผิดพลาดในบทความ
พื	4101 K้นที่โฆษณา
""", 'ฟ': """
ฟั	1 Kง	4089 Kงพอดแคสต์ของเรา
""", 'ภ': """
ภา	4085 Kพ:	4125 Kพที่ # จาก #	4125 Kพ # จาก #
""", 'ม': """
มี	72 Kคำถาม
""", 'ร': """
ร่	4089 Kวมโหวต:	4089 Kวมโหวต :	4089 Kวมทำแบบสำรวจ	4089 Kวมสนุก	4096 Kวมสนับสนุน
ร้	4104 Kองทุกข์	4104 Kองเรียน
""", 'ล': """
ลง	4089 Kทะเบียนเข้าร่วมสัมมนา	4089 Kทะเบียนเข้าร่วมงาน
ลอ	59 Kงทำแล้ว
""", 'ส': """
สน	4096 Kับสนุน
สร	4087 Kุปโดย	4087 Kุปข่าวด้วย	4087 Kุปนี้	4087 Kุปข่าวโดย	4088 Kุปนี้มีประโยชน์
สา	4104 Kยด่วนข่าว	4104 Kยด่วนทีมข่าว
ส่	4104 Kงข่าว
""", 'ห': """
หน	97 K้าแรก >	97 K้าแรก '	4125 K้า # จาก #
""", 'อ': """
อ่	4078 Kานเพิ่มเติม:	4078 Kานต่อ:	4078 Kานข่าวต้นฉบับ:	4078 Kานเพิ่มเติม	4078 Kานประกอบ:	4091 Kานข่าวเพิ่มเติม:	4091 Kานข่าวเพิ่มเติม	4091 Kานข่าวที่เกี่ยวข้อง:	4091 Kานข่าว:	4091 Kานเรื่องอื่น:	4100 Kานข่าวอื่นๆ	4100 Kานข่าวต้นฉบับได้ที่	4100 Kานบทความอื่นๆ	4100 Kานรายละเอียดเพิ่มเติมได้ที่
อ้	4085 Kางอิง:
""", 'เ': """
เก	4085 Kี่ยวกับผู้เขียน
เข	4082 K้าร่วมช่อง
เน	4087 Kื้อหานี้สร้าง	4101 Kื้อหาสปอนเซอร์	4101 Kื้อหาโฆษณา	4101 Kื้อหาสนับสนุนโดย
เพ	4082 Kิ่มเพื่อน
เร	4085 Kื่อง:	4085 Kื่อง :	4085 Kื่องและภาพ
""", 'แ': """
แจ	4088 K้งแก้ไขข่าว	4104 K้งเบาะแส	4104 K้งข่าว
แช	3 Kร์
แป	4087 Kลโดย
แอ	4082 Kดไลน์
""", 'โ': """
โฆ	4101 Kษณา -
""", 'ใ': """
ให	4088 K้คะแนนบทความ
""", 'ไ': """
ไม	4082 K่พลาดทุกข่าวสาร	4082 K่พลาดข่าว
""", 'ả': """
ảnh	4416 K:	4464 K #/#	4464 K # / #
""", 'ủ': """
ủng	4416 K hộ tác giả	4429 K hộ
""", 'あ': """
あな	33 Kたはどう
あわ	2519 Kせて読みたい	2519 【Kせて読みたい】	2519 Kせて読みたい:
""", 'こ': """
こち	2519 Kらもおすすめ	2519 Kらもおすすめ:	2547 【Kらも読む】
この	5 K記事へのコメント	8 K記事は	26 K要約は	52 K調査報道	52 K取材	73 K記事について質問	76 Kトピックはクローズ	76 Kトピックは閉じ	2527 K記事を書いた人	2527 K記事の筆者	2530 K要約はai	2530 K要約は、ai	2530 K要約は役に立ち	2530 ※K要約	2530 K記事の翻訳	2530 K記事の要約	2530 K記事はai	2530 K翻訳	2530 K見出しはai	2538 K記事は	2538 K記事の誤り
""", 'ご': """
ご意	41 K見・情報提供は
ご質	72 K問は
""", 'ま': """
まだ	32 Kコメント
""", 'も': """
もっ	2519 Kと見る:	2547 【Kと読む】
""", 'ア': """
アプ	13 Kリ
""", 'エ': """
エラ	2576 Kーが発生しました
""", 'オ': """
オリ	2547 【Kジナル記事】
""", 'コ': """
コメ	5 Kント	27 Kントは	27 Kントの内容
""", 'ト': """
トッ	97 Kプ＞	97 Kプページ＞	97 Kプ>	97 Kプ >	97 Kプ '
""", 'フ': """
フォ	12 Kロー
""", 'プ': """
プレ	2551 【Kゼント】	2551 Kゼント応募
""", 'ペ': """
ペー	2577 Kジ#/#
""", 'ホ': """
ホー	97 Kム＞	97 Kム>	97 Kム >	97 Kム '
""", '一': """
一覧	2547 【K】
""", '下': """
下載	13 K	4503 Kapp	4503 K應用程式
下载	13 K	4503 Kapp	4503 K应用
""", '以': """
以上	4529 K内容由ai
以下	4588 K内容由ai
""", '作': """
作っ	59 Kてみ
作者	4526 K:	4526 (K	4526 K係	4526 K为	4526 K為
""", '你': """
你做	59 K了吗
你可	4517 K能會喜歡:	4548 K能想看:
你有	4524 K线索
你覺	4531 K得這篇
你觉	4531 K得这篇
你认	66 K识
你试	59 K过
""", '來': """
來源	4526 K:
""", '允': """
允许	68 K转载
""", '內': """
內容	4529 K由ai
""", '公': """
公式	12 K	13 Kアプリ
""", '关': """
关注	12 K	4509 K微信公众号	4509 K官方微信
""", '内': """
内容	4529 K由ai
""", '写': """
写真	2519 【K】	2519 K:	2547 【Kを見る】	2547 【Kギャラリー】	2577 K #/#	2577 K#/#	2577 K # / #
""", '出': """
出典	2527 K:
出现	4583 K问题
出錯	4583 K了
出错	4583 K了
""", '分': """
分享	3 K
""", '前': """
前回	2547 【K】	2547 Kの記事:
""", '剩': """
剩余	4557 K字数
剩餘	4557 K字數
""", '加': """
加入	12 K	4522 K	4543 K
""", '動': """
動画	2519 【K】	2547 【Kを見る】
""", '升': """
升級	4543 K
升级	4543 K
""", '原': """
原文	4547 K刊于	4547 K刊於
""", '参': """
参与	4533 K我们的
参考	69 Kになった	2519 K:
""", '參': """
參與	4533 K我們的
""", '发': """
发现	7 K错误	44 K文章	44 K有误	4532 K错误
发生	4583 K错误
""", '取': """
取材	2527 K・文	2527 K・執筆
""", '另': """
另请	4517 K参阅
""", '可': """
可以	4523 K在x上
可自	68 K由转载
""", '合': """
合わ	2519 Kせて読みたい:
""", '同': """
同场	4517 K加映:
同場	4517 K加映:
""", '問': """
問問	4529 K我們的ai
問題	2576 Kが発生しました
""", '喜': """
喜欢	69 K这篇
喜歡	69 K這篇
""", '图': """
图片	4588 K由ai
""", '圖': """
圖片	4588 K由ai
""", '執': """
執筆	2527 K:	2527 K/
""", '報': """
報名	4534 K參加
""", '填': """
填写	4533 K问卷
填寫	4533 K問卷
""", '如': """
如发	4532 K现
如有	4524 K线索	4524 K線索
如果	4524 K您有相关线索	4524 K你掌握	4524 K您掌握	4525 K您有
如發	4532 K現
""", '官': """
官方	4509 K微信:	4509 K微信公众号:
""", '審': """
審校	4526 K:
""", '对': """
对本	73 K文有疑问
""", '广': """
广告	86 K:	86 【K】
""", '広': """
広告	86 K:	86 【K】
""", '廣': """
廣告	86 (K)
""", '延': """
延伸	4517 K閱讀	4517 K阅读	4517 K閱讀:	4517 【K閱讀】	4548 K阅读:
""", '开': """
开启	4503 K通知	4503 K推送通知
""", '引': """
引用	2527 K元:
""", '当': """
当社	12 Kの
""", '影': """
影片	4548 K:
影音	4548 K:
""", '役': """
役に	69 K立った
""", '往': """
往下	4548 K看更多:
""", '微': """
微信	4503 K扫	4509 K公众号:
""", '您': """
您对	4531 K这篇文章
您對	4531 K這篇文章
您有	4524 K线索
您的	27 K评论
您覺	4531 K得這篇
您觉	4531 K得这篇
您认	66 K识
您试	59 K过
""", '情': """
情報	41 K提供は編集部
""", '手': """
手机	4503 K客户端
""", '打': """
打开	13 K	4503 K微信
""", '扩': """
扩展	4517 K阅读:
""", '扫': """
扫一	4503 K扫
扫描	4503 K二维码关注	4522 K
扫码	4522 K
""", '投': """
投票	4533 K:
投稿	27 Kは
""", '报': """
报名	4534 K参加
报料	41 K热线	41 K电话	41 K微信	41 K请
""", '按': """
按讚	4522 K追蹤
""", '掃': """
掃一	4503 K掃
""", '採': """
採訪	4526 K撰文:
""", '推': """
推荐	4517 K阅读	4517 K阅读:
推薦	4517 K閱讀:
""", '提': """
提供	2527 K:
""", '摘': """
摘要	4529 K由	4588 K由ai
""", '撰': """
撰文	4526 K:
撰稿	4526 K:
""", '支': """
支持	4541 K
""", '收': """
收听	1 K	4536 K我们的播客	4536 K我们的节目
收聽	1 K	4536 K我們的播客	4536 K我們的節目
""", '文': """
文/	2527 K
文:	2527 K
文・	2527 K
文章	44 K有误	4526 K来源:	4532 K有误	4532 K有誤
""", '新': """
新聞	41 K爆料	4524 K線索
新闻	41 K热线	41 K报料	41 K爆料	4524 K线索热线	4524 K线索
""", '暂': """
暂无	32 K评论
""", '更': """
更多	4517 K:	4517 K新聞:	4517 K內容:	4517 【K新聞】	4517 K相關	4517 K阅读:	4517 K報導:	4517 K报道:	4547 K精彩内容	4547 K精彩內容	4547 K资讯	4547 K資訊	4547 K内容请	4547 K內容請
""", '最': """
最初	31 Kのコメント
""", '有': """
有問	72 K題
有料	4524 K要爆
有疑	72 K问
有问	72 K题
""", '未': """
未经	4587 K授权不得转载	4587 K许可不得转载
""", '本': """
本主	76 K题已关闭
本内	4529 K容由ai
本报	41 K热线
本摘	4529 K要
本文	4526 (K作者	4526 K作者	4529 K摘要	4529 K由ai	4529 K由人工智能翻译	4529 K由人工智能生成	4529 K由人工智慧	4547 K章來自	4547 K转载自	4547 K轉載自	4547 K来自	4547 K來自	4587 K受版权保护	4587 K受著作權保護	4587 K原载于	4587 K首发于	4587 K原刊於	4587 K轉載自	4587 K转载自	4588 K由ai	4588 K由人工智能	4588 K由 ai	4588 K由人工智慧	4588 K使用ai	4588 K经ai
本翻	4588 K译由
""", '来': """
来发	31 K表第一
来源	4526 K:
""", '校': """
校对	4526 K:
""", '構': """
構成	2527 K・文
""", '次': """
次に	2519 K読む:
次の	2547 Kページ:	2547 【K記事】
次ペ	2547 Kージ:
""", '欢': """
欢迎	12 K关注	68 K转载	4522 K加入	4523 K在	4523 K关注	4524 K提供线索	4524 K投稿
""", '歡': """
歡迎	12 K追蹤	68 K轉載	4522 K加入	4523 K在	4524 K提供線索	4524 K投稿
""", '此': """
此主	76 K题已自动关闭
此摘	4529 K要	4588 K要由ai
""", '测': """
测一	4533 K测:
""", '測': """
測一	4533 K測:
""", '点': """
点击	4517 K查看	4517 K阅读:	4536 K观看视频	4536 K收听
点我	4522 K加入
""", '熱': """
熱門	4548 K新聞:
""", '爆': """
爆料	41 K热线	41 K電話	41 K專線	4524 K请	4524 K請
""", '版': """
版权	4587 K声明	4587 K所有
版權	4587 K聲明
""", '用': """
用微	4503 K信扫
""", '画': """
画像	2519 【K】	2547 【Kを見る】	2577 K#/#	2577 K #/#	2577 K # / #
""", '留': """
留言	5 K
""", '発': """
発现	44 K错误
""", '發': """
發現	7 K錯誤	44 K有誤	4532 K錯誤
發生	4583 K錯誤
""", '皆': """
皆さ	33 Kんはどう
""", '相': """
相关	4517 K阅读	4517 K新闻	4517 K报道:	4517 K阅读:	4548 K新闻:	4548 K文章:
相關	4517 K新聞	4517 K報導	4517 【K新聞】	4517 K閱讀:	4548 K新聞:	4548 K文章:	4548 K報導:
""", '看': """
看更	4517 K多:
""", '立': """
立即	4522 K加入	4533 K报名	4533 K報名
""", '筆': """
筆者	2527 Kプロフィール
""", '編': """
編輯	4526 K:
編集	41 K部への情報提供
""", '线': """
线索	4524 K征集
""", '编': """
编辑	4526 K:	4526 (K:
""", '聽': """
聽我	4536 K們的podcast
""", '著': """
著者	2527 Kプロフィール
""", '要': """
要約	26 Kは
""", '覺': """
覺得	69 K有用
""", '觀': """
觀看	4536 K上方影片
""", '观': """
观看	4536 K上方视频
""", '视': """
视频	4548 K:
""", '觉': """
觉得	69 K有用
""", '訂': """
訂閱	4543 K	4553 K本報	4553 K我們	4553 K本刊
""", '記': """
記事	7 Kの誤り	2538 Kの誤り	2538 Kに誤り
記者	2527 Kのプロフィール
""", '評': """
評論	5 K
""", '試': """
試し	59 Kてみ
""", '詳': """
詳し	2519 Kくはこちら
""", '誤': """
誤り	44 Kを見つけ	44 Kにお気づき
誤字	7 K	44 K脱字
""", '読': """
読者	2551 【Kプレゼント】	2551 Kプレゼント
""", '請': """
請支	4541 K持
""", '订': """
订阅	4543 K	4553 K本报	4553 K我们	4553 K本刊	4553 K本公众号	4553 K手机报
""", '评': """
评论	5 K	27 K
""", '试': """
试过	59 K了吗
""", '该': """
该主	76 K题已关闭
""", '请': """
请支	4541 K持
""", '責': """
責編	4526 K:
""", '資': """
資料	4526 K來源:
""", '質': """
質問	72 Kは	72 Kがある方は
""", '贊': """
贊助	4541 K
""", '责': """
责任	4526 K编辑:	4526 (K编辑
责编	4526 K:
""", '赞': """
赞助	4541 K
""", '転': """
転載	68 K歓迎	68 K自由	68 K可
""", '轉': """
轉載	68 K請註明
""", '转': """
转载	68 K请注明
""", '还': """
还可	4557 K输入
""", '这': """
这个	4530 K摘要
这段	4530 K摘要
这篇	8 K文章	52 K调查	52 K报道	4530 K文章
""", '追': """
追蹤	12 K
""", '這': """
這段	4530 K摘要
這篇	4530 K文章
""", '還': """
還可	4557 K輸入
""", '采': """
采写	4526 K:
""", '長': """
長按	4522 K
""", '长': """
长按	4522 K
""", '開': """
開啟	4503 K通知	4503 K推播通知
""", '間': """
間違	44 Kいを見つけ	44 Kいにお気づき
""", '関': """
関連	2519 K記事	2519 K記事:	2519 【K記事】	2519 K:	2519 【K】	2547 【K写真】
""", '閱': """
閱讀	4517 K更多
""", '问': """
问问	4529 K我们的ai
""", '阅': """
阅读	4517 K更多
""", '面': """
面白	69 Kかった
""", '首': """
首发	4587 K于
首頁	97 K>	97 K＞	97 K >	97 K '
首页	97 K>	97 K＞	97 K >	97 K '
""", '馬': """
馬上	4533 K報名
""", '马': """
马上	4533 K报名
""", '點': """
點我	4522 K加入
點擊	4517 K查看	4517 K閱讀:	4536 K觀看影片
""", '같': """
같이	2626 K 보기:
""", '관': """
관련	2626 K 기사:	2649 K 기사 :	2649 [K 기사]	2649 K 기사-
관련기사	2626 K	2626 K:	2626 [K]	2649 K :
""", '광': """
광고	86 K:	86 [K]	86 (K)
""", '구': """
구독	12 K
""", '궁': """
궁금한	72 K 점은	72 K 점이
""", '기': """
기사	1 K 듣기	41 K 제보	2637 K #줄 요약
기사에	73 K 대해 궁금	2642 K 오류가
""", '네': """
네이버	12 K
""", '다': """
다음	2649 K 기사:
""", '당': """
당신의	2641 K 선택은
""", '댓': """
댓글	5 K
댓글은	27 K
댓글이	5 K
""", '더': """
더	2626 K 읽기:
더보기	2626 [K]	2626 K:
""", '도': """
도움이	69 K 되셨다면
""", '독': """
독자	2641 K 설문에	2641 K 설문조사에
""", '드': """
드셔	59 K 보셨나요
""", '만': """
만들어	59 K 보셨나요
""", '많': """
많이	2649 [K 본 기사]
""", '문': """
문제가	2683 K 발생했습니다
""", '발': """
발견	7 K错误
""", '본': """
본	2637 K 요약은
""", '사': """
사진	2684 K #/#	2684 K # / #
사진출처	2652 K:
""", '생': """
생성형	2637 K ai가 요약
""", '선': """
선택	2681 (K) 개인정보	2681 [K] 개인정보	2681 (K) 광고성	2681 [K] 광고성
""", '설': """
설문에	2641 K 참여하세요
""", '아': """
아직	32 K 댓글
""", '앱': """
앱	13 K
앱을	13 K
""", '여': """
여러분은	2641 K 어떻게 생각
여러분의	33 K 생각
""", '영': """
영상	2626 [K]
""", '오': """
오류가	2683 K 발생했습니다
오류를	7 K
오타가	44 K
오타를	44 K
오탈자가	44 K
오탈자를	44 K
""", '유': """
유익했다면	69 K
""", '이': """
이	8 K 기사	52 K 취재에는	52 K 기사에는	76 K 주제는 닫혔	2637 K 요약은 ai	2637 K 요약이 도움	2637 K 기사는 인공지능	2637 K 기사는 ai	2637 K 번역	2642 K 기사가 도움이	2642 K 기사를 어떻게	2642 K 뉴스에 대한 의견	2642 K 기사에 대한 의견
이미지	2684 K #/#	2684 K # / #
이슈	2649 [K]
이어	2626 K 읽기:
""", '인': """
인기기사	2649 [K]
""", '일': """
일시적인	2683 K 오류가
""", '자': """
자료출처	2652 K:
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
지금	2659 K 플레이:
""", '질': """
질문은	72 K
""", '첫': """
첫	31 K 댓글	31 K 번째 댓글
""", '추': """
추천	2626 K 기사:
추천기사	2649 [K]
""", '출': """
출처	2652 K:	2652 K :
출처를	68 K 밝히면	68 K 밝히고
""", '카': """
카카오톡	12 K	41 K 제보
""", '페': """
페이지	2684 K #/#
""", '필': """
필수	2681 (K) 개인정보	2681 [K] 개인정보	2681 (K) 이용약관	2681 [K] 이용약관
""", '함': """
함께	2626 K 볼 만한 기사:	2626 K 보면 좋은 기사:	2649 [K 읽기]
""", '핫': """
핫클릭	2649 [K]
""", '해': """
해	59 K 보셨나요
""", '홈': """
홈	97 K>	97 K >	97 K '
""", '화': """
화보	2626 [K]
""", '후': """
후원	2677 K 계좌
후원계좌	2677 K
"""}

CONTAINS = {',': """
,说:	4612 K
""", '@': """
@我	62 K
""", 'a': """
abonați	80 K-vă	3512 K-vă	3516 K
abonații	50 K pot	3513 K noștri
abonează	80 K-te	3413 K-te pentru	3418 K-te pe youtube	3512 K-te
abonné	50 en tant qu'K	1772 pas encore K	1774 déjà K	1776 en tant qu'K
abonnés	1772 réservé à nos K	1774 réservé aux K	1926 nos K	1929 K
abonējiet	80 K	2841 K
actualisé	98 cet article a été K
actualité	1782 l'essentiel de l'K	1792 suivez l'K	1792 suivez toute l'K	1792 retrouvez toute l'K	1815 couvre l'K
actualizată	98 știrea a fost K
acționari	3480 fără K
adatkezelési	2138 K tájékoztató
adhérent	80 devenez K
adhérez	80 K
admitió	1488 K
adomány	2228 K
adományoddal	2224 K
adományok	2228 K
adományozz	2224 K
adományozzon	2159 K itt
advirtió	1488 K
adó	2127 K #%
adód	2226 K #
adója	2159 K #
adăugat	3515 a K
affichée	60 e-mail ne sera pas K
affiliatelänkar	37 K	74 K	4005 K	4032 K
affilié	37 lien K	74 lien K
affiliés	37 liens K	74 liens K
affirmé	1928 a K
afiliación	37 enlaces de K	74 enlaces de K
afirmó	1488 K
afișată	60 email nu va fi K
agregó	1488 K
aicināja	2844 K
aizsargātas	2784 visas tiesības K
aiškino	2778 K
ai가	2688 K 작성	2688 K 생성	2688 K 요약	2688 K 번역
ai로	2688 K 작성	2688 K 생성
ai를	2688 K 활용해
ajouté	1928 a K
ajută	3512 K-ne
ajánld	2224 K fel
aktualizovaný	98 článok bol K
aktualizován	98 článek byl K
aktérů	98 jména K
alkalmazás	2135 töltsd le az K
alkalmazásban	2157 az K
alkalmazást	2157 K
alkalmazásunk	2225 K
alkalmazásunkat	2135 töltse le K
alkalmazásunkban	84 K
alăturat	3432 s-a K echipei
alăturați	51 K-vă
alătură	51 K-te lor	51 K-te
améliorer	1836 aidez-nous à K
anhören	2 artikel K	2 text K	2 beitrag K	787 jetzt K:
anketě	510 naší K	510 v K
ankietę	35 naszą K	3179 naszą K	3179 krótką K
ankstesnėje	98 K versijoje
anmäl	4068 K dig till vårt	4068 K dig till våra
anmäla	4000 genom att K dig
annoncé	1928 a K
annoncør	652 betalt af en K	652 betalt af K
annonslänkar	37 K	74 K	4005 K	4032 K
annonsör	4014 betalt av en K	4014 betald av en K
annonsør	3075 betalt av en K
anterioară	98 versiune K a
antérieure	98 version K de cet
anunció	1488 K
anunțat	3515 a K
använder	3970 vi K cookies	3971 K kakor
anúncio	3320 após o K	3320 depois do K
anúncios	70 sem K	3406 sem K
apelował	3260 K
apelowała	3260 K
aplicació	84 a la nostra K
aplicación	84 en nuestra K	1347 descarga la K	1347 descarga nuestra K
aplicația	84 în K noastră	3419 descarcă K	3512 descarcă K noastră	3512 descarcă gratuit K	3512 descarcă K și	3513 K noastră
aplikacją	84 z naszą K
aplikację	3144 pobierz naszą K	3145 pobierz K	3145 ściągnij K	3202 naszą K
aplikací	84 s naší K
aplikácii	84 v našej K	3782 našej K
aplikáciu	3782 mobilnú K	3782 K
aportació	463 la teva K
aportación	1382 tu K	1408 haz tu K
apoyá	1485 K
applikációnk	2157 K
applikációnkat	2157 K
applikációnkban	84 K
apsolīja	2844 K
apóyanos	1382 K	1485 K
apóyenos	1382 K	1485 K
apúntate	1326 K a	1342 K a nuestra	1342 K gratis	1485 K gratis
apărat	3515 s-a K
arkadaşina	49 K gönder
arkadaşiniza	49 K gönderin
arkadaşinla	4184 bir K paylaş
artykuł	15 darmowy K	20 cały K	3133 podoba ci się ten K	3180 nasz K do końca	3200 ostatni darmowy K	3258 ten K
artykułu	98 do K dodano
artykuły	15 darmowe K
artykułów	15 darmowych K
artículo	15 K gratis	20 leer este K	20 leer el K	1327 te ha gustado este K	1335 regala este K	1335 regalar este K	1338 último K gratis	1338 te queda # K	1411 y lee este K	1486 este K
artículos	15 K gratis	1338 K gratis este mes	1338 te quedan # K	1338 límite de K
aseguró	1488 K
associés	1798 cookies K à ce contenu
assuré	1928 a K
asszisztensünk	63 virtuális K
asumă	30 nu își K
atsiųsime	57 K jums
ausgewählt	840 produkte unabhängig K
autentificați	24 K-vă
autentifică	24 K-te	3413 K-te pentru
autorką	3171 kontakt z K
autorská	492 K práva
avertizează	3515 K
avísanos	1485 K
ayúdanos	1382 K	1485 K a
açikladi	4261 K
açin	4184 K
añadió	1488 K
año	1487 al K
""", 'b': """
bağirdi	4261 K
bağirdilar	4261 K
bağiriyor	4261 diye K
bağiriyordu	4261 K
bağiş	4258 K yap	4262 K
bağişiniz	4258 K
bağlantilari	74 satiş ortakliği K	4181 satiş ortakliği K
başlayan	4183 tl'den K
başvurun	4184 K
behält	29 K sich vor	29 K sich das recht
behöver	3952 vi K ditt stöd	4068 vi K din hjälp
beiträge	58 neue K per mail
bekapcsolása	2135 értesítések K
beløb	706 fast K
beløp	3128 gi et K	3130 fast K
bemängeln	903 K
bemängelt	903 K
berätta	67 K för oss	67 K din
berättade	4071 K
berättar	4071 K
bestätigen	730 K sie ihre
bestätigungslink	831 K
bestätigungsmail	730 K	831 K
betalvägg	4072 K
bezpečí	98 linka K
bezplatný	530 poslední K článek	3776 náš K webinár	3799 posledný K článok
bezplatných	3785 K článkov
bezpłatne	3185 K konto
bezpłatny	3176 nasz K webinar	3200 ostatni K artykuł
bezpłatnych	3185 limit K
beágyazott	2190 egy K tartalom látható	2190 egy K tartalom található
beğendiyseniz	4259 bu haberi K	4259 bu yaziyi K
biết	4489 cho K
blokování	484 K reklam
bohaterów	98 imiona K
boletín	78 el K	78 al K	78 nuestro K	1342 recibe el K	1342 nuestro K	1345 K diario	1485 recibe el K	1486 nuestro K	1489 K
boîte	79 dans votre K mail	79 dans ta K mail	79 dans votre K	1781 dans votre K mail	1781 dans votre K e-mail
brezplačen	3896 zadnji K članek
brezplačne	3883 K članke
brezplačni	3876 naš K webinar	3896 zadnji K članek
brezplačnih	3883 K člankov
bronił	3260 K się
brzmiał	3260 K
brzmiała	3260 K
brzmiało	3260 K
butlletí	392 subscriu-te al K	392 el nostre K	464 el nostre K	467 K
buzdított	2227 K
buzdította	2227 K
buzón	79 en tu K	1343 en tu K
bájate	1485 K la app
bölümünde	85 yorum K
bönföll	4071 K
böngésző	10 a K
böngészője	10 az ön K
bötfällde	4071 K
bønfaldt	707 K
bønn	3009 vi har en K til deg
bønnfalt	3131 K
bústia	414 a la teva K
bülten	4177 e-K	4262 K
bültene	4144 K abone	4144 K kayit	4144 K kaydol
bülteni	4177 haber K
bültenimiz	78 K	4259 K
bültenimize	78 K	78 e-K	4144 K	4258 K	4259 K
bültenine	4177 K
błagał	3260 K
błagała	3260 K
bạn	49 gửi cho K bè	4394 hộp thư của K	4428 sự ủng hộ của K	4486 mời K	4486 cần sự ủng hộ của K	4486 nhờ sự ủng hộ của K
bằng	4436 K văn bản của báo
""", 'c': """
caffè	2384 un K
café	54 me paga um K	1383 un K	1408 un K al mes	1818 un K
caractères	1836 limitées à # K
catedrática	1379 es K
catedrático	1379 es K
celého	472 pro čtení K
cercetătoare	3432 este K
cercetător	3432 este K
changés	98 prénoms ont été K
chaîne	1926 notre K
chefredaktör	3990 är politisk K	3990 är K
chefredaktør	630 er K
chuyện	4415 bạn có câu K
chép	4410 cấm sao K	4436 mọi sao K
chính	98 đính K	4403 K sách bảo mật
chúng	38 nhắn cho K tôi	38 viết cho K tôi	38 liên hệ với K tôi	38 gửi cho K tôi	38 gửi về cho K tôi	38 kể cho K tôi	38 chia sẻ với K tôi	39 phóng viên của K tôi	57 K tôi gửi bạn	57 K tôi gửi đến bạn	57 K tôi gửi tới bạn	67 nhắn cho K tôi	67 viết cho K tôi	67 gửi cho K tôi	67 gửi về cho K tôi	67 kể cho K tôi	67 chia sẻ với K tôi	67 hãy kể với K tôi	67 kể với K tôi	4394 bản tin của K tôi	4397 theo dõi K tôi	4415 cho K tôi qua	4415 liên hệ với K tôi	4486 ủng hộ K tôi	4486 K tôi cần sự giúp đỡ	4486 giúp K tôi	4486 theo dõi K tôi	4486 hãy gửi cho K tôi	4486 hãy liên hệ với K tôi	4486 hãy báo cho K tôi	4487 K tôi trên	4487 của K tôi	4487 cho K tôi
chọn	4486 hãy bình K
cikkből	2223 K #
cikkéből	2223 K #
cikkünk	2225 minden K
cikkünkhöz	2225 minden K
comentário	6 deixe seu K	6 deixar um K	21 login para publicar um K
comentários	85 nos K	3293 nos K
comentó	1488 K
comisión	1397 recibir una K
comissió	409 rebre una K
comissão	3319 receber K	3319 receber uma K
commerciële	2926 K partner
communauté	1823 K whatsapp	1823 K signal
compártela	25 K	49 K
compártelo	25 K	49 K
comunità	2408 parte della nostra K
condamné	1928 a K
condiții	3422 termeni și K
confidentialité	1799 politique de K
confidențialitate	3422 politica de K
conférences	1815 est maître de K
connecté	1801 vous devez être K
contactați	38 K-ne	67 K-ne
contactează	38 K-ne	67 K-ne
conteúdo	9 este K	9 K externo	3270 acesse todo o K	3314 ao exibir este K	3314 ao ver este K
contribuição	3306 com a sua K	3405 sua K é essencial
contáctanos	38 K
contáctenos	38 K
contém	98 K cenas
contó	1488 K
conversación	1365 participar en la K
conținut	9 acest K	3413 K doar pentru abonați
conținutului	3429 preluarea K
cookieinställningar	3992 K
corespondentă	3432 este K
corrección	98 K:
correção	98 K:
corrigé	98 article a été K
creează	3512 K un cont pentru a citi
csatornájára	2149 viber-K
csatornánk	2225 K
csatornánkhoz	2149 telegram-K	2149 whatsapp-K
csatornánkra	2149 youtube-K	2224 iratkozz fel K	2224 iratkozzon fel K
csábított	2227 K
cuéntanos	38 K	67 K	1365 K en	1485 K
cuéntenos	38 K	67 K
czytać	3139 aby K dalej	3139 żeby K dalej	3257 chcesz K dalej
czytelników	36 naszych K	3180 opiniami K	3191 z wpłat K	3191 dzięki wsparciu K	3208 K	3258 naszych K	3258 z wpłat K
câmpurile	60 K cu steluță
cântau	3515 K
címével	2181 e-mail-K
cùng	51 hãy tham gia K họ
của	4417 là cây bút K	4487 độc giả K
""", 'd': """
daní	3790 # % z K	3790 #% z K
darbą	2776 mūsų K
darowiznę	3137 przekaż K	3257 przekaż nam K	3257 przekaż K na
datenschutzerklärung	747 unserer K	901 unserer K	901 unsere K
datenübertragung	781 der K zu
dați	62 K-mi tag
debatindlæg	631 send dit K	631 skrive et K
debatredaktør	630 er K
debattredaktør	3049 er K
debattør	630 er K
declaró	1488 K
decía	1488 K
demandé	1928 a K
denmişti	4261 K
denunció	1488 K
dependență	88 jocurile de noroc pot crea K
descrições	98 contém K
descárgate	1347 K la	1347 K nuestra
destekçimiz	4184 K olun	4258 K olun
desteğiniz	4258 K
desteğinizle	4259 K
desteğiyle	18 okurlarin K	4170 yapay zeka K	4179 K ayakta	4189 yapay zeka K
değildir	30 sorumlu K
değiştirildi	98 isimler K
değiştirilmiştir	98 isimler K
dimineață	17 în fiecare K
diskutovať	3781 K môžu
disponível	3278 K no google play
doação	3266 faça uma K	3306 sua K	3405 sua K	3405 faça uma K	3409 K
doações	3409 K
dodał	3260 K
dodała	3260 K
dodává	587 K
događaj	3677 naš K
domagał	3260 K się
donació	463 fes una K	467 K
donación	1330 haz una K	1330 tu K	1382 tu K	1382 una K	1485 tu K	1485 haz una K	1489 K
donația	3512 K ta
donație	3512 fă o K	3516 K
donații	3516 K
donează	90 K cât poți	3512 K acum
doplněn	98 článek byl K
doporučil	587 K
doporučila	587 K
doporučovala	587 K
dopuštenja	3688 bez K
doradzał	3260 K
dorzuć	3257 K się
dostawać	3201 chcesz K
dostávajte	3805 K
dostávat	531 chcete K
dostávať	3800 chcete K
dostávejte	537 K
dostęp	80 kup K	3139 masz już K	3185 pełny K do	3185 wykup K	3257 kup K
dostępny	3139 artykuł K tylko
dotazník	511 krátký K	3780 krátky K
dotazníka	3780 nášho K
dotazníku	510 našeho K	511 krátkého K
dowolną	3259 K kwotą
dočtete	518 více se K
dołóż	3257 K się
dołącz	51 K do nich	51 K	3150 K do nas na	3257 K do nas	3257 K do grona	3257 K do nich
drastické	98 obsahuje K
draudžiama	2722 K kopijuoti	2722 be leidimo K	2722 be sutikimo K
draudžiamas	2743 be leidimo K
dueños	1437 sin K	1437 ni K
dumneavoastră	10 browserul K
duyệt	10 trình K của bạn
działać	3258 K dalej
dziennikarką	3172 jest K	3242 jest K
dzięki	3258 K wam	3258 K tobie
dziękujemy	3182 K za zapisanie	3182 K za zapis	3257 K, że nas czytasz
där	42 var du K
débloquer	1774 pour K
déclare	1928 K
déclaré	1928 a K
découvrez	1772 K nos offres	1925 K nos offres
déductible	1766 K des impôts	1766 K à #	1927 K
déjanos	6 K tu	77 K tu correo
déjenos	77 K su correo
dénonce	1928 K
déplore	1928 K
déposés	1828 des cookies seront K
désabonner	1781 K à tout moment
désactiver	1796 K adblock
désactivez	1796 K adblock
désinscrire	1782 vous K à tout moment
díky	585 K vám
dôvery	98 linku K
dömde	4071 K
dømte	707 K	3131 K
düzeltme	98 K:
děkujeme	584 K, že nás čtete
dřívější	98 K verzi článku
důvery	98 linka K
dụng	4399 tải ứng K	4486 tải ứng K của	4486 hãy tải ứng K	4486 tải ngay ứng K
""", 'e': """
edellyttää	1707 K tunnusta
editörlerimize	39 K
editörüdür	4167 K
editörün	98 K notu
egyetért	43 K?
egyetértesz	43 K?
együttműködésében	2222 K készült
elaboración	1397 no ha participado en la K
electrònic	392 el teu correu K
electrónico	60 correo K no se mostrará	1343 tu correo K	1365 tu dirección de correo K no será publicada
elküldjük	57 K neked	57 K önnek
elolvasásához	2129 a teljes cikk K
elsőként	2158 értesülj K
előfizetés	2228 K
előfizetéssel	2161 K
előfizető	2129 már K	2224 legyen K
előfizetőink	50 K	2129 K olvashatják	2161 K számára	2225 K
előfizetők	50 az K	2171 csak K	2228 K
előfizetőknek	2130 csak K	2171 K szól
előfizetőként	50 K
előfizetőnktől	2181 K
emlékeztetett	2227 K
emoțional	98 pot afecta K
endereço	3292 seu K de email não será
engedély	2164 K nélkül tilos
engedélyezze	2137 K a javascript
engedélyezése	2190 tartalmainak K	2190 tartalmak K
engedélyhez	2164 K kötött
enkät	35 vår K
enquête	35 notre K	35 onze K	53 mois sur cette K	53 mois à cette K	53 mois pour cette K	98 pour cette K, nous	1926 cette K	2942 onze korte K	2942 onze K
enquêtent	1926 K pour vous
enquêtes	1926 nos K
ensimmäinen	1755 K kuukausi
enthält	781 dieses element K daten
entraînement	48 K d'ia
entrée	1885 ctrl+K	1885 ctrl + K
enviáselo	49 K
envíala	49 K
envíalo	49 K
envíanos	1485 K
epizódu	3778 K
erată	98 K:
ergänzt	98 text wurde K	98 artikel wurde K
erhvervsredaktør	630 er K
erhältlich	787 shop K	860 im shop K
erişin	4184 K
erklärt	903 K
erklärte	903 K
erkände	4071 K
erzähl	38 K es uns	67 K es uns	67 K uns
erzählen	38 K sie uns	38 K sie es uns	67 K sie uns	67 K sie es uns	900 K sie es weiter
erzählt	67 K uns	903 K
erzählte	903 K
escribió	1488 K
escríbanos	38 K	67 K
escríbenos	38 K	67 K	1365 K a	1485 K
estimé	1928 a K
estás	1327 ya que K aquí	1327 ya que K por aquí
etichetați	62 K-mă
etichetează	62 K-mă
etiquétame	62 K
etiquétanos	62 K
etkinleştir	4152 javascript'i K
evästeasetuksiasi	1684 K
evästeet	1684 K	1709 K
evästeitä	1667 K
existují	521 K díky
experiência	67 conte sua K
explicó	1488 K
expliqué	1928 a K
expérience	67 partagez votre K
externého	3772 K obsahu
externí	503 K obsah
externího	503 K obsahu	503 obsah z K
externý	3772 K obsah
""", 'f': """
favoritkälla	3986 K
faça	3405 K um pix
felelősséget	30 nem vállal K
felhasználási	2138 K feltételek
felietonistką	3242 jest K
felietonistą	3242 jest K
feliratkozás	2131 K a hírlevélre	2131 hírlevél K
feliratkozásommal	2147 K
feliratkozással	2147 K
felkavaró	98 K
fictício	98 nome K
fictícios	98 nomes K	98 nomes são K
filmări	40 poze și K
folosește	3422 K cookie
folytatásához	2129 a cikk K
fordítóval	2154 gépi K
forintért	2161 havi # K
formulára	3783 odoslaním K
formulário	3405 inscreva-se no K
formuláře	514 odesláním K
forrásként	2148 kedvenc K
fortæl	67 K os
fortæller	707 K
fotoğraf	40 K ve video
fotoğraflarinizi	40 K
fotóidat	40 K
fotóit	40 K
frissítettük	98 K a cikket	98 cikkünket K
frågade	4071 K
früheren	98 K version	98 K fassung
férjen	2224 K hozzá
följ	3966 K oss på	4068 K oss
förbehåller	29 K sig	29 K oss
förbehållna	3982 alla rättigheter K
fördere	900 K
fördermitglied	80 werden sie K	802 werde K	802 werden sie K
fördern	900 jetzt K	900 K sie
föredragen	3986 K källa
föredragna	3986 K källa
föreslog	4071 K
författare	3990 är K och
förklarade	4071 K
förklarar	4071 K
försvarade	4071 K sig
følg	605 K os på	704 K os	3025 K oss på	3128 K oss
første	643 K måned	706 K måned	3063 K måned	3130 K måned
független	2127 támogassa a K	2225 K sajtó
főmunkatársa	2210 K
főszerkesztője	2152 K
""", 'g': """
gadā	2843 K
gazeteciliği	4259 bağimsiz K
gazeteciliğimiz	4259 K
gazetę	3211 kup K
gefällt	831 K ihnen, was sie	831 K dir, was du
gelmişken	4138 buraya kadar K
gespräch	98 K wurde gekürzt
geändert	98 namen K	98 name K	98 namen wurden K
geöffnet	750 wird in neuem fenster K
giovedì	17 ogni K
glücksspiel	88 K kann süchtig machen
glücksspiele	88 K können süchtig machen
godišnje	3751 K
gridò	2491 K
gràcies	415 K a gent com tu	464 K a tu
grátis	3407 teste K
grâce	18 K à vous	1763 K à vos dons
gwiazdką	60 pola z K
gärna	4068 vill K höra från dig
går	589 før du K	3009 før du K
gåva	3952 ge en K i dag	3952 ge en K nu	3953 din K	3953 ge en K	4068 din K gör	4068 ge en K i dag	4072 K
gönderdik	4191 size bir e-posta K
gönderin	4184 K
gönderiyoruz	57 size K	57 sana K	57 yazilarini K
göndermeyiz	71 spam K
göra	4069 K mer
göre	4261 K
görün	4184 K
görünmeyecek	60 e-posta adresiniz K
görüntülerinizi	40 K
göster	4184 K
gösterilmeden	4160 kaynak K
gösterilmeyecek	60 e-posta adresiniz K
gösterilmez	60 e-posta adresiniz K
güncellendi	98 haber K	98 yazi K
güncellenmiştir	98 haber K
głosił	3260 K
głosiła	3260 K
głosiło	3260 K
głosuj	3196 K
głosujcie	3196 K
głównej	3187 na stronie K
gương	64 trang K
gửi	49 hãy K	4415 xin K về
""", 'h': """
használ	2137 cookie-kat K	2138 sütiket K
használat	2137 sütik K
hazardní	83 účastí na K hře
hazardných	83 účasťou na K hrách
heißt	903 K es
helyesbítés	98 K
helyreigazítás	98 K
hikâyeni	67 K bizimle
hikâyenizi	67 K bize
hinzufügen	773 bei google K
hirdették	2227 K
hirdetés	11 a K	11 K után
historią	67 podziel się swoją K
história	67 conte sua K
hjälp	3993 K av ai	4015 K av ai	4068 K oss
hjälper	4068 din gåva K
hjælp	633 K af ai	633 K fra ai	653 K af ai	704 vi har brug for din K	704 K os
hjælper	704 dit bidrag K
hlásal	587 K
hlásala	587 K
hlásá	587 K
hovorí	3851 K
hozzászólás	21 K küldéséhez
hozzászóláshoz	6 K
hozzászólásokban	85 a K
hozzátette	2227 K
hviezdičkou	60 polia s K
hvězdičkou	60 pole s K
hyödyntäen	1685 tekoälyä K
hágase	80 K socio
hájil	587 K se
hájila	587 K se
häng	4068 K med i
häufiger	773 bei google K
hävdar	4071 K
håller	43 K du med	43 K du inte med	4022 läsare som K
hævder	707 K
hébergé	1798 ce contenu est K par
hình	98 có chứa K ảnh
híreinket	2181 K
hírekben	2135 a google K	2148 google K
hírlevelére	2147 K
hírlevelünk	78 K	2225 K
hírlevelünket	2147 K
hírlevelünkre	78 K	2131 K	2224 iratkozzon fel K	2224 iratkozz fel K	2225 K
hírlevél	2228 K
hírlevélre	78 K	2224 iratkozz fel a K	2224 iratkozzon fel a K
hó	2226 ft/K
hónap	2161 első K	2226 első K
hören	855 K sie hier.
hører	3054 der du K
hükmetti	4261 K
hüüdis	1556 K
hüüdsid	1556 K
hűségidő	2171 K nélkül
hồng	4435 nhận hoa K
""", 'i': """
iecienītāko	2792 K avotu
iepriekšējā	98 K versijā
ifølge	707 K	3131 K
illimité	1776 accès K	1845 en K
imágenes	40 tus K	98 contiene K
incorporó	1379 se K a
independentă	3513 presa K
independência	3406 a K
indicó	1488 K
indiqué	1928 a K
indrømmede	707 K
indrømmer	707 K
indépendance	1926 notre K
indépendant	1763 soutenez le journalisme K	1926 journalisme K	1926 média K
indépendante	1842 la presse K a	1926 presse K	1926 information K
información	1355 sigue toda la K	1355 siga toda la K	1379 cubre la K	1486 esta K
informację	3171 wyślij K
informações	98 com K de
informațiilor	3429 preluarea K
informó	1488 K
informē	2844 K
ingresá	77 K tu correo
innehåll	3971 externt K	3992 externt K
innehåller	98 K spoilers
innehållet	9 K
innrømmer	3131 K
innrømmet	3131 K
inquiète	1928 s'K
inquérito	35 nosso K
inscrição	3274 cancelar a K	3328 sua K foi
inscríbete	1326 K
insändare	43 K	3991 skicka din K	3991 din K till	3991 skriva en K
intelektą	2730 dirbtinį K	2745 dirbtinį K
inteligencję	3193 przez sztuczną K
inteligencí	523 umělou K
intelligenciával	2154 mesterséges K készült	2173 mesterséges K
introduceți	77 K adresa de email
intégralité	1772 pour lire l'K
investigación	53 meses en esta K	53 meses a esta K	98 para esta K	1486 esta K
investigação	3406 esta K
investigație	3513 această K
investigațiile	3513 continua K
invítame	54 K a un café	54 K un café	1485 K a
invítanos	1485 K a
ismételgette	2227 K
istediğiniz	4143 K zaman iptal	4260 K zaman iptal
izražavaju	3682 komentari K
içeriği	9 K
içeriğin	4169 harici K
içermektedir	98 sahneler K
išorinio	2728 K turinio
""", 'j': """
jautāja	2844 K
javascript가	2667 K
javascript를	2667 K
javasolják	2227 K
jelölj	62 K meg	62 K be
jelöljetek	62 K meg
jesteś	3133 skoro już tu K	3133 skoro tu K
jugé	1928 a K
jurnalistă	3432 este K
jurnaliștii	39 K noștri	3455 K noștri îți trimit	3513 K noștri
jälgi	1553 K meid
jäljellä	1703 ilmaista juttua K
jäseneksi	80 liity K	1753 liity K
""", 'k': """
kanał	3258 nasz K
kannatusjäseneksi	1753 liity K
kanál	585 náš K
każdego	17 K ranka
každé	17 K ráno
kaže	3752 K
kedykoľvek	3757 odhlásiť sa môžete K
keresőben	2148 google-K
khoản	4392 bạn đã có tài K	4403 điều K sử dụng
không	43 K đồng ý?	60 email của bạn sẽ K hiển thị	71 K spam	4410 K sao chép
khẳng	4489 K định
kiabált	2227 K
kiabálta	2227 K
kiabálták	2227 K
kiegészítettük	98 a cikket K	98 cikkünket K
kifogásolja	2227 K
kirjeessä	1756 luki K
kiáltott	2227 K
kiáltotta	2227 K
kiáltották	2227 K
kiến	4423 ý K của bạn sẽ	4486 hãy gửi ý K	4486 vui lòng gửi ý K
kliknutím	514 K na
kolačića	3673 K	3703 K
kolačiće	3673 K	3703 K
kolačići	3673 K
komentować	6 K	3159 aby K
komentár	6 pridať K	3781 pridajte K
komentára	3781 pridanie K	3781 vloženie K
komentároch	85 v K
komentárov	85 do K
komentátor	501 je K	501 , K	570 , K
komentátorem	501 je K	570 je K
komentátorka	570 , K
komentátorkou	501 je K	570 je K	3770 je K
komentátorom	3770 je K
komentář	6 přidat K
komentáře	6 pro přidání K	512 vložení K	512 přidání K
komentářích	85 v K
komentářů	21 přidávání K se musíte	85 do K
kommentarsfältet	85 i K
kommenteléshez	6 K
kommenttikentässä	85 K
koneääni	1685 K
konferencję	3176 naszą K
konuştu	4261 diye K	4261 K
kopírovanie	3763 K obsahu bez	3763 K je zakázané
kopēšana	2791 K bez
korespondentką	3172 jest K	3242 jest K
korespondentė	2727 K
korábban	2180 K itt írtunk	2180 K ebben a cikkben írtunk
korábbi	98 cikkünk K
krzyczał	3260 K
krzyczała	3260 K
krzyknął	3260 K
krzyknęła	3260 K
krävde	4071 K
krævede	21 K felter er	707 K
krönikör	3990 är K	4053 är K
kulturalną	3180 K dyskusję
kulturredaktör	3990 är K	4053 är K
kulturredaktør	630 er K	690 er K	3049 er K	3113 er K
kumppanuuslinkkejä	74 K	1697 K
kvíz	510 náš K	3780 náš K
kvíze	3780 našom K	3780 v K
kvízu	510 našem K	510 v K
kyltissä	1756 luki K
kysyivät	1756 K
kávéra	54 hívj meg egy K	54 hívjon meg egy K	2226 K
käsitellään	98 jutussa K
käyttää	1665 tämä sivusto K
käyttöehdot	1692 hyväksyt K
képeidet	40 K
képeit	40 K
kérdezte	2227 K
kérdezték	2227 K
kérdőívünket	35 K
kért	2227 K
kérte	2227 K
kérték	2227 K
kívánt	98 nem K
können	90 geben sie, was sie K	90 geben sie, so viel sie K	900 K sie uns
könyörgött	2227 K
könyörögtek	2227 K
köszönjük	2224 K, hogy olvasol
kötelező	21 K mezőket
kövessen	2135 K minket	2224 K minket
követelte	2227 K
követelték	2227 K
közlése	2172 nélküli K tilos
közreműködésével	2222 K készült
közéjük	51 állj be K	51 álljon be K
közölte	2227 K
kúpte	3848 si K
küldd	49 K el
küldjük	57 K neked
küldünk	57 K neked
kündigte	903 K an
künstlichen	791 K stimme vorgelesen	791 K stimme vertont
künstlicher	848 mithilfe von K
küpsised	1507 K
küpsistega	1507 K	1526 K
küsis	1556 K
kč	516 za # K	516 od # K	586 od # K
kļūsti	2841 K par
křičel	587 K
křičela	587 K
křičeli	587 K
kể	4489 K
""", 'l': """
labākie	2811 K raksti tavā
lamentó	1488 K
lançait	1928 K
lasītu	2781 lai K tālāk
lasītāji	2842 mūsu K
lasītājiem	2842 mūsu K
lejupielādē	2841 K
lelkisegély	98 K
leverandør	3051 ekstern K
leverantör	3992 extern K
leído	1411 has K tus #
leírásokat	98 K tartalmaz
licencí	47 K cc	47 cc-K
licença	47 K cc
licența	47 K cc
lietotnē	2801 K
linkistä	1696 lisää tästä K
lisenssillä	47 K
lisäsi	1756 K
llicència	47 K cc
lucrează	3432 K în presă
lunedì	17 ogni K
lună	3514 pe K
luận	6 để bình K	85 phần bình K	98 từ chối bình K	4392 đăng nhập để bình K	4423 bình K của bạn sẽ	4486 đăng nhập để bình K
lájkolj	2135 K minket
lákal	587 K
läget	4001 koll på K
lähdet	1651 ennen kuin K
lähetä	49 K se
lähetämme	57 K sinulle
lämna	77 K din mejl	77 K din e-post
läsa	4004 du kan K mer	4004 kan du K mer	4004 K mer om	4069 fri att K
läsare	36 våra K	4002 våra K	4069 våra K
läsarna	18 tack vare K
läser	4068 tack för att du K
läsning	0 min K
läsningstid	0 K
lästid	0 K
låst	657 K for	3080 K for	4019 K för
læser	704 tak fordi du K
læserbrev	43 K	631 skrive et K	631 send dit K
læsere	36 vores K	705 vores K
læseres	642 vores K støtte
læserne	18 takket være K
læsetid	0 K
læsning	0 min K
límite	1338 K de notas
límites	1335 sigue leyendo sin K
lòng	4415 vui K gửi về	4486 vui K gửi về
löd	4071 K
lød	707 K	3131 K
lūdza	2844 K
lập	4427 ủng hộ báo chí độc K	4487 báo chí độc K
""", 'm': """
magyarázta	2227 K
mailovú	3783 e-K adresu
mainoslinkkejä	37 K	74 K	1697 K
manhãs	17 todas as K
marqués	60 champs K d'une étoile
masintõlke	1509 K abil
materiał	9 ten K
matéria	20 ler esta K	3270 esta K é só	3333 para ler esta K	3406 esta K
matérias	3305 limite de K
matí	463 rep cada K
mawiał	3260 K
mawiała	3260 K
mañana	17 cada K
mañanas	17 todas las K
megbírságolta	2227 K
megbízásából	2222 K készült
megjelenését	2222 K támogatta	2222 K támogatja
megjelenítése	2190 tartalmainak K	2190 tartalmak mindig K
megszakítása	21 válasz K
megváltoztat	98 nevek K
megváltoztattuk	98 nevét K
meidän	1753 tue K
meitä	1694 tukea K	1694 tue K	1753 tue K	1753 auta K
mencióname	62 K
menționat	3515 a K
mesačne	3850 K
mesečno	3751 K	3946 K
mesélte	2227 K
mieltä	43 eri K?	43 samaa K?
miesiąc	3259 za K
miesięcznie	3259 K
minkä	90 anna K voit
miễn	15 bài K phí	4430 hết số bài K phí	4488 dùng thử K phí
mjesečno	3751 K
modifié	98 article a été K	98 prénom a été K	98 nom a été K
modifiés	98 prénoms ont été K	98 noms ont été K
modération	83 jouez avec K	1836 charte de K	1836 K par la rédaction
mokė	2778 K
mondták	2227 K
mostrarà	60 adreça no es K
mostrará	60 correo no se K	1335 este mensaje se K en
możesz	90 wpłać, ile K
možete	90 dajte koliko K
multó	1488 K
mulțumim	3512 K că ne citești
munkatársa	2152 K	2210 K
munkatársunknak	39 K
munkánk	2225 K
munkánkat	2127 támogasd K	2127 támogassa K	2159 K	2224 támogasd K	2224 támogassa K	2225 K
myönsi	1756 K
másodközlés	2145 K
märkis	1556 K
määräsi	1756 K
mån	4003 kr/K	4070 kr/K
månad	3955 testa en K	4003 en K för	4068 testa en K	4070 per K	4070 varje K
månaden	4003 första K	4070 i K	4070 första K
månader	4003 K för #	4068 testa # K
månadsgivare	4068 bli K
måned	595 prøv en K	643 i # K	704 prøv en K	706 pr. K	3063 en K for	3128 prøv en K	3130 per K
måneden	706 om K	3130 i K
måneder	643 i # K	3063 K for #
média	1926 notre K
mês	3406 até o fim do K	3407 por K	3407 ao K
mình	54 mời K ly cà phê	62 tag K
míní	587 K
mówi	3260 K
mówili	3260 K
mówił	3260 K
mówiła	3260 K
môžete	3779 článok si K
müşterimiz	4195 K
mācīja	2844 K
mākslīgais	2798 K intelekts
mēnesis	2843 pirmais K
mēnesī	2843 K
mėgstamiausią	2723 K
mėnesį	2777 per K
měsíc	516 první K	586 za K	586 první K
měsíčně	586 K
můžete	509 článek si K
mạnh	4489 nhấn K
""", 'n': """
nabádal	587 K
nabádala	587 K
naléhal	587 K
namawiał	3260 K
namawiała	3260 K
napisał	3260 K
napisała	3260 K
napiš	38 K nám	67 K nám
napište	38 K nám	500 K nám	533 K na	584 K nám
napísal	3851 K
napíšte	38 K nám	3769 K nám	3769 K, prosím	3802 K na	3848 K nám
naročilo	3882 hvala za K
naročite	80 K se	3856 K se na naše	3944 K se
naročnik	50 kot K	3855 že K
naročnike	3863 samo za K	3863 le za K
naročniki	50 K lahko	3895 lahko berejo le K	3895 berejo samo K	3948 K
naročnikom	3855 dostopen le K	3855 na voljo K	3855 na voljo samo K	3855 na voljo le K	3895 dostopna le K	3895 dostopna samo K	3895 dostopen le K	3895 dostopen samo K
naročnina	3883 K	3948 K
naročnino	3883 z K	3905 z K
narzędzi	3193 przy wsparciu K ai
naujienlaiškio	2735 K
naujienlaiškis	2776 mūsų K	2779 K
naujienlaiškį	2715 mūsų K	2735 K	2775 užsisakykite K	2776 mūsų K
navođenja	3688 bez K izvora
navođenje	3688 uz K izvora
nawoływał	3260 K
našeho	506 do K týmu	506 K e-shopu
našem	3677 K timu
našich	532 K zpráv	3801 K správ
neatkarīgu	2841 atbalsti K
nekünk	38 írj K	38 írjon K	38 írja meg K	38 írd meg K	67 írj K	67 írjon K	67 írja meg K	67 írd meg K	67 meséld el K	2224 segíts K	2224 írjon K	2224 írj K	2224 jelezd K	2225 K adód
nemokamą	2739 K paskyrą
neobmedzený	3756 K prístup
neodpovídá	30 K za
neodpověděl	98 K
neodpověděla	98 K
neodpověděli	98 K
neomezený	496 K přístup
neomezeně	472 K číst
nepiekrītat	43 K
nepriklausomą	2737 paremkite K žurnalistiką	2775 paremkite K	2776 K žurnalistiką
nesouhlasíte	43 K?
nesúhlasíte	43 K?
newsissä	1677 google K
nezodpovedá	30 K za
nezodpovídá	30 K za
nezávislou	584 podpořte K
nezávislá	585 K média
nezávislé	3849 K médiá
nezávislú	3848 podporte K
ngoài	4418 nội dung bên K
nguồn	4413 K ưu tiên	4413 K tin ưu tiên	4436 ghi rõ K	4471 K ưu tiên
người	50 K đăng ký có thể
nhiệm	4423 chịu trách K về nội dung bình luận
nhân	4419 trí tuệ K tạo
nhấn	4486 K vào đây
nhận	4394 đăng ký K bản tin	4394 đăng ký K tin	4486 đăng ký K bản tin	4486 đăng ký K tin
nhập	24 đăng K	4392 vui lòng đăng K	4392 đăng K để đọc	4392 đăng K để xem	4392 đăng K để lưu	4392 hãy đăng K để	4486 đăng K để đọc	4486 đăng K để xem
nhật	98 bài viết đã được cập K	98 bài báo đã được cập K
niedostępny	3173 materiał wideo jest K
niezależne	3257 wesprzyj K	3257 wspieraj K	3258 K media
niezależność	3258 K
niezależną	3258 jesteśmy K
noastră	3513 munca K
nolēma	2844 K
norāda	2844 K
nosūtīsim	57 jums K
notificações	14 as K	3280 ative as K	3280 ativar K	3280 receba K
notificările	14 K	3419 activează K
notifikácie	3782 K
notícia	3406 esta K
notícias	3274 receba as K	3274 receba K	3283 siga as últimas K
novinařina	585 naše K
novinařinu	585 nezávislou K
novinár	3770 je K	3770 , K
novinári	3849 naši K
novinárka	3770 je K	3770 , K
novinárkou	3770 je K
novinárom	3770 je K
novinář	501 je K	501 , K
novinářem	501 je K	570 je K
novináři	585 naši K
novinářka	501 je K	501 , K
novinářkou	501 je K	570 je K
novičke	3856 na e-K
novičnik	3864 K	3864 e-K	3945 naš e-K	3948 K
novičnika	3864 K
nuotraukų	40 K ir vaizdo
nusprendė	2778 K
nášho	3776 do K tímu
nächste	21 in diesem browser für die K	900 sind sie der K
nélkül	70 reklám K	71 spam K
nói	4489 K
nõus	43 ei ole K?
năm	4488 mỗi K
""", 'o': """
obaveštenja	14 K
obchodě	506 našem K
obegränsad	3958 K tillgång
obećala	3752 K
obećao	3752 K
obiecał	3260 K
obiecywał	3260 K
obligāta	2791 atsauce K
oblíbené	498 K zdroje
oblíbených	498 K zdrojů
oblíbenými	498 K zdroji
obrigatórios	21 campos K são	3292 campos K são
obveščanje	3882 na naše K
obľúbené	3767 K zdroje
obľúbených	3767 K zdrojov
obľúbenými	3767 K zdrojmi
också	51 var med du K
odběru	78 k K
odebírat	531 chcete K
odebírejte	476 K náš	537 K	584 K
odemkněte	472 K si
odhlásit	477 K se můžete kdykoli
odoberať	3800 chcete K
odpoveď	21 zrušiť K
odpovídal	587 K
odpověděl	587 K
odpověděla	587 K
odpověď	21 zrušit K
odpowiadał	3260 K
odpowiedzialności	30 nie ponosi K
odpowiedział	98 nie K	3260 K
odpowiedziała	98 nie K	3260 K
odpowiedziało	98 nie K
odražavaju	3682 komentari K	3682 komentari ne K
odídete	3765 kým K
ofereça	3270 K este artigo
ograniczeń	3139 czytaj bez K	3139 czytaj więcej bez K
også	51 bli med du K
ogłosił	3260 K
ogłosiła	3260 K
oikaisupyynnöt	1688 K
oikaisupyyntö	1688 K
olvashatják	2179 csak előfizetők K
olvasási	0 K idő
olvasóiból	2159 K él
olvasóink	36 K	2225 K
olvasóknak	18 az K
opinião	30 K do	30 K deste
opinión	30 K de	1485 danos tu K
ordenó	1488 K
ordonné	1928 a K
ortakliği	4181 iş K linkleri
orzekł	3260 K
osobních	494 ochrany K údajů	494 ochraně K údajů
osobných	3772 K údajov
ostrzegał	3260 K
ostrzegała	3260 K
ostrzegł	3260 K
otrzymywać	3201 chcesz K
označ	62 K mě	62 K ma
označite	62 K me	62 K nas
označte	62 K mě	62 K ma	62 K nás
oznámení	14 K
oznámil	587 K	3851 K
oznámila	587 K	3851 K
ozvěte	38 K se nám	67 K se nám	500 K se nám	584 K se nám
""", 'p': """
padėkite	2775 K mums
pageidaujamą	2723 K šaltinį
paklausė	2778 K
palīdzi	2805 ziedo un K	2841 K mums
palīdzību	2798 mākslīgā intelekta K	2813 mākslīgā intelekta K
parašykite	38 K mums	67 K mums	2775 K mums
parsisiųskite	2775 K
participación	1366 normas de K
partnerské	74 K odkazy	519 K odkazy	3788 K odkazy
partneři	483 my a naši K
pastā	2803 e-K
pastāstiet	38 K mums	67 K mums
patronką	3191 zostań naszą K
patrões	3359 sem K	3406 sem K
paylaşilan	4241 tarafindan K bir gönderi	4241 tarafindan K gönderi
paylaşin	25 K	49 K	4184 K
paylaştiği	4241 K bir gönderi	4241 'in K bir gönderi
paziņoja	2844 K
paziņojumus	2802 K
państwa	3171 czeka na K
pašte	2735 jūsų el. K
pažadėjo	2778 K
periódico	1486 este K	1486 nuestro K
permanència	465 sense K
persiųskite	49 K
personvernerklæring	3030 K
phê	54 mời tôi một ly cà K	4427 mời bạn một ly cà K
phóng	4415 liên hệ K viên	4417 là K viên báo	4417 là K viên của	4486 hãy liên hệ K viên
phút	0 K đọc
phản	98 chưa K hồi
pidió	1488 K
pidätetään	1673 kaikki oikeudet K
pidätämme	29 K oikeuden
pisał	3260 K
pisała	3260 K
pišite	38 K nam	38 K našoj	38 K nam na	67 K nam	67 K našoj	67 K nam na	3670 K nam	3702 K nam na	3702 K na	3749 K nam	3869 K nam	3869 K na	3899 K nam na	3899 K na	3944 K nam
piškotke	3872 K	3900 K
piškotki	3872 K
piškotkov	3872 K	3900 K
pište	533 K na	533 K nám na
plakáton	2227 állt a K
plânge	3515 se K
pochází	503 obsah K
podcastów	3177 K
podcastů	508 K
podcaście	34 naszym K
podeľte	67 K sa s nami
podeślij	49 K
podkreśla	3260 K
podporovatelé	585 naši K
podporují	585 nás K
podpoře	585 díky K
podpořte	521 K	584 K nás	584 K naši	584 K naše	584 K mě
podrška	3749 vaša K
podrške	3689 bez vaše K	3750 vaše K
podršku	3749 vašu K
podržite	3689 K	3749 K nas	3749 K naš
podělte	67 K se s námi	67 K se o
podľa	3851 K
poinformował	3260 K
poinformowała	3260 K
pokračovanie	3756 pre K v čítaní
pokračování	472 K je dostupné	519 K článku níže
pokračuje	519 článek K	519 text K	3788 článok K	3788 text K
pokračujte	472 K ve čtení s
política	403 K de galetes	1363 K de cookies	3290 K de cookies	3307 cobre K
pomocí	523 K ai
pomocą	3193 z K ai
pomoć	3749 vašu K
pomóż	3257 K nam
pomôžte	3848 K nám
poprosił	3260 K
poprosiła	3260 K
poprosiło	3260 K
poručila	3752 K
poručio	3752 K
poslední	530 K článek zdarma	530 K článek, který můžete
posledný	3799 K článok zadarmo
poslušajte	3898 K nas
postafiókjába	2131 K
postaládádba	79 a K	2147 a K
postaládájában	2147 ön K
posílat	514 nechte si K
posílejte	500 K nám
posíláme	57 vám K	57 K vám
potřebujeme	584 K vaši pomoc	584 K vaši podporu
používame	3772 K cookies
používá	483 tento web K
používáme	483 K cookies
povestește	67 K-ne
povestiți	67 K-ne
powiedział	3260 K
powiedziała	3260 K
powtarzał	3260 K
powtarzała	3260 K
poznámka	98 K redakce
pozostało	3139 K # %	3139 K #%
pozvěte	54 K mě na kávu	54 K mě na kafe
počasti	54 K me kavom
pořadatelé	587 zvou K
pošaljite	49 K ga	3670 K nam	3670 K na	3749 K nam
pošiljamo	57 K vam	57 vam K
pošleme	57 vám K	57 K vám	57 ti K
pošlete	49 K ho	49 K jej	500 K nám	584 K nám
pošli	49 K ho
pošlite	49 K ho	3769 K nám	3848 K nám
pošljemo	57 vam K
pošljite	49 K ga	3869 K nam	3869 K jo nam	3869 K na	3944 K nam
požádal	587 K
požádala	587 K
pracę	3258 naszą K
pranešimus	2734 K
praneškite	38 K mums	67 K mums
pranešė	2778 K
prašė	2778 K
preberať	45 K
precizējums	98 K:
predchádzajúceho	3803 bez K súhlasu
predchádzajúcej	98 K verzii článku
predplatiteľ	50 ako K	3756 už ste K	3756 ste K
predplatiteľom	80 staňte sa K	3764 K	3848 staňte sa K
predplatiteľov	3764 pre K
predplatné	3756 už máte K	3785 K	3848 kúpte K	3848 kúpte si K	3852 K
predplatného	3785 K
predplatným	3785 K	3806 s K
predplaťte	80 K si
preferată	3430 sursă K	3494 sursă K	3494 sursa K
preferované	498 K zdroje	3767 K zdroje
preferovaný	498 K zdroj	3767 K zdroj
preferovaných	498 K zdrojů	3767 K zdrojov
preferovaným	498 K zdrojem	3767 K zdrojom
pregledač	10 vaš K
prehliadač	10 váš K
première	98 K version de cet
prenumeratorów	3139 tylko dla K	3199 tylko dla K
prenumeratą	3185 z K
prenumeratę	80 kup K	3139 masz już K	3185 zamów K	3185 kup K	3185 wykup K	3211 kup K
preporučila	3752 K
preporučio	3752 K
pretlačiť	45 K
prevziať	45 K
prečítate	3756 celý článok si K
pridruži	51 K im se
pridružite	51 K im se	51 K se	51 K se jim	3749 K se našoj	3749 K im se	3944 K se nam
pridržana	3662 sva prava K
pridržane	3862 vse pravice K
pridržava	29 K pravo
pridržavamo	29 K pravo
pridūrė	2778 K
prihlásenie	3757 ďakujeme za K	3783 ďakujeme za K
prihlásení	3785 po K
prihlásením	3783 K súhlasíte
prihláste	24 K	3756 K sa a čítajte	3848 K sa na odber
prihvaćate	3684 prijavom K
pripažino	2778 K
programėlėje	2733 K
programėlę	2733 K
prohlásil	587 K
prohlásila	587 K
prohlížeč	10 váš K
pronađite	3700 K nas
proposé	1832 conçu et K par
prosił	3260 K
prosiła	3260 K
pročitali	3654 da biste K
pročitate	3652 da K cijeli	3652 da K ceo
prośbę	3133 mamy do ciebie K	3133 mamy małą K
prošnjo	3866 imamo majhno K	3866 majhno K
prywatności	3155 polityka K	3155 polityce K
przeczytać	3139 aby K cały	3139 aby K ten artykuł
przeczytałaś	3180 dziękujemy, że K
przeczytałeś	3180 dziękujemy, że K
przedrukować	45 K
przedrukowywać	45 K
przeglądarka	10 twoja K
przekaż	3136 K nam #%	3257 K nam	3257 K #
przekonywał	3260 K
przekonywała	3260 K
przesyłajcie	3171 K
przesyłamy	57 K ci
prześlemy	57 K ci	57 K wam
prześlij	49 K go	49 K ten	3171 K nam	3171 K je do nas	3257 K nam
przyznał	3260 K
przyznała	3260 K
przyłącz	51 K się
przyślij	3171 K nam	3171 K je do nas	3257 K nam
práca	3849 naša K
práce	585 naší K
práci	585 naši K
prácu	3849 našu K
précision	98 K:
précisé	1928 a K
précédente	98 version K de cet
préférée	1822 source K
préférées	1822 sources K
prévient	1928 K
príspevky	3781 K v diskusii
príspevok	3848 váš K
próxima	3406 nossa K
průzkumu	35 našeho K
ptá	587 K se
pubblicità	11 la K	70 niente K	70 senza K	70 nessuna K	2366 blocco della K	2489 senza K
publicarà	22 no es K
publicará	60 correo no se K
publicată	22 nu va fi K
publicistája	2152 K
publicité	11 la K	11 cette K	70 sans K	70 pas de K	1796 bloqueur de K	1796 bloqueurs de K	1926 sans K
publicités	1796 bloqueur de K
publicystką	3172 jest K	3242 jest K
publicystą	3172 jest K	3242 jest K
publikování	491 K nebo šíření
publiée	22 ne sera pas K	1801 votre adresse e-mail ne sera pas K
pytał	3260 K
pytała	3260 K
pytały	3260 K
pytań	3179 na kilka K
pyyntö	1651 pieni K
pyysivät	1756 K
pásale	1485 K esta
pásalo	49 K
päevakokkuvõte	1514 K
päivitetty	98 juttua K	98 juttua on K
päätoimittaja	1682 K	1739 on K
päätti	1756 K
påminde	4071 K
pénzbe	2225 K kerül
pénzéből	18 olvasók K
písemného	492 bez K souhlasu
písomného	3803 bez K súhlasu
píšte	3802 K na	3802 K nám na
pódcast	34 nuestro K	1486 nuestro K
pôvodnej	98 K verzii článku
pārpublicēt	45 K
pārpublicēšana	2784 K bez	2791 K bez
pārsūtiet	49 K
přebírat	45 K
přebírání	491 K článků
předchozí	98 K verzi článku
předchozího	492 bez K souhlasu	535 bez K souhlasu
předplatitel	50 jako K	50 K může	472 už jste K	472 jste K
předplatitele	495 pro K
předplatitelem	80 staňte se K	584 staňte se K
předplatitelé	50 K mohou	529 jen K	529 pouze K	529 najdou K	529 přečtou K	585 naši K	588 K
předplatitelům	495 K	529 pouze K	529 jen K
předplatné	472 koupit K	473 už máte K	516 K	588 K
předplatného	516 K
předplatným	472 dostupné s K	516 K	538 s K
předplaťte	80 K si	474 K si	584 K si
přehrání	503 K videa
přetisk	45 K
přetisknout	45 K
převzít	45 K
přečíst	472 zbývá vám K
přidej	51 K se
přidejte	51 K se	532 K si nás	584 K se	584 K se k nám
přihlaste	24 K	472 K se a čtěte	476 K se k odběru	584 K se k odběru
přihlášení	514 děkujeme za K	516 po K
přihlášením	514 K k odběru	514 K souhlasíte
připojte	51 K se
připomněl	587 K
připustil	587 K
přispějte	90 K, kolik můžete	90 K, čím můžete	521 K	584 K	584 K i vy
přiznal	587 K
přiznala	587 K
přiznává	587 K
příspěvek	584 váš K
příspěvku	503 zobrazení K
příspěvky	512 K v diskusi
původní	98 K verzi článku	98 v K verzi
""", 'q': """
quyên	4486 K góp ngay	4490 K góp
quyền	4410 giữ bản K
quảng	11 K cáo	70 không K cáo	70 không có K cáo	4454 trình chặn K cáo	4454 chặn K cáo
""", 'r': """
radził	3260 K
radziła	3260 K
radí	587 K
rakstīja	2844 K
rappelé	1928 a K
različici	98 prvotni K	98 prejšnji K
rašykite	38 K mums	67 K mums	2775 K mums
rašė	2778 K
recaptcha로	2696 K
recibirás	57 K
reclamă	11 K
reconoció	1488 K
recordó	1488 K
rectificación	98 K:
recunoaște	3515 K
redacció	39 la nostra K	43 cartes a la K	414 la K t'envia	464 la nostra K
redacción	39 nuestra K	43 cartas a la K	98 nota de la K	1407 la K te envía	1446 se incorporó a la K	1486 nuestra K
redacţia	39 K noastră
redacția	39 K noastră	3455 K îți trimite	3513 K noastră
redacției	39 K noastre	98 nota K
redakcją	39 naszą K
redakcję	3257 wesprzyj K
redaktorką	3172 jest K	3242 jest K
redaktorė	2727 K
redaktör	3990 är K för	3990 är K på	3990 är politisk K	4053 är K på
redaktør	630 er K på	630 er K for	630 er politisk K	690 er K på	690 er K i	3049 er politisk K	3049 er K i	3049 er K for	3113 er K i
redação	38 escreva para a K	39 nossa K	67 escreva para a K	3328 a K envia	3368 entrou para a K	3406 nossa K
reenvíalo	49 K
refusé	1798 K le dépôt
registrácii	3785 po K
registráciou	3783 K súhlasíte
registráciu	3783 ďakujeme za K
regisztrálj	2224 K ingyenesen	2224 K, hogy
regisztráljon	2224 K ingyenesen	2224 K, hogy
regisztrálnia	2179 K kell
regístrate	1335 K gratis	1336 K para
reinhören	787 jetzt K:
rejestrując	3182 K się
reklamlänkar	74 K	4005 K	4032 K
reklamą	11 K
reklám	70 nincs K	3849 bez K
reklámok	2225 K nélkül
reportaż	3258 ten K
reporterką	3172 jest K	3242 jest K
reportér	501 , K	570 , K	3770 , K
reportérem	501 je K	570 je K
reportérka	501 , K	570 , K	3770 , K
reportérkou	501 je K	570 je K	3770 je K
reportérom	3770 je K
reportérovi	39 našemu K	39 nášmu K
reportérům	39 našim K
reproducció	397 prohibida la K	422 K sense permís
reproducción	1376 prohibida su K	1376 prohibida la K
reprodução	3303 proibida a K	3303 K proibida	3336 K permitida desde	3336 K é permitida desde
reprodúcelo	45 K
republié	45 K	1812 K avec	1850 cet article est K
repórter	39 nosso K	3307 é K
repórteres	39 nossos K
respondió	98 no K a
responsabilità	30 K di
responsável	83 jogue de forma K
reveló	1488 K
rezervăm	29 ne K dreptul
riêng	4403 chính sách quyền K tư	4430 dành K cho thuê bao	4436 quan điểm K của tác giả
rovatvezető	2210 K
rovatvezetője	2152 K	2210 K
ročne	3850 K
ročně	586 K
rät	903 K
rätta	3996 K fel
rättar	3996 vi K fel
rättelse	98 K
räumte	903 K ein	903 K der	903 K die
rääkis	1556 K
råber	707 K
råbte	707 K
rådde	4071 K
rådede	707 K
réagir	1802 pour K
réagissez	1925 K à
réalisation	1832 n'a pas participé à la K
rédacteur	1815 est K
rédaction	38 appelez la K	38 contactez la K	38 écrivez à la K	38 joignez la K	67 appelez la K	67 contactez la K	67 écrivez à la K	67 joignez la K	98 note de la K	1815 a rejoint la K	1832 n'a pas participé à sa K	1841 la K vous	1845 pour soutenir la K	1925 soutenez la K	1925 alertez la K	1926 notre K
rédactrice	1815 est K
régulièrement	1815 collabore K
répondu	98 n'a pas K à	98 n'ont pas K à
réponse	21 annuler la K
répétait	1928 K
réserve	29 se K le droit
réservons	29 nous K le droit	29 K le droit
réservé	1772 cet article est K	1772 ce contenu est K	1772 article K
réservée	1772 K à nos abonnés	1772 la suite est K	1774 K aux abonnés
réservés	1774 K aux abonnés	1812 tous droits K
résiliable	1927 K à tout moment
részesített	2148 előnyben K forrásként
röst	3993 ai-K
răspuns	98 nu a K	98 nu au K	3515 a K	3515 au K
răspunsul	21 anulează K
rằng	4489 viết K	4489 cho K
""", 's': """
sacīja	2844 K
sadržaj	9 ovaj K	3673 vanjski K	3673 spoljni K
sadržaja	9 ovog K	3673 vanjskog K	3673 prikaz ovog K	3673 prikaz K
sakė	2778 K
samobójcze	98 myśli K
sanctionné	1928 a K
sandučić	79 u vaš K	3655 u vaš K
sandučiću	3655 u vašem K	3684 vašem K
sbírka	588 K
schließ	51 . K dich
schließen	51 . K sie sich	718 K sie ein abo	900 K sie ein abo
schránke	3757 vašej K
schránky	79 do vaší K	79 do vašej K	476 do vaší K	3757 do vašej K
scrieţi	38 K-ne	67 K-ne
scrieți	38 K-ne	67 K-ne
sdílejte	25 K	49 K ho
segítsen	2224 K, hogy
segítségedre	2224 szükségünk van a K
según	1488 K
sensível	98 pode ser K
sentenció	1488 K
sería	1408 sin ti no K
sesión	24 inicia K	24 inicie K	1335 inicia K para
sessió	24 inicia K
sessão	24 inicie K	3405 inicie K
señaló	1488 K
sfătuia	3515 K
sfătuiește	3515 K
sfătuit	3515 a K
sisällön	9 K	1684 ulkoisen K
sisältö	1655 tämä K on vain
sisältöä	1684 ulkoista K
siunčiame	57 jums K
sjefredaktør	3049 er K
självmordslinjen	98 K
självmordstankar	98 K
sjöng	4071 K
skarży	3260 K
skarżył	3260 K się
skrzynkę	79 na twoją K	3142 na twoją K	3142 na swoją K	3182 K mailową
slažete	43 K se	43 ne K se
slobodné	3848 podporte K
slobodnú	3848 podporte K
slušajte	3700 K nas
slíbil	587 K
slíbila	587 K
sollicité	98 K par
sollicitée	98 K par
sondę	3179 naszą K
sonuçlarinda	4163 google arama K
sorumluluğu	30 K
souborů	493 K cookie
souhlasíte	43 K?	514 e-mailu K	514 odesláním K	514 registrací K
soạn	38 nhắn cho tòa K	38 nhắn tòa K	38 gửi về tòa K	38 gửi cho tòa K	67 nhắn cho tòa K	67 nhắn tòa K	67 gửi về tòa K	67 gửi cho tòa K	4415 về hộp thư của tòa K	4427 hãy ủng hộ tòa K	4436 bằng văn bản của tòa K	4486 hãy gửi về tòa K	4486 hãy liên hệ tòa K	4486 hãy báo cho tòa K	4487 tòa K
spandér	54 K en kaffe
spolupráci	519 ve K s partnerem	3788 v K s partnerom
sponsorisés	74 liens K
sporočite	38 K nam	67 K nam	3869 K nam
sportkrönikör	3990 är K
sportsredaktør	630 er K
spracovaním	3783 K osobných údajov
sprijiniți	3512 K
sprijină	3512 K-ne
správach	3768 google K
správy	3768 google K
spuneți	38 K-ne	67 K-ne	3513 K-mi mai jos
stellenbörse	786 in unserer K
stjärna	60 fält med K
straipsnį	2746 šį K	2776 visą K
stronę	3202 naszą K
stwierdził	3260 K
stwierdziła	3260 K
stáhněte	584 K si naši	584 K si náš
stálo	587 K na	587 K ve	587 K v
står	30 K för	707 K der på	3131 K det på	3131 K det i	4071 K det på
stöd	3952 med ditt K	4068 K oss	4068 K vår	4068 ditt K
stödja	4002 K oss med
stödlinjen	83 K
stödmedlem	4068 bli K
stödprenumerant	4068 bli K
stötta	4002 K oss med	4068 K oss	4068 K vår	4068 K vårt
støt	642 K os	704 K os	704 K med
støtt	3128 K oss	3128 K vår
støtte	592 med din K	592 vi har brug for din K	642 K os med	642 din K gør	704 din K	704 bliv K	3012 med din K	3062 K oss med	3128 din K
støtteabonnent	3128 bli K
støttemedlem	80 bli K	704 bliv K	3128 bli K
stāstīja	2844 K
stăpâni	3480 fără K
stěžuje	587 K
subscripció	467 K
subskrybentów	3139 tylko dla K	3139 dostępna dla K	3139 dostępne dla K	3199 tylko dla K
subskrypcją	3185 z K	3207 z K
subskrypcję	3139 kup K	3139 masz już K	3182 dziękujemy za K	3185 wykup K	3257 kup K
suosikkilähteeksesi	1677 K
suosikkilähteeksi	1677 K
sursă	3454 link activ către K
suscripción	1335 ya tengo una K	1485 cambia tu K	1489 K
suscríbase	80 K	1485 K
suscríbete	80 K	1335 K para	1335 K por	1335 K en	1342 K al boletín	1485 K
susțin	3446 care ne K lunar	3513 ne K lunar
susține	3512 K-ne	3512 K presa	3515 K că
susținerea	3512 K ta
susțineți	3512 K-ne
svarīgākie	2814 nedēļas K
svarīgākās	2814 nedēļas K
svěřte	500 K se nám
szerkesztője	2152 K	2210 K
szerkesztőségünk	39 K	2225 K
szerkesztőségünket	39 K
szerkesztőségünknek	39 K	2225 K
szerzője	2152 külső K
szólított	2227 K fel
sábado	17 cada K
sáng	17 mỗi K
säger	4003 tills du K upp	4071 K
sähköpostiin	1658 suoraan K
sähköpostiisi	79 K	1659 K
sähköpostillasi	1709 K
sähköpostiosoitettasi	21 K ei julkaista	60 K ei näytetä	60 K ei julkaista
sähköpostiosoitteesi	77 jätä K	77 anna K	77 kirjoita K	1659 K
sélection	1841 K d'articles
sélections	1772 ajouter l'article à vos K
síganos	1355 K en
síguenos	1355 K en	1485 K
sócio	80 seja K
sõltumatut	1553 toeta K
sõnul	1556 K
sök	4017 K nu
sökresultat	3986 K på google
sökt	98 vi har K	98 har K
söyledi	4261 K
söylediler	4261 K
söylüyor	4261 K
søg	655 K nu
søgeresultater	626 K på google
søgning	626 google-K
søk	3078 K nå
søkene	3045 google-K dine
søkeresultatene	3045 K dine på google
súhlasu	3803 bez K
súhlasíte	43 K?	3783 odoslaním K
súmate	51 K	1485 K al
süresi	0 okuma K
sürümünde	98 önceki K
sütik	2153 K
sütiket	2153 K
săptămână	17 o dată pe K	3514 pe K
sīkdatnēm	2796 K	2814 K
sống	4427 nuôi K tờ báo	4427 bạn đọc nuôi K
""", 't': """
találatok	2148 google-K
tanácsolja	2227 K
tanácsolják	2227 K
tanácsolta	2227 K
tanácsolták	2227 K
tanította	2227 K
taşiyin	4184 K
teigė	2778 K
tekemään	1754 K sitä
tekijänoikeus	1673 K suojaa
tekoäly	1685 tehnyt K
tekoälyavustaja	63 K
tekoälyavustajamme	63 K
tekoälyllä	1685 K
tekoälyn	1685 K avulla	1685 K tekemä
tekoälyä	1685 käyttää K
telefonā	2802 savā K
tesszük	22 nem K közzé
textům	528 ke všem K
teşekkürler	4258 okuduğunuz için K
thiết	4436 không nhất K phản ánh quan điểm
thuê	50 K bao có thể	4430 dành cho K bao	4430 đã là K bao	4490 K bao
thuộc	4411 bản quyền K
thành	4393 dành cho K viên	4425 bạn đã đăng ký K công	4486 trở K thành viên
tháng	4430 đọc miễn phí trong K	4488 mỗi K	4488 hàng K	4488 K đầu
thích	4413 nguồn tin ưa K	4413 nguồn yêu K
thông	14 K báo	4399 bật K báo	4399 nhận K báo	4415 bạn có K tin	4415 bạn đọc cung cấp K tin	4436 khi phát hành lại K tin	4486 hãy gửi K tin	4486 đăng ký nhận K báo	4486 hãy bật K báo
tilføjede	707 K
tillgång	4068 få fri K
tillåtet	4014 inte K att återge
tiếng	4423 K việt có dấu
tiếp	4392 để K tục đọc	4392 để đọc K	4392 đăng nhập để K tục	4427 K sức cho báo chí	4430 để K tục đọc	4486 đăng ký để đọc K	4486 hãy K sức	4486 đăng nhập để K tục
tjänst	3949 en liten K att be
tjänsten	4017 sök K
tovább	49 küldd K	49 küldje K
továbbolvasáshoz	2129 a K
toàn	20 K bộ bài	4392 để đọc K bộ	4392 đọc K bộ bài	4430 để đọc K bộ bài	4486 đăng ký để đọc K bộ
tražila	3752 K je
tražili	3752 K su
tražio	3752 K je
tretích	3772 cookies K strán
treści	9 tej K	3185 dostęp do K
treść	9 tę K
trimiteți	49 K-l
trên	4399 theo dõi K
trước	98 bản K của bài	98 phiên bản K của bài	4423 K khi đăng
trường	21 các K bắt buộc
trợ	63 K lý ảo	63 K lý ai
tudósító	2210 K
tudósítója	2152 K	2210 K
turpinātu	2781 lai K lasīt
tuần	17 mỗi K	4425 bản tin hằng K của	4425 bản tin hàng K của	4488 mỗi K
tvrdí	587 K
työmme	1754 K
työtämme	1753 tue K	1754 K
tájékoztató	2138 adatvédelmi K
támogass	2224 K minket
támogasson	2224 K minket
támogathat	2159 K minket
támogatása	2159 K nélkül	2159 olvasók K nélkül	2224 az ön K
támogatásod	2224 a te K
támogatásából	2159 olvasóink K
támogatásával	2162 partnerünk K	2222 K készült
támogatónk	2159 legyen ön is K	2159 legyél te is K
täglich	726 K per mail
tähtsamad	1526 nädala K
tärkeimmät	1709 K jutut
tästä	1696 lisää K
täällä	1651 kun kerran olet K
täältä	1696 lisää K
téléchargez	1758 K
témoignez	67 K
tôi	62 gắn thẻ K
töltsd	2224 K le
týden	17 každý K
týdně	586 K
týždenne	17 raz K
tłumaczy	3260 K
tłumaczył	3260 K
tłumaczyła	3260 K
třetích	503 cookies K stran
""", 'u': """
uafhængigt	705 K medie
ubegrænset	598 K adgang
udostępnij	25 K
ukarał	3260 K
ulaş	38 bize K
ulaşin	38 bize K	4165 bize K	4184 K
ulaşmak	4165 yazara K
unabhängig	840 K von unserer redaktion	840 von unserer redaktion K	853 damit wir K bleiben	901 wir sind K
undersökning	35 vår K
undersøgelse	35 vores K
undersøkelse	35 vår K
università	2385 insegna all'K
unterstütze	713 K unsere arbeit	713 K uns mit	900 K uns	900 K unsere	900 K mich	900 K meine
unterstützen	713 K sie unsere arbeit	713 K sie uns mit	713 mit einer spende K	713 können sie uns K	900 K sie uns	900 K sie unsere	900 sie können das K	900 freiwillig K	900 K sie mich	900 K sie meine	900 K uns
unterstützt	745 ihr browser K	900 K uns
unterstützung	709 ihre K	709 mit ihrer K	802 ihrer K	802 deiner K	848 mit K von ki	900 mit deiner K	900 deine K	900 eure K
upišite	77 K svoj e-mail
upozornění	480 zapněte si K	513 K
upphovsrätt	3982 skyddat enligt lagen om K
upphovsrättslagen	3982 skyddat enligt K
uprednostňované	3804 K zdroje
uprednostňovaný	3804 K zdroj
uprednostňovaných	3804 K zdrojov
upřednostňované	536 K zdroje
upřednostňovaný	536 K zdroj
upřednostňovaných	536 K zdrojů
upřesnění	98 K:
uredništva	3862 brez dovoljenja K	3862 brez soglasja K
uredništvo	3876 v naše K	3945 naše K
uredništvu	39 našemu K	3869 pišite K
urmărește	3418 K-ne pe	3418 K-ne și pe	3419 K știrile	3512 K-ne
urmăriți	3418 K-ne pe	3512 K-ne
ursprünglichen	98 K version	98 K fassung
utilização	3290 K de cookies
utilizează	3421 K cookie
utilizăm	3421 K cookie
utánközlés	2145 K
utánközölhető	45 K
uutislähteeksesi	1677 ensisijaiseksi K
uutislähteeksi	1677 ensisijaiseksi K
uzależniać	88 hazard może K
uznał	3260 K
uznała	3260 K
uzsvēra	2844 K
użyciu	3193 przy K ai
użytkowników	3180 opiniami K
używamy	3154 K plików cookie
užsisakykite	2712 K prenumeratą
""", 'v': """
valorização	98 centro de K da vida
vašeho	476 do K e-mailu
vedieť	38 dajte nám K	67 dajte nám K	3769 dajte nám K
velük	51 tarts K
velünk	67 oszd meg K
venerdì	17 ogni K
verhängte	903 K
versión	2 K en audio	98 primera K de este
verständlichkeit	98 der K gekürzt
verstärkung	786 suchen K
versão	2 K em áudio
vervielfältigung	762 K nur mit
verziójában	98 korábbi K
veröffentlicht	22 wird nicht K	45 K werden	750 deine e-mail-adresse wird nicht K	750 ihre e-mail-adresse wird nicht K
veröffentlichung	816 seit der K geändert	816 seit K geändert
već	3667 kad ste K tu	3751 K od
videá	40 fotky a K
videóidat	40 K
videóit	40 K
videókat	40 fotókat és K	40 képeket és K
viditelný	60 e-mail nebude K
vidéo	9 cette K
vidéos	40 vos K	40 photos et K
viestiä	38 laita K	38 laita meille K	67 laita K	67 laita meille K
virheensä	1688 korjaa K
virtuálneho	63 K asistenta
virtuálny	63 K asistent
virtuální	63 K asistent
virtuālais	63 K asistents
vizibilă	60 email nu va fi K
viên	4417 là biên tập K của	4430 dành cho hội K
viết	4486 hãy K thư	4487 bài K này	4489 ông K	4489 bà K
você	18 sem K	3406 sem K
vollständigen	718 K artikel lesen
volontär	776 ist K
volontärin	776 ist K
voltál	42 ott K
vpišite	77 K svoj e-naslov
vprašalnik	3879 K
vyhradené	3763 všetky práva K	3763 autorské práva sú K
vykřikl	587 K
vykřikla	587 K
vypočuť	3779 si môžete K
vysvetľuje	3851 K
vysvětlil	587 K
vysvětlila	587 K
vysvětloval	587 K
vysvětlovala	587 K
vysvětluje	587 K
vytvořila	523 K ai
vyzýval	587 K
vyzývala	587 K
vyzývali	587 K
vyzývá	587 K
vyžadované	21 K informace	21 K polia
válaszolt	98 nem K
válaszolta	2227 K
válaszolták	2227 K
változatában	98 korábbi K	98 eredeti K
vás	521 bez K by	585 bez K by	3790 bez K by	3849 bez K by
väitis	1556 K
väitti	1756 K
väittää	1756 K
välise	1507 K sisu
våre	3128 meld deg på K
vårt	3020 meld deg på K	3128 meld deg på K
vær	51 K med
védekezett	2227 K
véli	2227 K
vídeo	9 este K	40 seu K
vídeos	40 tus K	40 fotos y K	40 seus K	40 fotos e K	40 fotos i K
vďaka	3849 K vám
vēlamo	2792 K avotu
vēstkopai	2803 K
vēstulei	2803 ziņu K
vědět	38 dejte nám K	67 dejte nám K	500 dejte nám K	584 dejte nám K
všetkým	3797 k K textom
""", 'w': """
wcześniejszej	98 K wersji
webbläsare	10 din K
webinár	3776 náš K
webinář	506 náš K
według	3260 K
weißt	775 K du mehr
wezwał	3260 K
wiadomościach	3202 google K
wołali	3260 K
wołał	3260 K
wołała	3260 K
wpłata	3191 każda K	3257 twoja K
wpłatom	3258 dzięki K
wpłać	3257 K
wspierającym	3257 zostań K
współpracy	3188 we K z partnerem
wyjaśnia	3260 K
wypisać	3142 K się w każdej chwili
wyrażam	3143 K zgodę na
wysyłamy	57 K ci	57 K wam
wyślemy	57 K ci
wyślij	49 K go	3171 K nam	3171 K je do nas
wzywał	3260 K
wzywała	3260 K
wöchentlichen	730 K newsletter
właściciela	3258 nie mamy K
""", 'y': """
yazdiğimiz	4194 daha önce K haber
yazmişti	4261 diye K
yhteistyössä	1697 K mainostajan
yönetmenidir	4167 genel yayin K
""", 'z': """
zaakceptować	3173 K pliki cookie
zaapelował	3260 K
zaapelowała	3260 K
zachęcali	3260 K
zachęcano	3260 K
zachęcał	3260 K
zachęcała	3260 K
zadaním	3783 K e-mailu
zadržana	3662 sva prava K
zadržava	29 K pravo
zadržavamo	29 K pravo
zadáním	514 K e-mailu
zagłosuj	3196 K
zahvaljujući	18 K čitaocima	18 K čitateljima	3689 K vama	3750 K vama
zakázané	3763 šírenie je K
založte	584 K si účet
zamknutý	3756 článok je K
zamčený	472 článek je K
zapisując	3182 K się
zapowiedział	3260 K
zapowiedziała	3260 K
zapytał	3260 K
zapytała	3260 K
zastrzeżone	3166 wszelkie prawa K	3166 wszystkie prawa K
zawołał	3260 K
zawołała	3260 K
zašlete	500 K nám
zašlite	3769 K nám
zaželen	3902 K vir
zaželene	3902 K vire
zaželeni	3902 K vir
zbiórka	3261 K
zbývá	472 K vám # %
zdieľajte	25 K	49 K ho
zdjęcia	40 K i filmy	40 K lub filmy	40 K i wideo	40 swoje K
zdjęcie	40 K lub film
zespołu	3176 do naszego K
zewnętrzna	3173 treść K
zewnętrzne	9 treści K	3154 treści K	3173 treści K
zewnętrznej	9 treści K	3173 treści K
zewnętrznych	9 treści K
zgłoś	3171 K go nam	3257 K nam
ziņas	2814 mūsu K
změněna	98 jména byla K	98 jména jsou K
změněno	98 jméno bylo K
znać	38 daj nam K	67 daj nam K	3203 daj nam K	3257 daj nam K
zněl	587 K
zněla	587 K
znělo	587 K
zobrazení	503 K tohoto obsahu	503 K obsahu
zobrazený	60 e-mail nebude K
zostań	3257 K z nami
zpracováním	477 souhlasím se K	484 K osobních údajů
zprávy	499 google K
zprávách	499 google K
zpívali	587 K
zugänglich	803 frei K
zunächst	762 dieser artikel erschien K
zurück	832 geben sie uns etwas K
zverejnená	22 nebude K
zveřejněna	22 nebude K
získavajte	3805 K
získávejte	537 K
zł	3185 za # K	3185 od # K	3259 od # K
złotówka	3191 każda K	3258 każda K
""", 'á': """
állt	2227 ez K
állítja	2227 K
átvehető	45 K
""", 'ä': """
ägare	4002 inga rika K
ähnliches	775 K erlebt
ändå	3949 nu när du K är här
äpp	1512 K
äppi	1512 K
äußern	98 wollte sich nicht K
""", 'å': """
åndsverkloven	3041 beskyttet av K
året	706 om K
återges	3982 får inte K
återpublicera	45 K
återpubliceras	45 K
""", 'ç': """
çalişmak	4171 bizimle K
çalişmalarimiz	4259 K
çağrisinda	4261 K bulundu
çerezler	4152 K kullan
çerezlere	4169 K
çerezleri	4152 K kullan	4169 K	4195 K kabul
çözün	4184 K
""", 'é': """
échanos	1485 K una mano	1485 K un cable
écris	38 K-nous	67 K-nous
écrit	1815 K pour	1928 a K
écrivain	1815 est K
écrivez	38 K-nous	38 K à notre	67 K-nous	67 K à notre	1925 K-nous
éditorialiste	1884 est K
électronique	1781 dans votre boîte aux lettres K
énekelték	2227 K
équipe	1926 notre K
értesítéseket	14 K	2158 K
értesüljön	2158 K elsőként
étoile	60 champs avec une K
évente	2226 K
""", 'í': """
ígérte	2227 K
ígérték	2227 K
írta	2227 K
""", 'î': """
îmbia	3515 K
îndemna	3515 K
îndemnat	3515 a K
îndemnau	3515 K
întrebat	3515 a K
întrebau	3515 K
""", 'õ': """
õpetas	1556 K
""", 'ö': """
öffnen	732 app K
önemli	4195 günün en K
önerdi	4261 K
önskad	3986 K källa
""", 'ú': """
újraközölhető	45 K
újraközölni	45 K
újságírás	2225 független K	2225 a jó K
újságírásunk	2225 K
újságíró	2210 K
újságíróink	2225 K
újságíróinkkal	2181 K
újságíróinknak	39 K
újságírója	2152 K	2210 K
újságíróként	2210 K
última	1355 siga la K hora	1355 sigue la K hora
únete	51 K
""", 'ü': """
übernommen	45 K werden	763 K von	841 von der agentur K	841 deutschen presse-agentur K
übersicht	769 K	825 diese K wurde
ücretsiz	15 K haber	15 K makale	4182 K üye olun
ügyfelünk	2181 K
ühendust	38 võta meiega K	67 võta meiega K	1553 võta K
ünü	4257 #'K
ütles	1556 K
ütlesid	1556 K
üyeliği	4177 bülten K
üzente	2227 K
üzenték	2227 K
üçüncü	4169 K taraf
""", 'č': """
častite	54 K me kavom
čitajte	3700 K nas
čitalaca	43 pisma K	3689 uz podršku K	3707 K	3750 uz podršku K
čitanja	0 vreme K	0 vrijeme K
čitanje	0 K
čitaoci	36 naši K	3707 K	3750 naši K
čitatelia	3807 K	3849 naši K
čitatelja	43 pisma K	3689 uz podršku K	3707 K	3750 naših K	3750 uz podršku K
čitatelji	36 naši K	3707 K	3750 naši K
čitateljima	3707 K
čitateľom	18 vďaka K	3807 K
čitateľov	36 našich K	3790 vďaka podpore K	3807 K	3849 našich K	3849 vďaka podpore K
članak	20 cijeli K	3667 svidio vam se K	3685 cijeli K	3685 ceo K	3750 ovaj K
člancima	3696 svim K
članek	3866 vam je bil K všeč	3945 ta K
člankov	3894 do vseh K
členem	80 staňte se K	584 staňte se K
členom	3848 staňte sa K
článek	20 celý K	468 líbil se vám K	472 celý K za	516 celý K	585 tento K	585 líbil se vám K
článkom	3785 všetkým K	3797 k všetkým K	3797 ku všetkým K
článku	20 celého K
články	585 naše K
článků	516 limit K
článkům	516 všem K	528 ke všem K
článok	20 celý K	3765 páčil sa vám K	3785 celý K	3849 tento K
čtenáři	539 K	585 naši K
čtenářů	36 našich K	43 listy K	521 díky podpoře K	539 K	585 našich K	585 na podpoře K	585 díky podpoře K
čtenářům	18 díky K	36 našim K	539 K
čtení	0 doba K
čtěte	532 K nás
číst	585 K dál bez
čítajte	3801 K nás	3848 K ďalej za
čítania	0 čas K
""", 'ď': """
ďakujeme	3848 K, že nás čítate
""", 'đ': """
đây	4486 bấm vào K
đóng	4486 K góp của bạn	4486 hãy K góp
đăng	45 K lại	4425 cảm ơn bạn đã K ký	4425 bằng việc K ký, bạn	4486 K ký để đọc bài
đường	4415 K dây nóng của tòa soạn	4415 K dây nóng của báo	4486 vui lòng gọi K dây nóng
đọc	18 nhờ bạn K	43 thư bạn K	4430 cần trả phí để K
""", 'ľ': """
ľubovoľnou	3850 K sumou
""", 'ř': """
řekl	587 K
řekla	587 K
říká	587 K
""", 'ś': """
śledztwa	3258 nasze K
śledztwo	3258 to K
śledź	3150 K nas na	3257 K nas
śpiewali	3260 K
świadkiem	42 byłeś K	42 byłaś K
""", 'ş': """
şikâyet	4261 K etti
""", 'š': """
šaljemo	57 K vam	57 vam K
šaljite	3670 K nam
šaukė	2778 K
šiandien	2737 aukokite K
šodien	2805 ziedo K
""", 'ź': """
źródło	3166 K: pap
""", 'ż': """
żadnego	71 K spamu
żądał	3260 K
""", 'ž': """
žalio	3752 K se
želene	3902 K vire
želeni	3867 K vir
željene	3668 K izvore
željeni	3668 K izvor
žiadny	71 K spam
žurnalistai	2776 mūsų K
žurnalistams	39 mūsų K
žurnalistas	2727 K
žurnalistika	585 naše K	585 nezávislá K	2776 K kainuoja	2776 gera K	3849 nezávislá K
žurnalistiku	585 nezávislou K	3849 nezávislú K
žurnalistiky	585 nezávislé K
žurnalistė	2727 K
žurnāliste	2795 K
žurnālisti	2842 mūsu K
žurnālistiem	39 mūsu K
žurnālistika	2842 neatkarīga K	2842 K maksā	2842 laba K
žurnālistiku	2805 atbalsti neatkarīgu K	2842 neatkarīgu K
žurnālists	2795 K
žádal	587 K
žádala	587 K
žádali	587 K
žádný	71 K spam
""", 'ά': """
άδεια	47 K cc	961 χωρίς K
άρθρα	1030 τα K μας
άρθρο	1030 αυτό το K
""", 'έ': """
έγγραφη	961 χωρίς K άδεια
έγραφαν	1032 K
έγραφε	1032 K
έγραψε	1032 K
έλεγαν	1032 K
έλεγε	1032 K
έρευνά	939 K μας
έρευνές	1030 οι K μας
""", 'ή': """
ήσασταν	42 K εκεί
""", 'α': """
αγαπημένες	929 K σου πηγές	929 K σας πηγές	929 K πηγές
αγαπημένη	929 K πηγή
ακολουθήστε	913 K μας	1029 K μας
ακολουθείστε	913 K μας
ακόμη	950 K και # ευρώ
αλλάξει	98 τα ονόματα έχουν K
ανάγνωσης	0 χρόνος K
ανέφερε	1032 K
αναγνωστών	964 K
αναγνώστες	18 χάρη στους K	964 K	1030 οι K μας
αναδημοσίευση	45 K	923 απαγορεύεται η K	923 επιτρέπεται η K
αναδημοσιευθεί	45 K
αναδημοσιεύσετε	45 K
αναπαραγωγή	924 K χωρίς
ανεξάρτητη	1029 ενισχύστε την K
ανταποκρίτρια	932 είναι K
ανταποκριτής	932 είναι K
απάντησαν	1032 K
απάντησε	98 δεν K	1032 K ο	1032 K η
απάντησης	21 ακύρωση K
απαγορεύεται	924 K η αντιγραφή	924 K η αναπαραγωγή
αποδεχθείτε	934 K τα cookies
αποδεχτείτε	934 K τα cookies
απορρήτου	926 πολιτική K
από	945 K # €	1028 # K τα #	1028 # K #
αρθρογράφος	932 είναι K
αρχισυντάκτης	932 είναι K
αρχισυντάκτρια	932 είναι K
αυτούς	51 γίνετε ένας από K
αφήστε	77 K το email σας
αφεντικά	991 χωρίς K
""", 'β': """
βιβλιοπωλείο	937 ηλεκτρονικό μας K
βοήθειας	98 γραμμή K
βοηθήστε	1029 K μας
βοηθούν	1030 μας K
βρείτε	913 K μας στο
""", 'γ': """
γίνε	51 K κι εσύ
γίνετε	51 K μέρος	80 K μέλος	80 K μέλη	1029 K μέλος	1029 K κι εσείς
γνώσεις	940 τις K σας
γράψε	38 K μας	67 K μας
γράψτε	38 K μας	67 K μας	77 K το email σας	931 K μας	1029 K μας
γραπτή	961 χωρίς K άδεια
""", 'δ': """
δήλωσαν	1032 K
δήλωσε	1032 K ο	1032 K η	1032 K στην
δημοσιεύεται	22 δεν K
δημοσιογράφοι	1030 οι K μας
δημοσιογράφος	932 είναι K	932 , K	932 - K
δημοσιογράφους	39 τους K μας
δημοσιογραφία	1030 η K μας	1030 ανεξάρτητη K	1030 η ανεξάρτητη K
δημοσκόπησή	939 K μας
δημοσκόπηση	939 στη K
διαβάσετε	908 για να K ολόκληρο
διαβεβαίωσε	1032 K
διαμαρτυρήθηκε	1032 K
διαφήμιση	11 τη K	948 μετά τη K
διαφημίσεις	70 χωρίς K	1030 χωρίς K
διαφημίσεων	986 αποκλεισμού K
διαφωνείτε	43 K
διεύθυνση	911 τη K email	911 η K email	944 K email	944 K e-mail
δικαιώματος	923 με επιφύλαξη παντός K
διοργανωτές	1032 καλούν οι K
διορθώθηκε	98 το άρθρο K
διόρθωση	98 K:
δουλειά	1030 η K μας
δωρεά	950 κάντε μια K	1029 η K σας	1029 κάντε μια K	1033 K
δωρεάν	15 K άρθρα	945 K άρθρα
δωρεές	1033 K
""", 'ε': """
είμαστε	1030 K μια μικρή
είπαν	1032 K
είπε	1032 K
εβδομάδα	17 κάθε K	1031 την K
εγγραφή	944 με την K σας
εγγραφείτε	909 K για να	945 K δωρεάν	1029 K δωρεάν	1029 K τώρα	1029 συνδεθείτε ή K
ειδοποιήσεις	14 K
εικονικό	63 K βοηθό
εικονικός	63 K βοηθός
εισερχόμενά	910 στα K σας
εκδήλωσή	937 K μας
εκδοχή	98 αρχική K
εκφράζουν	942 τα σχόλια K	942 σχόλια δεν K
εμφανίζεται	60 email δεν K
εμφανιστεί	60 email δεν θα K
ενεργοποιήστε	914 K τις ειδοποιήσεις	916 K τη javascript
ενημερωτικά	911 K δελτία
ενημερωτικό	78 το K δελτίο	911 K δελτίο
ενημερώθηκε	98 το άρθρο K
ενημερώστε	931 K μας
ενισχύστε	950 K	1029 K μας
ενοχλήσει	98 ενδέχεται να K
ενσωματωμένο	934 K περιεχόμενο
εξήγησε	1032 K
επανέλαβε	1032 K
επαναλάμβανε	1032 K
επιβεβαιώστε	944 K την εγγραφή
επικοινωνήστε	38 K μαζί μας	67 K μαζί μας	931 K μαζί μας	931 K με τον συντάκτη	931 K με τη συντάκτριά	931 K με τη συντάκτρια	931 K με τη σύνταξη
επικοινώνησε	38 K μαζί μας	67 K μαζί μας
επισήμανε	1032 K
επιστολή	43 την K σας
ερωτηματολόγιο	941 το K
εσάς	950 χάρη σε K	1030 χάρη σε K
εσείς	51 ελάτε κι K
ευρώ	945 με # K
ευχαριστούμε	944 K για την εγγραφή	1029 K που μας
εφαρμογή	84 στην K μας
""", 'ζ': """
ζήτησαν	1032 K
ζήτησε	1032 K ο	1032 K η	1032 K στο	1032 K από
ζητούσαν	1032 K
ζητούσε	1032 K
""", 'η': """
ηλεκτρονικό	937 K μας κατάστημα
""", 'ι': """
ιδιοκτήτες	991 χωρίς K
ισχυρίζεται	1032 K
ισχυρίστηκε	1032 K
""", 'κ': """
κάλεσε	1032 K ο	1032 K η
κάνε	62 K μου tag
κάνοντας	944 K κλικ
κάντε	62 K μου tag	62 K tag
κέρασέ	54 K με έναν καφέ
κίνδυνος	88 K εθισμού
καλούσαν	1032 K
καλούσε	1032 K
κανάλι	1030 το K μας
κατάστημά	937 στο K μας
κατήγγειλε	1032 K
καταγγέλλει	1032 K
καταγγελία	931 κάντε μας την K
κατεβάστε	914 K την εφαρμογή
κεράστε	54 K με έναν καφέ
κοινοποιήθηκε	1014 η δημοσίευση K από
κουίζ	939 το K	939 στο K	939 το K μας
κυκλοφορεί	937 K το νέο τεύχος
κυριότερες	944 τις K ειδήσεις
""", 'λ': """
λάβετε	962 K
λέει	1032 K
λαμβάνεις	959 θέλεις να K
λαμβάνετε	959 θέλετε να K	962 K
""", 'μ': """
μήνα	1031 τον K	1031 το K	1031 ανά K	1031 κάθε K
μήνυμα	38 στείλε K	67 στείλε K
με	945 K # €
μεγαλομετόχους	991 χωρίς K
μετόχους	991 χωρίς K
μοιράστηκε	1014 μια δημοσίευση που K	1014 ένα βίντεο που K
μοιραστείτε	25 K	49 K το	67 K την εμπειρία	67 K την ιστορία	67 K μαζί μας
""", 'ν': """
νοημοσύνη	952 με τεχνητή K	952 από τεχνητή K
νοημοσύνης	952 με τη βοήθεια τεχνητής K
""", 'ξ': """
ξεκλειδώστε	908 K
""", 'ο': """
ολόκληρο	20 K το άρθρο	945 K το άρθρο
ομάδα	937 στην K μας	1029 ελάτε στην K	1030 η K μας
""", 'π': """
παράκληση	928 έχουμε μια μικρή K	928 μια μικρή K
παραδέχεται	1032 K
παραδέχθηκε	1032 K
παραδέχτηκε	1032 K
παρακάλεσε	1032 K
παρακαλούσαν	1032 K
παρακαλούσε	1032 K
πατώντας	944 K
πείτε	38 K μας	67 K μας
περιέχει	98 K σκηνές
περιήγησης	10 το πρόγραμμα K
περιγραφές	98 περιέχει K
περιεχομένου	9 αυτού του K	934 εξωτερικού K
περιεχόμενο	9 αυτό το K	934 αυτό το K	934 το K αυτό	934 εξωτερικό K
πολιτική	926 K cookies
πρέπει	934 δείτε το βίντεο K
προέτρεπαν	1032 K
προέτρεπε	1032 K
προέτρεψε	1032 K
προειδοποίησε	1032 K
προειδοποιεί	1032 K
προηγούμενη	98 K εκδοχή	98 K έκδοση του
προσπάθειά	1029 ενισχύστε την K
προσωπικών	926 K δεδομένων
προτεινόμενη	929 K πηγή
προτιμώμενες	929 K πηγές	1006 K πηγές
προτιμώμενη	929 K πηγή	1006 K πηγή
προωθήστε	49 K
πρωί	17 κάθε K
πρόσβαση	957 K σε όλα
πρόσθεσαν	1032 K
πρόσθεσε	1032 K ο	1032 K η
πρώτο	945 τον K μήνα
πρώτος	1031 K μήνας
""", 'ρ': """
ρεπορτάζ	1030 το K μας	1030 αυτό το K
ρωτούσαν	1032 K
ρωτούσε	1032 K
ρώτησαν	1032 K
ρώτησε	1032 K ο	1032 K η
""", 'σ': """
σημαντικότερες	944 τις K ειδήσεις
σημείωσε	1032 K ο	1032 K η
στέλνουμε	57 σας K	57 σου K
στήριξέ	1029 K μας
στήριξή	950 χωρίς τη K	1029 η K σας	1029 τη K σας	1030 χωρίς τη K
στήριξη	950 χάρη στη K	1030 χάρη στη K
στείλε	38 K μας	67 K μας	931 K μας
στείλτε	38 K μας	38 K μήνυμα	49 K το	67 K μας	67 K μήνυμα	931 K μας	1029 K μας
στηρίξτε	950 K	1029 K μας	1029 K την	1029 K το	1029 K τη
συγκατάθεση	934 K για cookies
συμβουλεύει	1032 K
συμβούλευε	1032 K
συμβούλευσε	1032 K
συμβούλεψε	1032 K
συμπληρώστε	77 K το email σας
συμφωνείτε	43 K
συνέδριο	937 K μας
συνέδριό	937 K μας
συνέστησε	1032 K
συνδεθείτε	24 K	909 K για να
συνδρομή	945 με K	945 K από	963 με K	1033 K
συνδρομητές	50 οι K μπορούν	80 γίνετε K	908 διαθέσιμο μόνο σε K	908 διαθέσιμο σε K	927 μόνο για K	927 μόνο σε K	1029 γραφτείτε K	1030 οι K μας	1033 K
συνδρομητής	50 ως K	80 γίνετε K	908 είστε ήδη K	1029 γίνετε K
συνεργασία	948 σε K με χορηγό	948 σε K με τον χορηγό
συνεργατών	74 συνδέσμους K	948 συνδέσμους K
συνεχίζεται	948 K παρακάτω
συνεχίσετε	908 για να K την ανάγνωση	908 να K την ανάγνωση
συνεχίσουμε	1030 να K
συνεχίστε	908 K την ανάγνωση
συνιστούσε	1032 K
συντάκτης	932 είναι K
συντάκτρια	932 είναι K
σχολιάσετε	6 K
σχόλια	85 στα K	942 στα K
σύμφωνα	1032 K
σύνταξή	39 τη K μας
σύνταξης	98 σημείωση της K
""", 'τ': """
τελευταίο	958 K δωρεάν άρθρο
τραγουδούσαν	1032 K
τόνιζε	1032 K
τόνισε	1032 K
""", 'υ': """
υπεύθυνα	83 παίξτε K	83 παίζετε K
υπογράμμισε	1032 K
υποσχέθηκε	1032 K
υποχρεωτικά	21 K πεδία
""", 'φ': """
φτάσατε	928 αφού K ως εδώ
φωνάζει	1032 K
φωτογραφίες	40 K και βίντεο	40 τις K σας	40 K ή βίντεο
φύγετε	928 πριν K
φώναζαν	1032 K
φώναζε	1032 K
φώναξαν	1032 K
φώναξε	1032 K
""", 'χ': """
χάνετε	959 μη K
χρήσης	926 όροι K	944 όρους K
χρειαζόμαστε	1029 K τη βοήθειά σας
χρησιμοποιεί	917 K cookies
χρησιμοποιούμε	916 K cookies
χρόνο	1031 τον K
χωρίς	71 K spam
""", 'ψ': """
ψηφίστε	955 K
ψηφιακό	63 K μας βοηθό
ψηφιακός	63 K βοηθός
ψηφοφορία	939 στην K
""", 'а': """
абонамент	226 вече имате K	257 с K	257 K за	277 с K	321 K
абонамента	255 с K си	255 благодарим за K
абонат	50 като K	224 вече сте K
абонати	236 само за K	321 K
абонатите	50 K могат
абонирайте	80 K се	224 K се, за да	227 K се за бюлетина	317 K се
абонирането	255 с K
авторизованные	3570 только K
авторизованным	3570 K пользователям
авторизовані	4309 лише K
авторизуйтесь	24 K
авторкою	4297 зв'язатися з K
автором	4297 зв'язатися з K
автору	54 на каву K	3558 пишите K
адрес	21 имейл K няма	255 имейл K
адреса	255 имейл K
адресою	4330 пишіть за K
адресу	3590 пишите по K
азартних	88 участь в K іграх
азартных	88 участие в K играх может вызвать
анкета	251 нашата K	251 кратка K
анкетата	252 K
анкету	3569 K	4308 K
анонимно	3558 K
афилиейт	260 K линкове
""", 'б': """
бажаних	4294 K джерел
безкоштовна	4328 остання K стаття
безкоштовний	4304 наш K вебінар	4312 K акаунт	4328 останній K матеріал
безкоштовних	4312 ліміт K	4312 K статей
безкоштовні	15 K статті	4312 K статті
безлимитный	3525 K доступ
безплатен	248 нашия K уебинар
безплатна	271 последна K статия
безплатни	15 K статии	257 K статии
безплатно	257 K, за
бесплатная	3588 последняя K статья
бесплатную	98 K линию
бесплатные	15 K статьи	3573 K статьи
бесплатный	3564 наш K вебинар	3573 K аккаунт	3588 последний K материал
бесплатных	15 K статей	3573 лимит K	3573 K статей
бисквитки	245 K	275 K
бисквитките	245 K	275 K
благав	4387 K
благала	4387 K
благали	4387 K
благодарение	18 K на читателите	263 K на вас	263 K на вашата	318 K на вас
благодарим	255 K ви, че се
благодаря	3579 K донатам	3646 K вам	3646 K вашей
блокировщик	3538 отключите K	3538 K рекламы
блокувальник	4279 K реклами
бот	39 наш K
браузер	10 ваш K	3551 ваш K	4289 ваш K
браузър	10 вашият K
бюлетин	78 нашия K	227 нашия K	256 K	318 нашия K	321 K
бюлетина	78 за K	227 K ни	227 запишете се за K	256 K
бюлетини	256 K
бяхте	42 K ли там
""", 'в': """
вайбері	4295 K
вайбър	16 K	240 K
ватсапе	3556 K
вашата	228 на K поща
ваших	3644 # из K #
введите	77 K адрес
вебинар	3564 наш K
вебінар	4304 наш K
взывал	3648 K
видео	9 это K	40 фото и K
виділіть	4293 K
визнав	4387 K
визнала	4387 K
визнає	4387 K
викала	320 K
викаха	320 K
викаше	320 K
викна	320 K
використання	4289 K cookie	4318 будь-яке K матеріалів	4318 K матеріалів сайту
використанні	4287 при K матеріалів
використовує	4280 K cookie
використовуємо	4279 K cookie
вимагав	4387 K
вимагала	4387 K
вимагали	4387 K
виправлення	98 K:
випуск	4306 K
виртуален	63 K асистент
виртуалният	63 K ни асистент
виртуальный	63 K помощник	63 K ассистент
вирішив	4387 K
вк	3556 K
вкажіть	77 K свою пошту
включете	51 K се
вконтакте	3556 K
влезте	24 K
вміст	9 цей K
внескам	4319 завдяки K	4385 завдяки K
внесок	4384 ваш K
войдите	24 K	3526 K, чтобы
вотсапе	3556 K
вотсапі	4295 K
впн	64 без K
всеки	263 K лев
встановіть	4273 K додаток
въведете	77 K имейла си
възпроизвеждането	262 K
выделите	3541 K ее	3541 K текст
выпуск	3567 K
відео	40 фото та K	40 фото й K	40 фото і K
відмовилися	98 K від коментарів
відповів	98 не K на	4387 K
відповідав	4387 K
відповідально	83 грайте K
відповідальності	30 не несе K
відповідь	21 скасувати K
відповіла	4387 K
відповіли	98 не K на
відправити	21 K коментар
віртуальний	63 K помічник	63 K асистент
""", 'г': """
героев	98 имена K
героїв	98 імена K
гласеше	320 K
гласил	3648 K
гласила	3648 K
гласит	3648 K
гласувайте	268 K
гледайте	273 K ни
говорил	3648 K
говорила	3648 K
говорили	3648 K
говорит	3648 K
год	3647 в K
годишно	319 K
голосуйте	3584 K	4324 K
гривень	4386 # K
грн	4386 # K
група	274 viber K
гукав	4387 K
гукали	4387 K
гукнув	4387 K
гукнула	4387 K
гіперпосилання	4287 K обов
""", 'д': """
дальше	3525 чтобы читать K
дарение	317 вашето K	319 с K	321 K
дарения	321 K
дарете	263 K	317 K ни
джерела	4294 обрані K	4294 бажані K
джерелом	4294 основним K	4294 бажаним K
дзен	3556 K
дзене	3556 K
дзеркала	64 K
дзеркало	64 K
дзеркалом	64 K
добави	320 K
добавил	320 K	3648 K
добавила	320 K	3648 K
добавьте	3535 K нас в
добавя	320 K
доверието	98 телефон на K
доверия	98 телефон K
довіри	98 лінія K
додав	4387 K
додала	4387 K
додатку	84 у нашому K
додає	4387 K
дозволить	4384 ваша підтримка K
дозволяється	4318 матеріалів K лише
долучайтесь	51 K	4384 K до нас	4384 K до нашої	4384 K до нашого	4384 K до спільноти	4384 K до читачів
долучайтеся	51 K	4384 K до нас	4384 K до нашої	4384 K до нашого	4384 K до спільноти	4384 K до читачів
донат	3645 ваш K	4384 ваш K	4388 K
донатам	4319 завдяки K
донати	4388 K
донатом	4386 K
донаты	3649 K
доповнено	98 новину K
дополнен	98 текст K
дополнена	98 новость K
допомагає	4384 ваша підтримка K
допомога	4384 нам потрібна ваша K
допомогою	4321 за K ші
допоможе	4385 K нам
допоможуть	4319 K нам працювати	4385 K нам
допоможіть	90 K, скільки можете
допускается	3578 материалов K только
допълнена	98 статията е K
доступ	3573 полный K	4312 повний K
достъпен	224 K за абонати
достъпна	224 K за абонати
достъпно	224 K за абонати
дочитали	3517 вы K до конца	4263 ви K до кінця
дочитати	4269 щоб K
дочитать	3525 чтобы K	3573 K
""", 'е': """
евро	257 за # K
ежедневную	3528 K рассылку
ежемесячно	3647 K
ежемесячное	3645 оформите K
ежемесячный	3579 K донат
еженедельную	3528 K рассылку
електронна	228 вашата K поща
електронної	4311 адресу K пошти
електронну	4311 K адресу	4311 K пошту
епизод	250 K
епизода	250 K
""", 'ж': """
жаловалась	3648 K
жаловался	3648 K
жалуются	3648 K
жодного	71 K спаму
журналист	243 е K	243 - K	243 , K	3559 - K	3559 , K	3631 K
журналисти	318 нашите K
журналистика	318 независимата K	318 независима K	318 нашата K	3646 независимая K
журналистике	3646 независимой K
журналистики	3646 независимой K
журналистику	3646 независимую K
журналистка	243 е K	243 , K	3559 - K	3559 , K	3631 K
журналисты	3646 наши K
журналіст	4299 - K	4299 , K	4369 K
журналістам	39 нашим K
журналісти	4385 наші K
журналістика	4385 незалежна K
журналістику	4385 незалежну K	4385 якісну K
журналістка	4299 - K	4299 , K	4369 K
журналісту	39 нашому K
""", 'з': """
з	4383 # K #
завантажити	4273 K застосунок
завантажте	4273 K додаток
завдяки	4319 існує K	4385 K вам	4385 K вашій
зависимост	88 хазартът създава K
задонатьте	3645 K	4384 K
задължителните	21 K полета
зазначив	4387 K
зазывал	3648 K
закликав	4387 K
закликала	4387 K
закликали	4387 K
закончились	3525 бесплатные статьи K
залишає	29 K за собою право
залишилося	4270 K #%	4270 K # %
залиште	77 K свою адресу	77 K адресу	77 K пошту
заметили	3542 K ошибку
замолчим	3646 мы не K
запазени	234 всички права K
запевняв	4387 K
запевняла	4387 K
запевняє	4387 K
записи	58 новые K на почту
запитав	4387 K
запитала	4387 K
запитань	4308 на кілька K
запишете	227 K се за нашия
зарегистрированные	3570 только K
зарегистрированным	3525 доступен только K
зарегистрированы	3525 уже K
зарегистрируйтесь	3526 K, чтобы	3573 бесплатно K	3573 K бесплатно	3645 K бесплатно	3645 K, чтобы читать
зареєстровані	4309 лише K	4309 тільки K
зареєструйтесь	4270 K, щоб	4312 безкоштовно K	4312 K безкоштовно	4384 K безкоштовно	4384 K, щоб читати
зареєструйтеся	4312 K безкоштовно
застосунку	84 у нашому K	84 в нашому K	4291 нашому K
застосунок	4273 завантажте K	4291 наш K	4291 мобільний K	4384 завантажте K і	4384 завантажте K та
захищено	4287 усі права K
захищені	4287 усі права K	4287 всі права K
защищенной	3558 K формой
защищены	3549 все права K
защищённой	3558 K формой
заяви	320 K
заявив	4387 K
заявил	320 K	3648 K
заявила	320 K	3648 K	4387 K
заявили	3648 K	4387 K
заявиха	320 K
звёздочкой	60 поля со K
згодні	43 не K
здесь	3517 раз уж вы K
зеркала	64 K
зеркало	64 K
змінено	98 імена K	98 ім'я K
знайшли	4293 якщо ви K
знанията	251 K си
зобов	4387 K'язав
зовнішнього	4301 K вмісту	4301 K контенту
зовнішній	4301 K вміст	4301 K контент
зробіть	4267 K внесок	4384 K внесок у	4384 K внесок на
зірочкою	60 поля с K	60 поля із K
""", 'и': """
из	3644 # K #
избранное	3555 K
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
иностранного	3549 выполняющим функции K агента
иностранным	3646 K агентом
инстаграм	240 K
искусственного	3581 с помощью K интеллекта
искусственным	3581 K интеллектом
использование	3551 K cookie	3561 K cookie	3578 любое K материалов	3578 K материалов сайта
использовании	3549 при K материалов	3578 полном или частичном K	3578 частичном K материалов
используем	3538 K cookie
использует	3539 K cookie
исправление	98 K:
источники	3555 избранные K	3555 любимые K
источников	3555 избранных K	3592 избранных K
источником	3555 основным K
исчерпали	3525 K лимит
""", 'к': """
каждое	17 K утро
каждый	3647 K месяц
каже	4387 K
каза	320 K
казав	4387 K
казал	320 K
казала	320 K	4387 K
казали	4387 K
казаха	320 K
казва	320 K
казвал	320 K
казвала	320 K
канал	274 viber K	3646 наш K	4385 наш K
канала	3646 нашего K
каналу	4385 нашого K
колумнист	3559 - K	3559 , K	3631 K
колумніст	4299 - K	4369 K
колумністка	4299 - K	4369 K
команде	3564 к нашей K
команди	4304 до нашої K
коментар	6 залишити K
коментарите	85 в K	253 K под
коментарях	85 у K	85 в K	4288 у K	4288 в K
коментатор	243 е K
коментиране	253 правила за K	253 правилата за K
коментирате	6 за да K	253 K
коментувати	6 K
комментариев	98 отказались от K	98 отказался от K
комментарии	6 оставлять K
комментарий	6 оставить K	3541 чтобы оставить K
комментария	21 для отправки K
комментариях	85 в K	3550 в K
комментировать	6 K
контент	9 этот K	9 цей K	3561 внешний K
контента	9 этого K	3561 внешнего K
контенту	9 цього K
конференцию	3564 нашу K
конференция	248 нашата K
конференцію	4304 нашу K
конфиденциальности	3538 политикой K	3551 политика K
конфіденційності	4279 політикою K	4289 політика K
копирование	3578 K материалов сайта
кореспондент	243 е K	243 , K	4299 - K	4299 , K	4369 K
кореспондентка	4299 - K	4299 , K	4369 K
короткий	3569 K опрос
корреспондент	3559 - K	3559 , K	3631 K
корреспондентам	39 нашим K
корреспондентка	3631 K
корреспонденту	39 нашему K
крикнув	4387 K
крикнул	3648 K
крикнула	3648 K	4387 K
кричав	4387 K
кричал	3648 K
кричала	3648 K	4387 K
кричали	3648 K	4387 K
кричит	3648 K
""", 'л': """
лв	257 за # K
лев	257 за # K
лева	257 за # K	319 K
лекцию	3564 нашу K
лекцію	4304 нашу K
лиценз	47 K cc
лицензии	47 K cc
ліцензією	47 K cc
""", 'м': """
магазин	248 нашия онлайн K	248 нашия K
магазина	248 онлайн K ни	3564 нашего K
магазине	3564 в нашем K	3564 в нашем интернет-K
магазину	4304 нашого K
магазині	4304 у нашому K	4304 в нашому K	4304 нашому інтернет-K
материал	3541 обсудить K	3561 внешний K	3594 K создан	3646 этот K
материалам	3586 ко всем K
материалы	3646 наши K
матеріал	4385 цей K
матеріали	4385 наші K
матеріалу	98 першій версії K
матеріалів	4318 копіювання K сайту	4318 K посилання обов'язкове	4326 до всіх K	4326 до усіх K
мероприятие	3564 наше K
месенджері	4295 K
месец	319 на K	319 всеки K
месечно	319 K
мессенджере	3556 K
месте	42 вы были на K
месяц	3647 в K
мобільний	4291 K додаток
молба	238 имаме малка K	238 имаме K към вас
молел	320 K
молела	320 K
молеха	320 K
молеше	320 K
містить	98 K описи	98 K сцени
місці	42 ви були на K
місяць	4386 на K	4386 перший K
""", 'н': """
навчання	48 K ші
нагадав	4387 K
нагадала	4387 K
наголосив	4387 K
наголосила	4387 K
надпис	320 такъв K
надпись	3648 такая K
надсилайте	4297 K нам	4297 K її	4297 K їх нам	4298 K фото	4298 K відео	4298 K свої	4384 K нам
надсилаємо	57 ми K вам	57 ми K
надійних	4294 K джерел
надішлемо	57 ми K вам
надішліть	38 K нам	49 K його	49 K друзям	67 K нам	4297 K нам	4297 K їх нам	4298 K фото	4384 K нам
нажимая	3572 K кнопку	3572 K на кнопку	3572 K "
нажмите	3541 K ctrl
намерете	273 K ни
напис	4387 такий K
написа	320 K
написав	4387 K
написал	3648 K
написала	3648 K	4387 K
написано	3648 было K	4387 було K
напиши	38 K нам	67 K нам
напишите	38 K нам	38 K в наш	67 K нам	67 K в наш	3558 K нашему	3558 K нашей	3558 K автору	3558 K нам	3645 K нам
напишіть	38 K нам	67 K нам	4297 K нашому	4297 K нашій	4297 K автору	4297 K авторці	4297 K нам	4384 K нам
напомнил	3648 K
напомнила	3648 K
направете	317 K дарение
настоя	320 K
настоява	320 K
настоявал	320 K
натискайки	255 K
натискането	255 с K
натискаючи	4311 K кнопку	4311 K на
нашем	3541 в K чате
нашия	248 към K екип	248 в K екип	251 K куиз	251 K тест
небольшая	3517 K просьба
неделю	17 раз в K	17 каждую K	3647 в K
независимата	317 подкрепете K
независими	318 K медии
независимую	3520 поддержите K	3645 поддержите K
независимые	3646 K медиа
незалежні	4385 K медіа
нейросети	3581 с помощью K
несколько	3569 на K вопросов
никакого	71 K спама
новинами	4276 стежте за K
новини	240 google K	4295 google K
нуждаем	317 K се от вашата
нужна	3579 K ваша
нюзлетър	256 K
""", 'о': """
обеща	320 K
обещал	320 K	3648 K
обещала	3648 K
обещали	3648 K
обновена	98 статията е K
обновлен	98 текст K	98 материал K
обновлён	98 текст K	98 материал K
обозреватель	3559 - K	3559 , K	3631 K
обозревательница	3631 K
обраних	4294 K джерел
обучения	48 K ии
объявил	3648 K
объявила	3648 K
объяснил	3648 K
объяснила	3648 K
объясняет	3648 K
объяснял	3648 K
объясняла	3648 K
обязал	3648 K
обязательна	3549 гиперссылка K	3578 материалов ссылка K	3578 ссылка на источник K
обязательные	21 K поля	3541 K поля
обясни	320 K
обяснил	320 K
обяснила	320 K
обяснява	320 K
обіцяв	4387 K
обіцяла	4387 K
обіцяли	4387 K
огледален	64 K сайт
оглядач	4299 - K	4299 , K	4369 K
оглядачка	4299 - K	4299 , K	4369 K
оголосив	4387 K
ограничений	3525 читайте без K
одноклассниках	3556 K
одному	4311 в K листі
оновлено	98 текст K	98 матеріал K	98 новину K
опечатку	3541 нашли K
описания	98 съдържа K	98 есть K	98 содержит K
описи	98 є K
опитування	4308 наше K	4308 коротке K
опитуванні	35 нашому K	4308 K читачів	4308 нашому K	4308 в K
оприлюднюватиметься	22 не K	4282 ваша e-mail адреса не K
опрос	35 наш K	3569 наш K
опросе	35 нашем K	3569 нашем K	3569 в K
опубликован	22 не будет K	3541 ваш адрес email не будет K
организаторите	320 канят K
организаторы	3648 зовут K
організатори	4387 запрошують K
оставете	77 K имейла си
оставляем	29 K за собой право
оставляет	29 K за собой право
оставляя	3572 K заявку
оставьте	77 K свой адрес	77 K адрес	77 K почту	77 K свою почту	77 K e-mail
осталось	3526 K #%	3526 K # %
отбележете	62 K ме
ответил	98 не K на	3648 K
ответила	98 не K на	3648 K
ответили	98 не K на
ответственно	83 играйте K
ответственности	30 не несет K	30 не несёт K
отвечал	3648 K
отвечала	3648 K
отговори	98 не K на	320 K той	320 K тя
отговорил	320 K
отговорила	320 K
отговориха	320 K
отговорност	30 не носи K
отменить	21 K ответ	3647 K в любой момент
отметил	3648 K
отметила	3648 K
отметь	62 K меня
отметьте	62 K меня	62 K нас
отмечайте	62 K меня
отписаться	3528 K в любой момент
отправляем	57 мы K вам
отправьте	49 K	3558 K их нам	3645 K нам
отримувати	4329 хочете K
отримуйте	4333 K
очакваме	241 K вашите
ошибку	3542 нашли K
оштрафовал	3648 K
оштрафовала	3648 K
оштрафував	4387 K
""", 'п': """
партнером	3576 совместно с K	4316 спільно з K
партнерски	74 K линкове
партнерские	37 K ссылки	74 K ссылки	3576 K ссылки
партнерским	74 K ссылкам
партнерські	74 K посилання	4316 K посилання
партнеры	3538 мы и наши K
партньорски	260 K линкове
партнёром	3576 совместно с K
партнёрские	37 K ссылки	74 K ссылки	3576 K ссылки
партнёрским	74 K ссылкам
патроном	3645 станьте K
пееха	320 K
пели	3648 K
первинній	98 K версії
первоначальной	98 K версии
первый	3647 K месяц	3647 рубль в K
переведите	3645 K нам
перевірте	4308 K себе	4311 K пошту
передплатник	50 як K	4269 уже K	4269 вже K
передплатникам	4269 доступний лише K	4269 доступна лише K	4269 доступно лише K
передплатники	50 K можуть	4327 лише K	4327 тільки K
передплатників	4269 тільки для K
передплатою	4269 доступна за K	4269 доступний за K	4312 за K	4334 з K
передплату	80 оформіть K	4312 K за	4384 оформіть K
передплатіть	80 K
передрук	45 K	4292 K
передруковувати	45 K
передруку	4292 у разі K
передрукувати	45 K
перепечатать	45 K
перепечатка	45 K	3554 K
перепечатке	3554 при K
перепечатывать	45 K
перешлите	49 K
перешліть	49 K
персональних	4290 K даних
персональных	3552 K данных
писав	4387 K
писал	3648 K
писала	3648 K	4387 K
писати	4385 нам K
писменото	262 без K съгласие
письме	3572 в одном K
письменного	3593 без K согласия
письмової	4332 без K згоди
питаха	320 K
питаше	320 K
пишете	38 K ни	67 K ни	241 K ни	242 K на	317 K ни
пишеше	320 K
пиши	38 K нам	38 K ни	67 K нам	67 K ни
пишите	38 K нам	38 K в бот	38 K в наш	38 K на почту	67 K нам	67 K в бот	67 K в наш	67 K на почту	3558 K нам	3590 K на	3645 K нам
пишіть	38 K нам	38 K у	67 K нам	67 K у	4297 K нам	4330 K на
платной	3525 в K версии
побачили	4338 K помилку
повний	20 K текст	4312 K текст
повтаря	320 K
повтаряше	320 K
повторював	4387 K
повторює	4387 K
повторяет	3648 K
повторял	3648 K
повторяла	3648 K
повідомив	4387 K
повідомила	4387 K
повідомили	4387 K
повідомте	38 K нам	67 K нам	4297 K нам	4297 K нас	4384 K нам
подайте	242 K сигнал
поддержать	3645 K нас	3645 K редакцию	3645 K нашу
поддерживайте	3645 K нас	3645 K нашу
поддержите	3520 K нашу	3520 K нас	3579 K	3645 K нас	3645 K нашу	3645 K редакцию	3645 K проект	3645 K автора	3645 K наш
поддержка	3521 ваша K	3645 ваша K поможет	3645 ваша K помогает	3645 ваша K позволит
поддержке	3576 при K партнёра	3576 при K партнера	3579 благодаря вашей K	3646 вашей K
поддержки	3646 без вашей K	3646 вашей K
поделитесь	25 K	49 K им	49 K ей	67 K своей историей	67 K с нами
подканял	320 K
подканяха	320 K
подканяше	320 K
подкаст	34 наш K	34 нашия K	250 K	318 нашият K	3567 K	3646 наш K	4306 K	4385 наш K
подкаста	250 K	3567 K	3646 нашего K
подкасте	34 нашем K	3567 K
подкасти	34 наші K	250 K	4306 K
подкастов	3567 K
подкасту	4306 K
подкастът	250 K
подкасты	3567 K
подкасті	34 нашому K	4306 K
подкастів	4306 K
подкрепа	263 с вашата K	263 вашата K	317 вашата K	318 вашата K
подкрепата	260 с K на партньор
подкрепете	263 K	317 K ни	317 K нашата
подкрепяйте	317 K ни
подписаны	3525 уже K
подписка	3525 уже есть K	3649 K
подписке	3525 доступен только по K	3525 доступна по K	3525 доступен по K	3573 по K
подписки	3649 K
подпиской	3598 с K
подписку	80 оформите K	80 оформить K	3525 оформить K	3525 оформите K	3572 спасибо за K	3573 K за	3645 оформите K	3645 оформить K
подписчик	50 как K	3525 уже K	3525 вы уже K
подписчикам	3525 доступна только K	3525 доступно только K	3525 доступен только K	3587 только K
подписчики	50 K могут	3587 только K	3649 K
подписчиков	3525 только для K
подписчиком	3645 станьте K
подписывайтесь	3528 K на рассылку	3535 K на нас	3535 K на наш	3535 K на канал	3535 K на telegram	3645 K на
подписываясь	3572 K
подпишитесь	80 K	3520 K на регулярное	3528 K на рассылку	3535 K на наш	3535 K на канал	3645 K на
подчеркнул	3648 K
подчеркнула	3648 K
подчерта	320 K
поділіться	25 K	49 K ним	67 K своєю історією	67 K з нами
подію	4304 нашу K
пожертвование	3520 оформите K	3521 сделайте K	3579 регулярное K	3579 ежемесячное K	3645 ваше K	3645 сделайте K	3645 оформите K	3649 K
пожертвования	3646 на K	3649 K
пожертвованиям	3579 благодаря K	3646 благодаря K
пожертвуйте	3645 K
позволяет	3645 ваша поддержка K
позначайте	62 K мене
позначте	62 K мене
позоваването	262 K на
поиска	320 K
поискал	320 K
показан	60 адрес не будет K	60 email не будет K
показана	60 почта не будет K	60 пошта не буде K	60 адреса не буде K
полностью	20 материал K	3525 чтобы прочитать K
полный	20 K текст	3573 K текст
получавайте	276 K
получавате	272 искате ли да K	272 искате да K
получайте	3597 K
получать	3589 хотите K
помилку	4338 знайшли K
помогите	90 K, сколько можете	3645 K нам
помогнете	317 K ни
помогут	3646 K нам
поможет	3646 K нам
помоли	320 K
помолил	320 K
помолила	320 K
помощник	63 наш K	63 ии-K
помощь	3645 нам нужна ваша K
помощью	3581 с K ии
помітили	4293 якщо ви K	4338 K помилку
помічник	63 наш K
понравилась	3646 K статья
понравился	3646 K материал	3646 K текст
пообещал	3648 K
пообещала	3648 K
пообіцяв	4387 K
пообіцяла	4387 K
попереджає	4387 K
попередив	4387 K
попередній	98 K версії
попита	320 K
поправка	98 K:
попросив	4387 K
попросил	3648 K
попросила	3648 K	4387 K
попросили	3648 K	4387 K
попросило	3648 K
порадив	4387 K
порадила	4387 K
посилання	4318 K на джерело обов'язкове
последвайте	317 K ни
последната	271 K ви безплатна статия	271 K безплатна статия
посоветовал	3648 K
посоветовала	3648 K
постановив	4387 K
постановил	3648 K
посъветва	320 K
посъветвал	320 K
посъветвали	320 K
потребовал	3648 K
потребовала	3648 K
почерпете	54 K ме
почерпи	54 K ме с кафе
почте	79 в K	79 на вашей K	3572 вашей K
почтовом	3572 вашем K ящике
почту	79 на K	3529 на вашу K	3529 вам на K	3572 вашу K
пошту	79 на K	79 на вашу K	4272 на вашу K
пошті	4311 вашій K
пощенска	228 вашата K кутия
пояснив	4387 K
пояснил	3648 K
пояснила	3648 K	4387 K
пояснював	4387 K
пояснювала	4387 K
пояснює	4387 K
поясняет	3648 K
правото	29 си запазва K
працювати	4319 допоможе нам K	4385 K далі
працюємо	4385 ми K
предишна	98 K версия на
предпочитаемые	3555 K источники
предпочитаемых	3555 K источников
предпочитан	239 K източник
предпочитани	239 K източници
предпочитаните	239 K източници	239 K си източници
предпочтительные	3555 K источники	3592 K источники
предпочтительный	3555 K источник
предпочтительных	3592 K источников
предупреди	320 K
предупредил	3648 K
предупреждава	320 K
предупреждает	3648 K
предыдущей	98 K версии текста
препечатването	262 K
препратете	49 K
препубликува	45 K
препубликуването	45 K
пригостіть	54 K мене кавою
призвал	3648 K
призвала	3648 K
призвали	3648 K
призна	320 K
признава	320 K
признавал	3648 K
признает	3648 K
признал	3648 K
признала	3648 K
признали	3646 нас K
призова	320 K
призовава	320 K
призовал	320 K
призоваха	320 K
призывал	3648 K
призывала	3648 K
призывали	3648 K
приложение	84 в нашето K	318 нашето K	3530 скачать K	3531 скачайте K	3531 установите K	3553 наше K	3553 мобильное K	3645 скачайте наше K	3645 скачайте K и
приложението	317 изтеглете K ни	317 изтеглете K на вестник
приложении	84 в нашем K	3530 открыть в K	3553 нашем K
приложения	3553 нашего K	3646 нашего K
прим	98 K. ред
примечание	98 K редакции
приоритетным	3555 K источником
присоединяйтесь	51 K	3645 K к нам	3645 K к нашему	3645 K к нашей	3645 K к нашим	3645 K к сообществу	3645 K к читателям	3645 K к тем
присъединете	51 K се	317 K се към нашия
присылаем	57 мы K вам	57 мы K
присылайте	3558 K нам	3558 K фото	3558 K видео	3558 K новости	3558 K свои	3558 K их нам	3645 K нам
пришлите	38 K нам	49 K друзьям	67 K нам	3558 K нам	3558 K фото	3558 K их нам	3645 K нам
пришлём	57 мы K вам
приєднуйтесь	51 K	4384 K до нас	4384 K до нашої	4384 K до нашого	4384 K до спільноти	4384 K до читачів
приєднуйтеся	51 K	4384 K до нас	4384 K до нашої	4384 K до нашого	4384 K до спільноти	4384 K до читачів
проверьте	3569 K себя	3572 K почту
проголосуйте	3584 K	4324 K
продовження	4316 реклама. K
продовжити	4269 щоб K читання	4319 допоможуть нам K
продовжувати	4385 K роботу
продолжаем	3646 мы K работать
продолжать	3579 помогут нам K	3646 K работу
продолжение	3576 реклама. K
продолжить	3525 чтобы K чтение	3579 помогут нам K	3579 поможет нам K	3646 K работу
продължава	260 K по-долу
продължете	225 K да четете
продължим	318 да K да работим
продължите	224 за да K да четете
произведен	3549 настоящий материал (информация) K	3594 материал K
произведён	3594 материал K
пройдите	3569 K тест
пройдіть	4308 K тест
променени	98 имената са K
пропускайте	272 не K
пропустите	3589 не K
пропустити	4329 не хочете K
пропустить	3589 не хотите K
пропустіть	4329 не K
просив	4387 K
просил	3648 K
просила	3648 K	4387 K
просили	3648 K	4387 K
просьба	3517 у нас к вам K	3517 у нас есть K
просять	4387 K
проучване	251 нашето K
прохання	4263 маємо до вас K	4263 невелике K
прочетете	225 за да K цялата
прочитать	3525 осталось K	3525 чтобы K статью
пріоритетне	4294 K джерело
пріоритетним	4294 K джерелом
публиковать	45 K у себя
пълния	257 K текст
първия	319 за K месец
първоначалната	98 K версия
підписатися	4271 K на розсилку
підписка	4388 K
підписку	4269 оформіть K	4311 дякуємо за K	4384 оформіть K
підписники	4327 лише K	4388 K
підписників	4269 тільки для K
підписуйтесь	4275 K на нас	4275 K на наш	4275 K на канал	4275 K на telegram	4384 K на
підписуйтеся	4275 K на наш	4275 K на канал
підписуючись	4311 K
підпишіться	4271 K на розсилку	4275 K на наш	4384 K на
підтримайте	4266 K нашу	4266 K незалежну	4266 K нас	4319 K	4384 K нас	4384 K нашу	4384 K незалежну	4384 K редакцію	4384 K автора	4384 K роботу	4384 K наш
підтримати	4384 K нас	4384 K нашу
підтримка	4267 ваша K	4384 ваша K допоможе
підтримки	4316 за K партнера	4385 спільноти K	4385 вашої K
підтримуйте	4384 K нас	4384 K нашу
підтримці	4319 завдяки вашій K	4319 завдяки K читачів	4385 вашій K
піти	4263 перш ніж K
""", 'р': """
работа	318 нашата K	3646 наша K
работаем	3646 мы K
работать	3579 помогут нам K	3579 поможет нам K	3646 K дальше
работу	3646 нашу K
радив	4387 K
радила	4387 K
радили	4387 K
радить	4387 K
разкажете	38 K ни	67 K ни
разрешение	235 без K е забранено
разрешения	3593 без K редакции
разчитаме	263 K на вашата	318 K на
расскажите	38 K нам	67 K нам	67 K свою историю	3645 K нам
рассказал	3648 K
рассказала	3648 K
рассказывать	3646 K правду
расследование	3646 наше K	3646 это K
расследования	3646 наши K
рассылка	3646 наша K	3649 K
рассылку	78 на K	78 нашу K	78 K	3528 нашу K	3528 K самых	3646 нашу K
регистрацията	255 с K си	255 благодарим за K
регистрируясь	3572 K
регулярний	4319 K внесок
редактор	243 е K	243 - K	243 , K	3559 - K	3559 , K	3631 K отдела	3631 K	4299 - K	4299 , K	4369 K
редакторка	4299 - K	4299 , K	4369 K
редакцией	39 нашей K	3558 связаться с K
редакции	98 поправка K	3593 без согласия K	3646 нашей K
редакцию	39 в нашу K	3558 напишите в K	3558 пишите в K
редакция	248 в нашата K	318 нашата K	3646 наша K
редакцията	38 свържете се с K	67 свържете се с K
редакцію	4297 напишіть у K	4297 пишіть у K
редакція	4385 наша K
редакцією	39 нашою K	4297 зв'язатися з K
редакції	43 письма до K	98 від K:	4297 пишіть до K	4332 без згоди K	4332 без дозволу K	4385 нашої K
рекламата	11 K	260 след K
реклами	11 K	70 без K	70 немає K	318 без K	4316 після K	4316 на правах K	4385 без K
рекламой	11 K
рекламы	11 K	70 без K	70 нет K	3576 после K	3576 на правах K	3646 без K
репортер	39 на нашия K	243 е K	243 - K	243 , K	3559 - K	3559 , K	3631 K	4299 - K	4299 , K	4369 K
репортери	39 на нашите K	318 нашите K
репортерка	4299 - K	4299 , K	4369 K
репортёр	3559 - K	3559 , K	3631 K
решил	3648 K
реєструючись	4311 K
робота	4385 наша K
роботу	4385 нашу K
розкажіть	38 K нам	67 K нам
розповів	4387 K
розповідати	4385 K правду
розповіла	4387 K
розсилка	4385 наша K	4388 K
розсилку	78 на K	78 нашу K	78 K	4271 нашу K	4271 щоденну K	4385 нашу K
розслідування	4385 наші K	4385 це K
рублей	3647 # K
рік	4386 на K
""", 'с': """
свободната	317 подкрепете K
свържете	38 K се с нас	67 K се с нас	241 K се с нашия	241 K се с нашата	241 K се с нас	241 K се с автора	317 K се с нас
свържи	38 K се с нас	67 K се с нас
свяжитесь	38 K с нами	3558 K с нами
связаться	3558 K с автором
седмично	17 веднъж K
сигнализирайте	241 K ни
сказав	4387 K
сказал	3648 K
сказала	3648 K	4387 K
скаржаться	4387 K
скаржився	4387 K
скаржилася	4387 K
скачайте	3530 K наше
скиньте	3645 K нам	3645 K донат
сколько	3645 скиньте K
скриньку	4311 вашу K
скриньці	4311 вашій K
следите	3535 K за нами
словам	3648 по K
словами	4387 за K
слушайте	273 K ни
слідкуйте	4275 K за нами
снимки	40 свои K	40 K и видео	40 вашите K	40 K или видео
советовал	3648 K
советовала	3648 K
советовали	3648 K
советует	3648 K
согласны	43 не K	43 K с автором
содержатся	98 K описания
содержимое	3561 внешнее K
содержит	98 K сцены
сообщение	3549 данное K (материал) создано	3594 K создано
сообщил	3648 K
сообщила	3648 K
сообщили	3648 K
сообщите	38 K нам	67 K нам	3558 K нам	3645 K нам
соучастником	3579 станьте K	3645 станьте K
спам	71 без K
спама	71 без K
спаму	71 без K
спецкор	3631 K
сповіщення	14 K	4273 увімкнути K	4273 увімкніть K
споделете	25 K	49 K я	67 K с нас	67 K своята
сподобався	4385 K текст	4385 K матеріал
сподобалась	4263 якщо вам K стаття
спонсором	80 станьте K
според	320 K
спрашивает	3648 K
спросил	3648 K
спросила	3648 K
співали	4387 K
співучасником	4384 станьте K
спільнота	4385 наша K
спільноти	4267 стань частиною K	4319 частиною K	4385 нашої K
станете	80 K член	317 K абонат	317 K член
станьте	51 K одним из них	3645 K нашим	4384 K нашим
статей	4326 до всіх K	4326 до усіх K
статии	270 до всички K
статия	238 хареса ли ви тази K	257 цялата K	318 тази K
статията	257 % от K
стаття	4385 ця K
статья	3646 эта K
статьям	3586 ко всем K
стверджує	4387 K
стежте	4275 K за нами
стигнали	238 щом сте K дотук
стороннего	3561 K сервиса
сторонним	3561 K сервисом
стороннього	4301 K сервісу
стороннім	4301 K сервісом
суммой	3647 любой K
сумму	3647 любую K
сутрин	17 всяка K
существуем	3646 мы K
существует	3579 K благодаря
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
телеграм	16 K	240 K	3535 наш K-канал	3535 в нашем K	3556 K	3556 K-канал	3556 K-канале	3590 пишите в K	3646 наш K	4275 наш K-канал	4295 K	4295 K-канал	4295 K-каналі
телеграме	16 K	3556 K
телеграмі	4295 K
телефон	98 K довіри
тест	3569 наш K	4308 наш K
тиждень	17 раз на K	4386 на K
требовал	3648 K
требовала	3648 K
требовали	3648 K
тръгнете	238 преди да си K
""", 'у': """
уведомления	14 K	3531 включите K	3531 включить K	3531 разрешить K
уверяет	3648 K
уверял	3648 K
уверяла	3648 K
увійдіть	24 K	4270 K, щоб
уговаривал	3648 K
уговаривала	3648 K
угостите	54 K меня кофе	54 K автора кофе
угостить	54 K меня кофе
уебинар	248 нашия K
уйдете	3517 прежде чем вы K
укажите	77 K свой e-mail	77 K почту
улюблених	4294 K джерел
улюблені	4294 K джерела
умовляв	4387 K
умоляваше	320 K
умолял	3648 K
умоляла	3648 K
умоляли	3648 K
утверждает	3648 K
уточнение	98 K:
уточнення	98 K:
уточнив	4387 K
уточнил	3648 K
уточнила	3648 K	4387 K
учасником	4384 станьте K
""", 'ф': """
фейсбук	16 K	240 K
фото	40 свои K	40 ваши K	40 свої K	40 ваші K
фотографии	40 K и видео
""", 'ц': """
цените	3646 K нашу
цитировании	3554 при K
цитування	4292 у разі K
цитуванні	4292 при K
""", 'ч': """
частиною	4384 станьте K
частковому	4318 повному або K
чашку	54 на K кофе
через	64 K vpn
четене	0 време за K
четете	273 K ни
читаете	3645 спасибо, что K
читай	4275 K нас
читайте	3535 K нас в	4275 K нас у	4275 K нас в
читання	0 час K	0 хв K
читателей	43 письма K	3569 опросе K	3579 благодаря поддержке K	3599 K	3646 наших K
читатели	36 наши K	36 нашите K	43 писма на K	278 K	318 нашите K	3517 дорогие K	3599 K	3646 наши K
читателите	278 K	318 с подкрепата на K	318 от K ни
читателям	18 благодаря K	36 нашим K	3599 K	3646 благодаря K
читати	4269 щоб K далі	4384 щоб K далі
читачам	18 завдяки K	4335 K
читачі	36 наші K	4335 K	4385 наші K
читачів	43 листи K	4335 K	4385 наших K
читаєте	4384 дякуємо, що K
чтение	0 на K
чтения	0 время K	0 мин K
""", 'щ': """
щомісяця	4386 K
щомісячний	4319 K внесок
щомісячно	4386 K
щоранку	17 K
щотижневу	4271 K розсилку
""", 'э': """
электронной	3572 адрес K почты
электронную	3572 K почту
""", 'я': """
яжіться	38 зв'K з нами	4297 зв'K з нами
язкові	21 обов'K поля	4282 обов'K поля
якщо	4263 K ви вже тут
""", 'і': """
із	4383 # K #
інтелектом	4321 штучним K
інтелекту	4321 за допомогою штучного K
""", 'א': """
אדבלוק	1999 K
אומר	2036 K
אומרת	2036 K
אותה	49 שלחו K	49 שתפו K
אותו	49 שלחו K
אותנו	62 תייגו K	67 שתפו K
אחרינו	1939 עקבו K	2033 עקבו K
איתנו	38 צרו K קשר	38 צרו קשר K	38 דברו K	67 צרו K קשר	67 צרו קשר K	67 דברו K
אליכם	57 נשלח K
אלינו	38 פנו K	67 פנו K
אלקטרוני	1937 דואר K
אמר	2036 K
אמרה	2036 K
אמרו	2036 K
אתכם	1969 רק K
""", 'ב': """
באפליקציה	84 K שלנו
בדוי	98 שם K
בדויים	98 שמות K
בוקר	17 מדי K
בחודש	2035 K
ביקש	2036 K
ביקשה	2036 K
במייל	1968 K שלכם
בסרטון	1958 לצפות K זה
בעוגיות	1944 שימוש K
בעיתונות	1969 לתמוך K
בעלי	2004 בלי K הון	2004 ללא K הון
בקובצי	1943 משתמש K
בשבוע	17 פעם K	2035 K
בתגובות	85 K
בתוכן	1980 לעשות שימוש K
""", 'ד': """
דווחו	2033 K לנו
דיוור	1968 קבלת K
""", 'ה': """
האימייל	21 K לא יוצג	60 K לא יוצג
האפליקציה	1940 הורידו את K	2034 K
הבהרה	98 K:
הגיב	98 לא K
הדיגיטלי	63 העוזר K
הדפדפן	10 K שלך
ההתראות	14 K
הודיע	2036 K
הודיעה	2036 K
הוואטסאפ	1940 לקבוצת K
הווטסאפ	1940 לקבוצת K
הווירטואלי	63 העוזר K
הוסיף	2036 K
הוסיפה	2036 K
הזהיר	2036 K
הזכויות	1951 כל K שמורות
הזמינו	54 K אותי לקפה
החובה	21 שדות K
החינמיות	1981 הכתבות K
הטלגרם	1940 לערוץ K
הטקסט	1959 K
היום	2033 תרמו K
הירשמו	2033 K לקבלת
הכותב	1980 על דעת K
הכתבה	45 לפרסם את K	1933 להמשך קריאת K	1959 K	2034 K הזאת
המדור	1957 הוא עורך K	1957 היא עורכת K
המובעות	1980 הדעות K במאמר	1980 הדעות K בטור	1980 הדעות K בכתבה
המועדף	1954 למקור K	1954 כמקור K
המייל	1936 לתיבת K	1937 כתובת K
המערכת	98 הערת K
המקורית	98 בגרסה K של
הניוזלטר	1937 K היומי	1968 K השבועי של	1968 K שלנו	2034 K
הסביר	2036 K
הסיכום	1959 K
העבירו	49 K אותה	49 K הלאה
העיקריות	1959 הנקודות K
העיתונות	2034 K העצמאית
הפרטיות	1944 מדיניות K
הפרסומות	1999 חוסם K
הפרסומים	1999 חוסם K
הפרסומת	11 K
הצביעו	2033 K בסקר
הצטרפו	51 K אליהם	51 K אלינו	1940 K לערוץ	2033 K אלינו
הקודמת	98 בגרסה K של
הקוראים	18 בזכות K
השאירו	77 K כתובת מייל	77 K מייל
השימוש	1944 תנאי K
השמות	98 K שונו
התגובות	1965 K
התחברו	24 K
התמונות	40 את K שלכם
התמיכה	1969 בזכות K שלכם
התראות	14 K
התרגום	1959 K
התרומה	2033 K שלכם
""", 'ו': """
ובטוויטר	1939 בפייסבוק K
ווידאו	40 תמונות K
וסרטונים	40 תמונות K
ותלוי	1969 K בכם
ותלויה	1969 K בכם
""", 'ז': """
זקוקה	2033 K לכם
""", 'ח': """
חודשית	2033 תרומה K
חיצוני	1958 תוכן K	1958 תוכן ממקור K
""", 'ט': """
טען	2036 K
""", 'י': """
יכולים	50 מנויים K
ישירות	1968 K למייל	1968 K לתיבת
""", 'כ': """
כמנויים	50 K	80 הצטרפו K	1933 הצטרפו K
כתב	2036 K
כתבה	1959 K זו	2034 K זו	2036 K
כתבו	38 K לנו	67 K לנו	2033 K לנו
כתבות	1981 K חינם
כתבי	38 K לנו	67 K לנו
כתבת	1957 היא K
כתובת	77 הזינו K מייל	1937 K דוא"ל
""", 'ל': """
לדברי	2036 K
להגיב	6 כדי K	1965 K
להמשיך	1933 כדי K לקרוא	1969 עזרו לנו K
להעתיק	1951 אין K	1980 לשכפל, K
לחודש	2035 K
לחוק	1980 סעיף #א K
לחצו	2033 K כאן
לידיעון	2033 הירשמו K
לכתבים	39 K שלנו
לכתבת	39 K שלנו
למייל	79 K שלכם
למנויים	80 היו K	1934 K בלבד
למערכת	39 K שלנו	43 מכתבים K
לניוזלטר	78 K	78 K שלנו	1936 הירשמו K	1936 הרשמה K	1936 K שלנו	1968 בהצלחה K	2033 הירשמו K
לעזרתכם	2033 אנחנו זקוקים K
לענייני	1957 הוא כתב K	1957 היא כתבת K
לפרסם	45 K כתבה זו	45 K מחדש
לצפייה	1958 K בתוכן
לקבוצת	1940 הצטרפו K
לקריאה	1981 כתבות K
לקריאת	20 K הכתבה
לשנה	2035 K
לתומכים	1969 הצטרפו K
""", 'מ': """
מאמרים	15 K חינם	1981 K חינם
מועדף	1954 מקור K	1954 כמקור K	2018 מקור K	2018 כמקור K
מינוי	1933 רכשו K	2033 רכשו K	2037 K
מנוי	1933 כבר K
מנויים	2037 K
מניות	2004 בלי בעלי K	2004 ללא בעלי K
מסכימים	43 לא K	43 K?	1968 בהרשמה אתם K
מסר	2036 K
מסרבים	98 K להגיב
מראה	64 אתר K
""", 'נ': """
ניוזלטר	1968 K שבועי	2037 K
נשלח	57 K לכם
""", 'ס': """
סיכום	1959 K
סיפר	2036 K
סיפרה	2036 K
סעיף	1980 K #א
ספאם	71 בלי K	71 ללא K
ספרו	38 K לנו	67 K לנו	2033 K לנו
סרטונים	40 תמונות או K
""", 'ע': """
עדכונים	1968 לקבלת K במייל
עודכנה	98 הכתבה K	98 הידיעה K
עיתונאי	1957 הוא K
עיתונאית	1957 היא K
עיתונות	1969 לעשות K	2034 K עצמאית
עכשיו	2033 תרמו K
עלולים	98 K להיות קשים
עמלה	1979 נקבל K	1979 לקבל K
ער	98 K״ן
""", 'פ': """
פרסום	45 K מחדש
פרסומות	70 בלי K	70 ללא K	1999 חוסם K	2034 ללא K
פרסומת	11 K
פרשן	1957 הוא K
פרשנית	1957 היא K
""", 'צ': """
ציין	2036 K
""", 'ק': """
קודמת	98 בגרסה K של
קוראי	2034 K
קרא	2036 K
קריאה	0 זמן K
""", 'ר': """
ראשון	2035 חודש K
""", 'ש': """
שאלו	1959 K את
שולחים	57 אנחנו K לכם
שיווקי	1968 לקבל תוכן K
שלחו	38 K לנו	67 K לנו	2033 K לנו
שלנו	39 לכתב K	2034 K
שנקבל	1979 K עמלה
שקראתם	2033 תודה K
שתפו	25 K
""", 'ת': """
תגובה	98 לא נמסרה K
תגובות	1965 K
תוכן	9 K זה	1958 הצגת K
תיאורים	98 כוללת K	98 מכילה K
תייגו	62 K אותי
תיקון	98 K:
תלוי	1969 K בכם
תלויה	1969 K בכם
תמיכתכם	2033 K
תמכו	2033 K בנו
תקציר	1959 K
תרומה	2037 K
תרומות	2037 K
""", 'ا': """
اخبارنا	218 K
اخبرنا	38 K	67 K
اخبرونا	38 K	67 K
ادامه	1600 K مطلب	1600 K خبر	1646 براي K مطلب
ادبلاك	1623 K
ادعمنا	217 K
ادعموا	217 K
ارسال	6 براي K نظر	1578 براي ما K كنيد
ارسله	49 K الي
ارسلها	38 K الينا	67 K الينا
اسبوعيا	219 K
استخدام	124 يمنع اعادة K
استطلاع	217 صوت في K
استطلاعنا	218 K
استفاده	1566 از كوكي K ميكنيم	1566 از كوكيها K ميكنيم	1567 شرايط K	1574 K از مطالب اين سايت	1574 K از مطالب سايت
استمرار	217 ساهم في K	217 ساهموا في K
اسپم	71 بدون K
اشار	220 K
اشارة	62 ضع K الي
اشارت	220 K
اشتراك	150 لديك K	221 K	1595 K تهيه كنيد	1646 K تهيه كنيد	1650 K
اشتراكك	147 تم K
اشترك	80 K	102 K الان	217 K الان
اشتركوا	80 K	217 K
اصحابها	145 تعبر عن راي K	145 عن راي K
اصلاحيه	98 K
اضاف	220 K
اضافت	220 K
اضغط	217 K هنا
اطلاع	1578 به ما K دهيد
اعادة	45 K نشر	124 يمنع K نشر
اعجبك	218 K هذا
اعلام	1649 K كرد
اعلانات	70 بلا K	70 بدون K	70 لا K	181 مانع K	181 حاجب K
اعلانها	14 K
اعلن	220 K
اعلنت	220 K
اعملوا	62 K تاغ
افاد	220 K
افادت	220 K
افزود	1649 K
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
اول	1648 ماه K
اوليه	98 نسخه K اين
ايميل	1561 K خود را	1561 به K شما	1562 ادرس K	1562 نشاني K	1591 در K خود	1646 K خود را وارد كنيد
ايميلتان	1591 به K
اينجا	1599 K كليك كنيد	1646 K كليك كنيد
اينستاگرام	1564 در K دنبال
اينه	64 K
اپ	1590 K
اپليكيشن	1590 K	1646 K ما را	1646 K را دانلود كنيد	1646 K را نصب كنيد	1647 K ما
اگهي	11 K	70 بدون K
""", 'ب': """
باحث	132 K
باحثة	132 K
بازتابدهنده	1604 الزاما K	1604 لزوما K	1604 K ديدگاه
بازنشر	45 K
باشيد	1578 با ما در تماس K
بالضرورة	145 لا تعبر K عن	145 لا يعبر K عن	145 لا تعكس K	145 لا يعكس K	145 لا تمثل K	145 لا يمثل K
ببينيد	1585 را K
بحسب	220 K
بخوانيد	1576 K
بدهيد	38 به ما پيام K	67 به ما پيام K
بديل	64 رابط K
براي	1647 K ما
بريدك	60 لن يظهر K	77 اترك K	77 ادخل K	79 في K	105 الي K	147 في K	147 علي K	147 سجل K	147 اضف K
بريدكم	77 اتركوا K	147 في K
بشنويد	1585 K
بعرض	134 هل تسمح K
بفرستيد	38 براي ما K	67 براي ما K	1578 براي ما K
بفضلكم	218 K
بنويسيد	38 براي ما K	67 براي ما K	1578 براي ما K	1646 براي ما K
بهروز	98 اين خبر K	98 اين گزارش K
بپيونديد	51 به انها K	51 به جمعشان K	1576 K	1584 به تيم ما K	1646 K
بگذاريد	38 با ما در ميان K	67 با ما در ميان K	1578 با ما در ميان K	1646 با ما در ميان K
بگوييد	38 به ما K	67 به ما K
بگيريد	38 با ما تماس K	67 با ما تماس K	1578 با ما تماس K
""", 'ت': """
تؤكد	220 K
تابعة	74 روابط K
تابعنا	112 K علي	112 K عبر	217 K علي تويتر	217 K علي غوغل	217 K علي جوجل
تابعوا	111 K اخبار
تابعونا	111 K علي	111 K عبر	217 K علي
تاكيد	1649 K كرد
تبرع	221 K
تبرعات	221 K
تبرعك	217 K
تبرعكم	217 K
تبرعوا	90 K بما	217 K الان
تبليغ	1623 ضد K
تبليغات	70 بدون K	1623 مسدود كننده K
تجربتك	67 K معنا
تجربه	67 K خود را با ما
تحريريه	39 K ما
تحقيقاتنا	218 K
ترجيحي	1577 منبع K	1577 منابع K	1641 منابع K	1641 منبع K
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
تلگرام	1564 ما را در K	1564 در K دنبال	1564 كانال K ما	1578 با ما در K
تماشا	1585 K كنيد
تمامي	1575 K حقوق
تمثل	145 لا K راي
تنويه	98 K:
تواصل	38 K معنا
تواصلوا	38 K معنا	217 K معنا
توافق	43 هل K
توافقنا	43 لا K
توزيع	124 يمنع اعادة K
توصيف	98 حاوي K
توضيح	98 K:	1649 K داد
تيم	1647 K ما
""", 'ج': """
جافاسكريبت	177 K
جاوااسكريپت	1566 K را فعال
جزئيات	98 حاوي K
""", 'ح': """
حذر	220 K
حذرت	220 K
حساب	102 هل لديك K
حقوق	1575 كليه K	1575 همه K	1575 تمام K
حمايت	1592 K مالي خود	1593 به K شما نياز	1593 با K شما	1594 K كنيد	1646 از ما K كنيد	1646 K شما
""", 'خ': """
خارجي	134 محتوي K
خبر	4 اين K	1647 اين K
خبرنامه	1561 K ما	1561 اشتراك K	1562 در K	1591 K روزانه	1591 K هفتگي	1647 K ما	1647 K	1650 K
خبرنگار	39 K ما	1578 K ما را	1580 K
خبرنگاران	39 K ما	1647 K ما
خصوصي	1567 سياست حريم K
خواست	1649 K
خواستند	1649 K
خواندن	1595 براي ادامه K
خوانندگان	18 با كمك K	43 نامههاي K	1593 به K خود تكيه	1647 K ما
خواهد	1587 منتشر K شد
خواهند	1587 منتشر K شد
""", 'د': """
داستان	67 K خود را براي ما
دانشگاه	1580 استاد K
دستيار	63 K مجازي
دعا	220 K
دعت	220 K
دعمك	217 K
دعمكم	148 نعتمد علي K	148 تعتمد علي K	148 نحتاج الي K	217 K
دنبال	1564 ما را K كنيد	1576 K كنيد	1576 K كنيم	1646 K كنيد
دهيد	38 به ما پيام K	67 به ما پيام K	1578 به ما خبر K	1585 گوش K	1596 هديه K	1646 خبر K
دوستان	49 براي K خود
دوستانتان	49 براي K	49 با K
ديدگاه	1587 نوشتن K	1587 ارسال K	1587 بيانگر K	1604 لزوما K
""", 'ذ': """
ذكر	220 K
ذكرت	220 K
""", 'ر': """
راسلنا	38 K	67 K	217 K
راسلونا	38 K	67 K	217 K
رايگان	1584 وبينار K ما	1595 اشتراك K	1605 مقاله K	1605 مطلب K	1605 مطالعه K	1646 K ثبت نام كنيد
روزنامه	1604 ديدگاه K
روزنامهنگار	1580 K
روزنامهنگاري	1647 K مستقل
""", 'س': """
سابقة	98 نسخة K من هذا	98 نسخة K من هذه
سالانه	1648 K
ساهم	90 K بما	217 K في دعم
ساهموا	90 K بما	217 K في دعم
سايت	1647 K ما
سايتهاي	1581 محتواي K ديگر
سكريبت	177 جافا K
سنويا	219 K
""", 'ش': """
شارك	25 K
شاركنا	38 K قصتك	67 K قصتك	217 K برايك
شاركه	25 K	49 K مع
شاركونا	67 K قصتكم	217 K
شهريا	219 K
شويد	24 وارد K	1576 عضو K	1576 K	1646 عضو K
""", 'ص': """
صباح	17 كل K
صبحگاهي	1591 خبرنامه K
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
علاقه	1577 منبع مورد K
عملنا	218 K
عمولة	158 قد نحصل علي K	158 نحصل علي K
عنوان	21 لن يتم نشر K
""", 'ف': """
فارسله	49 K
فرصتهاي	1584 K شغلي در
فريقنا	218 K
فشاركه	49 K
فنجان	54 ادعني الي K قهوة
فيسبوك	16 K	217 تابعنا علي K
فيلترشكن	64 K
فيلم	40 عكس و K
فينگليش	1587 K	1588 حروف لاتين (K)
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
كار	1647 K ما
كاربري	1595 حساب K خود شويد	1646 حساب K خود شويد
كانال	1564 به K ما	1576 K ما	1647 K ما
كتب	220 K
كتبت	220 K
كردهايد	1595 ثبت نام K	1595 ثبتنام K
كمصدر	129 K مفضل	201 K مفضل
كميسيون	1602 K دريافت كنيم	1602 K دريافت ميكنيم
كنيد	62 منو تگ K	62 من را تگ K	62 تگ K	1584 ديدن K	1585 گوش K	1596 هديه K	1599 روي لينك كليك K	1599 كليك K	1646 به ما كمك K	1646 روي لينك كليك K	1646 همين حالا ثبت نام K
كوكي	1567 از K
كوكيها	1567 K
""", 'ل': """
لניוזלטר	78 K
لاتين	1587 حروف K	1588 حروف K
لاشتراكك	147 K في
لاشتراككم	147 K في
لاضافة	6 K تعليق	144 K تعليق
لزوما	1604 K نظر
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
ما	1647 به K
مالكين	186 بلا K
مالي	1593 كمك K شما	1646 كمك K شما	1650 كمك K
ماه	1648 در K
ماهانه	1648 K
متجرنا	218 K
متصفحك	10 K
مجانا	217 سجل K
مجانيا	160 مقالا K
مجانية	160 مقالات K
محتوا	9 اين K
محتواي	1581 K خارجي	1581 اجازه ميدهيد K
محتوايي	1581 حاوي K از
محتوي	134 K من طرف ثالث
محفوظ	1574 حقوق K است
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
مستقل	1647 رسانه K
مستقلة	218 صحافة K
مسدودكننده	1623 K تبليغات
مشترك	150 هل انت K	1595 K شويد	1646 K شويد
مشتركا	50 بصفتك K
مشتركان	1595 ويژه K است
مصنوعي	1582 هوش K
مطالعه	0 دقت K	0 زمان K
مطلب	4 اين K	1647 اين K
معنا	217 ساهم K
مفضل	201 مصدر K
مفضلا	201 مصدرا K
مقالاتنا	148 لا نضع K	218 K
مقاله	1600 ادامه K
ملاك	186 بلا K
منبع	1603 ذكر K
منتخب	1577 منبع K
منشن	62 K لي
منصتنا	218 K
مهمانم	54 قهوه K
موافقتك	134 نطلب K
موبايل	1590 برنامه K
موردنياز	21 بخشهاي K
موفقيت	1591 عضويت شما با K	1591 ثبت نام شما با K
موقعنا	218 K
ميتوانند	50 مشتركان K
ميخواهيم	1581 از شما اجازه K
ميدهد	1587 نظر K
ميفرستيم	57 برايتان K	57 براي شما K
ميگفت	1649 K
ميگويد	1649 K
ميگيريم	1602 كميسيون K
""", 'ن': """
ناشد	220 K
ناشدت	220 K
نتقاضي	158 K عمولة	158 قد K عمولة
نحتاج	148 K الي دعمك
نخواهد	22 منتشر K شد	1587 منتشر K شد
نخواهند	1587 منتشر K شد
نداد	98 پاسخ K
ندهيد	1646 از دست K
نرسل	57 K لك	57 K لكم
نرمافزار	1590 K موبايل
نستخدم	115 K ملفات
نشرتنا	78 K	105 اشترك في K	218 K
نظر	6 ثبت K
نظرسنجي	1646 در K ما	1647 K ما
نميشود	60 ايميل شما نمايش داده K	1587 منتشر K
نوشت	1649 K
نويسنده	1578 ايميل K	1580 K
نياز	1593 به كمك شما K
نيستيد	43 موافق K
""", 'ه': """
هستيد	1595 مشترك K
هماكنون	1646 K ثبت نام كنيد
همايش	1584 بليت K
هوشمند	63 دستيار K
""", 'و': """
وابسته	1593 به حمايت شما K
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
وبينار	1584 K ما	1584 در K
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
ويديو	40 عكسها و K	40 عكس و K	1581 ديدن اين K
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
پژوهشگر	1580 K
""", 'گ': """
گزارش	1647 اين K
گزارشهاي	1647 K ما
گفت	1649 K
گفتند	1649 K
گفته	1649 K است	1649 به K
""", 'अ': """
अनुभव	67 अपना K हमें	2061 का K रखने
अनुवाद	2063 K
अनुसार	2123 के K
अपडेट	98 लेख को K किया	98 खबर को K किया
अपनी	2068 K राय दें
अपील	2123 K की
अलर्ट	2070 K पाने के लिए
असहमत	43 K हैं
असिस्टेंट	63 वर्चुअल K	63 एआई K
""", 'आ': """
आपका	2120 K दान
आपको	57 हम K
आर्टिकल	2082 फ्री K	2082 मुफ्त K
आर्थिक	2072 K सहयोग दें	2072 K सहयोग करें	2120 K मदद दें
आवश्यक	21 K फील्ड
""", 'इ': """
इंस्टॉल	2042 ऐप K करें	2070 K करें
इनबॉक्स	2041 आपके K	2071 अपने K में
""", 'उ': """
उपयोग	2047 कुकीज का K	2047 कुकी का K
""", 'ए': """
एजेंसी	2081 K की फीड
एडिटर	2061 सब K हैं	2061 सब-K हैं
""", 'ऐ': """
ऐडब्लॉकर	2099 K
""", 'क': """
कमीशन	2080 हमें K मिल	2080 K मिल सकता है
कमेंट	2068 अपनी राय K	2069 K करने के लिए	2069 K में अपनी राय	2069 K हटा	2069 K करने वाले
करके	2071 साइन अप K आप
करें	62 मुझे टैग K	62 हमें टैग K	2041 ईमेल दर्ज K	2044 फॉलो K	2056 जॉइन K	2056 लाइक K	2059 हमें ईमेल K	2066 टिकट बुक K	2068 पोल में वोट K	2071 साइन अप K	2075 शेयर K	2075 साझा K	2075 सेव K	2120 फॉलो K	2120 लॉग इन K	2120 साइन अप K
कहती	2123 K
कहते	2123 K
कहा	2123 K
कहानी	67 अपनी K हमें
कीजिए	2120 मदद K
कॉपी	2075 लिंक K हो गया
कॉपीराइट	2055 K
क्लिक	2056 K करें	2120 यहां K करें	2120 लिंक पर K करें
""", 'ख': """
खबर	4 इस K	4 यह K	2121 इस K	2121 यह K
खबरें	2077 और K पढने के लिए	2082 मुफ्त K
खबरों	2077 अन्य K के लिए	2077 ताजा K के लिए	2077 की K के लिए
खरीदें	2066 यहां से K
खेलें	2068 क्विज K और
""", 'ग': """
गिफ्ट	2075 K करें
गोपनीयता	2047 K नीति
""", 'ज': """
जनरेट	2081 ऑटो-K
जरूर	2059 हमें K दें
जावास्क्रिप्ट	2047 K
जुडने	2057 K के लिए
जुडिए	51 आप भी K	2120 K
जुडें	51 आप भी K	2044 चैनल से K	2056 K	2066 हमारी टीम से K	2120 हमसे K
ज्वाइन	2056 K करें
""", 'ट': """
टिप्पणियों	2069 K के लिए
टिप्पणी	98 K करने से इनकार	2069 K करने के लिए	2069 K पोस्ट करने के लिए
""", 'ड': """
डाउनलोड	2042 ऐप K करें	2070 K करें	2070 K कीजिए	2120 ऐप K करें	2120 ऐप K कीजिए
""", 'त': """
तस्वीरें	40 K और वीडियो	40 अपनी K
""", 'द': """
दान	2124 K
दिखाया	60 ईमेल नहीं K
दिया	98 पर जवाब नहीं K
दें	2120 राय K
देखें	2120 यहां K
दोस्तों	49 K को भेजें	49 K के साथ
""", 'ध': """
धारा	55 K #g	55 K # जी
""", 'न': """
निजता	2047 K नीति
निर्भर	2072 आपके सहयोग पर K
नोटिफिकेशन	14 K	2042 K चालू करें	2070 K ऑन करें	2070 K ऑन कर लें
नौकरी	2066 K के अवसर
न्यूज	2045 गूगल K पर
न्यूजरूम	39 हमारे K
न्यूजलेटर	2041 हमारे K	2041 हमारा K	2041 हमारा साप्ताहिक K	2041 K के लिए	2121 हमारे K	2124 K
""", 'प': """
पढने	0 K का समय	2073 K के लिए
पढें	0 मिनट में K	2042 ऐप में K	2120 पूरी खबर K
पत्रकार	2121 हमारे K
पत्रकारिता	2061 K में सक्रिय हैं	2121 हमारी K	2121 स्वतंत्र K
पसंदीदा	2058 K सोर्स	2058 K स्रोत	2058 K न्यूज सोर्स	2115 K स्रोत	2115 K सोर्स
पाठकों	18 K के सहयोग	2072 K के सहयोग से चलते
पाने	2071 ईमेल पर K के लिए
पुनःप्रकाशित	45 K
पुनर्प्रकाशन	2081 K वर्जित
पुनर्प्रकाशित	45 K
पूछा	2123 K
पूछें	2063 K
पूरी	2073 बनकर K खबर
पॉडकास्ट	2067 K सुनें	2067 K सुनने के लिए	2121 हमारा K
प्रकाशित	21 ईमेल पता K	45 पुनः K
प्रति	2122 K माह	2122 K वर्ष
प्रतिक्रिया	2068 अपनी K
प्रिफर्ड	2058 K सोर्स
""", 'ब': """
बताइए	38 हमें K	67 हमें K
बताएं	38 हमें K	67 हमें K	2059 हमें K	2059 कमेंट करके K	2120 हमें K	2120 राय K
बताते	2123 K
बताया	2123 K
बदल	98 नाम K
बाहरी	2062 K साइट
बिंदु	2063 मुख्य K
बॉक्स	2069 कमेंट K में
बोला	2123 K
बोले	2123 K
ब्राउजर	10 आपका K
ब्लॉकर	2099 ऐड K	2099 एड K
""", 'भ': """
भेजें	38 हमें K	49 आगे K	49 किसी को K	67 हमें K	2059 हमें K	2120 हमें K	2120 खबर K
""", 'म': """
मकतूब	43 K
महीने	50 सदस्य हर K	2122 हर K
मांगते	2062 आपकी इजाजत K हैं	2062 आपकी अनुमति K हैं
मुताबिक	2123 K
मुफ्त	2082 K लेख
""", 'य': """
यूट्यूब	16 K
योगदान	55 मासिक K
""", 'र': """
रखने	2073 पढना जारी K के लिए
रजिस्टर	2120 अभी K करें
रहिए	2077 जुडे K
रहें	2077 जुडे K
रिपोर्टर	39 हमारे K
""", 'ल': """
लिखा	2123 K
लिखें	38 हमें K	67 हमें K	2120 हमें K
लेख	2121 यह K	2121 इस K
लॉग	24 K इन
लॉगिन	2120 K करें
""", 'व': """
विचलित	98 K कर सकते
विचार	2081 लेखक के निजी K
विज्ञापन	11 K	70 न K	70 बिना K	70 कोई K नहीं	2099 K अवरोधक
वीडियो	40 फोटो और K	40 अपने K	2067 K देखें	2067 K यहां देखें	2067 K भी देखें	2067 K देखने के लिए
वेबसाइट	2121 हमारी K
वेबिनार	2066 K के लिए
वॉट्सऐप	38 हमें K	67 हमें K
व्हाट्सएप	38 हमें K	67 हमें K	2059 हमें K करें
व्हाट्सऐप	16 K	38 हमें K	67 हमें K
""", 'श': """
शर्तें	2047 नियम और K
शामिल	51 उनमें K हों	98 विवरण K
""", 'स': """
संपर्क	38 हमसे K करें	38 हमें K करें	67 हमसे K करें	67 हमें K करें	2059 हमसे K करें
संपादित	2081 ने K नहीं किया
संवाददाता	39 हमारे K	2061 वरिष्ठ K हैं	2061 K हैं
संस्करण	98 पिछले K में
सकते	2057 जुड K हैं	2057 फॉलो कर K हैं	2059 हमें भेज K हैं
सदस्य	55 मासिक K	2073 पहले से K हैं	2120 K बनें
सदस्यता	2073 K लें
सप्ताह	2122 प्रति K
सब्सक्राइब	2041 न्यूजलेटर को K	2041 न्यूजलेटर K	2044 चैनल को K	2056 K करें	2071 K करके आप	2120 K करें
सब्सक्राइबर	50 K	2073 K हैं
सब्सक्राइबर्स	2073 K के लिए है
सब्सक्रिप्शन	2071 K सफल	2124 K
समरी	2063 K
समर्थन	2120 K करें
सर्वाधिकार	2054 K सुरक्षित
सर्वे	2068 K में भाग लें	2068 K में भाग लेकर
सहमत	43 K हैं
सहयोग	2072 हमें K करें	2120 आपका K	2120 हमें K	2120 K करें	2120 आपके K
सहयोगी	55 मासिक K
सामग्री	2062 से मिली K शामिल है	2062 K उपलब्ध नहीं है
सारांश	2063 K
सिंडीकेट	2081 K फीड
सीनियर	2061 K सब एडिटर हैं
सुझाएं	2120 सुधार K
सुधार	98 K:	98 भूल K
सुनें	2 खबर K	2 लेख K	2067 को K	2067 लेख K
सुबह	17 हर K
स्पैम	71 कोई K नहीं
स्वीकार	2062 कुकीज K करें
""", 'ह': """
हमारा	2042 K ऐप	2121 K काम	2121 K ऐप
हमारी	39 K टीम से	2120 K मदद करें	2121 K टीम
हमारे	2121 K पाठक	2121 K चैनल	2121 K साथ
हिस्सा	2068 सर्वे में K लें
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
กด	4105 Kเพิ่มเพื่อน	4133 Kติดตาม
กร	4075 Kอกอีเมล
กล	4136 K่าว
กอ	4134 Kงบรรณาธิการ
กา	14 Kรแจ้งเตือน	4133 Kรสนับสนุนจากคุณ
""", 'ข': """
ขอ	4093 Kบคุณที่สมัคร	4093 Kบคุณที่ลงทะเบียน	4134 Kงเรา
""", 'ค': """
คล	40 Kิปหรือภาพ	4133 Kิกที่นี่	4133 Kิกชม
คว	4103 Kามเห็นส่วนตัวของผู้เขียน
ค่	4102 Kาคอมมิชชั่น	4102 Kาคอมมิชชัน
""", 'จ': """
จด	4074 Kหมายข่าวของเรา	4093 Kหมายข่าวรายสัปดาห์ของเรา	4137 Kหมายข่าว
จะ	4092 Kไม่แสดงให้คนอื่นเห็น
""", 'ช': """
ช่	21 Kองข้อมูลจำเป็น
""", 'ด': """
ดา	4133 Kวน์โหลดแอปของเรา	4133 Kวน์โหลดแอปได้	4133 Kวน์โหลดแอปเลย	4133 Kวน์โหลดแอปฟรี
""", 'ต': """
ติ	38 Kดต่อเรา	38 Kดต่อทีมข่าว	67 Kดต่อเรา	67 Kดต่อทีมข่าว	4084 Kดต่อผู้สื่อข่าวของเรา	4084 Kดต่อกองบรรณาธิการ	4133 Kดตามเรา
ต่	4135 Kอเดือน	4135 Kอปี
""", 'ถ': """
ถื	4093 Kอว่าคุณยอมรับ
""", 'ท': """
ทด	4097 Kลองอ่าน
ทั	38 Kกมา	4103 Kศนะของผู้เขียน
ทา	4092 Kงเว็บไซต์ขอสงวนสิทธิ์	4094 Kงอีเมลทุก
ทุ	4094 Kกเช้าทางอีเมล
""", 'บ': """
บท	4098 Kความฟรี	4134 Kความนี้
บร	4137 Kิจาค
บล	4117 K็อกโฆษณา
บอ	38 Kกเรา	67 Kกเรา	4136 Kกว่า
""", 'ผ': """
ผู	63 K้ช่วยเสมือน	63 K้ช่วย ai	4095 K้อ่านที่สนับสนุนเรา
""", 'พ': """
พู	4136 Kดกับ
""", 'ภ': """
ภา	40 Kพและคลิป	40 Kพหรือคลิป	40 Kพและวิดีโอ
""", 'ม': """
มี	4084 Kข้อมูลเพิ่มเติม?
""", 'ย': """
ยอ	4086 Kมรับคุกกี้
""", 'ร': """
ระ	4136 Kบุว่า
รา	4135 Kยเดือน
ร่	51 Kวมเป็นหนึ่ง	51 Kวมสนับสนุน	4095 Kวมสนับสนุนการทำงานของเรา	4133 Kวมสนับสนุน	4133 Kวมบริจาคให้เรา	4133 Kวมบริจาคกับเรา	4133 Kวมบริจาคได้ที่
""", 'ล': """
ลิ	4103 Kขสิทธิ์เป็นของข่าว
""", 'ว': """
วา	4134 Kรสารศาสตร์อิสระ
""", 'ส': """
สง	4080 Kวนลิขสิทธิ์	4081 Kวนสิทธิ์
สน	4095 Kับสนุนสื่ออิสระ	4095 Kับสนุนการทำงานของเรา	4095 Kับสนุนนักข่าว	4133 Kับสนุนเรา	4133 Kับสนุนพวกเรา
สม	50 Kาชิกสามารถ	4074 Kัครรับจดหมายข่าว	4074 Kัครรับข่าวสาร	4133 Kัครรับ	4133 Kัครสมาชิกวันนี้	4133 Kัครสมาชิกเลย	4133 Kัครสมาชิกเพื่อ	4133 Kัครสมาชิกได้ที่	4133 Kัครสมาชิกของเรา	4137 Kาชิก
สำ	4097 Kหรับสมาชิกเท่านั้น
สื	4134 K่ออิสระ
ส่	38 Kงข้อความมา	38 Kงมาที่ทีมข่าว	49 Kงต่อ	67 Kงมาที่ทีมข่าว	4084 Kงเรื่องราวของคุณ	4084 Kงข่าวหาเรา	4133 Kงข้อมูลมาที่	4133 Kงคลิปมา
""", 'ห': """
หา	4084 Kกคุณมีข้อมูล
ห้	4080 Kามคัดลอกหรือ	4080 Kามคัดลอกข้อความ	4080 Kามคัดลอกเนื้อหา	4080 Kามคัดลอกบทความ	4081 Kามทำซ้ำ
""", 'อ': """
อย	4133 K่าพลาด
อี	21 Kเมลของคุณจะไม่	4074 Kเมลของคุณ
อ่	4097 Kานบทความฉบับเต็ม
""", 'เ': """
เข	24 K้าสู่ระบบ	4133 Kียนถึงเรา	4133 K้าสู่ระบบเพื่อ
เฉ	4097 Kพาะสมาชิก
เน	9 Kื้อหานี้	4086 Kื้อหาจากภายนอก	4086 Kื้อหาภายนอก	4113 Kื้อหานี้มาจาก	4113 Kื้อหาจาก
เป	4097 K็นสมาชิกอยู่แล้ว	4136 Kิดเผยว่า
เผ	45 Kยแพร่ต่อ	45 Kยแพร่ซ้ำ
เพ	18 Kราะผู้อ่าน	4092 Kื่อแสดงความคิดเห็น	4097 Kื่ออ่านต่อ	4097 Kื่ออ่านบทความ	4105 Kิ่มเพื่อนไลน์	4105 Kิ่มเพื่อนทางไลน์
เล	38 K่าให้เราฟัง	67 K่าให้เราฟัง	67 K่าประสบการณ์
เว	0 Kลาอ่าน	98 Kอร์ชันก่อนหน้าของ	4092 K็บไซต์ไม่รับผิดชอบ
""", 'แ': """
แก	98 K้ไข:
แจ	38 K้งทีมข่าว	67 K้งทีมข่าว	4084 K้งเบาะแสข่าว	4084 K้งเรา	4133 K้งทีมงาน
แช	49 Kร์ให้	67 Kร์เรื่องราว
แท	62 K็กเรา	62 K็กมา
แห	4083 Kล่งข่าวที่ต้องการ	4083 Kล่งข่าวโปรด	4083 Kล่งที่มาที่ต้องการ
แอ	4105 Kดไลน์	4105 Kดไลน์เพื่อ	4133 Kดไลน์
""", 'โ': """
โฆ	11 Kษณา
โป	4117 Kรแกรมบล็อกโฆษณา
โห	4133 Kวตเลย	4133 Kลดแอป
""", 'ใ': """
ให	4134 K้เรา
""", 'ไ': """
ไม	70 K่มีโฆษณา
""", 'ả': """
ảnh	4486 hãy gửi K
""", 'ủ': """
ủng	4427 ly cà phê K hộ	4486 hãy K hộ
""", 'あ': """
あと	2544 K#本、無料で
あな	51 Kたも参加
""", 'い': """
いか	2601 Kがでしたか
いの	98 Kちの電話
""", 'お': """
お使	10 Kいのブラウザ	2511 Kいのブラウザ
お寄	2601 Kせください
お届	57 Kけします
お申	2532 Kし込みはこちら	2601 Kし込みください	2601 Kし込みはこちら
お聞	2601 Kかせください
お見	2601 K逃しなく
お試	2601 Kしください
お読	2601 Kみいただけます
お送	57 Kりします
""", 'か': """
から	2549 K転載したものです	2549 Kの転載です
か月	2498 K無料	2603 K無料
""", 'が': """
が作	2582 aiK成
が無	2511 javascriptK効
が生	2582 aiK成
が翻	2582 aiK訳
が要	2582 aiK約
""", 'こ': """
ここ	2497 Kからは有料	2498 Kから先は
この	2 K記事を音声	9 Kコンテンツ	2497 K記事は有料	2497 K記事は会員	2516 K記事についてのご意見	2562 Kコンテンツは	2562 K投稿は	2562 K外部コンテンツは	2602 K記事が	2602 K記事を	2602 K記事は
""", 'ご': """
ご利	10 K用のブラウザ	2511 K用のブラウザ
ご協	2601 K力ください
ご存	2550 Kじの方は
ご寄	2495 K付をお願い	2601 K付
ご意	43 K見・ご反論	2516 K見・ご感想	2516 K見をお寄せ
ご感	2516 K想をお寄せ
ご支	2495 K援をお願い	2601 K援
ご登	2541 K録ありがとうございます	2601 K録
ご覧	2601 Kください	2601 Kいただけます
ご購	2601 K読
ご連	2601 K絡ください
""", 'す': """
すで	2544 Kに会員の方
すべ	2498 Kての記事が
""", 'ぜ': """
ぜひ	2508 Kフォロー
""", 'で': """
でも	2508 K配信中
で作	2582 aiK成
で受	2525 lineKけ取る
で届	2525 lineKく
で最	2525 lineK新
で生	2582 aiK成
で要	2582 aiK約
""", 'と': """
と強	2604 K調
と書	2604 Kい
と発	2604 K表
と話	2604 Kし	2604 Kす
と語	2604 Kっ	2604 Kる
と説	2604 K明
と述	2604 Kべ
""", 'に': """
によ	2582 aiKって生成	2582 aiKる要約	2604 Kると
""", 'の': """
の使	2514 cookieK用
の学	48 aiK習
の採	2532 K用情報
の提	2549 K供記事です
""", 'を': """
をフ	2508 Kォローする	2508 Kォローしよう
を使	2514 cookieK用
を利	2514 cookieK用
を有	2511 javascriptK効	2511 javascript K効
を発	2604 K表した
を許	2529 cookieK可
""", 'ア': """
アカ	2525 lineKウントはこちら
アシ	63 aiKスタント
アフ	74 Kィリエイトリンク	74 Kィリエイト広告	2548 Kィリエイト広告	2548 Kィリエイトプログラム	2548 Kィリエイトリンク	2557 Kィリエイトリンク	2557 Kィリエイト広告	2557 Kィリエイトプログラム
アプ	2503 Kリで開く	2503 Kリで読む	2503 Kリはこちら	2504 Kリを開く	2504 Kリをダウンロード	2504 Kリのダウンロード	2504 Kリをインストール	2540 Kリなら通知	2540 Kリなら速報	2540 Kリなら、	2540 Kリで読むと	2540 Kリなら
アン	2536 Kケートにご協力	2536 Kケートはこちら	2536 Kケート実施中	2537 Kケートに答えて
""", 'カ': """
カ月	2498 K無料	2603 K無料
""", 'ク': """
クイ	2537 Kズに答えて
クッ	2513 cookie(Kキー)	2514 Kキーを使用	2514 Kキーを利用	2529 Kキーを許可
""", 'コ': """
コメ	6 Kントを書く	6 Kントする	21 Kントをキャンセル	21 Kントを投稿するには	85 Kント欄	98 Kントしていない	2516 Kントを投稿するには	2516 Kントするには	2516 Kントをお寄せ	2517 Kント欄で	2517 Kント欄に	2517 Kント欄から	2517 Kント欄へ	2539 Kントは削除します	2539 Kントは削除することが	2539 Kントは削除する場合	2539 Kントは承認	2539 Kントは公開前	2539 Kントは非表示
コー	54 Kヒー代	54 Kヒーをおごって
""", 'サ': """
サポ	2495 Kートをお願いします	2601 Kートをお願い	2601 Kートしていただ
""", 'シ': """
シェ	25 Kアして	49 Kアして
""", 'ス': """
スパ	71 Kムは
""", 'タ': """
タグ	62 K付けして	62 Kをつけて
""", 'ダ': """
ダウ	2601 Kンロードしてください
""", 'チ': """
チケ	2532 Kット販売中
チャ	2509 Kンネル登録を	2525 Kンネルに参加する	2525 Kンネルに参加しよう
""", 'ニ': """
ニュ	78 Kースレター	2501 Kースレターに登録	2502 Kースレターを	2525 googleKースで	2541 Kースレター登録はこちら	2605 Kースレター
""", 'ネ': """
ネタ	98 Kバレを含
""", 'バ': """
バー	63 Kチャルアシスタント
""", 'フ': """
フォ	2508 Kローして最新	2508 Kローをお願い	2601 Kローしてください
""", 'ブ': """
ブラ	2560 Kウザは音声	2560 Kウザは動画	2560 Kウザではこの動画	2560 Kウザはvideo	2560 Kウザはaudio
""", 'プ': """
プッ	2504 Kシュ通知
プラ	2513 Kイバシーポリシーに
プレ	2498 Kミアム会員
プロ	2548 Kモーションが含まれ	2548 Kモーションを含
""", 'ポ': """
ポッ	34 Kドキャスト
""", 'ミ': """
ミラ	64 Kーサイト
""", 'メ': """
メル	2501 Kマガに登録	2502 Kマガで	2541 Kマガ登録はこちら	2541 Kマガの登録	2602 Kマガ
メー	21 Kルアドレスが公開されること	58 Kルで受け取りたい方	58 Kルでお知らせ	60 Kルアドレスは表示され	60 Kルアドレスが表示され	78 Kルマガジン	2501 Kルマガジンに登録	2502 Kルマガジンで	2502 Kルマガジンを	2502 Kルでお届け	2516 Kルアドレスが公開されることはありません	2541 Kルアドレスを入力してください	2605 Kルマガジン
""", 'ロ': """
ログ	24 Kイン	2497 Kインして続きを	2497 Kインしてください	2498 Kインが必要	2601 Kインして
""", 'ヶ': """
ヶ月	2498 K無料	2603 K無料
""", '上': """
上优	4521 在googleK先
上優	4521 在googleK先
""", '下': """
下方	4610 K留言
下載	4502 K客戶端	4504 Kapp	4504 K應用程式
下载	4502 K客户端	4504 Kapp	4504 K应用	4609 K客户端
""", '不': """
不代	4520 K表本站	4537 K表本站立场	4550 K表本報立場	4550 K表本报立场	4550 K表本站立场	4550 K表本站立場	4550 K表本媒體立場	4550 K表本網立場	4550 K表本刊立場
不发	71 K垃圾
不同	43 K意本文
不属	4577 K于任何财团
不屬	4577 K於任何財團
不得	4520 K转载	4520 K轉載
不认	43 K同本文
不錯	4609 K過
不错	4609 K过
""", '人': """
人工	48 K智能训练
""", '仅': """
仅代	4520 K表作者
仅供	4537 K其表达个人看法
仅限	4542 K会员	4542 K订户
""", '他': """
他說	4612 K
他说	4612 K
""", '付': """
付費	4497 K後	4613 K牆
付费	4497 K后	4613 K墙
""", '以': """
以下	4565 K内容来自
以閱	4496 K讀全文
以阅	4496 K读全文
""", '仮': """
仮名	98 Kです	98 K
""", '仲': """
仲間	51 Kに加わ
""", '会': """
会员	50 K每月	4497 K专享	4542 K限定内容
会員	50 Kの方は	50 Kは月に	2497 K限定です	2497 K限定の記事	2497 K登録できます	2498 K登録すると	2498 K登録が必要	2544 Kの方はこちら	2544 K登録で続きを読む	2544 K登録後にご覧	2573 Kだけが読める	2573 Kのみがお読み	2573 Kのみ閲覧	2601 K登録して	2601 K登録は	2601 K登録がお済み	2601 K登録をお願い	2601 K登録で	2601 K登録のうえ	2601 K登録はこちら	2601 K登録ください	2602 Kの方
会費	2542 Kで運営
""", '体': """
体験	67 K談をお寄せ
""", '你': """
你的	4494 K支持	4609 K支持,	4609 K支持让	4609 K支持讓	4609 K支持是
""", '使': """
使用	4512 Kcookie改善	4512 Kcookie以	4512 K cookie 以	4512 K cookie 来	4512 K cookie 來	4513 Kcookie来	4513 Kcookie來
""", '來': """
來自	4528 K外部平台的內容
""", '依': """
依靠	4540 K读者的支持	4540 K讀者的支持
""", '侵': """
侵权	4520 K请	4520 K必究
侵權	4520 K必究
""", '個': """
個人	2514 K情報の取り扱い	2549 Kの見解です	4537 K看法
""", '偏': """
偏好	4521 K來源	4521 K来源	4592 K來源
""", '僅': """
僅限	4542 K會員	4542 K訂戶
""", '優': """
優先	2524 Kソース	2524 K表示に設定	2524 Kする情報源	2524 K的に表示
""", '免': """
免費	15 K閱讀	4551 K文章	4551 K閱讀篇數	4551 K閱讀額度	4552 K註冊即可	4552 K註冊後	4580 K文章	4609 K訂閱	4611 K試用
免费	15 K阅读	4551 K文章	4551 K阅读篇数	4552 K注册即可	4552 K注册后	4580 K文章	4609 K订阅	4611 K试用
""", '全': """
全文	20 Kを	2497 Kを読むには	2497 Kをお読み
""", '公': """
公众	16 K号	4507 K号:
公式	2504 Kアプリ	2508 Kアカウントをフォロー	2508 Kアカウントを友だち	2525 Klineはこちら	2602 Kline
""", '关': """
关注	4507 K我们的	4609 K我们
""", '内': """
内阅	4502 appK读
""", '写': """
写真	40 Kや動画	40 K・動画	40 Kや映像
写道	4612 K
""", '分': """
分で	0 K読めます
分享	25 K给	25 K給	49 K给	49 K給	67 K您的故事
""", '初': """
初割	2603 K
初月	2544 K#円で	2603 K無料
""", '判': """
判断	2604 Kした
""", '利': """
利用	2513 K規約に同意
""", '前': """
前請	4537 K先登入
前请	4537 K先登录
""", '剩': """
剩余	4496 K#%
剩餘	4496 K#%
""", '力': """
力を	2542 K貸してください
""", '加': """
加入	51 K他们	51 K他們	4507 Kline好友	4507 Kline官方	4507 Kline@	4540 K贊助行列	4540 K赞助行列	4609 K会员	4609 K會員
加记	38 K者微信	67 K者微信
""", '助': """
助手	63 aiK	63 ai K
""", '励': """
励み	2602 Kになります
""", '動': """
動画	40 Kや写真	2533 Kをご覧ください	2533 Kはこちら	2534 Kでも詳しく	2534 Kでも解説	2560 Kを再生するには	2560 Kをご覧いただくには	2560 Kを視聴するには
""", '勘': """
勘誤	98 K
勘误	98 K
""", '包': """
包月	4611 K
""", '化': """
化名	98 K
""", '即': """
即可	4537 K留言
""", '参': """
参加	51 Kしませんか
""", '參': """
參與	6 K討論
""", '友': """
友だ	2509 Kち追加
""", '収': """
収益	2548 Kを得ること
""", '发': """
发给	57 K您
发表	6 K评论
发送	57 K给您	4500 K到您的邮箱
""", '取': """
取材	38 K班に	38 K班まで	38 K班が	67 K班に	67 K班まで	67 K班が	98 Kに回答しなかった	98 Kに応じなかった	2526 K班までご	2542 Kを支えて
取消	21 K回复	21 K回覆
""", '受': """
受信	2501 Kトレイに
""", '只': """
只靠	4540 K讀者	4540 K读者
""", '可': """
可能	98 K引起不适	98 K引起不適
""", '同': """
同意	4528 Kcookie
""", '向': """
向我	38 K们爆料	38 K們爆料	67 K们爆料	67 K們爆料
向本	38 K报	67 K报
""", '含': """
含剧	98 K透
含有	98 K暴力
""", '启': """
启用	4568 Kjavascript
""", '告': """
告訴	38 K我們	67 K我們	4612 K
告诉	38 K我们	67 K我们	4612 K
""", '呼': """
呼び	2604 Kかけた	2604 Kかける	2604 Kかけて	2604 K掛け
""", '命': """
命じ	2604 Kた
""", '啟': """
啟用	4568 Kjavascript
""", '喊': """
喊道	4612 K
""", '因': """
因为	4609 K有你的支持
因為	4609 K有你的支持
""", '图': """
图片	40 K和视频
""", '売': """
売上	2548 Kの一部が還元
""", '外': """
外部	2529 Kコンテンツ	4528 K内容	4528 K內容
""", '她': """
她說	4612 K
她说	4612 K
""", '好': """
好評	2532 K発売中
""", '如': """
如侵	4520 K权
如有	4520 K侵权	4520 K侵權
""", '学': """
学習	48 aiK
""", '安': """
安心	98 K專線
""", '官': """
官方	4508 K微信
""", '定': """
定期	4609 K定額
""", '寄': """
寄付	2570 Kで成り立って	2570 Kで運営され	2570 Kによって運営され	2601 Kをお願い	2605 K
寄到	4500 K您的信箱	4539 K你的信箱
寄給	57 K您
寄给	57 K您
""", '寫': """
寫道	4612 K
""", '居': """
居合	2550 Kわせた方は
""", '已': """
已是	4496 K會員	4542 K订户	4542 K訂戶
已经	4496 K是会员
""", '年': """
年額	2603 K
""", '广': """
广告	11 K	4514 K拦截	4574 K拦截	4574 K屏蔽
""", '広': """
広告	11 K	70 Kも	70 Kなし	70 Kなしで	2511 Kブロック	2542 Kに頼らず
""", '廣': """
廣告	11 K	4514 K攔截	4574 K攔截	4574 K封鎖
""", '开': """
开启	4504 K通知	4568 Kjavascript
""", '弊': """
弊社	2602 K
弊紙	38 Kまで	67 Kまで
""", '当': """
当サ	2602 Kイト
当初	98 Kの記事で
当社	2602 Kの
当編	2602 K集部
""", '後': """
後援	80 K
""", '微': """
微信	4504 K扫	4508 K公众号
""", '心': """
心理	98 K援助
""", '必': """
必填	21 K项已用	21 K欄位
必須	22 K項目です
""", '応': """
応援	2495 Kをお願いします	2601 Kをお願い	2601 Kして
""", '您': """
您已	4539 K成功订阅	4539 K成功訂閱
您的	10 K浏览器	10 K瀏覽器	4494 K支持	4540 K每一份捐款	4540 K每一筆捐款	4609 K捐款	4609 K支持,	4609 K支持让	4609 K支持讓	4609 K支持是
""", '情': """
情報	2526 Kをお寄せください	2526 K提供はこちら	2526 K提供を募集	2526 K提供をお待ち	2526 Kをお待ちして	2550 Kをお持ちの方は	2550 K提供窓口
""", '感': """
感謝	4539 K您的訂閱	4609 K閱讀	4609 K您的支持
感谢	4539 K您的订阅	4609 K阅读	4609 K您的支持
""", '成': """
成为	51 K其中一员	4496 K会员即可	4542 K付费会员	4609 K会员,	4609 K会员即可	4609 K我们的会员
成果	2557 K報酬型広告
成為	4496 K會員即可	4540 K我們的贊助	4542 K付費會員	4609 K會員,	4609 K會員即可	4609 K我們的會員
""", '我': """
我们	4512 K使用cookie	4512 K使用 cookie	4610 K的
我們	4512 K使用cookie	4512 K使用 cookie	4610 K的
""", '手': """
手机	4504 K客户端
""", '打': """
打开	4502 Kapp	4504 K微信
打開	4502 Kapp
""", '扫': """
扫一	4504 K扫
扫描	4502 K二维码下载	4502 K二维码加入	4504 K二维码关注	4609 K二维码下载	4609 K二维码关注	4609 K二维码加入	4609 K二维码阅读
""", '把': """
把你	67 K的故事发
把您	67 K的故事发	67 K的经历发	67 K的經歷
""", '投': """
投げ	54 K銭
投资	4520 K有风险
""", '拒': """
拒絕	98 K置評
拒绝	98 K置评
""", '指': """
指出	4612 K
指摘	2604 Kした
""", '捐': """
捐助	4540 K我们	4540 K我們
捐款	4609 K支持	4613 K
""", '掃': """
掃一	4504 K掃
掃描	4502 K qr	4609 K二維碼
""", '授': """
授權	47 cc by #K
""", '推': """
推播	14 K	4504 K通知
推送	14 K	4504 K通知
""", '描': """
描写	98 Kが含まれ
""", '提': """
提供	95 taboola K	95 outbrain K	95 dianomi K	95 revcontent K	95 mgid K
""", '擋': """
擋廣	4574 K告
""", '支': """
支持	4493 K獨立媒體	4493 K独立媒体	4494 K我们的	4494 K我們的	4609 K我们,	4609 K我們,	4609 K我们。	4609 K我們。	4609 K我们的报道	4609 K我們的報導	4609 K我们的新闻	4609 K我們的新聞	4609 K我们的记者	4609 K我們的記者	4609 K我们的工作	4609 K我們的工作	4609 K我们继续	4609 K我們繼續
支援	2570 Kで成り立って	2570 Kで運営され	2570 Kによって成り立って	2570 Kによって運営され	2601 Kをお願い
""", '教': """
教え	49 Kてあげて
""", '文': """
文章	4520 K来源:
""", '新': """
新着	58 K記事をメール
新闻	4521 在googleK上关注
""", '无': """
无广	70 K告
""", '明': """
明ら	2604 Kかにした
""", '智': """
智慧	63 K助理
智能	63 K助手
""", '暢': """
暢讀	4542 K全站
""", '更': """
更新	58 K情報をメール
更正	98 K:	98 【K】	98 K说明	98 K說明
""", '最': """
最新	2501 K情報をお届け
""", '會': """
會員	50 K每月	4497 K專享	4542 K限定內容
""", '月': """
月額	2498 K#円	2603 K
""", '有': """
有了	4609 K你的支持	4609 K您的支持
有料	50 K会員は	2497 K会員限定	2497 K会員になる	2497 K会員の方	2544 K記事が読めます	2605 K会員
有权	4537 K删除
有權	4537 K刪除
""", '未': """
未予	98 K置评
未回	98 K应	98 K應
未滿	4561 K#歲	4561 K十八歲
未經	4520 K授權不得	4520 K授權,不得	4520 K授權禁止	4520 K授權請勿	4520 K授權,請勿
未经	4520 K授权不得	4520 K授权,不得	4520 K授权禁止	4520 K授权,禁止	4520 K授权请勿	4520 K授权,请勿
""", '本': """
本ま	2544 月#Kで無料で
本ア	2602 Kプリ
本サ	2602 Kイト
本中	2600 #K#本
本內	4565 K容來自
本内	4565 K容来自
本刊	4610 K
本報	4610 K導
本报	4610 K读者	4610 K道
本文	98 K早前版本	98 K先前版本	98 K已更新	98 K已作	4520 K来源	4610 K
本站	4610 K
本紙	38 Kまで	67 Kまで
本網	4512 K站使用	4610 K
本网	4512 K站使用
本記	2602 K事
本誌	2602 K
""", '来': """
来自	4528 K外部平台的内容
""", '标': """
标记	62 K我
""", '標': """
標記	62 K我
""", '機': """
機械	2582 K翻訳
""", '欢': """
欢迎	4507 K关注	4609 K加入	4609 K赞助	4609 K订阅	4609 K投稿
""", '歡': """
歡迎	4507 K追蹤	4609 K加入	4609 K贊助	4609 K訂閱	4609 K投稿
""", '此': """
此內	9 K容	4565 K容來自	4565 K容由
此内	9 K容	4565 K容来自	4565 K容由
此前	98 K版本
此影	4564 K片在您所在
此视	4564 K频在您所在
""", '残': """
残り	2497 K#文字	2497 K: #文字
""", '毎': """
毎朝	17 K
毎週	17 K
""", '每': """
每周	17 K一次
每天	17 K早上
每年	4611 K
每日	4501 K简报	4501 K簡報	4501 K電子報
每月	4611 K
""", '求': """
求め	2604 Kた	2604 Kている
""", '沒': """
沒有	70 K廣告	4577 K股東	4577 K財團
""", '没': """
没有	70 K广告	71 K垃圾	4577 K股东	4577 K财团
""", '浏': """
浏览	4514 K器版本	4564 K器不支持音频	4564 K器不支持视频	4564 K器不支持播放	4564 K器不支持html#	4564 K器不支持video
""", '添': """
添加	38 K记者微信	67 K记者微信
""", '瀏': """
瀏覽	4564 K器不支援影片	4564 K器不支援音訊
""", '点': """
点击	4609 K关注	4609 K这里
""", '無': """
無料	15 K記事	2497 Kで会員登録	2497 K会員に登録	2544 Kで読める記事の上限	2544 K会員になると	2573 K記事の閲覧	2573 K記事は残り	2573 Kで読める記事	2573 K閲覧	2600 K記事 #/#	2600 K記事#/#	2601 K会員に登録	2601 K会員登録	2603 K体験
無断	2523 K転載	2523 K複製	2581 K転載・複製	2581 K転載を禁じ	2581 Kでの転載	2581 Kで転載
""", '照': """
照片	40 K和视频	40 K或视频	40 K和影片	40 K或影片
""", '版': """
版权	4520 K所有	4520 K归本	4520 K归原	4520 K归作者	4520 K归属
版權	4520 K所有	4520 K歸
""", '特': """
特此	98 K更正
""", '独': """
独立	2602 Kしたジャーナリズム	4610 K新闻	4610 K媒体
""", '獨': """
獨立	4610 K新聞	4610 K媒體
""", '獲': """
獲得	4549 K佣金
""", '生': """
生命	98 K热线	98 K線
""", '用': """
用邮	58 K件接收
""", '由': """
由讀	4610 K者
由读	4610 K者
""", '申': """
申し	2532 K込みはこちら
申込	2532 Kみはこちら	2532 Kはこちら
""", '电': """
电子	4613 K报
""", '畅': """
畅读	4542 K全站
""", '留': """
留言	85 K区	85 K區	4610 K告诉我
""", '異': """
異論	43 Kのある方
""", '疑': """
疑問	2526 Kをお寄せ
""", '登': """
登入	24 K或	4496 K後繼續	4496 K會員	4552 K或註冊
登录	24 K或	4496 K后继续	4496 K后查看全文	4496 K后查看完整	4552 K或注册
登録	2544 Kして続きを読む	2601 Kしてください	2601 Kはこちら
""", '發': """
發表	6 K評論
發送	57 K給您
""", '皆': """
皆さ	2602 Kまの
""", '相': """
相談	98 K窓口
""", '看': """
看更	4502 appK多
""", '禁': """
禁止	4520 K转载
禁無	2522 K断
""", '私': """
私た	2602 Kちの
""", '科': """
科し	2604 Kた
""", '称': """
称	4612 K
""", '稱': """
稱	4612 K
""", '立': """
立即	4609 K加入我们	4609 K加入我們	4609 K订阅	4609 K訂閱	4609 K下载	4609 K下載	4609 K报名	4609 K報名	4609 K成为会员	4609 K成為會員
""", '第': """
第一	4537 K条评论	4537 K則留言	4537 K條評論
""", '筆': """
筆者	2549 K個人の見解
""", '篇': """
篇文	4608 #K章中的#	4608 #K章中#
""", '紙': """
紙の	2602 K新聞の定期購読者
""", '経': """
経験	67 Kをお寄せ	67 Kをお聞かせ
""", '絕': """
絕無	71 K垃圾
""", '続': """
続き	2497 Kを読むには	2497 Kをお読みになる
""", '編': """
編按	98 K
編者	98 K註
編集	38 K部まで	38 K部に	67 K部まで	67 K部に	98 K部注	2602 K部では
""", '繼': """
繼續	4496 K閱讀請
""", '绝': """
绝无	71 K垃圾
""", '继': """
继续	4496 K阅读请
""", '编': """
编者	98 K注
""", '翻': """
翻墙	64 K
""", '者': """
者說	4612 K
者说	4612 K
""", '联': """
联盟	74 K链接	4549 K链接
联系	38 K我们	38 K记者	67 K记者
""", '聯': """
聯盟	4549 K行銷連結	4549 K連結
聯絡	38 K我們
""", '自': """
自動	2582 K翻訳
""", '若': """
若有	4520 K侵权	4520 K侵權
""", '获': """
获得	4549 K佣金
""", '著': """
著作	2523 K権は	2581 K権法により保護	2581 K権法で保護
""", '虚': """
虚拟	63 K助手
""", '表': """
表明	4537 K本站立场
表示	4612 K
""", '要': """
要发	21 K表评论
要發	21 K表留言
""", '訂': """
訂正	98 K:	98 【K】	98 Kして	98 Kします
訂閱	58 K電子報	4496 K即可	4496 K後繼續	4500 K我們的	4500 K電子報	4609 K我們	4613 K費
""", '記': """
記事	2 Kを聴く	2 Kを聞く	4 Kを	98 Kを更新しました	98 Kを修正しました	2600 #K中#記事
記者	2526 Kまでご連絡ください
""", '訴': """
訴え	2604 Kた
""", '評': """
評論	85 K區
""", '認': """
認め	2604 Kた
認為	4612 K
""", '說': """
說:	4612 K
說。	4612 K
說道	4612 K
""", '読': """
読み	2498 K放題
読者	18 Kの寄付	18 Kの支援	2542 Kの会費で	2602 Kの皆様	2602 Kの皆さ	2602 Kアンケート
""", '請': """
請先	4609 K登入
請啟	4512 K用javascript
請我	54 K喝咖啡
請捐	4609 K款
請支	4493 K持我們	4609 K持我們
請登	4609 K入後	4609 K入以
請立	4609 K即捐款
請輸	4539 K入您的電子	4609 K入您
請點	4609 K擊此處	4609 K擊這裡	4609 K擊下方	4609 K擊連結
""", '讀': """
讀者	43 K投書	4610 K問卷
""", '订': """
订阅	50 K用户	50 K会员	4496 K即可	4496 K后继续	4500 K我们的	4500 K电子报	4609 K我们	4613 K费
""", '认': """
认为	4612 K
""", '训': """
训练	48 K人工智能	48 aiK
""", '许': """
许可	47 cc by #K
""", '评': """
评论	85 K区	4537 K服务协议
""", '该': """
该视	4564 K频在您所在
""", '说': """
说:	4612 K
说。	4612 K
说道	4612 K
""", '请': """
请先	4609 K登录
请启	4512 K用javascript
请我	54 K喝咖啡	54 K喝杯咖啡
请捐	4609 K款
请支	4493 K持我们	4609 K持我们
请点	4609 K击此处	4609 K击这里	4609 K击下方	4609 K击阅读	4609 K击关注	4609 K击链接
请登	4609 K录后	4609 K录以
请立	4609 K即捐款
请输	4539 K入您的电子邮箱	4539 K入您的邮箱	4609 K入您
""", '读': """
读完	0 K需要
读者	18 K出资	18 K支持	43 K来信	4610 K问卷	4610 K群
""", '責': """
責任	4520 K編輯:
""", '賺': """
賺取	4549 K佣金
""", '購': """
購読	2497 K者の方は	2498 Kすると	2601 Kしてください	2602 K者の方	2605 K料
""", '贊': """
贊助	4493 K我們	4609 K我們
""", '责': """
责任	4520 K编辑:
""", '赚': """
赚取	4549 K佣金
""", '赞': """
赞助	4493 K我们	4609 K我们
""", '身': """
身边	4610 K的新鲜事
身邊	4610 K的新鮮事
""", '転': """
転載	45 K	2522 Kを禁じ
""", '輸': """
輸入	4539 Kemail
""", '轉': """
轉發	49 K給
轉給	49 K
轉載	45 K	4520 K請註明
""", '转': """
转发	25 K	49 K给
转给	49 K
转载	45 K	4520 K请注明
""", '输': """
输入	4539 Kemail
""", '这': """
这篇	4610 K文章
""", '迷': """
迷惑	71 Kメールは
""", '追': """
追記	98 K:
追蹤	4507 K我們的	4521 Kgoogle news	4609 K我們
""", '送': """
送っ	49 Kてください
送到	4539 K你的邮箱	4539 K您的邮箱	4539 K您的信箱
""", '這': """
這篇	4610 K文章
""", '通': """
通知	14 K	2504 Kをオン
通过	58 K邮件接收
""", '週': """
週に	17 K一度
週刊	2541 Kニュースレター
""", '邀': """
邀請	4609 K您
邀请	4609 K您
""", '邮': """
邮件	58 K订阅	78 K通讯
邮箱	21 K地址不会被公开	60 K不会显示	60 K地址不会显示	60 K不会公开
""", '鏡': """
鏡像	64 K
""", '镜': """
镜像	64 K
""", '長': """
長說	4612 K
""", '长': """
长说	4612 K
""", '開': """
開啟	4504 K通知	4568 Kjavascript
""", '閱': """
閱讀	0 K時間	20 K全文	4496 K全文請
""", '閲': """
閲覧	2600 K記事数:#/#
""", '關': """
關注	4507 K我們的	4609 K我們
""", '阅': """
阅读	0 K时间	0 K时长	20 K全文	4496 K全文请
""", '随': """
随时	4609 K掌握
""", '隐': """
隐私	4513 K政策
""", '隨': """
隨時	4609 K掌握
""", '隱': """
隱私	4513 K權政策	4513 K政策
""", '電': """
電子	21 K郵件地址不會公開	78 K報	4613 K報
""", '需': """
需接	4528 K受cookie
需要	4528 K接受cookie	4609 K您的支持	4609 K你的支持
""", '音': """
音声	2533 Kでもお聴き
""", '飲': """
飲酒	4561 K過量
""", '首': """
首年	4554 K仅需
首月	4542 K仅需	4542 K只要	4554 K免费	4554 K免費	4554 K仅	4554 K僅	4554 K只需	4611 K
首选	4521 K来源	4521 K新闻来源	4592 K来源
首選	4521 K來源	4521 K新聞來源	4592 K來源
""", '點': """
點擊	4609 K這裡
""", '가': """
가명	98 K
가상	63 K 비서
가입하세요	2706 K
가입해	2706 K 주세요
""", '강': """
강조했다	2709 K
""", '게': """
게시물	2665 K 불러오기
""", '계': """
계속	2610 K 읽으려면	2610 K 읽으시려면
계신	2633 알고 K 분은
""", '공': """
공유해	25 K	49 K 주세요
공유해주세요	49 K
""", '광': """
광고	11 K	70 K 없이	2672 K 차단
광고도	70 K
광고차단	2672 K
""", '구': """
구글	2620 K 뉴스에서
구독	50 K 회원은	2610 K 후 이용
구독료	2710 K
구독을	2706 K 신청하세요
구독자	2610 K 전용 기사	2610 K 전용 콘텐츠	2610 K 전용입니다	2610 K 전용 서비스	2707 K
구독자는	50 K
구독자만	2610 K 볼 수	2647 K 읽을
구독자에게만	2647 K 제공
구독하고	2620 K
구독하세요	2632 K	2706 K
구독하시면	2610 K
구독해	80 K 주세요	2619 K 주세요	2645 K 주셔서	2706 K 주세요
구독해주세요	2619 K
구독해주셔서	2645 K
""", '금': """
금요일	2645 매주 K 보내드리는
""", '기': """
기사	2 K 듣기	4 K	2705 #개 K 중 #개
기사가	98 K 수정
기사를	2 K 듣	98 K 수정	2610 전체 K 보려면	2647 전체 K 읽어보세요
기사의	98 K 이전 버전
기자를	2646 K 응원해
기자에게	2633 K 연락해 주세요
""", '남': """
남겨주세요	2706 K
""", '네': """
네이버	2620 K 메인에서	2632 K 구독
네이버에서	2620 K 구독
""", '놓': """
놓치지	2706 K 마세요
""", '눌': """
눌러주세요	2706 K
""", '뉴': """
뉴스레터	78 K	2612 K 구독하기	2612 K 구독하세요	2612 K 신청하기	2612 K 구독 신청하기	2707 K	2710 K
뉴스레터로	2612 K 받아
뉴스레터를	2612 K 받아	2612 K 구독하세요	2612 K 구독해	2612 K 구독하고	2612 K 구독하면	2706 K 신청하세요
""", '다': """
다운로드하세요	2706 K
""", '달': """
달	2647 첫 K #원
""", '답': """
답변하지	98 K 않았
""", '당': """
당신의	2633 K 제보가	2707 K 후원
""", '댓': """
댓글	6 K 작성
댓글로	85 K
댓글에	85 K
댓글은	2643 K 삭제될	2643 K 삭제합니다	2643 K 통보	2643 K 예고	2643 K 운영자	2643 K 사전
댓글을	6 K 작성	6 K 쓰
""", '덧': """
덧붙였다	2709 K
""", '독': """
독립	2707 K 언론
독립언론	2707 K
독립언론을	2646 K 지켜
독자	2655 K 후원으로	2706 K 여러분의	2707 K 여러분
독자님의	2608 K 후원	2655 K 후원으로
독자들의	18 K 후원	2655 K 후원으로	2676 K 후원
독자의	2655 K 후원으로	2676 K 후원	2707 K 힘
독자투고는	43 K
독자투고를	43 K
""", '동': """
동의하는	2645 K 것으로 간주
동참해	51 K 주세요
""", '들': """
들려주세요	2706 K
""", '로': """
로그인	24 K	2610 K 후 이용
로그인이	2610 K 필요합니다	2610 K 필요한 서비스	2610 K 필요해요
로그인하거나	2706 K
로그인하고	2647 K 계속
로그인하면	2647 K 계속
로그인하시면	2610 K
""", '링': """
링크에서	2706 K 확인하세요
""", '마': """
마음에	2646 기사가 K 드셨다면
""", '만': """
만나보세요	2706 K
""", '말': """
말했다	2709 K
""", '매': """
매월	2708 K
매일	17 K 아침
""", '메': """
메일로	58 K 받아보	58 K 받고 싶은	2645 K 보내드려요
메일함으로	2612 K
""", '묘': """
묘사가	98 K 포함
""", '무': """
무단	2630 K 복제	2630 K 전재
무단전재	2629 K
무료	15 K 기사	2653 K 기사	2708 K 체험
무료로	15 K 볼 수 있는	2647 K 볼 수 있습니다
""", '미': """
미러	64 K 사이트
""", '바': """
바로잡습니다	98 [K]	98 K
""", '받': """
받아보세요	2706 K
""", '발': """
발	49 K给
""", '밝': """
밝혔다	2709 K
""", '보': """
보내	57 K 드립니다	2706 K 주세요
보내드리는	2645 K
보내드립니다	57 K	2645 K
보내주세요	2706 K
""", '본': """
본	2707 K 기사
본사의	2651 K 편집 방향	2651 K 편집방향
본지는	2707 K
본지의	2651 K 편집 방향	2651 K 편집방향
""", '분': """
분	0 K 읽기
""", '브': """
브라우저가	10 K	2664 K 오디오를	2664 K 비디오를	2664 K 동영상을
브라우저는	2664 K 동영상
브라우저에서는	2664 K 동영상을
""", '사': """
사연을	2633 K 보내주세요	2633 K 보내 주세요
사전	2638 K 등록하기	2638 포럼 K 등록
사진	40 K·영상
사진과	40 K 영상	40 K 동영상
사진이나	40 K 영상	40 K 동영상
""", '상': """
상담전화	98 K
""", '선': """
선호	2631 K 매체로	2631 K 출처로	2631 K 언론사	2631 K 매체
선호하는	2631 K 출처
""", '설': """
설명했다	2709 K
설문에	2706 K 참여하세요
설치하세요	2706 K
""", '세': """
세미나	2638 K 신청하기
""", '소': """
소식을	2645 K 전해드립니다
""", '속': """
속보를	2644 K 받아보세요
""", '수': """
수수료를	2650 K 받을 수 있습니다	2650 K 제공받
""", '스': """
스팸	71 K 없이
스팸은	71 K
스포일러	98 K
""", '시': """
시민	2655 K 후원으로
시민의	2676 K 후원
시작하세요	2706 K
""", '아': """
아래에서	2706 K 확인하세요
""", '알': """
알려	2706 K 주세요
알려주세요	2706 K
알림	2616 K 받기	2616 K 설정
알림을	14 K	2644 K 켜고
""", '애': """
애드블로커	2672 K
애드블록	2672 K
""", '앱': """
앱	2616 K 다운로드	2616 K 설치	2644 K 설치하기
앱에서	2615 K 보기	2615 K 열기	2644 K 더 편하게	2706 K 확인하세요
앱으로	2615 K 보기	2644 K 더
앱을	2616 K 다운로드	2644 K 다운로드하세요	2644 K 설치하세요
""", '언': """
언론을	2646 독립 K 지켜
""", '여': """
여기서	2706 K 확인하세요
여러분	2707 K 덕분
여러분의	2633 K 제보를	2646 K 후원이	2676 독자 K 후원	2706 K 후원
""", '영': """
영상에서	2639 K 확인하세요	2639 K 확인할 수 있습니다	2706 K 확인하세요
영상으로	2639 K 확인하세요
영상을	2639 K 확인하세요
""", '온': """
온라인	2638 K 세미나
""", '옮': """
옮겨	45 K 실을
""", '외': """
외부	2636 K 콘텐츠	2665 K 콘텐츠입니다
""", '우': """
우리	84 K 앱에서	2707 K 기자
우리의	2707 K 저널리즘
""", '운': """
운영되고	2646 독자의 후원으로 K 있습니다
""", '원': """
원고료로	2646 K 응원
""", '월': """
월	2708 K #원
""", '유': """
유료	2610 K 구독자만
유튜브	2620 K 구독
""", '음': """
음성으로	2639 K 들으려면	2639 K 들어보세요
""", '응': """
응답	21 K 취소
응원하세요	2706 K
응원해	2608 K 주세요	2706 K 주세요
응하지	98 K 않았
""", '의': """
의견을	2706 K 남겨
의견이	43 K 다르신가요
""", '이': """
이	9 K 콘텐츠	2707 K 기사가	2707 K 기사는	2707 K 기사
이메일	2613 K 주소
이메일로	58 K 받아보
이메일은	60 K 표시되지
이메일을	2612 K 입력하세요	2612 K 입력해 주세요	2612 K 입력해주세요	2612 K 입력하시면
이미	2647 K 구독자이신가요
이벤트에	2706 K 참여하세요
이야기를	67 K 보내	67 K 들려
이전	98 K 판에서
""", '인': """
인공지능	48 K 훈련	48 K 학습
인공지능이	2688 K 작성	2688 K 생성	2688 K 요약
""", '일': """
일주일에	17 K 한 번
일할	2638 함께 K 기자를
""", '읽': """
읽는	0 K 시간
""", '자': """
자동	2688 K 번역
자바스크립트가	2667 K
자바스크립트를	2667 K
자살예방	98 K
자주	2631 더 K 보기
""", '잔': """
잔을	54 커피 한 K 사
""", '재': """
재배포	2629 K 금지
재배포금지	2629 K
재생할	2664 K 수 없습니다
""", '저': """
저작권법	2630 K
저작권법의	2630 K
저작권자	2630 K
저작권자의	2630 K
저희	2707 K 뉴스레터	2707 K 채널	2707 K 앱
저희는	2707 K
저희를	2707 K
""", '적': """
적었다	2709 K
""", '전': """
전문을	20 K
전용	2610 회원 K 기사	2610 회원 K 콘텐츠	2610 회원 K 서비스
전재할	45 K
전해	49 K 주세요
전해주세요	49 K
전했다	2709 K
""", '정': """
정기후원	2708 K
정정	98 K:	98 [K]
""", '제': """
제공하는	2665 K 콘텐츠입니다
제보	38 K 바랍니다	67 K 바랍니다	2633 K 부탁드립니다
제보는	2633 K 카카오톡
제보를	38 K 기다립니다	67 K 기다립니다	2633 K 기다립니다	2633 K 받습니다
제보해	38 K 주세요	67 K 주세요	2706 K 주세요
제보해주세요	38 K	67 K
제휴	74 K 링크	2650 K 링크
제휴링크	2650 K
""", '좋': """
좋아요	2632 구독과 K 부탁
좋아요를	2632 구독과 K 부탁
""", '주': """
주소는	21 이메일 K 공개되지
""", '중': """
중	2705 #건 K #건	2705 #개 K #개
""", '지': """
지금	2706 K 확인하세요	2706 K 신청하세요	2706 K 참여하세요
지켜주세요	2706 K
""", '채': """
채널	2619 K 추가	2632 K 추가하기	2632 K 구독하기	2654 K 추가하고	2654 K 추가하면
채널에	2632 K 참여하세요
채널에서	2632 K 소식을	2706 K 확인하세요
채널을	2654 K 추가하고	2654 K 추가하면	2654 K 추가해	2654 K 구독하고	2654 K 구독하면
채용	2638 K 공고
""", '챗': """
챗봇에게	63 K
""", '첫': """
첫	2708 K 달
""", '추': """
추가해	2632 K 주세요
추가해주세요	2632 K
""", '친': """
친구	2632 K 추가하세요
""", '카': """
카카오톡	2654 K 채널에서	2654 K 채널
""", '커': """
커피	54 K 한 잔 사	2646 K 한 잔 값으로
""", '콘': """
콘텐츠	2665 K 불러오기
""", '쿠': """
쿠키	2636 K 동의가
쿠키를	2636 K 허용해야	2636 K 허용해
""", '태': """
태그해	62 K 주세요
태그해주세요	62 K
""", '특': """
특가	2638 K 보기
""", '파': """
파트너스	2650 K 활동
""", '팔': """
팔로우하기	2619 K	2632 K
팔로우하세요	2706 K
""", '팟': """
팟캐스트	34 K
""", '퍼': """
퍼가실	45 K
""", '편': """
편집자	98 K 주
""", '필': """
필수	21 K 필드는
필자의	2651 K 개인 의견
""", '함': """
함께해	51 K 주세요
함께해주세요	51 K
""", '협': """
협찬을	2650 K 받아
""", '활': """
활용	2629 ai 학습 및 K 금지
""", '회': """
회원	2610 K 전용입니다
회원가입	2610 K 후	2706 K 후
회원가입은	2706 K
회원가입을	2706 K 하
회원가입하고	2706 K
회원가입하면	2647 K 월
회원가입하세요	2706 K
회원가입하시면	2706 K
회원만	2610 K 볼 수
""", '후': """
후원금	2710 K
후원으로	2646 독자의 K 운영됩니다	2646 독자의 K 운영하는
후원을	2608 K 부탁드립니다	2706 K 부탁
후원이	2608 K 필요합니다	2608 K 큰 힘이
후원하세요	2706 K
후원해	80 K 주세요	2608 K 주세요	2706 K 주세요
후원회원의	2655 K 후원으로	2676 K 힘
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
