"""What the indexes of `compiled` hold under keys beyond plain ASCII: many pages never ask for it. Do not edit."""

# fmt: off

WHOLE = {'#': """
# bình luận	4298
# comentário	3211
# comentários	3211
# fotó megtekintése	2165
# fotók megtekintése	2165
# gün ücretsiz deneyin	4041
# głosów	91
# hlasů	91
# hozzászólás	2101
# komentářů	478
# komentāri	2727
# kép megtekintése	2165
# képek megtekintése	2165
# lượt bình chọn	91
# odpovedí	3748
# odpovědi	566
# odpovědí	566
# odpowiedź	3171
# příspěvků	478
# röster	91
# sekunden zurück	855
# válasz megjelenítése	2174
# yaşindan küçükler oynayamaz	4104
# ääntä	91
# δευτερόλεπτα μπροστά	959
# δευτερόλεπτα πίσω	959
# σχόλια	901
# ψήφοι	91
# відповідей	4271
# відповідь	4271
# відповіді	4271
# гласа	91
# голоса	91
# голосов	91
# голосів	91
# з #	4261
# из #	3541
# коментарі	4180
# коментарів	4180
# комментариев	3456
# комментарий	3456
# комментария	3456
# от #	297
# ответ	3551
# ответа	3551
# ответов	3551
# отговор	305
# отговора	305
# із #	4261
# הצבעות	91
# שניות אחורה	1952
# שניות קדימה	1952
# תגובות	1908
# تعليقات	118
# ثانيه جلو	1584
# ثانيه عقب	1584
# راي	91
# صوت	91
# نظر	1540
# कमेंट	2010
# वोट	91
# सेकंड आगे	2051
# सेकंड पीछे	2051
# € al mes durante # meses	1389
# € al mese per # mesi	2364
# € por mês durante # meses	3252
#% megtakarítás	2161
#/# fotó	2165
#/# kép	2165
#/#. fotó	2165
#/#. kép	2165
#か月無料	2451
#カ月無料	2451
#ヶ月無料	2451
#件のコメント	2467
#則留言	4408
#条评论	4408
#票	91
#秒戻る	2510
#秒進む	2510
#명 참여	91
#초 뒤로	2613
#초 앞으로	2613
""", 'a': """
a apărut o eroare	3400
a boltunkból	2147
a carregar vídeo	3265
a cikk a hirdetés alatt folytatódik	2097
a cikk a hirdetés után folytatódik	2097
a cikk automatikusan készült	2173
a cikk felhasználása engedélyköteles	2171
a cikk meg is hallgatható	2095
a cikk meghallgatása	2104
a cikk megosztása	2095
a cikk szerzői jogvédelem alatt áll	2171
a cikk zárolva van	2160
a cikket gépi hang olvassa fel	2151
a folytatáshoz regisztráljon	2089
a hanganyagot mesterséges intelligencia készítette	2151
a hirdetés után folytatjuk	2097
a hirdetés vége	2178
a hozzászólás lezárva	2174
a hozzászólások le vannak zárva	2174
a hét kvíze	2143
a kommentelés lezárult	2101
a könyv megrendelése	2147
a lejátszó betöltése	2151
a link másolva	2177
a lire également	1769
a mező kitöltése kötelező	2163
a nap kérdése	91	2143
a rovat további cikkei	2102
a szerző a lap munkatársa	2112
a szerző cikkei	2166
a szerző jogász	2112
a szerző közgazdász	2112
a szerző politológus	2112
a szerző további cikkei	2166
a szerző történész	2112
a szerző összes cikke	2166
a szerző újságíró	2112
a szöveg automatikusan készült	2173
a tartalmat nem tudjuk megjeleníteni	2149
a tartalom nem elérhető	2149
a tartalom nem jeleníthető meg	2149
a tartalom szerzői jogi védelem alatt áll	2171
a teljes cikk elolvasása	2166
a témában további cikkek	2102
a videó az ön országában nem játszható le	2151
a videó már nem elérhető	2151
a videó nem elérhető	2151
a videó nem elérhető az ön országában	2151
a videó nem játszható le	2151
a videólejátszó betöltődik	2151
a videót nem lehet lejátszani	2151
abo abschließen	701
abo auswählen	863
abo wählen	863
abonare confirmată	3423
abonați-vă	3329
abone değil misin	4119
abone değil misiniz	4119
abonează-te	3329
abonelere özel	4041
abonelere özel avantajlar	4104
abonelere özel indirim	4104
abonelere özel içerik	4119
abonelik paketlerini gör	4148
abonelik seçenekleri	4148
aboneliği yenile	4148
aboneliğini seç	4119
aboneliğiniz onaylandi	4149
aboneliğinizi seçin	4119
abonentu priekšrocības	2758
abonner nå	2945
abonner på nyhetsbrevet	2950
abonné	1821
abonné à ce thème	1877
abonnér	582
abonnér nu	582
abonnés	1736
abonnés uniquement	1809
abonē	2721
abonē jaunumus	2745
abonē un lasi visus rakstus	2721
abonēt	2721
abrir menú	1350
aby odtworzyć film, włącz javascript	3147
acasă	3343
accede a todos los contenidos sin límites	1389
accept termenii și condițiile	3400
accepter og fortsæt	656
acceptera och fortsätt	3936
acceptera och stäng	3936
accepto la política de privacitat	440
acceptér	596
acceptér alle	656
acceptér og fortsæt	656
acceptér og vis	656
acceptă toate	3351
acceptă tot	3387
acceptă și afișează conținutul	3351
acceptă și continuă	3387
acceso a todos los artículos	1448
accès à tous les articles	1872
accéder au dossier	1846
accéder à l'article	1736
accéder à la page de dons	1837
aceitar e ver o conteúdo	3233
aceito receber comunicações	3281
aceito receber comunicações de marketing	3281
aceito receber comunicações e ofertas	3247
acepto la política de privacidad	1419
acesso ilimitado a todo o conteúdo	3310
acest articol este rezervat abonaților	3366
acest câmp este obligatoriu	3400
acesta este ultimul tău articol gratuit	3366
acheter ce numéro	1796
achetez ce numéro	1796
activează	3391
activează alertele	3360
activează notificările	3360
activează sunetul	3383
actualitza la pàgina	433
actualités	1769
actualizar la página	1412
ad 광고	2591
adatkezelési tájékoztató	2149
adatvédelmi beállítások	2149
adatvédelmi tájékoztató	2149
adaugă ca sursă preferată	3410
adaugă un comentariu	3340
adaugă un răspuns	3416
adaugă în coș	3426
adblock détecté	1869
add meg az e-mail-címed	2107
además	1347
adhérer	1727
adj hozzá minket preferált forrásként	2176
adja meg az e-mail-címét	2107
adja meg az összeget	2158
adja meg e-mail-címét	2107
adomány	2087
adományozok	2087
adományozás	2087
adresa de email nu este validă	3400
adresă de email invalidă	3400
adreça electrònica	406
adó # százalék	2158
adója #%-ával	2158
afficher la vidéo	1832
afficher les réponses	1820
afișează comentariile	3375
afișează conținutul	3351
afișează conținutul extern	3351
afișează originalul	3344
afișează postarea	3387
afișează subtitrările	3383
afmeld når som helst	670
afspilleren indlæses	658
agora não	3184
ai deja un abonament? autentifică-te	3366
ai găsit o greșeală	3406
ai kan begå fejl	680
ai kan gjøre feil	3046
ai kan göra fel	3960
ai kan göra misstag	3960
ai może popełniać błędy	3169
ai može griješiti	3651
ai može pogriješiti	3651
ai môže robiť chyby	3746
ai může chybovat	564
ai může dělat chyby	564
ai observat o greșeală	3340
ai sa môže mýliť	3746
ai segítségével készült	2173
ai által fordított	2173
ai által generált	2173
ai által generált tartalom	2173
ai може да греши	304
ai सारांश	2025
ai से तैयार सारांश	2025
ai 摘要	4481
ai 기사 요약	2639
ai 번역	2639
ai 생성 이미지	2648
ai 요약	2591
ai 음성으로 듣기	2613
ai-genererat innehåll	3961
ai-genereret resumé	607
ai-oversættelse	681
ai-resumé	607	681
ai-összefoglaló	2104
ai-översatt	3960
ai-översättning	3961
aicinām ievērot cieņu komentāros	2727
aiheeseen liittyvää	1638
aiheesta lisää	1638
aikaa jäljellä #	1688
ainda não tem conta	3279
ainda não é assinante	3279
ainult vajalikud küpsised	1507
aitäh hääletamast	1504
aitäh liitumast	1492
aitäh sõnumi eest	1514
aizmirsāt paroli	2765
aizvērt	2729
aizvērt galeriju	2767
aizvērt reklāmu	2730
aiが要約	2535
aiによる要約	2535
ai总结	4481
ai摘要	4428
ai生成	2544	4481
ai生成内容	4491
ai翻訳	2535
ai翻譯	4481
ai翻译	4481
ai要約	2535
ai語音朗讀	4455
ai语音朗读	4455
ai重點整理	4428
ai音声で聴く	2510
ai가 생성한 콘텐츠입니다	2648
ai가 읽어주는 기사	2613
ai로 생성된 콘텐츠	2648
ajouter une réponse	1860
ajouter à mes favoris	1755
ajouter à mes sources préférées	1854
ajouter à mes sujets	1877
ajouter à mes thèmes	1877
ajouter à vos sources préférées	1854
ajouter à vos sélections	1755
ajándékozza a cikket	2095
ajándékozza a cikket barátjának	2095
ajánlataink	2102
ajánlja: outbrain	2178
ajánlja: taboola	2178
ajánljuk	2102
ajánljuk még	2102
ajánlott	2102	2161
ajánlott cikkek	2102
ajánló	2102
akceptuję	3079
akceptuję i kontynuuję	3145
akceptuję i przechodzę do serwisu	3145
akkurat nå	2966
ako chránime svoje zdroje	3743
ako chránime zdroje	3743
ako vypnúť adblock	3730
ako vypnúť blokovanie reklám	3730
aktuálny čas	3725
aktuálny čas #	3725
aktuální čas	542
aktuální čas #	542
aktuálně	479
akzeptieren und schließen	853
alege o sumă	3421
alege-ți abonamentul	3398
alegeți abonamentul	3398
algo salió mal	1420
alkalmazás letöltése	2153
alkalmazás megnyitása	2153
alla bidrag hjälper	3945
alla rättigheter reserverade	3958
alle abo-angebote im überblick	793
alle angaben ohne gewähr	799
alle beiträge anzeigen	868
alle beiträge der autorin	868
alle beiträge des autors	868
alle bidrag hjælper	665
alle bidrag tæller	665
alle inhalte sind urheberrechtlich geschützt	840
alle newsletter im überblick	784
alle preise ohne gewähr	799
aller à la recette	61
als bevorzugte quelle bei google hinzufügen	723
als bevorzugte quelle hinzufügen	879
als podcast hören	794
alte știri	3341
alterar preferências de cookies	3233
altres notícies	19
altres notícies que et poden interessar	19
altyazilari aç	4105
altyazilari göster	4105
altă sumă	3395
alătură-te conversației	3354
am înțeles	3344
amazon'da gör	4104
amazonで見る	2508
amazonで詳しく見る	2508
amazonで詳細を見る	2508
amazonで買う	2508
amazonで購入	2508
amazonで購入する	2508
amintește-mi mai târziu	3327
ana sayfaya dön	4125
anasayfaya dön	4125
anderen betrag wählen	861
andet beløb	665
andra läser	19	3879
andra läser just nu	19
andra läste även	3879
andre har også lest	19
andre leser nå	2966
andre leste også	2966
andre læser	604
andre læser lige nu	604
andre læser også	19
andre læste også	604
angebot auswählen	863
angebot wählen	793
anhören	722
anhören # min	722
anket sonuçlari	4138
anketa dňa	3717
ankstesnė nuotrauka	2707
anmäl	3963
anmäl annons	3966
anmäl dig	3862
anmäl dig till nyhetsbrevet	3862
anmäl inlägg	3962
anmäl kommentar	3962
anna kelvollinen sähköpostiosoite	1700
anna äänesi	1680
annet beløp	3031
anneta ühekordselt	1512
annonce - artiklen fortsætter nedenfor	595
annonces légales	1796
annoncørbetalt	87
annoncørbetalt indhold	87	612
annons - artikeln fortsätter nedan	3871
annons från våra partner	3966
annonsen slutar här	3871
annonser från google	3966
annonsinnehåll	3886
annonslänk	3871
annonsörsinnehåll	3886
annonsørinnhold	87	2974
annonsørsamarbeid	3052
ano, prosím	546
ano, rád	546
anonimni sandučić	3648
anonym brevlåda	3957
anonym tipslåda	3957
anonymná schránka	3743
anonymní schránka	561
anpassa inställningar	3936
anulează oricând	3398
anulezi oricând	3366
anuluj odpowiedź	3082
användarnamn	3948
användarnamn eller e-postadress	3947
användarvillkor	3872
anzeige schließen	881
anzeigensonderveröffentlichung	799
anúncio	3206
anúncios	3206
apasă pentru sunet	3420
apmaksāta sadarbība	2773
apmaksāts saturs	2730
apmokėta partnerystė	2713
apmokėtas turinys	2713
aportació mensual	435
aportació única	435
aportación mensual	1414
aportación única	1414
app letöltése	2153
app storeからダウンロード	2515
app storeでダウンロード	2515
app store에서 다운로드	2619
apple ile giriş yap	4119
apple podcastで聴く	2541
appleでサインイン	2523
appleでログイン	2523
appleで続ける	2523
app内打开	4461
après la publicité	1760
aptaujas rezultāti	2756
após a publicidade	3206
apóyanos	1308
apóyanos en patreon	1414
apúntate	1320
aquest article està bloquejat	438
aquest article t'ha estat útil	416
aquest camp és obligatori	440
aquest vídeo ja no està disponible	423
aquest vídeo no està disponible	423
ar norite gauti pranešimus	2702
arată conținutul	3387
arată mai mult	3404
arată mai puțin	3344
arată răspunsurile	3375
arată tot	3344
arkadaşina gönder	4048
arkadaşinla paylaş	4048
article abonné	1736
article ajouté à vos sélections	1755
article lu par une voix de synthèse	1828
article précédent	1769
article réservé aux abonnés	1736
article següent	444
article sponsorisé	1796
articles associés	1769
articles liés	1769
articles recommandés	1769
articles récents	1769
articol exclusiv pentru abonați	3366
articole asemănătoare	3341
articole înrudite	3341
articoli più letti	2367
articolul continuă după reclamă	3337
articolul continuă mai jos	3337
articolul următor	3341
artikeln finns också som ljud	3867
artikeln fortsätter efter annonsen	3871
artikeln fortsätter nedan	3871
artikeln fortsätter under bilden	3871
artikeln går att lyssna på	3867
artikeln läses upp av en syntetisk röst	3938
artikeln är automatiskt genererad	3960
artikeln är låst	3857
artikeln är maskinöversatt	3960
artikeln är skapad automatiskt	3960
artikeln är skyddad av upphovsrätt	3958
artikeln är uppläst av en dator	3867
artikkel jätkub pärast reklaami	1476
artikkel jätkub reklaami järel	1476
artikkel on kaitstud autoriõigusega	1522
artikkel täieneb	1474
artikkelen er låst	2945
artikkelen finnes også som lyd	2954
artikkeli jatkuu kuvan jälkeen	1632
artikkeli on konekäännetty	1710
artikkeli on suojattu tekijänoikeudella	1708
artikkelin lukee synteettinen ääni	1688
artikkelin voi myös kuunnella	1630
artiklen er låst	582
artiklen er læst op af en robot	591
artiklen findes også som lyd	591
artiklen fortsætter efter annoncen	595
artiklen fortsætter efter reklamen	686
artiklen fortsætter nedenfor	595
artiklen fortsætter under billedet	595
artiklen kan også høres	591
artiklen læses op af en kunstig stemme	658
artikli loeb ette tehishääl	1472
artiklit loeb sünteetiline hääl	1508
artiklit loeb tehishääl	1472
artykuł czytany przez syntezator mowy	3147
artykuł dla subskrybentów	3064
artykuł do słuchania	3147
artykuł premium	3156
artykuł sponsorowany	3078
artykuł zablokowany	3156
artykuły na e-mail	3067
artykuły partnerów	3175
artículo anterior	1347
artículo regalado	1460
artículo relacionado	1347
artículo siguiente	1423
artículos recomendados	1393
artículos relacionados	1347
as notícias mais lidas	3255
ascultă	3334
ascultă articolul	3383
ascunde răspunsurile	3375
aseta ensisijaiseksi lähteeksi	1714
aslini göster	4058
assine já	3189
atbalstīt	2721
atcel jebkurā laikā	2721
atcelt var jebkurā laikā	2765
atcerēties mani	2765
atidaryti galeriją	2707
atidaryti programėlėje	2701
atidaryti programėlę	2701
atkūrimo greitis	2700
atlikite testą	2696
atlikušais laiks	2760
atlikušais laiks -#	2760
atpakaļ uz augšu	2767
atpakaļ uz sākumlapu	2767
atradi kļūdu	2768
atradi kļūdu rakstā	2727
atradāt kļūdu	2768
atrakinti straipsnį	2705
atrisini krustvārdu mīklu	2756
atsaukt piekrišanu	2759
atsisiųsti garso įrašą	2700
atsisiųsti iš app store	2701
atsisiųsti iš google play	2701
atsisiųsti programėlę	2701
atsiųskite naujieną	2708
atsiųskite nuotraukas	2708
atskaņot video	2760
atskaņošanas ātrums	2760
atslēgt rakstu	2765
atslēgvārdi	2767
atteikties var jebkurā laikā	2766
attēls # no #	2775
attēls #/#	2775
attēls attēlā	2760
atualizar a página	3274
atualizar página	3274
atvērt	2729
atvērt galeriju	2767
atvērt lietotni	2761
atvērt lietotnē	2761
atvērt rakstu	2765
atļaut paziņojumus	2762
atšaukti galite bet kada	2660
atšaukti sutikimą	2699
aucun commentaire à ce niveau	1800
audio narrado por una voz automática	1372
audio vytvorila umelá inteligencia	3725
auf apple podcasts hören	774
auf spotify hören	774
ausgewählt für sie	798
auswahl bestätigen	853
auswählen	864
automaatselt tõlgitud	1517
automaattinen käännös	1711
automaticky preložené	3746
automaticky přeloženo	564
automatické prehrávanie	3725
automatické přehrávání	542
automatický preklad	3747
automatický překlad	565
automatikus lejátszás	2151
automatinis atkūrimas	2700
automatisch übersetzt	875
automatische übersetzung	876
automatiskt översatt	3960
automatiškai išversta	2709
automatsko puštanje	3630
automātiski tulkots	2769
automātiskā atskaņošana	2760
autoriser la publicité	1836
ava äpis	1509
avantage abonnés	1826
avantages abonnés	1826
avantaje pentru abonați	3381
avançar # segundos	3265
aveți deja cont	3398
avfölj	3964
avfølg	3050
avis de décès	1796
avoimet työpaikat	1640
avregistrera dig när som helst	3950
avsluta när du vill	3857
avsluta när som helst	3950
avslutt når du vil	2945
avslå alle	3022
avís legal	395
avísanos de un error	1437
aylik bağiş	4116
aylik bağiş yap	4147
ayrintilar için tiklayin	4057
ayrintilar için tiklayiniz	4057
az ai hibázhat	2173
az ai tévedhet	2173
az e-mail-címed	2163
az első hónap csak # ft	2089
az mi hibázhat	2173
az oldal tetejére	2166
az outbrain ajánlásával	2178
az ön e-mail-címe	2163
az ön neve	2163
az összefoglalót ai készítette	2173
az összefoglalót mi készítette	2173
az összes cikk	2166
az összes elfogadása	2149
az üzeneted	2163
aç	4058
añadir a favoritos	1332
añadir a la cesta	1459
añadir a mi lista	1392
añadir a mis temas	1453
añadir al carrito	1459
añadir comentario	1343
añadir como fuente preferida	1431
añadir una respuesta	1437
añadir usuario	1313
añádenos como fuente preferida	1431
aún no eres suscriptor	1417
aún no estás registrado	1417
aún no te has registrado	1313
aún no tienes cuenta	1417
ačiū už jūsų balsą	2696
ačiū už registraciją	2706
ačiū už žinutę	2706
ačiū, kad balsavote	2696
ačiū, kad užsiprenumeravote	2685
ați uitat parola	3398
ați votat deja	3375
""", 'b': """
baixar episódio	3265
baixar o áudio	3265
baixar áudio	3265
bandykite dar kartą	2706
bandykite vėliau	2706
bankkártyás támogatás	2158
bankovním převodem	549
banküberweisung	700
bara för dig som prenumererar	3947
bara för prenumeranter	3947
bare nødvendige	3022
bağiş sayfasina git	4116
bağiş yap	4040
bağiş yapin	4040
bağişim	4147
bağlanti kopyalandi	4133
bağlantiyi kopyala	4048
başa dön	4057
başka tutar	4116
be šlamšto	2706
bedste værdi	668
bei google als quelle hinzufügen	723
bei spotify hören	774
beitrag nicht mehr verfügbar	855
bejegyzés betöltése	2149
bejelentkezés	2089
bejelentkezés apple-fiókkal	2160
bejelentkezés facebookkal	2160
bejelentkezés google-fiókkal	2160
bekræft din e-mail	670
belépés	2089
belépés facebook-fiókkal	2160
belépés facebookkal	2160
belépés google-fiókkal	2160
benefício do assinante	3237
bere sintetični glas	3819
berite naprej z naročnino	3828
bestill nå	3020
beställ boken	3932
betalas årsvis	3947
betales årlig	3033
betales årligt	667
betalt innehåll	3966
betrag wählen	699
betygsätt receptet	61
betűméret	65
betűméret csökkentése	2177
betűméret módosítása	2177
betűméret növelése	2177
bez mišljenja	3625
bez surogātpasta	2766
bez zobowiązań	3156
bezmaksas piegāde	2758
bezárás	2086
beágyazott tartalom	2149
beállítás preferált forrásként	2176
beállítások mentése	2149
beğen	4099
beğenme	4099
bidrag kan trækkes fra i skat	665
bieżący czas #	3147
bild in originalgröße	868
bild vergrößern	740	868
bildergalerie öffnen	868
bildirimleri aç	4096
bildirimleri açin	4096
bilety już w sprzedaży	3142
bir hata oluştu	4121
bir tutar seçin	4147
bir şeyler ters gitti	4122
bir şeyler yanliş gitti	4122
bitte füllen sie dieses feld aus	865
bitte geben sie eine gültige e-mail-adresse ein	865
bitte prüfen sie ihr postfach	865
bitte versuchen sie es später erneut	784
bitte versuchen sie es später noch einmal	865
bitte überprüfen sie ihr postfach	865
bize ulaşin	4054
biểu quyết	91
bjud en vän på artikeln	3867
bjud oss på en kaffe	3945
bjud oss på kaffe	3945
bjud på en kaffe	3945
bli månadsgivare	3854
bli støttemedlem	2942
bliv fast støtte	665
bliv støtteabonnent	665
bliv støttemedlem	579
blocco pubblicità rilevato	2424
blokovať	3729
bloqueador de anúncios ativado	3308
bloqueador de anúncios detectado	3308
bloqueur de publicité détecté	1869
bloqueur détecté	1869
boletín	1320
bolo to užitočné	3746
brezplačna dostava	3816
browserul tău nu poate reda acest video	3351
brukervilkår	2959
brīva summa	2764
bu haber abonelere özeldir	4041
bu haber yapay zeka tarafindan seslendirilmiştir	4105
bu haber yapay zekâ ile seslendirilmiştir	4105
bu haberi paylaş	4156
bu haberi paylaşin	4156
bu içerik abonelere özeldir	4041
bu içerik faydali oldu mu	4098
bu içerik görüntülenemiyor	4108
bu içerik gösterilemiyor	4108
bu içerik kilitli	4119
bu video artik mevcut değil	4105
bu video bulunduğunuz ülkede izlenemiyor	4105
bu video mevcut değil	4105
bu video ülkenizde izlenemiyor	4105
bu yaziyi paylaş	4156
bu yorumu şikayet et	4138
bugün değil	4039
bulmaca çöz	4101
bunlar da ilginizi çekebilir	4055
burtu izmērs	2772
butlletí	406
buzón anónimo	1426
buzón seguro	1426
buďte v obraze	468
bylo to pro vás užitečné	564
bylo to užitečné	564
bài cùng chuyên mục	4326
bài cùng tác giả	4326
bài khác	4299
bài khác của tác giả	4358
bài liên quan	4299
bài mới nhất	4326
bài quảng cáo	4327
bài tiếp theo	4299
bài trước	4358
bài viết có hữu ích không	4331
bài viết có hữu ích với bạn không	4331
bài viết liên quan	4299
bài viết mới	4325
bài viết này bị khóa	4352
bài viết này có hữu ích không	4331
bài viết tiếp theo	4358
bài viết trước	4358
bài viết được tặng bởi thuê bao	4378
bài được dịch tự động	4325
bài đọc nhiều	4326
báo cáo	4332
báo cáo bình luận	4369
báo cáo vi phạm	4332
báo lỗi	4298
báo lỗi bài viết	4331
bármikor leiratkozhat	2107
bármikor leiratkozhatsz	2107
bármikor lemondhatja	2089
bármikor lemondható	2089
bäst värde	3948
bästa pris	3948
bình chọn	91	4332
bình chọn của bạn đã được ghi nhận	4331
bình luận	4298
bình luận (#	4298
bình luận của bạn	4369
bình luận đã bị tắt	4369
bölümü indir	4105
búsqueda	1350
bülten	4078
bülten üyeliği	4078
bültene abone oldunuz	4078
büyüt	4057
bądź na bieżąco	3067
bądź pierwszą osobą, która skomentuje	3171
błędny adres e-mail	3159
bővebben	2104
būkite pirmas	2666
būkite pirmas, pakomentavęs	2666
bạn chưa có tài khoản	4352
bạn chưa đăng ký	4352
bạn có muốn nhận thông báo	4345
bạn có muốn nhận thông báo không	4345
bạn có thể hủy đăng ký bất cứ lúc nào	4354
bạn có thể quan tâm	4299
bạn muốn nhận thông báo	4345
bạn thấy bài viết này thế nào	4331
bạn đang theo dõi chủ đề này	4363
bạn đã bình chọn	4331
bạn đã bình chọn rồi	4331
bạn đã có tài khoản	4352
bạn đã đăng ký rồi	4375
bản ghi	4339
bật	4346
bật thông báo	4345
bật tiếng	4338
bắt buộc	4355
bắt đầu trắc nghiệm	4334
bỏ qua	4282
bỏ qua quảng cáo	4372
bỏ theo dõi	4363
""", 'c': """
cada aportació compta	409
cada aportación cuenta	1388
cada contribuição conta	3250
cada doação conta	3276
cada donación cuenta	1414
cadastre-se grátis	3189
califica este artículo	1343
campo obrigatório	3281
campos obrigatórios	3281
cancel·la quan vulguis	438
cargando el vídeo	1403
cargando vídeo	1403
cargar más	1350
cargar más comentarios	1396
cargar más noticias	1423
cargar publicación	1407
cargar vídeo	1407
carrega la publicació	427
carrega més comentaris	416
carregando o vídeo	3265
carregando vídeo	3265
carregant el vídeo	423
carregar conteúdo	3269
carregar mais comentários	3257
carregar mais notícias	3285
carregar o conteúdo	3269
carregar publicação	3269
carregar vídeo	3269
carte de crédit	1735
cartão de crédito	3188
categorieën	2818
categorías	1347
caută	3343
caça-palavras	3262
ce contenu vous a-t-il été utile	1794
ce résumé vous a-t-il été utile	1794
cea mai bună ofertă	3399
cela vous a-t-il été utile	1820
cele mai citite știri	3369
cele mai noi știri	3341
celkem hlasovalo # čtenářů	534
celozaslonski način	3819
celá obrazovka	542
celý článek	481
celý článek zde	557
celý článok	3740
cererea ta a fost trimisă	3423
cerrar galería	1451
cerrar menú	1350
cerrar sesión	1313
cet article est en accès libre pour les abonnés	1809
cet article est lu par une voix de synthèse	1794
cet article vous a-t-il été utile	1820
cette adresse est déjà inscrite	1873
cette information vous a-t-elle été utile	1860
cette page vous a-t-elle été utile	1820
cette réponse est-elle utile	1820
cette vidéo est indisponible	1828
cette vidéo ne peut pas être lue	1828
cevaplari göster	4098
chargement du lecteur vidéo	1828
charger la vidéo	1832
charte éditoriale	1850
chcem dostávať upozornenia	3728
chcem odoberať	3737
chcete dostávat notifikace	545
chcete dostávat upozornění	545
chcete dostávať notifikácie	3728
chcete dostávať upozornenia	3728
chci dostávat upozornění	545
chci odebírat	468
chci podpořit	463
chci přispět	463
chi tiết	4302
chia sẻ	4289
chia sẻ bài viết	4289
chia sẻ bài viết này	4378
chia sẻ facebook	4325
chia sẻ lên facebook	4365
chia sẻ qua email	4365
chia sẻ qua facebook	4325
chia sẻ qua zalo	4365
chia sẻ tin này	4378
chia sẻ zalo	4365
chia sẻ ý kiến của bạn	4298
cho chúng tôi biết ý kiến	4331
cho phép	4346
cho phép thông báo	4345
chuyên mục	4299
chuyển đến công thức	61
chép liên kết	4325
chính sách bảo mật	4297
chính sách bảo mật | điều khoản sử dụng	4297
chính sách cookie	4297
chính sách quyền riêng tư	4297
chơi miễn phí	4334
chơi ngay	4334
chưa có tài khoản	4352
chấp nhận tất cả	4297
chấp nhận tất cả cookie	4297
chấp nhận và tiếp tục	4342
chất lượng	4339
chế độ tối	4371
chỉ dành cho thuê bao	4352
chỉ dành cho thành viên	4352
chọn	4353
chọn gói	4352
chọn gói của bạn	4352
chọn gói đăng ký	4352
chọn số tiền	4373
chủ đề	4299
chủ đề liên quan	4299
chủ đề nóng	4326
cikk ajándékozása	2177
cikk elküldése ajándékként	2177
cikk feloldása	2160
cikk meghallgatása	2151
cikk megosztása	2095
cikk mentése	2095
cikk nyomtatása	2177
cikkünk frissül	2104
citeşte şi	3341
citește articolul complet	3404
citește articolul integral	3404
citește fără limite	3366
citește gratuit	3422
citește mai departe	3341	3343
citește mai mult	3341	3343
citește regulile comunității	3354
citește tot articolul	3404
citește transcrierea	3383
citește în aplicație	3389
citește și	3341
citi šobrīd lasa	2723
citit de o voce sintetică	3383
citiți și	3341
cobrança anual	3279
codes de réduction	1884
cofnij zgodę	3145
col·labora	382
comandă acum	3381
comandă cartea	3381
comentariile sunt doar pentru abonați	3416
comentariul tău	3416
comentariul tău așteaptă moderarea	3354
comentează	3340
comentário	3211
comentário aguardando moderação	3243
comentários	3211
comentários desativados	3299
comentários exclusivos para assinantes	3243
commander ce numéro	1796
comment désactiver mon adblocker	1836
comment désactiver mon bloqueur	1836
commentaire en attente de modération	1800
commentaires désactivés	1860
commerciële bijdrage	2863
commerciële content	2933
commerciële inhoud	2933
comparte este artículo	1460
compartilhar esta matéria	3320
compartilhe esta notícia	3320
compartir esta página	1460
compre a edição impressa	3237
conditions générales	1762
conectează-te cu facebook	3366
conectează-te cu google	3366
confidentialité	1762
configuració de galetes	427
configuració de les galetes	427
configuració de privacitat	427
configuración	1340
configuración de cookies	1340
configuración de privacidad	1407
configurações de cookies	3208
configurações de privacidade	3269
confira o preço	3319
conheça as ofertas	3310
conheça os planos	3310
conheça todas as nossas newsletters	3247
consenti la pubblicità	2390
consigue tu entrada aquí	1374
consulta les normes de participació	398
consultez notre charte de modération	1800
consíguelo en tu quiosco	1374
contacta amb la redacció	446
contacta con la redacción	1426
contactar a redação	3288
contactar con la redacción	1426
contactați redacția	3406
contacte a redação	3288
contactează redacția	3406
contacter la rédaction	1850
contactez la rédaction	1850
contenu externe recommandé	1792
contenu proposé par notre partenaire	1796
contenu réservé	1840
contenu réservé aux abonnés	1840
contenu sponsorisé	1760
contenus recommandés	1813
contenus sponsorisés	1760	1769
conteúdo de marca	3206
conteúdo exclusivo	3189
conteúdo exclusivo para assinantes	3252
conteúdo externo	3233
conteúdo externo recomendado	3233
conteúdo gerado por ia	3305
conteúdo pago	3263
conteúdo para assinantes	3189
conteúdo patrocinado	3206
conteúdo premium	3252
conteúdo produzido pela marca	3237
conteúdo relacionado	3215
conteúdos relacionados	3255
contingut només per a usuaris registrats	410
continua a leggere dopo la pubblicità	2379
continua após a publicidade	3206
continua després de l'anunci	400
continuar leyendo aquí	1313
continuarea articolului după reclamă	3356
continue a ler esta notícia	3255
continuer après la publicité	1760
continuer sans désactiver	1869
continuer à lire	1875
continuă cu apple	3366
continuă cu email	3422
continuă cu facebook	3366
continuă cu google	3366
continuă lectura	3425
continuă pe site	3389
continuă să citești	3425
continuă să citești după publicitate	3356
continuă în browser	3389
continúa abajo	1338
contáctanos	1343
convida'ns a un cafè	435
conținut disponibil doar utilizatorilor înregistrați	3366
conținut extern	3351
conținut extern recomandat	3351
conținut pentru abonați	3329
conținut plătit	3381
conținut premium	3366
conținut sponsorizat	87	3337
cookie beállítások	2149
cookie を管理する	2513
cookie 設定	4459
cookie 设置	4459
cookie-beállítások	2149
cookieinställningar	3872
cookieの管理	2513
cookieの設定	2464
cookieを拒否する	2543
cookieを管理	2513
cookieを管理する	2513
cookie政策	4404
cookie設定	2464	4404
cookie设置	4404
copia enllaç	452
copia l'enllaç	389
copiază	3413
copiază link	3334
copiază linkul	3334
copy link thành công	4325
correo electrónico	1320
correo electrónico no válido	1419
correo no válido	1419
correu electrònic	441
correu electrònic no vàlid	440
correu no vàlid	440
coś poszło nie tak	3160
coś poszło nie tak. spróbuj ponownie	3159
coś poszło nie tak. spróbuj ponownie później	3159
creează cont	3329
crucigrama del día	1438
créer mon compte	1736
créer un compte	1736
créer une alerte	1802
créer une alerte sur ce thème	1802
csak a szükséges sütik	2149
csak a szükségesek	2149
csak előfizetők számára	2160
csak előfizetőknek	2089
csomagok megtekintése	2160
cualquier aportación ayuda	1414
cum îl dezactivez	3394
cumpără acum	3381
cumpără bilet	3381
cumpără bilete	3381
cumpără bilete online	3381
cumpără cartea	3381
cumpără de pe emag	3381
cumpără revista	3356
cuvinte încrucișate	3380
czy artykuł był pomocny	3169
czy artykuł był przydatny	3169
czy ten artykuł był pomocny	3169
czy to było pomocne	3169
czyta głos ai	3147
czytaj całość	3089
czytaj cały artykuł	3162
czytaj również	3086
czytaj także	3086
czytaj też	3086
czytaj też nasze inne artykuły	3086
czytaj więcej	3086	3089
czytaj więcej o	3086
czytane przez głos syntetyczny	3147
cài đặt cookie	4342
cài đặt quyền riêng tư	4342
cài đặt ứng dụng	4344
các tin khác	4299
cách tắt	4349
cách tắt trình chặn quảng cáo	4348
câmp obligatoriu	3400
câmpuri obligatorii	3400
cât de util a fost acest articol	3354
câu đố	4336
címkék	2102
címlap	2102
címlapra	2166
címlapról ajánljuk	2102
có lẽ để sau	4282
có lỗi xảy ra	4354
có thể bạn quan tâm	19	4299
có thể bạn thích	19
có, tôi muốn	4345
códigos de desconto	3319
códigos de descuento	1459
códigos promocionales	1459
cómo desactivar el bloqueador	1412
cómo desactivarlo	1413
cómpralo aquí	1402
cómpralo en amazon	1402
cùng chuyên mục	4299
cùng chủ đề	4326
cùng tác giả	4326
cũ nhất	4332
cảm ơn bạn đã bình chọn	91	4331
cảm ơn bạn đã tham gia	4331
cảm ơn bạn đã ủng hộ	4373
cảm ơn, tin nhắn của bạn đã được gửi	4354
cỡ chữ	65
cửa hàng	4367
""", 'd': """
d'autres articles à découvrir	19
da, želim	3634	3823
dagens fråga	91	3928
dagens spørgsmål	91	650
dagens spørsmål	91	3016
daha az göster	4058
daha fazla göster	4057
daha fazla haber için tiklayin	4057
daha fazla yorum yükle	4098
daha önce oy kullandiniz	4098
daha önce oy verdiniz	4098
dalies ar šo rakstu	2726
dalinkitės	2660
dalinkitės straipsniu	2665
dalsza część artykułu pod materiałem wideo	3078
dalsza część artykułu pod wideo	3078
dalsza część tekstu pod wideo	3078
dalīties	2721
dalīties ar draugiem	2726
dalīties ar rakstu	2772
dalīties facebook	2726
dalīties whatsapp	2772
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
danke für dein feedback	778
danke für deine stimme	91
danke für ihr feedback	778
danke für ihre stimme	91	846
danke fürs abstimmen	846
danke fürs mitmachen	91
danos tu opinión	1379
dans l'actualité	1813
dans la même catégorie	1769
dans la même rubrique	1769
dans la même série	1769
dar lze odečíst z daní	549
dar si můžete odečíst z daní	549
darovat jednorázově	549
darovat měsíčně	549
darovat článek	471
darovať	3663
darovať jednorazovo	3732
darovať mesačne	3732
darovať článok	3671
darowiznę możesz odliczyć od podatku	3154
darujte nám # %	3732
darujte tento článek	471
darujte tento článok	3671
das könnte dich auch interessieren	737
das könnte ihnen auch gefallen	737
das könnte sie auch interessieren	737
das könnte sie interessieren	737
das video ist in ihrem land nicht verfügbar	855
das video ist leider nicht mehr verfügbar	855
das video ist nicht mehr verfügbar	855
das video ist nicht verfügbar	855
das wichtigste in kürze, zusammengefasst von ki	768
datenschutzerklärung	730
daugiau autoriaus straipsnių	2707
daugiau straipsnių	2707
daugiau šia tema	2662
dať spätnú väzbu	3746
deaktivér din adblocker	663
deblochează articolul	3366
definições de cookies	3269
definições de privacidade	3269
deine stimme wurde gezählt	846
deixar um comentário	3211
deixe um comentário	3211
del på e-mail	685
del på e-post	2954
del på facebook	591	2954
del på mail	591
del på twitter	591	2954
del på whatsapp	3051
del på x	591	2954
dela inlägget	3867
dela på facebook	3867
dela på twitter	3867
dela på whatsapp	3965
dela på x	3867
dela som gåva	3965
deli po e-pošti	3844
deli članek	3767
delite članek	3767
demander un droit de réponse	1860
den här artikeln är låst	3947
den här artikeln är skyddad av upphovsrättslagen	3958
den här videon är inte längre tillgänglig	3938
den här videon är inte tillgänglig	3938
denne artikel er låst	667
denne artikkelen er låst	3033
denne saken er låst	3033
denne video er ikke længere tilgængelig	658
denne video er ikke tilgængelig	658
denunciar comentário	3299
denunciar este comentário	3299
der er opstået en fejl	671
der opstod en fejl. prøv igen senere	670
dernière minute	1769
dernières actualités	1769
dernières infos	1769
dernières nouvelles	1769
desa les preferències	427
desa per llegir després	412
desactívalo para continuar	1412
desactívalo para seguir leyendo	1412
desbloquear artículo	1389
desbloqueie este conteúdo	3252
descarcă aplicația	3389
descarcă audio	3383
descarcă din app store	3389
descarcă din google play	3389
descarcă episodul	3383
descargar pódcast	1403
descarrega l'àudio	423
descarregar áudio	3265
deschide aplicația	3389
deschide în aplicație	3389
descárgala en app store	1409
descárgala en google play	1409
destekçi ol	4116
destekçimiz olun	4116
desteğiniz fark yaratir	4147
desteğiniz için teşekkür ederiz	4147
desteğiniz için teşekkürler	4147
det er gratis å opprette en bruker	2945
det går inte att visa innehållet	3936
det har oppstått en feil	3037
det här innehållet kan inte visas	3936
det här innehållet är inte tillgängligt	3936
det læser andre	604
det oppsto en feil. prøv igjen senere	3036
det är gratis att skapa ett konto	3857
detaylar için tiklayin	4057
detaylar için tiklayiniz	4057
detta material är skyddat enligt lagen om upphovsrätt	3909
detta är en annons	3871
detta är en plusartikel	3857
dette indhold er ikke tilgængeligt	656
devam etmek için üye girişi yapin	4041
devami için abone olun	4041
devamini okumak için abone olun	4041
dezactivează sunetul	3383
dienas jautājums	2756
diese funktion steht nur angemeldeten nutzern zur verfügung	794
dieser inhalt ist nicht mehr verfügbar	853
dieser inhalt ist nicht verfügbar	853
dieser kommentar wurde gelöscht	877
dieses video ist in deinem land nicht verfügbar	855
dieses video ist in ihrem land nicht verfügbar	855
dieses video ist leider nicht mehr verfügbar	855
dieses video ist nicht mehr verfügbar	855
dieses video ist nicht verfügbar	855
digite um e-mail válido	3281
din aceeași categorie	3341
din aceeași secțiune	3369
din röst har registrerats	3928
din röst är registrerad	91
din röst är räknad	3928
disponibil în app store	3389
disponibil în app store și google play	3360
disponibilă în app store și google play	3360
disponível na app store	3271
distribuie știrea	3427
distribuiți	3334
diğer haberler	19	4055
diğer okurlar bunlari okuyor	4055
diğer seçenekler	4133
diğer tutar	4116
diğer yazilari	4125
dla prenumeratorów	3156
dla subskrybentów	3064
dlaczego widzę tę reklamę	3175
do fotogalérie	3740
do galérie	3740
do góry	3089
do košíka	3721
do košíku	538
do speciálu	557
doar abonații pot comenta	3354
doar pentru abonați	3329
doação mensal	3185
doação única	3185
doba čtení # min	481
dodaj do moich tematów	3173
dodaj jako preferowane źródło	3173
dodaj kao željeni izvor	3654
dodaj nas do preferowanych źródeł	3173
dodaj nas do wyjątków	3152
dodaj u košaricu	3627
dodaj v košarico	3816
dogodila se greška. pokušajte ponovno	3642
dolgozzon nálunk	2104
domiciliación bancaria	1312
domů	481
don régulier	1837
dona suport al periodisme en català	409
dona'ns la teva opinió	416
donació mensual	435
donació única	435
donación mensual	1308
donación puntual	1414
donación única	1308
donativo único	3276
donați	3328
donația mea	3421
donație lunară	3395
donație unică	3395
donează	3328
donează acum	3328
donează lunar	3328
donează lunar # euro	3365
donează lunar # lei	3365
donează o dată	3395
doner nå	2942
doniraj mesečno	3637	3826
doniraj mjesečno	3637
données personnelles	1762
donér	579
donér nu	579
doporučeno outbrain	570
doporučeno taboola	570
doporučené	479
doporučené články	479
doporučuje outbrain	570
doporučujeme	479	552
doporučujeme přečíst	479
doporučujeme také	479
dosegli ste omejitev člankov	3828
dosegnuli ste ograničenje članaka	3639
dossier spécial	1875
dovanoti straipsnį	2712
dozvoli obaveštenja	3633
dołącz do dyskusji	3135
dołącz do nas	3061
dołącz do newslettera	3067
došlo je do greške. pokušajte ponovo	3642
došlo je do pogreške. pokušajte ponovno	3642
došlo k chybě	555
došlo k chybě. zkuste to prosím později	554
droits réservés	1880
drukāt	2726
drukāt rakstu	2772
drukāt recepti	61
du använder en adblocker	3943
du använder en annonsblockerare	3943
du er nå påmeldt	2950
du er nå påmeldt nyhetsbrevet	2950
du följer	3964
du följer det här ämnet	3964
du följer nu	3964
du följer redan	3964
du följer redan ämnet	3964
du følger allerede	3050
du følger allerede dette emne	684
du følger allerede dette temaet	3050
du følger allerede emnet	684
du følger dette emne	684
du følger dette temaet	3050
du følger emnet	684
du følger nå	3050
du har nådd grensen	3033
du har nået din grænse	667
du har nått din gräns	3947
du har redan röstat	3928
du har slået adblock til	663
du kan när som helst avregistrera dig	3950
du kan när som helst avsluta prenumerationen	3862
du kan når som helst melde deg av	2950
du kan opsige når som helst	582
du kan trække beløbet fra i skat	665
du kanske också gillar	3879
du modtager snart en bekræftelse på mail	587
du même auteur	1769
du prenumererar nu på nyhetsbrevet	3862
du verkar använda en annonsblockerare	3943
du vil kanskje også like	2966
du är nu anmäld	3950
duración	1404
durată	3384
duração	3266
durée	1829
dziękujemy za głos	91	3138
dziękujemy za oddanie głosu	91	3138
dziękujemy za przesłanie formularza	3159
dziękujemy za udział w sondzie	3138
dziękujemy za wiadomość	3159
dziękujemy za zapis	3067
dziękujemy! sprawdź skrzynkę	3159
dành cho bạn	4299
dành cho thuê bao	4284
dành riêng cho thành viên	4352
dárkovat článek	464
dát zpětnou vazbu	564
därefter # kr/mån tills du säger upp	3857
débloquer l'accès	1872
débloquer l'article	1736
débloquez cet article	1809
déconnexion	1736
découvrez tous nos jeux	1823
découvrir l'offre	1736
découvrir la boutique	1826
découvrir nos offres	1809
découvrir toutes nos offres d'abonnement	1809
déjà un compte	1736
déjà un compte ? connectez-vous	1736
délka	543
délka #	542
déplier	1773
détails	1773
dê a sua opinião	3257
dê sua opinião	3257
dölj	3883
dölj annons	3966
dölj bildtext	3953
dölj svar	3962
düzeltme politikasi	4127
dāvini rakstu	2726
dāvini rakstu draugam	2726
děkujeme za hlas	534
děkujeme za hlasování	91	534
děkujeme za odběr	554
děkujeme za přihlášení	468
děkujeme za vaši zprávu	554
děkujeme za váš hlas	91	534
děkujeme za zprávu	554
dĺžka	3726
dĺžka #	3725
dịch tự động	4339
""", 'e': """
e-bülten	4078
e-bülten aboneliği	4078
e-mail alebo používateľské meno	3734
e-mail cím	2163
e-mail ili korisničko ime	3639
e-mail inválido	3247
e-mail nebo uživatelské jméno	551
e-mail-cím	2163
e-mail-cím vagy felhasználónév	2160
e-mailová adresa	468
e-pasts vai lietotājvārds	2765
e-post või kasutajanimi	1513
e-posta gönder	4048
e-posta ile paylaş	4133
e-postadress eller användarnamn	3947
e-pošta ali uporabniško ime	3828
e-poštni naslov	3831
ecrã inteiro	3266
edición digital	1313
edición impresa	1313
editöre yaz	4127
editöre yazin	4127
editörün seçtikleri	4055
edição impressa	3189
eget beløb	665
eget beløp	3031
egyedi összeg	2158
egyszeri adomány	2158
egyszeri támogatás	2087
egyszeri támogatás küldése	2158
egyéb összeg	2158
ehkä myöhemmin	1621
ei mielipidettä	1681
ei tänään	1621
ei vielä tunnusta	1697
ei, aitäh	1510
eikö sinulla ole tunnusta	1697
ein fehler ist aufgetreten. bitte versuchen sie es später erneut	865
eiti į receptą	61
ekskluzivno za naročnike	3828
el juego es solo para mayores de # años	1402
el millor de la setmana a la teva bústia	406
el más popular	1418
el més llegit	386
el més popular	439
el més vist	413
el reproductor se está cargando	1403
el. paštas	2685
el. paštas arba vartotojo vardas	2705
el. pašto adresas	2706
eldste først	3048
elfelejtett jelszó	2089
elfelejtette a jelszavát	2160
elfogadom és folytatom	2149
elfogadom és megjelenítem	2149
elfogadás és folytatás	2149
elige tu suscripción	1389
elküldés	2164
elküldöm	91	2095	2164
elküldöm e-mailben	2177
ellenőrizd a postafiókod	2163
ellenőrizze a postafiókját	2163
elmentem későbbre	2095
elolvasom később	2177
elolvasta az összes ingyenes cikkét	2160
elrejtés	2105
els lectors també han llegit	413
elérte a havi limitet	2160
elírást talált	2101
előfizetek	2089
előfizetés	2089
előfizetési csomagok	2160
előfizetési lehetőségek	2160
előfizető vagyok	2160
előfizetői ajánlat	2147
előfizetői előny	2147
előfizetői kedvezmény	2147
előfizetői tartalom	2089
előfizetőknek	2089
előfizetőként megoszthatja a cikket	2095
előző	2104
előző cikk	2102
előző fotó	2166
előző kép	2166
előző oldal	2166
email cím	2163
email của bạn	4375
email inválido	3281
email không hợp lệ	4354
email không đúng định dạng	4354
email no válido	1419
email này đã được đăng ký	4375
emailul tău	3423
emlékeztess később	2086
emlékezz rám	2160
emlékezzen rám	2160
emme voi näyttää sisältöä	1686
emme voi näyttää tätä sisältöä	1686
empfehlungen für sie	798
en beğenilen	4099
en beğenilenler	4099
en colaboración con	1434
en col·laboració amb	454
en este artículo	1347
en popüler	4120
en çok okunan	4055
en çok okunan haberler	4055
en çok okunanlar	4055
encara no estàs registrat	438
endast för dig som är prenumerant	3947
endast för medlemmar	3947
endast nödvändiga	3936
endast nödvändiga cookies	3936
endre tekststørrelse	3051
engangsbeløb	579
engangsbeløp	3031
engedélyezem	2155
engedélyezés	2155
engångsgåva	3854
enllaç copiat	412
ensemble, faisons vivre un média libre	1808
enthält werbung	727
entre em contato com a redação	3288
enviament gratuït	454
enviar comentário	3211
enviar corrección	1343
envoyer à un ami	1755
envoyer à un proche	1755
envoyez-nous vos témoignages	1790
envíanos tu opinión	1396
envío gratis	1434
epizód letöltése	2151
eredeti megjelenítése	2105
eredmény megtekintése	91
eredmények	91	2105
eredmények megtekintése	2143
erinnern sie mich später	695
eroare la încărcarea videoclipului	3420
erro ao carregar o vídeo	3305
error al cargar el vídeo	1443
erről bővebben itt írtunk	2104
erről is írtunk	2102
erről itt írtunk bővebben	2104
erscheint täglich	784
erscheint wöchentlich	784
erősítse meg az e-mail-címét	2163
es gratis y solo te llevará un minuto	1385
es ist ein fehler aufgetreten. bitte versuchen sie es später erneut	784
es ist ein fehler aufgetreten. bitte versuchen sie es später noch einmal	865
es izslēdzu reklāmu bloķētāju	2763
escanea el código qr	1409
escreva um comentário	3211
escriu a la redacció	446
escriu el teu correu electrònic	406
esi pirmais, kas komentē	2727
esimene kuu # €	1467
esta funcionalidad es sólo para registrados	1313
esta matéria foi útil para você	3235
esta notícia foi útil	3235
esta página foi útil	3257
este artigo está bloqueado	3279
este artigo foi útil	3257
este artículo está bloqueado	1417
este campo é obrigatório	3281
este correo ya está registrado	1449
este e-mail já está cadastrado	3311
este espaço é moderado pela redação	3243
este resumo foi útil	3235
este video ya no está disponible	1403
este vídeo já não está disponível	3265
este vídeo no está disponible	1403
este vídeo não está disponível	3265
este vídeo não está mais disponível	3265
este vídeo ya no está disponible	1403
está a seguir este tema	3315
estás bloqueando nuestros anuncios	1446
estás de acuerdo? vota	1379
estás siguiendo este tema	1453
estä	1692
ethvert bidrag hjælper	665
etický kodex redakce	561
etický kódex redakcie	3743
etkinleştir	4112
etkö ole tilaaja	1697
etkö ole vielä tilaaja	1697
ett fel har uppstått	3951
ett fel uppstod. försök igen senare	3950
etwas ist schiefgelaufen. bitte versuchen sie es später erneut	865
evaluează rețeta	61
evästeasetukset	1633
evästeet	1633
evästekäytäntö	1686
exclusiv pentru abonați	3366
exibir conteúdo	3269
exklusiv für abonnenten	863
exklusiv für mitglieder	863
exklusivt för medlemmar	3947
exklusivt för prenumeranter	3947
exkluzív tartalom előfizetőknek	2160
experimente grátis por um mês	3252
externt innehåll	3936
externí obsah	540
externý obsah	3723
ez a cikk zárolt	2160
ez a mező kötelező	2163
ez a tartalom nem elérhető	2149
ez a tartalom nem jeleníthető meg	2149
ez a videó már nem elérhető	2151
ez a videó nem elérhető	2151
ez is érdekelhet	2102
ez is érdekelheti	2102
ezek is érdekelhetik	19
ezek is érdekelhetnek	19
ezt a tartalmat nem tudjuk megjeleníteni	2149
ezt a témát már követi	2176
ezt is ajánljuk	2102
ezt olvasta már	2102
ezt olvastad már	2102
eén keer toestaan	2903
ešte nemáte predplatné	3734
ešte nemáte účet	3734
ești de acord? votează	3354
ești deja abonat	3374
ești deja abonată	3374
""", 'f': """
facebook ile giriş yap	4119
facebook'ta paylaş	4048
facebookでシェア	2458
facebookでシェアする	2458
facebookでログイン	2523
facebookで共有	2537
facebookで続ける	2523
facebookで見る	2541
facturació anual	438
facturació mensual	438
facturación anual	1417
facturación mensual	1417
facturare anuală	3398
facturare lunară	3398
facturé annuellement	1840
facturé mensuellement	1840
faire un don défiscalisé	1837
faktureras årligen	3947
faktureres årlig	3033
faktureres årligt	667
fale com a redação	3288
fazer doação	3309
fazer uma doação mensal	3309
fazer uma doação única	3309
faça login	3189
faça o quiz	3260
faça o teste	3260
faça uma doação única	3309
faça uma pergunta sobre esta reportagem	3235
felhasználási feltételek	2149
felhasználási jog vásárlása	2171
felhasználónév	2161
felhasználónév vagy e-mail	2160
feliratkozás	2163
feliratkozás hírlevélre	2163
feliratok megjelenítése	2151
fermer la fenêtre	1875
fes el qüestionari	419
fes una donació	382
fes-te sòcia	435
fiecare contribuție contează	3395
fiecare donație contează	3365
fiecare leu contează	3365
film jest niedostępny w twoim kraju	3147
film nie jest już dostępny	3147
film niedostępny	3147
fin de la publicité	1826
fine della pubblicità	2379
fine pubblicità	2379
fiyati gör	4104
fizetett együttműködés	2178
fizetett hirdetés	87	2097
fiók létrehozása	2089
fiókom	2089
foglalja le helyét	2147
folytatás a hirdetés után	2178
folytatás apple-fiókkal	2160
folytatás facebookkal	2160
folytatás google-fiókkal	2160
folytatás google-lel	2160
folytatás kikapcsolás nélkül	2156
fontu büyüt	4133
form gönderildi	4149
formulaire envoyé	1873
formulário enviado	3311
forstået	608
forstått	2970
forstør	673
forstør billede	607
forstør billedet	673
forstørr	3039
forstørr bilde	2969
forstørr bildet	3039
fortsett uten å slå av	3029
fortsett uten å støtte	2941
fortsätt läsa efter annonsen	3871
fortsätt med apple	3947
fortsätt med e-post	3947
fortsätt med facebook	3947
fortsätt med google	3947
fortsätt utan att stänga av	3943
fortsätt utan att stödja	3853
fortsæt med apple	667
fortsæt med at læse	595
fortsæt med e-mail	667
fortsæt med facebook	667
fortsæt med google	667
fortsæt uden at slå fra	663
fortsæt uden at støtte	578
foto # iš #	2715
fotogalería	1347
fotografia următoare	3425
fotoğraf galerisi	4125
fotoğrafi büyüt	4125
fotoğraflari gör	4125
fotoğraflari görmek için tiklayin	4057
fotó #/#	2165
fotó megtekintése	2165
fotó: #/#	2165
fotók megtekintése	2165
fra vores annoncører	686
fra vår butikk	3020
fra våre partnere	3052
frete grátis	3296
friss hírek	2102
frissítse az oldalt	2157
fråga vår ai om artikeln	3875
från vår butik	3932
från våra annonsörer	3966
från våra partner	3966
frühbucher-tickets	850
frühbucherrabatt sichern	850
fuld skærm	658
fuldskærm	607
fullskärm	3938
fyll i fältet	3950
fäll ihop	3883
fäll ut	3883
fältet är obligatoriskt	3950
få adgang	582
få artiklen læst op	591
få de vigtigste nyheder hver morgen	587
få de viktigaste nyheterna varje morgon	3862
få de viktigste nyhetene hver morgen	2950
få læst artiklen op	658
få notifikationer	661
få notiser	3941
få nyheder på mail	587
få nyheter på e-post	2950
få nyheter på mejlen	3862
få overblikket her	607
få tilgang	2945
få varsel når vi skriver om dette	2969
få varsler	3027
följ	3868
följ det här ämnet	3964
följ direktrapporten	3953
följ författaren	3964
följ journalisten	3964
följ liverapporten	3953
följ oss	3868
följ skribent	3868
följ skribenten	3964
följ ämne	3964
följ ämnen	3964
följ ämnet	3868
för prenumeranter	3857
förderer werden	696
fördermitglied werden	696
föregående	3882
föregående artikel	3879
föregående bild	3953
föregående sida	3953
förnamn	3951
förstora	3882
förstora bild	3953
förstora bilden	3953
försök igen senare	3950
føj til foretrukne kilder	684
føj til mine emner	684
følg	592	2955
følg dette emne	684
følg dette temaet	3050
følg direkte	3039
følg direktesenteret	3039
følg emne	592
følg emnet	3050
følg forfatter	3050
følg forfatteren	3050
følg ikke længere	684
følg journalist	3050
følg journalisten	3050
følg liveblog	673
følg livebloggen	673
følg os	592
følg oss	2955
følg sagen her	607
følg saken direkte	3039
følg skribent	684
følg skribenten	684
følg tema	2955
følg temaet	3050
følg temaet og få varsel	2969
für abonnenten	701
für den newsletter anmelden	709
für dich empfohlen	798
für sie empfohlen	798
für sie entstehen keine mehrkosten	799
fă o donație	3328
fă quizul	3378
fă testul	3378
fără obligații	3366
fără spam	3400
fără sunet	3384
fără tine nu putem	3365
főoldal	2166
""", 'g': """
galbūt vėliau	2702
galerie schließen	868
galerie öffnen	868
galeriyi aç	4057
galeriyi gör	4125
galeriyi görmek için tiklayin	4057
galéria	2104
galéria (#	2165
galéria bezárása	2166
galéria megnyitása	2166
galéria megtekintése	2104
garanta já o seu ingresso	3237
gastos de envío incluidos	1402
gastos de envío no incluidos	1402
gauti pranešimus	2702
gaver kan trækkes fra i skat	665
ge en engångsgåva	3945
ge en gåva	3945
ge återkoppling	3960
gefällt mir	878
gefällt mir nicht	878
gelesen von einer künstlichen stimme	855
gelişmelerden aninda haberdar olun	4111
gem til læseliste	591
generisano veštačkom inteligencijom	3651
genindlæs siden	664
genişlet	4058
gerenciar opções	3304
gerenciar preferências	3304
geri dön	4151
gerir opções	3304
gerir preferências	3304
gestionează consimțământul	3387
gestionează cookie-urile	3419
gestionează opțiunile	3419
gestionează preferințele	3387
geçerli bir e-posta adresi girin	4121
geçerli süre	4106
geçersiz e-posta	4121
geçersiz e-posta adresi	4121
ghi nhớ đăng nhập	4352
gia hạn gói	4374
giriş	4041
giriş yap	4041
giriş yapin	4041
giriş yapin veya üye olun	4041
giv et beløb	665
giv et engangsbeløb	665
giv os feedback på artiklen	599
già abbonato	2302
già registrato	2302
giải đố ngay	4334
giảm cỡ chữ	4365
giọng đọc ai	4338
giọng đọc tự động	4338
gjenstående tid	3024
gjenstående tid #	3024
gjenstående tid -#	3024
glasnoća	3631
gli articoli più letti	2367
glömt ditt lösenord	3947
glömt lösenord	3857
glömt lösenordet	3947
godišnja naplata	3639
godišnja pretplata	3639
godišnje	3640
godišnje plaćanje	3639
godkänn	3872
godkänn alla	3872
godkänn alla cookies	3936
godkänn och fortsätt	3936
godkänn och visa	3936
google hirdetések	2178
google ile giriş yap	4119
google playからダウンロード	2515
google playで手に入れよう	2515
google play에서 다운로드	2619
google reklāmas	2773
google से जारी रखें	2065
google-hirdetések	2178
googleでログイン	2523
googleで登録	2523
googleで続ける	2523
gorące tematy	3086
gracias por tu opinión	1372
gratuit, fără spam	3400
grazie, il tuo messaggio è stato inviato	2397
grotuvas įkeliamas	2700
großansicht	868
gràcies pel teu vot	416
gràcies per la teva opinió	398
gràcies per votar	398
gràcies, el teu missatge s'ha enviat	440
gràcies, ja estàs subscrit	406
grátis e sem spam	3281
grįžti į pradžią	2707
grįžti į viršų	2707
guardar artículo	1332
guardar configuración	1407
guardar para después	1392
guardar para leer después	1392
guardar preferências	3269
gå ikke glip af	604
gå ikke glip af noget	587
gå ikke glipp av noe	2950
gå til forsiden	3039
gå til hovedindhold	673
gå til indhold	607
gå til innhold	3039
gå til liveblog	673
gå til oppskriften	61
gå til opskriften	61
gå til quizzen	650
gå til shop	654
gå til toppen	673
gå till receptet	61
gåvolänk	3965
généré par ia	1866
généré par l'ia	1866
gépi felolvasás	2151
gépi fordítással készült	2173
géppel fordítva	2173
gérer la confidentialité	1865
gérer les cookies	1762
gérer les préférences	1792
gérer les traceurs	1865
gérer mes alertes	1802
gérer mes choix	1762
gérer mes cookies	1865
gérer mes préférences	1865
gérer mon consentement	1832
gérer vos préférences	1832
gérer vos préférences de cookies	1792
góp ý	4298
gönder	91	4122
gönderiyi göster	4108
gönderiyi yükle	4108
gör quizzet	3928
gör testet	3928
görseli büyüt	4125
görüş bildir	4098
görüşünü bildir	4098
görüşünüzü bildirin	4098
gündem	4055
günün anketi	91
günün bulmacasi	4139
günün haberleri	4055
günün kelimesi	4139
günün sudokusu	4139
günün özeti	4055
głosuj	91	3139
głośność	3148
gợi ý	4299
gửi	91	4298
gửi bài cho tòa soạn	4359
gửi bài viết	4359
gửi bình luận	4298
gửi cho bạn bè	4325
gửi email	4289
gửi góp ý	4331
gửi phản hồi	4331
gửi thành công	4354
gửi tin bài	4359
gửi trả lời	4331
gửi ý kiến	4298
gửi ý kiến của bạn	4331
gửi đi	4355
gửi ảnh cho chúng tôi	4359
""", 'h': """
haber bülteni	4078
haber güncelleniyor	4057
haberi arkadaşina hediye et	4048
haberi paylaş	4156
haberi özetle	4130
haberin kilidini aç	4148
haberlere dön	4151
hacer una donación mensual	1447
hacer una donación puntual	1447
hai già un account	2302
hai già votato	2373
halda nõusolekut	1507
hallitse evästeitä	1686
hang letöltése	2151
hanganyag letöltése	2151
hangerő	2152
hantera inställningar	3936
har du sett något	3957
harici içerik	4057
haritayi aç	4058
has arribat al límit d'articles gratuïts	410
has iniciado sesión	1370
has olvidado tu contraseña	1417
hasznos volt az összefoglaló	2101
hasznosnak találta a cikket	2101
hasło	3157
havi előfizetés	2160
havi fizetés	2160
havi rendszeres támogatás	2158
havi támogatás	2087
hayir teşekkürler	4039
hayir, teşekkürler	4039
haz una pregunta sobre este artículo	1372
he leído y acepto la política de privacidad	1385
he llegit i accepto la política de privacitat	395
he olvidado mi contraseña	1417
hela artikeln fortsätter nedan	3871
heli välja	1508
helskärm	3938
helskärmsläge	3938
helyesbítési szabályzat	2170
henüz abone değil misiniz	4119
hepsini gör	4057
her destek önemli	4116
her katki değerli	4116
her katki önemli	4116
her zaman göster	4108
hesap oluştur	4041
hi estàs d'acord? vota	398
hiba bejelentése	2170
hiba jelentése	2105	2170
hiba történt	2164
hiba történt, próbálja újra később	2163
hiba történt. próbálja újra	2163
hiba történt. próbálja újra később	2163
hibabejelentés	2170
hibás e-mail-cím	2163
hibát talált	2101
hibát talált a cikkben	2170
hibát találtál	2170
hibát találtál a cikkben	2170
hier reinhören	774
hinweis schließen	695
hirdetés	2097
hirdetés bezárása	2097
hirdetés elrejtése	2178
hirdetés jelentése	2178
hirdetés vége	2178
hirdetés, görgessen tovább	2097
hirdetésblokkolót használsz	2156
hirdetések engedélyezése	2157
hirdetések kikapcsolása	2178
hivatkozás másolva	2177
hivatkozás másolása	2177
hiển thị bài đăng	4342
hiển thị nội dung	4342
hiện phụ đề	4338
hjälp oss att rätta fel	3875
hlasitosť	3726
hlasovalo # lidí	534
hlasovalo # čtenářů	534
hlasovat v anketě	534
hlasovať	91	3718
hlasovať v ankete	3717
hlavná stránka	3740
hlavné správy	3668
hlavní stránka	557
hlavní zprávy	479
ho già donato	2296
ho già un account	2395
hogyan kapcsolhatom ki a hirdetésblokkolót	2156
hogyan védjük forrásainkat	2170
hoje não	3184
hoppa till huvudinnehåll	3953
hoppa till innehåll	3882
hoppa till innehållet	3953
hoppa över inlägg från facebook	3882
hoppa över inlägg från instagram	3882
hoppa över inlägg från x	3882
hozzáadás a kedvenc forrásokhoz	2176
hozzáadás a témáimhoz	2176
hozzáadás preferált forrásként	2176
hozzájárulás kezelése	2149
hozzájárulás módosítása	2149
hozzájárulás visszavonása	2149
hozzájárulások kezelése	2149
hozzászólok	2101
hozzászólás	2101
hozzászólás elküldése	2174
hozzászólás jelentése	2174
hozzászólás küldése	2174
hozzászólási szabályzat	2174
hozzászólások	2101
hozzászólások megjelenítése	2174
hozzászólások megtekintése	2101
hrať	3718
hrať teraz	3717
hrát	535
hrát teď	534
hvala za sporočilo	3831
hvala za vaš glas	3624	3813
hver krone hjælper	665
hver krone tæller	665
hvert bidrag hjælper	665
hylkää	1633
hylkää kaikki	1633
hyppää reseptiin	61
hyppää sisältöön	1703
hyväksy	1633
hyväksy evästeet	1633
hyväksy ja jatka	1686
hyväksy ja näytä	1686
hyväksy ja sulje	1686
hyväksy kaikki	1633
hàng năm	4351
hàng tháng	4351
hátralévő idő	2151
hátralévő idő #	2151
hátralévő idő -#	2151
hämta på google play	3940
här kan du kommentera artikeln	3875
hääleta	91
håll dig uppdaterad	3862
håll mig inloggad	3947
hình tiếp theo	4376
hírfolyam	2102
hírlevelek	2107
hírlevél	2107
hírlevél-feliratkozás	2107
hívj meg minket egy kávéra	2158
hívjon meg minket egy kávéra	2158
hören sie diesen artikel	774
hør saken	2954
hằng tháng	4351
hết quảng cáo	4337
họ tên	4355
họ và tên	4355
hủy bất cứ lúc nào	4352
""", 'i': """
i den här artikeln	3953
i più commentati	2328
i più letti	2328
i più letti della settimana	2367
i più visti	2328
iba nevyhnutné	3723
iba pre predplatiteľov	3664
ich unterstütze schon	695
identifícate	1389
idi na sadržaj	3645
időtartam	2152
időtartam #	2151
ielikt grozā	2758
ielogojies, lai komentētu	2727
ielādēt ierakstu	2759
ielādēt saturu	2759
ielādēt vēl	2767
ienākt	2721
ienākt ar facebook	2765
ienākt ar google	2765
iepriekšējais attēls	2767
iepriekšējais raksts	2767
iepriekšējā lapa	2767
iesakām	2723
ieslēgt paziņojumus	2762
ieslēgt skaņu	2760
iesūti fotogrāfijas	2768
iesūti ziņu	2768
iesūtīt ziņu	2768
iesūtīt ziņu anonīmi	2768
ievadiet derīgu e-pasta adresi	2766
ieși din ecran complet	3383
igal reedel. tasuta. ilma spämmita	1514
igen, kérek	2155
igen, kérem	2155
igen, köszönöm	2155
ignorar anúncio	3305
ignorer la publicité	1866
ihre meinung zählt	733
ihre stimme wurde gezählt	91	846
ikke abonnent ennå	3033
ikke gå glipp av	2966
ikke nå	2941
ikmēneša ziedojums	2764
il più popolare	2396
il più scelto	2395
il tuo browser non può riprodurre il video	2345
il tuo commento sarà pubblicato dopo l'approvazione	2355
il tuo messaggio è stato inviato	2397
il tuo voto è stato inviato	2373
il tuo voto è stato registrato	2373
iletişim	4054
ilgili içerikler	4055
ilginizi çekebilecek haberler	4055
ilginizi çekebilir	4055
ilmoita asiavirheestä	1637
ilmoita virheestä	1637
image précédente	1875
imaginea anterioară	3425
imaginea următoare	3425
imam račun	3639	3828
imate namig? pišite nam	3837
imate priču za nas	3648
imię	3160
imię i nazwisko	3160
impossible de charger la vidéo	1866
impossible de lire la vidéo	1866
imprimir artículo	1392
imprimir esta matéria	3254
in bài	4289
in bài viết	4289
in công thức	61
in trang này	4325
inbäddat innehåll	3936
indhold fra annoncør	686
indholdet er ikke tilgængeligt	656
indlæg fra facebook	607
indlæg fra instagram	607
indlæs flere	607
indlæs indhold	656
indlæs opslag	656
indlæs video	656
indlæser afspiller	658
indlæser video	658
indtast beløb	665
inga kommentarer än	3962
ingen åsikt	3929
ingresá	1389
ingyen, spam nélkül	2163
ingyenes regisztráció	2089
ingyenes szállítás	2147
inicia la sessió per comentar	416
inicia sesión	1313
inicia sesión con google	1417
inicia sesión para comentar	1396
inicia sessió	383
inicia sessió amb google	438
iniciar reproducción	1443
iniciar reprodução	3305
iniciar sesión	1313
iniciar sesión con apple	1389
iniciar sesión con facebook	1389
iniciar sesión con google	1389
iniciar sessão	3189
inicie sesión	1313
inläst av en syntetisk röst	3938
inne artykuły	3086
innehåll från annonsör	3966
innehåll från våra partner	3966
innehållet kan inte visas	3936
innhold fra annonsør	2974
innhold fra våre annonsører	3052
innhold fra våre partnere	3052
inscription confirmée	1873
inscription à la newsletter	1745
inscrivez-vous à notre newsletter	1745
inscrição confirmada	3311
inscrição realizada com sucesso	3281
insira o seu endereço de email	3247
insira um e-mail válido	3281
instagramで見る	2541
instagramの投稿を読み込む	2513
instagram에서 보기	2645
instagram에서 이 게시물 보기	2645
instalează aplicația	3360
inställningar	3872
inte prenumerant än	3947
integritetsinställningar	3936
introdu emailul tău	3423
introduce tu correo electrónico	1449
introduce un correo electrónico válido	1419
introduce un correo válido	1419
introduce un email válido	1385
introduceți adresa de email	3423
introduceți o adresă de email validă	3400
introdueix un correu vàlid	440
intră în cont	3329
invítanos a un café	1308
iná suma	3732
início	3218
ir a la página de donaciones	1414
ir para a página de doações	3276
ir para a página de donativos	3276
ir para o conteúdo	3218
irány a bolt	2147
irányítószám	2164
isključi zvuk	3630
isključio sam blokator oglasa	3635
isključite adblock	3635
isključite blokator oglasa	3635
ispiši	3573
ispiši recept	61
ispiši članak	3655
ispravci i pojašnjenja	3648
isso foi útil	3257
istediğin zaman iptal et	4119
istediğiniz zaman abonelikten çikabilirsiniz	4078
istediğiniz zaman iptal edin	4041
isto foi útil	3257
iz naše trgovine	3627	3816
iz našeg shopa	3627
izberi naročnino	3828
izberite naročnino	3828
izbor uredništva	3764
izdrukāt	2726
izmēģini # dienas bez maksas	2721
izslēdziet reklāmu bloķētāju	2763
izslēgt skaņu	2760
izveidots ar mākslīgo intelektu	2769
izvēlies abonementu	2765
izvēlies summu	2764
izvēlieties abonementu	2765
izvēlieties summu	2764
izvēlēties plānu	2765
içeriğe geç	4057
içeriği görüntüle	4108
içeriği göster	4108
içeriği yükle	4108
iş birliği	4050
iş birliğiyle	4135
iš mūsų parduotuvės	2698
iš mūsų partnerių	2713
išbandykite # dienų nemokamai	2660
išjungiau reklamos blokavimą	2703
išjungti garsą	2700
išjunkite reklamos blokavimą	2703
išorinis turinys	2678
išsaugoti	2665
išsaugoti nustatymus	2699
išsaugoti pasirinkimą	2699
išsaugoti straipsnį	2665
išsaugoti vėlesniam laikui	2712
išversta automatiškai	2709
išversta dirbtinio intelekto	2709
""", 'j': """
j'ai déjà donné	1726
j'ai déjà un compte	1736
j'ai désactivé adblock	1836
j'ai désactivé mon adblock	1836
j'ai désactivé mon bloqueur	1836
ja hi estàs subscrit	410
ja hi estàs subscrit? entra	410
ja n'ets subscriptor? inicia sessió	383
ja tens compte? inicia sessió	410
ja, gärna	3942
ja, slå på	3942
jaa sähköpostilla	1715
jaa twitterissä	1630
jaa x:ssä	1630
jag förstår	3872
jag har stängt av annonsblockeraren	3943
jag har stängt av den	3944
jag har stängt av min annonsblockerare	3943
jag stödjer redan	3853
jaga sõbraga	1472
jak chronimy nasze źródła	3166
jak chronimy źródła	3166
jak chráníme své zdroje	561
jak chráníme zdroje	561
jak vypnout blokování reklam	547
jak wyłączyć adblocka	3152
jak wyłączyć blokowanie reklam	3152
jakość	3148
jatka sähköpostilla	1697
jau turiu paskyrą	2705
jaunākie	2723
jaunākie vispirms	2770
jautā mākslīgajam intelektam	2727
javascript ei ole käytössä	1688
javascript er slået fra	658
javascript er slått av	3024
javascript està desactivat	427
javascript ir izslēgts	2760
javascript išjungtas	2700
javascript je isključen	3630
javascript je vypnutý	542
javascript jest wyłączony	3147
javascript måste vara påslaget	3938
javascript on pois päältä	1688
javascript on välja lülitatud	1508
javascript är avstängt	3938
javascript är inaktiverat	3938
javascript đã bị tắt	4342
javascript вимкнено	4247
javascript е изключен	283
javascript отключен	3527
javascript отключён	3527
javascript מושבת	1956
javascript ถูกปิดใช้งาน	4012
javascriptが無効になっています	2513
javascript已停用	4459
javascript已禁用	4459
javítások és pontosítások	2170
je commande ce numéro	1796
je consens au traitement de mes données	1842
je découvre l'offre	1872
je découvre les offres	1872
je fais un don défiscalisé	1837
je gère mes cookies	1762
je m'équipe	1884
je soutiens déjà	1726
jede spende zählt	788
jede unterstützung hilft	861
jeder beitrag zählt	788
jeder euro zählt	788
jederzeit kündbar	863
jednorazový dar	3732
jednorazový príspevok	3732
jednorázový dar	549
jednorázově	463
jeg forstår	2959
jeg har slået den fra	664
jeg har slået min adblocker fra	663
jeg har slått av annonseblokkering	3029
jeg har slått den av	3030
jeg støtter allerede	578	2941
jegyek itt kaphatók	2104
jegyvásárlás	2147
jelenlegi idő	2151
jelenlegi idő #	2151
jelentkezzen be vagy regisztráljon	2089
jelentés	2175
jelszó	2161
jelszó megjelenítése	2160
jen nezbytné cookies	540
jen pro předplatitele	464
jesteś już prenumeratorem	3156
jesteś już subskrybentem	3156
jetzt angebot wählen	793
jetzt anhören	722
jetzt reinhören	774
jetzt rätseln	846
jetzt unterstützen	696
ještě nemáte předplatné	551
ještě nemáte účet	551
jiná částka	549
již jste hlasovali	534
již mám předplatné	464
jméno	555
jméno a příjmení	555
joacă acum	3378
joacă gratuit	3378
joacă responsabil	3381
jobs in ihrer nähe	772
jogar grátis	3260
jogue grátis	3260
jokainen euro on tärkeä	1695
jokainen lahjoitus on tärkeä	1695
jokin meni pieleen. yritä uudelleen	1700
jokin meni vikaan. yritä uudelleen	1700
jotain meni vikaan. yritä myöhemmin uudelleen	1700
jotain meni vikaan. yritä uudelleen	1700
još nema komentara	3652
još nemate račun	3639
još niste pretplatnik	3639
još vesti	3570
još vijesti	3570
jste už předplatitel	551
junte-se à conversa	3243
jurnalismul de calitate costă	3365
juttu jatkuu kuvan jälkeen	1632
juttu jatkuu mainoksen jälkeen	1632
juttu jatkuu videon jälkeen	1632
juttu on luettu koneäänellä	1688
juttua päivitetään	1632
jutun lukee koneääni	1630
jutun lukee synteettinen ääni	1688
jutun lukee tekoäly	1688
jutun lukee tekoälyääni	1630
jutun voi myös kuunnella	1630
już głosowałeś	3138
już obserwujesz	3173
już wspieram	3060
już wyłączyłem	3153
já desativei	3274
já desativei o bloqueador	3274
já doei	3184
já está inscrito	3311
já nas bancas	3237
já segue este autor	3292
já segue este tema	3292
já sou apoiador	3184
já sou assinante	3189
já tem conta	3189
já tem uma conta	3189
já tenho conta	3279
já votou	3257
já é assinante? faça login	3189
já é subscritor	3252
já é subscritor? inicie sessão	3252
játssz most	2143
játék indítása	2143
jährlich	864
jährlich abgerechnet	863
jährliche abrechnung	863
jährliche zahlung	863
jälgi autorit	1519
jälgi teemat	1519
jälgid juba	1519
jälgid seda teemat	1519
jäljellä oleva aika	1688
jäljellä oleva aika #	1688
jäljellä oleva aika -#	1688
jäljentäminen kielletty	1708
järelejäänud aeg	1508
järelejäänud aeg -#	1508
järgmine artikkel	1515
järgmine leht	1515
järgmine pilt	1515
järgmine video	1508
järjestys	1713
järjestä	1713
jäsenetu	1684
jäta mind meelde	1513
jätka apple'iga	1513
jätka facebookiga	1513
jätka google'iga	1513
jätä kommentti	1637
jūs izmantojat reklāmu bloķētāju	2763
jūs jau balsavote	2696
jūs jau esat nobalsojis	2756
jūs naudojate reklamos blokavimo programą	2703
jūs sekate šią temą	2711
jūs sekojat šai tēmai	2771
jūsu balss ir ieskaitīta	2756
jūsu balss ir pieņemta	2756
jūsu e-pasta adrese	2766
jūsu e-pasts	2766
jūsu vārds	2766
jūsu ziņa	2766
jūsų balsas užskaitytas	2696
jūsų balsas įskaitytas	2696
jūsų el. paštas	2685
jūsų el. pašto adresas	2685
jūsų vardas	2706
jūsų žinutė	2706
""", 'k': """
k tématu	479
k téme	3668
kaikki oikeudet pidätetty	1708
kaip išjungti reklamos blokavimą	2703
kaip saugome šaltinius	2708
kakinställningar	3936
kako isključiti adblock	3635
kako isključiti blokator oglasa	3635
kako štitimo izvore	3648
kako štitimo svoje izvore	3648
kalan süre	4105
kapcsolat a szerkesztőséggel	2170
kapcsolat a szerzővel	2166
kapcsold ki a reklámblokkolót	2156
kapcsolja ki a hirdetésblokkolót	2156
kapcsolódó	2102
kapcsolódó cikk	2102
kapcsolódó cikkek	2102
kapcsolódó tartalom	2102
kapcsolódó témák	2102
karte öffnen	741
kas kokkuvõte oli kasulik	1473
kas mėnesį remti	2704
kategóriák	2102
katrs eiro ir svarīgs	2764
katrs eiro palīdz	2764
katrs ziedojums palīdz	2764
katru piektdienu. bez maksas. bez surogātpasta	2766
katso kuvat tästä	1640
katso myös	1638
katso video tästä	1640
katso video yltä	1640
kattintson a nagyításhoz	2166
kaupallinen sisältö	1716
kaupallinen yhteistyö	87	1632
kaupallisen kumppanin sisältö	1716
kaut kas nogāja greizi. mēģiniet vēlreiz	2766
kaydiniz için teşekkürler	4078
każda wpłata pomaga	3154
każda wpłata się liczy	3154
każda złotówka pomaga	3154
każda złotówka się liczy	3154
każde wsparcie się liczy	3154
každá koruna pomáhá	549
každá koruna se počítá	549
každé euro pomáha	3732
každé euro sa počíta	3732
každý dar pomáha	3732
každý dar pomáhá	549
každý piatok. zadarmo. bez spamu	3737
každý príspevok pomáha	3732
každý príspevok sa počíta	3732
každý pátek. zdarma. bez spamu	554
každý příspěvek pomáhá	549
každý příspěvek se počítá	549
kažkas nutiko. bandykite dar kartą	2706
kdykoliv můžete zrušit	551
keela kõik	1507
keeldu kõigist	1507
keisti sutikimą	2699
keisti šrifto dydį	2712
kenttä on pakollinen	1700
kereskedelmi együttműködés	2178
keresztnév	2164
keresztrejtvény	2144
keresés	2104
keskeytä	1689
keskustelu on päättynyt	1712
keskustelun säännöt	1712
kevesebb mutatása	2166
kezdőlap	2104
không biết	4332
không có ý kiến	4332
không phải bây giờ	4282
không spam	4354
không thể hiển thị nội dung này	4342
không thể phát video	4338
không thể phát video này	4338
không thể tải video	4372
không, cảm ơn	4282
ki kan gjøre feil	3046
ki-antworten können fehler enthalten	875
ki-übersetzung	876
ki-übersicht	768
kiekvieną penktadienį. nemokamai. be šlamšto	2706
kiellä kaikki	1686
kiitos viestistäsi	1700
kiitos äänestämisestä	1680
kiitos äänestäsi	91	1680
kiitos! tarkista sähköpostisi	1700
kijelentkezés	2089
kikapcsoltam a hirdetésblokkolót	2156
kingi artikkel sõbrale	1472
kinyitás	2105
kipróbálom	2089
kirjaudu sisään	1623
kirjaudu sähköpostilla	1697
kirjoita sähköpostiosoitteesi	1626
kitas vaizdo įrašas	2700
kitöltöm a kvízt	2143
kiválasztom	2161
kiválasztás	2161
kizárólag előfizetőknek	2160
kişisel verilerimin işlenmesini kabul ediyorum	4121
kiểm tra hộp thư của bạn	4354
kiểm tra kiến thức của bạn	4334
kjøp abonnement	2945
kjøp billett	3020
kjøp billetter	3020
kjøp billetter her	3020
kjøp boka	3020
kjøp boken	3020
kjøp her	3020
kjøp lisens	3044
kjøp nå	3020
kjøp rettigheter	3044
kjøp tilgang	2945
klausies podkāstu	2728
klausies podkāstu šeit	2728
klausies šo rakstu	2726
klausies šo rakstu (# min	2726
klausykite tinklalaidės	2667
klausykite tinklalaidės čia	2667
klausykitės straipsnio	2665
klausīties	2726
klausīties rakstu	2726
kliknij, aby powiększyć	3162
kliknutím zväčšíte	3740
kliknutím zvětšíte	557
klippet er ikke længere tilgængeligt	658
klippet är inte längre tillgängligt	3938
ključne besede	3764
ključne reči	3570
ključne riječi	3570
klíčová slova	479
kodex diskutujících	566
kodėl matau šią reklamą	2713
kohustuslik väli	1514
kohustuslikud väljad	1514
kokeile # päivää maksutta	1623
kokkuvõtte tegi tehisintellekt	1517
koko näyttö	1688
kolačići	3586
kom ihåg mig	3947
komentarai uždaryti	2710
komentariši	3652
komentarų dar nėra	2710
komentarų nėra	2710
komentavimas išjungtas	2666
komentavimas uždarytas	2710
komentavimo taisyklės	2666
komentiranje je onemogućeno	3652
komentovať	3748
komentáre	3671
komentář	478
komentáře	478
komentāri	2721
komentāri ir slēgti	2770
komentāru vēl nav	2770
komentēt	2721
komentēšana ir slēgta	2727
komentēšanas noteikumi	2727
komercijalni sadržaj	3656
komerčné oznámenie	3667
komerční obsah	570
komerční prezentace	570
komerční sdělení	87	474
komerční článek	570
komerčný obsah	3752
komerčný článok	3752
komment jelentése	2174
komment küldése	2174
komment írása	2174
kommentar gelöscht	877
kommentarer blir gjennomgått før publisering	2969
kommentarerna förhandsmodereras	3875
kommentarerna är stängda	3962
kommentek megjelenítése	2174
kommentek megtekintése	2101
kommentelési szabályzat	2101
kommentoi ensimmäisenä	1712
kommentoinnin säännöt	1712
kommentointi on päättynyt	1712
kommentér	599
kommersiellt innehåll	3966
konekäännetty	1710
konekäännös	1711
kontakt z redakcją	3166
kontakta författaren	3953
kontaktirajte uredništvo	3837
kontaktovať autora	3740
kontaktovať redakciu	3743
kontynuuj bez wyłączania	3152
koostöö	1476
kopiera gåvolänk	3965
kopiera länk	3867
kopiera länken	3867
kopiering förbjuden	3958
kopijuoti draudžiama	2714
kopijuoti nuorodą	2660
kopioitu leikepöydälle	1715
kopiraj povezavo do članka	3767
kopirano u međuspremnik	3655
kopirano v odložišče	3844
kopiér link	591
kopiér linket	591
kopsavilkumu veidojis mākslīgais intelekts	2769
kopírovanie zakázané	3744
kopírovat odkaz	471
kopírovať odkaz	3671
kopírování zakázáno	562
kopēt saiti	2721
kopēšana aizliegta	2774
korisničko ime	3640
korisničko ime ili e-mail	3639
korzyść dla prenumeratorów	3142
korábban írtunk róla	2102
kostenlos und jederzeit kündbar	865
kosárba rakom	2147
kosárba teszem	2147
koupit aktuální vydání	538
koupit lístky	538
koupit nyní	538
koupit časopis	538
kreiraj račun	3563
kreirano uz pomoć ai	3651
kreirano uz pomoć umjetne inteligencije	3651
kreuzworträtsel	847
križaljka	3625
križanka	3814
krzyżówka	3139
krížovka	3718
kuidas reklaamiblokeerija välja lülitada	1511
kullanim koşullari	4051
kumppanin sisältö	1716
kumppanisisältö	1716
kun nødvendige	3022
kun nødvendige cookies	656
kup dostęp	3064
kup książkę	3142
kup licencję	3167
kup licencję na publikację	3167
kup tę książkę	3142
kupi naročnino	3760
kupte nám kávu	549
kuula taskuhäälingut	1474
kuuntele podcast tästä	1640
kvíz dne	534
kvíz dňa	3717
kvíz indítása	2143
kvíz kitöltése	2143
kyllä kiitos	1692
kyllä, kiitos	1692
kysy tekoälyltä	1637
kytke ilmoitukset päälle	1691
käyttäjätunnus	1698
käyttäjätunnus tai sähköposti	1697
käyttöehdot	1633
käytät mainosten esto-ohjelmaa	1693
käytät mainosten estoa	1693
käytät mainostenesto-ohjelmaa	1693
käännetty automaattisesti	1710
käännetty tekoälyllä	1710
kép #/#	2165
kép a képben	2151
kép megtekintése	2165
kép nagyítása	2166
kép: #/#	2165
képaláírás megjelenítése	2166
képek megtekintése	2165
kér értesítést	2154
kérdezze ai-asszisztensünket	2101
kérek értesítést	2154
kérem a hírlevelet	2107
kérjük, adjon meg érvényes e-mail-címet	2163
kérjük, kapcsolja ki a hirdetésblokkolót	2156
kérjük, töltse ki ezt a mezőt	2163
később	2086	2155
kích thước chữ	65
kódex diskutujúcich	3748
kõik artiklid	1515
kõik autori artiklid	1515
kõik kommentaarid	1518
kõik õigused reserveeritud	1522
köp	3857
köp biljett	3932
köp biljetter	3932
köp biljetter här	3932
köp boken	3932
köp boken här	3932
köp din biljett	3932
köp här	3932
köp licens	3958
köp rättigheter	3958
köszönjük a feliratkozást	2107
köszönjük a regisztrációt	2163
köszönjük a szavazatodat	2143
köszönjük a szavazatot	91
köszönjük a szavazatát	91	2143
köszönjük az üzenetet	2163
köszönjük üzenetét	2163
köszönjük! ellenőrizze postafiókját	2163
köszönjük, hogy feliratkozott	2163
köszönjük, hogy feliratkoztál	2163
köszönjük, hogy szavazott	2143
köszönjük, hogy szavaztál	2143
köszönöm, nem	2086
kötelező	2164
kötelező kitölteni	2163
kötelező mező	2163
kötelező mezők	2163
kövesd a témát	2176
kövesse a témát	2176
kövesse élőben	2166
követed	2176
követem a szerzőt	2176
követem a témát	2176
következő	2104
következő cikk	2102
következő fotó	2166
következő kép	2166
következő oldal	2166
következő videó	2151
követve	2176
követés leállítása	2176
követés megszüntetése	2176
közlemény: adomány	2158
közlemény: támogatás	2158
køb abonnement	582
køb adgang	582
køb billet	654
køb billet her	654
køb billetter	654
køb billetter her	654
køb bogen	654
køb bogen her	654
køb her	654
køb licens	678
køb nu	654
køb rettigheder	678
kúpiť e-knihu	3721
kúpiť knihu	3721
kúpiť licenciu	3744
kúpiť lístky	3721
kúpiť predplatné	3664
kúpiť teraz	3721
kúpiť vstupenku	3721
kúpiť vstupenky	3721
kúpiť časopis	3721
kúpte nám kávu	3732
kúpte si knihu	3721
kúpte si vstupenky	3721
küfür, hakaret içeren yorumlar onaylanmamaktadir	4054
küldd be a fotóidat	2170
küldd el egy barátodnak	2177
küldje be fotóit	2170
küldje el barátjának	2095
küldje el fotóit	2170
küldjön névtelen üzenetet	2170
küldjön tippet	2170
küldés	91	2095	2164
küldés e-mailben	2095
küldés whatsappon	2177
külső tartalom	2104
künye	4051
küpsiste kasutamine	1507
küpsiste seaded	1485
küsi tehisarult	1473
küsitlus	91
küsitluse tulemused	1504
kā izslēgt reklāmu bloķētāju	2763
kā mēs sargājam avotus	2768
kā tev patika raksts	2727
kā tu domā? balso	2728
kāpēc es redzu šo reklāmu	2773
ką manote? balsuokite	2667
křížovka	535
kết quả bình chọn	4369
kết quả thăm dò	4369
kết thúc quảng cáo	4337
""", 'l': """
l'accès à tous les articles	1872
l'offre intégrale	1872
la discussione è chiusa	2324
la donazione è detraibile	2392
la lecture automatique est désactivée	1866
la más popular	1418
la nota continúa después del anuncio	1338
la palabra del día	1438
la pregunta del día	91
la rédaction n'a pas participé	1884
la rédaction vous conseille	1769
la sélection de la rédaction	1769
la tua richiesta è stata inviata	2427
la vidéo ne peut pas être lue	1828
labojumi un precizējumi	2768
ladda inlägg	3936
ladda inlägget	3936
ladda innehåll	3936
ladda innehållet	3936
ladda ned på google play	3940
lae äpp alla	1509
lahenda ristsõna	1504
lahjoita artikkeli ystävälle	1630
lai komentētu, ielogojies	2727
lai komentētu, pieslēdzies	2727
laisser une réponse	1820
laita ilmoitukset päälle	1691
lancer la vidéo	1866
lap tetejére	2166
las más leídas	1347
las más leídas de hoy	1393
las noticias más leídas	1393
lasa sintētiska balss	2760
lasi arī	2723
lasi bez ierobežojumiem	2765
lasi bez reklāmām	2773
lasi komentārus	2727
lasi tālāk	2721
lasi vairāk šeit	2728
lasi vēl	2723
lasiet arī	2723
lasiet vēl	2723
last inn siden på nytt	3030
last siden på nytt	3030
lasă un comentariu	3340
lasă un răspuns	3375
lasīt komentārus	2727
lasīt tālāk	2728
lasīt vairāk	2728
lasīt visu rakstu	2767
lasīt vēlāk	2726
lasītākie	2723
lataa lisää	1640
lataa sisältö	1686
lataa ääni	1688
lautstärke	856
lavet ved hjælp af ai	680
le choix de la rédaction	1769
le club des abonnés	1826
le journal numérique	1736
le lecteur vidéo est en cours de chargement	1828
le lien a été copié	1812
le lien a été copié dans le presse-papiers	1812
le notizie più lette	2367
le più lette	2328
le za naročnike	3828
lea también	1347
lecteur vidéo	1866
lee sin límites	1389
lee también	1347
leer artículo completo	1350
leer el artículo completo	1423
leer el siguiente artículo	1451
leer más	1350
leer siguiente artículo	1451
leer también	1347
leer transcripción	1403
legfrissebb elöl	2174
legfrissebb hírek	2102
leggi di più	2331
leggi più tardi	2366
legjobb ajánlat	2161
legjobb ár	2161
legnépszerűbb	2102	2161	2175
legrégebbi	2175
legrégebbi elöl	2174
legújabb	2175
legújabb elöl	2174
leia a matéria completa	3255
leia a notícia completa	3285
leia as notícias no aplicativo	3245
leia também	3215
leisti pranešimus	2702
leisti vaizdo įrašą	2700
leitor de vídeo	3305
leitor de áudio	3305
lejupielādēt app store	2761
lejupielādēt audio	2760
lejupielādēt lietotni	2761
lejupielādēt no app store	2761
lejupielādēt no google play	2761
lejátszás	2151
lejátszási sebesség	2151
len nevyhnutné cookies	3723
len pre predplatiteľov	3664
ler grátis	3310
ler o próximo artigo	3313
ler próximo artigo	3313
ler transcrição	3265
les choix de la rédaction	1769
les commentaires sont réservés aux abonnés	1860
les den først i appen	3026
les først i appen	3026
les lecteurs ont aussi consulté	1813
les mieux notés	1821
les mots croisés du jour	1861
les més llegides	413
les også	2966
les plus commentés	1769
les plus consultés	1846
les plus partagés	1769
les plus récents	1821
les prix indiqués sont susceptibles d'évoluer	1796
les résultats du vote	1860
les våre debattregler	2962
letiltás	2155
letna naročnina	3828
letno plačilo	3828
letölthető a google play áruházból	2153
letölthető az app store-ból	2153
letöltés az app store-ból	2153
leído por una voz sintética	1403
leído por voz sintética	1403
li e aceito a política de privacidade	3247
libovolná částka	549
licenc vásárlása	2171
licencja na publikację	3167
liczy się każda wpłata	3154
liczy się każda złotówka	3154
lido por uma voz sintética	3265
lielāks teksts	2772
lien copié	1755
lien copié dans le presse-papiers	1812
lietošanas noteikumi	2738
liitudes nõustud kasutustingimustega	1492
liity jäseneksi	1622
likęs laikas	2700
likęs laikas -#	2700
lineでシェア	2458
lineでシェアする	2487
lineでログイン	2523
lineで共有	2537
lineで送る	2458
link a vágólapra másolva	2095
link bài gốc	4325
link copiado para a área de transferência	3254
link kopiëren	2803
link másolva	2095
link másolása	2095
link został skopiowany	3174
lire l'article précédent	1875
lire la suite pour #€	1736
lire la vidéo	1772
lire à haute voix	1755
lire également	1769
lisätiedot	1641
lisää aiheesta	1638
lisää artikkeleita	1703
lisää ensisijaiseksi lähteeksi	1714
lisää kirjoittajalta	1703
lisää kommentti	1712
lisää omiin aiheisiin	1714
lisää ostoskoriin	1684
lisää samalta kirjoittajalta	1703
lisää suosikkilähteeksi	1714
livrare gratuită	3414
liên hệ	4298
liên hệ quảng cáo	4359
liên hệ tòa soạn	4359
liên hệ với tòa soạn	4359
liên quan	4299
ljud på	3938
ljudet är ai-genererat	3938
llegeix la transcripció	423
llegeix sense límits	410
llegeix també	386
llegir més	413
llegit per una veu sintètica	423
lo + leído	1347
lo esencial cada mañana	1449
lo más comentado	1347
lo más compartido	1347
lo más leído	1347
lo más popular	1347
lo más visto	1347
lo más visto hoy	1393
lo último	1347
locuri de muncă	3356
loe lähemalt	1474
loe lähemalt siit	1474
loe äpis	1509
loeb sünteetiline hääl	1508
logi sisse või loo konto	1467
los lectores también leyeron	1393
luba kõik	1485
luba kõik küpsised	1507
lubię to	3074	3172
lucrează cu noi	3356
lue keskustelun säännöt	1637
lue lisää	1638
lue lisää aiheesta	1638
lue myöhemmin	1630
lue myös	1638
lue vähemmän	1703
lugu jätkub pärast reklaami	1476
lugu täieneb	1474
lui écrire	1790
lukijana synteettinen ääni	1688
luotu tekoälyllä	1710
luôn cho phép	4342
luôn hiển thị	4342
luštit	535
luštit křížovku	534
lyd på	3024
làm bài trắc nghiệm	4334
làm mới trang	4348
làm trắc nghiệm	4334
lägg till i mina ämnen	3964
lägg till oss som föredragen källa	3964
lägg till som föredragen källa	3964
lähetä	91	1701
lähetä kommentti	1712
lähetä kuvasi	1707
lähetä palaute	1710
lähetä palautetta	1710
lähetä sähköpostilla	1630
lähetä viesti	1700
lähetä viesti toimittajalle	1703
lähetä vinkki	1707
lähetä vinkki nimettömänä	1707
lämna en kommentar	3875
lämna ett svar	3962
lämna feedback	3960
längd	3939
längd #	3939
länk kopierad	3867
länken har kopierats	3965
länken kopierad	3867
länken är kopierad	3867
läs den först i appen	3940
läs dokumentet	3883
läs domen	3883
läs först i appen	3940
läs hela	3953
läs hela artikeln	3882
läs hela texten	3882
läs hela texten här	3882
läs in sidan igen	3944
läs kommentarer	3875
läs mer	3879	3882
läs mer om	3879
läs mindre	3953
läs också	3879
läs senare	3867
läs transkription	3938
läs utan annonser	3966
läs vidare	3857	3879
läs våra kommentarsregler	3875
läs även	3879
läsarerbjudande	3932
läsarerbjudanden	3932
läsarfrågan	91	3928
läsarresa	3932
läsarresor	3932
lästid	3882
lästid # min	3882
lås artiklen op	667
lås op	582
lås op for artiklen	667
lås opp artikkelen	2945
lås opp saken	2945
lås upp	3947
lås upp artikeln	3857
låst artikel	3947
låst innehåll	3947
læg en kommentar	682
læg i kurv	654
læg i kurven	654
længde #	659
læs debatreglerne	599
læs debatreglerne her	599
læs den først i appen	660
læs først i appen	660
læs hele artiklen	607
læs i appen	660
læs kommentarer	599
læs mere	604	607
læs mere om	604
læs mindre	673
læs også	604
læs også disse artikler	604
læs senere	591
læs transskription	658
læs uden annoncer	686
læs uden grænser	667
læs uden reklamer	686
læs videre	582	604
læs vores regler for debatten	599
læserrejse	654
læserrejser	654
læsertilbud	654
læsetid # min	607
læst op af en syntetisk stemme	658
lên đầu trang	4301
líbí se mi	567
lõpeta jälgimine	1519
lös korsordet	3928
lösenord	3948
löysitkö virheen	1707
løs krydsord	650
løs krydsordet	650
løs kryssordet	3016
lùi # giây	4338
lúštiť krížovku	3717
lülita reklaamiblokeerija välja	1511
lülitasin reklaamiblokeerija välja	1511
lütfen geçerli bir e-posta adresi girin	4121
lūdzu, izslēdziet reklāmu bloķētāju	2763
lưu	4289
lưu bài	4289
lưu bài viết	4289
lưu bài để đọc sau	4325
lưu cài đặt	4342
lưu công thức	61
lưu tùy chọn	4342
lấy link	4325
""", 'm': """
magari più tardi	2296
mai multe articole de același autor	3404
mai multe opțiuni	3412
mai târziu	3327
mainos päättyy	1632
mainostajan sisältö	1716
mainīt burtu izmēru	2772
mainīt piekrišanu	2759
mais notícias	3215
mais opções	3294
mais opções de partilha	3294
maksettu sisältö	1632
maksettu yhteistyö	1716
mam już konto	3156
mam prenumeratę	3156
manas tēmas	2771
mantener la sesión iniciada	1417
mantener sesión iniciada	1417
manter sessão iniciada	3279
mantén la sessió iniciada	438
manşetler	4055
maschinell übersetzt	875
maschinelle übersetzung	876
masintõlgitud	1517
maskinoversættelse	681
maskinöversatt	3960
maskinöversättning	3961
masquer la publicité	1796
masquer les réponses	1820
masz już konto	3064
masz już konto? zaloguj się	3064
masz włączonego adblocka	3152
materialet er vernet etter åndsverkloven	3044
materialet är skyddat enligt lagen om upphovsrätt	3909
materiał komercyjny	3175
materiał niedostępny	3147
materiał partnera	3078
materiał partnerski	3175
materiał promocyjny	3078
materiał płatny	3175
materiał sponsorowany	3078
materiał wideo niedostępny	3147
materiał zewnętrzny	3078
matéria exclusiva para assinantes	3252
matérias relacionadas	3215
mazāks teksts	2772
mağazamiz	4104
mağazaya git	4104
mašinski prevedeno	3651
mašīntulkots	2769
mažesnis tekstas	2712
me ei saa seda sisu näidata	1507
me réabonner	1872
media społecznościowe	3075
medlemsförmån	3932
megjelenítés és elfogadás	2149
megnyitás	2105
megnyitás az alkalmazásban	2153
megnézem	2104
megnézem a galériát	2166
megnézem az ajánlatot	2147
megnézem az eredményt	2143
megnézem az árat	2147
megosztás	2095
megosztás a facebookon	2095
megosztás ajándékként	2177
megosztás e-mailben	2177
megosztás facebookon	2095
megosztás twitteren	2095
megosztás whatsappon	2177
megveszem a könyvet	2147
mehr für dich	798
mehr für sie	798
meld deg av når som helst	3036
meld deg på	2950
meld deg på nyhetsbrevet	2950
meld meg på	3036
mentions légales	1762
mentés	2095
mentés későbbre	2095
menú	1350
menü	740	869	2104	4057
menü schließen	740
menü öffnen	740
menüyü kapat	4151
mer från	3879
mer läsning	3879
merci ! votre message a bien été envoyé	1842
merci d'avoir voté	91	1800
merci de le désactiver pour continuer	1836
merci, votre vote a été pris en compte	1820
mergi la pagina de donații	3395
mergi la rețetă	61
mesajiniz başariyla gönderildi	4121
mesajiniz gönderildi	4121
mesajul dumneavoastră a fost trimis	3400
mesajul tău	3423
mesačne	3735
mesačná platba	3734
mesačné predplatné	3734
mesačný dar	3732
mesečna donacija	3637	3826
mesečna naročnina	3828
mesečna pretplata	3639
mesečno	3640	3829
mesečno plačilo	3828
messaggio pubblicitario con finalità promozionale	2350
mest läst	3879
mest lästa	3879
mest læst	604
mest læste	604
mest populär	3948
mest populärt	3948
mest populær	668	3034
mest populære	668	3034
mesterséges intelligencia készítette	2173
mesterséges intelligenciával készült	2173
metinė prenumerata	2705
mettre de côté	1885
mi donación	1447
mi készítette	2173
mi var kļūdīties	2769
mi által generált	2173
mi-összefoglaló	2104
micșorează textul	3412
mida sina arvad? hääleta	1474
midagi läks valesti. proovi uuesti	1514
miejscowość	3160
miesięcznie	3157
miks ma seda reklaami näen	1521
miksi näen tämän mainoksen	1716
mina ämnen	3964
mind a # fotó megtekintése	2165
mind a # fotók megtekintése	2165
mind a # kép megtekintése	2165
mind a # képek megtekintése	2165
mind a fotó megtekintése	2165
mind a fotók megtekintése	2165
mind a kép megtekintése	2165
mind a képek megtekintése	2165
minden adomány számít	2158
minden forint segít	2158
minden forint számít	2158
minden hozzájárulás számít	2158
minden pénteken. ingyen. spam nélkül	2163
minden süti elfogadása	2149
minden támogatás segít	2158
mindet elutasítom	2149
mindig engedélyezem	2149
mindig engedélyezés	2149
mindig megjelenítem	2149
minn meg på det senere	2941
minőség	2152
mira el vídeo	404
mira también	1451
mit ki übersetzt	875
mit paypal unterstützen	861
mitä mieltä olet? äänestä	1640
miért látom ezt a hirdetést	2178
miễn phí vận chuyển	4367
miễn phí, không spam	4354
mjesečna donacija	3637
mjesečna pretplata	3639
mjesečno	3640
modalità di pagamento	2300
moderációs alapelvek	2174
moderálási elvek	2101
modifică preferințele cookie	3351
modifică setările	3419
modifier mes préférences	1792
modifier vos préférences	1832
modtag en notifikation, når vi skriver om emnet	607
modération a priori	1860
mogoče kasneje	3771
mogą cię zainteresować	3086
mohlo by se vám líbit	479
mohlo by vás také zajímat	479
mohlo by vás tiež zaujímať	3668
mohlo by vás zajímat	479
mohlo by vás zaujímať	3668
moje témata	568
moje témy	3750
mokama partnerystė	2713
molimo isključite blokator oglasa	3635
molimo vas, isključite adblock	3635
monatlich kündbar	793
montant personnalisé	1870
mostra aquesta publicació a instagram	395
mostra di più	2331
mostra els subtítols	423
mostra la publicació	427
mostra més	444
mostra'n més	387
mostrar comentários	3257
mostrar conteúdo	3269
mostrar conteúdo externo	3233
mostrar más	1350
mostrar o conteúdo	3269
mostrar subtítulos	1403
mot de passe oublié	1736
mots clés	1769
mots croisés	1825
mots croisés du jour	1861
mots fléchés	1825
mots mêlés	1825
mots-clés	1769
może cię zainteresować	3086
może później	3060
możesz zrezygnować w każdej chwili	3156
možda kasnije	3578
možda vas zanima	3570
možda će vas zanimati	3570
možete se odjaviti bilo kada	3642
možete se odjaviti u bilo kom trenutku	3642
možno neskôr	3675
možná později	462
mua sách	4337
mua sách tại đây	4337
mua trên lazada	4337
mua trên shopee	4337
mua trên tiki	4337
mua vé	4337
mua vé ngay	4337
muistuta myöhemmin	1621
mulțumim că ai votat	3375
mulțumim pentru feedback	3354
mulțumim pentru sprijin	3421
mulțumim pentru susținere	3421
mulțumim pentru vot	91	3375
mulțumim, mesajul a fost trimis	3400
mulțumim, te-ai abonat cu succes	3361
mutasd az eredményt	91	2143
mutass többet	2104
muuda küpsiste seadeid	1507
muut lukivat myös	1638
muuta evästeasetuksia	1686
mykistä	1688
myöhemmin	1621	1692
mám predplatné	3734
mám předplatné	551
mám vypnuto	548
mám účet	551
már előfizető	2089
már kikapcsoltam	2157
már követed	2176
már követed ezt a témát	2176
már követi	2176
már szavazott	2143
már szavaztál	2143
már van fiókom	2160
más	1350
más antiguos	1397
más artículos	1347
más artículos de este autor	1423
más artículos del autor	1366
más detalles	1351
más en	1347
más historias	1347
más información	1347
más leídas	1347
más leído	1347
más leídos	1347
más noticias	1347
más noticias de este autor	1423
más opciones	1340
más opciones para compartir	1432
más popular	1418
más recientes	1397
más sobre este tema	1347
más tarde	1307
más valorados	1397
más vistas	1347
más vistos	1347
más votados	1397
más összeg	2158
mások ezt olvassák	2102
mások ezt olvasták	2102
másolva	2177
másolás	2095
másolás tilos	2171
máte již účet	464
máte předplatné? přihlaste se	464
máte tip	561
máte už účet	551
máte zapnutý adblock	547
mã giảm giá	4377
mängi kohe	1504
märkasid viga	1516
märksõnad	1469
månadsgåva	3854
månadsvis	3948
månadsvis betalning	3947
månedlig	3034
månedlig betaling	3033
månedlig gave	2942
månedlig støtte	665
månedligt	668
månedligt bidrag	579
måske senere	578
måske vil du også kunne lide	604
még nem előfizető	2160
még nincs előfizetése	2160
még nincs fiókja	2160
még nincs fiókod	2160
még nincsenek hozzászólások	2174
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
método de pago	1311
métodos de pagamento	3187
métodos de pago	1311
mākslīgais intelekts var kļūdīties	2769
mākslīgā intelekta kopsavilkums	2728
mă abonez	3361
mărește fotografia	3404
mărește imaginea	3404
mărește textul	3412
mărime text	65
mēneša abonements	2765
mēs nevaram parādīt šo saturu	2759
mēģiniet vēlreiz	2766
mēģiniet vēlāk	2766
mėnesinė parama	2704
mėnesinė prenumerata	2705
město	555
měsíční dar	549
měsíční platba	551
měsíční předplatné	551
měsíčně	552
můj účet	464
mọi đóng góp đều quý giá	4350
mỗi đóng góp đều quý giá	4350
một lần	4351
mới nhất	4299
mời chúng tôi ly cà phê	4350
mở	4302
mở khóa bài viết	4374
mở khóa bài viết này	4325
mở rộng	4301
mở trong ứng dụng	4344
mở ứng dụng	4344
""", 'n': """
na celú obrazovku	3725
na górę	3162
na hlavní stránku	557
na hlavnú stránku	3740
na stránku darov	3732
na stránku darů	549
na začiatok	3740
na začátek	557
na żywo	3148
nabídka pro čtenáře	538
nadaljevanje članka pod oglasom	3763
nagyobb betűk	2177
nagyítás	2166
nahlásit	567
nahlásit chybu	478
nahlásit komentář	566
nahlásit příspěvek	566
nahlásit reklamu	570
nahlásiť	3749
nahlásiť chybu	3671
nahlásiť komentár	3748
nahlásiť príspevok	3748
nahlásiť reklamu	3752
najboljši	3842
najchętniej czytane	3086
najchętniej czytane dziś	3086
najczęściej czytane	3086
najczęściej czytane artykuły	3086
najlepšia ponuka	3735
najlepšie	3749
najnovejše	3764
najnovejše novice	3764
najnovejši	3842
najnovejši najprej	3841
najnoviji članci	3570
najnovšie	3668	3749
najnovšie správy	3668
najnovšie články	3668
najnowsze artykuły	3086
najnowsze wiadomości	3086
najobľúbenejšie	3735	3749
najstarejši	3842
najstarejši najprej	3841
najstaršie	3749
najvýhodnejšie	3735
najčitanije	3570
najčitanije vesti	3570
najčitanije vijesti	3570
najčitanije vijesti dana	3570
najčítanejšie	3668
najčítanejšie články	3668
najčítanejšie články dňa	3668
naloži objavo	3817
naloži več	3834
naloži video	3817
naloži vsebino	3817
napi keresztrejtvény	2143
napiši komentar	3652	3841
napišite komentar	3767
napište autorovi	557
napište do redakce	561
napište komentář	566
napište redakci	561
napsat komentář	478
napísať autorovi	3740
napísať komentár	3748
napíšte autorovi	3740
napíšte do redakcie	3743
napíšte komentár	3748
napíšte redakcii	3743
naročena vsebina	3763
naroči knjigo	3816
naročite knjigo	3816
naročite se	3759
naročnina	3759
narração gerada por ia	3305
naruči knjigu	3627
naručite knjigu	3627
naskenujte qr kód	544
naskenujte qr kód a stáhněte si aplikaci	544
naslednji članek	3834
nastala chyba. skúste to neskôr	3737
nastala chyba. zkuste to prosím znovu	554
nastavenia súkromia	3723
nastavenie súkromia	3723
nastavení	475
nastavení cookies	475
nastavení ochrany soukromí	540
nastavení soukromí	540
nastavi bez isključivanja	3635
nastavi s google računom	3639
nastavi čitanje	3622
nastavi čitati	3622
nastavit jako preferovaný zdroj	568
nastavit upozornění	545
nastavite čitanje	3622
nastavite čitati	3622
nastavitve piškotkov	3779
nastaviť ako preferovaný zdroj	3750
nastaviť upozornenia	3728
następna strona	3089
następne wideo	3147
następne zdjęcie	3162
następny	3089
następny artykuł	3086
następny film	3147
natisni članek	3767
naudojate reklamos blokavimą	2703
naudojimo taisyklės	2678
naudojimosi taisyklės	2699
naujausi viršuje	2710
naujausios žinios	2662
naujienlaiškis	2685
nav komentāru	2770
načteno umělým hlasem	542
načtěte qr kód	544
načíst další	481
načíst další články	557
načíst obsah	540
načíst příspěvek	540
načíst stránku znovu	548
načíst video	540
načíst více	557
načítava sa prehrávač	3725
načítava sa video	3725
načítať obsah	3723
načítať príspevok	3723
načítať viac	3740
načítať video	3723
načítať ďalšie	3740
načítám přehrávač	542
načítání videa	542
našli jste chybu	478
našli jste chybu v článku	561
našli jste v článku chybu	478
našli ste chybu	3743
našli ste chybu v článku	3743
našli ste v článku chybu	3743
naživo	3726
ne děkuji	462
ne ratez rien de l'actualité	1835
ne, ačiū	2702
ne, děkuji	462
nederīga e-pasta adrese	2766
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
nekaj je šlo narobe. poskusite pozneje	3831
nekaj je šlo narobe. poskusite znova	3831
nem kötelező	2164
nem küldünk spamet	2163
nem, köszönöm	2086
nemam mišljenje	3625
nemate račun	3639
nemaš račun	3639
nemám názor	535	3718
nemám účet	551
nemáte predplatné	3734
nemáte předplatné	551
nemáte účet	551
nenhum comentário	3211
neplatná e-mailová adresa	554
neplatný e-mail	554
nepovinné	555	3738
neskôr	3729
neteisingas el. pašto adresas	2706
neueste beiträge	737
neveljaven e-poštni naslov	3831
nešto je pošlo naopako. pokušajte ponovo	3642
nešto je pošlo po zlu. pokušajte ponovno	3642
nešto je pošlo po zlu. pokušajte ponovo	3642
nghe bài báo	4338
nghe bài viết	4338
nghe nội dung bài viết	4338
nghe đọc bài	4338
nhà tài trợ	4367
nhấn để bật tiếng	4372
nhận thông báo	4345
nhập bình luận	4369
nhập bình luận của bạn	4369
nhập email của bạn	4375
nhập số tiền	4373
nhập địa chỉ email	4375
nhập địa chỉ email của bạn	4375
nhắc tôi sau	4282
nhớ đăng nhập	4352
ni še komentarjev	3841
nie dziękuję	3060
nie dziś	3060
nie możemy pokazać tej treści	3145
nie możemy wyświetlić tej treści	3145
nie można odtworzyć filmu	3147
nie można odtworzyć wideo	3147
nie można wyświetlić tej treści	3145
nie pamiętam hasła	3156
nie pamiętasz hasła	3064
nie udało się załadować filmu	3147
nie ďakujem	3675
nie, dziękuję	3060
nie, ďakujem	3675
nieprawidłowy adres e-mail	3159
niečo sa pokazilo	3738
niečo sa pokazilo, skúste to znova	3737
niečo sa pokazilo. skúste to neskôr	3737
niečo sa pokazilo. skúste to znova	3737
nimate računa	3828
nimetön postilaatikko	1707
nincs fiókja	2160
nincs fiókod	2160
nincs fiókom	2160
nincs hozzászólás	2174
nincs még előfizetésed	2160
nincs még fiókja	2160
nincs véleményem	2144
nincsenek hozzászólások	2174
niste naročnik	3828
no es pot reproduir el vídeo	423
no ho sé	417
no mūsu partneriem	2773
no mūsu veikala	2758
no se ha podido cargar el vídeo	1443
no se ha podido reproducir el vídeo	1403
no se puede reproducir el vídeo	1403
no sé	1397
noe gikk galt, prøv igjen	3036
noe gikk galt, prøv igjen senere	3036
noe gikk galt. prøv igjen	3036
noe gikk galt. prøv igjen senere	3036
noget gik galt, prøv igen	670
noget gik galt, prøv igen senere	670
noget gik galt. prøv igen	670
noget gik galt. prøv igen senere	670
nokopēts	2772
només els subscriptors poden comentar	398
només per a subscriptors	438
non seguire più	2408
noraidīt visas	2759
normas de participación	1396
normes de participació	416
norėdami komentuoti, prisijunkite	2666
nosūti draugam	2726
nosūtīt atsauksmi	2769
nosūtīt draugam	2726
nosūtīt e-pastā	2726
nosūtīt komentāru	2770
nosūtīt ziņu	2766
noteで書く	2458
notiek video ielāde	2760
notifications activées	1835
notifikácie	3729
notre charte déontologique	1850
notre charte éditoriale	1850
notre sélection	1769
notre sélection d'articles	1813
notícia anterior	444	3285
notícia següent	444
notícias relacionadas	3215
notícias relacionadas que podem lhe interessar	19
notícies destacades	413
notícies relacionades	386
nous protégeons nos sources	1850
nous écrire	1850
nouveau ! suivez vos auteurs préférés	1854
nu ai cont? înregistrează-te	3366
nu aveți cont	3398
nu ești abonat	3398
nu ești încă abonat	3398
nu mai urmări	3410
nu mulțumesc	3327
nu putem afișa acest conținut	3387
nu på google play	660
nu s-a putut încărca videoclipul	3420
nu sunteți abonat	3398
nu știu / nu răspund	3376
nu, mulțumesc	3327
nuestro código ético	1426
numele tău	3401
numele tău de utilizator	3416
nuotrauka # iš #	2715
nur für mitglieder	863
nuskaitykite qr kodą	2701
nuskenuokite qr kodą	2701
nyaste först	3962
nyeste først	3048
nyhetsdøgnet	2966
nyní na google play	544
nyní ne	545
nyomtatás	2095
não foi possível carregar	3305
não foi possível carregar o vídeo	3265
não foi possível reproduzir o vídeo	3265
não perca	3215
não sabe / não responde	3258
não sei	3258
não tem conta	3279
não tem uma conta	3279
não é assinante	3279
não, obrigada	3184
não, obrigado	3184
nächste seite	740
nächster artikel	737
nächstes bild	868
nächstes foto	868
nächstes video	855
näin korjaamme virheet	1707
näin poistat mainoseston	1693
näin poistat mainosten eston	1693
näin suojaamme lähteitämme	1707
näin suojelemme lähteitä	1707
näita # vastust	1518
näita alati	1507
näita galeriid	1515
näita ja nõustu	1507
näita kõiki	1475
näita rohkem	1474
näita sisu	1507
näita tulemusi	1504
näita vastuseid	1518
näita veel	1474
näita vähem	1475	1515
näköislehti	1623
nästa	3882
nästa artikel	3879
nästa bild	3953
nästa sida	3953
nästa video	3938
näytä # kuvaa	1702
näytä # kuvat	1702
näytä # vastausta	1712
näytä aina	1686
näytä alkuperäinen	1641
näytä galleria	1703
näytä ja hyväksy	1686
näytä kaikki	1640
näytä kaikki # kuvaa	1702
näytä kaikki # kuvat	1702
näytä kaikki artikkelit	1703
näytä kaikki kommentit	1712
näytä kaikki kuvaa	1702
näytä kaikki kuvat	1702
näytä kartta	1641
näytä kommentit	1637
näytä kuvaa	1702
näytä kuvagalleria	1703
näytä kuvat	1702
näytä kuvateksti	1703
näytä käännös	1641
näytä lisää	1640
näytä lisää artikkeleita	1703
näytä lisää kommentteja	1712
näytä litterointi	1688
näytä salasana	1697
näytä sisältö	1633
näytä tekstitykset	1688
näytä tiedot	1641
näytä tulokset	91	1641	1680
näytä vastaukset	1712
näytä vähemmän	1641	1703
något gick fel	3951
något gick fel, försök igen	3950
något gick fel, försök igen senare	3950
något gick fel. försök igen	3950
något gick fel. försök igen senare	3950
næste	607
næste artikel	604
næste billede	673
næste side	673
næste video	658
némítás	2151
némítás feloldása	2151
népszerű	2102
név	2164
névtelen bejelentés	2170
névtelen postaláda	2170
nézze meg galériánkat	2104
nézze meg képeinket	2104
nõustu ja jätka	1507
nõustu ja näita	1507
nõustun	1485
nõustun kõigiga	1485
nøgleord	604
nāc strādāt pie mums	2728
nākamais attēls	2767
nākamais raksts	2767
nākamais video	2760
nākamā bilde	2767
nākamā lapa	2767
nē, paldies	2762
něco se pokazilo	555
něco se pokazilo, zkuste to znovu	554
něco se pokazilo. zkuste to prosím později	554
něco se pokazilo. zkuste to znovu	554
nổi bật	4299
nội dung do ai tạo	4372
nội dung quảng cáo	4327
nội dung tài trợ	4294
nội quy bình luận	4331
""", 'o': """
o dată	3396
o leitor está a carregar	3265
o que achou desta notícia	3235
o seu apoio faz a diferença	3309
o singură dată	3396
o singură donație	3395
o vídeo começará em alguns segundos	3233
obaveštenja	3634
objednať knihu	3721
obligatoriskt fält	3950
obligātie lauki	2766
obligāts lauks	2766
obnovit stránku	548
obnoviť stránku	3731
obnovte stránku	548
obrázek # z #	556
obrázek # ze #	556
obrázok # z #	3739
obrázok # zo #	3739
obsah je chránený autorským zákonom	3744
obsah je chráněn autorským zákonem	562
obsah našich partnerov	3752
obsah našich partnerů	570
obsah není dostupný	540
obsah nie je dostupný	3723
obsah nie je možné zobraziť	3723
obsah sa nedá zobraziť	3723
obsah vytvořený ai	564
obsah článku	557
obserwuj autorkę	3173
obserwujesz już tego autora	3173
ocenite članak	3573
ocenite članek	3767
oceń jakość artykułu	3169
oceń przepis	61
ochrana osobních údajů	475
ochrana osobných údajov	3682
ocijenite članak	3573
ocorreu um erro ao carregar o vídeo	3233
ocultar anúncio	3237
ocultar comentários	3257
od najnovších	3748
od najstarších	3748
od naszych partnerów	3175
od našich partnerov	3752
od našich partnerů	570
od naših partnera	3656
od naših partnerjev	3845
od nejnovějších	566
od nejstarších	566
od partnerů	570
odblokuj artykuł	3156
odblokuj dostęp	3156
odblokuj treść	3145
oddaj głos	91	3138
odebírat	468
odebírat newsletter	468
odemknout článek	464
odemknout článek pro přátele	569
odeslat komentář	566
odeslat zprávu	554
odeslat zpětnou vazbu	564
odhlásenie kedykoľvek	3737
odhlásit se	464
odhlásit se můžete kdykoli	554
odhlásit se můžete kdykoliv	554
odhlásiť sa	3664
odhlášení kdykoliv	554
odjaviti se možete bilo kada	3642
odkaz bol skopírovaný	3751
odkaz byl zkopírován	569
odkaz skopírovaný	3671
odkaz zkopírován	471
odkleni članek	3760
odklenite celoten članek	3760
odklenite članek	3828
odmietnuť	3682
odmietnuť všetko	3682
odmítnout	475
odmítnout vše	475
odoberať	3737
odoberať newsletter	3737
odomknúť	3734
odomknúť článok	3734
odomknúť článok pre priateľov	3751
odoslať	91	3738
odoslať komentár	3748
odoslať správu	3737
odoslať spätnú väzbu	3746
odporúča outbrain	3752
odporúčame	3668	3735
odporúčame prečítať	3668
odporúčame tiež	3668
odporúčané outbrain	3752
odporúčané taboola	3752
odporúčané články	3668
odpovedať	3749
odpovědět	478	567
odrzuć	3079
odrzuć wszystkie	3079
odrzuć wszystko	3145
odtwarzacz wideo jest ładowany	3147
odtwórz	3089
odtwórz film	3147
odtwórz wideo	3147
odvolať súhlas	3723
odśwież stronę	3153
odštampaj	3573
odštampaj recept	61
odštampaj članak	3573
oferta dla czytelników	3142
oferta dla prenumeratorów	3142
ofertă pentru abonați	3381
ofertă pentru cititori	3381
oferă acest articol	3412
oferă acest articol cadou	3368
oferă articolul	3412
offert par un abonné	1885
offre abonnés	1826
offre intégrale	1872
offre limitée	1841
offre réservée aux lecteurs	1826
offre spéciale	1736
offre à durée limitée	1840
offrez-nous un café	1727
offrici un caffè	2297
oglasno sporočilo	87	3763
ogłoszenie	3078
ohjelma ei ole enää katsottavissa	1688
ohodnotiť recept	61
ohodnoťte článek	478
ohodnoťte článok	3671
oikaisut ja täsmennykset	1707
okuma süresi # dk	4057
okurlara özel	4104
okurlarimiza özel	4104
okurlarimiza özel indirim	4104
oldal frissítése	2157
oldal újratöltése	2157
oled juba hääletanud	1504
olet jo äänestänyt	1680
oliko artikkeli hyödyllinen	1637
oliko juttu hyödyllinen	1637
oliko tiivistelmä hyödyllinen	1637
oliko tämä hyödyllinen	1710
olvasd be a qr-kódot	2153
olvass korlátlanul	2160
olvassa be a qr-kódot	2153
olvasson hirdetések nélkül	2178
olvasson korlátlanul	2089
olvasson tovább	2089
olvasta már	2102
olvastad már	2102
olvasás az alkalmazásban	2153
olvasói ajánlat	2147
olvidaste tu contraseña	1313
omogoči obvestila	3822
omogući obavijesti	3633
omröstning	91
onayi geri çek	4108
onayi yönet	4108
onayimi geri çek	4108
online reportáž zde	557
opdatér siden	664
oplæst af en robot	591
oplæst af en syntetisk stemme	658
oplæst af kunstig intelligens	607
oplæst af syntetisk stemme	658
opravy a upřesnění	561
opsig når som helst	582
opsig, når du vil	667
opći uvjeti korištenja	3628
ordsøgning	651
orijinali göster	4058
os comentários são exclusivos para assinantes	3299
os leitores também leram	3255
os preços podem variar	3237
osadzona treść	3145
osale küsitluses	1474
osmisměrka	535
osta käyttöoikeus	1708
osta liput tästä	1684
osta täältä	1684
ostatnie artykuły	3086
osveži stran	3825
osveži stranicu	3636
osvežite stran	3825
osvježi stranicu	3636
osvježite stranicu	3636
oszczędzasz #%	3157
ota käyttöön	1692
ota yhteyttä	1637
otevřít	482
otevřít aplikaci	544
otevřít galerii	557
otevřít mapu	482
otevřít v aplikaci	544
otkazati možete bilo kada	3639
otkaži bilo kada	3639
otključaj članak	3563
otključajte ceo članak	3563
otključajte cijeli članak	3563
otključajte članak	3639
otomatik çeviri	4106
otros artículos	1347
oturumu açik tut	4119
otvoriť aplikáciu	3727
otvoriť galériu	3740
otvoriť v aplikácii	3727
otwórz	3090
otwórz aplikację	3149
otwórz galerię	3162
otwórz mapę	3090
otázka dne	534
otázka dňa	3717
outras notícias	19	3215
ouvir este conteúdo	3265
ouça esta reportagem	3265
ouça este conteúdo	3201
ovaj sadržaj ne možemo prikazati	3628
ovaj sadržaj nije dostupan	3628
ovaj sadržaj nije moguće prikazati	3628
ovaj video više nije dostupan	3630
ovaj članak je zaključan	3639
oversættelsen er lavet af en maskine	607
oy verdiğiniz için teşekkürler	91	4098
oynatici yükleniyor	4105
oyunuz için teşekkürler	4098
""", 'p': """
padidinti nuotrauką	2707
padovanokite straipsnį	2665
padovanokite straipsnį draugui	2665
padovanoti straipsnį	2712
page précédente	1772
pagina următoare	3343
pague um café	3185
paiement sécurisé	1734
paketi seç	4119
paketleri gör	4148
pakollinen kenttä	1700
paldies par jūsu balsi	2756
paldies par pieteikšanos	2745
paldies par ziņu	2766
palielināt	2767
palielināt attēlu	2767
palun jää viisakaks	1473
palun lülita reklaamiblokeerija välja	1511
pamanīji kļūdu	2727
pamanījāt kļūdu	2727
pamiršau slaptažodį	2705
pamiršote slaptažodį	2705
par šo tēmu	2723
paramètres de confidentialité	1832
paramètres des cookies	1762
paramétrer	1762
paramétrer les cookies	1762
parandused ja täpsustused	1516
parašyk komentarą	2666
parašykite komentarą	2666
partajează	3334
partenerii noștri	3341
participez à la conversation	1800
participă la sondaj	3375
partilhar esta página	3320
partnereink ajánlata	2178
partnereinktől	2178
partnerių turinys	2669
partnerski sadržaj	3569
partnerski članek	3845
partnerský obsah	570
pas encore abonné	1840
pasidalinkite šiuo straipsniu	2665
pasirinkite planą	2705
pasirinkite prenumeratą	2705
pasirinkite sumą	2704
pasirinkti prenumeratą	2705
pasitikrinkite žinias	2667
pasiūlymas skaitytojams	2698
paslēpt reklāmu	2773
passer la publicité	1760
passer à la recette	61
passwort zurücksetzen	863
pastebėjote klaidą	2666
pasziánsz	2144
pasūtīt grāmatu	2758
pateikti atsiliepimą	2709
patikrinkite savo el. paštą	2706
patreonで支援する	2520
patvirtinkite savo el. paštą	2706
pausar vídeo	1403
pauză video	3383
pavaišinkite mus kava	2704
paylaş	4048
paylaşin	4048
paypal ile öde	4148
pašreizējais laiks #	2760
pažiūrėkite vaizdo įrašą	2667
pe aceeași temă	3369
pelaa peliä	1680
pelaa tästä	1680
pentru a citi în continuare	3366
per saperne di più	2367
per visą ekraną	2700
per überweisung spenden	861
pergunte à nossa ia	3235
permite întotdeauna	3387
permitir anúncios	3274
personvernerklæring	3022
perspausdinti draudžiama	2714
peut-être plus tard	1726
pełny ekran	3147
photo précédente	1875
phát hiện lỗi	4331
phát lại	4372
phát video	4338
phóng to ảnh	4358
phối hợp với	4367
phổ biến nhất	4353
phụ đề	4339
piedalies aptaujā	2728
piedāvājums lasītājiem	2758
piekrist un rādīt	2759
piekrist un turpināt	2759
piekrist visām	2738
piekrītu	2738
piekrītu visām	2759
piesakies vebināram	2728
piesakoties tu piekrīti lietošanas noteikumiem	2745
pieslēdzies vai izveido kontu	2721
pieslēdzies, lai komentētu	2727
pieslēgties	2721
pieslēgties ar facebook	2765
pieslēgties ar google	2765
pievieno savu komentāru	2727
pievienot komentāru	2721
pievienot kā vēlamo avotu	2771
pievienot manām tēmām	2771
pieņemt un turpināt	2759
pieņemt visas	2759
pieņemt visas sīkdatnes	2759
pilnekrāna režīms	2760
pilnekrāns	2760
pirkt biļetes	2758
pirkt biļeti	2758
pirkt grāmatu	2758
pirkti bilietą	2698
pirkti knygą	2698
pirkti licenciją	2714
pirmais mēnesis par # €	2721
pirmas mėnuo tik # €	2660
più lette	2328
più letti	2328
più popolare	2396
più recenti	2374
più tardi	2296
più vecchi	2374
più votati	2374
piši autoru	3645
piši avtorju	3834
pišite autoru	3645
pišite avtorju	3834
pišite nam u redakciju	3648
pišite nam v uredništvo	3837
pišite redakciji	3648
pišite uredništvu	3837
piškotki	3779
placená inzerce	87	474
placená spolupráce	570
placený obsah	570
plan seç	4119
plani seç	4119
planini seç	4119
platba ročne	3734
platba ročně	551
platená inzercia	87	3667
platená spolupráca	3752
platený obsah	3752
player de áudio	3305
player se učitava	3630
plaćena saradnja	3656
plaćena suradnja	3656
plaćeni oglas	87	3569
plaćeni sadržaj	3569
plačajte nam kavo	3826
plačana objava	87	3763
plačana vsebina	3845
plačano sodelovanje	3845
plačiau skaitykite čia	2667
plein écran	1772
plus d'actualités	1769
plus d'articles du même auteur	1846
plus de détails	1773
plus récents	1821
plătește cu paypal	3422
poate mai târziu	3327
podaj prawidłowy adres e-mail	3159
podari članek	3767
podarite ta članek	3767
podaruj artykuł	3064
podaruj dostęp	3174
podaruj ten artykuł	3074
podcast anhören	774
pode ler também	3255
podeli članak	3573
podešavanja privatnosti	3628
podijeli članak	3573
podmienky používania	3682
podmínky použití	475
podmínky užití	475
podobne artykuły	3086
podobné články	479	3668
podporiť	3663
podporte nezávislú žurnalistiku	3663
podporte nás	3663
podporte nás cez darujme	3732
podporte nás cez paypal	3732
podporte nás na patreone	3732
podpořit	463
podpořit přes darujme	549
podpořte naši práci	463
podpořte nás	463
podpořte nás na patreonu	549
podpořte nás přes paypal	549
podpořte redakci	463
podrobné nastavenia	3723
podrobné nastavení	540
podrži	3562
podrži nas	3562
podržite nas	3562
podržite naš rad	3562
podržite nezavisno novinarstvo	3562
podziel się	3074
podziel się na facebooku	3074
pogledajte još	19
poistin sen käytöstä	1694
pokaż # odpowiedzi	3171
pokaż # zdjęcia	3161
pokaż # zdjęć	3161
pokaż galerię	3162
pokaż hasło	3156
pokaż i zaakceptuj	3145
pokaż komentarze	3082
pokaż mniej	3089
pokaż napisy	3147
pokaż odpowiedzi	3171
pokaż oryginał	3090
pokaż podpis	3162
pokaż transkrypcję	3147
pokaż treść	3079
pokaż tłumaczenie	3090
pokaż więcej	3089
pokaż wszystkie	3089
pokaż wszystkie # zdjęcia	3161
pokaż wszystkie # zdjęć	3161
pokaż wszystkie zdjęcia	3161
pokaż wszystkie zdjęć	3161
pokaż wszystko	3090
pokaż wyniki	91	3138
pokaż zdjęcia	3161
pokaż zdjęć	3161
pokaži geslo	3828
pokaži rezultate	91
pokaži vsebino	3779
pokloni članak	3573
poklonite ovaj članak	3573
pokračovat bez podpory	462
pokračovat bez vypnutí	547
pokračovat přes apple	551
pokračovat přes facebook	551
pokračovat přes google	551
pokračovat s apple	551
pokračovat s google	551
pokračovať bez podpory	3675
pokračovať bez vypnutia	3730
pokračovať cez apple	3734
pokračovať cez facebook	3734
pokračovať cez google	3734
pokračovať s google	3734
pokušajte kasnije	3642
pokušajte ponovno	3642
pokušajte ponovno kasnije	3642
pokušajte ponovo	3642
pole obowiązkowe	3159
polecamy również	3086
polecamy także	3086
polecamy też	3086
polecane artykuły	3086
politica de corecții	3406
politica editorială	3406
politika kolačića	3628
politika piškotkov	3817
politique de confidentialité	1762
politique de protection des données	1865
polityka prywatności	3079
polityka sprostowań	3166
política de cookies	1340	3208
política de correcciones	1426
política de correccions	446
política de correções	3288
política de galetes	395
política de privacidad	1340
política de privacidade	3208
política de privacitat	395
política de protección de datos	1442
política de proteção de dados	3304
pomanjšaj pisavo	3844
pomôže každé euro	3732
pomůže každá koruna	549
ponovno učitaj stranicu	3636
ponuda za čitaoce	3627
ponuda za čitatelje	3627
ponuka pre čitateľov	3721
poprzedni artykuł	3086
poprzednie zdjęcie	3162
populární	479
populära artiklar	3879
populärast	3948	3963
populärt	3879
populære	683	3049
populære artikler	604
populære saker	2966
populært	604	2966
populārākie	2723
popüler	4055
popüler haberler	4055
popüler konular	4055
por mês	3277
por qué estás viendo esto	1313
por qué? cuéntanos	1437
portes grátis	3296
poslat jako dárek	569
poslat přes whatsapp	569
poslat příteli	569
poslat tip anonymně	561
poslat zprávu	554
poslať	3738
poslať ako darček	3751
poslať cez whatsapp	3751
poslať e-mailom	3671
poslať mailom	3751
poslať priateľovi	3751
poslať správu	3737
poslať tip	3743
poslať tip anonymne	3743
poslušaj vest	3573
poslušaj članak	3573
poslušaj članek	3767
poslušajte tekst	3630
poslušajte članek	3767
posnetek ni več na voljo	3819
posnetek v vaši državi ni na voljo	3819
posnetka ni mogoče predvajati	3819
postanite naročnik	3759
postanite član	3562	3759
postavke kolačića	3586
postaw kawę	3061
postaw nam kawę	3061
poszt betöltése	2149
posłuchaj	3074
poukážte nám # % z dane	3732
pour continuer à lire	1809
pourquoi voyez-vous cette publicité	1796
pouze nezbytné	540
pouze pro předplatitele	464
používate adblock	3730
používate blokovanie reklám	3730
používate blokovač reklám	3730
používateľské meno	3735
používáte adblock	547
používáte blokování reklam	547
používáte blokátor reklam	547
povezani sadržaj	3570
povezani članci	3570
povezani članki	3764
povećaj	3645
povećaj fotografiju	3645
povećaj sliku	3645
povećaj slova	3655
povećaj tekst	3655
povečaj	3834
povečaj besedilo	3844
povečaj fotografijo	3834
povečaj pisavo	3844
povečaj sliko	3834
povinná pole	554
povinné	555	3738
povinné pole	554
povinné polia	3737
povinné údaje	554
povolit upozornění	545
povoliť	3729
povoliť notifikácie	3728
povoliť obsah	3723
povoliť raz	3723
povoliť reklamu	3731
povoliť reklamy	3731
povoliť upozornenia	3728
powiązane	3086
powiązane artykuły	3086
powiązane tematy	3086
powiększ	3089
powiększ tekst	3174
powiększ zdjęcie	3089
powrót do góry	3089
powrót do strony głównej	3162
powrót na górę	3162
pozastaviť	3726
později	462	546
pozostała część artykułu pod materiałem wideo	3078
pozostały czas	3147
pozostały czas #	3147
pozostały czas -#	3147
pozrieť # fotiek	3739
pozrieť # fotky	3739
pozrieť # fotografie	3739
pozrieť # fotografií	3739
pozrieť fotiek	3739
pozrieť fotky	3739
pozrieť fotografie	3739
pozrieť fotografií	3739
pozrieť galériu	3740
pozrieť všetky # fotiek	3739
pozrieť všetky # fotky	3739
pozrieť všetky # fotografie	3739
pozrieť všetky # fotografií	3739
pozrieť všetky fotiek	3739
pozrieť všetky fotky	3739
pozrieť všetky fotografie	3739
pozrieť všetky fotografií	3739
pozrieť všetkých # fotiek	3739
pozrieť všetkých # fotky	3739
pozrieť všetkých # fotografie	3739
pozrieť všetkých # fotografií	3739
pozrieť všetkých fotiek	3739
pozrieť všetkých fotky	3739
pozrieť všetkých fotografie	3739
pozrieť všetkých fotografií	3739
pozvite nás na kávu	3732
pozvěte nás na kafe	549
pozvěte nás na kávu	549
počastite nas kavom	3637
pořídit předplatné	551
pošalji	91	3643
pošalji e-mailom	3573
pošalji komentar	3573
pošalji mejlom	3573
pošalji poruku	3642
pošalji povratnu informaciju	3651
pošalji prijatelju	3573
pošalji vest	3648
pošalji vijest	3648
pošalji članak e-mailom	3573
pošaljite dojavu	3648
pošaljite komentar	3573
pošaljite vest	3648
pošlete tip redakci	561
pošlite tip redakcii	3743
pošlji	3832
pošlji komentar	3841
pošlji po e-pošti	3767
pošlji povratno informacijo	3840
pošlji prijatelju	3767
pošlji sporočilo	3831
pošlji članek po e-pošti	3767
pošljite nam namig	3837
pošljite namig	3837
poštanski broj	3643
poštna številka	3832
poštovné zdarma	538
pr članek	3763
pradėti testą	2696
praneškite apie klaidą	2666
pranešti anonimiškai	2708
pranešti apie klaidą	2666
pranešti apie komentarą	2710
pratite uživo	3645
pravidelný dar	549
pravidelný príspevok	3732
pravidelně měsíčně	549
pravidlá diskusie	3671
pravidlá opráv	3743
prawa autorskie zastrzeżone	3167
prašome išjungti reklamos blokavimą	2703
pre komentovanie sa prihláste	3748
pre predplatiteľov	3664
preberi cel članek	3834
preberi celoten članek	3834
preberi več	3834
preberite celoten članek	3834
preberite še	3764
predchádzajúca fotografia	3740
predchádzajúca snímka	3740
predchádzajúca strana	3740
predchádzajúci článok	3740
predplatiť	3663
predplatné môžete kedykoľvek zrušiť	3734
predplaťte si	3663
preferințe cookie	3387
preferințe de confidențialitate	3419
preferències de galetes	427
preferências de cookies	3269
preferências de privacidade	3304
prehrať	3725
prehrať video	3725
prehrávač sa načítava	3725
prejsť do diskusie	3748
prejsť do galérie	3740
prejsť na darovanie	3732
prejsť na kvíz	3717
prejsť na obsah	3740
prejsť na online	3740
prejsť na platbu	3732
prejsť na ponuku	3721
prejsť na recept	61
prejšnja fotografija	3834
prejšnja slika	3834
prejšnja stran	3834
prejšnji članek	3834
prekličete lahko kadarkoli	3828
prekliči soglasje	3817
preložené automaticky	3746
preložené pomocou ai	3746
prenošenje zabranjeno	3649
prenumerantförmån	3932
prenumerantförmåner	3932
prenumerata nuo # euro per mėnesį	2660
prenumerata nuo # €	2660
prenumerera på vårt nyhetsbrev	3862
prenumeruodami sutinkate su taisyklėmis	2685
prenumeruokite naujienlaiškį	2685
prenumeruoti naujienlaiškį	2706
preostali čas	3819
preostali čas #	3819
preostali čas -#	3819
preporučeno	3570
preporučuje outbrain	3656
preporučuje taboola	3656
preporučujemo	3570	3640
preporučujemo da pročitate	3570
preporučujemo i	3570
presentear matéria	3294
preskoči na sadržaj	3645
preskoči na vsebino	3834
preskočiť na obsah	3740
prestať sledovať	3750
prethodni članak	3645
pretlač zakázaná	3744
prevedeno uz pomoć ai	3651
preverite e-pošto	3831
prečo vidím túto reklamu	3752
prečítajte si	3668
prečítajte si aj	3668
prečítať neskôr	3751
prečítať prepis	3725
prețurile pot varia	3356
pridať ako preferovaný zdroj	3750
pridať do košíka	3721
pridať do mojich tém	3750
pridať komentár	3671
pridať medzi preferované zdroje	3750
pridruži se razpravi	3841
pridružite se razpravi	3841
pridėti kaip pageidaujamą šaltinį	2711
pridėti komentarą	2710
pridėti prie mano temų	2711
pridėti prie pageidaujamų šaltinių	2711
prihlásiť	3664
prihlásiť cez facebook	3734
prihlásiť cez google	3734
prihlásiť na odber	3737
prihlásiť sa	3664
prihlásiť sa cez apple	3734
prihlásiť sa cez facebook	3734
prihlásiť sa cez google	3734
prihlásiť sa do diskusie	3748
prihlásiť sa na odber	3737
prihláste sa a komentujte	3748
prihvati i prikaži	3628
prihvati sve kolačiće	3628
prihvaćam	3586
prihvaćam i nastavljam	3628
prihvaćam sve	3586
prijava putem google računa	3639
prijavi grešku	3573
prijavi pogrešku	3648
prijavi se s google računom	3639
prijavite grešku	3648
prijavite pogrešku	3648
prijať	3682
prijať a pokračovať	3723
prijať a zobraziť	3723
prijať všetko	3682
prijať všetky	3723
prijať všetky cookies	3723
prikaži # odgovora	3652
prikaži # odgovore	3841
prikaži galerijo	3834
prikaži galeriju	3645
prikaži geslo	3828
prikaži i prihvati	3628
prikaži in sprejmi	3817
prikaži komentare	3652
prikaži komentarje	3841
prikaži lozinku	3639
prikaži manj	3765
prikaži manje	3571
prikaži odgovore	3652	3841
prikaži podnapise	3819
prikaži prepis	3819
prikaži rezultate	91	3624	3813
prikaži sadržaj	3586
prikaži sve	3571
prikaži titlove	3630
prikaži transkript	3630
prikaži več	3765
prikaži više	3571
prikaži vse	3765
prikaži vsebino	3817
prima lună gratuită	3366
prima pagină	3404
primetili ste grešku	3648
primește alerte despre acest subiect	3360
primijetili ste grešku	3648
printează	3334
printează rețeta	61
pripomenúť neskôr	3675
priporoča outbrain	3845
priporoča taboola	3845
priporočamo	3764	3829
priporočamo tudi	3764
priporočamo v branje	3764
priporočeno	3764
prisijunkite arba susikurkite paskyrą	2660
prisijunkite prie mūsų komandos	2667
prisijunkite, kad galėtumėte komentuoti	2666
prispieť	3663
prispieť jednorazovo	3732
prispieť mesačne	3732
privatsphäre verwalten	853
privatsphäre-einstellungen	730
privātuma iestatījumi	2759
privātuma politika	2738
prišlo je do napake. poskusite pozneje	3831
prišlo je do napake. poskusite znova	3831
pro komentování se přihlaste	566
pro předplatitele	464
pro předplatitele výhodněji	538
prochaine vidéo	1866
profită de ofertă	3426
programmet är inte längre tillgängligt	3938
prohibida su reproducción total o parcial	1455
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
proibida a reprodução total ou parcial	3316
promijeni veličinu teksta	3655
promo sadržaj	3656
promocijsko sporočilo	3763
promotivni sadržaj	3569
promotivni članak	3569
promóció	2097
proovi # päeva tasuta	1467
proposé par	1858
prosimy o wyłączenie adblocka	3152
proč vidím tuto reklamu	570
pročitaj ceo članak	3645
pročitaj cijeli članak	3645
pročitaj kasnije	3655
pročitaj transkript	3630
pročitajte ceo tekst	3645
pročitajte cijeli članak	3645
pročitajte i	3570
pročitajte još	3570
prywatność	3079
przeczytaj całość	3162
przeczytaj cały artykuł	3162
przeczytaj również	3086
przeczytaj także	3086
przeczytaj też	3086
przeczytaj transkrypcję	3147
przejdź bez wsparcia	3060
przejdź do galerii	3162
przejdź do głównej treści	3162
przejdź do oferty	3142
przejdź do przepisu	61
przejdź do płatności	3154
przejdź do quizu	3138
przejdź do serwisu	3079
przejdź do sklepu	3142
przejdź do strony darowizn	3154
przejdź do treści	3089
przejdź do ustawień prywatności	3079
przejdź do wpłaty	3154
przejdź na stronę główną	3162
przekaż # % podatku	3154
przekaż #%	3154
przekaż opinię	3169
przestań obserwować	3173
przetłumaczono automatycznie	3169
przetłumaczono przez ai	3169
przeładuj stronę	3153
prześlij	3160
prześlij opinię	3169
prześlij zdjęcia	3166
przypomnij mi później	3060
przypomnij później	3150
právě se děje	479
präsentiert von	727
précédent	1772
préférences cookies	1762
préférences de confidentialité	1865
prélèvement	1735
prémium	2089
prénom	1843
présenté par	1858
próbáld újra később	2163
próbálja ki # forintért	2089
próbálja újra	2163
próbálja újra később	2163
próxima	3218
próxima foto	3313
próxima imagem	3313
próxima notícia	3285
próxima página	3218
próximo artigo	3215
próximo vídeo	1443	3305
prøv # dager gratis	2945
prøv gratis	582	2945
prøv igen senere	670
prøv igjen senere	3036
prøv nu	582
prøv nå	2945
prędkość	3148
prędkość odtwarzania	3147
prを含みます	2487
pr記事	2508
psč	555	3738
pubblicità	2319
publi-rédactionnel	1760
publicité	1760
publicité - la suite ci-dessous	1760
publicités	1760
publică	3376
publică comentariul	3375
pular anúncio	3305
pular para o conteúdo	3218
puslapis # iš #	2715
página siguiente	1350
páči sa mi to	3749
päeva küsimus	1504
päivitä sivu	1694
päivän kysymys	91	1680
päivän peli	1680
päivän ristikko	1680
pääuutiset	1638
påkrevd	3037
påkrævet	671
påmind mig senere	578
påminn mig senare	3853
później	3060	3151
pārbaudi savas zināšanas	2728
pārbaudiet savu e-pastu	2766
pāriet uz recepti	61
pāriet uz saturu	2767
pārpublicējot atsauce obligāta	2731
pārpublicēšana aizliegta	2774
pārtraukt sekot	2771
pārvaldīt paziņojumus	2762
pārvaldīt piekrišanu	2759
pērc abonementu	2721
płatna współpraca	3175
płatne miesięcznie	3156
płatne rocznie	3156
płatność miesięczna	3156
płatność roczna	3156
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
qr कोड स्कैन करें	2057
qr কোড স্ক্যান করুন	356
qr 코드를 스캔하세요	2619
qrコードからダウンロード	2515
qrコードを読み取ってください	2515
qr코드로 다운로드	2619
qr코드를 스캔하세요	2619
qu'avez-vous pensé de cet article	1794
qual o seu nível de satisfação com esta notícia	3235
qualcosa è andato storto	2398
quan tâm nhất	4332
quay lại	4376
quay lại đầu trang	4376
quellen und weiterführende links	737
queremos conocer tu opinión	1379
queremos saber a sua opinião	3243
questa email è già registrata	2427
questa pagina ti è stata utile	2373
questo articolo ti è stato utile	2373
questo articolo è bloccato	2395
questo campo è obbligatorio	2397
questo riassunto ti è stato utile	2347
questo video non è disponibile	2381
questo video non è più disponibile	2381
quieres añadir otro usuario a tu suscripción	1313
quitter le plein écran	1828
quizi çöz	4101
quizás más tarde	1307
quizás te interese	1347
quy định bình luận	4331
quyên góp	4283
quyên góp ngay	4283
qué te ha parecido esta noticia	1379
quét mã qr	4344
quét mã qr để tải	4344
quét mã qr để tải ứng dụng	4344
quên mật khẩu	4284
quản lý cookie	4342
quản lý lựa chọn	4371
quản lý sự đồng ý	4342
quản lý tùy chọn	4371
quảng cáo	4294
quảng cáo - bài viết tiếp tục bên dưới	4327
""", 'r': """
r$ # por mês durante # meses	3252
radote klaidą	2666
radote klaidą tekste	2666
radās kļūda. mēģiniet vēlāk	2766
radīts ar mākslīgo intelektu	2769
rafraîchir la page	1836
raksti komentāru	2727
raksts ir aizsargāts ar autortiesībām	2774
raksts ir slēgts	2765
raksts tiek papildināts	2728
raksts turpinās pēc reklāmas	2730
rakstu lasa mākslīgais intelekts	2760
rakstīt autoram	2767
rakstīt komentāru	2727
raktažodžiai	2707
rao vặt	4294
raportează	3376
raportează comentariul	3416
raportează o eroare	3354
raportează o greșeală	3406
raportoi virheestä	1707
rapportér	683
rapportér annonce	686
rapportér fejl	599
razvrščanje	3842
rašykite redakcijai	2708
rašyti autoriui	2707
rašyti komentarą	2660
reagovať	3749
recargar la página	1412
recargar página	1412
recarrega la pàgina	433
recarregar a página	3274
recarregar página	3274
receber notificações	3245
recept mentése	61
recept nyomtatása	61
recevez nos alertes en temps réel	1802
recevez une alerte à chaque article de l'auteur	1802
reclamă	3337
recomandarea redacției	3369
recomandări	3341
recomandările editorilor	3369
recomandările redacției	3341
recomendado para você	3215
recommandé	1769
recommandé pour vous	1769
recommandés	1769
recordar más tarde	1307
recuérdamelo más tarde	1307
redare automată	3384
redirecționează # la sută	3395
redirecționează #%	3328
redă video	3383
redă videoclipul	3383
refuză toate	3351
refuză tot	3387
regala este artículo	1432
regalar artículo	1313
regalar este artículo	1432
registrovať sa	3664
registruokitės nemokamai	2660
registruokitės į seminarą	2667
registrácia	3664
regisztráció	2089
regisztrálok	2089
regler för kommentarer	3962
regras de comentários	3257
regras dos comentários	3257
regístrate	1313
rekisteröidy	1623
rekisteröidy maksutta ja lue	1623
reklaami lõpp	1521
reklam içeriğidir	4104
reklama się skończyła	3175
reklami geç	4050
reklám	2097
reklám vége	2178
reklámblokkolót használ	2156
reklámblokkolót használsz	2156
reklāma	2721
reklāmas beigas	2773
reklāmas raksts	2730
reklāmraksts	87	2730
relacja na żywo	3162
relaterade ämnen	3879
rendeld meg a könyvet	2147
rendelje meg a könyvet	2147
rendezés	2175
rendszeres támogatás	2158
renovar suscripción	1448
reportar comentário	3299
reportar erro nesta página	3235
reproducció automàtica	424
reproducción automática	1404
reproducción prohibida	1455
reproducir vídeo	1403
reproduction réservée	1880
reproductor de vídeo	1443
reproduzir vídeo	3265
reproduzir áudio	3265
reprodução automática	3266
reprodução proibida	3316
reserve já	3319
resmi büyüt	4125
responda à enquete	3257
rester connecté	1840
restez informé	1745
restez informés	1745
resultado da votação	3299
resultados de la votación	1437
resumen automático	1372
resumo da notícia	3235
resumé lavet af ai	680
retour à l'accueil	1846
retour à la liste	1846
retrage consimțământul	3387
rettelser og præciseringer	677
revenir à l'accueil	1846
revoir la vidéo	1866
rezerviši mesto	3627
rezervovať miesto	3721
rezervujte si místo	538
rezervuoti vietą	2698
rezervă-ți locul	3381
rezervēt vietu	2758
rezolvă testul	3378
reîmprospătează pagina	3393
reîncarcă pagina	3393
reînnoiește abonamentul	3422
reģistrējies bez maksas	2721
reģistrēties	2721
reši križanko	3813
reši kviz	3624	3813
reši ukrštenicu	3624
režim celej obrazovky	3725
režim celé obrazovky	542
ricordamelo più tardi	2296
riješi križaljku	3624
riješi kviz	3624
riproduzione riservata ©	2433
rodyti galeriją	2707
rodyti mažiau	2668	2707
rodyti turinį	2699
rodyti viską	2668
rozumím	482
rozwiąż krzyżówkę	3138
rozwiń	3089
rozwiń wszystko	3090
ročne	3735
ročná platba	3734
ročné predplatné	3734
roční platba	551
roční předplatné	551
ročně	552
rychlost přehrávání	542
ryhdy kannatusjäseneksi	1695
rätta	3875
rätta oss	3875
rättelse	3875
rättelsepolicy	3957
rättelser och förtydliganden	3957
règles de commentaires	1820
règles des commentaires	1820
réactions	1765
réagir	1755	1765
réagir à cet article	1765
réagissez	1765
réagissez à cet article	1765
réductions et codes promo	1884
réduire le texte	1856
répondez au quiz	1823
répondez au sondage	1820
répondre	1765
réseaux sociaux	1756
réserver mes places	1826
réservez vos places	1826
réservé aux inscrits	1736
résiliable à tout moment	1809
résultats	91
résultats du sondage	1800
résumé de l'article	1794
résumé de l'article en # points	1794
résumé en # secondes	1794
résumé ia	1853
résumé par l'ia	1853
részletek	2105
rétablir le son	1828
rösta	91	3929
rösta här	3882
rösta i omröstningen	3882
rösta nu	91	3928
rút lại sự đồng ý	4342
rückmeldung geben	875
rýchlosť	3726
rýchlosť prehrávania	3725
rādīt # atbildes	2770
rādīt atbildes	2770
rādīt galeriju	2767
rādīt mazāk	2729	2767
rādīt rezultātus	2756
rādīt saturu	2759
rādīt un piekrist	2759
rādīt vairāk	2728
rādīt visu	2729
rămâi conectat	3398
răspunde	3340
rėmimas	2669
rėmėjo turinys	2713
""", 's': """
s'abonner à ce dossier	1877
s'abonner à ce sujet	1877
s'abonner à ce thème	1877
s'abonner à cet auteur	1877
s'abonner à partir de #€	1736
s'està carregant el reproductor	423
s'està carregant el vídeo	423
s'ha produït un error	440
s'inscrire à la newsletter	1745
s-ar putea să-ți placă	3341
saada anonüümne vihje	1516
saada sõbrale	1472
saada sõnum	1514
saada vihje anonüümselt	1516
saber más	1350
sadarbības raksts	2730
sadece abonelere özel	4119
sadržaj je blokiran	3628
sadržaj je zaključan	3563
sadržaj je zaštićen autorskim pravom	3649
sadržaj nije dostupan	3628
sadržaj nije moguće prikazati	3628
sadržaj partnera	3656
saglabāt	2726
saglabāt iestatījumus	2759
saglabāt izvēli	2759
saglabāt rakstu	2726
saglabāt vēlākam	2772
sair do ecrã inteiro	3265
saistītie raksti	2723
saistītās ziņas	2723
saite ir nokopēta	2772
saite nokopēta	2726
saken er låst	2945
saken finnes også som lyd	2954
salli sisältö	1686
salta la pubblicità	2421
salta pubblicità	2421
saltar anúncio	3206
salvar preferências	3269
salvează	3334
salvează articolul	3368
salvează pentru mai târziu	3368
salvează preferințele	3387
salvează rețeta	61
samo nujni piškotki	3817
samo nužni	3628
samo nužni kolačići	3628
samo za naročnike	3828
sans engagement, résiliable à tout moment	1809
sao chép	4366
sao chép liên kết	4289
sao chép đường dẫn	4325
sari la conținut	3343
sari la rețetă	61
sari peste reclamă	3420
satura turpinājums pēc reklāmas	2730
saturs ir aizsargāts ar autortiesībām	2774
saturs ir bloķēts	2759
sazināties ar redakciju	2768
sačuvaj	3573
sačuvaj podešavanja	3628
sačuvaj recept	61
sačuvaj vest	3573
sačuvaj za kasnije	3655
sačuvaj članak	3655
saņemt paziņojumus	2762
scanează codul qr	3389
schlagwörter	737
schließen	740
schrift größer	880
schrift vergrößern	722
schriftgröße	722
schriftgröße anpassen	880
schriftgröße ändern	880
schwedenrätsel	847
scopri di più	2302
scopri di più su amazon	2437
scrie comentariul tău	3416
scrie redacției	3406
scrieți redacției	3406
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
se alla erbjudanden för prenumeranter	3857
se bilderna här	3882
se connecter et réagir	1765
se déconnecter	1736
se grafiken här	3882
se ha producido un error al cargar el vídeo	1370
se klippet här	3882
se klippet øverst i saken	2969
se réabonner	1872
se videon här	3882
se våra erbjudanden	3947
se våre tilbud	3033
se încarcă playerul	3383
se încarcă video	3383
se încarcă videoclipul	3383
sebesség	2152
sedan # kr/mån tills du säger upp	3857
see väli on kohustuslik	1514
segui già questo argomento	2408
segui già questo autore	2408
seguir tópico	3245
seguí leyendo	1393
sei già abbonato	2302
sei già iscritto	2427
sei già iscritto alla newsletter	2360
seko tēmai	2771
sekot tēmai	2771
sekretessinställningar	3936
sekti autorių	2711
sekti temą	2711
selección de la redacción	1347
selectează	3399
selvä	1641
sem opinião	3258
sem si não seria possível	3250
sem você não seria possível	3250
semnalează comentariul	3416
semnalează o eroare	3340
senaste först	3962
send artiklen på mail	591
send på e-post	2954
send på mail	685
seniausi viršuje	2710
sense permanència	410
sesi aç	4105
sesi açmak için dokunun	4144
sesi açmak için tiklayin	4144
setări confidențialitate	3387
setări cookie	3351
setări cookie-uri	3387
setări cookies	3387
setări de confidențialitate	3387
seu apoio faz a diferença	3309
seu nome de usuário	3299
seuls les abonnés peuvent commenter	1800
seuraa hetki hetkeltä	1703
seuraa livenä	1703
seuraa meitä	1631
seuraa tekijää	1714
seuraa tätä aihetta	1714
seuraat jo tätä aihetta	1714
seuraat tätä aihetta	1714
seç	4120
seçenekleri yönet	4108
seçimimi kaydet	4108
seções	3215
seřadit podle	566
sfârșit publicitate	3381
sfârșitul reclamei	3381
shrani članek	3767
shrnutí ai	565
shrnutí od ai	564
si opp når du vil	2945
si è verificato un errore	2397
si è verificato un errore durante il caricamento del video	2345
sie können diesen artikel kostenlos weitergeben	819
signaler ce contenu comme inapproprié	1800
signaler un problème	1765
siguiente artículo	1347
siguiente vídeo	1443
siirry sisältöön	1640
siirry suoraan sisältöön	1703
sikeres feliratkozás	2107
sin ti no sería posible	1388
sinu hääl on arvesse võetud	1504
sinu sõnum	1514
sisu on autoriõigusega kaitstud	1522
sisältö ei ole saatavilla	1686
sisältö on estetty	1686
sisältö on suojattu tekijänoikeudella	1708
sisältöä ei voida näyttää	1686
sisältöä kumppaneiltamme	1716
siz ne düşünüyorsunuz? oy verin	4057
sizin için öneriler	4055
siųsti atsiliepimą	2709
siųsti draugui	2665
siųsti el. paštu	2665
siųsti komentarą	2710
siųsti naujieną	2708
siųsti žinutę	2706
skaitykite be reklamų	2713
skaitykite be ribojimų	2705
skaitykite daugiau čia	2667
skaityti plačiau	2667
skaityti visą straipsnį	2707
skaityti vėliau	2665
skann qr-koden for å laste ned appen	3026
skanna qr-koden för att ladda ner appen	3940
skaties arī	2723
skatīt cenu	2758
skatīt foto	2728
skatīt galeriju	2728
skatīt komentārus	2770
skatīt piedāvājumu	2758
skatīt piedāvājumus	2765
skatīt rezultātus	91	2756
skatīt video	2728
skatīt visus	2767
skenē qr kodu	2761
skenējiet qr kodu	2761
skjønner	2970
sklenite naročnino	3760
skontaktuj się z redakcją	3166
skontrolujte si svoju schránku	3737
skopírované	3751
skopírované do schránky	3751
skopírovať odkaz	3671
skoči na recept	61
skriftstørrelse	65
skriv din kommentar här	3875
skriv inn beløp	3031
skru på	3028
skru på lyd	3024
skru på varsler	3027
skryť odpovede	3748
skryť reklamu	3752
skrýt	482
skrýt odpovědi	566
skrýt reklamu	570
skyddas av upphovsrätt	3958
skänk en gåva	3945
skúste to neskôr	3737
skúste to znova	3737
slapukų nustatymai	2678
slapukų politika	2699
slažem se	3586
slažem se i nastavljam	3628
sledeća fotografija	3645
sledeća slika	3645
sledeća strana	3645
sledeći video	3630
sledeći članak	3645
sledovat toto téma	568
sledovat téma	568
sledovať autora	3750
sledovať autorku	3750
sledovať online	3740
sledovať tému	3750
sledovať túto tému	3750
sledujete téma	568
sledujete tému	3750
slik beskytter vi kildene våre	3043
slik beskytter vi våre kilder	3043
slik slår du av annonseblokkering	3029
slične vesti	3570
slične vijesti	3570
slični članci	3570
sljedeća fotografija	3645
sljedeća slika	3645
sljedeća stranica	3645
sljedeći video	3630
sljedeći članak	3645
slut på annonce	686
slut på annons	3966
slut på reklam	3966
sluta följa	3964
slutt på annonse	3052
slutt å følge	3050
slå adblocker fra	663
slå annonceblokering fra	663
slå av annonseblokkereren	3029
slå av annonseblokkeringen	3029
slå din adblocker fra	663
slå lyd fra	658
slå lyd til	658
slå lyden fra	658
slå lyden til	658
slå notifikationer til	661
slå på	3028	3942
slå på aviseringar	3941
slå på ljudet	3938
slå på notiser	3941
slå på varsler	3027
slå på varslinger	3027
slå til	662
slėpti reklamą	2713
sns 공유	2654
sns 공유하기	2654
snsでシェア	2551
snsでシェアする	2551
snsをフォロー	2459
snímek # z #	556
snímek # ze #	556
snímka # z #	3739
snímka # zo #	3739
so schützen wir unsere quellen	872
sofortüberweisung	700
solicitarea a fost trimisă	3423
solicitação enviada	3311
solitär	847
son dakika bildirimlerini aç	4111
son dakika gelişmelerinden haberdar olun	4111
son gelişmelerden haberdar olun	4111
sondaż	91
sonderveröffentlichung	799
sono già sostenitore	2296
sonraki fotoğraf	4151
sonraki görsel	4151
sonraki içerik	4151
sonuçlar	91
sonuçlari gör	91	4058
sonuçlari göster	91	4099
sorodni članki	3764
sortează	3376
sortează după	3376
sortuj według	3171
sortér efter	682
souhlasím	475
souhlasím a pokračovat	540
souhlasím se zobrazením	475
soutenez-nous dès maintenant	1727
související	479
související témata	479
související články	479
související články z webu	479
soyez le premier à commenter	1765
soyez le premier à réagir	1765
spam nélkül	2163
spander en kaffe på oss	3031
spara inställningar	3936
spara till läslistan	3965
spausdinti receptą	61
spausdinti straipsnį	2712
spela här	3928
spela videon här	3882
spill nå	3016
spis treści	3089
splošni pogoji	3817
sponsorisé	1760
sponsorlu içerik	87	4050
sponsoroitu sisältö	1632
sponsorēts saturs	2773
sponsrat innehåll	3871
sponzorirani sadržaj	3569
sponzorirani članak	3569
sponzorisani sadržaj	3656
sponzorované	3667
sponzorovaný obsah	474
sponzorováno	474
sporoči napako	3837
sporočilo	3832
spotifyで聞く	2541
spotifyで聴く	2541
spravovat upozornění	545
spravovať súhlas	3723
spravovať upozornenia	3728
sprawdź cenę	3142
sprawdź ofertę	3064
sprawdź się	3138
sprawdź skrzynkę e-mail	3159
sprawdź skrzynkę odbiorczą	3159
sprawdź swoją skrzynkę	3159
sprawdź swoją wiedzę	3138
sprejmi in prikaži	3817
sprejmi vse piškotke	3817
spremi članak	3573
spremljajte v živo	3834
sprijinul tău contează	3421
sprijină-ne	3328
správa	3738
správa bola odoslaná	3737
správa souhlasu	540
správa súhlasu	3723
spróbuj ponownie	3159
spróbuj ponownie później	3159
spręsti kryžiažodį	2696
spręsti testą	2696
spune-ne părerea ta	3375
spune-ți părerea	3354
spune-ți părerea în comentarii	3354
spuneți-ne părerea	3375
spustit kvíz	534
spustiť kvíz	3717
spustiť video	3725
später	695
später erinnern	695
späť hore	3740
späť na hlavnú stránku	3740
späť na začiatok	3740
spør vår ki om saken	2962
spēlē tagad	2756
spēlēt tagad	2756
staňte sa členom	3663
staňte se členem	463
ste našli napako	3837
ste našli napako v članku	3837
ste už predplatiteľ	3734
ste že glasovali	3813
stem nå	91	3016
stiahnuť aplikáciu	3727
stiahnuť audio	3725
stiahnuť epizódu	3725
stiahnuť na google play	3727
stiahnuť v app store	3727
stiahnuť z app store	3727
stiahnuť z google play	3727
stichwörter	737
stil spørgsmål til artiklen	599
stlmiť	3725
stop med at følge	684
straipsnio tęsinys - po reklama	2669
straipsnis saugomas autorių teisių	2714
straipsnis tęsiasi po reklamos	2669
straipsnis užrakintas	2705
straipsnį skaito dirbtinis intelektas	2700
strojovo preložené	3746
strojový preklad	3747
strojový překlad	565
strojově přeloženo	564
strona główna	3086
stroški dostave	3816
stránka # z #	556	3739
stránka # ze #	556
stránka # zo #	3739
stworzono z pomocą ai	3169
stáhnout aplikaci	544
stáhnout audio	542
stáhnout epizodu	542
stáhnout na google play	544
stáhnout podcast	542
stáhnout v app store	544
stáhnout z app store	544
stáhnout z google play	544
stáhnout zdarma	544
stäng	3853	3882
stäng annons	3966
stäng av annonsblockeraren	3943
stäng av din adblocker	3943
stäng av din annonsblockerare	3943
stäng av ljudet	3938
stäng galleri	3953
stöd oss	3854
stöd oss på patreon	3945
stöd oss via patreon	3945
större text	3965
større tekst	3051
støt med mobilepay	665
støt os	579
støt os med mobilepay	665
støt os på #er	665
støt os på patreon	665
støt via mobilepay	665
støtt oss	2942
støtt oss med vipps	3031
støtt oss på patreon	3031
støtt oss via vipps	3031
subscrição confirmada	3311
subtitrări	3384
subtítols	424
subtítulos	1404
sudoku del día	1438
sugerir correção	3235
sugerir una corrección	1379
sugestões	3215
suite après la publicité	1826
suivez vos auteurs préférés	1854
suivre ce thème	1802
suivre le thème	1854
sukurta naudojant dirbtinį intelektą	2709
sumă liberă	3395
sumă personalizată	3421
sunt de acord cu termenii și condițiile	3400
sur le même sujet	1769
sur le même thème	1769
suscripción	1313
suscripción confirmada	1449
suscríbase	1313
suscríbete	1313
suscríbete a nuestro boletín	1320
suscríbete ahora	1313
susiję straipsniai	2662
susikurti paskyrą	2660
susține	3328
susține-ne	3328
susține-ne pe patreon	3395
susțineți-ne	3328
susținut de	3414
sutikti ir tęsti	2699
sutinku ir tęsiu	2699
svaka donacija je važna	3637
svaka donacija pomaže	3637
svaki dinar je važan	3637
svaki doprinos je važan	3637
svaki doprinos pomaže	3637
svaki euro je važan	3637
svaki prilog pomaže	3637
svi članci	3645
svi članci autora	3645
sviđa mi se	3653
sviđa vam se članak	3651
swisha en gåva	3945
syötä kelvollinen sähköpostiosoite	1700
syötä summa	1695
syötä sähköpostiosoitteesi	1626
szavazatodat rögzítettük	2143
szavazatát rögzítettük	2143
szavazás	91	2144
szavazás indítása	2143
szczegóły	3090
szeretne értesítéseket kapni	2154
szeretnél értesítéseket kapni	2154
szerző követése	2176
szkennelje be a qr-kódot	2153
szponzorált tartalom	87	2097
szybkość odtwarzania	3147
szállítási költség	2147
szókereső	2144
szólj hozzá	2101
szóljon hozzá	2101
szövegméret	2177
szünet	2152
sähköposti	1626
sähköposti tai käyttäjätunnus	1697
sähköpostiosoite	1626
sähköpostiosoitteesi	1700
sähköpostisi	1700
säkra din plats	3932
säästä # %	1698
säästä #%	1698
så # kr/mnd til du sier opp	2945
så jobbar vi med rättelser	3957
så kommenterar du	3875
så skyddar vi våra källor	3957
så stänger du av annonsblockeraren	3943
så stänger du av din annonsblockerare	3943
sådan beskytter vi kilder	677
sådan beskytter vi vores kilder	677
sådan deaktiverer du din adblocker	663
sådan retter vi fejl	677
sådan slår du adblock fra	663
sådan slår du din adblocker fra	663
sé el primero en comentar	1343
sé parte	1308
sélections	1755
sì, grazie	2389
sí, quiero	1411
sí, vull	431
síganos	1333
síguenos	1333
só para assinantes	3279
sólo para suscriptores	1417
sõnum on saadetud	1514
sök	3882
søg	607
søk	2969
súhlasím	3682
súhlasím a pokračovať	3723
súhlasím so zobrazením	3682
súmate	1308
súvisiace	3668
súvisiace články	3668
súvisiaci článok	3668
süre	4106
süti beállítások	2149
süti tájékoztató	2149
sütibeállítások	2149
sütik kezelése	2149
sākt testu	2756
sīkdatņu iestatījumi	2738
sīkdatņu politika	2759
sīkfailu iestatījumi	2759
słowa kluczowe	3086
sūtīt e-pastā	2772
sắp xếp theo	4332
số tiền khác	4350
""", 't': """
t'ha estat útil	416
t'ha estat útil aquest article	398
t'ha estat útil aquest resum	398
t'ha semblat útil	416
ta treść jest niedostępna	3145
ta treść jest zablokowana	3145
ta video ni več na voljo	3819
ta članek je zaklenjen	3828
tack för din anmälan	3862
tack för din prenumeration	3950
tack för din röst	91	3928
tack för ditt meddelande	3950
tagasi üles	1515
taip pat žiūrėkite	2662
tak, chcę	3151
tak, chętnie	3151
tak, poproszę	3151
takaisin ylös	1640
takipten çik	4131
takk for at du meldte deg på	3036
takk for din påmelding	3036
takk for påmeldingen	2950
talebiniz gönderildi	4149
tallenna myöhemmäksi	1630
talán később	2086
tam ekrandan çik	4105
tamaño de la letra	1432
tamaño de letra	65	1332
tamaño del texto	65
también te puede gustar	1347
también te puede interesar	1347
també et pot interessar	386
também pode gostar	3255
tapahtui virhe. yritä myöhemmin uudelleen	1700
tapahtui virhe. yritä uudelleen	1700
tarjeta de crédito	1312
tarjeta de débito	1312
tarkista sähköpostisi	1700
tartalom betöltése	2149
tartalom engedélyezése	2149
tartalom megjelenítése	2149
tartalomjegyzék	2166
tasuline koostöö	1521
te ha parecido útil	1396
te ha resultado útil	1396
te ha resultado útil este artículo	1372
te ha resultado útil este resumen	1372
te ha sido útil	1396
te ha sido útil este resumen	1372
te poți dezabona oricând	3361
te rugăm să îl dezactivezi	3393
te vsebine ni mogoče prikazati	3817
te-ar putea interesa și	3369
tee meile kohvi välja	1512
tehisaru kokkuvõte	1474
tehisaru võib eksida	1517
tehisintellekt võib eksida	1517
tehty tekoälyllä	1710
teie hääl on arvesse võetud	1504
tej treści nie można wyświetlić	3145
tek seferlik bağiş	4116
tek seferlik bağiş yap	4147
tekijänoikeudella suojattu	1708
teklifi gör	4104
teklifleri gör	4148
tekoäly voi tehdä virheitä	1710
tekoälyn luoma	1710
tekoälyn tekemä	1710
tekoälyn tekemä tiivistelmä	1640
tekoälyn tiivistelmä	1640
tekoälyn tuottama	1710
tekoälytiivistelmä	1640	1711
tekst je zaključan	3639
tekst powstał przy pomocy ai	3169
tekst przetłumaczony maszynowo	3169
teksta izmērs	2772
tekststørrelse	65
tekstą įgarsino dirbtinis intelektas	2665
telefonszám	2164
telefón	3738
teljes hozzáférés	2089
teljes képernyő	2151
teljes név	2164
temas del día	1347
temi že sledite	3843
ten artykuł jest zablokowany	3156
ten film jest niedostępny	3147
ten film nie jest dostępny w twoim kraju	3147
ten film nie jest już dostępny	3147
tento obsah je blokován	540
tento obsah je zablokovaný	3723
tento obsah nemôžeme zobraziť	3723
tento obsah nemůžeme zobrazit	540
tento obsah není dostupný	540
tento obsah není k dispozici	540
tento obsah nie je dostupný	3723
tento obsah nie je k dispozícii	3723
tento obsah sa nedá zobraziť	3723
tento článek je uzamčen	551
tercihleri yönet	4143
tercihlerimi yönet	4143
termos e condições	3208
teste başla	4101
teste grátis	3189
testează-ți cunoștințele	3378
testează-ți cunoștințele cu quizul nostru	3354
testi başlat	4101
testi çöz	4101
teszteld a tudásod	2104
tesztelje tudását	2104
tetszőleges összeg	2158
text bol vytvorený automaticky	3746
text byl vytvořen automaticky	564
text je chránený autorským právom	3744
text je chráněn autorským právem	562
text čte umělá inteligence	542
texten fortsätter nedan	3871
texten fortsätter under bilden	3871
texten är maskinöversatt	3960
texten är skapad automatiskt	3960
textgröße	880
textgröße ändern	880
teď ne	462
teşekkürler, mesajiniz gönderildi	4121
tham gia bình chọn	4331
tham gia khảo sát	4331
tham gia thăm dò	4331
thanh toán hàng năm	4352
thanh toán hàng tháng	4352
thanh toán qua paypal	4374
theo dõi chủ đề	4363
theo dõi chủ đề này	4363
theo dõi tác giả	4363
thoát toàn màn hình	4338
thu gọn	4301
thème suivi	1877
thèmes	1769
thématiques	1769
thêm câu trả lời	4369
thêm làm nguồn ưu tiên	4363
thêm vào giỏ hàng	4377
thích	4289
thích nhất	4332
thông tin bắt buộc	4354
thông tin doanh nghiệp	4294
thông tin quảng cáo	4327
thăm dò	91
thăm dò ý kiến	91
thư viện ảnh	4358
thẻ	4299
thời gian còn lại	4338
thời gian hiện tại	4339
thời lượng	4339
ti è stato utile	2373
tienes que iniciar sesión para guardar artículos	1392
tietosuojakäytäntö	1686
tik būtini	2699
tik būtinieji slapukai	2699
tikai nepieciešamās	2759
tikai nepieciešamās sīkdatnes	2759
tiktokで見る	2541
til støttesiden	665
tilbagetræk samtykke	656
tilbakemelding på saken	2962
tilføj en kommentar	682
tilføj kommentar	682
tilføj os som foretrukken kilde	684
tilføj som foretrukken kilde	684
tilgjengelig på google play	3026
till gåvosidan	3945
tillad én gang	656
tillat én gang	3022
tillåt	3942
tillåt alltid	3936
tillåt annonser	3944
tillåt aviseringar	3941
tillåt en gång	3936
tillåt innehåll	3936
tillåt inte	3942
tillåt notiser	3941
tillåt reklam	3944
tiltás	2155
timp rămas	3383
tin bài liên quan	4325
tin cùng chuyên mục	4299
tin cùng tác giả	4326
tin khác	4299
tin liên quan	4299
tin mới	4299
tin mới nhất	4299
tin nhắn của bạn	4375
tin nhắn của bạn đã được gửi	4354
tin nóng	4326
tin nổi bật	4299
tin quảng cáo	4327
tin tiếp theo	4358
tin trước	4299
tin tài trợ	4299
tin tức liên quan	4299
tin đọc nhiều	4299
tipărește	3334
tipărește articolul	3368
tipărește rețeta	61
tisk článku	569
titta på videon	3938
tiêu điểm	4299
tiến # giây	4338
tiếp theo	4301
tiếp tục trên trình duyệt	4344
tiếp tục trên web	4344
tiếp tục với apple	4352
tiếp tục với email	4374
tiếp tục với facebook	4352
tiếp tục với google	4352
tiếp tục đọc	4376
tlačiť	3671
to cię może zainteresować	3086
to może cię zainteresować	3086
to wideo jest niedostępne	3147
to wideo nie jest już dostępne	3147
toate știrile	3404
toda contribuição ajuda	3276
toda la información	1423
todas as notícias	3285
todavía no eres suscriptor	1417
todavía no estás registrado	1417
todos los artículos de este autor	1454
todos los artículos del autor	1454
todos los artículos del especial	1451
todos los derechos de reproducción reservados	1455
todos los vídeos	1423
todos os comentários	3211
todos os vídeos	3285
toimituskulut lisätään	1684
totes les notícies	444
toto pole je povinné	554
toto téma již sledujete	568
toto video již není dostupné	542
toto video není dostupné	542
toto video není ve vaší zemi dostupné	542
toto video nie je dostupné	3725
toto video nie je vo vašej krajine dostupné	3725
toto video už není dostupné	542
toto video už nie je dostupné	3725
tots els vídeos	444
tous droits de reproduction réservés	1880
toute l'actualité	1769
toutes les actualités	1846
toutes les vidéos	1846
toutes nos vidéos	1846
tovább	2104
tovább a cikkre	2166
tovább a dossziéhoz	2166
tovább a galériához	2166
tovább a recepthez	61
tovább a rovatra	2102
tovább a tartalomhoz	2166
tovább a teljes cikkre	2166
tovább a támogatáshoz	2158
tovább a támogatási oldalra	2158
tovább a webshopba	2147
tovább az ajánlathoz	2147
tovább olvasom	2104
további cikkek	2102
további cikkek a szerzőtől	2166
további cikkek a témában	2102
további cikkek betöltése	2166
további hírek	2102
további részletek itt	2104
továbbiak betöltése	2104
továbbiak megjelenítése	2166
toàn màn hình	4339
traducció automàtica	424
traducción automática	1404
traducere automată	3384
traducido automáticamente	1430
tradução automática	3235
traduït automàticament	449
trang chủ	4301
trang này có hữu ích không	4331
transcripció	424
transcripción	1404
transcrição	3266
transferência bancária	3188
trenutni čas	3819
trenutni čas #	3819
treści komercyjne	3175
treści naszych partnerów	3175
treści partnerskie	3078
treść dla subskrybentów	3156
treść niedostępna	3145
treść premium	3156
treść sponsorowana	3078
treść wygenerowana przez ai	3169
treść zablokowana	3145
treść zewnętrzna	3145
tria la teva subscripció	410
trimite răspunsul	3375
troškovi dostave	3627
truy cập không giới hạn mọi bài viết	4374
trwa ładowanie odtwarzacza	3147
tryb pełnoekranowy	3147
træk dit samtykke tilbage	656
træk samtykke tilbage	656
trình phát âm thanh	4372
trò chơi	4336
trước	4301
trường bắt buộc	4354
trường này là bắt buộc	4354
trả lời	4298
trở lại	4301
trở lại đầu trang	4358
tu ce părere ai? lasă un comentariu	3354
tu donación desgrava	1414
tu izmanto reklāmu bloķētāju	2763
tu navegador no puede reproducir este vídeo	1370
tue meitä	1622
tue meitä patreonissa	1695
tue työtämme	1695
tule meile tööle	1474
tuotettu tekoälyllä	1710
turinys saugomas autorių teisių	2714
turinys užblokuotas	2699
turiu paskyrą	2705
turpini lasīt	2721
turpinājums pēc reklāmas	2730
turpināt ar apple	2765
turpināt ar facebook	2765
turpināt ar google	2765
turpināt lasīt	2721
tutar seç	4147
tutar seçin	4147
tvarkyti pranešimus	2702
tvarkyti sutikimą	2699
twitter'da paylaş	4048
twitterで見る	2541
twoja wiadomość	3159
twoje imię	3159
twój adres e-mail	3067
twój e-mail	3067
twój głos został oddany	3138
twój głos został policzony	3138
twój głos został zapisany	3138
tykkää	1713
tylko niezbędne	3145
tytuł przelewu: darowizna	3154
tytułem: darowizna na cele statutowe	3154
tài khoản của tôi	4284
tài trợ	4294
tài trợ bởi	4367
támogass minket	2087
támogass minket patreonon	2158
támogasson minket	2087
támogasson minket a patreonon	2158
támogatom	2087
támogatom a lapot	2158
támogatom az oldalt	2158
támogatott tartalom	87	2097
támogatás	2087
támogatás paypalon	2158
támogatási oldal	2158
támogatói tartalom	2097
tárgy	2164
täisekraan	1508
tämä artikkeli on lukittu	1697
tämä juttu on lukittu	1697
tämä kenttä on pakollinen	1700
tämä sisältö ei ole saatavilla	1686
tämä video ei ole enää saatavilla	1688
tämä video ei ole saatavilla	1688
täname liitumast	1492
tässä artikkelissa	1703
tässä jutussa	1703
tässä olisi upotus facebookista	1640
tässä olisi upotus instagramista	1640
tätä sisältöä ei voida näyttää	1686
täytä ristikko	1680
täytä tämä kenttä	1700
télécharger l'appli	1834
télécharger l'audio	1828
télécharger l'épisode	1828
télécharger le mp#	1828
télécharger le podcast	1828
téléchargez l'appli	1834
téma követése	2176
téma už sledujete	568
témata	479
tému už sledujete	3750
témy	3668
témáim	2176
témák	2102
térkép megnyitása	2105
términos de uso	1340
términos y condiciones	1340
tên của bạn	4355
tên hiển thị	4369
tìm kiếm	4301
tóm tắt ai	4362
tóm tắt bằng ai	4362
tóm tắt bởi ai	4362
tópicos	3215
tópicos relacionados	3215
tôi đã hiểu	4302
tôi đã tắt	4349
tôi đã tắt trình chặn quảng cáo	4348
tôi đồng ý với chính sách bảo mật	4354
tôi đồng ý với điều khoản sử dụng	4354
tõlgitud tehisintellekti abil	1517
több	2104
több betöltése	2166
több mutatása	2166
töltsd ki a kvízt	2104
töltsd ki kvízünket	2143
töltse ki a kvízt	2104
töltse újra az oldalt	2157
tùy chọn cookie	4342
tùy chọn khác	4365
túto tému už sledujete	3750
tühista igal ajal	1467
tüm fotoğraflar	4125
tüm fotoğraflari gör	4125
tüm haberler	4055
tüm haberlere sinirsiz erişim	4148
tüm haberleri gör	4125
tüm içeriğe sinirsiz erişim	4148
tüm oyunlar	4101
tüm videolar	4125
tüm videolari gör	4125
tüm yazilari	4055
tüm yazilari gör	4125
tüm yorumlar	4054
tüm çerezleri kabul et	4143
tüm çerezleri reddet	4143
tümü	4151
tümünü gör	4057
tümünü göster	4058
tümünü kabul et	4051
tümünü reddet	4051
tăng cỡ chữ	4365
tēmas	2723
tęsinys po reklamos	2669
tęsti su apple	2705
tęsti su facebook	2705
tęsti su google	2705
tłumaczenie automatyczne	3170
tłumaczenie maszynowe	3170
tạm dừng video	4338
tạo bởi ai	4372
tạo tài khoản	4284
tải audio	4338
tải bài đăng	4342
tải lại trang	4348
tải nội dung	4342
tải thêm	4301
tải thêm bình luận	4331
tải trên app store	4344
tải trên google play	4344
tải tập này	4338
tải về từ app store	4344
tải về từ google play	4344
tải âm thanh	4338
tải ứng dụng	4344
tải ứng dụng ngay	4344
tất cả tin tức	4358
tất cả trò chơi	4334
tất cả video	4358
tắt tiếng	4339
tặng bài viết	4325
tặng sao	4325
tặng sao cho bài viết	4325
tặng sao cho tác giả	4373
tốc độ phát	4338
từ chối tất cả	4342
từ chối tất cả cookie	4371
từ khóa	4299
tự động phát	4339
""", 'u': """
u košaricu	3627
u ovom članku	3645
udostępnij	3074
udostępnij na facebooku	3074
udostępnij na twitterze	3074
udostępnij na x	3074
udostępnij w mediach społecznościowych	3074
udělit souhlas	475
ugens spørgsmål	650
ugodnost za naročnike	3816
ugodnosti za naročnike	3816
ugrađeni sadržaj	3628
ugrás a galériához	2166
ugrás a recepthez	61
ugrás a receptre	61
ugrás a tartalomhoz	2166
ugrás a tartalomra	2166
uključi	3634
uključi obaveštenja	3621
uključi obavijesti	3621
uključi se u raspravu	3652
uključi zvuk	3630
uključite javascript	3630
uključite notifikacije	3621
uključite obaveštenja	3621
uključite obavijesti	3621
uključite se u raspravu	3652
ukryj reklamę	3175
ukrštenica	3625
ulkoinen sisältö	1686
ulkopuolinen sisältö	1686
uloženo	569
uložené	3751
uložit	471
uložit na později	471
uložit nastavení	540
uložit recept	61
uložit volby	540
uložit článek	471
uložiť	3671
uložiť na neskôr	3671
uložiť nastavenia	3723
uložiť recept	61
uložiť voľby	3723
uložiť článok	3671
ultima oră	3341
ultimele știri	3341
um assinante presenteou você com este artigo	3254
un abonat ți-a oferit acest articol	3368
un abonné vous offre cet article	1812
un e-mail de confirmation vous a été envoyé	1805
un suscriptor te ha regalado este artículo	1392
un suscriptor te regala este artículo	1460
une erreur s'est glissée dans l'article	1765
ungültige e-mail-adresse	865
unterstütze uns	696
unterstützen	696
unterstützen sie uns	696
unterstützen sie uns per paypal	788
unustasid salasõna	1513
uočili ste grešku	3648
uočili ste pogrešku	3648
uočili ste pogrešku u članku	3648
uporabniško ime	3829
uporabniško ime ali e-pošta	3828
upotettu sisältö	1686
upozorniť na chybu	3743
upozornění	546
uppläst av en ai-röst	3938
uppläst av en dator	3867
uppläst av en syntetisk röst	3938
uppläst av syntetisk röst	3938
uppläst med ai-röst	3867
upravljaj kolačićima	3628
upravljaj piškotke	3817
ur vår butik	3932
url 복사	2569
urlをコピー	2458
urlをコピーしました	2537
urlをコピーする	2487
url복사	2569
urmărește acest subiect	3360
urmărește autorul	3410
urmărește live	3360
urmărește subiectul	3410
urmărești deja acest subiect	3410
următorul	3343
următorul videoclip	3420
uslovi korišćenja	3586
ustaw jako preferowane źródło	3173
ustawienia plików cookie	3079
ustawienia prywatności	3145
ustvarjeno s pomočjo umetne inteligence	3840
utónév	2164
uutishälytykset	1692
uvek prikaži	3628
uvijek prikaži	3628
uvjeti korištenja	3586
uygulamada aç	4110
uygulamayi aç	4110
uygulamayi yükle	4110
uz sākumlapu	2767
uz sākumu	2728
uzdāvini rakstu	2772
uzdāvināt rakstu	2772
uzyskaj dostęp	3064
učitaj još	3645
učitaj objavu	3628
učitaj sadržaj	3628
učitaj video	3628
učitaj više	3645
učitavanje playera	3630
učitavanje videa	3630
ušetrite #%	3735
ušetríte #%	3735
ušetřete #%	552
ušetříte #%	552
ušteda #%	3640
uštedite #%	3640
używasz adblocka	3152
używasz programu do blokowania reklam	3152
už jsem ho vypnul	548
už jste hlasovali	534
už komentarus atsako jų autoriai	2666
už mám predplatné	3734
už mám předplatné	551
už mám účet	551
už máte predplatné? prihláste sa	3664
už máte předplatné	551
už máte účet	3664
už máte účet? prihláste sa	3664
už podporujem	3675
už podporuji	462
už sledujete	568
už ste hlasovali	3717
uždaryti	2668
uždaryti galeriją	2707
uždaryti reklamą	2669
uživatelské jméno	552
uživatelské jméno nebo e-mail	551
uživo	3631
užpildykite apklausą	2667
užsakomasis straipsnis	2669
užsakomasis turinys	87	2669
užsisakyti knygą	2698
užsisakyti prenumeratą	2660
""", 'v': """
v košarico	3816
v tem članku	3834
v tomto článku	557
v živo	3820
vaata kõiki	1515
vaata kõiki tellija soodustusi	1467
vaata lähemalt	1474
vaba töökoht	1474
vad tycker du? rösta här	3882
vai kopsavilkums bija noderīgs	2727
vai raksts bija noderīgs	2727
vai tas bija noderīgi	2769
vai vēlaties saņemt paziņojumus	2762
vain jäsenille	1697
vain välttämättömät	1686
vain välttämättömät evästeet	1686
vairāk no autora	2767
vairāk par tēmu	2723
vairāk rakstu	2767
vaizdo grotuvas įkeliamas	2700
vaizdo įrašas	2667
vaizdo įrašas nebepasiekiamas	2700
vaizdo įrašas nepasiekiamas	2700
vaizdo įrašas nepasiekiamas jūsų šalyje	2700
vaizdo įrašo paleisti negalima	2700
vaizdo įrašą rasite čia	2667
valami elromlott. próbáld újra	2163
valami hiba történt. próbálja újra	2163
valgfrit beløb	665
valgfritt beløp	3031
van egy jó sztorija	2170
van egy jó témája	2170
van már előfizetése	2160
van már fiókja	2089
van már fiókod	2160
van már fiókom	2160
vanjski sadržaj	3628
var artikeln till hjälp	3875
var det här till hjälp	3882
var det til hjælp	680
var detta till hjälp	3960
var dette en hjælp	680
var resuméet nyttigt	599
var sammanfattningen till hjälp	3875
varbūt vēlāk	2762
varför ser jag den här annonsen	3966
varför visas den här annonsen	3966
vari atteikties jebkurā laikā	2721
varje bidrag hjälper	3945
varje bidrag räknas	3945
varje krona hjälper	3945
varje krona räknas	3945
vasta küsitlusele	1474
vastaa kyselyyn tästä	1640
vaš e-mail	3642
vaš e-naslov	3831
vaš e-poštni naslov	3831
vaš glas je bil oddan	3813
vaš glas je uračunat	3624
vaš glas je zabeležen	3624	3813
vaš glas je zabilježen	3624
vaš komentar	3573
vaš mejl	3642
vaša e-mail adresa	3642
vaša e-mailová adresa	3737
vaša poruka	3642
vaša poruka je poslana	3642
vaša poruka je poslata	3642
vaša správa	3737
vaše e-mailová adresa	554
vaše ime	3642	3831
vaše jméno	554
vaše meno	3737
vaše sporočilo	3831
vaše sporočilo je poslano	3831
vaše zpráva	554
veckans fråga	3928
vecākie vispirms	2770
vedno prikaži	3817
vegyél jegyet	2147
veja esta publicação no instagram	3233
veja também	3215
veja todas as opções de assinatura	3252
velg beløp	3031
velikost písma	65
veličina fonta	3655
veličina slova	3655
veličina teksta	65
velocidad de reproducción	1403
velocidade de reprodução	3265
velocitat de reproducció	423
velocità di riproduzione	2381
venujte nám # %	3732
ver # comentários	3243
ver biografía	1366
ver comentários	3211
ver conteúdo	3269
ver conteúdo externo	3233
ver dossiê	3285
ver esta publicación en instagram	1370
ver esta publicação	3304
ver esta publicação no instagram	3233
ver fotogalería	1423
ver galería	1350
ver galería de fotos	1423
ver la galería	1423
ver mais notícias	3285
ver más	1350
ver más artículos	1426
ver más artículos del autor	1366
ver más noticias	1393
ver más vídeos	1423
ver oferta de suscripción	1448
ver opciones de suscripción	1448
ver preço	3263
ver suscripción	1448
ver también	1347
ver também	3215
ver todas as notícias	3285
ver todas las opciones de suscripción	1389
ver todos los artículos	1423
ver todos los vídeos	1423
ver todos os vídeos	3285
ver traducción	1351
ver tradução	3219
ver transcripción	1403
ver transcrição	3265
ver vídeo	1350
vergrößern	741	869
verificați adresa de email	3400
verifică-ți emailul	3400
verifică-ți inboxul	3400
verlagssonderveröffentlichung	799
versandkosten können anfallen	850
vertrag kündigen	730
verträge hier kündigen	730
verwandte beiträge	737
ves a la pàgina de donacions	435
ves algún error? comunícalo	1379
veure aquesta publicació a instagram	395
vezetéknév	2164
vezi această postare pe instagram	3351
vezi conținutul	3387
vezi mai multe știri	3369
vezi prețul	3381
vezi răspunsurile	3375
vezi toate știrile	3404
vezi și	3341
već imam nalog	3639
već imam račun	3639
već imate nalog	3563
već imate pretplatu	3563
već imate račun	3563
već podržavam	3578
već pratite	3654
već pratite ovu temu	3654
već sam pretplatnik	3639
već ste glasali	3624
već ste glasovali	3624
već ste pretplatnik	3563
več iz rubrike	3764
več novic iz regije	3764
več o tem	3764
več o temi	3764
več člankov	3834
več člankov avtorja	3834
veľkosť písma	65
veľkosť textu	3751
vi kan inte visa det här innehållet	3936
viac k téme	3668
viac si o tom prečítate tu	3668
viac článkov	3740
videa ni mogoče predvajati	3819
video atskaņotājs tiek ielādēts	2760
video ei ole enää saatavilla	1688
video ei ole käytettävissä	1688
video ikke tilgængelig	658
video již není k dispozici	542
video không khả dụng	4338
video không tồn tại	4338
video mevcut değil	4105
video nav pieejams jūsu valstī	2760
video nelze přehrát	542
video není dostupné	542
video není dostupné ve vaší zemi	542
video není k dispozici	542
video nevar atskaņot	2760
video ni na voljo v vaši državi	3819
video nicht verfügbar	855
video nie je dostupné	3725
video nie je dostupné vo vašej krajine	3725
video nie je k dispozícii	3725
video nije dostupan u vašoj državi	3630
video nije dostupan u vašoj zemlji	3630
video nije moguće reproducirati	3630
video này không còn tồn tại	4338
video này không khả dụng	4338
video oynatici yükleniyor	4105
video sa nedá prehrať	3725
video sa nepodarilo načítať	3725
video se ne može reprodukovati	3630
video se nepodařilo načíst	542
video tiếp theo	4372
video trước	4372
video už není k dispozici	542
video už nie je dostupné	3725
video už nie je k dispozícii	3725
video više nije dostupan	3630
video yüklenemedi	4144
video yüklenirken hata oluştu	4144
video yükleniyor	4105
videoafspilleren indlæses	658
videoclipul următor	3420
videoen er ikke længere tilgængelig	658
videoen er ikke tilgængelig	658
videoen er ikke tilgængelig i dit land	658
videomängija laadimine	1508
videon voi katsoa jutun yläosasta	1640
videon är inte längre tillgänglig	3938
videon är inte tillgänglig	3938
videoyu izlemek için tiklayin	4057
videoyu yükle	4108
videó	2102
videó betöltése	2149
videó betöltése folyamatban	2151
videó lejátszása	2151
videó megtekintése	2151
videók	2102
videólejátszó betöltése	2151
videónkat itt nézheti meg	2104
vidéo	1772
vidéo indisponible	1828
vidéo non disponible	1828
vidéo précédente	1866
vidéo suivante	1866
vidéo à la une	1866
vielen dank für deine nachricht	865
vielen dank für deine stimme	846
vielen dank für ihr feedback	778
vielen dank für ihre anmeldung	709
vielen dank für ihre nachricht	865
vielen dank für ihre stimme	846
vielen dank für ihre teilnahme	91
vielleicht später	695
vienkartinė auka	2704
vienkartinė parama	2704
vienmēr atļaut	2759
vienmēr rādīt	2759
vienreizējs ziedojums	2764
viestisi on lähetetty	1700
vil du få varsler	3027
vilkår	596	2959
vill du få notiser	3941
vill du få pushnotiser	3941
vipps et beløp	2942
virheellinen sähköpostiosoite	1700
vis færre	607	2969
vis i fuld skærm	673
vis oversættelse	608
visa bilden i helskärm	3882
visa färre	3882
visa i helskärm	3953
visa inlägg från facebook	3882
visa inlägg från instagram	3882
visa innehåll	3872
visa innehållet	3936
visa lösenord	3947
visa och godkänn	3936
visa översättning	3883
visas tiesības paturētas	2774
visi komentāri	2770
vissza a címlapra	2166
vissza a főoldalra	2166
vissza a tetejére	2104
vissza az oldal tetejére	2166
visszajelzés	2101
visszajelzés küldése	2173
viteză de redare	3383
vizitează magazinul	3381
više o temi	3570
više od autora	3645
više vijesti iz regije	3570
više članaka	3645
više članaka autora	3645
viết bình luận	4298
viết bình luận của bạn	4331
viết trả lời	4331
vlastná suma	3732
vlastní částka	549
vložený obsah	540
vložit do košíku	538
vložit komentář	566
vložiť do košíka	3721
vložiť komentár	3748
vnesite e-poštni naslov	3831
vnesite veljaven e-poštni naslov	3831
voce generată de ai	3383
você concorda? vote	3243
você está seguindo este tema	3315
você já está inscrito	3311
você já segue este tema	3292
você já votou	3257
você pode gostar	3215
você pode se interessar	3215
você segue este autor	3315
você também pode gostar	3215
voir le détail	1773
voir les détails	1773
voir les réponses	1820
voir les résultats	91	1773
voir les résultats du sondage	1800
voir toute l'actualité	1846
voir toutes les vidéos	1846
voix générée par ia	1866
voltar ao início	3285
voltar atrás	3313
voltar à página inicial	3285
volver al índice	1451
volver atrás	1451
von einer künstlichen stimme vorgelesen	855
von ki übersetzt	875
vorgelesen von einer künstlichen stimme	855
vos réactions	1765
votează	91
votează în sondaj	3375
votează în sondajul nostru	3354
votre avis nous intéresse	1800
votre demande a bien été envoyée	1873
votre demande a été envoyée	1873
votre message a bien été envoyé	1842
votre nom et prénom	1873
votre prénom	1843
votre soutien fait la différence	1870
votre vote a bien été pris en compte	1820
votre vote a été enregistré	1820
votre vote a été pris en compte	91
votul dumneavoastră a fost înregistrat	3375
votul tău a fost înregistrat	3375
vous aimerez peut-être	1769
vous avez déjà un compte	1736
vous avez déjà un compte ? connectez-vous	1736
vous avez déjà un compte ? identifiez-vous	1736
vous avez déjà voté	1820
vous bloquez nos publicités	1869
vous n'êtes pas abonné	1840
vous n'êtes pas encore inscrit	1840
vous n'êtes pas inscrit	1840
vous possédez déjà un compte	1736
vous pourriez être intéressé	1769
vous suivez ce thème	1877
vous suivez déjà ce sujet	1854
vous suivez déjà ce thème	1854
vous suivez déjà cet auteur	1854
vous êtes bien inscrit	1873
vous êtes déjà inscrit	1873
vous êtes inscrit	1873
vprašanje dneva	3813
vreau să donez	3395
vreau să primesc newsletterul	3361
vreau să susțin	3395
vsak evro šteje	3826
vsak petek. brezplačno. brez spama	3831
vsak prispevek šteje	3826
vsaka donacija šteje	3826
vsebina je avtorsko zaščitena	3838
vsebina sporočila	3763
vsebine naših partnerjev	3845
vsebine ni mogoče prikazati	3817
vsi članki	3834
vsi članki avtorice	3834
vsi članki avtorja	3834
vstúpiť do diskusie	3671
vstúpiť do galérie	3740
vui lòng kiểm tra email	4354
vui lòng nhập bình luận	4369
vui lòng nhập email	4354
vui lòng nhập email hợp lệ	4354
vui lòng nhập họ tên	4354
vyberte si predplatné	3734
vyberte si předplatné	551
vyberte částku	549
vybrat předplatné	551
vybrať	3735
vybrať predplatné	3734
vygenerované ai	3746
vygenerované pomocou ai	3746
vygenerováno ai	564
vygenerováno pomocí ai	564
vyplňte toto pole	554
vypnite blokovanie reklám	3730
vypnite prosím adblock	3730
vypnite, prosím, adblock	3730
vypnúť zvuk	3725
vypněte prosím adblock	547
vypněte si adblock	547
vypočuť si článok	3725
vypočuť článok	3725
vyskytla sa chyba. skúste to znova	3737
vyskúšajte si kvíz	3717
vytisknout článek	471
vytlačiť	3671
vytlačiť recept	61
vytlačiť článok	3671
vytvorené ai	3746
vytvorené pomocou ai	3746
vytvorené umelou inteligenciou	3746
vytvořeno ai	564
vytvořeno pomocí ai	564
vytvořeno umělou inteligencí	564
vytvořila ai	564
vytvořit účet	464
vyzkoušejte si kvíz	534
vyzkoušet	464
vyčerpali ste limit článkov	3734
vágólapra másolva	2177
válassz csomagot	2160
válassz előfizetést	2160
válassz összeget	2158
válasszon csomagot	2160
válasszon előfizetést	2160
válasszon összeget	2158
válasz	2101	2175
válaszok elrejtése	2174
válaszok megjelenítése	2174
válaszolok	2175
választom	2161
választás mentése	2149
város	2164
váš e-mail	468
váš email	554
váš hlas bol započítaný	3717
váš hlas bol zaznamenaný	3717
váš hlas byl započítán	534
váš hlas byl zaznamenán	534
väiksem tekst	1520
väline sisu	1485
välj	3948
välj abonnemang	3947
välj belopp	3945
välj din prenumeration	3947
välj ditt abonnemang	3947
välj erbjudande	3947
välj prenumeration	3947
välj som föredragen källa	3964
vänligen stäng av annonsblockeraren	3943
värsked uudised	1469
vælg	668
vælg abonnement	667
vælg beløb	665
vælg dit abonnement	667
vælg som foretrukken kilde	684
vælg tilbud	667
vérifiez votre boîte de réception	1842
vérifiez votre boîte mail	1842
vés a la recepta	61
více	479
více k tématu	479
více o tématu	479
více si o tom přečtete zde	479
více článků	557
vídeo anterior	1443	3305
vídeo destacado	1443
vídeo indisponível	3265
vídeo no disponible	423	1403
vídeo não disponível	3265
vídeo seguinte	3305
vídeo siguiente	1443
vídeos	1347	3215
võib-olla hiljem	1510
võid igal ajal loobuda	1514
võta nõusolek tagasi	1507
võta toimetusega ühendust	1516
výber redakcie	3668
výběr redakce	479
výhoda pre predplatiteľov	3721
výhoda pro předplatitele	538
výhody pre predplatiteľov	3721
výhody pro předplatitele	538
výsledky	91
výsledky ankety	534
výsledky hlasovania	3717
výsledky hlasování	534
vēl nav konta	2765
vēl neesi abonents	2765
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
všetky komentáre	3748
všetky články	3740
všetky články autora	3740
všetky články autorky	3740
všeč mi je	3842
vždy povolit	540
vždy povoliť	3723
vždy zobrazovat	540
vždy zobrazovať	3723
về trang chủ	4358
về tác giả	4359
về đầu trang	4301
""", 'w': """
w każdy piątek. za darmo. bez spamu	3159
warto przeczytać	3086
was können wir besser machen	778
wczytaj treść	3145
wczytaj więcej	3162
webshopunkból	2147
weiterblättern	869
weitere beiträge	737
werbung schließen	881
werbung überspringen	727
weź udział w dyskusji	3135
whatsapp'ta paylaş	4048
whatsapp'tan paylaş	4133
whatsappで読む	2487
wiadomość	3160
wiadomość została wysłana	3159
wideo jest niedostępne	3147
wideo niedostępne	3147
widzisz błąd	3166
wie gefällt ihnen dieser artikel	778
wie wir unsere quellen schützen	872
wielkość czcionki	65
wielkość tekstu	3174
więcej	3086
więcej artykułów	3086
więcej informacji	3086
więcej na ten temat	3086
więcej o	3086
więcej od tego autora	3162
więcej tekstów autora	3162
więcej z	3086
wpisz kwotę	3154
wpisz swój e-mail	3067
wprowadź adres e-mail	3067
wpłata jednorazowa	3154
wpłata miesięczna	3154
wpłać	3061
wpłać jednorazowo	3154
wpłać teraz	3061
wróć do góry	3162
wróć na górę	3162
wróć na stronę główną	3162
wspieraj co miesiąc	3154
współpraca płatna	3175
współpraca reklamowa	3078
wszystkie # zdjęcia	3161
wszystkie # zdjęć	3161
wszystkie artykuły	3162
wszystkie artykuły autorki	3162
wszystkie zdjęcia	3161
wszystkie zdjęć	3161
wybierz kwotę	3154
wybierz ofertę	3156
wybierz prenumeratę	3156
wybierz subskrypcję	3156
wycofaj zgodę	3145
wykorzystałeś limit artykułów	3156
wykryliśmy adblocka	3152
wypełnij to pole	3159
wypisz się w dowolnym momencie	3159
wypróbuj	3064
wyraź zgodę	3079
wystąpił błąd	3160
wystąpił błąd. spróbuj ponownie	3159
wystąpił błąd. spróbuj ponownie później	3159
wyłącz adblocka	3152
wyłącz blokowanie reklam	3152
wyłącz dźwięk	3147
wyłącz reklamy	3175
wyłączyłem adblocka	3152
wyślij	91	3160
wyślij e-mailem	3074
wyślij komentarz	3171
wyślij mailem	3174
wyślij opinię	3169
wyślij wiadomość	3159
wyślij zdjęcia	3166
wyślij zgłoszenie anonimowo	3166
wyślij znajomemu	3074
wyświetl treść	3145
wählen	864
własna kwota	3154
włącz	3151
włącz dźwięk	3147
włącz javascript	3147
""", 'x': """
x'te paylaş	4048
xem bình luận	4298
xem bản ghi	4338
xem bản gốc	4302
xem bản đồ	4302
xem bộ ảnh	4358
xem chi tiết	4302
xem chuyên đề	4358
xem các câu trả lời	4331
xem các gói	4374
xem công thức	61
xem giá	4337
xem giá tốt nhất	4377
xem gói đăng ký	4374
xem kết quả	91	4302
xem lại	4372
xem nhiều	4299
xem nhiều nhất	4299
xem nhiều trong tuần	4326
xem nội dung	4342
xem sản phẩm	4377
xem thêm	4299	4301
xem thêm bài của tác giả	4358
xem thêm bình luận	4298
xem thêm tin	4358
xem thêm video	4358
xem thêm ảnh	4358
xem tiếp	4301
xem toàn bộ	4301
xem trên ứng dụng	4344
xem trả lời	4331
xem tất cả	4301
xem tất cả bình luận	4331
xem tất cả ảnh	4358
xem ưu đãi	4337
xem ảnh cỡ lớn	4358
xem ảnh lớn	4358
xでシェア	2458
xでシェアする	2487
xでポスト	2458
xで共有	2537
xで表示	2541
xで見る	2541
x로 공유	2641
x에서 보기	2645
""", 'y': """
ya estás suscrito	1389
ya tenés suscripción	1389
yahoo! japan idでログイン	2523
yahoo!ショッピングで見る	2508
yahoo!ショッピングで購入	2508
yanit gönder	4098
yanitlari gör	4098
yanitlari göster	4098
yapay zeka ile seslendirilmiştir	4105
yapay zeka ile özet	4057
yapay zeka ile özetle	4130
yapay zeka ile üretildi	4144
yapay zeka özeti	4057
yapay zekâ ile seslendirildi	4105
yapay zekâ ile üretildi	4144
yapay zekâ tarafindan seslendirildi	4105
yapay zekâ özeti	4130
yazara e-posta gönder	4127
yazara mesaj gönder	4127
yazarin diğer haberleri	4055
yazarin diğer yazilari	4055
yazarin tüm yazilari	4055
yaziyi büyüt	4133
yaziyi küçült	4133
yeni oyunumuzu keşfet	4139
ymmärrän	1641
yorum gönder	4054
yorum yapmak için giriş yap	4098
yorumlar sadece abonelere açiktir	4138
yorumlari gör	4054
yorumu gönder	4098
yorumu şikayet et	4138
yorumu şikâyet et	4138
yorumunu gönder	4098
youtube-tartalom megjelenítése	2104
youtubeで見る	2541
youtubeで視聴	2541
youtube에서 보기	2645
yritä myöhemmin uudelleen	1700
yritä uudelleen	1700
yukari çik	4125
yz özeti	4057
yêu cầu của bạn đã được gửi	4375
""", 'z': """
z našeho e-shopu	538
z našeho obchodu	538
z nášho e-shopu	3721
z nášho obchodu	3721
z titulní strany	479
za naročnike	3828
zaakceptuj i pokaż	3145
zaboravili ste šifru	3639
zabranjeno prenošenje	3649
zabudnuté heslo	3664
zadajte platný e-mail	3737
zadejte platný e-mail	554
zadejte svůj e-mail	468
zadejte částku	549
zagłosuj	91
zahlungsart wählen	699
zainstaluj aplikację	3149
zakázat	546
zakázať	3729
zakúpiť licenciu	3744
zaloguj się	3064
zaloguj się przez apple	3156
zaloguj się przez facebooka	3156
zaloguj się przez google	3156
zaloguj się z google	3156
zamknij galerię	3162
zamknij reklamę	3175
zamów książkę	3142
zapamatovat přihlášení	551
zapamatovat si mě	551
zapamiętaj mnie	3156
zapamätať si ma	3734
zapisz na później	3074
zapisz się	3067
zapisz się na newsletter	3067
zapisz wybór	3145
zapnout upozornění	545
zapnúť	3729
zapnúť notifikácie	3728
zapnúť titulky	3725
zapnúť upozornenia	3728
zapnúť zvuk	3725
zapomenuté heslo	464
zapomniałem hasła	3156
zapomniałeś hasła	3156
zapomněl jsem heslo	551
zapomněli jste heslo	551
započni kviz	3624
zarejestruj się	3064
zarezervovat místo	538
zarządzaj plikami cookies	3145
zarządzaj powiadomieniami	3150
zarządzaj zgodami	3079
zarządzaj zgodą	3145
zaten üye misiniz	4041
zauważyłeś błąd	3166
zavrieť galériu	3740
zavrieť reklamu	3752
zavřít	462
zavřít galerii	557
zavřít reklamu	570
začať kvíz	3717
začni kviz	3813
začít kvíz	534
załaduj film	3145
załaduj post	3145
załaduj treść	3145
załaduj wideo	3145
załaduj więcej	3089
załóż konto	3064
zaštita osobnih podataka	3586
zaštita privatnosti	3586
zašto vidim ovaj oglas	3656
zašto vidim ovu reklamu	3656
zbývající čas	542
zbývající čas #	542
zbývající čas -#	542
zdieľajte tento text	3671
zdieľajte článok	3671
zdieľať	3671
zdieľať na facebooku	3671
zdieľať na whatsappe	3751
zdieľať článok	3671
zdjęcie # z #	3161
zdjęcie #/#	3161
zeskanuj kod i pobierz aplikację	3149
zeskanuj kod qr, aby pobrać aplikację	3149
zezwól	3151
zezwól na powiadomienia	3150
zezwól na reklamy	3153
zezwól raz	3145
zgadzam się	3079
zgadzam się na powiadomienia	3150
zgadzam się na wyświetlanie treści	3079
zgłoś	3082	3172
zgłoś błąd	3082
zgłoś komentarz	3171
zgłoś nadużycie	3171
zgłoś reklamę	3175
ziedot katru mēnesi	2764
ziņa ir nosūtīta	2766
ziņa tiek papildināta	2728
ziņo par kļūdu	2727
ziņot par komentāru	2770
ziņot par kļūdu	2727
zkontrolujte svoji e-mailovou schránku	554
zkontrolujte svou schránku	554
zkopírovat odkaz	471
zkopírovat odkaz na článek	471
zkopírováno	569
zkopírováno do schránky	569
zkuste to prosím později	554
zmeniť súhlas	3723
zmeniť veľkosť písma	3751
zmenšit písmo	569
zmenšiť písmo	3751
zmień rozmiar tekstu	3174
zmień zgodę	3145
změnit souhlas	540
změnit velikost písma	569
znajdź nas na facebooku	3075
znalazłeś błąd	3166
znalazłeś błąd w tekście	3166
značky	3668
znova naloži stran	3825
znova načítať stránku	3731
znovu načíst stránku	548
zobacz # zdjęcia	3161
zobacz # zdjęć	3161
zobacz cenę	3142
zobacz galerię	3089
zobacz mapę	3090
zobacz ofertę	3142
zobacz również	3086
zobacz szczegóły	3090
zobacz także	3086
zobacz także inne	3086
zobacz też	3086
zobacz więcej	3086
zobacz wszystkie # zdjęcia	3161
zobacz wszystkie # zdjęć	3161
zobacz wszystkie artykuły	3162
zobacz wszystkie zdjęcia	3161
zobacz wszystkie zdjęć	3161
zobacz zdjęcia	3161
zobacz zdjęć	3161
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
zobraziť # fotiek	3739
zobraziť # fotky	3739
zobraziť # fotografie	3739
zobraziť # fotografií	3739
zobraziť # odpovede	3748
zobraziť a prijať	3723
zobraziť cenu	3721
zobraziť diskusiu	3671
zobraziť fotiek	3739
zobraziť fotky	3739
zobraziť fotografie	3739
zobraziť fotografií	3739
zobraziť galériu	3740
zobraziť heslo	3734
zobraziť komentáre	3748
zobraziť menej	3669
zobraziť obsah	3682
zobraziť odpovede	3748
zobraziť ponuku	3721
zobraziť ponuky	3734
zobraziť popis	3740
zobraziť predplatné	3734
zobraziť prepis	3725
zobraziť titulky	3725
zobraziť viac	3669
zobraziť výsledky	91	3717
zobraziť všetko	3669
zobraziť všetky # fotiek	3739
zobraziť všetky # fotky	3739
zobraziť všetky # fotografie	3739
zobraziť všetky # fotografií	3739
zobraziť všetky fotiek	3739
zobraziť všetky fotky	3739
zobraziť všetky fotografie	3739
zobraziť všetky fotografií	3739
zobraziť všetky články	3740
zobraziť všetkých # fotiek	3739
zobraziť všetkých # fotky	3739
zobraziť všetkých # fotografie	3739
zobraziť všetkých # fotografií	3739
zobraziť všetkých fotiek	3739
zobraziť všetkých fotky	3739
zobraziť všetkých fotografie	3739
zobraziť všetkých fotografií	3739
zoradiť podľa	3748
zostań patronem	3061
zostań patronką	3154
zostať prihlásený	3734
zostávajúci čas	3725
zostávajúci čas #	3725
zostávajúci čas -#	3725
zpráva	555
zpráva byla odeslána	554
zpráva pro příjemce: dar	549
zpět na hlavní stránku	557
zpět na začátek	557
zpět nahoru	481
zrušit můžete kdykoli	551
zrušit můžete kdykoliv	551
zrušiť môžete kedykoľvek	3734
zu meine themen hinzufügen	879
zu meinen themen hinzufügen	879
zum rätsel	846
zum vollständigen artikel	868
zur großansicht	868
zur leseliste hinzufügen	819
zur merkliste hinzufügen	722
zur übersicht	740
zurück	733
zurück nach oben	740	868
zurück zum anfang	868
zurück zur startseite	868
zurück zur übersicht	868
zvoliť	3735
zvolte předplatné	551
zvolte částku	549
zvoľte predplatné	3734
zvoľte sumu	3732
zväčšiť	3740
zväčšiť foto	3740
zväčšiť fotografiu	3740
zväčšiť písmo	3751
zväčšiť text	3751
zvětšit	481
zvětšit foto	557
zvětšit fotografii	557
zvětšit písmo	569
zvětšit text	569
zwiń	3089
zásady cookies	540
zásady ochrany osobných údajov	3723
získat licenci	562
získat předplatné	551
získať licenciu	3744
získať predplatné	3734
zůstat přihlášen	551
""", '£': """
£# at amazon	1262
""", '©': """
©ntb	2997
""", 'à': """
à découvrir	1769
à la une	1769
à lire	1769
à lire aussi	1769
à lire dans ce dossier	1769
à lire dans la même rubrique	1769
à lire ensuite	1769
à lire également	1769
à ne pas manquer	1769
à voir	1769
à voir aussi	1769
à voir ensuite	1875
""", 'á': """
áno, chcem	3729
áno, prosím	3729
átirat	2152
átirat elolvasása	2151
átirat megjelenítése	2151
áudio gerado por ia	3235
áudio gerado por voz sintética	3235
""", 'ä': """
ähnliche artikel	737
ähnliche beiträge	737
ähnliche themen	737
äldst	3963
äldsta	3963
äldsta först	3962
älteste	878
älteste zuerst	877
älä missaa mitään	1626
älä salli	1692
älä seuraa	1714
ämne	3951
ämnen	3879
ämnen i artikeln	3879
ämnen i den här artikeln	3953
ändra dina cookieinställningar	3936
ändra samtycke	3936
ändra textstorlek	3965
är du inte prenumerant	3947
är du redan prenumerant	3857
äänenvoimakkuus	1689
äänesi on laskettu	1680
äänesi on rekisteröity	1680
äänesi on tallennettu	1680
äänestyksen tulokset	1680
äänestys	91
äänestä	91	1681
äänestä nyt	91	1680
äänestä tästä	1640
ääni on tuotettu tekoälyllä	1688
ääni pois	1688
ääni päälle	1688
""", 'å': """
åbn	608
åbn appen	660
åbn billedgalleri	673
åbn galleri	673
åbn i app	660
åbn kort	608
åpne	2970
åpne appen	3026
åpne bildegalleri	3039
åpne faktaboks	2970
åpne galleri	3039
åpne i app	3026
åpne kart	2970
årlig	3034
årlig betaling	3033
årligt	668
årsvis	3948
årsvis betalning	3947
återkalla samtycke	3936
återstående tid	3938
återstående tid #	3938
återstående tid -#	3938
""", 'æ': """
ældste	683
ældste først	682
ændr dit samtykke	656
ændr samtykke	656
ændr tekststørrelse	685
""", 'ç': """
çengel bulmaca	4103
çerez ayarlari	4051
çerez ayarlarini yönet	4108
çerez politikasi	4051
çerez tercihleri	4108
çerez tercihlerini yönet	4108
çerezler	4051
çerezleri yönet	4143
çeviriyi göster	4058
çikiş yap	4041
çok okunanlar	4055
""", 'è': """
è gratis e ci vuole solo un minuto	2360
è stato utile	2373
""", 'é': """
é grátis e leva menos de um minuto	3247
é proibida a reprodução	3316
é proibida a reprodução do conteúdo	3316
écouter	1755
écouter (# min	1755
écouter le podcast	1772
écrire à la rédaction	1850
édition du jour	1769
élő	2152
élő közvetítésünk itt	2166
épingler	61
épingler la recette	61
értem	2105
értesítések	2155
értesítések engedélyezése	2154
értesítések kezelése	2154
értékeld a cikket	2173
értékeld a receptet	61
értékelje a cikket	2173
érvénytelen e-mail-cím	2163
étiquettes	1846
évente	2161
éves előfizetés	2160
éves fizetés	2160
éves számlázás	2160
""", 'í': """
így kapcsolhatja ki a hirdetésblokkolót	2156
így védjük a forrásainkat	2170
írd meg a véleményed	2101
írj a szerkesztőségnek	2170
írj hozzászólást	2174
írja meg véleményét	2101
írjon a szerkesztőségnek	2170
írjon hozzászólást	2174
írjon nekünk névtelenül	2170
""", 'î': """
îmi place	3376
în fiecare lună	3396
în parteneriat cu	3414
înainte # secunde	3383
înapoi # secunde	3383
înapoi la prima pagină	3404
înapoi la început	3425
înapoi sus	3343
încarcă conținutul	3387
încarcă mai multe	3343
încarcă mai multe comentarii	3375
încarcă postarea	3387
încarcă videoclipul	3387
închide	3327
închide fereastra	3425
închide galeria	3425
închide meniul	3425
înregistrare	3329
înregistrează-te	3329
îți mulțumim pentru vot	3354
""", 'ô': """
ô chữ	4336
""", 'ö': """
öffnen	740
ön hirdetésblokkolót használ	2156
ön mit gondol? szavazzon	2104
önceki	4057
önceki fotoğraf	4151
önceki görsel	4151
önceki haber	4055
önceki video	4144
önceki yazi	4151
öne çikan haberler	4055
öne çikanlar	4055
önerilen haberler	4055
önerilenler	4055
öppna	3883
öppna appen	3940
öppna bildgalleri	3953
öppna galleri	3953
öppna karta	3883
összes	2104
összes cikk	2166
összes elfogadása	2149
összes elutasítása	2149
összes megtekintése	2166
översatt med ai	3960
özet faydali oldu mu	4054
""", 'ú': """
új hozzászólás	2101
última hora	1347
últimas	3215
últimas entradas	1347
últimas noticias	1347
últimas notícias	3215
últimes notícies	386
últimos artículos	1347
únete	1308
únete a la conversación	1343
única	1415	3277
účtované ročne	3734
účtováno ročně	551
""", 'ü': """
über google anmelden	863
über whatsapp senden	880
über whatsapp teilen	880
übersetzung anzeigen	741
überweisung	700
ücretsiz dene	4041
ücretsiz haber limitinize ulaştiniz	4119
ücretsiz kargo	4135
ücretsiz oku	4148
ücretsiz oyna	4101
ücretsiz üye ol	4041
ücretsiz üye olun	4041
ücretsiz, spam yok	4121
ühekordne annetus	1512
ürüne git	4155
ürünü gör	4155
ürünü incele	4104
üye girişi	4041
üye ol	4040	4041
üye olun	4041
üzenet	2164
üzenet küldése	2163
üzenetét elküldtük	2163
""", 'ý': """
ý kiến	4298
ý kiến bạn đọc	4298
ý kiến của bạn	4298
""", 'ā': """
ārējais saturs	2738
""", 'č': """
častite nas kafom	3637
častite nas kavom	3637
častite nas s kavo	3826
čita sintetički glas	3630
čitaj bez oglasa	3656
čitaj u aplikaciji	3632
čitajte bez oglasa	3656
čitajte bez ograničenja	3639
čitajte u aplikaciji	3632
čitajte uz pretplatu	3639
članak je zaključan	3563
članak je zaštićen autorskim pravom	3649
članak se nastavlja ispod oglasa	3569
članak čita sintetički glas	3630
članek bere sintetični glas	3819
članek je avtorsko zaščiten	3838
članek je zaklenjen	3760
članek se nadaljuje pod oglasom	3763
članek se nadaljuje spodaj	3763
článek byl vytvořen automaticky	564
článek je chráněn autorským právem	562
článek namluvila umělá inteligence	542
článek pokračuje pod reklamou	474
článek čte syntetický hlas	542
články autora	557
článok bol vytvorený automaticky	3746
článok je chránený autorským právom	3744
článok číta syntetický hlas	3725
článok číta umelá inteligencia	3725
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
číta umelý hlas	3725
čítajte aj	3668
čítajte bez obmedzení	3734
čítajte najprv v aplikácii	3727
čítajte v aplikácii	3727
čítať bez reklám	3752
čítať celý článok	3740
čítať s predplatným	3734
čítať ďalej	3740
""", 'ď': """
ďakujeme za hlas	3717
ďakujeme za hlasovanie	3717
ďakujeme za odber	3737
ďakujeme za správu	3737
ďakujeme za vašu správu	3737
ďakujeme za váš hlas	91	3717
ďalšia fotografia	3740
ďalšia snímka	3740
ďalšia strana	3740
ďalšie foto	3740
ďalšie správy	3668
ďalšie video	3725
ďalšie články	19	3668
ďalšie články autora	3740
ďalší článok	3740
""", 'đ': """
đang theo dõi	4363
đang tải	4338
đang tải trình phát	4338
đang tải video	4338
điều khoản sử dụng	4297
điều khoản sử dụng | chính sách bảo mật	4297
đáng chú ý	4299
đã có tài khoản	4284
đã hiểu	4302
đã sao chép	4289
đã sao chép liên kết	4325
đã xảy ra lỗi	4354
đã đóng bình luận	4331
đóng	4282
đóng cửa sổ	4376
đóng góp	4283
đóng góp hàng tháng	4350
đóng góp một lần	4350
đóng menu	4376
đăng ký	4284
đăng ký của bạn đã được xác nhận	4375
đăng ký ngay	4284
đăng ký nhận thông báo	4345
đăng ký thành công	4354
đăng ký để đọc tiếp	4374
đăng nhập	4284
đăng nhập / đăng ký	4284
đăng nhập bằng apple	4352
đăng nhập bằng facebook	4352
đăng nhập bằng google	4352
đăng nhập với facebook	4352
đăng nhập với google	4352
đăng nhập để bình luận	4331
đăng nhập để đọc tiếp	4374
đăng xuất	4284
đường dây nóng	4359
được quan tâm	4326
được tài trợ	4294
được tạo bởi ai	4372
đặt báo	4284
đặt hàng ngay	4377
đặt mua ngay	4337
đặt vé ngay	4337
đến công thức	61
đến trang quyên góp	4350
đến trang ủng hộ	4350
đề xuất	4299
để sau	4282
địa chỉ email của bạn	4375
đọc bài gốc	4376
đọc bài tiếp theo	4376
đọc miễn phí	4374
đọc nhiều	4299
đọc nhiều nhất	4299
đọc sau	4325
đọc thêm	4299	4301
đọc tiếp	4301
đọc tiếp về chủ đề này	4326
đọc toàn bộ bài viết	4358
đọc trên ứng dụng	4344
đồng ý và tiếp tục	4342
đừng bỏ lỡ	4299
""", 'į': """
į el. parduotuvę	2698
į pradinį puslapį	2707
į viršų	2667
įdėti į krepšelį	2698
įgarsinta dirbtinio intelekto	2700
įjungti garsą	2700
įjungti pranešimus	2702
įkelti daugiau	2707
įkelti turinį	2699
įkelti įrašą	2699
įveskite el. pašto adresą	2706
įveskite galiojantį el. pašto adresą	2706
įveskite savo el. pašto adresą	2685
įveskite sumą	2704
įvyko klaida. bandykite dar kartą	2706
įvyko klaida. bandykite vėliau	2706
""", 'ľ': """
ľubovoľná suma	3732
""", 'ł': """
ładowanie odtwarzacza	3147
ładowanie wideo	3147
""", 'ř': """
řadit podle	566
řazení	567
""", 'ś': """
śledź nas	3075
""", 'ş': """
şifremi unuttum	4041
şifrenizi mi unuttunuz	4119
şikayet et	4099
şikâyet et	4099
şimdi değil	4039
şimdi satin al	4155
şurada paylaş	4048
""", 'š': """
šajā rakstā	2767
še nimate računa	3828
še niste naročnik	3828
šiame straipsnyje	2707
šifra	3640
šio turinio parodyti negalime	2699
šio turinio rodyti negalima	2699
šis laukas privalomas	2706
šis lauks ir obligāts	2766
šis raksts ir slēgts	2765
šis saturs nav pieejams	2759
šis straipsnis užrakintas	2705
šis turinys nepasiekiamas	2699
šis vaizdo įrašas nebepasiekiamas	2700
šis vaizdo įrašas nepasiekiamas	2700
šis video nav pieejams	2760
šis video vairs nav pieejams	2760
šo saturu nevar parādīt	2759
šrifto dydis	2712
štampaj	3573
štítky	479
""", 'ž': """
žaisti dabar	2696
že imam račun	3828
že imate račun	3760
že naročnik	3760
že podpiram	3771
že sledite	3843
želite li da primate obaveštenja	3633
želite li primati obavijesti	3633
želite prejemati obvestila	3822
želite prejemati potisna obvestila	3822
želiš primati obavijesti	3633
žiadny spam	3737
žinutė išsiųsta	2706
živě	543
žiūrėkite nuotraukas	2667
žiūrėkite vaizdo įrašą	2667
žiūrėti galeriją	2667
žiūrėti kainą	2698
žiūrėti komentarus	2710
žiūrėti pasiūlymą	2698
žiūrėti planus	2705
žiūrėti rezultatus	91	2696
žiūrėti visus	2707
žymos	2707
žádný spam	554
""", 'ư': """
ưu đãi cho bạn đọc	4337
ưu đãi cho độc giả	4337
ưu đãi tốt nhất	4353
""", 'ș': """
știrea anterioară	3404
știrea următoare	3404
știri pe aceeași temă	3369
știri recomandate	3341
știri similare	3341
știrile zilei	3341
""", 'ț': """
ți-a fost util	3375
ți-a fost util acest articol	3354
ți-a fost util acest rezumat	3354
ți-ai uitat parola	3366
ți-ar putea plăcea și	3369
ține-mă minte	3398
""", 'ά': """
άκουσε το άρθρο	959
άλλες ειδήσεις	19
άλλο ποσό	972
άνοιγμα	905
άνοιγμα εφαρμογής	966
άνοιγμα στην εφαρμογή	966
άνοιγμα χάρτη	905
""", 'έ': """
έξοδος από πλήρη οθόνη	959
έχετε ήδη λογαριασμό	890
έχετε ήδη ψηφίσει	951
έχω ήδη λογαριασμό	975
έχω διαβάσει και αποδέχομαι τους όρους χρήσης	977
έχω λογαριασμό	975
""", 'ή': """
ήταν χρήσιμο	951
""", 'ί': """
ίσως αργότερα	888
ίσως σας ενδιαφέρει	902
""", 'α': """
αγορά από amazon	957
αγορά από το amazon	957
αγορά βιβλίου	957
αγορά εισιτηρίων	957
αγοράστε εισιτήρια	957
αγοράστε εισιτήριο	957
αγοράστε το βιβλίο	957
αγοράστε τώρα	1008
ακολουθήστε μας	987
ακολουθήστε το θέμα	987
ακολουθήστε τον αρθρογράφο	1007
ακολουθήστε τον συντάκτη	987
ακολουθείτε ήδη αυτό το θέμα	987
ακολουθείτε ήδη αυτόν τον συντάκτη	1007
ακολούθησε	987
ακούστε	895
ακούστε το άρθρο	895
ακυρώνετε όποτε θέλετε	975
ακύρωση οποιαδήποτε στιγμή	975
ανάκληση συγκατάθεσης	963
αναζήτηση	904
ανανέωση σελίδας	970
ανανέωση συνδρομής	1003
ανανέωση της σελίδας	970
αναπαραγωγή βίντεο	959
αναφέρετε λάθος	994
αναφέρετε το σχόλιο	994
αναφορά	952
αναφορά λάθους	901
αναφορά σχολίου	994
αντιγραφή	990
αντιγραφή link	895
αντιγραφή συνδέσμου	895
αντιγραφή συνδέσμου άρθρου	895
απάντηση	901
απενεργοποίησα τον ad blocker	970
απενεργοποιήστε το για να συνεχίσετε	970
απεριόριστη πρόσβαση σε όλο το περιεχόμενο	1003
αποδέχομαι	908
αποδέχομαι τους όρους χρήσης	977
αποδοχή	908
αποδοχή και συνέχεια	963
αποδοχή όλων	908
αποδοχή όλων των cookies	998
αποθήκευση	895
αποθήκευση άρθρου	1009
αποθήκευση επιλογών	963
αποθήκευση προτιμήσεων	963
αποθήκευση συνταγής	61
αποθηκεύστε το άρθρο	895
αποκλειστικά για συνδρομητές	975
αποκτήστε το τώρα	1008
απομαγνητοφώνηση	960
απομνημόνευση	975
αποστολή	978
αποστολή με email	895
αποστολή σχολίου	951
αποσύνδεση	890
αποτελέσματα	91
αποτελέσματα δημοσκόπησης	994
αποτελέσματα ψηφοφορίας	994
αποτυχία φόρτωσης βίντεο	999
απόκρυψη	905
απόκρυψη απαντήσεων	951
απόρριψη	908
απόρριψη όλων	908
απόρριψη όλων των cookies	998
αργότερα	888
αρχική	904
αρχική σελίδα	981
αυτό το άρθρο είναι κλειδωμένο	975
αυτό το βίντεο δεν είναι διαθέσιμο	959
αυτό το βίντεο δεν είναι πλέον διαθέσιμο	959
αυτό το πεδίο είναι υποχρεωτικό	977
αυτόματη αναπαραγωγή	960
αυτόματη μετάφραση	960
αφήγηση με συνθετική φωνή	959
αφήστε ένα σχόλιο	951
αφήστε σχόλιο	901
αφήστε το σχόλιό σας	951
""", 'β': """
βίντεο	902
βαθμολογήστε το άρθρο	901
βρήκατε κάποιο λάθος	983
βρήκατε λάθος	983
""", 'γ': """
γίνε συνδρομητής	890
γίνε υποστηρικτής	972
γίνετε μέλος	889
γίνετε συνδρομητής	890
γίνετε υποστηρικτές	972
γράψτε σχόλιο	901
γράψτε το email σας	1004
γράψτε το σχόλιό σας	994
""", 'δ': """
δείτε ακόμη	1006
δείτε και	902
δείτε ξανά	999
δείτε περισσότερα	904
δείτε τα αποτελέσματα	91	905
δείτε τα πακέτα	1003
δείτε τα πακέτα συνδρομών	1003
δείτε τα σχόλια	901
δείτε τα όλα	1006
δείτε τη συλλογή	981
δείτε τη συνταγή	61
δείτε την προσφορά	957
δείτε τις απαντήσεις	951
δείτε τις προσφορές	1003
δείτε τις φωτογραφίες	981
δείτε το αφιέρωμα	981
δείτε το προφίλ	983
δείτε το προϊόν	1008
δείτε το στο amazon	957
δείτε το φωτορεπορτάζ	981
δείτε φωτογραφίες	981
δείτε όλα	904
δείτε όλα τα άρθρα	981
δείτε όλα τα βίντεο	981
δείτε όλα τα παιχνίδια	954
δείτε όλες τις ειδήσεις	981
δείτε όλες τις προσφορές	957
δείτε όλες τις φωτογραφίες	981
δεν έχετε λογαριασμό	975
δεν είναι δυνατή η αναπαραγωγή του βίντεο	959
δεν είναι δυνατή η εμφάνιση του περιεχομένου	963
δεν είστε ακόμη συνδρομητής	975
δεν είστε συνδρομητής	975
δεν μου αρέσει	952
δεν ξέρω	952
δεν ξέρω / δεν απαντώ	952
δες περισσότερα	1006
δημιουργήθηκε με ai	999
δημιουργήθηκε με τεχνητή νοημοσύνη	999
δημιουργία λογαριασμού	890
δημοσίευση σχολίου	951
δημοσκόπηση	91
δημοφιλέστερα	902
δημοφιλέστερο	976
δημοφιλή	902
δημοφιλή άρθρα	902
διάρκεια	960
διαβάζεται από συνθετική φωνή	959
διαβάστε ακόμα	902
διαβάστε ακόμη	902
διαβάστε αργότερα	1009
διαβάστε δωρεάν	1003
διαβάστε επίσης	902
διαβάστε επίσης στο	902
διαβάστε και	902
διαβάστε ολόκληρο το άρθρο	981
διαβάστε περισσότερα	902	904
διαβάστε στην εφαρμογή	966
διαβάστε το στην εφαρμογή	966
διαβάστε όλο το άρθρο	981
διαθέσιμη στο app store	966
διαθέσιμο στο app store	966
διαφήμιση	898
διαφημίσεις	898
διαφημιση	898
διαφημιστικό περιεχόμενο	87	898
διαχείριση cookies	963
διαχείριση επιλογών	963
διαχείριση προτιμήσεων	998
διαχείριση συγκατάθεσης	963
δωρήστε	889
δωρίστε το άρθρο	989
δωρεά	889
δωρεάν αποστολή	991
δωρεάν, χωρίς spam	977
""", 'ε': """
είσοδος	890
είστε ήδη εγγεγραμμένος	1004
είστε ήδη συνδρομητής	975
εγγραφή	890
ειδήσεις σήμερα	902
ειδήσεις τώρα	902
ειδοποίηση για συντάκτη	1007
εισάγετε έγκυρο email	977
εισάγετε το email σας	1004
εισαγάγετε το email σας	1004
εκτυπώστε το άρθρο	895
εκτύπωση	895
εκτύπωση συνταγής	61
ελέγξτε τα εισερχόμενά σας	977
ελέγξτε το email σας	977
ελεύθερη δωρεά	1002
ελεύθερο ποσό	972
εμφάνιση ανάρτησης	963
εμφάνιση απαντήσεων	951
εμφάνιση λιγότερων	981
εμφάνιση περιεχομένου	963
εμφάνιση περισσότερων	981
εμφάνιση πρωτοτύπου	905
εμφάνιση υποτίτλων	959
εμφάνιση όλων	905
ενεργοποίηση	968
ενεργοποίηση ειδοποιήσεων	967
ενεργοποιήστε τις ειδοποιήσεις	967
επαναφόρτωση σελίδας	970
επικοινωνήστε μαζί μας	983
επικοινωνήστε με τη σύνταξη	983
επικοινωνήστε με τον συντάκτη	983
επικοινωνία	901
επικοινωνία με τη σύνταξη	983
επιλέξτε	976
επιλέξτε πακέτο	975
επιλέξτε ποσό	1002
επιλέξτε συνδρομή	975
επιλέξτε τη συνδρομή σας	975
επιλογές συντακτών	902
επιλογή	976
επισκεφθείτε το κατάστημα	957
επιστροφή στην αρχική	981
επιστροφή στην κορυφή	904
επιτρέπεται	968
επόμενη είδηση	981
επόμενη εικόνα	1006
επόμενη φωτογραφία	1006
επόμενο	904
επόμενο άρθρο	902
επόμενο βίντεο	999
επώνυμο	978
ερώτηση της ημέρας	91
ετήσια	973
ετήσια χρέωση	975
ετικέτες	902
ευχαριστούμε για τη στήριξή σας	1002
ευχαριστούμε για τη στήριξη	1002
ευχαριστούμε για την ψήφο σας	91	951
ευχαριστούμε, το μήνυμά σας στάλθηκε	977
εφάπαξ	973
εφάπαξ δωρεά	972
""", 'η': """
η δωρεά μου	1002
η εγγραφή ολοκληρώθηκε	1004
η εγγραφή σας ολοκληρώθηκε	1004
η στήριξή σας κάνει τη διαφορά	1002
η ψήφος σας καταχωρήθηκε	951
η ψήφος σας καταχωρίστηκε	951
""", 'θ': """
θέλετε να λαμβάνετε ειδοποιήσεις	967
θέλετε να λαμβάνετε ειδοποιήσεις για τα νέα	967
θέμα	1005
θέματα	902
θα θέλατε να λαμβάνετε ειδοποιήσεις	967
""", 'κ': """
κάθε ευρώ μετράει	972
κάθε μήνα	973
κάθε συνεισφορά έχει αξία	972
κάθε συνεισφορά μετράει	972
κάνε το κουίζ	954
κάντε δωρεά	889
κάντε μια δωρεά	889
κάντε το κουίζ	954
κάντε το τεστ	954
κάτι πήγε στραβά	978
καλύτερη προσφορά	976
κανόνες σχολιασμού	901
κατάλαβα	905
κατάργηση σίγασης	959
κατάστημα	991
κατεβάστε από το app store	966
κατεβάστε από το google play	966
κατεβάστε την εφαρμογή	966
κατεβάστε το app	966
κατεβάστε το επεισόδιο	959
κατεβάστε το ηχητικό	959
κατηγορίες	902
κεράστε μας έναν καφέ	972
κλείσιμο	888
κλείσιμο μενού	1006
κλείσιμο παραθύρου	1006
κλείστε θέση	957
κοινοποίησε	895
κοινοποίηση	895
κοινοποίηση στο facebook	895
κοινοποίηση στο twitter	895
κοινοποίηση στο whatsapp	989
κοινοποιήστε	895
κοινοποιήστε το άρθρο	895
κρυπτόλεξο	956
κωδικοί έκπτωσης	1008
""", 'λ': """
λήψη ήχου	959
λεπτομέρειες	905
λιγότερα	981
""", 'μ': """
μέγεθος γραμμάτων	65
μέγεθος γραμματοσειράς	989
μέγεθος κειμένου	65
μήνυμα	1005
με την υποστήριξη	898
με την υποστήριξη της	991
με την υποστήριξη του	991
μεγέθυνση	981
μεγέθυνση εικόνας	981
μεγαλύτερα γράμματα	989
μενού	904
μετάβαση στη σελίδα δωρεών	972
μετάβαση στη συνταγή	61
μη έγκυρη διεύθυνση email	977
μη έγκυρο email	977
μη διαθέσιμο βίντεο	959
μη χάσετε	902
μην το χάσεις	902
μην χάσετε	902
μηνιαία	973
μηνιαία δωρεά	972
μηνιαία συνεισφορά	972
μηνιαία χρέωση	975
μηνιαίως	973
μικρότερα γράμματα	989
μοιράσου το	895
μοιράσου το άρθρο	1009
μοιραστείτε	895
μοιραστείτε το	895
μοιραστείτε το άρθρο	895
μου αρέσει	952
μπορεί να σας αρέσει	902
μόνο για συνδρομητές	890
""", 'ν': """
να επιτρέπεται πάντα	963
να επιτραπεί	968
να με θυμάσαι	975
ναι, θέλω	968
νεότερα	952
νεότερα πρώτα	952
""", 'ξ': """
ξέχασα τον κωδικό μου	975
ξεκλειδώστε το άρθρο	1003
ξεχάσατε τον κωδικό	890
ξεχάσατε τον κωδικό σας	975
""", 'ο': """
ο λογαριασμός μου	890
ο σύνδεσμος αντιγράφηκε	895
οι συνεργάτες μας	963
ονοματεπώνυμο	978
""", 'π': """
πάντα να επιτρέπεται	963
πάρτε μέρος στη δημοσκόπηση	951
πήγαινε στη συνταγή	61
πίσω στην κορυφή	981
παίξε τώρα	954
παίξε υπεύθυνα	957
παίξτε δωρεάν	954
παίξτε τώρα	954
παίξτε υπεύθυνα	957
παιχνίδια	956
πακέτα συνδρομών	1003
παλαιότερα	952
παράλειψη	999
παράλειψη διαφήμισης	999
παρουσιάστηκε σφάλμα	977
πατήστε για ήχο	999
παύση βίντεο	959
παύση παρακολούθησης	987
πείτε μας τη γνώμη σας	951
πείτε τη γνώμη σας	951
περίληψη ai	986
περίληψη με ai	986
περισσότερα	902	904
περισσότερα άρθρα	902
περισσότερα άρθρα του συντάκτη	981
περισσότερα σχόλια	951
περισσότερες ειδήσεις	902
περισσότερες επιλογές	989
πες τη γνώμη σου	951
πλήρης οθόνη	960
πληρωμή με paypal	1003
πολιτική cookies	908
πολιτική απορρήτου	908
πολιτική διορθώσεων	983
προβολή περιεχομένου	963
προηγούμενη είδηση	981
προηγούμενη φωτογραφία	1006
προηγούμενο	904
προηγούμενο άρθρο	902
προηγούμενο βίντεο	999
προνόμια συνδρομητών	957
προσθήκη απάντησης	994
προσθήκη στα θέματά μου	1007
προσθήκη στο καλάθι	1008
προσθήκη σχολίου	901
προσθήκη ως προτιμώμενη πηγή	987
προστασία προσωπικών δεδομένων	908
προσφορά για αναγνώστες	957
προσφορά για συνδρομητές	957
προτείνουμε	902
προτείνουμε επίσης	902
προτεινόμενα	902
προτιμήσεις cookies	963
προτιμήσεις απορρήτου	998
προωθητικό περιεχόμενο	898
πρόσφατα άρθρα	902
πώς να απενεργοποιήσετε τον ad blocker	970
πώς να το απενεργοποιήσετε	971
""", 'ρ': """
ροή	902
ροή ειδήσεων	902
ρυθμίσεις cookie	963
ρυθμίσεις cookies	908
ρυθμίσεις απορρήτου	963
""", 'σ': """
σίγαση	960
σας βοήθησε αυτό το άρθρο	951
σας φάνηκε χρήσιμο	951
σε συνεργασία με	991
σκανάρετε το qr code	966
σταυρόλεξα	956
σταυρόλεξο	956
στείλε το σε φίλο	895
στείλτε μας τις φωτογραφίες σας	983
στηρίξτε μας	889
στηρίξτε μας στο patreon	972
συμφωνώ	908
συμφωνώ με την επεξεργασία των δεδομένων μου	977
συμφωνώ με τους όρους χρήσης	977
συνέχεια ανάγνωσης	904
συνέχεια με apple	975
συνέχεια με email	1003
συνέχεια με facebook	975
συνέχεια με google	975
συνέχεια στην ιστοσελίδα	966
συνέχεια στο site	966
συνέχεια στον browser	966
συνδεθείτε	890
συνδρομή	890
συνδρομητές	890
συνεχίστε την ανάγνωση	1006
σφάλμα φόρτωσης βίντεο	999
σχετικά	902
σχετικά άρθρα	902
σχετικά θέματα	902
σχετικά νέα	902
σχετικές ειδήσεις	902
σχετικό άρθρο	902
σχολιάστε	901
σχολιάστε το άρθρο	901
σχόλια	901
σχόλιο	901
σύνδεση	890
σύνδεση με apple	975
σύνδεση με facebook	975
σύνδεση με google	975
σύνοψη με ai	986
""", 'τ': """
τέλος διαφήμισης	957
τέλος της διαφήμισης	957
τέσταρε τις γνώσεις σου	954
τα πιο δημοφιλή	902
τα πιο δημοφιλή της ημέρας	902
τα πιο διαβασμένα	902
τα πιο πρόσφατα	902
τα σχόλια είναι απενεργοποιημένα	994
τα σχόλια είναι μόνο για συνδρομητές	994
ταξινόμηση	952
ταξινόμηση κατά	952
ταχύτητα αναπαραγωγής	959
τελευταία άρθρα	902
τελευταία νέα	902
τελευταίες ειδήσεις	902
τεστάρετε τις γνώσεις σας	954
το email σας	1004
το email υπάρχει ήδη	1004
το αίτημά σας στάλθηκε	1004
το αίτημά σας υποβλήθηκε	1004
το απενεργοποίησα	970
το βίντεο δεν είναι διαθέσιμο	959
το βίντεο φορτώνει	959
το μήνυμά σας	1004
το μήνυμά σας εστάλη	977
το μήνυμά σας στάλθηκε	977
το πεδίο είναι υποχρεωτικό	977
το πιο δημοφιλές	976
το ψευδώνυμό σας	994
το όνομά σας	994
τρέχων χρόνος	960
""", 'υ': """
υπενθύμιση αργότερα	888
υποβολή	91	978
υποβολή σχολίου	901
υπολειπόμενος χρόνος	959
υποστηρίξτε μας	889
υποχρεωτικά πεδία	977
υποχρεωτικό πεδίο	977
υπότιτλοι	960
""", 'φ': """
φόρτωση ανάρτησης	963
φόρτωση βίντεο	959
φόρτωση περιεχομένου	963
φόρτωση περισσότερων	904
φόρτωση περισσότερων σχολίων	951
φόρτωση προγράμματος αναπαραγωγής	959
""", 'χ': """
χαρίστε αυτό το άρθρο	895
χορηγοί	991
χορηγούμενο	898
χορηγούμενο άρθρο	898
χορηγούμενο περιεχόμενο	898
χορηγός	991
χρόνος που απομένει	959
χωρίς spam	977
""", 'ψ': """
ψήφισε	91	952
ψηφίστε	91	952
ψηφίστε στη δημοσκόπηση	951
ψηφοφορία	91
""", 'ό': """
όλα τα άρθρα του συντάκτη	981
όλα τα βίντεο	981
όλα τα νέα	981
όλα τα παιχνίδια	954
όλα τα σχόλια	901
όλες οι ειδήσεις	902
όνομα	978
όροι σχολιασμού	901
όροι χρήσης	908
όχι ευχαριστώ	888
όχι τώρα	888
όχι, ευχαριστώ	888
""", 'а': """
або	4257
абонамент	219
абонирай се	220
абонирай се за бюлетина	295
абонирайте се	219
автовоспроизведение	3527
автовідтворення	4247
автоматический перевод	3550
автоматическое воспроизведение	3527
автоматичне відтворення	4247
автоматичний переклад	4270
автоматично възпроизвеждане	283
автоматично преведено	304
автоматично пускане	283
авторизация	3440
авторизоваться	3440
адрес электронной почты	3443
актуално	227
актуальне	4182
анкета	91	278
анкета на деня	277
анонимна кутия	301
анонимная почта	3546
анонимный ящик	3546
анонімна пошта	4266
анонімна скринька	4266
архив	3459
аудиоверсия	3527
аудіоверсія	4247
""", 'б': """
бажаєте отримувати сповіщення	4250
банковская карта	3439
банковский перевод	3439
без спам	295
без спама	3539
без спаму	4259
безкоштовна доставка	4243
безкоштовно. без спаму	4259
безопасный платеж	3438
безплатна доставка	280
бесплатная доставка	3523
бесплатно. без спама	3539
беше ли полезно	304
благодарим ви за абонамента	295
благодарим ви, че гласувахте	277
благодарим за вашия глас	277
благодарим за гласа	277
благодарим за съобщението	295
блокирай	287
блокировать	3531
блокувати	4251
больше	3459
больше материалов по теме	3459
больше новостей	3459
больше статей	3542
будь-яка сума	4254
будьте в курсе	3443
была ли статья полезной	3456
більше від автора	4262
більше за темою	4182
більше матеріалів за темою	4182
більше на цю тему	4182
більше новин	4182
більше новин на тему	4182
більше по темі	4182
більше статей	4262
""", 'в': """
в закладки	3554
в избранное	3448
в корзину	3523
в наш магазин	3523
в тази статия	298
в тренде	3459
в этой статье	3542
важен каждый рубль	3534
важен любой вклад	3534
важко відповісти	4240
важлива кожна гривня	4254
важливий кожен внесок	4254
важливо	4182
вам будет интересно	3459
вам може бути цікаво	4182
вам може сподобатися	4182
вам может быть интересно	3459
вам может понравиться	3459
вам також може сподобатися	4182
варианты подписки	3536
вартість доставки	4243
варіанти передплати	4256
вас може зацікавити	4182
вас может заинтересовать	3459
ваш e-mail	3443
ваш email	3443
ваш голос враховано	4239
ваш голос зараховано	4239
ваш голос принят	91	3519
ваш голос учтен	3519
ваш голос учтён	91	3519
ваша електронна пошта	4259
ваша почта	3539
ваша пошта	4259
ваша электронная почта	3539
ваше имя	3539
ваше повідомлення	4259
ваше повідомлення надіслано	4259
ваше сообщение	3539
ваше сообщение отправлено	3539
ваше ім'я	4259
вашето име	295
вашето съобщение	295
вашето съобщение е изпратено	295
вашият глас беше отчетен	277
вашият глас е отчетен	277
вашият имейл	295
вашият имейл адрес	295
вбудований контент	4245
введите e-mail	3443
введите email	3443
введите ваш email	3443
введите ваш адрес электронной почты	3443
введите корректный e-mail	3539
введите сумму	3534
введіть коректний e-mail	4259
введіть суму	4254
вградено съдържание	281
вернуться на главную	3542
версия для печати	3448
версия за печат	308
версія для друку	4274
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
вже вимкнено	4253
вже зареєстровані	4167
вже маєте акаунт	4256
вже маєте передплату	4256
вже є акаунт	4167
ви вже голосували	4239
ви вже проголосували	4239
ви вже підписані	4273
ви вже підписані на цю тему	4273
ви вичерпали ліміт статей	4256
ви можете відписатися будь-коли	4259
ви підписані	4259
ви підписані на автора	4273
ви підписані на тему	4273
ви успішно підписалися	4259
виберіть суму	4254
вибрати	4257
вибір редакції	4182
видео	3459
видео # из #	3541
видео # от #	297
видео больше недоступно	3527
видео загружается	3527
видео не может быть воспроизведено	3527
видео недоступно	3527
видео недоступно в вашей стране	3527
видео недоступно в вашем регионе	3527
видеоплеер загружается	3527
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
вийти	4167
використання матеріалів лише з дозволу редакції	4267
вимкнути звук	4247
вимкнути рекламу	4275
вимкніть adblock	4252
винаги показвай	281
винаги разрешавай	281
виникла помилка. спробуйте ще раз	4259
виправлення й уточнення	4266
вкажіть суму	4254
включете javascript	283
включете известията	286
включете се в дискусията	305
включи	287
включи звука	283
включи известията	286
включи се в дискусията	305
включите уведомления	3517
включить	3531
включить звук	3527
включить уведомления	3517
вконтакте	3449
влез	220
влез с facebook	292
влез с google	292
влез, за да коментираш	305
влезте	220
вміст недоступний	4245
внешний контент	3525
во весь экран	3462
водещи новини	227
войти	3440
войти в аккаунт	3440
войти в чат	3456
войти по почте	3536
войти с помощью google	3536
войти с яндекс id	3536
войти через apple	3536
войти через facebook	3536
войти через google	3536
войти через vk	3536
войти через вконтакте	3536
войти через яндекс	3536
войти, чтобы комментировать	3551
вопрос дня	3519
воспроизвести	3462
воспроизвести видео	3527
восстановить пароль	3536
время на чтение	3462
время чтения # мин	3462
все	3462
все комментарии	3456
все още няма коментари	305
все още нямате профил	292
все права сохранены	3547
всегда показывать	3525
всегда разрешать	3525
всего проголосовало #	3519
всеки лев е важен	290
всеки лев помага	290
всеки петък. безплатно. без спам	295
всички коментари	305
всички статии	298
всички статии на автора	298
встановити додаток	4249
встановити застосунок	4249
встроенный контент	3525
всяка помощ е важна	290
всяко дарение е важно	290
всяко дарение помага	290
всі коментарі	4271
всі матеріали	4262
всі матеріали автора	4262
всі новини	4184
всі статті	4262
всі статті автора	4262
вход	220	3440
вход с apple	292
вход с facebook	292
вход с google	292
вхід	4167
въведете валиден имейл	295
въведете имейл	295
въведете сума	290
възникна грешка. опитайте отново	295
възникна грешка. опитайте по-късно	295
външно съдържание	281
въпрос на деня	277
вы подписаны	3539
вы подписаны на автора	3553
вы подписаны на тему	3553
вы уже голосовали	3519
вы уже проголосовали	3519
вы успешно подписались	3539
выберите подписку	3536
выберите сумму	3438
выберите тариф	3536
выбор редакции	3459
выбрать	3537
выбрать подписку	3536
выбрать тариф	3536
выйти	3440
від наших партнерів	4275
відео	4182
відео # з #	4261
відео # із #	4261
відео більше недоступне	4247
відео вище	4206
відео недоступне	4247
відео недоступне у вашій країні	4247
відео неможливо відтворити	4247
відео нижче	4206
відеоплеєр завантажується	4247
відкликати згоду	4245
відкрити	4185
відкрити в додатку	4249
відкрити в застосунку	4249
відкрити галерею	4262
відкрити застосунок	4249
відкрити карту	4185
відкрити статтю	4256
відновити пароль	4256
відписатися	4273
відписатися від теми	4273
відписатися можна будь-коли	4259
відповісти	4180	4272
відправити	4260
відскануйте qr-код	4249
відскануйте qr-код, щоб завантажити застосунок	4249
відтворити	4247
відтворити відео	4247
відхилити	4177
відхилити все	4245
відхилити всі	4245
""", 'г': """
генерирано от ai	304
генерирано от ии	304
генерирано с изкуствен интелект	304
главная	3462
главная страница	3542
главное	3459
главное за день	3459
главные новости	3459
гласувай	91	278
гласувайте	91
гласувам	278
гледай видеото	283
годишен абонамент	292
годишно	293
годишно плащане	292
годовая подписка	3536
головна	4184
головна сторінка	4262
головне	4182
головне за день	4182
головні новини	4182
голосование	91
голосовать	91	3520
голосування	91
голосувати	91	4240
город	3540
град	296
грати	4240
грати онлайн	4239
громкость	3528
гучність	4248
""", 'д': """
да, искам	287
да, моля	287
да, пожалуйста	3531
да, спасибо	3531
да, хочу	3531
далее	3462
далі	4184
дарете	219
дари	219
дари еднократно	290
дари месечно	290
дари сега	219
детали	3463
детальніше	4184
деталі	4185
дзен	3449
дивитися # світлин	4261
дивитися # світлини	4261
дивитися # фото	4261
дивитися # фотографій	4261
дивитися # фотографії	4261
дивитися всі	4262
дивитися всі # світлин	4261
дивитися всі # світлини	4261
дивитися всі # фото	4261
дивитися всі # фотографій	4261
дивитися всі # фотографії	4261
дивитися всі світлин	4261
дивитися всі світлини	4261
дивитися всі фото	4261
дивитися всі фотографій	4261
дивитися всі фотографії	4261
дивитися відео	4247
дивитися галерею	4262
дивитися онлайн-трансляцію	4262
дивитися світлин	4261
дивитися світлини	4261
дивитися усі # світлин	4261
дивитися усі # світлини	4261
дивитися усі # фото	4261
дивитися усі # фотографій	4261
дивитися усі # фотографії	4261
дивитися усі світлин	4261
дивитися усі світлини	4261
дивитися усі фото	4261
дивитися усі фотографій	4261
дивитися усі фотографії	4261
дивитися фото	4261
дивитися фотогалерею	4262
дивитися фотографій	4261
дивитися фотографії	4261
дивіться відео	4206
дивіться відео вище	4206
дивіться відео нижче	4206
дивіться також	4182
дивіться також відео	4206
дивіться у відео	4206
длительность	3528
длительность #	3527
для передплатників	4256
для подписчиков	3440
до закладок	4274
до кошика	4243
до рецепту	61
до теми	4182
добавете ни като предпочитан източник	307
добави в количката	280
добави като предпочитан източник	307
добави коментар	305
добави към моите теми	307
добави към предпочитани източници	307
добавить в избранное	3553
добавить в избранные источники	3553
добавить в источники	3553
добавить в корзину	3523
добавить в мои темы	3553
добавить в предпочитаемые источники	3553
добавить комментарий	3456
добровольное пожертвование	3534
довільна сума	4254
догори	4262
додати в кошик	4243
додати до кошика	4243
додати до моїх тем	4273
додати до обраних джерел	4273
додати до обраного	4273
додати до пріоритетних джерел	4273
додати до улюблених джерел	4273
додати коментар	4180
додати як пріоритетне джерело	4273
дозволити	4251
дозволити контент	4245
дозволити один раз	4245
дозволити рекламу	4253
дозволити сповіщення	4250
дозвольте сповіщення	4236
докладвай	306
докладвай грешка	230
докладвай коментар	305
докладвай рекламата	309
докладніше	4184
долучитися	4164
долучитися до обговорення	4271
долучитися до спільноти	4254
допомагає будь-яка сума	4254
доставка оплачивается отдельно	3523
достигнахте лимита на статиите	292
доступно по подписке	3440
друга сума	290
другая сумма	3438
други новини	19
другие материалы	19	3459
другие материалы рубрики	3459
другие новости	19	3459
другие новости раздела	3459
другие статьи	3459
другие статьи автора	3542
друк	4173
друкувати	4274
дякуємо за ваш голос	91	4239
дякуємо за ваше повідомлення	4259
дякуємо за голос	4239
дякуємо за повідомлення	4259
дякуємо за реєстрацію	4259
дякуємо за участь в опитуванні	4239
дізнатися ціну	4243
""", 'е': """
единоразово	3435
еднократно дарение	290
ежегодно	3537
ежемесячно	3435
ежемесячное пожертвование	3534
ежемесячный платеж	3534
ежемесячный платёж	3534
економія #%	4257
ексклузивно за абонати	292
ексклюзивно для передплатників	4256
електронна адреса	4259
електронна пошта	4259
електронна пошта або логін	4256
етикети	298
еще нет аккаунта	3536
еще новости	3459
еще от автора	3542
еще по теме	3459
ещё	3459
ещё не подписчик	3536
ещё нет аккаунта	3536
ещё новости	3459
ещё от автора	3542
ещё по теме	3459
""", 'ж': """
желаете ли да получавате известия	286
жодного спаму	4259
""", 'з': """
з нашого магазину	4243
за абонати	292
за датою	4272
за популярністю	4272
за темою	4182
забелязахте грешка	301
заборонити	4251
забравена парола	220
забравили сте паролата си	292
забронировать билет	3523
забронировать место	3523
забронювати квиток	4243
забронювати місце	4243
забув пароль	4256
забули пароль	4167
забыл пароль	3536
забыли пароль	3440
завантаження відео	4247
завантаження плеєра	4247
завантажити аудіо	4247
завантажити випуск	4247
завантажити відео	4245
завантажити додаток	4249
завантажити допис	4245
завантажити застосунок	4249
завантажити контент	4245
завантажити публікацію	4245
завантажити ще	4184
завжди дозволяти	4245
завжди показувати	4245
загрузить видео	3525
загрузить еще	3462
загрузить ещё	3462
загрузить контент	3525
загрузить пост	3525
загрузить публикацию	3525
загрузка видео	3527
загрузка плеера	3527
задонатити	4164
задонатить	3435
задължителни полета	295
задължително	296
задължително поле	295
заказать книгу	3523
закрити	4163
закрити галерею	4262
закрити рекламу	4275
закрыть	3434
закрыть галерею	3542
закрыть рекламу	3555
залишилося #	4247
залишити відгук	4269
залишити коментар	4180
залиште коментар	4271
заметили ошибку	3546
замовити книгу	4243
замовити книжку	4243
запазете място	280
запази	230
запази за по-късно	308
запази избора	281
запази място	280
запази настройките	281
запази рецептата	61
запази статията	230
запам'ятати мене	4256
заповніть це поле	4259
заполните это поле	3539
запомни ме	292
запомнить меня	3536
започни теста	277
запретить	3531
запропонувати новину	4180
зарегистрироваться	3440
зареди видеото	281
зареди още	298
зареди публикацията	281
зареди съдържанието	281
зареждане на видеото	283
зареждане на плейъра	283
зареєструватися	4167
зарубежной картой	3534
затвори	234
затвори галерията	298
затвори рекламата	309
затрудняюсь ответить	3520
защо виждам тази реклама	309
зберегти	4173
зберегти вибір	4245
зберегти на потім	4274
зберегти налаштування	4245
зберегти рецепт	61
зберегти статтю	4173
збережено	4274
збільшити	4184
збільшити зображення	4262
збільшити текст	4274
збільшити фото	4262
збільшити шрифт	4274
зв'язатися з автором	4262
звук	284
згенеровано за допомогою ші	4269
згенеровано штучним інтелектом	4269
згенеровано ші	4269
згорнути	4185	4262
зменшити шрифт	4274
змінити згоду	4245
змінити розмір тексту	4274
зміст	4184
зміст статті	4262
знайшли помилку	4266
знижка #%	4257
знижка для передплатників	4243
зображення # з #	4261
зображення # із #	4261
зовнішній контент	4245
зробити внесок	4164
зробити донат	4254
зрозуміло	4177
""", 'и': """
играй сега	277
играть	3520
играть онлайн	3519
из нашего магазина	3523
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
изменить размер текста	3554
изменить согласие	3525
изображение # из #	3541
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
ии может ошибаться	3549
или	293	3537
имам профил	292
имате ли профил	292
име	296
имейл адрес	295
имейл или потребителско име	292
имя	3540
индекс	3540
интересное	3459
искате ли да получавате известия	286
использование материалов только с разрешения редакции	3547
исправления и уточнения	3546
""", 'к': """
к началу	3462
к началу страницы	3542
к рецепту	61
каждое пожертвование важно	3534
каждую пятницу. бесплатно. без спама	3539
каждый донат важен	3534
каждый рубль важен	3534
как да изключа adblock	288
как да изключите рекламния блокер	288
как защитаваме източниците си	301
как мы защищаем источники	3546
как мы защищаем наших источников	3546
как отключить adblock	3532
как пазим източниците си	301
картина в картината	283
картинка в картинке	3527
картинка в картинці	4247
категории	3459
категорії	4182
качество	3528
керування згодою	4245
керувати згодою	4245
керувати сповіщеннями	4250
ключови думи	227
кожен внесок важливий	4254
кожен донат важливий	4254
кожна гривня важлива	4254
коментар	4180
коментари	230
коментарі	4180
коментарів ще немає	4271
коментирай	230
коментирайте	230
коментирайте първи	230
коментирането е изключено	305
коментування закрито	4271
коментувати	4180
комерційний контент	4275
комерційний матеріал	4275
комментарии	3456
комментарии отсутствуют	3456
комментарий	3456
комментировать	3456
коммерческий контент	3555
коммерческий материал	3555
конец рекламы	3555
контакти	4180
контакты	3456
контент заблокирован	3525
контент заблоковано	4245
контент недоступен	3525
контент недоступний	4245
конфиденциальность	3453
копирай връзката	308
копирай линк	230
копирай линка	230
копирането забранено	302
копирано	308
копирано в клипборда	308
копирование запрещено	3547
копировать ссылку	3448
копіювання заборонено	4267
копіювати посилання	4173
край на рекламата	309
кросворд	4240
кроссворд	3520
кроссворд дня	3519
кръстословица	278
купете билети	280
купете книгата	280
купи абонамент	220
купи билет	280
купи билети	280
купи книгата	280
купи лиценз	302
купи сега	280
купите нам кофе	3534
купити журнал	4243
купити зараз	4243
купити квитки	4243
купити квиток	4243
купити книгу	4243
купити книжку	4243
купити ліцензію	4267
купити нам каву	4254
купити передплату	4256
купить билет	3523
купить билеты	3523
купить билеты онлайн	3523
купить журнал	3523
купить книгу	3523
купить лицензию	3547
купить номер	3523
купить подписку	3440
купить права на публикацию	3547
купить сейчас	3523
към галерията	298
към количката	280
към магазина	280
към началната страница	298
към началото	298
към рецептата	61
към страницата за дарения	290
към съдържанието	298
кінець реклами	4275
""", 'л': """
лента новостей	3459
линкът е копиран	308
личный кабинет	3440
лише для передплатників	4256
лише необхідні	4245
логин	3537
логин или e-mail	3536
логін	4257
логін або e-mail	4256
лучшие	3552
любая сумма	3534
любая сумма важна	3534
""", 'м': """
маджонг	278	3520	4240
материал закрыт	3536
материал защищен авторским правом	3547
материал защищён авторским правом	3547
материал партнера	3555
материал партнёра	3555
материал создан автоматически	3549
материалы защищены авторским правом	3547
материалы партнеров	3452
материалы партнёров	3555
материалы по теме	3459
матеріал захищено авторським правом	4267
матеріал партнера	4275
матеріал створено автоматично	4269
матеріали за темою	4182
матеріали захищені авторським правом	4267
матеріали партнерів	4275
матеріали по темі	4182
машинний переклад	4270
машинно преведено	304
машинный перевод	3550
маєте акаунт	4256
маєте новину	4266
меню	3462	4184
месечен абонамент	292
месечно	293
месечно дарение	290
месечно плащане	292
месячная подписка	3536
метки	3459
ми не можемо показати цей вміст	4245
ми не можемо показати цей контент	4245
може би по-късно	234
може да ви хареса	227
може да харесате още	227
может быть, позже	3434
может позже	3434
можете да се откажете по всяко време	292
можете да се отпишете по всяко време	295
можливо, пізніше	4163
можна скасувати будь-коли	4256
мои темы	3553
моите теми	307
мой профиль	3440
моля, изключете рекламния блокер	288
моля, опитайте по-късно	295
моят профил	220
мої теми	4273
мы в социальных сетях	3450
мы в соцсетях	3450
мы вконтакте	3450
мы не можем показать это содержимое	3525
мы не можем показать этот контент	3525
мій профіль	4167
місто	4260
місячна передплата	4256
місячна підписка	4256
мітки	4182
""", 'н': """
на весь екран	4247
на весь экран	3527
на главную	3462
на головну	4262
на живо	284
на початок	4262
на початок сторінки	4262
на правах реклами	4176
на правах рекламы	3452
на сторінку пожертв	4254
на страницу пожертвований	3534
на цял екран	283
наверх	3462	4184
нагадати пізніше	4163
надіслати	91	4173	4260
надіслати відгук	4269
надіслати другові	4274
надіслати другу	4173
надіслати електронною поштою	4274
надіслати коментар	4271
надіслати новину	4266
надіслати новину анонімно	4266
надіслати повідомлення	4259
надіслати поштою	4173
надіслати статтю поштою	4173
надіслати у whatsapp	4274
надішліть свої фото	4266
наживо	4248
нажмите, чтобы увеличить	3542
назад	3462	4184
назначение платежа: пожертвование	3534
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
найкраща пропозиція	4257
найкращі	4272
найпопулярніше	4182	4257
найпопулярніше за добу	4182
найпопулярніше за тиждень	4182
найпопулярніший	4257
найти	3462
найчитаніше	4182
налаштування	4177
налаштування cookie	4245
налаштування конфіденційності	4245
налаштування приватності	4245
налаштування файлів cookie	4245
налаштувати cookie	4245
налаштувати сповіщення	4250
налично в google play	285
намали шрифта	308
написати автору	4262
написати анонімно	4266
написати в редакцію	4266
написати коментар	4180
написать автору	3542
написать анонимно	3546
написать в редакцию	3546
написать комментарий	3456
напишете коментар	305
напиши коментар	230
напомни ми по-късно	234
напомнить позже	3434
направете дарение	219
направете теста	277
направи теста	277
настроить cookie	3525
настроить уведомления	3530
настройки	3453
настройки cookie	3453
настройки за поверителност	281
настройки конфиденциальности	3525
настройки на бисквитките	281
настройки приватности	3525
настройки файлов cookie	3525
наступна	4184
наступна новина	4262
наступна світлина	4262
наступна стаття	4182
наступна сторінка	4262
наступне відео	4247
наступне фото	4262
наступний слайд	4262
натисніть, щоб збільшити	4262
начална страница	298
начать игру	3519
начать тест	3519
нашли ошибку	3546
не вдалося відтворити відео	4247
не вдалося завантажити відео	4247
не зараз	4163
не маєте акаунта	4256
не можем да покажем това съдържание	281
не пропустите	3459
не пропустіть	4182
не сега	234
не сегодня	3434
не сейчас	3434
не сьогодні	4163
не удалось воспроизвести видео	3527
не удалось загрузить видео	3527
не, благодаря	234
невалиден имейл	295
невалиден имейл адрес	295
неверный e-mail	3539
неверный адрес электронной почты	3539
нейросеть может ошибаться	3549
некоректна адреса	4259
некоректний e-mail	4259
некорректный e-mail	3539
некорректный адрес	3539
немає акаунта	4256
немає акаунту	4256
немає коментарів	4271
немає передплати	4256
необов'язково	4260
необязательно	3540
неправильна електронна адреса	4259
нет аккаунта	3536
нет комментариев	3456
нет подписки	3536
нет, спасибо	3434
нещо се обърка. опитайте отново	295
нещо се обърка. опитайте по-късно	295
никакого спама	3539
новини	4182
новини за темою	4182
новини компаній	4176
новини партнерів	4176	4182
новости	3459
новости smi#	3459
новости партнеров	3452
новости партнёров	3452
новости по теме	3459
новости сми#	3459
новые	3552
нові	4272
номер телефона	3540
номер телефону	4260
нравится	3552
няма коментари	305
нямам мнение	278
нямам профил	292
нямате абонамент	292
нямате профил	292
ні, дякую	4163
""", 'о': """
обговорити	4180
оберіть передплату	4256
оберіть план	4256
оберіть суму	4254
обнови страницата	289
обновите страницу	3533
обновить страницу	3533
обов'язкове поле	4259
обов'язково	4260
обрати	4257
обрати передплату	4256
обрати план	4256
обрати тариф	4256
обратная связь	3456
обратно към началната страница	298
обратно към началото	298
обратно нагоре	298
обсудить	3456
обсуждение	3456
общи условия	281
обязательно	3540
обязательное поле	3539
одноклассники	3449
одноразово	4164
озвучено роботом	3527
озвучено синтезированным голосом	3527
озвучено синтезованим голосом	4247
оновити сторінку	4253
оновіть сторінку	4253
опитайте отново	295
опитайте по-късно	295
опитування	91	4240
опитування дня	91	4239
оплата раз в год	3536
оплата раз на рік	4256
опрос	91
опрос дня	91	3519
основание: дарение	290
оставащо време	283
оставащо време #	283
оставащо време -#	283
оставете коментар	305
остави коментар	305
оставить комментарий	3456
оставить отзыв	3549
оставшееся время	3527
оставшееся время #	3527
оставшееся время -#	3527
оставьте комментарий	3551
останні новини	4182
останні статті	4182
от нашите партньори	309
от наших партнеров	3555
от наших партнёров	3555
от нашия магазин	280
ответить	91	3456	3552
отвори в приложението	285
отвори галерията	298
отвори приложението	285
отговор	306
отговори	306
отиди на рецептата	61
отказ по всяко време	292
отказаться	3453
отказвам всички	281
отклонить	3453
отклонить все	3525
отклонить всё	3525
отключете статията	292
отключете цялата статия	220
отключи статията	220
отключите adblock	3532
отключите адблок	3532
отключить звук	3527
отключить рекламу	3555
открихте грешка	301
открихте грешка в текста	301
открыть	3463
открыть галерею	3542
открыть карту	3463
открыть приложение	3529
открыть статью	3536
отмена в любой момент	3536
отменить можно в любой момент	3536
отозвать согласие	3525
отпечатай	230
отпечатай статията	230
отписаться	3553
отписаться можно в любой момент	3539
отписаться от темы	3553
отпишете се по всяко време	295
отправить	91	3540
отправить другу	3448
отправить комментарий	3551
отправить отзыв	3549
отправить по почте	3448
отправить по электронной почте	3554
отправить сообщение	3539
отримувати сповіщення	4250
отсканируйте qr-код	3529
отстъпка за абонати	280
оттегли съгласието	281
оттегляне на съгласието	281
отхвърли всички	281
оферта за читатели	280
оформити передплату	4256
оформити підписку	4167
оформить донат	3435
оформить доступ	3536
оформить ежемесячное пожертвование	3534
оценете статията	230
оцените материал	3456
оцените рецепт	61
оцените статью	3456
оценить рецепт	61
оцініть матеріал	4180
оцініть рецепт	61
оцініть статтю	4180
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
пароль	3537	4257
партнерский материал	3452
партнерский проект	3452
партнерський матеріал	4176
партнерський проєкт	4176
партньорско съдържание	226
партнёрский материал	3452
партнёрский проект	3452
пасианс	278
пасьянс	3520	4240
пауза	284	3528	4248
переведено автоматически	3549
переведено нейросетью	3549
переведено с помощью ии	3549
перевір себе	4239
перевірте свою пошту	4259
перевірте свої знання	4239
перевірте себе	4239
переглянути # світлин	4261
переглянути # світлини	4261
переглянути # фото	4261
переглянути # фотографій	4261
переглянути # фотографії	4261
переглянути всі # світлин	4261
переглянути всі # світлини	4261
переглянути всі # фото	4261
переглянути всі # фотографій	4261
переглянути всі # фотографії	4261
переглянути всі світлин	4261
переглянути всі світлини	4261
переглянути всі фото	4261
переглянути всі фотографій	4261
переглянути всі фотографії	4261
переглянути галерею	4262
переглянути пропозицію	4243
переглянути результати	91	4239
переглянути світлин	4261
переглянути світлини	4261
переглянути усі # світлин	4261
переглянути усі # світлини	4261
переглянути усі # фото	4261
переглянути усі # фотографій	4261
переглянути усі # фотографії	4261
переглянути усі світлин	4261
переглянути усі світлини	4261
переглянути усі фото	4261
переглянути усі фотографій	4261
переглянути усі фотографії	4261
переглянути фото	4261
переглянути фотографій	4261
переглянути фотографії	4261
переглянути ціну	4243
передплата	4167
передплатити	4167
перезавантажити сторінку	4253
перезавантажте сторінку	4253
перезагрузите страницу	3533
перезагрузить страницу	3533
перейти в галерею	3542
перейти в магазин	3523
перейти до галереї	4262
перейти до досьє	4262
перейти до змісту	4262
перейти до контенту	4262
перейти до магазину	4243
перейти до оплати	4254
перейти до основного вмісту	4262
перейти до пожертви	4254
перейти до пропозиції	4243
перейти до рецепта	61
перейти к досье	3542
перейти к контенту	3542
перейти к оплате	3534
перейти к основному содержанию	3542
перейти к пожертвованию	3534
перейти к предложению	3523
перейти к рецепту	61
перейти к содержанию	3462
перейти к сюжету	3542
перекладено автоматично	4269
перекладено за допомогою ші	4269
перекладено ші	4269
пересказ нейросети	3549
пересказано нейросетью	3549
печать	3448
печать рецепта	61
питання дня	4239
пишете до редакцията	301
пишете на автора	298
пиши на автора	298
платена публикация	87	226
платено партньорство	309
платено съдържание	226
плеер загружается	3527
плейърът се зарежда	283
плеєр завантажується	4247
по дате	3552
по подписке	3440
по популярности	3552
по теме	3459
по-късно	234	287
побачили помилку	4266
повернутися на головну	4262
повний екран	4247
повноекранний режим	4247
повідомити новину	4266
повідомити про помилку	4180
повідомити про помилку в тексті	4180
повідомлення	4260
повідомлення надіслано	4259
погоджуюсь	4177
погоджуюся	4177
погодитися та продовжити	4245
пограти	4240
подай сигнал	301
подарете тази статия	230
подари статията	308
подарить доступ	3554
подарить материал	3448
подарить статью	3440
подарувати доступ	4274
подарувати статтю	4173
поддержать	3435
поддержать автора	3435
поддержать на boosty	3534
поддержать на patreon	3534
поддержать нас	3435
поддержать проект	3435
поддержать редакцию	3435
поддержите нас	3435
поделитесь	3448
поделиться	3448
поделиться в telegram	3448
поделиться в twitter	3448
поделиться в одноклассниках	3448
поделиться в соцсетях	3448
поделиться вконтакте	3448
поделиться новостью	3448
поделиться ссылкой	3448
поделиться статьей	3448
поделиться статьёй	3448
подкасти	4182
подкасты	3459
подкрепете ни	219
подкрепи	219
подкрепи ни	219
подобається	4272
подобни статии	227
подписаться	3440
подписаться в max	3450
подписаться в telegram	3450
подписаться на автора	3553
подписаться на канал	3450
подписаться на новости	3443
подписаться на рассылку	3443
подписаться на телеграм-канал	3450
подписаться на тему	3553
подписаться на уведомления	3530
подписка	3440
подписка на год	3536
подписка на месяц	3536
подписывайтесь	3450
подпишитесь	3536
подпишитесь на рассылку	3443
подреди по	305
подробнее	3462
подробнее по теме	3459
подтвердите e-mail	3539
подтвердите адрес электронной почты	3539
поділитись	4173
поділитися	4173
поділитися в telegram	4173
поділитися в соцмережах	4173
поділитися новиною	4173
поділитися статтею	4173
поділіться	4173
пожаловаться	3551
пожаловаться на комментарий	3551
пожаловаться на рекламу	3555
пожертвовать	3435
пожертвувати	4164
позволи	287
позволи известия	286
позже	3434	3531
поиск	3462
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
показати # відповідей	4271
показати # відповіді	4271
показати # світлин	4261
показати # світлини	4261
показати # фото	4261
показати # фотографій	4261
показати # фотографії	4261
показати більше	4184
показати вміст	4245
показати все	4185
показати всі	4262
показати всі # світлин	4261
показати всі # світлини	4261
показати всі # фото	4261
показати всі # фотографій	4261
показати всі # фотографії	4261
показати всі світлин	4261
показати всі світлини	4261
показати всі фото	4261
показати всі фотографій	4261
показати всі фотографії	4261
показати відповіді	4271
показати галерею	4262
показати й прийняти	4245
показати коментарі	4180
показати контент	4245
показати менше	4262
показати оригінал	4185
показати пароль	4256
показати підпис	4262
показати результати	91	4239
показати розшифровку	4247
показати світлин	4261
показати світлини	4261
показати субтитри	4247
показати усі # світлин	4261
показати усі # світлини	4261
показати усі # фото	4261
показати усі # фотографій	4261
показати усі # фотографії	4261
показати усі світлин	4261
показати усі світлини	4261
показати усі фото	4261
показати усі фотографій	4261
показати усі фотографії	4261
показати фото	4261
показати фотографій	4261
показати фотографії	4261
показати ще	4184
показати і прийняти	4245
показать # ответа	3551
показать # ответов	3551
показать # фото	3541
показать # фотографии	3541
показать # фотографий	3541
показать больше	3462
показать все	3463	3542
показать все # фото	3541
показать все # фотографии	3541
показать все # фотографий	3541
показать все фото	3541
показать все фотографии	3541
показать все фотографий	3541
показать галерею	3542
показать еще	3462
показать ещё	3462
показать и принять	3525
показать карту	3463
показать комментарии	3456
показать контент	3525
показать меньше	3463	3542
показать оригинал	3463
показать ответы	3551
показать пароль	3536
показать перевод	3463
показать подпись	3542
показать расшифровку	3527
показать результаты	91	3519
показать содержимое	3525
показать субтитры	3527
показать фото	3541
показать фотографии	3541
показать фотографий	3541
показувати завжди	4245
показывать всегда	3525
поки немає коментарів	4271
поле обов'язкове для заповнення	4259
поле обязательно для заполнения	3539
полето е задължително	295
политика cookie	3525
политика за защита на личните данни	281
политика за поверителност	281
политика исправлений	3546
политика конфиденциальности	3453
политика обработки персональных данных	3453
полноэкранный режим	3527
полный экран	3527
получавай известия	286
получать уведомления	3530
пользовательское соглашение	3453
політика cookie	4245
політика виправлень	4266
політика конфіденційності	4177
політика приватності	4245
помогает любая сумма	3534
помочь	3435
помочь нам	3435
помочь проекту	3435
помочь редакции	3435
помітили помилку	4266
понятно	3453
попередня	4184
попередня новина	4262
попередня стаття	4182
попередня сторінка	4262
попереднє фото	4262
попередній слайд	4262
поправки и уточнения	301
попробовать бесплатно	3440
попробуйте еще раз	3539
попробуйте ещё раз	3539
попробуйте позже	3539
популярне	4182
популярное	3459
популярные	3459	3552
популярные новости	3459
популярные статьи	3459
популярный	3537
популярні	4272
популярні новини	4182
попълнете това поле	295
поръчай книгата	280
поръчайте книгата	280
посилання скопійовано	4173
поскаржитися	4271
поскаржитися на коментар	4271
поскаржитися на рекламу	4275
последнее	3459
последни	227
последни новини	227
последние новости	3459
послухати новину	4173
посмотреть # фото	3541
посмотреть # фотографии	3541
посмотреть # фотографий	3541
посмотреть все # фото	3541
посмотреть все # фотографии	3541
посмотреть все # фотографий	3541
посмотреть все фото	3541
посмотреть все фотографии	3541
посмотреть все фотографий	3541
посмотреть результаты	91	3519
посмотреть фото	3541
посмотреть фотографии	3541
посмотреть фотографий	3541
посмотреть цену	3523
потвърдете имейла си	295
поточний час	4247
поточний час #	4247
потребителско име	293
потребителско име или имейл	292
похожие материалы	3459
похожие статьи	3459
почати гру	4239
почати тест	4239
почему я вижу эту рекламу	3555
почерпете ни с кафе	290
почерпи ни кафе	290
почтовый индекс	3540
поширити	4173
поширити у facebook	4173
поштовий індекс	4260
пошук	4184
пощенски код	296
правила за коментарите	305
правила за коментиране	230
правила использования	3453
правила коментарів	4271
правила коментування	4180
правила комментариев	3551
правила комментирования	3456
правила користування	4245
предимства за абонати	280
предишна новина	298
предишна снимка	298
предишна статия	298
предишна страница	298
предложение для подписчиков	3523
предложение для читателей	3523
предложить новость	3456
предыдущая	3462
предыдущая новость	3542
предыдущая статья	3459
предыдущая страница	3542
предыдущая фотография	3542
предыдущее фото	3542
предыдущий слайд	3542
презаредете страницата	289
презареди страницата	289
премиум	3440
преміум	4167
препечатването е забранено	302
препечатването забранено	302
препоръчани	227
препоръчано от outbrain	309
препоръчано от taboola	309
препоръчваме	293
препоръчваме ви	227
препоръчваме ви още	227
препоръчваме още	227
пригостити кавою	4254
пригостіть нас кавою	4254
придбати квитки	4243
придбати квиток	4243
придбати книжку	4243
придбати передплату	4256
придбати права на публікацію	4267
приемам всички	281
приемам всички бисквитки	281
приемам и продължавам	281
приеми всички	281
приеми и покажи	281
приеми и продължи	281
призначення платежу: благодійний внесок	4254
прийняти	4177
прийняти все	4245
прийняти всі	4177
прийняти всі файли cookie	4245
прийняти й показати	4245
прийняти та показати	4245
прийняти та продовжити	4245
прийняти і продовжити	4245
принтирай	230
принтирай рецептата	61
принципи редакції	4266
принять	3453
принять все	3453
принять все cookie	3525
принять все файлы cookie	3525
принять всё	3453
принять и показать	3525
принять и продолжить	3525
прислать новость	3456
прислать новость анонимно	3546
присоединиться к обсуждению	3551
пришлите свои фото	3546
приєднатися	4164
приєднатися до спільноти	4164
проверете имейла си	295
проверете пощата си	295
провери знанията си	277
проверь себя	3519
проверьте свои знания	3519
проверьте свою почту	3539
проверьте себя	3519
проголосовало #	3519
проголосовать	91
проголосувати	91
продовження під рекламою	4176
продовження статті під рекламою	4176
продовжити без вимкнення	4252
продовжити з apple	4256
продовжити з google	4256
продовжити через apple	4256
продовжити через facebook	4256
продовжити через google	4256
продолжительность #	3527
продолжить без отключения	3532
продолжить без поддержки	3434
продолжить с apple	3536
продолжить с google	3536
продолжить через apple	3536
продолжить через facebook	3536
продолжить через google	3536
продължава след рекламата	226
продължете с google	292
продължи без изключване	288
продължи с apple	292
продължи с facebook	292
продължи с google	292
продължителност	284
продължителност #	283
произвольная сумма	3534
произошла ошибка	3540
произошла ошибка. попробуйте ещё раз	3539
произошла ошибка. попробуйте позже	3539
пройти опитування	4239
пройти опрос	3519
пройти тест	3519
прокоментувати	4271
прокомментировать	3551
промени размера на текста	308
промо	3452	4176
пропозиція для передплатників	4243
пропозиція для читачів	4243
прослухати статтю	4247
прослушать	3448
прослушать новость	3448
прослушать статью	3527
прочетено от синтетичен глас	283
прочетете и	227
прочетете цялата статия	298
прочети по-късно	308
прочети с абонамент	292
прочети транскрипцията	283
прочети цялата новина	298
прочети цялата статия	298
прочитати пізніше	4274
прочитать позже	3554
прямой эфир	3528
прізвище	4260
публикувай коментар	305
пусни видеото	283
първо най-новите	305
підписатись	4167
підписатися	4167
підписатися на автора	4273
підписатися на сповіщення	4250
підписатися на тему	4273
підписка	4167
підсумок від ші	4269
підтвердьте електронну адресу	4259
підтвердіть e-mail	4259
підтримайте нас	4164
підтримати	4164
підтримати автора	4164
підтримати журналістів	4164
підтримати на buy me a coffee	4254
підтримати на patreon	4254
підтримати нас	4164
підтримати проєкт	4254
підтримати разово	4254
підтримати редакцію	4164
підтримувати щомісяця	4254
пізніше	4163	4251
""", 'р': """
радимо прочитати	4182
радимо також	4182
развернуть	3462
разгадать кроссворд	3519
размер на текста	308
размер на шрифта	65
размер текста	65
размер шрифта	65
разова підтримка	4254
разовий внесок	4254
разовий донат	4254
разово	3435
разовое пожертвование	3534
разовый платеж	3534
разовый платёж	3534
разпечатай	230
разпечатай статията	308
разреши	287
разреши веднъж	281
разреши известия	286
разреши известията	286
разреши рекламите	289
разрешите уведомления	3517
разрешить	3531
разрешить контент	3525
разрешить один раз	3525
разрешить рекламу	3533
разрешить уведомления	3517
ранняя регистрация	3523
раскрыть	3463
распечатать	3448
распечатать рецепт	61
распечатать статью	3448
рассказать друзьям	3448
рассылка	3443
рассылки	3443
расшифровка	3528
регистрация	220	3440
редакция рекомендует	3459
редакційна політика	4266
редакційна політика видання	4266
резултати от анкетата	277
резултати от гласуването	277
результати	91	4185
результати голосування	4239
результати опитування	4239
результаты	91	3463
результаты голосования	3519
результаты опроса	3519
реклама	226	3452	4176
реклама - статията продължава по-долу	226
реклама google	3555
реклама від google	4275
реклама закончилась	3555
реклама закінчилася	4275
реклама на сайте	3452
реклама на сайті	4176
реклама окончена	3555
реклама от google	3555
реклама. продовження нижче	4176
реклама. продолжение ниже	3452
реклами от google	309
рекламний матеріал	4275
рекламно каре	226
рекламно съдържание	226
рекламный материал	3555
рекомендовано outbrain	3555
рекомендовано taboola	3555
рекомендуем	3459	3537
рекомендуем почитать	3459
рекомендуем также	3459
рекомендуемое	3459
рекомендуємо	4182	4257
рекомендуємо прочитати	4182
рекомендуємо також	4182
реши кръстословицата	277
реши теста	277
реєстрація	4167
розгадати кросворд	4239
розгорнути	4185	4262
роздрукувати	4173
роздрукувати рецепт	61
роздрукувати статтю	4173
розмір тексту	65
розмір шрифту	65
розшифровка	4248
российской картой	3534
рубрики	3459	4182
річна передплата	4256
річна підписка	4256
""", 'с': """
самая выгодная	3537
само за абонати	292
само необходими	281
само необходимите	281
самое важное	3459
самое популярное	3459
самое читаемое	3459
самое читаемое за день	3459
самое читаемое за неделю	3459
самый популярный	3537
свали аудиото	283
свали епизода	283
свали от app store	285
свали от google play	285
свали приложението	285
свежее	3459
свежие новости	3459
свернуть	3462
своя сума	4254
своя сумма	3534
свържете се с редакцията	301
свържи се с автора	298
свързани новини	227
свързани публикации	227
свързани статии	227
связаться с нами	3456
світлина # з #	4261
світлина # із #	4261
сгенерировано ии	3549
сгенерировано нейросетью	3549
сгенерировано с помощью ии	3549
сделать донат	3534
сделать пожертвование	3435
сейчас читают	3459
сигнализирай за грешка	301
сканворд	3520
сканирай qr кода	285
сканирайте qr кода	285
сканирайте qr кода и изтеглете приложението	285
сканируйте qr-код	3529
скануйте qr-код	4249
скасувати можна будь-коли	4256
скачать аудио	3527
скачать выпуск	3527
скачать из google play	3529
скидка #%	3537
скидка для подписчиков	3523
скопировано	3554
скопировано в буфер обмена	3554
скопировать ссылку	3448
скопировать ссылку на статью	3448
скопійовано	4274
скопійовано в буфер обміну	4274
скопіювати посилання	4173
скопіювати посилання на статтю	4173
скорост	284
скорост на възпроизвеждане	283
скорость	3528
скорость воспроизведения	3527
скрий отговорите	305
скрий рекламата	309
скрыть	3463
скрыть ответы	3551
скрыть рекламу	3555
слайд # з #	4261
слайд # из #	3541
слайд # от #	297
слайд # із #	4261
слайд #/#	3541	4261
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
следить за автором	3553
следить за онлайном	3542
следить за темой	3553
следующая	3462
следующая новость	3542
следующая статья	3459
следующая страница	3542
следующая фотография	3542
следующее видео	3527
следующее фото	3542
следующий слайд	3542
слухати	4173
слухати новину	4173
слушай новината	230
слушай статията	283
слушать	3448
слушать новость	3448
см. также	3459
смотреть # фото	3541
смотреть # фотографии	3541
смотреть # фотографий	3541
смотреть видео	3527
смотреть все	3462
смотреть все # фото	3541
смотреть все # фотографии	3541
смотреть все # фотографий	3541
смотреть все фото	3541
смотреть все фотографии	3541
смотреть все фотографий	3541
смотреть галерею	3542
смотреть онлайн-трансляцию	3542
смотреть предложение	3523
смотреть фото	3541
смотреть фотогалерею	3542
смотреть фотографии	3541
смотреть фотографий	3541
смотри также	3459
смотрите также	3459
сначала новые	3551
сначала старые	3551
снимка # от #	297
снимка #/#	297
снимок # из #	3541
советуем почитать	3459
согласен	3453
согласиться	3453
согласиться и продолжить	3525
содержание	3462
содержание статьи	3542
содержимое недоступно	3525
создано ии	3549
создано нейросетью	3549
создано при помощи ии	3549
создано с помощью ии	3549
создать аккаунт	3440
сообщение	3540
сообщение отправлено	3539
сообщить новость	3546
сообщить об опечатке	3456
сообщить об ошибке	3456
сортирай по	305
сортиране	306
сортировать	3552
сортировать по	3551
сортировка	3552
сортування	4272
сортувати	4272
сортувати за	4271
сохранено	3554
сохранить	3448
сохранить выбор	3525
сохранить на потом	3554
сохранить настройки	3525
сохранить рецепт	61
сохранить статью	3448
социальные сети	3450
спасибо за ваш голос	91	3519
спасибо за ваше сообщение	3539
спасибо за подписку	3443
спасибо за регистрацию	3539
спасибо за сообщение	3539
спасибо за участие в опросе	3519
спасибо, ваш голос учтён	3519
спершу нові	4271
спершу старі	4271
спестявате #%	293
спецпроект	3452
спецпроєкт	4176
сповіщення	4251
споделете	230
сподели	230
сподели във facebook	230
сподели като подарък	308
сподели по имейл	308
сподели статията	230
споделяне	230
спонсорирано	226
спонсорирано съдържание	309
спонсорский материал	3555
спонсорський матеріал	4275
способ оплаты	3438
способы оплаты	3438
спочатку нові	4271
спочатку старі	4271
спри да следваш	307
спробуйте пізніше	4259
спробуйте ще раз	4259
ссылка скопирована	3448
сталася помилка	4260
сталася помилка. спробуйте пізніше	4259
сталася помилка. спробуйте ще раз	4259
станете член	219
стани абонат	219
стани дарител	219
старые	3552
старі	4272
стати патроном	4254
стати підписником	4254
стати співучасником	4164
стати частиною спільноти	4164
стати членом клубу	4254
статията е заключена	292
статията е защитена с авторско право	302
статията се чете от изкуствен интелект	283
стаття захищена авторським правом	4267
стать патроном	3435
стать соучастником	3435
стать спонсором	3435
статья защищена авторским правом	3547
створено за допомогою штучного інтелекту	4269
створено за допомогою ші	4269
створено штучним інтелектом	4269
створено ші	4269
створити акаунт	4167
стежити за автором	4273
стежити за онлайном	4262
стежити за темою	4273
стислий переказ від ші	4269
стоимость доставки	3523
сторінка # з #	4261
сторінка # із #	4261
сторінка #/#	4261
страница # из #	3541
страница # от #	297
страница #/#	297	3541
стрічка новин	4182
субтитри	284	4248
субтитры	3528
судоку	278	3520	4240
сума по избор	290
сховати	4185
сховати відповіді	4271
сховати рекламу	4275
сходни новини	227
схожі матеріали	4182
схожі новини	4182
схожі статті	4182
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
сыграть	3520
сюжет	3459
сюжеты	3459
""", 'т': """
тагове	227
тази статия е заключена	292
так, будь ласка	4251
так, дякую	4251
так, хочу	4251
також читайте	4182
твитнуть	3448
твиттер	3449
твітнути	4173
теги	3459	4182
текст продовжується під рекламою	4176
текст создан автоматически	3549
текст створено автоматично	4269
текст читает робот	3527
текущее время	3527
текущее время #	3527
текущо време	283
текущо време #	283
телеграм	3449
телефон	296	3540	4260
тема	296	3540	4260
тема дня	3459
теми	4182
темы	3459
тест дня	3519
тествай знанията си	277
това видео вече не е налично	283
това видео не е налично	283
това поле е задължително	295
това съдържание не е налично	281
това съдържание не може да бъде показано	281
только для подписчиков	3440
только необходимые	3525
транскрипция	284
тривалість	4248
тривалість #	4247
търговско съдържание	309
тільки необхідні	4245
""", 'у': """
у вас вже є акаунт	4256
у вас включен adblock	3532
у вас нет подписки	3536
у вас уже есть аккаунт	3536
у мене вже є акаунт	4256
у мене є акаунт	4256
у мене є передплата	4256
у меня есть аккаунт	3536
у меня есть подписка	3536
у меня нет аккаунта	3536
у меня уже есть аккаунт	3536
у цій статті	4262
уведомления	3531
увеличи	298
увеличи снимката	298
увеличи текста	308
увеличи шрифта	308
увеличить	3462
увеличить изображение	3542
увеличить текст	3554
увеличить фото	3542
увеличить шрифт	3554
увійти	4167
увійти з google	4256
увійти за допомогою google	4256
увійти через apple	4256
увійти через facebook	4256
увійти через google	4256
увійти, щоб коментувати	4271
увімкнути	4251
увімкнути звук	4247
увімкнути сповіщення	4236
увімкніть сповіщення	4236
угостите нас кофе	3534
угостить кофе	3534
уже есть аккаунт	3440
уже зарегистрированы	3440
уже зареєструвалися	4167
уже отключил	3533
узнать цену	3523
укажите сумму	3534
уменьшить шрифт	3554
умови використання	4177
управление на бисквитките	281
управление на известията	286
управление на съгласието	281
управление согласием	3525
управление уведомлениями	3530
управлявай съгласието	281
управлять согласием	3525
условия за ползване	281
установить приложение	3529
усі коментарі	4271
усі матеріали	4262
усі матеріали автора	4262
усі матеріали за темою	4262
усі новини	4184
усі статті	4262
усі статті автора	4262
""", 'ф': """
файлы cookie	3453
фамилия	296	3540
фейсбук	3449
филворды	3520
фото	3459
фото # з #	4261
фото # из #	3541
фото # із #	4261
фото #/#	3541	4261
фоторепортаж	3459
""", 'х': """
харесай	230
харесва ми	306
хорошо	3453
хотите получать уведомления	3530
хочете отримувати сповіщення	4250
""", 'ц': """
це було корисно	4269
це відео більше недоступне	4247
це відео недоступне	4247
це відео недоступне у вашій країні	4247
це поле обов'язкове	4259
цей контент недоступний	4245
цей контент неможливо показати	4245
цей матеріал закритий	4256
цена на доставката	280
ця стаття закрита	4256
цял екран	283
""", 'ч': """
час читання # хв	4184
час, що залишився	4247
час, що залишився #	4247
чете синтетичен глас	283
четете без ограничения	292
четете без реклами	309
четете в приложението	285
чети без реклами	309
чети в приложението	285
чи була стаття корисною	4180
читает синтезированный голос	3527
читайте в застосунку	4249
читайте в приложении	3529
читайте еще	3459
читайте ещё	3459
читайте ниже	3452
читайте первыми в приложении	3529
читайте першими в застосунку	4249
читайте по теме	3459
читайте также	3459
читайте також	4182
читати без обмежень	4256
читати без реклами	4275
читати всю новину	4262
читати всю статтю	4262
читати далі	4184
читати з передплатою	4256
читати коментарі	4271
читати повністю	4184
читати розшифровку	4247
читати статтю повністю	4262
читати також	4182
читать без ограничений	3536
читать без рекламы	3555
читать в max	3450
читать в telegram	3450
читать всю статью	3542
читать далее	3462
читать дальше	3462
читать ещё	3462
читать комментарии	3456
читать полностью	3462
читать расшифровку	3527
читать с подпиской	3536
читать статью полностью	3542
читать также	3459
читать целиком	3542
читає синтезований голос	4247
чому я бачу цю рекламу	4275
что еще почитать	3459
что ещё почитать	3459
что-то пошло не так	3540
что-то пошло не так, попробуйте позже	3539
что-то пошло не так. попробуйте еще раз	3539
что-то пошло не так. попробуйте ещё раз	3539
что-то пошло не так. попробуйте позже	3539
чуй статията	283
""", 'ш': """
швидкість	4248
швидкість відтворення	4247
ші може помилятися	4269
""", 'щ': """
ще за темою	4182
ще не передплатник	4256
ще немає акаунта	4256
ще новини	4182
що ще почитати	4182
щомісяця	4164	4257
щомісячна підтримка	4254
щомісячний внесок	4254
щоп'ятниці. безкоштовно. без спаму	4259
щороку	4257
щось пішло не так	4260
щось пішло не так, спробуйте пізніше	4259
щось пішло не так. спробуйте пізніше	4259
щось пішло не так. спробуйте ще раз	4259
""", 'э': """
экономия #%	3537
эксклюзивно для подписчиков	3536
электронная почта	3443
электронная почта или логин	3536
эта статья закрыта	3536
это было полезно	3549
это видео больше недоступно	3527
это видео недоступно	3527
это видео недоступно в вашей стране	3527
это поле обязательно	3539
это поле обязательно для заполнения	3539
этот контент невозможно показать	3525
этот контент недоступен	3525
этот материал закрыт	3536
""", 'я': """
я вже підтримую	4163
я вимкнув блокувальник	4252
я отключил	3533
я отключил блокировщик	3532
я уже поддерживаю	3434
як вимкнути adblock	4252
як ми захищаємо джерела	4266
як ми захищаємо наші джерела	4266
якість	4248
яндекс.дзен	3449
""", 'і': """
ім'я	4260
індекс	4260
інша сума	4254
інші матеріали автора	4262
інші новини	19	4182
інші статті автора	4262
""", 'א': """
אהבתי	1945
אודות הכותב	1974
אולי גם יעניין אותך	1909
אולי יעניין אותך	1909
אולי יעניין אותך גם	1937
אולי יעניין אתכם	1909
אולי יעניין אתכם גם	1937
אולי מאוחר יותר	1892
אולי פספסתם	1937
אחר כך	1960
איך מכבים	1963
איך מכבים חוסם פרסומות	1962
אימייל	1970
אימייל לא תקין	1969
אין לי דעה	1945
אין לך חשבון	1967
אין לכם חשבון	1967
אינציקלופדיית ynet	1909
אירעה שגיאה	1969
אישור הכל	1956
אישור והמשך	1956
אני מאשר את תנאי השימוש	1969
אני מאשר קבלת דיוור	1969
אני מאשר/ת קבלת דברי פרסומת	1969
אני מאשר/ת קבלת דיוור	1969
אני מסכים לתנאי השימוש	1969
אני מסכים/ה לתנאי השימוש	1969
אפשר	1960
אפשר התראות	1959
אפשר לבטל בכל רגע	1967
אפשר תמיד	1956
אפשרויות נוספות	1980
אשר את כל העוגיות	1986
אשר הכל	1956
אשר והמשך	1956
""", 'ב': """
בדקו את תיבת הדואר	1969
בדקו את תיבת המייל	1969
בחירה	1968
בחן את עצמך	1947
בחנו את עצמכם	1947
בחסות	1940
בחר	1968
בחר מסלול	1967
בחר סכום	1988
בחרו את המינוי שלכם	1967
בחרו מינוי	1967
בחרו מסלול	1967
בחרו סכום	1988
בטל השתקה	1952
ביטול הסכמה	1956
ביטול השתקה	1952
בלי ספאם	1969
בלעדי למנויים	1967
במעקב	1978
בשיתוף	1904
בשיתוף עם	1982
""", 'ג': """
גודל גופן	65
גודל הטקסט	1980
גודל טקסט	65
גישה בלתי מוגבלת לכל הכתבות	1989
""", 'ד': """
דווח על טעות	1908
דווח על תגובה	1984
דווחו לנו על טעות	1944
דחה את כל העוגיות	1986
דחה הכל	1956
דחיית הכל	1956
דיווח	1945
דיווח על טעות	1944
דיווח על תגובה	1984
דלג לתוכן	1911
דלג על הפרסומת	1987
דלגו למתכון	61
דלגו על הפרסומת	1987
דף הבית	1911
""", 'ה': """
האזינו	1900
האזינו בספוטיפיי	1985
האזינו לכתבה	1952
האזן לכתבה	1952
האם הכתבה עזרה לך	1944
האם הכתבה עניינה אותך	1944
האם העמוד עזר לך	1944
האם זה היה מועיל	1944
הבא	1911
הבנתי	1912
הבקשה התקבלה	1990
הבקשה נשלחה	1990
הגב	1908
הגדל טקסט	1980
הגדל תמונה	1973
הגדלת טקסט	1980
הגדלת תמונה	1973
הגדרות עוגיות	1956
הגדרות פרטיות	1956
הדפיסו את המתכון	61
הדפיסו כתבה	1936
הדפס	1900
הדפס מתכון	61
הדפסה	1900
הדפסת המתכון	61
הדפסת כתבה	1936
ההודעה נשלחה	1969
ההודעה שלך	1990
ההצבעה שלך נקלטה	1944
ההצעה המשתלמת ביותר	1968
ההרשמה אושרה	1990
הודעתך נשלחה	1969
הווידאו אינו זמין	1952
הוסיפו תגובה	1908
הוסף כמקור מועדף	1978
הוסף לסל	1992
הוסף תגובה	1908
הוסף תשובה	1984
הוספה לסל	1992
הוספת תגובה	1908
הוקרא בקול סינתטי	1952
הורד שמע	1952
הורדת הפרק	1952
הורדת השמע	1952
הורידו את האפליקציה	1958
הזינו כתובת מייל	1990
הזכירו לי מאוחר יותר	1892
הזן כתובת אימייל	1990
החדשות ביותר	1945
החדשים ביותר	1945
החנות	1982
החשבון שלי	1894
הטבה לקוראים	1950
הטבות למנויים	1950
הטופס נשלח בהצלחה	1969
הירשם	1894
הירשמו להתראות	1959
הישנות ביותר	1945
הכי נצפים	1909
הכי נקרא	1909
הכי נקראות	1909
הכי נקראות היום	1937
הכי פופולרי	1968
הכינוי שלך	1984
הכניסו כתובת מייל	1990
הכתבה הבאה	1909
הכתבה המלאה למנויים	1936
הכתבה הקודמת	1909
הכתבה נעולה	1967
המייל האדום	1974
המייל שלך	1990
המלצות	1909
המשיכו לקרוא	1991
המשך בדפדפן	1958
המשך לאתר	1958
המשך לקרוא	1911
המשך עם google	1967
המשך עם אימייל	1989
המשך עם אפל	1967
המשך עם גוגל	1967
המשך עם פייסבוק	1967
המשך קריאה	1911
הנגן נטען	1952
הנצפים ביותר	1937
הנקראות ביותר	1909
הנקראים ביותר	1937
הסרטון אינו זמין	1952
הסרטון הבא	1987
הסרטון הקודם	1987
הסרטון לא זמין	1952
הסרטון נטען	1952
הסתר	1912
הסתר תגובות	1944
הסתר תשובות	1944
העדפות עוגיות	1956
העדפות פרטיות	1986
הענק כתבה במתנה	1980
הענקת כתבה במתנה	1980
העתיקו את הקישור	1936
העתיקו קישור	1936
העתק	1981
העתק קישור	1900
העתקת הקישור	1936
העתקת קישור	1900
הפופולרי ביותר	1968
הפופולריות ביותר	1945
הפסק לעקוב	1978
הפסקת מעקב	1978
הפעל התראות	1959
הפעל סרטון	1952
הפעלה אוטומטית	1953
הפעלת התראות	1959
הצביעו	91	1945
הצביעו בסקר	1944
הצבע	91	1945
הצבעה	91
הצבעתך נקלטה	1944
הצג ב-x	1985
הצג הכל	1912
הצג כתוביות	1952
הצג מפה	1912
הצג מקור	1912
הצג עוד	1911
הצג פוסט	1956
הצג פוסט זה באינסטגרם	1985
הצג פחות	1912
הצג תגובות	1944
הצג תוכן	1956
הצג תוצאות	91	1945
הצג תמיד	1956
הצג תשובות	1944
הצגת התוכן	1956
הצטרפו	1893
הצטרפו אלינו	1893
הצטרפו לתומכים	1964
הצעה לקוראים	1950
הקודם	1911
הקטן טקסט	1980
הקטנת טקסט	1980
הקישור הועתק	1936
הקראה אוטומטית	1952
הקש להפעלת קול	1987
הרשמה	1894
השאר אותי מחובר	1967
השב	1908
השתק	1953
השתקה	1953
השתתפו בסקר	1944
התגובה שלך	1984
התגובות למנויים בלבד	1984
התגובות מושבתות	1984
התחבר	1894
התחבר עם google	1967
התחברות	1894
התחברות באמצעות גוגל	1967
התחברות עם גוגל	1967
התחברות עם פייסבוק	1967
התמונה הבאה	1991
התמונה הקודמת	1991
התרומה שלי	1988
""", 'ו': """
ווטסאפ	1900
וידאו	1909
""", 'ז': """
זהו שדה חובה	1969
זכור אותי	1967
זמן נוכחי	1953
זמן נותר	1952
""", 'ח': """
חד פעמי	1965
חד-פעמי	1965
חדשות אחרונות	1909
חודש ראשון ב-#	1935
חודש ראשון ב-# ש"ח	1935
חודש ראשון בשקל	1935
חודש ראשון חינם	1935
חודשי	1965
חזרה למעלה	1911
חזרה לעמוד הבית	1973
חזרה לרשימה	1991
חידוש מינוי	1989
חיוב חודשי	1967
חיוב שנתי	1967
חינם, בלי ספאם	1969
חיפוש	1911
""", 'ט': """
טוויטר	1900
טוען וידאו	1952
טוען נגן	1952
טלגרם	1900
טעינת הפוסט	1956
טען מחדש	1962
טען מחדש את הדף	1962
טען עוד	1911
טען פוסט	1956
טען תגובות נוספות	1944
טען תוכן	1956
""", 'י': """
יציאה	1894
יציאה ממסך מלא	1952
יש לי חשבון	1967
""", 'כ': """
כבר הצבעת	1944
כבר הצבעתם	1944
כבר יש לך חשבון	1967
כבר מנוי	1967
כבר מנויים	1967
כבר מנויים? התחברו	1894
כבר נרשמת	1894
כותרות אחרונות	1909
כיביתי	1963
כיביתי את חוסם הפרסומות	1962
כל חודש	1965
כל שקל חשוב	1964
כל תרומה חשובה	1964
כל תרומה עוזרת	1964
כללי התגובות	1944
כן, אני רוצה	1959
כניסה	1894
כניסה למנויים	1894
כתבה זו הוענקה במתנה	1993
כתבה זו היא תוכן ממומן	1936
כתבה ממומנת	1940
כתבה נעולה	1967
כתבו את תגובתכם	1984
כתבו לנו	1974
כתבו תגובה	1908
כתבות אחרונות	1909
כתבות מומלצות	1909
כתבות נוספות	1909
כתבות נוספות בנושא	1937
כתבות נוספות שיעניינו אתכם	1937
כתבות נוספות של הכתב	1973
כתבות קשורות	1909
כתבות שאולי פספסתם	1937
כתבות שיעניינו אתכם	1937
כתוב תגובה	1944
כתוביות	1953
כתובת אימייל לא תקינה	1969
כתובת המייל כבר רשומה	1990
כתובת המייל שלך	1990
כתובת מייל לא תקינה	1969
כתיבת תגובה	1944
""", 'ל': """
לא אהבתי	1945
לא יודע	1945
לא כעת	1892
לא ניתן להפעיל את הסרטון	1952
לא ניתן להציג את התוכן	1956
לא ניתן להציג תוכן זה	1956
לא ניתן לטעון את הסרטון	1987
לא ניתן לנגן את הסרטון	1952
לא עכשיו	1892
לא תודה	1892
לא, תודה	1892
לגלריה	1973
לגלריה המלאה	1973
לגלריית התמונות	1973
לדף הבית	1973
לדף התרומות	1964
להאזנה בספוטיפיי	1985
להאזנה לכתבה	1952
להורדה ב-app store	1958
להורדה ב-google play	1958
להורדה מ-app store	1958
להורדה מ-google play	1958
להורדת האפליקציה	1936
להזמנה לחצו כאן	1992
להזמנת כרטיסים	1950
להמשך קריאה	1894
להרשמה	1894
לחידון	1947
לחידון המלא	1947
לחנות	1950
לחצו להפעלת הסאונד	1987
לידיעה המלאה	1973
לכל החדשות	1973
לכל החידונים	1947
לכל הכתבות	1911
לכל הכתבות בנושא	1937
לכל הכתבות של הכתב	1973
לכל המשחקים	1947
לכל הסרטונים	1973
לכל העדכונים, הכתבות והסרטונים	1937
לכל התגובות	1908
לכל התמונות	1973
לכתבה הבאה	1973
לכתבה הבאה בסדרה	1937
לכתבה המלאה	1973
לכתבה הקודמת	1973
לכתבה הקודמת בסדרה	1937
לכתבה נוספת	1991
למוצר	1992
למנויים בלבד	1897
למתכון	61
לעמוד הבית	1973
לעמוד התרומות	1964
לפרויקט המלא	1973
לפרופיל הכתב	1974
לפרטי המוצר	1992
לפרטים	1912
לפתיחת הכתבה	1989
לצפייה ביוטיוב	1985
לצפייה במסלולים	1989
לצפייה בתוצאות	91
לקריאה באפליקציה	1958
לקריאה מאוחר יותר	1993
לראש הדף	1973
לראש העמוד	1973
לרכישה באמזון	1950
לרכישה לחצו כאן	1950
לרכישת הספר	1950
לרכישת כרטיסים	1950
לרכישת כרטיסים לחצו כאן	1950
לרכישת מינוי	1894
לרכישת מינוי לחצו כאן	1936
לתיק המלא	1973
לתמונות	1973
לתרום	1893
לתרומה	1893
לתרומה לחצו כאן	1964
""", 'מ': """
מאוחר יותר	1960
מבזקים	1909
מדיניות הפרטיות	1907
מדיניות הפרטיות ותנאי השימוש	1907
מהירות הפעלה	1952
מהירות ניגון	1952
מודעה	1904
מומלץ עבורך	1937
מומלץ עבורכם	1937
מומלצים	1909
מוקרא בקול סינתטי	1952
מיון לפי	1945
מייל	1970
מיין לפי	1945
ממומן	1904
מסך מלא	1953
מסלולי מינוי	1989
מעבר למתכון	61
מעוניינים לקבל התראות	1959
מצאת טעות	1944
מצאתם טעות	1908
מצאתם טעות בכתבה	1944
מצב כהה	1986
משהו השתבש	1970
משחקים	1949
משך	1953
משך הסרטון	1987
משלוח חינם	1982
מתנה לחבר	1980
""", 'נ': """
נא להזין כתובת מייל תקינה	1969
נגן וידאו	1952
נגן שמע	1987
נוצר באמצעות ai	1987
נוצר על ידי ai	1987
נושאים	1909
נושאים קשורים	1909
ניגון אוטומטי	1953
ניהול אפשרויות	1986
ניהול הסכמה	1956
ניהול העדפות	1986
ניהול עוגיות	1956
ניתן לבטל בכל עת	1967
נרשמת בהצלחה	1969
""", 'ס': """
סגור	1892
סגור גלריה	1991
סגור חלון	1991
סגור תפריט	1991
סגירה	1892
סודוקו	1949
סוף הפרסומת	1950
סוף פרסומת	1950
סיכום ai	1922
סיכום אוטומטי	1977
סיכום הכתבה	1922
סכום אחר	1964
סכום לבחירה	1988
ספרו לנו מה דעתכם	1944
סקר	91
סקר היום	91
סרטון זה אינו זמין	1952
סרטון זה אינו זמין עוד	1952
סרקו את הקוד	1958
סרקו את קוד ה-qr	1958
""", 'ע': """
עדיין לא מנוי	1967
עדיין לא מנויים	1967
עוד	1911
עוד באותו נושא	1937
עוד בנושא	1909
עוד בערוץ	1909
עוד חדשות	1909
עוד כתבות	19	1909
עוד כתבות בנושא	19
עוד כתבות מעניינות	1936
עוד לא מנויים	1967
עוד סיפורים	1937
על הכותב	1974
עקבו אחר הכתב	1978
עקבו אחר הנושא	1978
עקבו אחרי הכתב	1978
עקבו אחרי הנושא	1978
עקוב אחרי הכתב	1978
""", 'פ': """
פייסבוק	1900
פנייה לכתב	1974
פנייה למערכת	1974
פרטים	1912
פרסום	1904
פרסומת	1904
פרסם	1945
פתח	1912
פתח באפליקציה	1958
פתיחה באפליקציה	1958
""", 'צ': """
צור חשבון	1894
צור קשר	1908
צפו באינסטגרם	1985
צפו בטוויטר	1985
צפו ביוטיוב	1985
צפו בפייסבוק	1985
צפו גם	1991
צפייה חוזרת	1987
צרו קשר	1974
צרו קשר עם המערכת	1974
""", 'ק': """
קבל הכל	1956
קבלת התראות	1959
קוד קופון	1992
קודי הנחה	1992
קרא גם	1909
קרא עוד	1911
קראו באפליקציה	1958
קראו בחינם	1989
קראו גם	1909
קראו עוד	1911
""", 'ר': """
רוצה לקבל התראות	1959
רוצים לקבל התראות	1959
רענון העמוד	1962
רענן את הדף	1962
רעננו את הדף	1962
""", 'ש': """
שדה זה הוא חובה	1969
שדה חובה	1969
שדות חובה	1969
שחק עכשיו	1947
שחקו עכשיו	1947
שיתוף	1900
שיתוף בוואטסאפ	1980
שיתוף בווטסאפ	1900
שיתוף בטוויטר	1900
שיתוף במייל	1936
שיתוף בפייסבוק	1900
שכחת את הסיסמה	1967
שכחת סיסמה	1967
שכחתי סיסמה	1894
שלח	91	1970
שלח לחבר	1900
שלח תגובה	1944
שלחו את הכתבה במתנה	1936
שלחו במתנה	1936
שלחו לחבר	1980
שלחו לנו סרטונים	1974
שלחו לנו תמונות	1974
שלחו משוב	1944
שליחה	1970
שליחה במייל	1900
שליחת משוב	1944
שליחת תגובה	1944
שם	1970
שם מלא	1970
שם משפחה	1970
שם פרטי	1970
שמור	1981
שמור העדפות	1956
שמור כתבה	1993
שמירה	1900
שמירת הגדרות	1956
שמירת המתכון	61
שמירת כתבה	1936
שמרו כתבה	1936
שמרו לקריאה מאוחרת	1936
שנתי	1965
שתף	1900
שתף כתבה	1993
שתפו	1900
שתפו את הכתבה	1900
שתפו בוואטסאפ	1936
שתפו בווטסאפ	1936
שתפו בטוויטר	1980
שתפו בטלגרם	1936
שתפו בפייסבוק	1900
שתפו כתבה זו	1993
""", 'ת': """
תגובה	1908
תגובות	1908
תגובות נוספות	1944
תגיות	1909
תודה על ההצבעה	1944
תודה על הצבעתך	91
תודה על התמיכה	1988
תודה על תמיכתכם	1988
תודה שהצבעת	1944
תודה שהצבעתם	1944
תודה, ההודעה נשלחה	1969
תוכן למנויים	1894
תוכן ממומן	87	1904
תוכן מסחרי	1940
תוכן מקודם	1904
תוכן פרסומי	1940
תוכן שיווקי	87	1904
תוכן שיווקי בשיתוף	1940
תוצאות	91
תוצאות ההצבעה	1984
תוצאות הסקר	1984
תורגם אוטומטית	1936
תיקון טעות	1936
תמכו בנו	1893
תמכו בנו בפטריאון	1964
תמלול	1953
תנאי השימוש	1907
תנאי השימוש | מדיניות הפרטיות	1907
תנאי השימוש ומדיניות הפרטיות	1907
תנאי פרסום תגובות	1944
תפריט	1911
תקציר ai	1922
תקציר בינה מלאכותית	1922
תקציר הכתבה	1922
תרגום אוטומטי	1953
תרומה	1893
תרומה חד פעמית	1964
תרומה חד-פעמית	1964
תרומה חודשית	1964
תרמו	1893
תרמו עכשיו	1893
תשבץ	1949
תשבצים	1949
תשחץ	1949
תשלום באמצעות paypal	1989
""", 'ا': """
ابدا الاختبار	165
ابلاغ	163
ابلغ عن خطا	142
اترك تعليقا	118
اترك رد	162
اترك ردا	162
اتصل بنا	118
اجازه دادن	1592
احجز الان	212
احجز تذكرتك	168
احجز تذكرتك الان	168
احجز مكانك	168
احدث الاخبار	119
احفظ المقال	151
احفظ المقال لوقت لاحق	151
اخبار اخري	19
اخبار بيشتر	1568
اخبار ديگر	19
اخبار ذات صلة	119
اخبار ذات علاقة	152
اخبار قد تعجبك	152
اخبار قد تهمك	152
اخبار متعلقة	119
اخبار مرتبط	1541
اخبار مرتبطة	152
اخبار پيشنهادي	1568
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
اخرين اخبار	1541
اخرين خبرها	1568
اخفاء	122
اخفاء التعليقات	162
اخفاء الردود	162
ادارة التفضيلات	206
ادارة الخيارات	206
ادارة الموافقة	173
ادارة ملفات تعريف الارتباط	116
ادامه	1543
ادامه با google	1598
ادامه با گوگل	1598
ادامه خبر	1604
ادامه در مرورگر	1590
ادامه مطلب	1543
ادخل البريد الالكتروني	210
ادخل بريدا الكترونيا صحيحا	187
ادخل بريدك الالكتروني	210
ادعم الصحافة المستقلة	99
ادعم عملنا	182
ادعمنا	99
ادعمنا علي باتريون	182
اذهب الي الوصفة	61
ارسال	91	109	1534
ارسال التعليق	162
ارسال المقال بالبريد	151
ارسال بازخورد	1577
ارسال به تلگرام	1560
ارسال به دوستان	1534
ارسال تعليق	162
ارسال خبر	1605
ارسال ديدگاه	1577
ارسال راي	91
ارسال رايگان	1613
ارسال سوژه	1605
ارسال نظر	1540
ارسل	91
ارسل التعليق	162
ارسل تعليقك	162
ارسل لنا خبرا	193
ارسل لنا صورك	193
ارسل ملاحظاتك	162
از دست ندهيد	1568
از راي شما متشكريم	1577
از شركت شما در نظرسنجي متشكريم	1577
از ما حمايت كنيد	1530
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
اشتباهي ديدهايد	1577
اشتر الان	168
اشتر الان من امازون	168
اشتر الكتاب	168
اشتر من امازون	168
اشتراك	100	1531
اشتراك خود را انتخاب كنيد	1598
اشتراك در تلگرام	1611
اشتراك در واتساپ	1611
اشتراك گذاري	1534
اشتراك گذاري در تلگرام	1560
اشتراكگذاري	1534
اشتراكگذاري در تلگرام	1611
اشتراكگذاري در واتساپ	1611
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
افزودن به منابع ترجيحي	1609
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
اكنون بازي كنيد	1580
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
الان نه	1529
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
امكان نمايش اين محتوا وجود ندارد	1588
امكان پخش ويدئو وجود ندارد	1584
انت تتابع هذا الموضوع	197
انت مشترك بالفعل	210
انتخاب	1599
انتخاب اشتراك	1598
انتخاب طرح	1598
انتشار	1578
انتقل الي الوصفة	61
انتهاي پيام	1560
انتهي الاعلان	168
اندازه فونت	65
اندازه قلم	65
اندازه متن	1611
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
اولين نفري باشيد كه نظر ميدهد	1560
ايا اين مطلب براي شما مفيد بود	1577
ايا اين مطلب مفيد بود	1577
ايا اين مقاله مفيد بود	1577
ايا مايليد اعلان دريافت كنيد	1591
ايا ميخواهيد اعلان دريافت كنيد	1591
ايجاد حساب	1531
ايقاف مؤقت	169
ايميل	1601
ايميل خود را بررسي كنيد	1600
ايميل معتبر وارد كنيد	1600
ايميل نامعتبر	1600
ايميل نامعتبر است	1600
اين فيلد الزامي است	1600
اين فيلد ضروري است	1600
اين مطالب را هم بخوانيد	1568
اين مطلب را هم بخوانيد	1568
اين مطلب مفيد بود	1577
اين مقاله قفل است	1598
اين ويدئو در دسترس نيست	1584
اين ويدئو ديگر در دسترس نيست	1584
اين ويديو در دسترس نيست	1584
اپليكيشن را دانلود كنيد	1590
اپليكيشن را نصب كنيد	1590
اگهي	1536
اگهيها	1572
""", 'ب': """
با تشكر، پيام شما ارسال شد	1600
با حمايت	1613
با ما تماس بگيريد	1605
با همكاري	1613
با پردازش دادههايم موافقم	1600
بارگذاري دوباره صفحه	1594
بارگذاري مجدد صفحه	1594
بارگذاري محتوا	1588
بارگذاري پست	1588
باز كردن	1544
باز كردن در اپليكيشن	1590
باز كردن در برنامه	1590
بازخورد بدهيد	1577
بازرگاني	1572
بازي رايگان	1580
بازي كنيد	1580
بازيها	1582
بازگشت به بالا	1543
بازگشت به صفحه اصلي	1604
باقات الاشتراك	209
بالتعاون مع	201
بالفيديو	138
بحث	121
بدعم من	201
براي ارسال نظر وارد شويد	1577
برعاية	113
بريد الكتروني غير صالح	187
بريدك الالكتروني	210
برچسب ها	1541
برچسبها	1541
بزرگتر كردن متن	1611
بزرگنمايي تصوير	1604
بستن	1529
بعدا	1592
بعدا ياداوري كن	1529
بعدي	1543
بلغ عن تعليق	203
بلغ عن خطا	142
بله، ميخواهم	1591
به اشتراك بگذاريد	1534
به اين مطلب گوش دهيد	1584
به اين مقاله گوش دهيد	1584
بهترين پيشنهاد	1599
بيشتر	1541	1543
بيشتر ببينيد	1568
بيشتر بخوانيد	1541
بيصدا	1585
""", 'ت': """
تابع القراءة	211
تابع الكاتب	197
تابع الموضوع	197
تابع هذا الموضوع	197
تابعنا عبر	112
تابعنا علي	112
تابعونا علي	112
تاخير # ثوان	169
تازهترينها	1541
تازهسازي صفحه	1594
تبرع	99
تبرع الان	99
تبرع شهري	182
تبرع شهريا	182
تبرع لمرة واحدة	182
تبرع مرة واحدة	208
تبرعي	208
تبليغ	1536
تبليغات	1536
تبليغات در گوگل	1572
تبليغات متني	1572
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
تخفيف ويژه خوانندگان	1583
تذاكر	201
تذكرني	185
ترتيب	163
ترتيب حسب	163
ترجمة الية	170
ترجمه ماشيني	1585
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
تلگرام	1534
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
تماس با تحريريه	1605
تماس با ما	1540
تماس با نويسنده	1605
تماشاي ويديو	1560
تمام صفحه	1585
تنزيل الحلقة	169
تنزيل الصوت	169
تنظيمات حريم خصوصي	1588
تنظيمات كوكي	1539
تنظيمات كوكيها	1539
تواصل مع التحرير	193
تواصل مع الكاتب	193
تواصل مع المحرر	193
تواصل معنا	193
توقف پخش	1584
تويتر	109
توييتر	1534
تيليجرام	109
""", 'ث': """
ثبت ديدگاه	1577
ثبت راي	91
ثبت نام	1531
ثبت نظر	91	1540
ثبتنام	1531
""", 'ج': """
جار التحميل	169
جار تحميل الفيديو	169
جاري التحميل	169
جاري تحميل الفيديو	169
جاوااسكريپت غيرفعال است	1588
جدول	1582
جدول كلمات متقاطع	1582
جديدترين	1578
جديدترين اخبار	1541
جديدترينها	1578
جزئيات	1544
جستجو	1543
جميع الاخبار	191
جميع الالعاب	165
جميع التعليقات	118
جميع الفيديوهات	191
جميع مقالات الكاتب	191
""", 'ح': """
حالا نه	1529
حامي ما شويد	1596
حامي مالي	1613
حجم الخط	109
حجم النص	65
حدث الصفحة	180
حدث خطا	188
حدث خطا ما	188
حريم خصوصي	1539
حساب كاربري	1531
حساب كاربري دارم	1598
حساب كاربري داريد	1598
حساب كاربري نداريد	1598
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
حمايت كنيد	1530
حمايت مالي	1530
حمايت مالي از ما	1596
حمايت ماهانه	1596
حمل التطبيق	176
حمل التطبيق الان	176
حمل من app store	176
حمل من google play	176
""", 'خ': """
خاص بالمشتركين	185
خانه	1543
خبر بعدي	1560
خبر قبلي	1560
خبرهاي بيشتر	1568
خبرهاي داغ	1568
خبرهاي مرتبط	1541
خبرهاي پيشنهادي	1568
خروج	1531
خروج از تمام صفحه	1584
خريد از امازون	1583
خريد انلاين	1583
خريد اين كتاب	1583
خريد اينترنتي	1583
خريد بليت	1583
خريد بليط	1583
خريد كتاب	1583
خطايي ديدهايد	1577
خطايي رخ داد	1601
خلاصه با هوش مصنوعي	1608
خلاصه هوش مصنوعي	1608
خواندن در اپليكيشن	1590
خواندهشده با صداي مصنوعي	1584
خودتان را بيازماييد	1580
خيارات اخري	199
""", 'د': """
دانش خود را بسنجيد	1580
دانلود از اپ استور	1590
دانلود از بازار	1590
دانلود از گوگل پلي	1590
دانلود اپليكيشن	1590
دانلود صدا	1584
دانلود فايل صوتي	1584
دانلود ويدئو	1584
دانلود پادكست	1584
در حال بارگذاري	1584
در حال بارگذاري ويدئو	1584
در حال بارگذاري ويديو	1584
در نظرسنجي شركت كنيد	1577
در همين رابطه	1568
در همين زمينه	1568
در پاتريون حمايت كنيد	1596
درباره نويسنده	1605
دريافت از اپ استور	1590
دريافت از بازار	1590
دريافت از كافه بازار	1590
دريافت از مايكت	1590
دريافت از گوگل پلي	1590
دريافت اعلانها	1591
دستهبندي	1541
دعمك يصنع الفرق	208
دعوت به همكاري	1560
دنبال كردن	1609
دنبال كردن اين موضوع	1609
دنبال كردن موضوع	1609
دنبال كردن نويسنده	1609
ديدگاه	1540
ديدگاه خود را بنويسيد	1577
ديدگاهتان را بنويسيد	1560
ديدگاهها	1540
""", 'ذ': """
ذات صلة	119
ذخيره	1534
ذخيره تنظيمات	1588
ذخيره خبر	1560
ذخيره دستور پخت	61
ذخيره مطلب	1560
ذخيره مطلب براي بعد	1560
ذكرني لاحقا	98
""", 'ر': """
راسل التحرير	193
راسلنا	193
راي دهيد	91	1578
راي شما ثبت شد	91	1577
راي شما ثبت شده است	1577
رايگان و بدون هرزنامه	1600
ربما لاحقا	98
رد	118
رد همه	1588
رزرو بليت	1583
رسالتك	210
رفتن به بالا	1604
رفتن به دستور پخت	61
رفتن به صفحه كمك مالي	1596
رفض الكل	173
رفض جميع ملفات تعريف الارتباط	206
رمز عبور خود را فراموش كردهايد	1598
رمز عبور را فراموش كردهايد	1531
رپورتاژ	1536
رپورتاژ اگهي	1536
""", 'ز': """
زمان باقيمانده	1584
زمان فعلي	1585
زيرنويس	1585
""", 'س': """
سؤال اليوم	91
سالانه	1597
ساهم	99
ساهم الان	99
سجل الدخول	103
سجل الدخول للتعليق	162
سحب الموافقة	173
سرعة التشغيل	169
سرعت پخش	1584
سنويا	183
سودوكو	167	1582
سوژه بفرستيد	1605
سياسة التصحيح	193
سياسة التصحيحات	193
سياسة الخصوصية	116
سياسة الخصوصية | شروط الاستخدام	116
سياسة الخصوصية وشروط الاستخدام	116
سياسة ملفات تعريف الارتباط	116
سياست حريم خصوصي	1539
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
شايد بعدا	1529
شحن مجاني	201
شراء التذاكر	168
شراء من امازون	168
شرايط ارسال نظر	1577
شرايط استفاده	1539
شرايط استفاده و حريم خصوصي	1539
شرايط را ميپذيرم	1600
شركاؤنا	173
شركاي ما	1588
شركت در ازمون	1580
شركت در نظرسنجي	1577
شروط الاستخدام	116
شروط الاستخدام | سياسة الخصوصية	116
شروط الاستخدام وسياسة الخصوصية	116
شروط التعليق	162
شروع ازمون	1580
شكرا لتصويتك	91	162
شكرا لدعمك	208
شكرا لدعمكم	208
شكرا لمشاركتك	162
شكرا، تم ارسال رسالتك	187
شما اين موضوع را دنبال ميكنيد	1609
شما قبلا راي دادهايد	1577
شنيدن اين مطلب	1584
شنيدن مقاله	1584
شهريا	183
""", 'ص': """
صفحة التبرع	182
صفحه اصلي	1543
صفحه كمك مالي	1596
صندوق ورودي خود را بررسي كنيد	1600
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
عضويت	1531
عطلت مانع الاعلانات	180
عكس	1541
عكسهاي بيشتر	1604
عكسهايتان را براي ما بفرستيد	1605
علي فيسبوك وتويتر	112
عن الكاتب	193
عودة للاعلي	191
""", 'غ': """
غرد	109
غيرفعال كردم	1595
""", 'ف': """
فتح	122
فتح التطبيق	176
فتح في التطبيق	176
فراموشي رمز عبور	1598
فروشگاه	1613
فعال كردن	1592
فعال كردن اعلانها	1591
فعالسازي اعلانها	1591
فعل الاشعارات	177
فعلا نه	1592
فقط براي مشتركان	1531
فهمت	122
فيديو	119
فيديو غير متاح	169
فيسبوك	109	1534
فيلد الزامي	1600
فيلدهاي الزامي	1600
""", 'ق': """
قبلي	1543
قبول الجميع	173
قبول الكل	173
قبول جميع ملفات تعريف الارتباط	206
قبول همه	1588
قبول و ادامه	1588
قبول ومتابعة	173
قد يعجبك	119
قد يعجبك ايضا	19	119
قد يهمك	119
قد يهمك ايضا	119
قديميترين	1578
قديميترينها	1578
قراءة المزيد	121
قصص مقترحة	152
قواعد التعليق	162
قواعد التعليقات	162
قوانين ارسال نظر	1577
قوانين و مقررات را ميپذيرم	1600
قيم المقال	142
قيم الوصفة	61
قيم هذا المقال	142
""", 'ك': """
كبر الصورة	191
كتم الصوت	170
كد qr را اسكن كنيد	1590
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
كليدواژهها	1541
كمك كنيد	1530
كمك مالي	1530
كمك ماهانه	1596
كمك يكباره	1596
كن اول المعلقين	151
كن داعما	99
كود خصم	212
كوكيها	1539
كوچكتر كردن متن	1611
كيف اعطل مانع الاعلانات	180
كيف اعطله	181
كيفية التعطيل	181
كيفيت	1585
كپي	1612
كپي شد	1560
كپي كردن لينك	1560
كپي لينك	1534
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
لطفا ان را غيرفعال كنيد	1595
لطفا يك ايميل معتبر وارد كنيد	1600
لغو در هر زمان	1598
لغو دنبال كردن	1609
لغو رضايت	1588
لقد صوت من قبل	162
لقد عطلته	180
لقد قمت بالتصويت	162
للمشتركين فقط	103
لم يعجبني	163
ليس الان	98
ليس لديك حساب	185
لينك كوتاه	1534
لينك كوتاه خبر	1560
لينك كپي شد	1560
""", 'م': """
مادة اعلانية	113
ماهانه	1597
مبلغ اخر	182
مبلغ دلخواه	1596
مبلغ ديگر	1596
مبلغ مختلف	182
مبلغ مخصص	208
متابع	197
متابعة القراءة	211
متابعة الكاتب	197
متابعة الموضوع	197
متابعة علي الموقع	176
متن كامل خبر	1604
متن كامل مقاله را بخوانيد	1604
متن پيادهشده	1585
متوجه شدم	1544
متوفر علي app store	176
متوفر علي google play	176
مجانا وبدون رسائل مزعجة	187
محبوبترين	1599
محبوبترينها	1578
محتواي تبليغاتي	1536
محتواي حمايتشده	1560
محتواي پولي	1583
محتوي اعلاني	156
محتوي برعاية	156
محتوي مدفوع	168
محتوي ممول	87	113
مختارات	119
مخصوص مشتركان	1598
مدة الفيديو	207
مدت	1585
مدت زمان	1585
مديريت رضايت	1588
مديريت كوكيها	1588
مرا به خاطر بسپار	1598
مرة واحدة	183
مرتبسازي	1578
مرتبسازي بر اساس	1578
مزايا المشتركين	168
مزاياي مشتركان	1583
مساحة اعلانية	156
مستخدم جديد	100
مسدودكننده را غيرفعال كردم	1594
مشاركة	109
مشاركة عبر البريد	199
مشاركة عبر فيسبوك	199
مشاركة عبر واتساب	109
مشاركة علي تويتر	109
مشاركة علي فيسبوك	109
مشاهده بيشتر	1543
مشاهده عكسها	1604
مشاهده قيمت	1583
مشاهده محتوا	1588
مشاهده نتايج	91	1578
مشاهده همه	1543
مشاهده پاسخها	1577
مشاهده پرونده	1604
مشاهده گالري	1604
مشترك شويد	1531
مشغل الصوت	207
مشغل الفيديو	207
مشكلي پيش امد	1601
مطالب بيشتر	1568
مطالب ديگر اين نويسنده	1604
مطالب مرتبط	1541
مطالب پيشنهادي	1568
مطلب بعدي	1604
مطلب قبلي	1604
معرض الصور	191
مقال مهدي من مشترك	213
مقالات اخري للكاتب	152
مقالات ذات صلة	119
مقالات قد تعجبك	152
مقالات قد تهمك	152
مقالات مرتبط	1541
مقاله بعدي	1604
مقاله قبلي	1604
مقروء بصوت اصطناعي	169
ملء الشاشة	170
ملخص الذكاء الاصطناعي	196
ملخص بالذكاء الاصطناعي	196
ملفات تعريف الارتباط	116
منو	1543
مهمترين اخبار	1541
مواضيع ذات صلة	119
مواضيع قد تهمك	152
مواضيع متعلقة	152
مواضيع مرتبطة	152
موافق ومتابعة	173
موضوعات ذات صلة	119
موضوعات متعلقة	152
مولد بالذكاء الاصطناعي	207
ميخواهيد اعلان دريافت كنيد	1591
""", 'ن': """
نام	1601
نام خانوادگي	1601
نام و نام خانوادگي	1601
نبذة عن الكاتب	193
نتائج الاستطلاع	203
نتائج التصويت	203
نسخ	200
نسخ الرابط	109
نسخ رابط المقال	151
نسخه صوتي مقاله	1584
نسخه چاپي	1560
نسيت كلمة السر	185
نسيت كلمة المرور	100
نشر	163
نصب اپليكيشن	1590
نظر	1540
نظر بدهيد	1560
نظر خود را با ما در ميان بگذاريد	1560
نظر خود را بنويسيد	1540
نظر خود را بگوييد	1577
نظر سنجي	91
نظر شما	1540
نظر شما درباره اين خبر چيست	1560
نظرات	1540
نظرتان را بگوييد	1577
نظرسنجي	91	1560
نظري ندارم	1578
نعم، اريد	177
نمايش اين محتوا ممكن نيست	1588
نمايش بيشتر	1543
نمايش زيرنويس	1584
نمايش كمتر	1544
نمايش متن اصلي	1544
نمايش محتوا	1588
نمايش نتايج	91
نمايش نظرات	1577
نمايش نظرات بيشتر	1577
نمايش نقشه	1544
نمايش همه	1544
نمايش پاسخها	1577
نمايش پست	1588
نميدانم	1578
ننصح بقراءة	119
نه ممنون	1529
نهاية الاعلان	168
""", 'ه': """
هديه دادن مقاله	1611
هذا البريد مسجل مسبقا	210
هذا الحقل الزامي	187
هذا الحقل مطلوب	187
هذا الفيديو غير متاح	169
هذا الفيديو لم يعد متاحا	169
هذا المقال مقفل	185
هذه المادة للمشتركين	151
هر زمان ميتوانيد لغو اشتراك كنيد	1600
هر كمكي مهم است	1596
هر ماه	1597
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
همرساني	1534
همه اخبار	1604
همه بازيها	1580
همه خبرها	1604
همه عكسها	1604
همه مطالب	1604
همه مطالب نويسنده	1604
همه ويدئوها	1604
هميشه اجازه داده شود	1588
هميشه نمايش بده	1588
همچنين ببينيد	1568
همچنين بخوانيد	1541
هنوز ثبتنام نكردهايد	1598
هنوز مشترك نيستيد	1598
""", 'و': """
واتساب	109
واتساپ	1534
ورود	1531
ورود / ثبت نام	1531
ورود با اپل	1598
ورود با فيسبوك	1598
ورود با گوگل	1598
وسوم	119
وصول غير محدود الي جميع المقالات	209
ويدئو در دسترس نيست	1584
ويديو	1541
ويديو در دسترس نيست	1584
ويژه خوانندگان	1583
ويژه مشتركان	1531
""", 'ي': """
يتم تحميل الفيديو	169
يدفع سنويا	185
يك بار	1597
يكبار	1597
يمكنك الالغاء في اي وقت	185
يمكنك الغاء الاشتراك في اي وقت	187
""", 'پ': """
پاسخ	1540
پايان اگهي	1583
پايان تبليغ	1583
پخش خودكار	1585
پخش ويدئو	1584
پخش ويدئو ممكن نيست	1584
پخش ويديو	1584
پذيرش همه	1588
پذيرش و ادامه	1588
پربازديدترين	1541
پربازديدترينها	1541
پربازديدها	1541
پربازديدهاي امروز	1568
پربازديدهاي هفته	1568
پربحثترينها	1541
پربينندهترين	1568
پربينندهترين خبرها	1568
پربينندهترينها	1568
پرداخت سالانه	1598
پرداخت ماهانه	1598
پسنديدم	1578
پنهان كردن پاسخها	1577
پيام بازرگاني	1572
پيام شما ارسال شد	1600
پيام شما با موفقيت ارسال شد	1600
پيشنهاد خواندني	1568
پيشنهاد سردبير	1541
پيشنهاد ما	1541
""", 'چ': """
چاپ	1534
چاپ دستور پخت	61
چگونه غيرفعال كنم	1595
چگونه مسدودكننده را غيرفعال كنم	1594
""", 'گ': """
گالري تصاوير	1604
گالري عكس	1604
گزارش تخلف	1577
گزارش خطا	1540
گزارش خطا در اين خبر	1560
گزينههاي بيشتر	1611
""", 'अ': """
अकाउंट नहीं है	2065
अक्षर का आकार	65
अक्षर छोटे करें	2077
अक्षर बडे करें	2077
अगला	2013
अगला लेख	2071
अगली खबर	2011
अगली स्टोरी	2071
अनफॉलो करें	2075
अनम्यूट	2051
अनिवार्य	2068
अनुमति दें	2059
अन्य खबरें	19	2011
अन्य राशि	2063
अन्य विकल्प	2077
अपना इनबॉक्स देखें	2067
अपना ईमेल दर्ज करें	2067
अपना ईमेल देखें	2067
अपना ज्ञान परखें	2047
अपना प्लान चुनें	2065
अपनी तस्वीरें हमें भेजें	2072
अपनी प्रतिक्रिया दें	2044
अपनी राय दें	2010
अपनी राय बताएं	2044
अभी खरीदें	2050
अभी खेलें	2047
अभी डाउनलोड करें	2057
अभी तक सब्सक्राइबर नहीं हैं	2065
अभी दान करें	2000
अभी नहीं	1999
अमान्य ईमेल	2067
अमेजन पर खरीदें	2050
अवधि	2052
""", 'आ': """
आगे पढें	2013
आज का सवाल	91
आज की अन्य खबरें	2037
आप इस विषय को फॉलो कर रहे हैं	2075
आप कभी भी अनसब्सक्राइब कर सकते हैं	2067
आप पहले ही वोट कर चुके हैं	2044
आपका वोट दर्ज हो गया	2044
आपका वोट दर्ज हो गया है	2044
आपका संदेश भेज दिया गया है	2067
आपके लिए	2011
आपको यह भी पसंद आ सकता है	2037
आपको ये भी पसंद आ सकता है	2037
आवश्यक फील्ड	2067
""", 'इ': """
इस विषय को फॉलो करें	2075
इसे भी देखें	2037
इसे भी पढें	2011
""", 'ई': """
ई-पेपर	2001
ईमेल	2068
ईमेल से शेयर करें	2077
""", 'ऊ': """
ऊपर जाएं	2013
""", 'ए': """
एआई आवाज में सुनें	2051
एआई द्वारा तैयार	2025
एआई समरी	2025
एआई सारांश	2025
एआई से तैयार सारांश	2025
एक बार	2064
एक बार का दान	2063
एप डाउनलोड करें	2057
""", 'ऐ': """
ऐप इंस्टॉल करें	2057
ऐप खोलें	2057
ऐप डाउनलोड करें	2057
ऐप में खोलें	2057
ऐप में पढें	2057
ऐप स्टोर से डाउनलोड करें	2057
""", 'ऑ': """
ऑटोप्ले	2052
ऑडियो डाउनलोड करें	2051
ऑफर देखें	2050
""", 'औ': """
और खबरें	2011
और टिप्पणियां देखें	2044
और देखें	2013
और पढें	2011	2013
और भी पढें	2037
""", 'क': """
कभी भी रद्द करें	2065
कम दिखाएं	2014
कमेंट	2010
कमेंट करें	2010
कमेंट लिखें	2044
कमेंट्स	2010
कह नहीं सकते	2045
किताब खरीदें	2050
कीमत देखें	2050
कुकी नीति	2009
कुकी सेटिंग्स	2055
कुकीज प्रबंधित करें	2055
कुछ गलत हो गया	2068
के सहयोग से	2079
केवल सदस्यों के लिए	2001
केवल सब्सक्राइबर के लिए	2065
कैसे बंद करें	2062
कॉपी	2078
कॉपी करें	2078
कॉपी लिंक	2004
क्या आप नोटिफिकेशन चाहते हैं	2058
क्या आप नोटिफिकेशन पाना चाहते हैं	2058
क्या आप सूचनाएं पाना चाहते हैं	2058
क्या यह उपयोगी था	2044
क्या यह खबर उपयोगी थी	2044
क्या यह पेज उपयोगी था	2044
क्या यह लेख उपयोगी था	2044
क्यूआर कोड स्कैन करें	2057
क्रमबद्ध करें	2045
क्विज खेलें	2047
""", 'ख': """
खबर सुनें	2051
खाता नहीं है	2065
खाता बनाएं	2001
खोजें	2013
खोलें	2014
""", 'ग': """
गलती की सूचना दें	2044
गलती बताएं	2014
गलती मिली	2044
गूगल प्ले से डाउनलोड करें	2057
गूगल से जारी रखें	2065
गूगल से लॉगिन करें	2065
गेम्स	2049
गैलरी देखें	2071
गोपनीयता नीति	2009
गोपनीयता सेटिंग्स	2055
""", 'च': """
चर्चा में क्यों है	2037
चुनें	2066
""", 'ज': """
जरूर पढें	2037
जवाब छिपाएं	2044
जवाब दें	2010
जवाब देखें	2044
जवाब भेजें	2044
जावास्क्रिप्ट बंद है	2055
ज्यादा दिखाएं	2071
ज्यादा पढी गई	2037
""", 'ट': """
टिकट खरीदें	2050
टिकट बुक करें	2050
टिप्पणियां	2010
टिप्पणी	2010
टिप्पणी करें	2010
टिप्पणी के नियम	2044
टिप्पणी के लिए लॉगिन करें	2044
टिप्पणी भेजें	2044
टिप्पणी लिखें	2044
टेक्स्ट साइज	65
टैग्स	2011
टॉप न्यूज	2011
टॉप स्टोरीज	2037
ट्रांसक्रिप्ट	2052
ट्रेंडिंग	2011
ट्विटर	2004
ट्विटर पर शेयर करें	2077
""", 'ठ': """
ठीक है	2014
""", 'त': """
तस्वीर बडी करें	2071
तस्वीरें देखें	2071
ताजा खबरें	2011
ताजा समाचार	2011
""", 'द': """
दान करें	2000
दान पेज पर जाएं	2063
देश की और खबरें	2037
दोस्तों को भेजें	2025
""", 'ध': """
धन्यवाद, आपका संदेश भेज दिया गया है	2067
""", 'न': """
नक्शा देखें	2014
नतीजे देखें	91
नवीनतम	2045
नहीं धन्यवाद	1999
नहीं, धन्यवाद	1999
नाम	2068
नियम और शर्तें	2009
नियम और शर्तें | गोपनीयता नीति	2009
नोटिफिकेशन ऑन करें	2058
नोटिफिकेशन चालू करें	2058
""", 'प': """
पता नहीं	2045
परिणाम देखें	91	2045
पसंदीदा स्रोत के रूप में जोडें	2075
पहले से खाता है	2065
पहले से सब्सक्राइबर हैं	2065
पाठकों के लिए विशेष ऑफर	2050
पार्टनर कंटेंट	2040
पासवर्ड भूल गए	2065
पिछला	2013
पिछला लेख	2071
पिछली खबर	2011
पूरा नाम	2068
पूरा लेख पढें	2071
पूरी खबर पढें	2013
पेज दोबारा लोड करें	2061
पेज रिफ्रेश करें	2061
पेज रीफ्रेश करें	2061
पेड कंटेंट	2050
पोल	91
पोल में हिस्सा लें	2044
पोस्ट लोड करें	2055
प्रचार	2007
प्रतिक्रिया दें	2010
प्रतिलिपि	2052
प्राइवेसी सेटिंग्स	2055
प्रायोजक	2079
प्रायोजित	2007
प्रायोजित सामग्री	2040
प्रिंट	2078
प्रिंट करें	2004
प्रीमियम	2001
प्लान चुनें	2065
प्ले स्टोर से डाउनलोड करें	2057
प्लेबैक गति	2051
प्लेबैक स्पीड	2051
प्लेयर लोड हो रहा है	2051
""", 'फ': """
फीडबैक दें	2044
फीडबैक भेजें	2044
फुल स्क्रीन	2052
फुल स्क्रीन से बाहर निकलें	2051
फेसबुक	2004
फेसबुक पर शेयर करें	2004
फेसबुक से जारी रखें	2065
फेसबुक से लॉगिन करें	2065
फॉन्ट आकार	2077
फॉन्ट साइज	65
फॉलो कर रहे हैं	2075
फॉलो करें	2075
फोटो	2011
फोटो गैलरी	2037
फोटो गैलरी देखें	2071
फ्लिपकार्ट पर खरीदें	2050
""", 'ब': """
बंद करें	1999
बडी खबरें	2011
बाद में	1999
बाद में याद दिलाएं	1999
ब्राउजर में जारी रखें	2057
""", 'भ': """
भेजें	2068
""", 'म': """
मशीनी अनुवाद	2052
मान्य ईमेल दर्ज करें	2067
मासिक	2064
मासिक दान	2063
मासिक भुगतान	2065
मासिक सहयोग	2063
मुख्य समाचार	2011
मुझे याद रखें	2065
मुफ्त डिलीवरी	2079
मुफ्त में खेलें	2047
मुफ्त, कोई स्पैम नहीं	2067
मूल देखें	2014
मेन्यू	2013
मेरा खाता	2001
मेरा खाता है	2065
मैं नियम और शर्तों से सहमत हूं	2067
मैंने ऐड ब्लॉकर बंद कर दिया	2061
मैंने बंद कर दिया	2062
म्यूट	2052
""", 'य': """
यह खबर सुनें	2051
यह फील्ड अनिवार्य है	2067
यह फील्ड आवश्यक है	2067
यह भी देखें	2037
यह भी पढें	2011
यह लेख लॉक है	2065
यह लेख सुनें	2051
यह वीडियो अब उपलब्ध नहीं है	2051
यह वीडियो उपलब्ध नहीं है	2051
यह सामग्री नहीं दिखाई जा सकती	2055
ये खबरें भी पढें	2037
ये भी जानें	2037
ये भी देखें	2037
ये भी पढें	2011
""", 'र': """
रजिस्टर करें	2001
रिपोर्ट करें	2045
रेसिपी पर जाएं	61
रेसिपी प्रिंट करें	61
रेसिपी सेव करें	61
""", 'ल': """
लाइक	2045
लाइक करें	2045
लिंक कॉपी करें	2004	2025
लिंक कॉपी हो गया	2077
लेख उपहार में दें	2077
लेख सुनें	2051
लेखक के अन्य लेख	2071
लेखक के और लेख	2071
लेखक के बारे में	2072
लेखक को फॉलो करें	2075
लेखक परिचय	2072
लॉग इन	2001
लॉग इन करें	2001
लॉगआउट	2001
लॉगिन	2001
लोकप्रिय	2011
लोड हो रहा है	2051
""", 'व': """
वर्ग पहेली	2049
वर्तमान समय	2052
विज्ञापन	2007
विज्ञापन के बाद जारी	2040
विज्ञापन समाप्त	2050
विज्ञापन हटाएं	2025
विवरण	2014
विषय	2011
विषय को फॉलो करें	2075
वीडियो	2011
वीडियो उपलब्ध नहीं है	2051
वीडियो चलाएं	2051
वीडियो नहीं चलाया जा सकता	2051
वीडियो लोड हो रहा है	2051
वोट करने के लिए धन्यवाद	2044
वोट करें	91	2045
वोट दें	91
वोट देने के लिए धन्यवाद	2044
व्हाट्सएप	2004
व्हाट्सएप पर शेयर करें	2077
व्हाट्सऐप पर शेयर करें	2077
""", 'श': """
शायद बाद में	1999
शिकायत करें	2045
शेयर	2004
शेयर करें	2004
शेष समय	2051
""", 'स': """
संपर्क करें	2010
संपादक को लिखें	2072
संबंधित खबरें	2011
संबंधित लेख	2011
संबंधित वीडियो	2037
संबंधित समाचार	2011
सदस्य बनें	2000
सबटाइटल	2052
सबटाइटल दिखाएं	2051
सबमिट करें	2068
सबसे अच्छा ऑफर	2066
सबसे ज्यादा पढी गई	2011
सबसे ज्यादा पढी गई खबरें	2037
सबसे ज्यादा पढी गईं	2037
सबसे नए	2045
सबसे पुराने	2045
सबसे लोकप्रिय	2066
सब्सक्राइब	2001
सब्सक्राइब करें	2001
सभी अस्वीकार करें	2055
सभी कमेंट देखें	2044
सभी खबरें	2071
सभी खबरें देखें	2071
सभी गेम	2047
सभी गेम्स	2047
सभी टिप्पणियां देखें	2044
सभी तस्वीरें देखें	2071
सभी दिखाएं	2014
सभी देखें	2013
सभी फोटो देखें	2071
सभी वीडियो	2071
सभी वीडियो देखें	2071
सभी स्वीकार करें	2055
समझ गया	2014
समर्थन करें	2000
सर्वे	91
सर्वे में हिस्सा लें	2044
सहमति प्रबंधित करें	2055
सहमति वापस लें	2055
सहयोग करें	2000
सही ईमेल दर्ज करें	2067
साइन अप	2001
साइन इन	2001
साझा करें	2004
सामग्री दिखाएं	2055
सामग्री देखें	2055
सामग्री लोड करें	2055
सालाना	2064
सालाना भुगतान	2065
सिर्फ सब्सक्राइबर के लिए	2065
सीधे रेसिपी पर जाएं	61
सुडोकू	2049
सुधार नीति	2072
सूचनाएं चालू करें	2058
सेव करें	2004
स्पॉन्सर्ड	2007
स्पॉन्सर्ड कंटेंट	2040
स्वचालित अनुवाद	2052
स्वीकार करें और जारी रखें	2055
""", 'ह': """
हमसे संपर्क करें	2072
हमारा समर्थन करें	2000
हमारी मदद करें	2063
हमें लिखें	2072
हमें सपोर्ट करें	2063
हमें सहयोग दें	2063
हमेशा अनुमति दें	2055
हर महीने	2064
हर योगदान महत्वपूर्ण है	2063
हर योगदान मायने रखता है	2063
हां, चाहिए	2058
होम	2013
होम पेज पर जाएं	2071
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
กฎการแสดงความคิดเห็น	4006
กติกาการแสดงความคิดเห็น	4006
กรุณากรอกข้อมูลให้ครบถ้วน	4023
กรุณากรอกอีเมล	4023
กรุณากรอกอีเมลให้ถูกต้อง	4023
กรุณาตรวจสอบอีเมล	4023
กลับขึ้นด้านบน	4026
กลับด้านบน	4026
กลับหน้าแรก	4026
การตั้งค่าความเป็นส่วนตัว	4012
การตั้งค่าคุกกี้	4012
กำลังติดตาม	4029
กำลังโหลด	4010
กำลังโหลดวิดีโอ	4010
""", 'ข': """
ขนาดตัวอักษร	65
ขยายภาพ	4026
ขอบคุณที่ร่วมโหวต	4006
ขอบคุณสำหรับการโหวต	4006
ข่าวก่อนหน้า	4026
ข่าวถัดไป	4026
ข่าวทั้งหมด	4026
ข่าวที่คุณอาจสนใจ	3999
ข่าวที่น่าสนใจ	3999
ข่าวที่เกี่ยวข้อง	3976
ข่าวนี้มีประโยชน์หรือไม่	4006
ข่าวยอดนิยม	3976
ข่าวล่าสุด	3976
ข่าวอื่นที่น่าสนใจ	3999
ข่าวอื่นๆ	19	3999
ข่าวอื่นๆ ที่น่าสนใจ	3990
ข่าวเกี่ยวข้อง	3999
ข่าวแนะนำ	3976
ข้ามไปที่สูตร	61
""", 'ค': """
ครั้งเดียว	4020
คลิกชมวิดีโอ	3990
คลิกเพื่อขยายภาพ	4026
คลิปแนะนำ	3999
ความคิดเห็น	3979
ความยาว	4011
ความเร็วในการเล่น	4010
คัดลอก	4031
คัดลอกลิงก์	3979
คัดลอกลิงก์แล้ว	3990
คัดลอกลิงค์	3990
คัดลอกลิงค์แล้ว	3990
คำบรรยาย	4011
คุณต้องการรับการแจ้งเตือนหรือไม่	4015
คุณอาจสนใจ	3999
คุณโหวตแล้ว	4006
คุ้มที่สุด	4022
""", 'จ': """
จดจำฉัน	4021
จดจำฉันไว้	4021
จบโฆษณา	4009
จองตั๋ว	4009
จองบัตร	4009
จัดการความยินยอม	4012
จัดการคุกกี้	4012
จัดส่งฟรี	4032
จำนวนอื่น	4019
จำเป็นต้องกรอก	4023
""", 'ฉ': """
ฉันยอมรับนโยบายความเป็นส่วนตัว	4023
ฉันยอมรับเงื่อนไขการใช้งาน	4023
""", 'ช': """
ชมคลิป	3990
ชมคลิปวิดีโอ	3990
ชมวิดีโอ	3990
ชมวิดีโอด้านบน	3990
ชมวิดีโอเต็มได้ที่นี่	3990
ชำระรายปี	4021
ชำระรายเดือน	4021
ชื่อ	4024
ชื่อ-นามสกุล	4024
ช่องนี้จำเป็นต้องกรอก	4023
""", 'ซ': """
ซื้อที่ lazada	4009
ซื้อที่ shopee	4009
ซื้อบัตร	4009
ซื้อบัตรที่นี่	4009
ซื้อหนังสือ	4009
ซื้อหนังสือเล่มนี้	4009
ซื้อเลย	4009
""", 'ด': """
ดาวน์โหลดบน app store	4014
ดาวน์โหลดบน google play	4014
ดาวน์โหลดเสียง	4010
ดาวน์โหลดแอป	4014
ดาวน์โหลดแอปพลิเคชัน	4014
ดาวน์โหลดได้ที่ app store	4014
ดาวน์โหลดได้ที่ google play	4014
ดูการตอบกลับ	4006
ดูข่าวทั้งหมด	4026
ดูคลิป	3990
ดูความคิดเห็นทั้งหมด	4006
ดูความคิดเห็นเพิ่มเติม	4006
ดูทั้งหมด	3977
ดูผลลัพธ์	91
ดูผลโหวต	91	4007
ดูภาพทั้งหมด	4026
ดูภาพเพิ่มเติม	4026
ดูราคา	4009
ดูรูปทั้งหมด	4026
ดูวิดีโอ	3990
ดูเพิ่มเติม	3979
ดูแกลเลอรี	4026
ดูแกลเลอรี่	4026
""", 'ต': """
ตกลง	4016
ตอบกลับ	4007
ตัวเลือกเพิ่มเติม	4030
ตั้งค่าความเป็นส่วนตัว	4012
ตั้งค่าคุกกี้	4012
ติดตามผู้เขียน	4029
ติดตามหัวข้อ	4029
ติดตามหัวข้อนี้	4029
ติดต่อกองบรรณาธิการ	4027
ติดต่อเรา	3990
ติดต่อโฆษณา	4027
ต้องการรับการแจ้งเตือนหรือไม่	4015
""", 'ถ': """
ถอดเสียง	4011
ถอนความยินยอม	4012
ถูกใจ	4007
""", 'ท': """
ทดสอบความรู้ของคุณ	4008
ทำแบบทดสอบ	4008
ทุกการสนับสนุนมีความหมาย	4019
ทุกเดือน	4020
""", 'บ': """
บทความก่อนหน้า	4026
บทความถัดไป	4026
บทความทั้งหมดของผู้เขียน	4026
บทความที่น่าสนใจ	3999
บทความที่เกี่ยวข้อง	3976
บทความนี้ถูกล็อก	4021
บทความนี้มีประโยชน์หรือไม่	4006
บทความล่าสุด	3976
บทความอื่นของผู้เขียน	4026
บทความอื่นๆ ของผู้เขียน	4026
บทความแนะนำ	3999
บริจาค	3973
บริจาคครั้งเดียว	4019
บริจาคตอนนี้	4019
บริจาครายเดือน	4019
บริจาคเลย	3973
บันทึก	3990
บันทึกการตั้งค่า	4012
บันทึกคะแนนของคุณแล้ว	4006
บันทึกคะแนนโหวตแล้ว	4006
บันทึกสูตร	61
บันทึกไว้อ่านภายหลัง	3990
""", 'ป': """
ปฏิเสธทั้งหมด	4012
ปิดการแสดงความคิดเห็น	4006
ปิดเสียง	4011
""", 'ผ': """
ผู้สนับสนุน	4032
""", 'พ': """
พิมพ์	3979
พิมพ์บทความ	3990
พิมพ์สูตร	61
พิมพ์หน้านี้	3990
""", 'ฟ': """
ฟรี ไม่มีสแปม	4023
ฟังข่าว	4010
ฟังข่าวนี้	4010
ฟังบทความ	4010
ฟังบทความนี้	4010
ฟังรายการย้อนหลัง	3990
""", 'ภ': """
ภายหลัง	4016
""", 'ม': """
มอบบทความนี้เป็นของขวัญ	3990
มีบัญชีอยู่แล้ว	4021
มีบัญชีแล้ว	4021
""", 'ย': """
ยกเลิกการรับข่าวสารได้ทุกเมื่อ	4023
ยกเลิกได้ทุกเมื่อ	4021
ยอดนิยม	3999
ยอดนิยมในตอนนี้	3999
ยอมรับทั้งหมด	4012
ยอมรับและดำเนินการต่อ	4012
ยังไม่มีบัญชี	4021
ยังไม่เป็นสมาชิก	4021
""", 'ร': """
ระบุจำนวนเงิน	4019
รับการแจ้งเตือน	4015
รับการแจ้งเตือนข่าวด่วน	3990
รายงาน	4007
รายปี	4020
รายเดือน	4020
รีเฟรชหน้า	4018
รีเฟรชหน้านี้	4018
รูปแบบอีเมลไม่ถูกต้อง	4023
ร่วมงานกับเรา	3990
ร่วมตอบแบบสอบถาม	3990
ร่วมตอบแบบสำรวจ	4006
ร่วมบริจาค	3973
ร่วมสนับสนุน	4019
ร่วมแสดงความคิดเห็น	3990
ร่วมโหวต	4006
ร้านค้า	4032
""", 'ล': """
ลงทะเบียน	3973
ลงทะเบียนเรียบร้อยแล้ว	4023
ลดขนาดตัวอักษร	4030
ลืมรหัสผ่าน	3973
ลืมรหัสผ่านหรือไม่	4021
""", 'ว': """
วิดีโอนี้ไม่พร้อมใช้งาน	4010
วิดีโอนี้ไม่สามารถรับชมได้ในประเทศของคุณ	4010
วิดีโอไม่พร้อมใช้งาน	4010
วิธีปิดโปรแกรมบล็อกโฆษณา	4018
""", 'ส': """
สนับสนุนรายเดือน	4019
สนับสนุนเรา	3973
สนับสนุนโดย	4032
สปอนเซอร์	3979
สมัครงานกับเรา	3990
สมัครสมาชิก	3973
สมัครเรียบร้อยแล้ว	4023
สรุปด้วย ai	4028
สรุปโดย ai	4028
สั่งซื้อหนังสือ	4009
สั่งซื้อเลย	4009
สำหรับสมาชิกเท่านั้น	4021
สิทธิพิเศษสำหรับผู้อ่าน	4009
สิทธิพิเศษสำหรับสมาชิก	4009
สแกน qr code	4014
สแกนคิวอาร์โค้ด	4014
ส่ง	4024
ส่งข่าว	4027
ส่งข้อความเรียบร้อยแล้ว	4023
ส่งความคิดเห็น	4006
ส่งคำตอบ	91
ส่งต่อให้เพื่อน	3990
""", 'ห': """
หน้าแรก	4026
""", 'อ': """
อนุญาต	4016
อนุญาตเสมอ	4012
ออกจากโหมดเต็มจอ	4010
อีเมล	4024
อีเมลไม่ถูกต้อง	4023
อ่านข่าวที่เกี่ยวข้อง	3999
อ่านข่าวผ่านแอป	3990
อ่านข่าวอื่นๆ	3999
อ่านฉบับเต็ม	4026
อ่านต่อ	3979
อ่านต่อหลังโฆษณา	4009
อ่านต่อเรื่องนี้	3999
อ่านต่อในเบราว์เซอร์	4014
อ่านบทความฉบับเต็ม	4026
อ่านบนแอป	4014
อ่านเพิ่มเติม	3976
อ่านเรื่องที่เกี่ยวข้อง	3999
อ่านโดย ai	4010
อ่านในแอป	4014
""", 'เ': """
เกมทั้งหมด	4008
เกิดข้อผิดพลาด	4024
เกิดข้อผิดพลาด กรุณาลองใหม่	4023
เกิดข้อผิดพลาด กรุณาลองใหม่อีกครั้ง	4023
เกี่ยวกับผู้เขียน	4027
เก่าที่สุด	4007
เขียนความคิดเห็น	4006
เขียนโดย ai	4028
เข้าสู่ระบบ	3973
เข้าสู่ระบบด้วย apple	4021
เข้าสู่ระบบด้วย facebook	4021
เข้าสู่ระบบด้วย google	4021
เข้าสู่ระบบด้วย line	4021
เข้าสู่ระบบเพื่อแสดงความคิดเห็น	4006
เฉพาะสมาชิกเท่านั้น	4021
เต็มจอ	4011
เนื้อหาต่อจากโฆษณา	4009
เนื้อหาที่เกี่ยวข้อง	3999
เนื้อหาสนับสนุน	4009
เนื้อหาโฆษณา	4009
เบราว์เซอร์ของคุณไม่รองรับวิดีโอ	4010
เบราว์เซอร์ของคุณไม่รองรับเสียง	4010
เปิดการแจ้งเตือน	4015
เปิดรับการแจ้งเตือน	4015
เปิดเสียง	4010
เปิดแอป	4014
เปิดในแอป	4014
เป็นคนแรกที่แสดงความคิดเห็น	3990
เพิ่มขนาดตัวอักษร	4030
เริ่มทำแบบทดสอบ	4008
เรียงตาม	4007
เรื่องที่คุณอาจสนใจ	19	3999
เรื่องที่น่าสนใจ	3999
เรื่องที่เกี่ยวข้อง	3976
เรื่องล่าสุด	3999
เรื่องอื่นที่น่าสนใจ	3976
เรื่องแนะนำ	3999
เลิกติดตาม	4029
เลือก	4022
เลือกแพ็กเกจ	4021
เลือกแพ็คเกจ	4021
เล่นวิดีโอ	4010
เล่นอัตโนมัติ	4011
เล่นเกม	4008
เล่นเลย	4008
เวลาที่เหลือ	4010
เสียงอ่านโดย ai	4010
""", 'แ': """
แจ้งข่าว	4027
แจ้งข้อผิดพลาด	4006
แจ้งคำผิด	4006
แจ้งลบความคิดเห็น	4006
แจ้งเบาะแส	4027
แชร์	3979
แชร์ข่าวนี้	3990
แชร์บทความ	3990
แชร์บทความนี้	4030
แชร์บน facebook	4030
แชร์ผ่าน line	4030
แชร์หน้านี้	3990
แชร์ไปที่ line	3990
แชร์ไปยัง facebook	4030
แชร์ไปยัง line	4030
แท็ก	3999
แท็กที่เกี่ยวข้อง	3999
แบบสำรวจ	91
แปลอัตโนมัติ	3990
แปลโดย ai	4028
แปลโดยอัตโนมัติ	4028
แสดงความคิดเห็น	3979
แสดงคำบรรยาย	4010
แสดงน้อยลง	3977
แสดงเนื้อหา	4012
แสดงเพิ่มเติม	4026
แสดงโพสต์	4012
""", 'โ': """
โฆษณา	3979
โหลดหน้านี้ใหม่	4018
โหลดหน้าใหม่	4018
โหลดเนื้อหา	4012
โหลดเพิ่มเติม	4026
โหลดแอป	4014
โหลดแอปฟรี	3990
โหลดโพสต์	4012
โหวต	91	4007
""", 'ใ': """
ใหม่ล่าสุด	4007
ให้คะแนนบทความนี้	4006
""", 'ไ': """
ไปที่สูตร	61
ไปยังหน้าบริจาค	4019
ไม่มีความเห็น	4007
ไม่สามารถเล่นวิดีโอนี้ได้	4010
ไม่สามารถเล่นวิดีโอได้	4010
ไม่สามารถแสดงเนื้อหานี้ได้	4012
ไม่แน่ใจ	4007
ไม่ใช่ตอนนี้	4016
""", 'ả': """
ảnh tiếp theo	4376
ảnh trước	4376
""", 'ẩ': """
ẩn	4302
ẩn trả lời	4331
""", 'ủ': """
ủng hộ	4283
ủng hộ chúng tôi	4283
ủng hộ chúng tôi trên patreon	4350
ủng hộ hàng tháng	4350
ủng hộ một lần	4350
ủng hộ ngay	4373
""", 'あ': """
あとで	2445
あとで読む	2458
あとで読むに追加	2551
あなたにおすすめ	2470
あなたにおすすめの記事	2470
あなたへのおすすめ	2470
あわせて読みたい	2470
あわせて読む	2497
""", 'い': """
いいえ、結構です	2445
いいね	2458
いいね!してニュースをチェック	2459
いいね!で応援する	2487
いいね順	2505
いつでも解約ok	2523
いつでも解約できます	2523
いつでも解約可能	2523
いつでも配信停止できます	2526
いま読まれています	2497
いま読まれている記事	2497
""", 'お': """
おすすめ	2470
おすすめの記事	2470
おすすめプラン	2523
おすすめ情報pr	2462
おすすめ記事	2470
おすすめ関連記事	2497
おすすめ順	2505
お住まいの地域ではご覧いただけません	2510
お住まいの地域では再生できません	2510
お名前	2527
お問い合わせ	2464
お問い合わせありがとうございました	2526
お問い合わせありがとうございます	2526
お問い合わせ内容	2547
お役に立ちましたか	2504
お得なクーポン	2550
お得なプランを見る	2546
お気に入り	2458
お気に入りに追加	2458
お申し込み	2448
お申し込みが完了しました	2547
お申し込みを受け付けました	2547
お酒は#歳になってから	2508
""", 'こ': """
こちらの記事もおすすめ	2497
こちらの記事も読まれています	19	2497
こちらもおすすめ	2470
こちらも読む	2497
このコメントを報告	2540
このコンテンツは表示できません	2513
このコンテンツを表示できません	2513
このテーマをフォロー	2536
このテーマをフォローする	2536
このページは役に立ちましたか	2504
このメールアドレスは登録済みです	2547
この動画の配信は終了しました	2510
この動画はお住まいの地域では再生できません	2510
この動画はご覧いただけません	2510
この動画は公開を終了しました	2510
この動画は再生できません	2510
この動画は現在ご覧いただけません	2510
この投稿をinstagramで見る	2541
この本を購入する	2508
この著者の記事	2470
この著者の記事を見る	2530
この著者の記事一覧	2530
この記事だけ読む	2546
この記事に関連するニュース	2497
この記事のタグ	2470
この記事の写真	2530
この記事の写真をすべて見る	2498
この記事の写真を見る	2530
この記事の画像	2530
この記事の画像をもっと見る	2530
この記事の画像を見る	2530
この記事の筆者	2531
この記事の関連ニュース	2497
この記事はロックされています	2523
この記事は会員からのプレゼントです	2551
この記事は会員限定です	2448
この記事は参考になりましたか	2504
この記事は役に立ちましたか	2504
この記事もチェック	2487
この記事をシェア	2458
この記事をシェアする	2551
この記事をプレゼント	2487
この記事をプレゼントする	2487
この記事を保存	2487
この記事を印刷	2487
この記事を印刷する	2487
この記事を書いた人	2531
この記事を書いた記者	2531
この記事を聞く	2510
この記事を聴く	2510
この記事を評価	2540
この記事を評価する	2487
この記事を購入	2546
この記者の記事をもっと見る	2530
この記者の記事を見る	2530
この記者の記事一覧	2470
この記者をフォローする	2536
この連載の記事	2470
この音声はaiが読み上げています	2510
この項目は必須です	2526
この項目は必須項目です	2526
""", 'ご': """
ご寄付ありがとうございます	2545
ご寄付はこちら	2520
ご意見	2467
ご意見をお聞かせください	2504
ご意見・ご感想を入力	2547
ご投票ありがとうございました	2504
ご支援ありがとうございます	2545
ご支援のお願い	2446
ご支援はこちら	2520
ご登録ありがとうございました	2526
ご登録ありがとうございます	2526
ご購入はこちら	2508
ご購読の申し込み	2448
""", 'さ': """
さらに読み込む	2472
""", 'す': """
すでにアカウントをお持ちの方	2523
すでに会員の方	2523
すでに投票済みです	2504
すでに登録済みです	2547
すべてのcookieを受け入れる	2543
すべてのcookieを許可	2543
すべてのコメントを見る	2504
すべてのニュースを見る	2530
すべての写真を見る	2498
すべての記事を見る	2530
すべて受け入れる	2464
すべて同意する	2543
すべて拒否	2513
すべて拒否する	2513
すべて表示	2473
すべて見る	2472
すべて許可	2464
すべて読む	2549
""", 'そ': """
その他のオプション	2537
その他の記事	2470
その他の金額	2520
""", 'ど': """
どちらともいえない	2505
""", 'は': """
はい、受け取る	2516
はじめての方はこちら	2523
はてなブックマーク	2458
はてなブックマークに追加	2487
はてブ	2458
""", 'ま': """
まずは無料で	2523
また後で	2445
まだ会員でない方	2523
""", 'み': """
みんなのコメント	2467
""", 'も': """
もう一度再生	2544
もう一度見る	2544
もっと見る	2472
もっと詳しく知りたい方は	2497
もっと読む	2470
もどる	2472
""", 'よ': """
よく読まれています	2497
よく読まれている記事	2470
よく読まれている記事ランキング	2470
""", 'わ': """
わからない	2505
わかりました	2473
""", 'ア': """
アカウントをお持ちでない方	2523
アカウントをお持ちの方	2523
アカウントをお持ちの方はこちら	2523
アクセスランキング	2470
アプリで続きを読む	2515
アプリで見る	2515
アプリで読む	2515
アプリで開く	2515
アプリなら	2515
アプリのダウンロード	2457
アプリをインストール	2457
アプリをダウンロード	2457
アプリを入手	2515
アプリを開く	2457
アプリダウンロード	2457
アンケート	91
アンケートに参加する	2504
アンケートに回答する	2504
アンケートに答える	2504
アンケート実施中	2487
アンケート結果	2540
アンケート結果を見る	2540
""", 'ウ': """
ウィンドウを閉じる	2549
""", 'エ': """
エラーが発生しました	2526
""", 'オ': """
オススメ記事	2470
オフにする	2517
オプションの管理	2543
オプションを管理	2543
オンにする	2517
オンラインショップ	2508
""", 'カ': """
カテゴリ	2470
カテゴリー	2470
カートに入れる	2550
""", 'キ': """
キーワード	2470
""", 'ギ': """
ギャラリーを見る	2530
ギャラリーを閉じる	2549
""", 'ク': """
クイズ	2507
クイズに挑戦	2487
クイズに挑戦する	2487
クイズに答える	2506
クッキー	2464
クッキーの設定	2513
クッキー設定	2464
クリックで拡大	2530
クリックで音声が出ます	2544
クリップ	2458
クリップする	2458
クロスワード	2507
""", 'ゲ': """
ゲーム	2507
ゲームで遊ぶ	2506
ゲーム一覧	2506
""", 'コ': """
コピー	2538
コピーしました	2458
コメント	2467
コメント#件	2467
コメント(#	2467
コメントする	2467
コメントのルール	2504
コメントの受付は終了しました	2504
コメントの受付を終了しました	2504
コメントはまだありません	2467
コメントは会員のみ	2540
コメントは無効になっています	2540
コメントをすべて見る	2504
コメントをもっと見る	2467
コメントを入力	2540
コメントを入力してください	2540
コメントを報告	2540
コメントを投稿	2467
コメントを投稿する	2504
コメントを書く	2467
コメントを残す	2467
コメントを見る	2467
コメントを送信	2504
コメントを送信する	2504
コメントを閉じる	2504
コメントガイドライン	2504
コメントポリシー	2504
コメント一覧	2467
コンテンツを表示	2513
コンテンツを表示する	2513
コンテンツを読み込む	2513
コーヒーをおごる	2520
""", 'サ': """
サイトで続ける	2515
サイトポリシー	2464
サイトマップ	2464
サインイン	2448
サポーターになる	2520
サポートする	2446
""", 'シ': """
シェア	2458
シェアしよう	2458
シェアする	2458
""", 'ス': """
スキップ	2445
スクラップ	2458
スクラップする	2458
スポンサー	2462
スポンサードリンク	2462
スポンサーリンク	2462
スポンサー企業	2508
""", 'タ': """
タイアップ	2462
タグ	2470
タップして音声をオンにする	2544
""", 'チ': """
チケットを予約する	2508
チケットを購入	2508
チケットを購入する	2508
チケット購入はこちら	2508
チップを送る	2446
チャンネル登録	2459
""", 'ツ': """
ツイート	2458
ツイートする	2458
ツイートを読み込む	2513
""", 'デ': """
データ保護方針	2543
""", 'ト': """
トップ	2472
トップに戻る	2530
トップへ戻る	2472
トップニュース	2470
トップページ	2472
トップページに戻る	2530
トップページへ	2530
トピックス	2470
""", 'ド': """
ドネーション	2446
""", 'ナ': """
ナンプレ	2507
""", 'ニ': """
ニックネーム	2527
ニックネームを入力	2540
ニュースを読む	2472
ニュースレター	2452
ニュースレター登録	2452
ニュース一覧	2530
ニュース一覧へ	2530
""", 'バ': """
バックナンバー	2470
""", 'パ': """
パスワードをお忘れですか	2523
パスワードをお忘れの方	2523
パスワードをお忘れの方はこちら	2523
パスワードを忘れた方	2448
パスワードを忘れた方はこちら	2523
パズル	2507
""", 'ピ': """
ピックアップ	2470
""", 'フ': """
フィードバックを送る	2504
フィードバックを送信	2504
フォトギャラリー	2530
フォトギャラリーを見る	2530
フォロー	2459
フォローしています	2536
フォローしてね	2459
フォローしました	2459
フォローする	2459
フォローを解除	2536
フォローを解除する	2536
フォロー中	2459
フォロー解除	2536
フォントサイズ	65
フォントサイズ変更	65
フルスクリーン	2511
""", 'ブ': """
ブックマーク	2458
ブックマークする	2458
ブラウザで続ける	2515
ブラウザで見る	2515
ブラウザで読む	2515
""", 'プ': """
プッシュ通知	2457
プッシュ通知を受け取りますか	2516
プッシュ通知を受け取る	2516
プライバシーの設定	2513
プライバシーポリシー	2464
プライバシーポリシーに同意する	2526
プライバシー設定	2513
プランを見る	2523
プランを選ぶ	2523
プランを選択	2523
プラン一覧	2523
プレゼント	2448
プレミアム	2448
プレミアム会員	2451
プロフィール	2532
""", 'ヘ': """
ヘルプ	2464
""", 'ペ': """
ページの先頭に戻る	2530
ページの先頭へ	2472
ページの先頭へ戻る	2530
ページを再読み込み	2518
ページを再読み込みする	2518
ページを更新する	2518
ページトップ	2472
ページトップへ	2472
ページトップへ戻る	2530
""", 'ホ': """
ホーム	2472
ホームに戻る	2530
""", 'ポ': """
ポスト	2458
ポストする	2458
""", 'マ': """
マイページ	2448
マンスリーサポーターになる	2520
""", 'ミ': """
ミュート	2511
ミュートを解除	2510
ミュート解除	2510
""", 'メ': """
メッセージ	2548
メニュー	2472
メニューを閉じる	2549
メルマガ	2452
メルマガ登録	2452
メールでシェア	2537
メールで送る	2458
メールで送信	2458
メールをご確認ください	2526
メールアドレス	2452
メールアドレスが正しくありません	2526
メールアドレスでログイン	2546
メールアドレスで登録	2546
メールアドレスをご入力ください	2547
メールアドレスを入力	2452
メールアドレスを入力してください	2526
メールアドレスを入力する	2547
メールマガジン	2452
メールマガジン登録	2452
""", 'ラ': """
ライター	2532
ランキング	2470
""", 'リ': """
リンクをコピー	2458
リンクをコピーしました	2487
リンクをコピーする	2487
""", 'レ': """
レシピへ	61
レシピへスキップ	61
レシピへ移動	61
レシピを保存	61
レシピを印刷	61
レシピを見る	61
レシピを評価	61
""", 'ロ': """
ログアウト	2448
ログイン	2448
ログイン/会員登録	2448
ログインしてコメント	2504
ログインしてコメントする	2504
ログイン・会員登録	2448
ログイン状態を保持	2523
ログイン状態を保持する	2523
""", '一': """
一回だけ	2521
一回だけ寄付する	2520
一回のみ	2521
一時停止	2511
一次性	4468
一次性捐款	4467
一番人気	2524
一覧	2472
一覧に戻る	2530
一覧へ	2472
一覧を見る	2472
""", '上': """
上一个视频	4491
上一张	4477
上一张图片	4496
上一篇	4409
上一篇文章	4477
上一頁	4411
上一页	4411
""", '下': """
下一个视频	4491
下一张	4477
下一张图片	4496
下一張圖片	4496
下一篇	4409
下一篇文章	4477
下一部影片	4491
下一頁	4411
下一页	4411
下次再說	4384
下次再说	4384
下載app	4461
下載客戶端	4461
下載音檔	4455
下載音訊	4455
下载app	4461
下载客户端	4461
下载音频	4455
""", '不': """
不,謝謝	4384
不,谢谢	4384
不用了	4384
不知道	4449
不適切な内容を報告	2504
""", '专': """
专题	4409
""", '並': """
並び替え	2505
並べ替え	2505
""", '个': """
个人中心	4388
个人信息保护政策	4490
""", '中': """
中	2538	4485
""", '为': """
为你推荐	4409
为您推荐	4409
""", '主': """
主旨	4495
主要ニュース	2470
主题	4495
""", '举': """
举报	4408
举报评论	4487
""", '了': """
了解	2473
了解详情	4497
""", '京': """
京东购买	4453
""", '人': """
人才招聘	4428
人気の動画	2497
人気の記事	2470
人気ランキング	2470
人気記事	2470
人気記事ランキング	2470
人気順	2505
人氣文章	4437
""", '仅': """
仅限会员	4470
仅限订阅用户	4470
""", '今': """
今、あなたにオススメ	2470
今、読まれている記事	2497
今すぐプレイ	2506
今すぐ寄付	2545
今すぐ支援する	2545
今すぐ購入	2550
今すぐ遊ぶ	2506
今はしない	2445
今はやめておく	2445
今回のみ	2521
今回のみ支援する	2520
今回はしない	2445
今日の注目	2470
今日最熱門	4437
今日热点	4409
今日焦点	4409
今日熱門	4437
""", '从': """
从app store下载	4461
""", '他': """
他の記事	19
他の記事も読む	2470
""", '付': """
付費閱讀	4388
付费内容	4388
付费阅读	4388
""", '以': """
以上网友发言只代表其个人观点,不代表本网站的观点或立场	4487
以下为广告内容	4428
以下為廣告內容	4428
以后再说	4384
以後再說	4463
以電子郵件繼續	4493
""", '件': """
件名	2548
""", '企': """
企画・制作	2539
""", '优': """
优惠码	4497
""", '会': """
会员专享	4391
会员专享内容	4391
会员专属	4388
会员中心	4388
会员登录	4388
会員でない方	2523
会員でない方はこちら	2523
会員の方はこちら	2448
会員の方はログイン	2448
会員プランを見る	2546
会員特典	2508
会員登録	2448
会員登録する	2448
会員登録のご案内	2546
会員登録はこちら	2448
会員限定	2448
会員限定特典	2508
会員限定記事	2448
""", '余': """
余下全文	4496
""", '作': """
作者更多文章	4477
作者简介	4478
作者簡介	4478
""", '你': """
你可能也喜欢	4409
你可能也喜歡	4409
你可能感兴趣	4409
你可能还想看	4437
你可能還想看	4437
""", '使': """
使用 apple 登入	4470
使用 facebook 登入	4470
使用 google 帳號登入	4470
使用 google 登入	4470
使用 google 繼續	4470
使用apple登录	4470
使用facebook登入	4470
使用facebook登录	4470
使用google登入	4470
使用google登录	4470
使用google繼續	4470
使用google继续	4470
使用google账号登录	4470
使用paypal付款	4493
使用条款	4404
使用條款	4404
使用邮箱登录	4493
""", '価': """
価格を見る	2550
""", '保': """
保存	2458
保存する	2458
保存设置	4459
保持登入	4470
保持登入狀態	4470
保持登录状态	4470
""", '個': """
個人情報の取り扱い	2464
個人情報の取り扱いについて	2464
個人情報の取り扱いに同意する	2526
個人情報の取扱いについて	2464
個人情報保護方針	2464
""", '倍': """
倍速	4456
""", '僅': """
僅限會員	4470
僅限訂戶	4470
""", '優': """
優先するソースに追加	2536
優惠碼	4497
""", '儲': """
儲存設定	4459
""", '允': """
允許	4463
允許通知	4462
允许	4463
允许通知	4462
""", '元': """
元の記事を読む	2498
元記事で読む	2498
元記事を読む	2472
""", '免': """
免責聲明	4404
免費訂閱	4392
免費註冊	4388
免費試讀	4388
免費閱讀	4493
免责声明	4404
免费,无垃圾邮件	4473
免费注册	4388
免费订阅	4392
免费试读	4388
免费阅读	4493
免运费	4486
免運費	4486
""", '入': """
入力内容を確認	2547
入力内容を確認する	2547
入力必須	2526
""", '內': """
內容	4495
""", '全': """
全ての写真を見る	2498
全ての記事が読み放題	2546
全屏	4456
全文はこちら	2498
全文を読む	2472
全文表示	2472
全画面	2511
全画面表示	2510
全画面表示を終了	2510
全螢幕	4456
全記事読み放題	2451
全部拒絕	4459
全部拒绝	4459
全部接受	4404
全部新闻	4477
全部游戏	4451
全部视频	4477
全部评论	4408
""", '公': """
公众号	4399
公式sns	2459
公式twitter	2459
公式x	2459
公式アプリ	2457
公式サイトで見る	2508
公式サイトはこちら	2550
公式サイトを見る	2550
公式ショップ	2508
公式ショップはこちら	2508
""", '共': """
共有	2458
共有する	2458
共有オプション	2537
共有リンクをコピー	2487
""", '关': """
关于作者	4478
关于我们	4404
关注	4399
关注作者	4482
关注我们	4399
关注此话题	4482
关注话题	4482
关键词	4409
关闭	4384
关闭窗口	4496
关闭菜单	4496
""", '其': """
其他新聞	4409
其他新闻	19	4409
其他金額	4467
其他金额	4467
""", '内': """
内容	4495
内容由ai生成	4491
""", '再': """
再生	2472
再生リスト	2544
再生時間	2511
再生速度	2510
再読み込み	2518
再読み込みする	2518
""", '写': """
写留言	4487
写真(#枚	2498
写真をすべて見る	2530
写真をもっと見る	2498
写真を拡大	2530
写真を拡大する	2530
写真を見る	2472
写真を見る(全#枚	2498
写真・動画の投稿はこちら	2531
写真特集	2470
写评论	4408
""", '出': """
出錯了	4474
出错了	4474
""", '分': """
分享	4398
分享到	4398
分享到facebook	4428
分享到line	4428
分享到qq	4484
分享到whatsapp	4484
分享到微信	4398
分享到微博	4398
分享到朋友圈	4484
分享文章	4498
分享本文	4428
分享此文	4428
分享此頁	4498
分享給好友	4428
分享給更多人看到	4428
分享给好友	4428
分享给更多人	4428
分享至	4398
分享至facebook	4398
分享至line	4428
分享这篇文章	4498
分享這篇文章	4498
分类	4409
分類	4409
""", '列': """
列印	4398
列印本頁	4428
列印食譜	61
""", '初': """
初めての方はこちら	2523
初割で無料体験する	2448
初月無料	2451
""", '利': """
利用規約	2464
利用規約に同意します	2526
利用規約に同意する	2526
""", '刷': """
刷新页面	4464
""", '前': """
前のページ	2472
前のページに戻る	2549
前の写真	2530
前の動画	2544
前の画像	2530
前の記事	2470
前の記事へ	2470
前の記事を読む	2549
前へ	2472
前回の記事はこちら	2497
前回はこちら	2498
前往官網	4497
前往捐款	4467
前往捐款頁面	4467
前往捐款页面	4467
前往購買	4453
前往贊助	4467
""", '剩': """
剩余时间	4455
剩餘時間	4455
""", '加': """
加入google偏好來源	4482
加入line好友	4399
加入会员	4388
加入我们	4428
加入我们的团队	4428
加入我們	4428
加入我們的團隊	4428
加入書籤	4398
加入會員	4388
加入白名单	4464
加入購物車	4497
加入购物车	4497
加载中	4455
加载内容	4459
加载帖子	4459
加载更多	4411
加载更多评论	4448
""", '動': """
動画	2470
動画で見る	2487
動画の公開は終了しました	2510
動画の読み込みに失敗しました	2544
動画の配信は終了しました	2510
動画は再生できません	2510
動画をもっと見る	2530
動画を再生	2544
動画を再生する	2487
動画を再生できません	2510
動画を再生できませんでした	2510
動画を見る	2472
動画を読み込み中	2510
動画を読み込めませんでした	2544
動画を読み込んでいます	2510
動画プレーヤーを読み込み中	2510
動画一覧	2530
""", '包': """
包邮	4486
""", '協': """
協賛	2539
協賛企業	2508
""", '单': """
单次	4468
单次捐款	4385
单篇购买	4493
""", '単': """
単発の寄付	2520
""", '博': """
博客來購買	4453
""", '占': """
占い	2507
""", '印': """
印刷	2458
印刷する	2458
印刷用ページ	2487
印刷用ページを表示	2487
""", '即': """
即时新闻	4409
即時新聞	4409
""", '原': """
原文を表示	2473
原文を見る	2473
原文連結	4438
原文链接	4438
""", '去': """
去京东看看	4453
去京东购买	4453
去天猫购买	4453
去淘宝购买	4453
""", '参': """
参与投票	4448
参与评论	4408
参加测验	4451
参加者募集中	2483
参加问卷调查	4428
""", '參': """
參加問卷調查	4428
參加測驗	4451
參與投票	4448
""", '友': """
友だち追加	2459
友だち追加する	2459
友善列印	4428
友達に教える	2487
""", '反': """
反馈	4408
""", '发': """
发一条友善的评论	4487
发现错误	4448
发现错误?请告诉我们	4428
发生错误	4473
发表留言	4408
发表评论	4408
发送	4474
发送成功	4473
""", '取': """
取材・文	2532
取消关注	4482
取消追蹤	4482
取消關注	4482
取消静音	4455
取消靜音	4455
""", '受': """
受け取る	2517
受付が完了しました	2547
""", '古': """
古い順	2505
""", '可': """
可随时退订	4473
可隨時取消	4470
""", '合': """
合わせて読みたい	2470
合作伙伴	4486
合作夥伴	4486
合成音声による読み上げ	2510
合成音声による読み上げです	2510
""", '同': """
同じカテゴリの記事	2470
同じ著者の記事	2497
同意	4404
同意して続ける	2513
同意して続行	2513
同意して閉じる	2513
同意しない	2464
同意する	2464
同意の管理	2513
同意を撤回	2513
同意を撤回する	2513
同意を管理	2513
同意を管理する	2513
同意並繼續	4459
同意并继续	4459
""", '后': """
后退#秒	4455
""", '听': """
听全文	4428
听文章	4455
听新闻	4398
听这篇文章	4428
""", '商': """
商业推广	4453
商品の詳細を見る	2550
商品を見る	2508
商品ページへ	2508
商品詳細	2550
商品详情	4497
商城	4486
商業推廣	4453
""", '單': """
單次	4468
單次捐款	4385
單筆	4468
單筆捐款	4467
單筆支持	4467
單篇購買	4493
""", '回': """
回上一頁	4496
回到頂端	4477
回到頂部	4411
回到顶部	4477
回复	4408
回答する	91
回覆	4408
回頂端	4411
回首頁	4411
""", '在': """
在 app store 下載	4461
在 facebook 查看	4488
在 google play 下載	4461
在 instagram 查看	4488
在 instagram 查看這則貼文	4488
在 spotify 收聽	4488
在 x 上查看	4488
在 youtube 上觀看	4488
在amazon購買	4453
在app store下载	4461
在app中打开	4461
在app中阅读	4461
在facebook查看	4488
在google play下载	4461
在instagram查看	4488
在instagram查看這則貼文	4488
在patreon上支持我们	4467
在spotify上收听	4488
在x上查看	4488
在youtube上观看	4488
在亚马逊购买	4453
在微博查看	4488
在浏览器中继续	4461
在瀏覽器中繼續	4461
""", '地': """
地図を見る	2473
地図を開く	2473
""", '執': """
執筆者	2532
執筆者プロフィール	2531
""", '填': """
填字游戏	4452
填字遊戲	4452
""", '复': """
复制	4485
复制成功	4398
复制网址	4428
复制链接	4398
""", '外': """
外部コンテンツを表示	2513
外部コンテンツを表示する	2513
外部送信について	2543
外部送信ポリシー	2543
""", '大': """
大	2538	4485
大号字	65
大字	4398
大家还在看	4409
大家都在看	4409
""", '头': """
头条	4409
""", '好': """
好的	4463
""", '如': """
如何关闭	4465
如何关闭广告拦截器	4464
如何關閉	4465
如何關閉廣告攔截器	4464
""", '始': """
始終允許	4459
始终允许	4459
""", '姓': """
姓名	4474
""", '字': """
字体	65
字体大小	4398
字号	4398
字幕	2511	4456
字幕をオン	2510
字幕を表示	2510
字級	65	4398
字级	65
字號	4484
字體大小	65	4398
""", '官': """
官方微博	4399
""", '定': """
定期定額	4385
定期定額捐款	4467
定期定額支持	4467
定期捐款	4467
""", '寄': """
寄付	2446
寄付する	2446
寄付で応援する	2487
寄付のお願い	2446
寄付はこちら	2520
寄付はこちらから	2520
寄付をする	2446
寄付ページはこちら	2520
寄付ページへ	2520
""", '寫': """
寫留言	4487
寫評論	4487
""", '專': """
專題	4409
""", '小': """
小	2538	4485
小字	4398
小編推薦	4409
小调查	91
""", '尚': """
尚未成為會員	4470
尚無留言	4428
""", '展': """
展开	4411
展开全文	4411
展开全部	4412
展开回复	4448
展开阅读全文	4496
展開	4411
展開全文	4477
""", '已': """
已关注	4399
已收到您的申请	4494
已是会员	4388
已是訂戶	4470
已有帐号	4388
已有帳號	4470
已有账号	4470
已經是會員	4388
已經是會員?登入	4388
已经是订户	4470
已经有账号	4470
已複製連結	4484
已關注	4482
""", '常': """
常に表示する	2513
常に許可	2513
常に許可する	2513
""", '年': """
年払い	2524
年額プラン	2546
""", '广': """
广告	4403
广告后继续阅读	4453
广告结束	4453
""", '広': """
広告	2462
広告の下に記事が続きます	2508
広告の後に続きます	2462
広告はここまで	2508
広告をスキップ	2462
広告を閉じる	2462
広告ブロッカーをご利用中です	2518
広告ブロックの解除方法	2518
広告ブロックを解除してください	2518
広告ブロックを解除しました	2518
広告企画	2462
広告終わり	2508
""", '廣': """
廣告	4403
廣告後繼續閱讀	4453
廣告結束	4453
廣編企劃	4453
廣編特輯	4453
""", '延': """
延伸閱讀	4409
延伸阅读	4409
""", '开': """
开启app	4461
开启推送	4462
开启通知	4462
开始测验	4451
开通vip	4493
开通会员	4388
""", '当': """
当前时间	4455
当当购买	4453
""", '影': """
影片已下架	4455
影片已移除	4455
影片無法播放	4455
影片載入中	4455
影片載入失敗	4491
影音	4409
""", '後': """
後で	2445
""", '微': """
微信	4398
微信扫一扫	4484
微信扫码分享	4484
微信登录	4470
微博	4398
""", '必': """
必填	4474
必填字段	4473
必填欄位	4473
必填項	4473
必填项	4473
必須	2527
必須項目	2526
必須項目です	2526
""", '忘': """
忘記密碼	4388
忘记密码	4388
""", '応': """
応援する	2446
""", '快': """
快进#秒	4455
""", '总': """
总是允许	4459
""", '您': """
您可能也喜歡	4409
您可能感兴趣	4409
您可能还喜欢	19
您可能還喜歡	19
您可能還想看	4437
您可随时退订	4473
您可隨時取消訂閱	4473
您已关注此话题	4482
您已投过票	4448
您已投過票	4448
您已经投过票	4448
您已訂閱	4494
您已订阅	4494
您的信息已发送	4473
您的姓名	4494
您的投票已提交	4448
您的支持很重要	4492
您的昵称	4487
您的暱稱	4487
您的留言	4494
您的訊息已送出	4473
您的邮箱	4392
您的電子郵件	4494
您的電郵	4392
""", '情': """
情報をお寄せください	2531
情報提供のお願い	2531
情報提供はこちら	2531
""", '想': """
想接收即時新聞通知嗎	4462
想接收通知吗	4462
""", '意': """
意見反饋	4448
意見回饋	4448
意见反馈	4408
""", '感': """
感想を送る	2467
感謝您的參與	4448
感謝您的投票	91	4448
感謝您的支持	4492
感谢您,您的信息已发送	4473
感谢您的参与	4448
感谢您的投票	91	4448
感谢您的支持	4492
感谢支持	4492
""", '成': """
成为会员	4385
成為會員	4385
""", '我': """
我们无法显示此内容	4459
我同意	4404
我同意处理我的个人数据	4473
我同意接收电子邮件	4473
我同意隱私權政策	4473
我已关闭	4464
我已关闭广告拦截器	4464
我已閱讀並同意隱私權政策	4473
我已關閉廣告攔截器	4464
我已阅读并同意隐私政策	4473
我的帐户	4388
我的帳戶	4388
我知道了	4404
我要举报	4448
我要投票	4448
我要捐款	4492
我要支持	4492
我要檢舉	4448
我要爆料	4478
我要留言	4408
我要糾錯	4428
我要纠错	4408
我要评论	4408
我要贊助	4492
""", '或': """
或	4471
""", '戻': """
戻る	2472
""", '所': """
所有新闻	4477
所有留言	4408
""", '打': """
打印	4398
打印本页	4428
打印食谱	61
打开	4412
打开app	4461
打开app查看更多	4461
打开app阅读	4461
打开app阅读全文	4461
打开客户端阅读	4461
打开微信扫一扫	4484
打开推送	4462
打赏	4385
打赏作者	4492
""", '扫': """
扫一扫分享	4484
扫描二维码下载	4461
扫码下载	4461
扫码下载app	4461
扫码下载客户端	4461
""", '投': """
投票	91	4449
投票ありがとうございました	91	2504
投票する	91	2487
投票を受け付けました	2504
投票区	91
投票成功	4448
投票済みです	2504
投票結果	2540	4487
投票結果を見る	91
投票结果	4487
投稿する	2467
投稿を表示	2513
投稿を表示する	2513
投稿を読み込む	2513
投稿须知	4478
""", '折': """
折りたたむ	2473
折扣码	4497
折扣碼	4497
""", '报': """
报告错误	4412
""", '拒': """
拒絕	4404
拒绝	4404
拒绝全部	4459
拒绝所有cookie	4490
""", '招': """
招聘启事	4428
""", '拡': """
拡大	2458
拡大する	2472
""", '按': """
按年計費	4470
按年计费	4470
按月	4468
按月捐款	4467
按月计费	4470
按讚	4399
""", '捐': """
捐款	4385
捐贈	4385
捐赠	4385
""", '掃': """
掃描qr code下載	4461
掃碼下載	4461
""", '排': """
排序	4449
排行榜	4409
""", '採': """
採用情報	2483
""", '接': """
接受	4404
接受並繼續	4459
接受全部	4404
接受全部cookie	4490
接受并继续	4459
接受所有	4404
接受所有 cookie	4490
接受所有cookie	4490
接收通知	4462
""", '推': """
推广	4403
推广内容	4403
推廣	4403
推荐	4409
推荐文章	4409
推荐方案	4471
推荐阅读	4409
推薦	4409
推薦文章	4409
推薦閱讀	4409
""", '提': """
提交	91	4474
提交成功	4473
提交成功,感谢您的反馈	4494
提交评论	4448
提供	2462
提供反馈	4448
提供意見	4448
提供新聞線索	4478
提供新闻线索	4478
""", '搜': """
搜尋	4411
搜索	4411
""", '撤': """
撤回同意	4459
""", '播': """
播放	4411
播放器加载中	4455
播放影片	4491
播放视频	4491
播放速度	4455
""", '支': """
支持我们	4385
支持我們	4385
支援する	2446
支援はこちら	2520
""", '收': """
收合	4412
收听	4398
收听文章	4455
收听本文	4428
收聽文章	4428
收聽本文	4455
收藏	4398
收藏文章	4398
收藏本文	4428
收藏食譜	61
收藏食谱	61
收起	4411
收起回复	4448
""", '放': """
放大图片	4477
放大圖片	4477
放大字体	4484
放大字體	4484
""", '数': """
数独	2507	4452
""", '數': """
數獨	4452
""", '文': """
文字の大きさ	65	2458
文字を大きくする	2537
文字を小さくする	2537
文字サイズ	2458
文字サイズを変更	2537
文字サイズ変更	65
文字拡大	2537
文字稿	4456
文字起こし	2511
文字起こしを表示	2510
文字起こしを見る	2510
文明上网,理性发言	4487
文明上网理性发言,请遵守新闻评论服务协议	4487
文章未完 廣告後繼續	4453
""", '料': """
料金プラン	2546
料金プランを見る	2546
""", '新': """
新しい順	2505
新着	2470
新着ニュース	2470
新着記事	2470
新着記事一覧	2497
新着順	2505
新聞線索	4478
新規会員登録	2448
新規登録	2448
新闻简报	4392
新闻线索	4478
""", '无': """
无所谓	4449
无法显示此内容	4459
""", '早': """
早割	2539
早鳥票	4486
早鸟票	4486
""", '时': """
时长	4456
""", '明': """
明白了	4412
""", '是': """
是否允许通知	4462
是否接收推送通知	4462
是否接收通知	4462
是否開啟通知	4462
""", '显': """
显示全部	4477
显示内容	4459
显示原文	4412
显示字幕	4455
显示帖子	4459
显示更多	4411
""", '時': """
時長	4456
""", '暂': """
暂不	4384
暂无评论	4428
暂无评论,快来抢沙发	4487
""", '暫': """
暫不	4384
""", '更': """
更多	4409
更多作者文章	4477
更多内容	4409
更多分享方式	4484
更多图片	4477
更多圖片	4477
更多報導	4409
更多影片	4477
更多报道	4409
更多文章	4409
更多新聞	4409
更多新聞請看	4437
更多新闻	4409
更多游戏	4451
更多精彩	4437
更多精彩内容	4496
更多精采內容	4428
更多视频	4477
更多选项	4484
更多選項	4484
更正政策	4478
更正與說明	4478
""", '書': """
書籍を購入する	2508
""", '最': """
最受欢迎	4471
最受歡迎	4471
最多人看	4437
最新	4449
最新ニュース	2470
最新ニュースを通知で受け取る	2516
最新号	2497
最新影音	4437
最新文章	4409
最新新聞	4409
最新新闻	4409
最新消息	4409
最新記事	2470
最旧	4449
最早	4449
最热	4449
最熱	4449
最舊	4449
最超值	4471
""", '會': """
會員中心	4388
會員專享	4391
會員專享內容	4391
會員專屬	4388
會員登入	4388
""", '月': """
月払い	2524
月額#円	2451
月額#円(税込	2451
月額プラン	2546
""", '有': """
有効なメールアドレスを入力してください	2526
有料会員からのプレゼント記事	2551
有料会員登録	2448
有料会員記事	2487
有料登録	2448
有料記事	2448
""", '朋': """
朋友圈	4398
""", '服': """
服务条款	4404
服務條款	4404
""", '朗': """
朗读全文	4455
""", '朝': """
朝刊・夕刊	2448
""", '未': """
未满十八岁禁止饮酒	4453
未滿十八歲禁止飲酒	4453
""", '本': """
本を購入する	2508
本周热门	4437
本文	2548
本文へ	2472
本文へ移動	2472
本文对您有帮助吗	4448
本文尚无评论	4487
本文已锁定	4470
本文由ai语音朗读	4455
""", '机': """
机器翻译	4428
机翻	4481
""", '来': """
来测测你的知识	4451
""", '查': """
查看专题	4477
查看优惠	4493
查看作者主页	4478
查看作者更多文章	4477
查看優惠	4493
查看全部	4411
查看全部图片	4477
查看全部文章	4496
查看全部評論	4448
查看全部评论	4448
查看原图	4411
查看原文	4438
查看商品	4497
查看回复	4448
查看回覆	4448
查看图集	4477
查看圖集	4477
查看地图	4412
查看專題	4477
查看投票結果	4487
查看投票结果	91	4487
查看文字稿	4455
查看方案	4493
查看更多	4411
查看更多图片	4477
查看更多评论	4448
查看留言	4408
查看結果	91
查看结果	91	4412
查看訂閱方案	4470
查看詳情	4412
查看订阅方案	4470
查看评论	4408
查看详情	4412
查看逐字稿	4455
查看高清图集	4477
""", '标': """
标签	4409
""", '检': """
检举评论	4487
""", '検': """
検索	2472
""", '業': """
業配	4403
""", '楽': """
楽天で見る	2508
楽天で詳細を見る	2508
楽天で購入	2508
楽天で購入する	2508
楽天市場で見る	2508
楽天市場で購入	2508
""", '標': """
標籤	4409
""", '機': """
機器翻譯	4428
機械翻訳	2511
""", '檢': """
檢舉	4408
檢舉留言	4487
""", '次': """
次のページ	2472
次の写真	2530
次の動画	2544
次の画像	2530
次の記事	2470
次の記事へ	2470
次の記事を読む	2549
次へ	2472
次を読む	2549
次ページ	2472
次回から自動的にログイン	2523
""", '正': """
正しいメールアドレスを入力してください	2526
正在加载播放器	4455
""", '此': """
此影片無法播放	4455
此文章已锁定	4470
此欄位為必填	4473
此視頻無法播放	4455
此视频不可用	4455
此视频已被删除	4455
此項為必填	4473
此页面对您有帮助吗	4448
此项为必填项	4473
""", '残': """
残り時間	2510
""", '毎': """
毎年	2521
毎月	2521
毎月寄付する	2520
毎月支援する	2520
""", '每': """
每一份支持都很重要	4467
每一份支持都重要	4467
每年	4468
每月	4468
每月捐款	4385
""", '氏': """
氏名	2527
""", '民': """
民調	91
""", '沒': """
沒意見	4449
""", '没': """
没意见	4449
没有账号	4470
""", '注': """
注册	4388
注册成功	4494
注目の記事	2470
注目キーワード	2470
注目ワード	2470
注目記事	2470
""", '测': """
测测你的知识	4451
""", '清': """
清晰度	4456
""", '游': """
游戏	4452
""", '点': """
点击取消静音	4491
点击图片查看大图	4477
点击打开声音	4491
点击排行	4409
点击播放	4428
点击放大	4477
点击查看全文	4496
点击查看原文	4438
点击查看大图	4411
点击阅读全文	4496
点击阅读原文	4438
点我看视频	4428
点赞	4398
""", '為': """
為您推薦	4409
""", '热': """
热点	4409
热点推荐	4409
热门	4409
热门排行	4409
热门文章	4409
热门新闻	4409
""", '無': """
無料で体験する	2448
無料で始める	2523
無料で試す	2523
無料で読む	2448
無料アプリをダウンロード	2515
無料ゲーム	2506
無料会員登録	2448
無料会員限定	2448
無料体験	2448
無料登録	2448
無法播放影片	4455
無法載入影片	4491
無法顯示此內容	4459
""", '焦': """
焦點新聞	4409
""", '熱': """
熱門	4409
熱門排行	4409
熱門文章	4409
熱門新聞	4409
熱門話題	4409
""", '爆': """
爆料信箱	4478
爆料專線	4478
爆料热线	4478
""", '特': """
特別協賛	2539
特定商取引法に基づく表記	2464
特集	2470
特集を見る	2530
特集ページへ	2530
特集一覧	2530
特集一覧へ	2549
""", '猜': """
猜你喜欢	4409
猜你喜歡	4409
""", '現': """
現在の再生時間	2510
""", '生': """
生成aiを使用しています	2544
""", '用': """
用app開啟	4461
用户协议和隐私政策	4490
""", '由': """
由ai生成	4481
由ai语音朗读	4455
""", '申': """
申し込む	2448
""", '电': """
电子报	4392
电子邮箱	4392
""", '画': """
画像をクリックして拡大	2530
画像を拡大	2472
画像を拡大する	2530
画像を見る	2472
画質	2511
""", '留': """
留言	4408
留言(#	4408
留言内容	4495
留言已關閉	4448
留言規則	4448
留言规则	4448
""", '略': """
略過廣告	4491
""", '登': """
登入	4388
登入/註冊	4388
登入後留言	4448
登出	4388
登录	4388
登录/注册	4388
登录后发表评论	4448
登錄	4388
登録	2448
登録が完了いたしました	2547
登録が完了しました	2487
登録して続きを読む	2448
登録する	2448
""", '發': """
發現錯誤	4448
發現錯誤?請告訴我們	4428
發生錯誤	4473
發表留言	4408
發表評論	4408
""", '皆': """
皆さまのご支援が力になります	2520
""", '監': """
監修者	2532
""", '目': """
目前時間	4455
目录	4411
目次	2472
目次へ戻る	2549
目錄	4411
""", '直': """
直接看食谱	61
""", '相': """
相关主题	4409
相关报道	4409
相关推荐	4409
相关文章	4409
相关新闻	4409
相关标签	4409
相关视频	4437
相关阅读	4409
相關主題	4409
相關報導	4409
相關影片	4437
相關推薦	4409
相關文章	4409
相關新聞	4409
相關標籤	4409
相關閱讀	4409
""", '看': """
看了这篇文章的人也看	4409
看全文	4477
看原文	4438
看更多	4409
看更多作者文章	4477
看更多文章	4437
看更多新聞	4437
看更多照片	4477
看結果	91
""", '知': """
知道了	4412
""", '確': """
確認する	2547
確認メールをお送りしました	2526
確認画面へ	2527
""", '禁': """
禁止酒駕	4453
禁止酒駕,飲酒過量有害健康	4453
""", '稍': """
稍后	4463
稍后再说	4384
稍后提醒我	4384
稍后阅读	4428
稍後	4463
稍後再說	4384
稍後提醒我	4384
稍後閱讀	4428
""", '立': """
立即开通	4493
立即投票	91
立即捐助	4467
立即捐款	4385
立即捐赠	4467
立即支持	4492
立即訂閱	4388
立即订阅	4388
立即试玩	4451
立即購票	4453
立即贊助	4467
立即购票	4453
立即选购	4453
立即選購	4453
立即開始玩	4451
""", '筆': """
筆者	2532
筆者プロフィール	2531
""", '管': """
管理cookie	4459
管理偏好設定	4490
管理偏好设置	4490
管理同意	4459
管理同意设置	4459
管理同意選項	4459
管理选项	4490
管理選項	4490
""", '粉': """
粉絲團	4399
""", '精': """
精彩推荐	4437
精彩推薦	4437
精选	4409
""", '紙': """
紙面ビューアー	2448
""", '結': """
結果を見る	91	2473
""", '続': """
続きはこちら	2498
続きをみる	2472
続きを読む	2448
続けて読む	2549
""", '網': """
網友留言	4408
""", '編': """
編輯推薦	4409
編輯準則	4478
編輯精選	4409
編集ポリシー	2531
編集方針	2531
編集部おすすめ	2470
編集部のおすすめ	2470
""", '縮': """
縮小	2458
縮小字體	4484
""", '繼': """
繼續使用網頁版	4461
繼續閱讀	4411
繼續閱讀請往下	4453
""", '續': """
續訂	4493
""", '纠': """
纠错	4408
""", '继': """
继续在浏览器阅读	4461
继续浏览内容	4411
继续阅读	4411
""", '续': """
续订	4493
""", '编': """
编辑准则	4478
编辑推荐	4409
编辑精选	4409
""", '缩': """
缩小字体	4484
""", '网': """
网友评论	4408
网友评论仅供其表达个人看法,并不表明本站立场	4487
""", '翻': """
翻訳を表示	2473
""", '联': """
联系作者	4478
联系我们	4404
联系编辑部	4478
""", '聯': """
聯絡我們	4404
聯絡編輯部	4478
""", '聽': """
聽全文	4428
聽文章	4455
聽新聞	4398
聽這篇文章	4428
""", '脳': """
脳トレ	2507
""", '自': """
自动播放	4456
自動再生	2511
自動播放	4456
自動翻訳	2511
自定义金额	4467
自訂金額	4467
""", '菜': """
菜单	4411
""", '著': """
著作権	2464
著者の記事一覧	2530
著者をフォロー	2536
著者をフォローする	2536
著者プロフィール	2531
""", '複': """
複製	4485
複製網址	4428
複製連結	4398
""", '要': """
要接收推送通知吗	4462
要接收通知嗎	4462
""", '視': """
視頻由ai生成	4491
""", '觀': """
觀看更多	4437
""", '视': """
视频	4409
视频不可用	4455
视频加载中	4455
视频加载失败	4491
视频已下架	4455
视频已失效	4455
视频无法播放	4455
视频时长	4491
视频正在加载	4455
""", '解': """
解鎖全文	4428
解鎖文章	4493
解锁全文	4428
解锁文章	4493
解除しました	2519
解除方法	2519
解除方法はこちら	2519
""", '訂': """
訂戶專享	4453
訂戶專享優惠	4453
訂戶專享內容	4470
訂戶贈閱	4498
訂正について	2531
訂閱	4388
訂閱成功	4494
訂閱推播	4462
訂閱方案	4493
訂閱會員	4388
訂閱會員專屬內容	4428
訂閱郵件	4392
訂閱電子報	4392
""", '記': """
記事に関するお問い合わせ	2531
記事の続きはこちら	2498
記事の続きを読む	2530
記事の誤りを報告	2540
記事は広告の下に続きます	2508
記事は広告の後に続きます	2508
記事へのお問い合わせ	2531
記事へのご意見	2467
記事をサポートする	2446
記事をシェア	2551
記事をシェアする	2551
記事をプレゼント	2448
記事をプレゼントする	2487
記事を保存	2458
記事を保存する	2487
記事を印刷する	2458
記事を聴く	2510
記事を評価する	2540
記事を読む	2472
記事を購入する	2546
記事を音声で聞く	2510
記事を音声で聴く	2510
記事ランキング	2470
記事一覧	2472
記事一覧へ	2530
記事一覧を見る	2498
記事全文を読む	2472
記住我	4470
記者をフォロー	2536
記者プロフィール	2531
記者募集	2483
記者募集中	2483
""", '設': """
設定を保存	2513
設定を保存する	2513
設定を変更する	2543
設定を管理	2543
""", '許': """
許可	2517
許可する	2464
""", '註': """
註冊	4388
註冊成功	4494
""", '評': """
評価順	2505
評論	4408
評論已關閉	4448
評論規則	4448
""", '話': """
話題の記事	2470
""", '該': """
該作者更多文章	4477
""", '詳': """
詳しく見る	2473
詳細	2473
詳細を見る	2550
詳細・購入はこちら	2508
""", '語': """
語音播報	4428
語音朗讀	4428
""", '誤': """
誤りを報告	2473
誤りを報告する	2540
誤字脱字の報告	2487
誤字脱字を報告	2531
誤字脱字を報告する	2487
""", '読': """
読まれている記事	2470
読み上げ	2487
読み放題	2451
読み続ける	2549
読み込み中です	2510
読者限定	2508
""", '請': """
請填寫讀者問卷	4428
請我們喝杯咖啡	4467
請查收郵件	4473
請檢查您的收件匣	4473
請繼續下滑閱讀	4453
請繼續往下閱讀	4403
請輸入您的電子郵件	4494
請輸入有效的電子郵件	4473
請輸入有效的電子郵件地址	4473
請輸入電子郵件	4392
請選擇金額	4492
請關閉廣告攔截器	4464
""", '讀': """
讀者優惠	4453
讀者專享	4453
""", '讚': """
讚	4398
讚賞支持	4385
""", '订': """
订户专享	4453
订户专享优惠	4453
订户赠阅	4498
订阅	4388
订阅会员	4388
订阅成功	4494
订阅推送	4462
订阅邮件	4392
""", '记': """
记住我	4470
记者简介	4478
""", '设': """
设为google首选来源	4482
""", '评': """
评论	4408
评论(#	4408
评论功能已关闭	4487
评论已关闭	4448
评论规则	4448
""", '诚': """
诚聘英才	4428
""", '话': """
话题	4409
""", '该': """
该文章已关闭评论	4487
该视频不可用	4455
该视频已下架	4455
该邮箱已被注册	4494
""", '详': """
详情	4412
""", '语': """
语音朗读	4428
语音由ai生成	4455
""", '说': """
说点什么	4487
""", '请': """
请先登录再评论	4428
请关闭广告拦截器	4464
请我们喝杯咖啡	4467
请查收邮件	4473
请检查您的收件箱	4473
请继续往下阅读	4403
请输入您的电子邮件	4494
请输入您的邮箱	4494
请输入昵称	4487
请输入有效的电子邮件地址	4473
请输入有效的邮箱地址	4473
请输入邮箱	4392
请选择金额	4492
""", '读': """
读者专享	4453
读者优惠	4453
""", '購': """
購入はこちら	2508
購票	4486
購票連結	4453
購読	2448
購読する	2448
購読のお申し込み	2448
購読プラン	2546
購読プランを見る	2523
購読申し込み	2448
購買本書	4453
""", '贈': """
贈る	2538
贈送文章	4428
贈送文章給朋友	4428
贈送此文	4428
""", '贊': """
贊助	4385
贊助內容	4403
贊助商	4403
贊助我們	4467
""", '购': """
购买本书	4453
购买此书	4453
购票	4486
购票链接	4453
""", '赞': """
赞	4449
赞助	4385
赞助内容	4403
赞助商	4486
赞助商链接	4403
赞助我们	4467
赞赏	4385
赞赏作者	4492
""", '赠': """
赠送文章	4484
赠送此文	4428
""", '超': """
超值方案	4470
""", '跳': """
跳到主要內容	4411
跳到食谱	61
跳至食譜	61
跳转到食谱	61
跳过广告	4491
""", '踩': """
踩	4449
""", '載': """
載入中	4455
載入內容	4459
載入更多	4411
載入貼文	4459
""", '輸': """
輸入您的電子郵件	4494
""", '轉': """
轉發	4398
""", '转': """
转发	4398
""", '载': """
载入内容	4459
""", '输': """
输入您的邮箱	4494
""", '返': """
返信	2467
返信する	2467
返信を書く	2540
返信を表示	2504
返信を見る	2504
返信を隠す	2504
返回上一页	4496
返回列表	4496
返回頂部	4477
返回顶部	4411
返回首頁	4477
返回首页	4411
""", '还': """
还不是会员	4470
还有更多精彩内容	4496
还没有账号	4470
""", '这': """
这篇文章对你有帮助吗	4448
这篇文章对您有帮助吗	4448
""", '进': """
进入专题	4477
进入专题页	4477
""", '连': """
连结已复制	4484
""", '追': """
追蹤	4399
追蹤中	4482
追蹤主題	4482
追蹤作者	4482
追蹤我們	4399
""", '退': """
退出全屏	4455
""", '送': """
送信	91	2527
送信が完了しました	2526
送信しました	2526
送信する	91	2527
送信完了	2526
送出	91	4474
送出成功	4473
送出留言	4448
送出評論	4448
送料無料	2539
""", '选': """
选择	4471
选择方案	4470
选择订阅方案	4470
选择金额	4492
""", '逐': """
逐字稿	4456
""", '這': """
這篇文章對你有幫助嗎	4448
這篇文章對您有幫助嗎	4448
""", '通': """
通報	2505
通報する	2467
通知をオン	2457
通知をオンにする	2516
通知を受け取らない	2516
通知を受け取りますか	2516
通知を受け取る	2487
通知を設定する	2516
通知を許可	2516
通知を許可しますか	2516
通知を許可する	2516
""", '速': """
速報	2470
速報を通知で受け取る	2516
速報通知を受け取る	2487
""", '連': """
連結已複製	4428
連載	2470
連載をフォロー	2536
連載をフォローする	2536
連載を見る	2530
連載一覧	2530
""", '遊': """
遊戲	4452
""", '運': """
運営会社	2464
""", '違': """
違反を報告	2504
違反を報告する	2504
違反報告	2467
""", '選': """
選單	4411
選択する	2524
選擇	4471
選擇方案	4470
選擇訂閱方案	4470
選擇金額	4492
""", '還': """
還不是會員	4470
還沒有帳號	4470
""", '邮': """
邮箱	4392
邮箱格式不正确	4473
邮箱格式错误	4473
""", '配': """
配信停止はいつでも可能です	2526
""", '重': """
重新加载页面	4464
重新播放	4491
重新整理頁面	4464
重新載入頁面	4464
""", '金': """
金額を入力	2520
金額を指定	2520
金額を指定する	2520
金額を選ぶ	2545
金額を選択	2545
金額を選択してください	2545
""", '链': """
链接已复制	4428
""", '閉': """
閉じる	2445	2472
""", '開': """
開く	2473
開啟推播	4462
開啟通知	4462
開始測驗	4451
開通會員	4388
""", '間': """
間違いを見つけたら	2531
""", '関': """
関連	2470
関連する記事	2470
関連キーワード	2470
関連タグ	2470
関連トピックス	2470
関連ニュース	2470
関連リンク	2470
関連動画	2470
関連動画を見る	2544
関連情報	2470
関連記事	2470
関連記事はこちら	2497
関連記事をもっと見る	2549
関連記事を見る	2549
""", '閱': """
閱讀下一篇	4496
閱讀全文	4411
閱讀原文	4438
閱讀更多	4411
""", '關': """
關於作者	4478
關於我們	4404
關注	4399
關注作者	4482
關注我們	4399
關注此主題	4482
關鍵字	4409
關閉	4384
關閉視窗	4496
關閉選單	4496
""", '阅': """
阅读下一篇	4496
阅读全文	4411
阅读剩余全文	4496
阅读原文	4438
阅读更多	4411
""", '随': """
随时取消	4470
随时可取消	4470
""", '隐': """
隐私偏好	4490
隐私政策	4404
隐私权政策	4404
隐私设置	4459
""", '隨': """
隨時取消	4470
""", '隱': """
隱私偏好	4490
隱私政策	4404
隱私權政策	4404
隱私權設定	4459
隱私設定	4459
""", '離': """
離開全螢幕	4455
""", '電': """
電子信箱	4392
電子信箱格式錯誤	4473
電子報	4392
電子版	2448
電子郵件格式不正確	4473
電郵	4474
""", '静': """
静音	4456
""", '靜': """
靜音	4456
""", '音': """
音声で聞く	2458
音声をダウンロード	2510
音声を再生	2544
音声読み上げ	2487
音频播放器	4491
""", '頭': """
頭條	4409
""", '顯': """
顯示內容	4459
顯示原文	4412
顯示字幕	4455
顯示更多	4411
顯示貼文	4459
""", '飲': """
飲酒過量,有害健康	4453
飲酒過量有害健康	4453
""", '首': """
首頁	4411
首页	4411
""", '马': """
马上开始	4451
马上玩	4451
""", '验': """
验证码	4474
""", '點': """
點我看影片	4428
點擊播放	4455
點擊播放本文	4428
點擊放大	4477
點擊看大圖	4477
點擊開啟聲音	4491
點擊閱讀全文	4496
點閱排行	4437
""", '가': """
가	2569
가격 보기	2653
가로세로 낱말퀴즈	2611
가입하기	2560
가장 많이 본 뉴스	2576
가장 인기	2630
""", '개': """
개인정보 보호 설정	2647
개인정보 설정	2617
개인정보 수집 동의	2631
개인정보 수집 및 이용 동의	2631
개인정보 수집 및 이용에 동의합니다	2631
개인정보 수집·이용에 동의합니다	2631
개인정보 처리방침	2574
개인정보처리방침	2574
""", '갤': """
갤러리 닫기	2652
갤러리 보기	2636
""", '거': """
거부	2574
""", '검': """
검색	2578
""", '게': """
게시물 보기	2617
게시물 불러오기	2617
게임	2611
게임 전체보기	2609
게임 하러 가기	2609
""", '결': """
결과 보기	91	2579
""", '계': """
계속 읽기	2560
계정이 있으신가요	2629
""", '고': """
고객센터	2574
고충처리인	2637
""", '공': """
공감	2608
공감순	2608
공유	2569
공유하기	2569
""", '과': """
과거순	2608
""", '관': """
관련 기사	2576
관련 기사 더보기	2652
관련 뉴스	2576
관련 영상	2599
관련 태그	2576
관련기사	2576
관련기사 더보기	2652
관련뉴스	2576
관련키워드	2576
""", '광': """
광고	2573
광고 건너뛰기	2648
광고 닫기	2573
광고 아래에 기사가 계속됩니다	2612
광고 영역	87
광고 종료	2612
광고 차단 해제 방법	2622
광고 차단을 해제해 주세요	2622
광고 차단을 해제했습니다	2622
광고 차단이 감지되었습니다	2622
광고 후 계속됩니다	2612
광고성 정보 수신 동의	2631
광고성 정보 수신에 동의합니다	2631
""", '괜': """
괜찮습니다	2557
""", '교': """
교보문고에서 구매	2612
""", '구': """
구글 계정으로 계속하기	2629
구글 계정으로 로그인	2629
구글 선호 매체로 추가	2640
구글 플레이에서 다운로드	2619
구글로 계속하기	2629
구글로 로그인	2629
구글플레이에서 다운로드	2619
구독	2560
구독 갱신	2650
구독 상품 보기	2629
구독 상품 선택	2629
구독 상품 안내	2650
구독 신청	2560
구독 신청이 완료되었습니다	2631
구독 신청하기	2629
구독 안내	2650
구독 전용	2560
구독 중	2560
구독 취소	2640
구독권 선택	2629
구독신청	2560
구독이 완료되었습니다	2591
구독자 전용	2562
구독자 전용 기사	2629
구독자 전용 혜택	2612
구독자 혜택	2612
구독자가 선물한 기사입니다	2654
구독중	2640
구독하고 이어서 읽기	2591
구독하기	2560
구매하기	2612
구매하러 가기	2612
""", '글': """
글씨 크기	65
글씨크기	2569
글자 작게	2641
글자 크게	2641
글자 크기	2569
글자 크기 변경	65	2591
글자 크기 조절	65	2591
글자크기	2569
글자크기 변경	65
글자크기 설정	65
글자크기 조절	65
""", '금': """
금액 선택	2649
금액 직접 입력	2625
금액을 선택하세요	2649
금액을 선택해 주세요	2649
""", '기': """
기계 번역	2614
기부하기	2558
기사 계속 보기	2652
기사 공유	2641
기사 공유하기	2569
기사 구매	2650
기사 더 보기	2652
기사 더보기	2591
기사 듣기	2591
기사 링크 복사	2591
기사 본문	2578
기사 선물하기	2591
기사 스크랩	2641
기사 스크랩하기	2591
기사 오류 신고	2591
기사 오류 제보	2591
기사 요약	2639
기사 원문 보기	2591
기사 음성으로 듣기	2613
기사 잠금 해제	2650
기사 저장	2641
기사 저장하기	2591
기사 전문 보기	2636
기사 전체보기	2636
기사 제보	2637
기사 제보 및 문의	2591
기사 추천	2644
기사 평가하기	2644
기사 후원하기	2558
기사는 광고 아래에 계속됩니다	2612
기사는 광고 후 계속됩니다	2612
기사듣기	2613
기사를 공유합니다	2654
기사에 대한 의견	2575
기사원문	2578
기사저장	2569
기사제보	2637
기사추천	2644
기자 구독	2586
기자 구독하기	2586
기자 소개	2637
기자 페이지	2586
기자 프로필 보기	2586
기자구독	2640
기자에게 메일 보내기	2637
기자에게 이메일 보내기	2637
기자의 다른 기사	2586
기자의 다른 기사 보기	2636
기자의 다른기사	2576
기자의 다른기사 보기	2636
기자페이지 바로가기	2636
기획 기사 보기	2636
""", '나': """
나중에	2557
나중에 보기	2591
나중에 읽기	2591
나중에 하기	2557
""", '남': """
남은 시간	2613
""", '낱': """
낱말퀴즈	2611
""", '내': """
내 정보	2560
내용을 입력하세요	2651
내용을 입력해 주세요	2651
""", '네': """
네, 받을게요	2620
네이버 구독	2572
네이버 로그인	2629
네이버 밴드 공유	2641
네이버 블로그	2569
네이버로 로그인	2629
네이버에서 구독	2572
네이버에서 구독하기	2572
""", '놓': """
놓치면 안 되는 기사	2599
""", '뉴': """
뉴스 더보기	2636
뉴스 듣기	2591
뉴스레터 구독	2565
뉴스레터 구독 신청	2565
뉴스레터 구독이 완료되었습니다	2651
뉴스레터 무료 구독	2591
뉴스레터 신청	2565
""", '닉': """
닉네임을 입력하세요	2644
""", '다': """
다른 공유 찾기	2569
다른 금액	2625
다른 기사	19	2576
다른 기사 더 보기	19
다른 기사 보기	2586
다른기사	2576
다른기사 보기	2576
다시 보기	2648
다시 보지 않기	2557
다시보기	2648
다음	2578
다음 기사	2576
다음 기사 보기	2591
다음 기사 읽기	2652
다음 동영상	2648
다음 사진	2636
다음 영상	2648
다음 이미지	2652
다음 페이지	2578
다음글	2636
다음기사	2576
다음에	2557
다음에 하기	2621
다크모드	2647
""", '닫': """
닫기	2557
""", '답': """
답글	2575
답글 달기	2607
답글 더보기	2607
답글 보기	2607
답글 쓰기	2607
답글 접기	2607
답글쓰기	2575
""", '당': """
당신이 좋아할 만한	2576
""", '댓': """
댓글	2575
댓글 #	2575
댓글 #개	2575
댓글 닫기	2607
댓글 더보기	2607
댓글 등록	2607
댓글 등록하기	2607
댓글 보기	2575
댓글 신고	2644
댓글 신고하기	2644
댓글 쓰기	2575
댓글 운영 원칙	2607
댓글 운영 정책	2591
댓글 운영정책	2591
댓글 작성	2607
댓글 작성 규칙	2607
댓글 작성하기	2607
댓글 정책	2607
댓글보기	2575
댓글쓰기	2575
댓글을 남겨 주세요	2644
댓글을 남겨주세요	2644
댓글을 입력하세요	2644
댓글을 입력해 주세요	2644
댓글을 입력해주세요	2575
댓글을 작성하려면 로그인 해주세요	2644
댓글이 닫혔습니다	2607
""", '더': """
더 많은 옵션	2641
더 보기	2578
더보기	2576	2578
""", '도': """
도서 구매하기	2612
도움이 되었나요	2607
""", '독': """
독자 의견 조사	2591
독자 특별 할인	2612
독자 할인	2612
""", '동': """
동영상	2576
동영상 로딩 중	2613
동영상 보기	2648
동영상 재생	2613
동영상 플레이어	2648
동영상을 불러오는 중입니다	2613
동영상을 불러올 수 없습니다	2648
동영상을 재생할 수 없습니다	2613
동의	2574
동의 관리	2617
동의 철회	2617
동의 철회하기	2617
동의 후 계속	2617
동의하고 계속	2617
동의하고 계속하기	2617
동의합니다	2574
""", '뒤': """
뒤로 가기	2652
""", '등': """
등록	2575
""", '디': """
디지털 구독하기	2650
디지털뉴스부	2586
디지털뉴스팀	2586
디지털콘텐츠팀	2586
""", '또': """
또는	2630
""", '라': """
라인	2569
""", '랭': """
랭킹	2576
랭킹뉴스	2576
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
로그아웃	2560
로그인	2560
로그인 상태 유지	2629
로그인 유지	2629
로그인 전용 기사	2629
로그인 후 댓글 쓰기	2591
로그인 후 댓글 작성이 가능합니다	2644
로그인 후 댓글을 작성할 수 있습니다	2607
로그인 후 이용해 주세요	2607
로그인/회원가입	2560
로그인이 필요	2562
로그인하고 계속 읽기	2650
로딩 중	2613
로딩 중입니다	2613
로딩중	2613
""", '링': """
링크 복사	2569
링크가 복사되었습니다	2591
""", '마': """
마이페이지	2560
""", '많': """
많이 본 기사	2576
많이 본 뉴스	2576
많이 본 영상	2599
많이 읽은 기사	2576
많이본 기사	2576
많이본 뉴스	2576
""", '매': """
매달	2626
매월	2626
""", '맨': """
맨 위로	2578
맨위로	2578
""", '메': """
메뉴	2578
메뉴 닫기	2578
메시지가 전송되었습니다	2631
메일	2569
메일함을 확인해 주세요	2631
""", '멤': """
멤버십 가입	2650
멤버십 가입하기	2650
""", '모': """
모두 거부	2617
모두 동의	2574
모두 허용	2617
모든 쿠키 거부	2647
모든 쿠키 수락	2647
모든 쿠키 허용	2647
모르겠다	2608
모름/무응답	2608
모바일 웹으로 계속	2619
""", '목': """
목록	2578
목록 보기	2636
목록보기	2578
목록으로	2636
목록으로 돌아가기	2652
""", '무': """
무료 게임	2609
무료 배송	2643
무료 체험 시작하기	2560
무료 회원가입	2560
무료, 스팸 없음	2631
무료로 읽기	2650
무료배송	2643
무제한 이용하기	2650
""", '문': """
문의	2575
문의 내용	2651
문자 크기	65
""", '바': """
바로 구매하기	2612
바로가기	2569
""", '반': """
반응형 광고 영역	87
""", '배': """
배속	2614
""", '밴': """
밴드	2569
""", '번': """
번역 보기	2579
""", '베': """
베스트	2576
""", '보': """
보내기	2633
""", '복': """
복사	2642
복사하기	2569
""", '본': """
본문 글씨 줄이기	2569
본문 글씨 키우기	2569
본문 바로가기	2578
본문으로 바로가기	2578
""", '북': """
북마크	2569
""", '브': """
브라우저에서 계속	2619
브라우저에서 계속 보기	2619
""", '비': """
비공감	2608
비밀번호 찾기	2560
비밀번호를 잊으셨나요	2629
""", '사': """
사이트맵	2574
사진 더 보기	2636
사진 더보기	2636
사진 모두 보기	2636
사진 크게 보기	2636
사진 크게보기	2636
사진 확대	2578
""", '삭': """
삭제된 동영상입니다	2613
""", '상': """
상품 보기	2653
상품 상세보기	2653
""", '새': """
새로고침	2622
""", '선': """
선택	2630
선택 저장	2617
선호 매체로 추가	2640
""", '설': """
설문	91
설문 결과	2644
설문 결과 보기	2644
설문 참여 바로가기	2591
설문 참여하기	2591
설문에 참여하기	2607
설문조사	91
설문조사 참여하기	2591
설정 관리	2647
설정 저장	2617
""", '소': """
소리 켜기	2648
""", '속': """
속보	2576
속보 알림 받기	2591
속보 알림 신청	2591
속보 알림을 받으시겠습니까	2620
""", '스': """
스도쿠	2611
스크랩	2569
스크랩하기	2591
스크립트	2614
스크립트 보기	2613
스토어	2643
스토어 바로가기	2612
스폰서	2573
""", '시': """
시리즈 보기	2636
""", '신': """
신고	2575
신고하기	2607
신문구독	2560
신청이 완료되었습니다	2631
""", '실': """
실시간 뉴스	2576
""", '아': """
아마존에서 구매	2612
아마존에서 보기	2612
아이디 저장	2629
아이디 찾기	2629
아직 회원이 아니신가요	2629
""", '알': """
알겠습니다	2579
알라딘에서 구매	2612
알라딘에서 보기	2612
알림 받기	2568
알림 설정	2568
알림 설정하기	2620
알림 켜기	2620
알림 허용	2620
알림을 받으시겠습니까	2620
알림을 받으시겠어요	2620
알림을 켜시겠습니까	2620
""", '애': """
애드블록을 해제해 주세요	2622
애드블록이 감지되었습니다	2622
애플로 계속하기	2629
애플로 로그인	2629
""", '앱': """
앱 다운로드	2568
앱 다운로드하기	2568
앱 다운받기	2619
앱 설치	2568
앱 설치하기	2568
앱스토어에서 다운로드	2619
앱에서 계속 읽기	2619
앱에서 보기	2619
앱에서 열기	2619
앱에서 이어보기	2619
앱으로 보기	2619
""", '언': """
언제든 해지 가능	2629
언제든지 수신 거부할 수 있습니다	2631
언제든지 해지 가능	2629
""", '에': """
에디터 추천	2576
""", '여': """
여러분의 후원이 큰 힘이 됩니다	2625
""", '연': """
연간 결제	2629
연간 구독	2629
연관기사	2576
연재 보기	2636
""", '열': """
열기	2579
""", '영': """
영상	2576
영상 더보기	2636
영상 보기	2591
영상 재생	2613
영상으로 만나보세요	2591
영상으로 보기	2591
영상을 불러오는 중입니다	2613
영상을 불러올 수 없습니다	2648
영상을 재생할 수 없습니다	2613
""", '예': """
예매 바로가기	2612
예매하기	2612
예스#에서 구매	2612
예스#에서 보기	2612
""", '오': """
오늘 하루 보지 않기	2557
오늘은 그만 보기	2557
오늘의 운세	2611
오늘의 추천	2576
오늘의 핫뉴스	2599
오디오 다운로드	2613
오디오 플레이어	2648
오디오로 듣기	2591
오래된순	2608
오류 신고	2575
오류 신고하기	2591
오류가 발생했습니다	2631
오타 신고	2607
오탈자 신고	2591
""", '온': """
온라인뉴스팀	2586
""", '올': """
올바른 이메일 주소를 입력해 주세요	2631
올바른 이메일을 입력해 주세요	2631
""", '옵': """
옵션 관리	2647
""", '요': """
요금제 보기	2650
요약	2578
""", '원': """
원고료 보내기	2649
원문 보기	2579
원문보기	2578
""", '월': """
월간 결제	2629
월간 구독	2629
""", '웹': """
웹에서 계속 보기	2619
""", '위': """
위로	2578
위로 가기	2636
""", '유': """
유료 구독자 전용	2629
유료 기사입니다	2591
유료회원 전용	2629
유료회원 전용 기사	2629
유튜브 구독	2572
유튜브 구독하기	2572
유튜브에서 보기	2645
""", '음': """
음성 다운로드	2613
음성 재생하기	2591
음성으로 듣기	2569
음소거	2614
음소거 해제	2613
음소거를 해제하려면 탭하세요	2648
""", '응': """
응원하기	2558
""", '의': """
의견 남기기	2607
의견 보내기	2607
의견 쓰기	2575
""", '이': """
이 기사 공유하기	2654
이 기사 구매하기	2650
이 기사 어땠나요	2591
이 기사 어떠셨나요	2607
이 기사가 도움이 되었나요	2607
이 기사는 잠겨 있습니다	2629
이 기사를 공유합니다	2591
이 기사를 추천합니다	2591
이 기사를 평가해 주세요	2644
이 기사와 함께 읽은 기사	2591
이 기자의 다른 기사	2591
이 기자의 다른 기사 더보기	2636
이 동영상을 재생할 수 없습니다	2613
이 시각 많이 본 기사	2599
이 시각 많이 본 뉴스	2599
이 시각 주요뉴스	2576
이 시각 추천뉴스	2576
이 음성은 ai가 생성했습니다	2613
이 주제 팔로우	2640
이 콘텐츠를 표시할 수 없습니다	2617
이 페이지가 도움이 되었나요	2607
이런 기사는 어때요	2599
이름	2633
이름을 입력하세요	2651
이름을 입력해 주세요	2651
이메일	2569
이메일 주소 입력	2651
이메일 주소를 입력하세요	2631
이메일 주소를 입력해 주세요	2651
이메일 형식이 올바르지 않습니다	2631
이메일로 계속하기	2650
이메일로 공유	2641
이메일로 로그인	2650
이메일무단수집거부	2574
이메일을 입력하세요	2631
이메일을 입력해 주세요	2631
이메일을 입력해주세요	2651
이메일을 확인해 주세요	2631
이미 계정이 있으신가요	2629
이미 구독 중이신가요	2560
이미 구독 중입니다	2651
이미 등록된 이메일입니다	2651
이미 참여하셨습니다	2607
이미 투표하셨습니다	2607
이미 회원이신가요	2560
이미지 크게 보기	2578
이미지 크게보기	2636
이미지 확대	2578
이슈	2576
이어서 읽기	2652
이용권 구매	2629
이용권 선택	2629
이용약관	2574
이용약관에 동의합니다	2631
이전	2578
이전 기사	2576
이전 기사 보기	2591
이전 사진	2636
이전 영상	2648
이전 이미지	2652
이전글	2636
이전기사	2576
""", '인': """
인기 급상승	2599
인기 기사	2576
인기기사	2576
인기뉴스	2576
인쇄	2569
인쇄하기	2569
인스타그램 팔로우	2591
인스타그램에서 보기	2645
인스타그램에서 이 게시물 보기	2645
""", '일': """
일시	2626
일시 후원	2625
일시 후원하기	2625
일시정지	2614
일시후원	2558
""", '자': """
자동 번역	2614
자동 재생	2614
자동재생	2614
자막	2614
자막 보기	2613
자막 켜기	2613
자바스크립트가 비활성화되어 있습니다	2617
자발적 유료 구독	2649
자세히	2579
자세히 보기	2579
""", '작': """
작게	2642
""", '잘': """
잘 모름	2608
""", '장': """
장바구니 담기	2653
장바구니에 담기	2653
""", '재': """
재생	2578
재생 속도	2613
재생 시간	2613
재생속도	2613
재생할 수 없는 동영상입니다	2613
""", '저': """
저자 소개	2637
저작권규약	2574
저장	2569
""", '전': """
전송	2633
전송되었습니다	2631
전체 기사	2652
전체 기사 보기	2636
전체 뉴스 보기	2636
전체 댓글	2575
전체 동의	2617
전체 보기	2578
전체 사진 보기	2636
전체 화면	2614
전체메뉴	2578
전체보기	2578
전체화면	2614
전체화면 종료	2613
""", '접': """
접기	2578
접수되었습니다	2651
""", '정': """
정기	2626
정기 후원	2625
정기 후원하기	2558
정기구독	2560
정기후원	2558
정기후원 신청	2649
정기후원 신청하기	2649
정기후원하기	2625
정렬	2608
정상적으로 접수되었습니다	2651
정정·반론보도 신청	2637
정정보도 신청	2637
정정보도 요청	2637
""", '제': """
제보	2575
제보 바로가기	2637
제보하기	2575
제작 지원	2643
제작지원	2643
제출	91	2633
제휴 광고	2612
제휴 콘텐츠	2612
""", '좋': """
좋아요	2569
좋은 기사 후원하기	2558
""", '주': """
주소 복사	2591
주소가 복사되었습니다	2591
주소복사	2569
주요 기사	2576
주요 뉴스	2576
주요 뉴스 더보기	2599
주요기사	2576
주요뉴스	2576
주제 팔로우	2640
""", '지': """
지금 구매하기	2612
지금 뜨는 기사	2599
지금 뜨는 뉴스	2599
지금 플레이	2609
지금 플레이하기	2609
지금 후원하기	2649
지나친 음주는 건강에 해롭습니다	2612
지나친 음주는 건강을 해칩니다	2612
지도 보기	2579
지면보기	2560
""", '직': """
직접 입력	2626
""", '차': """
차단	2621
""", '참': """
참여하기	91
""", '창': """
창 닫기	2652
""", '책': """
책 구매하기	2612
""", '첫': """
첫 댓글을 남겨주세요	2644
첫 댓글을 작성해 보세요	2644
""", '청': """
청소년보호정책	2574
""", '최': """
최고의 혜택	2630
최신 기사	2576
최신 뉴스	2576
최신기사	2576
최신뉴스	2576
최신순	2608
최저가 보기	2653
""", '추': """
추천	2630
추천 기사	2576
추천 영상	2599
추천기사	2576
추천뉴스	2576
추천순	2608
""", '친': """
친구 추가하기	2591
""", '카': """
카카오 계정으로 로그인	2629
카카오 로그인	2629
카카오로 로그인	2629
카카오로 시작하기	2629
카카오스토리	2569
카카오톡	2569
카카오톡 공유	2569
카카오톡 공유하기	2641
카카오톡으로 공유	2591
카카오톡으로 공유하기	2591
카테고리	2576
""", '커': """
커피 한 잔 사주기	2625
커피 한 잔 후원하기	2625
""", '콘': """
콘텐츠 보기	2617
콘텐츠 불러오기	2617
콘텐츠 표시	2617
""", '쿠': """
쿠키 관리	2617
쿠키 설정	2574
쿠키 설정 관리	2617
쿠팡에서 구매	2612
쿠팡에서 구매하기	2612
쿠팡에서 보기	2612
쿠폰 받기	2653
""", '퀴': """
퀴즈	2611
퀴즈 도전하기	2609
퀴즈 풀기	2591
퀴즈 풀러 가기	2609
""", '크': """
크게	2642
""", '클': """
클릭하면 소리가 켜집니다	2648
""", '키': """
키워드	2576
""", '태': """
태그	2576
""", '텔': """
텔레그램에서 소식 받기	2591
""", '투': """
투표	91
투표 결과	2644
투표 결과 보기	91
투표 참여하기	2607
투표가 완료되었습니다	2607
투표에 참여해 주셔서 감사합니다	2607
투표하기	91	2591
투표해 주셔서 감사합니다	91	2607
""", '트': """
트위터	2569
트위터 공유	2569
트위터로 공유	2641
트위터에서 보기	2645
""", '특': """
특집 더보기	2636
특집 보기	2636
""", '티': """
티켓 예매	2612
티켓 예매하기	2612
""", '틱': """
틱톡에서 보기	2645
""", '팔': """
팔로우 중	2640
팔로우 취소	2640
""", '팟': """
팟빵에서 듣기	2645
""", '페': """
페이스북	2569
페이스북 공유	2569
페이스북에서 보기	2645
페이스북으로 공유	2591
페이스북으로 로그인	2629
페이지 새로고침	2622
페이지를 새로고침하세요	2622
페이팔로 결제	2650
""", '편': """
편집 원칙	2637
""", '펼': """
펼치기	2578
""", '포': """
포토	2576
포토 갤러리	2636
""", '폰': """
폰트 크기	2569
""", '푸': """
푸시 알림 받기	2620
""", '프': """
프리미엄	2560
프린트	2569
""", '피': """
피드백 보내기	2607
""", '필': """
필수	2633
필수 입력	2631
필수 입력 항목	2631
필수 입력 항목입니다	2631
필수 항목	2631
필수 항목입니다	2631
필자 소개	2637
""", '한': """
한 번	2626
한번만	2626
""", '할': """
할인 코드	2653
""", '함': """
함께 보면 좋은 기사	2576
함께 볼 기사	2599
함께 읽으면 좋은	2576
함께 읽은 기사	2599
""", '핫': """
핫뉴스	2576
핫이슈	2576
핫클릭	2599
""", '항': """
항상 허용	2617
""", '해': """
해제 방법	2624
해제했습니다	2624
""", '허': """
허용	2621
""", '헤': """
헤드라인	2576
""", '현': """
현재 시간	2613
""", '협': """
협찬	2573
""", '홈': """
홈	2578
홈으로	2636
홈으로 가기	2636
""", '화': """
화제의 뉴스	2576
화질	2614
""", '확': """
확인	2579
""", '환': """
환경설정 관리	2647
""", '회': """
회사소개	2574
회원 전용	2562
회원 전용 기사	2629
회원가입	2560
회원가입하고 계속 읽기	2650
회원이 아니신가요	2629
""", '후': """
후원	2558
후원 바로가기	2625
후원 신청	2625
후원 안내	2558
후원 페이지 바로가기	2625
후원 페이지로 이동	2625
후원 하기	2558
후원자 되기	2625
후원하기	2558
후원해 주셔서 감사합니다	2649
후원회원 가입	2558
후원회원 되기	2625
"""}

START = {'a': """
abonē	2747 K par	2747 K no	2747 K un	2749 K
acasă	96 K >	96 K '	96 K "	96 K /
accès	1742 K illimité
această	52 K investigație	3353 K traducere	3408 K știre a fost
además	1349 K:	1394 K, en
ai가	2588 K 자동 번역한	2588 K 번역한	2588 K 핵심	2588 K 요약한
ai에게	2588 K 물어	2588 K 질문	2588 K 물어보기
ajánljuk	2103 K:
aktivér	636 K
alătură	12 K-te	56 K-te celor #	56 K-te celor peste #	56 K-te comunității de #
anmäl	3897 K dig till vårt	3913 K
annoncørbetalt	687 K indhold fra
annonsørinnhold	3053 K fra
anúncio	3306 K em #
apoyá	81 K
après	1871 K déduction fiscale
apúntate	1375 K a nuestro seminario	1375 K a nuestro evento
aquí	1406 K hay contenido de
artykuł	46 K można	46 K wolno	86 K sponsorowany:	3094 K ukazał się	3094 K pochodzi z	3100 K przetłumaczony	3100 K został przetłumaczony	3100 K czyta	3100 K wygenerowany	3168 K	3176 K powstał we współpracy z
artykuły	3091 K autora
artículo	1428 K publicado originalmente	1456 K publicado en colaboración
artículos	1319 K gratuitos
ascultă	1 K	3342 K:	3359 K podcastul	3359 K acest articol	3417 K pe
atradāt	44 K
atsisiųskite	2689 K
autorė	2693 K:
autoři	495 K jsou
außerdem	821 K lesenswert:	821 K interessant:
aveți	72 K întrebări
aún	32 K no hay comentarios
ați	59 K încercat
""", 'b': """
bajá	1383 K la app
beiträge	27 K	854 K von
benefício	3238 K do assinante:
berätta	59 K i	59 K gärna
beställ	3913 K
bestätigen	715 K sie ihre
bestätigungsmail	715 K
besøg	622 K vores
beğendin	69 K mi	82 K mi
beğendiniz	8 K mi	69 K mi	82 K mi
boletín	1325 K diario	1325 K semanal
buď	31 K první
buďte	31 K první	31 K prvý
bài	8 K viết này	4300 K liên quan:	4313 K viết này có	4313 K viết có hữu ích	4360 K viết được bảo vệ	4361 K viết được thực hiện	4361 K viết được viết	4361 K viết này được	4368 K viết tiếp tục
báo	4313 K lỗi bài viết
bình	5 K luận	27 K luận	4314 K chọn:
bústia	41 K de denúncies de la redacció
bądź	31 K pierwszy	31 K pierwsza
bővebben	2103 K:
bạn	59 K đã thử	59 K đã làm thử	66 K biết ai	66 K có biết ai	69 K thấy hay	4313 K phát hiện	4313 K thấy bài viết
bản	4313 K tóm tắt này	4361 K dịch được
bấm	4315 K để nghe
bật	4291 K thông báo
""", 'c': """
caractères	1822 K restants
caràcters	418 K restants
chceš	517 K u nás pracovat	3702 K u nás pracovať
chefredaktör	3911 K och ansvarig utgivare:	3911 K:
chơi	4335 K ngay:
chưa	32 K có bình luận
citeşte	3342 K şi	3342 K şi:
citește	3342 K și	3342 K și:	3342 K:	3342 K mai mult	3342 K aici	3342 K mai departe:
citiți	3342 K și
ciąg	3104 K dalszy
comentários	5 K	27 K
compartí	3 K
conocés	66 K a alguien
conteúdo	86 K patrocinado:	3192 K exclusivo para	3236 K gerado	3241 K oferecido por	3268 K incorporado d	3268 K externo d	3268 K incorporado do	3268 K incorporado da	3268 K externo do
conținut	3353 K generat	3357 K oferit de	3386 K încorporat de	3386 K extern de
coût	1871 K après déduction	1871 K réel après
crédit	1816 K photo	1816 K photos
crédits	1816 K photo	1816 K photos
cunoașteți	66 K pe cineva
cunoști	66 K pe cineva
cuéntame	59 K
cuộc	52 K điều tra này
cài	4317 K đặt ứng dụng	4317 K ứng dụng	4317 K app
còn	4333 K lại # ký tự
có	72 K thắc mắc	4300 K thể bạn quan tâm:	4356 K lỗi xảy ra
cấm	4360 K sao chép
""", 'd': """
dacă	44 K observi	44 K observați	44 K găsești	3348 K ai informații	3355 K ai observat o
dalinkitės	2689 K
další	483 K články autora
darovať	3696 K
dernières	1770 K actualités
descarcă	13 K	3373 K aplicația
descargá	13 K	1383 K la app
descărcați	13 K
dežurni	41 K telefon redakcije
disponível	3199 K no google play	3246 K na app store	3246 K no google play	3246 K para android e	3307 K no spotify
distribuiți	3 K
dodržujte	28 K
domů	96 K >	96 K '
doporučte	510 K
dorești	3390 K să primești notificări
doriți	3390 K să primiți notificări
dosszié	2167 K: így	2167 K: itt	2167 K: ezért	2167 K: miért	2167 K: hogyan	2167 K: mit	2167 K: ki	2167 K: mi	2167 K: ez	2167 K: ezt	2167 K: hallgassa	2167 K: nézze	2167 K: minden	2167 K: a	2167 K: az
dostępna	3107 K w
dostępne	3107 K w
dostępny	3107 K w
dołącz	12 K do	56 K do #	56 K do ponad #	3118 K do	3131 K do dyskusji
držte	28 K se
duración	1444 K del vídeo	1444 K: # min	1444 K del episodio
duração	3306 K do vídeo	3306 K: # min
durée	1867 K de la vidéo	1867 K : # min	1867 K de l'épisode
dzięki	3155 K naszym czytelnikom	3155 K naszym czytelniczkom
découvrez	1771 K aussi	1795 K la boutique	1795 K notre boutique	1795 K nos jeux	1795 K notre hors-série	1803 K notre application	1803 K notre appli
décryptage	1771 K :
déductible	1732 K des impôts	1732 K à #
déjà	1740 K abonné	1740 K inscrit	1740 K client
díky	550 K našim čtenářům	550 K našim předplatitelům
dùng	4324 K thử
dúvidas	72 K	72 K?	73 K sobre esta matéria	73 K sobre este artigo
""", 'e': """
elkészítetted	59 K
elírást	7 K
előfizetői	2148 K kedvezmény:	2148 K előny:	2148 K ajánlat:
előfizetőinknek	2159 K köszönhetően
előfizetőként	89 K	2129 K
encuéntranos	12 K
envía	3 K
envíanos	1364 K
ermöglicht	823 K von
erről	2103 K bővebben
escríbenos	1352 K
escúchalo	1445 K en spotify	1445 K en apple podcasts
escúchanos	1445 K en spotify
essän	3959 K
estagiária	3229 K sob supervisão	3229 * K sob supervisão
estagiário	3229 K sob supervisão
""", 'f': """
faça	3244 K o quiz	3244 K o teste	3244 K o nosso
felelős	2126 K szerkesztő:	2126 K kiadó:
fiți	31 K primul
foretrækker	637 K du
fortsätt	3915 K läsa
fortæl	59 K mig
fotogalería	1424 K:
fotogaléria	3670 K:
fotografía	1395 K:
fotoğraf	4124 K # / #	4124 K #/#
fotoğraflar	4126 K:
fråga	3930 K:
frågor	72 K	73 K om artikeln
få	613 K fuld adgang til	636 K adgang	636 K fri	636 K fuld	636 K besked	636 K ugens	636 K dagens	636 K de	636 K nyheder	636 K en notifikation	636 K breaking	636 K seneste nyt	647 K	2975 K full tilgang til	3001 K tilgang	3001 K fri	3001 K full	3001 K beskjed	3001 K varsel	3001 K ukas	3001 K dagens	3001 K de	3001 K nyheter	3001 K siste	3013 K	3015 K varsel	3015 K varsler	3015 K push	3888 K full tillgång till	3913 K tillgång	3913 K fri	3913 K full	3913 K besked	3913 K en notis	3913 K veckans	3913 K dagens	3913 K de	3913 K nyheter	3913 K senaste	3924 K
férjen	2129 K hozzá
följ	12 K	3892 K	3913 K
følg	12 K	12 K oss	617 K	636 K	2979 K	3001 K
füge	12 K uns	829 K
fügen	12 K sie uns	829 K sie
für	718 K android und ios	769 K diesen artikel	769 K diesen	818 K nur
főoldal	96 K >	96 K '	96 K "	96 K /
főszerkesztő	2126 K:
""", 'g': """
gazeteciliğimizi	4080 K
gefällt	82 K ihnen dieser	82 K dir dieser
gehöre	56 K zu den #
gehören	56 K sie zu den #
ghé	4314 K cửa hàng trực tuyến
giữ	4360 K bản quyền nội dung
glöm	3913 K inte att bekräfta
gorąca	41 K linia redakcji
góp	4313 K ý cho bài viết
gör	3897 K quizet	3897 K vårt quiz	3913 K vårt
görmemiz	4085 K gereken
görsel	4129 K yapay
głosowanie	3140 K:
""", 'h': """
henüz	32 K yorum
hibát	7 K talált	7 K találtál	2130 K lát
hintergründe	821 K dazu:
hjälp	3897 K oss bli bättre	3897 K oss att bli bättre
hjælp	622 K os med at blive bedre
hlasování	536 K:
hlavné	3683 K body
hlavní	497 K body
hozzászólások	5 K	27 K
hãy	31 K là người đầu tiên	4314 K trả lời khảo sát	4322 K ủng hộ
hämta	13 K	3901 K
häng	3913 K med
här	3937 K finns ett inbäddat innehåll från	3937 K finns inbäddat innehåll från	3937 K visas ett inbäddat innehåll från	3937 K visas inbäddat innehåll från	3937 K är ett inbäddat innehåll från	3937 K är inbäddat innehåll från
hääleta	1497 K
hääletus	1505 K:
håll	28 K	28 K dig
hình	4357 K #/#
hör	773 K dir	829 K	3913 K
hören	773 K sie	829 K sie
hörzeit	845 K
hør	1 K artiklen	1 K artikkelen	1 K saken	606 K også	606 K også:	622 K mere på	636 K	2968 K også	2968 K også:	3001 K
""", 'i': """
iesūti	2735 K savu	2735 K
indlæg	27 K
indlæs	657 K altid indhold fra	657 K indhold fra
inlägg	27 K
innehåll	3967 K från annonsören
intră	12 K pe
início	96 K >	96 K '	96 K "	96 K /
izmēģinājāt	59 K
išbandėte	59 K
išsaugokite	2689 K
""", 'j': """
jaký	33 K je váš
jeśli	44 K widzisz	44 K zauważysz
joacă	3379 K acum:	3382 K responsabil
já	59 K fez	3192 K é assinante
játssz	2146 K most:
jäikö	1645 K juttu kesken
jälgi	1497 K
jäsenetu	1685 K:
""", 'k': """
kapcsolódó	2103 K	2103 K:
kezdőlap	96 K >	96 K /
không	4360 K được sao chép
kipróbáltad	59 K
kipróbáltátok	59 K
kiểm	4314 K tra kiến thức của bạn
kjøp	2984 K billetter	2984 K billett	3001 K
klausykitės	2674 K
klikněte	480 K zde
ključne	3587 K točke	3587 K tačke
klõpsates	1497 K
komentáre	5 K	27 K
komentáře	5 K	27 K
komentēt	2749 K var
komerčné	86 K oznámenie:
komerční	86 K sdělení:
kommentarsfältet	5 K
kopiér	636 K
kopírovat	510 K
kopírovať	3696 K
kopē	2749 K
korzyść	3143 K dla prenumeratorów:
krönikan	3959 K
kvíz	480 K:	536 K:	536 K dne:	536 K týdne:	2116 K	2145 K:	3670 K:	3719 K dňa:	3719 K týždňa:
kysyttävää	72 K	73 K jutusta
känner	66 K du någon
kérdésed	72 K van	73 K van a cikkről
kérje	2129 K
kérjen	2129 K
kérjük	28 K
kênh	4291 K youtube của báo
köp	3897 K biljetter	3897 K biljett	3913 K
kövess	12 K
kövesse	2129 K
kövessen	12 K
közvélemény	2145 K:
køb	622 K billetter	622 K billet	636 K
küfür	27 K içeren
küldd	3 K el	2111 K el nekünk
küldje	2111 K el nekünk	2129 K	2129 K tovább
küsitlus	1505 K:
ký	4333 K tự còn lại
kļūsti	2749 K
kết	4305 K nối với chúng tôi
""", 'l': """
laimē	2749 K
laimėkite	2689 K
lasītāju	2757 K aptauja:
legyél	2129 K
lejupielādē	2749 K
leé	1394 K también	1394 K más	1394 K:
lisää	1669 K meidät	1705 K aiheesta:
lugejaküsitlus	1505 K:
lásd	2103 K még
lásson	2129 K több
lát	2111 K valami
láttál	2111 K valami
lägg	3913 K till
lähetä	1648 K juttuvinkki	1648 K uutisvinkki	1648 K vinkki	1652 K mielipidekirjoituksesi	1652 K mielipidekirjoitus	1669 K
lämna	3891 K dina tips	3891 K ditt tips
läs	3880 K mer om	3881 K också	3881 K också:	3881 K även	3881 K mer	3881 K mer:	3881 K:	3881 K här	3881 K även:	3888 K vidare med	3888 K mer på	3901 K e-tidningen	3901 K tidningen	3913 K	3915 K vidare
läsarerbjudande	3933 K:
läsaromröstning	3930 K:
läsarresa	3933 K:
læs	605 K mere om	606 K også	606 K også:	606 K mere	606 K mere:	606 K:	606 K her	606 K hele	613 K videre med	627 K e-avisen	627 K avisen	636 K	638 K videre	675 K alt om emnet:	675 K alt om:
læserafstemning	652 K:
læserrejse	655 K:
læsertilbud	655 K:
légy	31 K te az első
líbil	8 K se vám	82 K se vám	498 K se
líbilo	69 K se
líbí	82 K se vám
línea	41 K de denuncias de la redacción	41 K de la redacción
línia	41 K de la redacció
löydät	12 K meidät	1669 K meidät
löysitkö	7 K
lütfen	28 K	4115 K reklam engelleyici
""", 'm': """
mantén	28 K
materiał	86 K sponsorowany:	86 K partnera:	86 K partnerski:	3104 K wideo	3168 K	3176 K powstał we współpracy z	3176 K we współpracy z	3176 K sponsorowany przez
medlemsförmån	3933 K:
meillä	1696 K ei ole omistajaa	1696 K ei ole omistajia	1696 K ei ole osakkeenomistajia	1696 K ei ole maksumuuria
mesterséges	2137 K intelligencia írta
mirá	1378 K el video	1394 K también	1394 K:
mitä	8 K pidit	33 K mieltä	1670 K mieltä sinä
mišljenja	3584 K autora	3584 K iznesena	3584 K izneta
mišljenje	3584 K autora
możliwość	5 K komentowania
mándanos	1364 K
más	1348 K noticias de	1348 K noticias sobre	1348 K sobre	1348 K en	1348 K de	1349 K información	1349 K información:	1352 K artículos de
máte	72 K otázky	72 K dotazy	73 K otázku k článku	483 K tip?	483 K tip na článek	483 K tip na téma	483 K tip pro	553 K přečteno už # ze #	553 K přečteno už # z #	553 K přečteno již # ze #	553 K přečteno již # z #	553 K přečteno # ze #	553 K přečteno # z #	3736 K prečítané už # zo #	3736 K prečítané už # z #	3736 K prečítané # zo #	3736 K prečítané # z #
märkasid	44 K	1482 K midagi	1488 K viga	1488 K artiklis viga
még	32 K nincs	2168 K több a témáról:
més	388 K informació:	414 K notícies de	414 K notícies sobre
mød	622 K os
mūs	2749 K vari
mời	4300 K xem	4300 K bạn đọc	4300 K độc giả	4305 K bạn tham gia	4305 K độc giả theo dõi	4305 K bạn đọc theo dõi	4315 K quý vị theo dõi	4315 K quý độc giả	4315 K bạn xem video	4315 K nghe
""", 'n': """
nabídka	539 K pro čtenáře:
nahlásit	520 K chybu
nahlásiť	3705 K chybu
nahláste	3705 K chybu
najważniejsze	3100 K informacje
naloži	3787 K	3818 K vedno vsebino	3818 K vsebino z	3818 K vsebino s	3818 K vsebino iz	3818 K vsebino od
naložite	13 K	3787 K
naročite	3794 K se na
naujienų	41 K telefonas
načítat	541 K vždy obsah	541 K obsah z	541 K obsah ze	541 K obsah od
načítať	3724 K vždy obsah	3724 K obsah z	3724 K obsah zo	3724 K obsah od
našli	7 K jste	7 K ste	44 K ste
nemáme	550 K majitele	550 K vlastníka	550 K akcionáře	550 K žádného	550 K paywall	550 K reklamy	3733 K majiteľa	3733 K vlastníka	3733 K akcionárov	3733 K žiadneho	3733 K paywall	3733 K reklamy
nemáte	518 K čas číst	3703 K čas čítať
nepatríme	3733 K žiadnemu
nepatříme	550 K žádnému
než	527 K vložíte komentář	527 K začnete diskutovat	527 K napíšete příspěvek
nguồn	4309 K:	4309 K :
nhận	4291 K thông báo
nové	500 K číslo	500 K vydání	3686 K číslo	3686 K vydanie
nájdete	12 K nás
não	27 K serão publicados	3270 K é possível mostrar este conteúdo	3270 K foi possível mostrar este conteúdo
näe	1669 K enemmän
nägid	1498 K viga
näita	1497 K
näitkö	1670 K virheen
näytä	1669 K sisältö	1687 K sisältö palvelusta	1687 K aina sisältö
nå	3913 K vår
nézd	2103 K meg	2129 K meg
nézze	2103 K meg	2129 K meg
nāc	2740 K strādāt
nội	4340 K dung này không	4341 K dung này từ	4341 K dung nhúng từ	4341 K dung từ	4360 K dung được bảo vệ	4361 K dung được tạo	4361 K dung này được tạo
""", 'o': """
oceń	8 K	3101 K ten	3101 K artykuł	3101 K tekst
ocurrió	1421 K un error
odporučte	3696 K
odporúčame	3670 K:
odsłuchaj	3112 K	3112 K ten
ofereça	3 K
oglądaj	3088 K:
ohodnoťte	498 K	3684 K
olvasói	2148 K ajánlat:
olvasóink	2159 K támogatásának köszönhetően
olvasóinknak	2159 K köszönhetően
omröstning	3930 K:
opýtajte	3683 K sa
opširnije	3572 K:	3572 K na
otázka	536 K dne:	3719 K dňa:
otázky	72 K
ouça	1 K	3217 K:	3242 K o podcast	3301 K no	3307 K no spotify	3307 K o podcast no
oír	1 K
""", 'p': """
pamanīji	2741 K kļūdu
pamanījāt	44 K	2741 K kļūdu
parrainé	1883 K par
pastebėjote	44 K	2675 K įdomų	2681 K klaidą
paylaş	3 K
pažįstate	66 K
phát	7 K hiện lỗi	44 K hiện sai
phóng	4309 K viên:
piditkö	8 K	69 K	82 K	1670 K
pidätkö	82 K	1670 K
piše	3599 K:
podobał	8 K ci się
podobało	69 K się
podpořte	81 K	515 K
podrži	81 K
podržite	81 K	3602 K
podés	12 K seguir	1365 K enviarnos
podívejte	480 K se:	480 K se na video
poleć	3112 K
poslať	3696 K
poslechněte	1 K si	480 K si	480 K si:
poslušajte	1 K	3572 K:	3766 K:
posłuchaj	1 K	3088 K:	3088 K też:
povoliť	3724 K vždy obsah	3724 K obsah z	3724 K obsah zo	3724 K obsah od
poznáte	66 K niekoho
pozostała	3104 K część
pošaljite	41 K vijest
pošlete	510 K
pošlite	3 K	3696 K
poți	3348 K contacta autorul	3348 K contacta autoarea
praneškite	2675 K redakcijai
predplaťte	3700 K si
prenošenje	68 K dozvoljeno	68 K dopušteno
prenumerantförmån	3933 K:
prečítajte	3670 K si tiež	3670 K si aj	3670 K si	3670 K si:
prečítali	3736 K ste už # zo #	3736 K ste už # z #	3736 K ste # zo #	3736 K ste # z #
pridruži	56 K se #
pridružite	12 K se	56 K se #
pridėkite	2689 K
prikaži	3629 K uvijek sadržaj	3629 K uvek sadržaj	3629 K sadržaj s	3629 K sadržaj sa	3629 K sadržaj iz	3629 K sadržaj od	3818 K vedno vsebino	3818 K vsebino z	3818 K vsebino s	3818 K vsebino iz	3818 K vsebino od
pronašli	44 K ste
pročitaj	3572 K još	3572 K i
pročitajte	3572 K još	3572 K i	3572 K više	3572 K:	3572 K više o ovoj temi
pročitali	3641 K ste # od #	3641 K ste već # od #
prvý	3695 K mesiac len za	3695 K mesiac za	3695 K mesiac už za	3695 K mesiac zadarmo
przeczytałaś	3158 K już # z #	3158 K # z #
przeczytałeś	3158 K już # z #	3158 K # z #
prześlij	3112 K dalej
präsentiert	823 K von
prüfen	829 K sie
publicité	1867 K dans #
publié	1851 K initialement dans le	1851 K initialement sur	1881 K avec l'autorisation
pàgina	443 K # de #
página	1422 K # de #	1422 K #/#	3284 K # de #	3284 K #/#
páči	82 K sa vám
páčil	8 K sa vám	82 K sa vám	3684 K sa
páčilo	69 K sa
päeva	1505 K küsimus:
päivitä	1669 K
päivän	1682 K kysymys:	1683 K peli:
pääset	1669 K lukemaan
päätoimittaja	1667 K:
pódcast	1424 K:
păstrați	28 K
pērc	2740 K biļetes	2749 K
předplaťte	515 K si
přehrajte	480 K si
přetisk	68 K povolen	68 K možný
přečetli	553 K jste už # ze #	553 K jste už # z #	553 K jste již # ze #	553 K jste již # z #	553 K jste # ze #	553 K jste # z #
přečtěte	480 K si také	480 K si	480 K si:	480 K si také:
přidej	56 K se k #
přidejte	56 K se k #
připojte	12 K se
""", 'q': """
querés	1365 ¿K contarnos
qué	8 K te pareció	33 K opinas	33 K opina	33 K te parece
""", 'r': """
raději	518 K posloucháte
radšej	3703 K počúvate
radši	518 K posloucháte
rašykite	2675 K autorei	2675 K autoriui
recibí	1364 K las noticias
recomandări	3342 K:
redakčná	41 K linka
redakční	41 K linka	41 K telefon
regisztrálj	2128 K ingyenesen
regisztráljon	2116 K	2128 K ingyenesen
regístrate	1316 K para
reportáž	563 K	3745 K
reproducción	68 K permitida	68 K libre
reprodução	68 K permitida	68 K autorizada
resuméet	26 K er
resztę	3104 K tekstu
rezervē	2749 K
rešite	3572 K kviz
riješite	3572 K kviz
rozwiąż	3088 K quiz
rätsel	812 K mit	848 K des tages:
rätseln	812 K sie mit
réservez	1795 K vos places pour la soirée de la rédaction
réservé	1740 K aux abonnés
réservée	1740 K aux abonnés
réservés	1740 K aux abonnés
résumer	1785 K cet article	1785 K l'article
résumé	1785 K généré	1785 K rédigé	1785 K réalisé	1785 K produit	1785 K par
rösta	3913 K
rādīt	2749 K
""", 's': """
sadržaj	3657 K je nastao u suradnji s
saglabā	2749 K
saistīts	2724 K:
saņem	2749 K
sažetak	3587 K	3587 K članka	3587 K teksta
schließ	56 K dich #	56 K dich den #
schließe	23 K dich
schließen	56 K sie sich den #
sdílejte	3 K	3 K článek
sdílet	3 K
seguí	1364 K el canal	1394 K leyendo:
sesizări	3348 K și ponturi
shrnutí	26 K vytvořil	26 K vytvořila	497 K	497 K článku
sisällön	1717 K tarjoaa
siųskite	2675 K savo	2689 K
sjefredaktør	2998 K:	2998 K og ansvarlig redaktør:
skaitytojų	2697 K apklausa:
skopírovať	3696 K
skrót	3100 K artykułu
skúsili	59 K ste
sondaż	3140 K:
související	480 K:
spodobał	82 K ci się	82 K się
spodobało	69 K się
sponsorisé	1883 K par
sponzorované	3753 K spoločnosťou
sponzorováno	571 K společností
sporočite	3799 K napako
sprawdź	3088 K:	3088 K też:
spróbowaliście	59 K
spróbowałaś	59 K
spørgsmål	72 K	73 K til artiklen
spørsmål	72 K	73 K til saken	73 K til artikkelen
spýtajte	3683 K sa
stališča	3777 K avtorja
straipsnį	46 K galima
stáhni	13 K si
stáhněte	13 K si	533 K si aplikaci
stöd	81 K	3888 K
stötta	81 K	3888 K
støt	81 K	613 K
støtt	81 K	2975 K
suscríbete	1310 K a	1445 K en spotify
susidūrėte	2675 K su
susiję	2663 K:
susține	81 K
susțineți	81 K
sviđa	82 K vam se
synthèse	1785 K générée
syötä	1669 K
szavazás	2145 K:
szerkesztőségi	41 K forródrót	41 K telefon
szerkesztőségünk	41 K forródrótja
szerző	2135 K:
szívesen	2130 K meghallgatjuk
szöveg	2135 K:
sé	28 K respetuoso	31 K el primero	31 K la primera
sígame	1369 K
síganos	12 K
sígueme	1369 K
síguenos	12 K
só	3192 K para assinantes
sólo	1316 K para suscriptores
søg	636 K nu
súhrn	3683 K
súmate	12 K	56 K a las #
súvisiace	3670 K:
súvisiaci	3670 K článok
sūti	2735 K savu	2749 K
số	4333 K ký tự còn lại
""", 't': """
también	1337 K en facebook	1349 K puedes leer	1349 K puedes leer:	1349 K te puede interesar:
també	388 K et pot interessar:
também	3307 K disponível no spotify
tanidiğiniz	66 K biri
teitkö	59 K
tekoäly	1674 K on
tekstą	46 K galima
tenés	1359 ¿K información
thấy	44 K lỗi
thử	4314 K sức với
tiedätkö	1648 K aiheesta	1648 K asiasta	1648 K lisää
tiivistelmä	26 K on
tilføj	636 K
tillåt	3937 K alltid innehåll från	3937 K innehåll från
tiếp	4368 K tục đọc sau
todavía	32 K no hay comentarios
további	2103 K részletek	2168 K cikkek a témában:
traducció	397 K feta
transparentní	490 K účet:
trên	4291 K google news
trình	4340 K duyệt của bạn không	4340 K duyệt không
trả	4314 K lời câu đố
trải	4324 K nghiệm
turpinājums	2751 K
twój	27 K komentarz
tykkäsitkö	69 K
työskenteletkö	1648 K
tác	4309 K giả:	4309 K giả là
támogasd	81 K	2121 K a	2121 K az
támogassa	81 K	2121 K a	2121 K az
täglichen	715 K newsletter
tämä	26 K tiivistelmä	52 K juttu	76 K ketju on lukittu	76 K aihe suljettiin	1687 K on upotettu sisältö
tämän	52 K jutun
tässä	1687 K on upotettua sisältöä
télécharger	13 K	1751 K l'application
téléchargez	13 K
tóm	4313 K tắt này	4361 K tắt được
töltsd	13 K le
töltse	13 K le	2129 K le	2129 K ki
történeteiket	2111 K
tüm	27 K yorumlar
tęsinys	2691 K
tłumaczenie	3100 K
tải	13 K	13 K ứng dụng	4291 K ứng dụng	4291 K app	4317 K ngay ứng dụng
""", 'u': """
udostępnij	3 K
ukažite	3607 K na grešku
uključi	3595 K
uključite	3595 K
uložit	510 K
uložiť	3696 K
uložte	510 K si	3696 K si
unbeschränkter	792 K zugang
unterstütze	81 K	698 K
unterstützen	81 K sie	698 K sie	698 K sie die
uočili	7 K ste
upozorniť	3705 K na chybu
upozorněte	520 K na chybu
urmărește	12 K	3342 K și:	3359 K video	3417 K pe
urmăriți	12 K
utánközlés	68 K engedélyezett	68 K forrásmegjelöléssel
učitaj	3629 K uvijek sadržaj	3629 K uvek sadržaj	3629 K sadržaj s	3629 K sadržaj sa	3629 K sadržaj iz	3629 K sadržaj od
uživo	3646 K: kako	3646 K: ovako	3646 K: zašto	3646 K: što	3646 K: šta	3646 K: tko	3646 K: ko	3646 K: gdje	3646 K: gde	3646 K: ovo	3646 K: pogledajte	3646 K: poslušajte	3646 K: sve	3646 K: noć	3646 K: ljudi	3646 K: evo
""", 'v': """
vaš	27 K komentar
vegyél	2116 K részt
već	3623 K za #	3623 K od #
več	3766 K:	3766 K v videu	3791 K o tem	3791 K novic	3791 K preberite	3836 K o:	3836 K o temi:
videó	2167 K: így	2167 K: itt	2167 K: ezért	2167 K: miért	2167 K: hogyan	2167 K: mit	2167 K: ki	2167 K: mi	2167 K: ez	2167 K: ezt	2167 K: hallgassa	2167 K: nézze	2167 K: minden	2167 K: a	2167 K: az
vidéo	1771 K :
viktorīna	2757 K:
visą	2689 K interviu
više	3572 K o:	3647 K o:	3647 K o temi:
você	3217 K pode gostar:
vprašaj	3780 K
vprašajte	3780 K
vprašanje	3815 K dneva:
vypočujte	1 K si	3670 K si:
vyskúšali	59 K ste
vytiskněte	510 K
vytlačiť	3696 K
vytlačte	3696 K
vyzkoušeli	59 K jste
válaszolj	2129 K
válaszoljon	2129 K
váš	27 K komentář	27 K komentár
vær	31 K den første	31 K først	636 K med
véleménycikkeit	2111 K
více	480 K zde	480 K k tématu:	559 K o téma:	559 K o:	559 K k tématu téma:	559 K k tématu:
vídeo	1424 K:
võida	1497 K
võta	1482 K ühendust	1497 K
výhoda	539 K pro předplatitele:	3722 K pre predplatiteľov:
výhody	539 K pro předplatitele:	3722 K pre predplatiteľov:
vă	28 K rugăm să
vďaka	3733 K našim čitateľom	3733 K našim predplatiteľom
věnujte	510 K
vše	559 K o téma:	559 K o:	559 K k tématu téma:	559 K k tématu:
všechno	559 K o tématu téma:	559 K o tématu:
všechny	27 K komentáře	483 K články autora	559 K články k tématu téma:	559 K články k tématu:
všetko	3742 K o téme:	3742 K o:	3742 K k téme téme:	3742 K k téme:
všetky	3742 K články k téme téme:	3742 K články k téme:
všeč	69 K vam je
všimli	44 K jste si	44 K ste si
vždy	541 K povolit obsah	541 K zobrazovat obsah	541 K načítat obsah	541 K zobrazit obsah	3724 K povoliť obsah	3724 K zobrazovať obsah	3724 K načítať obsah	3724 K zobraziť obsah
""", 'w': """
webshopunkból	2148 K:
weiterführende	739 K artikel:
weź	3131 K udział w dyskusji
więcej	3087 K o	3087 K na temat	3087 K z	3088 K na ten temat:	3091 K artykułów autora	3164 K o:	3164 K na temat:
wykorzystałaś	3158 K już # z #	3158 K # z #
wykorzystałeś	3158 K już # z #	3158 K # z #
wypróbowaliście	59 K
wypróbowałaś	59 K
wyrażamy	46 K zgodę na
wysłuchaj	1 K
wyślij	3 K
wyświetlaj	3146 K treści z	3146 K treści ze	3146 K treści od
wöchentlichen	715 K newsletter
""", 'y': """
yanlişlik	4074 K mi
""", 'z': """
zahvaljujoč	3827 K našim bralcem
zahvaljujući	3638 K našim čitateljima	3638 K našim čitaocima
zatiaľ	32 K žiadne komentáre
zatím	32 K žádné komentáře
zauważyłaś	7 K
zauważyłeś	7 K
zdieľajte	3 K
zdieľať	3 K
zezwól	3146 K na treści
zgłoś	3123 K uwagę	3123 K błąd	3123 K literówkę	3123 K uwagi	3123 K nieścisłość
ziņo	2735 K redakcijai
zkopírovat	510 K
znalazłeś	7 K
znáte	66 K někoho
znáš	66 K někoho
zobraziť	3724 K vždy obsah	3724 K obsah z	3724 K obsah zo	3724 K obsah od
zobrazovať	3724 K vždy obsah	3724 K obsah z	3724 K obsah zo	3724 K obsah od
zostań	3120 K reporterem	3120 K reporterką	3120 K dziennikarzem
zrobiliście	59 K
""", '©': """
©	748 K dpa	1088 K #	1088 K
""", 'à': """
à	1771 K lire aussi	1771 K lire également	1771 K lire :	1771 K lire sur	1771 K voir aussi	1771 K écouter	1771 K relire	1771 K découvrir	1771 K lire sur le même sujet	1771 K consulter :	1771 K voir également	1774 K propos de l'auteur	1774 K propos de l'autrice	1795 K retrouver dans le numéro	1868 K écouter sur spotify	1868 K écouter sur apple podcasts	1868 K retrouver sur spotify
àudio	397 K generat
""", 'á': """
áudio	3236 K gerado
""", 'ä': """
är	3891 K du
äänestys	1682 K:
äänestä	1669 K
""", 'å': """
åldersgräns	3934 K #
""", 'ç': """
ça	69 K vous a plu	82 K vous a plu
""", 'é': """
é	68 K permitida a reprodução	3214 K preciso estar logado
écouter	1 K l'article	1 K cet article	1771 K aussi	1862 K sur
écoutez	1 K cet	1 K l'article	1799 K le podcast
élő	2167 K: így	2167 K: itt	2167 K: ezért	2167 K: miért	2167 K: hogyan	2167 K: mit	2167 K: ki	2167 K: mi	2167 K: ez	2167 K: ezt	2167 K: hallgassa	2167 K: nézze	2167 K: minden	2167 K: a	2167 K: az
épinglez	1818 K cet article	1818 K cette recette	1818 K cette page	1818 K la recette	1818 K ce billet	1818 K-la	1818 K-le	1818 K l'article	1818 K l'image
""", 'í': """
írd	2129 K be
írj	2111 K a szerzőnek
írja	2129 K be
írjon	2111 K a szerzőnek	2129 K közvetlenül	2129 K nekünk
""", 'î': """
în	3405 K imagini:
întreabă	3353 K asistentul
întrebări	72 K
îți	82 K place
""", 'ö': """
ön	2130 K szerint
""", 'ú': """
últimas	1348 K noticias de	3216 K de	3216 K notícias de
únase	12 K
únete	12 K	23 K a	56 K a las #	56 K a los #	56 K a más de #	56 K a nuestros #
úvod	96 K >	96 K '	96 K "	96 K /
""", 'ü': """
über	742 K die autor:in	742 K die autoren	742 K die autor:innen	744 K die autorin	744 K den autor	745 K die autorin	745 K den autor
übersetzung	826 K:	826 K aus dem
""", 'č': """
čitaj	3572 K još
čitajte	3572 K i	3572 K još	3572 K još:
članak	46 K se može	46 K možete	3587 K je preveden	3587 K čita	3590 K je objavljen u	3650 K je	3657 K je nastao u suradnji s	3657 K je nastao u suradnji sa
članek	46 K lahko	3780 K je preveden	3780 K bere	3780 K je prebral	3783 K je objavljen v	3839 K je	3846 K je nastal v sodelovanju z	3846 K je nastal v sodelovanju s
článek	46 K lze	46 K můžete	497 K byl přeložen	497 K přeložen	497 K načetl	500 K vyšel v	563 K	571 K vznikl ve spolupráci s
článok	46 K možno	46 K môžete	3683 K bol preložený	3683 K načítal	3686 K vyšiel v	3745 K	3753 K vznikol v spolupráci s
čo	33 K si myslíte
čtěte	480 K také	480 K také:	480 K i	480 K více	480 K:
číslo	490 K účtu pro dary	490 K transparentního účtu
čítajte	3670 K aj	3670 K tiež	3670 K viac
""", 'đ': """
đánh	4313 K giá bài viết
đã	4356 K xảy ra lỗi	4356 K có lỗi
đăng	4314 K ký tham dự hội thảo	4360 K lần đầu trên
đường	41 K dây nóng tòa soạn	41 K dây nóng của tòa soạn	41 K dây nóng của báo	41 K dây nóng báo	4330 K dây nóng: #	4330 K dây nóng #
được	68 K phép đăng lại
để	4343 K xem nội dung này	4343 K hiển thị nội dung này
đọc	4300 K thêm	4300 K thêm:	4300 K:	4300 K tiếp:	4305 K tin nhanh
""", 'į': """
įsigykite	2689 K
įtraukite	2689 K mus
įveskite	2689 K
""", 'ś': """
ściągnij	13 K	3136 K aplikację
śledź	12 K
""", 'š': """
šta	33 K vi	33 K mislite
što	33 K vi	33 K mislite
šíření	68 K povoleno
""", 'ź': """
źródła	3116 K:
źródło	3116 K:
""", 'ż': """
żadnych	3155 K akcjonariuszy
""", 'ž': """
želite	3604 K raditi kod nas	3604 K da radite kod nas	3796 K delati pri nas
želiš	3604 K raditi kod nas	3796 K delati pri nas
žiadni	3733 K akcionári
žiadny	3733 K majiteľ	3733 K oligarcha
žinote	2675 K daugiau	2690 K istoriją
žiūrėkite	2663 K taip pat	2689 K
žádní	550 K akcionáři
žádný	550 K majitel	550 K oligarcha
""", 'ș': """
știrea	3415 K continuă
""", 'ț': """
ți	8 K-a plăcut	69 K-a plăcut	82 K-a plăcut
""", 'έ': """
έχετε	72 K απορίες	72 K ερωτήσεις	949 K κάποια πληροφορία	949 K πληροφορίες	949 K πληροφορία	949 K φωτογραφία	949 K φωτογραφίες	949 K κάποια φωτογραφία	949 K κάποιο θέμα	949 K μια ιστορία
""", 'ή': """
ήταν	919 K χρήσιμο	919 K χρήσιμη
""", 'α': """
ακολουθήστε	12 K	934 K τον	934 K τα	934 K
ακούστε	1 K	903 K:	995 K στο	1001 K το στο spotify	1001 K στο spotify
αναδημοσίευση	68 K με
αναφέρετε	939 K λάθος	939 K κάποιο λάθος
αναφορά	939 K λάθους
αντιγράψτε	929 K
αντιγραφή	929 K
αξιολογήστε	919 K
απαγορεύεται	984 K η αναδημοσίευση	984 K η αναπαραγωγή
αποθηκεύστε	929 K
απορίες	72 K
αρχική	96 K >	96 K '	96 K "	96 K /
αυτή	52 K η έρευνα	918 K η περίληψη	918 K η σύνοψη
αυτό	961 K το βίντεο δεν είναι	962 K το περιεχόμενο προέρχεται
""", 'β': """
βίντεο	903 K:
βαθμολογήστε	919 K
βρήκατε	7 K
βρείτε	12 K μας
""", 'γ': """
γίνε	56 K ένας από τους #
γίνετε	12 K μέλος	31 K ο πρώτος	56 K ένας από τους #
για	964 K να δείτε αυτό το περιεχόμενο	964 K να δείτε το περιεχόμενο
γνωρίζετε	66 K κάποιον
γραμμή	41 K καταγγελιών της σύνταξης	41 K της σύνταξης	958 K βοήθειας κεθεα
γραφτείτε	950 K	950 K για να
""", 'δ': """
δείτε	903 K επίσης	903 K:	903 K το βίντεο	903 K εδώ	903 K επίσης:	903 K ακόμα:	903 K φωτογραφίες	903 K ακόμη	903 K ακόμη:	916 K όλα τα άρθρα	930 K όλες	930 K όλα	930 K τις	982 K φωτογραφίες:	982 K βίντεο:	995 K στο	995 K αυτή τη δημοσίευση στο
δειτε	903 K επισης	903 K ακομη	903 K:
δεν	937 K έχετε χρόνο να διαβάσετε	961 K είναι δυνατή η αναπαραγωγή
δημοσιεύθηκε	984 K αρχικά
δημοσιεύτηκε	984 K αρχικά
διάβασε	903 K επίσης	903 K ακόμη
διάρκεια	1000 K βίντεο
διαβάζεται	918 K από
διαβάστε	903 K επίσης	903 K επίσης:	903 K ακόμη	903 K ακόμη:	903 K ακόμα	903 K:	903 K εδώ	903 K περισσότερα	903 K ακόμα:	903 K εδώ περισσότερα	903 K σχετικά	903 K αναλυτικά	916 K όλα τα άρθρα	930 K όλες	930 K όλα	930 K τις
διαβαστε	903 K επισης	903 K ακομη	903 K ακομα	903 K:
διαθέσιμη	926 K στο
διαθέσιμο	926 K σε	926 K στο	1001 K στο spotify
διαφήμιση	1000 K σε #
δοκιμάσατε	59 K
""", 'ε': """
είδατε	44 K λάθος
εγγραφείτε	950 K
εικόνα	980 K # από #	980 K # / #
εκτυπώστε	929 K
ενεργοποιήστε	926 K
ενσωματωμένο	962 K περιεχόμενο από
εντοπίσατε	44 K
επιτρέπεται	68 K η αναδημοσίευση	984 K η αναδημοσίευση
ερωτήσεις	73 K για το άρθρο
εσείς	33 K τι
""", 'η': """
η	68 K αναδημοσίευση επιτρέπεται	918 K περίληψη	918 K σύνοψη	918 K ανάγνωση	918 K περίληψη αυτή	985 K μετάφραση	985 K περίληψη	992 K διαφήμιση συνεχίζεται	992 K είδηση συνεχίζεται	1000 K διαφήμιση τελειώνει σε #
""", 'θ': """
θέλεις	936 K να εργαστείς μαζί μας
θέλετε	936 K να εργαστείτε μαζί μας	936 K να δουλέψετε μαζί μας
""", 'κ': """
κάτι	979 K πήγε στραβά
κίνδυνος	958 K εθισμού
κατέβασε	926 K
καταγγελίες	41 K στη σύνταξη
κατεβάστε	13 K	926 K	934 K την εφαρμογή	948 K την εφαρμογή
κοινοποιήστε	3 K
κουίζ	903 K:	982 K:
""", 'λ': """
λήψη	926 K από	926 K στο
""", 'μ': """
μάθετε	930 K όλες
με	932 K πληροφορίες από
μείνετε	930 K ενημερωμένοι
μετάφραση	918 K
μοιράσου	929 K
μοιραστείτε	3 K
""", 'ξ': """
ξέρετε	66 K κάποιον
""", 'ο': """
οι	916 K απόψεις	916 K γνώμες
""", 'π': """
παίξε	955 K τώρα:	958 K υπεύθυνα
παίξτε	955 K τώρα:	958 K υπεύθυνα
παρουσιάστηκε	979 K σφάλμα
περίληψη	918 K
περιεχόμενο	962 K από
περισσότερα	903 K:
πηγές	932 K:
πηγή	932 K:
προέκυψε	979 K σφάλμα
προβολή	995 K στο
προτείνετε	929 K
προτιμάτε	937 K να ακούτε	937 K να ακούσετε
πρώτη	984 K δημοσίευση:
πώς	919 K σας φάνηκε
""", 'ρ': """
ρωτήστε	918 K
ρώτα	918 K
ρώτησε	918 K
""", 'σ': """
σας	8 K άρεσε	69 K άρεσε	82 K άρεσε	82 K αρέσει	919 K φάνηκε	919 K βοήθησε	919 K άρεσε
σελίδα	980 K # από #	980 K # / #
σου	69 K άρεσε
στείλτε	929 K
στηρίξτε	81 K	934 K	934 K τον	934 K τα	934 K την
σύνοψη	918 K
""", 'τ': """
τα	5 K σχόλια	27 K σχόλια	916 K κείμενα που
ταξινόμηση	993 K:
το	46 K άρθρο μπορεί	46 K κείμενο μπορεί	46 K άρθρο επιτρέπεται	59 K δοκιμάσατε	59 K δοκίμασες	916 K άρθρο εκφράζει	918 K άρθρο μεταφράστηκε	918 K κείμενο μεταφράστηκε	961 K βίντεο δεν είναι	961 K περιεχόμενο δεν είναι	962 K περιεχόμενο αυτό προέρχεται	984 K άρθρο προστατεύεται	984 K παρόν άρθρο προστατεύεται	985 K κείμενο	985 K άρθρο	985 K παρόν άρθρο	985 K κείμενο αυτό	985 K άρθρο αυτό	992 K άρθρο συνεχίζεται	992 K κείμενο συνεχίζεται	1000 K βίντεο ξεκινά σε #
""", 'υ': """
υποστηρίξτε	81 K
""", 'φ': """
φωτογραφία	980 K # από #	980 K # / #
φωτορεπορτάζ	982 K:
""", 'χ': """
χαρίστε	929 K
χαρακτήρες	953 K που απομένουν
χορηγούμενο	86 K:
""", 'ό': """
όλα	916 K τα άρθρα
όλες	930 K οι ειδήσεις
""", 'а': """
а	33 K что вы	33 K вы	33 K ви
абонирайте	261 K се за
автор	3476 K - обозреватель	3476 K - корреспондент	3476 K - колумнист	3476 K - редактор	4199 K - оглядач	4199 K - колумніст	4199 K - кореспондент
авторка	4199 K - оглядачка	4199 K - колумністка
авторката	241 K е
авторът	241 K е
акценти	243 K от
анкета	279 K:	279 K на деня:
""", 'б': """
бачите	44 K помилку
без	291 K собственици	291 K акционери	3535 K владельцев	3535 K акционеров	3535 K цензуры и рекламы	4255 K власників	4255 K акціонерів	4255 K олігархів
беше	244 K ли полезна	244 K ли полезно	244 K ли полезен
благодарение	291 K на нашите читатели
благодаря	3535 K нашим читателям	3535 K вашим пожертвованиям
больше	3460 K новостей	3461 K по теме:	3499 K любите слушать	3499 K нравится слушать	3544 K о:
будь	31 K первым
будьте	28 K вежливы	31 K первым	31 K першим
бъдете	31 K първият
был	3479 K ли материал	3479 K ли пересказ	3479 K ли этот пересказ	3479 K ли этот	3479 K ли текст
была	3479 K ли статья	3479 K ли эта	3479 K ли новость
більше	4183 K по темі:	4183 K за темою:	4183 K на тему:	4183 K про це:	4214 K новин	4214 K матеріалів	4264 K про:
""", 'в': """
в	3526 K этом месте находится встроенный контент	3526 K этом месте находится встроенный пост	3526 K этом месте находится встроенный публикация	3526 K этом месте размещён встроенный контент	3526 K этом месте размещён встроенный пост	3526 K этом месте размещён встроенный публикация	3526 K этом месте размещен встроенный контент	3526 K этом месте размещен встроенный пост	3526 K этом месте размещен встроенный публикация	3526 K этом месте показан встроенный контент	3526 K этом месте показан встроенный пост	3526 K этом месте показан встроенный публикация	3526 K этом месте встроенный контент	3526 K этом месте встроенный пост	3526 K этом месте встроенный публикация
вакансии	3482 K "	3482 K редакции
вакансії	4204 K "	4204 K редакції
вам	8 K понравилась	8 K сподобалася	8 K сподобався	8 K сподобалося	3479 K понравилась	3479 K понравился	3479 K помогла	4202 K сподобалась	4202 K сподобалася	4202 K сподобався
ваш	27 K комментарий	27 K коментар
ви	4258 K прочитали вже # із #	4258 K прочитали вже # і #	4258 K прочитали # із #	4258 K прочитали # і #	4258 K прочитали вже # з #	4258 K прочитали # з #
видео	299 K: как	299 K: така	299 K: защо	299 K: какво	299 K: кой	299 K: къде	299 K: това	299 K: вижте	299 K: чуйте	299 K: всичко	299 K: нощта	299 K: хората	299 K: ето	3543 K: как	3543 K: так	3543 K: почему	3543 K: что	3543 K: кто	3543 K: где	3543 K: это	3543 K: вот	3543 K: смотрите	3543 K: послушайте	3543 K: всё	3543 K: все	3543 K: ночь	3543 K: люди	3543 K: порт
видяхте	44 K грешка
вижте	229 K още	229 K също	229 K:	229 K повече във видеото	229 K галерията
викторина	3521 K:
винаги	282 K разрешавай съдържание от	282 K показвай съдържание от	282 K зареждай съдържание от	282 K разреши съдържание от
включете	251 K
вопрос	73 K по статье	3521 K дня:
вопросы	72 K?
все	27 K комментарии	3460 K новости на тему	3460 K материалы	3460 K новости	3460 K статьи	3464 K статьи автора	3464 K материалы автора	3544 K о:	3544 K материалы по теме:	3544 K статьи по теме:	3544 K материалы о:	3544 K новости по теме:	4264 K про:
всегда	3526 K разрешать контент	3526 K показывать контент	3526 K разрешить контент	3526 K загружать контент
всички	256 K новини	300 K статии по темата:
всичко	300 K за:	300 K по темата:
встановлюйте	4209 K
встановіть	13 K	4209 K	4235 K застосунок
встигніть	4238 K передплатити
всё	3544 K о:	3544 K по теме:
всі	4264 K матеріали за темою:	4264 K новини за темою:
въпрос	279 K на деня:
въпроси	72 K
вы	3538 K прочитали уже # из #	3538 K прочитали # из #
відео	4263 K: як	4263 K: так	4263 K: чому	4263 K: що	4263 K: хто	4263 K: де	4263 K: це	4263 K: ось	4263 K: дивіться	4263 K: послухайте	4263 K: усе	4263 K: все	4263 K: ніч	4263 K: люди	4263 K: порт
вікторина	4241 K:
""", 'г': """
гаряча	41 K лінія редакції
главная	96 K >	96 K '	96 K "	96 K /
главное	3478 K от
гласуване	279 K:
гледайте	229 K видеото	229 K:
головна	96 K >	96 K '	96 K "	96 K /
головне	4201 K від	4201 K за версією
голосование	3521 K:
голосування	4241 K:
гореща	41 K линия на редакцията
горячая	41 K линия редакции
гра	4242 K дня:
грати	4242 K:
""", 'д': """
детальніше	4183 K:	4183 K про це
джерела	4216 K:
джерело	4216 K:
дивіться	4183 K також	4183 K:	4183 K також:	4183 K відео:
до	4183 K теми:
дозволити	4246 K завжди контент	4246 K завжди вміст	4246 K контент із	4246 K контент з	4246 K контент від	4246 K вміст із	4246 K вміст з	4246 K вміст від
дозволяти	4246 K завжди контент	4246 K завжди вміст	4246 K контент із	4246 K контент з	4246 K контент від	4246 K вміст із	4246 K вміст з	4246 K вміст від
докладніше	4183 K:	4183 K про це	4264 K про:
досие	299 K: как	299 K: така	299 K: защо	299 K: какво	299 K: кой	299 K: къде	299 K: това	299 K: вижте	299 K: чуйте	299 K: всичко	299 K: нощта	299 K: хората	299 K: ето
доступно	3487 K в	3487 K на	3487 K для	4209 K в	4209 K у	4209 K на	4209 K для
достъпно	251 K в	251 K на
досье	3543 K: как	3543 K: так	3543 K: почему	3543 K: что	3543 K: кто	3543 K: где	3543 K: это	3543 K: вот	3543 K: смотрите	3543 K: послушайте	3543 K: всё	3543 K: все	3543 K: ночь	3543 K: люди	3543 K: порт
досьє	4263 K: як	4263 K: так	4263 K: чому	4263 K: що	4263 K: хто	4263 K: де	4263 K: це	4263 K: ось	4263 K: дивіться	4263 K: послухайте	4263 K: усе	4263 K: все	4263 K: ніч	4263 K: люди	4263 K: порт
дотримуйтесь	28 K
другие	3464 K материалы автора
думка	4199 K автора	4199 K редакції	4199 K, висловлена
думки	4199 K авторів
""", 'е': """
если	44 K вы нашли	44 K вы заметили
есть	66 K друг, которому	72 K вопросы	73 K вопрос по тексту	3464 K новость?
еще	3461 K по теме:
ещё	3460 K больше	3461 K по теме:
""", 'з': """
з	4244 K нашого магазину:
за	4183 K темою:	4276 K підтримки партнера
забелязахте	7 K
завантажити	4209 K в	4209 K з	4209 K у
завантажте	13 K	4209 K в	4209 K з	4235 K застосунок	4235 K додаток
завантажувати	4246 K завжди контент	4246 K завжди вміст	4246 K контент із	4246 K контент з	4246 K контент від	4246 K вміст із	4246 K вміст з	4246 K вміст від
завантажуйте	13 K	4209 K	4219 K застосунок
завдяки	4255 K нашим читачам	4255 K вашим внескам
завжди	4246 K дозволяти контент	4246 K дозволяти вміст	4246 K показувати контент	4246 K показувати вміст	4246 K дозволити контент	4246 K дозволити вміст	4246 K завантажувати контент	4246 K завантажувати вміст
загружать	3526 K всегда контент	3526 K контент из	3526 K контент с	3526 K контент от
загрузите	3487 K в	3487 K на
задайте	3478 K вопрос
залишилися	72 K питання
заметили	7 K ошибку
запазете	255 K
запитайте	4201 K
зареждай	282 K винаги съдържание от	282 K съдържание от
зберегти	4213 K
збережіть	4213 K
здесь	3526 K находится встроенный контент	3526 K находится встроенный пост	3526 K находится встроенный публикация	3526 K размещён встроенный контент	3526 K размещён встроенный пост	3526 K размещён встроенный публикация	3526 K размещен встроенный контент	3526 K размещен встроенный пост	3526 K размещен встроенный публикация	3526 K показан встроенный контент	3526 K показан встроенный пост	3526 K показан встроенный публикация	3526 K встроенный контент	3526 K встроенный пост	3526 K встроенный публикация
знаете	66 K кого-то	66 K того, кому
знайшли	7 K помилку
знаєте	66 K когось	66 K того, кому
знижка	4244 K для передплатників:
зручніше	4222 K слухати
""", 'и': """
игра	3522 K дня:
играть	3522 K:
идет	3518 K подписка
идёт	3518 K подписка
из	3524 K нашего магазина:
изпратете	255 K
изтеглете	13 K	251 K	261 K	276 K приложението
източник	258 K:
източници	258 K:
имате	72 K въпроси
инсталирайте	251 K
искате	263 K да работите при нас	263 K ли да работите при нас
искаш	263 K да работиш при нас
источник	3493 K:
источники	3493 K:
""", 'к': """
как	3479 K вам статья	3479 K вам материал
какво	33 K мислите
колонка	3548 K	4268 K
коментарите	5 K	27 K
коментарі	5 K	27 K
коментарів	32 K поки
комментариев	32 K пока
комментарии	5 K	27 K
комментирование	5 K
копирай	255 K
копирайте	255 K
короткий	4201 K виклад	4201 K переказ
коротко	3478 K от	4201 K від
краткий	26 K пересказ	3478 K пересказ
кратко	3478 K от
краткое	3478 K содержание
куиз	229 K:	279 K:
""", 'л': """
лише	4244 K для передплатників:
лучшее	3460 K за
любите	4222 K слухати
""", 'м': """
материал	46 K можно	3461 K по теме:	3481 K опубликован в	3484 K можно	3548 K	3556 K подготовлен в партнёрстве с	3556 K подготовлен в партнерстве с	3556 K подготовлен при поддержке	3556 K создан при поддержке
материалът	303 K е публикуван	310 K е създаден със съдействието на
матеріал	46 K можна	4268 K	4276 K підготовлено у партнерстві з	4276 K підготовлено за підтримки	4276 K створено за підтримки	4276 K створено у партнерстві з
маєте	72 K запитання
месяц	3490 K подписки за
мнение	3476 K автора	3476 K редакции
мнението	241 K на автора
мнения	3476 K авторов
мненията	241 K на авторите
моля	28 K
мы	12 K в	12 K есть
""", 'н': """
на	86 K правах рекламы	86 K правах реклами	299 K живо: как	299 K живо: така	299 K живо: защо	299 K живо: какво	299 K живо: кой	299 K живо: къде	299 K живо: това	299 K живо: вижте	299 K живо: чуйте	299 K живо: всичко	299 K живо: нощта	299 K живо: хората	299 K живо: ето
над	52 K этим текстом	52 K цим текстом
надіслати	4213 K
надішліть	3 K	4213 K
накратко	243 K от
нарис	4268 K
началась	3518 K подписка
начало	96 K >	96 K "	96 K /
нашли	7 K ошибку	7 K опечатку
не	3518 K забудьте подписаться	4238 K забудьте передплатити
немає	4222 K часу читати	4255 K власників
нет	32 K комментариев	3499 K времени читать	3535 K владельцев
новия	246 K брой
новият	246 K брой
новости	3460 K партнеров
новый	3481 K номер
нравится	82 K
няма	32 K коментари
нямаме	291 K собственик	291 K собственици	291 K акционери	291 K реклами
нямате	264 K време да четете
""", 'о': """
об	3461 K этом подробнее	3464 K авторе
обобщение	243 K
обсуждение	5 K
озвучено	3478 K	4201 K
онлайн	3543 K: как	3543 K: так	3543 K: почему	3543 K: что	3543 K: кто	3543 K: где	3543 K: это	3543 K: вот	3543 K: смотрите	3543 K: послушайте	3543 K: всё	3543 K: все	3543 K: ночь	3543 K: люди	3543 K: порт	4263 K: як	4263 K: так	4263 K: чому	4263 K: що	4263 K: хто	4263 K: де	4263 K: це	4263 K: ось	4263 K: дивіться	4263 K: послухайте	4263 K: усе	4263 K: все	4263 K: ніч	4263 K: люди	4263 K: порт
опитахте	59 K
опитування	4241 K:	4241 K дня:
опрос	3521 K:	3521 K дня:
оставьте	31 K первый
остались	72 K вопросы
открихте	7 K
откройте	3487 K в
открыта	3518 K подписка
отпечатай	255 K
отпечатайте	255 K
отправить	3 K	3491 K
отправьте	3 K	3491 K
оформити	4238 K передплату
оформить	3518 K подписку
оценете	244 K
оцените	8 K	3479 K
оцініть	4202 K
очерк	3548 K
още	229 K по темата	229 K новини:	256 K новини	300 K за:	300 K по темата:
""", 'п': """
партнер	3556 K материала	3556 K проекта	4276 K матеріалу	4276 K проєкту	4276 K проекту	4276 K рубрики
партнерский	86 K материал:
партнерський	86 K матеріал:
партньор	310 K на статията	310 K на проекта	310 K на рубриката
партнёр	3556 K материала	3556 K проекта	3556 K рубрики
партнёрский	86 K материал:
первый	3490 K месяц за
перевод	3478 K выполнен	3478 K сделан
передплата	4212 K за #	4212 K від #	4238 K на перше півріччя	4238 K на друге півріччя
передрук	68 K дозволено за	68 K дозволено з	68 K дозволено лише	68 K дозволений за	68 K вітається
переказ	4201 K
переклад	4201 K зроблено
перепечатка	68 K разрешена при	68 K разрешена с	68 K разрешена только	68 K приветствуется	68 K свободная	68 K материалов разрешена
пересказ	3478 K
перший	4212 K місяць за
питання	73 K до статті	4241 K дня:
по	89 K подписке	3461 K теме:
повече	229 K по темата:	256 K новини
повідомити	4224 K про помилку
повідомте	4224 K про помилку	4224 K нам про помилку
погляди	4199 K авторів
пограйте	4242 K:
подарете	255 K
подарите	3491 K
подарить	3491 K
подарувати	4213 K
подаруйте	4213 K
поддержать	3496 K
поддержи	81 K
поддержите	81 K	3496 K
поделитесь	3 K
поделиться	3 K
подкаст	299 K: как	299 K: така	299 K: защо	299 K: какво	299 K: кой	299 K: къде	299 K: това	299 K: вижте	299 K: чуйте	299 K: всичко	299 K: нощта	299 K: хората	299 K: ето	3543 K: как	3543 K: так	3543 K: почему	3543 K: что	3543 K: кто	3543 K: где	3543 K: это	3543 K: вот	3543 K: смотрите	3543 K: послушайте	3543 K: всё	3543 K: все	3543 K: ночь	3543 K: люди	3543 K: порт	4263 K: як	4263 K: так	4263 K: чому	4263 K: що	4263 K: хто	4263 K: де	4263 K: це	4263 K: ось	4263 K: дивіться	4263 K: послухайте	4263 K: усе	4263 K: все	4263 K: ніч	4263 K: люди	4263 K: порт
подкрепете	81 K	261 K
подкрепи	261 K
подобається	82 K
подписка	3490 K за #	3490 K от #	3490 K за рубль	3518 K на первое полугодие	3518 K на второе полугодие
подписывайтесь	12 K	3496 K на
подпишись	12 K	3511 K на
подпишитесь	12 K	3496 K на	3511 K на нас
подробнее	3461 K:	3461 K в материале	3461 K - в	3461 K читайте в материале	3461 K об этом	3544 K о:
подробности	3461 K:
поділитися	3 K
поділіться	3 K
пожалуйста	28 K, соблюдайте
позиция	3476 K автора
позицията	241 K на автора
позиція	4199 K автора
познавате	66 K някого	66 K ли някого
пока	32 K нет комментариев
показвай	282 K винаги съдържание от	282 K съдържание от
показувати	4246 K завжди контент	4246 K завжди вміст	4246 K контент із	4246 K контент з	4246 K контент від	4246 K вміст із	4246 K вміст з	4246 K вміст від
показывать	3526 K всегда контент	3526 K контент из	3526 K контент с	3526 K контент от
полезна	244 K ли
помітили	7 K помилку
понравилась	8 K статья	82 K
понравилось	69 K	82 K
понравился	82 K
попитай	243 K
попитайте	243 K
попробовали	59 K
порадьте	4213 K
порекомендуйте	3491 K
последвайте	12 K	261 K
последние	3460 K новости о
послухати	1 K
послушать	1 K
поставте	4201 K запитання
почитать	3461 K:
преведено	243 K с
преводът	243 K е
предложение	3524 K для читателей:	3524 K для подписчиков:
предпочитате	264 K да слушате
прежде	3512 K чем оставить комментарий	3512 K чем комментировать
препечатването	68 K е разрешено
препоръчай	255 K
при	3556 K поддержке партнёра	3556 K поддержке партнера
приготовили	59 K
приготували	59 K
присоединяйтесь	12 K	56 K к #
присъединете	12 K се	56 K се към #
присъедини	56 K се към #
пришлите	3464 K новость
приєднуйтесь	12 K	56 K до #
приєднуйтеся	56 K до #
пробвахте	59 K ли
продовжується	4238 K передплата
продолжается	3518 K подписка	3518 K подписная кампания
пройдите	3461 K тест
пройдіть	4183 K тест
пропозиція	4244 K для читачів:	4244 K для передплатників:
прочетено	243 K от
прочетете	229 K още	229 K също
прочетохте	294 K # от #	294 K вече # от #
підписка	4212 K за #	4212 K від #
підписуйся	12 K
підписуйтесь	12 K	4219 K на
підпишіться	12 K	4219 K на
підсумок	4201 K
підтримайте	81 K	4219 K
підтримати	4219 K
""", 'р': """
работа	3482 K в "
радимо	4183 K прочитати:
разрешавай	282 K винаги съдържание от	282 K съдържание от
разрешать	3526 K всегда контент	3526 K контент из	3526 K контент с	3526 K контент от
разрешете	251 K
разреши	282 K винаги съдържание от	282 K съдържание от
разрешить	3526 K всегда контент	3526 K контент из	3526 K контент с	3526 K контент от
распечатайте	3491 K
распечатать	3491 K
расскажите	59 K в
резюме	243 K
резюмето	243 K
рекламно	86 K съдържание:
рекомендуем	3461 K:
рекомендуємо	4183 K:
робота	4204 K в "	4204 K у "
роздрукувати	4213 K
роздрукуйте	4213 K
розкажіть	59 K у
розпочалася	4238 K передплата
розпочато	4238 K передплату
""", 'с': """
с	310 K подкрепата на партньора
саммари	3478 K
свалете	13 K	251 K	276 K приложението
свежий	3481 K номер
свързани	229 K:
связаться	3464 K с автором
сигнализирайте	266 K за грешка
скачайте	13 K	3487 K в	3487 K из	3496 K приложение	3516 K приложение
скачать	13 K	3487 K в	3487 K на
скидка	3524 K для подписчиков:
скопировать	3491 K
скопируйте	3491 K
скопіювати	4213 K
скопіюйте	4213 K
следвайте	12 K ни	261 K
следите	12 K за
слухайте	4183 K:	4183 K також:
слухати	1 K
слушайте	3461 K:	3461 K также:
слушать	1 K
см	3461 K. также:
смотрите	3461 K также	3461 K:	3461 K	3461 K также:	3461 K видео:
соблюдайте	28 K
сообщения	27 K
сообщите	3501 K об ошибке	3501 K нам об ошибке
сообщить	3501 K об ошибке
сохраните	3491 K
сохранить	3491 K
спитайте	4201 K
споделете	3 K
сподели	3 K
сподобався	82 K
сподобалась	82 K
сподобалася	8 K	82 K
сподобалось	69 K
сподобалося	69 K	82 K
спонсор	3556 K материала	3556 K рубрики	4276 K матеріалу	4276 K рубрики
спонсорирано	310 K от
спробували	59 K
спросите	3478 K
спросить	3478 K
станьте	31 K первым	31 K першим	3496 K подписчиком	3496 K соучастником	4219 K частиною спільноти	4219 K співучасником
статията	46 K може	243 K е преведена	243 K е прочетена	303 K е публикувана	310 K е създадена със съдействието на
статтю	46 K можна	4201 K перекладено
стаття	4268 K
статью	46 K можно	3484 K можно
статья	3478 K переведена	3478 K озвучена	3479 K была	3481 K опубликована в	3548 K
стежте	12 K за
стислий	4201 K виклад	4201 K переказ
съобщете	266 K за грешка
съобщи	266 K за грешка
сыграйте	3522 K:
""", 'т': """
тази	303 K статия е публикувана
також	4183 K читайте:
тб	4263 K: як	4263 K: так	4263 K: чому	4263 K: що	4263 K: хто	4263 K: де	4263 K: це	4263 K: ось	4263 K: дивіться	4263 K: послухайте	4263 K: усе	4263 K: все	4263 K: ніч	4263 K: люди	4263 K: порт
тв	299 K: как	299 K: така	299 K: защо	299 K: какво	299 K: кой	299 K: къде	299 K: това	299 K: вижте	299 K: чуйте	299 K: всичко	299 K: нощта	299 K: хората	299 K: ето	3543 K: как	3543 K: так	3543 K: почему	3543 K: что	3543 K: кто	3543 K: где	3543 K: это	3543 K: вот	3543 K: смотрите	3543 K: послушайте	3543 K: всё	3543 K: все	3543 K: ночь	3543 K: люди	3543 K: порт
текст	46 K можно	46 K можна	3478 K переведён	3478 K переведен	3478 K озвучен	3548 K	4201 K перекладено	4201 K озвучено	4268 K
текстът	46 K може	241 K отразява	243 K е преведен	303 K е публикуван
телефон	41 K редакции	41 K редакції	41 K на редакцията
тема	76 K закрыта
тему	76 K закрито
тест	279 K:	3521 K:	3521 K дня:	4241 K:	4241 K дня:
това	52 K разследване	243 K резюме	243 K обобщение
този	303 K текст е публикуван
только	3524 K для подписчиков:
точка	3476 K зрения автора	4199 K зору автора	4199 K зору редакції
триває	4238 K передплата
тук	282 K има вградено съдържание от	282 K има съдържание от	282 K се намира вградено съдържание от	282 K се намира съдържание от	282 K вградено съдържание от	282 K съдържание от
тут	3526 K находится встроенный контент	3526 K находится встроенный пост	3526 K находится встроенный публикация	3526 K размещён встроенный контент	3526 K размещён встроенный пост	3526 K размещён встроенный публикация	3526 K размещен встроенный контент	3526 K размещен встроенный пост	3526 K размещен встроенный публикация	3526 K показан встроенный контент	3526 K показан встроенный пост	3526 K показан встроенный публикация	3526 K встроенный контент	3526 K встроенный пост	3526 K встроенный публикация	4246 K є вбудований контент	4246 K є вбудований допис	4246 K є вбудований публікація	4246 K є вбудований вміст	4246 K розміщено вбудований контент	4246 K розміщено вбудований допис	4246 K розміщено вбудований публікація	4246 K розміщено вбудований вміст	4246 K показано вбудований контент	4246 K показано вбудований допис	4246 K показано вбудований публікація	4246 K показано вбудований вміст	4246 K вбудований контент	4246 K вбудований допис	4246 K вбудований публікація	4246 K вбудований вміст
""", 'у': """
у	3535 K нас нет владельца	3535 K нас нет владельцев	3535 K нас нет акционеров	3535 K нас нет инвесторов	3535 K нас нет хозяев	4246 K цьому місці є вбудований контент	4246 K цьому місці є вбудований допис	4246 K цьому місці є вбудований публікація	4246 K цьому місці є вбудований вміст	4246 K цьому місці розміщено вбудований контент	4246 K цьому місці розміщено вбудований допис	4246 K цьому місці розміщено вбудований публікація	4246 K цьому місці розміщено вбудований вміст	4246 K цьому місці показано вбудований контент	4246 K цьому місці показано вбудований допис	4246 K цьому місці показано вбудований публікація	4246 K цьому місці показано вбудований вміст	4246 K цьому місці вбудований контент	4246 K цьому місці вбудований допис	4246 K цьому місці вбудований публікація	4246 K цьому місці вбудований вміст	4255 K нас немає власника	4255 K нас немає власників	4255 K нас немає акціонерів	4255 K нас немає інвесторів	4255 K нас немає олігарха
увидели	7 K ошибку
удобнее	3499 K слушать
усе	4264 K про:	4264 K за темою:
успейте	3518 K подписаться
установите	13 K	3516 K приложение
усі	27 K коментарі	4264 K матеріали за темою:	4264 K статті за темою:
""", 'ф': """
фотогалерея	3461 K:
""", 'х': """
хареса	8 K ли	69 K ли ви	82 K ли ви	244 K ли
харесахте	244 K ли
харесва	69 K ли ви	82 K ли ви
хотите	3498 K работать у нас	3498 K у нас работать	3498 K работать в нашей
хочете	4221 K працювати в нас	4221 K в нас працювати	4221 K працювати у нас
хочеш	4221 K працювати в нас
хочешь	3498 K работать у нас
""", 'ц': """
це	52 K розслідування
цей	4201 K переказ	4201 K короткий виклад	4201 K короткий переказ	4201 K стислий виклад	4268 K текст	4268 K матеріал
ця	76 K тема закрита	4268 K стаття
""", 'ч': """
четете	229 K още
чети	229 K още
чи	4202 K була стаття	4202 K був матеріал	4202 K був переказ	4202 K був цей переказ	4202 K була ця	4202 K був цей	4202 K сподобалась	4202 K сподобалася	4202 K сподобався
читай	3511 K нас
читайте	12 K нас	13 K	3461 K также	3461 K также:	3461 K:	3461 K подробнее	3461 K еще	3461 K по теме:	3461 K подробнее:	3461 K материал	3461 K в материале	3487 K нас без	3487 K без	3496 K	3496 K нас в	4183 K також	4183 K також:	4183 K:	4183 K ще	4183 K також на тему:	4183 K по темі:	4183 K також на тему	4219 K
читать	3461 K также	3461 K по теме:
что	33 K вы думаете	3461 K ещё почитать:
чуйте	1 K	229 K:
""", 'щ': """
ще	32 K немає коментарів	4183 K за темою:
що	33 K ви думаєте
""", 'э': """
эта	76 K тема закрыта	76 K тема была автоматически закрыта	3548 K статья
это	26 K резюме	52 K расследование	3478 K краткое содержание
этот	26 K пересказ	3478 K пересказ	3478 K краткий пересказ	3484 K материал можно	3484 K текст можно	3548 K текст	3548 K материал
эту	3484 K статью можно
""", 'я': """
як	4202 K вам стаття	4202 K вам матеріал
якщо	44 K ви знайшли	44 K ви помітили
""", 'є': """
є	72 K запитання
""", 'א': """
אהבתם	69 K	82 K	1923 K את
אולי	1938 K פספסתם:
אזהרה	1951 K: צריכה מופרזת של אלכוהול	1951 K - צריכה מופרזת
אין	1975 K להעתיק	1975 K לעשות שימוש
אירעה	1971 K שגיאה
אל	1929 K תפספסו: הפעילו
ארעה	1971 K שגיאה
""", 'ב': """
בואו	1924 K לעבוד איתנו
בחנו	1926 K את עצמכם
""", 'ד': """
דווחו	1923 K על
דף	96 K הבית >	96 K הבית '	96 K הבית "	96 K הבית /
""", 'ה': """
האזינו	1 K	1910 K:	1925 K לפודקאסט	1925 K לפרק
האם	8 K אהבתם	1923 K הכתבה	1923 K הסיכום	1923 K המידע
הדוא	1917 K"ל האדום
הדפדפן	1954 K שלך אינו	1954 K שלך לא
הווידאו	1954 K אינו
הורידו	13 K	1903 K את האפליקציה	1928 K
הטקסט	1976 K נוצר
היו	31 K הראשונים
הירשמו	1924 K לוובינר	1924 K לכנס
הכותב	1918 K הוא
הכותבים	1918 K הם
הכותבת	1918 K היא
הכנתם	59 K
הכתבה	1923 K עניינה	1939 K ממשיכה	1975 K מוגנת	1976 K נכתבה	1976 K תורגמה	1983 K ממשיכה
המחבר	1918 K הוא
המחברת	1918 K היא
המייל	41 K האדום
המשך	1939 K הכתבה	1983 K הכתבה
הסיכום	1976 K נוצר
הסרטון	1954 K אינו	1954 K לא
הפעילו	1929 K התראות	1929 K את ההתראות
הפרסום	68 K מחדש מותר
הפרסומת	1983 K ממשיכה
הפרק	1925 K המלא זמין
הצביעו	1926 K בסקר
הצטרפו	56 K ל-#	56 K ליותר מ-#	1903 K לערוץ הטלגרם	1903 K לקבוצת הוואטסאפ	1903 K לקבוצת הווטסאפ	1914 K אלינו	1914 K לערוץ	1914 K לקבוצה	1914 K לקבוצת	1914 K לקבוצות	1914 K עכשיו	1914 K גם	1915 K	1924 K לצוות שלנו
הקו	41 K החם של המערכת
הקשיבו	1925 K לפודקאסט
השתתפו	1926 K בסקר
התגובות	5 K
התוכן	1954 K אינו	1975 K מוגן
התחקיר	52 K הזה
התרגום	1976 K נעשה
""", 'ח': """
חודש	1934 K ראשון ב
""", 'י': """
יש	72 K שאלות	1917 K לכם מידע	1917 K לכם סיפור	1917 K לך מידע	1917 K לך סיפור
""", 'כ': """
כדי	1934 K לקרוא את	1957 K לצפות בתוכן	1957 K להציג את התוכן
כל	1914 K החדשות
כתבות	1938 K נוספות:
""", 'ל': """
להאזנה	1925 K לכתבה	1925 K לפודקאסט
להורדת	1928 K
להמשך	1934 K קריאה
לכל	1918 K הכתבות של	1938 K הכתבות:
לכתבה	1910 K המלאה
לכתבות	1938 K נוספות:
לעדכונים	1914 K נוספים	1914 K
לערוץ	1903 K הטלגרם
לפניות	1917 K לכתב	1917 K לכתבת
לפרק	1925 K המלא
לצפייה	1925 K בסרטון	1925 K בווידאו	1925 K במשדר	1957 K בתוכן
לקבוצת	1903 K הווטסאפ	1914 K הוואטסאפ	1914 K הווטסאפ
לקבלת	1914 K עדכונים
לקריאה	1910 K נוספת	1910 K נוספת:	1934 K מלאה
לקריאת	1934 K הכתבה המלאה
לרכישת	1924 K כרטיסים לכנס	1924 K כרטיסים לחצו	1924 K כרטיסים לאירוע
""", 'מ': """
מה	33 K דעתכם	1926 K דעתכם? הצביעו
מייל	1917 K אדום
מכירים	66 K מישהו	66 K מישהי
מצאתם	7 K טעות
משהו	1971 K השתבש
""", 'נ': """
נותרו	1946 K # תווים
ניסיתם	59 K
נפלה	44 K טעות
נתקלתם	1917 K במשהו	1917 K בטעות
""", 'ס': """
ספרו	59 K לי
סרטון	1954 K זה אינו
""", 'ע': """
עוד	1910 K בנושא:	1938 K במדור:	1938 K כתבות:
עמוד	1972 K # מתוך #
ענו	1926 K על הסקר	1926 K על הסקר:	1926 K על החידון
עקבו	12 K	1914 K אחרינו	1915 K אחרי
""", 'פ': """
פורסם	1975 K לראשונה	1975 K במקור
פרסומת	1939 K
""", 'צ': """
צפו	1910 K:	1910 K גם	1925 K בסרטון	1925 K בתיעוד	1925 K בווידאו	1925 K בכתבה
צריכה	1951 K מופרזת של אלכוהול מסכנת
""", 'ק': """
קבלו	1929 K התראות	1929 K עדכונים על	1929 K עדכונים לנייד
קו	41 K חם למערכת
קרא	1910 K גם	1910 K גם:
קראו	1910 K גם	1910 K גם:	1910 K עוד
""", 'ר': """
ראיתם	44 K טעות
ראשי	96 K >	96 K /
רוצים	1914 K להיות	1914 K לקבל
""", 'ש': """
שאלות	72 K
שחק	1948 K עכשיו:
שחקו	1948 K עכשיו:
שתפו	3 K
""", 'ת': """
תווים	1946 K נותרו	1946 K שנותרו
תוכן	1955 K מוטמע	1955 K זה מגיע	1955 K חיצוני	1955 K זה מוצג	1976 K זה נוצר
תמונה	1972 K # מתוך #	1972 K # / #
תמכו	81 K	1932 K	1933 K בעיתונות	1933 K בנו	1933 K בעבודתנו
""", 'ا': """
ابرز	134 K النقاط بالذكاء
اجعل	124 K
احجز	136 K تذكرتك	136 K مكانك	136 K مقعدك
احجزوا	136 K تذاكركم
احصل	145 K علي تطبيق
اخبروني	59 K في التعليقات
اختبر	139 K معلوماتك	139 K نفسك
ادامه	1614 K مطلب	1614 K خبر
ادعم	81 K	148 K
ادعموا	81 K	148 K
اذا	161 K كانت لديك معلومات	161 K كان لديك معلومات	161 K كانت لديكم معلومات	161 K كان لديكم معلومات
ارسل	129 K لنا
ارسلوا	129 K لنا	129 K الينا
از	1569 K دست ندهيد:
اسال	134 K الذكاء
استغرق	52 K هذا التحقيق	52 K هذا
استفاده	1606 K از مطالب
استمع	1 K الي	1 K	137 K الي
استمعوا	137 K الي
اشتباه	44 K ديديد
اشتباهي	44 K
اشترك	126 K في	127 K في قناة	150 K
اشتركوا	124 K في	150 K
اضف	124 K
اطلاعات	1557 K خود را بسنجيد
اعادة	68 K النشر مسموحة	158 K النشر
اعجبك	69 K	82 K
اعد	134 K هذا الملخص
اعلان	155 K
اقرا	120 K ايضا	120 K ايضا:	120 K المزيد:	120 K:	120 K المزيد	154 K كذلك:	154 K ايضا-
اكنون	1581 K بازي كنيد:
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
انتشار	1606 K مطالب
انشئ	160 K حسابا	160 K حسابك
انضم	56 K الي #	126 K الي	127 K الي قناة
انضموا	56 K الي #	125 K الي
اهم	134 K النقاط بالذكاء
ايا	1554 K اين	1554 K خطايي
اين	52 K گزارش	1554 K	1569 K مطلب را هم بخوانيد:	1586 K ويدئو در	1586 K ويديو در	1586 K محتوا در	1587 K محتوا از	1606 K مقاله تحت	1607 K متن	1607 K مقاله	1607 K خلاصه	1607 K ترجمه	1607 K خبر
اينجا	1569 K بخوانيد:
اپليكيشن	13 K	13 K ما
اگهي	1614 K ادامه
""", 'ب': """
باحث	130 K وكاتب
بازنشر	68 K با ذكر	1606 K
بالصور	192 K..
بالفيديو	192 K..
ببينيد	1542 K:
بخوانيد	1542 K:
براي	1589 K ديدن اين محتوا	1589 K مشاهده اين محتوا	1589 K نمايش اين محتوا
بشنويد	1 K
به	12 K كانال	1554 K اين
بيشتر	1542 K بخوانيد	1542 K بخوانيد:	1542 K ببينيد	1569 K بدانيد:
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
تصوير	1603 K # از #
تعداد	1579 K كاراكتر باقيمانده
تعرف	66 K شخصا
تلفن	41 K تحريريه
تم	134 K اعداد هذا	134 K انشاء هذا	134 K تلخيص هذا	195 K انشاء	195 K اعداد	195 K تلخيص	195 K توليد
تماس	1550 K با نويسنده
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
خبرنگار	1550 K:
خط	41 K البلاغات في غرفة الاخبار	41 K مستقيم تحريريه
خطايي	1602 K رخ داد
خلاصات	134 K مولدة
خلاصة	134 K بالذكاء
خوشتان	69 K امد
""", 'د': """
دانش	1557 K خود را
در	1542 K اين باره بخوانيد	1557 K اين نظرسنجي	1557 K نظرسنجي ما	1557 K نظرسنجي	1569 K همين زمينه:	1569 K همين رابطه:
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
شما	1557 K چه فكر ميكنيد
شماره	41 K تحريريه
""", 'ص': """
صحافي	130 K متخصص في	130 K وكاتب
صحفي	130 K متخصص في	130 K وكاتب
صفحة	190 K # من #
صفحه	96 K اصلي >	96 K اصلي "	96 K اصلي /	96 K نخست >	96 K نخست "	96 K نخست /	1603 K # از #
صوت	139 K الان:
صوتوا	139 K الان
صورة	190 K # من #	190 K # / #
""", 'ط': """
طالع	154 K ايضا:
""", 'ع': """
عدد	164 K الاحرف المتبقية
عذرا	189 K، حدث خطا
عكاس	1550 K:
عكس	1603 K # از #
""", 'ف': """
في	154 K السياق ذاته:	154 K السياق نفسه:	154 K هذا السياق:
""", 'ق': """
قد	120 K يهمك:	154 K يهمك ايضا:
قم	145 K بتحميل	145 K بتنزيل
""", 'ك': """
كاتب	130 K وصحفي	130 K وصحافي	130 K وباحث	130 K ومحلل	130 K واكاديمي	130 K صحفي
كاتبة	130 K وصحفية	130 K وصحافية	130 K وباحثة	130 K صحفية
كاراكترهاي	1579 K باقيمانده
كد	1550 K خبر:	1550 K خبر :
كسي	66 K را ميشناسيد
كن	31 K اول
كپيبرداري	1606 K
""", 'ل': """
لا	158 K يسمح باعادة
لتصلك	126 K
لديك	160 K حساب
لديكم	72 K اسئلة
لطفا	1589 K جاوااسكريپت
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
مترجم	1550 K:
متصفحك	171 K لا	171 K لا يدعم
محتواي	1587 K جاسازيشده از	1587 K خارجي از
محتوي	172 K مضمن من	172 K خارجي من	172 K من
مرورگر	1586 K شما
مشكلي	1602 K پيش امد
مصيتم	7 K
مطالب	1542 K مرتبط:
ملخص	134 K بالذكاء	134 K المقال بالذكاء
منبع	1550 K:	1550 K :
مواضيع	120 K ذات صلة:	154 K متعلقة:
""", 'ن': """
نبذة	130 K عن الكاتب
نزل	13 K	145 K تطبيق	145 K تطبيقنا
نزلوا	145 K
نشر	194 K اولا في	194 K هذا المقال
نظر	1554 K شما درباره
نظرات	5 K
نظرسنجي	1557 K:
نقل	68 K مطالب با ذكر	1606 K مطالب
نويسنده	1550 K:	1550 K :
نويسههاي	1579 K باقيمانده
""", 'ه': """
هاتف	41 K هيئة التحرير
هذا	134 K الملخص	134 K النص	171 K الفيديو غير	171 K المحتوي غير	172 K المحتوي مقدم	172 K المحتوي من	194 K المقال محمي	194 K المحتوي محمي	195 K النص	195 K المقال	195 K الملخص
هذه	134 K الترجمة
هل	7 K لاحظت	8 K اعجبك	44 K وجدت	59 K جربت	59 K جربتم	59 K جربتها	66 K تعرف شخصا	69 K اعجبك	72 K لديك اسئلة	82 K اعجبك	129 K لديك معلومات	129 K لديكم معلومات	129 K لديك قصة	129 K لديكم قصة	135 K كان هذا	135 K كانت هذه	135 K وجدت هذا	135 K اعجبك هذا	135 K اعجبتك هذه	141 K وجدت خطا	141 K لاحظت خطا	141 K وجدتم خطا
همچنين	1542 K بخوانيد	1542 K بخوانيد:	1569 K ببينيد:
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
گزارش	1550 K:	1554 K خطا
""", 'अ': """
अभी	2048 K खेलें:
""", 'आ': """
आप	12 K हमें
आपका	2053 K ब्राउजर
आपको	2026 K यह	2026 K ये
आपने	59 K बनाया
""", 'इ': """
इंस्टाग्राम	2054 K पोस्ट
इनपुट	2021 K-	2021 K:	2021 K -	2021 (K
इस	52 K पडताल	52 K रिपोर्ट
इसे	2012 K भी पढें	2012 K भी पढें:	2039 K भी पढें-	2039 K भी देखें:
""", 'ए': """
एक	2069 K त्रुटि हुई
एजेंसी	2021 (K
""", 'ऐ': """
ऐप	13 K
""", 'औ': """
और	2012 K पढें:	2039 K भी पढें:
""", 'क': """
कुछ	2069 K गलत हो गया
केवल	2035 K # रुपये में
कोई	44 K गलती	72 K सवाल	2069 K त्रुटि हुई
क्या	59 K आपने बनाया	59 K आपने यह	66 K आप किसी को जानते	2026 K यह	2026 K आपको
""", 'ख': """
खबर	2026 K में कोई	2080 K विज्ञापन के
""", 'ट': """
टिप्पणियां	5 K
ट्विटर	2054 K पोस्ट
""", 'ड': """
डिस्क्लेमर	2021 K:
""", 'त': """
तस्वीर	2070 K #/#
""", 'द': """
देखें	2012 K:	2012 K वीडियो
""", 'न': """
न्यूजरूम	41 K हेल्पलाइन	41 K हॉटलाइन
""", 'प': """
पढिए	2039 K:
पढें	2012 K:	2039 K-
पसंद	69 K आया
पेज	2070 K #/#	2070 K # / #
""", 'फ': """
फेसबुक	2054 K पोस्ट
फोटो	2070 K #/#
""", 'भ': """
भाया	69 K?
भाषा	2021 (K
""", 'म': """
मात्र	2035 K # रुपये में
""", 'य': """
यह	2012 K भी पढें	2012 K भी पढें:	2012 K भी देखें:	2021 (K लेखक के	2026 K खबर आपको	2039 K भी पढें-	2039 K भी पढें -	2053 K वीडियो आपके	2053 K सामग्री आपके	2054 K सामग्री	2056 K सामग्री देखने के लिए	2056 K वीडियो देखने के लिए	2073 K लेख कॉपीराइट	2073 K सामग्री कॉपीराइट	2074 K लेख	2074 K खबर	2074 K अनुवाद	2074 K सारांश	2074 K तस्वीर	2074 K सामग्री
यूट्यूब	2054 K वीडियो
ये	2012 K भी पढें	2012 K भी पढें:	2021 (K लेखक के	2039 K भी पढें-	2039 K भी देखें:
""", 'ल': """
लेख	2080 K विज्ञापन के
लेखक	2021 K के बारे में	2021 (K	2021 K वरिष्ठ पत्रकार हैं	2021 K स्वतंत्र पत्रकार हैं
लेखिका	2021 K के बारे में	2021 (K	2021 K वरिष्ठ पत्रकार हैं
""", 'व': """
विज्ञापन	2080 K के बाद
वीडियो	2056 K देखने के लिए
""", 'श': """
शेष	2046 K अक्षर
""", 'स': """
संबंधित	2012 K:	2039 K खबर:	2039 K खबरें:
सर्वाधिकार	2073 K सुरक्षित
सिर्फ	2035 K # रुपये में
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
กด	12 Kติดตาม	3982 Kติดตาม	3982 Kไลก์
""", 'ข': """
ขอ	3985 Kบคุณภาพจาก	3985 Kบคุณข้อมูลจาก
ข่	3978 Kาวที่เกี่ยวข้อง:	3985 Kาวโดย	3991 Kาวเกี่ยวข้อง:
""", 'ค': """
คล	3991 Kิป:
คุ	3988 Kณรู้สึกอย่างไรกับ	3988 Kณคิดอย่างไรกับ
""", 'ง': """
งา	52 Kนสืบสวนชิ้นนี้
""", 'ช': """
ชม	3991 Kคลิป:	3991 Kคลิป :
""", 'ซ': """
ซื	3989 K้อบัตรงาน
""", 'ด': """
ดา	13 Kวน์โหลด
ดู	3978 Kเพิ่มเติม:
""", 'ต': """
ติ	12 Kดตาม	3982 Kดตามช่อง	3982 Kดตามเรา	3982 Kดตามข่าว	4000 Kดตามอ่านข่าวอื่นๆ	4000 Kดตามข่าวอื่นๆ
""", 'ถ': """
ถา	3987 Kม ai
""", 'ท': """
ทด	3989 Kสอบความรู้ของคุณ
ทำ	3989 Kแบบสำรวจสั้น
ที	3985 K่มา:	3985 K่มา :
""", 'บ': """
บท	3987 Kความนี้ใช้ ai	3987 Kสรุปนี้	3987 Kความนี้แปล	3987 Kความนี้เรียบเรียง	3988 Kความนี้มีประโยชน์
""", 'ป': """
ปร	3987 Kะเด็นสำคัญโดย
""", 'ผ': """
ผู	3985 K้เขียน:	3985 K้เขียน :
""", 'พ': """
พบ	44 Kข้อผิดพลาด	44 Kคำผิด	3988 Kข้อผิดพลาดในบทความ
พื	4001 K้นที่โฆษณา
""", 'ฟ': """
ฟั	1 Kง	3989 Kงพอดแคสต์ของเรา
""", 'ภ': """
ภา	3985 Kพ:	4025 Kพที่ # จาก #	4025 Kพ # จาก #
""", 'ม': """
มี	72 Kคำถาม
""", 'ร': """
ร่	3989 Kวมโหวต:	3989 Kวมโหวต :	3989 Kวมทำแบบสำรวจ	3989 Kวมสนุก	3996 Kวมสนับสนุน
ร้	4004 Kองทุกข์	4004 Kองเรียน
""", 'ล': """
ลง	3989 Kทะเบียนเข้าร่วมสัมมนา	3989 Kทะเบียนเข้าร่วมงาน
ลอ	59 Kงทำแล้ว
""", 'ส': """
สน	3996 Kับสนุน
สร	3987 Kุปโดย	3987 Kุปข่าวด้วย	3987 Kุปนี้	3987 Kุปข่าวโดย	3988 Kุปนี้มีประโยชน์
สา	4004 Kยด่วนข่าว	4004 Kยด่วนทีมข่าว
ส่	4004 Kงข่าว
""", 'ห': """
หน	96 K้าแรก >	96 K้าแรก '	96 K้าแรก /	4025 K้า # จาก #
""", 'อ': """
อ่	3978 Kานเพิ่มเติม:	3978 Kานต่อ:	3978 Kานข่าวต้นฉบับ:	3978 Kานเพิ่มเติม	3978 Kานประกอบ:	3991 Kานข่าวเพิ่มเติม:	3991 Kานข่าวเพิ่มเติม	3991 Kานข่าวที่เกี่ยวข้อง:	3991 Kานข่าว:	3991 Kานเรื่องอื่น:	4000 Kานข่าวอื่นๆ	4000 Kานข่าวต้นฉบับได้ที่	4000 Kานบทความอื่นๆ	4000 Kานรายละเอียดเพิ่มเติมได้ที่
อ้	3985 Kางอิง:
""", 'เ': """
เก	3985 Kี่ยวกับผู้เขียน
เข	3982 K้าร่วมช่อง
เน	3987 Kื้อหานี้สร้าง	4001 Kื้อหาสปอนเซอร์	4001 Kื้อหาโฆษณา	4001 Kื้อหาสนับสนุนโดย
เพ	3982 Kิ่มเพื่อน
เร	3985 Kื่อง:	3985 Kื่อง :	3985 Kื่องและภาพ
""", 'แ': """
แจ	3988 K้งแก้ไขข่าว	4004 K้งเบาะแส	4004 K้งข่าว
แช	3 Kร์
แป	3987 Kลโดย
แอ	3982 Kดไลน์
""", 'โ': """
โฆ	4001 Kษณา -
""", 'ใ': """
ให	3988 K้คะแนนบทความ
""", 'ไ': """
ไม	3982 K่พลาดทุกข่าวสาร	3982 K่พลาดข่าว
""", 'ả': """
ảnh	4309 K:	4357 K #/#	4357 K # / #
""", 'ủ': """
ủng	4309 K hộ tác giả	4322 K hộ
""", 'あ': """
あな	33 Kたはどう
あわ	2471 Kせて読みたい	2471 【Kせて読みたい】	2471 Kせて読みたい:
""", 'こ': """
こち	2471 Kらもおすすめ	2471 Kらもおすすめ:	2499 【Kらも読む】
この	5 K記事へのコメント	8 K記事は	26 K要約は	52 K調査報道	52 K取材	73 K記事について質問	76 Kトピックはクローズ	76 Kトピックは閉じ	2479 K記事を書いた人	2479 K記事の筆者	2482 K要約はai	2482 K要約は、ai	2482 K要約は役に立ち	2482 ※K要約	2482 K記事の翻訳	2482 K記事の要約	2482 K記事はai	2482 K翻訳	2482 K見出しはai	2490 K記事は	2490 K記事の誤り
""", 'ご': """
ご意	41 K見・情報提供は
ご質	72 K問は
""", 'ま': """
まだ	32 Kコメント
""", 'も': """
もっ	2471 Kと見る:	2499 【Kと読む】
""", 'ア': """
アプ	13 Kリ
""", 'エ': """
エラ	2528 Kーが発生しました
""", 'オ': """
オリ	2499 【Kジナル記事】
""", 'コ': """
コメ	5 Kント	27 Kントは	27 Kントの内容
""", 'ト': """
トッ	96 Kプ＞	96 Kプページ＞	96 Kプ>	96 Kプ >	96 Kプ '	96 Kプ /
""", 'フ': """
フォ	12 Kロー
""", 'プ': """
プレ	2503 【Kゼント】	2503 Kゼント応募
""", 'ペ': """
ペー	2529 Kジ#/#
""", 'ホ': """
ホー	96 Kム＞	96 Kム>	96 Kム >	96 Kム '	96 Kム /
""", '一': """
一覧	2499 【K】
""", '下': """
下載	13 K	4396 Kapp	4396 K應用程式
下载	13 K	4396 Kapp	4396 K应用
""", '以': """
以上	4422 K内容由ai
以下	4480 K内容由ai
""", '作': """
作っ	59 Kてみ
作者	4419 K:	4419 (K	4419 K係	4419 K为	4419 K為
""", '你': """
你做	59 K了吗
你可	4410 K能會喜歡:	4441 K能想看:
你有	4417 K线索
你覺	4424 K得這篇
你觉	4424 K得这篇
你认	66 K识
你试	59 K过
""", '來': """
來源	4419 K:
""", '允': """
允许	68 K转载
""", '內': """
內容	4422 K由ai
""", '公': """
公式	12 K	13 Kアプリ
""", '关': """
关注	12 K	4402 K微信公众号	4402 K官方微信
""", '内': """
内容	4422 K由ai
""", '写': """
写真	2471 【K】	2471 K:	2499 【Kを見る】	2499 【Kギャラリー】	2529 K #/#	2529 K#/#	2529 K # / #
""", '出': """
出典	2479 K:
出现	4475 K问题
出錯	4475 K了
出错	4475 K了
""", '分': """
分享	3 K
""", '前': """
前回	2499 【K】	2499 Kの記事:
""", '剩': """
剩余	4450 K字数
剩餘	4450 K字數
""", '加': """
加入	12 K	4415 K	4436 K
""", '動': """
動画	2471 【K】	2499 【Kを見る】
""", '升': """
升級	4436 K
升级	4436 K
""", '原': """
原文	4440 K刊于	4440 K刊於
""", '参': """
参与	4426 K我们的
参考	69 Kになった	2471 K:
""", '參': """
參與	4426 K我們的
""", '发': """
发现	7 K错误	44 K文章	44 K有误	4425 K错误
发生	4475 K错误
""", '取': """
取材	2479 K・文	2479 K・執筆
""", '另': """
另请	4410 K参阅
""", '可': """
可以	4416 K在x上
可自	68 K由转载
""", '合': """
合わ	2471 Kせて読みたい:
""", '同': """
同场	4410 K加映:
同場	4410 K加映:
""", '問': """
問問	4422 K我們的ai
問題	2528 Kが発生しました
""", '喜': """
喜欢	69 K这篇
喜歡	69 K這篇
""", '图': """
图片	4480 K由ai
""", '圖': """
圖片	4480 K由ai
""", '執': """
執筆	2479 K:	2479 K/
""", '報': """
報名	4427 K參加
""", '填': """
填写	4426 K问卷
填寫	4426 K問卷
""", '如': """
如发	4425 K现
如有	4417 K线索	4417 K線索
如果	4417 K您有相关线索	4417 K你掌握	4417 K您掌握	4418 K您有
如發	4425 K現
""", '官': """
官方	4402 K微信:	4402 K微信公众号:
""", '審': """
審校	4419 K:
""", '对': """
对本	73 K文有疑问
""", '广': """
广告	86 K:	86 【K】
""", '広': """
広告	86 K:	86 【K】
""", '廣': """
廣告	86 (K)
""", '延': """
延伸	4410 K閱讀	4410 K阅读	4410 K閱讀:	4410 【K閱讀】	4441 K阅读:
""", '开': """
开启	4396 K通知	4396 K推送通知
""", '引': """
引用	2479 K元:
""", '当': """
当社	12 Kの
""", '影': """
影片	4441 K:
影音	4441 K:
""", '役': """
役に	69 K立った
""", '往': """
往下	4441 K看更多:
""", '微': """
微信	4396 K扫	4402 K公众号:
""", '您': """
您对	4424 K这篇文章
您對	4424 K這篇文章
您有	4417 K线索
您的	27 K评论
您覺	4424 K得這篇
您觉	4424 K得这篇
您认	66 K识
您试	59 K过
""", '情': """
情報	41 K提供は編集部
""", '手': """
手机	4396 K客户端
""", '打': """
打开	13 K	4396 K微信
""", '扩': """
扩展	4410 K阅读:
""", '扫': """
扫一	4396 K扫
扫描	4396 K二维码关注	4415 K
扫码	4415 K
""", '投': """
投票	4426 K:
投稿	27 Kは
""", '报': """
报名	4427 K参加
报料	41 K热线	41 K电话	41 K微信	41 K请
""", '按': """
按讚	4415 K追蹤
""", '掃': """
掃一	4396 K掃
""", '採': """
採訪	4419 K撰文:
""", '推': """
推荐	4410 K阅读	4410 K阅读:
推薦	4410 K閱讀:
""", '提': """
提供	2479 K:
""", '摘': """
摘要	4422 K由	4480 K由ai
""", '撰': """
撰文	4419 K:
撰稿	4419 K:
""", '支': """
支持	4434 K
""", '收': """
收听	1 K	4429 K我们的播客	4429 K我们的节目
收聽	1 K	4429 K我們的播客	4429 K我們的節目
""", '文': """
文/	2479 K
文:	2479 K
文・	2479 K
文章	44 K有误	4419 K来源:	4425 K有误	4425 K有誤
""", '新': """
新聞	41 K爆料	4417 K線索
新闻	41 K热线	41 K报料	41 K爆料	4417 K线索热线	4417 K线索
""", '暂': """
暂无	32 K评论
""", '更': """
更多	4410 K:	4410 K新聞:	4410 K內容:	4410 【K新聞】	4410 K相關	4410 K阅读:	4410 K報導:	4410 K报道:	4440 K精彩内容	4440 K精彩內容	4440 K资讯	4440 K資訊	4440 K内容请	4440 K內容請
""", '最': """
最初	31 Kのコメント
""", '有': """
有問	72 K題
有料	4417 K要爆
有疑	72 K问
有问	72 K题
""", '未': """
未經	4479 K授權	4479 K許可
未经	4479 K授权不得转载	4479 K许可不得转载	4479 K授权	4479 K许可
""", '本': """
本主	76 K题已关闭
本内	4422 K容由ai
本报	41 K热线
本摘	4422 K要
本文	4419 (K作者	4419 K作者	4422 K摘要	4422 K由ai	4422 K由人工智能翻译	4422 K由人工智能生成	4422 K由人工智慧	4440 K章來自	4440 K转载自	4440 K轉載自	4440 K来自	4440 K來自	4479 K受版权保护	4479 K受著作權保護	4479 K原载于	4479 K首发于	4479 K原刊於	4479 K轉載自	4479 K转载自	4480 K由ai	4480 K由人工智能	4480 K由 ai	4480 K由人工智慧	4480 K使用ai	4480 K经ai
本翻	4480 K译由
""", '来': """
来发	31 K表第一
来源	4419 K:
""", '校': """
校对	4419 K:
""", '構': """
構成	2479 K・文
""", '次': """
次に	2471 K読む:
次の	2499 Kページ:	2499 【K記事】
次ペ	2499 Kージ:
""", '欢': """
欢迎	12 K关注	68 K转载	4415 K加入	4416 K在	4416 K关注	4417 K提供线索	4417 K投稿
""", '歡': """
歡迎	12 K追蹤	68 K轉載	4415 K加入	4416 K在	4417 K提供線索	4417 K投稿
""", '此': """
此主	76 K题已自动关闭
此摘	4422 K要	4480 K要由ai
""", '测': """
测一	4426 K测:
""", '測': """
測一	4426 K測:
""", '点': """
点击	4410 K查看	4410 K阅读:	4429 K观看视频	4429 K收听
点我	4415 K加入
""", '熱': """
熱門	4441 K新聞:
""", '爆': """
爆料	41 K热线	41 K電話	41 K專線	4417 K请	4417 K請
""", '版': """
版权	4479 K声明	4479 K所有
版權	4479 K聲明
""", '用': """
用微	4396 K信扫
""", '画': """
画像	2471 【K】	2499 【Kを見る】	2529 K#/#	2529 K #/#	2529 K # / #
""", '留': """
留言	5 K
""", '発': """
発现	44 K错误
""", '發': """
發現	7 K錯誤	44 K有誤	4425 K錯誤
發生	4475 K錯誤
""", '皆': """
皆さ	33 Kんはどう
""", '相': """
相关	4410 K阅读	4410 K新闻	4410 K报道:	4410 K阅读:	4441 K新闻:	4441 K文章:
相關	4410 K新聞	4410 K報導	4410 【K新聞】	4410 K閱讀:	4441 K新聞:	4441 K文章:	4441 K報導:
""", '看': """
看更	4410 K多:
""", '立': """
立即	4415 K加入	4426 K报名	4426 K報名
""", '筆': """
筆者	2479 Kプロフィール
""", '編': """
編輯	4419 K:
編集	41 K部への情報提供
""", '线': """
线索	4417 K征集
""", '编': """
编辑	4419 K:	4419 (K:
""", '聽': """
聽我	4429 K們的podcast
""", '著': """
著者	2479 Kプロフィール
""", '要': """
要約	26 Kは
""", '覺': """
覺得	69 K有用
""", '觀': """
觀看	4429 K上方影片
""", '观': """
观看	4429 K上方视频
""", '视': """
视频	4441 K:
""", '觉': """
觉得	69 K有用
""", '訂': """
訂閱	4436 K	4446 K本報	4446 K我們	4446 K本刊
""", '記': """
記事	7 Kの誤り	2490 Kの誤り	2490 Kに誤り
記者	2479 Kのプロフィール
""", '評': """
評論	5 K
""", '試': """
試し	59 Kてみ
""", '詳': """
詳し	2471 Kくはこちら
""", '誤': """
誤り	44 Kを見つけ	44 Kにお気づき
誤字	7 K	44 K脱字
""", '読': """
読者	2503 【Kプレゼント】	2503 Kプレゼント
""", '請': """
請支	4434 K持
""", '订': """
订阅	4436 K	4446 K本报	4446 K我们	4446 K本刊	4446 K本公众号	4446 K手机报
""", '评': """
评论	5 K	27 K
""", '试': """
试过	59 K了吗
""", '该': """
该主	76 K题已关闭
""", '请': """
请支	4434 K持
""", '責': """
責編	4419 K:
""", '資': """
資料	4419 K來源:
""", '質': """
質問	72 Kは	72 Kがある方は
""", '贊': """
贊助	4434 K
""", '责': """
责任	4419 K编辑:	4419 (K编辑
责编	4419 K:
""", '赞': """
赞助	4434 K
""", '転': """
転載	68 K歓迎	68 K自由	68 K可
""", '轉': """
轉載	68 K請註明
""", '转': """
转载	68 K请注明
""", '还': """
还可	4450 K输入
""", '这': """
这个	4423 K摘要
这段	4423 K摘要
这篇	8 K文章	52 K调查	52 K报道	4423 K文章
""", '追': """
追蹤	12 K
""", '這': """
這段	4423 K摘要
這篇	4423 K文章
""", '還': """
還可	4450 K輸入
""", '采': """
采写	4419 K:
""", '長': """
長按	4415 K
""", '长': """
长按	4415 K
""", '開': """
開啟	4396 K通知	4396 K推播通知
""", '間': """
間違	44 Kいを見つけ	44 Kいにお気づき
""", '関': """
関連	2471 K記事	2471 K記事:	2471 【K記事】	2471 K:	2471 【K】	2499 【K写真】
""", '閱': """
閱讀	4410 K更多
""", '问': """
问问	4422 K我们的ai
""", '阅': """
阅读	4410 K更多
""", '面': """
面白	69 Kかった
""", '首': """
首发	4479 K于
首頁	96 K>	96 K＞	96 K >	96 K '	96 K /
首页	96 K>	96 K＞	96 K >	96 K '	96 K /
""", '馬': """
馬上	4426 K報名
""", '马': """
马上	4426 K报名
""", '點': """
點我	4415 K加入
點擊	4410 K查看	4410 K閱讀:	4429 K觀看影片
""", '같': """
같이	2577 K 보기:
""", '관': """
관련	2577 K 기사:	2600 K 기사 :	2600 [K 기사]	2600 K 기사-
관련기사	2577 K	2577 K:	2577 [K]	2600 K :
""", '광': """
광고	86 K:	86 [K]	86 (K)
""", '구': """
구독	12 K
""", '궁': """
궁금한	72 K 점은	72 K 점이
""", '기': """
기사	1 K 듣기	41 K 제보	2588 K #줄 요약
기사에	73 K 대해 궁금	2593 K 오류가
""", '네': """
네이버	12 K
""", '다': """
다음	2600 K 기사:
""", '당': """
당신의	2592 K 선택은
""", '댓': """
댓글	5 K
댓글은	27 K
댓글이	5 K
""", '더': """
더	2577 K 읽기:
더보기	2577 [K]	2577 K:
""", '도': """
도움이	69 K 되셨다면
""", '독': """
독자	2592 K 설문에	2592 K 설문조사에
""", '드': """
드셔	59 K 보셨나요
""", '만': """
만들어	59 K 보셨나요
""", '많': """
많이	2600 [K 본 기사]
""", '문': """
문제가	2634 K 발생했습니다
""", '발': """
발견	7 K错误
""", '본': """
본	2588 K 요약은
""", '사': """
사진	2635 K #/#	2635 K # / #
사진출처	2603 K:
""", '생': """
생성형	2588 K ai가 요약
""", '선': """
선택	2632 (K) 개인정보	2632 [K] 개인정보	2632 (K) 광고성	2632 [K] 광고성
""", '설': """
설문에	2592 K 참여하세요
""", '아': """
아직	32 K 댓글
""", '앱': """
앱	13 K
앱을	13 K
""", '여': """
여러분은	2592 K 어떻게 생각
여러분의	33 K 생각
""", '영': """
영상	2577 [K]
""", '오': """
오류가	2634 K 발생했습니다
오류를	7 K
오타가	44 K
오타를	44 K
오탈자가	44 K
오탈자를	44 K
""", '유': """
유익했다면	69 K
""", '이': """
이	8 K 기사	52 K 취재에는	52 K 기사에는	76 K 주제는 닫혔	2588 K 요약은 ai	2588 K 요약이 도움	2588 K 기사는 인공지능	2588 K 기사는 ai	2588 K 번역	2593 K 기사가 도움이	2593 K 기사를 어떻게	2593 K 뉴스에 대한 의견	2593 K 기사에 대한 의견
이미지	2635 K #/#	2635 K # / #
이슈	2600 [K]
이어	2577 K 읽기:
""", '인': """
인기기사	2600 [K]
""", '일': """
일시적인	2634 K 오류가
""", '자': """
자료출처	2603 K:
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
지금	2610 K 플레이:
""", '질': """
질문은	72 K
""", '첫': """
첫	31 K 댓글	31 K 번째 댓글
""", '추': """
추천	2577 K 기사:
추천기사	2600 [K]
""", '출': """
출처	2603 K:	2603 K :
출처를	68 K 밝히면	68 K 밝히고
""", '카': """
카카오톡	12 K	41 K 제보
""", '페': """
페이지	2635 K #/#
""", '필': """
필수	2632 (K) 개인정보	2632 [K] 개인정보	2632 (K) 이용약관	2632 [K] 이용약관
""", '함': """
함께	2577 K 볼 만한 기사:	2577 K 보면 좋은 기사:	2600 [K 읽기]
""", '핫': """
핫클릭	2600 [K]
""", '해': """
해	59 K 보셨나요
""", '홈': """
홈	96 K>	96 K >	96 K '	96 K /
""", '화': """
화보	2577 [K]
""", '후': """
후원	2628 K 계좌
후원계좌	2628 K
"""}

CONTAINS = {',': """
,说:	4502 K
""", '@': """
@我	62 K
""", 'a': """
abonați	80 K-vă	3428 K-vă	3432 K
abonații	50 K pot	3429 K noștri
abonează	80 K-te	3330 K-te pentru	3335 K-te pe youtube	3428 K-te
abonné	50 en tant qu'K	1737 pas encore K	1739 déjà K	1741 en tant qu'K
abonnés	1737 réservé à nos K	1739 réservé aux K	1888 nos K	1891 K
abonējiet	80 K	2776 K
actualisé	97 cet article a été K
actualité	1747 l'essentiel de l'K	1757 suivez l'K	1757 suivez toute l'K	1757 retrouvez toute l'K	1780 couvre l'K
actualizată	97 știrea a fost K
acționari	3397 fără K
adatkezelési	2099 K tájékoztató
adhérent	80 devenez K
adhérez	80 K
admitió	1465 K
adomány	2184 K
adományoddal	2180 K
adományok	2184 K
adományozz	2180 K
adományozzon	2120 K itt
advirtió	1465 K
adó	2088 K #%
adód	2182 K #
adója	2120 K #
adăugat	3431 a K
affichée	60 e-mail ne sera pas K
affiliatelänkar	37 K	74 K	3908 K	3935 K
affilié	37 lien K	74 lien K
affiliés	37 liens K	74 liens K
affirmé	1890 a K
afiliación	37 enlaces de K	74 enlaces de K
afirmó	1465 K
afișată	60 email nu va fi K
agregó	1465 K
aicināja	2779 K
aizsargātas	2725 visas tiesības K
aiškino	2719 K
ai가	2638 K 작성	2638 K 생성	2638 K 요약	2638 K 번역
ai로	2638 K 작성	2638 K 생성
ai를	2638 K 활용해
ajouté	1890 a K
ajută	3428 K-ne
ajánld	2180 K fel
aktualizovaný	97 článok bol K
aktualizován	97 článek byl K
aktérů	97 jména K
alkalmazás	2096 töltsd le az K
alkalmazásban	2118 az K
alkalmazást	2118 K
alkalmazásunk	2181 K
alkalmazásunkat	2096 töltse le K
alkalmazásunkban	84 K
alăturat	3349 s-a K echipei
alăturați	51 K-vă
alătură	51 K-te lor	51 K-te
améliorer	1801 aidez-nous à K
anhören	2 artikel K	2 text K	2 beitrag K	771 jetzt K:
anketě	503 naší K	503 v K
ankietę	35 naszą K	3105 naszą K	3105 krótką K
ankstesnėje	97 K versijoje
anmäl	3968 K dig till vårt	3968 K dig till våra
anmäla	3903 genom att K dig
annoncé	1890 a K
annoncør	640 betalt af en K	640 betalt af K
annonslänkar	37 K	74 K	3908 K	3935 K
annonsör	3917 betalt av en K	3917 betald av en K
annonsør	3006 betalt av en K
anterioară	97 versiune K a
antérieure	97 version K de cet
anunció	1465 K
anunțat	3431 a K
använder	3873 vi K cookies	3874 K kakor
anúncio	3240 após o K	3240 depois do K
anúncios	70 sem K	3323 sem K
apelował	3180 K
apelowała	3180 K
aplicació	84 a la nostra K
aplicación	84 en nuestra K	1326 descarga la K	1326 descarga nuestra K
aplicația	84 în K noastră	3336 descarcă K	3428 descarcă K noastră	3428 descarcă gratuit K	3428 descarcă K și	3429 K noastră
aplikacją	84 z naszą K
aplikację	3070 pobierz naszą K	3071 pobierz K	3071 ściągnij K	3128 naszą K
aplikací	84 s naší K
aplikácii	84 v našej K	3691 našej K
aplikáciu	3691 mobilnú K	3691 K
aportació	456 la teva K
aportación	1361 tu K	1387 haz tu K
apoyá	1462 K
applikációnk	2118 K
applikációnkat	2118 K
applikációnkban	84 K
apsolīja	2779 K
apóyanos	1361 K	1462 K
apóyenos	1361 K	1462 K
apúntate	1305 K a	1321 K a nuestra	1321 K gratis	1462 K gratis
apărat	3431 s-a K
arkadaşina	49 K gönder
arkadaşiniza	49 K gönderin
arkadaşinla	4084 bir K paylaş
artykuł	15 darmowy K	20 cały K	3059 podoba ci się ten K	3106 nasz K do końca	3126 ostatni darmowy K	3178 ten K
artykułu	97 do K dodano
artykuły	15 darmowe K
artykułów	15 darmowych K
artículo	15 K gratis	20 leer este K	20 leer el K	1306 te ha gustado este K	1314 regala este K	1314 regalar este K	1317 último K gratis	1317 te queda # K	1390 y lee este K	1463 este K
artículos	15 K gratis	1317 K gratis este mes	1317 te quedan # K	1317 límite de K
aseguró	1465 K
associés	1763 cookies K à ce contenu
assuré	1890 a K
asszisztensünk	63 virtuális K
asumă	30 nu își K
atsiųsime	57 K jums
ausgewählt	824 produkte unabhängig K
autentificați	24 K-vă
autentifică	24 K-te	3330 K-te pentru
autorką	3097 kontakt z K
autorská	485 K práva
avertizează	3431 K
avísanos	1462 K
ayúdanos	1361 K	1462 K a
açikladi	4160 K
açin	4084 K
añadió	1465 K
año	1464 al K
""", 'b': """
bağirdi	4160 K
bağirdilar	4160 K
bağiriyor	4160 diye K
bağiriyordu	4160 K
bağiş	4157 K yap	4161 K
bağişiniz	4157 K
bağlantilari	74 satiş ortakliği K	4081 satiş ortakliği K
başlayan	4083 tl'den K
başvurun	4084 K
behält	29 K sich vor	29 K sich das recht
behöver	3855 vi K ditt stöd	3968 vi K din hjälp
beiträge	58 neue K per mail
bekapcsolása	2096 értesítések K
beløb	690 fast K
beløp	3054 gi et K	3056 fast K
bemängeln	886 K
bemängelt	886 K
berätta	67 K för oss	67 K din
berättade	3971 K
berättar	3971 K
bestätigen	714 K sie ihre
bestätigungslink	815 K
bestätigungsmail	714 K	815 K
betalvägg	3972 K
bezpečí	97 linka K
bezplatný	523 poslední K článek	3685 náš K webinár	3708 posledný K článok
bezplatných	3694 K článkov
bezpłatne	3111 K konto
bezpłatny	3102 nasz K webinar	3126 ostatni K artykuł
bezpłatnych	3111 limit K
beágyazott	2150 egy K tartalom látható	2150 egy K tartalom található
beğendiyseniz	4158 bu haberi K	4158 bu yaziyi K
biết	4382 cho K
blokování	477 K reklam
bohaterów	97 imiona K
boletín	78 el K	78 al K	78 nuestro K	1321 recibe el K	1321 nuestro K	1324 K diario	1462 recibe el K	1463 nuestro K	1466 K
boîte	79 dans votre K mail	79 dans ta K mail	79 dans votre K	1746 dans votre K mail	1746 dans votre K e-mail
brezplačen	3802 zadnji K članek
brezplačne	3789 K članke
brezplačni	3782 naš K webinar	3802 zadnji K članek
brezplačnih	3789 K člankov
bronił	3180 K się
brzmiał	3180 K
brzmiała	3180 K
brzmiało	3180 K
butlletí	385 subscriu-te al K	385 el nostre K	457 el nostre K	460 K
buzdított	2183 K
buzdította	2183 K
buzón	79 en tu K	1322 en tu K
bájate	1462 K la app
bölümünde	85 yorum K
bönföll	3971 K
böngésző	10 a K
böngészője	10 az ön K
bötfällde	3971 K
bønfaldt	691 K
bønn	2940 vi har en K til deg
bønnfalt	3057 K
bústia	407 a la teva K
bülten	4077 e-K	4161 K
bültene	4044 K abone	4044 K kayit	4044 K kaydol
bülteni	4077 haber K
bültenimiz	78 K	4158 K
bültenimize	78 K	78 e-K	4044 K	4157 K	4158 K
bültenine	4077 K
błagał	3180 K
błagała	3180 K
bạn	49 gửi cho K bè	4287 hộp thư của K	4321 sự ủng hộ của K	4379 mời K	4379 cần sự ủng hộ của K	4379 nhờ sự ủng hộ của K
bằng	4329 K văn bản của báo
""", 'c': """
caffè	2338 un K
café	54 me paga um K	1362 un K	1387 un K al mes	1783 un K
caractères	1801 limitées à # K
catedrática	1358 es K
catedrático	1358 es K
celého	465 pro čtení K
cercetătoare	3349 este K
cercetător	3349 este K
changés	97 prénoms ont été K
chaîne	1888 notre K
chefredaktör	3893 är politisk K	3893 är K
chefredaktør	618 er K
chuyện	4308 bạn có câu K
chép	4303 cấm sao K	4329 mọi sao K
chính	97 đính K	4296 K sách bảo mật
chúng	38 nhắn cho K tôi	38 viết cho K tôi	38 liên hệ với K tôi	38 gửi cho K tôi	38 gửi về cho K tôi	38 kể cho K tôi	38 chia sẻ với K tôi	39 phóng viên của K tôi	57 K tôi gửi bạn	57 K tôi gửi đến bạn	57 K tôi gửi tới bạn	67 nhắn cho K tôi	67 viết cho K tôi	67 gửi cho K tôi	67 gửi về cho K tôi	67 kể cho K tôi	67 chia sẻ với K tôi	67 hãy kể với K tôi	67 kể với K tôi	4287 bản tin của K tôi	4290 theo dõi K tôi	4308 cho K tôi qua	4308 liên hệ với K tôi	4379 ủng hộ K tôi	4379 K tôi cần sự giúp đỡ	4379 giúp K tôi	4379 theo dõi K tôi	4379 hãy gửi cho K tôi	4379 hãy liên hệ với K tôi	4379 hãy báo cho K tôi	4380 K tôi trên	4380 của K tôi	4380 cho K tôi
chọn	4379 hãy bình K
cikkünk	2181 minden K
cikkünkhöz	2181 minden K
comentário	6 deixe seu K	6 deixar um K	21 login para publicar um K
comentários	85 nos K	3213 nos K
comentó	1465 K
comisión	1376 recibir una K
comissió	402 rebre una K
comissão	3239 receber K	3239 receber uma K
commerciële	2861 K partner
communauté	1788 K whatsapp	1788 K signal
compártela	25 K	49 K
compártelo	25 K	49 K
comunità	2362 parte della nostra K
condamné	1890 a K
condiții	3339 termeni și K
confidentialité	1764 politique de K
confidențialitate	3339 politica de K
conférences	1780 est maître de K
connecté	1766 vous devez être K
contactați	38 K-ne	67 K-ne
contactează	38 K-ne	67 K-ne
conteúdo	9 este K	9 K externo	3190 acesse todo o K	3234 ao exibir este K	3234 ao ver este K
contribuição	3226 com a sua K	3322 sua K é essencial
contáctanos	38 K
contáctenos	38 K
contém	97 K cenas
contó	1465 K
conversación	1344 participar en la K
conținut	9 acest K	3330 K doar pentru abonați
conținutului	3346 preluarea K
cookieinställningar	3895 K
corespondentă	3349 este K
corrección	97 K:
correção	97 K:
corrigé	97 article a été K
creează	3428 K un cont pentru a citi
csatornájára	2110 viber-K
csatornánk	2181 K
csatornánkhoz	2110 telegram-K	2110 whatsapp-K
csatornánkra	2110 youtube-K	2180 iratkozz fel K	2180 iratkozzon fel K
csábított	2183 K
cuéntanos	38 K	67 K	1344 K en	1462 K
cuéntenos	38 K	67 K
czytać	3065 aby K dalej	3065 żeby K dalej	3177 chcesz K dalej
czytelników	36 naszych K	3106 opiniami K	3117 z wpłat K	3117 dzięki wsparciu K	3134 K	3178 naszych K	3178 z wpłat K
câmpurile	60 K cu steluță
cântau	3431 K
címével	2142 e-mail-K
cùng	51 hãy tham gia K họ
của	4310 là cây bút K	4380 độc giả K
""", 'd': """
daní	3699 # % z K	3699 #% z K
darbą	2717 mūsų K
darowiznę	3063 przekaż K	3177 przekaż nam K	3177 przekaż K na
datenschutzerklärung	731 unserer K	884 unserer K	884 unsere K
datenübertragung	765 der K zu
dați	62 K-mi tag
debatindlæg	619 send dit K	619 skrive et K
debatredaktør	618 er K
debattredaktør	2980 er K
debattør	618 er K
declaró	1465 K
decía	1465 K
demandé	1890 a K
denmişti	4160 K
denunció	1465 K
dependență	88 jocurile de noroc pot crea K
descrições	97 contém K
descárgate	1326 K la	1326 K nuestra
destekçimiz	4084 K olun	4157 K olun
desteğiniz	4157 K
desteğinizle	4158 K
desteğiyle	18 okurlarin K	4070 yapay zeka K	4079 K ayakta	4089 yapay zeka K
değildir	30 sorumlu K
değilim	4142 ben robot K	4142 robot K
değiştirildi	97 isimler K
değiştirilmiştir	97 isimler K
dimineață	17 în fiecare K
diskutovať	3690 K môžu
disponível	3198 K no google play
doação	3186 faça uma K	3226 sua K	3322 sua K	3322 faça uma K	3326 K
doações	3326 K
dodał	3180 K
dodała	3180 K
dodává	575 K
događaj	3589 naš K
domagał	3180 K się
donació	456 fes una K	460 K
donación	1309 haz una K	1309 tu K	1361 tu K	1361 una K	1462 tu K	1462 haz una K	1466 K
donația	3428 K ta
donație	3428 fă o K	3432 K
donații	3432 K
donează	90 K cât poți	3428 K acum
doplněn	97 článek byl K
doporučil	575 K
doporučila	575 K
doporučovala	575 K
dopuštenja	3600 bez K
doradzał	3180 K
dorzuć	3177 K się
dostawać	3127 chcesz K
dostávajte	3714 K
dostávat	524 chcete K
dostávať	3709 chcete K
dostávejte	530 K
dostęp	80 kup K	3065 masz już K	3111 pełny K do	3111 wykup K	3177 kup K
dostępny	3065 artykuł K tylko
dotazník	504 krátký K	3689 krátky K
dotazníka	3689 nášho K
dotazníku	503 našeho K	504 krátkého K
dowolną	3179 K kwotą
dočtete	511 více se K
dołóż	3177 K się
dołącz	51 K do nich	51 K	3076 K do nas na	3177 K do nas	3177 K do grona	3177 K do nich
drastické	97 obsahuje K
draudžiama	2671 K kopijuoti	2671 be leidimo K	2671 be sutikimo K
draudžiamas	2692 be leidimo K
dueños	1416 sin K	1416 ni K
dumneavoastră	10 browserul K
duyệt	10 trình K của bạn
działać	3178 K dalej
dziennikarką	3098 jest K	3165 jest K
dzięki	3178 K wam	3178 K tobie
dziękujemy	3108 K za zapisanie	3108 K za zapis	3177 K, że nas czytasz
där	42 var du K
débloquer	1739 pour K
déclare	1890 K
déclaré	1890 a K
découvrez	1737 K nos offres	1887 K nos offres
déductible	1731 K des impôts	1731 K à #	1889 K
déjanos	6 K tu	77 K tu correo
déjenos	77 K su correo
dénonce	1890 K
déplore	1890 K
déposés	1793 des cookies seront K
désabonner	1746 K à tout moment
désactiver	1761 K adblock
désactivez	1761 K adblock
désinscrire	1747 vous K à tout moment
díky	573 K vám
dôvery	97 linku K
dömde	3971 K
dømte	691 K	3057 K
düzeltme	97 K:
děkujeme	572 K, že nás čtete
dřívější	97 K verzi článku
důvery	97 linka K
dụng	4292 tải ứng K	4379 tải ứng K của	4379 hãy tải ứng K	4379 tải ngay ứng K
""", 'e': """
edellyttää	1676 K tunnusta
editörlerimize	39 K
editörüdür	4067 K
editörün	97 K notu
egyetért	43 K?
egyetértesz	43 K?
együttműködésében	2179 K készült
elaboración	1376 no ha participado en la K
electrònic	385 el teu correu K
electrónico	60 correo K no se mostrará	1322 tu correo K	1344 tu dirección de correo K no será publicada
elküldjük	57 K neked	57 K önnek
elolvasásához	2090 a teljes cikk K
elsőként	2119 értesülj K
előfizetés	2184 K
előfizetéssel	2122 K
előfizető	2090 már K	2180 legyen K
előfizetőink	50 K	2090 K olvashatják	2122 K számára	2181 K
előfizetők	50 az K	2132 csak K	2184 K
előfizetőknek	2091 csak K	2132 K szól
előfizetőként	50 K
előfizetőnktől	2142 K
emlékeztetett	2183 K
emoțional	97 pot afecta K
endereço	3212 seu K de email não será
engedély	2125 K nélkül tilos
engedélyezze	2098 K a javascript
engedélyezése	2150 tartalmainak K	2150 tartalmak K
engedélyhez	2125 K kötött
enkät	35 vår K
enquête	35 notre K	35 onze K	53 mois sur cette K	53 mois à cette K	53 mois pour cette K	97 pour cette K, nous	1888 cette K	2877 onze korte K	2877 onze K
enquêtent	1888 K pour vous
enquêtes	1888 nos K
ensaísta	3287 é K
ensimmäinen	1720 K kuukausi
enthält	765 dieses element K daten
entraînement	48 K d'ia
entrée	1849 ctrl+K	1849 ctrl + K
enviáselo	49 K
envíala	49 K
envíalo	49 K
envíanos	1462 K
epizódu	3687 K
erată	97 K:
ergänzt	97 text wurde K	97 artikel wurde K
erhvervsredaktør	618 er K
erhältlich	771 shop K	844 im shop K
erişin	4084 K
erklärt	886 K
erklärte	886 K
erkände	3971 K
erzähl	38 K es uns	67 K es uns	67 K uns
erzählen	38 K sie uns	38 K sie es uns	67 K sie uns	67 K sie es uns	883 K sie es weiter
erzählt	67 K uns	886 K
erzählte	886 K
escribió	1465 K
escríbanos	38 K	67 K
escríbenos	38 K	67 K	1344 K a	1462 K
estimé	1890 a K
estás	1306 ya que K aquí	1306 ya que K por aquí
etichetați	62 K-mă
etichetează	62 K-mă
etiquétame	62 K
etiquétanos	62 K
etkinleştir	4052 javascript'i K
evästeasetuksiasi	1653 K
evästeet	1653 K	1678 K
evästeitä	1636 K
existují	514 K díky
experiência	67 conte sua K
explicó	1465 K
expliqué	1890 a K
expérience	67 partagez votre K
externého	3681 K obsahu
externí	496 K obsah
externího	496 K obsahu	496 obsah z K
externý	3681 K obsah
""", 'f': """
favoritkälla	3889 K
faça	3322 K um pix
felelősséget	30 nem vállal K
felhasználási	2099 K feltételek
felietonistką	3165 jest K
felietonistą	3165 jest K
feliratkozás	2092 K a hírlevélre	2092 hírlevél K
feliratkozásommal	2108 K
feliratkozással	2108 K
felkavaró	97 K
fictício	97 nome K
fictícios	97 nomes K	97 nomes são K
filmări	40 poze și K
folosește	3339 K cookie
folytatásához	2090 a cikk K
fordítóval	2115 gépi K
forintért	2122 havi # K
formulára	3692 odoslaním K
formulário	3322 inscreva-se no K
formuláře	507 odesláním K
forrásként	2109 kedvenc K
fortæl	67 K os
fortæller	691 K
fotoğraf	40 K ve video
fotoğraflarinizi	40 K
fotóidat	40 K
fotóit	40 K
frissítettük	97 K a cikket	97 cikkünket K
frågade	3971 K
früheren	97 K version	97 K fassung
férjen	2180 K hozzá
följ	3869 K oss på	3968 K oss
förbehåller	29 K sig	29 K oss
förbehållna	3885 alla rättigheter K
fördere	883 K
fördermitglied	80 werden sie K	786 werde K	786 werden sie K
fördern	883 jetzt K	883 K sie
föredragen	3889 K källa
föredragna	3889 K källa
föreslog	3971 K
författare	3893 är K och
förklarade	3971 K
förklarar	3971 K
försvarade	3971 K sig
følg	593 K os på	688 K os	2956 K oss på	3054 K oss
første	631 K måned	690 K måned	2994 K måned	3056 K måned
független	2088 támogassa a K	2181 K sajtó
főmunkatársa	2169 K
főszerkesztője	2113 K
""", 'g': """
gadā	2778 K
gazeteciliği	4158 bağimsiz K
gazeteciliğimiz	4158 K
gazetę	3137 kup K
gefällt	815 K ihnen, was sie	815 K dir, was du
gelmişken	4038 buraya kadar K
gespräch	97 K wurde gekürzt
geändert	97 namen K	97 name K	97 namen wurden K
geöffnet	734 wird in neuem fenster K
giovedì	17 ogni K
glücksspiel	88 K kann süchtig machen
glücksspiele	88 K können süchtig machen
godišnje	3660 K
gridò	2443 K
gràcies	408 K a gent com tu	457 K a tu
grátis	3324 teste K
grâce	18 K à vous	1728 K à vos dons
gwiazdką	60 pola z K
gärna	3968 vill K höra från dig
går	577 før du K	2940 før du K
gåva	3855 ge en K i dag	3855 ge en K nu	3856 din K	3856 ge en K	3968 din K gör	3968 ge en K i dag	3972 K
gönderdik	4091 size bir e-posta K
gönderin	4084 K
gönderiyoruz	57 size K	57 sana K	57 yazilarini K
göndermeyiz	71 spam K
göra	3969 K mer
göre	4160 K
görün	4084 K
görünmeyecek	60 e-posta adresiniz K
görüntülerinizi	40 K
göster	4084 K
gösterilmeden	4060 kaynak K
gösterilmeyecek	60 e-posta adresiniz K
gösterilmez	60 e-posta adresiniz K
güncellendi	97 haber K	97 yazi K
güncellenmiştir	97 haber K
głosił	3180 K
głosiła	3180 K
głosiło	3180 K
głosuj	3122 K
głosujcie	3122 K
głównej	3113 na stronie K
gương	64 trang K
gửi	49 hãy K	4308 xin K về
""", 'h': """
használ	2098 cookie-kat K	2099 sütiket K
használat	2098 sütik K
hazardní	83 účastí na K hře
hazardných	83 účasťou na K hrách
heißt	886 K es
helyesbítés	97 K
helyreigazítás	97 K
hikâyeni	67 K bizimle
hikâyenizi	67 K bize
hinzufügen	757 bei google K
hirdették	2183 K
hirdetés	11 a K	11 K után
historią	67 podziel się swoją K
história	67 conte sua K
hjälp	3896 K av ai	3918 K av ai	3968 K oss
hjälper	3968 din gåva K
hjælp	621 K af ai	621 K fra ai	641 K af ai	688 vi har brug for din K	688 K os
hjælper	688 dit bidrag K
hlásal	575 K
hlásala	575 K
hlásá	575 K
hovorí	3757 K
hozzászólás	21 K küldéséhez
hozzászóláshoz	6 K
hozzászólásokban	85 a K
hozzátette	2183 K
hviezdičkou	60 polia s K
hvězdičkou	60 pole s K
hyödyntäen	1654 tekoälyä K
hágase	80 K socio
hájil	575 K se
hájila	575 K se
häng	3968 K med i
häufiger	757 bei google K
hävdar	3971 K
håller	43 K du med	43 K du inte med	3925 läsare som K
hævder	691 K
hébergé	1763 ce contenu est K par
hình	97 có chứa K ảnh
híreinket	2142 K
hírekben	2096 a google K	2109 google K
hírlevelére	2108 K
hírlevelünk	78 K	2181 K
hírlevelünket	2108 K
hírlevelünkre	78 K	2092 K	2180 iratkozzon fel K	2180 iratkozz fel K	2181 K
hírlevél	2184 K
hírlevélre	78 K	2180 iratkozz fel a K	2180 iratkozzon fel a K
hó	2182 ft/K
hónap	2122 első K	2182 első K
hören	839 K sie hier.
hører	2985 der du K
hükmetti	4160 K
hüüdis	1527 K
hüüdsid	1527 K
hűségidő	2132 K nélkül
hồng	4328 nhận hoa K
""", 'i': """
iecienītāko	2733 K avotu
iepriekšējā	97 K versijā
ifølge	691 K	3057 K
illimité	1741 accès K	1810 en K
imágenes	40 tus K	97 contiene K
incorporó	1358 se K a
independentă	3429 presa K
independência	3323 a K
indicó	1465 K
indiqué	1890 a K
indrømmede	691 K
indrømmer	691 K
indépendance	1888 notre K
indépendant	1728 soutenez le journalisme K	1888 journalisme K	1888 média K
indépendante	1807 la presse K a	1888 presse K	1888 information K
información	1334 sigue toda la K	1334 siga toda la K	1358 cubre la K	1463 esta K
informację	3097 wyślij K
informações	97 com K de
informațiilor	3346 preluarea K
informó	1465 K
informē	2779 K
ingresá	77 K tu correo
innehåll	3874 externt K	3895 externt K
innehåller	97 K spoilers
innehållet	9 K
innrømmer	3057 K
innrømmet	3057 K
inquiète	1890 s'K
inquérito	35 nosso K
inscrição	3194 cancelar a K	3248 sua K foi
inscríbete	1305 K
insändare	43 K	3894 skicka din K	3894 din K till	3894 skriva en K
intelektą	2679 dirbtinį K	2694 dirbtinį K
inteligencję	3119 przez sztuczną K
inteligencí	516 umělou K
intelligenciával	2115 mesterséges K készült	2134 mesterséges K
introduceți	77 K adresa de email
intégralité	1737 pour lire l'K
investigación	53 meses en esta K	53 meses a esta K	97 para esta K	1463 esta K
investigação	3323 esta K
investigație	3429 această K
investigațiile	3429 continua K
invítame	54 K a un café	54 K un café	1462 K a
invítanos	1462 K a
ismételgette	2183 K
istediğiniz	4043 K zaman iptal	4159 K zaman iptal
izražavaju	3594 komentari K
içeriği	9 K
içeriğin	4069 harici K
içermektedir	97 sahneler K
išorinio	2677 K turinio
""", 'j': """
jautāja	2779 K
javascript가	2618 K
javascript를	2618 K
javasolják	2183 K
jelölj	62 K meg	62 K be
jelöljetek	62 K meg
jesteś	3059 skoro już tu K	3059 skoro tu K
jugé	1890 a K
jurnalistă	3349 este K
jurnaliștii	39 K noștri	3372 K noștri îți trimit	3429 K noștri
jälgi	1524 K meid
jäljellä	1672 ilmaista juttua K
jäseneksi	80 liity K	1718 liity K
""", 'k': """
kanał	3178 nasz K
kannatusjäseneksi	1718 liity K
kanál	573 náš K
każdego	17 K ranka
každé	17 K ráno
kaže	3661 K
kedykoľvek	3666 odhlásiť sa môžete K
keresőben	2109 google-K
khoản	4285 bạn đã có tài K	4296 điều K sử dụng
không	43 K đồng ý?	60 email của bạn sẽ K hiển thị	71 K spam	4303 K sao chép
khẳng	4382 K định
kiabált	2183 K
kiabálta	2183 K
kiabálták	2183 K
kiegészítettük	97 a cikket K	97 cikkünket K
kifogásolja	2183 K
kirjeessä	1721 luki K
kiáltott	2183 K
kiáltotta	2183 K
kiáltották	2183 K
kiến	4316 ý K của bạn sẽ	4379 hãy gửi ý K	4379 vui lòng gửi ý K
kliknutím	507 K na
kolačića	3585 K	3615 K
kolačiće	3585 K	3615 K
kolačići	3585 K
komentować	6 K	3085 aby K
komentár	6 pridať K	3690 pridajte K
komentára	3690 pridanie K	3690 vloženie K
komentároch	85 v K
komentárov	85 do K
komentátor	494 je K	494 , K	560 , K
komentátorem	494 je K	560 je K
komentátorka	560 , K
komentátorkou	494 je K	560 je K	3679 je K
komentátorom	3679 je K
komentář	6 přidat K
komentáře	6 pro přidání K	505 vložení K	505 přidání K
komentářích	85 v K
komentářů	21 přidávání K se musíte	85 do K
kommentarsfältet	85 i K
kommenteléshez	6 K
kommenttikentässä	85 K
koneääni	1654 K
konferencję	3102 naszą K
konuştu	4160 diye K	4160 K
kopírovanie	3672 K obsahu bez	3672 K je zakázané
kopēšana	2732 K bez
korespondentką	3098 jest K	3165 jest K
korespondentė	2676 K
korábban	2141 K itt írtunk	2141 K ebben a cikkben írtunk
korábbi	97 cikkünk K
krzyczał	3180 K
krzyczała	3180 K
krzyknął	3180 K
krzyknęła	3180 K
krävde	3971 K
krævede	21 K felter er	691 K
krönikör	3893 är K	3956 är K
kulturalną	3106 K dyskusję
kulturredaktör	3893 är K	3956 är K
kulturredaktør	618 er K	676 er K	2980 er K	3042 er K
kumppanuuslinkkejä	74 K	1666 K
kvíz	503 náš K	3689 náš K
kvíze	3689 našom K	3689 v K
kvízu	503 našem K	503 v K
kyltissä	1721 luki K
kysyivät	1721 K
kávéra	54 hívj meg egy K	54 hívjon meg egy K	2182 K
käsitellään	97 jutussa K
käyttää	1634 tämä sivusto K
käyttöehdot	1661 hyväksyt K
képeidet	40 K
képeit	40 K
kérdezte	2183 K
kérdezték	2183 K
kérdőívünket	35 K
kért	2183 K
kérte	2183 K
kérték	2183 K
kívánt	97 nem K
können	90 geben sie, was sie K	90 geben sie, so viel sie K	883 K sie uns
könyörgött	2183 K
könyörögtek	2183 K
köszönjük	2180 K, hogy olvasol
kötelező	21 K mezőket
kövessen	2096 K minket	2180 K minket
követelte	2183 K
követelték	2183 K
közlése	2133 nélküli K tilos
közreműködésével	2179 K készült
közéjük	51 állj be K	51 álljon be K
közölte	2183 K
kúpte	3754 si K
küldd	49 K el
küldjük	57 K neked
küldünk	57 K neked
kündigte	886 K an
künstlichen	775 K stimme vorgelesen	775 K stimme vertont
künstlicher	832 mithilfe von K
küpsised	1484 K
küpsistega	1484 K	1503 K
küsis	1527 K
kč	509 za # K	509 od # K	574 od # K
kļūsti	2776 K par
křičel	575 K
křičela	575 K
křičeli	575 K
kể	4382 K
""", 'l': """
labākie	2752 K raksti tavā
lamentó	1465 K
lançait	1890 K
lasītu	2722 lai K tālāk
lasītāji	2777 mūsu K
lasītājiem	2777 mūsu K
lejupielādē	2776 K
lelkisegély	97 K
leverandør	2982 ekstern K
leverantör	3895 extern K
leído	1390 has K tus #
leírásokat	97 K tartalmaz
licencí	47 K cc	47 cc-K
licença	47 K cc
licența	47 K cc
lietotnē	2742 K
linkistä	1665 lisää tästä K
lisenssillä	47 K
lisäsi	1721 K
llicència	47 K cc
lucrează	3349 K în presă
lunedì	17 ogni K
lună	3430 pe K
luận	6 để bình K	85 phần bình K	97 từ chối bình K	4285 đăng nhập để bình K	4316 bình K của bạn sẽ	4379 đăng nhập để bình K
lájkolj	2096 K minket
lákal	575 K
läget	3904 koll på K
lähdet	1620 ennen kuin K
lähetä	49 K se
lähetämme	57 K sinulle
lämna	77 K din mejl	77 K din e-post
läsa	3907 du kan K mer	3907 kan du K mer	3907 K mer om	3969 fri att K
läsare	36 våra K	3905 våra K	3969 våra K
läsarna	18 tack vare K
läser	3968 tack för att du K
läsning	0 min K
läsningstid	0 K
lästid	0 K
låst	645 K for	3011 K for	3922 K för
læser	688 tak fordi du K
læserbrev	43 K	619 skrive et K	619 send dit K
læsere	36 vores K	689 vores K
læseres	630 vores K støtte
læserne	18 takket være K
læsetid	0 K
læsning	0 min K
límite	1317 K de notas
límites	1314 sigue leyendo sin K
lòng	4308 vui K gửi về	4379 vui K gửi về
löd	3971 K
lød	691 K	3057 K
lūdza	2779 K
lập	4320 ủng hộ báo chí độc K	4380 báo chí độc K
""", 'm': """
magyarázta	2183 K
mailovú	3692 e-K adresu
mainoslinkkejä	37 K	74 K	1666 K
manhãs	17 todas as K
marqués	60 champs K d'une étoile
masintõlke	1486 K abil
materiał	9 ten K
matéria	20 ler esta K	3190 esta K é só	3253 para ler esta K	3323 esta K
matérias	3225 limite de K
matí	456 rep cada K
mawiał	3180 K
mawiała	3180 K
mañana	17 cada K
mañanas	17 todas las K
megbírságolta	2183 K
megbízásából	2179 K készült
megjelenését	2179 K támogatta	2179 K támogatja
megjelenítése	2150 tartalmainak K	2150 tartalmak mindig K
megszakítása	21 válasz K
megváltoztat	97 nevek K
megváltoztattuk	97 nevét K
meidän	1718 tue K
meitä	1663 tukea K	1663 tue K	1718 tue K	1718 auta K
mencióname	62 K
menționat	3431 a K
mesačne	3756 K
mesečno	3660 K	3849 K
mesélte	2183 K
mieltä	43 eri K?	43 samaa K?
miesiąc	3179 za K
miesięcznie	3179 K
minkä	90 anna K voit
miễn	15 bài K phí	4323 hết số bài K phí	4381 dùng thử K phí
mjesečno	3660 K
modifié	97 article a été K	97 prénom a été K	97 nom a été K
modifiés	97 prénoms ont été K	97 noms ont été K
modération	83 jouez avec K	1801 charte de K	1801 K par la rédaction
mokė	2719 K
mondták	2183 K
mostrarà	60 adreça no es K
mostrará	60 correo no se K	1314 este mensaje se K en
możesz	90 wpłać, ile K
možete	90 dajte koliko K
multó	1465 K
mulțumim	3428 K că ne citești
munkatársa	2113 K	2169 K
munkatársunknak	39 K
munkánk	2181 K
munkánkat	2088 támogasd K	2088 támogassa K	2120 K	2180 támogasd K	2180 támogassa K	2181 K
myönsi	1721 K
másodközlés	2106 K
märkis	1527 K
määräsi	1721 K
mån	3906 kr/K	3970 kr/K
månad	3858 testa en K	3906 en K för	3968 testa en K	3970 per K	3970 varje K
månaden	3906 första K	3970 i K	3970 första K
månader	3906 K för #	3968 testa # K
månadsgivare	3968 bli K
måned	583 prøv en K	631 i # K	688 prøv en K	690 pr. K	2994 en K for	3054 prøv en K	3056 per K
måneden	690 om K	3056 i K
måneder	631 i # K	2994 K for #
média	1888 notre K
mês	3323 até o fim do K	3324 por K	3324 ao K
mình	54 mời K ly cà phê	62 tag K
míní	575 K
mówi	3180 K
mówili	3180 K
mówił	3180 K
mówiła	3180 K
môžete	3688 článok si K
müşterimiz	4095 K
mācīja	2779 K
mākslīgais	2739 K intelekts
mēnesis	2778 pirmais K
mēnesī	2778 K
mėgstamiausią	2672 K
mėnesį	2718 per K
měsíc	509 první K	574 za K	574 první K
měsíčně	574 K
můžete	502 článek si K
mạnh	4382 nhấn K
""", 'n': """
nabádal	575 K
nabádala	575 K
naléhal	575 K
namawiał	3180 K
namawiała	3180 K
napisał	3180 K
napisała	3180 K
napiš	38 K nám	67 K nám
napište	38 K nám	493 K nám	526 K na	572 K nám
napísal	3757 K
napíšte	38 K nám	3678 K nám	3678 K, prosím	3711 K na	3754 K nám
naročilo	3788 hvala za K
naročite	80 K se	3762 K se na naše	3847 K se
naročnik	50 kot K	3761 že K
naročnike	3769 samo za K	3769 le za K
naročniki	50 K lahko	3801 lahko berejo le K	3801 berejo samo K	3851 K
naročnikom	3761 dostopen le K	3761 na voljo K	3761 na voljo samo K	3761 na voljo le K	3801 dostopna le K	3801 dostopna samo K	3801 dostopen le K	3801 dostopen samo K
naročnina	3789 K	3851 K
naročnino	3789 z K	3811 z K
narzędzi	3119 przy wsparciu K ai
naujienlaiškio	2684 K
naujienlaiškis	2717 mūsų K	2720 K
naujienlaiškį	2664 mūsų K	2684 K	2716 užsisakykite K	2717 mūsų K
navođenja	3600 bez K izvora
navođenje	3600 uz K izvora
nawoływał	3180 K
našeho	499 do K týmu	499 K e-shopu
našem	3589 K timu
našich	525 K zpráv	3710 K správ
neatkarīgu	2776 atbalsti K
nekünk	38 írj K	38 írjon K	38 írja meg K	38 írd meg K	67 írj K	67 írjon K	67 írja meg K	67 írd meg K	67 meséld el K	2180 segíts K	2180 írjon K	2180 írj K	2180 jelezd K	2181 K adód
nemokamą	2688 K paskyrą
neobmedzený	3665 K prístup
neodpovídá	30 K za
neodpověděl	97 K
neodpověděla	97 K
neodpověděli	97 K
neomezený	489 K přístup
neomezeně	465 K číst
nepiekrītat	43 K
nepriklausomą	2686 paremkite K žurnalistiką	2716 paremkite K	2717 K žurnalistiką
nesouhlasíte	43 K?
nesúhlasíte	43 K?
newsissä	1646 google K
nezodpovedá	30 K za
nezodpovídá	30 K za
nezávislou	572 podpořte K
nezávislá	573 K média
nezávislé	3755 K médiá
nezávislú	3754 podporte K
ngoài	4311 nội dung bên K
nguồn	4306 K ưu tiên	4306 K tin ưu tiên	4329 ghi rõ K	4364 K ưu tiên
người	50 K đăng ký có thể
nhiệm	4316 chịu trách K về nội dung bình luận
nhân	4312 trí tuệ K tạo
nhấn	4379 K vào đây
nhận	4287 đăng ký K bản tin	4287 đăng ký K tin	4379 đăng ký K bản tin	4379 đăng ký K tin
nhập	24 đăng K	4285 vui lòng đăng K	4285 đăng K để đọc	4285 đăng K để xem	4285 đăng K để lưu	4285 hãy đăng K để	4379 đăng K để đọc	4379 đăng K để xem
nhật	97 bài viết đã được cập K	97 bài báo đã được cập K
niedostępny	3099 materiał wideo jest K
niezależne	3177 wesprzyj K	3177 wspieraj K	3178 K media
niezależność	3178 K
niezależną	3178 jesteśmy K
noastră	3429 munca K
nolēma	2779 K
norāda	2779 K
nosūtīsim	57 jums K
notificações	14 as K	3200 ative as K	3200 ativar K	3200 receba K
notificările	14 K	3336 activează K
notifikácie	3691 K
notícia	3323 esta K
notícias	3194 receba as K	3194 receba K	3203 siga as últimas K
novinařina	573 naše K
novinařinu	573 nezávislou K
novinár	3679 je K	3679 , K
novinári	3755 naši K
novinárka	3679 je K	3679 , K
novinárkou	3679 je K
novinárom	3679 je K
novinář	494 je K	494 , K
novinářem	494 je K	560 je K
novináři	573 naši K
novinářka	494 je K	494 , K
novinářkou	494 je K	560 je K
novičke	3762 na e-K
novičnik	3770 K	3770 e-K	3848 naš e-K	3851 K
novičnika	3770 K
nuotraukų	40 K ir vaizdo
nusprendė	2719 K
nášho	3685 do K tímu
nächste	21 in diesem browser für die K	883 sind sie der K
nélkül	70 reklám K	71 spam K
nói	4382 K
nõus	43 ei ole K?
năm	4381 mỗi K
""", 'o': """
obaveštenja	14 K
obchodě	499 našem K
obegränsad	3861 K tillgång
obećala	3661 K
obećao	3661 K
obiecał	3180 K
obiecywał	3180 K
obligāta	2732 atsauce K
oblíbené	491 K zdroje
oblíbených	491 K zdrojů
oblíbenými	491 K zdroji
obrigatórios	21 campos K são	3212 campos K são
obveščanje	3788 na naše K
obľúbené	3676 K zdroje
obľúbených	3676 K zdrojov
obľúbenými	3676 K zdrojmi
också	51 var med du K
odběru	78 k K
odebírat	524 chcete K
odebírejte	469 K náš	530 K	572 K
odemkněte	465 K si
odhlásit	470 K se můžete kdykoli
odoberať	3709 chcete K
odpoveď	21 zrušiť K
odpovídal	575 K
odpověděl	575 K
odpověděla	575 K
odpověď	21 zrušit K
odpowiadał	3180 K
odpowiedzialności	30 nie ponosi K
odpowiedział	97 nie K	3180 K
odpowiedziała	97 nie K	3180 K
odpowiedziało	97 nie K
odražavaju	3594 komentari K	3594 komentari ne K
odídete	3674 kým K
ofereça	3190 K este artigo
ograniczeń	3065 czytaj bez K	3065 czytaj więcej bez K
også	51 bli med du K
ogłosił	3180 K
ogłosiła	3180 K
oikaisupyynnöt	1657 K
oikaisupyyntö	1657 K
olvashatják	2140 csak előfizetők K
olvasási	0 K idő
olvasóiból	2120 K él
olvasóink	36 K	2181 K
olvasóknak	18 az K
opinião	30 K do	30 K deste
opinión	30 K de	1462 danos tu K
ordenó	1465 K
ordonné	1890 a K
ortakliği	4081 iş K linkleri
orzekł	3180 K
osobních	487 ochrany K údajů	487 ochraně K údajů
osobných	3681 K údajov
ostrzegał	3180 K
ostrzegała	3180 K
ostrzegł	3180 K
otrzymywać	3127 chcesz K
označ	62 K mě	62 K ma
označite	62 K me	62 K nas
označte	62 K mě	62 K ma	62 K nás
oznámení	14 K
oznámil	575 K	3757 K
oznámila	575 K	3757 K
ozvěte	38 K se nám	67 K se nám	493 K se nám	572 K se nám
""", 'p': """
padėkite	2716 K mums
pageidaujamą	2672 K šaltinį
paklausė	2719 K
palīdzi	2746 ziedo un K	2776 K mums
palīdzību	2739 mākslīgā intelekta K	2754 mākslīgā intelekta K
parašykite	38 K mums	67 K mums	2716 K mums
parsisiųskite	2716 K
participación	1345 normas de K
partnerské	74 K odkazy	512 K odkazy	3697 K odkazy
partneři	476 my a naši K
pastā	2744 e-K
pastāstiet	38 K mums	67 K mums
patronką	3117 zostań naszą K
patrões	3278 sem K	3323 sem K
paylaşilan	4141 tarafindan K bir gönderi	4141 tarafindan K gönderi
paylaşin	25 K	49 K	4084 K
paylaştiği	4141 K bir gönderi	4141 'in K bir gönderi
paziņoja	2779 K
paziņojumus	2743 K
państwa	3097 czeka na K
pašte	2684 jūsų el. K
pažadėjo	2719 K
periódico	1463 este K	1463 nuestro K
permanència	458 sense K
persiųskite	49 K
personvernerklæring	2961 K
phê	54 mời tôi một ly cà K	4320 mời bạn một ly cà K
phóng	4308 liên hệ K viên	4310 là K viên báo	4310 là K viên của	4379 hãy liên hệ K viên
phút	0 K đọc
phản	97 chưa K hồi
pidió	1465 K
pidätetään	1642 kaikki oikeudet K
pidätämme	29 K oikeuden
pisał	3180 K
pisała	3180 K
pišite	38 K nam	38 K našoj	38 K nam na	67 K nam	67 K našoj	67 K nam na	3582 K nam	3614 K nam na	3614 K na	3658 K nam	3775 K nam	3775 K na	3805 K nam na	3805 K na	3847 K nam
piškotke	3778 K	3806 K
piškotki	3778 K
piškotkov	3778 K	3806 K
pište	526 K na	526 K nám na
plakáton	2183 állt a K
plânge	3431 se K
pochází	496 obsah K
podcastów	3103 K
podcastů	501 K
podcaście	34 naszym K
podeľte	67 K sa s nami
podeślij	49 K
podkreśla	3180 K
podporovatelé	573 naši K
podporují	573 nás K
podpoře	573 díky K
podpořte	514 K	572 K nás	572 K naši	572 K naše	572 K mě
podrška	3658 vaša K
podrške	3601 bez vaše K	3659 vaše K
podršku	3658 vašu K
podržite	3601 K	3658 K nas	3658 K naš
podělte	67 K se s námi	67 K se o
podľa	3757 K
poinformował	3180 K
poinformowała	3180 K
pokračovanie	3665 pre K v čítaní
pokračování	465 K je dostupné	512 K článku níže
pokračuje	512 článek K	512 text K	3697 článok K	3697 text K
pokračujte	465 K ve čtení s
política	396 K de galetes	1342 K de cookies	3210 K de cookies	3227 cobre K
pomocí	516 K ai
pomocą	3119 z K ai
pomoć	3658 vašu K
pomóż	3177 K nam
pomôžte	3754 K nám
poprosił	3180 K
poprosiła	3180 K
poprosiło	3180 K
poručila	3661 K
poručio	3661 K
poslední	523 K článek zdarma	523 K článek, který můžete
posledný	3708 K článok zadarmo
poslušajte	3804 K nas
postafiókjába	2092 K
postaládádba	79 a K	2108 a K
postaládájában	2108 ön K
posílat	507 nechte si K
posílejte	493 K nám
posíláme	57 vám K	57 K vám
potřebujeme	572 K vaši pomoc	572 K vaši podporu
používame	3681 K cookies
používá	476 tento web K
používáme	476 K cookies
povestește	67 K-ne
povestiți	67 K-ne
powiedział	3180 K
powiedziała	3180 K
powtarzał	3180 K
powtarzała	3180 K
poznámka	97 K redakce
pozostało	3065 K # %	3065 K #%
pozvěte	54 K mě na kávu	54 K mě na kafe
počasti	54 K me kavom
pořadatelé	575 zvou K
pošaljite	49 K ga	3582 K nam	3582 K na	3658 K nam
pošiljamo	57 K vam	57 vam K
pošleme	57 vám K	57 K vám	57 ti K
pošlete	49 K ho	49 K jej	493 K nám	572 K nám
pošli	49 K ho
pošlite	49 K ho	3678 K nám	3754 K nám
pošljemo	57 vam K
pošljite	49 K ga	3775 K nam	3775 K jo nam	3775 K na	3847 K nam
požádal	575 K
požádala	575 K
pracę	3178 naszą K
pranešimus	2683 K
praneškite	38 K mums	67 K mums
pranešė	2719 K
prašė	2719 K
preberať	45 K
precizējums	97 K:
predchádzajúceho	3712 bez K súhlasu
predchádzajúcej	97 K verzii článku
predplatiteľ	50 ako K	3665 už ste K	3665 ste K
predplatiteľom	80 staňte sa K	3673 K	3754 staňte sa K
predplatiteľov	3673 pre K
predplatné	3665 už máte K	3694 K	3754 kúpte K	3754 kúpte si K	3758 K
predplatného	3694 K
predplatným	3694 K	3715 s K
predplaťte	80 K si
preferată	3347 sursă K	3411 sursă K	3411 sursa K
preferované	491 K zdroje	3676 K zdroje
preferovaný	491 K zdroj	3676 K zdroj
preferovaných	491 K zdrojů	3676 K zdrojov
preferovaným	491 K zdrojem	3676 K zdrojom
pregledač	10 vaš K
prehliadač	10 váš K
première	97 K version de cet
prenumeratorów	3065 tylko dla K	3125 tylko dla K
prenumeratą	3111 z K
prenumeratę	80 kup K	3065 masz już K	3111 zamów K	3111 kup K	3111 wykup K	3137 kup K
preporučila	3661 K
preporučio	3661 K
pretlačiť	45 K
prevziať	45 K
prečítate	3665 celý článok si K
pridruži	51 K im se
pridružite	51 K im se	51 K se	51 K se jim	3658 K se našoj	3658 K im se	3847 K se nam
pridržana	3574 sva prava K
pridržane	3768 vse pravice K
pridržava	29 K pravo
pridržavamo	29 K pravo
pridūrė	2719 K
prihlásenie	3666 ďakujeme za K	3692 ďakujeme za K
prihlásení	3694 po K
prihlásením	3692 K súhlasíte
prihláste	24 K	3665 K sa a čítajte	3754 K sa na odber
prihvaćate	3596 prijavom K
pripažino	2719 K
programėlėje	2682 K
programėlę	2682 K
prohlásil	575 K
prohlásila	575 K
prohlížeč	10 váš K
pronađite	3612 K nas
proposé	1797 conçu et K par
prosił	3180 K
prosiła	3180 K
pročitali	3566 da biste K
pročitate	3564 da K cijeli	3564 da K ceo
prośbę	3059 mamy do ciebie K	3059 mamy małą K
prošnjo	3772 imamo majhno K	3772 majhno K
prywatności	3081 polityka K	3081 polityce K
przeczytać	3065 aby K cały	3065 aby K ten artykuł
przeczytałaś	3106 dziękujemy, że K
przeczytałeś	3106 dziękujemy, że K
przedrukować	45 K
przedrukowywać	45 K
przeglądarka	10 twoja K
przekaż	3062 K nam #%	3177 K nam	3177 K #
przekonywał	3180 K
przekonywała	3180 K
przesyłajcie	3097 K
przesyłamy	57 K ci
prześlemy	57 K ci	57 K wam
prześlij	49 K go	49 K ten	3097 K nam	3097 K je do nas	3177 K nam
przyznał	3180 K
przyznała	3180 K
przyłącz	51 K się
przyślij	3097 K nam	3097 K je do nas	3177 K nam
práca	3755 naša K
práce	573 naší K
práci	573 naši K
prácu	3755 našu K
précision	97 K:
précisé	1890 a K
précédente	97 version K de cet
préférée	1787 source K
préférées	1787 sources K
prévient	1890 K
príspevky	3690 K v diskusii
príspevok	3754 váš K
próxima	3323 nossa K
průzkumu	35 našeho K
ptá	575 K se
pubblicità	11 la K	70 niente K	70 senza K	70 nessuna K	2320 blocco della K	2441 senza K
publicarà	22 no es K
publicará	60 correo no se K
publicată	22 nu va fi K
publicistája	2113 K
publicité	11 la K	11 cette K	70 sans K	70 pas de K	1761 bloqueur de K	1761 bloqueurs de K	1888 sans K
publicités	1761 bloqueur de K
publicystką	3098 jest K	3165 jest K
publicystą	3098 jest K	3165 jest K
publikování	484 K nebo šíření
publiée	22 ne sera pas K	1766 votre adresse e-mail ne sera pas K
pytał	3180 K
pytała	3180 K
pytały	3180 K
pytań	3105 na kilka K
pyyntö	1620 pieni K
pyysivät	1721 K
pásale	1462 K esta
pásalo	49 K
päevakokkuvõte	1491 K
päivitetty	97 juttua K	97 juttua on K
päätoimittaja	1651 K	1706 on K
päätti	1721 K
påminde	3971 K
pénzbe	2181 K kerül
pénzéből	18 olvasók K
písemného	485 bez K souhlasu
písomného	3712 bez K súhlasu
píšte	3711 K na	3711 K nám na
pódcast	34 nuestro K	1463 nuestro K
pôvodnej	97 K verzii článku
pārpublicēt	45 K
pārpublicēšana	2725 K bez	2732 K bez
pārsūtiet	49 K
přebírat	45 K
přebírání	484 K článků
předchozí	97 K verzi článku
předchozího	485 bez K souhlasu	528 bez K souhlasu
předplatitel	50 jako K	50 K může	465 už jste K	465 jste K
předplatitele	488 pro K
předplatitelem	80 staňte se K	572 staňte se K
předplatitelé	50 K mohou	522 jen K	522 pouze K	522 najdou K	522 přečtou K	573 naši K	576 K
předplatitelům	488 K	522 pouze K	522 jen K
předplatné	465 koupit K	466 už máte K	509 K	576 K
předplatného	509 K
předplatným	465 dostupné s K	509 K	531 s K
předplaťte	80 K si	467 K si	572 K si
přehrání	496 K videa
přetisk	45 K
přetisknout	45 K
převzít	45 K
přečíst	465 zbývá vám K
přidej	51 K se
přidejte	51 K se	525 K si nás	572 K se	572 K se k nám
přihlaste	24 K	465 K se a čtěte	469 K se k odběru	572 K se k odběru
přihlášení	507 děkujeme za K	509 po K
přihlášením	507 K k odběru	507 K souhlasíte
připojte	51 K se
připomněl	575 K
připustil	575 K
přispějte	90 K, kolik můžete	90 K, čím můžete	514 K	572 K	572 K i vy
přiznal	575 K
přiznala	575 K
přiznává	575 K
příspěvek	572 váš K
příspěvku	496 zobrazení K
příspěvky	505 K v diskusi
původní	97 K verzi článku	97 v K verzi
""", 'q': """
quyên	4379 K góp ngay	4383 K góp
quyền	4303 giữ bản K
quảng	11 K cáo	70 không K cáo	70 không có K cáo	4347 trình chặn K cáo	4347 chặn K cáo
""", 'r': """
radził	3180 K
radziła	3180 K
radí	575 K
rakstīja	2779 K
rappelé	1890 a K
različici	97 prvotni K	97 prejšnji K
rašykite	38 K mums	67 K mums	2716 K mums
rašė	2719 K
recaptcha로	2646 K
recibirás	57 K
reclamă	11 K
reconoció	1465 K
recordó	1465 K
rectificación	97 K:
recunoaște	3431 K
redacció	39 la nostra K	43 cartes a la K	407 la K t'envia	457 la nostra K
redacción	39 nuestra K	43 cartas a la K	97 nota de la K	1386 la K te envía	1425 se incorporó a la K	1463 nuestra K
redacţia	39 K noastră
redacția	39 K noastră	3372 K îți trimite	3429 K noastră
redacției	39 K noastre	97 nota K
redakcją	39 naszą K
redakcję	3177 wesprzyj K
redaktorką	3098 jest K	3165 jest K
redaktorė	2676 K
redaktör	3893 är K för	3893 är K på	3893 är politisk K	3956 är K på
redaktør	618 er K på	618 er K for	618 er politisk K	676 er K på	676 er K i	2980 er politisk K	2980 er K i	2980 er K for	3042 er K i
redação	38 escreva para a K	39 nossa K	67 escreva para a K	3248 a K envia	3287 entrou para a K	3323 nossa K
reenvíalo	49 K
refusé	1763 K le dépôt
registrácii	3694 po K
registráciou	3692 K súhlasíte
registráciu	3692 ďakujeme za K
regisztrálj	2180 K ingyenesen	2180 K, hogy
regisztráljon	2180 K ingyenesen	2180 K, hogy
regisztrálnia	2140 K kell
regístrate	1314 K gratis	1315 K para
reinhören	771 jetzt K:
rejestrując	3108 K się
reklamlänkar	74 K	3908 K	3935 K
reklamą	11 K
reklám	70 nincs K	3755 bez K
reklámok	2181 K nélkül
reportaż	3178 ten K
reporterką	3098 jest K	3165 jest K
reportér	494 , K	560 , K	3679 , K
reportérem	494 je K	560 je K
reportérka	494 , K	560 , K	3679 , K
reportérkou	494 je K	560 je K	3679 je K
reportérom	3679 je K
reportérovi	39 našemu K	39 nášmu K
reportérům	39 našim K
reproducció	390 prohibida la K	415 K sense permís
reproducción	1355 prohibida su K	1355 prohibida la K
reprodução	3223 proibida a K	3223 K proibida	3256 K permitida desde	3256 K é permitida desde
reprodúcelo	45 K
republié	45 K	1777 K avec	1815 cet article est K
repórter	39 nosso K	3227 é K
repórteres	39 nossos K
respondió	97 no K a
responsabilità	30 K di
responsável	83 jogue de forma K
reveló	1465 K
rezervăm	29 ne K dreptul
riêng	4296 chính sách quyền K tư	4323 dành K cho thuê bao	4329 quan điểm K của tác giả
robô	3303 não sou um K
rovatvezető	2169 K
rovatvezetője	2113 K	2169 K
ročne	3756 K
ročně	574 K
rät	886 K
rätta	3899 K fel
rättar	3899 vi K fel
rättelse	97 K
räumte	886 K ein	886 K der	886 K die
rääkis	1527 K
råber	691 K
råbte	691 K
rådde	3971 K
rådede	691 K
réagir	1767 pour K
réagissez	1887 K à
réalisation	1797 n'a pas participé à la K
rédacteur	1780 est K
rédaction	38 appelez la K	38 contactez la K	38 écrivez à la K	38 joignez la K	67 appelez la K	67 contactez la K	67 écrivez à la K	67 joignez la K	97 note de la K	1780 a rejoint la K	1797 n'a pas participé à sa K	1806 la K vous	1810 pour soutenir la K	1887 soutenez la K	1887 alertez la K	1888 notre K
rédactrice	1780 est K
régulièrement	1780 collabore K
répondu	97 n'a pas K à	97 n'ont pas K à
réponse	21 annuler la K
répétait	1890 K
réserve	29 se K le droit
réservons	29 nous K le droit	29 K le droit
réservé	1737 cet article est K	1737 ce contenu est K	1737 article K
réservée	1737 K à nos abonnés	1737 la suite est K	1739 K aux abonnés
réservés	1739 K aux abonnés	1777 tous droits K
résiliable	1889 K à tout moment
részesített	2109 előnyben K forrásként
röst	3896 ai-K
răspuns	97 nu a K	97 nu au K	3431 a K	3431 au K
răspunsul	21 anulează K
rằng	4382 viết K	4382 cho K
""", 's': """
sacīja	2779 K
sadržaj	9 ovaj K	3585 vanjski K	3585 spoljni K
sadržaja	9 ovog K	3585 vanjskog K	3585 prikaz ovog K	3585 prikaz K
sakė	2719 K
samobójcze	97 myśli K
sanctionné	1890 a K
sandučić	79 u vaš K	3567 u vaš K
sandučiću	3567 u vašem K	3596 vašem K
sbírka	576 K
schließ	51 . K dich
schließen	51 . K sie sich	702 K sie ein abo	883 K sie ein abo
schránke	3666 vašej K
schránky	79 do vaší K	79 do vašej K	469 do vaší K	3666 do vašej K
scrieţi	38 K-ne	67 K-ne
scrieți	38 K-ne	67 K-ne
sdílejte	25 K	49 K ho
segítsen	2180 K, hogy
segítségedre	2180 szükségünk van a K
según	1465 K
sensível	97 pode ser K
sentenció	1465 K
sería	1387 sin ti no K
sesión	24 inicia K	24 inicie K	1314 inicia K para
sessió	24 inicia K
sessão	24 inicie K	3322 inicie K
señaló	1465 K
sfătuia	3431 K
sfătuiește	3431 K
sfătuit	3431 a K
sisällön	9 K	1653 ulkoisen K
sisältö	1624 tämä K on vain
sisältöä	1653 ulkoista K
siunčiame	57 jums K
sjefredaktør	2980 er K
självmordslinjen	97 K
självmordstankar	97 K
sjöng	3971 K
skarży	3180 K
skarżył	3180 K się
skrzynkę	79 na twoją K	3068 na twoją K	3068 na swoją K	3108 K mailową
slažete	43 K se	43 ne K se
slobodné	3754 podporte K
slobodnú	3754 podporte K
slušajte	3612 K nas
slíbil	575 K
slíbila	575 K
sollicité	97 K par
sollicitée	97 K par
sondę	3105 naszą K
sonuçlarinda	4063 google arama K
sorumluluğu	30 K
souborů	486 K cookie
souhlasíte	43 K?	507 e-mailu K	507 odesláním K	507 registrací K
soạn	38 nhắn cho tòa K	38 nhắn tòa K	38 gửi về tòa K	38 gửi cho tòa K	67 nhắn cho tòa K	67 nhắn tòa K	67 gửi về tòa K	67 gửi cho tòa K	4308 về hộp thư của tòa K	4320 hãy ủng hộ tòa K	4329 bằng văn bản của tòa K	4379 hãy gửi về tòa K	4379 hãy liên hệ tòa K	4379 hãy báo cho tòa K	4380 tòa K
spandér	54 K en kaffe
spolupráci	512 ve K s partnerem	3697 v K s partnerom
sponsorisés	74 liens K
sporočite	38 K nam	67 K nam	3775 K nam
sportkrönikör	3893 är K
sportsredaktør	618 er K
spracovaním	3692 K osobných údajov
sprijiniți	3428 K
sprijină	3428 K-ne
správach	3677 google K
správy	3677 google K
spuneți	38 K-ne	67 K-ne	3429 K-mi mai jos
stellenbörse	770 in unserer K
stjärna	60 fält med K
straipsnį	2695 šį K	2717 visą K
stronę	3128 naszą K
stwierdził	3180 K
stwierdziła	3180 K
stáhněte	572 K si naši	572 K si náš
stálo	575 K na	575 K ve	575 K v
står	30 K för	691 K der på	3057 K det på	3057 K det i	3971 K det på
stöd	3855 med ditt K	3968 K oss	3968 K vår	3968 ditt K
stödja	3905 K oss med
stödlinjen	83 K
stödmedlem	3968 bli K
stödprenumerant	3968 bli K
stötta	3905 K oss med	3968 K oss	3968 K vår	3968 K vårt
støt	630 K os	688 K os	688 K med
støtt	3054 K oss	3054 K vår
støtte	580 med din K	580 vi har brug for din K	630 K os med	630 din K gør	688 din K	688 bliv K	2943 med din K	2993 K oss med	3054 din K
støtteabonnent	3054 bli K
støttemedlem	80 bli K	688 bliv K	3054 bli K
stāstīja	2779 K
stăpâni	3397 fără K
stěžuje	575 K
subscripció	460 K
subskrybentów	3065 tylko dla K	3065 dostępna dla K	3065 dostępne dla K	3125 tylko dla K
subskrypcją	3111 z K	3133 z K
subskrypcję	3065 kup K	3065 masz już K	3108 dziękujemy za K	3111 wykup K	3177 kup K
suosikkilähteeksesi	1646 K
suosikkilähteeksi	1646 K
sursă	3371 link activ către K
suscripción	1314 ya tengo una K	1462 cambia tu K	1466 K
suscríbase	80 K	1462 K
suscríbete	80 K	1314 K para	1314 K por	1314 K en	1321 K al boletín	1462 K
susțin	3363 care ne K lunar	3429 ne K lunar
susține	3428 K-ne	3428 K presa	3431 K că
susținerea	3428 K ta
susțineți	3428 K-ne
svarīgākie	2755 nedēļas K
svarīgākās	2755 nedēļas K
svěřte	493 K se nám
szerkesztője	2113 K	2169 K
szerkesztőségünk	39 K	2181 K
szerkesztőségünket	39 K
szerkesztőségünknek	39 K	2181 K
szerzője	2113 külső K
szólított	2183 K fel
sábado	17 cada K
sáng	17 mỗi K
säger	3906 tills du K upp	3971 K
sähköpostiin	1627 suoraan K
sähköpostiisi	79 K	1628 K
sähköpostillasi	1678 K
sähköpostiosoitettasi	21 K ei julkaista	60 K ei näytetä	60 K ei julkaista
sähköpostiosoitteesi	77 jätä K	77 anna K	77 kirjoita K	1628 K
sélection	1806 K d'articles
sélections	1737 ajouter l'article à vos K
síganos	1334 K en
síguenos	1334 K en	1462 K
sócio	80 seja K
sõltumatut	1524 toeta K
sõnul	1527 K
sök	3920 K nu
sökresultat	3889 K på google
sökt	97 vi har K	97 har K
söyledi	4160 K
söylediler	4160 K
söylüyor	4160 K
søg	643 K nu
søgeresultater	614 K på google
søgning	614 google-K
søk	3009 K nå
søkene	2976 google-K dine
søkeresultatene	2976 K dine på google
súhlasu	3712 bez K
súhlasíte	43 K?	3692 odoslaním K
súmate	51 K	1462 K al
süresi	0 okuma K
sürümünde	97 önceki K
sütik	2114 K
sütiket	2114 K
săptămână	17 o dată pe K	3430 pe K
sīkdatnēm	2737 K	2755 K
sống	4320 nuôi K tờ báo	4320 bạn đọc nuôi K
""", 't': """
találatok	2109 google-K
tanácsolja	2183 K
tanácsolják	2183 K
tanácsolta	2183 K
tanácsolták	2183 K
tanította	2183 K
taşiyin	4084 K
teigė	2719 K
tekemään	1719 K sitä
tekijänoikeus	1642 K suojaa
tekoäly	1654 tehnyt K
tekoälyavustaja	63 K
tekoälyavustajamme	63 K
tekoälyllä	1654 K
tekoälyn	1654 K avulla	1654 K tekemä
tekoälyä	1654 käyttää K
telefonā	2743 savā K
tesszük	22 nem K közzé
textům	521 ke všem K
teşekkürler	4157 okuduğunuz için K
thiết	4329 không nhất K phản ánh quan điểm
thuê	50 K bao có thể	4323 dành cho K bao	4323 đã là K bao	4383 K bao
thuộc	4304 bản quyền K
thành	4286 dành cho K viên	4318 bạn đã đăng ký K công	4379 trở K thành viên
tháng	4323 đọc miễn phí trong K	4381 mỗi K	4381 hàng K	4381 K đầu
thích	4306 nguồn tin ưa K	4306 nguồn yêu K
thông	14 K báo	4292 bật K báo	4292 nhận K báo	4308 bạn có K tin	4308 bạn đọc cung cấp K tin	4329 khi phát hành lại K tin	4379 hãy gửi K tin	4379 đăng ký nhận K báo	4379 hãy bật K báo
tilføjede	691 K
tillgång	3968 få fri K
tillåtet	3917 inte K att återge
tiếng	4316 K việt có dấu
tiếp	4285 để K tục đọc	4285 để đọc K	4285 đăng nhập để K tục	4320 K sức cho báo chí	4323 để K tục đọc	4379 đăng ký để đọc K	4379 hãy K sức	4379 đăng nhập để K tục
tjänst	3852 en liten K att be
tjänsten	3920 sök K
tovább	49 küldd K	49 küldje K
továbbolvasáshoz	2090 a K
toàn	20 K bộ bài	4285 để đọc K bộ	4285 đọc K bộ bài	4323 để đọc K bộ bài	4379 đăng ký để đọc K bộ
tražila	3661 K je
tražili	3661 K su
tražio	3661 K je
tretích	3681 cookies K strán
treści	9 tej K	3111 dostęp do K
treść	9 tę K
trimiteți	49 K-l
trên	4292 theo dõi K
trước	97 bản K của bài	97 phiên bản K của bài	4316 K khi đăng
trường	21 các K bắt buộc
trợ	63 K lý ảo	63 K lý ai
tudósító	2169 K
tudósítója	2113 K	2169 K
turpinātu	2722 lai K lasīt
tuần	17 mỗi K	4318 bản tin hằng K của	4318 bản tin hàng K của	4381 mỗi K
tvrdí	575 K
työmme	1719 K
työtämme	1718 tue K	1719 K
tájékoztató	2099 adatvédelmi K
támogass	2180 K minket
támogasson	2180 K minket
támogathat	2120 K minket
támogatása	2120 K nélkül	2120 olvasók K nélkül	2180 az ön K
támogatásod	2180 a te K
támogatásából	2120 olvasóink K
támogatásával	2123 partnerünk K	2179 K készült
támogatónk	2120 legyen ön is K	2120 legyél te is K
täglich	710 K per mail
tähtsamad	1503 nädala K
tärkeimmät	1678 K jutut
tästä	1665 lisää K
täällä	1620 kun kerran olet K
täältä	1665 lisää K
téléchargez	1723 K
témoignez	67 K
tôi	62 gắn thẻ K
töltsd	2180 K le
týden	17 každý K
týdně	574 K
týždenne	17 raz K
tłumaczy	3180 K
tłumaczył	3180 K
tłumaczyła	3180 K
třetích	496 cookies K stran
""", 'u': """
uafhængigt	689 K medie
ubegrænset	586 K adgang
udostępnij	25 K
ukarał	3180 K
ulaş	38 bize K
ulaşin	38 bize K	4065 bize K	4084 K
ulaşmak	4065 yazara K
unabhängig	824 K von unserer redaktion	824 von unserer redaktion K	837 damit wir K bleiben	884 wir sind K
undersökning	35 vår K
undersøgelse	35 vores K
undersøkelse	35 vår K
università	2339 insegna all'K
unterstütze	697 K unsere arbeit	697 K uns mit	883 K uns	883 K unsere	883 K mich	883 K meine
unterstützen	697 K sie unsere arbeit	697 K sie uns mit	697 mit einer spende K	697 können sie uns K	883 K sie uns	883 K sie unsere	883 sie können das K	883 freiwillig K	883 K sie mich	883 K sie meine	883 K uns
unterstützt	729 ihr browser K	883 K uns
unterstützung	693 ihre K	693 mit ihrer K	786 ihrer K	786 deiner K	832 mit K von ki	883 mit deiner K	883 deine K	883 eure K
upišite	77 K svoj e-mail
upozornění	473 zapněte si K	506 K
upphovsrätt	3885 skyddat enligt lagen om K
upphovsrättslagen	3885 skyddat enligt K
uprednostňované	3713 K zdroje
uprednostňovaný	3713 K zdroj
uprednostňovaných	3713 K zdrojov
upřednostňované	529 K zdroje
upřednostňovaný	529 K zdroj
upřednostňovaných	529 K zdrojů
upřesnění	97 K:
uredništva	3768 brez dovoljenja K	3768 brez soglasja K
uredništvo	3782 v naše K	3848 naše K
uredništvu	39 našemu K	3775 pišite K
urmărește	3335 K-ne pe	3335 K-ne și pe	3336 K știrile	3428 K-ne
urmăriți	3335 K-ne pe	3428 K-ne
ursprünglichen	97 K version	97 K fassung
utilização	3210 K de cookies
utilizează	3338 K cookie
utilizăm	3338 K cookie
utánközlés	2106 K
utánközölhető	45 K
uutislähteeksesi	1646 ensisijaiseksi K
uutislähteeksi	1646 ensisijaiseksi K
uzależniać	88 hazard może K
uznał	3180 K
uznała	3180 K
uzsvēra	2779 K
użyciu	3119 przy K ai
użytkowników	3106 opiniami K
używamy	3080 K plików cookie
užsisakykite	2661 K prenumeratą
""", 'v': """
valorização	97 centro de K da vida
vašeho	469 do K e-mailu
vedieť	38 dajte nám K	67 dajte nám K	3678 dajte nám K
velük	51 tarts K
velünk	67 oszd meg K
venerdì	17 ogni K
verhängte	886 K
versión	2 K en audio	97 primera K de este
verständlichkeit	97 der K gekürzt
verstärkung	770 suchen K
versão	2 K em áudio
vervielfältigung	746 K nur mit
verziójában	97 korábbi K
veröffentlicht	22 wird nicht K	45 K werden	734 deine e-mail-adresse wird nicht K	734 ihre e-mail-adresse wird nicht K
veröffentlichung	800 seit der K geändert	800 seit K geändert
već	3579 kad ste K tu	3660 K od
videá	40 fotky a K
videóidat	40 K
videóit	40 K
videókat	40 fotókat és K	40 képeket és K
viditelný	60 e-mail nebude K
vidéo	9 cette K
vidéos	40 vos K	40 photos et K
viestiä	38 laita K	38 laita meille K	67 laita K	67 laita meille K
virheensä	1657 korjaa K
virtuálneho	63 K asistenta
virtuálny	63 K asistent
virtuální	63 K asistent
virtuālais	63 K asistents
vizibilă	60 email nu va fi K
viên	4310 là biên tập K của	4323 dành cho hội K
viết	4379 hãy K thư	4380 bài K này	4382 ông K	4382 bà K
você	18 sem K	3323 sem K
vollständigen	702 K artikel lesen
volontär	760 ist K
volontärin	760 ist K
voltál	42 ott K
vpišite	77 K svoj e-naslov
vprašalnik	3785 K
vyhradené	3672 všetky práva K	3672 autorské práva sú K
vykřikl	575 K
vykřikla	575 K
vypočuť	3688 si môžete K
vysvetľuje	3757 K
vysvětlil	575 K
vysvětlila	575 K
vysvětloval	575 K
vysvětlovala	575 K
vysvětluje	575 K
vytvořila	516 K ai
vyzýval	575 K
vyzývala	575 K
vyzývali	575 K
vyzývá	575 K
vyžadované	21 K informace	21 K polia
válaszolt	97 nem K
válaszolta	2183 K
válaszolták	2183 K
változatában	97 korábbi K	97 eredeti K
vás	514 bez K by	573 bez K by	3699 bez K by	3755 bez K by
väitis	1527 K
väitti	1721 K
väittää	1721 K
välise	1484 K sisu
våre	3054 meld deg på K
vårt	2951 meld deg på K	3054 meld deg på K
vær	51 K med
védekezett	2183 K
véli	2183 K
vídeo	9 este K	40 seu K
vídeos	40 tus K	40 fotos y K	40 seus K	40 fotos e K	40 fotos i K
vďaka	3755 K vám
vēlamo	2733 K avotu
vēstkopai	2744 K
vēstulei	2744 ziņu K
vědět	38 dejte nám K	67 dejte nám K	493 dejte nám K	572 dejte nám K
všetkým	3706 k K textom
""", 'w': """
wcześniejszej	97 K wersji
webbläsare	10 din K
webinár	3685 náš K
webinář	499 náš K
według	3180 K
weißt	759 K du mehr
wezwał	3180 K
wiadomościach	3128 google K
wołali	3180 K
wołał	3180 K
wołała	3180 K
wpłata	3117 każda K	3177 twoja K
wpłatom	3178 dzięki K
wpłać	3177 K
wspierającym	3177 zostań K
współpracy	3114 we K z partnerem
wyjaśnia	3180 K
wypisać	3068 K się w każdej chwili
wyrażam	3069 K zgodę na
wysyłamy	57 K ci	57 K wam
wyślemy	57 K ci
wyślij	49 K go	3097 K nam	3097 K je do nas
wzywał	3180 K
wzywała	3180 K
wöchentlichen	714 K newsletter
właściciela	3178 nie mamy K
""", 'y': """
yazdiğimiz	4094 daha önce K haber
yazmişti	4160 diye K
yhteistyössä	1666 K mainostajan
yönetmenidir	4067 genel yayin K
""", 'z': """
zaakceptować	3099 K pliki cookie
zaapelował	3180 K
zaapelowała	3180 K
zachęcali	3180 K
zachęcano	3180 K
zachęcał	3180 K
zachęcała	3180 K
zadaním	3692 K e-mailu
zadržana	3574 sva prava K
zadržava	29 K pravo
zadržavamo	29 K pravo
zadáním	507 K e-mailu
zagłosuj	3122 K
zahvaljujući	18 K čitaocima	18 K čitateljima	3601 K vama	3659 K vama
zakázané	3672 šírenie je K
založte	572 K si účet
zamknutý	3665 článok je K
zamčený	465 článek je K
zapisując	3108 K się
zapowiedział	3180 K
zapowiedziała	3180 K
zapytał	3180 K
zapytała	3180 K
zastrzeżone	3092 wszelkie prawa K	3092 wszystkie prawa K
zawołał	3180 K
zawołała	3180 K
zašlete	493 K nám
zašlite	3678 K nám
zaželen	3808 K vir
zaželene	3808 K vire
zaželeni	3808 K vir
zbiórka	3181 K
zbývá	465 K vám # %
zdieľajte	25 K	49 K ho
zdjęcia	40 K i filmy	40 K lub filmy	40 K i wideo	40 swoje K
zdjęcie	40 K lub film
zespołu	3102 do naszego K
zewnętrzna	3099 treść K
zewnętrzne	9 treści K	3080 treści K	3099 treści K
zewnętrznej	9 treści K	3099 treści K
zewnętrznych	9 treści K
zgłoś	3097 K go nam	3177 K nam
ziņas	2755 mūsu K
změněna	97 jména byla K	97 jména jsou K
změněno	97 jméno bylo K
znać	38 daj nam K	67 daj nam K	3129 daj nam K	3177 daj nam K
zněl	575 K
zněla	575 K
znělo	575 K
zobrazení	496 K tohoto obsahu	496 K obsahu
zobrazený	60 e-mail nebude K
zostań	3177 K z nami
zpracováním	470 souhlasím se K	477 K osobních údajů
zprávy	492 google K
zprávách	492 google K
zpívali	575 K
zugänglich	787 frei K
zunächst	746 dieser artikel erschien K
zurück	816 geben sie uns etwas K
zverejnená	22 nebude K
zveřejněna	22 nebude K
získavajte	3714 K
získávejte	530 K
zł	3111 za # K	3111 od # K	3179 od # K
złotówka	3117 każda K	3178 każda K
""", 'á': """
állt	2183 ez K
állítja	2183 K
átvehető	45 K
""", 'ä': """
ägare	3905 inga rika K
ähnliches	759 K erlebt
ändå	3852 nu när du K är här
äpp	1489 K
äppi	1489 K
äußern	97 wollte sich nicht K
""", 'å': """
åndsverkloven	2972 beskyttet av K
året	690 om K
återges	3885 får inte K
återpublicera	45 K
återpubliceras	45 K
""", 'ç': """
çalişmak	4071 bizimle K
çalişmalarimiz	4158 K
çağrisinda	4160 K bulundu
çerezler	4052 K kullan
çerezlere	4069 K
çerezleri	4052 K kullan	4069 K	4095 K kabul
çözün	4084 K
""", 'é': """
échanos	1462 K una mano	1462 K un cable
économiste	1848 est K
écris	38 K-nous	67 K-nous
écrit	1780 K pour	1890 a K
écrivain	1780 est K
écrivez	38 K-nous	38 K à notre	67 K-nous	67 K à notre	1887 K-nous
éditorialiste	1848 est K
électronique	1746 dans votre boîte aux lettres K
énekelték	2183 K
équipe	1888 notre K
értesítéseket	14 K	2119 K
értesüljön	2119 K elsőként
étoile	60 champs avec une K
évente	2182 K
""", 'í': """
ígérte	2183 K
ígérték	2183 K
írta	2183 K
""", 'î': """
îmbia	3431 K
îndemna	3431 K
îndemnat	3431 a K
îndemnau	3431 K
întrebat	3431 a K
întrebau	3431 K
""", 'õ': """
õpetas	1527 K
""", 'ö': """
öffnen	716 app K
önemli	4095 günün en K
önerdi	4160 K
önskad	3889 K källa
""", 'ú': """
újraközölhető	45 K
újraközölni	45 K
újságírás	2181 független K	2181 a jó K
újságírásunk	2181 K
újságíró	2169 K
újságíróink	2181 K
újságíróinkkal	2142 K
újságíróinknak	39 K
újságírója	2113 K	2169 K
újságíróként	2169 K
última	1334 siga la K hora	1334 sigue la K hora
únete	51 K
""", 'ü': """
übernommen	45 K werden	747 K von	825 von der agentur K	825 deutschen presse-agentur K
übersicht	753 K	809 diese K wurde
ücretsiz	15 K haber	15 K makale	4082 K üye olun
ügyfelünk	2142 K
ühendust	38 võta meiega K	67 võta meiega K	1524 võta K
ütles	1527 K
ütlesid	1527 K
üyeliği	4077 bülten K
üzente	2183 K
üzenték	2183 K
üçüncü	4069 K taraf
""", 'č': """
častite	54 K me kavom
čitajte	3612 K nas
čitalaca	43 pisma K	3601 uz podršku K	3619 K	3659 uz podršku K
čitanja	0 vreme K	0 vrijeme K
čitanje	0 K
čitaoci	36 naši K	3619 K	3659 naši K
čitatelia	3716 K	3755 naši K
čitatelja	43 pisma K	3601 uz podršku K	3619 K	3659 naših K	3659 uz podršku K
čitatelji	36 naši K	3619 K	3659 naši K
čitateljima	3619 K
čitateľom	18 vďaka K	3716 K
čitateľov	36 našich K	3699 vďaka podpore K	3716 K	3755 našich K	3755 vďaka podpore K
članak	20 cijeli K	3579 svidio vam se K	3597 cijeli K	3597 ceo K	3659 ovaj K
člancima	3608 svim K
članek	3772 vam je bil K všeč	3848 ta K
člankov	3800 do vseh K
členem	80 staňte se K	572 staňte se K
členom	3754 staňte sa K
článek	20 celý K	461 líbil se vám K	465 celý K za	509 celý K	573 tento K	573 líbil se vám K
článkom	3694 všetkým K	3706 k všetkým K	3706 ku všetkým K
článku	20 celého K
články	573 naše K
článků	509 limit K
článkům	509 všem K	521 ke všem K
článok	20 celý K	3674 páčil sa vám K	3694 celý K	3755 tento K
čtenáři	532 K	573 naši K
čtenářů	36 našich K	43 listy K	514 díky podpoře K	532 K	573 našich K	573 na podpoře K	573 díky podpoře K
čtenářům	18 díky K	36 našim K	532 K
čtení	0 doba K
čtěte	525 K nás
číst	573 K dál bez
čítajte	3710 K nás	3754 K ďalej za
čítania	0 čas K
""", 'ď': """
ďakujeme	3754 K, že nás čítate
""", 'đ': """
đây	4379 bấm vào K
đóng	4379 K góp của bạn	4379 hãy K góp
đăng	45 K lại	4318 cảm ơn bạn đã K ký	4318 bằng việc K ký, bạn	4379 K ký để đọc bài
đường	4308 K dây nóng của tòa soạn	4308 K dây nóng của báo	4379 vui lòng gọi K dây nóng
đọc	18 nhờ bạn K	43 thư bạn K	4323 cần trả phí để K
""", 'ľ': """
ľubovoľnou	3756 K sumou
""", 'ř': """
řekl	575 K
řekla	575 K
říká	575 K
""", 'ś': """
śledztwa	3178 nasze K
śledztwo	3178 to K
śledź	3076 K nas na	3177 K nas
śpiewali	3180 K
świadkiem	42 byłeś K	42 byłaś K
""", 'ş': """
şikâyet	4160 K etti
""", 'š': """
šaljemo	57 K vam	57 vam K
šaljite	3582 K nam
šaukė	2719 K
šiandien	2686 aukokite K
šodien	2746 ziedo K
""", 'ź': """
źródło	3092 K: pap
""", 'ż': """
żadnego	71 K spamu
żądał	3180 K
""", 'ž': """
žalio	3661 K se
želene	3808 K vire
želeni	3773 K vir
željene	3580 K izvore
željeni	3580 K izvor
žiadny	71 K spam
žurnalistai	2717 mūsų K
žurnalistams	39 mūsų K
žurnalistas	2676 K
žurnalistika	573 naše K	573 nezávislá K	2717 K kainuoja	2717 gera K	3755 nezávislá K
žurnalistiku	573 nezávislou K	3755 nezávislú K
žurnalistiky	573 nezávislé K
žurnalistė	2676 K
žurnāliste	2736 K
žurnālisti	2777 mūsu K
žurnālistiem	39 mūsu K
žurnālistika	2777 neatkarīga K	2777 K maksā	2777 laba K
žurnālistiku	2746 atbalsti neatkarīgu K	2777 neatkarīgu K
žurnālists	2736 K
žádal	575 K
žádala	575 K
žádali	575 K
žádný	71 K spam
""", 'ά': """
άδεια	47 K cc	944 χωρίς K
άρθρα	1011 τα K μας
άρθρο	1011 αυτό το K
""", 'έ': """
έγγραφη	944 χωρίς K άδεια
έγραφαν	1013 K
έγραφε	1013 K
έγραψε	1013 K
έλεγαν	1013 K
έλεγε	1013 K
έρευνά	922 K μας
έρευνές	1011 οι K μας
""", 'ή': """
ήσασταν	42 K εκεί
""", 'α': """
αγαπημένες	912 K σου πηγές	912 K σας πηγές	912 K πηγές
αγαπημένη	912 K πηγή
ακολουθήστε	896 K μας	1010 K μας
ακολουθείστε	896 K μας
ακόμη	933 K και # ευρώ
αλλάξει	97 τα ονόματα έχουν K
ανάγνωσης	0 χρόνος K
ανέφερε	1013 K
αναγνωστών	947 K
αναγνώστες	18 χάρη στους K	947 K	1011 οι K μας
αναδημοσίευση	45 K	906 απαγορεύεται η K	906 επιτρέπεται η K
αναδημοσιευθεί	45 K
αναδημοσιεύσετε	45 K
αναπαραγωγή	907 K χωρίς
ανεξάρτητη	1010 ενισχύστε την K
ανταποκρίτρια	915 είναι K
ανταποκριτής	915 είναι K
απάντησαν	1013 K
απάντησε	97 δεν K	1013 K ο	1013 K η
απάντησης	21 ακύρωση K
απαγορεύεται	907 K η αντιγραφή	907 K η αναπαραγωγή
αποδεχθείτε	917 K τα cookies
αποδεχτείτε	917 K τα cookies
απορρήτου	909 πολιτική K
από	928 K # €
αρθρογράφος	915 είναι K
αρχισυντάκτης	915 είναι K
αρχισυντάκτρια	915 είναι K
αυτούς	51 γίνετε ένας από K
αφήστε	77 K το email σας
αφεντικά	974 χωρίς K
""", 'β': """
βιβλιοπωλείο	920 ηλεκτρονικό μας K
βοήθειας	97 γραμμή K
βοηθήστε	1010 K μας
βοηθούν	1011 μας K
βρείτε	896 K μας στο
""", 'γ': """
γίνε	51 K κι εσύ
γίνετε	51 K μέρος	80 K μέλος	80 K μέλη	1010 K μέλος	1010 K κι εσείς
γνώσεις	923 τις K σας
γράψε	38 K μας	67 K μας
γράψτε	38 K μας	67 K μας	77 K το email σας	914 K μας	1010 K μας
γραπτή	944 χωρίς K άδεια
""", 'δ': """
δήλωσαν	1013 K
δήλωσε	1013 K ο	1013 K η	1013 K στην
δημοσιεύεται	22 δεν K
δημοσιογράφοι	1011 οι K μας
δημοσιογράφος	915 είναι K	915 , K	915 - K
δημοσιογράφους	39 τους K μας
δημοσιογραφία	1011 η K μας	1011 ανεξάρτητη K	1011 η ανεξάρτητη K
δημοσκόπησή	922 K μας
δημοσκόπηση	922 στη K
διαβάσετε	891 για να K ολόκληρο
διαβεβαίωσε	1013 K
διαμαρτυρήθηκε	1013 K
διαφήμιση	11 τη K	931 μετά τη K
διαφημίσεις	70 χωρίς K	1011 χωρίς K
διαφημίσεων	969 αποκλεισμού K
διαφωνείτε	43 K
διεύθυνση	894 τη K email	894 η K email	927 K email	927 K e-mail
δικαιώματος	906 με επιφύλαξη παντός K
διοργανωτές	1013 καλούν οι K
διορθώθηκε	97 το άρθρο K
διόρθωση	97 K:
δουλειά	1011 η K μας
δωρεά	933 κάντε μια K	1010 η K σας	1010 κάντε μια K	1014 K
δωρεάν	15 K άρθρα	928 K άρθρα
δωρεές	1014 K
""", 'ε': """
είμαστε	1011 K μια μικρή
είπαν	1013 K
είπε	1013 K
εβδομάδα	17 κάθε K	1012 την K
εγγραφή	927 με την K σας
εγγραφείτε	892 K για να	928 K δωρεάν	1010 K δωρεάν	1010 K τώρα	1010 συνδεθείτε ή K
ειδοποιήσεις	14 K
εικονικό	63 K βοηθό
εικονικός	63 K βοηθός
εισερχόμενά	893 στα K σας
εκδήλωσή	920 K μας
εκδοχή	97 αρχική K
εκφράζουν	925 τα σχόλια K	925 σχόλια δεν K
εμφανίζεται	60 email δεν K
εμφανιστεί	60 email δεν θα K
ενεργοποιήστε	897 K τις ειδοποιήσεις	899 K τη javascript
ενημερωτικά	894 K δελτία
ενημερωτικό	78 το K δελτίο	894 K δελτίο
ενημερώθηκε	97 το άρθρο K
ενημερώστε	914 K μας
ενισχύστε	933 K	1010 K μας
ενοχλήσει	97 ενδέχεται να K
ενσωματωμένο	917 K περιεχόμενο
εξήγησε	1013 K
επανέλαβε	1013 K
επαναλάμβανε	1013 K
επιβεβαιώστε	927 K την εγγραφή
επικοινωνήστε	38 K μαζί μας	67 K μαζί μας	914 K μαζί μας	914 K με τον συντάκτη	914 K με τη συντάκτριά	914 K με τη συντάκτρια	914 K με τη σύνταξη
επικοινώνησε	38 K μαζί μας	67 K μαζί μας
επισήμανε	1013 K
επιστολή	43 την K σας
ερωτηματολόγιο	924 το K
εσάς	933 χάρη σε K	1011 χάρη σε K
εσείς	51 ελάτε κι K
ευρώ	928 με # K
ευχαριστούμε	927 K για την εγγραφή	1010 K που μας
εφαρμογή	84 στην K μας
""", 'ζ': """
ζήτησαν	1013 K
ζήτησε	1013 K ο	1013 K η	1013 K στο	1013 K από
ζητούσαν	1013 K
ζητούσε	1013 K
""", 'η': """
ηλεκτρονικό	920 K μας κατάστημα
""", 'ι': """
ιδιοκτήτες	974 χωρίς K
ισχυρίζεται	1013 K
ισχυρίστηκε	1013 K
""", 'κ': """
κάλεσε	1013 K ο	1013 K η
κάνε	62 K μου tag
κάνοντας	927 K κλικ
κάντε	62 K μου tag	62 K tag
κέρασέ	54 K με έναν καφέ
κίνδυνος	88 K εθισμού
καλούσαν	1013 K
καλούσε	1013 K
κανάλι	1011 το K μας
κατάστημά	920 στο K μας
κατήγγειλε	1013 K
καταγγέλλει	1013 K
καταγγελία	914 κάντε μας την K
κατεβάστε	897 K την εφαρμογή
κεράστε	54 K με έναν καφέ
κοινοποιήθηκε	996 η δημοσίευση K από
κουίζ	922 το K	922 στο K	922 το K μας
κυκλοφορεί	920 K το νέο τεύχος
κυριότερες	927 τις K ειδήσεις
""", 'λ': """
λάβετε	945 K
λέει	1013 K
λαμβάνεις	942 θέλεις να K
λαμβάνετε	942 θέλετε να K	945 K
""", 'μ': """
μήνα	1012 τον K	1012 το K	1012 ανά K	1012 κάθε K
μήνυμα	38 στείλε K	67 στείλε K
με	928 K # €
μεγαλομετόχους	974 χωρίς K
μετόχους	974 χωρίς K
μοιράστηκε	996 μια δημοσίευση που K	996 ένα βίντεο που K
μοιραστείτε	25 K	49 K το	67 K την εμπειρία	67 K την ιστορία	67 K μαζί μας
""", 'ν': """
νοημοσύνη	935 με τεχνητή K	935 από τεχνητή K
νοημοσύνης	935 με τη βοήθεια τεχνητής K
""", 'ξ': """
ξεκλειδώστε	891 K
""", 'ο': """
ολόκληρο	20 K το άρθρο	928 K το άρθρο
ομάδα	920 στην K μας	1010 ελάτε στην K	1011 η K μας
""", 'π': """
παράκληση	911 έχουμε μια μικρή K	911 μια μικρή K
παραδέχεται	1013 K
παραδέχθηκε	1013 K
παραδέχτηκε	1013 K
παρακάλεσε	1013 K
παρακαλούσαν	1013 K
παρακαλούσε	1013 K
πατώντας	927 K
πείτε	38 K μας	67 K μας
περιέχει	97 K σκηνές
περιήγησης	10 το πρόγραμμα K
περιγραφές	97 περιέχει K
περιεχομένου	9 αυτού του K	917 εξωτερικού K
περιεχόμενο	9 αυτό το K	917 αυτό το K	917 το K αυτό	917 εξωτερικό K
πολιτική	909 K cookies
πρέπει	917 δείτε το βίντεο K
προέτρεπαν	1013 K
προέτρεπε	1013 K
προέτρεψε	1013 K
προειδοποίησε	1013 K
προειδοποιεί	1013 K
προηγούμενη	97 K εκδοχή	97 K έκδοση του
προσπάθειά	1010 ενισχύστε την K
προσωπικών	909 K δεδομένων
προτεινόμενη	912 K πηγή
προτιμώμενες	912 K πηγές	988 K πηγές
προτιμώμενη	912 K πηγή	988 K πηγή
προωθήστε	49 K
πρωί	17 κάθε K
πρόσβαση	940 K σε όλα
πρόσθεσαν	1013 K
πρόσθεσε	1013 K ο	1013 K η
πρώτο	928 τον K μήνα
πρώτος	1012 K μήνας
""", 'ρ': """
ρεπορτάζ	1011 το K μας	1011 αυτό το K
ρομπότ	997 δεν είμαι K
ρωτούσαν	1013 K
ρωτούσε	1013 K
ρώτησαν	1013 K
ρώτησε	1013 K ο	1013 K η
""", 'σ': """
σημαντικότερες	927 τις K ειδήσεις
σημείωσε	1013 K ο	1013 K η
στέλνουμε	57 σας K	57 σου K
στήριξέ	1010 K μας
στήριξή	933 χωρίς τη K	1010 η K σας	1010 τη K σας	1011 χωρίς τη K
στήριξη	933 χάρη στη K	1011 χάρη στη K
στείλε	38 K μας	67 K μας	914 K μας
στείλτε	38 K μας	38 K μήνυμα	49 K το	67 K μας	67 K μήνυμα	914 K μας	1010 K μας
στηρίξτε	933 K	1010 K μας	1010 K την	1010 K το	1010 K τη
συγκατάθεση	917 K για cookies
συμβουλεύει	1013 K
συμβούλευε	1013 K
συμβούλευσε	1013 K
συμβούλεψε	1013 K
συμπληρώστε	77 K το email σας
συμφωνείτε	43 K
συνέδριο	920 K μας
συνέδριό	920 K μας
συνέστησε	1013 K
συνδεθείτε	24 K	892 K για να
συνδρομή	928 με K	928 K από	946 με K	1014 K
συνδρομητές	50 οι K μπορούν	80 γίνετε K	891 διαθέσιμο μόνο σε K	891 διαθέσιμο σε K	910 μόνο για K	910 μόνο σε K	1010 γραφτείτε K	1011 οι K μας	1014 K
συνδρομητής	50 ως K	80 γίνετε K	891 είστε ήδη K	1010 γίνετε K
συνεργασία	931 σε K με χορηγό	931 σε K με τον χορηγό
συνεργατών	74 συνδέσμους K	931 συνδέσμους K
συνεχίζεται	931 K παρακάτω
συνεχίσετε	891 για να K την ανάγνωση	891 να K την ανάγνωση
συνεχίσουμε	1011 να K
συνεχίστε	891 K την ανάγνωση
συνιστούσε	1013 K
συντάκτης	915 είναι K
συντάκτρια	915 είναι K
σχολιάσετε	6 K
σχόλια	85 στα K	925 στα K
σύμφωνα	1013 K
σύνταξή	39 τη K μας
σύνταξης	97 σημείωση της K
""", 'τ': """
τελευταίο	941 K δωρεάν άρθρο
τραγουδούσαν	1013 K
τόνιζε	1013 K
τόνισε	1013 K
""", 'υ': """
υπεύθυνα	83 παίξτε K	83 παίζετε K
υπογράμμισε	1013 K
υποσχέθηκε	1013 K
υποχρεωτικά	21 K πεδία
""", 'φ': """
φτάσατε	911 αφού K ως εδώ
φωνάζει	1013 K
φωτογραφίες	40 K και βίντεο	40 τις K σας	40 K ή βίντεο
φύγετε	911 πριν K
φώναζαν	1013 K
φώναζε	1013 K
φώναξαν	1013 K
φώναξε	1013 K
""", 'χ': """
χάνετε	942 μη K
χρήσης	909 όροι K	927 όρους K
χρειαζόμαστε	1010 K τη βοήθειά σας
χρησιμοποιεί	900 K cookies
χρησιμοποιούμε	899 K cookies
χρόνο	1012 τον K
χωρίς	71 K spam
""", 'ψ': """
ψηφίστε	938 K
ψηφιακό	63 K μας βοηθό
ψηφιακός	63 K βοηθός
ψηφοφορία	922 στην K
""", 'а': """
абонамент	223 вече имате K	254 с K	254 K за	274 с K	315 K
абонамента	252 с K си	252 благодарим за K
абонат	50 като K	221 вече сте K
абонати	233 само за K	315 K
абонатите	50 K могат
абонирайте	80 K се	221 K се, за да	224 K се за бюлетина	311 K се
абонирането	252 с K
авторизованные	3486 только K
авторизованным	3486 K пользователям
авторизовані	4208 лише K
авторизуйтесь	24 K
авторкою	4196 зв'язатися з K
автором	4196 зв'язатися з K
автору	54 на каву K	3474 пишите K
адрес	21 имейл K няма	252 имейл K
адреса	252 имейл K
адресою	4229 пишіть за K
адресу	3506 пишите по K
азартних	88 участь в K іграх
азартных	88 участие в K играх может вызвать
анкета	248 нашата K	248 кратка K
анкетата	249 K
анкету	3485 K	4207 K
анонимно	3474 K
афилиейт	257 K линкове
""", 'б': """
бажаних	4193 K джерел
безкоштовна	4227 остання K стаття
безкоштовний	4203 наш K вебінар	4211 K акаунт	4227 останній K матеріал
безкоштовних	4211 ліміт K	4211 K статей
безкоштовні	15 K статті	4211 K статті
безлимитный	3441 K доступ
безплатен	245 нашия K уебинар
безплатна	268 последна K статия
безплатни	15 K статии	254 K статии
безплатно	254 K, за
бесплатная	3504 последняя K статья
бесплатную	97 K линию
бесплатные	15 K статьи	3489 K статьи
бесплатный	3480 наш K вебинар	3489 K аккаунт	3504 последний K материал
бесплатных	15 K статей	3489 лимит K	3489 K статей
бисквитки	242 K	272 K
бисквитките	242 K	272 K
благав	4280 K
благала	4280 K
благали	4280 K
благодарение	18 K на читателите	260 K на вас	260 K на вашата	312 K на вас
благодарим	252 K ви, че се
благодаря	3495 K донатам	3558 K вам	3558 K вашей
блокировщик	3454 отключите K	3454 K рекламы
блокувальник	4178 K реклами
бот	39 наш K
браузер	10 ваш K	3467 ваш K	4188 ваш K
браузър	10 вашият K
бюлетин	78 нашия K	224 нашия K	253 K	312 нашия K	315 K
бюлетина	78 за K	224 K ни	224 запишете се за K	253 K
бюлетини	253 K
бяхте	42 K ли там
""", 'в': """
вайбері	4194 K
вайбър	16 K	237 K
ватсапе	3472 K
вашата	225 на K поща
введите	77 K адрес
вебинар	3480 наш K
вебінар	4203 наш K
взывал	3560 K
видео	9 это K	40 фото и K
виділіть	4192 K
визнав	4280 K
визнала	4280 K
визнає	4280 K
викала	314 K
викаха	314 K
викаше	314 K
викна	314 K
використання	4188 K cookie	4217 будь-яке K матеріалів	4217 K матеріалів сайту
використанні	4186 при K матеріалів
використовує	4179 K cookie
використовуємо	4178 K cookie
вимагав	4280 K
вимагала	4280 K
вимагали	4280 K
виправлення	97 K:
випуск	4205 K
виртуален	63 K асистент
виртуалният	63 K ни асистент
виртуальный	63 K помощник	63 K ассистент
вирішив	4280 K
вк	3472 K
вкажіть	77 K свою пошту
включете	51 K се
вконтакте	3472 K
влезте	24 K
вміст	9 цей K
внескам	4218 завдяки K	4278 завдяки K
внесок	4277 ваш K
войдите	24 K	3442 K, чтобы
вотсапе	3472 K
вотсапі	4194 K
впн	64 без K
всеки	260 K лев
встановіть	4172 K додаток
въведете	77 K имейла си
възпроизвеждането	259 K
выделите	3457 K ее	3457 K текст
выпуск	3483 K
відео	40 фото та K	40 фото й K	40 фото і K
відмовилися	97 K від коментарів
відповів	97 не K на	4280 K
відповідав	4280 K
відповідально	83 грайте K
відповідальності	30 не несе K
відповідь	21 скасувати K
відповіла	4280 K
відповіли	97 не K на
відправити	21 K коментар
віртуальний	63 K помічник	63 K асистент
""", 'г': """
героев	97 имена K
героїв	97 імена K
гласеше	314 K
гласил	3560 K
гласила	3560 K
гласит	3560 K
гласувайте	265 K
гледайте	270 K ни
говорил	3560 K
говорила	3560 K
говорили	3560 K
говорит	3560 K
год	3559 в K
годишно	313 K
голосуйте	3500 K	4223 K
гривень	4279 # K
грн	4279 # K
група	271 viber K
гукав	4280 K
гукали	4280 K
гукнув	4280 K
гукнула	4280 K
гіперпосилання	4186 K обов
""", 'д': """
дальше	3441 чтобы читать K
дарение	311 вашето K	313 с K	315 K
дарения	315 K
дарете	260 K	311 K ни
джерела	4193 обрані K	4193 бажані K
джерелом	4193 основним K	4193 бажаним K
дзен	3472 K
дзене	3472 K
дзеркала	64 K
дзеркало	64 K
дзеркалом	64 K
добави	314 K
добавил	314 K	3560 K
добавила	314 K	3560 K
добавьте	3451 K нас в
добавя	314 K
доверието	97 телефон на K
доверия	97 телефон K
довіри	97 лінія K
додав	4280 K
додала	4280 K
додатку	84 у нашому K
додає	4280 K
дозволить	4277 ваша підтримка K
дозволяється	4217 матеріалів K лише
долучайтесь	51 K	4277 K до нас	4277 K до нашої	4277 K до нашого	4277 K до спільноти	4277 K до читачів
долучайтеся	51 K	4277 K до нас	4277 K до нашої	4277 K до нашого	4277 K до спільноти	4277 K до читачів
донат	3557 ваш K	4277 ваш K	4281 K
донатам	4218 завдяки K
донати	4281 K
донатом	4279 K
донаты	3561 K
доповнено	97 новину K
дополнен	97 текст K
дополнена	97 новость K
допомагає	4277 ваша підтримка K
допомога	4277 нам потрібна ваша K
допомогою	4220 за K ші
допоможе	4278 K нам
допоможуть	4218 K нам працювати	4278 K нам
допоможіть	90 K, скільки можете
допускается	3494 материалов K только
допълнена	97 статията е K
доступ	3489 полный K	4211 повний K
достъпен	221 K за абонати
достъпна	221 K за абонати
достъпно	221 K за абонати
дочитали	3433 вы K до конца	4162 ви K до кінця
дочитати	4168 щоб K
дочитать	3441 чтобы K	3489 K
""", 'е': """
евро	254 за # K
ежедневную	3444 K рассылку
ежемесячно	3559 K
ежемесячное	3557 оформите K
ежемесячный	3495 K донат
еженедельную	3444 K рассылку
електронна	225 вашата K поща
електронної	4210 адресу K пошти
електронну	4210 K адресу	4210 K пошту
епизод	247 K
епизода	247 K
""", 'ж': """
жаловалась	3560 K
жаловался	3560 K
жалуются	3560 K
жодного	71 K спаму
журналист	240 е K	240 - K	240 , K	3475 - K	3475 , K	3545 K
журналисти	312 нашите K
журналистика	312 независимата K	312 независима K	312 нашата K	3558 независимая K
журналистике	3558 независимой K
журналистики	3558 независимой K
журналистику	3558 независимую K
журналистка	240 е K	240 , K	3475 - K	3475 , K	3545 K
журналисты	3558 наши K
журналіст	4198 - K	4198 , K	4265 K
журналістам	39 нашим K
журналісти	4278 наші K
журналістика	4278 незалежна K
журналістику	4278 незалежну K	4278 якісну K
журналістка	4198 - K	4198 , K	4265 K
журналісту	39 нашому K
""", 'з': """
завантажити	4172 K застосунок
завантажте	4172 K додаток
завдяки	4218 існує K	4278 K вам	4278 K вашій
зависимост	88 хазартът създава K
задонатьте	3557 K	4277 K
задължителните	21 K полета
зазначив	4280 K
зазывал	3560 K
закликав	4280 K
закликала	4280 K
закликали	4280 K
закончились	3441 бесплатные статьи K
залишає	29 K за собою право
залишилося	4169 K #%	4169 K # %
залиште	77 K свою адресу	77 K адресу	77 K пошту
заметили	3458 K ошибку
замолчим	3558 мы не K
запазени	231 всички права K
запевняв	4280 K
запевняла	4280 K
запевняє	4280 K
записи	58 новые K на почту
запитав	4280 K
запитала	4280 K
запитань	4207 на кілька K
запишете	224 K се за нашия
зарегистрированные	3486 только K
зарегистрированным	3441 доступен только K
зарегистрированы	3441 уже K
зарегистрируйтесь	3442 K, чтобы	3489 бесплатно K	3489 K бесплатно	3557 K бесплатно	3557 K, чтобы читать
зареєстровані	4208 лише K	4208 тільки K
зареєструйтесь	4169 K, щоб	4211 безкоштовно K	4211 K безкоштовно	4277 K безкоштовно	4277 K, щоб читати
зареєструйтеся	4211 K безкоштовно
застосунку	84 у нашому K	84 в нашому K	4190 нашому K
застосунок	4172 завантажте K	4190 наш K	4190 мобільний K	4277 завантажте K і	4277 завантажте K та
захищено	4186 усі права K
захищені	4186 усі права K	4186 всі права K
защищенной	3474 K формой
защищены	3465 все права K
защищённой	3474 K формой
заяви	314 K
заявив	4280 K
заявил	314 K	3560 K
заявила	314 K	3560 K	4280 K
заявили	3560 K	4280 K
заявиха	314 K
звёздочкой	60 поля со K
згодні	43 не K
здесь	3433 раз уж вы K
зеркала	64 K
зеркало	64 K
змінено	97 імена K	97 ім'я K
знайшли	4192 якщо ви K
знанията	248 K си
зобов	4280 K'язав
зовнішнього	4200 K вмісту	4200 K контенту
зовнішній	4200 K вміст	4200 K контент
зробіть	4166 K внесок	4277 K внесок у	4277 K внесок на
зірочкою	60 поля с K	60 поля із K
""", 'и': """
избранное	3471 K
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
иностранного	3465 выполняющим функции K агента
иностранным	3558 K агентом
инстаграм	237 K
искусственного	3497 с помощью K интеллекта
искусственным	3497 K интеллектом
использование	3467 K cookie	3477 K cookie	3494 любое K материалов	3494 K материалов сайта
использовании	3465 при K материалов	3494 полном или частичном K	3494 частичном K материалов
используем	3454 K cookie
использует	3455 K cookie
исправление	97 K:
источники	3471 избранные K	3471 любимые K
источников	3471 избранных K	3508 избранных K
источником	3471 основным K
исчерпали	3441 K лимит
""", 'к': """
каждое	17 K утро
каждый	3559 K месяц
каже	4280 K
каза	314 K
казав	4280 K
казал	314 K
казала	314 K	4280 K
казали	4280 K
казаха	314 K
казва	314 K
казвал	314 K
казвала	314 K
канал	271 viber K	3558 наш K	4278 наш K
канала	3558 нашего K
каналу	4278 нашого K
колумнист	3475 - K	3475 , K	3545 K
колумніст	4198 - K	4265 K
колумністка	4198 - K	4265 K
команде	3480 к нашей K
команди	4203 до нашої K
коментар	6 залишити K
коментарите	85 в K	250 K под
коментарях	85 у K	85 в K	4187 у K	4187 в K
коментатор	240 е K
коментиране	250 правила за K	250 правилата за K
коментирате	6 за да K	250 K
коментувати	6 K
комментариев	97 отказались от K	97 отказался от K
комментарии	6 оставлять K
комментарий	6 оставить K	3457 чтобы оставить K
комментария	21 для отправки K
комментариях	85 в K	3466 в K
комментировать	6 K
контент	9 этот K	9 цей K	3477 внешний K
контента	9 этого K	3477 внешнего K
контенту	9 цього K
конференцию	3480 нашу K
конференция	245 нашата K
конференцію	4203 нашу K
конфиденциальности	3454 политикой K	3467 политика K
конфіденційності	4178 політикою K	4188 політика K
копирование	3494 K материалов сайта
кореспондент	240 е K	240 , K	4198 - K	4198 , K	4265 K
кореспондентка	4198 - K	4198 , K	4265 K
короткий	3485 K опрос
корреспондент	3475 - K	3475 , K	3545 K
корреспондентам	39 нашим K
корреспондентка	3545 K
корреспонденту	39 нашему K
крикнув	4280 K
крикнул	3560 K
крикнула	3560 K	4280 K
кричав	4280 K
кричал	3560 K
кричала	3560 K	4280 K
кричали	3560 K	4280 K
кричит	3560 K
""", 'л': """
лв	254 за # K
лев	254 за # K
лева	254 за # K	313 K
лекцию	3480 нашу K
лекцію	4203 нашу K
лиценз	47 K cc
лицензии	47 K cc
ліцензією	47 K cc
""", 'м': """
магазин	245 нашия онлайн K	245 нашия K
магазина	245 онлайн K ни	3480 нашего K
магазине	3480 в нашем K	3480 в нашем интернет-K
магазину	4203 нашого K
магазині	4203 у нашому K	4203 в нашому K	4203 нашому інтернет-K
материал	3457 обсудить K	3477 внешний K	3510 K создан	3558 этот K
материалам	3502 ко всем K
материалы	3558 наши K
матеріал	4278 цей K
матеріали	4278 наші K
матеріалу	97 першій версії K
матеріалів	4217 копіювання K сайту	4217 K посилання обов'язкове	4225 до всіх K	4225 до усіх K
мероприятие	3480 наше K
месенджері	4194 K
месец	313 на K	313 всеки K
месечно	313 K
мессенджере	3472 K
месте	42 вы были на K
месяц	3559 в K
мобільний	4190 K додаток
молба	235 имаме малка K	235 имаме K към вас
молел	314 K
молела	314 K
молеха	314 K
молеше	314 K
містить	97 K описи	97 K сцени
місці	42 ви були на K
місяць	4279 на K	4279 перший K
""", 'н': """
навчання	48 K ші
нагадав	4280 K
нагадала	4280 K
наголосив	4280 K
наголосила	4280 K
надпис	314 такъв K
надпись	3560 такая K
надсилайте	4196 K нам	4196 K її	4196 K їх нам	4197 K фото	4197 K відео	4197 K свої	4277 K нам
надсилаємо	57 ми K вам	57 ми K
надійних	4193 K джерел
надішлемо	57 ми K вам
надішліть	38 K нам	49 K його	49 K друзям	67 K нам	4196 K нам	4196 K їх нам	4197 K фото	4277 K нам
нажимая	3488 K кнопку	3488 K на кнопку	3488 K "
нажмите	3457 K ctrl
намерете	270 K ни
напис	4280 такий K
написа	314 K
написав	4280 K
написал	3560 K
написала	3560 K	4280 K
написано	3560 было K	4280 було K
напиши	38 K нам	67 K нам
напишите	38 K нам	38 K в наш	67 K нам	67 K в наш	3474 K нашему	3474 K нашей	3474 K автору	3474 K нам	3557 K нам
напишіть	38 K нам	67 K нам	4196 K нашому	4196 K нашій	4196 K автору	4196 K авторці	4196 K нам	4277 K нам
напомнил	3560 K
напомнила	3560 K
направете	311 K дарение
настоя	314 K
настоява	314 K
настоявал	314 K
натискайки	252 K
натискането	252 с K
натискаючи	4210 K кнопку	4210 K на
нашем	3457 в K чате
нашия	245 към K екип	245 в K екип	248 K куиз	248 K тест
небольшая	3433 K просьба
неделю	17 раз в K	17 каждую K	3559 в K
независимата	311 подкрепете K
независими	312 K медии
независимую	3436 поддержите K	3557 поддержите K
независимые	3558 K медиа
незалежні	4278 K медіа
нейросети	3497 с помощью K
несколько	3485 на K вопросов
никакого	71 K спама
новинами	4175 стежте за K
новини	237 google K	4194 google K
нуждаем	311 K се от вашата
нужна	3495 K ваша
нюзлетър	253 K
""", 'о': """
обеща	314 K
обещал	314 K	3560 K
обещала	3560 K
обещали	3560 K
обновена	97 статията е K
обновлен	97 текст K	97 материал K
обновлён	97 текст K	97 материал K
обозреватель	3475 - K	3475 , K	3545 K
обозревательница	3545 K
обраних	4193 K джерел
обучения	48 K ии
объявил	3560 K
объявила	3560 K
объяснил	3560 K
объяснила	3560 K
объясняет	3560 K
объяснял	3560 K
объясняла	3560 K
обязал	3560 K
обязательна	3465 гиперссылка K	3494 материалов ссылка K	3494 ссылка на источник K
обязательные	21 K поля	3457 K поля
обясни	314 K
обяснил	314 K
обяснила	314 K
обяснява	314 K
обіцяв	4280 K
обіцяла	4280 K
обіцяли	4280 K
огледален	64 K сайт
оглядач	4198 - K	4198 , K	4265 K
оглядачка	4198 - K	4198 , K	4265 K
оголосив	4280 K
ограничений	3441 читайте без K
одноклассниках	3472 K
одному	4210 в K листі
оновлено	97 текст K	97 матеріал K	97 новину K
опечатку	3457 нашли K
описания	97 съдържа K	97 есть K	97 содержит K
описи	97 є K
опитування	4207 наше K	4207 коротке K
опитуванні	35 нашому K	4207 K читачів	4207 нашому K	4207 в K
оприлюднюватиметься	22 не K	4181 ваша e-mail адреса не K
опрос	35 наш K	3485 наш K
опросе	35 нашем K	3485 нашем K	3485 в K
опубликован	22 не будет K	3457 ваш адрес email не будет K
организаторите	314 канят K
организаторы	3560 зовут K
організатори	4280 запрошують K
оставете	77 K имейла си
оставляем	29 K за собой право
оставляет	29 K за собой право
оставляя	3488 K заявку
оставьте	77 K свой адрес	77 K адрес	77 K почту	77 K свою почту	77 K e-mail
осталось	3442 K #%	3442 K # %
отбележете	62 K ме
ответил	97 не K на	3560 K
ответила	97 не K на	3560 K
ответили	97 не K на
ответственно	83 играйте K
ответственности	30 не несет K	30 не несёт K
отвечал	3560 K
отвечала	3560 K
отговори	97 не K на	314 K той	314 K тя
отговорил	314 K
отговорила	314 K
отговориха	314 K
отговорност	30 не носи K
отменить	21 K ответ	3559 K в любой момент
отметил	3560 K
отметила	3560 K
отметь	62 K меня
отметьте	62 K меня	62 K нас
отмечайте	62 K меня
отписаться	3444 K в любой момент
отправляем	57 мы K вам
отправьте	49 K	3474 K их нам	3557 K нам
отримувати	4228 хочете K
отримуйте	4232 K
очакваме	238 K вашите
ошибку	3458 нашли K
оштрафовал	3560 K
оштрафовала	3560 K
оштрафував	4280 K
""", 'п': """
партнером	3492 совместно с K	4215 спільно з K
партнерски	74 K линкове
партнерские	37 K ссылки	74 K ссылки	3492 K ссылки
партнерским	74 K ссылкам
партнерські	74 K посилання	4215 K посилання
партнеры	3454 мы и наши K
партньорски	257 K линкове
партнёром	3492 совместно с K
партнёрские	37 K ссылки	74 K ссылки	3492 K ссылки
партнёрским	74 K ссылкам
патроном	3557 станьте K
пееха	314 K
пели	3560 K
первинній	97 K версії
первоначальной	97 K версии
первый	3559 K месяц	3559 рубль в K
переведите	3557 K нам
перевірте	4207 K себе	4210 K пошту
передплатник	50 як K	4168 уже K	4168 вже K
передплатникам	4168 доступний лише K	4168 доступна лише K	4168 доступно лише K
передплатники	50 K можуть	4226 лише K	4226 тільки K
передплатників	4168 тільки для K
передплатою	4168 доступна за K	4168 доступний за K	4211 за K	4233 з K
передплату	80 оформіть K	4211 K за	4277 оформіть K
передплатіть	80 K
передрук	45 K	4191 K
передруковувати	45 K
передруку	4191 у разі K
передрукувати	45 K
перепечатать	45 K
перепечатка	45 K	3470 K
перепечатке	3470 при K
перепечатывать	45 K
перешлите	49 K
перешліть	49 K
персональних	4189 K даних
персональных	3468 K данных
писав	4280 K
писал	3560 K
писала	3560 K	4280 K
писати	4278 нам K
писменото	259 без K съгласие
письме	3488 в одном K
письменного	3509 без K согласия
письмової	4231 без K згоди
питаха	314 K
питаше	314 K
пишете	38 K ни	67 K ни	238 K ни	239 K на	311 K ни
пишеше	314 K
пиши	38 K нам	38 K ни	67 K нам	67 K ни
пишите	38 K нам	38 K в бот	38 K в наш	38 K на почту	67 K нам	67 K в бот	67 K в наш	67 K на почту	3474 K нам	3506 K на	3557 K нам
пишіть	38 K нам	38 K у	67 K нам	67 K у	4196 K нам	4229 K на
платной	3441 в K версии
побачили	4237 K помилку
повний	20 K текст	4211 K текст
повтаря	314 K
повтаряше	314 K
повторював	4280 K
повторює	4280 K
повторяет	3560 K
повторял	3560 K
повторяла	3560 K
повідомив	4280 K
повідомила	4280 K
повідомили	4280 K
повідомте	38 K нам	67 K нам	4196 K нам	4196 K нас	4277 K нам
подайте	239 K сигнал
поддержать	3557 K нас	3557 K редакцию	3557 K нашу
поддерживайте	3557 K нас	3557 K нашу
поддержите	3436 K нашу	3436 K нас	3495 K	3557 K нас	3557 K нашу	3557 K редакцию	3557 K проект	3557 K автора	3557 K наш
поддержка	3437 ваша K	3557 ваша K поможет	3557 ваша K помогает	3557 ваша K позволит
поддержке	3492 при K партнёра	3492 при K партнера	3495 благодаря вашей K	3558 вашей K
поддержки	3558 без вашей K	3558 вашей K
поделитесь	25 K	49 K им	49 K ей	67 K своей историей	67 K с нами
подканял	314 K
подканяха	314 K
подканяше	314 K
подкаст	34 наш K	34 нашия K	247 K	312 нашият K	3483 K	3558 наш K	4205 K	4278 наш K
подкаста	247 K	3483 K	3558 нашего K
подкасте	34 нашем K	3483 K
подкасти	34 наші K	247 K	4205 K
подкастов	3483 K
подкасту	4205 K
подкастът	247 K
подкасты	3483 K
подкасті	34 нашому K	4205 K
подкастів	4205 K
подкрепа	260 с вашата K	260 вашата K	311 вашата K	312 вашата K
подкрепата	257 с K на партньор
подкрепете	260 K	311 K ни	311 K нашата
подкрепяйте	311 K ни
подписаны	3441 уже K
подписка	3441 уже есть K	3561 K
подписке	3441 доступен только по K	3441 доступна по K	3441 доступен по K	3489 по K
подписки	3561 K
подпиской	3514 с K
подписку	80 оформите K	80 оформить K	3441 оформить K	3441 оформите K	3488 спасибо за K	3489 K за	3557 оформите K	3557 оформить K
подписчик	50 как K	3441 уже K	3441 вы уже K
подписчикам	3441 доступна только K	3441 доступно только K	3441 доступен только K	3503 только K
подписчики	50 K могут	3503 только K	3561 K
подписчиков	3441 только для K
подписчиком	3557 станьте K
подписывайтесь	3444 K на рассылку	3451 K на нас	3451 K на наш	3451 K на канал	3451 K на telegram	3557 K на
подписываясь	3488 K
подпишитесь	80 K	3436 K на регулярное	3444 K на рассылку	3451 K на наш	3451 K на канал	3557 K на
подчеркнул	3560 K
подчеркнула	3560 K
подчерта	314 K
поділіться	25 K	49 K ним	67 K своєю історією	67 K з нами
подію	4203 нашу K
пожертвование	3436 оформите K	3437 сделайте K	3495 регулярное K	3495 ежемесячное K	3557 ваше K	3557 сделайте K	3557 оформите K	3561 K
пожертвования	3558 на K	3561 K
пожертвованиям	3495 благодаря K	3558 благодаря K
пожертвуйте	3557 K
позволяет	3557 ваша поддержка K
позначайте	62 K мене
позначте	62 K мене
позоваването	259 K на
поиска	314 K
поискал	314 K
показан	60 адрес не будет K	60 email не будет K
показана	60 почта не будет K	60 пошта не буде K	60 адреса не буде K
полностью	20 материал K	3441 чтобы прочитать K
полный	20 K текст	3489 K текст
получавайте	273 K
получавате	269 искате ли да K	269 искате да K
получайте	3513 K
получать	3505 хотите K
помилку	4237 знайшли K
помогите	90 K, сколько можете	3557 K нам
помогнете	311 K ни
помогут	3558 K нам
поможет	3558 K нам
помоли	314 K
помолил	314 K
помолила	314 K
помощник	63 наш K	63 ии-K
помощь	3557 нам нужна ваша K
помощью	3497 с K ии
помітили	4192 якщо ви K	4237 K помилку
помічник	63 наш K
понравилась	3558 K статья
понравился	3558 K материал	3558 K текст
пообещал	3560 K
пообещала	3560 K
пообіцяв	4280 K
пообіцяла	4280 K
попереджає	4280 K
попередив	4280 K
попередній	97 K версії
попита	314 K
поправка	97 K:
попросив	4280 K
попросил	3560 K
попросила	3560 K	4280 K
попросили	3560 K	4280 K
попросило	3560 K
порадив	4280 K
порадила	4280 K
посилання	4217 K на джерело обов'язкове
последвайте	311 K ни
последната	268 K ви безплатна статия	268 K безплатна статия
посоветовал	3560 K
посоветовала	3560 K
постановив	4280 K
постановил	3560 K
посъветва	314 K
посъветвал	314 K
посъветвали	314 K
потребовал	3560 K
потребовала	3560 K
почерпете	54 K ме
почерпи	54 K ме с кафе
почте	79 в K	79 на вашей K	3488 вашей K
почтовом	3488 вашем K ящике
почту	79 на K	3445 на вашу K	3445 вам на K	3488 вашу K
пошту	79 на K	79 на вашу K	4171 на вашу K
пошті	4210 вашій K
пощенска	225 вашата K кутия
пояснив	4280 K
пояснил	3560 K
пояснила	3560 K	4280 K
пояснював	4280 K
пояснювала	4280 K
пояснює	4280 K
поясняет	3560 K
правото	29 си запазва K
працювати	4218 допоможе нам K	4278 K далі
працюємо	4278 ми K
предишна	97 K версия на
предпочитаемые	3471 K источники
предпочитаемых	3471 K источников
предпочитан	236 K източник
предпочитани	236 K източници
предпочитаните	236 K източници	236 K си източници
предпочтительные	3471 K источники	3508 K источники
предпочтительный	3471 K источник
предпочтительных	3508 K источников
предупреди	314 K
предупредил	3560 K
предупреждава	314 K
предупреждает	3560 K
предыдущей	97 K версии текста
препечатването	259 K
препратете	49 K
препубликува	45 K
препубликуването	45 K
пригостіть	54 K мене кавою
призвал	3560 K
призвала	3560 K
призвали	3560 K
призна	314 K
признава	314 K
признавал	3560 K
признает	3560 K
признал	3560 K
признала	3560 K
признали	3558 нас K
призова	314 K
призовава	314 K
призовал	314 K
призоваха	314 K
призывал	3560 K
призывала	3560 K
призывали	3560 K
приложение	84 в нашето K	312 нашето K	3446 скачать K	3447 скачайте K	3447 установите K	3469 наше K	3469 мобильное K	3557 скачайте наше K	3557 скачайте K и
приложението	311 изтеглете K ни	311 изтеглете K на вестник
приложении	84 в нашем K	3446 открыть в K	3469 нашем K
приложения	3469 нашего K	3558 нашего K
прим	97 K. ред
примечание	97 K редакции
приоритетным	3471 K источником
присоединяйтесь	51 K	3557 K к нам	3557 K к нашему	3557 K к нашей	3557 K к нашим	3557 K к сообществу	3557 K к читателям	3557 K к тем
присъединете	51 K се	311 K се към нашия
присылаем	57 мы K вам	57 мы K
присылайте	3474 K нам	3474 K фото	3474 K видео	3474 K новости	3474 K свои	3474 K их нам	3557 K нам
пришлите	38 K нам	49 K друзьям	67 K нам	3474 K нам	3474 K фото	3474 K их нам	3557 K нам
пришлём	57 мы K вам
приєднуйтесь	51 K	4277 K до нас	4277 K до нашої	4277 K до нашого	4277 K до спільноти	4277 K до читачів
приєднуйтеся	51 K	4277 K до нас	4277 K до нашої	4277 K до нашого	4277 K до спільноти	4277 K до читачів
проверьте	3485 K себя	3488 K почту
проголосуйте	3500 K	4223 K
продовження	4215 реклама. K
продовжити	4168 щоб K читання	4218 допоможуть нам K
продовжувати	4278 K роботу
продолжаем	3558 мы K работать
продолжать	3495 помогут нам K	3558 K работу
продолжение	3492 реклама. K
продолжить	3441 чтобы K чтение	3495 помогут нам K	3495 поможет нам K	3558 K работу
продължава	257 K по-долу
продължете	222 K да четете
продължим	312 да K да работим
продължите	221 за да K да четете
произведен	3465 настоящий материал (информация) K	3510 материал K
произведён	3510 материал K
пройдите	3485 K тест
пройдіть	4207 K тест
променени	97 имената са K
пропускайте	269 не K
пропустите	3505 не K
пропустити	4228 не хочете K
пропустить	3505 не хотите K
пропустіть	4228 не K
просив	4280 K
просил	3560 K
просила	3560 K	4280 K
просили	3560 K	4280 K
просьба	3433 у нас к вам K	3433 у нас есть K
просять	4280 K
проучване	248 нашето K
прохання	4162 маємо до вас K	4162 невелике K
прочетете	222 за да K цялата
прочитать	3441 осталось K	3441 чтобы K статью
пріоритетне	4193 K джерело
пріоритетним	4193 K джерелом
публиковать	45 K у себя
пълния	254 K текст
първия	313 за K месец
първоначалната	97 K версия
підписатися	4170 K на розсилку
підписка	4281 K
підписку	4168 оформіть K	4210 дякуємо за K	4277 оформіть K
підписники	4226 лише K	4281 K
підписників	4168 тільки для K
підписуйтесь	4174 K на нас	4174 K на наш	4174 K на канал	4174 K на telegram	4277 K на
підписуйтеся	4174 K на наш	4174 K на канал
підписуючись	4210 K
підпишіться	4170 K на розсилку	4174 K на наш	4277 K на
підтримайте	4165 K нашу	4165 K незалежну	4165 K нас	4218 K	4277 K нас	4277 K нашу	4277 K незалежну	4277 K редакцію	4277 K автора	4277 K роботу	4277 K наш
підтримати	4277 K нас	4277 K нашу
підтримка	4166 ваша K	4277 ваша K допоможе
підтримки	4215 за K партнера	4278 спільноти K	4278 вашої K
підтримуйте	4277 K нас	4277 K нашу
підтримці	4218 завдяки вашій K	4218 завдяки K читачів	4278 вашій K
піти	4162 перш ніж K
""", 'р': """
работа	312 нашата K	3558 наша K
работаем	3558 мы K
работать	3495 помогут нам K	3495 поможет нам K	3558 K дальше
работу	3558 нашу K
радив	4280 K
радила	4280 K
радили	4280 K
радить	4280 K
разкажете	38 K ни	67 K ни
разрешение	232 без K е забранено
разрешения	3509 без K редакции
разчитаме	260 K на вашата	312 K на
расскажите	38 K нам	67 K нам	67 K свою историю	3557 K нам
рассказал	3560 K
рассказала	3560 K
рассказывать	3558 K правду
расследование	3558 наше K	3558 это K
расследования	3558 наши K
рассылка	3558 наша K	3561 K
рассылку	78 на K	78 нашу K	78 K	3444 нашу K	3444 K самых	3558 нашу K
регистрацията	252 с K си	252 благодарим за K
регистрируясь	3488 K
регулярний	4218 K внесок
редактор	240 е K	240 - K	240 , K	3475 - K	3475 , K	3545 K отдела	3545 K	4198 - K	4198 , K	4265 K
редакторка	4198 - K	4198 , K	4265 K
редакцией	39 нашей K	3474 связаться с K
редакции	97 поправка K	3509 без согласия K	3558 нашей K
редакцию	39 в нашу K	3474 напишите в K	3474 пишите в K
редакция	245 в нашата K	312 нашата K	3558 наша K
редакцията	38 свържете се с K	67 свържете се с K
редакцію	4196 напишіть у K	4196 пишіть у K
редакція	4278 наша K
редакцією	39 нашою K	4196 зв'язатися з K
редакції	43 письма до K	97 від K:	4196 пишіть до K	4231 без згоди K	4231 без дозволу K	4278 нашої K
рекламата	11 K	257 след K
реклами	11 K	70 без K	70 немає K	312 без K	4215 після K	4215 на правах K	4278 без K
рекламой	11 K
рекламы	11 K	70 без K	70 нет K	3492 после K	3492 на правах K	3558 без K
репортер	39 на нашия K	240 е K	240 - K	240 , K	3475 - K	3475 , K	3545 K	4198 - K	4198 , K	4265 K
репортери	39 на нашите K	312 нашите K
репортерка	4198 - K	4198 , K	4265 K
репортёр	3475 - K	3475 , K	3545 K
решил	3560 K
реєструючись	4210 K
робота	4278 наша K
роботу	4278 нашу K
розкажіть	38 K нам	67 K нам
розповів	4280 K
розповідати	4278 K правду
розповіла	4280 K
розсилка	4278 наша K	4281 K
розсилку	78 на K	78 нашу K	78 K	4170 нашу K	4170 щоденну K	4278 нашу K
розслідування	4278 наші K	4278 це K
рублей	3559 # K
рік	4279 на K
""", 'с': """
свободната	311 подкрепете K
свържете	38 K се с нас	67 K се с нас	238 K се с нашия	238 K се с нашата	238 K се с нас	238 K се с автора	311 K се с нас
свържи	38 K се с нас	67 K се с нас
свяжитесь	38 K с нами	3474 K с нами
связаться	3474 K с автором
седмично	17 веднъж K
сигнализирайте	238 K ни
сказав	4280 K
сказал	3560 K
сказала	3560 K	4280 K
скаржаться	4280 K
скаржився	4280 K
скаржилася	4280 K
скачайте	3446 K наше
скиньте	3557 K нам	3557 K донат
сколько	3557 скиньте K
скриньку	4210 вашу K
скриньці	4210 вашій K
следите	3451 K за нами
словам	3560 по K
словами	4280 за K
слушайте	270 K ни
слідкуйте	4174 K за нами
снимки	40 свои K	40 K и видео	40 вашите K	40 K или видео
советовал	3560 K
советовала	3560 K
советовали	3560 K
советует	3560 K
согласны	43 не K	43 K с автором
содержатся	97 K описания
содержимое	3477 внешнее K
содержит	97 K сцены
сообщение	3465 данное K (материал) создано	3510 K создано
сообщил	3560 K
сообщила	3560 K
сообщили	3560 K
сообщите	38 K нам	67 K нам	3474 K нам	3557 K нам
соучастником	3495 станьте K	3557 станьте K
спам	71 без K
спама	71 без K
спаму	71 без K
спецкор	3545 K
сповіщення	14 K	4172 увімкнути K	4172 увімкніть K
споделете	25 K	49 K я	67 K с нас	67 K своята
сподобався	4278 K текст	4278 K матеріал
сподобалась	4162 якщо вам K стаття
спонсором	80 станьте K
според	314 K
спрашивает	3560 K
спросил	3560 K
спросила	3560 K
співали	4280 K
співучасником	4277 станьте K
спільнота	4278 наша K
спільноти	4166 стань частиною K	4218 частиною K	4278 нашої K
станете	80 K член	311 K абонат	311 K член
станьте	51 K одним из них	3557 K нашим	4277 K нашим
статей	4225 до всіх K	4225 до усіх K
статии	267 до всички K
статия	235 хареса ли ви тази K	254 цялата K	312 тази K
статията	254 % от K
стаття	4278 ця K
статья	3558 эта K
статьям	3502 ко всем K
стверджує	4280 K
стежте	4174 K за нами
стигнали	235 щом сте K дотук
стороннего	3477 K сервиса
сторонним	3477 K сервисом
стороннього	4200 K сервісу
стороннім	4200 K сервісом
суммой	3559 любой K
сумму	3559 любую K
сутрин	17 всяка K
существуем	3558 мы K
существует	3495 K благодаря
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
телеграм	16 K	237 K	3451 наш K-канал	3451 в нашем K	3472 K	3472 K-канал	3472 K-канале	3506 пишите в K	3558 наш K	4174 наш K-канал	4194 K	4194 K-канал	4194 K-каналі
телеграме	16 K	3472 K
телеграмі	4194 K
телефон	97 K довіри
тест	3485 наш K	4207 наш K
тиждень	17 раз на K	4279 на K
требовал	3560 K
требовала	3560 K
требовали	3560 K
тръгнете	235 преди да си K
""", 'у': """
уведомления	14 K	3447 включите K	3447 включить K	3447 разрешить K
уверяет	3560 K
уверял	3560 K
уверяла	3560 K
увійдіть	24 K	4169 K, щоб
уговаривал	3560 K
уговаривала	3560 K
угостите	54 K меня кофе	54 K автора кофе
угостить	54 K меня кофе
уебинар	245 нашия K
уйдете	3433 прежде чем вы K
укажите	77 K свой e-mail	77 K почту
улюблених	4193 K джерел
улюблені	4193 K джерела
умовляв	4280 K
умоляваше	314 K
умолял	3560 K
умоляла	3560 K
умоляли	3560 K
утверждает	3560 K
уточнение	97 K:
уточнення	97 K:
уточнив	4280 K
уточнил	3560 K
уточнила	3560 K	4280 K
учасником	4277 станьте K
""", 'ф': """
фейсбук	16 K	237 K
фото	40 свои K	40 ваши K	40 свої K	40 ваші K
фотографии	40 K и видео
""", 'ц': """
цените	3558 K нашу
цитировании	3470 при K
цитування	4191 у разі K
цитуванні	4191 при K
""", 'ч': """
частиною	4277 станьте K
частковому	4217 повному або K
чашку	54 на K кофе
через	64 K vpn
четене	0 време за K
четете	270 K ни
читаете	3557 спасибо, что K
читай	4174 K нас
читайте	3451 K нас в	4174 K нас у	4174 K нас в
читання	0 час K	0 хв K
читателей	43 письма K	3485 опросе K	3495 благодаря поддержке K	3515 K	3558 наших K
читатели	36 наши K	36 нашите K	43 писма на K	275 K	312 нашите K	3433 дорогие K	3515 K	3558 наши K
читателите	275 K	312 с подкрепата на K	312 от K ни
читателям	18 благодаря K	36 нашим K	3515 K	3558 благодаря K
читати	4168 щоб K далі	4277 щоб K далі
читачам	18 завдяки K	4234 K
читачі	36 наші K	4234 K	4278 наші K
читачів	43 листи K	4234 K	4278 наших K
читаєте	4277 дякуємо, що K
чтение	0 на K
чтения	0 время K	0 мин K
""", 'щ': """
щомісяця	4279 K
щомісячний	4218 K внесок
щомісячно	4279 K
щоранку	17 K
щотижневу	4170 K розсилку
""", 'э': """
электронной	3488 адрес K почты
электронную	3488 K почту
""", 'я': """
яжіться	38 зв'K з нами	4196 зв'K з нами
язкові	21 обов'K поля	4181 обов'K поля
якщо	4162 K ви вже тут
""", 'і': """
інтелектом	4220 штучним K
інтелекту	4220 за допомогою штучного K
""", 'א': """
אדבלוק	1961 K
אומר	1997 K
אומרת	1997 K
אותה	49 שלחו K	49 שתפו K
אותו	49 שלחו K
אותנו	62 תייגו K	67 שתפו K
אחרינו	1901 עקבו K	1994 עקבו K
איתנו	38 צרו K קשר	38 צרו קשר K	38 דברו K	67 צרו K קשר	67 צרו קשר K	67 דברו K
אליכם	57 נשלח K
אלינו	38 פנו K	67 פנו K
אלקטרוני	1899 דואר K
אמר	1997 K
אמרה	1997 K
אמרו	1997 K
אתכם	1931 רק K
""", 'ב': """
באפליקציה	84 K שלנו
בדוי	97 שם K
בדויים	97 שמות K
בוקר	17 מדי K
בחודש	1996 K
ביקש	1997 K
ביקשה	1997 K
במייל	1930 K שלכם
בסרטון	1920 לצפות K זה
בעוגיות	1906 שימוש K
בעיתונות	1931 לתמוך K
בעלי	1966 בלי K הון	1966 ללא K הון
בקובצי	1905 משתמש K
בשבוע	17 פעם K	1996 K
בתגובות	85 K
בתוכן	1942 לעשות שימוש K
""", 'ד': """
דווחו	1994 K לנו
דיוור	1930 קבלת K
""", 'ה': """
האימייל	21 K לא יוצג	60 K לא יוצג
האפליקציה	1902 הורידו את K	1995 K
הבהרה	97 K:
הגיב	97 לא K
הדיגיטלי	63 העוזר K
הדפדפן	10 K שלך
ההתראות	14 K
הודיע	1997 K
הודיעה	1997 K
הוואטסאפ	1902 לקבוצת K
הווטסאפ	1902 לקבוצת K
הווירטואלי	63 העוזר K
הוסיף	1997 K
הוסיפה	1997 K
הזהיר	1997 K
הזכויות	1913 כל K שמורות
הזמינו	54 K אותי לקפה
החובה	21 שדות K
החינמיות	1943 הכתבות K
הטלגרם	1902 לערוץ K
הטקסט	1921 K
היום	1994 תרמו K
הירשמו	1994 K לקבלת
הכותב	1942 על דעת K
הכתבה	45 לפרסם את K	1895 להמשך קריאת K	1921 K	1995 K הזאת
המדור	1919 הוא עורך K	1919 היא עורכת K
המובעות	1942 הדעות K במאמר	1942 הדעות K בטור	1942 הדעות K בכתבה
המועדף	1916 למקור K	1916 כמקור K
המייל	1898 לתיבת K	1899 כתובת K
המערכת	97 הערת K
המקורית	97 בגרסה K של
הניוזלטר	1899 K היומי	1930 K השבועי של	1930 K שלנו	1995 K
הסביר	1997 K
הסיכום	1921 K
העבירו	49 K אותה	49 K הלאה
העיקריות	1921 הנקודות K
העיתונות	1995 K העצמאית
הפרטיות	1906 מדיניות K
הפרסומות	1961 חוסם K
הפרסומים	1961 חוסם K
הפרסומת	11 K
הצביעו	1994 K בסקר
הצטרפו	51 K אליהם	51 K אלינו	1902 K לערוץ	1994 K אלינו
הקודמת	97 בגרסה K של
הקוראים	18 בזכות K
השאירו	77 K כתובת מייל	77 K מייל
השימוש	1906 תנאי K
השמות	97 K שונו
התגובות	1927 K
התחברו	24 K
התמונות	40 את K שלכם
התמיכה	1931 בזכות K שלכם
התראות	14 K
התרגום	1921 K
התרומה	1994 K שלכם
""", 'ו': """
ובטוויטר	1901 בפייסבוק K
ווידאו	40 תמונות K
וסרטונים	40 תמונות K
ותלוי	1931 K בכם
ותלויה	1931 K בכם
""", 'ז': """
זקוקה	1994 K לכם
""", 'ח': """
חודשית	1994 תרומה K
חיצוני	1920 תוכן K	1920 תוכן ממקור K
""", 'ט': """
טען	1997 K
""", 'י': """
יכולים	50 מנויים K
ישירות	1930 K למייל	1930 K לתיבת
""", 'כ': """
כמנויים	50 K	80 הצטרפו K	1895 הצטרפו K
כתב	1997 K
כתבה	1921 K זו	1995 K זו	1997 K
כתבו	38 K לנו	67 K לנו	1994 K לנו
כתבות	1943 K חינם
כתבי	38 K לנו	67 K לנו
כתבת	1919 היא K
כתובת	77 הזינו K מייל	1899 K דוא"ל
""", 'ל': """
לדברי	1997 K
להגיב	6 כדי K	1927 K
להמשיך	1895 כדי K לקרוא	1931 עזרו לנו K
להעתיק	1913 אין K	1942 לשכפל, K
לחודש	1996 K
לחוק	1942 סעיף #א K
לחצו	1994 K כאן
לידיעון	1994 הירשמו K
לכתבים	39 K שלנו
לכתבת	39 K שלנו
למייל	79 K שלכם
למנויים	80 היו K	1896 K בלבד
למערכת	39 K שלנו	43 מכתבים K
לניוזלטר	78 K	78 K שלנו	1898 הירשמו K	1898 הרשמה K	1898 K שלנו	1930 בהצלחה K	1994 הירשמו K
לעזרתכם	1994 אנחנו זקוקים K
לענייני	1919 הוא כתב K	1919 היא כתבת K
לפרסם	45 K כתבה זו	45 K מחדש
לצפייה	1920 K בתוכן
לקבוצת	1902 הצטרפו K
לקריאה	1943 כתבות K
לקריאת	20 K הכתבה
לשנה	1996 K
לתומכים	1931 הצטרפו K
""", 'מ': """
מאמרים	15 K חינם	1943 K חינם
מועדף	1916 מקור K	1916 כמקור K	1979 מקור K	1979 כמקור K
מינוי	1895 רכשו K	1994 רכשו K	1998 K
מנוי	1895 כבר K
מנויים	1998 K
מניות	1966 בלי בעלי K	1966 ללא בעלי K
מסכימים	43 לא K	43 K?	1930 בהרשמה אתם K
מסר	1997 K
מסרבים	97 K להגיב
מראה	64 אתר K
""", 'נ': """
ניוזלטר	1930 K שבועי	1998 K
נשלח	57 K לכם
""", 'ס': """
סיכום	1921 K
סיפר	1997 K
סיפרה	1997 K
סעיף	1942 K #א
ספאם	71 בלי K	71 ללא K
ספרו	38 K לנו	67 K לנו	1994 K לנו
סרטונים	40 תמונות או K
""", 'ע': """
עדכונים	1930 לקבלת K במייל
עודכנה	97 הכתבה K	97 הידיעה K
עיתונאי	1919 הוא K
עיתונאית	1919 היא K
עיתונות	1931 לעשות K	1995 K עצמאית
עכשיו	1994 תרמו K
עלולים	97 K להיות קשים
עמלה	1941 נקבל K	1941 לקבל K
ער	97 K״ן
""", 'פ': """
פרסום	45 K מחדש
פרסומות	70 בלי K	70 ללא K	1961 חוסם K	1995 ללא K
פרסומת	11 K
פרשן	1919 הוא K
פרשנית	1919 היא K
""", 'צ': """
ציין	1997 K
""", 'ק': """
קודמת	97 בגרסה K של
קוראי	1995 K
קרא	1997 K
קריאה	0 זמן K
""", 'ר': """
ראשון	1996 חודש K
""", 'ש': """
שאלו	1921 K את
שולחים	57 אנחנו K לכם
שיווקי	1930 לקבל תוכן K
שלחו	38 K לנו	67 K לנו	1994 K לנו
שלנו	39 לכתב K	1995 K
שנקבל	1941 K עמלה
שקראתם	1994 תודה K
שתפו	25 K
""", 'ת': """
תגובה	97 לא נמסרה K
תגובות	1927 K
תוכן	9 K זה	1920 הצגת K
תיאורים	97 כוללת K	97 מכילה K
תייגו	62 K אותי
תיקון	97 K:
תלוי	1931 K בכם
תלויה	1931 K בכם
תמיכתכם	1994 K
תמכו	1994 K בנו
תקציר	1921 K
תרומה	1998 K
תרומות	1998 K
""", 'ا': """
اخبارنا	215 K
اخبرنا	38 K	67 K
اخبرونا	38 K	67 K
ادامه	1571 K مطلب	1571 K خبر	1615 براي K مطلب
ادبلاك	1593 K
ادعمنا	214 K
ادعموا	214 K
ارسال	6 براي K نظر	1549 براي ما K كنيد
ارسله	49 K الي
ارسلها	38 K الينا	67 K الينا
اسبوعيا	216 K
استخدام	123 يمنع اعادة K
استطلاع	214 صوت في K
استطلاعنا	215 K
استفاده	1537 از كوكي K ميكنيم	1537 از كوكيها K ميكنيم	1538 شرايط K	1545 K از مطالب اين سايت	1545 K از مطالب سايت
استمرار	214 ساهم في K	214 ساهموا في K
اسپم	71 بدون K
اشار	217 K
اشارة	62 ضع K الي
اشارت	217 K
اشتراك	149 لديك K	218 K	1566 K تهيه كنيد	1615 K تهيه كنيد	1619 K
اشتراكك	146 تم K
اشترك	80 K	101 K الان	214 K الان
اشتركوا	80 K	214 K
اصحابها	144 تعبر عن راي K	144 عن راي K
اصلاحيه	97 K
اضاف	217 K
اضافت	217 K
اضغط	214 K هنا
اطلاع	1549 به ما K دهيد
اعادة	45 K نشر	123 يمنع K نشر
اعجبك	215 K هذا
اعلام	1618 K كرد
اعلانات	70 بلا K	70 بدون K	70 لا K	179 مانع K	179 حاجب K
اعلانها	14 K
اعلن	217 K
اعلنت	217 K
اعملوا	62 K تاغ
افاد	217 K
افادت	217 K
افزود	1618 K
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
اول	1617 ماه K
اوليه	97 نسخه K اين
ايميل	1532 K خود را	1532 به K شما	1533 ادرس K	1533 نشاني K	1562 در K خود	1615 K خود را وارد كنيد
ايميلتان	1562 به K
اينجا	1570 K كليك كنيد	1615 K كليك كنيد
اينستاگرام	1535 در K دنبال
اينه	64 K
اپ	1561 K
اپليكيشن	1561 K	1615 K ما را	1615 K را دانلود كنيد	1615 K را نصب كنيد	1616 K ما
اگهي	11 K	70 بدون K
""", 'ب': """
باحث	131 K
باحثة	131 K
بازتابدهنده	1575 الزاما K	1575 لزوما K	1575 K ديدگاه
بازنشر	45 K
باشيد	1549 با ما در تماس K
بالضرورة	144 لا تعبر K عن	144 لا يعبر K عن	144 لا تعكس K	144 لا يعكس K	144 لا تمثل K	144 لا يمثل K
ببينيد	1556 را K
بحسب	217 K
بخوانيد	1547 K
بدهيد	38 به ما پيام K	67 به ما پيام K
بديل	64 رابط K
براي	1616 K ما
بريدك	60 لن يظهر K	77 اترك K	77 ادخل K	79 في K	104 الي K	146 في K	146 علي K	146 سجل K	146 اضف K
بريدكم	77 اتركوا K	146 في K
بشنويد	1556 K
بعرض	133 هل تسمح K
بفرستيد	38 براي ما K	67 براي ما K	1549 براي ما K
بفضلكم	215 K
بنويسيد	38 براي ما K	67 براي ما K	1549 براي ما K	1615 براي ما K
بهروز	97 اين خبر K	97 اين گزارش K
بپيونديد	51 به انها K	51 به جمعشان K	1547 K	1555 به تيم ما K	1615 K
بگذاريد	38 با ما در ميان K	67 با ما در ميان K	1549 با ما در ميان K	1615 با ما در ميان K
بگوييد	38 به ما K	67 به ما K
بگيريد	38 با ما تماس K	67 با ما تماس K	1549 با ما تماس K
""", 'ت': """
تؤكد	217 K
تابعة	74 روابط K
تابعنا	111 K علي	111 K عبر	214 K علي تويتر	214 K علي غوغل	214 K علي جوجل
تابعوا	110 K اخبار
تابعونا	110 K علي	110 K عبر	214 K علي
تاكيد	1618 K كرد
تبرع	218 K
تبرعات	218 K
تبرعك	214 K
تبرعكم	214 K
تبرعوا	90 K بما	214 K الان
تبليغ	1593 ضد K
تبليغات	70 بدون K	1593 مسدود كننده K
تجربتك	67 K معنا
تجربه	67 K خود را با ما
تحريريه	39 K ما
تحقيقاتنا	215 K
ترجيحي	1548 منبع K	1548 منابع K	1610 منابع K	1610 منبع K
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
تلگرام	1535 ما را در K	1535 در K دنبال	1535 كانال K ما	1549 با ما در K
تماشا	1556 K كنيد
تمامي	1546 K حقوق
تمثل	144 لا K راي
تنويه	97 K:
تواصل	38 K معنا
تواصلوا	38 K معنا	214 K معنا
توافق	43 هل K
توافقنا	43 لا K
توزيع	123 يمنع اعادة K
توصيف	97 حاوي K
توضيح	97 K:	1618 K داد
تيم	1616 K ما
""", 'ج': """
جافاسكريبت	175 K
جاوااسكريپت	1537 K را فعال
جزئيات	97 حاوي K
""", 'ح': """
حذر	217 K
حذرت	217 K
حساب	101 هل لديك K
حقوق	1546 كليه K	1546 همه K	1546 تمام K
حمايت	1563 K مالي خود	1564 به K شما نياز	1564 با K شما	1565 K كنيد	1615 از ما K كنيد	1615 K شما
""", 'خ': """
خارجي	133 محتوي K
خبر	4 اين K	1616 اين K
خبرنامه	1532 K ما	1532 اشتراك K	1533 در K	1562 K روزانه	1562 K هفتگي	1616 K ما	1616 K	1619 K
خبرنگار	39 K ما	1549 K ما را	1551 K
خبرنگاران	39 K ما	1616 K ما
خصوصي	1538 سياست حريم K
خواست	1618 K
خواستند	1618 K
خواندن	1566 براي ادامه K
خوانندگان	18 با كمك K	43 نامههاي K	1564 به K خود تكيه	1616 K ما
خواهد	1558 منتشر K شد
خواهند	1558 منتشر K شد
""", 'د': """
داستان	67 K خود را براي ما
دانشگاه	1551 استاد K
دستيار	63 K مجازي
دعا	217 K
دعت	217 K
دعمك	214 K
دعمكم	147 نعتمد علي K	147 تعتمد علي K	147 نحتاج الي K	214 K
دنبال	1535 ما را K كنيد	1547 K كنيد	1547 K كنيم	1615 K كنيد
دهيد	38 به ما پيام K	67 به ما پيام K	1549 به ما خبر K	1556 گوش K	1567 هديه K	1615 خبر K
دوستان	49 براي K خود
دوستانتان	49 براي K	49 با K
ديدگاه	1558 نوشتن K	1558 ارسال K	1558 بيانگر K	1575 لزوما K
""", 'ذ': """
ذكر	217 K
ذكرت	217 K
""", 'ر': """
راسلنا	38 K	67 K	214 K
راسلونا	38 K	67 K	214 K
رايگان	1555 وبينار K ما	1566 اشتراك K	1576 مقاله K	1576 مطلب K	1576 مطالعه K	1615 K ثبت نام كنيد
روبوت	205 لست K
روبوتا	205 انا لست K
روزنامه	1575 ديدگاه K
روزنامهنگار	1551 K
روزنامهنگاري	1616 K مستقل
""", 'س': """
سابقة	97 نسخة K من هذا	97 نسخة K من هذه
سالانه	1617 K
ساهم	90 K بما	214 K في دعم
ساهموا	90 K بما	214 K في دعم
سايت	1616 K ما
سايتهاي	1552 محتواي K ديگر
سكريبت	175 جافا K
سنويا	216 K
""", 'ش': """
شارك	25 K
شاركنا	38 K قصتك	67 K قصتك	214 K برايك
شاركه	25 K	49 K مع
شاركونا	67 K قصتكم	214 K
شهريا	216 K
شويد	24 وارد K	1547 عضو K	1547 K	1615 عضو K
""", 'ص': """
صباح	17 كل K
صبحگاهي	1562 خبرنامه K
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
علاقه	1548 منبع مورد K
عملنا	215 K
عمولة	157 قد نحصل علي K	157 نحصل علي K
عنوان	21 لن يتم نشر K
""", 'ف': """
فارسله	49 K
فرصتهاي	1555 K شغلي در
فريقنا	215 K
فشاركه	49 K
فنجان	54 ادعني الي K قهوة
فيسبوك	16 K	214 تابعنا علي K
فيلترشكن	64 K
فيلم	40 عكس و K
فينگليش	1558 K	1559 حروف لاتين (K)
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
كار	1616 K ما
كاربري	1566 حساب K خود شويد	1615 حساب K خود شويد
كانال	1535 به K ما	1547 K ما	1616 K ما
كتب	217 K
كتبت	217 K
كردهايد	1566 ثبت نام K	1566 ثبتنام K
كمصدر	128 K مفضل	198 K مفضل
كميسيون	1573 K دريافت كنيم	1573 K دريافت ميكنيم
كنيد	62 منو تگ K	62 من را تگ K	62 تگ K	1555 ديدن K	1556 گوش K	1567 هديه K	1570 روي لينك كليك K	1570 كليك K	1615 به ما كمك K	1615 روي لينك كليك K	1615 همين حالا ثبت نام K
كوكي	1538 از K
كوكيها	1538 K
""", 'ل': """
لניוזלטר	78 K
لاتين	1558 حروف K	1559 حروف K
لاشتراكك	146 K في
لاشتراككم	146 K في
لاضافة	6 K تعليق	143 K تعليق
لزوما	1575 K نظر
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
ما	1616 به K
مالكين	184 بلا K
مالي	1564 كمك K شما	1615 كمك K شما	1619 كمك K
ماه	1617 در K
ماهانه	1617 K
متجرنا	215 K
متصفحك	10 K
مجانا	214 سجل K
مجانيا	159 مقالا K
مجانية	159 مقالات K
محتوا	9 اين K
محتواي	1552 K خارجي	1552 اجازه ميدهيد K
محتوايي	1552 حاوي K از
محتوي	133 K من طرف ثالث
محفوظ	1545 حقوق K است
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
مستقل	1616 رسانه K
مستقلة	215 صحافة K
مسدودكننده	1593 K تبليغات
مشترك	149 هل انت K	1566 K شويد	1615 K شويد
مشتركا	50 بصفتك K
مشتركان	1566 ويژه K است
مصنوعي	1553 هوش K
مطالعه	0 دقت K	0 زمان K
مطلب	4 اين K	1616 اين K
معنا	214 ساهم K
مفضل	198 مصدر K
مفضلا	198 مصدرا K
مقالاتنا	147 لا نضع K	215 K
مقاله	1571 ادامه K
ملاك	184 بلا K
منبع	1574 ذكر K
منتخب	1548 منبع K
منشن	62 K لي
منصتنا	215 K
مهمانم	54 قهوه K
موافقتك	133 نطلب K
موبايل	1561 برنامه K
موردنياز	21 بخشهاي K
موفقيت	1562 عضويت شما با K	1562 ثبت نام شما با K
موقعنا	215 K
ميتوانند	50 مشتركان K
ميخواهيم	1552 از شما اجازه K
ميدهد	1558 نظر K
ميفرستيم	57 برايتان K	57 براي شما K
ميگفت	1618 K
ميگويد	1618 K
ميگيريم	1573 كميسيون K
""", 'ن': """
ناشد	217 K
ناشدت	217 K
نتقاضي	157 K عمولة	157 قد K عمولة
نحتاج	147 K الي دعمك
نخواهد	22 منتشر K شد	1558 منتشر K شد
نخواهند	1558 منتشر K شد
نداد	97 پاسخ K
ندهيد	1615 از دست K
نرسل	57 K لك	57 K لكم
نرمافزار	1561 K موبايل
نستخدم	114 K ملفات
نشرتنا	78 K	104 اشترك في K	215 K
نظر	6 ثبت K
نظرسنجي	1615 در K ما	1616 K ما
نميشود	60 ايميل شما نمايش داده K	1558 منتشر K
نوشت	1618 K
نويسنده	1549 ايميل K	1551 K
نياز	1564 به كمك شما K
نيستيد	43 موافق K
""", 'ه': """
هستيد	1566 مشترك K
هماكنون	1615 K ثبت نام كنيد
همايش	1555 بليت K
هوشمند	63 دستيار K
""", 'و': """
وابسته	1564 به حمايت شما K
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
وبينار	1555 K ما	1555 در K
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
ويديو	40 عكسها و K	40 عكس و K	1552 ديدن اين K
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
پژوهشگر	1551 K
""", 'گ': """
گزارش	1616 اين K
گزارشهاي	1616 K ما
گفت	1618 K
گفتند	1618 K
گفته	1618 K است	1618 به K
""", 'अ': """
अनुभव	67 अपना K हमें	2022 का K रखने
अनुवाद	2024 K
अनुसार	2084 के K
अपडेट	97 लेख को K किया	97 खबर को K किया
अपनी	2029 K राय दें
अपील	2084 K की
अलर्ट	2031 K पाने के लिए
असहमत	43 K हैं
असिस्टेंट	63 वर्चुअल K	63 एआई K
""", 'आ': """
आपका	2081 K दान
आपको	57 हम K
आर्टिकल	2043 फ्री K	2043 मुफ्त K
आर्थिक	2033 K सहयोग दें	2033 K सहयोग करें	2081 K मदद दें
आवश्यक	21 K फील्ड
""", 'इ': """
इंस्टॉल	2003 ऐप K करें	2031 K करें
इनबॉक्स	2002 आपके K	2032 अपने K में
""", 'उ': """
उपयोग	2008 कुकीज का K	2008 कुकी का K
""", 'ए': """
एजेंसी	2042 K की फीड
एडिटर	2022 सब K हैं	2022 सब-K हैं
""", 'ऐ': """
ऐडब्लॉकर	2060 K
""", 'क': """
कमीशन	2041 हमें K मिल	2041 K मिल सकता है
कमेंट	2029 अपनी राय K	2030 K करने के लिए	2030 K में अपनी राय	2030 K हटा	2030 K करने वाले
करके	2032 साइन अप K आप
करें	62 मुझे टैग K	62 हमें टैग K	2002 ईमेल दर्ज K	2005 फॉलो K	2017 जॉइन K	2017 लाइक K	2020 हमें ईमेल K	2027 टिकट बुक K	2029 पोल में वोट K	2032 साइन अप K	2036 शेयर K	2036 साझा K	2036 सेव K	2081 फॉलो K	2081 लॉग इन K	2081 साइन अप K
कहती	2084 K
कहते	2084 K
कहा	2084 K
कहानी	67 अपनी K हमें
कीजिए	2081 मदद K
कॉपी	2036 लिंक K हो गया
कॉपीराइट	2016 K
क्लिक	2017 K करें	2081 यहां K करें	2081 लिंक पर K करें
""", 'ख': """
खबर	4 इस K	4 यह K	2082 इस K	2082 यह K
खबरें	2038 और K पढने के लिए	2043 मुफ्त K
खबरों	2038 अन्य K के लिए	2038 ताजा K के लिए	2038 की K के लिए
खरीदें	2027 यहां से K
खेलें	2029 क्विज K और
""", 'ग': """
गिफ्ट	2036 K करें
गोपनीयता	2008 K नीति
""", 'ज': """
जनरेट	2042 ऑटो-K
जरूर	2020 हमें K दें
जावास्क्रिप्ट	2008 K
जुडने	2018 K के लिए
जुडिए	51 आप भी K	2081 K
जुडें	51 आप भी K	2005 चैनल से K	2017 K	2027 हमारी टीम से K	2081 हमसे K
ज्वाइन	2017 K करें
""", 'ट': """
टिप्पणियों	2030 K के लिए
टिप्पणी	97 K करने से इनकार	2030 K करने के लिए	2030 K पोस्ट करने के लिए
""", 'ड': """
डाउनलोड	2003 ऐप K करें	2031 K करें	2031 K कीजिए	2081 ऐप K करें	2081 ऐप K कीजिए
""", 'त': """
तस्वीरें	40 K और वीडियो	40 अपनी K
""", 'द': """
दान	2085 K
दिखाया	60 ईमेल नहीं K
दिया	97 पर जवाब नहीं K
दें	2081 राय K
देखें	2081 यहां K
दोस्तों	49 K को भेजें	49 K के साथ
""", 'ध': """
धारा	55 K #g	55 K # जी
""", 'न': """
निजता	2008 K नीति
निर्भर	2033 आपके सहयोग पर K
नोटिफिकेशन	14 K	2003 K चालू करें	2031 K ऑन करें	2031 K ऑन कर लें
नौकरी	2027 K के अवसर
न्यूज	2006 गूगल K पर
न्यूजरूम	39 हमारे K
न्यूजलेटर	2002 हमारे K	2002 हमारा K	2002 हमारा साप्ताहिक K	2002 K के लिए	2082 हमारे K	2085 K
""", 'प': """
पढने	0 K का समय	2034 K के लिए
पढें	0 मिनट में K	2003 ऐप में K	2081 पूरी खबर K
पत्रकार	2082 हमारे K
पत्रकारिता	2022 K में सक्रिय हैं	2082 हमारी K	2082 स्वतंत्र K
पसंदीदा	2019 K सोर्स	2019 K स्रोत	2019 K न्यूज सोर्स	2076 K स्रोत	2076 K सोर्स
पाठकों	18 K के सहयोग	2033 K के सहयोग से चलते
पाने	2032 ईमेल पर K के लिए
पुनःप्रकाशित	45 K
पुनर्प्रकाशन	2042 K वर्जित
पुनर्प्रकाशित	45 K
पूछा	2084 K
पूछें	2024 K
पूरी	2034 बनकर K खबर
पॉडकास्ट	2028 K सुनें	2028 K सुनने के लिए	2082 हमारा K
प्रकाशित	21 ईमेल पता K	45 पुनः K
प्रति	2083 K माह	2083 K वर्ष
प्रतिक्रिया	2029 अपनी K
प्रिफर्ड	2019 K सोर्स
""", 'ब': """
बताइए	38 हमें K	67 हमें K
बताएं	38 हमें K	67 हमें K	2020 हमें K	2020 कमेंट करके K	2081 हमें K	2081 राय K
बताते	2084 K
बताया	2084 K
बदल	97 नाम K
बाहरी	2023 K साइट
बिंदु	2024 मुख्य K
बॉक्स	2030 कमेंट K में
बोला	2084 K
बोले	2084 K
ब्राउजर	10 आपका K
ब्लॉकर	2060 ऐड K	2060 एड K
""", 'भ': """
भेजें	38 हमें K	49 आगे K	49 किसी को K	67 हमें K	2020 हमें K	2081 हमें K	2081 खबर K
""", 'म': """
मकतूब	43 K
महीने	50 सदस्य हर K	2083 हर K
मांगते	2023 आपकी इजाजत K हैं	2023 आपकी अनुमति K हैं
मुताबिक	2084 K
मुफ्त	2043 K लेख
""", 'य': """
यूट्यूब	16 K
योगदान	55 मासिक K
""", 'र': """
रखने	2034 पढना जारी K के लिए
रजिस्टर	2081 अभी K करें
रहिए	2038 जुडे K
रहें	2038 जुडे K
रिपोर्टर	39 हमारे K
""", 'ल': """
लिखा	2084 K
लिखें	38 हमें K	67 हमें K	2081 हमें K
लेख	2082 यह K	2082 इस K
लॉग	24 K इन
लॉगिन	2081 K करें
""", 'व': """
विचलित	97 K कर सकते
विचार	2042 लेखक के निजी K
विज्ञापन	11 K	70 न K	70 बिना K	70 कोई K नहीं	2060 K अवरोधक
वीडियो	40 फोटो और K	40 अपने K	2028 K देखें	2028 K यहां देखें	2028 K भी देखें	2028 K देखने के लिए
वेबसाइट	2082 हमारी K
वेबिनार	2027 K के लिए
वॉट्सऐप	38 हमें K	67 हमें K
व्हाट्सएप	38 हमें K	67 हमें K	2020 हमें K करें
व्हाट्सऐप	16 K	38 हमें K	67 हमें K
""", 'श': """
शर्तें	2008 नियम और K
शामिल	51 उनमें K हों	97 विवरण K
""", 'स': """
संपर्क	38 हमसे K करें	38 हमें K करें	67 हमसे K करें	67 हमें K करें	2020 हमसे K करें
संपादित	2042 ने K नहीं किया
संवाददाता	39 हमारे K	2022 वरिष्ठ K हैं	2022 K हैं
संस्करण	97 पिछले K में
सकते	2018 जुड K हैं	2018 फॉलो कर K हैं	2020 हमें भेज K हैं
सदस्य	55 मासिक K	2034 पहले से K हैं	2081 K बनें
सदस्यता	2034 K लें
सप्ताह	2083 प्रति K
सब्सक्राइब	2002 न्यूजलेटर को K	2002 न्यूजलेटर K	2005 चैनल को K	2017 K करें	2032 K करके आप	2081 K करें
सब्सक्राइबर	50 K	2034 K हैं
सब्सक्राइबर्स	2034 K के लिए है
सब्सक्रिप्शन	2032 K सफल	2085 K
समरी	2024 K
समर्थन	2081 K करें
सर्वाधिकार	2015 K सुरक्षित
सर्वे	2029 K में भाग लें	2029 K में भाग लेकर
सहमत	43 K हैं
सहयोग	2033 हमें K करें	2081 आपका K	2081 हमें K	2081 K करें	2081 आपके K
सहयोगी	55 मासिक K
सामग्री	2023 से मिली K शामिल है	2023 K उपलब्ध नहीं है
सारांश	2024 K
सिंडीकेट	2042 K फीड
सीनियर	2022 K सब एडिटर हैं
सुझाएं	2081 सुधार K
सुधार	97 K:	97 भूल K
सुनें	2 खबर K	2 लेख K	2028 को K	2028 लेख K
सुबह	17 हर K
स्पैम	71 कोई K नहीं
स्वीकार	2023 कुकीज K करें
""", 'ह': """
हमारा	2003 K ऐप	2082 K काम	2082 K ऐप
हमारी	39 K टीम से	2081 K मदद करें	2082 K टीम
हमारे	2082 K पाठक	2082 K चैनल	2082 K साथ
हिस्सा	2029 सर्वे में K लें
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
กด	4005 Kเพิ่มเพื่อน	4033 Kติดตาม
กร	3975 Kอกอีเมล
กล	4036 K่าว
กอ	4034 Kงบรรณาธิการ
กา	14 Kรแจ้งเตือน	4033 Kรสนับสนุนจากคุณ
""", 'ข': """
ขอ	3993 Kบคุณที่สมัคร	3993 Kบคุณที่ลงทะเบียน	4034 Kงเรา
""", 'ค': """
คล	40 Kิปหรือภาพ	4033 Kิกที่นี่	4033 Kิกชม
คว	4003 Kามเห็นส่วนตัวของผู้เขียน
ค่	4002 Kาคอมมิชชั่น	4002 Kาคอมมิชชัน
""", 'จ': """
จด	3974 Kหมายข่าวของเรา	3993 Kหมายข่าวรายสัปดาห์ของเรา	4037 Kหมายข่าว
จะ	3992 Kไม่แสดงให้คนอื่นเห็น
""", 'ช': """
ช่	21 Kองข้อมูลจำเป็น
""", 'ด': """
ดา	4033 Kวน์โหลดแอปของเรา	4033 Kวน์โหลดแอปได้	4033 Kวน์โหลดแอปเลย	4033 Kวน์โหลดแอปฟรี
""", 'ต': """
ติ	38 Kดต่อเรา	38 Kดต่อทีมข่าว	67 Kดต่อเรา	67 Kดต่อทีมข่าว	3984 Kดต่อผู้สื่อข่าวของเรา	3984 Kดต่อกองบรรณาธิการ	4033 Kดตามเรา
ต่	4035 Kอเดือน	4035 Kอปี
""", 'ถ': """
ถื	3993 Kอว่าคุณยอมรับ
""", 'ท': """
ทด	3997 Kลองอ่าน
ทั	38 Kกมา	4003 Kศนะของผู้เขียน
ทา	3992 Kงเว็บไซต์ขอสงวนสิทธิ์	3994 Kงอีเมลทุก
ทุ	3994 Kกเช้าทางอีเมล
""", 'บ': """
บท	3998 Kความฟรี	4034 Kความนี้
บร	4037 Kิจาค
บล	4017 K็อกโฆษณา
บอ	38 Kกเรา	67 Kกเรา	4036 Kกว่า
""", 'ผ': """
ผู	63 K้ช่วยเสมือน	63 K้ช่วย ai	3995 K้อ่านที่สนับสนุนเรา
""", 'พ': """
พู	4036 Kดกับ
""", 'ภ': """
ภา	40 Kพและคลิป	40 Kพหรือคลิป	40 Kพและวิดีโอ
""", 'ม': """
มี	3984 Kข้อมูลเพิ่มเติม?
""", 'ย': """
ยอ	3986 Kมรับคุกกี้
""", 'ร': """
ระ	4036 Kบุว่า
รา	4035 Kยเดือน
ร่	51 Kวมเป็นหนึ่ง	51 Kวมสนับสนุน	3995 Kวมสนับสนุนการทำงานของเรา	4033 Kวมสนับสนุน	4033 Kวมบริจาคให้เรา	4033 Kวมบริจาคกับเรา	4033 Kวมบริจาคได้ที่
""", 'ล': """
ลิ	4003 Kขสิทธิ์เป็นของข่าว
""", 'ว': """
วา	4034 Kรสารศาสตร์อิสระ
""", 'ส': """
สง	3980 Kวนลิขสิทธิ์	3981 Kวนสิทธิ์
สน	3995 Kับสนุนสื่ออิสระ	3995 Kับสนุนการทำงานของเรา	3995 Kับสนุนนักข่าว	4033 Kับสนุนเรา	4033 Kับสนุนพวกเรา
สม	50 Kาชิกสามารถ	3974 Kัครรับจดหมายข่าว	3974 Kัครรับข่าวสาร	4033 Kัครรับ	4033 Kัครสมาชิกวันนี้	4033 Kัครสมาชิกเลย	4033 Kัครสมาชิกเพื่อ	4033 Kัครสมาชิกได้ที่	4033 Kัครสมาชิกของเรา	4037 Kาชิก
สำ	3997 Kหรับสมาชิกเท่านั้น
สื	4034 K่ออิสระ
ส่	38 Kงข้อความมา	38 Kงมาที่ทีมข่าว	49 Kงต่อ	67 Kงมาที่ทีมข่าว	3984 Kงเรื่องราวของคุณ	3984 Kงข่าวหาเรา	4033 Kงข้อมูลมาที่	4033 Kงคลิปมา
""", 'ห': """
หา	3984 Kกคุณมีข้อมูล
ห้	3980 Kามคัดลอกหรือ	3980 Kามคัดลอกข้อความ	3980 Kามคัดลอกเนื้อหา	3980 Kามคัดลอกบทความ	3981 Kามทำซ้ำ
""", 'อ': """
อย	4033 K่าพลาด
อี	21 Kเมลของคุณจะไม่	3974 Kเมลของคุณ
อ่	3997 Kานบทความฉบับเต็ม
""", 'เ': """
เข	24 K้าสู่ระบบ	4033 Kียนถึงเรา	4033 K้าสู่ระบบเพื่อ
เฉ	3997 Kพาะสมาชิก
เน	9 Kื้อหานี้	3986 Kื้อหาจากภายนอก	3986 Kื้อหาภายนอก	4013 Kื้อหานี้มาจาก	4013 Kื้อหาจาก
เป	3997 K็นสมาชิกอยู่แล้ว	4036 Kิดเผยว่า
เผ	45 Kยแพร่ต่อ	45 Kยแพร่ซ้ำ
เพ	18 Kราะผู้อ่าน	3992 Kื่อแสดงความคิดเห็น	3997 Kื่ออ่านต่อ	3997 Kื่ออ่านบทความ	4005 Kิ่มเพื่อนไลน์	4005 Kิ่มเพื่อนทางไลน์
เล	38 K่าให้เราฟัง	67 K่าให้เราฟัง	67 K่าประสบการณ์
เว	0 Kลาอ่าน	97 Kอร์ชันก่อนหน้าของ	3992 K็บไซต์ไม่รับผิดชอบ
""", 'แ': """
แก	97 K้ไข:
แจ	38 K้งทีมข่าว	67 K้งทีมข่าว	3984 K้งเบาะแสข่าว	3984 K้งเรา	4033 K้งทีมงาน
แช	49 Kร์ให้	67 Kร์เรื่องราว
แท	62 K็กเรา	62 K็กมา
แห	3983 Kล่งข่าวที่ต้องการ	3983 Kล่งข่าวโปรด	3983 Kล่งที่มาที่ต้องการ
แอ	4005 Kดไลน์	4005 Kดไลน์เพื่อ	4033 Kดไลน์
""", 'โ': """
โฆ	11 Kษณา
โป	4017 Kรแกรมบล็อกโฆษณา
โห	4033 Kวตเลย	4033 Kลดแอป
""", 'ใ': """
ให	4034 K้เรา
""", 'ไ': """
ไม	70 K่มีโฆษณา
""", 'ả': """
ảnh	4379 hãy gửi K
""", 'ủ': """
ủng	4320 ly cà phê K hộ	4379 hãy K hộ
""", 'あ': """
あと	2496 K#本、無料で
あな	51 Kたも参加
""", 'い': """
いか	2552 Kがでしたか
いの	97 Kちの電話
""", 'お': """
お使	10 Kいのブラウザ	2463 Kいのブラウザ
お寄	2552 Kせください
お届	57 Kけします
お申	2484 Kし込みはこちら	2552 Kし込みください	2552 Kし込みはこちら
お聞	2552 Kかせください
お見	2552 K逃しなく
お試	2552 Kしください
お読	2552 Kみいただけます
お送	57 Kりします
""", 'か': """
から	2501 K転載したものです	2501 Kの転載です
か月	2450 K無料	2554 K無料
""", 'が': """
が作	2534 aiK成
が無	2463 javascriptK効
が生	2534 aiK成
が翻	2534 aiK訳
が要	2534 aiK約
""", 'こ': """
ここ	2449 Kからは有料	2450 Kから先は
この	2 K記事を音声	9 Kコンテンツ	2449 K記事は有料	2449 K記事は会員	2468 K記事についてのご意見	2514 Kコンテンツは	2514 K投稿は	2514 K外部コンテンツは	2553 K記事が	2553 K記事を	2553 K記事は
""", 'ご': """
ご利	10 K用のブラウザ	2463 K用のブラウザ
ご協	2552 K力ください
ご存	2502 Kじの方は
ご寄	2447 K付をお願い	2552 K付
ご意	43 K見・ご反論	2468 K見・ご感想	2468 K見をお寄せ
ご感	2468 K想をお寄せ
ご支	2447 K援をお願い	2552 K援
ご登	2493 K録ありがとうございます	2552 K録
ご覧	2552 Kください	2552 Kいただけます
ご購	2552 K読
ご連	2552 K絡ください
""", 'す': """
すで	2496 Kに会員の方
すべ	2450 Kての記事が
""", 'ぜ': """
ぜひ	2460 Kフォロー
""", 'で': """
でも	2460 K配信中
で作	2534 aiK成
で受	2477 lineKけ取る
で届	2477 lineKく
で最	2477 lineK新
で生	2534 aiK成
で要	2534 aiK約
""", 'と': """
と強	2555 K調
と書	2555 Kい
と発	2555 K表
と話	2555 Kし	2555 Kす
と語	2555 Kっ	2555 Kる
と説	2555 K明
と述	2555 Kべ
""", 'に': """
によ	2534 aiKって生成	2534 aiKる要約	2555 Kると
""", 'の': """
の使	2466 cookieK用
の学	48 aiK習
の採	2484 K用情報
の提	2501 K供記事です
""", 'を': """
をフ	2460 Kォローする	2460 Kォローしよう
を使	2466 cookieK用
を利	2466 cookieK用
を有	2463 javascriptK効	2463 javascript K効
を発	2555 K表した
を許	2481 cookieK可
""", 'ア': """
アカ	2477 lineKウントはこちら
アシ	63 aiKスタント
アフ	74 Kィリエイトリンク	74 Kィリエイト広告	2500 Kィリエイト広告	2500 Kィリエイトプログラム	2500 Kィリエイトリンク	2509 Kィリエイトリンク	2509 Kィリエイト広告	2509 Kィリエイトプログラム
アプ	2455 Kリで開く	2455 Kリで読む	2455 Kリはこちら	2456 Kリを開く	2456 Kリをダウンロード	2456 Kリのダウンロード	2456 Kリをインストール	2492 Kリなら通知	2492 Kリなら速報	2492 Kリなら、	2492 Kリで読むと	2492 Kリなら
アン	2488 Kケートにご協力	2488 Kケートはこちら	2488 Kケート実施中	2489 Kケートに答えて
""", 'カ': """
カ月	2450 K無料	2554 K無料
""", 'ク': """
クイ	2489 Kズに答えて
クッ	2465 cookie(Kキー)	2466 Kキーを使用	2466 Kキーを利用	2481 Kキーを許可
""", 'コ': """
コメ	6 Kントを書く	6 Kントする	21 Kントをキャンセル	21 Kントを投稿するには	85 Kント欄	97 Kントしていない	2468 Kントを投稿するには	2468 Kントするには	2468 Kントをお寄せ	2469 Kント欄で	2469 Kント欄に	2469 Kント欄から	2469 Kント欄へ	2491 Kントは削除します	2491 Kントは削除することが	2491 Kントは削除する場合	2491 Kントは承認	2491 Kントは公開前	2491 Kントは非表示
コー	54 Kヒー代	54 Kヒーをおごって
""", 'サ': """
サポ	2447 Kートをお願いします	2552 Kートをお願い	2552 Kートしていただ
""", 'シ': """
シェ	25 Kアして	49 Kアして
""", 'ス': """
スパ	71 Kムは
""", 'タ': """
タグ	62 K付けして	62 Kをつけて
""", 'ダ': """
ダウ	2552 Kンロードしてください
""", 'チ': """
チケ	2484 Kット販売中
チャ	2461 Kンネル登録を	2477 Kンネルに参加する	2477 Kンネルに参加しよう
""", 'ニ': """
ニュ	78 Kースレター	2453 Kースレターに登録	2454 Kースレターを	2477 googleKースで	2493 Kースレター登録はこちら	2556 Kースレター
""", 'ネ': """
ネタ	97 Kバレを含
""", 'バ': """
バー	63 Kチャルアシスタント
""", 'フ': """
フォ	2460 Kローして最新	2460 Kローをお願い	2552 Kローしてください
""", 'ブ': """
ブラ	2512 Kウザは音声	2512 Kウザは動画	2512 Kウザではこの動画	2512 Kウザはvideo	2512 Kウザはaudio
""", 'プ': """
プッ	2456 Kシュ通知
プラ	2465 Kイバシーポリシーに
プレ	2450 Kミアム会員
プロ	2500 Kモーションが含まれ	2500 Kモーションを含
""", 'ポ': """
ポッ	34 Kドキャスト
""", 'ミ': """
ミラ	64 Kーサイト
""", 'メ': """
メル	2453 Kマガに登録	2454 Kマガで	2493 Kマガ登録はこちら	2493 Kマガの登録	2553 Kマガ
メー	21 Kルアドレスが公開されること	58 Kルで受け取りたい方	58 Kルでお知らせ	60 Kルアドレスは表示され	60 Kルアドレスが表示され	78 Kルマガジン	2453 Kルマガジンに登録	2454 Kルマガジンで	2454 Kルマガジンを	2454 Kルでお届け	2468 Kルアドレスが公開されることはありません	2493 Kルアドレスを入力してください	2556 Kルマガジン
""", 'ロ': """
ログ	24 Kイン	2449 Kインして続きを	2449 Kインしてください	2450 Kインが必要	2552 Kインして
""", 'ヶ': """
ヶ月	2450 K無料	2554 K無料
""", '上': """
上优	4414 在googleK先
上優	4414 在googleK先
""", '下': """
下方	4500 K留言
下載	4395 K客戶端	4397 Kapp	4397 K應用程式
下载	4395 K客户端	4397 Kapp	4397 K应用	4499 K客户端
""", '不': """
不代	4413 K表本站	4430 K表本站立场	4443 K表本報立場	4443 K表本报立场	4443 K表本站立场	4443 K表本站立場	4443 K表本媒體立場	4443 K表本網立場	4443 K表本刊立場
不发	71 K垃圾
不同	43 K意本文
不属	4469 K于任何财团
不屬	4469 K於任何財團
不得	4413 K转载	4413 K轉載
不认	43 K同本文
不錯	4499 K過
不错	4499 K过
""", '人': """
人工	48 K智能训练
""", '仅': """
仅代	4413 K表作者
仅供	4430 K其表达个人看法
仅限	4435 K会员	4435 K订户
""", '他': """
他說	4502 K
他说	4502 K
""", '付': """
付費	4390 K後	4503 K牆
付费	4390 K后	4503 K墙
""", '以': """
以下	4458 K内容来自
以閱	4389 K讀全文
以阅	4389 K读全文
""", '仮': """
仮名	97 Kです	97 K
""", '仲': """
仲間	51 Kに加わ
""", '会': """
会员	50 K每月	4390 K专享	4435 K限定内容
会員	50 Kの方は	50 Kは月に	2449 K限定です	2449 K限定の記事	2449 K登録できます	2450 K登録すると	2450 K登録が必要	2496 Kの方はこちら	2496 K登録で続きを読む	2496 K登録後にご覧	2525 Kだけが読める	2525 Kのみがお読み	2525 Kのみ閲覧	2552 K登録して	2552 K登録は	2552 K登録がお済み	2552 K登録をお願い	2552 K登録で	2552 K登録のうえ	2552 K登録はこちら	2552 K登録ください	2553 Kの方
会費	2494 Kで運営
""", '体': """
体験	67 K談をお寄せ
""", '你': """
你的	4387 K支持	4499 K支持,	4499 K支持让	4499 K支持讓	4499 K支持是
""", '使': """
使用	4405 Kcookie改善	4405 Kcookie以	4405 K cookie 以	4405 K cookie 来	4405 K cookie 來	4406 Kcookie来	4406 Kcookie來
""", '來': """
來自	4421 K外部平台的內容
""", '依': """
依靠	4433 K读者的支持	4433 K讀者的支持
""", '侵': """
侵权	4413 K请	4413 K必究
侵權	4413 K必究
""", '個': """
個人	2466 K情報の取り扱い	2501 Kの見解です	4430 K看法
""", '偏': """
偏好	4414 K來源	4414 K来源	4483 K來源
""", '僅': """
僅限	4435 K會員	4435 K訂戶
""", '優': """
優先	2476 Kソース	2476 K表示に設定	2476 Kする情報源	2476 K的に表示
""", '免': """
免費	15 K閱讀	4444 K文章	4444 K閱讀篇數	4444 K閱讀額度	4445 K註冊即可	4445 K註冊後	4472 K文章	4499 K訂閱	4501 K試用
免费	15 K阅读	4444 K文章	4444 K阅读篇数	4445 K注册即可	4445 K注册后	4472 K文章	4499 K订阅	4501 K试用
""", '全': """
全文	20 Kを	2449 Kを読むには	2449 Kをお読み
""", '公': """
公众	16 K号	4400 K号:
公式	2456 Kアプリ	2460 Kアカウントをフォロー	2460 Kアカウントを友だち	2477 Klineはこちら	2553 Kline
""", '关': """
关注	4400 K我们的	4499 K我们
""", '内': """
内阅	4395 appK读
""", '写': """
写真	40 Kや動画	40 K・動画	40 Kや映像
写道	4502 K
""", '分': """
分で	0 K読めます
分享	25 K给	25 K給	49 K给	49 K給	67 K您的故事
""", '初': """
初割	2554 K
初月	2496 K#円で	2554 K無料
""", '判': """
判断	2555 Kした
""", '利': """
利用	2465 K規約に同意
""", '前': """
前請	4430 K先登入
前请	4430 K先登录
""", '剩': """
剩余	4389 K#%
剩餘	4389 K#%
""", '力': """
力を	2494 K貸してください
""", '加': """
加入	51 K他们	51 K他們	4400 Kline好友	4400 Kline官方	4400 Kline@	4433 K贊助行列	4433 K赞助行列	4499 K会员	4499 K會員
加记	38 K者微信	67 K者微信
""", '助': """
助手	63 aiK	63 ai K
""", '励': """
励み	2553 Kになります
""", '動': """
動画	40 Kや写真	2485 Kをご覧ください	2485 Kはこちら	2486 Kでも詳しく	2486 Kでも解説	2512 Kを再生するには	2512 Kをご覧いただくには	2512 Kを視聴するには
""", '勘': """
勘誤	97 K
勘误	97 K
""", '包': """
包月	4501 K
""", '化': """
化名	97 K
""", '即': """
即可	4430 K留言
""", '参': """
参加	51 Kしませんか
""", '參': """
參與	6 K討論
""", '友': """
友だ	2461 Kち追加
""", '収': """
収益	2500 Kを得ること
""", '发': """
发给	57 K您
发表	6 K评论
发送	57 K给您	4393 K到您的邮箱
""", '取': """
取材	38 K班に	38 K班まで	38 K班が	67 K班に	67 K班まで	67 K班が	97 Kに回答しなかった	97 Kに応じなかった	2478 K班までご	2494 Kを支えて
取消	21 K回复	21 K回覆
""", '受': """
受信	2453 Kトレイに
""", '只': """
只靠	4433 K讀者	4433 K读者
""", '可': """
可能	97 K引起不适	97 K引起不適
""", '同': """
同意	4421 Kcookie
""", '向': """
向我	38 K们爆料	38 K們爆料	67 K们爆料	67 K們爆料
向本	38 K报	67 K报
""", '含': """
含剧	97 K透
含有	97 K暴力
""", '启': """
启用	4460 Kjavascript
""", '告': """
告訴	38 K我們	67 K我們	4502 K
告诉	38 K我们	67 K我们	4502 K
""", '呼': """
呼び	2555 Kかけた	2555 Kかける	2555 Kかけて	2555 K掛け
""", '命': """
命じ	2555 Kた
""", '啟': """
啟用	4460 Kjavascript
""", '喊': """
喊道	4502 K
""", '因': """
因为	4499 K有你的支持
因為	4499 K有你的支持
""", '图': """
图片	40 K和视频
""", '売': """
売上	2500 Kの一部が還元
""", '外': """
外部	2481 Kコンテンツ	4421 K内容	4421 K內容
""", '她': """
她說	4502 K
她说	4502 K
""", '好': """
好評	2484 K発売中
""", '如': """
如侵	4413 K权
如有	4413 K侵权	4413 K侵權
""", '学': """
学習	48 aiK
""", '安': """
安心	97 K專線
""", '官': """
官方	4401 K微信
""", '定': """
定期	4499 K定額
""", '寄': """
寄付	2522 Kで成り立って	2522 Kで運営され	2522 Kによって運営され	2552 Kをお願い	2556 K
寄到	4393 K您的信箱	4432 K你的信箱
寄給	57 K您
寄给	57 K您
""", '寫': """
寫道	4502 K
""", '居': """
居合	2502 Kわせた方は
""", '已': """
已是	4389 K會員	4435 K订户	4435 K訂戶
已经	4389 K是会员
""", '年': """
年額	2554 K
""", '广': """
广告	11 K	4407 K拦截	4466 K拦截	4466 K屏蔽
""", '広': """
広告	11 K	70 Kも	70 Kなし	70 Kなしで	2463 Kブロック	2494 Kに頼らず
""", '廣': """
廣告	11 K	4407 K攔截	4466 K攔截	4466 K封鎖
""", '开': """
开启	4397 K通知	4460 Kjavascript
""", '弊': """
弊社	2553 K
弊紙	38 Kまで	67 Kまで
""", '当': """
当サ	2553 Kイト
当初	97 Kの記事で
当社	2553 Kの
当編	2553 K集部
""", '後': """
後援	80 K
""", '微': """
微信	4397 K扫	4401 K公众号
""", '心': """
心理	97 K援助
""", '必': """
必填	21 K项已用	21 K欄位
必須	22 K項目です
""", '応': """
応援	2447 Kをお願いします	2552 Kをお願い	2552 Kして
""", '您': """
您已	4432 K成功订阅	4432 K成功訂閱
您的	10 K浏览器	10 K瀏覽器	4387 K支持	4433 K每一份捐款	4433 K每一筆捐款	4499 K捐款	4499 K支持,	4499 K支持让	4499 K支持讓	4499 K支持是
""", '情': """
情報	2478 Kをお寄せください	2478 K提供はこちら	2478 K提供を募集	2478 K提供をお待ち	2478 Kをお待ちして	2502 Kをお持ちの方は	2502 K提供窓口
""", '感': """
感謝	4432 K您的訂閱	4499 K閱讀	4499 K您的支持
感谢	4432 K您的订阅	4499 K阅读	4499 K您的支持
""", '成': """
成为	51 K其中一员	4389 K会员即可	4435 K付费会员	4499 K会员,	4499 K会员即可	4499 K我们的会员
成果	2509 K報酬型広告
成為	4389 K會員即可	4433 K我們的贊助	4435 K付費會員	4499 K會員,	4499 K會員即可	4499 K我們的會員
""", '我': """
我不	4489 K是机器人	4489 K是機器人
我们	4405 K使用cookie	4405 K使用 cookie	4500 K的
我們	4405 K使用cookie	4405 K使用 cookie	4500 K的
""", '手': """
手机	4397 K客户端
""", '打': """
打开	4395 Kapp	4397 K微信
打開	4395 Kapp
""", '扫': """
扫一	4397 K扫
扫描	4395 K二维码下载	4395 K二维码加入	4397 K二维码关注	4499 K二维码下载	4499 K二维码关注	4499 K二维码加入	4499 K二维码阅读
""", '把': """
把你	67 K的故事发
把您	67 K的故事发	67 K的经历发	67 K的經歷
""", '投': """
投げ	54 K銭
投资	4413 K有风险
""", '拒': """
拒絕	97 K置評
拒绝	97 K置评
""", '指': """
指出	4502 K
指摘	2555 Kした
""", '捐': """
捐助	4433 K我们	4433 K我們
捐款	4499 K支持	4503 K
""", '掃': """
掃一	4397 K掃
掃描	4395 K qr	4499 K二維碼
""", '授': """
授權	47 cc by #K
""", '推': """
推播	14 K	4397 K通知
推送	14 K	4397 K通知
""", '描': """
描写	97 Kが含まれ
""", '擋': """
擋廣	4466 K告
""", '支': """
支持	4386 K獨立媒體	4386 K独立媒体	4387 K我们的	4387 K我們的	4499 K我们,	4499 K我們,	4499 K我们。	4499 K我們。	4499 K我们的报道	4499 K我們的報導	4499 K我们的新闻	4499 K我們的新聞	4499 K我们的记者	4499 K我們的記者	4499 K我们的工作	4499 K我們的工作	4499 K我们继续	4499 K我們繼續
支援	2522 Kで成り立って	2522 Kで運営され	2522 Kによって成り立って	2522 Kによって運営され	2552 Kをお願い
""", '教': """
教え	49 Kてあげて
""", '文': """
文章	4413 K来源:
""", '新': """
新着	58 K記事をメール
新闻	4414 在googleK上关注
""", '无': """
无广	70 K告
""", '明': """
明ら	2555 Kかにした
""", '智': """
智慧	63 K助理
智能	63 K助手
""", '暢': """
暢讀	4435 K全站
""", '更': """
更新	58 K情報をメール
更正	97 K:	97 【K】	97 K说明	97 K說明
""", '最': """
最新	2453 K情報をお届け
""", '會': """
會員	50 K每月	4390 K專享	4435 K限定內容
""", '月': """
月額	2450 K#円	2554 K
""", '有': """
有了	4499 K你的支持	4499 K您的支持
有料	50 K会員は	2449 K会員限定	2449 K会員になる	2449 K会員の方	2496 K記事が読めます	2556 K会員
有权	4430 K删除
有權	4430 K刪除
""", '未': """
未予	97 K置评
未回	97 K应	97 K應
未滿	4454 K#歲	4454 K十八歲
未經	4413 K授權不得	4413 K授權,不得	4413 K授權禁止	4413 K授權請勿	4413 K授權,請勿
未经	4413 K授权不得	4413 K授权,不得	4413 K授权禁止	4413 K授权,禁止	4413 K授权请勿	4413 K授权,请勿
""", '本': """
本ま	2496 月#Kで無料で
本ア	2553 Kプリ
本サ	2553 Kイト
本內	4458 K容來自
本内	4458 K容来自
本刊	4500 K
本報	4500 K導
本报	4500 K读者	4500 K道
本文	97 K早前版本	97 K先前版本	97 K已更新	97 K已作	4413 K来源	4500 K
本站	4500 K
本紙	38 Kまで	67 Kまで
本網	4405 K站使用	4500 K
本网	4405 K站使用
本記	2553 K事
本誌	2553 K
""", '来': """
来自	4421 K外部平台的内容
""", '标': """
标记	62 K我
""", '標': """
標記	62 K我
""", '機': """
機械	2534 K翻訳
""", '欢': """
欢迎	4400 K关注	4499 K加入	4499 K赞助	4499 K订阅	4499 K投稿
""", '歡': """
歡迎	4400 K追蹤	4499 K加入	4499 K贊助	4499 K訂閱	4499 K投稿
""", '此': """
此內	9 K容	4458 K容來自	4458 K容由
此内	9 K容	4458 K容来自	4458 K容由
此前	97 K版本
此影	4457 K片在您所在
此视	4457 K频在您所在
""", '残': """
残り	2449 K#文字	2449 K: #文字
""", '毎': """
毎朝	17 K
毎週	17 K
""", '每': """
每周	17 K一次
每天	17 K早上
每年	4501 K
每日	4394 K简报	4394 K簡報	4394 K電子報
每月	4501 K
""", '求': """
求め	2555 Kた	2555 Kている
""", '沒': """
沒有	70 K廣告	4469 K股東	4469 K財團
""", '没': """
没有	70 K广告	71 K垃圾	4469 K股东	4469 K财团
""", '浏': """
浏览	4407 K器版本	4457 K器不支持音频	4457 K器不支持视频	4457 K器不支持播放	4457 K器不支持html#	4457 K器不支持video
""", '添': """
添加	38 K记者微信	67 K记者微信
""", '瀏': """
瀏覽	4457 K器不支援影片	4457 K器不支援音訊
""", '点': """
点击	4499 K关注	4499 K这里
""", '無': """
無料	15 K記事	2449 Kで会員登録	2449 K会員に登録	2496 Kで読める記事の上限	2496 K会員になると	2525 K記事の閲覧	2525 K記事は残り	2525 Kで読める記事	2525 K閲覧	2552 K会員に登録	2552 K会員登録	2554 K体験
無断	2475 K転載	2475 K複製	2533 K転載・複製	2533 K転載を禁じ	2533 Kでの転載	2533 Kで転載
""", '照': """
照片	40 K和视频	40 K或视频	40 K和影片	40 K或影片
""", '版': """
版权	4413 K所有	4413 K归本	4413 K归原	4413 K归作者	4413 K归属
版權	4413 K所有	4413 K歸
""", '特': """
特此	97 K更正
""", '独': """
独立	2553 Kしたジャーナリズム	4500 K新闻	4500 K媒体
""", '獨': """
獨立	4500 K新聞	4500 K媒體
""", '獲': """
獲得	4442 K佣金
""", '生': """
生命	97 K热线	97 K線
""", '用': """
用邮	58 K件接收
""", '由': """
由讀	4500 K者
由读	4500 K者
""", '申': """
申し	2484 K込みはこちら
申込	2484 Kみはこちら	2484 Kはこちら
""", '电': """
电子	4503 K报
""", '畅': """
畅读	4435 K全站
""", '留': """
留言	85 K区	85 K區	4500 K告诉我
""", '異': """
異論	43 Kのある方
""", '疑': """
疑問	2478 Kをお寄せ
""", '登': """
登入	24 K或	4389 K後繼續	4389 K會員	4445 K或註冊
登录	24 K或	4389 K后继续	4389 K后查看全文	4389 K后查看完整	4445 K或注册
登録	2496 Kして続きを読む	2552 Kしてください	2552 Kはこちら
""", '發': """
發表	6 K評論
發送	57 K給您
""", '皆': """
皆さ	2553 Kまの
""", '相': """
相談	97 K窓口
""", '看': """
看更	4395 appK多
""", '禁': """
禁止	4413 K转载
禁無	2474 K断
""", '私': """
私た	2553 Kちの
""", '科': """
科し	2555 Kた
""", '称': """
称	4502 K
""", '稱': """
稱	4502 K
""", '立': """
立即	4499 K加入我们	4499 K加入我們	4499 K订阅	4499 K訂閱	4499 K下载	4499 K下載	4499 K报名	4499 K報名	4499 K成为会员	4499 K成為會員
""", '第': """
第一	4430 K条评论	4430 K則留言	4430 K條評論
""", '筆': """
筆者	2501 K個人の見解
""", '紙': """
紙の	2553 K新聞の定期購読者
""", '経': """
経験	67 Kをお寄せ	67 Kをお聞かせ
""", '絕': """
絕無	71 K垃圾
""", '続': """
続き	2449 Kを読むには	2449 Kをお読みになる
""", '編': """
編按	97 K
編者	97 K註
編集	38 K部まで	38 K部に	67 K部まで	67 K部に	97 K部注	2553 K部では
""", '繼': """
繼續	4389 K閱讀請
""", '绝': """
绝无	71 K垃圾
""", '继': """
继续	4389 K阅读请
""", '编': """
编者	97 K注
""", '翻': """
翻墙	64 K
""", '者': """
者說	4502 K
者说	4502 K
""", '联': """
联盟	74 K链接	4442 K链接
联系	38 K我们	38 K记者	67 K记者
""", '聯': """
聯盟	4442 K行銷連結	4442 K連結
聯絡	38 K我們
""", '自': """
自動	2534 K翻訳
""", '若': """
若有	4413 K侵权	4413 K侵權
""", '获': """
获得	4442 K佣金
""", '著': """
著作	2475 K権は	2533 K権法により保護	2533 K権法で保護
""", '虚': """
虚拟	63 K助手
""", '表': """
表明	4430 K本站立场
表示	4502 K
""", '要': """
要发	21 K表评论
要發	21 K表留言
""", '訂': """
訂正	97 K:	97 【K】	97 Kして	97 Kします
訂閱	58 K電子報	4389 K即可	4389 K後繼續	4393 K我們的	4393 K電子報	4499 K我們	4503 K費
""", '記': """
記事	2 Kを聴く	2 Kを聞く	4 Kを	97 Kを更新しました	97 Kを修正しました
記者	2478 Kまでご連絡ください
""", '訴': """
訴え	2555 Kた
""", '評': """
評論	85 K區
""", '認': """
認め	2555 Kた
認為	4502 K
""", '說': """
說:	4502 K
說。	4502 K
說道	4502 K
""", '読': """
読み	2450 K放題
読者	18 Kの寄付	18 Kの支援	2494 Kの会費で	2553 Kの皆様	2553 Kの皆さ	2553 Kアンケート
""", '請': """
請先	4499 K登入
請啟	4405 K用javascript
請我	54 K喝咖啡
請捐	4499 K款
請支	4386 K持我們	4499 K持我們
請登	4499 K入後	4499 K入以
請立	4499 K即捐款
請輸	4432 K入您的電子	4499 K入您
請點	4499 K擊此處	4499 K擊這裡	4499 K擊下方	4499 K擊連結
""", '讀': """
讀者	43 K投書	4500 K問卷
""", '订': """
订阅	50 K用户	50 K会员	4389 K即可	4389 K后继续	4393 K我们的	4393 K电子报	4499 K我们	4503 K费
""", '认': """
认为	4502 K
""", '训': """
训练	48 K人工智能	48 aiK
""", '许': """
许可	47 cc by #K
""", '评': """
评论	85 K区	4430 K服务协议
""", '该': """
该视	4457 K频在您所在
""", '说': """
说:	4502 K
说。	4502 K
说道	4502 K
""", '请': """
请先	4499 K登录
请启	4405 K用javascript
请我	54 K喝咖啡	54 K喝杯咖啡
请捐	4499 K款
请支	4386 K持我们	4499 K持我们
请点	4499 K击此处	4499 K击这里	4499 K击下方	4499 K击阅读	4499 K击关注	4499 K击链接
请登	4499 K录后	4499 K录以
请立	4499 K即捐款
请输	4432 K入您的电子邮箱	4432 K入您的邮箱	4499 K入您
""", '读': """
读完	0 K需要
读者	18 K出资	18 K支持	43 K来信	4500 K问卷	4500 K群
""", '責': """
責任	4413 K編輯:
""", '賺': """
賺取	4442 K佣金
""", '購': """
購読	2449 K者の方は	2450 Kすると	2552 Kしてください	2553 K者の方	2556 K料
""", '贊': """
贊助	4386 K我們	4499 K我們
""", '责': """
责任	4413 K编辑:
""", '赚': """
赚取	4442 K佣金
""", '赞': """
赞助	4386 K我们	4499 K我们
""", '身': """
身边	4500 K的新鲜事
身邊	4500 K的新鮮事
""", '転': """
転載	45 K	2474 Kを禁じ
""", '輸': """
輸入	4432 Kemail
""", '轉': """
轉發	49 K給
轉給	49 K
轉載	45 K	4413 K請註明
""", '转': """
转发	25 K	49 K给
转给	49 K
转载	45 K	4413 K请注明
""", '输': """
输入	4432 Kemail
""", '这': """
这篇	4500 K文章
""", '迷': """
迷惑	71 Kメールは
""", '追': """
追記	97 K:
追蹤	4400 K我們的	4414 Kgoogle news	4499 K我們
""", '送': """
送っ	49 Kてください
送到	4432 K你的邮箱	4432 K您的邮箱	4432 K您的信箱
""", '這': """
這篇	4500 K文章
""", '通': """
通知	14 K	2456 Kをオン
通过	58 K邮件接收
""", '週': """
週に	17 K一度
週刊	2493 Kニュースレター
""", '邀': """
邀請	4499 K您
邀请	4499 K您
""", '邮': """
邮件	58 K订阅	78 K通讯
邮箱	21 K地址不会被公开	60 K不会显示	60 K地址不会显示	60 K不会公开
""", '鏡': """
鏡像	64 K
""", '镜': """
镜像	64 K
""", '長': """
長說	4502 K
""", '长': """
长说	4502 K
""", '開': """
開啟	4397 K通知	4460 Kjavascript
""", '閱': """
閱讀	0 K時間	20 K全文	4389 K全文請
""", '關': """
關注	4400 K我們的	4499 K我們
""", '阅': """
阅读	0 K时间	0 K时长	20 K全文	4389 K全文请
""", '随': """
随时	4499 K掌握
""", '隐': """
隐私	4406 K政策
""", '隨': """
隨時	4499 K掌握
""", '隱': """
隱私	4406 K權政策	4406 K政策
""", '電': """
電子	21 K郵件地址不會公開	78 K報	4503 K報
""", '需': """
需接	4421 K受cookie
需要	4421 K接受cookie	4499 K您的支持	4499 K你的支持
""", '音': """
音声	2485 Kでもお聴き
""", '飲': """
飲酒	4454 K過量
""", '首': """
首年	4447 K仅需
首月	4435 K仅需	4435 K只要	4447 K免费	4447 K免費	4447 K仅	4447 K僅	4447 K只需	4501 K
首选	4414 K来源	4414 K新闻来源	4483 K来源
首選	4414 K來源	4414 K新聞來源	4483 K來源
""", '點': """
點擊	4499 K這裡
""", '가': """
가명	97 K
가상	63 K 비서
가입하세요	2655 K
가입해	2655 K 주세요
""", '강': """
강조했다	2658 K
""", '게': """
게시물	2616 K 불러오기
""", '계': """
계속	2561 K 읽으려면	2561 K 읽으시려면
계신	2584 알고 K 분은
""", '공': """
공유해	25 K	49 K 주세요
공유해주세요	49 K
""", '광': """
광고	11 K	70 K 없이	2623 K 차단
광고도	70 K
광고차단	2623 K
""", '구': """
구글	2571 K 뉴스에서
구독	50 K 회원은	2561 K 후 이용
구독료	2659 K
구독을	2655 K 신청하세요
구독자	2561 K 전용 기사	2561 K 전용 콘텐츠	2561 K 전용입니다	2561 K 전용 서비스	2656 K
구독자는	50 K
구독자만	2561 K 볼 수	2598 K 읽을
구독자에게만	2598 K 제공
구독하고	2571 K
구독하세요	2583 K	2655 K
구독하시면	2561 K
구독해	80 K 주세요	2570 K 주세요	2596 K 주셔서	2655 K 주세요
구독해주세요	2570 K
구독해주셔서	2596 K
""", '금': """
금요일	2596 매주 K 보내드리는
""", '기': """
기사	2 K 듣기	4 K
기사가	97 K 수정
기사를	2 K 듣	97 K 수정	2561 전체 K 보려면	2598 전체 K 읽어보세요
기사의	97 K 이전 버전
기자를	2597 K 응원해
기자에게	2584 K 연락해 주세요
""", '남': """
남겨주세요	2655 K
""", '네': """
네이버	2571 K 메인에서	2583 K 구독
네이버에서	2571 K 구독
""", '놓': """
놓치지	2655 K 마세요
""", '눌': """
눌러주세요	2655 K
""", '뉴': """
뉴스레터	78 K	2563 K 구독하기	2563 K 구독하세요	2563 K 신청하기	2563 K 구독 신청하기	2656 K	2659 K
뉴스레터로	2563 K 받아
뉴스레터를	2563 K 받아	2563 K 구독하세요	2563 K 구독해	2563 K 구독하고	2563 K 구독하면	2655 K 신청하세요
""", '다': """
다운로드하세요	2655 K
""", '달': """
달	2598 첫 K #원
""", '답': """
답변하지	97 K 않았
""", '당': """
당신의	2584 K 제보가	2656 K 후원
""", '댓': """
댓글	6 K 작성
댓글로	85 K
댓글에	85 K
댓글은	2594 K 삭제될	2594 K 삭제합니다	2594 K 통보	2594 K 예고	2594 K 운영자	2594 K 사전
댓글을	6 K 작성	6 K 쓰
""", '덧': """
덧붙였다	2658 K
""", '독': """
독립	2656 K 언론
독립언론	2656 K
독립언론을	2597 K 지켜
독자	2606 K 후원으로	2655 K 여러분의	2656 K 여러분
독자님의	2559 K 후원	2606 K 후원으로
독자들의	18 K 후원	2606 K 후원으로	2627 K 후원
독자의	2606 K 후원으로	2627 K 후원	2656 K 힘
독자투고는	43 K
독자투고를	43 K
""", '동': """
동의하는	2596 K 것으로 간주
동참해	51 K 주세요
""", '들': """
들려주세요	2655 K
""", '로': """
로그인	24 K	2561 K 후 이용
로그인이	2561 K 필요합니다	2561 K 필요한 서비스	2561 K 필요해요
로그인하거나	2655 K
로그인하고	2598 K 계속
로그인하면	2598 K 계속
로그인하시면	2561 K
로봇이	2646 K 아닙니다
""", '링': """
링크에서	2655 K 확인하세요
""", '마': """
마음에	2597 기사가 K 드셨다면
""", '만': """
만나보세요	2655 K
""", '말': """
말했다	2658 K
""", '매': """
매월	2657 K
매일	17 K 아침
""", '메': """
메일로	58 K 받아보	58 K 받고 싶은	2596 K 보내드려요
메일함으로	2563 K
""", '묘': """
묘사가	97 K 포함
""", '무': """
무단	2581 K 복제	2581 K 전재
무단전재	2580 K
무료	15 K 기사	2604 K 기사	2657 K 체험
무료로	15 K 볼 수 있는	2598 K 볼 수 있습니다
""", '미': """
미러	64 K 사이트
""", '바': """
바로잡습니다	97 [K]	97 K
""", '받': """
받아보세요	2655 K
""", '발': """
발	49 K给
""", '밝': """
밝혔다	2658 K
""", '보': """
보내	57 K 드립니다	2655 K 주세요
보내드리는	2596 K
보내드립니다	57 K	2596 K
보내주세요	2655 K
""", '본': """
본	2656 K 기사
본사의	2602 K 편집 방향	2602 K 편집방향
본지는	2656 K
본지의	2602 K 편집 방향	2602 K 편집방향
""", '분': """
분	0 K 읽기
""", '브': """
브라우저가	10 K	2615 K 오디오를	2615 K 비디오를	2615 K 동영상을
브라우저는	2615 K 동영상
브라우저에서는	2615 K 동영상을
""", '사': """
사연을	2584 K 보내주세요	2584 K 보내 주세요
사전	2589 K 등록하기	2589 포럼 K 등록
사진	40 K·영상
사진과	40 K 영상	40 K 동영상
사진이나	40 K 영상	40 K 동영상
""", '상': """
상담전화	97 K
""", '선': """
선호	2582 K 매체로	2582 K 출처로	2582 K 언론사	2582 K 매체
선호하는	2582 K 출처
""", '설': """
설명했다	2658 K
설문에	2655 K 참여하세요
설치하세요	2655 K
""", '세': """
세미나	2589 K 신청하기
""", '소': """
소식을	2596 K 전해드립니다
""", '속': """
속보를	2595 K 받아보세요
""", '수': """
수수료를	2601 K 받을 수 있습니다	2601 K 제공받
""", '스': """
스팸	71 K 없이
스팸은	71 K
스포일러	97 K
""", '시': """
시민	2606 K 후원으로
시민의	2627 K 후원
시작하세요	2655 K
""", '아': """
아래에서	2655 K 확인하세요
""", '알': """
알려	2655 K 주세요
알려주세요	2655 K
알림	2567 K 받기	2567 K 설정
알림을	14 K	2595 K 켜고
""", '애': """
애드블로커	2623 K
애드블록	2623 K
""", '앱': """
앱	2567 K 다운로드	2567 K 설치	2595 K 설치하기
앱에서	2566 K 보기	2566 K 열기	2595 K 더 편하게	2655 K 확인하세요
앱으로	2566 K 보기	2595 K 더
앱을	2567 K 다운로드	2595 K 다운로드하세요	2595 K 설치하세요
""", '언': """
언론을	2597 독립 K 지켜
""", '여': """
여기서	2655 K 확인하세요
여러분	2656 K 덕분
여러분의	2584 K 제보를	2597 K 후원이	2627 독자 K 후원	2655 K 후원
""", '영': """
영상에서	2590 K 확인하세요	2590 K 확인할 수 있습니다	2655 K 확인하세요
영상으로	2590 K 확인하세요
영상을	2590 K 확인하세요
""", '온': """
온라인	2589 K 세미나
""", '옮': """
옮겨	45 K 실을
""", '외': """
외부	2587 K 콘텐츠	2616 K 콘텐츠입니다
""", '우': """
우리	84 K 앱에서	2656 K 기자
우리의	2656 K 저널리즘
""", '운': """
운영되고	2597 독자의 후원으로 K 있습니다
""", '원': """
원고료로	2597 K 응원
""", '월': """
월	2657 K #원
""", '유': """
유료	2561 K 구독자만
유튜브	2571 K 구독
""", '음': """
음성으로	2590 K 들으려면	2590 K 들어보세요
""", '응': """
응답	21 K 취소
응원하세요	2655 K
응원해	2559 K 주세요	2655 K 주세요
응하지	97 K 않았
""", '의': """
의견을	2655 K 남겨
의견이	43 K 다르신가요
""", '이': """
이	9 K 콘텐츠	2656 K 기사가	2656 K 기사는	2656 K 기사
이메일	2564 K 주소
이메일로	58 K 받아보
이메일은	60 K 표시되지
이메일을	2563 K 입력하세요	2563 K 입력해 주세요	2563 K 입력해주세요	2563 K 입력하시면
이미	2598 K 구독자이신가요
이벤트에	2655 K 참여하세요
이야기를	67 K 보내	67 K 들려
이전	97 K 판에서
""", '인': """
인공지능	48 K 훈련	48 K 학습
인공지능이	2638 K 작성	2638 K 생성	2638 K 요약
""", '일': """
일주일에	17 K 한 번
일할	2589 함께 K 기자를
""", '읽': """
읽는	0 K 시간
""", '자': """
자동	2638 K 번역
자바스크립트가	2618 K
자바스크립트를	2618 K
자살예방	97 K
자주	2582 더 K 보기
""", '잔': """
잔을	54 커피 한 K 사
""", '재': """
재배포	2580 K 금지
재배포금지	2580 K
재생할	2615 K 수 없습니다
""", '저': """
저작권법	2581 K
저작권법의	2581 K
저작권자	2581 K
저작권자의	2581 K
저희	2656 K 뉴스레터	2656 K 채널	2656 K 앱
저희는	2656 K
저희를	2656 K
""", '적': """
적었다	2658 K
""", '전': """
전문을	20 K
전용	2561 회원 K 기사	2561 회원 K 콘텐츠	2561 회원 K 서비스
전재할	45 K
전해	49 K 주세요
전해주세요	49 K
전했다	2658 K
""", '정': """
정기후원	2657 K
정정	97 K:	97 [K]
""", '제': """
제공하는	2616 K 콘텐츠입니다
제보	38 K 바랍니다	67 K 바랍니다	2584 K 부탁드립니다
제보는	2584 K 카카오톡
제보를	38 K 기다립니다	67 K 기다립니다	2584 K 기다립니다	2584 K 받습니다
제보해	38 K 주세요	67 K 주세요	2655 K 주세요
제보해주세요	38 K	67 K
제휴	74 K 링크	2601 K 링크
제휴링크	2601 K
""", '좋': """
좋아요	2583 구독과 K 부탁
좋아요를	2583 구독과 K 부탁
""", '주': """
주소는	21 이메일 K 공개되지
""", '지': """
지금	2655 K 확인하세요	2655 K 신청하세요	2655 K 참여하세요
지켜주세요	2655 K
""", '채': """
채널	2570 K 추가	2583 K 추가하기	2583 K 구독하기	2605 K 추가하고	2605 K 추가하면
채널에	2583 K 참여하세요
채널에서	2583 K 소식을	2655 K 확인하세요
채널을	2605 K 추가하고	2605 K 추가하면	2605 K 추가해	2605 K 구독하고	2605 K 구독하면
채용	2589 K 공고
""", '챗': """
챗봇에게	63 K
""", '첫': """
첫	2657 K 달
""", '추': """
추가해	2583 K 주세요
추가해주세요	2583 K
""", '친': """
친구	2583 K 추가하세요
""", '카': """
카카오톡	2605 K 채널에서	2605 K 채널
""", '커': """
커피	54 K 한 잔 사	2597 K 한 잔 값으로
""", '콘': """
콘텐츠	2616 K 불러오기
""", '쿠': """
쿠키	2587 K 동의가
쿠키를	2587 K 허용해야	2587 K 허용해
""", '태': """
태그해	62 K 주세요
태그해주세요	62 K
""", '특': """
특가	2589 K 보기
""", '파': """
파트너스	2601 K 활동
""", '팔': """
팔로우하기	2570 K	2583 K
팔로우하세요	2655 K
""", '팟': """
팟캐스트	34 K
""", '퍼': """
퍼가실	45 K
""", '편': """
편집자	97 K 주
""", '필': """
필수	21 K 필드는
필자의	2602 K 개인 의견
""", '함': """
함께해	51 K 주세요
함께해주세요	51 K
""", '협': """
협찬을	2601 K 받아
""", '활': """
활용	2580 ai 학습 및 K 금지
""", '회': """
회원	2561 K 전용입니다
회원가입	2561 K 후	2655 K 후
회원가입은	2655 K
회원가입을	2655 K 하
회원가입하고	2655 K
회원가입하면	2598 K 월
회원가입하세요	2655 K
회원가입하시면	2655 K
회원만	2561 K 볼 수
""", '후': """
후원금	2659 K
후원으로	2597 독자의 K 운영됩니다	2597 독자의 K 운영하는
후원을	2559 K 부탁드립니다	2655 K 부탁
후원이	2559 K 필요합니다	2559 K 큰 힘이
후원하세요	2655 K
후원해	80 K 주세요	2559 K 주세요	2655 K 주세요
후원회원의	2606 K 후원으로	2627 K 힘
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
