"""What the indexes of `compiled` hold under keys beyond plain ASCII: many pages never ask for it. Do not edit."""

# fmt: off

WHOLE = {'#': """
# bình luận	4320
# comentário	3226
# comentários	3226
# fotó megtekintése	2173
# fotók megtekintése	2173
# gün ücretsiz deneyin	4061
# głosów	91
# hlasů	91
# hozzászólás	2109
# komentářů	478
# komentāri	2739
# kép megtekintése	2173
# képek megtekintése	2173
# lượt bình chọn	91
# odpovedí	3766
# odpovědi	566
# odpovědí	566
# odpowiedź	3185
# příspěvků	478
# röster	91
# sekunden zurück	857
# válasz megjelenítése	2182
# yaşindan küçükler oynayamaz	4124
# ääntä	91
# δευτερόλεπτα μπροστά	962
# δευτερόλεπτα πίσω	962
# σχόλια	904
# ψήφοι	91
# відповідей	4292
# відповідь	4292
# відповіді	4292
# гласа	91
# голоса	91
# голосов	91
# голосів	91
# з #	4282
# из #	3558
# коментарі	4201
# коментарів	4201
# комментариев	3473
# комментарий	3473
# комментария	3473
# от #	297
# ответ	3568
# ответа	3568
# ответов	3568
# отговор	305
# отговора	305
# із #	4282
# הצבעות	91
# שניות אחורה	1960
# שניות קדימה	1960
# תגובות	1916
# تعليقات	118
# ثانيه جلو	1590
# ثانيه عقب	1590
# راي	91
# صوت	91
# نظر	1546
# कमेंट	2018
# वोट	91
# सेकंड आगे	2059
# सेकंड पीछे	2059
# € al mes durante # meses	1394
# € al mese per # mesi	2373
# € por mês durante # meses	3267
#% megtakarítás	2169
#/# fotó	2173
#/# kép	2173
#/#. fotó	2173
#/#. kép	2173
#か月無料	2461
#カ月無料	2461
#ヶ月無料	2461
#件のコメント	2477
#則留言	4430
#条评论	4430
#票	91
#秒戻る	2520
#秒進む	2520
#명 참여	91
#초 뒤로	2624
#초 앞으로	2624
""", 'a': """
a apărut o eroare	3416
a boltunkból	2155
a carregar vídeo	3280
a cikk a hirdetés alatt folytatódik	2105
a cikk a hirdetés után folytatódik	2105
a cikk automatikusan készült	2181
a cikk felhasználása engedélyköteles	2179
a cikk meg is hallgatható	2103
a cikk meghallgatása	2112
a cikk megosztása	2103
a cikk szerzői jogvédelem alatt áll	2179
a cikk zárolva van	2168
a cikket gépi hang olvassa fel	2159
a folytatáshoz regisztráljon	2097
a hanganyagot mesterséges intelligencia készítette	2159
a hirdetés után folytatjuk	2105
a hirdetés vége	2186
a hozzászólás lezárva	2182
a hozzászólások le vannak zárva	2182
a hét kvíze	2151
a kommentelés lezárult	2109
a könyv megrendelése	2155
a lejátszó betöltése	2159
a link másolva	2185
a lire également	1776
a mező kitöltése kötelező	2171
a nap kérdése	91	2151
a rovat további cikkei	2110
a szerző a lap munkatársa	2120
a szerző cikkei	2174
a szerző jogász	2120
a szerző közgazdász	2120
a szerző politológus	2120
a szerző további cikkei	2174
a szerző történész	2120
a szerző összes cikke	2174
a szerző újságíró	2120
a szöveg automatikusan készült	2181
a tartalmat nem tudjuk megjeleníteni	2157
a tartalom nem elérhető	2157
a tartalom nem jeleníthető meg	2157
a tartalom szerzői jogi védelem alatt áll	2179
a teljes cikk elolvasása	2174
a témában további cikkek	2110
a videó az ön országában nem játszható le	2159
a videó már nem elérhető	2159
a videó nem elérhető	2159
a videó nem elérhető az ön országában	2159
a videó nem játszható le	2159
a videólejátszó betöltődik	2159
a videót nem lehet lejátszani	2159
abo abschließen	703
abo auswählen	865
abo wählen	865
abonare confirmată	3439
abonați-vă	3345
abone değil misin	4139
abone değil misiniz	4139
abonează-te	3345
abonelere özel	4061
abonelere özel avantajlar	4124
abonelere özel indirim	4124
abonelere özel içerik	4139
abonelik paketlerini gör	4168
abonelik seçenekleri	4168
aboneliği yenile	4168
aboneliğini seç	4139
aboneliğiniz onaylandi	4169
aboneliğinizi seçin	4139
abonentu priekšrocības	2770
abonner nå	2958
abonner på nyhetsbrevet	2963
abonné	1828
abonné à ce thème	1884
abonnér	583
abonnér nu	583
abonnés	1743
abonnés uniquement	1816
abonē	2733
abonē jaunumus	2757
abonē un lasi visus rakstus	2733
abonēt	2733
abrir menú	1355
aby odtworzyć film, włącz javascript	3161
acasă	3359
accede a todos los contenidos sin límites	1394
accept termenii și condițiile	3416
accepter og fortsæt	657
acceptera och fortsätt	3955
acceptera och stäng	3955
accepto la política de privacitat	440
acceptér	597
acceptér alle	657
acceptér og fortsæt	657
acceptér og vis	657
acceptă toate	3367
acceptă tot	3403
acceptă și afișează conținutul	3367
acceptă și continuă	3403
acceso a todos los artículos	1453
accès à tous les articles	1879
accéder au dossier	1853
accéder à l'article	1743
accéder à la page de dons	1844
aceitar e ver o conteúdo	3248
aceito receber comunicações	3296
aceito receber comunicações de marketing	3296
aceito receber comunicações e ofertas	3262
acepto la política de privacidad	1424
acesso ilimitado a todo o conteúdo	3325
acest articol este rezervat abonaților	3382
acest câmp este obligatoriu	3416
acesta este ultimul tău articol gratuit	3382
acheter ce numéro	1803
achetez ce numéro	1803
activează	3407
activează alertele	3376
activează notificările	3376
activează sunetul	3399
actualitza la pàgina	433
actualités	1776
actualizar la página	1417
ad 광고	2602
adatkezelési tájékoztató	2157
adatvédelmi beállítások	2157
adatvédelmi tájékoztató	2157
adaugă ca sursă preferată	3426
adaugă un comentariu	3356
adaugă un răspuns	3432
adaugă în coș	3442
adblock détecté	1876
add meg az e-mail-címed	2115
además	1352
adhérer	1734
adj hozzá minket preferált forrásként	2184
adja meg az e-mail-címét	2115
adja meg az összeget	2166
adja meg e-mail-címét	2115
adomány	2095
adományozok	2095
adományozás	2095
adresa de email nu este validă	3416
adresă de email invalidă	3416
adreça electrònica	406
adó # százalék	2166
adója #%-ával	2166
afficher la vidéo	1839
afficher les réponses	1827
afișează comentariile	3391
afișează conținutul	3367
afișează conținutul extern	3367
afișează originalul	3360
afișează postarea	3403
afișează subtitrările	3399
afmeld når som helst	671
afspilleren indlæses	659
agora não	3199
ai deja un abonament? autentifică-te	3382
ai găsit o greșeală	3422
ai kan begå fejl	681
ai kan gjøre feil	3059
ai kan göra fel	3979
ai kan göra misstag	3979
ai może popełniać błędy	3183
ai može griješiti	3669
ai može pogriješiti	3669
ai môže robiť chyby	3764
ai může chybovat	564
ai může dělat chyby	564
ai observat o greșeală	3356
ai sa môže mýliť	3764
ai segítségével készült	2181
ai által fordított	2181
ai által generált	2181
ai által generált tartalom	2181
ai може да греши	304
ai सारांश	2033
ai से तैयार सारांश	2033
ai 摘要	4503
ai 기사 요약	2650
ai 번역	2650
ai 생성 이미지	2659
ai 요약	2602
ai 음성으로 듣기	2624
ai-genererat innehåll	3980
ai-genereret resumé	608
ai-oversættelse	682
ai-resumé	608	682
ai-összefoglaló	2112
ai-översatt	3979
ai-översättning	3980
aicinām ievērot cieņu komentāros	2739
aiheeseen liittyvää	1644
aiheesta lisää	1644
aikaa jäljellä #	1694
ainda não tem conta	3294
ainda não é assinante	3294
ainult vajalikud küpsised	1513
aitäh hääletamast	1510
aitäh liitumast	1498
aitäh sõnumi eest	1520
aizmirsāt paroli	2777
aizvērt	2741
aizvērt galeriju	2779
aizvērt reklāmu	2742
aiが要約	2545
aiによる要約	2545
ai总结	4503
ai摘要	4450
ai生成	2554	4503
ai生成内容	4513
ai翻訳	2545
ai翻譯	4503
ai翻译	4503
ai要約	2545
ai語音朗讀	4477
ai语音朗读	4477
ai重點整理	4450
ai音声で聴く	2520
ai가 생성한 콘텐츠입니다	2659
ai가 읽어주는 기사	2624
ai로 생성된 콘텐츠	2659
ajouter une réponse	1867
ajouter à mes favoris	1762
ajouter à mes sources préférées	1861
ajouter à mes sujets	1884
ajouter à mes thèmes	1884
ajouter à vos sources préférées	1861
ajouter à vos sélections	1762
ajándékozza a cikket	2103
ajándékozza a cikket barátjának	2103
ajánlataink	2110
ajánlja: outbrain	2186
ajánlja: taboola	2186
ajánljuk	2110
ajánljuk még	2110
ajánlott	2110	2169
ajánlott cikkek	2110
ajánló	2110
akceptuję	3093
akceptuję i kontynuuję	3159
akceptuję i przechodzę do serwisu	3159
akkurat nå	2979
ako chránime svoje zdroje	3761
ako chránime zdroje	3761
ako vypnúť adblock	3748
ako vypnúť blokovanie reklám	3748
aktuálny čas	3743
aktuálny čas #	3743
aktuální čas	542
aktuální čas #	542
aktuálně	479
akzeptieren und schließen	855
alege o sumă	3437
alege-ți abonamentul	3414
alegeți abonamentul	3414
algo salió mal	1425
alkalmazás letöltése	2161
alkalmazás megnyitása	2161
alla bidrag hjälper	3964
alla rättigheter reserverade	3977
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
alte știri	3357
alterar preferências de cookies	3248
altres notícies	19
altres notícies que et poden interessar	19
altyazilari aç	4125
altyazilari göster	4125
altă sumă	3411
alătură-te conversației	3370
am înțeles	3360
amazon'da gör	4124
amazonで見る	2518
amazonで詳しく見る	2518
amazonで詳細を見る	2518
amazonで買う	2518
amazonで購入	2518
amazonで購入する	2518
amintește-mi mai târziu	3343
ana sayfaya dön	4145
anasayfaya dön	4145
anderen betrag wählen	863
andet beløb	666
andra läser	19	3898
andra läser just nu	19
andra läste även	3898
andre har også lest	19
andre leser nå	2979
andre leste også	2979
andre læser	605
andre læser lige nu	605
andre læser også	19
andre læste også	605
angebot auswählen	865
angebot wählen	795
anhören	724
anhören # min	724
anket sonuçlari	4158
anketa dňa	3735
ankstesnė nuotrauka	2719
anmäl	3982
anmäl annons	3985
anmäl dig	3881
anmäl dig till nyhetsbrevet	3881
anmäl inlägg	3981
anmäl kommentar	3981
anna kelvollinen sähköpostiosoite	1706
anna äänesi	1686
annet beløp	3044
anneta ühekordselt	1518
annonce - artiklen fortsætter nedenfor	596
annonces légales	1803
annoncørbetalt	87
annoncørbetalt indhold	87	613
annons - artikeln fortsätter nedan	3890
annons från våra partner	3985
annonsen slutar här	3890
annonser från google	3985
annonsinnehåll	3905
annonslänk	3890
annonsörsinnehåll	3905
annonsørinnhold	87	2987
annonsørsamarbeid	3065
ano, prosím	546
ano, rád	546
anonimni sandučić	3666
anonym brevlåda	3976
anonym tipslåda	3976
anonymná schránka	3761
anonymní schránka	561
anpassa inställningar	3955
anulează oricând	3414
anulezi oricând	3382
anuluj odpowiedź	3096
användarnamn	3967
användarnamn eller e-postadress	3966
användarvillkor	3891
anzeige schließen	883
anzeigensonderveröffentlichung	801
anúncio	3221
anúncios	3221
apasă pentru sunet	3436
apmaksāta sadarbība	2785
apmaksāts saturs	2742
apmokėta partnerystė	2725
apmokėtas turinys	2725
aportació mensual	435
aportació única	435
aportación mensual	1419
aportación única	1419
app letöltése	2161
app storeからダウンロード	2525
app storeでダウンロード	2525
app store에서 다운로드	2630
apple ile giriş yap	4139
apple podcastで聴く	2551
appleでサインイン	2533
appleでログイン	2533
appleで続ける	2533
app内打开	4483
après la publicité	1767
aptaujas rezultāti	2768
após a publicidade	3221
apóyanos	1313
apóyanos en patreon	1419
apúntate	1325
aquest article està bloquejat	438
aquest article t'ha estat útil	416
aquest camp és obligatori	440
aquest vídeo ja no està disponible	423
aquest vídeo no està disponible	423
ar norite gauti pranešimus	2714
arată conținutul	3403
arată mai mult	3420
arată mai puțin	3360
arată răspunsurile	3391
arată tot	3360
arkadaşina gönder	4068
arkadaşinla paylaş	4068
article abonné	1743
article ajouté à vos sélections	1762
article lu par une voix de synthèse	1835
article précédent	1776
article réservé aux abonnés	1743
article següent	444
article sponsorisé	1803
articles associés	1776
articles liés	1776
articles recommandés	1776
articles récents	1776
articol exclusiv pentru abonați	3382
articole asemănătoare	3357
articole înrudite	3357
articoli più letti	2376
articolul continuă după reclamă	3353
articolul continuă mai jos	3353
articolul următor	3357
artikeln finns också som ljud	3886
artikeln fortsätter efter annonsen	3890
artikeln fortsätter nedan	3890
artikeln fortsätter under bilden	3890
artikeln går att lyssna på	3886
artikeln läses upp av en syntetisk röst	3957
artikeln är automatiskt genererad	3979
artikeln är låst	3876
artikeln är maskinöversatt	3979
artikeln är skapad automatiskt	3979
artikeln är skyddad av upphovsrätt	3977
artikeln är uppläst av en dator	3886
artikkel jätkub pärast reklaami	1482
artikkel jätkub reklaami järel	1482
artikkel on kaitstud autoriõigusega	1528
artikkel täieneb	1480
artikkelen er låst	2958
artikkelen finnes også som lyd	2967
artikkeli jatkuu kuvan jälkeen	1638
artikkeli on konekäännetty	1716
artikkeli on suojattu tekijänoikeudella	1714
artikkelin lukee synteettinen ääni	1694
artikkelin voi myös kuunnella	1636
artiklen er låst	583
artiklen er læst op af en robot	592
artiklen findes også som lyd	592
artiklen fortsætter efter annoncen	596
artiklen fortsætter efter reklamen	687
artiklen fortsætter nedenfor	596
artiklen fortsætter under billedet	596
artiklen kan også høres	592
artiklen læses op af en kunstig stemme	659
artikli loeb ette tehishääl	1478
artiklit loeb sünteetiline hääl	1514
artiklit loeb tehishääl	1478
artykuł czytany przez syntezator mowy	3161
artykuł dla subskrybentów	3078
artykuł do słuchania	3161
artykuł premium	3170
artykuł sponsorowany	3092
artykuł zablokowany	3170
artykuły na e-mail	3081
artykuły partnerów	3189
artículo anterior	1352
artículo regalado	1465
artículo relacionado	1352
artículo siguiente	1428
artículos recomendados	1398
artículos relacionados	1352
as notícias mais lidas	3270
ascultă	3350
ascultă articolul	3399
ascunde răspunsurile	3391
aseta ensisijaiseksi lähteeksi	1720
aslini göster	4078
assine já	3204
atbalstīt	2733
atcel jebkurā laikā	2733
atcelt var jebkurā laikā	2777
atcerēties mani	2777
atidaryti galeriją	2719
atidaryti programėlėje	2713
atidaryti programėlę	2713
atkūrimo greitis	2712
atlikite testą	2708
atlikušais laiks	2772
atlikušais laiks -#	2772
atpakaļ uz augšu	2779
atpakaļ uz sākumlapu	2779
atradi kļūdu	2780
atradi kļūdu rakstā	2739
atradāt kļūdu	2780
atrakinti straipsnį	2717
atrisini krustvārdu mīklu	2768
atsaukt piekrišanu	2771
atsisiųsti garso įrašą	2712
atsisiųsti iš app store	2713
atsisiųsti iš google play	2713
atsisiųsti programėlę	2713
atsiųskite naujieną	2720
atsiųskite nuotraukas	2720
atskaņot video	2772
atskaņošanas ātrums	2772
atslēgt rakstu	2777
atslēgvārdi	2779
atteikties var jebkurā laikā	2778
attēls # no #	2787
attēls #/#	2787
attēls attēlā	2772
atualizar a página	3289
atualizar página	3289
atvērt	2741
atvērt galeriju	2779
atvērt lietotni	2773
atvērt lietotnē	2773
atvērt rakstu	2777
atļaut paziņojumus	2774
atšaukti galite bet kada	2672
atšaukti sutikimą	2711
aucun commentaire à ce niveau	1807
audio narrado por una voz automática	1377
audio vytvorila umelá inteligencia	3743
auf apple podcasts hören	776
auf spotify hören	776
ausgewählt für sie	800
auswahl bestätigen	855
auswählen	866
automaatselt tõlgitud	1523
automaattinen käännös	1717
automaticky preložené	3764
automaticky přeloženo	564
automatické prehrávanie	3743
automatické přehrávání	542
automatický preklad	3765
automatický překlad	565
automatikus lejátszás	2159
automatinis atkūrimas	2712
automatisch übersetzt	877
automatische übersetzung	878
automatiskt översatt	3979
automatiškai išversta	2721
automatsko puštanje	3648
automātiski tulkots	2781
automātiskā atskaņošana	2772
autoriser la publicité	1843
ava äpis	1515
avantage abonnés	1833
avantages abonnés	1833
avantaje pentru abonați	3397
avançar # segundos	3280
aveți deja cont	3414
avfölj	3983
avfølg	3063
avis de décès	1803
avoimet työpaikat	1646
avregistrera dig när som helst	3969
avsluta när du vill	3876
avsluta när som helst	3969
avslutt når du vil	2958
avslå alle	3035
avís legal	395
avísanos de un error	1442
aylik bağiş	4136
aylik bağiş yap	4167
ayrintilar için tiklayin	4077
ayrintilar için tiklayiniz	4077
az ai hibázhat	2181
az ai tévedhet	2181
az e-mail-címed	2171
az első hónap csak # ft	2097
az mi hibázhat	2181
az oldal tetejére	2174
az outbrain ajánlásával	2186
az ön e-mail-címe	2171
az ön neve	2171
az összefoglalót ai készítette	2181
az összefoglalót mi készítette	2181
az összes cikk	2174
az összes elfogadása	2157
az üzeneted	2171
aç	4078
añadir a favoritos	1337
añadir a la cesta	1464
añadir a mi lista	1397
añadir a mis temas	1458
añadir al carrito	1464
añadir comentario	1348
añadir como fuente preferida	1436
añadir una respuesta	1442
añadir usuario	1318
añádenos como fuente preferida	1436
aún no eres suscriptor	1422
aún no estás registrado	1422
aún no te has registrado	1318
aún no tienes cuenta	1422
ačiū už jūsų balsą	2708
ačiū už registraciją	2718
ačiū už žinutę	2718
ačiū, kad balsavote	2708
ačiū, kad užsiprenumeravote	2697
ați uitat parola	3414
ați votat deja	3391
""", 'b': """
baixar episódio	3280
baixar o áudio	3280
baixar áudio	3280
bandykite dar kartą	2718
bandykite vėliau	2718
bankkártyás támogatás	2166
bankovním převodem	549
banküberweisung	702
bara för dig som prenumererar	3966
bara för prenumeranter	3966
bare nødvendige	3035
bağiş sayfasina git	4136
bağiş yap	4060
bağiş yapin	4060
bağişim	4167
bağlanti kopyalandi	4153
bağlantiyi kopyala	4068
başa dön	4077
başka tutar	4136
be šlamšto	2718
bedste værdi	669
bei google als quelle hinzufügen	725
bei spotify hören	776
beitrag nicht mehr verfügbar	857
bejegyzés betöltése	2157
bejelentkezés	2097
bejelentkezés apple-fiókkal	2168
bejelentkezés facebookkal	2168
bejelentkezés google-fiókkal	2168
bekræft din e-mail	671
belépés	2097
belépés facebook-fiókkal	2168
belépés facebookkal	2168
belépés google-fiókkal	2168
benefício do assinante	3252
bere sintetični glas	3838
berite naprej z naročnino	3847
bestill nå	3033
beställ boken	3951
betalas årsvis	3966
betales årlig	3046
betales årligt	668
betalt innehåll	3985
betrag wählen	701
betygsätt receptet	61
betűméret	65
betűméret csökkentése	2185
betűméret módosítása	2185
betűméret növelése	2185
bez mišljenja	3643
bez surogātpasta	2778
bez zobowiązań	3170
bezmaksas piegāde	2770
bezárás	2094
beágyazott tartalom	2157
beállítás preferált forrásként	2184
beállítások mentése	2157
beğen	4119
beğenme	4119
bidrag kan trækkes fra i skat	666
bieżący czas #	3161
bild in originalgröße	870
bild vergrößern	742	870
bildergalerie öffnen	870
bildirimleri aç	4116
bildirimleri açin	4116
bilety już w sprzedaży	3156
bir hata oluştu	4141
bir tutar seçin	4167
bir şeyler ters gitti	4142
bir şeyler yanliş gitti	4142
bitte füllen sie dieses feld aus	867
bitte geben sie eine gültige e-mail-adresse ein	867
bitte prüfen sie ihr postfach	867
bitte versuchen sie es später erneut	786
bitte versuchen sie es später noch einmal	867
bitte überprüfen sie ihr postfach	867
bize ulaşin	4074
biểu quyết	91
bjud en vän på artikeln	3886
bjud oss på en kaffe	3964
bjud oss på kaffe	3964
bjud på en kaffe	3964
bli månadsgivare	3873
bli støttemedlem	2955
bliv fast støtte	666
bliv støtteabonnent	666
bliv støttemedlem	580
blocco pubblicità rilevato	2433
blokovať	3747
bloqueador de anúncios ativado	3323
bloqueador de anúncios detectado	3323
bloqueur de publicité détecté	1876
bloqueur détecté	1876
boletín	1325
bolo to užitočné	3764
brezplačna dostava	3835
browserul tău nu poate reda acest video	3367
brukervilkår	2972
brīva summa	2776
bu haber abonelere özeldir	4061
bu haber yapay zeka tarafindan seslendirilmiştir	4125
bu haber yapay zekâ ile seslendirilmiştir	4125
bu haberi paylaş	4176
bu haberi paylaşin	4176
bu içerik abonelere özeldir	4061
bu içerik faydali oldu mu	4118
bu içerik görüntülenemiyor	4128
bu içerik gösterilemiyor	4128
bu içerik kilitli	4139
bu video artik mevcut değil	4125
bu video bulunduğunuz ülkede izlenemiyor	4125
bu video mevcut değil	4125
bu video ülkenizde izlenemiyor	4125
bu yaziyi paylaş	4176
bu yorumu şikayet et	4158
bugün değil	4059
bulmaca çöz	4121
bunlar da ilginizi çekebilir	4075
burtu izmērs	2784
butlletí	406
buzón anónimo	1431
buzón seguro	1431
buďte v obraze	468
bylo to pro vás užitečné	564
bylo to užitečné	564
bài cùng chuyên mục	4348
bài cùng tác giả	4348
bài khác	4321
bài khác của tác giả	4380
bài liên quan	4321
bài mới nhất	4348
bài quảng cáo	4349
bài tiếp theo	4321
bài trước	4380
bài viết có hữu ích không	4353
bài viết có hữu ích với bạn không	4353
bài viết liên quan	4321
bài viết mới	4347
bài viết này bị khóa	4374
bài viết này có hữu ích không	4353
bài viết tiếp theo	4380
bài viết trước	4380
bài viết được tặng bởi thuê bao	4400
bài được dịch tự động	4347
bài đọc nhiều	4348
báo cáo	4354
báo cáo bình luận	4391
báo cáo vi phạm	4354
báo lỗi	4320
báo lỗi bài viết	4353
bármikor leiratkozhat	2115
bármikor leiratkozhatsz	2115
bármikor lemondhatja	2097
bármikor lemondható	2097
bäst värde	3967
bästa pris	3967
bình chọn	91	4354
bình chọn của bạn đã được ghi nhận	4353
bình luận	4320
bình luận (#	4320
bình luận của bạn	4391
bình luận đã bị tắt	4391
bölümü indir	4125
búsqueda	1355
bülten	4098
bülten üyeliği	4098
bültene abone oldunuz	4098
büyüt	4077
bądź na bieżąco	3081
bądź pierwszą osobą, która skomentuje	3185
błędny adres e-mail	3173
bővebben	2112
būkite pirmas	2678
būkite pirmas, pakomentavęs	2678
bạn chưa có tài khoản	4374
bạn chưa đăng ký	4374
bạn có muốn nhận thông báo	4367
bạn có muốn nhận thông báo không	4367
bạn có thể hủy đăng ký bất cứ lúc nào	4376
bạn có thể quan tâm	4321
bạn muốn nhận thông báo	4367
bạn thấy bài viết này thế nào	4353
bạn đang theo dõi chủ đề này	4385
bạn đã bình chọn	4353
bạn đã bình chọn rồi	4353
bạn đã có tài khoản	4374
bạn đã đăng ký rồi	4397
bản ghi	4361
bật	4368
bật thông báo	4367
bật tiếng	4360
bắt buộc	4377
bắt đầu trắc nghiệm	4356
bỏ qua	4304
bỏ qua quảng cáo	4394
bỏ theo dõi	4385
""", 'c': """
cada aportació compta	409
cada aportación cuenta	1393
cada contribuição conta	3265
cada doação conta	3291
cada donación cuenta	1419
cadastre-se grátis	3204
califica este artículo	1348
campo obrigatório	3296
campos obrigatórios	3296
cancel·la quan vulguis	438
cargando el vídeo	1408
cargando vídeo	1408
cargar más	1355
cargar más comentarios	1401
cargar más noticias	1428
cargar publicación	1412
cargar vídeo	1412
carrega la publicació	427
carrega més comentaris	416
carregando o vídeo	3280
carregando vídeo	3280
carregant el vídeo	423
carregar conteúdo	3284
carregar mais comentários	3272
carregar mais notícias	3300
carregar o conteúdo	3284
carregar publicação	3284
carregar vídeo	3284
carte de crédit	1742
cartão de crédito	3203
categorieën	2830
categorías	1352
caută	3359
caça-palavras	3277
ce contenu vous a-t-il été utile	1801
ce résumé vous a-t-il été utile	1801
cea mai bună ofertă	3415
cela vous a-t-il été utile	1827
cele mai citite știri	3385
cele mai noi știri	3357
celkem hlasovalo # čtenářů	534
celozaslonski način	3838
celá obrazovka	542
celý článek	481
celý článek zde	557
celý článok	3758
cererea ta a fost trimisă	3439
cerrar galería	1456
cerrar menú	1355
cerrar sesión	1318
cet article est en accès libre pour les abonnés	1816
cet article est lu par une voix de synthèse	1801
cet article vous a-t-il été utile	1827
cette adresse est déjà inscrite	1880
cette information vous a-t-elle été utile	1867
cette page vous a-t-elle été utile	1827
cette réponse est-elle utile	1827
cette vidéo est indisponible	1835
cette vidéo ne peut pas être lue	1835
cevaplari göster	4118
chargement du lecteur vidéo	1835
charger la vidéo	1839
charte éditoriale	1857
chcem dostávať upozornenia	3746
chcem odoberať	3755
chcete dostávat notifikace	545
chcete dostávat upozornění	545
chcete dostávať notifikácie	3746
chcete dostávať upozornenia	3746
chci dostávat upozornění	545
chci odebírat	468
chci podpořit	463
chci přispět	463
chi tiết	4324
chia sẻ	4311
chia sẻ bài viết	4311
chia sẻ bài viết này	4400
chia sẻ facebook	4347
chia sẻ lên facebook	4387
chia sẻ qua email	4387
chia sẻ qua facebook	4347
chia sẻ qua zalo	4387
chia sẻ tin này	4400
chia sẻ zalo	4387
chia sẻ ý kiến của bạn	4320
cho chúng tôi biết ý kiến	4353
cho phép	4368
cho phép thông báo	4367
chuyên mục	4321
chuyển đến công thức	61
chép liên kết	4347
chính sách bảo mật	4319
chính sách bảo mật | điều khoản sử dụng	4319
chính sách cookie	4319
chính sách quyền riêng tư	4319
chơi miễn phí	4356
chơi ngay	4356
chưa có tài khoản	4374
chấp nhận tất cả	4319
chấp nhận tất cả cookie	4319
chấp nhận và tiếp tục	4364
chất lượng	4361
chế độ tối	4393
chỉ dành cho thuê bao	4374
chỉ dành cho thành viên	4374
chọn	4375
chọn gói	4374
chọn gói của bạn	4374
chọn gói đăng ký	4374
chọn số tiền	4395
chủ đề	4321
chủ đề liên quan	4321
chủ đề nóng	4348
cikk ajándékozása	2185
cikk elküldése ajándékként	2185
cikk feloldása	2168
cikk meghallgatása	2159
cikk megosztása	2103
cikk mentése	2103
cikk nyomtatása	2185
cikkünk frissül	2112
citeşte şi	3357
citește articolul complet	3420
citește articolul integral	3420
citește fără limite	3382
citește gratuit	3438
citește mai departe	3357	3359
citește mai mult	3357	3359
citește regulile comunității	3370
citește tot articolul	3420
citește transcrierea	3399
citește în aplicație	3405
citește și	3357
citi šobrīd lasa	2735
citit de o voce sintetică	3399
citiți și	3357
cobrança anual	3294
codes de réduction	1891
cofnij zgodę	3159
col·labora	382
comandă acum	3397
comandă cartea	3397
comentariile sunt doar pentru abonați	3432
comentariul tău	3432
comentariul tău așteaptă moderarea	3370
comentează	3356
comentário	3226
comentário aguardando moderação	3258
comentários	3226
comentários desativados	3314
comentários exclusivos para assinantes	3258
commander ce numéro	1803
comment désactiver mon adblocker	1843
comment désactiver mon bloqueur	1843
commentaire en attente de modération	1807
commentaires désactivés	1867
commerciële bijdrage	2875
commerciële content	2945
commerciële inhoud	2945
comparte este artículo	1465
compartilhar esta matéria	3335
compartilhe esta notícia	3335
compartir esta página	1465
compre a edição impressa	3252
conditions générales	1769
conectează-te cu facebook	3382
conectează-te cu google	3382
confidentialité	1769
configuració de galetes	427
configuració de les galetes	427
configuració de privacitat	427
configuración	1345
configuración de cookies	1345
configuración de privacidad	1412
configurações de cookies	3223
configurações de privacidade	3284
confira o preço	3334
conheça as ofertas	3325
conheça os planos	3325
conheça todas as nossas newsletters	3262
consenti la pubblicità	2399
consigue tu entrada aquí	1379
consulta les normes de participació	398
consultez notre charte de modération	1807
consíguelo en tu quiosco	1379
contacta amb la redacció	446
contacta con la redacción	1431
contactar a redação	3303
contactar con la redacción	1431
contactați redacția	3422
contacte a redação	3303
contactează redacția	3422
contacter la rédaction	1857
contactez la rédaction	1857
contenu externe recommandé	1799
contenu proposé par notre partenaire	1803
contenu réservé	1847
contenu réservé aux abonnés	1847
contenu sponsorisé	1767
contenus recommandés	1820
contenus sponsorisés	1767	1776
conteúdo de marca	3221
conteúdo exclusivo	3204
conteúdo exclusivo para assinantes	3267
conteúdo externo	3248
conteúdo externo recomendado	3248
conteúdo gerado por ia	3320
conteúdo pago	3278
conteúdo para assinantes	3204
conteúdo patrocinado	3221
conteúdo premium	3267
conteúdo produzido pela marca	3252
conteúdo relacionado	3230
conteúdos relacionados	3270
contingut només per a usuaris registrats	410
continua a leggere dopo la pubblicità	2388
continua após a publicidade	3221
continua després de l'anunci	400
continuar leyendo aquí	1318
continuarea articolului după reclamă	3372
continue a ler esta notícia	3270
continuer après la publicité	1767
continuer sans désactiver	1876
continuer à lire	1882
continuă cu apple	3382
continuă cu email	3438
continuă cu facebook	3382
continuă cu google	3382
continuă lectura	3441
continuă pe site	3405
continuă să citești	3441
continuă să citești după publicitate	3372
continuă în browser	3405
continúa abajo	1343
contáctanos	1348
convida'ns a un cafè	435
conținut disponibil doar utilizatorilor înregistrați	3382
conținut extern	3367
conținut extern recomandat	3367
conținut pentru abonați	3345
conținut plătit	3397
conținut premium	3382
conținut sponsorizat	87	3353
cookie beállítások	2157
cookie を管理する	2523
cookie 設定	4481
cookie 设置	4481
cookie-beállítások	2157
cookieinställningar	3891
cookieの管理	2523
cookieの設定	2474
cookieを拒否する	2553
cookieを管理	2523
cookieを管理する	2523
cookie政策	4426
cookie設定	2474	4426
cookie设置	4426
copia enllaç	452
copia l'enllaç	389
copiază	3429
copiază link	3350
copiază linkul	3350
copy link thành công	4347
correo electrónico	1325
correo electrónico no válido	1424
correo no válido	1424
correu electrònic	441
correu electrònic no vàlid	440
correu no vàlid	440
coś poszło nie tak	3174
coś poszło nie tak. spróbuj ponownie	3173
coś poszło nie tak. spróbuj ponownie później	3173
creează cont	3345
crucigrama del día	1443
créer mon compte	1743
créer un compte	1743
créer une alerte	1809
créer une alerte sur ce thème	1809
csak a szükséges sütik	2157
csak a szükségesek	2157
csak előfizetők számára	2168
csak előfizetőknek	2097
csomagok megtekintése	2168
cualquier aportación ayuda	1419
cum îl dezactivez	3410
cumpără acum	3397
cumpără bilet	3397
cumpără bilete	3397
cumpără bilete online	3397
cumpără cartea	3397
cumpără de pe emag	3397
cumpără revista	3372
cuvinte încrucișate	3396
czy artykuł był pomocny	3183
czy artykuł był przydatny	3183
czy ten artykuł był pomocny	3183
czy to było pomocne	3183
czyta głos ai	3161
czytaj całość	3103
czytaj cały artykuł	3176
czytaj również	3100
czytaj także	3100
czytaj też	3100
czytaj też nasze inne artykuły	3100
czytaj więcej	3100	3103
czytaj więcej o	3100
czytane przez głos syntetyczny	3161
cài đặt cookie	4364
cài đặt quyền riêng tư	4364
cài đặt ứng dụng	4366
các tin khác	4321
cách tắt	4371
cách tắt trình chặn quảng cáo	4370
câmp obligatoriu	3416
câmpuri obligatorii	3416
cât de util a fost acest articol	3370
câu đố	4358
címkék	2110
címlap	2110
címlapra	2174
címlapról ajánljuk	2110
có lẽ để sau	4304
có lỗi xảy ra	4376
có thể bạn quan tâm	19	4321
có thể bạn thích	19
có, tôi muốn	4367
códigos de desconto	3334
códigos de descuento	1464
códigos promocionales	1464
cómo desactivar el bloqueador	1417
cómo desactivarlo	1418
cómpralo aquí	1407
cómpralo en amazon	1407
cùng chuyên mục	4321
cùng chủ đề	4348
cùng tác giả	4348
cũ nhất	4354
cảm ơn bạn đã bình chọn	91	4353
cảm ơn bạn đã tham gia	4353
cảm ơn bạn đã ủng hộ	4395
cảm ơn, tin nhắn của bạn đã được gửi	4376
cỡ chữ	65
cửa hàng	4389
""", 'd': """
d'autres articles à découvrir	19
da, želim	3652	3842
dagens fråga	91	3947
dagens spørgsmål	91	651
dagens spørsmål	91	3029
daha az göster	4078
daha fazla göster	4077
daha fazla haber için tiklayin	4077
daha fazla yorum yükle	4118
daha önce oy kullandiniz	4118
daha önce oy verdiniz	4118
dalies ar šo rakstu	2738
dalinkitės	2672
dalinkitės straipsniu	2677
dalsza część artykułu pod materiałem wideo	3092
dalsza część artykułu pod wideo	3092
dalsza część tekstu pod wideo	3092
dalīties	2733
dalīties ar draugiem	2738
dalīties ar rakstu	2784
dalīties facebook	2738
dalīties whatsapp	2784
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
danos tu opinión	1384
dans l'actualité	1820
dans la même catégorie	1776
dans la même rubrique	1776
dans la même série	1776
dar lze odečíst z daní	549
dar si můžete odečíst z daní	549
darovat jednorázově	549
darovat měsíčně	549
darovat článek	471
darovať	3681
darovať jednorazovo	3750
darovať mesačne	3750
darovať článok	3689
darowiznę możesz odliczyć od podatku	3168
darujte nám # %	3750
darujte tento článek	471
darujte tento článok	3689
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
daugiau autoriaus straipsnių	2719
daugiau straipsnių	2719
daugiau šia tema	2674
dať spätnú väzbu	3764
deaktivér din adblocker	664
deblochează articolul	3382
definições de cookies	3284
definições de privacidade	3284
deine stimme wurde gezählt	848
deixar um comentário	3226
deixe um comentário	3226
del på e-mail	686
del på e-post	2967
del på facebook	592	2967
del på mail	592
del på twitter	592	2967
del på whatsapp	3064
del på x	592	2967
dela inlägget	3886
dela på facebook	3886
dela på twitter	3886
dela på whatsapp	3984
dela på x	3886
dela som gåva	3984
deli po e-pošti	3863
deli članek	3786
delite članek	3786
demander un droit de réponse	1867
den här artikeln är låst	3966
den här artikeln är skyddad av upphovsrättslagen	3977
den här videon är inte längre tillgänglig	3957
den här videon är inte tillgänglig	3957
denne artikel er låst	668
denne artikkelen er låst	3046
denne saken er låst	3046
denne video er ikke længere tilgængelig	659
denne video er ikke tilgængelig	659
denunciar comentário	3314
denunciar este comentário	3314
der er opstået en fejl	672
der opstod en fejl. prøv igen senere	671
dernière minute	1776
dernières actualités	1776
dernières infos	1776
dernières nouvelles	1776
desa les preferències	427
desa per llegir després	412
desactívalo para continuar	1417
desactívalo para seguir leyendo	1417
desbloquear artículo	1394
desbloqueie este conteúdo	3267
descarcă aplicația	3405
descarcă audio	3399
descarcă din app store	3405
descarcă din google play	3405
descarcă episodul	3399
descargar pódcast	1408
descarrega l'àudio	423
descarregar áudio	3280
deschide aplicația	3405
deschide în aplicație	3405
descárgala en app store	1414
descárgala en google play	1414
destekçi ol	4136
destekçimiz olun	4136
desteğiniz fark yaratir	4167
desteğiniz için teşekkür ederiz	4167
desteğiniz için teşekkürler	4167
det er gratis å opprette en bruker	2958
det går inte att visa innehållet	3955
det har oppstått en feil	3050
det här innehållet kan inte visas	3955
det här innehållet är inte tillgängligt	3955
det læser andre	605
det oppsto en feil. prøv igjen senere	3049
det är gratis att skapa ett konto	3876
detaylar için tiklayin	4077
detaylar için tiklayiniz	4077
detta material är skyddat enligt lagen om upphovsrätt	3928
detta är en annons	3890
detta är en plusartikel	3876
dette indhold er ikke tilgængeligt	657
devam etmek için üye girişi yapin	4061
devami için abone olun	4061
devamini okumak için abone olun	4061
dezactivează sunetul	3399
dienas jautājums	2768
diese funktion steht nur angemeldeten nutzern zur verfügung	796
dieser inhalt ist nicht mehr verfügbar	855
dieser inhalt ist nicht verfügbar	855
dieser kommentar wurde gelöscht	879
dieses video ist in deinem land nicht verfügbar	857
dieses video ist in ihrem land nicht verfügbar	857
dieses video ist leider nicht mehr verfügbar	857
dieses video ist nicht mehr verfügbar	857
dieses video ist nicht verfügbar	857
digite um e-mail válido	3296
din aceeași categorie	3357
din aceeași secțiune	3385
din röst har registrerats	3947
din röst är registrerad	91
din röst är räknad	3947
disponibil în app store	3405
disponibil în app store și google play	3376
disponibilă în app store și google play	3376
disponível na app store	3286
distribuie știrea	3443
distribuiți	3350
diğer haberler	19	4075
diğer okurlar bunlari okuyor	4075
diğer seçenekler	4153
diğer tutar	4136
diğer yazilari	4145
dla prenumeratorów	3170
dla subskrybentów	3078
dlaczego widzę tę reklamę	3189
do fotogalérie	3758
do galérie	3758
do góry	3103
do košíka	3739
do košíku	538
do speciálu	557
doar abonații pot comenta	3370
doar pentru abonați	3345
doação mensal	3200
doação única	3200
doba čtení # min	481
dodaj do moich tematów	3187
dodaj jako preferowane źródło	3187
dodaj kao željeni izvor	3672
dodaj nas do preferowanych źródeł	3187
dodaj nas do wyjątków	3166
dodaj u košaricu	3645
dodaj v košarico	3835
dogodila se greška. pokušajte ponovno	3660
dolgozzon nálunk	2112
domiciliación bancaria	1317
domů	481
don régulier	1844
dona suport al periodisme en català	409
dona'ns la teva opinió	416
donació mensual	435
donació única	435
donación mensual	1313
donación puntual	1419
donación única	1313
donativo único	3291
donați	3344
donația mea	3437
donație lunară	3411
donație unică	3411
donează	3344
donează acum	3344
donează lunar	3344
donează lunar # euro	3381
donează lunar # lei	3381
donează o dată	3411
doner nå	2955
doniraj mesečno	3655	3845
doniraj mjesečno	3655
données personnelles	1769
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
dosegli ste omejitev člankov	3847
dosegnuli ste ograničenje članaka	3657
dossier spécial	1882
dovanoti straipsnį	2724
dozvoli obaveštenja	3651
dołącz do dyskusji	3149
dołącz do nas	3075
dołącz do newslettera	3081
došlo je do greške. pokušajte ponovo	3660
došlo je do pogreške. pokušajte ponovno	3660
došlo k chybě	555
došlo k chybě. zkuste to prosím později	554
droits réservés	1887
drukāt	2738
drukāt rakstu	2784
drukāt recepti	61
du använder en adblocker	3962
du använder en annonsblockerare	3962
du er nå påmeldt	2963
du er nå påmeldt nyhetsbrevet	2963
du följer	3983
du följer det här ämnet	3983
du följer nu	3983
du följer redan	3983
du följer redan ämnet	3983
du følger allerede	3063
du følger allerede dette emne	685
du følger allerede dette temaet	3063
du følger allerede emnet	685
du følger dette emne	685
du følger dette temaet	3063
du følger emnet	685
du følger nå	3063
du har nådd grensen	3046
du har nået din grænse	668
du har nått din gräns	3966
du har redan röstat	3947
du har slået adblock til	664
du kan när som helst avregistrera dig	3969
du kan när som helst avsluta prenumerationen	3881
du kan når som helst melde deg av	2963
du kan opsige når som helst	583
du kan trække beløbet fra i skat	666
du kanske också gillar	3898
du modtager snart en bekræftelse på mail	588
du même auteur	1776
du prenumererar nu på nyhetsbrevet	3881
du verkar använda en annonsblockerare	3962
du vil kanskje også like	2979
du är nu anmäld	3969
duración	1409
durată	3400
duração	3281
durée	1836
dziękujemy za głos	91	3152
dziękujemy za oddanie głosu	91	3152
dziękujemy za przesłanie formularza	3173
dziękujemy za udział w sondzie	3152
dziękujemy za wiadomość	3173
dziękujemy za zapis	3081
dziękujemy! sprawdź skrzynkę	3173
dành cho bạn	4321
dành cho thuê bao	4306
dành riêng cho thành viên	4374
dárkovat článek	464
dát zpětnou vazbu	564
därefter # kr/mån tills du säger upp	3876
débloquer l'accès	1879
débloquer l'article	1743
débloquez cet article	1816
déconnexion	1743
découvrez tous nos jeux	1830
découvrir l'offre	1743
découvrir la boutique	1833
découvrir nos offres	1816
découvrir toutes nos offres d'abonnement	1816
déjà un compte	1743
déjà un compte ? connectez-vous	1743
délka	543
délka #	542
déplier	1780
détails	1780
dê a sua opinião	3272
dê sua opinião	3272
dölj	3902
dölj annons	3985
dölj bildtext	3972
dölj svar	3981
düzeltme politikasi	4147
dāvini rakstu	2738
dāvini rakstu draugam	2738
děkujeme za hlas	534
děkujeme za hlasování	91	534
děkujeme za odběr	554
děkujeme za přihlášení	468
děkujeme za vaši zprávu	554
děkujeme za váš hlas	91	534
děkujeme za zprávu	554
dĺžka	3744
dĺžka #	3743
dịch tự động	4361
""", 'e': """
e-bülten	4098
e-bülten aboneliği	4098
e-mail alebo používateľské meno	3752
e-mail cím	2171
e-mail ili korisničko ime	3657
e-mail inválido	3262
e-mail nebo uživatelské jméno	551
e-mail-cím	2171
e-mail-cím vagy felhasználónév	2168
e-mailová adresa	468
e-pasts vai lietotājvārds	2777
e-post või kasutajanimi	1519
e-posta gönder	4068
e-posta ile paylaş	4153
e-postadress eller användarnamn	3966
e-pošta ali uporabniško ime	3847
e-poštni naslov	3850
ecrã inteiro	3281
edición digital	1318
edición impresa	1318
editöre yaz	4147
editöre yazin	4147
editörün seçtikleri	4075
edição impressa	3204
eget beløb	666
eget beløp	3044
egyedi összeg	2166
egyszeri adomány	2166
egyszeri támogatás	2095
egyszeri támogatás küldése	2166
egyéb összeg	2166
ehkä myöhemmin	1627
ei mielipidettä	1687
ei tänään	1627
ei vielä tunnusta	1703
ei, aitäh	1516
eikö sinulla ole tunnusta	1703
ein fehler ist aufgetreten. bitte versuchen sie es später erneut	867
eiti į receptą	61
ekskluzivno za naročnike	3847
el juego es solo para mayores de # años	1407
el millor de la setmana a la teva bústia	406
el más popular	1423
el més llegit	386
el més popular	439
el més vist	413
el reproductor se está cargando	1408
el. paštas	2697
el. paštas arba vartotojo vardas	2717
el. pašto adresas	2718
eldste først	3061
elfelejtett jelszó	2097
elfelejtette a jelszavát	2168
elfogadom és folytatom	2157
elfogadom és megjelenítem	2157
elfogadás és folytatás	2157
elige tu suscripción	1394
elküldés	2172
elküldöm	91	2103	2172
elküldöm e-mailben	2185
ellenőrizd a postafiókod	2171
ellenőrizze a postafiókját	2171
elmentem későbbre	2103
elolvasom később	2185
elolvasta az összes ingyenes cikkét	2168
elrejtés	2113
els lectors també han llegit	413
elérte a havi limitet	2168
elírást talált	2109
előfizetek	2097
előfizetés	2097
előfizetési csomagok	2168
előfizetési lehetőségek	2168
előfizető vagyok	2168
előfizetői ajánlat	2155
előfizetői előny	2155
előfizetői kedvezmény	2155
előfizetői tartalom	2097
előfizetőknek	2097
előfizetőként megoszthatja a cikket	2103
előző	2112
előző cikk	2110
előző fotó	2174
előző kép	2174
előző oldal	2174
email cím	2171
email của bạn	4397
email inválido	3296
email không hợp lệ	4376
email không đúng định dạng	4376
email no válido	1424
email này đã được đăng ký	4397
emailul tău	3439
emlékeztess később	2094
emlékezz rám	2168
emlékezzen rám	2168
emme voi näyttää sisältöä	1692
emme voi näyttää tätä sisältöä	1692
empfehlungen für sie	800
en beğenilen	4119
en beğenilenler	4119
en colaboración con	1439
en col·laboració amb	454
en este artículo	1352
en popüler	4140
en çok okunan	4075
en çok okunan haberler	4075
en çok okunanlar	4075
encara no estàs registrat	438
endast för dig som är prenumerant	3966
endast för medlemmar	3966
endast nödvändiga	3955
endast nödvändiga cookies	3955
endre tekststørrelse	3064
engangsbeløb	580
engangsbeløp	3044
engedélyezem	2163
engedélyezés	2163
engångsgåva	3873
enllaç copiat	412
ensemble, faisons vivre un média libre	1815
enthält werbung	729
entre em contato com a redação	3303
enviament gratuït	454
enviar comentário	3226
enviar corrección	1348
envoyer à un ami	1762
envoyer à un proche	1762
envoyez-nous vos témoignages	1797
envíanos tu opinión	1401
envío gratis	1439
epizód letöltése	2159
eredeti megjelenítése	2113
eredmény megtekintése	91
eredmények	91	2113
eredmények megtekintése	2151
erinnern sie mich später	697
eroare la încărcarea videoclipului	3436
erro ao carregar o vídeo	3320
error al cargar el vídeo	1448
erről bővebben itt írtunk	2112
erről is írtunk	2110
erről itt írtunk bővebben	2112
erscheint täglich	786
erscheint wöchentlich	786
erősítse meg az e-mail-címét	2171
es gratis y solo te llevará un minuto	1390
es ist ein fehler aufgetreten. bitte versuchen sie es später erneut	786
es ist ein fehler aufgetreten. bitte versuchen sie es später noch einmal	867
es izslēdzu reklāmu bloķētāju	2775
escanea el código qr	1414
escreva um comentário	3226
escriu a la redacció	446
escriu el teu correu electrònic	406
esi pirmais, kas komentē	2739
esimene kuu # €	1473
esta funcionalidad es sólo para registrados	1318
esta matéria foi útil para você	3250
esta notícia foi útil	3250
esta página foi útil	3272
este artigo está bloqueado	3294
este artigo foi útil	3272
este artículo está bloqueado	1422
este campo é obrigatório	3296
este correo ya está registrado	1454
este e-mail já está cadastrado	3326
este espaço é moderado pela redação	3258
este resumo foi útil	3250
este video ya no está disponible	1408
este vídeo já não está disponível	3280
este vídeo no está disponible	1408
este vídeo não está disponível	3280
este vídeo não está mais disponível	3280
este vídeo ya no está disponible	1408
está a seguir este tema	3330
estás bloqueando nuestros anuncios	1451
estás de acuerdo? vota	1384
estás siguiendo este tema	1458
estä	1698
ethvert bidrag hjælper	666
etický kodex redakce	561
etický kódex redakcie	3761
etkinleştir	4132
etkö ole tilaaja	1703
etkö ole vielä tilaaja	1703
ett fel har uppstått	3970
ett fel uppstod. försök igen senare	3969
etwas ist schiefgelaufen. bitte versuchen sie es später erneut	867
evaluează rețeta	61
evästeasetukset	1639
evästeet	1639
evästekäytäntö	1692
exclusiv pentru abonați	3382
exibir conteúdo	3284
exklusiv für abonnenten	865
exklusiv für mitglieder	865
exklusivt för medlemmar	3966
exklusivt för prenumeranter	3966
exkluzív tartalom előfizetőknek	2168
experimente grátis por um mês	3267
externt innehåll	3955
externí obsah	540
externý obsah	3741
ez a cikk zárolt	2168
ez a mező kötelező	2171
ez a tartalom nem elérhető	2157
ez a tartalom nem jeleníthető meg	2157
ez a videó már nem elérhető	2159
ez a videó nem elérhető	2159
ez is érdekelhet	2110
ez is érdekelheti	2110
ezek is érdekelhetik	19
ezek is érdekelhetnek	19
ezt a tartalmat nem tudjuk megjeleníteni	2157
ezt a témát már követi	2184
ezt is ajánljuk	2110
ezt olvasta már	2110
ezt olvastad már	2110
eén keer toestaan	2915
ešte nemáte predplatné	3752
ešte nemáte účet	3752
ești de acord? votează	3370
ești deja abonat	3390
ești deja abonată	3390
""", 'f': """
facebook ile giriş yap	4139
facebook'ta paylaş	4068
facebookでシェア	2468
facebookでシェアする	2468
facebookでログイン	2533
facebookで共有	2547
facebookで続ける	2533
facebookで見る	2551
facturació anual	438
facturació mensual	438
facturación anual	1422
facturación mensual	1422
facturare anuală	3414
facturare lunară	3414
facturé annuellement	1847
facturé mensuellement	1847
faire un don défiscalisé	1844
faktureras årligen	3966
faktureres årlig	3046
faktureres årligt	668
fale com a redação	3303
fazer doação	3324
fazer uma doação mensal	3324
fazer uma doação única	3324
faça login	3204
faça o quiz	3275
faça o teste	3275
faça uma doação única	3324
faça uma pergunta sobre esta reportagem	3250
felhasználási feltételek	2157
felhasználási jog vásárlása	2179
felhasználónév	2169
felhasználónév vagy e-mail	2168
feliratkozás	2171
feliratkozás hírlevélre	2171
feliratok megjelenítése	2159
fermer la fenêtre	1882
fes el qüestionari	419
fes una donació	382
fes-te sòcia	435
fiecare contribuție contează	3411
fiecare donație contează	3381
fiecare leu contează	3381
film jest niedostępny w twoim kraju	3161
film nie jest już dostępny	3161
film niedostępny	3161
fin de la publicité	1833
fine della pubblicità	2388
fine pubblicità	2388
fiyati gör	4124
fizetett együttműködés	2186
fizetett hirdetés	87	2105
fiók létrehozása	2097
fiókom	2097
foglalja le helyét	2155
folytatás a hirdetés után	2186
folytatás apple-fiókkal	2168
folytatás facebookkal	2168
folytatás google-fiókkal	2168
folytatás google-lel	2168
folytatás kikapcsolás nélkül	2164
fontu büyüt	4153
form gönderildi	4169
formulaire envoyé	1880
formulário enviado	3326
forstået	609
forstått	2983
forstør	674
forstør billede	608
forstør billedet	674
forstørr	3052
forstørr bilde	2982
forstørr bildet	3052
fortsett uten å slå av	3042
fortsett uten å støtte	2954
fortsätt läsa efter annonsen	3890
fortsätt med apple	3966
fortsätt med e-post	3966
fortsätt med facebook	3966
fortsätt med google	3966
fortsätt utan att stänga av	3962
fortsätt utan att stödja	3872
fortsæt med apple	668
fortsæt med at læse	596
fortsæt med e-mail	668
fortsæt med facebook	668
fortsæt med google	668
fortsæt uden at slå fra	664
fortsæt uden at støtte	579
foto # iš #	2727
fotogalería	1352
fotografia următoare	3441
fotoğraf galerisi	4145
fotoğrafi büyüt	4145
fotoğraflari gör	4145
fotoğraflari görmek için tiklayin	4077
fotó #/#	2173
fotó megtekintése	2173
fotó: #/#	2173
fotók megtekintése	2173
fra vores annoncører	687
fra vår butikk	3033
fra våre partnere	3065
frete grátis	3311
friss hírek	2110
frissítse az oldalt	2165
fråga vår ai om artikeln	3894
från vår butik	3951
från våra annonsörer	3985
från våra partner	3985
frühbucher-tickets	852
frühbucherrabatt sichern	852
fuld skærm	659
fuldskærm	608
fullskärm	3957
fyll i fältet	3969
fäll ihop	3902
fäll ut	3902
fältet är obligatoriskt	3969
få adgang	583
få artiklen læst op	592
få de vigtigste nyheder hver morgen	588
få de viktigaste nyheterna varje morgon	3881
få de viktigste nyhetene hver morgen	2963
få læst artiklen op	659
få notifikationer	662
få notiser	3960
få nyheder på mail	588
få nyheter på e-post	2963
få nyheter på mejlen	3881
få overblikket her	608
få tilgang	2958
få varsel når vi skriver om dette	2982
få varsler	3040
följ	3887
följ det här ämnet	3983
följ direktrapporten	3972
följ författaren	3983
följ journalisten	3983
följ liverapporten	3972
följ oss	3887
följ skribent	3887
följ skribenten	3983
följ ämne	3983
följ ämnen	3983
följ ämnet	3887
för prenumeranter	3876
förderer werden	698
fördermitglied werden	698
föregående	3901
föregående artikel	3898
föregående bild	3972
föregående sida	3972
förnamn	3970
förstora	3901
förstora bild	3972
förstora bilden	3972
försök igen senare	3969
føj til foretrukne kilder	685
føj til mine emner	685
følg	593	2968
følg dette emne	685
følg dette temaet	3063
følg direkte	3052
følg direktesenteret	3052
følg emne	593
følg emnet	3063
følg forfatter	3063
følg forfatteren	3063
følg ikke længere	685
følg journalist	3063
følg journalisten	3063
følg liveblog	674
følg livebloggen	674
følg os	593
følg oss	2968
følg sagen her	608
følg saken direkte	3052
følg skribent	685
følg skribenten	685
følg tema	2968
følg temaet	3063
følg temaet og få varsel	2982
für abonnenten	703
für den newsletter anmelden	711
für dich empfohlen	800
für sie empfohlen	800
für sie entstehen keine mehrkosten	801
fă o donație	3344
fă quizul	3394
fă testul	3394
fără obligații	3382
fără spam	3416
fără sunet	3400
fără tine nu putem	3381
főoldal	2174
""", 'g': """
galbūt vėliau	2714
galerie schließen	870
galerie öffnen	870
galeriyi aç	4077
galeriyi gör	4145
galeriyi görmek için tiklayin	4077
galéria	2112
galéria (#	2173
galéria bezárása	2174
galéria megnyitása	2174
galéria megtekintése	2112
garanta já o seu ingresso	3252
gastos de envío incluidos	1407
gastos de envío no incluidos	1407
gauti pranešimus	2714
gaver kan trækkes fra i skat	666
ge en engångsgåva	3964
ge en gåva	3964
ge återkoppling	3979
gefällt mir	880
gefällt mir nicht	880
gelesen von einer künstlichen stimme	857
gelişmelerden aninda haberdar olun	4131
gem til læseliste	592
generisano veštačkom inteligencijom	3669
genindlæs siden	665
genişlet	4078
gerenciar opções	3319
gerenciar preferências	3319
geri dön	4171
gerir opções	3319
gerir preferências	3319
gestionează consimțământul	3403
gestionează cookie-urile	3435
gestionează opțiunile	3435
gestionează preferințele	3403
geçerli bir e-posta adresi girin	4141
geçerli süre	4126
geçersiz e-posta	4141
geçersiz e-posta adresi	4141
ghi nhớ đăng nhập	4374
gia hạn gói	4396
giriş	4061
giriş yap	4061
giriş yapin	4061
giriş yapin veya üye olun	4061
giv et beløb	666
giv et engangsbeløb	666
giv os feedback på artiklen	600
già abbonato	2311
già registrato	2311
giải đố ngay	4356
giảm cỡ chữ	4387
giọng đọc ai	4360
giọng đọc tự động	4360
gjenstående tid	3037
gjenstående tid #	3037
gjenstående tid -#	3037
glasnoća	3649
gli articoli più letti	2376
glömt ditt lösenord	3966
glömt lösenord	3876
glömt lösenordet	3966
godišnja naplata	3657
godišnja pretplata	3657
godišnje	3658
godišnje plaćanje	3657
godkänn	3891
godkänn alla	3891
godkänn alla cookies	3955
godkänn och fortsätt	3955
godkänn och visa	3955
google hirdetések	2186
google ile giriş yap	4139
google playからダウンロード	2525
google playで手に入れよう	2525
google play에서 다운로드	2630
google reklāmas	2785
google से जारी रखें	2073
google-hirdetések	2186
googleでログイン	2533
googleで登録	2533
googleで続ける	2533
gorące tematy	3100
gracias por tu opinión	1377
gratuit, fără spam	3416
grazie, il tuo messaggio è stato inviato	2406
grotuvas įkeliamas	2712
großansicht	870
gràcies pel teu vot	416
gràcies per la teva opinió	398
gràcies per votar	398
gràcies, el teu missatge s'ha enviat	440
gràcies, ja estàs subscrit	406
grátis e sem spam	3296
grįžti į pradžią	2719
grįžti į viršų	2719
guardar artículo	1337
guardar configuración	1412
guardar para después	1397
guardar para leer después	1397
guardar preferências	3284
gå ikke glip af	605
gå ikke glip af noget	588
gå ikke glipp av noe	2963
gå til forsiden	3052
gå til hovedindhold	674
gå til indhold	608
gå til innhold	3052
gå til liveblog	674
gå til oppskriften	61
gå til opskriften	61
gå til quizzen	651
gå til shop	655
gå til toppen	674
gå till receptet	61
gåvolänk	3984
généré par ia	1873
généré par l'ia	1873
gépi felolvasás	2159
gépi fordítással készült	2181
géppel fordítva	2181
gérer la confidentialité	1872
gérer les cookies	1769
gérer les préférences	1799
gérer les traceurs	1872
gérer mes alertes	1809
gérer mes choix	1769
gérer mes cookies	1872
gérer mes préférences	1872
gérer mon consentement	1839
gérer vos préférences	1839
gérer vos préférences de cookies	1799
góp ý	4320
gönder	91	4142
gönderiyi göster	4128
gönderiyi yükle	4128
gör quizzet	3947
gör testet	3947
görseli büyüt	4145
görüş bildir	4118
görüşünü bildir	4118
görüşünüzü bildirin	4118
gündem	4075
günün anketi	91
günün bulmacasi	4159
günün haberleri	4075
günün kelimesi	4159
günün sudokusu	4159
günün özeti	4075
głosuj	91	3153
głośność	3162
gợi ý	4321
gửi	91	4320
gửi bài cho tòa soạn	4381
gửi bài viết	4381
gửi bình luận	4320
gửi cho bạn bè	4347
gửi email	4311
gửi góp ý	4353
gửi phản hồi	4353
gửi thành công	4376
gửi tin bài	4381
gửi trả lời	4353
gửi ý kiến	4320
gửi ý kiến của bạn	4353
gửi đi	4377
gửi ảnh cho chúng tôi	4381
""", 'h': """
haber bülteni	4098
haber güncelleniyor	4077
haberi arkadaşina hediye et	4068
haberi paylaş	4176
haberi özetle	4150
haberin kilidini aç	4168
haberlere dön	4171
hacer una donación mensual	1452
hacer una donación puntual	1452
hai già un account	2311
hai già votato	2382
halda nõusolekut	1513
hallitse evästeitä	1692
hang letöltése	2159
hanganyag letöltése	2159
hangerő	2160
hantera inställningar	3955
har du sett något	3976
harici içerik	4077
haritayi aç	4078
has arribat al límit d'articles gratuïts	410
has iniciado sesión	1375
has olvidado tu contraseña	1422
hasznos volt az összefoglaló	2109
hasznosnak találta a cikket	2109
hasło	3171
havi előfizetés	2168
havi fizetés	2168
havi rendszeres támogatás	2166
havi támogatás	2095
hayir teşekkürler	4059
hayir, teşekkürler	4059
haz una pregunta sobre este artículo	1377
he leído y acepto la política de privacidad	1390
he llegit i accepto la política de privacitat	395
he olvidado mi contraseña	1422
hela artikeln fortsätter nedan	3890
heli välja	1514
helskärm	3957
helskärmsläge	3957
helyesbítési szabályzat	2178
henüz abone değil misiniz	4139
hepsini gör	4077
her destek önemli	4136
her katki değerli	4136
her katki önemli	4136
her zaman göster	4128
hesap oluştur	4061
hi estàs d'acord? vota	398
hiba bejelentése	2178
hiba jelentése	2113	2178
hiba történt	2172
hiba történt, próbálja újra később	2171
hiba történt. próbálja újra	2171
hiba történt. próbálja újra később	2171
hibabejelentés	2178
hibás e-mail-cím	2171
hibát talált	2109
hibát talált a cikkben	2178
hibát találtál	2178
hibát találtál a cikkben	2178
hier reinhören	776
hinweis schließen	697
hirdetés	2105
hirdetés bezárása	2105
hirdetés elrejtése	2186
hirdetés jelentése	2186
hirdetés vége	2186
hirdetés, görgessen tovább	2105
hirdetésblokkolót használsz	2164
hirdetések engedélyezése	2165
hirdetések kikapcsolása	2186
hivatkozás másolva	2185
hivatkozás másolása	2185
hiển thị bài đăng	4364
hiển thị nội dung	4364
hiện phụ đề	4360
hjälp oss att rätta fel	3894
hlasitosť	3744
hlasovalo # lidí	534
hlasovalo # čtenářů	534
hlasovat v anketě	534
hlasovať	91	3736
hlasovať v ankete	3735
hlavná stránka	3758
hlavné správy	3686
hlavní stránka	557
hlavní zprávy	479
ho già donato	2305
ho già un account	2404
hogyan kapcsolhatom ki a hirdetésblokkolót	2164
hogyan védjük forrásainkat	2178
hoje não	3199
hoppa till huvudinnehåll	3972
hoppa till innehåll	3901
hoppa till innehållet	3972
hoppa över inlägg från facebook	3901
hoppa över inlägg från instagram	3901
hoppa över inlägg från x	3901
hozzáadás a kedvenc forrásokhoz	2184
hozzáadás a témáimhoz	2184
hozzáadás preferált forrásként	2184
hozzájárulás kezelése	2157
hozzájárulás módosítása	2157
hozzájárulás visszavonása	2157
hozzájárulások kezelése	2157
hozzászólok	2109
hozzászólás	2109
hozzászólás elküldése	2182
hozzászólás jelentése	2182
hozzászólás küldése	2182
hozzászólási szabályzat	2182
hozzászólások	2109
hozzászólások megjelenítése	2182
hozzászólások megtekintése	2109
hrať	3736
hrať teraz	3735
hrát	535
hrát teď	534
hvala za sporočilo	3850
hvala za vaš glas	3642	3832
hver krone hjælper	666
hver krone tæller	666
hvert bidrag hjælper	666
hylkää	1639
hylkää kaikki	1639
hyppää reseptiin	61
hyppää sisältöön	1709
hyväksy	1639
hyväksy evästeet	1639
hyväksy ja jatka	1692
hyväksy ja näytä	1692
hyväksy ja sulje	1692
hyväksy kaikki	1639
hàng năm	4373
hàng tháng	4373
hátralévő idő	2159
hátralévő idő #	2159
hátralévő idő -#	2159
hämta på google play	3959
här kan du kommentera artikeln	3894
hääleta	91
håll dig uppdaterad	3881
håll mig inloggad	3966
hình tiếp theo	4398
hírfolyam	2110
hírlevelek	2115
hírlevél	2115
hírlevél-feliratkozás	2115
hívj meg minket egy kávéra	2166
hívjon meg minket egy kávéra	2166
hören sie diesen artikel	776
hør saken	2967
hằng tháng	4373
hết quảng cáo	4359
họ tên	4377
họ và tên	4377
hủy bất cứ lúc nào	4374
""", 'i': """
i den här artikeln	3972
i più commentati	2337
i più letti	2337
i più letti della settimana	2376
i più visti	2337
iba nevyhnutné	3741
iba pre predplatiteľov	3682
ich unterstütze schon	697
identifícate	1394
idi na sadržaj	3663
időtartam	2160
időtartam #	2159
ielikt grozā	2770
ielogojies, lai komentētu	2739
ielādēt ierakstu	2771
ielādēt saturu	2771
ielādēt vēl	2779
ienākt	2733
ienākt ar facebook	2777
ienākt ar google	2777
iepriekšējais attēls	2779
iepriekšējais raksts	2779
iepriekšējā lapa	2779
iesakām	2735
ieslēgt paziņojumus	2774
ieslēgt skaņu	2772
iesūti fotogrāfijas	2780
iesūti ziņu	2780
iesūtīt ziņu	2780
iesūtīt ziņu anonīmi	2780
ievadiet derīgu e-pasta adresi	2778
ieși din ecran complet	3399
igal reedel. tasuta. ilma spämmita	1520
igen, kérek	2163
igen, kérem	2163
igen, köszönöm	2163
ignorar anúncio	3320
ignorer la publicité	1873
ihre meinung zählt	735
ihre stimme wurde gezählt	91	848
ikke abonnent ennå	3046
ikke gå glipp av	2979
ikke nå	2954
ikmēneša ziedojums	2776
il più popolare	2405
il più scelto	2404
il tuo browser non può riprodurre il video	2354
il tuo commento sarà pubblicato dopo l'approvazione	2364
il tuo messaggio è stato inviato	2406
il tuo voto è stato inviato	2382
il tuo voto è stato registrato	2382
iletişim	4074
ilgili içerikler	4075
ilginizi çekebilecek haberler	4075
ilginizi çekebilir	4075
ilmoita asiavirheestä	1643
ilmoita virheestä	1643
image précédente	1882
imaginea anterioară	3441
imaginea următoare	3441
imam račun	3657	3847
imate namig? pišite nam	3856
imate priču za nas	3666
imię	3174
imię i nazwisko	3174
impossible de charger la vidéo	1873
impossible de lire la vidéo	1873
imprimir artículo	1397
imprimir esta matéria	3269
in bài	4311
in bài viết	4311
in công thức	61
in trang này	4347
inbäddat innehåll	3955
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
inga kommentarer än	3981
ingen åsikt	3948
ingresá	1394
ingyen, spam nélkül	2171
ingyenes regisztráció	2097
ingyenes szállítás	2155
inicia la sessió per comentar	416
inicia sesión	1318
inicia sesión con google	1422
inicia sesión para comentar	1401
inicia sessió	383
inicia sessió amb google	438
iniciar reproducción	1448
iniciar reprodução	3320
iniciar sesión	1318
iniciar sesión con apple	1394
iniciar sesión con facebook	1394
iniciar sesión con google	1394
iniciar sessão	3204
inicie sesión	1318
inläst av en syntetisk röst	3957
inne artykuły	3100
innehåll från annonsör	3985
innehåll från våra partner	3985
innehållet kan inte visas	3955
innhold fra annonsør	2987
innhold fra våre annonsører	3065
innhold fra våre partnere	3065
inscription confirmée	1880
inscription à la newsletter	1752
inscrivez-vous à notre newsletter	1752
inscrição confirmada	3326
inscrição realizada com sucesso	3296
insira o seu endereço de email	3262
insira um e-mail válido	3296
instagramで見る	2551
instagramの投稿を読み込む	2523
instagram에서 보기	2656
instagram에서 이 게시물 보기	2656
instalează aplicația	3376
inställningar	3891
inte prenumerant än	3966
integritetsinställningar	3955
introdu emailul tău	3439
introduce tu correo electrónico	1454
introduce un correo electrónico válido	1424
introduce un correo válido	1424
introduce un email válido	1390
introduceți adresa de email	3439
introduceți o adresă de email validă	3416
introdueix un correu vàlid	440
intră în cont	3345
invítanos a un café	1313
iná suma	3750
início	3233
ir a la página de donaciones	1419
ir para a página de doações	3291
ir para a página de donativos	3291
ir para o conteúdo	3233
irány a bolt	2155
irányítószám	2172
isključi zvuk	3648
isključio sam blokator oglasa	3653
isključite adblock	3653
isključite blokator oglasa	3653
ispiši	3591
ispiši recept	61
ispiši članak	3673
ispravci i pojašnjenja	3666
isso foi útil	3272
istediğin zaman iptal et	4139
istediğiniz zaman abonelikten çikabilirsiniz	4098
istediğiniz zaman iptal edin	4061
isto foi útil	3272
iz naše trgovine	3645	3835
iz našeg shopa	3645
izberi naročnino	3847
izberite naročnino	3847
izbor uredništva	3783
izdrukāt	2738
izmēģini # dienas bez maksas	2733
izslēdziet reklāmu bloķētāju	2775
izslēgt skaņu	2772
izveidots ar mākslīgo intelektu	2781
izvēlies abonementu	2777
izvēlies summu	2776
izvēlieties abonementu	2777
izvēlieties summu	2776
izvēlēties plānu	2777
içeriğe geç	4077
içeriği görüntüle	4128
içeriği göster	4128
içeriği yükle	4128
iş birliği	4070
iş birliğiyle	4155
iš mūsų parduotuvės	2710
iš mūsų partnerių	2725
išbandykite # dienų nemokamai	2672
išjungiau reklamos blokavimą	2715
išjungti garsą	2712
išjunkite reklamos blokavimą	2715
išorinis turinys	2690
išsaugoti	2677
išsaugoti nustatymus	2711
išsaugoti pasirinkimą	2711
išsaugoti straipsnį	2677
išsaugoti vėlesniam laikui	2724
išversta automatiškai	2721
išversta dirbtinio intelekto	2721
""", 'j': """
j'ai déjà donné	1733
j'ai déjà un compte	1743
j'ai désactivé adblock	1843
j'ai désactivé mon adblock	1843
j'ai désactivé mon bloqueur	1843
ja hi estàs subscrit	410
ja hi estàs subscrit? entra	410
ja n'ets subscriptor? inicia sessió	383
ja tens compte? inicia sessió	410
ja, gärna	3961
ja, slå på	3961
jaa sähköpostilla	1721
jaa twitterissä	1636
jaa x:ssä	1636
jag förstår	3891
jag har stängt av annonsblockeraren	3962
jag har stängt av den	3963
jag har stängt av min annonsblockerare	3962
jag stödjer redan	3872
jaga sõbraga	1478
jak chronimy nasze źródła	3180
jak chronimy źródła	3180
jak chráníme své zdroje	561
jak chráníme zdroje	561
jak vypnout blokování reklam	547
jak wyłączyć adblocka	3166
jak wyłączyć blokowanie reklam	3166
jakość	3162
jatka sähköpostilla	1703
jau turiu paskyrą	2717
jaunākie	2735
jaunākie vispirms	2782
jautā mākslīgajam intelektam	2739
javascript ei ole käytössä	1694
javascript er slået fra	659
javascript er slått av	3037
javascript està desactivat	427
javascript ir izslēgts	2772
javascript išjungtas	2712
javascript je isključen	3648
javascript je vypnutý	542
javascript jest wyłączony	3161
javascript måste vara påslaget	3957
javascript on pois päältä	1694
javascript on välja lülitatud	1514
javascript är avstängt	3957
javascript är inaktiverat	3957
javascript đã bị tắt	4364
javascript вимкнено	4268
javascript е изключен	283
javascript отключен	3544
javascript отключён	3544
javascript מושבת	1964
javascript ถูกปิดใช้งาน	4032
javascriptが無効になっています	2523
javascript已停用	4481
javascript已禁用	4481
javítások és pontosítások	2178
je commande ce numéro	1803
je consens au traitement de mes données	1849
je découvre l'offre	1879
je découvre les offres	1879
je fais un don défiscalisé	1844
je gère mes cookies	1769
je m'équipe	1891
je soutiens déjà	1733
jede spende zählt	790
jede unterstützung hilft	863
jeder beitrag zählt	790
jeder euro zählt	790
jederzeit kündbar	865
jednorazový dar	3750
jednorazový príspevok	3750
jednorázový dar	549
jednorázově	463
jeg forstår	2972
jeg har slået den fra	665
jeg har slået min adblocker fra	664
jeg har slått av annonseblokkering	3042
jeg har slått den av	3043
jeg støtter allerede	579	2954
jegyek itt kaphatók	2112
jegyvásárlás	2155
jelenlegi idő	2159
jelenlegi idő #	2159
jelentkezzen be vagy regisztráljon	2097
jelentés	2183
jelszó	2169
jelszó megjelenítése	2168
jen nezbytné cookies	540
jen pro předplatitele	464
jesteś już prenumeratorem	3170
jesteś już subskrybentem	3170
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
joacă acum	3394
joacă gratuit	3394
joacă responsabil	3397
jobs in ihrer nähe	774
jogar grátis	3275
jogue grátis	3275
jokainen euro on tärkeä	1701
jokainen lahjoitus on tärkeä	1701
jokin meni pieleen. yritä uudelleen	1706
jokin meni vikaan. yritä uudelleen	1706
jotain meni vikaan. yritä myöhemmin uudelleen	1706
jotain meni vikaan. yritä uudelleen	1706
još nema komentara	3670
još nemate račun	3657
još niste pretplatnik	3657
još vesti	3588
još vijesti	3588
jste už předplatitel	551
junte-se à conversa	3258
jurnalismul de calitate costă	3381
juttu jatkuu kuvan jälkeen	1638
juttu jatkuu mainoksen jälkeen	1638
juttu jatkuu videon jälkeen	1638
juttu on luettu koneäänellä	1694
juttua päivitetään	1638
jutun lukee koneääni	1636
jutun lukee synteettinen ääni	1694
jutun lukee tekoäly	1694
jutun lukee tekoälyääni	1636
jutun voi myös kuunnella	1636
już głosowałeś	3152
już obserwujesz	3187
już wspieram	3074
już wyłączyłem	3167
já desativei	3289
já desativei o bloqueador	3289
já doei	3199
já está inscrito	3326
já nas bancas	3252
já segue este autor	3307
já segue este tema	3307
já sou apoiador	3199
já sou assinante	3204
já tem conta	3204
já tem uma conta	3204
já tenho conta	3294
já votou	3272
já é assinante? faça login	3204
já é subscritor	3267
já é subscritor? inicie sessão	3267
játssz most	2151
játék indítása	2151
jährlich	866
jährlich abgerechnet	865
jährliche abrechnung	865
jährliche zahlung	865
jälgi autorit	1525
jälgi teemat	1525
jälgid juba	1525
jälgid seda teemat	1525
jäljellä oleva aika	1694
jäljellä oleva aika #	1694
jäljellä oleva aika -#	1694
jäljentäminen kielletty	1714
järelejäänud aeg	1514
järelejäänud aeg -#	1514
järgmine artikkel	1521
järgmine leht	1521
järgmine pilt	1521
järgmine video	1514
järjestys	1719
järjestä	1719
jäsenetu	1690
jäta mind meelde	1519
jätka apple'iga	1519
jätka facebookiga	1519
jätka google'iga	1519
jätä kommentti	1643
jūs izmantojat reklāmu bloķētāju	2775
jūs jau balsavote	2708
jūs jau esat nobalsojis	2768
jūs naudojate reklamos blokavimo programą	2715
jūs sekate šią temą	2723
jūs sekojat šai tēmai	2783
jūsu balss ir ieskaitīta	2768
jūsu balss ir pieņemta	2768
jūsu e-pasta adrese	2778
jūsu e-pasts	2778
jūsu vārds	2778
jūsu ziņa	2778
jūsų balsas užskaitytas	2708
jūsų balsas įskaitytas	2708
jūsų el. paštas	2697
jūsų el. pašto adresas	2697
jūsų vardas	2718
jūsų žinutė	2718
""", 'k': """
k tématu	479
k téme	3686
kaikki oikeudet pidätetty	1714
kaip išjungti reklamos blokavimą	2715
kaip saugome šaltinius	2720
kakinställningar	3955
kako isključiti adblock	3653
kako isključiti blokator oglasa	3653
kako štitimo izvore	3666
kako štitimo svoje izvore	3666
kalan süre	4125
kapcsolat a szerkesztőséggel	2178
kapcsolat a szerzővel	2174
kapcsold ki a reklámblokkolót	2164
kapcsolja ki a hirdetésblokkolót	2164
kapcsolódó	2110
kapcsolódó cikk	2110
kapcsolódó cikkek	2110
kapcsolódó tartalom	2110
kapcsolódó témák	2110
karte öffnen	743
kas kokkuvõte oli kasulik	1479
kas mėnesį remti	2716
kategóriák	2110
katrs eiro ir svarīgs	2776
katrs eiro palīdz	2776
katrs ziedojums palīdz	2776
katru piektdienu. bez maksas. bez surogātpasta	2778
katso kuvat tästä	1646
katso myös	1644
katso video tästä	1646
katso video yltä	1646
kattintson a nagyításhoz	2174
kaupallinen sisältö	1722
kaupallinen yhteistyö	87	1638
kaupallisen kumppanin sisältö	1722
kaut kas nogāja greizi. mēģiniet vēlreiz	2778
kaydiniz için teşekkürler	4098
każda wpłata pomaga	3168
każda wpłata się liczy	3168
każda złotówka pomaga	3168
każda złotówka się liczy	3168
każde wsparcie się liczy	3168
každá koruna pomáhá	549
každá koruna se počítá	549
každé euro pomáha	3750
každé euro sa počíta	3750
každý dar pomáha	3750
každý dar pomáhá	549
každý piatok. zadarmo. bez spamu	3755
každý príspevok pomáha	3750
každý príspevok sa počíta	3750
každý pátek. zdarma. bez spamu	554
každý příspěvek pomáhá	549
každý příspěvek se počítá	549
kažkas nutiko. bandykite dar kartą	2718
kdykoliv můžete zrušit	551
keela kõik	1513
keeldu kõigist	1513
keisti sutikimą	2711
keisti šrifto dydį	2724
kenttä on pakollinen	1706
kereskedelmi együttműködés	2186
keresztnév	2172
keresztrejtvény	2152
keresés	2112
keskeytä	1695
keskustelu on päättynyt	1718
keskustelun säännöt	1718
kevesebb mutatása	2174
kezdőlap	2112
không biết	4354
không có ý kiến	4354
không phải bây giờ	4304
không spam	4376
không thể hiển thị nội dung này	4364
không thể phát video	4360
không thể phát video này	4360
không thể tải video	4394
không, cảm ơn	4304
ki kan gjøre feil	3059
ki-antworten können fehler enthalten	877
ki-übersetzung	878
ki-übersicht	770
kiekvieną penktadienį. nemokamai. be šlamšto	2718
kiellä kaikki	1692
kiitos viestistäsi	1706
kiitos äänestämisestä	1686
kiitos äänestäsi	91	1686
kiitos! tarkista sähköpostisi	1706
kijelentkezés	2097
kikapcsoltam a hirdetésblokkolót	2164
kingi artikkel sõbrale	1478
kinyitás	2113
kipróbálom	2097
kirjaudu sisään	1629
kirjaudu sähköpostilla	1703
kirjoita sähköpostiosoitteesi	1632
kitas vaizdo įrašas	2712
kitöltöm a kvízt	2151
kiválasztom	2169
kiválasztás	2169
kizárólag előfizetőknek	2168
kişisel verilerimin işlenmesini kabul ediyorum	4141
kiểm tra hộp thư của bạn	4376
kiểm tra kiến thức của bạn	4356
kjøp abonnement	2958
kjøp billett	3033
kjøp billetter	3033
kjøp billetter her	3033
kjøp boka	3033
kjøp boken	3033
kjøp her	3033
kjøp lisens	3057
kjøp nå	3033
kjøp rettigheter	3057
kjøp tilgang	2958
klausies podkāstu	2740
klausies podkāstu šeit	2740
klausies šo rakstu	2738
klausies šo rakstu (# min	2738
klausykite tinklalaidės	2679
klausykite tinklalaidės čia	2679
klausykitės straipsnio	2677
klausīties	2738
klausīties rakstu	2738
kliknij, aby powiększyć	3176
kliknutím zväčšíte	3758
kliknutím zvětšíte	557
klippet er ikke længere tilgængeligt	659
klippet är inte längre tillgängligt	3957
ključne besede	3783
ključne reči	3588
ključne riječi	3588
klíčová slova	479
kodex diskutujících	566
kodėl matau šią reklamą	2725
kohustuslik väli	1520
kohustuslikud väljad	1520
kokeile # päivää maksutta	1629
kokkuvõtte tegi tehisintellekt	1523
koko näyttö	1694
kolačići	3604
kom ihåg mig	3966
komentarai uždaryti	2722
komentariši	3670
komentarų dar nėra	2722
komentarų nėra	2722
komentavimas išjungtas	2678
komentavimas uždarytas	2722
komentavimo taisyklės	2678
komentiranje je onemogućeno	3670
komentovať	3766
komentáre	3689
komentář	478
komentáře	478
komentāri	2733
komentāri ir slēgti	2782
komentāru vēl nav	2782
komentēt	2733
komentēšana ir slēgta	2739
komentēšanas noteikumi	2739
komercijalni sadržaj	3674
komerčné oznámenie	3685
komerční obsah	570
komerční prezentace	570
komerční sdělení	87	474
komerční článek	570
komerčný obsah	3770
komerčný článok	3770
komment jelentése	2182
komment küldése	2182
komment írása	2182
kommentar gelöscht	879
kommentarer blir gjennomgått før publisering	2982
kommentarerna förhandsmodereras	3894
kommentarerna är stängda	3981
kommentek megjelenítése	2182
kommentek megtekintése	2109
kommentelési szabályzat	2109
kommentoi ensimmäisenä	1718
kommentoinnin säännöt	1718
kommentointi on päättynyt	1718
kommentér	600
kommersiellt innehåll	3985
konekäännetty	1716
konekäännös	1717
kontakt z redakcją	3180
kontakta författaren	3972
kontaktirajte uredništvo	3856
kontaktovať autora	3758
kontaktovať redakciu	3761
kontynuuj bez wyłączania	3166
koostöö	1482
kopiera gåvolänk	3984
kopiera länk	3886
kopiera länken	3886
kopiering förbjuden	3977
kopijuoti draudžiama	2726
kopijuoti nuorodą	2672
kopioitu leikepöydälle	1721
kopiraj povezavo do članka	3786
kopirano u međuspremnik	3673
kopirano v odložišče	3863
kopiér link	592
kopiér linket	592
kopsavilkumu veidojis mākslīgais intelekts	2781
kopírovanie zakázané	3762
kopírovat odkaz	471
kopírovať odkaz	3689
kopírování zakázáno	562
kopēt saiti	2733
kopēšana aizliegta	2786
korisničko ime	3658
korisničko ime ili e-mail	3657
korzyść dla prenumeratorów	3156
korábban írtunk róla	2110
kostenlos und jederzeit kündbar	867
kosárba rakom	2155
kosárba teszem	2155
koupit aktuální vydání	538
koupit lístky	538
koupit nyní	538
koupit časopis	538
kreiraj račun	3581
kreirano uz pomoć ai	3669
kreirano uz pomoć umjetne inteligencije	3669
kreuzworträtsel	849
križaljka	3643
križanka	3833
krzyżówka	3153
krížovka	3736
kuidas reklaamiblokeerija välja lülitada	1517
kullanim koşullari	4071
kumppanin sisältö	1722
kumppanisisältö	1722
kun nødvendige	3035
kun nødvendige cookies	657
kup dostęp	3078
kup książkę	3156
kup licencję	3181
kup licencję na publikację	3181
kup tę książkę	3156
kupi naročnino	3779
kupte nám kávu	549
kuula taskuhäälingut	1480
kuuntele podcast tästä	1646
kvíz dne	534
kvíz dňa	3735
kvíz indítása	2151
kvíz kitöltése	2151
kyllä kiitos	1698
kyllä, kiitos	1698
kysy tekoälyltä	1643
kytke ilmoitukset päälle	1697
käyttäjätunnus	1704
käyttäjätunnus tai sähköposti	1703
käyttöehdot	1639
käytät mainosten esto-ohjelmaa	1699
käytät mainosten estoa	1699
käytät mainostenesto-ohjelmaa	1699
käännetty automaattisesti	1716
käännetty tekoälyllä	1716
kép #/#	2173
kép a képben	2159
kép megtekintése	2173
kép nagyítása	2174
kép: #/#	2173
képaláírás megjelenítése	2174
képek megtekintése	2173
kér értesítést	2162
kérdezze ai-asszisztensünket	2109
kérek értesítést	2162
kérem a hírlevelet	2115
kérjük, adjon meg érvényes e-mail-címet	2171
kérjük, kapcsolja ki a hirdetésblokkolót	2164
kérjük, töltse ki ezt a mezőt	2171
később	2094	2163
kích thước chữ	65
kódex diskutujúcich	3766
kõik artiklid	1521
kõik autori artiklid	1521
kõik kommentaarid	1524
kõik õigused reserveeritud	1528
köp	3876
köp biljett	3951
köp biljetter	3951
köp biljetter här	3951
köp boken	3951
köp boken här	3951
köp din biljett	3951
köp här	3951
köp licens	3977
köp rättigheter	3977
köszönjük a feliratkozást	2115
köszönjük a regisztrációt	2171
köszönjük a szavazatodat	2151
köszönjük a szavazatot	91
köszönjük a szavazatát	91	2151
köszönjük az üzenetet	2171
köszönjük üzenetét	2171
köszönjük! ellenőrizze postafiókját	2171
köszönjük, hogy feliratkozott	2171
köszönjük, hogy feliratkoztál	2171
köszönjük, hogy szavazott	2151
köszönjük, hogy szavaztál	2151
köszönöm, nem	2094
kötelező	2172
kötelező kitölteni	2171
kötelező mező	2171
kötelező mezők	2171
kövesd a témát	2184
kövesse a témát	2184
kövesse élőben	2174
követed	2184
követem a szerzőt	2184
követem a témát	2184
következő	2112
következő cikk	2110
következő fotó	2174
következő kép	2174
következő oldal	2174
következő videó	2159
követve	2184
követés leállítása	2184
követés megszüntetése	2184
közlemény: adomány	2166
közlemény: támogatás	2166
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
kúpiť e-knihu	3739
kúpiť knihu	3739
kúpiť licenciu	3762
kúpiť lístky	3739
kúpiť predplatné	3682
kúpiť teraz	3739
kúpiť vstupenku	3739
kúpiť vstupenky	3739
kúpiť časopis	3739
kúpte nám kávu	3750
kúpte si knihu	3739
kúpte si vstupenky	3739
küfür, hakaret içeren yorumlar onaylanmamaktadir	4074
küldd be a fotóidat	2178
küldd el egy barátodnak	2185
küldje be fotóit	2178
küldje el barátjának	2103
küldje el fotóit	2178
küldjön névtelen üzenetet	2178
küldjön tippet	2178
küldés	91	2103	2172
küldés e-mailben	2103
küldés whatsappon	2185
külső tartalom	2112
künye	4071
küpsiste kasutamine	1513
küpsiste seaded	1491
küsi tehisarult	1479
küsitlus	91
küsitluse tulemused	1510
kā izslēgt reklāmu bloķētāju	2775
kā mēs sargājam avotus	2780
kā tev patika raksts	2739
kā tu domā? balso	2740
kāpēc es redzu šo reklāmu	2785
ką manote? balsuokite	2679
křížovka	535
kết quả bình chọn	4391
kết quả thăm dò	4391
kết thúc quảng cáo	4359
""", 'l': """
l'accès à tous les articles	1879
l'offre intégrale	1879
la discussione è chiusa	2333
la donazione è detraibile	2401
la lecture automatique est désactivée	1873
la más popular	1423
la nota continúa después del anuncio	1343
la palabra del día	1443
la pregunta del día	91
la rédaction n'a pas participé	1891
la rédaction vous conseille	1776
la sélection de la rédaction	1776
la tua richiesta è stata inviata	2436
la vidéo ne peut pas être lue	1835
labojumi un precizējumi	2780
ladda inlägg	3955
ladda inlägget	3955
ladda innehåll	3955
ladda innehållet	3955
ladda ned på google play	3959
lae äpp alla	1515
lahenda ristsõna	1510
lahjoita artikkeli ystävälle	1636
lai komentētu, ielogojies	2739
lai komentētu, pieslēdzies	2739
laisser une réponse	1827
laita ilmoitukset päälle	1697
lancer la vidéo	1873
lap tetejére	2174
las más leídas	1352
las más leídas de hoy	1398
las noticias más leídas	1398
lasa sintētiska balss	2772
lasi arī	2735
lasi bez ierobežojumiem	2777
lasi bez reklāmām	2785
lasi komentārus	2739
lasi tālāk	2733
lasi vairāk šeit	2740
lasi vēl	2735
lasiet arī	2735
lasiet vēl	2735
last inn siden på nytt	3043
last siden på nytt	3043
lasă un comentariu	3356
lasă un răspuns	3391
lasīt komentārus	2739
lasīt tālāk	2740
lasīt vairāk	2740
lasīt visu rakstu	2779
lasīt vēlāk	2738
lasītākie	2735
lataa lisää	1646
lataa sisältö	1692
lataa ääni	1694
lautstärke	858
lavet ved hjælp af ai	681
le choix de la rédaction	1776
le club des abonnés	1833
le journal numérique	1743
le lecteur vidéo est en cours de chargement	1835
le lien a été copié	1819
le lien a été copié dans le presse-papiers	1819
le notizie più lette	2376
le più lette	2337
le za naročnike	3847
lea también	1352
lecteur vidéo	1873
lee sin límites	1394
lee también	1352
leer artículo completo	1355
leer el artículo completo	1428
leer el siguiente artículo	1456
leer más	1355
leer siguiente artículo	1456
leer también	1352
leer transcripción	1408
legfrissebb elöl	2182
legfrissebb hírek	2110
leggi di più	2340
leggi più tardi	2375
legjobb ajánlat	2169
legjobb ár	2169
legnépszerűbb	2110	2169	2183
legrégebbi	2183
legrégebbi elöl	2182
legújabb	2183
legújabb elöl	2182
leia a matéria completa	3270
leia a notícia completa	3300
leia as notícias no aplicativo	3260
leia também	3230
leisti pranešimus	2714
leisti vaizdo įrašą	2712
leitor de vídeo	3320
leitor de áudio	3320
lejupielādēt app store	2773
lejupielādēt audio	2772
lejupielādēt lietotni	2773
lejupielādēt no app store	2773
lejupielādēt no google play	2773
lejátszás	2159
lejátszási sebesség	2159
len nevyhnutné cookies	3741
len pre predplatiteľov	3682
ler grátis	3325
ler o próximo artigo	3328
ler próximo artigo	3328
ler transcrição	3280
les choix de la rédaction	1776
les commentaires sont réservés aux abonnés	1867
les den først i appen	3039
les først i appen	3039
les lecteurs ont aussi consulté	1820
les mieux notés	1828
les mots croisés du jour	1868
les més llegides	413
les også	2979
les plus commentés	1776
les plus consultés	1853
les plus partagés	1776
les plus récents	1828
les prix indiqués sont susceptibles d'évoluer	1803
les résultats du vote	1867
les våre debattregler	2975
letiltás	2163
letna naročnina	3847
letno plačilo	3847
letölthető a google play áruházból	2161
letölthető az app store-ból	2161
letöltés az app store-ból	2161
leído por una voz sintética	1408
leído por voz sintética	1408
li e aceito a política de privacidade	3262
libovolná částka	549
licenc vásárlása	2179
licencja na publikację	3181
liczy się każda wpłata	3168
liczy się każda złotówka	3168
lido por uma voz sintética	3280
lielāks teksts	2784
lien copié	1762
lien copié dans le presse-papiers	1819
lietošanas noteikumi	2750
liitudes nõustud kasutustingimustega	1498
liity jäseneksi	1628
likęs laikas	2712
likęs laikas -#	2712
lineでシェア	2468
lineでシェアする	2497
lineでログイン	2533
lineで共有	2547
lineで送る	2468
link a vágólapra másolva	2103
link bài gốc	4347
link copiado para a área de transferência	3269
link kopiëren	2815
link másolva	2103
link másolása	2103
link został skopiowany	3188
lire l'article précédent	1882
lire la suite pour #€	1743
lire la vidéo	1779
lire à haute voix	1762
lire également	1776
lisätiedot	1647
lisää aiheesta	1644
lisää artikkeleita	1709
lisää ensisijaiseksi lähteeksi	1720
lisää kirjoittajalta	1709
lisää kommentti	1718
lisää omiin aiheisiin	1720
lisää ostoskoriin	1690
lisää samalta kirjoittajalta	1709
lisää suosikkilähteeksi	1720
livrare gratuită	3430
liên hệ	4320
liên hệ quảng cáo	4381
liên hệ tòa soạn	4381
liên hệ với tòa soạn	4381
liên quan	4321
ljud på	3957
ljudet är ai-genererat	3957
llegeix la transcripció	423
llegeix sense límits	410
llegeix també	386
llegir més	413
llegit per una veu sintètica	423
lo + leído	1352
lo esencial cada mañana	1454
lo más comentado	1352
lo más compartido	1352
lo más leído	1352
lo más popular	1352
lo más visto	1352
lo más visto hoy	1398
lo último	1352
locuri de muncă	3372
loe lähemalt	1480
loe lähemalt siit	1480
loe äpis	1515
loeb sünteetiline hääl	1514
logi sisse või loo konto	1473
los lectores también leyeron	1398
luba kõik	1491
luba kõik küpsised	1513
lubię to	3088	3186
lucrează cu noi	3372
lue keskustelun säännöt	1643
lue lisää	1644
lue lisää aiheesta	1644
lue myöhemmin	1636
lue myös	1644
lue vähemmän	1709
lugu jätkub pärast reklaami	1482
lugu täieneb	1480
lui écrire	1797
lukijana synteettinen ääni	1694
luotu tekoälyllä	1716
luôn cho phép	4364
luôn hiển thị	4364
luštit	535
luštit křížovku	534
lyd på	3037
làm bài trắc nghiệm	4356
làm mới trang	4370
làm trắc nghiệm	4356
lägg till i mina ämnen	3983
lägg till oss som föredragen källa	3983
lägg till som föredragen källa	3983
lähetä	91	1707
lähetä kommentti	1718
lähetä kuvasi	1713
lähetä palaute	1716
lähetä palautetta	1716
lähetä sähköpostilla	1636
lähetä viesti	1706
lähetä viesti toimittajalle	1709
lähetä vinkki	1713
lähetä vinkki nimettömänä	1713
lämna en kommentar	3894
lämna ett svar	3981
lämna feedback	3979
längd	3958
längd #	3958
länk kopierad	3886
länken har kopierats	3984
länken kopierad	3886
länken är kopierad	3886
läs den först i appen	3959
läs dokumentet	3902
läs domen	3902
läs först i appen	3959
läs hela	3972
läs hela artikeln	3901
läs hela texten	3901
läs hela texten här	3901
läs in sidan igen	3963
läs kommentarer	3894
läs mer	3898	3901
läs mer om	3898
läs mindre	3972
läs också	3898
läs senare	3886
läs transkription	3957
läs utan annonser	3985
läs vidare	3876	3898
läs våra kommentarsregler	3894
läs även	3898
läsarerbjudande	3951
läsarerbjudanden	3951
läsarfrågan	91	3947
läsarresa	3951
läsarresor	3951
lästid	3901
lästid # min	3901
lås artiklen op	668
lås op	583
lås op for artiklen	668
lås opp artikkelen	2958
lås opp saken	2958
lås upp	3966
lås upp artikeln	3876
låst artikel	3966
låst innehåll	3966
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
lên đầu trang	4323
líbí se mi	567
lõpeta jälgimine	1525
lös korsordet	3947
lösenord	3967
löysitkö virheen	1713
løs krydsord	651
løs krydsordet	651
løs kryssordet	3029
lùi # giây	4360
lúštiť krížovku	3735
lülita reklaamiblokeerija välja	1517
lülitasin reklaamiblokeerija välja	1517
lütfen geçerli bir e-posta adresi girin	4141
lūdzu, izslēdziet reklāmu bloķētāju	2775
lưu	4311
lưu bài	4311
lưu bài viết	4311
lưu bài để đọc sau	4347
lưu cài đặt	4364
lưu công thức	61
lưu tùy chọn	4364
lấy link	4347
""", 'm': """
magari più tardi	2305
mai multe articole de același autor	3420
mai multe opțiuni	3428
mai târziu	3343
mainos päättyy	1638
mainostajan sisältö	1722
mainīt burtu izmēru	2784
mainīt piekrišanu	2771
mais notícias	3230
mais opções	3309
mais opções de partilha	3309
maksettu sisältö	1638
maksettu yhteistyö	1722
mam już konto	3170
mam prenumeratę	3170
manas tēmas	2783
mantener la sesión iniciada	1422
mantener sesión iniciada	1422
manter sessão iniciada	3294
mantén la sessió iniciada	438
manşetler	4075
maschinell übersetzt	877
maschinelle übersetzung	878
masintõlgitud	1523
maskinoversættelse	682
maskinöversatt	3979
maskinöversättning	3980
masquer la publicité	1803
masquer les réponses	1827
masz już konto	3078
masz już konto? zaloguj się	3078
masz włączonego adblocka	3166
materialet er vernet etter åndsverkloven	3057
materialet är skyddat enligt lagen om upphovsrätt	3928
materiał komercyjny	3189
materiał niedostępny	3161
materiał partnera	3092
materiał partnerski	3189
materiał promocyjny	3092
materiał płatny	3189
materiał sponsorowany	3092
materiał wideo niedostępny	3161
materiał zewnętrzny	3092
matéria exclusiva para assinantes	3267
matérias relacionadas	3230
mazāks teksts	2784
mağazamiz	4124
mağazaya git	4124
mašinski prevedeno	3669
mašīntulkots	2781
mažesnis tekstas	2724
me ei saa seda sisu näidata	1513
me réabonner	1879
media społecznościowe	3089
medlemsförmån	3951
megjelenítés és elfogadás	2157
megnyitás	2113
megnyitás az alkalmazásban	2161
megnézem	2112
megnézem a galériát	2174
megnézem az ajánlatot	2155
megnézem az eredményt	2151
megnézem az árat	2155
megosztás	2103
megosztás a facebookon	2103
megosztás ajándékként	2185
megosztás e-mailben	2185
megosztás facebookon	2103
megosztás twitteren	2103
megosztás whatsappon	2185
megveszem a könyvet	2155
mehr für dich	800
mehr für sie	800
meld deg av når som helst	3049
meld deg på	2963
meld deg på nyhetsbrevet	2963
meld meg på	3049
mentions légales	1769
mentés	2103
mentés későbbre	2103
menú	1355
menü	742	871	2112	4077
menü schließen	742
menü öffnen	742
menüyü kapat	4171
mer från	3898
mer läsning	3898
merci ! votre message a bien été envoyé	1849
merci d'avoir voté	91	1807
merci de le désactiver pour continuer	1843
merci, votre vote a été pris en compte	1827
mergi la pagina de donații	3411
mergi la rețetă	61
mesajiniz başariyla gönderildi	4141
mesajiniz gönderildi	4141
mesajul dumneavoastră a fost trimis	3416
mesajul tău	3439
mesačne	3753
mesačná platba	3752
mesačné predplatné	3752
mesačný dar	3750
mesečna donacija	3655	3845
mesečna naročnina	3847
mesečna pretplata	3657
mesečno	3658	3848
mesečno plačilo	3847
messaggio pubblicitario con finalità promozionale	2359
mest läst	3898
mest lästa	3898
mest læst	605
mest læste	605
mest populär	3967
mest populärt	3967
mest populær	669	3047
mest populære	669	3047
mesterséges intelligencia készítette	2181
mesterséges intelligenciával készült	2181
metinė prenumerata	2717
mettre de côté	1892
mi donación	1452
mi készítette	2181
mi var kļūdīties	2781
mi által generált	2181
mi-összefoglaló	2112
micșorează textul	3428
mida sina arvad? hääleta	1480
midagi läks valesti. proovi uuesti	1520
miejscowość	3174
miesięcznie	3171
miks ma seda reklaami näen	1527
miksi näen tämän mainoksen	1722
mina ämnen	3983
mind a # fotó megtekintése	2173
mind a # fotók megtekintése	2173
mind a # kép megtekintése	2173
mind a # képek megtekintése	2173
mind a fotó megtekintése	2173
mind a fotók megtekintése	2173
mind a kép megtekintése	2173
mind a képek megtekintése	2173
minden adomány számít	2166
minden forint segít	2166
minden forint számít	2166
minden hozzájárulás számít	2166
minden pénteken. ingyen. spam nélkül	2171
minden süti elfogadása	2157
minden támogatás segít	2166
mindet elutasítom	2157
mindig engedélyezem	2157
mindig engedélyezés	2157
mindig megjelenítem	2157
minn meg på det senere	2954
minőség	2160
mira el vídeo	404
mira también	1456
mit ki übersetzt	877
mit paypal unterstützen	863
mitä mieltä olet? äänestä	1646
miért látom ezt a hirdetést	2186
miễn phí vận chuyển	4389
miễn phí, không spam	4376
mjesečna donacija	3655
mjesečna pretplata	3657
mjesečno	3658
modalità di pagamento	2309
moderációs alapelvek	2182
moderálási elvek	2109
modifică preferințele cookie	3367
modifică setările	3435
modifier mes préférences	1799
modifier vos préférences	1839
modtag en notifikation, når vi skriver om emnet	608
modération a priori	1867
mogoče kasneje	3790
mogą cię zainteresować	3100
mohlo by se vám líbit	479
mohlo by vás také zajímat	479
mohlo by vás tiež zaujímať	3686
mohlo by vás zajímat	479
mohlo by vás zaujímať	3686
moje témata	568
moje témy	3768
mokama partnerystė	2725
molimo isključite blokator oglasa	3653
molimo vas, isključite adblock	3653
monatlich kündbar	795
montant personnalisé	1877
mostra aquesta publicació a instagram	395
mostra di più	2340
mostra els subtítols	423
mostra la publicació	427
mostra més	444
mostra'n més	387
mostrar comentários	3272
mostrar conteúdo	3284
mostrar conteúdo externo	3248
mostrar más	1355
mostrar o conteúdo	3284
mostrar subtítulos	1408
mot de passe oublié	1743
mots clés	1776
mots croisés	1832
mots croisés du jour	1868
mots fléchés	1832
mots mêlés	1832
mots-clés	1776
może cię zainteresować	3100
może później	3074
możesz zrezygnować w każdej chwili	3170
možda kasnije	3596
možda vas zanima	3588
možda će vas zanimati	3588
možete se odjaviti bilo kada	3660
možete se odjaviti u bilo kom trenutku	3660
možno neskôr	3693
možná později	462
mua sách	4359
mua sách tại đây	4359
mua trên lazada	4359
mua trên shopee	4359
mua trên tiki	4359
mua vé	4359
mua vé ngay	4359
muistuta myöhemmin	1627
mulțumim că ai votat	3391
mulțumim pentru feedback	3370
mulțumim pentru sprijin	3437
mulțumim pentru susținere	3437
mulțumim pentru vot	91	3391
mulțumim, mesajul a fost trimis	3416
mulțumim, te-ai abonat cu succes	3377
mutasd az eredményt	91	2151
mutass többet	2112
muuda küpsiste seadeid	1513
muut lukivat myös	1644
muuta evästeasetuksia	1692
mykistä	1694
myöhemmin	1627	1698
mám predplatné	3752
mám předplatné	551
mám vypnuto	548
mám účet	551
már előfizető	2097
már kikapcsoltam	2165
már követed	2184
már követed ezt a témát	2184
már követi	2184
már szavazott	2151
már szavaztál	2151
már van fiókom	2168
más	1355
más antiguos	1402
más artículos	1352
más artículos de este autor	1428
más artículos del autor	1371
más detalles	1356
más en	1352
más historias	1352
más información	1352
más leídas	1352
más leído	1352
más leídos	1352
más noticias	1352
más noticias de este autor	1428
más opciones	1345
más opciones para compartir	1437
más popular	1423
más recientes	1402
más sobre este tema	1352
más tarde	1312
más valorados	1402
más vistas	1352
más vistos	1352
más votados	1402
más összeg	2166
mások ezt olvassák	2110
mások ezt olvasták	2110
másolva	2185
másolás	2103
másolás tilos	2179
máte již účet	464
máte předplatné? přihlaste se	464
máte tip	561
máte už účet	551
máte zapnutý adblock	547
mã giảm giá	4399
mängi kohe	1510
märkasid viga	1522
märksõnad	1475
månadsgåva	3873
månadsvis	3967
månadsvis betalning	3966
månedlig	3047
månedlig betaling	3046
månedlig gave	2955
månedlig støtte	666
månedligt	669
månedligt bidrag	580
måske senere	579
måske vil du også kunne lide	605
még nem előfizető	2168
még nincs előfizetése	2168
még nincs fiókja	2168
még nincs fiókod	2168
még nincsenek hozzászólások	2182
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
método de pago	1316
métodos de pagamento	3202
métodos de pago	1316
mākslīgais intelekts var kļūdīties	2781
mākslīgā intelekta kopsavilkums	2740
mă abonez	3377
mărește fotografia	3420
mărește imaginea	3420
mărește textul	3428
mărime text	65
mēneša abonements	2777
mēs nevaram parādīt šo saturu	2771
mēģiniet vēlreiz	2778
mēģiniet vēlāk	2778
mėnesinė parama	2716
mėnesinė prenumerata	2717
město	555
měsíční dar	549
měsíční platba	551
měsíční předplatné	551
měsíčně	552
můj účet	464
mọi đóng góp đều quý giá	4372
mỗi đóng góp đều quý giá	4372
một lần	4373
mới nhất	4321
mời chúng tôi ly cà phê	4372
mở	4324
mở khóa bài viết	4396
mở khóa bài viết này	4347
mở rộng	4323
mở trong ứng dụng	4366
mở ứng dụng	4366
""", 'n': """
na celú obrazovku	3743
na górę	3176
na hlavní stránku	557
na hlavnú stránku	3758
na stránku darov	3750
na stránku darů	549
na začiatok	3758
na začátek	557
na żywo	3162
nabídka pro čtenáře	538
nadaljevanje članka pod oglasom	3782
nagyobb betűk	2185
nagyítás	2174
nahlásit	567
nahlásit chybu	478
nahlásit komentář	566
nahlásit příspěvek	566
nahlásit reklamu	570
nahlásiť	3767
nahlásiť chybu	3689
nahlásiť komentár	3766
nahlásiť príspevok	3766
nahlásiť reklamu	3770
najboljši	3861
najchętniej czytane	3100
najchętniej czytane dziś	3100
najczęściej czytane	3100
najczęściej czytane artykuły	3100
najlepšia ponuka	3753
najlepšie	3767
najnovejše	3783
najnovejše novice	3783
najnovejši	3861
najnovejši najprej	3860
najnoviji članci	3588
najnovšie	3686	3767
najnovšie správy	3686
najnovšie články	3686
najnowsze artykuły	3100
najnowsze wiadomości	3100
najobľúbenejšie	3753	3767
najstarejši	3861
najstarejši najprej	3860
najstaršie	3767
najvýhodnejšie	3753
najčitanije	3588
najčitanije vesti	3588
najčitanije vijesti	3588
najčitanije vijesti dana	3588
najčítanejšie	3686
najčítanejšie články	3686
najčítanejšie články dňa	3686
naloži objavo	3836
naloži več	3853
naloži video	3836
naloži vsebino	3836
napi keresztrejtvény	2151
napiši komentar	3670	3860
napišite komentar	3786
napište autorovi	557
napište do redakce	561
napište komentář	566
napište redakci	561
napsat komentář	478
napísať autorovi	3758
napísať komentár	3766
napíšte autorovi	3758
napíšte do redakcie	3761
napíšte komentár	3766
napíšte redakcii	3761
naročena vsebina	3782
naroči knjigo	3835
naročite knjigo	3835
naročite se	3778
naročnina	3778
narração gerada por ia	3320
naruči knjigu	3645
naručite knjigu	3645
naskenujte qr kód	544
naskenujte qr kód a stáhněte si aplikaci	544
naslednji članek	3853
nastala chyba. skúste to neskôr	3755
nastala chyba. zkuste to prosím znovu	554
nastavenia súkromia	3741
nastavenie súkromia	3741
nastavení	475
nastavení cookies	475
nastavení ochrany soukromí	540
nastavení soukromí	540
nastavi bez isključivanja	3653
nastavi s google računom	3657
nastavi čitanje	3640
nastavi čitati	3640
nastavit jako preferovaný zdroj	568
nastavit upozornění	545
nastavite čitanje	3640
nastavite čitati	3640
nastavitve piškotkov	3798
nastaviť ako preferovaný zdroj	3768
nastaviť upozornenia	3746
następna strona	3103
następne wideo	3161
następne zdjęcie	3176
następny	3103
następny artykuł	3100
następny film	3161
natisni članek	3786
naudojate reklamos blokavimą	2715
naudojimo taisyklės	2690
naudojimosi taisyklės	2711
naujausi viršuje	2722
naujausios žinios	2674
naujienlaiškis	2697
nav komentāru	2782
načteno umělým hlasem	542
načtěte qr kód	544
načíst další	481
načíst další články	557
načíst obsah	540
načíst příspěvek	540
načíst stránku znovu	548
načíst video	540
načíst více	557
načítava sa prehrávač	3743
načítava sa video	3743
načítať obsah	3741
načítať príspevok	3741
načítať viac	3758
načítať video	3741
načítať ďalšie	3758
načítám přehrávač	542
načítání videa	542
našli jste chybu	478
našli jste chybu v článku	561
našli jste v článku chybu	478
našli ste chybu	3761
našli ste chybu v článku	3761
našli ste v článku chybu	3761
naživo	3744
ne děkuji	462
ne ratez rien de l'actualité	1842
ne, ačiū	2714
ne, děkuji	462
nederīga e-pasta adrese	2778
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
nekaj je šlo narobe. poskusite pozneje	3850
nekaj je šlo narobe. poskusite znova	3850
nem kötelező	2172
nem küldünk spamet	2171
nem, köszönöm	2094
nemam mišljenje	3643
nemate račun	3657
nemaš račun	3657
nemám názor	535	3736
nemám účet	551
nemáte predplatné	3752
nemáte předplatné	551
nemáte účet	551
nenhum comentário	3226
neplatná e-mailová adresa	554
neplatný e-mail	554
nepovinné	555	3756
neskôr	3747
neteisingas el. pašto adresas	2718
neueste beiträge	739
neveljaven e-poštni naslov	3850
nešto je pošlo naopako. pokušajte ponovo	3660
nešto je pošlo po zlu. pokušajte ponovno	3660
nešto je pošlo po zlu. pokušajte ponovo	3660
nghe bài báo	4360
nghe bài viết	4360
nghe nội dung bài viết	4360
nghe đọc bài	4360
nhà tài trợ	4389
nhấn để bật tiếng	4394
nhận thông báo	4367
nhập bình luận	4391
nhập bình luận của bạn	4391
nhập email của bạn	4397
nhập số tiền	4395
nhập địa chỉ email	4397
nhập địa chỉ email của bạn	4397
nhắc tôi sau	4304
nhớ đăng nhập	4374
ni še komentarjev	3860
nie dziękuję	3074
nie dziś	3074
nie możemy pokazać tej treści	3159
nie możemy wyświetlić tej treści	3159
nie można odtworzyć filmu	3161
nie można odtworzyć wideo	3161
nie można wyświetlić tej treści	3159
nie pamiętam hasła	3170
nie pamiętasz hasła	3078
nie udało się załadować filmu	3161
nie ďakujem	3693
nie, dziękuję	3074
nie, ďakujem	3693
nieprawidłowy adres e-mail	3173
niečo sa pokazilo	3756
niečo sa pokazilo, skúste to znova	3755
niečo sa pokazilo. skúste to neskôr	3755
niečo sa pokazilo. skúste to znova	3755
nimate računa	3847
nimetön postilaatikko	1713
nincs fiókja	2168
nincs fiókod	2168
nincs fiókom	2168
nincs hozzászólás	2182
nincs még előfizetésed	2168
nincs még fiókja	2168
nincs véleményem	2152
nincsenek hozzászólások	2182
niste naročnik	3847
no es pot reproduir el vídeo	423
no ho sé	417
no mūsu partneriem	2785
no mūsu veikala	2770
no se ha podido cargar el vídeo	1448
no se ha podido reproducir el vídeo	1408
no se puede reproducir el vídeo	1408
no sé	1402
noe gikk galt, prøv igjen	3049
noe gikk galt, prøv igjen senere	3049
noe gikk galt. prøv igjen	3049
noe gikk galt. prøv igjen senere	3049
noget gik galt, prøv igen	671
noget gik galt, prøv igen senere	671
noget gik galt. prøv igen	671
noget gik galt. prøv igen senere	671
nokopēts	2784
només els subscriptors poden comentar	398
només per a subscriptors	438
non seguire più	2417
noraidīt visas	2771
normas de participación	1401
normes de participació	416
norėdami komentuoti, prisijunkite	2678
nosūti draugam	2738
nosūtīt atsauksmi	2781
nosūtīt draugam	2738
nosūtīt e-pastā	2738
nosūtīt komentāru	2782
nosūtīt ziņu	2778
noteで書く	2468
notiek video ielāde	2772
notifications activées	1842
notifikácie	3747
notre charte déontologique	1857
notre charte éditoriale	1857
notre sélection	1776
notre sélection d'articles	1820
notícia anterior	444	3300
notícia següent	444
notícias relacionadas	3230
notícias relacionadas que podem lhe interessar	19
notícies destacades	413
notícies relacionades	386
nous protégeons nos sources	1857
nous écrire	1857
nouveau ! suivez vos auteurs préférés	1861
nu ai cont? înregistrează-te	3382
nu aveți cont	3414
nu ești abonat	3414
nu ești încă abonat	3414
nu mai urmări	3426
nu mulțumesc	3343
nu putem afișa acest conținut	3403
nu på google play	661
nu s-a putut încărca videoclipul	3436
nu sunteți abonat	3414
nu știu / nu răspund	3392
nu, mulțumesc	3343
nuestro código ético	1431
numele tău	3417
numele tău de utilizator	3432
nuotrauka # iš #	2727
nur für mitglieder	865
nuskaitykite qr kodą	2713
nuskenuokite qr kodą	2713
nyaste först	3981
nyeste først	3061
nyhetsdøgnet	2979
nyní na google play	544
nyní ne	545
nyomtatás	2103
não foi possível carregar	3320
não foi possível carregar o vídeo	3280
não foi possível reproduzir o vídeo	3280
não perca	3230
não sabe / não responde	3273
não sei	3273
não tem conta	3294
não tem uma conta	3294
não é assinante	3294
não, obrigada	3199
não, obrigado	3199
nächste seite	742
nächster artikel	739
nächstes bild	870
nächstes foto	870
nächstes video	857
näin korjaamme virheet	1713
näin poistat mainoseston	1699
näin poistat mainosten eston	1699
näin suojaamme lähteitämme	1713
näin suojelemme lähteitä	1713
näita # vastust	1524
näita alati	1513
näita galeriid	1521
näita ja nõustu	1513
näita kõiki	1481
näita rohkem	1480
näita sisu	1513
näita tulemusi	1510
näita vastuseid	1524
näita veel	1480
näita vähem	1481	1521
näköislehti	1629
nästa	3901
nästa artikel	3898
nästa bild	3972
nästa sida	3972
nästa video	3957
näytä # kuvaa	1708
näytä # kuvat	1708
näytä # vastausta	1718
näytä aina	1692
näytä alkuperäinen	1647
näytä galleria	1709
näytä ja hyväksy	1692
näytä kaikki	1646
näytä kaikki # kuvaa	1708
näytä kaikki # kuvat	1708
näytä kaikki artikkelit	1709
näytä kaikki kommentit	1718
näytä kaikki kuvaa	1708
näytä kaikki kuvat	1708
näytä kartta	1647
näytä kommentit	1643
näytä kuvaa	1708
näytä kuvagalleria	1709
näytä kuvat	1708
näytä kuvateksti	1709
näytä käännös	1647
näytä lisää	1646
näytä lisää artikkeleita	1709
näytä lisää kommentteja	1718
näytä litterointi	1694
näytä salasana	1703
näytä sisältö	1639
näytä tekstitykset	1694
näytä tiedot	1647
näytä tulokset	91	1647	1686
näytä vastaukset	1718
näytä vähemmän	1647	1709
något gick fel	3970
något gick fel, försök igen	3969
något gick fel, försök igen senare	3969
något gick fel. försök igen	3969
något gick fel. försök igen senare	3969
næste	608
næste artikel	605
næste billede	674
næste side	674
næste video	659
némítás	2159
némítás feloldása	2159
népszerű	2110
név	2172
névtelen bejelentés	2178
névtelen postaláda	2178
nézze meg galériánkat	2112
nézze meg képeinket	2112
nõustu ja jätka	1513
nõustu ja näita	1513
nõustun	1491
nõustun kõigiga	1491
nøgleord	605
nāc strādāt pie mums	2740
nākamais attēls	2779
nākamais raksts	2779
nākamais video	2772
nākamā bilde	2779
nākamā lapa	2779
nē, paldies	2774
něco se pokazilo	555
něco se pokazilo, zkuste to znovu	554
něco se pokazilo. zkuste to prosím později	554
něco se pokazilo. zkuste to znovu	554
nổi bật	4321
nội dung do ai tạo	4394
nội dung quảng cáo	4349
nội dung tài trợ	4316
nội quy bình luận	4353
""", 'o': """
o dată	3412
o leitor está a carregar	3280
o que achou desta notícia	3250
o seu apoio faz a diferença	3324
o singură dată	3412
o singură donație	3411
o vídeo começará em alguns segundos	3248
obaveštenja	3652
objednať knihu	3739
obligatoriskt fält	3969
obligātie lauki	2778
obligāts lauks	2778
obnovit stránku	548
obnoviť stránku	3749
obnovte stránku	548
obrázek # z #	556
obrázek # ze #	556
obrázok # z #	3757
obrázok # zo #	3757
obsah je chránený autorským zákonom	3762
obsah je chráněn autorským zákonem	562
obsah našich partnerov	3770
obsah našich partnerů	570
obsah není dostupný	540
obsah nie je dostupný	3741
obsah nie je možné zobraziť	3741
obsah sa nedá zobraziť	3741
obsah vytvořený ai	564
obsah článku	557
obserwuj autorkę	3187
obserwujesz już tego autora	3187
ocenite članak	3591
ocenite članek	3786
oceń jakość artykułu	3183
oceń przepis	61
ochrana osobních údajů	475
ochrana osobných údajov	3700
ocijenite članak	3591
ocorreu um erro ao carregar o vídeo	3248
ocultar anúncio	3252
ocultar comentários	3272
od najnovších	3766
od najstarších	3766
od naszych partnerów	3189
od našich partnerov	3770
od našich partnerů	570
od naših partnera	3674
od naših partnerjev	3864
od nejnovějších	566
od nejstarších	566
od partnerů	570
odblokuj artykuł	3170
odblokuj dostęp	3170
odblokuj treść	3159
oddaj głos	91	3152
odebírat	468
odebírat newsletter	468
odemknout článek	464
odemknout článek pro přátele	569
odeslat komentář	566
odeslat zprávu	554
odeslat zpětnou vazbu	564
odhlásenie kedykoľvek	3755
odhlásit se	464
odhlásit se můžete kdykoli	554
odhlásit se můžete kdykoliv	554
odhlásiť sa	3682
odhlášení kdykoliv	554
odjaviti se možete bilo kada	3660
odkaz bol skopírovaný	3769
odkaz byl zkopírován	569
odkaz skopírovaný	3689
odkaz zkopírován	471
odkleni članek	3779
odklenite celoten članek	3779
odklenite članek	3847
odmietnuť	3700
odmietnuť všetko	3700
odmítnout	475
odmítnout vše	475
odoberať	3755
odoberať newsletter	3755
odomknúť	3752
odomknúť článok	3752
odomknúť článok pre priateľov	3769
odoslať	91	3756
odoslať komentár	3766
odoslať správu	3755
odoslať spätnú väzbu	3764
odporúča outbrain	3770
odporúčame	3686	3753
odporúčame prečítať	3686
odporúčame tiež	3686
odporúčané outbrain	3770
odporúčané taboola	3770
odporúčané články	3686
odpovedať	3767
odpovědět	478	567
odrzuć	3093
odrzuć wszystkie	3093
odrzuć wszystko	3159
odtwarzacz wideo jest ładowany	3161
odtwórz	3103
odtwórz film	3161
odtwórz wideo	3161
odvolať súhlas	3741
odśwież stronę	3167
odštampaj	3591
odštampaj recept	61
odštampaj članak	3591
oferta dla czytelników	3156
oferta dla prenumeratorów	3156
ofertă pentru abonați	3397
ofertă pentru cititori	3397
oferă acest articol	3428
oferă acest articol cadou	3384
oferă articolul	3428
offert par un abonné	1892
offre abonnés	1833
offre intégrale	1879
offre limitée	1848
offre réservée aux lecteurs	1833
offre spéciale	1743
offre à durée limitée	1847
offrez-nous un café	1734
offrici un caffè	2306
oglasno sporočilo	87	3782
ogłoszenie	3092
ohjelma ei ole enää katsottavissa	1694
ohodnotiť recept	61
ohodnoťte článek	478
ohodnoťte článok	3689
oikaisut ja täsmennykset	1713
okuma süresi # dk	4077
okurlara özel	4124
okurlarimiza özel	4124
okurlarimiza özel indirim	4124
oldal frissítése	2165
oldal újratöltése	2165
oled juba hääletanud	1510
olet jo äänestänyt	1686
oliko artikkeli hyödyllinen	1643
oliko juttu hyödyllinen	1643
oliko tiivistelmä hyödyllinen	1643
oliko tämä hyödyllinen	1716
olvasd be a qr-kódot	2161
olvass korlátlanul	2168
olvassa be a qr-kódot	2161
olvasson hirdetések nélkül	2186
olvasson korlátlanul	2097
olvasson tovább	2097
olvasta már	2110
olvastad már	2110
olvasás az alkalmazásban	2161
olvasói ajánlat	2155
olvidaste tu contraseña	1318
omogoči obvestila	3841
omogući obavijesti	3651
omröstning	91
onayi geri çek	4128
onayi yönet	4128
onayimi geri çek	4128
online reportáž zde	557
opdatér siden	665
oplæst af en robot	592
oplæst af en syntetisk stemme	659
oplæst af kunstig intelligens	608
oplæst af syntetisk stemme	659
opravy a upřesnění	561
opsig når som helst	583
opsig, når du vil	668
opći uvjeti korištenja	3646
ordsøgning	652
orijinali göster	4078
os comentários são exclusivos para assinantes	3314
os leitores também leram	3270
os preços podem variar	3252
osadzona treść	3159
osale küsitluses	1480
osmisměrka	535
osta käyttöoikeus	1714
osta liput tästä	1690
osta täältä	1690
ostatnie artykuły	3100
osveži stran	3844
osveži stranicu	3654
osvežite stran	3844
osvježi stranicu	3654
osvježite stranicu	3654
oszczędzasz #%	3171
ota käyttöön	1698
ota yhteyttä	1643
otevřít	482
otevřít aplikaci	544
otevřít galerii	557
otevřít mapu	482
otevřít v aplikaci	544
otkazati možete bilo kada	3657
otkaži bilo kada	3657
otključaj članak	3581
otključajte ceo članak	3581
otključajte cijeli članak	3581
otključajte članak	3657
otomatik çeviri	4126
otros artículos	1352
oturumu açik tut	4139
otvoriť aplikáciu	3745
otvoriť galériu	3758
otvoriť v aplikácii	3745
otwórz	3104
otwórz aplikację	3163
otwórz galerię	3176
otwórz mapę	3104
otázka dne	534
otázka dňa	3735
outras notícias	19	3230
ouvir este conteúdo	3280
ouça esta reportagem	3280
ouça este conteúdo	3216
ovaj sadržaj ne možemo prikazati	3646
ovaj sadržaj nije dostupan	3646
ovaj sadržaj nije moguće prikazati	3646
ovaj video više nije dostupan	3648
ovaj članak je zaključan	3657
oversættelsen er lavet af en maskine	608
oy verdiğiniz için teşekkürler	91	4118
oynatici yükleniyor	4125
oyunuz için teşekkürler	4118
""", 'p': """
padidinti nuotrauką	2719
padovanokite straipsnį	2677
padovanokite straipsnį draugui	2677
padovanoti straipsnį	2724
page précédente	1779
pagina următoare	3359
pague um café	3200
paiement sécurisé	1741
paketi seç	4139
paketleri gör	4168
pakollinen kenttä	1706
paldies par jūsu balsi	2768
paldies par pieteikšanos	2757
paldies par ziņu	2778
palielināt	2779
palielināt attēlu	2779
palun jää viisakaks	1479
palun lülita reklaamiblokeerija välja	1517
pamanīji kļūdu	2739
pamanījāt kļūdu	2739
pamiršau slaptažodį	2717
pamiršote slaptažodį	2717
par šo tēmu	2735
paramètres de confidentialité	1839
paramètres des cookies	1769
paramétrer	1769
paramétrer les cookies	1769
parandused ja täpsustused	1522
parašyk komentarą	2678
parašykite komentarą	2678
partajează	3350
partenerii noștri	3357
participez à la conversation	1807
participă la sondaj	3391
partilhar esta página	3335
partnereink ajánlata	2186
partnereinktől	2186
partnerių turinys	2681
partnerski sadržaj	3587
partnerski članek	3864
partnerský obsah	570
pas encore abonné	1847
pasidalinkite šiuo straipsniu	2677
pasirinkite planą	2717
pasirinkite prenumeratą	2717
pasirinkite sumą	2716
pasirinkti prenumeratą	2717
pasitikrinkite žinias	2679
pasiūlymas skaitytojams	2710
paslēpt reklāmu	2785
passer la publicité	1767
passer à la recette	61
passwort zurücksetzen	865
pastebėjote klaidą	2678
pasziánsz	2152
pasūtīt grāmatu	2770
pateikti atsiliepimą	2721
patikrinkite savo el. paštą	2718
patreonで支援する	2530
patvirtinkite savo el. paštą	2718
pausar vídeo	1408
pauză video	3399
pavaišinkite mus kava	2716
paylaş	4068
paylaşin	4068
paypal ile öde	4168
pašreizējais laiks #	2772
pažiūrėkite vaizdo įrašą	2679
pe aceeași temă	3385
pelaa peliä	1686
pelaa tästä	1686
pentru a citi în continuare	3382
per saperne di più	2376
per visą ekraną	2712
per überweisung spenden	863
pergunte à nossa ia	3250
permite întotdeauna	3403
permitir anúncios	3289
personvernerklæring	3035
perspausdinti draudžiama	2726
peut-être plus tard	1733
pełny ekran	3161
photo précédente	1882
phát hiện lỗi	4353
phát lại	4394
phát video	4360
phóng to ảnh	4380
phối hợp với	4389
phổ biến nhất	4375
phụ đề	4361
piedalies aptaujā	2740
piedāvājums lasītājiem	2770
piekrist un rādīt	2771
piekrist un turpināt	2771
piekrist visām	2750
piekrītu	2750
piekrītu visām	2771
piesakies vebināram	2740
piesakoties tu piekrīti lietošanas noteikumiem	2757
pieslēdzies vai izveido kontu	2733
pieslēdzies, lai komentētu	2739
pieslēgties	2733
pieslēgties ar facebook	2777
pieslēgties ar google	2777
pievieno savu komentāru	2739
pievienot komentāru	2733
pievienot kā vēlamo avotu	2783
pievienot manām tēmām	2783
pieņemt un turpināt	2771
pieņemt visas	2771
pieņemt visas sīkdatnes	2771
pilnekrāna režīms	2772
pilnekrāns	2772
pirkt biļetes	2770
pirkt biļeti	2770
pirkt grāmatu	2770
pirkti bilietą	2710
pirkti knygą	2710
pirkti licenciją	2726
pirmais mēnesis par # €	2733
pirmas mėnuo tik # €	2672
più lette	2337
più letti	2337
più popolare	2405
più recenti	2383
più tardi	2305
più vecchi	2383
più votati	2383
piši autoru	3663
piši avtorju	3853
pišite autoru	3663
pišite avtorju	3853
pišite nam u redakciju	3666
pišite nam v uredništvo	3856
pišite redakciji	3666
pišite uredništvu	3856
piškotki	3798
placená inzerce	87	474
placená spolupráce	570
placený obsah	570
plan seç	4139
plani seç	4139
planini seç	4139
platba ročne	3752
platba ročně	551
platená inzercia	87	3685
platená spolupráca	3770
platený obsah	3770
player de áudio	3320
player se učitava	3648
plaćena saradnja	3674
plaćena suradnja	3674
plaćeni oglas	87	3587
plaćeni sadržaj	3587
plačajte nam kavo	3845
plačana objava	87	3782
plačana vsebina	3864
plačano sodelovanje	3864
plačiau skaitykite čia	2679
plein écran	1779
plus d'actualités	1776
plus d'articles du même auteur	1853
plus de détails	1780
plus récents	1828
plătește cu paypal	3438
poate mai târziu	3343
podaj prawidłowy adres e-mail	3173
podari članek	3786
podarite ta članek	3786
podaruj artykuł	3078
podaruj dostęp	3188
podaruj ten artykuł	3088
podcast anhören	776
pode ler também	3270
podeli članak	3591
podešavanja privatnosti	3646
podijeli članak	3591
podmienky používania	3700
podmínky použití	475
podmínky užití	475
podobne artykuły	3100
podobné články	479	3686
podporiť	3681
podporte nezávislú žurnalistiku	3681
podporte nás	3681
podporte nás cez darujme	3750
podporte nás cez paypal	3750
podporte nás na patreone	3750
podpořit	463
podpořit přes darujme	549
podpořte naši práci	463
podpořte nás	463
podpořte nás na patreonu	549
podpořte nás přes paypal	549
podpořte redakci	463
podrobné nastavenia	3741
podrobné nastavení	540
podrži	3580
podrži nas	3580
podržite nas	3580
podržite naš rad	3580
podržite nezavisno novinarstvo	3580
podziel się	3088
podziel się na facebooku	3088
pogledajte još	19
poistin sen käytöstä	1700
pokaż # odpowiedzi	3185
pokaż # zdjęcia	3175
pokaż # zdjęć	3175
pokaż galerię	3176
pokaż hasło	3170
pokaż i zaakceptuj	3159
pokaż komentarze	3096
pokaż mniej	3103
pokaż napisy	3161
pokaż odpowiedzi	3185
pokaż oryginał	3104
pokaż podpis	3176
pokaż transkrypcję	3161
pokaż treść	3093
pokaż tłumaczenie	3104
pokaż więcej	3103
pokaż wszystkie	3103
pokaż wszystkie # zdjęcia	3175
pokaż wszystkie # zdjęć	3175
pokaż wszystkie zdjęcia	3175
pokaż wszystkie zdjęć	3175
pokaż wszystko	3104
pokaż wyniki	91	3152
pokaż zdjęcia	3175
pokaż zdjęć	3175
pokaži geslo	3847
pokaži rezultate	91
pokaži vsebino	3798
pokloni članak	3591
poklonite ovaj članak	3591
pokračovat bez podpory	462
pokračovat bez vypnutí	547
pokračovat přes apple	551
pokračovat přes facebook	551
pokračovat přes google	551
pokračovat s apple	551
pokračovat s google	551
pokračovať bez podpory	3693
pokračovať bez vypnutia	3748
pokračovať cez apple	3752
pokračovať cez facebook	3752
pokračovať cez google	3752
pokračovať s google	3752
pokušajte kasnije	3660
pokušajte ponovno	3660
pokušajte ponovno kasnije	3660
pokušajte ponovo	3660
pole obowiązkowe	3173
polecamy również	3100
polecamy także	3100
polecamy też	3100
polecane artykuły	3100
politica de corecții	3422
politica editorială	3422
politika kolačića	3646
politika piškotkov	3836
politique de confidentialité	1769
politique de protection des données	1872
polityka prywatności	3093
polityka sprostowań	3180
política de cookies	1345	3223
política de correcciones	1431
política de correccions	446
política de correções	3303
política de galetes	395
política de privacidad	1345
política de privacidade	3223
política de privacitat	395
política de protección de datos	1447
política de proteção de dados	3319
pomanjšaj pisavo	3863
pomôže každé euro	3750
pomůže každá koruna	549
ponovno učitaj stranicu	3654
ponuda za čitaoce	3645
ponuda za čitatelje	3645
ponuka pre čitateľov	3739
poprzedni artykuł	3100
poprzednie zdjęcie	3176
populární	479
populära artiklar	3898
populärast	3967	3982
populärt	3898
populære	684	3062
populære artikler	605
populære saker	2979
populært	605	2979
populārākie	2735
popüler	4075
popüler haberler	4075
popüler konular	4075
por mês	3292
por qué estás viendo esto	1318
por qué? cuéntanos	1442
portes grátis	3311
poslat jako dárek	569
poslat přes whatsapp	569
poslat příteli	569
poslat tip anonymně	561
poslat zprávu	554
poslať	3756
poslať ako darček	3769
poslať cez whatsapp	3769
poslať e-mailom	3689
poslať mailom	3769
poslať priateľovi	3769
poslať správu	3755
poslať tip	3761
poslať tip anonymne	3761
poslušaj vest	3591
poslušaj članak	3591
poslušaj članek	3786
poslušajte tekst	3648
poslušajte članek	3786
posnetek ni več na voljo	3838
posnetek v vaši državi ni na voljo	3838
posnetka ni mogoče predvajati	3838
postanite naročnik	3778
postanite član	3580	3778
postavke kolačića	3604
postaw kawę	3075
postaw nam kawę	3075
poszt betöltése	2157
posłuchaj	3088
poukážte nám # % z dane	3750
pour continuer à lire	1816
pourquoi voyez-vous cette publicité	1803
pouze nezbytné	540
pouze pro předplatitele	464
používate adblock	3748
používate blokovanie reklám	3748
používate blokovač reklám	3748
používateľské meno	3753
používáte adblock	547
používáte blokování reklam	547
používáte blokátor reklam	547
povezani sadržaj	3588
povezani članci	3588
povezani članki	3783
povećaj	3663
povećaj fotografiju	3663
povećaj sliku	3663
povećaj slova	3673
povećaj tekst	3673
povečaj	3853
povečaj besedilo	3863
povečaj fotografijo	3853
povečaj pisavo	3863
povečaj sliko	3853
povinná pole	554
povinné	555	3756
povinné pole	554
povinné polia	3755
povinné údaje	554
povolit upozornění	545
povoliť	3747
povoliť notifikácie	3746
povoliť obsah	3741
povoliť raz	3741
povoliť reklamu	3749
povoliť reklamy	3749
povoliť upozornenia	3746
powiązane	3100
powiązane artykuły	3100
powiązane tematy	3100
powiększ	3103
powiększ tekst	3188
powiększ zdjęcie	3103
powrót do góry	3103
powrót do strony głównej	3176
powrót na górę	3176
pozastaviť	3744
později	462	546
pozostała część artykułu pod materiałem wideo	3092
pozostały czas	3161
pozostały czas #	3161
pozostały czas -#	3161
pozrieť # fotiek	3757
pozrieť # fotky	3757
pozrieť # fotografie	3757
pozrieť # fotografií	3757
pozrieť fotiek	3757
pozrieť fotky	3757
pozrieť fotografie	3757
pozrieť fotografií	3757
pozrieť galériu	3758
pozrieť všetky # fotiek	3757
pozrieť všetky # fotky	3757
pozrieť všetky # fotografie	3757
pozrieť všetky # fotografií	3757
pozrieť všetky fotiek	3757
pozrieť všetky fotky	3757
pozrieť všetky fotografie	3757
pozrieť všetky fotografií	3757
pozrieť všetkých # fotiek	3757
pozrieť všetkých # fotky	3757
pozrieť všetkých # fotografie	3757
pozrieť všetkých # fotografií	3757
pozrieť všetkých fotiek	3757
pozrieť všetkých fotky	3757
pozrieť všetkých fotografie	3757
pozrieť všetkých fotografií	3757
pozvite nás na kávu	3750
pozvěte nás na kafe	549
pozvěte nás na kávu	549
počastite nas kavom	3655
pořídit předplatné	551
pošalji	91	3661
pošalji e-mailom	3591
pošalji komentar	3591
pošalji mejlom	3591
pošalji poruku	3660
pošalji povratnu informaciju	3669
pošalji prijatelju	3591
pošalji vest	3666
pošalji vijest	3666
pošalji članak e-mailom	3591
pošaljite dojavu	3666
pošaljite komentar	3591
pošaljite vest	3666
pošlete tip redakci	561
pošlite tip redakcii	3761
pošlji	3851
pošlji komentar	3860
pošlji po e-pošti	3786
pošlji povratno informacijo	3859
pošlji prijatelju	3786
pošlji sporočilo	3850
pošlji članek po e-pošti	3786
pošljite nam namig	3856
pošljite namig	3856
poštanski broj	3661
poštna številka	3851
poštovné zdarma	538
pr članek	3782
pradėti testą	2708
praneškite apie klaidą	2678
pranešti anonimiškai	2720
pranešti apie klaidą	2678
pranešti apie komentarą	2722
pratite uživo	3663
pravidelný dar	549
pravidelný príspevok	3750
pravidelně měsíčně	549
pravidlá diskusie	3689
pravidlá opráv	3761
prawa autorskie zastrzeżone	3181
prašome išjungti reklamos blokavimą	2715
pre komentovanie sa prihláste	3766
pre predplatiteľov	3682
preberi cel članek	3853
preberi celoten članek	3853
preberi več	3853
preberite celoten članek	3853
preberite še	3783
predchádzajúca fotografia	3758
predchádzajúca snímka	3758
predchádzajúca strana	3758
predchádzajúci článok	3758
predplatiť	3681
predplatné môžete kedykoľvek zrušiť	3752
predplaťte si	3681
preferințe cookie	3403
preferințe de confidențialitate	3435
preferències de galetes	427
preferências de cookies	3284
preferências de privacidade	3319
prehrať	3743
prehrať video	3743
prehrávač sa načítava	3743
prejsť do diskusie	3766
prejsť do galérie	3758
prejsť na darovanie	3750
prejsť na kvíz	3735
prejsť na obsah	3758
prejsť na online	3758
prejsť na platbu	3750
prejsť na ponuku	3739
prejsť na recept	61
prejšnja fotografija	3853
prejšnja slika	3853
prejšnja stran	3853
prejšnji članek	3853
prekličete lahko kadarkoli	3847
prekliči soglasje	3836
preložené automaticky	3764
preložené pomocou ai	3764
prenošenje zabranjeno	3667
prenumerantförmån	3951
prenumerantförmåner	3951
prenumerata nuo # euro per mėnesį	2672
prenumerata nuo # €	2672
prenumerera på vårt nyhetsbrev	3881
prenumeruodami sutinkate su taisyklėmis	2697
prenumeruokite naujienlaiškį	2697
prenumeruoti naujienlaiškį	2718
preostali čas	3838
preostali čas #	3838
preostali čas -#	3838
preporučeno	3588
preporučuje outbrain	3674
preporučuje taboola	3674
preporučujemo	3588	3658
preporučujemo da pročitate	3588
preporučujemo i	3588
presentear matéria	3309
preskoči na sadržaj	3663
preskoči na vsebino	3853
preskočiť na obsah	3758
prestať sledovať	3768
prethodni članak	3663
pretlač zakázaná	3762
prevedeno uz pomoć ai	3669
preverite e-pošto	3850
prečo vidím túto reklamu	3770
prečítajte si	3686
prečítajte si aj	3686
prečítať neskôr	3769
prečítať prepis	3743
prețurile pot varia	3372
pridať ako preferovaný zdroj	3768
pridať do košíka	3739
pridať do mojich tém	3768
pridať komentár	3689
pridať medzi preferované zdroje	3768
pridruži se razpravi	3860
pridružite se razpravi	3860
pridėti kaip pageidaujamą šaltinį	2723
pridėti komentarą	2722
pridėti prie mano temų	2723
pridėti prie pageidaujamų šaltinių	2723
prihlásiť	3682
prihlásiť cez facebook	3752
prihlásiť cez google	3752
prihlásiť na odber	3755
prihlásiť sa	3682
prihlásiť sa cez apple	3752
prihlásiť sa cez facebook	3752
prihlásiť sa cez google	3752
prihlásiť sa do diskusie	3766
prihlásiť sa na odber	3755
prihláste sa a komentujte	3766
prihvati i prikaži	3646
prihvati sve kolačiće	3646
prihvaćam	3604
prihvaćam i nastavljam	3646
prihvaćam sve	3604
prijava putem google računa	3657
prijavi grešku	3591
prijavi pogrešku	3666
prijavi se s google računom	3657
prijavite grešku	3666
prijavite pogrešku	3666
prijať	3700
prijať a pokračovať	3741
prijať a zobraziť	3741
prijať všetko	3700
prijať všetky	3741
prijať všetky cookies	3741
prikaži # odgovora	3670
prikaži # odgovore	3860
prikaži galerijo	3853
prikaži galeriju	3663
prikaži geslo	3847
prikaži i prihvati	3646
prikaži in sprejmi	3836
prikaži komentare	3670
prikaži komentarje	3860
prikaži lozinku	3657
prikaži manj	3784
prikaži manje	3589
prikaži odgovore	3670	3860
prikaži podnapise	3838
prikaži prepis	3838
prikaži rezultate	91	3642	3832
prikaži sadržaj	3604
prikaži sve	3589
prikaži titlove	3648
prikaži transkript	3648
prikaži več	3784
prikaži više	3589
prikaži vse	3784
prikaži vsebino	3836
prima lună gratuită	3382
prima pagină	3420
primetili ste grešku	3666
primește alerte despre acest subiect	3376
primijetili ste grešku	3666
printează	3350
printează rețeta	61
pripomenúť neskôr	3693
priporoča outbrain	3864
priporoča taboola	3864
priporočamo	3783	3848
priporočamo tudi	3783
priporočamo v branje	3783
priporočeno	3783
prisijunkite arba susikurkite paskyrą	2672
prisijunkite prie mūsų komandos	2679
prisijunkite, kad galėtumėte komentuoti	2678
prispieť	3681
prispieť jednorazovo	3750
prispieť mesačne	3750
privatsphäre verwalten	855
privatsphäre-einstellungen	732
privātuma iestatījumi	2771
privātuma politika	2750
prišlo je do napake. poskusite pozneje	3850
prišlo je do napake. poskusite znova	3850
pro komentování se přihlaste	566
pro předplatitele	464
pro předplatitele výhodněji	538
prochaine vidéo	1873
profită de ofertă	3442
programmet är inte längre tillgängligt	3957
prohibida su reproducción total o parcial	1460
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
proibida a reprodução total ou parcial	3331
promijeni veličinu teksta	3673
promo sadržaj	3674
promocijsko sporočilo	3782
promotivni sadržaj	3587
promotivni članak	3587
promóció	2105
proovi # päeva tasuta	1473
proposé par	1865
prosimy o wyłączenie adblocka	3166
proč vidím tuto reklamu	570
pročitaj ceo članak	3663
pročitaj cijeli članak	3663
pročitaj kasnije	3673
pročitaj transkript	3648
pročitajte ceo tekst	3663
pročitajte cijeli članak	3663
pročitajte i	3588
pročitajte još	3588
prywatność	3093
przeczytaj całość	3176
przeczytaj cały artykuł	3176
przeczytaj również	3100
przeczytaj także	3100
przeczytaj też	3100
przeczytaj transkrypcję	3161
przejdź bez wsparcia	3074
przejdź do galerii	3176
przejdź do głównej treści	3176
przejdź do oferty	3156
przejdź do przepisu	61
przejdź do płatności	3168
przejdź do quizu	3152
przejdź do serwisu	3093
przejdź do sklepu	3156
przejdź do strony darowizn	3168
przejdź do treści	3103
przejdź do ustawień prywatności	3093
przejdź do wpłaty	3168
przejdź na stronę główną	3176
przekaż # % podatku	3168
przekaż #%	3168
przekaż opinię	3183
przestań obserwować	3187
przetłumaczono automatycznie	3183
przetłumaczono przez ai	3183
przeładuj stronę	3167
prześlij	3174
prześlij opinię	3183
prześlij zdjęcia	3180
przypomnij mi później	3074
przypomnij później	3164
právě se děje	479
präsentiert von	729
précédent	1779
préférences cookies	1769
préférences de confidentialité	1872
prélèvement	1742
prémium	2097
prénom	1850
présenté par	1865
próbáld újra később	2171
próbálja ki # forintért	2097
próbálja újra	2171
próbálja újra később	2171
próxima	3233
próxima foto	3328
próxima imagem	3328
próxima notícia	3300
próxima página	3233
próximo artigo	3230
próximo vídeo	1448	3320
prøv # dager gratis	2958
prøv gratis	583	2958
prøv igen senere	671
prøv igjen senere	3049
prøv nu	583
prøv nå	2958
prędkość	3162
prędkość odtwarzania	3161
prを含みます	2497
pr記事	2518
psč	555	3756
pubblicità	2328
publi-rédactionnel	1767
publicité	1767
publicité - la suite ci-dessous	1767
publicités	1767
publică	3392
publică comentariul	3391
pular anúncio	3320
pular para o conteúdo	3233
puslapis # iš #	2727
página siguiente	1355
páči sa mi to	3767
päeva küsimus	1510
päivitä sivu	1700
päivän kysymys	91	1686
päivän peli	1686
päivän ristikko	1686
pääuutiset	1644
påkrevd	3050
påkrævet	672
påmind mig senere	579
påminn mig senare	3872
później	3074	3165
pārbaudi savas zināšanas	2740
pārbaudiet savu e-pastu	2778
pāriet uz recepti	61
pāriet uz saturu	2779
pārpublicējot atsauce obligāta	2743
pārpublicēšana aizliegta	2786
pārtraukt sekot	2783
pārvaldīt paziņojumus	2774
pārvaldīt piekrišanu	2771
pērc abonementu	2733
płatna współpraca	3189
płatne miesięcznie	3170
płatne rocznie	3170
płatność miesięczna	3170
płatność roczna	3170
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
qr कोड स्कैन करें	2065
qr কোড স্ক্যান করুন	356
qr 코드를 스캔하세요	2630
qrコードからダウンロード	2525
qrコードを読み取ってください	2525
qr코드로 다운로드	2630
qr코드를 스캔하세요	2630
qu'avez-vous pensé de cet article	1801
qual o seu nível de satisfação com esta notícia	3250
qualcosa è andato storto	2407
quan tâm nhất	4354
quay lại	4398
quay lại đầu trang	4398
quellen und weiterführende links	739
queremos conocer tu opinión	1384
queremos saber a sua opinião	3258
questa email è già registrata	2436
questa pagina ti è stata utile	2382
questo articolo ti è stato utile	2382
questo articolo è bloccato	2404
questo campo è obbligatorio	2406
questo riassunto ti è stato utile	2356
questo video non è disponibile	2390
questo video non è più disponibile	2390
quieres añadir otro usuario a tu suscripción	1318
quitter le plein écran	1835
quizi çöz	4121
quizás más tarde	1312
quizás te interese	1352
quy định bình luận	4353
quyên góp	4305
quyên góp ngay	4305
qué te ha parecido esta noticia	1384
quét mã qr	4366
quét mã qr để tải	4366
quét mã qr để tải ứng dụng	4366
quên mật khẩu	4306
quản lý cookie	4364
quản lý lựa chọn	4393
quản lý sự đồng ý	4364
quản lý tùy chọn	4393
quảng cáo	4316
quảng cáo - bài viết tiếp tục bên dưới	4349
""", 'r': """
r$ # por mês durante # meses	3267
radote klaidą	2678
radote klaidą tekste	2678
radās kļūda. mēģiniet vēlāk	2778
radīts ar mākslīgo intelektu	2781
rafraîchir la page	1843
raksti komentāru	2739
raksts ir aizsargāts ar autortiesībām	2786
raksts ir slēgts	2777
raksts tiek papildināts	2740
raksts turpinās pēc reklāmas	2742
rakstu lasa mākslīgais intelekts	2772
rakstīt autoram	2779
rakstīt komentāru	2739
raktažodžiai	2719
rao vặt	4316
raportează	3392
raportează comentariul	3432
raportează o eroare	3370
raportează o greșeală	3422
raportoi virheestä	1713
rapportér	684
rapportér annonce	687
rapportér fejl	600
razvrščanje	3861
rašykite redakcijai	2720
rašyti autoriui	2719
rašyti komentarą	2672
reagovať	3767
recargar la página	1417
recargar página	1417
recarrega la pàgina	433
recarregar a página	3289
recarregar página	3289
receber notificações	3260
recept mentése	61
recept nyomtatása	61
recevez nos alertes en temps réel	1809
recevez une alerte à chaque article de l'auteur	1809
reclamă	3353
recomandarea redacției	3385
recomandări	3357
recomandările editorilor	3385
recomandările redacției	3357
recomendado para você	3230
recommandé	1776
recommandé pour vous	1776
recommandés	1776
recordar más tarde	1312
recuérdamelo más tarde	1312
redare automată	3400
redirecționează # la sută	3411
redirecționează #%	3344
redă video	3399
redă videoclipul	3399
refuză toate	3367
refuză tot	3403
regala este artículo	1437
regalar artículo	1318
regalar este artículo	1437
registrovať sa	3682
registruokitės nemokamai	2672
registruokitės į seminarą	2679
registrácia	3682
regisztráció	2097
regisztrálok	2097
regler för kommentarer	3981
regras de comentários	3272
regras dos comentários	3272
regístrate	1318
rekisteröidy	1629
rekisteröidy maksutta ja lue	1629
reklaami lõpp	1527
reklam içeriğidir	4124
reklama się skończyła	3189
reklami geç	4070
reklám	2105
reklám vége	2186
reklámblokkolót használ	2164
reklámblokkolót használsz	2164
reklāma	2733
reklāmas beigas	2785
reklāmas raksts	2742
reklāmraksts	87	2742
relacja na żywo	3176
relaterade ämnen	3898
rendeld meg a könyvet	2155
rendelje meg a könyvet	2155
rendezés	2183
rendszeres támogatás	2166
renovar suscripción	1453
reportar comentário	3314
reportar erro nesta página	3250
reproducció automàtica	424
reproducción automática	1409
reproducción prohibida	1460
reproducir vídeo	1408
reproduction réservée	1887
reproductor de vídeo	1448
reproduzir vídeo	3280
reproduzir áudio	3280
reprodução automática	3281
reprodução proibida	3331
reserve já	3334
resmi büyüt	4145
responda à enquete	3272
rester connecté	1847
restez informé	1752
restez informés	1752
resultado da votação	3314
resultados de la votación	1442
resumen automático	1377
resumo da notícia	3250
resumé lavet af ai	681
retour à l'accueil	1853
retour à la liste	1853
retrage consimțământul	3403
rettelser og præciseringer	678
revenir à l'accueil	1853
revoir la vidéo	1873
rezerviši mesto	3645
rezervovať miesto	3739
rezervujte si místo	538
rezervuoti vietą	2710
rezervă-ți locul	3397
rezervēt vietu	2770
rezolvă testul	3394
reîmprospătează pagina	3409
reîncarcă pagina	3409
reînnoiește abonamentul	3438
reģistrējies bez maksas	2733
reģistrēties	2733
reši križanko	3832
reši kviz	3642	3832
reši ukrštenicu	3642
režim celej obrazovky	3743
režim celé obrazovky	542
ricordamelo più tardi	2305
riješi križaljku	3642
riješi kviz	3642
riproduzione riservata ©	2442
rodyti galeriją	2719
rodyti mažiau	2680	2719
rodyti turinį	2711
rodyti viską	2680
rozumím	482
rozwiąż krzyżówkę	3152
rozwiń	3103
rozwiń wszystko	3104
ročne	3753
ročná platba	3752
ročné predplatné	3752
roční platba	551
roční předplatné	551
ročně	552
rychlost přehrávání	542
ryhdy kannatusjäseneksi	1701
rätta	3894
rätta oss	3894
rättelse	3894
rättelsepolicy	3976
rättelser och förtydliganden	3976
règles de commentaires	1827
règles des commentaires	1827
réactions	1772
réagir	1762	1772
réagir à cet article	1772
réagissez	1772
réagissez à cet article	1772
réductions et codes promo	1891
réduire le texte	1863
répondez au quiz	1830
répondez au sondage	1827
répondre	1772
réseaux sociaux	1763
réserver mes places	1833
réservez vos places	1833
réservé aux inscrits	1743
résiliable à tout moment	1816
résultats	91
résultats du sondage	1807
résumé de l'article	1801
résumé de l'article en # points	1801
résumé en # secondes	1801
résumé ia	1860
résumé par l'ia	1860
részletek	2113
rétablir le son	1835
rösta	91	3948
rösta här	3901
rösta i omröstningen	3901
rösta nu	91	3947
rút lại sự đồng ý	4364
rückmeldung geben	877
rýchlosť	3744
rýchlosť prehrávania	3743
rādīt # atbildes	2782
rādīt atbildes	2782
rādīt galeriju	2779
rādīt mazāk	2741	2779
rādīt rezultātus	2768
rādīt saturu	2771
rādīt un piekrist	2771
rādīt vairāk	2740
rādīt visu	2741
rămâi conectat	3414
răspunde	3356
rėmimas	2681
rėmėjo turinys	2725
""", 's': """
s'abonner à ce dossier	1884
s'abonner à ce sujet	1884
s'abonner à ce thème	1884
s'abonner à cet auteur	1884
s'abonner à partir de #€	1743
s'està carregant el reproductor	423
s'està carregant el vídeo	423
s'ha produït un error	440
s'inscrire à la newsletter	1752
s-ar putea să-ți placă	3357
saada anonüümne vihje	1522
saada sõbrale	1478
saada sõnum	1520
saada vihje anonüümselt	1522
saber más	1355
sadarbības raksts	2742
sadece abonelere özel	4139
sadržaj je blokiran	3646
sadržaj je zaključan	3581
sadržaj je zaštićen autorskim pravom	3667
sadržaj nije dostupan	3646
sadržaj nije moguće prikazati	3646
sadržaj partnera	3674
saglabāt	2738
saglabāt iestatījumus	2771
saglabāt izvēli	2771
saglabāt rakstu	2738
saglabāt vēlākam	2784
sair do ecrã inteiro	3280
saistītie raksti	2735
saistītās ziņas	2735
saite ir nokopēta	2784
saite nokopēta	2738
saken er låst	2958
saken finnes også som lyd	2967
salli sisältö	1692
salta la pubblicità	2430
salta pubblicità	2430
saltar anúncio	3221
salvar preferências	3284
salvează	3350
salvează articolul	3384
salvează pentru mai târziu	3384
salvează preferințele	3403
salvează rețeta	61
samo nujni piškotki	3836
samo nužni	3646
samo nužni kolačići	3646
samo za naročnike	3847
sans engagement, résiliable à tout moment	1816
sao chép	4388
sao chép liên kết	4311
sao chép đường dẫn	4347
sari la conținut	3359
sari la rețetă	61
sari peste reclamă	3436
satura turpinājums pēc reklāmas	2742
saturs ir aizsargāts ar autortiesībām	2786
saturs ir bloķēts	2771
sazināties ar redakciju	2780
sačuvaj	3591
sačuvaj podešavanja	3646
sačuvaj recept	61
sačuvaj vest	3591
sačuvaj za kasnije	3673
sačuvaj članak	3673
saņemt paziņojumus	2774
scanează codul qr	3405
schlagwörter	739
schließen	742
schrift größer	882
schrift vergrößern	724
schriftgröße	724
schriftgröße anpassen	882
schriftgröße ändern	882
schwedenrätsel	849
scopri di più	2311
scopri di più su amazon	2446
scrie comentariul tău	3432
scrie redacției	3422
scrieți redacției	3422
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
se alla erbjudanden för prenumeranter	3876
se bilderna här	3901
se connecter et réagir	1772
se déconnecter	1743
se grafiken här	3901
se ha producido un error al cargar el vídeo	1375
se klippet här	3901
se klippet øverst i saken	2982
se réabonner	1879
se videon här	3901
se våra erbjudanden	3966
se våre tilbud	3046
se încarcă playerul	3399
se încarcă video	3399
se încarcă videoclipul	3399
sebesség	2160
sedan # kr/mån tills du säger upp	3876
see väli on kohustuslik	1520
segui già questo argomento	2417
segui già questo autore	2417
seguir tópico	3260
seguí leyendo	1398
sei già abbonato	2311
sei già iscritto	2436
sei già iscritto alla newsletter	2369
seko tēmai	2783
sekot tēmai	2783
sekretessinställningar	3955
sekti autorių	2723
sekti temą	2723
selección de la redacción	1352
selectează	3415
selvä	1647
sem opinião	3273
sem si não seria possível	3265
sem você não seria possível	3265
semnalează comentariul	3432
semnalează o eroare	3356
senaste först	3981
send artiklen på mail	592
send på e-post	2967
send på mail	686
seniausi viršuje	2722
sense permanència	410
sesi aç	4125
sesi açmak için dokunun	4164
sesi açmak için tiklayin	4164
setări confidențialitate	3403
setări cookie	3367
setări cookie-uri	3403
setări cookies	3403
setări de confidențialitate	3403
seu apoio faz a diferença	3324
seu nome de usuário	3314
seuls les abonnés peuvent commenter	1807
seuraa hetki hetkeltä	1709
seuraa livenä	1709
seuraa meitä	1637
seuraa tekijää	1720
seuraa tätä aihetta	1720
seuraat jo tätä aihetta	1720
seuraat tätä aihetta	1720
seç	4140
seçenekleri yönet	4128
seçimimi kaydet	4128
seções	3230
seřadit podle	566
sfârșit publicitate	3397
sfârșitul reclamei	3397
shrani članek	3786
shrnutí ai	565
shrnutí od ai	564
si opp når du vil	2958
si è verificato un errore	2406
si è verificato un errore durante il caricamento del video	2354
sie können diesen artikel kostenlos weitergeben	821
signaler ce contenu comme inapproprié	1807
signaler un problème	1772
siguiente artículo	1352
siguiente vídeo	1448
siirry sisältöön	1646
siirry suoraan sisältöön	1709
sikeres feliratkozás	2115
sin ti no sería posible	1393
sinu hääl on arvesse võetud	1510
sinu sõnum	1520
sisu on autoriõigusega kaitstud	1528
sisältö ei ole saatavilla	1692
sisältö on estetty	1692
sisältö on suojattu tekijänoikeudella	1714
sisältöä ei voida näyttää	1692
sisältöä kumppaneiltamme	1722
siz ne düşünüyorsunuz? oy verin	4077
sizin için öneriler	4075
siųsti atsiliepimą	2721
siųsti draugui	2677
siųsti el. paštu	2677
siųsti komentarą	2722
siųsti naujieną	2720
siųsti žinutę	2718
skaitykite be reklamų	2725
skaitykite be ribojimų	2717
skaitykite daugiau čia	2679
skaityti plačiau	2679
skaityti visą straipsnį	2719
skaityti vėliau	2677
skann qr-koden for å laste ned appen	3039
skanna qr-koden för att ladda ner appen	3959
skaties arī	2735
skatīt cenu	2770
skatīt foto	2740
skatīt galeriju	2740
skatīt komentārus	2782
skatīt piedāvājumu	2770
skatīt piedāvājumus	2777
skatīt rezultātus	91	2768
skatīt video	2740
skatīt visus	2779
skenē qr kodu	2773
skenējiet qr kodu	2773
skjønner	2983
sklenite naročnino	3779
skontaktuj się z redakcją	3180
skontrolujte si svoju schránku	3755
skopírované	3769
skopírované do schránky	3769
skopírovať odkaz	3689
skoči na recept	61
skriftstørrelse	65
skriv din kommentar här	3894
skriv inn beløp	3044
skru på	3041
skru på lyd	3037
skru på varsler	3040
skryť odpovede	3766
skryť reklamu	3770
skrýt	482
skrýt odpovědi	566
skrýt reklamu	570
skyddas av upphovsrätt	3977
skänk en gåva	3964
skúste to neskôr	3755
skúste to znova	3755
slapukų nustatymai	2690
slapukų politika	2711
slažem se	3604
slažem se i nastavljam	3646
sledeća fotografija	3663
sledeća slika	3663
sledeća strana	3663
sledeći video	3648
sledeći članak	3663
sledovat toto téma	568
sledovat téma	568
sledovať autora	3768
sledovať autorku	3768
sledovať online	3758
sledovať tému	3768
sledovať túto tému	3768
sledujete téma	568
sledujete tému	3768
slik beskytter vi kildene våre	3056
slik beskytter vi våre kilder	3056
slik slår du av annonseblokkering	3042
slične vesti	3588
slične vijesti	3588
slični članci	3588
sljedeća fotografija	3663
sljedeća slika	3663
sljedeća stranica	3663
sljedeći video	3648
sljedeći članak	3663
slut på annonce	687
slut på annons	3985
slut på reklam	3985
sluta följa	3983
slutt på annonse	3065
slutt å følge	3063
slå adblocker fra	664
slå annonceblokering fra	664
slå av annonseblokkereren	3042
slå av annonseblokkeringen	3042
slå din adblocker fra	664
slå lyd fra	659
slå lyd til	659
slå lyden fra	659
slå lyden til	659
slå notifikationer til	662
slå på	3041	3961
slå på aviseringar	3960
slå på ljudet	3957
slå på notiser	3960
slå på varsler	3040
slå på varslinger	3040
slå til	663
slėpti reklamą	2725
sns 공유	2665
sns 공유하기	2665
snsでシェア	2561
snsでシェアする	2561
snsをフォロー	2469
snímek # z #	556
snímek # ze #	556
snímka # z #	3757
snímka # zo #	3757
so schützen wir unsere quellen	874
sofortüberweisung	702
solicitarea a fost trimisă	3439
solicitação enviada	3326
solitär	849
son dakika bildirimlerini aç	4131
son dakika gelişmelerinden haberdar olun	4131
son gelişmelerden haberdar olun	4131
sondaż	91
sonderveröffentlichung	801
sono già sostenitore	2305
sonraki fotoğraf	4171
sonraki görsel	4171
sonraki içerik	4171
sonuçlar	91
sonuçlari gör	91	4078
sonuçlari göster	91	4119
sorodni članki	3783
sortează	3392
sortează după	3392
sortuj według	3185
sortér efter	683
souhlasím	475
souhlasím a pokračovat	540
souhlasím se zobrazením	475
soutenez-nous dès maintenant	1734
související	479
související témata	479
související články	479
související články z webu	479
soyez le premier à commenter	1772
soyez le premier à réagir	1772
spam nélkül	2171
spander en kaffe på oss	3044
spara inställningar	3955
spara till läslistan	3984
spausdinti receptą	61
spausdinti straipsnį	2724
spela här	3947
spela videon här	3901
spill nå	3029
spis treści	3103
splošni pogoji	3836
sponsorisé	1767
sponsorlu içerik	87	4070
sponsoroitu sisältö	1638
sponsorēts saturs	2785
sponsrat innehåll	3890
sponzorirani sadržaj	3587
sponzorirani članak	3587
sponzorisani sadržaj	3674
sponzorované	3685
sponzorovaný obsah	474
sponzorováno	474
sporoči napako	3856
sporočilo	3851
spotifyで聞く	2551
spotifyで聴く	2551
spravovat upozornění	545
spravovať súhlas	3741
spravovať upozornenia	3746
sprawdź cenę	3156
sprawdź ofertę	3078
sprawdź się	3152
sprawdź skrzynkę e-mail	3173
sprawdź skrzynkę odbiorczą	3173
sprawdź swoją skrzynkę	3173
sprawdź swoją wiedzę	3152
sprejmi in prikaži	3836
sprejmi vse piškotke	3836
spremi članak	3591
spremljajte v živo	3853
sprijinul tău contează	3437
sprijină-ne	3344
správa	3756
správa bola odoslaná	3755
správa souhlasu	540
správa súhlasu	3741
spróbuj ponownie	3173
spróbuj ponownie później	3173
spręsti kryžiažodį	2708
spręsti testą	2708
spune-ne părerea ta	3391
spune-ți părerea	3370
spune-ți părerea în comentarii	3370
spuneți-ne părerea	3391
spustit kvíz	534
spustiť kvíz	3735
spustiť video	3743
später	697
später erinnern	697
späť hore	3758
späť na hlavnú stránku	3758
späť na začiatok	3758
spør vår ki om saken	2975
spēlē tagad	2768
spēlēt tagad	2768
staňte sa členom	3681
staňte se členem	463
ste našli napako	3856
ste našli napako v članku	3856
ste už predplatiteľ	3752
ste že glasovali	3832
stem nå	91	3029
stiahnuť aplikáciu	3745
stiahnuť audio	3743
stiahnuť epizódu	3743
stiahnuť na google play	3745
stiahnuť v app store	3745
stiahnuť z app store	3745
stiahnuť z google play	3745
stichwörter	739
stil spørgsmål til artiklen	600
stlmiť	3743
stop med at følge	685
straipsnio tęsinys - po reklama	2681
straipsnis saugomas autorių teisių	2726
straipsnis tęsiasi po reklamos	2681
straipsnis užrakintas	2717
straipsnį skaito dirbtinis intelektas	2712
strojovo preložené	3764
strojový preklad	3765
strojový překlad	565
strojově přeloženo	564
strona główna	3100
stroški dostave	3835
stránka # z #	556	3757
stránka # ze #	556
stránka # zo #	3757
stworzono z pomocą ai	3183
stáhnout aplikaci	544
stáhnout audio	542
stáhnout epizodu	542
stáhnout na google play	544
stáhnout podcast	542
stáhnout v app store	544
stáhnout z app store	544
stáhnout z google play	544
stáhnout zdarma	544
stäng	3872	3901
stäng annons	3985
stäng av annonsblockeraren	3962
stäng av din adblocker	3962
stäng av din annonsblockerare	3962
stäng av ljudet	3957
stäng galleri	3972
stöd oss	3873
stöd oss på patreon	3964
stöd oss via patreon	3964
större text	3984
større tekst	3064
støt med mobilepay	666
støt os	580
støt os med mobilepay	666
støt os på #er	666
støt os på patreon	666
støt via mobilepay	666
støtt oss	2955
støtt oss med vipps	3044
støtt oss på patreon	3044
støtt oss via vipps	3044
subscrição confirmada	3326
subtitrări	3400
subtítols	424
subtítulos	1409
sudoku del día	1443
sugerir correção	3250
sugerir una corrección	1384
sugestões	3230
suite après la publicité	1833
suivez vos auteurs préférés	1861
suivre ce thème	1809
suivre le thème	1861
sukurta naudojant dirbtinį intelektą	2721
sumă liberă	3411
sumă personalizată	3437
sunt de acord cu termenii și condițiile	3416
sur le même sujet	1776
sur le même thème	1776
suscripción	1318
suscripción confirmada	1454
suscríbase	1318
suscríbete	1318
suscríbete a nuestro boletín	1325
suscríbete ahora	1318
susiję straipsniai	2674
susikurti paskyrą	2672
susține	3344
susține-ne	3344
susține-ne pe patreon	3411
susțineți-ne	3344
susținut de	3430
sutikti ir tęsti	2711
sutinku ir tęsiu	2711
svaka donacija je važna	3655
svaka donacija pomaže	3655
svaki dinar je važan	3655
svaki doprinos je važan	3655
svaki doprinos pomaže	3655
svaki euro je važan	3655
svaki prilog pomaže	3655
svi članci	3663
svi članci autora	3663
sviđa mi se	3671
sviđa vam se članak	3669
swisha en gåva	3964
syötä kelvollinen sähköpostiosoite	1706
syötä summa	1701
syötä sähköpostiosoitteesi	1632
szavazatodat rögzítettük	2151
szavazatát rögzítettük	2151
szavazás	91	2152
szavazás indítása	2151
szczegóły	3104
szeretne értesítéseket kapni	2162
szeretnél értesítéseket kapni	2162
szerző követése	2184
szkennelje be a qr-kódot	2161
szponzorált tartalom	87	2105
szybkość odtwarzania	3161
szállítási költség	2155
szókereső	2152
szólj hozzá	2109
szóljon hozzá	2109
szövegméret	2185
szünet	2160
sähköposti	1632
sähköposti tai käyttäjätunnus	1703
sähköpostiosoite	1632
sähköpostiosoitteesi	1706
sähköpostisi	1706
säkra din plats	3951
säästä # %	1704
säästä #%	1704
så # kr/mnd til du sier opp	2958
så jobbar vi med rättelser	3976
så kommenterar du	3894
så skyddar vi våra källor	3976
så stänger du av annonsblockeraren	3962
så stänger du av din annonsblockerare	3962
sådan beskytter vi kilder	678
sådan beskytter vi vores kilder	678
sådan deaktiverer du din adblocker	664
sådan retter vi fejl	678
sådan slår du adblock fra	664
sådan slår du din adblocker fra	664
sé el primero en comentar	1348
sé parte	1313
sélections	1762
sì, grazie	2398
sí, quiero	1416
sí, vull	431
síganos	1338
síguenos	1338
só para assinantes	3294
sólo para suscriptores	1422
sõnum on saadetud	1520
sök	3901
søg	608
søk	2982
súhlasím	3700
súhlasím a pokračovať	3741
súhlasím so zobrazením	3700
súmate	1313
súvisiace	3686
súvisiace články	3686
súvisiaci článok	3686
süre	4126
süti beállítások	2157
süti tájékoztató	2157
sütibeállítások	2157
sütik kezelése	2157
sākt testu	2768
sīkdatņu iestatījumi	2750
sīkdatņu politika	2771
sīkfailu iestatījumi	2771
słowa kluczowe	3100
sūtīt e-pastā	2784
sắp xếp theo	4354
số tiền khác	4372
""", 't': """
t'ha estat útil	416
t'ha estat útil aquest article	398
t'ha estat útil aquest resum	398
t'ha semblat útil	416
ta treść jest niedostępna	3159
ta treść jest zablokowana	3159
ta video ni več na voljo	3838
ta članek je zaklenjen	3847
tack för din anmälan	3881
tack för din prenumeration	3969
tack för din röst	91	3947
tack för ditt meddelande	3969
tagasi üles	1521
taip pat žiūrėkite	2674
tak, chcę	3165
tak, chętnie	3165
tak, poproszę	3165
takaisin ylös	1646
takipten çik	4151
takk for at du meldte deg på	3049
takk for din påmelding	3049
takk for påmeldingen	2963
talebiniz gönderildi	4169
tallenna myöhemmäksi	1636
talán később	2094
tam ekrandan çik	4125
tamaño de la letra	1437
tamaño de letra	65	1337
tamaño del texto	65
también te puede gustar	1352
también te puede interesar	1352
també et pot interessar	386
também pode gostar	3270
tapahtui virhe. yritä myöhemmin uudelleen	1706
tapahtui virhe. yritä uudelleen	1706
tarjeta de crédito	1317
tarjeta de débito	1317
tarkista sähköpostisi	1706
tartalom betöltése	2157
tartalom engedélyezése	2157
tartalom megjelenítése	2157
tartalomjegyzék	2174
tasuline koostöö	1527
te ha parecido útil	1401
te ha resultado útil	1401
te ha resultado útil este artículo	1377
te ha resultado útil este resumen	1377
te ha sido útil	1401
te ha sido útil este resumen	1377
te poți dezabona oricând	3377
te rugăm să îl dezactivezi	3409
te vsebine ni mogoče prikazati	3836
te-ar putea interesa și	3385
tee meile kohvi välja	1518
tehisaru kokkuvõte	1480
tehisaru võib eksida	1523
tehisintellekt võib eksida	1523
tehty tekoälyllä	1716
teie hääl on arvesse võetud	1510
tej treści nie można wyświetlić	3159
tek seferlik bağiş	4136
tek seferlik bağiş yap	4167
tekijänoikeudella suojattu	1714
teklifi gör	4124
teklifleri gör	4168
tekoäly voi tehdä virheitä	1716
tekoälyn luoma	1716
tekoälyn tekemä	1716
tekoälyn tekemä tiivistelmä	1646
tekoälyn tiivistelmä	1646
tekoälyn tuottama	1716
tekoälytiivistelmä	1646	1717
tekst je zaključan	3657
tekst powstał przy pomocy ai	3183
tekst przetłumaczony maszynowo	3183
teksta izmērs	2784
tekststørrelse	65
tekstą įgarsino dirbtinis intelektas	2677
telefonszám	2172
telefón	3756
teljes hozzáférés	2097
teljes képernyő	2159
teljes név	2172
temas del día	1352
temi že sledite	3862
ten artykuł jest zablokowany	3170
ten film jest niedostępny	3161
ten film nie jest dostępny w twoim kraju	3161
ten film nie jest już dostępny	3161
tento obsah je blokován	540
tento obsah je zablokovaný	3741
tento obsah nemôžeme zobraziť	3741
tento obsah nemůžeme zobrazit	540
tento obsah není dostupný	540
tento obsah není k dispozici	540
tento obsah nie je dostupný	3741
tento obsah nie je k dispozícii	3741
tento obsah sa nedá zobraziť	3741
tento článek je uzamčen	551
tercihleri yönet	4163
tercihlerimi yönet	4163
termos e condições	3223
teste başla	4121
teste grátis	3204
testează-ți cunoștințele	3394
testează-ți cunoștințele cu quizul nostru	3370
testi başlat	4121
testi çöz	4121
teszteld a tudásod	2112
tesztelje tudását	2112
tetszőleges összeg	2166
text bol vytvorený automaticky	3764
text byl vytvořen automaticky	564
text je chránený autorským právom	3762
text je chráněn autorským právem	562
text čte umělá inteligence	542
texten fortsätter nedan	3890
texten fortsätter under bilden	3890
texten är maskinöversatt	3979
texten är skapad automatiskt	3979
textgröße	882
textgröße ändern	882
teď ne	462
teşekkürler, mesajiniz gönderildi	4141
tham gia bình chọn	4353
tham gia khảo sát	4353
tham gia thăm dò	4353
thanh toán hàng năm	4374
thanh toán hàng tháng	4374
thanh toán qua paypal	4396
theo dõi chủ đề	4385
theo dõi chủ đề này	4385
theo dõi tác giả	4385
thoát toàn màn hình	4360
thu gọn	4323
thème suivi	1884
thèmes	1776
thématiques	1776
thêm câu trả lời	4391
thêm làm nguồn ưu tiên	4385
thêm vào giỏ hàng	4399
thích	4311
thích nhất	4354
thông tin bắt buộc	4376
thông tin doanh nghiệp	4316
thông tin quảng cáo	4349
thăm dò	91
thăm dò ý kiến	91
thư viện ảnh	4380
thẻ	4321
thời gian còn lại	4360
thời gian hiện tại	4361
thời lượng	4361
ti è stato utile	2382
tienes que iniciar sesión para guardar artículos	1397
tietosuojakäytäntö	1692
tik būtini	2711
tik būtinieji slapukai	2711
tikai nepieciešamās	2771
tikai nepieciešamās sīkdatnes	2771
tiktokで見る	2551
til støttesiden	666
tilbagetræk samtykke	657
tilbakemelding på saken	2975
tilføj en kommentar	683
tilføj kommentar	683
tilføj os som foretrukken kilde	685
tilføj som foretrukken kilde	685
tilgjengelig på google play	3039
till gåvosidan	3964
tillad én gang	657
tillat én gang	3035
tillåt	3961
tillåt alltid	3955
tillåt annonser	3963
tillåt aviseringar	3960
tillåt en gång	3955
tillåt innehåll	3955
tillåt inte	3961
tillåt notiser	3960
tillåt reklam	3963
tiltás	2163
timp rămas	3399
tin bài liên quan	4347
tin cùng chuyên mục	4321
tin cùng tác giả	4348
tin khác	4321
tin liên quan	4321
tin mới	4321
tin mới nhất	4321
tin nhắn của bạn	4397
tin nhắn của bạn đã được gửi	4376
tin nóng	4348
tin nổi bật	4321
tin quảng cáo	4349
tin tiếp theo	4380
tin trước	4321
tin tài trợ	4321
tin tức liên quan	4321
tin đọc nhiều	4321
tipărește	3350
tipărește articolul	3384
tipărește rețeta	61
tisk článku	569
titta på videon	3957
tiêu điểm	4321
tiến # giây	4360
tiếp theo	4323
tiếp tục trên trình duyệt	4366
tiếp tục trên web	4366
tiếp tục với apple	4374
tiếp tục với email	4396
tiếp tục với facebook	4374
tiếp tục với google	4374
tiếp tục đọc	4398
tlačiť	3689
to cię może zainteresować	3100
to może cię zainteresować	3100
to wideo jest niedostępne	3161
to wideo nie jest już dostępne	3161
toate știrile	3420
toda contribuição ajuda	3291
toda la información	1428
todas as notícias	3300
todavía no eres suscriptor	1422
todavía no estás registrado	1422
todos los artículos de este autor	1459
todos los artículos del autor	1459
todos los artículos del especial	1456
todos los derechos de reproducción reservados	1460
todos los vídeos	1428
todos os comentários	3226
todos os vídeos	3300
toimituskulut lisätään	1690
totes les notícies	444
toto pole je povinné	554
toto téma již sledujete	568
toto video již není dostupné	542
toto video není dostupné	542
toto video není ve vaší zemi dostupné	542
toto video nie je dostupné	3743
toto video nie je vo vašej krajine dostupné	3743
toto video už není dostupné	542
toto video už nie je dostupné	3743
tots els vídeos	444
tous droits de reproduction réservés	1887
toute l'actualité	1776
toutes les actualités	1853
toutes les vidéos	1853
toutes nos vidéos	1853
tovább	2112
tovább a cikkre	2174
tovább a dossziéhoz	2174
tovább a galériához	2174
tovább a recepthez	61
tovább a rovatra	2110
tovább a tartalomhoz	2174
tovább a teljes cikkre	2174
tovább a támogatáshoz	2166
tovább a támogatási oldalra	2166
tovább a webshopba	2155
tovább az ajánlathoz	2155
tovább olvasom	2112
további cikkek	2110
további cikkek a szerzőtől	2174
további cikkek a témában	2110
további cikkek betöltése	2174
további hírek	2110
további részletek itt	2112
továbbiak betöltése	2112
továbbiak megjelenítése	2174
toàn màn hình	4361
traducció automàtica	424
traducción automática	1409
traducere automată	3400
traducido automáticamente	1435
tradução automática	3250
traduït automàticament	449
trang chủ	4323
trang này có hữu ích không	4353
transcripció	424
transcripción	1409
transcrição	3281
transferência bancária	3203
trenutni čas	3838
trenutni čas #	3838
treści komercyjne	3189
treści naszych partnerów	3189
treści partnerskie	3092
treść dla subskrybentów	3170
treść niedostępna	3159
treść premium	3170
treść sponsorowana	3092
treść wygenerowana przez ai	3183
treść zablokowana	3159
treść zewnętrzna	3159
tria la teva subscripció	410
trimite răspunsul	3391
troškovi dostave	3645
truy cập không giới hạn mọi bài viết	4396
trwa ładowanie odtwarzacza	3161
tryb pełnoekranowy	3161
træk dit samtykke tilbage	657
træk samtykke tilbage	657
trình phát âm thanh	4394
trò chơi	4358
trước	4323
trường bắt buộc	4376
trường này là bắt buộc	4376
trả lời	4320
trở lại	4323
trở lại đầu trang	4380
tu ce părere ai? lasă un comentariu	3370
tu donación desgrava	1419
tu izmanto reklāmu bloķētāju	2775
tu navegador no puede reproducir este vídeo	1375
tue meitä	1628
tue meitä patreonissa	1701
tue työtämme	1701
tule meile tööle	1480
tuotettu tekoälyllä	1716
turinys saugomas autorių teisių	2726
turinys užblokuotas	2711
turiu paskyrą	2717
turpini lasīt	2733
turpinājums pēc reklāmas	2742
turpināt ar apple	2777
turpināt ar facebook	2777
turpināt ar google	2777
turpināt lasīt	2733
tutar seç	4167
tutar seçin	4167
tvarkyti pranešimus	2714
tvarkyti sutikimą	2711
twitter'da paylaş	4068
twitterで見る	2551
twoja wiadomość	3173
twoje imię	3173
twój adres e-mail	3081
twój e-mail	3081
twój głos został oddany	3152
twój głos został policzony	3152
twój głos został zapisany	3152
tykkää	1719
tylko niezbędne	3159
tytuł przelewu: darowizna	3168
tytułem: darowizna na cele statutowe	3168
tài khoản của tôi	4306
tài trợ	4316
tài trợ bởi	4389
támogass minket	2095
támogass minket patreonon	2166
támogasson minket	2095
támogasson minket a patreonon	2166
támogatom	2095
támogatom a lapot	2166
támogatom az oldalt	2166
támogatott tartalom	87	2105
támogatás	2095
támogatás paypalon	2166
támogatási oldal	2166
támogatói tartalom	2105
tárgy	2172
täisekraan	1514
tämä artikkeli on lukittu	1703
tämä juttu on lukittu	1703
tämä kenttä on pakollinen	1706
tämä sisältö ei ole saatavilla	1692
tämä video ei ole enää saatavilla	1694
tämä video ei ole saatavilla	1694
täname liitumast	1498
tässä artikkelissa	1709
tässä jutussa	1709
tässä olisi upotus facebookista	1646
tässä olisi upotus instagramista	1646
tätä sisältöä ei voida näyttää	1692
täytä ristikko	1686
täytä tämä kenttä	1706
télécharger l'appli	1841
télécharger l'audio	1835
télécharger l'épisode	1835
télécharger le mp#	1835
télécharger le podcast	1835
téléchargez l'appli	1841
téma követése	2184
téma už sledujete	568
témata	479
tému už sledujete	3768
témy	3686
témáim	2184
témák	2110
térkép megnyitása	2113
términos de uso	1345
términos y condiciones	1345
tên của bạn	4377
tên hiển thị	4391
tìm kiếm	4323
tóm tắt ai	4384
tóm tắt bằng ai	4384
tóm tắt bởi ai	4384
tópicos	3230
tópicos relacionados	3230
tôi đã hiểu	4324
tôi đã tắt	4371
tôi đã tắt trình chặn quảng cáo	4370
tôi đồng ý với chính sách bảo mật	4376
tôi đồng ý với điều khoản sử dụng	4376
tõlgitud tehisintellekti abil	1523
több	2112
több betöltése	2174
több mutatása	2174
töltsd ki a kvízt	2112
töltsd ki kvízünket	2151
töltse ki a kvízt	2112
töltse újra az oldalt	2165
tùy chọn cookie	4364
tùy chọn khác	4387
túto tému už sledujete	3768
tühista igal ajal	1473
tüm fotoğraflar	4145
tüm fotoğraflari gör	4145
tüm haberler	4075
tüm haberlere sinirsiz erişim	4168
tüm haberleri gör	4145
tüm içeriğe sinirsiz erişim	4168
tüm oyunlar	4121
tüm videolar	4145
tüm videolari gör	4145
tüm yazilari	4075
tüm yazilari gör	4145
tüm yorumlar	4074
tüm çerezleri kabul et	4163
tüm çerezleri reddet	4163
tümü	4171
tümünü gör	4077
tümünü göster	4078
tümünü kabul et	4071
tümünü reddet	4071
tăng cỡ chữ	4387
tēmas	2735
tęsinys po reklamos	2681
tęsti su apple	2717
tęsti su facebook	2717
tęsti su google	2717
tłumaczenie automatyczne	3184
tłumaczenie maszynowe	3184
tạm dừng video	4360
tạo bởi ai	4394
tạo tài khoản	4306
tải audio	4360
tải bài đăng	4364
tải lại trang	4370
tải nội dung	4364
tải thêm	4323
tải thêm bình luận	4353
tải trên app store	4366
tải trên google play	4366
tải tập này	4360
tải về từ app store	4366
tải về từ google play	4366
tải âm thanh	4360
tải ứng dụng	4366
tải ứng dụng ngay	4366
tất cả tin tức	4380
tất cả trò chơi	4356
tất cả video	4380
tắt tiếng	4361
tặng bài viết	4347
tặng sao	4347
tặng sao cho bài viết	4347
tặng sao cho tác giả	4395
tốc độ phát	4360
từ chối tất cả	4364
từ chối tất cả cookie	4393
từ khóa	4321
tự động phát	4361
""", 'u': """
u košaricu	3645
u ovom članku	3663
udostępnij	3088
udostępnij na facebooku	3088
udostępnij na twitterze	3088
udostępnij na x	3088
udostępnij w mediach społecznościowych	3088
udělit souhlas	475
ugens spørgsmål	651
ugodnost za naročnike	3835
ugodnosti za naročnike	3835
ugrađeni sadržaj	3646
ugrás a galériához	2174
ugrás a recepthez	61
ugrás a receptre	61
ugrás a tartalomhoz	2174
ugrás a tartalomra	2174
uključi	3652
uključi obaveštenja	3639
uključi obavijesti	3639
uključi se u raspravu	3670
uključi zvuk	3648
uključite javascript	3648
uključite notifikacije	3639
uključite obaveštenja	3639
uključite obavijesti	3639
uključite se u raspravu	3670
ukryj reklamę	3189
ukrštenica	3643
ulkoinen sisältö	1692
ulkopuolinen sisältö	1692
uloženo	569
uložené	3769
uložit	471
uložit na později	471
uložit nastavení	540
uložit recept	61
uložit volby	540
uložit článek	471
uložiť	3689
uložiť na neskôr	3689
uložiť nastavenia	3741
uložiť recept	61
uložiť voľby	3741
uložiť článok	3689
ultima oră	3357
ultimele știri	3357
um assinante presenteou você com este artigo	3269
un abonat ți-a oferit acest articol	3384
un abonné vous offre cet article	1819
un e-mail de confirmation vous a été envoyé	1812
un suscriptor te ha regalado este artículo	1397
un suscriptor te regala este artículo	1465
une erreur s'est glissée dans l'article	1772
ungültige e-mail-adresse	867
unterstütze uns	698
unterstützen	698
unterstützen sie uns	698
unterstützen sie uns per paypal	790
unustasid salasõna	1519
uočili ste grešku	3666
uočili ste pogrešku	3666
uočili ste pogrešku u članku	3666
uporabniško ime	3848
uporabniško ime ali e-pošta	3847
upotettu sisältö	1692
upozorniť na chybu	3761
upozornění	546
uppläst av en ai-röst	3957
uppläst av en dator	3886
uppläst av en syntetisk röst	3957
uppläst av syntetisk röst	3957
uppläst med ai-röst	3886
upravljaj kolačićima	3646
upravljaj piškotke	3836
ur vår butik	3951
url 복사	2580
urlをコピー	2468
urlをコピーしました	2547
urlをコピーする	2497
url복사	2580
urmărește acest subiect	3376
urmărește autorul	3426
urmărește live	3376
urmărește subiectul	3426
urmărești deja acest subiect	3426
următorul	3359
următorul videoclip	3436
uslovi korišćenja	3604
ustaw jako preferowane źródło	3187
ustawienia plików cookie	3093
ustawienia prywatności	3159
ustvarjeno s pomočjo umetne inteligence	3859
utónév	2172
uutishälytykset	1698
uvek prikaži	3646
uvijek prikaži	3646
uvjeti korištenja	3604
uygulamada aç	4130
uygulamayi aç	4130
uygulamayi yükle	4130
uz sākumlapu	2779
uz sākumu	2740
uzdāvini rakstu	2784
uzdāvināt rakstu	2784
uzyskaj dostęp	3078
učitaj još	3663
učitaj objavu	3646
učitaj sadržaj	3646
učitaj video	3646
učitaj više	3663
učitavanje playera	3648
učitavanje videa	3648
ušetrite #%	3753
ušetríte #%	3753
ušetřete #%	552
ušetříte #%	552
ušteda #%	3658
uštedite #%	3658
używasz adblocka	3166
używasz programu do blokowania reklam	3166
už jsem ho vypnul	548
už jste hlasovali	534
už komentarus atsako jų autoriai	2678
už mám predplatné	3752
už mám předplatné	551
už mám účet	551
už máte predplatné? prihláste sa	3682
už máte předplatné	551
už máte účet	3682
už máte účet? prihláste sa	3682
už podporujem	3693
už podporuji	462
už sledujete	568
už ste hlasovali	3735
uždaryti	2680
uždaryti galeriją	2719
uždaryti reklamą	2681
uživatelské jméno	552
uživatelské jméno nebo e-mail	551
uživo	3649
užpildykite apklausą	2679
užsakomasis straipsnis	2681
užsakomasis turinys	87	2681
užsisakyti knygą	2710
užsisakyti prenumeratą	2672
""", 'v': """
v košarico	3835
v tem članku	3853
v tomto článku	557
v živo	3839
vaata kõiki	1521
vaata kõiki tellija soodustusi	1473
vaata lähemalt	1480
vaba töökoht	1480
vad tycker du? rösta här	3901
vai kopsavilkums bija noderīgs	2739
vai raksts bija noderīgs	2739
vai tas bija noderīgi	2781
vai vēlaties saņemt paziņojumus	2774
vain jäsenille	1703
vain välttämättömät	1692
vain välttämättömät evästeet	1692
vairāk no autora	2779
vairāk par tēmu	2735
vairāk rakstu	2779
vaizdo grotuvas įkeliamas	2712
vaizdo įrašas	2679
vaizdo įrašas nebepasiekiamas	2712
vaizdo įrašas nepasiekiamas	2712
vaizdo įrašas nepasiekiamas jūsų šalyje	2712
vaizdo įrašo paleisti negalima	2712
vaizdo įrašą rasite čia	2679
valami elromlott. próbáld újra	2171
valami hiba történt. próbálja újra	2171
valgfrit beløb	666
valgfritt beløp	3044
van egy jó sztorija	2178
van egy jó témája	2178
van már előfizetése	2168
van már fiókja	2097
van már fiókod	2168
van már fiókom	2168
vanjski sadržaj	3646
var artikeln till hjälp	3894
var det här till hjälp	3901
var det til hjælp	681
var detta till hjälp	3979
var dette en hjælp	681
var resuméet nyttigt	600
var sammanfattningen till hjälp	3894
varbūt vēlāk	2774
varför ser jag den här annonsen	3985
varför visas den här annonsen	3985
vari atteikties jebkurā laikā	2733
varje bidrag hjälper	3964
varje bidrag räknas	3964
varje krona hjälper	3964
varje krona räknas	3964
vasta küsitlusele	1480
vastaa kyselyyn tästä	1646
vaš e-mail	3660
vaš e-naslov	3850
vaš e-poštni naslov	3850
vaš glas je bil oddan	3832
vaš glas je uračunat	3642
vaš glas je zabeležen	3642	3832
vaš glas je zabilježen	3642
vaš komentar	3591
vaš mejl	3660
vaša e-mail adresa	3660
vaša e-mailová adresa	3755
vaša poruka	3660
vaša poruka je poslana	3660
vaša poruka je poslata	3660
vaša správa	3755
vaše e-mailová adresa	554
vaše ime	3660	3850
vaše jméno	554
vaše meno	3755
vaše sporočilo	3850
vaše sporočilo je poslano	3850
vaše zpráva	554
veckans fråga	3947
vecākie vispirms	2782
vedno prikaži	3836
vegyél jegyet	2155
veja esta publicação no instagram	3248
veja também	3230
veja todas as opções de assinatura	3267
velg beløp	3044
velikost písma	65
veličina fonta	3673
veličina slova	3673
veličina teksta	65
velocidad de reproducción	1408
velocidade de reprodução	3280
velocitat de reproducció	423
velocità di riproduzione	2390
venujte nám # %	3750
ver # comentários	3258
ver biografía	1371
ver comentários	3226
ver conteúdo	3284
ver conteúdo externo	3248
ver dossiê	3300
ver esta publicación en instagram	1375
ver esta publicação	3319
ver esta publicação no instagram	3248
ver fotogalería	1428
ver galería	1355
ver galería de fotos	1428
ver la galería	1428
ver mais notícias	3300
ver más	1355
ver más artículos	1431
ver más artículos del autor	1371
ver más noticias	1398
ver más vídeos	1428
ver oferta de suscripción	1453
ver opciones de suscripción	1453
ver preço	3278
ver suscripción	1453
ver también	1352
ver também	3230
ver todas as notícias	3300
ver todas las opciones de suscripción	1394
ver todos los artículos	1428
ver todos los vídeos	1428
ver todos os vídeos	3300
ver traducción	1356
ver tradução	3234
ver transcripción	1408
ver transcrição	3280
ver vídeo	1355
vergrößern	743	871
verificați adresa de email	3416
verifică-ți emailul	3416
verifică-ți inboxul	3416
verlagssonderveröffentlichung	801
versandkosten können anfallen	852
vertrag kündigen	732
verträge hier kündigen	732
verwandte beiträge	739
ves a la pàgina de donacions	435
ves algún error? comunícalo	1384
veure aquesta publicació a instagram	395
vezetéknév	2172
vezi această postare pe instagram	3367
vezi conținutul	3403
vezi mai multe știri	3385
vezi prețul	3397
vezi răspunsurile	3391
vezi toate știrile	3420
vezi și	3357
već imam nalog	3657
već imam račun	3657
već imate nalog	3581
već imate pretplatu	3581
već imate račun	3581
već podržavam	3596
već pratite	3672
već pratite ovu temu	3672
već sam pretplatnik	3657
već ste glasali	3642
već ste glasovali	3642
već ste pretplatnik	3581
več iz rubrike	3783
več novic iz regije	3783
več o tem	3783
več o temi	3783
več člankov	3853
več člankov avtorja	3853
veľkosť písma	65
veľkosť textu	3769
vi kan inte visa det här innehållet	3955
viac k téme	3686
viac si o tom prečítate tu	3686
viac článkov	3758
videa ni mogoče predvajati	3838
video atskaņotājs tiek ielādēts	2772
video ei ole enää saatavilla	1694
video ei ole käytettävissä	1694
video ikke tilgængelig	659
video již není k dispozici	542
video không khả dụng	4360
video không tồn tại	4360
video mevcut değil	4125
video nav pieejams jūsu valstī	2772
video nelze přehrát	542
video není dostupné	542
video není dostupné ve vaší zemi	542
video není k dispozici	542
video nevar atskaņot	2772
video ni na voljo v vaši državi	3838
video nicht verfügbar	857
video nie je dostupné	3743
video nie je dostupné vo vašej krajine	3743
video nie je k dispozícii	3743
video nije dostupan u vašoj državi	3648
video nije dostupan u vašoj zemlji	3648
video nije moguće reproducirati	3648
video này không còn tồn tại	4360
video này không khả dụng	4360
video oynatici yükleniyor	4125
video sa nedá prehrať	3743
video sa nepodarilo načítať	3743
video se ne može reprodukovati	3648
video se nepodařilo načíst	542
video tiếp theo	4394
video trước	4394
video už není k dispozici	542
video už nie je dostupné	3743
video už nie je k dispozícii	3743
video više nije dostupan	3648
video yüklenemedi	4164
video yüklenirken hata oluştu	4164
video yükleniyor	4125
videoafspilleren indlæses	659
videoclipul următor	3436
videoen er ikke længere tilgængelig	659
videoen er ikke tilgængelig	659
videoen er ikke tilgængelig i dit land	659
videomängija laadimine	1514
videon voi katsoa jutun yläosasta	1646
videon är inte längre tillgänglig	3957
videon är inte tillgänglig	3957
videoyu izlemek için tiklayin	4077
videoyu yükle	4128
videó	2110
videó betöltése	2157
videó betöltése folyamatban	2159
videó lejátszása	2159
videó megtekintése	2159
videók	2110
videólejátszó betöltése	2159
videónkat itt nézheti meg	2112
vidéo	1779
vidéo indisponible	1835
vidéo non disponible	1835
vidéo précédente	1873
vidéo suivante	1873
vidéo à la une	1873
vielen dank für deine nachricht	867
vielen dank für deine stimme	848
vielen dank für ihr feedback	780
vielen dank für ihre anmeldung	711
vielen dank für ihre nachricht	867
vielen dank für ihre stimme	848
vielen dank für ihre teilnahme	91
vielleicht später	697
vienkartinė auka	2716
vienkartinė parama	2716
vienmēr atļaut	2771
vienmēr rādīt	2771
vienreizējs ziedojums	2776
viestisi on lähetetty	1706
vil du få varsler	3040
vilkår	597	2972
vill du få notiser	3960
vill du få pushnotiser	3960
vipps et beløp	2955
virheellinen sähköpostiosoite	1706
vis færre	608	2982
vis i fuld skærm	674
vis oversættelse	609
visa bilden i helskärm	3901
visa färre	3901
visa i helskärm	3972
visa inlägg från facebook	3901
visa inlägg från instagram	3901
visa innehåll	3891
visa innehållet	3955
visa lösenord	3966
visa och godkänn	3955
visa översättning	3902
visas tiesības paturētas	2786
visi komentāri	2782
vissza a címlapra	2174
vissza a főoldalra	2174
vissza a tetejére	2112
vissza az oldal tetejére	2174
visszajelzés	2109
visszajelzés küldése	2181
viteză de redare	3399
vizitează magazinul	3397
više o temi	3588
više od autora	3663
više vijesti iz regije	3588
više članaka	3663
više članaka autora	3663
viết bình luận	4320
viết bình luận của bạn	4353
viết trả lời	4353
vlastná suma	3750
vlastní částka	549
vložený obsah	540
vložit do košíku	538
vložit komentář	566
vložiť do košíka	3739
vložiť komentár	3766
vnesite e-poštni naslov	3850
vnesite veljaven e-poštni naslov	3850
voce generată de ai	3399
você concorda? vote	3258
você está seguindo este tema	3330
você já está inscrito	3326
você já segue este tema	3307
você já votou	3272
você pode gostar	3230
você pode se interessar	3230
você segue este autor	3330
você também pode gostar	3230
voir le détail	1780
voir les détails	1780
voir les réponses	1827
voir les résultats	91	1780
voir les résultats du sondage	1807
voir toute l'actualité	1853
voir toutes les vidéos	1853
voix générée par ia	1873
voltar ao início	3300
voltar atrás	3328
voltar à página inicial	3300
volver al índice	1456
volver atrás	1456
von einer künstlichen stimme vorgelesen	857
von ki übersetzt	877
vorgelesen von einer künstlichen stimme	857
vos réactions	1772
votează	91
votează în sondaj	3391
votează în sondajul nostru	3370
votre avis nous intéresse	1807
votre demande a bien été envoyée	1880
votre demande a été envoyée	1880
votre message a bien été envoyé	1849
votre nom et prénom	1880
votre prénom	1850
votre soutien fait la différence	1877
votre vote a bien été pris en compte	1827
votre vote a été enregistré	1827
votre vote a été pris en compte	91
votul dumneavoastră a fost înregistrat	3391
votul tău a fost înregistrat	3391
vous aimerez peut-être	1776
vous avez déjà un compte	1743
vous avez déjà un compte ? connectez-vous	1743
vous avez déjà un compte ? identifiez-vous	1743
vous avez déjà voté	1827
vous bloquez nos publicités	1876
vous n'êtes pas abonné	1847
vous n'êtes pas encore inscrit	1847
vous n'êtes pas inscrit	1847
vous possédez déjà un compte	1743
vous pourriez être intéressé	1776
vous suivez ce thème	1884
vous suivez déjà ce sujet	1861
vous suivez déjà ce thème	1861
vous suivez déjà cet auteur	1861
vous êtes bien inscrit	1880
vous êtes déjà inscrit	1880
vous êtes inscrit	1880
vprašanje dneva	3832
vreau să donez	3411
vreau să primesc newsletterul	3377
vreau să susțin	3411
vsak evro šteje	3845
vsak petek. brezplačno. brez spama	3850
vsak prispevek šteje	3845
vsaka donacija šteje	3845
vsebina je avtorsko zaščitena	3857
vsebina sporočila	3782
vsebine naših partnerjev	3864
vsebine ni mogoče prikazati	3836
vsi članki	3853
vsi članki avtorice	3853
vsi članki avtorja	3853
vstúpiť do diskusie	3689
vstúpiť do galérie	3758
vui lòng kiểm tra email	4376
vui lòng nhập bình luận	4391
vui lòng nhập email	4376
vui lòng nhập email hợp lệ	4376
vui lòng nhập họ tên	4376
vyberte si predplatné	3752
vyberte si předplatné	551
vyberte částku	549
vybrat předplatné	551
vybrať	3753
vybrať predplatné	3752
vygenerované ai	3764
vygenerované pomocou ai	3764
vygenerováno ai	564
vygenerováno pomocí ai	564
vyplňte toto pole	554
vypnite blokovanie reklám	3748
vypnite prosím adblock	3748
vypnite, prosím, adblock	3748
vypnúť zvuk	3743
vypněte prosím adblock	547
vypněte si adblock	547
vypočuť si článok	3743
vypočuť článok	3743
vyskytla sa chyba. skúste to znova	3755
vyskúšajte si kvíz	3735
vytisknout článek	471
vytlačiť	3689
vytlačiť recept	61
vytlačiť článok	3689
vytvorené ai	3764
vytvorené pomocou ai	3764
vytvorené umelou inteligenciou	3764
vytvořeno ai	564
vytvořeno pomocí ai	564
vytvořeno umělou inteligencí	564
vytvořila ai	564
vytvořit účet	464
vyzkoušejte si kvíz	534
vyzkoušet	464
vyčerpali ste limit článkov	3752
vágólapra másolva	2185
válassz csomagot	2168
válassz előfizetést	2168
válassz összeget	2166
válasszon csomagot	2168
válasszon előfizetést	2168
válasszon összeget	2166
válasz	2109	2183
válaszok elrejtése	2182
válaszok megjelenítése	2182
válaszolok	2183
választom	2169
választás mentése	2157
város	2172
váš e-mail	468
váš email	554
váš hlas bol započítaný	3735
váš hlas bol zaznamenaný	3735
váš hlas byl započítán	534
váš hlas byl zaznamenán	534
väiksem tekst	1526
väline sisu	1491
välj	3967
välj abonnemang	3966
välj belopp	3964
välj din prenumeration	3966
välj ditt abonnemang	3966
välj erbjudande	3966
välj prenumeration	3966
välj som föredragen källa	3983
vänligen stäng av annonsblockeraren	3962
värsked uudised	1475
vælg	669
vælg abonnement	668
vælg beløb	666
vælg dit abonnement	668
vælg som foretrukken kilde	685
vælg tilbud	668
vérifiez votre boîte de réception	1849
vérifiez votre boîte mail	1849
vés a la recepta	61
více	479
více k tématu	479
více o tématu	479
více si o tom přečtete zde	479
více článků	557
vídeo anterior	1448	3320
vídeo destacado	1448
vídeo indisponível	3280
vídeo no disponible	423	1408
vídeo não disponível	3280
vídeo seguinte	3320
vídeo siguiente	1448
vídeos	1352	3230
võib-olla hiljem	1516
võid igal ajal loobuda	1520
võta nõusolek tagasi	1513
võta toimetusega ühendust	1522
výber redakcie	3686
výběr redakce	479
výhoda pre predplatiteľov	3739
výhoda pro předplatitele	538
výhody pre predplatiteľov	3739
výhody pro předplatitele	538
výsledky	91
výsledky ankety	534
výsledky hlasovania	3735
výsledky hlasování	534
vēl nav konta	2777
vēl neesi abonents	2777
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
všetky komentáre	3766
všetky články	3758
všetky články autora	3758
všetky články autorky	3758
všeč mi je	3861
vždy povolit	540
vždy povoliť	3741
vždy zobrazovat	540
vždy zobrazovať	3741
về trang chủ	4380
về tác giả	4381
về đầu trang	4323
""", 'w': """
w każdy piątek. za darmo. bez spamu	3173
warto przeczytać	3100
was können wir besser machen	780
wczytaj treść	3159
wczytaj więcej	3176
webshopunkból	2155
weiterblättern	871
weitere beiträge	739
werbung schließen	883
werbung überspringen	729
weź udział w dyskusji	3149
whatsapp'ta paylaş	4068
whatsapp'tan paylaş	4153
whatsappで読む	2497
wiadomość	3174
wiadomość została wysłana	3173
wideo jest niedostępne	3161
wideo niedostępne	3161
widzisz błąd	3180
wie gefällt ihnen dieser artikel	780
wie wir unsere quellen schützen	874
wielkość czcionki	65
wielkość tekstu	3188
więcej	3100
więcej artykułów	3100
więcej informacji	3100
więcej na ten temat	3100
więcej o	3100
więcej od tego autora	3176
więcej tekstów autora	3176
więcej z	3100
wpisz kwotę	3168
wpisz swój e-mail	3081
wprowadź adres e-mail	3081
wpłata jednorazowa	3168
wpłata miesięczna	3168
wpłać	3075
wpłać jednorazowo	3168
wpłać teraz	3075
wróć do góry	3176
wróć na górę	3176
wróć na stronę główną	3176
wspieraj co miesiąc	3168
współpraca płatna	3189
współpraca reklamowa	3092
wszystkie # zdjęcia	3175
wszystkie # zdjęć	3175
wszystkie artykuły	3176
wszystkie artykuły autorki	3176
wszystkie zdjęcia	3175
wszystkie zdjęć	3175
wybierz kwotę	3168
wybierz ofertę	3170
wybierz prenumeratę	3170
wybierz subskrypcję	3170
wycofaj zgodę	3159
wykorzystałeś limit artykułów	3170
wykryliśmy adblocka	3166
wypełnij to pole	3173
wypisz się w dowolnym momencie	3173
wypróbuj	3078
wyraź zgodę	3093
wystąpił błąd	3174
wystąpił błąd. spróbuj ponownie	3173
wystąpił błąd. spróbuj ponownie później	3173
wyłącz adblocka	3166
wyłącz blokowanie reklam	3166
wyłącz dźwięk	3161
wyłącz reklamy	3189
wyłączyłem adblocka	3166
wyślij	91	3174
wyślij e-mailem	3088
wyślij komentarz	3185
wyślij mailem	3188
wyślij opinię	3183
wyślij wiadomość	3173
wyślij zdjęcia	3180
wyślij zgłoszenie anonimowo	3180
wyślij znajomemu	3088
wyświetl treść	3159
wählen	866
własna kwota	3168
włącz	3165
włącz dźwięk	3161
włącz javascript	3161
""", 'x': """
x'te paylaş	4068
xem bình luận	4320
xem bản ghi	4360
xem bản gốc	4324
xem bản đồ	4324
xem bộ ảnh	4380
xem chi tiết	4324
xem chuyên đề	4380
xem các câu trả lời	4353
xem các gói	4396
xem công thức	61
xem giá	4359
xem giá tốt nhất	4399
xem gói đăng ký	4396
xem kết quả	91	4324
xem lại	4394
xem nhiều	4321
xem nhiều nhất	4321
xem nhiều trong tuần	4348
xem nội dung	4364
xem sản phẩm	4399
xem thêm	4321	4323
xem thêm bài của tác giả	4380
xem thêm bình luận	4320
xem thêm tin	4380
xem thêm video	4380
xem thêm ảnh	4380
xem tiếp	4323
xem toàn bộ	4323
xem trên ứng dụng	4366
xem trả lời	4353
xem tất cả	4323
xem tất cả bình luận	4353
xem tất cả ảnh	4380
xem ưu đãi	4359
xem ảnh cỡ lớn	4380
xem ảnh lớn	4380
xでシェア	2468
xでシェアする	2497
xでポスト	2468
xで共有	2547
xで表示	2551
xで見る	2551
x로 공유	2652
x에서 보기	2656
""", 'y': """
ya estás suscrito	1394
ya tenés suscripción	1394
yahoo! japan idでログイン	2533
yahoo!ショッピングで見る	2518
yahoo!ショッピングで購入	2518
yanit gönder	4118
yanitlari gör	4118
yanitlari göster	4118
yapay zeka ile seslendirilmiştir	4125
yapay zeka ile özet	4077
yapay zeka ile özetle	4150
yapay zeka ile üretildi	4164
yapay zeka özeti	4077
yapay zekâ ile seslendirildi	4125
yapay zekâ ile üretildi	4164
yapay zekâ tarafindan seslendirildi	4125
yapay zekâ özeti	4150
yazara e-posta gönder	4147
yazara mesaj gönder	4147
yazarin diğer haberleri	4075
yazarin diğer yazilari	4075
yazarin tüm yazilari	4075
yaziyi büyüt	4153
yaziyi küçült	4153
yeni oyunumuzu keşfet	4159
ymmärrän	1647
yorum gönder	4074
yorum yapmak için giriş yap	4118
yorumlar sadece abonelere açiktir	4158
yorumlari gör	4074
yorumu gönder	4118
yorumu şikayet et	4158
yorumu şikâyet et	4158
yorumunu gönder	4118
youtube-tartalom megjelenítése	2112
youtubeで見る	2551
youtubeで視聴	2551
youtube에서 보기	2656
yritä myöhemmin uudelleen	1706
yritä uudelleen	1706
yukari çik	4145
yz özeti	4077
yêu cầu của bạn đã được gửi	4397
""", 'z': """
z našeho e-shopu	538
z našeho obchodu	538
z nášho e-shopu	3739
z nášho obchodu	3739
z titulní strany	479
za naročnike	3847
zaakceptuj i pokaż	3159
zaboravili ste šifru	3657
zabranjeno prenošenje	3667
zabudnuté heslo	3682
zadajte platný e-mail	3755
zadejte platný e-mail	554
zadejte svůj e-mail	468
zadejte částku	549
zagłosuj	91
zahlungsart wählen	701
zainstaluj aplikację	3163
zakázat	546
zakázať	3747
zakúpiť licenciu	3762
zaloguj się	3078
zaloguj się przez apple	3170
zaloguj się przez facebooka	3170
zaloguj się przez google	3170
zaloguj się z google	3170
zamknij galerię	3176
zamknij reklamę	3189
zamów książkę	3156
zapamatovat přihlášení	551
zapamatovat si mě	551
zapamiętaj mnie	3170
zapamätať si ma	3752
zapisz na później	3088
zapisz się	3081
zapisz się na newsletter	3081
zapisz wybór	3159
zapnout upozornění	545
zapnúť	3747
zapnúť notifikácie	3746
zapnúť titulky	3743
zapnúť upozornenia	3746
zapnúť zvuk	3743
zapomenuté heslo	464
zapomniałem hasła	3170
zapomniałeś hasła	3170
zapomněl jsem heslo	551
zapomněli jste heslo	551
započni kviz	3642
zarejestruj się	3078
zarezervovat místo	538
zarządzaj plikami cookies	3159
zarządzaj powiadomieniami	3164
zarządzaj zgodami	3093
zarządzaj zgodą	3159
zaten üye misiniz	4061
zauważyłeś błąd	3180
zavrieť galériu	3758
zavrieť reklamu	3770
zavřít	462
zavřít galerii	557
zavřít reklamu	570
začať kvíz	3735
začni kviz	3832
začít kvíz	534
załaduj film	3159
załaduj post	3159
załaduj treść	3159
załaduj wideo	3159
załaduj więcej	3103
załóż konto	3078
zaštita osobnih podataka	3604
zaštita privatnosti	3604
zašto vidim ovaj oglas	3674
zašto vidim ovu reklamu	3674
zbývající čas	542
zbývající čas #	542
zbývající čas -#	542
zdieľajte tento text	3689
zdieľajte článok	3689
zdieľať	3689
zdieľať na facebooku	3689
zdieľať na whatsappe	3769
zdieľať článok	3689
zdjęcie # z #	3175
zdjęcie #/#	3175
zeskanuj kod i pobierz aplikację	3163
zeskanuj kod qr, aby pobrać aplikację	3163
zezwól	3165
zezwól na powiadomienia	3164
zezwól na reklamy	3167
zezwól raz	3159
zgadzam się	3093
zgadzam się na powiadomienia	3164
zgadzam się na wyświetlanie treści	3093
zgłoś	3096	3186
zgłoś błąd	3096
zgłoś komentarz	3185
zgłoś nadużycie	3185
zgłoś reklamę	3189
ziedot katru mēnesi	2776
ziņa ir nosūtīta	2778
ziņa tiek papildināta	2740
ziņo par kļūdu	2739
ziņot par komentāru	2782
ziņot par kļūdu	2739
zkontrolujte svoji e-mailovou schránku	554
zkontrolujte svou schránku	554
zkopírovat odkaz	471
zkopírovat odkaz na článek	471
zkopírováno	569
zkopírováno do schránky	569
zkuste to prosím později	554
zmeniť súhlas	3741
zmeniť veľkosť písma	3769
zmenšit písmo	569
zmenšiť písmo	3769
zmień rozmiar tekstu	3188
zmień zgodę	3159
změnit souhlas	540
změnit velikost písma	569
znajdź nas na facebooku	3089
znalazłeś błąd	3180
znalazłeś błąd w tekście	3180
značky	3686
znova naloži stran	3844
znova načítať stránku	3749
znovu načíst stránku	548
zobacz # zdjęcia	3175
zobacz # zdjęć	3175
zobacz cenę	3156
zobacz galerię	3103
zobacz mapę	3104
zobacz ofertę	3156
zobacz również	3100
zobacz szczegóły	3104
zobacz także	3100
zobacz także inne	3100
zobacz też	3100
zobacz więcej	3100
zobacz wszystkie # zdjęcia	3175
zobacz wszystkie # zdjęć	3175
zobacz wszystkie artykuły	3176
zobacz wszystkie zdjęcia	3175
zobacz wszystkie zdjęć	3175
zobacz zdjęcia	3175
zobacz zdjęć	3175
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
zobraziť # fotiek	3757
zobraziť # fotky	3757
zobraziť # fotografie	3757
zobraziť # fotografií	3757
zobraziť # odpovede	3766
zobraziť a prijať	3741
zobraziť cenu	3739
zobraziť diskusiu	3689
zobraziť fotiek	3757
zobraziť fotky	3757
zobraziť fotografie	3757
zobraziť fotografií	3757
zobraziť galériu	3758
zobraziť heslo	3752
zobraziť komentáre	3766
zobraziť menej	3687
zobraziť obsah	3700
zobraziť odpovede	3766
zobraziť ponuku	3739
zobraziť ponuky	3752
zobraziť popis	3758
zobraziť predplatné	3752
zobraziť prepis	3743
zobraziť titulky	3743
zobraziť viac	3687
zobraziť výsledky	91	3735
zobraziť všetko	3687
zobraziť všetky # fotiek	3757
zobraziť všetky # fotky	3757
zobraziť všetky # fotografie	3757
zobraziť všetky # fotografií	3757
zobraziť všetky fotiek	3757
zobraziť všetky fotky	3757
zobraziť všetky fotografie	3757
zobraziť všetky fotografií	3757
zobraziť všetky články	3758
zobraziť všetkých # fotiek	3757
zobraziť všetkých # fotky	3757
zobraziť všetkých # fotografie	3757
zobraziť všetkých # fotografií	3757
zobraziť všetkých fotiek	3757
zobraziť všetkých fotky	3757
zobraziť všetkých fotografie	3757
zobraziť všetkých fotografií	3757
zoradiť podľa	3766
zostań patronem	3075
zostań patronką	3168
zostať prihlásený	3752
zostávajúci čas	3743
zostávajúci čas #	3743
zostávajúci čas -#	3743
zpráva	555
zpráva byla odeslána	554
zpráva pro příjemce: dar	549
zpět na hlavní stránku	557
zpět na začátek	557
zpět nahoru	481
zrušit můžete kdykoli	551
zrušit můžete kdykoliv	551
zrušiť môžete kedykoľvek	3752
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
zvoliť	3753
zvolte předplatné	551
zvolte částku	549
zvoľte predplatné	3752
zvoľte sumu	3750
zväčšiť	3758
zväčšiť foto	3758
zväčšiť fotografiu	3758
zväčšiť písmo	3769
zväčšiť text	3769
zvětšit	481
zvětšit foto	557
zvětšit fotografii	557
zvětšit písmo	569
zvětšit text	569
zwiń	3103
zásady cookies	540
zásady ochrany osobných údajov	3741
získat licenci	562
získat předplatné	551
získať licenciu	3762
získať predplatné	3752
zůstat přihlášen	551
""", '£': """
£# at amazon	1266
""", '©': """
©ntb	3010
""", 'à': """
à découvrir	1776
à la une	1776
à lire	1776
à lire aussi	1776
à lire dans ce dossier	1776
à lire dans la même rubrique	1776
à lire ensuite	1776
à lire également	1776
à ne pas manquer	1776
à voir	1776
à voir aussi	1776
à voir ensuite	1882
""", 'á': """
áno, chcem	3747
áno, prosím	3747
átirat	2160
átirat elolvasása	2159
átirat megjelenítése	2159
áudio gerado por ia	3250
áudio gerado por voz sintética	3250
""", 'ä': """
ähnliche artikel	739
ähnliche beiträge	739
ähnliche themen	739
äldst	3982
äldsta	3982
äldsta först	3981
älteste	880
älteste zuerst	879
älä missaa mitään	1632
älä salli	1698
älä seuraa	1720
ämne	3970
ämnen	3898
ämnen i artikeln	3898
ämnen i den här artikeln	3972
ändra dina cookieinställningar	3955
ändra samtycke	3955
ändra textstorlek	3984
är du inte prenumerant	3966
är du redan prenumerant	3876
äänenvoimakkuus	1695
äänesi on laskettu	1686
äänesi on rekisteröity	1686
äänesi on tallennettu	1686
äänestyksen tulokset	1686
äänestys	91
äänestä	91	1687
äänestä nyt	91	1686
äänestä tästä	1646
ääni on tuotettu tekoälyllä	1694
ääni pois	1694
ääni päälle	1694
""", 'å': """
åbn	609
åbn appen	661
åbn billedgalleri	674
åbn galleri	674
åbn i app	661
åbn kort	609
åpne	2983
åpne appen	3039
åpne bildegalleri	3052
åpne faktaboks	2983
åpne galleri	3052
åpne i app	3039
åpne kart	2983
årlig	3047
årlig betaling	3046
årligt	669
årsvis	3967
årsvis betalning	3966
återkalla samtycke	3955
återstående tid	3957
återstående tid #	3957
återstående tid -#	3957
""", 'æ': """
ældste	684
ældste først	683
ændr dit samtykke	657
ændr samtykke	657
ændr tekststørrelse	686
""", 'ç': """
çengel bulmaca	4123
çerez ayarlari	4071
çerez ayarlarini yönet	4128
çerez politikasi	4071
çerez tercihleri	4128
çerez tercihlerini yönet	4128
çerezler	4071
çerezleri yönet	4163
çeviriyi göster	4078
çikiş yap	4061
çok okunanlar	4075
""", 'è': """
è gratis e ci vuole solo un minuto	2369
è stato utile	2382
""", 'é': """
é grátis e leva menos de um minuto	3262
é proibida a reprodução	3331
é proibida a reprodução do conteúdo	3331
écouter	1762
écouter (# min	1762
écouter le podcast	1779
écrire à la rédaction	1857
édition du jour	1776
élő	2160
élő közvetítésünk itt	2174
épingler	61
épingler la recette	61
értem	2113
értesítések	2163
értesítések engedélyezése	2162
értesítések kezelése	2162
értékeld a cikket	2181
értékeld a receptet	61
értékelje a cikket	2181
érvénytelen e-mail-cím	2171
étiquettes	1853
évente	2169
éves előfizetés	2168
éves fizetés	2168
éves számlázás	2168
""", 'í': """
így kapcsolhatja ki a hirdetésblokkolót	2164
így védjük a forrásainkat	2178
írd meg a véleményed	2109
írj a szerkesztőségnek	2178
írj hozzászólást	2182
írja meg véleményét	2109
írjon a szerkesztőségnek	2178
írjon hozzászólást	2182
írjon nekünk névtelenül	2178
""", 'î': """
îmi place	3392
în fiecare lună	3412
în parteneriat cu	3430
înainte # secunde	3399
înapoi # secunde	3399
înapoi la prima pagină	3420
înapoi la început	3441
înapoi sus	3359
încarcă conținutul	3403
încarcă mai multe	3359
încarcă mai multe comentarii	3391
încarcă postarea	3403
încarcă videoclipul	3403
închide	3343
închide fereastra	3441
închide galeria	3441
închide meniul	3441
înregistrare	3345
înregistrează-te	3345
îți mulțumim pentru vot	3370
""", 'ô': """
ô chữ	4358
""", 'ö': """
öffnen	742
ön hirdetésblokkolót használ	2164
ön mit gondol? szavazzon	2112
önceki	4077
önceki fotoğraf	4171
önceki görsel	4171
önceki haber	4075
önceki video	4164
önceki yazi	4171
öne çikan haberler	4075
öne çikanlar	4075
önerilen haberler	4075
önerilenler	4075
öppna	3902
öppna appen	3959
öppna bildgalleri	3972
öppna galleri	3972
öppna karta	3902
összes	2112
összes cikk	2174
összes elfogadása	2157
összes elutasítása	2157
összes megtekintése	2174
översatt med ai	3979
özet faydali oldu mu	4074
""", 'ú': """
új hozzászólás	2109
última hora	1352
últimas	3230
últimas entradas	1352
últimas noticias	1352
últimas notícias	3230
últimes notícies	386
últimos artículos	1352
únete	1313
únete a la conversación	1348
única	1420	3292
účtované ročne	3752
účtováno ročně	551
""", 'ü': """
über google anmelden	865
über whatsapp senden	882
über whatsapp teilen	882
übersetzung anzeigen	743
überweisung	702
ücretsiz dene	4061
ücretsiz haber limitinize ulaştiniz	4139
ücretsiz kargo	4155
ücretsiz oku	4168
ücretsiz oyna	4121
ücretsiz üye ol	4061
ücretsiz üye olun	4061
ücretsiz, spam yok	4141
ühekordne annetus	1518
ürüne git	4175
ürünü gör	4175
ürünü incele	4124
üye girişi	4061
üye ol	4060	4061
üye olun	4061
üzenet	2172
üzenet küldése	2171
üzenetét elküldtük	2171
""", 'ý': """
ý kiến	4320
ý kiến bạn đọc	4320
ý kiến của bạn	4320
""", 'ā': """
ārējais saturs	2750
""", 'č': """
častite nas kafom	3655
častite nas kavom	3655
častite nas s kavo	3845
čita sintetički glas	3648
čitaj bez oglasa	3674
čitaj u aplikaciji	3650
čitajte bez oglasa	3674
čitajte bez ograničenja	3657
čitajte u aplikaciji	3650
čitajte uz pretplatu	3657
članak je zaključan	3581
članak je zaštićen autorskim pravom	3667
članak se nastavlja ispod oglasa	3587
članak čita sintetički glas	3648
članek bere sintetični glas	3838
članek je avtorsko zaščiten	3857
članek je zaklenjen	3779
članek se nadaljuje pod oglasom	3782
članek se nadaljuje spodaj	3782
článek byl vytvořen automaticky	564
článek je chráněn autorským právem	562
článek namluvila umělá inteligence	542
článek pokračuje pod reklamou	474
článek čte syntetický hlas	542
články autora	557
článok bol vytvorený automaticky	3764
článok je chránený autorským právom	3762
článok číta syntetický hlas	3743
článok číta umelá inteligencia	3743
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
číta umelý hlas	3743
čítajte aj	3686
čítajte bez obmedzení	3752
čítajte najprv v aplikácii	3745
čítajte v aplikácii	3745
čítať bez reklám	3770
čítať celý článok	3758
čítať s predplatným	3752
čítať ďalej	3758
""", 'ď': """
ďakujeme za hlas	3735
ďakujeme za hlasovanie	3735
ďakujeme za odber	3755
ďakujeme za správu	3755
ďakujeme za vašu správu	3755
ďakujeme za váš hlas	91	3735
ďalšia fotografia	3758
ďalšia snímka	3758
ďalšia strana	3758
ďalšie foto	3758
ďalšie správy	3686
ďalšie video	3743
ďalšie články	19	3686
ďalšie články autora	3758
ďalší článok	3758
""", 'đ': """
đang theo dõi	4385
đang tải	4360
đang tải trình phát	4360
đang tải video	4360
điều khoản sử dụng	4319
điều khoản sử dụng | chính sách bảo mật	4319
đáng chú ý	4321
đã có tài khoản	4306
đã hiểu	4324
đã sao chép	4311
đã sao chép liên kết	4347
đã xảy ra lỗi	4376
đã đóng bình luận	4353
đóng	4304
đóng cửa sổ	4398
đóng góp	4305
đóng góp hàng tháng	4372
đóng góp một lần	4372
đóng menu	4398
đăng ký	4306
đăng ký của bạn đã được xác nhận	4397
đăng ký ngay	4306
đăng ký nhận thông báo	4367
đăng ký thành công	4376
đăng ký để đọc tiếp	4396
đăng nhập	4306
đăng nhập / đăng ký	4306
đăng nhập bằng apple	4374
đăng nhập bằng facebook	4374
đăng nhập bằng google	4374
đăng nhập với facebook	4374
đăng nhập với google	4374
đăng nhập để bình luận	4353
đăng nhập để đọc tiếp	4396
đăng xuất	4306
đường dây nóng	4381
được quan tâm	4348
được tài trợ	4316
được tạo bởi ai	4394
đặt báo	4306
đặt hàng ngay	4399
đặt mua ngay	4359
đặt vé ngay	4359
đến công thức	61
đến trang quyên góp	4372
đến trang ủng hộ	4372
đề xuất	4321
để sau	4304
địa chỉ email của bạn	4397
đọc bài gốc	4398
đọc bài tiếp theo	4398
đọc miễn phí	4396
đọc nhiều	4321
đọc nhiều nhất	4321
đọc sau	4347
đọc thêm	4321	4323
đọc tiếp	4323
đọc tiếp về chủ đề này	4348
đọc toàn bộ bài viết	4380
đọc trên ứng dụng	4366
đồng ý và tiếp tục	4364
đừng bỏ lỡ	4321
""", 'į': """
į el. parduotuvę	2710
į pradinį puslapį	2719
į viršų	2679
įdėti į krepšelį	2710
įgarsinta dirbtinio intelekto	2712
įjungti garsą	2712
įjungti pranešimus	2714
įkelti daugiau	2719
įkelti turinį	2711
įkelti įrašą	2711
įveskite el. pašto adresą	2718
įveskite galiojantį el. pašto adresą	2718
įveskite savo el. pašto adresą	2697
įveskite sumą	2716
įvyko klaida. bandykite dar kartą	2718
įvyko klaida. bandykite vėliau	2718
""", 'ľ': """
ľubovoľná suma	3750
""", 'ł': """
ładowanie odtwarzacza	3161
ładowanie wideo	3161
""", 'ř': """
řadit podle	566
řazení	567
""", 'ś': """
śledź nas	3089
""", 'ş': """
şifremi unuttum	4061
şifrenizi mi unuttunuz	4139
şikayet et	4119
şikâyet et	4119
şimdi değil	4059
şimdi satin al	4175
şurada paylaş	4068
""", 'š': """
šajā rakstā	2779
še nimate računa	3847
še niste naročnik	3847
šiame straipsnyje	2719
šifra	3658
šio turinio parodyti negalime	2711
šio turinio rodyti negalima	2711
šis laukas privalomas	2718
šis lauks ir obligāts	2778
šis raksts ir slēgts	2777
šis saturs nav pieejams	2771
šis straipsnis užrakintas	2717
šis turinys nepasiekiamas	2711
šis vaizdo įrašas nebepasiekiamas	2712
šis vaizdo įrašas nepasiekiamas	2712
šis video nav pieejams	2772
šis video vairs nav pieejams	2772
šo saturu nevar parādīt	2771
šrifto dydis	2724
štampaj	3591
štítky	479
""", 'ž': """
žaisti dabar	2708
že imam račun	3847
že imate račun	3779
že naročnik	3779
že podpiram	3790
že sledite	3862
želite li da primate obaveštenja	3651
želite li primati obavijesti	3651
želite prejemati obvestila	3841
želite prejemati potisna obvestila	3841
želiš primati obavijesti	3651
žiadny spam	3755
žinutė išsiųsta	2718
živě	543
žiūrėkite nuotraukas	2679
žiūrėkite vaizdo įrašą	2679
žiūrėti galeriją	2679
žiūrėti kainą	2710
žiūrėti komentarus	2722
žiūrėti pasiūlymą	2710
žiūrėti planus	2717
žiūrėti rezultatus	91	2708
žiūrėti visus	2719
žymos	2719
žádný spam	554
""", 'ư': """
ưu đãi cho bạn đọc	4359
ưu đãi cho độc giả	4359
ưu đãi tốt nhất	4375
""", 'ș': """
știrea anterioară	3420
știrea următoare	3420
știri pe aceeași temă	3385
știri recomandate	3357
știri similare	3357
știrile zilei	3357
""", 'ț': """
ți-a fost util	3391
ți-a fost util acest articol	3370
ți-a fost util acest rezumat	3370
ți-ai uitat parola	3382
ți-ar putea plăcea și	3385
ține-mă minte	3414
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
або	4278
абонамент	219
абонирай се	220
абонирай се за бюлетина	295
абонирайте се	219
автовоспроизведение	3544
автовідтворення	4268
автоматический перевод	3567
автоматическое воспроизведение	3544
автоматичне відтворення	4268
автоматичний переклад	4291
автоматично възпроизвеждане	283
автоматично преведено	304
автоматично пускане	283
авторизация	3457
авторизоваться	3457
адрес электронной почты	3460
актуално	227
актуальне	4203
анкета	91	278
анкета на деня	277
анонимна кутия	301
анонимная почта	3563
анонимный ящик	3563
анонімна пошта	4287
анонімна скринька	4287
архив	3476
аудиоверсия	3544
аудіоверсія	4268
""", 'б': """
бажаєте отримувати сповіщення	4271
банковская карта	3456
банковский перевод	3456
без спам	295
без спама	3556
без спаму	4280
безкоштовна доставка	4264
безкоштовно. без спаму	4280
безопасный платеж	3455
безплатна доставка	280
бесплатная доставка	3540
бесплатно. без спама	3556
беше ли полезно	304
благодарим ви за абонамента	295
благодарим ви, че гласувахте	277
благодарим за вашия глас	277
благодарим за гласа	277
благодарим за съобщението	295
блокирай	287
блокировать	3548
блокувати	4272
больше	3476
больше материалов по теме	3476
больше новостей	3476
больше статей	3559
будь-яка сума	4275
будьте в курсе	3460
была ли статья полезной	3473
більше від автора	4283
більше за темою	4203
більше матеріалів за темою	4203
більше на цю тему	4203
більше новин	4203
більше новин на тему	4203
більше по темі	4203
більше статей	4283
""", 'в': """
в закладки	3571
в избранное	3465
в корзину	3540
в наш магазин	3540
в тази статия	298
в тренде	3476
в этой статье	3559
важен каждый рубль	3551
важен любой вклад	3551
важко відповісти	4261
важлива кожна гривня	4275
важливий кожен внесок	4275
важливо	4203
вам будет интересно	3476
вам може бути цікаво	4203
вам може сподобатися	4203
вам может быть интересно	3476
вам может понравиться	3476
вам також може сподобатися	4203
варианты подписки	3553
вартість доставки	4264
варіанти передплати	4277
вас може зацікавити	4203
вас может заинтересовать	3476
ваш e-mail	3460
ваш email	3460
ваш голос враховано	4260
ваш голос зараховано	4260
ваш голос принят	91	3536
ваш голос учтен	3536
ваш голос учтён	91	3536
ваша електронна пошта	4280
ваша почта	3556
ваша пошта	4280
ваша электронная почта	3556
ваше имя	3556
ваше повідомлення	4280
ваше повідомлення надіслано	4280
ваше сообщение	3556
ваше сообщение отправлено	3556
ваше ім'я	4280
вашето име	295
вашето съобщение	295
вашето съобщение е изпратено	295
вашият глас беше отчетен	277
вашият глас е отчетен	277
вашият имейл	295
вашият имейл адрес	295
вбудований контент	4266
введите e-mail	3460
введите email	3460
введите ваш email	3460
введите ваш адрес электронной почты	3460
введите корректный e-mail	3556
введите сумму	3551
введіть коректний e-mail	4280
введіть суму	4275
вградено съдържание	281
вернуться на главную	3559
версия для печати	3465
версия за печат	308
версія для друку	4295
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
вже вимкнено	4274
вже зареєстровані	4188
вже маєте акаунт	4277
вже маєте передплату	4277
вже є акаунт	4188
ви вже голосували	4260
ви вже проголосували	4260
ви вже підписані	4294
ви вже підписані на цю тему	4294
ви вичерпали ліміт статей	4277
ви можете відписатися будь-коли	4280
ви підписані	4280
ви підписані на автора	4294
ви підписані на тему	4294
ви успішно підписалися	4280
виберіть суму	4275
вибрати	4278
вибір редакції	4203
видео	3476
видео # из #	3558
видео # от #	297
видео больше недоступно	3544
видео загружается	3544
видео не может быть воспроизведено	3544
видео недоступно	3544
видео недоступно в вашей стране	3544
видео недоступно в вашем регионе	3544
видеоплеер загружается	3544
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
вийти	4188
використання матеріалів лише з дозволу редакції	4288
вимкнути звук	4268
вимкнути рекламу	4296
вимкніть adblock	4273
винаги показвай	281
винаги разрешавай	281
виникла помилка. спробуйте ще раз	4280
виправлення й уточнення	4287
вкажіть суму	4275
включете javascript	283
включете известията	286
включете се в дискусията	305
включи	287
включи звука	283
включи известията	286
включи се в дискусията	305
включите уведомления	3534
включить	3548
включить звук	3544
включить уведомления	3534
вконтакте	3466
влез	220
влез с facebook	292
влез с google	292
влез, за да коментираш	305
влезте	220
вміст недоступний	4266
внешний контент	3542
во весь экран	3479
водещи новини	227
войти	3457
войти в аккаунт	3457
войти в чат	3473
войти по почте	3553
войти с помощью google	3553
войти с яндекс id	3553
войти через apple	3553
войти через facebook	3553
войти через google	3553
войти через vk	3553
войти через вконтакте	3553
войти через яндекс	3553
войти, чтобы комментировать	3568
вопрос дня	3536
воспроизвести	3479
воспроизвести видео	3544
восстановить пароль	3553
время на чтение	3479
время чтения # мин	3479
все	3479
все комментарии	3473
все още няма коментари	305
все още нямате профил	292
все права сохранены	3564
всегда показывать	3542
всегда разрешать	3542
всего проголосовало #	3536
всеки лев е важен	290
всеки лев помага	290
всеки петък. безплатно. без спам	295
всички коментари	305
всички статии	298
всички статии на автора	298
встановити додаток	4270
встановити застосунок	4270
встроенный контент	3542
всяка помощ е важна	290
всяко дарение е важно	290
всяко дарение помага	290
всі коментарі	4292
всі матеріали	4283
всі матеріали автора	4283
всі новини	4205
всі статті	4283
всі статті автора	4283
вход	220	3457
вход с apple	292
вход с facebook	292
вход с google	292
вхід	4188
въведете валиден имейл	295
въведете имейл	295
въведете сума	290
възникна грешка. опитайте отново	295
възникна грешка. опитайте по-късно	295
външно съдържание	281
въпрос на деня	277
вы подписаны	3556
вы подписаны на автора	3570
вы подписаны на тему	3570
вы уже голосовали	3536
вы уже проголосовали	3536
вы успешно подписались	3556
выберите подписку	3553
выберите сумму	3455
выберите тариф	3553
выбор редакции	3476
выбрать	3554
выбрать подписку	3553
выбрать тариф	3553
выйти	3457
від наших партнерів	4296
відео	4203
відео # з #	4282
відео # із #	4282
відео більше недоступне	4268
відео вище	4227
відео недоступне	4268
відео недоступне у вашій країні	4268
відео неможливо відтворити	4268
відео нижче	4227
відеоплеєр завантажується	4268
відкликати згоду	4266
відкрити	4206
відкрити в додатку	4270
відкрити в застосунку	4270
відкрити галерею	4283
відкрити застосунок	4270
відкрити карту	4206
відкрити статтю	4277
відновити пароль	4277
відписатися	4294
відписатися від теми	4294
відписатися можна будь-коли	4280
відповісти	4201	4293
відправити	4281
відскануйте qr-код	4270
відскануйте qr-код, щоб завантажити застосунок	4270
відтворити	4268
відтворити відео	4268
відхилити	4198
відхилити все	4266
відхилити всі	4266
""", 'г': """
генерирано от ai	304
генерирано от ии	304
генерирано с изкуствен интелект	304
главная	3479
главная страница	3559
главное	3476
главное за день	3476
главные новости	3476
гласувай	91	278
гласувайте	91
гласувам	278
гледай видеото	283
годишен абонамент	292
годишно	293
годишно плащане	292
годовая подписка	3553
головна	4205
головна сторінка	4283
головне	4203
головне за день	4203
головні новини	4203
голосование	91
голосовать	91	3537
голосування	91
голосувати	91	4261
город	3557
град	296
грати	4261
грати онлайн	4260
громкость	3545
гучність	4269
""", 'д': """
да, искам	287
да, моля	287
да, пожалуйста	3548
да, спасибо	3548
да, хочу	3548
далее	3479
далі	4205
дарете	219
дари	219
дари еднократно	290
дари месечно	290
дари сега	219
детали	3480
детальніше	4205
деталі	4206
дзен	3466
дивитися # світлин	4282
дивитися # світлини	4282
дивитися # фото	4282
дивитися # фотографій	4282
дивитися # фотографії	4282
дивитися всі	4283
дивитися всі # світлин	4282
дивитися всі # світлини	4282
дивитися всі # фото	4282
дивитися всі # фотографій	4282
дивитися всі # фотографії	4282
дивитися всі світлин	4282
дивитися всі світлини	4282
дивитися всі фото	4282
дивитися всі фотографій	4282
дивитися всі фотографії	4282
дивитися відео	4268
дивитися галерею	4283
дивитися онлайн-трансляцію	4283
дивитися світлин	4282
дивитися світлини	4282
дивитися усі # світлин	4282
дивитися усі # світлини	4282
дивитися усі # фото	4282
дивитися усі # фотографій	4282
дивитися усі # фотографії	4282
дивитися усі світлин	4282
дивитися усі світлини	4282
дивитися усі фото	4282
дивитися усі фотографій	4282
дивитися усі фотографії	4282
дивитися фото	4282
дивитися фотогалерею	4283
дивитися фотографій	4282
дивитися фотографії	4282
дивіться відео	4227
дивіться відео вище	4227
дивіться відео нижче	4227
дивіться також	4203
дивіться також відео	4227
дивіться у відео	4227
длительность	3545
длительность #	3544
для передплатників	4277
для подписчиков	3457
до закладок	4295
до кошика	4264
до рецепту	61
до теми	4203
добавете ни като предпочитан източник	307
добави в количката	280
добави като предпочитан източник	307
добави коментар	305
добави към моите теми	307
добави към предпочитани източници	307
добавить в избранное	3570
добавить в избранные источники	3570
добавить в источники	3570
добавить в корзину	3540
добавить в мои темы	3570
добавить в предпочитаемые источники	3570
добавить комментарий	3473
добровольное пожертвование	3551
довільна сума	4275
догори	4283
додати в кошик	4264
додати до кошика	4264
додати до моїх тем	4294
додати до обраних джерел	4294
додати до обраного	4294
додати до пріоритетних джерел	4294
додати до улюблених джерел	4294
додати коментар	4201
додати як пріоритетне джерело	4294
дозволити	4272
дозволити контент	4266
дозволити один раз	4266
дозволити рекламу	4274
дозволити сповіщення	4271
дозвольте сповіщення	4257
докладвай	306
докладвай грешка	230
докладвай коментар	305
докладвай рекламата	309
докладніше	4205
долучитися	4185
долучитися до обговорення	4292
долучитися до спільноти	4275
допомагає будь-яка сума	4275
доставка оплачивается отдельно	3540
достигнахте лимита на статиите	292
доступно по подписке	3457
друга сума	290
другая сумма	3455
други новини	19
другие материалы	19	3476
другие материалы рубрики	3476
другие новости	19	3476
другие новости раздела	3476
другие статьи	3476
другие статьи автора	3559
друк	4194
друкувати	4295
дякуємо за ваш голос	91	4260
дякуємо за ваше повідомлення	4280
дякуємо за голос	4260
дякуємо за повідомлення	4280
дякуємо за реєстрацію	4280
дякуємо за участь в опитуванні	4260
дізнатися ціну	4264
""", 'е': """
единоразово	3452
еднократно дарение	290
ежегодно	3554
ежемесячно	3452
ежемесячное пожертвование	3551
ежемесячный платеж	3551
ежемесячный платёж	3551
економія #%	4278
ексклузивно за абонати	292
ексклюзивно для передплатників	4277
електронна адреса	4280
електронна пошта	4280
електронна пошта або логін	4277
етикети	298
еще нет аккаунта	3553
еще новости	3476
еще от автора	3559
еще по теме	3476
ещё	3476
ещё не подписчик	3553
ещё нет аккаунта	3553
ещё новости	3476
ещё от автора	3559
ещё по теме	3476
""", 'ж': """
желаете ли да получавате известия	286
жодного спаму	4280
""", 'з': """
з нашого магазину	4264
за абонати	292
за датою	4293
за популярністю	4293
за темою	4203
забелязахте грешка	301
заборонити	4272
забравена парола	220
забравили сте паролата си	292
забронировать билет	3540
забронировать место	3540
забронювати квиток	4264
забронювати місце	4264
забув пароль	4277
забули пароль	4188
забыл пароль	3553
забыли пароль	3457
завантаження відео	4268
завантаження плеєра	4268
завантажити аудіо	4268
завантажити випуск	4268
завантажити відео	4266
завантажити додаток	4270
завантажити допис	4266
завантажити застосунок	4270
завантажити контент	4266
завантажити публікацію	4266
завантажити ще	4205
завжди дозволяти	4266
завжди показувати	4266
загрузить видео	3542
загрузить еще	3479
загрузить ещё	3479
загрузить контент	3542
загрузить пост	3542
загрузить публикацию	3542
загрузка видео	3544
загрузка плеера	3544
задонатити	4185
задонатить	3452
задължителни полета	295
задължително	296
задължително поле	295
заказать книгу	3540
закрити	4184
закрити галерею	4283
закрити рекламу	4296
закрыть	3451
закрыть галерею	3559
закрыть рекламу	3572
залишилося #	4268
залишити відгук	4290
залишити коментар	4201
залиште коментар	4292
заметили ошибку	3563
замовити книгу	4264
замовити книжку	4264
запазете място	280
запази	230
запази за по-късно	308
запази избора	281
запази място	280
запази настройките	281
запази рецептата	61
запази статията	230
запам'ятати мене	4277
заповніть це поле	4280
заполните это поле	3556
запомни ме	292
запомнить меня	3553
започни теста	277
запретить	3548
запропонувати новину	4201
зарегистрироваться	3457
зареди видеото	281
зареди още	298
зареди публикацията	281
зареди съдържанието	281
зареждане на видеото	283
зареждане на плейъра	283
зареєструватися	4188
зарубежной картой	3551
затвори	234
затвори галерията	298
затвори рекламата	309
затрудняюсь ответить	3537
защо виждам тази реклама	309
зберегти	4194
зберегти вибір	4266
зберегти на потім	4295
зберегти налаштування	4266
зберегти рецепт	61
зберегти статтю	4194
збережено	4295
збільшити	4205
збільшити зображення	4283
збільшити текст	4295
збільшити фото	4283
збільшити шрифт	4295
зв'язатися з автором	4283
звук	284
згенеровано за допомогою ші	4290
згенеровано штучним інтелектом	4290
згенеровано ші	4290
згорнути	4206	4283
зменшити шрифт	4295
змінити згоду	4266
змінити розмір тексту	4295
зміст	4205
зміст статті	4283
знайшли помилку	4287
знижка #%	4278
знижка для передплатників	4264
зображення # з #	4282
зображення # із #	4282
зовнішній контент	4266
зробити внесок	4185
зробити донат	4275
зрозуміло	4198
""", 'и': """
играй сега	277
играть	3537
играть онлайн	3536
из нашего магазина	3540
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
изменить размер текста	3571
изменить согласие	3542
изображение # из #	3558
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
ии может ошибаться	3566
или	293	3554
имам профил	292
имате ли профил	292
име	296
имейл адрес	295
имейл или потребителско име	292
имя	3557
индекс	3557
интересное	3476
искате ли да получавате известия	286
использование материалов только с разрешения редакции	3564
исправления и уточнения	3563
""", 'к': """
к началу	3479
к началу страницы	3559
к рецепту	61
каждое пожертвование важно	3551
каждую пятницу. бесплатно. без спама	3556
каждый донат важен	3551
каждый рубль важен	3551
как да изключа adblock	288
как да изключите рекламния блокер	288
как защитаваме източниците си	301
как мы защищаем источники	3563
как мы защищаем наших источников	3563
как отключить adblock	3549
как пазим източниците си	301
картина в картината	283
картинка в картинке	3544
картинка в картинці	4268
категории	3476
категорії	4203
качество	3545
керування згодою	4266
керувати згодою	4266
керувати сповіщеннями	4271
ключови думи	227
кожен внесок важливий	4275
кожен донат важливий	4275
кожна гривня важлива	4275
коментар	4201
коментари	230
коментарі	4201
коментарів ще немає	4292
коментирай	230
коментирайте	230
коментирайте първи	230
коментирането е изключено	305
коментування закрито	4292
коментувати	4201
комерційний контент	4296
комерційний матеріал	4296
комментарии	3473
комментарии отсутствуют	3473
комментарий	3473
комментировать	3473
коммерческий контент	3572
коммерческий материал	3572
конец рекламы	3572
контакти	4201
контакты	3473
контент заблокирован	3542
контент заблоковано	4266
контент недоступен	3542
контент недоступний	4266
конфиденциальность	3470
копирай връзката	308
копирай линк	230
копирай линка	230
копирането забранено	302
копирано	308
копирано в клипборда	308
копирование запрещено	3564
копировать ссылку	3465
копіювання заборонено	4288
копіювати посилання	4194
край на рекламата	309
кросворд	4261
кроссворд	3537
кроссворд дня	3536
кръстословица	278
купете билети	280
купете книгата	280
купи абонамент	220
купи билет	280
купи билети	280
купи книгата	280
купи лиценз	302
купи сега	280
купите нам кофе	3551
купити журнал	4264
купити зараз	4264
купити квитки	4264
купити квиток	4264
купити книгу	4264
купити книжку	4264
купити ліцензію	4288
купити нам каву	4275
купити передплату	4277
купить билет	3540
купить билеты	3540
купить билеты онлайн	3540
купить журнал	3540
купить книгу	3540
купить лицензию	3564
купить номер	3540
купить подписку	3457
купить права на публикацию	3564
купить сейчас	3540
към галерията	298
към количката	280
към магазина	280
към началната страница	298
към началото	298
към рецептата	61
към страницата за дарения	290
към съдържанието	298
кінець реклами	4296
""", 'л': """
лента новостей	3476
линкът е копиран	308
личный кабинет	3457
лише для передплатників	4277
лише необхідні	4266
логин	3554
логин или e-mail	3553
логін	4278
логін або e-mail	4277
лучшие	3569
любая сумма	3551
любая сумма важна	3551
""", 'м': """
маджонг	278	3537	4261
материал закрыт	3553
материал защищен авторским правом	3564
материал защищён авторским правом	3564
материал партнера	3572
материал партнёра	3572
материал создан автоматически	3566
материалы защищены авторским правом	3564
материалы партнеров	3469
материалы партнёров	3572
материалы по теме	3476
матеріал захищено авторським правом	4288
матеріал партнера	4296
матеріал створено автоматично	4290
матеріали за темою	4203
матеріали захищені авторським правом	4288
матеріали партнерів	4296
матеріали по темі	4203
машинний переклад	4291
машинно преведено	304
машинный перевод	3567
маєте акаунт	4277
маєте новину	4287
меню	3479	4205
месечен абонамент	292
месечно	293
месечно дарение	290
месечно плащане	292
месячная подписка	3553
метки	3476
ми не можемо показати цей вміст	4266
ми не можемо показати цей контент	4266
може би по-късно	234
може да ви хареса	227
може да харесате още	227
может быть, позже	3451
может позже	3451
можете да се откажете по всяко време	292
можете да се отпишете по всяко време	295
можливо, пізніше	4184
можна скасувати будь-коли	4277
мои темы	3570
моите теми	307
мой профиль	3457
моля, изключете рекламния блокер	288
моля, опитайте по-късно	295
моят профил	220
мої теми	4294
мы в социальных сетях	3467
мы в соцсетях	3467
мы вконтакте	3467
мы не можем показать это содержимое	3542
мы не можем показать этот контент	3542
мій профіль	4188
місто	4281
місячна передплата	4277
місячна підписка	4277
мітки	4203
""", 'н': """
на весь екран	4268
на весь экран	3544
на главную	3479
на головну	4283
на живо	284
на початок	4283
на початок сторінки	4283
на правах реклами	4197
на правах рекламы	3469
на сторінку пожертв	4275
на страницу пожертвований	3551
на цял екран	283
наверх	3479	4205
нагадати пізніше	4184
надіслати	91	4194	4281
надіслати відгук	4290
надіслати другові	4295
надіслати другу	4194
надіслати електронною поштою	4295
надіслати коментар	4292
надіслати новину	4287
надіслати новину анонімно	4287
надіслати повідомлення	4280
надіслати поштою	4194
надіслати статтю поштою	4194
надіслати у whatsapp	4295
надішліть свої фото	4287
наживо	4269
нажмите, чтобы увеличить	3559
назад	3479	4205
назначение платежа: пожертвование	3551
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
найкраща пропозиція	4278
найкращі	4293
найпопулярніше	4203	4278
найпопулярніше за добу	4203
найпопулярніше за тиждень	4203
найпопулярніший	4278
найти	3479
найчитаніше	4203
налаштування	4198
налаштування cookie	4266
налаштування конфіденційності	4266
налаштування приватності	4266
налаштування файлів cookie	4266
налаштувати cookie	4266
налаштувати сповіщення	4271
налично в google play	285
намали шрифта	308
написати автору	4283
написати анонімно	4287
написати в редакцію	4287
написати коментар	4201
написать автору	3559
написать анонимно	3563
написать в редакцию	3563
написать комментарий	3473
напишете коментар	305
напиши коментар	230
напомни ми по-късно	234
напомнить позже	3451
направете дарение	219
направете теста	277
направи теста	277
настроить cookie	3542
настроить уведомления	3547
настройки	3470
настройки cookie	3470
настройки за поверителност	281
настройки конфиденциальности	3542
настройки на бисквитките	281
настройки приватности	3542
настройки файлов cookie	3542
наступна	4205
наступна новина	4283
наступна світлина	4283
наступна стаття	4203
наступна сторінка	4283
наступне відео	4268
наступне фото	4283
наступний слайд	4283
натисніть, щоб збільшити	4283
начална страница	298
начать игру	3536
начать тест	3536
нашли ошибку	3563
не вдалося відтворити відео	4268
не вдалося завантажити відео	4268
не зараз	4184
не маєте акаунта	4277
не можем да покажем това съдържание	281
не пропустите	3476
не пропустіть	4203
не сега	234
не сегодня	3451
не сейчас	3451
не сьогодні	4184
не удалось воспроизвести видео	3544
не удалось загрузить видео	3544
не, благодаря	234
невалиден имейл	295
невалиден имейл адрес	295
неверный e-mail	3556
неверный адрес электронной почты	3556
нейросеть может ошибаться	3566
некоректна адреса	4280
некоректний e-mail	4280
некорректный e-mail	3556
некорректный адрес	3556
немає акаунта	4277
немає акаунту	4277
немає коментарів	4292
немає передплати	4277
необов'язково	4281
необязательно	3557
неправильна електронна адреса	4280
нет аккаунта	3553
нет комментариев	3473
нет подписки	3553
нет, спасибо	3451
нещо се обърка. опитайте отново	295
нещо се обърка. опитайте по-късно	295
никакого спама	3556
новини	4203
новини за темою	4203
новини компаній	4197
новини партнерів	4197	4203
новости	3476
новости smi#	3476
новости партнеров	3469
новости партнёров	3469
новости по теме	3476
новости сми#	3476
новые	3569
нові	4293
номер телефона	3557
номер телефону	4281
нравится	3569
няма коментари	305
нямам мнение	278
нямам профил	292
нямате абонамент	292
нямате профил	292
ні, дякую	4184
""", 'о': """
обговорити	4201
оберіть передплату	4277
оберіть план	4277
оберіть суму	4275
обнови страницата	289
обновите страницу	3550
обновить страницу	3550
обов'язкове поле	4280
обов'язково	4281
обрати	4278
обрати передплату	4277
обрати план	4277
обрати тариф	4277
обратная связь	3473
обратно към началната страница	298
обратно към началото	298
обратно нагоре	298
обсудить	3473
обсуждение	3473
общи условия	281
обязательно	3557
обязательное поле	3556
одноклассники	3466
одноразово	4185
озвучено роботом	3544
озвучено синтезированным голосом	3544
озвучено синтезованим голосом	4268
оновити сторінку	4274
оновіть сторінку	4274
опитайте отново	295
опитайте по-късно	295
опитування	91	4261
опитування дня	91	4260
оплата раз в год	3553
оплата раз на рік	4277
опрос	91
опрос дня	91	3536
основание: дарение	290
оставащо време	283
оставащо време #	283
оставащо време -#	283
оставете коментар	305
остави коментар	305
оставить комментарий	3473
оставить отзыв	3566
оставшееся время	3544
оставшееся время #	3544
оставшееся время -#	3544
оставьте комментарий	3568
останні новини	4203
останні статті	4203
от нашите партньори	309
от наших партнеров	3572
от наших партнёров	3572
от нашия магазин	280
ответить	91	3473	3569
отвори в приложението	285
отвори галерията	298
отвори приложението	285
отговор	306
отговори	306
отиди на рецептата	61
отказ по всяко време	292
отказаться	3470
отказвам всички	281
отклонить	3470
отклонить все	3542
отклонить всё	3542
отключете статията	292
отключете цялата статия	220
отключи статията	220
отключите adblock	3549
отключите адблок	3549
отключить звук	3544
отключить рекламу	3572
открихте грешка	301
открихте грешка в текста	301
открыть	3480
открыть галерею	3559
открыть карту	3480
открыть приложение	3546
открыть статью	3553
отмена в любой момент	3553
отменить можно в любой момент	3553
отозвать согласие	3542
отпечатай	230
отпечатай статията	230
отписаться	3570
отписаться можно в любой момент	3556
отписаться от темы	3570
отпишете се по всяко време	295
отправить	91	3557
отправить другу	3465
отправить комментарий	3568
отправить отзыв	3566
отправить по почте	3465
отправить по электронной почте	3571
отправить сообщение	3556
отримувати сповіщення	4271
отсканируйте qr-код	3546
отстъпка за абонати	280
оттегли съгласието	281
оттегляне на съгласието	281
отхвърли всички	281
оферта за читатели	280
оформити передплату	4277
оформити підписку	4188
оформить донат	3452
оформить доступ	3553
оформить ежемесячное пожертвование	3551
оценете статията	230
оцените материал	3473
оцените рецепт	61
оцените статью	3473
оценить рецепт	61
оцініть матеріал	4201
оцініть рецепт	61
оцініть статтю	4201
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
пароль	3554	4278
партнерский материал	3469
партнерский проект	3469
партнерський матеріал	4197
партнерський проєкт	4197
партньорско съдържание	226
партнёрский материал	3469
партнёрский проект	3469
пасианс	278
пасьянс	3537	4261
пауза	284	3545	4269
переведено автоматически	3566
переведено нейросетью	3566
переведено с помощью ии	3566
перевір себе	4260
перевірте свою пошту	4280
перевірте свої знання	4260
перевірте себе	4260
переглянути # світлин	4282
переглянути # світлини	4282
переглянути # фото	4282
переглянути # фотографій	4282
переглянути # фотографії	4282
переглянути всі # світлин	4282
переглянути всі # світлини	4282
переглянути всі # фото	4282
переглянути всі # фотографій	4282
переглянути всі # фотографії	4282
переглянути всі світлин	4282
переглянути всі світлини	4282
переглянути всі фото	4282
переглянути всі фотографій	4282
переглянути всі фотографії	4282
переглянути галерею	4283
переглянути пропозицію	4264
переглянути результати	91	4260
переглянути світлин	4282
переглянути світлини	4282
переглянути усі # світлин	4282
переглянути усі # світлини	4282
переглянути усі # фото	4282
переглянути усі # фотографій	4282
переглянути усі # фотографії	4282
переглянути усі світлин	4282
переглянути усі світлини	4282
переглянути усі фото	4282
переглянути усі фотографій	4282
переглянути усі фотографії	4282
переглянути фото	4282
переглянути фотографій	4282
переглянути фотографії	4282
переглянути ціну	4264
передплата	4188
передплатити	4188
перезавантажити сторінку	4274
перезавантажте сторінку	4274
перезагрузите страницу	3550
перезагрузить страницу	3550
перейти в галерею	3559
перейти в магазин	3540
перейти до галереї	4283
перейти до досьє	4283
перейти до змісту	4283
перейти до контенту	4283
перейти до магазину	4264
перейти до оплати	4275
перейти до основного вмісту	4283
перейти до пожертви	4275
перейти до пропозиції	4264
перейти до рецепта	61
перейти к досье	3559
перейти к контенту	3559
перейти к оплате	3551
перейти к основному содержанию	3559
перейти к пожертвованию	3551
перейти к предложению	3540
перейти к рецепту	61
перейти к содержанию	3479
перейти к сюжету	3559
перекладено автоматично	4290
перекладено за допомогою ші	4290
перекладено ші	4290
пересказ нейросети	3566
пересказано нейросетью	3566
печать	3465
печать рецепта	61
питання дня	4260
пишете до редакцията	301
пишете на автора	298
пиши на автора	298
платена публикация	87	226
платено партньорство	309
платено съдържание	226
плеер загружается	3544
плейърът се зарежда	283
плеєр завантажується	4268
по дате	3569
по подписке	3457
по популярности	3569
по теме	3476
по-късно	234	287
побачили помилку	4287
повернутися на головну	4283
повний екран	4268
повноекранний режим	4268
повідомити новину	4287
повідомити про помилку	4201
повідомити про помилку в тексті	4201
повідомлення	4281
повідомлення надіслано	4280
погоджуюсь	4198
погоджуюся	4198
погодитися та продовжити	4266
пограти	4261
подай сигнал	301
подарете тази статия	230
подари статията	308
подарить доступ	3571
подарить материал	3465
подарить статью	3457
подарувати доступ	4295
подарувати статтю	4194
поддержать	3452
поддержать автора	3452
поддержать на boosty	3551
поддержать на patreon	3551
поддержать нас	3452
поддержать проект	3452
поддержать редакцию	3452
поддержите нас	3452
поделитесь	3465
поделиться	3465
поделиться в telegram	3465
поделиться в twitter	3465
поделиться в одноклассниках	3465
поделиться в соцсетях	3465
поделиться вконтакте	3465
поделиться новостью	3465
поделиться ссылкой	3465
поделиться статьей	3465
поделиться статьёй	3465
подкасти	4203
подкасты	3476
подкрепете ни	219
подкрепи	219
подкрепи ни	219
подобається	4293
подобни статии	227
подписаться	3457
подписаться в max	3467
подписаться в telegram	3467
подписаться на автора	3570
подписаться на канал	3467
подписаться на новости	3460
подписаться на рассылку	3460
подписаться на телеграм-канал	3467
подписаться на тему	3570
подписаться на уведомления	3547
подписка	3457
подписка на год	3553
подписка на месяц	3553
подписывайтесь	3467
подпишитесь	3553
подпишитесь на рассылку	3460
подреди по	305
подробнее	3479
подробнее по теме	3476
подтвердите e-mail	3556
подтвердите адрес электронной почты	3556
поділитись	4194
поділитися	4194
поділитися в telegram	4194
поділитися в соцмережах	4194
поділитися новиною	4194
поділитися статтею	4194
поділіться	4194
пожаловаться	3568
пожаловаться на комментарий	3568
пожаловаться на рекламу	3572
пожертвовать	3452
пожертвувати	4185
позволи	287
позволи известия	286
позже	3451	3548
поиск	3479
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
показати # відповідей	4292
показати # відповіді	4292
показати # світлин	4282
показати # світлини	4282
показати # фото	4282
показати # фотографій	4282
показати # фотографії	4282
показати більше	4205
показати вміст	4266
показати все	4206
показати всі	4283
показати всі # світлин	4282
показати всі # світлини	4282
показати всі # фото	4282
показати всі # фотографій	4282
показати всі # фотографії	4282
показати всі світлин	4282
показати всі світлини	4282
показати всі фото	4282
показати всі фотографій	4282
показати всі фотографії	4282
показати відповіді	4292
показати галерею	4283
показати й прийняти	4266
показати коментарі	4201
показати контент	4266
показати менше	4283
показати оригінал	4206
показати пароль	4277
показати підпис	4283
показати результати	91	4260
показати розшифровку	4268
показати світлин	4282
показати світлини	4282
показати субтитри	4268
показати усі # світлин	4282
показати усі # світлини	4282
показати усі # фото	4282
показати усі # фотографій	4282
показати усі # фотографії	4282
показати усі світлин	4282
показати усі світлини	4282
показати усі фото	4282
показати усі фотографій	4282
показати усі фотографії	4282
показати фото	4282
показати фотографій	4282
показати фотографії	4282
показати ще	4205
показати і прийняти	4266
показать # ответа	3568
показать # ответов	3568
показать # фото	3558
показать # фотографии	3558
показать # фотографий	3558
показать больше	3479
показать все	3480	3559
показать все # фото	3558
показать все # фотографии	3558
показать все # фотографий	3558
показать все фото	3558
показать все фотографии	3558
показать все фотографий	3558
показать галерею	3559
показать еще	3479
показать ещё	3479
показать и принять	3542
показать карту	3480
показать комментарии	3473
показать контент	3542
показать меньше	3480	3559
показать оригинал	3480
показать ответы	3568
показать пароль	3553
показать перевод	3480
показать подпись	3559
показать расшифровку	3544
показать результаты	91	3536
показать содержимое	3542
показать субтитры	3544
показать фото	3558
показать фотографии	3558
показать фотографий	3558
показувати завжди	4266
показывать всегда	3542
поки немає коментарів	4292
поле обов'язкове для заповнення	4280
поле обязательно для заполнения	3556
полето е задължително	295
политика cookie	3542
политика за защита на личните данни	281
политика за поверителност	281
политика исправлений	3563
политика конфиденциальности	3470
политика обработки персональных данных	3470
полноэкранный режим	3544
полный экран	3544
получавай известия	286
получать уведомления	3547
пользовательское соглашение	3470
політика cookie	4266
політика виправлень	4287
політика конфіденційності	4198
політика приватності	4266
помогает любая сумма	3551
помочь	3452
помочь нам	3452
помочь проекту	3452
помочь редакции	3452
помітили помилку	4287
понятно	3470
попередня	4205
попередня новина	4283
попередня стаття	4203
попередня сторінка	4283
попереднє фото	4283
попередній слайд	4283
поправки и уточнения	301
попробовать бесплатно	3457
попробуйте еще раз	3556
попробуйте ещё раз	3556
попробуйте позже	3556
популярне	4203
популярное	3476
популярные	3476	3569
популярные новости	3476
популярные статьи	3476
популярный	3554
популярні	4293
популярні новини	4203
попълнете това поле	295
поръчай книгата	280
поръчайте книгата	280
посилання скопійовано	4194
поскаржитися	4292
поскаржитися на коментар	4292
поскаржитися на рекламу	4296
последнее	3476
последни	227
последни новини	227
последние новости	3476
послухати новину	4194
посмотреть # фото	3558
посмотреть # фотографии	3558
посмотреть # фотографий	3558
посмотреть все # фото	3558
посмотреть все # фотографии	3558
посмотреть все # фотографий	3558
посмотреть все фото	3558
посмотреть все фотографии	3558
посмотреть все фотографий	3558
посмотреть результаты	91	3536
посмотреть фото	3558
посмотреть фотографии	3558
посмотреть фотографий	3558
посмотреть цену	3540
потвърдете имейла си	295
поточний час	4268
поточний час #	4268
потребителско име	293
потребителско име или имейл	292
похожие материалы	3476
похожие статьи	3476
почати гру	4260
почати тест	4260
почему я вижу эту рекламу	3572
почерпете ни с кафе	290
почерпи ни кафе	290
почтовый индекс	3557
поширити	4194
поширити у facebook	4194
поштовий індекс	4281
пошук	4205
пощенски код	296
правила за коментарите	305
правила за коментиране	230
правила использования	3470
правила коментарів	4292
правила коментування	4201
правила комментариев	3568
правила комментирования	3473
правила користування	4266
предимства за абонати	280
предишна новина	298
предишна снимка	298
предишна статия	298
предишна страница	298
предложение для подписчиков	3540
предложение для читателей	3540
предложить новость	3473
предыдущая	3479
предыдущая новость	3559
предыдущая статья	3476
предыдущая страница	3559
предыдущая фотография	3559
предыдущее фото	3559
предыдущий слайд	3559
презаредете страницата	289
презареди страницата	289
премиум	3457
преміум	4188
препечатването е забранено	302
препечатването забранено	302
препоръчани	227
препоръчано от outbrain	309
препоръчано от taboola	309
препоръчваме	293
препоръчваме ви	227
препоръчваме ви още	227
препоръчваме още	227
пригостити кавою	4275
пригостіть нас кавою	4275
придбати квитки	4264
придбати квиток	4264
придбати книжку	4264
придбати передплату	4277
придбати права на публікацію	4288
приемам всички	281
приемам всички бисквитки	281
приемам и продължавам	281
приеми всички	281
приеми и покажи	281
приеми и продължи	281
призначення платежу: благодійний внесок	4275
прийняти	4198
прийняти все	4266
прийняти всі	4198
прийняти всі файли cookie	4266
прийняти й показати	4266
прийняти та показати	4266
прийняти та продовжити	4266
прийняти і продовжити	4266
принтирай	230
принтирай рецептата	61
принципи редакції	4287
принять	3470
принять все	3470
принять все cookie	3542
принять все файлы cookie	3542
принять всё	3470
принять и показать	3542
принять и продолжить	3542
прислать новость	3473
прислать новость анонимно	3563
присоединиться к обсуждению	3568
пришлите свои фото	3563
приєднатися	4185
приєднатися до спільноти	4185
проверете имейла си	295
проверете пощата си	295
провери знанията си	277
проверь себя	3536
проверьте свои знания	3536
проверьте свою почту	3556
проверьте себя	3536
проголосовало #	3536
проголосовать	91
проголосувати	91
продовження під рекламою	4197
продовження статті під рекламою	4197
продовжити без вимкнення	4273
продовжити з apple	4277
продовжити з google	4277
продовжити через apple	4277
продовжити через facebook	4277
продовжити через google	4277
продолжительность #	3544
продолжить без отключения	3549
продолжить без поддержки	3451
продолжить с apple	3553
продолжить с google	3553
продолжить через apple	3553
продолжить через facebook	3553
продолжить через google	3553
продължава след рекламата	226
продължете с google	292
продължи без изключване	288
продължи с apple	292
продължи с facebook	292
продължи с google	292
продължителност	284
продължителност #	283
произвольная сумма	3551
произошла ошибка	3557
произошла ошибка. попробуйте ещё раз	3556
произошла ошибка. попробуйте позже	3556
пройти опитування	4260
пройти опрос	3536
пройти тест	3536
прокоментувати	4292
прокомментировать	3568
промени размера на текста	308
промо	3469	4197
пропозиція для передплатників	4264
пропозиція для читачів	4264
прослухати статтю	4268
прослушать	3465
прослушать новость	3465
прослушать статью	3544
прочетено от синтетичен глас	283
прочетете и	227
прочетете цялата статия	298
прочети по-късно	308
прочети с абонамент	292
прочети транскрипцията	283
прочети цялата новина	298
прочети цялата статия	298
прочитати пізніше	4295
прочитать позже	3571
прямой эфир	3545
прізвище	4281
публикувай коментар	305
пусни видеото	283
първо най-новите	305
підписатись	4188
підписатися	4188
підписатися на автора	4294
підписатися на сповіщення	4271
підписатися на тему	4294
підписка	4188
підсумок від ші	4290
підтвердьте електронну адресу	4280
підтвердіть e-mail	4280
підтримайте нас	4185
підтримати	4185
підтримати автора	4185
підтримати журналістів	4185
підтримати на buy me a coffee	4275
підтримати на patreon	4275
підтримати нас	4185
підтримати проєкт	4275
підтримати разово	4275
підтримати редакцію	4185
підтримувати щомісяця	4275
пізніше	4184	4272
""", 'р': """
радимо прочитати	4203
радимо також	4203
развернуть	3479
разгадать кроссворд	3536
размер на текста	308
размер на шрифта	65
размер текста	65
размер шрифта	65
разова підтримка	4275
разовий внесок	4275
разовий донат	4275
разово	3452
разовое пожертвование	3551
разовый платеж	3551
разовый платёж	3551
разпечатай	230
разпечатай статията	308
разреши	287
разреши веднъж	281
разреши известия	286
разреши известията	286
разреши рекламите	289
разрешите уведомления	3534
разрешить	3548
разрешить контент	3542
разрешить один раз	3542
разрешить рекламу	3550
разрешить уведомления	3534
ранняя регистрация	3540
раскрыть	3480
распечатать	3465
распечатать рецепт	61
распечатать статью	3465
рассказать друзьям	3465
рассылка	3460
рассылки	3460
расшифровка	3545
регистрация	220	3457
редакция рекомендует	3476
редакційна політика	4287
редакційна політика видання	4287
резултати от анкетата	277
резултати от гласуването	277
результати	91	4206
результати голосування	4260
результати опитування	4260
результаты	91	3480
результаты голосования	3536
результаты опроса	3536
реклама	226	3469	4197
реклама - статията продължава по-долу	226
реклама google	3572
реклама від google	4296
реклама закончилась	3572
реклама закінчилася	4296
реклама на сайте	3469
реклама на сайті	4197
реклама окончена	3572
реклама от google	3572
реклама. продовження нижче	4197
реклама. продолжение ниже	3469
реклами от google	309
рекламний матеріал	4296
рекламно каре	226
рекламно съдържание	226
рекламный материал	3572
рекомендовано outbrain	3572
рекомендовано taboola	3572
рекомендуем	3476	3554
рекомендуем почитать	3476
рекомендуем также	3476
рекомендуемое	3476
рекомендуємо	4203	4278
рекомендуємо прочитати	4203
рекомендуємо також	4203
реши кръстословицата	277
реши теста	277
реєстрація	4188
розгадати кросворд	4260
розгорнути	4206	4283
роздрукувати	4194
роздрукувати рецепт	61
роздрукувати статтю	4194
розмір тексту	65
розмір шрифту	65
розшифровка	4269
российской картой	3551
рубрики	3476	4203
річна передплата	4277
річна підписка	4277
""", 'с': """
самая выгодная	3554
само за абонати	292
само необходими	281
само необходимите	281
самое важное	3476
самое популярное	3476
самое читаемое	3476
самое читаемое за день	3476
самое читаемое за неделю	3476
самый популярный	3554
свали аудиото	283
свали епизода	283
свали от app store	285
свали от google play	285
свали приложението	285
свежее	3476
свежие новости	3476
свернуть	3479
своя сума	4275
своя сумма	3551
свържете се с редакцията	301
свържи се с автора	298
свързани новини	227
свързани публикации	227
свързани статии	227
связаться с нами	3473
світлина # з #	4282
світлина # із #	4282
сгенерировано ии	3566
сгенерировано нейросетью	3566
сгенерировано с помощью ии	3566
сделать донат	3551
сделать пожертвование	3452
сейчас читают	3476
сигнализирай за грешка	301
сканворд	3537
сканирай qr кода	285
сканирайте qr кода	285
сканирайте qr кода и изтеглете приложението	285
сканируйте qr-код	3546
скануйте qr-код	4270
скасувати можна будь-коли	4277
скачать аудио	3544
скачать выпуск	3544
скачать из google play	3546
скидка #%	3554
скидка для подписчиков	3540
скопировано	3571
скопировано в буфер обмена	3571
скопировать ссылку	3465
скопировать ссылку на статью	3465
скопійовано	4295
скопійовано в буфер обміну	4295
скопіювати посилання	4194
скопіювати посилання на статтю	4194
скорост	284
скорост на възпроизвеждане	283
скорость	3545
скорость воспроизведения	3544
скрий отговорите	305
скрий рекламата	309
скрыть	3480
скрыть ответы	3568
скрыть рекламу	3572
слайд # з #	4282
слайд # из #	3558
слайд # от #	297
слайд # із #	4282
слайд #/#	3558	4282
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
следить за автором	3570
следить за онлайном	3559
следить за темой	3570
следующая	3479
следующая новость	3559
следующая статья	3476
следующая страница	3559
следующая фотография	3559
следующее видео	3544
следующее фото	3559
следующий слайд	3559
слухати	4194
слухати новину	4194
слушай новината	230
слушай статията	283
слушать	3465
слушать новость	3465
см. также	3476
смотреть # фото	3558
смотреть # фотографии	3558
смотреть # фотографий	3558
смотреть видео	3544
смотреть все	3479
смотреть все # фото	3558
смотреть все # фотографии	3558
смотреть все # фотографий	3558
смотреть все фото	3558
смотреть все фотографии	3558
смотреть все фотографий	3558
смотреть галерею	3559
смотреть онлайн-трансляцию	3559
смотреть предложение	3540
смотреть фото	3558
смотреть фотогалерею	3559
смотреть фотографии	3558
смотреть фотографий	3558
смотри также	3476
смотрите также	3476
сначала новые	3568
сначала старые	3568
снимка # от #	297
снимка #/#	297
снимок # из #	3558
советуем почитать	3476
согласен	3470
согласиться	3470
согласиться и продолжить	3542
содержание	3479
содержание статьи	3559
содержимое недоступно	3542
создано ии	3566
создано нейросетью	3566
создано при помощи ии	3566
создано с помощью ии	3566
создать аккаунт	3457
сообщение	3557
сообщение отправлено	3556
сообщить новость	3563
сообщить об опечатке	3473
сообщить об ошибке	3473
сортирай по	305
сортиране	306
сортировать	3569
сортировать по	3568
сортировка	3569
сортування	4293
сортувати	4293
сортувати за	4292
сохранено	3571
сохранить	3465
сохранить выбор	3542
сохранить на потом	3571
сохранить настройки	3542
сохранить рецепт	61
сохранить статью	3465
социальные сети	3467
спасибо за ваш голос	91	3536
спасибо за ваше сообщение	3556
спасибо за подписку	3460
спасибо за регистрацию	3556
спасибо за сообщение	3556
спасибо за участие в опросе	3536
спасибо, ваш голос учтён	3536
спершу нові	4292
спершу старі	4292
спестявате #%	293
спецпроект	3469
спецпроєкт	4197
сповіщення	4272
споделете	230
сподели	230
сподели във facebook	230
сподели като подарък	308
сподели по имейл	308
сподели статията	230
споделяне	230
спонсорирано	226
спонсорирано съдържание	309
спонсорский материал	3572
спонсорський матеріал	4296
способ оплаты	3455
способы оплаты	3455
спочатку нові	4292
спочатку старі	4292
спри да следваш	307
спробуйте пізніше	4280
спробуйте ще раз	4280
ссылка скопирована	3465
сталася помилка	4281
сталася помилка. спробуйте пізніше	4280
сталася помилка. спробуйте ще раз	4280
станете член	219
стани абонат	219
стани дарител	219
старые	3569
старі	4293
стати патроном	4275
стати підписником	4275
стати співучасником	4185
стати частиною спільноти	4185
стати членом клубу	4275
статията е заключена	292
статията е защитена с авторско право	302
статията се чете от изкуствен интелект	283
стаття захищена авторським правом	4288
стать патроном	3452
стать соучастником	3452
стать спонсором	3452
статья защищена авторским правом	3564
створено за допомогою штучного інтелекту	4290
створено за допомогою ші	4290
створено штучним інтелектом	4290
створено ші	4290
створити акаунт	4188
стежити за автором	4294
стежити за онлайном	4283
стежити за темою	4294
стислий переказ від ші	4290
стоимость доставки	3540
сторінка # з #	4282
сторінка # із #	4282
сторінка #/#	4282
страница # из #	3558
страница # от #	297
страница #/#	297	3558
стрічка новин	4203
субтитри	284	4269
субтитры	3545
судоку	278	3537	4261
сума по избор	290
сховати	4206
сховати відповіді	4292
сховати рекламу	4296
сходни новини	227
схожі матеріали	4203
схожі новини	4203
схожі статті	4203
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
сыграть	3537
сюжет	3476
сюжеты	3476
""", 'т': """
тагове	227
тази статия е заключена	292
так, будь ласка	4272
так, дякую	4272
так, хочу	4272
також читайте	4203
твитнуть	3465
твиттер	3466
твітнути	4194
теги	3476	4203
текст продовжується під рекламою	4197
текст создан автоматически	3566
текст створено автоматично	4290
текст читает робот	3544
текущее время	3544
текущее время #	3544
текущо време	283
текущо време #	283
телеграм	3466
телефон	296	3557	4281
тема	296	3557	4281
тема дня	3476
теми	4203
темы	3476
тест дня	3536
тествай знанията си	277
това видео вече не е налично	283
това видео не е налично	283
това поле е задължително	295
това съдържание не е налично	281
това съдържание не може да бъде показано	281
только для подписчиков	3457
только необходимые	3542
транскрипция	284
тривалість	4269
тривалість #	4268
търговско съдържание	309
тільки необхідні	4266
""", 'у': """
у вас вже є акаунт	4277
у вас включен adblock	3549
у вас нет подписки	3553
у вас уже есть аккаунт	3553
у мене вже є акаунт	4277
у мене є акаунт	4277
у мене є передплата	4277
у меня есть аккаунт	3553
у меня есть подписка	3553
у меня нет аккаунта	3553
у меня уже есть аккаунт	3553
у цій статті	4283
уведомления	3548
увеличи	298
увеличи снимката	298
увеличи текста	308
увеличи шрифта	308
увеличить	3479
увеличить изображение	3559
увеличить текст	3571
увеличить фото	3559
увеличить шрифт	3571
увійти	4188
увійти з google	4277
увійти за допомогою google	4277
увійти через apple	4277
увійти через facebook	4277
увійти через google	4277
увійти, щоб коментувати	4292
увімкнути	4272
увімкнути звук	4268
увімкнути сповіщення	4257
увімкніть сповіщення	4257
угостите нас кофе	3551
угостить кофе	3551
уже есть аккаунт	3457
уже зарегистрированы	3457
уже зареєструвалися	4188
уже отключил	3550
узнать цену	3540
укажите сумму	3551
уменьшить шрифт	3571
умови використання	4198
управление на бисквитките	281
управление на известията	286
управление на съгласието	281
управление согласием	3542
управление уведомлениями	3547
управлявай съгласието	281
управлять согласием	3542
условия за ползване	281
установить приложение	3546
усі коментарі	4292
усі матеріали	4283
усі матеріали автора	4283
усі матеріали за темою	4283
усі новини	4205
усі статті	4283
усі статті автора	4283
""", 'ф': """
файлы cookie	3470
фамилия	296	3557
фейсбук	3466
филворды	3537
фото	3476
фото # з #	4282
фото # из #	3558
фото # із #	4282
фото #/#	3558	4282
фоторепортаж	3476
""", 'х': """
харесай	230
харесва ми	306
хорошо	3470
хотите получать уведомления	3547
хочете отримувати сповіщення	4271
""", 'ц': """
це було корисно	4290
це відео більше недоступне	4268
це відео недоступне	4268
це відео недоступне у вашій країні	4268
це поле обов'язкове	4280
цей контент недоступний	4266
цей контент неможливо показати	4266
цей матеріал закритий	4277
цена на доставката	280
ця стаття закрита	4277
цял екран	283
""", 'ч': """
час читання # хв	4205
час, що залишився	4268
час, що залишився #	4268
чете синтетичен глас	283
четете без ограничения	292
четете без реклами	309
четете в приложението	285
чети без реклами	309
чети в приложението	285
чи була стаття корисною	4201
читает синтезированный голос	3544
читайте в застосунку	4270
читайте в приложении	3546
читайте еще	3476
читайте ещё	3476
читайте ниже	3469
читайте первыми в приложении	3546
читайте першими в застосунку	4270
читайте по теме	3476
читайте также	3476
читайте також	4203
читати без обмежень	4277
читати без реклами	4296
читати всю новину	4283
читати всю статтю	4283
читати далі	4205
читати з передплатою	4277
читати коментарі	4292
читати повністю	4205
читати розшифровку	4268
читати статтю повністю	4283
читати також	4203
читать без ограничений	3553
читать без рекламы	3572
читать в max	3467
читать в telegram	3467
читать всю статью	3559
читать далее	3479
читать дальше	3479
читать ещё	3479
читать комментарии	3473
читать полностью	3479
читать расшифровку	3544
читать с подпиской	3553
читать статью полностью	3559
читать также	3476
читать целиком	3559
читає синтезований голос	4268
чому я бачу цю рекламу	4296
что еще почитать	3476
что ещё почитать	3476
что-то пошло не так	3557
что-то пошло не так, попробуйте позже	3556
что-то пошло не так. попробуйте еще раз	3556
что-то пошло не так. попробуйте ещё раз	3556
что-то пошло не так. попробуйте позже	3556
чуй статията	283
""", 'ш': """
швидкість	4269
швидкість відтворення	4268
ші може помилятися	4290
""", 'щ': """
ще за темою	4203
ще не передплатник	4277
ще немає акаунта	4277
ще новини	4203
що ще почитати	4203
щомісяця	4185	4278
щомісячна підтримка	4275
щомісячний внесок	4275
щоп'ятниці. безкоштовно. без спаму	4280
щороку	4278
щось пішло не так	4281
щось пішло не так, спробуйте пізніше	4280
щось пішло не так. спробуйте пізніше	4280
щось пішло не так. спробуйте ще раз	4280
""", 'э': """
экономия #%	3554
эксклюзивно для подписчиков	3553
электронная почта	3460
электронная почта или логин	3553
эта статья закрыта	3553
это было полезно	3566
это видео больше недоступно	3544
это видео недоступно	3544
это видео недоступно в вашей стране	3544
это поле обязательно	3556
это поле обязательно для заполнения	3556
этот контент невозможно показать	3542
этот контент недоступен	3542
этот материал закрыт	3553
""", 'я': """
я вже підтримую	4184
я вимкнув блокувальник	4273
я отключил	3550
я отключил блокировщик	3549
я уже поддерживаю	3451
як вимкнути adblock	4273
як ми захищаємо джерела	4287
як ми захищаємо наші джерела	4287
якість	4269
яндекс.дзен	3466
""", 'і': """
ім'я	4281
індекс	4281
інша сума	4275
інші матеріали автора	4283
інші новини	19	4203
інші статті автора	4283
""", 'א': """
אהבתי	1953
אודות הכותב	1982
אולי גם יעניין אותך	1917
אולי יעניין אותך	1917
אולי יעניין אותך גם	1945
אולי יעניין אתכם	1917
אולי יעניין אתכם גם	1945
אולי מאוחר יותר	1900
אולי פספסתם	1945
אחר כך	1968
איך מכבים	1971
איך מכבים חוסם פרסומות	1970
אימייל	1978
אימייל לא תקין	1977
אין לי דעה	1953
אין לך חשבון	1975
אין לכם חשבון	1975
אינציקלופדיית ynet	1917
אירעה שגיאה	1977
אישור הכל	1964
אישור והמשך	1964
אני מאשר את תנאי השימוש	1977
אני מאשר קבלת דיוור	1977
אני מאשר/ת קבלת דברי פרסומת	1977
אני מאשר/ת קבלת דיוור	1977
אני מסכים לתנאי השימוש	1977
אני מסכים/ה לתנאי השימוש	1977
אפשר	1968
אפשר התראות	1967
אפשר לבטל בכל רגע	1975
אפשר תמיד	1964
אפשרויות נוספות	1988
אשר את כל העוגיות	1994
אשר הכל	1964
אשר והמשך	1964
""", 'ב': """
בדקו את תיבת הדואר	1977
בדקו את תיבת המייל	1977
בחירה	1976
בחן את עצמך	1955
בחנו את עצמכם	1955
בחסות	1948
בחר	1976
בחר מסלול	1975
בחר סכום	1996
בחרו את המינוי שלכם	1975
בחרו מינוי	1975
בחרו מסלול	1975
בחרו סכום	1996
בטל השתקה	1960
ביטול הסכמה	1964
ביטול השתקה	1960
בלי ספאם	1977
בלעדי למנויים	1975
במעקב	1986
בשיתוף	1912
בשיתוף עם	1990
""", 'ג': """
גודל גופן	65
גודל הטקסט	1988
גודל טקסט	65
גישה בלתי מוגבלת לכל הכתבות	1997
""", 'ד': """
דווח על טעות	1916
דווח על תגובה	1992
דווחו לנו על טעות	1952
דחה את כל העוגיות	1994
דחה הכל	1964
דחיית הכל	1964
דיווח	1953
דיווח על טעות	1952
דיווח על תגובה	1992
דלג לתוכן	1919
דלג על הפרסומת	1995
דלגו למתכון	61
דלגו על הפרסומת	1995
דף הבית	1919
""", 'ה': """
האזינו	1908
האזינו בספוטיפיי	1993
האזינו לכתבה	1960
האזן לכתבה	1960
האם הכתבה עזרה לך	1952
האם הכתבה עניינה אותך	1952
האם העמוד עזר לך	1952
האם זה היה מועיל	1952
הבא	1919
הבנתי	1920
הבקשה התקבלה	1998
הבקשה נשלחה	1998
הגב	1916
הגדל טקסט	1988
הגדל תמונה	1981
הגדלת טקסט	1988
הגדלת תמונה	1981
הגדרות עוגיות	1964
הגדרות פרטיות	1964
הדפיסו את המתכון	61
הדפיסו כתבה	1944
הדפס	1908
הדפס מתכון	61
הדפסה	1908
הדפסת המתכון	61
הדפסת כתבה	1944
ההודעה נשלחה	1977
ההודעה שלך	1998
ההצבעה שלך נקלטה	1952
ההצעה המשתלמת ביותר	1976
ההרשמה אושרה	1998
הודעתך נשלחה	1977
הווידאו אינו זמין	1960
הוסיפו תגובה	1916
הוסף כמקור מועדף	1986
הוסף לסל	2000
הוסף תגובה	1916
הוסף תשובה	1992
הוספה לסל	2000
הוספת תגובה	1916
הוקרא בקול סינתטי	1960
הורד שמע	1960
הורדת הפרק	1960
הורדת השמע	1960
הורידו את האפליקציה	1966
הזינו כתובת מייל	1998
הזכירו לי מאוחר יותר	1900
הזן כתובת אימייל	1998
החדשות ביותר	1953
החדשים ביותר	1953
החנות	1990
החשבון שלי	1902
הטבה לקוראים	1958
הטבות למנויים	1958
הטופס נשלח בהצלחה	1977
הירשם	1902
הירשמו להתראות	1967
הישנות ביותר	1953
הכי נצפים	1917
הכי נקרא	1917
הכי נקראות	1917
הכי נקראות היום	1945
הכי פופולרי	1976
הכינוי שלך	1992
הכניסו כתובת מייל	1998
הכתבה הבאה	1917
הכתבה המלאה למנויים	1944
הכתבה הקודמת	1917
הכתבה נעולה	1975
המייל האדום	1982
המייל שלך	1998
המלצות	1917
המשיכו לקרוא	1999
המשך בדפדפן	1966
המשך לאתר	1966
המשך לקרוא	1919
המשך עם google	1975
המשך עם אימייל	1997
המשך עם אפל	1975
המשך עם גוגל	1975
המשך עם פייסבוק	1975
המשך קריאה	1919
הנגן נטען	1960
הנצפים ביותר	1945
הנקראות ביותר	1917
הנקראים ביותר	1945
הסרטון אינו זמין	1960
הסרטון הבא	1995
הסרטון הקודם	1995
הסרטון לא זמין	1960
הסרטון נטען	1960
הסתר	1920
הסתר תגובות	1952
הסתר תשובות	1952
העדפות עוגיות	1964
העדפות פרטיות	1994
הענק כתבה במתנה	1988
הענקת כתבה במתנה	1988
העתיקו את הקישור	1944
העתיקו קישור	1944
העתק	1989
העתק קישור	1908
העתקת הקישור	1944
העתקת קישור	1908
הפופולרי ביותר	1976
הפופולריות ביותר	1953
הפסק לעקוב	1986
הפסקת מעקב	1986
הפעל התראות	1967
הפעל סרטון	1960
הפעלה אוטומטית	1961
הפעלת התראות	1967
הצביעו	91	1953
הצביעו בסקר	1952
הצבע	91	1953
הצבעה	91
הצבעתך נקלטה	1952
הצג ב-x	1993
הצג הכל	1920
הצג כתוביות	1960
הצג מפה	1920
הצג מקור	1920
הצג עוד	1919
הצג פוסט	1964
הצג פוסט זה באינסטגרם	1993
הצג פחות	1920
הצג תגובות	1952
הצג תוכן	1964
הצג תוצאות	91	1953
הצג תמיד	1964
הצג תשובות	1952
הצגת התוכן	1964
הצטרפו	1901
הצטרפו אלינו	1901
הצטרפו לתומכים	1972
הצעה לקוראים	1958
הקודם	1919
הקטן טקסט	1988
הקטנת טקסט	1988
הקישור הועתק	1944
הקראה אוטומטית	1960
הקש להפעלת קול	1995
הרשמה	1902
השאר אותי מחובר	1975
השב	1916
השתק	1961
השתקה	1961
השתתפו בסקר	1952
התגובה שלך	1992
התגובות למנויים בלבד	1992
התגובות מושבתות	1992
התחבר	1902
התחבר עם google	1975
התחברות	1902
התחברות באמצעות גוגל	1975
התחברות עם גוגל	1975
התחברות עם פייסבוק	1975
התמונה הבאה	1999
התמונה הקודמת	1999
התרומה שלי	1996
""", 'ו': """
ווטסאפ	1908
וידאו	1917
""", 'ז': """
זהו שדה חובה	1977
זכור אותי	1975
זמן נוכחי	1961
זמן נותר	1960
""", 'ח': """
חד פעמי	1973
חד-פעמי	1973
חדשות אחרונות	1917
חודש ראשון ב-#	1943
חודש ראשון ב-# ש"ח	1943
חודש ראשון בשקל	1943
חודש ראשון חינם	1943
חודשי	1973
חזרה למעלה	1919
חזרה לעמוד הבית	1981
חזרה לרשימה	1999
חידוש מינוי	1997
חיוב חודשי	1975
חיוב שנתי	1975
חינם, בלי ספאם	1977
חיפוש	1919
""", 'ט': """
טוויטר	1908
טוען וידאו	1960
טוען נגן	1960
טלגרם	1908
טעינת הפוסט	1964
טען מחדש	1970
טען מחדש את הדף	1970
טען עוד	1919
טען פוסט	1964
טען תגובות נוספות	1952
טען תוכן	1964
""", 'י': """
יציאה	1902
יציאה ממסך מלא	1960
יש לי חשבון	1975
""", 'כ': """
כבר הצבעת	1952
כבר הצבעתם	1952
כבר יש לך חשבון	1975
כבר מנוי	1975
כבר מנויים	1975
כבר מנויים? התחברו	1902
כבר נרשמת	1902
כותרות אחרונות	1917
כיביתי	1971
כיביתי את חוסם הפרסומות	1970
כל חודש	1973
כל שקל חשוב	1972
כל תרומה חשובה	1972
כל תרומה עוזרת	1972
כללי התגובות	1952
כן, אני רוצה	1967
כניסה	1902
כניסה למנויים	1902
כתבה זו הוענקה במתנה	2001
כתבה זו היא תוכן ממומן	1944
כתבה ממומנת	1948
כתבה נעולה	1975
כתבו את תגובתכם	1992
כתבו לנו	1982
כתבו תגובה	1916
כתבות אחרונות	1917
כתבות מומלצות	1917
כתבות נוספות	1917
כתבות נוספות בנושא	1945
כתבות נוספות שיעניינו אתכם	1945
כתבות נוספות של הכתב	1981
כתבות קשורות	1917
כתבות שאולי פספסתם	1945
כתבות שיעניינו אתכם	1945
כתוב תגובה	1952
כתוביות	1961
כתובת אימייל לא תקינה	1977
כתובת המייל כבר רשומה	1998
כתובת המייל שלך	1998
כתובת מייל לא תקינה	1977
כתיבת תגובה	1952
""", 'ל': """
לא אהבתי	1953
לא יודע	1953
לא כעת	1900
לא ניתן להפעיל את הסרטון	1960
לא ניתן להציג את התוכן	1964
לא ניתן להציג תוכן זה	1964
לא ניתן לטעון את הסרטון	1995
לא ניתן לנגן את הסרטון	1960
לא עכשיו	1900
לא תודה	1900
לא, תודה	1900
לגלריה	1981
לגלריה המלאה	1981
לגלריית התמונות	1981
לדף הבית	1981
לדף התרומות	1972
להאזנה בספוטיפיי	1993
להאזנה לכתבה	1960
להורדה ב-app store	1966
להורדה ב-google play	1966
להורדה מ-app store	1966
להורדה מ-google play	1966
להורדת האפליקציה	1944
להזמנה לחצו כאן	2000
להזמנת כרטיסים	1958
להמשך קריאה	1902
להרשמה	1902
לחידון	1955
לחידון המלא	1955
לחנות	1958
לחצו להפעלת הסאונד	1995
לידיעה המלאה	1981
לכל החדשות	1981
לכל החידונים	1955
לכל הכתבות	1919
לכל הכתבות בנושא	1945
לכל הכתבות של הכתב	1981
לכל המשחקים	1955
לכל הסרטונים	1981
לכל העדכונים, הכתבות והסרטונים	1945
לכל התגובות	1916
לכל התמונות	1981
לכתבה הבאה	1981
לכתבה הבאה בסדרה	1945
לכתבה המלאה	1981
לכתבה הקודמת	1981
לכתבה הקודמת בסדרה	1945
לכתבה נוספת	1999
למוצר	2000
למנויים בלבד	1905
למתכון	61
לעמוד הבית	1981
לעמוד התרומות	1972
לפרויקט המלא	1981
לפרופיל הכתב	1982
לפרטי המוצר	2000
לפרטים	1920
לפתיחת הכתבה	1997
לצפייה ביוטיוב	1993
לצפייה במסלולים	1997
לצפייה בתוצאות	91
לקריאה באפליקציה	1966
לקריאה מאוחר יותר	2001
לראש הדף	1981
לראש העמוד	1981
לרכישה באמזון	1958
לרכישה לחצו כאן	1958
לרכישת הספר	1958
לרכישת כרטיסים	1958
לרכישת כרטיסים לחצו כאן	1958
לרכישת מינוי	1902
לרכישת מינוי לחצו כאן	1944
לתיק המלא	1981
לתמונות	1981
לתרום	1901
לתרומה	1901
לתרומה לחצו כאן	1972
""", 'מ': """
מאוחר יותר	1968
מבזקים	1917
מדיניות הפרטיות	1915
מדיניות הפרטיות ותנאי השימוש	1915
מהירות הפעלה	1960
מהירות ניגון	1960
מודעה	1912
מומלץ עבורך	1945
מומלץ עבורכם	1945
מומלצים	1917
מוקרא בקול סינתטי	1960
מיון לפי	1953
מייל	1978
מיין לפי	1953
ממומן	1912
מסך מלא	1961
מסלולי מינוי	1997
מעבר למתכון	61
מעוניינים לקבל התראות	1967
מצאת טעות	1952
מצאתם טעות	1916
מצאתם טעות בכתבה	1952
מצב כהה	1994
משהו השתבש	1978
משחקים	1957
משך	1961
משך הסרטון	1995
משלוח חינם	1990
מתנה לחבר	1988
""", 'נ': """
נא להזין כתובת מייל תקינה	1977
נגן וידאו	1960
נגן שמע	1995
נוצר באמצעות ai	1995
נוצר על ידי ai	1995
נושאים	1917
נושאים קשורים	1917
ניגון אוטומטי	1961
ניהול אפשרויות	1994
ניהול הסכמה	1964
ניהול העדפות	1994
ניהול עוגיות	1964
ניתן לבטל בכל עת	1975
נרשמת בהצלחה	1977
""", 'ס': """
סגור	1900
סגור גלריה	1999
סגור חלון	1999
סגור תפריט	1999
סגירה	1900
סודוקו	1957
סוף הפרסומת	1958
סוף פרסומת	1958
סיכום ai	1930
סיכום אוטומטי	1985
סיכום הכתבה	1930
סכום אחר	1972
סכום לבחירה	1996
ספרו לנו מה דעתכם	1952
סקר	91
סקר היום	91
סרטון זה אינו זמין	1960
סרטון זה אינו זמין עוד	1960
סרקו את הקוד	1966
סרקו את קוד ה-qr	1966
""", 'ע': """
עדיין לא מנוי	1975
עדיין לא מנויים	1975
עוד	1919
עוד באותו נושא	1945
עוד בנושא	1917
עוד בערוץ	1917
עוד חדשות	1917
עוד כתבות	19	1917
עוד כתבות בנושא	19
עוד כתבות מעניינות	1944
עוד לא מנויים	1975
עוד סיפורים	1945
על הכותב	1982
עקבו אחר הכתב	1986
עקבו אחר הנושא	1986
עקבו אחרי הכתב	1986
עקבו אחרי הנושא	1986
עקוב אחרי הכתב	1986
""", 'פ': """
פייסבוק	1908
פנייה לכתב	1982
פנייה למערכת	1982
פרטים	1920
פרסום	1912
פרסומת	1912
פרסם	1953
פתח	1920
פתח באפליקציה	1966
פתיחה באפליקציה	1966
""", 'צ': """
צור חשבון	1902
צור קשר	1916
צפו באינסטגרם	1993
צפו בטוויטר	1993
צפו ביוטיוב	1993
צפו בפייסבוק	1993
צפו גם	1999
צפייה חוזרת	1995
צרו קשר	1982
צרו קשר עם המערכת	1982
""", 'ק': """
קבל הכל	1964
קבלת התראות	1967
קוד קופון	2000
קודי הנחה	2000
קרא גם	1917
קרא עוד	1919
קראו באפליקציה	1966
קראו בחינם	1997
קראו גם	1917
קראו עוד	1919
""", 'ר': """
רוצה לקבל התראות	1967
רוצים לקבל התראות	1967
רענון העמוד	1970
רענן את הדף	1970
רעננו את הדף	1970
""", 'ש': """
שדה זה הוא חובה	1977
שדה חובה	1977
שדות חובה	1977
שחק עכשיו	1955
שחקו עכשיו	1955
שיתוף	1908
שיתוף בוואטסאפ	1988
שיתוף בווטסאפ	1908
שיתוף בטוויטר	1908
שיתוף במייל	1944
שיתוף בפייסבוק	1908
שכחת את הסיסמה	1975
שכחת סיסמה	1975
שכחתי סיסמה	1902
שלח	91	1978
שלח לחבר	1908
שלח תגובה	1952
שלחו את הכתבה במתנה	1944
שלחו במתנה	1944
שלחו לחבר	1988
שלחו לנו סרטונים	1982
שלחו לנו תמונות	1982
שלחו משוב	1952
שליחה	1978
שליחה במייל	1908
שליחת משוב	1952
שליחת תגובה	1952
שם	1978
שם מלא	1978
שם משפחה	1978
שם פרטי	1978
שמור	1989
שמור העדפות	1964
שמור כתבה	2001
שמירה	1908
שמירת הגדרות	1964
שמירת המתכון	61
שמירת כתבה	1944
שמרו כתבה	1944
שמרו לקריאה מאוחרת	1944
שנתי	1973
שתף	1908
שתף כתבה	2001
שתפו	1908
שתפו את הכתבה	1908
שתפו בוואטסאפ	1944
שתפו בווטסאפ	1944
שתפו בטוויטר	1988
שתפו בטלגרם	1944
שתפו בפייסבוק	1908
שתפו כתבה זו	2001
""", 'ת': """
תגובה	1916
תגובות	1916
תגובות נוספות	1952
תגיות	1917
תודה על ההצבעה	1952
תודה על הצבעתך	91
תודה על התמיכה	1996
תודה על תמיכתכם	1996
תודה שהצבעת	1952
תודה שהצבעתם	1952
תודה, ההודעה נשלחה	1977
תוכן למנויים	1902
תוכן ממומן	87	1912
תוכן מסחרי	1948
תוכן מקודם	1912
תוכן פרסומי	1948
תוכן שיווקי	87	1912
תוכן שיווקי בשיתוף	1948
תוצאות	91
תוצאות ההצבעה	1992
תוצאות הסקר	1992
תורגם אוטומטית	1944
תיקון טעות	1944
תמכו בנו	1901
תמכו בנו בפטריאון	1972
תמלול	1961
תנאי השימוש	1915
תנאי השימוש | מדיניות הפרטיות	1915
תנאי השימוש ומדיניות הפרטיות	1915
תנאי פרסום תגובות	1952
תפריט	1919
תקציר ai	1930
תקציר בינה מלאכותית	1930
תקציר הכתבה	1930
תרגום אוטומטי	1961
תרומה	1901
תרומה חד פעמית	1972
תרומה חד-פעמית	1972
תרומה חודשית	1972
תרמו	1901
תרמו עכשיו	1901
תשבץ	1957
תשבצים	1957
תשחץ	1957
תשלום באמצעות paypal	1997
""", 'ا': """
ابدا الاختبار	165
ابلاغ	163
ابلغ عن خطا	142
اترك تعليقا	118
اترك رد	162
اترك ردا	162
اتصل بنا	118
اجازه دادن	1598
احجز الان	212
احجز تذكرتك	168
احجز تذكرتك الان	168
احجز مكانك	168
احدث الاخبار	119
احفظ المقال	151
احفظ المقال لوقت لاحق	151
اخبار اخري	19
اخبار بيشتر	1574
اخبار ديگر	19
اخبار ذات صلة	119
اخبار ذات علاقة	152
اخبار قد تعجبك	152
اخبار قد تهمك	152
اخبار متعلقة	119
اخبار مرتبط	1547
اخبار مرتبطة	152
اخبار پيشنهادي	1574
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
اخرين اخبار	1547
اخرين خبرها	1574
اخفاء	122
اخفاء التعليقات	162
اخفاء الردود	162
ادارة التفضيلات	206
ادارة الخيارات	206
ادارة الموافقة	173
ادارة ملفات تعريف الارتباط	116
ادامه	1549
ادامه با google	1604
ادامه با گوگل	1604
ادامه خبر	1610
ادامه در مرورگر	1596
ادامه مطلب	1549
ادخل البريد الالكتروني	210
ادخل بريدا الكترونيا صحيحا	187
ادخل بريدك الالكتروني	210
ادعم الصحافة المستقلة	99
ادعم عملنا	182
ادعمنا	99
ادعمنا علي باتريون	182
اذهب الي الوصفة	61
ارسال	91	109	1540
ارسال التعليق	162
ارسال المقال بالبريد	151
ارسال بازخورد	1583
ارسال به تلگرام	1566
ارسال به دوستان	1540
ارسال تعليق	162
ارسال خبر	1611
ارسال ديدگاه	1583
ارسال راي	91
ارسال رايگان	1619
ارسال سوژه	1611
ارسال نظر	1546
ارسل	91
ارسل التعليق	162
ارسل تعليقك	162
ارسل لنا خبرا	193
ارسل لنا صورك	193
ارسل ملاحظاتك	162
از دست ندهيد	1574
از راي شما متشكريم	1583
از شركت شما در نظرسنجي متشكريم	1583
از ما حمايت كنيد	1536
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
اشتباهي ديدهايد	1583
اشتر الان	168
اشتر الان من امازون	168
اشتر الكتاب	168
اشتر من امازون	168
اشتراك	100	1537
اشتراك خود را انتخاب كنيد	1604
اشتراك در تلگرام	1617
اشتراك در واتساپ	1617
اشتراك گذاري	1540
اشتراك گذاري در تلگرام	1566
اشتراكگذاري	1540
اشتراكگذاري در تلگرام	1617
اشتراكگذاري در واتساپ	1617
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
افزودن به منابع ترجيحي	1615
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
اكنون بازي كنيد	1586
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
الان نه	1535
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
امكان نمايش اين محتوا وجود ندارد	1594
امكان پخش ويدئو وجود ندارد	1590
انت تتابع هذا الموضوع	197
انت مشترك بالفعل	210
انتخاب	1605
انتخاب اشتراك	1604
انتخاب طرح	1604
انتشار	1584
انتقل الي الوصفة	61
انتهاي پيام	1566
انتهي الاعلان	168
اندازه فونت	65
اندازه قلم	65
اندازه متن	1617
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
اولين نفري باشيد كه نظر ميدهد	1566
ايا اين مطلب براي شما مفيد بود	1583
ايا اين مطلب مفيد بود	1583
ايا اين مقاله مفيد بود	1583
ايا مايليد اعلان دريافت كنيد	1597
ايا ميخواهيد اعلان دريافت كنيد	1597
ايجاد حساب	1537
ايقاف مؤقت	169
ايميل	1607
ايميل خود را بررسي كنيد	1606
ايميل معتبر وارد كنيد	1606
ايميل نامعتبر	1606
ايميل نامعتبر است	1606
اين فيلد الزامي است	1606
اين فيلد ضروري است	1606
اين مطالب را هم بخوانيد	1574
اين مطلب را هم بخوانيد	1574
اين مطلب مفيد بود	1583
اين مقاله قفل است	1604
اين ويدئو در دسترس نيست	1590
اين ويدئو ديگر در دسترس نيست	1590
اين ويديو در دسترس نيست	1590
اپليكيشن را دانلود كنيد	1596
اپليكيشن را نصب كنيد	1596
اگهي	1542
اگهيها	1578
""", 'ب': """
با تشكر، پيام شما ارسال شد	1606
با حمايت	1619
با ما تماس بگيريد	1611
با همكاري	1619
با پردازش دادههايم موافقم	1606
بارگذاري دوباره صفحه	1600
بارگذاري مجدد صفحه	1600
بارگذاري محتوا	1594
بارگذاري پست	1594
باز كردن	1550
باز كردن در اپليكيشن	1596
باز كردن در برنامه	1596
بازخورد بدهيد	1583
بازرگاني	1578
بازي رايگان	1586
بازي كنيد	1586
بازيها	1588
بازگشت به بالا	1549
بازگشت به صفحه اصلي	1610
باقات الاشتراك	209
بالتعاون مع	201
بالفيديو	138
بحث	121
بدعم من	201
براي ارسال نظر وارد شويد	1583
برعاية	113
بريد الكتروني غير صالح	187
بريدك الالكتروني	210
برچسب ها	1547
برچسبها	1547
بزرگتر كردن متن	1617
بزرگنمايي تصوير	1610
بستن	1535
بعدا	1598
بعدا ياداوري كن	1535
بعدي	1549
بلغ عن تعليق	203
بلغ عن خطا	142
بله، ميخواهم	1597
به اشتراك بگذاريد	1540
به اين مطلب گوش دهيد	1590
به اين مقاله گوش دهيد	1590
بهترين پيشنهاد	1605
بيشتر	1547	1549
بيشتر ببينيد	1574
بيشتر بخوانيد	1547
بيصدا	1591
""", 'ت': """
تابع القراءة	211
تابع الكاتب	197
تابع الموضوع	197
تابع هذا الموضوع	197
تابعنا عبر	112
تابعنا علي	112
تابعونا علي	112
تاخير # ثوان	169
تازهترينها	1547
تازهسازي صفحه	1600
تبرع	99
تبرع الان	99
تبرع شهري	182
تبرع شهريا	182
تبرع لمرة واحدة	182
تبرع مرة واحدة	208
تبرعي	208
تبليغ	1542
تبليغات	1542
تبليغات در گوگل	1578
تبليغات متني	1578
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
تخفيف ويژه خوانندگان	1589
تذاكر	201
تذكرني	185
ترتيب	163
ترتيب حسب	163
ترجمة الية	170
ترجمه ماشيني	1591
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
تلگرام	1540
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
تماس با تحريريه	1611
تماس با ما	1546
تماس با نويسنده	1611
تماشاي ويديو	1566
تمام صفحه	1591
تنزيل الحلقة	169
تنزيل الصوت	169
تنظيمات حريم خصوصي	1594
تنظيمات كوكي	1545
تنظيمات كوكيها	1545
تواصل مع التحرير	193
تواصل مع الكاتب	193
تواصل مع المحرر	193
تواصل معنا	193
توقف پخش	1590
تويتر	109
توييتر	1540
تيليجرام	109
""", 'ث': """
ثبت ديدگاه	1583
ثبت راي	91
ثبت نام	1537
ثبت نظر	91	1546
ثبتنام	1537
""", 'ج': """
جار التحميل	169
جار تحميل الفيديو	169
جاري التحميل	169
جاري تحميل الفيديو	169
جاوااسكريپت غيرفعال است	1594
جدول	1588
جدول كلمات متقاطع	1588
جديدترين	1584
جديدترين اخبار	1547
جديدترينها	1584
جزئيات	1550
جستجو	1549
جميع الاخبار	191
جميع الالعاب	165
جميع التعليقات	118
جميع الفيديوهات	191
جميع مقالات الكاتب	191
""", 'ح': """
حالا نه	1535
حامي ما شويد	1602
حامي مالي	1619
حجم الخط	109
حجم النص	65
حدث الصفحة	180
حدث خطا	188
حدث خطا ما	188
حريم خصوصي	1545
حساب كاربري	1537
حساب كاربري دارم	1604
حساب كاربري داريد	1604
حساب كاربري نداريد	1604
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
حمايت كنيد	1536
حمايت مالي	1536
حمايت مالي از ما	1602
حمايت ماهانه	1602
حمل التطبيق	176
حمل التطبيق الان	176
حمل من app store	176
حمل من google play	176
""", 'خ': """
خاص بالمشتركين	185
خانه	1549
خبر بعدي	1566
خبر قبلي	1566
خبرهاي بيشتر	1574
خبرهاي داغ	1574
خبرهاي مرتبط	1547
خبرهاي پيشنهادي	1574
خروج	1537
خروج از تمام صفحه	1590
خريد از امازون	1589
خريد انلاين	1589
خريد اين كتاب	1589
خريد اينترنتي	1589
خريد بليت	1589
خريد بليط	1589
خريد كتاب	1589
خطايي ديدهايد	1583
خطايي رخ داد	1607
خلاصه با هوش مصنوعي	1614
خلاصه هوش مصنوعي	1614
خواندن در اپليكيشن	1596
خواندهشده با صداي مصنوعي	1590
خودتان را بيازماييد	1586
خيارات اخري	199
""", 'د': """
دانش خود را بسنجيد	1586
دانلود از اپ استور	1596
دانلود از بازار	1596
دانلود از گوگل پلي	1596
دانلود اپليكيشن	1596
دانلود صدا	1590
دانلود فايل صوتي	1590
دانلود ويدئو	1590
دانلود پادكست	1590
در حال بارگذاري	1590
در حال بارگذاري ويدئو	1590
در حال بارگذاري ويديو	1590
در نظرسنجي شركت كنيد	1583
در همين رابطه	1574
در همين زمينه	1574
در پاتريون حمايت كنيد	1602
درباره نويسنده	1611
دريافت از اپ استور	1596
دريافت از بازار	1596
دريافت از كافه بازار	1596
دريافت از مايكت	1596
دريافت از گوگل پلي	1596
دريافت اعلانها	1597
دستهبندي	1547
دعمك يصنع الفرق	208
دعوت به همكاري	1566
دنبال كردن	1615
دنبال كردن اين موضوع	1615
دنبال كردن موضوع	1615
دنبال كردن نويسنده	1615
ديدگاه	1546
ديدگاه خود را بنويسيد	1583
ديدگاهتان را بنويسيد	1566
ديدگاهها	1546
""", 'ذ': """
ذات صلة	119
ذخيره	1540
ذخيره تنظيمات	1594
ذخيره خبر	1566
ذخيره دستور پخت	61
ذخيره مطلب	1566
ذخيره مطلب براي بعد	1566
ذكرني لاحقا	98
""", 'ر': """
راسل التحرير	193
راسلنا	193
راي دهيد	91	1584
راي شما ثبت شد	91	1583
راي شما ثبت شده است	1583
رايگان و بدون هرزنامه	1606
ربما لاحقا	98
رد	118
رد همه	1594
رزرو بليت	1589
رسالتك	210
رفتن به بالا	1610
رفتن به دستور پخت	61
رفتن به صفحه كمك مالي	1602
رفض الكل	173
رفض جميع ملفات تعريف الارتباط	206
رمز عبور خود را فراموش كردهايد	1604
رمز عبور را فراموش كردهايد	1537
رپورتاژ	1542
رپورتاژ اگهي	1542
""", 'ز': """
زمان باقيمانده	1590
زمان فعلي	1591
زيرنويس	1591
""", 'س': """
سؤال اليوم	91
سالانه	1603
ساهم	99
ساهم الان	99
سجل الدخول	103
سجل الدخول للتعليق	162
سحب الموافقة	173
سرعة التشغيل	169
سرعت پخش	1590
سنويا	183
سودوكو	167	1588
سوژه بفرستيد	1611
سياسة التصحيح	193
سياسة التصحيحات	193
سياسة الخصوصية	116
سياسة الخصوصية | شروط الاستخدام	116
سياسة الخصوصية وشروط الاستخدام	116
سياسة ملفات تعريف الارتباط	116
سياست حريم خصوصي	1545
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
شايد بعدا	1535
شحن مجاني	201
شراء التذاكر	168
شراء من امازون	168
شرايط ارسال نظر	1583
شرايط استفاده	1545
شرايط استفاده و حريم خصوصي	1545
شرايط را ميپذيرم	1606
شركاؤنا	173
شركاي ما	1594
شركت در ازمون	1586
شركت در نظرسنجي	1583
شروط الاستخدام	116
شروط الاستخدام | سياسة الخصوصية	116
شروط الاستخدام وسياسة الخصوصية	116
شروط التعليق	162
شروع ازمون	1586
شكرا لتصويتك	91	162
شكرا لدعمك	208
شكرا لدعمكم	208
شكرا لمشاركتك	162
شكرا، تم ارسال رسالتك	187
شما اين موضوع را دنبال ميكنيد	1615
شما قبلا راي دادهايد	1583
شنيدن اين مطلب	1590
شنيدن مقاله	1590
شهريا	183
""", 'ص': """
صفحة التبرع	182
صفحه اصلي	1549
صفحه كمك مالي	1602
صندوق ورودي خود را بررسي كنيد	1606
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
عضويت	1537
عطلت مانع الاعلانات	180
عكس	1547
عكسهاي بيشتر	1610
عكسهايتان را براي ما بفرستيد	1611
علي فيسبوك وتويتر	112
عن الكاتب	193
عودة للاعلي	191
""", 'غ': """
غرد	109
غيرفعال كردم	1601
""", 'ف': """
فتح	122
فتح التطبيق	176
فتح في التطبيق	176
فراموشي رمز عبور	1604
فروشگاه	1619
فعال كردن	1598
فعال كردن اعلانها	1597
فعالسازي اعلانها	1597
فعل الاشعارات	177
فعلا نه	1598
فقط براي مشتركان	1537
فهمت	122
فيديو	119
فيديو غير متاح	169
فيسبوك	109	1540
فيلد الزامي	1606
فيلدهاي الزامي	1606
""", 'ق': """
قبلي	1549
قبول الجميع	173
قبول الكل	173
قبول جميع ملفات تعريف الارتباط	206
قبول همه	1594
قبول و ادامه	1594
قبول ومتابعة	173
قد يعجبك	119
قد يعجبك ايضا	19	119
قد يهمك	119
قد يهمك ايضا	119
قديميترين	1584
قديميترينها	1584
قراءة المزيد	121
قصص مقترحة	152
قواعد التعليق	162
قواعد التعليقات	162
قوانين ارسال نظر	1583
قوانين و مقررات را ميپذيرم	1606
قيم المقال	142
قيم الوصفة	61
قيم هذا المقال	142
""", 'ك': """
كبر الصورة	191
كتم الصوت	170
كد qr را اسكن كنيد	1596
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
كليدواژهها	1547
كمك كنيد	1536
كمك مالي	1536
كمك ماهانه	1602
كمك يكباره	1602
كن اول المعلقين	151
كن داعما	99
كود خصم	212
كوكيها	1545
كوچكتر كردن متن	1617
كيف اعطل مانع الاعلانات	180
كيف اعطله	181
كيفية التعطيل	181
كيفيت	1591
كپي	1618
كپي شد	1566
كپي كردن لينك	1566
كپي لينك	1540
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
لطفا ان را غيرفعال كنيد	1601
لطفا يك ايميل معتبر وارد كنيد	1606
لغو در هر زمان	1604
لغو دنبال كردن	1615
لغو رضايت	1594
لقد صوت من قبل	162
لقد عطلته	180
لقد قمت بالتصويت	162
للمشتركين فقط	103
لم يعجبني	163
ليس الان	98
ليس لديك حساب	185
لينك كوتاه	1540
لينك كوتاه خبر	1566
لينك كپي شد	1566
""", 'م': """
مادة اعلانية	113
ماهانه	1603
مبلغ اخر	182
مبلغ دلخواه	1602
مبلغ ديگر	1602
مبلغ مختلف	182
مبلغ مخصص	208
متابع	197
متابعة القراءة	211
متابعة الكاتب	197
متابعة الموضوع	197
متابعة علي الموقع	176
متن كامل خبر	1610
متن كامل مقاله را بخوانيد	1610
متن پيادهشده	1591
متوجه شدم	1550
متوفر علي app store	176
متوفر علي google play	176
مجانا وبدون رسائل مزعجة	187
محبوبترين	1605
محبوبترينها	1584
محتواي تبليغاتي	1542
محتواي حمايتشده	1566
محتواي پولي	1589
محتوي اعلاني	156
محتوي برعاية	156
محتوي مدفوع	168
محتوي ممول	87	113
مختارات	119
مخصوص مشتركان	1604
مدة الفيديو	207
مدت	1591
مدت زمان	1591
مديريت رضايت	1594
مديريت كوكيها	1594
مرا به خاطر بسپار	1604
مرة واحدة	183
مرتبسازي	1584
مرتبسازي بر اساس	1584
مزايا المشتركين	168
مزاياي مشتركان	1589
مساحة اعلانية	156
مستخدم جديد	100
مسدودكننده را غيرفعال كردم	1600
مشاركة	109
مشاركة عبر البريد	199
مشاركة عبر فيسبوك	199
مشاركة عبر واتساب	109
مشاركة علي تويتر	109
مشاركة علي فيسبوك	109
مشاهده بيشتر	1549
مشاهده عكسها	1610
مشاهده قيمت	1589
مشاهده محتوا	1594
مشاهده نتايج	91	1584
مشاهده همه	1549
مشاهده پاسخها	1583
مشاهده پرونده	1610
مشاهده گالري	1610
مشترك شويد	1537
مشغل الصوت	207
مشغل الفيديو	207
مشكلي پيش امد	1607
مطالب بيشتر	1574
مطالب ديگر اين نويسنده	1610
مطالب مرتبط	1547
مطالب پيشنهادي	1574
مطلب بعدي	1610
مطلب قبلي	1610
معرض الصور	191
مقال مهدي من مشترك	213
مقالات اخري للكاتب	152
مقالات ذات صلة	119
مقالات قد تعجبك	152
مقالات قد تهمك	152
مقالات مرتبط	1547
مقاله بعدي	1610
مقاله قبلي	1610
مقروء بصوت اصطناعي	169
ملء الشاشة	170
ملخص الذكاء الاصطناعي	196
ملخص بالذكاء الاصطناعي	196
ملفات تعريف الارتباط	116
منو	1549
مهمترين اخبار	1547
مواضيع ذات صلة	119
مواضيع قد تهمك	152
مواضيع متعلقة	152
مواضيع مرتبطة	152
موافق ومتابعة	173
موضوعات ذات صلة	119
موضوعات متعلقة	152
مولد بالذكاء الاصطناعي	207
ميخواهيد اعلان دريافت كنيد	1597
""", 'ن': """
نام	1607
نام خانوادگي	1607
نام و نام خانوادگي	1607
نبذة عن الكاتب	193
نتائج الاستطلاع	203
نتائج التصويت	203
نسخ	200
نسخ الرابط	109
نسخ رابط المقال	151
نسخه صوتي مقاله	1590
نسخه چاپي	1566
نسيت كلمة السر	185
نسيت كلمة المرور	100
نشر	163
نصب اپليكيشن	1596
نظر	1546
نظر بدهيد	1566
نظر خود را با ما در ميان بگذاريد	1566
نظر خود را بنويسيد	1546
نظر خود را بگوييد	1583
نظر سنجي	91
نظر شما	1546
نظر شما درباره اين خبر چيست	1566
نظرات	1546
نظرتان را بگوييد	1583
نظرسنجي	91	1566
نظري ندارم	1584
نعم، اريد	177
نمايش اين محتوا ممكن نيست	1594
نمايش بيشتر	1549
نمايش زيرنويس	1590
نمايش كمتر	1550
نمايش متن اصلي	1550
نمايش محتوا	1594
نمايش نتايج	91
نمايش نظرات	1583
نمايش نظرات بيشتر	1583
نمايش نقشه	1550
نمايش همه	1550
نمايش پاسخها	1583
نمايش پست	1594
نميدانم	1584
ننصح بقراءة	119
نه ممنون	1535
نهاية الاعلان	168
""", 'ه': """
هديه دادن مقاله	1617
هذا البريد مسجل مسبقا	210
هذا الحقل الزامي	187
هذا الحقل مطلوب	187
هذا الفيديو غير متاح	169
هذا الفيديو لم يعد متاحا	169
هذا المقال مقفل	185
هذه المادة للمشتركين	151
هر زمان ميتوانيد لغو اشتراك كنيد	1606
هر كمكي مهم است	1602
هر ماه	1603
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
همرساني	1540
همه اخبار	1610
همه بازيها	1586
همه خبرها	1610
همه عكسها	1610
همه مطالب	1610
همه مطالب نويسنده	1610
همه ويدئوها	1610
هميشه اجازه داده شود	1594
هميشه نمايش بده	1594
همچنين ببينيد	1574
همچنين بخوانيد	1547
هنوز ثبتنام نكردهايد	1604
هنوز مشترك نيستيد	1604
""", 'و': """
واتساب	109
واتساپ	1540
ورود	1537
ورود / ثبت نام	1537
ورود با اپل	1604
ورود با فيسبوك	1604
ورود با گوگل	1604
وسوم	119
وصول غير محدود الي جميع المقالات	209
ويدئو در دسترس نيست	1590
ويديو	1547
ويديو در دسترس نيست	1590
ويژه خوانندگان	1589
ويژه مشتركان	1537
""", 'ي': """
يتم تحميل الفيديو	169
يدفع سنويا	185
يك بار	1603
يكبار	1603
يمكنك الالغاء في اي وقت	185
يمكنك الغاء الاشتراك في اي وقت	187
""", 'پ': """
پاسخ	1546
پايان اگهي	1589
پايان تبليغ	1589
پخش خودكار	1591
پخش ويدئو	1590
پخش ويدئو ممكن نيست	1590
پخش ويديو	1590
پذيرش همه	1594
پذيرش و ادامه	1594
پربازديدترين	1547
پربازديدترينها	1547
پربازديدها	1547
پربازديدهاي امروز	1574
پربازديدهاي هفته	1574
پربحثترينها	1547
پربينندهترين	1574
پربينندهترين خبرها	1574
پربينندهترينها	1574
پرداخت سالانه	1604
پرداخت ماهانه	1604
پسنديدم	1584
پنهان كردن پاسخها	1583
پيام بازرگاني	1578
پيام شما ارسال شد	1606
پيام شما با موفقيت ارسال شد	1606
پيشنهاد خواندني	1574
پيشنهاد سردبير	1547
پيشنهاد ما	1547
""", 'چ': """
چاپ	1540
چاپ دستور پخت	61
چگونه غيرفعال كنم	1601
چگونه مسدودكننده را غيرفعال كنم	1600
""", 'گ': """
گالري تصاوير	1610
گالري عكس	1610
گزارش تخلف	1583
گزارش خطا	1546
گزارش خطا در اين خبر	1566
گزينههاي بيشتر	1617
""", 'अ': """
अकाउंट नहीं है	2073
अक्षर का आकार	65
अक्षर छोटे करें	2085
अक्षर बडे करें	2085
अगला	2021
अगला लेख	2079
अगली खबर	2019
अगली स्टोरी	2079
अनफॉलो करें	2083
अनम्यूट	2059
अनिवार्य	2076
अनुमति दें	2067
अन्य खबरें	19	2019
अन्य राशि	2071
अन्य विकल्प	2085
अपना इनबॉक्स देखें	2075
अपना ईमेल दर्ज करें	2075
अपना ईमेल देखें	2075
अपना ज्ञान परखें	2055
अपना प्लान चुनें	2073
अपनी तस्वीरें हमें भेजें	2080
अपनी प्रतिक्रिया दें	2052
अपनी राय दें	2018
अपनी राय बताएं	2052
अभी खरीदें	2058
अभी खेलें	2055
अभी डाउनलोड करें	2065
अभी तक सब्सक्राइबर नहीं हैं	2073
अभी दान करें	2008
अभी नहीं	2007
अमान्य ईमेल	2075
अमेजन पर खरीदें	2058
अवधि	2060
""", 'आ': """
आगे पढें	2021
आज का सवाल	91
आज की अन्य खबरें	2045
आप इस विषय को फॉलो कर रहे हैं	2083
आप कभी भी अनसब्सक्राइब कर सकते हैं	2075
आप पहले ही वोट कर चुके हैं	2052
आपका वोट दर्ज हो गया	2052
आपका वोट दर्ज हो गया है	2052
आपका संदेश भेज दिया गया है	2075
आपके लिए	2019
आपको यह भी पसंद आ सकता है	2045
आपको ये भी पसंद आ सकता है	2045
आवश्यक फील्ड	2075
""", 'इ': """
इस विषय को फॉलो करें	2083
इसे भी देखें	2045
इसे भी पढें	2019
""", 'ई': """
ई-पेपर	2009
ईमेल	2076
ईमेल से शेयर करें	2085
""", 'ऊ': """
ऊपर जाएं	2021
""", 'ए': """
एआई आवाज में सुनें	2059
एआई द्वारा तैयार	2033
एआई समरी	2033
एआई सारांश	2033
एआई से तैयार सारांश	2033
एक बार	2072
एक बार का दान	2071
एप डाउनलोड करें	2065
""", 'ऐ': """
ऐप इंस्टॉल करें	2065
ऐप खोलें	2065
ऐप डाउनलोड करें	2065
ऐप में खोलें	2065
ऐप में पढें	2065
ऐप स्टोर से डाउनलोड करें	2065
""", 'ऑ': """
ऑटोप्ले	2060
ऑडियो डाउनलोड करें	2059
ऑफर देखें	2058
""", 'औ': """
और खबरें	2019
और टिप्पणियां देखें	2052
और देखें	2021
और पढें	2019	2021
और भी पढें	2045
""", 'क': """
कभी भी रद्द करें	2073
कम दिखाएं	2022
कमेंट	2018
कमेंट करें	2018
कमेंट लिखें	2052
कमेंट्स	2018
कह नहीं सकते	2053
किताब खरीदें	2058
कीमत देखें	2058
कुकी नीति	2017
कुकी सेटिंग्स	2063
कुकीज प्रबंधित करें	2063
कुछ गलत हो गया	2076
के सहयोग से	2087
केवल सदस्यों के लिए	2009
केवल सब्सक्राइबर के लिए	2073
कैसे बंद करें	2070
कॉपी	2086
कॉपी करें	2086
कॉपी लिंक	2012
क्या आप नोटिफिकेशन चाहते हैं	2066
क्या आप नोटिफिकेशन पाना चाहते हैं	2066
क्या आप सूचनाएं पाना चाहते हैं	2066
क्या यह उपयोगी था	2052
क्या यह खबर उपयोगी थी	2052
क्या यह पेज उपयोगी था	2052
क्या यह लेख उपयोगी था	2052
क्यूआर कोड स्कैन करें	2065
क्रमबद्ध करें	2053
क्विज खेलें	2055
""", 'ख': """
खबर सुनें	2059
खाता नहीं है	2073
खाता बनाएं	2009
खोजें	2021
खोलें	2022
""", 'ग': """
गलती की सूचना दें	2052
गलती बताएं	2022
गलती मिली	2052
गूगल प्ले से डाउनलोड करें	2065
गूगल से जारी रखें	2073
गूगल से लॉगिन करें	2073
गेम्स	2057
गैलरी देखें	2079
गोपनीयता नीति	2017
गोपनीयता सेटिंग्स	2063
""", 'च': """
चर्चा में क्यों है	2045
चुनें	2074
""", 'ज': """
जरूर पढें	2045
जवाब छिपाएं	2052
जवाब दें	2018
जवाब देखें	2052
जवाब भेजें	2052
जावास्क्रिप्ट बंद है	2063
ज्यादा दिखाएं	2079
ज्यादा पढी गई	2045
""", 'ट': """
टिकट खरीदें	2058
टिकट बुक करें	2058
टिप्पणियां	2018
टिप्पणी	2018
टिप्पणी करें	2018
टिप्पणी के नियम	2052
टिप्पणी के लिए लॉगिन करें	2052
टिप्पणी भेजें	2052
टिप्पणी लिखें	2052
टेक्स्ट साइज	65
टैग्स	2019
टॉप न्यूज	2019
टॉप स्टोरीज	2045
ट्रांसक्रिप्ट	2060
ट्रेंडिंग	2019
ट्विटर	2012
ट्विटर पर शेयर करें	2085
""", 'ठ': """
ठीक है	2022
""", 'त': """
तस्वीर बडी करें	2079
तस्वीरें देखें	2079
ताजा खबरें	2019
ताजा समाचार	2019
""", 'द': """
दान करें	2008
दान पेज पर जाएं	2071
देश की और खबरें	2045
दोस्तों को भेजें	2033
""", 'ध': """
धन्यवाद, आपका संदेश भेज दिया गया है	2075
""", 'न': """
नक्शा देखें	2022
नतीजे देखें	91
नवीनतम	2053
नहीं धन्यवाद	2007
नहीं, धन्यवाद	2007
नाम	2076
नियम और शर्तें	2017
नियम और शर्तें | गोपनीयता नीति	2017
नोटिफिकेशन ऑन करें	2066
नोटिफिकेशन चालू करें	2066
""", 'प': """
पता नहीं	2053
परिणाम देखें	91	2053
पसंदीदा स्रोत के रूप में जोडें	2083
पहले से खाता है	2073
पहले से सब्सक्राइबर हैं	2073
पाठकों के लिए विशेष ऑफर	2058
पार्टनर कंटेंट	2048
पासवर्ड भूल गए	2073
पिछला	2021
पिछला लेख	2079
पिछली खबर	2019
पूरा नाम	2076
पूरा लेख पढें	2079
पूरी खबर पढें	2021
पेज दोबारा लोड करें	2069
पेज रिफ्रेश करें	2069
पेज रीफ्रेश करें	2069
पेड कंटेंट	2058
पोल	91
पोल में हिस्सा लें	2052
पोस्ट लोड करें	2063
प्रचार	2015
प्रतिक्रिया दें	2018
प्रतिलिपि	2060
प्राइवेसी सेटिंग्स	2063
प्रायोजक	2087
प्रायोजित	2015
प्रायोजित सामग्री	2048
प्रिंट	2086
प्रिंट करें	2012
प्रीमियम	2009
प्लान चुनें	2073
प्ले स्टोर से डाउनलोड करें	2065
प्लेबैक गति	2059
प्लेबैक स्पीड	2059
प्लेयर लोड हो रहा है	2059
""", 'फ': """
फीडबैक दें	2052
फीडबैक भेजें	2052
फुल स्क्रीन	2060
फुल स्क्रीन से बाहर निकलें	2059
फेसबुक	2012
फेसबुक पर शेयर करें	2012
फेसबुक से जारी रखें	2073
फेसबुक से लॉगिन करें	2073
फॉन्ट आकार	2085
फॉन्ट साइज	65
फॉलो कर रहे हैं	2083
फॉलो करें	2083
फोटो	2019
फोटो गैलरी	2045
फोटो गैलरी देखें	2079
फ्लिपकार्ट पर खरीदें	2058
""", 'ब': """
बंद करें	2007
बडी खबरें	2019
बाद में	2007
बाद में याद दिलाएं	2007
ब्राउजर में जारी रखें	2065
""", 'भ': """
भेजें	2076
""", 'म': """
मशीनी अनुवाद	2060
मान्य ईमेल दर्ज करें	2075
मासिक	2072
मासिक दान	2071
मासिक भुगतान	2073
मासिक सहयोग	2071
मुख्य समाचार	2019
मुझे याद रखें	2073
मुफ्त डिलीवरी	2087
मुफ्त में खेलें	2055
मुफ्त, कोई स्पैम नहीं	2075
मूल देखें	2022
मेन्यू	2021
मेरा खाता	2009
मेरा खाता है	2073
मैं नियम और शर्तों से सहमत हूं	2075
मैंने ऐड ब्लॉकर बंद कर दिया	2069
मैंने बंद कर दिया	2070
म्यूट	2060
""", 'य': """
यह खबर सुनें	2059
यह फील्ड अनिवार्य है	2075
यह फील्ड आवश्यक है	2075
यह भी देखें	2045
यह भी पढें	2019
यह लेख लॉक है	2073
यह लेख सुनें	2059
यह वीडियो अब उपलब्ध नहीं है	2059
यह वीडियो उपलब्ध नहीं है	2059
यह सामग्री नहीं दिखाई जा सकती	2063
ये खबरें भी पढें	2045
ये भी जानें	2045
ये भी देखें	2045
ये भी पढें	2019
""", 'र': """
रजिस्टर करें	2009
रिपोर्ट करें	2053
रेसिपी पर जाएं	61
रेसिपी प्रिंट करें	61
रेसिपी सेव करें	61
""", 'ल': """
लाइक	2053
लाइक करें	2053
लिंक कॉपी करें	2012	2033
लिंक कॉपी हो गया	2085
लेख उपहार में दें	2085
लेख सुनें	2059
लेखक के अन्य लेख	2079
लेखक के और लेख	2079
लेखक के बारे में	2080
लेखक को फॉलो करें	2083
लेखक परिचय	2080
लॉग इन	2009
लॉग इन करें	2009
लॉगआउट	2009
लॉगिन	2009
लोकप्रिय	2019
लोड हो रहा है	2059
""", 'व': """
वर्ग पहेली	2057
वर्तमान समय	2060
विज्ञापन	2015
विज्ञापन के बाद जारी	2048
विज्ञापन समाप्त	2058
विज्ञापन हटाएं	2033
विवरण	2022
विषय	2019
विषय को फॉलो करें	2083
वीडियो	2019
वीडियो उपलब्ध नहीं है	2059
वीडियो चलाएं	2059
वीडियो नहीं चलाया जा सकता	2059
वीडियो लोड हो रहा है	2059
वोट करने के लिए धन्यवाद	2052
वोट करें	91	2053
वोट दें	91
वोट देने के लिए धन्यवाद	2052
व्हाट्सएप	2012
व्हाट्सएप पर शेयर करें	2085
व्हाट्सऐप पर शेयर करें	2085
""", 'श': """
शायद बाद में	2007
शिकायत करें	2053
शेयर	2012
शेयर करें	2012
शेष समय	2059
""", 'स': """
संपर्क करें	2018
संपादक को लिखें	2080
संबंधित खबरें	2019
संबंधित लेख	2019
संबंधित वीडियो	2045
संबंधित समाचार	2019
सदस्य बनें	2008
सबटाइटल	2060
सबटाइटल दिखाएं	2059
सबमिट करें	2076
सबसे अच्छा ऑफर	2074
सबसे ज्यादा पढी गई	2019
सबसे ज्यादा पढी गई खबरें	2045
सबसे ज्यादा पढी गईं	2045
सबसे नए	2053
सबसे पुराने	2053
सबसे लोकप्रिय	2074
सब्सक्राइब	2009
सब्सक्राइब करें	2009
सभी अस्वीकार करें	2063
सभी कमेंट देखें	2052
सभी खबरें	2079
सभी खबरें देखें	2079
सभी गेम	2055
सभी गेम्स	2055
सभी टिप्पणियां देखें	2052
सभी तस्वीरें देखें	2079
सभी दिखाएं	2022
सभी देखें	2021
सभी फोटो देखें	2079
सभी वीडियो	2079
सभी वीडियो देखें	2079
सभी स्वीकार करें	2063
समझ गया	2022
समर्थन करें	2008
सर्वे	91
सर्वे में हिस्सा लें	2052
सहमति प्रबंधित करें	2063
सहमति वापस लें	2063
सहयोग करें	2008
सही ईमेल दर्ज करें	2075
साइन अप	2009
साइन इन	2009
साझा करें	2012
सामग्री दिखाएं	2063
सामग्री देखें	2063
सामग्री लोड करें	2063
सालाना	2072
सालाना भुगतान	2073
सिर्फ सब्सक्राइबर के लिए	2073
सीधे रेसिपी पर जाएं	61
सुडोकू	2057
सुधार नीति	2080
सूचनाएं चालू करें	2066
सेव करें	2012
स्पॉन्सर्ड	2015
स्पॉन्सर्ड कंटेंट	2048
स्वचालित अनुवाद	2060
स्वीकार करें और जारी रखें	2063
""", 'ह': """
हमसे संपर्क करें	2080
हमारा समर्थन करें	2008
हमारी मदद करें	2071
हमें लिखें	2080
हमें सपोर्ट करें	2071
हमें सहयोग दें	2071
हमेशा अनुमति दें	2063
हर महीने	2072
हर योगदान महत्वपूर्ण है	2071
हर योगदान मायने रखता है	2071
हां, चाहिए	2066
होम	2021
होम पेज पर जाएं	2079
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
กฎการแสดงความคิดเห็น	4026
กติกาการแสดงความคิดเห็น	4026
กรุณากรอกข้อมูลให้ครบถ้วน	4043
กรุณากรอกอีเมล	4043
กรุณากรอกอีเมลให้ถูกต้อง	4043
กรุณาตรวจสอบอีเมล	4043
กลับขึ้นด้านบน	4046
กลับด้านบน	4046
กลับหน้าแรก	4046
การตั้งค่าความเป็นส่วนตัว	4032
การตั้งค่าคุกกี้	4032
กำลังติดตาม	4049
กำลังโหลด	4030
กำลังโหลดวิดีโอ	4030
""", 'ข': """
ขนาดตัวอักษร	65
ขยายภาพ	4046
ขอบคุณที่ร่วมโหวต	4026
ขอบคุณสำหรับการโหวต	4026
ข่าวก่อนหน้า	4046
ข่าวถัดไป	4046
ข่าวทั้งหมด	4046
ข่าวที่คุณอาจสนใจ	4019
ข่าวที่น่าสนใจ	4019
ข่าวที่เกี่ยวข้อง	3996
ข่าวนี้มีประโยชน์หรือไม่	4026
ข่าวยอดนิยม	3996
ข่าวล่าสุด	3996
ข่าวอื่นที่น่าสนใจ	4019
ข่าวอื่นๆ	19	4019
ข่าวอื่นๆ ที่น่าสนใจ	4010
ข่าวเกี่ยวข้อง	4019
ข่าวแนะนำ	3996
ข้ามไปที่สูตร	61
""", 'ค': """
ครั้งเดียว	4040
คลิกชมวิดีโอ	4010
คลิกเพื่อขยายภาพ	4046
คลิปแนะนำ	4019
ความคิดเห็น	3999
ความยาว	4031
ความเร็วในการเล่น	4030
คัดลอก	4051
คัดลอกลิงก์	3999
คัดลอกลิงก์แล้ว	4010
คัดลอกลิงค์	4010
คัดลอกลิงค์แล้ว	4010
คำบรรยาย	4031
คุณต้องการรับการแจ้งเตือนหรือไม่	4035
คุณอาจสนใจ	4019
คุณโหวตแล้ว	4026
คุ้มที่สุด	4042
""", 'จ': """
จดจำฉัน	4041
จดจำฉันไว้	4041
จบโฆษณา	4029
จองตั๋ว	4029
จองบัตร	4029
จัดการความยินยอม	4032
จัดการคุกกี้	4032
จัดส่งฟรี	4052
จำนวนอื่น	4039
จำเป็นต้องกรอก	4043
""", 'ฉ': """
ฉันยอมรับนโยบายความเป็นส่วนตัว	4043
ฉันยอมรับเงื่อนไขการใช้งาน	4043
""", 'ช': """
ชมคลิป	4010
ชมคลิปวิดีโอ	4010
ชมวิดีโอ	4010
ชมวิดีโอด้านบน	4010
ชมวิดีโอเต็มได้ที่นี่	4010
ชำระรายปี	4041
ชำระรายเดือน	4041
ชื่อ	4044
ชื่อ-นามสกุล	4044
ช่องนี้จำเป็นต้องกรอก	4043
""", 'ซ': """
ซื้อที่ lazada	4029
ซื้อที่ shopee	4029
ซื้อบัตร	4029
ซื้อบัตรที่นี่	4029
ซื้อหนังสือ	4029
ซื้อหนังสือเล่มนี้	4029
ซื้อเลย	4029
""", 'ด': """
ดาวน์โหลดบน app store	4034
ดาวน์โหลดบน google play	4034
ดาวน์โหลดเสียง	4030
ดาวน์โหลดแอป	4034
ดาวน์โหลดแอปพลิเคชัน	4034
ดาวน์โหลดได้ที่ app store	4034
ดาวน์โหลดได้ที่ google play	4034
ดูการตอบกลับ	4026
ดูข่าวทั้งหมด	4046
ดูคลิป	4010
ดูความคิดเห็นทั้งหมด	4026
ดูความคิดเห็นเพิ่มเติม	4026
ดูทั้งหมด	3997
ดูผลลัพธ์	91
ดูผลโหวต	91	4027
ดูภาพทั้งหมด	4046
ดูภาพเพิ่มเติม	4046
ดูราคา	4029
ดูรูปทั้งหมด	4046
ดูวิดีโอ	4010
ดูเพิ่มเติม	3999
ดูแกลเลอรี	4046
ดูแกลเลอรี่	4046
""", 'ต': """
ตกลง	4036
ตอบกลับ	4027
ตัวเลือกเพิ่มเติม	4050
ตั้งค่าความเป็นส่วนตัว	4032
ตั้งค่าคุกกี้	4032
ติดตามผู้เขียน	4049
ติดตามหัวข้อ	4049
ติดตามหัวข้อนี้	4049
ติดต่อกองบรรณาธิการ	4047
ติดต่อเรา	4010
ติดต่อโฆษณา	4047
ต้องการรับการแจ้งเตือนหรือไม่	4035
""", 'ถ': """
ถอดเสียง	4031
ถอนความยินยอม	4032
ถูกใจ	4027
""", 'ท': """
ทดสอบความรู้ของคุณ	4028
ทำแบบทดสอบ	4028
ทุกการสนับสนุนมีความหมาย	4039
ทุกเดือน	4040
""", 'บ': """
บทความก่อนหน้า	4046
บทความถัดไป	4046
บทความทั้งหมดของผู้เขียน	4046
บทความที่น่าสนใจ	4019
บทความที่เกี่ยวข้อง	3996
บทความนี้ถูกล็อก	4041
บทความนี้มีประโยชน์หรือไม่	4026
บทความล่าสุด	3996
บทความอื่นของผู้เขียน	4046
บทความอื่นๆ ของผู้เขียน	4046
บทความแนะนำ	4019
บริจาค	3993
บริจาคครั้งเดียว	4039
บริจาคตอนนี้	4039
บริจาครายเดือน	4039
บริจาคเลย	3993
บันทึก	4010
บันทึกการตั้งค่า	4032
บันทึกคะแนนของคุณแล้ว	4026
บันทึกคะแนนโหวตแล้ว	4026
บันทึกสูตร	61
บันทึกไว้อ่านภายหลัง	4010
""", 'ป': """
ปฏิเสธทั้งหมด	4032
ปิดการแสดงความคิดเห็น	4026
ปิดเสียง	4031
""", 'ผ': """
ผู้สนับสนุน	4052
""", 'พ': """
พิมพ์	3999
พิมพ์บทความ	4010
พิมพ์สูตร	61
พิมพ์หน้านี้	4010
""", 'ฟ': """
ฟรี ไม่มีสแปม	4043
ฟังข่าว	4030
ฟังข่าวนี้	4030
ฟังบทความ	4030
ฟังบทความนี้	4030
ฟังรายการย้อนหลัง	4010
""", 'ภ': """
ภายหลัง	4036
""", 'ม': """
มอบบทความนี้เป็นของขวัญ	4010
มีบัญชีอยู่แล้ว	4041
มีบัญชีแล้ว	4041
""", 'ย': """
ยกเลิกการรับข่าวสารได้ทุกเมื่อ	4043
ยกเลิกได้ทุกเมื่อ	4041
ยอดนิยม	4019
ยอดนิยมในตอนนี้	4019
ยอมรับทั้งหมด	4032
ยอมรับและดำเนินการต่อ	4032
ยังไม่มีบัญชี	4041
ยังไม่เป็นสมาชิก	4041
""", 'ร': """
ระบุจำนวนเงิน	4039
รับการแจ้งเตือน	4035
รับการแจ้งเตือนข่าวด่วน	4010
รายงาน	4027
รายปี	4040
รายเดือน	4040
รีเฟรชหน้า	4038
รีเฟรชหน้านี้	4038
รูปแบบอีเมลไม่ถูกต้อง	4043
ร่วมงานกับเรา	4010
ร่วมตอบแบบสอบถาม	4010
ร่วมตอบแบบสำรวจ	4026
ร่วมบริจาค	3993
ร่วมสนับสนุน	4039
ร่วมแสดงความคิดเห็น	4010
ร่วมโหวต	4026
ร้านค้า	4052
""", 'ล': """
ลงทะเบียน	3993
ลงทะเบียนเรียบร้อยแล้ว	4043
ลดขนาดตัวอักษร	4050
ลืมรหัสผ่าน	3993
ลืมรหัสผ่านหรือไม่	4041
""", 'ว': """
วิดีโอนี้ไม่พร้อมใช้งาน	4030
วิดีโอนี้ไม่สามารถรับชมได้ในประเทศของคุณ	4030
วิดีโอไม่พร้อมใช้งาน	4030
วิธีปิดโปรแกรมบล็อกโฆษณา	4038
""", 'ส': """
สนับสนุนรายเดือน	4039
สนับสนุนเรา	3993
สนับสนุนโดย	4052
สปอนเซอร์	3999
สมัครงานกับเรา	4010
สมัครสมาชิก	3993
สมัครเรียบร้อยแล้ว	4043
สรุปด้วย ai	4048
สรุปโดย ai	4048
สั่งซื้อหนังสือ	4029
สั่งซื้อเลย	4029
สำหรับสมาชิกเท่านั้น	4041
สิทธิพิเศษสำหรับผู้อ่าน	4029
สิทธิพิเศษสำหรับสมาชิก	4029
สแกน qr code	4034
สแกนคิวอาร์โค้ด	4034
ส่ง	4044
ส่งข่าว	4047
ส่งข้อความเรียบร้อยแล้ว	4043
ส่งความคิดเห็น	4026
ส่งคำตอบ	91
ส่งต่อให้เพื่อน	4010
""", 'ห': """
หน้าแรก	4046
""", 'อ': """
อนุญาต	4036
อนุญาตเสมอ	4032
ออกจากโหมดเต็มจอ	4030
อีเมล	4044
อีเมลไม่ถูกต้อง	4043
อ่านข่าวที่เกี่ยวข้อง	4019
อ่านข่าวผ่านแอป	4010
อ่านข่าวอื่นๆ	4019
อ่านฉบับเต็ม	4046
อ่านต่อ	3999
อ่านต่อหลังโฆษณา	4029
อ่านต่อเรื่องนี้	4019
อ่านต่อในเบราว์เซอร์	4034
อ่านบทความฉบับเต็ม	4046
อ่านบนแอป	4034
อ่านเพิ่มเติม	3996
อ่านเรื่องที่เกี่ยวข้อง	4019
อ่านโดย ai	4030
อ่านในแอป	4034
""", 'เ': """
เกมทั้งหมด	4028
เกิดข้อผิดพลาด	4044
เกิดข้อผิดพลาด กรุณาลองใหม่	4043
เกิดข้อผิดพลาด กรุณาลองใหม่อีกครั้ง	4043
เกี่ยวกับผู้เขียน	4047
เก่าที่สุด	4027
เขียนความคิดเห็น	4026
เขียนโดย ai	4048
เข้าสู่ระบบ	3993
เข้าสู่ระบบด้วย apple	4041
เข้าสู่ระบบด้วย facebook	4041
เข้าสู่ระบบด้วย google	4041
เข้าสู่ระบบด้วย line	4041
เข้าสู่ระบบเพื่อแสดงความคิดเห็น	4026
เฉพาะสมาชิกเท่านั้น	4041
เต็มจอ	4031
เนื้อหาต่อจากโฆษณา	4029
เนื้อหาที่เกี่ยวข้อง	4019
เนื้อหาสนับสนุน	4029
เนื้อหาโฆษณา	4029
เบราว์เซอร์ของคุณไม่รองรับวิดีโอ	4030
เบราว์เซอร์ของคุณไม่รองรับเสียง	4030
เปิดการแจ้งเตือน	4035
เปิดรับการแจ้งเตือน	4035
เปิดเสียง	4030
เปิดแอป	4034
เปิดในแอป	4034
เป็นคนแรกที่แสดงความคิดเห็น	4010
เพิ่มขนาดตัวอักษร	4050
เริ่มทำแบบทดสอบ	4028
เรียงตาม	4027
เรื่องที่คุณอาจสนใจ	19	4019
เรื่องที่น่าสนใจ	4019
เรื่องที่เกี่ยวข้อง	3996
เรื่องล่าสุด	4019
เรื่องอื่นที่น่าสนใจ	3996
เรื่องแนะนำ	4019
เลิกติดตาม	4049
เลือก	4042
เลือกแพ็กเกจ	4041
เลือกแพ็คเกจ	4041
เล่นวิดีโอ	4030
เล่นอัตโนมัติ	4031
เล่นเกม	4028
เล่นเลย	4028
เวลาที่เหลือ	4030
เสียงอ่านโดย ai	4030
""", 'แ': """
แจ้งข่าว	4047
แจ้งข้อผิดพลาด	4026
แจ้งคำผิด	4026
แจ้งลบความคิดเห็น	4026
แจ้งเบาะแส	4047
แชร์	3999
แชร์ข่าวนี้	4010
แชร์บทความ	4010
แชร์บทความนี้	4050
แชร์บน facebook	4050
แชร์ผ่าน line	4050
แชร์หน้านี้	4010
แชร์ไปที่ line	4010
แชร์ไปยัง facebook	4050
แชร์ไปยัง line	4050
แท็ก	4019
แท็กที่เกี่ยวข้อง	4019
แบบสำรวจ	91
แปลอัตโนมัติ	4010
แปลโดย ai	4048
แปลโดยอัตโนมัติ	4048
แสดงความคิดเห็น	3999
แสดงคำบรรยาย	4030
แสดงน้อยลง	3997
แสดงเนื้อหา	4032
แสดงเพิ่มเติม	4046
แสดงโพสต์	4032
""", 'โ': """
โฆษณา	3999
โหลดหน้านี้ใหม่	4038
โหลดหน้าใหม่	4038
โหลดเนื้อหา	4032
โหลดเพิ่มเติม	4046
โหลดแอป	4034
โหลดแอปฟรี	4010
โหลดโพสต์	4032
โหวต	91	4027
""", 'ใ': """
ใหม่ล่าสุด	4027
ให้คะแนนบทความนี้	4026
""", 'ไ': """
ไปที่สูตร	61
ไปยังหน้าบริจาค	4039
ไม่มีความเห็น	4027
ไม่สามารถเล่นวิดีโอนี้ได้	4030
ไม่สามารถเล่นวิดีโอได้	4030
ไม่สามารถแสดงเนื้อหานี้ได้	4032
ไม่แน่ใจ	4027
ไม่ใช่ตอนนี้	4036
""", 'ả': """
ảnh tiếp theo	4398
ảnh trước	4398
""", 'ẩ': """
ẩn	4324
ẩn trả lời	4353
""", 'ủ': """
ủng hộ	4305
ủng hộ chúng tôi	4305
ủng hộ chúng tôi trên patreon	4372
ủng hộ hàng tháng	4372
ủng hộ một lần	4372
ủng hộ ngay	4395
""", 'あ': """
あとで	2455
あとで読む	2468
あとで読むに追加	2561
あなたにおすすめ	2480
あなたにおすすめの記事	2480
あなたへのおすすめ	2480
あわせて読みたい	2480
あわせて読む	2507
""", 'い': """
いいえ、結構です	2455
いいね	2468
いいね!してニュースをチェック	2469
いいね!で応援する	2497
いいね順	2515
いつでも解約ok	2533
いつでも解約できます	2533
いつでも解約可能	2533
いつでも配信停止できます	2536
いま読まれています	2507
いま読まれている記事	2507
""", 'お': """
おすすめ	2480
おすすめの記事	2480
おすすめプラン	2533
おすすめ情報pr	2472
おすすめ記事	2480
おすすめ関連記事	2507
おすすめ順	2515
お住まいの地域ではご覧いただけません	2520
お住まいの地域では再生できません	2520
お名前	2537
お問い合わせ	2474
お問い合わせありがとうございました	2536
お問い合わせありがとうございます	2536
お問い合わせ内容	2557
お役に立ちましたか	2514
お得なクーポン	2560
お得なプランを見る	2556
お気に入り	2468
お気に入りに追加	2468
お申し込み	2458
お申し込みが完了しました	2557
お申し込みを受け付けました	2557
お酒は#歳になってから	2518
""", 'こ': """
こちらの記事もおすすめ	2507
こちらの記事も読まれています	19	2507
こちらもおすすめ	2480
こちらも読む	2507
このコメントを報告	2550
このコンテンツは表示できません	2523
このコンテンツを表示できません	2523
このテーマをフォロー	2546
このテーマをフォローする	2546
このページは役に立ちましたか	2514
このメールアドレスは登録済みです	2557
この動画の配信は終了しました	2520
この動画はお住まいの地域では再生できません	2520
この動画はご覧いただけません	2520
この動画は公開を終了しました	2520
この動画は再生できません	2520
この動画は現在ご覧いただけません	2520
この投稿をinstagramで見る	2551
この本を購入する	2518
この著者の記事	2480
この著者の記事を見る	2540
この著者の記事一覧	2540
この記事だけ読む	2556
この記事に関連するニュース	2507
この記事のタグ	2480
この記事の写真	2540
この記事の写真をすべて見る	2508
この記事の写真を見る	2540
この記事の画像	2540
この記事の画像をもっと見る	2540
この記事の画像を見る	2540
この記事の筆者	2541
この記事の関連ニュース	2507
この記事はロックされています	2533
この記事は会員からのプレゼントです	2561
この記事は会員限定です	2458
この記事は参考になりましたか	2514
この記事は役に立ちましたか	2514
この記事もチェック	2497
この記事をシェア	2468
この記事をシェアする	2561
この記事をプレゼント	2497
この記事をプレゼントする	2497
この記事を保存	2497
この記事を印刷	2497
この記事を印刷する	2497
この記事を書いた人	2541
この記事を書いた記者	2541
この記事を聞く	2520
この記事を聴く	2520
この記事を評価	2550
この記事を評価する	2497
この記事を購入	2556
この記者の記事をもっと見る	2540
この記者の記事を見る	2540
この記者の記事一覧	2480
この記者をフォローする	2546
この連載の記事	2480
この音声はaiが読み上げています	2520
この項目は必須です	2536
この項目は必須項目です	2536
""", 'ご': """
ご寄付ありがとうございます	2555
ご寄付はこちら	2530
ご意見	2477
ご意見をお聞かせください	2514
ご意見・ご感想を入力	2557
ご投票ありがとうございました	2514
ご支援ありがとうございます	2555
ご支援のお願い	2456
ご支援はこちら	2530
ご登録ありがとうございました	2536
ご登録ありがとうございます	2536
ご購入はこちら	2518
ご購読の申し込み	2458
""", 'さ': """
さらに読み込む	2482
""", 'す': """
すでにアカウントをお持ちの方	2533
すでに会員の方	2533
すでに投票済みです	2514
すでに登録済みです	2557
すべてのcookieを受け入れる	2553
すべてのcookieを許可	2553
すべてのコメントを見る	2514
すべてのニュースを見る	2540
すべての写真を見る	2508
すべての記事を見る	2540
すべて受け入れる	2474
すべて同意する	2553
すべて拒否	2523
すべて拒否する	2523
すべて表示	2483
すべて見る	2482
すべて許可	2474
すべて読む	2559
""", 'そ': """
その他のオプション	2547
その他の記事	2480
その他の金額	2530
""", 'ど': """
どちらともいえない	2515
""", 'は': """
はい、受け取る	2526
はじめての方はこちら	2533
はてなブックマーク	2468
はてなブックマークに追加	2497
はてブ	2468
""", 'ま': """
まずは無料で	2533
また後で	2455
まだ会員でない方	2533
""", 'み': """
みんなのコメント	2477
""", 'も': """
もう一度再生	2554
もう一度見る	2554
もっと見る	2482
もっと詳しく知りたい方は	2507
もっと読む	2480
もどる	2482
""", 'よ': """
よく読まれています	2507
よく読まれている記事	2480
よく読まれている記事ランキング	2480
""", 'わ': """
わからない	2515
わかりました	2483
""", 'ア': """
アカウントをお持ちでない方	2533
アカウントをお持ちの方	2533
アカウントをお持ちの方はこちら	2533
アクセスランキング	2480
アプリで続きを読む	2525
アプリで見る	2525
アプリで読む	2525
アプリで開く	2525
アプリなら	2525
アプリのダウンロード	2467
アプリをインストール	2467
アプリをダウンロード	2467
アプリを入手	2525
アプリを開く	2467
アプリダウンロード	2467
アンケート	91
アンケートに参加する	2514
アンケートに回答する	2514
アンケートに答える	2514
アンケート実施中	2497
アンケート結果	2550
アンケート結果を見る	2550
""", 'ウ': """
ウィンドウを閉じる	2559
""", 'エ': """
エラーが発生しました	2536
""", 'オ': """
オススメ記事	2480
オフにする	2527
オプションの管理	2553
オプションを管理	2553
オンにする	2527
オンラインショップ	2518
""", 'カ': """
カテゴリ	2480
カテゴリー	2480
カートに入れる	2560
""", 'キ': """
キーワード	2480
""", 'ギ': """
ギャラリーを見る	2540
ギャラリーを閉じる	2559
""", 'ク': """
クイズ	2517
クイズに挑戦	2497
クイズに挑戦する	2497
クイズに答える	2516
クッキー	2474
クッキーの設定	2523
クッキー設定	2474
クリックで拡大	2540
クリックで音声が出ます	2554
クリップ	2468
クリップする	2468
クロスワード	2517
""", 'ゲ': """
ゲーム	2517
ゲームで遊ぶ	2516
ゲーム一覧	2516
""", 'コ': """
コピー	2548
コピーしました	2468
コメント	2477
コメント#件	2477
コメント(#	2477
コメントする	2477
コメントのルール	2514
コメントの受付は終了しました	2514
コメントの受付を終了しました	2514
コメントはまだありません	2477
コメントは会員のみ	2550
コメントは無効になっています	2550
コメントをすべて見る	2514
コメントをもっと見る	2477
コメントを入力	2550
コメントを入力してください	2550
コメントを報告	2550
コメントを投稿	2477
コメントを投稿する	2514
コメントを書く	2477
コメントを残す	2477
コメントを見る	2477
コメントを送信	2514
コメントを送信する	2514
コメントを閉じる	2514
コメントガイドライン	2514
コメントポリシー	2514
コメント一覧	2477
コンテンツを表示	2523
コンテンツを表示する	2523
コンテンツを読み込む	2523
コーヒーをおごる	2530
""", 'サ': """
サイトで続ける	2525
サイトポリシー	2474
サイトマップ	2474
サインイン	2458
サポーターになる	2530
サポートする	2456
""", 'シ': """
シェア	2468
シェアしよう	2468
シェアする	2468
""", 'ス': """
スキップ	2455
スクラップ	2468
スクラップする	2468
スポンサー	2472
スポンサードリンク	2472
スポンサーリンク	2472
スポンサー企業	2518
""", 'タ': """
タイアップ	2472
タグ	2480
タップして音声をオンにする	2554
""", 'チ': """
チケットを予約する	2518
チケットを購入	2518
チケットを購入する	2518
チケット購入はこちら	2518
チップを送る	2456
チャンネル登録	2469
""", 'ツ': """
ツイート	2468
ツイートする	2468
ツイートを読み込む	2523
""", 'デ': """
データ保護方針	2553
""", 'ト': """
トップ	2482
トップに戻る	2540
トップへ戻る	2482
トップニュース	2480
トップページ	2482
トップページに戻る	2540
トップページへ	2540
トピックス	2480
""", 'ド': """
ドネーション	2456
""", 'ナ': """
ナンプレ	2517
""", 'ニ': """
ニックネーム	2537
ニックネームを入力	2550
ニュースを読む	2482
ニュースレター	2462
ニュースレター登録	2462
ニュース一覧	2540
ニュース一覧へ	2540
""", 'バ': """
バックナンバー	2480
""", 'パ': """
パスワードをお忘れですか	2533
パスワードをお忘れの方	2533
パスワードをお忘れの方はこちら	2533
パスワードを忘れた方	2458
パスワードを忘れた方はこちら	2533
パズル	2517
""", 'ピ': """
ピックアップ	2480
""", 'フ': """
フィードバックを送る	2514
フィードバックを送信	2514
フォトギャラリー	2540
フォトギャラリーを見る	2540
フォロー	2469
フォローしています	2546
フォローしてね	2469
フォローしました	2469
フォローする	2469
フォローを解除	2546
フォローを解除する	2546
フォロー中	2469
フォロー解除	2546
フォントサイズ	65
フォントサイズ変更	65
フルスクリーン	2521
""", 'ブ': """
ブックマーク	2468
ブックマークする	2468
ブラウザで続ける	2525
ブラウザで見る	2525
ブラウザで読む	2525
""", 'プ': """
プッシュ通知	2467
プッシュ通知を受け取りますか	2526
プッシュ通知を受け取る	2526
プライバシーの設定	2523
プライバシーポリシー	2474
プライバシーポリシーに同意する	2536
プライバシー設定	2523
プランを見る	2533
プランを選ぶ	2533
プランを選択	2533
プラン一覧	2533
プレゼント	2458
プレミアム	2458
プレミアム会員	2461
プロフィール	2542
""", 'ヘ': """
ヘルプ	2474
""", 'ペ': """
ページの先頭に戻る	2540
ページの先頭へ	2482
ページの先頭へ戻る	2540
ページを再読み込み	2528
ページを再読み込みする	2528
ページを更新する	2528
ページトップ	2482
ページトップへ	2482
ページトップへ戻る	2540
""", 'ホ': """
ホーム	2482
ホームに戻る	2540
""", 'ポ': """
ポスト	2468
ポストする	2468
""", 'マ': """
マイページ	2458
マンスリーサポーターになる	2530
""", 'ミ': """
ミュート	2521
ミュートを解除	2520
ミュート解除	2520
""", 'メ': """
メッセージ	2558
メニュー	2482
メニューを閉じる	2559
メルマガ	2462
メルマガ登録	2462
メールでシェア	2547
メールで送る	2468
メールで送信	2468
メールをご確認ください	2536
メールアドレス	2462
メールアドレスが正しくありません	2536
メールアドレスでログイン	2556
メールアドレスで登録	2556
メールアドレスをご入力ください	2557
メールアドレスを入力	2462
メールアドレスを入力してください	2536
メールアドレスを入力する	2557
メールマガジン	2462
メールマガジン登録	2462
""", 'ラ': """
ライター	2542
ランキング	2480
""", 'リ': """
リンクをコピー	2468
リンクをコピーしました	2497
リンクをコピーする	2497
""", 'レ': """
レシピへ	61
レシピへスキップ	61
レシピへ移動	61
レシピを保存	61
レシピを印刷	61
レシピを見る	61
レシピを評価	61
""", 'ロ': """
ログアウト	2458
ログイン	2458
ログイン/会員登録	2458
ログインしてコメント	2514
ログインしてコメントする	2514
ログイン・会員登録	2458
ログイン状態を保持	2533
ログイン状態を保持する	2533
""", '一': """
一回だけ	2531
一回だけ寄付する	2530
一回のみ	2531
一時停止	2521
一次性	4490
一次性捐款	4489
一番人気	2534
一覧	2482
一覧に戻る	2540
一覧へ	2482
一覧を見る	2482
""", '上': """
上一个视频	4513
上一张	4499
上一张图片	4518
上一篇	4431
上一篇文章	4499
上一頁	4433
上一页	4433
""", '下': """
下一个视频	4513
下一张	4499
下一张图片	4518
下一張圖片	4518
下一篇	4431
下一篇文章	4499
下一部影片	4513
下一頁	4433
下一页	4433
下次再說	4406
下次再说	4406
下載app	4483
下載客戶端	4483
下載音檔	4477
下載音訊	4477
下载app	4483
下载客户端	4483
下载音频	4477
""", '不': """
不,謝謝	4406
不,谢谢	4406
不用了	4406
不知道	4471
不適切な内容を報告	2514
""", '专': """
专题	4431
""", '並': """
並び替え	2515
並べ替え	2515
""", '个': """
个人中心	4410
个人信息保护政策	4512
""", '中': """
中	2548	4507
""", '为': """
为你推荐	4431
为您推荐	4431
""", '主': """
主旨	4517
主要ニュース	2480
主题	4517
""", '举': """
举报	4430
举报评论	4509
""", '了': """
了解	2483
了解详情	4519
""", '京': """
京东购买	4475
""", '人': """
人才招聘	4450
人気の動画	2507
人気の記事	2480
人気ランキング	2480
人気記事	2480
人気記事ランキング	2480
人気順	2515
人氣文章	4459
""", '仅': """
仅限会员	4492
仅限订阅用户	4492
""", '今': """
今、あなたにオススメ	2480
今、読まれている記事	2507
今すぐプレイ	2516
今すぐ寄付	2555
今すぐ支援する	2555
今すぐ購入	2560
今すぐ遊ぶ	2516
今はしない	2455
今はやめておく	2455
今回のみ	2531
今回のみ支援する	2530
今回はしない	2455
今日の注目	2480
今日最熱門	4459
今日热点	4431
今日焦点	4431
今日熱門	4459
""", '从': """
从app store下载	4483
""", '他': """
他の記事	19
他の記事も読む	2480
""", '付': """
付費閱讀	4410
付费内容	4410
付费阅读	4410
""", '以': """
以上网友发言只代表其个人观点,不代表本网站的观点或立场	4509
以下为广告内容	4450
以下為廣告內容	4450
以后再说	4406
以後再說	4485
以電子郵件繼續	4515
""", '件': """
件名	2558
""", '企': """
企画・制作	2549
""", '优': """
优惠码	4519
""", '会': """
会员专享	4413
会员专享内容	4413
会员专属	4410
会员中心	4410
会员登录	4410
会員でない方	2533
会員でない方はこちら	2533
会員の方はこちら	2458
会員の方はログイン	2458
会員プランを見る	2556
会員特典	2518
会員登録	2458
会員登録する	2458
会員登録のご案内	2556
会員登録はこちら	2458
会員限定	2458
会員限定特典	2518
会員限定記事	2458
""", '余': """
余下全文	4518
""", '作': """
作者更多文章	4499
作者简介	4500
作者簡介	4500
""", '你': """
你可能也喜欢	4431
你可能也喜歡	4431
你可能感兴趣	4431
你可能还想看	4459
你可能還想看	4459
""", '使': """
使用 apple 登入	4492
使用 facebook 登入	4492
使用 google 帳號登入	4492
使用 google 登入	4492
使用 google 繼續	4492
使用apple登录	4492
使用facebook登入	4492
使用facebook登录	4492
使用google登入	4492
使用google登录	4492
使用google繼續	4492
使用google继续	4492
使用google账号登录	4492
使用paypal付款	4515
使用条款	4426
使用條款	4426
使用邮箱登录	4515
""", '価': """
価格を見る	2560
""", '保': """
保存	2468
保存する	2468
保存设置	4481
保持登入	4492
保持登入狀態	4492
保持登录状态	4492
""", '個': """
個人情報の取り扱い	2474
個人情報の取り扱いについて	2474
個人情報の取り扱いに同意する	2536
個人情報の取扱いについて	2474
個人情報保護方針	2474
""", '倍': """
倍速	4478
""", '僅': """
僅限會員	4492
僅限訂戶	4492
""", '優': """
優先するソースに追加	2546
優惠碼	4519
""", '儲': """
儲存設定	4481
""", '允': """
允許	4485
允許通知	4484
允许	4485
允许通知	4484
""", '元': """
元の記事を読む	2508
元記事で読む	2508
元記事を読む	2482
""", '免': """
免責聲明	4426
免費訂閱	4414
免費註冊	4410
免費試讀	4410
免費閱讀	4515
免责声明	4426
免费,无垃圾邮件	4495
免费注册	4410
免费订阅	4414
免费试读	4410
免费阅读	4515
免运费	4508
免運費	4508
""", '入': """
入力内容を確認	2557
入力内容を確認する	2557
入力必須	2536
""", '內': """
內容	4517
""", '全': """
全ての写真を見る	2508
全ての記事が読み放題	2556
全屏	4478
全文はこちら	2508
全文を読む	2482
全文表示	2482
全画面	2521
全画面表示	2520
全画面表示を終了	2520
全螢幕	4478
全記事読み放題	2461
全部拒絕	4481
全部拒绝	4481
全部接受	4426
全部新闻	4499
全部游戏	4473
全部视频	4499
全部评论	4430
""", '公': """
公众号	4421
公式sns	2469
公式twitter	2469
公式x	2469
公式アプリ	2467
公式サイトで見る	2518
公式サイトはこちら	2560
公式サイトを見る	2560
公式ショップ	2518
公式ショップはこちら	2518
""", '共': """
共有	2468
共有する	2468
共有オプション	2547
共有リンクをコピー	2497
""", '关': """
关于作者	4500
关于我们	4426
关注	4421
关注作者	4504
关注我们	4421
关注此话题	4504
关注话题	4504
关键词	4431
关闭	4406
关闭窗口	4518
关闭菜单	4518
""", '其': """
其他新聞	4431
其他新闻	19	4431
其他金額	4489
其他金额	4489
""", '内': """
内容	4517
内容由ai生成	4513
""", '再': """
再生	2482
再生リスト	2554
再生時間	2521
再生速度	2520
再読み込み	2528
再読み込みする	2528
""", '写': """
写留言	4509
写真(#枚	2508
写真をすべて見る	2540
写真をもっと見る	2508
写真を拡大	2540
写真を拡大する	2540
写真を見る	2482
写真を見る(全#枚	2508
写真・動画の投稿はこちら	2541
写真特集	2480
写评论	4430
""", '出': """
出錯了	4496
出错了	4496
""", '分': """
分享	4420
分享到	4420
分享到facebook	4450
分享到line	4450
分享到qq	4506
分享到whatsapp	4506
分享到微信	4420
分享到微博	4420
分享到朋友圈	4506
分享文章	4520
分享本文	4450
分享此文	4450
分享此頁	4520
分享給好友	4450
分享給更多人看到	4450
分享给好友	4450
分享给更多人	4450
分享至	4420
分享至facebook	4420
分享至line	4450
分享这篇文章	4520
分享這篇文章	4520
分类	4431
分類	4431
""", '列': """
列印	4420
列印本頁	4450
列印食譜	61
""", '初': """
初めての方はこちら	2533
初割で無料体験する	2458
初月無料	2461
""", '利': """
利用規約	2474
利用規約に同意します	2536
利用規約に同意する	2536
""", '刷': """
刷新页面	4486
""", '前': """
前のページ	2482
前のページに戻る	2559
前の写真	2540
前の動画	2554
前の画像	2540
前の記事	2480
前の記事へ	2480
前の記事を読む	2559
前へ	2482
前回の記事はこちら	2507
前回はこちら	2508
前往官網	4519
前往捐款	4489
前往捐款頁面	4489
前往捐款页面	4489
前往購買	4475
前往贊助	4489
""", '剩': """
剩余时间	4477
剩餘時間	4477
""", '加': """
加入google偏好來源	4504
加入line好友	4421
加入会员	4410
加入我们	4450
加入我们的团队	4450
加入我們	4450
加入我們的團隊	4450
加入書籤	4420
加入會員	4410
加入白名单	4486
加入購物車	4519
加入购物车	4519
加载中	4477
加载内容	4481
加载帖子	4481
加载更多	4433
加载更多评论	4470
""", '動': """
動画	2480
動画で見る	2497
動画の公開は終了しました	2520
動画の読み込みに失敗しました	2554
動画の配信は終了しました	2520
動画は再生できません	2520
動画をもっと見る	2540
動画を再生	2554
動画を再生する	2497
動画を再生できません	2520
動画を再生できませんでした	2520
動画を見る	2482
動画を読み込み中	2520
動画を読み込めませんでした	2554
動画を読み込んでいます	2520
動画プレーヤーを読み込み中	2520
動画一覧	2540
""", '包': """
包邮	4508
""", '協': """
協賛	2549
協賛企業	2518
""", '单': """
单次	4490
单次捐款	4407
单篇购买	4515
""", '単': """
単発の寄付	2530
""", '博': """
博客來購買	4475
""", '占': """
占い	2517
""", '印': """
印刷	2468
印刷する	2468
印刷用ページ	2497
印刷用ページを表示	2497
""", '即': """
即时新闻	4431
即時新聞	4431
""", '原': """
原文を表示	2483
原文を見る	2483
原文連結	4460
原文链接	4460
""", '去': """
去京东看看	4475
去京东购买	4475
去天猫购买	4475
去淘宝购买	4475
""", '参': """
参与投票	4470
参与评论	4430
参加测验	4473
参加者募集中	2493
参加问卷调查	4450
""", '參': """
參加問卷調查	4450
參加測驗	4473
參與投票	4470
""", '友': """
友だち追加	2469
友だち追加する	2469
友善列印	4450
友達に教える	2497
""", '反': """
反馈	4430
""", '发': """
发一条友善的评论	4509
发现错误	4470
发现错误?请告诉我们	4450
发生错误	4495
发表留言	4430
发表评论	4430
发送	4496
发送成功	4495
""", '取': """
取材・文	2542
取消关注	4504
取消追蹤	4504
取消關注	4504
取消静音	4477
取消靜音	4477
""", '受': """
受け取る	2527
受付が完了しました	2557
""", '古': """
古い順	2515
""", '可': """
可随时退订	4495
可隨時取消	4492
""", '合': """
合わせて読みたい	2480
合作伙伴	4508
合作夥伴	4508
合成音声による読み上げ	2520
合成音声による読み上げです	2520
""", '同': """
同じカテゴリの記事	2480
同じ著者の記事	2507
同意	4426
同意して続ける	2523
同意して続行	2523
同意して閉じる	2523
同意しない	2474
同意する	2474
同意の管理	2523
同意を撤回	2523
同意を撤回する	2523
同意を管理	2523
同意を管理する	2523
同意並繼續	4481
同意并继续	4481
""", '后': """
后退#秒	4477
""", '听': """
听全文	4450
听文章	4477
听新闻	4420
听这篇文章	4450
""", '商': """
商业推广	4475
商品の詳細を見る	2560
商品を見る	2518
商品ページへ	2518
商品詳細	2560
商品详情	4519
商城	4508
商業推廣	4475
""", '單': """
單次	4490
單次捐款	4407
單筆	4490
單筆捐款	4489
單筆支持	4489
單篇購買	4515
""", '回': """
回上一頁	4518
回到頂端	4499
回到頂部	4433
回到顶部	4499
回复	4430
回答する	91
回覆	4430
回頂端	4433
回首頁	4433
""", '在': """
在 app store 下載	4483
在 facebook 查看	4510
在 google play 下載	4483
在 instagram 查看	4510
在 instagram 查看這則貼文	4510
在 spotify 收聽	4510
在 x 上查看	4510
在 youtube 上觀看	4510
在amazon購買	4475
在app store下载	4483
在app中打开	4483
在app中阅读	4483
在facebook查看	4510
在google play下载	4483
在instagram查看	4510
在instagram查看這則貼文	4510
在patreon上支持我们	4489
在spotify上收听	4510
在x上查看	4510
在youtube上观看	4510
在亚马逊购买	4475
在微博查看	4510
在浏览器中继续	4483
在瀏覽器中繼續	4483
""", '地': """
地図を見る	2483
地図を開く	2483
""", '執': """
執筆者	2542
執筆者プロフィール	2541
""", '填': """
填字游戏	4474
填字遊戲	4474
""", '复': """
复制	4507
复制成功	4420
复制网址	4450
复制链接	4420
""", '外': """
外部コンテンツを表示	2523
外部コンテンツを表示する	2523
外部送信について	2553
外部送信ポリシー	2553
""", '大': """
大	2548	4507
大号字	65
大字	4420
大家还在看	4431
大家都在看	4431
""", '头': """
头条	4431
""", '好': """
好的	4485
""", '如': """
如何关闭	4487
如何关闭广告拦截器	4486
如何關閉	4487
如何關閉廣告攔截器	4486
""", '始': """
始終允許	4481
始终允许	4481
""", '姓': """
姓名	4496
""", '字': """
字体	65
字体大小	4420
字号	4420
字幕	2521	4478
字幕をオン	2520
字幕を表示	2520
字級	65	4420
字级	65
字號	4506
字體大小	65	4420
""", '官': """
官方微博	4421
""", '定': """
定期定額	4407
定期定額捐款	4489
定期定額支持	4489
定期捐款	4489
""", '寄': """
寄付	2456
寄付する	2456
寄付で応援する	2497
寄付のお願い	2456
寄付はこちら	2530
寄付はこちらから	2530
寄付をする	2456
寄付ページはこちら	2530
寄付ページへ	2530
""", '寫': """
寫留言	4509
寫評論	4509
""", '專': """
專題	4431
""", '小': """
小	2548	4507
小字	4420
小編推薦	4431
小调查	91
""", '尚': """
尚未成為會員	4492
尚無留言	4450
""", '展': """
展开	4433
展开全文	4433
展开全部	4434
展开回复	4470
展开阅读全文	4518
展開	4433
展開全文	4499
""", '已': """
已关注	4421
已收到您的申请	4516
已是会员	4410
已是訂戶	4492
已有帐号	4410
已有帳號	4492
已有账号	4492
已經是會員	4410
已經是會員?登入	4410
已经是订户	4492
已经有账号	4492
已複製連結	4506
已關注	4504
""", '常': """
常に表示する	2523
常に許可	2523
常に許可する	2523
""", '年': """
年払い	2534
年額プラン	2556
""", '广': """
广告	4425
广告后继续阅读	4475
广告结束	4475
""", '広': """
広告	2472
広告の下に記事が続きます	2518
広告の後に続きます	2472
広告はここまで	2518
広告をスキップ	2472
広告を閉じる	2472
広告ブロッカーをご利用中です	2528
広告ブロックの解除方法	2528
広告ブロックを解除してください	2528
広告ブロックを解除しました	2528
広告企画	2472
広告終わり	2518
""", '廣': """
廣告	4425
廣告後繼續閱讀	4475
廣告結束	4475
廣編企劃	4475
廣編特輯	4475
""", '延': """
延伸閱讀	4431
延伸阅读	4431
""", '开': """
开启app	4483
开启推送	4484
开启通知	4484
开始测验	4473
开通vip	4515
开通会员	4410
""", '当': """
当前时间	4477
当当购买	4475
""", '影': """
影片已下架	4477
影片已移除	4477
影片無法播放	4477
影片載入中	4477
影片載入失敗	4513
影音	4431
""", '後': """
後で	2455
""", '微': """
微信	4420
微信扫一扫	4506
微信扫码分享	4506
微信登录	4492
微博	4420
""", '必': """
必填	4496
必填字段	4495
必填欄位	4495
必填項	4495
必填项	4495
必須	2537
必須項目	2536
必須項目です	2536
""", '忘': """
忘記密碼	4410
忘记密码	4410
""", '応': """
応援する	2456
""", '快': """
快进#秒	4477
""", '总': """
总是允许	4481
""", '您': """
您可能也喜歡	4431
您可能感兴趣	4431
您可能还喜欢	19
您可能還喜歡	19
您可能還想看	4459
您可随时退订	4495
您可隨時取消訂閱	4495
您已关注此话题	4504
您已投过票	4470
您已投過票	4470
您已经投过票	4470
您已訂閱	4516
您已订阅	4516
您的信息已发送	4495
您的姓名	4516
您的投票已提交	4470
您的支持很重要	4514
您的昵称	4509
您的暱稱	4509
您的留言	4516
您的訊息已送出	4495
您的邮箱	4414
您的電子郵件	4516
您的電郵	4414
""", '情': """
情報をお寄せください	2541
情報提供のお願い	2541
情報提供はこちら	2541
""", '想': """
想接收即時新聞通知嗎	4484
想接收通知吗	4484
""", '意': """
意見反饋	4470
意見回饋	4470
意见反馈	4430
""", '感': """
感想を送る	2477
感謝您的參與	4470
感謝您的投票	91	4470
感謝您的支持	4514
感谢您,您的信息已发送	4495
感谢您的参与	4470
感谢您的投票	91	4470
感谢您的支持	4514
感谢支持	4514
""", '成': """
成为会员	4407
成為會員	4407
""", '我': """
我们无法显示此内容	4481
我同意	4426
我同意处理我的个人数据	4495
我同意接收电子邮件	4495
我同意隱私權政策	4495
我已关闭	4486
我已关闭广告拦截器	4486
我已閱讀並同意隱私權政策	4495
我已關閉廣告攔截器	4486
我已阅读并同意隐私政策	4495
我的帐户	4410
我的帳戶	4410
我知道了	4426
我要举报	4470
我要投票	4470
我要捐款	4514
我要支持	4514
我要檢舉	4470
我要爆料	4500
我要留言	4430
我要糾錯	4450
我要纠错	4430
我要评论	4430
我要贊助	4514
""", '或': """
或	4493
""", '戻': """
戻る	2482
""", '所': """
所有新闻	4499
所有留言	4430
""", '打': """
打印	4420
打印本页	4450
打印食谱	61
打开	4434
打开app	4483
打开app查看更多	4483
打开app阅读	4483
打开app阅读全文	4483
打开客户端阅读	4483
打开微信扫一扫	4506
打开推送	4484
打赏	4407
打赏作者	4514
""", '扫': """
扫一扫分享	4506
扫描二维码下载	4483
扫码下载	4483
扫码下载app	4483
扫码下载客户端	4483
""", '投': """
投票	91	4471
投票ありがとうございました	91	2514
投票する	91	2497
投票を受け付けました	2514
投票区	91
投票成功	4470
投票済みです	2514
投票結果	2550	4509
投票結果を見る	91
投票结果	4509
投稿する	2477
投稿を表示	2523
投稿を表示する	2523
投稿を読み込む	2523
投稿须知	4500
""", '折': """
折りたたむ	2483
折扣码	4519
折扣碼	4519
""", '报': """
报告错误	4434
""", '拒': """
拒絕	4426
拒绝	4426
拒绝全部	4481
拒绝所有cookie	4512
""", '招': """
招聘启事	4450
""", '拡': """
拡大	2468
拡大する	2482
""", '按': """
按年計費	4492
按年计费	4492
按月	4490
按月捐款	4489
按月计费	4492
按讚	4421
""", '捐': """
捐款	4407
捐贈	4407
捐赠	4407
""", '掃': """
掃描qr code下載	4483
掃碼下載	4483
""", '排': """
排序	4471
排行榜	4431
""", '採': """
採用情報	2493
""", '接': """
接受	4426
接受並繼續	4481
接受全部	4426
接受全部cookie	4512
接受并继续	4481
接受所有	4426
接受所有 cookie	4512
接受所有cookie	4512
接收通知	4484
""", '推': """
推广	4425
推广内容	4425
推廣	4425
推荐	4431
推荐文章	4431
推荐方案	4493
推荐阅读	4431
推薦	4431
推薦文章	4431
推薦閱讀	4431
""", '提': """
提交	91	4496
提交成功	4495
提交成功,感谢您的反馈	4516
提交评论	4470
提供	2472
提供反馈	4470
提供意見	4470
提供新聞線索	4500
提供新闻线索	4500
""", '搜': """
搜尋	4433
搜索	4433
""", '撤': """
撤回同意	4481
""", '播': """
播放	4433
播放器加载中	4477
播放影片	4513
播放视频	4513
播放速度	4477
""", '支': """
支持我们	4407
支持我們	4407
支援する	2456
支援はこちら	2530
""", '收': """
收合	4434
收听	4420
收听文章	4477
收听本文	4450
收聽文章	4450
收聽本文	4477
收藏	4420
收藏文章	4420
收藏本文	4450
收藏食譜	61
收藏食谱	61
收起	4433
收起回复	4470
""", '放': """
放大图片	4499
放大圖片	4499
放大字体	4506
放大字體	4506
""", '数': """
数独	2517	4474
""", '數': """
數獨	4474
""", '文': """
文字の大きさ	65	2468
文字を大きくする	2547
文字を小さくする	2547
文字サイズ	2468
文字サイズを変更	2547
文字サイズ変更	65
文字拡大	2547
文字稿	4478
文字起こし	2521
文字起こしを表示	2520
文字起こしを見る	2520
文明上网,理性发言	4509
文明上网理性发言,请遵守新闻评论服务协议	4509
文章未完 廣告後繼續	4475
""", '料': """
料金プラン	2556
料金プランを見る	2556
""", '新': """
新しい順	2515
新着	2480
新着ニュース	2480
新着記事	2480
新着記事一覧	2507
新着順	2515
新聞線索	4500
新規会員登録	2458
新規登録	2458
新闻简报	4414
新闻线索	4500
""", '无': """
无所谓	4471
无法显示此内容	4481
""", '早': """
早割	2549
早鳥票	4508
早鸟票	4508
""", '时': """
时长	4478
""", '明': """
明白了	4434
""", '是': """
是否允许通知	4484
是否接收推送通知	4484
是否接收通知	4484
是否開啟通知	4484
""", '显': """
显示全部	4499
显示内容	4481
显示原文	4434
显示字幕	4477
显示帖子	4481
显示更多	4433
""", '時': """
時長	4478
""", '暂': """
暂不	4406
暂无评论	4450
暂无评论,快来抢沙发	4509
""", '暫': """
暫不	4406
""", '更': """
更多	4431
更多作者文章	4499
更多内容	4431
更多分享方式	4506
更多图片	4499
更多圖片	4499
更多報導	4431
更多影片	4499
更多报道	4431
更多文章	4431
更多新聞	4431
更多新聞請看	4459
更多新闻	4431
更多游戏	4473
更多精彩	4459
更多精彩内容	4518
更多精采內容	4450
更多视频	4499
更多选项	4506
更多選項	4506
更正政策	4500
更正與說明	4500
""", '書': """
書籍を購入する	2518
""", '最': """
最受欢迎	4493
最受歡迎	4493
最多人看	4459
最新	4471
最新ニュース	2480
最新ニュースを通知で受け取る	2526
最新号	2507
最新影音	4459
最新文章	4431
最新新聞	4431
最新新闻	4431
最新消息	4431
最新記事	2480
最旧	4471
最早	4471
最热	4471
最熱	4471
最舊	4471
最超值	4493
""", '會': """
會員中心	4410
會員專享	4413
會員專享內容	4413
會員專屬	4410
會員登入	4410
""", '月': """
月払い	2534
月額#円	2461
月額#円(税込	2461
月額プラン	2556
""", '有': """
有効なメールアドレスを入力してください	2536
有料会員からのプレゼント記事	2561
有料会員登録	2458
有料会員記事	2497
有料登録	2458
有料記事	2458
""", '朋': """
朋友圈	4420
""", '服': """
服务条款	4426
服務條款	4426
""", '朗': """
朗读全文	4477
""", '朝': """
朝刊・夕刊	2458
""", '未': """
未满十八岁禁止饮酒	4475
未滿十八歲禁止飲酒	4475
""", '本': """
本を購入する	2518
本周热门	4459
本文	2558
本文へ	2482
本文へ移動	2482
本文对您有帮助吗	4470
本文尚无评论	4509
本文已锁定	4492
本文由ai语音朗读	4477
""", '机': """
机器翻译	4450
机翻	4503
""", '来': """
来测测你的知识	4473
""", '查': """
查看专题	4499
查看优惠	4515
查看作者主页	4500
查看作者更多文章	4499
查看優惠	4515
查看全部	4433
查看全部图片	4499
查看全部文章	4518
查看全部評論	4470
查看全部评论	4470
查看原图	4433
查看原文	4460
查看商品	4519
查看回复	4470
查看回覆	4470
查看图集	4499
查看圖集	4499
查看地图	4434
查看專題	4499
查看投票結果	4509
查看投票结果	91	4509
查看文字稿	4477
查看方案	4515
查看更多	4433
查看更多图片	4499
查看更多评论	4470
查看留言	4430
查看結果	91
查看结果	91	4434
查看訂閱方案	4492
查看詳情	4434
查看订阅方案	4492
查看评论	4430
查看详情	4434
查看逐字稿	4477
查看高清图集	4499
""", '标': """
标签	4431
""", '检': """
检举评论	4509
""", '検': """
検索	2482
""", '業': """
業配	4425
""", '楽': """
楽天で見る	2518
楽天で詳細を見る	2518
楽天で購入	2518
楽天で購入する	2518
楽天市場で見る	2518
楽天市場で購入	2518
""", '標': """
標籤	4431
""", '機': """
機器翻譯	4450
機械翻訳	2521
""", '檢': """
檢舉	4430
檢舉留言	4509
""", '次': """
次のページ	2482
次の写真	2540
次の動画	2554
次の画像	2540
次の記事	2480
次の記事へ	2480
次の記事を読む	2559
次へ	2482
次を読む	2559
次ページ	2482
次回から自動的にログイン	2533
""", '正': """
正しいメールアドレスを入力してください	2536
正在加载播放器	4477
""", '此': """
此影片無法播放	4477
此文章已锁定	4492
此欄位為必填	4495
此視頻無法播放	4477
此视频不可用	4477
此视频已被删除	4477
此項為必填	4495
此页面对您有帮助吗	4470
此项为必填项	4495
""", '残': """
残り時間	2520
""", '毎': """
毎年	2531
毎月	2531
毎月寄付する	2530
毎月支援する	2530
""", '每': """
每一份支持都很重要	4489
每一份支持都重要	4489
每年	4490
每月	4490
每月捐款	4407
""", '氏': """
氏名	2537
""", '民': """
民調	91
""", '沒': """
沒意見	4471
""", '没': """
没意见	4471
没有账号	4492
""", '注': """
注册	4410
注册成功	4516
注目の記事	2480
注目キーワード	2480
注目ワード	2480
注目記事	2480
""", '测': """
测测你的知识	4473
""", '清': """
清晰度	4478
""", '游': """
游戏	4474
""", '点': """
点击取消静音	4513
点击图片查看大图	4499
点击打开声音	4513
点击排行	4431
点击播放	4450
点击放大	4499
点击查看全文	4518
点击查看原文	4460
点击查看大图	4433
点击阅读全文	4518
点击阅读原文	4460
点我看视频	4450
点赞	4420
""", '為': """
為您推薦	4431
""", '热': """
热点	4431
热点推荐	4431
热门	4431
热门排行	4431
热门文章	4431
热门新闻	4431
""", '無': """
無料で体験する	2458
無料で始める	2533
無料で試す	2533
無料で読む	2458
無料アプリをダウンロード	2525
無料ゲーム	2516
無料会員登録	2458
無料会員限定	2458
無料体験	2458
無料登録	2458
無法播放影片	4477
無法載入影片	4513
無法顯示此內容	4481
""", '焦': """
焦點新聞	4431
""", '熱': """
熱門	4431
熱門排行	4431
熱門文章	4431
熱門新聞	4431
熱門話題	4431
""", '爆': """
爆料信箱	4500
爆料專線	4500
爆料热线	4500
""", '特': """
特別協賛	2549
特定商取引法に基づく表記	2474
特集	2480
特集を見る	2540
特集ページへ	2540
特集一覧	2540
特集一覧へ	2559
""", '猜': """
猜你喜欢	4431
猜你喜歡	4431
""", '現': """
現在の再生時間	2520
""", '生': """
生成aiを使用しています	2554
""", '用': """
用app開啟	4483
用户协议和隐私政策	4512
""", '由': """
由ai生成	4503
由ai语音朗读	4477
""", '申': """
申し込む	2458
""", '电': """
电子报	4414
电子邮箱	4414
""", '画': """
画像をクリックして拡大	2540
画像を拡大	2482
画像を拡大する	2540
画像を見る	2482
画質	2521
""", '留': """
留言	4430
留言(#	4430
留言内容	4517
留言已關閉	4470
留言規則	4470
留言规则	4470
""", '略': """
略過廣告	4513
""", '登': """
登入	4410
登入/註冊	4410
登入後留言	4470
登出	4410
登录	4410
登录/注册	4410
登录后发表评论	4470
登錄	4410
登録	2458
登録が完了いたしました	2557
登録が完了しました	2497
登録して続きを読む	2458
登録する	2458
""", '發': """
發現錯誤	4470
發現錯誤?請告訴我們	4450
發生錯誤	4495
發表留言	4430
發表評論	4430
""", '皆': """
皆さまのご支援が力になります	2530
""", '監': """
監修者	2542
""", '目': """
目前時間	4477
目录	4433
目次	2482
目次へ戻る	2559
目錄	4433
""", '直': """
直接看食谱	61
""", '相': """
相关主题	4431
相关报道	4431
相关推荐	4431
相关文章	4431
相关新闻	4431
相关标签	4431
相关视频	4459
相关阅读	4431
相關主題	4431
相關報導	4431
相關影片	4459
相關推薦	4431
相關文章	4431
相關新聞	4431
相關標籤	4431
相關閱讀	4431
""", '看': """
看了这篇文章的人也看	4431
看全文	4499
看原文	4460
看更多	4431
看更多作者文章	4499
看更多文章	4459
看更多新聞	4459
看更多照片	4499
看結果	91
""", '知': """
知道了	4434
""", '確': """
確認する	2557
確認メールをお送りしました	2536
確認画面へ	2537
""", '禁': """
禁止酒駕	4475
禁止酒駕,飲酒過量有害健康	4475
""", '稍': """
稍后	4485
稍后再说	4406
稍后提醒我	4406
稍后阅读	4450
稍後	4485
稍後再說	4406
稍後提醒我	4406
稍後閱讀	4450
""", '立': """
立即开通	4515
立即投票	91
立即捐助	4489
立即捐款	4407
立即捐赠	4489
立即支持	4514
立即訂閱	4410
立即订阅	4410
立即试玩	4473
立即購票	4475
立即贊助	4489
立即购票	4475
立即选购	4475
立即選購	4475
立即開始玩	4473
""", '筆': """
筆者	2542
筆者プロフィール	2541
""", '管': """
管理cookie	4481
管理偏好設定	4512
管理偏好设置	4512
管理同意	4481
管理同意设置	4481
管理同意選項	4481
管理选项	4512
管理選項	4512
""", '粉': """
粉絲團	4421
""", '精': """
精彩推荐	4459
精彩推薦	4459
精选	4431
""", '紙': """
紙面ビューアー	2458
""", '結': """
結果を見る	91	2483
""", '続': """
続きはこちら	2508
続きをみる	2482
続きを読む	2458
続けて読む	2559
""", '網': """
網友留言	4430
""", '編': """
編輯推薦	4431
編輯準則	4500
編輯精選	4431
編集ポリシー	2541
編集方針	2541
編集部おすすめ	2480
編集部のおすすめ	2480
""", '縮': """
縮小	2468
縮小字體	4506
""", '繼': """
繼續使用網頁版	4483
繼續閱讀	4433
繼續閱讀請往下	4475
""", '續': """
續訂	4515
""", '纠': """
纠错	4430
""", '继': """
继续在浏览器阅读	4483
继续浏览内容	4433
继续阅读	4433
""", '续': """
续订	4515
""", '编': """
编辑准则	4500
编辑推荐	4431
编辑精选	4431
""", '缩': """
缩小字体	4506
""", '网': """
网友评论	4430
网友评论仅供其表达个人看法,并不表明本站立场	4509
""", '翻': """
翻訳を表示	2483
""", '联': """
联系作者	4500
联系我们	4426
联系编辑部	4500
""", '聯': """
聯絡我們	4426
聯絡編輯部	4500
""", '聽': """
聽全文	4450
聽文章	4477
聽新聞	4420
聽這篇文章	4450
""", '脳': """
脳トレ	2517
""", '自': """
自动播放	4478
自動再生	2521
自動播放	4478
自動翻訳	2521
自定义金额	4489
自訂金額	4489
""", '菜': """
菜单	4433
""", '著': """
著作権	2474
著者の記事一覧	2540
著者をフォロー	2546
著者をフォローする	2546
著者プロフィール	2541
""", '複': """
複製	4507
複製網址	4450
複製連結	4420
""", '要': """
要接收推送通知吗	4484
要接收通知嗎	4484
""", '視': """
視頻由ai生成	4513
""", '觀': """
觀看更多	4459
""", '视': """
视频	4431
视频不可用	4477
视频加载中	4477
视频加载失败	4513
视频已下架	4477
视频已失效	4477
视频无法播放	4477
视频时长	4513
视频正在加载	4477
""", '解': """
解鎖全文	4450
解鎖文章	4515
解锁全文	4450
解锁文章	4515
解除しました	2529
解除方法	2529
解除方法はこちら	2529
""", '訂': """
訂戶專享	4475
訂戶專享優惠	4475
訂戶專享內容	4492
訂戶贈閱	4520
訂正について	2541
訂閱	4410
訂閱成功	4516
訂閱推播	4484
訂閱方案	4515
訂閱會員	4410
訂閱會員專屬內容	4450
訂閱郵件	4414
訂閱電子報	4414
""", '記': """
記事に関するお問い合わせ	2541
記事の続きはこちら	2508
記事の続きを読む	2540
記事の誤りを報告	2550
記事は広告の下に続きます	2518
記事は広告の後に続きます	2518
記事へのお問い合わせ	2541
記事へのご意見	2477
記事をサポートする	2456
記事をシェア	2561
記事をシェアする	2561
記事をプレゼント	2458
記事をプレゼントする	2497
記事を保存	2468
記事を保存する	2497
記事を印刷する	2468
記事を聴く	2520
記事を評価する	2550
記事を読む	2482
記事を購入する	2556
記事を音声で聞く	2520
記事を音声で聴く	2520
記事ランキング	2480
記事一覧	2482
記事一覧へ	2540
記事一覧を見る	2508
記事全文を読む	2482
記住我	4492
記者をフォロー	2546
記者プロフィール	2541
記者募集	2493
記者募集中	2493
""", '設': """
設定を保存	2523
設定を保存する	2523
設定を変更する	2553
設定を管理	2553
""", '許': """
許可	2527
許可する	2474
""", '註': """
註冊	4410
註冊成功	4516
""", '評': """
評価順	2515
評論	4430
評論已關閉	4470
評論規則	4470
""", '話': """
話題の記事	2480
""", '該': """
該作者更多文章	4499
""", '詳': """
詳しく見る	2483
詳細	2483
詳細を見る	2560
詳細・購入はこちら	2518
""", '語': """
語音播報	4450
語音朗讀	4450
""", '誤': """
誤りを報告	2483
誤りを報告する	2550
誤字脱字の報告	2497
誤字脱字を報告	2541
誤字脱字を報告する	2497
""", '読': """
読まれている記事	2480
読み上げ	2497
読み放題	2461
読み続ける	2559
読み込み中です	2520
読者限定	2518
""", '請': """
請填寫讀者問卷	4450
請我們喝杯咖啡	4489
請查收郵件	4495
請檢查您的收件匣	4495
請繼續下滑閱讀	4475
請繼續往下閱讀	4425
請輸入您的電子郵件	4516
請輸入有效的電子郵件	4495
請輸入有效的電子郵件地址	4495
請輸入電子郵件	4414
請選擇金額	4514
請關閉廣告攔截器	4486
""", '讀': """
讀者優惠	4475
讀者專享	4475
""", '讚': """
讚	4420
讚賞支持	4407
""", '订': """
订户专享	4475
订户专享优惠	4475
订户赠阅	4520
订阅	4410
订阅会员	4410
订阅成功	4516
订阅推送	4484
订阅邮件	4414
""", '记': """
记住我	4492
记者简介	4500
""", '设': """
设为google首选来源	4504
""", '评': """
评论	4430
评论(#	4430
评论功能已关闭	4509
评论已关闭	4470
评论规则	4470
""", '诚': """
诚聘英才	4450
""", '话': """
话题	4431
""", '该': """
该文章已关闭评论	4509
该视频不可用	4477
该视频已下架	4477
该邮箱已被注册	4516
""", '详': """
详情	4434
""", '语': """
语音朗读	4450
语音由ai生成	4477
""", '说': """
说点什么	4509
""", '请': """
请先登录再评论	4450
请关闭广告拦截器	4486
请我们喝杯咖啡	4489
请查收邮件	4495
请检查您的收件箱	4495
请继续往下阅读	4425
请输入您的电子邮件	4516
请输入您的邮箱	4516
请输入昵称	4509
请输入有效的电子邮件地址	4495
请输入有效的邮箱地址	4495
请输入邮箱	4414
请选择金额	4514
""", '读': """
读者专享	4475
读者优惠	4475
""", '購': """
購入はこちら	2518
購票	4508
購票連結	4475
購読	2458
購読する	2458
購読のお申し込み	2458
購読プラン	2556
購読プランを見る	2533
購読申し込み	2458
購買本書	4475
""", '贈': """
贈る	2548
贈送文章	4450
贈送文章給朋友	4450
贈送此文	4450
""", '贊': """
贊助	4407
贊助內容	4425
贊助商	4425
贊助我們	4489
""", '购': """
购买本书	4475
购买此书	4475
购票	4508
购票链接	4475
""", '赞': """
赞	4471
赞助	4407
赞助内容	4425
赞助商	4508
赞助商链接	4425
赞助我们	4489
赞赏	4407
赞赏作者	4514
""", '赠': """
赠送文章	4506
赠送此文	4450
""", '超': """
超值方案	4492
""", '跳': """
跳到主要內容	4433
跳到食谱	61
跳至食譜	61
跳转到食谱	61
跳过广告	4513
""", '踩': """
踩	4471
""", '載': """
載入中	4477
載入內容	4481
載入更多	4433
載入貼文	4481
""", '輸': """
輸入您的電子郵件	4516
""", '轉': """
轉發	4420
""", '转': """
转发	4420
""", '载': """
载入内容	4481
""", '输': """
输入您的邮箱	4516
""", '返': """
返信	2477
返信する	2477
返信を書く	2550
返信を表示	2514
返信を見る	2514
返信を隠す	2514
返回上一页	4518
返回列表	4518
返回頂部	4499
返回顶部	4433
返回首頁	4499
返回首页	4433
""", '还': """
还不是会员	4492
还有更多精彩内容	4518
还没有账号	4492
""", '这': """
这篇文章对你有帮助吗	4470
这篇文章对您有帮助吗	4470
""", '进': """
进入专题	4499
进入专题页	4499
""", '连': """
连结已复制	4506
""", '追': """
追蹤	4421
追蹤中	4504
追蹤主題	4504
追蹤作者	4504
追蹤我們	4421
""", '退': """
退出全屏	4477
""", '送': """
送信	91	2537
送信が完了しました	2536
送信しました	2536
送信する	91	2537
送信完了	2536
送出	91	4496
送出成功	4495
送出留言	4470
送出評論	4470
送料無料	2549
""", '选': """
选择	4493
选择方案	4492
选择订阅方案	4492
选择金额	4514
""", '逐': """
逐字稿	4478
""", '這': """
這篇文章對你有幫助嗎	4470
這篇文章對您有幫助嗎	4470
""", '通': """
通報	2515
通報する	2477
通知をオン	2467
通知をオンにする	2526
通知を受け取らない	2526
通知を受け取りますか	2526
通知を受け取る	2497
通知を設定する	2526
通知を許可	2526
通知を許可しますか	2526
通知を許可する	2526
""", '速': """
速報	2480
速報を通知で受け取る	2526
速報通知を受け取る	2497
""", '連': """
連結已複製	4450
連載	2480
連載をフォロー	2546
連載をフォローする	2546
連載を見る	2540
連載一覧	2540
""", '遊': """
遊戲	4474
""", '運': """
運営会社	2474
""", '違': """
違反を報告	2514
違反を報告する	2514
違反報告	2477
""", '選': """
選單	4433
選択する	2534
選擇	4493
選擇方案	4492
選擇訂閱方案	4492
選擇金額	4514
""", '還': """
還不是會員	4492
還沒有帳號	4492
""", '邮': """
邮箱	4414
邮箱格式不正确	4495
邮箱格式错误	4495
""", '配': """
配信停止はいつでも可能です	2536
""", '重': """
重新加载页面	4486
重新播放	4513
重新整理頁面	4486
重新載入頁面	4486
""", '金': """
金額を入力	2530
金額を指定	2530
金額を指定する	2530
金額を選ぶ	2555
金額を選択	2555
金額を選択してください	2555
""", '链': """
链接已复制	4450
""", '閉': """
閉じる	2455	2482
""", '開': """
開く	2483
開啟推播	4484
開啟通知	4484
開始測驗	4473
開通會員	4410
""", '間': """
間違いを見つけたら	2541
""", '関': """
関連	2480
関連する記事	2480
関連キーワード	2480
関連タグ	2480
関連トピックス	2480
関連ニュース	2480
関連リンク	2480
関連動画	2480
関連動画を見る	2554
関連情報	2480
関連記事	2480
関連記事はこちら	2507
関連記事をもっと見る	2559
関連記事を見る	2559
""", '閱': """
閱讀下一篇	4518
閱讀全文	4433
閱讀原文	4460
閱讀更多	4433
""", '關': """
關於作者	4500
關於我們	4426
關注	4421
關注作者	4504
關注我們	4421
關注此主題	4504
關鍵字	4431
關閉	4406
關閉視窗	4518
關閉選單	4518
""", '阅': """
阅读下一篇	4518
阅读全文	4433
阅读剩余全文	4518
阅读原文	4460
阅读更多	4433
""", '随': """
随时取消	4492
随时可取消	4492
""", '隐': """
隐私偏好	4512
隐私政策	4426
隐私权政策	4426
隐私设置	4481
""", '隨': """
隨時取消	4492
""", '隱': """
隱私偏好	4512
隱私政策	4426
隱私權政策	4426
隱私權設定	4481
隱私設定	4481
""", '離': """
離開全螢幕	4477
""", '電': """
電子信箱	4414
電子信箱格式錯誤	4495
電子報	4414
電子版	2458
電子郵件格式不正確	4495
電郵	4496
""", '静': """
静音	4478
""", '靜': """
靜音	4478
""", '音': """
音声で聞く	2468
音声をダウンロード	2520
音声を再生	2554
音声読み上げ	2497
音频播放器	4513
""", '頭': """
頭條	4431
""", '顯': """
顯示內容	4481
顯示原文	4434
顯示字幕	4477
顯示更多	4433
顯示貼文	4481
""", '飲': """
飲酒過量,有害健康	4475
飲酒過量有害健康	4475
""", '首': """
首頁	4433
首页	4433
""", '马': """
马上开始	4473
马上玩	4473
""", '验': """
验证码	4496
""", '點': """
點我看影片	4450
點擊播放	4477
點擊播放本文	4450
點擊放大	4499
點擊看大圖	4499
點擊開啟聲音	4513
點擊閱讀全文	4518
點閱排行	4459
""", '가': """
가	2580
가격 보기	2664
가로세로 낱말퀴즈	2622
가입하기	2571
가장 많이 본 뉴스	2587
가장 인기	2641
""", '개': """
개인정보 보호 설정	2658
개인정보 설정	2628
개인정보 수집 동의	2642
개인정보 수집 및 이용 동의	2642
개인정보 수집 및 이용에 동의합니다	2642
개인정보 수집·이용에 동의합니다	2642
개인정보 처리방침	2585
개인정보처리방침	2585
""", '갤': """
갤러리 닫기	2663
갤러리 보기	2647
""", '거': """
거부	2585
""", '검': """
검색	2589
""", '게': """
게시물 보기	2628
게시물 불러오기	2628
게임	2622
게임 전체보기	2620
게임 하러 가기	2620
""", '결': """
결과 보기	91	2590
""", '계': """
계속 읽기	2571
계정이 있으신가요	2640
""", '고': """
고객센터	2585
고충처리인	2648
""", '공': """
공감	2619
공감순	2619
공유	2580
공유하기	2580
""", '과': """
과거순	2619
""", '관': """
관련 기사	2587
관련 기사 더보기	2663
관련 뉴스	2587
관련 영상	2610
관련 태그	2587
관련기사	2587
관련기사 더보기	2663
관련뉴스	2587
관련키워드	2587
""", '광': """
광고	2584
광고 건너뛰기	2659
광고 닫기	2584
광고 아래에 기사가 계속됩니다	2623
광고 영역	87
광고 종료	2623
광고 차단 해제 방법	2633
광고 차단을 해제해 주세요	2633
광고 차단을 해제했습니다	2633
광고 차단이 감지되었습니다	2633
광고 후 계속됩니다	2623
광고성 정보 수신 동의	2642
광고성 정보 수신에 동의합니다	2642
""", '괜': """
괜찮습니다	2568
""", '교': """
교보문고에서 구매	2623
""", '구': """
구글 계정으로 계속하기	2640
구글 계정으로 로그인	2640
구글 선호 매체로 추가	2651
구글 플레이에서 다운로드	2630
구글로 계속하기	2640
구글로 로그인	2640
구글플레이에서 다운로드	2630
구독	2571
구독 갱신	2661
구독 상품 보기	2640
구독 상품 선택	2640
구독 상품 안내	2661
구독 신청	2571
구독 신청이 완료되었습니다	2642
구독 신청하기	2640
구독 안내	2661
구독 전용	2571
구독 중	2571
구독 취소	2651
구독권 선택	2640
구독신청	2571
구독이 완료되었습니다	2602
구독자 전용	2573
구독자 전용 기사	2640
구독자 전용 혜택	2623
구독자 혜택	2623
구독자가 선물한 기사입니다	2665
구독중	2651
구독하고 이어서 읽기	2602
구독하기	2571
구매하기	2623
구매하러 가기	2623
""", '글': """
글씨 크기	65
글씨크기	2580
글자 작게	2652
글자 크게	2652
글자 크기	2580
글자 크기 변경	65	2602
글자 크기 조절	65	2602
글자크기	2580
글자크기 변경	65
글자크기 설정	65
글자크기 조절	65
""", '금': """
금액 선택	2660
금액 직접 입력	2636
금액을 선택하세요	2660
금액을 선택해 주세요	2660
""", '기': """
기계 번역	2625
기부하기	2569
기사 계속 보기	2663
기사 공유	2652
기사 공유하기	2580
기사 구매	2661
기사 더 보기	2663
기사 더보기	2602
기사 듣기	2602
기사 링크 복사	2602
기사 본문	2589
기사 선물하기	2602
기사 스크랩	2652
기사 스크랩하기	2602
기사 오류 신고	2602
기사 오류 제보	2602
기사 요약	2650
기사 원문 보기	2602
기사 음성으로 듣기	2624
기사 잠금 해제	2661
기사 저장	2652
기사 저장하기	2602
기사 전문 보기	2647
기사 전체보기	2647
기사 제보	2648
기사 제보 및 문의	2602
기사 추천	2655
기사 평가하기	2655
기사 후원하기	2569
기사는 광고 아래에 계속됩니다	2623
기사는 광고 후 계속됩니다	2623
기사듣기	2624
기사를 공유합니다	2665
기사에 대한 의견	2586
기사원문	2589
기사저장	2580
기사제보	2648
기사추천	2655
기자 구독	2597
기자 구독하기	2597
기자 소개	2648
기자 페이지	2597
기자 프로필 보기	2597
기자구독	2651
기자에게 메일 보내기	2648
기자에게 이메일 보내기	2648
기자의 다른 기사	2597
기자의 다른 기사 보기	2647
기자의 다른기사	2587
기자의 다른기사 보기	2647
기자페이지 바로가기	2647
기획 기사 보기	2647
""", '나': """
나중에	2568
나중에 보기	2602
나중에 읽기	2602
나중에 하기	2568
""", '남': """
남은 시간	2624
""", '낱': """
낱말퀴즈	2622
""", '내': """
내 정보	2571
내용을 입력하세요	2662
내용을 입력해 주세요	2662
""", '네': """
네, 받을게요	2631
네이버 구독	2583
네이버 로그인	2640
네이버 밴드 공유	2652
네이버 블로그	2580
네이버로 로그인	2640
네이버에서 구독	2583
네이버에서 구독하기	2583
""", '놓': """
놓치면 안 되는 기사	2610
""", '뉴': """
뉴스 더보기	2647
뉴스 듣기	2602
뉴스레터 구독	2576
뉴스레터 구독 신청	2576
뉴스레터 구독이 완료되었습니다	2662
뉴스레터 무료 구독	2602
뉴스레터 신청	2576
""", '닉': """
닉네임을 입력하세요	2655
""", '다': """
다른 공유 찾기	2580
다른 금액	2636
다른 기사	19	2587
다른 기사 더 보기	19
다른 기사 보기	2597
다른기사	2587
다른기사 보기	2587
다시 보기	2659
다시 보지 않기	2568
다시보기	2659
다음	2589
다음 기사	2587
다음 기사 보기	2602
다음 기사 읽기	2663
다음 동영상	2659
다음 사진	2647
다음 영상	2659
다음 이미지	2663
다음 페이지	2589
다음글	2647
다음기사	2587
다음에	2568
다음에 하기	2632
다크모드	2658
""", '닫': """
닫기	2568
""", '답': """
답글	2586
답글 달기	2618
답글 더보기	2618
답글 보기	2618
답글 쓰기	2618
답글 접기	2618
답글쓰기	2586
""", '당': """
당신이 좋아할 만한	2587
""", '댓': """
댓글	2586
댓글 #	2586
댓글 #개	2586
댓글 닫기	2618
댓글 더보기	2618
댓글 등록	2618
댓글 등록하기	2618
댓글 보기	2586
댓글 신고	2655
댓글 신고하기	2655
댓글 쓰기	2586
댓글 운영 원칙	2618
댓글 운영 정책	2602
댓글 운영정책	2602
댓글 작성	2618
댓글 작성 규칙	2618
댓글 작성하기	2618
댓글 정책	2618
댓글보기	2586
댓글쓰기	2586
댓글을 남겨 주세요	2655
댓글을 남겨주세요	2655
댓글을 입력하세요	2655
댓글을 입력해 주세요	2655
댓글을 입력해주세요	2586
댓글을 작성하려면 로그인 해주세요	2655
댓글이 닫혔습니다	2618
""", '더': """
더 많은 옵션	2652
더 보기	2589
더보기	2587	2589
""", '도': """
도서 구매하기	2623
도움이 되었나요	2618
""", '독': """
독자 의견 조사	2602
독자 특별 할인	2623
독자 할인	2623
""", '동': """
동영상	2587
동영상 로딩 중	2624
동영상 보기	2659
동영상 재생	2624
동영상 플레이어	2659
동영상을 불러오는 중입니다	2624
동영상을 불러올 수 없습니다	2659
동영상을 재생할 수 없습니다	2624
동의	2585
동의 관리	2628
동의 철회	2628
동의 철회하기	2628
동의 후 계속	2628
동의하고 계속	2628
동의하고 계속하기	2628
동의합니다	2585
""", '뒤': """
뒤로 가기	2663
""", '등': """
등록	2586
""", '디': """
디지털 구독하기	2661
디지털뉴스부	2597
디지털뉴스팀	2597
디지털콘텐츠팀	2597
""", '또': """
또는	2641
""", '라': """
라인	2580
""", '랭': """
랭킹	2587
랭킹뉴스	2587
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
로그아웃	2571
로그인	2571
로그인 상태 유지	2640
로그인 유지	2640
로그인 전용 기사	2640
로그인 후 댓글 쓰기	2602
로그인 후 댓글 작성이 가능합니다	2655
로그인 후 댓글을 작성할 수 있습니다	2618
로그인 후 이용해 주세요	2618
로그인/회원가입	2571
로그인이 필요	2573
로그인하고 계속 읽기	2661
로딩 중	2624
로딩 중입니다	2624
로딩중	2624
""", '링': """
링크 복사	2580
링크가 복사되었습니다	2602
""", '마': """
마이페이지	2571
""", '많': """
많이 본 기사	2587
많이 본 뉴스	2587
많이 본 영상	2610
많이 읽은 기사	2587
많이본 기사	2587
많이본 뉴스	2587
""", '매': """
매달	2637
매월	2637
""", '맨': """
맨 위로	2589
맨위로	2589
""", '메': """
메뉴	2589
메뉴 닫기	2589
메시지가 전송되었습니다	2642
메일	2580
메일함을 확인해 주세요	2642
""", '멤': """
멤버십 가입	2661
멤버십 가입하기	2661
""", '모': """
모두 거부	2628
모두 동의	2585
모두 허용	2628
모든 쿠키 거부	2658
모든 쿠키 수락	2658
모든 쿠키 허용	2658
모르겠다	2619
모름/무응답	2619
모바일 웹으로 계속	2630
""", '목': """
목록	2589
목록 보기	2647
목록보기	2589
목록으로	2647
목록으로 돌아가기	2663
""", '무': """
무료 게임	2620
무료 배송	2654
무료 체험 시작하기	2571
무료 회원가입	2571
무료, 스팸 없음	2642
무료로 읽기	2661
무료배송	2654
무제한 이용하기	2661
""", '문': """
문의	2586
문의 내용	2662
문자 크기	65
""", '바': """
바로 구매하기	2623
바로가기	2580
""", '반': """
반응형 광고 영역	87
""", '배': """
배속	2625
""", '밴': """
밴드	2580
""", '번': """
번역 보기	2590
""", '베': """
베스트	2587
""", '보': """
보내기	2644
""", '복': """
복사	2653
복사하기	2580
""", '본': """
본문 글씨 줄이기	2580
본문 글씨 키우기	2580
본문 바로가기	2589
본문으로 바로가기	2589
""", '북': """
북마크	2580
""", '브': """
브라우저에서 계속	2630
브라우저에서 계속 보기	2630
""", '비': """
비공감	2619
비밀번호 찾기	2571
비밀번호를 잊으셨나요	2640
""", '사': """
사이트맵	2585
사진 더 보기	2647
사진 더보기	2647
사진 모두 보기	2647
사진 크게 보기	2647
사진 크게보기	2647
사진 확대	2589
""", '삭': """
삭제된 동영상입니다	2624
""", '상': """
상품 보기	2664
상품 상세보기	2664
""", '새': """
새로고침	2633
""", '선': """
선택	2641
선택 저장	2628
선호 매체로 추가	2651
""", '설': """
설문	91
설문 결과	2655
설문 결과 보기	2655
설문 참여 바로가기	2602
설문 참여하기	2602
설문에 참여하기	2618
설문조사	91
설문조사 참여하기	2602
설정 관리	2658
설정 저장	2628
""", '소': """
소리 켜기	2659
""", '속': """
속보	2587
속보 알림 받기	2602
속보 알림 신청	2602
속보 알림을 받으시겠습니까	2631
""", '스': """
스도쿠	2622
스크랩	2580
스크랩하기	2602
스크립트	2625
스크립트 보기	2624
스토어	2654
스토어 바로가기	2623
스폰서	2584
""", '시': """
시리즈 보기	2647
""", '신': """
신고	2586
신고하기	2618
신문구독	2571
신청이 완료되었습니다	2642
""", '실': """
실시간 뉴스	2587
""", '아': """
아마존에서 구매	2623
아마존에서 보기	2623
아이디 저장	2640
아이디 찾기	2640
아직 회원이 아니신가요	2640
""", '알': """
알겠습니다	2590
알라딘에서 구매	2623
알라딘에서 보기	2623
알림 받기	2579
알림 설정	2579
알림 설정하기	2631
알림 켜기	2631
알림 허용	2631
알림을 받으시겠습니까	2631
알림을 받으시겠어요	2631
알림을 켜시겠습니까	2631
""", '애': """
애드블록을 해제해 주세요	2633
애드블록이 감지되었습니다	2633
애플로 계속하기	2640
애플로 로그인	2640
""", '앱': """
앱 다운로드	2579
앱 다운로드하기	2579
앱 다운받기	2630
앱 설치	2579
앱 설치하기	2579
앱스토어에서 다운로드	2630
앱에서 계속 읽기	2630
앱에서 보기	2630
앱에서 열기	2630
앱에서 이어보기	2630
앱으로 보기	2630
""", '언': """
언제든 해지 가능	2640
언제든지 수신 거부할 수 있습니다	2642
언제든지 해지 가능	2640
""", '에': """
에디터 추천	2587
""", '여': """
여러분의 후원이 큰 힘이 됩니다	2636
""", '연': """
연간 결제	2640
연간 구독	2640
연관기사	2587
연재 보기	2647
""", '열': """
열기	2590
""", '영': """
영상	2587
영상 더보기	2647
영상 보기	2602
영상 재생	2624
영상으로 만나보세요	2602
영상으로 보기	2602
영상을 불러오는 중입니다	2624
영상을 불러올 수 없습니다	2659
영상을 재생할 수 없습니다	2624
""", '예': """
예매 바로가기	2623
예매하기	2623
예스#에서 구매	2623
예스#에서 보기	2623
""", '오': """
오늘 하루 보지 않기	2568
오늘은 그만 보기	2568
오늘의 운세	2622
오늘의 추천	2587
오늘의 핫뉴스	2610
오디오 다운로드	2624
오디오 플레이어	2659
오디오로 듣기	2602
오래된순	2619
오류 신고	2586
오류 신고하기	2602
오류가 발생했습니다	2642
오타 신고	2618
오탈자 신고	2602
""", '온': """
온라인뉴스팀	2597
""", '올': """
올바른 이메일 주소를 입력해 주세요	2642
올바른 이메일을 입력해 주세요	2642
""", '옵': """
옵션 관리	2658
""", '요': """
요금제 보기	2661
요약	2589
""", '원': """
원고료 보내기	2660
원문 보기	2590
원문보기	2589
""", '월': """
월간 결제	2640
월간 구독	2640
""", '웹': """
웹에서 계속 보기	2630
""", '위': """
위로	2589
위로 가기	2647
""", '유': """
유료 구독자 전용	2640
유료 기사입니다	2602
유료회원 전용	2640
유료회원 전용 기사	2640
유튜브 구독	2583
유튜브 구독하기	2583
유튜브에서 보기	2656
""", '음': """
음성 다운로드	2624
음성 재생하기	2602
음성으로 듣기	2580
음소거	2625
음소거 해제	2624
음소거를 해제하려면 탭하세요	2659
""", '응': """
응원하기	2569
""", '의': """
의견 남기기	2618
의견 보내기	2618
의견 쓰기	2586
""", '이': """
이 기사 공유하기	2665
이 기사 구매하기	2661
이 기사 어땠나요	2602
이 기사 어떠셨나요	2618
이 기사가 도움이 되었나요	2618
이 기사는 잠겨 있습니다	2640
이 기사를 공유합니다	2602
이 기사를 추천합니다	2602
이 기사를 평가해 주세요	2655
이 기사와 함께 읽은 기사	2602
이 기자의 다른 기사	2602
이 기자의 다른 기사 더보기	2647
이 동영상을 재생할 수 없습니다	2624
이 시각 많이 본 기사	2610
이 시각 많이 본 뉴스	2610
이 시각 주요뉴스	2587
이 시각 추천뉴스	2587
이 음성은 ai가 생성했습니다	2624
이 주제 팔로우	2651
이 콘텐츠를 표시할 수 없습니다	2628
이 페이지가 도움이 되었나요	2618
이런 기사는 어때요	2610
이름	2644
이름을 입력하세요	2662
이름을 입력해 주세요	2662
이메일	2580
이메일 주소 입력	2662
이메일 주소를 입력하세요	2642
이메일 주소를 입력해 주세요	2662
이메일 형식이 올바르지 않습니다	2642
이메일로 계속하기	2661
이메일로 공유	2652
이메일로 로그인	2661
이메일무단수집거부	2585
이메일을 입력하세요	2642
이메일을 입력해 주세요	2642
이메일을 입력해주세요	2662
이메일을 확인해 주세요	2642
이미 계정이 있으신가요	2640
이미 구독 중이신가요	2571
이미 구독 중입니다	2662
이미 등록된 이메일입니다	2662
이미 참여하셨습니다	2618
이미 투표하셨습니다	2618
이미 회원이신가요	2571
이미지 크게 보기	2589
이미지 크게보기	2647
이미지 확대	2589
이슈	2587
이어서 읽기	2663
이용권 구매	2640
이용권 선택	2640
이용약관	2585
이용약관에 동의합니다	2642
이전	2589
이전 기사	2587
이전 기사 보기	2602
이전 사진	2647
이전 영상	2659
이전 이미지	2663
이전글	2647
이전기사	2587
""", '인': """
인기 급상승	2610
인기 기사	2587
인기기사	2587
인기뉴스	2587
인쇄	2580
인쇄하기	2580
인스타그램 팔로우	2602
인스타그램에서 보기	2656
인스타그램에서 이 게시물 보기	2656
""", '일': """
일시	2637
일시 후원	2636
일시 후원하기	2636
일시정지	2625
일시후원	2569
""", '자': """
자동 번역	2625
자동 재생	2625
자동재생	2625
자막	2625
자막 보기	2624
자막 켜기	2624
자바스크립트가 비활성화되어 있습니다	2628
자발적 유료 구독	2660
자세히	2590
자세히 보기	2590
""", '작': """
작게	2653
""", '잘': """
잘 모름	2619
""", '장': """
장바구니 담기	2664
장바구니에 담기	2664
""", '재': """
재생	2589
재생 속도	2624
재생 시간	2624
재생속도	2624
재생할 수 없는 동영상입니다	2624
""", '저': """
저자 소개	2648
저작권규약	2585
저장	2580
""", '전': """
전송	2644
전송되었습니다	2642
전체 기사	2663
전체 기사 보기	2647
전체 뉴스 보기	2647
전체 댓글	2586
전체 동의	2628
전체 보기	2589
전체 사진 보기	2647
전체 화면	2625
전체메뉴	2589
전체보기	2589
전체화면	2625
전체화면 종료	2624
""", '접': """
접기	2589
접수되었습니다	2662
""", '정': """
정기	2637
정기 후원	2636
정기 후원하기	2569
정기구독	2571
정기후원	2569
정기후원 신청	2660
정기후원 신청하기	2660
정기후원하기	2636
정렬	2619
정상적으로 접수되었습니다	2662
정정·반론보도 신청	2648
정정보도 신청	2648
정정보도 요청	2648
""", '제': """
제보	2586
제보 바로가기	2648
제보하기	2586
제작 지원	2654
제작지원	2654
제출	91	2644
제휴 광고	2623
제휴 콘텐츠	2623
""", '좋': """
좋아요	2580
좋은 기사 후원하기	2569
""", '주': """
주소 복사	2602
주소가 복사되었습니다	2602
주소복사	2580
주요 기사	2587
주요 뉴스	2587
주요 뉴스 더보기	2610
주요기사	2587
주요뉴스	2587
주제 팔로우	2651
""", '지': """
지금 구매하기	2623
지금 뜨는 기사	2610
지금 뜨는 뉴스	2610
지금 플레이	2620
지금 플레이하기	2620
지금 후원하기	2660
지나친 음주는 건강에 해롭습니다	2623
지나친 음주는 건강을 해칩니다	2623
지도 보기	2590
지면보기	2571
""", '직': """
직접 입력	2637
""", '차': """
차단	2632
""", '참': """
참여하기	91
""", '창': """
창 닫기	2663
""", '책': """
책 구매하기	2623
""", '첫': """
첫 댓글을 남겨주세요	2655
첫 댓글을 작성해 보세요	2655
""", '청': """
청소년보호정책	2585
""", '최': """
최고의 혜택	2641
최신 기사	2587
최신 뉴스	2587
최신기사	2587
최신뉴스	2587
최신순	2619
최저가 보기	2664
""", '추': """
추천	2641
추천 기사	2587
추천 영상	2610
추천기사	2587
추천뉴스	2587
추천순	2619
""", '친': """
친구 추가하기	2602
""", '카': """
카카오 계정으로 로그인	2640
카카오 로그인	2640
카카오로 로그인	2640
카카오로 시작하기	2640
카카오스토리	2580
카카오톡	2580
카카오톡 공유	2580
카카오톡 공유하기	2652
카카오톡으로 공유	2602
카카오톡으로 공유하기	2602
카테고리	2587
""", '커': """
커피 한 잔 사주기	2636
커피 한 잔 후원하기	2636
""", '콘': """
콘텐츠 보기	2628
콘텐츠 불러오기	2628
콘텐츠 표시	2628
""", '쿠': """
쿠키 관리	2628
쿠키 설정	2585
쿠키 설정 관리	2628
쿠팡에서 구매	2623
쿠팡에서 구매하기	2623
쿠팡에서 보기	2623
쿠폰 받기	2664
""", '퀴': """
퀴즈	2622
퀴즈 도전하기	2620
퀴즈 풀기	2602
퀴즈 풀러 가기	2620
""", '크': """
크게	2653
""", '클': """
클릭하면 소리가 켜집니다	2659
""", '키': """
키워드	2587
""", '태': """
태그	2587
""", '텔': """
텔레그램에서 소식 받기	2602
""", '투': """
투표	91
투표 결과	2655
투표 결과 보기	91
투표 참여하기	2618
투표가 완료되었습니다	2618
투표에 참여해 주셔서 감사합니다	2618
투표하기	91	2602
투표해 주셔서 감사합니다	91	2618
""", '트': """
트위터	2580
트위터 공유	2580
트위터로 공유	2652
트위터에서 보기	2656
""", '특': """
특집 더보기	2647
특집 보기	2647
""", '티': """
티켓 예매	2623
티켓 예매하기	2623
""", '틱': """
틱톡에서 보기	2656
""", '팔': """
팔로우 중	2651
팔로우 취소	2651
""", '팟': """
팟빵에서 듣기	2656
""", '페': """
페이스북	2580
페이스북 공유	2580
페이스북에서 보기	2656
페이스북으로 공유	2602
페이스북으로 로그인	2640
페이지 새로고침	2633
페이지를 새로고침하세요	2633
페이팔로 결제	2661
""", '편': """
편집 원칙	2648
""", '펼': """
펼치기	2589
""", '포': """
포토	2587
포토 갤러리	2647
""", '폰': """
폰트 크기	2580
""", '푸': """
푸시 알림 받기	2631
""", '프': """
프리미엄	2571
프린트	2580
""", '피': """
피드백 보내기	2618
""", '필': """
필수	2644
필수 입력	2642
필수 입력 항목	2642
필수 입력 항목입니다	2642
필수 항목	2642
필수 항목입니다	2642
필자 소개	2648
""", '한': """
한 번	2637
한번만	2637
""", '할': """
할인 코드	2664
""", '함': """
함께 보면 좋은 기사	2587
함께 볼 기사	2610
함께 읽으면 좋은	2587
함께 읽은 기사	2610
""", '핫': """
핫뉴스	2587
핫이슈	2587
핫클릭	2610
""", '항': """
항상 허용	2628
""", '해': """
해제 방법	2635
해제했습니다	2635
""", '허': """
허용	2632
""", '헤': """
헤드라인	2587
""", '현': """
현재 시간	2624
""", '협': """
협찬	2584
""", '홈': """
홈	2589
홈으로	2647
홈으로 가기	2647
""", '화': """
화제의 뉴스	2587
화질	2625
""", '확': """
확인	2590
""", '환': """
환경설정 관리	2658
""", '회': """
회사소개	2585
회원 전용	2573
회원 전용 기사	2640
회원가입	2571
회원가입하고 계속 읽기	2661
회원이 아니신가요	2640
""", '후': """
후원	2569
후원 바로가기	2636
후원 신청	2636
후원 안내	2569
후원 페이지 바로가기	2636
후원 페이지로 이동	2636
후원 하기	2569
후원자 되기	2636
후원하기	2569
후원해 주셔서 감사합니다	2660
후원회원 가입	2569
후원회원 되기	2636
"""}

START = {'a': """
abonē	2759 K par	2759 K no	2759 K un	2761 K
acasă	96 K >	96 K '	96 K "	96 K /
accès	1749 K illimité
această	52 K investigație	3369 K traducere	3424 K știre a fost
además	1354 K:	1399 K, en
ai가	2599 K 자동 번역한	2599 K 번역한	2599 K 핵심	2599 K 요약한
ai에게	2599 K 물어	2599 K 질문	2599 K 물어보기
ajánljuk	2111 K:
aktivér	637 K
alătură	12 K-te	56 K-te celor #	56 K-te celor peste #	56 K-te comunității de #
anmäl	3916 K dig till vårt	3932 K
annoncørbetalt	688 K indhold fra
annonsørinnhold	3066 K fra
anúncio	3321 K em #
apoyá	81 K
après	1878 K déduction fiscale
apúntate	1380 K a nuestro seminario	1380 K a nuestro evento
aquí	1411 K hay contenido de
artykuł	46 K można	46 K wolno	86 K sponsorowany:	3108 K ukazał się	3108 K pochodzi z	3114 K przetłumaczony	3114 K został przetłumaczony	3114 K czyta	3114 K wygenerowany	3182 K	3190 K powstał we współpracy z
artykuły	3105 K autora
artículo	1433 K publicado originalmente	1461 K publicado en colaboración
artículos	1324 K gratuitos
ascultă	1 K	3358 K:	3375 K podcastul	3375 K acest articol	3433 K pe
atradāt	44 K
atsisiųskite	2701 K
autorė	2705 K:
autoři	495 K jsou
außerdem	823 K lesenswert:	823 K interessant:
aveți	72 K întrebări
aún	32 K no hay comentarios
ați	59 K încercat
""", 'b': """
bajá	1388 K la app
beiträge	27 K	856 K von
benefício	3253 K do assinante:
berätta	59 K i	59 K gärna
beställ	3932 K
bestätigen	717 K sie ihre
bestätigungsmail	717 K
besøg	623 K vores
beğendin	69 K mi	82 K mi
beğendiniz	8 K mi	69 K mi	82 K mi
boletín	1330 K diario	1330 K semanal
buď	31 K první
buďte	31 K první	31 K prvý
bài	8 K viết này	4322 K liên quan:	4335 K viết này có	4335 K viết có hữu ích	4382 K viết được bảo vệ	4383 K viết được thực hiện	4383 K viết được viết	4383 K viết này được	4390 K viết tiếp tục
báo	4335 K lỗi bài viết
bình	5 K luận	27 K luận	4336 K chọn:
bústia	41 K de denúncies de la redacció
bądź	31 K pierwszy	31 K pierwsza
bővebben	2111 K:
bạn	59 K đã thử	59 K đã làm thử	66 K biết ai	66 K có biết ai	69 K thấy hay	4335 K phát hiện	4335 K thấy bài viết
bản	4335 K tóm tắt này	4383 K dịch được
bấm	4337 K để nghe
bật	4313 K thông báo
""", 'c': """
caractères	1829 K restants
caràcters	418 K restants
chceš	517 K u nás pracovat	3720 K u nás pracovať
chefredaktör	3930 K och ansvarig utgivare:	3930 K:
chơi	4357 K ngay:
chưa	32 K có bình luận
citeşte	3358 K şi	3358 K şi:
citește	3358 K și	3358 K și:	3358 K:	3358 K mai mult	3358 K aici	3358 K mai departe:
citiți	3358 K și
ciąg	3118 K dalszy
comentários	5 K	27 K
compartí	3 K
conocés	66 K a alguien
conteúdo	86 K patrocinado:	3207 K exclusivo para	3251 K gerado	3256 K oferecido por	3283 K incorporado d	3283 K externo d	3283 K incorporado do	3283 K incorporado da	3283 K externo do
conținut	3369 K generat	3373 K oferit de	3402 K încorporat de	3402 K extern de
coût	1878 K après déduction	1878 K réel après
crédit	1823 K photo	1823 K photos
crédits	1823 K photo	1823 K photos
cunoașteți	66 K pe cineva
cunoști	66 K pe cineva
cuéntame	59 K
cuộc	52 K điều tra này
cài	4339 K đặt ứng dụng	4339 K ứng dụng	4339 K app
còn	4355 K lại # ký tự
có	72 K thắc mắc	4322 K thể bạn quan tâm:	4378 K lỗi xảy ra
cấm	4382 K sao chép
""", 'd': """
dacă	44 K observi	44 K observați	44 K găsești	3364 K ai informații	3371 K ai observat o
dalinkitės	2701 K
další	483 K články autora
darovať	3714 K
dernières	1777 K actualités
descarcă	13 K	3389 K aplicația
descargá	13 K	1388 K la app
descărcați	13 K
dežurni	41 K telefon redakcije
disponível	3214 K no google play	3261 K na app store	3261 K no google play	3261 K para android e	3322 K no spotify
distribuiți	3 K
dodržujte	28 K
domů	96 K >	96 K '
doporučte	510 K
dorești	3406 K să primești notificări
doriți	3406 K să primiți notificări
dosszié	2175 K: így	2175 K: itt	2175 K: ezért	2175 K: miért	2175 K: hogyan	2175 K: mit	2175 K: ki	2175 K: mi	2175 K: ez	2175 K: ezt	2175 K: hallgassa	2175 K: nézze	2175 K: minden	2175 K: a	2175 K: az
dostępna	3121 K w
dostępne	3121 K w
dostępny	3121 K w
dołącz	12 K do	56 K do #	56 K do ponad #	3132 K do	3145 K do dyskusji
držte	28 K se
duración	1449 K del vídeo	1449 K: # min	1449 K del episodio
duração	3321 K do vídeo	3321 K: # min
durée	1874 K de la vidéo	1874 K : # min	1874 K de l'épisode
dzięki	3169 K naszym czytelnikom	3169 K naszym czytelniczkom
découvrez	1778 K aussi	1802 K la boutique	1802 K notre boutique	1802 K nos jeux	1802 K notre hors-série	1810 K notre application	1810 K notre appli
décryptage	1778 K :
déductible	1739 K des impôts	1739 K à #
déjà	1747 K abonné	1747 K inscrit	1747 K client
díky	550 K našim čtenářům	550 K našim předplatitelům
dùng	4346 K thử
dúvidas	72 K	72 K?	73 K sobre esta matéria	73 K sobre este artigo
""", 'e': """
elkészítetted	59 K
elírást	7 K
előfizetői	2156 K kedvezmény:	2156 K előny:	2156 K ajánlat:
előfizetőinknek	2167 K köszönhetően
előfizetőként	89 K	2137 K
encuéntranos	12 K
envía	3 K
envíanos	1369 K
ermöglicht	825 K von
erről	2111 K bővebben
escríbenos	1357 K
escúchalo	1450 K en spotify	1450 K en apple podcasts
escúchanos	1450 K en spotify
essän	3978 K
estagiária	3244 K sob supervisão	3244 * K sob supervisão
estagiário	3244 K sob supervisão
""", 'f': """
faça	3259 K o quiz	3259 K o teste	3259 K o nosso
felelős	2134 K szerkesztő:	2134 K kiadó:
fiți	31 K primul
foretrækker	638 K du
fortsätt	3934 K läsa
fortæl	59 K mig
fotogalería	1429 K:
fotogaléria	3688 K:
fotografía	1400 K:
fotoğraf	4144 K # / #	4144 K #/#
fotoğraflar	4146 K:
fråga	3949 K:
frågor	72 K	73 K om artikeln
få	614 K fuld adgang til	637 K adgang	637 K fri	637 K fuld	637 K besked	637 K ugens	637 K dagens	637 K de	637 K nyheder	637 K en notifikation	637 K breaking	637 K seneste nyt	648 K	2988 K full tilgang til	3014 K tilgang	3014 K fri	3014 K full	3014 K beskjed	3014 K varsel	3014 K ukas	3014 K dagens	3014 K de	3014 K nyheter	3014 K siste	3026 K	3028 K varsel	3028 K varsler	3028 K push	3907 K full tillgång till	3932 K tillgång	3932 K fri	3932 K full	3932 K besked	3932 K en notis	3932 K veckans	3932 K dagens	3932 K de	3932 K nyheter	3932 K senaste	3943 K
férjen	2137 K hozzá
följ	12 K	3911 K	3932 K
følg	12 K	12 K oss	618 K	637 K	2992 K	3014 K
füge	12 K uns	831 K
fügen	12 K sie uns	831 K sie
für	720 K android und ios	771 K diesen artikel	771 K diesen	820 K nur
főoldal	96 K >	96 K '	96 K "	96 K /
főszerkesztő	2134 K:
""", 'g': """
gazeteciliğimizi	4100 K
gefällt	82 K ihnen dieser	82 K dir dieser
gehöre	56 K zu den #
gehören	56 K sie zu den #
ghé	4336 K cửa hàng trực tuyến
giữ	4382 K bản quyền nội dung
glöm	3932 K inte att bekräfta
gorąca	41 K linia redakcji
góp	4335 K ý cho bài viết
gör	3916 K quizet	3916 K vårt quiz	3932 K vårt
görmemiz	4105 K gereken
görsel	4149 K yapay
głosowanie	3154 K:
""", 'h': """
henüz	32 K yorum
hibát	7 K talált	7 K találtál	2138 K lát
hintergründe	823 K dazu:
hjälp	3916 K oss bli bättre	3916 K oss att bli bättre
hjælp	623 K os med at blive bedre
hlasování	536 K:
hlavné	3701 K body
hlavní	497 K body
hozzászólások	5 K	27 K
hãy	31 K là người đầu tiên	4336 K trả lời khảo sát	4344 K ủng hộ
hämta	13 K	3920 K
häng	3932 K med
här	3956 K finns ett inbäddat innehåll från	3956 K finns inbäddat innehåll från	3956 K visas ett inbäddat innehåll från	3956 K visas inbäddat innehåll från	3956 K är ett inbäddat innehåll från	3956 K är inbäddat innehåll från
hääleta	1503 K
hääletus	1511 K:
håll	28 K	28 K dig
hình	4379 K #/#
hör	775 K dir	831 K	3932 K
hören	775 K sie	831 K sie
hörzeit	847 K
hør	1 K artiklen	1 K artikkelen	1 K saken	607 K også	607 K også:	623 K mere på	637 K	2981 K også	2981 K også:	3014 K
""", 'i': """
iesūti	2747 K savu	2747 K
indlæg	27 K
indlæs	658 K altid indhold fra	658 K indhold fra
inlägg	27 K
innehåll	3986 K från annonsören
intră	12 K pe
início	96 K >	96 K '	96 K "	96 K /
izmēģinājāt	59 K
išbandėte	59 K
išsaugokite	2701 K
""", 'j': """
jaký	33 K je váš
jeśli	44 K widzisz	44 K zauważysz
joacă	3395 K acum:	3398 K responsabil
já	59 K fez	3207 K é assinante
játssz	2154 K most:
jäikö	1651 K juttu kesken
jälgi	1503 K
jäsenetu	1691 K:
""", 'k': """
kapcsolódó	2111 K	2111 K:
kezdőlap	96 K >	96 K /
không	4382 K được sao chép
kipróbáltad	59 K
kipróbáltátok	59 K
kiểm	4336 K tra kiến thức của bạn
kjøp	2997 K billetter	2997 K billett	3014 K
klausykitės	2686 K
klikněte	480 K zde
ključne	3605 K točke	3605 K tačke
klõpsates	1503 K
komentáre	5 K	27 K
komentáře	5 K	27 K
komentēt	2761 K var
komerčné	86 K oznámenie:
komerční	86 K sdělení:
kommentarsfältet	5 K
kopiér	637 K
kopírovat	510 K
kopírovať	3714 K
kopē	2761 K
korzyść	3157 K dla prenumeratorów:
krönikan	3978 K
kvíz	480 K:	536 K:	536 K dne:	536 K týdne:	2124 K	2153 K:	3688 K:	3737 K dňa:	3737 K týždňa:
kysyttävää	72 K	73 K jutusta
känner	66 K du någon
kérdésed	72 K van	73 K van a cikkről
kérje	2137 K
kérjen	2137 K
kérjük	28 K
kênh	4313 K youtube của báo
köp	3916 K biljetter	3916 K biljett	3932 K
kövess	12 K
kövesse	2137 K
kövessen	12 K
közvélemény	2153 K:
køb	623 K billetter	623 K billet	637 K
küfür	27 K içeren
küldd	3 K el	2119 K el nekünk
küldje	2119 K el nekünk	2137 K	2137 K tovább
küsitlus	1511 K:
ký	4355 K tự còn lại
kļūsti	2761 K
kết	4327 K nối với chúng tôi
""", 'l': """
laimē	2761 K
laimėkite	2701 K
lasītāju	2769 K aptauja:
legyél	2137 K
lejupielādē	2761 K
leé	1399 K también	1399 K más	1399 K:
lisää	1675 K meidät	1711 K aiheesta:
lugejaküsitlus	1511 K:
lásd	2111 K még
lásson	2137 K több
lát	2119 K valami
láttál	2119 K valami
lägg	3932 K till
lähetä	1654 K juttuvinkki	1654 K uutisvinkki	1654 K vinkki	1658 K mielipidekirjoituksesi	1658 K mielipidekirjoitus	1675 K
lämna	3910 K dina tips	3910 K ditt tips
läs	3899 K mer om	3900 K också	3900 K också:	3900 K även	3900 K mer	3900 K mer:	3900 K:	3900 K här	3900 K även:	3907 K vidare med	3907 K mer på	3920 K e-tidningen	3920 K tidningen	3932 K	3934 K vidare
läsarerbjudande	3952 K:
läsaromröstning	3949 K:
läsarresa	3952 K:
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
löydät	12 K meidät	1675 K meidät
löysitkö	7 K
lütfen	28 K	4135 K reklam engelleyici
""", 'm': """
mantén	28 K
materiał	86 K sponsorowany:	86 K partnera:	86 K partnerski:	3118 K wideo	3182 K	3190 K powstał we współpracy z	3190 K we współpracy z	3190 K sponsorowany przez
medlemsförmån	3952 K:
meillä	1702 K ei ole omistajaa	1702 K ei ole omistajia	1702 K ei ole osakkeenomistajia	1702 K ei ole maksumuuria
mesterséges	2145 K intelligencia írta
mirá	1383 K el video	1399 K también	1399 K:
mitä	8 K pidit	33 K mieltä	1676 K mieltä sinä
mišljenja	3602 K autora	3602 K iznesena	3602 K izneta
mišljenje	3602 K autora
możliwość	5 K komentowania
mándanos	1369 K
más	1353 K noticias de	1353 K noticias sobre	1353 K sobre	1353 K en	1353 K de	1354 K información	1354 K información:	1357 K artículos de
máte	72 K otázky	72 K dotazy	73 K otázku k článku	483 K tip?	483 K tip na článek	483 K tip na téma	483 K tip pro	553 K přečteno už # ze #	553 K přečteno už # z #	553 K přečteno již # ze #	553 K přečteno již # z #	553 K přečteno # ze #	553 K přečteno # z #	3754 K prečítané už # zo #	3754 K prečítané už # z #	3754 K prečítané # zo #	3754 K prečítané # z #
märkasid	44 K	1488 K midagi	1494 K viga	1494 K artiklis viga
még	32 K nincs	2176 K több a témáról:
més	388 K informació:	414 K notícies de	414 K notícies sobre
mød	623 K os
mūs	2761 K vari
mời	4322 K xem	4322 K bạn đọc	4322 K độc giả	4327 K bạn tham gia	4327 K độc giả theo dõi	4327 K bạn đọc theo dõi	4337 K quý vị theo dõi	4337 K quý độc giả	4337 K bạn xem video	4337 K nghe
""", 'n': """
nabídka	539 K pro čtenáře:
nahlásit	520 K chybu
nahlásiť	3723 K chybu
nahláste	3723 K chybu
najważniejsze	3114 K informacje
naloži	3806 K	3837 K vedno vsebino	3837 K vsebino z	3837 K vsebino s	3837 K vsebino iz	3837 K vsebino od
naložite	13 K	3806 K
naročite	3813 K se na
naujienų	41 K telefonas
načítat	541 K vždy obsah	541 K obsah z	541 K obsah ze	541 K obsah od
načítať	3742 K vždy obsah	3742 K obsah z	3742 K obsah zo	3742 K obsah od
našli	7 K jste	7 K ste	44 K ste
nemáme	550 K majitele	550 K vlastníka	550 K akcionáře	550 K žádného	550 K paywall	550 K reklamy	3751 K majiteľa	3751 K vlastníka	3751 K akcionárov	3751 K žiadneho	3751 K paywall	3751 K reklamy
nemáte	518 K čas číst	3721 K čas čítať
nepatríme	3751 K žiadnemu
nepatříme	550 K žádnému
než	527 K vložíte komentář	527 K začnete diskutovat	527 K napíšete příspěvek
nguồn	4331 K:	4331 K :
nhận	4313 K thông báo
nové	500 K číslo	500 K vydání	3704 K číslo	3704 K vydanie
nájdete	12 K nás
não	27 K serão publicados	3285 K é possível mostrar este conteúdo	3285 K foi possível mostrar este conteúdo
näe	1675 K enemmän
nägid	1504 K viga
näita	1503 K
näitkö	1676 K virheen
näytä	1675 K sisältö	1693 K sisältö palvelusta	1693 K aina sisältö
nå	3932 K vår
nézd	2111 K meg	2137 K meg
nézze	2111 K meg	2137 K meg
nāc	2752 K strādāt
nội	4362 K dung này không	4363 K dung này từ	4363 K dung nhúng từ	4363 K dung từ	4382 K dung được bảo vệ	4383 K dung được tạo	4383 K dung này được tạo
""", 'o': """
oceń	8 K	3115 K ten	3115 K artykuł	3115 K tekst
ocurrió	1426 K un error
odporučte	3714 K
odporúčame	3688 K:
odsłuchaj	3126 K	3126 K ten
ofereça	3 K
oglądaj	3102 K:
ohodnoťte	498 K	3702 K
olvasói	2156 K ajánlat:
olvasóink	2167 K támogatásának köszönhetően
olvasóinknak	2167 K köszönhetően
omröstning	3949 K:
opýtajte	3701 K sa
opširnije	3590 K:	3590 K na
otázka	536 K dne:	3737 K dňa:
otázky	72 K
ouça	1 K	3232 K:	3257 K o podcast	3316 K no	3322 K no spotify	3322 K o podcast no
oír	1 K
""", 'p': """
pamanīji	2753 K kļūdu
pamanījāt	44 K	2753 K kļūdu
parrainé	1890 K par
pastebėjote	44 K	2687 K įdomų	2693 K klaidą
paylaş	3 K
pažįstate	66 K
phát	7 K hiện lỗi	44 K hiện sai
phóng	4331 K viên:
piditkö	8 K	69 K	82 K	1676 K
pidätkö	82 K	1676 K
piše	3617 K:
podobał	8 K ci się
podobało	69 K się
podpořte	81 K	515 K
podrži	81 K
podržite	81 K	3620 K
podés	12 K seguir	1370 K enviarnos
podívejte	480 K se:	480 K se na video
poleć	3126 K
poslať	3714 K
poslechněte	1 K si	480 K si	480 K si:
poslušajte	1 K	3590 K:	3785 K:
posłuchaj	1 K	3102 K:	3102 K też:
povoliť	3742 K vždy obsah	3742 K obsah z	3742 K obsah zo	3742 K obsah od
poznáte	66 K niekoho
pozostała	3118 K część
pošaljite	41 K vijest
pošlete	510 K
pošlite	3 K	3714 K
poți	3364 K contacta autorul	3364 K contacta autoarea
praneškite	2687 K redakcijai
predplaťte	3718 K si
prenošenje	68 K dozvoljeno	68 K dopušteno
prenumerantförmån	3952 K:
prečítajte	3688 K si tiež	3688 K si aj	3688 K si	3688 K si:
prečítali	3754 K ste už # zo #	3754 K ste už # z #	3754 K ste # zo #	3754 K ste # z #
pridruži	56 K se #
pridružite	12 K se	56 K se #
pridėkite	2701 K
prikaži	3647 K uvijek sadržaj	3647 K uvek sadržaj	3647 K sadržaj s	3647 K sadržaj sa	3647 K sadržaj iz	3647 K sadržaj od	3837 K vedno vsebino	3837 K vsebino z	3837 K vsebino s	3837 K vsebino iz	3837 K vsebino od
pronašli	44 K ste
pročitaj	3590 K još	3590 K i
pročitajte	3590 K još	3590 K i	3590 K više	3590 K:	3590 K više o ovoj temi
pročitali	3659 K ste # od #	3659 K ste već # od #
prvý	3713 K mesiac len za	3713 K mesiac za	3713 K mesiac už za	3713 K mesiac zadarmo
przeczytałaś	3172 K już # z #	3172 K # z #
przeczytałeś	3172 K już # z #	3172 K # z #
prześlij	3126 K dalej
präsentiert	825 K von
prüfen	831 K sie
publicité	1874 K dans #
publié	1858 K initialement dans le	1858 K initialement sur	1888 K avec l'autorisation
pàgina	443 K # de #
página	1427 K # de #	1427 K #/#	3299 K # de #	3299 K #/#
páči	82 K sa vám
páčil	8 K sa vám	82 K sa vám	3702 K sa
páčilo	69 K sa
päeva	1511 K küsimus:
päivitä	1675 K
päivän	1688 K kysymys:	1689 K peli:
pääset	1675 K lukemaan
päätoimittaja	1673 K:
pódcast	1429 K:
păstrați	28 K
pērc	2752 K biļetes	2761 K
předplaťte	515 K si
přehrajte	480 K si
přetisk	68 K povolen	68 K možný
přečetli	553 K jste už # ze #	553 K jste už # z #	553 K jste již # ze #	553 K jste již # z #	553 K jste # ze #	553 K jste # z #
přečtěte	480 K si také	480 K si	480 K si:	480 K si také:
přidej	56 K se k #
přidejte	56 K se k #
připojte	12 K se
""", 'q': """
querés	1370 ¿K contarnos
qué	8 K te pareció	33 K opinas	33 K opina	33 K te parece
""", 'r': """
raději	518 K posloucháte
radšej	3721 K počúvate
radši	518 K posloucháte
rašykite	2687 K autorei	2687 K autoriui
recibí	1369 K las noticias
recomandări	3358 K:
redakčná	41 K linka
redakční	41 K linka	41 K telefon
regisztrálj	2136 K ingyenesen
regisztráljon	2124 K	2136 K ingyenesen
regístrate	1321 K para
reportáž	563 K	3763 K
reproducción	68 K permitida	68 K libre
reprodução	68 K permitida	68 K autorizada
resuméet	26 K er
resztę	3118 K tekstu
rezervē	2761 K
rešite	3590 K kviz
riješite	3590 K kviz
rozwiąż	3102 K quiz
rätsel	814 K mit	850 K des tages:
rätseln	814 K sie mit
réservez	1802 K vos places pour la soirée de la rédaction
réservé	1747 K aux abonnés
réservée	1747 K aux abonnés
réservés	1747 K aux abonnés
résumer	1792 K cet article	1792 K l'article
résumé	1792 K généré	1792 K rédigé	1792 K réalisé	1792 K produit	1792 K par
rösta	3932 K
rādīt	2761 K
""", 's': """
sadržaj	3675 K je nastao u suradnji s
saglabā	2761 K
saistīts	2736 K:
saņem	2761 K
sažetak	3605 K	3605 K članka	3605 K teksta
schließ	56 K dich #	56 K dich den #
schließe	23 K dich
schließen	56 K sie sich den #
sdílejte	3 K	3 K článek
sdílet	3 K
seguí	1369 K el canal	1399 K leyendo:
sesizări	3364 K și ponturi
shrnutí	26 K vytvořil	26 K vytvořila	497 K	497 K článku
sisällön	1723 K tarjoaa
siųskite	2687 K savo	2701 K
sjefredaktør	3011 K:	3011 K og ansvarlig redaktør:
skaitytojų	2709 K apklausa:
skopírovať	3714 K
skrót	3114 K artykułu
skúsili	59 K ste
sondaż	3154 K:
související	480 K:
spodobał	82 K ci się	82 K się
spodobało	69 K się
sponsorisé	1890 K par
sponzorované	3771 K spoločnosťou
sponzorováno	571 K společností
sporočite	3818 K napako
sprawdź	3102 K:	3102 K też:
spróbowaliście	59 K
spróbowałaś	59 K
spørgsmål	72 K	73 K til artiklen
spørsmål	72 K	73 K til saken	73 K til artikkelen
spýtajte	3701 K sa
stališča	3796 K avtorja
straipsnį	46 K galima
stáhni	13 K si
stáhněte	13 K si	533 K si aplikaci
stöd	81 K	3907 K
stötta	81 K	3907 K
støt	81 K	614 K
støtt	81 K	2988 K
suscríbete	1315 K a	1450 K en spotify
susidūrėte	2687 K su
susiję	2675 K:
susține	81 K
susțineți	81 K
sviđa	82 K vam se
synthèse	1792 K générée
syötä	1675 K
szavazás	2153 K:
szerkesztőségi	41 K forródrót	41 K telefon
szerkesztőségünk	41 K forródrótja
szerző	2143 K:
szívesen	2138 K meghallgatjuk
szöveg	2143 K:
sé	28 K respetuoso	31 K el primero	31 K la primera
sígame	1374 K
síganos	12 K
sígueme	1374 K
síguenos	12 K
só	3207 K para assinantes
sólo	1321 K para suscriptores
søg	637 K nu
súhrn	3701 K
súmate	12 K	56 K a las #
súvisiace	3688 K:
súvisiaci	3688 K článok
sūti	2747 K savu	2761 K
số	4355 K ký tự còn lại
""", 't': """
también	1342 K en facebook	1354 K puedes leer	1354 K puedes leer:	1354 K te puede interesar:
també	388 K et pot interessar:
também	3322 K disponível no spotify
tanidiğiniz	66 K biri
teitkö	59 K
tekoäly	1680 K on
tekstą	46 K galima
tenés	1364 ¿K información
thấy	44 K lỗi
thử	4336 K sức với
tiedätkö	1654 K aiheesta	1654 K asiasta	1654 K lisää
tiivistelmä	26 K on
tilføj	637 K
tillåt	3956 K alltid innehåll från	3956 K innehåll från
tiếp	4390 K tục đọc sau
todavía	32 K no hay comentarios
további	2111 K részletek	2176 K cikkek a témában:
traducció	397 K feta
transparentní	490 K účet:
trên	4313 K google news
trình	4362 K duyệt của bạn không	4362 K duyệt không
trả	4336 K lời câu đố
trải	4346 K nghiệm
turpinājums	2763 K
twój	27 K komentarz
tykkäsitkö	69 K
työskenteletkö	1654 K
tác	4331 K giả:	4331 K giả là
támogasd	81 K	2129 K a	2129 K az
támogassa	81 K	2129 K a	2129 K az
täglichen	717 K newsletter
tämä	26 K tiivistelmä	52 K juttu	76 K ketju on lukittu	76 K aihe suljettiin	1693 K on upotettu sisältö
tämän	52 K jutun
tässä	1693 K on upotettua sisältöä
télécharger	13 K	1758 K l'application
téléchargez	13 K
tóm	4335 K tắt này	4383 K tắt được
töltsd	13 K le
töltse	13 K le	2137 K le	2137 K ki
történeteiket	2119 K
tüm	27 K yorumlar
tęsinys	2703 K
tłumaczenie	3114 K
tải	13 K	13 K ứng dụng	4313 K ứng dụng	4313 K app	4339 K ngay ứng dụng
""", 'u': """
udostępnij	3 K
ukažite	3625 K na grešku
uključi	3613 K
uključite	3613 K
uložit	510 K
uložiť	3714 K
uložte	510 K si	3714 K si
unbeschränkter	794 K zugang
unterstütze	81 K	700 K
unterstützen	81 K sie	700 K sie	700 K sie die
uočili	7 K ste
upozorniť	3723 K na chybu
upozorněte	520 K na chybu
urmărește	12 K	3358 K și:	3375 K video	3433 K pe
urmăriți	12 K
utánközlés	68 K engedélyezett	68 K forrásmegjelöléssel
učitaj	3647 K uvijek sadržaj	3647 K uvek sadržaj	3647 K sadržaj s	3647 K sadržaj sa	3647 K sadržaj iz	3647 K sadržaj od
uživo	3664 K: kako	3664 K: ovako	3664 K: zašto	3664 K: što	3664 K: šta	3664 K: tko	3664 K: ko	3664 K: gdje	3664 K: gde	3664 K: ovo	3664 K: pogledajte	3664 K: poslušajte	3664 K: sve	3664 K: noć	3664 K: ljudi	3664 K: evo
""", 'v': """
vaš	27 K komentar
vegyél	2124 K részt
već	3641 K za #	3641 K od #
več	3785 K:	3785 K v videu	3810 K o tem	3810 K novic	3810 K preberite	3855 K o:	3855 K o temi:
videó	2175 K: így	2175 K: itt	2175 K: ezért	2175 K: miért	2175 K: hogyan	2175 K: mit	2175 K: ki	2175 K: mi	2175 K: ez	2175 K: ezt	2175 K: hallgassa	2175 K: nézze	2175 K: minden	2175 K: a	2175 K: az
vidéo	1778 K :
viktorīna	2769 K:
visą	2701 K interviu
više	3590 K o:	3665 K o:	3665 K o temi:
você	3232 K pode gostar:
vprašaj	3799 K
vprašajte	3799 K
vprašanje	3834 K dneva:
vypočujte	1 K si	3688 K si:
vyskúšali	59 K ste
vytiskněte	510 K
vytlačiť	3714 K
vytlačte	3714 K
vyzkoušeli	59 K jste
válaszolj	2137 K
válaszoljon	2137 K
váš	27 K komentář	27 K komentár
vær	31 K den første	31 K først	637 K med
véleménycikkeit	2119 K
více	480 K zde	480 K k tématu:	559 K o téma:	559 K o:	559 K k tématu téma:	559 K k tématu:
vídeo	1429 K:
võida	1503 K
võta	1488 K ühendust	1503 K
výhoda	539 K pro předplatitele:	3740 K pre predplatiteľov:
výhody	539 K pro předplatitele:	3740 K pre predplatiteľov:
vă	28 K rugăm să
vďaka	3751 K našim čitateľom	3751 K našim predplatiteľom
věnujte	510 K
vše	559 K o téma:	559 K o:	559 K k tématu téma:	559 K k tématu:
všechno	559 K o tématu téma:	559 K o tématu:
všechny	27 K komentáře	483 K články autora	559 K články k tématu téma:	559 K články k tématu:
všetko	3760 K o téme:	3760 K o:	3760 K k téme téme:	3760 K k téme:
všetky	3760 K články k téme téme:	3760 K články k téme:
všeč	69 K vam je
všimli	44 K jste si	44 K ste si
vždy	541 K povolit obsah	541 K zobrazovat obsah	541 K načítat obsah	541 K zobrazit obsah	3742 K povoliť obsah	3742 K zobrazovať obsah	3742 K načítať obsah	3742 K zobraziť obsah
""", 'w': """
webshopunkból	2156 K:
weiterführende	741 K artikel:
weź	3145 K udział w dyskusji
więcej	3101 K o	3101 K na temat	3101 K z	3102 K na ten temat:	3105 K artykułów autora	3178 K o:	3178 K na temat:
wykorzystałaś	3172 K już # z #	3172 K # z #
wykorzystałeś	3172 K już # z #	3172 K # z #
wypróbowaliście	59 K
wypróbowałaś	59 K
wyrażamy	46 K zgodę na
wysłuchaj	1 K
wyślij	3 K
wyświetlaj	3160 K treści z	3160 K treści ze	3160 K treści od
wöchentlichen	717 K newsletter
""", 'y': """
yanlişlik	4094 K mi
""", 'z': """
zahvaljujoč	3846 K našim bralcem
zahvaljujući	3656 K našim čitateljima	3656 K našim čitaocima
zatiaľ	32 K žiadne komentáre
zatím	32 K žádné komentáře
zauważyłaś	7 K
zauważyłeś	7 K
zdieľajte	3 K
zdieľať	3 K
zezwól	3160 K na treści
zgłoś	3137 K uwagę	3137 K błąd	3137 K literówkę	3137 K uwagi	3137 K nieścisłość
ziņo	2747 K redakcijai
zkopírovat	510 K
znalazłeś	7 K
znáte	66 K někoho
znáš	66 K někoho
zobraziť	3742 K vždy obsah	3742 K obsah z	3742 K obsah zo	3742 K obsah od
zobrazovať	3742 K vždy obsah	3742 K obsah z	3742 K obsah zo	3742 K obsah od
zostań	3134 K reporterem	3134 K reporterką	3134 K dziennikarzem
zrobiliście	59 K
""", '©': """
©	750 K dpa	1092 K #	1092 K
""", 'à': """
à	1778 K lire aussi	1778 K lire également	1778 K lire :	1778 K lire sur	1778 K voir aussi	1778 K écouter	1778 K relire	1778 K découvrir	1778 K lire sur le même sujet	1778 K consulter :	1778 K voir également	1781 K propos de l'auteur	1781 K propos de l'autrice	1802 K retrouver dans le numéro	1875 K écouter sur spotify	1875 K écouter sur apple podcasts	1875 K retrouver sur spotify
àudio	397 K generat
""", 'á': """
áudio	3251 K gerado
""", 'ä': """
är	3910 K du
äänestys	1688 K:
äänestä	1675 K
""", 'å': """
åldersgräns	3953 K #
""", 'ç': """
ça	69 K vous a plu	82 K vous a plu
""", 'é': """
é	68 K permitida a reprodução	3229 K preciso estar logado
écouter	1 K l'article	1 K cet article	1778 K aussi	1869 K sur
écoutez	1 K cet	1 K l'article	1806 K le podcast
élő	2175 K: így	2175 K: itt	2175 K: ezért	2175 K: miért	2175 K: hogyan	2175 K: mit	2175 K: ki	2175 K: mi	2175 K: ez	2175 K: ezt	2175 K: hallgassa	2175 K: nézze	2175 K: minden	2175 K: a	2175 K: az
épinglez	1825 K cet article	1825 K cette recette	1825 K cette page	1825 K la recette	1825 K ce billet	1825 K-la	1825 K-le	1825 K l'article	1825 K l'image
""", 'í': """
írd	2137 K be
írj	2119 K a szerzőnek
írja	2137 K be
írjon	2119 K a szerzőnek	2137 K közvetlenül	2137 K nekünk
""", 'î': """
în	3421 K imagini:
întreabă	3369 K asistentul
întrebări	72 K
îți	82 K place
""", 'ö': """
ön	2138 K szerint
""", 'ú': """
últimas	1353 K noticias de	3231 K de	3231 K notícias de
únase	12 K
únete	12 K	23 K a	56 K a las #	56 K a los #	56 K a más de #	56 K a nuestros #
úvod	96 K >	96 K '	96 K "	96 K /
""", 'ü': """
über	744 K die autor:in	744 K die autoren	744 K die autor:innen	746 K die autorin	746 K den autor	747 K die autorin	747 K den autor
übersetzung	828 K:	828 K aus dem
""", 'č': """
čitaj	3590 K još
čitajte	3590 K i	3590 K još	3590 K još:
članak	46 K se može	46 K možete	3605 K je preveden	3605 K čita	3608 K je objavljen u	3668 K je	3675 K je nastao u suradnji s	3675 K je nastao u suradnji sa
članek	46 K lahko	3799 K je preveden	3799 K bere	3799 K je prebral	3802 K je objavljen v	3858 K je	3865 K je nastal v sodelovanju z	3865 K je nastal v sodelovanju s
článek	46 K lze	46 K můžete	497 K byl přeložen	497 K přeložen	497 K načetl	500 K vyšel v	563 K	571 K vznikl ve spolupráci s
článok	46 K možno	46 K môžete	3701 K bol preložený	3701 K načítal	3704 K vyšiel v	3763 K	3771 K vznikol v spolupráci s
čo	33 K si myslíte
čtěte	480 K také	480 K také:	480 K i	480 K více	480 K:
číslo	490 K účtu pro dary	490 K transparentního účtu
čítajte	3688 K aj	3688 K tiež	3688 K viac
""", 'đ': """
đánh	4335 K giá bài viết
đã	4378 K xảy ra lỗi	4378 K có lỗi
đăng	4336 K ký tham dự hội thảo	4382 K lần đầu trên
đường	41 K dây nóng tòa soạn	41 K dây nóng của tòa soạn	41 K dây nóng của báo	41 K dây nóng báo	4352 K dây nóng: #	4352 K dây nóng #
được	68 K phép đăng lại
để	4365 K xem nội dung này	4365 K hiển thị nội dung này
đọc	4322 K thêm	4322 K thêm:	4322 K:	4322 K tiếp:	4327 K tin nhanh
""", 'į': """
įsigykite	2701 K
įtraukite	2701 K mus
įveskite	2701 K
""", 'ś': """
ściągnij	13 K	3150 K aplikację
śledź	12 K
""", 'š': """
šta	33 K vi	33 K mislite
što	33 K vi	33 K mislite
šíření	68 K povoleno
""", 'ź': """
źródła	3130 K:
źródło	3130 K:
""", 'ż': """
żadnych	3169 K akcjonariuszy
""", 'ž': """
želite	3622 K raditi kod nas	3622 K da radite kod nas	3815 K delati pri nas
želiš	3622 K raditi kod nas	3815 K delati pri nas
žiadni	3751 K akcionári
žiadny	3751 K majiteľ	3751 K oligarcha
žinote	2687 K daugiau	2702 K istoriją
žiūrėkite	2675 K taip pat	2701 K
žádní	550 K akcionáři
žádný	550 K majitel	550 K oligarcha
""", 'ș': """
știrea	3431 K continuă
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
автор	3493 K - обозреватель	3493 K - корреспондент	3493 K - колумнист	3493 K - редактор	4220 K - оглядач	4220 K - колумніст	4220 K - кореспондент
авторка	4220 K - оглядачка	4220 K - колумністка
авторката	241 K е
авторът	241 K е
акценти	243 K от
анкета	279 K:	279 K на деня:
""", 'б': """
бачите	44 K помилку
без	291 K собственици	291 K акционери	3552 K владельцев	3552 K акционеров	3552 K цензуры и рекламы	4276 K власників	4276 K акціонерів	4276 K олігархів
беше	244 K ли полезна	244 K ли полезно	244 K ли полезен
благодарение	291 K на нашите читатели
благодаря	3552 K нашим читателям	3552 K вашим пожертвованиям
больше	3477 K новостей	3478 K по теме:	3516 K любите слушать	3516 K нравится слушать	3561 K о:
будь	31 K первым
будьте	28 K вежливы	31 K первым	31 K першим
бъдете	31 K първият
был	3496 K ли материал	3496 K ли пересказ	3496 K ли этот пересказ	3496 K ли этот	3496 K ли текст
была	3496 K ли статья	3496 K ли эта	3496 K ли новость
більше	4204 K по темі:	4204 K за темою:	4204 K на тему:	4204 K про це:	4235 K новин	4235 K матеріалів	4285 K про:
""", 'в': """
в	3543 K этом месте находится встроенный контент	3543 K этом месте находится встроенный пост	3543 K этом месте находится встроенный публикация	3543 K этом месте размещён встроенный контент	3543 K этом месте размещён встроенный пост	3543 K этом месте размещён встроенный публикация	3543 K этом месте размещен встроенный контент	3543 K этом месте размещен встроенный пост	3543 K этом месте размещен встроенный публикация	3543 K этом месте показан встроенный контент	3543 K этом месте показан встроенный пост	3543 K этом месте показан встроенный публикация	3543 K этом месте встроенный контент	3543 K этом месте встроенный пост	3543 K этом месте встроенный публикация
вакансии	3499 K "	3499 K редакции
вакансії	4225 K "	4225 K редакції
вам	8 K понравилась	8 K сподобалася	8 K сподобався	8 K сподобалося	3496 K понравилась	3496 K понравился	3496 K помогла	4223 K сподобалась	4223 K сподобалася	4223 K сподобався
ваш	27 K комментарий	27 K коментар
ви	4279 K прочитали вже # із #	4279 K прочитали вже # і #	4279 K прочитали # із #	4279 K прочитали # і #	4279 K прочитали вже # з #	4279 K прочитали # з #
видео	299 K: как	299 K: така	299 K: защо	299 K: какво	299 K: кой	299 K: къде	299 K: това	299 K: вижте	299 K: чуйте	299 K: всичко	299 K: нощта	299 K: хората	299 K: ето	3560 K: как	3560 K: так	3560 K: почему	3560 K: что	3560 K: кто	3560 K: где	3560 K: это	3560 K: вот	3560 K: смотрите	3560 K: послушайте	3560 K: всё	3560 K: все	3560 K: ночь	3560 K: люди	3560 K: порт
видяхте	44 K грешка
вижте	229 K още	229 K също	229 K:	229 K повече във видеото	229 K галерията
викторина	3538 K:
винаги	282 K разрешавай съдържание от	282 K показвай съдържание от	282 K зареждай съдържание от	282 K разреши съдържание от
включете	251 K
вопрос	73 K по статье	3538 K дня:
вопросы	72 K?
все	27 K комментарии	3477 K новости на тему	3477 K материалы	3477 K новости	3477 K статьи	3481 K статьи автора	3481 K материалы автора	3561 K о:	3561 K материалы по теме:	3561 K статьи по теме:	3561 K материалы о:	3561 K новости по теме:	4285 K про:
всегда	3543 K разрешать контент	3543 K показывать контент	3543 K разрешить контент	3543 K загружать контент
всички	256 K новини	300 K статии по темата:
всичко	300 K за:	300 K по темата:
встановлюйте	4230 K
встановіть	13 K	4230 K	4256 K застосунок
встигніть	4259 K передплатити
всё	3561 K о:	3561 K по теме:
всі	4285 K матеріали за темою:	4285 K новини за темою:
въпрос	279 K на деня:
въпроси	72 K
вы	3555 K прочитали уже # из #	3555 K прочитали # из #
відео	4284 K: як	4284 K: так	4284 K: чому	4284 K: що	4284 K: хто	4284 K: де	4284 K: це	4284 K: ось	4284 K: дивіться	4284 K: послухайте	4284 K: усе	4284 K: все	4284 K: ніч	4284 K: люди	4284 K: порт
вікторина	4262 K:
""", 'г': """
гаряча	41 K лінія редакції
главная	96 K >	96 K '	96 K "	96 K /
главное	3495 K от
гласуване	279 K:
гледайте	229 K видеото	229 K:
головна	96 K >	96 K '	96 K "	96 K /
головне	4222 K від	4222 K за версією
голосование	3538 K:
голосування	4262 K:
гореща	41 K линия на редакцията
горячая	41 K линия редакции
гра	4263 K дня:
грати	4263 K:
""", 'д': """
детальніше	4204 K:	4204 K про це
джерела	4237 K:
джерело	4237 K:
дивіться	4204 K також	4204 K:	4204 K також:	4204 K відео:
до	4204 K теми:
дозволити	4267 K завжди контент	4267 K завжди вміст	4267 K контент із	4267 K контент з	4267 K контент від	4267 K вміст із	4267 K вміст з	4267 K вміст від
дозволяти	4267 K завжди контент	4267 K завжди вміст	4267 K контент із	4267 K контент з	4267 K контент від	4267 K вміст із	4267 K вміст з	4267 K вміст від
докладніше	4204 K:	4204 K про це	4285 K про:
досие	299 K: как	299 K: така	299 K: защо	299 K: какво	299 K: кой	299 K: къде	299 K: това	299 K: вижте	299 K: чуйте	299 K: всичко	299 K: нощта	299 K: хората	299 K: ето
доступно	3504 K в	3504 K на	3504 K для	4230 K в	4230 K у	4230 K на	4230 K для
достъпно	251 K в	251 K на
досье	3560 K: как	3560 K: так	3560 K: почему	3560 K: что	3560 K: кто	3560 K: где	3560 K: это	3560 K: вот	3560 K: смотрите	3560 K: послушайте	3560 K: всё	3560 K: все	3560 K: ночь	3560 K: люди	3560 K: порт
досьє	4284 K: як	4284 K: так	4284 K: чому	4284 K: що	4284 K: хто	4284 K: де	4284 K: це	4284 K: ось	4284 K: дивіться	4284 K: послухайте	4284 K: усе	4284 K: все	4284 K: ніч	4284 K: люди	4284 K: порт
дотримуйтесь	28 K
другие	3481 K материалы автора
думка	4220 K автора	4220 K редакції	4220 K, висловлена
думки	4220 K авторів
""", 'е': """
если	44 K вы нашли	44 K вы заметили
есть	66 K друг, которому	72 K вопросы	73 K вопрос по тексту	3481 K новость?
еще	3478 K по теме:
ещё	3477 K больше	3478 K по теме:
""", 'з': """
з	4265 K нашого магазину:
за	4204 K темою:	4297 K підтримки партнера
забелязахте	7 K
завантажити	4230 K в	4230 K з	4230 K у
завантажте	13 K	4230 K в	4230 K з	4256 K застосунок	4256 K додаток
завантажувати	4267 K завжди контент	4267 K завжди вміст	4267 K контент із	4267 K контент з	4267 K контент від	4267 K вміст із	4267 K вміст з	4267 K вміст від
завантажуйте	13 K	4230 K	4240 K застосунок
завдяки	4276 K нашим читачам	4276 K вашим внескам
завжди	4267 K дозволяти контент	4267 K дозволяти вміст	4267 K показувати контент	4267 K показувати вміст	4267 K дозволити контент	4267 K дозволити вміст	4267 K завантажувати контент	4267 K завантажувати вміст
загружать	3543 K всегда контент	3543 K контент из	3543 K контент с	3543 K контент от
загрузите	3504 K в	3504 K на
задайте	3495 K вопрос
залишилися	72 K питання
заметили	7 K ошибку
запазете	255 K
запитайте	4222 K
зареждай	282 K винаги съдържание от	282 K съдържание от
зберегти	4234 K
збережіть	4234 K
здесь	3543 K находится встроенный контент	3543 K находится встроенный пост	3543 K находится встроенный публикация	3543 K размещён встроенный контент	3543 K размещён встроенный пост	3543 K размещён встроенный публикация	3543 K размещен встроенный контент	3543 K размещен встроенный пост	3543 K размещен встроенный публикация	3543 K показан встроенный контент	3543 K показан встроенный пост	3543 K показан встроенный публикация	3543 K встроенный контент	3543 K встроенный пост	3543 K встроенный публикация
знаете	66 K кого-то	66 K того, кому
знайшли	7 K помилку
знаєте	66 K когось	66 K того, кому
знижка	4265 K для передплатників:
зручніше	4243 K слухати
""", 'и': """
игра	3539 K дня:
играть	3539 K:
идет	3535 K подписка
идёт	3535 K подписка
из	3541 K нашего магазина:
изпратете	255 K
изтеглете	13 K	251 K	261 K	276 K приложението
източник	258 K:
източници	258 K:
имате	72 K въпроси
инсталирайте	251 K
искате	263 K да работите при нас	263 K ли да работите при нас
искаш	263 K да работиш при нас
источник	3510 K:
источники	3510 K:
""", 'к': """
как	3496 K вам статья	3496 K вам материал
какво	33 K мислите
колонка	3565 K	4289 K
коментарите	5 K	27 K
коментарі	5 K	27 K
коментарів	32 K поки
комментариев	32 K пока
комментарии	5 K	27 K
комментирование	5 K
копирай	255 K
копирайте	255 K
короткий	4222 K виклад	4222 K переказ
коротко	3495 K от	4222 K від
краткий	26 K пересказ	3495 K пересказ
кратко	3495 K от
краткое	3495 K содержание
куиз	229 K:	279 K:
""", 'л': """
лише	4265 K для передплатників:
лучшее	3477 K за
любите	4243 K слухати
""", 'м': """
материал	46 K можно	3478 K по теме:	3498 K опубликован в	3501 K можно	3565 K	3573 K подготовлен в партнёрстве с	3573 K подготовлен в партнерстве с	3573 K подготовлен при поддержке	3573 K создан при поддержке
материалът	303 K е публикуван	310 K е създаден със съдействието на
матеріал	46 K можна	4289 K	4297 K підготовлено у партнерстві з	4297 K підготовлено за підтримки	4297 K створено за підтримки	4297 K створено у партнерстві з
маєте	72 K запитання
месяц	3507 K подписки за
мнение	3493 K автора	3493 K редакции
мнението	241 K на автора
мнения	3493 K авторов
мненията	241 K на авторите
моля	28 K
мы	12 K в	12 K есть
""", 'н': """
на	86 K правах рекламы	86 K правах реклами	299 K живо: как	299 K живо: така	299 K живо: защо	299 K живо: какво	299 K живо: кой	299 K живо: къде	299 K живо: това	299 K живо: вижте	299 K живо: чуйте	299 K живо: всичко	299 K живо: нощта	299 K живо: хората	299 K живо: ето
над	52 K этим текстом	52 K цим текстом
надіслати	4234 K
надішліть	3 K	4234 K
накратко	243 K от
нарис	4289 K
началась	3535 K подписка
начало	96 K >	96 K "	96 K /
нашли	7 K ошибку	7 K опечатку
не	3535 K забудьте подписаться	4259 K забудьте передплатити
немає	4243 K часу читати	4276 K власників
нет	32 K комментариев	3516 K времени читать	3552 K владельцев
новия	246 K брой
новият	246 K брой
новости	3477 K партнеров
новый	3498 K номер
нравится	82 K
няма	32 K коментари
нямаме	291 K собственик	291 K собственици	291 K акционери	291 K реклами
нямате	264 K време да четете
""", 'о': """
об	3478 K этом подробнее	3481 K авторе
обобщение	243 K
обсуждение	5 K
озвучено	3495 K	4222 K
онлайн	3560 K: как	3560 K: так	3560 K: почему	3560 K: что	3560 K: кто	3560 K: где	3560 K: это	3560 K: вот	3560 K: смотрите	3560 K: послушайте	3560 K: всё	3560 K: все	3560 K: ночь	3560 K: люди	3560 K: порт	4284 K: як	4284 K: так	4284 K: чому	4284 K: що	4284 K: хто	4284 K: де	4284 K: це	4284 K: ось	4284 K: дивіться	4284 K: послухайте	4284 K: усе	4284 K: все	4284 K: ніч	4284 K: люди	4284 K: порт
опитахте	59 K
опитування	4262 K:	4262 K дня:
опрос	3538 K:	3538 K дня:
оставьте	31 K первый
остались	72 K вопросы
открихте	7 K
откройте	3504 K в
открыта	3535 K подписка
отпечатай	255 K
отпечатайте	255 K
отправить	3 K	3508 K
отправьте	3 K	3508 K
оформити	4259 K передплату
оформить	3535 K подписку
оценете	244 K
оцените	8 K	3496 K
оцініть	4223 K
очерк	3565 K
още	229 K по темата	229 K новини:	256 K новини	300 K за:	300 K по темата:
""", 'п': """
партнер	3573 K материала	3573 K проекта	4297 K матеріалу	4297 K проєкту	4297 K проекту	4297 K рубрики
партнерский	86 K материал:
партнерський	86 K матеріал:
партньор	310 K на статията	310 K на проекта	310 K на рубриката
партнёр	3573 K материала	3573 K проекта	3573 K рубрики
партнёрский	86 K материал:
первый	3507 K месяц за
перевод	3495 K выполнен	3495 K сделан
передплата	4233 K за #	4233 K від #	4259 K на перше півріччя	4259 K на друге півріччя
передрук	68 K дозволено за	68 K дозволено з	68 K дозволено лише	68 K дозволений за	68 K вітається
переказ	4222 K
переклад	4222 K зроблено
перепечатка	68 K разрешена при	68 K разрешена с	68 K разрешена только	68 K приветствуется	68 K свободная	68 K материалов разрешена
пересказ	3495 K
перший	4233 K місяць за
питання	73 K до статті	4262 K дня:
по	89 K подписке	3478 K теме:
повече	229 K по темата:	256 K новини
повідомити	4245 K про помилку
повідомте	4245 K про помилку	4245 K нам про помилку
погляди	4220 K авторів
пограйте	4263 K:
подарете	255 K
подарите	3508 K
подарить	3508 K
подарувати	4234 K
подаруйте	4234 K
поддержать	3513 K
поддержи	81 K
поддержите	81 K	3513 K
поделитесь	3 K
поделиться	3 K
подкаст	299 K: как	299 K: така	299 K: защо	299 K: какво	299 K: кой	299 K: къде	299 K: това	299 K: вижте	299 K: чуйте	299 K: всичко	299 K: нощта	299 K: хората	299 K: ето	3560 K: как	3560 K: так	3560 K: почему	3560 K: что	3560 K: кто	3560 K: где	3560 K: это	3560 K: вот	3560 K: смотрите	3560 K: послушайте	3560 K: всё	3560 K: все	3560 K: ночь	3560 K: люди	3560 K: порт	4284 K: як	4284 K: так	4284 K: чому	4284 K: що	4284 K: хто	4284 K: де	4284 K: це	4284 K: ось	4284 K: дивіться	4284 K: послухайте	4284 K: усе	4284 K: все	4284 K: ніч	4284 K: люди	4284 K: порт
подкрепете	81 K	261 K
подкрепи	261 K
подобається	82 K
подписка	3507 K за #	3507 K от #	3507 K за рубль	3535 K на первое полугодие	3535 K на второе полугодие
подписывайтесь	12 K	3513 K на
подпишись	12 K	3528 K на
подпишитесь	12 K	3513 K на	3528 K на нас
подробнее	3478 K:	3478 K в материале	3478 K - в	3478 K читайте в материале	3478 K об этом	3561 K о:
подробности	3478 K:
поділитися	3 K
поділіться	3 K
пожалуйста	28 K, соблюдайте
позиция	3493 K автора
позицията	241 K на автора
позиція	4220 K автора
познавате	66 K някого	66 K ли някого
пока	32 K нет комментариев
показвай	282 K винаги съдържание от	282 K съдържание от
показувати	4267 K завжди контент	4267 K завжди вміст	4267 K контент із	4267 K контент з	4267 K контент від	4267 K вміст із	4267 K вміст з	4267 K вміст від
показывать	3543 K всегда контент	3543 K контент из	3543 K контент с	3543 K контент от
полезна	244 K ли
помітили	7 K помилку
понравилась	8 K статья	82 K
понравилось	69 K	82 K
понравился	82 K
попитай	243 K
попитайте	243 K
попробовали	59 K
порадьте	4234 K
порекомендуйте	3508 K
последвайте	12 K	261 K
последние	3477 K новости о
послухати	1 K
послушать	1 K
поставте	4222 K запитання
почитать	3478 K:
преведено	243 K с
преводът	243 K е
предложение	3541 K для читателей:	3541 K для подписчиков:
предпочитате	264 K да слушате
прежде	3529 K чем оставить комментарий	3529 K чем комментировать
препечатването	68 K е разрешено
препоръчай	255 K
при	3573 K поддержке партнёра	3573 K поддержке партнера
приготовили	59 K
приготували	59 K
присоединяйтесь	12 K	56 K к #
присъединете	12 K се	56 K се към #
присъедини	56 K се към #
пришлите	3481 K новость
приєднуйтесь	12 K	56 K до #
приєднуйтеся	56 K до #
пробвахте	59 K ли
продовжується	4259 K передплата
продолжается	3535 K подписка	3535 K подписная кампания
пройдите	3478 K тест
пройдіть	4204 K тест
пропозиція	4265 K для читачів:	4265 K для передплатників:
прочетено	243 K от
прочетете	229 K още	229 K също
прочетохте	294 K # от #	294 K вече # от #
підписка	4233 K за #	4233 K від #
підписуйся	12 K
підписуйтесь	12 K	4240 K на
підпишіться	12 K	4240 K на
підсумок	4222 K
підтримайте	81 K	4240 K
підтримати	4240 K
""", 'р': """
работа	3499 K в "
радимо	4204 K прочитати:
разрешавай	282 K винаги съдържание от	282 K съдържание от
разрешать	3543 K всегда контент	3543 K контент из	3543 K контент с	3543 K контент от
разрешете	251 K
разреши	282 K винаги съдържание от	282 K съдържание от
разрешить	3543 K всегда контент	3543 K контент из	3543 K контент с	3543 K контент от
распечатайте	3508 K
распечатать	3508 K
расскажите	59 K в
резюме	243 K
резюмето	243 K
рекламно	86 K съдържание:
рекомендуем	3478 K:
рекомендуємо	4204 K:
робота	4225 K в "	4225 K у "
роздрукувати	4234 K
роздрукуйте	4234 K
розкажіть	59 K у
розпочалася	4259 K передплата
розпочато	4259 K передплату
""", 'с': """
с	310 K подкрепата на партньора
саммари	3495 K
свалете	13 K	251 K	276 K приложението
свежий	3498 K номер
свързани	229 K:
связаться	3481 K с автором
сигнализирайте	266 K за грешка
скачайте	13 K	3504 K в	3504 K из	3513 K приложение	3533 K приложение
скачать	13 K	3504 K в	3504 K на
скидка	3541 K для подписчиков:
скопировать	3508 K
скопируйте	3508 K
скопіювати	4234 K
скопіюйте	4234 K
следвайте	12 K ни	261 K
следите	12 K за
слухайте	4204 K:	4204 K також:
слухати	1 K
слушайте	3478 K:	3478 K также:
слушать	1 K
см	3478 K. также:
смотрите	3478 K также	3478 K:	3478 K	3478 K также:	3478 K видео:
соблюдайте	28 K
сообщения	27 K
сообщите	3518 K об ошибке	3518 K нам об ошибке
сообщить	3518 K об ошибке
сохраните	3508 K
сохранить	3508 K
спитайте	4222 K
споделете	3 K
сподели	3 K
сподобався	82 K
сподобалась	82 K
сподобалася	8 K	82 K
сподобалось	69 K
сподобалося	69 K	82 K
спонсор	3573 K материала	3573 K рубрики	4297 K матеріалу	4297 K рубрики
спонсорирано	310 K от
спробували	59 K
спросите	3495 K
спросить	3495 K
станьте	31 K первым	31 K першим	3513 K подписчиком	3513 K соучастником	4240 K частиною спільноти	4240 K співучасником
статията	46 K може	243 K е преведена	243 K е прочетена	303 K е публикувана	310 K е създадена със съдействието на
статтю	46 K можна	4222 K перекладено
стаття	4289 K
статью	46 K можно	3501 K можно
статья	3495 K переведена	3495 K озвучена	3496 K была	3498 K опубликована в	3565 K
стежте	12 K за
стислий	4222 K виклад	4222 K переказ
съобщете	266 K за грешка
съобщи	266 K за грешка
сыграйте	3539 K:
""", 'т': """
тази	303 K статия е публикувана
також	4204 K читайте:
тб	4284 K: як	4284 K: так	4284 K: чому	4284 K: що	4284 K: хто	4284 K: де	4284 K: це	4284 K: ось	4284 K: дивіться	4284 K: послухайте	4284 K: усе	4284 K: все	4284 K: ніч	4284 K: люди	4284 K: порт
тв	299 K: как	299 K: така	299 K: защо	299 K: какво	299 K: кой	299 K: къде	299 K: това	299 K: вижте	299 K: чуйте	299 K: всичко	299 K: нощта	299 K: хората	299 K: ето	3560 K: как	3560 K: так	3560 K: почему	3560 K: что	3560 K: кто	3560 K: где	3560 K: это	3560 K: вот	3560 K: смотрите	3560 K: послушайте	3560 K: всё	3560 K: все	3560 K: ночь	3560 K: люди	3560 K: порт
текст	46 K можно	46 K можна	3495 K переведён	3495 K переведен	3495 K озвучен	3565 K	4222 K перекладено	4222 K озвучено	4289 K
текстът	46 K може	241 K отразява	243 K е преведен	303 K е публикуван
телефон	41 K редакции	41 K редакції	41 K на редакцията
тема	76 K закрыта
тему	76 K закрито
тест	279 K:	3538 K:	3538 K дня:	4262 K:	4262 K дня:
това	52 K разследване	243 K резюме	243 K обобщение
този	303 K текст е публикуван
только	3541 K для подписчиков:
точка	3493 K зрения автора	4220 K зору автора	4220 K зору редакції
триває	4259 K передплата
тук	282 K има вградено съдържание от	282 K има съдържание от	282 K се намира вградено съдържание от	282 K се намира съдържание от	282 K вградено съдържание от	282 K съдържание от
тут	3543 K находится встроенный контент	3543 K находится встроенный пост	3543 K находится встроенный публикация	3543 K размещён встроенный контент	3543 K размещён встроенный пост	3543 K размещён встроенный публикация	3543 K размещен встроенный контент	3543 K размещен встроенный пост	3543 K размещен встроенный публикация	3543 K показан встроенный контент	3543 K показан встроенный пост	3543 K показан встроенный публикация	3543 K встроенный контент	3543 K встроенный пост	3543 K встроенный публикация	4267 K є вбудований контент	4267 K є вбудований допис	4267 K є вбудований публікація	4267 K є вбудований вміст	4267 K розміщено вбудований контент	4267 K розміщено вбудований допис	4267 K розміщено вбудований публікація	4267 K розміщено вбудований вміст	4267 K показано вбудований контент	4267 K показано вбудований допис	4267 K показано вбудований публікація	4267 K показано вбудований вміст	4267 K вбудований контент	4267 K вбудований допис	4267 K вбудований публікація	4267 K вбудований вміст
""", 'у': """
у	3552 K нас нет владельца	3552 K нас нет владельцев	3552 K нас нет акционеров	3552 K нас нет инвесторов	3552 K нас нет хозяев	4267 K цьому місці є вбудований контент	4267 K цьому місці є вбудований допис	4267 K цьому місці є вбудований публікація	4267 K цьому місці є вбудований вміст	4267 K цьому місці розміщено вбудований контент	4267 K цьому місці розміщено вбудований допис	4267 K цьому місці розміщено вбудований публікація	4267 K цьому місці розміщено вбудований вміст	4267 K цьому місці показано вбудований контент	4267 K цьому місці показано вбудований допис	4267 K цьому місці показано вбудований публікація	4267 K цьому місці показано вбудований вміст	4267 K цьому місці вбудований контент	4267 K цьому місці вбудований допис	4267 K цьому місці вбудований публікація	4267 K цьому місці вбудований вміст	4276 K нас немає власника	4276 K нас немає власників	4276 K нас немає акціонерів	4276 K нас немає інвесторів	4276 K нас немає олігарха
увидели	7 K ошибку
удобнее	3516 K слушать
усе	4285 K про:	4285 K за темою:
успейте	3535 K подписаться
установите	13 K	3533 K приложение
усі	27 K коментарі	4285 K матеріали за темою:	4285 K статті за темою:
""", 'ф': """
фотогалерея	3478 K:
""", 'х': """
хареса	8 K ли	69 K ли ви	82 K ли ви	244 K ли
харесахте	244 K ли
харесва	69 K ли ви	82 K ли ви
хотите	3515 K работать у нас	3515 K у нас работать	3515 K работать в нашей
хочете	4242 K працювати в нас	4242 K в нас працювати	4242 K працювати у нас
хочеш	4242 K працювати в нас
хочешь	3515 K работать у нас
""", 'ц': """
це	52 K розслідування
цей	4222 K переказ	4222 K короткий виклад	4222 K короткий переказ	4222 K стислий виклад	4289 K текст	4289 K матеріал
ця	76 K тема закрита	4289 K стаття
""", 'ч': """
четете	229 K още
чети	229 K още
чи	4223 K була стаття	4223 K був матеріал	4223 K був переказ	4223 K був цей переказ	4223 K була ця	4223 K був цей	4223 K сподобалась	4223 K сподобалася	4223 K сподобався
читай	3528 K нас
читайте	12 K нас	13 K	3478 K также	3478 K также:	3478 K:	3478 K подробнее	3478 K еще	3478 K по теме:	3478 K подробнее:	3478 K материал	3478 K в материале	3504 K нас без	3504 K без	3513 K	3513 K нас в	4204 K також	4204 K також:	4204 K:	4204 K ще	4204 K також на тему:	4204 K по темі:	4204 K також на тему	4240 K
читать	3478 K также	3478 K по теме:
что	33 K вы думаете	3478 K ещё почитать:
чуйте	1 K	229 K:
""", 'щ': """
ще	32 K немає коментарів	4204 K за темою:
що	33 K ви думаєте
""", 'э': """
эта	76 K тема закрыта	76 K тема была автоматически закрыта	3565 K статья
это	26 K резюме	52 K расследование	3495 K краткое содержание
этот	26 K пересказ	3495 K пересказ	3495 K краткий пересказ	3501 K материал можно	3501 K текст можно	3565 K текст	3565 K материал
эту	3501 K статью можно
""", 'я': """
як	4223 K вам стаття	4223 K вам матеріал
якщо	44 K ви знайшли	44 K ви помітили
""", 'є': """
є	72 K запитання
""", 'א': """
אהבתם	69 K	82 K	1931 K את
אולי	1946 K פספסתם:
אזהרה	1959 K: צריכה מופרזת של אלכוהול	1959 K - צריכה מופרזת
אין	1983 K להעתיק	1983 K לעשות שימוש
אירעה	1979 K שגיאה
אל	1937 K תפספסו: הפעילו
ארעה	1979 K שגיאה
""", 'ב': """
בואו	1932 K לעבוד איתנו
בחנו	1934 K את עצמכם
""", 'ד': """
דווחו	1931 K על
דף	96 K הבית >	96 K הבית '	96 K הבית "	96 K הבית /
""", 'ה': """
האזינו	1 K	1918 K:	1933 K לפודקאסט	1933 K לפרק
האם	8 K אהבתם	1931 K הכתבה	1931 K הסיכום	1931 K המידע
הדוא	1925 K"ל האדום
הדפדפן	1962 K שלך אינו	1962 K שלך לא
הווידאו	1962 K אינו
הורידו	13 K	1911 K את האפליקציה	1936 K
הטקסט	1984 K נוצר
היו	31 K הראשונים
הירשמו	1932 K לוובינר	1932 K לכנס
הכותב	1926 K הוא
הכותבים	1926 K הם
הכותבת	1926 K היא
הכנתם	59 K
הכתבה	1931 K עניינה	1947 K ממשיכה	1983 K מוגנת	1984 K נכתבה	1984 K תורגמה	1991 K ממשיכה
המחבר	1926 K הוא
המחברת	1926 K היא
המייל	41 K האדום
המשך	1947 K הכתבה	1991 K הכתבה
הסיכום	1984 K נוצר
הסרטון	1962 K אינו	1962 K לא
הפעילו	1937 K התראות	1937 K את ההתראות
הפרסום	68 K מחדש מותר
הפרסומת	1991 K ממשיכה
הפרק	1933 K המלא זמין
הצביעו	1934 K בסקר
הצטרפו	56 K ל-#	56 K ליותר מ-#	1911 K לערוץ הטלגרם	1911 K לקבוצת הוואטסאפ	1911 K לקבוצת הווטסאפ	1922 K אלינו	1922 K לערוץ	1922 K לקבוצה	1922 K לקבוצת	1922 K לקבוצות	1922 K עכשיו	1922 K גם	1923 K	1932 K לצוות שלנו
הקו	41 K החם של המערכת
הקשיבו	1933 K לפודקאסט
השתתפו	1934 K בסקר
התגובות	5 K
התוכן	1962 K אינו	1983 K מוגן
התחקיר	52 K הזה
התרגום	1984 K נעשה
""", 'ח': """
חודש	1942 K ראשון ב
""", 'י': """
יש	72 K שאלות	1925 K לכם מידע	1925 K לכם סיפור	1925 K לך מידע	1925 K לך סיפור
""", 'כ': """
כדי	1942 K לקרוא את	1965 K לצפות בתוכן	1965 K להציג את התוכן
כל	1922 K החדשות
כתבות	1946 K נוספות:
""", 'ל': """
להאזנה	1933 K לכתבה	1933 K לפודקאסט
להורדת	1936 K
להמשך	1942 K קריאה
לכל	1926 K הכתבות של	1946 K הכתבות:
לכתבה	1918 K המלאה
לכתבות	1946 K נוספות:
לעדכונים	1922 K נוספים	1922 K
לערוץ	1911 K הטלגרם
לפניות	1925 K לכתב	1925 K לכתבת
לפרק	1933 K המלא
לצפייה	1933 K בסרטון	1933 K בווידאו	1933 K במשדר	1965 K בתוכן
לקבוצת	1911 K הווטסאפ	1922 K הוואטסאפ	1922 K הווטסאפ
לקבלת	1922 K עדכונים
לקריאה	1918 K נוספת	1918 K נוספת:	1942 K מלאה
לקריאת	1942 K הכתבה המלאה
לרכישת	1932 K כרטיסים לכנס	1932 K כרטיסים לחצו	1932 K כרטיסים לאירוע
""", 'מ': """
מה	33 K דעתכם	1934 K דעתכם? הצביעו
מייל	1925 K אדום
מכירים	66 K מישהו	66 K מישהי
מצאתם	7 K טעות
משהו	1979 K השתבש
""", 'נ': """
נותרו	1954 K # תווים
ניסיתם	59 K
נפלה	44 K טעות
נתקלתם	1925 K במשהו	1925 K בטעות
""", 'ס': """
ספרו	59 K לי
סרטון	1962 K זה אינו
""", 'ע': """
עוד	1918 K בנושא:	1946 K במדור:	1946 K כתבות:
עמוד	1980 K # מתוך #
ענו	1934 K על הסקר	1934 K על הסקר:	1934 K על החידון
עקבו	12 K	1922 K אחרינו	1923 K אחרי
""", 'פ': """
פורסם	1983 K לראשונה	1983 K במקור
פרסומת	1947 K
""", 'צ': """
צפו	1918 K:	1918 K גם	1933 K בסרטון	1933 K בתיעוד	1933 K בווידאו	1933 K בכתבה
צריכה	1959 K מופרזת של אלכוהול מסכנת
""", 'ק': """
קבלו	1937 K התראות	1937 K עדכונים על	1937 K עדכונים לנייד
קו	41 K חם למערכת
קרא	1918 K גם	1918 K גם:
קראו	1918 K גם	1918 K גם:	1918 K עוד
""", 'ר': """
ראיתם	44 K טעות
ראשי	96 K >	96 K /
רוצים	1922 K להיות	1922 K לקבל
""", 'ש': """
שאלות	72 K
שחק	1956 K עכשיו:
שחקו	1956 K עכשיו:
שתפו	3 K
""", 'ת': """
תווים	1954 K נותרו	1954 K שנותרו
תוכן	1963 K מוטמע	1963 K זה מגיע	1963 K חיצוני	1963 K זה מוצג	1984 K זה נוצר
תמונה	1980 K # מתוך #	1980 K # / #
תמכו	81 K	1940 K	1941 K בעיתונות	1941 K בנו	1941 K בעבודתנו
""", 'ا': """
ابرز	134 K النقاط بالذكاء
اجعل	124 K
احجز	136 K تذكرتك	136 K مكانك	136 K مقعدك
احجزوا	136 K تذاكركم
احصل	145 K علي تطبيق
اخبروني	59 K في التعليقات
اختبر	139 K معلوماتك	139 K نفسك
ادامه	1620 K مطلب	1620 K خبر
ادعم	81 K	148 K
ادعموا	81 K	148 K
اذا	161 K كانت لديك معلومات	161 K كان لديك معلومات	161 K كانت لديكم معلومات	161 K كان لديكم معلومات
ارسل	129 K لنا
ارسلوا	129 K لنا	129 K الينا
از	1575 K دست ندهيد:
اسال	134 K الذكاء
استغرق	52 K هذا التحقيق	52 K هذا
استفاده	1612 K از مطالب
استمع	1 K الي	1 K	137 K الي
استمعوا	137 K الي
اشتباه	44 K ديديد
اشتباهي	44 K
اشترك	126 K في	127 K في قناة	150 K
اشتركوا	124 K في	150 K
اضف	124 K
اطلاعات	1563 K خود را بسنجيد
اعادة	68 K النشر مسموحة	158 K النشر
اعجبك	69 K	82 K
اعد	134 K هذا الملخص
اعلان	155 K
اقرا	120 K ايضا	120 K ايضا:	120 K المزيد:	120 K:	120 K المزيد	154 K كذلك:	154 K ايضا-
اكنون	1587 K بازي كنيد:
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
انتشار	1612 K مطالب
انشئ	160 K حسابا	160 K حسابك
انضم	56 K الي #	126 K الي	127 K الي قناة
انضموا	56 K الي #	125 K الي
اهم	134 K النقاط بالذكاء
ايا	1560 K اين	1560 K خطايي
اين	52 K گزارش	1560 K	1575 K مطلب را هم بخوانيد:	1592 K ويدئو در	1592 K ويديو در	1592 K محتوا در	1593 K محتوا از	1612 K مقاله تحت	1613 K متن	1613 K مقاله	1613 K خلاصه	1613 K ترجمه	1613 K خبر
اينجا	1575 K بخوانيد:
اپليكيشن	13 K	13 K ما
اگهي	1620 K ادامه
""", 'ب': """
باحث	130 K وكاتب
بازنشر	68 K با ذكر	1612 K
بالصور	192 K..
بالفيديو	192 K..
ببينيد	1548 K:
بخوانيد	1548 K:
براي	1595 K ديدن اين محتوا	1595 K مشاهده اين محتوا	1595 K نمايش اين محتوا
بشنويد	1 K
به	12 K كانال	1560 K اين
بيشتر	1548 K بخوانيد	1548 K بخوانيد:	1548 K ببينيد	1575 K بدانيد:
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
تصوير	1609 K # از #
تعداد	1585 K كاراكتر باقيمانده
تعرف	66 K شخصا
تلفن	41 K تحريريه
تم	134 K اعداد هذا	134 K انشاء هذا	134 K تلخيص هذا	195 K انشاء	195 K اعداد	195 K تلخيص	195 K توليد
تماس	1556 K با نويسنده
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
خبرنگار	1556 K:
خط	41 K البلاغات في غرفة الاخبار	41 K مستقيم تحريريه
خطايي	1608 K رخ داد
خلاصات	134 K مولدة
خلاصة	134 K بالذكاء
خوشتان	69 K امد
""", 'د': """
دانش	1563 K خود را
در	1548 K اين باره بخوانيد	1563 K اين نظرسنجي	1563 K نظرسنجي ما	1563 K نظرسنجي	1575 K همين زمينه:	1575 K همين رابطه:
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
شما	1563 K چه فكر ميكنيد
شماره	41 K تحريريه
""", 'ص': """
صحافي	130 K متخصص في	130 K وكاتب
صحفي	130 K متخصص في	130 K وكاتب
صفحة	190 K # من #
صفحه	96 K اصلي >	96 K اصلي "	96 K اصلي /	96 K نخست >	96 K نخست "	96 K نخست /	1609 K # از #
صوت	139 K الان:
صوتوا	139 K الان
صورة	190 K # من #	190 K # / #
""", 'ط': """
طالع	154 K ايضا:
""", 'ع': """
عدد	164 K الاحرف المتبقية
عذرا	189 K، حدث خطا
عكاس	1556 K:
عكس	1609 K # از #
""", 'ف': """
في	154 K السياق ذاته:	154 K السياق نفسه:	154 K هذا السياق:
""", 'ق': """
قد	120 K يهمك:	154 K يهمك ايضا:
قم	145 K بتحميل	145 K بتنزيل
""", 'ك': """
كاتب	130 K وصحفي	130 K وصحافي	130 K وباحث	130 K ومحلل	130 K واكاديمي	130 K صحفي
كاتبة	130 K وصحفية	130 K وصحافية	130 K وباحثة	130 K صحفية
كاراكترهاي	1585 K باقيمانده
كد	1556 K خبر:	1556 K خبر :
كسي	66 K را ميشناسيد
كن	31 K اول
كپيبرداري	1612 K
""", 'ل': """
لا	158 K يسمح باعادة
لتصلك	126 K
لديك	160 K حساب
لديكم	72 K اسئلة
لطفا	1595 K جاوااسكريپت
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
مترجم	1556 K:
متصفحك	171 K لا	171 K لا يدعم
محتواي	1593 K جاسازيشده از	1593 K خارجي از
محتوي	172 K مضمن من	172 K خارجي من	172 K من
مرورگر	1592 K شما
مشكلي	1608 K پيش امد
مصيتم	7 K
مطالب	1548 K مرتبط:
ملخص	134 K بالذكاء	134 K المقال بالذكاء
منبع	1556 K:	1556 K :
مواضيع	120 K ذات صلة:	154 K متعلقة:
""", 'ن': """
نبذة	130 K عن الكاتب
نزل	13 K	145 K تطبيق	145 K تطبيقنا
نزلوا	145 K
نشر	194 K اولا في	194 K هذا المقال
نظر	1560 K شما درباره
نظرات	5 K
نظرسنجي	1563 K:
نقل	68 K مطالب با ذكر	1612 K مطالب
نويسنده	1556 K:	1556 K :
نويسههاي	1585 K باقيمانده
""", 'ه': """
هاتف	41 K هيئة التحرير
هذا	134 K الملخص	134 K النص	171 K الفيديو غير	171 K المحتوي غير	172 K المحتوي مقدم	172 K المحتوي من	194 K المقال محمي	194 K المحتوي محمي	195 K النص	195 K المقال	195 K الملخص
هذه	134 K الترجمة
هل	7 K لاحظت	8 K اعجبك	44 K وجدت	59 K جربت	59 K جربتم	59 K جربتها	66 K تعرف شخصا	69 K اعجبك	72 K لديك اسئلة	82 K اعجبك	129 K لديك معلومات	129 K لديكم معلومات	129 K لديك قصة	129 K لديكم قصة	135 K كان هذا	135 K كانت هذه	135 K وجدت هذا	135 K اعجبك هذا	135 K اعجبتك هذه	141 K وجدت خطا	141 K لاحظت خطا	141 K وجدتم خطا
همچنين	1548 K بخوانيد	1548 K بخوانيد:	1575 K ببينيد:
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
گزارش	1556 K:	1560 K خطا
""", 'अ': """
अभी	2056 K खेलें:
""", 'आ': """
आप	12 K हमें
आपका	2061 K ब्राउजर
आपको	2034 K यह	2034 K ये
आपने	59 K बनाया
""", 'इ': """
इंस्टाग्राम	2062 K पोस्ट
इनपुट	2029 K-	2029 K:	2029 K -	2029 (K
इस	52 K पडताल	52 K रिपोर्ट
इसे	2020 K भी पढें	2020 K भी पढें:	2047 K भी पढें-	2047 K भी देखें:
""", 'ए': """
एक	2077 K त्रुटि हुई
एजेंसी	2029 (K
""", 'ऐ': """
ऐप	13 K
""", 'औ': """
और	2020 K पढें:	2047 K भी पढें:
""", 'क': """
कुछ	2077 K गलत हो गया
केवल	2043 K # रुपये में
कोई	44 K गलती	72 K सवाल	2077 K त्रुटि हुई
क्या	59 K आपने बनाया	59 K आपने यह	66 K आप किसी को जानते	2034 K यह	2034 K आपको
""", 'ख': """
खबर	2034 K में कोई	2088 K विज्ञापन के
""", 'ट': """
टिप्पणियां	5 K
ट्विटर	2062 K पोस्ट
""", 'ड': """
डिस्क्लेमर	2029 K:
""", 'त': """
तस्वीर	2078 K #/#
""", 'द': """
देखें	2020 K:	2020 K वीडियो
""", 'न': """
न्यूजरूम	41 K हेल्पलाइन	41 K हॉटलाइन
""", 'प': """
पढिए	2047 K:
पढें	2020 K:	2047 K-
पसंद	69 K आया
पेज	2078 K #/#	2078 K # / #
""", 'फ': """
फेसबुक	2062 K पोस्ट
फोटो	2078 K #/#
""", 'भ': """
भाया	69 K?
भाषा	2029 (K
""", 'म': """
मात्र	2043 K # रुपये में
""", 'य': """
यह	2020 K भी पढें	2020 K भी पढें:	2020 K भी देखें:	2029 (K लेखक के	2034 K खबर आपको	2047 K भी पढें-	2047 K भी पढें -	2061 K वीडियो आपके	2061 K सामग्री आपके	2062 K सामग्री	2064 K सामग्री देखने के लिए	2064 K वीडियो देखने के लिए	2081 K लेख कॉपीराइट	2081 K सामग्री कॉपीराइट	2082 K लेख	2082 K खबर	2082 K अनुवाद	2082 K सारांश	2082 K तस्वीर	2082 K सामग्री
यूट्यूब	2062 K वीडियो
ये	2020 K भी पढें	2020 K भी पढें:	2029 (K लेखक के	2047 K भी पढें-	2047 K भी देखें:
""", 'ल': """
लेख	2088 K विज्ञापन के
लेखक	2029 K के बारे में	2029 (K	2029 K वरिष्ठ पत्रकार हैं	2029 K स्वतंत्र पत्रकार हैं
लेखिका	2029 K के बारे में	2029 (K	2029 K वरिष्ठ पत्रकार हैं
""", 'व': """
विज्ञापन	2088 K के बाद
वीडियो	2064 K देखने के लिए
""", 'श': """
शेष	2054 K अक्षर
""", 'स': """
संबंधित	2020 K:	2047 K खबर:	2047 K खबरें:
सर्वाधिकार	2081 K सुरक्षित
सिर्फ	2043 K # रुपये में
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
กด	12 Kติดตาม	4002 Kติดตาม	4002 Kไลก์
""", 'ข': """
ขอ	4005 Kบคุณภาพจาก	4005 Kบคุณข้อมูลจาก
ข่	3998 Kาวที่เกี่ยวข้อง:	4005 Kาวโดย	4011 Kาวเกี่ยวข้อง:
""", 'ค': """
คล	4011 Kิป:
คุ	4008 Kณรู้สึกอย่างไรกับ	4008 Kณคิดอย่างไรกับ
""", 'ง': """
งา	52 Kนสืบสวนชิ้นนี้
""", 'ช': """
ชม	4011 Kคลิป:	4011 Kคลิป :
""", 'ซ': """
ซื	4009 K้อบัตรงาน
""", 'ด': """
ดา	13 Kวน์โหลด
ดู	3998 Kเพิ่มเติม:
""", 'ต': """
ติ	12 Kดตาม	4002 Kดตามช่อง	4002 Kดตามเรา	4002 Kดตามข่าว	4020 Kดตามอ่านข่าวอื่นๆ	4020 Kดตามข่าวอื่นๆ
""", 'ถ': """
ถา	4007 Kม ai
""", 'ท': """
ทด	4009 Kสอบความรู้ของคุณ
ทำ	4009 Kแบบสำรวจสั้น
ที	4005 K่มา:	4005 K่มา :
""", 'บ': """
บท	4007 Kความนี้ใช้ ai	4007 Kสรุปนี้	4007 Kความนี้แปล	4007 Kความนี้เรียบเรียง	4008 Kความนี้มีประโยชน์
""", 'ป': """
ปร	4007 Kะเด็นสำคัญโดย
""", 'ผ': """
ผู	4005 K้เขียน:	4005 K้เขียน :
""", 'พ': """
พบ	44 Kข้อผิดพลาด	44 Kคำผิด	4008 Kข้อผิดพลาดในบทความ
พื	4021 K้นที่โฆษณา
""", 'ฟ': """
ฟั	1 Kง	4009 Kงพอดแคสต์ของเรา
""", 'ภ': """
ภา	4005 Kพ:	4045 Kพที่ # จาก #	4045 Kพ # จาก #
""", 'ม': """
มี	72 Kคำถาม
""", 'ร': """
ร่	4009 Kวมโหวต:	4009 Kวมโหวต :	4009 Kวมทำแบบสำรวจ	4009 Kวมสนุก	4016 Kวมสนับสนุน
ร้	4024 Kองทุกข์	4024 Kองเรียน
""", 'ล': """
ลง	4009 Kทะเบียนเข้าร่วมสัมมนา	4009 Kทะเบียนเข้าร่วมงาน
ลอ	59 Kงทำแล้ว
""", 'ส': """
สน	4016 Kับสนุน
สร	4007 Kุปโดย	4007 Kุปข่าวด้วย	4007 Kุปนี้	4007 Kุปข่าวโดย	4008 Kุปนี้มีประโยชน์
สา	4024 Kยด่วนข่าว	4024 Kยด่วนทีมข่าว
ส่	4024 Kงข่าว
""", 'ห': """
หน	96 K้าแรก >	96 K้าแรก '	96 K้าแรก /	4045 K้า # จาก #
""", 'อ': """
อ่	3998 Kานเพิ่มเติม:	3998 Kานต่อ:	3998 Kานข่าวต้นฉบับ:	3998 Kานเพิ่มเติม	3998 Kานประกอบ:	4011 Kานข่าวเพิ่มเติม:	4011 Kานข่าวเพิ่มเติม	4011 Kานข่าวที่เกี่ยวข้อง:	4011 Kานข่าว:	4011 Kานเรื่องอื่น:	4020 Kานข่าวอื่นๆ	4020 Kานข่าวต้นฉบับได้ที่	4020 Kานบทความอื่นๆ	4020 Kานรายละเอียดเพิ่มเติมได้ที่
อ้	4005 Kางอิง:
""", 'เ': """
เก	4005 Kี่ยวกับผู้เขียน
เข	4002 K้าร่วมช่อง
เน	4007 Kื้อหานี้สร้าง	4021 Kื้อหาสปอนเซอร์	4021 Kื้อหาโฆษณา	4021 Kื้อหาสนับสนุนโดย
เพ	4002 Kิ่มเพื่อน
เร	4005 Kื่อง:	4005 Kื่อง :	4005 Kื่องและภาพ
""", 'แ': """
แจ	4008 K้งแก้ไขข่าว	4024 K้งเบาะแส	4024 K้งข่าว
แช	3 Kร์
แป	4007 Kลโดย
แอ	4002 Kดไลน์
""", 'โ': """
โฆ	4021 Kษณา -
""", 'ใ': """
ให	4008 K้คะแนนบทความ
""", 'ไ': """
ไม	4002 K่พลาดทุกข่าวสาร	4002 K่พลาดข่าว
""", 'ả': """
ảnh	4331 K:	4379 K #/#	4379 K # / #
""", 'ủ': """
ủng	4331 K hộ tác giả	4344 K hộ
""", 'あ': """
あな	33 Kたはどう
あわ	2481 Kせて読みたい	2481 【Kせて読みたい】	2481 Kせて読みたい:
""", 'こ': """
こち	2481 Kらもおすすめ	2481 Kらもおすすめ:	2509 【Kらも読む】
この	5 K記事へのコメント	8 K記事は	26 K要約は	52 K調査報道	52 K取材	73 K記事について質問	76 Kトピックはクローズ	76 Kトピックは閉じ	2489 K記事を書いた人	2489 K記事の筆者	2492 K要約はai	2492 K要約は、ai	2492 K要約は役に立ち	2492 ※K要約	2492 K記事の翻訳	2492 K記事の要約	2492 K記事はai	2492 K翻訳	2492 K見出しはai	2500 K記事は	2500 K記事の誤り
""", 'ご': """
ご意	41 K見・情報提供は
ご質	72 K問は
""", 'ま': """
まだ	32 Kコメント
""", 'も': """
もっ	2481 Kと見る:	2509 【Kと読む】
""", 'ア': """
アプ	13 Kリ
""", 'エ': """
エラ	2538 Kーが発生しました
""", 'オ': """
オリ	2509 【Kジナル記事】
""", 'コ': """
コメ	5 Kント	27 Kントは	27 Kントの内容
""", 'ト': """
トッ	96 Kプ＞	96 Kプページ＞	96 Kプ>	96 Kプ >	96 Kプ '	96 Kプ /
""", 'フ': """
フォ	12 Kロー
""", 'プ': """
プレ	2513 【Kゼント】	2513 Kゼント応募
""", 'ペ': """
ペー	2539 Kジ#/#
""", 'ホ': """
ホー	96 Kム＞	96 Kム>	96 Kム >	96 Kム '	96 Kム /
""", '一': """
一覧	2509 【K】
""", '下': """
下載	13 K	4418 Kapp	4418 K應用程式
下载	13 K	4418 Kapp	4418 K应用
""", '以': """
以上	4444 K内容由ai
以下	4502 K内容由ai
""", '作': """
作っ	59 Kてみ
作者	4441 K:	4441 (K	4441 K係	4441 K为	4441 K為
""", '你': """
你做	59 K了吗
你可	4432 K能會喜歡:	4463 K能想看:
你有	4439 K线索
你覺	4446 K得這篇
你觉	4446 K得这篇
你认	66 K识
你试	59 K过
""", '來': """
來源	4441 K:
""", '允': """
允许	68 K转载
""", '內': """
內容	4444 K由ai
""", '公': """
公式	12 K	13 Kアプリ
""", '关': """
关注	12 K	4424 K微信公众号	4424 K官方微信
""", '内': """
内容	4444 K由ai
""", '写': """
写真	2481 【K】	2481 K:	2509 【Kを見る】	2509 【Kギャラリー】	2539 K #/#	2539 K#/#	2539 K # / #
""", '出': """
出典	2489 K:
出现	4497 K问题
出錯	4497 K了
出错	4497 K了
""", '分': """
分享	3 K
""", '前': """
前回	2509 【K】	2509 Kの記事:
""", '剩': """
剩余	4472 K字数
剩餘	4472 K字數
""", '加': """
加入	12 K	4437 K	4458 K
""", '動': """
動画	2481 【K】	2509 【Kを見る】
""", '升': """
升級	4458 K
升级	4458 K
""", '原': """
原文	4462 K刊于	4462 K刊於
""", '参': """
参与	4448 K我们的
参考	69 Kになった	2481 K:
""", '參': """
參與	4448 K我們的
""", '发': """
发现	7 K错误	44 K文章	44 K有误	4447 K错误
发生	4497 K错误
""", '取': """
取材	2489 K・文	2489 K・執筆
""", '另': """
另请	4432 K参阅
""", '可': """
可以	4438 K在x上
可自	68 K由转载
""", '合': """
合わ	2481 Kせて読みたい:
""", '同': """
同场	4432 K加映:
同場	4432 K加映:
""", '問': """
問問	4444 K我們的ai
問題	2538 Kが発生しました
""", '喜': """
喜欢	69 K这篇
喜歡	69 K這篇
""", '图': """
图片	4502 K由ai
""", '圖': """
圖片	4502 K由ai
""", '執': """
執筆	2489 K:	2489 K/
""", '報': """
報名	4449 K參加
""", '填': """
填写	4448 K问卷
填寫	4448 K問卷
""", '如': """
如发	4447 K现
如有	4439 K线索	4439 K線索
如果	4439 K您有相关线索	4439 K你掌握	4439 K您掌握	4440 K您有
如發	4447 K現
""", '官': """
官方	4424 K微信:	4424 K微信公众号:
""", '審': """
審校	4441 K:
""", '对': """
对本	73 K文有疑问
""", '广': """
广告	86 K:	86 【K】
""", '広': """
広告	86 K:	86 【K】
""", '廣': """
廣告	86 (K)
""", '延': """
延伸	4432 K閱讀	4432 K阅读	4432 K閱讀:	4432 【K閱讀】	4463 K阅读:
""", '开': """
开启	4418 K通知	4418 K推送通知
""", '引': """
引用	2489 K元:
""", '当': """
当社	12 Kの
""", '影': """
影片	4463 K:
影音	4463 K:
""", '役': """
役に	69 K立った
""", '往': """
往下	4463 K看更多:
""", '微': """
微信	4418 K扫	4424 K公众号:
""", '您': """
您对	4446 K这篇文章
您對	4446 K這篇文章
您有	4439 K线索
您的	27 K评论
您覺	4446 K得這篇
您觉	4446 K得这篇
您认	66 K识
您试	59 K过
""", '情': """
情報	41 K提供は編集部
""", '手': """
手机	4418 K客户端
""", '打': """
打开	13 K	4418 K微信
""", '扩': """
扩展	4432 K阅读:
""", '扫': """
扫一	4418 K扫
扫描	4418 K二维码关注	4437 K
扫码	4437 K
""", '投': """
投票	4448 K:
投稿	27 Kは
""", '报': """
报名	4449 K参加
报料	41 K热线	41 K电话	41 K微信	41 K请
""", '按': """
按讚	4437 K追蹤
""", '掃': """
掃一	4418 K掃
""", '採': """
採訪	4441 K撰文:
""", '推': """
推荐	4432 K阅读	4432 K阅读:
推薦	4432 K閱讀:
""", '提': """
提供	2489 K:
""", '摘': """
摘要	4444 K由	4502 K由ai
""", '撰': """
撰文	4441 K:
撰稿	4441 K:
""", '支': """
支持	4456 K
""", '收': """
收听	1 K	4451 K我们的播客	4451 K我们的节目
收聽	1 K	4451 K我們的播客	4451 K我們的節目
""", '文': """
文/	2489 K
文:	2489 K
文・	2489 K
文章	44 K有误	4441 K来源:	4447 K有误	4447 K有誤
""", '新': """
新聞	41 K爆料	4439 K線索
新闻	41 K热线	41 K报料	41 K爆料	4439 K线索热线	4439 K线索
""", '暂': """
暂无	32 K评论
""", '更': """
更多	4432 K:	4432 K新聞:	4432 K內容:	4432 【K新聞】	4432 K相關	4432 K阅读:	4432 K報導:	4432 K报道:	4462 K精彩内容	4462 K精彩內容	4462 K资讯	4462 K資訊	4462 K内容请	4462 K內容請
""", '最': """
最初	31 Kのコメント
""", '有': """
有問	72 K題
有料	4439 K要爆
有疑	72 K问
有问	72 K题
""", '未': """
未經	4501 K授權	4501 K許可
未经	4501 K授权不得转载	4501 K许可不得转载	4501 K授权	4501 K许可
""", '本': """
本主	76 K题已关闭
本内	4444 K容由ai
本报	41 K热线
本摘	4444 K要
本文	4441 (K作者	4441 K作者	4444 K摘要	4444 K由ai	4444 K由人工智能翻译	4444 K由人工智能生成	4444 K由人工智慧	4462 K章來自	4462 K转载自	4462 K轉載自	4462 K来自	4462 K來自	4501 K受版权保护	4501 K受著作權保護	4501 K原载于	4501 K首发于	4501 K原刊於	4501 K轉載自	4501 K转载自	4502 K由ai	4502 K由人工智能	4502 K由 ai	4502 K由人工智慧	4502 K使用ai	4502 K经ai
本翻	4502 K译由
""", '来': """
来发	31 K表第一
来源	4441 K:
""", '校': """
校对	4441 K:
""", '構': """
構成	2489 K・文
""", '次': """
次に	2481 K読む:
次の	2509 Kページ:	2509 【K記事】
次ペ	2509 Kージ:
""", '欢': """
欢迎	12 K关注	68 K转载	4437 K加入	4438 K在	4438 K关注	4439 K提供线索	4439 K投稿
""", '歡': """
歡迎	12 K追蹤	68 K轉載	4437 K加入	4438 K在	4439 K提供線索	4439 K投稿
""", '此': """
此主	76 K题已自动关闭
此摘	4444 K要	4502 K要由ai
""", '测': """
测一	4448 K测:
""", '測': """
測一	4448 K測:
""", '点': """
点击	4432 K查看	4432 K阅读:	4451 K观看视频	4451 K收听
点我	4437 K加入
""", '熱': """
熱門	4463 K新聞:
""", '爆': """
爆料	41 K热线	41 K電話	41 K專線	4439 K请	4439 K請
""", '版': """
版权	4501 K声明	4501 K所有
版權	4501 K聲明
""", '用': """
用微	4418 K信扫
""", '画': """
画像	2481 【K】	2509 【Kを見る】	2539 K#/#	2539 K #/#	2539 K # / #
""", '留': """
留言	5 K
""", '発': """
発现	44 K错误
""", '發': """
發現	7 K錯誤	44 K有誤	4447 K錯誤
發生	4497 K錯誤
""", '皆': """
皆さ	33 Kんはどう
""", '相': """
相关	4432 K阅读	4432 K新闻	4432 K报道:	4432 K阅读:	4463 K新闻:	4463 K文章:
相關	4432 K新聞	4432 K報導	4432 【K新聞】	4432 K閱讀:	4463 K新聞:	4463 K文章:	4463 K報導:
""", '看': """
看更	4432 K多:
""", '立': """
立即	4437 K加入	4448 K报名	4448 K報名
""", '筆': """
筆者	2489 Kプロフィール
""", '編': """
編輯	4441 K:
編集	41 K部への情報提供
""", '线': """
线索	4439 K征集
""", '编': """
编辑	4441 K:	4441 (K:
""", '聽': """
聽我	4451 K們的podcast
""", '著': """
著者	2489 Kプロフィール
""", '要': """
要約	26 Kは
""", '覺': """
覺得	69 K有用
""", '觀': """
觀看	4451 K上方影片
""", '观': """
观看	4451 K上方视频
""", '视': """
视频	4463 K:
""", '觉': """
觉得	69 K有用
""", '訂': """
訂閱	4458 K	4468 K本報	4468 K我們	4468 K本刊
""", '記': """
記事	7 Kの誤り	2500 Kの誤り	2500 Kに誤り
記者	2489 Kのプロフィール
""", '評': """
評論	5 K
""", '試': """
試し	59 Kてみ
""", '詳': """
詳し	2481 Kくはこちら
""", '誤': """
誤り	44 Kを見つけ	44 Kにお気づき
誤字	7 K	44 K脱字
""", '読': """
読者	2513 【Kプレゼント】	2513 Kプレゼント
""", '請': """
請支	4456 K持
""", '订': """
订阅	4458 K	4468 K本报	4468 K我们	4468 K本刊	4468 K本公众号	4468 K手机报
""", '评': """
评论	5 K	27 K
""", '试': """
试过	59 K了吗
""", '该': """
该主	76 K题已关闭
""", '请': """
请支	4456 K持
""", '責': """
責編	4441 K:
""", '資': """
資料	4441 K來源:
""", '質': """
質問	72 Kは	72 Kがある方は
""", '贊': """
贊助	4456 K
""", '责': """
责任	4441 K编辑:	4441 (K编辑
责编	4441 K:
""", '赞': """
赞助	4456 K
""", '転': """
転載	68 K歓迎	68 K自由	68 K可
""", '轉': """
轉載	68 K請註明
""", '转': """
转载	68 K请注明
""", '还': """
还可	4472 K输入
""", '这': """
这个	4445 K摘要
这段	4445 K摘要
这篇	8 K文章	52 K调查	52 K报道	4445 K文章
""", '追': """
追蹤	12 K
""", '這': """
這段	4445 K摘要
這篇	4445 K文章
""", '還': """
還可	4472 K輸入
""", '采': """
采写	4441 K:
""", '長': """
長按	4437 K
""", '长': """
长按	4437 K
""", '開': """
開啟	4418 K通知	4418 K推播通知
""", '間': """
間違	44 Kいを見つけ	44 Kいにお気づき
""", '関': """
関連	2481 K記事	2481 K記事:	2481 【K記事】	2481 K:	2481 【K】	2509 【K写真】
""", '閱': """
閱讀	4432 K更多
""", '问': """
问问	4444 K我们的ai
""", '阅': """
阅读	4432 K更多
""", '面': """
面白	69 Kかった
""", '首': """
首发	4501 K于
首頁	96 K>	96 K＞	96 K >	96 K '	96 K /
首页	96 K>	96 K＞	96 K >	96 K '	96 K /
""", '馬': """
馬上	4448 K報名
""", '马': """
马上	4448 K报名
""", '點': """
點我	4437 K加入
點擊	4432 K查看	4432 K閱讀:	4451 K觀看影片
""", '같': """
같이	2588 K 보기:
""", '관': """
관련	2588 K 기사:	2611 K 기사 :	2611 [K 기사]	2611 K 기사-
관련기사	2588 K	2588 K:	2588 [K]	2611 K :
""", '광': """
광고	86 K:	86 [K]	86 (K)
""", '구': """
구독	12 K
""", '궁': """
궁금한	72 K 점은	72 K 점이
""", '기': """
기사	1 K 듣기	41 K 제보	2599 K #줄 요약
기사에	73 K 대해 궁금	2604 K 오류가
""", '네': """
네이버	12 K
""", '다': """
다음	2611 K 기사:
""", '당': """
당신의	2603 K 선택은
""", '댓': """
댓글	5 K
댓글은	27 K
댓글이	5 K
""", '더': """
더	2588 K 읽기:
더보기	2588 [K]	2588 K:
""", '도': """
도움이	69 K 되셨다면
""", '독': """
독자	2603 K 설문에	2603 K 설문조사에
""", '드': """
드셔	59 K 보셨나요
""", '만': """
만들어	59 K 보셨나요
""", '많': """
많이	2611 [K 본 기사]
""", '문': """
문제가	2645 K 발생했습니다
""", '발': """
발견	7 K错误
""", '본': """
본	2599 K 요약은
""", '사': """
사진	2646 K #/#	2646 K # / #
사진출처	2614 K:
""", '생': """
생성형	2599 K ai가 요약
""", '선': """
선택	2643 (K) 개인정보	2643 [K] 개인정보	2643 (K) 광고성	2643 [K] 광고성
""", '설': """
설문에	2603 K 참여하세요
""", '아': """
아직	32 K 댓글
""", '앱': """
앱	13 K
앱을	13 K
""", '여': """
여러분은	2603 K 어떻게 생각
여러분의	33 K 생각
""", '영': """
영상	2588 [K]
""", '오': """
오류가	2645 K 발생했습니다
오류를	7 K
오타가	44 K
오타를	44 K
오탈자가	44 K
오탈자를	44 K
""", '유': """
유익했다면	69 K
""", '이': """
이	8 K 기사	52 K 취재에는	52 K 기사에는	76 K 주제는 닫혔	2599 K 요약은 ai	2599 K 요약이 도움	2599 K 기사는 인공지능	2599 K 기사는 ai	2599 K 번역	2604 K 기사가 도움이	2604 K 기사를 어떻게	2604 K 뉴스에 대한 의견	2604 K 기사에 대한 의견
이미지	2646 K #/#	2646 K # / #
이슈	2611 [K]
이어	2588 K 읽기:
""", '인': """
인기기사	2611 [K]
""", '일': """
일시적인	2645 K 오류가
""", '자': """
자료출처	2614 K:
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
지금	2621 K 플레이:
""", '질': """
질문은	72 K
""", '첫': """
첫	31 K 댓글	31 K 번째 댓글
""", '추': """
추천	2588 K 기사:
추천기사	2611 [K]
""", '출': """
출처	2614 K:	2614 K :
출처를	68 K 밝히면	68 K 밝히고
""", '카': """
카카오톡	12 K	41 K 제보
""", '페': """
페이지	2646 K #/#
""", '필': """
필수	2643 (K) 개인정보	2643 [K] 개인정보	2643 (K) 이용약관	2643 [K] 이용약관
""", '함': """
함께	2588 K 볼 만한 기사:	2588 K 보면 좋은 기사:	2611 [K 읽기]
""", '핫': """
핫클릭	2611 [K]
""", '해': """
해	59 K 보셨나요
""", '홈': """
홈	96 K>	96 K >	96 K '	96 K /
""", '화': """
화보	2588 [K]
""", '후': """
후원	2639 K 계좌
후원계좌	2639 K
"""}

CONTAINS = {',': """
,说:	4525 K
""", '@': """
@我	62 K
""", 'a': """
abonați	80 K-vă	3445 K-vă	3449 K
abonații	50 K pot	3446 K noștri
abonează	80 K-te	3346 K-te pentru	3351 K-te pe youtube	3445 K-te
abonné	50 en tant qu'K	1744 pas encore K	1746 déjà K	1748 en tant qu'K
abonnés	1744 réservé à nos K	1746 réservé aux K	1896 nos K	1899 K
abonējiet	80 K	2788 K
actualisé	97 cet article a été K
actualité	1754 l'essentiel de l'K	1764 suivez l'K	1764 suivez toute l'K	1764 retrouvez toute l'K	1787 couvre l'K
actualizată	97 știrea a fost K
acționari	3413 fără K
adatkezelési	2107 K tájékoztató
adhérent	80 devenez K
adhérez	80 K
admitió	1471 K
adomány	2193 K
adományoddal	2189 K
adományok	2193 K
adományozz	2189 K
adományozzon	2128 K itt
advirtió	1471 K
adó	2096 K #%
adód	2191 K #
adója	2128 K #
adăugat	3448 a K
affichée	60 e-mail ne sera pas K
affiliatelänkar	37 K	74 K	3927 K	3954 K
affilié	37 lien K	74 lien K
affiliés	37 liens K	74 liens K
affirmé	1898 a K
afiliación	37 enlaces de K	74 enlaces de K
afirmó	1471 K
afișată	60 email nu va fi K
agregó	1471 K
aicināja	2791 K
aizsargātas	2737 visas tiesības K
aiškino	2731 K
ai가	2649 K 작성	2649 K 생성	2649 K 요약	2649 K 번역
ai로	2649 K 작성	2649 K 생성
ai를	2649 K 활용해
ajouté	1898 a K
ajută	3445 K-ne
ajánld	2189 K fel
aktualizovaný	97 článok bol K
aktualizován	97 článek byl K
aktérů	97 jména K
alkalmazás	2104 töltsd le az K
alkalmazásban	2126 az K
alkalmazást	2126 K
alkalmazásunk	2190 K
alkalmazásunkat	2104 töltse le K
alkalmazásunkban	84 K
alăturat	3365 s-a K echipei
alăturați	51 K-vă
alătură	51 K-te lor	51 K-te
améliorer	1808 aidez-nous à K
anhören	2 artikel K	2 text K	2 beitrag K	773 jetzt K:
anketě	503 naší K	503 v K
ankietę	35 naszą K	3119 naszą K	3119 krótką K
ankstesnėje	97 K versijoje
anmäl	3988 K dig till vårt	3988 K dig till våra
anmäla	3922 genom att K dig
annoncé	1898 a K
annoncør	641 betalt af en K	641 betalt af K
annonslänkar	37 K	74 K	3927 K	3954 K
annonsör	3936 betalt av en K	3936 betald av en K
annonsør	3019 betalt av en K
anterioară	97 versiune K a
antérieure	97 version K de cet
anunció	1471 K
anunțat	3448 a K
använder	3892 vi K cookies	3893 K kakor
anúncio	3255 após o K	3255 depois do K
anúncios	70 sem K	3339 sem K
apelował	3195 K
apelowała	3195 K
aplicació	84 a la nostra K
aplicación	84 en nuestra K	1331 descarga la K	1331 descarga nuestra K
aplicația	84 în K noastră	3352 descarcă K	3445 descarcă K noastră	3445 descarcă gratuit K	3445 descarcă K și	3446 K noastră
aplikacją	84 z naszą K
aplikację	3084 pobierz naszą K	3085 pobierz K	3085 ściągnij K	3142 naszą K
aplikací	84 s naší K
aplikácii	84 v našej K	3709 našej K
aplikáciu	3709 mobilnú K	3709 K
aportació	456 la teva K
aportación	1366 tu K	1392 haz tu K
apoyá	1468 K
applikációnk	2126 K
applikációnkat	2126 K
applikációnkban	84 K
apsolīja	2791 K
apóyanos	1366 K	1468 K
apóyenos	1366 K	1468 K
apúntate	1310 K a	1326 K a nuestra	1326 K gratis	1468 K gratis
apărat	3448 s-a K
arkadaşina	49 K gönder
arkadaşiniza	49 K gönderin
arkadaşinla	4104 bir K paylaş
artykuł	15 darmowy K	20 cały K	3073 podoba ci się ten K	3120 nasz K do końca	3140 ostatni darmowy K	3193 ten K
artykułu	97 do K dodano
artykuły	15 darmowe K
artykułów	15 darmowych K
artículo	15 K gratis	20 leer este K	20 leer el K	1311 te ha gustado este K	1319 regala este K	1319 regalar este K	1322 último K gratis	1322 te queda # K	1395 y lee este K	1469 este K
artículos	15 K gratis	1322 K gratis este mes	1322 te quedan # K	1322 límite de K
aseguró	1471 K
associés	1770 cookies K à ce contenu
assuré	1898 a K
asszisztensünk	63 virtuális K
asumă	30 nu își K
atsiųsime	57 K jums
ausgewählt	826 produkte unabhängig K
autentificați	24 K-vă
autentifică	24 K-te	3346 K-te pentru
autorką	3111 kontakt z K
autorská	485 K práva
avertizează	3448 K
avísanos	1468 K
ayúdanos	1366 K	1468 K a
açikladi	4181 K
açin	4104 K
añadió	1471 K
año	1470 al K
""", 'b': """
bağirdi	4181 K
bağirdilar	4181 K
bağiriyor	4181 diye K
bağiriyordu	4181 K
bağiş	4178 K yap	4182 K
bağişiniz	4178 K
bağlantilari	74 satiş ortakliği K	4101 satiş ortakliği K
başlayan	4103 tl'den K
başvurun	4104 K
behält	29 K sich vor	29 K sich das recht
behöver	3874 vi K ditt stöd	3988 vi K din hjälp
beiträge	58 neue K per mail
bekapcsolása	2104 értesítések K
beløb	692 fast K
beløp	3068 gi et K	3070 fast K
bemängeln	889 K
bemängelt	889 K
berätta	67 K för oss	67 K din
berättade	3991 K
berättar	3991 K
bestätigen	716 K sie ihre
bestätigungslink	817 K
bestätigungsmail	716 K	817 K
betalvägg	3992 K
bezpečí	97 linka K
bezplatný	523 poslední K článek	3703 náš K webinár	3726 posledný K článok
bezplatných	3712 K článkov
bezpłatne	3125 K konto
bezpłatny	3116 nasz K webinar	3140 ostatni K artykuł
bezpłatnych	3125 limit K
beágyazott	2158 egy K tartalom látható	2158 egy K tartalom található
beğendiyseniz	4179 bu haberi K	4179 bu yaziyi K
biết	4404 cho K
blokování	477 K reklam
bohaterów	97 imiona K
boletín	78 el K	78 al K	78 nuestro K	1326 recibe el K	1326 nuestro K	1329 K diario	1468 recibe el K	1469 nuestro K	1472 K
boîte	79 dans votre K mail	79 dans ta K mail	79 dans votre K	1753 dans votre K mail	1753 dans votre K e-mail
brezplačen	3821 zadnji K članek
brezplačne	3808 K članke
brezplačni	3801 naš K webinar	3821 zadnji K članek
brezplačnih	3808 K člankov
bronił	3195 K się
brzmiał	3195 K
brzmiała	3195 K
brzmiało	3195 K
butlletí	385 subscriu-te al K	385 el nostre K	457 el nostre K	460 K
buzdított	2192 K
buzdította	2192 K
buzón	79 en tu K	1327 en tu K
bájate	1468 K la app
bölümünde	85 yorum K
bönföll	3991 K
böngésző	10 a K
böngészője	10 az ön K
bötfällde	3991 K
bønfaldt	693 K
bønn	2953 vi har en K til deg
bønnfalt	3071 K
bústia	407 a la teva K
bülten	4097 e-K	4182 K
bültene	4064 K abone	4064 K kayit	4064 K kaydol
bülteni	4097 haber K
bültenimiz	78 K	4179 K
bültenimize	78 K	78 e-K	4064 K	4178 K	4179 K
bültenine	4097 K
błagał	3195 K
błagała	3195 K
bạn	49 gửi cho K bè	4309 hộp thư của K	4343 sự ủng hộ của K	4401 mời K	4401 cần sự ủng hộ của K	4401 nhờ sự ủng hộ của K
bằng	4351 K văn bản của báo
""", 'c': """
caffè	2347 un K
café	54 me paga um K	1367 un K	1392 un K al mes	1790 un K
caractères	1808 limitées à # K
catedrática	1363 es K
catedrático	1363 es K
celého	465 pro čtení K
cercetătoare	3365 este K
cercetător	3365 este K
changés	97 prénoms ont été K
chaîne	1896 notre K
chefredaktör	3912 är politisk K	3912 är K
chefredaktør	619 er K
chuyện	4330 bạn có câu K
chép	4325 cấm sao K	4351 mọi sao K
chính	97 đính K	4318 K sách bảo mật
chúng	38 nhắn cho K tôi	38 viết cho K tôi	38 liên hệ với K tôi	38 gửi cho K tôi	38 gửi về cho K tôi	38 kể cho K tôi	38 chia sẻ với K tôi	39 phóng viên của K tôi	57 K tôi gửi bạn	57 K tôi gửi đến bạn	57 K tôi gửi tới bạn	67 nhắn cho K tôi	67 viết cho K tôi	67 gửi cho K tôi	67 gửi về cho K tôi	67 kể cho K tôi	67 chia sẻ với K tôi	67 hãy kể với K tôi	67 kể với K tôi	4309 bản tin của K tôi	4312 theo dõi K tôi	4330 cho K tôi qua	4330 liên hệ với K tôi	4401 ủng hộ K tôi	4401 K tôi cần sự giúp đỡ	4401 giúp K tôi	4401 theo dõi K tôi	4401 hãy gửi cho K tôi	4401 hãy liên hệ với K tôi	4401 hãy báo cho K tôi	4402 K tôi trên	4402 của K tôi	4402 cho K tôi
chọn	4401 hãy bình K
cikkből	2188 K #
cikkéből	2188 K #
cikkünk	2190 minden K
cikkünkhöz	2190 minden K
comentário	6 deixe seu K	6 deixar um K	21 login para publicar um K
comentários	85 nos K	3228 nos K
comentó	1471 K
comisión	1381 recibir una K
comissió	402 rebre una K
comissão	3254 receber K	3254 receber uma K
commerciële	2873 K partner
communauté	1795 K whatsapp	1795 K signal
compártela	25 K	49 K
compártelo	25 K	49 K
comunità	2371 parte della nostra K
condamné	1898 a K
condiții	3355 termeni și K
confidentialité	1771 politique de K
confidențialitate	3355 politica de K
conférences	1787 est maître de K
connecté	1773 vous devez être K
contactați	38 K-ne	67 K-ne
contactează	38 K-ne	67 K-ne
conteúdo	9 este K	9 K externo	3205 acesse todo o K	3249 ao exibir este K	3249 ao ver este K
contribuição	3241 com a sua K	3338 sua K é essencial
contáctanos	38 K
contáctenos	38 K
contém	97 K cenas
contó	1471 K
conversación	1349 participar en la K
conținut	9 acest K	3346 K doar pentru abonați
conținutului	3362 preluarea K
cookieinställningar	3914 K
corespondentă	3365 este K
corrección	97 K:
correção	97 K:
corrigé	97 article a été K
creează	3445 K un cont pentru a citi
csatornájára	2118 viber-K
csatornánk	2190 K
csatornánkhoz	2118 telegram-K	2118 whatsapp-K
csatornánkra	2118 youtube-K	2189 iratkozz fel K	2189 iratkozzon fel K
csábított	2192 K
cuéntanos	38 K	67 K	1349 K en	1468 K
cuéntenos	38 K	67 K
czytać	3079 aby K dalej	3079 żeby K dalej	3192 chcesz K dalej
czytelników	36 naszych K	3120 opiniami K	3131 z wpłat K	3131 dzięki wsparciu K	3148 K	3193 naszych K	3193 z wpłat K
câmpurile	60 K cu steluță
cântau	3448 K
címével	2150 e-mail-K
cùng	51 hãy tham gia K họ
của	4332 là cây bút K	4402 độc giả K
""", 'd': """
daní	3717 # % z K	3717 #% z K
darbą	2729 mūsų K
darowiznę	3077 przekaż K	3192 przekaż nam K	3192 przekaż K na
datenschutzerklärung	733 unserer K	887 unserer K	887 unsere K
datenübertragung	767 der K zu
dați	62 K-mi tag
debatindlæg	620 send dit K	620 skrive et K
debatredaktør	619 er K
debattredaktør	2993 er K
debattør	619 er K
declaró	1471 K
decía	1471 K
demandé	1898 a K
denmişti	4181 K
denunció	1471 K
dependență	88 jocurile de noroc pot crea K
descrições	97 contém K
descárgate	1331 K la	1331 K nuestra
destekçimiz	4104 K olun	4178 K olun
desteğiniz	4178 K
desteğinizle	4179 K
desteğiyle	18 okurlarin K	4090 yapay zeka K	4099 K ayakta	4109 yapay zeka K
değildir	30 sorumlu K
değilim	4162 ben robot K	4162 robot K
değiştirildi	97 isimler K
değiştirilmiştir	97 isimler K
dimineață	17 în fiecare K
diskutovať	3708 K môžu
disponível	3213 K no google play
doação	3201 faça uma K	3241 sua K	3338 sua K	3338 faça uma K	3342 K
doações	3342 K
dodał	3195 K
dodała	3195 K
dodává	576 K
događaj	3607 naš K
domagał	3195 K się
donació	456 fes una K	460 K
donación	1314 haz una K	1314 tu K	1366 tu K	1366 una K	1468 tu K	1468 haz una K	1472 K
donația	3445 K ta
donație	3445 fă o K	3449 K
donații	3449 K
donează	90 K cât poți	3445 K acum
doplněn	97 článek byl K
doporučil	576 K
doporučila	576 K
doporučovala	576 K
dopuštenja	3618 bez K
doradzał	3195 K
dorzuć	3192 K się
dostawać	3141 chcesz K
dostávajte	3732 K
dostávat	524 chcete K
dostávať	3727 chcete K
dostávejte	530 K
dostęp	80 kup K	3079 masz już K	3125 pełny K do	3125 wykup K	3192 kup K
dostępny	3079 artykuł K tylko
dotazník	504 krátký K	3707 krátky K
dotazníka	3707 nášho K
dotazníku	503 našeho K	504 krátkého K
dowolną	3194 K kwotą
dočtete	511 více se K
dołóż	3192 K się
dołącz	51 K do nich	51 K	3090 K do nas na	3192 K do nas	3192 K do grona	3192 K do nich
drastické	97 obsahuje K
draudžiama	2683 K kopijuoti	2683 be leidimo K	2683 be sutikimo K
draudžiamas	2704 be leidimo K
dueños	1421 sin K	1421 ni K
dumneavoastră	10 browserul K
duyệt	10 trình K của bạn
działać	3193 K dalej
dziennikarką	3112 jest K	3179 jest K
dzięki	3193 K wam	3193 K tobie
dziękujemy	3122 K za zapisanie	3122 K za zapis	3192 K, że nas czytasz
där	42 var du K
débloquer	1746 pour K
déclare	1898 K
déclaré	1898 a K
découvrez	1744 K nos offres	1895 K nos offres
déductible	1738 K des impôts	1738 K à #	1897 K
déjanos	6 K tu	77 K tu correo
déjenos	77 K su correo
dénonce	1898 K
déplore	1898 K
déposés	1800 des cookies seront K
désabonner	1753 K à tout moment
désactiver	1768 K adblock
désactivez	1768 K adblock
désinscrire	1754 vous K à tout moment
díky	574 K vám
dôvery	97 linku K
dömde	3991 K
dømte	693 K	3071 K
düzeltme	97 K:
děkujeme	573 K, že nás čtete
dřívější	97 K verzi článku
důvery	97 linka K
dụng	4314 tải ứng K	4401 tải ứng K của	4401 hãy tải ứng K	4401 tải ngay ứng K
""", 'e': """
edellyttää	1682 K tunnusta
editörlerimize	39 K
editörüdür	4087 K
editörün	97 K notu
egyetért	43 K?
egyetértesz	43 K?
együttműködésében	2187 K készült
elaboración	1381 no ha participado en la K
electrònic	385 el teu correu K
electrónico	60 correo K no se mostrará	1327 tu correo K	1349 tu dirección de correo K no será publicada
elküldjük	57 K neked	57 K önnek
elolvasásához	2098 a teljes cikk K
elsőként	2127 értesülj K
előfizetés	2193 K
előfizetéssel	2130 K
előfizető	2098 már K	2189 legyen K
előfizetőink	50 K	2098 K olvashatják	2130 K számára	2190 K
előfizetők	50 az K	2140 csak K	2193 K
előfizetőknek	2099 csak K	2140 K szól
előfizetőként	50 K
előfizetőnktől	2150 K
emlékeztetett	2192 K
emoțional	97 pot afecta K
endereço	3227 seu K de email não será
engedély	2133 K nélkül tilos
engedélyezze	2106 K a javascript
engedélyezése	2158 tartalmainak K	2158 tartalmak K
engedélyhez	2133 K kötött
enkät	35 vår K
enquête	35 notre K	35 onze K	53 mois sur cette K	53 mois à cette K	53 mois pour cette K	97 pour cette K, nous	1896 cette K	2889 onze korte K	2889 onze K
enquêtent	1896 K pour vous
enquêtes	1896 nos K
ensaísta	3302 é K
ensimmäinen	1727 K kuukausi
enthält	767 dieses element K daten
entraînement	48 K d'ia
entrée	1856 ctrl+K	1856 ctrl + K
enviáselo	49 K
envíala	49 K
envíalo	49 K
envíanos	1468 K
epizódu	3705 K
erată	97 K:
ergänzt	97 text wurde K	97 artikel wurde K
erhvervsredaktør	619 er K
erhältlich	773 shop K	846 im shop K
erişin	4104 K
erklärt	889 K
erklärte	889 K
erkände	3991 K
erzähl	38 K es uns	67 K es uns	67 K uns
erzählen	38 K sie uns	38 K sie es uns	67 K sie uns	67 K sie es uns	886 K sie es weiter
erzählt	67 K uns	889 K
erzählte	889 K
escribió	1471 K
escríbanos	38 K	67 K
escríbenos	38 K	67 K	1349 K a	1468 K
estimé	1898 a K
estás	1311 ya que K aquí	1311 ya que K por aquí
etichetați	62 K-mă
etichetează	62 K-mă
etiquétame	62 K
etiquétanos	62 K
etkinleştir	4072 javascript'i K
evästeasetuksiasi	1659 K
evästeet	1659 K	1684 K
evästeitä	1642 K
existují	514 K díky
experiência	67 conte sua K
explicó	1471 K
expliqué	1898 a K
expérience	67 partagez votre K
externého	3699 K obsahu
externí	496 K obsah
externího	496 K obsahu	496 obsah z K
externý	3699 K obsah
""", 'f': """
favoritkälla	3908 K
faça	3338 K um pix
felelősséget	30 nem vállal K
felhasználási	2107 K feltételek
felietonistką	3179 jest K
felietonistą	3179 jest K
feliratkozás	2100 K a hírlevélre	2100 hírlevél K
feliratkozásommal	2116 K
feliratkozással	2116 K
felkavaró	97 K
fictício	97 nome K
fictícios	97 nomes K	97 nomes são K
filmări	40 poze și K
folosește	3355 K cookie
folytatásához	2098 a cikk K
fordítóval	2123 gépi K
forintért	2130 havi # K
formulára	3710 odoslaním K
formulário	3338 inscreva-se no K
formuláře	507 odesláním K
forrásként	2117 kedvenc K
fortæl	67 K os
fortæller	693 K
fotoğraf	40 K ve video
fotoğraflarinizi	40 K
fotóidat	40 K
fotóit	40 K
frissítettük	97 K a cikket	97 cikkünket K
frågade	3991 K
früheren	97 K version	97 K fassung
férjen	2189 K hozzá
följ	3888 K oss på	3988 K oss
förbehåller	29 K sig	29 K oss
förbehållna	3904 alla rättigheter K
fördere	886 K
fördermitglied	80 werden sie K	788 werde K	788 werden sie K
fördern	886 jetzt K	886 K sie
föredragen	3908 K källa
föredragna	3908 K källa
föreslog	3991 K
författare	3912 är K och
förklarade	3991 K
förklarar	3991 K
försvarade	3991 K sig
følg	594 K os på	690 K os	2969 K oss på	3068 K oss
første	632 K måned	692 K måned	3007 K måned	3070 K måned
független	2096 támogassa a K	2190 K sajtó
főmunkatársa	2177 K
főszerkesztője	2121 K
""", 'g': """
gadā	2790 K
gazeteciliği	4179 bağimsiz K
gazeteciliğimiz	4179 K
gazetę	3151 kup K
gefällt	817 K ihnen, was sie	817 K dir, was du
gelmişken	4058 buraya kadar K
gespräch	97 K wurde gekürzt
geändert	97 namen K	97 name K	97 namen wurden K
geöffnet	736 wird in neuem fenster K
giovedì	17 ogni K
glücksspiel	88 K kann süchtig machen
glücksspiele	88 K können süchtig machen
godišnje	3678 K
gridò	2453 K
gràcies	408 K a gent com tu	457 K a tu
grátis	3340 teste K
grâce	18 K à vous	1735 K à vos dons
gwiazdką	60 pola z K
gärna	3988 vill K höra från dig
går	578 før du K	2953 før du K
gåva	3874 ge en K i dag	3874 ge en K nu	3875 din K	3875 ge en K	3988 din K gör	3988 ge en K i dag	3992 K
gönderdik	4111 size bir e-posta K
gönderin	4104 K
gönderiyoruz	57 size K	57 sana K	57 yazilarini K
göndermeyiz	71 spam K
göra	3989 K mer
göre	4181 K
görün	4104 K
görünmeyecek	60 e-posta adresiniz K
görüntülerinizi	40 K
göster	4104 K
gösterilmeden	4080 kaynak K
gösterilmeyecek	60 e-posta adresiniz K
gösterilmez	60 e-posta adresiniz K
güncellendi	97 haber K	97 yazi K
güncellenmiştir	97 haber K
głosił	3195 K
głosiła	3195 K
głosiło	3195 K
głosuj	3136 K
głosujcie	3136 K
głównej	3127 na stronie K
gương	64 trang K
gửi	49 hãy K	4330 xin K về
""", 'h': """
használ	2106 cookie-kat K	2107 sütiket K
használat	2106 sütik K
hazardní	83 účastí na K hře
hazardných	83 účasťou na K hrách
heißt	889 K es
helyesbítés	97 K
helyreigazítás	97 K
hikâyeni	67 K bizimle
hikâyenizi	67 K bize
hinzufügen	759 bei google K
hirdették	2192 K
hirdetés	11 a K	11 K után
historią	67 podziel się swoją K
história	67 conte sua K
hjälp	3915 K av ai	3937 K av ai	3988 K oss
hjälper	3988 din gåva K
hjælp	622 K af ai	622 K fra ai	642 K af ai	690 vi har brug for din K	690 K os
hjælper	690 dit bidrag K
hlásal	576 K
hlásala	576 K
hlásá	576 K
hovorí	3776 K
hozzászólás	21 K küldéséhez
hozzászóláshoz	6 K
hozzászólásokban	85 a K
hozzátette	2192 K
hviezdičkou	60 polia s K
hvězdičkou	60 pole s K
hyödyntäen	1660 tekoälyä K
hágase	80 K socio
hájil	576 K se
hájila	576 K se
häng	3988 K med i
häufiger	759 bei google K
hävdar	3991 K
håller	43 K du med	43 K du inte med	3944 läsare som K
hævder	693 K
hébergé	1770 ce contenu est K par
hình	97 có chứa K ảnh
híreinket	2150 K
hírekben	2104 a google K	2117 google K
hírlevelére	2116 K
hírlevelünk	78 K	2190 K
hírlevelünket	2116 K
hírlevelünkre	78 K	2100 K	2189 iratkozzon fel K	2189 iratkozz fel K	2190 K
hírlevél	2193 K
hírlevélre	78 K	2189 iratkozz fel a K	2189 iratkozzon fel a K
hó	2191 ft/K
hónap	2130 első K	2191 első K
hören	841 K sie hier.
hører	2998 der du K
hükmetti	4181 K
hüüdis	1533 K
hüüdsid	1533 K
hűségidő	2140 K nélkül
hồng	4350 nhận hoa K
""", 'i': """
iecienītāko	2745 K avotu
iepriekšējā	97 K versijā
ifølge	693 K	3071 K
illimité	1748 accès K	1817 en K
imágenes	40 tus K	97 contiene K
incorporó	1363 se K a
independentă	3446 presa K
independência	3339 a K
indicó	1471 K
indiqué	1898 a K
indrømmede	693 K
indrømmer	693 K
indépendance	1896 notre K
indépendant	1735 soutenez le journalisme K	1896 journalisme K	1896 média K
indépendante	1814 la presse K a	1896 presse K	1896 information K
información	1339 sigue toda la K	1339 siga toda la K	1363 cubre la K	1469 esta K
informację	3111 wyślij K
informações	97 com K de
informațiilor	3362 preluarea K
informó	1471 K
informē	2791 K
ingresá	77 K tu correo
innehåll	3893 externt K	3914 externt K
innehåller	97 K spoilers
innehållet	9 K
innrømmer	3071 K
innrømmet	3071 K
inquiète	1898 s'K
inquérito	35 nosso K
inscrição	3209 cancelar a K	3263 sua K foi
inscríbete	1310 K
insändare	43 K	3913 skicka din K	3913 din K till	3913 skriva en K
intelektą	2691 dirbtinį K	2706 dirbtinį K
inteligencję	3133 przez sztuczną K
inteligencí	516 umělou K
intelligenciával	2123 mesterséges K készült	2142 mesterséges K
introduceți	77 K adresa de email
intégralité	1744 pour lire l'K
investigación	53 meses en esta K	53 meses a esta K	97 para esta K	1469 esta K
investigação	3339 esta K
investigație	3446 această K
investigațiile	3446 continua K
invítame	54 K a un café	54 K un café	1468 K a
invítanos	1468 K a
ismételgette	2192 K
istediğiniz	4063 K zaman iptal	4180 K zaman iptal
izražavaju	3612 komentari K
içeriği	9 K
içeriğin	4089 harici K
içermektedir	97 sahneler K
išorinio	2689 K turinio
""", 'j': """
jautāja	2791 K
javascript가	2629 K
javascript를	2629 K
javasolják	2192 K
jelölj	62 K meg	62 K be
jelöljetek	62 K meg
jesteś	3073 skoro już tu K	3073 skoro tu K
jugé	1898 a K
jurnalistă	3365 este K
jurnaliștii	39 K noștri	3388 K noștri îți trimit	3446 K noștri
jälgi	1530 K meid
jäljellä	1678 ilmaista juttua K
jäseneksi	80 liity K	1725 liity K
""", 'k': """
kanał	3193 nasz K
kannatusjäseneksi	1725 liity K
kanál	574 náš K
każdego	17 K ranka
každé	17 K ráno
kaže	3679 K
kedykoľvek	3684 odhlásiť sa môžete K
keresőben	2117 google-K
khoản	4307 bạn đã có tài K	4318 điều K sử dụng
không	43 K đồng ý?	60 email của bạn sẽ K hiển thị	71 K spam	4325 K sao chép
khẳng	4404 K định
kiabált	2192 K
kiabálta	2192 K
kiabálták	2192 K
kiegészítettük	97 a cikket K	97 cikkünket K
kifogásolja	2192 K
kirjeessä	1728 luki K
kiáltott	2192 K
kiáltotta	2192 K
kiáltották	2192 K
kiến	4338 ý K của bạn sẽ	4401 hãy gửi ý K	4401 vui lòng gửi ý K
kliknutím	507 K na
kolačića	3603 K	3633 K
kolačiće	3603 K	3633 K
kolačići	3603 K
komentować	6 K	3099 aby K
komentár	6 pridať K	3708 pridajte K
komentára	3708 pridanie K	3708 vloženie K
komentároch	85 v K
komentárov	85 do K
komentátor	494 je K	494 , K	560 , K
komentátorem	494 je K	560 je K
komentátorka	560 , K
komentátorkou	494 je K	560 je K	3697 je K
komentátorom	3697 je K
komentář	6 přidat K
komentáře	6 pro přidání K	505 vložení K	505 přidání K
komentářích	85 v K
komentářů	21 přidávání K se musíte	85 do K
kommentarsfältet	85 i K
kommenteléshez	6 K
kommenttikentässä	85 K
koneääni	1660 K
konferencję	3116 naszą K
konuştu	4181 diye K	4181 K
kopírovanie	3690 K obsahu bez	3690 K je zakázané
kopēšana	2744 K bez
korespondentką	3112 jest K	3179 jest K
korespondentė	2688 K
korábban	2149 K itt írtunk	2149 K ebben a cikkben írtunk
korábbi	97 cikkünk K
krzyczał	3195 K
krzyczała	3195 K
krzyknął	3195 K
krzyknęła	3195 K
krävde	3991 K
krævede	21 K felter er	693 K
krönikör	3912 är K	3975 är K
kulturalną	3120 K dyskusję
kulturredaktör	3912 är K	3975 är K
kulturredaktør	619 er K	677 er K	2993 er K	3055 er K
kumppanuuslinkkejä	74 K	1672 K
kvíz	503 náš K	3707 náš K
kvíze	3707 našom K	3707 v K
kvízu	503 našem K	503 v K
kyltissä	1728 luki K
kysyivät	1728 K
kávéra	54 hívj meg egy K	54 hívjon meg egy K	2191 K
käsitellään	97 jutussa K
käyttää	1640 tämä sivusto K
käyttöehdot	1667 hyväksyt K
képeidet	40 K
képeit	40 K
kérdezte	2192 K
kérdezték	2192 K
kérdőívünket	35 K
kért	2192 K
kérte	2192 K
kérték	2192 K
kívánt	97 nem K
können	90 geben sie, was sie K	90 geben sie, so viel sie K	886 K sie uns
könyörgött	2192 K
könyörögtek	2192 K
köszönjük	2189 K, hogy olvasol
kötelező	21 K mezőket
kövessen	2104 K minket	2189 K minket
követelte	2192 K
követelték	2192 K
közlése	2141 nélküli K tilos
közreműködésével	2187 K készült
közéjük	51 állj be K	51 álljon be K
közölte	2192 K
kúpte	3773 si K
küldd	49 K el
küldjük	57 K neked
küldünk	57 K neked
kündigte	889 K an
künstlichen	777 K stimme vorgelesen	777 K stimme vertont
künstlicher	834 mithilfe von K
küpsised	1490 K
küpsistega	1490 K	1509 K
küsis	1533 K
kč	509 za # K	509 od # K	575 od # K
kļūsti	2788 K par
křičel	576 K
křičela	576 K
křičeli	576 K
kể	4404 K
""", 'l': """
labākie	2764 K raksti tavā
lamentó	1471 K
lançait	1898 K
lasītu	2734 lai K tālāk
lasītāji	2789 mūsu K
lasītājiem	2789 mūsu K
lejupielādē	2788 K
lelkisegély	97 K
leverandør	2995 ekstern K
leverantör	3914 extern K
leído	1395 has K tus #
leírásokat	97 K tartalmaz
licencí	47 K cc	47 cc-K
licença	47 K cc
licența	47 K cc
lietotnē	2754 K
linkistä	1671 lisää tästä K
lisenssillä	47 K
lisäsi	1728 K
llicència	47 K cc
lucrează	3365 K în presă
lunedì	17 ogni K
lună	3447 pe K
luận	6 để bình K	85 phần bình K	97 từ chối bình K	4307 đăng nhập để bình K	4338 bình K của bạn sẽ	4401 đăng nhập để bình K
lájkolj	2104 K minket
lákal	576 K
läget	3923 koll på K
lähdet	1626 ennen kuin K
lähetä	49 K se
lähetämme	57 K sinulle
lämna	77 K din mejl	77 K din e-post
läsa	3926 du kan K mer	3926 kan du K mer	3926 K mer om	3989 fri att K
läsare	36 våra K	3924 våra K	3989 våra K
läsarna	18 tack vare K
läser	3988 tack för att du K
läsning	0 min K
läsningstid	0 K
lästid	0 K
låst	646 K for	3024 K for	3941 K för
læser	690 tak fordi du K
læserbrev	43 K	620 skrive et K	620 send dit K
læsere	36 vores K	691 vores K
læseres	631 vores K støtte
læserne	18 takket være K
læsetid	0 K
læsning	0 min K
límite	1322 K de notas
límites	1319 sigue leyendo sin K
lòng	4330 vui K gửi về	4401 vui K gửi về
löd	3991 K
lød	693 K	3071 K
lūdza	2791 K
lập	4342 ủng hộ báo chí độc K	4402 báo chí độc K
""", 'm': """
magyarázta	2192 K
mailovú	3710 e-K adresu
mainoslinkkejä	37 K	74 K	1672 K
manhãs	17 todas as K
marqués	60 champs K d'une étoile
masintõlke	1492 K abil
materiał	9 ten K
matéria	20 ler esta K	3205 esta K é só	3268 para ler esta K	3339 esta K
matérias	3240 limite de K
matí	456 rep cada K
mawiał	3195 K
mawiała	3195 K
mañana	17 cada K
mañanas	17 todas las K
megbírságolta	2192 K
megbízásából	2187 K készült
megjelenését	2187 K támogatta	2187 K támogatja
megjelenítése	2158 tartalmainak K	2158 tartalmak mindig K
megszakítása	21 válasz K
megváltoztat	97 nevek K
megváltoztattuk	97 nevét K
meidän	1725 tue K
meitä	1669 tukea K	1669 tue K	1725 tue K	1725 auta K
mencióname	62 K
menționat	3448 a K
mesačne	3775 K
mesečno	3678 K	3868 K
mesélte	2192 K
mieltä	43 eri K?	43 samaa K?
miesiąc	3194 za K
miesięcznie	3194 K
minkä	90 anna K voit
miễn	15 bài K phí	4345 hết số bài K phí	4403 dùng thử K phí
mjesečno	3678 K
modifié	97 article a été K	97 prénom a été K	97 nom a été K
modifiés	97 prénoms ont été K	97 noms ont été K
modération	83 jouez avec K	1808 charte de K	1808 K par la rédaction
mokė	2731 K
mondták	2192 K
mostrarà	60 adreça no es K
mostrará	60 correo no se K	1319 este mensaje se K en
możesz	90 wpłać, ile K
možete	90 dajte koliko K
multó	1471 K
mulțumim	3445 K că ne citești
munkatársa	2121 K	2177 K
munkatársunknak	39 K
munkánk	2190 K
munkánkat	2096 támogasd K	2096 támogassa K	2128 K	2189 támogasd K	2189 támogassa K	2190 K
myönsi	1728 K
másodközlés	2114 K
märkis	1533 K
määräsi	1728 K
mån	3925 kr/K	3990 kr/K
månad	3877 testa en K	3925 en K för	3988 testa en K	3990 per K	3990 varje K
månaden	3925 första K	3990 i K	3990 första K
månader	3925 K för #	3988 testa # K
månadsgivare	3988 bli K
måned	584 prøv en K	632 i # K	690 prøv en K	692 pr. K	3007 en K for	3068 prøv en K	3070 per K
måneden	692 om K	3070 i K
måneder	632 i # K	3007 K for #
média	1896 notre K
mês	3339 até o fim do K	3340 por K	3340 ao K
mình	54 mời K ly cà phê	62 tag K
míní	576 K
mówi	3195 K
mówili	3195 K
mówił	3195 K
mówiła	3195 K
môžete	3706 článok si K
müşterimiz	4115 K
mācīja	2791 K
mākslīgais	2751 K intelekts
mēnesis	2790 pirmais K
mēnesī	2790 K
mėgstamiausią	2684 K
mėnesį	2730 per K
měsíc	509 první K	575 za K	575 první K
měsíčně	575 K
můžete	502 článek si K
mạnh	4404 nhấn K
""", 'n': """
nabádal	576 K
nabádala	576 K
naléhal	576 K
namawiał	3195 K
namawiała	3195 K
napisał	3195 K
napisała	3195 K
napiš	38 K nám	67 K nám
napište	38 K nám	493 K nám	526 K na	573 K nám
napísal	3776 K
napíšte	38 K nám	3696 K nám	3696 K, prosím	3729 K na	3773 K nám
naročilo	3807 hvala za K
naročite	80 K se	3781 K se na naše	3866 K se
naročnik	50 kot K	3780 že K
naročnike	3788 samo za K	3788 le za K
naročniki	50 K lahko	3820 lahko berejo le K	3820 berejo samo K	3870 K
naročnikom	3780 dostopen le K	3780 na voljo K	3780 na voljo samo K	3780 na voljo le K	3820 dostopna le K	3820 dostopna samo K	3820 dostopen le K	3820 dostopen samo K
naročnina	3808 K	3870 K
naročnino	3808 z K	3830 z K
narzędzi	3133 przy wsparciu K ai
naujienlaiškio	2696 K
naujienlaiškis	2729 mūsų K	2732 K
naujienlaiškį	2676 mūsų K	2696 K	2728 užsisakykite K	2729 mūsų K
navođenja	3618 bez K izvora
navođenje	3618 uz K izvora
nawoływał	3195 K
našeho	499 do K týmu	499 K e-shopu
našem	3607 K timu
našich	525 K zpráv	3728 K správ
neatkarīgu	2788 atbalsti K
nekünk	38 írj K	38 írjon K	38 írja meg K	38 írd meg K	67 írj K	67 írjon K	67 írja meg K	67 írd meg K	67 meséld el K	2189 segíts K	2189 írjon K	2189 írj K	2189 jelezd K	2190 K adód
nemokamą	2700 K paskyrą
neobmedzený	3683 K prístup
neodpovídá	30 K za
neodpověděl	97 K
neodpověděla	97 K
neodpověděli	97 K
neomezený	489 K přístup
neomezeně	465 K číst
nepiekrītat	43 K
nepriklausomą	2698 paremkite K žurnalistiką	2728 paremkite K	2729 K žurnalistiką
nesouhlasíte	43 K?
nesúhlasíte	43 K?
newsissä	1652 google K
nezodpovedá	30 K za
nezodpovídá	30 K za
nezávislou	573 podpořte K
nezávislá	574 K média
nezávislé	3774 K médiá
nezávislú	3773 podporte K
ngoài	4333 nội dung bên K
nguồn	4328 K ưu tiên	4328 K tin ưu tiên	4351 ghi rõ K	4386 K ưu tiên
người	50 K đăng ký có thể
nhiệm	4338 chịu trách K về nội dung bình luận
nhân	4334 trí tuệ K tạo
nhấn	4401 K vào đây
nhận	4309 đăng ký K bản tin	4309 đăng ký K tin	4401 đăng ký K bản tin	4401 đăng ký K tin
nhập	24 đăng K	4307 vui lòng đăng K	4307 đăng K để đọc	4307 đăng K để xem	4307 đăng K để lưu	4307 hãy đăng K để	4401 đăng K để đọc	4401 đăng K để xem
nhật	97 bài viết đã được cập K	97 bài báo đã được cập K
niedostępny	3113 materiał wideo jest K
niezależne	3192 wesprzyj K	3192 wspieraj K	3193 K media
niezależność	3193 K
niezależną	3193 jesteśmy K
noastră	3446 munca K
nolēma	2791 K
norāda	2791 K
nosūtīsim	57 jums K
notificações	14 as K	3215 ative as K	3215 ativar K	3215 receba K
notificările	14 K	3352 activează K
notifikácie	3709 K
notícia	3339 esta K
notícias	3209 receba as K	3209 receba K	3218 siga as últimas K
novinařina	574 naše K
novinařinu	574 nezávislou K
novinár	3697 je K	3697 , K
novinári	3774 naši K
novinárka	3697 je K	3697 , K
novinárkou	3697 je K
novinárom	3697 je K
novinář	494 je K	494 , K
novinářem	494 je K	560 je K
novináři	574 naši K
novinářka	494 je K	494 , K
novinářkou	494 je K	560 je K
novičke	3781 na e-K
novičnik	3789 K	3789 e-K	3867 naš e-K	3870 K
novičnika	3789 K
nuotraukų	40 K ir vaizdo
nusprendė	2731 K
nášho	3703 do K tímu
nächste	21 in diesem browser für die K	886 sind sie der K
nélkül	70 reklám K	71 spam K
nói	4404 K
nõus	43 ei ole K?
năm	4403 mỗi K
""", 'o': """
obaveštenja	14 K
obchodě	499 našem K
obegränsad	3880 K tillgång
obećala	3679 K
obećao	3679 K
obiecał	3195 K
obiecywał	3195 K
obligāta	2744 atsauce K
oblíbené	491 K zdroje
oblíbených	491 K zdrojů
oblíbenými	491 K zdroji
obrigatórios	21 campos K são	3227 campos K são
obveščanje	3807 na naše K
obľúbené	3694 K zdroje
obľúbených	3694 K zdrojov
obľúbenými	3694 K zdrojmi
också	51 var med du K
odběru	78 k K
odebírat	524 chcete K
odebírejte	469 K náš	530 K	573 K
odemkněte	465 K si
odhlásit	470 K se můžete kdykoli
odoberať	3727 chcete K
odpoveď	21 zrušiť K
odpovídal	576 K
odpověděl	576 K
odpověděla	576 K
odpověď	21 zrušit K
odpowiadał	3195 K
odpowiedzialności	30 nie ponosi K
odpowiedział	97 nie K	3195 K
odpowiedziała	97 nie K	3195 K
odpowiedziało	97 nie K
odražavaju	3612 komentari K	3612 komentari ne K
odídete	3692 kým K
ofereça	3205 K este artigo
ograniczeń	3079 czytaj bez K	3079 czytaj więcej bez K
også	51 bli med du K
ogłosił	3195 K
ogłosiła	3195 K
oikaisupyynnöt	1663 K
oikaisupyyntö	1663 K
olvashatják	2148 csak előfizetők K
olvasási	0 K idő
olvasóiból	2128 K él
olvasóink	36 K	2190 K
olvasóknak	18 az K
opinião	30 K do	30 K deste
opinión	30 K de	1468 danos tu K
ordenó	1471 K
ordonné	1898 a K
ortakliği	4101 iş K linkleri
orzekł	3195 K
osobních	487 ochrany K údajů	487 ochraně K údajů
osobných	3699 K údajov
ostrzegał	3195 K
ostrzegała	3195 K
ostrzegł	3195 K
otrzymywać	3141 chcesz K
označ	62 K mě	62 K ma
označite	62 K me	62 K nas
označte	62 K mě	62 K ma	62 K nás
oznámení	14 K
oznámil	576 K	3776 K
oznámila	576 K	3776 K
ozvěte	38 K se nám	67 K se nám	493 K se nám	573 K se nám
""", 'p': """
padėkite	2728 K mums
pageidaujamą	2684 K šaltinį
paklausė	2731 K
palīdzi	2758 ziedo un K	2788 K mums
palīdzību	2751 mākslīgā intelekta K	2766 mākslīgā intelekta K
parašykite	38 K mums	67 K mums	2728 K mums
parsisiųskite	2728 K
participación	1350 normas de K
partnerské	74 K odkazy	512 K odkazy	3715 K odkazy
partneři	476 my a naši K
pastā	2756 e-K
pastāstiet	38 K mums	67 K mums
patronką	3131 zostań naszą K
patrões	3293 sem K	3339 sem K
paylaşilan	4161 tarafindan K bir gönderi	4161 tarafindan K gönderi
paylaşin	25 K	49 K	4104 K
paylaştiği	4161 K bir gönderi	4161 'in K bir gönderi
paziņoja	2791 K
paziņojumus	2755 K
państwa	3111 czeka na K
pašte	2696 jūsų el. K
pažadėjo	2731 K
periódico	1469 este K	1469 nuestro K
permanència	458 sense K
persiųskite	49 K
personvernerklæring	2974 K
phê	54 mời tôi một ly cà K	4342 mời bạn một ly cà K
phóng	4330 liên hệ K viên	4332 là K viên báo	4332 là K viên của	4401 hãy liên hệ K viên
phút	0 K đọc
phản	97 chưa K hồi
pidió	1471 K
pidätetään	1648 kaikki oikeudet K
pidätämme	29 K oikeuden
pisał	3195 K
pisała	3195 K
pišite	38 K nam	38 K našoj	38 K nam na	67 K nam	67 K našoj	67 K nam na	3600 K nam	3632 K nam na	3632 K na	3676 K nam	3794 K nam	3794 K na	3824 K nam na	3824 K na	3866 K nam
piškotke	3797 K	3825 K
piškotki	3797 K
piškotkov	3797 K	3825 K
pište	526 K na	526 K nám na
plakáton	2192 állt a K
plânge	3448 se K
pochází	496 obsah K
podcastów	3117 K
podcastů	501 K
podcaście	34 naszym K
podeľte	67 K sa s nami
podeślij	49 K
podkreśla	3195 K
podporovatelé	574 naši K
podporují	574 nás K
podpoře	574 díky K
podpořte	514 K	573 K nás	573 K naši	573 K naše	573 K mě
podrška	3676 vaša K
podrške	3619 bez vaše K	3677 vaše K
podršku	3676 vašu K
podržite	3619 K	3676 K nas	3676 K naš
podělte	67 K se s námi	67 K se o
podľa	3776 K
poinformował	3195 K
poinformowała	3195 K
pokračovanie	3683 pre K v čítaní
pokračování	465 K je dostupné	512 K článku níže
pokračuje	512 článek K	512 text K	3715 článok K	3715 text K
pokračujte	465 K ve čtení s
política	396 K de galetes	1347 K de cookies	3225 K de cookies	3242 cobre K
pomocí	516 K ai
pomocą	3133 z K ai
pomoć	3676 vašu K
pomóż	3192 K nam
pomôžte	3773 K nám
poprosił	3195 K
poprosiła	3195 K
poprosiło	3195 K
poručila	3679 K
poručio	3679 K
poslední	523 K článek zdarma	523 K článek, který můžete
posledný	3726 K článok zadarmo
poslušajte	3823 K nas
postafiókjába	2100 K
postaládádba	79 a K	2116 a K
postaládájában	2116 ön K
posílat	507 nechte si K
posílejte	493 K nám
posíláme	57 vám K	57 K vám
potřebujeme	573 K vaši pomoc	573 K vaši podporu
používame	3699 K cookies
používá	476 tento web K
používáme	476 K cookies
povestește	67 K-ne
povestiți	67 K-ne
powiedział	3195 K
powiedziała	3195 K
powtarzał	3195 K
powtarzała	3195 K
poznámka	97 K redakce
pozostało	3079 K # %	3079 K #%
pozvěte	54 K mě na kávu	54 K mě na kafe
počasti	54 K me kavom
pořadatelé	576 zvou K
pošaljite	49 K ga	3600 K nam	3600 K na	3676 K nam
pošiljamo	57 K vam	57 vam K
pošleme	57 vám K	57 K vám	57 ti K
pošlete	49 K ho	49 K jej	493 K nám	573 K nám
pošli	49 K ho
pošlite	49 K ho	3696 K nám	3773 K nám
pošljemo	57 vam K
pošljite	49 K ga	3794 K nam	3794 K jo nam	3794 K na	3866 K nam
požádal	576 K
požádala	576 K
pracę	3193 naszą K
pranešimus	2695 K
praneškite	38 K mums	67 K mums
pranešė	2731 K
prašė	2731 K
preberať	45 K
precizējums	97 K:
predchádzajúceho	3730 bez K súhlasu
predchádzajúcej	97 K verzii článku
predplatiteľ	50 ako K	3683 už ste K	3683 ste K
predplatiteľom	80 staňte sa K	3691 K	3773 staňte sa K
predplatiteľov	3691 pre K
predplatné	3683 už máte K	3712 K	3773 kúpte K	3773 kúpte si K	3777 K
predplatného	3712 K
predplatným	3712 K	3733 s K
predplaťte	80 K si
preferată	3363 sursă K	3427 sursă K	3427 sursa K
preferované	491 K zdroje	3694 K zdroje
preferovaný	491 K zdroj	3694 K zdroj
preferovaných	491 K zdrojů	3694 K zdrojov
preferovaným	491 K zdrojem	3694 K zdrojom
pregledač	10 vaš K
prehliadač	10 váš K
première	97 K version de cet
prenumeratorów	3079 tylko dla K	3139 tylko dla K
prenumeratą	3125 z K
prenumeratę	80 kup K	3079 masz już K	3125 zamów K	3125 kup K	3125 wykup K	3151 kup K
preporučila	3679 K
preporučio	3679 K
pretlačiť	45 K
prevziať	45 K
prečítate	3683 celý článok si K
pridruži	51 K im se
pridružite	51 K im se	51 K se	51 K se jim	3676 K se našoj	3676 K im se	3866 K se nam
pridržana	3592 sva prava K
pridržane	3787 vse pravice K
pridržava	29 K pravo
pridržavamo	29 K pravo
pridūrė	2731 K
prihlásenie	3684 ďakujeme za K	3710 ďakujeme za K
prihlásení	3712 po K
prihlásením	3710 K súhlasíte
prihláste	24 K	3683 K sa a čítajte	3773 K sa na odber
prihvaćate	3614 prijavom K
pripažino	2731 K
programėlėje	2694 K
programėlę	2694 K
prohlásil	576 K
prohlásila	576 K
prohlížeč	10 váš K
pronađite	3630 K nas
proposé	1804 conçu et K par
prosił	3195 K
prosiła	3195 K
pročitali	3584 da biste K
pročitate	3582 da K cijeli	3582 da K ceo
prośbę	3073 mamy do ciebie K	3073 mamy małą K
prošnjo	3791 imamo majhno K	3791 majhno K
prywatności	3095 polityka K	3095 polityce K
przeczytać	3079 aby K cały	3079 aby K ten artykuł
przeczytałaś	3120 dziękujemy, że K
przeczytałeś	3120 dziękujemy, że K
przedrukować	45 K
przedrukowywać	45 K
przeglądarka	10 twoja K
przekaż	3076 K nam #%	3192 K nam	3192 K #
przekonywał	3195 K
przekonywała	3195 K
przesyłajcie	3111 K
przesyłamy	57 K ci
prześlemy	57 K ci	57 K wam
prześlij	49 K go	49 K ten	3111 K nam	3111 K je do nas	3192 K nam
przyznał	3195 K
przyznała	3195 K
przyłącz	51 K się
przyślij	3111 K nam	3111 K je do nas	3192 K nam
práca	3774 naša K
práce	574 naší K
práci	574 naši K
prácu	3774 našu K
précision	97 K:
précisé	1898 a K
précédente	97 version K de cet
préférée	1794 source K
préférées	1794 sources K
prévient	1898 K
príspevky	3708 K v diskusii
príspevok	3773 váš K
próxima	3339 nossa K
průzkumu	35 našeho K
ptá	576 K se
pubblicità	11 la K	70 niente K	70 senza K	70 nessuna K	2329 blocco della K	2451 senza K
publicarà	22 no es K
publicará	60 correo no se K
publicată	22 nu va fi K
publicistája	2121 K
publicité	11 la K	11 cette K	70 sans K	70 pas de K	1768 bloqueur de K	1768 bloqueurs de K	1896 sans K
publicités	1768 bloqueur de K
publicystką	3112 jest K	3179 jest K
publicystą	3112 jest K	3179 jest K
publikování	484 K nebo šíření
publiée	22 ne sera pas K	1773 votre adresse e-mail ne sera pas K
pytał	3195 K
pytała	3195 K
pytały	3195 K
pytań	3119 na kilka K
pyyntö	1626 pieni K
pyysivät	1728 K
pásale	1468 K esta
pásalo	49 K
päevakokkuvõte	1497 K
päivitetty	97 juttua K	97 juttua on K
päätoimittaja	1657 K	1712 on K
päätti	1728 K
påminde	3991 K
pénzbe	2190 K kerül
pénzéből	18 olvasók K
písemného	485 bez K souhlasu
písomného	3730 bez K súhlasu
píšte	3729 K na	3729 K nám na
pódcast	34 nuestro K	1469 nuestro K
pôvodnej	97 K verzii článku
pārpublicēt	45 K
pārpublicēšana	2737 K bez	2744 K bez
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
quyên	4401 K góp ngay	4405 K góp
quyền	4325 giữ bản K
quảng	11 K cáo	70 không K cáo	70 không có K cáo	4369 trình chặn K cáo	4369 chặn K cáo
""", 'r': """
radził	3195 K
radziła	3195 K
radí	576 K
rakstīja	2791 K
rappelé	1898 a K
različici	97 prvotni K	97 prejšnji K
rašykite	38 K mums	67 K mums	2728 K mums
rašė	2731 K
recaptcha로	2657 K
recibirás	57 K
reclamă	11 K
reconoció	1471 K
recordó	1471 K
rectificación	97 K:
recunoaște	3448 K
redacció	39 la nostra K	43 cartes a la K	407 la K t'envia	457 la nostra K
redacción	39 nuestra K	43 cartas a la K	97 nota de la K	1391 la K te envía	1430 se incorporó a la K	1469 nuestra K
redacţia	39 K noastră
redacția	39 K noastră	3388 K îți trimite	3446 K noastră
redacției	39 K noastre	97 nota K
redakcją	39 naszą K
redakcję	3192 wesprzyj K
redaktorką	3112 jest K	3179 jest K
redaktorė	2688 K
redaktör	3912 är K för	3912 är K på	3912 är politisk K	3975 är K på
redaktør	619 er K på	619 er K for	619 er politisk K	677 er K på	677 er K i	2993 er politisk K	2993 er K i	2993 er K for	3055 er K i
redação	38 escreva para a K	39 nossa K	67 escreva para a K	3263 a K envia	3302 entrou para a K	3339 nossa K
reenvíalo	49 K
refusé	1770 K le dépôt
registrácii	3712 po K
registráciou	3710 K súhlasíte
registráciu	3710 ďakujeme za K
regisztrálj	2189 K ingyenesen	2189 K, hogy
regisztráljon	2189 K ingyenesen	2189 K, hogy
regisztrálnia	2148 K kell
regístrate	1319 K gratis	1320 K para
reinhören	773 jetzt K:
rejestrując	3122 K się
reklamlänkar	74 K	3927 K	3954 K
reklamą	11 K
reklám	70 nincs K	3774 bez K
reklámok	2190 K nélkül
reportaż	3193 ten K
reporterką	3112 jest K	3179 jest K
reportér	494 , K	560 , K	3697 , K
reportérem	494 je K	560 je K
reportérka	494 , K	560 , K	3697 , K
reportérkou	494 je K	560 je K	3697 je K
reportérom	3697 je K
reportérovi	39 našemu K	39 nášmu K
reportérům	39 našim K
reproducció	390 prohibida la K	415 K sense permís
reproducción	1360 prohibida su K	1360 prohibida la K
reprodução	3238 proibida a K	3238 K proibida	3271 K permitida desde	3271 K é permitida desde
reprodúcelo	45 K
republié	45 K	1784 K avec	1822 cet article est K
repórter	39 nosso K	3242 é K
repórteres	39 nossos K
respondió	97 no K a
responsabilità	30 K di
responsável	83 jogue de forma K
reveló	1471 K
rezervăm	29 ne K dreptul
riêng	4318 chính sách quyền K tư	4345 dành K cho thuê bao	4351 quan điểm K của tác giả
robô	3318 não sou um K
rovatvezető	2177 K
rovatvezetője	2121 K	2177 K
ročne	3775 K
ročně	575 K
rät	889 K
rätta	3918 K fel
rättar	3918 vi K fel
rättelse	97 K
räumte	889 K ein	889 K der	889 K die
rääkis	1533 K
råber	693 K
råbte	693 K
rådde	3991 K
rådede	693 K
réagir	1774 pour K
réagissez	1895 K à
réalisation	1804 n'a pas participé à la K
rédacteur	1787 est K
rédaction	38 appelez la K	38 contactez la K	38 écrivez à la K	38 joignez la K	67 appelez la K	67 contactez la K	67 écrivez à la K	67 joignez la K	97 note de la K	1787 a rejoint la K	1804 n'a pas participé à sa K	1813 la K vous	1817 pour soutenir la K	1895 soutenez la K	1895 alertez la K	1896 notre K
rédactrice	1787 est K
régulièrement	1787 collabore K
répondu	97 n'a pas K à	97 n'ont pas K à
réponse	21 annuler la K
répétait	1898 K
réserve	29 se K le droit
réservons	29 nous K le droit	29 K le droit
réservé	1744 cet article est K	1744 ce contenu est K	1744 article K
réservée	1744 K à nos abonnés	1744 la suite est K	1746 K aux abonnés
réservés	1746 K aux abonnés	1784 tous droits K
résiliable	1897 K à tout moment
részesített	2117 előnyben K forrásként
röst	3915 ai-K
răspuns	97 nu a K	97 nu au K	3448 a K	3448 au K
răspunsul	21 anulează K
rằng	4404 viết K	4404 cho K
""", 's': """
sacīja	2791 K
sadržaj	9 ovaj K	3603 vanjski K	3603 spoljni K
sadržaja	9 ovog K	3603 vanjskog K	3603 prikaz ovog K	3603 prikaz K
sakė	2731 K
samobójcze	97 myśli K
sanctionné	1898 a K
sandučić	79 u vaš K	3585 u vaš K
sandučiću	3585 u vašem K	3614 vašem K
sbírka	577 K
schließ	51 . K dich
schließen	51 . K sie sich	704 K sie ein abo	886 K sie ein abo
schránke	3684 vašej K
schránky	79 do vaší K	79 do vašej K	469 do vaší K	3684 do vašej K
scrieţi	38 K-ne	67 K-ne
scrieți	38 K-ne	67 K-ne
sdílejte	25 K	49 K ho
segítsen	2189 K, hogy
segítségedre	2189 szükségünk van a K
según	1471 K
sensível	97 pode ser K
sentenció	1471 K
sería	1392 sin ti no K
sesión	24 inicia K	24 inicie K	1319 inicia K para
sessió	24 inicia K
sessão	24 inicie K	3338 inicie K
señaló	1471 K
sfătuia	3448 K
sfătuiește	3448 K
sfătuit	3448 a K
sisällön	9 K	1659 ulkoisen K
sisältö	1630 tämä K on vain
sisältöä	1659 ulkoista K
siunčiame	57 jums K
sjefredaktør	2993 er K
självmordslinjen	97 K
självmordstankar	97 K
sjöng	3991 K
skarży	3195 K
skarżył	3195 K się
skrzynkę	79 na twoją K	3082 na twoją K	3082 na swoją K	3122 K mailową
slažete	43 K se	43 ne K se
slobodné	3773 podporte K
slobodnú	3773 podporte K
slušajte	3630 K nas
slíbil	576 K
slíbila	576 K
sollicité	97 K par
sollicitée	97 K par
sondę	3119 naszą K
sonuçlarinda	4083 google arama K
sorumluluğu	30 K
souborů	486 K cookie
souhlasíte	43 K?	507 e-mailu K	507 odesláním K	507 registrací K
soạn	38 nhắn cho tòa K	38 nhắn tòa K	38 gửi về tòa K	38 gửi cho tòa K	67 nhắn cho tòa K	67 nhắn tòa K	67 gửi về tòa K	67 gửi cho tòa K	4330 về hộp thư của tòa K	4342 hãy ủng hộ tòa K	4351 bằng văn bản của tòa K	4401 hãy gửi về tòa K	4401 hãy liên hệ tòa K	4401 hãy báo cho tòa K	4402 tòa K
spandér	54 K en kaffe
spolupráci	512 ve K s partnerem	3715 v K s partnerom
sponsorisés	74 liens K
sporočite	38 K nam	67 K nam	3794 K nam
sportkrönikör	3912 är K
sportsredaktør	619 er K
spracovaním	3710 K osobných údajov
sprijiniți	3445 K
sprijină	3445 K-ne
správach	3695 google K
správy	3695 google K
spuneți	38 K-ne	67 K-ne	3446 K-mi mai jos
stellenbörse	772 in unserer K
stjärna	60 fält med K
straipsnį	2707 šį K	2729 visą K
stronę	3142 naszą K
stwierdził	3195 K
stwierdziła	3195 K
stáhněte	573 K si naši	573 K si náš
stálo	576 K na	576 K ve	576 K v
står	30 K för	693 K der på	3071 K det på	3071 K det i	3991 K det på
stöd	3874 med ditt K	3988 K oss	3988 K vår	3988 ditt K
stödja	3924 K oss med
stödlinjen	83 K
stödmedlem	3988 bli K
stödprenumerant	3988 bli K
stötta	3924 K oss med	3988 K oss	3988 K vår	3988 K vårt
støt	631 K os	690 K os	690 K med
støtt	3068 K oss	3068 K vår
støtte	581 med din K	581 vi har brug for din K	631 K os med	631 din K gør	690 din K	690 bliv K	2956 med din K	3006 K oss med	3068 din K
støtteabonnent	3068 bli K
støttemedlem	80 bli K	690 bliv K	3068 bli K
stāstīja	2791 K
stăpâni	3413 fără K
stěžuje	576 K
subscripció	460 K
subskrybentów	3079 tylko dla K	3079 dostępna dla K	3079 dostępne dla K	3139 tylko dla K
subskrypcją	3125 z K	3147 z K
subskrypcję	3079 kup K	3079 masz już K	3122 dziękujemy za K	3125 wykup K	3192 kup K
suosikkilähteeksesi	1652 K
suosikkilähteeksi	1652 K
sursă	3387 link activ către K
suscripción	1319 ya tengo una K	1468 cambia tu K	1472 K
suscríbase	80 K	1468 K
suscríbete	80 K	1319 K para	1319 K por	1319 K en	1326 K al boletín	1468 K
susțin	3379 care ne K lunar	3446 ne K lunar
susține	3445 K-ne	3445 K presa	3448 K că
susținerea	3445 K ta
susțineți	3445 K-ne
svarīgākie	2767 nedēļas K
svarīgākās	2767 nedēļas K
svěřte	493 K se nám
szerkesztője	2121 K	2177 K
szerkesztőségünk	39 K	2190 K
szerkesztőségünket	39 K
szerkesztőségünknek	39 K	2190 K
szerzője	2121 külső K
szólított	2192 K fel
sábado	17 cada K
sáng	17 mỗi K
säger	3925 tills du K upp	3991 K
sähköpostiin	1633 suoraan K
sähköpostiisi	79 K	1634 K
sähköpostillasi	1684 K
sähköpostiosoitettasi	21 K ei julkaista	60 K ei näytetä	60 K ei julkaista
sähköpostiosoitteesi	77 jätä K	77 anna K	77 kirjoita K	1634 K
sélection	1813 K d'articles
sélections	1744 ajouter l'article à vos K
síganos	1339 K en
síguenos	1339 K en	1468 K
sócio	80 seja K
sõltumatut	1530 toeta K
sõnul	1533 K
sök	3939 K nu
sökresultat	3908 K på google
sökt	97 vi har K	97 har K
söyledi	4181 K
söylediler	4181 K
söylüyor	4181 K
søg	644 K nu
søgeresultater	615 K på google
søgning	615 google-K
søk	3022 K nå
søkene	2989 google-K dine
søkeresultatene	2989 K dine på google
súhlasu	3730 bez K
súhlasíte	43 K?	3710 odoslaním K
súmate	51 K	1468 K al
süresi	0 okuma K
sürümünde	97 önceki K
sütik	2122 K
sütiket	2122 K
săptămână	17 o dată pe K	3447 pe K
sīkdatnēm	2749 K	2767 K
sống	4342 nuôi K tờ báo	4342 bạn đọc nuôi K
""", 't': """
találatok	2117 google-K
tanácsolja	2192 K
tanácsolják	2192 K
tanácsolta	2192 K
tanácsolták	2192 K
tanította	2192 K
taşiyin	4104 K
teigė	2731 K
tekemään	1726 K sitä
tekijänoikeus	1648 K suojaa
tekoäly	1660 tehnyt K
tekoälyavustaja	63 K
tekoälyavustajamme	63 K
tekoälyllä	1660 K
tekoälyn	1660 K avulla	1660 K tekemä
tekoälyä	1660 käyttää K
telefonā	2755 savā K
tesszük	22 nem K közzé
textům	521 ke všem K
teşekkürler	4178 okuduğunuz için K
thiết	4351 không nhất K phản ánh quan điểm
thuê	50 K bao có thể	4345 dành cho K bao	4345 đã là K bao	4405 K bao
thuộc	4326 bản quyền K
thành	4308 dành cho K viên	4340 bạn đã đăng ký K công	4401 trở K thành viên
tháng	4345 đọc miễn phí trong K	4403 mỗi K	4403 hàng K	4403 K đầu
thích	4328 nguồn tin ưa K	4328 nguồn yêu K
thông	14 K báo	4314 bật K báo	4314 nhận K báo	4330 bạn có K tin	4330 bạn đọc cung cấp K tin	4351 khi phát hành lại K tin	4401 hãy gửi K tin	4401 đăng ký nhận K báo	4401 hãy bật K báo
tilføjede	693 K
tillgång	3988 få fri K
tillåtet	3936 inte K att återge
tiếng	4338 K việt có dấu
tiếp	4307 để K tục đọc	4307 để đọc K	4307 đăng nhập để K tục	4342 K sức cho báo chí	4345 để K tục đọc	4401 đăng ký để đọc K	4401 hãy K sức	4401 đăng nhập để K tục
tjänst	3871 en liten K att be
tjänsten	3939 sök K
tovább	49 küldd K	49 küldje K
továbbolvasáshoz	2098 a K
toàn	20 K bộ bài	4307 để đọc K bộ	4307 đọc K bộ bài	4345 để đọc K bộ bài	4401 đăng ký để đọc K bộ
tražila	3679 K je
tražili	3679 K su
tražio	3679 K je
tretích	3699 cookies K strán
treści	9 tej K	3125 dostęp do K
treść	9 tę K
trimiteți	49 K-l
trên	4314 theo dõi K
trước	97 bản K của bài	97 phiên bản K của bài	4338 K khi đăng
trường	21 các K bắt buộc
trợ	63 K lý ảo	63 K lý ai
tudósító	2177 K
tudósítója	2121 K	2177 K
turpinātu	2734 lai K lasīt
tuần	17 mỗi K	4340 bản tin hằng K của	4340 bản tin hàng K của	4403 mỗi K
tvrdí	576 K
työmme	1726 K
työtämme	1725 tue K	1726 K
tájékoztató	2107 adatvédelmi K
támogass	2189 K minket
támogasson	2189 K minket
támogathat	2128 K minket
támogatása	2128 K nélkül	2128 olvasók K nélkül	2189 az ön K
támogatásod	2189 a te K
támogatásából	2128 olvasóink K
támogatásával	2131 partnerünk K	2187 K készült
támogatónk	2128 legyen ön is K	2128 legyél te is K
täglich	712 K per mail
tähtsamad	1509 nädala K
tärkeimmät	1684 K jutut
tästä	1671 lisää K
täällä	1626 kun kerran olet K
täältä	1671 lisää K
téléchargez	1730 K
témoignez	67 K
tôi	62 gắn thẻ K
töltsd	2189 K le
týden	17 každý K
týdně	575 K
týždenne	17 raz K
tłumaczy	3195 K
tłumaczył	3195 K
tłumaczyła	3195 K
třetích	496 cookies K stran
""", 'u': """
uafhængigt	691 K medie
ubegrænset	587 K adgang
udostępnij	25 K
ukarał	3195 K
ulaş	38 bize K
ulaşin	38 bize K	4085 bize K	4104 K
ulaşmak	4085 yazara K
unabhängig	826 K von unserer redaktion	826 von unserer redaktion K	839 damit wir K bleiben	887 wir sind K
undersökning	35 vår K
undersøgelse	35 vores K
undersøkelse	35 vår K
università	2348 insegna all'K
unterstütze	699 K unsere arbeit	699 K uns mit	886 K uns	886 K unsere	886 K mich	886 K meine
unterstützen	699 K sie unsere arbeit	699 K sie uns mit	699 mit einer spende K	699 können sie uns K	886 K sie uns	886 K sie unsere	886 sie können das K	886 freiwillig K	886 K sie mich	886 K sie meine	886 K uns
unterstützt	731 ihr browser K	886 K uns
unterstützung	695 ihre K	695 mit ihrer K	788 ihrer K	788 deiner K	834 mit K von ki	886 mit deiner K	886 deine K	886 eure K
upišite	77 K svoj e-mail
upozornění	473 zapněte si K	506 K
upphovsrätt	3904 skyddat enligt lagen om K
upphovsrättslagen	3904 skyddat enligt K
uprednostňované	3731 K zdroje
uprednostňovaný	3731 K zdroj
uprednostňovaných	3731 K zdrojov
upřednostňované	529 K zdroje
upřednostňovaný	529 K zdroj
upřednostňovaných	529 K zdrojů
upřesnění	97 K:
uredništva	3787 brez dovoljenja K	3787 brez soglasja K
uredništvo	3801 v naše K	3867 naše K
uredništvu	39 našemu K	3794 pišite K
urmărește	3351 K-ne pe	3351 K-ne și pe	3352 K știrile	3445 K-ne
urmăriți	3351 K-ne pe	3445 K-ne
ursprünglichen	97 K version	97 K fassung
utilização	3225 K de cookies
utilizează	3354 K cookie
utilizăm	3354 K cookie
utánközlés	2114 K
utánközölhető	45 K
uutislähteeksesi	1652 ensisijaiseksi K
uutislähteeksi	1652 ensisijaiseksi K
uzależniać	88 hazard może K
uznał	3195 K
uznała	3195 K
uzsvēra	2791 K
użyciu	3133 przy K ai
użytkowników	3120 opiniami K
używamy	3094 K plików cookie
užsisakykite	2673 K prenumeratą
""", 'v': """
valorização	97 centro de K da vida
vašeho	469 do K e-mailu
vedieť	38 dajte nám K	67 dajte nám K	3696 dajte nám K
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
već	3597 kad ste K tu	3678 K od
videá	40 fotky a K
videóidat	40 K
videóit	40 K
videókat	40 fotókat és K	40 képeket és K
viditelný	60 e-mail nebude K
vidéo	9 cette K
vidéos	40 vos K	40 photos et K
viestiä	38 laita K	38 laita meille K	67 laita K	67 laita meille K
virheensä	1663 korjaa K
virtuálneho	63 K asistenta
virtuálny	63 K asistent
virtuální	63 K asistent
virtuālais	63 K asistents
vizibilă	60 email nu va fi K
viên	4332 là biên tập K của	4345 dành cho hội K
viết	4401 hãy K thư	4402 bài K này	4404 ông K	4404 bà K
você	18 sem K	3339 sem K
vollständigen	704 K artikel lesen
volontär	762 ist K
volontärin	762 ist K
voltál	42 ott K
vpišite	77 K svoj e-naslov
vprašalnik	3804 K
vyhradené	3690 všetky práva K	3690 autorské práva sú K
vykřikl	576 K
vykřikla	576 K
vypočuť	3706 si môžete K
vysvetľuje	3776 K
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
válaszolta	2192 K
válaszolták	2192 K
változatában	97 korábbi K	97 eredeti K
vás	514 bez K by	574 bez K by	3717 bez K by	3774 bez K by
väitis	1533 K
väitti	1728 K
väittää	1728 K
välise	1490 K sisu
våre	3068 meld deg på K
vårt	2964 meld deg på K	3068 meld deg på K
vær	51 K med
védekezett	2192 K
véli	2192 K
vídeo	9 este K	40 seu K
vídeos	40 tus K	40 fotos y K	40 seus K	40 fotos e K	40 fotos i K
vďaka	3774 K vám
vēlamo	2745 K avotu
vēstkopai	2756 K
vēstulei	2756 ziņu K
vědět	38 dejte nám K	67 dejte nám K	493 dejte nám K	573 dejte nám K
všetkým	3724 k K textom
""", 'w': """
wcześniejszej	97 K wersji
webbläsare	10 din K
webinár	3703 náš K
webinář	499 náš K
według	3195 K
weißt	761 K du mehr
wezwał	3195 K
wiadomościach	3142 google K
wołali	3195 K
wołał	3195 K
wołała	3195 K
wpłata	3131 każda K	3192 twoja K
wpłatom	3193 dzięki K
wpłać	3192 K
wspierającym	3192 zostań K
współpracy	3128 we K z partnerem
wyjaśnia	3195 K
wypisać	3082 K się w każdej chwili
wyrażam	3083 K zgodę na
wysyłamy	57 K ci	57 K wam
wyślemy	57 K ci
wyślij	49 K go	3111 K nam	3111 K je do nas
wzywał	3195 K
wzywała	3195 K
wöchentlichen	716 K newsletter
właściciela	3193 nie mamy K
""", 'y': """
yazdiğimiz	4114 daha önce K haber
yazmişti	4181 diye K
yhteistyössä	1672 K mainostajan
yönetmenidir	4087 genel yayin K
""", 'z': """
zaakceptować	3113 K pliki cookie
zaapelował	3195 K
zaapelowała	3195 K
zachęcali	3195 K
zachęcano	3195 K
zachęcał	3195 K
zachęcała	3195 K
zadaním	3710 K e-mailu
zadržana	3592 sva prava K
zadržava	29 K pravo
zadržavamo	29 K pravo
zadáním	507 K e-mailu
zagłosuj	3136 K
zahvaljujući	18 K čitaocima	18 K čitateljima	3619 K vama	3677 K vama
zakázané	3690 šírenie je K
založte	573 K si účet
zamknutý	3683 článok je K
zamčený	465 článek je K
zapisując	3122 K się
zapowiedział	3195 K
zapowiedziała	3195 K
zapytał	3195 K
zapytała	3195 K
zastrzeżone	3106 wszelkie prawa K	3106 wszystkie prawa K
zawołał	3195 K
zawołała	3195 K
zašlete	493 K nám
zašlite	3696 K nám
zaželen	3827 K vir
zaželene	3827 K vire
zaželeni	3827 K vir
zbiórka	3196 K
zbývá	465 K vám # %
zdieľajte	25 K	49 K ho
zdjęcia	40 K i filmy	40 K lub filmy	40 K i wideo	40 swoje K
zdjęcie	40 K lub film
zespołu	3116 do naszego K
zewnętrzna	3113 treść K
zewnętrzne	9 treści K	3094 treści K	3113 treści K
zewnętrznej	9 treści K	3113 treści K
zewnętrznych	9 treści K
zgłoś	3111 K go nam	3192 K nam
ziņas	2767 mūsu K
změněna	97 jména byla K	97 jména jsou K
změněno	97 jméno bylo K
znać	38 daj nam K	67 daj nam K	3143 daj nam K	3192 daj nam K
zněl	576 K
zněla	576 K
znělo	576 K
zobrazení	496 K tohoto obsahu	496 K obsahu
zobrazený	60 e-mail nebude K
zostań	3192 K z nami
zpracováním	470 souhlasím se K	477 K osobních údajů
zprávy	492 google K
zprávách	492 google K
zpívali	576 K
zugänglich	789 frei K
zunächst	748 dieser artikel erschien K
zurück	818 geben sie uns etwas K
zverejnená	22 nebude K
zveřejněna	22 nebude K
získavajte	3732 K
získávejte	530 K
zł	3125 za # K	3125 od # K	3194 od # K
złotówka	3131 każda K	3193 każda K
""", 'á': """
állt	2192 ez K
állítja	2192 K
átvehető	45 K
""", 'ä': """
ägare	3924 inga rika K
ähnliches	761 K erlebt
ändå	3871 nu när du K är här
äpp	1495 K
äppi	1495 K
äußern	97 wollte sich nicht K
""", 'å': """
åndsverkloven	2985 beskyttet av K
året	692 om K
återges	3904 får inte K
återpublicera	45 K
återpubliceras	45 K
""", 'ç': """
çalişmak	4091 bizimle K
çalişmalarimiz	4179 K
çağrisinda	4181 K bulundu
çerezler	4072 K kullan
çerezlere	4089 K
çerezleri	4072 K kullan	4089 K	4115 K kabul
çözün	4104 K
""", 'é': """
échanos	1468 K una mano	1468 K un cable
économiste	1855 est K
écris	38 K-nous	67 K-nous
écrit	1787 K pour	1898 a K
écrivain	1787 est K
écrivez	38 K-nous	38 K à notre	67 K-nous	67 K à notre	1895 K-nous
éditorialiste	1855 est K
électronique	1753 dans votre boîte aux lettres K
énekelték	2192 K
équipe	1896 notre K
értesítéseket	14 K	2127 K
értesüljön	2127 K elsőként
étoile	60 champs avec une K
évente	2191 K
""", 'í': """
ígérte	2192 K
ígérték	2192 K
írta	2192 K
""", 'î': """
îmbia	3448 K
îndemna	3448 K
îndemnat	3448 a K
îndemnau	3448 K
întrebat	3448 a K
întrebau	3448 K
""", 'õ': """
õpetas	1533 K
""", 'ö': """
öffnen	718 app K
önemli	4115 günün en K
önerdi	4181 K
önskad	3908 K källa
""", 'ú': """
újraközölhető	45 K
újraközölni	45 K
újságírás	2190 független K	2190 a jó K
újságírásunk	2190 K
újságíró	2177 K
újságíróink	2190 K
újságíróinkkal	2150 K
újságíróinknak	39 K
újságírója	2121 K	2177 K
újságíróként	2177 K
última	1339 siga la K hora	1339 sigue la K hora
únete	51 K
""", 'ü': """
übernommen	45 K werden	749 K von	827 von der agentur K	827 deutschen presse-agentur K
übersicht	755 K	811 diese K wurde
ücretsiz	15 K haber	15 K makale	4102 K üye olun
ügyfelünk	2150 K
ühendust	38 võta meiega K	67 võta meiega K	1530 võta K
ünü	4177 #'K
ütles	1533 K
ütlesid	1533 K
üyeliği	4097 bülten K
üzente	2192 K
üzenték	2192 K
üçüncü	4089 K taraf
""", 'č': """
častite	54 K me kavom
čitajte	3630 K nas
čitalaca	43 pisma K	3619 uz podršku K	3637 K	3677 uz podršku K
čitanja	0 vreme K	0 vrijeme K
čitanje	0 K
čitaoci	36 naši K	3637 K	3677 naši K
čitatelia	3734 K	3774 naši K
čitatelja	43 pisma K	3619 uz podršku K	3637 K	3677 naših K	3677 uz podršku K
čitatelji	36 naši K	3637 K	3677 naši K
čitateljima	3637 K
čitateľom	18 vďaka K	3734 K
čitateľov	36 našich K	3717 vďaka podpore K	3734 K	3774 našich K	3774 vďaka podpore K
članak	20 cijeli K	3597 svidio vam se K	3615 cijeli K	3615 ceo K	3677 ovaj K
člancima	3626 svim K
članek	3791 vam je bil K všeč	3867 ta K
člankov	3819 do vseh K
členem	80 staňte se K	573 staňte se K
členom	3773 staňte sa K
článek	20 celý K	461 líbil se vám K	465 celý K za	509 celý K	574 tento K	574 líbil se vám K
článkom	3712 všetkým K	3724 k všetkým K	3724 ku všetkým K
článku	20 celého K
články	574 naše K
článků	509 limit K
článkům	509 všem K	521 ke všem K
článok	20 celý K	3692 páčil sa vám K	3712 celý K	3774 tento K
čtenáři	532 K	574 naši K
čtenářů	36 našich K	43 listy K	514 díky podpoře K	532 K	574 našich K	574 na podpoře K	574 díky podpoře K
čtenářům	18 díky K	36 našim K	532 K
čtení	0 doba K
čtěte	525 K nás
číst	574 K dál bez
čítajte	3728 K nás	3773 K ďalej za
čítania	0 čas K
""", 'ď': """
ďakujeme	3773 K, že nás čítate
""", 'đ': """
đây	4401 bấm vào K
đóng	4401 K góp của bạn	4401 hãy K góp
đăng	45 K lại	4340 cảm ơn bạn đã K ký	4340 bằng việc K ký, bạn	4401 K ký để đọc bài
đường	4330 K dây nóng của tòa soạn	4330 K dây nóng của báo	4401 vui lòng gọi K dây nóng
đọc	18 nhờ bạn K	43 thư bạn K	4345 cần trả phí để K
""", 'ľ': """
ľubovoľnou	3775 K sumou
""", 'ř': """
řekl	576 K
řekla	576 K
říká	576 K
""", 'ś': """
śledztwa	3193 nasze K
śledztwo	3193 to K
śledź	3090 K nas na	3192 K nas
śpiewali	3195 K
świadkiem	42 byłeś K	42 byłaś K
""", 'ş': """
şikâyet	4181 K etti
""", 'š': """
šaljemo	57 K vam	57 vam K
šaljite	3600 K nam
šaukė	2731 K
šiandien	2698 aukokite K
šodien	2758 ziedo K
""", 'ź': """
źródło	3106 K: pap
""", 'ż': """
żadnego	71 K spamu
żądał	3195 K
""", 'ž': """
žalio	3679 K se
želene	3827 K vire
želeni	3792 K vir
željene	3598 K izvore
željeni	3598 K izvor
žiadny	71 K spam
žurnalistai	2729 mūsų K
žurnalistams	39 mūsų K
žurnalistas	2688 K
žurnalistika	574 naše K	574 nezávislá K	2729 K kainuoja	2729 gera K	3774 nezávislá K
žurnalistiku	574 nezávislou K	3774 nezávislú K
žurnalistiky	574 nezávislé K
žurnalistė	2688 K
žurnāliste	2748 K
žurnālisti	2789 mūsu K
žurnālistiem	39 mūsu K
žurnālistika	2789 neatkarīga K	2789 K maksā	2789 laba K
žurnālistiku	2758 atbalsti neatkarīgu K	2789 neatkarīgu K
žurnālists	2748 K
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
авторизованные	3503 только K
авторизованным	3503 K пользователям
авторизовані	4229 лише K
авторизуйтесь	24 K
авторкою	4217 зв'язатися з K
автором	4217 зв'язатися з K
автору	54 на каву K	3491 пишите K
адрес	21 имейл K няма	252 имейл K
адреса	252 имейл K
адресою	4250 пишіть за K
адресу	3523 пишите по K
азартних	88 участь в K іграх
азартных	88 участие в K играх может вызвать
анкета	248 нашата K	248 кратка K
анкетата	249 K
анкету	3502 K	4228 K
анонимно	3491 K
афилиейт	257 K линкове
""", 'б': """
бажаних	4214 K джерел
безкоштовна	4248 остання K стаття
безкоштовний	4224 наш K вебінар	4232 K акаунт	4248 останній K матеріал
безкоштовних	4232 ліміт K	4232 K статей
безкоштовні	15 K статті	4232 K статті
безлимитный	3458 K доступ
безплатен	245 нашия K уебинар
безплатна	268 последна K статия
безплатни	15 K статии	254 K статии
безплатно	254 K, за
бесплатная	3521 последняя K статья
бесплатную	97 K линию
бесплатные	15 K статьи	3506 K статьи
бесплатный	3497 наш K вебинар	3506 K аккаунт	3521 последний K материал
бесплатных	15 K статей	3506 лимит K	3506 K статей
бисквитки	242 K	272 K
бисквитките	242 K	272 K
благав	4302 K
благала	4302 K
благали	4302 K
благодарение	18 K на читателите	260 K на вас	260 K на вашата	312 K на вас
благодарим	252 K ви, че се
благодаря	3512 K донатам	3576 K вам	3576 K вашей
блокировщик	3471 отключите K	3471 K рекламы
блокувальник	4199 K реклами
бот	39 наш K
браузер	10 ваш K	3484 ваш K	4209 ваш K
браузър	10 вашият K
бюлетин	78 нашия K	224 нашия K	253 K	312 нашия K	315 K
бюлетина	78 за K	224 K ни	224 запишете се за K	253 K
бюлетини	253 K
бяхте	42 K ли там
""", 'в': """
вайбері	4215 K
вайбър	16 K	237 K
ватсапе	3489 K
вашата	225 на K поща
ваших	3574 # из K #
введите	77 K адрес
вебинар	3497 наш K
вебінар	4224 наш K
взывал	3578 K
видео	9 это K	40 фото и K
виділіть	4213 K
визнав	4302 K
визнала	4302 K
визнає	4302 K
викала	314 K
викаха	314 K
викаше	314 K
викна	314 K
використання	4209 K cookie	4238 будь-яке K матеріалів	4238 K матеріалів сайту
використанні	4207 при K матеріалів
використовує	4200 K cookie
використовуємо	4199 K cookie
вимагав	4302 K
вимагала	4302 K
вимагали	4302 K
виправлення	97 K:
випуск	4226 K
виртуален	63 K асистент
виртуалният	63 K ни асистент
виртуальный	63 K помощник	63 K ассистент
вирішив	4302 K
вк	3489 K
вкажіть	77 K свою пошту
включете	51 K се
вконтакте	3489 K
влезте	24 K
вміст	9 цей K
внескам	4239 завдяки K	4300 завдяки K
внесок	4299 ваш K
войдите	24 K	3459 K, чтобы
вотсапе	3489 K
вотсапі	4215 K
впн	64 без K
всеки	260 K лев
встановіть	4193 K додаток
въведете	77 K имейла си
възпроизвеждането	259 K
выделите	3474 K ее	3474 K текст
выпуск	3500 K
відео	40 фото та K	40 фото й K	40 фото і K
відмовилися	97 K від коментарів
відповів	97 не K на	4302 K
відповідав	4302 K
відповідально	83 грайте K
відповідальності	30 не несе K
відповідь	21 скасувати K
відповіла	4302 K
відповіли	97 не K на
відправити	21 K коментар
віртуальний	63 K помічник	63 K асистент
""", 'г': """
героев	97 имена K
героїв	97 імена K
гласеше	314 K
гласил	3578 K
гласила	3578 K
гласит	3578 K
гласувайте	265 K
гледайте	270 K ни
говорил	3578 K
говорила	3578 K
говорили	3578 K
говорит	3578 K
год	3577 в K
годишно	313 K
голосуйте	3517 K	4244 K
гривень	4301 # K
грн	4301 # K
група	271 viber K
гукав	4302 K
гукали	4302 K
гукнув	4302 K
гукнула	4302 K
гіперпосилання	4207 K обов
""", 'д': """
дальше	3458 чтобы читать K
дарение	311 вашето K	313 с K	315 K
дарения	315 K
дарете	260 K	311 K ни
джерела	4214 обрані K	4214 бажані K
джерелом	4214 основним K	4214 бажаним K
дзен	3489 K
дзене	3489 K
дзеркала	64 K
дзеркало	64 K
дзеркалом	64 K
добави	314 K
добавил	314 K	3578 K
добавила	314 K	3578 K
добавьте	3468 K нас в
добавя	314 K
доверието	97 телефон на K
доверия	97 телефон K
довіри	97 лінія K
додав	4302 K
додала	4302 K
додатку	84 у нашому K
додає	4302 K
дозволить	4299 ваша підтримка K
дозволяється	4238 матеріалів K лише
долучайтесь	51 K	4299 K до нас	4299 K до нашої	4299 K до нашого	4299 K до спільноти	4299 K до читачів
долучайтеся	51 K	4299 K до нас	4299 K до нашої	4299 K до нашого	4299 K до спільноти	4299 K до читачів
донат	3575 ваш K	4299 ваш K	4303 K
донатам	4239 завдяки K
донати	4303 K
донатом	4301 K
донаты	3579 K
доповнено	97 новину K
дополнен	97 текст K
дополнена	97 новость K
допомагає	4299 ваша підтримка K
допомога	4299 нам потрібна ваша K
допомогою	4241 за K ші
допоможе	4300 K нам
допоможуть	4239 K нам працювати	4300 K нам
допоможіть	90 K, скільки можете
допускается	3511 материалов K только
допълнена	97 статията е K
доступ	3506 полный K	4232 повний K
достъпен	221 K за абонати
достъпна	221 K за абонати
достъпно	221 K за абонати
дочитали	3450 вы K до конца	4183 ви K до кінця
дочитати	4189 щоб K
дочитать	3458 чтобы K	3506 K
""", 'е': """
евро	254 за # K
ежедневную	3461 K рассылку
ежемесячно	3577 K
ежемесячное	3575 оформите K
ежемесячный	3512 K донат
еженедельную	3461 K рассылку
електронна	225 вашата K поща
електронної	4231 адресу K пошти
електронну	4231 K адресу	4231 K пошту
епизод	247 K
епизода	247 K
""", 'ж': """
жаловалась	3578 K
жаловался	3578 K
жалуются	3578 K
жодного	71 K спаму
журналист	240 е K	240 - K	240 , K	3492 - K	3492 , K	3562 K
журналисти	312 нашите K
журналистика	312 независимата K	312 независима K	312 нашата K	3576 независимая K
журналистике	3576 независимой K
журналистики	3576 независимой K
журналистику	3576 независимую K
журналистка	240 е K	240 , K	3492 - K	3492 , K	3562 K
журналисты	3576 наши K
журналіст	4219 - K	4219 , K	4286 K
журналістам	39 нашим K
журналісти	4300 наші K
журналістика	4300 незалежна K
журналістику	4300 незалежну K	4300 якісну K
журналістка	4219 - K	4219 , K	4286 K
журналісту	39 нашому K
""", 'з': """
з	4298 # K #
завантажити	4193 K застосунок
завантажте	4193 K додаток
завдяки	4239 існує K	4300 K вам	4300 K вашій
зависимост	88 хазартът създава K
задонатьте	3575 K	4299 K
задължителните	21 K полета
зазначив	4302 K
зазывал	3578 K
закликав	4302 K
закликала	4302 K
закликали	4302 K
закончились	3458 бесплатные статьи K
залишає	29 K за собою право
залишилося	4190 K #%	4190 K # %
залиште	77 K свою адресу	77 K адресу	77 K пошту
заметили	3475 K ошибку
замолчим	3576 мы не K
запазени	231 всички права K
запевняв	4302 K
запевняла	4302 K
запевняє	4302 K
записи	58 новые K на почту
запитав	4302 K
запитала	4302 K
запитань	4228 на кілька K
запишете	224 K се за нашия
зарегистрированные	3503 только K
зарегистрированным	3458 доступен только K
зарегистрированы	3458 уже K
зарегистрируйтесь	3459 K, чтобы	3506 бесплатно K	3506 K бесплатно	3575 K бесплатно	3575 K, чтобы читать
зареєстровані	4229 лише K	4229 тільки K
зареєструйтесь	4190 K, щоб	4232 безкоштовно K	4232 K безкоштовно	4299 K безкоштовно	4299 K, щоб читати
зареєструйтеся	4232 K безкоштовно
застосунку	84 у нашому K	84 в нашому K	4211 нашому K
застосунок	4193 завантажте K	4211 наш K	4211 мобільний K	4299 завантажте K і	4299 завантажте K та
захищено	4207 усі права K
захищені	4207 усі права K	4207 всі права K
защищенной	3491 K формой
защищены	3482 все права K
защищённой	3491 K формой
заяви	314 K
заявив	4302 K
заявил	314 K	3578 K
заявила	314 K	3578 K	4302 K
заявили	3578 K	4302 K
заявиха	314 K
звёздочкой	60 поля со K
згодні	43 не K
здесь	3450 раз уж вы K
зеркала	64 K
зеркало	64 K
змінено	97 імена K	97 ім'я K
знайшли	4213 якщо ви K
знанията	248 K си
зобов	4302 K'язав
зовнішнього	4221 K вмісту	4221 K контенту
зовнішній	4221 K вміст	4221 K контент
зробіть	4187 K внесок	4299 K внесок у	4299 K внесок на
зірочкою	60 поля с K	60 поля із K
""", 'и': """
из	3574 # K #
избранное	3488 K
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
иностранного	3482 выполняющим функции K агента
иностранным	3576 K агентом
инстаграм	237 K
искусственного	3514 с помощью K интеллекта
искусственным	3514 K интеллектом
использование	3484 K cookie	3494 K cookie	3511 любое K материалов	3511 K материалов сайта
использовании	3482 при K материалов	3511 полном или частичном K	3511 частичном K материалов
используем	3471 K cookie
использует	3472 K cookie
исправление	97 K:
источники	3488 избранные K	3488 любимые K
источников	3488 избранных K	3525 избранных K
источником	3488 основным K
исчерпали	3458 K лимит
""", 'к': """
каждое	17 K утро
каждый	3577 K месяц
каже	4302 K
каза	314 K
казав	4302 K
казал	314 K
казала	314 K	4302 K
казали	4302 K
казаха	314 K
казва	314 K
казвал	314 K
казвала	314 K
канал	271 viber K	3576 наш K	4300 наш K
канала	3576 нашего K
каналу	4300 нашого K
колумнист	3492 - K	3492 , K	3562 K
колумніст	4219 - K	4286 K
колумністка	4219 - K	4286 K
команде	3497 к нашей K
команди	4224 до нашої K
коментар	6 залишити K
коментарите	85 в K	250 K под
коментарях	85 у K	85 в K	4208 у K	4208 в K
коментатор	240 е K
коментиране	250 правила за K	250 правилата за K
коментирате	6 за да K	250 K
коментувати	6 K
комментариев	97 отказались от K	97 отказался от K
комментарии	6 оставлять K
комментарий	6 оставить K	3474 чтобы оставить K
комментария	21 для отправки K
комментариях	85 в K	3483 в K
комментировать	6 K
контент	9 этот K	9 цей K	3494 внешний K
контента	9 этого K	3494 внешнего K
контенту	9 цього K
конференцию	3497 нашу K
конференция	245 нашата K
конференцію	4224 нашу K
конфиденциальности	3471 политикой K	3484 политика K
конфіденційності	4199 політикою K	4209 політика K
копирование	3511 K материалов сайта
кореспондент	240 е K	240 , K	4219 - K	4219 , K	4286 K
кореспондентка	4219 - K	4219 , K	4286 K
короткий	3502 K опрос
корреспондент	3492 - K	3492 , K	3562 K
корреспондентам	39 нашим K
корреспондентка	3562 K
корреспонденту	39 нашему K
крикнув	4302 K
крикнул	3578 K
крикнула	3578 K	4302 K
кричав	4302 K
кричал	3578 K
кричала	3578 K	4302 K
кричали	3578 K	4302 K
кричит	3578 K
""", 'л': """
лв	254 за # K
лев	254 за # K
лева	254 за # K	313 K
лекцию	3497 нашу K
лекцію	4224 нашу K
лиценз	47 K cc
лицензии	47 K cc
ліцензією	47 K cc
""", 'м': """
магазин	245 нашия онлайн K	245 нашия K
магазина	245 онлайн K ни	3497 нашего K
магазине	3497 в нашем K	3497 в нашем интернет-K
магазину	4224 нашого K
магазині	4224 у нашому K	4224 в нашому K	4224 нашому інтернет-K
материал	3474 обсудить K	3494 внешний K	3527 K создан	3576 этот K
материалам	3519 ко всем K
материалы	3576 наши K
матеріал	4300 цей K
матеріали	4300 наші K
матеріалу	97 першій версії K
матеріалів	4238 копіювання K сайту	4238 K посилання обов'язкове	4246 до всіх K	4246 до усіх K
мероприятие	3497 наше K
месенджері	4215 K
месец	313 на K	313 всеки K
месечно	313 K
мессенджере	3489 K
месте	42 вы были на K
месяц	3577 в K
мобільний	4211 K додаток
молба	235 имаме малка K	235 имаме K към вас
молел	314 K
молела	314 K
молеха	314 K
молеше	314 K
містить	97 K описи	97 K сцени
місці	42 ви були на K
місяць	4301 на K	4301 перший K
""", 'н': """
навчання	48 K ші
нагадав	4302 K
нагадала	4302 K
наголосив	4302 K
наголосила	4302 K
надпис	314 такъв K
надпись	3578 такая K
надсилайте	4217 K нам	4217 K її	4217 K їх нам	4218 K фото	4218 K відео	4218 K свої	4299 K нам
надсилаємо	57 ми K вам	57 ми K
надійних	4214 K джерел
надішлемо	57 ми K вам
надішліть	38 K нам	49 K його	49 K друзям	67 K нам	4217 K нам	4217 K їх нам	4218 K фото	4299 K нам
нажимая	3505 K кнопку	3505 K на кнопку	3505 K "
нажмите	3474 K ctrl
намерете	270 K ни
напис	4302 такий K
написа	314 K
написав	4302 K
написал	3578 K
написала	3578 K	4302 K
написано	3578 было K	4302 було K
напиши	38 K нам	67 K нам
напишите	38 K нам	38 K в наш	67 K нам	67 K в наш	3491 K нашему	3491 K нашей	3491 K автору	3491 K нам	3575 K нам
напишіть	38 K нам	67 K нам	4217 K нашому	4217 K нашій	4217 K автору	4217 K авторці	4217 K нам	4299 K нам
напомнил	3578 K
напомнила	3578 K
направете	311 K дарение
настоя	314 K
настоява	314 K
настоявал	314 K
натискайки	252 K
натискането	252 с K
натискаючи	4231 K кнопку	4231 K на
нашем	3474 в K чате
нашия	245 към K екип	245 в K екип	248 K куиз	248 K тест
небольшая	3450 K просьба
неделю	17 раз в K	17 каждую K	3577 в K
независимата	311 подкрепете K
независими	312 K медии
независимую	3453 поддержите K	3575 поддержите K
независимые	3576 K медиа
незалежні	4300 K медіа
нейросети	3514 с помощью K
несколько	3502 на K вопросов
никакого	71 K спама
новинами	4196 стежте за K
новини	237 google K	4215 google K
нуждаем	311 K се от вашата
нужна	3512 K ваша
нюзлетър	253 K
""", 'о': """
обеща	314 K
обещал	314 K	3578 K
обещала	3578 K
обещали	3578 K
обновена	97 статията е K
обновлен	97 текст K	97 материал K
обновлён	97 текст K	97 материал K
обозреватель	3492 - K	3492 , K	3562 K
обозревательница	3562 K
обраних	4214 K джерел
обучения	48 K ии
объявил	3578 K
объявила	3578 K
объяснил	3578 K
объяснила	3578 K
объясняет	3578 K
объяснял	3578 K
объясняла	3578 K
обязал	3578 K
обязательна	3482 гиперссылка K	3511 материалов ссылка K	3511 ссылка на источник K
обязательные	21 K поля	3474 K поля
обясни	314 K
обяснил	314 K
обяснила	314 K
обяснява	314 K
обіцяв	4302 K
обіцяла	4302 K
обіцяли	4302 K
огледален	64 K сайт
оглядач	4219 - K	4219 , K	4286 K
оглядачка	4219 - K	4219 , K	4286 K
оголосив	4302 K
ограничений	3458 читайте без K
одноклассниках	3489 K
одному	4231 в K листі
оновлено	97 текст K	97 матеріал K	97 новину K
опечатку	3474 нашли K
описания	97 съдържа K	97 есть K	97 содержит K
описи	97 є K
опитування	4228 наше K	4228 коротке K
опитуванні	35 нашому K	4228 K читачів	4228 нашому K	4228 в K
оприлюднюватиметься	22 не K	4202 ваша e-mail адреса не K
опрос	35 наш K	3502 наш K
опросе	35 нашем K	3502 нашем K	3502 в K
опубликован	22 не будет K	3474 ваш адрес email не будет K
организаторите	314 канят K
организаторы	3578 зовут K
організатори	4302 запрошують K
оставете	77 K имейла си
оставляем	29 K за собой право
оставляет	29 K за собой право
оставляя	3505 K заявку
оставьте	77 K свой адрес	77 K адрес	77 K почту	77 K свою почту	77 K e-mail
осталось	3459 K #%	3459 K # %
отбележете	62 K ме
ответил	97 не K на	3578 K
ответила	97 не K на	3578 K
ответили	97 не K на
ответственно	83 играйте K
ответственности	30 не несет K	30 не несёт K
отвечал	3578 K
отвечала	3578 K
отговори	97 не K на	314 K той	314 K тя
отговорил	314 K
отговорила	314 K
отговориха	314 K
отговорност	30 не носи K
отменить	21 K ответ	3577 K в любой момент
отметил	3578 K
отметила	3578 K
отметь	62 K меня
отметьте	62 K меня	62 K нас
отмечайте	62 K меня
отписаться	3461 K в любой момент
отправляем	57 мы K вам
отправьте	49 K	3491 K их нам	3575 K нам
отримувати	4249 хочете K
отримуйте	4253 K
очакваме	238 K вашите
ошибку	3475 нашли K
оштрафовал	3578 K
оштрафовала	3578 K
оштрафував	4302 K
""", 'п': """
партнером	3509 совместно с K	4236 спільно з K
партнерски	74 K линкове
партнерские	37 K ссылки	74 K ссылки	3509 K ссылки
партнерским	74 K ссылкам
партнерські	74 K посилання	4236 K посилання
партнеры	3471 мы и наши K
партньорски	257 K линкове
партнёром	3509 совместно с K
партнёрские	37 K ссылки	74 K ссылки	3509 K ссылки
партнёрским	74 K ссылкам
патроном	3575 станьте K
пееха	314 K
пели	3578 K
первинній	97 K версії
первоначальной	97 K версии
первый	3577 K месяц	3577 рубль в K
переведите	3575 K нам
перевірте	4228 K себе	4231 K пошту
передплатник	50 як K	4189 уже K	4189 вже K
передплатникам	4189 доступний лише K	4189 доступна лише K	4189 доступно лише K
передплатники	50 K можуть	4247 лише K	4247 тільки K
передплатників	4189 тільки для K
передплатою	4189 доступна за K	4189 доступний за K	4232 за K	4254 з K
передплату	80 оформіть K	4232 K за	4299 оформіть K
передплатіть	80 K
передрук	45 K	4212 K
передруковувати	45 K
передруку	4212 у разі K
передрукувати	45 K
перепечатать	45 K
перепечатка	45 K	3487 K
перепечатке	3487 при K
перепечатывать	45 K
перешлите	49 K
перешліть	49 K
персональних	4210 K даних
персональных	3485 K данных
писав	4302 K
писал	3578 K
писала	3578 K	4302 K
писати	4300 нам K
писменото	259 без K съгласие
письме	3505 в одном K
письменного	3526 без K согласия
письмової	4252 без K згоди
питаха	314 K
питаше	314 K
пишете	38 K ни	67 K ни	238 K ни	239 K на	311 K ни
пишеше	314 K
пиши	38 K нам	38 K ни	67 K нам	67 K ни
пишите	38 K нам	38 K в бот	38 K в наш	38 K на почту	67 K нам	67 K в бот	67 K в наш	67 K на почту	3491 K нам	3523 K на	3575 K нам
пишіть	38 K нам	38 K у	67 K нам	67 K у	4217 K нам	4250 K на
платной	3458 в K версии
побачили	4258 K помилку
повний	20 K текст	4232 K текст
повтаря	314 K
повтаряше	314 K
повторював	4302 K
повторює	4302 K
повторяет	3578 K
повторял	3578 K
повторяла	3578 K
повідомив	4302 K
повідомила	4302 K
повідомили	4302 K
повідомте	38 K нам	67 K нам	4217 K нам	4217 K нас	4299 K нам
подайте	239 K сигнал
поддержать	3575 K нас	3575 K редакцию	3575 K нашу
поддерживайте	3575 K нас	3575 K нашу
поддержите	3453 K нашу	3453 K нас	3512 K	3575 K нас	3575 K нашу	3575 K редакцию	3575 K проект	3575 K автора	3575 K наш
поддержка	3454 ваша K	3575 ваша K поможет	3575 ваша K помогает	3575 ваша K позволит
поддержке	3509 при K партнёра	3509 при K партнера	3512 благодаря вашей K	3576 вашей K
поддержки	3576 без вашей K	3576 вашей K
поделитесь	25 K	49 K им	49 K ей	67 K своей историей	67 K с нами
подканял	314 K
подканяха	314 K
подканяше	314 K
подкаст	34 наш K	34 нашия K	247 K	312 нашият K	3500 K	3576 наш K	4226 K	4300 наш K
подкаста	247 K	3500 K	3576 нашего K
подкасте	34 нашем K	3500 K
подкасти	34 наші K	247 K	4226 K
подкастов	3500 K
подкасту	4226 K
подкастът	247 K
подкасты	3500 K
подкасті	34 нашому K	4226 K
подкастів	4226 K
подкрепа	260 с вашата K	260 вашата K	311 вашата K	312 вашата K
подкрепата	257 с K на партньор
подкрепете	260 K	311 K ни	311 K нашата
подкрепяйте	311 K ни
подписаны	3458 уже K
подписка	3458 уже есть K	3579 K
подписке	3458 доступен только по K	3458 доступна по K	3458 доступен по K	3506 по K
подписки	3579 K
подпиской	3531 с K
подписку	80 оформите K	80 оформить K	3458 оформить K	3458 оформите K	3505 спасибо за K	3506 K за	3575 оформите K	3575 оформить K
подписчик	50 как K	3458 уже K	3458 вы уже K
подписчикам	3458 доступна только K	3458 доступно только K	3458 доступен только K	3520 только K
подписчики	50 K могут	3520 только K	3579 K
подписчиков	3458 только для K
подписчиком	3575 станьте K
подписывайтесь	3461 K на рассылку	3468 K на нас	3468 K на наш	3468 K на канал	3468 K на telegram	3575 K на
подписываясь	3505 K
подпишитесь	80 K	3453 K на регулярное	3461 K на рассылку	3468 K на наш	3468 K на канал	3575 K на
подчеркнул	3578 K
подчеркнула	3578 K
подчерта	314 K
поділіться	25 K	49 K ним	67 K своєю історією	67 K з нами
подію	4224 нашу K
пожертвование	3453 оформите K	3454 сделайте K	3512 регулярное K	3512 ежемесячное K	3575 ваше K	3575 сделайте K	3575 оформите K	3579 K
пожертвования	3576 на K	3579 K
пожертвованиям	3512 благодаря K	3576 благодаря K
пожертвуйте	3575 K
позволяет	3575 ваша поддержка K
позначайте	62 K мене
позначте	62 K мене
позоваването	259 K на
поиска	314 K
поискал	314 K
показан	60 адрес не будет K	60 email не будет K
показана	60 почта не будет K	60 пошта не буде K	60 адреса не буде K
полностью	20 материал K	3458 чтобы прочитать K
полный	20 K текст	3506 K текст
получавайте	273 K
получавате	269 искате ли да K	269 искате да K
получайте	3530 K
получать	3522 хотите K
помилку	4258 знайшли K
помогите	90 K, сколько можете	3575 K нам
помогнете	311 K ни
помогут	3576 K нам
поможет	3576 K нам
помоли	314 K
помолил	314 K
помолила	314 K
помощник	63 наш K	63 ии-K
помощь	3575 нам нужна ваша K
помощью	3514 с K ии
помітили	4213 якщо ви K	4258 K помилку
помічник	63 наш K
понравилась	3576 K статья
понравился	3576 K материал	3576 K текст
пообещал	3578 K
пообещала	3578 K
пообіцяв	4302 K
пообіцяла	4302 K
попереджає	4302 K
попередив	4302 K
попередній	97 K версії
попита	314 K
поправка	97 K:
попросив	4302 K
попросил	3578 K
попросила	3578 K	4302 K
попросили	3578 K	4302 K
попросило	3578 K
порадив	4302 K
порадила	4302 K
посилання	4238 K на джерело обов'язкове
последвайте	311 K ни
последната	268 K ви безплатна статия	268 K безплатна статия
посоветовал	3578 K
посоветовала	3578 K
постановив	4302 K
постановил	3578 K
посъветва	314 K
посъветвал	314 K
посъветвали	314 K
потребовал	3578 K
потребовала	3578 K
почерпете	54 K ме
почерпи	54 K ме с кафе
почте	79 в K	79 на вашей K	3505 вашей K
почтовом	3505 вашем K ящике
почту	79 на K	3462 на вашу K	3462 вам на K	3505 вашу K
пошту	79 на K	79 на вашу K	4192 на вашу K
пошті	4231 вашій K
пощенска	225 вашата K кутия
пояснив	4302 K
пояснил	3578 K
пояснила	3578 K	4302 K
пояснював	4302 K
пояснювала	4302 K
пояснює	4302 K
поясняет	3578 K
правото	29 си запазва K
працювати	4239 допоможе нам K	4300 K далі
працюємо	4300 ми K
предишна	97 K версия на
предпочитаемые	3488 K источники
предпочитаемых	3488 K источников
предпочитан	236 K източник
предпочитани	236 K източници
предпочитаните	236 K източници	236 K си източници
предпочтительные	3488 K источники	3525 K источники
предпочтительный	3488 K источник
предпочтительных	3525 K источников
предупреди	314 K
предупредил	3578 K
предупреждава	314 K
предупреждает	3578 K
предыдущей	97 K версии текста
препечатването	259 K
препратете	49 K
препубликува	45 K
препубликуването	45 K
пригостіть	54 K мене кавою
призвал	3578 K
призвала	3578 K
призвали	3578 K
призна	314 K
признава	314 K
признавал	3578 K
признает	3578 K
признал	3578 K
признала	3578 K
признали	3576 нас K
призова	314 K
призовава	314 K
призовал	314 K
призоваха	314 K
призывал	3578 K
призывала	3578 K
призывали	3578 K
приложение	84 в нашето K	312 нашето K	3463 скачать K	3464 скачайте K	3464 установите K	3486 наше K	3486 мобильное K	3575 скачайте наше K	3575 скачайте K и
приложението	311 изтеглете K ни	311 изтеглете K на вестник
приложении	84 в нашем K	3463 открыть в K	3486 нашем K
приложения	3486 нашего K	3576 нашего K
прим	97 K. ред
примечание	97 K редакции
приоритетным	3488 K источником
присоединяйтесь	51 K	3575 K к нам	3575 K к нашему	3575 K к нашей	3575 K к нашим	3575 K к сообществу	3575 K к читателям	3575 K к тем
присъединете	51 K се	311 K се към нашия
присылаем	57 мы K вам	57 мы K
присылайте	3491 K нам	3491 K фото	3491 K видео	3491 K новости	3491 K свои	3491 K их нам	3575 K нам
пришлите	38 K нам	49 K друзьям	67 K нам	3491 K нам	3491 K фото	3491 K их нам	3575 K нам
пришлём	57 мы K вам
приєднуйтесь	51 K	4299 K до нас	4299 K до нашої	4299 K до нашого	4299 K до спільноти	4299 K до читачів
приєднуйтеся	51 K	4299 K до нас	4299 K до нашої	4299 K до нашого	4299 K до спільноти	4299 K до читачів
проверьте	3502 K себя	3505 K почту
проголосуйте	3517 K	4244 K
продовження	4236 реклама. K
продовжити	4189 щоб K читання	4239 допоможуть нам K
продовжувати	4300 K роботу
продолжаем	3576 мы K работать
продолжать	3512 помогут нам K	3576 K работу
продолжение	3509 реклама. K
продолжить	3458 чтобы K чтение	3512 помогут нам K	3512 поможет нам K	3576 K работу
продължава	257 K по-долу
продължете	222 K да четете
продължим	312 да K да работим
продължите	221 за да K да четете
произведен	3482 настоящий материал (информация) K	3527 материал K
произведён	3527 материал K
пройдите	3502 K тест
пройдіть	4228 K тест
променени	97 имената са K
пропускайте	269 не K
пропустите	3522 не K
пропустити	4249 не хочете K
пропустить	3522 не хотите K
пропустіть	4249 не K
просив	4302 K
просил	3578 K
просила	3578 K	4302 K
просили	3578 K	4302 K
просьба	3450 у нас к вам K	3450 у нас есть K
просять	4302 K
проучване	248 нашето K
прохання	4183 маємо до вас K	4183 невелике K
прочетете	222 за да K цялата
прочитать	3458 осталось K	3458 чтобы K статью
пріоритетне	4214 K джерело
пріоритетним	4214 K джерелом
публиковать	45 K у себя
пълния	254 K текст
първия	313 за K месец
първоначалната	97 K версия
підписатися	4191 K на розсилку
підписка	4303 K
підписку	4189 оформіть K	4231 дякуємо за K	4299 оформіть K
підписники	4247 лише K	4303 K
підписників	4189 тільки для K
підписуйтесь	4195 K на нас	4195 K на наш	4195 K на канал	4195 K на telegram	4299 K на
підписуйтеся	4195 K на наш	4195 K на канал
підписуючись	4231 K
підпишіться	4191 K на розсилку	4195 K на наш	4299 K на
підтримайте	4186 K нашу	4186 K незалежну	4186 K нас	4239 K	4299 K нас	4299 K нашу	4299 K незалежну	4299 K редакцію	4299 K автора	4299 K роботу	4299 K наш
підтримати	4299 K нас	4299 K нашу
підтримка	4187 ваша K	4299 ваша K допоможе
підтримки	4236 за K партнера	4300 спільноти K	4300 вашої K
підтримуйте	4299 K нас	4299 K нашу
підтримці	4239 завдяки вашій K	4239 завдяки K читачів	4300 вашій K
піти	4183 перш ніж K
""", 'р': """
работа	312 нашата K	3576 наша K
работаем	3576 мы K
работать	3512 помогут нам K	3512 поможет нам K	3576 K дальше
работу	3576 нашу K
радив	4302 K
радила	4302 K
радили	4302 K
радить	4302 K
разкажете	38 K ни	67 K ни
разрешение	232 без K е забранено
разрешения	3526 без K редакции
разчитаме	260 K на вашата	312 K на
расскажите	38 K нам	67 K нам	67 K свою историю	3575 K нам
рассказал	3578 K
рассказала	3578 K
рассказывать	3576 K правду
расследование	3576 наше K	3576 это K
расследования	3576 наши K
рассылка	3576 наша K	3579 K
рассылку	78 на K	78 нашу K	78 K	3461 нашу K	3461 K самых	3576 нашу K
регистрацията	252 с K си	252 благодарим за K
регистрируясь	3505 K
регулярний	4239 K внесок
редактор	240 е K	240 - K	240 , K	3492 - K	3492 , K	3562 K отдела	3562 K	4219 - K	4219 , K	4286 K
редакторка	4219 - K	4219 , K	4286 K
редакцией	39 нашей K	3491 связаться с K
редакции	97 поправка K	3526 без согласия K	3576 нашей K
редакцию	39 в нашу K	3491 напишите в K	3491 пишите в K
редакция	245 в нашата K	312 нашата K	3576 наша K
редакцията	38 свържете се с K	67 свържете се с K
редакцію	4217 напишіть у K	4217 пишіть у K
редакція	4300 наша K
редакцією	39 нашою K	4217 зв'язатися з K
редакції	43 письма до K	97 від K:	4217 пишіть до K	4252 без згоди K	4252 без дозволу K	4300 нашої K
рекламата	11 K	257 след K
реклами	11 K	70 без K	70 немає K	312 без K	4236 після K	4236 на правах K	4300 без K
рекламой	11 K
рекламы	11 K	70 без K	70 нет K	3509 после K	3509 на правах K	3576 без K
репортер	39 на нашия K	240 е K	240 - K	240 , K	3492 - K	3492 , K	3562 K	4219 - K	4219 , K	4286 K
репортери	39 на нашите K	312 нашите K
репортерка	4219 - K	4219 , K	4286 K
репортёр	3492 - K	3492 , K	3562 K
решил	3578 K
реєструючись	4231 K
робота	4300 наша K
роботу	4300 нашу K
розкажіть	38 K нам	67 K нам
розповів	4302 K
розповідати	4300 K правду
розповіла	4302 K
розсилка	4300 наша K	4303 K
розсилку	78 на K	78 нашу K	78 K	4191 нашу K	4191 щоденну K	4300 нашу K
розслідування	4300 наші K	4300 це K
рублей	3577 # K
рік	4301 на K
""", 'с': """
свободната	311 подкрепете K
свържете	38 K се с нас	67 K се с нас	238 K се с нашия	238 K се с нашата	238 K се с нас	238 K се с автора	311 K се с нас
свържи	38 K се с нас	67 K се с нас
свяжитесь	38 K с нами	3491 K с нами
связаться	3491 K с автором
седмично	17 веднъж K
сигнализирайте	238 K ни
сказав	4302 K
сказал	3578 K
сказала	3578 K	4302 K
скаржаться	4302 K
скаржився	4302 K
скаржилася	4302 K
скачайте	3463 K наше
скиньте	3575 K нам	3575 K донат
сколько	3575 скиньте K
скриньку	4231 вашу K
скриньці	4231 вашій K
следите	3468 K за нами
словам	3578 по K
словами	4302 за K
слушайте	270 K ни
слідкуйте	4195 K за нами
снимки	40 свои K	40 K и видео	40 вашите K	40 K или видео
советовал	3578 K
советовала	3578 K
советовали	3578 K
советует	3578 K
согласны	43 не K	43 K с автором
содержатся	97 K описания
содержимое	3494 внешнее K
содержит	97 K сцены
сообщение	3482 данное K (материал) создано	3527 K создано
сообщил	3578 K
сообщила	3578 K
сообщили	3578 K
сообщите	38 K нам	67 K нам	3491 K нам	3575 K нам
соучастником	3512 станьте K	3575 станьте K
спам	71 без K
спама	71 без K
спаму	71 без K
спецкор	3562 K
сповіщення	14 K	4193 увімкнути K	4193 увімкніть K
споделете	25 K	49 K я	67 K с нас	67 K своята
сподобався	4300 K текст	4300 K матеріал
сподобалась	4183 якщо вам K стаття
спонсором	80 станьте K
според	314 K
спрашивает	3578 K
спросил	3578 K
спросила	3578 K
співали	4302 K
співучасником	4299 станьте K
спільнота	4300 наша K
спільноти	4187 стань частиною K	4239 частиною K	4300 нашої K
станете	80 K член	311 K абонат	311 K член
станьте	51 K одним из них	3575 K нашим	4299 K нашим
статей	4246 до всіх K	4246 до усіх K
статии	267 до всички K
статия	235 хареса ли ви тази K	254 цялата K	312 тази K
статията	254 % от K
стаття	4300 ця K
статья	3576 эта K
статьям	3519 ко всем K
стверджує	4302 K
стежте	4195 K за нами
стигнали	235 щом сте K дотук
стороннего	3494 K сервиса
сторонним	3494 K сервисом
стороннього	4221 K сервісу
стороннім	4221 K сервісом
суммой	3577 любой K
сумму	3577 любую K
сутрин	17 всяка K
существуем	3576 мы K
существует	3512 K благодаря
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
телеграм	16 K	237 K	3468 наш K-канал	3468 в нашем K	3489 K	3489 K-канал	3489 K-канале	3523 пишите в K	3576 наш K	4195 наш K-канал	4215 K	4215 K-канал	4215 K-каналі
телеграме	16 K	3489 K
телеграмі	4215 K
телефон	97 K довіри
тест	3502 наш K	4228 наш K
тиждень	17 раз на K	4301 на K
требовал	3578 K
требовала	3578 K
требовали	3578 K
тръгнете	235 преди да си K
""", 'у': """
уведомления	14 K	3464 включите K	3464 включить K	3464 разрешить K
уверяет	3578 K
уверял	3578 K
уверяла	3578 K
увійдіть	24 K	4190 K, щоб
уговаривал	3578 K
уговаривала	3578 K
угостите	54 K меня кофе	54 K автора кофе
угостить	54 K меня кофе
уебинар	245 нашия K
уйдете	3450 прежде чем вы K
укажите	77 K свой e-mail	77 K почту
улюблених	4214 K джерел
улюблені	4214 K джерела
умовляв	4302 K
умоляваше	314 K
умолял	3578 K
умоляла	3578 K
умоляли	3578 K
утверждает	3578 K
уточнение	97 K:
уточнення	97 K:
уточнив	4302 K
уточнил	3578 K
уточнила	3578 K	4302 K
учасником	4299 станьте K
""", 'ф': """
фейсбук	16 K	237 K
фото	40 свои K	40 ваши K	40 свої K	40 ваші K
фотографии	40 K и видео
""", 'ц': """
цените	3576 K нашу
цитировании	3487 при K
цитування	4212 у разі K
цитуванні	4212 при K
""", 'ч': """
частиною	4299 станьте K
частковому	4238 повному або K
чашку	54 на K кофе
через	64 K vpn
четене	0 време за K
четете	270 K ни
читаете	3575 спасибо, что K
читай	4195 K нас
читайте	3468 K нас в	4195 K нас у	4195 K нас в
читання	0 час K	0 хв K
читателей	43 письма K	3502 опросе K	3512 благодаря поддержке K	3532 K	3576 наших K
читатели	36 наши K	36 нашите K	43 писма на K	275 K	312 нашите K	3450 дорогие K	3532 K	3576 наши K
читателите	275 K	312 с подкрепата на K	312 от K ни
читателям	18 благодаря K	36 нашим K	3532 K	3576 благодаря K
читати	4189 щоб K далі	4299 щоб K далі
читачам	18 завдяки K	4255 K
читачі	36 наші K	4255 K	4300 наші K
читачів	43 листи K	4255 K	4300 наших K
читаєте	4299 дякуємо, що K
чтение	0 на K
чтения	0 время K	0 мин K
""", 'щ': """
щомісяця	4301 K
щомісячний	4239 K внесок
щомісячно	4301 K
щоранку	17 K
щотижневу	4191 K розсилку
""", 'э': """
электронной	3505 адрес K почты
электронную	3505 K почту
""", 'я': """
яжіться	38 зв'K з нами	4217 зв'K з нами
язкові	21 обов'K поля	4202 обов'K поля
якщо	4183 K ви вже тут
""", 'і': """
із	4298 # K #
інтелектом	4241 штучним K
інтелекту	4241 за допомогою штучного K
""", 'א': """
אדבלוק	1969 K
אומר	2005 K
אומרת	2005 K
אותה	49 שלחו K	49 שתפו K
אותו	49 שלחו K
אותנו	62 תייגו K	67 שתפו K
אחרינו	1909 עקבו K	2002 עקבו K
איתנו	38 צרו K קשר	38 צרו קשר K	38 דברו K	67 צרו K קשר	67 צרו קשר K	67 דברו K
אליכם	57 נשלח K
אלינו	38 פנו K	67 פנו K
אלקטרוני	1907 דואר K
אמר	2005 K
אמרה	2005 K
אמרו	2005 K
אתכם	1939 רק K
""", 'ב': """
באפליקציה	84 K שלנו
בדוי	97 שם K
בדויים	97 שמות K
בוקר	17 מדי K
בחודש	2004 K
ביקש	2005 K
ביקשה	2005 K
במייל	1938 K שלכם
בסרטון	1928 לצפות K זה
בעוגיות	1914 שימוש K
בעיתונות	1939 לתמוך K
בעלי	1974 בלי K הון	1974 ללא K הון
בקובצי	1913 משתמש K
בשבוע	17 פעם K	2004 K
בתגובות	85 K
בתוכן	1950 לעשות שימוש K
""", 'ד': """
דווחו	2002 K לנו
דיוור	1938 קבלת K
""", 'ה': """
האימייל	21 K לא יוצג	60 K לא יוצג
האפליקציה	1910 הורידו את K	2003 K
הבהרה	97 K:
הגיב	97 לא K
הדיגיטלי	63 העוזר K
הדפדפן	10 K שלך
ההתראות	14 K
הודיע	2005 K
הודיעה	2005 K
הוואטסאפ	1910 לקבוצת K
הווטסאפ	1910 לקבוצת K
הווירטואלי	63 העוזר K
הוסיף	2005 K
הוסיפה	2005 K
הזהיר	2005 K
הזכויות	1921 כל K שמורות
הזמינו	54 K אותי לקפה
החובה	21 שדות K
החינמיות	1951 הכתבות K
הטלגרם	1910 לערוץ K
הטקסט	1929 K
היום	2002 תרמו K
הירשמו	2002 K לקבלת
הכותב	1950 על דעת K
הכתבה	45 לפרסם את K	1903 להמשך קריאת K	1929 K	2003 K הזאת
המדור	1927 הוא עורך K	1927 היא עורכת K
המובעות	1950 הדעות K במאמר	1950 הדעות K בטור	1950 הדעות K בכתבה
המועדף	1924 למקור K	1924 כמקור K
המייל	1906 לתיבת K	1907 כתובת K
המערכת	97 הערת K
המקורית	97 בגרסה K של
הניוזלטר	1907 K היומי	1938 K השבועי של	1938 K שלנו	2003 K
הסביר	2005 K
הסיכום	1929 K
העבירו	49 K אותה	49 K הלאה
העיקריות	1929 הנקודות K
העיתונות	2003 K העצמאית
הפרטיות	1914 מדיניות K
הפרסומות	1969 חוסם K
הפרסומים	1969 חוסם K
הפרסומת	11 K
הצביעו	2002 K בסקר
הצטרפו	51 K אליהם	51 K אלינו	1910 K לערוץ	2002 K אלינו
הקודמת	97 בגרסה K של
הקוראים	18 בזכות K
השאירו	77 K כתובת מייל	77 K מייל
השימוש	1914 תנאי K
השמות	97 K שונו
התגובות	1935 K
התחברו	24 K
התמונות	40 את K שלכם
התמיכה	1939 בזכות K שלכם
התראות	14 K
התרגום	1929 K
התרומה	2002 K שלכם
""", 'ו': """
ובטוויטר	1909 בפייסבוק K
ווידאו	40 תמונות K
וסרטונים	40 תמונות K
ותלוי	1939 K בכם
ותלויה	1939 K בכם
""", 'ז': """
זקוקה	2002 K לכם
""", 'ח': """
חודשית	2002 תרומה K
חיצוני	1928 תוכן K	1928 תוכן ממקור K
""", 'ט': """
טען	2005 K
""", 'י': """
יכולים	50 מנויים K
ישירות	1938 K למייל	1938 K לתיבת
""", 'כ': """
כמנויים	50 K	80 הצטרפו K	1903 הצטרפו K
כתב	2005 K
כתבה	1929 K זו	2003 K זו	2005 K
כתבו	38 K לנו	67 K לנו	2002 K לנו
כתבות	1951 K חינם
כתבי	38 K לנו	67 K לנו
כתבת	1927 היא K
כתובת	77 הזינו K מייל	1907 K דוא"ל
""", 'ל': """
לדברי	2005 K
להגיב	6 כדי K	1935 K
להמשיך	1903 כדי K לקרוא	1939 עזרו לנו K
להעתיק	1921 אין K	1950 לשכפל, K
לחודש	2004 K
לחוק	1950 סעיף #א K
לחצו	2002 K כאן
לידיעון	2002 הירשמו K
לכתבים	39 K שלנו
לכתבת	39 K שלנו
למייל	79 K שלכם
למנויים	80 היו K	1904 K בלבד
למערכת	39 K שלנו	43 מכתבים K
לניוזלטר	78 K	78 K שלנו	1906 הירשמו K	1906 הרשמה K	1906 K שלנו	1938 בהצלחה K	2002 הירשמו K
לעזרתכם	2002 אנחנו זקוקים K
לענייני	1927 הוא כתב K	1927 היא כתבת K
לפרסם	45 K כתבה זו	45 K מחדש
לצפייה	1928 K בתוכן
לקבוצת	1910 הצטרפו K
לקריאה	1951 כתבות K
לקריאת	20 K הכתבה
לשנה	2004 K
לתומכים	1939 הצטרפו K
""", 'מ': """
מאמרים	15 K חינם	1951 K חינם
מועדף	1924 מקור K	1924 כמקור K	1987 מקור K	1987 כמקור K
מינוי	1903 רכשו K	2002 רכשו K	2006 K
מנוי	1903 כבר K
מנויים	2006 K
מניות	1974 בלי בעלי K	1974 ללא בעלי K
מסכימים	43 לא K	43 K?	1938 בהרשמה אתם K
מסר	2005 K
מסרבים	97 K להגיב
מראה	64 אתר K
""", 'נ': """
ניוזלטר	1938 K שבועי	2006 K
נשלח	57 K לכם
""", 'ס': """
סיכום	1929 K
סיפר	2005 K
סיפרה	2005 K
סעיף	1950 K #א
ספאם	71 בלי K	71 ללא K
ספרו	38 K לנו	67 K לנו	2002 K לנו
סרטונים	40 תמונות או K
""", 'ע': """
עדכונים	1938 לקבלת K במייל
עודכנה	97 הכתבה K	97 הידיעה K
עיתונאי	1927 הוא K
עיתונאית	1927 היא K
עיתונות	1939 לעשות K	2003 K עצמאית
עכשיו	2002 תרמו K
עלולים	97 K להיות קשים
עמלה	1949 נקבל K	1949 לקבל K
ער	97 K״ן
""", 'פ': """
פרסום	45 K מחדש
פרסומות	70 בלי K	70 ללא K	1969 חוסם K	2003 ללא K
פרסומת	11 K
פרשן	1927 הוא K
פרשנית	1927 היא K
""", 'צ': """
ציין	2005 K
""", 'ק': """
קודמת	97 בגרסה K של
קוראי	2003 K
קרא	2005 K
קריאה	0 זמן K
""", 'ר': """
ראשון	2004 חודש K
""", 'ש': """
שאלו	1929 K את
שולחים	57 אנחנו K לכם
שיווקי	1938 לקבל תוכן K
שלחו	38 K לנו	67 K לנו	2002 K לנו
שלנו	39 לכתב K	2003 K
שנקבל	1949 K עמלה
שקראתם	2002 תודה K
שתפו	25 K
""", 'ת': """
תגובה	97 לא נמסרה K
תגובות	1935 K
תוכן	9 K זה	1928 הצגת K
תיאורים	97 כוללת K	97 מכילה K
תייגו	62 K אותי
תיקון	97 K:
תלוי	1939 K בכם
תלויה	1939 K בכם
תמיכתכם	2002 K
תמכו	2002 K בנו
תקציר	1929 K
תרומה	2006 K
תרומות	2006 K
""", 'ا': """
اخبارنا	215 K
اخبرنا	38 K	67 K
اخبرونا	38 K	67 K
ادامه	1577 K مطلب	1577 K خبر	1621 براي K مطلب
ادبلاك	1599 K
ادعمنا	214 K
ادعموا	214 K
ارسال	6 براي K نظر	1555 براي ما K كنيد
ارسله	49 K الي
ارسلها	38 K الينا	67 K الينا
اسبوعيا	216 K
استخدام	123 يمنع اعادة K
استطلاع	214 صوت في K
استطلاعنا	215 K
استفاده	1543 از كوكي K ميكنيم	1543 از كوكيها K ميكنيم	1544 شرايط K	1551 K از مطالب اين سايت	1551 K از مطالب سايت
استمرار	214 ساهم في K	214 ساهموا في K
اسپم	71 بدون K
اشار	217 K
اشارة	62 ضع K الي
اشارت	217 K
اشتراك	149 لديك K	218 K	1572 K تهيه كنيد	1621 K تهيه كنيد	1625 K
اشتراكك	146 تم K
اشترك	80 K	101 K الان	214 K الان
اشتركوا	80 K	214 K
اصحابها	144 تعبر عن راي K	144 عن راي K
اصلاحيه	97 K
اضاف	217 K
اضافت	217 K
اضغط	214 K هنا
اطلاع	1555 به ما K دهيد
اعادة	45 K نشر	123 يمنع K نشر
اعجبك	215 K هذا
اعلام	1624 K كرد
اعلانات	70 بلا K	70 بدون K	70 لا K	179 مانع K	179 حاجب K
اعلانها	14 K
اعلن	217 K
اعلنت	217 K
اعملوا	62 K تاغ
افاد	217 K
افادت	217 K
افزود	1624 K
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
اول	1623 ماه K
اوليه	97 نسخه K اين
ايميل	1538 K خود را	1538 به K شما	1539 ادرس K	1539 نشاني K	1568 در K خود	1621 K خود را وارد كنيد
ايميلتان	1568 به K
اينجا	1576 K كليك كنيد	1621 K كليك كنيد
اينستاگرام	1541 در K دنبال
اينه	64 K
اپ	1567 K
اپليكيشن	1567 K	1621 K ما را	1621 K را دانلود كنيد	1621 K را نصب كنيد	1622 K ما
اگهي	11 K	70 بدون K
""", 'ب': """
باحث	131 K
باحثة	131 K
بازتابدهنده	1581 الزاما K	1581 لزوما K	1581 K ديدگاه
بازنشر	45 K
باشيد	1555 با ما در تماس K
بالضرورة	144 لا تعبر K عن	144 لا يعبر K عن	144 لا تعكس K	144 لا يعكس K	144 لا تمثل K	144 لا يمثل K
ببينيد	1562 را K
بحسب	217 K
بخوانيد	1553 K
بدهيد	38 به ما پيام K	67 به ما پيام K
بديل	64 رابط K
براي	1622 K ما
بريدك	60 لن يظهر K	77 اترك K	77 ادخل K	79 في K	104 الي K	146 في K	146 علي K	146 سجل K	146 اضف K
بريدكم	77 اتركوا K	146 في K
بشنويد	1562 K
بعرض	133 هل تسمح K
بفرستيد	38 براي ما K	67 براي ما K	1555 براي ما K
بفضلكم	215 K
بنويسيد	38 براي ما K	67 براي ما K	1555 براي ما K	1621 براي ما K
بهروز	97 اين خبر K	97 اين گزارش K
بپيونديد	51 به انها K	51 به جمعشان K	1553 K	1561 به تيم ما K	1621 K
بگذاريد	38 با ما در ميان K	67 با ما در ميان K	1555 با ما در ميان K	1621 با ما در ميان K
بگوييد	38 به ما K	67 به ما K
بگيريد	38 با ما تماس K	67 با ما تماس K	1555 با ما تماس K
""", 'ت': """
تؤكد	217 K
تابعة	74 روابط K
تابعنا	111 K علي	111 K عبر	214 K علي تويتر	214 K علي غوغل	214 K علي جوجل
تابعوا	110 K اخبار
تابعونا	110 K علي	110 K عبر	214 K علي
تاكيد	1624 K كرد
تبرع	218 K
تبرعات	218 K
تبرعك	214 K
تبرعكم	214 K
تبرعوا	90 K بما	214 K الان
تبليغ	1599 ضد K
تبليغات	70 بدون K	1599 مسدود كننده K
تجربتك	67 K معنا
تجربه	67 K خود را با ما
تحريريه	39 K ما
تحقيقاتنا	215 K
ترجيحي	1554 منبع K	1554 منابع K	1616 منابع K	1616 منبع K
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
تلگرام	1541 ما را در K	1541 در K دنبال	1541 كانال K ما	1555 با ما در K
تماشا	1562 K كنيد
تمامي	1552 K حقوق
تمثل	144 لا K راي
تنويه	97 K:
تواصل	38 K معنا
تواصلوا	38 K معنا	214 K معنا
توافق	43 هل K
توافقنا	43 لا K
توزيع	123 يمنع اعادة K
توصيف	97 حاوي K
توضيح	97 K:	1624 K داد
تيم	1622 K ما
""", 'ج': """
جافاسكريبت	175 K
جاوااسكريپت	1543 K را فعال
جزئيات	97 حاوي K
""", 'ح': """
حذر	217 K
حذرت	217 K
حساب	101 هل لديك K
حقوق	1552 كليه K	1552 همه K	1552 تمام K
حمايت	1569 K مالي خود	1570 به K شما نياز	1570 با K شما	1571 K كنيد	1621 از ما K كنيد	1621 K شما
""", 'خ': """
خارجي	133 محتوي K
خبر	4 اين K	1622 اين K
خبرنامه	1538 K ما	1538 اشتراك K	1539 در K	1568 K روزانه	1568 K هفتگي	1622 K ما	1622 K	1625 K
خبرنگار	39 K ما	1555 K ما را	1557 K
خبرنگاران	39 K ما	1622 K ما
خصوصي	1544 سياست حريم K
خواست	1624 K
خواستند	1624 K
خواندن	1572 براي ادامه K
خوانندگان	18 با كمك K	43 نامههاي K	1570 به K خود تكيه	1622 K ما
خواهد	1564 منتشر K شد
خواهند	1564 منتشر K شد
""", 'د': """
داستان	67 K خود را براي ما
دانشگاه	1557 استاد K
دستيار	63 K مجازي
دعا	217 K
دعت	217 K
دعمك	214 K
دعمكم	147 نعتمد علي K	147 تعتمد علي K	147 نحتاج الي K	214 K
دنبال	1541 ما را K كنيد	1553 K كنيد	1553 K كنيم	1621 K كنيد
دهيد	38 به ما پيام K	67 به ما پيام K	1555 به ما خبر K	1562 گوش K	1573 هديه K	1621 خبر K
دوستان	49 براي K خود
دوستانتان	49 براي K	49 با K
ديدگاه	1564 نوشتن K	1564 ارسال K	1564 بيانگر K	1581 لزوما K
""", 'ذ': """
ذكر	217 K
ذكرت	217 K
""", 'ر': """
راسلنا	38 K	67 K	214 K
راسلونا	38 K	67 K	214 K
رايگان	1561 وبينار K ما	1572 اشتراك K	1582 مقاله K	1582 مطلب K	1582 مطالعه K	1621 K ثبت نام كنيد
روبوت	205 لست K
روبوتا	205 انا لست K
روزنامه	1581 ديدگاه K
روزنامهنگار	1557 K
روزنامهنگاري	1622 K مستقل
""", 'س': """
سابقة	97 نسخة K من هذا	97 نسخة K من هذه
سالانه	1623 K
ساهم	90 K بما	214 K في دعم
ساهموا	90 K بما	214 K في دعم
سايت	1622 K ما
سايتهاي	1558 محتواي K ديگر
سكريبت	175 جافا K
سنويا	216 K
""", 'ش': """
شارك	25 K
شاركنا	38 K قصتك	67 K قصتك	214 K برايك
شاركه	25 K	49 K مع
شاركونا	67 K قصتكم	214 K
شهريا	216 K
شويد	24 وارد K	1553 عضو K	1553 K	1621 عضو K
""", 'ص': """
صباح	17 كل K
صبحگاهي	1568 خبرنامه K
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
علاقه	1554 منبع مورد K
عملنا	215 K
عمولة	157 قد نحصل علي K	157 نحصل علي K
عنوان	21 لن يتم نشر K
""", 'ف': """
فارسله	49 K
فرصتهاي	1561 K شغلي در
فريقنا	215 K
فشاركه	49 K
فنجان	54 ادعني الي K قهوة
فيسبوك	16 K	214 تابعنا علي K
فيلترشكن	64 K
فيلم	40 عكس و K
فينگليش	1564 K	1565 حروف لاتين (K)
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
كار	1622 K ما
كاربري	1572 حساب K خود شويد	1621 حساب K خود شويد
كانال	1541 به K ما	1553 K ما	1622 K ما
كتب	217 K
كتبت	217 K
كردهايد	1572 ثبت نام K	1572 ثبتنام K
كمصدر	128 K مفضل	198 K مفضل
كميسيون	1579 K دريافت كنيم	1579 K دريافت ميكنيم
كنيد	62 منو تگ K	62 من را تگ K	62 تگ K	1561 ديدن K	1562 گوش K	1573 هديه K	1576 روي لينك كليك K	1576 كليك K	1621 به ما كمك K	1621 روي لينك كليك K	1621 همين حالا ثبت نام K
كوكي	1544 از K
كوكيها	1544 K
""", 'ل': """
لניוזלטר	78 K
لاتين	1564 حروف K	1565 حروف K
لاشتراكك	146 K في
لاشتراككم	146 K في
لاضافة	6 K تعليق	143 K تعليق
لزوما	1581 K نظر
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
ما	1622 به K
مالكين	184 بلا K
مالي	1570 كمك K شما	1621 كمك K شما	1625 كمك K
ماه	1623 در K
ماهانه	1623 K
متجرنا	215 K
متصفحك	10 K
مجانا	214 سجل K
مجانيا	159 مقالا K
مجانية	159 مقالات K
محتوا	9 اين K
محتواي	1558 K خارجي	1558 اجازه ميدهيد K
محتوايي	1558 حاوي K از
محتوي	133 K من طرف ثالث
محفوظ	1551 حقوق K است
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
مستقل	1622 رسانه K
مستقلة	215 صحافة K
مسدودكننده	1599 K تبليغات
مشترك	149 هل انت K	1572 K شويد	1621 K شويد
مشتركا	50 بصفتك K
مشتركان	1572 ويژه K است
مصنوعي	1559 هوش K
مطالعه	0 دقت K	0 زمان K
مطلب	4 اين K	1622 اين K
معنا	214 ساهم K
مفضل	198 مصدر K
مفضلا	198 مصدرا K
مقالاتنا	147 لا نضع K	215 K
مقاله	1577 ادامه K
ملاك	184 بلا K
منبع	1580 ذكر K
منتخب	1554 منبع K
منشن	62 K لي
منصتنا	215 K
مهمانم	54 قهوه K
موافقتك	133 نطلب K
موبايل	1567 برنامه K
موردنياز	21 بخشهاي K
موفقيت	1568 عضويت شما با K	1568 ثبت نام شما با K
موقعنا	215 K
ميتوانند	50 مشتركان K
ميخواهيم	1558 از شما اجازه K
ميدهد	1564 نظر K
ميفرستيم	57 برايتان K	57 براي شما K
ميگفت	1624 K
ميگويد	1624 K
ميگيريم	1579 كميسيون K
""", 'ن': """
ناشد	217 K
ناشدت	217 K
نتقاضي	157 K عمولة	157 قد K عمولة
نحتاج	147 K الي دعمك
نخواهد	22 منتشر K شد	1564 منتشر K شد
نخواهند	1564 منتشر K شد
نداد	97 پاسخ K
ندهيد	1621 از دست K
نرسل	57 K لك	57 K لكم
نرمافزار	1567 K موبايل
نستخدم	114 K ملفات
نشرتنا	78 K	104 اشترك في K	215 K
نظر	6 ثبت K
نظرسنجي	1621 در K ما	1622 K ما
نميشود	60 ايميل شما نمايش داده K	1564 منتشر K
نوشت	1624 K
نويسنده	1555 ايميل K	1557 K
نياز	1570 به كمك شما K
نيستيد	43 موافق K
""", 'ه': """
هستيد	1572 مشترك K
هماكنون	1621 K ثبت نام كنيد
همايش	1561 بليت K
هوشمند	63 دستيار K
""", 'و': """
وابسته	1570 به حمايت شما K
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
وبينار	1561 K ما	1561 در K
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
ويديو	40 عكسها و K	40 عكس و K	1558 ديدن اين K
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
پژوهشگر	1557 K
""", 'گ': """
گزارش	1622 اين K
گزارشهاي	1622 K ما
گفت	1624 K
گفتند	1624 K
گفته	1624 K است	1624 به K
""", 'अ': """
अनुभव	67 अपना K हमें	2030 का K रखने
अनुवाद	2032 K
अनुसार	2092 के K
अपडेट	97 लेख को K किया	97 खबर को K किया
अपनी	2037 K राय दें
अपील	2092 K की
अलर्ट	2039 K पाने के लिए
असहमत	43 K हैं
असिस्टेंट	63 वर्चुअल K	63 एआई K
""", 'आ': """
आपका	2089 K दान
आपको	57 हम K
आर्टिकल	2051 फ्री K	2051 मुफ्त K
आर्थिक	2041 K सहयोग दें	2041 K सहयोग करें	2089 K मदद दें
आवश्यक	21 K फील्ड
""", 'इ': """
इंस्टॉल	2011 ऐप K करें	2039 K करें
इनबॉक्स	2010 आपके K	2040 अपने K में
""", 'उ': """
उपयोग	2016 कुकीज का K	2016 कुकी का K
""", 'ए': """
एजेंसी	2050 K की फीड
एडिटर	2030 सब K हैं	2030 सब-K हैं
""", 'ऐ': """
ऐडब्लॉकर	2068 K
""", 'क': """
कमीशन	2049 हमें K मिल	2049 K मिल सकता है
कमेंट	2037 अपनी राय K	2038 K करने के लिए	2038 K में अपनी राय	2038 K हटा	2038 K करने वाले
करके	2040 साइन अप K आप
करें	62 मुझे टैग K	62 हमें टैग K	2010 ईमेल दर्ज K	2013 फॉलो K	2025 जॉइन K	2025 लाइक K	2028 हमें ईमेल K	2035 टिकट बुक K	2037 पोल में वोट K	2040 साइन अप K	2044 शेयर K	2044 साझा K	2044 सेव K	2089 फॉलो K	2089 लॉग इन K	2089 साइन अप K
कहती	2092 K
कहते	2092 K
कहा	2092 K
कहानी	67 अपनी K हमें
कीजिए	2089 मदद K
कॉपी	2044 लिंक K हो गया
कॉपीराइट	2024 K
क्लिक	2025 K करें	2089 यहां K करें	2089 लिंक पर K करें
""", 'ख': """
खबर	4 इस K	4 यह K	2090 इस K	2090 यह K
खबरें	2046 और K पढने के लिए	2051 मुफ्त K
खबरों	2046 अन्य K के लिए	2046 ताजा K के लिए	2046 की K के लिए
खरीदें	2035 यहां से K
खेलें	2037 क्विज K और
""", 'ग': """
गिफ्ट	2044 K करें
गोपनीयता	2016 K नीति
""", 'ज': """
जनरेट	2050 ऑटो-K
जरूर	2028 हमें K दें
जावास्क्रिप्ट	2016 K
जुडने	2026 K के लिए
जुडिए	51 आप भी K	2089 K
जुडें	51 आप भी K	2013 चैनल से K	2025 K	2035 हमारी टीम से K	2089 हमसे K
ज्वाइन	2025 K करें
""", 'ट': """
टिप्पणियों	2038 K के लिए
टिप्पणी	97 K करने से इनकार	2038 K करने के लिए	2038 K पोस्ट करने के लिए
""", 'ड': """
डाउनलोड	2011 ऐप K करें	2039 K करें	2039 K कीजिए	2089 ऐप K करें	2089 ऐप K कीजिए
""", 'त': """
तस्वीरें	40 K और वीडियो	40 अपनी K
""", 'द': """
दान	2093 K
दिखाया	60 ईमेल नहीं K
दिया	97 पर जवाब नहीं K
दें	2089 राय K
देखें	2089 यहां K
दोस्तों	49 K को भेजें	49 K के साथ
""", 'ध': """
धारा	55 K #g	55 K # जी
""", 'न': """
निजता	2016 K नीति
निर्भर	2041 आपके सहयोग पर K
नोटिफिकेशन	14 K	2011 K चालू करें	2039 K ऑन करें	2039 K ऑन कर लें
नौकरी	2035 K के अवसर
न्यूज	2014 गूगल K पर
न्यूजरूम	39 हमारे K
न्यूजलेटर	2010 हमारे K	2010 हमारा K	2010 हमारा साप्ताहिक K	2010 K के लिए	2090 हमारे K	2093 K
""", 'प': """
पढने	0 K का समय	2042 K के लिए
पढें	0 मिनट में K	2011 ऐप में K	2089 पूरी खबर K
पत्रकार	2090 हमारे K
पत्रकारिता	2030 K में सक्रिय हैं	2090 हमारी K	2090 स्वतंत्र K
पसंदीदा	2027 K सोर्स	2027 K स्रोत	2027 K न्यूज सोर्स	2084 K स्रोत	2084 K सोर्स
पाठकों	18 K के सहयोग	2041 K के सहयोग से चलते
पाने	2040 ईमेल पर K के लिए
पुनःप्रकाशित	45 K
पुनर्प्रकाशन	2050 K वर्जित
पुनर्प्रकाशित	45 K
पूछा	2092 K
पूछें	2032 K
पूरी	2042 बनकर K खबर
पॉडकास्ट	2036 K सुनें	2036 K सुनने के लिए	2090 हमारा K
प्रकाशित	21 ईमेल पता K	45 पुनः K
प्रति	2091 K माह	2091 K वर्ष
प्रतिक्रिया	2037 अपनी K
प्रिफर्ड	2027 K सोर्स
""", 'ब': """
बताइए	38 हमें K	67 हमें K
बताएं	38 हमें K	67 हमें K	2028 हमें K	2028 कमेंट करके K	2089 हमें K	2089 राय K
बताते	2092 K
बताया	2092 K
बदल	97 नाम K
बाहरी	2031 K साइट
बिंदु	2032 मुख्य K
बॉक्स	2038 कमेंट K में
बोला	2092 K
बोले	2092 K
ब्राउजर	10 आपका K
ब्लॉकर	2068 ऐड K	2068 एड K
""", 'भ': """
भेजें	38 हमें K	49 आगे K	49 किसी को K	67 हमें K	2028 हमें K	2089 हमें K	2089 खबर K
""", 'म': """
मकतूब	43 K
महीने	50 सदस्य हर K	2091 हर K
मांगते	2031 आपकी इजाजत K हैं	2031 आपकी अनुमति K हैं
मुताबिक	2092 K
मुफ्त	2051 K लेख
""", 'य': """
यूट्यूब	16 K
योगदान	55 मासिक K
""", 'र': """
रखने	2042 पढना जारी K के लिए
रजिस्टर	2089 अभी K करें
रहिए	2046 जुडे K
रहें	2046 जुडे K
रिपोर्टर	39 हमारे K
""", 'ल': """
लिखा	2092 K
लिखें	38 हमें K	67 हमें K	2089 हमें K
लेख	2090 यह K	2090 इस K
लॉग	24 K इन
लॉगिन	2089 K करें
""", 'व': """
विचलित	97 K कर सकते
विचार	2050 लेखक के निजी K
विज्ञापन	11 K	70 न K	70 बिना K	70 कोई K नहीं	2068 K अवरोधक
वीडियो	40 फोटो और K	40 अपने K	2036 K देखें	2036 K यहां देखें	2036 K भी देखें	2036 K देखने के लिए
वेबसाइट	2090 हमारी K
वेबिनार	2035 K के लिए
वॉट्सऐप	38 हमें K	67 हमें K
व्हाट्सएप	38 हमें K	67 हमें K	2028 हमें K करें
व्हाट्सऐप	16 K	38 हमें K	67 हमें K
""", 'श': """
शर्तें	2016 नियम और K
शामिल	51 उनमें K हों	97 विवरण K
""", 'स': """
संपर्क	38 हमसे K करें	38 हमें K करें	67 हमसे K करें	67 हमें K करें	2028 हमसे K करें
संपादित	2050 ने K नहीं किया
संवाददाता	39 हमारे K	2030 वरिष्ठ K हैं	2030 K हैं
संस्करण	97 पिछले K में
सकते	2026 जुड K हैं	2026 फॉलो कर K हैं	2028 हमें भेज K हैं
सदस्य	55 मासिक K	2042 पहले से K हैं	2089 K बनें
सदस्यता	2042 K लें
सप्ताह	2091 प्रति K
सब्सक्राइब	2010 न्यूजलेटर को K	2010 न्यूजलेटर K	2013 चैनल को K	2025 K करें	2040 K करके आप	2089 K करें
सब्सक्राइबर	50 K	2042 K हैं
सब्सक्राइबर्स	2042 K के लिए है
सब्सक्रिप्शन	2040 K सफल	2093 K
समरी	2032 K
समर्थन	2089 K करें
सर्वाधिकार	2023 K सुरक्षित
सर्वे	2037 K में भाग लें	2037 K में भाग लेकर
सहमत	43 K हैं
सहयोग	2041 हमें K करें	2089 आपका K	2089 हमें K	2089 K करें	2089 आपके K
सहयोगी	55 मासिक K
सामग्री	2031 से मिली K शामिल है	2031 K उपलब्ध नहीं है
सारांश	2032 K
सिंडीकेट	2050 K फीड
सीनियर	2030 K सब एडिटर हैं
सुझाएं	2089 सुधार K
सुधार	97 K:	97 भूल K
सुनें	2 खबर K	2 लेख K	2036 को K	2036 लेख K
सुबह	17 हर K
स्पैम	71 कोई K नहीं
स्वीकार	2031 कुकीज K करें
""", 'ह': """
हमारा	2011 K ऐप	2090 K काम	2090 K ऐप
हमारी	39 K टीम से	2089 K मदद करें	2090 K टीम
हमारे	2090 K पाठक	2090 K चैनल	2090 K साथ
हिस्सा	2037 सर्वे में K लें
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
กด	4025 Kเพิ่มเพื่อน	4053 Kติดตาม
กร	3995 Kอกอีเมล
กล	4056 K่าว
กอ	4054 Kงบรรณาธิการ
กา	14 Kรแจ้งเตือน	4053 Kรสนับสนุนจากคุณ
""", 'ข': """
ขอ	4013 Kบคุณที่สมัคร	4013 Kบคุณที่ลงทะเบียน	4054 Kงเรา
""", 'ค': """
คล	40 Kิปหรือภาพ	4053 Kิกที่นี่	4053 Kิกชม
คว	4023 Kามเห็นส่วนตัวของผู้เขียน
ค่	4022 Kาคอมมิชชั่น	4022 Kาคอมมิชชัน
""", 'จ': """
จด	3994 Kหมายข่าวของเรา	4013 Kหมายข่าวรายสัปดาห์ของเรา	4057 Kหมายข่าว
จะ	4012 Kไม่แสดงให้คนอื่นเห็น
""", 'ช': """
ช่	21 Kองข้อมูลจำเป็น
""", 'ด': """
ดา	4053 Kวน์โหลดแอปของเรา	4053 Kวน์โหลดแอปได้	4053 Kวน์โหลดแอปเลย	4053 Kวน์โหลดแอปฟรี
""", 'ต': """
ติ	38 Kดต่อเรา	38 Kดต่อทีมข่าว	67 Kดต่อเรา	67 Kดต่อทีมข่าว	4004 Kดต่อผู้สื่อข่าวของเรา	4004 Kดต่อกองบรรณาธิการ	4053 Kดตามเรา
ต่	4055 Kอเดือน	4055 Kอปี
""", 'ถ': """
ถื	4013 Kอว่าคุณยอมรับ
""", 'ท': """
ทด	4017 Kลองอ่าน
ทั	38 Kกมา	4023 Kศนะของผู้เขียน
ทา	4012 Kงเว็บไซต์ขอสงวนสิทธิ์	4014 Kงอีเมลทุก
ทุ	4014 Kกเช้าทางอีเมล
""", 'บ': """
บท	4018 Kความฟรี	4054 Kความนี้
บร	4057 Kิจาค
บล	4037 K็อกโฆษณา
บอ	38 Kกเรา	67 Kกเรา	4056 Kกว่า
""", 'ผ': """
ผู	63 K้ช่วยเสมือน	63 K้ช่วย ai	4015 K้อ่านที่สนับสนุนเรา
""", 'พ': """
พู	4056 Kดกับ
""", 'ภ': """
ภา	40 Kพและคลิป	40 Kพหรือคลิป	40 Kพและวิดีโอ
""", 'ม': """
มี	4004 Kข้อมูลเพิ่มเติม?
""", 'ย': """
ยอ	4006 Kมรับคุกกี้
""", 'ร': """
ระ	4056 Kบุว่า
รา	4055 Kยเดือน
ร่	51 Kวมเป็นหนึ่ง	51 Kวมสนับสนุน	4015 Kวมสนับสนุนการทำงานของเรา	4053 Kวมสนับสนุน	4053 Kวมบริจาคให้เรา	4053 Kวมบริจาคกับเรา	4053 Kวมบริจาคได้ที่
""", 'ล': """
ลิ	4023 Kขสิทธิ์เป็นของข่าว
""", 'ว': """
วา	4054 Kรสารศาสตร์อิสระ
""", 'ส': """
สง	4000 Kวนลิขสิทธิ์	4001 Kวนสิทธิ์
สน	4015 Kับสนุนสื่ออิสระ	4015 Kับสนุนการทำงานของเรา	4015 Kับสนุนนักข่าว	4053 Kับสนุนเรา	4053 Kับสนุนพวกเรา
สม	50 Kาชิกสามารถ	3994 Kัครรับจดหมายข่าว	3994 Kัครรับข่าวสาร	4053 Kัครรับ	4053 Kัครสมาชิกวันนี้	4053 Kัครสมาชิกเลย	4053 Kัครสมาชิกเพื่อ	4053 Kัครสมาชิกได้ที่	4053 Kัครสมาชิกของเรา	4057 Kาชิก
สำ	4017 Kหรับสมาชิกเท่านั้น
สื	4054 K่ออิสระ
ส่	38 Kงข้อความมา	38 Kงมาที่ทีมข่าว	49 Kงต่อ	67 Kงมาที่ทีมข่าว	4004 Kงเรื่องราวของคุณ	4004 Kงข่าวหาเรา	4053 Kงข้อมูลมาที่	4053 Kงคลิปมา
""", 'ห': """
หา	4004 Kกคุณมีข้อมูล
ห้	4000 Kามคัดลอกหรือ	4000 Kามคัดลอกข้อความ	4000 Kามคัดลอกเนื้อหา	4000 Kามคัดลอกบทความ	4001 Kามทำซ้ำ
""", 'อ': """
อย	4053 K่าพลาด
อี	21 Kเมลของคุณจะไม่	3994 Kเมลของคุณ
อ่	4017 Kานบทความฉบับเต็ม
""", 'เ': """
เข	24 K้าสู่ระบบ	4053 Kียนถึงเรา	4053 K้าสู่ระบบเพื่อ
เฉ	4017 Kพาะสมาชิก
เน	9 Kื้อหานี้	4006 Kื้อหาจากภายนอก	4006 Kื้อหาภายนอก	4033 Kื้อหานี้มาจาก	4033 Kื้อหาจาก
เป	4017 K็นสมาชิกอยู่แล้ว	4056 Kิดเผยว่า
เผ	45 Kยแพร่ต่อ	45 Kยแพร่ซ้ำ
เพ	18 Kราะผู้อ่าน	4012 Kื่อแสดงความคิดเห็น	4017 Kื่ออ่านต่อ	4017 Kื่ออ่านบทความ	4025 Kิ่มเพื่อนไลน์	4025 Kิ่มเพื่อนทางไลน์
เล	38 K่าให้เราฟัง	67 K่าให้เราฟัง	67 K่าประสบการณ์
เว	0 Kลาอ่าน	97 Kอร์ชันก่อนหน้าของ	4012 K็บไซต์ไม่รับผิดชอบ
""", 'แ': """
แก	97 K้ไข:
แจ	38 K้งทีมข่าว	67 K้งทีมข่าว	4004 K้งเบาะแสข่าว	4004 K้งเรา	4053 K้งทีมงาน
แช	49 Kร์ให้	67 Kร์เรื่องราว
แท	62 K็กเรา	62 K็กมา
แห	4003 Kล่งข่าวที่ต้องการ	4003 Kล่งข่าวโปรด	4003 Kล่งที่มาที่ต้องการ
แอ	4025 Kดไลน์	4025 Kดไลน์เพื่อ	4053 Kดไลน์
""", 'โ': """
โฆ	11 Kษณา
โป	4037 Kรแกรมบล็อกโฆษณา
โห	4053 Kวตเลย	4053 Kลดแอป
""", 'ใ': """
ให	4054 K้เรา
""", 'ไ': """
ไม	70 K่มีโฆษณา
""", 'ả': """
ảnh	4401 hãy gửi K
""", 'ủ': """
ủng	4342 ly cà phê K hộ	4401 hãy K hộ
""", 'あ': """
あと	2506 K#本、無料で
あな	51 Kたも参加
""", 'い': """
いか	2563 Kがでしたか
いの	97 Kちの電話
""", 'お': """
お使	10 Kいのブラウザ	2473 Kいのブラウザ
お寄	2563 Kせください
お届	57 Kけします
お申	2494 Kし込みはこちら	2563 Kし込みください	2563 Kし込みはこちら
お聞	2563 Kかせください
お見	2563 K逃しなく
お試	2563 Kしください
お読	2563 Kみいただけます
お送	57 Kりします
""", 'か': """
から	2511 K転載したものです	2511 Kの転載です
か月	2460 K無料	2565 K無料
""", 'が': """
が作	2544 aiK成
が無	2473 javascriptK効
が生	2544 aiK成
が翻	2544 aiK訳
が要	2544 aiK約
""", 'こ': """
ここ	2459 Kからは有料	2460 Kから先は
この	2 K記事を音声	9 Kコンテンツ	2459 K記事は有料	2459 K記事は会員	2478 K記事についてのご意見	2524 Kコンテンツは	2524 K投稿は	2524 K外部コンテンツは	2564 K記事が	2564 K記事を	2564 K記事は
""", 'ご': """
ご利	10 K用のブラウザ	2473 K用のブラウザ
ご協	2563 K力ください
ご存	2512 Kじの方は
ご寄	2457 K付をお願い	2563 K付
ご意	43 K見・ご反論	2478 K見・ご感想	2478 K見をお寄せ
ご感	2478 K想をお寄せ
ご支	2457 K援をお願い	2563 K援
ご登	2503 K録ありがとうございます	2563 K録
ご覧	2563 Kください	2563 Kいただけます
ご購	2563 K読
ご連	2563 K絡ください
""", 'す': """
すで	2506 Kに会員の方
すべ	2460 Kての記事が
""", 'ぜ': """
ぜひ	2470 Kフォロー
""", 'で': """
でも	2470 K配信中
で作	2544 aiK成
で受	2487 lineKけ取る
で届	2487 lineKく
で最	2487 lineK新
で生	2544 aiK成
で要	2544 aiK約
""", 'と': """
と強	2566 K調
と書	2566 Kい
と発	2566 K表
と話	2566 Kし	2566 Kす
と語	2566 Kっ	2566 Kる
と説	2566 K明
と述	2566 Kべ
""", 'に': """
によ	2544 aiKって生成	2544 aiKる要約	2566 Kると
""", 'の': """
の使	2476 cookieK用
の学	48 aiK習
の採	2494 K用情報
の提	2511 K供記事です
""", 'を': """
をフ	2470 Kォローする	2470 Kォローしよう
を使	2476 cookieK用
を利	2476 cookieK用
を有	2473 javascriptK効	2473 javascript K効
を発	2566 K表した
を許	2491 cookieK可
""", 'ア': """
アカ	2487 lineKウントはこちら
アシ	63 aiKスタント
アフ	74 Kィリエイトリンク	74 Kィリエイト広告	2510 Kィリエイト広告	2510 Kィリエイトプログラム	2510 Kィリエイトリンク	2519 Kィリエイトリンク	2519 Kィリエイト広告	2519 Kィリエイトプログラム
アプ	2465 Kリで開く	2465 Kリで読む	2465 Kリはこちら	2466 Kリを開く	2466 Kリをダウンロード	2466 Kリのダウンロード	2466 Kリをインストール	2502 Kリなら通知	2502 Kリなら速報	2502 Kリなら、	2502 Kリで読むと	2502 Kリなら
アン	2498 Kケートにご協力	2498 Kケートはこちら	2498 Kケート実施中	2499 Kケートに答えて
""", 'カ': """
カ月	2460 K無料	2565 K無料
""", 'ク': """
クイ	2499 Kズに答えて
クッ	2475 cookie(Kキー)	2476 Kキーを使用	2476 Kキーを利用	2491 Kキーを許可
""", 'コ': """
コメ	6 Kントを書く	6 Kントする	21 Kントをキャンセル	21 Kントを投稿するには	85 Kント欄	97 Kントしていない	2478 Kントを投稿するには	2478 Kントするには	2478 Kントをお寄せ	2479 Kント欄で	2479 Kント欄に	2479 Kント欄から	2479 Kント欄へ	2501 Kントは削除します	2501 Kントは削除することが	2501 Kントは削除する場合	2501 Kントは承認	2501 Kントは公開前	2501 Kントは非表示
コー	54 Kヒー代	54 Kヒーをおごって
""", 'サ': """
サポ	2457 Kートをお願いします	2563 Kートをお願い	2563 Kートしていただ
""", 'シ': """
シェ	25 Kアして	49 Kアして
""", 'ス': """
スパ	71 Kムは
""", 'タ': """
タグ	62 K付けして	62 Kをつけて
""", 'ダ': """
ダウ	2563 Kンロードしてください
""", 'チ': """
チケ	2494 Kット販売中
チャ	2471 Kンネル登録を	2487 Kンネルに参加する	2487 Kンネルに参加しよう
""", 'ニ': """
ニュ	78 Kースレター	2463 Kースレターに登録	2464 Kースレターを	2487 googleKースで	2503 Kースレター登録はこちら	2567 Kースレター
""", 'ネ': """
ネタ	97 Kバレを含
""", 'バ': """
バー	63 Kチャルアシスタント
""", 'フ': """
フォ	2470 Kローして最新	2470 Kローをお願い	2563 Kローしてください
""", 'ブ': """
ブラ	2522 Kウザは音声	2522 Kウザは動画	2522 Kウザではこの動画	2522 Kウザはvideo	2522 Kウザはaudio
""", 'プ': """
プッ	2466 Kシュ通知
プラ	2475 Kイバシーポリシーに
プレ	2460 Kミアム会員
プロ	2510 Kモーションが含まれ	2510 Kモーションを含
""", 'ポ': """
ポッ	34 Kドキャスト
""", 'ミ': """
ミラ	64 Kーサイト
""", 'メ': """
メル	2463 Kマガに登録	2464 Kマガで	2503 Kマガ登録はこちら	2503 Kマガの登録	2564 Kマガ
メー	21 Kルアドレスが公開されること	58 Kルで受け取りたい方	58 Kルでお知らせ	60 Kルアドレスは表示され	60 Kルアドレスが表示され	78 Kルマガジン	2463 Kルマガジンに登録	2464 Kルマガジンで	2464 Kルマガジンを	2464 Kルでお届け	2478 Kルアドレスが公開されることはありません	2503 Kルアドレスを入力してください	2567 Kルマガジン
""", 'ロ': """
ログ	24 Kイン	2459 Kインして続きを	2459 Kインしてください	2460 Kインが必要	2563 Kインして
""", 'ヶ': """
ヶ月	2460 K無料	2565 K無料
""", '上': """
上优	4436 在googleK先
上優	4436 在googleK先
""", '下': """
下方	4523 K留言
下載	4417 K客戶端	4419 Kapp	4419 K應用程式
下载	4417 K客户端	4419 Kapp	4419 K应用	4522 K客户端
""", '不': """
不代	4435 K表本站	4452 K表本站立场	4465 K表本報立場	4465 K表本报立场	4465 K表本站立场	4465 K表本站立場	4465 K表本媒體立場	4465 K表本網立場	4465 K表本刊立場
不发	71 K垃圾
不同	43 K意本文
不属	4491 K于任何财团
不屬	4491 K於任何財團
不得	4435 K转载	4435 K轉載
不认	43 K同本文
不錯	4522 K過
不错	4522 K过
""", '人': """
人工	48 K智能训练
""", '仅': """
仅代	4435 K表作者
仅供	4452 K其表达个人看法
仅限	4457 K会员	4457 K订户
""", '他': """
他說	4525 K
他说	4525 K
""", '付': """
付費	4412 K後	4526 K牆
付费	4412 K后	4526 K墙
""", '以': """
以下	4480 K内容来自
以閱	4411 K讀全文
以阅	4411 K读全文
""", '仮': """
仮名	97 Kです	97 K
""", '仲': """
仲間	51 Kに加わ
""", '会': """
会员	50 K每月	4412 K专享	4457 K限定内容
会員	50 Kの方は	50 Kは月に	2459 K限定です	2459 K限定の記事	2459 K登録できます	2460 K登録すると	2460 K登録が必要	2506 Kの方はこちら	2506 K登録で続きを読む	2506 K登録後にご覧	2535 Kだけが読める	2535 Kのみがお読み	2535 Kのみ閲覧	2563 K登録して	2563 K登録は	2563 K登録がお済み	2563 K登録をお願い	2563 K登録で	2563 K登録のうえ	2563 K登録はこちら	2563 K登録ください	2564 Kの方
会費	2504 Kで運営
""", '体': """
体験	67 K談をお寄せ
""", '你': """
你的	4409 K支持	4522 K支持,	4522 K支持让	4522 K支持讓	4522 K支持是
""", '使': """
使用	4427 Kcookie改善	4427 Kcookie以	4427 K cookie 以	4427 K cookie 来	4427 K cookie 來	4428 Kcookie来	4428 Kcookie來
""", '來': """
來自	4443 K外部平台的內容
""", '依': """
依靠	4455 K读者的支持	4455 K讀者的支持
""", '侵': """
侵权	4435 K请	4435 K必究
侵權	4435 K必究
""", '個': """
個人	2476 K情報の取り扱い	2511 Kの見解です	4452 K看法
""", '偏': """
偏好	4436 K來源	4436 K来源	4505 K來源
""", '僅': """
僅限	4457 K會員	4457 K訂戶
""", '優': """
優先	2486 Kソース	2486 K表示に設定	2486 Kする情報源	2486 K的に表示
""", '免': """
免費	15 K閱讀	4466 K文章	4466 K閱讀篇數	4466 K閱讀額度	4467 K註冊即可	4467 K註冊後	4494 K文章	4522 K訂閱	4524 K試用
免费	15 K阅读	4466 K文章	4466 K阅读篇数	4467 K注册即可	4467 K注册后	4494 K文章	4522 K订阅	4524 K试用
""", '全': """
全文	20 Kを	2459 Kを読むには	2459 Kをお読み
""", '公': """
公众	16 K号	4422 K号:
公式	2466 Kアプリ	2470 Kアカウントをフォロー	2470 Kアカウントを友だち	2487 Klineはこちら	2564 Kline
""", '关': """
关注	4422 K我们的	4522 K我们
""", '内': """
内阅	4417 appK读
""", '写': """
写真	40 Kや動画	40 K・動画	40 Kや映像
写道	4525 K
""", '分': """
分で	0 K読めます
分享	25 K给	25 K給	49 K给	49 K給	67 K您的故事
""", '初': """
初割	2565 K
初月	2506 K#円で	2565 K無料
""", '判': """
判断	2566 Kした
""", '利': """
利用	2475 K規約に同意
""", '前': """
前請	4452 K先登入
前请	4452 K先登录
""", '剩': """
剩余	4411 K#%
剩餘	4411 K#%
""", '力': """
力を	2504 K貸してください
""", '加': """
加入	51 K他们	51 K他們	4422 Kline好友	4422 Kline官方	4422 Kline@	4455 K贊助行列	4455 K赞助行列	4522 K会员	4522 K會員
加记	38 K者微信	67 K者微信
""", '助': """
助手	63 aiK	63 ai K
""", '励': """
励み	2564 Kになります
""", '動': """
動画	40 Kや写真	2495 Kをご覧ください	2495 Kはこちら	2496 Kでも詳しく	2496 Kでも解説	2522 Kを再生するには	2522 Kをご覧いただくには	2522 Kを視聴するには
""", '勘': """
勘誤	97 K
勘误	97 K
""", '包': """
包月	4524 K
""", '化': """
化名	97 K
""", '即': """
即可	4452 K留言
""", '参': """
参加	51 Kしませんか
""", '參': """
參與	6 K討論
""", '友': """
友だ	2471 Kち追加
""", '収': """
収益	2510 Kを得ること
""", '发': """
发给	57 K您
发表	6 K评论
发送	57 K给您	4415 K到您的邮箱
""", '取': """
取材	38 K班に	38 K班まで	38 K班が	67 K班に	67 K班まで	67 K班が	97 Kに回答しなかった	97 Kに応じなかった	2488 K班までご	2504 Kを支えて
取消	21 K回复	21 K回覆
""", '受': """
受信	2463 Kトレイに
""", '只': """
只靠	4455 K讀者	4455 K读者
""", '可': """
可能	97 K引起不适	97 K引起不適
""", '同': """
同意	4443 Kcookie
""", '向': """
向我	38 K们爆料	38 K們爆料	67 K们爆料	67 K們爆料
向本	38 K报	67 K报
""", '含': """
含剧	97 K透
含有	97 K暴力
""", '启': """
启用	4482 Kjavascript
""", '告': """
告訴	38 K我們	67 K我們	4525 K
告诉	38 K我们	67 K我们	4525 K
""", '呼': """
呼び	2566 Kかけた	2566 Kかける	2566 Kかけて	2566 K掛け
""", '命': """
命じ	2566 Kた
""", '啟': """
啟用	4482 Kjavascript
""", '喊': """
喊道	4525 K
""", '因': """
因为	4522 K有你的支持
因為	4522 K有你的支持
""", '图': """
图片	40 K和视频
""", '売': """
売上	2510 Kの一部が還元
""", '外': """
外部	2491 Kコンテンツ	4443 K内容	4443 K內容
""", '她': """
她說	4525 K
她说	4525 K
""", '好': """
好評	2494 K発売中
""", '如': """
如侵	4435 K权
如有	4435 K侵权	4435 K侵權
""", '学': """
学習	48 aiK
""", '安': """
安心	97 K專線
""", '官': """
官方	4423 K微信
""", '定': """
定期	4522 K定額
""", '寄': """
寄付	2532 Kで成り立って	2532 Kで運営され	2532 Kによって運営され	2563 Kをお願い	2567 K
寄到	4415 K您的信箱	4454 K你的信箱
寄給	57 K您
寄给	57 K您
""", '寫': """
寫道	4525 K
""", '居': """
居合	2512 Kわせた方は
""", '已': """
已是	4411 K會員	4457 K订户	4457 K訂戶
已经	4411 K是会员
""", '年': """
年額	2565 K
""", '广': """
广告	11 K	4429 K拦截	4488 K拦截	4488 K屏蔽
""", '広': """
広告	11 K	70 Kも	70 Kなし	70 Kなしで	2473 Kブロック	2504 Kに頼らず
""", '廣': """
廣告	11 K	4429 K攔截	4488 K攔截	4488 K封鎖
""", '开': """
开启	4419 K通知	4482 Kjavascript
""", '弊': """
弊社	2564 K
弊紙	38 Kまで	67 Kまで
""", '当': """
当サ	2564 Kイト
当初	97 Kの記事で
当社	2564 Kの
当編	2564 K集部
""", '後': """
後援	80 K
""", '微': """
微信	4419 K扫	4423 K公众号
""", '心': """
心理	97 K援助
""", '必': """
必填	21 K项已用	21 K欄位
必須	22 K項目です
""", '応': """
応援	2457 Kをお願いします	2563 Kをお願い	2563 Kして
""", '您': """
您已	4454 K成功订阅	4454 K成功訂閱
您的	10 K浏览器	10 K瀏覽器	4409 K支持	4455 K每一份捐款	4455 K每一筆捐款	4522 K捐款	4522 K支持,	4522 K支持让	4522 K支持讓	4522 K支持是
""", '情': """
情報	2488 Kをお寄せください	2488 K提供はこちら	2488 K提供を募集	2488 K提供をお待ち	2488 Kをお待ちして	2512 Kをお持ちの方は	2512 K提供窓口
""", '感': """
感謝	4454 K您的訂閱	4522 K閱讀	4522 K您的支持
感谢	4454 K您的订阅	4522 K阅读	4522 K您的支持
""", '成': """
成为	51 K其中一员	4411 K会员即可	4457 K付费会员	4522 K会员,	4522 K会员即可	4522 K我们的会员
成果	2519 K報酬型広告
成為	4411 K會員即可	4455 K我們的贊助	4457 K付費會員	4522 K會員,	4522 K會員即可	4522 K我們的會員
""", '我': """
我不	4511 K是机器人	4511 K是機器人
我们	4427 K使用cookie	4427 K使用 cookie	4523 K的
我們	4427 K使用cookie	4427 K使用 cookie	4523 K的
""", '手': """
手机	4419 K客户端
""", '打': """
打开	4417 Kapp	4419 K微信
打開	4417 Kapp
""", '扫': """
扫一	4419 K扫
扫描	4417 K二维码下载	4417 K二维码加入	4419 K二维码关注	4522 K二维码下载	4522 K二维码关注	4522 K二维码加入	4522 K二维码阅读
""", '把': """
把你	67 K的故事发
把您	67 K的故事发	67 K的经历发	67 K的經歷
""", '投': """
投げ	54 K銭
投资	4435 K有风险
""", '拒': """
拒絕	97 K置評
拒绝	97 K置评
""", '指': """
指出	4525 K
指摘	2566 Kした
""", '捐': """
捐助	4455 K我们	4455 K我們
捐款	4522 K支持	4526 K
""", '掃': """
掃一	4419 K掃
掃描	4417 K qr	4522 K二維碼
""", '授': """
授權	47 cc by #K
""", '推': """
推播	14 K	4419 K通知
推送	14 K	4419 K通知
""", '描': """
描写	97 Kが含まれ
""", '擋': """
擋廣	4488 K告
""", '支': """
支持	4408 K獨立媒體	4408 K独立媒体	4409 K我们的	4409 K我們的	4522 K我们,	4522 K我們,	4522 K我们。	4522 K我們。	4522 K我们的报道	4522 K我們的報導	4522 K我们的新闻	4522 K我們的新聞	4522 K我们的记者	4522 K我們的記者	4522 K我们的工作	4522 K我們的工作	4522 K我们继续	4522 K我們繼續
支援	2532 Kで成り立って	2532 Kで運営され	2532 Kによって成り立って	2532 Kによって運営され	2563 Kをお願い
""", '教': """
教え	49 Kてあげて
""", '文': """
文章	4435 K来源:
""", '新': """
新着	58 K記事をメール
新闻	4436 在googleK上关注
""", '无': """
无广	70 K告
""", '明': """
明ら	2566 Kかにした
""", '智': """
智慧	63 K助理
智能	63 K助手
""", '暢': """
暢讀	4457 K全站
""", '更': """
更新	58 K情報をメール
更正	97 K:	97 【K】	97 K说明	97 K說明
""", '最': """
最新	2463 K情報をお届け
""", '會': """
會員	50 K每月	4412 K專享	4457 K限定內容
""", '月': """
月額	2460 K#円	2565 K
""", '有': """
有了	4522 K你的支持	4522 K您的支持
有料	50 K会員は	2459 K会員限定	2459 K会員になる	2459 K会員の方	2506 K記事が読めます	2567 K会員
有权	4452 K删除
有權	4452 K刪除
""", '未': """
未予	97 K置评
未回	97 K应	97 K應
未滿	4476 K#歲	4476 K十八歲
未經	4435 K授權不得	4435 K授權,不得	4435 K授權禁止	4435 K授權請勿	4435 K授權,請勿
未经	4435 K授权不得	4435 K授权,不得	4435 K授权禁止	4435 K授权,禁止	4435 K授权请勿	4435 K授权,请勿
""", '本': """
本ま	2506 月#Kで無料で
本ア	2564 Kプリ
本サ	2564 Kイト
本中	2562 #K#本
本內	4480 K容來自
本内	4480 K容来自
本刊	4523 K
本報	4523 K導
本报	4523 K读者	4523 K道
本文	97 K早前版本	97 K先前版本	97 K已更新	97 K已作	4435 K来源	4523 K
本站	4523 K
本紙	38 Kまで	67 Kまで
本網	4427 K站使用	4523 K
本网	4427 K站使用
本記	2564 K事
本誌	2564 K
""", '来': """
来自	4443 K外部平台的内容
""", '标': """
标记	62 K我
""", '標': """
標記	62 K我
""", '機': """
機械	2544 K翻訳
""", '欢': """
欢迎	4422 K关注	4522 K加入	4522 K赞助	4522 K订阅	4522 K投稿
""", '歡': """
歡迎	4422 K追蹤	4522 K加入	4522 K贊助	4522 K訂閱	4522 K投稿
""", '此': """
此內	9 K容	4480 K容來自	4480 K容由
此内	9 K容	4480 K容来自	4480 K容由
此前	97 K版本
此影	4479 K片在您所在
此视	4479 K频在您所在
""", '残': """
残り	2459 K#文字	2459 K: #文字
""", '毎': """
毎朝	17 K
毎週	17 K
""", '每': """
每周	17 K一次
每天	17 K早上
每年	4524 K
每日	4416 K简报	4416 K簡報	4416 K電子報
每月	4524 K
""", '求': """
求め	2566 Kた	2566 Kている
""", '沒': """
沒有	70 K廣告	4491 K股東	4491 K財團
""", '没': """
没有	70 K广告	71 K垃圾	4491 K股东	4491 K财团
""", '浏': """
浏览	4429 K器版本	4479 K器不支持音频	4479 K器不支持视频	4479 K器不支持播放	4479 K器不支持html#	4479 K器不支持video
""", '添': """
添加	38 K记者微信	67 K记者微信
""", '瀏': """
瀏覽	4479 K器不支援影片	4479 K器不支援音訊
""", '点': """
点击	4522 K关注	4522 K这里
""", '無': """
無料	15 K記事	2459 Kで会員登録	2459 K会員に登録	2506 Kで読める記事の上限	2506 K会員になると	2535 K記事の閲覧	2535 K記事は残り	2535 Kで読める記事	2535 K閲覧	2562 K記事 #/#	2562 K記事#/#	2563 K会員に登録	2563 K会員登録	2565 K体験
無断	2485 K転載	2485 K複製	2543 K転載・複製	2543 K転載を禁じ	2543 Kでの転載	2543 Kで転載
""", '照': """
照片	40 K和视频	40 K或视频	40 K和影片	40 K或影片
""", '版': """
版权	4435 K所有	4435 K归本	4435 K归原	4435 K归作者	4435 K归属
版權	4435 K所有	4435 K歸
""", '特': """
特此	97 K更正
""", '独': """
独立	2564 Kしたジャーナリズム	4523 K新闻	4523 K媒体
""", '獨': """
獨立	4523 K新聞	4523 K媒體
""", '獲': """
獲得	4464 K佣金
""", '生': """
生命	97 K热线	97 K線
""", '用': """
用邮	58 K件接收
""", '由': """
由讀	4523 K者
由读	4523 K者
""", '申': """
申し	2494 K込みはこちら
申込	2494 Kみはこちら	2494 Kはこちら
""", '电': """
电子	4526 K报
""", '畅': """
畅读	4457 K全站
""", '留': """
留言	85 K区	85 K區	4523 K告诉我
""", '異': """
異論	43 Kのある方
""", '疑': """
疑問	2488 Kをお寄せ
""", '登': """
登入	24 K或	4411 K後繼續	4411 K會員	4467 K或註冊
登录	24 K或	4411 K后继续	4411 K后查看全文	4411 K后查看完整	4467 K或注册
登録	2506 Kして続きを読む	2563 Kしてください	2563 Kはこちら
""", '發': """
發表	6 K評論
發送	57 K給您
""", '皆': """
皆さ	2564 Kまの
""", '相': """
相談	97 K窓口
""", '看': """
看更	4417 appK多
""", '禁': """
禁止	4435 K转载
禁無	2484 K断
""", '私': """
私た	2564 Kちの
""", '科': """
科し	2566 Kた
""", '称': """
称	4525 K
""", '稱': """
稱	4525 K
""", '立': """
立即	4522 K加入我们	4522 K加入我們	4522 K订阅	4522 K訂閱	4522 K下载	4522 K下載	4522 K报名	4522 K報名	4522 K成为会员	4522 K成為會員
""", '第': """
第一	4452 K条评论	4452 K則留言	4452 K條評論
""", '筆': """
筆者	2511 K個人の見解
""", '篇': """
篇文	4521 #K章中的#	4521 #K章中#
""", '紙': """
紙の	2564 K新聞の定期購読者
""", '経': """
経験	67 Kをお寄せ	67 Kをお聞かせ
""", '絕': """
絕無	71 K垃圾
""", '続': """
続き	2459 Kを読むには	2459 Kをお読みになる
""", '編': """
編按	97 K
編者	97 K註
編集	38 K部まで	38 K部に	67 K部まで	67 K部に	97 K部注	2564 K部では
""", '繼': """
繼續	4411 K閱讀請
""", '绝': """
绝无	71 K垃圾
""", '继': """
继续	4411 K阅读请
""", '编': """
编者	97 K注
""", '翻': """
翻墙	64 K
""", '者': """
者說	4525 K
者说	4525 K
""", '联': """
联盟	74 K链接	4464 K链接
联系	38 K我们	38 K记者	67 K记者
""", '聯': """
聯盟	4464 K行銷連結	4464 K連結
聯絡	38 K我們
""", '自': """
自動	2544 K翻訳
""", '若': """
若有	4435 K侵权	4435 K侵權
""", '获': """
获得	4464 K佣金
""", '著': """
著作	2485 K権は	2543 K権法により保護	2543 K権法で保護
""", '虚': """
虚拟	63 K助手
""", '表': """
表明	4452 K本站立场
表示	4525 K
""", '要': """
要发	21 K表评论
要發	21 K表留言
""", '訂': """
訂正	97 K:	97 【K】	97 Kして	97 Kします
訂閱	58 K電子報	4411 K即可	4411 K後繼續	4415 K我們的	4415 K電子報	4522 K我們	4526 K費
""", '記': """
記事	2 Kを聴く	2 Kを聞く	4 Kを	97 Kを更新しました	97 Kを修正しました	2562 #K中#記事
記者	2488 Kまでご連絡ください
""", '訴': """
訴え	2566 Kた
""", '評': """
評論	85 K區
""", '認': """
認め	2566 Kた
認為	4525 K
""", '說': """
說:	4525 K
說。	4525 K
說道	4525 K
""", '読': """
読み	2460 K放題
読者	18 Kの寄付	18 Kの支援	2504 Kの会費で	2564 Kの皆様	2564 Kの皆さ	2564 Kアンケート
""", '請': """
請先	4522 K登入
請啟	4427 K用javascript
請我	54 K喝咖啡
請捐	4522 K款
請支	4408 K持我們	4522 K持我們
請登	4522 K入後	4522 K入以
請立	4522 K即捐款
請輸	4454 K入您的電子	4522 K入您
請點	4522 K擊此處	4522 K擊這裡	4522 K擊下方	4522 K擊連結
""", '讀': """
讀者	43 K投書	4523 K問卷
""", '订': """
订阅	50 K用户	50 K会员	4411 K即可	4411 K后继续	4415 K我们的	4415 K电子报	4522 K我们	4526 K费
""", '认': """
认为	4525 K
""", '训': """
训练	48 K人工智能	48 aiK
""", '许': """
许可	47 cc by #K
""", '评': """
评论	85 K区	4452 K服务协议
""", '该': """
该视	4479 K频在您所在
""", '说': """
说:	4525 K
说。	4525 K
说道	4525 K
""", '请': """
请先	4522 K登录
请启	4427 K用javascript
请我	54 K喝咖啡	54 K喝杯咖啡
请捐	4522 K款
请支	4408 K持我们	4522 K持我们
请点	4522 K击此处	4522 K击这里	4522 K击下方	4522 K击阅读	4522 K击关注	4522 K击链接
请登	4522 K录后	4522 K录以
请立	4522 K即捐款
请输	4454 K入您的电子邮箱	4454 K入您的邮箱	4522 K入您
""", '读': """
读完	0 K需要
读者	18 K出资	18 K支持	43 K来信	4523 K问卷	4523 K群
""", '責': """
責任	4435 K編輯:
""", '賺': """
賺取	4464 K佣金
""", '購': """
購読	2459 K者の方は	2460 Kすると	2563 Kしてください	2564 K者の方	2567 K料
""", '贊': """
贊助	4408 K我們	4522 K我們
""", '责': """
责任	4435 K编辑:
""", '赚': """
赚取	4464 K佣金
""", '赞': """
赞助	4408 K我们	4522 K我们
""", '身': """
身边	4523 K的新鲜事
身邊	4523 K的新鮮事
""", '転': """
転載	45 K	2484 Kを禁じ
""", '輸': """
輸入	4454 Kemail
""", '轉': """
轉發	49 K給
轉給	49 K
轉載	45 K	4435 K請註明
""", '转': """
转发	25 K	49 K给
转给	49 K
转载	45 K	4435 K请注明
""", '输': """
输入	4454 Kemail
""", '这': """
这篇	4523 K文章
""", '迷': """
迷惑	71 Kメールは
""", '追': """
追記	97 K:
追蹤	4422 K我們的	4436 Kgoogle news	4522 K我們
""", '送': """
送っ	49 Kてください
送到	4454 K你的邮箱	4454 K您的邮箱	4454 K您的信箱
""", '這': """
這篇	4523 K文章
""", '通': """
通知	14 K	2466 Kをオン
通过	58 K邮件接收
""", '週': """
週に	17 K一度
週刊	2503 Kニュースレター
""", '邀': """
邀請	4522 K您
邀请	4522 K您
""", '邮': """
邮件	58 K订阅	78 K通讯
邮箱	21 K地址不会被公开	60 K不会显示	60 K地址不会显示	60 K不会公开
""", '鏡': """
鏡像	64 K
""", '镜': """
镜像	64 K
""", '長': """
長說	4525 K
""", '长': """
长说	4525 K
""", '開': """
開啟	4419 K通知	4482 Kjavascript
""", '閱': """
閱讀	0 K時間	20 K全文	4411 K全文請
""", '閲': """
閲覧	2562 K記事数:#/#
""", '關': """
關注	4422 K我們的	4522 K我們
""", '阅': """
阅读	0 K时间	0 K时长	20 K全文	4411 K全文请
""", '随': """
随时	4522 K掌握
""", '隐': """
隐私	4428 K政策
""", '隨': """
隨時	4522 K掌握
""", '隱': """
隱私	4428 K權政策	4428 K政策
""", '電': """
電子	21 K郵件地址不會公開	78 K報	4526 K報
""", '需': """
需接	4443 K受cookie
需要	4443 K接受cookie	4522 K您的支持	4522 K你的支持
""", '音': """
音声	2495 Kでもお聴き
""", '飲': """
飲酒	4476 K過量
""", '首': """
首年	4469 K仅需
首月	4457 K仅需	4457 K只要	4469 K免费	4469 K免費	4469 K仅	4469 K僅	4469 K只需	4524 K
首选	4436 K来源	4436 K新闻来源	4505 K来源
首選	4436 K來源	4436 K新聞來源	4505 K來源
""", '點': """
點擊	4522 K這裡
""", '가': """
가명	97 K
가상	63 K 비서
가입하세요	2667 K
가입해	2667 K 주세요
""", '강': """
강조했다	2670 K
""", '게': """
게시물	2627 K 불러오기
""", '계': """
계속	2572 K 읽으려면	2572 K 읽으시려면
계신	2595 알고 K 분은
""", '공': """
공유해	25 K	49 K 주세요
공유해주세요	49 K
""", '광': """
광고	11 K	70 K 없이	2634 K 차단
광고도	70 K
광고차단	2634 K
""", '구': """
구글	2582 K 뉴스에서
구독	50 K 회원은	2572 K 후 이용
구독료	2671 K
구독을	2667 K 신청하세요
구독자	2572 K 전용 기사	2572 K 전용 콘텐츠	2572 K 전용입니다	2572 K 전용 서비스	2668 K
구독자는	50 K
구독자만	2572 K 볼 수	2609 K 읽을
구독자에게만	2609 K 제공
구독하고	2582 K
구독하세요	2594 K	2667 K
구독하시면	2572 K
구독해	80 K 주세요	2581 K 주세요	2607 K 주셔서	2667 K 주세요
구독해주세요	2581 K
구독해주셔서	2607 K
""", '금': """
금요일	2607 매주 K 보내드리는
""", '기': """
기사	2 K 듣기	4 K	2666 #개 K 중 #개
기사가	97 K 수정
기사를	2 K 듣	97 K 수정	2572 전체 K 보려면	2609 전체 K 읽어보세요
기사의	97 K 이전 버전
기자를	2608 K 응원해
기자에게	2595 K 연락해 주세요
""", '남': """
남겨주세요	2667 K
""", '네': """
네이버	2582 K 메인에서	2594 K 구독
네이버에서	2582 K 구독
""", '놓': """
놓치지	2667 K 마세요
""", '눌': """
눌러주세요	2667 K
""", '뉴': """
뉴스레터	78 K	2574 K 구독하기	2574 K 구독하세요	2574 K 신청하기	2574 K 구독 신청하기	2668 K	2671 K
뉴스레터로	2574 K 받아
뉴스레터를	2574 K 받아	2574 K 구독하세요	2574 K 구독해	2574 K 구독하고	2574 K 구독하면	2667 K 신청하세요
""", '다': """
다운로드하세요	2667 K
""", '달': """
달	2609 첫 K #원
""", '답': """
답변하지	97 K 않았
""", '당': """
당신의	2595 K 제보가	2668 K 후원
""", '댓': """
댓글	6 K 작성
댓글로	85 K
댓글에	85 K
댓글은	2605 K 삭제될	2605 K 삭제합니다	2605 K 통보	2605 K 예고	2605 K 운영자	2605 K 사전
댓글을	6 K 작성	6 K 쓰
""", '덧': """
덧붙였다	2670 K
""", '독': """
독립	2668 K 언론
독립언론	2668 K
독립언론을	2608 K 지켜
독자	2617 K 후원으로	2667 K 여러분의	2668 K 여러분
독자님의	2570 K 후원	2617 K 후원으로
독자들의	18 K 후원	2617 K 후원으로	2638 K 후원
독자의	2617 K 후원으로	2638 K 후원	2668 K 힘
독자투고는	43 K
독자투고를	43 K
""", '동': """
동의하는	2607 K 것으로 간주
동참해	51 K 주세요
""", '들': """
들려주세요	2667 K
""", '로': """
로그인	24 K	2572 K 후 이용
로그인이	2572 K 필요합니다	2572 K 필요한 서비스	2572 K 필요해요
로그인하거나	2667 K
로그인하고	2609 K 계속
로그인하면	2609 K 계속
로그인하시면	2572 K
로봇이	2657 K 아닙니다
""", '링': """
링크에서	2667 K 확인하세요
""", '마': """
마음에	2608 기사가 K 드셨다면
""", '만': """
만나보세요	2667 K
""", '말': """
말했다	2670 K
""", '매': """
매월	2669 K
매일	17 K 아침
""", '메': """
메일로	58 K 받아보	58 K 받고 싶은	2607 K 보내드려요
메일함으로	2574 K
""", '묘': """
묘사가	97 K 포함
""", '무': """
무단	2592 K 복제	2592 K 전재
무단전재	2591 K
무료	15 K 기사	2615 K 기사	2669 K 체험
무료로	15 K 볼 수 있는	2609 K 볼 수 있습니다
""", '미': """
미러	64 K 사이트
""", '바': """
바로잡습니다	97 [K]	97 K
""", '받': """
받아보세요	2667 K
""", '발': """
발	49 K给
""", '밝': """
밝혔다	2670 K
""", '보': """
보내	57 K 드립니다	2667 K 주세요
보내드리는	2607 K
보내드립니다	57 K	2607 K
보내주세요	2667 K
""", '본': """
본	2668 K 기사
본사의	2613 K 편집 방향	2613 K 편집방향
본지는	2668 K
본지의	2613 K 편집 방향	2613 K 편집방향
""", '분': """
분	0 K 읽기
""", '브': """
브라우저가	10 K	2626 K 오디오를	2626 K 비디오를	2626 K 동영상을
브라우저는	2626 K 동영상
브라우저에서는	2626 K 동영상을
""", '사': """
사연을	2595 K 보내주세요	2595 K 보내 주세요
사전	2600 K 등록하기	2600 포럼 K 등록
사진	40 K·영상
사진과	40 K 영상	40 K 동영상
사진이나	40 K 영상	40 K 동영상
""", '상': """
상담전화	97 K
""", '선': """
선호	2593 K 매체로	2593 K 출처로	2593 K 언론사	2593 K 매체
선호하는	2593 K 출처
""", '설': """
설명했다	2670 K
설문에	2667 K 참여하세요
설치하세요	2667 K
""", '세': """
세미나	2600 K 신청하기
""", '소': """
소식을	2607 K 전해드립니다
""", '속': """
속보를	2606 K 받아보세요
""", '수': """
수수료를	2612 K 받을 수 있습니다	2612 K 제공받
""", '스': """
스팸	71 K 없이
스팸은	71 K
스포일러	97 K
""", '시': """
시민	2617 K 후원으로
시민의	2638 K 후원
시작하세요	2667 K
""", '아': """
아래에서	2667 K 확인하세요
""", '알': """
알려	2667 K 주세요
알려주세요	2667 K
알림	2578 K 받기	2578 K 설정
알림을	14 K	2606 K 켜고
""", '애': """
애드블로커	2634 K
애드블록	2634 K
""", '앱': """
앱	2578 K 다운로드	2578 K 설치	2606 K 설치하기
앱에서	2577 K 보기	2577 K 열기	2606 K 더 편하게	2667 K 확인하세요
앱으로	2577 K 보기	2606 K 더
앱을	2578 K 다운로드	2606 K 다운로드하세요	2606 K 설치하세요
""", '언': """
언론을	2608 독립 K 지켜
""", '여': """
여기서	2667 K 확인하세요
여러분	2668 K 덕분
여러분의	2595 K 제보를	2608 K 후원이	2638 독자 K 후원	2667 K 후원
""", '영': """
영상에서	2601 K 확인하세요	2601 K 확인할 수 있습니다	2667 K 확인하세요
영상으로	2601 K 확인하세요
영상을	2601 K 확인하세요
""", '온': """
온라인	2600 K 세미나
""", '옮': """
옮겨	45 K 실을
""", '외': """
외부	2598 K 콘텐츠	2627 K 콘텐츠입니다
""", '우': """
우리	84 K 앱에서	2668 K 기자
우리의	2668 K 저널리즘
""", '운': """
운영되고	2608 독자의 후원으로 K 있습니다
""", '원': """
원고료로	2608 K 응원
""", '월': """
월	2669 K #원
""", '유': """
유료	2572 K 구독자만
유튜브	2582 K 구독
""", '음': """
음성으로	2601 K 들으려면	2601 K 들어보세요
""", '응': """
응답	21 K 취소
응원하세요	2667 K
응원해	2570 K 주세요	2667 K 주세요
응하지	97 K 않았
""", '의': """
의견을	2667 K 남겨
의견이	43 K 다르신가요
""", '이': """
이	9 K 콘텐츠	2668 K 기사가	2668 K 기사는	2668 K 기사
이메일	2575 K 주소
이메일로	58 K 받아보
이메일은	60 K 표시되지
이메일을	2574 K 입력하세요	2574 K 입력해 주세요	2574 K 입력해주세요	2574 K 입력하시면
이미	2609 K 구독자이신가요
이벤트에	2667 K 참여하세요
이야기를	67 K 보내	67 K 들려
이전	97 K 판에서
""", '인': """
인공지능	48 K 훈련	48 K 학습
인공지능이	2649 K 작성	2649 K 생성	2649 K 요약
""", '일': """
일주일에	17 K 한 번
일할	2600 함께 K 기자를
""", '읽': """
읽는	0 K 시간
""", '자': """
자동	2649 K 번역
자바스크립트가	2629 K
자바스크립트를	2629 K
자살예방	97 K
자주	2593 더 K 보기
""", '잔': """
잔을	54 커피 한 K 사
""", '재': """
재배포	2591 K 금지
재배포금지	2591 K
재생할	2626 K 수 없습니다
""", '저': """
저작권법	2592 K
저작권법의	2592 K
저작권자	2592 K
저작권자의	2592 K
저희	2668 K 뉴스레터	2668 K 채널	2668 K 앱
저희는	2668 K
저희를	2668 K
""", '적': """
적었다	2670 K
""", '전': """
전문을	20 K
전용	2572 회원 K 기사	2572 회원 K 콘텐츠	2572 회원 K 서비스
전재할	45 K
전해	49 K 주세요
전해주세요	49 K
전했다	2670 K
""", '정': """
정기후원	2669 K
정정	97 K:	97 [K]
""", '제': """
제공하는	2627 K 콘텐츠입니다
제보	38 K 바랍니다	67 K 바랍니다	2595 K 부탁드립니다
제보는	2595 K 카카오톡
제보를	38 K 기다립니다	67 K 기다립니다	2595 K 기다립니다	2595 K 받습니다
제보해	38 K 주세요	67 K 주세요	2667 K 주세요
제보해주세요	38 K	67 K
제휴	74 K 링크	2612 K 링크
제휴링크	2612 K
""", '좋': """
좋아요	2594 구독과 K 부탁
좋아요를	2594 구독과 K 부탁
""", '주': """
주소는	21 이메일 K 공개되지
""", '중': """
중	2666 #건 K #건	2666 #개 K #개
""", '지': """
지금	2667 K 확인하세요	2667 K 신청하세요	2667 K 참여하세요
지켜주세요	2667 K
""", '채': """
채널	2581 K 추가	2594 K 추가하기	2594 K 구독하기	2616 K 추가하고	2616 K 추가하면
채널에	2594 K 참여하세요
채널에서	2594 K 소식을	2667 K 확인하세요
채널을	2616 K 추가하고	2616 K 추가하면	2616 K 추가해	2616 K 구독하고	2616 K 구독하면
채용	2600 K 공고
""", '챗': """
챗봇에게	63 K
""", '첫': """
첫	2669 K 달
""", '추': """
추가해	2594 K 주세요
추가해주세요	2594 K
""", '친': """
친구	2594 K 추가하세요
""", '카': """
카카오톡	2616 K 채널에서	2616 K 채널
""", '커': """
커피	54 K 한 잔 사	2608 K 한 잔 값으로
""", '콘': """
콘텐츠	2627 K 불러오기
""", '쿠': """
쿠키	2598 K 동의가
쿠키를	2598 K 허용해야	2598 K 허용해
""", '태': """
태그해	62 K 주세요
태그해주세요	62 K
""", '특': """
특가	2600 K 보기
""", '파': """
파트너스	2612 K 활동
""", '팔': """
팔로우하기	2581 K	2594 K
팔로우하세요	2667 K
""", '팟': """
팟캐스트	34 K
""", '퍼': """
퍼가실	45 K
""", '편': """
편집자	97 K 주
""", '필': """
필수	21 K 필드는
필자의	2613 K 개인 의견
""", '함': """
함께해	51 K 주세요
함께해주세요	51 K
""", '협': """
협찬을	2612 K 받아
""", '활': """
활용	2591 ai 학습 및 K 금지
""", '회': """
회원	2572 K 전용입니다
회원가입	2572 K 후	2667 K 후
회원가입은	2667 K
회원가입을	2667 K 하
회원가입하고	2667 K
회원가입하면	2609 K 월
회원가입하세요	2667 K
회원가입하시면	2667 K
회원만	2572 K 볼 수
""", '후': """
후원금	2671 K
후원으로	2608 독자의 K 운영됩니다	2608 독자의 K 운영하는
후원을	2570 K 부탁드립니다	2667 K 부탁
후원이	2570 K 필요합니다	2570 K 큰 힘이
후원하세요	2667 K
후원해	80 K 주세요	2570 K 주세요	2667 K 주세요
후원회원의	2617 K 후원으로	2638 K 힘
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
