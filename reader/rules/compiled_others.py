"""What the indexes of `compiled` hold under keys beyond plain ASCII: many pages never ask for it. Do not edit."""

# fmt: off

WHOLE = {'#': """
# bình luận	4297
# comentário	3210
# comentários	3210
# fotó megtekintése	2164
# fotók megtekintése	2164
# gün ücretsiz deneyin	4040
# głosów	91
# hlasů	91
# hozzászólás	2100
# komentářů	477
# komentāri	2726
# kép megtekintése	2164
# képek megtekintése	2164
# lượt bình chọn	91
# odpovedí	3747
# odpovědi	565
# odpovědí	565
# odpowiedź	3170
# příspěvků	477
# röster	91
# sekunden zurück	854
# válasz megjelenítése	2173
# yaşindan küçükler oynayamaz	4103
# ääntä	91
# δευτερόλεπτα μπροστά	958
# δευτερόλεπτα πίσω	958
# σχόλια	900
# ψήφοι	91
# відповідей	4270
# відповідь	4270
# відповіді	4270
# гласа	91
# голоса	91
# голосов	91
# голосів	91
# з #	4260
# из #	3540
# коментарі	4179
# коментарів	4179
# комментариев	3455
# комментарий	3455
# комментария	3455
# от #	297
# ответ	3550
# ответа	3550
# ответов	3550
# отговор	305
# отговора	305
# із #	4260
# הצבעות	91
# שניות אחורה	1951
# שניות קדימה	1951
# תגובות	1907
# تعليقات	118
# ثانيه جلو	1583
# ثانيه عقب	1583
# راي	91
# صوت	91
# نظر	1539
# कमेंट	2009
# वोट	91
# सेकंड आगे	2050
# सेकंड पीछे	2050
# € al mes durante # meses	1388
# € al mese per # mesi	2363
# € por mês durante # meses	3251
#% megtakarítás	2160
#/# fotó	2164
#/# kép	2164
#/#. fotó	2164
#/#. kép	2164
#か月無料	2450
#カ月無料	2450
#ヶ月無料	2450
#件のコメント	2466
#則留言	4407
#条评论	4407
#票	91
#秒戻る	2509
#秒進む	2509
#명 참여	91
#초 뒤로	2612
#초 앞으로	2612
""", 'a': """
a apărut o eroare	3399
a boltunkból	2146
a carregar vídeo	3264
a cikk a hirdetés alatt folytatódik	2096
a cikk a hirdetés után folytatódik	2096
a cikk automatikusan készült	2172
a cikk felhasználása engedélyköteles	2170
a cikk meg is hallgatható	2094
a cikk meghallgatása	2103
a cikk megosztása	2094
a cikk szerzői jogvédelem alatt áll	2170
a cikk zárolva van	2159
a cikket gépi hang olvassa fel	2150
a folytatáshoz regisztráljon	2088
a hanganyagot mesterséges intelligencia készítette	2150
a hirdetés után folytatjuk	2096
a hirdetés vége	2177
a hozzászólás lezárva	2173
a hozzászólások le vannak zárva	2173
a hét kvíze	2142
a kommentelés lezárult	2100
a könyv megrendelése	2146
a lejátszó betöltése	2150
a link másolva	2176
a lire également	1768
a mező kitöltése kötelező	2162
a nap kérdése	91	2142
a rovat további cikkei	2101
a szerző a lap munkatársa	2111
a szerző cikkei	2165
a szerző jogász	2111
a szerző közgazdász	2111
a szerző politológus	2111
a szerző további cikkei	2165
a szerző történész	2111
a szerző összes cikke	2165
a szerző újságíró	2111
a szöveg automatikusan készült	2172
a tartalmat nem tudjuk megjeleníteni	2148
a tartalom nem elérhető	2148
a tartalom nem jeleníthető meg	2148
a tartalom szerzői jogi védelem alatt áll	2170
a teljes cikk elolvasása	2165
a témában további cikkek	2101
a videó az ön országában nem játszható le	2150
a videó már nem elérhető	2150
a videó nem elérhető	2150
a videó nem elérhető az ön országában	2150
a videó nem játszható le	2150
a videólejátszó betöltődik	2150
a videót nem lehet lejátszani	2150
abo abschließen	700
abo auswählen	862
abo wählen	862
abonare confirmată	3422
abonați-vă	3328
abone değil misin	4118
abone değil misiniz	4118
abonează-te	3328
abonelere özel	4040
abonelere özel avantajlar	4103
abonelere özel indirim	4103
abonelere özel içerik	4118
abonelik paketlerini gör	4147
abonelik seçenekleri	4147
aboneliği yenile	4147
aboneliğini seç	4118
aboneliğiniz onaylandi	4148
aboneliğinizi seçin	4118
abonentu priekšrocības	2757
abonner nå	2944
abonner på nyhetsbrevet	2949
abonné	1820
abonné à ce thème	1876
abonnér	581
abonnér nu	581
abonnés	1735
abonnés uniquement	1808
abonē	2720
abonē jaunumus	2744
abonē un lasi visus rakstus	2720
abonēt	2720
abrir menú	1349
aby odtworzyć film, włącz javascript	3146
acasă	3342
accede a todos los contenidos sin límites	1388
accept termenii și condițiile	3399
accepter og fortsæt	655
acceptera och fortsätt	3935
acceptera och stäng	3935
accepto la política de privacitat	439
acceptér	595
acceptér alle	655
acceptér og fortsæt	655
acceptér og vis	655
acceptă toate	3350
acceptă tot	3386
acceptă și afișează conținutul	3350
acceptă și continuă	3386
acceso a todos los artículos	1447
accès à tous les articles	1871
accéder au dossier	1845
accéder à l'article	1735
accéder à la page de dons	1836
aceitar e ver o conteúdo	3232
aceito receber comunicações	3280
aceito receber comunicações de marketing	3280
aceito receber comunicações e ofertas	3246
acepto la política de privacidad	1418
acesso ilimitado a todo o conteúdo	3309
acest articol este rezervat abonaților	3365
acest câmp este obligatoriu	3399
acesta este ultimul tău articol gratuit	3365
acheter ce numéro	1795
achetez ce numéro	1795
activează	3390
activează alertele	3359
activează notificările	3359
activează sunetul	3382
actualitza la pàgina	432
actualités	1768
actualizar la página	1411
ad 광고	2590
adatkezelési tájékoztató	2148
adatvédelmi beállítások	2148
adatvédelmi tájékoztató	2148
adaugă ca sursă preferată	3409
adaugă un comentariu	3339
adaugă un răspuns	3415
adaugă în coș	3425
adblock détecté	1868
add meg az e-mail-címed	2106
además	1346
adhérer	1726
adj hozzá minket preferált forrásként	2175
adja meg az e-mail-címét	2106
adja meg az összeget	2157
adja meg e-mail-címét	2106
adomány	2086
adományozok	2086
adományozás	2086
adresa de email nu este validă	3399
adresă de email invalidă	3399
adreça electrònica	405
adó # százalék	2157
adója #%-ával	2157
afficher la vidéo	1831
afficher les réponses	1819
afișează comentariile	3374
afișează conținutul	3350
afișează conținutul extern	3350
afișează originalul	3343
afișează postarea	3386
afișează subtitrările	3382
afmeld når som helst	669
afspilleren indlæses	657
agora não	3183
ai deja un abonament? autentifică-te	3365
ai găsit o greșeală	3405
ai kan begå fejl	679
ai kan gjøre feil	3045
ai kan göra fel	3959
ai kan göra misstag	3959
ai może popełniać błędy	3168
ai može griješiti	3650
ai može pogriješiti	3650
ai môže robiť chyby	3745
ai může chybovat	563
ai může dělat chyby	563
ai observat o greșeală	3339
ai sa môže mýliť	3745
ai segítségével készült	2172
ai által fordított	2172
ai által generált	2172
ai által generált tartalom	2172
ai може да греши	304
ai सारांश	2024
ai से तैयार सारांश	2024
ai 摘要	4480
ai 기사 요약	2638
ai 번역	2638
ai 생성 이미지	2647
ai 요약	2590
ai 음성으로 듣기	2612
ai-genererat innehåll	3960
ai-genereret resumé	606
ai-oversættelse	680
ai-resumé	606	680
ai-összefoglaló	2103
ai-översatt	3959
ai-översättning	3960
aicinām ievērot cieņu komentāros	2726
aiheeseen liittyvää	1637
aiheesta lisää	1637
aikaa jäljellä #	1687
ainda não tem conta	3278
ainda não é assinante	3278
ainult vajalikud küpsised	1506
aitäh hääletamast	1503
aitäh liitumast	1491
aitäh sõnumi eest	1513
aizmirsāt paroli	2764
aizvērt	2728
aizvērt galeriju	2766
aizvērt reklāmu	2729
aiが要約	2534
aiによる要約	2534
ai总结	4480
ai摘要	4427
ai生成	2543	4480
ai生成内容	4490
ai翻訳	2534
ai翻譯	4480
ai翻译	4480
ai要約	2534
ai語音朗讀	4454
ai语音朗读	4454
ai重點整理	4427
ai音声で聴く	2509
ai가 생성한 콘텐츠입니다	2647
ai가 읽어주는 기사	2612
ai로 생성된 콘텐츠	2647
ajouter une réponse	1859
ajouter à mes favoris	1754
ajouter à mes sources préférées	1853
ajouter à mes sujets	1876
ajouter à mes thèmes	1876
ajouter à vos sources préférées	1853
ajouter à vos sélections	1754
ajándékozza a cikket	2094
ajándékozza a cikket barátjának	2094
ajánlataink	2101
ajánlja: outbrain	2177
ajánlja: taboola	2177
ajánljuk	2101
ajánljuk még	2101
ajánlott	2101	2160
ajánlott cikkek	2101
ajánló	2101
akceptuję	3078
akceptuję i kontynuuję	3144
akceptuję i przechodzę do serwisu	3144
akkurat nå	2965
ako chránime svoje zdroje	3742
ako chránime zdroje	3742
ako vypnúť adblock	3729
ako vypnúť blokovanie reklám	3729
aktuálny čas	3724
aktuálny čas #	3724
aktuální čas	541
aktuální čas #	541
aktuálně	478
akzeptieren und schließen	852
alege o sumă	3420
alege-ți abonamentul	3397
alegeți abonamentul	3397
algo salió mal	1419
alkalmazás letöltése	2152
alkalmazás megnyitása	2152
alla bidrag hjälper	3944
alla rättigheter reserverade	3957
alle abo-angebote im überblick	792
alle angaben ohne gewähr	798
alle beiträge anzeigen	867
alle beiträge der autorin	867
alle beiträge des autors	867
alle bidrag hjælper	664
alle bidrag tæller	664
alle inhalte sind urheberrechtlich geschützt	839
alle newsletter im überblick	783
alle preise ohne gewähr	798
aller à la recette	61
als bevorzugte quelle bei google hinzufügen	722
als bevorzugte quelle hinzufügen	878
als podcast hören	793
alte știri	3340
alterar preferências de cookies	3232
altres notícies	19
altres notícies que et poden interessar	19
altyazilari aç	4104
altyazilari göster	4104
altă sumă	3394
alătură-te conversației	3353
am înțeles	3343
amazon'da gör	4103
amazonで見る	2507
amazonで詳しく見る	2507
amazonで詳細を見る	2507
amazonで買う	2507
amazonで購入	2507
amazonで購入する	2507
amintește-mi mai târziu	3326
ana sayfaya dön	4124
anasayfaya dön	4124
anderen betrag wählen	860
andet beløb	664
andra läser	19	3878
andra läser just nu	19
andra läste även	3878
andre har også lest	19
andre leser nå	2965
andre leste også	2965
andre læser	603
andre læser lige nu	603
andre læser også	19
andre læste også	603
angebot auswählen	862
angebot wählen	792
anhören	721
anhören # min	721
anket sonuçlari	4137
anketa dňa	3716
ankstesnė nuotrauka	2706
anmäl	3962
anmäl annons	3965
anmäl dig	3861
anmäl dig till nyhetsbrevet	3861
anmäl inlägg	3961
anmäl kommentar	3961
anna kelvollinen sähköpostiosoite	1699
anna äänesi	1679
annet beløp	3030
anneta ühekordselt	1511
annonce - artiklen fortsætter nedenfor	594
annonces légales	1795
annoncørbetalt	87
annoncørbetalt indhold	87	611
annons - artikeln fortsätter nedan	3870
annons från våra partner	3965
annonsen slutar här	3870
annonser från google	3965
annonsinnehåll	3885
annonslänk	3870
annonsörsinnehåll	3885
annonsørinnhold	87	2973
annonsørsamarbeid	3051
ano, prosím	545
ano, rád	545
anonimni sandučić	3647
anonym brevlåda	3956
anonym tipslåda	3956
anonymná schránka	3742
anonymní schránka	560
anpassa inställningar	3935
anulează oricând	3397
anulezi oricând	3365
anuluj odpowiedź	3081
användarnamn	3947
användarnamn eller e-postadress	3946
användarvillkor	3871
anzeige schließen	880
anzeigensonderveröffentlichung	798
anúncio	3205
anúncios	3205
apasă pentru sunet	3419
apmaksāta sadarbība	2772
apmaksāts saturs	2729
apmokėta partnerystė	2712
apmokėtas turinys	2712
aportació mensual	434
aportació única	434
aportación mensual	1413
aportación única	1413
app letöltése	2152
app storeからダウンロード	2514
app storeでダウンロード	2514
app store에서 다운로드	2618
apple ile giriş yap	4118
apple podcastで聴く	2540
appleでサインイン	2522
appleでログイン	2522
appleで続ける	2522
app内打开	4460
après la publicité	1759
aptaujas rezultāti	2755
após a publicidade	3205
apóyanos	1307
apóyanos en patreon	1413
apúntate	1319
aquest article està bloquejat	437
aquest article t'ha estat útil	415
aquest camp és obligatori	439
aquest vídeo ja no està disponible	422
aquest vídeo no està disponible	422
ar norite gauti pranešimus	2701
arată conținutul	3386
arată mai mult	3403
arată mai puțin	3343
arată răspunsurile	3374
arată tot	3343
arkadaşina gönder	4047
arkadaşinla paylaş	4047
article abonné	1735
article ajouté à vos sélections	1754
article lu par une voix de synthèse	1827
article précédent	1768
article réservé aux abonnés	1735
article següent	443
article sponsorisé	1795
articles associés	1768
articles liés	1768
articles recommandés	1768
articles récents	1768
articol exclusiv pentru abonați	3365
articole asemănătoare	3340
articole înrudite	3340
articoli più letti	2366
articolul continuă după reclamă	3336
articolul continuă mai jos	3336
articolul următor	3340
artikeln finns också som ljud	3866
artikeln fortsätter efter annonsen	3870
artikeln fortsätter nedan	3870
artikeln fortsätter under bilden	3870
artikeln går att lyssna på	3866
artikeln läses upp av en syntetisk röst	3937
artikeln är automatiskt genererad	3959
artikeln är låst	3856
artikeln är maskinöversatt	3959
artikeln är skapad automatiskt	3959
artikeln är skyddad av upphovsrätt	3957
artikeln är uppläst av en dator	3866
artikkel jätkub pärast reklaami	1475
artikkel jätkub reklaami järel	1475
artikkel on kaitstud autoriõigusega	1521
artikkel täieneb	1473
artikkelen er låst	2944
artikkelen finnes også som lyd	2953
artikkeli jatkuu kuvan jälkeen	1631
artikkeli on konekäännetty	1709
artikkeli on suojattu tekijänoikeudella	1707
artikkelin lukee synteettinen ääni	1687
artikkelin voi myös kuunnella	1629
artiklen er låst	581
artiklen er læst op af en robot	590
artiklen findes også som lyd	590
artiklen fortsætter efter annoncen	594
artiklen fortsætter efter reklamen	685
artiklen fortsætter nedenfor	594
artiklen fortsætter under billedet	594
artiklen kan også høres	590
artiklen læses op af en kunstig stemme	657
artikli loeb ette tehishääl	1471
artiklit loeb sünteetiline hääl	1507
artiklit loeb tehishääl	1471
artykuł czytany przez syntezator mowy	3146
artykuł dla subskrybentów	3063
artykuł do słuchania	3146
artykuł premium	3155
artykuł sponsorowany	3077
artykuł zablokowany	3155
artykuły na e-mail	3066
artykuły partnerów	3174
artículo anterior	1346
artículo regalado	1459
artículo relacionado	1346
artículo siguiente	1422
artículos recomendados	1392
artículos relacionados	1346
as notícias mais lidas	3254
ascultă	3333
ascultă articolul	3382
ascunde răspunsurile	3374
aseta ensisijaiseksi lähteeksi	1713
aslini göster	4057
assine já	3188
atbalstīt	2720
atcel jebkurā laikā	2720
atcelt var jebkurā laikā	2764
atcerēties mani	2764
atidaryti galeriją	2706
atidaryti programėlėje	2700
atidaryti programėlę	2700
atkūrimo greitis	2699
atlikite testą	2695
atlikušais laiks	2759
atlikušais laiks -#	2759
atpakaļ uz augšu	2766
atpakaļ uz sākumlapu	2766
atradi kļūdu	2767
atradi kļūdu rakstā	2726
atradāt kļūdu	2767
atrakinti straipsnį	2704
atrisini krustvārdu mīklu	2755
atsaukt piekrišanu	2758
atsisiųsti garso įrašą	2699
atsisiųsti iš app store	2700
atsisiųsti iš google play	2700
atsisiųsti programėlę	2700
atsiųskite naujieną	2707
atsiųskite nuotraukas	2707
atskaņot video	2759
atskaņošanas ātrums	2759
atslēgt rakstu	2764
atslēgvārdi	2766
atteikties var jebkurā laikā	2765
attēls # no #	2774
attēls #/#	2774
attēls attēlā	2759
atualizar a página	3273
atualizar página	3273
atvērt	2728
atvērt galeriju	2766
atvērt lietotni	2760
atvērt lietotnē	2760
atvērt rakstu	2764
atļaut paziņojumus	2761
atšaukti galite bet kada	2659
atšaukti sutikimą	2698
aucun commentaire à ce niveau	1799
audio narrado por una voz automática	1371
audio vytvorila umelá inteligencia	3724
auf apple podcasts hören	773
auf spotify hören	773
ausgewählt für sie	797
auswahl bestätigen	852
auswählen	863
automaatselt tõlgitud	1516
automaattinen käännös	1710
automaticky preložené	3745
automaticky přeloženo	563
automatické prehrávanie	3724
automatické přehrávání	541
automatický preklad	3746
automatický překlad	564
automatikus lejátszás	2150
automatinis atkūrimas	2699
automatisch übersetzt	874
automatische übersetzung	875
automatiskt översatt	3959
automatiškai išversta	2708
automatsko puštanje	3629
automātiski tulkots	2768
automātiskā atskaņošana	2759
autoriser la publicité	1835
ava äpis	1508
avantage abonnés	1825
avantages abonnés	1825
avantaje pentru abonați	3380
avançar # segundos	3264
aveți deja cont	3397
avfölj	3963
avfølg	3049
avis de décès	1795
avoimet työpaikat	1639
avregistrera dig när som helst	3949
avsluta när du vill	3856
avsluta när som helst	3949
avslutt når du vil	2944
avslå alle	3021
avís legal	394
avísanos de un error	1436
aylik bağiş	4115
aylik bağiş yap	4146
ayrintilar için tiklayin	4056
ayrintilar için tiklayiniz	4056
az ai hibázhat	2172
az ai tévedhet	2172
az e-mail-címed	2162
az első hónap csak # ft	2088
az mi hibázhat	2172
az oldal tetejére	2165
az outbrain ajánlásával	2177
az ön e-mail-címe	2162
az ön neve	2162
az összefoglalót ai készítette	2172
az összefoglalót mi készítette	2172
az összes cikk	2165
az összes elfogadása	2148
az üzeneted	2162
aç	4057
añadir a favoritos	1331
añadir a la cesta	1458
añadir a mi lista	1391
añadir a mis temas	1452
añadir al carrito	1458
añadir comentario	1342
añadir como fuente preferida	1430
añadir una respuesta	1436
añadir usuario	1312
añádenos como fuente preferida	1430
aún no eres suscriptor	1416
aún no estás registrado	1416
aún no te has registrado	1312
aún no tienes cuenta	1416
ačiū už jūsų balsą	2695
ačiū už registraciją	2705
ačiū už žinutę	2705
ačiū, kad balsavote	2695
ačiū, kad užsiprenumeravote	2684
ați uitat parola	3397
ați votat deja	3374
""", 'b': """
baixar episódio	3264
baixar o áudio	3264
baixar áudio	3264
bandykite dar kartą	2705
bandykite vėliau	2705
bankkártyás támogatás	2157
bankovním převodem	548
banküberweisung	699
bara för dig som prenumererar	3946
bara för prenumeranter	3946
bare nødvendige	3021
bağiş sayfasina git	4115
bağiş yap	4039
bağiş yapin	4039
bağişim	4146
bağlanti kopyalandi	4132
bağlantiyi kopyala	4047
başa dön	4056
başka tutar	4115
be šlamšto	2705
bedste værdi	667
bei google als quelle hinzufügen	722
bei spotify hören	773
beitrag nicht mehr verfügbar	854
bejegyzés betöltése	2148
bejelentkezés	2088
bejelentkezés apple-fiókkal	2159
bejelentkezés facebookkal	2159
bejelentkezés google-fiókkal	2159
bekræft din e-mail	669
belépés	2088
belépés facebook-fiókkal	2159
belépés facebookkal	2159
belépés google-fiókkal	2159
benefício do assinante	3236
bere sintetični glas	3818
berite naprej z naročnino	3827
bestill nå	3019
beställ boken	3931
betalas årsvis	3946
betales årlig	3032
betales årligt	666
betalt innehåll	3965
betrag wählen	698
betygsätt receptet	61
betűméret	65
betűméret csökkentése	2176
betűméret módosítása	2176
betűméret növelése	2176
bez mišljenja	3624
bez surogātpasta	2765
bez zobowiązań	3155
bezmaksas piegāde	2757
bezárás	2085
beágyazott tartalom	2148
beállítás preferált forrásként	2175
beállítások mentése	2148
beğen	4098
beğenme	4098
bidrag kan trækkes fra i skat	664
bieżący czas #	3146
bild in originalgröße	867
bild vergrößern	739	867
bildergalerie öffnen	867
bildirimleri aç	4095
bildirimleri açin	4095
bilety już w sprzedaży	3141
bir hata oluştu	4120
bir tutar seçin	4146
bir şeyler ters gitti	4121
bir şeyler yanliş gitti	4121
bitte füllen sie dieses feld aus	864
bitte geben sie eine gültige e-mail-adresse ein	864
bitte prüfen sie ihr postfach	864
bitte versuchen sie es später erneut	783
bitte versuchen sie es später noch einmal	864
bitte überprüfen sie ihr postfach	864
bize ulaşin	4053
biểu quyết	91
bjud en vän på artikeln	3866
bjud oss på en kaffe	3944
bjud oss på kaffe	3944
bjud på en kaffe	3944
bli månadsgivare	3853
bli støttemedlem	2941
bliv fast støtte	664
bliv støtteabonnent	664
bliv støttemedlem	578
blocco pubblicità rilevato	2423
blokovať	3728
bloqueador de anúncios ativado	3307
bloqueador de anúncios detectado	3307
bloqueur de publicité détecté	1868
bloqueur détecté	1868
boletín	1319
bolo to užitočné	3745
brezplačna dostava	3815
browserul tău nu poate reda acest video	3350
brukervilkår	2958
brīva summa	2763
bu haber abonelere özeldir	4040
bu haber yapay zeka tarafindan seslendirilmiştir	4104
bu haber yapay zekâ ile seslendirilmiştir	4104
bu haberi paylaş	4155
bu haberi paylaşin	4155
bu içerik abonelere özeldir	4040
bu içerik faydali oldu mu	4097
bu içerik görüntülenemiyor	4107
bu içerik gösterilemiyor	4107
bu içerik kilitli	4118
bu video artik mevcut değil	4104
bu video bulunduğunuz ülkede izlenemiyor	4104
bu video mevcut değil	4104
bu video ülkenizde izlenemiyor	4104
bu yaziyi paylaş	4155
bu yorumu şikayet et	4137
bugün değil	4038
bulmaca çöz	4100
bunlar da ilginizi çekebilir	4054
burtu izmērs	2771
butlletí	405
buzón anónimo	1425
buzón seguro	1425
buďte v obraze	467
bylo to pro vás užitečné	563
bylo to užitečné	563
bài cùng chuyên mục	4325
bài cùng tác giả	4325
bài khác	4298
bài khác của tác giả	4357
bài liên quan	4298
bài mới nhất	4325
bài quảng cáo	4326
bài tiếp theo	4298
bài trước	4357
bài viết có hữu ích không	4330
bài viết có hữu ích với bạn không	4330
bài viết liên quan	4298
bài viết mới	4324
bài viết này bị khóa	4351
bài viết này có hữu ích không	4330
bài viết tiếp theo	4357
bài viết trước	4357
bài viết được tặng bởi thuê bao	4377
bài được dịch tự động	4324
bài đọc nhiều	4325
báo cáo	4331
báo cáo bình luận	4368
báo cáo vi phạm	4331
báo lỗi	4297
báo lỗi bài viết	4330
bármikor leiratkozhat	2106
bármikor leiratkozhatsz	2106
bármikor lemondhatja	2088
bármikor lemondható	2088
bäst värde	3947
bästa pris	3947
bình chọn	91	4331
bình chọn của bạn đã được ghi nhận	4330
bình luận	4297
bình luận (#	4297
bình luận của bạn	4368
bình luận đã bị tắt	4368
bölümü indir	4104
búsqueda	1349
bülten	4077
bülten üyeliği	4077
bültene abone oldunuz	4077
büyüt	4056
bądź na bieżąco	3066
bądź pierwszą osobą, która skomentuje	3170
błędny adres e-mail	3158
bővebben	2103
būkite pirmas	2665
būkite pirmas, pakomentavęs	2665
bạn chưa có tài khoản	4351
bạn chưa đăng ký	4351
bạn có muốn nhận thông báo	4344
bạn có muốn nhận thông báo không	4344
bạn có thể hủy đăng ký bất cứ lúc nào	4353
bạn có thể quan tâm	4298
bạn muốn nhận thông báo	4344
bạn thấy bài viết này thế nào	4330
bạn đang theo dõi chủ đề này	4362
bạn đã bình chọn	4330
bạn đã bình chọn rồi	4330
bạn đã có tài khoản	4351
bạn đã đăng ký rồi	4374
bản ghi	4338
bật	4345
bật thông báo	4344
bật tiếng	4337
bắt buộc	4354
bắt đầu trắc nghiệm	4333
bỏ qua	4281
bỏ qua quảng cáo	4371
bỏ theo dõi	4362
""", 'c': """
cada aportació compta	408
cada aportación cuenta	1387
cada contribuição conta	3249
cada doação conta	3275
cada donación cuenta	1413
cadastre-se grátis	3188
califica este artículo	1342
campo obrigatório	3280
campos obrigatórios	3280
cancel·la quan vulguis	437
cargando el vídeo	1402
cargando vídeo	1402
cargar más	1349
cargar más comentarios	1395
cargar más noticias	1422
cargar publicación	1406
cargar vídeo	1406
carrega la publicació	426
carrega més comentaris	415
carregando o vídeo	3264
carregando vídeo	3264
carregant el vídeo	422
carregar conteúdo	3268
carregar mais comentários	3256
carregar mais notícias	3284
carregar o conteúdo	3268
carregar publicação	3268
carregar vídeo	3268
carte de crédit	1734
cartão de crédito	3187
categorieën	2817
categorías	1346
caută	3342
caça-palavras	3261
ce contenu vous a-t-il été utile	1793
ce résumé vous a-t-il été utile	1793
cea mai bună ofertă	3398
cela vous a-t-il été utile	1819
cele mai citite știri	3368
cele mai noi știri	3340
celkem hlasovalo # čtenářů	533
celozaslonski način	3818
celá obrazovka	541
celý článek	480
celý článek zde	556
celý článok	3739
cererea ta a fost trimisă	3422
cerrar galería	1450
cerrar menú	1349
cerrar sesión	1312
cet article est en accès libre pour les abonnés	1808
cet article est lu par une voix de synthèse	1793
cet article vous a-t-il été utile	1819
cette adresse est déjà inscrite	1872
cette information vous a-t-elle été utile	1859
cette page vous a-t-elle été utile	1819
cette réponse est-elle utile	1819
cette vidéo est indisponible	1827
cette vidéo ne peut pas être lue	1827
cevaplari göster	4097
chargement du lecteur vidéo	1827
charger la vidéo	1831
charte éditoriale	1849
chcem dostávať upozornenia	3727
chcem odoberať	3736
chcete dostávat notifikace	544
chcete dostávat upozornění	544
chcete dostávať notifikácie	3727
chcete dostávať upozornenia	3727
chci dostávat upozornění	544
chci odebírat	467
chci podpořit	462
chci přispět	462
chi tiết	4301
chia sẻ	4288
chia sẻ bài viết	4288
chia sẻ bài viết này	4377
chia sẻ facebook	4324
chia sẻ lên facebook	4364
chia sẻ qua email	4364
chia sẻ qua facebook	4324
chia sẻ qua zalo	4364
chia sẻ tin này	4377
chia sẻ zalo	4364
chia sẻ ý kiến của bạn	4297
cho chúng tôi biết ý kiến	4330
cho phép	4345
cho phép thông báo	4344
chuyên mục	4298
chuyển đến công thức	61
chép liên kết	4324
chính sách bảo mật	4296
chính sách bảo mật | điều khoản sử dụng	4296
chính sách cookie	4296
chính sách quyền riêng tư	4296
chơi miễn phí	4333
chơi ngay	4333
chưa có tài khoản	4351
chấp nhận tất cả	4296
chấp nhận tất cả cookie	4296
chấp nhận và tiếp tục	4341
chất lượng	4338
chế độ tối	4370
chỉ dành cho thuê bao	4351
chỉ dành cho thành viên	4351
chọn	4352
chọn gói	4351
chọn gói của bạn	4351
chọn gói đăng ký	4351
chọn số tiền	4372
chủ đề	4298
chủ đề liên quan	4298
chủ đề nóng	4325
cikk ajándékozása	2176
cikk elküldése ajándékként	2176
cikk feloldása	2159
cikk meghallgatása	2150
cikk megosztása	2094
cikk mentése	2094
cikk nyomtatása	2176
cikkünk frissül	2103
citeşte şi	3340
citește articolul complet	3403
citește articolul integral	3403
citește fără limite	3365
citește gratuit	3421
citește mai departe	3340	3342
citește mai mult	3340	3342
citește regulile comunității	3353
citește tot articolul	3403
citește transcrierea	3382
citește în aplicație	3388
citește și	3340
citi šobrīd lasa	2722
citit de o voce sintetică	3382
citiți și	3340
cobrança anual	3278
codes de réduction	1883
cofnij zgodę	3144
col·labora	381
comandă acum	3380
comandă cartea	3380
comentariile sunt doar pentru abonați	3415
comentariul tău	3415
comentariul tău așteaptă moderarea	3353
comentează	3339
comentário	3210
comentário aguardando moderação	3242
comentários	3210
comentários desativados	3298
comentários exclusivos para assinantes	3242
commander ce numéro	1795
comment désactiver mon adblocker	1835
comment désactiver mon bloqueur	1835
commentaire en attente de modération	1799
commentaires désactivés	1859
commerciële bijdrage	2862
commerciële content	2932
commerciële inhoud	2932
comparte este artículo	1459
compartilhar esta matéria	3319
compartilhe esta notícia	3319
compartir esta página	1459
compre a edição impressa	3236
conditions générales	1761
conectează-te cu facebook	3365
conectează-te cu google	3365
confidentialité	1761
configuració de galetes	426
configuració de les galetes	426
configuració de privacitat	426
configuración	1339
configuración de cookies	1339
configuración de privacidad	1406
configurações de cookies	3207
configurações de privacidade	3268
confira o preço	3318
conheça as ofertas	3309
conheça os planos	3309
conheça todas as nossas newsletters	3246
consenti la pubblicità	2389
consigue tu entrada aquí	1373
consulta les normes de participació	397
consultez notre charte de modération	1799
consíguelo en tu quiosco	1373
contacta amb la redacció	445
contacta con la redacción	1425
contactar a redação	3287
contactar con la redacción	1425
contactați redacția	3405
contacte a redação	3287
contactează redacția	3405
contacter la rédaction	1849
contactez la rédaction	1849
contenu externe recommandé	1791
contenu proposé par notre partenaire	1795
contenu réservé	1839
contenu réservé aux abonnés	1839
contenu sponsorisé	1759
contenus recommandés	1812
contenus sponsorisés	1759	1768
conteúdo de marca	3205
conteúdo exclusivo	3188
conteúdo exclusivo para assinantes	3251
conteúdo externo	3232
conteúdo externo recomendado	3232
conteúdo gerado por ia	3304
conteúdo pago	3262
conteúdo para assinantes	3188
conteúdo patrocinado	3205
conteúdo premium	3251
conteúdo produzido pela marca	3236
conteúdo relacionado	3214
conteúdos relacionados	3254
contingut només per a usuaris registrats	409
continua a leggere dopo la pubblicità	2378
continua após a publicidade	3205
continua després de l'anunci	399
continuar leyendo aquí	1312
continuarea articolului după reclamă	3355
continue a ler esta notícia	3254
continuer après la publicité	1759
continuer sans désactiver	1868
continuer à lire	1874
continuă cu apple	3365
continuă cu email	3421
continuă cu facebook	3365
continuă cu google	3365
continuă lectura	3424
continuă pe site	3388
continuă să citești	3424
continuă să citești după publicitate	3355
continuă în browser	3388
continúa abajo	1337
contáctanos	1342
convida'ns a un cafè	434
conținut disponibil doar utilizatorilor înregistrați	3365
conținut extern	3350
conținut extern recomandat	3350
conținut pentru abonați	3328
conținut plătit	3380
conținut premium	3365
conținut sponsorizat	87	3336
cookie beállítások	2148
cookie を管理する	2512
cookie 設定	4458
cookie 设置	4458
cookie-beállítások	2148
cookieinställningar	3871
cookieの管理	2512
cookieの設定	2463
cookieを拒否する	2542
cookieを管理	2512
cookieを管理する	2512
cookie政策	4403
cookie設定	2463	4403
cookie设置	4403
copia enllaç	451
copia l'enllaç	388
copiază	3412
copiază link	3333
copiază linkul	3333
copy link thành công	4324
correo electrónico	1319
correo electrónico no válido	1418
correo no válido	1418
correu electrònic	440
correu electrònic no vàlid	439
correu no vàlid	439
coś poszło nie tak	3159
coś poszło nie tak. spróbuj ponownie	3158
coś poszło nie tak. spróbuj ponownie później	3158
creează cont	3328
crucigrama del día	1437
créer mon compte	1735
créer un compte	1735
créer une alerte	1801
créer une alerte sur ce thème	1801
csak a szükséges sütik	2148
csak a szükségesek	2148
csak előfizetők számára	2159
csak előfizetőknek	2088
csomagok megtekintése	2159
cualquier aportación ayuda	1413
cum îl dezactivez	3393
cumpără acum	3380
cumpără bilet	3380
cumpără bilete	3380
cumpără bilete online	3380
cumpără cartea	3380
cumpără de pe emag	3380
cumpără revista	3355
cuvinte încrucișate	3379
czy artykuł był pomocny	3168
czy artykuł był przydatny	3168
czy ten artykuł był pomocny	3168
czy to było pomocne	3168
czyta głos ai	3146
czytaj całość	3088
czytaj cały artykuł	3161
czytaj również	3085
czytaj także	3085
czytaj też	3085
czytaj też nasze inne artykuły	3085
czytaj więcej	3085	3088
czytaj więcej o	3085
czytane przez głos syntetyczny	3146
cài đặt cookie	4341
cài đặt quyền riêng tư	4341
cài đặt ứng dụng	4343
các tin khác	4298
cách tắt	4348
cách tắt trình chặn quảng cáo	4347
câmp obligatoriu	3399
câmpuri obligatorii	3399
cât de util a fost acest articol	3353
câu đố	4335
címkék	2101
címlap	2101
címlapra	2165
címlapról ajánljuk	2101
có lẽ để sau	4281
có lỗi xảy ra	4353
có thể bạn quan tâm	19	4298
có thể bạn thích	19
có, tôi muốn	4344
códigos de desconto	3318
códigos de descuento	1458
códigos promocionales	1458
cómo desactivar el bloqueador	1411
cómo desactivarlo	1412
cómpralo aquí	1401
cómpralo en amazon	1401
cùng chuyên mục	4298
cùng chủ đề	4325
cùng tác giả	4325
cũ nhất	4331
cảm ơn bạn đã bình chọn	91	4330
cảm ơn bạn đã tham gia	4330
cảm ơn bạn đã ủng hộ	4372
cảm ơn, tin nhắn của bạn đã được gửi	4353
cỡ chữ	65
cửa hàng	4366
""", 'd': """
d'autres articles à découvrir	19
da, želim	3633	3822
dagens fråga	91	3927
dagens spørgsmål	91	649
dagens spørsmål	91	3015
daha az göster	4057
daha fazla göster	4056
daha fazla haber için tiklayin	4056
daha fazla yorum yükle	4097
daha önce oy kullandiniz	4097
daha önce oy verdiniz	4097
dalies ar šo rakstu	2725
dalinkitės	2659
dalinkitės straipsniu	2664
dalsza część artykułu pod materiałem wideo	3077
dalsza część artykułu pod wideo	3077
dalsza część tekstu pod wideo	3077
dalīties	2720
dalīties ar draugiem	2725
dalīties ar rakstu	2771
dalīties facebook	2725
dalīties whatsapp	2771
další	480
další foto	556
další fotografie	556
další snímek	556
další strana	480
další video	541
další z rubriky	478
další zprávy	478
další článek	478
další články	19	478
další články od autora	556
další čtení	478
danke für dein feedback	777
danke für deine stimme	91
danke für ihr feedback	777
danke für ihre stimme	91	845
danke fürs abstimmen	845
danke fürs mitmachen	91
danos tu opinión	1378
dans l'actualité	1812
dans la même catégorie	1768
dans la même rubrique	1768
dans la même série	1768
dar lze odečíst z daní	548
dar si můžete odečíst z daní	548
darovat jednorázově	548
darovat měsíčně	548
darovat článek	470
darovať	3662
darovať jednorazovo	3731
darovať mesačne	3731
darovať článok	3670
darowiznę możesz odliczyć od podatku	3153
darujte nám # %	3731
darujte tento článek	470
darujte tento článok	3670
das könnte dich auch interessieren	736
das könnte ihnen auch gefallen	736
das könnte sie auch interessieren	736
das könnte sie interessieren	736
das video ist in ihrem land nicht verfügbar	854
das video ist leider nicht mehr verfügbar	854
das video ist nicht mehr verfügbar	854
das video ist nicht verfügbar	854
das wichtigste in kürze, zusammengefasst von ki	767
datenschutzerklärung	729
daugiau autoriaus straipsnių	2706
daugiau straipsnių	2706
daugiau šia tema	2661
dať spätnú väzbu	3745
deaktivér din adblocker	662
deblochează articolul	3365
definições de cookies	3268
definições de privacidade	3268
deine stimme wurde gezählt	845
deixar um comentário	3210
deixe um comentário	3210
del på e-mail	684
del på e-post	2953
del på facebook	590	2953
del på mail	590
del på twitter	590	2953
del på whatsapp	3050
del på x	590	2953
dela inlägget	3866
dela på facebook	3866
dela på twitter	3866
dela på whatsapp	3964
dela på x	3866
dela som gåva	3964
deli po e-pošti	3843
deli članek	3766
delite članek	3766
demander un droit de réponse	1859
den här artikeln är låst	3946
den här artikeln är skyddad av upphovsrättslagen	3957
den här videon är inte längre tillgänglig	3937
den här videon är inte tillgänglig	3937
denne artikel er låst	666
denne artikkelen er låst	3032
denne saken er låst	3032
denne video er ikke længere tilgængelig	657
denne video er ikke tilgængelig	657
denunciar comentário	3298
denunciar este comentário	3298
der er opstået en fejl	670
der opstod en fejl. prøv igen senere	669
dernière minute	1768
dernières actualités	1768
dernières infos	1768
dernières nouvelles	1768
desa les preferències	426
desa per llegir després	411
desactívalo para continuar	1411
desactívalo para seguir leyendo	1411
desbloquear artículo	1388
desbloqueie este conteúdo	3251
descarcă aplicația	3388
descarcă audio	3382
descarcă din app store	3388
descarcă din google play	3388
descarcă episodul	3382
descargar pódcast	1402
descarrega l'àudio	422
descarregar áudio	3264
deschide aplicația	3388
deschide în aplicație	3388
descárgala en app store	1408
descárgala en google play	1408
destekçi ol	4115
destekçimiz olun	4115
desteğiniz fark yaratir	4146
desteğiniz için teşekkür ederiz	4146
desteğiniz için teşekkürler	4146
det er gratis å opprette en bruker	2944
det går inte att visa innehållet	3935
det har oppstått en feil	3036
det här innehållet kan inte visas	3935
det här innehållet är inte tillgängligt	3935
det læser andre	603
det oppsto en feil. prøv igjen senere	3035
det är gratis att skapa ett konto	3856
detaylar için tiklayin	4056
detaylar için tiklayiniz	4056
detta material är skyddat enligt lagen om upphovsrätt	3908
detta är en annons	3870
detta är en plusartikel	3856
dette indhold er ikke tilgængeligt	655
devam etmek için üye girişi yapin	4040
devami için abone olun	4040
devamini okumak için abone olun	4040
dezactivează sunetul	3382
dienas jautājums	2755
diese funktion steht nur angemeldeten nutzern zur verfügung	793
dieser inhalt ist nicht mehr verfügbar	852
dieser inhalt ist nicht verfügbar	852
dieser kommentar wurde gelöscht	876
dieses video ist in deinem land nicht verfügbar	854
dieses video ist in ihrem land nicht verfügbar	854
dieses video ist leider nicht mehr verfügbar	854
dieses video ist nicht mehr verfügbar	854
dieses video ist nicht verfügbar	854
digite um e-mail válido	3280
din aceeași categorie	3340
din aceeași secțiune	3368
din röst har registrerats	3927
din röst är registrerad	91
din röst är räknad	3927
disponibil în app store	3388
disponibil în app store și google play	3359
disponibilă în app store și google play	3359
disponível na app store	3270
distribuie știrea	3426
distribuiți	3333
diğer haberler	19	4054
diğer okurlar bunlari okuyor	4054
diğer seçenekler	4132
diğer tutar	4115
diğer yazilari	4124
dla prenumeratorów	3155
dla subskrybentów	3063
dlaczego widzę tę reklamę	3174
do fotogalérie	3739
do galérie	3739
do góry	3088
do košíka	3720
do košíku	537
do speciálu	556
doar abonații pot comenta	3353
doar pentru abonați	3328
doação mensal	3184
doação única	3184
doba čtení # min	480
dodaj do moich tematów	3172
dodaj jako preferowane źródło	3172
dodaj kao željeni izvor	3653
dodaj nas do preferowanych źródeł	3172
dodaj nas do wyjątków	3151
dodaj u košaricu	3626
dodaj v košarico	3815
dogodila se greška. pokušajte ponovno	3641
dolgozzon nálunk	2103
domiciliación bancaria	1311
domů	480
don régulier	1836
dona suport al periodisme en català	408
dona'ns la teva opinió	415
donació mensual	434
donació única	434
donación mensual	1307
donación puntual	1413
donación única	1307
donativo único	3275
donați	3327
donația mea	3420
donație lunară	3394
donație unică	3394
donează	3327
donează acum	3327
donează lunar	3327
donează lunar # euro	3364
donează lunar # lei	3364
donează o dată	3394
doner nå	2941
doniraj mesečno	3636	3825
doniraj mjesečno	3636
données personnelles	1761
donér	578
donér nu	578
doporučeno outbrain	569
doporučeno taboola	569
doporučené	478
doporučené články	478
doporučuje outbrain	569
doporučujeme	478	551
doporučujeme přečíst	478
doporučujeme také	478
dosegli ste omejitev člankov	3827
dosegnuli ste ograničenje članaka	3638
dossier spécial	1874
dovanoti straipsnį	2711
dozvoli obaveštenja	3632
dołącz do dyskusji	3134
dołącz do nas	3060
dołącz do newslettera	3066
došlo je do greške. pokušajte ponovo	3641
došlo je do pogreške. pokušajte ponovno	3641
došlo k chybě	554
došlo k chybě. zkuste to prosím později	553
droits réservés	1879
drukāt	2725
drukāt rakstu	2771
drukāt recepti	61
du använder en adblocker	3942
du använder en annonsblockerare	3942
du er nå påmeldt	2949
du er nå påmeldt nyhetsbrevet	2949
du följer	3963
du följer det här ämnet	3963
du följer nu	3963
du följer redan	3963
du följer redan ämnet	3963
du følger allerede	3049
du følger allerede dette emne	683
du følger allerede dette temaet	3049
du følger allerede emnet	683
du følger dette emne	683
du følger dette temaet	3049
du følger emnet	683
du følger nå	3049
du har nådd grensen	3032
du har nået din grænse	666
du har nått din gräns	3946
du har redan röstat	3927
du har slået adblock til	662
du kan när som helst avregistrera dig	3949
du kan när som helst avsluta prenumerationen	3861
du kan når som helst melde deg av	2949
du kan opsige når som helst	581
du kan trække beløbet fra i skat	664
du kanske också gillar	3878
du modtager snart en bekræftelse på mail	586
du même auteur	1768
du prenumererar nu på nyhetsbrevet	3861
du verkar använda en annonsblockerare	3942
du vil kanskje også like	2965
du är nu anmäld	3949
duración	1403
durată	3383
duração	3265
durée	1828
dziękujemy za głos	91	3137
dziękujemy za oddanie głosu	91	3137
dziękujemy za przesłanie formularza	3158
dziękujemy za udział w sondzie	3137
dziękujemy za wiadomość	3158
dziękujemy za zapis	3066
dziękujemy! sprawdź skrzynkę	3158
dành cho bạn	4298
dành cho thuê bao	4283
dành riêng cho thành viên	4351
dárkovat článek	463
dát zpětnou vazbu	563
därefter # kr/mån tills du säger upp	3856
débloquer l'accès	1871
débloquer l'article	1735
débloquez cet article	1808
déconnexion	1735
découvrez tous nos jeux	1822
découvrir l'offre	1735
découvrir la boutique	1825
découvrir nos offres	1808
découvrir toutes nos offres d'abonnement	1808
déjà un compte	1735
déjà un compte ? connectez-vous	1735
délka	542
délka #	541
déplier	1772
détails	1772
dê a sua opinião	3256
dê sua opinião	3256
dölj	3882
dölj annons	3965
dölj bildtext	3952
dölj svar	3961
düzeltme politikasi	4126
dāvini rakstu	2725
dāvini rakstu draugam	2725
děkujeme za hlas	533
děkujeme za hlasování	91	533
děkujeme za odběr	553
děkujeme za přihlášení	467
děkujeme za vaši zprávu	553
děkujeme za váš hlas	91	533
děkujeme za zprávu	553
dĺžka	3725
dĺžka #	3724
dịch tự động	4338
""", 'e': """
e-bülten	4077
e-bülten aboneliği	4077
e-mail alebo používateľské meno	3733
e-mail cím	2162
e-mail ili korisničko ime	3638
e-mail inválido	3246
e-mail nebo uživatelské jméno	550
e-mail-cím	2162
e-mail-cím vagy felhasználónév	2159
e-mailová adresa	467
e-pasts vai lietotājvārds	2764
e-post või kasutajanimi	1512
e-posta gönder	4047
e-posta ile paylaş	4132
e-postadress eller användarnamn	3946
e-pošta ali uporabniško ime	3827
e-poštni naslov	3830
ecrã inteiro	3265
edición digital	1312
edición impresa	1312
editöre yaz	4126
editöre yazin	4126
editörün seçtikleri	4054
edição impressa	3188
eget beløb	664
eget beløp	3030
egyedi összeg	2157
egyszeri adomány	2157
egyszeri támogatás	2086
egyszeri támogatás küldése	2157
egyéb összeg	2157
ehkä myöhemmin	1620
ei mielipidettä	1680
ei tänään	1620
ei vielä tunnusta	1696
ei, aitäh	1509
eikö sinulla ole tunnusta	1696
ein fehler ist aufgetreten. bitte versuchen sie es später erneut	864
eiti į receptą	61
ekskluzivno za naročnike	3827
el juego es solo para mayores de # años	1401
el millor de la setmana a la teva bústia	405
el más popular	1417
el més llegit	385
el més popular	438
el més vist	412
el reproductor se está cargando	1402
el. paštas	2684
el. paštas arba vartotojo vardas	2704
el. pašto adresas	2705
eldste først	3047
elfelejtett jelszó	2088
elfelejtette a jelszavát	2159
elfogadom és folytatom	2148
elfogadom és megjelenítem	2148
elfogadás és folytatás	2148
elige tu suscripción	1388
elküldés	2163
elküldöm	91	2094	2163
elküldöm e-mailben	2176
ellenőrizd a postafiókod	2162
ellenőrizze a postafiókját	2162
elmentem későbbre	2094
elolvasom később	2176
elolvasta az összes ingyenes cikkét	2159
elrejtés	2104
els lectors també han llegit	412
elérte a havi limitet	2159
elírást talált	2100
előfizetek	2088
előfizetés	2088
előfizetési csomagok	2159
előfizetési lehetőségek	2159
előfizető vagyok	2159
előfizetői ajánlat	2146
előfizetői előny	2146
előfizetői kedvezmény	2146
előfizetői tartalom	2088
előfizetőknek	2088
előfizetőként megoszthatja a cikket	2094
előző	2103
előző cikk	2101
előző fotó	2165
előző kép	2165
előző oldal	2165
email cím	2162
email của bạn	4374
email inválido	3280
email không hợp lệ	4353
email không đúng định dạng	4353
email no válido	1418
email này đã được đăng ký	4374
emailul tău	3422
emlékeztess később	2085
emlékezz rám	2159
emlékezzen rám	2159
emme voi näyttää sisältöä	1685
emme voi näyttää tätä sisältöä	1685
empfehlungen für sie	797
en beğenilen	4098
en beğenilenler	4098
en colaboración con	1433
en col·laboració amb	453
en este artículo	1346
en popüler	4119
en çok okunan	4054
en çok okunan haberler	4054
en çok okunanlar	4054
encara no estàs registrat	437
endast för dig som är prenumerant	3946
endast för medlemmar	3946
endast nödvändiga	3935
endast nödvändiga cookies	3935
endre tekststørrelse	3050
engangsbeløb	578
engangsbeløp	3030
engedélyezem	2154
engedélyezés	2154
engångsgåva	3853
enllaç copiat	411
ensemble, faisons vivre un média libre	1807
enthält werbung	726
entre em contato com a redação	3287
enviament gratuït	453
enviar comentário	3210
enviar corrección	1342
envoyer à un ami	1754
envoyer à un proche	1754
envoyez-nous vos témoignages	1789
envíanos tu opinión	1395
envío gratis	1433
epizód letöltése	2150
eredeti megjelenítése	2104
eredmény megtekintése	91
eredmények	91	2104
eredmények megtekintése	2142
erinnern sie mich später	694
eroare la încărcarea videoclipului	3419
erro ao carregar o vídeo	3304
error al cargar el vídeo	1442
erről bővebben itt írtunk	2103
erről is írtunk	2101
erről itt írtunk bővebben	2103
erscheint täglich	783
erscheint wöchentlich	783
erősítse meg az e-mail-címét	2162
es gratis y solo te llevará un minuto	1384
es ist ein fehler aufgetreten. bitte versuchen sie es später erneut	783
es ist ein fehler aufgetreten. bitte versuchen sie es später noch einmal	864
es izslēdzu reklāmu bloķētāju	2762
escanea el código qr	1408
escreva um comentário	3210
escriu a la redacció	445
escriu el teu correu electrònic	405
esi pirmais, kas komentē	2726
esimene kuu # €	1466
esta funcionalidad es sólo para registrados	1312
esta matéria foi útil para você	3234
esta notícia foi útil	3234
esta página foi útil	3256
este artigo está bloqueado	3278
este artigo foi útil	3256
este artículo está bloqueado	1416
este campo é obrigatório	3280
este correo ya está registrado	1448
este e-mail já está cadastrado	3310
este espaço é moderado pela redação	3242
este resumo foi útil	3234
este video ya no está disponible	1402
este vídeo já não está disponível	3264
este vídeo no está disponible	1402
este vídeo não está disponível	3264
este vídeo não está mais disponível	3264
este vídeo ya no está disponible	1402
está a seguir este tema	3314
estás bloqueando nuestros anuncios	1445
estás de acuerdo? vota	1378
estás siguiendo este tema	1452
estä	1691
ethvert bidrag hjælper	664
etický kodex redakce	560
etický kódex redakcie	3742
etkinleştir	4111
etkö ole tilaaja	1696
etkö ole vielä tilaaja	1696
ett fel har uppstått	3950
ett fel uppstod. försök igen senare	3949
etwas ist schiefgelaufen. bitte versuchen sie es später erneut	864
evaluează rețeta	61
evästeasetukset	1632
evästeet	1632
evästekäytäntö	1685
exclusiv pentru abonați	3365
exibir conteúdo	3268
exklusiv für abonnenten	862
exklusiv für mitglieder	862
exklusivt för medlemmar	3946
exklusivt för prenumeranter	3946
exkluzív tartalom előfizetőknek	2159
experimente grátis por um mês	3251
externt innehåll	3935
externí obsah	539
externý obsah	3722
ez a cikk zárolt	2159
ez a mező kötelező	2162
ez a tartalom nem elérhető	2148
ez a tartalom nem jeleníthető meg	2148
ez a videó már nem elérhető	2150
ez a videó nem elérhető	2150
ez is érdekelhet	2101
ez is érdekelheti	2101
ezek is érdekelhetik	19
ezek is érdekelhetnek	19
ezt a tartalmat nem tudjuk megjeleníteni	2148
ezt a témát már követi	2175
ezt is ajánljuk	2101
ezt olvasta már	2101
ezt olvastad már	2101
eén keer toestaan	2902
ešte nemáte predplatné	3733
ešte nemáte účet	3733
ești de acord? votează	3353
ești deja abonat	3373
ești deja abonată	3373
""", 'f': """
facebook ile giriş yap	4118
facebook'ta paylaş	4047
facebookでシェア	2457
facebookでシェアする	2457
facebookでログイン	2522
facebookで共有	2536
facebookで続ける	2522
facebookで見る	2540
facturació anual	437
facturació mensual	437
facturación anual	1416
facturación mensual	1416
facturare anuală	3397
facturare lunară	3397
facturé annuellement	1839
facturé mensuellement	1839
faire un don défiscalisé	1836
faktureras årligen	3946
faktureres årlig	3032
faktureres årligt	666
fale com a redação	3287
fazer doação	3308
fazer uma doação mensal	3308
fazer uma doação única	3308
faça login	3188
faça o quiz	3259
faça o teste	3259
faça uma doação única	3308
faça uma pergunta sobre esta reportagem	3234
felhasználási feltételek	2148
felhasználási jog vásárlása	2170
felhasználónév	2160
felhasználónév vagy e-mail	2159
feliratkozás	2162
feliratkozás hírlevélre	2162
feliratok megjelenítése	2150
fermer la fenêtre	1874
fes el qüestionari	418
fes una donació	381
fes-te sòcia	434
fiecare contribuție contează	3394
fiecare donație contează	3364
fiecare leu contează	3364
film jest niedostępny w twoim kraju	3146
film nie jest już dostępny	3146
film niedostępny	3146
fin de la publicité	1825
fine della pubblicità	2378
fine pubblicità	2378
fiyati gör	4103
fizetett együttműködés	2177
fizetett hirdetés	87	2096
fiók létrehozása	2088
fiókom	2088
foglalja le helyét	2146
folytatás a hirdetés után	2177
folytatás apple-fiókkal	2159
folytatás facebookkal	2159
folytatás google-fiókkal	2159
folytatás google-lel	2159
folytatás kikapcsolás nélkül	2155
fontu büyüt	4132
form gönderildi	4148
formulaire envoyé	1872
formulário enviado	3310
forstået	607
forstått	2969
forstør	672
forstør billede	606
forstør billedet	672
forstørr	3038
forstørr bilde	2968
forstørr bildet	3038
fortsett uten å slå av	3028
fortsett uten å støtte	2940
fortsätt läsa efter annonsen	3870
fortsätt med apple	3946
fortsätt med e-post	3946
fortsätt med facebook	3946
fortsätt med google	3946
fortsätt utan att stänga av	3942
fortsätt utan att stödja	3852
fortsæt med apple	666
fortsæt med at læse	594
fortsæt med e-mail	666
fortsæt med facebook	666
fortsæt med google	666
fortsæt uden at slå fra	662
fortsæt uden at støtte	577
foto # iš #	2714
fotogalería	1346
fotografia următoare	3424
fotoğraf galerisi	4124
fotoğrafi büyüt	4124
fotoğraflari gör	4124
fotoğraflari görmek için tiklayin	4056
fotó #/#	2164
fotó megtekintése	2164
fotó: #/#	2164
fotók megtekintése	2164
fra vores annoncører	685
fra vår butikk	3019
fra våre partnere	3051
frete grátis	3295
friss hírek	2101
frissítse az oldalt	2156
fråga vår ai om artikeln	3874
från vår butik	3931
från våra annonsörer	3965
från våra partner	3965
frühbucher-tickets	849
frühbucherrabatt sichern	849
fuld skærm	657
fuldskærm	606
fullskärm	3937
fyll i fältet	3949
fäll ihop	3882
fäll ut	3882
fältet är obligatoriskt	3949
få adgang	581
få artiklen læst op	590
få de vigtigste nyheder hver morgen	586
få de viktigaste nyheterna varje morgon	3861
få de viktigste nyhetene hver morgen	2949
få læst artiklen op	657
få notifikationer	660
få notiser	3940
få nyheder på mail	586
få nyheter på e-post	2949
få nyheter på mejlen	3861
få overblikket her	606
få tilgang	2944
få varsel når vi skriver om dette	2968
få varsler	3026
följ	3867
följ det här ämnet	3963
följ direktrapporten	3952
följ författaren	3963
följ journalisten	3963
följ liverapporten	3952
följ oss	3867
följ skribent	3867
följ skribenten	3963
följ ämne	3963
följ ämnen	3963
följ ämnet	3867
för prenumeranter	3856
förderer werden	695
fördermitglied werden	695
föregående	3881
föregående artikel	3878
föregående bild	3952
föregående sida	3952
förnamn	3950
förstora	3881
förstora bild	3952
förstora bilden	3952
försök igen senare	3949
føj til foretrukne kilder	683
føj til mine emner	683
følg	591	2954
følg dette emne	683
følg dette temaet	3049
følg direkte	3038
følg direktesenteret	3038
følg emne	591
følg emnet	3049
følg forfatter	3049
følg forfatteren	3049
følg ikke længere	683
følg journalist	3049
følg journalisten	3049
følg liveblog	672
følg livebloggen	672
følg os	591
følg oss	2954
følg sagen her	606
følg saken direkte	3038
følg skribent	683
følg skribenten	683
følg tema	2954
følg temaet	3049
følg temaet og få varsel	2968
für abonnenten	700
für den newsletter anmelden	708
für dich empfohlen	797
für sie empfohlen	797
für sie entstehen keine mehrkosten	798
fă o donație	3327
fă quizul	3377
fă testul	3377
fără obligații	3365
fără spam	3399
fără sunet	3383
fără tine nu putem	3364
főoldal	2165
""", 'g': """
galbūt vėliau	2701
galerie schließen	867
galerie öffnen	867
galeriyi aç	4056
galeriyi gör	4124
galeriyi görmek için tiklayin	4056
galéria	2103
galéria (#	2164
galéria bezárása	2165
galéria megnyitása	2165
galéria megtekintése	2103
garanta já o seu ingresso	3236
gastos de envío incluidos	1401
gastos de envío no incluidos	1401
gauti pranešimus	2701
gaver kan trækkes fra i skat	664
ge en engångsgåva	3944
ge en gåva	3944
ge återkoppling	3959
gefällt mir	877
gefällt mir nicht	877
gelesen von einer künstlichen stimme	854
gelişmelerden aninda haberdar olun	4110
gem til læseliste	590
generisano veštačkom inteligencijom	3650
genindlæs siden	663
genişlet	4057
gerenciar opções	3303
gerenciar preferências	3303
geri dön	4150
gerir opções	3303
gerir preferências	3303
gestionează consimțământul	3386
gestionează cookie-urile	3418
gestionează opțiunile	3418
gestionează preferințele	3386
geçerli bir e-posta adresi girin	4120
geçerli süre	4105
geçersiz e-posta	4120
geçersiz e-posta adresi	4120
ghi nhớ đăng nhập	4351
gia hạn gói	4373
giriş	4040
giriş yap	4040
giriş yapin	4040
giriş yapin veya üye olun	4040
giv et beløb	664
giv et engangsbeløb	664
giv os feedback på artiklen	598
già abbonato	2301
già registrato	2301
giải đố ngay	4333
giảm cỡ chữ	4364
giọng đọc ai	4337
giọng đọc tự động	4337
gjenstående tid	3023
gjenstående tid #	3023
gjenstående tid -#	3023
glasnoća	3630
gli articoli più letti	2366
glömt ditt lösenord	3946
glömt lösenord	3856
glömt lösenordet	3946
godišnja naplata	3638
godišnja pretplata	3638
godišnje	3639
godišnje plaćanje	3638
godkänn	3871
godkänn alla	3871
godkänn alla cookies	3935
godkänn och fortsätt	3935
godkänn och visa	3935
google hirdetések	2177
google ile giriş yap	4118
google playからダウンロード	2514
google playで手に入れよう	2514
google play에서 다운로드	2618
google reklāmas	2772
google से जारी रखें	2064
google-hirdetések	2177
googleでログイン	2522
googleで登録	2522
googleで続ける	2522
gorące tematy	3085
gracias por tu opinión	1371
gratuit, fără spam	3399
grazie, il tuo messaggio è stato inviato	2396
grotuvas įkeliamas	2699
großansicht	867
gràcies pel teu vot	415
gràcies per la teva opinió	397
gràcies per votar	397
gràcies, el teu missatge s'ha enviat	439
gràcies, ja estàs subscrit	405
grátis e sem spam	3280
grįžti į pradžią	2706
grįžti į viršų	2706
guardar artículo	1331
guardar configuración	1406
guardar para después	1391
guardar para leer después	1391
guardar preferências	3268
gå ikke glip af	603
gå ikke glip af noget	586
gå ikke glipp av noe	2949
gå til forsiden	3038
gå til hovedindhold	672
gå til indhold	606
gå til innhold	3038
gå til liveblog	672
gå til oppskriften	61
gå til opskriften	61
gå til quizzen	649
gå til shop	653
gå til toppen	672
gå till receptet	61
gåvolänk	3964
généré par ia	1865
généré par l'ia	1865
gépi felolvasás	2150
gépi fordítással készült	2172
géppel fordítva	2172
gérer la confidentialité	1864
gérer les cookies	1761
gérer les préférences	1791
gérer les traceurs	1864
gérer mes alertes	1801
gérer mes choix	1761
gérer mes cookies	1864
gérer mes préférences	1864
gérer mon consentement	1831
gérer vos préférences	1831
gérer vos préférences de cookies	1791
góp ý	4297
gönder	91	4121
gönderiyi göster	4107
gönderiyi yükle	4107
gör quizzet	3927
gör testet	3927
görseli büyüt	4124
görüş bildir	4097
görüşünü bildir	4097
görüşünüzü bildirin	4097
gündem	4054
günün anketi	91
günün bulmacasi	4138
günün haberleri	4054
günün kelimesi	4138
günün sudokusu	4138
günün özeti	4054
głosuj	91	3138
głośność	3147
gợi ý	4298
gửi	91	4297
gửi bài cho tòa soạn	4358
gửi bài viết	4358
gửi bình luận	4297
gửi cho bạn bè	4324
gửi email	4288
gửi góp ý	4330
gửi phản hồi	4330
gửi thành công	4353
gửi tin bài	4358
gửi trả lời	4330
gửi ý kiến	4297
gửi ý kiến của bạn	4330
gửi đi	4354
gửi ảnh cho chúng tôi	4358
""", 'h': """
haber bülteni	4077
haber güncelleniyor	4056
haberi arkadaşina hediye et	4047
haberi paylaş	4155
haberi özetle	4129
haberin kilidini aç	4147
haberlere dön	4150
hacer una donación mensual	1446
hacer una donación puntual	1446
hai già un account	2301
hai già votato	2372
halda nõusolekut	1506
hallitse evästeitä	1685
hang letöltése	2150
hanganyag letöltése	2150
hangerő	2151
hantera inställningar	3935
har du sett något	3956
harici içerik	4056
haritayi aç	4057
has arribat al límit d'articles gratuïts	409
has iniciado sesión	1369
has olvidado tu contraseña	1416
hasznos volt az összefoglaló	2100
hasznosnak találta a cikket	2100
hasło	3156
havi előfizetés	2159
havi fizetés	2159
havi rendszeres támogatás	2157
havi támogatás	2086
hayir teşekkürler	4038
hayir, teşekkürler	4038
haz una pregunta sobre este artículo	1371
he leído y acepto la política de privacidad	1384
he llegit i accepto la política de privacitat	394
he olvidado mi contraseña	1416
hela artikeln fortsätter nedan	3870
heli välja	1507
helskärm	3937
helskärmsläge	3937
helyesbítési szabályzat	2169
henüz abone değil misiniz	4118
hepsini gör	4056
her destek önemli	4115
her katki değerli	4115
her katki önemli	4115
her zaman göster	4107
hesap oluştur	4040
hi estàs d'acord? vota	397
hiba bejelentése	2169
hiba jelentése	2104	2169
hiba történt	2163
hiba történt, próbálja újra később	2162
hiba történt. próbálja újra	2162
hiba történt. próbálja újra később	2162
hibabejelentés	2169
hibás e-mail-cím	2162
hibát talált	2100
hibát talált a cikkben	2169
hibát találtál	2169
hibát találtál a cikkben	2169
hier reinhören	773
hinweis schließen	694
hirdetés	2096
hirdetés bezárása	2096
hirdetés elrejtése	2177
hirdetés jelentése	2177
hirdetés vége	2177
hirdetés, görgessen tovább	2096
hirdetésblokkolót használsz	2155
hirdetések engedélyezése	2156
hirdetések kikapcsolása	2177
hivatkozás másolva	2176
hivatkozás másolása	2176
hiển thị bài đăng	4341
hiển thị nội dung	4341
hiện phụ đề	4337
hjälp oss att rätta fel	3874
hlasitosť	3725
hlasovalo # lidí	533
hlasovalo # čtenářů	533
hlasovat v anketě	533
hlasovať	91	3717
hlasovať v ankete	3716
hlavná stránka	3739
hlavné správy	3667
hlavní stránka	556
hlavní zprávy	478
ho già donato	2295
ho già un account	2394
hogyan kapcsolhatom ki a hirdetésblokkolót	2155
hogyan védjük forrásainkat	2169
hoje não	3183
hoppa till huvudinnehåll	3952
hoppa till innehåll	3881
hoppa till innehållet	3952
hoppa över inlägg från facebook	3881
hoppa över inlägg från instagram	3881
hoppa över inlägg från x	3881
hozzáadás a kedvenc forrásokhoz	2175
hozzáadás a témáimhoz	2175
hozzáadás preferált forrásként	2175
hozzájárulás kezelése	2148
hozzájárulás módosítása	2148
hozzájárulás visszavonása	2148
hozzájárulások kezelése	2148
hozzászólok	2100
hozzászólás	2100
hozzászólás elküldése	2173
hozzászólás jelentése	2173
hozzászólás küldése	2173
hozzászólási szabályzat	2173
hozzászólások	2100
hozzászólások megjelenítése	2173
hozzászólások megtekintése	2100
hrať	3717
hrať teraz	3716
hrát	534
hrát teď	533
hvala za sporočilo	3830
hvala za vaš glas	3623	3812
hver krone hjælper	664
hver krone tæller	664
hvert bidrag hjælper	664
hylkää	1632
hylkää kaikki	1632
hyppää reseptiin	61
hyppää sisältöön	1702
hyväksy	1632
hyväksy evästeet	1632
hyväksy ja jatka	1685
hyväksy ja näytä	1685
hyväksy ja sulje	1685
hyväksy kaikki	1632
hàng năm	4350
hàng tháng	4350
hátralévő idő	2150
hátralévő idő #	2150
hátralévő idő -#	2150
hämta på google play	3939
här kan du kommentera artikeln	3874
hääleta	91
håll dig uppdaterad	3861
håll mig inloggad	3946
hình tiếp theo	4375
hírfolyam	2101
hírlevelek	2106
hírlevél	2106
hírlevél-feliratkozás	2106
hívj meg minket egy kávéra	2157
hívjon meg minket egy kávéra	2157
hören sie diesen artikel	773
hør saken	2953
hằng tháng	4350
hết quảng cáo	4336
họ tên	4354
họ và tên	4354
hủy bất cứ lúc nào	4351
""", 'i': """
i den här artikeln	3952
i più commentati	2327
i più letti	2327
i più letti della settimana	2366
i più visti	2327
iba nevyhnutné	3722
iba pre predplatiteľov	3663
ich unterstütze schon	694
identifícate	1388
idi na sadržaj	3644
időtartam	2151
időtartam #	2150
ielikt grozā	2757
ielogojies, lai komentētu	2726
ielādēt ierakstu	2758
ielādēt saturu	2758
ielādēt vēl	2766
ienākt	2720
ienākt ar facebook	2764
ienākt ar google	2764
iepriekšējais attēls	2766
iepriekšējais raksts	2766
iepriekšējā lapa	2766
iesakām	2722
ieslēgt paziņojumus	2761
ieslēgt skaņu	2759
iesūti fotogrāfijas	2767
iesūti ziņu	2767
iesūtīt ziņu	2767
iesūtīt ziņu anonīmi	2767
ievadiet derīgu e-pasta adresi	2765
ieși din ecran complet	3382
igal reedel. tasuta. ilma spämmita	1513
igen, kérek	2154
igen, kérem	2154
igen, köszönöm	2154
ignorar anúncio	3304
ignorer la publicité	1865
ihre meinung zählt	732
ihre stimme wurde gezählt	91	845
ikke abonnent ennå	3032
ikke gå glipp av	2965
ikke nå	2940
ikmēneša ziedojums	2763
il più popolare	2395
il più scelto	2394
il tuo browser non può riprodurre il video	2344
il tuo commento sarà pubblicato dopo l'approvazione	2354
il tuo messaggio è stato inviato	2396
il tuo voto è stato inviato	2372
il tuo voto è stato registrato	2372
iletişim	4053
ilgili içerikler	4054
ilginizi çekebilecek haberler	4054
ilginizi çekebilir	4054
ilmoita asiavirheestä	1636
ilmoita virheestä	1636
image précédente	1874
imaginea anterioară	3424
imaginea următoare	3424
imam račun	3638	3827
imate namig? pišite nam	3836
imate priču za nas	3647
imię	3159
imię i nazwisko	3159
impossible de charger la vidéo	1865
impossible de lire la vidéo	1865
imprimir artículo	1391
imprimir esta matéria	3253
in bài	4288
in bài viết	4288
in công thức	61
in trang này	4324
inbäddat innehåll	3935
indhold fra annoncør	685
indholdet er ikke tilgængeligt	655
indlæg fra facebook	606
indlæg fra instagram	606
indlæs flere	606
indlæs indhold	655
indlæs opslag	655
indlæs video	655
indlæser afspiller	657
indlæser video	657
indtast beløb	664
inga kommentarer än	3961
ingen åsikt	3928
ingresá	1388
ingyen, spam nélkül	2162
ingyenes regisztráció	2088
ingyenes szállítás	2146
inicia la sessió per comentar	415
inicia sesión	1312
inicia sesión con google	1416
inicia sesión para comentar	1395
inicia sessió	382
inicia sessió amb google	437
iniciar reproducción	1442
iniciar reprodução	3304
iniciar sesión	1312
iniciar sesión con apple	1388
iniciar sesión con facebook	1388
iniciar sesión con google	1388
iniciar sessão	3188
inicie sesión	1312
inläst av en syntetisk röst	3937
inne artykuły	3085
innehåll från annonsör	3965
innehåll från våra partner	3965
innehållet kan inte visas	3935
innhold fra annonsør	2973
innhold fra våre annonsører	3051
innhold fra våre partnere	3051
inscription confirmée	1872
inscription à la newsletter	1744
inscrivez-vous à notre newsletter	1744
inscrição confirmada	3310
inscrição realizada com sucesso	3280
insira o seu endereço de email	3246
insira um e-mail válido	3280
instagramで見る	2540
instagramの投稿を読み込む	2512
instagram에서 보기	2644
instagram에서 이 게시물 보기	2644
instalează aplicația	3359
inställningar	3871
inte prenumerant än	3946
integritetsinställningar	3935
introdu emailul tău	3422
introduce tu correo electrónico	1448
introduce un correo electrónico válido	1418
introduce un correo válido	1418
introduce un email válido	1384
introduceți adresa de email	3422
introduceți o adresă de email validă	3399
introdueix un correu vàlid	439
intră în cont	3328
invítanos a un café	1307
iná suma	3731
início	3217
ir a la página de donaciones	1413
ir para a página de doações	3275
ir para a página de donativos	3275
ir para o conteúdo	3217
irány a bolt	2146
irányítószám	2163
isključi zvuk	3629
isključio sam blokator oglasa	3634
isključite adblock	3634
isključite blokator oglasa	3634
ispiši	3572
ispiši recept	61
ispiši članak	3654
ispravci i pojašnjenja	3647
isso foi útil	3256
istediğin zaman iptal et	4118
istediğiniz zaman abonelikten çikabilirsiniz	4077
istediğiniz zaman iptal edin	4040
isto foi útil	3256
iz naše trgovine	3626	3815
iz našeg shopa	3626
izberi naročnino	3827
izberite naročnino	3827
izbor uredništva	3763
izdrukāt	2725
izmēģini # dienas bez maksas	2720
izslēdziet reklāmu bloķētāju	2762
izslēgt skaņu	2759
izveidots ar mākslīgo intelektu	2768
izvēlies abonementu	2764
izvēlies summu	2763
izvēlieties abonementu	2764
izvēlieties summu	2763
izvēlēties plānu	2764
içeriğe geç	4056
içeriği görüntüle	4107
içeriği göster	4107
içeriği yükle	4107
iş birliği	4049
iş birliğiyle	4134
iš mūsų parduotuvės	2697
iš mūsų partnerių	2712
išbandykite # dienų nemokamai	2659
išjungiau reklamos blokavimą	2702
išjungti garsą	2699
išjunkite reklamos blokavimą	2702
išorinis turinys	2677
išsaugoti	2664
išsaugoti nustatymus	2698
išsaugoti pasirinkimą	2698
išsaugoti straipsnį	2664
išsaugoti vėlesniam laikui	2711
išversta automatiškai	2708
išversta dirbtinio intelekto	2708
""", 'j': """
j'ai déjà donné	1725
j'ai déjà un compte	1735
j'ai désactivé adblock	1835
j'ai désactivé mon adblock	1835
j'ai désactivé mon bloqueur	1835
ja hi estàs subscrit	409
ja hi estàs subscrit? entra	409
ja n'ets subscriptor? inicia sessió	382
ja tens compte? inicia sessió	409
ja, gärna	3941
ja, slå på	3941
jaa sähköpostilla	1714
jaa twitterissä	1629
jaa x:ssä	1629
jag förstår	3871
jag har stängt av annonsblockeraren	3942
jag har stängt av den	3943
jag har stängt av min annonsblockerare	3942
jag stödjer redan	3852
jaga sõbraga	1471
jak chronimy nasze źródła	3165
jak chronimy źródła	3165
jak chráníme své zdroje	560
jak chráníme zdroje	560
jak vypnout blokování reklam	546
jak wyłączyć adblocka	3151
jak wyłączyć blokowanie reklam	3151
jakość	3147
jatka sähköpostilla	1696
jau turiu paskyrą	2704
jaunākie	2722
jaunākie vispirms	2769
jautā mākslīgajam intelektam	2726
javascript ei ole käytössä	1687
javascript er slået fra	657
javascript er slått av	3023
javascript està desactivat	426
javascript ir izslēgts	2759
javascript išjungtas	2699
javascript je isključen	3629
javascript je vypnutý	541
javascript jest wyłączony	3146
javascript måste vara påslaget	3937
javascript on pois päältä	1687
javascript on välja lülitatud	1507
javascript är avstängt	3937
javascript är inaktiverat	3937
javascript đã bị tắt	4341
javascript вимкнено	4246
javascript е изключен	283
javascript отключен	3526
javascript отключён	3526
javascript מושבת	1955
javascript ถูกปิดใช้งาน	4011
javascriptが無効になっています	2512
javascript已停用	4458
javascript已禁用	4458
javítások és pontosítások	2169
je commande ce numéro	1795
je consens au traitement de mes données	1841
je découvre l'offre	1871
je découvre les offres	1871
je fais un don défiscalisé	1836
je gère mes cookies	1761
je m'équipe	1883
je soutiens déjà	1725
jede spende zählt	787
jede unterstützung hilft	860
jeder beitrag zählt	787
jeder euro zählt	787
jederzeit kündbar	862
jednorazový dar	3731
jednorazový príspevok	3731
jednorázový dar	548
jednorázově	462
jeg forstår	2958
jeg har slået den fra	663
jeg har slået min adblocker fra	662
jeg har slått av annonseblokkering	3028
jeg har slått den av	3029
jeg støtter allerede	577	2940
jegyek itt kaphatók	2103
jegyvásárlás	2146
jelenlegi idő	2150
jelenlegi idő #	2150
jelentkezzen be vagy regisztráljon	2088
jelentés	2174
jelszó	2160
jelszó megjelenítése	2159
jen nezbytné cookies	539
jen pro předplatitele	463
jesteś już prenumeratorem	3155
jesteś już subskrybentem	3155
jetzt angebot wählen	792
jetzt anhören	721
jetzt reinhören	773
jetzt rätseln	845
jetzt unterstützen	695
ještě nemáte předplatné	550
ještě nemáte účet	550
jiná částka	548
již jste hlasovali	533
již mám předplatné	463
jméno	554
jméno a příjmení	554
joacă acum	3377
joacă gratuit	3377
joacă responsabil	3380
jobs in ihrer nähe	771
jogar grátis	3259
jogue grátis	3259
jokainen euro on tärkeä	1694
jokainen lahjoitus on tärkeä	1694
jokin meni pieleen. yritä uudelleen	1699
jokin meni vikaan. yritä uudelleen	1699
jotain meni vikaan. yritä myöhemmin uudelleen	1699
jotain meni vikaan. yritä uudelleen	1699
još nema komentara	3651
još nemate račun	3638
još niste pretplatnik	3638
još vesti	3569
još vijesti	3569
jste už předplatitel	550
junte-se à conversa	3242
jurnalismul de calitate costă	3364
juttu jatkuu kuvan jälkeen	1631
juttu jatkuu mainoksen jälkeen	1631
juttu jatkuu videon jälkeen	1631
juttu on luettu koneäänellä	1687
juttua päivitetään	1631
jutun lukee koneääni	1629
jutun lukee synteettinen ääni	1687
jutun lukee tekoäly	1687
jutun lukee tekoälyääni	1629
jutun voi myös kuunnella	1629
już głosowałeś	3137
już obserwujesz	3172
już wspieram	3059
już wyłączyłem	3152
já desativei	3273
já desativei o bloqueador	3273
já doei	3183
já está inscrito	3310
já nas bancas	3236
já segue este autor	3291
já segue este tema	3291
já sou apoiador	3183
já sou assinante	3188
já tem conta	3188
já tem uma conta	3188
já tenho conta	3278
já votou	3256
já é assinante? faça login	3188
já é subscritor	3251
já é subscritor? inicie sessão	3251
játssz most	2142
játék indítása	2142
jährlich	863
jährlich abgerechnet	862
jährliche abrechnung	862
jährliche zahlung	862
jälgi autorit	1518
jälgi teemat	1518
jälgid juba	1518
jälgid seda teemat	1518
jäljellä oleva aika	1687
jäljellä oleva aika #	1687
jäljellä oleva aika -#	1687
jäljentäminen kielletty	1707
järelejäänud aeg	1507
järelejäänud aeg -#	1507
järgmine artikkel	1514
järgmine leht	1514
järgmine pilt	1514
järgmine video	1507
järjestys	1712
järjestä	1712
jäsenetu	1683
jäta mind meelde	1512
jätka apple'iga	1512
jätka facebookiga	1512
jätka google'iga	1512
jätä kommentti	1636
jūs izmantojat reklāmu bloķētāju	2762
jūs jau balsavote	2695
jūs jau esat nobalsojis	2755
jūs naudojate reklamos blokavimo programą	2702
jūs sekate šią temą	2710
jūs sekojat šai tēmai	2770
jūsu balss ir ieskaitīta	2755
jūsu balss ir pieņemta	2755
jūsu e-pasta adrese	2765
jūsu e-pasts	2765
jūsu vārds	2765
jūsu ziņa	2765
jūsų balsas užskaitytas	2695
jūsų balsas įskaitytas	2695
jūsų el. paštas	2684
jūsų el. pašto adresas	2684
jūsų vardas	2705
jūsų žinutė	2705
""", 'k': """
k tématu	478
k téme	3667
kaikki oikeudet pidätetty	1707
kaip išjungti reklamos blokavimą	2702
kaip saugome šaltinius	2707
kakinställningar	3935
kako isključiti adblock	3634
kako isključiti blokator oglasa	3634
kako štitimo izvore	3647
kako štitimo svoje izvore	3647
kalan süre	4104
kapcsolat a szerkesztőséggel	2169
kapcsolat a szerzővel	2165
kapcsold ki a reklámblokkolót	2155
kapcsolja ki a hirdetésblokkolót	2155
kapcsolódó	2101
kapcsolódó cikk	2101
kapcsolódó cikkek	2101
kapcsolódó tartalom	2101
kapcsolódó témák	2101
karte öffnen	740
kas kokkuvõte oli kasulik	1472
kas mėnesį remti	2703
kategóriák	2101
katrs eiro ir svarīgs	2763
katrs eiro palīdz	2763
katrs ziedojums palīdz	2763
katru piektdienu. bez maksas. bez surogātpasta	2765
katso kuvat tästä	1639
katso myös	1637
katso video tästä	1639
katso video yltä	1639
kattintson a nagyításhoz	2165
kaupallinen sisältö	1715
kaupallinen yhteistyö	87	1631
kaupallisen kumppanin sisältö	1715
kaut kas nogāja greizi. mēģiniet vēlreiz	2765
kaydiniz için teşekkürler	4077
każda wpłata pomaga	3153
każda wpłata się liczy	3153
każda złotówka pomaga	3153
każda złotówka się liczy	3153
każde wsparcie się liczy	3153
každá koruna pomáhá	548
každá koruna se počítá	548
každé euro pomáha	3731
každé euro sa počíta	3731
každý dar pomáha	3731
každý dar pomáhá	548
každý piatok. zadarmo. bez spamu	3736
každý príspevok pomáha	3731
každý príspevok sa počíta	3731
každý pátek. zdarma. bez spamu	553
každý příspěvek pomáhá	548
každý příspěvek se počítá	548
kažkas nutiko. bandykite dar kartą	2705
kdykoliv můžete zrušit	550
keela kõik	1506
keeldu kõigist	1506
keisti sutikimą	2698
keisti šrifto dydį	2711
kenttä on pakollinen	1699
kereskedelmi együttműködés	2177
keresztnév	2163
keresztrejtvény	2143
keresés	2103
keskeytä	1688
keskustelu on päättynyt	1711
keskustelun säännöt	1711
kevesebb mutatása	2165
kezdőlap	2103
không biết	4331
không có ý kiến	4331
không phải bây giờ	4281
không spam	4353
không thể hiển thị nội dung này	4341
không thể phát video	4337
không thể phát video này	4337
không thể tải video	4371
không, cảm ơn	4281
ki kan gjøre feil	3045
ki-antworten können fehler enthalten	874
ki-übersetzung	875
ki-übersicht	767
kiekvieną penktadienį. nemokamai. be šlamšto	2705
kiellä kaikki	1685
kiitos viestistäsi	1699
kiitos äänestämisestä	1679
kiitos äänestäsi	91	1679
kiitos! tarkista sähköpostisi	1699
kijelentkezés	2088
kikapcsoltam a hirdetésblokkolót	2155
kingi artikkel sõbrale	1471
kinyitás	2104
kipróbálom	2088
kirjaudu sisään	1622
kirjaudu sähköpostilla	1696
kirjoita sähköpostiosoitteesi	1625
kitas vaizdo įrašas	2699
kitöltöm a kvízt	2142
kiválasztom	2160
kiválasztás	2160
kizárólag előfizetőknek	2159
kişisel verilerimin işlenmesini kabul ediyorum	4120
kiểm tra hộp thư của bạn	4353
kiểm tra kiến thức của bạn	4333
kjøp abonnement	2944
kjøp billett	3019
kjøp billetter	3019
kjøp billetter her	3019
kjøp boka	3019
kjøp boken	3019
kjøp her	3019
kjøp lisens	3043
kjøp nå	3019
kjøp rettigheter	3043
kjøp tilgang	2944
klausies podkāstu	2727
klausies podkāstu šeit	2727
klausies šo rakstu	2725
klausies šo rakstu (# min	2725
klausykite tinklalaidės	2666
klausykite tinklalaidės čia	2666
klausykitės straipsnio	2664
klausīties	2725
klausīties rakstu	2725
kliknij, aby powiększyć	3161
kliknutím zväčšíte	3739
kliknutím zvětšíte	556
klippet er ikke længere tilgængeligt	657
klippet är inte längre tillgängligt	3937
ključne besede	3763
ključne reči	3569
ključne riječi	3569
klíčová slova	478
kodex diskutujících	565
kodėl matau šią reklamą	2712
kohustuslik väli	1513
kohustuslikud väljad	1513
kokeile # päivää maksutta	1622
kokkuvõtte tegi tehisintellekt	1516
koko näyttö	1687
kolačići	3585
kom ihåg mig	3946
komentarai uždaryti	2709
komentariši	3651
komentarų dar nėra	2709
komentarų nėra	2709
komentavimas išjungtas	2665
komentavimas uždarytas	2709
komentavimo taisyklės	2665
komentiranje je onemogućeno	3651
komentovať	3747
komentáre	3670
komentář	477
komentáře	477
komentāri	2720
komentāri ir slēgti	2769
komentāru vēl nav	2769
komentēt	2720
komentēšana ir slēgta	2726
komentēšanas noteikumi	2726
komercijalni sadržaj	3655
komerčné oznámenie	3666
komerční obsah	569
komerční prezentace	569
komerční sdělení	87	473
komerční článek	569
komerčný obsah	3751
komerčný článok	3751
komment jelentése	2173
komment küldése	2173
komment írása	2173
kommentar gelöscht	876
kommentarer blir gjennomgått før publisering	2968
kommentarerna förhandsmodereras	3874
kommentarerna är stängda	3961
kommentek megjelenítése	2173
kommentek megtekintése	2100
kommentelési szabályzat	2100
kommentoi ensimmäisenä	1711
kommentoinnin säännöt	1711
kommentointi on päättynyt	1711
kommentér	598
kommersiellt innehåll	3965
konekäännetty	1709
konekäännös	1710
kontakt z redakcją	3165
kontakta författaren	3952
kontaktirajte uredništvo	3836
kontaktovať autora	3739
kontaktovať redakciu	3742
kontynuuj bez wyłączania	3151
koostöö	1475
kopiera gåvolänk	3964
kopiera länk	3866
kopiera länken	3866
kopiering förbjuden	3957
kopijuoti draudžiama	2713
kopijuoti nuorodą	2659
kopioitu leikepöydälle	1714
kopiraj povezavo do članka	3766
kopirano u međuspremnik	3654
kopirano v odložišče	3843
kopiér link	590
kopiér linket	590
kopsavilkumu veidojis mākslīgais intelekts	2768
kopírovanie zakázané	3743
kopírovat odkaz	470
kopírovať odkaz	3670
kopírování zakázáno	561
kopēt saiti	2720
kopēšana aizliegta	2773
korisničko ime	3639
korisničko ime ili e-mail	3638
korzyść dla prenumeratorów	3141
korábban írtunk róla	2101
kostenlos und jederzeit kündbar	864
kosárba rakom	2146
kosárba teszem	2146
koupit aktuální vydání	537
koupit lístky	537
koupit nyní	537
koupit časopis	537
kreiraj račun	3562
kreirano uz pomoć ai	3650
kreirano uz pomoć umjetne inteligencije	3650
kreuzworträtsel	846
križaljka	3624
križanka	3813
krzyżówka	3138
krížovka	3717
kuidas reklaamiblokeerija välja lülitada	1510
kullanim koşullari	4050
kumppanin sisältö	1715
kumppanisisältö	1715
kun nødvendige	3021
kun nødvendige cookies	655
kup dostęp	3063
kup książkę	3141
kup licencję	3166
kup licencję na publikację	3166
kup tę książkę	3141
kupi naročnino	3759
kupte nám kávu	548
kuula taskuhäälingut	1473
kuuntele podcast tästä	1639
kvíz dne	533
kvíz dňa	3716
kvíz indítása	2142
kvíz kitöltése	2142
kyllä kiitos	1691
kyllä, kiitos	1691
kysy tekoälyltä	1636
kytke ilmoitukset päälle	1690
käyttäjätunnus	1697
käyttäjätunnus tai sähköposti	1696
käyttöehdot	1632
käytät mainosten esto-ohjelmaa	1692
käytät mainosten estoa	1692
käytät mainostenesto-ohjelmaa	1692
käännetty automaattisesti	1709
käännetty tekoälyllä	1709
kép #/#	2164
kép a képben	2150
kép megtekintése	2164
kép nagyítása	2165
kép: #/#	2164
képaláírás megjelenítése	2165
képek megtekintése	2164
kér értesítést	2153
kérdezze ai-asszisztensünket	2100
kérek értesítést	2153
kérem a hírlevelet	2106
kérjük, adjon meg érvényes e-mail-címet	2162
kérjük, kapcsolja ki a hirdetésblokkolót	2155
kérjük, töltse ki ezt a mezőt	2162
később	2085	2154
kích thước chữ	65
kódex diskutujúcich	3747
kõik artiklid	1514
kõik autori artiklid	1514
kõik kommentaarid	1517
kõik õigused reserveeritud	1521
köp	3856
köp biljett	3931
köp biljetter	3931
köp biljetter här	3931
köp boken	3931
köp boken här	3931
köp din biljett	3931
köp här	3931
köp licens	3957
köp rättigheter	3957
köszönjük a feliratkozást	2106
köszönjük a regisztrációt	2162
köszönjük a szavazatodat	2142
köszönjük a szavazatot	91
köszönjük a szavazatát	91	2142
köszönjük az üzenetet	2162
köszönjük üzenetét	2162
köszönjük! ellenőrizze postafiókját	2162
köszönjük, hogy feliratkozott	2162
köszönjük, hogy feliratkoztál	2162
köszönjük, hogy szavazott	2142
köszönjük, hogy szavaztál	2142
köszönöm, nem	2085
kötelező	2163
kötelező kitölteni	2162
kötelező mező	2162
kötelező mezők	2162
kövesd a témát	2175
kövesse a témát	2175
kövesse élőben	2165
követed	2175
követem a szerzőt	2175
követem a témát	2175
következő	2103
következő cikk	2101
következő fotó	2165
következő kép	2165
következő oldal	2165
következő videó	2150
követve	2175
követés leállítása	2175
követés megszüntetése	2175
közlemény: adomány	2157
közlemény: támogatás	2157
køb abonnement	581
køb adgang	581
køb billet	653
køb billet her	653
køb billetter	653
køb billetter her	653
køb bogen	653
køb bogen her	653
køb her	653
køb licens	677
køb nu	653
køb rettigheder	677
kúpiť e-knihu	3720
kúpiť knihu	3720
kúpiť licenciu	3743
kúpiť lístky	3720
kúpiť predplatné	3663
kúpiť teraz	3720
kúpiť vstupenku	3720
kúpiť vstupenky	3720
kúpiť časopis	3720
kúpte nám kávu	3731
kúpte si knihu	3720
kúpte si vstupenky	3720
küfür, hakaret içeren yorumlar onaylanmamaktadir	4053
küldd be a fotóidat	2169
küldd el egy barátodnak	2176
küldje be fotóit	2169
küldje el barátjának	2094
küldje el fotóit	2169
küldjön névtelen üzenetet	2169
küldjön tippet	2169
küldés	91	2094	2163
küldés e-mailben	2094
küldés whatsappon	2176
külső tartalom	2103
künye	4050
küpsiste kasutamine	1506
küpsiste seaded	1484
küsi tehisarult	1472
küsitlus	91
küsitluse tulemused	1503
kā izslēgt reklāmu bloķētāju	2762
kā mēs sargājam avotus	2767
kā tev patika raksts	2726
kā tu domā? balso	2727
kāpēc es redzu šo reklāmu	2772
ką manote? balsuokite	2666
křížovka	534
kết quả bình chọn	4368
kết quả thăm dò	4368
kết thúc quảng cáo	4336
""", 'l': """
l'accès à tous les articles	1871
l'offre intégrale	1871
la discussione è chiusa	2323
la donazione è detraibile	2391
la lecture automatique est désactivée	1865
la más popular	1417
la nota continúa después del anuncio	1337
la palabra del día	1437
la pregunta del día	91
la rédaction n'a pas participé	1883
la rédaction vous conseille	1768
la sélection de la rédaction	1768
la tua richiesta è stata inviata	2426
la vidéo ne peut pas être lue	1827
labojumi un precizējumi	2767
ladda inlägg	3935
ladda inlägget	3935
ladda innehåll	3935
ladda innehållet	3935
ladda ned på google play	3939
lae äpp alla	1508
lahenda ristsõna	1503
lahjoita artikkeli ystävälle	1629
lai komentētu, ielogojies	2726
lai komentētu, pieslēdzies	2726
laisser une réponse	1819
laita ilmoitukset päälle	1690
lancer la vidéo	1865
lap tetejére	2165
las más leídas	1346
las más leídas de hoy	1392
las noticias más leídas	1392
lasa sintētiska balss	2759
lasi arī	2722
lasi bez ierobežojumiem	2764
lasi bez reklāmām	2772
lasi komentārus	2726
lasi tālāk	2720
lasi vairāk šeit	2727
lasi vēl	2722
lasiet arī	2722
lasiet vēl	2722
last inn siden på nytt	3029
last siden på nytt	3029
lasă un comentariu	3339
lasă un răspuns	3374
lasīt komentārus	2726
lasīt tālāk	2727
lasīt vairāk	2727
lasīt visu rakstu	2766
lasīt vēlāk	2725
lasītākie	2722
lataa lisää	1639
lataa sisältö	1685
lataa ääni	1687
lautstärke	855
lavet ved hjælp af ai	679
le choix de la rédaction	1768
le club des abonnés	1825
le journal numérique	1735
le lecteur vidéo est en cours de chargement	1827
le lien a été copié	1811
le lien a été copié dans le presse-papiers	1811
le notizie più lette	2366
le più lette	2327
le za naročnike	3827
lea también	1346
lecteur vidéo	1865
lee sin límites	1388
lee también	1346
leer artículo completo	1349
leer el artículo completo	1422
leer el siguiente artículo	1450
leer más	1349
leer siguiente artículo	1450
leer también	1346
leer transcripción	1402
legfrissebb elöl	2173
legfrissebb hírek	2101
leggi di più	2330
leggi più tardi	2365
legjobb ajánlat	2160
legjobb ár	2160
legnépszerűbb	2101	2160	2174
legrégebbi	2174
legrégebbi elöl	2173
legújabb	2174
legújabb elöl	2173
leia a matéria completa	3254
leia a notícia completa	3284
leia as notícias no aplicativo	3244
leia também	3214
leisti pranešimus	2701
leisti vaizdo įrašą	2699
leitor de vídeo	3304
leitor de áudio	3304
lejupielādēt app store	2760
lejupielādēt audio	2759
lejupielādēt lietotni	2760
lejupielādēt no app store	2760
lejupielādēt no google play	2760
lejátszás	2150
lejátszási sebesség	2150
len nevyhnutné cookies	3722
len pre predplatiteľov	3663
ler grátis	3309
ler o próximo artigo	3312
ler próximo artigo	3312
ler transcrição	3264
les choix de la rédaction	1768
les commentaires sont réservés aux abonnés	1859
les den først i appen	3025
les først i appen	3025
les lecteurs ont aussi consulté	1812
les mieux notés	1820
les mots croisés du jour	1860
les més llegides	412
les også	2965
les plus commentés	1768
les plus consultés	1845
les plus partagés	1768
les plus récents	1820
les prix indiqués sont susceptibles d'évoluer	1795
les résultats du vote	1859
les våre debattregler	2961
letiltás	2154
letna naročnina	3827
letno plačilo	3827
letölthető a google play áruházból	2152
letölthető az app store-ból	2152
letöltés az app store-ból	2152
leído por una voz sintética	1402
leído por voz sintética	1402
li e aceito a política de privacidade	3246
libovolná částka	548
licenc vásárlása	2170
licencja na publikację	3166
liczy się każda wpłata	3153
liczy się każda złotówka	3153
lido por uma voz sintética	3264
lielāks teksts	2771
lien copié	1754
lien copié dans le presse-papiers	1811
lietošanas noteikumi	2737
liitudes nõustud kasutustingimustega	1491
liity jäseneksi	1621
likęs laikas	2699
likęs laikas -#	2699
lineでシェア	2457
lineでシェアする	2486
lineでログイン	2522
lineで共有	2536
lineで送る	2457
link a vágólapra másolva	2094
link bài gốc	4324
link copiado para a área de transferência	3253
link kopiëren	2802
link másolva	2094
link másolása	2094
link został skopiowany	3173
lire l'article précédent	1874
lire la suite pour #€	1735
lire la vidéo	1771
lire à haute voix	1754
lire également	1768
lisätiedot	1640
lisää aiheesta	1637
lisää artikkeleita	1702
lisää ensisijaiseksi lähteeksi	1713
lisää kirjoittajalta	1702
lisää kommentti	1711
lisää omiin aiheisiin	1713
lisää ostoskoriin	1683
lisää samalta kirjoittajalta	1702
lisää suosikkilähteeksi	1713
livrare gratuită	3413
liên hệ	4297
liên hệ quảng cáo	4358
liên hệ tòa soạn	4358
liên hệ với tòa soạn	4358
liên quan	4298
ljud på	3937
ljudet är ai-genererat	3937
llegeix la transcripció	422
llegeix sense límits	409
llegeix també	385
llegir més	412
llegit per una veu sintètica	422
lo + leído	1346
lo esencial cada mañana	1448
lo más comentado	1346
lo más compartido	1346
lo más leído	1346
lo más popular	1346
lo más visto	1346
lo más visto hoy	1392
lo último	1346
locuri de muncă	3355
loe lähemalt	1473
loe lähemalt siit	1473
loe äpis	1508
loeb sünteetiline hääl	1507
logi sisse või loo konto	1466
los lectores también leyeron	1392
luba kõik	1484
luba kõik küpsised	1506
lubię to	3073	3171
lucrează cu noi	3355
lue keskustelun säännöt	1636
lue lisää	1637
lue lisää aiheesta	1637
lue myöhemmin	1629
lue myös	1637
lue vähemmän	1702
lugu jätkub pärast reklaami	1475
lugu täieneb	1473
lui écrire	1789
lukijana synteettinen ääni	1687
luotu tekoälyllä	1709
luôn cho phép	4341
luôn hiển thị	4341
luštit	534
luštit křížovku	533
lyd på	3023
làm bài trắc nghiệm	4333
làm mới trang	4347
làm trắc nghiệm	4333
lägg till i mina ämnen	3963
lägg till oss som föredragen källa	3963
lägg till som föredragen källa	3963
lähetä	91	1700
lähetä kommentti	1711
lähetä kuvasi	1706
lähetä palaute	1709
lähetä palautetta	1709
lähetä sähköpostilla	1629
lähetä viesti	1699
lähetä viesti toimittajalle	1702
lähetä vinkki	1706
lähetä vinkki nimettömänä	1706
lämna en kommentar	3874
lämna ett svar	3961
lämna feedback	3959
längd	3938
längd #	3938
länk kopierad	3866
länken har kopierats	3964
länken kopierad	3866
länken är kopierad	3866
läs den först i appen	3939
läs dokumentet	3882
läs domen	3882
läs först i appen	3939
läs hela	3952
läs hela artikeln	3881
läs hela texten	3881
läs hela texten här	3881
läs in sidan igen	3943
läs kommentarer	3874
läs mer	3878	3881
läs mer om	3878
läs mindre	3952
läs också	3878
läs senare	3866
läs transkription	3937
läs utan annonser	3965
läs vidare	3856	3878
läs våra kommentarsregler	3874
läs även	3878
läsarerbjudande	3931
läsarerbjudanden	3931
läsarfrågan	91	3927
läsarresa	3931
läsarresor	3931
lästid	3881
lästid # min	3881
lås artiklen op	666
lås op	581
lås op for artiklen	666
lås opp artikkelen	2944
lås opp saken	2944
lås upp	3946
lås upp artikeln	3856
låst artikel	3946
låst innehåll	3946
læg en kommentar	681
læg i kurv	653
læg i kurven	653
længde #	658
læs debatreglerne	598
læs debatreglerne her	598
læs den først i appen	659
læs først i appen	659
læs hele artiklen	606
læs i appen	659
læs kommentarer	598
læs mere	603	606
læs mere om	603
læs mindre	672
læs også	603
læs også disse artikler	603
læs senere	590
læs transskription	657
læs uden annoncer	685
læs uden grænser	666
læs uden reklamer	685
læs videre	581	603
læs vores regler for debatten	598
læserrejse	653
læserrejser	653
læsertilbud	653
læsetid # min	606
læst op af en syntetisk stemme	657
lên đầu trang	4300
líbí se mi	566
lõpeta jälgimine	1518
lös korsordet	3927
lösenord	3947
löysitkö virheen	1706
løs krydsord	649
løs krydsordet	649
løs kryssordet	3015
lùi # giây	4337
lúštiť krížovku	3716
lülita reklaamiblokeerija välja	1510
lülitasin reklaamiblokeerija välja	1510
lütfen geçerli bir e-posta adresi girin	4120
lūdzu, izslēdziet reklāmu bloķētāju	2762
lưu	4288
lưu bài	4288
lưu bài viết	4288
lưu bài để đọc sau	4324
lưu cài đặt	4341
lưu công thức	61
lưu tùy chọn	4341
lấy link	4324
""", 'm': """
magari più tardi	2295
mai multe articole de același autor	3403
mai multe opțiuni	3411
mai târziu	3326
mainos päättyy	1631
mainostajan sisältö	1715
mainīt burtu izmēru	2771
mainīt piekrišanu	2758
mais notícias	3214
mais opções	3293
mais opções de partilha	3293
maksettu sisältö	1631
maksettu yhteistyö	1715
mam już konto	3155
mam prenumeratę	3155
manas tēmas	2770
mantener la sesión iniciada	1416
mantener sesión iniciada	1416
manter sessão iniciada	3278
mantén la sessió iniciada	437
manşetler	4054
maschinell übersetzt	874
maschinelle übersetzung	875
masintõlgitud	1516
maskinoversættelse	680
maskinöversatt	3959
maskinöversättning	3960
masquer la publicité	1795
masquer les réponses	1819
masz już konto	3063
masz już konto? zaloguj się	3063
masz włączonego adblocka	3151
materialet er vernet etter åndsverkloven	3043
materialet är skyddat enligt lagen om upphovsrätt	3908
materiał komercyjny	3174
materiał niedostępny	3146
materiał partnera	3077
materiał partnerski	3174
materiał promocyjny	3077
materiał płatny	3174
materiał sponsorowany	3077
materiał wideo niedostępny	3146
materiał zewnętrzny	3077
matéria exclusiva para assinantes	3251
matérias relacionadas	3214
mazāks teksts	2771
mağazamiz	4103
mağazaya git	4103
mašinski prevedeno	3650
mašīntulkots	2768
mažesnis tekstas	2711
me ei saa seda sisu näidata	1506
me réabonner	1871
media społecznościowe	3074
medlemsförmån	3931
megjelenítés és elfogadás	2148
megnyitás	2104
megnyitás az alkalmazásban	2152
megnézem	2103
megnézem a galériát	2165
megnézem az ajánlatot	2146
megnézem az eredményt	2142
megnézem az árat	2146
megosztás	2094
megosztás a facebookon	2094
megosztás ajándékként	2176
megosztás e-mailben	2176
megosztás facebookon	2094
megosztás twitteren	2094
megosztás whatsappon	2176
megveszem a könyvet	2146
mehr für dich	797
mehr für sie	797
meld deg av når som helst	3035
meld deg på	2949
meld deg på nyhetsbrevet	2949
meld meg på	3035
mentions légales	1761
mentés	2094
mentés későbbre	2094
menú	1349
menü	739	868	2103	4056
menü schließen	739
menü öffnen	739
menüyü kapat	4150
mer från	3878
mer läsning	3878
merci ! votre message a bien été envoyé	1841
merci d'avoir voté	91	1799
merci de le désactiver pour continuer	1835
merci, votre vote a été pris en compte	1819
mergi la pagina de donații	3394
mergi la rețetă	61
mesajiniz başariyla gönderildi	4120
mesajiniz gönderildi	4120
mesajul dumneavoastră a fost trimis	3399
mesajul tău	3422
mesačne	3734
mesačná platba	3733
mesačné predplatné	3733
mesačný dar	3731
mesečna donacija	3636	3825
mesečna naročnina	3827
mesečna pretplata	3638
mesečno	3639	3828
mesečno plačilo	3827
messaggio pubblicitario con finalità promozionale	2349
mest läst	3878
mest lästa	3878
mest læst	603
mest læste	603
mest populär	3947
mest populärt	3947
mest populær	667	3033
mest populære	667	3033
mesterséges intelligencia készítette	2172
mesterséges intelligenciával készült	2172
metinė prenumerata	2704
mettre de côté	1884
mi donación	1446
mi készítette	2172
mi var kļūdīties	2768
mi által generált	2172
mi-összefoglaló	2103
micșorează textul	3411
mida sina arvad? hääleta	1473
midagi läks valesti. proovi uuesti	1513
miejscowość	3159
miesięcznie	3156
miks ma seda reklaami näen	1520
miksi näen tämän mainoksen	1715
mina ämnen	3963
mind a # fotó megtekintése	2164
mind a # fotók megtekintése	2164
mind a # kép megtekintése	2164
mind a # képek megtekintése	2164
mind a fotó megtekintése	2164
mind a fotók megtekintése	2164
mind a kép megtekintése	2164
mind a képek megtekintése	2164
minden adomány számít	2157
minden forint segít	2157
minden forint számít	2157
minden hozzájárulás számít	2157
minden pénteken. ingyen. spam nélkül	2162
minden süti elfogadása	2148
minden támogatás segít	2157
mindet elutasítom	2148
mindig engedélyezem	2148
mindig engedélyezés	2148
mindig megjelenítem	2148
minn meg på det senere	2940
minőség	2151
mira el vídeo	403
mira también	1450
mit ki übersetzt	874
mit paypal unterstützen	860
mitä mieltä olet? äänestä	1639
miért látom ezt a hirdetést	2177
miễn phí vận chuyển	4366
miễn phí, không spam	4353
mjesečna donacija	3636
mjesečna pretplata	3638
mjesečno	3639
modalità di pagamento	2299
moderációs alapelvek	2173
moderálási elvek	2100
modifică preferințele cookie	3350
modifică setările	3418
modifier mes préférences	1791
modifier vos préférences	1831
modtag en notifikation, når vi skriver om emnet	606
modération a priori	1859
mogoče kasneje	3770
mogą cię zainteresować	3085
mohlo by se vám líbit	478
mohlo by vás také zajímat	478
mohlo by vás tiež zaujímať	3667
mohlo by vás zajímat	478
mohlo by vás zaujímať	3667
moje témata	567
moje témy	3749
mokama partnerystė	2712
molimo isključite blokator oglasa	3634
molimo vas, isključite adblock	3634
monatlich kündbar	792
montant personnalisé	1869
mostra aquesta publicació a instagram	394
mostra di più	2330
mostra els subtítols	422
mostra la publicació	426
mostra més	443
mostra'n més	386
mostrar comentários	3256
mostrar conteúdo	3268
mostrar conteúdo externo	3232
mostrar más	1349
mostrar o conteúdo	3268
mostrar subtítulos	1402
mot de passe oublié	1735
mots clés	1768
mots croisés	1824
mots croisés du jour	1860
mots fléchés	1824
mots mêlés	1824
mots-clés	1768
może cię zainteresować	3085
może później	3059
możesz zrezygnować w każdej chwili	3155
možda kasnije	3577
možda vas zanima	3569
možda će vas zanimati	3569
možete se odjaviti bilo kada	3641
možete se odjaviti u bilo kom trenutku	3641
možno neskôr	3674
možná později	461
mua sách	4336
mua sách tại đây	4336
mua trên lazada	4336
mua trên shopee	4336
mua trên tiki	4336
mua vé	4336
mua vé ngay	4336
muistuta myöhemmin	1620
mulțumim că ai votat	3374
mulțumim pentru feedback	3353
mulțumim pentru sprijin	3420
mulțumim pentru susținere	3420
mulțumim pentru vot	91	3374
mulțumim, mesajul a fost trimis	3399
mulțumim, te-ai abonat cu succes	3360
mutasd az eredményt	91	2142
mutass többet	2103
muuda küpsiste seadeid	1506
muut lukivat myös	1637
muuta evästeasetuksia	1685
mykistä	1687
myöhemmin	1620	1691
mám predplatné	3733
mám předplatné	550
mám vypnuto	547
mám účet	550
már előfizető	2088
már kikapcsoltam	2156
már követed	2175
már követed ezt a témát	2175
már követi	2175
már szavazott	2142
már szavaztál	2142
már van fiókom	2159
más	1349
más antiguos	1396
más artículos	1346
más artículos de este autor	1422
más artículos del autor	1365
más detalles	1350
más en	1346
más historias	1346
más información	1346
más leídas	1346
más leído	1346
más leídos	1346
más noticias	1346
más noticias de este autor	1422
más opciones	1339
más opciones para compartir	1431
más popular	1417
más recientes	1396
más sobre este tema	1346
más tarde	1306
más valorados	1396
más vistas	1346
más vistos	1346
más votados	1396
más összeg	2157
mások ezt olvassák	2101
mások ezt olvasták	2101
másolva	2176
másolás	2094
másolás tilos	2170
máte již účet	463
máte předplatné? přihlaste se	463
máte tip	560
máte už účet	550
máte zapnutý adblock	546
mã giảm giá	4376
mängi kohe	1503
märkasid viga	1515
märksõnad	1468
månadsgåva	3853
månadsvis	3947
månadsvis betalning	3946
månedlig	3033
månedlig betaling	3032
månedlig gave	2941
månedlig støtte	664
månedligt	667
månedligt bidrag	578
måske senere	577
måske vil du også kunne lide	603
még nem előfizető	2159
még nincs előfizetése	2159
még nincs fiókja	2159
még nincs fiókod	2159
még nincsenek hozzászólások	2173
més antics	416
més articles d'aquest autor	443
més informació	385
més llegides	385
més notícies	412
més opcions	451
més recents	416
més tard	430
més valorats	416
més votats	416
método de pago	1310
métodos de pagamento	3186
métodos de pago	1310
mākslīgais intelekts var kļūdīties	2768
mākslīgā intelekta kopsavilkums	2727
mă abonez	3360
mărește fotografia	3403
mărește imaginea	3403
mărește textul	3411
mărime text	65
mēneša abonements	2764
mēs nevaram parādīt šo saturu	2758
mēģiniet vēlreiz	2765
mēģiniet vēlāk	2765
mėnesinė parama	2703
mėnesinė prenumerata	2704
město	554
měsíční dar	548
měsíční platba	550
měsíční předplatné	550
měsíčně	551
můj účet	463
mọi đóng góp đều quý giá	4349
mỗi đóng góp đều quý giá	4349
một lần	4350
mới nhất	4298
mời chúng tôi ly cà phê	4349
mở	4301
mở khóa bài viết	4373
mở khóa bài viết này	4324
mở rộng	4300
mở trong ứng dụng	4343
mở ứng dụng	4343
""", 'n': """
na celú obrazovku	3724
na górę	3161
na hlavní stránku	556
na hlavnú stránku	3739
na stránku darov	3731
na stránku darů	548
na začiatok	3739
na začátek	556
na żywo	3147
nabídka pro čtenáře	537
nadaljevanje članka pod oglasom	3762
nagyobb betűk	2176
nagyítás	2165
nahlásit	566
nahlásit chybu	477
nahlásit komentář	565
nahlásit příspěvek	565
nahlásit reklamu	569
nahlásiť	3748
nahlásiť chybu	3670
nahlásiť komentár	3747
nahlásiť príspevok	3747
nahlásiť reklamu	3751
najboljši	3841
najchętniej czytane	3085
najchętniej czytane dziś	3085
najczęściej czytane	3085
najczęściej czytane artykuły	3085
najlepšia ponuka	3734
najlepšie	3748
najnovejše	3763
najnovejše novice	3763
najnovejši	3841
najnovejši najprej	3840
najnoviji članci	3569
najnovšie	3667	3748
najnovšie správy	3667
najnovšie články	3667
najnowsze artykuły	3085
najnowsze wiadomości	3085
najobľúbenejšie	3734	3748
najstarejši	3841
najstarejši najprej	3840
najstaršie	3748
najvýhodnejšie	3734
najčitanije	3569
najčitanije vesti	3569
najčitanije vijesti	3569
najčitanije vijesti dana	3569
najčítanejšie	3667
najčítanejšie články	3667
najčítanejšie články dňa	3667
naloži objavo	3816
naloži več	3833
naloži video	3816
naloži vsebino	3816
napi keresztrejtvény	2142
napiši komentar	3651	3840
napišite komentar	3766
napište autorovi	556
napište do redakce	560
napište komentář	565
napište redakci	560
napsat komentář	477
napísať autorovi	3739
napísať komentár	3747
napíšte autorovi	3739
napíšte do redakcie	3742
napíšte komentár	3747
napíšte redakcii	3742
naročena vsebina	3762
naroči knjigo	3815
naročite knjigo	3815
naročite se	3758
naročnina	3758
narração gerada por ia	3304
naruči knjigu	3626
naručite knjigu	3626
naskenujte qr kód	543
naskenujte qr kód a stáhněte si aplikaci	543
naslednji članek	3833
nastala chyba. skúste to neskôr	3736
nastala chyba. zkuste to prosím znovu	553
nastavenia súkromia	3722
nastavenie súkromia	3722
nastavení	474
nastavení cookies	474
nastavení ochrany soukromí	539
nastavení soukromí	539
nastavi bez isključivanja	3634
nastavi s google računom	3638
nastavi čitanje	3621
nastavi čitati	3621
nastavit jako preferovaný zdroj	567
nastavit upozornění	544
nastavite čitanje	3621
nastavite čitati	3621
nastavitve piškotkov	3778
nastaviť ako preferovaný zdroj	3749
nastaviť upozornenia	3727
następna strona	3088
następne wideo	3146
następne zdjęcie	3161
następny	3088
następny artykuł	3085
następny film	3146
natisni članek	3766
naudojate reklamos blokavimą	2702
naudojimo taisyklės	2677
naudojimosi taisyklės	2698
naujausi viršuje	2709
naujausios žinios	2661
naujienlaiškis	2684
nav komentāru	2769
načteno umělým hlasem	541
načtěte qr kód	543
načíst další	480
načíst další články	556
načíst obsah	539
načíst příspěvek	539
načíst stránku znovu	547
načíst video	539
načíst více	556
načítava sa prehrávač	3724
načítava sa video	3724
načítať obsah	3722
načítať príspevok	3722
načítať viac	3739
načítať video	3722
načítať ďalšie	3739
načítám přehrávač	541
načítání videa	541
našli jste chybu	477
našli jste chybu v článku	560
našli jste v článku chybu	477
našli ste chybu	3742
našli ste chybu v článku	3742
našli ste v článku chybu	3742
naživo	3725
ne děkuji	461
ne ratez rien de l'actualité	1834
ne, ačiū	2701
ne, děkuji	461
nederīga e-pasta adrese	2765
nejdiskutovanější	478
nejlepší	566
nejlepší nabídka	551
nejnovější	478	566
nejnovější zprávy	478
nejnovější články	478
nejoblíbenější	551	566
nejstarší	566
nejvýhodnější	551
nejčtenější	478
nejčtenější články	478
nejčtenější články dne	478
nekaj je šlo narobe. poskusite pozneje	3830
nekaj je šlo narobe. poskusite znova	3830
nem kötelező	2163
nem küldünk spamet	2162
nem, köszönöm	2085
nemam mišljenje	3624
nemate račun	3638
nemaš račun	3638
nemám názor	534	3717
nemám účet	550
nemáte predplatné	3733
nemáte předplatné	550
nemáte účet	550
nenhum comentário	3210
neplatná e-mailová adresa	553
neplatný e-mail	553
nepovinné	554	3737
neskôr	3728
neteisingas el. pašto adresas	2705
neueste beiträge	736
neveljaven e-poštni naslov	3830
nešto je pošlo naopako. pokušajte ponovo	3641
nešto je pošlo po zlu. pokušajte ponovno	3641
nešto je pošlo po zlu. pokušajte ponovo	3641
nghe bài báo	4337
nghe bài viết	4337
nghe nội dung bài viết	4337
nghe đọc bài	4337
nhà tài trợ	4366
nhấn để bật tiếng	4371
nhận thông báo	4344
nhập bình luận	4368
nhập bình luận của bạn	4368
nhập email của bạn	4374
nhập số tiền	4372
nhập địa chỉ email	4374
nhập địa chỉ email của bạn	4374
nhắc tôi sau	4281
nhớ đăng nhập	4351
ni še komentarjev	3840
nie dziękuję	3059
nie dziś	3059
nie możemy pokazać tej treści	3144
nie możemy wyświetlić tej treści	3144
nie można odtworzyć filmu	3146
nie można odtworzyć wideo	3146
nie można wyświetlić tej treści	3144
nie pamiętam hasła	3155
nie pamiętasz hasła	3063
nie udało się załadować filmu	3146
nie ďakujem	3674
nie, dziękuję	3059
nie, ďakujem	3674
nieprawidłowy adres e-mail	3158
niečo sa pokazilo	3737
niečo sa pokazilo, skúste to znova	3736
niečo sa pokazilo. skúste to neskôr	3736
niečo sa pokazilo. skúste to znova	3736
nimate računa	3827
nimetön postilaatikko	1706
nincs fiókja	2159
nincs fiókod	2159
nincs fiókom	2159
nincs hozzászólás	2173
nincs még előfizetésed	2159
nincs még fiókja	2159
nincs véleményem	2143
nincsenek hozzászólások	2173
niste naročnik	3827
no es pot reproduir el vídeo	422
no ho sé	416
no mūsu partneriem	2772
no mūsu veikala	2757
no se ha podido cargar el vídeo	1442
no se ha podido reproducir el vídeo	1402
no se puede reproducir el vídeo	1402
no sé	1396
noe gikk galt, prøv igjen	3035
noe gikk galt, prøv igjen senere	3035
noe gikk galt. prøv igjen	3035
noe gikk galt. prøv igjen senere	3035
noget gik galt, prøv igen	669
noget gik galt, prøv igen senere	669
noget gik galt. prøv igen	669
noget gik galt. prøv igen senere	669
nokopēts	2771
només els subscriptors poden comentar	397
només per a subscriptors	437
non seguire più	2407
noraidīt visas	2758
normas de participación	1395
normes de participació	415
norėdami komentuoti, prisijunkite	2665
nosūti draugam	2725
nosūtīt atsauksmi	2768
nosūtīt draugam	2725
nosūtīt e-pastā	2725
nosūtīt komentāru	2769
nosūtīt ziņu	2765
noteで書く	2457
notiek video ielāde	2759
notifications activées	1834
notifikácie	3728
notre charte déontologique	1849
notre charte éditoriale	1849
notre sélection	1768
notre sélection d'articles	1812
notícia anterior	443	3284
notícia següent	443
notícias relacionadas	3214
notícias relacionadas que podem lhe interessar	19
notícies destacades	412
notícies relacionades	385
nous protégeons nos sources	1849
nous écrire	1849
nouveau ! suivez vos auteurs préférés	1853
nu ai cont? înregistrează-te	3365
nu aveți cont	3397
nu ești abonat	3397
nu ești încă abonat	3397
nu mai urmări	3409
nu mulțumesc	3326
nu putem afișa acest conținut	3386
nu på google play	659
nu s-a putut încărca videoclipul	3419
nu sunteți abonat	3397
nu știu / nu răspund	3375
nu, mulțumesc	3326
nuestro código ético	1425
numele tău	3400
numele tău de utilizator	3415
nuotrauka # iš #	2714
nur für mitglieder	862
nuskaitykite qr kodą	2700
nuskenuokite qr kodą	2700
nyaste först	3961
nyeste først	3047
nyhetsdøgnet	2965
nyní na google play	543
nyní ne	544
nyomtatás	2094
não foi possível carregar	3304
não foi possível carregar o vídeo	3264
não foi possível reproduzir o vídeo	3264
não perca	3214
não sabe / não responde	3257
não sei	3257
não tem conta	3278
não tem uma conta	3278
não é assinante	3278
não, obrigada	3183
não, obrigado	3183
nächste seite	739
nächster artikel	736
nächstes bild	867
nächstes foto	867
nächstes video	854
näin korjaamme virheet	1706
näin poistat mainoseston	1692
näin poistat mainosten eston	1692
näin suojaamme lähteitämme	1706
näin suojelemme lähteitä	1706
näita # vastust	1517
näita alati	1506
näita galeriid	1514
näita ja nõustu	1506
näita kõiki	1474
näita rohkem	1473
näita sisu	1506
näita tulemusi	1503
näita vastuseid	1517
näita veel	1473
näita vähem	1474	1514
näköislehti	1622
nästa	3881
nästa artikel	3878
nästa bild	3952
nästa sida	3952
nästa video	3937
näytä # kuvaa	1701
näytä # kuvat	1701
näytä # vastausta	1711
näytä aina	1685
näytä alkuperäinen	1640
näytä galleria	1702
näytä ja hyväksy	1685
näytä kaikki	1639
näytä kaikki # kuvaa	1701
näytä kaikki # kuvat	1701
näytä kaikki artikkelit	1702
näytä kaikki kommentit	1711
näytä kaikki kuvaa	1701
näytä kaikki kuvat	1701
näytä kartta	1640
näytä kommentit	1636
näytä kuvaa	1701
näytä kuvagalleria	1702
näytä kuvat	1701
näytä kuvateksti	1702
näytä käännös	1640
näytä lisää	1639
näytä lisää artikkeleita	1702
näytä lisää kommentteja	1711
näytä litterointi	1687
näytä salasana	1696
näytä sisältö	1632
näytä tekstitykset	1687
näytä tiedot	1640
näytä tulokset	91	1640	1679
näytä vastaukset	1711
näytä vähemmän	1640	1702
något gick fel	3950
något gick fel, försök igen	3949
något gick fel, försök igen senare	3949
något gick fel. försök igen	3949
något gick fel. försök igen senare	3949
næste	606
næste artikel	603
næste billede	672
næste side	672
næste video	657
némítás	2150
némítás feloldása	2150
népszerű	2101
név	2163
névtelen bejelentés	2169
névtelen postaláda	2169
nézze meg galériánkat	2103
nézze meg képeinket	2103
nõustu ja jätka	1506
nõustu ja näita	1506
nõustun	1484
nõustun kõigiga	1484
nøgleord	603
nāc strādāt pie mums	2727
nākamais attēls	2766
nākamais raksts	2766
nākamais video	2759
nākamā bilde	2766
nākamā lapa	2766
nē, paldies	2761
něco se pokazilo	554
něco se pokazilo, zkuste to znovu	553
něco se pokazilo. zkuste to prosím později	553
něco se pokazilo. zkuste to znovu	553
nổi bật	4298
nội dung do ai tạo	4371
nội dung quảng cáo	4326
nội dung tài trợ	4293
nội quy bình luận	4330
""", 'o': """
o dată	3395
o leitor está a carregar	3264
o que achou desta notícia	3234
o seu apoio faz a diferença	3308
o singură dată	3395
o singură donație	3394
o vídeo começará em alguns segundos	3232
obaveštenja	3633
objednať knihu	3720
obligatoriskt fält	3949
obligātie lauki	2765
obligāts lauks	2765
obnovit stránku	547
obnoviť stránku	3730
obnovte stránku	547
obrázek # z #	555
obrázek # ze #	555
obrázok # z #	3738
obrázok # zo #	3738
obsah je chránený autorským zákonom	3743
obsah je chráněn autorským zákonem	561
obsah našich partnerov	3751
obsah našich partnerů	569
obsah není dostupný	539
obsah nie je dostupný	3722
obsah nie je možné zobraziť	3722
obsah sa nedá zobraziť	3722
obsah vytvořený ai	563
obsah článku	556
obserwuj autorkę	3172
obserwujesz już tego autora	3172
ocenite članak	3572
ocenite članek	3766
oceń jakość artykułu	3168
oceń przepis	61
ochrana osobních údajů	474
ochrana osobných údajov	3681
ocijenite članak	3572
ocorreu um erro ao carregar o vídeo	3232
ocultar anúncio	3236
ocultar comentários	3256
od najnovších	3747
od najstarších	3747
od naszych partnerów	3174
od našich partnerov	3751
od našich partnerů	569
od naših partnera	3655
od naših partnerjev	3844
od nejnovějších	565
od nejstarších	565
od partnerů	569
odblokuj artykuł	3155
odblokuj dostęp	3155
odblokuj treść	3144
oddaj głos	91	3137
odebírat	467
odebírat newsletter	467
odemknout článek	463
odemknout článek pro přátele	568
odeslat komentář	565
odeslat zprávu	553
odeslat zpětnou vazbu	563
odhlásenie kedykoľvek	3736
odhlásit se	463
odhlásit se můžete kdykoli	553
odhlásit se můžete kdykoliv	553
odhlásiť sa	3663
odhlášení kdykoliv	553
odjaviti se možete bilo kada	3641
odkaz bol skopírovaný	3750
odkaz byl zkopírován	568
odkaz skopírovaný	3670
odkaz zkopírován	470
odkleni članek	3759
odklenite celoten članek	3759
odklenite članek	3827
odmietnuť	3681
odmietnuť všetko	3681
odmítnout	474
odmítnout vše	474
odoberať	3736
odoberať newsletter	3736
odomknúť	3733
odomknúť článok	3733
odomknúť článok pre priateľov	3750
odoslať	91	3737
odoslať komentár	3747
odoslať správu	3736
odoslať spätnú väzbu	3745
odporúča outbrain	3751
odporúčame	3667	3734
odporúčame prečítať	3667
odporúčame tiež	3667
odporúčané outbrain	3751
odporúčané taboola	3751
odporúčané články	3667
odpovedať	3748
odpovědět	477	566
odrzuć	3078
odrzuć wszystkie	3078
odrzuć wszystko	3144
odtwarzacz wideo jest ładowany	3146
odtwórz	3088
odtwórz film	3146
odtwórz wideo	3146
odvolať súhlas	3722
odśwież stronę	3152
odštampaj	3572
odštampaj recept	61
odštampaj članak	3572
oferta dla czytelników	3141
oferta dla prenumeratorów	3141
ofertă pentru abonați	3380
ofertă pentru cititori	3380
oferă acest articol	3411
oferă acest articol cadou	3367
oferă articolul	3411
offert par un abonné	1884
offre abonnés	1825
offre intégrale	1871
offre limitée	1840
offre réservée aux lecteurs	1825
offre spéciale	1735
offre à durée limitée	1839
offrez-nous un café	1726
offrici un caffè	2296
oglasno sporočilo	87	3762
ogłoszenie	3077
ohjelma ei ole enää katsottavissa	1687
ohodnotiť recept	61
ohodnoťte článek	477
ohodnoťte článok	3670
oikaisut ja täsmennykset	1706
okuma süresi # dk	4056
okurlara özel	4103
okurlarimiza özel	4103
okurlarimiza özel indirim	4103
oldal frissítése	2156
oldal újratöltése	2156
oled juba hääletanud	1503
olet jo äänestänyt	1679
oliko artikkeli hyödyllinen	1636
oliko juttu hyödyllinen	1636
oliko tiivistelmä hyödyllinen	1636
oliko tämä hyödyllinen	1709
olvasd be a qr-kódot	2152
olvass korlátlanul	2159
olvassa be a qr-kódot	2152
olvasson hirdetések nélkül	2177
olvasson korlátlanul	2088
olvasson tovább	2088
olvasta már	2101
olvastad már	2101
olvasás az alkalmazásban	2152
olvasói ajánlat	2146
olvidaste tu contraseña	1312
omogoči obvestila	3821
omogući obavijesti	3632
omröstning	91
onayi geri çek	4107
onayi yönet	4107
onayimi geri çek	4107
online reportáž zde	556
opdatér siden	663
oplæst af en robot	590
oplæst af en syntetisk stemme	657
oplæst af kunstig intelligens	606
oplæst af syntetisk stemme	657
opravy a upřesnění	560
opsig når som helst	581
opsig, når du vil	666
opći uvjeti korištenja	3627
ordsøgning	650
orijinali göster	4057
os comentários são exclusivos para assinantes	3298
os leitores também leram	3254
os preços podem variar	3236
osadzona treść	3144
osale küsitluses	1473
osmisměrka	534
osta käyttöoikeus	1707
osta liput tästä	1683
osta täältä	1683
ostatnie artykuły	3085
osveži stran	3824
osveži stranicu	3635
osvežite stran	3824
osvježi stranicu	3635
osvježite stranicu	3635
oszczędzasz #%	3156
ota käyttöön	1691
ota yhteyttä	1636
otevřít	481
otevřít aplikaci	543
otevřít galerii	556
otevřít mapu	481
otevřít v aplikaci	543
otkazati možete bilo kada	3638
otkaži bilo kada	3638
otključaj članak	3562
otključajte ceo članak	3562
otključajte cijeli članak	3562
otključajte članak	3638
otomatik çeviri	4105
otros artículos	1346
oturumu açik tut	4118
otvoriť aplikáciu	3726
otvoriť galériu	3739
otvoriť v aplikácii	3726
otwórz	3089
otwórz aplikację	3148
otwórz galerię	3161
otwórz mapę	3089
otázka dne	533
otázka dňa	3716
outras notícias	19	3214
ouvir este conteúdo	3264
ouça esta reportagem	3264
ouça este conteúdo	3200
ovaj sadržaj ne možemo prikazati	3627
ovaj sadržaj nije dostupan	3627
ovaj sadržaj nije moguće prikazati	3627
ovaj video više nije dostupan	3629
ovaj članak je zaključan	3638
oversættelsen er lavet af en maskine	606
oy verdiğiniz için teşekkürler	91	4097
oynatici yükleniyor	4104
oyunuz için teşekkürler	4097
""", 'p': """
padidinti nuotrauką	2706
padovanokite straipsnį	2664
padovanokite straipsnį draugui	2664
padovanoti straipsnį	2711
page précédente	1771
pagina următoare	3342
pague um café	3184
paiement sécurisé	1733
paketi seç	4118
paketleri gör	4147
pakollinen kenttä	1699
paldies par jūsu balsi	2755
paldies par pieteikšanos	2744
paldies par ziņu	2765
palielināt	2766
palielināt attēlu	2766
palun jää viisakaks	1472
palun lülita reklaamiblokeerija välja	1510
pamanīji kļūdu	2726
pamanījāt kļūdu	2726
pamiršau slaptažodį	2704
pamiršote slaptažodį	2704
par šo tēmu	2722
paramètres de confidentialité	1831
paramètres des cookies	1761
paramétrer	1761
paramétrer les cookies	1761
parandused ja täpsustused	1515
parašyk komentarą	2665
parašykite komentarą	2665
partajează	3333
partenerii noștri	3340
participez à la conversation	1799
participă la sondaj	3374
partilhar esta página	3319
partnereink ajánlata	2177
partnereinktől	2177
partnerių turinys	2668
partnerski sadržaj	3568
partnerski članek	3844
partnerský obsah	569
pas encore abonné	1839
pasidalinkite šiuo straipsniu	2664
pasirinkite planą	2704
pasirinkite prenumeratą	2704
pasirinkite sumą	2703
pasirinkti prenumeratą	2704
pasitikrinkite žinias	2666
pasiūlymas skaitytojams	2697
paslēpt reklāmu	2772
passer la publicité	1759
passer à la recette	61
passwort zurücksetzen	862
pastebėjote klaidą	2665
pasziánsz	2143
pasūtīt grāmatu	2757
pateikti atsiliepimą	2708
patikrinkite savo el. paštą	2705
patreonで支援する	2519
patvirtinkite savo el. paštą	2705
pausar vídeo	1402
pauză video	3382
pavaišinkite mus kava	2703
paylaş	4047
paylaşin	4047
paypal ile öde	4147
pašreizējais laiks #	2759
pažiūrėkite vaizdo įrašą	2666
pe aceeași temă	3368
pelaa peliä	1679
pelaa tästä	1679
pentru a citi în continuare	3365
per saperne di più	2366
per visą ekraną	2699
per überweisung spenden	860
pergunte à nossa ia	3234
permite întotdeauna	3386
permitir anúncios	3273
personvernerklæring	3021
perspausdinti draudžiama	2713
peut-être plus tard	1725
pełny ekran	3146
photo précédente	1874
phát hiện lỗi	4330
phát lại	4371
phát video	4337
phóng to ảnh	4357
phối hợp với	4366
phổ biến nhất	4352
phụ đề	4338
piedalies aptaujā	2727
piedāvājums lasītājiem	2757
piekrist un rādīt	2758
piekrist un turpināt	2758
piekrist visām	2737
piekrītu	2737
piekrītu visām	2758
piesakies vebināram	2727
piesakoties tu piekrīti lietošanas noteikumiem	2744
pieslēdzies vai izveido kontu	2720
pieslēdzies, lai komentētu	2726
pieslēgties	2720
pieslēgties ar facebook	2764
pieslēgties ar google	2764
pievieno savu komentāru	2726
pievienot komentāru	2720
pievienot kā vēlamo avotu	2770
pievienot manām tēmām	2770
pieņemt un turpināt	2758
pieņemt visas	2758
pieņemt visas sīkdatnes	2758
pilnekrāna režīms	2759
pilnekrāns	2759
pirkt biļetes	2757
pirkt biļeti	2757
pirkt grāmatu	2757
pirkti bilietą	2697
pirkti knygą	2697
pirkti licenciją	2713
pirmais mēnesis par # €	2720
pirmas mėnuo tik # €	2659
più lette	2327
più letti	2327
più popolare	2395
più recenti	2373
più tardi	2295
più vecchi	2373
più votati	2373
piši autoru	3644
piši avtorju	3833
pišite autoru	3644
pišite avtorju	3833
pišite nam u redakciju	3647
pišite nam v uredništvo	3836
pišite redakciji	3647
pišite uredništvu	3836
piškotki	3778
placená inzerce	87	473
placená spolupráce	569
placený obsah	569
plan seç	4118
plani seç	4118
planini seç	4118
platba ročne	3733
platba ročně	550
platená inzercia	87	3666
platená spolupráca	3751
platený obsah	3751
player de áudio	3304
player se učitava	3629
plaćena saradnja	3655
plaćena suradnja	3655
plaćeni oglas	87	3568
plaćeni sadržaj	3568
plačajte nam kavo	3825
plačana objava	87	3762
plačana vsebina	3844
plačano sodelovanje	3844
plačiau skaitykite čia	2666
plein écran	1771
plus d'actualités	1768
plus d'articles du même auteur	1845
plus de détails	1772
plus récents	1820
plătește cu paypal	3421
poate mai târziu	3326
podaj prawidłowy adres e-mail	3158
podari članek	3766
podarite ta članek	3766
podaruj artykuł	3063
podaruj dostęp	3173
podaruj ten artykuł	3073
podcast anhören	773
pode ler também	3254
podeli članak	3572
podešavanja privatnosti	3627
podijeli članak	3572
podmienky používania	3681
podmínky použití	474
podmínky užití	474
podobne artykuły	3085
podobné články	478	3667
podporiť	3662
podporte nezávislú žurnalistiku	3662
podporte nás	3662
podporte nás cez darujme	3731
podporte nás cez paypal	3731
podporte nás na patreone	3731
podpořit	462
podpořit přes darujme	548
podpořte naši práci	462
podpořte nás	462
podpořte nás na patreonu	548
podpořte nás přes paypal	548
podpořte redakci	462
podrobné nastavenia	3722
podrobné nastavení	539
podrži	3561
podrži nas	3561
podržite nas	3561
podržite naš rad	3561
podržite nezavisno novinarstvo	3561
podziel się	3073
podziel się na facebooku	3073
pogledajte još	19
poistin sen käytöstä	1693
pokaż # odpowiedzi	3170
pokaż # zdjęcia	3160
pokaż # zdjęć	3160
pokaż galerię	3161
pokaż hasło	3155
pokaż i zaakceptuj	3144
pokaż komentarze	3081
pokaż mniej	3088
pokaż napisy	3146
pokaż odpowiedzi	3170
pokaż oryginał	3089
pokaż podpis	3161
pokaż transkrypcję	3146
pokaż treść	3078
pokaż tłumaczenie	3089
pokaż więcej	3088
pokaż wszystkie	3088
pokaż wszystkie # zdjęcia	3160
pokaż wszystkie # zdjęć	3160
pokaż wszystkie zdjęcia	3160
pokaż wszystkie zdjęć	3160
pokaż wszystko	3089
pokaż wyniki	91	3137
pokaż zdjęcia	3160
pokaż zdjęć	3160
pokaži geslo	3827
pokaži rezultate	91
pokaži vsebino	3778
pokloni članak	3572
poklonite ovaj članak	3572
pokračovat bez podpory	461
pokračovat bez vypnutí	546
pokračovat přes apple	550
pokračovat přes facebook	550
pokračovat přes google	550
pokračovat s apple	550
pokračovat s google	550
pokračovať bez podpory	3674
pokračovať bez vypnutia	3729
pokračovať cez apple	3733
pokračovať cez facebook	3733
pokračovať cez google	3733
pokračovať s google	3733
pokušajte kasnije	3641
pokušajte ponovno	3641
pokušajte ponovno kasnije	3641
pokušajte ponovo	3641
pole obowiązkowe	3158
polecamy również	3085
polecamy także	3085
polecamy też	3085
polecane artykuły	3085
politica de corecții	3405
politica editorială	3405
politika kolačića	3627
politika piškotkov	3816
politique de confidentialité	1761
politique de protection des données	1864
polityka prywatności	3078
polityka sprostowań	3165
política de cookies	1339	3207
política de correcciones	1425
política de correccions	445
política de correções	3287
política de galetes	394
política de privacidad	1339
política de privacidade	3207
política de privacitat	394
política de protección de datos	1441
política de proteção de dados	3303
pomanjšaj pisavo	3843
pomôže každé euro	3731
pomůže každá koruna	548
ponovno učitaj stranicu	3635
ponuda za čitaoce	3626
ponuda za čitatelje	3626
ponuka pre čitateľov	3720
poprzedni artykuł	3085
poprzednie zdjęcie	3161
populární	478
populära artiklar	3878
populärast	3947	3962
populärt	3878
populære	682	3048
populære artikler	603
populære saker	2965
populært	603	2965
populārākie	2722
popüler	4054
popüler haberler	4054
popüler konular	4054
por mês	3276
por qué estás viendo esto	1312
por qué? cuéntanos	1436
portes grátis	3295
poslat jako dárek	568
poslat přes whatsapp	568
poslat příteli	568
poslat tip anonymně	560
poslat zprávu	553
poslať	3737
poslať ako darček	3750
poslať cez whatsapp	3750
poslať e-mailom	3670
poslať mailom	3750
poslať priateľovi	3750
poslať správu	3736
poslať tip	3742
poslať tip anonymne	3742
poslušaj vest	3572
poslušaj članak	3572
poslušaj članek	3766
poslušajte tekst	3629
poslušajte članek	3766
posnetek ni več na voljo	3818
posnetek v vaši državi ni na voljo	3818
posnetka ni mogoče predvajati	3818
postanite naročnik	3758
postanite član	3561	3758
postavke kolačića	3585
postaw kawę	3060
postaw nam kawę	3060
poszt betöltése	2148
posłuchaj	3073
poukážte nám # % z dane	3731
pour continuer à lire	1808
pourquoi voyez-vous cette publicité	1795
pouze nezbytné	539
pouze pro předplatitele	463
používate adblock	3729
používate blokovanie reklám	3729
používate blokovač reklám	3729
používateľské meno	3734
používáte adblock	546
používáte blokování reklam	546
používáte blokátor reklam	546
povezani sadržaj	3569
povezani članci	3569
povezani članki	3763
povećaj	3644
povećaj fotografiju	3644
povećaj sliku	3644
povećaj slova	3654
povećaj tekst	3654
povečaj	3833
povečaj besedilo	3843
povečaj fotografijo	3833
povečaj pisavo	3843
povečaj sliko	3833
povinná pole	553
povinné	554	3737
povinné pole	553
povinné polia	3736
povinné údaje	553
povolit upozornění	544
povoliť	3728
povoliť notifikácie	3727
povoliť obsah	3722
povoliť raz	3722
povoliť reklamu	3730
povoliť reklamy	3730
povoliť upozornenia	3727
powiązane	3085
powiązane artykuły	3085
powiązane tematy	3085
powiększ	3088
powiększ tekst	3173
powiększ zdjęcie	3088
powrót do góry	3088
powrót do strony głównej	3161
powrót na górę	3161
pozastaviť	3725
později	461	545
pozostała część artykułu pod materiałem wideo	3077
pozostały czas	3146
pozostały czas #	3146
pozostały czas -#	3146
pozrieť # fotiek	3738
pozrieť # fotky	3738
pozrieť # fotografie	3738
pozrieť # fotografií	3738
pozrieť fotiek	3738
pozrieť fotky	3738
pozrieť fotografie	3738
pozrieť fotografií	3738
pozrieť galériu	3739
pozrieť všetky # fotiek	3738
pozrieť všetky # fotky	3738
pozrieť všetky # fotografie	3738
pozrieť všetky # fotografií	3738
pozrieť všetky fotiek	3738
pozrieť všetky fotky	3738
pozrieť všetky fotografie	3738
pozrieť všetky fotografií	3738
pozrieť všetkých # fotiek	3738
pozrieť všetkých # fotky	3738
pozrieť všetkých # fotografie	3738
pozrieť všetkých # fotografií	3738
pozrieť všetkých fotiek	3738
pozrieť všetkých fotky	3738
pozrieť všetkých fotografie	3738
pozrieť všetkých fotografií	3738
pozvite nás na kávu	3731
pozvěte nás na kafe	548
pozvěte nás na kávu	548
počastite nas kavom	3636
pořídit předplatné	550
pošalji	91	3642
pošalji e-mailom	3572
pošalji komentar	3572
pošalji mejlom	3572
pošalji poruku	3641
pošalji povratnu informaciju	3650
pošalji prijatelju	3572
pošalji vest	3647
pošalji vijest	3647
pošalji članak e-mailom	3572
pošaljite dojavu	3647
pošaljite komentar	3572
pošaljite vest	3647
pošlete tip redakci	560
pošlite tip redakcii	3742
pošlji	3831
pošlji komentar	3840
pošlji po e-pošti	3766
pošlji povratno informacijo	3839
pošlji prijatelju	3766
pošlji sporočilo	3830
pošlji članek po e-pošti	3766
pošljite nam namig	3836
pošljite namig	3836
poštanski broj	3642
poštna številka	3831
poštovné zdarma	537
pr članek	3762
pradėti testą	2695
praneškite apie klaidą	2665
pranešti anonimiškai	2707
pranešti apie klaidą	2665
pranešti apie komentarą	2709
pratite uživo	3644
pravidelný dar	548
pravidelný príspevok	3731
pravidelně měsíčně	548
pravidlá diskusie	3670
pravidlá opráv	3742
prawa autorskie zastrzeżone	3166
prašome išjungti reklamos blokavimą	2702
pre komentovanie sa prihláste	3747
pre predplatiteľov	3663
preberi cel članek	3833
preberi celoten članek	3833
preberi več	3833
preberite celoten članek	3833
preberite še	3763
predchádzajúca fotografia	3739
predchádzajúca snímka	3739
predchádzajúca strana	3739
predchádzajúci článok	3739
predplatiť	3662
predplatné môžete kedykoľvek zrušiť	3733
predplaťte si	3662
preferințe cookie	3386
preferințe de confidențialitate	3418
preferències de galetes	426
preferências de cookies	3268
preferências de privacidade	3303
prehrať	3724
prehrať video	3724
prehrávač sa načítava	3724
prejsť do diskusie	3747
prejsť do galérie	3739
prejsť na darovanie	3731
prejsť na kvíz	3716
prejsť na obsah	3739
prejsť na online	3739
prejsť na platbu	3731
prejsť na ponuku	3720
prejsť na recept	61
prejšnja fotografija	3833
prejšnja slika	3833
prejšnja stran	3833
prejšnji članek	3833
prekličete lahko kadarkoli	3827
prekliči soglasje	3816
preložené automaticky	3745
preložené pomocou ai	3745
prenošenje zabranjeno	3648
prenumerantförmån	3931
prenumerantförmåner	3931
prenumerata nuo # euro per mėnesį	2659
prenumerata nuo # €	2659
prenumerera på vårt nyhetsbrev	3861
prenumeruodami sutinkate su taisyklėmis	2684
prenumeruokite naujienlaiškį	2684
prenumeruoti naujienlaiškį	2705
preostali čas	3818
preostali čas #	3818
preostali čas -#	3818
preporučeno	3569
preporučuje outbrain	3655
preporučuje taboola	3655
preporučujemo	3569	3639
preporučujemo da pročitate	3569
preporučujemo i	3569
presentear matéria	3293
preskoči na sadržaj	3644
preskoči na vsebino	3833
preskočiť na obsah	3739
prestať sledovať	3749
prethodni članak	3644
pretlač zakázaná	3743
prevedeno uz pomoć ai	3650
preverite e-pošto	3830
prečo vidím túto reklamu	3751
prečítajte si	3667
prečítajte si aj	3667
prečítať neskôr	3750
prečítať prepis	3724
prețurile pot varia	3355
pridať ako preferovaný zdroj	3749
pridať do košíka	3720
pridať do mojich tém	3749
pridať komentár	3670
pridať medzi preferované zdroje	3749
pridruži se razpravi	3840
pridružite se razpravi	3840
pridėti kaip pageidaujamą šaltinį	2710
pridėti komentarą	2709
pridėti prie mano temų	2710
pridėti prie pageidaujamų šaltinių	2710
prihlásiť	3663
prihlásiť cez facebook	3733
prihlásiť cez google	3733
prihlásiť na odber	3736
prihlásiť sa	3663
prihlásiť sa cez apple	3733
prihlásiť sa cez facebook	3733
prihlásiť sa cez google	3733
prihlásiť sa do diskusie	3747
prihlásiť sa na odber	3736
prihláste sa a komentujte	3747
prihvati i prikaži	3627
prihvati sve kolačiće	3627
prihvaćam	3585
prihvaćam i nastavljam	3627
prihvaćam sve	3585
prijava putem google računa	3638
prijavi grešku	3572
prijavi pogrešku	3647
prijavi se s google računom	3638
prijavite grešku	3647
prijavite pogrešku	3647
prijať	3681
prijať a pokračovať	3722
prijať a zobraziť	3722
prijať všetko	3681
prijať všetky	3722
prijať všetky cookies	3722
prikaži # odgovora	3651
prikaži # odgovore	3840
prikaži galerijo	3833
prikaži galeriju	3644
prikaži geslo	3827
prikaži i prihvati	3627
prikaži in sprejmi	3816
prikaži komentare	3651
prikaži komentarje	3840
prikaži lozinku	3638
prikaži manj	3764
prikaži manje	3570
prikaži odgovore	3651	3840
prikaži podnapise	3818
prikaži prepis	3818
prikaži rezultate	91	3623	3812
prikaži sadržaj	3585
prikaži sve	3570
prikaži titlove	3629
prikaži transkript	3629
prikaži več	3764
prikaži više	3570
prikaži vse	3764
prikaži vsebino	3816
prima lună gratuită	3365
prima pagină	3403
primetili ste grešku	3647
primește alerte despre acest subiect	3359
primijetili ste grešku	3647
printează	3333
printează rețeta	61
pripomenúť neskôr	3674
priporoča outbrain	3844
priporoča taboola	3844
priporočamo	3763	3828
priporočamo tudi	3763
priporočamo v branje	3763
priporočeno	3763
prisijunkite arba susikurkite paskyrą	2659
prisijunkite prie mūsų komandos	2666
prisijunkite, kad galėtumėte komentuoti	2665
prispieť	3662
prispieť jednorazovo	3731
prispieť mesačne	3731
privatsphäre verwalten	852
privatsphäre-einstellungen	729
privātuma iestatījumi	2758
privātuma politika	2737
prišlo je do napake. poskusite pozneje	3830
prišlo je do napake. poskusite znova	3830
pro komentování se přihlaste	565
pro předplatitele	463
pro předplatitele výhodněji	537
prochaine vidéo	1865
profită de ofertă	3425
programmet är inte längre tillgängligt	3937
prohibida su reproducción total o parcial	1454
prohlédnout # fotek	555
prohlédnout # fotky	555
prohlédnout # fotografie	555
prohlédnout # fotografií	555
prohlédnout fotek	555
prohlédnout fotky	555
prohlédnout fotografie	555
prohlédnout fotografií	555
prohlédnout galerii	556
prohlédnout všech # fotek	555
prohlédnout všech # fotky	555
prohlédnout všech # fotografie	555
prohlédnout všech # fotografií	555
prohlédnout všech fotek	555
prohlédnout všech fotky	555
prohlédnout všech fotografie	555
prohlédnout všech fotografií	555
prohlédnout všechny # fotek	555
prohlédnout všechny # fotky	555
prohlédnout všechny # fotografie	555
prohlédnout všechny # fotografií	555
prohlédnout všechny fotek	555
prohlédnout všechny fotky	555
prohlédnout všechny fotografie	555
prohlédnout všechny fotografií	555
proibida a reprodução total ou parcial	3315
promijeni veličinu teksta	3654
promo sadržaj	3655
promocijsko sporočilo	3762
promotivni sadržaj	3568
promotivni članak	3568
promóció	2096
proovi # päeva tasuta	1466
proposé par	1857
prosimy o wyłączenie adblocka	3151
proč vidím tuto reklamu	569
pročitaj ceo članak	3644
pročitaj cijeli članak	3644
pročitaj kasnije	3654
pročitaj transkript	3629
pročitajte ceo tekst	3644
pročitajte cijeli članak	3644
pročitajte i	3569
pročitajte još	3569
prywatność	3078
przeczytaj całość	3161
przeczytaj cały artykuł	3161
przeczytaj również	3085
przeczytaj także	3085
przeczytaj też	3085
przeczytaj transkrypcję	3146
przejdź bez wsparcia	3059
przejdź do galerii	3161
przejdź do głównej treści	3161
przejdź do oferty	3141
przejdź do przepisu	61
przejdź do płatności	3153
przejdź do quizu	3137
przejdź do serwisu	3078
przejdź do sklepu	3141
przejdź do strony darowizn	3153
przejdź do treści	3088
przejdź do ustawień prywatności	3078
przejdź do wpłaty	3153
przejdź na stronę główną	3161
przekaż # % podatku	3153
przekaż #%	3153
przekaż opinię	3168
przestań obserwować	3172
przetłumaczono automatycznie	3168
przetłumaczono przez ai	3168
przeładuj stronę	3152
prześlij	3159
prześlij opinię	3168
prześlij zdjęcia	3165
przypomnij mi później	3059
przypomnij później	3149
právě se děje	478
präsentiert von	726
précédent	1771
préférences cookies	1761
préférences de confidentialité	1864
prélèvement	1734
prémium	2088
prénom	1842
présenté par	1857
próbáld újra később	2162
próbálja ki # forintért	2088
próbálja újra	2162
próbálja újra később	2162
próxima	3217
próxima foto	3312
próxima imagem	3312
próxima notícia	3284
próxima página	3217
próximo artigo	3214
próximo vídeo	1442	3304
prøv # dager gratis	2944
prøv gratis	581	2944
prøv igen senere	669
prøv igjen senere	3035
prøv nu	581
prøv nå	2944
prędkość	3147
prędkość odtwarzania	3146
prを含みます	2486
pr記事	2507
psč	554	3737
pubblicità	2318
publi-rédactionnel	1759
publicité	1759
publicité - la suite ci-dessous	1759
publicités	1759
publică	3375
publică comentariul	3374
pular anúncio	3304
pular para o conteúdo	3217
puslapis # iš #	2714
página siguiente	1349
páči sa mi to	3748
päeva küsimus	1503
päivitä sivu	1693
päivän kysymys	91	1679
päivän peli	1679
päivän ristikko	1679
pääuutiset	1637
påkrevd	3036
påkrævet	670
påmind mig senere	577
påminn mig senare	3852
później	3059	3150
pārbaudi savas zināšanas	2727
pārbaudiet savu e-pastu	2765
pāriet uz recepti	61
pāriet uz saturu	2766
pārpublicējot atsauce obligāta	2730
pārpublicēšana aizliegta	2773
pārtraukt sekot	2770
pārvaldīt paziņojumus	2761
pārvaldīt piekrišanu	2758
pērc abonementu	2720
płatna współpraca	3174
płatne miesięcznie	3155
płatne rocznie	3155
płatność miesięczna	3155
płatność roczna	3155
předchozí	480
předchozí foto	556
předchozí fotografie	556
předchozí snímek	556
předchozí strana	556
předchozí článek	478
předmět	554
předplatit	463
předplatné	463
předplaťte si	550
přehrát	480
přehrát video	541
přehrávač se načítá	541
přehrávač videa se načítá	541
přejít do diskuse	565
přejít do galerie	556
přejít do speciálu	556
přejít k obsahu	480
přejít k platbě	548
přejít k receptu	61
přejít na kvíz	533
přejít na nabídku	537
přejít na obsah	480
přejít na online reportáž	556
přejít na recept	61
přejít na stránku darů	548
přeloženo automaticky	563
přeloženo pomocí ai	563
přepis	542
přeskočit na obsah	556
přestat sledovat	567
přetisk zakázán	561
přečtěte si	478
přečtěte si také	478
přečíst později	568
přečíst přepis	541
přidat do košíku	537
přidat do mých témat	567
přidat jako preferovaný zdroj	567
přidat komentář	477
přidat mezi preferované zdroje	567
přidejte názor	477
přidejte si nás mezi preferované zdroje	567
přihlaste se a komentujte	565
přihlásit	463
přihlásit k odběru	467
přihlásit přes facebook	550
přihlásit přes google	550
přihlásit přes seznam	550
přihlásit se	463
přihlásit se do diskuse	565
přihlásit se k odběru	553
přihlásit se přes apple	550
přihlásit se přes facebook	550
přihlásit se přes google	550
přihlásit se přes seznam	550
přihlášení	463
přijmout	474
přijmout a pokračovat	539
přijmout a zobrazit	539
přijmout vše	474
přijmout všechny	539
přijmout všechny cookies	539
připomenout později	461
přispějte	462
přispět	462
přispět jednorázově	548
přispět měsíčně	548
příjmení	554
""", 'q': """
qr कोड स्कैन करें	2056
qr কোড স্ক্যান করুন	355
qr 코드를 스캔하세요	2618
qrコードからダウンロード	2514
qrコードを読み取ってください	2514
qr코드로 다운로드	2618
qr코드를 스캔하세요	2618
qu'avez-vous pensé de cet article	1793
qual o seu nível de satisfação com esta notícia	3234
qualcosa è andato storto	2397
quan tâm nhất	4331
quay lại	4375
quay lại đầu trang	4375
quellen und weiterführende links	736
queremos conocer tu opinión	1378
queremos saber a sua opinião	3242
questa email è già registrata	2426
questa pagina ti è stata utile	2372
questo articolo ti è stato utile	2372
questo articolo è bloccato	2394
questo campo è obbligatorio	2396
questo riassunto ti è stato utile	2346
questo video non è disponibile	2380
questo video non è più disponibile	2380
quieres añadir otro usuario a tu suscripción	1312
quitter le plein écran	1827
quizi çöz	4100
quizás más tarde	1306
quizás te interese	1346
quy định bình luận	4330
quyên góp	4282
quyên góp ngay	4282
qué te ha parecido esta noticia	1378
quét mã qr	4343
quét mã qr để tải	4343
quét mã qr để tải ứng dụng	4343
quên mật khẩu	4283
quản lý cookie	4341
quản lý lựa chọn	4370
quản lý sự đồng ý	4341
quản lý tùy chọn	4370
quảng cáo	4293
quảng cáo - bài viết tiếp tục bên dưới	4326
""", 'r': """
r$ # por mês durante # meses	3251
radote klaidą	2665
radote klaidą tekste	2665
radās kļūda. mēģiniet vēlāk	2765
radīts ar mākslīgo intelektu	2768
rafraîchir la page	1835
raksti komentāru	2726
raksts ir aizsargāts ar autortiesībām	2773
raksts ir slēgts	2764
raksts tiek papildināts	2727
raksts turpinās pēc reklāmas	2729
rakstu lasa mākslīgais intelekts	2759
rakstīt autoram	2766
rakstīt komentāru	2726
raktažodžiai	2706
rao vặt	4293
raportează	3375
raportează comentariul	3415
raportează o eroare	3353
raportează o greșeală	3405
raportoi virheestä	1706
rapportér	682
rapportér annonce	685
rapportér fejl	598
razvrščanje	3841
rašykite redakcijai	2707
rašyti autoriui	2706
rašyti komentarą	2659
reagovať	3748
recargar la página	1411
recargar página	1411
recarrega la pàgina	432
recarregar a página	3273
recarregar página	3273
receber notificações	3244
recept mentése	61
recept nyomtatása	61
recevez nos alertes en temps réel	1801
recevez une alerte à chaque article de l'auteur	1801
reclamă	3336
recomandarea redacției	3368
recomandări	3340
recomandările editorilor	3368
recomandările redacției	3340
recomendado para você	3214
recommandé	1768
recommandé pour vous	1768
recommandés	1768
recordar más tarde	1306
recuérdamelo más tarde	1306
redare automată	3383
redirecționează # la sută	3394
redirecționează #%	3327
redă video	3382
redă videoclipul	3382
refuză toate	3350
refuză tot	3386
regala este artículo	1431
regalar artículo	1312
regalar este artículo	1431
registrovať sa	3663
registruokitės nemokamai	2659
registruokitės į seminarą	2666
registrácia	3663
regisztráció	2088
regisztrálok	2088
regler för kommentarer	3961
regras de comentários	3256
regras dos comentários	3256
regístrate	1312
rekisteröidy	1622
rekisteröidy maksutta ja lue	1622
reklaami lõpp	1520
reklam içeriğidir	4103
reklama się skończyła	3174
reklami geç	4049
reklám	2096
reklám vége	2177
reklámblokkolót használ	2155
reklámblokkolót használsz	2155
reklāma	2720
reklāmas beigas	2772
reklāmas raksts	2729
reklāmraksts	87	2729
relacja na żywo	3161
relaterade ämnen	3878
rendeld meg a könyvet	2146
rendelje meg a könyvet	2146
rendezés	2174
rendszeres támogatás	2157
renovar suscripción	1447
reportar comentário	3298
reportar erro nesta página	3234
reproducció automàtica	423
reproducción automática	1403
reproducción prohibida	1454
reproducir vídeo	1402
reproduction réservée	1879
reproductor de vídeo	1442
reproduzir vídeo	3264
reproduzir áudio	3264
reprodução automática	3265
reprodução proibida	3315
reserve já	3318
resmi büyüt	4124
responda à enquete	3256
rester connecté	1839
restez informé	1744
restez informés	1744
resultado da votação	3298
resultados de la votación	1436
resumen automático	1371
resumo da notícia	3234
resumé lavet af ai	679
retour à l'accueil	1845
retour à la liste	1845
retrage consimțământul	3386
rettelser og præciseringer	676
revenir à l'accueil	1845
revoir la vidéo	1865
rezerviši mesto	3626
rezervovať miesto	3720
rezervujte si místo	537
rezervuoti vietą	2697
rezervă-ți locul	3380
rezervēt vietu	2757
rezolvă testul	3377
reîmprospătează pagina	3392
reîncarcă pagina	3392
reînnoiește abonamentul	3421
reģistrējies bez maksas	2720
reģistrēties	2720
reši križanko	3812
reši kviz	3623	3812
reši ukrštenicu	3623
režim celej obrazovky	3724
režim celé obrazovky	541
ricordamelo più tardi	2295
riješi križaljku	3623
riješi kviz	3623
riproduzione riservata ©	2432
rodyti galeriją	2706
rodyti mažiau	2667	2706
rodyti turinį	2698
rodyti viską	2667
rozumím	481
rozwiąż krzyżówkę	3137
rozwiń	3088
rozwiń wszystko	3089
ročne	3734
ročná platba	3733
ročné predplatné	3733
roční platba	550
roční předplatné	550
ročně	551
rychlost přehrávání	541
ryhdy kannatusjäseneksi	1694
rätta	3874
rätta oss	3874
rättelse	3874
rättelsepolicy	3956
rättelser och förtydliganden	3956
règles de commentaires	1819
règles des commentaires	1819
réactions	1764
réagir	1754	1764
réagir à cet article	1764
réagissez	1764
réagissez à cet article	1764
réductions et codes promo	1883
réduire le texte	1855
répondez au quiz	1822
répondez au sondage	1819
répondre	1764
réseaux sociaux	1755
réserver mes places	1825
réservez vos places	1825
réservé aux inscrits	1735
résiliable à tout moment	1808
résultats	91
résultats du sondage	1799
résumé de l'article	1793
résumé de l'article en # points	1793
résumé en # secondes	1793
résumé ia	1852
résumé par l'ia	1852
részletek	2104
rétablir le son	1827
rösta	91	3928
rösta här	3881
rösta i omröstningen	3881
rösta nu	91	3927
rút lại sự đồng ý	4341
rückmeldung geben	874
rýchlosť	3725
rýchlosť prehrávania	3724
rādīt # atbildes	2769
rādīt atbildes	2769
rādīt galeriju	2766
rādīt mazāk	2728	2766
rādīt rezultātus	2755
rādīt saturu	2758
rādīt un piekrist	2758
rādīt vairāk	2727
rādīt visu	2728
rămâi conectat	3397
răspunde	3339
rėmimas	2668
rėmėjo turinys	2712
""", 's': """
s'abonner à ce dossier	1876
s'abonner à ce sujet	1876
s'abonner à ce thème	1876
s'abonner à cet auteur	1876
s'abonner à partir de #€	1735
s'està carregant el reproductor	422
s'està carregant el vídeo	422
s'ha produït un error	439
s'inscrire à la newsletter	1744
s-ar putea să-ți placă	3340
saada anonüümne vihje	1515
saada sõbrale	1471
saada sõnum	1513
saada vihje anonüümselt	1515
saber más	1349
sadarbības raksts	2729
sadece abonelere özel	4118
sadržaj je blokiran	3627
sadržaj je zaključan	3562
sadržaj je zaštićen autorskim pravom	3648
sadržaj nije dostupan	3627
sadržaj nije moguće prikazati	3627
sadržaj partnera	3655
saglabāt	2725
saglabāt iestatījumus	2758
saglabāt izvēli	2758
saglabāt rakstu	2725
saglabāt vēlākam	2771
sair do ecrã inteiro	3264
saistītie raksti	2722
saistītās ziņas	2722
saite ir nokopēta	2771
saite nokopēta	2725
saken er låst	2944
saken finnes også som lyd	2953
salli sisältö	1685
salta la pubblicità	2420
salta pubblicità	2420
saltar anúncio	3205
salvar preferências	3268
salvează	3333
salvează articolul	3367
salvează pentru mai târziu	3367
salvează preferințele	3386
salvează rețeta	61
samo nujni piškotki	3816
samo nužni	3627
samo nužni kolačići	3627
samo za naročnike	3827
sans engagement, résiliable à tout moment	1808
sao chép	4365
sao chép liên kết	4288
sao chép đường dẫn	4324
sari la conținut	3342
sari la rețetă	61
sari peste reclamă	3419
satura turpinājums pēc reklāmas	2729
saturs ir aizsargāts ar autortiesībām	2773
saturs ir bloķēts	2758
sazināties ar redakciju	2767
sačuvaj	3572
sačuvaj podešavanja	3627
sačuvaj recept	61
sačuvaj vest	3572
sačuvaj za kasnije	3654
sačuvaj članak	3654
saņemt paziņojumus	2761
scanează codul qr	3388
schlagwörter	736
schließen	739
schrift größer	879
schrift vergrößern	721
schriftgröße	721
schriftgröße anpassen	879
schriftgröße ändern	879
schwedenrätsel	846
scopri di più	2301
scopri di più su amazon	2436
scrie comentariul tău	3415
scrie redacției	3405
scrieți redacției	3405
sdílejte	470
sdílejte tento text	470
sdílejte text	470
sdílejte článek	470
sdílet	470
sdílet na facebooku	470
sdílet na twitteru	470
sdílet na whatsappu	568
sdílet na x	470
sdílet článek	470
se alla erbjudanden för prenumeranter	3856
se bilderna här	3881
se connecter et réagir	1764
se déconnecter	1735
se grafiken här	3881
se ha producido un error al cargar el vídeo	1369
se klippet här	3881
se klippet øverst i saken	2968
se réabonner	1871
se videon här	3881
se våra erbjudanden	3946
se våre tilbud	3032
se încarcă playerul	3382
se încarcă video	3382
se încarcă videoclipul	3382
sebesség	2151
sedan # kr/mån tills du säger upp	3856
see väli on kohustuslik	1513
segui già questo argomento	2407
segui già questo autore	2407
seguir tópico	3244
seguí leyendo	1392
sei già abbonato	2301
sei già iscritto	2426
sei già iscritto alla newsletter	2359
seko tēmai	2770
sekot tēmai	2770
sekretessinställningar	3935
sekti autorių	2710
sekti temą	2710
selección de la redacción	1346
selectează	3398
selvä	1640
sem opinião	3257
sem si não seria possível	3249
sem você não seria possível	3249
semnalează comentariul	3415
semnalează o eroare	3339
senaste först	3961
send artiklen på mail	590
send på e-post	2953
send på mail	684
seniausi viršuje	2709
sense permanència	409
sesi aç	4104
sesi açmak için dokunun	4143
sesi açmak için tiklayin	4143
setări confidențialitate	3386
setări cookie	3350
setări cookie-uri	3386
setări cookies	3386
setări de confidențialitate	3386
seu apoio faz a diferença	3308
seu nome de usuário	3298
seuls les abonnés peuvent commenter	1799
seuraa hetki hetkeltä	1702
seuraa livenä	1702
seuraa meitä	1630
seuraa tekijää	1713
seuraa tätä aihetta	1713
seuraat jo tätä aihetta	1713
seuraat tätä aihetta	1713
seç	4119
seçenekleri yönet	4107
seçimimi kaydet	4107
seções	3214
seřadit podle	565
sfârșit publicitate	3380
sfârșitul reclamei	3380
shrani članek	3766
shrnutí ai	564
shrnutí od ai	563
si opp når du vil	2944
si è verificato un errore	2396
si è verificato un errore durante il caricamento del video	2344
sie können diesen artikel kostenlos weitergeben	818
signaler ce contenu comme inapproprié	1799
signaler un problème	1764
siguiente artículo	1346
siguiente vídeo	1442
siirry sisältöön	1639
siirry suoraan sisältöön	1702
sikeres feliratkozás	2106
sin ti no sería posible	1387
sinu hääl on arvesse võetud	1503
sinu sõnum	1513
sisu on autoriõigusega kaitstud	1521
sisältö ei ole saatavilla	1685
sisältö on estetty	1685
sisältö on suojattu tekijänoikeudella	1707
sisältöä ei voida näyttää	1685
sisältöä kumppaneiltamme	1715
siz ne düşünüyorsunuz? oy verin	4056
sizin için öneriler	4054
siųsti atsiliepimą	2708
siųsti draugui	2664
siųsti el. paštu	2664
siųsti komentarą	2709
siųsti naujieną	2707
siųsti žinutę	2705
skaitykite be reklamų	2712
skaitykite be ribojimų	2704
skaitykite daugiau čia	2666
skaityti plačiau	2666
skaityti visą straipsnį	2706
skaityti vėliau	2664
skann qr-koden for å laste ned appen	3025
skanna qr-koden för att ladda ner appen	3939
skaties arī	2722
skatīt cenu	2757
skatīt foto	2727
skatīt galeriju	2727
skatīt komentārus	2769
skatīt piedāvājumu	2757
skatīt piedāvājumus	2764
skatīt rezultātus	91	2755
skatīt video	2727
skatīt visus	2766
skenē qr kodu	2760
skenējiet qr kodu	2760
skjønner	2969
sklenite naročnino	3759
skontaktuj się z redakcją	3165
skontrolujte si svoju schránku	3736
skopírované	3750
skopírované do schránky	3750
skopírovať odkaz	3670
skoči na recept	61
skriftstørrelse	65
skriv din kommentar här	3874
skriv inn beløp	3030
skru på	3027
skru på lyd	3023
skru på varsler	3026
skryť odpovede	3747
skryť reklamu	3751
skrýt	481
skrýt odpovědi	565
skrýt reklamu	569
skyddas av upphovsrätt	3957
skänk en gåva	3944
skúste to neskôr	3736
skúste to znova	3736
slapukų nustatymai	2677
slapukų politika	2698
slažem se	3585
slažem se i nastavljam	3627
sledeća fotografija	3644
sledeća slika	3644
sledeća strana	3644
sledeći video	3629
sledeći članak	3644
sledovat toto téma	567
sledovat téma	567
sledovať autora	3749
sledovať autorku	3749
sledovať online	3739
sledovať tému	3749
sledovať túto tému	3749
sledujete téma	567
sledujete tému	3749
slik beskytter vi kildene våre	3042
slik beskytter vi våre kilder	3042
slik slår du av annonseblokkering	3028
slične vesti	3569
slične vijesti	3569
slični članci	3569
sljedeća fotografija	3644
sljedeća slika	3644
sljedeća stranica	3644
sljedeći video	3629
sljedeći članak	3644
slut på annonce	685
slut på annons	3965
slut på reklam	3965
sluta följa	3963
slutt på annonse	3051
slutt å følge	3049
slå adblocker fra	662
slå annonceblokering fra	662
slå av annonseblokkereren	3028
slå av annonseblokkeringen	3028
slå din adblocker fra	662
slå lyd fra	657
slå lyd til	657
slå lyden fra	657
slå lyden til	657
slå notifikationer til	660
slå på	3027	3941
slå på aviseringar	3940
slå på ljudet	3937
slå på notiser	3940
slå på varsler	3026
slå på varslinger	3026
slå til	661
slėpti reklamą	2712
sns 공유	2653
sns 공유하기	2653
snsでシェア	2550
snsでシェアする	2550
snsをフォロー	2458
snímek # z #	555
snímek # ze #	555
snímka # z #	3738
snímka # zo #	3738
so schützen wir unsere quellen	871
sofortüberweisung	699
solicitarea a fost trimisă	3422
solicitação enviada	3310
solitär	846
son dakika bildirimlerini aç	4110
son dakika gelişmelerinden haberdar olun	4110
son gelişmelerden haberdar olun	4110
sondaż	91
sonderveröffentlichung	798
sono già sostenitore	2295
sonraki fotoğraf	4150
sonraki görsel	4150
sonraki içerik	4150
sonuçlar	91
sonuçlari gör	91	4057
sonuçlari göster	91	4098
sorodni članki	3763
sortează	3375
sortează după	3375
sortuj według	3170
sortér efter	681
souhlasím	474
souhlasím a pokračovat	539
souhlasím se zobrazením	474
soutenez-nous dès maintenant	1726
související	478
související témata	478
související články	478
související články z webu	478
soyez le premier à commenter	1764
soyez le premier à réagir	1764
spam nélkül	2162
spander en kaffe på oss	3030
spara inställningar	3935
spara till läslistan	3964
spausdinti receptą	61
spausdinti straipsnį	2711
spela här	3927
spela videon här	3881
spill nå	3015
spis treści	3088
splošni pogoji	3816
sponsorisé	1759
sponsorlu içerik	87	4049
sponsoroitu sisältö	1631
sponsorēts saturs	2772
sponsrat innehåll	3870
sponzorirani sadržaj	3568
sponzorirani članak	3568
sponzorisani sadržaj	3655
sponzorované	3666
sponzorovaný obsah	473
sponzorováno	473
sporoči napako	3836
sporočilo	3831
spotifyで聞く	2540
spotifyで聴く	2540
spravovat upozornění	544
spravovať súhlas	3722
spravovať upozornenia	3727
sprawdź cenę	3141
sprawdź ofertę	3063
sprawdź się	3137
sprawdź skrzynkę e-mail	3158
sprawdź skrzynkę odbiorczą	3158
sprawdź swoją skrzynkę	3158
sprawdź swoją wiedzę	3137
sprejmi in prikaži	3816
sprejmi vse piškotke	3816
spremi članak	3572
spremljajte v živo	3833
sprijinul tău contează	3420
sprijină-ne	3327
správa	3737
správa bola odoslaná	3736
správa souhlasu	539
správa súhlasu	3722
spróbuj ponownie	3158
spróbuj ponownie później	3158
spręsti kryžiažodį	2695
spręsti testą	2695
spune-ne părerea ta	3374
spune-ți părerea	3353
spune-ți părerea în comentarii	3353
spuneți-ne părerea	3374
spustit kvíz	533
spustiť kvíz	3716
spustiť video	3724
später	694
später erinnern	694
späť hore	3739
späť na hlavnú stránku	3739
späť na začiatok	3739
spør vår ki om saken	2961
spēlē tagad	2755
spēlēt tagad	2755
staňte sa členom	3662
staňte se členem	462
ste našli napako	3836
ste našli napako v članku	3836
ste už predplatiteľ	3733
ste že glasovali	3812
stem nå	91	3015
stiahnuť aplikáciu	3726
stiahnuť audio	3724
stiahnuť epizódu	3724
stiahnuť na google play	3726
stiahnuť v app store	3726
stiahnuť z app store	3726
stiahnuť z google play	3726
stichwörter	736
stil spørgsmål til artiklen	598
stlmiť	3724
stop med at følge	683
straipsnio tęsinys - po reklama	2668
straipsnis saugomas autorių teisių	2713
straipsnis tęsiasi po reklamos	2668
straipsnis užrakintas	2704
straipsnį skaito dirbtinis intelektas	2699
strojovo preložené	3745
strojový preklad	3746
strojový překlad	564
strojově přeloženo	563
strona główna	3085
stroški dostave	3815
stránka # z #	555	3738
stránka # ze #	555
stránka # zo #	3738
stworzono z pomocą ai	3168
stáhnout aplikaci	543
stáhnout audio	541
stáhnout epizodu	541
stáhnout na google play	543
stáhnout podcast	541
stáhnout v app store	543
stáhnout z app store	543
stáhnout z google play	543
stáhnout zdarma	543
stäng	3852	3881
stäng annons	3965
stäng av annonsblockeraren	3942
stäng av din adblocker	3942
stäng av din annonsblockerare	3942
stäng av ljudet	3937
stäng galleri	3952
stöd oss	3853
stöd oss på patreon	3944
stöd oss via patreon	3944
större text	3964
større tekst	3050
støt med mobilepay	664
støt os	578
støt os med mobilepay	664
støt os på #er	664
støt os på patreon	664
støt via mobilepay	664
støtt oss	2941
støtt oss med vipps	3030
støtt oss på patreon	3030
støtt oss via vipps	3030
subscrição confirmada	3310
subtitrări	3383
subtítols	423
subtítulos	1403
sudoku del día	1437
sugerir correção	3234
sugerir una corrección	1378
sugestões	3214
suite après la publicité	1825
suivez vos auteurs préférés	1853
suivre ce thème	1801
suivre le thème	1853
sukurta naudojant dirbtinį intelektą	2708
sumă liberă	3394
sumă personalizată	3420
sunt de acord cu termenii și condițiile	3399
sur le même sujet	1768
sur le même thème	1768
suscripción	1312
suscripción confirmada	1448
suscríbase	1312
suscríbete	1312
suscríbete a nuestro boletín	1319
suscríbete ahora	1312
susiję straipsniai	2661
susikurti paskyrą	2659
susține	3327
susține-ne	3327
susține-ne pe patreon	3394
susțineți-ne	3327
susținut de	3413
sutikti ir tęsti	2698
sutinku ir tęsiu	2698
svaka donacija je važna	3636
svaka donacija pomaže	3636
svaki dinar je važan	3636
svaki doprinos je važan	3636
svaki doprinos pomaže	3636
svaki euro je važan	3636
svaki prilog pomaže	3636
svi članci	3644
svi članci autora	3644
sviđa mi se	3652
sviđa vam se članak	3650
swisha en gåva	3944
syötä kelvollinen sähköpostiosoite	1699
syötä summa	1694
syötä sähköpostiosoitteesi	1625
szavazatodat rögzítettük	2142
szavazatát rögzítettük	2142
szavazás	91	2143
szavazás indítása	2142
szczegóły	3089
szeretne értesítéseket kapni	2153
szeretnél értesítéseket kapni	2153
szerző követése	2175
szkennelje be a qr-kódot	2152
szponzorált tartalom	87	2096
szybkość odtwarzania	3146
szállítási költség	2146
szókereső	2143
szólj hozzá	2100
szóljon hozzá	2100
szövegméret	2176
szünet	2151
sähköposti	1625
sähköposti tai käyttäjätunnus	1696
sähköpostiosoite	1625
sähköpostiosoitteesi	1699
sähköpostisi	1699
säkra din plats	3931
säästä # %	1697
säästä #%	1697
så # kr/mnd til du sier opp	2944
så jobbar vi med rättelser	3956
så kommenterar du	3874
så skyddar vi våra källor	3956
så stänger du av annonsblockeraren	3942
så stänger du av din annonsblockerare	3942
sådan beskytter vi kilder	676
sådan beskytter vi vores kilder	676
sådan deaktiverer du din adblocker	662
sådan retter vi fejl	676
sådan slår du adblock fra	662
sådan slår du din adblocker fra	662
sé el primero en comentar	1342
sé parte	1307
sélections	1754
sì, grazie	2388
sí, quiero	1410
sí, vull	430
síganos	1332
síguenos	1332
só para assinantes	3278
sólo para suscriptores	1416
sõnum on saadetud	1513
sök	3881
søg	606
søk	2968
súhlasím	3681
súhlasím a pokračovať	3722
súhlasím so zobrazením	3681
súmate	1307
súvisiace	3667
súvisiace články	3667
súvisiaci článok	3667
süre	4105
süti beállítások	2148
süti tájékoztató	2148
sütibeállítások	2148
sütik kezelése	2148
sākt testu	2755
sīkdatņu iestatījumi	2737
sīkdatņu politika	2758
sīkfailu iestatījumi	2758
słowa kluczowe	3085
sūtīt e-pastā	2771
sắp xếp theo	4331
số tiền khác	4349
""", 't': """
t'ha estat útil	415
t'ha estat útil aquest article	397
t'ha estat útil aquest resum	397
t'ha semblat útil	415
ta treść jest niedostępna	3144
ta treść jest zablokowana	3144
ta video ni več na voljo	3818
ta članek je zaklenjen	3827
tack för din anmälan	3861
tack för din prenumeration	3949
tack för din röst	91	3927
tack för ditt meddelande	3949
tagasi üles	1514
taip pat žiūrėkite	2661
tak, chcę	3150
tak, chętnie	3150
tak, poproszę	3150
takaisin ylös	1639
takipten çik	4130
takk for at du meldte deg på	3035
takk for din påmelding	3035
takk for påmeldingen	2949
talebiniz gönderildi	4148
tallenna myöhemmäksi	1629
talán később	2085
tam ekrandan çik	4104
tamaño de la letra	1431
tamaño de letra	65	1331
tamaño del texto	65
también te puede gustar	1346
también te puede interesar	1346
també et pot interessar	385
também pode gostar	3254
tapahtui virhe. yritä myöhemmin uudelleen	1699
tapahtui virhe. yritä uudelleen	1699
tarjeta de crédito	1311
tarjeta de débito	1311
tarkista sähköpostisi	1699
tartalom betöltése	2148
tartalom engedélyezése	2148
tartalom megjelenítése	2148
tartalomjegyzék	2165
tasuline koostöö	1520
te ha parecido útil	1395
te ha resultado útil	1395
te ha resultado útil este artículo	1371
te ha resultado útil este resumen	1371
te ha sido útil	1395
te ha sido útil este resumen	1371
te poți dezabona oricând	3360
te rugăm să îl dezactivezi	3392
te vsebine ni mogoče prikazati	3816
te-ar putea interesa și	3368
tee meile kohvi välja	1511
tehisaru kokkuvõte	1473
tehisaru võib eksida	1516
tehisintellekt võib eksida	1516
tehty tekoälyllä	1709
teie hääl on arvesse võetud	1503
tej treści nie można wyświetlić	3144
tek seferlik bağiş	4115
tek seferlik bağiş yap	4146
tekijänoikeudella suojattu	1707
teklifi gör	4103
teklifleri gör	4147
tekoäly voi tehdä virheitä	1709
tekoälyn luoma	1709
tekoälyn tekemä	1709
tekoälyn tekemä tiivistelmä	1639
tekoälyn tiivistelmä	1639
tekoälyn tuottama	1709
tekoälytiivistelmä	1639	1710
tekst je zaključan	3638
tekst powstał przy pomocy ai	3168
tekst przetłumaczony maszynowo	3168
teksta izmērs	2771
tekststørrelse	65
tekstą įgarsino dirbtinis intelektas	2664
telefonszám	2163
telefón	3737
teljes hozzáférés	2088
teljes képernyő	2150
teljes név	2163
temas del día	1346
temi že sledite	3842
ten artykuł jest zablokowany	3155
ten film jest niedostępny	3146
ten film nie jest dostępny w twoim kraju	3146
ten film nie jest już dostępny	3146
tento obsah je blokován	539
tento obsah je zablokovaný	3722
tento obsah nemôžeme zobraziť	3722
tento obsah nemůžeme zobrazit	539
tento obsah není dostupný	539
tento obsah není k dispozici	539
tento obsah nie je dostupný	3722
tento obsah nie je k dispozícii	3722
tento obsah sa nedá zobraziť	3722
tento článek je uzamčen	550
tercihleri yönet	4142
tercihlerimi yönet	4142
termos e condições	3207
teste başla	4100
teste grátis	3188
testează-ți cunoștințele	3377
testează-ți cunoștințele cu quizul nostru	3353
testi başlat	4100
testi çöz	4100
teszteld a tudásod	2103
tesztelje tudását	2103
tetszőleges összeg	2157
text bol vytvorený automaticky	3745
text byl vytvořen automaticky	563
text je chránený autorským právom	3743
text je chráněn autorským právem	561
text čte umělá inteligence	541
texten fortsätter nedan	3870
texten fortsätter under bilden	3870
texten är maskinöversatt	3959
texten är skapad automatiskt	3959
textgröße	879
textgröße ändern	879
teď ne	461
teşekkürler, mesajiniz gönderildi	4120
tham gia bình chọn	4330
tham gia khảo sát	4330
tham gia thăm dò	4330
thanh toán hàng năm	4351
thanh toán hàng tháng	4351
thanh toán qua paypal	4373
theo dõi chủ đề	4362
theo dõi chủ đề này	4362
theo dõi tác giả	4362
thoát toàn màn hình	4337
thu gọn	4300
thème suivi	1876
thèmes	1768
thématiques	1768
thêm câu trả lời	4368
thêm làm nguồn ưu tiên	4362
thêm vào giỏ hàng	4376
thích	4288
thích nhất	4331
thông tin bắt buộc	4353
thông tin doanh nghiệp	4293
thông tin quảng cáo	4326
thăm dò	91
thăm dò ý kiến	91
thư viện ảnh	4357
thẻ	4298
thời gian còn lại	4337
thời gian hiện tại	4338
thời lượng	4338
ti è stato utile	2372
tienes que iniciar sesión para guardar artículos	1391
tietosuojakäytäntö	1685
tik būtini	2698
tik būtinieji slapukai	2698
tikai nepieciešamās	2758
tikai nepieciešamās sīkdatnes	2758
tiktokで見る	2540
til støttesiden	664
tilbagetræk samtykke	655
tilbakemelding på saken	2961
tilføj en kommentar	681
tilføj kommentar	681
tilføj os som foretrukken kilde	683
tilføj som foretrukken kilde	683
tilgjengelig på google play	3025
till gåvosidan	3944
tillad én gang	655
tillat én gang	3021
tillåt	3941
tillåt alltid	3935
tillåt annonser	3943
tillåt aviseringar	3940
tillåt en gång	3935
tillåt innehåll	3935
tillåt inte	3941
tillåt notiser	3940
tillåt reklam	3943
tiltás	2154
timp rămas	3382
tin bài liên quan	4324
tin cùng chuyên mục	4298
tin cùng tác giả	4325
tin khác	4298
tin liên quan	4298
tin mới	4298
tin mới nhất	4298
tin nhắn của bạn	4374
tin nhắn của bạn đã được gửi	4353
tin nóng	4325
tin nổi bật	4298
tin quảng cáo	4326
tin tiếp theo	4357
tin trước	4298
tin tài trợ	4298
tin tức liên quan	4298
tin đọc nhiều	4298
tipărește	3333
tipărește articolul	3367
tipărește rețeta	61
tisk článku	568
titta på videon	3937
tiêu điểm	4298
tiến # giây	4337
tiếp theo	4300
tiếp tục trên trình duyệt	4343
tiếp tục trên web	4343
tiếp tục với apple	4351
tiếp tục với email	4373
tiếp tục với facebook	4351
tiếp tục với google	4351
tiếp tục đọc	4375
tlačiť	3670
to cię może zainteresować	3085
to może cię zainteresować	3085
to wideo jest niedostępne	3146
to wideo nie jest już dostępne	3146
toate știrile	3403
toda contribuição ajuda	3275
toda la información	1422
todas as notícias	3284
todavía no eres suscriptor	1416
todavía no estás registrado	1416
todos los artículos de este autor	1453
todos los artículos del autor	1453
todos los artículos del especial	1450
todos los derechos de reproducción reservados	1454
todos los vídeos	1422
todos os comentários	3210
todos os vídeos	3284
toimituskulut lisätään	1683
totes les notícies	443
toto pole je povinné	553
toto téma již sledujete	567
toto video již není dostupné	541
toto video není dostupné	541
toto video není ve vaší zemi dostupné	541
toto video nie je dostupné	3724
toto video nie je vo vašej krajine dostupné	3724
toto video už není dostupné	541
toto video už nie je dostupné	3724
tots els vídeos	443
tous droits de reproduction réservés	1879
toute l'actualité	1768
toutes les actualités	1845
toutes les vidéos	1845
toutes nos vidéos	1845
tovább	2103
tovább a cikkre	2165
tovább a dossziéhoz	2165
tovább a galériához	2165
tovább a recepthez	61
tovább a rovatra	2101
tovább a tartalomhoz	2165
tovább a teljes cikkre	2165
tovább a támogatáshoz	2157
tovább a támogatási oldalra	2157
tovább a webshopba	2146
tovább az ajánlathoz	2146
tovább olvasom	2103
további cikkek	2101
további cikkek a szerzőtől	2165
további cikkek a témában	2101
további cikkek betöltése	2165
további hírek	2101
további részletek itt	2103
továbbiak betöltése	2103
továbbiak megjelenítése	2165
toàn màn hình	4338
traducció automàtica	423
traducción automática	1403
traducere automată	3383
traducido automáticamente	1429
tradução automática	3234
traduït automàticament	448
trang chủ	4300
trang này có hữu ích không	4330
transcripció	423
transcripción	1403
transcrição	3265
transferência bancária	3187
trenutni čas	3818
trenutni čas #	3818
treści komercyjne	3174
treści naszych partnerów	3174
treści partnerskie	3077
treść dla subskrybentów	3155
treść niedostępna	3144
treść premium	3155
treść sponsorowana	3077
treść wygenerowana przez ai	3168
treść zablokowana	3144
treść zewnętrzna	3144
tria la teva subscripció	409
trimite răspunsul	3374
troškovi dostave	3626
truy cập không giới hạn mọi bài viết	4373
trwa ładowanie odtwarzacza	3146
tryb pełnoekranowy	3146
træk dit samtykke tilbage	655
træk samtykke tilbage	655
trình phát âm thanh	4371
trò chơi	4335
trước	4300
trường bắt buộc	4353
trường này là bắt buộc	4353
trả lời	4297
trở lại	4300
trở lại đầu trang	4357
tu ce părere ai? lasă un comentariu	3353
tu donación desgrava	1413
tu izmanto reklāmu bloķētāju	2762
tu navegador no puede reproducir este vídeo	1369
tue meitä	1621
tue meitä patreonissa	1694
tue työtämme	1694
tule meile tööle	1473
tuotettu tekoälyllä	1709
turinys saugomas autorių teisių	2713
turinys užblokuotas	2698
turiu paskyrą	2704
turpini lasīt	2720
turpinājums pēc reklāmas	2729
turpināt ar apple	2764
turpināt ar facebook	2764
turpināt ar google	2764
turpināt lasīt	2720
tutar seç	4146
tutar seçin	4146
tvarkyti pranešimus	2701
tvarkyti sutikimą	2698
twitter'da paylaş	4047
twitterで見る	2540
twoja wiadomość	3158
twoje imię	3158
twój adres e-mail	3066
twój e-mail	3066
twój głos został oddany	3137
twój głos został policzony	3137
twój głos został zapisany	3137
tykkää	1712
tylko niezbędne	3144
tytuł przelewu: darowizna	3153
tytułem: darowizna na cele statutowe	3153
tài khoản của tôi	4283
tài trợ	4293
tài trợ bởi	4366
támogass minket	2086
támogass minket patreonon	2157
támogasson minket	2086
támogasson minket a patreonon	2157
támogatom	2086
támogatom a lapot	2157
támogatom az oldalt	2157
támogatott tartalom	87	2096
támogatás	2086
támogatás paypalon	2157
támogatási oldal	2157
támogatói tartalom	2096
tárgy	2163
täisekraan	1507
tämä artikkeli on lukittu	1696
tämä juttu on lukittu	1696
tämä kenttä on pakollinen	1699
tämä sisältö ei ole saatavilla	1685
tämä video ei ole enää saatavilla	1687
tämä video ei ole saatavilla	1687
täname liitumast	1491
tässä artikkelissa	1702
tässä jutussa	1702
tässä olisi upotus facebookista	1639
tässä olisi upotus instagramista	1639
tätä sisältöä ei voida näyttää	1685
täytä ristikko	1679
täytä tämä kenttä	1699
télécharger l'appli	1833
télécharger l'audio	1827
télécharger l'épisode	1827
télécharger le mp#	1827
télécharger le podcast	1827
téléchargez l'appli	1833
téma követése	2175
téma už sledujete	567
témata	478
tému už sledujete	3749
témy	3667
témáim	2175
témák	2101
térkép megnyitása	2104
términos de uso	1339
términos y condiciones	1339
tên của bạn	4354
tên hiển thị	4368
tìm kiếm	4300
tóm tắt ai	4361
tóm tắt bằng ai	4361
tóm tắt bởi ai	4361
tópicos	3214
tópicos relacionados	3214
tôi đã hiểu	4301
tôi đã tắt	4348
tôi đã tắt trình chặn quảng cáo	4347
tôi đồng ý với chính sách bảo mật	4353
tôi đồng ý với điều khoản sử dụng	4353
tõlgitud tehisintellekti abil	1516
több	2103
több betöltése	2165
több mutatása	2165
töltsd ki a kvízt	2103
töltsd ki kvízünket	2142
töltse ki a kvízt	2103
töltse újra az oldalt	2156
tùy chọn cookie	4341
tùy chọn khác	4364
túto tému už sledujete	3749
tühista igal ajal	1466
tüm fotoğraflar	4124
tüm fotoğraflari gör	4124
tüm haberler	4054
tüm haberlere sinirsiz erişim	4147
tüm haberleri gör	4124
tüm içeriğe sinirsiz erişim	4147
tüm oyunlar	4100
tüm videolar	4124
tüm videolari gör	4124
tüm yazilari	4054
tüm yazilari gör	4124
tüm yorumlar	4053
tüm çerezleri kabul et	4142
tüm çerezleri reddet	4142
tümü	4150
tümünü gör	4056
tümünü göster	4057
tümünü kabul et	4050
tümünü reddet	4050
tăng cỡ chữ	4364
tēmas	2722
tęsinys po reklamos	2668
tęsti su apple	2704
tęsti su facebook	2704
tęsti su google	2704
tłumaczenie automatyczne	3169
tłumaczenie maszynowe	3169
tạm dừng video	4337
tạo bởi ai	4371
tạo tài khoản	4283
tải audio	4337
tải bài đăng	4341
tải lại trang	4347
tải nội dung	4341
tải thêm	4300
tải thêm bình luận	4330
tải trên app store	4343
tải trên google play	4343
tải tập này	4337
tải về từ app store	4343
tải về từ google play	4343
tải âm thanh	4337
tải ứng dụng	4343
tải ứng dụng ngay	4343
tất cả tin tức	4357
tất cả trò chơi	4333
tất cả video	4357
tắt tiếng	4338
tặng bài viết	4324
tặng sao	4324
tặng sao cho bài viết	4324
tặng sao cho tác giả	4372
tốc độ phát	4337
từ chối tất cả	4341
từ chối tất cả cookie	4370
từ khóa	4298
tự động phát	4338
""", 'u': """
u košaricu	3626
u ovom članku	3644
udostępnij	3073
udostępnij na facebooku	3073
udostępnij na twitterze	3073
udostępnij na x	3073
udostępnij w mediach społecznościowych	3073
udělit souhlas	474
ugens spørgsmål	649
ugodnost za naročnike	3815
ugodnosti za naročnike	3815
ugrađeni sadržaj	3627
ugrás a galériához	2165
ugrás a recepthez	61
ugrás a receptre	61
ugrás a tartalomhoz	2165
ugrás a tartalomra	2165
uključi	3633
uključi obaveštenja	3620
uključi obavijesti	3620
uključi se u raspravu	3651
uključi zvuk	3629
uključite javascript	3629
uključite notifikacije	3620
uključite obaveštenja	3620
uključite obavijesti	3620
uključite se u raspravu	3651
ukryj reklamę	3174
ukrštenica	3624
ulkoinen sisältö	1685
ulkopuolinen sisältö	1685
uloženo	568
uložené	3750
uložit	470
uložit na později	470
uložit nastavení	539
uložit recept	61
uložit volby	539
uložit článek	470
uložiť	3670
uložiť na neskôr	3670
uložiť nastavenia	3722
uložiť recept	61
uložiť voľby	3722
uložiť článok	3670
ultima oră	3340
ultimele știri	3340
um assinante presenteou você com este artigo	3253
un abonat ți-a oferit acest articol	3367
un abonné vous offre cet article	1811
un e-mail de confirmation vous a été envoyé	1804
un suscriptor te ha regalado este artículo	1391
un suscriptor te regala este artículo	1459
une erreur s'est glissée dans l'article	1764
ungültige e-mail-adresse	864
unterstütze uns	695
unterstützen	695
unterstützen sie uns	695
unterstützen sie uns per paypal	787
unustasid salasõna	1512
uočili ste grešku	3647
uočili ste pogrešku	3647
uočili ste pogrešku u članku	3647
uporabniško ime	3828
uporabniško ime ali e-pošta	3827
upotettu sisältö	1685
upozorniť na chybu	3742
upozornění	545
uppläst av en ai-röst	3937
uppläst av en dator	3866
uppläst av en syntetisk röst	3937
uppläst av syntetisk röst	3937
uppläst med ai-röst	3866
upravljaj kolačićima	3627
upravljaj piškotke	3816
ur vår butik	3931
url 복사	2568
urlをコピー	2457
urlをコピーしました	2536
urlをコピーする	2486
url복사	2568
urmărește acest subiect	3359
urmărește autorul	3409
urmărește live	3359
urmărește subiectul	3409
urmărești deja acest subiect	3409
următorul	3342
următorul videoclip	3419
uslovi korišćenja	3585
ustaw jako preferowane źródło	3172
ustawienia plików cookie	3078
ustawienia prywatności	3144
ustvarjeno s pomočjo umetne inteligence	3839
utónév	2163
uutishälytykset	1691
uvek prikaži	3627
uvijek prikaži	3627
uvjeti korištenja	3585
uygulamada aç	4109
uygulamayi aç	4109
uygulamayi yükle	4109
uz sākumlapu	2766
uz sākumu	2727
uzdāvini rakstu	2771
uzdāvināt rakstu	2771
uzyskaj dostęp	3063
učitaj još	3644
učitaj objavu	3627
učitaj sadržaj	3627
učitaj video	3627
učitaj više	3644
učitavanje playera	3629
učitavanje videa	3629
ušetrite #%	3734
ušetríte #%	3734
ušetřete #%	551
ušetříte #%	551
ušteda #%	3639
uštedite #%	3639
używasz adblocka	3151
używasz programu do blokowania reklam	3151
už jsem ho vypnul	547
už jste hlasovali	533
už komentarus atsako jų autoriai	2665
už mám predplatné	3733
už mám předplatné	550
už mám účet	550
už máte predplatné? prihláste sa	3663
už máte předplatné	550
už máte účet	3663
už máte účet? prihláste sa	3663
už podporujem	3674
už podporuji	461
už sledujete	567
už ste hlasovali	3716
uždaryti	2667
uždaryti galeriją	2706
uždaryti reklamą	2668
uživatelské jméno	551
uživatelské jméno nebo e-mail	550
uživo	3630
užpildykite apklausą	2666
užsakomasis straipsnis	2668
užsakomasis turinys	87	2668
užsisakyti knygą	2697
užsisakyti prenumeratą	2659
""", 'v': """
v košarico	3815
v tem članku	3833
v tomto článku	556
v živo	3819
vaata kõiki	1514
vaata kõiki tellija soodustusi	1466
vaata lähemalt	1473
vaba töökoht	1473
vad tycker du? rösta här	3881
vai kopsavilkums bija noderīgs	2726
vai raksts bija noderīgs	2726
vai tas bija noderīgi	2768
vai vēlaties saņemt paziņojumus	2761
vain jäsenille	1696
vain välttämättömät	1685
vain välttämättömät evästeet	1685
vairāk no autora	2766
vairāk par tēmu	2722
vairāk rakstu	2766
vaizdo grotuvas įkeliamas	2699
vaizdo įrašas	2666
vaizdo įrašas nebepasiekiamas	2699
vaizdo įrašas nepasiekiamas	2699
vaizdo įrašas nepasiekiamas jūsų šalyje	2699
vaizdo įrašo paleisti negalima	2699
vaizdo įrašą rasite čia	2666
valami elromlott. próbáld újra	2162
valami hiba történt. próbálja újra	2162
valgfrit beløb	664
valgfritt beløp	3030
van egy jó sztorija	2169
van egy jó témája	2169
van már előfizetése	2159
van már fiókja	2088
van már fiókod	2159
van már fiókom	2159
vanjski sadržaj	3627
var artikeln till hjälp	3874
var det här till hjälp	3881
var det til hjælp	679
var detta till hjälp	3959
var dette en hjælp	679
var resuméet nyttigt	598
var sammanfattningen till hjälp	3874
varbūt vēlāk	2761
varför ser jag den här annonsen	3965
varför visas den här annonsen	3965
vari atteikties jebkurā laikā	2720
varje bidrag hjälper	3944
varje bidrag räknas	3944
varje krona hjälper	3944
varje krona räknas	3944
vasta küsitlusele	1473
vastaa kyselyyn tästä	1639
vaš e-mail	3641
vaš e-naslov	3830
vaš e-poštni naslov	3830
vaš glas je bil oddan	3812
vaš glas je uračunat	3623
vaš glas je zabeležen	3623	3812
vaš glas je zabilježen	3623
vaš komentar	3572
vaš mejl	3641
vaša e-mail adresa	3641
vaša e-mailová adresa	3736
vaša poruka	3641
vaša poruka je poslana	3641
vaša poruka je poslata	3641
vaša správa	3736
vaše e-mailová adresa	553
vaše ime	3641	3830
vaše jméno	553
vaše meno	3736
vaše sporočilo	3830
vaše sporočilo je poslano	3830
vaše zpráva	553
veckans fråga	3927
vecākie vispirms	2769
vedno prikaži	3816
vegyél jegyet	2146
veja esta publicação no instagram	3232
veja também	3214
veja todas as opções de assinatura	3251
velg beløp	3030
velikost písma	65
veličina fonta	3654
veličina slova	3654
veličina teksta	65
velocidad de reproducción	1402
velocidade de reprodução	3264
velocitat de reproducció	422
velocità di riproduzione	2380
venujte nám # %	3731
ver # comentários	3242
ver biografía	1365
ver comentários	3210
ver conteúdo	3268
ver conteúdo externo	3232
ver dossiê	3284
ver esta publicación en instagram	1369
ver esta publicação	3303
ver esta publicação no instagram	3232
ver fotogalería	1422
ver galería	1349
ver galería de fotos	1422
ver la galería	1422
ver mais notícias	3284
ver más	1349
ver más artículos	1425
ver más artículos del autor	1365
ver más noticias	1392
ver más vídeos	1422
ver oferta de suscripción	1447
ver opciones de suscripción	1447
ver preço	3262
ver suscripción	1447
ver también	1346
ver também	3214
ver todas as notícias	3284
ver todas las opciones de suscripción	1388
ver todos los artículos	1422
ver todos los vídeos	1422
ver todos os vídeos	3284
ver traducción	1350
ver tradução	3218
ver transcripción	1402
ver transcrição	3264
ver vídeo	1349
vergrößern	740	868
verificați adresa de email	3399
verifică-ți emailul	3399
verifică-ți inboxul	3399
verlagssonderveröffentlichung	798
versandkosten können anfallen	849
vertrag kündigen	729
verträge hier kündigen	729
verwandte beiträge	736
ves a la pàgina de donacions	434
ves algún error? comunícalo	1378
veure aquesta publicació a instagram	394
vezetéknév	2163
vezi această postare pe instagram	3350
vezi conținutul	3386
vezi mai multe știri	3368
vezi prețul	3380
vezi răspunsurile	3374
vezi toate știrile	3403
vezi și	3340
već imam nalog	3638
već imam račun	3638
već imate nalog	3562
već imate pretplatu	3562
već imate račun	3562
već podržavam	3577
već pratite	3653
već pratite ovu temu	3653
već sam pretplatnik	3638
već ste glasali	3623
već ste glasovali	3623
već ste pretplatnik	3562
več iz rubrike	3763
več novic iz regije	3763
več o tem	3763
več o temi	3763
več člankov	3833
več člankov avtorja	3833
veľkosť písma	65
veľkosť textu	3750
vi kan inte visa det här innehållet	3935
viac k téme	3667
viac si o tom prečítate tu	3667
viac článkov	3739
videa ni mogoče predvajati	3818
video atskaņotājs tiek ielādēts	2759
video ei ole enää saatavilla	1687
video ei ole käytettävissä	1687
video ikke tilgængelig	657
video již není k dispozici	541
video không khả dụng	4337
video không tồn tại	4337
video mevcut değil	4104
video nav pieejams jūsu valstī	2759
video nelze přehrát	541
video není dostupné	541
video není dostupné ve vaší zemi	541
video není k dispozici	541
video nevar atskaņot	2759
video ni na voljo v vaši državi	3818
video nicht verfügbar	854
video nie je dostupné	3724
video nie je dostupné vo vašej krajine	3724
video nie je k dispozícii	3724
video nije dostupan u vašoj državi	3629
video nije dostupan u vašoj zemlji	3629
video nije moguće reproducirati	3629
video này không còn tồn tại	4337
video này không khả dụng	4337
video oynatici yükleniyor	4104
video sa nedá prehrať	3724
video sa nepodarilo načítať	3724
video se ne može reprodukovati	3629
video se nepodařilo načíst	541
video tiếp theo	4371
video trước	4371
video už není k dispozici	541
video už nie je dostupné	3724
video už nie je k dispozícii	3724
video više nije dostupan	3629
video yüklenemedi	4143
video yüklenirken hata oluştu	4143
video yükleniyor	4104
videoafspilleren indlæses	657
videoclipul următor	3419
videoen er ikke længere tilgængelig	657
videoen er ikke tilgængelig	657
videoen er ikke tilgængelig i dit land	657
videomängija laadimine	1507
videon voi katsoa jutun yläosasta	1639
videon är inte längre tillgänglig	3937
videon är inte tillgänglig	3937
videoyu izlemek için tiklayin	4056
videoyu yükle	4107
videó	2101
videó betöltése	2148
videó betöltése folyamatban	2150
videó lejátszása	2150
videó megtekintése	2150
videók	2101
videólejátszó betöltése	2150
videónkat itt nézheti meg	2103
vidéo	1771
vidéo indisponible	1827
vidéo non disponible	1827
vidéo précédente	1865
vidéo suivante	1865
vidéo à la une	1865
vielen dank für deine nachricht	864
vielen dank für deine stimme	845
vielen dank für ihr feedback	777
vielen dank für ihre anmeldung	708
vielen dank für ihre nachricht	864
vielen dank für ihre stimme	845
vielen dank für ihre teilnahme	91
vielleicht später	694
vienkartinė auka	2703
vienkartinė parama	2703
vienmēr atļaut	2758
vienmēr rādīt	2758
vienreizējs ziedojums	2763
viestisi on lähetetty	1699
vil du få varsler	3026
vilkår	595	2958
vill du få notiser	3940
vill du få pushnotiser	3940
vipps et beløp	2941
virheellinen sähköpostiosoite	1699
vis færre	606	2968
vis i fuld skærm	672
vis oversættelse	607
visa bilden i helskärm	3881
visa färre	3881
visa i helskärm	3952
visa inlägg från facebook	3881
visa inlägg från instagram	3881
visa innehåll	3871
visa innehållet	3935
visa lösenord	3946
visa och godkänn	3935
visa översättning	3882
visas tiesības paturētas	2773
visi komentāri	2769
vissza a címlapra	2165
vissza a főoldalra	2165
vissza a tetejére	2103
vissza az oldal tetejére	2165
visszajelzés	2100
visszajelzés küldése	2172
viteză de redare	3382
vizitează magazinul	3380
više o temi	3569
više od autora	3644
više vijesti iz regije	3569
više članaka	3644
više članaka autora	3644
viết bình luận	4297
viết bình luận của bạn	4330
viết trả lời	4330
vlastná suma	3731
vlastní částka	548
vložený obsah	539
vložit do košíku	537
vložit komentář	565
vložiť do košíka	3720
vložiť komentár	3747
vnesite e-poštni naslov	3830
vnesite veljaven e-poštni naslov	3830
voce generată de ai	3382
você concorda? vote	3242
você está seguindo este tema	3314
você já está inscrito	3310
você já segue este tema	3291
você já votou	3256
você pode gostar	3214
você pode se interessar	3214
você segue este autor	3314
você também pode gostar	3214
voir le détail	1772
voir les détails	1772
voir les réponses	1819
voir les résultats	91	1772
voir les résultats du sondage	1799
voir toute l'actualité	1845
voir toutes les vidéos	1845
voix générée par ia	1865
voltar ao início	3284
voltar atrás	3312
voltar à página inicial	3284
volver al índice	1450
volver atrás	1450
von einer künstlichen stimme vorgelesen	854
von ki übersetzt	874
vorgelesen von einer künstlichen stimme	854
vos réactions	1764
votează	91
votează în sondaj	3374
votează în sondajul nostru	3353
votre avis nous intéresse	1799
votre demande a bien été envoyée	1872
votre demande a été envoyée	1872
votre message a bien été envoyé	1841
votre nom et prénom	1872
votre prénom	1842
votre soutien fait la différence	1869
votre vote a bien été pris en compte	1819
votre vote a été enregistré	1819
votre vote a été pris en compte	91
votul dumneavoastră a fost înregistrat	3374
votul tău a fost înregistrat	3374
vous aimerez peut-être	1768
vous avez déjà un compte	1735
vous avez déjà un compte ? connectez-vous	1735
vous avez déjà un compte ? identifiez-vous	1735
vous avez déjà voté	1819
vous bloquez nos publicités	1868
vous n'êtes pas abonné	1839
vous n'êtes pas encore inscrit	1839
vous n'êtes pas inscrit	1839
vous possédez déjà un compte	1735
vous pourriez être intéressé	1768
vous suivez ce thème	1876
vous suivez déjà ce sujet	1853
vous suivez déjà ce thème	1853
vous suivez déjà cet auteur	1853
vous êtes bien inscrit	1872
vous êtes déjà inscrit	1872
vous êtes inscrit	1872
vprašanje dneva	3812
vreau să donez	3394
vreau să primesc newsletterul	3360
vreau să susțin	3394
vsak evro šteje	3825
vsak petek. brezplačno. brez spama	3830
vsak prispevek šteje	3825
vsaka donacija šteje	3825
vsebina je avtorsko zaščitena	3837
vsebina sporočila	3762
vsebine naših partnerjev	3844
vsebine ni mogoče prikazati	3816
vsi članki	3833
vsi članki avtorice	3833
vsi članki avtorja	3833
vstúpiť do diskusie	3670
vstúpiť do galérie	3739
vui lòng kiểm tra email	4353
vui lòng nhập bình luận	4368
vui lòng nhập email	4353
vui lòng nhập email hợp lệ	4353
vui lòng nhập họ tên	4353
vyberte si predplatné	3733
vyberte si předplatné	550
vyberte částku	548
vybrat předplatné	550
vybrať	3734
vybrať predplatné	3733
vygenerované ai	3745
vygenerované pomocou ai	3745
vygenerováno ai	563
vygenerováno pomocí ai	563
vyplňte toto pole	553
vypnite blokovanie reklám	3729
vypnite prosím adblock	3729
vypnite, prosím, adblock	3729
vypnúť zvuk	3724
vypněte prosím adblock	546
vypněte si adblock	546
vypočuť si článok	3724
vypočuť článok	3724
vyskytla sa chyba. skúste to znova	3736
vyskúšajte si kvíz	3716
vytisknout článek	470
vytlačiť	3670
vytlačiť recept	61
vytlačiť článok	3670
vytvorené ai	3745
vytvorené pomocou ai	3745
vytvorené umelou inteligenciou	3745
vytvořeno ai	563
vytvořeno pomocí ai	563
vytvořeno umělou inteligencí	563
vytvořila ai	563
vytvořit účet	463
vyzkoušejte si kvíz	533
vyzkoušet	463
vyčerpali ste limit článkov	3733
vágólapra másolva	2176
válassz csomagot	2159
válassz előfizetést	2159
válassz összeget	2157
válasszon csomagot	2159
válasszon előfizetést	2159
válasszon összeget	2157
válasz	2100	2174
válaszok elrejtése	2173
válaszok megjelenítése	2173
válaszolok	2174
választom	2160
választás mentése	2148
város	2163
váš e-mail	467
váš email	553
váš hlas bol započítaný	3716
váš hlas bol zaznamenaný	3716
váš hlas byl započítán	533
váš hlas byl zaznamenán	533
väiksem tekst	1519
väline sisu	1484
välj	3947
välj abonnemang	3946
välj belopp	3944
välj din prenumeration	3946
välj ditt abonnemang	3946
välj erbjudande	3946
välj prenumeration	3946
välj som föredragen källa	3963
vänligen stäng av annonsblockeraren	3942
värsked uudised	1468
vælg	667
vælg abonnement	666
vælg beløb	664
vælg dit abonnement	666
vælg som foretrukken kilde	683
vælg tilbud	666
vérifiez votre boîte de réception	1841
vérifiez votre boîte mail	1841
vés a la recepta	61
více	478
více k tématu	478
více o tématu	478
více si o tom přečtete zde	478
více článků	556
vídeo anterior	1442	3304
vídeo destacado	1442
vídeo indisponível	3264
vídeo no disponible	422	1402
vídeo não disponível	3264
vídeo seguinte	3304
vídeo siguiente	1442
vídeos	1346	3214
võib-olla hiljem	1509
võid igal ajal loobuda	1513
võta nõusolek tagasi	1506
võta toimetusega ühendust	1515
výber redakcie	3667
výběr redakce	478
výhoda pre predplatiteľov	3720
výhoda pro předplatitele	537
výhody pre predplatiteľov	3720
výhody pro předplatitele	537
výsledky	91
výsledky ankety	533
výsledky hlasovania	3716
výsledky hlasování	533
vēl nav konta	2764
vēl neesi abonents	2764
všech # fotek	555
všech # fotky	555
všech # fotografie	555
všech # fotografií	555
všech fotek	555
všech fotky	555
všech fotografie	555
všech fotografií	555
všechny # fotek	555
všechny # fotky	555
všechny # fotografie	555
všechny # fotografií	555
všechny fotek	555
všechny fotky	555
všechny fotografie	555
všechny fotografií	555
všechny komentáře	565
všechny články	556
všechny články autorky	556
všetky komentáre	3747
všetky články	3739
všetky články autora	3739
všetky články autorky	3739
všeč mi je	3841
vždy povolit	539
vždy povoliť	3722
vždy zobrazovat	539
vždy zobrazovať	3722
về trang chủ	4357
về tác giả	4358
về đầu trang	4300
""", 'w': """
w każdy piątek. za darmo. bez spamu	3158
warto przeczytać	3085
was können wir besser machen	777
wczytaj treść	3144
wczytaj więcej	3161
webshopunkból	2146
weiterblättern	868
weitere beiträge	736
werbung schließen	880
werbung überspringen	726
weź udział w dyskusji	3134
whatsapp'ta paylaş	4047
whatsapp'tan paylaş	4132
whatsappで読む	2486
wiadomość	3159
wiadomość została wysłana	3158
wideo jest niedostępne	3146
wideo niedostępne	3146
widzisz błąd	3165
wie gefällt ihnen dieser artikel	777
wie wir unsere quellen schützen	871
wielkość czcionki	65
wielkość tekstu	3173
więcej	3085
więcej artykułów	3085
więcej informacji	3085
więcej na ten temat	3085
więcej o	3085
więcej od tego autora	3161
więcej tekstów autora	3161
więcej z	3085
wpisz kwotę	3153
wpisz swój e-mail	3066
wprowadź adres e-mail	3066
wpłata jednorazowa	3153
wpłata miesięczna	3153
wpłać	3060
wpłać jednorazowo	3153
wpłać teraz	3060
wróć do góry	3161
wróć na górę	3161
wróć na stronę główną	3161
wspieraj co miesiąc	3153
współpraca płatna	3174
współpraca reklamowa	3077
wszystkie # zdjęcia	3160
wszystkie # zdjęć	3160
wszystkie artykuły	3161
wszystkie artykuły autorki	3161
wszystkie zdjęcia	3160
wszystkie zdjęć	3160
wybierz kwotę	3153
wybierz ofertę	3155
wybierz prenumeratę	3155
wybierz subskrypcję	3155
wycofaj zgodę	3144
wykorzystałeś limit artykułów	3155
wykryliśmy adblocka	3151
wypełnij to pole	3158
wypisz się w dowolnym momencie	3158
wypróbuj	3063
wyraź zgodę	3078
wystąpił błąd	3159
wystąpił błąd. spróbuj ponownie	3158
wystąpił błąd. spróbuj ponownie później	3158
wyłącz adblocka	3151
wyłącz blokowanie reklam	3151
wyłącz dźwięk	3146
wyłącz reklamy	3174
wyłączyłem adblocka	3151
wyślij	91	3159
wyślij e-mailem	3073
wyślij komentarz	3170
wyślij mailem	3173
wyślij opinię	3168
wyślij wiadomość	3158
wyślij zdjęcia	3165
wyślij zgłoszenie anonimowo	3165
wyślij znajomemu	3073
wyświetl treść	3144
wählen	863
własna kwota	3153
włącz	3150
włącz dźwięk	3146
włącz javascript	3146
""", 'x': """
x'te paylaş	4047
xem bình luận	4297
xem bản ghi	4337
xem bản gốc	4301
xem bản đồ	4301
xem bộ ảnh	4357
xem chi tiết	4301
xem chuyên đề	4357
xem các câu trả lời	4330
xem các gói	4373
xem công thức	61
xem giá	4336
xem giá tốt nhất	4376
xem gói đăng ký	4373
xem kết quả	91	4301
xem lại	4371
xem nhiều	4298
xem nhiều nhất	4298
xem nhiều trong tuần	4325
xem nội dung	4341
xem sản phẩm	4376
xem thêm	4298	4300
xem thêm bài của tác giả	4357
xem thêm bình luận	4297
xem thêm tin	4357
xem thêm video	4357
xem thêm ảnh	4357
xem tiếp	4300
xem toàn bộ	4300
xem trên ứng dụng	4343
xem trả lời	4330
xem tất cả	4300
xem tất cả bình luận	4330
xem tất cả ảnh	4357
xem ưu đãi	4336
xem ảnh cỡ lớn	4357
xem ảnh lớn	4357
xでシェア	2457
xでシェアする	2486
xでポスト	2457
xで共有	2536
xで表示	2540
xで見る	2540
x로 공유	2640
x에서 보기	2644
""", 'y': """
ya estás suscrito	1388
ya tenés suscripción	1388
yahoo! japan idでログイン	2522
yahoo!ショッピングで見る	2507
yahoo!ショッピングで購入	2507
yanit gönder	4097
yanitlari gör	4097
yanitlari göster	4097
yapay zeka ile seslendirilmiştir	4104
yapay zeka ile özet	4056
yapay zeka ile özetle	4129
yapay zeka ile üretildi	4143
yapay zeka özeti	4056
yapay zekâ ile seslendirildi	4104
yapay zekâ ile üretildi	4143
yapay zekâ tarafindan seslendirildi	4104
yapay zekâ özeti	4129
yazara e-posta gönder	4126
yazara mesaj gönder	4126
yazarin diğer haberleri	4054
yazarin diğer yazilari	4054
yazarin tüm yazilari	4054
yaziyi büyüt	4132
yaziyi küçült	4132
yeni oyunumuzu keşfet	4138
ymmärrän	1640
yorum gönder	4053
yorum yapmak için giriş yap	4097
yorumlar sadece abonelere açiktir	4137
yorumlari gör	4053
yorumu gönder	4097
yorumu şikayet et	4137
yorumu şikâyet et	4137
yorumunu gönder	4097
youtube-tartalom megjelenítése	2103
youtubeで見る	2540
youtubeで視聴	2540
youtube에서 보기	2644
yritä myöhemmin uudelleen	1699
yritä uudelleen	1699
yukari çik	4124
yz özeti	4056
yêu cầu của bạn đã được gửi	4374
""", 'z': """
z našeho e-shopu	537
z našeho obchodu	537
z nášho e-shopu	3720
z nášho obchodu	3720
z titulní strany	478
za naročnike	3827
zaakceptuj i pokaż	3144
zaboravili ste šifru	3638
zabranjeno prenošenje	3648
zabudnuté heslo	3663
zadajte platný e-mail	3736
zadejte platný e-mail	553
zadejte svůj e-mail	467
zadejte částku	548
zagłosuj	91
zahlungsart wählen	698
zainstaluj aplikację	3148
zakázat	545
zakázať	3728
zakúpiť licenciu	3743
zaloguj się	3063
zaloguj się przez apple	3155
zaloguj się przez facebooka	3155
zaloguj się przez google	3155
zaloguj się z google	3155
zamknij galerię	3161
zamknij reklamę	3174
zamów książkę	3141
zapamatovat přihlášení	550
zapamatovat si mě	550
zapamiętaj mnie	3155
zapamätať si ma	3733
zapisz na później	3073
zapisz się	3066
zapisz się na newsletter	3066
zapisz wybór	3144
zapnout upozornění	544
zapnúť	3728
zapnúť notifikácie	3727
zapnúť titulky	3724
zapnúť upozornenia	3727
zapnúť zvuk	3724
zapomenuté heslo	463
zapomniałem hasła	3155
zapomniałeś hasła	3155
zapomněl jsem heslo	550
zapomněli jste heslo	550
započni kviz	3623
zarejestruj się	3063
zarezervovat místo	537
zarządzaj plikami cookies	3144
zarządzaj powiadomieniami	3149
zarządzaj zgodami	3078
zarządzaj zgodą	3144
zaten üye misiniz	4040
zauważyłeś błąd	3165
zavrieť galériu	3739
zavrieť reklamu	3751
zavřít	461
zavřít galerii	556
zavřít reklamu	569
začať kvíz	3716
začni kviz	3812
začít kvíz	533
załaduj film	3144
załaduj post	3144
załaduj treść	3144
załaduj wideo	3144
załaduj więcej	3088
załóż konto	3063
zaštita osobnih podataka	3585
zaštita privatnosti	3585
zašto vidim ovaj oglas	3655
zašto vidim ovu reklamu	3655
zbývající čas	541
zbývající čas #	541
zbývající čas -#	541
zdieľajte tento text	3670
zdieľajte článok	3670
zdieľať	3670
zdieľať na facebooku	3670
zdieľať na whatsappe	3750
zdieľať článok	3670
zdjęcie # z #	3160
zdjęcie #/#	3160
zeskanuj kod i pobierz aplikację	3148
zeskanuj kod qr, aby pobrać aplikację	3148
zezwól	3150
zezwól na powiadomienia	3149
zezwól na reklamy	3152
zezwól raz	3144
zgadzam się	3078
zgadzam się na powiadomienia	3149
zgadzam się na wyświetlanie treści	3078
zgłoś	3081	3171
zgłoś błąd	3081
zgłoś komentarz	3170
zgłoś nadużycie	3170
zgłoś reklamę	3174
ziedot katru mēnesi	2763
ziņa ir nosūtīta	2765
ziņa tiek papildināta	2727
ziņo par kļūdu	2726
ziņot par komentāru	2769
ziņot par kļūdu	2726
zkontrolujte svoji e-mailovou schránku	553
zkontrolujte svou schránku	553
zkopírovat odkaz	470
zkopírovat odkaz na článek	470
zkopírováno	568
zkopírováno do schránky	568
zkuste to prosím později	553
zmeniť súhlas	3722
zmeniť veľkosť písma	3750
zmenšit písmo	568
zmenšiť písmo	3750
zmień rozmiar tekstu	3173
zmień zgodę	3144
změnit souhlas	539
změnit velikost písma	568
znajdź nas na facebooku	3074
znalazłeś błąd	3165
znalazłeś błąd w tekście	3165
značky	3667
znova naloži stran	3824
znova načítať stránku	3730
znovu načíst stránku	547
zobacz # zdjęcia	3160
zobacz # zdjęć	3160
zobacz cenę	3141
zobacz galerię	3088
zobacz mapę	3089
zobacz ofertę	3141
zobacz również	3085
zobacz szczegóły	3089
zobacz także	3085
zobacz także inne	3085
zobacz też	3085
zobacz więcej	3085
zobacz wszystkie # zdjęcia	3160
zobacz wszystkie # zdjęć	3160
zobacz wszystkie artykuły	3161
zobacz wszystkie zdjęcia	3160
zobacz wszystkie zdjęć	3160
zobacz zdjęcia	3160
zobacz zdjęć	3160
zobrazit # fotografií	555
zobrazit # odpovědi	565
zobrazit a přijmout	539
zobrazit fotografií	555
zobrazit komentáře	565
zobrazit méně	481	556
zobrazit nabídku	537
zobrazit nabídky	550
zobrazit odpovědi	565
zobrazit originál	481
zobrazit předplatné	550
zobrazit přepis	541
zobrazit více	480
zobrazit výsledky	91	481	533
zobrazit vše	480
zobrazit všech # fotek	555
zobrazit všech # fotky	555
zobrazit všech # fotografie	555
zobrazit všech # fotografií	555
zobrazit všech fotek	555
zobrazit všech fotky	555
zobrazit všech fotografie	555
zobrazit všech fotografií	555
zobrazit všechny # fotek	555
zobrazit všechny # fotky	555
zobrazit všechny # fotografie	555
zobrazit všechny # fotografií	555
zobrazit všechny fotek	555
zobrazit všechny fotky	555
zobrazit všechny fotografie	555
zobrazit všechny fotografií	555
zobrazit všechny články	556
zobraziť # fotiek	3738
zobraziť # fotky	3738
zobraziť # fotografie	3738
zobraziť # fotografií	3738
zobraziť # odpovede	3747
zobraziť a prijať	3722
zobraziť cenu	3720
zobraziť diskusiu	3670
zobraziť fotiek	3738
zobraziť fotky	3738
zobraziť fotografie	3738
zobraziť fotografií	3738
zobraziť galériu	3739
zobraziť heslo	3733
zobraziť komentáre	3747
zobraziť menej	3668
zobraziť obsah	3681
zobraziť odpovede	3747
zobraziť ponuku	3720
zobraziť ponuky	3733
zobraziť popis	3739
zobraziť predplatné	3733
zobraziť prepis	3724
zobraziť titulky	3724
zobraziť viac	3668
zobraziť výsledky	91	3716
zobraziť všetko	3668
zobraziť všetky # fotiek	3738
zobraziť všetky # fotky	3738
zobraziť všetky # fotografie	3738
zobraziť všetky # fotografií	3738
zobraziť všetky fotiek	3738
zobraziť všetky fotky	3738
zobraziť všetky fotografie	3738
zobraziť všetky fotografií	3738
zobraziť všetky články	3739
zobraziť všetkých # fotiek	3738
zobraziť všetkých # fotky	3738
zobraziť všetkých # fotografie	3738
zobraziť všetkých # fotografií	3738
zobraziť všetkých fotiek	3738
zobraziť všetkých fotky	3738
zobraziť všetkých fotografie	3738
zobraziť všetkých fotografií	3738
zoradiť podľa	3747
zostań patronem	3060
zostań patronką	3153
zostať prihlásený	3733
zostávajúci čas	3724
zostávajúci čas #	3724
zostávajúci čas -#	3724
zpráva	554
zpráva byla odeslána	553
zpráva pro příjemce: dar	548
zpět na hlavní stránku	556
zpět na začátek	556
zpět nahoru	480
zrušit můžete kdykoli	550
zrušit můžete kdykoliv	550
zrušiť môžete kedykoľvek	3733
zu meine themen hinzufügen	878
zu meinen themen hinzufügen	878
zum rätsel	845
zum vollständigen artikel	867
zur großansicht	867
zur leseliste hinzufügen	818
zur merkliste hinzufügen	721
zur übersicht	739
zurück	732
zurück nach oben	739	867
zurück zum anfang	867
zurück zur startseite	867
zurück zur übersicht	867
zvoliť	3734
zvolte předplatné	550
zvolte částku	548
zvoľte predplatné	3733
zvoľte sumu	3731
zväčšiť	3739
zväčšiť foto	3739
zväčšiť fotografiu	3739
zväčšiť písmo	3750
zväčšiť text	3750
zvětšit	480
zvětšit foto	556
zvětšit fotografii	556
zvětšit písmo	568
zvětšit text	568
zwiń	3088
zásady cookies	539
zásady ochrany osobných údajov	3722
získat licenci	561
získat předplatné	550
získať licenciu	3743
získať predplatné	3733
zůstat přihlášen	550
""", '£': """
£# at amazon	1261
""", '©': """
©ntb	2996
""", 'à': """
à découvrir	1768
à la une	1768
à lire	1768
à lire aussi	1768
à lire dans ce dossier	1768
à lire dans la même rubrique	1768
à lire ensuite	1768
à lire également	1768
à ne pas manquer	1768
à voir	1768
à voir aussi	1768
à voir ensuite	1874
""", 'á': """
áno, chcem	3728
áno, prosím	3728
átirat	2151
átirat elolvasása	2150
átirat megjelenítése	2150
áudio gerado por ia	3234
áudio gerado por voz sintética	3234
""", 'ä': """
ähnliche artikel	736
ähnliche beiträge	736
ähnliche themen	736
äldst	3962
äldsta	3962
äldsta först	3961
älteste	877
älteste zuerst	876
älä missaa mitään	1625
älä salli	1691
älä seuraa	1713
ämne	3950
ämnen	3878
ämnen i artikeln	3878
ämnen i den här artikeln	3952
ändra dina cookieinställningar	3935
ändra samtycke	3935
ändra textstorlek	3964
är du inte prenumerant	3946
är du redan prenumerant	3856
äänenvoimakkuus	1688
äänesi on laskettu	1679
äänesi on rekisteröity	1679
äänesi on tallennettu	1679
äänestyksen tulokset	1679
äänestys	91
äänestä	91	1680
äänestä nyt	91	1679
äänestä tästä	1639
ääni on tuotettu tekoälyllä	1687
ääni pois	1687
ääni päälle	1687
""", 'å': """
åbn	607
åbn appen	659
åbn billedgalleri	672
åbn galleri	672
åbn i app	659
åbn kort	607
åpne	2969
åpne appen	3025
åpne bildegalleri	3038
åpne faktaboks	2969
åpne galleri	3038
åpne i app	3025
åpne kart	2969
årlig	3033
årlig betaling	3032
årligt	667
årsvis	3947
årsvis betalning	3946
återkalla samtycke	3935
återstående tid	3937
återstående tid #	3937
återstående tid -#	3937
""", 'æ': """
ældste	682
ældste først	681
ændr dit samtykke	655
ændr samtykke	655
ændr tekststørrelse	684
""", 'ç': """
çengel bulmaca	4102
çerez ayarlari	4050
çerez ayarlarini yönet	4107
çerez politikasi	4050
çerez tercihleri	4107
çerez tercihlerini yönet	4107
çerezler	4050
çerezleri yönet	4142
çeviriyi göster	4057
çikiş yap	4040
çok okunanlar	4054
""", 'è': """
è gratis e ci vuole solo un minuto	2359
è stato utile	2372
""", 'é': """
é grátis e leva menos de um minuto	3246
é proibida a reprodução	3315
é proibida a reprodução do conteúdo	3315
écouter	1754
écouter (# min	1754
écouter le podcast	1771
écrire à la rédaction	1849
édition du jour	1768
élő	2151
élő közvetítésünk itt	2165
épingler	61
épingler la recette	61
értem	2104
értesítések	2154
értesítések engedélyezése	2153
értesítések kezelése	2153
értékeld a cikket	2172
értékeld a receptet	61
értékelje a cikket	2172
érvénytelen e-mail-cím	2162
étiquettes	1845
évente	2160
éves előfizetés	2159
éves fizetés	2159
éves számlázás	2159
""", 'í': """
így kapcsolhatja ki a hirdetésblokkolót	2155
így védjük a forrásainkat	2169
írd meg a véleményed	2100
írj a szerkesztőségnek	2169
írj hozzászólást	2173
írja meg véleményét	2100
írjon a szerkesztőségnek	2169
írjon hozzászólást	2173
írjon nekünk névtelenül	2169
""", 'î': """
îmi place	3375
în fiecare lună	3395
în parteneriat cu	3413
înainte # secunde	3382
înapoi # secunde	3382
înapoi la prima pagină	3403
înapoi la început	3424
înapoi sus	3342
încarcă conținutul	3386
încarcă mai multe	3342
încarcă mai multe comentarii	3374
încarcă postarea	3386
încarcă videoclipul	3386
închide	3326
închide fereastra	3424
închide galeria	3424
închide meniul	3424
înregistrare	3328
înregistrează-te	3328
îți mulțumim pentru vot	3353
""", 'ô': """
ô chữ	4335
""", 'ö': """
öffnen	739
ön hirdetésblokkolót használ	2155
ön mit gondol? szavazzon	2103
önceki	4056
önceki fotoğraf	4150
önceki görsel	4150
önceki haber	4054
önceki video	4143
önceki yazi	4150
öne çikan haberler	4054
öne çikanlar	4054
önerilen haberler	4054
önerilenler	4054
öppna	3882
öppna appen	3939
öppna bildgalleri	3952
öppna galleri	3952
öppna karta	3882
összes	2103
összes cikk	2165
összes elfogadása	2148
összes elutasítása	2148
összes megtekintése	2165
översatt med ai	3959
özet faydali oldu mu	4053
""", 'ú': """
új hozzászólás	2100
última hora	1346
últimas	3214
últimas entradas	1346
últimas noticias	1346
últimas notícias	3214
últimes notícies	385
últimos artículos	1346
únete	1307
únete a la conversación	1342
única	1414	3276
účtované ročne	3733
účtováno ročně	550
""", 'ü': """
über google anmelden	862
über whatsapp senden	879
über whatsapp teilen	879
übersetzung anzeigen	740
überweisung	699
ücretsiz dene	4040
ücretsiz haber limitinize ulaştiniz	4118
ücretsiz kargo	4134
ücretsiz oku	4147
ücretsiz oyna	4100
ücretsiz üye ol	4040
ücretsiz üye olun	4040
ücretsiz, spam yok	4120
ühekordne annetus	1511
ürüne git	4154
ürünü gör	4154
ürünü incele	4103
üye girişi	4040
üye ol	4039	4040
üye olun	4040
üzenet	2163
üzenet küldése	2162
üzenetét elküldtük	2162
""", 'ý': """
ý kiến	4297
ý kiến bạn đọc	4297
ý kiến của bạn	4297
""", 'ā': """
ārējais saturs	2737
""", 'č': """
častite nas kafom	3636
častite nas kavom	3636
častite nas s kavo	3825
čita sintetički glas	3629
čitaj bez oglasa	3655
čitaj u aplikaciji	3631
čitajte bez oglasa	3655
čitajte bez ograničenja	3638
čitajte u aplikaciji	3631
čitajte uz pretplatu	3638
članak je zaključan	3562
članak je zaštićen autorskim pravom	3648
članak se nastavlja ispod oglasa	3568
članak čita sintetički glas	3629
članek bere sintetični glas	3818
članek je avtorsko zaščiten	3837
članek je zaklenjen	3759
članek se nadaljuje pod oglasom	3762
članek se nadaljuje spodaj	3762
článek byl vytvořen automaticky	563
článek je chráněn autorským právem	561
článek namluvila umělá inteligence	541
článek pokračuje pod reklamou	473
článek čte syntetický hlas	541
články autora	556
článok bol vytvorený automaticky	3745
článok je chránený autorským právom	3743
článok číta syntetický hlas	3724
článok číta umelá inteligencia	3724
čte umělý hlas	541
čtěte bez omezení	550
čtěte dále	478
čtěte i	478
čtěte nejdřív v aplikaci	543
čtěte také	478
čtěte v aplikaci	543
číslo účtu pro dary	462
číst bez reklam	569
číst celý článek	556
číst dál	480
číst dál s předplatným	463
číst dále	556
číst s předplatným	550
číst více	480
číta umelý hlas	3724
čítajte aj	3667
čítajte bez obmedzení	3733
čítajte najprv v aplikácii	3726
čítajte v aplikácii	3726
čítať bez reklám	3751
čítať celý článok	3739
čítať s predplatným	3733
čítať ďalej	3739
""", 'ď': """
ďakujeme za hlas	3716
ďakujeme za hlasovanie	3716
ďakujeme za odber	3736
ďakujeme za správu	3736
ďakujeme za vašu správu	3736
ďakujeme za váš hlas	91	3716
ďalšia fotografia	3739
ďalšia snímka	3739
ďalšia strana	3739
ďalšie foto	3739
ďalšie správy	3667
ďalšie video	3724
ďalšie články	19	3667
ďalšie články autora	3739
ďalší článok	3739
""", 'đ': """
đang theo dõi	4362
đang tải	4337
đang tải trình phát	4337
đang tải video	4337
điều khoản sử dụng	4296
điều khoản sử dụng | chính sách bảo mật	4296
đáng chú ý	4298
đã có tài khoản	4283
đã hiểu	4301
đã sao chép	4288
đã sao chép liên kết	4324
đã xảy ra lỗi	4353
đã đóng bình luận	4330
đóng	4281
đóng cửa sổ	4375
đóng góp	4282
đóng góp hàng tháng	4349
đóng góp một lần	4349
đóng menu	4375
đăng ký	4283
đăng ký của bạn đã được xác nhận	4374
đăng ký ngay	4283
đăng ký nhận thông báo	4344
đăng ký thành công	4353
đăng ký để đọc tiếp	4373
đăng nhập	4283
đăng nhập / đăng ký	4283
đăng nhập bằng apple	4351
đăng nhập bằng facebook	4351
đăng nhập bằng google	4351
đăng nhập với facebook	4351
đăng nhập với google	4351
đăng nhập để bình luận	4330
đăng nhập để đọc tiếp	4373
đăng xuất	4283
đường dây nóng	4358
được quan tâm	4325
được tài trợ	4293
được tạo bởi ai	4371
đặt báo	4283
đặt hàng ngay	4376
đặt mua ngay	4336
đặt vé ngay	4336
đến công thức	61
đến trang quyên góp	4349
đến trang ủng hộ	4349
đề xuất	4298
để sau	4281
địa chỉ email của bạn	4374
đọc bài gốc	4375
đọc bài tiếp theo	4375
đọc miễn phí	4373
đọc nhiều	4298
đọc nhiều nhất	4298
đọc sau	4324
đọc thêm	4298	4300
đọc tiếp	4300
đọc tiếp về chủ đề này	4325
đọc toàn bộ bài viết	4357
đọc trên ứng dụng	4343
đồng ý và tiếp tục	4341
đừng bỏ lỡ	4298
""", 'į': """
į el. parduotuvę	2697
į pradinį puslapį	2706
į viršų	2666
įdėti į krepšelį	2697
įgarsinta dirbtinio intelekto	2699
įjungti garsą	2699
įjungti pranešimus	2701
įkelti daugiau	2706
įkelti turinį	2698
įkelti įrašą	2698
įveskite el. pašto adresą	2705
įveskite galiojantį el. pašto adresą	2705
įveskite savo el. pašto adresą	2684
įveskite sumą	2703
įvyko klaida. bandykite dar kartą	2705
įvyko klaida. bandykite vėliau	2705
""", 'ľ': """
ľubovoľná suma	3731
""", 'ł': """
ładowanie odtwarzacza	3146
ładowanie wideo	3146
""", 'ř': """
řadit podle	565
řazení	566
""", 'ś': """
śledź nas	3074
""", 'ş': """
şifremi unuttum	4040
şifrenizi mi unuttunuz	4118
şikayet et	4098
şikâyet et	4098
şimdi değil	4038
şimdi satin al	4154
şurada paylaş	4047
""", 'š': """
šajā rakstā	2766
še nimate računa	3827
še niste naročnik	3827
šiame straipsnyje	2706
šifra	3639
šio turinio parodyti negalime	2698
šio turinio rodyti negalima	2698
šis laukas privalomas	2705
šis lauks ir obligāts	2765
šis raksts ir slēgts	2764
šis saturs nav pieejams	2758
šis straipsnis užrakintas	2704
šis turinys nepasiekiamas	2698
šis vaizdo įrašas nebepasiekiamas	2699
šis vaizdo įrašas nepasiekiamas	2699
šis video nav pieejams	2759
šis video vairs nav pieejams	2759
šo saturu nevar parādīt	2758
šrifto dydis	2711
štampaj	3572
štítky	478
""", 'ž': """
žaisti dabar	2695
že imam račun	3827
že imate račun	3759
že naročnik	3759
že podpiram	3770
že sledite	3842
želite li da primate obaveštenja	3632
želite li primati obavijesti	3632
želite prejemati obvestila	3821
želite prejemati potisna obvestila	3821
želiš primati obavijesti	3632
žiadny spam	3736
žinutė išsiųsta	2705
živě	542
žiūrėkite nuotraukas	2666
žiūrėkite vaizdo įrašą	2666
žiūrėti galeriją	2666
žiūrėti kainą	2697
žiūrėti komentarus	2709
žiūrėti pasiūlymą	2697
žiūrėti planus	2704
žiūrėti rezultatus	91	2695
žiūrėti visus	2706
žymos	2706
žádný spam	553
""", 'ư': """
ưu đãi cho bạn đọc	4336
ưu đãi cho độc giả	4336
ưu đãi tốt nhất	4352
""", 'ș': """
știrea anterioară	3403
știrea următoare	3403
știri pe aceeași temă	3368
știri recomandate	3340
știri similare	3340
știrile zilei	3340
""", 'ț': """
ți-a fost util	3374
ți-a fost util acest articol	3353
ți-a fost util acest rezumat	3353
ți-ai uitat parola	3365
ți-ar putea plăcea și	3368
ține-mă minte	3397
""", 'ά': """
άκουσε το άρθρο	958
άλλες ειδήσεις	19
άλλο ποσό	971
άνοιγμα	904
άνοιγμα εφαρμογής	965
άνοιγμα στην εφαρμογή	965
άνοιγμα χάρτη	904
""", 'έ': """
έξοδος από πλήρη οθόνη	958
έχετε ήδη λογαριασμό	889
έχετε ήδη ψηφίσει	950
έχω ήδη λογαριασμό	974
έχω διαβάσει και αποδέχομαι τους όρους χρήσης	976
έχω λογαριασμό	974
""", 'ή': """
ήταν χρήσιμο	950
""", 'ί': """
ίσως αργότερα	887
ίσως σας ενδιαφέρει	901
""", 'α': """
αγορά από amazon	956
αγορά από το amazon	956
αγορά βιβλίου	956
αγορά εισιτηρίων	956
αγοράστε εισιτήρια	956
αγοράστε εισιτήριο	956
αγοράστε το βιβλίο	956
αγοράστε τώρα	1007
ακολουθήστε μας	986
ακολουθήστε το θέμα	986
ακολουθήστε τον αρθρογράφο	1006
ακολουθήστε τον συντάκτη	986
ακολουθείτε ήδη αυτό το θέμα	986
ακολουθείτε ήδη αυτόν τον συντάκτη	1006
ακολούθησε	986
ακούστε	894
ακούστε το άρθρο	894
ακυρώνετε όποτε θέλετε	974
ακύρωση οποιαδήποτε στιγμή	974
ανάκληση συγκατάθεσης	962
αναζήτηση	903
ανανέωση σελίδας	969
ανανέωση συνδρομής	1002
ανανέωση της σελίδας	969
αναπαραγωγή βίντεο	958
αναφέρετε λάθος	993
αναφέρετε το σχόλιο	993
αναφορά	951
αναφορά λάθους	900
αναφορά σχολίου	993
αντιγραφή	989
αντιγραφή link	894
αντιγραφή συνδέσμου	894
αντιγραφή συνδέσμου άρθρου	894
απάντηση	900
απενεργοποίησα τον ad blocker	969
απενεργοποιήστε το για να συνεχίσετε	969
απεριόριστη πρόσβαση σε όλο το περιεχόμενο	1002
αποδέχομαι	907
αποδέχομαι τους όρους χρήσης	976
αποδοχή	907
αποδοχή και συνέχεια	962
αποδοχή όλων	907
αποδοχή όλων των cookies	997
αποθήκευση	894
αποθήκευση άρθρου	1008
αποθήκευση επιλογών	962
αποθήκευση προτιμήσεων	962
αποθήκευση συνταγής	61
αποθηκεύστε το άρθρο	894
αποκλειστικά για συνδρομητές	974
αποκτήστε το τώρα	1007
απομαγνητοφώνηση	959
απομνημόνευση	974
αποστολή	977
αποστολή με email	894
αποστολή σχολίου	950
αποσύνδεση	889
αποτελέσματα	91
αποτελέσματα δημοσκόπησης	993
αποτελέσματα ψηφοφορίας	993
αποτυχία φόρτωσης βίντεο	998
απόκρυψη	904
απόκρυψη απαντήσεων	950
απόρριψη	907
απόρριψη όλων	907
απόρριψη όλων των cookies	997
αργότερα	887
αρχική	903
αρχική σελίδα	980
αυτό το άρθρο είναι κλειδωμένο	974
αυτό το βίντεο δεν είναι διαθέσιμο	958
αυτό το βίντεο δεν είναι πλέον διαθέσιμο	958
αυτό το πεδίο είναι υποχρεωτικό	976
αυτόματη αναπαραγωγή	959
αυτόματη μετάφραση	959
αφήγηση με συνθετική φωνή	958
αφήστε ένα σχόλιο	950
αφήστε σχόλιο	900
αφήστε το σχόλιό σας	950
""", 'β': """
βίντεο	901
βαθμολογήστε το άρθρο	900
βρήκατε κάποιο λάθος	982
βρήκατε λάθος	982
""", 'γ': """
γίνε συνδρομητής	889
γίνε υποστηρικτής	971
γίνετε μέλος	888
γίνετε συνδρομητής	889
γίνετε υποστηρικτές	971
γράψτε σχόλιο	900
γράψτε το email σας	1003
γράψτε το σχόλιό σας	993
""", 'δ': """
δείτε ακόμη	1005
δείτε και	901
δείτε ξανά	998
δείτε περισσότερα	903
δείτε τα αποτελέσματα	91	904
δείτε τα πακέτα	1002
δείτε τα πακέτα συνδρομών	1002
δείτε τα σχόλια	900
δείτε τα όλα	1005
δείτε τη συλλογή	980
δείτε τη συνταγή	61
δείτε την προσφορά	956
δείτε τις απαντήσεις	950
δείτε τις προσφορές	1002
δείτε τις φωτογραφίες	980
δείτε το αφιέρωμα	980
δείτε το προφίλ	982
δείτε το προϊόν	1007
δείτε το στο amazon	956
δείτε το φωτορεπορτάζ	980
δείτε φωτογραφίες	980
δείτε όλα	903
δείτε όλα τα άρθρα	980
δείτε όλα τα βίντεο	980
δείτε όλα τα παιχνίδια	953
δείτε όλες τις ειδήσεις	980
δείτε όλες τις προσφορές	956
δείτε όλες τις φωτογραφίες	980
δεν έχετε λογαριασμό	974
δεν είναι δυνατή η αναπαραγωγή του βίντεο	958
δεν είναι δυνατή η εμφάνιση του περιεχομένου	962
δεν είστε ακόμη συνδρομητής	974
δεν είστε συνδρομητής	974
δεν μου αρέσει	951
δεν ξέρω	951
δεν ξέρω / δεν απαντώ	951
δες περισσότερα	1005
δημιουργήθηκε με ai	998
δημιουργήθηκε με τεχνητή νοημοσύνη	998
δημιουργία λογαριασμού	889
δημοσίευση σχολίου	950
δημοσκόπηση	91
δημοφιλέστερα	901
δημοφιλέστερο	975
δημοφιλή	901
δημοφιλή άρθρα	901
διάρκεια	959
διαβάζεται από συνθετική φωνή	958
διαβάστε ακόμα	901
διαβάστε ακόμη	901
διαβάστε αργότερα	1008
διαβάστε δωρεάν	1002
διαβάστε επίσης	901
διαβάστε επίσης στο	901
διαβάστε και	901
διαβάστε ολόκληρο το άρθρο	980
διαβάστε περισσότερα	901	903
διαβάστε στην εφαρμογή	965
διαβάστε το στην εφαρμογή	965
διαβάστε όλο το άρθρο	980
διαθέσιμη στο app store	965
διαθέσιμο στο app store	965
διαφήμιση	897
διαφημίσεις	897
διαφημιση	897
διαφημιστικό περιεχόμενο	87	897
διαχείριση cookies	962
διαχείριση επιλογών	962
διαχείριση προτιμήσεων	997
διαχείριση συγκατάθεσης	962
δωρήστε	888
δωρίστε το άρθρο	988
δωρεά	888
δωρεάν αποστολή	990
δωρεάν, χωρίς spam	976
""", 'ε': """
είσοδος	889
είστε ήδη εγγεγραμμένος	1003
είστε ήδη συνδρομητής	974
εγγραφή	889
ειδήσεις σήμερα	901
ειδήσεις τώρα	901
ειδοποίηση για συντάκτη	1006
εισάγετε έγκυρο email	976
εισάγετε το email σας	1003
εισαγάγετε το email σας	1003
εκτυπώστε το άρθρο	894
εκτύπωση	894
εκτύπωση συνταγής	61
ελέγξτε τα εισερχόμενά σας	976
ελέγξτε το email σας	976
ελεύθερη δωρεά	1001
ελεύθερο ποσό	971
εμφάνιση ανάρτησης	962
εμφάνιση απαντήσεων	950
εμφάνιση λιγότερων	980
εμφάνιση περιεχομένου	962
εμφάνιση περισσότερων	980
εμφάνιση πρωτοτύπου	904
εμφάνιση υποτίτλων	958
εμφάνιση όλων	904
ενεργοποίηση	967
ενεργοποίηση ειδοποιήσεων	966
ενεργοποιήστε τις ειδοποιήσεις	966
επαναφόρτωση σελίδας	969
επικοινωνήστε μαζί μας	982
επικοινωνήστε με τη σύνταξη	982
επικοινωνήστε με τον συντάκτη	982
επικοινωνία	900
επικοινωνία με τη σύνταξη	982
επιλέξτε	975
επιλέξτε πακέτο	974
επιλέξτε ποσό	1001
επιλέξτε συνδρομή	974
επιλέξτε τη συνδρομή σας	974
επιλογές συντακτών	901
επιλογή	975
επισκεφθείτε το κατάστημα	956
επιστροφή στην αρχική	980
επιστροφή στην κορυφή	903
επιτρέπεται	967
επόμενη είδηση	980
επόμενη εικόνα	1005
επόμενη φωτογραφία	1005
επόμενο	903
επόμενο άρθρο	901
επόμενο βίντεο	998
επώνυμο	977
ερώτηση της ημέρας	91
ετήσια	972
ετήσια χρέωση	974
ετικέτες	901
ευχαριστούμε για τη στήριξή σας	1001
ευχαριστούμε για τη στήριξη	1001
ευχαριστούμε για την ψήφο σας	91	950
ευχαριστούμε, το μήνυμά σας στάλθηκε	976
εφάπαξ	972
εφάπαξ δωρεά	971
""", 'η': """
η δωρεά μου	1001
η εγγραφή ολοκληρώθηκε	1003
η εγγραφή σας ολοκληρώθηκε	1003
η στήριξή σας κάνει τη διαφορά	1001
η ψήφος σας καταχωρήθηκε	950
η ψήφος σας καταχωρίστηκε	950
""", 'θ': """
θέλετε να λαμβάνετε ειδοποιήσεις	966
θέλετε να λαμβάνετε ειδοποιήσεις για τα νέα	966
θέμα	1004
θέματα	901
θα θέλατε να λαμβάνετε ειδοποιήσεις	966
""", 'κ': """
κάθε ευρώ μετράει	971
κάθε μήνα	972
κάθε συνεισφορά έχει αξία	971
κάθε συνεισφορά μετράει	971
κάνε το κουίζ	953
κάντε δωρεά	888
κάντε μια δωρεά	888
κάντε το κουίζ	953
κάντε το τεστ	953
κάτι πήγε στραβά	977
καλύτερη προσφορά	975
κανόνες σχολιασμού	900
κατάλαβα	904
κατάργηση σίγασης	958
κατάστημα	990
κατεβάστε από το app store	965
κατεβάστε από το google play	965
κατεβάστε την εφαρμογή	965
κατεβάστε το app	965
κατεβάστε το επεισόδιο	958
κατεβάστε το ηχητικό	958
κατηγορίες	901
κεράστε μας έναν καφέ	971
κλείσιμο	887
κλείσιμο μενού	1005
κλείσιμο παραθύρου	1005
κλείστε θέση	956
κοινοποίησε	894
κοινοποίηση	894
κοινοποίηση στο facebook	894
κοινοποίηση στο twitter	894
κοινοποίηση στο whatsapp	988
κοινοποιήστε	894
κοινοποιήστε το άρθρο	894
κρυπτόλεξο	955
κωδικοί έκπτωσης	1007
""", 'λ': """
λήψη ήχου	958
λεπτομέρειες	904
λιγότερα	980
""", 'μ': """
μέγεθος γραμμάτων	65
μέγεθος γραμματοσειράς	988
μέγεθος κειμένου	65
μήνυμα	1004
με την υποστήριξη	897
με την υποστήριξη της	990
με την υποστήριξη του	990
μεγέθυνση	980
μεγέθυνση εικόνας	980
μεγαλύτερα γράμματα	988
μενού	903
μετάβαση στη σελίδα δωρεών	971
μετάβαση στη συνταγή	61
μη έγκυρη διεύθυνση email	976
μη έγκυρο email	976
μη διαθέσιμο βίντεο	958
μη χάσετε	901
μην το χάσεις	901
μην χάσετε	901
μηνιαία	972
μηνιαία δωρεά	971
μηνιαία συνεισφορά	971
μηνιαία χρέωση	974
μηνιαίως	972
μικρότερα γράμματα	988
μοιράσου το	894
μοιράσου το άρθρο	1008
μοιραστείτε	894
μοιραστείτε το	894
μοιραστείτε το άρθρο	894
μου αρέσει	951
μπορεί να σας αρέσει	901
μόνο για συνδρομητές	889
""", 'ν': """
να επιτρέπεται πάντα	962
να επιτραπεί	967
να με θυμάσαι	974
ναι, θέλω	967
νεότερα	951
νεότερα πρώτα	951
""", 'ξ': """
ξέχασα τον κωδικό μου	974
ξεκλειδώστε το άρθρο	1002
ξεχάσατε τον κωδικό	889
ξεχάσατε τον κωδικό σας	974
""", 'ο': """
ο λογαριασμός μου	889
ο σύνδεσμος αντιγράφηκε	894
οι συνεργάτες μας	962
ονοματεπώνυμο	977
""", 'π': """
πάντα να επιτρέπεται	962
πάρτε μέρος στη δημοσκόπηση	950
πήγαινε στη συνταγή	61
πίσω στην κορυφή	980
παίξε τώρα	953
παίξε υπεύθυνα	956
παίξτε δωρεάν	953
παίξτε τώρα	953
παίξτε υπεύθυνα	956
παιχνίδια	955
πακέτα συνδρομών	1002
παλαιότερα	951
παράλειψη	998
παράλειψη διαφήμισης	998
παρουσιάστηκε σφάλμα	976
πατήστε για ήχο	998
παύση βίντεο	958
παύση παρακολούθησης	986
πείτε μας τη γνώμη σας	950
πείτε τη γνώμη σας	950
περίληψη ai	985
περίληψη με ai	985
περισσότερα	901	903
περισσότερα άρθρα	901
περισσότερα άρθρα του συντάκτη	980
περισσότερα σχόλια	950
περισσότερες ειδήσεις	901
περισσότερες επιλογές	988
πες τη γνώμη σου	950
πλήρης οθόνη	959
πληρωμή με paypal	1002
πολιτική cookies	907
πολιτική απορρήτου	907
πολιτική διορθώσεων	982
προβολή περιεχομένου	962
προηγούμενη είδηση	980
προηγούμενη φωτογραφία	1005
προηγούμενο	903
προηγούμενο άρθρο	901
προηγούμενο βίντεο	998
προνόμια συνδρομητών	956
προσθήκη απάντησης	993
προσθήκη στα θέματά μου	1006
προσθήκη στο καλάθι	1007
προσθήκη σχολίου	900
προσθήκη ως προτιμώμενη πηγή	986
προστασία προσωπικών δεδομένων	907
προσφορά για αναγνώστες	956
προσφορά για συνδρομητές	956
προτείνουμε	901
προτείνουμε επίσης	901
προτεινόμενα	901
προτιμήσεις cookies	962
προτιμήσεις απορρήτου	997
προωθητικό περιεχόμενο	897
πρόσφατα άρθρα	901
πώς να απενεργοποιήσετε τον ad blocker	969
πώς να το απενεργοποιήσετε	970
""", 'ρ': """
ροή	901
ροή ειδήσεων	901
ρυθμίσεις cookie	962
ρυθμίσεις cookies	907
ρυθμίσεις απορρήτου	962
""", 'σ': """
σίγαση	959
σας βοήθησε αυτό το άρθρο	950
σας φάνηκε χρήσιμο	950
σε συνεργασία με	990
σκανάρετε το qr code	965
σταυρόλεξα	955
σταυρόλεξο	955
στείλε το σε φίλο	894
στείλτε μας τις φωτογραφίες σας	982
στηρίξτε μας	888
στηρίξτε μας στο patreon	971
συμφωνώ	907
συμφωνώ με την επεξεργασία των δεδομένων μου	976
συμφωνώ με τους όρους χρήσης	976
συνέχεια ανάγνωσης	903
συνέχεια με apple	974
συνέχεια με email	1002
συνέχεια με facebook	974
συνέχεια με google	974
συνέχεια στην ιστοσελίδα	965
συνέχεια στο site	965
συνέχεια στον browser	965
συνδεθείτε	889
συνδρομή	889
συνδρομητές	889
συνεχίστε την ανάγνωση	1005
σφάλμα φόρτωσης βίντεο	998
σχετικά	901
σχετικά άρθρα	901
σχετικά θέματα	901
σχετικά νέα	901
σχετικές ειδήσεις	901
σχετικό άρθρο	901
σχολιάστε	900
σχολιάστε το άρθρο	900
σχόλια	900
σχόλιο	900
σύνδεση	889
σύνδεση με apple	974
σύνδεση με facebook	974
σύνδεση με google	974
σύνοψη με ai	985
""", 'τ': """
τέλος διαφήμισης	956
τέλος της διαφήμισης	956
τέσταρε τις γνώσεις σου	953
τα πιο δημοφιλή	901
τα πιο δημοφιλή της ημέρας	901
τα πιο διαβασμένα	901
τα πιο πρόσφατα	901
τα σχόλια είναι απενεργοποιημένα	993
τα σχόλια είναι μόνο για συνδρομητές	993
ταξινόμηση	951
ταξινόμηση κατά	951
ταχύτητα αναπαραγωγής	958
τελευταία άρθρα	901
τελευταία νέα	901
τελευταίες ειδήσεις	901
τεστάρετε τις γνώσεις σας	953
το email σας	1003
το email υπάρχει ήδη	1003
το αίτημά σας στάλθηκε	1003
το αίτημά σας υποβλήθηκε	1003
το απενεργοποίησα	969
το βίντεο δεν είναι διαθέσιμο	958
το βίντεο φορτώνει	958
το μήνυμά σας	1003
το μήνυμά σας εστάλη	976
το μήνυμά σας στάλθηκε	976
το πεδίο είναι υποχρεωτικό	976
το πιο δημοφιλές	975
το ψευδώνυμό σας	993
το όνομά σας	993
τρέχων χρόνος	959
""", 'υ': """
υπενθύμιση αργότερα	887
υποβολή	91	977
υποβολή σχολίου	900
υπολειπόμενος χρόνος	958
υποστηρίξτε μας	888
υποχρεωτικά πεδία	976
υποχρεωτικό πεδίο	976
υπότιτλοι	959
""", 'φ': """
φόρτωση ανάρτησης	962
φόρτωση βίντεο	958
φόρτωση περιεχομένου	962
φόρτωση περισσότερων	903
φόρτωση περισσότερων σχολίων	950
φόρτωση προγράμματος αναπαραγωγής	958
""", 'χ': """
χαρίστε αυτό το άρθρο	894
χορηγοί	990
χορηγούμενο	897
χορηγούμενο άρθρο	897
χορηγούμενο περιεχόμενο	897
χορηγός	990
χρόνος που απομένει	958
χωρίς spam	976
""", 'ψ': """
ψήφισε	91	951
ψηφίστε	91	951
ψηφίστε στη δημοσκόπηση	950
ψηφοφορία	91
""", 'ό': """
όλα τα άρθρα του συντάκτη	980
όλα τα βίντεο	980
όλα τα νέα	980
όλα τα παιχνίδια	953
όλα τα σχόλια	900
όλες οι ειδήσεις	901
όνομα	977
όροι σχολιασμού	900
όροι χρήσης	907
όχι ευχαριστώ	887
όχι τώρα	887
όχι, ευχαριστώ	887
""", 'а': """
або	4256
абонамент	219
абонирай се	220
абонирай се за бюлетина	295
абонирайте се	219
автовоспроизведение	3526
автовідтворення	4246
автоматический перевод	3549
автоматическое воспроизведение	3526
автоматичне відтворення	4246
автоматичний переклад	4269
автоматично възпроизвеждане	283
автоматично преведено	304
автоматично пускане	283
авторизация	3439
авторизоваться	3439
адрес электронной почты	3442
актуално	227
актуальне	4181
анкета	91	278
анкета на деня	277
анонимна кутия	301
анонимная почта	3545
анонимный ящик	3545
анонімна пошта	4265
анонімна скринька	4265
архив	3458
аудиоверсия	3526
аудіоверсія	4246
""", 'б': """
бажаєте отримувати сповіщення	4249
банковская карта	3438
банковский перевод	3438
без спам	295
без спама	3538
без спаму	4258
безкоштовна доставка	4242
безкоштовно. без спаму	4258
безопасный платеж	3437
безплатна доставка	280
бесплатная доставка	3522
бесплатно. без спама	3538
беше ли полезно	304
благодарим ви за абонамента	295
благодарим ви, че гласувахте	277
благодарим за вашия глас	277
благодарим за гласа	277
благодарим за съобщението	295
блокирай	287
блокировать	3530
блокувати	4250
больше	3458
больше материалов по теме	3458
больше новостей	3458
больше статей	3541
будь-яка сума	4253
будьте в курсе	3442
была ли статья полезной	3455
більше від автора	4261
більше за темою	4181
більше матеріалів за темою	4181
більше на цю тему	4181
більше новин	4181
більше новин на тему	4181
більше по темі	4181
більше статей	4261
""", 'в': """
в закладки	3553
в избранное	3447
в корзину	3522
в наш магазин	3522
в тази статия	298
в тренде	3458
в этой статье	3541
важен каждый рубль	3533
важен любой вклад	3533
важко відповісти	4239
важлива кожна гривня	4253
важливий кожен внесок	4253
важливо	4181
вам будет интересно	3458
вам може бути цікаво	4181
вам може сподобатися	4181
вам может быть интересно	3458
вам может понравиться	3458
вам також може сподобатися	4181
варианты подписки	3535
вартість доставки	4242
варіанти передплати	4255
вас може зацікавити	4181
вас может заинтересовать	3458
ваш e-mail	3442
ваш email	3442
ваш голос враховано	4238
ваш голос зараховано	4238
ваш голос принят	91	3518
ваш голос учтен	3518
ваш голос учтён	91	3518
ваша електронна пошта	4258
ваша почта	3538
ваша пошта	4258
ваша электронная почта	3538
ваше имя	3538
ваше повідомлення	4258
ваше повідомлення надіслано	4258
ваше сообщение	3538
ваше сообщение отправлено	3538
ваше ім'я	4258
вашето име	295
вашето съобщение	295
вашето съобщение е изпратено	295
вашият глас беше отчетен	277
вашият глас е отчетен	277
вашият имейл	295
вашият имейл адрес	295
вбудований контент	4244
введите e-mail	3442
введите email	3442
введите ваш email	3442
введите ваш адрес электронной почты	3442
введите корректный e-mail	3538
введите сумму	3533
введіть коректний e-mail	4258
введіть суму	4253
вградено съдържание	281
вернуться на главную	3541
версия для печати	3447
версия за печат	308
версія для друку	4273
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
вже вимкнено	4252
вже зареєстровані	4166
вже маєте акаунт	4255
вже маєте передплату	4255
вже є акаунт	4166
ви вже голосували	4238
ви вже проголосували	4238
ви вже підписані	4272
ви вже підписані на цю тему	4272
ви вичерпали ліміт статей	4255
ви можете відписатися будь-коли	4258
ви підписані	4258
ви підписані на автора	4272
ви підписані на тему	4272
ви успішно підписалися	4258
виберіть суму	4253
вибрати	4256
вибір редакції	4181
видео	3458
видео # из #	3540
видео # от #	297
видео больше недоступно	3526
видео загружается	3526
видео не может быть воспроизведено	3526
видео недоступно	3526
видео недоступно в вашей стране	3526
видео недоступно в вашем регионе	3526
видеоплеер загружается	3526
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
вийти	4166
використання матеріалів лише з дозволу редакції	4266
вимкнути звук	4246
вимкнути рекламу	4274
вимкніть adblock	4251
винаги показвай	281
винаги разрешавай	281
виникла помилка. спробуйте ще раз	4258
виправлення й уточнення	4265
вкажіть суму	4253
включете javascript	283
включете известията	286
включете се в дискусията	305
включи	287
включи звука	283
включи известията	286
включи се в дискусията	305
включите уведомления	3516
включить	3530
включить звук	3526
включить уведомления	3516
вконтакте	3448
влез	220
влез с facebook	292
влез с google	292
влез, за да коментираш	305
влезте	220
вміст недоступний	4244
внешний контент	3524
во весь экран	3461
водещи новини	227
войти	3439
войти в аккаунт	3439
войти в чат	3455
войти по почте	3535
войти с помощью google	3535
войти с яндекс id	3535
войти через apple	3535
войти через facebook	3535
войти через google	3535
войти через vk	3535
войти через вконтакте	3535
войти через яндекс	3535
войти, чтобы комментировать	3550
вопрос дня	3518
воспроизвести	3461
воспроизвести видео	3526
восстановить пароль	3535
время на чтение	3461
время чтения # мин	3461
все	3461
все комментарии	3455
все още няма коментари	305
все още нямате профил	292
все права сохранены	3546
всегда показывать	3524
всегда разрешать	3524
всего проголосовало #	3518
всеки лев е важен	290
всеки лев помага	290
всеки петък. безплатно. без спам	295
всички коментари	305
всички статии	298
всички статии на автора	298
встановити додаток	4248
встановити застосунок	4248
встроенный контент	3524
всяка помощ е важна	290
всяко дарение е важно	290
всяко дарение помага	290
всі коментарі	4270
всі матеріали	4261
всі матеріали автора	4261
всі новини	4183
всі статті	4261
всі статті автора	4261
вход	220	3439
вход с apple	292
вход с facebook	292
вход с google	292
вхід	4166
въведете валиден имейл	295
въведете имейл	295
въведете сума	290
възникна грешка. опитайте отново	295
възникна грешка. опитайте по-късно	295
външно съдържание	281
въпрос на деня	277
вы подписаны	3538
вы подписаны на автора	3552
вы подписаны на тему	3552
вы уже голосовали	3518
вы уже проголосовали	3518
вы успешно подписались	3538
выберите подписку	3535
выберите сумму	3437
выберите тариф	3535
выбор редакции	3458
выбрать	3536
выбрать подписку	3535
выбрать тариф	3535
выйти	3439
від наших партнерів	4274
відео	4181
відео # з #	4260
відео # із #	4260
відео більше недоступне	4246
відео вище	4205
відео недоступне	4246
відео недоступне у вашій країні	4246
відео неможливо відтворити	4246
відео нижче	4205
відеоплеєр завантажується	4246
відкликати згоду	4244
відкрити	4184
відкрити в додатку	4248
відкрити в застосунку	4248
відкрити галерею	4261
відкрити застосунок	4248
відкрити карту	4184
відкрити статтю	4255
відновити пароль	4255
відписатися	4272
відписатися від теми	4272
відписатися можна будь-коли	4258
відповісти	4179	4271
відправити	4259
відскануйте qr-код	4248
відскануйте qr-код, щоб завантажити застосунок	4248
відтворити	4246
відтворити відео	4246
відхилити	4176
відхилити все	4244
відхилити всі	4244
""", 'г': """
генерирано от ai	304
генерирано от ии	304
генерирано с изкуствен интелект	304
главная	3461
главная страница	3541
главное	3458
главное за день	3458
главные новости	3458
гласувай	91	278
гласувайте	91
гласувам	278
гледай видеото	283
годишен абонамент	292
годишно	293
годишно плащане	292
годовая подписка	3535
головна	4183
головна сторінка	4261
головне	4181
головне за день	4181
головні новини	4181
голосование	91
голосовать	91	3519
голосування	91
голосувати	91	4239
город	3539
град	296
грати	4239
грати онлайн	4238
громкость	3527
гучність	4247
""", 'д': """
да, искам	287
да, моля	287
да, пожалуйста	3530
да, спасибо	3530
да, хочу	3530
далее	3461
далі	4183
дарете	219
дари	219
дари еднократно	290
дари месечно	290
дари сега	219
детали	3462
детальніше	4183
деталі	4184
дзен	3448
дивитися # світлин	4260
дивитися # світлини	4260
дивитися # фото	4260
дивитися # фотографій	4260
дивитися # фотографії	4260
дивитися всі	4261
дивитися всі # світлин	4260
дивитися всі # світлини	4260
дивитися всі # фото	4260
дивитися всі # фотографій	4260
дивитися всі # фотографії	4260
дивитися всі світлин	4260
дивитися всі світлини	4260
дивитися всі фото	4260
дивитися всі фотографій	4260
дивитися всі фотографії	4260
дивитися відео	4246
дивитися галерею	4261
дивитися онлайн-трансляцію	4261
дивитися світлин	4260
дивитися світлини	4260
дивитися усі # світлин	4260
дивитися усі # світлини	4260
дивитися усі # фото	4260
дивитися усі # фотографій	4260
дивитися усі # фотографії	4260
дивитися усі світлин	4260
дивитися усі світлини	4260
дивитися усі фото	4260
дивитися усі фотографій	4260
дивитися усі фотографії	4260
дивитися фото	4260
дивитися фотогалерею	4261
дивитися фотографій	4260
дивитися фотографії	4260
дивіться відео	4205
дивіться відео вище	4205
дивіться відео нижче	4205
дивіться також	4181
дивіться також відео	4205
дивіться у відео	4205
длительность	3527
длительность #	3526
для передплатників	4255
для подписчиков	3439
до закладок	4273
до кошика	4242
до рецепту	61
до теми	4181
добавете ни като предпочитан източник	307
добави в количката	280
добави като предпочитан източник	307
добави коментар	305
добави към моите теми	307
добави към предпочитани източници	307
добавить в избранное	3552
добавить в избранные источники	3552
добавить в источники	3552
добавить в корзину	3522
добавить в мои темы	3552
добавить в предпочитаемые источники	3552
добавить комментарий	3455
добровольное пожертвование	3533
довільна сума	4253
догори	4261
додати в кошик	4242
додати до кошика	4242
додати до моїх тем	4272
додати до обраних джерел	4272
додати до обраного	4272
додати до пріоритетних джерел	4272
додати до улюблених джерел	4272
додати коментар	4179
додати як пріоритетне джерело	4272
дозволити	4250
дозволити контент	4244
дозволити один раз	4244
дозволити рекламу	4252
дозволити сповіщення	4249
дозвольте сповіщення	4235
докладвай	306
докладвай грешка	230
докладвай коментар	305
докладвай рекламата	309
докладніше	4183
долучитися	4163
долучитися до обговорення	4270
долучитися до спільноти	4253
допомагає будь-яка сума	4253
доставка оплачивается отдельно	3522
достигнахте лимита на статиите	292
доступно по подписке	3439
друга сума	290
другая сумма	3437
други новини	19
другие материалы	19	3458
другие материалы рубрики	3458
другие новости	19	3458
другие новости раздела	3458
другие статьи	3458
другие статьи автора	3541
друк	4172
друкувати	4273
дякуємо за ваш голос	91	4238
дякуємо за ваше повідомлення	4258
дякуємо за голос	4238
дякуємо за повідомлення	4258
дякуємо за реєстрацію	4258
дякуємо за участь в опитуванні	4238
дізнатися ціну	4242
""", 'е': """
единоразово	3434
еднократно дарение	290
ежегодно	3536
ежемесячно	3434
ежемесячное пожертвование	3533
ежемесячный платеж	3533
ежемесячный платёж	3533
економія #%	4256
ексклузивно за абонати	292
ексклюзивно для передплатників	4255
електронна адреса	4258
електронна пошта	4258
електронна пошта або логін	4255
етикети	298
еще нет аккаунта	3535
еще новости	3458
еще от автора	3541
еще по теме	3458
ещё	3458
ещё не подписчик	3535
ещё нет аккаунта	3535
ещё новости	3458
ещё от автора	3541
ещё по теме	3458
""", 'ж': """
желаете ли да получавате известия	286
жодного спаму	4258
""", 'з': """
з нашого магазину	4242
за абонати	292
за датою	4271
за популярністю	4271
за темою	4181
забелязахте грешка	301
заборонити	4250
забравена парола	220
забравили сте паролата си	292
забронировать билет	3522
забронировать место	3522
забронювати квиток	4242
забронювати місце	4242
забув пароль	4255
забули пароль	4166
забыл пароль	3535
забыли пароль	3439
завантаження відео	4246
завантаження плеєра	4246
завантажити аудіо	4246
завантажити випуск	4246
завантажити відео	4244
завантажити додаток	4248
завантажити допис	4244
завантажити застосунок	4248
завантажити контент	4244
завантажити публікацію	4244
завантажити ще	4183
завжди дозволяти	4244
завжди показувати	4244
загрузить видео	3524
загрузить еще	3461
загрузить ещё	3461
загрузить контент	3524
загрузить пост	3524
загрузить публикацию	3524
загрузка видео	3526
загрузка плеера	3526
задонатити	4163
задонатить	3434
задължителни полета	295
задължително	296
задължително поле	295
заказать книгу	3522
закрити	4162
закрити галерею	4261
закрити рекламу	4274
закрыть	3433
закрыть галерею	3541
закрыть рекламу	3554
залишилося #	4246
залишити відгук	4268
залишити коментар	4179
залиште коментар	4270
заметили ошибку	3545
замовити книгу	4242
замовити книжку	4242
запазете място	280
запази	230
запази за по-късно	308
запази избора	281
запази място	280
запази настройките	281
запази рецептата	61
запази статията	230
запам'ятати мене	4255
заповніть це поле	4258
заполните это поле	3538
запомни ме	292
запомнить меня	3535
започни теста	277
запретить	3530
запропонувати новину	4179
зарегистрироваться	3439
зареди видеото	281
зареди още	298
зареди публикацията	281
зареди съдържанието	281
зареждане на видеото	283
зареждане на плейъра	283
зареєструватися	4166
зарубежной картой	3533
затвори	234
затвори галерията	298
затвори рекламата	309
затрудняюсь ответить	3519
защо виждам тази реклама	309
зберегти	4172
зберегти вибір	4244
зберегти на потім	4273
зберегти налаштування	4244
зберегти рецепт	61
зберегти статтю	4172
збережено	4273
збільшити	4183
збільшити зображення	4261
збільшити текст	4273
збільшити фото	4261
збільшити шрифт	4273
зв'язатися з автором	4261
звук	284
згенеровано за допомогою ші	4268
згенеровано штучним інтелектом	4268
згенеровано ші	4268
згорнути	4184	4261
зменшити шрифт	4273
змінити згоду	4244
змінити розмір тексту	4273
зміст	4183
зміст статті	4261
знайшли помилку	4265
знижка #%	4256
знижка для передплатників	4242
зображення # з #	4260
зображення # із #	4260
зовнішній контент	4244
зробити внесок	4163
зробити донат	4253
зрозуміло	4176
""", 'и': """
играй сега	277
играть	3519
играть онлайн	3518
из нашего магазина	3522
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
изменить размер текста	3553
изменить согласие	3524
изображение # из #	3540
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
ии может ошибаться	3548
или	293	3536
имам профил	292
имате ли профил	292
име	296
имейл адрес	295
имейл или потребителско име	292
имя	3539
индекс	3539
интересное	3458
искате ли да получавате известия	286
использование материалов только с разрешения редакции	3546
исправления и уточнения	3545
""", 'к': """
к началу	3461
к началу страницы	3541
к рецепту	61
каждое пожертвование важно	3533
каждую пятницу. бесплатно. без спама	3538
каждый донат важен	3533
каждый рубль важен	3533
как да изключа adblock	288
как да изключите рекламния блокер	288
как защитаваме източниците си	301
как мы защищаем источники	3545
как мы защищаем наших источников	3545
как отключить adblock	3531
как пазим източниците си	301
картина в картината	283
картинка в картинке	3526
картинка в картинці	4246
категории	3458
категорії	4181
качество	3527
керування згодою	4244
керувати згодою	4244
керувати сповіщеннями	4249
ключови думи	227
кожен внесок важливий	4253
кожен донат важливий	4253
кожна гривня важлива	4253
коментар	4179
коментари	230
коментарі	4179
коментарів ще немає	4270
коментирай	230
коментирайте	230
коментирайте първи	230
коментирането е изключено	305
коментування закрито	4270
коментувати	4179
комерційний контент	4274
комерційний матеріал	4274
комментарии	3455
комментарии отсутствуют	3455
комментарий	3455
комментировать	3455
коммерческий контент	3554
коммерческий материал	3554
конец рекламы	3554
контакти	4179
контакты	3455
контент заблокирован	3524
контент заблоковано	4244
контент недоступен	3524
контент недоступний	4244
конфиденциальность	3452
копирай връзката	308
копирай линк	230
копирай линка	230
копирането забранено	302
копирано	308
копирано в клипборда	308
копирование запрещено	3546
копировать ссылку	3447
копіювання заборонено	4266
копіювати посилання	4172
край на рекламата	309
кросворд	4239
кроссворд	3519
кроссворд дня	3518
кръстословица	278
купете билети	280
купете книгата	280
купи абонамент	220
купи билет	280
купи билети	280
купи книгата	280
купи лиценз	302
купи сега	280
купите нам кофе	3533
купити журнал	4242
купити зараз	4242
купити квитки	4242
купити квиток	4242
купити книгу	4242
купити книжку	4242
купити ліцензію	4266
купити нам каву	4253
купити передплату	4255
купить билет	3522
купить билеты	3522
купить билеты онлайн	3522
купить журнал	3522
купить книгу	3522
купить лицензию	3546
купить номер	3522
купить подписку	3439
купить права на публикацию	3546
купить сейчас	3522
към галерията	298
към количката	280
към магазина	280
към началната страница	298
към началото	298
към рецептата	61
към страницата за дарения	290
към съдържанието	298
кінець реклами	4274
""", 'л': """
лента новостей	3458
линкът е копиран	308
личный кабинет	3439
лише для передплатників	4255
лише необхідні	4244
логин	3536
логин или e-mail	3535
логін	4256
логін або e-mail	4255
лучшие	3551
любая сумма	3533
любая сумма важна	3533
""", 'м': """
маджонг	278	3519	4239
материал закрыт	3535
материал защищен авторским правом	3546
материал защищён авторским правом	3546
материал партнера	3554
материал партнёра	3554
материал создан автоматически	3548
материалы защищены авторским правом	3546
материалы партнеров	3451
материалы партнёров	3554
материалы по теме	3458
матеріал захищено авторським правом	4266
матеріал партнера	4274
матеріал створено автоматично	4268
матеріали за темою	4181
матеріали захищені авторським правом	4266
матеріали партнерів	4274
матеріали по темі	4181
машинний переклад	4269
машинно преведено	304
машинный перевод	3549
маєте акаунт	4255
маєте новину	4265
меню	3461	4183
месечен абонамент	292
месечно	293
месечно дарение	290
месечно плащане	292
месячная подписка	3535
метки	3458
ми не можемо показати цей вміст	4244
ми не можемо показати цей контент	4244
може би по-късно	234
може да ви хареса	227
може да харесате още	227
может быть, позже	3433
может позже	3433
можете да се откажете по всяко време	292
можете да се отпишете по всяко време	295
можливо, пізніше	4162
можна скасувати будь-коли	4255
мои темы	3552
моите теми	307
мой профиль	3439
моля, изключете рекламния блокер	288
моля, опитайте по-късно	295
моят профил	220
мої теми	4272
мы в социальных сетях	3449
мы в соцсетях	3449
мы вконтакте	3449
мы не можем показать это содержимое	3524
мы не можем показать этот контент	3524
мій профіль	4166
місто	4259
місячна передплата	4255
місячна підписка	4255
мітки	4181
""", 'н': """
на весь екран	4246
на весь экран	3526
на главную	3461
на головну	4261
на живо	284
на початок	4261
на початок сторінки	4261
на правах реклами	4175
на правах рекламы	3451
на сторінку пожертв	4253
на страницу пожертвований	3533
на цял екран	283
наверх	3461	4183
нагадати пізніше	4162
надіслати	91	4172	4259
надіслати відгук	4268
надіслати другові	4273
надіслати другу	4172
надіслати електронною поштою	4273
надіслати коментар	4270
надіслати новину	4265
надіслати новину анонімно	4265
надіслати повідомлення	4258
надіслати поштою	4172
надіслати статтю поштою	4172
надіслати у whatsapp	4273
надішліть свої фото	4265
наживо	4247
нажмите, чтобы увеличить	3541
назад	3461	4183
назначение платежа: пожертвование	3533
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
найкраща пропозиція	4256
найкращі	4271
найпопулярніше	4181	4256
найпопулярніше за добу	4181
найпопулярніше за тиждень	4181
найпопулярніший	4256
найти	3461
найчитаніше	4181
налаштування	4176
налаштування cookie	4244
налаштування конфіденційності	4244
налаштування приватності	4244
налаштування файлів cookie	4244
налаштувати cookie	4244
налаштувати сповіщення	4249
налично в google play	285
намали шрифта	308
написати автору	4261
написати анонімно	4265
написати в редакцію	4265
написати коментар	4179
написать автору	3541
написать анонимно	3545
написать в редакцию	3545
написать комментарий	3455
напишете коментар	305
напиши коментар	230
напомни ми по-късно	234
напомнить позже	3433
направете дарение	219
направете теста	277
направи теста	277
настроить cookie	3524
настроить уведомления	3529
настройки	3452
настройки cookie	3452
настройки за поверителност	281
настройки конфиденциальности	3524
настройки на бисквитките	281
настройки приватности	3524
настройки файлов cookie	3524
наступна	4183
наступна новина	4261
наступна світлина	4261
наступна стаття	4181
наступна сторінка	4261
наступне відео	4246
наступне фото	4261
наступний слайд	4261
натисніть, щоб збільшити	4261
начална страница	298
начать игру	3518
начать тест	3518
нашли ошибку	3545
не вдалося відтворити відео	4246
не вдалося завантажити відео	4246
не зараз	4162
не маєте акаунта	4255
не можем да покажем това съдържание	281
не пропустите	3458
не пропустіть	4181
не сега	234
не сегодня	3433
не сейчас	3433
не сьогодні	4162
не удалось воспроизвести видео	3526
не удалось загрузить видео	3526
не, благодаря	234
невалиден имейл	295
невалиден имейл адрес	295
неверный e-mail	3538
неверный адрес электронной почты	3538
нейросеть может ошибаться	3548
некоректна адреса	4258
некоректний e-mail	4258
некорректный e-mail	3538
некорректный адрес	3538
немає акаунта	4255
немає акаунту	4255
немає коментарів	4270
немає передплати	4255
необов'язково	4259
необязательно	3539
неправильна електронна адреса	4258
нет аккаунта	3535
нет комментариев	3455
нет подписки	3535
нет, спасибо	3433
нещо се обърка. опитайте отново	295
нещо се обърка. опитайте по-късно	295
никакого спама	3538
новини	4181
новини за темою	4181
новини компаній	4175
новини партнерів	4175	4181
новости	3458
новости smi#	3458
новости партнеров	3451
новости партнёров	3451
новости по теме	3458
новости сми#	3458
новые	3551
нові	4271
номер телефона	3539
номер телефону	4259
нравится	3551
няма коментари	305
нямам мнение	278
нямам профил	292
нямате абонамент	292
нямате профил	292
ні, дякую	4162
""", 'о': """
обговорити	4179
оберіть передплату	4255
оберіть план	4255
оберіть суму	4253
обнови страницата	289
обновите страницу	3532
обновить страницу	3532
обов'язкове поле	4258
обов'язково	4259
обрати	4256
обрати передплату	4255
обрати план	4255
обрати тариф	4255
обратная связь	3455
обратно към началната страница	298
обратно към началото	298
обратно нагоре	298
обсудить	3455
обсуждение	3455
общи условия	281
обязательно	3539
обязательное поле	3538
одноклассники	3448
одноразово	4163
озвучено роботом	3526
озвучено синтезированным голосом	3526
озвучено синтезованим голосом	4246
оновити сторінку	4252
оновіть сторінку	4252
опитайте отново	295
опитайте по-късно	295
опитування	91	4239
опитування дня	91	4238
оплата раз в год	3535
оплата раз на рік	4255
опрос	91
опрос дня	91	3518
основание: дарение	290
оставащо време	283
оставащо време #	283
оставащо време -#	283
оставете коментар	305
остави коментар	305
оставить комментарий	3455
оставить отзыв	3548
оставшееся время	3526
оставшееся время #	3526
оставшееся время -#	3526
оставьте комментарий	3550
останні новини	4181
останні статті	4181
от нашите партньори	309
от наших партнеров	3554
от наших партнёров	3554
от нашия магазин	280
ответить	91	3455	3551
отвори в приложението	285
отвори галерията	298
отвори приложението	285
отговор	306
отговори	306
отиди на рецептата	61
отказ по всяко време	292
отказаться	3452
отказвам всички	281
отклонить	3452
отклонить все	3524
отклонить всё	3524
отключете статията	292
отключете цялата статия	220
отключи статията	220
отключите adblock	3531
отключите адблок	3531
отключить звук	3526
отключить рекламу	3554
открихте грешка	301
открихте грешка в текста	301
открыть	3462
открыть галерею	3541
открыть карту	3462
открыть приложение	3528
открыть статью	3535
отмена в любой момент	3535
отменить можно в любой момент	3535
отозвать согласие	3524
отпечатай	230
отпечатай статията	230
отписаться	3552
отписаться можно в любой момент	3538
отписаться от темы	3552
отпишете се по всяко време	295
отправить	91	3539
отправить другу	3447
отправить комментарий	3550
отправить отзыв	3548
отправить по почте	3447
отправить по электронной почте	3553
отправить сообщение	3538
отримувати сповіщення	4249
отсканируйте qr-код	3528
отстъпка за абонати	280
оттегли съгласието	281
оттегляне на съгласието	281
отхвърли всички	281
оферта за читатели	280
оформити передплату	4255
оформити підписку	4166
оформить донат	3434
оформить доступ	3535
оформить ежемесячное пожертвование	3533
оценете статията	230
оцените материал	3455
оцените рецепт	61
оцените статью	3455
оценить рецепт	61
оцініть матеріал	4179
оцініть рецепт	61
оцініть статтю	4179
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
пароль	3536	4256
партнерский материал	3451
партнерский проект	3451
партнерський матеріал	4175
партнерський проєкт	4175
партньорско съдържание	226
партнёрский материал	3451
партнёрский проект	3451
пасианс	278
пасьянс	3519	4239
пауза	284	3527	4247
переведено автоматически	3548
переведено нейросетью	3548
переведено с помощью ии	3548
перевір себе	4238
перевірте свою пошту	4258
перевірте свої знання	4238
перевірте себе	4238
переглянути # світлин	4260
переглянути # світлини	4260
переглянути # фото	4260
переглянути # фотографій	4260
переглянути # фотографії	4260
переглянути всі # світлин	4260
переглянути всі # світлини	4260
переглянути всі # фото	4260
переглянути всі # фотографій	4260
переглянути всі # фотографії	4260
переглянути всі світлин	4260
переглянути всі світлини	4260
переглянути всі фото	4260
переглянути всі фотографій	4260
переглянути всі фотографії	4260
переглянути галерею	4261
переглянути пропозицію	4242
переглянути результати	91	4238
переглянути світлин	4260
переглянути світлини	4260
переглянути усі # світлин	4260
переглянути усі # світлини	4260
переглянути усі # фото	4260
переглянути усі # фотографій	4260
переглянути усі # фотографії	4260
переглянути усі світлин	4260
переглянути усі світлини	4260
переглянути усі фото	4260
переглянути усі фотографій	4260
переглянути усі фотографії	4260
переглянути фото	4260
переглянути фотографій	4260
переглянути фотографії	4260
переглянути ціну	4242
передплата	4166
передплатити	4166
перезавантажити сторінку	4252
перезавантажте сторінку	4252
перезагрузите страницу	3532
перезагрузить страницу	3532
перейти в галерею	3541
перейти в магазин	3522
перейти до галереї	4261
перейти до досьє	4261
перейти до змісту	4261
перейти до контенту	4261
перейти до магазину	4242
перейти до оплати	4253
перейти до основного вмісту	4261
перейти до пожертви	4253
перейти до пропозиції	4242
перейти до рецепта	61
перейти к досье	3541
перейти к контенту	3541
перейти к оплате	3533
перейти к основному содержанию	3541
перейти к пожертвованию	3533
перейти к предложению	3522
перейти к рецепту	61
перейти к содержанию	3461
перейти к сюжету	3541
перекладено автоматично	4268
перекладено за допомогою ші	4268
перекладено ші	4268
пересказ нейросети	3548
пересказано нейросетью	3548
печать	3447
печать рецепта	61
питання дня	4238
пишете до редакцията	301
пишете на автора	298
пиши на автора	298
платена публикация	87	226
платено партньорство	309
платено съдържание	226
плеер загружается	3526
плейърът се зарежда	283
плеєр завантажується	4246
по дате	3551
по подписке	3439
по популярности	3551
по теме	3458
по-късно	234	287
побачили помилку	4265
повернутися на головну	4261
повний екран	4246
повноекранний режим	4246
повідомити новину	4265
повідомити про помилку	4179
повідомити про помилку в тексті	4179
повідомлення	4259
повідомлення надіслано	4258
погоджуюсь	4176
погоджуюся	4176
погодитися та продовжити	4244
пограти	4239
подай сигнал	301
подарете тази статия	230
подари статията	308
подарить доступ	3553
подарить материал	3447
подарить статью	3439
подарувати доступ	4273
подарувати статтю	4172
поддержать	3434
поддержать автора	3434
поддержать на boosty	3533
поддержать на patreon	3533
поддержать нас	3434
поддержать проект	3434
поддержать редакцию	3434
поддержите нас	3434
поделитесь	3447
поделиться	3447
поделиться в telegram	3447
поделиться в twitter	3447
поделиться в одноклассниках	3447
поделиться в соцсетях	3447
поделиться вконтакте	3447
поделиться новостью	3447
поделиться ссылкой	3447
поделиться статьей	3447
поделиться статьёй	3447
подкасти	4181
подкасты	3458
подкрепете ни	219
подкрепи	219
подкрепи ни	219
подобається	4271
подобни статии	227
подписаться	3439
подписаться в max	3449
подписаться в telegram	3449
подписаться на автора	3552
подписаться на канал	3449
подписаться на новости	3442
подписаться на рассылку	3442
подписаться на телеграм-канал	3449
подписаться на тему	3552
подписаться на уведомления	3529
подписка	3439
подписка на год	3535
подписка на месяц	3535
подписывайтесь	3449
подпишитесь	3535
подпишитесь на рассылку	3442
подреди по	305
подробнее	3461
подробнее по теме	3458
подтвердите e-mail	3538
подтвердите адрес электронной почты	3538
поділитись	4172
поділитися	4172
поділитися в telegram	4172
поділитися в соцмережах	4172
поділитися новиною	4172
поділитися статтею	4172
поділіться	4172
пожаловаться	3550
пожаловаться на комментарий	3550
пожаловаться на рекламу	3554
пожертвовать	3434
пожертвувати	4163
позволи	287
позволи известия	286
позже	3433	3530
поиск	3461
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
показати # відповідей	4270
показати # відповіді	4270
показати # світлин	4260
показати # світлини	4260
показати # фото	4260
показати # фотографій	4260
показати # фотографії	4260
показати більше	4183
показати вміст	4244
показати все	4184
показати всі	4261
показати всі # світлин	4260
показати всі # світлини	4260
показати всі # фото	4260
показати всі # фотографій	4260
показати всі # фотографії	4260
показати всі світлин	4260
показати всі світлини	4260
показати всі фото	4260
показати всі фотографій	4260
показати всі фотографії	4260
показати відповіді	4270
показати галерею	4261
показати й прийняти	4244
показати коментарі	4179
показати контент	4244
показати менше	4261
показати оригінал	4184
показати пароль	4255
показати підпис	4261
показати результати	91	4238
показати розшифровку	4246
показати світлин	4260
показати світлини	4260
показати субтитри	4246
показати усі # світлин	4260
показати усі # світлини	4260
показати усі # фото	4260
показати усі # фотографій	4260
показати усі # фотографії	4260
показати усі світлин	4260
показати усі світлини	4260
показати усі фото	4260
показати усі фотографій	4260
показати усі фотографії	4260
показати фото	4260
показати фотографій	4260
показати фотографії	4260
показати ще	4183
показати і прийняти	4244
показать # ответа	3550
показать # ответов	3550
показать # фото	3540
показать # фотографии	3540
показать # фотографий	3540
показать больше	3461
показать все	3462	3541
показать все # фото	3540
показать все # фотографии	3540
показать все # фотографий	3540
показать все фото	3540
показать все фотографии	3540
показать все фотографий	3540
показать галерею	3541
показать еще	3461
показать ещё	3461
показать и принять	3524
показать карту	3462
показать комментарии	3455
показать контент	3524
показать меньше	3462	3541
показать оригинал	3462
показать ответы	3550
показать пароль	3535
показать перевод	3462
показать подпись	3541
показать расшифровку	3526
показать результаты	91	3518
показать содержимое	3524
показать субтитры	3526
показать фото	3540
показать фотографии	3540
показать фотографий	3540
показувати завжди	4244
показывать всегда	3524
поки немає коментарів	4270
поле обов'язкове для заповнення	4258
поле обязательно для заполнения	3538
полето е задължително	295
политика cookie	3524
политика за защита на личните данни	281
политика за поверителност	281
политика исправлений	3545
политика конфиденциальности	3452
политика обработки персональных данных	3452
полноэкранный режим	3526
полный экран	3526
получавай известия	286
получать уведомления	3529
пользовательское соглашение	3452
політика cookie	4244
політика виправлень	4265
політика конфіденційності	4176
політика приватності	4244
помогает любая сумма	3533
помочь	3434
помочь нам	3434
помочь проекту	3434
помочь редакции	3434
помітили помилку	4265
понятно	3452
попередня	4183
попередня новина	4261
попередня стаття	4181
попередня сторінка	4261
попереднє фото	4261
попередній слайд	4261
поправки и уточнения	301
попробовать бесплатно	3439
попробуйте еще раз	3538
попробуйте ещё раз	3538
попробуйте позже	3538
популярне	4181
популярное	3458
популярные	3458	3551
популярные новости	3458
популярные статьи	3458
популярный	3536
популярні	4271
популярні новини	4181
попълнете това поле	295
поръчай книгата	280
поръчайте книгата	280
посилання скопійовано	4172
поскаржитися	4270
поскаржитися на коментар	4270
поскаржитися на рекламу	4274
последнее	3458
последни	227
последни новини	227
последние новости	3458
послухати новину	4172
посмотреть # фото	3540
посмотреть # фотографии	3540
посмотреть # фотографий	3540
посмотреть все # фото	3540
посмотреть все # фотографии	3540
посмотреть все # фотографий	3540
посмотреть все фото	3540
посмотреть все фотографии	3540
посмотреть все фотографий	3540
посмотреть результаты	91	3518
посмотреть фото	3540
посмотреть фотографии	3540
посмотреть фотографий	3540
посмотреть цену	3522
потвърдете имейла си	295
поточний час	4246
поточний час #	4246
потребителско име	293
потребителско име или имейл	292
похожие материалы	3458
похожие статьи	3458
почати гру	4238
почати тест	4238
почему я вижу эту рекламу	3554
почерпете ни с кафе	290
почерпи ни кафе	290
почтовый индекс	3539
поширити	4172
поширити у facebook	4172
поштовий індекс	4259
пошук	4183
пощенски код	296
правила за коментарите	305
правила за коментиране	230
правила использования	3452
правила коментарів	4270
правила коментування	4179
правила комментариев	3550
правила комментирования	3455
правила користування	4244
предимства за абонати	280
предишна новина	298
предишна снимка	298
предишна статия	298
предишна страница	298
предложение для подписчиков	3522
предложение для читателей	3522
предложить новость	3455
предыдущая	3461
предыдущая новость	3541
предыдущая статья	3458
предыдущая страница	3541
предыдущая фотография	3541
предыдущее фото	3541
предыдущий слайд	3541
презаредете страницата	289
презареди страницата	289
премиум	3439
преміум	4166
препечатването е забранено	302
препечатването забранено	302
препоръчани	227
препоръчано от outbrain	309
препоръчано от taboola	309
препоръчваме	293
препоръчваме ви	227
препоръчваме ви още	227
препоръчваме още	227
пригостити кавою	4253
пригостіть нас кавою	4253
придбати квитки	4242
придбати квиток	4242
придбати книжку	4242
придбати передплату	4255
придбати права на публікацію	4266
приемам всички	281
приемам всички бисквитки	281
приемам и продължавам	281
приеми всички	281
приеми и покажи	281
приеми и продължи	281
призначення платежу: благодійний внесок	4253
прийняти	4176
прийняти все	4244
прийняти всі	4176
прийняти всі файли cookie	4244
прийняти й показати	4244
прийняти та показати	4244
прийняти та продовжити	4244
прийняти і продовжити	4244
принтирай	230
принтирай рецептата	61
принципи редакції	4265
принять	3452
принять все	3452
принять все cookie	3524
принять все файлы cookie	3524
принять всё	3452
принять и показать	3524
принять и продолжить	3524
прислать новость	3455
прислать новость анонимно	3545
присоединиться к обсуждению	3550
пришлите свои фото	3545
приєднатися	4163
приєднатися до спільноти	4163
проверете имейла си	295
проверете пощата си	295
провери знанията си	277
проверь себя	3518
проверьте свои знания	3518
проверьте свою почту	3538
проверьте себя	3518
проголосовало #	3518
проголосовать	91
проголосувати	91
продовження під рекламою	4175
продовження статті під рекламою	4175
продовжити без вимкнення	4251
продовжити з apple	4255
продовжити з google	4255
продовжити через apple	4255
продовжити через facebook	4255
продовжити через google	4255
продолжительность #	3526
продолжить без отключения	3531
продолжить без поддержки	3433
продолжить с apple	3535
продолжить с google	3535
продолжить через apple	3535
продолжить через facebook	3535
продолжить через google	3535
продължава след рекламата	226
продължете с google	292
продължи без изключване	288
продължи с apple	292
продължи с facebook	292
продължи с google	292
продължителност	284
продължителност #	283
произвольная сумма	3533
произошла ошибка	3539
произошла ошибка. попробуйте ещё раз	3538
произошла ошибка. попробуйте позже	3538
пройти опитування	4238
пройти опрос	3518
пройти тест	3518
прокоментувати	4270
прокомментировать	3550
промени размера на текста	308
промо	3451	4175
пропозиція для передплатників	4242
пропозиція для читачів	4242
прослухати статтю	4246
прослушать	3447
прослушать новость	3447
прослушать статью	3526
прочетено от синтетичен глас	283
прочетете и	227
прочетете цялата статия	298
прочети по-късно	308
прочети с абонамент	292
прочети транскрипцията	283
прочети цялата новина	298
прочети цялата статия	298
прочитати пізніше	4273
прочитать позже	3553
прямой эфир	3527
прізвище	4259
публикувай коментар	305
пусни видеото	283
първо най-новите	305
підписатись	4166
підписатися	4166
підписатися на автора	4272
підписатися на сповіщення	4249
підписатися на тему	4272
підписка	4166
підсумок від ші	4268
підтвердьте електронну адресу	4258
підтвердіть e-mail	4258
підтримайте нас	4163
підтримати	4163
підтримати автора	4163
підтримати журналістів	4163
підтримати на buy me a coffee	4253
підтримати на patreon	4253
підтримати нас	4163
підтримати проєкт	4253
підтримати разово	4253
підтримати редакцію	4163
підтримувати щомісяця	4253
пізніше	4162	4250
""", 'р': """
радимо прочитати	4181
радимо також	4181
развернуть	3461
разгадать кроссворд	3518
размер на текста	308
размер на шрифта	65
размер текста	65
размер шрифта	65
разова підтримка	4253
разовий внесок	4253
разовий донат	4253
разово	3434
разовое пожертвование	3533
разовый платеж	3533
разовый платёж	3533
разпечатай	230
разпечатай статията	308
разреши	287
разреши веднъж	281
разреши известия	286
разреши известията	286
разреши рекламите	289
разрешите уведомления	3516
разрешить	3530
разрешить контент	3524
разрешить один раз	3524
разрешить рекламу	3532
разрешить уведомления	3516
ранняя регистрация	3522
раскрыть	3462
распечатать	3447
распечатать рецепт	61
распечатать статью	3447
рассказать друзьям	3447
рассылка	3442
рассылки	3442
расшифровка	3527
регистрация	220	3439
редакция рекомендует	3458
редакційна політика	4265
редакційна політика видання	4265
резултати от анкетата	277
резултати от гласуването	277
результати	91	4184
результати голосування	4238
результати опитування	4238
результаты	91	3462
результаты голосования	3518
результаты опроса	3518
реклама	226	3451	4175
реклама - статията продължава по-долу	226
реклама google	3554
реклама від google	4274
реклама закончилась	3554
реклама закінчилася	4274
реклама на сайте	3451
реклама на сайті	4175
реклама окончена	3554
реклама от google	3554
реклама. продовження нижче	4175
реклама. продолжение ниже	3451
реклами от google	309
рекламний матеріал	4274
рекламно каре	226
рекламно съдържание	226
рекламный материал	3554
рекомендовано outbrain	3554
рекомендовано taboola	3554
рекомендуем	3458	3536
рекомендуем почитать	3458
рекомендуем также	3458
рекомендуемое	3458
рекомендуємо	4181	4256
рекомендуємо прочитати	4181
рекомендуємо також	4181
реши кръстословицата	277
реши теста	277
реєстрація	4166
розгадати кросворд	4238
розгорнути	4184	4261
роздрукувати	4172
роздрукувати рецепт	61
роздрукувати статтю	4172
розмір тексту	65
розмір шрифту	65
розшифровка	4247
российской картой	3533
рубрики	3458	4181
річна передплата	4255
річна підписка	4255
""", 'с': """
самая выгодная	3536
само за абонати	292
само необходими	281
само необходимите	281
самое важное	3458
самое популярное	3458
самое читаемое	3458
самое читаемое за день	3458
самое читаемое за неделю	3458
самый популярный	3536
свали аудиото	283
свали епизода	283
свали от app store	285
свали от google play	285
свали приложението	285
свежее	3458
свежие новости	3458
свернуть	3461
своя сума	4253
своя сумма	3533
свържете се с редакцията	301
свържи се с автора	298
свързани новини	227
свързани публикации	227
свързани статии	227
связаться с нами	3455
світлина # з #	4260
світлина # із #	4260
сгенерировано ии	3548
сгенерировано нейросетью	3548
сгенерировано с помощью ии	3548
сделать донат	3533
сделать пожертвование	3434
сейчас читают	3458
сигнализирай за грешка	301
сканворд	3519
сканирай qr кода	285
сканирайте qr кода	285
сканирайте qr кода и изтеглете приложението	285
сканируйте qr-код	3528
скануйте qr-код	4248
скасувати можна будь-коли	4255
скачать аудио	3526
скачать выпуск	3526
скачать из google play	3528
скидка #%	3536
скидка для подписчиков	3522
скопировано	3553
скопировано в буфер обмена	3553
скопировать ссылку	3447
скопировать ссылку на статью	3447
скопійовано	4273
скопійовано в буфер обміну	4273
скопіювати посилання	4172
скопіювати посилання на статтю	4172
скорост	284
скорост на възпроизвеждане	283
скорость	3527
скорость воспроизведения	3526
скрий отговорите	305
скрий рекламата	309
скрыть	3462
скрыть ответы	3550
скрыть рекламу	3554
слайд # з #	4260
слайд # из #	3540
слайд # от #	297
слайд # із #	4260
слайд #/#	3540	4260
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
следить за автором	3552
следить за онлайном	3541
следить за темой	3552
следующая	3461
следующая новость	3541
следующая статья	3458
следующая страница	3541
следующая фотография	3541
следующее видео	3526
следующее фото	3541
следующий слайд	3541
слухати	4172
слухати новину	4172
слушай новината	230
слушай статията	283
слушать	3447
слушать новость	3447
см. также	3458
смотреть # фото	3540
смотреть # фотографии	3540
смотреть # фотографий	3540
смотреть видео	3526
смотреть все	3461
смотреть все # фото	3540
смотреть все # фотографии	3540
смотреть все # фотографий	3540
смотреть все фото	3540
смотреть все фотографии	3540
смотреть все фотографий	3540
смотреть галерею	3541
смотреть онлайн-трансляцию	3541
смотреть предложение	3522
смотреть фото	3540
смотреть фотогалерею	3541
смотреть фотографии	3540
смотреть фотографий	3540
смотри также	3458
смотрите также	3458
сначала новые	3550
сначала старые	3550
снимка # от #	297
снимка #/#	297
снимок # из #	3540
советуем почитать	3458
согласен	3452
согласиться	3452
согласиться и продолжить	3524
содержание	3461
содержание статьи	3541
содержимое недоступно	3524
создано ии	3548
создано нейросетью	3548
создано при помощи ии	3548
создано с помощью ии	3548
создать аккаунт	3439
сообщение	3539
сообщение отправлено	3538
сообщить новость	3545
сообщить об опечатке	3455
сообщить об ошибке	3455
сортирай по	305
сортиране	306
сортировать	3551
сортировать по	3550
сортировка	3551
сортування	4271
сортувати	4271
сортувати за	4270
сохранено	3553
сохранить	3447
сохранить выбор	3524
сохранить на потом	3553
сохранить настройки	3524
сохранить рецепт	61
сохранить статью	3447
социальные сети	3449
спасибо за ваш голос	91	3518
спасибо за ваше сообщение	3538
спасибо за подписку	3442
спасибо за регистрацию	3538
спасибо за сообщение	3538
спасибо за участие в опросе	3518
спасибо, ваш голос учтён	3518
спершу нові	4270
спершу старі	4270
спестявате #%	293
спецпроект	3451
спецпроєкт	4175
сповіщення	4250
споделете	230
сподели	230
сподели във facebook	230
сподели като подарък	308
сподели по имейл	308
сподели статията	230
споделяне	230
спонсорирано	226
спонсорирано съдържание	309
спонсорский материал	3554
спонсорський матеріал	4274
способ оплаты	3437
способы оплаты	3437
спочатку нові	4270
спочатку старі	4270
спри да следваш	307
спробуйте пізніше	4258
спробуйте ще раз	4258
ссылка скопирована	3447
сталася помилка	4259
сталася помилка. спробуйте пізніше	4258
сталася помилка. спробуйте ще раз	4258
станете член	219
стани абонат	219
стани дарител	219
старые	3551
старі	4271
стати патроном	4253
стати підписником	4253
стати співучасником	4163
стати частиною спільноти	4163
стати членом клубу	4253
статията е заключена	292
статията е защитена с авторско право	302
статията се чете от изкуствен интелект	283
стаття захищена авторським правом	4266
стать патроном	3434
стать соучастником	3434
стать спонсором	3434
статья защищена авторским правом	3546
створено за допомогою штучного інтелекту	4268
створено за допомогою ші	4268
створено штучним інтелектом	4268
створено ші	4268
створити акаунт	4166
стежити за автором	4272
стежити за онлайном	4261
стежити за темою	4272
стислий переказ від ші	4268
стоимость доставки	3522
сторінка # з #	4260
сторінка # із #	4260
сторінка #/#	4260
страница # из #	3540
страница # от #	297
страница #/#	297	3540
стрічка новин	4181
субтитри	284	4247
субтитры	3527
судоку	278	3519	4239
сума по избор	290
сховати	4184
сховати відповіді	4270
сховати рекламу	4274
сходни новини	227
схожі матеріали	4181
схожі новини	4181
схожі статті	4181
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
сыграть	3519
сюжет	3458
сюжеты	3458
""", 'т': """
тагове	227
тази статия е заключена	292
так, будь ласка	4250
так, дякую	4250
так, хочу	4250
також читайте	4181
твитнуть	3447
твиттер	3448
твітнути	4172
теги	3458	4181
текст продовжується під рекламою	4175
текст создан автоматически	3548
текст створено автоматично	4268
текст читает робот	3526
текущее время	3526
текущее время #	3526
текущо време	283
текущо време #	283
телеграм	3448
телефон	296	3539	4259
тема	296	3539	4259
тема дня	3458
теми	4181
темы	3458
тест дня	3518
тествай знанията си	277
това видео вече не е налично	283
това видео не е налично	283
това поле е задължително	295
това съдържание не е налично	281
това съдържание не може да бъде показано	281
только для подписчиков	3439
только необходимые	3524
транскрипция	284
тривалість	4247
тривалість #	4246
търговско съдържание	309
тільки необхідні	4244
""", 'у': """
у вас вже є акаунт	4255
у вас включен adblock	3531
у вас нет подписки	3535
у вас уже есть аккаунт	3535
у мене вже є акаунт	4255
у мене є акаунт	4255
у мене є передплата	4255
у меня есть аккаунт	3535
у меня есть подписка	3535
у меня нет аккаунта	3535
у меня уже есть аккаунт	3535
у цій статті	4261
уведомления	3530
увеличи	298
увеличи снимката	298
увеличи текста	308
увеличи шрифта	308
увеличить	3461
увеличить изображение	3541
увеличить текст	3553
увеличить фото	3541
увеличить шрифт	3553
увійти	4166
увійти з google	4255
увійти за допомогою google	4255
увійти через apple	4255
увійти через facebook	4255
увійти через google	4255
увійти, щоб коментувати	4270
увімкнути	4250
увімкнути звук	4246
увімкнути сповіщення	4235
увімкніть сповіщення	4235
угостите нас кофе	3533
угостить кофе	3533
уже есть аккаунт	3439
уже зарегистрированы	3439
уже зареєструвалися	4166
уже отключил	3532
узнать цену	3522
укажите сумму	3533
уменьшить шрифт	3553
умови використання	4176
управление на бисквитките	281
управление на известията	286
управление на съгласието	281
управление согласием	3524
управление уведомлениями	3529
управлявай съгласието	281
управлять согласием	3524
условия за ползване	281
установить приложение	3528
усі коментарі	4270
усі матеріали	4261
усі матеріали автора	4261
усі матеріали за темою	4261
усі новини	4183
усі статті	4261
усі статті автора	4261
""", 'ф': """
файлы cookie	3452
фамилия	296	3539
фейсбук	3448
филворды	3519
фото	3458
фото # з #	4260
фото # из #	3540
фото # із #	4260
фото #/#	3540	4260
фоторепортаж	3458
""", 'х': """
харесай	230
харесва ми	306
хорошо	3452
хотите получать уведомления	3529
хочете отримувати сповіщення	4249
""", 'ц': """
це було корисно	4268
це відео більше недоступне	4246
це відео недоступне	4246
це відео недоступне у вашій країні	4246
це поле обов'язкове	4258
цей контент недоступний	4244
цей контент неможливо показати	4244
цей матеріал закритий	4255
цена на доставката	280
ця стаття закрита	4255
цял екран	283
""", 'ч': """
час читання # хв	4183
час, що залишився	4246
час, що залишився #	4246
чете синтетичен глас	283
четете без ограничения	292
четете без реклами	309
четете в приложението	285
чети без реклами	309
чети в приложението	285
чи була стаття корисною	4179
читает синтезированный голос	3526
читайте в застосунку	4248
читайте в приложении	3528
читайте еще	3458
читайте ещё	3458
читайте ниже	3451
читайте первыми в приложении	3528
читайте першими в застосунку	4248
читайте по теме	3458
читайте также	3458
читайте також	4181
читати без обмежень	4255
читати без реклами	4274
читати всю новину	4261
читати всю статтю	4261
читати далі	4183
читати з передплатою	4255
читати коментарі	4270
читати повністю	4183
читати розшифровку	4246
читати статтю повністю	4261
читати також	4181
читать без ограничений	3535
читать без рекламы	3554
читать в max	3449
читать в telegram	3449
читать всю статью	3541
читать далее	3461
читать дальше	3461
читать ещё	3461
читать комментарии	3455
читать полностью	3461
читать расшифровку	3526
читать с подпиской	3535
читать статью полностью	3541
читать также	3458
читать целиком	3541
читає синтезований голос	4246
чому я бачу цю рекламу	4274
что еще почитать	3458
что ещё почитать	3458
что-то пошло не так	3539
что-то пошло не так, попробуйте позже	3538
что-то пошло не так. попробуйте еще раз	3538
что-то пошло не так. попробуйте ещё раз	3538
что-то пошло не так. попробуйте позже	3538
чуй статията	283
""", 'ш': """
швидкість	4247
швидкість відтворення	4246
ші може помилятися	4268
""", 'щ': """
ще за темою	4181
ще не передплатник	4255
ще немає акаунта	4255
ще новини	4181
що ще почитати	4181
щомісяця	4163	4256
щомісячна підтримка	4253
щомісячний внесок	4253
щоп'ятниці. безкоштовно. без спаму	4258
щороку	4256
щось пішло не так	4259
щось пішло не так, спробуйте пізніше	4258
щось пішло не так. спробуйте пізніше	4258
щось пішло не так. спробуйте ще раз	4258
""", 'э': """
экономия #%	3536
эксклюзивно для подписчиков	3535
электронная почта	3442
электронная почта или логин	3535
эта статья закрыта	3535
это было полезно	3548
это видео больше недоступно	3526
это видео недоступно	3526
это видео недоступно в вашей стране	3526
это поле обязательно	3538
это поле обязательно для заполнения	3538
этот контент невозможно показать	3524
этот контент недоступен	3524
этот материал закрыт	3535
""", 'я': """
я вже підтримую	4162
я вимкнув блокувальник	4251
я отключил	3532
я отключил блокировщик	3531
я уже поддерживаю	3433
як вимкнути adblock	4251
як ми захищаємо джерела	4265
як ми захищаємо наші джерела	4265
якість	4247
яндекс.дзен	3448
""", 'і': """
ім'я	4259
індекс	4259
інша сума	4253
інші матеріали автора	4261
інші новини	19	4181
інші статті автора	4261
""", 'א': """
אהבתי	1944
אודות הכותב	1973
אולי גם יעניין אותך	1908
אולי יעניין אותך	1908
אולי יעניין אותך גם	1936
אולי יעניין אתכם	1908
אולי יעניין אתכם גם	1936
אולי מאוחר יותר	1891
אולי פספסתם	1936
אחר כך	1959
איך מכבים	1962
איך מכבים חוסם פרסומות	1961
אימייל	1969
אימייל לא תקין	1968
אין לי דעה	1944
אין לך חשבון	1966
אין לכם חשבון	1966
אינציקלופדיית ynet	1908
אירעה שגיאה	1968
אישור הכל	1955
אישור והמשך	1955
אני מאשר את תנאי השימוש	1968
אני מאשר קבלת דיוור	1968
אני מאשר/ת קבלת דברי פרסומת	1968
אני מאשר/ת קבלת דיוור	1968
אני מסכים לתנאי השימוש	1968
אני מסכים/ה לתנאי השימוש	1968
אפשר	1959
אפשר התראות	1958
אפשר לבטל בכל רגע	1966
אפשר תמיד	1955
אפשרויות נוספות	1979
אשר את כל העוגיות	1985
אשר הכל	1955
אשר והמשך	1955
""", 'ב': """
בדקו את תיבת הדואר	1968
בדקו את תיבת המייל	1968
בחירה	1967
בחן את עצמך	1946
בחנו את עצמכם	1946
בחסות	1939
בחר	1967
בחר מסלול	1966
בחר סכום	1987
בחרו את המינוי שלכם	1966
בחרו מינוי	1966
בחרו מסלול	1966
בחרו סכום	1987
בטל השתקה	1951
ביטול הסכמה	1955
ביטול השתקה	1951
בלי ספאם	1968
בלעדי למנויים	1966
במעקב	1977
בשיתוף	1903
בשיתוף עם	1981
""", 'ג': """
גודל גופן	65
גודל הטקסט	1979
גודל טקסט	65
גישה בלתי מוגבלת לכל הכתבות	1988
""", 'ד': """
דווח על טעות	1907
דווח על תגובה	1983
דווחו לנו על טעות	1943
דחה את כל העוגיות	1985
דחה הכל	1955
דחיית הכל	1955
דיווח	1944
דיווח על טעות	1943
דיווח על תגובה	1983
דלג לתוכן	1910
דלג על הפרסומת	1986
דלגו למתכון	61
דלגו על הפרסומת	1986
דף הבית	1910
""", 'ה': """
האזינו	1899
האזינו בספוטיפיי	1984
האזינו לכתבה	1951
האזן לכתבה	1951
האם הכתבה עזרה לך	1943
האם הכתבה עניינה אותך	1943
האם העמוד עזר לך	1943
האם זה היה מועיל	1943
הבא	1910
הבנתי	1911
הבקשה התקבלה	1989
הבקשה נשלחה	1989
הגב	1907
הגדל טקסט	1979
הגדל תמונה	1972
הגדלת טקסט	1979
הגדלת תמונה	1972
הגדרות עוגיות	1955
הגדרות פרטיות	1955
הדפיסו את המתכון	61
הדפיסו כתבה	1935
הדפס	1899
הדפס מתכון	61
הדפסה	1899
הדפסת המתכון	61
הדפסת כתבה	1935
ההודעה נשלחה	1968
ההודעה שלך	1989
ההצבעה שלך נקלטה	1943
ההצעה המשתלמת ביותר	1967
ההרשמה אושרה	1989
הודעתך נשלחה	1968
הווידאו אינו זמין	1951
הוסיפו תגובה	1907
הוסף כמקור מועדף	1977
הוסף לסל	1991
הוסף תגובה	1907
הוסף תשובה	1983
הוספה לסל	1991
הוספת תגובה	1907
הוקרא בקול סינתטי	1951
הורד שמע	1951
הורדת הפרק	1951
הורדת השמע	1951
הורידו את האפליקציה	1957
הזינו כתובת מייל	1989
הזכירו לי מאוחר יותר	1891
הזן כתובת אימייל	1989
החדשות ביותר	1944
החדשים ביותר	1944
החנות	1981
החשבון שלי	1893
הטבה לקוראים	1949
הטבות למנויים	1949
הטופס נשלח בהצלחה	1968
הירשם	1893
הירשמו להתראות	1958
הישנות ביותר	1944
הכי נצפים	1908
הכי נקרא	1908
הכי נקראות	1908
הכי נקראות היום	1936
הכי פופולרי	1967
הכינוי שלך	1983
הכניסו כתובת מייל	1989
הכתבה הבאה	1908
הכתבה המלאה למנויים	1935
הכתבה הקודמת	1908
הכתבה נעולה	1966
המייל האדום	1973
המייל שלך	1989
המלצות	1908
המשיכו לקרוא	1990
המשך בדפדפן	1957
המשך לאתר	1957
המשך לקרוא	1910
המשך עם google	1966
המשך עם אימייל	1988
המשך עם אפל	1966
המשך עם גוגל	1966
המשך עם פייסבוק	1966
המשך קריאה	1910
הנגן נטען	1951
הנצפים ביותר	1936
הנקראות ביותר	1908
הנקראים ביותר	1936
הסרטון אינו זמין	1951
הסרטון הבא	1986
הסרטון הקודם	1986
הסרטון לא זמין	1951
הסרטון נטען	1951
הסתר	1911
הסתר תגובות	1943
הסתר תשובות	1943
העדפות עוגיות	1955
העדפות פרטיות	1985
הענק כתבה במתנה	1979
הענקת כתבה במתנה	1979
העתיקו את הקישור	1935
העתיקו קישור	1935
העתק	1980
העתק קישור	1899
העתקת הקישור	1935
העתקת קישור	1899
הפופולרי ביותר	1967
הפופולריות ביותר	1944
הפסק לעקוב	1977
הפסקת מעקב	1977
הפעל התראות	1958
הפעל סרטון	1951
הפעלה אוטומטית	1952
הפעלת התראות	1958
הצביעו	91	1944
הצביעו בסקר	1943
הצבע	91	1944
הצבעה	91
הצבעתך נקלטה	1943
הצג ב-x	1984
הצג הכל	1911
הצג כתוביות	1951
הצג מפה	1911
הצג מקור	1911
הצג עוד	1910
הצג פוסט	1955
הצג פוסט זה באינסטגרם	1984
הצג פחות	1911
הצג תגובות	1943
הצג תוכן	1955
הצג תוצאות	91	1944
הצג תמיד	1955
הצג תשובות	1943
הצגת התוכן	1955
הצטרפו	1892
הצטרפו אלינו	1892
הצטרפו לתומכים	1963
הצעה לקוראים	1949
הקודם	1910
הקטן טקסט	1979
הקטנת טקסט	1979
הקישור הועתק	1935
הקראה אוטומטית	1951
הקש להפעלת קול	1986
הרשמה	1893
השאר אותי מחובר	1966
השב	1907
השתק	1952
השתקה	1952
השתתפו בסקר	1943
התגובה שלך	1983
התגובות למנויים בלבד	1983
התגובות מושבתות	1983
התחבר	1893
התחבר עם google	1966
התחברות	1893
התחברות באמצעות גוגל	1966
התחברות עם גוגל	1966
התחברות עם פייסבוק	1966
התמונה הבאה	1990
התמונה הקודמת	1990
התרומה שלי	1987
""", 'ו': """
ווטסאפ	1899
וידאו	1908
""", 'ז': """
זהו שדה חובה	1968
זכור אותי	1966
זמן נוכחי	1952
זמן נותר	1951
""", 'ח': """
חד פעמי	1964
חד-פעמי	1964
חדשות אחרונות	1908
חודש ראשון ב-#	1934
חודש ראשון ב-# ש"ח	1934
חודש ראשון בשקל	1934
חודש ראשון חינם	1934
חודשי	1964
חזרה למעלה	1910
חזרה לעמוד הבית	1972
חזרה לרשימה	1990
חידוש מינוי	1988
חיוב חודשי	1966
חיוב שנתי	1966
חינם, בלי ספאם	1968
חיפוש	1910
""", 'ט': """
טוויטר	1899
טוען וידאו	1951
טוען נגן	1951
טלגרם	1899
טעינת הפוסט	1955
טען מחדש	1961
טען מחדש את הדף	1961
טען עוד	1910
טען פוסט	1955
טען תגובות נוספות	1943
טען תוכן	1955
""", 'י': """
יציאה	1893
יציאה ממסך מלא	1951
יש לי חשבון	1966
""", 'כ': """
כבר הצבעת	1943
כבר הצבעתם	1943
כבר יש לך חשבון	1966
כבר מנוי	1966
כבר מנויים	1966
כבר מנויים? התחברו	1893
כבר נרשמת	1893
כותרות אחרונות	1908
כיביתי	1962
כיביתי את חוסם הפרסומות	1961
כל חודש	1964
כל שקל חשוב	1963
כל תרומה חשובה	1963
כל תרומה עוזרת	1963
כללי התגובות	1943
כן, אני רוצה	1958
כניסה	1893
כניסה למנויים	1893
כתבה זו הוענקה במתנה	1992
כתבה זו היא תוכן ממומן	1935
כתבה ממומנת	1939
כתבה נעולה	1966
כתבו את תגובתכם	1983
כתבו לנו	1973
כתבו תגובה	1907
כתבות אחרונות	1908
כתבות מומלצות	1908
כתבות נוספות	1908
כתבות נוספות בנושא	1936
כתבות נוספות שיעניינו אתכם	1936
כתבות נוספות של הכתב	1972
כתבות קשורות	1908
כתבות שאולי פספסתם	1936
כתבות שיעניינו אתכם	1936
כתוב תגובה	1943
כתוביות	1952
כתובת אימייל לא תקינה	1968
כתובת המייל כבר רשומה	1989
כתובת המייל שלך	1989
כתובת מייל לא תקינה	1968
כתיבת תגובה	1943
""", 'ל': """
לא אהבתי	1944
לא יודע	1944
לא כעת	1891
לא ניתן להפעיל את הסרטון	1951
לא ניתן להציג את התוכן	1955
לא ניתן להציג תוכן זה	1955
לא ניתן לטעון את הסרטון	1986
לא ניתן לנגן את הסרטון	1951
לא עכשיו	1891
לא תודה	1891
לא, תודה	1891
לגלריה	1972
לגלריה המלאה	1972
לגלריית התמונות	1972
לדף הבית	1972
לדף התרומות	1963
להאזנה בספוטיפיי	1984
להאזנה לכתבה	1951
להורדה ב-app store	1957
להורדה ב-google play	1957
להורדה מ-app store	1957
להורדה מ-google play	1957
להורדת האפליקציה	1935
להזמנה לחצו כאן	1991
להזמנת כרטיסים	1949
להמשך קריאה	1893
להרשמה	1893
לחידון	1946
לחידון המלא	1946
לחנות	1949
לחצו להפעלת הסאונד	1986
לידיעה המלאה	1972
לכל החדשות	1972
לכל החידונים	1946
לכל הכתבות	1910
לכל הכתבות בנושא	1936
לכל הכתבות של הכתב	1972
לכל המשחקים	1946
לכל הסרטונים	1972
לכל העדכונים, הכתבות והסרטונים	1936
לכל התגובות	1907
לכל התמונות	1972
לכתבה הבאה	1972
לכתבה הבאה בסדרה	1936
לכתבה המלאה	1972
לכתבה הקודמת	1972
לכתבה הקודמת בסדרה	1936
לכתבה נוספת	1990
למוצר	1991
למנויים בלבד	1896
למתכון	61
לעמוד הבית	1972
לעמוד התרומות	1963
לפרויקט המלא	1972
לפרופיל הכתב	1973
לפרטי המוצר	1991
לפרטים	1911
לפתיחת הכתבה	1988
לצפייה ביוטיוב	1984
לצפייה במסלולים	1988
לצפייה בתוצאות	91
לקריאה באפליקציה	1957
לקריאה מאוחר יותר	1992
לראש הדף	1972
לראש העמוד	1972
לרכישה באמזון	1949
לרכישה לחצו כאן	1949
לרכישת הספר	1949
לרכישת כרטיסים	1949
לרכישת כרטיסים לחצו כאן	1949
לרכישת מינוי	1893
לרכישת מינוי לחצו כאן	1935
לתיק המלא	1972
לתמונות	1972
לתרום	1892
לתרומה	1892
לתרומה לחצו כאן	1963
""", 'מ': """
מאוחר יותר	1959
מבזקים	1908
מדיניות הפרטיות	1906
מדיניות הפרטיות ותנאי השימוש	1906
מהירות הפעלה	1951
מהירות ניגון	1951
מודעה	1903
מומלץ עבורך	1936
מומלץ עבורכם	1936
מומלצים	1908
מוקרא בקול סינתטי	1951
מיון לפי	1944
מייל	1969
מיין לפי	1944
ממומן	1903
מסך מלא	1952
מסלולי מינוי	1988
מעבר למתכון	61
מעוניינים לקבל התראות	1958
מצאת טעות	1943
מצאתם טעות	1907
מצאתם טעות בכתבה	1943
מצב כהה	1985
משהו השתבש	1969
משחקים	1948
משך	1952
משך הסרטון	1986
משלוח חינם	1981
מתנה לחבר	1979
""", 'נ': """
נא להזין כתובת מייל תקינה	1968
נגן וידאו	1951
נגן שמע	1986
נוצר באמצעות ai	1986
נוצר על ידי ai	1986
נושאים	1908
נושאים קשורים	1908
ניגון אוטומטי	1952
ניהול אפשרויות	1985
ניהול הסכמה	1955
ניהול העדפות	1985
ניהול עוגיות	1955
ניתן לבטל בכל עת	1966
נרשמת בהצלחה	1968
""", 'ס': """
סגור	1891
סגור גלריה	1990
סגור חלון	1990
סגור תפריט	1990
סגירה	1891
סודוקו	1948
סוף הפרסומת	1949
סוף פרסומת	1949
סיכום ai	1921
סיכום אוטומטי	1976
סיכום הכתבה	1921
סכום אחר	1963
סכום לבחירה	1987
ספרו לנו מה דעתכם	1943
סקר	91
סקר היום	91
סרטון זה אינו זמין	1951
סרטון זה אינו זמין עוד	1951
סרקו את הקוד	1957
סרקו את קוד ה-qr	1957
""", 'ע': """
עדיין לא מנוי	1966
עדיין לא מנויים	1966
עוד	1910
עוד באותו נושא	1936
עוד בנושא	1908
עוד בערוץ	1908
עוד חדשות	1908
עוד כתבות	19	1908
עוד כתבות בנושא	19
עוד כתבות מעניינות	1935
עוד לא מנויים	1966
עוד סיפורים	1936
על הכותב	1973
עקבו אחר הכתב	1977
עקבו אחר הנושא	1977
עקבו אחרי הכתב	1977
עקבו אחרי הנושא	1977
עקוב אחרי הכתב	1977
""", 'פ': """
פייסבוק	1899
פנייה לכתב	1973
פנייה למערכת	1973
פרטים	1911
פרסום	1903
פרסומת	1903
פרסם	1944
פתח	1911
פתח באפליקציה	1957
פתיחה באפליקציה	1957
""", 'צ': """
צור חשבון	1893
צור קשר	1907
צפו באינסטגרם	1984
צפו בטוויטר	1984
צפו ביוטיוב	1984
צפו בפייסבוק	1984
צפו גם	1990
צפייה חוזרת	1986
צרו קשר	1973
צרו קשר עם המערכת	1973
""", 'ק': """
קבל הכל	1955
קבלת התראות	1958
קוד קופון	1991
קודי הנחה	1991
קרא גם	1908
קרא עוד	1910
קראו באפליקציה	1957
קראו בחינם	1988
קראו גם	1908
קראו עוד	1910
""", 'ר': """
רוצה לקבל התראות	1958
רוצים לקבל התראות	1958
רענון העמוד	1961
רענן את הדף	1961
רעננו את הדף	1961
""", 'ש': """
שדה זה הוא חובה	1968
שדה חובה	1968
שדות חובה	1968
שחק עכשיו	1946
שחקו עכשיו	1946
שיתוף	1899
שיתוף בוואטסאפ	1979
שיתוף בווטסאפ	1899
שיתוף בטוויטר	1899
שיתוף במייל	1935
שיתוף בפייסבוק	1899
שכחת את הסיסמה	1966
שכחת סיסמה	1966
שכחתי סיסמה	1893
שלח	91	1969
שלח לחבר	1899
שלח תגובה	1943
שלחו את הכתבה במתנה	1935
שלחו במתנה	1935
שלחו לחבר	1979
שלחו לנו סרטונים	1973
שלחו לנו תמונות	1973
שלחו משוב	1943
שליחה	1969
שליחה במייל	1899
שליחת משוב	1943
שליחת תגובה	1943
שם	1969
שם מלא	1969
שם משפחה	1969
שם פרטי	1969
שמור	1980
שמור העדפות	1955
שמור כתבה	1992
שמירה	1899
שמירת הגדרות	1955
שמירת המתכון	61
שמירת כתבה	1935
שמרו כתבה	1935
שמרו לקריאה מאוחרת	1935
שנתי	1964
שתף	1899
שתף כתבה	1992
שתפו	1899
שתפו את הכתבה	1899
שתפו בוואטסאפ	1935
שתפו בווטסאפ	1935
שתפו בטוויטר	1979
שתפו בטלגרם	1935
שתפו בפייסבוק	1899
שתפו כתבה זו	1992
""", 'ת': """
תגובה	1907
תגובות	1907
תגובות נוספות	1943
תגיות	1908
תודה על ההצבעה	1943
תודה על הצבעתך	91
תודה על התמיכה	1987
תודה על תמיכתכם	1987
תודה שהצבעת	1943
תודה שהצבעתם	1943
תודה, ההודעה נשלחה	1968
תוכן למנויים	1893
תוכן ממומן	87	1903
תוכן מסחרי	1939
תוכן מקודם	1903
תוכן פרסומי	1939
תוכן שיווקי	87	1903
תוכן שיווקי בשיתוף	1939
תוצאות	91
תוצאות ההצבעה	1983
תוצאות הסקר	1983
תורגם אוטומטית	1935
תיקון טעות	1935
תמכו בנו	1892
תמכו בנו בפטריאון	1963
תמלול	1952
תנאי השימוש	1906
תנאי השימוש | מדיניות הפרטיות	1906
תנאי השימוש ומדיניות הפרטיות	1906
תנאי פרסום תגובות	1943
תפריט	1910
תקציר ai	1921
תקציר בינה מלאכותית	1921
תקציר הכתבה	1921
תרגום אוטומטי	1952
תרומה	1892
תרומה חד פעמית	1963
תרומה חד-פעמית	1963
תרומה חודשית	1963
תרמו	1892
תרמו עכשיו	1892
תשבץ	1948
תשבצים	1948
תשחץ	1948
תשלום באמצעות paypal	1988
""", 'ا': """
ابدا الاختبار	165
ابلاغ	163
ابلغ عن خطا	142
اترك تعليقا	118
اترك رد	162
اترك ردا	162
اتصل بنا	118
اجازه دادن	1591
احجز الان	212
احجز تذكرتك	168
احجز تذكرتك الان	168
احجز مكانك	168
احدث الاخبار	119
احفظ المقال	151
احفظ المقال لوقت لاحق	151
اخبار اخري	19
اخبار بيشتر	1567
اخبار ديگر	19
اخبار ذات صلة	119
اخبار ذات علاقة	152
اخبار قد تعجبك	152
اخبار قد تهمك	152
اخبار متعلقة	119
اخبار مرتبط	1540
اخبار مرتبطة	152
اخبار پيشنهادي	1567
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
اخرين اخبار	1540
اخرين خبرها	1567
اخفاء	122
اخفاء التعليقات	162
اخفاء الردود	162
ادارة التفضيلات	206
ادارة الخيارات	206
ادارة الموافقة	173
ادارة ملفات تعريف الارتباط	116
ادامه	1542
ادامه با google	1597
ادامه با گوگل	1597
ادامه خبر	1603
ادامه در مرورگر	1589
ادامه مطلب	1542
ادخل البريد الالكتروني	210
ادخل بريدا الكترونيا صحيحا	187
ادخل بريدك الالكتروني	210
ادعم الصحافة المستقلة	99
ادعم عملنا	182
ادعمنا	99
ادعمنا علي باتريون	182
اذهب الي الوصفة	61
ارسال	91	109	1533
ارسال التعليق	162
ارسال المقال بالبريد	151
ارسال بازخورد	1576
ارسال به تلگرام	1559
ارسال به دوستان	1533
ارسال تعليق	162
ارسال خبر	1604
ارسال ديدگاه	1576
ارسال راي	91
ارسال رايگان	1612
ارسال سوژه	1604
ارسال نظر	1539
ارسل	91
ارسل التعليق	162
ارسل تعليقك	162
ارسل لنا خبرا	193
ارسل لنا صورك	193
ارسل ملاحظاتك	162
از دست ندهيد	1567
از راي شما متشكريم	1576
از شركت شما در نظرسنجي متشكريم	1576
از ما حمايت كنيد	1529
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
اشتباهي ديدهايد	1576
اشتر الان	168
اشتر الان من امازون	168
اشتر الكتاب	168
اشتر من امازون	168
اشتراك	100	1530
اشتراك خود را انتخاب كنيد	1597
اشتراك در تلگرام	1610
اشتراك در واتساپ	1610
اشتراك گذاري	1533
اشتراك گذاري در تلگرام	1559
اشتراكگذاري	1533
اشتراكگذاري در تلگرام	1610
اشتراكگذاري در واتساپ	1610
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
افزودن به منابع ترجيحي	1608
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
اكنون بازي كنيد	1579
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
الان نه	1528
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
امكان نمايش اين محتوا وجود ندارد	1587
امكان پخش ويدئو وجود ندارد	1583
انت تتابع هذا الموضوع	197
انت مشترك بالفعل	210
انتخاب	1598
انتخاب اشتراك	1597
انتخاب طرح	1597
انتشار	1577
انتقل الي الوصفة	61
انتهاي پيام	1559
انتهي الاعلان	168
اندازه فونت	65
اندازه قلم	65
اندازه متن	1610
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
اولين نفري باشيد كه نظر ميدهد	1559
ايا اين مطلب براي شما مفيد بود	1576
ايا اين مطلب مفيد بود	1576
ايا اين مقاله مفيد بود	1576
ايا مايليد اعلان دريافت كنيد	1590
ايا ميخواهيد اعلان دريافت كنيد	1590
ايجاد حساب	1530
ايقاف مؤقت	169
ايميل	1600
ايميل خود را بررسي كنيد	1599
ايميل معتبر وارد كنيد	1599
ايميل نامعتبر	1599
ايميل نامعتبر است	1599
اين فيلد الزامي است	1599
اين فيلد ضروري است	1599
اين مطالب را هم بخوانيد	1567
اين مطلب را هم بخوانيد	1567
اين مطلب مفيد بود	1576
اين مقاله قفل است	1597
اين ويدئو در دسترس نيست	1583
اين ويدئو ديگر در دسترس نيست	1583
اين ويديو در دسترس نيست	1583
اپليكيشن را دانلود كنيد	1589
اپليكيشن را نصب كنيد	1589
اگهي	1535
اگهيها	1571
""", 'ب': """
با تشكر، پيام شما ارسال شد	1599
با حمايت	1612
با ما تماس بگيريد	1604
با همكاري	1612
با پردازش دادههايم موافقم	1599
بارگذاري دوباره صفحه	1593
بارگذاري مجدد صفحه	1593
بارگذاري محتوا	1587
بارگذاري پست	1587
باز كردن	1543
باز كردن در اپليكيشن	1589
باز كردن در برنامه	1589
بازخورد بدهيد	1576
بازرگاني	1571
بازي رايگان	1579
بازي كنيد	1579
بازيها	1581
بازگشت به بالا	1542
بازگشت به صفحه اصلي	1603
باقات الاشتراك	209
بالتعاون مع	201
بالفيديو	138
بحث	121
بدعم من	201
براي ارسال نظر وارد شويد	1576
برعاية	113
بريد الكتروني غير صالح	187
بريدك الالكتروني	210
برچسب ها	1540
برچسبها	1540
بزرگتر كردن متن	1610
بزرگنمايي تصوير	1603
بستن	1528
بعدا	1591
بعدا ياداوري كن	1528
بعدي	1542
بلغ عن تعليق	203
بلغ عن خطا	142
بله، ميخواهم	1590
به اشتراك بگذاريد	1533
به اين مطلب گوش دهيد	1583
به اين مقاله گوش دهيد	1583
بهترين پيشنهاد	1598
بيشتر	1540	1542
بيشتر ببينيد	1567
بيشتر بخوانيد	1540
بيصدا	1584
""", 'ت': """
تابع القراءة	211
تابع الكاتب	197
تابع الموضوع	197
تابع هذا الموضوع	197
تابعنا عبر	112
تابعنا علي	112
تابعونا علي	112
تاخير # ثوان	169
تازهترينها	1540
تازهسازي صفحه	1593
تبرع	99
تبرع الان	99
تبرع شهري	182
تبرع شهريا	182
تبرع لمرة واحدة	182
تبرع مرة واحدة	208
تبرعي	208
تبليغ	1535
تبليغات	1535
تبليغات در گوگل	1571
تبليغات متني	1571
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
تخفيف ويژه خوانندگان	1582
تذاكر	201
تذكرني	185
ترتيب	163
ترتيب حسب	163
ترجمة الية	170
ترجمه ماشيني	1584
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
تلگرام	1533
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
تماس با تحريريه	1604
تماس با ما	1539
تماس با نويسنده	1604
تماشاي ويديو	1559
تمام صفحه	1584
تنزيل الحلقة	169
تنزيل الصوت	169
تنظيمات حريم خصوصي	1587
تنظيمات كوكي	1538
تنظيمات كوكيها	1538
تواصل مع التحرير	193
تواصل مع الكاتب	193
تواصل مع المحرر	193
تواصل معنا	193
توقف پخش	1583
تويتر	109
توييتر	1533
تيليجرام	109
""", 'ث': """
ثبت ديدگاه	1576
ثبت راي	91
ثبت نام	1530
ثبت نظر	91	1539
ثبتنام	1530
""", 'ج': """
جار التحميل	169
جار تحميل الفيديو	169
جاري التحميل	169
جاري تحميل الفيديو	169
جاوااسكريپت غيرفعال است	1587
جدول	1581
جدول كلمات متقاطع	1581
جديدترين	1577
جديدترين اخبار	1540
جديدترينها	1577
جزئيات	1543
جستجو	1542
جميع الاخبار	191
جميع الالعاب	165
جميع التعليقات	118
جميع الفيديوهات	191
جميع مقالات الكاتب	191
""", 'ح': """
حالا نه	1528
حامي ما شويد	1595
حامي مالي	1612
حجم الخط	109
حجم النص	65
حدث الصفحة	180
حدث خطا	188
حدث خطا ما	188
حريم خصوصي	1538
حساب كاربري	1530
حساب كاربري دارم	1597
حساب كاربري داريد	1597
حساب كاربري نداريد	1597
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
حمايت كنيد	1529
حمايت مالي	1529
حمايت مالي از ما	1595
حمايت ماهانه	1595
حمل التطبيق	176
حمل التطبيق الان	176
حمل من app store	176
حمل من google play	176
""", 'خ': """
خاص بالمشتركين	185
خانه	1542
خبر بعدي	1559
خبر قبلي	1559
خبرهاي بيشتر	1567
خبرهاي داغ	1567
خبرهاي مرتبط	1540
خبرهاي پيشنهادي	1567
خروج	1530
خروج از تمام صفحه	1583
خريد از امازون	1582
خريد انلاين	1582
خريد اين كتاب	1582
خريد اينترنتي	1582
خريد بليت	1582
خريد بليط	1582
خريد كتاب	1582
خطايي ديدهايد	1576
خطايي رخ داد	1600
خلاصه با هوش مصنوعي	1607
خلاصه هوش مصنوعي	1607
خواندن در اپليكيشن	1589
خواندهشده با صداي مصنوعي	1583
خودتان را بيازماييد	1579
خيارات اخري	199
""", 'د': """
دانش خود را بسنجيد	1579
دانلود از اپ استور	1589
دانلود از بازار	1589
دانلود از گوگل پلي	1589
دانلود اپليكيشن	1589
دانلود صدا	1583
دانلود فايل صوتي	1583
دانلود ويدئو	1583
دانلود پادكست	1583
در حال بارگذاري	1583
در حال بارگذاري ويدئو	1583
در حال بارگذاري ويديو	1583
در نظرسنجي شركت كنيد	1576
در همين رابطه	1567
در همين زمينه	1567
در پاتريون حمايت كنيد	1595
درباره نويسنده	1604
دريافت از اپ استور	1589
دريافت از بازار	1589
دريافت از كافه بازار	1589
دريافت از مايكت	1589
دريافت از گوگل پلي	1589
دريافت اعلانها	1590
دستهبندي	1540
دعمك يصنع الفرق	208
دعوت به همكاري	1559
دنبال كردن	1608
دنبال كردن اين موضوع	1608
دنبال كردن موضوع	1608
دنبال كردن نويسنده	1608
ديدگاه	1539
ديدگاه خود را بنويسيد	1576
ديدگاهتان را بنويسيد	1559
ديدگاهها	1539
""", 'ذ': """
ذات صلة	119
ذخيره	1533
ذخيره تنظيمات	1587
ذخيره خبر	1559
ذخيره دستور پخت	61
ذخيره مطلب	1559
ذخيره مطلب براي بعد	1559
ذكرني لاحقا	98
""", 'ر': """
راسل التحرير	193
راسلنا	193
راي دهيد	91	1577
راي شما ثبت شد	91	1576
راي شما ثبت شده است	1576
رايگان و بدون هرزنامه	1599
ربما لاحقا	98
رد	118
رد همه	1587
رزرو بليت	1582
رسالتك	210
رفتن به بالا	1603
رفتن به دستور پخت	61
رفتن به صفحه كمك مالي	1595
رفض الكل	173
رفض جميع ملفات تعريف الارتباط	206
رمز عبور خود را فراموش كردهايد	1597
رمز عبور را فراموش كردهايد	1530
رپورتاژ	1535
رپورتاژ اگهي	1535
""", 'ز': """
زمان باقيمانده	1583
زمان فعلي	1584
زيرنويس	1584
""", 'س': """
سؤال اليوم	91
سالانه	1596
ساهم	99
ساهم الان	99
سجل الدخول	103
سجل الدخول للتعليق	162
سحب الموافقة	173
سرعة التشغيل	169
سرعت پخش	1583
سنويا	183
سودوكو	167	1581
سوژه بفرستيد	1604
سياسة التصحيح	193
سياسة التصحيحات	193
سياسة الخصوصية	116
سياسة الخصوصية | شروط الاستخدام	116
سياسة الخصوصية وشروط الاستخدام	116
سياسة ملفات تعريف الارتباط	116
سياست حريم خصوصي	1538
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
شايد بعدا	1528
شحن مجاني	201
شراء التذاكر	168
شراء من امازون	168
شرايط ارسال نظر	1576
شرايط استفاده	1538
شرايط استفاده و حريم خصوصي	1538
شرايط را ميپذيرم	1599
شركاؤنا	173
شركاي ما	1587
شركت در ازمون	1579
شركت در نظرسنجي	1576
شروط الاستخدام	116
شروط الاستخدام | سياسة الخصوصية	116
شروط الاستخدام وسياسة الخصوصية	116
شروط التعليق	162
شروع ازمون	1579
شكرا لتصويتك	91	162
شكرا لدعمك	208
شكرا لدعمكم	208
شكرا لمشاركتك	162
شكرا، تم ارسال رسالتك	187
شما اين موضوع را دنبال ميكنيد	1608
شما قبلا راي دادهايد	1576
شنيدن اين مطلب	1583
شنيدن مقاله	1583
شهريا	183
""", 'ص': """
صفحة التبرع	182
صفحه اصلي	1542
صفحه كمك مالي	1595
صندوق ورودي خود را بررسي كنيد	1599
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
عضويت	1530
عطلت مانع الاعلانات	180
عكس	1540
عكسهاي بيشتر	1603
عكسهايتان را براي ما بفرستيد	1604
علي فيسبوك وتويتر	112
عن الكاتب	193
عودة للاعلي	191
""", 'غ': """
غرد	109
غيرفعال كردم	1594
""", 'ف': """
فتح	122
فتح التطبيق	176
فتح في التطبيق	176
فراموشي رمز عبور	1597
فروشگاه	1612
فعال كردن	1591
فعال كردن اعلانها	1590
فعالسازي اعلانها	1590
فعل الاشعارات	177
فعلا نه	1591
فقط براي مشتركان	1530
فهمت	122
فيديو	119
فيديو غير متاح	169
فيسبوك	109	1533
فيلد الزامي	1599
فيلدهاي الزامي	1599
""", 'ق': """
قبلي	1542
قبول الجميع	173
قبول الكل	173
قبول جميع ملفات تعريف الارتباط	206
قبول همه	1587
قبول و ادامه	1587
قبول ومتابعة	173
قد يعجبك	119
قد يعجبك ايضا	19	119
قد يهمك	119
قد يهمك ايضا	119
قديميترين	1577
قديميترينها	1577
قراءة المزيد	121
قصص مقترحة	152
قواعد التعليق	162
قواعد التعليقات	162
قوانين ارسال نظر	1576
قوانين و مقررات را ميپذيرم	1599
قيم المقال	142
قيم الوصفة	61
قيم هذا المقال	142
""", 'ك': """
كبر الصورة	191
كتم الصوت	170
كد qr را اسكن كنيد	1589
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
كليدواژهها	1540
كمك كنيد	1529
كمك مالي	1529
كمك ماهانه	1595
كمك يكباره	1595
كن اول المعلقين	151
كن داعما	99
كود خصم	212
كوكيها	1538
كوچكتر كردن متن	1610
كيف اعطل مانع الاعلانات	180
كيف اعطله	181
كيفية التعطيل	181
كيفيت	1584
كپي	1611
كپي شد	1559
كپي كردن لينك	1559
كپي لينك	1533
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
لطفا ان را غيرفعال كنيد	1594
لطفا يك ايميل معتبر وارد كنيد	1599
لغو در هر زمان	1597
لغو دنبال كردن	1608
لغو رضايت	1587
لقد صوت من قبل	162
لقد عطلته	180
لقد قمت بالتصويت	162
للمشتركين فقط	103
لم يعجبني	163
ليس الان	98
ليس لديك حساب	185
لينك كوتاه	1533
لينك كوتاه خبر	1559
لينك كپي شد	1559
""", 'م': """
مادة اعلانية	113
ماهانه	1596
مبلغ اخر	182
مبلغ دلخواه	1595
مبلغ ديگر	1595
مبلغ مختلف	182
مبلغ مخصص	208
متابع	197
متابعة القراءة	211
متابعة الكاتب	197
متابعة الموضوع	197
متابعة علي الموقع	176
متن كامل خبر	1603
متن كامل مقاله را بخوانيد	1603
متن پيادهشده	1584
متوجه شدم	1543
متوفر علي app store	176
متوفر علي google play	176
مجانا وبدون رسائل مزعجة	187
محبوبترين	1598
محبوبترينها	1577
محتواي تبليغاتي	1535
محتواي حمايتشده	1559
محتواي پولي	1582
محتوي اعلاني	156
محتوي برعاية	156
محتوي مدفوع	168
محتوي ممول	87	113
مختارات	119
مخصوص مشتركان	1597
مدة الفيديو	207
مدت	1584
مدت زمان	1584
مديريت رضايت	1587
مديريت كوكيها	1587
مرا به خاطر بسپار	1597
مرة واحدة	183
مرتبسازي	1577
مرتبسازي بر اساس	1577
مزايا المشتركين	168
مزاياي مشتركان	1582
مساحة اعلانية	156
مستخدم جديد	100
مسدودكننده را غيرفعال كردم	1593
مشاركة	109
مشاركة عبر البريد	199
مشاركة عبر فيسبوك	199
مشاركة عبر واتساب	109
مشاركة علي تويتر	109
مشاركة علي فيسبوك	109
مشاهده بيشتر	1542
مشاهده عكسها	1603
مشاهده قيمت	1582
مشاهده محتوا	1587
مشاهده نتايج	91	1577
مشاهده همه	1542
مشاهده پاسخها	1576
مشاهده پرونده	1603
مشاهده گالري	1603
مشترك شويد	1530
مشغل الصوت	207
مشغل الفيديو	207
مشكلي پيش امد	1600
مطالب بيشتر	1567
مطالب ديگر اين نويسنده	1603
مطالب مرتبط	1540
مطالب پيشنهادي	1567
مطلب بعدي	1603
مطلب قبلي	1603
معرض الصور	191
مقال مهدي من مشترك	213
مقالات اخري للكاتب	152
مقالات ذات صلة	119
مقالات قد تعجبك	152
مقالات قد تهمك	152
مقالات مرتبط	1540
مقاله بعدي	1603
مقاله قبلي	1603
مقروء بصوت اصطناعي	169
ملء الشاشة	170
ملخص الذكاء الاصطناعي	196
ملخص بالذكاء الاصطناعي	196
ملفات تعريف الارتباط	116
منو	1542
مهمترين اخبار	1540
مواضيع ذات صلة	119
مواضيع قد تهمك	152
مواضيع متعلقة	152
مواضيع مرتبطة	152
موافق ومتابعة	173
موضوعات ذات صلة	119
موضوعات متعلقة	152
مولد بالذكاء الاصطناعي	207
ميخواهيد اعلان دريافت كنيد	1590
""", 'ن': """
نام	1600
نام خانوادگي	1600
نام و نام خانوادگي	1600
نبذة عن الكاتب	193
نتائج الاستطلاع	203
نتائج التصويت	203
نسخ	200
نسخ الرابط	109
نسخ رابط المقال	151
نسخه صوتي مقاله	1583
نسخه چاپي	1559
نسيت كلمة السر	185
نسيت كلمة المرور	100
نشر	163
نصب اپليكيشن	1589
نظر	1539
نظر بدهيد	1559
نظر خود را با ما در ميان بگذاريد	1559
نظر خود را بنويسيد	1539
نظر خود را بگوييد	1576
نظر سنجي	91
نظر شما	1539
نظر شما درباره اين خبر چيست	1559
نظرات	1539
نظرتان را بگوييد	1576
نظرسنجي	91	1559
نظري ندارم	1577
نعم، اريد	177
نمايش اين محتوا ممكن نيست	1587
نمايش بيشتر	1542
نمايش زيرنويس	1583
نمايش كمتر	1543
نمايش متن اصلي	1543
نمايش محتوا	1587
نمايش نتايج	91
نمايش نظرات	1576
نمايش نظرات بيشتر	1576
نمايش نقشه	1543
نمايش همه	1543
نمايش پاسخها	1576
نمايش پست	1587
نميدانم	1577
ننصح بقراءة	119
نه ممنون	1528
نهاية الاعلان	168
""", 'ه': """
هديه دادن مقاله	1610
هذا البريد مسجل مسبقا	210
هذا الحقل الزامي	187
هذا الحقل مطلوب	187
هذا الفيديو غير متاح	169
هذا الفيديو لم يعد متاحا	169
هذا المقال مقفل	185
هذه المادة للمشتركين	151
هر زمان ميتوانيد لغو اشتراك كنيد	1599
هر كمكي مهم است	1595
هر ماه	1596
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
همرساني	1533
همه اخبار	1603
همه بازيها	1579
همه خبرها	1603
همه عكسها	1603
همه مطالب	1603
همه مطالب نويسنده	1603
همه ويدئوها	1603
هميشه اجازه داده شود	1587
هميشه نمايش بده	1587
همچنين ببينيد	1567
همچنين بخوانيد	1540
هنوز ثبتنام نكردهايد	1597
هنوز مشترك نيستيد	1597
""", 'و': """
واتساب	109
واتساپ	1533
ورود	1530
ورود / ثبت نام	1530
ورود با اپل	1597
ورود با فيسبوك	1597
ورود با گوگل	1597
وسوم	119
وصول غير محدود الي جميع المقالات	209
ويدئو در دسترس نيست	1583
ويديو	1540
ويديو در دسترس نيست	1583
ويژه خوانندگان	1582
ويژه مشتركان	1530
""", 'ي': """
يتم تحميل الفيديو	169
يدفع سنويا	185
يك بار	1596
يكبار	1596
يمكنك الالغاء في اي وقت	185
يمكنك الغاء الاشتراك في اي وقت	187
""", 'پ': """
پاسخ	1539
پايان اگهي	1582
پايان تبليغ	1582
پخش خودكار	1584
پخش ويدئو	1583
پخش ويدئو ممكن نيست	1583
پخش ويديو	1583
پذيرش همه	1587
پذيرش و ادامه	1587
پربازديدترين	1540
پربازديدترينها	1540
پربازديدها	1540
پربازديدهاي امروز	1567
پربازديدهاي هفته	1567
پربحثترينها	1540
پربينندهترين	1567
پربينندهترين خبرها	1567
پربينندهترينها	1567
پرداخت سالانه	1597
پرداخت ماهانه	1597
پسنديدم	1577
پنهان كردن پاسخها	1576
پيام بازرگاني	1571
پيام شما ارسال شد	1599
پيام شما با موفقيت ارسال شد	1599
پيشنهاد خواندني	1567
پيشنهاد سردبير	1540
پيشنهاد ما	1540
""", 'چ': """
چاپ	1533
چاپ دستور پخت	61
چگونه غيرفعال كنم	1594
چگونه مسدودكننده را غيرفعال كنم	1593
""", 'گ': """
گالري تصاوير	1603
گالري عكس	1603
گزارش تخلف	1576
گزارش خطا	1539
گزارش خطا در اين خبر	1559
گزينههاي بيشتر	1610
""", 'अ': """
अकाउंट नहीं है	2064
अक्षर का आकार	65
अक्षर छोटे करें	2076
अक्षर बडे करें	2076
अगला	2012
अगला लेख	2070
अगली खबर	2010
अगली स्टोरी	2070
अनफॉलो करें	2074
अनम्यूट	2050
अनिवार्य	2067
अनुमति दें	2058
अन्य खबरें	19	2010
अन्य राशि	2062
अन्य विकल्प	2076
अपना इनबॉक्स देखें	2066
अपना ईमेल दर्ज करें	2066
अपना ईमेल देखें	2066
अपना ज्ञान परखें	2046
अपना प्लान चुनें	2064
अपनी तस्वीरें हमें भेजें	2071
अपनी प्रतिक्रिया दें	2043
अपनी राय दें	2009
अपनी राय बताएं	2043
अभी खरीदें	2049
अभी खेलें	2046
अभी डाउनलोड करें	2056
अभी तक सब्सक्राइबर नहीं हैं	2064
अभी दान करें	1999
अभी नहीं	1998
अमान्य ईमेल	2066
अमेजन पर खरीदें	2049
अवधि	2051
""", 'आ': """
आगे पढें	2012
आज का सवाल	91
आज की अन्य खबरें	2036
आप इस विषय को फॉलो कर रहे हैं	2074
आप कभी भी अनसब्सक्राइब कर सकते हैं	2066
आप पहले ही वोट कर चुके हैं	2043
आपका वोट दर्ज हो गया	2043
आपका वोट दर्ज हो गया है	2043
आपका संदेश भेज दिया गया है	2066
आपके लिए	2010
आपको यह भी पसंद आ सकता है	2036
आपको ये भी पसंद आ सकता है	2036
आवश्यक फील्ड	2066
""", 'इ': """
इस विषय को फॉलो करें	2074
इसे भी देखें	2036
इसे भी पढें	2010
""", 'ई': """
ई-पेपर	2000
ईमेल	2067
ईमेल से शेयर करें	2076
""", 'ऊ': """
ऊपर जाएं	2012
""", 'ए': """
एआई आवाज में सुनें	2050
एआई द्वारा तैयार	2024
एआई समरी	2024
एआई सारांश	2024
एआई से तैयार सारांश	2024
एक बार	2063
एक बार का दान	2062
एप डाउनलोड करें	2056
""", 'ऐ': """
ऐप इंस्टॉल करें	2056
ऐप खोलें	2056
ऐप डाउनलोड करें	2056
ऐप में खोलें	2056
ऐप में पढें	2056
ऐप स्टोर से डाउनलोड करें	2056
""", 'ऑ': """
ऑटोप्ले	2051
ऑडियो डाउनलोड करें	2050
ऑफर देखें	2049
""", 'औ': """
और खबरें	2010
और टिप्पणियां देखें	2043
और देखें	2012
और पढें	2010	2012
और भी पढें	2036
""", 'क': """
कभी भी रद्द करें	2064
कम दिखाएं	2013
कमेंट	2009
कमेंट करें	2009
कमेंट लिखें	2043
कमेंट्स	2009
कह नहीं सकते	2044
किताब खरीदें	2049
कीमत देखें	2049
कुकी नीति	2008
कुकी सेटिंग्स	2054
कुकीज प्रबंधित करें	2054
कुछ गलत हो गया	2067
के सहयोग से	2078
केवल सदस्यों के लिए	2000
केवल सब्सक्राइबर के लिए	2064
कैसे बंद करें	2061
कॉपी	2077
कॉपी करें	2077
कॉपी लिंक	2003
क्या आप नोटिफिकेशन चाहते हैं	2057
क्या आप नोटिफिकेशन पाना चाहते हैं	2057
क्या आप सूचनाएं पाना चाहते हैं	2057
क्या यह उपयोगी था	2043
क्या यह खबर उपयोगी थी	2043
क्या यह पेज उपयोगी था	2043
क्या यह लेख उपयोगी था	2043
क्यूआर कोड स्कैन करें	2056
क्रमबद्ध करें	2044
क्विज खेलें	2046
""", 'ख': """
खबर सुनें	2050
खाता नहीं है	2064
खाता बनाएं	2000
खोजें	2012
खोलें	2013
""", 'ग': """
गलती की सूचना दें	2043
गलती बताएं	2013
गलती मिली	2043
गूगल प्ले से डाउनलोड करें	2056
गूगल से जारी रखें	2064
गूगल से लॉगिन करें	2064
गेम्स	2048
गैलरी देखें	2070
गोपनीयता नीति	2008
गोपनीयता सेटिंग्स	2054
""", 'च': """
चर्चा में क्यों है	2036
चुनें	2065
""", 'ज': """
जरूर पढें	2036
जवाब छिपाएं	2043
जवाब दें	2009
जवाब देखें	2043
जवाब भेजें	2043
जावास्क्रिप्ट बंद है	2054
ज्यादा दिखाएं	2070
ज्यादा पढी गई	2036
""", 'ट': """
टिकट खरीदें	2049
टिकट बुक करें	2049
टिप्पणियां	2009
टिप्पणी	2009
टिप्पणी करें	2009
टिप्पणी के नियम	2043
टिप्पणी के लिए लॉगिन करें	2043
टिप्पणी भेजें	2043
टिप्पणी लिखें	2043
टेक्स्ट साइज	65
टैग्स	2010
टॉप न्यूज	2010
टॉप स्टोरीज	2036
ट्रांसक्रिप्ट	2051
ट्रेंडिंग	2010
ट्विटर	2003
ट्विटर पर शेयर करें	2076
""", 'ठ': """
ठीक है	2013
""", 'त': """
तस्वीर बडी करें	2070
तस्वीरें देखें	2070
ताजा खबरें	2010
ताजा समाचार	2010
""", 'द': """
दान करें	1999
दान पेज पर जाएं	2062
देश की और खबरें	2036
दोस्तों को भेजें	2024
""", 'ध': """
धन्यवाद, आपका संदेश भेज दिया गया है	2066
""", 'न': """
नक्शा देखें	2013
नतीजे देखें	91
नवीनतम	2044
नहीं धन्यवाद	1998
नहीं, धन्यवाद	1998
नाम	2067
नियम और शर्तें	2008
नियम और शर्तें | गोपनीयता नीति	2008
नोटिफिकेशन ऑन करें	2057
नोटिफिकेशन चालू करें	2057
""", 'प': """
पता नहीं	2044
परिणाम देखें	91	2044
पसंदीदा स्रोत के रूप में जोडें	2074
पहले से खाता है	2064
पहले से सब्सक्राइबर हैं	2064
पाठकों के लिए विशेष ऑफर	2049
पार्टनर कंटेंट	2039
पासवर्ड भूल गए	2064
पिछला	2012
पिछला लेख	2070
पिछली खबर	2010
पूरा नाम	2067
पूरा लेख पढें	2070
पूरी खबर पढें	2012
पेज दोबारा लोड करें	2060
पेज रिफ्रेश करें	2060
पेज रीफ्रेश करें	2060
पेड कंटेंट	2049
पोल	91
पोल में हिस्सा लें	2043
पोस्ट लोड करें	2054
प्रचार	2006
प्रतिक्रिया दें	2009
प्रतिलिपि	2051
प्राइवेसी सेटिंग्स	2054
प्रायोजक	2078
प्रायोजित	2006
प्रायोजित सामग्री	2039
प्रिंट	2077
प्रिंट करें	2003
प्रीमियम	2000
प्लान चुनें	2064
प्ले स्टोर से डाउनलोड करें	2056
प्लेबैक गति	2050
प्लेबैक स्पीड	2050
प्लेयर लोड हो रहा है	2050
""", 'फ': """
फीडबैक दें	2043
फीडबैक भेजें	2043
फुल स्क्रीन	2051
फुल स्क्रीन से बाहर निकलें	2050
फेसबुक	2003
फेसबुक पर शेयर करें	2003
फेसबुक से जारी रखें	2064
फेसबुक से लॉगिन करें	2064
फॉन्ट आकार	2076
फॉन्ट साइज	65
फॉलो कर रहे हैं	2074
फॉलो करें	2074
फोटो	2010
फोटो गैलरी	2036
फोटो गैलरी देखें	2070
फ्लिपकार्ट पर खरीदें	2049
""", 'ब': """
बंद करें	1998
बडी खबरें	2010
बाद में	1998
बाद में याद दिलाएं	1998
ब्राउजर में जारी रखें	2056
""", 'भ': """
भेजें	2067
""", 'म': """
मशीनी अनुवाद	2051
मान्य ईमेल दर्ज करें	2066
मासिक	2063
मासिक दान	2062
मासिक भुगतान	2064
मासिक सहयोग	2062
मुख्य समाचार	2010
मुझे याद रखें	2064
मुफ्त डिलीवरी	2078
मुफ्त में खेलें	2046
मुफ्त, कोई स्पैम नहीं	2066
मूल देखें	2013
मेन्यू	2012
मेरा खाता	2000
मेरा खाता है	2064
मैं नियम और शर्तों से सहमत हूं	2066
मैंने ऐड ब्लॉकर बंद कर दिया	2060
मैंने बंद कर दिया	2061
म्यूट	2051
""", 'य': """
यह खबर सुनें	2050
यह फील्ड अनिवार्य है	2066
यह फील्ड आवश्यक है	2066
यह भी देखें	2036
यह भी पढें	2010
यह लेख लॉक है	2064
यह लेख सुनें	2050
यह वीडियो अब उपलब्ध नहीं है	2050
यह वीडियो उपलब्ध नहीं है	2050
यह सामग्री नहीं दिखाई जा सकती	2054
ये खबरें भी पढें	2036
ये भी जानें	2036
ये भी देखें	2036
ये भी पढें	2010
""", 'र': """
रजिस्टर करें	2000
रिपोर्ट करें	2044
रेसिपी पर जाएं	61
रेसिपी प्रिंट करें	61
रेसिपी सेव करें	61
""", 'ल': """
लाइक	2044
लाइक करें	2044
लिंक कॉपी करें	2003	2024
लिंक कॉपी हो गया	2076
लेख उपहार में दें	2076
लेख सुनें	2050
लेखक के अन्य लेख	2070
लेखक के और लेख	2070
लेखक के बारे में	2071
लेखक को फॉलो करें	2074
लेखक परिचय	2071
लॉग इन	2000
लॉग इन करें	2000
लॉगआउट	2000
लॉगिन	2000
लोकप्रिय	2010
लोड हो रहा है	2050
""", 'व': """
वर्ग पहेली	2048
वर्तमान समय	2051
विज्ञापन	2006
विज्ञापन के बाद जारी	2039
विज्ञापन समाप्त	2049
विज्ञापन हटाएं	2024
विवरण	2013
विषय	2010
विषय को फॉलो करें	2074
वीडियो	2010
वीडियो उपलब्ध नहीं है	2050
वीडियो चलाएं	2050
वीडियो नहीं चलाया जा सकता	2050
वीडियो लोड हो रहा है	2050
वोट करने के लिए धन्यवाद	2043
वोट करें	91	2044
वोट दें	91
वोट देने के लिए धन्यवाद	2043
व्हाट्सएप	2003
व्हाट्सएप पर शेयर करें	2076
व्हाट्सऐप पर शेयर करें	2076
""", 'श': """
शायद बाद में	1998
शिकायत करें	2044
शेयर	2003
शेयर करें	2003
शेष समय	2050
""", 'स': """
संपर्क करें	2009
संपादक को लिखें	2071
संबंधित खबरें	2010
संबंधित लेख	2010
संबंधित वीडियो	2036
संबंधित समाचार	2010
सदस्य बनें	1999
सबटाइटल	2051
सबटाइटल दिखाएं	2050
सबमिट करें	2067
सबसे अच्छा ऑफर	2065
सबसे ज्यादा पढी गई	2010
सबसे ज्यादा पढी गई खबरें	2036
सबसे ज्यादा पढी गईं	2036
सबसे नए	2044
सबसे पुराने	2044
सबसे लोकप्रिय	2065
सब्सक्राइब	2000
सब्सक्राइब करें	2000
सभी अस्वीकार करें	2054
सभी कमेंट देखें	2043
सभी खबरें	2070
सभी खबरें देखें	2070
सभी गेम	2046
सभी गेम्स	2046
सभी टिप्पणियां देखें	2043
सभी तस्वीरें देखें	2070
सभी दिखाएं	2013
सभी देखें	2012
सभी फोटो देखें	2070
सभी वीडियो	2070
सभी वीडियो देखें	2070
सभी स्वीकार करें	2054
समझ गया	2013
समर्थन करें	1999
सर्वे	91
सर्वे में हिस्सा लें	2043
सहमति प्रबंधित करें	2054
सहमति वापस लें	2054
सहयोग करें	1999
सही ईमेल दर्ज करें	2066
साइन अप	2000
साइन इन	2000
साझा करें	2003
सामग्री दिखाएं	2054
सामग्री देखें	2054
सामग्री लोड करें	2054
सालाना	2063
सालाना भुगतान	2064
सिर्फ सब्सक्राइबर के लिए	2064
सीधे रेसिपी पर जाएं	61
सुडोकू	2048
सुधार नीति	2071
सूचनाएं चालू करें	2057
सेव करें	2003
स्पॉन्सर्ड	2006
स्पॉन्सर्ड कंटेंट	2039
स्वचालित अनुवाद	2051
स्वीकार करें और जारी रखें	2054
""", 'ह': """
हमसे संपर्क करें	2071
हमारा समर्थन करें	1999
हमारी मदद करें	2062
हमें लिखें	2071
हमें सपोर्ट करें	2062
हमें सहयोग दें	2062
हमेशा अनुमति दें	2054
हर महीने	2063
हर योगदान महत्वपूर्ण है	2062
हर योगदान मायने रखता है	2062
हां, चाहिए	2057
होम	2012
होम पेज पर जाएं	2070
""", 'অ': """
অক্ষরের আকার	65
অটোপ্লে	352
অডিও ডাউনলোড করুন	351
অনুদান দিন	316
অনুদান পাতায যান	360
অনুমতি দিন	357
অনুসরণ করছেন	372
অনুসরণ করুন	372
অন্য পরিমাণ	360
অ্যাকাউন্ট আছে	362
অ্যাকাউন্ট নেই	362
অ্যাপ ডাউনলোড করুন	355
অ্যাপ স্টোর থেকে ডাউনলোড করুন	355
অ্যাপে খুলুন	355
অ্যাপে পডুন	355
""", 'আ': """
আগের খবর	367
আপনার জন্য নির্বাচিত	342
আপনার বার্তা পাঠানো হযেছে	364
আপনার ব্রাউজার অডিও সমর্থন করে না	351
আপনার ব্রাউজার ভিডিও সমর্থন করে না	351
আপনার ভোট গৃহীত হযেছে	347
আপনার ভোট গ্রহণ করা হযেছে	347
আপনার মতামত জানান	347
আপনি আগেই ভোট দিযেছেন	347
আপনি কি নোটিফিকেশন পেতে চান	356
আবশ্যক	365
আমাকে মনে রাখুন	362
আমাদের সমর্থন করুন	360
আমাদের সহাযতা করুন	360
আমি শর্তাবলিতে সম্মত	364
আরও খবর	318
আরও দেখুন	318
আরও পডতে পারেন	342
আরও পডুন	318
আরও মন্তব্য দেখুন	347
আরও সংবাদ	342
আরো খবর	342
আরো পডুন	342
""", 'ই': """
ইমেইল	365
ইমেইল সঠিক নয	364
""", 'উ': """
উত্তর দিন	348
উত্তর দেখুন	347
উপরে যান	367
""", 'এ': """
এ জাতীয আরও খবর	342
এ জাতীয আরো খবর	342
এ সম্পর্কিত আরও খবর	318
এ সম্পর্কিত আরও পডুন	342
এআই সারাংশ	371
এই কনটেন্ট দেখানো যাচ্ছে না	353
এই ঘরটি আবশ্যক	364
এই বিভাগের আরও খবর	342
এই বিভাগের আরো খবর	342
এই বিষয অনুসরণ করুন	372
এই ভিডিওটি আপনার দেশে দেখা যাবে না	351
এই ভিডিওটি আর নেই	351
এই ভিডিওটি পাওযা যাচ্ছে না	351
এই লেখাটি কি উপকারী ছিল	347
এককালীন	361
এককালীন অনুদান	360
এখন নয	357
এখনই কিনুন	350
এখনই খেলুন	349
""", 'ক': """
কনটেন্ট দেখান	353
কনটেন্ট লোড করুন	353
কপি করুন	374
কপি লিংক	341
কম দেখুন	367
কিউআর কোড স্ক্যান করুন	355
কিছু ভুল হযেছে	365
কুইজ খেলুন	349
কুইজে অংশ নিন	349
কুকি সেটিংস	353
""", 'খ': """
খবরটি শুনুন	351
খবরটি শেযার করুন	341
""", 'গ': """
গুগল দিযে লগইন করুন	362
গুগল প্লে থেকে ডাউনলোড করুন	355
গোপনীযতা সেটিংস	353
গ্যালারি দেখুন	367
গ্রহণ করে এগিযে যান	353
""", 'ছ': """
ছবি দেখুন	367
ছবি বড করুন	367
ছবির গ্যালারি	367
""", 'জ': """
জনপ্রিয খবর	342
জমা দিন	365
জরিপ	91
জরিপে অংশ নিন	347
জানি না	348
জাভাস্ক্রিপ্ট বন্ধ আছে	353
""", 'ট': """
টিকিট কাটুন	350
টিকিট কিনুন	350
টুইটারে শেযার করুন	373
""", 'ন': """
নতুন	348
নাম	365
নিবন্ধন	316
নোটিফিকেশন চালু করুন	356
নোটিফিকেশন পেতে চান	356
""", 'প': """
পরবর্তী খবর	367
পরে	357
পাঠকের পছন্দ	342
পাঠান	365
পাসওযার্ড ভুলে গেছেন	362
পুরো খবর পডুন	367
পুরোনো	348
পেজ আবার লোড করুন	359
পেজ রিফ্রেশ করুন	359
পেজটি রিফ্রেশ করুন	359
পোস্ট লোড করুন	353
পোস্টটি শেযার করুন	341
প্রচ্ছদে ফিরুন	367
প্রতিটি অনুদান গুরুত্বপূর্ণ	360
প্রতিলিপি	352
প্রিন্ট	320
প্রিন্ট করুন	341
প্লে স্টোর থেকে ডাউনলোড করুন	355
প্লেব্যাক গতি	351
প্ল্যান বেছে নিন	362
""", 'ফ': """
ফন্ট সাইজ	373
ফলাফল দেখুন	91	348
ফলো করুন	372
ফুল স্ক্রিন	352
ফেসবুক দিযে লগইন করুন	362
ফেসবুকে শেযার করুন	341
ফ্রি ডেলিভারি	375
""", 'ব': """
বই কিনুন	350
বইটি কিনুন	350
বন্ধুদের সঙ্গে শেযার করুন	341
বাকি সময	351
বার্ষিক	361
বিজ্ঞাপন	320
বিজ্ঞাপন শেষ	350
বিস্তারিত পডুন	342
বেছে নিন	363
""", 'ভ': """
ভিডিও চালান	351
ভিডিও লোড হচ্ছে	351
ভিডিওটি চালানো যাচ্ছে না	351
ভিডিওটি পাওযা যাচ্ছে না	351
ভুল জানান	347
ভুল সংশোধন জানান	347
ভোট দিন	91	348
ভোট দেওযার জন্য ধন্যবাদ	347
""", 'ম': """
মতামত জানান	347
মতামত পাঠান	347
মন্তব্য	320
মন্তব্য করতে লগইন করুন	347
মন্তব্য করুন	320
মন্তব্য নেই	348
মন্তব্য পাঠান	347
মন্তব্য লিখুন	347
মন্তব্যের নিযম	347
মাসিক	361
মাসিক অনুদান	360
মিউট	352
""", 'য': """
যেকোনো সময বাতিল করুন	362
যোগাযোগ করুন	368
""", 'র': """
রকমারি থেকে কিনুন	350
রিপোর্ট করুন	348
রেজিস্টার	316
রেসিপি প্রিন্ট করুন	61
রেসিপিতে যান	61
""", 'ল': """
লগ ইন	316
লগইন	316
লাইক	348
লিংক কপি	320
লিংক কপি করুন	341
লিংক কপি হযেছে	341
লিঙ্ক কপি করুন	341
লেখক পরিচিতি	368
লেখক সম্পর্কে	368
লেখককে অনুসরণ করুন	372
লেখকের অন্যান্য লেখা	367
লেখকের আরও লেখা	367
লেখাটি কি উপকারী ছিল	347
লেখাটি শুনুন	351
লেখাটি সেভ করুন	341
লোড হচ্ছে	351
""", 'শ': """
শুধু গ্রাহকদের জন্য	362
শেযার	320
শেযার করুন	320
""", 'স': """
সংশ্লিষ্ট খবর	318
সঠিক ইমেইল দিন	364
সব খবর	367
সব খেলা দেখুন	349
সব গ্রহণ করুন	353
সব ছবি দেখুন	367
সব দেখুন	367
সব প্রত্যাখ্যান করুন	353
সব মন্তব্য দেখুন	347
সব সময অনুমতি দিন	353
সবচেযে জনপ্রিয	363
সবচেযে নতুন	348
সবচেযে পুরোনো	348
সমযকাল	352
সম্পর্কিত	342
সম্পর্কিত খবর	318
সম্পর্কিত বিষয	342
সম্পর্কিত সংবাদ	342
সম্পাদককে লিখুন	368
সম্পূর্ণ খবর পডুন	367
সম্মতি প্রত্যাহার করুন	353
সর্বশেষ	318
সর্বশেষ সংবাদ	318
সর্বাধিক আলোচিত	342
সর্বাধিক পঠিত	318
সর্বোচ্চ পঠিত	342
সহাযতা করুন	316
সাজান	348
সাবটাইটেল	352
সাবস্ক্রাইব	316
সেভ করুন	341
সেরা অফার	363
সৌজন্যে	375
স্পনসর	375
স্বযংক্রিয অনুবাদ	352
""", 'হ': """
হোযাটসঅ্যাপে শেযার করুন	373
""", 'ก': """
กฎการแสดงความคิดเห็น	4005
กติกาการแสดงความคิดเห็น	4005
กรุณากรอกข้อมูลให้ครบถ้วน	4022
กรุณากรอกอีเมล	4022
กรุณากรอกอีเมลให้ถูกต้อง	4022
กรุณาตรวจสอบอีเมล	4022
กลับขึ้นด้านบน	4025
กลับด้านบน	4025
กลับหน้าแรก	4025
การตั้งค่าความเป็นส่วนตัว	4011
การตั้งค่าคุกกี้	4011
กำลังติดตาม	4028
กำลังโหลด	4009
กำลังโหลดวิดีโอ	4009
""", 'ข': """
ขนาดตัวอักษร	65
ขยายภาพ	4025
ขอบคุณที่ร่วมโหวต	4005
ขอบคุณสำหรับการโหวต	4005
ข่าวก่อนหน้า	4025
ข่าวถัดไป	4025
ข่าวทั้งหมด	4025
ข่าวที่คุณอาจสนใจ	3998
ข่าวที่น่าสนใจ	3998
ข่าวที่เกี่ยวข้อง	3975
ข่าวนี้มีประโยชน์หรือไม่	4005
ข่าวยอดนิยม	3975
ข่าวล่าสุด	3975
ข่าวอื่นที่น่าสนใจ	3998
ข่าวอื่นๆ	19	3998
ข่าวอื่นๆ ที่น่าสนใจ	3989
ข่าวเกี่ยวข้อง	3998
ข่าวแนะนำ	3975
ข้ามไปที่สูตร	61
""", 'ค': """
ครั้งเดียว	4019
คลิกชมวิดีโอ	3989
คลิกเพื่อขยายภาพ	4025
คลิปแนะนำ	3998
ความคิดเห็น	3978
ความยาว	4010
ความเร็วในการเล่น	4009
คัดลอก	4030
คัดลอกลิงก์	3978
คัดลอกลิงก์แล้ว	3989
คัดลอกลิงค์	3989
คัดลอกลิงค์แล้ว	3989
คำบรรยาย	4010
คุณต้องการรับการแจ้งเตือนหรือไม่	4014
คุณอาจสนใจ	3998
คุณโหวตแล้ว	4005
คุ้มที่สุด	4021
""", 'จ': """
จดจำฉัน	4020
จดจำฉันไว้	4020
จบโฆษณา	4008
จองตั๋ว	4008
จองบัตร	4008
จัดการความยินยอม	4011
จัดการคุกกี้	4011
จัดส่งฟรี	4031
จำนวนอื่น	4018
จำเป็นต้องกรอก	4022
""", 'ฉ': """
ฉันยอมรับนโยบายความเป็นส่วนตัว	4022
ฉันยอมรับเงื่อนไขการใช้งาน	4022
""", 'ช': """
ชมคลิป	3989
ชมคลิปวิดีโอ	3989
ชมวิดีโอ	3989
ชมวิดีโอด้านบน	3989
ชมวิดีโอเต็มได้ที่นี่	3989
ชำระรายปี	4020
ชำระรายเดือน	4020
ชื่อ	4023
ชื่อ-นามสกุล	4023
ช่องนี้จำเป็นต้องกรอก	4022
""", 'ซ': """
ซื้อที่ lazada	4008
ซื้อที่ shopee	4008
ซื้อบัตร	4008
ซื้อบัตรที่นี่	4008
ซื้อหนังสือ	4008
ซื้อหนังสือเล่มนี้	4008
ซื้อเลย	4008
""", 'ด': """
ดาวน์โหลดบน app store	4013
ดาวน์โหลดบน google play	4013
ดาวน์โหลดเสียง	4009
ดาวน์โหลดแอป	4013
ดาวน์โหลดแอปพลิเคชัน	4013
ดาวน์โหลดได้ที่ app store	4013
ดาวน์โหลดได้ที่ google play	4013
ดูการตอบกลับ	4005
ดูข่าวทั้งหมด	4025
ดูคลิป	3989
ดูความคิดเห็นทั้งหมด	4005
ดูความคิดเห็นเพิ่มเติม	4005
ดูทั้งหมด	3976
ดูผลลัพธ์	91
ดูผลโหวต	91	4006
ดูภาพทั้งหมด	4025
ดูภาพเพิ่มเติม	4025
ดูราคา	4008
ดูรูปทั้งหมด	4025
ดูวิดีโอ	3989
ดูเพิ่มเติม	3978
ดูแกลเลอรี	4025
ดูแกลเลอรี่	4025
""", 'ต': """
ตกลง	4015
ตอบกลับ	4006
ตัวเลือกเพิ่มเติม	4029
ตั้งค่าความเป็นส่วนตัว	4011
ตั้งค่าคุกกี้	4011
ติดตามผู้เขียน	4028
ติดตามหัวข้อ	4028
ติดตามหัวข้อนี้	4028
ติดต่อกองบรรณาธิการ	4026
ติดต่อเรา	3989
ติดต่อโฆษณา	4026
ต้องการรับการแจ้งเตือนหรือไม่	4014
""", 'ถ': """
ถอดเสียง	4010
ถอนความยินยอม	4011
ถูกใจ	4006
""", 'ท': """
ทดสอบความรู้ของคุณ	4007
ทำแบบทดสอบ	4007
ทุกการสนับสนุนมีความหมาย	4018
ทุกเดือน	4019
""", 'บ': """
บทความก่อนหน้า	4025
บทความถัดไป	4025
บทความทั้งหมดของผู้เขียน	4025
บทความที่น่าสนใจ	3998
บทความที่เกี่ยวข้อง	3975
บทความนี้ถูกล็อก	4020
บทความนี้มีประโยชน์หรือไม่	4005
บทความล่าสุด	3975
บทความอื่นของผู้เขียน	4025
บทความอื่นๆ ของผู้เขียน	4025
บทความแนะนำ	3998
บริจาค	3972
บริจาคครั้งเดียว	4018
บริจาคตอนนี้	4018
บริจาครายเดือน	4018
บริจาคเลย	3972
บันทึก	3989
บันทึกการตั้งค่า	4011
บันทึกคะแนนของคุณแล้ว	4005
บันทึกคะแนนโหวตแล้ว	4005
บันทึกสูตร	61
บันทึกไว้อ่านภายหลัง	3989
""", 'ป': """
ปฏิเสธทั้งหมด	4011
ปิดการแสดงความคิดเห็น	4005
ปิดเสียง	4010
""", 'ผ': """
ผู้สนับสนุน	4031
""", 'พ': """
พิมพ์	3978
พิมพ์บทความ	3989
พิมพ์สูตร	61
พิมพ์หน้านี้	3989
""", 'ฟ': """
ฟรี ไม่มีสแปม	4022
ฟังข่าว	4009
ฟังข่าวนี้	4009
ฟังบทความ	4009
ฟังบทความนี้	4009
ฟังรายการย้อนหลัง	3989
""", 'ภ': """
ภายหลัง	4015
""", 'ม': """
มอบบทความนี้เป็นของขวัญ	3989
มีบัญชีอยู่แล้ว	4020
มีบัญชีแล้ว	4020
""", 'ย': """
ยกเลิกการรับข่าวสารได้ทุกเมื่อ	4022
ยกเลิกได้ทุกเมื่อ	4020
ยอดนิยม	3998
ยอดนิยมในตอนนี้	3998
ยอมรับทั้งหมด	4011
ยอมรับและดำเนินการต่อ	4011
ยังไม่มีบัญชี	4020
ยังไม่เป็นสมาชิก	4020
""", 'ร': """
ระบุจำนวนเงิน	4018
รับการแจ้งเตือน	4014
รับการแจ้งเตือนข่าวด่วน	3989
รายงาน	4006
รายปี	4019
รายเดือน	4019
รีเฟรชหน้า	4017
รีเฟรชหน้านี้	4017
รูปแบบอีเมลไม่ถูกต้อง	4022
ร่วมงานกับเรา	3989
ร่วมตอบแบบสอบถาม	3989
ร่วมตอบแบบสำรวจ	4005
ร่วมบริจาค	3972
ร่วมสนับสนุน	4018
ร่วมแสดงความคิดเห็น	3989
ร่วมโหวต	4005
ร้านค้า	4031
""", 'ล': """
ลงทะเบียน	3972
ลงทะเบียนเรียบร้อยแล้ว	4022
ลดขนาดตัวอักษร	4029
ลืมรหัสผ่าน	3972
ลืมรหัสผ่านหรือไม่	4020
""", 'ว': """
วิดีโอนี้ไม่พร้อมใช้งาน	4009
วิดีโอนี้ไม่สามารถรับชมได้ในประเทศของคุณ	4009
วิดีโอไม่พร้อมใช้งาน	4009
วิธีปิดโปรแกรมบล็อกโฆษณา	4017
""", 'ส': """
สนับสนุนรายเดือน	4018
สนับสนุนเรา	3972
สนับสนุนโดย	4031
สปอนเซอร์	3978
สมัครงานกับเรา	3989
สมัครสมาชิก	3972
สมัครเรียบร้อยแล้ว	4022
สรุปด้วย ai	4027
สรุปโดย ai	4027
สั่งซื้อหนังสือ	4008
สั่งซื้อเลย	4008
สำหรับสมาชิกเท่านั้น	4020
สิทธิพิเศษสำหรับผู้อ่าน	4008
สิทธิพิเศษสำหรับสมาชิก	4008
สแกน qr code	4013
สแกนคิวอาร์โค้ด	4013
ส่ง	4023
ส่งข่าว	4026
ส่งข้อความเรียบร้อยแล้ว	4022
ส่งความคิดเห็น	4005
ส่งคำตอบ	91
ส่งต่อให้เพื่อน	3989
""", 'ห': """
หน้าแรก	4025
""", 'อ': """
อนุญาต	4015
อนุญาตเสมอ	4011
ออกจากโหมดเต็มจอ	4009
อีเมล	4023
อีเมลไม่ถูกต้อง	4022
อ่านข่าวที่เกี่ยวข้อง	3998
อ่านข่าวผ่านแอป	3989
อ่านข่าวอื่นๆ	3998
อ่านฉบับเต็ม	4025
อ่านต่อ	3978
อ่านต่อหลังโฆษณา	4008
อ่านต่อเรื่องนี้	3998
อ่านต่อในเบราว์เซอร์	4013
อ่านบทความฉบับเต็ม	4025
อ่านบนแอป	4013
อ่านเพิ่มเติม	3975
อ่านเรื่องที่เกี่ยวข้อง	3998
อ่านโดย ai	4009
อ่านในแอป	4013
""", 'เ': """
เกมทั้งหมด	4007
เกิดข้อผิดพลาด	4023
เกิดข้อผิดพลาด กรุณาลองใหม่	4022
เกิดข้อผิดพลาด กรุณาลองใหม่อีกครั้ง	4022
เกี่ยวกับผู้เขียน	4026
เก่าที่สุด	4006
เขียนความคิดเห็น	4005
เขียนโดย ai	4027
เข้าสู่ระบบ	3972
เข้าสู่ระบบด้วย apple	4020
เข้าสู่ระบบด้วย facebook	4020
เข้าสู่ระบบด้วย google	4020
เข้าสู่ระบบด้วย line	4020
เข้าสู่ระบบเพื่อแสดงความคิดเห็น	4005
เฉพาะสมาชิกเท่านั้น	4020
เต็มจอ	4010
เนื้อหาต่อจากโฆษณา	4008
เนื้อหาที่เกี่ยวข้อง	3998
เนื้อหาสนับสนุน	4008
เนื้อหาโฆษณา	4008
เบราว์เซอร์ของคุณไม่รองรับวิดีโอ	4009
เบราว์เซอร์ของคุณไม่รองรับเสียง	4009
เปิดการแจ้งเตือน	4014
เปิดรับการแจ้งเตือน	4014
เปิดเสียง	4009
เปิดแอป	4013
เปิดในแอป	4013
เป็นคนแรกที่แสดงความคิดเห็น	3989
เพิ่มขนาดตัวอักษร	4029
เริ่มทำแบบทดสอบ	4007
เรียงตาม	4006
เรื่องที่คุณอาจสนใจ	19	3998
เรื่องที่น่าสนใจ	3998
เรื่องที่เกี่ยวข้อง	3975
เรื่องล่าสุด	3998
เรื่องอื่นที่น่าสนใจ	3975
เรื่องแนะนำ	3998
เลิกติดตาม	4028
เลือก	4021
เลือกแพ็กเกจ	4020
เลือกแพ็คเกจ	4020
เล่นวิดีโอ	4009
เล่นอัตโนมัติ	4010
เล่นเกม	4007
เล่นเลย	4007
เวลาที่เหลือ	4009
เสียงอ่านโดย ai	4009
""", 'แ': """
แจ้งข่าว	4026
แจ้งข้อผิดพลาด	4005
แจ้งคำผิด	4005
แจ้งลบความคิดเห็น	4005
แจ้งเบาะแส	4026
แชร์	3978
แชร์ข่าวนี้	3989
แชร์บทความ	3989
แชร์บทความนี้	4029
แชร์บน facebook	4029
แชร์ผ่าน line	4029
แชร์หน้านี้	3989
แชร์ไปที่ line	3989
แชร์ไปยัง facebook	4029
แชร์ไปยัง line	4029
แท็ก	3998
แท็กที่เกี่ยวข้อง	3998
แบบสำรวจ	91
แปลอัตโนมัติ	3989
แปลโดย ai	4027
แปลโดยอัตโนมัติ	4027
แสดงความคิดเห็น	3978
แสดงคำบรรยาย	4009
แสดงน้อยลง	3976
แสดงเนื้อหา	4011
แสดงเพิ่มเติม	4025
แสดงโพสต์	4011
""", 'โ': """
โฆษณา	3978
โหลดหน้านี้ใหม่	4017
โหลดหน้าใหม่	4017
โหลดเนื้อหา	4011
โหลดเพิ่มเติม	4025
โหลดแอป	4013
โหลดแอปฟรี	3989
โหลดโพสต์	4011
โหวต	91	4006
""", 'ใ': """
ใหม่ล่าสุด	4006
ให้คะแนนบทความนี้	4005
""", 'ไ': """
ไปที่สูตร	61
ไปยังหน้าบริจาค	4018
ไม่มีความเห็น	4006
ไม่สามารถเล่นวิดีโอนี้ได้	4009
ไม่สามารถเล่นวิดีโอได้	4009
ไม่สามารถแสดงเนื้อหานี้ได้	4011
ไม่แน่ใจ	4006
ไม่ใช่ตอนนี้	4015
""", 'ả': """
ảnh tiếp theo	4375
ảnh trước	4375
""", 'ẩ': """
ẩn	4301
ẩn trả lời	4330
""", 'ủ': """
ủng hộ	4282
ủng hộ chúng tôi	4282
ủng hộ chúng tôi trên patreon	4349
ủng hộ hàng tháng	4349
ủng hộ một lần	4349
ủng hộ ngay	4372
""", 'あ': """
あとで	2444
あとで読む	2457
あとで読むに追加	2550
あなたにおすすめ	2469
あなたにおすすめの記事	2469
あなたへのおすすめ	2469
あわせて読みたい	2469
あわせて読む	2496
""", 'い': """
いいえ、結構です	2444
いいね	2457
いいね!してニュースをチェック	2458
いいね!で応援する	2486
いいね順	2504
いつでも解約ok	2522
いつでも解約できます	2522
いつでも解約可能	2522
いつでも配信停止できます	2525
いま読まれています	2496
いま読まれている記事	2496
""", 'お': """
おすすめ	2469
おすすめの記事	2469
おすすめプラン	2522
おすすめ情報pr	2461
おすすめ記事	2469
おすすめ関連記事	2496
おすすめ順	2504
お住まいの地域ではご覧いただけません	2509
お住まいの地域では再生できません	2509
お名前	2526
お問い合わせ	2463
お問い合わせありがとうございました	2525
お問い合わせありがとうございます	2525
お問い合わせ内容	2546
お役に立ちましたか	2503
お得なクーポン	2549
お得なプランを見る	2545
お気に入り	2457
お気に入りに追加	2457
お申し込み	2447
お申し込みが完了しました	2546
お申し込みを受け付けました	2546
お酒は#歳になってから	2507
""", 'こ': """
こちらの記事もおすすめ	2496
こちらの記事も読まれています	19	2496
こちらもおすすめ	2469
こちらも読む	2496
このコメントを報告	2539
このコンテンツは表示できません	2512
このコンテンツを表示できません	2512
このテーマをフォロー	2535
このテーマをフォローする	2535
このページは役に立ちましたか	2503
このメールアドレスは登録済みです	2546
この動画の配信は終了しました	2509
この動画はお住まいの地域では再生できません	2509
この動画はご覧いただけません	2509
この動画は公開を終了しました	2509
この動画は再生できません	2509
この動画は現在ご覧いただけません	2509
この投稿をinstagramで見る	2540
この本を購入する	2507
この著者の記事	2469
この著者の記事を見る	2529
この著者の記事一覧	2529
この記事だけ読む	2545
この記事に関連するニュース	2496
この記事のタグ	2469
この記事の写真	2529
この記事の写真をすべて見る	2497
この記事の写真を見る	2529
この記事の画像	2529
この記事の画像をもっと見る	2529
この記事の画像を見る	2529
この記事の筆者	2530
この記事の関連ニュース	2496
この記事はロックされています	2522
この記事は会員からのプレゼントです	2550
この記事は会員限定です	2447
この記事は参考になりましたか	2503
この記事は役に立ちましたか	2503
この記事もチェック	2486
この記事をシェア	2457
この記事をシェアする	2550
この記事をプレゼント	2486
この記事をプレゼントする	2486
この記事を保存	2486
この記事を印刷	2486
この記事を印刷する	2486
この記事を書いた人	2530
この記事を書いた記者	2530
この記事を聞く	2509
この記事を聴く	2509
この記事を評価	2539
この記事を評価する	2486
この記事を購入	2545
この記者の記事をもっと見る	2529
この記者の記事を見る	2529
この記者の記事一覧	2469
この記者をフォローする	2535
この連載の記事	2469
この音声はaiが読み上げています	2509
この項目は必須です	2525
この項目は必須項目です	2525
""", 'ご': """
ご寄付ありがとうございます	2544
ご寄付はこちら	2519
ご意見	2466
ご意見をお聞かせください	2503
ご意見・ご感想を入力	2546
ご投票ありがとうございました	2503
ご支援ありがとうございます	2544
ご支援のお願い	2445
ご支援はこちら	2519
ご登録ありがとうございました	2525
ご登録ありがとうございます	2525
ご購入はこちら	2507
ご購読の申し込み	2447
""", 'さ': """
さらに読み込む	2471
""", 'す': """
すでにアカウントをお持ちの方	2522
すでに会員の方	2522
すでに投票済みです	2503
すでに登録済みです	2546
すべてのcookieを受け入れる	2542
すべてのcookieを許可	2542
すべてのコメントを見る	2503
すべてのニュースを見る	2529
すべての写真を見る	2497
すべての記事を見る	2529
すべて受け入れる	2463
すべて同意する	2542
すべて拒否	2512
すべて拒否する	2512
すべて表示	2472
すべて見る	2471
すべて許可	2463
すべて読む	2548
""", 'そ': """
その他のオプション	2536
その他の記事	2469
その他の金額	2519
""", 'ど': """
どちらともいえない	2504
""", 'は': """
はい、受け取る	2515
はじめての方はこちら	2522
はてなブックマーク	2457
はてなブックマークに追加	2486
はてブ	2457
""", 'ま': """
まずは無料で	2522
また後で	2444
まだ会員でない方	2522
""", 'み': """
みんなのコメント	2466
""", 'も': """
もう一度再生	2543
もう一度見る	2543
もっと見る	2471
もっと詳しく知りたい方は	2496
もっと読む	2469
もどる	2471
""", 'よ': """
よく読まれています	2496
よく読まれている記事	2469
よく読まれている記事ランキング	2469
""", 'わ': """
わからない	2504
わかりました	2472
""", 'ア': """
アカウントをお持ちでない方	2522
アカウントをお持ちの方	2522
アカウントをお持ちの方はこちら	2522
アクセスランキング	2469
アプリで続きを読む	2514
アプリで見る	2514
アプリで読む	2514
アプリで開く	2514
アプリなら	2514
アプリのダウンロード	2456
アプリをインストール	2456
アプリをダウンロード	2456
アプリを入手	2514
アプリを開く	2456
アプリダウンロード	2456
アンケート	91
アンケートに参加する	2503
アンケートに回答する	2503
アンケートに答える	2503
アンケート実施中	2486
アンケート結果	2539
アンケート結果を見る	2539
""", 'ウ': """
ウィンドウを閉じる	2548
""", 'エ': """
エラーが発生しました	2525
""", 'オ': """
オススメ記事	2469
オフにする	2516
オプションの管理	2542
オプションを管理	2542
オンにする	2516
オンラインショップ	2507
""", 'カ': """
カテゴリ	2469
カテゴリー	2469
カートに入れる	2549
""", 'キ': """
キーワード	2469
""", 'ギ': """
ギャラリーを見る	2529
ギャラリーを閉じる	2548
""", 'ク': """
クイズ	2506
クイズに挑戦	2486
クイズに挑戦する	2486
クイズに答える	2505
クッキー	2463
クッキーの設定	2512
クッキー設定	2463
クリックで拡大	2529
クリックで音声が出ます	2543
クリップ	2457
クリップする	2457
クロスワード	2506
""", 'ゲ': """
ゲーム	2506
ゲームで遊ぶ	2505
ゲーム一覧	2505
""", 'コ': """
コピー	2537
コピーしました	2457
コメント	2466
コメント#件	2466
コメント(#	2466
コメントする	2466
コメントのルール	2503
コメントの受付は終了しました	2503
コメントの受付を終了しました	2503
コメントはまだありません	2466
コメントは会員のみ	2539
コメントは無効になっています	2539
コメントをすべて見る	2503
コメントをもっと見る	2466
コメントを入力	2539
コメントを入力してください	2539
コメントを報告	2539
コメントを投稿	2466
コメントを投稿する	2503
コメントを書く	2466
コメントを残す	2466
コメントを見る	2466
コメントを送信	2503
コメントを送信する	2503
コメントを閉じる	2503
コメントガイドライン	2503
コメントポリシー	2503
コメント一覧	2466
コンテンツを表示	2512
コンテンツを表示する	2512
コンテンツを読み込む	2512
コーヒーをおごる	2519
""", 'サ': """
サイトで続ける	2514
サイトポリシー	2463
サイトマップ	2463
サインイン	2447
サポーターになる	2519
サポートする	2445
""", 'シ': """
シェア	2457
シェアしよう	2457
シェアする	2457
""", 'ス': """
スキップ	2444
スクラップ	2457
スクラップする	2457
スポンサー	2461
スポンサードリンク	2461
スポンサーリンク	2461
スポンサー企業	2507
""", 'タ': """
タイアップ	2461
タグ	2469
タップして音声をオンにする	2543
""", 'チ': """
チケットを予約する	2507
チケットを購入	2507
チケットを購入する	2507
チケット購入はこちら	2507
チップを送る	2445
チャンネル登録	2458
""", 'ツ': """
ツイート	2457
ツイートする	2457
ツイートを読み込む	2512
""", 'デ': """
データ保護方針	2542
""", 'ト': """
トップ	2471
トップに戻る	2529
トップへ戻る	2471
トップニュース	2469
トップページ	2471
トップページに戻る	2529
トップページへ	2529
トピックス	2469
""", 'ド': """
ドネーション	2445
""", 'ナ': """
ナンプレ	2506
""", 'ニ': """
ニックネーム	2526
ニックネームを入力	2539
ニュースを読む	2471
ニュースレター	2451
ニュースレター登録	2451
ニュース一覧	2529
ニュース一覧へ	2529
""", 'バ': """
バックナンバー	2469
""", 'パ': """
パスワードをお忘れですか	2522
パスワードをお忘れの方	2522
パスワードをお忘れの方はこちら	2522
パスワードを忘れた方	2447
パスワードを忘れた方はこちら	2522
パズル	2506
""", 'ピ': """
ピックアップ	2469
""", 'フ': """
フィードバックを送る	2503
フィードバックを送信	2503
フォトギャラリー	2529
フォトギャラリーを見る	2529
フォロー	2458
フォローしています	2535
フォローしてね	2458
フォローしました	2458
フォローする	2458
フォローを解除	2535
フォローを解除する	2535
フォロー中	2458
フォロー解除	2535
フォントサイズ	65
フォントサイズ変更	65
フルスクリーン	2510
""", 'ブ': """
ブックマーク	2457
ブックマークする	2457
ブラウザで続ける	2514
ブラウザで見る	2514
ブラウザで読む	2514
""", 'プ': """
プッシュ通知	2456
プッシュ通知を受け取りますか	2515
プッシュ通知を受け取る	2515
プライバシーの設定	2512
プライバシーポリシー	2463
プライバシーポリシーに同意する	2525
プライバシー設定	2512
プランを見る	2522
プランを選ぶ	2522
プランを選択	2522
プラン一覧	2522
プレゼント	2447
プレミアム	2447
プレミアム会員	2450
プロフィール	2531
""", 'ヘ': """
ヘルプ	2463
""", 'ペ': """
ページの先頭に戻る	2529
ページの先頭へ	2471
ページの先頭へ戻る	2529
ページを再読み込み	2517
ページを再読み込みする	2517
ページを更新する	2517
ページトップ	2471
ページトップへ	2471
ページトップへ戻る	2529
""", 'ホ': """
ホーム	2471
ホームに戻る	2529
""", 'ポ': """
ポスト	2457
ポストする	2457
""", 'マ': """
マイページ	2447
マンスリーサポーターになる	2519
""", 'ミ': """
ミュート	2510
ミュートを解除	2509
ミュート解除	2509
""", 'メ': """
メッセージ	2547
メニュー	2471
メニューを閉じる	2548
メルマガ	2451
メルマガ登録	2451
メールでシェア	2536
メールで送る	2457
メールで送信	2457
メールをご確認ください	2525
メールアドレス	2451
メールアドレスが正しくありません	2525
メールアドレスでログイン	2545
メールアドレスで登録	2545
メールアドレスをご入力ください	2546
メールアドレスを入力	2451
メールアドレスを入力してください	2525
メールアドレスを入力する	2546
メールマガジン	2451
メールマガジン登録	2451
""", 'ラ': """
ライター	2531
ランキング	2469
""", 'リ': """
リンクをコピー	2457
リンクをコピーしました	2486
リンクをコピーする	2486
""", 'レ': """
レシピへ	61
レシピへスキップ	61
レシピへ移動	61
レシピを保存	61
レシピを印刷	61
レシピを見る	61
レシピを評価	61
""", 'ロ': """
ログアウト	2447
ログイン	2447
ログイン/会員登録	2447
ログインしてコメント	2503
ログインしてコメントする	2503
ログイン・会員登録	2447
ログイン状態を保持	2522
ログイン状態を保持する	2522
""", '一': """
一回だけ	2520
一回だけ寄付する	2519
一回のみ	2520
一時停止	2510
一次性	4467
一次性捐款	4466
一番人気	2523
一覧	2471
一覧に戻る	2529
一覧へ	2471
一覧を見る	2471
""", '上': """
上一个视频	4490
上一张	4476
上一张图片	4495
上一篇	4408
上一篇文章	4476
上一頁	4410
上一页	4410
""", '下': """
下一个视频	4490
下一张	4476
下一张图片	4495
下一張圖片	4495
下一篇	4408
下一篇文章	4476
下一部影片	4490
下一頁	4410
下一页	4410
下次再說	4383
下次再说	4383
下載app	4460
下載客戶端	4460
下載音檔	4454
下載音訊	4454
下载app	4460
下载客户端	4460
下载音频	4454
""", '不': """
不,謝謝	4383
不,谢谢	4383
不用了	4383
不知道	4448
不適切な内容を報告	2503
""", '专': """
专题	4408
""", '並': """
並び替え	2504
並べ替え	2504
""", '个': """
个人中心	4387
个人信息保护政策	4489
""", '中': """
中	2537	4484
""", '为': """
为你推荐	4408
为您推荐	4408
""", '主': """
主旨	4494
主要ニュース	2469
主题	4494
""", '举': """
举报	4407
举报评论	4486
""", '了': """
了解	2472
了解详情	4496
""", '京': """
京东购买	4452
""", '人': """
人才招聘	4427
人気の動画	2496
人気の記事	2469
人気ランキング	2469
人気記事	2469
人気記事ランキング	2469
人気順	2504
人氣文章	4436
""", '仅': """
仅限会员	4469
仅限订阅用户	4469
""", '今': """
今、あなたにオススメ	2469
今、読まれている記事	2496
今すぐプレイ	2505
今すぐ寄付	2544
今すぐ支援する	2544
今すぐ購入	2549
今すぐ遊ぶ	2505
今はしない	2444
今はやめておく	2444
今回のみ	2520
今回のみ支援する	2519
今回はしない	2444
今日の注目	2469
今日最熱門	4436
今日热点	4408
今日焦点	4408
今日熱門	4436
""", '从': """
从app store下载	4460
""", '他': """
他の記事	19
他の記事も読む	2469
""", '付': """
付費閱讀	4387
付费内容	4387
付费阅读	4387
""", '以': """
以上网友发言只代表其个人观点,不代表本网站的观点或立场	4486
以下为广告内容	4427
以下為廣告內容	4427
以后再说	4383
以後再說	4462
以電子郵件繼續	4492
""", '件': """
件名	2547
""", '企': """
企画・制作	2538
""", '优': """
优惠码	4496
""", '会': """
会员专享	4390
会员专享内容	4390
会员专属	4387
会员中心	4387
会员登录	4387
会員でない方	2522
会員でない方はこちら	2522
会員の方はこちら	2447
会員の方はログイン	2447
会員プランを見る	2545
会員特典	2507
会員登録	2447
会員登録する	2447
会員登録のご案内	2545
会員登録はこちら	2447
会員限定	2447
会員限定特典	2507
会員限定記事	2447
""", '余': """
余下全文	4495
""", '作': """
作者更多文章	4476
作者简介	4477
作者簡介	4477
""", '你': """
你可能也喜欢	4408
你可能也喜歡	4408
你可能感兴趣	4408
你可能还想看	4436
你可能還想看	4436
""", '使': """
使用 apple 登入	4469
使用 facebook 登入	4469
使用 google 帳號登入	4469
使用 google 登入	4469
使用 google 繼續	4469
使用apple登录	4469
使用facebook登入	4469
使用facebook登录	4469
使用google登入	4469
使用google登录	4469
使用google繼續	4469
使用google继续	4469
使用google账号登录	4469
使用paypal付款	4492
使用条款	4403
使用條款	4403
使用邮箱登录	4492
""", '価': """
価格を見る	2549
""", '保': """
保存	2457
保存する	2457
保存设置	4458
保持登入	4469
保持登入狀態	4469
保持登录状态	4469
""", '個': """
個人情報の取り扱い	2463
個人情報の取り扱いについて	2463
個人情報の取り扱いに同意する	2525
個人情報の取扱いについて	2463
個人情報保護方針	2463
""", '倍': """
倍速	4455
""", '僅': """
僅限會員	4469
僅限訂戶	4469
""", '優': """
優先するソースに追加	2535
優惠碼	4496
""", '儲': """
儲存設定	4458
""", '允': """
允許	4462
允許通知	4461
允许	4462
允许通知	4461
""", '元': """
元の記事を読む	2497
元記事で読む	2497
元記事を読む	2471
""", '免': """
免責聲明	4403
免費訂閱	4391
免費註冊	4387
免費試讀	4387
免費閱讀	4492
免责声明	4403
免费,无垃圾邮件	4472
免费注册	4387
免费订阅	4391
免费试读	4387
免费阅读	4492
免运费	4485
免運費	4485
""", '入': """
入力内容を確認	2546
入力内容を確認する	2546
入力必須	2525
""", '內': """
內容	4494
""", '全': """
全ての写真を見る	2497
全ての記事が読み放題	2545
全屏	4455
全文はこちら	2497
全文を読む	2471
全文表示	2471
全画面	2510
全画面表示	2509
全画面表示を終了	2509
全螢幕	4455
全記事読み放題	2450
全部拒絕	4458
全部拒绝	4458
全部接受	4403
全部新闻	4476
全部游戏	4450
全部视频	4476
全部评论	4407
""", '公': """
公众号	4398
公式sns	2458
公式twitter	2458
公式x	2458
公式アプリ	2456
公式サイトで見る	2507
公式サイトはこちら	2549
公式サイトを見る	2549
公式ショップ	2507
公式ショップはこちら	2507
""", '共': """
共有	2457
共有する	2457
共有オプション	2536
共有リンクをコピー	2486
""", '关': """
关于作者	4477
关于我们	4403
关注	4398
关注作者	4481
关注我们	4398
关注此话题	4481
关注话题	4481
关键词	4408
关闭	4383
关闭窗口	4495
关闭菜单	4495
""", '其': """
其他新聞	4408
其他新闻	19	4408
其他金額	4466
其他金额	4466
""", '内': """
内容	4494
内容由ai生成	4490
""", '再': """
再生	2471
再生リスト	2543
再生時間	2510
再生速度	2509
再読み込み	2517
再読み込みする	2517
""", '写': """
写留言	4486
写真(#枚	2497
写真をすべて見る	2529
写真をもっと見る	2497
写真を拡大	2529
写真を拡大する	2529
写真を見る	2471
写真を見る(全#枚	2497
写真・動画の投稿はこちら	2530
写真特集	2469
写评论	4407
""", '出': """
出錯了	4473
出错了	4473
""", '分': """
分享	4397
分享到	4397
分享到facebook	4427
分享到line	4427
分享到qq	4483
分享到whatsapp	4483
分享到微信	4397
分享到微博	4397
分享到朋友圈	4483
分享文章	4497
分享本文	4427
分享此文	4427
分享此頁	4497
分享給好友	4427
分享給更多人看到	4427
分享给好友	4427
分享给更多人	4427
分享至	4397
分享至facebook	4397
分享至line	4427
分享这篇文章	4497
分享這篇文章	4497
分类	4408
分類	4408
""", '列': """
列印	4397
列印本頁	4427
列印食譜	61
""", '初': """
初めての方はこちら	2522
初割で無料体験する	2447
初月無料	2450
""", '利': """
利用規約	2463
利用規約に同意します	2525
利用規約に同意する	2525
""", '刷': """
刷新页面	4463
""", '前': """
前のページ	2471
前のページに戻る	2548
前の写真	2529
前の動画	2543
前の画像	2529
前の記事	2469
前の記事へ	2469
前の記事を読む	2548
前へ	2471
前回の記事はこちら	2496
前回はこちら	2497
前往官網	4496
前往捐款	4466
前往捐款頁面	4466
前往捐款页面	4466
前往購買	4452
前往贊助	4466
""", '剩': """
剩余时间	4454
剩餘時間	4454
""", '加': """
加入google偏好來源	4481
加入line好友	4398
加入会员	4387
加入我们	4427
加入我们的团队	4427
加入我們	4427
加入我們的團隊	4427
加入書籤	4397
加入會員	4387
加入白名单	4463
加入購物車	4496
加入购物车	4496
加载中	4454
加载内容	4458
加载帖子	4458
加载更多	4410
加载更多评论	4447
""", '動': """
動画	2469
動画で見る	2486
動画の公開は終了しました	2509
動画の読み込みに失敗しました	2543
動画の配信は終了しました	2509
動画は再生できません	2509
動画をもっと見る	2529
動画を再生	2543
動画を再生する	2486
動画を再生できません	2509
動画を再生できませんでした	2509
動画を見る	2471
動画を読み込み中	2509
動画を読み込めませんでした	2543
動画を読み込んでいます	2509
動画プレーヤーを読み込み中	2509
動画一覧	2529
""", '包': """
包邮	4485
""", '協': """
協賛	2538
協賛企業	2507
""", '单': """
单次	4467
单次捐款	4384
单篇购买	4492
""", '単': """
単発の寄付	2519
""", '博': """
博客來購買	4452
""", '占': """
占い	2506
""", '印': """
印刷	2457
印刷する	2457
印刷用ページ	2486
印刷用ページを表示	2486
""", '即': """
即时新闻	4408
即時新聞	4408
""", '原': """
原文を表示	2472
原文を見る	2472
原文連結	4437
原文链接	4437
""", '去': """
去京东看看	4452
去京东购买	4452
去天猫购买	4452
去淘宝购买	4452
""", '参': """
参与投票	4447
参与评论	4407
参加测验	4450
参加者募集中	2482
参加问卷调查	4427
""", '參': """
參加問卷調查	4427
參加測驗	4450
參與投票	4447
""", '友': """
友だち追加	2458
友だち追加する	2458
友善列印	4427
友達に教える	2486
""", '反': """
反馈	4407
""", '发': """
发一条友善的评论	4486
发现错误	4447
发现错误?请告诉我们	4427
发生错误	4472
发表留言	4407
发表评论	4407
发送	4473
发送成功	4472
""", '取': """
取材・文	2531
取消关注	4481
取消追蹤	4481
取消關注	4481
取消静音	4454
取消靜音	4454
""", '受': """
受け取る	2516
受付が完了しました	2546
""", '古': """
古い順	2504
""", '可': """
可随时退订	4472
可隨時取消	4469
""", '合': """
合わせて読みたい	2469
合作伙伴	4485
合作夥伴	4485
合成音声による読み上げ	2509
合成音声による読み上げです	2509
""", '同': """
同じカテゴリの記事	2469
同じ著者の記事	2496
同意	4403
同意して続ける	2512
同意して続行	2512
同意して閉じる	2512
同意しない	2463
同意する	2463
同意の管理	2512
同意を撤回	2512
同意を撤回する	2512
同意を管理	2512
同意を管理する	2512
同意並繼續	4458
同意并继续	4458
""", '后': """
后退#秒	4454
""", '听': """
听全文	4427
听文章	4454
听新闻	4397
听这篇文章	4427
""", '商': """
商业推广	4452
商品の詳細を見る	2549
商品を見る	2507
商品ページへ	2507
商品詳細	2549
商品详情	4496
商城	4485
商業推廣	4452
""", '單': """
單次	4467
單次捐款	4384
單筆	4467
單筆捐款	4466
單筆支持	4466
單篇購買	4492
""", '回': """
回上一頁	4495
回到頂端	4476
回到頂部	4410
回到顶部	4476
回复	4407
回答する	91
回覆	4407
回頂端	4410
回首頁	4410
""", '在': """
在 app store 下載	4460
在 facebook 查看	4487
在 google play 下載	4460
在 instagram 查看	4487
在 instagram 查看這則貼文	4487
在 spotify 收聽	4487
在 x 上查看	4487
在 youtube 上觀看	4487
在amazon購買	4452
在app store下载	4460
在app中打开	4460
在app中阅读	4460
在facebook查看	4487
在google play下载	4460
在instagram查看	4487
在instagram查看這則貼文	4487
在patreon上支持我们	4466
在spotify上收听	4487
在x上查看	4487
在youtube上观看	4487
在亚马逊购买	4452
在微博查看	4487
在浏览器中继续	4460
在瀏覽器中繼續	4460
""", '地': """
地図を見る	2472
地図を開く	2472
""", '執': """
執筆者	2531
執筆者プロフィール	2530
""", '填': """
填字游戏	4451
填字遊戲	4451
""", '复': """
复制	4484
复制成功	4397
复制网址	4427
复制链接	4397
""", '外': """
外部コンテンツを表示	2512
外部コンテンツを表示する	2512
外部送信について	2542
外部送信ポリシー	2542
""", '大': """
大	2537	4484
大号字	65
大字	4397
大家还在看	4408
大家都在看	4408
""", '头': """
头条	4408
""", '好': """
好的	4462
""", '如': """
如何关闭	4464
如何关闭广告拦截器	4463
如何關閉	4464
如何關閉廣告攔截器	4463
""", '始': """
始終允許	4458
始终允许	4458
""", '姓': """
姓名	4473
""", '字': """
字体	65
字体大小	4397
字号	4397
字幕	2510	4455
字幕をオン	2509
字幕を表示	2509
字級	65	4397
字级	65
字號	4483
字體大小	65	4397
""", '官': """
官方微博	4398
""", '定': """
定期定額	4384
定期定額捐款	4466
定期定額支持	4466
定期捐款	4466
""", '寄': """
寄付	2445
寄付する	2445
寄付で応援する	2486
寄付のお願い	2445
寄付はこちら	2519
寄付はこちらから	2519
寄付をする	2445
寄付ページはこちら	2519
寄付ページへ	2519
""", '寫': """
寫留言	4486
寫評論	4486
""", '專': """
專題	4408
""", '小': """
小	2537	4484
小字	4397
小編推薦	4408
小调查	91
""", '尚': """
尚未成為會員	4469
尚無留言	4427
""", '展': """
展开	4410
展开全文	4410
展开全部	4411
展开回复	4447
展开阅读全文	4495
展開	4410
展開全文	4476
""", '已': """
已关注	4398
已收到您的申请	4493
已是会员	4387
已是訂戶	4469
已有帐号	4387
已有帳號	4469
已有账号	4469
已經是會員	4387
已經是會員?登入	4387
已经是订户	4469
已经有账号	4469
已複製連結	4483
已關注	4481
""", '常': """
常に表示する	2512
常に許可	2512
常に許可する	2512
""", '年': """
年払い	2523
年額プラン	2545
""", '广': """
广告	4402
广告后继续阅读	4452
广告结束	4452
""", '広': """
広告	2461
広告の下に記事が続きます	2507
広告の後に続きます	2461
広告はここまで	2507
広告をスキップ	2461
広告を閉じる	2461
広告ブロッカーをご利用中です	2517
広告ブロックの解除方法	2517
広告ブロックを解除してください	2517
広告ブロックを解除しました	2517
広告企画	2461
広告終わり	2507
""", '廣': """
廣告	4402
廣告後繼續閱讀	4452
廣告結束	4452
廣編企劃	4452
廣編特輯	4452
""", '延': """
延伸閱讀	4408
延伸阅读	4408
""", '开': """
开启app	4460
开启推送	4461
开启通知	4461
开始测验	4450
开通vip	4492
开通会员	4387
""", '当': """
当前时间	4454
当当购买	4452
""", '影': """
影片已下架	4454
影片已移除	4454
影片無法播放	4454
影片載入中	4454
影片載入失敗	4490
影音	4408
""", '後': """
後で	2444
""", '微': """
微信	4397
微信扫一扫	4483
微信扫码分享	4483
微信登录	4469
微博	4397
""", '必': """
必填	4473
必填字段	4472
必填欄位	4472
必填項	4472
必填项	4472
必須	2526
必須項目	2525
必須項目です	2525
""", '忘': """
忘記密碼	4387
忘记密码	4387
""", '応': """
応援する	2445
""", '快': """
快进#秒	4454
""", '总': """
总是允许	4458
""", '您': """
您可能也喜歡	4408
您可能感兴趣	4408
您可能还喜欢	19
您可能還喜歡	19
您可能還想看	4436
您可随时退订	4472
您可隨時取消訂閱	4472
您已关注此话题	4481
您已投过票	4447
您已投過票	4447
您已经投过票	4447
您已訂閱	4493
您已订阅	4493
您的信息已发送	4472
您的姓名	4493
您的投票已提交	4447
您的支持很重要	4491
您的昵称	4486
您的暱稱	4486
您的留言	4493
您的訊息已送出	4472
您的邮箱	4391
您的電子郵件	4493
您的電郵	4391
""", '情': """
情報をお寄せください	2530
情報提供のお願い	2530
情報提供はこちら	2530
""", '想': """
想接收即時新聞通知嗎	4461
想接收通知吗	4461
""", '意': """
意見反饋	4447
意見回饋	4447
意见反馈	4407
""", '感': """
感想を送る	2466
感謝您的參與	4447
感謝您的投票	91	4447
感謝您的支持	4491
感谢您,您的信息已发送	4472
感谢您的参与	4447
感谢您的投票	91	4447
感谢您的支持	4491
感谢支持	4491
""", '成': """
成为会员	4384
成為會員	4384
""", '我': """
我们无法显示此内容	4458
我同意	4403
我同意处理我的个人数据	4472
我同意接收电子邮件	4472
我同意隱私權政策	4472
我已关闭	4463
我已关闭广告拦截器	4463
我已閱讀並同意隱私權政策	4472
我已關閉廣告攔截器	4463
我已阅读并同意隐私政策	4472
我的帐户	4387
我的帳戶	4387
我知道了	4403
我要举报	4447
我要投票	4447
我要捐款	4491
我要支持	4491
我要檢舉	4447
我要爆料	4477
我要留言	4407
我要糾錯	4427
我要纠错	4407
我要评论	4407
我要贊助	4491
""", '或': """
或	4470
""", '戻': """
戻る	2471
""", '所': """
所有新闻	4476
所有留言	4407
""", '打': """
打印	4397
打印本页	4427
打印食谱	61
打开	4411
打开app	4460
打开app查看更多	4460
打开app阅读	4460
打开app阅读全文	4460
打开客户端阅读	4460
打开微信扫一扫	4483
打开推送	4461
打赏	4384
打赏作者	4491
""", '扫': """
扫一扫分享	4483
扫描二维码下载	4460
扫码下载	4460
扫码下载app	4460
扫码下载客户端	4460
""", '投': """
投票	91	4448
投票ありがとうございました	91	2503
投票する	91	2486
投票を受け付けました	2503
投票区	91
投票成功	4447
投票済みです	2503
投票結果	2539	4486
投票結果を見る	91
投票结果	4486
投稿する	2466
投稿を表示	2512
投稿を表示する	2512
投稿を読み込む	2512
投稿须知	4477
""", '折': """
折りたたむ	2472
折扣码	4496
折扣碼	4496
""", '报': """
报告错误	4411
""", '拒': """
拒絕	4403
拒绝	4403
拒绝全部	4458
拒绝所有cookie	4489
""", '招': """
招聘启事	4427
""", '拡': """
拡大	2457
拡大する	2471
""", '按': """
按年計費	4469
按年计费	4469
按月	4467
按月捐款	4466
按月计费	4469
按讚	4398
""", '捐': """
捐款	4384
捐贈	4384
捐赠	4384
""", '掃': """
掃描qr code下載	4460
掃碼下載	4460
""", '排': """
排序	4448
排行榜	4408
""", '採': """
採用情報	2482
""", '接': """
接受	4403
接受並繼續	4458
接受全部	4403
接受全部cookie	4489
接受并继续	4458
接受所有	4403
接受所有 cookie	4489
接受所有cookie	4489
接收通知	4461
""", '推': """
推广	4402
推广内容	4402
推廣	4402
推荐	4408
推荐文章	4408
推荐方案	4470
推荐阅读	4408
推薦	4408
推薦文章	4408
推薦閱讀	4408
""", '提': """
提交	91	4473
提交成功	4472
提交成功,感谢您的反馈	4493
提交评论	4447
提供	2461
提供反馈	4447
提供意見	4447
提供新聞線索	4477
提供新闻线索	4477
""", '搜': """
搜尋	4410
搜索	4410
""", '撤': """
撤回同意	4458
""", '播': """
播放	4410
播放器加载中	4454
播放影片	4490
播放视频	4490
播放速度	4454
""", '支': """
支持我们	4384
支持我們	4384
支援する	2445
支援はこちら	2519
""", '收': """
收合	4411
收听	4397
收听文章	4454
收听本文	4427
收聽文章	4427
收聽本文	4454
收藏	4397
收藏文章	4397
收藏本文	4427
收藏食譜	61
收藏食谱	61
收起	4410
收起回复	4447
""", '放': """
放大图片	4476
放大圖片	4476
放大字体	4483
放大字體	4483
""", '数': """
数独	2506	4451
""", '數': """
數獨	4451
""", '文': """
文字の大きさ	65	2457
文字を大きくする	2536
文字を小さくする	2536
文字サイズ	2457
文字サイズを変更	2536
文字サイズ変更	65
文字拡大	2536
文字稿	4455
文字起こし	2510
文字起こしを表示	2509
文字起こしを見る	2509
文明上网,理性发言	4486
文明上网理性发言,请遵守新闻评论服务协议	4486
文章未完 廣告後繼續	4452
""", '料': """
料金プラン	2545
料金プランを見る	2545
""", '新': """
新しい順	2504
新着	2469
新着ニュース	2469
新着記事	2469
新着記事一覧	2496
新着順	2504
新聞線索	4477
新規会員登録	2447
新規登録	2447
新闻简报	4391
新闻线索	4477
""", '无': """
无所谓	4448
无法显示此内容	4458
""", '早': """
早割	2538
早鳥票	4485
早鸟票	4485
""", '时': """
时长	4455
""", '明': """
明白了	4411
""", '是': """
是否允许通知	4461
是否接收推送通知	4461
是否接收通知	4461
是否開啟通知	4461
""", '显': """
显示全部	4476
显示内容	4458
显示原文	4411
显示字幕	4454
显示帖子	4458
显示更多	4410
""", '時': """
時長	4455
""", '暂': """
暂不	4383
暂无评论	4427
暂无评论,快来抢沙发	4486
""", '暫': """
暫不	4383
""", '更': """
更多	4408
更多作者文章	4476
更多内容	4408
更多分享方式	4483
更多图片	4476
更多圖片	4476
更多報導	4408
更多影片	4476
更多报道	4408
更多文章	4408
更多新聞	4408
更多新聞請看	4436
更多新闻	4408
更多游戏	4450
更多精彩	4436
更多精彩内容	4495
更多精采內容	4427
更多视频	4476
更多选项	4483
更多選項	4483
更正政策	4477
更正與說明	4477
""", '書': """
書籍を購入する	2507
""", '最': """
最受欢迎	4470
最受歡迎	4470
最多人看	4436
最新	4448
最新ニュース	2469
最新ニュースを通知で受け取る	2515
最新号	2496
最新影音	4436
最新文章	4408
最新新聞	4408
最新新闻	4408
最新消息	4408
最新記事	2469
最旧	4448
最早	4448
最热	4448
最熱	4448
最舊	4448
最超值	4470
""", '會': """
會員中心	4387
會員專享	4390
會員專享內容	4390
會員專屬	4387
會員登入	4387
""", '月': """
月払い	2523
月額#円	2450
月額#円(税込	2450
月額プラン	2545
""", '有': """
有効なメールアドレスを入力してください	2525
有料会員からのプレゼント記事	2550
有料会員登録	2447
有料会員記事	2486
有料登録	2447
有料記事	2447
""", '朋': """
朋友圈	4397
""", '服': """
服务条款	4403
服務條款	4403
""", '朗': """
朗读全文	4454
""", '朝': """
朝刊・夕刊	2447
""", '未': """
未满十八岁禁止饮酒	4452
未滿十八歲禁止飲酒	4452
""", '本': """
本を購入する	2507
本周热门	4436
本文	2547
本文へ	2471
本文へ移動	2471
本文对您有帮助吗	4447
本文尚无评论	4486
本文已锁定	4469
本文由ai语音朗读	4454
""", '机': """
机器翻译	4427
机翻	4480
""", '来': """
来测测你的知识	4450
""", '查': """
查看专题	4476
查看优惠	4492
查看作者主页	4477
查看作者更多文章	4476
查看優惠	4492
查看全部	4410
查看全部图片	4476
查看全部文章	4495
查看全部評論	4447
查看全部评论	4447
查看原图	4410
查看原文	4437
查看商品	4496
查看回复	4447
查看回覆	4447
查看图集	4476
查看圖集	4476
查看地图	4411
查看專題	4476
查看投票結果	4486
查看投票结果	91	4486
查看文字稿	4454
查看方案	4492
查看更多	4410
查看更多图片	4476
查看更多评论	4447
查看留言	4407
查看結果	91
查看结果	91	4411
查看訂閱方案	4469
查看詳情	4411
查看订阅方案	4469
查看评论	4407
查看详情	4411
查看逐字稿	4454
查看高清图集	4476
""", '标': """
标签	4408
""", '检': """
检举评论	4486
""", '検': """
検索	2471
""", '業': """
業配	4402
""", '楽': """
楽天で見る	2507
楽天で詳細を見る	2507
楽天で購入	2507
楽天で購入する	2507
楽天市場で見る	2507
楽天市場で購入	2507
""", '標': """
標籤	4408
""", '機': """
機器翻譯	4427
機械翻訳	2510
""", '檢': """
檢舉	4407
檢舉留言	4486
""", '次': """
次のページ	2471
次の写真	2529
次の動画	2543
次の画像	2529
次の記事	2469
次の記事へ	2469
次の記事を読む	2548
次へ	2471
次を読む	2548
次ページ	2471
次回から自動的にログイン	2522
""", '正': """
正しいメールアドレスを入力してください	2525
正在加载播放器	4454
""", '此': """
此影片無法播放	4454
此文章已锁定	4469
此欄位為必填	4472
此視頻無法播放	4454
此视频不可用	4454
此视频已被删除	4454
此項為必填	4472
此页面对您有帮助吗	4447
此项为必填项	4472
""", '残': """
残り時間	2509
""", '毎': """
毎年	2520
毎月	2520
毎月寄付する	2519
毎月支援する	2519
""", '每': """
每一份支持都很重要	4466
每一份支持都重要	4466
每年	4467
每月	4467
每月捐款	4384
""", '氏': """
氏名	2526
""", '民': """
民調	91
""", '沒': """
沒意見	4448
""", '没': """
没意见	4448
没有账号	4469
""", '注': """
注册	4387
注册成功	4493
注目の記事	2469
注目キーワード	2469
注目ワード	2469
注目記事	2469
""", '测': """
测测你的知识	4450
""", '清': """
清晰度	4455
""", '游': """
游戏	4451
""", '点': """
点击取消静音	4490
点击图片查看大图	4476
点击打开声音	4490
点击排行	4408
点击播放	4427
点击放大	4476
点击查看全文	4495
点击查看原文	4437
点击查看大图	4410
点击阅读全文	4495
点击阅读原文	4437
点我看视频	4427
点赞	4397
""", '為': """
為您推薦	4408
""", '热': """
热点	4408
热点推荐	4408
热门	4408
热门排行	4408
热门文章	4408
热门新闻	4408
""", '無': """
無料で体験する	2447
無料で始める	2522
無料で試す	2522
無料で読む	2447
無料アプリをダウンロード	2514
無料ゲーム	2505
無料会員登録	2447
無料会員限定	2447
無料体験	2447
無料登録	2447
無法播放影片	4454
無法載入影片	4490
無法顯示此內容	4458
""", '焦': """
焦點新聞	4408
""", '熱': """
熱門	4408
熱門排行	4408
熱門文章	4408
熱門新聞	4408
熱門話題	4408
""", '爆': """
爆料信箱	4477
爆料專線	4477
爆料热线	4477
""", '特': """
特別協賛	2538
特定商取引法に基づく表記	2463
特集	2469
特集を見る	2529
特集ページへ	2529
特集一覧	2529
特集一覧へ	2548
""", '猜': """
猜你喜欢	4408
猜你喜歡	4408
""", '現': """
現在の再生時間	2509
""", '生': """
生成aiを使用しています	2543
""", '用': """
用app開啟	4460
用户协议和隐私政策	4489
""", '由': """
由ai生成	4480
由ai语音朗读	4454
""", '申': """
申し込む	2447
""", '电': """
电子报	4391
电子邮箱	4391
""", '画': """
画像をクリックして拡大	2529
画像を拡大	2471
画像を拡大する	2529
画像を見る	2471
画質	2510
""", '留': """
留言	4407
留言(#	4407
留言内容	4494
留言已關閉	4447
留言規則	4447
留言规则	4447
""", '略': """
略過廣告	4490
""", '登': """
登入	4387
登入/註冊	4387
登入後留言	4447
登出	4387
登录	4387
登录/注册	4387
登录后发表评论	4447
登錄	4387
登録	2447
登録が完了いたしました	2546
登録が完了しました	2486
登録して続きを読む	2447
登録する	2447
""", '發': """
發現錯誤	4447
發現錯誤?請告訴我們	4427
發生錯誤	4472
發表留言	4407
發表評論	4407
""", '皆': """
皆さまのご支援が力になります	2519
""", '監': """
監修者	2531
""", '目': """
目前時間	4454
目录	4410
目次	2471
目次へ戻る	2548
目錄	4410
""", '直': """
直接看食谱	61
""", '相': """
相关主题	4408
相关报道	4408
相关推荐	4408
相关文章	4408
相关新闻	4408
相关标签	4408
相关视频	4436
相关阅读	4408
相關主題	4408
相關報導	4408
相關影片	4436
相關推薦	4408
相關文章	4408
相關新聞	4408
相關標籤	4408
相關閱讀	4408
""", '看': """
看了这篇文章的人也看	4408
看全文	4476
看原文	4437
看更多	4408
看更多作者文章	4476
看更多文章	4436
看更多新聞	4436
看更多照片	4476
看結果	91
""", '知': """
知道了	4411
""", '確': """
確認する	2546
確認メールをお送りしました	2525
確認画面へ	2526
""", '禁': """
禁止酒駕	4452
禁止酒駕,飲酒過量有害健康	4452
""", '稍': """
稍后	4462
稍后再说	4383
稍后提醒我	4383
稍后阅读	4427
稍後	4462
稍後再說	4383
稍後提醒我	4383
稍後閱讀	4427
""", '立': """
立即开通	4492
立即投票	91
立即捐助	4466
立即捐款	4384
立即捐赠	4466
立即支持	4491
立即訂閱	4387
立即订阅	4387
立即试玩	4450
立即購票	4452
立即贊助	4466
立即购票	4452
立即选购	4452
立即選購	4452
立即開始玩	4450
""", '筆': """
筆者	2531
筆者プロフィール	2530
""", '管': """
管理cookie	4458
管理偏好設定	4489
管理偏好设置	4489
管理同意	4458
管理同意设置	4458
管理同意選項	4458
管理选项	4489
管理選項	4489
""", '粉': """
粉絲團	4398
""", '精': """
精彩推荐	4436
精彩推薦	4436
精选	4408
""", '紙': """
紙面ビューアー	2447
""", '結': """
結果を見る	91	2472
""", '続': """
続きはこちら	2497
続きをみる	2471
続きを読む	2447
続けて読む	2548
""", '網': """
網友留言	4407
""", '編': """
編輯推薦	4408
編輯準則	4477
編輯精選	4408
編集ポリシー	2530
編集方針	2530
編集部おすすめ	2469
編集部のおすすめ	2469
""", '縮': """
縮小	2457
縮小字體	4483
""", '繼': """
繼續使用網頁版	4460
繼續閱讀	4410
繼續閱讀請往下	4452
""", '續': """
續訂	4492
""", '纠': """
纠错	4407
""", '继': """
继续在浏览器阅读	4460
继续浏览内容	4410
继续阅读	4410
""", '续': """
续订	4492
""", '编': """
编辑准则	4477
编辑推荐	4408
编辑精选	4408
""", '缩': """
缩小字体	4483
""", '网': """
网友评论	4407
网友评论仅供其表达个人看法,并不表明本站立场	4486
""", '翻': """
翻訳を表示	2472
""", '联': """
联系作者	4477
联系我们	4403
联系编辑部	4477
""", '聯': """
聯絡我們	4403
聯絡編輯部	4477
""", '聽': """
聽全文	4427
聽文章	4454
聽新聞	4397
聽這篇文章	4427
""", '脳': """
脳トレ	2506
""", '自': """
自动播放	4455
自動再生	2510
自動播放	4455
自動翻訳	2510
自定义金额	4466
自訂金額	4466
""", '菜': """
菜单	4410
""", '著': """
著作権	2463
著者の記事一覧	2529
著者をフォロー	2535
著者をフォローする	2535
著者プロフィール	2530
""", '複': """
複製	4484
複製網址	4427
複製連結	4397
""", '要': """
要接收推送通知吗	4461
要接收通知嗎	4461
""", '視': """
視頻由ai生成	4490
""", '觀': """
觀看更多	4436
""", '视': """
视频	4408
视频不可用	4454
视频加载中	4454
视频加载失败	4490
视频已下架	4454
视频已失效	4454
视频无法播放	4454
视频时长	4490
视频正在加载	4454
""", '解': """
解鎖全文	4427
解鎖文章	4492
解锁全文	4427
解锁文章	4492
解除しました	2518
解除方法	2518
解除方法はこちら	2518
""", '訂': """
訂戶專享	4452
訂戶專享優惠	4452
訂戶專享內容	4469
訂戶贈閱	4497
訂正について	2530
訂閱	4387
訂閱成功	4493
訂閱推播	4461
訂閱方案	4492
訂閱會員	4387
訂閱會員專屬內容	4427
訂閱郵件	4391
訂閱電子報	4391
""", '記': """
記事に関するお問い合わせ	2530
記事の続きはこちら	2497
記事の続きを読む	2529
記事の誤りを報告	2539
記事は広告の下に続きます	2507
記事は広告の後に続きます	2507
記事へのお問い合わせ	2530
記事へのご意見	2466
記事をサポートする	2445
記事をシェア	2550
記事をシェアする	2550
記事をプレゼント	2447
記事をプレゼントする	2486
記事を保存	2457
記事を保存する	2486
記事を印刷する	2457
記事を聴く	2509
記事を評価する	2539
記事を読む	2471
記事を購入する	2545
記事を音声で聞く	2509
記事を音声で聴く	2509
記事ランキング	2469
記事一覧	2471
記事一覧へ	2529
記事一覧を見る	2497
記事全文を読む	2471
記住我	4469
記者をフォロー	2535
記者プロフィール	2530
記者募集	2482
記者募集中	2482
""", '設': """
設定を保存	2512
設定を保存する	2512
設定を変更する	2542
設定を管理	2542
""", '許': """
許可	2516
許可する	2463
""", '註': """
註冊	4387
註冊成功	4493
""", '評': """
評価順	2504
評論	4407
評論已關閉	4447
評論規則	4447
""", '話': """
話題の記事	2469
""", '該': """
該作者更多文章	4476
""", '詳': """
詳しく見る	2472
詳細	2472
詳細を見る	2549
詳細・購入はこちら	2507
""", '語': """
語音播報	4427
語音朗讀	4427
""", '誤': """
誤りを報告	2472
誤りを報告する	2539
誤字脱字の報告	2486
誤字脱字を報告	2530
誤字脱字を報告する	2486
""", '読': """
読まれている記事	2469
読み上げ	2486
読み放題	2450
読み続ける	2548
読み込み中です	2509
読者限定	2507
""", '請': """
請填寫讀者問卷	4427
請我們喝杯咖啡	4466
請查收郵件	4472
請檢查您的收件匣	4472
請繼續下滑閱讀	4452
請繼續往下閱讀	4402
請輸入您的電子郵件	4493
請輸入有效的電子郵件	4472
請輸入有效的電子郵件地址	4472
請輸入電子郵件	4391
請選擇金額	4491
請關閉廣告攔截器	4463
""", '讀': """
讀者優惠	4452
讀者專享	4452
""", '讚': """
讚	4397
讚賞支持	4384
""", '订': """
订户专享	4452
订户专享优惠	4452
订户赠阅	4497
订阅	4387
订阅会员	4387
订阅成功	4493
订阅推送	4461
订阅邮件	4391
""", '记': """
记住我	4469
记者简介	4477
""", '设': """
设为google首选来源	4481
""", '评': """
评论	4407
评论(#	4407
评论功能已关闭	4486
评论已关闭	4447
评论规则	4447
""", '诚': """
诚聘英才	4427
""", '话': """
话题	4408
""", '该': """
该文章已关闭评论	4486
该视频不可用	4454
该视频已下架	4454
该邮箱已被注册	4493
""", '详': """
详情	4411
""", '语': """
语音朗读	4427
语音由ai生成	4454
""", '说': """
说点什么	4486
""", '请': """
请先登录再评论	4427
请关闭广告拦截器	4463
请我们喝杯咖啡	4466
请查收邮件	4472
请检查您的收件箱	4472
请继续往下阅读	4402
请输入您的电子邮件	4493
请输入您的邮箱	4493
请输入昵称	4486
请输入有效的电子邮件地址	4472
请输入有效的邮箱地址	4472
请输入邮箱	4391
请选择金额	4491
""", '读': """
读者专享	4452
读者优惠	4452
""", '購': """
購入はこちら	2507
購票	4485
購票連結	4452
購読	2447
購読する	2447
購読のお申し込み	2447
購読プラン	2545
購読プランを見る	2522
購読申し込み	2447
購買本書	4452
""", '贈': """
贈る	2537
贈送文章	4427
贈送文章給朋友	4427
贈送此文	4427
""", '贊': """
贊助	4384
贊助內容	4402
贊助商	4402
贊助我們	4466
""", '购': """
购买本书	4452
购买此书	4452
购票	4485
购票链接	4452
""", '赞': """
赞	4448
赞助	4384
赞助内容	4402
赞助商	4485
赞助商链接	4402
赞助我们	4466
赞赏	4384
赞赏作者	4491
""", '赠': """
赠送文章	4483
赠送此文	4427
""", '超': """
超值方案	4469
""", '跳': """
跳到主要內容	4410
跳到食谱	61
跳至食譜	61
跳转到食谱	61
跳过广告	4490
""", '踩': """
踩	4448
""", '載': """
載入中	4454
載入內容	4458
載入更多	4410
載入貼文	4458
""", '輸': """
輸入您的電子郵件	4493
""", '轉': """
轉發	4397
""", '转': """
转发	4397
""", '载': """
载入内容	4458
""", '输': """
输入您的邮箱	4493
""", '返': """
返信	2466
返信する	2466
返信を書く	2539
返信を表示	2503
返信を見る	2503
返信を隠す	2503
返回上一页	4495
返回列表	4495
返回頂部	4476
返回顶部	4410
返回首頁	4476
返回首页	4410
""", '还': """
还不是会员	4469
还有更多精彩内容	4495
还没有账号	4469
""", '这': """
这篇文章对你有帮助吗	4447
这篇文章对您有帮助吗	4447
""", '进': """
进入专题	4476
进入专题页	4476
""", '连': """
连结已复制	4483
""", '追': """
追蹤	4398
追蹤中	4481
追蹤主題	4481
追蹤作者	4481
追蹤我們	4398
""", '退': """
退出全屏	4454
""", '送': """
送信	91	2526
送信が完了しました	2525
送信しました	2525
送信する	91	2526
送信完了	2525
送出	91	4473
送出成功	4472
送出留言	4447
送出評論	4447
送料無料	2538
""", '选': """
选择	4470
选择方案	4469
选择订阅方案	4469
选择金额	4491
""", '逐': """
逐字稿	4455
""", '這': """
這篇文章對你有幫助嗎	4447
這篇文章對您有幫助嗎	4447
""", '通': """
通報	2504
通報する	2466
通知をオン	2456
通知をオンにする	2515
通知を受け取らない	2515
通知を受け取りますか	2515
通知を受け取る	2486
通知を設定する	2515
通知を許可	2515
通知を許可しますか	2515
通知を許可する	2515
""", '速': """
速報	2469
速報を通知で受け取る	2515
速報通知を受け取る	2486
""", '連': """
連結已複製	4427
連載	2469
連載をフォロー	2535
連載をフォローする	2535
連載を見る	2529
連載一覧	2529
""", '遊': """
遊戲	4451
""", '運': """
運営会社	2463
""", '違': """
違反を報告	2503
違反を報告する	2503
違反報告	2466
""", '選': """
選單	4410
選択する	2523
選擇	4470
選擇方案	4469
選擇訂閱方案	4469
選擇金額	4491
""", '還': """
還不是會員	4469
還沒有帳號	4469
""", '邮': """
邮箱	4391
邮箱格式不正确	4472
邮箱格式错误	4472
""", '配': """
配信停止はいつでも可能です	2525
""", '重': """
重新加载页面	4463
重新播放	4490
重新整理頁面	4463
重新載入頁面	4463
""", '金': """
金額を入力	2519
金額を指定	2519
金額を指定する	2519
金額を選ぶ	2544
金額を選択	2544
金額を選択してください	2544
""", '链': """
链接已复制	4427
""", '閉': """
閉じる	2444	2471
""", '開': """
開く	2472
開啟推播	4461
開啟通知	4461
開始測驗	4450
開通會員	4387
""", '間': """
間違いを見つけたら	2530
""", '関': """
関連	2469
関連する記事	2469
関連キーワード	2469
関連タグ	2469
関連トピックス	2469
関連ニュース	2469
関連リンク	2469
関連動画	2469
関連動画を見る	2543
関連情報	2469
関連記事	2469
関連記事はこちら	2496
関連記事をもっと見る	2548
関連記事を見る	2548
""", '閱': """
閱讀下一篇	4495
閱讀全文	4410
閱讀原文	4437
閱讀更多	4410
""", '關': """
關於作者	4477
關於我們	4403
關注	4398
關注作者	4481
關注我們	4398
關注此主題	4481
關鍵字	4408
關閉	4383
關閉視窗	4495
關閉選單	4495
""", '阅': """
阅读下一篇	4495
阅读全文	4410
阅读剩余全文	4495
阅读原文	4437
阅读更多	4410
""", '随': """
随时取消	4469
随时可取消	4469
""", '隐': """
隐私偏好	4489
隐私政策	4403
隐私权政策	4403
隐私设置	4458
""", '隨': """
隨時取消	4469
""", '隱': """
隱私偏好	4489
隱私政策	4403
隱私權政策	4403
隱私權設定	4458
隱私設定	4458
""", '離': """
離開全螢幕	4454
""", '電': """
電子信箱	4391
電子信箱格式錯誤	4472
電子報	4391
電子版	2447
電子郵件格式不正確	4472
電郵	4473
""", '静': """
静音	4455
""", '靜': """
靜音	4455
""", '音': """
音声で聞く	2457
音声をダウンロード	2509
音声を再生	2543
音声読み上げ	2486
音频播放器	4490
""", '頭': """
頭條	4408
""", '顯': """
顯示內容	4458
顯示原文	4411
顯示字幕	4454
顯示更多	4410
顯示貼文	4458
""", '飲': """
飲酒過量,有害健康	4452
飲酒過量有害健康	4452
""", '首': """
首頁	4410
首页	4410
""", '马': """
马上开始	4450
马上玩	4450
""", '验': """
验证码	4473
""", '點': """
點我看影片	4427
點擊播放	4454
點擊播放本文	4427
點擊放大	4476
點擊看大圖	4476
點擊開啟聲音	4490
點擊閱讀全文	4495
點閱排行	4436
""", '가': """
가	2568
가격 보기	2652
가로세로 낱말퀴즈	2610
가입하기	2559
가장 많이 본 뉴스	2575
가장 인기	2629
""", '개': """
개인정보 보호 설정	2646
개인정보 설정	2616
개인정보 수집 동의	2630
개인정보 수집 및 이용 동의	2630
개인정보 수집 및 이용에 동의합니다	2630
개인정보 수집·이용에 동의합니다	2630
개인정보 처리방침	2573
개인정보처리방침	2573
""", '갤': """
갤러리 닫기	2651
갤러리 보기	2635
""", '거': """
거부	2573
""", '검': """
검색	2577
""", '게': """
게시물 보기	2616
게시물 불러오기	2616
게임	2610
게임 전체보기	2608
게임 하러 가기	2608
""", '결': """
결과 보기	91	2578
""", '계': """
계속 읽기	2559
계정이 있으신가요	2628
""", '고': """
고객센터	2573
고충처리인	2636
""", '공': """
공감	2607
공감순	2607
공유	2568
공유하기	2568
""", '과': """
과거순	2607
""", '관': """
관련 기사	2575
관련 기사 더보기	2651
관련 뉴스	2575
관련 영상	2598
관련 태그	2575
관련기사	2575
관련기사 더보기	2651
관련뉴스	2575
관련키워드	2575
""", '광': """
광고	2572
광고 건너뛰기	2647
광고 닫기	2572
광고 아래에 기사가 계속됩니다	2611
광고 영역	87
광고 종료	2611
광고 차단 해제 방법	2621
광고 차단을 해제해 주세요	2621
광고 차단을 해제했습니다	2621
광고 차단이 감지되었습니다	2621
광고 후 계속됩니다	2611
광고성 정보 수신 동의	2630
광고성 정보 수신에 동의합니다	2630
""", '괜': """
괜찮습니다	2556
""", '교': """
교보문고에서 구매	2611
""", '구': """
구글 계정으로 계속하기	2628
구글 계정으로 로그인	2628
구글 선호 매체로 추가	2639
구글 플레이에서 다운로드	2618
구글로 계속하기	2628
구글로 로그인	2628
구글플레이에서 다운로드	2618
구독	2559
구독 갱신	2649
구독 상품 보기	2628
구독 상품 선택	2628
구독 상품 안내	2649
구독 신청	2559
구독 신청이 완료되었습니다	2630
구독 신청하기	2628
구독 안내	2649
구독 전용	2559
구독 중	2559
구독 취소	2639
구독권 선택	2628
구독신청	2559
구독이 완료되었습니다	2590
구독자 전용	2561
구독자 전용 기사	2628
구독자 전용 혜택	2611
구독자 혜택	2611
구독자가 선물한 기사입니다	2653
구독중	2639
구독하고 이어서 읽기	2590
구독하기	2559
구매하기	2611
구매하러 가기	2611
""", '글': """
글씨 크기	65
글씨크기	2568
글자 작게	2640
글자 크게	2640
글자 크기	2568
글자 크기 변경	65	2590
글자 크기 조절	65	2590
글자크기	2568
글자크기 변경	65
글자크기 설정	65
글자크기 조절	65
""", '금': """
금액 선택	2648
금액 직접 입력	2624
금액을 선택하세요	2648
금액을 선택해 주세요	2648
""", '기': """
기계 번역	2613
기부하기	2557
기사 계속 보기	2651
기사 공유	2640
기사 공유하기	2568
기사 구매	2649
기사 더 보기	2651
기사 더보기	2590
기사 듣기	2590
기사 링크 복사	2590
기사 본문	2577
기사 선물하기	2590
기사 스크랩	2640
기사 스크랩하기	2590
기사 오류 신고	2590
기사 오류 제보	2590
기사 요약	2638
기사 원문 보기	2590
기사 음성으로 듣기	2612
기사 잠금 해제	2649
기사 저장	2640
기사 저장하기	2590
기사 전문 보기	2635
기사 전체보기	2635
기사 제보	2636
기사 제보 및 문의	2590
기사 추천	2643
기사 평가하기	2643
기사 후원하기	2557
기사는 광고 아래에 계속됩니다	2611
기사는 광고 후 계속됩니다	2611
기사듣기	2612
기사를 공유합니다	2653
기사에 대한 의견	2574
기사원문	2577
기사저장	2568
기사제보	2636
기사추천	2643
기자 구독	2585
기자 구독하기	2585
기자 소개	2636
기자 페이지	2585
기자 프로필 보기	2585
기자구독	2639
기자에게 메일 보내기	2636
기자에게 이메일 보내기	2636
기자의 다른 기사	2585
기자의 다른 기사 보기	2635
기자의 다른기사	2575
기자의 다른기사 보기	2635
기자페이지 바로가기	2635
기획 기사 보기	2635
""", '나': """
나중에	2556
나중에 보기	2590
나중에 읽기	2590
나중에 하기	2556
""", '남': """
남은 시간	2612
""", '낱': """
낱말퀴즈	2610
""", '내': """
내 정보	2559
내용을 입력하세요	2650
내용을 입력해 주세요	2650
""", '네': """
네, 받을게요	2619
네이버 구독	2571
네이버 로그인	2628
네이버 밴드 공유	2640
네이버 블로그	2568
네이버로 로그인	2628
네이버에서 구독	2571
네이버에서 구독하기	2571
""", '놓': """
놓치면 안 되는 기사	2598
""", '뉴': """
뉴스 더보기	2635
뉴스 듣기	2590
뉴스레터 구독	2564
뉴스레터 구독 신청	2564
뉴스레터 구독이 완료되었습니다	2650
뉴스레터 무료 구독	2590
뉴스레터 신청	2564
""", '닉': """
닉네임을 입력하세요	2643
""", '다': """
다른 공유 찾기	2568
다른 금액	2624
다른 기사	19	2575
다른 기사 더 보기	19
다른 기사 보기	2585
다른기사	2575
다른기사 보기	2575
다시 보기	2647
다시 보지 않기	2556
다시보기	2647
다음	2577
다음 기사	2575
다음 기사 보기	2590
다음 기사 읽기	2651
다음 동영상	2647
다음 사진	2635
다음 영상	2647
다음 이미지	2651
다음 페이지	2577
다음글	2635
다음기사	2575
다음에	2556
다음에 하기	2620
다크모드	2646
""", '닫': """
닫기	2556
""", '답': """
답글	2574
답글 달기	2606
답글 더보기	2606
답글 보기	2606
답글 쓰기	2606
답글 접기	2606
답글쓰기	2574
""", '당': """
당신이 좋아할 만한	2575
""", '댓': """
댓글	2574
댓글 #	2574
댓글 #개	2574
댓글 닫기	2606
댓글 더보기	2606
댓글 등록	2606
댓글 등록하기	2606
댓글 보기	2574
댓글 신고	2643
댓글 신고하기	2643
댓글 쓰기	2574
댓글 운영 원칙	2606
댓글 운영 정책	2590
댓글 운영정책	2590
댓글 작성	2606
댓글 작성 규칙	2606
댓글 작성하기	2606
댓글 정책	2606
댓글보기	2574
댓글쓰기	2574
댓글을 남겨 주세요	2643
댓글을 남겨주세요	2643
댓글을 입력하세요	2643
댓글을 입력해 주세요	2643
댓글을 입력해주세요	2574
댓글을 작성하려면 로그인 해주세요	2643
댓글이 닫혔습니다	2606
""", '더': """
더 많은 옵션	2640
더 보기	2577
더보기	2575	2577
""", '도': """
도서 구매하기	2611
도움이 되었나요	2606
""", '독': """
독자 의견 조사	2590
독자 특별 할인	2611
독자 할인	2611
""", '동': """
동영상	2575
동영상 로딩 중	2612
동영상 보기	2647
동영상 재생	2612
동영상 플레이어	2647
동영상을 불러오는 중입니다	2612
동영상을 불러올 수 없습니다	2647
동영상을 재생할 수 없습니다	2612
동의	2573
동의 관리	2616
동의 철회	2616
동의 철회하기	2616
동의 후 계속	2616
동의하고 계속	2616
동의하고 계속하기	2616
동의합니다	2573
""", '뒤': """
뒤로 가기	2651
""", '등': """
등록	2574
""", '디': """
디지털 구독하기	2649
디지털뉴스부	2585
디지털뉴스팀	2585
디지털콘텐츠팀	2585
""", '또': """
또는	2629
""", '라': """
라인	2568
""", '랭': """
랭킹	2575
랭킹뉴스	2575
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
로그아웃	2559
로그인	2559
로그인 상태 유지	2628
로그인 유지	2628
로그인 전용 기사	2628
로그인 후 댓글 쓰기	2590
로그인 후 댓글 작성이 가능합니다	2643
로그인 후 댓글을 작성할 수 있습니다	2606
로그인 후 이용해 주세요	2606
로그인/회원가입	2559
로그인이 필요	2561
로그인하고 계속 읽기	2649
로딩 중	2612
로딩 중입니다	2612
로딩중	2612
""", '링': """
링크 복사	2568
링크가 복사되었습니다	2590
""", '마': """
마이페이지	2559
""", '많': """
많이 본 기사	2575
많이 본 뉴스	2575
많이 본 영상	2598
많이 읽은 기사	2575
많이본 기사	2575
많이본 뉴스	2575
""", '매': """
매달	2625
매월	2625
""", '맨': """
맨 위로	2577
맨위로	2577
""", '메': """
메뉴	2577
메뉴 닫기	2577
메시지가 전송되었습니다	2630
메일	2568
메일함을 확인해 주세요	2630
""", '멤': """
멤버십 가입	2649
멤버십 가입하기	2649
""", '모': """
모두 거부	2616
모두 동의	2573
모두 허용	2616
모든 쿠키 거부	2646
모든 쿠키 수락	2646
모든 쿠키 허용	2646
모르겠다	2607
모름/무응답	2607
모바일 웹으로 계속	2618
""", '목': """
목록	2577
목록 보기	2635
목록보기	2577
목록으로	2635
목록으로 돌아가기	2651
""", '무': """
무료 게임	2608
무료 배송	2642
무료 체험 시작하기	2559
무료 회원가입	2559
무료, 스팸 없음	2630
무료로 읽기	2649
무료배송	2642
무제한 이용하기	2649
""", '문': """
문의	2574
문의 내용	2650
문자 크기	65
""", '바': """
바로 구매하기	2611
바로가기	2568
""", '반': """
반응형 광고 영역	87
""", '배': """
배속	2613
""", '밴': """
밴드	2568
""", '번': """
번역 보기	2578
""", '베': """
베스트	2575
""", '보': """
보내기	2632
""", '복': """
복사	2641
복사하기	2568
""", '본': """
본문 글씨 줄이기	2568
본문 글씨 키우기	2568
본문 바로가기	2577
본문으로 바로가기	2577
""", '북': """
북마크	2568
""", '브': """
브라우저에서 계속	2618
브라우저에서 계속 보기	2618
""", '비': """
비공감	2607
비밀번호 찾기	2559
비밀번호를 잊으셨나요	2628
""", '사': """
사이트맵	2573
사진 더 보기	2635
사진 더보기	2635
사진 모두 보기	2635
사진 크게 보기	2635
사진 크게보기	2635
사진 확대	2577
""", '삭': """
삭제된 동영상입니다	2612
""", '상': """
상품 보기	2652
상품 상세보기	2652
""", '새': """
새로고침	2621
""", '선': """
선택	2629
선택 저장	2616
선호 매체로 추가	2639
""", '설': """
설문	91
설문 결과	2643
설문 결과 보기	2643
설문 참여 바로가기	2590
설문 참여하기	2590
설문에 참여하기	2606
설문조사	91
설문조사 참여하기	2590
설정 관리	2646
설정 저장	2616
""", '소': """
소리 켜기	2647
""", '속': """
속보	2575
속보 알림 받기	2590
속보 알림 신청	2590
속보 알림을 받으시겠습니까	2619
""", '스': """
스도쿠	2610
스크랩	2568
스크랩하기	2590
스크립트	2613
스크립트 보기	2612
스토어	2642
스토어 바로가기	2611
스폰서	2572
""", '시': """
시리즈 보기	2635
""", '신': """
신고	2574
신고하기	2606
신문구독	2559
신청이 완료되었습니다	2630
""", '실': """
실시간 뉴스	2575
""", '아': """
아마존에서 구매	2611
아마존에서 보기	2611
아이디 저장	2628
아이디 찾기	2628
아직 회원이 아니신가요	2628
""", '알': """
알겠습니다	2578
알라딘에서 구매	2611
알라딘에서 보기	2611
알림 받기	2567
알림 설정	2567
알림 설정하기	2619
알림 켜기	2619
알림 허용	2619
알림을 받으시겠습니까	2619
알림을 받으시겠어요	2619
알림을 켜시겠습니까	2619
""", '애': """
애드블록을 해제해 주세요	2621
애드블록이 감지되었습니다	2621
애플로 계속하기	2628
애플로 로그인	2628
""", '앱': """
앱 다운로드	2567
앱 다운로드하기	2567
앱 다운받기	2618
앱 설치	2567
앱 설치하기	2567
앱스토어에서 다운로드	2618
앱에서 계속 읽기	2618
앱에서 보기	2618
앱에서 열기	2618
앱에서 이어보기	2618
앱으로 보기	2618
""", '언': """
언제든 해지 가능	2628
언제든지 수신 거부할 수 있습니다	2630
언제든지 해지 가능	2628
""", '에': """
에디터 추천	2575
""", '여': """
여러분의 후원이 큰 힘이 됩니다	2624
""", '연': """
연간 결제	2628
연간 구독	2628
연관기사	2575
연재 보기	2635
""", '열': """
열기	2578
""", '영': """
영상	2575
영상 더보기	2635
영상 보기	2590
영상 재생	2612
영상으로 만나보세요	2590
영상으로 보기	2590
영상을 불러오는 중입니다	2612
영상을 불러올 수 없습니다	2647
영상을 재생할 수 없습니다	2612
""", '예': """
예매 바로가기	2611
예매하기	2611
예스#에서 구매	2611
예스#에서 보기	2611
""", '오': """
오늘 하루 보지 않기	2556
오늘은 그만 보기	2556
오늘의 운세	2610
오늘의 추천	2575
오늘의 핫뉴스	2598
오디오 다운로드	2612
오디오 플레이어	2647
오디오로 듣기	2590
오래된순	2607
오류 신고	2574
오류 신고하기	2590
오류가 발생했습니다	2630
오타 신고	2606
오탈자 신고	2590
""", '온': """
온라인뉴스팀	2585
""", '올': """
올바른 이메일 주소를 입력해 주세요	2630
올바른 이메일을 입력해 주세요	2630
""", '옵': """
옵션 관리	2646
""", '요': """
요금제 보기	2649
요약	2577
""", '원': """
원고료 보내기	2648
원문 보기	2578
원문보기	2577
""", '월': """
월간 결제	2628
월간 구독	2628
""", '웹': """
웹에서 계속 보기	2618
""", '위': """
위로	2577
위로 가기	2635
""", '유': """
유료 구독자 전용	2628
유료 기사입니다	2590
유료회원 전용	2628
유료회원 전용 기사	2628
유튜브 구독	2571
유튜브 구독하기	2571
유튜브에서 보기	2644
""", '음': """
음성 다운로드	2612
음성 재생하기	2590
음성으로 듣기	2568
음소거	2613
음소거 해제	2612
음소거를 해제하려면 탭하세요	2647
""", '응': """
응원하기	2557
""", '의': """
의견 남기기	2606
의견 보내기	2606
의견 쓰기	2574
""", '이': """
이 기사 공유하기	2653
이 기사 구매하기	2649
이 기사 어땠나요	2590
이 기사 어떠셨나요	2606
이 기사가 도움이 되었나요	2606
이 기사는 잠겨 있습니다	2628
이 기사를 공유합니다	2590
이 기사를 추천합니다	2590
이 기사를 평가해 주세요	2643
이 기사와 함께 읽은 기사	2590
이 기자의 다른 기사	2590
이 기자의 다른 기사 더보기	2635
이 동영상을 재생할 수 없습니다	2612
이 시각 많이 본 기사	2598
이 시각 많이 본 뉴스	2598
이 시각 주요뉴스	2575
이 시각 추천뉴스	2575
이 음성은 ai가 생성했습니다	2612
이 주제 팔로우	2639
이 콘텐츠를 표시할 수 없습니다	2616
이 페이지가 도움이 되었나요	2606
이런 기사는 어때요	2598
이름	2632
이름을 입력하세요	2650
이름을 입력해 주세요	2650
이메일	2568
이메일 주소 입력	2650
이메일 주소를 입력하세요	2630
이메일 주소를 입력해 주세요	2650
이메일 형식이 올바르지 않습니다	2630
이메일로 계속하기	2649
이메일로 공유	2640
이메일로 로그인	2649
이메일무단수집거부	2573
이메일을 입력하세요	2630
이메일을 입력해 주세요	2630
이메일을 입력해주세요	2650
이메일을 확인해 주세요	2630
이미 계정이 있으신가요	2628
이미 구독 중이신가요	2559
이미 구독 중입니다	2650
이미 등록된 이메일입니다	2650
이미 참여하셨습니다	2606
이미 투표하셨습니다	2606
이미 회원이신가요	2559
이미지 크게 보기	2577
이미지 크게보기	2635
이미지 확대	2577
이슈	2575
이어서 읽기	2651
이용권 구매	2628
이용권 선택	2628
이용약관	2573
이용약관에 동의합니다	2630
이전	2577
이전 기사	2575
이전 기사 보기	2590
이전 사진	2635
이전 영상	2647
이전 이미지	2651
이전글	2635
이전기사	2575
""", '인': """
인기 급상승	2598
인기 기사	2575
인기기사	2575
인기뉴스	2575
인쇄	2568
인쇄하기	2568
인스타그램 팔로우	2590
인스타그램에서 보기	2644
인스타그램에서 이 게시물 보기	2644
""", '일': """
일시	2625
일시 후원	2624
일시 후원하기	2624
일시정지	2613
일시후원	2557
""", '자': """
자동 번역	2613
자동 재생	2613
자동재생	2613
자막	2613
자막 보기	2612
자막 켜기	2612
자바스크립트가 비활성화되어 있습니다	2616
자발적 유료 구독	2648
자세히	2578
자세히 보기	2578
""", '작': """
작게	2641
""", '잘': """
잘 모름	2607
""", '장': """
장바구니 담기	2652
장바구니에 담기	2652
""", '재': """
재생	2577
재생 속도	2612
재생 시간	2612
재생속도	2612
재생할 수 없는 동영상입니다	2612
""", '저': """
저자 소개	2636
저작권규약	2573
저장	2568
""", '전': """
전송	2632
전송되었습니다	2630
전체 기사	2651
전체 기사 보기	2635
전체 뉴스 보기	2635
전체 댓글	2574
전체 동의	2616
전체 보기	2577
전체 사진 보기	2635
전체 화면	2613
전체메뉴	2577
전체보기	2577
전체화면	2613
전체화면 종료	2612
""", '접': """
접기	2577
접수되었습니다	2650
""", '정': """
정기	2625
정기 후원	2624
정기 후원하기	2557
정기구독	2559
정기후원	2557
정기후원 신청	2648
정기후원 신청하기	2648
정기후원하기	2624
정렬	2607
정상적으로 접수되었습니다	2650
정정·반론보도 신청	2636
정정보도 신청	2636
정정보도 요청	2636
""", '제': """
제보	2574
제보 바로가기	2636
제보하기	2574
제작 지원	2642
제작지원	2642
제출	91	2632
제휴 광고	2611
제휴 콘텐츠	2611
""", '좋': """
좋아요	2568
좋은 기사 후원하기	2557
""", '주': """
주소 복사	2590
주소가 복사되었습니다	2590
주소복사	2568
주요 기사	2575
주요 뉴스	2575
주요 뉴스 더보기	2598
주요기사	2575
주요뉴스	2575
주제 팔로우	2639
""", '지': """
지금 구매하기	2611
지금 뜨는 기사	2598
지금 뜨는 뉴스	2598
지금 플레이	2608
지금 플레이하기	2608
지금 후원하기	2648
지나친 음주는 건강에 해롭습니다	2611
지나친 음주는 건강을 해칩니다	2611
지도 보기	2578
지면보기	2559
""", '직': """
직접 입력	2625
""", '차': """
차단	2620
""", '참': """
참여하기	91
""", '창': """
창 닫기	2651
""", '책': """
책 구매하기	2611
""", '첫': """
첫 댓글을 남겨주세요	2643
첫 댓글을 작성해 보세요	2643
""", '청': """
청소년보호정책	2573
""", '최': """
최고의 혜택	2629
최신 기사	2575
최신 뉴스	2575
최신기사	2575
최신뉴스	2575
최신순	2607
최저가 보기	2652
""", '추': """
추천	2629
추천 기사	2575
추천 영상	2598
추천기사	2575
추천뉴스	2575
추천순	2607
""", '친': """
친구 추가하기	2590
""", '카': """
카카오 계정으로 로그인	2628
카카오 로그인	2628
카카오로 로그인	2628
카카오로 시작하기	2628
카카오스토리	2568
카카오톡	2568
카카오톡 공유	2568
카카오톡 공유하기	2640
카카오톡으로 공유	2590
카카오톡으로 공유하기	2590
카테고리	2575
""", '커': """
커피 한 잔 사주기	2624
커피 한 잔 후원하기	2624
""", '콘': """
콘텐츠 보기	2616
콘텐츠 불러오기	2616
콘텐츠 표시	2616
""", '쿠': """
쿠키 관리	2616
쿠키 설정	2573
쿠키 설정 관리	2616
쿠팡에서 구매	2611
쿠팡에서 구매하기	2611
쿠팡에서 보기	2611
쿠폰 받기	2652
""", '퀴': """
퀴즈	2610
퀴즈 도전하기	2608
퀴즈 풀기	2590
퀴즈 풀러 가기	2608
""", '크': """
크게	2641
""", '클': """
클릭하면 소리가 켜집니다	2647
""", '키': """
키워드	2575
""", '태': """
태그	2575
""", '텔': """
텔레그램에서 소식 받기	2590
""", '투': """
투표	91
투표 결과	2643
투표 결과 보기	91
투표 참여하기	2606
투표가 완료되었습니다	2606
투표에 참여해 주셔서 감사합니다	2606
투표하기	91	2590
투표해 주셔서 감사합니다	91	2606
""", '트': """
트위터	2568
트위터 공유	2568
트위터로 공유	2640
트위터에서 보기	2644
""", '특': """
특집 더보기	2635
특집 보기	2635
""", '티': """
티켓 예매	2611
티켓 예매하기	2611
""", '틱': """
틱톡에서 보기	2644
""", '팔': """
팔로우 중	2639
팔로우 취소	2639
""", '팟': """
팟빵에서 듣기	2644
""", '페': """
페이스북	2568
페이스북 공유	2568
페이스북에서 보기	2644
페이스북으로 공유	2590
페이스북으로 로그인	2628
페이지 새로고침	2621
페이지를 새로고침하세요	2621
페이팔로 결제	2649
""", '편': """
편집 원칙	2636
""", '펼': """
펼치기	2577
""", '포': """
포토	2575
포토 갤러리	2635
""", '폰': """
폰트 크기	2568
""", '푸': """
푸시 알림 받기	2619
""", '프': """
프리미엄	2559
프린트	2568
""", '피': """
피드백 보내기	2606
""", '필': """
필수	2632
필수 입력	2630
필수 입력 항목	2630
필수 입력 항목입니다	2630
필수 항목	2630
필수 항목입니다	2630
필자 소개	2636
""", '한': """
한 번	2625
한번만	2625
""", '할': """
할인 코드	2652
""", '함': """
함께 보면 좋은 기사	2575
함께 볼 기사	2598
함께 읽으면 좋은	2575
함께 읽은 기사	2598
""", '핫': """
핫뉴스	2575
핫이슈	2575
핫클릭	2598
""", '항': """
항상 허용	2616
""", '해': """
해제 방법	2623
해제했습니다	2623
""", '허': """
허용	2620
""", '헤': """
헤드라인	2575
""", '현': """
현재 시간	2612
""", '협': """
협찬	2572
""", '홈': """
홈	2577
홈으로	2635
홈으로 가기	2635
""", '화': """
화제의 뉴스	2575
화질	2613
""", '확': """
확인	2578
""", '환': """
환경설정 관리	2646
""", '회': """
회사소개	2573
회원 전용	2561
회원 전용 기사	2628
회원가입	2559
회원가입하고 계속 읽기	2649
회원이 아니신가요	2628
""", '후': """
후원	2557
후원 바로가기	2624
후원 신청	2624
후원 안내	2557
후원 페이지 바로가기	2624
후원 페이지로 이동	2624
후원 하기	2557
후원자 되기	2624
후원하기	2557
후원해 주셔서 감사합니다	2648
후원회원 가입	2557
후원회원 되기	2624
"""}

START = {'a': """
abonē	2746 K par	2746 K no	2746 K un	2748 K
acasă	96 K >	96 K '	96 K "	96 K /
accès	1741 K illimité
această	52 K investigație	3352 K traducere	3407 K știre a fost
además	1348 K:	1393 K, en
ai가	2587 K 자동 번역한	2587 K 번역한	2587 K 핵심	2587 K 요약한
ai에게	2587 K 물어	2587 K 질문	2587 K 물어보기
ajánljuk	2102 K:
aktivér	635 K
alătură	12 K-te	56 K-te celor #	56 K-te celor peste #	56 K-te comunității de #
anmäl	3896 K dig till vårt	3912 K
annoncørbetalt	686 K indhold fra
annonsørinnhold	3052 K fra
anúncio	3305 K em #
apoyá	81 K
après	1870 K déduction fiscale
apúntate	1374 K a nuestro seminario	1374 K a nuestro evento
aquí	1405 K hay contenido de
artykuł	46 K można	46 K wolno	86 K sponsorowany:	3093 K ukazał się	3093 K pochodzi z	3099 K przetłumaczony	3099 K został przetłumaczony	3099 K czyta	3099 K wygenerowany	3167 K	3175 K powstał we współpracy z
artykuły	3090 K autora
artículo	1427 K publicado originalmente	1455 K publicado en colaboración
artículos	1318 K gratuitos
ascultă	1 K	3341 K:	3358 K podcastul	3358 K acest articol	3416 K pe
atradāt	44 K
atsisiųskite	2688 K
autorė	2692 K:
autoři	494 K jsou
außerdem	820 K lesenswert:	820 K interessant:
aveți	72 K întrebări
aún	32 K no hay comentarios
ați	59 K încercat
""", 'b': """
bajá	1382 K la app
beiträge	27 K	853 K von
benefício	3237 K do assinante:
berätta	59 K i	59 K gärna
beställ	3912 K
bestätigen	714 K sie ihre
bestätigungsmail	714 K
besøg	621 K vores
beğendin	69 K mi	82 K mi
beğendiniz	8 K mi	69 K mi	82 K mi
boletín	1324 K diario	1324 K semanal
buď	31 K první
buďte	31 K první	31 K prvý
bài	8 K viết này	4299 K liên quan:	4312 K viết này có	4312 K viết có hữu ích	4359 K viết được bảo vệ	4360 K viết được thực hiện	4360 K viết được viết	4360 K viết này được	4367 K viết tiếp tục
báo	4312 K lỗi bài viết
bình	5 K luận	27 K luận	4313 K chọn:
bústia	41 K de denúncies de la redacció
bądź	31 K pierwszy	31 K pierwsza
bővebben	2102 K:
bạn	59 K đã thử	59 K đã làm thử	66 K biết ai	66 K có biết ai	69 K thấy hay	4312 K phát hiện	4312 K thấy bài viết
bản	4312 K tóm tắt này	4360 K dịch được
bấm	4314 K để nghe
bật	4290 K thông báo
""", 'c': """
caractères	1821 K restants
caràcters	417 K restants
chceš	516 K u nás pracovat	3701 K u nás pracovať
chefredaktör	3910 K och ansvarig utgivare:	3910 K:
chơi	4334 K ngay:
chưa	32 K có bình luận
citeşte	3341 K şi	3341 K şi:
citește	3341 K și	3341 K și:	3341 K:	3341 K mai mult	3341 K aici	3341 K mai departe:
citiți	3341 K și
ciąg	3103 K dalszy
comentários	5 K	27 K
compartí	3 K
conocés	66 K a alguien
conteúdo	86 K patrocinado:	3191 K exclusivo para	3235 K gerado	3240 K oferecido por	3267 K incorporado d	3267 K externo d	3267 K incorporado do	3267 K incorporado da	3267 K externo do
conținut	3352 K generat	3356 K oferit de	3385 K încorporat de	3385 K extern de
coût	1870 K après déduction	1870 K réel après
crédit	1815 K photo	1815 K photos
crédits	1815 K photo	1815 K photos
cunoașteți	66 K pe cineva
cunoști	66 K pe cineva
cuéntame	59 K
cuộc	52 K điều tra này
cài	4316 K đặt ứng dụng	4316 K ứng dụng	4316 K app
còn	4332 K lại # ký tự
có	72 K thắc mắc	4299 K thể bạn quan tâm:	4355 K lỗi xảy ra
cấm	4359 K sao chép
""", 'd': """
dacă	44 K observi	44 K observați	44 K găsești	3347 K ai informații	3354 K ai observat o
dalinkitės	2688 K
další	482 K články autora
darovať	3695 K
dernières	1769 K actualités
descarcă	13 K	3372 K aplicația
descargá	13 K	1382 K la app
descărcați	13 K
dežurni	41 K telefon redakcije
disponível	3198 K no google play	3245 K na app store	3245 K no google play	3245 K para android e	3306 K no spotify
distribuiți	3 K
dodržujte	28 K
domů	96 K >	96 K '
doporučte	509 K
dorești	3389 K să primești notificări
doriți	3389 K să primiți notificări
dosszié	2166 K: így	2166 K: itt	2166 K: ezért	2166 K: miért	2166 K: hogyan	2166 K: mit	2166 K: ki	2166 K: mi	2166 K: ez	2166 K: ezt	2166 K: hallgassa	2166 K: nézze	2166 K: minden	2166 K: a	2166 K: az
dostępna	3106 K w
dostępne	3106 K w
dostępny	3106 K w
dołącz	12 K do	56 K do #	56 K do ponad #	3117 K do	3130 K do dyskusji
držte	28 K se
duración	1443 K del vídeo	1443 K: # min	1443 K del episodio
duração	3305 K do vídeo	3305 K: # min
durée	1866 K de la vidéo	1866 K : # min	1866 K de l'épisode
dzięki	3154 K naszym czytelnikom	3154 K naszym czytelniczkom
découvrez	1770 K aussi	1794 K la boutique	1794 K notre boutique	1794 K nos jeux	1794 K notre hors-série	1802 K notre application	1802 K notre appli
décryptage	1770 K :
déductible	1731 K des impôts	1731 K à #
déjà	1739 K abonné	1739 K inscrit	1739 K client
díky	549 K našim čtenářům	549 K našim předplatitelům
dùng	4323 K thử
dúvidas	72 K	72 K?	73 K sobre esta matéria	73 K sobre este artigo
""", 'e': """
elkészítetted	59 K
elírást	7 K
előfizetői	2147 K kedvezmény:	2147 K előny:	2147 K ajánlat:
előfizetőinknek	2158 K köszönhetően
előfizetőként	89 K	2128 K
encuéntranos	12 K
envía	3 K
envíanos	1363 K
ermöglicht	822 K von
erről	2102 K bővebben
escríbenos	1351 K
escúchalo	1444 K en spotify	1444 K en apple podcasts
escúchanos	1444 K en spotify
essän	3958 K
estagiária	3228 K sob supervisão	3228 * K sob supervisão
estagiário	3228 K sob supervisão
""", 'f': """
faça	3243 K o quiz	3243 K o teste	3243 K o nosso
felelős	2125 K szerkesztő:	2125 K kiadó:
fiți	31 K primul
foretrækker	636 K du
fortsätt	3914 K läsa
fortæl	59 K mig
fotogalería	1423 K:
fotogaléria	3669 K:
fotografía	1394 K:
fotoğraf	4123 K # / #	4123 K #/#
fotoğraflar	4125 K:
fråga	3929 K:
frågor	72 K	73 K om artikeln
få	612 K fuld adgang til	635 K adgang	635 K fri	635 K fuld	635 K besked	635 K ugens	635 K dagens	635 K de	635 K nyheder	635 K en notifikation	635 K breaking	635 K seneste nyt	646 K	2974 K full tilgang til	3000 K tilgang	3000 K fri	3000 K full	3000 K beskjed	3000 K varsel	3000 K ukas	3000 K dagens	3000 K de	3000 K nyheter	3000 K siste	3012 K	3014 K varsel	3014 K varsler	3014 K push	3887 K full tillgång till	3912 K tillgång	3912 K fri	3912 K full	3912 K besked	3912 K en notis	3912 K veckans	3912 K dagens	3912 K de	3912 K nyheter	3912 K senaste	3923 K
férjen	2128 K hozzá
följ	12 K	3891 K	3912 K
følg	12 K	12 K oss	616 K	635 K	2978 K	3000 K
füge	12 K uns	828 K
fügen	12 K sie uns	828 K sie
für	717 K android und ios	768 K diesen artikel	768 K diesen	817 K nur
főoldal	96 K >	96 K '	96 K "	96 K /
főszerkesztő	2125 K:
""", 'g': """
gazeteciliğimizi	4079 K
gefällt	82 K ihnen dieser	82 K dir dieser
gehöre	56 K zu den #
gehören	56 K sie zu den #
ghé	4313 K cửa hàng trực tuyến
giữ	4359 K bản quyền nội dung
glöm	3912 K inte att bekräfta
gorąca	41 K linia redakcji
góp	4312 K ý cho bài viết
gör	3896 K quizet	3896 K vårt quiz	3912 K vårt
görmemiz	4084 K gereken
görsel	4128 K yapay
głosowanie	3139 K:
""", 'h': """
henüz	32 K yorum
hibát	7 K talált	7 K találtál	2129 K lát
hintergründe	820 K dazu:
hjälp	3896 K oss bli bättre	3896 K oss att bli bättre
hjælp	621 K os med at blive bedre
hlasování	535 K:
hlavné	3682 K body
hlavní	496 K body
hozzászólások	5 K	27 K
hãy	31 K là người đầu tiên	4313 K trả lời khảo sát	4321 K ủng hộ
hämta	13 K	3900 K
häng	3912 K med
här	3936 K finns ett inbäddat innehåll från	3936 K finns inbäddat innehåll från	3936 K visas ett inbäddat innehåll från	3936 K visas inbäddat innehåll från	3936 K är ett inbäddat innehåll från	3936 K är inbäddat innehåll från
hääleta	1496 K
hääletus	1504 K:
håll	28 K	28 K dig
hình	4356 K #/#
hör	772 K dir	828 K	3912 K
hören	772 K sie	828 K sie
hörzeit	844 K
hør	1 K artiklen	1 K artikkelen	1 K saken	605 K også	605 K også:	621 K mere på	635 K	2967 K også	2967 K også:	3000 K
""", 'i': """
iesūti	2734 K savu	2734 K
indlæg	27 K
indlæs	656 K altid indhold fra	656 K indhold fra
inlägg	27 K
innehåll	3966 K från annonsören
intră	12 K pe
início	96 K >	96 K '	96 K "	96 K /
izmēģinājāt	59 K
išbandėte	59 K
išsaugokite	2688 K
""", 'j': """
jaký	33 K je váš
jeśli	44 K widzisz	44 K zauważysz
joacă	3378 K acum:	3381 K responsabil
já	59 K fez	3191 K é assinante
játssz	2145 K most:
jäikö	1644 K juttu kesken
jälgi	1496 K
jäsenetu	1684 K:
""", 'k': """
kapcsolódó	2102 K	2102 K:
kezdőlap	96 K >	96 K /
không	4359 K được sao chép
kipróbáltad	59 K
kipróbáltátok	59 K
kiểm	4313 K tra kiến thức của bạn
kjøp	2983 K billetter	2983 K billett	3000 K
klausykitės	2673 K
klikněte	479 K zde
ključne	3586 K točke	3586 K tačke
klõpsates	1496 K
komentáre	5 K	27 K
komentáře	5 K	27 K
komentēt	2748 K var
komerčné	86 K oznámenie:
komerční	86 K sdělení:
kommentarsfältet	5 K
kopiér	635 K
kopírovat	509 K
kopírovať	3695 K
kopē	2748 K
korzyść	3142 K dla prenumeratorów:
krönikan	3958 K
kvíz	479 K:	535 K:	535 K dne:	535 K týdne:	2115 K	2144 K:	3669 K:	3718 K dňa:	3718 K týždňa:
kysyttävää	72 K	73 K jutusta
känner	66 K du någon
kérdésed	72 K van	73 K van a cikkről
kérje	2128 K
kérjen	2128 K
kérjük	28 K
kênh	4290 K youtube của báo
köp	3896 K biljetter	3896 K biljett	3912 K
kövess	12 K
kövesse	2128 K
kövessen	12 K
közvélemény	2144 K:
køb	621 K billetter	621 K billet	635 K
küfür	27 K içeren
küldd	3 K el	2110 K el nekünk
küldje	2110 K el nekünk	2128 K	2128 K tovább
küsitlus	1504 K:
ký	4332 K tự còn lại
kļūsti	2748 K
kết	4304 K nối với chúng tôi
""", 'l': """
laimē	2748 K
laimėkite	2688 K
lasītāju	2756 K aptauja:
legyél	2128 K
lejupielādē	2748 K
leé	1393 K también	1393 K más	1393 K:
lisää	1668 K meidät	1704 K aiheesta:
lugejaküsitlus	1504 K:
lásd	2102 K még
lásson	2128 K több
lát	2110 K valami
láttál	2110 K valami
lägg	3912 K till
lähetä	1647 K juttuvinkki	1647 K uutisvinkki	1647 K vinkki	1651 K mielipidekirjoituksesi	1651 K mielipidekirjoitus	1668 K
lämna	3890 K dina tips	3890 K ditt tips
läs	3879 K mer om	3880 K också	3880 K också:	3880 K även	3880 K mer	3880 K mer:	3880 K:	3880 K här	3880 K även:	3887 K vidare med	3887 K mer på	3900 K e-tidningen	3900 K tidningen	3912 K	3914 K vidare
läsarerbjudande	3932 K:
läsaromröstning	3929 K:
läsarresa	3932 K:
læs	604 K mere om	605 K også	605 K også:	605 K mere	605 K mere:	605 K:	605 K her	605 K hele	612 K videre med	626 K e-avisen	626 K avisen	635 K	637 K videre	674 K alt om emnet:	674 K alt om:
læserafstemning	651 K:
læserrejse	654 K:
læsertilbud	654 K:
légy	31 K te az első
líbil	8 K se vám	82 K se vám	497 K se
líbilo	69 K se
líbí	82 K se vám
línea	41 K de denuncias de la redacción	41 K de la redacción
línia	41 K de la redacció
löydät	12 K meidät	1668 K meidät
löysitkö	7 K
lütfen	28 K	4114 K reklam engelleyici
""", 'm': """
mantén	28 K
materiał	86 K sponsorowany:	86 K partnera:	86 K partnerski:	3103 K wideo	3167 K	3175 K powstał we współpracy z	3175 K we współpracy z	3175 K sponsorowany przez
medlemsförmån	3932 K:
meillä	1695 K ei ole omistajaa	1695 K ei ole omistajia	1695 K ei ole osakkeenomistajia	1695 K ei ole maksumuuria
mesterséges	2136 K intelligencia írta
mirá	1377 K el video	1393 K también	1393 K:
mitä	8 K pidit	33 K mieltä	1669 K mieltä sinä
mišljenja	3583 K autora	3583 K iznesena	3583 K izneta
mišljenje	3583 K autora
możliwość	5 K komentowania
mándanos	1363 K
más	1347 K noticias de	1347 K noticias sobre	1347 K sobre	1347 K en	1347 K de	1348 K información	1348 K información:	1351 K artículos de
máte	72 K otázky	72 K dotazy	73 K otázku k článku	482 K tip?	482 K tip na článek	482 K tip na téma	482 K tip pro	552 K přečteno už # ze #	552 K přečteno už # z #	552 K přečteno již # ze #	552 K přečteno již # z #	552 K přečteno # ze #	552 K přečteno # z #	3735 K prečítané už # zo #	3735 K prečítané už # z #	3735 K prečítané # zo #	3735 K prečítané # z #
märkasid	44 K	1481 K midagi	1487 K viga	1487 K artiklis viga
még	32 K nincs	2167 K több a témáról:
més	387 K informació:	413 K notícies de	413 K notícies sobre
mød	621 K os
mūs	2748 K vari
mời	4299 K xem	4299 K bạn đọc	4299 K độc giả	4304 K bạn tham gia	4304 K độc giả theo dõi	4304 K bạn đọc theo dõi	4314 K quý vị theo dõi	4314 K quý độc giả	4314 K bạn xem video	4314 K nghe
""", 'n': """
nabídka	538 K pro čtenáře:
nahlásit	519 K chybu
nahlásiť	3704 K chybu
nahláste	3704 K chybu
najważniejsze	3099 K informacje
naloži	3786 K	3817 K vedno vsebino	3817 K vsebino z	3817 K vsebino s	3817 K vsebino iz	3817 K vsebino od
naložite	13 K	3786 K
naročite	3793 K se na
naujienų	41 K telefonas
načítat	540 K vždy obsah	540 K obsah z	540 K obsah ze	540 K obsah od
načítať	3723 K vždy obsah	3723 K obsah z	3723 K obsah zo	3723 K obsah od
našli	7 K jste	7 K ste	44 K ste
nemáme	549 K majitele	549 K vlastníka	549 K akcionáře	549 K žádného	549 K paywall	549 K reklamy	3732 K majiteľa	3732 K vlastníka	3732 K akcionárov	3732 K žiadneho	3732 K paywall	3732 K reklamy
nemáte	517 K čas číst	3702 K čas čítať
nepatríme	3732 K žiadnemu
nepatříme	549 K žádnému
než	526 K vložíte komentář	526 K začnete diskutovat	526 K napíšete příspěvek
nguồn	4308 K:	4308 K :
nhận	4290 K thông báo
nové	499 K číslo	499 K vydání	3685 K číslo	3685 K vydanie
nájdete	12 K nás
não	27 K serão publicados	3269 K é possível mostrar este conteúdo	3269 K foi possível mostrar este conteúdo
näe	1668 K enemmän
nägid	1497 K viga
näita	1496 K
näitkö	1669 K virheen
näytä	1668 K sisältö	1686 K sisältö palvelusta	1686 K aina sisältö
nå	3912 K vår
nézd	2102 K meg	2128 K meg
nézze	2102 K meg	2128 K meg
nāc	2739 K strādāt
nội	4339 K dung này không	4340 K dung này từ	4340 K dung nhúng từ	4340 K dung từ	4359 K dung được bảo vệ	4360 K dung được tạo	4360 K dung này được tạo
""", 'o': """
oceń	8 K	3100 K ten	3100 K artykuł	3100 K tekst
ocurrió	1420 K un error
odporučte	3695 K
odporúčame	3669 K:
odsłuchaj	3111 K	3111 K ten
ofereça	3 K
oglądaj	3087 K:
ohodnoťte	497 K	3683 K
olvasói	2147 K ajánlat:
olvasóink	2158 K támogatásának köszönhetően
olvasóinknak	2158 K köszönhetően
omröstning	3929 K:
opýtajte	3682 K sa
opširnije	3571 K:	3571 K na
otázka	535 K dne:	3718 K dňa:
otázky	72 K
ouça	1 K	3216 K:	3241 K o podcast	3300 K no	3306 K no spotify	3306 K o podcast no
oír	1 K
""", 'p': """
pamanīji	2740 K kļūdu
pamanījāt	44 K	2740 K kļūdu
parrainé	1882 K par
pastebėjote	44 K	2674 K įdomų	2680 K klaidą
paylaş	3 K
pažįstate	66 K
phát	7 K hiện lỗi	44 K hiện sai
phóng	4308 K viên:
piditkö	8 K	69 K	82 K	1669 K
pidätkö	82 K	1669 K
piše	3598 K:
podobał	8 K ci się
podobało	69 K się
podpořte	81 K	514 K
podrži	81 K
podržite	81 K	3601 K
podés	12 K seguir	1364 K enviarnos
podívejte	479 K se:	479 K se na video
poleć	3111 K
poslať	3695 K
poslechněte	1 K si	479 K si	479 K si:
poslušajte	1 K	3571 K:	3765 K:
posłuchaj	1 K	3087 K:	3087 K też:
povoliť	3723 K vždy obsah	3723 K obsah z	3723 K obsah zo	3723 K obsah od
poznáte	66 K niekoho
pozostała	3103 K część
pošaljite	41 K vijest
pošlete	509 K
pošlite	3 K	3695 K
poți	3347 K contacta autorul	3347 K contacta autoarea
praneškite	2674 K redakcijai
predplaťte	3699 K si
prenošenje	68 K dozvoljeno	68 K dopušteno
prenumerantförmån	3932 K:
prečítajte	3669 K si tiež	3669 K si aj	3669 K si	3669 K si:
prečítali	3735 K ste už # zo #	3735 K ste už # z #	3735 K ste # zo #	3735 K ste # z #
pridruži	56 K se #
pridružite	12 K se	56 K se #
pridėkite	2688 K
prikaži	3628 K uvijek sadržaj	3628 K uvek sadržaj	3628 K sadržaj s	3628 K sadržaj sa	3628 K sadržaj iz	3628 K sadržaj od	3817 K vedno vsebino	3817 K vsebino z	3817 K vsebino s	3817 K vsebino iz	3817 K vsebino od
pronašli	44 K ste
pročitaj	3571 K još	3571 K i
pročitajte	3571 K još	3571 K i	3571 K više	3571 K:	3571 K više o ovoj temi
pročitali	3640 K ste # od #	3640 K ste već # od #
prvý	3694 K mesiac len za	3694 K mesiac za	3694 K mesiac už za	3694 K mesiac zadarmo
przeczytałaś	3157 K już # z #	3157 K # z #
przeczytałeś	3157 K już # z #	3157 K # z #
prześlij	3111 K dalej
präsentiert	822 K von
prüfen	828 K sie
publicité	1866 K dans #
publié	1850 K initialement dans le	1850 K initialement sur	1880 K avec l'autorisation
pàgina	442 K # de #
página	1421 K # de #	1421 K #/#	3283 K # de #	3283 K #/#
páči	82 K sa vám
páčil	8 K sa vám	82 K sa vám	3683 K sa
páčilo	69 K sa
päeva	1504 K küsimus:
päivitä	1668 K
päivän	1681 K kysymys:	1682 K peli:
pääset	1668 K lukemaan
päätoimittaja	1666 K:
pódcast	1423 K:
păstrați	28 K
pērc	2739 K biļetes	2748 K
předplaťte	514 K si
přehrajte	479 K si
přetisk	68 K povolen	68 K možný
přečetli	552 K jste už # ze #	552 K jste už # z #	552 K jste již # ze #	552 K jste již # z #	552 K jste # ze #	552 K jste # z #
přečtěte	479 K si také	479 K si	479 K si:	479 K si také:
přidej	56 K se k #
přidejte	56 K se k #
připojte	12 K se
""", 'q': """
querés	1364 ¿K contarnos
qué	8 K te pareció	33 K opinas	33 K opina	33 K te parece
""", 'r': """
raději	517 K posloucháte
radšej	3702 K počúvate
radši	517 K posloucháte
rašykite	2674 K autorei	2674 K autoriui
recibí	1363 K las noticias
recomandări	3341 K:
redakčná	41 K linka
redakční	41 K linka	41 K telefon
regisztrálj	2127 K ingyenesen
regisztráljon	2115 K	2127 K ingyenesen
regístrate	1315 K para
reportáž	562 K	3744 K
reproducción	68 K permitida	68 K libre
reprodução	68 K permitida	68 K autorizada
resuméet	26 K er
resztę	3103 K tekstu
rezervē	2748 K
rešite	3571 K kviz
riješite	3571 K kviz
rozwiąż	3087 K quiz
rätsel	811 K mit	847 K des tages:
rätseln	811 K sie mit
réservez	1794 K vos places pour la soirée de la rédaction
réservé	1739 K aux abonnés
réservée	1739 K aux abonnés
réservés	1739 K aux abonnés
résumer	1784 K cet article	1784 K l'article
résumé	1784 K généré	1784 K rédigé	1784 K réalisé	1784 K produit	1784 K par
rösta	3912 K
rādīt	2748 K
""", 's': """
sadržaj	3656 K je nastao u suradnji s
saglabā	2748 K
saistīts	2723 K:
saņem	2748 K
sažetak	3586 K	3586 K članka	3586 K teksta
schließ	56 K dich #	56 K dich den #
schließe	23 K dich
schließen	56 K sie sich den #
sdílejte	3 K	3 K článek
sdílet	3 K
seguí	1363 K el canal	1393 K leyendo:
sesizări	3347 K și ponturi
shrnutí	26 K vytvořil	26 K vytvořila	496 K	496 K článku
sisällön	1716 K tarjoaa
siųskite	2674 K savo	2688 K
sjefredaktør	2997 K:	2997 K og ansvarlig redaktør:
skaitytojų	2696 K apklausa:
skopírovať	3695 K
skrót	3099 K artykułu
skúsili	59 K ste
sondaż	3139 K:
související	479 K:
spodobał	82 K ci się	82 K się
spodobało	69 K się
sponsorisé	1882 K par
sponzorované	3752 K spoločnosťou
sponzorováno	570 K společností
sporočite	3798 K napako
sprawdź	3087 K:	3087 K też:
spróbowaliście	59 K
spróbowałaś	59 K
spørgsmål	72 K	73 K til artiklen
spørsmål	72 K	73 K til saken	73 K til artikkelen
spýtajte	3682 K sa
stališča	3776 K avtorja
straipsnį	46 K galima
stáhni	13 K si
stáhněte	13 K si	532 K si aplikaci
stöd	81 K	3887 K
stötta	81 K	3887 K
støt	81 K	612 K
støtt	81 K	2974 K
suscríbete	1309 K a	1444 K en spotify
susidūrėte	2674 K su
susiję	2662 K:
susține	81 K
susțineți	81 K
sviđa	82 K vam se
synthèse	1784 K générée
syötä	1668 K
szavazás	2144 K:
szerkesztőségi	41 K forródrót	41 K telefon
szerkesztőségünk	41 K forródrótja
szerző	2134 K:
szívesen	2129 K meghallgatjuk
szöveg	2134 K:
sé	28 K respetuoso	31 K el primero	31 K la primera
sígame	1368 K
síganos	12 K
sígueme	1368 K
síguenos	12 K
só	3191 K para assinantes
sólo	1315 K para suscriptores
søg	635 K nu
súhrn	3682 K
súmate	12 K	56 K a las #
súvisiace	3669 K:
súvisiaci	3669 K článok
sūti	2734 K savu	2748 K
số	4332 K ký tự còn lại
""", 't': """
también	1336 K en facebook	1348 K puedes leer	1348 K puedes leer:	1348 K te puede interesar:
també	387 K et pot interessar:
também	3306 K disponível no spotify
tanidiğiniz	66 K biri
teitkö	59 K
tekoäly	1673 K on
tekstą	46 K galima
tenés	1358 ¿K información
thấy	44 K lỗi
thử	4313 K sức với
tiedätkö	1647 K aiheesta	1647 K asiasta	1647 K lisää
tiivistelmä	26 K on
tilføj	635 K
tillåt	3936 K alltid innehåll från	3936 K innehåll från
tiếp	4367 K tục đọc sau
todavía	32 K no hay comentarios
további	2102 K részletek	2167 K cikkek a témában:
traducció	396 K feta
transparentní	489 K účet:
trên	4290 K google news
trình	4339 K duyệt của bạn không	4339 K duyệt không
trả	4313 K lời câu đố
trải	4323 K nghiệm
turpinājums	2750 K
twój	27 K komentarz
tykkäsitkö	69 K
työskenteletkö	1647 K
tác	4308 K giả:	4308 K giả là
támogasd	81 K	2120 K a	2120 K az
támogassa	81 K	2120 K a	2120 K az
täglichen	714 K newsletter
tämä	26 K tiivistelmä	52 K juttu	76 K ketju on lukittu	76 K aihe suljettiin	1686 K on upotettu sisältö
tämän	52 K jutun
tässä	1686 K on upotettua sisältöä
télécharger	13 K	1750 K l'application
téléchargez	13 K
tóm	4312 K tắt này	4360 K tắt được
töltsd	13 K le
töltse	13 K le	2128 K le	2128 K ki
történeteiket	2110 K
tüm	27 K yorumlar
tęsinys	2690 K
tłumaczenie	3099 K
tải	13 K	13 K ứng dụng	4290 K ứng dụng	4290 K app	4316 K ngay ứng dụng
""", 'u': """
udostępnij	3 K
ukažite	3606 K na grešku
uključi	3594 K
uključite	3594 K
uložit	509 K
uložiť	3695 K
uložte	509 K si	3695 K si
unbeschränkter	791 K zugang
unterstütze	81 K	697 K
unterstützen	81 K sie	697 K sie	697 K sie die
uočili	7 K ste
upozorniť	3704 K na chybu
upozorněte	519 K na chybu
urmărește	12 K	3341 K și:	3358 K video	3416 K pe
urmăriți	12 K
utánközlés	68 K engedélyezett	68 K forrásmegjelöléssel
učitaj	3628 K uvijek sadržaj	3628 K uvek sadržaj	3628 K sadržaj s	3628 K sadržaj sa	3628 K sadržaj iz	3628 K sadržaj od
uživo	3645 K: kako	3645 K: ovako	3645 K: zašto	3645 K: što	3645 K: šta	3645 K: tko	3645 K: ko	3645 K: gdje	3645 K: gde	3645 K: ovo	3645 K: pogledajte	3645 K: poslušajte	3645 K: sve	3645 K: noć	3645 K: ljudi	3645 K: evo
""", 'v': """
vaš	27 K komentar
vegyél	2115 K részt
već	3622 K za #	3622 K od #
več	3765 K:	3765 K v videu	3790 K o tem	3790 K novic	3790 K preberite	3835 K o:	3835 K o temi:
videó	2166 K: így	2166 K: itt	2166 K: ezért	2166 K: miért	2166 K: hogyan	2166 K: mit	2166 K: ki	2166 K: mi	2166 K: ez	2166 K: ezt	2166 K: hallgassa	2166 K: nézze	2166 K: minden	2166 K: a	2166 K: az
vidéo	1770 K :
viktorīna	2756 K:
visą	2688 K interviu
više	3571 K o:	3646 K o:	3646 K o temi:
você	3216 K pode gostar:
vprašaj	3779 K
vprašajte	3779 K
vprašanje	3814 K dneva:
vypočujte	1 K si	3669 K si:
vyskúšali	59 K ste
vytiskněte	509 K
vytlačiť	3695 K
vytlačte	3695 K
vyzkoušeli	59 K jste
válaszolj	2128 K
válaszoljon	2128 K
váš	27 K komentář	27 K komentár
vær	31 K den første	31 K først	635 K med
véleménycikkeit	2110 K
více	479 K zde	479 K k tématu:	558 K o téma:	558 K o:	558 K k tématu téma:	558 K k tématu:
vídeo	1423 K:
võida	1496 K
võta	1481 K ühendust	1496 K
výhoda	538 K pro předplatitele:	3721 K pre predplatiteľov:
výhody	538 K pro předplatitele:	3721 K pre predplatiteľov:
vă	28 K rugăm să
vďaka	3732 K našim čitateľom	3732 K našim predplatiteľom
věnujte	509 K
vše	558 K o téma:	558 K o:	558 K k tématu téma:	558 K k tématu:
všechno	558 K o tématu téma:	558 K o tématu:
všechny	27 K komentáře	482 K články autora	558 K články k tématu téma:	558 K články k tématu:
všetko	3741 K o téme:	3741 K o:	3741 K k téme téme:	3741 K k téme:
všetky	3741 K články k téme téme:	3741 K články k téme:
všeč	69 K vam je
všimli	44 K jste si	44 K ste si
vždy	540 K povolit obsah	540 K zobrazovat obsah	540 K načítat obsah	540 K zobrazit obsah	3723 K povoliť obsah	3723 K zobrazovať obsah	3723 K načítať obsah	3723 K zobraziť obsah
""", 'w': """
webshopunkból	2147 K:
weiterführende	738 K artikel:
weź	3130 K udział w dyskusji
więcej	3086 K o	3086 K na temat	3086 K z	3087 K na ten temat:	3090 K artykułów autora	3163 K o:	3163 K na temat:
wykorzystałaś	3157 K już # z #	3157 K # z #
wykorzystałeś	3157 K już # z #	3157 K # z #
wypróbowaliście	59 K
wypróbowałaś	59 K
wyrażamy	46 K zgodę na
wysłuchaj	1 K
wyślij	3 K
wyświetlaj	3145 K treści z	3145 K treści ze	3145 K treści od
wöchentlichen	714 K newsletter
""", 'y': """
yanlişlik	4073 K mi
""", 'z': """
zahvaljujoč	3826 K našim bralcem
zahvaljujući	3637 K našim čitateljima	3637 K našim čitaocima
zatiaľ	32 K žiadne komentáre
zatím	32 K žádné komentáře
zauważyłaś	7 K
zauważyłeś	7 K
zdieľajte	3 K
zdieľať	3 K
zezwól	3145 K na treści
zgłoś	3122 K uwagę	3122 K błąd	3122 K literówkę	3122 K uwagi	3122 K nieścisłość
ziņo	2734 K redakcijai
zkopírovat	509 K
znalazłeś	7 K
znáte	66 K někoho
znáš	66 K někoho
zobraziť	3723 K vždy obsah	3723 K obsah z	3723 K obsah zo	3723 K obsah od
zobrazovať	3723 K vždy obsah	3723 K obsah z	3723 K obsah zo	3723 K obsah od
zostań	3119 K reporterem	3119 K reporterką	3119 K dziennikarzem
zrobiliście	59 K
""", '©': """
©	747 K dpa	1087 K #	1087 K
""", 'à': """
à	1770 K lire aussi	1770 K lire également	1770 K lire :	1770 K lire sur	1770 K voir aussi	1770 K écouter	1770 K relire	1770 K découvrir	1770 K lire sur le même sujet	1770 K consulter :	1770 K voir également	1773 K propos de l'auteur	1773 K propos de l'autrice	1794 K retrouver dans le numéro	1867 K écouter sur spotify	1867 K écouter sur apple podcasts	1867 K retrouver sur spotify
àudio	396 K generat
""", 'á': """
áudio	3235 K gerado
""", 'ä': """
är	3890 K du
äänestys	1681 K:
äänestä	1668 K
""", 'å': """
åldersgräns	3933 K #
""", 'ç': """
ça	69 K vous a plu	82 K vous a plu
""", 'é': """
é	68 K permitida a reprodução	3213 K preciso estar logado
écouter	1 K l'article	1 K cet article	1770 K aussi	1861 K sur
écoutez	1 K cet	1 K l'article	1798 K le podcast
élő	2166 K: így	2166 K: itt	2166 K: ezért	2166 K: miért	2166 K: hogyan	2166 K: mit	2166 K: ki	2166 K: mi	2166 K: ez	2166 K: ezt	2166 K: hallgassa	2166 K: nézze	2166 K: minden	2166 K: a	2166 K: az
épinglez	1817 K cet article	1817 K cette recette	1817 K cette page	1817 K la recette	1817 K ce billet	1817 K-la	1817 K-le	1817 K l'article	1817 K l'image
""", 'í': """
írd	2128 K be
írj	2110 K a szerzőnek
írja	2128 K be
írjon	2110 K a szerzőnek	2128 K közvetlenül	2128 K nekünk
""", 'î': """
în	3404 K imagini:
întreabă	3352 K asistentul
întrebări	72 K
îți	82 K place
""", 'ö': """
ön	2129 K szerint
""", 'ú': """
últimas	1347 K noticias de	3215 K de	3215 K notícias de
únase	12 K
únete	12 K	23 K a	56 K a las #	56 K a los #	56 K a más de #	56 K a nuestros #
úvod	96 K >	96 K '	96 K "	96 K /
""", 'ü': """
über	741 K die autor:in	741 K die autoren	741 K die autor:innen	743 K die autorin	743 K den autor	744 K die autorin	744 K den autor
übersetzung	825 K:	825 K aus dem
""", 'č': """
čitaj	3571 K još
čitajte	3571 K i	3571 K još	3571 K još:
članak	46 K se može	46 K možete	3586 K je preveden	3586 K čita	3589 K je objavljen u	3649 K je	3656 K je nastao u suradnji s	3656 K je nastao u suradnji sa
članek	46 K lahko	3779 K je preveden	3779 K bere	3779 K je prebral	3782 K je objavljen v	3838 K je	3845 K je nastal v sodelovanju z	3845 K je nastal v sodelovanju s
článek	46 K lze	46 K můžete	496 K byl přeložen	496 K přeložen	496 K načetl	499 K vyšel v	562 K	570 K vznikl ve spolupráci s
článok	46 K možno	46 K môžete	3682 K bol preložený	3682 K načítal	3685 K vyšiel v	3744 K	3752 K vznikol v spolupráci s
čo	33 K si myslíte
čtěte	479 K také	479 K také:	479 K i	479 K více	479 K:
číslo	489 K účtu pro dary	489 K transparentního účtu
čítajte	3669 K aj	3669 K tiež	3669 K viac
""", 'đ': """
đánh	4312 K giá bài viết
đã	4355 K xảy ra lỗi	4355 K có lỗi
đăng	4313 K ký tham dự hội thảo	4359 K lần đầu trên
đường	41 K dây nóng tòa soạn	41 K dây nóng của tòa soạn	41 K dây nóng của báo	41 K dây nóng báo	4329 K dây nóng: #	4329 K dây nóng #
được	68 K phép đăng lại
để	4342 K xem nội dung này	4342 K hiển thị nội dung này
đọc	4299 K thêm	4299 K thêm:	4299 K:	4299 K tiếp:	4304 K tin nhanh
""", 'į': """
įsigykite	2688 K
įtraukite	2688 K mus
įveskite	2688 K
""", 'ś': """
ściągnij	13 K	3135 K aplikację
śledź	12 K
""", 'š': """
šta	33 K vi	33 K mislite
što	33 K vi	33 K mislite
šíření	68 K povoleno
""", 'ź': """
źródła	3115 K:
źródło	3115 K:
""", 'ż': """
żadnych	3154 K akcjonariuszy
""", 'ž': """
želite	3603 K raditi kod nas	3603 K da radite kod nas	3795 K delati pri nas
želiš	3603 K raditi kod nas	3795 K delati pri nas
žiadni	3732 K akcionári
žiadny	3732 K majiteľ	3732 K oligarcha
žinote	2674 K daugiau	2689 K istoriją
žiūrėkite	2662 K taip pat	2688 K
žádní	549 K akcionáři
žádný	549 K majitel	549 K oligarcha
""", 'ș': """
știrea	3414 K continuă
""", 'ț': """
ți	8 K-a plăcut	69 K-a plăcut	82 K-a plăcut
""", 'έ': """
έχετε	72 K απορίες	72 K ερωτήσεις	948 K κάποια πληροφορία	948 K πληροφορίες	948 K πληροφορία	948 K φωτογραφία	948 K φωτογραφίες	948 K κάποια φωτογραφία	948 K κάποιο θέμα	948 K μια ιστορία
""", 'ή': """
ήταν	918 K χρήσιμο	918 K χρήσιμη
""", 'α': """
ακολουθήστε	12 K	933 K τον	933 K τα	933 K
ακούστε	1 K	902 K:	994 K στο	1000 K το στο spotify	1000 K στο spotify
αναδημοσίευση	68 K με
αναφέρετε	938 K λάθος	938 K κάποιο λάθος
αναφορά	938 K λάθους
αντιγράψτε	928 K
αντιγραφή	928 K
αξιολογήστε	918 K
απαγορεύεται	983 K η αναδημοσίευση	983 K η αναπαραγωγή
αποθηκεύστε	928 K
απορίες	72 K
αρχική	96 K >	96 K '	96 K "	96 K /
αυτή	52 K η έρευνα	917 K η περίληψη	917 K η σύνοψη
αυτό	960 K το βίντεο δεν είναι	961 K το περιεχόμενο προέρχεται
""", 'β': """
βίντεο	902 K:
βαθμολογήστε	918 K
βρήκατε	7 K
βρείτε	12 K μας
""", 'γ': """
γίνε	56 K ένας από τους #
γίνετε	12 K μέλος	31 K ο πρώτος	56 K ένας από τους #
για	963 K να δείτε αυτό το περιεχόμενο	963 K να δείτε το περιεχόμενο
γνωρίζετε	66 K κάποιον
γραμμή	41 K καταγγελιών της σύνταξης	41 K της σύνταξης	957 K βοήθειας κεθεα
γραφτείτε	949 K	949 K για να
""", 'δ': """
δείτε	902 K επίσης	902 K:	902 K το βίντεο	902 K εδώ	902 K επίσης:	902 K ακόμα:	902 K φωτογραφίες	902 K ακόμη	902 K ακόμη:	915 K όλα τα άρθρα	929 K όλες	929 K όλα	929 K τις	981 K φωτογραφίες:	981 K βίντεο:	994 K στο	994 K αυτή τη δημοσίευση στο
δειτε	902 K επισης	902 K ακομη	902 K:
δεν	936 K έχετε χρόνο να διαβάσετε	960 K είναι δυνατή η αναπαραγωγή
δημοσιεύθηκε	983 K αρχικά
δημοσιεύτηκε	983 K αρχικά
διάβασε	902 K επίσης	902 K ακόμη
διάρκεια	999 K βίντεο
διαβάζεται	917 K από
διαβάστε	902 K επίσης	902 K επίσης:	902 K ακόμη	902 K ακόμη:	902 K ακόμα	902 K:	902 K εδώ	902 K περισσότερα	902 K ακόμα:	902 K εδώ περισσότερα	902 K σχετικά	902 K αναλυτικά	915 K όλα τα άρθρα	929 K όλες	929 K όλα	929 K τις
διαβαστε	902 K επισης	902 K ακομη	902 K ακομα	902 K:
διαθέσιμη	925 K στο
διαθέσιμο	925 K σε	925 K στο	1000 K στο spotify
διαφήμιση	999 K σε #
δοκιμάσατε	59 K
""", 'ε': """
είδατε	44 K λάθος
εγγραφείτε	949 K
εικόνα	979 K # από #	979 K # / #
εκτυπώστε	928 K
ενεργοποιήστε	925 K
ενσωματωμένο	961 K περιεχόμενο από
εντοπίσατε	44 K
επιτρέπεται	68 K η αναδημοσίευση	983 K η αναδημοσίευση
ερωτήσεις	73 K για το άρθρο
εσείς	33 K τι
""", 'η': """
η	68 K αναδημοσίευση επιτρέπεται	917 K περίληψη	917 K σύνοψη	917 K ανάγνωση	917 K περίληψη αυτή	984 K μετάφραση	984 K περίληψη	991 K διαφήμιση συνεχίζεται	991 K είδηση συνεχίζεται	999 K διαφήμιση τελειώνει σε #
""", 'θ': """
θέλεις	935 K να εργαστείς μαζί μας
θέλετε	935 K να εργαστείτε μαζί μας	935 K να δουλέψετε μαζί μας
""", 'κ': """
κάτι	978 K πήγε στραβά
κίνδυνος	957 K εθισμού
κατέβασε	925 K
καταγγελίες	41 K στη σύνταξη
κατεβάστε	13 K	925 K	933 K την εφαρμογή	947 K την εφαρμογή
κοινοποιήστε	3 K
κουίζ	902 K:	981 K:
""", 'λ': """
λήψη	925 K από	925 K στο
""", 'μ': """
μάθετε	929 K όλες
με	931 K πληροφορίες από
μείνετε	929 K ενημερωμένοι
μετάφραση	917 K
μοιράσου	928 K
μοιραστείτε	3 K
""", 'ξ': """
ξέρετε	66 K κάποιον
""", 'ο': """
οι	915 K απόψεις	915 K γνώμες
""", 'π': """
παίξε	954 K τώρα:	957 K υπεύθυνα
παίξτε	954 K τώρα:	957 K υπεύθυνα
παρουσιάστηκε	978 K σφάλμα
περίληψη	917 K
περιεχόμενο	961 K από
περισσότερα	902 K:
πηγές	931 K:
πηγή	931 K:
προέκυψε	978 K σφάλμα
προβολή	994 K στο
προτείνετε	928 K
προτιμάτε	936 K να ακούτε	936 K να ακούσετε
πρώτη	983 K δημοσίευση:
πώς	918 K σας φάνηκε
""", 'ρ': """
ρωτήστε	917 K
ρώτα	917 K
ρώτησε	917 K
""", 'σ': """
σας	8 K άρεσε	69 K άρεσε	82 K άρεσε	82 K αρέσει	918 K φάνηκε	918 K βοήθησε	918 K άρεσε
σελίδα	979 K # από #	979 K # / #
σου	69 K άρεσε
στείλτε	928 K
στηρίξτε	81 K	933 K	933 K τον	933 K τα	933 K την
σύνοψη	917 K
""", 'τ': """
τα	5 K σχόλια	27 K σχόλια	915 K κείμενα που
ταξινόμηση	992 K:
το	46 K άρθρο μπορεί	46 K κείμενο μπορεί	46 K άρθρο επιτρέπεται	59 K δοκιμάσατε	59 K δοκίμασες	915 K άρθρο εκφράζει	917 K άρθρο μεταφράστηκε	917 K κείμενο μεταφράστηκε	960 K βίντεο δεν είναι	960 K περιεχόμενο δεν είναι	961 K περιεχόμενο αυτό προέρχεται	983 K άρθρο προστατεύεται	983 K παρόν άρθρο προστατεύεται	984 K κείμενο	984 K άρθρο	984 K παρόν άρθρο	984 K κείμενο αυτό	984 K άρθρο αυτό	991 K άρθρο συνεχίζεται	991 K κείμενο συνεχίζεται	999 K βίντεο ξεκινά σε #
""", 'υ': """
υποστηρίξτε	81 K
""", 'φ': """
φωτογραφία	979 K # από #	979 K # / #
φωτορεπορτάζ	981 K:
""", 'χ': """
χαρίστε	928 K
χαρακτήρες	952 K που απομένουν
χορηγούμενο	86 K:
""", 'ό': """
όλα	915 K τα άρθρα
όλες	929 K οι ειδήσεις
""", 'а': """
а	33 K что вы	33 K вы	33 K ви
абонирайте	261 K се за
автор	3475 K - обозреватель	3475 K - корреспондент	3475 K - колумнист	3475 K - редактор	4198 K - оглядач	4198 K - колумніст	4198 K - кореспондент
авторка	4198 K - оглядачка	4198 K - колумністка
авторката	241 K е
авторът	241 K е
акценти	243 K от
анкета	279 K:	279 K на деня:
""", 'б': """
бачите	44 K помилку
без	291 K собственици	291 K акционери	3534 K владельцев	3534 K акционеров	3534 K цензуры и рекламы	4254 K власників	4254 K акціонерів	4254 K олігархів
беше	244 K ли полезна	244 K ли полезно	244 K ли полезен
благодарение	291 K на нашите читатели
благодаря	3534 K нашим читателям	3534 K вашим пожертвованиям
больше	3459 K новостей	3460 K по теме:	3498 K любите слушать	3498 K нравится слушать	3543 K о:
будь	31 K первым
будьте	28 K вежливы	31 K первым	31 K першим
бъдете	31 K първият
был	3478 K ли материал	3478 K ли пересказ	3478 K ли этот пересказ	3478 K ли этот	3478 K ли текст
была	3478 K ли статья	3478 K ли эта	3478 K ли новость
більше	4182 K по темі:	4182 K за темою:	4182 K на тему:	4182 K про це:	4213 K новин	4213 K матеріалів	4263 K про:
""", 'в': """
в	3525 K этом месте находится встроенный контент	3525 K этом месте находится встроенный пост	3525 K этом месте находится встроенный публикация	3525 K этом месте размещён встроенный контент	3525 K этом месте размещён встроенный пост	3525 K этом месте размещён встроенный публикация	3525 K этом месте размещен встроенный контент	3525 K этом месте размещен встроенный пост	3525 K этом месте размещен встроенный публикация	3525 K этом месте показан встроенный контент	3525 K этом месте показан встроенный пост	3525 K этом месте показан встроенный публикация	3525 K этом месте встроенный контент	3525 K этом месте встроенный пост	3525 K этом месте встроенный публикация
вакансии	3481 K "	3481 K редакции
вакансії	4203 K "	4203 K редакції
вам	8 K понравилась	8 K сподобалася	8 K сподобався	8 K сподобалося	3478 K понравилась	3478 K понравился	3478 K помогла	4201 K сподобалась	4201 K сподобалася	4201 K сподобався
ваш	27 K комментарий	27 K коментар
ви	4257 K прочитали вже # із #	4257 K прочитали вже # і #	4257 K прочитали # із #	4257 K прочитали # і #	4257 K прочитали вже # з #	4257 K прочитали # з #
видео	299 K: как	299 K: така	299 K: защо	299 K: какво	299 K: кой	299 K: къде	299 K: това	299 K: вижте	299 K: чуйте	299 K: всичко	299 K: нощта	299 K: хората	299 K: ето	3542 K: как	3542 K: так	3542 K: почему	3542 K: что	3542 K: кто	3542 K: где	3542 K: это	3542 K: вот	3542 K: смотрите	3542 K: послушайте	3542 K: всё	3542 K: все	3542 K: ночь	3542 K: люди	3542 K: порт
видяхте	44 K грешка
вижте	229 K още	229 K също	229 K:	229 K повече във видеото	229 K галерията
викторина	3520 K:
винаги	282 K разрешавай съдържание от	282 K показвай съдържание от	282 K зареждай съдържание от	282 K разреши съдържание от
включете	251 K
вопрос	73 K по статье	3520 K дня:
вопросы	72 K?
все	27 K комментарии	3459 K новости на тему	3459 K материалы	3459 K новости	3459 K статьи	3463 K статьи автора	3463 K материалы автора	3543 K о:	3543 K материалы по теме:	3543 K статьи по теме:	3543 K материалы о:	3543 K новости по теме:	4263 K про:
всегда	3525 K разрешать контент	3525 K показывать контент	3525 K разрешить контент	3525 K загружать контент
всички	256 K новини	300 K статии по темата:
всичко	300 K за:	300 K по темата:
встановлюйте	4208 K
встановіть	13 K	4208 K	4234 K застосунок
встигніть	4237 K передплатити
всё	3543 K о:	3543 K по теме:
всі	4263 K матеріали за темою:	4263 K новини за темою:
въпрос	279 K на деня:
въпроси	72 K
вы	3537 K прочитали уже # из #	3537 K прочитали # из #
відео	4262 K: як	4262 K: так	4262 K: чому	4262 K: що	4262 K: хто	4262 K: де	4262 K: це	4262 K: ось	4262 K: дивіться	4262 K: послухайте	4262 K: усе	4262 K: все	4262 K: ніч	4262 K: люди	4262 K: порт
вікторина	4240 K:
""", 'г': """
гаряча	41 K лінія редакції
главная	96 K >	96 K '	96 K "	96 K /
главное	3477 K от
гласуване	279 K:
гледайте	229 K видеото	229 K:
головна	96 K >	96 K '	96 K "	96 K /
головне	4200 K від	4200 K за версією
голосование	3520 K:
голосування	4240 K:
гореща	41 K линия на редакцията
горячая	41 K линия редакции
гра	4241 K дня:
грати	4241 K:
""", 'д': """
детальніше	4182 K:	4182 K про це
джерела	4215 K:
джерело	4215 K:
дивіться	4182 K також	4182 K:	4182 K також:	4182 K відео:
до	4182 K теми:
дозволити	4245 K завжди контент	4245 K завжди вміст	4245 K контент із	4245 K контент з	4245 K контент від	4245 K вміст із	4245 K вміст з	4245 K вміст від
дозволяти	4245 K завжди контент	4245 K завжди вміст	4245 K контент із	4245 K контент з	4245 K контент від	4245 K вміст із	4245 K вміст з	4245 K вміст від
докладніше	4182 K:	4182 K про це	4263 K про:
досие	299 K: как	299 K: така	299 K: защо	299 K: какво	299 K: кой	299 K: къде	299 K: това	299 K: вижте	299 K: чуйте	299 K: всичко	299 K: нощта	299 K: хората	299 K: ето
доступно	3486 K в	3486 K на	3486 K для	4208 K в	4208 K у	4208 K на	4208 K для
достъпно	251 K в	251 K на
досье	3542 K: как	3542 K: так	3542 K: почему	3542 K: что	3542 K: кто	3542 K: где	3542 K: это	3542 K: вот	3542 K: смотрите	3542 K: послушайте	3542 K: всё	3542 K: все	3542 K: ночь	3542 K: люди	3542 K: порт
досьє	4262 K: як	4262 K: так	4262 K: чому	4262 K: що	4262 K: хто	4262 K: де	4262 K: це	4262 K: ось	4262 K: дивіться	4262 K: послухайте	4262 K: усе	4262 K: все	4262 K: ніч	4262 K: люди	4262 K: порт
дотримуйтесь	28 K
другие	3463 K материалы автора
думка	4198 K автора	4198 K редакції	4198 K, висловлена
думки	4198 K авторів
""", 'е': """
если	44 K вы нашли	44 K вы заметили
есть	66 K друг, которому	72 K вопросы	73 K вопрос по тексту	3463 K новость?
еще	3460 K по теме:
ещё	3459 K больше	3460 K по теме:
""", 'з': """
з	4243 K нашого магазину:
за	4182 K темою:	4275 K підтримки партнера
забелязахте	7 K
завантажити	4208 K в	4208 K з	4208 K у
завантажте	13 K	4208 K в	4208 K з	4234 K застосунок	4234 K додаток
завантажувати	4245 K завжди контент	4245 K завжди вміст	4245 K контент із	4245 K контент з	4245 K контент від	4245 K вміст із	4245 K вміст з	4245 K вміст від
завантажуйте	13 K	4208 K	4218 K застосунок
завдяки	4254 K нашим читачам	4254 K вашим внескам
завжди	4245 K дозволяти контент	4245 K дозволяти вміст	4245 K показувати контент	4245 K показувати вміст	4245 K дозволити контент	4245 K дозволити вміст	4245 K завантажувати контент	4245 K завантажувати вміст
загружать	3525 K всегда контент	3525 K контент из	3525 K контент с	3525 K контент от
загрузите	3486 K в	3486 K на
задайте	3477 K вопрос
залишилися	72 K питання
заметили	7 K ошибку
запазете	255 K
запитайте	4200 K
зареждай	282 K винаги съдържание от	282 K съдържание от
зберегти	4212 K
збережіть	4212 K
здесь	3525 K находится встроенный контент	3525 K находится встроенный пост	3525 K находится встроенный публикация	3525 K размещён встроенный контент	3525 K размещён встроенный пост	3525 K размещён встроенный публикация	3525 K размещен встроенный контент	3525 K размещен встроенный пост	3525 K размещен встроенный публикация	3525 K показан встроенный контент	3525 K показан встроенный пост	3525 K показан встроенный публикация	3525 K встроенный контент	3525 K встроенный пост	3525 K встроенный публикация
знаете	66 K кого-то	66 K того, кому
знайшли	7 K помилку
знаєте	66 K когось	66 K того, кому
знижка	4243 K для передплатників:
зручніше	4221 K слухати
""", 'и': """
игра	3521 K дня:
играть	3521 K:
идет	3517 K подписка
идёт	3517 K подписка
из	3523 K нашего магазина:
изпратете	255 K
изтеглете	13 K	251 K	261 K	276 K приложението
източник	258 K:
източници	258 K:
имате	72 K въпроси
инсталирайте	251 K
искате	263 K да работите при нас	263 K ли да работите при нас
искаш	263 K да работиш при нас
источник	3492 K:
источники	3492 K:
""", 'к': """
как	3478 K вам статья	3478 K вам материал
какво	33 K мислите
колонка	3547 K	4267 K
коментарите	5 K	27 K
коментарі	5 K	27 K
коментарів	32 K поки
комментариев	32 K пока
комментарии	5 K	27 K
комментирование	5 K
копирай	255 K
копирайте	255 K
короткий	4200 K виклад	4200 K переказ
коротко	3477 K от	4200 K від
краткий	26 K пересказ	3477 K пересказ
кратко	3477 K от
краткое	3477 K содержание
куиз	229 K:	279 K:
""", 'л': """
лише	4243 K для передплатників:
лучшее	3459 K за
любите	4221 K слухати
""", 'м': """
материал	46 K можно	3460 K по теме:	3480 K опубликован в	3483 K можно	3547 K	3555 K подготовлен в партнёрстве с	3555 K подготовлен в партнерстве с	3555 K подготовлен при поддержке	3555 K создан при поддержке
материалът	303 K е публикуван	310 K е създаден със съдействието на
матеріал	46 K можна	4267 K	4275 K підготовлено у партнерстві з	4275 K підготовлено за підтримки	4275 K створено за підтримки	4275 K створено у партнерстві з
маєте	72 K запитання
месяц	3489 K подписки за
мнение	3475 K автора	3475 K редакции
мнението	241 K на автора
мнения	3475 K авторов
мненията	241 K на авторите
моля	28 K
мы	12 K в	12 K есть
""", 'н': """
на	86 K правах рекламы	86 K правах реклами	299 K живо: как	299 K живо: така	299 K живо: защо	299 K живо: какво	299 K живо: кой	299 K живо: къде	299 K живо: това	299 K живо: вижте	299 K живо: чуйте	299 K живо: всичко	299 K живо: нощта	299 K живо: хората	299 K живо: ето
над	52 K этим текстом	52 K цим текстом
надіслати	4212 K
надішліть	3 K	4212 K
накратко	243 K от
нарис	4267 K
началась	3517 K подписка
начало	96 K >	96 K "	96 K /
нашли	7 K ошибку	7 K опечатку
не	3517 K забудьте подписаться	4237 K забудьте передплатити
немає	4221 K часу читати	4254 K власників
нет	32 K комментариев	3498 K времени читать	3534 K владельцев
новия	246 K брой
новият	246 K брой
новости	3459 K партнеров
новый	3480 K номер
нравится	82 K
няма	32 K коментари
нямаме	291 K собственик	291 K собственици	291 K акционери	291 K реклами
нямате	264 K време да четете
""", 'о': """
об	3460 K этом подробнее	3463 K авторе
обобщение	243 K
обсуждение	5 K
озвучено	3477 K	4200 K
онлайн	3542 K: как	3542 K: так	3542 K: почему	3542 K: что	3542 K: кто	3542 K: где	3542 K: это	3542 K: вот	3542 K: смотрите	3542 K: послушайте	3542 K: всё	3542 K: все	3542 K: ночь	3542 K: люди	3542 K: порт	4262 K: як	4262 K: так	4262 K: чому	4262 K: що	4262 K: хто	4262 K: де	4262 K: це	4262 K: ось	4262 K: дивіться	4262 K: послухайте	4262 K: усе	4262 K: все	4262 K: ніч	4262 K: люди	4262 K: порт
опитахте	59 K
опитування	4240 K:	4240 K дня:
опрос	3520 K:	3520 K дня:
оставьте	31 K первый
остались	72 K вопросы
открихте	7 K
откройте	3486 K в
открыта	3517 K подписка
отпечатай	255 K
отпечатайте	255 K
отправить	3 K	3490 K
отправьте	3 K	3490 K
оформити	4237 K передплату
оформить	3517 K подписку
оценете	244 K
оцените	8 K	3478 K
оцініть	4201 K
очерк	3547 K
още	229 K по темата	229 K новини:	256 K новини	300 K за:	300 K по темата:
""", 'п': """
партнер	3555 K материала	3555 K проекта	4275 K матеріалу	4275 K проєкту	4275 K проекту	4275 K рубрики
партнерский	86 K материал:
партнерський	86 K матеріал:
партньор	310 K на статията	310 K на проекта	310 K на рубриката
партнёр	3555 K материала	3555 K проекта	3555 K рубрики
партнёрский	86 K материал:
первый	3489 K месяц за
перевод	3477 K выполнен	3477 K сделан
передплата	4211 K за #	4211 K від #	4237 K на перше півріччя	4237 K на друге півріччя
передрук	68 K дозволено за	68 K дозволено з	68 K дозволено лише	68 K дозволений за	68 K вітається
переказ	4200 K
переклад	4200 K зроблено
перепечатка	68 K разрешена при	68 K разрешена с	68 K разрешена только	68 K приветствуется	68 K свободная	68 K материалов разрешена
пересказ	3477 K
перший	4211 K місяць за
питання	73 K до статті	4240 K дня:
по	89 K подписке	3460 K теме:
повече	229 K по темата:	256 K новини
повідомити	4223 K про помилку
повідомте	4223 K про помилку	4223 K нам про помилку
погляди	4198 K авторів
пограйте	4241 K:
подарете	255 K
подарите	3490 K
подарить	3490 K
подарувати	4212 K
подаруйте	4212 K
поддержать	3495 K
поддержи	81 K
поддержите	81 K	3495 K
поделитесь	3 K
поделиться	3 K
подкаст	299 K: как	299 K: така	299 K: защо	299 K: какво	299 K: кой	299 K: къде	299 K: това	299 K: вижте	299 K: чуйте	299 K: всичко	299 K: нощта	299 K: хората	299 K: ето	3542 K: как	3542 K: так	3542 K: почему	3542 K: что	3542 K: кто	3542 K: где	3542 K: это	3542 K: вот	3542 K: смотрите	3542 K: послушайте	3542 K: всё	3542 K: все	3542 K: ночь	3542 K: люди	3542 K: порт	4262 K: як	4262 K: так	4262 K: чому	4262 K: що	4262 K: хто	4262 K: де	4262 K: це	4262 K: ось	4262 K: дивіться	4262 K: послухайте	4262 K: усе	4262 K: все	4262 K: ніч	4262 K: люди	4262 K: порт
подкрепете	81 K	261 K
подкрепи	261 K
подобається	82 K
подписка	3489 K за #	3489 K от #	3489 K за рубль	3517 K на первое полугодие	3517 K на второе полугодие
подписывайтесь	12 K	3495 K на
подпишись	12 K	3510 K на
подпишитесь	12 K	3495 K на	3510 K на нас
подробнее	3460 K:	3460 K в материале	3460 K - в	3460 K читайте в материале	3460 K об этом	3543 K о:
подробности	3460 K:
поділитися	3 K
поділіться	3 K
пожалуйста	28 K, соблюдайте
позиция	3475 K автора
позицията	241 K на автора
позиція	4198 K автора
познавате	66 K някого	66 K ли някого
пока	32 K нет комментариев
показвай	282 K винаги съдържание от	282 K съдържание от
показувати	4245 K завжди контент	4245 K завжди вміст	4245 K контент із	4245 K контент з	4245 K контент від	4245 K вміст із	4245 K вміст з	4245 K вміст від
показывать	3525 K всегда контент	3525 K контент из	3525 K контент с	3525 K контент от
полезна	244 K ли
помітили	7 K помилку
понравилась	8 K статья	82 K
понравилось	69 K	82 K
понравился	82 K
попитай	243 K
попитайте	243 K
попробовали	59 K
порадьте	4212 K
порекомендуйте	3490 K
последвайте	12 K	261 K
последние	3459 K новости о
послухати	1 K
послушать	1 K
поставте	4200 K запитання
почитать	3460 K:
преведено	243 K с
преводът	243 K е
предложение	3523 K для читателей:	3523 K для подписчиков:
предпочитате	264 K да слушате
прежде	3511 K чем оставить комментарий	3511 K чем комментировать
препечатването	68 K е разрешено
препоръчай	255 K
при	3555 K поддержке партнёра	3555 K поддержке партнера
приготовили	59 K
приготували	59 K
присоединяйтесь	12 K	56 K к #
присъединете	12 K се	56 K се към #
присъедини	56 K се към #
пришлите	3463 K новость
приєднуйтесь	12 K	56 K до #
приєднуйтеся	56 K до #
пробвахте	59 K ли
продовжується	4237 K передплата
продолжается	3517 K подписка	3517 K подписная кампания
пройдите	3460 K тест
пройдіть	4182 K тест
пропозиція	4243 K для читачів:	4243 K для передплатників:
прочетено	243 K от
прочетете	229 K още	229 K също
прочетохте	294 K # от #	294 K вече # от #
підписка	4211 K за #	4211 K від #
підписуйся	12 K
підписуйтесь	12 K	4218 K на
підпишіться	12 K	4218 K на
підсумок	4200 K
підтримайте	81 K	4218 K
підтримати	4218 K
""", 'р': """
работа	3481 K в "
радимо	4182 K прочитати:
разрешавай	282 K винаги съдържание от	282 K съдържание от
разрешать	3525 K всегда контент	3525 K контент из	3525 K контент с	3525 K контент от
разрешете	251 K
разреши	282 K винаги съдържание от	282 K съдържание от
разрешить	3525 K всегда контент	3525 K контент из	3525 K контент с	3525 K контент от
распечатайте	3490 K
распечатать	3490 K
расскажите	59 K в
резюме	243 K
резюмето	243 K
рекламно	86 K съдържание:
рекомендуем	3460 K:
рекомендуємо	4182 K:
робота	4203 K в "	4203 K у "
роздрукувати	4212 K
роздрукуйте	4212 K
розкажіть	59 K у
розпочалася	4237 K передплата
розпочато	4237 K передплату
""", 'с': """
с	310 K подкрепата на партньора
саммари	3477 K
свалете	13 K	251 K	276 K приложението
свежий	3480 K номер
свързани	229 K:
связаться	3463 K с автором
сигнализирайте	266 K за грешка
скачайте	13 K	3486 K в	3486 K из	3495 K приложение	3515 K приложение
скачать	13 K	3486 K в	3486 K на
скидка	3523 K для подписчиков:
скопировать	3490 K
скопируйте	3490 K
скопіювати	4212 K
скопіюйте	4212 K
следвайте	12 K ни	261 K
следите	12 K за
слухайте	4182 K:	4182 K також:
слухати	1 K
слушайте	3460 K:	3460 K также:
слушать	1 K
см	3460 K. также:
смотрите	3460 K также	3460 K:	3460 K	3460 K также:	3460 K видео:
соблюдайте	28 K
сообщения	27 K
сообщите	3500 K об ошибке	3500 K нам об ошибке
сообщить	3500 K об ошибке
сохраните	3490 K
сохранить	3490 K
спитайте	4200 K
споделете	3 K
сподели	3 K
сподобався	82 K
сподобалась	82 K
сподобалася	8 K	82 K
сподобалось	69 K
сподобалося	69 K	82 K
спонсор	3555 K материала	3555 K рубрики	4275 K матеріалу	4275 K рубрики
спонсорирано	310 K от
спробували	59 K
спросите	3477 K
спросить	3477 K
станьте	31 K первым	31 K першим	3495 K подписчиком	3495 K соучастником	4218 K частиною спільноти	4218 K співучасником
статията	46 K може	243 K е преведена	243 K е прочетена	303 K е публикувана	310 K е създадена със съдействието на
статтю	46 K можна	4200 K перекладено
стаття	4267 K
статью	46 K можно	3483 K можно
статья	3477 K переведена	3477 K озвучена	3478 K была	3480 K опубликована в	3547 K
стежте	12 K за
стислий	4200 K виклад	4200 K переказ
съобщете	266 K за грешка
съобщи	266 K за грешка
сыграйте	3521 K:
""", 'т': """
тази	303 K статия е публикувана
також	4182 K читайте:
тб	4262 K: як	4262 K: так	4262 K: чому	4262 K: що	4262 K: хто	4262 K: де	4262 K: це	4262 K: ось	4262 K: дивіться	4262 K: послухайте	4262 K: усе	4262 K: все	4262 K: ніч	4262 K: люди	4262 K: порт
тв	299 K: как	299 K: така	299 K: защо	299 K: какво	299 K: кой	299 K: къде	299 K: това	299 K: вижте	299 K: чуйте	299 K: всичко	299 K: нощта	299 K: хората	299 K: ето	3542 K: как	3542 K: так	3542 K: почему	3542 K: что	3542 K: кто	3542 K: где	3542 K: это	3542 K: вот	3542 K: смотрите	3542 K: послушайте	3542 K: всё	3542 K: все	3542 K: ночь	3542 K: люди	3542 K: порт
текст	46 K можно	46 K можна	3477 K переведён	3477 K переведен	3477 K озвучен	3547 K	4200 K перекладено	4200 K озвучено	4267 K
текстът	46 K може	241 K отразява	243 K е преведен	303 K е публикуван
телефон	41 K редакции	41 K редакції	41 K на редакцията
тема	76 K закрыта
тему	76 K закрито
тест	279 K:	3520 K:	3520 K дня:	4240 K:	4240 K дня:
това	52 K разследване	243 K резюме	243 K обобщение
този	303 K текст е публикуван
только	3523 K для подписчиков:
точка	3475 K зрения автора	4198 K зору автора	4198 K зору редакції
триває	4237 K передплата
тук	282 K има вградено съдържание от	282 K има съдържание от	282 K се намира вградено съдържание от	282 K се намира съдържание от	282 K вградено съдържание от	282 K съдържание от
тут	3525 K находится встроенный контент	3525 K находится встроенный пост	3525 K находится встроенный публикация	3525 K размещён встроенный контент	3525 K размещён встроенный пост	3525 K размещён встроенный публикация	3525 K размещен встроенный контент	3525 K размещен встроенный пост	3525 K размещен встроенный публикация	3525 K показан встроенный контент	3525 K показан встроенный пост	3525 K показан встроенный публикация	3525 K встроенный контент	3525 K встроенный пост	3525 K встроенный публикация	4245 K є вбудований контент	4245 K є вбудований допис	4245 K є вбудований публікація	4245 K є вбудований вміст	4245 K розміщено вбудований контент	4245 K розміщено вбудований допис	4245 K розміщено вбудований публікація	4245 K розміщено вбудований вміст	4245 K показано вбудований контент	4245 K показано вбудований допис	4245 K показано вбудований публікація	4245 K показано вбудований вміст	4245 K вбудований контент	4245 K вбудований допис	4245 K вбудований публікація	4245 K вбудований вміст
""", 'у': """
у	3534 K нас нет владельца	3534 K нас нет владельцев	3534 K нас нет акционеров	3534 K нас нет инвесторов	3534 K нас нет хозяев	4245 K цьому місці є вбудований контент	4245 K цьому місці є вбудований допис	4245 K цьому місці є вбудований публікація	4245 K цьому місці є вбудований вміст	4245 K цьому місці розміщено вбудований контент	4245 K цьому місці розміщено вбудований допис	4245 K цьому місці розміщено вбудований публікація	4245 K цьому місці розміщено вбудований вміст	4245 K цьому місці показано вбудований контент	4245 K цьому місці показано вбудований допис	4245 K цьому місці показано вбудований публікація	4245 K цьому місці показано вбудований вміст	4245 K цьому місці вбудований контент	4245 K цьому місці вбудований допис	4245 K цьому місці вбудований публікація	4245 K цьому місці вбудований вміст	4254 K нас немає власника	4254 K нас немає власників	4254 K нас немає акціонерів	4254 K нас немає інвесторів	4254 K нас немає олігарха
увидели	7 K ошибку
удобнее	3498 K слушать
усе	4263 K про:	4263 K за темою:
успейте	3517 K подписаться
установите	13 K	3515 K приложение
усі	27 K коментарі	4263 K матеріали за темою:	4263 K статті за темою:
""", 'ф': """
фотогалерея	3460 K:
""", 'х': """
хареса	8 K ли	69 K ли ви	82 K ли ви	244 K ли
харесахте	244 K ли
харесва	69 K ли ви	82 K ли ви
хотите	3497 K работать у нас	3497 K у нас работать	3497 K работать в нашей
хочете	4220 K працювати в нас	4220 K в нас працювати	4220 K працювати у нас
хочеш	4220 K працювати в нас
хочешь	3497 K работать у нас
""", 'ц': """
це	52 K розслідування
цей	4200 K переказ	4200 K короткий виклад	4200 K короткий переказ	4200 K стислий виклад	4267 K текст	4267 K матеріал
ця	76 K тема закрита	4267 K стаття
""", 'ч': """
четете	229 K още
чети	229 K още
чи	4201 K була стаття	4201 K був матеріал	4201 K був переказ	4201 K був цей переказ	4201 K була ця	4201 K був цей	4201 K сподобалась	4201 K сподобалася	4201 K сподобався
читай	3510 K нас
читайте	12 K нас	13 K	3460 K также	3460 K также:	3460 K:	3460 K подробнее	3460 K еще	3460 K по теме:	3460 K подробнее:	3460 K материал	3460 K в материале	3486 K нас без	3486 K без	3495 K	3495 K нас в	4182 K також	4182 K також:	4182 K:	4182 K ще	4182 K також на тему:	4182 K по темі:	4182 K також на тему	4218 K
читать	3460 K также	3460 K по теме:
что	33 K вы думаете	3460 K ещё почитать:
чуйте	1 K	229 K:
""", 'щ': """
ще	32 K немає коментарів	4182 K за темою:
що	33 K ви думаєте
""", 'э': """
эта	76 K тема закрыта	76 K тема была автоматически закрыта	3547 K статья
это	26 K резюме	52 K расследование	3477 K краткое содержание
этот	26 K пересказ	3477 K пересказ	3477 K краткий пересказ	3483 K материал можно	3483 K текст можно	3547 K текст	3547 K материал
эту	3483 K статью можно
""", 'я': """
як	4201 K вам стаття	4201 K вам матеріал
якщо	44 K ви знайшли	44 K ви помітили
""", 'є': """
є	72 K запитання
""", 'א': """
אהבתם	69 K	82 K	1922 K את
אולי	1937 K פספסתם:
אזהרה	1950 K: צריכה מופרזת של אלכוהול	1950 K - צריכה מופרזת
אין	1974 K להעתיק	1974 K לעשות שימוש
אירעה	1970 K שגיאה
אל	1928 K תפספסו: הפעילו
ארעה	1970 K שגיאה
""", 'ב': """
בואו	1923 K לעבוד איתנו
בחנו	1925 K את עצמכם
""", 'ד': """
דווחו	1922 K על
דף	96 K הבית >	96 K הבית '	96 K הבית "	96 K הבית /
""", 'ה': """
האזינו	1 K	1909 K:	1924 K לפודקאסט	1924 K לפרק
האם	8 K אהבתם	1922 K הכתבה	1922 K הסיכום	1922 K המידע
הדוא	1916 K"ל האדום
הדפדפן	1953 K שלך אינו	1953 K שלך לא
הווידאו	1953 K אינו
הורידו	13 K	1902 K את האפליקציה	1927 K
הטקסט	1975 K נוצר
היו	31 K הראשונים
הירשמו	1923 K לוובינר	1923 K לכנס
הכותב	1917 K הוא
הכותבים	1917 K הם
הכותבת	1917 K היא
הכנתם	59 K
הכתבה	1922 K עניינה	1938 K ממשיכה	1974 K מוגנת	1975 K נכתבה	1975 K תורגמה	1982 K ממשיכה
המחבר	1917 K הוא
המחברת	1917 K היא
המייל	41 K האדום
המשך	1938 K הכתבה	1982 K הכתבה
הסיכום	1975 K נוצר
הסרטון	1953 K אינו	1953 K לא
הפעילו	1928 K התראות	1928 K את ההתראות
הפרסום	68 K מחדש מותר
הפרסומת	1982 K ממשיכה
הפרק	1924 K המלא זמין
הצביעו	1925 K בסקר
הצטרפו	56 K ל-#	56 K ליותר מ-#	1902 K לערוץ הטלגרם	1902 K לקבוצת הוואטסאפ	1902 K לקבוצת הווטסאפ	1913 K אלינו	1913 K לערוץ	1913 K לקבוצה	1913 K לקבוצת	1913 K לקבוצות	1913 K עכשיו	1913 K גם	1914 K	1923 K לצוות שלנו
הקו	41 K החם של המערכת
הקשיבו	1924 K לפודקאסט
השתתפו	1925 K בסקר
התגובות	5 K
התוכן	1953 K אינו	1974 K מוגן
התחקיר	52 K הזה
התרגום	1975 K נעשה
""", 'ח': """
חודש	1933 K ראשון ב
""", 'י': """
יש	72 K שאלות	1916 K לכם מידע	1916 K לכם סיפור	1916 K לך מידע	1916 K לך סיפור
""", 'כ': """
כדי	1933 K לקרוא את	1956 K לצפות בתוכן	1956 K להציג את התוכן
כל	1913 K החדשות
כתבות	1937 K נוספות:
""", 'ל': """
להאזנה	1924 K לכתבה	1924 K לפודקאסט
להורדת	1927 K
להמשך	1933 K קריאה
לכל	1917 K הכתבות של	1937 K הכתבות:
לכתבה	1909 K המלאה
לכתבות	1937 K נוספות:
לעדכונים	1913 K נוספים	1913 K
לערוץ	1902 K הטלגרם
לפניות	1916 K לכתב	1916 K לכתבת
לפרק	1924 K המלא
לצפייה	1924 K בסרטון	1924 K בווידאו	1924 K במשדר	1956 K בתוכן
לקבוצת	1902 K הווטסאפ	1913 K הוואטסאפ	1913 K הווטסאפ
לקבלת	1913 K עדכונים
לקריאה	1909 K נוספת	1909 K נוספת:	1933 K מלאה
לקריאת	1933 K הכתבה המלאה
לרכישת	1923 K כרטיסים לכנס	1923 K כרטיסים לחצו	1923 K כרטיסים לאירוע
""", 'מ': """
מה	33 K דעתכם	1925 K דעתכם? הצביעו
מייל	1916 K אדום
מכירים	66 K מישהו	66 K מישהי
מצאתם	7 K טעות
משהו	1970 K השתבש
""", 'נ': """
נותרו	1945 K # תווים
ניסיתם	59 K
נפלה	44 K טעות
נתקלתם	1916 K במשהו	1916 K בטעות
""", 'ס': """
ספרו	59 K לי
סרטון	1953 K זה אינו
""", 'ע': """
עוד	1909 K בנושא:	1937 K במדור:	1937 K כתבות:
עמוד	1971 K # מתוך #
ענו	1925 K על הסקר	1925 K על הסקר:	1925 K על החידון
עקבו	12 K	1913 K אחרינו	1914 K אחרי
""", 'פ': """
פורסם	1974 K לראשונה	1974 K במקור
פרסומת	1938 K
""", 'צ': """
צפו	1909 K:	1909 K גם	1924 K בסרטון	1924 K בתיעוד	1924 K בווידאו	1924 K בכתבה
צריכה	1950 K מופרזת של אלכוהול מסכנת
""", 'ק': """
קבלו	1928 K התראות	1928 K עדכונים על	1928 K עדכונים לנייד
קו	41 K חם למערכת
קרא	1909 K גם	1909 K גם:
קראו	1909 K גם	1909 K גם:	1909 K עוד
""", 'ר': """
ראיתם	44 K טעות
ראשי	96 K >	96 K /
רוצים	1913 K להיות	1913 K לקבל
""", 'ש': """
שאלות	72 K
שחק	1947 K עכשיו:
שחקו	1947 K עכשיו:
שתפו	3 K
""", 'ת': """
תווים	1945 K נותרו	1945 K שנותרו
תוכן	1954 K מוטמע	1954 K זה מגיע	1954 K חיצוני	1954 K זה מוצג	1975 K זה נוצר
תמונה	1971 K # מתוך #	1971 K # / #
תמכו	81 K	1931 K	1932 K בעיתונות	1932 K בנו	1932 K בעבודתנו
""", 'ا': """
ابرز	134 K النقاط بالذكاء
اجعل	124 K
احجز	136 K تذكرتك	136 K مكانك	136 K مقعدك
احجزوا	136 K تذاكركم
احصل	145 K علي تطبيق
اخبروني	59 K في التعليقات
اختبر	139 K معلوماتك	139 K نفسك
ادامه	1613 K مطلب	1613 K خبر
ادعم	81 K	148 K
ادعموا	81 K	148 K
اذا	161 K كانت لديك معلومات	161 K كان لديك معلومات	161 K كانت لديكم معلومات	161 K كان لديكم معلومات
ارسل	129 K لنا
ارسلوا	129 K لنا	129 K الينا
از	1568 K دست ندهيد:
اسال	134 K الذكاء
استغرق	52 K هذا التحقيق	52 K هذا
استفاده	1605 K از مطالب
استمع	1 K الي	1 K	137 K الي
استمعوا	137 K الي
اشتباه	44 K ديديد
اشتباهي	44 K
اشترك	126 K في	127 K في قناة	150 K
اشتركوا	124 K في	150 K
اضف	124 K
اطلاعات	1556 K خود را بسنجيد
اعادة	68 K النشر مسموحة	158 K النشر
اعجبك	69 K	82 K
اعد	134 K هذا الملخص
اعلان	155 K
اقرا	120 K ايضا	120 K ايضا:	120 K المزيد:	120 K:	120 K المزيد	154 K كذلك:	154 K ايضا-
اكنون	1580 K بازي كنيد:
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
انتشار	1605 K مطالب
انشئ	160 K حسابا	160 K حسابك
انضم	56 K الي #	126 K الي	127 K الي قناة
انضموا	56 K الي #	125 K الي
اهم	134 K النقاط بالذكاء
ايا	1553 K اين	1553 K خطايي
اين	52 K گزارش	1553 K	1568 K مطلب را هم بخوانيد:	1585 K ويدئو در	1585 K ويديو در	1585 K محتوا در	1586 K محتوا از	1605 K مقاله تحت	1606 K متن	1606 K مقاله	1606 K خلاصه	1606 K ترجمه	1606 K خبر
اينجا	1568 K بخوانيد:
اپليكيشن	13 K	13 K ما
اگهي	1613 K ادامه
""", 'ب': """
باحث	130 K وكاتب
بازنشر	68 K با ذكر	1605 K
بالصور	192 K..
بالفيديو	192 K..
ببينيد	1541 K:
بخوانيد	1541 K:
براي	1588 K ديدن اين محتوا	1588 K مشاهده اين محتوا	1588 K نمايش اين محتوا
بشنويد	1 K
به	12 K كانال	1553 K اين
بيشتر	1541 K بخوانيد	1541 K بخوانيد:	1541 K ببينيد	1568 K بدانيد:
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
تصوير	1602 K # از #
تعداد	1578 K كاراكتر باقيمانده
تعرف	66 K شخصا
تلفن	41 K تحريريه
تم	134 K اعداد هذا	134 K انشاء هذا	134 K تلخيص هذا	195 K انشاء	195 K اعداد	195 K تلخيص	195 K توليد
تماس	1549 K با نويسنده
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
خبرنگار	1549 K:
خط	41 K البلاغات في غرفة الاخبار	41 K مستقيم تحريريه
خطايي	1601 K رخ داد
خلاصات	134 K مولدة
خلاصة	134 K بالذكاء
خوشتان	69 K امد
""", 'د': """
دانش	1556 K خود را
در	1541 K اين باره بخوانيد	1556 K اين نظرسنجي	1556 K نظرسنجي ما	1556 K نظرسنجي	1568 K همين زمينه:	1568 K همين رابطه:
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
شما	1556 K چه فكر ميكنيد
شماره	41 K تحريريه
""", 'ص': """
صحافي	130 K متخصص في	130 K وكاتب
صحفي	130 K متخصص في	130 K وكاتب
صفحة	190 K # من #
صفحه	96 K اصلي >	96 K اصلي "	96 K اصلي /	96 K نخست >	96 K نخست "	96 K نخست /	1602 K # از #
صوت	139 K الان:
صوتوا	139 K الان
صورة	190 K # من #	190 K # / #
""", 'ط': """
طالع	154 K ايضا:
""", 'ع': """
عدد	164 K الاحرف المتبقية
عذرا	189 K، حدث خطا
عكاس	1549 K:
عكس	1602 K # از #
""", 'ف': """
في	154 K السياق ذاته:	154 K السياق نفسه:	154 K هذا السياق:
""", 'ق': """
قد	120 K يهمك:	154 K يهمك ايضا:
قم	145 K بتحميل	145 K بتنزيل
""", 'ك': """
كاتب	130 K وصحفي	130 K وصحافي	130 K وباحث	130 K ومحلل	130 K واكاديمي	130 K صحفي
كاتبة	130 K وصحفية	130 K وصحافية	130 K وباحثة	130 K صحفية
كاراكترهاي	1578 K باقيمانده
كد	1549 K خبر:	1549 K خبر :
كسي	66 K را ميشناسيد
كن	31 K اول
كپيبرداري	1605 K
""", 'ل': """
لا	158 K يسمح باعادة
لتصلك	126 K
لديك	160 K حساب
لديكم	72 K اسئلة
لطفا	1588 K جاوااسكريپت
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
مترجم	1549 K:
متصفحك	171 K لا	171 K لا يدعم
محتواي	1586 K جاسازيشده از	1586 K خارجي از
محتوي	172 K مضمن من	172 K خارجي من	172 K من
مرورگر	1585 K شما
مشكلي	1601 K پيش امد
مصيتم	7 K
مطالب	1541 K مرتبط:
ملخص	134 K بالذكاء	134 K المقال بالذكاء
منبع	1549 K:	1549 K :
مواضيع	120 K ذات صلة:	154 K متعلقة:
""", 'ن': """
نبذة	130 K عن الكاتب
نزل	13 K	145 K تطبيق	145 K تطبيقنا
نزلوا	145 K
نشر	194 K اولا في	194 K هذا المقال
نظر	1553 K شما درباره
نظرات	5 K
نظرسنجي	1556 K:
نقل	68 K مطالب با ذكر	1605 K مطالب
نويسنده	1549 K:	1549 K :
نويسههاي	1578 K باقيمانده
""", 'ه': """
هاتف	41 K هيئة التحرير
هذا	134 K الملخص	134 K النص	171 K الفيديو غير	171 K المحتوي غير	172 K المحتوي مقدم	172 K المحتوي من	194 K المقال محمي	194 K المحتوي محمي	195 K النص	195 K المقال	195 K الملخص
هذه	134 K الترجمة
هل	7 K لاحظت	8 K اعجبك	44 K وجدت	59 K جربت	59 K جربتم	59 K جربتها	66 K تعرف شخصا	69 K اعجبك	72 K لديك اسئلة	82 K اعجبك	129 K لديك معلومات	129 K لديكم معلومات	129 K لديك قصة	129 K لديكم قصة	135 K كان هذا	135 K كانت هذه	135 K وجدت هذا	135 K اعجبك هذا	135 K اعجبتك هذه	141 K وجدت خطا	141 K لاحظت خطا	141 K وجدتم خطا
همچنين	1541 K بخوانيد	1541 K بخوانيد:	1568 K ببينيد:
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
گزارش	1549 K:	1553 K خطا
""", 'अ': """
अभी	2047 K खेलें:
""", 'आ': """
आप	12 K हमें
आपका	2052 K ब्राउजर
आपको	2025 K यह	2025 K ये
आपने	59 K बनाया
""", 'इ': """
इंस्टाग्राम	2053 K पोस्ट
इनपुट	2020 K-	2020 K:	2020 K -	2020 (K
इस	52 K पडताल	52 K रिपोर्ट
इसे	2011 K भी पढें	2011 K भी पढें:	2038 K भी पढें-	2038 K भी देखें:
""", 'ए': """
एक	2068 K त्रुटि हुई
एजेंसी	2020 (K
""", 'ऐ': """
ऐप	13 K
""", 'औ': """
और	2011 K पढें:	2038 K भी पढें:
""", 'क': """
कुछ	2068 K गलत हो गया
केवल	2034 K # रुपये में
कोई	44 K गलती	72 K सवाल	2068 K त्रुटि हुई
क्या	59 K आपने बनाया	59 K आपने यह	66 K आप किसी को जानते	2025 K यह	2025 K आपको
""", 'ख': """
खबर	2025 K में कोई	2079 K विज्ञापन के
""", 'ट': """
टिप्पणियां	5 K
ट्विटर	2053 K पोस्ट
""", 'ड': """
डिस्क्लेमर	2020 K:
""", 'त': """
तस्वीर	2069 K #/#
""", 'द': """
देखें	2011 K:	2011 K वीडियो
""", 'न': """
न्यूजरूम	41 K हेल्पलाइन	41 K हॉटलाइन
""", 'प': """
पढिए	2038 K:
पढें	2011 K:	2038 K-
पसंद	69 K आया
पेज	2069 K #/#	2069 K # / #
""", 'फ': """
फेसबुक	2053 K पोस्ट
फोटो	2069 K #/#
""", 'भ': """
भाया	69 K?
भाषा	2020 (K
""", 'म': """
मात्र	2034 K # रुपये में
""", 'य': """
यह	2011 K भी पढें	2011 K भी पढें:	2011 K भी देखें:	2020 (K लेखक के	2025 K खबर आपको	2038 K भी पढें-	2038 K भी पढें -	2052 K वीडियो आपके	2052 K सामग्री आपके	2053 K सामग्री	2055 K सामग्री देखने के लिए	2055 K वीडियो देखने के लिए	2072 K लेख कॉपीराइट	2072 K सामग्री कॉपीराइट	2073 K लेख	2073 K खबर	2073 K अनुवाद	2073 K सारांश	2073 K तस्वीर	2073 K सामग्री
यूट्यूब	2053 K वीडियो
ये	2011 K भी पढें	2011 K भी पढें:	2020 (K लेखक के	2038 K भी पढें-	2038 K भी देखें:
""", 'ल': """
लेख	2079 K विज्ञापन के
लेखक	2020 K के बारे में	2020 (K	2020 K वरिष्ठ पत्रकार हैं	2020 K स्वतंत्र पत्रकार हैं
लेखिका	2020 K के बारे में	2020 (K	2020 K वरिष्ठ पत्रकार हैं
""", 'व': """
विज्ञापन	2079 K के बाद
वीडियो	2055 K देखने के लिए
""", 'श': """
शेष	2045 K अक्षर
""", 'स': """
संबंधित	2011 K:	2038 K खबर:	2038 K खबरें:
सर्वाधिकार	2072 K सुरक्षित
सिर्फ	2034 K # रुपये में
""", 'ह': """
हमारा	13 K
हमारे	12 K
हमें	12 K
होम	96 K >	96 K '	96 K "	96 K /
""", 'অ': """
অনুমতি	369 K ছাডা প্রকাশ
""", 'আ': """
আমাদের	12 K
আরও	319 K পডুন:	319 K পডুন	319 K দেখুন:	344 K পডুনঃ	344 K পডুন-	344 K পডুন :
আরো	319 K পডুন	344 K পডুন:	344 K পডুনঃ
""", 'এ': """
এই	354 K কনটেন্ট	370 K লেখাটি	370 K খবরটি
""", 'ক': """
কিছু	366 K ভুল হযেছে
কোনো	44 K ভুল
""", 'ছ': """
ছবি	324 K:
""", 'ত': """
ত্রুটি	366 K হযেছে
""", 'ন': """
নিউজরুম	41 K হটলাইন
""", 'প': """
পডুন	319 K:
পৃষ্ঠপোষকতায	345 K
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
লেখাটি	370 K
""", 'স': """
সংবাদকক্ষের	41 K হটলাইন
সর্বস্বত্ব	369 K সংরক্ষিত
সূত্র	324 K:
সূত্রঃ	324 K
স্পনসরড	345 K
স্পন্সরড	345 K
""", 'ก': """
กด	12 Kติดตาม	3981 Kติดตาม	3981 Kไลก์
""", 'ข': """
ขอ	3984 Kบคุณภาพจาก	3984 Kบคุณข้อมูลจาก
ข่	3977 Kาวที่เกี่ยวข้อง:	3984 Kาวโดย	3990 Kาวเกี่ยวข้อง:
""", 'ค': """
คล	3990 Kิป:
คุ	3987 Kณรู้สึกอย่างไรกับ	3987 Kณคิดอย่างไรกับ
""", 'ง': """
งา	52 Kนสืบสวนชิ้นนี้
""", 'ช': """
ชม	3990 Kคลิป:	3990 Kคลิป :
""", 'ซ': """
ซื	3988 K้อบัตรงาน
""", 'ด': """
ดา	13 Kวน์โหลด
ดู	3977 Kเพิ่มเติม:
""", 'ต': """
ติ	12 Kดตาม	3981 Kดตามช่อง	3981 Kดตามเรา	3981 Kดตามข่าว	3999 Kดตามอ่านข่าวอื่นๆ	3999 Kดตามข่าวอื่นๆ
""", 'ถ': """
ถา	3986 Kม ai
""", 'ท': """
ทด	3988 Kสอบความรู้ของคุณ
ทำ	3988 Kแบบสำรวจสั้น
ที	3984 K่มา:	3984 K่มา :
""", 'บ': """
บท	3986 Kความนี้ใช้ ai	3986 Kสรุปนี้	3986 Kความนี้แปล	3986 Kความนี้เรียบเรียง	3987 Kความนี้มีประโยชน์
""", 'ป': """
ปร	3986 Kะเด็นสำคัญโดย
""", 'ผ': """
ผู	3984 K้เขียน:	3984 K้เขียน :
""", 'พ': """
พบ	44 Kข้อผิดพลาด	44 Kคำผิด	3987 Kข้อผิดพลาดในบทความ
พื	4000 K้นที่โฆษณา
""", 'ฟ': """
ฟั	1 Kง	3988 Kงพอดแคสต์ของเรา
""", 'ภ': """
ภา	3984 Kพ:	4024 Kพที่ # จาก #	4024 Kพ # จาก #
""", 'ม': """
มี	72 Kคำถาม
""", 'ร': """
ร่	3988 Kวมโหวต:	3988 Kวมโหวต :	3988 Kวมทำแบบสำรวจ	3988 Kวมสนุก	3995 Kวมสนับสนุน
ร้	4003 Kองทุกข์	4003 Kองเรียน
""", 'ล': """
ลง	3988 Kทะเบียนเข้าร่วมสัมมนา	3988 Kทะเบียนเข้าร่วมงาน
ลอ	59 Kงทำแล้ว
""", 'ส': """
สน	3995 Kับสนุน
สร	3986 Kุปโดย	3986 Kุปข่าวด้วย	3986 Kุปนี้	3986 Kุปข่าวโดย	3987 Kุปนี้มีประโยชน์
สา	4003 Kยด่วนข่าว	4003 Kยด่วนทีมข่าว
ส่	4003 Kงข่าว
""", 'ห': """
หน	96 K้าแรก >	96 K้าแรก '	96 K้าแรก /	4024 K้า # จาก #
""", 'อ': """
อ่	3977 Kานเพิ่มเติม:	3977 Kานต่อ:	3977 Kานข่าวต้นฉบับ:	3977 Kานเพิ่มเติม	3977 Kานประกอบ:	3990 Kานข่าวเพิ่มเติม:	3990 Kานข่าวเพิ่มเติม	3990 Kานข่าวที่เกี่ยวข้อง:	3990 Kานข่าว:	3990 Kานเรื่องอื่น:	3999 Kานข่าวอื่นๆ	3999 Kานข่าวต้นฉบับได้ที่	3999 Kานบทความอื่นๆ	3999 Kานรายละเอียดเพิ่มเติมได้ที่
อ้	3984 Kางอิง:
""", 'เ': """
เก	3984 Kี่ยวกับผู้เขียน
เข	3981 K้าร่วมช่อง
เน	3986 Kื้อหานี้สร้าง	4000 Kื้อหาสปอนเซอร์	4000 Kื้อหาโฆษณา	4000 Kื้อหาสนับสนุนโดย
เพ	3981 Kิ่มเพื่อน
เร	3984 Kื่อง:	3984 Kื่อง :	3984 Kื่องและภาพ
""", 'แ': """
แจ	3987 K้งแก้ไขข่าว	4003 K้งเบาะแส	4003 K้งข่าว
แช	3 Kร์
แป	3986 Kลโดย
แอ	3981 Kดไลน์
""", 'โ': """
โฆ	4000 Kษณา -
""", 'ใ': """
ให	3987 K้คะแนนบทความ
""", 'ไ': """
ไม	3981 K่พลาดทุกข่าวสาร	3981 K่พลาดข่าว
""", 'ả': """
ảnh	4308 K:	4356 K #/#	4356 K # / #
""", 'ủ': """
ủng	4308 K hộ tác giả	4321 K hộ
""", 'あ': """
あな	33 Kたはどう
あわ	2470 Kせて読みたい	2470 【Kせて読みたい】	2470 Kせて読みたい:
""", 'こ': """
こち	2470 Kらもおすすめ	2470 Kらもおすすめ:	2498 【Kらも読む】
この	5 K記事へのコメント	8 K記事は	26 K要約は	52 K調査報道	52 K取材	73 K記事について質問	76 Kトピックはクローズ	76 Kトピックは閉じ	2478 K記事を書いた人	2478 K記事の筆者	2481 K要約はai	2481 K要約は、ai	2481 K要約は役に立ち	2481 ※K要約	2481 K記事の翻訳	2481 K記事の要約	2481 K記事はai	2481 K翻訳	2481 K見出しはai	2489 K記事は	2489 K記事の誤り
""", 'ご': """
ご意	41 K見・情報提供は
ご質	72 K問は
""", 'ま': """
まだ	32 Kコメント
""", 'も': """
もっ	2470 Kと見る:	2498 【Kと読む】
""", 'ア': """
アプ	13 Kリ
""", 'エ': """
エラ	2527 Kーが発生しました
""", 'オ': """
オリ	2498 【Kジナル記事】
""", 'コ': """
コメ	5 Kント	27 Kントは	27 Kントの内容
""", 'ト': """
トッ	96 Kプ＞	96 Kプページ＞	96 Kプ>	96 Kプ >	96 Kプ '	96 Kプ /
""", 'フ': """
フォ	12 Kロー
""", 'プ': """
プレ	2502 【Kゼント】	2502 Kゼント応募
""", 'ペ': """
ペー	2528 Kジ#/#
""", 'ホ': """
ホー	96 Kム＞	96 Kム>	96 Kム >	96 Kム '	96 Kム /
""", '一': """
一覧	2498 【K】
""", '下': """
下載	13 K	4395 Kapp	4395 K應用程式
下载	13 K	4395 Kapp	4395 K应用
""", '以': """
以上	4421 K内容由ai
以下	4479 K内容由ai
""", '作': """
作っ	59 Kてみ
作者	4418 K:	4418 (K	4418 K係	4418 K为	4418 K為
""", '你': """
你做	59 K了吗
你可	4409 K能會喜歡:	4440 K能想看:
你有	4416 K线索
你覺	4423 K得這篇
你觉	4423 K得这篇
你认	66 K识
你试	59 K过
""", '來': """
來源	4418 K:
""", '允': """
允许	68 K转载
""", '內': """
內容	4421 K由ai
""", '公': """
公式	12 K	13 Kアプリ
""", '关': """
关注	12 K	4401 K微信公众号	4401 K官方微信
""", '内': """
内容	4421 K由ai
""", '写': """
写真	2470 【K】	2470 K:	2498 【Kを見る】	2498 【Kギャラリー】	2528 K #/#	2528 K#/#	2528 K # / #
""", '出': """
出典	2478 K:
出现	4474 K问题
出錯	4474 K了
出错	4474 K了
""", '分': """
分享	3 K
""", '前': """
前回	2498 【K】	2498 Kの記事:
""", '剩': """
剩余	4449 K字数
剩餘	4449 K字數
""", '加': """
加入	12 K	4414 K	4435 K
""", '動': """
動画	2470 【K】	2498 【Kを見る】
""", '升': """
升級	4435 K
升级	4435 K
""", '原': """
原文	4439 K刊于	4439 K刊於
""", '参': """
参与	4425 K我们的
参考	69 Kになった	2470 K:
""", '參': """
參與	4425 K我們的
""", '发': """
发现	7 K错误	44 K文章	44 K有误	4424 K错误
发生	4474 K错误
""", '取': """
取材	2478 K・文	2478 K・執筆
""", '另': """
另请	4409 K参阅
""", '可': """
可以	4415 K在x上
可自	68 K由转载
""", '合': """
合わ	2470 Kせて読みたい:
""", '同': """
同场	4409 K加映:
同場	4409 K加映:
""", '問': """
問問	4421 K我們的ai
問題	2527 Kが発生しました
""", '喜': """
喜欢	69 K这篇
喜歡	69 K這篇
""", '图': """
图片	4479 K由ai
""", '圖': """
圖片	4479 K由ai
""", '執': """
執筆	2478 K:	2478 K/
""", '報': """
報名	4426 K參加
""", '填': """
填写	4425 K问卷
填寫	4425 K問卷
""", '如': """
如发	4424 K现
如有	4416 K线索	4416 K線索
如果	4416 K您有相关线索	4416 K你掌握	4416 K您掌握	4417 K您有
如發	4424 K現
""", '官': """
官方	4401 K微信:	4401 K微信公众号:
""", '審': """
審校	4418 K:
""", '对': """
对本	73 K文有疑问
""", '广': """
广告	86 K:	86 【K】
""", '広': """
広告	86 K:	86 【K】
""", '廣': """
廣告	86 (K)
""", '延': """
延伸	4409 K閱讀	4409 K阅读	4409 K閱讀:	4409 【K閱讀】	4440 K阅读:
""", '开': """
开启	4395 K通知	4395 K推送通知
""", '引': """
引用	2478 K元:
""", '当': """
当社	12 Kの
""", '影': """
影片	4440 K:
影音	4440 K:
""", '役': """
役に	69 K立った
""", '往': """
往下	4440 K看更多:
""", '微': """
微信	4395 K扫	4401 K公众号:
""", '您': """
您对	4423 K这篇文章
您對	4423 K這篇文章
您有	4416 K线索
您的	27 K评论
您覺	4423 K得這篇
您觉	4423 K得这篇
您认	66 K识
您试	59 K过
""", '情': """
情報	41 K提供は編集部
""", '手': """
手机	4395 K客户端
""", '打': """
打开	13 K	4395 K微信
""", '扩': """
扩展	4409 K阅读:
""", '扫': """
扫一	4395 K扫
扫描	4395 K二维码关注	4414 K
扫码	4414 K
""", '投': """
投票	4425 K:
投稿	27 Kは
""", '报': """
报名	4426 K参加
报料	41 K热线	41 K电话	41 K微信	41 K请
""", '按': """
按讚	4414 K追蹤
""", '掃': """
掃一	4395 K掃
""", '採': """
採訪	4418 K撰文:
""", '推': """
推荐	4409 K阅读	4409 K阅读:
推薦	4409 K閱讀:
""", '提': """
提供	2478 K:
""", '摘': """
摘要	4421 K由	4479 K由ai
""", '撰': """
撰文	4418 K:
撰稿	4418 K:
""", '支': """
支持	4433 K
""", '收': """
收听	1 K	4428 K我们的播客	4428 K我们的节目
收聽	1 K	4428 K我們的播客	4428 K我們的節目
""", '文': """
文/	2478 K
文:	2478 K
文・	2478 K
文章	44 K有误	4418 K来源:	4424 K有误	4424 K有誤
""", '新': """
新聞	41 K爆料	4416 K線索
新闻	41 K热线	41 K报料	41 K爆料	4416 K线索热线	4416 K线索
""", '暂': """
暂无	32 K评论
""", '更': """
更多	4409 K:	4409 K新聞:	4409 K內容:	4409 【K新聞】	4409 K相關	4409 K阅读:	4409 K報導:	4409 K报道:	4439 K精彩内容	4439 K精彩內容	4439 K资讯	4439 K資訊	4439 K内容请	4439 K內容請
""", '最': """
最初	31 Kのコメント
""", '有': """
有問	72 K題
有料	4416 K要爆
有疑	72 K问
有问	72 K题
""", '未': """
未經	4478 K授權	4478 K許可
未经	4478 K授权不得转载	4478 K许可不得转载	4478 K授权	4478 K许可
""", '本': """
本主	76 K题已关闭
本内	4421 K容由ai
本报	41 K热线
本摘	4421 K要
本文	4418 (K作者	4418 K作者	4421 K摘要	4421 K由ai	4421 K由人工智能翻译	4421 K由人工智能生成	4421 K由人工智慧	4439 K章來自	4439 K转载自	4439 K轉載自	4439 K来自	4439 K來自	4478 K受版权保护	4478 K受著作權保護	4478 K原载于	4478 K首发于	4478 K原刊於	4478 K轉載自	4478 K转载自	4479 K由ai	4479 K由人工智能	4479 K由 ai	4479 K由人工智慧	4479 K使用ai	4479 K经ai
本翻	4479 K译由
""", '来': """
来发	31 K表第一
来源	4418 K:
""", '校': """
校对	4418 K:
""", '構': """
構成	2478 K・文
""", '次': """
次に	2470 K読む:
次の	2498 Kページ:	2498 【K記事】
次ペ	2498 Kージ:
""", '欢': """
欢迎	12 K关注	68 K转载	4414 K加入	4415 K在	4415 K关注	4416 K提供线索	4416 K投稿
""", '歡': """
歡迎	12 K追蹤	68 K轉載	4414 K加入	4415 K在	4416 K提供線索	4416 K投稿
""", '此': """
此主	76 K题已自动关闭
此摘	4421 K要	4479 K要由ai
""", '测': """
测一	4425 K测:
""", '測': """
測一	4425 K測:
""", '点': """
点击	4409 K查看	4409 K阅读:	4428 K观看视频	4428 K收听
点我	4414 K加入
""", '熱': """
熱門	4440 K新聞:
""", '爆': """
爆料	41 K热线	41 K電話	41 K專線	4416 K请	4416 K請
""", '版': """
版权	4478 K声明	4478 K所有
版權	4478 K聲明
""", '用': """
用微	4395 K信扫
""", '画': """
画像	2470 【K】	2498 【Kを見る】	2528 K#/#	2528 K #/#	2528 K # / #
""", '留': """
留言	5 K
""", '発': """
発现	44 K错误
""", '發': """
發現	7 K錯誤	44 K有誤	4424 K錯誤
發生	4474 K錯誤
""", '皆': """
皆さ	33 Kんはどう
""", '相': """
相关	4409 K阅读	4409 K新闻	4409 K报道:	4409 K阅读:	4440 K新闻:	4440 K文章:
相關	4409 K新聞	4409 K報導	4409 【K新聞】	4409 K閱讀:	4440 K新聞:	4440 K文章:	4440 K報導:
""", '看': """
看更	4409 K多:
""", '立': """
立即	4414 K加入	4425 K报名	4425 K報名
""", '筆': """
筆者	2478 Kプロフィール
""", '編': """
編輯	4418 K:
編集	41 K部への情報提供
""", '线': """
线索	4416 K征集
""", '编': """
编辑	4418 K:	4418 (K:
""", '聽': """
聽我	4428 K們的podcast
""", '著': """
著者	2478 Kプロフィール
""", '要': """
要約	26 Kは
""", '覺': """
覺得	69 K有用
""", '觀': """
觀看	4428 K上方影片
""", '观': """
观看	4428 K上方视频
""", '视': """
视频	4440 K:
""", '觉': """
觉得	69 K有用
""", '訂': """
訂閱	4435 K	4445 K本報	4445 K我們	4445 K本刊
""", '記': """
記事	7 Kの誤り	2489 Kの誤り	2489 Kに誤り
記者	2478 Kのプロフィール
""", '評': """
評論	5 K
""", '試': """
試し	59 Kてみ
""", '詳': """
詳し	2470 Kくはこちら
""", '誤': """
誤り	44 Kを見つけ	44 Kにお気づき
誤字	7 K	44 K脱字
""", '読': """
読者	2502 【Kプレゼント】	2502 Kプレゼント
""", '請': """
請支	4433 K持
""", '订': """
订阅	4435 K	4445 K本报	4445 K我们	4445 K本刊	4445 K本公众号	4445 K手机报
""", '评': """
评论	5 K	27 K
""", '试': """
试过	59 K了吗
""", '该': """
该主	76 K题已关闭
""", '请': """
请支	4433 K持
""", '責': """
責編	4418 K:
""", '資': """
資料	4418 K來源:
""", '質': """
質問	72 Kは	72 Kがある方は
""", '贊': """
贊助	4433 K
""", '责': """
责任	4418 K编辑:	4418 (K编辑
责编	4418 K:
""", '赞': """
赞助	4433 K
""", '転': """
転載	68 K歓迎	68 K自由	68 K可
""", '轉': """
轉載	68 K請註明
""", '转': """
转载	68 K请注明
""", '还': """
还可	4449 K输入
""", '这': """
这个	4422 K摘要
这段	4422 K摘要
这篇	8 K文章	52 K调查	52 K报道	4422 K文章
""", '追': """
追蹤	12 K
""", '這': """
這段	4422 K摘要
這篇	4422 K文章
""", '還': """
還可	4449 K輸入
""", '采': """
采写	4418 K:
""", '長': """
長按	4414 K
""", '长': """
长按	4414 K
""", '開': """
開啟	4395 K通知	4395 K推播通知
""", '間': """
間違	44 Kいを見つけ	44 Kいにお気づき
""", '関': """
関連	2470 K記事	2470 K記事:	2470 【K記事】	2470 K:	2470 【K】	2498 【K写真】
""", '閱': """
閱讀	4409 K更多
""", '问': """
问问	4421 K我们的ai
""", '阅': """
阅读	4409 K更多
""", '面': """
面白	69 Kかった
""", '首': """
首发	4478 K于
首頁	96 K>	96 K＞	96 K >	96 K '	96 K /
首页	96 K>	96 K＞	96 K >	96 K '	96 K /
""", '馬': """
馬上	4425 K報名
""", '马': """
马上	4425 K报名
""", '點': """
點我	4414 K加入
點擊	4409 K查看	4409 K閱讀:	4428 K觀看影片
""", '같': """
같이	2576 K 보기:
""", '관': """
관련	2576 K 기사:	2599 K 기사 :	2599 [K 기사]	2599 K 기사-
관련기사	2576 K	2576 K:	2576 [K]	2599 K :
""", '광': """
광고	86 K:	86 [K]	86 (K)
""", '구': """
구독	12 K
""", '궁': """
궁금한	72 K 점은	72 K 점이
""", '기': """
기사	1 K 듣기	41 K 제보	2587 K #줄 요약
기사에	73 K 대해 궁금	2592 K 오류가
""", '네': """
네이버	12 K
""", '다': """
다음	2599 K 기사:
""", '당': """
당신의	2591 K 선택은
""", '댓': """
댓글	5 K
댓글은	27 K
댓글이	5 K
""", '더': """
더	2576 K 읽기:
더보기	2576 [K]	2576 K:
""", '도': """
도움이	69 K 되셨다면
""", '독': """
독자	2591 K 설문에	2591 K 설문조사에
""", '드': """
드셔	59 K 보셨나요
""", '만': """
만들어	59 K 보셨나요
""", '많': """
많이	2599 [K 본 기사]
""", '문': """
문제가	2633 K 발생했습니다
""", '발': """
발견	7 K错误
""", '본': """
본	2587 K 요약은
""", '사': """
사진	2634 K #/#	2634 K # / #
사진출처	2602 K:
""", '생': """
생성형	2587 K ai가 요약
""", '선': """
선택	2631 (K) 개인정보	2631 [K] 개인정보	2631 (K) 광고성	2631 [K] 광고성
""", '설': """
설문에	2591 K 참여하세요
""", '아': """
아직	32 K 댓글
""", '앱': """
앱	13 K
앱을	13 K
""", '여': """
여러분은	2591 K 어떻게 생각
여러분의	33 K 생각
""", '영': """
영상	2576 [K]
""", '오': """
오류가	2633 K 발생했습니다
오류를	7 K
오타가	44 K
오타를	44 K
오탈자가	44 K
오탈자를	44 K
""", '유': """
유익했다면	69 K
""", '이': """
이	8 K 기사	52 K 취재에는	52 K 기사에는	76 K 주제는 닫혔	2587 K 요약은 ai	2587 K 요약이 도움	2587 K 기사는 인공지능	2587 K 기사는 ai	2587 K 번역	2592 K 기사가 도움이	2592 K 기사를 어떻게	2592 K 뉴스에 대한 의견	2592 K 기사에 대한 의견
이미지	2634 K #/#	2634 K # / #
이슈	2599 [K]
이어	2576 K 읽기:
""", '인': """
인기기사	2599 [K]
""", '일': """
일시적인	2633 K 오류가
""", '자': """
자료출처	2602 K:
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
지금	2609 K 플레이:
""", '질': """
질문은	72 K
""", '첫': """
첫	31 K 댓글	31 K 번째 댓글
""", '추': """
추천	2576 K 기사:
추천기사	2599 [K]
""", '출': """
출처	2602 K:	2602 K :
출처를	68 K 밝히면	68 K 밝히고
""", '카': """
카카오톡	12 K	41 K 제보
""", '페': """
페이지	2634 K #/#
""", '필': """
필수	2631 (K) 개인정보	2631 [K] 개인정보	2631 (K) 이용약관	2631 [K] 이용약관
""", '함': """
함께	2576 K 볼 만한 기사:	2576 K 보면 좋은 기사:	2599 [K 읽기]
""", '핫': """
핫클릭	2599 [K]
""", '해': """
해	59 K 보셨나요
""", '홈': """
홈	96 K>	96 K >	96 K '	96 K /
""", '화': """
화보	2576 [K]
""", '후': """
후원	2627 K 계좌
후원계좌	2627 K
"""}

CONTAINS = {',': """
,说:	4501 K
""", '@': """
@我	62 K
""", 'a': """
abonați	80 K-vă	3427 K-vă	3431 K
abonații	50 K pot	3428 K noștri
abonează	80 K-te	3329 K-te pentru	3334 K-te pe youtube	3427 K-te
abonné	50 en tant qu'K	1736 pas encore K	1738 déjà K	1740 en tant qu'K
abonnés	1736 réservé à nos K	1738 réservé aux K	1887 nos K	1890 K
abonējiet	80 K	2775 K
actualisé	97 cet article a été K
actualité	1746 l'essentiel de l'K	1756 suivez l'K	1756 suivez toute l'K	1756 retrouvez toute l'K	1779 couvre l'K
actualizată	97 știrea a fost K
acționari	3396 fără K
adatkezelési	2098 K tájékoztató
adhérent	80 devenez K
adhérez	80 K
admitió	1464 K
adomány	2183 K
adományoddal	2179 K
adományok	2183 K
adományozz	2179 K
adományozzon	2119 K itt
advirtió	1464 K
adó	2087 K #%
adód	2181 K #
adója	2119 K #
adăugat	3430 a K
affichée	60 e-mail ne sera pas K
affiliatelänkar	37 K	74 K	3907 K	3934 K
affilié	37 lien K	74 lien K
affiliés	37 liens K	74 liens K
affirmé	1889 a K
afiliación	37 enlaces de K	74 enlaces de K
afirmó	1464 K
afișată	60 email nu va fi K
agregó	1464 K
aicināja	2778 K
aizsargātas	2724 visas tiesības K
aiškino	2718 K
ai가	2637 K 작성	2637 K 생성	2637 K 요약	2637 K 번역
ai로	2637 K 작성	2637 K 생성
ai를	2637 K 활용해
ajouté	1889 a K
ajută	3427 K-ne
ajánld	2179 K fel
aktualizovaný	97 článok bol K
aktualizován	97 článek byl K
aktérů	97 jména K
alkalmazás	2095 töltsd le az K
alkalmazásban	2117 az K
alkalmazást	2117 K
alkalmazásunk	2180 K
alkalmazásunkat	2095 töltse le K
alkalmazásunkban	84 K
alăturat	3348 s-a K echipei
alăturați	51 K-vă
alătură	51 K-te lor	51 K-te
améliorer	1800 aidez-nous à K
anhören	2 artikel K	2 text K	2 beitrag K	770 jetzt K:
anketě	502 naší K	502 v K
ankietę	35 naszą K	3104 naszą K	3104 krótką K
ankstesnėje	97 K versijoje
anmäl	3967 K dig till vårt	3967 K dig till våra
anmäla	3902 genom att K dig
annoncé	1889 a K
annoncør	639 betalt af en K	639 betalt af K
annonslänkar	37 K	74 K	3907 K	3934 K
annonsör	3916 betalt av en K	3916 betald av en K
annonsør	3005 betalt av en K
anterioară	97 versiune K a
antérieure	97 version K de cet
anunció	1464 K
anunțat	3430 a K
använder	3872 vi K cookies	3873 K kakor
anúncio	3239 após o K	3239 depois do K
anúncios	70 sem K	3322 sem K
apelował	3179 K
apelowała	3179 K
aplicació	84 a la nostra K
aplicación	84 en nuestra K	1325 descarga la K	1325 descarga nuestra K
aplicația	84 în K noastră	3335 descarcă K	3427 descarcă K noastră	3427 descarcă gratuit K	3427 descarcă K și	3428 K noastră
aplikacją	84 z naszą K
aplikację	3069 pobierz naszą K	3070 pobierz K	3070 ściągnij K	3127 naszą K
aplikací	84 s naší K
aplikácii	84 v našej K	3690 našej K
aplikáciu	3690 mobilnú K	3690 K
aportació	455 la teva K
aportación	1360 tu K	1386 haz tu K
apoyá	1461 K
applikációnk	2117 K
applikációnkat	2117 K
applikációnkban	84 K
apsolīja	2778 K
apóyanos	1360 K	1461 K
apóyenos	1360 K	1461 K
apúntate	1304 K a	1320 K a nuestra	1320 K gratis	1461 K gratis
apărat	3430 s-a K
arkadaşina	49 K gönder
arkadaşiniza	49 K gönderin
arkadaşinla	4083 bir K paylaş
artykuł	15 darmowy K	20 cały K	3058 podoba ci się ten K	3105 nasz K do końca	3125 ostatni darmowy K	3177 ten K
artykułu	97 do K dodano
artykuły	15 darmowe K
artykułów	15 darmowych K
artículo	15 K gratis	20 leer este K	20 leer el K	1305 te ha gustado este K	1313 regala este K	1313 regalar este K	1316 último K gratis	1316 te queda # K	1389 y lee este K	1462 este K
artículos	15 K gratis	1316 K gratis este mes	1316 te quedan # K	1316 límite de K
aseguró	1464 K
associés	1762 cookies K à ce contenu
assuré	1889 a K
asszisztensünk	63 virtuális K
asumă	30 nu își K
atsiųsime	57 K jums
ausgewählt	823 produkte unabhängig K
autentificați	24 K-vă
autentifică	24 K-te	3329 K-te pentru
autorką	3096 kontakt z K
autorská	484 K práva
avertizează	3430 K
avísanos	1461 K
ayúdanos	1360 K	1461 K a
açikladi	4159 K
açin	4083 K
añadió	1464 K
año	1463 al K
""", 'b': """
bağirdi	4159 K
bağirdilar	4159 K
bağiriyor	4159 diye K
bağiriyordu	4159 K
bağiş	4156 K yap	4160 K
bağişiniz	4156 K
bağlantilari	74 satiş ortakliği K	4080 satiş ortakliği K
başlayan	4082 tl'den K
başvurun	4083 K
behält	29 K sich vor	29 K sich das recht
behöver	3854 vi K ditt stöd	3967 vi K din hjälp
beiträge	58 neue K per mail
bekapcsolása	2095 értesítések K
beløb	689 fast K
beløp	3053 gi et K	3055 fast K
bemängeln	885 K
bemängelt	885 K
berätta	67 K för oss	67 K din
berättade	3970 K
berättar	3970 K
bestätigen	713 K sie ihre
bestätigungslink	814 K
bestätigungsmail	713 K	814 K
betalvägg	3971 K
bezpečí	97 linka K
bezplatný	522 poslední K článek	3684 náš K webinár	3707 posledný K článok
bezplatných	3693 K článkov
bezpłatne	3110 K konto
bezpłatny	3101 nasz K webinar	3125 ostatni K artykuł
bezpłatnych	3110 limit K
beágyazott	2149 egy K tartalom látható	2149 egy K tartalom található
beğendiyseniz	4157 bu haberi K	4157 bu yaziyi K
biết	4381 cho K
blokování	476 K reklam
bohaterów	97 imiona K
boletín	78 el K	78 al K	78 nuestro K	1320 recibe el K	1320 nuestro K	1323 K diario	1461 recibe el K	1462 nuestro K	1465 K
boîte	79 dans votre K mail	79 dans ta K mail	79 dans votre K	1745 dans votre K mail	1745 dans votre K e-mail
brezplačen	3801 zadnji K članek
brezplačne	3788 K članke
brezplačni	3781 naš K webinar	3801 zadnji K članek
brezplačnih	3788 K člankov
bronił	3179 K się
brzmiał	3179 K
brzmiała	3179 K
brzmiało	3179 K
butlletí	384 subscriu-te al K	384 el nostre K	456 el nostre K	459 K
buzdított	2182 K
buzdította	2182 K
buzón	79 en tu K	1321 en tu K
bájate	1461 K la app
bölümünde	85 yorum K
bönföll	3970 K
böngésző	10 a K
böngészője	10 az ön K
bötfällde	3970 K
bønfaldt	690 K
bønn	2939 vi har en K til deg
bønnfalt	3056 K
bústia	406 a la teva K
bülten	4076 e-K	4160 K
bültene	4043 K abone	4043 K kayit	4043 K kaydol
bülteni	4076 haber K
bültenimiz	78 K	4157 K
bültenimize	78 K	78 e-K	4043 K	4156 K	4157 K
bültenine	4076 K
błagał	3179 K
błagała	3179 K
bạn	49 gửi cho K bè	4286 hộp thư của K	4320 sự ủng hộ của K	4378 mời K	4378 cần sự ủng hộ của K	4378 nhờ sự ủng hộ của K
bằng	4328 K văn bản của báo
""", 'c': """
caffè	2337 un K
café	54 me paga um K	1361 un K	1386 un K al mes	1782 un K
caractères	1800 limitées à # K
catedrática	1357 es K
catedrático	1357 es K
celého	464 pro čtení K
cercetătoare	3348 este K
cercetător	3348 este K
changés	97 prénoms ont été K
chaîne	1887 notre K
chefredaktör	3892 är politisk K	3892 är K
chefredaktør	617 er K
chuyện	4307 bạn có câu K
chép	4302 cấm sao K	4328 mọi sao K
chính	97 đính K	4295 K sách bảo mật
chúng	38 nhắn cho K tôi	38 viết cho K tôi	38 liên hệ với K tôi	38 gửi cho K tôi	38 gửi về cho K tôi	38 kể cho K tôi	38 chia sẻ với K tôi	39 phóng viên của K tôi	57 K tôi gửi bạn	57 K tôi gửi đến bạn	57 K tôi gửi tới bạn	67 nhắn cho K tôi	67 viết cho K tôi	67 gửi cho K tôi	67 gửi về cho K tôi	67 kể cho K tôi	67 chia sẻ với K tôi	67 hãy kể với K tôi	67 kể với K tôi	4286 bản tin của K tôi	4289 theo dõi K tôi	4307 cho K tôi qua	4307 liên hệ với K tôi	4378 ủng hộ K tôi	4378 K tôi cần sự giúp đỡ	4378 giúp K tôi	4378 theo dõi K tôi	4378 hãy gửi cho K tôi	4378 hãy liên hệ với K tôi	4378 hãy báo cho K tôi	4379 K tôi trên	4379 của K tôi	4379 cho K tôi
chọn	4378 hãy bình K
cikkünk	2180 minden K
cikkünkhöz	2180 minden K
comentário	6 deixe seu K	6 deixar um K	21 login para publicar um K
comentários	85 nos K	3212 nos K
comentó	1464 K
comisión	1375 recibir una K
comissió	401 rebre una K
comissão	3238 receber K	3238 receber uma K
commerciële	2860 K partner
communauté	1787 K whatsapp	1787 K signal
compártela	25 K	49 K
compártelo	25 K	49 K
comunità	2361 parte della nostra K
condamné	1889 a K
condiții	3338 termeni și K
confidentialité	1763 politique de K
confidențialitate	3338 politica de K
conférences	1779 est maître de K
connecté	1765 vous devez être K
contactați	38 K-ne	67 K-ne
contactează	38 K-ne	67 K-ne
conteúdo	9 este K	9 K externo	3189 acesse todo o K	3233 ao exibir este K	3233 ao ver este K
contribuição	3225 com a sua K	3321 sua K é essencial
contáctanos	38 K
contáctenos	38 K
contém	97 K cenas
contó	1464 K
conversación	1343 participar en la K
conținut	9 acest K	3329 K doar pentru abonați
conținutului	3345 preluarea K
cookieinställningar	3894 K
corespondentă	3348 este K
corrección	97 K:
correção	97 K:
corrigé	97 article a été K
creează	3427 K un cont pentru a citi
csatornájára	2109 viber-K
csatornánk	2180 K
csatornánkhoz	2109 telegram-K	2109 whatsapp-K
csatornánkra	2109 youtube-K	2179 iratkozz fel K	2179 iratkozzon fel K
csábított	2182 K
cuéntanos	38 K	67 K	1343 K en	1461 K
cuéntenos	38 K	67 K
czytać	3064 aby K dalej	3064 żeby K dalej	3176 chcesz K dalej
czytelników	36 naszych K	3105 opiniami K	3116 z wpłat K	3116 dzięki wsparciu K	3133 K	3177 naszych K	3177 z wpłat K
câmpurile	60 K cu steluță
cântau	3430 K
címével	2141 e-mail-K
cùng	51 hãy tham gia K họ
của	4309 là cây bút K	4379 độc giả K
""", 'd': """
daní	3698 # % z K	3698 #% z K
darbą	2716 mūsų K
darowiznę	3062 przekaż K	3176 przekaż nam K	3176 przekaż K na
datenschutzerklärung	730 unserer K	883 unserer K	883 unsere K
datenübertragung	764 der K zu
dați	62 K-mi tag
debatindlæg	618 send dit K	618 skrive et K
debatredaktør	617 er K
debattredaktør	2979 er K
debattør	617 er K
declaró	1464 K
decía	1464 K
demandé	1889 a K
denmişti	4159 K
denunció	1464 K
dependență	88 jocurile de noroc pot crea K
descrições	97 contém K
descárgate	1325 K la	1325 K nuestra
destekçimiz	4083 K olun	4156 K olun
desteğiniz	4156 K
desteğinizle	4157 K
desteğiyle	18 okurlarin K	4069 yapay zeka K	4078 K ayakta	4088 yapay zeka K
değildir	30 sorumlu K
değilim	4141 ben robot K	4141 robot K
değiştirildi	97 isimler K
değiştirilmiştir	97 isimler K
dimineață	17 în fiecare K
diskutovať	3689 K môžu
disponível	3197 K no google play
doação	3185 faça uma K	3225 sua K	3321 sua K	3321 faça uma K	3325 K
doações	3325 K
dodał	3179 K
dodała	3179 K
dodává	574 K
događaj	3588 naš K
domagał	3179 K się
donació	455 fes una K	459 K
donación	1308 haz una K	1308 tu K	1360 tu K	1360 una K	1461 tu K	1461 haz una K	1465 K
donația	3427 K ta
donație	3427 fă o K	3431 K
donații	3431 K
donează	90 K cât poți	3427 K acum
doplněn	97 článek byl K
doporučil	574 K
doporučila	574 K
doporučovala	574 K
dopuštenja	3599 bez K
doradzał	3179 K
dorzuć	3176 K się
dostawać	3126 chcesz K
dostávajte	3713 K
dostávat	523 chcete K
dostávať	3708 chcete K
dostávejte	529 K
dostęp	80 kup K	3064 masz już K	3110 pełny K do	3110 wykup K	3176 kup K
dostępny	3064 artykuł K tylko
dotazník	503 krátký K	3688 krátky K
dotazníka	3688 nášho K
dotazníku	502 našeho K	503 krátkého K
dowolną	3178 K kwotą
dočtete	510 více se K
dołóż	3176 K się
dołącz	51 K do nich	51 K	3075 K do nas na	3176 K do nas	3176 K do grona	3176 K do nich
drastické	97 obsahuje K
draudžiama	2670 K kopijuoti	2670 be leidimo K	2670 be sutikimo K
draudžiamas	2691 be leidimo K
dueños	1415 sin K	1415 ni K
dumneavoastră	10 browserul K
duyệt	10 trình K của bạn
działać	3177 K dalej
dziennikarką	3097 jest K	3164 jest K
dzięki	3177 K wam	3177 K tobie
dziękujemy	3107 K za zapisanie	3107 K za zapis	3176 K, że nas czytasz
där	42 var du K
débloquer	1738 pour K
déclare	1889 K
déclaré	1889 a K
découvrez	1736 K nos offres	1886 K nos offres
déductible	1730 K des impôts	1730 K à #	1888 K
déjanos	6 K tu	77 K tu correo
déjenos	77 K su correo
dénonce	1889 K
déplore	1889 K
déposés	1792 des cookies seront K
désabonner	1745 K à tout moment
désactiver	1760 K adblock
désactivez	1760 K adblock
désinscrire	1746 vous K à tout moment
díky	572 K vám
dôvery	97 linku K
dömde	3970 K
dømte	690 K	3056 K
düzeltme	97 K:
děkujeme	571 K, že nás čtete
dřívější	97 K verzi článku
důvery	97 linka K
dụng	4291 tải ứng K	4378 tải ứng K của	4378 hãy tải ứng K	4378 tải ngay ứng K
""", 'e': """
edellyttää	1675 K tunnusta
editörlerimize	39 K
editörüdür	4066 K
editörün	97 K notu
egyetért	43 K?
egyetértesz	43 K?
együttműködésében	2178 K készült
elaboración	1375 no ha participado en la K
electrònic	384 el teu correu K
electrónico	60 correo K no se mostrará	1321 tu correo K	1343 tu dirección de correo K no será publicada
elküldjük	57 K neked	57 K önnek
elolvasásához	2089 a teljes cikk K
elsőként	2118 értesülj K
előfizetés	2183 K
előfizetéssel	2121 K
előfizető	2089 már K	2179 legyen K
előfizetőink	50 K	2089 K olvashatják	2121 K számára	2180 K
előfizetők	50 az K	2131 csak K	2183 K
előfizetőknek	2090 csak K	2131 K szól
előfizetőként	50 K
előfizetőnktől	2141 K
emlékeztetett	2182 K
emoțional	97 pot afecta K
endereço	3211 seu K de email não será
engedély	2124 K nélkül tilos
engedélyezze	2097 K a javascript
engedélyezése	2149 tartalmainak K	2149 tartalmak K
engedélyhez	2124 K kötött
enkät	35 vår K
enquête	35 notre K	35 onze K	53 mois sur cette K	53 mois à cette K	53 mois pour cette K	97 pour cette K, nous	1887 cette K	2876 onze korte K	2876 onze K
enquêtent	1887 K pour vous
enquêtes	1887 nos K
ensaísta	3286 é K
ensimmäinen	1719 K kuukausi
enthält	764 dieses element K daten
entraînement	48 K d'ia
entrée	1848 ctrl+K	1848 ctrl + K
enviáselo	49 K
envíala	49 K
envíalo	49 K
envíanos	1461 K
epizódu	3686 K
erată	97 K:
ergänzt	97 text wurde K	97 artikel wurde K
erhvervsredaktør	617 er K
erhältlich	770 shop K	843 im shop K
erişin	4083 K
erklärt	885 K
erklärte	885 K
erkände	3970 K
erzähl	38 K es uns	67 K es uns	67 K uns
erzählen	38 K sie uns	38 K sie es uns	67 K sie uns	67 K sie es uns	882 K sie es weiter
erzählt	67 K uns	885 K
erzählte	885 K
escribió	1464 K
escríbanos	38 K	67 K
escríbenos	38 K	67 K	1343 K a	1461 K
estimé	1889 a K
estás	1305 ya que K aquí	1305 ya que K por aquí
etichetați	62 K-mă
etichetează	62 K-mă
etiquétame	62 K
etiquétanos	62 K
etkinleştir	4051 javascript'i K
evästeasetuksiasi	1652 K
evästeet	1652 K	1677 K
evästeitä	1635 K
existují	513 K díky
experiência	67 conte sua K
explicó	1464 K
expliqué	1889 a K
expérience	67 partagez votre K
externého	3680 K obsahu
externí	495 K obsah
externího	495 K obsahu	495 obsah z K
externý	3680 K obsah
""", 'f': """
favoritkälla	3888 K
faça	3321 K um pix
felelősséget	30 nem vállal K
felhasználási	2098 K feltételek
felietonistką	3164 jest K
felietonistą	3164 jest K
feliratkozás	2091 K a hírlevélre	2091 hírlevél K
feliratkozásommal	2107 K
feliratkozással	2107 K
felkavaró	97 K
fictício	97 nome K
fictícios	97 nomes K	97 nomes são K
filmări	40 poze și K
folosește	3338 K cookie
folytatásához	2089 a cikk K
fordítóval	2114 gépi K
forintért	2121 havi # K
formulára	3691 odoslaním K
formulário	3321 inscreva-se no K
formuláře	506 odesláním K
forrásként	2108 kedvenc K
fortæl	67 K os
fortæller	690 K
fotoğraf	40 K ve video
fotoğraflarinizi	40 K
fotóidat	40 K
fotóit	40 K
frissítettük	97 K a cikket	97 cikkünket K
frågade	3970 K
früheren	97 K version	97 K fassung
férjen	2179 K hozzá
följ	3868 K oss på	3967 K oss
förbehåller	29 K sig	29 K oss
förbehållna	3884 alla rättigheter K
fördere	882 K
fördermitglied	80 werden sie K	785 werde K	785 werden sie K
fördern	882 jetzt K	882 K sie
föredragen	3888 K källa
föredragna	3888 K källa
föreslog	3970 K
författare	3892 är K och
förklarade	3970 K
förklarar	3970 K
försvarade	3970 K sig
følg	592 K os på	687 K os	2955 K oss på	3053 K oss
første	630 K måned	689 K måned	2993 K måned	3055 K måned
független	2087 támogassa a K	2180 K sajtó
főmunkatársa	2168 K
főszerkesztője	2112 K
""", 'g': """
gadā	2777 K
gazeteciliği	4157 bağimsiz K
gazeteciliğimiz	4157 K
gazetę	3136 kup K
gefällt	814 K ihnen, was sie	814 K dir, was du
gelmişken	4037 buraya kadar K
gespräch	97 K wurde gekürzt
geändert	97 namen K	97 name K	97 namen wurden K
geöffnet	733 wird in neuem fenster K
giovedì	17 ogni K
glücksspiel	88 K kann süchtig machen
glücksspiele	88 K können süchtig machen
godišnje	3659 K
gridò	2442 K
gràcies	407 K a gent com tu	456 K a tu
grátis	3323 teste K
grâce	18 K à vous	1727 K à vos dons
gwiazdką	60 pola z K
gärna	3967 vill K höra från dig
går	576 før du K	2939 før du K
gåva	3854 ge en K i dag	3854 ge en K nu	3855 din K	3855 ge en K	3967 din K gör	3967 ge en K i dag	3971 K
gönderdik	4090 size bir e-posta K
gönderin	4083 K
gönderiyoruz	57 size K	57 sana K	57 yazilarini K
göndermeyiz	71 spam K
göra	3968 K mer
göre	4159 K
görün	4083 K
görünmeyecek	60 e-posta adresiniz K
görüntülerinizi	40 K
göster	4083 K
gösterilmeden	4059 kaynak K
gösterilmeyecek	60 e-posta adresiniz K
gösterilmez	60 e-posta adresiniz K
güncellendi	97 haber K	97 yazi K
güncellenmiştir	97 haber K
głosił	3179 K
głosiła	3179 K
głosiło	3179 K
głosuj	3121 K
głosujcie	3121 K
głównej	3112 na stronie K
gương	64 trang K
gửi	49 hãy K	4307 xin K về
""", 'h': """
használ	2097 cookie-kat K	2098 sütiket K
használat	2097 sütik K
hazardní	83 účastí na K hře
hazardných	83 účasťou na K hrách
heißt	885 K es
helyesbítés	97 K
helyreigazítás	97 K
hikâyeni	67 K bizimle
hikâyenizi	67 K bize
hinzufügen	756 bei google K
hirdették	2182 K
hirdetés	11 a K	11 K után
historią	67 podziel się swoją K
história	67 conte sua K
hjälp	3895 K av ai	3917 K av ai	3967 K oss
hjälper	3967 din gåva K
hjælp	620 K af ai	620 K fra ai	640 K af ai	687 vi har brug for din K	687 K os
hjælper	687 dit bidrag K
hlásal	574 K
hlásala	574 K
hlásá	574 K
hovorí	3756 K
hozzászólás	21 K küldéséhez
hozzászóláshoz	6 K
hozzászólásokban	85 a K
hozzátette	2182 K
hviezdičkou	60 polia s K
hvězdičkou	60 pole s K
hyödyntäen	1653 tekoälyä K
hágase	80 K socio
hájil	574 K se
hájila	574 K se
häng	3967 K med i
häufiger	756 bei google K
hävdar	3970 K
håller	43 K du med	43 K du inte med	3924 läsare som K
hævder	690 K
hébergé	1762 ce contenu est K par
hình	97 có chứa K ảnh
híreinket	2141 K
hírekben	2095 a google K	2108 google K
hírlevelére	2107 K
hírlevelünk	78 K	2180 K
hírlevelünket	2107 K
hírlevelünkre	78 K	2091 K	2179 iratkozzon fel K	2179 iratkozz fel K	2180 K
hírlevél	2183 K
hírlevélre	78 K	2179 iratkozz fel a K	2179 iratkozzon fel a K
hó	2181 ft/K
hónap	2121 első K	2181 első K
hören	838 K sie hier.
hører	2984 der du K
hükmetti	4159 K
hüüdis	1526 K
hüüdsid	1526 K
hűségidő	2131 K nélkül
hồng	4327 nhận hoa K
""", 'i': """
iecienītāko	2732 K avotu
iepriekšējā	97 K versijā
ifølge	690 K	3056 K
illimité	1740 accès K	1809 en K
imágenes	40 tus K	97 contiene K
incorporó	1357 se K a
independentă	3428 presa K
independência	3322 a K
indicó	1464 K
indiqué	1889 a K
indrømmede	690 K
indrømmer	690 K
indépendance	1887 notre K
indépendant	1727 soutenez le journalisme K	1887 journalisme K	1887 média K
indépendante	1806 la presse K a	1887 presse K	1887 information K
información	1333 sigue toda la K	1333 siga toda la K	1357 cubre la K	1462 esta K
informację	3096 wyślij K
informações	97 com K de
informațiilor	3345 preluarea K
informó	1464 K
informē	2778 K
ingresá	77 K tu correo
innehåll	3873 externt K	3894 externt K
innehåller	97 K spoilers
innehållet	9 K
innrømmer	3056 K
innrømmet	3056 K
inquiète	1889 s'K
inquérito	35 nosso K
inscrição	3193 cancelar a K	3247 sua K foi
inscríbete	1304 K
insändare	43 K	3893 skicka din K	3893 din K till	3893 skriva en K
intelektą	2678 dirbtinį K	2693 dirbtinį K
inteligencję	3118 przez sztuczną K
inteligencí	515 umělou K
intelligenciával	2114 mesterséges K készült	2133 mesterséges K
introduceți	77 K adresa de email
intégralité	1736 pour lire l'K
investigación	53 meses en esta K	53 meses a esta K	97 para esta K	1462 esta K
investigação	3322 esta K
investigație	3428 această K
investigațiile	3428 continua K
invítame	54 K a un café	54 K un café	1461 K a
invítanos	1461 K a
ismételgette	2182 K
istediğiniz	4042 K zaman iptal	4158 K zaman iptal
izražavaju	3593 komentari K
içeriği	9 K
içeriğin	4068 harici K
içermektedir	97 sahneler K
išorinio	2676 K turinio
""", 'j': """
jautāja	2778 K
javascript가	2617 K
javascript를	2617 K
javasolják	2182 K
jelölj	62 K meg	62 K be
jelöljetek	62 K meg
jesteś	3058 skoro już tu K	3058 skoro tu K
jugé	1889 a K
jurnalistă	3348 este K
jurnaliștii	39 K noștri	3371 K noștri îți trimit	3428 K noștri
jälgi	1523 K meid
jäljellä	1671 ilmaista juttua K
jäseneksi	80 liity K	1717 liity K
""", 'k': """
kanał	3177 nasz K
kannatusjäseneksi	1717 liity K
kanál	572 náš K
każdego	17 K ranka
každé	17 K ráno
kaže	3660 K
kedykoľvek	3665 odhlásiť sa môžete K
keresőben	2108 google-K
khoản	4284 bạn đã có tài K	4295 điều K sử dụng
không	43 K đồng ý?	60 email của bạn sẽ K hiển thị	71 K spam	4302 K sao chép
khẳng	4381 K định
kiabált	2182 K
kiabálta	2182 K
kiabálták	2182 K
kiegészítettük	97 a cikket K	97 cikkünket K
kifogásolja	2182 K
kirjeessä	1720 luki K
kiáltott	2182 K
kiáltotta	2182 K
kiáltották	2182 K
kiến	4315 ý K của bạn sẽ	4378 hãy gửi ý K	4378 vui lòng gửi ý K
kliknutím	506 K na
kolačića	3584 K	3614 K
kolačiće	3584 K	3614 K
kolačići	3584 K
komentować	6 K	3084 aby K
komentár	6 pridať K	3689 pridajte K
komentára	3689 pridanie K	3689 vloženie K
komentároch	85 v K
komentárov	85 do K
komentátor	493 je K	493 , K	559 , K
komentátorem	493 je K	559 je K
komentátorka	559 , K
komentátorkou	493 je K	559 je K	3678 je K
komentátorom	3678 je K
komentář	6 přidat K
komentáře	6 pro přidání K	504 vložení K	504 přidání K
komentářích	85 v K
komentářů	21 přidávání K se musíte	85 do K
kommentarsfältet	85 i K
kommenteléshez	6 K
kommenttikentässä	85 K
koneääni	1653 K
konferencję	3101 naszą K
konuştu	4159 diye K	4159 K
kopírovanie	3671 K obsahu bez	3671 K je zakázané
kopēšana	2731 K bez
korespondentką	3097 jest K	3164 jest K
korespondentė	2675 K
korábban	2140 K itt írtunk	2140 K ebben a cikkben írtunk
korábbi	97 cikkünk K
krzyczał	3179 K
krzyczała	3179 K
krzyknął	3179 K
krzyknęła	3179 K
krävde	3970 K
krævede	21 K felter er	690 K
krönikör	3892 är K	3955 är K
kulturalną	3105 K dyskusję
kulturredaktör	3892 är K	3955 är K
kulturredaktør	617 er K	675 er K	2979 er K	3041 er K
kumppanuuslinkkejä	74 K	1665 K
kvíz	502 náš K	3688 náš K
kvíze	3688 našom K	3688 v K
kvízu	502 našem K	502 v K
kyltissä	1720 luki K
kysyivät	1720 K
kávéra	54 hívj meg egy K	54 hívjon meg egy K	2181 K
käsitellään	97 jutussa K
käyttää	1633 tämä sivusto K
käyttöehdot	1660 hyväksyt K
képeidet	40 K
képeit	40 K
kérdezte	2182 K
kérdezték	2182 K
kérdőívünket	35 K
kért	2182 K
kérte	2182 K
kérték	2182 K
kívánt	97 nem K
können	90 geben sie, was sie K	90 geben sie, so viel sie K	882 K sie uns
könyörgött	2182 K
könyörögtek	2182 K
köszönjük	2179 K, hogy olvasol
kötelező	21 K mezőket
kövessen	2095 K minket	2179 K minket
követelte	2182 K
követelték	2182 K
közlése	2132 nélküli K tilos
közreműködésével	2178 K készült
közéjük	51 állj be K	51 álljon be K
közölte	2182 K
kúpte	3753 si K
küldd	49 K el
küldjük	57 K neked
küldünk	57 K neked
kündigte	885 K an
künstlichen	774 K stimme vorgelesen	774 K stimme vertont
künstlicher	831 mithilfe von K
küpsised	1483 K
küpsistega	1483 K	1502 K
küsis	1526 K
kč	508 za # K	508 od # K	573 od # K
kļūsti	2775 K par
křičel	574 K
křičela	574 K
křičeli	574 K
kể	4381 K
""", 'l': """
labākie	2751 K raksti tavā
lamentó	1464 K
lançait	1889 K
lasītu	2721 lai K tālāk
lasītāji	2776 mūsu K
lasītājiem	2776 mūsu K
lejupielādē	2775 K
lelkisegély	97 K
leverandør	2981 ekstern K
leverantör	3894 extern K
leído	1389 has K tus #
leírásokat	97 K tartalmaz
licencí	47 K cc	47 cc-K
licença	47 K cc
licența	47 K cc
lietotnē	2741 K
linkistä	1664 lisää tästä K
lisenssillä	47 K
lisäsi	1720 K
llicència	47 K cc
lucrează	3348 K în presă
lunedì	17 ogni K
lună	3429 pe K
luận	6 để bình K	85 phần bình K	97 từ chối bình K	4284 đăng nhập để bình K	4315 bình K của bạn sẽ	4378 đăng nhập để bình K
lájkolj	2095 K minket
lákal	574 K
läget	3903 koll på K
lähdet	1619 ennen kuin K
lähetä	49 K se
lähetämme	57 K sinulle
lämna	77 K din mejl	77 K din e-post
läsa	3906 du kan K mer	3906 kan du K mer	3906 K mer om	3968 fri att K
läsare	36 våra K	3904 våra K	3968 våra K
läsarna	18 tack vare K
läser	3967 tack för att du K
läsning	0 min K
läsningstid	0 K
lästid	0 K
låst	644 K for	3010 K for	3921 K för
læser	687 tak fordi du K
læserbrev	43 K	618 skrive et K	618 send dit K
læsere	36 vores K	688 vores K
læseres	629 vores K støtte
læserne	18 takket være K
læsetid	0 K
læsning	0 min K
límite	1316 K de notas
límites	1313 sigue leyendo sin K
lòng	4307 vui K gửi về	4378 vui K gửi về
löd	3970 K
lød	690 K	3056 K
lūdza	2778 K
lập	4319 ủng hộ báo chí độc K	4379 báo chí độc K
""", 'm': """
magyarázta	2182 K
mailovú	3691 e-K adresu
mainoslinkkejä	37 K	74 K	1665 K
manhãs	17 todas as K
marqués	60 champs K d'une étoile
masintõlke	1485 K abil
materiał	9 ten K
matéria	20 ler esta K	3189 esta K é só	3252 para ler esta K	3322 esta K
matérias	3224 limite de K
matí	455 rep cada K
mawiał	3179 K
mawiała	3179 K
mañana	17 cada K
mañanas	17 todas las K
megbírságolta	2182 K
megbízásából	2178 K készült
megjelenését	2178 K támogatta	2178 K támogatja
megjelenítése	2149 tartalmainak K	2149 tartalmak mindig K
megszakítása	21 válasz K
megváltoztat	97 nevek K
megváltoztattuk	97 nevét K
meidän	1717 tue K
meitä	1662 tukea K	1662 tue K	1717 tue K	1717 auta K
mencióname	62 K
menționat	3430 a K
mesačne	3755 K
mesečno	3659 K	3848 K
mesélte	2182 K
mieltä	43 eri K?	43 samaa K?
miesiąc	3178 za K
miesięcznie	3178 K
minkä	90 anna K voit
miễn	15 bài K phí	4322 hết số bài K phí	4380 dùng thử K phí
mjesečno	3659 K
modifié	97 article a été K	97 prénom a été K	97 nom a été K
modifiés	97 prénoms ont été K	97 noms ont été K
modération	83 jouez avec K	1800 charte de K	1800 K par la rédaction
mokė	2718 K
mondták	2182 K
mostrarà	60 adreça no es K
mostrará	60 correo no se K	1313 este mensaje se K en
możesz	90 wpłać, ile K
možete	90 dajte koliko K
multó	1464 K
mulțumim	3427 K că ne citești
munkatársa	2112 K	2168 K
munkatársunknak	39 K
munkánk	2180 K
munkánkat	2087 támogasd K	2087 támogassa K	2119 K	2179 támogasd K	2179 támogassa K	2180 K
myönsi	1720 K
másodközlés	2105 K
märkis	1526 K
määräsi	1720 K
mån	3905 kr/K	3969 kr/K
månad	3857 testa en K	3905 en K för	3967 testa en K	3969 per K	3969 varje K
månaden	3905 första K	3969 i K	3969 första K
månader	3905 K för #	3967 testa # K
månadsgivare	3967 bli K
måned	582 prøv en K	630 i # K	687 prøv en K	689 pr. K	2993 en K for	3053 prøv en K	3055 per K
måneden	689 om K	3055 i K
måneder	630 i # K	2993 K for #
média	1887 notre K
mês	3322 até o fim do K	3323 por K	3323 ao K
mình	54 mời K ly cà phê	62 tag K
míní	574 K
mówi	3179 K
mówili	3179 K
mówił	3179 K
mówiła	3179 K
môžete	3687 článok si K
müşterimiz	4094 K
mācīja	2778 K
mākslīgais	2738 K intelekts
mēnesis	2777 pirmais K
mēnesī	2777 K
mėgstamiausią	2671 K
mėnesį	2717 per K
měsíc	508 první K	573 za K	573 první K
měsíčně	573 K
můžete	501 článek si K
mạnh	4381 nhấn K
""", 'n': """
nabádal	574 K
nabádala	574 K
naléhal	574 K
namawiał	3179 K
namawiała	3179 K
napisał	3179 K
napisała	3179 K
napiš	38 K nám	67 K nám
napište	38 K nám	492 K nám	525 K na	571 K nám
napísal	3756 K
napíšte	38 K nám	3677 K nám	3677 K, prosím	3710 K na	3753 K nám
naročilo	3787 hvala za K
naročite	80 K se	3761 K se na naše	3846 K se
naročnik	50 kot K	3760 že K
naročnike	3768 samo za K	3768 le za K
naročniki	50 K lahko	3800 lahko berejo le K	3800 berejo samo K	3850 K
naročnikom	3760 dostopen le K	3760 na voljo K	3760 na voljo samo K	3760 na voljo le K	3800 dostopna le K	3800 dostopna samo K	3800 dostopen le K	3800 dostopen samo K
naročnina	3788 K	3850 K
naročnino	3788 z K	3810 z K
narzędzi	3118 przy wsparciu K ai
naujienlaiškio	2683 K
naujienlaiškis	2716 mūsų K	2719 K
naujienlaiškį	2663 mūsų K	2683 K	2715 užsisakykite K	2716 mūsų K
navođenja	3599 bez K izvora
navođenje	3599 uz K izvora
nawoływał	3179 K
našeho	498 do K týmu	498 K e-shopu
našem	3588 K timu
našich	524 K zpráv	3709 K správ
neatkarīgu	2775 atbalsti K
nekünk	38 írj K	38 írjon K	38 írja meg K	38 írd meg K	67 írj K	67 írjon K	67 írja meg K	67 írd meg K	67 meséld el K	2179 segíts K	2179 írjon K	2179 írj K	2179 jelezd K	2180 K adód
nemokamą	2687 K paskyrą
neobmedzený	3664 K prístup
neodpovídá	30 K za
neodpověděl	97 K
neodpověděla	97 K
neodpověděli	97 K
neomezený	488 K přístup
neomezeně	464 K číst
nepiekrītat	43 K
nepriklausomą	2685 paremkite K žurnalistiką	2715 paremkite K	2716 K žurnalistiką
nesouhlasíte	43 K?
nesúhlasíte	43 K?
newsissä	1645 google K
nezodpovedá	30 K za
nezodpovídá	30 K za
nezávislou	571 podpořte K
nezávislá	572 K média
nezávislé	3754 K médiá
nezávislú	3753 podporte K
ngoài	4310 nội dung bên K
nguồn	4305 K ưu tiên	4305 K tin ưu tiên	4328 ghi rõ K	4363 K ưu tiên
người	50 K đăng ký có thể
nhiệm	4315 chịu trách K về nội dung bình luận
nhân	4311 trí tuệ K tạo
nhấn	4378 K vào đây
nhận	4286 đăng ký K bản tin	4286 đăng ký K tin	4378 đăng ký K bản tin	4378 đăng ký K tin
nhập	24 đăng K	4284 vui lòng đăng K	4284 đăng K để đọc	4284 đăng K để xem	4284 đăng K để lưu	4284 hãy đăng K để	4378 đăng K để đọc	4378 đăng K để xem
nhật	97 bài viết đã được cập K	97 bài báo đã được cập K
niedostępny	3098 materiał wideo jest K
niezależne	3176 wesprzyj K	3176 wspieraj K	3177 K media
niezależność	3177 K
niezależną	3177 jesteśmy K
noastră	3428 munca K
nolēma	2778 K
norāda	2778 K
nosūtīsim	57 jums K
notificações	14 as K	3199 ative as K	3199 ativar K	3199 receba K
notificările	14 K	3335 activează K
notifikácie	3690 K
notícia	3322 esta K
notícias	3193 receba as K	3193 receba K	3202 siga as últimas K
novinařina	572 naše K
novinařinu	572 nezávislou K
novinár	3678 je K	3678 , K
novinári	3754 naši K
novinárka	3678 je K	3678 , K
novinárkou	3678 je K
novinárom	3678 je K
novinář	493 je K	493 , K
novinářem	493 je K	559 je K
novináři	572 naši K
novinářka	493 je K	493 , K
novinářkou	493 je K	559 je K
novičke	3761 na e-K
novičnik	3769 K	3769 e-K	3847 naš e-K	3850 K
novičnika	3769 K
nuotraukų	40 K ir vaizdo
nusprendė	2718 K
nášho	3684 do K tímu
nächste	21 in diesem browser für die K	882 sind sie der K
nélkül	70 reklám K	71 spam K
nói	4381 K
nõus	43 ei ole K?
năm	4380 mỗi K
""", 'o': """
obaveštenja	14 K
obchodě	498 našem K
obegränsad	3860 K tillgång
obećala	3660 K
obećao	3660 K
obiecał	3179 K
obiecywał	3179 K
obligāta	2731 atsauce K
oblíbené	490 K zdroje
oblíbených	490 K zdrojů
oblíbenými	490 K zdroji
obrigatórios	21 campos K são	3211 campos K são
obveščanje	3787 na naše K
obľúbené	3675 K zdroje
obľúbených	3675 K zdrojov
obľúbenými	3675 K zdrojmi
också	51 var med du K
odběru	78 k K
odebírat	523 chcete K
odebírejte	468 K náš	529 K	571 K
odemkněte	464 K si
odhlásit	469 K se můžete kdykoli
odoberať	3708 chcete K
odpoveď	21 zrušiť K
odpovídal	574 K
odpověděl	574 K
odpověděla	574 K
odpověď	21 zrušit K
odpowiadał	3179 K
odpowiedzialności	30 nie ponosi K
odpowiedział	97 nie K	3179 K
odpowiedziała	97 nie K	3179 K
odpowiedziało	97 nie K
odražavaju	3593 komentari K	3593 komentari ne K
odídete	3673 kým K
ofereça	3189 K este artigo
ograniczeń	3064 czytaj bez K	3064 czytaj więcej bez K
også	51 bli med du K
ogłosił	3179 K
ogłosiła	3179 K
oikaisupyynnöt	1656 K
oikaisupyyntö	1656 K
olvashatják	2139 csak előfizetők K
olvasási	0 K idő
olvasóiból	2119 K él
olvasóink	36 K	2180 K
olvasóknak	18 az K
opinião	30 K do	30 K deste
opinión	30 K de	1461 danos tu K
ordenó	1464 K
ordonné	1889 a K
ortakliği	4080 iş K linkleri
orzekł	3179 K
osobních	486 ochrany K údajů	486 ochraně K údajů
osobných	3680 K údajov
ostrzegał	3179 K
ostrzegała	3179 K
ostrzegł	3179 K
otrzymywać	3126 chcesz K
označ	62 K mě	62 K ma
označite	62 K me	62 K nas
označte	62 K mě	62 K ma	62 K nás
oznámení	14 K
oznámil	574 K	3756 K
oznámila	574 K	3756 K
ozvěte	38 K se nám	67 K se nám	492 K se nám	571 K se nám
""", 'p': """
padėkite	2715 K mums
pageidaujamą	2671 K šaltinį
paklausė	2718 K
palīdzi	2745 ziedo un K	2775 K mums
palīdzību	2738 mākslīgā intelekta K	2753 mākslīgā intelekta K
parašykite	38 K mums	67 K mums	2715 K mums
parsisiųskite	2715 K
participación	1344 normas de K
partnerské	74 K odkazy	511 K odkazy	3696 K odkazy
partneři	475 my a naši K
pastā	2743 e-K
pastāstiet	38 K mums	67 K mums
patronką	3116 zostań naszą K
patrões	3277 sem K	3322 sem K
paylaşilan	4140 tarafindan K bir gönderi	4140 tarafindan K gönderi
paylaşin	25 K	49 K	4083 K
paylaştiği	4140 K bir gönderi	4140 'in K bir gönderi
paziņoja	2778 K
paziņojumus	2742 K
państwa	3096 czeka na K
pašte	2683 jūsų el. K
pažadėjo	2718 K
periódico	1462 este K	1462 nuestro K
permanència	457 sense K
persiųskite	49 K
personvernerklæring	2960 K
phê	54 mời tôi một ly cà K	4319 mời bạn một ly cà K
phóng	4307 liên hệ K viên	4309 là K viên báo	4309 là K viên của	4378 hãy liên hệ K viên
phút	0 K đọc
phản	97 chưa K hồi
pidió	1464 K
pidätetään	1641 kaikki oikeudet K
pidätämme	29 K oikeuden
pisał	3179 K
pisała	3179 K
pišite	38 K nam	38 K našoj	38 K nam na	67 K nam	67 K našoj	67 K nam na	3581 K nam	3613 K nam na	3613 K na	3657 K nam	3774 K nam	3774 K na	3804 K nam na	3804 K na	3846 K nam
piškotke	3777 K	3805 K
piškotki	3777 K
piškotkov	3777 K	3805 K
pište	525 K na	525 K nám na
plakáton	2182 állt a K
plânge	3430 se K
pochází	495 obsah K
podcastów	3102 K
podcastů	500 K
podcaście	34 naszym K
podeľte	67 K sa s nami
podeślij	49 K
podkreśla	3179 K
podporovatelé	572 naši K
podporují	572 nás K
podpoře	572 díky K
podpořte	513 K	571 K nás	571 K naši	571 K naše	571 K mě
podrška	3657 vaša K
podrške	3600 bez vaše K	3658 vaše K
podršku	3657 vašu K
podržite	3600 K	3657 K nas	3657 K naš
podělte	67 K se s námi	67 K se o
podľa	3756 K
poinformował	3179 K
poinformowała	3179 K
pokračovanie	3664 pre K v čítaní
pokračování	464 K je dostupné	511 K článku níže
pokračuje	511 článek K	511 text K	3696 článok K	3696 text K
pokračujte	464 K ve čtení s
política	395 K de galetes	1341 K de cookies	3209 K de cookies	3226 cobre K
pomocí	515 K ai
pomocą	3118 z K ai
pomoć	3657 vašu K
pomóż	3176 K nam
pomôžte	3753 K nám
poprosił	3179 K
poprosiła	3179 K
poprosiło	3179 K
poručila	3660 K
poručio	3660 K
poslední	522 K článek zdarma	522 K článek, který můžete
posledný	3707 K článok zadarmo
poslušajte	3803 K nas
postafiókjába	2091 K
postaládádba	79 a K	2107 a K
postaládájában	2107 ön K
posílat	506 nechte si K
posílejte	492 K nám
posíláme	57 vám K	57 K vám
potřebujeme	571 K vaši pomoc	571 K vaši podporu
používame	3680 K cookies
používá	475 tento web K
používáme	475 K cookies
povestește	67 K-ne
povestiți	67 K-ne
powiedział	3179 K
powiedziała	3179 K
powtarzał	3179 K
powtarzała	3179 K
poznámka	97 K redakce
pozostało	3064 K # %	3064 K #%
pozvěte	54 K mě na kávu	54 K mě na kafe
počasti	54 K me kavom
pořadatelé	574 zvou K
pošaljite	49 K ga	3581 K nam	3581 K na	3657 K nam
pošiljamo	57 K vam	57 vam K
pošleme	57 vám K	57 K vám	57 ti K
pošlete	49 K ho	49 K jej	492 K nám	571 K nám
pošli	49 K ho
pošlite	49 K ho	3677 K nám	3753 K nám
pošljemo	57 vam K
pošljite	49 K ga	3774 K nam	3774 K jo nam	3774 K na	3846 K nam
požádal	574 K
požádala	574 K
pracę	3177 naszą K
pranešimus	2682 K
praneškite	38 K mums	67 K mums
pranešė	2718 K
prašė	2718 K
preberať	45 K
precizējums	97 K:
predchádzajúceho	3711 bez K súhlasu
predchádzajúcej	97 K verzii článku
predplatiteľ	50 ako K	3664 už ste K	3664 ste K
predplatiteľom	80 staňte sa K	3672 K	3753 staňte sa K
predplatiteľov	3672 pre K
predplatné	3664 už máte K	3693 K	3753 kúpte K	3753 kúpte si K	3757 K
predplatného	3693 K
predplatným	3693 K	3714 s K
predplaťte	80 K si
preferată	3346 sursă K	3410 sursă K	3410 sursa K
preferované	490 K zdroje	3675 K zdroje
preferovaný	490 K zdroj	3675 K zdroj
preferovaných	490 K zdrojů	3675 K zdrojov
preferovaným	490 K zdrojem	3675 K zdrojom
pregledač	10 vaš K
prehliadač	10 váš K
première	97 K version de cet
prenumeratorów	3064 tylko dla K	3124 tylko dla K
prenumeratą	3110 z K
prenumeratę	80 kup K	3064 masz już K	3110 zamów K	3110 kup K	3110 wykup K	3136 kup K
preporučila	3660 K
preporučio	3660 K
pretlačiť	45 K
prevziať	45 K
prečítate	3664 celý článok si K
pridruži	51 K im se
pridružite	51 K im se	51 K se	51 K se jim	3657 K se našoj	3657 K im se	3846 K se nam
pridržana	3573 sva prava K
pridržane	3767 vse pravice K
pridržava	29 K pravo
pridržavamo	29 K pravo
pridūrė	2718 K
prihlásenie	3665 ďakujeme za K	3691 ďakujeme za K
prihlásení	3693 po K
prihlásením	3691 K súhlasíte
prihláste	24 K	3664 K sa a čítajte	3753 K sa na odber
prihvaćate	3595 prijavom K
pripažino	2718 K
programėlėje	2681 K
programėlę	2681 K
prohlásil	574 K
prohlásila	574 K
prohlížeč	10 váš K
pronađite	3611 K nas
proposé	1796 conçu et K par
prosił	3179 K
prosiła	3179 K
pročitali	3565 da biste K
pročitate	3563 da K cijeli	3563 da K ceo
prośbę	3058 mamy do ciebie K	3058 mamy małą K
prošnjo	3771 imamo majhno K	3771 majhno K
prywatności	3080 polityka K	3080 polityce K
przeczytać	3064 aby K cały	3064 aby K ten artykuł
przeczytałaś	3105 dziękujemy, że K
przeczytałeś	3105 dziękujemy, że K
przedrukować	45 K
przedrukowywać	45 K
przeglądarka	10 twoja K
przekaż	3061 K nam #%	3176 K nam	3176 K #
przekonywał	3179 K
przekonywała	3179 K
przesyłajcie	3096 K
przesyłamy	57 K ci
prześlemy	57 K ci	57 K wam
prześlij	49 K go	49 K ten	3096 K nam	3096 K je do nas	3176 K nam
przyznał	3179 K
przyznała	3179 K
przyłącz	51 K się
przyślij	3096 K nam	3096 K je do nas	3176 K nam
práca	3754 naša K
práce	572 naší K
práci	572 naši K
prácu	3754 našu K
précision	97 K:
précisé	1889 a K
précédente	97 version K de cet
préférée	1786 source K
préférées	1786 sources K
prévient	1889 K
príspevky	3689 K v diskusii
príspevok	3753 váš K
próxima	3322 nossa K
průzkumu	35 našeho K
ptá	574 K se
pubblicità	11 la K	70 niente K	70 senza K	70 nessuna K	2319 blocco della K	2440 senza K
publicarà	22 no es K
publicará	60 correo no se K
publicată	22 nu va fi K
publicistája	2112 K
publicité	11 la K	11 cette K	70 sans K	70 pas de K	1760 bloqueur de K	1760 bloqueurs de K	1887 sans K
publicités	1760 bloqueur de K
publicystką	3097 jest K	3164 jest K
publicystą	3097 jest K	3164 jest K
publikování	483 K nebo šíření
publiée	22 ne sera pas K	1765 votre adresse e-mail ne sera pas K
pytał	3179 K
pytała	3179 K
pytały	3179 K
pytań	3104 na kilka K
pyyntö	1619 pieni K
pyysivät	1720 K
pásale	1461 K esta
pásalo	49 K
päevakokkuvõte	1490 K
päivitetty	97 juttua K	97 juttua on K
päätoimittaja	1650 K	1705 on K
päätti	1720 K
påminde	3970 K
pénzbe	2180 K kerül
pénzéből	18 olvasók K
písemného	484 bez K souhlasu
písomného	3711 bez K súhlasu
píšte	3710 K na	3710 K nám na
pódcast	34 nuestro K	1462 nuestro K
pôvodnej	97 K verzii článku
pārpublicēt	45 K
pārpublicēšana	2724 K bez	2731 K bez
pārsūtiet	49 K
přebírat	45 K
přebírání	483 K článků
předchozí	97 K verzi článku
předchozího	484 bez K souhlasu	527 bez K souhlasu
předplatitel	50 jako K	50 K může	464 už jste K	464 jste K
předplatitele	487 pro K
předplatitelem	80 staňte se K	571 staňte se K
předplatitelé	50 K mohou	521 jen K	521 pouze K	521 najdou K	521 přečtou K	572 naši K	575 K
předplatitelům	487 K	521 pouze K	521 jen K
předplatné	464 koupit K	465 už máte K	508 K	575 K
předplatného	508 K
předplatným	464 dostupné s K	508 K	530 s K
předplaťte	80 K si	466 K si	571 K si
přehrání	495 K videa
přetisk	45 K
přetisknout	45 K
převzít	45 K
přečíst	464 zbývá vám K
přidej	51 K se
přidejte	51 K se	524 K si nás	571 K se	571 K se k nám
přihlaste	24 K	464 K se a čtěte	468 K se k odběru	571 K se k odběru
přihlášení	506 děkujeme za K	508 po K
přihlášením	506 K k odběru	506 K souhlasíte
připojte	51 K se
připomněl	574 K
připustil	574 K
přispějte	90 K, kolik můžete	90 K, čím můžete	513 K	571 K	571 K i vy
přiznal	574 K
přiznala	574 K
přiznává	574 K
příspěvek	571 váš K
příspěvku	495 zobrazení K
příspěvky	504 K v diskusi
původní	97 K verzi článku	97 v K verzi
""", 'q': """
quyên	4378 K góp ngay	4382 K góp
quyền	4302 giữ bản K
quảng	11 K cáo	70 không K cáo	70 không có K cáo	4346 trình chặn K cáo	4346 chặn K cáo
""", 'r': """
radził	3179 K
radziła	3179 K
radí	574 K
rakstīja	2778 K
rappelé	1889 a K
različici	97 prvotni K	97 prejšnji K
rašykite	38 K mums	67 K mums	2715 K mums
rašė	2718 K
recaptcha로	2645 K
recibirás	57 K
reclamă	11 K
reconoció	1464 K
recordó	1464 K
rectificación	97 K:
recunoaște	3430 K
redacció	39 la nostra K	43 cartes a la K	406 la K t'envia	456 la nostra K
redacción	39 nuestra K	43 cartas a la K	97 nota de la K	1385 la K te envía	1424 se incorporó a la K	1462 nuestra K
redacţia	39 K noastră
redacția	39 K noastră	3371 K îți trimite	3428 K noastră
redacției	39 K noastre	97 nota K
redakcją	39 naszą K
redakcję	3176 wesprzyj K
redaktorką	3097 jest K	3164 jest K
redaktorė	2675 K
redaktör	3892 är K för	3892 är K på	3892 är politisk K	3955 är K på
redaktør	617 er K på	617 er K for	617 er politisk K	675 er K på	675 er K i	2979 er politisk K	2979 er K i	2979 er K for	3041 er K i
redação	38 escreva para a K	39 nossa K	67 escreva para a K	3247 a K envia	3286 entrou para a K	3322 nossa K
reenvíalo	49 K
refusé	1762 K le dépôt
registrácii	3693 po K
registráciou	3691 K súhlasíte
registráciu	3691 ďakujeme za K
regisztrálj	2179 K ingyenesen	2179 K, hogy
regisztráljon	2179 K ingyenesen	2179 K, hogy
regisztrálnia	2139 K kell
regístrate	1313 K gratis	1314 K para
reinhören	770 jetzt K:
rejestrując	3107 K się
reklamlänkar	74 K	3907 K	3934 K
reklamą	11 K
reklám	70 nincs K	3754 bez K
reklámok	2180 K nélkül
reportaż	3177 ten K
reporterką	3097 jest K	3164 jest K
reportér	493 , K	559 , K	3678 , K
reportérem	493 je K	559 je K
reportérka	493 , K	559 , K	3678 , K
reportérkou	493 je K	559 je K	3678 je K
reportérom	3678 je K
reportérovi	39 našemu K	39 nášmu K
reportérům	39 našim K
reproducció	389 prohibida la K	414 K sense permís
reproducción	1354 prohibida su K	1354 prohibida la K
reprodução	3222 proibida a K	3222 K proibida	3255 K permitida desde	3255 K é permitida desde
reprodúcelo	45 K
republié	45 K	1776 K avec	1814 cet article est K
repórter	39 nosso K	3226 é K
repórteres	39 nossos K
respondió	97 no K a
responsabilità	30 K di
responsável	83 jogue de forma K
reveló	1464 K
rezervăm	29 ne K dreptul
riêng	4295 chính sách quyền K tư	4322 dành K cho thuê bao	4328 quan điểm K của tác giả
robô	3302 não sou um K
rovatvezető	2168 K
rovatvezetője	2112 K	2168 K
ročne	3755 K
ročně	573 K
rät	885 K
rätta	3898 K fel
rättar	3898 vi K fel
rättelse	97 K
räumte	885 K ein	885 K der	885 K die
rääkis	1526 K
råber	690 K
råbte	690 K
rådde	3970 K
rådede	690 K
réagir	1766 pour K
réagissez	1886 K à
réalisation	1796 n'a pas participé à la K
rédacteur	1779 est K
rédaction	38 appelez la K	38 contactez la K	38 écrivez à la K	38 joignez la K	67 appelez la K	67 contactez la K	67 écrivez à la K	67 joignez la K	97 note de la K	1779 a rejoint la K	1796 n'a pas participé à sa K	1805 la K vous	1809 pour soutenir la K	1886 soutenez la K	1886 alertez la K	1887 notre K
rédactrice	1779 est K
régulièrement	1779 collabore K
répondu	97 n'a pas K à	97 n'ont pas K à
réponse	21 annuler la K
répétait	1889 K
réserve	29 se K le droit
réservons	29 nous K le droit	29 K le droit
réservé	1736 cet article est K	1736 ce contenu est K	1736 article K
réservée	1736 K à nos abonnés	1736 la suite est K	1738 K aux abonnés
réservés	1738 K aux abonnés	1776 tous droits K
résiliable	1888 K à tout moment
részesített	2108 előnyben K forrásként
röst	3895 ai-K
răspuns	97 nu a K	97 nu au K	3430 a K	3430 au K
răspunsul	21 anulează K
rằng	4381 viết K	4381 cho K
""", 's': """
sacīja	2778 K
sadržaj	9 ovaj K	3584 vanjski K	3584 spoljni K
sadržaja	9 ovog K	3584 vanjskog K	3584 prikaz ovog K	3584 prikaz K
sakė	2718 K
samobójcze	97 myśli K
sanctionné	1889 a K
sandučić	79 u vaš K	3566 u vaš K
sandučiću	3566 u vašem K	3595 vašem K
sbírka	575 K
schließ	51 . K dich
schließen	51 . K sie sich	701 K sie ein abo	882 K sie ein abo
schránke	3665 vašej K
schránky	79 do vaší K	79 do vašej K	468 do vaší K	3665 do vašej K
scrieţi	38 K-ne	67 K-ne
scrieți	38 K-ne	67 K-ne
sdílejte	25 K	49 K ho
segítsen	2179 K, hogy
segítségedre	2179 szükségünk van a K
según	1464 K
sensível	97 pode ser K
sentenció	1464 K
sería	1386 sin ti no K
sesión	24 inicia K	24 inicie K	1313 inicia K para
sessió	24 inicia K
sessão	24 inicie K	3321 inicie K
señaló	1464 K
sfătuia	3430 K
sfătuiește	3430 K
sfătuit	3430 a K
sisällön	9 K	1652 ulkoisen K
sisältö	1623 tämä K on vain
sisältöä	1652 ulkoista K
siunčiame	57 jums K
sjefredaktør	2979 er K
självmordslinjen	97 K
självmordstankar	97 K
sjöng	3970 K
skarży	3179 K
skarżył	3179 K się
skrzynkę	79 na twoją K	3067 na twoją K	3067 na swoją K	3107 K mailową
slažete	43 K se	43 ne K se
slobodné	3753 podporte K
slobodnú	3753 podporte K
slušajte	3611 K nas
slíbil	574 K
slíbila	574 K
sollicité	97 K par
sollicitée	97 K par
sondę	3104 naszą K
sonuçlarinda	4062 google arama K
sorumluluğu	30 K
souborů	485 K cookie
souhlasíte	43 K?	506 e-mailu K	506 odesláním K	506 registrací K
soạn	38 nhắn cho tòa K	38 nhắn tòa K	38 gửi về tòa K	38 gửi cho tòa K	67 nhắn cho tòa K	67 nhắn tòa K	67 gửi về tòa K	67 gửi cho tòa K	4307 về hộp thư của tòa K	4319 hãy ủng hộ tòa K	4328 bằng văn bản của tòa K	4378 hãy gửi về tòa K	4378 hãy liên hệ tòa K	4378 hãy báo cho tòa K	4379 tòa K
spandér	54 K en kaffe
spolupráci	511 ve K s partnerem	3696 v K s partnerom
sponsorisés	74 liens K
sporočite	38 K nam	67 K nam	3774 K nam
sportkrönikör	3892 är K
sportsredaktør	617 er K
spracovaním	3691 K osobných údajov
sprijiniți	3427 K
sprijină	3427 K-ne
správach	3676 google K
správy	3676 google K
spuneți	38 K-ne	67 K-ne	3428 K-mi mai jos
stellenbörse	769 in unserer K
stjärna	60 fält med K
straipsnį	2694 šį K	2716 visą K
stronę	3127 naszą K
stwierdził	3179 K
stwierdziła	3179 K
stáhněte	571 K si naši	571 K si náš
stálo	574 K na	574 K ve	574 K v
står	30 K för	690 K der på	3056 K det på	3056 K det i	3970 K det på
stöd	3854 med ditt K	3967 K oss	3967 K vår	3967 ditt K
stödja	3904 K oss med
stödlinjen	83 K
stödmedlem	3967 bli K
stödprenumerant	3967 bli K
stötta	3904 K oss med	3967 K oss	3967 K vår	3967 K vårt
støt	629 K os	687 K os	687 K med
støtt	3053 K oss	3053 K vår
støtte	579 med din K	579 vi har brug for din K	629 K os med	629 din K gør	687 din K	687 bliv K	2942 med din K	2992 K oss med	3053 din K
støtteabonnent	3053 bli K
støttemedlem	80 bli K	687 bliv K	3053 bli K
stāstīja	2778 K
stăpâni	3396 fără K
stěžuje	574 K
subscripció	459 K
subskrybentów	3064 tylko dla K	3064 dostępna dla K	3064 dostępne dla K	3124 tylko dla K
subskrypcją	3110 z K	3132 z K
subskrypcję	3064 kup K	3064 masz już K	3107 dziękujemy za K	3110 wykup K	3176 kup K
suosikkilähteeksesi	1645 K
suosikkilähteeksi	1645 K
sursă	3370 link activ către K
suscripción	1313 ya tengo una K	1461 cambia tu K	1465 K
suscríbase	80 K	1461 K
suscríbete	80 K	1313 K para	1313 K por	1313 K en	1320 K al boletín	1461 K
susțin	3362 care ne K lunar	3428 ne K lunar
susține	3427 K-ne	3427 K presa	3430 K că
susținerea	3427 K ta
susțineți	3427 K-ne
svarīgākie	2754 nedēļas K
svarīgākās	2754 nedēļas K
svěřte	492 K se nám
szerkesztője	2112 K	2168 K
szerkesztőségünk	39 K	2180 K
szerkesztőségünket	39 K
szerkesztőségünknek	39 K	2180 K
szerzője	2112 külső K
szólított	2182 K fel
sábado	17 cada K
sáng	17 mỗi K
säger	3905 tills du K upp	3970 K
sähköpostiin	1626 suoraan K
sähköpostiisi	79 K	1627 K
sähköpostillasi	1677 K
sähköpostiosoitettasi	21 K ei julkaista	60 K ei näytetä	60 K ei julkaista
sähköpostiosoitteesi	77 jätä K	77 anna K	77 kirjoita K	1627 K
sélection	1805 K d'articles
sélections	1736 ajouter l'article à vos K
síganos	1333 K en
síguenos	1333 K en	1461 K
sócio	80 seja K
sõltumatut	1523 toeta K
sõnul	1526 K
sök	3919 K nu
sökresultat	3888 K på google
sökt	97 vi har K	97 har K
söyledi	4159 K
söylediler	4159 K
söylüyor	4159 K
søg	642 K nu
søgeresultater	613 K på google
søgning	613 google-K
søk	3008 K nå
søkene	2975 google-K dine
søkeresultatene	2975 K dine på google
súhlasu	3711 bez K
súhlasíte	43 K?	3691 odoslaním K
súmate	51 K	1461 K al
süresi	0 okuma K
sürümünde	97 önceki K
sütik	2113 K
sütiket	2113 K
săptămână	17 o dată pe K	3429 pe K
sīkdatnēm	2736 K	2754 K
sống	4319 nuôi K tờ báo	4319 bạn đọc nuôi K
""", 't': """
találatok	2108 google-K
tanácsolja	2182 K
tanácsolják	2182 K
tanácsolta	2182 K
tanácsolták	2182 K
tanította	2182 K
taşiyin	4083 K
teigė	2718 K
tekemään	1718 K sitä
tekijänoikeus	1641 K suojaa
tekoäly	1653 tehnyt K
tekoälyavustaja	63 K
tekoälyavustajamme	63 K
tekoälyllä	1653 K
tekoälyn	1653 K avulla	1653 K tekemä
tekoälyä	1653 käyttää K
telefonā	2742 savā K
tesszük	22 nem K közzé
textům	520 ke všem K
teşekkürler	4156 okuduğunuz için K
thiết	4328 không nhất K phản ánh quan điểm
thuê	50 K bao có thể	4322 dành cho K bao	4322 đã là K bao	4382 K bao
thuộc	4303 bản quyền K
thành	4285 dành cho K viên	4317 bạn đã đăng ký K công	4378 trở K thành viên
tháng	4322 đọc miễn phí trong K	4380 mỗi K	4380 hàng K	4380 K đầu
thích	4305 nguồn tin ưa K	4305 nguồn yêu K
thông	14 K báo	4291 bật K báo	4291 nhận K báo	4307 bạn có K tin	4307 bạn đọc cung cấp K tin	4328 khi phát hành lại K tin	4378 hãy gửi K tin	4378 đăng ký nhận K báo	4378 hãy bật K báo
tilføjede	690 K
tillgång	3967 få fri K
tillåtet	3916 inte K att återge
tiếng	4315 K việt có dấu
tiếp	4284 để K tục đọc	4284 để đọc K	4284 đăng nhập để K tục	4319 K sức cho báo chí	4322 để K tục đọc	4378 đăng ký để đọc K	4378 hãy K sức	4378 đăng nhập để K tục
tjänst	3851 en liten K att be
tjänsten	3919 sök K
tovább	49 küldd K	49 küldje K
továbbolvasáshoz	2089 a K
toàn	20 K bộ bài	4284 để đọc K bộ	4284 đọc K bộ bài	4322 để đọc K bộ bài	4378 đăng ký để đọc K bộ
tražila	3660 K je
tražili	3660 K su
tražio	3660 K je
tretích	3680 cookies K strán
treści	9 tej K	3110 dostęp do K
treść	9 tę K
trimiteți	49 K-l
trên	4291 theo dõi K
trước	97 bản K của bài	97 phiên bản K của bài	4315 K khi đăng
trường	21 các K bắt buộc
trợ	63 K lý ảo	63 K lý ai
tudósító	2168 K
tudósítója	2112 K	2168 K
turpinātu	2721 lai K lasīt
tuần	17 mỗi K	4317 bản tin hằng K của	4317 bản tin hàng K của	4380 mỗi K
tvrdí	574 K
työmme	1718 K
työtämme	1717 tue K	1718 K
tájékoztató	2098 adatvédelmi K
támogass	2179 K minket
támogasson	2179 K minket
támogathat	2119 K minket
támogatása	2119 K nélkül	2119 olvasók K nélkül	2179 az ön K
támogatásod	2179 a te K
támogatásából	2119 olvasóink K
támogatásával	2122 partnerünk K	2178 K készült
támogatónk	2119 legyen ön is K	2119 legyél te is K
täglich	709 K per mail
tähtsamad	1502 nädala K
tärkeimmät	1677 K jutut
tästä	1664 lisää K
täällä	1619 kun kerran olet K
täältä	1664 lisää K
téléchargez	1722 K
témoignez	67 K
tôi	62 gắn thẻ K
töltsd	2179 K le
týden	17 každý K
týdně	573 K
týždenne	17 raz K
tłumaczy	3179 K
tłumaczył	3179 K
tłumaczyła	3179 K
třetích	495 cookies K stran
""", 'u': """
uafhængigt	688 K medie
ubegrænset	585 K adgang
udostępnij	25 K
ukarał	3179 K
ulaş	38 bize K
ulaşin	38 bize K	4064 bize K	4083 K
ulaşmak	4064 yazara K
unabhängig	823 K von unserer redaktion	823 von unserer redaktion K	836 damit wir K bleiben	883 wir sind K
undersökning	35 vår K
undersøgelse	35 vores K
undersøkelse	35 vår K
università	2338 insegna all'K
unterstütze	696 K unsere arbeit	696 K uns mit	882 K uns	882 K unsere	882 K mich	882 K meine
unterstützen	696 K sie unsere arbeit	696 K sie uns mit	696 mit einer spende K	696 können sie uns K	882 K sie uns	882 K sie unsere	882 sie können das K	882 freiwillig K	882 K sie mich	882 K sie meine	882 K uns
unterstützt	728 ihr browser K	882 K uns
unterstützung	692 ihre K	692 mit ihrer K	785 ihrer K	785 deiner K	831 mit K von ki	882 mit deiner K	882 deine K	882 eure K
upišite	77 K svoj e-mail
upozornění	472 zapněte si K	505 K
upphovsrätt	3884 skyddat enligt lagen om K
upphovsrättslagen	3884 skyddat enligt K
uprednostňované	3712 K zdroje
uprednostňovaný	3712 K zdroj
uprednostňovaných	3712 K zdrojov
upřednostňované	528 K zdroje
upřednostňovaný	528 K zdroj
upřednostňovaných	528 K zdrojů
upřesnění	97 K:
uredništva	3767 brez dovoljenja K	3767 brez soglasja K
uredništvo	3781 v naše K	3847 naše K
uredništvu	39 našemu K	3774 pišite K
urmărește	3334 K-ne pe	3334 K-ne și pe	3335 K știrile	3427 K-ne
urmăriți	3334 K-ne pe	3427 K-ne
ursprünglichen	97 K version	97 K fassung
utilização	3209 K de cookies
utilizează	3337 K cookie
utilizăm	3337 K cookie
utánközlés	2105 K
utánközölhető	45 K
uutislähteeksesi	1645 ensisijaiseksi K
uutislähteeksi	1645 ensisijaiseksi K
uzależniać	88 hazard może K
uznał	3179 K
uznała	3179 K
uzsvēra	2778 K
użyciu	3118 przy K ai
użytkowników	3105 opiniami K
używamy	3079 K plików cookie
užsisakykite	2660 K prenumeratą
""", 'v': """
valorização	97 centro de K da vida
vašeho	468 do K e-mailu
vedieť	38 dajte nám K	67 dajte nám K	3677 dajte nám K
velük	51 tarts K
velünk	67 oszd meg K
venerdì	17 ogni K
verhängte	885 K
versión	2 K en audio	97 primera K de este
verständlichkeit	97 der K gekürzt
verstärkung	769 suchen K
versão	2 K em áudio
vervielfältigung	745 K nur mit
verziójában	97 korábbi K
veröffentlicht	22 wird nicht K	45 K werden	733 deine e-mail-adresse wird nicht K	733 ihre e-mail-adresse wird nicht K
veröffentlichung	799 seit der K geändert	799 seit K geändert
već	3578 kad ste K tu	3659 K od
videá	40 fotky a K
videóidat	40 K
videóit	40 K
videókat	40 fotókat és K	40 képeket és K
viditelný	60 e-mail nebude K
vidéo	9 cette K
vidéos	40 vos K	40 photos et K
viestiä	38 laita K	38 laita meille K	67 laita K	67 laita meille K
virheensä	1656 korjaa K
virtuálneho	63 K asistenta
virtuálny	63 K asistent
virtuální	63 K asistent
virtuālais	63 K asistents
vizibilă	60 email nu va fi K
viên	4309 là biên tập K của	4322 dành cho hội K
viết	4378 hãy K thư	4379 bài K này	4381 ông K	4381 bà K
você	18 sem K	3322 sem K
vollständigen	701 K artikel lesen
volontär	759 ist K
volontärin	759 ist K
voltál	42 ott K
vpišite	77 K svoj e-naslov
vprašalnik	3784 K
vyhradené	3671 všetky práva K	3671 autorské práva sú K
vykřikl	574 K
vykřikla	574 K
vypočuť	3687 si môžete K
vysvetľuje	3756 K
vysvětlil	574 K
vysvětlila	574 K
vysvětloval	574 K
vysvětlovala	574 K
vysvětluje	574 K
vytvořila	515 K ai
vyzýval	574 K
vyzývala	574 K
vyzývali	574 K
vyzývá	574 K
vyžadované	21 K informace	21 K polia
válaszolt	97 nem K
válaszolta	2182 K
válaszolták	2182 K
változatában	97 korábbi K	97 eredeti K
vás	513 bez K by	572 bez K by	3698 bez K by	3754 bez K by
väitis	1526 K
väitti	1720 K
väittää	1720 K
välise	1483 K sisu
våre	3053 meld deg på K
vårt	2950 meld deg på K	3053 meld deg på K
vær	51 K med
védekezett	2182 K
véli	2182 K
vídeo	9 este K	40 seu K
vídeos	40 tus K	40 fotos y K	40 seus K	40 fotos e K	40 fotos i K
vďaka	3754 K vám
vēlamo	2732 K avotu
vēstkopai	2743 K
vēstulei	2743 ziņu K
vědět	38 dejte nám K	67 dejte nám K	492 dejte nám K	571 dejte nám K
všetkým	3705 k K textom
""", 'w': """
wcześniejszej	97 K wersji
webbläsare	10 din K
webinár	3684 náš K
webinář	498 náš K
według	3179 K
weißt	758 K du mehr
wezwał	3179 K
wiadomościach	3127 google K
wołali	3179 K
wołał	3179 K
wołała	3179 K
wpłata	3116 każda K	3176 twoja K
wpłatom	3177 dzięki K
wpłać	3176 K
wspierającym	3176 zostań K
współpracy	3113 we K z partnerem
wyjaśnia	3179 K
wypisać	3067 K się w każdej chwili
wyrażam	3068 K zgodę na
wysyłamy	57 K ci	57 K wam
wyślemy	57 K ci
wyślij	49 K go	3096 K nam	3096 K je do nas
wzywał	3179 K
wzywała	3179 K
wöchentlichen	713 K newsletter
właściciela	3177 nie mamy K
""", 'y': """
yazdiğimiz	4093 daha önce K haber
yazmişti	4159 diye K
yhteistyössä	1665 K mainostajan
yönetmenidir	4066 genel yayin K
""", 'z': """
zaakceptować	3098 K pliki cookie
zaapelował	3179 K
zaapelowała	3179 K
zachęcali	3179 K
zachęcano	3179 K
zachęcał	3179 K
zachęcała	3179 K
zadaním	3691 K e-mailu
zadržana	3573 sva prava K
zadržava	29 K pravo
zadržavamo	29 K pravo
zadáním	506 K e-mailu
zagłosuj	3121 K
zahvaljujući	18 K čitaocima	18 K čitateljima	3600 K vama	3658 K vama
zakázané	3671 šírenie je K
založte	571 K si účet
zamknutý	3664 článok je K
zamčený	464 článek je K
zapisując	3107 K się
zapowiedział	3179 K
zapowiedziała	3179 K
zapytał	3179 K
zapytała	3179 K
zastrzeżone	3091 wszelkie prawa K	3091 wszystkie prawa K
zawołał	3179 K
zawołała	3179 K
zašlete	492 K nám
zašlite	3677 K nám
zaželen	3807 K vir
zaželene	3807 K vire
zaželeni	3807 K vir
zbiórka	3180 K
zbývá	464 K vám # %
zdieľajte	25 K	49 K ho
zdjęcia	40 K i filmy	40 K lub filmy	40 K i wideo	40 swoje K
zdjęcie	40 K lub film
zespołu	3101 do naszego K
zewnętrzna	3098 treść K
zewnętrzne	9 treści K	3079 treści K	3098 treści K
zewnętrznej	9 treści K	3098 treści K
zewnętrznych	9 treści K
zgłoś	3096 K go nam	3176 K nam
ziņas	2754 mūsu K
změněna	97 jména byla K	97 jména jsou K
změněno	97 jméno bylo K
znać	38 daj nam K	67 daj nam K	3128 daj nam K	3176 daj nam K
zněl	574 K
zněla	574 K
znělo	574 K
zobrazení	495 K tohoto obsahu	495 K obsahu
zobrazený	60 e-mail nebude K
zostań	3176 K z nami
zpracováním	469 souhlasím se K	476 K osobních údajů
zprávy	491 google K
zprávách	491 google K
zpívali	574 K
zugänglich	786 frei K
zunächst	745 dieser artikel erschien K
zurück	815 geben sie uns etwas K
zverejnená	22 nebude K
zveřejněna	22 nebude K
získavajte	3713 K
získávejte	529 K
zł	3110 za # K	3110 od # K	3178 od # K
złotówka	3116 każda K	3177 każda K
""", 'á': """
állt	2182 ez K
állítja	2182 K
átvehető	45 K
""", 'ä': """
ägare	3904 inga rika K
ähnliches	758 K erlebt
ändå	3851 nu när du K är här
äpp	1488 K
äppi	1488 K
äußern	97 wollte sich nicht K
""", 'å': """
åndsverkloven	2971 beskyttet av K
året	689 om K
återges	3884 får inte K
återpublicera	45 K
återpubliceras	45 K
""", 'ç': """
çalişmak	4070 bizimle K
çalişmalarimiz	4157 K
çağrisinda	4159 K bulundu
çerezler	4051 K kullan
çerezlere	4068 K
çerezleri	4051 K kullan	4068 K	4094 K kabul
çözün	4083 K
""", 'é': """
échanos	1461 K una mano	1461 K un cable
économiste	1847 est K
écris	38 K-nous	67 K-nous
écrit	1779 K pour	1889 a K
écrivain	1779 est K
écrivez	38 K-nous	38 K à notre	67 K-nous	67 K à notre	1886 K-nous
éditorialiste	1847 est K
électronique	1745 dans votre boîte aux lettres K
énekelték	2182 K
équipe	1887 notre K
értesítéseket	14 K	2118 K
értesüljön	2118 K elsőként
étoile	60 champs avec une K
évente	2181 K
""", 'í': """
ígérte	2182 K
ígérték	2182 K
írta	2182 K
""", 'î': """
îmbia	3430 K
îndemna	3430 K
îndemnat	3430 a K
îndemnau	3430 K
întrebat	3430 a K
întrebau	3430 K
""", 'õ': """
õpetas	1526 K
""", 'ö': """
öffnen	715 app K
önemli	4094 günün en K
önerdi	4159 K
önskad	3888 K källa
""", 'ú': """
újraközölhető	45 K
újraközölni	45 K
újságírás	2180 független K	2180 a jó K
újságírásunk	2180 K
újságíró	2168 K
újságíróink	2180 K
újságíróinkkal	2141 K
újságíróinknak	39 K
újságírója	2112 K	2168 K
újságíróként	2168 K
última	1333 siga la K hora	1333 sigue la K hora
únete	51 K
""", 'ü': """
übernommen	45 K werden	746 K von	824 von der agentur K	824 deutschen presse-agentur K
übersicht	752 K	808 diese K wurde
ücretsiz	15 K haber	15 K makale	4081 K üye olun
ügyfelünk	2141 K
ühendust	38 võta meiega K	67 võta meiega K	1523 võta K
ütles	1526 K
ütlesid	1526 K
üyeliği	4076 bülten K
üzente	2182 K
üzenték	2182 K
üçüncü	4068 K taraf
""", 'č': """
častite	54 K me kavom
čitajte	3611 K nas
čitalaca	43 pisma K	3600 uz podršku K	3618 K	3658 uz podršku K
čitanja	0 vreme K	0 vrijeme K
čitanje	0 K
čitaoci	36 naši K	3618 K	3658 naši K
čitatelia	3715 K	3754 naši K
čitatelja	43 pisma K	3600 uz podršku K	3618 K	3658 naših K	3658 uz podršku K
čitatelji	36 naši K	3618 K	3658 naši K
čitateljima	3618 K
čitateľom	18 vďaka K	3715 K
čitateľov	36 našich K	3698 vďaka podpore K	3715 K	3754 našich K	3754 vďaka podpore K
članak	20 cijeli K	3578 svidio vam se K	3596 cijeli K	3596 ceo K	3658 ovaj K
člancima	3607 svim K
članek	3771 vam je bil K všeč	3847 ta K
člankov	3799 do vseh K
členem	80 staňte se K	571 staňte se K
členom	3753 staňte sa K
článek	20 celý K	460 líbil se vám K	464 celý K za	508 celý K	572 tento K	572 líbil se vám K
článkom	3693 všetkým K	3705 k všetkým K	3705 ku všetkým K
článku	20 celého K
články	572 naše K
článků	508 limit K
článkům	508 všem K	520 ke všem K
článok	20 celý K	3673 páčil sa vám K	3693 celý K	3754 tento K
čtenáři	531 K	572 naši K
čtenářů	36 našich K	43 listy K	513 díky podpoře K	531 K	572 našich K	572 na podpoře K	572 díky podpoře K
čtenářům	18 díky K	36 našim K	531 K
čtení	0 doba K
čtěte	524 K nás
číst	572 K dál bez
čítajte	3709 K nás	3753 K ďalej za
čítania	0 čas K
""", 'ď': """
ďakujeme	3753 K, že nás čítate
""", 'đ': """
đây	4378 bấm vào K
đóng	4378 K góp của bạn	4378 hãy K góp
đăng	45 K lại	4317 cảm ơn bạn đã K ký	4317 bằng việc K ký, bạn	4378 K ký để đọc bài
đường	4307 K dây nóng của tòa soạn	4307 K dây nóng của báo	4378 vui lòng gọi K dây nóng
đọc	18 nhờ bạn K	43 thư bạn K	4322 cần trả phí để K
""", 'ľ': """
ľubovoľnou	3755 K sumou
""", 'ř': """
řekl	574 K
řekla	574 K
říká	574 K
""", 'ś': """
śledztwa	3177 nasze K
śledztwo	3177 to K
śledź	3075 K nas na	3176 K nas
śpiewali	3179 K
świadkiem	42 byłeś K	42 byłaś K
""", 'ş': """
şikâyet	4159 K etti
""", 'š': """
šaljemo	57 K vam	57 vam K
šaljite	3581 K nam
šaukė	2718 K
šiandien	2685 aukokite K
šodien	2745 ziedo K
""", 'ź': """
źródło	3091 K: pap
""", 'ż': """
żadnego	71 K spamu
żądał	3179 K
""", 'ž': """
žalio	3660 K se
želene	3807 K vire
želeni	3772 K vir
željene	3579 K izvore
željeni	3579 K izvor
žiadny	71 K spam
žurnalistai	2716 mūsų K
žurnalistams	39 mūsų K
žurnalistas	2675 K
žurnalistika	572 naše K	572 nezávislá K	2716 K kainuoja	2716 gera K	3754 nezávislá K
žurnalistiku	572 nezávislou K	3754 nezávislú K
žurnalistiky	572 nezávislé K
žurnalistė	2675 K
žurnāliste	2735 K
žurnālisti	2776 mūsu K
žurnālistiem	39 mūsu K
žurnālistika	2776 neatkarīga K	2776 K maksā	2776 laba K
žurnālistiku	2745 atbalsti neatkarīgu K	2776 neatkarīgu K
žurnālists	2735 K
žádal	574 K
žádala	574 K
žádali	574 K
žádný	71 K spam
""", 'ά': """
άδεια	47 K cc	943 χωρίς K
άρθρα	1010 τα K μας
άρθρο	1010 αυτό το K
""", 'έ': """
έγγραφη	943 χωρίς K άδεια
έγραφαν	1012 K
έγραφε	1012 K
έγραψε	1012 K
έλεγαν	1012 K
έλεγε	1012 K
έρευνά	921 K μας
έρευνές	1010 οι K μας
""", 'ή': """
ήσασταν	42 K εκεί
""", 'α': """
αγαπημένες	911 K σου πηγές	911 K σας πηγές	911 K πηγές
αγαπημένη	911 K πηγή
ακολουθήστε	895 K μας	1009 K μας
ακολουθείστε	895 K μας
ακόμη	932 K και # ευρώ
αλλάξει	97 τα ονόματα έχουν K
ανάγνωσης	0 χρόνος K
ανέφερε	1012 K
αναγνωστών	946 K
αναγνώστες	18 χάρη στους K	946 K	1010 οι K μας
αναδημοσίευση	45 K	905 απαγορεύεται η K	905 επιτρέπεται η K
αναδημοσιευθεί	45 K
αναδημοσιεύσετε	45 K
αναπαραγωγή	906 K χωρίς
ανεξάρτητη	1009 ενισχύστε την K
ανταποκρίτρια	914 είναι K
ανταποκριτής	914 είναι K
απάντησαν	1012 K
απάντησε	97 δεν K	1012 K ο	1012 K η
απάντησης	21 ακύρωση K
απαγορεύεται	906 K η αντιγραφή	906 K η αναπαραγωγή
αποδεχθείτε	916 K τα cookies
αποδεχτείτε	916 K τα cookies
απορρήτου	908 πολιτική K
από	927 K # €
αρθρογράφος	914 είναι K
αρχισυντάκτης	914 είναι K
αρχισυντάκτρια	914 είναι K
αυτούς	51 γίνετε ένας από K
αφήστε	77 K το email σας
αφεντικά	973 χωρίς K
""", 'β': """
βιβλιοπωλείο	919 ηλεκτρονικό μας K
βοήθειας	97 γραμμή K
βοηθήστε	1009 K μας
βοηθούν	1010 μας K
βρείτε	895 K μας στο
""", 'γ': """
γίνε	51 K κι εσύ
γίνετε	51 K μέρος	80 K μέλος	80 K μέλη	1009 K μέλος	1009 K κι εσείς
γνώσεις	922 τις K σας
γράψε	38 K μας	67 K μας
γράψτε	38 K μας	67 K μας	77 K το email σας	913 K μας	1009 K μας
γραπτή	943 χωρίς K άδεια
""", 'δ': """
δήλωσαν	1012 K
δήλωσε	1012 K ο	1012 K η	1012 K στην
δημοσιεύεται	22 δεν K
δημοσιογράφοι	1010 οι K μας
δημοσιογράφος	914 είναι K	914 , K	914 - K
δημοσιογράφους	39 τους K μας
δημοσιογραφία	1010 η K μας	1010 ανεξάρτητη K	1010 η ανεξάρτητη K
δημοσκόπησή	921 K μας
δημοσκόπηση	921 στη K
διαβάσετε	890 για να K ολόκληρο
διαβεβαίωσε	1012 K
διαμαρτυρήθηκε	1012 K
διαφήμιση	11 τη K	930 μετά τη K
διαφημίσεις	70 χωρίς K	1010 χωρίς K
διαφημίσεων	968 αποκλεισμού K
διαφωνείτε	43 K
διεύθυνση	893 τη K email	893 η K email	926 K email	926 K e-mail
δικαιώματος	905 με επιφύλαξη παντός K
διοργανωτές	1012 καλούν οι K
διορθώθηκε	97 το άρθρο K
διόρθωση	97 K:
δουλειά	1010 η K μας
δωρεά	932 κάντε μια K	1009 η K σας	1009 κάντε μια K	1013 K
δωρεάν	15 K άρθρα	927 K άρθρα
δωρεές	1013 K
""", 'ε': """
είμαστε	1010 K μια μικρή
είπαν	1012 K
είπε	1012 K
εβδομάδα	17 κάθε K	1011 την K
εγγραφή	926 με την K σας
εγγραφείτε	891 K για να	927 K δωρεάν	1009 K δωρεάν	1009 K τώρα	1009 συνδεθείτε ή K
ειδοποιήσεις	14 K
εικονικό	63 K βοηθό
εικονικός	63 K βοηθός
εισερχόμενά	892 στα K σας
εκδήλωσή	919 K μας
εκδοχή	97 αρχική K
εκφράζουν	924 τα σχόλια K	924 σχόλια δεν K
εμφανίζεται	60 email δεν K
εμφανιστεί	60 email δεν θα K
ενεργοποιήστε	896 K τις ειδοποιήσεις	898 K τη javascript
ενημερωτικά	893 K δελτία
ενημερωτικό	78 το K δελτίο	893 K δελτίο
ενημερώθηκε	97 το άρθρο K
ενημερώστε	913 K μας
ενισχύστε	932 K	1009 K μας
ενοχλήσει	97 ενδέχεται να K
ενσωματωμένο	916 K περιεχόμενο
εξήγησε	1012 K
επανέλαβε	1012 K
επαναλάμβανε	1012 K
επιβεβαιώστε	926 K την εγγραφή
επικοινωνήστε	38 K μαζί μας	67 K μαζί μας	913 K μαζί μας	913 K με τον συντάκτη	913 K με τη συντάκτριά	913 K με τη συντάκτρια	913 K με τη σύνταξη
επικοινώνησε	38 K μαζί μας	67 K μαζί μας
επισήμανε	1012 K
επιστολή	43 την K σας
ερωτηματολόγιο	923 το K
εσάς	932 χάρη σε K	1010 χάρη σε K
εσείς	51 ελάτε κι K
ευρώ	927 με # K
ευχαριστούμε	926 K για την εγγραφή	1009 K που μας
εφαρμογή	84 στην K μας
""", 'ζ': """
ζήτησαν	1012 K
ζήτησε	1012 K ο	1012 K η	1012 K στο	1012 K από
ζητούσαν	1012 K
ζητούσε	1012 K
""", 'η': """
ηλεκτρονικό	919 K μας κατάστημα
""", 'ι': """
ιδιοκτήτες	973 χωρίς K
ισχυρίζεται	1012 K
ισχυρίστηκε	1012 K
""", 'κ': """
κάλεσε	1012 K ο	1012 K η
κάνε	62 K μου tag
κάνοντας	926 K κλικ
κάντε	62 K μου tag	62 K tag
κέρασέ	54 K με έναν καφέ
κίνδυνος	88 K εθισμού
καλούσαν	1012 K
καλούσε	1012 K
κανάλι	1010 το K μας
κατάστημά	919 στο K μας
κατήγγειλε	1012 K
καταγγέλλει	1012 K
καταγγελία	913 κάντε μας την K
κατεβάστε	896 K την εφαρμογή
κεράστε	54 K με έναν καφέ
κοινοποιήθηκε	995 η δημοσίευση K από
κουίζ	921 το K	921 στο K	921 το K μας
κυκλοφορεί	919 K το νέο τεύχος
κυριότερες	926 τις K ειδήσεις
""", 'λ': """
λάβετε	944 K
λέει	1012 K
λαμβάνεις	941 θέλεις να K
λαμβάνετε	941 θέλετε να K	944 K
""", 'μ': """
μήνα	1011 τον K	1011 το K	1011 ανά K	1011 κάθε K
μήνυμα	38 στείλε K	67 στείλε K
με	927 K # €
μεγαλομετόχους	973 χωρίς K
μετόχους	973 χωρίς K
μοιράστηκε	995 μια δημοσίευση που K	995 ένα βίντεο που K
μοιραστείτε	25 K	49 K το	67 K την εμπειρία	67 K την ιστορία	67 K μαζί μας
""", 'ν': """
νοημοσύνη	934 με τεχνητή K	934 από τεχνητή K
νοημοσύνης	934 με τη βοήθεια τεχνητής K
""", 'ξ': """
ξεκλειδώστε	890 K
""", 'ο': """
ολόκληρο	20 K το άρθρο	927 K το άρθρο
ομάδα	919 στην K μας	1009 ελάτε στην K	1010 η K μας
""", 'π': """
παράκληση	910 έχουμε μια μικρή K	910 μια μικρή K
παραδέχεται	1012 K
παραδέχθηκε	1012 K
παραδέχτηκε	1012 K
παρακάλεσε	1012 K
παρακαλούσαν	1012 K
παρακαλούσε	1012 K
πατώντας	926 K
πείτε	38 K μας	67 K μας
περιέχει	97 K σκηνές
περιήγησης	10 το πρόγραμμα K
περιγραφές	97 περιέχει K
περιεχομένου	9 αυτού του K	916 εξωτερικού K
περιεχόμενο	9 αυτό το K	916 αυτό το K	916 το K αυτό	916 εξωτερικό K
πολιτική	908 K cookies
πρέπει	916 δείτε το βίντεο K
προέτρεπαν	1012 K
προέτρεπε	1012 K
προέτρεψε	1012 K
προειδοποίησε	1012 K
προειδοποιεί	1012 K
προηγούμενη	97 K εκδοχή	97 K έκδοση του
προσπάθειά	1009 ενισχύστε την K
προσωπικών	908 K δεδομένων
προτεινόμενη	911 K πηγή
προτιμώμενες	911 K πηγές	987 K πηγές
προτιμώμενη	911 K πηγή	987 K πηγή
προωθήστε	49 K
πρωί	17 κάθε K
πρόσβαση	939 K σε όλα
πρόσθεσαν	1012 K
πρόσθεσε	1012 K ο	1012 K η
πρώτο	927 τον K μήνα
πρώτος	1011 K μήνας
""", 'ρ': """
ρεπορτάζ	1010 το K μας	1010 αυτό το K
ρομπότ	996 δεν είμαι K
ρωτούσαν	1012 K
ρωτούσε	1012 K
ρώτησαν	1012 K
ρώτησε	1012 K ο	1012 K η
""", 'σ': """
σημαντικότερες	926 τις K ειδήσεις
σημείωσε	1012 K ο	1012 K η
στέλνουμε	57 σας K	57 σου K
στήριξέ	1009 K μας
στήριξή	932 χωρίς τη K	1009 η K σας	1009 τη K σας	1010 χωρίς τη K
στήριξη	932 χάρη στη K	1010 χάρη στη K
στείλε	38 K μας	67 K μας	913 K μας
στείλτε	38 K μας	38 K μήνυμα	49 K το	67 K μας	67 K μήνυμα	913 K μας	1009 K μας
στηρίξτε	932 K	1009 K μας	1009 K την	1009 K το	1009 K τη
συγκατάθεση	916 K για cookies
συμβουλεύει	1012 K
συμβούλευε	1012 K
συμβούλευσε	1012 K
συμβούλεψε	1012 K
συμπληρώστε	77 K το email σας
συμφωνείτε	43 K
συνέδριο	919 K μας
συνέδριό	919 K μας
συνέστησε	1012 K
συνδεθείτε	24 K	891 K για να
συνδρομή	927 με K	927 K από	945 με K	1013 K
συνδρομητές	50 οι K μπορούν	80 γίνετε K	890 διαθέσιμο μόνο σε K	890 διαθέσιμο σε K	909 μόνο για K	909 μόνο σε K	1009 γραφτείτε K	1010 οι K μας	1013 K
συνδρομητής	50 ως K	80 γίνετε K	890 είστε ήδη K	1009 γίνετε K
συνεργασία	930 σε K με χορηγό	930 σε K με τον χορηγό
συνεργατών	74 συνδέσμους K	930 συνδέσμους K
συνεχίζεται	930 K παρακάτω
συνεχίσετε	890 για να K την ανάγνωση	890 να K την ανάγνωση
συνεχίσουμε	1010 να K
συνεχίστε	890 K την ανάγνωση
συνιστούσε	1012 K
συντάκτης	914 είναι K
συντάκτρια	914 είναι K
σχολιάσετε	6 K
σχόλια	85 στα K	924 στα K
σύμφωνα	1012 K
σύνταξή	39 τη K μας
σύνταξης	97 σημείωση της K
""", 'τ': """
τελευταίο	940 K δωρεάν άρθρο
τραγουδούσαν	1012 K
τόνιζε	1012 K
τόνισε	1012 K
""", 'υ': """
υπεύθυνα	83 παίξτε K	83 παίζετε K
υπογράμμισε	1012 K
υποσχέθηκε	1012 K
υποχρεωτικά	21 K πεδία
""", 'φ': """
φτάσατε	910 αφού K ως εδώ
φωνάζει	1012 K
φωτογραφίες	40 K και βίντεο	40 τις K σας	40 K ή βίντεο
φύγετε	910 πριν K
φώναζαν	1012 K
φώναζε	1012 K
φώναξαν	1012 K
φώναξε	1012 K
""", 'χ': """
χάνετε	941 μη K
χρήσης	908 όροι K	926 όρους K
χρειαζόμαστε	1009 K τη βοήθειά σας
χρησιμοποιεί	899 K cookies
χρησιμοποιούμε	898 K cookies
χρόνο	1011 τον K
χωρίς	71 K spam
""", 'ψ': """
ψηφίστε	937 K
ψηφιακό	63 K μας βοηθό
ψηφιακός	63 K βοηθός
ψηφοφορία	921 στην K
""", 'а': """
абонамент	223 вече имате K	254 с K	254 K за	274 с K	315 K
абонамента	252 с K си	252 благодарим за K
абонат	50 като K	221 вече сте K
абонати	233 само за K	315 K
абонатите	50 K могат
абонирайте	80 K се	221 K се, за да	224 K се за бюлетина	311 K се
абонирането	252 с K
авторизованные	3485 только K
авторизованным	3485 K пользователям
авторизовані	4207 лише K
авторизуйтесь	24 K
авторкою	4195 зв'язатися з K
автором	4195 зв'язатися з K
автору	54 на каву K	3473 пишите K
адрес	21 имейл K няма	252 имейл K
адреса	252 имейл K
адресою	4228 пишіть за K
адресу	3505 пишите по K
азартних	88 участь в K іграх
азартных	88 участие в K играх может вызвать
анкета	248 нашата K	248 кратка K
анкетата	249 K
анкету	3484 K	4206 K
анонимно	3473 K
афилиейт	257 K линкове
""", 'б': """
бажаних	4192 K джерел
безкоштовна	4226 остання K стаття
безкоштовний	4202 наш K вебінар	4210 K акаунт	4226 останній K матеріал
безкоштовних	4210 ліміт K	4210 K статей
безкоштовні	15 K статті	4210 K статті
безлимитный	3440 K доступ
безплатен	245 нашия K уебинар
безплатна	268 последна K статия
безплатни	15 K статии	254 K статии
безплатно	254 K, за
бесплатная	3503 последняя K статья
бесплатную	97 K линию
бесплатные	15 K статьи	3488 K статьи
бесплатный	3479 наш K вебинар	3488 K аккаунт	3503 последний K материал
бесплатных	15 K статей	3488 лимит K	3488 K статей
бисквитки	242 K	272 K
бисквитките	242 K	272 K
благав	4279 K
благала	4279 K
благали	4279 K
благодарение	18 K на читателите	260 K на вас	260 K на вашата	312 K на вас
благодарим	252 K ви, че се
благодаря	3494 K донатам	3557 K вам	3557 K вашей
блокировщик	3453 отключите K	3453 K рекламы
блокувальник	4177 K реклами
бот	39 наш K
браузер	10 ваш K	3466 ваш K	4187 ваш K
браузър	10 вашият K
бюлетин	78 нашия K	224 нашия K	253 K	312 нашия K	315 K
бюлетина	78 за K	224 K ни	224 запишете се за K	253 K
бюлетини	253 K
бяхте	42 K ли там
""", 'в': """
вайбері	4193 K
вайбър	16 K	237 K
ватсапе	3471 K
вашата	225 на K поща
введите	77 K адрес
вебинар	3479 наш K
вебінар	4202 наш K
взывал	3559 K
видео	9 это K	40 фото и K
виділіть	4191 K
визнав	4279 K
визнала	4279 K
визнає	4279 K
викала	314 K
викаха	314 K
викаше	314 K
викна	314 K
використання	4187 K cookie	4216 будь-яке K матеріалів	4216 K матеріалів сайту
використанні	4185 при K матеріалів
використовує	4178 K cookie
використовуємо	4177 K cookie
вимагав	4279 K
вимагала	4279 K
вимагали	4279 K
виправлення	97 K:
випуск	4204 K
виртуален	63 K асистент
виртуалният	63 K ни асистент
виртуальный	63 K помощник	63 K ассистент
вирішив	4279 K
вк	3471 K
вкажіть	77 K свою пошту
включете	51 K се
вконтакте	3471 K
влезте	24 K
вміст	9 цей K
внескам	4217 завдяки K	4277 завдяки K
внесок	4276 ваш K
войдите	24 K	3441 K, чтобы
вотсапе	3471 K
вотсапі	4193 K
впн	64 без K
всеки	260 K лев
встановіть	4171 K додаток
въведете	77 K имейла си
възпроизвеждането	259 K
выделите	3456 K ее	3456 K текст
выпуск	3482 K
відео	40 фото та K	40 фото й K	40 фото і K
відмовилися	97 K від коментарів
відповів	97 не K на	4279 K
відповідав	4279 K
відповідально	83 грайте K
відповідальності	30 не несе K
відповідь	21 скасувати K
відповіла	4279 K
відповіли	97 не K на
відправити	21 K коментар
віртуальний	63 K помічник	63 K асистент
""", 'г': """
героев	97 имена K
героїв	97 імена K
гласеше	314 K
гласил	3559 K
гласила	3559 K
гласит	3559 K
гласувайте	265 K
гледайте	270 K ни
говорил	3559 K
говорила	3559 K
говорили	3559 K
говорит	3559 K
год	3558 в K
годишно	313 K
голосуйте	3499 K	4222 K
гривень	4278 # K
грн	4278 # K
група	271 viber K
гукав	4279 K
гукали	4279 K
гукнув	4279 K
гукнула	4279 K
гіперпосилання	4185 K обов
""", 'д': """
дальше	3440 чтобы читать K
дарение	311 вашето K	313 с K	315 K
дарения	315 K
дарете	260 K	311 K ни
джерела	4192 обрані K	4192 бажані K
джерелом	4192 основним K	4192 бажаним K
дзен	3471 K
дзене	3471 K
дзеркала	64 K
дзеркало	64 K
дзеркалом	64 K
добави	314 K
добавил	314 K	3559 K
добавила	314 K	3559 K
добавьте	3450 K нас в
добавя	314 K
доверието	97 телефон на K
доверия	97 телефон K
довіри	97 лінія K
додав	4279 K
додала	4279 K
додатку	84 у нашому K
додає	4279 K
дозволить	4276 ваша підтримка K
дозволяється	4216 матеріалів K лише
долучайтесь	51 K	4276 K до нас	4276 K до нашої	4276 K до нашого	4276 K до спільноти	4276 K до читачів
долучайтеся	51 K	4276 K до нас	4276 K до нашої	4276 K до нашого	4276 K до спільноти	4276 K до читачів
донат	3556 ваш K	4276 ваш K	4280 K
донатам	4217 завдяки K
донати	4280 K
донатом	4278 K
донаты	3560 K
доповнено	97 новину K
дополнен	97 текст K
дополнена	97 новость K
допомагає	4276 ваша підтримка K
допомога	4276 нам потрібна ваша K
допомогою	4219 за K ші
допоможе	4277 K нам
допоможуть	4217 K нам працювати	4277 K нам
допоможіть	90 K, скільки можете
допускается	3493 материалов K только
допълнена	97 статията е K
доступ	3488 полный K	4210 повний K
достъпен	221 K за абонати
достъпна	221 K за абонати
достъпно	221 K за абонати
дочитали	3432 вы K до конца	4161 ви K до кінця
дочитати	4167 щоб K
дочитать	3440 чтобы K	3488 K
""", 'е': """
евро	254 за # K
ежедневную	3443 K рассылку
ежемесячно	3558 K
ежемесячное	3556 оформите K
ежемесячный	3494 K донат
еженедельную	3443 K рассылку
електронна	225 вашата K поща
електронної	4209 адресу K пошти
електронну	4209 K адресу	4209 K пошту
епизод	247 K
епизода	247 K
""", 'ж': """
жаловалась	3559 K
жаловался	3559 K
жалуются	3559 K
жодного	71 K спаму
журналист	240 е K	240 - K	240 , K	3474 - K	3474 , K	3544 K
журналисти	312 нашите K
журналистика	312 независимата K	312 независима K	312 нашата K	3557 независимая K
журналистике	3557 независимой K
журналистики	3557 независимой K
журналистику	3557 независимую K
журналистка	240 е K	240 , K	3474 - K	3474 , K	3544 K
журналисты	3557 наши K
журналіст	4197 - K	4197 , K	4264 K
журналістам	39 нашим K
журналісти	4277 наші K
журналістика	4277 незалежна K
журналістику	4277 незалежну K	4277 якісну K
журналістка	4197 - K	4197 , K	4264 K
журналісту	39 нашому K
""", 'з': """
завантажити	4171 K застосунок
завантажте	4171 K додаток
завдяки	4217 існує K	4277 K вам	4277 K вашій
зависимост	88 хазартът създава K
задонатьте	3556 K	4276 K
задължителните	21 K полета
зазначив	4279 K
зазывал	3559 K
закликав	4279 K
закликала	4279 K
закликали	4279 K
закончились	3440 бесплатные статьи K
залишає	29 K за собою право
залишилося	4168 K #%	4168 K # %
залиште	77 K свою адресу	77 K адресу	77 K пошту
заметили	3457 K ошибку
замолчим	3557 мы не K
запазени	231 всички права K
запевняв	4279 K
запевняла	4279 K
запевняє	4279 K
записи	58 новые K на почту
запитав	4279 K
запитала	4279 K
запитань	4206 на кілька K
запишете	224 K се за нашия
зарегистрированные	3485 только K
зарегистрированным	3440 доступен только K
зарегистрированы	3440 уже K
зарегистрируйтесь	3441 K, чтобы	3488 бесплатно K	3488 K бесплатно	3556 K бесплатно	3556 K, чтобы читать
зареєстровані	4207 лише K	4207 тільки K
зареєструйтесь	4168 K, щоб	4210 безкоштовно K	4210 K безкоштовно	4276 K безкоштовно	4276 K, щоб читати
зареєструйтеся	4210 K безкоштовно
застосунку	84 у нашому K	84 в нашому K	4189 нашому K
застосунок	4171 завантажте K	4189 наш K	4189 мобільний K	4276 завантажте K і	4276 завантажте K та
захищено	4185 усі права K
захищені	4185 усі права K	4185 всі права K
защищенной	3473 K формой
защищены	3464 все права K
защищённой	3473 K формой
заяви	314 K
заявив	4279 K
заявил	314 K	3559 K
заявила	314 K	3559 K	4279 K
заявили	3559 K	4279 K
заявиха	314 K
звёздочкой	60 поля со K
згодні	43 не K
здесь	3432 раз уж вы K
зеркала	64 K
зеркало	64 K
змінено	97 імена K	97 ім'я K
знайшли	4191 якщо ви K
знанията	248 K си
зобов	4279 K'язав
зовнішнього	4199 K вмісту	4199 K контенту
зовнішній	4199 K вміст	4199 K контент
зробіть	4165 K внесок	4276 K внесок у	4276 K внесок на
зірочкою	60 поля с K	60 поля із K
""", 'и': """
избранное	3470 K
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
иностранного	3464 выполняющим функции K агента
иностранным	3557 K агентом
инстаграм	237 K
искусственного	3496 с помощью K интеллекта
искусственным	3496 K интеллектом
использование	3466 K cookie	3476 K cookie	3493 любое K материалов	3493 K материалов сайта
использовании	3464 при K материалов	3493 полном или частичном K	3493 частичном K материалов
используем	3453 K cookie
использует	3454 K cookie
исправление	97 K:
источники	3470 избранные K	3470 любимые K
источников	3470 избранных K	3507 избранных K
источником	3470 основным K
исчерпали	3440 K лимит
""", 'к': """
каждое	17 K утро
каждый	3558 K месяц
каже	4279 K
каза	314 K
казав	4279 K
казал	314 K
казала	314 K	4279 K
казали	4279 K
казаха	314 K
казва	314 K
казвал	314 K
казвала	314 K
канал	271 viber K	3557 наш K	4277 наш K
канала	3557 нашего K
каналу	4277 нашого K
колумнист	3474 - K	3474 , K	3544 K
колумніст	4197 - K	4264 K
колумністка	4197 - K	4264 K
команде	3479 к нашей K
команди	4202 до нашої K
коментар	6 залишити K
коментарите	85 в K	250 K под
коментарях	85 у K	85 в K	4186 у K	4186 в K
коментатор	240 е K
коментиране	250 правила за K	250 правилата за K
коментирате	6 за да K	250 K
коментувати	6 K
комментариев	97 отказались от K	97 отказался от K
комментарии	6 оставлять K
комментарий	6 оставить K	3456 чтобы оставить K
комментария	21 для отправки K
комментариях	85 в K	3465 в K
комментировать	6 K
контент	9 этот K	9 цей K	3476 внешний K
контента	9 этого K	3476 внешнего K
контенту	9 цього K
конференцию	3479 нашу K
конференция	245 нашата K
конференцію	4202 нашу K
конфиденциальности	3453 политикой K	3466 политика K
конфіденційності	4177 політикою K	4187 політика K
копирование	3493 K материалов сайта
кореспондент	240 е K	240 , K	4197 - K	4197 , K	4264 K
кореспондентка	4197 - K	4197 , K	4264 K
короткий	3484 K опрос
корреспондент	3474 - K	3474 , K	3544 K
корреспондентам	39 нашим K
корреспондентка	3544 K
корреспонденту	39 нашему K
крикнув	4279 K
крикнул	3559 K
крикнула	3559 K	4279 K
кричав	4279 K
кричал	3559 K
кричала	3559 K	4279 K
кричали	3559 K	4279 K
кричит	3559 K
""", 'л': """
лв	254 за # K
лев	254 за # K
лева	254 за # K	313 K
лекцию	3479 нашу K
лекцію	4202 нашу K
лиценз	47 K cc
лицензии	47 K cc
ліцензією	47 K cc
""", 'м': """
магазин	245 нашия онлайн K	245 нашия K
магазина	245 онлайн K ни	3479 нашего K
магазине	3479 в нашем K	3479 в нашем интернет-K
магазину	4202 нашого K
магазині	4202 у нашому K	4202 в нашому K	4202 нашому інтернет-K
материал	3456 обсудить K	3476 внешний K	3509 K создан	3557 этот K
материалам	3501 ко всем K
материалы	3557 наши K
матеріал	4277 цей K
матеріали	4277 наші K
матеріалу	97 першій версії K
матеріалів	4216 копіювання K сайту	4216 K посилання обов'язкове	4224 до всіх K	4224 до усіх K
мероприятие	3479 наше K
месенджері	4193 K
месец	313 на K	313 всеки K
месечно	313 K
мессенджере	3471 K
месте	42 вы были на K
месяц	3558 в K
мобільний	4189 K додаток
молба	235 имаме малка K	235 имаме K към вас
молел	314 K
молела	314 K
молеха	314 K
молеше	314 K
містить	97 K описи	97 K сцени
місці	42 ви були на K
місяць	4278 на K	4278 перший K
""", 'н': """
навчання	48 K ші
нагадав	4279 K
нагадала	4279 K
наголосив	4279 K
наголосила	4279 K
надпис	314 такъв K
надпись	3559 такая K
надсилайте	4195 K нам	4195 K її	4195 K їх нам	4196 K фото	4196 K відео	4196 K свої	4276 K нам
надсилаємо	57 ми K вам	57 ми K
надійних	4192 K джерел
надішлемо	57 ми K вам
надішліть	38 K нам	49 K його	49 K друзям	67 K нам	4195 K нам	4195 K їх нам	4196 K фото	4276 K нам
нажимая	3487 K кнопку	3487 K на кнопку	3487 K "
нажмите	3456 K ctrl
намерете	270 K ни
напис	4279 такий K
написа	314 K
написав	4279 K
написал	3559 K
написала	3559 K	4279 K
написано	3559 было K	4279 було K
напиши	38 K нам	67 K нам
напишите	38 K нам	38 K в наш	67 K нам	67 K в наш	3473 K нашему	3473 K нашей	3473 K автору	3473 K нам	3556 K нам
напишіть	38 K нам	67 K нам	4195 K нашому	4195 K нашій	4195 K автору	4195 K авторці	4195 K нам	4276 K нам
напомнил	3559 K
напомнила	3559 K
направете	311 K дарение
настоя	314 K
настоява	314 K
настоявал	314 K
натискайки	252 K
натискането	252 с K
натискаючи	4209 K кнопку	4209 K на
нашем	3456 в K чате
нашия	245 към K екип	245 в K екип	248 K куиз	248 K тест
небольшая	3432 K просьба
неделю	17 раз в K	17 каждую K	3558 в K
независимата	311 подкрепете K
независими	312 K медии
независимую	3435 поддержите K	3556 поддержите K
независимые	3557 K медиа
незалежні	4277 K медіа
нейросети	3496 с помощью K
несколько	3484 на K вопросов
никакого	71 K спама
новинами	4174 стежте за K
новини	237 google K	4193 google K
нуждаем	311 K се от вашата
нужна	3494 K ваша
нюзлетър	253 K
""", 'о': """
обеща	314 K
обещал	314 K	3559 K
обещала	3559 K
обещали	3559 K
обновена	97 статията е K
обновлен	97 текст K	97 материал K
обновлён	97 текст K	97 материал K
обозреватель	3474 - K	3474 , K	3544 K
обозревательница	3544 K
обраних	4192 K джерел
обучения	48 K ии
объявил	3559 K
объявила	3559 K
объяснил	3559 K
объяснила	3559 K
объясняет	3559 K
объяснял	3559 K
объясняла	3559 K
обязал	3559 K
обязательна	3464 гиперссылка K	3493 материалов ссылка K	3493 ссылка на источник K
обязательные	21 K поля	3456 K поля
обясни	314 K
обяснил	314 K
обяснила	314 K
обяснява	314 K
обіцяв	4279 K
обіцяла	4279 K
обіцяли	4279 K
огледален	64 K сайт
оглядач	4197 - K	4197 , K	4264 K
оглядачка	4197 - K	4197 , K	4264 K
оголосив	4279 K
ограничений	3440 читайте без K
одноклассниках	3471 K
одному	4209 в K листі
оновлено	97 текст K	97 матеріал K	97 новину K
опечатку	3456 нашли K
описания	97 съдържа K	97 есть K	97 содержит K
описи	97 є K
опитування	4206 наше K	4206 коротке K
опитуванні	35 нашому K	4206 K читачів	4206 нашому K	4206 в K
оприлюднюватиметься	22 не K	4180 ваша e-mail адреса не K
опрос	35 наш K	3484 наш K
опросе	35 нашем K	3484 нашем K	3484 в K
опубликован	22 не будет K	3456 ваш адрес email не будет K
организаторите	314 канят K
организаторы	3559 зовут K
організатори	4279 запрошують K
оставете	77 K имейла си
оставляем	29 K за собой право
оставляет	29 K за собой право
оставляя	3487 K заявку
оставьте	77 K свой адрес	77 K адрес	77 K почту	77 K свою почту	77 K e-mail
осталось	3441 K #%	3441 K # %
отбележете	62 K ме
ответил	97 не K на	3559 K
ответила	97 не K на	3559 K
ответили	97 не K на
ответственно	83 играйте K
ответственности	30 не несет K	30 не несёт K
отвечал	3559 K
отвечала	3559 K
отговори	97 не K на	314 K той	314 K тя
отговорил	314 K
отговорила	314 K
отговориха	314 K
отговорност	30 не носи K
отменить	21 K ответ	3558 K в любой момент
отметил	3559 K
отметила	3559 K
отметь	62 K меня
отметьте	62 K меня	62 K нас
отмечайте	62 K меня
отписаться	3443 K в любой момент
отправляем	57 мы K вам
отправьте	49 K	3473 K их нам	3556 K нам
отримувати	4227 хочете K
отримуйте	4231 K
очакваме	238 K вашите
ошибку	3457 нашли K
оштрафовал	3559 K
оштрафовала	3559 K
оштрафував	4279 K
""", 'п': """
партнером	3491 совместно с K	4214 спільно з K
партнерски	74 K линкове
партнерские	37 K ссылки	74 K ссылки	3491 K ссылки
партнерским	74 K ссылкам
партнерські	74 K посилання	4214 K посилання
партнеры	3453 мы и наши K
партньорски	257 K линкове
партнёром	3491 совместно с K
партнёрские	37 K ссылки	74 K ссылки	3491 K ссылки
партнёрским	74 K ссылкам
патроном	3556 станьте K
пееха	314 K
пели	3559 K
первинній	97 K версії
первоначальной	97 K версии
первый	3558 K месяц	3558 рубль в K
переведите	3556 K нам
перевірте	4206 K себе	4209 K пошту
передплатник	50 як K	4167 уже K	4167 вже K
передплатникам	4167 доступний лише K	4167 доступна лише K	4167 доступно лише K
передплатники	50 K можуть	4225 лише K	4225 тільки K
передплатників	4167 тільки для K
передплатою	4167 доступна за K	4167 доступний за K	4210 за K	4232 з K
передплату	80 оформіть K	4210 K за	4276 оформіть K
передплатіть	80 K
передрук	45 K	4190 K
передруковувати	45 K
передруку	4190 у разі K
передрукувати	45 K
перепечатать	45 K
перепечатка	45 K	3469 K
перепечатке	3469 при K
перепечатывать	45 K
перешлите	49 K
перешліть	49 K
персональних	4188 K даних
персональных	3467 K данных
писав	4279 K
писал	3559 K
писала	3559 K	4279 K
писати	4277 нам K
писменото	259 без K съгласие
письме	3487 в одном K
письменного	3508 без K согласия
письмової	4230 без K згоди
питаха	314 K
питаше	314 K
пишете	38 K ни	67 K ни	238 K ни	239 K на	311 K ни
пишеше	314 K
пиши	38 K нам	38 K ни	67 K нам	67 K ни
пишите	38 K нам	38 K в бот	38 K в наш	38 K на почту	67 K нам	67 K в бот	67 K в наш	67 K на почту	3473 K нам	3505 K на	3556 K нам
пишіть	38 K нам	38 K у	67 K нам	67 K у	4195 K нам	4228 K на
платной	3440 в K версии
побачили	4236 K помилку
повний	20 K текст	4210 K текст
повтаря	314 K
повтаряше	314 K
повторював	4279 K
повторює	4279 K
повторяет	3559 K
повторял	3559 K
повторяла	3559 K
повідомив	4279 K
повідомила	4279 K
повідомили	4279 K
повідомте	38 K нам	67 K нам	4195 K нам	4195 K нас	4276 K нам
подайте	239 K сигнал
поддержать	3556 K нас	3556 K редакцию	3556 K нашу
поддерживайте	3556 K нас	3556 K нашу
поддержите	3435 K нашу	3435 K нас	3494 K	3556 K нас	3556 K нашу	3556 K редакцию	3556 K проект	3556 K автора	3556 K наш
поддержка	3436 ваша K	3556 ваша K поможет	3556 ваша K помогает	3556 ваша K позволит
поддержке	3491 при K партнёра	3491 при K партнера	3494 благодаря вашей K	3557 вашей K
поддержки	3557 без вашей K	3557 вашей K
поделитесь	25 K	49 K им	49 K ей	67 K своей историей	67 K с нами
подканял	314 K
подканяха	314 K
подканяше	314 K
подкаст	34 наш K	34 нашия K	247 K	312 нашият K	3482 K	3557 наш K	4204 K	4277 наш K
подкаста	247 K	3482 K	3557 нашего K
подкасте	34 нашем K	3482 K
подкасти	34 наші K	247 K	4204 K
подкастов	3482 K
подкасту	4204 K
подкастът	247 K
подкасты	3482 K
подкасті	34 нашому K	4204 K
подкастів	4204 K
подкрепа	260 с вашата K	260 вашата K	311 вашата K	312 вашата K
подкрепата	257 с K на партньор
подкрепете	260 K	311 K ни	311 K нашата
подкрепяйте	311 K ни
подписаны	3440 уже K
подписка	3440 уже есть K	3560 K
подписке	3440 доступен только по K	3440 доступна по K	3440 доступен по K	3488 по K
подписки	3560 K
подпиской	3513 с K
подписку	80 оформите K	80 оформить K	3440 оформить K	3440 оформите K	3487 спасибо за K	3488 K за	3556 оформите K	3556 оформить K
подписчик	50 как K	3440 уже K	3440 вы уже K
подписчикам	3440 доступна только K	3440 доступно только K	3440 доступен только K	3502 только K
подписчики	50 K могут	3502 только K	3560 K
подписчиков	3440 только для K
подписчиком	3556 станьте K
подписывайтесь	3443 K на рассылку	3450 K на нас	3450 K на наш	3450 K на канал	3450 K на telegram	3556 K на
подписываясь	3487 K
подпишитесь	80 K	3435 K на регулярное	3443 K на рассылку	3450 K на наш	3450 K на канал	3556 K на
подчеркнул	3559 K
подчеркнула	3559 K
подчерта	314 K
поділіться	25 K	49 K ним	67 K своєю історією	67 K з нами
подію	4202 нашу K
пожертвование	3435 оформите K	3436 сделайте K	3494 регулярное K	3494 ежемесячное K	3556 ваше K	3556 сделайте K	3556 оформите K	3560 K
пожертвования	3557 на K	3560 K
пожертвованиям	3494 благодаря K	3557 благодаря K
пожертвуйте	3556 K
позволяет	3556 ваша поддержка K
позначайте	62 K мене
позначте	62 K мене
позоваването	259 K на
поиска	314 K
поискал	314 K
показан	60 адрес не будет K	60 email не будет K
показана	60 почта не будет K	60 пошта не буде K	60 адреса не буде K
полностью	20 материал K	3440 чтобы прочитать K
полный	20 K текст	3488 K текст
получавайте	273 K
получавате	269 искате ли да K	269 искате да K
получайте	3512 K
получать	3504 хотите K
помилку	4236 знайшли K
помогите	90 K, сколько можете	3556 K нам
помогнете	311 K ни
помогут	3557 K нам
поможет	3557 K нам
помоли	314 K
помолил	314 K
помолила	314 K
помощник	63 наш K	63 ии-K
помощь	3556 нам нужна ваша K
помощью	3496 с K ии
помітили	4191 якщо ви K	4236 K помилку
помічник	63 наш K
понравилась	3557 K статья
понравился	3557 K материал	3557 K текст
пообещал	3559 K
пообещала	3559 K
пообіцяв	4279 K
пообіцяла	4279 K
попереджає	4279 K
попередив	4279 K
попередній	97 K версії
попита	314 K
поправка	97 K:
попросив	4279 K
попросил	3559 K
попросила	3559 K	4279 K
попросили	3559 K	4279 K
попросило	3559 K
порадив	4279 K
порадила	4279 K
посилання	4216 K на джерело обов'язкове
последвайте	311 K ни
последната	268 K ви безплатна статия	268 K безплатна статия
посоветовал	3559 K
посоветовала	3559 K
постановив	4279 K
постановил	3559 K
посъветва	314 K
посъветвал	314 K
посъветвали	314 K
потребовал	3559 K
потребовала	3559 K
почерпете	54 K ме
почерпи	54 K ме с кафе
почте	79 в K	79 на вашей K	3487 вашей K
почтовом	3487 вашем K ящике
почту	79 на K	3444 на вашу K	3444 вам на K	3487 вашу K
пошту	79 на K	79 на вашу K	4170 на вашу K
пошті	4209 вашій K
пощенска	225 вашата K кутия
пояснив	4279 K
пояснил	3559 K
пояснила	3559 K	4279 K
пояснював	4279 K
пояснювала	4279 K
пояснює	4279 K
поясняет	3559 K
правото	29 си запазва K
працювати	4217 допоможе нам K	4277 K далі
працюємо	4277 ми K
предишна	97 K версия на
предпочитаемые	3470 K источники
предпочитаемых	3470 K источников
предпочитан	236 K източник
предпочитани	236 K източници
предпочитаните	236 K източници	236 K си източници
предпочтительные	3470 K источники	3507 K источники
предпочтительный	3470 K источник
предпочтительных	3507 K источников
предупреди	314 K
предупредил	3559 K
предупреждава	314 K
предупреждает	3559 K
предыдущей	97 K версии текста
препечатването	259 K
препратете	49 K
препубликува	45 K
препубликуването	45 K
пригостіть	54 K мене кавою
призвал	3559 K
призвала	3559 K
призвали	3559 K
призна	314 K
признава	314 K
признавал	3559 K
признает	3559 K
признал	3559 K
признала	3559 K
признали	3557 нас K
призова	314 K
призовава	314 K
призовал	314 K
призоваха	314 K
призывал	3559 K
призывала	3559 K
призывали	3559 K
приложение	84 в нашето K	312 нашето K	3445 скачать K	3446 скачайте K	3446 установите K	3468 наше K	3468 мобильное K	3556 скачайте наше K	3556 скачайте K и
приложението	311 изтеглете K ни	311 изтеглете K на вестник
приложении	84 в нашем K	3445 открыть в K	3468 нашем K
приложения	3468 нашего K	3557 нашего K
прим	97 K. ред
примечание	97 K редакции
приоритетным	3470 K источником
присоединяйтесь	51 K	3556 K к нам	3556 K к нашему	3556 K к нашей	3556 K к нашим	3556 K к сообществу	3556 K к читателям	3556 K к тем
присъединете	51 K се	311 K се към нашия
присылаем	57 мы K вам	57 мы K
присылайте	3473 K нам	3473 K фото	3473 K видео	3473 K новости	3473 K свои	3473 K их нам	3556 K нам
пришлите	38 K нам	49 K друзьям	67 K нам	3473 K нам	3473 K фото	3473 K их нам	3556 K нам
пришлём	57 мы K вам
приєднуйтесь	51 K	4276 K до нас	4276 K до нашої	4276 K до нашого	4276 K до спільноти	4276 K до читачів
приєднуйтеся	51 K	4276 K до нас	4276 K до нашої	4276 K до нашого	4276 K до спільноти	4276 K до читачів
проверьте	3484 K себя	3487 K почту
проголосуйте	3499 K	4222 K
продовження	4214 реклама. K
продовжити	4167 щоб K читання	4217 допоможуть нам K
продовжувати	4277 K роботу
продолжаем	3557 мы K работать
продолжать	3494 помогут нам K	3557 K работу
продолжение	3491 реклама. K
продолжить	3440 чтобы K чтение	3494 помогут нам K	3494 поможет нам K	3557 K работу
продължава	257 K по-долу
продължете	222 K да четете
продължим	312 да K да работим
продължите	221 за да K да четете
произведен	3464 настоящий материал (информация) K	3509 материал K
произведён	3509 материал K
пройдите	3484 K тест
пройдіть	4206 K тест
променени	97 имената са K
пропускайте	269 не K
пропустите	3504 не K
пропустити	4227 не хочете K
пропустить	3504 не хотите K
пропустіть	4227 не K
просив	4279 K
просил	3559 K
просила	3559 K	4279 K
просили	3559 K	4279 K
просьба	3432 у нас к вам K	3432 у нас есть K
просять	4279 K
проучване	248 нашето K
прохання	4161 маємо до вас K	4161 невелике K
прочетете	222 за да K цялата
прочитать	3440 осталось K	3440 чтобы K статью
пріоритетне	4192 K джерело
пріоритетним	4192 K джерелом
публиковать	45 K у себя
пълния	254 K текст
първия	313 за K месец
първоначалната	97 K версия
підписатися	4169 K на розсилку
підписка	4280 K
підписку	4167 оформіть K	4209 дякуємо за K	4276 оформіть K
підписники	4225 лише K	4280 K
підписників	4167 тільки для K
підписуйтесь	4173 K на нас	4173 K на наш	4173 K на канал	4173 K на telegram	4276 K на
підписуйтеся	4173 K на наш	4173 K на канал
підписуючись	4209 K
підпишіться	4169 K на розсилку	4173 K на наш	4276 K на
підтримайте	4164 K нашу	4164 K незалежну	4164 K нас	4217 K	4276 K нас	4276 K нашу	4276 K незалежну	4276 K редакцію	4276 K автора	4276 K роботу	4276 K наш
підтримати	4276 K нас	4276 K нашу
підтримка	4165 ваша K	4276 ваша K допоможе
підтримки	4214 за K партнера	4277 спільноти K	4277 вашої K
підтримуйте	4276 K нас	4276 K нашу
підтримці	4217 завдяки вашій K	4217 завдяки K читачів	4277 вашій K
піти	4161 перш ніж K
""", 'р': """
работа	312 нашата K	3557 наша K
работаем	3557 мы K
работать	3494 помогут нам K	3494 поможет нам K	3557 K дальше
работу	3557 нашу K
радив	4279 K
радила	4279 K
радили	4279 K
радить	4279 K
разкажете	38 K ни	67 K ни
разрешение	232 без K е забранено
разрешения	3508 без K редакции
разчитаме	260 K на вашата	312 K на
расскажите	38 K нам	67 K нам	67 K свою историю	3556 K нам
рассказал	3559 K
рассказала	3559 K
рассказывать	3557 K правду
расследование	3557 наше K	3557 это K
расследования	3557 наши K
рассылка	3557 наша K	3560 K
рассылку	78 на K	78 нашу K	78 K	3443 нашу K	3443 K самых	3557 нашу K
регистрацията	252 с K си	252 благодарим за K
регистрируясь	3487 K
регулярний	4217 K внесок
редактор	240 е K	240 - K	240 , K	3474 - K	3474 , K	3544 K отдела	3544 K	4197 - K	4197 , K	4264 K
редакторка	4197 - K	4197 , K	4264 K
редакцией	39 нашей K	3473 связаться с K
редакции	97 поправка K	3508 без согласия K	3557 нашей K
редакцию	39 в нашу K	3473 напишите в K	3473 пишите в K
редакция	245 в нашата K	312 нашата K	3557 наша K
редакцията	38 свържете се с K	67 свържете се с K
редакцію	4195 напишіть у K	4195 пишіть у K
редакція	4277 наша K
редакцією	39 нашою K	4195 зв'язатися з K
редакції	43 письма до K	97 від K:	4195 пишіть до K	4230 без згоди K	4230 без дозволу K	4277 нашої K
рекламата	11 K	257 след K
реклами	11 K	70 без K	70 немає K	312 без K	4214 після K	4214 на правах K	4277 без K
рекламой	11 K
рекламы	11 K	70 без K	70 нет K	3491 после K	3491 на правах K	3557 без K
репортер	39 на нашия K	240 е K	240 - K	240 , K	3474 - K	3474 , K	3544 K	4197 - K	4197 , K	4264 K
репортери	39 на нашите K	312 нашите K
репортерка	4197 - K	4197 , K	4264 K
репортёр	3474 - K	3474 , K	3544 K
решил	3559 K
реєструючись	4209 K
робота	4277 наша K
роботу	4277 нашу K
розкажіть	38 K нам	67 K нам
розповів	4279 K
розповідати	4277 K правду
розповіла	4279 K
розсилка	4277 наша K	4280 K
розсилку	78 на K	78 нашу K	78 K	4169 нашу K	4169 щоденну K	4277 нашу K
розслідування	4277 наші K	4277 це K
рублей	3558 # K
рік	4278 на K
""", 'с': """
свободната	311 подкрепете K
свържете	38 K се с нас	67 K се с нас	238 K се с нашия	238 K се с нашата	238 K се с нас	238 K се с автора	311 K се с нас
свържи	38 K се с нас	67 K се с нас
свяжитесь	38 K с нами	3473 K с нами
связаться	3473 K с автором
седмично	17 веднъж K
сигнализирайте	238 K ни
сказав	4279 K
сказал	3559 K
сказала	3559 K	4279 K
скаржаться	4279 K
скаржився	4279 K
скаржилася	4279 K
скачайте	3445 K наше
скиньте	3556 K нам	3556 K донат
сколько	3556 скиньте K
скриньку	4209 вашу K
скриньці	4209 вашій K
следите	3450 K за нами
словам	3559 по K
словами	4279 за K
слушайте	270 K ни
слідкуйте	4173 K за нами
снимки	40 свои K	40 K и видео	40 вашите K	40 K или видео
советовал	3559 K
советовала	3559 K
советовали	3559 K
советует	3559 K
согласны	43 не K	43 K с автором
содержатся	97 K описания
содержимое	3476 внешнее K
содержит	97 K сцены
сообщение	3464 данное K (материал) создано	3509 K создано
сообщил	3559 K
сообщила	3559 K
сообщили	3559 K
сообщите	38 K нам	67 K нам	3473 K нам	3556 K нам
соучастником	3494 станьте K	3556 станьте K
спам	71 без K
спама	71 без K
спаму	71 без K
спецкор	3544 K
сповіщення	14 K	4171 увімкнути K	4171 увімкніть K
споделете	25 K	49 K я	67 K с нас	67 K своята
сподобався	4277 K текст	4277 K матеріал
сподобалась	4161 якщо вам K стаття
спонсором	80 станьте K
според	314 K
спрашивает	3559 K
спросил	3559 K
спросила	3559 K
співали	4279 K
співучасником	4276 станьте K
спільнота	4277 наша K
спільноти	4165 стань частиною K	4217 частиною K	4277 нашої K
станете	80 K член	311 K абонат	311 K член
станьте	51 K одним из них	3556 K нашим	4276 K нашим
статей	4224 до всіх K	4224 до усіх K
статии	267 до всички K
статия	235 хареса ли ви тази K	254 цялата K	312 тази K
статията	254 % от K
стаття	4277 ця K
статья	3557 эта K
статьям	3501 ко всем K
стверджує	4279 K
стежте	4173 K за нами
стигнали	235 щом сте K дотук
стороннего	3476 K сервиса
сторонним	3476 K сервисом
стороннього	4199 K сервісу
стороннім	4199 K сервісом
суммой	3558 любой K
сумму	3558 любую K
сутрин	17 всяка K
существуем	3557 мы K
существует	3494 K благодаря
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
телеграм	16 K	237 K	3450 наш K-канал	3450 в нашем K	3471 K	3471 K-канал	3471 K-канале	3505 пишите в K	3557 наш K	4173 наш K-канал	4193 K	4193 K-канал	4193 K-каналі
телеграме	16 K	3471 K
телеграмі	4193 K
телефон	97 K довіри
тест	3484 наш K	4206 наш K
тиждень	17 раз на K	4278 на K
требовал	3559 K
требовала	3559 K
требовали	3559 K
тръгнете	235 преди да си K
""", 'у': """
уведомления	14 K	3446 включите K	3446 включить K	3446 разрешить K
уверяет	3559 K
уверял	3559 K
уверяла	3559 K
увійдіть	24 K	4168 K, щоб
уговаривал	3559 K
уговаривала	3559 K
угостите	54 K меня кофе	54 K автора кофе
угостить	54 K меня кофе
уебинар	245 нашия K
уйдете	3432 прежде чем вы K
укажите	77 K свой e-mail	77 K почту
улюблених	4192 K джерел
улюблені	4192 K джерела
умовляв	4279 K
умоляваше	314 K
умолял	3559 K
умоляла	3559 K
умоляли	3559 K
утверждает	3559 K
уточнение	97 K:
уточнення	97 K:
уточнив	4279 K
уточнил	3559 K
уточнила	3559 K	4279 K
учасником	4276 станьте K
""", 'ф': """
фейсбук	16 K	237 K
фото	40 свои K	40 ваши K	40 свої K	40 ваші K
фотографии	40 K и видео
""", 'ц': """
цените	3557 K нашу
цитировании	3469 при K
цитування	4190 у разі K
цитуванні	4190 при K
""", 'ч': """
частиною	4276 станьте K
частковому	4216 повному або K
чашку	54 на K кофе
через	64 K vpn
четене	0 време за K
четете	270 K ни
читаете	3556 спасибо, что K
читай	4173 K нас
читайте	3450 K нас в	4173 K нас у	4173 K нас в
читання	0 час K	0 хв K
читателей	43 письма K	3484 опросе K	3494 благодаря поддержке K	3514 K	3557 наших K
читатели	36 наши K	36 нашите K	43 писма на K	275 K	312 нашите K	3432 дорогие K	3514 K	3557 наши K
читателите	275 K	312 с подкрепата на K	312 от K ни
читателям	18 благодаря K	36 нашим K	3514 K	3557 благодаря K
читати	4167 щоб K далі	4276 щоб K далі
читачам	18 завдяки K	4233 K
читачі	36 наші K	4233 K	4277 наші K
читачів	43 листи K	4233 K	4277 наших K
читаєте	4276 дякуємо, що K
чтение	0 на K
чтения	0 время K	0 мин K
""", 'щ': """
щомісяця	4278 K
щомісячний	4217 K внесок
щомісячно	4278 K
щоранку	17 K
щотижневу	4169 K розсилку
""", 'э': """
электронной	3487 адрес K почты
электронную	3487 K почту
""", 'я': """
яжіться	38 зв'K з нами	4195 зв'K з нами
язкові	21 обов'K поля	4180 обов'K поля
якщо	4161 K ви вже тут
""", 'і': """
інтелектом	4219 штучним K
інтелекту	4219 за допомогою штучного K
""", 'א': """
אדבלוק	1960 K
אומר	1996 K
אומרת	1996 K
אותה	49 שלחו K	49 שתפו K
אותו	49 שלחו K
אותנו	62 תייגו K	67 שתפו K
אחרינו	1900 עקבו K	1993 עקבו K
איתנו	38 צרו K קשר	38 צרו קשר K	38 דברו K	67 צרו K קשר	67 צרו קשר K	67 דברו K
אליכם	57 נשלח K
אלינו	38 פנו K	67 פנו K
אלקטרוני	1898 דואר K
אמר	1996 K
אמרה	1996 K
אמרו	1996 K
אתכם	1930 רק K
""", 'ב': """
באפליקציה	84 K שלנו
בדוי	97 שם K
בדויים	97 שמות K
בוקר	17 מדי K
בחודש	1995 K
ביקש	1996 K
ביקשה	1996 K
במייל	1929 K שלכם
בסרטון	1919 לצפות K זה
בעוגיות	1905 שימוש K
בעיתונות	1930 לתמוך K
בעלי	1965 בלי K הון	1965 ללא K הון
בקובצי	1904 משתמש K
בשבוע	17 פעם K	1995 K
בתגובות	85 K
בתוכן	1941 לעשות שימוש K
""", 'ד': """
דווחו	1993 K לנו
דיוור	1929 קבלת K
""", 'ה': """
האימייל	21 K לא יוצג	60 K לא יוצג
האפליקציה	1901 הורידו את K	1994 K
הבהרה	97 K:
הגיב	97 לא K
הדיגיטלי	63 העוזר K
הדפדפן	10 K שלך
ההתראות	14 K
הודיע	1996 K
הודיעה	1996 K
הוואטסאפ	1901 לקבוצת K
הווטסאפ	1901 לקבוצת K
הווירטואלי	63 העוזר K
הוסיף	1996 K
הוסיפה	1996 K
הזהיר	1996 K
הזכויות	1912 כל K שמורות
הזמינו	54 K אותי לקפה
החובה	21 שדות K
החינמיות	1942 הכתבות K
הטלגרם	1901 לערוץ K
הטקסט	1920 K
היום	1993 תרמו K
הירשמו	1993 K לקבלת
הכותב	1941 על דעת K
הכתבה	45 לפרסם את K	1894 להמשך קריאת K	1920 K	1994 K הזאת
המדור	1918 הוא עורך K	1918 היא עורכת K
המובעות	1941 הדעות K במאמר	1941 הדעות K בטור	1941 הדעות K בכתבה
המועדף	1915 למקור K	1915 כמקור K
המייל	1897 לתיבת K	1898 כתובת K
המערכת	97 הערת K
המקורית	97 בגרסה K של
הניוזלטר	1898 K היומי	1929 K השבועי של	1929 K שלנו	1994 K
הסביר	1996 K
הסיכום	1920 K
העבירו	49 K אותה	49 K הלאה
העיקריות	1920 הנקודות K
העיתונות	1994 K העצמאית
הפרטיות	1905 מדיניות K
הפרסומות	1960 חוסם K
הפרסומים	1960 חוסם K
הפרסומת	11 K
הצביעו	1993 K בסקר
הצטרפו	51 K אליהם	51 K אלינו	1901 K לערוץ	1993 K אלינו
הקודמת	97 בגרסה K של
הקוראים	18 בזכות K
השאירו	77 K כתובת מייל	77 K מייל
השימוש	1905 תנאי K
השמות	97 K שונו
התגובות	1926 K
התחברו	24 K
התמונות	40 את K שלכם
התמיכה	1930 בזכות K שלכם
התראות	14 K
התרגום	1920 K
התרומה	1993 K שלכם
""", 'ו': """
ובטוויטר	1900 בפייסבוק K
ווידאו	40 תמונות K
וסרטונים	40 תמונות K
ותלוי	1930 K בכם
ותלויה	1930 K בכם
""", 'ז': """
זקוקה	1993 K לכם
""", 'ח': """
חודשית	1993 תרומה K
חיצוני	1919 תוכן K	1919 תוכן ממקור K
""", 'ט': """
טען	1996 K
""", 'י': """
יכולים	50 מנויים K
ישירות	1929 K למייל	1929 K לתיבת
""", 'כ': """
כמנויים	50 K	80 הצטרפו K	1894 הצטרפו K
כתב	1996 K
כתבה	1920 K זו	1994 K זו	1996 K
כתבו	38 K לנו	67 K לנו	1993 K לנו
כתבות	1942 K חינם
כתבי	38 K לנו	67 K לנו
כתבת	1918 היא K
כתובת	77 הזינו K מייל	1898 K דוא"ל
""", 'ל': """
לדברי	1996 K
להגיב	6 כדי K	1926 K
להמשיך	1894 כדי K לקרוא	1930 עזרו לנו K
להעתיק	1912 אין K	1941 לשכפל, K
לחודש	1995 K
לחוק	1941 סעיף #א K
לחצו	1993 K כאן
לידיעון	1993 הירשמו K
לכתבים	39 K שלנו
לכתבת	39 K שלנו
למייל	79 K שלכם
למנויים	80 היו K	1895 K בלבד
למערכת	39 K שלנו	43 מכתבים K
לניוזלטר	78 K	78 K שלנו	1897 הירשמו K	1897 הרשמה K	1897 K שלנו	1929 בהצלחה K	1993 הירשמו K
לעזרתכם	1993 אנחנו זקוקים K
לענייני	1918 הוא כתב K	1918 היא כתבת K
לפרסם	45 K כתבה זו	45 K מחדש
לצפייה	1919 K בתוכן
לקבוצת	1901 הצטרפו K
לקריאה	1942 כתבות K
לקריאת	20 K הכתבה
לשנה	1995 K
לתומכים	1930 הצטרפו K
""", 'מ': """
מאמרים	15 K חינם	1942 K חינם
מועדף	1915 מקור K	1915 כמקור K	1978 מקור K	1978 כמקור K
מינוי	1894 רכשו K	1993 רכשו K	1997 K
מנוי	1894 כבר K
מנויים	1997 K
מניות	1965 בלי בעלי K	1965 ללא בעלי K
מסכימים	43 לא K	43 K?	1929 בהרשמה אתם K
מסר	1996 K
מסרבים	97 K להגיב
מראה	64 אתר K
""", 'נ': """
ניוזלטר	1929 K שבועי	1997 K
נשלח	57 K לכם
""", 'ס': """
סיכום	1920 K
סיפר	1996 K
סיפרה	1996 K
סעיף	1941 K #א
ספאם	71 בלי K	71 ללא K
ספרו	38 K לנו	67 K לנו	1993 K לנו
סרטונים	40 תמונות או K
""", 'ע': """
עדכונים	1929 לקבלת K במייל
עודכנה	97 הכתבה K	97 הידיעה K
עיתונאי	1918 הוא K
עיתונאית	1918 היא K
עיתונות	1930 לעשות K	1994 K עצמאית
עכשיו	1993 תרמו K
עלולים	97 K להיות קשים
עמלה	1940 נקבל K	1940 לקבל K
ער	97 K״ן
""", 'פ': """
פרסום	45 K מחדש
פרסומות	70 בלי K	70 ללא K	1960 חוסם K	1994 ללא K
פרסומת	11 K
פרשן	1918 הוא K
פרשנית	1918 היא K
""", 'צ': """
ציין	1996 K
""", 'ק': """
קודמת	97 בגרסה K של
קוראי	1994 K
קרא	1996 K
קריאה	0 זמן K
""", 'ר': """
ראשון	1995 חודש K
""", 'ש': """
שאלו	1920 K את
שולחים	57 אנחנו K לכם
שיווקי	1929 לקבל תוכן K
שלחו	38 K לנו	67 K לנו	1993 K לנו
שלנו	39 לכתב K	1994 K
שנקבל	1940 K עמלה
שקראתם	1993 תודה K
שתפו	25 K
""", 'ת': """
תגובה	97 לא נמסרה K
תגובות	1926 K
תוכן	9 K זה	1919 הצגת K
תיאורים	97 כוללת K	97 מכילה K
תייגו	62 K אותי
תיקון	97 K:
תלוי	1930 K בכם
תלויה	1930 K בכם
תמיכתכם	1993 K
תמכו	1993 K בנו
תקציר	1920 K
תרומה	1997 K
תרומות	1997 K
""", 'ا': """
اخبارنا	215 K
اخبرنا	38 K	67 K
اخبرونا	38 K	67 K
ادامه	1570 K مطلب	1570 K خبر	1614 براي K مطلب
ادبلاك	1592 K
ادعمنا	214 K
ادعموا	214 K
ارسال	6 براي K نظر	1548 براي ما K كنيد
ارسله	49 K الي
ارسلها	38 K الينا	67 K الينا
اسبوعيا	216 K
استخدام	123 يمنع اعادة K
استطلاع	214 صوت في K
استطلاعنا	215 K
استفاده	1536 از كوكي K ميكنيم	1536 از كوكيها K ميكنيم	1537 شرايط K	1544 K از مطالب اين سايت	1544 K از مطالب سايت
استمرار	214 ساهم في K	214 ساهموا في K
اسپم	71 بدون K
اشار	217 K
اشارة	62 ضع K الي
اشارت	217 K
اشتراك	149 لديك K	218 K	1565 K تهيه كنيد	1614 K تهيه كنيد	1618 K
اشتراكك	146 تم K
اشترك	80 K	101 K الان	214 K الان
اشتركوا	80 K	214 K
اصحابها	144 تعبر عن راي K	144 عن راي K
اصلاحيه	97 K
اضاف	217 K
اضافت	217 K
اضغط	214 K هنا
اطلاع	1548 به ما K دهيد
اعادة	45 K نشر	123 يمنع K نشر
اعجبك	215 K هذا
اعلام	1617 K كرد
اعلانات	70 بلا K	70 بدون K	70 لا K	179 مانع K	179 حاجب K
اعلانها	14 K
اعلن	217 K
اعلنت	217 K
اعملوا	62 K تاغ
افاد	217 K
افادت	217 K
افزود	1617 K
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
اول	1616 ماه K
اوليه	97 نسخه K اين
ايميل	1531 K خود را	1531 به K شما	1532 ادرس K	1532 نشاني K	1561 در K خود	1614 K خود را وارد كنيد
ايميلتان	1561 به K
اينجا	1569 K كليك كنيد	1614 K كليك كنيد
اينستاگرام	1534 در K دنبال
اينه	64 K
اپ	1560 K
اپليكيشن	1560 K	1614 K ما را	1614 K را دانلود كنيد	1614 K را نصب كنيد	1615 K ما
اگهي	11 K	70 بدون K
""", 'ب': """
باحث	131 K
باحثة	131 K
بازتابدهنده	1574 الزاما K	1574 لزوما K	1574 K ديدگاه
بازنشر	45 K
باشيد	1548 با ما در تماس K
بالضرورة	144 لا تعبر K عن	144 لا يعبر K عن	144 لا تعكس K	144 لا يعكس K	144 لا تمثل K	144 لا يمثل K
ببينيد	1555 را K
بحسب	217 K
بخوانيد	1546 K
بدهيد	38 به ما پيام K	67 به ما پيام K
بديل	64 رابط K
براي	1615 K ما
بريدك	60 لن يظهر K	77 اترك K	77 ادخل K	79 في K	104 الي K	146 في K	146 علي K	146 سجل K	146 اضف K
بريدكم	77 اتركوا K	146 في K
بشنويد	1555 K
بعرض	133 هل تسمح K
بفرستيد	38 براي ما K	67 براي ما K	1548 براي ما K
بفضلكم	215 K
بنويسيد	38 براي ما K	67 براي ما K	1548 براي ما K	1614 براي ما K
بهروز	97 اين خبر K	97 اين گزارش K
بپيونديد	51 به انها K	51 به جمعشان K	1546 K	1554 به تيم ما K	1614 K
بگذاريد	38 با ما در ميان K	67 با ما در ميان K	1548 با ما در ميان K	1614 با ما در ميان K
بگوييد	38 به ما K	67 به ما K
بگيريد	38 با ما تماس K	67 با ما تماس K	1548 با ما تماس K
""", 'ت': """
تؤكد	217 K
تابعة	74 روابط K
تابعنا	111 K علي	111 K عبر	214 K علي تويتر	214 K علي غوغل	214 K علي جوجل
تابعوا	110 K اخبار
تابعونا	110 K علي	110 K عبر	214 K علي
تاكيد	1617 K كرد
تبرع	218 K
تبرعات	218 K
تبرعك	214 K
تبرعكم	214 K
تبرعوا	90 K بما	214 K الان
تبليغ	1592 ضد K
تبليغات	70 بدون K	1592 مسدود كننده K
تجربتك	67 K معنا
تجربه	67 K خود را با ما
تحريريه	39 K ما
تحقيقاتنا	215 K
ترجيحي	1547 منبع K	1547 منابع K	1609 منابع K	1609 منبع K
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
تلگرام	1534 ما را در K	1534 در K دنبال	1534 كانال K ما	1548 با ما در K
تماشا	1555 K كنيد
تمامي	1545 K حقوق
تمثل	144 لا K راي
تنويه	97 K:
تواصل	38 K معنا
تواصلوا	38 K معنا	214 K معنا
توافق	43 هل K
توافقنا	43 لا K
توزيع	123 يمنع اعادة K
توصيف	97 حاوي K
توضيح	97 K:	1617 K داد
تيم	1615 K ما
""", 'ج': """
جافاسكريبت	175 K
جاوااسكريپت	1536 K را فعال
جزئيات	97 حاوي K
""", 'ح': """
حذر	217 K
حذرت	217 K
حساب	101 هل لديك K
حقوق	1545 كليه K	1545 همه K	1545 تمام K
حمايت	1562 K مالي خود	1563 به K شما نياز	1563 با K شما	1564 K كنيد	1614 از ما K كنيد	1614 K شما
""", 'خ': """
خارجي	133 محتوي K
خبر	4 اين K	1615 اين K
خبرنامه	1531 K ما	1531 اشتراك K	1532 در K	1561 K روزانه	1561 K هفتگي	1615 K ما	1615 K	1618 K
خبرنگار	39 K ما	1548 K ما را	1550 K
خبرنگاران	39 K ما	1615 K ما
خصوصي	1537 سياست حريم K
خواست	1617 K
خواستند	1617 K
خواندن	1565 براي ادامه K
خوانندگان	18 با كمك K	43 نامههاي K	1563 به K خود تكيه	1615 K ما
خواهد	1557 منتشر K شد
خواهند	1557 منتشر K شد
""", 'د': """
داستان	67 K خود را براي ما
دانشگاه	1550 استاد K
دستيار	63 K مجازي
دعا	217 K
دعت	217 K
دعمك	214 K
دعمكم	147 نعتمد علي K	147 تعتمد علي K	147 نحتاج الي K	214 K
دنبال	1534 ما را K كنيد	1546 K كنيد	1546 K كنيم	1614 K كنيد
دهيد	38 به ما پيام K	67 به ما پيام K	1548 به ما خبر K	1555 گوش K	1566 هديه K	1614 خبر K
دوستان	49 براي K خود
دوستانتان	49 براي K	49 با K
ديدگاه	1557 نوشتن K	1557 ارسال K	1557 بيانگر K	1574 لزوما K
""", 'ذ': """
ذكر	217 K
ذكرت	217 K
""", 'ر': """
راسلنا	38 K	67 K	214 K
راسلونا	38 K	67 K	214 K
رايگان	1554 وبينار K ما	1565 اشتراك K	1575 مقاله K	1575 مطلب K	1575 مطالعه K	1614 K ثبت نام كنيد
روبوت	205 لست K
روبوتا	205 انا لست K
روزنامه	1574 ديدگاه K
روزنامهنگار	1550 K
روزنامهنگاري	1615 K مستقل
""", 'س': """
سابقة	97 نسخة K من هذا	97 نسخة K من هذه
سالانه	1616 K
ساهم	90 K بما	214 K في دعم
ساهموا	90 K بما	214 K في دعم
سايت	1615 K ما
سايتهاي	1551 محتواي K ديگر
سكريبت	175 جافا K
سنويا	216 K
""", 'ش': """
شارك	25 K
شاركنا	38 K قصتك	67 K قصتك	214 K برايك
شاركه	25 K	49 K مع
شاركونا	67 K قصتكم	214 K
شهريا	216 K
شويد	24 وارد K	1546 عضو K	1546 K	1614 عضو K
""", 'ص': """
صباح	17 كل K
صبحگاهي	1561 خبرنامه K
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
علاقه	1547 منبع مورد K
عملنا	215 K
عمولة	157 قد نحصل علي K	157 نحصل علي K
عنوان	21 لن يتم نشر K
""", 'ف': """
فارسله	49 K
فرصتهاي	1554 K شغلي در
فريقنا	215 K
فشاركه	49 K
فنجان	54 ادعني الي K قهوة
فيسبوك	16 K	214 تابعنا علي K
فيلترشكن	64 K
فيلم	40 عكس و K
فينگليش	1557 K	1558 حروف لاتين (K)
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
كار	1615 K ما
كاربري	1565 حساب K خود شويد	1614 حساب K خود شويد
كانال	1534 به K ما	1546 K ما	1615 K ما
كتب	217 K
كتبت	217 K
كردهايد	1565 ثبت نام K	1565 ثبتنام K
كمصدر	128 K مفضل	198 K مفضل
كميسيون	1572 K دريافت كنيم	1572 K دريافت ميكنيم
كنيد	62 منو تگ K	62 من را تگ K	62 تگ K	1554 ديدن K	1555 گوش K	1566 هديه K	1569 روي لينك كليك K	1569 كليك K	1614 به ما كمك K	1614 روي لينك كليك K	1614 همين حالا ثبت نام K
كوكي	1537 از K
كوكيها	1537 K
""", 'ل': """
لניוזלטר	78 K
لاتين	1557 حروف K	1558 حروف K
لاشتراكك	146 K في
لاشتراككم	146 K في
لاضافة	6 K تعليق	143 K تعليق
لزوما	1574 K نظر
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
ما	1615 به K
مالكين	184 بلا K
مالي	1563 كمك K شما	1614 كمك K شما	1618 كمك K
ماه	1616 در K
ماهانه	1616 K
متجرنا	215 K
متصفحك	10 K
مجانا	214 سجل K
مجانيا	159 مقالا K
مجانية	159 مقالات K
محتوا	9 اين K
محتواي	1551 K خارجي	1551 اجازه ميدهيد K
محتوايي	1551 حاوي K از
محتوي	133 K من طرف ثالث
محفوظ	1544 حقوق K است
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
مستقل	1615 رسانه K
مستقلة	215 صحافة K
مسدودكننده	1592 K تبليغات
مشترك	149 هل انت K	1565 K شويد	1614 K شويد
مشتركا	50 بصفتك K
مشتركان	1565 ويژه K است
مصنوعي	1552 هوش K
مطالعه	0 دقت K	0 زمان K
مطلب	4 اين K	1615 اين K
معنا	214 ساهم K
مفضل	198 مصدر K
مفضلا	198 مصدرا K
مقالاتنا	147 لا نضع K	215 K
مقاله	1570 ادامه K
ملاك	184 بلا K
منبع	1573 ذكر K
منتخب	1547 منبع K
منشن	62 K لي
منصتنا	215 K
مهمانم	54 قهوه K
موافقتك	133 نطلب K
موبايل	1560 برنامه K
موردنياز	21 بخشهاي K
موفقيت	1561 عضويت شما با K	1561 ثبت نام شما با K
موقعنا	215 K
ميتوانند	50 مشتركان K
ميخواهيم	1551 از شما اجازه K
ميدهد	1557 نظر K
ميفرستيم	57 برايتان K	57 براي شما K
ميگفت	1617 K
ميگويد	1617 K
ميگيريم	1572 كميسيون K
""", 'ن': """
ناشد	217 K
ناشدت	217 K
نتقاضي	157 K عمولة	157 قد K عمولة
نحتاج	147 K الي دعمك
نخواهد	22 منتشر K شد	1557 منتشر K شد
نخواهند	1557 منتشر K شد
نداد	97 پاسخ K
ندهيد	1614 از دست K
نرسل	57 K لك	57 K لكم
نرمافزار	1560 K موبايل
نستخدم	114 K ملفات
نشرتنا	78 K	104 اشترك في K	215 K
نظر	6 ثبت K
نظرسنجي	1614 در K ما	1615 K ما
نميشود	60 ايميل شما نمايش داده K	1557 منتشر K
نوشت	1617 K
نويسنده	1548 ايميل K	1550 K
نياز	1563 به كمك شما K
نيستيد	43 موافق K
""", 'ه': """
هستيد	1565 مشترك K
هماكنون	1614 K ثبت نام كنيد
همايش	1554 بليت K
هوشمند	63 دستيار K
""", 'و': """
وابسته	1563 به حمايت شما K
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
وبينار	1554 K ما	1554 در K
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
ويديو	40 عكسها و K	40 عكس و K	1551 ديدن اين K
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
پژوهشگر	1550 K
""", 'گ': """
گزارش	1615 اين K
گزارشهاي	1615 K ما
گفت	1617 K
گفتند	1617 K
گفته	1617 K است	1617 به K
""", 'अ': """
अनुभव	67 अपना K हमें	2021 का K रखने
अनुवाद	2023 K
अनुसार	2083 के K
अपडेट	97 लेख को K किया	97 खबर को K किया
अपनी	2028 K राय दें
अपील	2083 K की
अलर्ट	2030 K पाने के लिए
असहमत	43 K हैं
असिस्टेंट	63 वर्चुअल K	63 एआई K
""", 'आ': """
आपका	2080 K दान
आपको	57 हम K
आर्टिकल	2042 फ्री K	2042 मुफ्त K
आर्थिक	2032 K सहयोग दें	2032 K सहयोग करें	2080 K मदद दें
आवश्यक	21 K फील्ड
""", 'इ': """
इंस्टॉल	2002 ऐप K करें	2030 K करें
इनबॉक्स	2001 आपके K	2031 अपने K में
""", 'उ': """
उपयोग	2007 कुकीज का K	2007 कुकी का K
""", 'ए': """
एजेंसी	2041 K की फीड
एडिटर	2021 सब K हैं	2021 सब-K हैं
""", 'ऐ': """
ऐडब्लॉकर	2059 K
""", 'क': """
कमीशन	2040 हमें K मिल	2040 K मिल सकता है
कमेंट	2028 अपनी राय K	2029 K करने के लिए	2029 K में अपनी राय	2029 K हटा	2029 K करने वाले
करके	2031 साइन अप K आप
करें	62 मुझे टैग K	62 हमें टैग K	2001 ईमेल दर्ज K	2004 फॉलो K	2016 जॉइन K	2016 लाइक K	2019 हमें ईमेल K	2026 टिकट बुक K	2028 पोल में वोट K	2031 साइन अप K	2035 शेयर K	2035 साझा K	2035 सेव K	2080 फॉलो K	2080 लॉग इन K	2080 साइन अप K
कहती	2083 K
कहते	2083 K
कहा	2083 K
कहानी	67 अपनी K हमें
कीजिए	2080 मदद K
कॉपी	2035 लिंक K हो गया
कॉपीराइट	2015 K
क्लिक	2016 K करें	2080 यहां K करें	2080 लिंक पर K करें
""", 'ख': """
खबर	4 इस K	4 यह K	2081 इस K	2081 यह K
खबरें	2037 और K पढने के लिए	2042 मुफ्त K
खबरों	2037 अन्य K के लिए	2037 ताजा K के लिए	2037 की K के लिए
खरीदें	2026 यहां से K
खेलें	2028 क्विज K और
""", 'ग': """
गिफ्ट	2035 K करें
गोपनीयता	2007 K नीति
""", 'ज': """
जनरेट	2041 ऑटो-K
जरूर	2019 हमें K दें
जावास्क्रिप्ट	2007 K
जुडने	2017 K के लिए
जुडिए	51 आप भी K	2080 K
जुडें	51 आप भी K	2004 चैनल से K	2016 K	2026 हमारी टीम से K	2080 हमसे K
ज्वाइन	2016 K करें
""", 'ट': """
टिप्पणियों	2029 K के लिए
टिप्पणी	97 K करने से इनकार	2029 K करने के लिए	2029 K पोस्ट करने के लिए
""", 'ड': """
डाउनलोड	2002 ऐप K करें	2030 K करें	2030 K कीजिए	2080 ऐप K करें	2080 ऐप K कीजिए
""", 'त': """
तस्वीरें	40 K और वीडियो	40 अपनी K
""", 'द': """
दान	2084 K
दिखाया	60 ईमेल नहीं K
दिया	97 पर जवाब नहीं K
दें	2080 राय K
देखें	2080 यहां K
दोस्तों	49 K को भेजें	49 K के साथ
""", 'ध': """
धारा	55 K #g	55 K # जी
""", 'न': """
निजता	2007 K नीति
निर्भर	2032 आपके सहयोग पर K
नोटिफिकेशन	14 K	2002 K चालू करें	2030 K ऑन करें	2030 K ऑन कर लें
नौकरी	2026 K के अवसर
न्यूज	2005 गूगल K पर
न्यूजरूम	39 हमारे K
न्यूजलेटर	2001 हमारे K	2001 हमारा K	2001 हमारा साप्ताहिक K	2001 K के लिए	2081 हमारे K	2084 K
""", 'प': """
पढने	0 K का समय	2033 K के लिए
पढें	0 मिनट में K	2002 ऐप में K	2080 पूरी खबर K
पत्रकार	2081 हमारे K
पत्रकारिता	2021 K में सक्रिय हैं	2081 हमारी K	2081 स्वतंत्र K
पसंदीदा	2018 K सोर्स	2018 K स्रोत	2018 K न्यूज सोर्स	2075 K स्रोत	2075 K सोर्स
पाठकों	18 K के सहयोग	2032 K के सहयोग से चलते
पाने	2031 ईमेल पर K के लिए
पुनःप्रकाशित	45 K
पुनर्प्रकाशन	2041 K वर्जित
पुनर्प्रकाशित	45 K
पूछा	2083 K
पूछें	2023 K
पूरी	2033 बनकर K खबर
पॉडकास्ट	2027 K सुनें	2027 K सुनने के लिए	2081 हमारा K
प्रकाशित	21 ईमेल पता K	45 पुनः K
प्रति	2082 K माह	2082 K वर्ष
प्रतिक्रिया	2028 अपनी K
प्रिफर्ड	2018 K सोर्स
""", 'ब': """
बताइए	38 हमें K	67 हमें K
बताएं	38 हमें K	67 हमें K	2019 हमें K	2019 कमेंट करके K	2080 हमें K	2080 राय K
बताते	2083 K
बताया	2083 K
बदल	97 नाम K
बाहरी	2022 K साइट
बिंदु	2023 मुख्य K
बॉक्स	2029 कमेंट K में
बोला	2083 K
बोले	2083 K
ब्राउजर	10 आपका K
ब्लॉकर	2059 ऐड K	2059 एड K
""", 'भ': """
भेजें	38 हमें K	49 आगे K	49 किसी को K	67 हमें K	2019 हमें K	2080 हमें K	2080 खबर K
""", 'म': """
मकतूब	43 K
महीने	50 सदस्य हर K	2082 हर K
मांगते	2022 आपकी इजाजत K हैं	2022 आपकी अनुमति K हैं
मुताबिक	2083 K
मुफ्त	2042 K लेख
""", 'य': """
यूट्यूब	16 K
योगदान	55 मासिक K
""", 'र': """
रखने	2033 पढना जारी K के लिए
रजिस्टर	2080 अभी K करें
रहिए	2037 जुडे K
रहें	2037 जुडे K
रिपोर्टर	39 हमारे K
""", 'ल': """
लिखा	2083 K
लिखें	38 हमें K	67 हमें K	2080 हमें K
लेख	2081 यह K	2081 इस K
लॉग	24 K इन
लॉगिन	2080 K करें
""", 'व': """
विचलित	97 K कर सकते
विचार	2041 लेखक के निजी K
विज्ञापन	11 K	70 न K	70 बिना K	70 कोई K नहीं	2059 K अवरोधक
वीडियो	40 फोटो और K	40 अपने K	2027 K देखें	2027 K यहां देखें	2027 K भी देखें	2027 K देखने के लिए
वेबसाइट	2081 हमारी K
वेबिनार	2026 K के लिए
वॉट्सऐप	38 हमें K	67 हमें K
व्हाट्सएप	38 हमें K	67 हमें K	2019 हमें K करें
व्हाट्सऐप	16 K	38 हमें K	67 हमें K
""", 'श': """
शर्तें	2007 नियम और K
शामिल	51 उनमें K हों	97 विवरण K
""", 'स': """
संपर्क	38 हमसे K करें	38 हमें K करें	67 हमसे K करें	67 हमें K करें	2019 हमसे K करें
संपादित	2041 ने K नहीं किया
संवाददाता	39 हमारे K	2021 वरिष्ठ K हैं	2021 K हैं
संस्करण	97 पिछले K में
सकते	2017 जुड K हैं	2017 फॉलो कर K हैं	2019 हमें भेज K हैं
सदस्य	55 मासिक K	2033 पहले से K हैं	2080 K बनें
सदस्यता	2033 K लें
सप्ताह	2082 प्रति K
सब्सक्राइब	2001 न्यूजलेटर को K	2001 न्यूजलेटर K	2004 चैनल को K	2016 K करें	2031 K करके आप	2080 K करें
सब्सक्राइबर	50 K	2033 K हैं
सब्सक्राइबर्स	2033 K के लिए है
सब्सक्रिप्शन	2031 K सफल	2084 K
समरी	2023 K
समर्थन	2080 K करें
सर्वाधिकार	2014 K सुरक्षित
सर्वे	2028 K में भाग लें	2028 K में भाग लेकर
सहमत	43 K हैं
सहयोग	2032 हमें K करें	2080 आपका K	2080 हमें K	2080 K करें	2080 आपके K
सहयोगी	55 मासिक K
सामग्री	2022 से मिली K शामिल है	2022 K उपलब्ध नहीं है
सारांश	2023 K
सिंडीकेट	2041 K फीड
सीनियर	2021 K सब एडिटर हैं
सुझाएं	2080 सुधार K
सुधार	97 K:	97 भूल K
सुनें	2 खबर K	2 लेख K	2027 को K	2027 लेख K
सुबह	17 हर K
स्पैम	71 कोई K नहीं
स्वीकार	2022 कुकीज K करें
""", 'ह': """
हमारा	2002 K ऐप	2081 K काम	2081 K ऐप
हमारी	39 K टीम से	2080 K मदद करें	2081 K टीम
हमारे	2081 K पाठक	2081 K चैनल	2081 K साथ
हिस्सा	2028 सर्वे में K लें
""", 'অ': """
অনলাইন	332 K শপ
অনুদান	337 আজই K দিন	376 K দিন	380 K
অনুমতি	326 K ছাডা কপি	326 K ছাডা নকল	328 আপনার K চাই
অনুমতিতে	327 বিনা K
অনুসরণ	322 K করুন	376 K করুন
অ্যাডব্লকার	358 K
অ্যাড্রেস	334 K প্রকাশিত হবে না
""", 'আ': """
আপনাকে	57 আমরা K
আপনার	336 K ই-মেইল
আপনিও	51 K যোগ দিন
আমাদের	38 K লিখুন	38 K জানান	38 K পাঠান	67 K লিখুন	67 K জানান	67 K পাঠান	323 K জানান	323 K পাঠান	323 K লিখুন	323 K ইমেইল করুন	337 K পাশে থাকুন	376 K লিখুন	376 K ইমেইল করুন	376 K সঙ্গে কাজ করুন	377 K পাঠক	377 K সঙ্গে
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
কমিশন	346 K পেতে পারি
করুন	322 ফলো K	322 যোগ K	376 লগইন K	376 ফলো K
কর্তৃপক্ষ	326 মন্তব্যের জন্য K দাযী নয
কিনুন	332 টিকিট K
কুইজে	332 K অংশ নিন
ক্লিক	322 K করুন	376 এখানে K করুন	376 লিংকে K করুন
""", 'খ': """
খবরটি	4 K	339 K পডতে	377 K
""", 'গ': """
গ্রহণ	328 কুকি K করুন
গ্রাহক	376 K হোন
গ্রাহকদের	339 শুধু K জন্য
""", 'চ': """
চাকরির	332 K সুযোগ
চালিযে	339 পডা K যেতে
চ্যানেল	377 আমাদের K
""", 'জ': """
জরিপে	332 K অংশ নিন	332 K ভোট দিন
জানতে	343 আরও খবর K
জানান	376 মতামত K	379 K
জানিযেছে	379 K
জানিযেছেন	379 K
""", 'ট': """
টাকায	339 মাত্র # K
টেলিগ্রাম	377 আমাদের K
ট্যাগ	62 আমাকে K
""", 'ড': """
ডাউনলোড	335 অ্যাপ K করুন	335 অ্যাপটি K করুন	376 অ্যাপ K করুন	376 অ্যাপটি K করুন
""", 'থ': """
থাকুন	322 যুক্ত K	376 পাশে K
""", 'দ': """
দাঁডান	338 পাশে K
দিন	322 যোগ K
দেখতে	333 ভিডিও K
দেখুন	333 ভিডিও K
""", 'ধ': """
ধরিযে	323 ভুল K দিন
""", 'ন': """
নামিযে	335 অ্যাপ K নিন
নিউজলেটার	317 আমাদের K	317 K পেতে	336 সাপ্তাহিক K	377 আমাদের K	377 K	380 K
নিউজলেটারের	377 K
নিজস্ব	326 মতামত লেখকের K
নিবন্ধন	376 এখনই K করুন
নোটিফিকেশন	335 K চালু করুন
""", 'প': """
পডতে	339 বাকি অংশ K	339 লেখা K	343 আরও খবর K
পাঠকেরাই	337 K আমাদের ভরসা
পাঠান	323 লেখা K
পুনঃপ্রকাশ	45 K
পুনর্মুদ্রণ	45 K
পেযেছেন	331 ভুল K
প্রকাশ	326 অনুমতি ছাডা K	334 ঠিকানা K করা হবে না
প্রতি	378 K মাসে
প্রতিবেদক	39 আমাদের K	325 জ্যেষ্ঠ K	325 নিজস্ব K
প্রতিবেদকের	39 আমাদের K	323 K সঙ্গে যোগাযোগ করুন
প্রতিবেদন	377 এই K
প্রযোজন	328 আপনার সম্মতি K
""", 'ফ': """
ফেসবুক	377 আমাদের K
""", 'ব': """
বন্ধুদের	49 K পাঠান	49 K সঙ্গে
বলছেন	379 K
বললেন	379 K
বলেছে	379 K
বলেছেন	379 K
বলেন	379 K
বুদ্ধিমত্তা	330 কৃত্রিম K
ব্যবহার	329 কুকি K
ব্লকার	358 অ্যাড K
""", 'ভ': """
ভার্চুযাল	63 আমাদের K
ভিডিও	40 ছবি ও K	40 ছবি বা K
ভিডিওটি	333 K দেখুন
""", 'ম': """
মতামত	332 আপনার K দিন	376 K দিন
মন্তব্য	326 অশালীন K প্রকাশ	334 K করতে	334 K লিখতে	334 আপনার K লিখুন
মাসিক	378 K
মূল্যে	339 বিনা K পডতে
মূল্যের	340 বিনা K লেখা
মোবাইল	377 আমাদের K
""", 'য': """
যুক্ত	322 K হোন	322 K করুন	376 K হতে	376 K হোন
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
সংবাদটি	377 K
সংরক্ষিত	321 স্বত্ব K
সংশোধন	97 K:
সংশোধনী	97 K
সংস্করণে	97 আগের K
সঙ্গেই	343 আমাদের K থাকুন	343 K থাকুন
সদস্য	376 K হোন
সম্পাদকীয	326 K নীতির সঙ্গে
সর্বস্বত্ব	321 K সংরক্ষিত
সহযোগিতা	376 K করুন
সহাযতা	376 আমাদের K	376 K করুন
সাংবাদিক	377 আমাদের K
সাংবাদিকতা	377 স্বাধীন K
সাংবাদিকতাকে	337 স্বাধীন K	377 K
সাংবাদিকতার	337 K পাশে
সাপ্তাহিক	336 আমাদের K
সাবস্ক্রাইব	317 নিউজলেটারে K	322 K করুন	336 K করলে আপনি	336 K করার জন্য ধন্যবাদ	376 K করুন
""", 'হ': """
হোযাটসঅ্যাপ	38 আমাদের K	67 আমাদের K	377 আমাদের K
হোযাটসঅ্যাপে	38 আমাদের K	67 আমাদের K
""", 'ก': """
กด	4004 Kเพิ่มเพื่อน	4032 Kติดตาม
กร	3974 Kอกอีเมล
กล	4035 K่าว
กอ	4033 Kงบรรณาธิการ
กา	14 Kรแจ้งเตือน	4032 Kรสนับสนุนจากคุณ
""", 'ข': """
ขอ	3992 Kบคุณที่สมัคร	3992 Kบคุณที่ลงทะเบียน	4033 Kงเรา
""", 'ค': """
คล	40 Kิปหรือภาพ	4032 Kิกที่นี่	4032 Kิกชม
คว	4002 Kามเห็นส่วนตัวของผู้เขียน
ค่	4001 Kาคอมมิชชั่น	4001 Kาคอมมิชชัน
""", 'จ': """
จด	3973 Kหมายข่าวของเรา	3992 Kหมายข่าวรายสัปดาห์ของเรา	4036 Kหมายข่าว
จะ	3991 Kไม่แสดงให้คนอื่นเห็น
""", 'ช': """
ช่	21 Kองข้อมูลจำเป็น
""", 'ด': """
ดา	4032 Kวน์โหลดแอปของเรา	4032 Kวน์โหลดแอปได้	4032 Kวน์โหลดแอปเลย	4032 Kวน์โหลดแอปฟรี
""", 'ต': """
ติ	38 Kดต่อเรา	38 Kดต่อทีมข่าว	67 Kดต่อเรา	67 Kดต่อทีมข่าว	3983 Kดต่อผู้สื่อข่าวของเรา	3983 Kดต่อกองบรรณาธิการ	4032 Kดตามเรา
ต่	4034 Kอเดือน	4034 Kอปี
""", 'ถ': """
ถื	3992 Kอว่าคุณยอมรับ
""", 'ท': """
ทด	3996 Kลองอ่าน
ทั	38 Kกมา	4002 Kศนะของผู้เขียน
ทา	3991 Kงเว็บไซต์ขอสงวนสิทธิ์	3993 Kงอีเมลทุก
ทุ	3993 Kกเช้าทางอีเมล
""", 'บ': """
บท	3997 Kความฟรี	4033 Kความนี้
บร	4036 Kิจาค
บล	4016 K็อกโฆษณา
บอ	38 Kกเรา	67 Kกเรา	4035 Kกว่า
""", 'ผ': """
ผู	63 K้ช่วยเสมือน	63 K้ช่วย ai	3994 K้อ่านที่สนับสนุนเรา
""", 'พ': """
พู	4035 Kดกับ
""", 'ภ': """
ภา	40 Kพและคลิป	40 Kพหรือคลิป	40 Kพและวิดีโอ
""", 'ม': """
มี	3983 Kข้อมูลเพิ่มเติม?
""", 'ย': """
ยอ	3985 Kมรับคุกกี้
""", 'ร': """
ระ	4035 Kบุว่า
รา	4034 Kยเดือน
ร่	51 Kวมเป็นหนึ่ง	51 Kวมสนับสนุน	3994 Kวมสนับสนุนการทำงานของเรา	4032 Kวมสนับสนุน	4032 Kวมบริจาคให้เรา	4032 Kวมบริจาคกับเรา	4032 Kวมบริจาคได้ที่
""", 'ล': """
ลิ	4002 Kขสิทธิ์เป็นของข่าว
""", 'ว': """
วา	4033 Kรสารศาสตร์อิสระ
""", 'ส': """
สง	3979 Kวนลิขสิทธิ์	3980 Kวนสิทธิ์
สน	3994 Kับสนุนสื่ออิสระ	3994 Kับสนุนการทำงานของเรา	3994 Kับสนุนนักข่าว	4032 Kับสนุนเรา	4032 Kับสนุนพวกเรา
สม	50 Kาชิกสามารถ	3973 Kัครรับจดหมายข่าว	3973 Kัครรับข่าวสาร	4032 Kัครรับ	4032 Kัครสมาชิกวันนี้	4032 Kัครสมาชิกเลย	4032 Kัครสมาชิกเพื่อ	4032 Kัครสมาชิกได้ที่	4032 Kัครสมาชิกของเรา	4036 Kาชิก
สำ	3996 Kหรับสมาชิกเท่านั้น
สื	4033 K่ออิสระ
ส่	38 Kงข้อความมา	38 Kงมาที่ทีมข่าว	49 Kงต่อ	67 Kงมาที่ทีมข่าว	3983 Kงเรื่องราวของคุณ	3983 Kงข่าวหาเรา	4032 Kงข้อมูลมาที่	4032 Kงคลิปมา
""", 'ห': """
หา	3983 Kกคุณมีข้อมูล
ห้	3979 Kามคัดลอกหรือ	3979 Kามคัดลอกข้อความ	3979 Kามคัดลอกเนื้อหา	3979 Kามคัดลอกบทความ	3980 Kามทำซ้ำ
""", 'อ': """
อย	4032 K่าพลาด
อี	21 Kเมลของคุณจะไม่	3973 Kเมลของคุณ
อ่	3996 Kานบทความฉบับเต็ม
""", 'เ': """
เข	24 K้าสู่ระบบ	4032 Kียนถึงเรา	4032 K้าสู่ระบบเพื่อ
เฉ	3996 Kพาะสมาชิก
เน	9 Kื้อหานี้	3985 Kื้อหาจากภายนอก	3985 Kื้อหาภายนอก	4012 Kื้อหานี้มาจาก	4012 Kื้อหาจาก
เป	3996 K็นสมาชิกอยู่แล้ว	4035 Kิดเผยว่า
เผ	45 Kยแพร่ต่อ	45 Kยแพร่ซ้ำ
เพ	18 Kราะผู้อ่าน	3991 Kื่อแสดงความคิดเห็น	3996 Kื่ออ่านต่อ	3996 Kื่ออ่านบทความ	4004 Kิ่มเพื่อนไลน์	4004 Kิ่มเพื่อนทางไลน์
เล	38 K่าให้เราฟัง	67 K่าให้เราฟัง	67 K่าประสบการณ์
เว	0 Kลาอ่าน	97 Kอร์ชันก่อนหน้าของ	3991 K็บไซต์ไม่รับผิดชอบ
""", 'แ': """
แก	97 K้ไข:
แจ	38 K้งทีมข่าว	67 K้งทีมข่าว	3983 K้งเบาะแสข่าว	3983 K้งเรา	4032 K้งทีมงาน
แช	49 Kร์ให้	67 Kร์เรื่องราว
แท	62 K็กเรา	62 K็กมา
แห	3982 Kล่งข่าวที่ต้องการ	3982 Kล่งข่าวโปรด	3982 Kล่งที่มาที่ต้องการ
แอ	4004 Kดไลน์	4004 Kดไลน์เพื่อ	4032 Kดไลน์
""", 'โ': """
โฆ	11 Kษณา
โป	4016 Kรแกรมบล็อกโฆษณา
โห	4032 Kวตเลย	4032 Kลดแอป
""", 'ใ': """
ให	4033 K้เรา
""", 'ไ': """
ไม	70 K่มีโฆษณา
""", 'ả': """
ảnh	4378 hãy gửi K
""", 'ủ': """
ủng	4319 ly cà phê K hộ	4378 hãy K hộ
""", 'あ': """
あと	2495 K#本、無料で
あな	51 Kたも参加
""", 'い': """
いか	2551 Kがでしたか
いの	97 Kちの電話
""", 'お': """
お使	10 Kいのブラウザ	2462 Kいのブラウザ
お寄	2551 Kせください
お届	57 Kけします
お申	2483 Kし込みはこちら	2551 Kし込みください	2551 Kし込みはこちら
お聞	2551 Kかせください
お見	2551 K逃しなく
お試	2551 Kしください
お読	2551 Kみいただけます
お送	57 Kりします
""", 'か': """
から	2500 K転載したものです	2500 Kの転載です
か月	2449 K無料	2553 K無料
""", 'が': """
が作	2533 aiK成
が無	2462 javascriptK効
が生	2533 aiK成
が翻	2533 aiK訳
が要	2533 aiK約
""", 'こ': """
ここ	2448 Kからは有料	2449 Kから先は
この	2 K記事を音声	9 Kコンテンツ	2448 K記事は有料	2448 K記事は会員	2467 K記事についてのご意見	2513 Kコンテンツは	2513 K投稿は	2513 K外部コンテンツは	2552 K記事が	2552 K記事を	2552 K記事は
""", 'ご': """
ご利	10 K用のブラウザ	2462 K用のブラウザ
ご協	2551 K力ください
ご存	2501 Kじの方は
ご寄	2446 K付をお願い	2551 K付
ご意	43 K見・ご反論	2467 K見・ご感想	2467 K見をお寄せ
ご感	2467 K想をお寄せ
ご支	2446 K援をお願い	2551 K援
ご登	2492 K録ありがとうございます	2551 K録
ご覧	2551 Kください	2551 Kいただけます
ご購	2551 K読
ご連	2551 K絡ください
""", 'す': """
すで	2495 Kに会員の方
すべ	2449 Kての記事が
""", 'ぜ': """
ぜひ	2459 Kフォロー
""", 'で': """
でも	2459 K配信中
で作	2533 aiK成
で受	2476 lineKけ取る
で届	2476 lineKく
で最	2476 lineK新
で生	2533 aiK成
で要	2533 aiK約
""", 'と': """
と強	2554 K調
と書	2554 Kい
と発	2554 K表
と話	2554 Kし	2554 Kす
と語	2554 Kっ	2554 Kる
と説	2554 K明
と述	2554 Kべ
""", 'に': """
によ	2533 aiKって生成	2533 aiKる要約	2554 Kると
""", 'の': """
の使	2465 cookieK用
の学	48 aiK習
の採	2483 K用情報
の提	2500 K供記事です
""", 'を': """
をフ	2459 Kォローする	2459 Kォローしよう
を使	2465 cookieK用
を利	2465 cookieK用
を有	2462 javascriptK効	2462 javascript K効
を発	2554 K表した
を許	2480 cookieK可
""", 'ア': """
アカ	2476 lineKウントはこちら
アシ	63 aiKスタント
アフ	74 Kィリエイトリンク	74 Kィリエイト広告	2499 Kィリエイト広告	2499 Kィリエイトプログラム	2499 Kィリエイトリンク	2508 Kィリエイトリンク	2508 Kィリエイト広告	2508 Kィリエイトプログラム
アプ	2454 Kリで開く	2454 Kリで読む	2454 Kリはこちら	2455 Kリを開く	2455 Kリをダウンロード	2455 Kリのダウンロード	2455 Kリをインストール	2491 Kリなら通知	2491 Kリなら速報	2491 Kリなら、	2491 Kリで読むと	2491 Kリなら
アン	2487 Kケートにご協力	2487 Kケートはこちら	2487 Kケート実施中	2488 Kケートに答えて
""", 'カ': """
カ月	2449 K無料	2553 K無料
""", 'ク': """
クイ	2488 Kズに答えて
クッ	2464 cookie(Kキー)	2465 Kキーを使用	2465 Kキーを利用	2480 Kキーを許可
""", 'コ': """
コメ	6 Kントを書く	6 Kントする	21 Kントをキャンセル	21 Kントを投稿するには	85 Kント欄	97 Kントしていない	2467 Kントを投稿するには	2467 Kントするには	2467 Kントをお寄せ	2468 Kント欄で	2468 Kント欄に	2468 Kント欄から	2468 Kント欄へ	2490 Kントは削除します	2490 Kントは削除することが	2490 Kントは削除する場合	2490 Kントは承認	2490 Kントは公開前	2490 Kントは非表示
コー	54 Kヒー代	54 Kヒーをおごって
""", 'サ': """
サポ	2446 Kートをお願いします	2551 Kートをお願い	2551 Kートしていただ
""", 'シ': """
シェ	25 Kアして	49 Kアして
""", 'ス': """
スパ	71 Kムは
""", 'タ': """
タグ	62 K付けして	62 Kをつけて
""", 'ダ': """
ダウ	2551 Kンロードしてください
""", 'チ': """
チケ	2483 Kット販売中
チャ	2460 Kンネル登録を	2476 Kンネルに参加する	2476 Kンネルに参加しよう
""", 'ニ': """
ニュ	78 Kースレター	2452 Kースレターに登録	2453 Kースレターを	2476 googleKースで	2492 Kースレター登録はこちら	2555 Kースレター
""", 'ネ': """
ネタ	97 Kバレを含
""", 'バ': """
バー	63 Kチャルアシスタント
""", 'フ': """
フォ	2459 Kローして最新	2459 Kローをお願い	2551 Kローしてください
""", 'ブ': """
ブラ	2511 Kウザは音声	2511 Kウザは動画	2511 Kウザではこの動画	2511 Kウザはvideo	2511 Kウザはaudio
""", 'プ': """
プッ	2455 Kシュ通知
プラ	2464 Kイバシーポリシーに
プレ	2449 Kミアム会員
プロ	2499 Kモーションが含まれ	2499 Kモーションを含
""", 'ポ': """
ポッ	34 Kドキャスト
""", 'ミ': """
ミラ	64 Kーサイト
""", 'メ': """
メル	2452 Kマガに登録	2453 Kマガで	2492 Kマガ登録はこちら	2492 Kマガの登録	2552 Kマガ
メー	21 Kルアドレスが公開されること	58 Kルで受け取りたい方	58 Kルでお知らせ	60 Kルアドレスは表示され	60 Kルアドレスが表示され	78 Kルマガジン	2452 Kルマガジンに登録	2453 Kルマガジンで	2453 Kルマガジンを	2453 Kルでお届け	2467 Kルアドレスが公開されることはありません	2492 Kルアドレスを入力してください	2555 Kルマガジン
""", 'ロ': """
ログ	24 Kイン	2448 Kインして続きを	2448 Kインしてください	2449 Kインが必要	2551 Kインして
""", 'ヶ': """
ヶ月	2449 K無料	2553 K無料
""", '上': """
上优	4413 在googleK先
上優	4413 在googleK先
""", '下': """
下方	4499 K留言
下載	4394 K客戶端	4396 Kapp	4396 K應用程式
下载	4394 K客户端	4396 Kapp	4396 K应用	4498 K客户端
""", '不': """
不代	4412 K表本站	4429 K表本站立场	4442 K表本報立場	4442 K表本报立场	4442 K表本站立场	4442 K表本站立場	4442 K表本媒體立場	4442 K表本網立場	4442 K表本刊立場
不发	71 K垃圾
不同	43 K意本文
不属	4468 K于任何财团
不屬	4468 K於任何財團
不得	4412 K转载	4412 K轉載
不认	43 K同本文
不錯	4498 K過
不错	4498 K过
""", '人': """
人工	48 K智能训练
""", '仅': """
仅代	4412 K表作者
仅供	4429 K其表达个人看法
仅限	4434 K会员	4434 K订户
""", '他': """
他說	4501 K
他说	4501 K
""", '付': """
付費	4389 K後	4502 K牆
付费	4389 K后	4502 K墙
""", '以': """
以下	4457 K内容来自
以閱	4388 K讀全文
以阅	4388 K读全文
""", '仮': """
仮名	97 Kです	97 K
""", '仲': """
仲間	51 Kに加わ
""", '会': """
会员	50 K每月	4389 K专享	4434 K限定内容
会員	50 Kの方は	50 Kは月に	2448 K限定です	2448 K限定の記事	2448 K登録できます	2449 K登録すると	2449 K登録が必要	2495 Kの方はこちら	2495 K登録で続きを読む	2495 K登録後にご覧	2524 Kだけが読める	2524 Kのみがお読み	2524 Kのみ閲覧	2551 K登録して	2551 K登録は	2551 K登録がお済み	2551 K登録をお願い	2551 K登録で	2551 K登録のうえ	2551 K登録はこちら	2551 K登録ください	2552 Kの方
会費	2493 Kで運営
""", '体': """
体験	67 K談をお寄せ
""", '你': """
你的	4386 K支持	4498 K支持,	4498 K支持让	4498 K支持讓	4498 K支持是
""", '使': """
使用	4404 Kcookie改善	4404 Kcookie以	4404 K cookie 以	4404 K cookie 来	4404 K cookie 來	4405 Kcookie来	4405 Kcookie來
""", '來': """
來自	4420 K外部平台的內容
""", '依': """
依靠	4432 K读者的支持	4432 K讀者的支持
""", '侵': """
侵权	4412 K请	4412 K必究
侵權	4412 K必究
""", '個': """
個人	2465 K情報の取り扱い	2500 Kの見解です	4429 K看法
""", '偏': """
偏好	4413 K來源	4413 K来源	4482 K來源
""", '僅': """
僅限	4434 K會員	4434 K訂戶
""", '優': """
優先	2475 Kソース	2475 K表示に設定	2475 Kする情報源	2475 K的に表示
""", '免': """
免費	15 K閱讀	4443 K文章	4443 K閱讀篇數	4443 K閱讀額度	4444 K註冊即可	4444 K註冊後	4471 K文章	4498 K訂閱	4500 K試用
免费	15 K阅读	4443 K文章	4443 K阅读篇数	4444 K注册即可	4444 K注册后	4471 K文章	4498 K订阅	4500 K试用
""", '全': """
全文	20 Kを	2448 Kを読むには	2448 Kをお読み
""", '公': """
公众	16 K号	4399 K号:
公式	2455 Kアプリ	2459 Kアカウントをフォロー	2459 Kアカウントを友だち	2476 Klineはこちら	2552 Kline
""", '关': """
关注	4399 K我们的	4498 K我们
""", '内': """
内阅	4394 appK读
""", '写': """
写真	40 Kや動画	40 K・動画	40 Kや映像
写道	4501 K
""", '分': """
分で	0 K読めます
分享	25 K给	25 K給	49 K给	49 K給	67 K您的故事
""", '初': """
初割	2553 K
初月	2495 K#円で	2553 K無料
""", '判': """
判断	2554 Kした
""", '利': """
利用	2464 K規約に同意
""", '前': """
前請	4429 K先登入
前请	4429 K先登录
""", '剩': """
剩余	4388 K#%
剩餘	4388 K#%
""", '力': """
力を	2493 K貸してください
""", '加': """
加入	51 K他们	51 K他們	4399 Kline好友	4399 Kline官方	4399 Kline@	4432 K贊助行列	4432 K赞助行列	4498 K会员	4498 K會員
加记	38 K者微信	67 K者微信
""", '助': """
助手	63 aiK	63 ai K
""", '励': """
励み	2552 Kになります
""", '動': """
動画	40 Kや写真	2484 Kをご覧ください	2484 Kはこちら	2485 Kでも詳しく	2485 Kでも解説	2511 Kを再生するには	2511 Kをご覧いただくには	2511 Kを視聴するには
""", '勘': """
勘誤	97 K
勘误	97 K
""", '包': """
包月	4500 K
""", '化': """
化名	97 K
""", '即': """
即可	4429 K留言
""", '参': """
参加	51 Kしませんか
""", '參': """
參與	6 K討論
""", '友': """
友だ	2460 Kち追加
""", '収': """
収益	2499 Kを得ること
""", '发': """
发给	57 K您
发表	6 K评论
发送	57 K给您	4392 K到您的邮箱
""", '取': """
取材	38 K班に	38 K班まで	38 K班が	67 K班に	67 K班まで	67 K班が	97 Kに回答しなかった	97 Kに応じなかった	2477 K班までご	2493 Kを支えて
取消	21 K回复	21 K回覆
""", '受': """
受信	2452 Kトレイに
""", '只': """
只靠	4432 K讀者	4432 K读者
""", '可': """
可能	97 K引起不适	97 K引起不適
""", '同': """
同意	4420 Kcookie
""", '向': """
向我	38 K们爆料	38 K們爆料	67 K们爆料	67 K們爆料
向本	38 K报	67 K报
""", '含': """
含剧	97 K透
含有	97 K暴力
""", '启': """
启用	4459 Kjavascript
""", '告': """
告訴	38 K我們	67 K我們	4501 K
告诉	38 K我们	67 K我们	4501 K
""", '呼': """
呼び	2554 Kかけた	2554 Kかける	2554 Kかけて	2554 K掛け
""", '命': """
命じ	2554 Kた
""", '啟': """
啟用	4459 Kjavascript
""", '喊': """
喊道	4501 K
""", '因': """
因为	4498 K有你的支持
因為	4498 K有你的支持
""", '图': """
图片	40 K和视频
""", '売': """
売上	2499 Kの一部が還元
""", '外': """
外部	2480 Kコンテンツ	4420 K内容	4420 K內容
""", '她': """
她說	4501 K
她说	4501 K
""", '好': """
好評	2483 K発売中
""", '如': """
如侵	4412 K权
如有	4412 K侵权	4412 K侵權
""", '学': """
学習	48 aiK
""", '安': """
安心	97 K專線
""", '官': """
官方	4400 K微信
""", '定': """
定期	4498 K定額
""", '寄': """
寄付	2521 Kで成り立って	2521 Kで運営され	2521 Kによって運営され	2551 Kをお願い	2555 K
寄到	4392 K您的信箱	4431 K你的信箱
寄給	57 K您
寄给	57 K您
""", '寫': """
寫道	4501 K
""", '居': """
居合	2501 Kわせた方は
""", '已': """
已是	4388 K會員	4434 K订户	4434 K訂戶
已经	4388 K是会员
""", '年': """
年額	2553 K
""", '广': """
广告	11 K	4406 K拦截	4465 K拦截	4465 K屏蔽
""", '広': """
広告	11 K	70 Kも	70 Kなし	70 Kなしで	2462 Kブロック	2493 Kに頼らず
""", '廣': """
廣告	11 K	4406 K攔截	4465 K攔截	4465 K封鎖
""", '开': """
开启	4396 K通知	4459 Kjavascript
""", '弊': """
弊社	2552 K
弊紙	38 Kまで	67 Kまで
""", '当': """
当サ	2552 Kイト
当初	97 Kの記事で
当社	2552 Kの
当編	2552 K集部
""", '後': """
後援	80 K
""", '微': """
微信	4396 K扫	4400 K公众号
""", '心': """
心理	97 K援助
""", '必': """
必填	21 K项已用	21 K欄位
必須	22 K項目です
""", '応': """
応援	2446 Kをお願いします	2551 Kをお願い	2551 Kして
""", '您': """
您已	4431 K成功订阅	4431 K成功訂閱
您的	10 K浏览器	10 K瀏覽器	4386 K支持	4432 K每一份捐款	4432 K每一筆捐款	4498 K捐款	4498 K支持,	4498 K支持让	4498 K支持讓	4498 K支持是
""", '情': """
情報	2477 Kをお寄せください	2477 K提供はこちら	2477 K提供を募集	2477 K提供をお待ち	2477 Kをお待ちして	2501 Kをお持ちの方は	2501 K提供窓口
""", '感': """
感謝	4431 K您的訂閱	4498 K閱讀	4498 K您的支持
感谢	4431 K您的订阅	4498 K阅读	4498 K您的支持
""", '成': """
成为	51 K其中一员	4388 K会员即可	4434 K付费会员	4498 K会员,	4498 K会员即可	4498 K我们的会员
成果	2508 K報酬型広告
成為	4388 K會員即可	4432 K我們的贊助	4434 K付費會員	4498 K會員,	4498 K會員即可	4498 K我們的會員
""", '我': """
我不	4488 K是机器人	4488 K是機器人
我们	4404 K使用cookie	4404 K使用 cookie	4499 K的
我們	4404 K使用cookie	4404 K使用 cookie	4499 K的
""", '手': """
手机	4396 K客户端
""", '打': """
打开	4394 Kapp	4396 K微信
打開	4394 Kapp
""", '扫': """
扫一	4396 K扫
扫描	4394 K二维码下载	4394 K二维码加入	4396 K二维码关注	4498 K二维码下载	4498 K二维码关注	4498 K二维码加入	4498 K二维码阅读
""", '把': """
把你	67 K的故事发
把您	67 K的故事发	67 K的经历发	67 K的經歷
""", '投': """
投げ	54 K銭
投资	4412 K有风险
""", '拒': """
拒絕	97 K置評
拒绝	97 K置评
""", '指': """
指出	4501 K
指摘	2554 Kした
""", '捐': """
捐助	4432 K我们	4432 K我們
捐款	4498 K支持	4502 K
""", '掃': """
掃一	4396 K掃
掃描	4394 K qr	4498 K二維碼
""", '授': """
授權	47 cc by #K
""", '推': """
推播	14 K	4396 K通知
推送	14 K	4396 K通知
""", '描': """
描写	97 Kが含まれ
""", '擋': """
擋廣	4465 K告
""", '支': """
支持	4385 K獨立媒體	4385 K独立媒体	4386 K我们的	4386 K我們的	4498 K我们,	4498 K我們,	4498 K我们。	4498 K我們。	4498 K我们的报道	4498 K我們的報導	4498 K我们的新闻	4498 K我們的新聞	4498 K我们的记者	4498 K我們的記者	4498 K我们的工作	4498 K我們的工作	4498 K我们继续	4498 K我們繼續
支援	2521 Kで成り立って	2521 Kで運営され	2521 Kによって成り立って	2521 Kによって運営され	2551 Kをお願い
""", '教': """
教え	49 Kてあげて
""", '文': """
文章	4412 K来源:
""", '新': """
新着	58 K記事をメール
新闻	4413 在googleK上关注
""", '无': """
无广	70 K告
""", '明': """
明ら	2554 Kかにした
""", '智': """
智慧	63 K助理
智能	63 K助手
""", '暢': """
暢讀	4434 K全站
""", '更': """
更新	58 K情報をメール
更正	97 K:	97 【K】	97 K说明	97 K說明
""", '最': """
最新	2452 K情報をお届け
""", '會': """
會員	50 K每月	4389 K專享	4434 K限定內容
""", '月': """
月額	2449 K#円	2553 K
""", '有': """
有了	4498 K你的支持	4498 K您的支持
有料	50 K会員は	2448 K会員限定	2448 K会員になる	2448 K会員の方	2495 K記事が読めます	2555 K会員
有权	4429 K删除
有權	4429 K刪除
""", '未': """
未予	97 K置评
未回	97 K应	97 K應
未滿	4453 K#歲	4453 K十八歲
未經	4412 K授權不得	4412 K授權,不得	4412 K授權禁止	4412 K授權請勿	4412 K授權,請勿
未经	4412 K授权不得	4412 K授权,不得	4412 K授权禁止	4412 K授权,禁止	4412 K授权请勿	4412 K授权,请勿
""", '本': """
本ま	2495 月#Kで無料で
本ア	2552 Kプリ
本サ	2552 Kイト
本內	4457 K容來自
本内	4457 K容来自
本刊	4499 K
本報	4499 K導
本报	4499 K读者	4499 K道
本文	97 K早前版本	97 K先前版本	97 K已更新	97 K已作	4412 K来源	4499 K
本站	4499 K
本紙	38 Kまで	67 Kまで
本網	4404 K站使用	4499 K
本网	4404 K站使用
本記	2552 K事
本誌	2552 K
""", '来': """
来自	4420 K外部平台的内容
""", '标': """
标记	62 K我
""", '標': """
標記	62 K我
""", '機': """
機械	2533 K翻訳
""", '欢': """
欢迎	4399 K关注	4498 K加入	4498 K赞助	4498 K订阅	4498 K投稿
""", '歡': """
歡迎	4399 K追蹤	4498 K加入	4498 K贊助	4498 K訂閱	4498 K投稿
""", '此': """
此內	9 K容	4457 K容來自	4457 K容由
此内	9 K容	4457 K容来自	4457 K容由
此前	97 K版本
此影	4456 K片在您所在
此视	4456 K频在您所在
""", '残': """
残り	2448 K#文字	2448 K: #文字
""", '毎': """
毎朝	17 K
毎週	17 K
""", '每': """
每周	17 K一次
每天	17 K早上
每年	4500 K
每日	4393 K简报	4393 K簡報	4393 K電子報
每月	4500 K
""", '求': """
求め	2554 Kた	2554 Kている
""", '沒': """
沒有	70 K廣告	4468 K股東	4468 K財團
""", '没': """
没有	70 K广告	71 K垃圾	4468 K股东	4468 K财团
""", '浏': """
浏览	4406 K器版本	4456 K器不支持音频	4456 K器不支持视频	4456 K器不支持播放	4456 K器不支持html#	4456 K器不支持video
""", '添': """
添加	38 K记者微信	67 K记者微信
""", '瀏': """
瀏覽	4456 K器不支援影片	4456 K器不支援音訊
""", '点': """
点击	4498 K关注	4498 K这里
""", '無': """
無料	15 K記事	2448 Kで会員登録	2448 K会員に登録	2495 Kで読める記事の上限	2495 K会員になると	2524 K記事の閲覧	2524 K記事は残り	2524 Kで読める記事	2524 K閲覧	2551 K会員に登録	2551 K会員登録	2553 K体験
無断	2474 K転載	2474 K複製	2532 K転載・複製	2532 K転載を禁じ	2532 Kでの転載	2532 Kで転載
""", '照': """
照片	40 K和视频	40 K或视频	40 K和影片	40 K或影片
""", '版': """
版权	4412 K所有	4412 K归本	4412 K归原	4412 K归作者	4412 K归属
版權	4412 K所有	4412 K歸
""", '特': """
特此	97 K更正
""", '独': """
独立	2552 Kしたジャーナリズム	4499 K新闻	4499 K媒体
""", '獨': """
獨立	4499 K新聞	4499 K媒體
""", '獲': """
獲得	4441 K佣金
""", '生': """
生命	97 K热线	97 K線
""", '用': """
用邮	58 K件接收
""", '由': """
由讀	4499 K者
由读	4499 K者
""", '申': """
申し	2483 K込みはこちら
申込	2483 Kみはこちら	2483 Kはこちら
""", '电': """
电子	4502 K报
""", '畅': """
畅读	4434 K全站
""", '留': """
留言	85 K区	85 K區	4499 K告诉我
""", '異': """
異論	43 Kのある方
""", '疑': """
疑問	2477 Kをお寄せ
""", '登': """
登入	24 K或	4388 K後繼續	4388 K會員	4444 K或註冊
登录	24 K或	4388 K后继续	4388 K后查看全文	4388 K后查看完整	4444 K或注册
登録	2495 Kして続きを読む	2551 Kしてください	2551 Kはこちら
""", '發': """
發表	6 K評論
發送	57 K給您
""", '皆': """
皆さ	2552 Kまの
""", '相': """
相談	97 K窓口
""", '看': """
看更	4394 appK多
""", '禁': """
禁止	4412 K转载
禁無	2473 K断
""", '私': """
私た	2552 Kちの
""", '科': """
科し	2554 Kた
""", '称': """
称	4501 K
""", '稱': """
稱	4501 K
""", '立': """
立即	4498 K加入我们	4498 K加入我們	4498 K订阅	4498 K訂閱	4498 K下载	4498 K下載	4498 K报名	4498 K報名	4498 K成为会员	4498 K成為會員
""", '第': """
第一	4429 K条评论	4429 K則留言	4429 K條評論
""", '筆': """
筆者	2500 K個人の見解
""", '紙': """
紙の	2552 K新聞の定期購読者
""", '経': """
経験	67 Kをお寄せ	67 Kをお聞かせ
""", '絕': """
絕無	71 K垃圾
""", '続': """
続き	2448 Kを読むには	2448 Kをお読みになる
""", '編': """
編按	97 K
編者	97 K註
編集	38 K部まで	38 K部に	67 K部まで	67 K部に	97 K部注	2552 K部では
""", '繼': """
繼續	4388 K閱讀請
""", '绝': """
绝无	71 K垃圾
""", '继': """
继续	4388 K阅读请
""", '编': """
编者	97 K注
""", '翻': """
翻墙	64 K
""", '者': """
者說	4501 K
者说	4501 K
""", '联': """
联盟	74 K链接	4441 K链接
联系	38 K我们	38 K记者	67 K记者
""", '聯': """
聯盟	4441 K行銷連結	4441 K連結
聯絡	38 K我們
""", '自': """
自動	2533 K翻訳
""", '若': """
若有	4412 K侵权	4412 K侵權
""", '获': """
获得	4441 K佣金
""", '著': """
著作	2474 K権は	2532 K権法により保護	2532 K権法で保護
""", '虚': """
虚拟	63 K助手
""", '表': """
表明	4429 K本站立场
表示	4501 K
""", '要': """
要发	21 K表评论
要發	21 K表留言
""", '訂': """
訂正	97 K:	97 【K】	97 Kして	97 Kします
訂閱	58 K電子報	4388 K即可	4388 K後繼續	4392 K我們的	4392 K電子報	4498 K我們	4502 K費
""", '記': """
記事	2 Kを聴く	2 Kを聞く	4 Kを	97 Kを更新しました	97 Kを修正しました
記者	2477 Kまでご連絡ください
""", '訴': """
訴え	2554 Kた
""", '評': """
評論	85 K區
""", '認': """
認め	2554 Kた
認為	4501 K
""", '說': """
說:	4501 K
說。	4501 K
說道	4501 K
""", '読': """
読み	2449 K放題
読者	18 Kの寄付	18 Kの支援	2493 Kの会費で	2552 Kの皆様	2552 Kの皆さ	2552 Kアンケート
""", '請': """
請先	4498 K登入
請啟	4404 K用javascript
請我	54 K喝咖啡
請捐	4498 K款
請支	4385 K持我們	4498 K持我們
請登	4498 K入後	4498 K入以
請立	4498 K即捐款
請輸	4431 K入您的電子	4498 K入您
請點	4498 K擊此處	4498 K擊這裡	4498 K擊下方	4498 K擊連結
""", '讀': """
讀者	43 K投書	4499 K問卷
""", '订': """
订阅	50 K用户	50 K会员	4388 K即可	4388 K后继续	4392 K我们的	4392 K电子报	4498 K我们	4502 K费
""", '认': """
认为	4501 K
""", '训': """
训练	48 K人工智能	48 aiK
""", '许': """
许可	47 cc by #K
""", '评': """
评论	85 K区	4429 K服务协议
""", '该': """
该视	4456 K频在您所在
""", '说': """
说:	4501 K
说。	4501 K
说道	4501 K
""", '请': """
请先	4498 K登录
请启	4404 K用javascript
请我	54 K喝咖啡	54 K喝杯咖啡
请捐	4498 K款
请支	4385 K持我们	4498 K持我们
请点	4498 K击此处	4498 K击这里	4498 K击下方	4498 K击阅读	4498 K击关注	4498 K击链接
请登	4498 K录后	4498 K录以
请立	4498 K即捐款
请输	4431 K入您的电子邮箱	4431 K入您的邮箱	4498 K入您
""", '读': """
读完	0 K需要
读者	18 K出资	18 K支持	43 K来信	4499 K问卷	4499 K群
""", '責': """
責任	4412 K編輯:
""", '賺': """
賺取	4441 K佣金
""", '購': """
購読	2448 K者の方は	2449 Kすると	2551 Kしてください	2552 K者の方	2555 K料
""", '贊': """
贊助	4385 K我們	4498 K我們
""", '责': """
责任	4412 K编辑:
""", '赚': """
赚取	4441 K佣金
""", '赞': """
赞助	4385 K我们	4498 K我们
""", '身': """
身边	4499 K的新鲜事
身邊	4499 K的新鮮事
""", '転': """
転載	45 K	2473 Kを禁じ
""", '輸': """
輸入	4431 Kemail
""", '轉': """
轉發	49 K給
轉給	49 K
轉載	45 K	4412 K請註明
""", '转': """
转发	25 K	49 K给
转给	49 K
转载	45 K	4412 K请注明
""", '输': """
输入	4431 Kemail
""", '这': """
这篇	4499 K文章
""", '迷': """
迷惑	71 Kメールは
""", '追': """
追記	97 K:
追蹤	4399 K我們的	4413 Kgoogle news	4498 K我們
""", '送': """
送っ	49 Kてください
送到	4431 K你的邮箱	4431 K您的邮箱	4431 K您的信箱
""", '這': """
這篇	4499 K文章
""", '通': """
通知	14 K	2455 Kをオン
通过	58 K邮件接收
""", '週': """
週に	17 K一度
週刊	2492 Kニュースレター
""", '邀': """
邀請	4498 K您
邀请	4498 K您
""", '邮': """
邮件	58 K订阅	78 K通讯
邮箱	21 K地址不会被公开	60 K不会显示	60 K地址不会显示	60 K不会公开
""", '鏡': """
鏡像	64 K
""", '镜': """
镜像	64 K
""", '長': """
長說	4501 K
""", '长': """
长说	4501 K
""", '開': """
開啟	4396 K通知	4459 Kjavascript
""", '閱': """
閱讀	0 K時間	20 K全文	4388 K全文請
""", '關': """
關注	4399 K我們的	4498 K我們
""", '阅': """
阅读	0 K时间	0 K时长	20 K全文	4388 K全文请
""", '随': """
随时	4498 K掌握
""", '隐': """
隐私	4405 K政策
""", '隨': """
隨時	4498 K掌握
""", '隱': """
隱私	4405 K權政策	4405 K政策
""", '電': """
電子	21 K郵件地址不會公開	78 K報	4502 K報
""", '需': """
需接	4420 K受cookie
需要	4420 K接受cookie	4498 K您的支持	4498 K你的支持
""", '音': """
音声	2484 Kでもお聴き
""", '飲': """
飲酒	4453 K過量
""", '首': """
首年	4446 K仅需
首月	4434 K仅需	4434 K只要	4446 K免费	4446 K免費	4446 K仅	4446 K僅	4446 K只需	4500 K
首选	4413 K来源	4413 K新闻来源	4482 K来源
首選	4413 K來源	4413 K新聞來源	4482 K來源
""", '點': """
點擊	4498 K這裡
""", '가': """
가명	97 K
가상	63 K 비서
가입하세요	2654 K
가입해	2654 K 주세요
""", '강': """
강조했다	2657 K
""", '게': """
게시물	2615 K 불러오기
""", '계': """
계속	2560 K 읽으려면	2560 K 읽으시려면
계신	2583 알고 K 분은
""", '공': """
공유해	25 K	49 K 주세요
공유해주세요	49 K
""", '광': """
광고	11 K	70 K 없이	2622 K 차단
광고도	70 K
광고차단	2622 K
""", '구': """
구글	2570 K 뉴스에서
구독	50 K 회원은	2560 K 후 이용
구독료	2658 K
구독을	2654 K 신청하세요
구독자	2560 K 전용 기사	2560 K 전용 콘텐츠	2560 K 전용입니다	2560 K 전용 서비스	2655 K
구독자는	50 K
구독자만	2560 K 볼 수	2597 K 읽을
구독자에게만	2597 K 제공
구독하고	2570 K
구독하세요	2582 K	2654 K
구독하시면	2560 K
구독해	80 K 주세요	2569 K 주세요	2595 K 주셔서	2654 K 주세요
구독해주세요	2569 K
구독해주셔서	2595 K
""", '금': """
금요일	2595 매주 K 보내드리는
""", '기': """
기사	2 K 듣기	4 K
기사가	97 K 수정
기사를	2 K 듣	97 K 수정	2560 전체 K 보려면	2597 전체 K 읽어보세요
기사의	97 K 이전 버전
기자를	2596 K 응원해
기자에게	2583 K 연락해 주세요
""", '남': """
남겨주세요	2654 K
""", '네': """
네이버	2570 K 메인에서	2582 K 구독
네이버에서	2570 K 구독
""", '놓': """
놓치지	2654 K 마세요
""", '눌': """
눌러주세요	2654 K
""", '뉴': """
뉴스레터	78 K	2562 K 구독하기	2562 K 구독하세요	2562 K 신청하기	2562 K 구독 신청하기	2655 K	2658 K
뉴스레터로	2562 K 받아
뉴스레터를	2562 K 받아	2562 K 구독하세요	2562 K 구독해	2562 K 구독하고	2562 K 구독하면	2654 K 신청하세요
""", '다': """
다운로드하세요	2654 K
""", '달': """
달	2597 첫 K #원
""", '답': """
답변하지	97 K 않았
""", '당': """
당신의	2583 K 제보가	2655 K 후원
""", '댓': """
댓글	6 K 작성
댓글로	85 K
댓글에	85 K
댓글은	2593 K 삭제될	2593 K 삭제합니다	2593 K 통보	2593 K 예고	2593 K 운영자	2593 K 사전
댓글을	6 K 작성	6 K 쓰
""", '덧': """
덧붙였다	2657 K
""", '독': """
독립	2655 K 언론
독립언론	2655 K
독립언론을	2596 K 지켜
독자	2605 K 후원으로	2654 K 여러분의	2655 K 여러분
독자님의	2558 K 후원	2605 K 후원으로
독자들의	18 K 후원	2605 K 후원으로	2626 K 후원
독자의	2605 K 후원으로	2626 K 후원	2655 K 힘
독자투고는	43 K
독자투고를	43 K
""", '동': """
동의하는	2595 K 것으로 간주
동참해	51 K 주세요
""", '들': """
들려주세요	2654 K
""", '로': """
로그인	24 K	2560 K 후 이용
로그인이	2560 K 필요합니다	2560 K 필요한 서비스	2560 K 필요해요
로그인하거나	2654 K
로그인하고	2597 K 계속
로그인하면	2597 K 계속
로그인하시면	2560 K
로봇이	2645 K 아닙니다
""", '링': """
링크에서	2654 K 확인하세요
""", '마': """
마음에	2596 기사가 K 드셨다면
""", '만': """
만나보세요	2654 K
""", '말': """
말했다	2657 K
""", '매': """
매월	2656 K
매일	17 K 아침
""", '메': """
메일로	58 K 받아보	58 K 받고 싶은	2595 K 보내드려요
메일함으로	2562 K
""", '묘': """
묘사가	97 K 포함
""", '무': """
무단	2580 K 복제	2580 K 전재
무단전재	2579 K
무료	15 K 기사	2603 K 기사	2656 K 체험
무료로	15 K 볼 수 있는	2597 K 볼 수 있습니다
""", '미': """
미러	64 K 사이트
""", '바': """
바로잡습니다	97 [K]	97 K
""", '받': """
받아보세요	2654 K
""", '발': """
발	49 K给
""", '밝': """
밝혔다	2657 K
""", '보': """
보내	57 K 드립니다	2654 K 주세요
보내드리는	2595 K
보내드립니다	57 K	2595 K
보내주세요	2654 K
""", '본': """
본	2655 K 기사
본사의	2601 K 편집 방향	2601 K 편집방향
본지는	2655 K
본지의	2601 K 편집 방향	2601 K 편집방향
""", '분': """
분	0 K 읽기
""", '브': """
브라우저가	10 K	2614 K 오디오를	2614 K 비디오를	2614 K 동영상을
브라우저는	2614 K 동영상
브라우저에서는	2614 K 동영상을
""", '사': """
사연을	2583 K 보내주세요	2583 K 보내 주세요
사전	2588 K 등록하기	2588 포럼 K 등록
사진	40 K·영상
사진과	40 K 영상	40 K 동영상
사진이나	40 K 영상	40 K 동영상
""", '상': """
상담전화	97 K
""", '선': """
선호	2581 K 매체로	2581 K 출처로	2581 K 언론사	2581 K 매체
선호하는	2581 K 출처
""", '설': """
설명했다	2657 K
설문에	2654 K 참여하세요
설치하세요	2654 K
""", '세': """
세미나	2588 K 신청하기
""", '소': """
소식을	2595 K 전해드립니다
""", '속': """
속보를	2594 K 받아보세요
""", '수': """
수수료를	2600 K 받을 수 있습니다	2600 K 제공받
""", '스': """
스팸	71 K 없이
스팸은	71 K
스포일러	97 K
""", '시': """
시민	2605 K 후원으로
시민의	2626 K 후원
시작하세요	2654 K
""", '아': """
아래에서	2654 K 확인하세요
""", '알': """
알려	2654 K 주세요
알려주세요	2654 K
알림	2566 K 받기	2566 K 설정
알림을	14 K	2594 K 켜고
""", '애': """
애드블로커	2622 K
애드블록	2622 K
""", '앱': """
앱	2566 K 다운로드	2566 K 설치	2594 K 설치하기
앱에서	2565 K 보기	2565 K 열기	2594 K 더 편하게	2654 K 확인하세요
앱으로	2565 K 보기	2594 K 더
앱을	2566 K 다운로드	2594 K 다운로드하세요	2594 K 설치하세요
""", '언': """
언론을	2596 독립 K 지켜
""", '여': """
여기서	2654 K 확인하세요
여러분	2655 K 덕분
여러분의	2583 K 제보를	2596 K 후원이	2626 독자 K 후원	2654 K 후원
""", '영': """
영상에서	2589 K 확인하세요	2589 K 확인할 수 있습니다	2654 K 확인하세요
영상으로	2589 K 확인하세요
영상을	2589 K 확인하세요
""", '온': """
온라인	2588 K 세미나
""", '옮': """
옮겨	45 K 실을
""", '외': """
외부	2586 K 콘텐츠	2615 K 콘텐츠입니다
""", '우': """
우리	84 K 앱에서	2655 K 기자
우리의	2655 K 저널리즘
""", '운': """
운영되고	2596 독자의 후원으로 K 있습니다
""", '원': """
원고료로	2596 K 응원
""", '월': """
월	2656 K #원
""", '유': """
유료	2560 K 구독자만
유튜브	2570 K 구독
""", '음': """
음성으로	2589 K 들으려면	2589 K 들어보세요
""", '응': """
응답	21 K 취소
응원하세요	2654 K
응원해	2558 K 주세요	2654 K 주세요
응하지	97 K 않았
""", '의': """
의견을	2654 K 남겨
의견이	43 K 다르신가요
""", '이': """
이	9 K 콘텐츠	2655 K 기사가	2655 K 기사는	2655 K 기사
이메일	2563 K 주소
이메일로	58 K 받아보
이메일은	60 K 표시되지
이메일을	2562 K 입력하세요	2562 K 입력해 주세요	2562 K 입력해주세요	2562 K 입력하시면
이미	2597 K 구독자이신가요
이벤트에	2654 K 참여하세요
이야기를	67 K 보내	67 K 들려
이전	97 K 판에서
""", '인': """
인공지능	48 K 훈련	48 K 학습
인공지능이	2637 K 작성	2637 K 생성	2637 K 요약
""", '일': """
일주일에	17 K 한 번
일할	2588 함께 K 기자를
""", '읽': """
읽는	0 K 시간
""", '자': """
자동	2637 K 번역
자바스크립트가	2617 K
자바스크립트를	2617 K
자살예방	97 K
자주	2581 더 K 보기
""", '잔': """
잔을	54 커피 한 K 사
""", '재': """
재배포	2579 K 금지
재배포금지	2579 K
재생할	2614 K 수 없습니다
""", '저': """
저작권법	2580 K
저작권법의	2580 K
저작권자	2580 K
저작권자의	2580 K
저희	2655 K 뉴스레터	2655 K 채널	2655 K 앱
저희는	2655 K
저희를	2655 K
""", '적': """
적었다	2657 K
""", '전': """
전문을	20 K
전용	2560 회원 K 기사	2560 회원 K 콘텐츠	2560 회원 K 서비스
전재할	45 K
전해	49 K 주세요
전해주세요	49 K
전했다	2657 K
""", '정': """
정기후원	2656 K
정정	97 K:	97 [K]
""", '제': """
제공하는	2615 K 콘텐츠입니다
제보	38 K 바랍니다	67 K 바랍니다	2583 K 부탁드립니다
제보는	2583 K 카카오톡
제보를	38 K 기다립니다	67 K 기다립니다	2583 K 기다립니다	2583 K 받습니다
제보해	38 K 주세요	67 K 주세요	2654 K 주세요
제보해주세요	38 K	67 K
제휴	74 K 링크	2600 K 링크
제휴링크	2600 K
""", '좋': """
좋아요	2582 구독과 K 부탁
좋아요를	2582 구독과 K 부탁
""", '주': """
주소는	21 이메일 K 공개되지
""", '지': """
지금	2654 K 확인하세요	2654 K 신청하세요	2654 K 참여하세요
지켜주세요	2654 K
""", '채': """
채널	2569 K 추가	2582 K 추가하기	2582 K 구독하기	2604 K 추가하고	2604 K 추가하면
채널에	2582 K 참여하세요
채널에서	2582 K 소식을	2654 K 확인하세요
채널을	2604 K 추가하고	2604 K 추가하면	2604 K 추가해	2604 K 구독하고	2604 K 구독하면
채용	2588 K 공고
""", '챗': """
챗봇에게	63 K
""", '첫': """
첫	2656 K 달
""", '추': """
추가해	2582 K 주세요
추가해주세요	2582 K
""", '친': """
친구	2582 K 추가하세요
""", '카': """
카카오톡	2604 K 채널에서	2604 K 채널
""", '커': """
커피	54 K 한 잔 사	2596 K 한 잔 값으로
""", '콘': """
콘텐츠	2615 K 불러오기
""", '쿠': """
쿠키	2586 K 동의가
쿠키를	2586 K 허용해야	2586 K 허용해
""", '태': """
태그해	62 K 주세요
태그해주세요	62 K
""", '특': """
특가	2588 K 보기
""", '파': """
파트너스	2600 K 활동
""", '팔': """
팔로우하기	2569 K	2582 K
팔로우하세요	2654 K
""", '팟': """
팟캐스트	34 K
""", '퍼': """
퍼가실	45 K
""", '편': """
편집자	97 K 주
""", '필': """
필수	21 K 필드는
필자의	2601 K 개인 의견
""", '함': """
함께해	51 K 주세요
함께해주세요	51 K
""", '협': """
협찬을	2600 K 받아
""", '활': """
활용	2579 ai 학습 및 K 금지
""", '회': """
회원	2560 K 전용입니다
회원가입	2560 K 후	2654 K 후
회원가입은	2654 K
회원가입을	2654 K 하
회원가입하고	2654 K
회원가입하면	2597 K 월
회원가입하세요	2654 K
회원가입하시면	2654 K
회원만	2560 K 볼 수
""", '후': """
후원금	2658 K
후원으로	2596 독자의 K 운영됩니다	2596 독자의 K 운영하는
후원을	2558 K 부탁드립니다	2654 K 부탁
후원이	2558 K 필요합니다	2558 K 큰 힘이
후원하세요	2654 K
후원해	80 K 주세요	2558 K 주세요	2654 K 주세요
후원회원의	2605 K 후원으로	2626 K 힘
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
