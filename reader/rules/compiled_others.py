"""What the indexes of `compiled` hold under keys beyond plain ASCII: many pages never ask for it. Do not edit."""

# fmt: off

WHOLE = {'#': """
# bình luận	4571
# comentário	3438
# comentários	3438
# fotó megtekintése	2309
# fotók megtekintése	2309
# gün ücretsiz deneyin	4289
# głosów	91
# hlasů	91
# hozzászólás	2245
# kişi oy kullandi	4335
# komentářů	499
# komentāri	2942
# kép megtekintése	2309
# képek megtekintése	2309
# lượt bình chọn	91
# odpovedí	3994
# odpovědi	587
# odpovědí	587
# odpowiedź	3388
# příspěvků	499
# röster	91
# sekunden zurück	878
# válasz megjelenítése	2318
# yaşindan küçükler oynayamaz	4372
# ääntä	91
# δευτερόλεπτα μπροστά	1003
# δευτερόλεπτα πίσω	1003
# σχόλια	929
# ψήφοι	91	954
# ψήφος	954
# відповідей	4543
# відповідь	4543
# відповіді	4543
# гласа	91
# голоса	91
# голосов	91
# голосів	91
# з #	4533
# из #	3786
# коментарі	4452
# коментарів	4452
# комментариев	3701
# комментарий	3701
# комментария	3701
# от #	318
# ответ	3796
# ответа	3796
# ответов	3796
# отговор	326
# отговора	326
# із #	4533
# הצבעות	91
# מתוך #	2039
# שניות אחורה	2094
# שניות קדימה	2094
# תגובות	2036
# تعليقات	126
# ثانيه جلو	1678
# ثانيه عقب	1678
# راي	91
# صوت	91
# نظر	1621
# कमेंट	2154
# वोट	91
# सेकंड आगे	2195
# सेकंड पीछे	2195
# € al mes durante # meses	1464
# € al mese per # mesi	2527
# € por mês durante # meses	3494
# 人参与	4703
# 人參與	4703
# 票	2642
# 명 참여	2779
# 표	2779
#% megtakarítás	2305
#/# fotó	2309
#/# kép	2309
#/#. fotó	2309
#/#. kép	2309
#か月無料	2619
#カ月無料	2619
#ヶ月無料	2619
#人が回答	2642
#人が投票	2642
#人参与	4703
#人參與	4703
#件のコメント	2639
#則留言	4689
#小时热榜	4695
#条评论	4689
#票	91	2642
#秒戻る	2697
#秒進む	2697
#명 참여	91	2779
#초 뒤로	2825
#초 앞으로	2825
#표	2779
""", 'a': """
a apărut o eroare	3644
a boltunkból	2291
a carregar vídeo	3507
a cikk a hirdetés alatt folytatódik	2241
a cikk a hirdetés után folytatódik	2241
a cikk automatikusan készült	2317
a cikk felhasználása engedélyköteles	2315
a cikk meg is hallgatható	2239
a cikk meghallgatása	2248
a cikk megosztása	2239
a cikk szerzői jogvédelem alatt áll	2315
a cikk zárolva van	2304
a cikket gépi hang olvassa fel	2295
a folytatáshoz regisztráljon	2233
a hanganyagot mesterséges intelligencia készítette	2295
a hirdetés után folytatjuk	2241
a hirdetés vége	2322
a hozzászólás lezárva	2318
a hozzászólások le vannak zárva	2318
a hét kvíze	2287
a kommentelés lezárult	2245
a könyv megrendelése	2291
a lejátszó betöltése	2295
a link másolva	2321
a lire également	1883
a mező kitöltése kötelező	2307
a nap kérdése	91	2287
a rovat további cikkei	2246
a szerző a lap munkatársa	2256
a szerző cikkei	2310
a szerző jogász	2256
a szerző közgazdász	2256
a szerző politológus	2256
a szerző további cikkei	2310
a szerző történész	2256
a szerző összes cikke	2310
a szerző újságíró	2256
a szöveg automatikusan készült	2317
a tartalmat nem tudjuk megjeleníteni	2293
a tartalom nem elérhető	2293
a tartalom nem jeleníthető meg	2293
a tartalom szerzői jogi védelem alatt áll	2315
a teljes cikk elolvasása	2310
a témában további cikkek	2246
a videó az ön országában nem játszható le	2295
a videó már nem elérhető	2295
a videó nem elérhető	2295
a videó nem elérhető az ön országában	2295
a videó nem játszható le	2295
a videólejátszó betöltődik	2295
a videót nem lehet lejátszani	2295
abo abschließen	724
abo auswählen	886
abo wählen	886
abonare confirmată	3667
abonați-vă	3573
abone değil misin	4389
abone değil misiniz	4389
abonează-te	3573
abonelere özel	4289
abonelere özel avantajlar	4372
abonelere özel indirim	4372
abonelere özel içerik	4389
abonelik paketlerini gör	4418
abonelik seçenekleri	4418
aboneliği yenile	4418
aboneliğini seç	4389
aboneliğiniz onaylandi	4419
aboneliğinizi seçin	4389
abonentu priekšrocības	2973
abonner nå	3161
abonner på nyhetsbrevet	3166
abonné	1943
abonné à ce thème	1999
abonnér	604
abonnér nu	604
abonnés	1835
abonnés uniquement	1930
abonē	2936
abonē jaunumus	2960
abonē un lasi visus rakstus	2936
abonēt	2936
abrir menú	1416
aby odtworzyć film, włącz javascript	3364
acasă	3587
accede a todos los contenidos sin límites	1464
accept termenii și condițiile	3644
accepter og fortsæt	678
acceptera och fortsätt	4183
acceptera och stäng	4183
accepto la política de privacitat	461
acceptér	618
acceptér alle	678
acceptér og fortsæt	678
acceptér og vis	678
acceptă toate	3595
acceptă tot	3631
acceptă și afișează conținutul	3595
acceptă și continuă	3631
acceso a todos los artículos	1523
accès restreint aux abonnés	1837
accès à tous les articles	1994
accéder au dossier	1968
accéder à l'article	1835
accéder à la page de dons	1959
accédez à tous les articles	1837
aceitar e ver o conteúdo	3470
aceito receber comunicações	3524
aceito receber comunicações de marketing	3524
aceito receber comunicações e ofertas	3489
acepto la política de privacidad	1494
acesso ilimitado a todo o conteúdo	3553
acest articol este rezervat abonaților	3610
acest câmp este obligatoriu	3644
acesta este ultimul tău articol gratuit	3610
acheter ce numéro	1917
acheter le numéro	1916
achetez ce numéro	1917
activează	3635
activează alertele	3604
activează notificările	3604
activează sunetul	3627
actualitza la pàgina	454
actualités	1883
actualizar la página	1487
ad 광고	2800
ad 추천	2813
adatkezelési tájékoztató	2293
adatvédelmi beállítások	2293
adatvédelmi tájékoztató	2293
adaugă ca sursă preferată	3654
adaugă un comentariu	3584
adaugă un răspuns	3660
adaugă în coș	3670
adblock détecté	1991
add meg az e-mail-címed	2251
además	1410
adhérer	1826
adj hozzá minket preferált forrásként	2320
adja meg az e-mail-címét	2251
adja meg az összeget	2302
adja meg e-mail-címét	2251
adomány	2231
adományozok	2231
adományozás	2231
adresa de email nu este validă	3644
adresă de email invalidă	3644
adreça electrònica	427
adó # százalék	2302
adója #%-ával	2302
afficher la vidéo	1954
afficher les réponses	1942
afișează comentariile	3619
afișează conținutul	3595
afișează conținutul extern	3595
afișează originalul	3588
afișează postarea	3631
afișează subtitrările	3627
afmeld når som helst	692
afspilleren indlæses	680
agora não	3405
ai deja un abonament? autentifică-te	3610
ai găsit o greșeală	3650
ai kan begå fejl	702
ai kan gjøre feil	3262
ai kan göra fel	4207
ai kan göra misstag	4207
ai może popełniać błędy	3386
ai može griješiti	3897
ai može pogriješiti	3897
ai môže robiť chyby	3992
ai může chybovat	585
ai může dělat chyby	585
ai observat o greșeală	3584
ai sa môže mýliť	3992
ai segítségével készült	2317
ai által fordított	2317
ai által generált	2317
ai által generált tartalom	2317
ai може да греши	325
ai सारांश	2169
ai से तैयार सारांश	2169
ai 摘要	4785
ai 기사 요약	2853
ai 번역	2853
ai 생성 이미지	2862
ai 요약	2800
ai 음성으로 듣기	2825
ai-genererat innehåll	4208
ai-genereret resumé	629
ai-oversættelse	703
ai-resumé	629	703
ai-összefoglaló	2248
ai-översatt	4207
ai-översättning	4208
aicinām ievērot cieņu komentāros	2942
aiheeseen liittyvää	1736
aiheesta lisää	1736
aikaa jäljellä #	1786
ainda não tem conta	3522
ainda não é assinante	3522
ainult vajalikud küpsised	1583
aitäh hääletamast	1580
aitäh liitumast	1568
aitäh sõnumi eest	1590
aizmirsāt paroli	2980
aizvērt	2944
aizvērt galeriju	2982
aizvērt reklāmu	2945
aiが要約	2724
aiによる要約	2724
ai总结	4785
ai摘要	4725
ai生成	2733	4785
ai生成内容	4795
ai翻訳	2724
ai翻譯	4785
ai翻译	4785
ai要約	2724
ai語音朗讀	4756
ai语音朗读	4756
ai重點整理	4725
ai音声で聴く	2697
ai가 생성한 콘텐츠입니다	2862
ai가 읽어주는 기사	2825
ai로 생성된 콘텐츠	2862
ajouter une réponse	1982
ajouter à mes favoris	1862
ajouter à mes sources préférées	1976
ajouter à mes sujets	1999
ajouter à mes thèmes	1999
ajouter à vos sources préférées	1976
ajouter à vos sélections	1862
ajándékozza a cikket	2239
ajándékozza a cikket barátjának	2239
ajánlataink	2246
ajánlja: outbrain	2322
ajánlja: taboola	2322
ajánljuk	2246
ajánljuk még	2246
ajánlott	2246	2305
ajánlott cikkek	2246
ajánló	2246
akceptuję	3296
akceptuję i kontynuuję	3362
akceptuję i przechodzę do serwisu	3362
akkurat nå	3182
ako chránime svoje zdroje	3989
ako chránime zdroje	3989
ako vypnúť adblock	3976
ako vypnúť blokovanie reklám	3976
aktuálny čas	3971
aktuálny čas #	3971
aktuální čas	563
aktuální čas #	563
aktuálně	500
akzeptieren und schließen	876
alege o sumă	3665
alege-ți abonamentul	3642
alegeți abonamentul	3642
algo salió mal	1495
alkalmazás letöltése	2297
alkalmazás megnyitása	2297
alla bidrag hjälper	4192
alla rättigheter reserverade	4205
alle abo-angebote im überblick	816
alle angaben ohne gewähr	822
alle beiträge anzeigen	891
alle beiträge der autorin	891
alle beiträge des autors	891
alle bidrag hjælper	687
alle bidrag tæller	687
alle inhalte sind urheberrechtlich geschützt	863
alle newsletter im überblick	807
alle preise ohne gewähr	822
aller à la recette	61
als bevorzugte quelle bei google hinzufügen	746
als bevorzugte quelle hinzufügen	902
als podcast hören	817
alte știri	3585
alterar preferências de cookies	3470
altres notícies	19
altres notícies que et poden interessar	19
altyazilari aç	4373
altyazilari göster	4373
altă sumă	3639
alătură-te conversației	3598
am înțeles	3588
amazon'da gör	4372
amazonで見る	2695
amazonで詳しく見る	2695
amazonで詳細を見る	2695
amazonで買う	2695
amazonで購入	2695
amazonで購入する	2695
amintește-mi mai târziu	3571
ana sayfaya dön	4395
anasayfaya dön	4395
anderen betrag wählen	884
andet beløb	687
andra läser	19	4126
andra läser just nu	19
andra läste även	4126
andre har også lest	19
andre leser nå	3182
andre leste også	3182
andre læser	626
andre læser lige nu	626
andre læser også	19
andre læste også	626
angebot auswählen	886
angebot wählen	816
anhören	745
anhören # min	745
anket sonuçlari	4408
anketa dňa	3963
ankstesnė nuotrauka	2922
anmäl	4210
anmäl annons	4213
anmäl dig	4109
anmäl dig till nyhetsbrevet	4109
anmäl inlägg	4209
anmäl kommentar	4209
anna kelvollinen sähköpostiosoite	1798
anna äänesi	1778
annet beløp	3247
anneta ühekordselt	1588
annonce - artiklen fortsætter nedenfor	617
annonces légales	1917
annoncørbetalt	87
annoncørbetalt indhold	87	634
annons - artikeln fortsätter nedan	4118
annons från våra partner	4213
annonsen slutar här	4118
annonser från google	4213
annonsinnehåll	4133
annonslänk	4118
annonsörsinnehåll	4133
annonsørinnhold	87	3190
annonsørsamarbeid	3268
ano, prosím	567
ano, rád	567
anonimni sandučić	3894
anonym brevlåda	4204
anonym tipslåda	4204
anonymná schránka	3989
anonymní schránka	582
anpassa inställningar	4183
anulează oricând	3642
anulezi oricând	3610
anuluj odpowiedź	3299
användarnamn	4195
användarnamn eller e-postadress	4194
användarvillkor	4119
anzeige schließen	904
anzeigensonderveröffentlichung	822
anúncio	3431
anúncios	3431
apasă pentru sunet	3664
apmaksāta sadarbība	2988
apmaksāts saturs	2945
apmokėta partnerystė	2928
apmokėtas turinys	2928
aportació mensual	456
aportació única	456
aportación mensual	1489
aportación única	1489
app letöltése	2297
app storeからダウンロード	2702
app storeでダウンロード	2702
app store에서 다운로드	2831
apple ile giriş yap	4389
apple podcastで聴く	2730
appleでサインイン	2712
appleでログイン	2712
appleで続ける	2712
app内打开	4762
après la publicité	1870
aptaujas rezultāti	2971
após a publicidade	3431
apóyanos	1361
apóyanos en patreon	1489
apúntate	1376
aquest article està bloquejat	459
aquest article t'ha estat útil	437
aquest camp és obligatori	461
aquest vídeo ja no està disponible	444
aquest vídeo no està disponible	444
ar norite gauti pranešimus	2917
arată conținutul	3631
arată mai mult	3648
arată mai puțin	3588
arată răspunsurile	3619
arată tot	3588
arkadaşina gönder	4298
arkadaşinla paylaş	4298
article abonné	1835
article ajouté à vos sélections	1862
article lu par une voix de synthèse	1950
article précédent	1883
article réservé aux abonnés	1835
article següent	465
article sponsorisé	1917
articles associés	1883
articles liés	1883
articles recommandés	1883
articles récents	1883
articol exclusiv pentru abonați	3610
articole asemănătoare	3585
articole înrudite	3585
articoli più letti	2531
articolul continuă după reclamă	3581
articolul continuă mai jos	3581
articolul următor	3585
artikeln finns också som ljud	4114
artikeln fortsätter efter annonsen	4118
artikeln fortsätter nedan	4118
artikeln fortsätter under bilden	4118
artikeln går att lyssna på	4114
artikeln läses upp av en syntetisk röst	4185
artikeln är automatiskt genererad	4207
artikeln är låst	4104
artikeln är maskinöversatt	4207
artikeln är skapad automatiskt	4207
artikeln är skyddad av upphovsrätt	4205
artikeln är uppläst av en dator	4114
artikkel jätkub pärast reklaami	1552
artikkel jätkub reklaami järel	1552
artikkel on kaitstud autoriõigusega	1598
artikkel täieneb	1550
artikkelen er låst	3161
artikkelen finnes også som lyd	3170
artikkeli jatkuu kuvan jälkeen	1730
artikkeli on konekäännetty	1808
artikkeli on suojattu tekijänoikeudella	1806
artikkelin lukee synteettinen ääni	1786
artikkelin voi myös kuunnella	1728
artiklen er låst	604
artiklen er læst op af en robot	613
artiklen findes også som lyd	613
artiklen fortsætter efter annoncen	617
artiklen fortsætter efter reklamen	708
artiklen fortsætter nedenfor	617
artiklen fortsætter under billedet	617
artiklen kan også høres	613
artiklen læses op af en kunstig stemme	680
artikli loeb ette tehishääl	1548
artiklit loeb sünteetiline hääl	1584
artiklit loeb tehishääl	1548
artykuł czytany przez syntezator mowy	3364
artykuł dla subskrybentów	3281
artykuł do słuchania	3364
artykuł premium	3373
artykuł sponsorowany	3295
artykuł zablokowany	3373
artykuły na e-mail	3284
artykuły partnerów	3392
artículo anterior	1410
artículo regalado	1535
artículo relacionado	1410
artículo siguiente	1498
artículos recomendados	1468
artículos relacionados	1410
as notícias mais lidas	3497
ascultă	3578
ascultă articolul	3627
ascunde răspunsurile	3619
aseta ensisijaiseksi lähteeksi	1812
aslini göster	4314
assine já	3410
atbalstīt	2936
atcel jebkurā laikā	2936
atcelt var jebkurā laikā	2980
atcerēties mani	2980
atidaryti galeriją	2922
atidaryti programėlėje	2916
atidaryti programėlę	2916
atkūrimo greitis	2915
atlikite testą	2911
atlikušais laiks	2975
atlikušais laiks -#	2975
atpakaļ uz augšu	2982
atpakaļ uz sākumlapu	2982
atradi kļūdu	2983
atradi kļūdu rakstā	2942
atradāt kļūdu	2983
atrakinti straipsnį	2920
atrisini krustvārdu mīklu	2971
atsaukt piekrišanu	2974
atsisiųsti garso įrašą	2915
atsisiųsti iš app store	2916
atsisiųsti iš google play	2916
atsisiųsti programėlę	2916
atsiųskite naujieną	2923
atsiųskite nuotraukas	2923
atskaņot video	2975
atskaņošanas ātrums	2975
atslēgt rakstu	2980
atslēgvārdi	2982
atteikties var jebkurā laikā	2981
attēls # no #	2990
attēls #/#	2990
attēls attēlā	2975
atualizar a página	3516
atualizar página	3516
atvērt	2944
atvērt galeriju	2982
atvērt lietotni	2976
atvērt lietotnē	2976
atvērt rakstu	2980
atļaut paziņojumus	2977
atšaukti galite bet kada	2875
atšaukti sutikimą	2914
aucun commentaire à ce niveau	1921
audio narrado por una voz automática	1440
audio vytvorila umelá inteligencia	3971
auf apple podcasts hören	797
auf spotify hören	797
ausgewählt für sie	821
auswahl bestätigen	876
auswählen	887
automaatselt tõlgitud	1593
automaattinen käännös	1809
automaticky preložené	3992
automaticky přeloženo	585
automatické prehrávanie	3971
automatické přehrávání	563
automatický preklad	3993
automatický překlad	586
automatikus lejátszás	2295
automatinis atkūrimas	2915
automatisch übersetzt	898
automatische übersetzung	899
automatiskt översatt	4207
automatiškai išversta	2924
automatsko puštanje	3876
automātiski tulkots	2984
automātiskā atskaņošana	2975
autoriser la publicité	1958
ava äpis	1585
avantage abonnés	1948
avantages abonnés	1948
avantaje pentru abonați	3625
avançar # segundos	3507
avançar para o conteúdo	3449
aveți deja cont	3642
avfölj	4211
avfølg	3266
avis de décès	1917
avoimet työpaikat	1738
avregistrera dig när som helst	4197
avsluta när du vill	4104
avsluta när som helst	4197
avslutt når du vil	3161
avslå alle	3238
avís legal	416
avísanos de un error	1512
aylik bağiş	4386
aylik bağiş yap	4417
ayrintilar için tiklayin	4313
ayrintilar için tiklayiniz	4313
az ai hibázhat	2317
az ai tévedhet	2317
az e-mail-címed	2307
az első hónap csak # ft	2233
az mi hibázhat	2317
az oldal tetejére	2310
az outbrain ajánlásával	2322
az ön e-mail-címe	2307
az ön neve	2307
az összefoglalót ai készítette	2317
az összefoglalót mi készítette	2317
az összes cikk	2310
az összes elfogadása	2293
az üzeneted	2307
aç	4314
añadir a favoritos	1391
añadir a la cesta	1534
añadir a mi lista	1467
añadir a mis temas	1528
añadir al carrito	1534
añadir comentario	1403
añadir como fuente preferida	1506
añadir una respuesta	1512
añadir usuario	1366
añádenos como fuente preferida	1506
aún no eres suscriptor	1492
aún no estás registrado	1492
aún no te has registrado	1366
aún no tienes cuenta	1492
ačiū už jūsų balsą	2911
ačiū už registraciją	2921
ačiū už žinutę	2921
ačiū, kad balsavote	2911
ačiū, kad užsiprenumeravote	2900
ați uitat parola	3642
ați votat deja	3619
""", 'b': """
baixar episódio	3507
baixar o áudio	3507
baixar áudio	3507
bandykite dar kartą	2921
bandykite vėliau	2921
bankkártyás támogatás	2302
bankovním převodem	570
banküberweisung	723
bara för dig som prenumererar	4194
bara för prenumeranter	4194
bare nødvendige	3238
bağiş sayfasina git	4386
bağiş yap	4288
bağiş yapin	4288
bağişim	4417
bağlanti kopyalandi	4403
bağlantiyi kopyala	4298
başa dön	4313
başka tutar	4386
be šlamšto	2921
bedste værdi	690
bei google als quelle hinzufügen	746
bei spotify hören	797
beitrag nicht mehr verfügbar	878
bejegyzés betöltése	2293
bejelentkezés	2233
bejelentkezés apple-fiókkal	2304
bejelentkezés facebookkal	2304
bejelentkezés google-fiókkal	2304
bekræft din e-mail	692
belépés	2233
belépés facebook-fiókkal	2304
belépés facebookkal	2304
belépés google-fiókkal	2304
benefício do assinante	3475
bere sintetični glas	4066
berite naprej z naročnino	4075
bestill nå	3236
beställ boken	4179
betalas årsvis	4194
betales årlig	3249
betales årligt	689
betalt innehåll	4213
betrag wählen	722
betygsätt receptet	61
betűméret	65
betűméret csökkentése	2321
betűméret módosítása	2321
betűméret növelése	2321
bez mišljenja	3871
bez surogātpasta	2981
bez zobowiązań	3373
bezmaksas piegāde	2973
bezárás	2230
beágyazott tartalom	2293
beállítás preferált forrásként	2320
beállítások mentése	2293
beğen	4367
beğenme	4367
bidrag kan trækkes fra i skat	687
bieżący czas #	3364
bild in originalgröße	891
bild vergrößern	763	891
bildergalerie öffnen	891
bildirimleri aç	4364
bildirimleri açin	4364
bilety już w sprzedaży	3359
bir hata oluştu	4391
bir tutar seçin	4417
bir şeyler ters gitti	4392
bir şeyler yanliş gitti	4392
bitte füllen sie dieses feld aus	888
bitte geben sie eine gültige e-mail-adresse ein	888
bitte prüfen sie ihr postfach	888
bitte versuchen sie es später erneut	807
bitte versuchen sie es später noch einmal	888
bitte überprüfen sie ihr postfach	888
bize ulaşin	4306
biểu quyết	91
bjud en vän på artikeln	4114
bjud oss på en kaffe	4192
bjud oss på kaffe	4192
bjud på en kaffe	4192
bli månadsgivare	4101
bli støttemedlem	3158
bliv fast støtte	687
bliv støtteabonnent	687
bliv støttemedlem	601
blocco pubblicità rilevato	2589
blokovať	3975
bloqueador de anúncios ativado	3551
bloqueador de anúncios detectado	3551
bloqueur de publicité détecté	1991
bloqueur détecté	1991
boletín	1376
bolo to užitočné	3992
brezplačna dostava	4063
browserul tău nu poate reda acest video	3595
brukervilkår	3175
brīva summa	2979
bu haber abonelere özeldir	4289
bu haber yapay zeka tarafindan seslendirilmiştir	4373
bu haber yapay zekâ ile seslendirilmiştir	4373
bu haberi paylaş	4426
bu haberi paylaşin	4426
bu haberler de ilginizi çekebilir	4312
bu içerik abonelere özeldir	4289
bu içerik faydali oldu mu	4366
bu içerik görüntülenemiyor	4376
bu içerik gösterilemiyor	4376
bu içerik kilitli	4389
bu video artik mevcut değil	4373
bu video bulunduğunuz ülkede izlenemiyor	4373
bu video mevcut değil	4373
bu video ülkenizde izlenemiyor	4373
bu yaziyi paylaş	4426
bu yorumu şikayet et	4408
bu özet yararli oldu mu	4335
bugün değil	4287
bulmaca çöz	4369
bunlar da ilginizi çekebilir	4307
burtu izmērs	2987
butlletí	427
buzón anónimo	1501
buzón seguro	1501
buďte v obraze	489
bylo to pro vás užitečné	585
bylo to užitečné	585
bài cùng chuyên mục	4599
bài cùng tác giả	4599
bài khác	4572
bài khác của tác giả	4631
bài liên quan	4572
bài mới nhất	4599
bài quảng cáo	4600
bài tiếp theo	4572
bài trước	4631
bài viết có hữu ích không	4604
bài viết có hữu ích với bạn không	4604
bài viết liên quan	4572
bài viết mới	4598
bài viết này bị khóa	4625
bài viết này có hữu ích không	4604
bài viết tiếp theo	4631
bài viết trước	4631
bài viết được tặng bởi thuê bao	4651
bài được dịch tự động	4598
bài đọc nhiều	4599
báo cáo	4605
báo cáo bình luận	4642
báo cáo vi phạm	4605
báo lỗi	4571
báo lỗi bài viết	4604
bármikor leiratkozhat	2251
bármikor leiratkozhatsz	2251
bármikor lemondhatja	2233
bármikor lemondható	2233
bäst värde	4195
bästa pris	4195
bình chọn	91	4605
bình chọn của bạn đã được ghi nhận	4604
bình luận	4571
bình luận (#	4571
bình luận của bạn	4642
bình luận đã bị tắt	4642
bölümü indir	4373
búsqueda	1416
bülten	4342
bülten üyeliği	4342
bültene abone oldunuz	4342
büyüt	4313
bądź na bieżąco	3284
bądź pierwszą osobą, która skomentuje	3388
błędny adres e-mail	3376
bővebben	2248
būkite pirmas	2881
būkite pirmas, pakomentavęs	2881
bạn chưa có tài khoản	4625
bạn chưa đăng ký	4625
bạn có muốn nhận thông báo	4618
bạn có muốn nhận thông báo không	4618
bạn có thể hủy đăng ký bất cứ lúc nào	4627
bạn có thể quan tâm	4572
bạn muốn nhận thông báo	4618
bạn thấy bài viết này thế nào	4604
bạn đang theo dõi chủ đề này	4636
bạn đã bình chọn	4604
bạn đã bình chọn rồi	4604
bạn đã có tài khoản	4625
bạn đã đăng ký rồi	4648
bản ghi	4612
bật	4619
bật thông báo	4618
bật tiếng	4611
bắt buộc	4628
bắt đầu trắc nghiệm	4607
bỏ qua	4555
bỏ qua quảng cáo	4645
bỏ theo dõi	4636
""", 'c': """
cada aportació compta	430
cada aportación cuenta	1463
cada contribuição conta	3492
cada doação conta	3519
cada donación cuenta	1489
cadastre-se grátis	3410
califica este artículo	1403
campo obrigatório	3524
campos obrigatórios	3524
cancel·la quan vulguis	459
cargando el vídeo	1478
cargando vídeo	1478
cargar más	1416
cargar más comentarios	1471
cargar más noticias	1498
cargar publicación	1482
cargar vídeo	1482
carrega la publicació	448
carrega més comentaris	437
carregando o vídeo	3507
carregando vídeo	3507
carregant el vídeo	444
carregar conteúdo	3511
carregar conteúdo externo	3436
carregar mais comentários	3499
carregar mais notícias	3528
carregar o conteúdo	3511
carregar publicação	3511
carregar vídeo	3511
carte de crédit	1834
cartão de crédito	3409
categorieën	3033
categorías	1410
caută	3587
caça-palavras	3504
ce contenu vous a-t-il été utile	1913
ce résumé vous a-t-il été utile	1913
cea mai bună ofertă	3643
cela vous a-t-il été utile	1942
cele mai citite știri	3613
cele mai noi știri	3585
celkem hlasovalo # čtenářů	555
celozaslonski način	4066
celá obrazovka	563
celý článek	502
celý článek zde	578
celý článok	3986
cererea ta a fost trimisă	3667
cerrar galería	1526
cerrar menú	1416
cerrar sesión	1366
cet article est en accès libre pour les abonnés	1930
cet article est lu par une voix de synthèse	1913
cet article vous a-t-il été utile	1942
cette adresse est déjà inscrite	1995
cette information vous a-t-elle été utile	1982
cette page vous a-t-elle été utile	1942
cette réponse est-elle utile	1942
cette vidéo est indisponible	1950
cette vidéo ne peut pas être lue	1950
cevaplari göster	4366
changer mes préférences	1874
chargement du lecteur vidéo	1950
charger la vidéo	1954
charte éditoriale	1972
chcem dostávať upozornenia	3974
chcem odoberať	3983
chcete dostávat notifikace	566
chcete dostávat upozornění	566
chcete dostávať notifikácie	3974
chcete dostávať upozornenia	3974
chci dostávat upozornění	566
chci odebírat	489
chci podpořit	484
chci přispět	484
chi tiết	4575
chia sẻ	4562
chia sẻ bài viết	4562
chia sẻ bài viết này	4651
chia sẻ facebook	4598
chia sẻ lên facebook	4638
chia sẻ qua email	4638
chia sẻ qua facebook	4598
chia sẻ qua zalo	4638
chia sẻ tin này	4651
chia sẻ zalo	4638
chia sẻ ý kiến của bạn	4571
cho chúng tôi biết ý kiến	4604
cho phép	4619
cho phép thông báo	4618
chuyên mục	4572
chuyển đến công thức	61
chép liên kết	4598
chính sách bảo mật	4570
chính sách bảo mật | điều khoản sử dụng	4570
chính sách cookie	4570
chính sách quyền riêng tư	4570
chơi miễn phí	4607
chơi ngay	4607
chưa có tài khoản	4625
chấp nhận tất cả	4570
chấp nhận tất cả cookie	4570
chấp nhận và tiếp tục	4615
chất lượng	4612
chế độ tối	4644
chỉ dành cho thuê bao	4625
chỉ dành cho thành viên	4625
chọn	4626
chọn gói	4625
chọn gói của bạn	4625
chọn gói đăng ký	4625
chọn số tiền	4646
chủ đề	4572
chủ đề liên quan	4572
chủ đề nóng	4599
cikk ajándékozása	2321
cikk elküldése ajándékként	2321
cikk feloldása	2304
cikk meghallgatása	2295
cikk megosztása	2239
cikk mentése	2239
cikk nyomtatása	2321
cikkünk frissül	2248
citeşte şi	3585
citește articolul complet	3648
citește articolul integral	3648
citește fără limite	3610
citește gratuit	3666
citește mai departe	3585	3587
citește mai mult	3585	3587
citește regulile comunității	3598
citește tot articolul	3648
citește transcrierea	3627
citește în aplicație	3633
citește și	3585
citi šobrīd lasa	2938
citit de o voce sintetică	3627
citiți și	3585
cobrança anual	3522
codes de réduction	2006
cofnij zgodę	3362
col·labora	403
comandă acum	3625
comandă cartea	3625
comentariile sunt doar pentru abonați	3660
comentariul tău	3660
comentariul tău așteaptă moderarea	3598
comentează	3584
comentário	3438
comentário aguardando moderação	3485
comentários	3438
comentários desativados	3542
comentários exclusivos para assinantes	3485
commander ce numéro	1917
commander le numéro	1916
comment désactiver mon adblocker	1958
comment désactiver mon bloqueur	1958
commentaire en attente de modération	1921
commentaires désactivés	1982
commerciële bijdrage	3078
commerciële content	3148
commerciële inhoud	3148
comparte este artículo	1535
compartilhar esta matéria	3563
compartilhe esta notícia	3563
compartir esta página	1535
compre a edição impressa	3475
conditions générales	1872
conectează-te cu facebook	3610
conectează-te cu google	3610
confidentialité	1872
configuració de galetes	448
configuració de les galetes	448
configuració de privacitat	448
configuración	1400
configuración de cookies	1400
configuración de privacidad	1482
configurações de cookies	3433
configurações de privacidade	3511
confira o preço	3562
conheça as ofertas	3553
conheça os planos	3553
conheça todas as nossas newsletters	3489
consenti la pubblicità	2554
consigue tu entrada aquí	1443
consulta les normes de participació	419
consultez notre charte de modération	1921
consíguelo en tu quiosco	1443
contacta amb la redacció	467
contacta con la redacción	1501
contactar a redação	3531
contactar con la redacción	1501
contactați redacția	3650
contacte a redação	3531
contactează redacția	3650
contacter la rédaction	1972
contactez la rédaction	1972
contenu externe recommandé	1911
contenu proposé par notre partenaire	1917
contenu réservé	1962
contenu réservé aux abonnés	1962
contenu sponsorisé	1870
contenus recommandés	1935
contenus sponsorisés	1870	1883
conteúdo bloqueado	3436
conteúdo de marca	3431
conteúdo exclusivo	3410
conteúdo exclusivo para assinantes	3494
conteúdo externo	3470
conteúdo externo bloqueado	3436
conteúdo externo recomendado	3470
conteúdo gerado por ia	3548
conteúdo pago	3505
conteúdo para assinantes	3410
conteúdo patrocinado	3431
conteúdo premium	3494
conteúdo produzido pela marca	3475
conteúdo relacionado	3446
conteúdos relacionados	3497
contingut només per a usuaris registrats	431
continua a leggere dopo la pubblicità	2543
continua após a publicidade	3431
continua després de l'anunci	421
continuar leyendo aquí	1366
continuarea articolului după reclamă	3600
continue a ler esta notícia	3497
continuer après la publicité	1870
continuer sans désactiver	1991
continuer à lire	1997
continuă cu apple	3610
continuă cu email	3666
continuă cu facebook	3610
continuă cu google	3610
continuă lectura	3669
continuă pe site	3633
continuă să citești	3669
continuă să citești după publicitate	3600
continuă în browser	3633
continúa abajo	1398
contáctanos	1403
convida'ns a un cafè	456
conținut disponibil doar utilizatorilor înregistrați	3610
conținut extern	3595
conținut extern recomandat	3595
conținut pentru abonați	3573
conținut plătit	3625
conținut premium	3610
conținut sponsorizat	87	3581
cookie beállítások	2293
cookie を管理する	2700
cookie 偏好設定	4684
cookie 偏好设置	4684
cookie 設定	4760
cookie 设置	4760
cookie-beállítások	2293
cookieinställningar	4119
cookieの管理	2700
cookieの設定	2634
cookieの設定を変更	2636
cookieを拒否する	2732
cookieを管理	2700
cookieを管理する	2700
cookie政策	4682
cookie設定	2634	2637	4682
cookie設定を変更	2636
cookie设置	4682	4685
copia enllaç	473
copia l'enllaç	410
copiază	3657
copiază link	3578
copiază linkul	3578
copy link thành công	4598
correo electrónico	1376
correo electrónico no válido	1494
correo no válido	1494
correu electrònic	462
correu electrònic no vàlid	461
correu no vàlid	461
coś poszło nie tak	3377
coś poszło nie tak. spróbuj ponownie	3376
coś poszło nie tak. spróbuj ponownie później	3376
creează cont	3573
crucigrama del día	1513
créer mon compte	1835
créer un compte	1835
créer une alerte	1923
créer une alerte sur ce thème	1923
csak a szükséges sütik	2293
csak a szükségesek	2293
csak előfizetők számára	2304
csak előfizetőknek	2233
csomagok megtekintése	2304
cualquier aportación ayuda	1489
cum îl dezactivez	3638
cumpără acum	3625
cumpără bilet	3625
cumpără bilete	3625
cumpără bilete online	3625
cumpără cartea	3625
cumpără de pe emag	3625
cumpără revista	3600
cuvinte încrucișate	3624
czy artykuł był pomocny	3386
czy artykuł był przydatny	3386
czy ten artykuł był pomocny	3386
czy to było pomocne	3386
czyta głos ai	3364
czytaj całość	3306
czytaj cały artykuł	3379
czytaj również	3303
czytaj także	3303
czytaj też	3303
czytaj też nasze inne artykuły	3303
czytaj więcej	3303	3306
czytaj więcej o	3303
czytane przez głos syntetyczny	3364
cài đặt cookie	4615
cài đặt quyền riêng tư	4615
cài đặt ứng dụng	4617
các tin khác	4572
cách tắt	4622
cách tắt trình chặn quảng cáo	4621
câmp obligatoriu	3644
câmpuri obligatorii	3644
cât de util a fost acest articol	3598
câu đố	4609
címkék	2246
címlap	2246
címlapra	2310
címlapról ajánljuk	2246
có lẽ để sau	4555
có lỗi xảy ra	4627
có thể bạn quan tâm	19	4572
có thể bạn thích	19
có, tôi muốn	4618
códigos de desconto	3562
códigos de descuento	1534
códigos promocionales	1534
cómo desactivar el bloqueador	1487
cómo desactivarlo	1488
cómpralo aquí	1477
cómpralo en amazon	1477
cùng chuyên mục	4572
cùng chủ đề	4599
cùng tác giả	4599
cũ nhất	4605
cảm ơn bạn đã bình chọn	91	4604
cảm ơn bạn đã tham gia	4604
cảm ơn bạn đã ủng hộ	4646
cảm ơn, tin nhắn của bạn đã được gửi	4627
cỡ chữ	65
cửa hàng	4640
""", 'd': """
d'autres articles à découvrir	19
da, želim	3880	4070
dagens fråga	91	4175
dagens spørgsmål	91	672
dagens spørsmål	91	3232
daha az göster	4314
daha fazla göster	4313
daha fazla haber için tiklayin	4313
daha fazla yorum yükle	4366
daha önce oy kullandiniz	4366
daha önce oy verdiniz	4366
dalies ar šo rakstu	2941
dalinkitės	2875
dalinkitės straipsniu	2880
dalsza część artykułu pod materiałem wideo	3295
dalsza część artykułu pod wideo	3295
dalsza część tekstu pod wideo	3295
dalīties	2936
dalīties ar draugiem	2941
dalīties ar rakstu	2987
dalīties facebook	2941
dalīties whatsapp	2987
další	502
další foto	578
další fotografie	578
další snímek	578
další strana	502
další video	563
další z rubriky	500
další zprávy	500
další článek	500
další články	19	500
další články od autora	578
další čtení	500
danke für dein feedback	801
danke für deine stimme	91
danke für ihr feedback	801
danke für ihre stimme	91	869
danke fürs abstimmen	869
danke fürs mitmachen	91
danos tu opinión	1454
dans l'actualité	1935
dans la même catégorie	1883
dans la même rubrique	1883
dans la même série	1883
dar lze odečíst z daní	570
dar si můžete odečíst z daní	570
darovat jednorázově	570
darovat měsíčně	570
darovat článek	492
darovať	3909
darovať jednorazovo	3978
darovať mesačne	3978
darovať článok	3917
darowiznę możesz odliczyć od podatku	3371
darujte nám # %	3978
darujte tento článek	492
darujte tento článok	3917
das könnte dich auch interessieren	760
das könnte ihnen auch gefallen	760
das könnte sie auch interessieren	760
das könnte sie interessieren	760
das video ist in ihrem land nicht verfügbar	878
das video ist leider nicht mehr verfügbar	878
das video ist nicht mehr verfügbar	878
das video ist nicht verfügbar	878
das wichtigste in kürze, zusammengefasst von ki	791
datenschutzerklärung	753
daugiau autoriaus straipsnių	2922
daugiau straipsnių	2922
daugiau šia tema	2877
dať spätnú väzbu	3992
deaktivér din adblocker	685
deblochează articolul	3610
definições de cookies	3511
definições de privacidade	3511
deine stimme wurde gezählt	869
deixar um comentário	3438
deixe um comentário	3438
del på e-mail	707
del på e-post	3170
del på facebook	613	3170
del på mail	613
del på twitter	613	3170
del på whatsapp	3267
del på x	613	3170
dela inlägget	4114
dela på facebook	4114
dela på twitter	4114
dela på whatsapp	4212
dela på x	4114
dela som gåva	4212
deli po e-pošti	4091
deli članek	4014
delite članek	4014
demander un droit de réponse	1982
den här artikeln är låst	4194
den här artikeln är skyddad av upphovsrättslagen	4205
den här videon är inte längre tillgänglig	4185
den här videon är inte tillgänglig	4185
denne artikel er låst	689
denne artikkelen er låst	3249
denne saken er låst	3249
denne video er ikke længere tilgængelig	680
denne video er ikke tilgængelig	680
denunciar comentário	3542
denunciar este comentário	3542
der er opstået en fejl	693
der opstod en fejl. prøv igen senere	692
dernière minute	1883
dernières actualités	1883
dernières infos	1883
dernières nouvelles	1883
desa les preferències	448
desa per llegir després	433
desactívalo para continuar	1487
desactívalo para seguir leyendo	1487
desbloquear artículo	1464
desbloqueie este conteúdo	3494
descarcă aplicația	3633
descarcă audio	3627
descarcă din app store	3633
descarcă din google play	3633
descarcă episodul	3627
descargar pódcast	1478
descarrega l'àudio	444
descarregar áudio	3507
deschide aplicația	3633
deschide în aplicație	3633
descárgala en app store	1484
descárgala en google play	1484
destekçi ol	4386
destekçimiz olun	4386
desteğiniz fark yaratir	4417
desteğiniz için teşekkür ederiz	4417
desteğiniz için teşekkürler	4417
det er gratis å opprette en bruker	3161
det går inte att visa innehållet	4183
det har oppstått en feil	3253
det här innehållet kan inte visas	4183
det här innehållet är inte tillgängligt	4183
det læser andre	626
det oppsto en feil. prøv igjen senere	3252
det är gratis att skapa ett konto	4104
detaylar için tiklayin	4313
detaylar için tiklayiniz	4313
detta material är skyddat enligt lagen om upphovsrätt	4156
detta är en annons	4118
detta är en plusartikel	4104
dette indhold er ikke tilgængeligt	678
devam etmek için üye girişi yapin	4289
devami için abone olun	4289
devamini okumak için abone olun	4289
dezactivează sunetul	3627
dienas jautājums	2971
diese funktion steht nur angemeldeten nutzern zur verfügung	817
dieser inhalt ist nicht mehr verfügbar	876
dieser inhalt ist nicht verfügbar	876
dieser kommentar wurde gelöscht	900
dieses video ist in deinem land nicht verfügbar	878
dieses video ist in ihrem land nicht verfügbar	878
dieses video ist leider nicht mehr verfügbar	878
dieses video ist nicht mehr verfügbar	878
dieses video ist nicht verfügbar	878
digite um e-mail válido	3524
din aceeași categorie	3585
din aceeași secțiune	3613
din röst har registrerats	4175
din röst är registrerad	91
din röst är räknad	4175
disponibil în app store	3633
disponibil în app store și google play	3604
disponibilă în app store și google play	3604
disponível na app store	3513
distribuie știrea	3671
distribuiți	3578
diğer fotoğraf için tiklayin	4310
diğer haberler	19	4307
diğer okurlar bunlari okuyor	4307
diğer sayfaya geçmek için tiklayin	4310
diğer seçenekler	4403
diğer tutar	4386
diğer yazilari	4395
dla prenumeratorów	3373
dla subskrybentów	3281
dlaczego widzę tę reklamę	3392
do fotogalérie	3986
do galérie	3986
do góry	3306
do košíka	3967
do košíku	559
do speciálu	578
doar abonații pot comenta	3598
doar pentru abonați	3573
doação mensal	3406
doação única	3406
doba čtení # min	502
dodaj do moich tematów	3390
dodaj jako preferowane źródło	3390
dodaj kao željeni izvor	3900
dodaj nas do preferowanych źródeł	3390
dodaj nas do wyjątków	3369
dodaj u košaricu	3873
dodaj v košarico	4063
dogodila se greška. pokušajte ponovno	3888
dolgozzon nálunk	2248
domiciliación bancaria	1365
domů	502
don régulier	1959
dona suport al periodisme en català	430
dona'ns la teva opinió	437
donació mensual	456
donació única	456
donación mensual	1361
donación puntual	1489
donación única	1361
donativo único	3519
donați	3572
donația mea	3665
donație lunară	3639
donație unică	3639
donează	3572
donează acum	3572
donează lunar	3572
donează lunar # euro	3609
donează lunar # lei	3609
donează o dată	3639
doner nå	3158
doniraj mesečno	3883	4073
doniraj mjesečno	3883
données personnelles	1872
donér	601
donér nu	601
doporučeno outbrain	591
doporučeno taboola	591
doporučené	500
doporučené články	500
doporučuje outbrain	591
doporučujeme	500	573
doporučujeme přečíst	500
doporučujeme také	500
dosegli ste omejitev člankov	4075
dosegnuli ste ograničenje članaka	3885
dossier spécial	1997
dovanoti straipsnį	2927
dozvoli obaveštenja	3879
dołącz do dyskusji	3352
dołącz do nas	3278
dołącz do newslettera	3284
došlo je do greške. pokušajte ponovo	3888
došlo je do pogreške. pokušajte ponovno	3888
došlo k chybě	576
došlo k chybě. zkuste to prosím později	575
droits réservés	2002
drukāt	2941
drukāt rakstu	2987
drukāt recepti	61
du använder en adblocker	4190
du använder en annonsblockerare	4190
du er nå påmeldt	3166
du er nå påmeldt nyhetsbrevet	3166
du följer	4211
du följer det här ämnet	4211
du följer nu	4211
du följer redan	4211
du följer redan ämnet	4211
du følger allerede	3266
du følger allerede dette emne	706
du følger allerede dette temaet	3266
du følger allerede emnet	706
du følger dette emne	706
du følger dette temaet	3266
du følger emnet	706
du følger nå	3266
du har nådd grensen	3249
du har nået din grænse	689
du har nått din gräns	4194
du har redan röstat	4175
du har slået adblock til	685
du kan när som helst avregistrera dig	4197
du kan när som helst avsluta prenumerationen	4109
du kan når som helst melde deg av	3166
du kan opsige når som helst	604
du kan trække beløbet fra i skat	687
du kanske också gillar	4126
du modtager snart en bekræftelse på mail	609
du même auteur	1883
du prenumererar nu på nyhetsbrevet	4109
du verkar använda en annonsblockerare	4190
du vil kanskje også like	3182
du är nu anmäld	4197
duración	1479
durată	3628
duração	3508
durée	1951
durée : #	1904
dziękujemy za głos	91	3355
dziękujemy za oddanie głosu	91	3355
dziękujemy za przesłanie formularza	3376
dziękujemy za udział w sondzie	3355
dziękujemy za wiadomość	3376
dziękujemy za zapis	3284
dziękujemy! sprawdź skrzynkę	3376
dành cho bạn	4572
dành cho thuê bao	4557
dành riêng cho thành viên	4625
dárkovat článek	485
dát zpětnou vazbu	585
därefter # kr/mån tills du säger upp	4104
débloquer l'accès	1994
débloquer l'article	1835
débloquer tous les articles	1837
débloquez cet article	1930
débloquez l'accès à tous les articles	1837
débloquez l'intégralité des articles	1837
débloquez tous les articles	1837
débloquez tous nos articles	1837
déconnexion	1835
découvrez notre boutique	1916
découvrez tous nos jeux	1945
découvrir l'offre	1835
découvrir la boutique	1948
découvrir nos offres	1930
découvrir toutes nos offres d'abonnement	1930
déjà un compte	1835
déjà un compte ? connectez-vous	1835
délka	564
délka #	563
déplier	1888
détails	1888
dê a sua opinião	3499
dê sua opinião	3499
dölj	4130
dölj annons	4213
dölj bildtext	4200
dölj svar	4209
düzeltme politikasi	4397
dāvini rakstu	2941
dāvini rakstu draugam	2941
děkujeme za hlas	555
děkujeme za hlasování	91	555
děkujeme za odběr	575
děkujeme za přihlášení	489
děkujeme za vaši zprávu	575
děkujeme za váš hlas	91	555
děkujeme za zprávu	575
dĺžka	3972
dĺžka #	3971
dịch tự động	4612
""", 'e': """
e-bülten	4342
e-bülten aboneliği	4342
e-mail alebo používateľské meno	3980
e-mail cím	2307
e-mail ili korisničko ime	3885
e-mail inválido	3489
e-mail nebo uživatelské jméno	572
e-mail-cím	2307
e-mail-cím vagy felhasználónév	2304
e-mailová adresa	489
e-pasts vai lietotājvārds	2980
e-post või kasutajanimi	1589
e-posta gönder	4298
e-posta ile paylaş	4403
e-postadress eller användarnamn	4194
e-pošta ali uporabniško ime	4075
e-poštni naslov	4078
ecrã inteiro	3508
edición digital	1366
edición impresa	1366
editöre yaz	4397
editöre yazin	4397
editörün seçtikleri	4307
edição impressa	3410
eget beløb	687
eget beløp	3247
egyedi összeg	2302
egyszeri adomány	2302
egyszeri támogatás	2231
egyszeri támogatás küldése	2302
egyéb összeg	2302
ehkä myöhemmin	1719
ei mielipidettä	1779
ei tänään	1719
ei vielä tunnusta	1795
ei, aitäh	1586
eikö sinulla ole tunnusta	1795
ein fehler ist aufgetreten. bitte versuchen sie es später erneut	888
eiti į receptą	61
ekskluzivno za naročnike	4075
el juego es solo para mayores de # años	1477
el millor de la setmana a la teva bústia	427
el más popular	1493
el més llegit	407
el més popular	460
el més vist	434
el reproductor se está cargando	1478
el. paštas	2900
el. paštas arba vartotojo vardas	2920
el. pašto adresas	2921
eldste først	3264
elfelejtett jelszó	2233
elfelejtette a jelszavát	2304
elfogadom és folytatom	2293
elfogadom és megjelenítem	2293
elfogadás és folytatás	2293
elige tu suscripción	1464
elküldés	2308
elküldöm	91	2239	2308
elküldöm e-mailben	2321
ellenőrizd a postafiókod	2307
ellenőrizze a postafiókját	2307
elmentem későbbre	2239
elolvasom később	2321
elolvasta az összes ingyenes cikkét	2304
elrejtés	2249
els lectors també han llegit	434
elérte a havi limitet	2304
elírást talált	2245
előfizetek	2233
előfizetés	2233
előfizetési csomagok	2304
előfizetési lehetőségek	2304
előfizető vagyok	2304
előfizetői ajánlat	2291
előfizetői előny	2291
előfizetői kedvezmény	2291
előfizetői tartalom	2233
előfizetőknek	2233
előfizetőként megoszthatja a cikket	2239
előző	2248
előző cikk	2246
előző fotó	2310
előző kép	2310
előző oldal	2310
email cím	2307
email của bạn	4648
email inválido	3524
email không hợp lệ	4627
email không đúng định dạng	4627
email no válido	1494
email này đã được đăng ký	4648
emailul tău	3667
emlékeztess később	2230
emlékezz rám	2304
emlékezzen rám	2304
emme voi näyttää sisältöä	1784
emme voi näyttää tätä sisältöä	1784
empfehlungen für sie	821
en beğenilen	4367
en beğenilenler	4367
en colaboración con	1509
en col·laboració amb	475
en este artículo	1410
en popüler	4390
en çok okunan	4307
en çok okunan haberler	4307
en çok okunanlar	4307
encara no estàs registrat	459
encuesta del día	1406
endast för dig som är prenumerant	4194
endast för medlemmar	4194
endast nödvändiga	4183
endast nödvändiga cookies	4183
endre tekststørrelse	3267
engangsbeløb	601
engangsbeløp	3247
engedélyezem	2299
engedélyezés	2299
engångsgåva	4101
enllaç copiat	433
ensemble, faisons vivre un média libre	1929
enthält werbung	750
entre em contato com a redação	3531
enviament gratuït	475
enviar comentário	3438
enviar corrección	1403
envoyer à un ami	1862
envoyer à un proche	1862
envoyez-nous vos témoignages	1909
envíanos tu opinión	1471
envío gratis	1509
epizód letöltése	2295
eredeti megjelenítése	2249
eredmény megtekintése	91
eredmények	91	2249
eredmények megtekintése	2287
erinnern sie mich später	718
eroare la încărcarea videoclipului	3664
erro ao carregar o vídeo	3548
error al cargar el vídeo	1518
erről bővebben itt írtunk	2248
erről is írtunk	2246
erről itt írtunk bővebben	2248
erscheint täglich	807
erscheint wöchentlich	807
erősítse meg az e-mail-címét	2307
es gratis y solo te llevará un minuto	1460
es ist ein fehler aufgetreten. bitte versuchen sie es später erneut	807
es ist ein fehler aufgetreten. bitte versuchen sie es später noch einmal	888
es izslēdzu reklāmu bloķētāju	2978
escanea el código qr	1484
escreva um comentário	3438
escriu a la redacció	467
escriu el teu correu electrònic	427
esi pirmais, kas komentē	2942
esimene kuu # €	1543
esta funcionalidad es sólo para registrados	1366
esta matéria foi útil para você	3472
esta notícia foi útil	3472
esta página foi útil	3499
este artigo está bloqueado	3522
este artigo foi útil	3499
este artículo está bloqueado	1492
este campo é obrigatório	3524
este correo ya está registrado	1524
este e-mail já está cadastrado	3554
este espaço é moderado pela redação	3485
este resumo foi útil	3472
este video ya no está disponible	1478
este vídeo já não está disponível	3507
este vídeo no está disponible	1478
este vídeo não está disponível	3507
este vídeo não está mais disponível	3507
este vídeo ya no está disponible	1478
está a seguir este tema	3558
estás bloqueando nuestros anuncios	1521
estás de acuerdo? vota	1454
estás siguiendo este tema	1528
estä	1790
ethvert bidrag hjælper	687
etický kodex redakce	582
etický kódex redakcie	3989
etkinleştir	4380
etkö ole tilaaja	1795
etkö ole vielä tilaaja	1795
ett fel har uppstått	4198
ett fel uppstod. försök igen senare	4197
etwas ist schiefgelaufen. bitte versuchen sie es später erneut	888
evaluează rețeta	61
evästeasetukset	1731
evästeet	1731
evästekäytäntö	1784
exclusiv pentru abonați	3610
exibir conteúdo	3511
exklusiv für abonnenten	886
exklusiv für mitglieder	886
exklusivt för medlemmar	4194
exklusivt för prenumeranter	4194
exkluzív tartalom előfizetőknek	2304
experimente grátis por um mês	3494
externt innehåll	4183
externí obsah	561
externý obsah	3969
ez a cikk zárolt	2304
ez a mező kötelező	2307
ez a tartalom nem elérhető	2293
ez a tartalom nem jeleníthető meg	2293
ez a videó már nem elérhető	2295
ez a videó nem elérhető	2295
ez is érdekelhet	2246
ez is érdekelheti	2246
ezek is érdekelhetik	19
ezek is érdekelhetnek	19
ezt a tartalmat nem tudjuk megjeleníteni	2293
ezt a témát már követi	2320
ezt is ajánljuk	2246
ezt olvasta már	2246
ezt olvastad már	2246
eén keer toestaan	3118
ešte nemáte predplatné	3980
ešte nemáte účet	3980
ești de acord? votează	3598
ești deja abonat	3618
ești deja abonată	3618
""", 'f': """
facebook ile giriş yap	4389
facebook'ta paylaş	4298
facebookでシェア	2627
facebookでシェアする	2627
facebookでログイン	2712
facebookで共有	2726
facebookで続ける	2712
facebookで見る	2730
facturació anual	459
facturació mensual	459
facturación anual	1492
facturación mensual	1492
facturare anuală	3642
facturare lunară	3642
facturé annuellement	1962
facturé mensuellement	1962
faire un don défiscalisé	1959
faktureras årligen	4194
faktureres årlig	3249
faktureres årligt	689
fale com a redação	3531
fazer doação	3552
fazer uma doação mensal	3552
fazer uma doação única	3552
faça login	3410
faça o quiz	3502
faça o teste	3502
faça uma doação única	3552
faça uma pergunta sobre esta reportagem	3472
felhasználási feltételek	2293
felhasználási jog vásárlása	2315
felhasználónév	2305
felhasználónév vagy e-mail	2304
feliratkozás	2307
feliratkozás hírlevélre	2307
feliratok megjelenítése	2295
fermer la fenêtre	1997
fes el qüestionari	440
fes una donació	403
fes-te sòcia	456
ficha técnica	3455
fiecare contribuție contează	3639
fiecare donație contează	3609
fiecare leu contează	3609
film jest niedostępny w twoim kraju	3364
film nie jest już dostępny	3364
film niedostępny	3364
fin de la publicité	1948
fine della pubblicità	2543
fine pubblicità	2543
fiyati gör	4372
fizetett együttműködés	2322
fizetett hirdetés	87	2241
fiók létrehozása	2233
fiókom	2233
foglalja le helyét	2291
folytatás a hirdetés után	2322
folytatás apple-fiókkal	2304
folytatás facebookkal	2304
folytatás google-fiókkal	2304
folytatás google-lel	2304
folytatás kikapcsolás nélkül	2300
fontu büyüt	4403
form gönderildi	4419
formulaire envoyé	1995
formulário enviado	3554
forstået	630
forstått	3186
forstør	695
forstør billede	629
forstør billedet	695
forstørr	3255
forstørr bilde	3185
forstørr bildet	3255
fortsett uten å slå av	3245
fortsett uten å støtte	3157
fortsätt läsa efter annonsen	4118
fortsätt med apple	4194
fortsätt med e-post	4194
fortsätt med facebook	4194
fortsätt med google	4194
fortsätt utan att stänga av	4190
fortsätt utan att stödja	4100
fortsæt med apple	689
fortsæt med at læse	617
fortsæt med e-mail	689
fortsæt med facebook	689
fortsæt med google	689
fortsæt uden at slå fra	685
fortsæt uden at støtte	600
foto # iš #	2930
fotogalería	1410
fotografia următoare	3669
fotoğraf galerisi	4395
fotoğrafi büyüt	4395
fotoğraflar için tiklayin	4310
fotoğraflari gör	4395
fotoğraflari görmek için tiklayin	4313
fotó #/#	2309
fotó megtekintése	2309
fotó: #/#	2309
fotók megtekintése	2309
fra vores annoncører	708
fra vår butikk	3236
fra våre partnere	3268
frete grátis	3539
friss hírek	2246
frissítse az oldalt	2301
fråga vår ai om artikeln	4122
från vår butik	4179
från våra annonsörer	4213
från våra partner	4213
frühbucher-tickets	873
frühbucherrabatt sichern	873
fuld skærm	680
fuldskærm	629
fullskärm	4185
fyll i fältet	4197
fäll ihop	4130
fäll ut	4130
fältet är obligatoriskt	4197
få adgang	604
få artiklen læst op	613
få de vigtigste nyheder hver morgen	609
få de viktigaste nyheterna varje morgon	4109
få de viktigste nyhetene hver morgen	3166
få læst artiklen op	680
få notifikationer	683
få notiser	4188
få nyheder på mail	609
få nyheter på e-post	3166
få nyheter på mejlen	4109
få overblikket her	629
få tilgang	3161
få varsel når vi skriver om dette	3185
få varsler	3243
följ	4115
följ det här ämnet	4211
följ direktrapporten	4200
följ författaren	4211
följ journalisten	4211
följ liverapporten	4200
följ oss	4115
följ skribent	4115
följ skribenten	4211
följ ämne	4211
följ ämnen	4211
följ ämnet	4115
för prenumeranter	4104
förderer werden	719
fördermitglied werden	719
föregående	4129
föregående artikel	4126
föregående bild	4200
föregående sida	4200
förnamn	4198
förstora	4129
förstora bild	4200
förstora bilden	4200
försök igen senare	4197
føj til foretrukne kilder	706
føj til mine emner	706
følg	614	3171
følg dette emne	706
følg dette temaet	3266
følg direkte	3255
følg direktesenteret	3255
følg emne	614
følg emnet	3266
følg forfatter	3266
følg forfatteren	3266
følg ikke længere	706
følg journalist	3266
følg journalisten	3266
følg liveblog	695
følg livebloggen	695
følg os	614
følg oss	3171
følg sagen her	629
følg saken direkte	3255
følg skribent	706
følg skribenten	706
følg tema	3171
følg temaet	3266
følg temaet og få varsel	3185
für abonnenten	724
für den newsletter anmelden	732
für dich empfohlen	821
für sie empfohlen	821
für sie entstehen keine mehrkosten	822
fă o donație	3572
fă quizul	3622
fă testul	3622
fără obligații	3610
fără spam	3644
fără sunet	3628
fără tine nu putem	3609
főoldal	2310
""", 'g': """
galbūt vėliau	2917
galeri için tiklayin	4310
galerie schließen	891
galerie öffnen	891
galeriyi aç	4313
galeriyi gör	4395
galeriyi görmek için tiklayin	4313
galéria	2248
galéria (#	2309
galéria bezárása	2310
galéria megnyitása	2310
galéria megtekintése	2248
garanta já o seu ingresso	3475
gastos de envío incluidos	1477
gastos de envío no incluidos	1477
gauti pranešimus	2917
gaver kan trækkes fra i skat	687
ge en engångsgåva	4192
ge en gåva	4192
ge återkoppling	4207
gefällt mir	901
gefällt mir nicht	901
gelesen von einer künstlichen stimme	878
gelişmelerden aninda haberdar olun	4379
gem til læseliste	613
generisano veštačkom inteligencijom	3897
genindlæs siden	686
genişlet	4314
gerenciar opções	3547
gerenciar preferências	3547
geri dön	4421
gerir opções	3547
gerir preferências	3547
gestionează consimțământul	3631
gestionează cookie-urile	3663
gestionează opțiunile	3663
gestionează preferințele	3631
geçerli bir e-posta adresi girin	4391
geçerli süre	4374
geçersiz e-posta	4391
geçersiz e-posta adresi	4391
ghi nhớ đăng nhập	4625
gia hạn gói	4647
giriş	4289
giriş yap	4289
giriş yapin	4289
giriş yapin veya üye olun	4289
giv et beløb	687
giv et engangsbeløb	687
giv os feedback på artiklen	621
già abbonato	2449
già registrato	2449
giải đố ngay	4607
giảm cỡ chữ	4638
giọng đọc ai	4611
giọng đọc tự động	4611
gjenstående tid	3240
gjenstående tid #	3240
gjenstående tid -#	3240
glasnoća	3877
gli articoli più letti	2531
glömt ditt lösenord	4194
glömt lösenord	4104
glömt lösenordet	4194
godišnja naplata	3885
godišnja pretplata	3885
godišnje	3886
godišnje plaćanje	3885
godkänn	4119
godkänn alla	4119
godkänn alla cookies	4183
godkänn och fortsätt	4183
godkänn och visa	4183
google hirdetések	2322
google ile giriş yap	4389
google playからダウンロード	2702
google playで手に入れよう	2702
google play에서 다운로드	2831
google reklāmas	2988
google से जारी रखें	2209
google-hirdetések	2322
googleでログイン	2712
googleで登録	2712
googleで続ける	2712
gorące tematy	3303
gracias por tu opinión	1440
gratuit, fără spam	3644
grazie, il tuo messaggio è stato inviato	2562
grotuvas įkeliamas	2915
großansicht	891
gràcies pel teu vot	437
gràcies per la teva opinió	419
gràcies per votar	419
gràcies, el teu missatge s'ha enviat	461
gràcies, ja estàs subscrit	427
grátis e sem spam	3524
grįžti į pradžią	2922
grįžti į viršų	2922
guardar artículo	1391
guardar configuración	1482
guardar para después	1467
guardar para leer después	1467
guardar preferências	3511
gå ikke glip af	626
gå ikke glip af noget	609
gå ikke glipp av noe	3166
gå til forsiden	3255
gå til hovedindhold	695
gå til indhold	629
gå til innhold	3255
gå til liveblog	695
gå til oppskriften	61
gå til opskriften	61
gå til quizzen	672
gå til shop	676
gå til toppen	695
gå till receptet	61
gåvolänk	4212
généré par ia	1988
généré par l'ia	1988
gépi felolvasás	2295
gépi fordítással készült	2317
géppel fordítva	2317
gérer la confidentialité	1987
gérer les cookies	1872
gérer les préférences	1911
gérer les traceurs	1987
gérer mes alertes	1923
gérer mes choix	1872
gérer mes cookies	1987
gérer mes préférences	1987
gérer mon consentement	1954
gérer vos préférences	1954
gérer vos préférences de cookies	1911
góp ý	4571
gönder	91	4392
gönderiyi göster	4376
gönderiyi yükle	4376
gör quizzet	4175
gör testet	4175
görseli büyüt	4395
görüş bildir	4366
görüşünü bildir	4366
görüşünüzü bildirin	4366
gündem	4307
günün anketi	91	4336
günün bulmacasi	4409
günün haberleri	4307
günün kelimesi	4409
günün sudokusu	4409
günün özeti	4307
głosuj	91	3356
głośność	3365
gợi ý	4572
gửi	91	4571
gửi bài cho tòa soạn	4632
gửi bài viết	4632
gửi bình luận	4571
gửi cho bạn bè	4598
gửi email	4562
gửi góp ý	4604
gửi phản hồi	4604
gửi thành công	4627
gửi tin bài	4632
gửi trả lời	4604
gửi ý kiến	4571
gửi ý kiến của bạn	4604
gửi đi	4628
gửi ảnh cho chúng tôi	4632
""", 'h': """
haber bülteni	4342
haber güncelleniyor	4313
haberi arkadaşina hediye et	4298
haberi paylaş	4426
haberi özetle	4400
haberin devami aşağida	4349
haberin devami için kaydirin	4349
haberin devami için tiklayin	4310
haberin kilidini aç	4418
haberle ilgili diğer haberler	4312
haberlere dön	4421
hacer una donación mensual	1522
hacer una donación puntual	1522
hai già un account	2449
hai già votato	2537
halda nõusolekut	1583
hallitse evästeitä	1784
hang letöltése	2295
hanganyag letöltése	2295
hangerő	2296
hantera inställningar	4183
har du sett något	4204
harici içerik	4313
haritayi aç	4314
has arribat al límit d'articles gratuïts	431
has iniciado sesión	1438
has olvidado tu contraseña	1492
hasznos volt az összefoglaló	2245
hasznosnak találta a cikket	2245
hasło	3374
havi előfizetés	2304
havi fizetés	2304
havi rendszeres támogatás	2302
havi támogatás	2231
hayir teşekkürler	4287
hayir, teşekkürler	4287
haz una pregunta sobre este artículo	1440
he leído y acepto la política de privacidad	1460
he llegit i accepto la política de privacitat	416
he olvidado mi contraseña	1492
hela artikeln fortsätter nedan	4118
heli välja	1584
helskärm	4185
helskärmsläge	4185
helyesbítési szabályzat	2314
henüz abone değil misiniz	4389
hepsini gör	4313
her destek önemli	4386
her katki değerli	4386
her katki önemli	4386
her zaman göster	4376
hesap oluştur	4289
hi estàs d'acord? vota	419
hiba bejelentése	2314
hiba jelentése	2249	2314
hiba történt	2308
hiba történt, próbálja újra később	2307
hiba történt. próbálja újra	2307
hiba történt. próbálja újra később	2307
hibabejelentés	2314
hibás e-mail-cím	2307
hibát talált	2245
hibát talált a cikkben	2314
hibát találtál	2314
hibát találtál a cikkben	2314
hier reinhören	797
hinweis schließen	718
hirdetés	2241
hirdetés bezárása	2241
hirdetés elrejtése	2322
hirdetés jelentése	2322
hirdetés vége	2322
hirdetés, görgessen tovább	2241
hirdetésblokkolót használsz	2300
hirdetések engedélyezése	2301
hirdetések kikapcsolása	2322
hivatkozás másolva	2321
hivatkozás másolása	2321
hiển thị bài đăng	4615
hiển thị nội dung	4615
hiện phụ đề	4611
hjälp oss att rätta fel	4122
hlasitosť	3972
hlasovalo # lidí	555
hlasovalo # čtenářů	555
hlasovat v anketě	555
hlasovať	91	3964
hlasovať v ankete	3963
hlavná stránka	3986
hlavné správy	3914
hlavní stránka	578
hlavní zprávy	500
ho già donato	2443
ho già un account	2560
hogyan kapcsolhatom ki a hirdetésblokkolót	2300
hogyan védjük forrásainkat	2314
hoje não	3405
hoppa till huvudinnehåll	4200
hoppa till innehåll	4129
hoppa till innehållet	4200
hoppa över inlägg från facebook	4129
hoppa över inlägg från instagram	4129
hoppa över inlägg från x	4129
hors-séries, livres, affiches	1916
hozzáadás a kedvenc forrásokhoz	2320
hozzáadás a témáimhoz	2320
hozzáadás preferált forrásként	2320
hozzájárulás kezelése	2293
hozzájárulás módosítása	2293
hozzájárulás visszavonása	2293
hozzájárulások kezelése	2293
hozzászólok	2245
hozzászólás	2245
hozzászólás elküldése	2318
hozzászólás jelentése	2318
hozzászólás küldése	2318
hozzászólási szabályzat	2318
hozzászólások	2245
hozzászólások megjelenítése	2318
hozzászólások megtekintése	2245
hrať	3964
hrať teraz	3963
hrát	556
hrát teď	555
hvala za sporočilo	4078
hvala za vaš glas	3870	4060
hver krone hjælper	687
hver krone tæller	687
hvert bidrag hjælper	687
hylkää	1731
hylkää kaikki	1731
hyppää reseptiin	61
hyppää sisältöön	1801
hyväksy	1731
hyväksy evästeet	1731
hyväksy ja jatka	1784
hyväksy ja näytä	1784
hyväksy ja sulje	1784
hyväksy kaikki	1731
hàng năm	4624
hàng tháng	4624
hátralévő idő	2295
hátralévő idő #	2295
hátralévő idő -#	2295
hämta på google play	4187
här kan du kommentera artikeln	4122
hääleta	91
håll dig uppdaterad	4109
håll mig inloggad	4194
hình tiếp theo	4649
hírfolyam	2246
hírlevelek	2251
hírlevél	2251
hírlevél-feliratkozás	2251
hívj meg minket egy kávéra	2302
hívjon meg minket egy kávéra	2302
hören sie diesen artikel	797
hør saken	3170
hằng tháng	4624
hết quảng cáo	4610
họ tên	4628
họ và tên	4628
hủy bất cứ lúc nào	4625
""", 'i': """
i den här artikeln	4200
i più commentati	2482
i più letti	2482
i più letti della settimana	2531
i più visti	2482
iba nevyhnutné	3969
iba pre predplatiteľov	3910
ich unterstütze schon	718
identifícate	1464
idi na sadržaj	3891
időtartam	2296
időtartam #	2295
ielikt grozā	2973
ielogojies, lai komentētu	2942
ielādēt ierakstu	2974
ielādēt saturu	2974
ielādēt vēl	2982
ienākt	2936
ienākt ar facebook	2980
ienākt ar google	2980
iepriekšējais attēls	2982
iepriekšējais raksts	2982
iepriekšējā lapa	2982
iesakām	2938
ieslēgt paziņojumus	2977
ieslēgt skaņu	2975
iesūti fotogrāfijas	2983
iesūti ziņu	2983
iesūtīt ziņu	2983
iesūtīt ziņu anonīmi	2983
ievadiet derīgu e-pasta adresi	2981
ieși din ecran complet	3627
igal reedel. tasuta. ilma spämmita	1590
igen, kérek	2299
igen, kérem	2299
igen, köszönöm	2299
ignorar anúncio	3548
ignorer la publicité	1988
ihre meinung zählt	756
ihre stimme wurde gezählt	91	869
ikke abonnent ennå	3249
ikke gå glipp av	3182
ikke nå	3157
ikmēneša ziedojums	2979
il più popolare	2561
il più scelto	2560
il tuo browser non può riprodurre il video	2503
il tuo commento sarà pubblicato dopo l'approvazione	2518
il tuo messaggio è stato inviato	2562
il tuo voto è stato inviato	2537
il tuo voto è stato registrato	2537
iletişim	4306	4323
ilgili içerikler	4307
ilginizi çekebilecek haberler	4307
ilginizi çekebilir	4307
ilmoita asiavirheestä	1735
ilmoita virheestä	1735
image précédente	1997
imaginea anterioară	3669
imaginea următoare	3669
imam račun	3885	4075
imate namig? pišite nam	4084
imate priču za nas	3894
imię	3377
imię i nazwisko	3377
impossible de charger la vidéo	1988
impossible de lire la vidéo	1988
imprimir artículo	1467
imprimir esta matéria	3496
in bài	4562
in bài viết	4562
in công thức	61
in trang này	4598
inbäddat innehåll	4183
indhold fra annoncør	708
indholdet er ikke tilgængeligt	678
indlæg fra facebook	629
indlæg fra instagram	629
indlæs flere	629
indlæs indhold	678
indlæs opslag	678
indlæs video	678
indlæser afspiller	680
indlæser video	680
indtast beløb	687
inga kommentarer än	4209
ingen åsikt	4176
ingresá	1464
ingyen, spam nélkül	2307
ingyenes regisztráció	2233
ingyenes szállítás	2291
inicia la sessió per comentar	437
inicia sesión	1366
inicia sesión con google	1492
inicia sesión para comentar	1471
inicia sessió	404
inicia sessió amb google	459
iniciar reproducción	1518
iniciar reprodução	3548
iniciar sesión	1366
iniciar sesión con apple	1464
iniciar sesión con facebook	1464
iniciar sesión con google	1464
iniciar sessão	3410
inicie sesión	1366
inläst av en syntetisk röst	4185
inne artykuły	3303
innehåll från annonsör	4213
innehåll från våra partner	4213
innehållet kan inte visas	4183
innhold fra annonsør	3190
innhold fra våre annonsører	3268
innhold fra våre partnere	3268
inscription confirmée	1995
inscription à la newsletter	1845
inscrivez-vous à notre newsletter	1845
inscrição confirmada	3554
inscrição realizada com sucesso	3524
insira o seu endereço de email	3489
insira um e-mail válido	3524
instagramで見る	2730
instagramの投稿を読み込む	2700
instagram에서 보기	2859
instagram에서 이 게시물 보기	2859
instalează aplicația	3604
inställningar	4119
inte prenumerant än	4194
integritetsinställningar	4183
introdu emailul tău	3667
introduce tu correo electrónico	1524
introduce un correo electrónico válido	1494
introduce un correo válido	1494
introduce un email válido	1460
introduceți adresa de email	3667
introduceți o adresă de email validă	3644
introdueix un correu vàlid	461
intră în cont	3573
invítanos a un café	1361
iná suma	3978
início	3451
ir a la página de donaciones	1489
ir para a navegação	3449
ir para a página de doações	3519
ir para a página de donativos	3519
ir para o conteúdo	3451
ir para o conteúdo principal	3449
ir para o rodapé	3449
irány a bolt	2291
irányítószám	2308
isključi zvuk	3876
isključio sam blokator oglasa	3881
isključite adblock	3881
isključite blokator oglasa	3881
ispiši	3819
ispiši recept	61
ispiši članak	3901
ispravci i pojašnjenja	3894
isso foi útil	3499
istediğin zaman iptal et	4389
istediğiniz zaman abonelikten çikabilirsiniz	4342
istediğiniz zaman iptal edin	4289
isto foi útil	3499
iz naše trgovine	3873	4063
iz našeg shopa	3873
izberi naročnino	4075
izberite naročnino	4075
izbor uredništva	4011
izdrukāt	2941
izmēģini # dienas bez maksas	2936
izslēdziet reklāmu bloķētāju	2978
izslēgt skaņu	2975
izveidots ar mākslīgo intelektu	2984
izvēlies abonementu	2980
izvēlies summu	2979
izvēlieties abonementu	2980
izvēlieties summu	2979
izvēlēties plānu	2980
içeriğe geç	4313
içeriği görüntüle	4376
içeriği göster	4376
içeriği yükle	4376
iş birliği	4300
iş birliğiyle	4405
iš mūsų parduotuvės	2913
iš mūsų partnerių	2928
išbandykite # dienų nemokamai	2875
išjungiau reklamos blokavimą	2918
išjungti garsą	2915
išjunkite reklamos blokavimą	2918
išorinis turinys	2893
išsaugoti	2880
išsaugoti nustatymus	2914
išsaugoti pasirinkimą	2914
išsaugoti straipsnį	2880
išsaugoti vėlesniam laikui	2927
išversta automatiškai	2924
išversta dirbtinio intelekto	2924
""", 'j': """
j'ai déjà donné	1825
j'ai déjà un compte	1835
j'ai désactivé adblock	1958
j'ai désactivé mon adblock	1958
j'ai désactivé mon bloqueur	1958
ja hi estàs subscrit	431
ja hi estàs subscrit? entra	431
ja n'ets subscriptor? inicia sessió	404
ja tens compte? inicia sessió	431
ja, gärna	4189
ja, slå på	4189
jaa sähköpostilla	1813
jaa twitterissä	1728
jaa x:ssä	1728
jag förstår	4119
jag har stängt av annonsblockeraren	4190
jag har stängt av den	4191
jag har stängt av min annonsblockerare	4190
jag stödjer redan	4100
jaga sõbraga	1548
jak chronimy nasze źródła	3383
jak chronimy źródła	3383
jak chráníme své zdroje	582
jak chráníme zdroje	582
jak vypnout blokování reklam	568
jak wyłączyć adblocka	3369
jak wyłączyć blokowanie reklam	3369
jakość	3365
jatka sähköpostilla	1795
jau turiu paskyrą	2920
jaunākie	2938
jaunākie vispirms	2985
jautā mākslīgajam intelektam	2942
javascript ei ole käytössä	1786
javascript er slået fra	680
javascript er slått av	3240
javascript està desactivat	448
javascript ir izslēgts	2975
javascript išjungtas	2915
javascript je isključen	3876
javascript je vypnutý	563
javascript jest wyłączony	3364
javascript måste vara påslaget	4185
javascript on pois päältä	1786
javascript on välja lülitatud	1584
javascript är avstängt	4185
javascript är inaktiverat	4185
javascript đã bị tắt	4615
javascript вимкнено	4519
javascript е изключен	304
javascript отключен	3772
javascript отключён	3772
javascript מושבת	2098
javascript ถูกปิดใช้งาน	4260
javascriptが無効になっています	2700
javascript已停用	4760
javascript已禁用	4760
javítások és pontosítások	2314
je commande ce numéro	1917
je consens au traitement de mes données	1964
je découvre l'offre	1994
je découvre les offres	1994
je fais un don défiscalisé	1959
je gère mes choix	1875
je gère mes cookies	1872
je m'équipe	2006
je paramètre mes choix	1875
je soutiens déjà	1825
jede spende zählt	811
jede unterstützung hilft	884
jeder beitrag zählt	811
jeder euro zählt	811
jederzeit kündbar	886
jednorazový dar	3978
jednorazový príspevok	3978
jednorázový dar	570
jednorázově	484
jeg forstår	3175
jeg har slået den fra	686
jeg har slået min adblocker fra	685
jeg har slått av annonseblokkering	3245
jeg har slått den av	3246
jeg støtter allerede	600	3157
jegyek itt kaphatók	2248
jegyvásárlás	2291
jelenlegi idő	2295
jelenlegi idő #	2295
jelentkezzen be vagy regisztráljon	2233
jelentés	2319
jelszó	2305
jelszó megjelenítése	2304
jen nezbytné cookies	561
jen pro předplatitele	485
jesteś już prenumeratorem	3373
jesteś już subskrybentem	3373
jetzt angebot wählen	816
jetzt anhören	745
jetzt reinhören	797
jetzt rätseln	869
jetzt unterstützen	719
ještě nemáte předplatné	572
ještě nemáte účet	572
jiná částka	570
již jste hlasovali	555
již mám předplatné	485
jméno	576
jméno a příjmení	576
joacă acum	3622
joacă gratuit	3622
joacă responsabil	3625
jobs in ihrer nähe	795
jogar grátis	3502
jogue grátis	3502
jokainen euro on tärkeä	1793
jokainen lahjoitus on tärkeä	1793
jokin meni pieleen. yritä uudelleen	1798
jokin meni vikaan. yritä uudelleen	1798
jotain meni vikaan. yritä myöhemmin uudelleen	1798
jotain meni vikaan. yritä uudelleen	1798
još nema komentara	3898
još nemate račun	3885
još niste pretplatnik	3885
još vesti	3816
još vijesti	3816
jste už předplatitel	572
junte-se à conversa	3485
jurnalismul de calitate costă	3609
juttu jatkuu kuvan jälkeen	1730
juttu jatkuu mainoksen jälkeen	1730
juttu jatkuu videon jälkeen	1730
juttu on luettu koneäänellä	1786
juttua päivitetään	1730
jutun lukee koneääni	1728
jutun lukee synteettinen ääni	1786
jutun lukee tekoäly	1786
jutun lukee tekoälyääni	1728
jutun voi myös kuunnella	1728
już głosowałeś	3355
już obserwujesz	3390
już wspieram	3277
już wyłączyłem	3370
já desativei	3516
já desativei o bloqueador	3516
já doei	3405
já está inscrito	3554
já nas bancas	3475
já segue este autor	3535
já segue este tema	3535
já sou apoiador	3405
já sou assinante	3410
já tem conta	3410
já tem uma conta	3410
já tenho conta	3522
já votou	3499
já é assinante? faça login	3410
já é subscritor	3494
já é subscritor? inicie sessão	3494
játssz most	2287
játék indítása	2287
jährlich	887
jährlich abgerechnet	886
jährliche abrechnung	886
jährliche zahlung	886
jälgi autorit	1595
jälgi teemat	1595
jälgid juba	1595
jälgid seda teemat	1595
jäljellä oleva aika	1786
jäljellä oleva aika #	1786
jäljellä oleva aika -#	1786
jäljentäminen kielletty	1806
järelejäänud aeg	1584
järelejäänud aeg -#	1584
järgmine artikkel	1591
järgmine leht	1591
järgmine pilt	1591
järgmine video	1584
järjestys	1811
järjestä	1811
jäsenetu	1782
jäta mind meelde	1589
jätka apple'iga	1589
jätka facebookiga	1589
jätka google'iga	1589
jätä kommentti	1735
jūs izmantojat reklāmu bloķētāju	2978
jūs jau balsavote	2911
jūs jau esat nobalsojis	2971
jūs naudojate reklamos blokavimo programą	2918
jūs sekate šią temą	2926
jūs sekojat šai tēmai	2986
jūsu balss ir ieskaitīta	2971
jūsu balss ir pieņemta	2971
jūsu e-pasta adrese	2981
jūsu e-pasts	2981
jūsu vārds	2981
jūsu ziņa	2981
jūsų balsas užskaitytas	2911
jūsų balsas įskaitytas	2911
jūsų el. paštas	2900
jūsų el. pašto adresas	2900
jūsų vardas	2921
jūsų žinutė	2921
""", 'k': """
k tématu	500
k téme	3914
kaikki oikeudet pidätetty	1806
kaip išjungti reklamos blokavimą	2918
kaip saugome šaltinius	2923
kakinställningar	4183
kako isključiti adblock	3881
kako isključiti blokator oglasa	3881
kako štitimo izvore	3894
kako štitimo svoje izvore	3894
kalan süre	4373
kapcsolat a szerkesztőséggel	2314
kapcsolat a szerzővel	2310
kapcsold ki a reklámblokkolót	2300
kapcsolja ki a hirdetésblokkolót	2300
kapcsolódó	2246
kapcsolódó cikk	2246
kapcsolódó cikkek	2246
kapcsolódó tartalom	2246
kapcsolódó témák	2246
karte öffnen	764
kas kokkuvõte oli kasulik	1549
kas mėnesį remti	2919
kategóriák	2246
katrs eiro ir svarīgs	2979
katrs eiro palīdz	2979
katrs ziedojums palīdz	2979
katru piektdienu. bez maksas. bez surogātpasta	2981
katso kuvat tästä	1738
katso myös	1736
katso video tästä	1738
katso video yltä	1738
kattintson a nagyításhoz	2310
kaupallinen sisältö	1814
kaupallinen yhteistyö	87	1730
kaupallisen kumppanin sisältö	1814
kaut kas nogāja greizi. mēģiniet vēlreiz	2981
kaydiniz için teşekkürler	4342
każda wpłata pomaga	3371
każda wpłata się liczy	3371
każda złotówka pomaga	3371
każda złotówka się liczy	3371
każde wsparcie się liczy	3371
každá koruna pomáhá	570
každá koruna se počítá	570
každé euro pomáha	3978
každé euro sa počíta	3978
každý dar pomáha	3978
každý dar pomáhá	570
každý piatok. zadarmo. bez spamu	3983
každý príspevok pomáha	3978
každý príspevok sa počíta	3978
každý pátek. zdarma. bez spamu	575
každý příspěvek pomáhá	570
každý příspěvek se počítá	570
kažkas nutiko. bandykite dar kartą	2921
kdykoliv můžete zrušit	572
keela kõik	1583
keeldu kõigist	1583
keisti sutikimą	2914
keisti šrifto dydį	2927
kenttä on pakollinen	1798
kereskedelmi együttműködés	2322
keresztnév	2308
keresztrejtvény	2288
keresés	2248
keskeytä	1787
keskustelu on päättynyt	1810
keskustelun säännöt	1810
kevesebb mutatása	2310
kezdőlap	2248
không biết	4605
không có ý kiến	4605
không phải bây giờ	4555
không spam	4627
không thể hiển thị nội dung này	4615
không thể phát video	4611
không thể phát video này	4611
không thể tải video	4645
không, cảm ơn	4555
ki kan gjøre feil	3262
ki-antworten können fehler enthalten	898
ki-übersetzung	899
ki-übersicht	791
kiekvieną penktadienį. nemokamai. be šlamšto	2921
kiellä kaikki	1784
kiitos viestistäsi	1798
kiitos äänestämisestä	1778
kiitos äänestäsi	91	1778
kiitos! tarkista sähköpostisi	1798
kijelentkezés	2233
kikapcsoltam a hirdetésblokkolót	2300
kingi artikkel sõbrale	1548
kinyitás	2249
kipróbálom	2233
kirjaudu sisään	1721
kirjaudu sähköpostilla	1795
kirjoita sähköpostiosoitteesi	1724
kitas vaizdo įrašas	2915
kitöltöm a kvízt	2287
kiválasztom	2305
kiválasztás	2305
kizárólag előfizetőknek	2304
kişisel verilerimin işlenmesini kabul ediyorum	4391
kiểm tra hộp thư của bạn	4627
kiểm tra kiến thức của bạn	4607
kjøp abonnement	3161
kjøp billett	3236
kjøp billetter	3236
kjøp billetter her	3236
kjøp boka	3236
kjøp boken	3236
kjøp her	3236
kjøp lisens	3260
kjøp nå	3236
kjøp rettigheter	3260
kjøp tilgang	3161
klausies podkāstu	2943
klausies podkāstu šeit	2943
klausies šo rakstu	2941
klausies šo rakstu (# min	2941
klausykite tinklalaidės	2882
klausykite tinklalaidės čia	2882
klausykitės straipsnio	2880
klausīties	2941
klausīties rakstu	2941
kliknij, aby powiększyć	3379
kliknutím zväčšíte	3986
kliknutím zvětšíte	578
klippet er ikke længere tilgængeligt	680
klippet är inte längre tillgängligt	4185
ključne besede	4011
ključne reči	3816
ključne riječi	3816
klíčová slova	500
kodex diskutujících	587
kodėl matau šią reklamą	2928
kohustuslik väli	1590
kohustuslikud väljad	1590
kokeile # päivää maksutta	1721
kokkuvõtte tegi tehisintellekt	1593
koko näyttö	1786
kolačići	3832
kom ihåg mig	4194
komentarai uždaryti	2925
komentariši	3898
komentarų dar nėra	2925
komentarų nėra	2925
komentavimas išjungtas	2881
komentavimas uždarytas	2925
komentavimo taisyklės	2881
komentiranje je onemogućeno	3898
komentovať	3994
komentáre	3917
komentář	499
komentáře	499
komentāri	2936
komentāri ir slēgti	2985
komentāru vēl nav	2985
komentēt	2936
komentēšana ir slēgta	2942
komentēšanas noteikumi	2942
komercijalni sadržaj	3902
komerčné oznámenie	3913
komerční obsah	591
komerční prezentace	591
komerční sdělení	87	495
komerční článek	591
komerčný obsah	3998
komerčný článok	3998
komment jelentése	2318
komment küldése	2318
komment írása	2318
kommentar gelöscht	900
kommentarer blir gjennomgått før publisering	3185
kommentarerna förhandsmodereras	4122
kommentarerna är stängda	4209
kommentek megjelenítése	2318
kommentek megtekintése	2245
kommentelési szabályzat	2245
kommentoi ensimmäisenä	1810
kommentoinnin säännöt	1810
kommentointi on päättynyt	1810
kommentér	621
kommersiellt innehåll	4213
konekäännetty	1808
konekäännös	1809
kontakt z redakcją	3383
kontakta författaren	4200
kontaktirajte uredništvo	4084
kontaktovať autora	3986
kontaktovať redakciu	3989
kontynuuj bez wyłączania	3369
koostöö	1552
kopiera gåvolänk	4212
kopiera länk	4114
kopiera länken	4114
kopiering förbjuden	4205
kopijuoti draudžiama	2929
kopijuoti nuorodą	2875
kopioitu leikepöydälle	1813
kopiraj povezavo do članka	4014
kopirano u međuspremnik	3901
kopirano v odložišče	4091
kopiér link	613
kopiér linket	613
kopsavilkumu veidojis mākslīgais intelekts	2984
kopírovanie zakázané	3990
kopírovat odkaz	492
kopírovať odkaz	3917
kopírování zakázáno	583
kopēt saiti	2936
kopēšana aizliegta	2989
korisničko ime	3886
korisničko ime ili e-mail	3885
korzyść dla prenumeratorów	3359
korábban írtunk róla	2246
kostenlos und jederzeit kündbar	888
kosárba rakom	2291
kosárba teszem	2291
koupit aktuální vydání	559
koupit lístky	559
koupit nyní	559
koupit časopis	559
kreiraj račun	3809
kreirano uz pomoć ai	3897
kreirano uz pomoć umjetne inteligencije	3897
kreuzworträtsel	870
križaljka	3871
križanka	4061
krzyżówka	3356
krížovka	3964
kuidas reklaamiblokeerija välja lülitada	1587
kullanim koşullari	4301	4323
kumppanin sisältö	1814
kumppanisisältö	1814
kun nødvendige	3238
kun nødvendige cookies	678
kup dostęp	3281
kup książkę	3359
kup licencję	3384
kup licencję na publikację	3384
kup tę książkę	3359
kupi naročnino	4007
kupte nám kávu	570
kuula taskuhäälingut	1550
kuuntele podcast tästä	1738
kvíz dne	555
kvíz dňa	3963
kvíz indítása	2287
kvíz kitöltése	2287
kyllä kiitos	1790
kyllä, kiitos	1790
kysy tekoälyltä	1735
kytke ilmoitukset päälle	1789
käyttäjätunnus	1796
käyttäjätunnus tai sähköposti	1795
käyttöehdot	1731
käytät mainosten esto-ohjelmaa	1791
käytät mainosten estoa	1791
käytät mainostenesto-ohjelmaa	1791
käännetty automaattisesti	1808
käännetty tekoälyllä	1808
kép #/#	2309
kép a képben	2295
kép megtekintése	2309
kép nagyítása	2310
kép: #/#	2309
képaláírás megjelenítése	2310
képek megtekintése	2309
kér értesítést	2298
kérdezze ai-asszisztensünket	2245
kérek értesítést	2298
kérem a hírlevelet	2251
kérjük, adjon meg érvényes e-mail-címet	2307
kérjük, kapcsolja ki a hirdetésblokkolót	2300
kérjük, töltse ki ezt a mezőt	2307
később	2230	2299
kích thước chữ	65
kódex diskutujúcich	3994
kõik artiklid	1591
kõik autori artiklid	1591
kõik kommentaarid	1594
kõik õigused reserveeritud	1598
köp	4104
köp biljett	4179
köp biljetter	4179
köp biljetter här	4179
köp boken	4179
köp boken här	4179
köp din biljett	4179
köp här	4179
köp licens	4205
köp rättigheter	4205
köszönjük a feliratkozást	2251
köszönjük a regisztrációt	2307
köszönjük a szavazatodat	2287
köszönjük a szavazatot	91
köszönjük a szavazatát	91	2287
köszönjük az üzenetet	2307
köszönjük üzenetét	2307
köszönjük! ellenőrizze postafiókját	2307
köszönjük, hogy feliratkozott	2307
köszönjük, hogy feliratkoztál	2307
köszönjük, hogy szavazott	2287
köszönjük, hogy szavaztál	2287
köszönöm, nem	2230
kötelező	2308
kötelező kitölteni	2307
kötelező mező	2307
kötelező mezők	2307
kövesd a témát	2320
kövesse a témát	2320
kövesse élőben	2310
követed	2320
követem a szerzőt	2320
követem a témát	2320
következő	2248
következő cikk	2246
következő fotó	2310
következő kép	2310
következő oldal	2310
következő videó	2295
követve	2320
követés leállítása	2320
követés megszüntetése	2320
közlemény: adomány	2302
közlemény: támogatás	2302
køb abonnement	604
køb adgang	604
køb billet	676
køb billet her	676
køb billetter	676
køb billetter her	676
køb bogen	676
køb bogen her	676
køb her	676
køb licens	700
køb nu	676
køb rettigheder	700
kúpiť e-knihu	3967
kúpiť knihu	3967
kúpiť licenciu	3990
kúpiť lístky	3967
kúpiť predplatné	3910
kúpiť teraz	3967
kúpiť vstupenku	3967
kúpiť vstupenky	3967
kúpiť časopis	3967
kúpte nám kávu	3978
kúpte si knihu	3967
kúpte si vstupenky	3967
küfür, hakaret içeren yorumlar onaylanmamaktadir	4306
küldd be a fotóidat	2314
küldd el egy barátodnak	2321
küldje be fotóit	2314
küldje el barátjának	2239
küldje el fotóit	2314
küldjön névtelen üzenetet	2314
küldjön tippet	2314
küldés	91	2239	2308
küldés e-mailben	2239
küldés whatsappon	2321
külső tartalom	2248
künye	4301	4323
küpsiste kasutamine	1583
küpsiste seaded	1561
küsi tehisarult	1549
küsitlus	91
küsitluse tulemused	1580
kā izslēgt reklāmu bloķētāju	2978
kā mēs sargājam avotus	2983
kā tev patika raksts	2942
kā tu domā? balso	2943
kāpēc es redzu šo reklāmu	2988
ką manote? balsuokite	2882
křížovka	556
kết quả bình chọn	4642
kết quả thăm dò	4642
kết thúc quảng cáo	4610
""", 'l': """
l'accès à tous les articles	1994
l'offre intégrale	1994
la discussione è chiusa	2476
la donazione è detraibile	2557
la encuesta del día	1406
la lecture automatique est désactivée	1988
la más popular	1493
la nota continúa después del anuncio	1398
la palabra del día	1513
la pregunta del día	91
la rédaction n'a pas participé	2006
la rédaction vous conseille	1883
la sélection de la rédaction	1883
la tua richiesta è stata inviata	2592
la vidéo ne peut pas être lue	1950
labojumi un precizējumi	2983
ladda inlägg	4183
ladda inlägget	4183
ladda innehåll	4183
ladda innehållet	4183
ladda ned på google play	4187
lae äpp alla	1585
lahenda ristsõna	1580
lahjoita artikkeli ystävälle	1728
lai komentētu, ielogojies	2942
lai komentētu, pieslēdzies	2942
laisser une réponse	1942
laita ilmoitukset päälle	1789
lancer la vidéo	1988
lap tetejére	2310
las más leídas	1410
las más leídas de hoy	1468
las noticias más leídas	1468
lasa sintētiska balss	2975
lasi arī	2938
lasi bez ierobežojumiem	2980
lasi bez reklāmām	2988
lasi komentārus	2942
lasi tālāk	2936
lasi vairāk šeit	2943
lasi vēl	2938
lasiet arī	2938
lasiet vēl	2938
last inn siden på nytt	3246
last siden på nytt	3246
lasă un comentariu	3584
lasă un răspuns	3619
lasīt komentārus	2942
lasīt tālāk	2943
lasīt vairāk	2943
lasīt visu rakstu	2982
lasīt vēlāk	2941
lasītākie	2938
lataa lisää	1738
lataa sisältö	1784
lataa ääni	1786
lautstärke	879
lavet ved hjælp af ai	702
le choix de la rédaction	1883
le club des abonnés	1948
le journal numérique	1835
le lecteur vidéo est en cours de chargement	1950
le lien a été copié	1933
le lien a été copié dans le presse-papiers	1933
le notizie più lette	2531
le più lette	2482
le za naročnike	4075
lea también	1410
lecteur vidéo	1988
lecture limitée	1837
lecture réservée aux abonnés	1837
lee sin límites	1464
lee también	1410
leer artículo completo	1416
leer el artículo completo	1498
leer el siguiente artículo	1526
leer más	1416
leer siguiente artículo	1526
leer también	1410
leer transcripción	1478
legfrissebb elöl	2318
legfrissebb hírek	2246
leggi di più	2487
leggi più tardi	2529
legjobb ajánlat	2305
legjobb ár	2305
legnépszerűbb	2246	2305	2319
legrégebbi	2319
legrégebbi elöl	2318
legújabb	2319
legújabb elöl	2318
leia a matéria completa	3497
leia a notícia completa	3528
leia as notícias no aplicativo	3487
leia também	3446
leisti pranešimus	2917
leisti vaizdo įrašą	2915
leitor de vídeo	3548
leitor de áudio	3548
lejupielādēt app store	2976
lejupielādēt audio	2975
lejupielādēt lietotni	2976
lejupielādēt no app store	2976
lejupielādēt no google play	2976
lejátszás	2295
lejátszási sebesség	2295
len nevyhnutné cookies	3969
len pre predplatiteľov	3910
ler grátis	3553
ler o próximo artigo	3556
ler próximo artigo	3556
ler transcrição	3507
les choix de la rédaction	1883
les commentaires sont réservés aux abonnés	1982
les den først i appen	3242
les først i appen	3242
les lecteurs ont aussi consulté	1935
les mieux notés	1943
les mots croisés du jour	1983
les més llegides	434
les også	3182
les plus commentés	1883
les plus consultés	1968
les plus partagés	1883
les plus récents	1943
les prix indiqués sont susceptibles d'évoluer	1917
les résultats du vote	1982
les våre debattregler	3178
letiltás	2299
letna naročnina	4075
letno plačilo	4075
letölthető a google play áruházból	2297
letölthető az app store-ból	2297
letöltés az app store-ból	2297
leído por una voz sintética	1478
leído por voz sintética	1478
li e aceito a política de privacidade	3489
libovolná částka	570
licenc vásárlása	2315
licencja na publikację	3384
liczy się każda wpłata	3371
liczy się każda złotówka	3371
lido por uma voz sintética	3507
lielāks teksts	2987
lien copié	1862
lien copié dans le presse-papiers	1933
lietošanas noteikumi	2953
liitudes nõustud kasutustingimustega	1568
liity jäseneksi	1720
likęs laikas	2915
likęs laikas -#	2915
lineでシェア	2627
lineでシェアする	2673
lineでログイン	2712
lineで共有	2726
lineで送る	2627
link a vágólapra másolva	2239
link bài gốc	4598
link copiado para a área de transferência	3496
link kopiëren	3018
link másolva	2239
link másolása	2239
link został skopiowany	3391
lire l'article précédent	1997
lire la suite pour #€	1835
lire la vidéo	1887
lire à haute voix	1862
lire également	1883
lisätiedot	1739
lisää aiheesta	1736
lisää artikkeleita	1801
lisää ensisijaiseksi lähteeksi	1812
lisää kirjoittajalta	1801
lisää kommentti	1810
lisää omiin aiheisiin	1812
lisää ostoskoriin	1782
lisää samalta kirjoittajalta	1801
lisää suosikkilähteeksi	1812
livrare gratuită	3658
liên hệ	4571
liên hệ quảng cáo	4632
liên hệ tòa soạn	4632
liên hệ với tòa soạn	4632
liên quan	4572
ljud på	4185
ljudet är ai-genererat	4185
llegeix la transcripció	444
llegeix sense límits	431
llegeix també	407
llegir més	434
llegit per una veu sintètica	444
lo + leído	1410
lo esencial cada mañana	1524
lo más comentado	1410
lo más compartido	1410
lo más leído	1410
lo más popular	1410
lo más visto	1410
lo más visto hoy	1468
lo último	1410
locuri de muncă	3600
loe lähemalt	1550
loe lähemalt siit	1550
loe äpis	1585
loeb sünteetiline hääl	1584
logi sisse või loo konto	1543
los lectores también leyeron	1468
luba kõik	1561
luba kõik küpsised	1583
lubię to	3291	3389
lucrează cu noi	3600
lue keskustelun säännöt	1735
lue lisää	1736
lue lisää aiheesta	1736
lue myöhemmin	1728
lue myös	1736
lue vähemmän	1801
lugu jätkub pärast reklaami	1552
lugu täieneb	1550
lui écrire	1909
lukijana synteettinen ääni	1786
luotu tekoälyllä	1808
luôn cho phép	4615
luôn hiển thị	4615
luštit	556
luštit křížovku	555
lyd på	3240
làm bài trắc nghiệm	4607
làm mới trang	4621
làm trắc nghiệm	4607
lägg till i mina ämnen	4211
lägg till oss som föredragen källa	4211
lägg till som föredragen källa	4211
lähetä	91	1799
lähetä kommentti	1810
lähetä kuvasi	1805
lähetä palaute	1808
lähetä palautetta	1808
lähetä sähköpostilla	1728
lähetä viesti	1798
lähetä viesti toimittajalle	1801
lähetä vinkki	1805
lähetä vinkki nimettömänä	1805
lämna en kommentar	4122
lämna ett svar	4209
lämna feedback	4207
längd	4186
längd #	4186
länk kopierad	4114
länken har kopierats	4212
länken kopierad	4114
länken är kopierad	4114
läs den först i appen	4187
läs dokumentet	4130
läs domen	4130
läs först i appen	4187
läs hela	4200
läs hela artikeln	4129
läs hela texten	4129
läs hela texten här	4129
läs in sidan igen	4191
läs kommentarer	4122
läs mer	4126	4129
läs mer om	4126
läs mindre	4200
läs också	4126
läs senare	4114
läs transkription	4185
läs utan annonser	4213
läs vidare	4104	4126
läs våra kommentarsregler	4122
läs även	4126
läsarerbjudande	4179
läsarerbjudanden	4179
läsarfrågan	91	4175
läsarresa	4179
läsarresor	4179
lästid	4129
lästid # min	4129
lås artiklen op	689
lås op	604
lås op for artiklen	689
lås opp artikkelen	3161
lås opp saken	3161
lås upp	4194
lås upp artikeln	4104
låst artikel	4194
låst innehåll	4194
læg en kommentar	704
læg i kurv	676
læg i kurven	676
længde #	681
læs debatreglerne	621
læs debatreglerne her	621
læs den først i appen	682
læs først i appen	682
læs hele artiklen	629
læs i appen	682
læs kommentarer	621
læs mere	626	629
læs mere om	626
læs mindre	695
læs også	626
læs også disse artikler	626
læs senere	613
læs transskription	680
læs uden annoncer	708
læs uden grænser	689
læs uden reklamer	708
læs videre	604	626
læs vores regler for debatten	621
læserrejse	676
læserrejser	676
læsertilbud	676
læsetid # min	629
læst op af en syntetisk stemme	680
lên đầu trang	4574
líbí se mi	588
lõpeta jälgimine	1595
lös korsordet	4175
lösenord	4195
löysitkö virheen	1805
løs krydsord	672
løs krydsordet	672
løs kryssordet	3232
lùi # giây	4611
lúštiť krížovku	3963
lülita reklaamiblokeerija välja	1587
lülitasin reklaamiblokeerija välja	1587
lütfen geçerli bir e-posta adresi girin	4391
lūdzu, izslēdziet reklāmu bloķētāju	2978
lưu	4562
lưu bài	4562
lưu bài viết	4562
lưu bài để đọc sau	4598
lưu cài đặt	4615
lưu công thức	61
lưu tùy chọn	4615
lấy link	4598
""", 'm': """
magari più tardi	2443
mai multe articole de același autor	3648
mai multe opțiuni	3656
mai târziu	3571
mainos päättyy	1730
mainostajan sisältö	1814
mainīt burtu izmēru	2987
mainīt piekrišanu	2974
mais notícias	3446
mais opções	3537
mais opções de partilha	3537
maksettu sisältö	1730
maksettu yhteistyö	1814
mam już konto	3373
mam prenumeratę	3373
manas tēmas	2986
mantener la sesión iniciada	1492
mantener sesión iniciada	1492
manter sessão iniciada	3522
mantén la sessió iniciada	459
manşetler	4307
maschinell übersetzt	898
maschinelle übersetzung	899
masintõlgitud	1593
maskinoversættelse	703
maskinöversatt	4207
maskinöversättning	4208
masquer la publicité	1917
masquer les réponses	1942
masz już konto	3281
masz już konto? zaloguj się	3281
masz włączonego adblocka	3369
materialet er vernet etter åndsverkloven	3260
materialet är skyddat enligt lagen om upphovsrätt	4156
materiał komercyjny	3392
materiał niedostępny	3364
materiał partnera	3295
materiał partnerski	3392
materiał promocyjny	3295
materiał płatny	3392
materiał sponsorowany	3295
materiał wideo niedostępny	3364
materiał zewnętrzny	3295
matéria exclusiva para assinantes	3494
matérias relacionadas	3446
mazāks teksts	2987
mağazamiz	4372
mağazaya git	4372
mašinski prevedeno	3897
mašīntulkots	2984
mažesnis tekstas	2927
me ei saa seda sisu näidata	1583
me réabonner	1994
media społecznościowe	3292
medlemsförmån	4179
megjelenítés és elfogadás	2293
megnyitás	2249
megnyitás az alkalmazásban	2297
megnézem	2248
megnézem a galériát	2310
megnézem az ajánlatot	2291
megnézem az eredményt	2287
megnézem az árat	2291
megosztás	2239
megosztás a facebookon	2239
megosztás ajándékként	2321
megosztás e-mailben	2321
megosztás facebookon	2239
megosztás twitteren	2239
megosztás whatsappon	2321
megveszem a könyvet	2291
mehr für dich	821
mehr für sie	821
meld deg av når som helst	3252
meld deg på	3166
meld deg på nyhetsbrevet	3166
meld meg på	3252
mentions légales	1872
mentés	2239
mentés későbbre	2239
menú	1416
menü	763	892	2248	4313
menü schließen	763
menü öffnen	763
menüyü kapat	4421
mer från	4126
mer läsning	4126
merci ! votre message a bien été envoyé	1964
merci d'avoir voté	91	1921
merci de le désactiver pour continuer	1958
merci, votre vote a été pris en compte	1942
mergi la pagina de donații	3639
mergi la rețetă	61
mesajiniz başariyla gönderildi	4391
mesajiniz gönderildi	4391
mesajul dumneavoastră a fost trimis	3644
mesajul tău	3667
mesačne	3981
mesačná platba	3980
mesačné predplatné	3980
mesačný dar	3978
mesečna donacija	3883	4073
mesečna naročnina	4075
mesečna pretplata	3885
mesečno	3886	4076
mesečno plačilo	4075
messaggio pubblicitario con finalità promozionale	2510
mest läst	4126
mest lästa	4126
mest læst	626
mest læste	626
mest populär	4195
mest populärt	4195
mest populær	690	3250
mest populære	690	3250
mesterséges intelligencia készítette	2317
mesterséges intelligenciával készült	2317
metinė prenumerata	2920
mettre de côté	2007
mi donación	1522
mi készítette	2317
mi var kļūdīties	2984
mi által generált	2317
mi-összefoglaló	2248
micșorează textul	3656
mida sina arvad? hääleta	1550
midagi läks valesti. proovi uuesti	1590
miejscowość	3377
miesięcznie	3374
miks ma seda reklaami näen	1597
miksi näen tämän mainoksen	1814
mina ämnen	4211
mind a # fotó megtekintése	2309
mind a # fotók megtekintése	2309
mind a # kép megtekintése	2309
mind a # képek megtekintése	2309
mind a fotó megtekintése	2309
mind a fotók megtekintése	2309
mind a kép megtekintése	2309
mind a képek megtekintése	2309
minden adomány számít	2302
minden forint segít	2302
minden forint számít	2302
minden hozzájárulás számít	2302
minden pénteken. ingyen. spam nélkül	2307
minden süti elfogadása	2293
minden támogatás segít	2302
mindet elutasítom	2293
mindig engedélyezem	2293
mindig engedélyezés	2293
mindig megjelenítem	2293
minn meg på det senere	3157
minőség	2296
mira el vídeo	425
mira también	1526
mit ki übersetzt	898
mit paypal unterstützen	884
mitä mieltä olet? äänestä	1738
miért látom ezt a hirdetést	2322
miễn phí vận chuyển	4640
miễn phí, không spam	4627
mjesečna donacija	3883
mjesečna pretplata	3885
mjesečno	3886
modalità di pagamento	2447
moderációs alapelvek	2318
moderálási elvek	2245
modifică preferințele cookie	3595
modifică setările	3663
modifier mes préférences	1911
modifier mes préférences de cookies	1874
modifier vos préférences	1954
modtag en notifikation, når vi skriver om emnet	629
modération a priori	1982
mogoče kasneje	4018
mogą cię zainteresować	3303
mohlo by se vám líbit	500
mohlo by vás také zajímat	500
mohlo by vás tiež zaujímať	3914
mohlo by vás zajímat	500
mohlo by vás zaujímať	3914
moje témata	589
moje témy	3996
mokama partnerystė	2928
molimo isključite blokator oglasa	3881
molimo vas, isključite adblock	3881
monatlich kündbar	816
montant personnalisé	1992
mostra aquesta publicació a instagram	416
mostra di più	2487
mostra els subtítols	444
mostra la publicació	448
mostra més	465
mostra'n més	408
mostrar comentários	3499
mostrar conteúdo	3511
mostrar conteúdo externo	3470
mostrar más	1416
mostrar o conteúdo	3511
mostrar subtítulos	1478
mot de passe oublié	1835
mots clés	1883
mots croisés	1947
mots croisés du jour	1983
mots fléchés	1947
mots mêlés	1947
mots-clés	1883
może cię zainteresować	3303
może później	3277
możesz zrezygnować w każdej chwili	3373
možda kasnije	3824
možda vas zanima	3816
možda će vas zanimati	3816
možete se odjaviti bilo kada	3888
možete se odjaviti u bilo kom trenutku	3888
možno neskôr	3921
možná později	483
mua sách	4610
mua sách tại đây	4610
mua trên lazada	4610
mua trên shopee	4610
mua trên tiki	4610
mua vé	4610
mua vé ngay	4610
muhabirin diğer haberleri	4324
muistuta myöhemmin	1719
mulțumim că ai votat	3619
mulțumim pentru feedback	3598
mulțumim pentru sprijin	3665
mulțumim pentru susținere	3665
mulțumim pentru vot	91	3619
mulțumim, mesajul a fost trimis	3644
mulțumim, te-ai abonat cu succes	3605
mutasd az eredményt	91	2287
mutass többet	2248
muuda küpsiste seadeid	1583
muut lukivat myös	1736
muuta evästeasetuksia	1784
mykistä	1786
myöhemmin	1719	1790
mám predplatné	3980
mám předplatné	572
mám vypnuto	569
mám účet	572
már előfizető	2233
már kikapcsoltam	2301
már követed	2320
már követed ezt a témát	2320
már követi	2320
már szavazott	2287
már szavaztál	2287
már van fiókom	2304
más	1416
más antiguos	1472
más artículos	1410
más artículos de este autor	1498
más artículos del autor	1434
más detalles	1417
más en	1410
más historias	1410
más información	1410
más leídas	1410
más leído	1410
más leídos	1410
más noticias	1410
más noticias de este autor	1498
más opciones	1400
más opciones para compartir	1507
más popular	1493
más recientes	1472
más sobre este tema	1410
más tarde	1360
más valorados	1472
más vistas	1410
más vistos	1410
más votados	1472
más összeg	2302
mások ezt olvassák	2246
mások ezt olvasták	2246
másolva	2321
másolás	2239
másolás tilos	2315
máte již účet	485
máte předplatné? přihlaste se	485
máte tip	582
máte už účet	572
máte zapnutý adblock	568
mã giảm giá	4650
mängi kohe	1580
märkasid viga	1592
märksõnad	1545
månadsgåva	4101
månadsvis	4195
månadsvis betalning	4194
månedlig	3250
månedlig betaling	3249
månedlig gave	3158
månedlig støtte	687
månedligt	690
månedligt bidrag	601
måske senere	600
måske vil du også kunne lide	626
még nem előfizető	2304
még nincs előfizetése	2304
még nincs fiókja	2304
még nincs fiókod	2304
még nincsenek hozzászólások	2318
més antics	438
més articles d'aquest autor	465
més informació	407
més llegides	407
més notícies	434
més opcions	473
més recents	438
més tard	452
més valorats	438
més votats	438
método de pago	1364
métodos de pagamento	3408
métodos de pago	1364
mākslīgais intelekts var kļūdīties	2984
mākslīgā intelekta kopsavilkums	2943
mă abonez	3605
mărește fotografia	3648
mărește imaginea	3648
mărește textul	3656
mărime text	65
mēneša abonements	2980
mēs nevaram parādīt šo saturu	2974
mēģiniet vēlreiz	2981
mēģiniet vēlāk	2981
mėnesinė parama	2919
mėnesinė prenumerata	2920
město	576
měsíční dar	570
měsíční platba	572
měsíční předplatné	572
měsíčně	573
můj účet	485
mọi đóng góp đều quý giá	4623
mỗi đóng góp đều quý giá	4623
một lần	4624
mới nhất	4572
mời chúng tôi ly cà phê	4623
mở	4575
mở khóa bài viết	4647
mở khóa bài viết này	4598
mở rộng	4574
mở trong ứng dụng	4617
mở ứng dụng	4617
""", 'n': """
na celú obrazovku	3971
na górę	3379
na hlavní stránku	578
na hlavnú stránku	3986
na stránku darov	3978
na stránku darů	570
na začiatok	3986
na začátek	578
na żywo	3365
nabídka pro čtenáře	559
nadaljevanje članka pod oglasom	4010
nagyobb betűk	2321
nagyítás	2310
nahlásit	588
nahlásit chybu	499
nahlásit komentář	587
nahlásit příspěvek	587
nahlásit reklamu	591
nahlásiť	3995
nahlásiť chybu	3917
nahlásiť komentár	3994
nahlásiť príspevok	3994
nahlásiť reklamu	3998
najboljši	4089
najchętniej czytane	3303
najchętniej czytane dziś	3303
najczęściej czytane	3303
najczęściej czytane artykuły	3303
najlepšia ponuka	3981
najlepšie	3995
najnovejše	4011
najnovejše novice	4011
najnovejši	4089
najnovejši najprej	4088
najnoviji članci	3816
najnovšie	3914	3995
najnovšie správy	3914
najnovšie články	3914
najnowsze artykuły	3303
najnowsze wiadomości	3303
najobľúbenejšie	3981	3995
najstarejši	4089
najstarejši najprej	4088
najstaršie	3995
najvýhodnejšie	3981
najčitanije	3816
najčitanije vesti	3816
najčitanije vijesti	3816
najčitanije vijesti dana	3816
najčítanejšie	3914
najčítanejšie články	3914
najčítanejšie články dňa	3914
naloži objavo	4064
naloži več	4081
naloži video	4064
naloži vsebino	4064
napi keresztrejtvény	2287
napiši komentar	3898	4088
napišite komentar	4014
napište autorovi	578
napište do redakce	582
napište komentář	587
napište redakci	582
napsat komentář	499
napísať autorovi	3986
napísať komentár	3994
napíšte autorovi	3986
napíšte do redakcie	3989
napíšte komentár	3994
napíšte redakcii	3989
naročena vsebina	4010
naroči knjigo	4063
naročite knjigo	4063
naročite se	4006
naročnina	4006
narração gerada por ia	3548
naruči knjigu	3873
naručite knjigu	3873
naskenujte qr kód	565
naskenujte qr kód a stáhněte si aplikaci	565
naslednji članek	4081
nastala chyba. skúste to neskôr	3983
nastala chyba. zkuste to prosím znovu	575
nastavenia súkromia	3969
nastavenie súkromia	3969
nastavení	496
nastavení cookies	496
nastavení ochrany soukromí	561
nastavení soukromí	561
nastavi bez isključivanja	3881
nastavi s google računom	3885
nastavi čitanje	3868
nastavi čitati	3868
nastavit jako preferovaný zdroj	589
nastavit upozornění	566
nastavite čitanje	3868
nastavite čitati	3868
nastavitve piškotkov	4026
nastaviť ako preferovaný zdroj	3996
nastaviť upozornenia	3974
następna strona	3306
następne wideo	3364
następne zdjęcie	3379
następny	3306
następny artykuł	3303
następny film	3364
natisni članek	4014
naudojate reklamos blokavimą	2918
naudojimo taisyklės	2893
naudojimosi taisyklės	2914
naujausi viršuje	2925
naujausios žinios	2877
naujienlaiškis	2900
nav komentāru	2985
načteno umělým hlasem	563
načtěte qr kód	565
načíst další	502
načíst další články	578
načíst obsah	561
načíst příspěvek	561
načíst stránku znovu	569
načíst video	561
načíst více	578
načítava sa prehrávač	3971
načítava sa video	3971
načítať obsah	3969
načítať príspevok	3969
načítať viac	3986
načítať video	3969
načítať ďalšie	3986
načítám přehrávač	563
načítání videa	563
našli jste chybu	499
našli jste chybu v článku	582
našli jste v článku chybu	499
našli ste chybu	3989
našli ste chybu v článku	3989
našli ste v článku chybu	3989
naživo	3972
ne děkuji	483
ne ratez rien de l'actualité	1957
ne, ačiū	2917
ne, děkuji	483
nederīga e-pasta adrese	2981
nejdiskutovanější	500
nejlepší	588
nejlepší nabídka	573
nejnovější	500	588
nejnovější zprávy	500
nejnovější články	500
nejoblíbenější	573	588
nejstarší	588
nejvýhodnější	573
nejčtenější	500
nejčtenější články	500
nejčtenější články dne	500
nekaj je šlo narobe. poskusite pozneje	4078
nekaj je šlo narobe. poskusite znova	4078
nem kötelező	2308
nem küldünk spamet	2307
nem, köszönöm	2230
nemam mišljenje	3871
nemate račun	3885
nemaš račun	3885
nemám názor	556	3964
nemám účet	572
nemáte predplatné	3980
nemáte předplatné	572
nemáte účet	572
nenhum comentário	3438
neplatná e-mailová adresa	575
neplatný e-mail	575
nepovinné	576	3984
neskôr	3975
neteisingas el. pašto adresas	2921
neueste beiträge	760
neveljaven e-poštni naslov	4078
nešto je pošlo naopako. pokušajte ponovo	3888
nešto je pošlo po zlu. pokušajte ponovno	3888
nešto je pošlo po zlu. pokušajte ponovo	3888
nghe bài báo	4611
nghe bài viết	4611
nghe nội dung bài viết	4611
nghe đọc bài	4611
nhà tài trợ	4640
nhấn để bật tiếng	4645
nhận thông báo	4618
nhập bình luận	4642
nhập bình luận của bạn	4642
nhập email của bạn	4648
nhập số tiền	4646
nhập địa chỉ email	4648
nhập địa chỉ email của bạn	4648
nhắc tôi sau	4555
nhớ đăng nhập	4625
ni še komentarjev	4088
nie dziękuję	3277
nie dziś	3277
nie możemy pokazać tej treści	3362
nie możemy wyświetlić tej treści	3362
nie można odtworzyć filmu	3364
nie można odtworzyć wideo	3364
nie można wyświetlić tej treści	3362
nie pamiętam hasła	3373
nie pamiętasz hasła	3281
nie udało się załadować filmu	3364
nie ďakujem	3921
nie, dziękuję	3277
nie, ďakujem	3921
nieprawidłowy adres e-mail	3376
niečo sa pokazilo	3984
niečo sa pokazilo, skúste to znova	3983
niečo sa pokazilo. skúste to neskôr	3983
niečo sa pokazilo. skúste to znova	3983
nimate računa	4075
nimetön postilaatikko	1805
nincs fiókja	2304
nincs fiókod	2304
nincs fiókom	2304
nincs hozzászólás	2318
nincs még előfizetésed	2304
nincs még fiókja	2304
nincs véleményem	2288
nincsenek hozzászólások	2318
niste naročnik	4075
no es pot reproduir el vídeo	444
no ho sé	438
no mūsu partneriem	2988
no mūsu veikala	2973
no se ha podido cargar el vídeo	1518
no se ha podido reproducir el vídeo	1478
no se puede reproducir el vídeo	1478
no sé	1472
no te pierdas las últimas noticias	1389
noe gikk galt, prøv igjen	3252
noe gikk galt, prøv igjen senere	3252
noe gikk galt. prøv igjen	3252
noe gikk galt. prøv igjen senere	3252
noget gik galt, prøv igen	692
noget gik galt, prøv igen senere	692
noget gik galt. prøv igen	692
noget gik galt. prøv igen senere	692
nokopēts	2987
només els subscriptors poden comentar	419
només per a subscriptors	459
non seguire più	2573
noraidīt visas	2974
normas de participación	1471
normes de participació	437
norėdami komentuoti, prisijunkite	2881
nos hors-séries	1916
nosūti draugam	2941
nosūtīt atsauksmi	2984
nosūtīt draugam	2941
nosūtīt e-pastā	2941
nosūtīt komentāru	2985
nosūtīt ziņu	2981
noteで書く	2627
notiek video ielāde	2975
notifications activées	1957
notifikácie	3975
notre charte déontologique	1972
notre charte éditoriale	1972
notre sélection	1883
notre sélection d'articles	1935
notícia anterior	465	3528
notícia següent	465
notícias relacionadas	3446
notícias relacionadas que podem lhe interessar	19
notícies destacades	434
notícies relacionades	407
nous protégeons nos sources	1972
nous écrire	1972
nouveau ! suivez vos auteurs préférés	1976
nu ai cont? înregistrează-te	3610
nu aveți cont	3642
nu ești abonat	3642
nu ești încă abonat	3642
nu mai urmări	3654
nu mulțumesc	3571
nu putem afișa acest conținut	3631
nu på google play	682
nu s-a putut încărca videoclipul	3664
nu sunteți abonat	3642
nu știu / nu răspund	3620
nu, mulțumesc	3571
nuestro código ético	1501
numele tău	3645
numele tău de utilizator	3660
nuotrauka # iš #	2930
nur für mitglieder	886
nuskaitykite qr kodą	2916
nuskenuokite qr kodą	2916
nyaste först	4209
nyeste først	3264
nyhetsdøgnet	3182
nyní na google play	565
nyní ne	566
nyomtatás	2239
não foi possível carregar	3548
não foi possível carregar o vídeo	3507
não foi possível reproduzir o vídeo	3507
não perca	3446
não sabe / não responde	3500
não sei	3500
não tem conta	3522
não tem uma conta	3522
não é assinante	3522
não, obrigada	3405
não, obrigado	3405
nächste seite	763
nächster artikel	760
nächstes bild	891
nächstes foto	891
nächstes video	878
näin korjaamme virheet	1805
näin poistat mainoseston	1791
näin poistat mainosten eston	1791
näin suojaamme lähteitämme	1805
näin suojelemme lähteitä	1805
näita # vastust	1594
näita alati	1583
näita galeriid	1591
näita ja nõustu	1583
näita kõiki	1551
näita rohkem	1550
näita sisu	1583
näita tulemusi	1580
näita vastuseid	1594
näita veel	1550
näita vähem	1551	1591
näköislehti	1721
nästa	4129
nästa artikel	4126
nästa bild	4200
nästa sida	4200
nästa video	4185
näytä # kuvaa	1800
näytä # kuvat	1800
näytä # vastausta	1810
näytä aina	1784
näytä alkuperäinen	1739
näytä galleria	1801
näytä ja hyväksy	1784
näytä kaikki	1738
näytä kaikki # kuvaa	1800
näytä kaikki # kuvat	1800
näytä kaikki artikkelit	1801
näytä kaikki kommentit	1810
näytä kaikki kuvaa	1800
näytä kaikki kuvat	1800
näytä kartta	1739
näytä kommentit	1735
näytä kuvaa	1800
näytä kuvagalleria	1801
näytä kuvat	1800
näytä kuvateksti	1801
näytä käännös	1739
näytä lisää	1738
näytä lisää artikkeleita	1801
näytä lisää kommentteja	1810
näytä litterointi	1786
näytä salasana	1795
näytä sisältö	1731
näytä tekstitykset	1786
näytä tiedot	1739
näytä tulokset	91	1739	1778
näytä vastaukset	1810
näytä vähemmän	1739	1801
något gick fel	4198
något gick fel, försök igen	4197
något gick fel, försök igen senare	4197
något gick fel. försök igen	4197
något gick fel. försök igen senare	4197
næste	629
næste artikel	626
næste billede	695
næste side	695
næste video	680
némítás	2295
némítás feloldása	2295
népszerű	2246
név	2308
névtelen bejelentés	2314
névtelen postaláda	2314
nézze meg galériánkat	2248
nézze meg képeinket	2248
nõustu ja jätka	1583
nõustu ja näita	1583
nõustun	1561
nõustun kõigiga	1561
nøgleord	626
nāc strādāt pie mums	2943
nākamais attēls	2982
nākamais raksts	2982
nākamais video	2975
nākamā bilde	2982
nākamā lapa	2982
nē, paldies	2977
něco se pokazilo	576
něco se pokazilo, zkuste to znovu	575
něco se pokazilo. zkuste to prosím později	575
něco se pokazilo. zkuste to znovu	575
nổi bật	4572
nội dung do ai tạo	4645
nội dung quảng cáo	4600
nội dung tài trợ	4567
nội quy bình luận	4604
""", 'o': """
o dată	3640
o leitor está a carregar	3507
o que achou desta notícia	3472
o seu apoio faz a diferença	3404	3552
o singură dată	3640
o singură donație	3639
o vídeo começará em alguns segundos	3470
obaveštenja	3880
objednať knihu	3967
obligatoriskt fält	4197
obligātie lauki	2981
obligāts lauks	2981
obnovit stránku	569
obnoviť stránku	3977
obnovte stránku	569
obrázek # z #	577
obrázek # ze #	577
obrázok # z #	3985
obrázok # zo #	3985
obsah je chránený autorským zákonom	3990
obsah je chráněn autorským zákonem	583
obsah našich partnerov	3998
obsah našich partnerů	591
obsah není dostupný	561
obsah nie je dostupný	3969
obsah nie je možné zobraziť	3969
obsah sa nedá zobraziť	3969
obsah vytvořený ai	585
obsah článku	578
obserwuj autorkę	3390
obserwujesz już tego autora	3390
ocenite članak	3819
ocenite članek	4014
oceń jakość artykułu	3386
oceń przepis	61
ochrana osobních údajů	496
ochrana osobných údajov	3928
ocijenite članak	3819
ocorreu um erro ao carregar o vídeo	3470
ocultar anúncio	3475
ocultar comentários	3499
od najnovších	3994
od najstarších	3994
od naszych partnerów	3392
od našich partnerov	3998
od našich partnerů	591
od naših partnera	3902
od naših partnerjev	4092
od nejnovějších	587
od nejstarších	587
od partnerů	591
odblokuj artykuł	3373
odblokuj dostęp	3373
odblokuj treść	3362
oddaj głos	91	3355
odebírat	489
odebírat newsletter	489
odemknout článek	485
odemknout článek pro přátele	590
odeslat komentář	587
odeslat zprávu	575
odeslat zpětnou vazbu	585
odhlásenie kedykoľvek	3983
odhlásit se	485
odhlásit se můžete kdykoli	575
odhlásit se můžete kdykoliv	575
odhlásiť sa	3910
odhlášení kdykoliv	575
odjaviti se možete bilo kada	3888
odkaz bol skopírovaný	3997
odkaz byl zkopírován	590
odkaz skopírovaný	3917
odkaz zkopírován	492
odkleni članek	4007
odklenite celoten članek	4007
odklenite članek	4075
odmietnuť	3928
odmietnuť všetko	3928
odmítnout	496
odmítnout vše	496
odoberať	3983
odoberať newsletter	3983
odomknúť	3980
odomknúť článok	3980
odomknúť článok pre priateľov	3997
odoslať	91	3984
odoslať komentár	3994
odoslať správu	3983
odoslať spätnú väzbu	3992
odporúča outbrain	3998
odporúčame	3914	3981
odporúčame prečítať	3914
odporúčame tiež	3914
odporúčané outbrain	3998
odporúčané taboola	3998
odporúčané články	3914
odpovedať	3995
odpovědět	499	588
odrzuć	3296
odrzuć wszystkie	3296
odrzuć wszystko	3362
odtwarzacz wideo jest ładowany	3364
odtwórz	3306
odtwórz film	3364
odtwórz wideo	3364
odvolať súhlas	3969
odśwież stronę	3370
odštampaj	3819
odštampaj recept	61
odštampaj članak	3819
oferta dla czytelników	3359
oferta dla prenumeratorów	3359
ofertă pentru abonați	3625
ofertă pentru cititori	3625
oferă acest articol	3656
oferă acest articol cadou	3612
oferă articolul	3656
offert par un abonné	2007
offre abonnés	1948
offre intégrale	1994
offre limitée	1963
offre réservée aux lecteurs	1948
offre spéciale	1835
offre à durée limitée	1962
offrez-nous un café	1826
offrici un caffè	2444
oglasno sporočilo	87	4010
ogłoszenie	3295
ohjelma ei ole enää katsottavissa	1786
ohodnotiť recept	61
ohodnoťte článek	499
ohodnoťte článok	3917
oikaisut ja täsmennykset	1805
okuma süresi # dk	4313
okurlara özel	4372
okurlarimiza özel	4372
okurlarimiza özel indirim	4372
oldal frissítése	2301
oldal újratöltése	2301
oled juba hääletanud	1580
olet jo äänestänyt	1778
oliko artikkeli hyödyllinen	1735
oliko juttu hyödyllinen	1735
oliko tiivistelmä hyödyllinen	1735
oliko tämä hyödyllinen	1808
olvasd be a qr-kódot	2297
olvass korlátlanul	2304
olvassa be a qr-kódot	2297
olvasson hirdetések nélkül	2322
olvasson korlátlanul	2233
olvasson tovább	2233
olvasta már	2246
olvastad már	2246
olvasás az alkalmazásban	2297
olvasói ajánlat	2291
olvidaste tu contraseña	1366
omogoči obvestila	4069
omogući obavijesti	3879
omröstning	91
onayi geri çek	4376
onayi yönet	4376
onayimi geri çek	4376
online reportáž zde	578
opdatér siden	686
oplæst af en robot	613
oplæst af en syntetisk stemme	680
oplæst af kunstig intelligens	629
oplæst af syntetisk stemme	680
opravy a upřesnění	582
opsig når som helst	604
opsig, når du vil	689
opći uvjeti korištenja	3874
ordsøgning	673
orijinali göster	4314
os comentários são exclusivos para assinantes	3542
os leitores também leram	3497
os preços podem variar	3475
osadzona treść	3362
osale küsitluses	1550
osmisměrka	556
osta käyttöoikeus	1806
osta liput tästä	1782
osta täältä	1782
ostatnie artykuły	3303
osveži stran	4072
osveži stranicu	3882
osvežite stran	4072
osvježi stranicu	3882
osvježite stranicu	3882
oszczędzasz #%	3374
ota käyttöön	1790
ota yhteyttä	1735
otevřít	503
otevřít aplikaci	565
otevřít galerii	578
otevřít mapu	503
otevřít v aplikaci	565
otkazati možete bilo kada	3885
otkaži bilo kada	3885
otključaj članak	3809
otključajte ceo članak	3809
otključajte cijeli članak	3809
otključajte članak	3885
otomatik çeviri	4374
otros artículos	1410
oturumu açik tut	4389
otvoriť aplikáciu	3973
otvoriť galériu	3986
otvoriť v aplikácii	3973
otwórz	3307
otwórz aplikację	3366
otwórz galerię	3379
otwórz mapę	3307
otázka dne	555
otázka dňa	3963
outbrain tarafindan önerildi	4349
outras notícias	19	3446
ouvir este conteúdo	3507
ouça esta reportagem	3507
ouça este conteúdo	3425
ovaj sadržaj ne možemo prikazati	3874
ovaj sadržaj nije dostupan	3874
ovaj sadržaj nije moguće prikazati	3874
ovaj video više nije dostupan	3876
ovaj članak je zaključan	3885
oversættelsen er lavet af en maskine	629
oy verdiğiniz için teşekkürler	91	4366
oynatici yükleniyor	4373
oyunuz için teşekkürler	4366
""", 'p': """
padidinti nuotrauką	2922
padovanokite straipsnį	2880
padovanokite straipsnį draugui	2880
padovanoti straipsnį	2927
page précédente	1887
pagina următoare	3587
pague um café	3406
paiement sécurisé	1833
paketi seç	4389
paketleri gör	4418
pakollinen kenttä	1798
paldies par jūsu balsi	2971
paldies par pieteikšanos	2960
paldies par ziņu	2981
palielināt	2982
palielināt attēlu	2982
palun jää viisakaks	1549
palun lülita reklaamiblokeerija välja	1587
pamanīji kļūdu	2942
pamanījāt kļūdu	2942
pamiršau slaptažodį	2920
pamiršote slaptažodį	2920
par šo tēmu	2938
paramètres de confidentialité	1954
paramètres des cookies	1872
paramétrer	1872
paramétrer les cookies	1872
paramétrer mes choix	1875
parandused ja täpsustused	1592
parašyk komentarą	2881
parašykite komentarą	2881
partajează	3578
partenerii noștri	3585
participez à la conversation	1921
participă la sondaj	3619
partilhar esta página	3563
partnereink ajánlata	2322
partnereinktől	2322
partnerių turinys	2884
partnerski sadržaj	3815
partnerski članek	4092
partnerský obsah	591
pas encore abonné	1962
pasidalinkite šiuo straipsniu	2880
pasirinkite planą	2920
pasirinkite prenumeratą	2920
pasirinkite sumą	2919
pasirinkti prenumeratą	2920
pasitikrinkite žinias	2882
pasiūlymas skaitytojams	2913
paslēpt reklāmu	2988
passer la publicité	1870
passer à la recette	61
passwort zurücksetzen	886
pastebėjote klaidą	2881
pasziánsz	2288
pasūtīt grāmatu	2973
pateikti atsiliepimą	2924
patikrinkite savo el. paštą	2921
patreonで支援する	2709
patvirtinkite savo el. paštą	2921
pausar vídeo	1478
pauză video	3627
pavaišinkite mus kava	2919
paylaş	4298
paylaşin	4298
paypal ile öde	4418
pašreizējais laiks #	2975
pažiūrėkite vaizdo įrašą	2882
pe aceeași temă	3613
pelaa peliä	1778
pelaa tästä	1778
pentru a citi în continuare	3610
per saperne di più	2531
per visą ekraną	2915
per überweisung spenden	884
pergunte à nossa ia	3472
permite întotdeauna	3631
permitir anúncios	3516
permitir conteúdo externo	3436
personvernerklæring	3238
perspausdinti draudžiama	2929
peut-être plus tard	1825
pełny ekran	3364
photo précédente	1997
phát hiện lỗi	4604
phát lại	4645
phát video	4611
phóng to ảnh	4631
phối hợp với	4640
phổ biến nhất	4626
phụ đề	4612
piedalies aptaujā	2943
piedāvājums lasītājiem	2973
piekrist un rādīt	2974
piekrist un turpināt	2974
piekrist visām	2953
piekrītu	2953
piekrītu visām	2974
piesakies vebināram	2943
piesakoties tu piekrīti lietošanas noteikumiem	2960
pieslēdzies vai izveido kontu	2936
pieslēdzies, lai komentētu	2942
pieslēgties	2936
pieslēgties ar facebook	2980
pieslēgties ar google	2980
pievieno savu komentāru	2942
pievienot komentāru	2936
pievienot kā vēlamo avotu	2986
pievienot manām tēmām	2986
pieņemt un turpināt	2974
pieņemt visas	2974
pieņemt visas sīkdatnes	2974
pilnekrāna režīms	2975
pilnekrāns	2975
pirkt biļetes	2973
pirkt biļeti	2973
pirkt grāmatu	2973
pirkti bilietą	2913
pirkti knygą	2913
pirkti licenciją	2929
pirmais mēnesis par # €	2936
pirmas mėnuo tik # €	2875
più lette	2482
più letti	2482
più popolare	2561
più recenti	2538
più tardi	2443
più vecchi	2538
più votati	2538
piši autoru	3891
piši avtorju	4081
pišite autoru	3891
pišite avtorju	4081
pišite nam u redakciju	3894
pišite nam v uredništvo	4084
pišite redakciji	3894
pišite uredništvu	4084
piškotki	4026
placená inzerce	87	495
placená spolupráce	591
placený obsah	591
places limitées, réservez vite	1916
plan seç	4389
plani seç	4389
planini seç	4389
platba ročne	3980
platba ročně	572
platená inzercia	87	3913
platená spolupráca	3998
platený obsah	3998
player de áudio	3548
player se učitava	3876
plaćena saradnja	3902
plaćena suradnja	3902
plaćeni oglas	87	3815
plaćeni sadržaj	3815
plačajte nam kavo	4073
plačana objava	87	4010
plačana vsebina	4092
plačano sodelovanje	4092
plačiau skaitykite čia	2882
plein écran	1887
plus d'actualités	1883
plus d'articles du même auteur	1968
plus de détails	1888
plus récents	1943
plătește cu paypal	3666
poate mai târziu	3571
podaj prawidłowy adres e-mail	3376
podari članek	4014
podarite ta članek	4014
podaruj artykuł	3281
podaruj dostęp	3391
podaruj ten artykuł	3291
podcast anhören	797
pode ler também	3497
podeli članak	3819
podešavanja privatnosti	3874
podijeli članak	3819
podmienky používania	3928
podmínky použití	496
podmínky užití	496
podobne artykuły	3303
podobné články	500	3914
podporiť	3909
podporte nezávislú žurnalistiku	3909
podporte nás	3909
podporte nás cez darujme	3978
podporte nás cez paypal	3978
podporte nás na patreone	3978
podpořit	484
podpořit přes darujme	570
podpořte naši práci	484
podpořte nás	484
podpořte nás na patreonu	570
podpořte nás přes paypal	570
podpořte redakci	484
podrobné nastavenia	3969
podrobné nastavení	561
podrži	3808
podrži nas	3808
podržite nas	3808
podržite naš rad	3808
podržite nezavisno novinarstvo	3808
podziel się	3291
podziel się na facebooku	3291
pogledajte još	19
poistin sen käytöstä	1792
pokaż # odpowiedzi	3388
pokaż # zdjęcia	3378
pokaż # zdjęć	3378
pokaż galerię	3379
pokaż hasło	3373
pokaż i zaakceptuj	3362
pokaż komentarze	3299
pokaż mniej	3306
pokaż napisy	3364
pokaż odpowiedzi	3388
pokaż oryginał	3307
pokaż podpis	3379
pokaż transkrypcję	3364
pokaż treść	3296
pokaż tłumaczenie	3307
pokaż więcej	3306
pokaż wszystkie	3306
pokaż wszystkie # zdjęcia	3378
pokaż wszystkie # zdjęć	3378
pokaż wszystkie zdjęcia	3378
pokaż wszystkie zdjęć	3378
pokaż wszystko	3307
pokaż wyniki	91	3355
pokaż zdjęcia	3378
pokaż zdjęć	3378
pokaži geslo	4075
pokaži rezultate	91
pokaži vsebino	4026
pokloni članak	3819
poklonite ovaj članak	3819
pokračovat bez podpory	483
pokračovat bez vypnutí	568
pokračovat přes apple	572
pokračovat přes facebook	572
pokračovat přes google	572
pokračovat s apple	572
pokračovat s google	572
pokračovať bez podpory	3921
pokračovať bez vypnutia	3976
pokračovať cez apple	3980
pokračovať cez facebook	3980
pokračovať cez google	3980
pokračovať s google	3980
pokušajte kasnije	3888
pokušajte ponovno	3888
pokušajte ponovno kasnije	3888
pokušajte ponovo	3888
pole obowiązkowe	3376
polecamy również	3303
polecamy także	3303
polecamy też	3303
polecane artykuły	3303
politica de corecții	3650
politica editorială	3650
politika kolačića	3874
politika piškotkov	4064
politique de confidentialité	1872
politique de protection des données	1987
polityka prywatności	3296
polityka sprostowań	3383
política de cookies	1400	3433
política de correcciones	1501
política de correccions	467
política de correções	3531
política de galetes	416
política de privacidad	1400
política de privacidade	3433	3455
política de privacitat	416
política de protección de datos	1517
política de proteção de dados	3547
pomanjšaj pisavo	4091
pomôže každé euro	3978
pomůže každá koruna	570
ponovno učitaj stranicu	3882
ponuda za čitaoce	3873
ponuda za čitatelje	3873
ponuka pre čitateľov	3967
poprzedni artykuł	3303
poprzednie zdjęcie	3379
populární	500
populära artiklar	4126
populärast	4195	4210
populärt	4126
populære	705	3265
populære artikler	626
populære saker	3182
populært	626	3182
populārākie	2938
popüler	4307
popüler haberler	4307
popüler konular	4307
por mês	3520
por qué estás viendo esto	1366
por qué? cuéntanos	1512
portes grátis	3539
poslat jako dárek	590
poslat přes whatsapp	590
poslat příteli	590
poslat tip anonymně	582
poslat zprávu	575
poslať	3984
poslať ako darček	3997
poslať cez whatsapp	3997
poslať e-mailom	3917
poslať mailom	3997
poslať priateľovi	3997
poslať správu	3983
poslať tip	3989
poslať tip anonymne	3989
poslušaj vest	3819
poslušaj članak	3819
poslušaj članek	4014
poslušajte tekst	3876
poslušajte članek	4014
posnetek ni več na voljo	4066
posnetek v vaši državi ni na voljo	4066
posnetka ni mogoče predvajati	4066
postanite naročnik	4006
postanite član	3808	4006
postavke kolačića	3832
postaw kawę	3278
postaw nam kawę	3278
poszt betöltése	2293
posłuchaj	3291
poukážte nám # % z dane	3978
pour continuer à lire	1930
pourquoi voyez-vous cette publicité	1917
pouze nezbytné	561
pouze pro předplatitele	485
používate adblock	3976
používate blokovanie reklám	3976
používate blokovač reklám	3976
používateľské meno	3981
používáte adblock	568
používáte blokování reklam	568
používáte blokátor reklam	568
povezani sadržaj	3816
povezani članci	3816
povezani članki	4011
povećaj	3891
povećaj fotografiju	3891
povećaj sliku	3891
povećaj slova	3901
povećaj tekst	3901
povečaj	4081
povečaj besedilo	4091
povečaj fotografijo	4081
povečaj pisavo	4091
povečaj sliko	4081
povinná pole	575
povinné	576	3984
povinné pole	575
povinné polia	3983
povinné údaje	575
povolit upozornění	566
povoliť	3975
povoliť notifikácie	3974
povoliť obsah	3969
povoliť raz	3969
povoliť reklamu	3977
povoliť reklamy	3977
povoliť upozornenia	3974
powiązane	3303
powiązane artykuły	3303
powiązane tematy	3303
powiększ	3306
powiększ tekst	3391
powiększ zdjęcie	3306
powrót do góry	3306
powrót do strony głównej	3379
powrót na górę	3379
pozastaviť	3972
později	483	567
pozostała część artykułu pod materiałem wideo	3295
pozostały czas	3364
pozostały czas #	3364
pozostały czas -#	3364
pozrieť # fotiek	3985
pozrieť # fotky	3985
pozrieť # fotografie	3985
pozrieť # fotografií	3985
pozrieť fotiek	3985
pozrieť fotky	3985
pozrieť fotografie	3985
pozrieť fotografií	3985
pozrieť galériu	3986
pozrieť všetky # fotiek	3985
pozrieť všetky # fotky	3985
pozrieť všetky # fotografie	3985
pozrieť všetky # fotografií	3985
pozrieť všetky fotiek	3985
pozrieť všetky fotky	3985
pozrieť všetky fotografie	3985
pozrieť všetky fotografií	3985
pozrieť všetkých # fotiek	3985
pozrieť všetkých # fotky	3985
pozrieť všetkých # fotografie	3985
pozrieť všetkých # fotografií	3985
pozrieť všetkých fotiek	3985
pozrieť všetkých fotky	3985
pozrieť všetkých fotografie	3985
pozrieť všetkých fotografií	3985
pozvite nás na kávu	3978
pozvěte nás na kafe	570
pozvěte nás na kávu	570
počastite nas kavom	3883
pořídit předplatné	572
pošalji	91	3889
pošalji e-mailom	3819
pošalji komentar	3819
pošalji mejlom	3819
pošalji poruku	3888
pošalji povratnu informaciju	3897
pošalji prijatelju	3819
pošalji vest	3894
pošalji vijest	3894
pošalji članak e-mailom	3819
pošaljite dojavu	3894
pošaljite komentar	3819
pošaljite vest	3894
pošlete tip redakci	582
pošlite tip redakcii	3989
pošlji	4079
pošlji komentar	4088
pošlji po e-pošti	4014
pošlji povratno informacijo	4087
pošlji prijatelju	4014
pošlji sporočilo	4078
pošlji članek po e-pošti	4014
pošljite nam namig	4084
pošljite namig	4084
poštanski broj	3889
poštna številka	4079
poštovné zdarma	559
pr članek	4010
pradėti testą	2911
praneškite apie klaidą	2881
pranešti anonimiškai	2923
pranešti apie klaidą	2881
pranešti apie komentarą	2925
pratite uživo	3891
pravidelný dar	570
pravidelný príspevok	3978
pravidelně měsíčně	570
pravidlá diskusie	3917
pravidlá opráv	3989
prawa autorskie zastrzeżone	3384
prašome išjungti reklamos blokavimą	2918
pre komentovanie sa prihláste	3994
pre predplatiteľov	3910
preberi cel članek	4081
preberi celoten članek	4081
preberi več	4081
preberite celoten članek	4081
preberite še	4011
precisamos de você	3404
predchádzajúca fotografia	3986
predchádzajúca snímka	3986
predchádzajúca strana	3986
predchádzajúci článok	3986
predplatiť	3909
predplatné môžete kedykoľvek zrušiť	3980
predplaťte si	3909
preferințe cookie	3631
preferințe de confidențialitate	3663
preferències de galetes	448
preferências de cookies	3511
preferências de privacidade	3547
prehrať	3971
prehrať video	3971
prehrávač sa načítava	3971
prejsť do diskusie	3994
prejsť do galérie	3986
prejsť na darovanie	3978
prejsť na kvíz	3963
prejsť na obsah	3986
prejsť na online	3986
prejsť na platbu	3978
prejsť na ponuku	3967
prejsť na recept	61
prejšnja fotografija	4081
prejšnja slika	4081
prejšnja stran	4081
prejšnji članek	4081
prekličete lahko kadarkoli	4075
prekliči soglasje	4064
preložené automaticky	3992
preložené pomocou ai	3992
prenošenje zabranjeno	3895
prenumerantförmån	4179
prenumerantförmåner	4179
prenumerata nuo # euro per mėnesį	2875
prenumerata nuo # €	2875
prenumerera på vårt nyhetsbrev	4109
prenumeruodami sutinkate su taisyklėmis	2900
prenumeruokite naujienlaiškį	2900
prenumeruoti naujienlaiškį	2921
preostali čas	4066
preostali čas #	4066
preostali čas -#	4066
preporučeno	3816
preporučuje outbrain	3902
preporučuje taboola	3902
preporučujemo	3816	3886
preporučujemo da pročitate	3816
preporučujemo i	3816
presentear matéria	3537
preskoči na sadržaj	3891
preskoči na vsebino	4081
preskočiť na obsah	3986
prestať sledovať	3996
prethodni članak	3891
pretlač zakázaná	3990
prevedeno uz pomoć ai	3897
preverite e-pošto	4078
prečo vidím túto reklamu	3998
prečítajte si	3914
prečítajte si aj	3914
prečítať neskôr	3997
prečítať prepis	3971
prețurile pot varia	3600
pridať ako preferovaný zdroj	3996
pridať do košíka	3967
pridať do mojich tém	3996
pridať komentár	3917
pridať medzi preferované zdroje	3996
pridruži se razpravi	4088
pridružite se razpravi	4088
pridėti kaip pageidaujamą šaltinį	2926
pridėti komentarą	2925
pridėti prie mano temų	2926
pridėti prie pageidaujamų šaltinių	2926
prihlásiť	3910
prihlásiť cez facebook	3980
prihlásiť cez google	3980
prihlásiť na odber	3983
prihlásiť sa	3910
prihlásiť sa cez apple	3980
prihlásiť sa cez facebook	3980
prihlásiť sa cez google	3980
prihlásiť sa do diskusie	3994
prihlásiť sa na odber	3983
prihláste sa a komentujte	3994
prihvati i prikaži	3874
prihvati sve kolačiće	3874
prihvaćam	3832
prihvaćam i nastavljam	3874
prihvaćam sve	3832
prijava putem google računa	3885
prijavi grešku	3819
prijavi pogrešku	3894
prijavi se s google računom	3885
prijavite grešku	3894
prijavite pogrešku	3894
prijať	3928
prijať a pokračovať	3969
prijať a zobraziť	3969
prijať všetko	3928
prijať všetky	3969
prijať všetky cookies	3969
prikaži # odgovora	3898
prikaži # odgovore	4088
prikaži galerijo	4081
prikaži galeriju	3891
prikaži geslo	4075
prikaži i prihvati	3874
prikaži in sprejmi	4064
prikaži komentare	3898
prikaži komentarje	4088
prikaži lozinku	3885
prikaži manj	4012
prikaži manje	3817
prikaži odgovore	3898	4088
prikaži podnapise	4066
prikaži prepis	4066
prikaži rezultate	91	3870	4060
prikaži sadržaj	3832
prikaži sve	3817
prikaži titlove	3876
prikaži transkript	3876
prikaži več	4012
prikaži više	3817
prikaži vse	4012
prikaži vsebino	4064
prima lună gratuită	3610
prima pagină	3648
primetili ste grešku	3894
primește alerte despre acest subiect	3604
primijetili ste grešku	3894
printează	3578
printează rețeta	61
pripomenúť neskôr	3921
priporoča outbrain	4092
priporoča taboola	4092
priporočamo	4011	4076
priporočamo tudi	4011
priporočamo v branje	4011
priporočeno	4011
prisijunkite arba susikurkite paskyrą	2875
prisijunkite prie mūsų komandos	2882
prisijunkite, kad galėtumėte komentuoti	2881
prispieť	3909
prispieť jednorazovo	3978
prispieť mesačne	3978
privatsphäre verwalten	876
privatsphäre-einstellungen	753
privātuma iestatījumi	2974
privātuma politika	2953
prišlo je do napake. poskusite pozneje	4078
prišlo je do napake. poskusite znova	4078
pro komentování se přihlaste	587
pro předplatitele	485
pro předplatitele výhodněji	559
prochaine vidéo	1988
profită de ofertă	3670
programmet är inte längre tillgängligt	4185
prohibida su reproducción total o parcial	1530
prohlédnout # fotek	577
prohlédnout # fotky	577
prohlédnout # fotografie	577
prohlédnout # fotografií	577
prohlédnout fotek	577
prohlédnout fotky	577
prohlédnout fotografie	577
prohlédnout fotografií	577
prohlédnout galerii	578
prohlédnout všech # fotek	577
prohlédnout všech # fotky	577
prohlédnout všech # fotografie	577
prohlédnout všech # fotografií	577
prohlédnout všech fotek	577
prohlédnout všech fotky	577
prohlédnout všech fotografie	577
prohlédnout všech fotografií	577
prohlédnout všechny # fotek	577
prohlédnout všechny # fotky	577
prohlédnout všechny # fotografie	577
prohlédnout všechny # fotografií	577
prohlédnout všechny fotek	577
prohlédnout všechny fotky	577
prohlédnout všechny fotografie	577
prohlédnout všechny fotografií	577
proibida a reprodução total ou parcial	3559
promijeni veličinu teksta	3901
promo sadržaj	3902
promocijsko sporočilo	4010
promotivni sadržaj	3815
promotivni članak	3815
promóció	2241
proovi # päeva tasuta	1543
proposé par	1980
prosimy o wyłączenie adblocka	3369
proč vidím tuto reklamu	591
pročitaj ceo članak	3891
pročitaj cijeli članak	3891
pročitaj kasnije	3901
pročitaj transkript	3876
pročitajte ceo tekst	3891
pročitajte cijeli članak	3891
pročitajte i	3816
pročitajte još	3816
prywatność	3296
przeczytaj całość	3379
przeczytaj cały artykuł	3379
przeczytaj również	3303
przeczytaj także	3303
przeczytaj też	3303
przeczytaj transkrypcję	3364
przejdź bez wsparcia	3277
przejdź do galerii	3379
przejdź do głównej treści	3379
przejdź do oferty	3359
przejdź do przepisu	61
przejdź do płatności	3371
przejdź do quizu	3355
przejdź do serwisu	3296
przejdź do sklepu	3359
przejdź do strony darowizn	3371
przejdź do treści	3306
przejdź do ustawień prywatności	3296
przejdź do wpłaty	3371
przejdź na stronę główną	3379
przekaż # % podatku	3371
przekaż #%	3371
przekaż opinię	3386
przestań obserwować	3390
przetłumaczono automatycznie	3386
przetłumaczono przez ai	3386
przeładuj stronę	3370
prześlij	3377
prześlij opinię	3386
prześlij zdjęcia	3383
przypomnij mi później	3277
przypomnij później	3367
právě se děje	500
präsentiert von	750
précédent	1887
préférences cookies	1872
préférences de confidentialité	1987
prélèvement	1834
prémium	2233
prénom	1965
présenté par	1980
próbáld újra később	2307
próbálja ki # forintért	2233
próbálja újra	2307
próbálja újra később	2307
próxima	3451
próxima foto	3556
próxima imagem	3556
próxima notícia	3528
próxima página	3451
próximo artigo	3446
próximo vídeo	1518	3548
prøv # dager gratis	3161
prøv gratis	604	3161
prøv igen senere	692
prøv igjen senere	3252
prøv nu	604
prøv nå	3161
prędkość	3365
prędkość odtwarzania	3364
prを含みます	2673
pr記事	2695
psč	576	3984
pubblicità	2470
publi-rédactionnel	1870
publicité	1870
publicité - la suite ci-dessous	1870
publicités	1870
publică	3620
publică comentariul	3619
pular anúncio	3548
pular para o conteúdo	3451
pular para o conteúdo principal	3449
puslapis # iš #	2930
página siguiente	1416
páči sa mi to	3995
päeva küsimus	1580
päivitä sivu	1792
päivän kysymys	91	1778
päivän peli	1778
päivän ristikko	1778
pääuutiset	1736
påkrevd	3253
påkrævet	693
påmind mig senere	600
påminn mig senare	4100
później	3277	3368
pārbaudi savas zināšanas	2943
pārbaudiet savu e-pastu	2981
pāriet uz recepti	61
pāriet uz saturu	2982
pārpublicējot atsauce obligāta	2946
pārpublicēšana aizliegta	2989
pārtraukt sekot	2986
pārvaldīt paziņojumus	2977
pārvaldīt piekrišanu	2974
pērc abonementu	2936
płatna współpraca	3392
płatne miesięcznie	3373
płatne rocznie	3373
płatność miesięczna	3373
płatność roczna	3373
předchozí	502
předchozí foto	578
předchozí fotografie	578
předchozí snímek	578
předchozí strana	578
předchozí článek	500
předmět	576
předplatit	485
předplatné	485
předplaťte si	572
přehrát	502
přehrát video	563
přehrávač se načítá	563
přehrávač videa se načítá	563
přejít do diskuse	587
přejít do galerie	578
přejít do speciálu	578
přejít k obsahu	502
přejít k platbě	570
přejít k receptu	61
přejít na kvíz	555
přejít na nabídku	559
přejít na obsah	502
přejít na online reportáž	578
přejít na recept	61
přejít na stránku darů	570
přeloženo automaticky	585
přeloženo pomocí ai	585
přepis	564
přeskočit na obsah	578
přestat sledovat	589
přetisk zakázán	583
přečtěte si	500
přečtěte si také	500
přečíst později	590
přečíst přepis	563
přidat do košíku	559
přidat do mých témat	589
přidat jako preferovaný zdroj	589
přidat komentář	499
přidat mezi preferované zdroje	589
přidejte názor	499
přidejte si nás mezi preferované zdroje	589
přihlaste se a komentujte	587
přihlásit	485
přihlásit k odběru	489
přihlásit přes facebook	572
přihlásit přes google	572
přihlásit přes seznam	572
přihlásit se	485
přihlásit se do diskuse	587
přihlásit se k odběru	575
přihlásit se přes apple	572
přihlásit se přes facebook	572
přihlásit se přes google	572
přihlásit se přes seznam	572
přihlášení	485
přijmout	496
přijmout a pokračovat	561
přijmout a zobrazit	561
přijmout vše	496
přijmout všechny	561
přijmout všechny cookies	561
připomenout později	483
přispějte	484
přispět	484
přispět jednorázově	570
přispět měsíčně	570
příjmení	576
""", 'q': """
qq好友	4728
qq空间	4728
qr कोड स्कैन करें	2201
qr কোড স্ক্যান করুন	377
qr 코드를 스캔하세요	2831
qrコードからダウンロード	2702
qrコードを読み取ってください	2702
qr코드로 다운로드	2831
qr코드를 스캔하세요	2831
qu'avez-vous pensé de cet article	1913
qual o seu nível de satisfação com esta notícia	3472
qualcosa è andato storto	2563
quan tâm nhất	4605
quay lại	4649
quay lại đầu trang	4649
quellen und weiterführende links	760
queremos conocer tu opinión	1454
queremos saber a sua opinião	3485
questa email è già registrata	2592
questa pagina ti è stata utile	2537
questo articolo ti è stato utile	2537
questo articolo è bloccato	2560
questo campo è obbligatorio	2562
questo riassunto ti è stato utile	2505
questo video non è disponibile	2545
questo video non è più disponibile	2545
quieres añadir otro usuario a tu suscripción	1366
quitter le plein écran	1950
quizi çöz	4369
quizás más tarde	1360
quizás te interese	1410
quy định bình luận	4604
quyên góp	4556
quyên góp ngay	4556
qué opinas	1405
qué te ha parecido esta noticia	1454
quét mã qr	4617
quét mã qr để tải	4617
quét mã qr để tải ứng dụng	4617
quên mật khẩu	4557
quản lý cookie	4615
quản lý lựa chọn	4644
quản lý sự đồng ý	4615
quản lý tùy chọn	4644
quảng cáo	4567
quảng cáo - bài viết tiếp tục bên dưới	4600
""", 'r': """
r$ # por mês durante # meses	3494
radote klaidą	2881
radote klaidą tekste	2881
radās kļūda. mēģiniet vēlāk	2981
radīts ar mākslīgo intelektu	2984
rafraîchir la page	1958
raksti komentāru	2942
raksts ir aizsargāts ar autortiesībām	2989
raksts ir slēgts	2980
raksts tiek papildināts	2943
raksts turpinās pēc reklāmas	2945
rakstu lasa mākslīgais intelekts	2975
rakstīt autoram	2982
rakstīt komentāru	2942
raktažodžiai	2922
rao vặt	4567
raportează	3620
raportează comentariul	3660
raportează o eroare	3598
raportează o greșeală	3650
raportoi virheestä	1805
rapportér	705
rapportér annonce	708
rapportér fejl	621
razvrščanje	4089
rašykite redakcijai	2923
rašyti autoriui	2922
rašyti komentarą	2875
reagovať	3995
recargar la página	1487
recargar página	1487
recarrega la pàgina	454
recarregar a página	3516
recarregar página	3516
receber notificações	3487
recept mentése	61
recept nyomtatása	61
recevez nos alertes en temps réel	1923
recevez une alerte à chaque article de l'auteur	1923
reclamă	3581
recomandarea redacției	3613
recomandări	3585
recomandările editorilor	3613
recomandările redacției	3585
recomendado para você	3446
recommandé	1883
recommandé pour vous	1883
recommandés	1883
recordar más tarde	1360
recuérdamelo más tarde	1360
recíbela	1379
recíbela gratis	1379
recíbelo	1379
redare automată	3628
redirecționează # la sută	3639
redirecționează #%	3572
redă video	3627
redă videoclipul	3627
refuză toate	3595
refuză tot	3631
regala este artículo	1507
regalar artículo	1366
regalar este artículo	1507
registrovať sa	3910
registruokitės nemokamai	2875
registruokitės į seminarą	2882
registrácia	3910
regisztráció	2233
regisztrálok	2233
regler för kommentarer	4209
regras de comentários	3499
regras dos comentários	3499
regístrate	1366
rekisteröidy	1721
rekisteröidy maksutta ja lue	1721
reklaami lõpp	1597
reklam içeriğidir	4372
reklama się skończyła	3392
reklami geç	4300
reklám	2241
reklám vége	2322
reklámblokkolót használ	2300
reklámblokkolót használsz	2300
reklāma	2936
reklāmas beigas	2988
reklāmas raksts	2945
reklāmraksts	87	2945
relacja na żywo	3379
relaterade ämnen	4126
rendeld meg a könyvet	2291
rendelje meg a könyvet	2291
rendezés	2319
rendszeres támogatás	2302
renovar suscripción	1523
reportar comentário	3542
reportar erro nesta página	3472
reproducció automàtica	445
reproducción automática	1479
reproducción prohibida	1530
reproducir vídeo	1478
reproduction réservée	2002
reproductor de vídeo	1518
reproduzir vídeo	3507
reproduzir áudio	3507
reprodução automática	3508
reprodução proibida	3559
reserve já	3562
resmi büyüt	4395
responda à enquete	3499
rester connecté	1962
restez informé	1845
restez informés	1845
resultado da votação	3542
resultados de la votación	1512
resumen automático	1440
resumo da notícia	3472
resumé lavet af ai	702
retour à l'accueil	1968
retour à la liste	1968
retour à la page d'accueil	1885
retrage consimțământul	3631
rettelser og præciseringer	699
revenir à l'accueil	1968
revoir la vidéo	1988
rezerviši mesto	3873
rezervovať miesto	3967
rezervujte si místo	559
rezervuoti vietą	2913
rezervă-ți locul	3625
rezervēt vietu	2973
rezolvă testul	3622
reîmprospătează pagina	3637
reîncarcă pagina	3637
reînnoiește abonamentul	3666
reģistrējies bez maksas	2936
reģistrēties	2936
reši križanko	4060
reši kviz	3870	4060
reši ukrštenicu	3870
režim celej obrazovky	3971
režim celé obrazovky	563
ricordamelo più tardi	2443
riješi križaljku	3870
riješi kviz	3870
riproduzione riservata ©	2598
rizami geri çek	4304
rodyti galeriją	2922
rodyti mažiau	2883	2922
rodyti turinį	2914
rodyti viską	2883
rozumím	503
rozwiąż krzyżówkę	3355
rozwiń	3306
rozwiń wszystko	3307
ročne	3981
ročná platba	3980
ročné predplatné	3980
roční platba	572
roční předplatné	572
ročně	573
rychlost přehrávání	563
ryhdy kannatusjäseneksi	1793
rätta	4122
rätta oss	4122
rättelse	4122
rättelsepolicy	4204
rättelser och förtydliganden	4204
règles de commentaires	1942
règles des commentaires	1942
réactions	1877
réagir	1862	1877
réagir à cet article	1877
réagissez	1877
réagissez à cet article	1877
réductions et codes promo	2006
réduire la police	1934
réduire la taille de la police	1934
réduire la taille du texte	1934
réduire le texte	1978
répondez au quiz	1945
répondez au sondage	1942
répondre	1877
réseaux sociaux	1863
réserver mes places	1948
réservez vos places	1948
réservé aux inscrits	1835
résiliable à tout moment	1930
résultats	91
résultats du sondage	1921
résumé de l'article	1913
résumé de l'article en # points	1913
résumé en # secondes	1913
résumé ia	1975
résumé par l'ia	1975
részletek	2249
rétablir le son	1950
rösta	91	4176
rösta här	4129
rösta i omröstningen	4129
rösta nu	91	4175
rút lại sự đồng ý	4615
rückmeldung geben	898
rýchlosť	3972
rýchlosť prehrávania	3971
rādīt # atbildes	2985
rādīt atbildes	2985
rādīt galeriju	2982
rādīt mazāk	2944	2982
rādīt rezultātus	2971
rādīt saturu	2974
rādīt un piekrist	2974
rādīt vairāk	2943
rādīt visu	2944
rămâi conectat	3642
răspunde	3584
rėmimas	2884
rėmėjo turinys	2928
""", 's': """
s'abonner à ce dossier	1999
s'abonner à ce sujet	1999
s'abonner à ce thème	1999
s'abonner à cet auteur	1999
s'abonner à partir de #€	1835
s'està carregant el reproductor	444
s'està carregant el vídeo	444
s'ha produït un error	461
s'inscrire à la newsletter	1845
s-ar putea să-ți placă	3585
saada anonüümne vihje	1592
saada sõbrale	1548
saada sõnum	1590
saada vihje anonüümselt	1592
saber más	1416
sadarbības raksts	2945
sadece abonelere özel	4389
sadržaj je blokiran	3874
sadržaj je zaključan	3809
sadržaj je zaštićen autorskim pravom	3895
sadržaj nije dostupan	3874
sadržaj nije moguće prikazati	3874
sadržaj partnera	3902
saglabāt	2941
saglabāt iestatījumus	2974
saglabāt izvēli	2974
saglabāt rakstu	2941
saglabāt vēlākam	2987
sair do ecrã inteiro	3507
saistītie raksti	2938
saistītās ziņas	2938
saite ir nokopēta	2987
saite nokopēta	2941
saken er låst	3161
saken finnes også som lyd	3170
salli sisältö	1784
salta la pubblicità	2586
salta pubblicità	2586
saltar anúncio	3431
saltar para o conteúdo	3449
saltar para o conteúdo principal	3449
salvar preferências	3511
salvează	3578
salvează articolul	3612
salvează pentru mai târziu	3612
salvează preferințele	3631
salvează rețeta	61
samo nujni piškotki	4064
samo nužni	3874
samo nužni kolačići	3874
samo za naročnike	4075
sans engagement, résiliable à tout moment	1930
sao chép	4639
sao chép liên kết	4562
sao chép đường dẫn	4598
sari la conținut	3587
sari la rețetă	61
sari peste reclamă	3664
satura turpinājums pēc reklāmas	2945
saturs ir aizsargāts ar autortiesībām	2989
saturs ir bloķēts	2974
sazināties ar redakciju	2983
sačuvaj	3819
sačuvaj podešavanja	3874
sačuvaj recept	61
sačuvaj vest	3819
sačuvaj za kasnije	3901
sačuvaj članak	3901
saņemt paziņojumus	2977
scanează codul qr	3633
schlagwörter	760
schließen	763
schrift größer	903
schrift vergrößern	745
schriftgröße	745
schriftgröße anpassen	903
schriftgröße ändern	903
schwedenrätsel	870
scopri di più	2449
scopri di più su amazon	2602
scrie comentariul tău	3660
scrie redacției	3650
scrieți redacției	3650
sdílejte	492
sdílejte tento text	492
sdílejte text	492
sdílejte článek	492
sdílet	492
sdílet na facebooku	492
sdílet na twitteru	492
sdílet na whatsappu	590
sdílet na x	492
sdílet článek	492
se alla erbjudanden för prenumeranter	4104
se bilderna här	4129
se connecter et réagir	1877
se déconnecter	1835
se grafiken här	4129
se ha producido un error al cargar el vídeo	1438
se klippet här	4129
se klippet øverst i saken	3185
se réabonner	1994
se videon här	4129
se våra erbjudanden	4194
se våre tilbud	3249
se încarcă playerul	3627
se încarcă video	3627
se încarcă videoclipul	3627
sebesség	2296
sedan # kr/mån tills du säger upp	4104
see väli on kohustuslik	1590
segui già questo argomento	2573
segui già questo autore	2573
seguir tópico	3487
seguí leyendo	1468
sei già abbonato	2449
sei già iscritto	2592
sei già iscritto alla newsletter	2523
seko tēmai	2986
sekot tēmai	2986
sekretessinställningar	4183
sekti autorių	2926
sekti temą	2926
selección de la redacción	1410
selectează	3643
selvä	1739
sem opinião	3500
sem si não seria possível	3492
sem você não seria possível	3492
semnalează comentariul	3660
semnalează o eroare	3584
senaste först	4209
send artiklen på mail	613
send på e-post	3170
send på mail	707
seniausi viršuje	2925
sense permanència	431
sesi aç	4373
sesi açmak için dokunun	4414
sesi açmak için tiklayin	4414
setări confidențialitate	3631
setări cookie	3595
setări cookie-uri	3631
setări cookies	3631
setări de confidențialitate	3631
seu apoio faz a diferença	3404	3552
seu nome de usuário	3542
seuls les abonnés peuvent commenter	1921
seuraa hetki hetkeltä	1801
seuraa livenä	1801
seuraa meitä	1729
seuraa tekijää	1812
seuraa tätä aihetta	1812
seuraat jo tätä aihetta	1812
seuraat tätä aihetta	1812
seç	4390
seçenekleri yönet	4376
seçimimi kaydet	4376
seções	3446
seřadit podle	587
sfârșit publicitate	3625
sfârșitul reclamei	3625
shrani članek	4014
shrnutí ai	586
shrnutí od ai	585
si opp når du vil	3161
si è verificato un errore	2562
si è verificato un errore durante il caricamento del video	2503
sie können diesen artikel kostenlos weitergeben	842
signaler ce contenu comme inapproprié	1921
signaler un problème	1877
siguiente artículo	1410
siguiente vídeo	1518
siirry sisältöön	1738
siirry suoraan sisältöön	1801
sikeres feliratkozás	2251
sin ti no sería posible	1463
sinu hääl on arvesse võetud	1580
sinu sõnum	1590
sisu on autoriõigusega kaitstud	1598
sisältö ei ole saatavilla	1784
sisältö on estetty	1784
sisältö on suojattu tekijänoikeudella	1806
sisältöä ei voida näyttää	1784
sisältöä kumppaneiltamme	1814
siz ne düşünüyorsunuz	4335
siz ne düşünüyorsunuz? oy verin	4313
sizin için öneriler	4307
siųsti atsiliepimą	2924
siųsti draugui	2880
siųsti el. paštu	2880
siųsti komentarą	2925
siųsti naujieną	2923
siųsti žinutę	2921
skaitykite be reklamų	2928
skaitykite be ribojimų	2920
skaitykite daugiau čia	2882
skaityti plačiau	2882
skaityti visą straipsnį	2922
skaityti vėliau	2880
skann qr-koden for å laste ned appen	3242
skanna qr-koden för att ladda ner appen	4187
skaties arī	2938
skatīt cenu	2973
skatīt foto	2943
skatīt galeriju	2943
skatīt komentārus	2985
skatīt piedāvājumu	2973
skatīt piedāvājumus	2980
skatīt rezultātus	91	2971
skatīt video	2943
skatīt visus	2982
skenē qr kodu	2976
skenējiet qr kodu	2976
skjønner	3186
sklenite naročnino	4007
skontaktuj się z redakcją	3383
skontrolujte si svoju schránku	3983
skopírované	3997
skopírované do schránky	3997
skopírovať odkaz	3917
skoči na recept	61
skriftstørrelse	65
skriv din kommentar här	4122
skriv inn beløp	3247
skru på	3244
skru på lyd	3240
skru på varsler	3243
skryť odpovede	3994
skryť reklamu	3998
skrýt	503
skrýt odpovědi	587
skrýt reklamu	591
skyddas av upphovsrätt	4205
skänk en gåva	4192
skúste to neskôr	3983
skúste to znova	3983
slapukų nustatymai	2893
slapukų politika	2914
slažem se	3832
slažem se i nastavljam	3874
sledeća fotografija	3891
sledeća slika	3891
sledeća strana	3891
sledeći video	3876
sledeći članak	3891
sledovat toto téma	589
sledovat téma	589
sledovať autora	3996
sledovať autorku	3996
sledovať online	3986
sledovať tému	3996
sledovať túto tému	3996
sledujete téma	589
sledujete tému	3996
slik beskytter vi kildene våre	3259
slik beskytter vi våre kilder	3259
slik slår du av annonseblokkering	3245
slične vesti	3816
slične vijesti	3816
slični članci	3816
sljedeća fotografija	3891
sljedeća slika	3891
sljedeća stranica	3891
sljedeći video	3876
sljedeći članak	3891
slut på annonce	708
slut på annons	4213
slut på reklam	4213
sluta följa	4211
slutt på annonse	3268
slutt å følge	3266
slå adblocker fra	685
slå annonceblokering fra	685
slå av annonseblokkereren	3245
slå av annonseblokkeringen	3245
slå din adblocker fra	685
slå lyd fra	680
slå lyd til	680
slå lyden fra	680
slå lyden til	680
slå notifikationer til	683
slå på	3244	4189
slå på aviseringar	4188
slå på ljudet	4185
slå på notiser	4188
slå på varsler	3243
slå på varslinger	3243
slå til	684
slėpti reklamą	2928
sns 공유	2868
sns 공유하기	2868
snsでシェア	2740
snsでシェアする	2740
snsをフォロー	2628
snímek # z #	577
snímek # ze #	577
snímka # z #	3985
snímka # zo #	3985
so schützen wir unsere quellen	895
sofortüberweisung	723
solicitarea a fost trimisă	3667
solicitação enviada	3554
solitär	870
son dakika bildirimlerini aç	4379
son dakika gelişmelerinden haberdar olun	4379
son gelişmelerden haberdar olun	4379
sondaż	91
sonderveröffentlichung	822
sono già sostenitore	2443
sonraki fotoğraf	4421
sonraki fotoğraf için tiklayin	4310
sonraki fotoğrafa geç	4310
sonraki görsel	4421
sonraki haber için tiklayin	4310
sonraki içerik	4421
sonraki sayfa için tiklayin	4310
sonuçlar	91
sonuçlari gör	91	4314
sonuçlari göster	91	4367
sorodni članki	4011
sortează	3620
sortează după	3620
sortuj według	3388
sortér efter	704
souhlasím	496
souhlasím a pokračovat	561
souhlasím se zobrazením	496
soutenez-nous dès maintenant	1826
související	500
související témata	500
související články	500
související články z webu	500
soyez le premier à commenter	1877
soyez le premier à réagir	1877
spam nélkül	2307
spander en kaffe på oss	3247
spara inställningar	4183
spara till läslistan	4212
spausdinti receptą	61
spausdinti straipsnį	2927
spela här	4175
spela videon här	4129
spill nå	3232
spis treści	3306
splošni pogoji	4064
sponsorisé	1870
sponsorlu bağlantilar	4349
sponsorlu içerik	87	4300
sponsoroitu sisältö	1730
sponsorēts saturs	2988
sponsrat innehåll	4118
sponzorirani sadržaj	3815
sponzorirani članak	3815
sponzorisani sadržaj	3902
sponzorované	3913
sponzorovaný obsah	495
sponzorováno	495
sporoči napako	4084
sporočilo	4079
spotifyで聞く	2730
spotifyで聴く	2730
spravovat upozornění	566
spravovať súhlas	3969
spravovať upozornenia	3974
sprawdź cenę	3359
sprawdź ofertę	3281
sprawdź się	3355
sprawdź skrzynkę e-mail	3376
sprawdź skrzynkę odbiorczą	3376
sprawdź swoją skrzynkę	3376
sprawdź swoją wiedzę	3355
sprejmi in prikaži	4064
sprejmi vse piškotke	4064
spremi članak	3819
spremljajte v živo	4081
sprijinul tău contează	3665
sprijină-ne	3572
správa	3984
správa bola odoslaná	3983
správa souhlasu	561
správa súhlasu	3969
spróbuj ponownie	3376
spróbuj ponownie później	3376
spręsti kryžiažodį	2911
spręsti testą	2911
spune-ne părerea ta	3619
spune-ți părerea	3598
spune-ți părerea în comentarii	3598
spuneți-ne părerea	3619
spustit kvíz	555
spustiť kvíz	3963
spustiť video	3971
später	718
später erinnern	718
späť hore	3986
späť na hlavnú stránku	3986
späť na začiatok	3986
spør vår ki om saken	3178
spēlē tagad	2971
spēlēt tagad	2971
staňte sa členom	3909
staňte se členem	484
ste našli napako	4084
ste našli napako v članku	4084
ste už predplatiteľ	3980
ste že glasovali	4060
stem nå	91	3232
stiahnuť aplikáciu	3973
stiahnuť audio	3971
stiahnuť epizódu	3971
stiahnuť na google play	3973
stiahnuť v app store	3973
stiahnuť z app store	3973
stiahnuť z google play	3973
stichwörter	760
stil spørgsmål til artiklen	621
stlmiť	3971
stop med at følge	706
straipsnio tęsinys - po reklama	2884
straipsnis saugomas autorių teisių	2929
straipsnis tęsiasi po reklamos	2884
straipsnis užrakintas	2920
straipsnį skaito dirbtinis intelektas	2915
strojovo preložené	3992
strojový preklad	3993
strojový překlad	586
strojově přeloženo	585
strona główna	3303
stroški dostave	4063
stránka # z #	577	3985
stránka # ze #	577
stránka # zo #	3985
stworzono z pomocą ai	3386
stáhnout aplikaci	565
stáhnout audio	563
stáhnout epizodu	563
stáhnout na google play	565
stáhnout podcast	563
stáhnout v app store	565
stáhnout z app store	565
stáhnout z google play	565
stáhnout zdarma	565
stäng	4100	4129
stäng annons	4213
stäng av annonsblockeraren	4190
stäng av din adblocker	4190
stäng av din annonsblockerare	4190
stäng av ljudet	4185
stäng galleri	4200
stöd oss	4101
stöd oss på patreon	4192
stöd oss via patreon	4192
större text	4212
større tekst	3267
støt med mobilepay	687
støt os	601
støt os med mobilepay	687
støt os på #er	687
støt os på patreon	687
støt via mobilepay	687
støtt oss	3158
støtt oss med vipps	3247
støtt oss på patreon	3247
støtt oss via vipps	3247
subscrição confirmada	3554
subtitrări	3628
subtítols	445
subtítulos	1479
sudoku del día	1513
sugerir correção	3472
sugerir una corrección	1454
sugestões	3446
suite après la publicité	1948
suivez vos auteurs préférés	1976
suivre ce thème	1923
suivre le thème	1976
sukurta naudojant dirbtinį intelektą	2924
sumă liberă	3639
sumă personalizată	3665
sunt de acord cu termenii și condițiile	3644
sur le même sujet	1883
sur le même thème	1883
suscripción	1366
suscripción confirmada	1524
suscríbase	1366
suscríbete	1366
suscríbete a nuestro boletín	1376
suscríbete ahora	1366
susiję straipsniai	2877
susikurti paskyrą	2875
susține	3572
susține-ne	3572
susține-ne pe patreon	3639
susțineți-ne	3572
susținut de	3658
sutikti ir tęsti	2914
sutinku ir tęsiu	2914
svaka donacija je važna	3883
svaka donacija pomaže	3883
svaki dinar je važan	3883
svaki doprinos je važan	3883
svaki doprinos pomaže	3883
svaki euro je važan	3883
svaki prilog pomaže	3883
svi članci	3891
svi članci autora	3891
sviđa mi se	3899
sviđa vam se članak	3897
swisha en gåva	4192
syötä kelvollinen sähköpostiosoite	1798
syötä summa	1793
syötä sähköpostiosoitteesi	1724
szavazatodat rögzítettük	2287
szavazatát rögzítettük	2287
szavazás	91	2288
szavazás indítása	2287
szczegóły	3307
szeretne értesítéseket kapni	2298
szeretnél értesítéseket kapni	2298
szerző követése	2320
szkennelje be a qr-kódot	2297
szponzorált tartalom	87	2241
szybkość odtwarzania	3364
szállítási költség	2291
szókereső	2288
szólj hozzá	2245
szóljon hozzá	2245
szövegméret	2321
szünet	2296
sähköposti	1724
sähköposti tai käyttäjätunnus	1795
sähköpostiosoite	1724
sähköpostiosoitteesi	1798
sähköpostisi	1798
säkra din plats	4179
säästä # %	1796
säästä #%	1796
så # kr/mnd til du sier opp	3161
så jobbar vi med rättelser	4204
så kommenterar du	4122
så skyddar vi våra källor	4204
så stänger du av annonsblockeraren	4190
så stänger du av din annonsblockerare	4190
sådan beskytter vi kilder	699
sådan beskytter vi vores kilder	699
sådan deaktiverer du din adblocker	685
sådan retter vi fejl	699
sådan slår du adblock fra	685
sådan slår du din adblocker fra	685
sé el primero en comentar	1403
sé parte	1361
sélections	1862
sì, grazie	2553
sí, quiero	1486
sí, vull	452
síganos	1392
síguenos	1392
só para assinantes	3522
sólo para suscriptores	1492
sõnum on saadetud	1590
sök	4129
søg	629
søk	3185
súhlasím	3928
súhlasím a pokračovať	3969
súhlasím so zobrazením	3928
súmate	1361
súvisiace	3914
súvisiace články	3914
súvisiaci článok	3914
süre	4374
süti beállítások	2293
süti tájékoztató	2293
sütibeállítások	2293
sütik kezelése	2293
sākt testu	2971
sīkdatņu iestatījumi	2953
sīkdatņu politika	2974
sīkfailu iestatījumi	2974
słowa kluczowe	3303
sūtīt e-pastā	2987
sắp xếp theo	4605
số tiền khác	4623
""", 't': """
t'ha estat útil	437
t'ha estat útil aquest article	419
t'ha estat útil aquest resum	419
t'ha semblat útil	437
ta treść jest niedostępna	3362
ta treść jest zablokowana	3362
ta video ni več na voljo	4066
ta članek je zaklenjen	4075
taboola tarafindan sunulmuştur	4349
taboola tarafindan önerildi	4349
tack för din anmälan	4109
tack för din prenumeration	4197
tack för din röst	91	4175
tack för ditt meddelande	4197
tagasi üles	1591
taip pat žiūrėkite	2877
tak, chcę	3368
tak, chętnie	3368
tak, poproszę	3368
takaisin ylös	1738
takipten çik	4401
takk for at du meldte deg på	3252
takk for din påmelding	3252
takk for påmeldingen	3166
talebiniz gönderildi	4419
tallenna myöhemmäksi	1728
talán később	2230
tam ekrandan çik	4373
tamaño de la letra	1507
tamaño de letra	65	1391
tamaño del texto	65
también te puede gustar	1410
también te puede interesar	1410
també et pot interessar	407
também pode gostar	3497
tapahtui virhe. yritä myöhemmin uudelleen	1798
tapahtui virhe. yritä uudelleen	1798
tarjeta de crédito	1365
tarjeta de débito	1365
tarkista sähköpostisi	1798
tartalom betöltése	2293
tartalom engedélyezése	2293
tartalom megjelenítése	2293
tartalomjegyzék	2310
tasuline koostöö	1597
te ha parecido útil	1471
te ha resultado útil	1471
te ha resultado útil este artículo	1440
te ha resultado útil este resumen	1440
te ha sido útil	1471
te ha sido útil este resumen	1440
te poți dezabona oricând	3605
te rugăm să îl dezactivezi	3637
te vsebine ni mogoče prikazati	4064
te-ar putea interesa și	3613
tee meile kohvi välja	1588
tehisaru kokkuvõte	1550
tehisaru võib eksida	1593
tehisintellekt võib eksida	1593
tehty tekoälyllä	1808
teie hääl on arvesse võetud	1580
tej treści nie można wyświetlić	3362
tek seferlik bağiş	4386
tek seferlik bağiş yap	4417
tekijänoikeudella suojattu	1806
teklifi gör	4372
teklifleri gör	4418
tekoäly voi tehdä virheitä	1808
tekoälyn luoma	1808
tekoälyn tekemä	1808
tekoälyn tekemä tiivistelmä	1738
tekoälyn tiivistelmä	1738
tekoälyn tuottama	1808
tekoälytiivistelmä	1738	1809
tekst je zaključan	3885
tekst powstał przy pomocy ai	3386
tekst przetłumaczony maszynowo	3386
teksta izmērs	2987
tekststørrelse	65
tekstą įgarsino dirbtinis intelektas	2880
telefonszám	2308
telefón	3984
teljes hozzáférés	2233
teljes képernyő	2295
teljes név	2308
temas del día	1410
temi že sledite	4090
ten artykuł jest zablokowany	3373
ten film jest niedostępny	3364
ten film nie jest dostępny w twoim kraju	3364
ten film nie jest już dostępny	3364
tento obsah je blokován	561
tento obsah je zablokovaný	3969
tento obsah nemôžeme zobraziť	3969
tento obsah nemůžeme zobrazit	561
tento obsah není dostupný	561
tento obsah není k dispozici	561
tento obsah nie je dostupný	3969
tento obsah nie je k dispozícii	3969
tento obsah sa nedá zobraziť	3969
tento článek je uzamčen	572
tercihleri yönet	4413
tercihlerimi yönet	4413
termos e condições	3433
teste başla	4369
teste grátis	3410
testează-ți cunoștințele	3622
testează-ți cunoștințele cu quizul nostru	3598
testi başlat	4369
testi çöz	4369
teszteld a tudásod	2248
tesztelje tudását	2248
tetszőleges összeg	2302
text bol vytvorený automaticky	3992
text byl vytvořen automaticky	585
text je chránený autorským právom	3990
text je chráněn autorským právem	583
text čte umělá inteligence	563
texten fortsätter nedan	4118
texten fortsätter under bilden	4118
texten är maskinöversatt	4207
texten är skapad automatiskt	4207
textgröße	903
textgröße ändern	903
teď ne	483
teşekkürler, mesajiniz gönderildi	4391
tham gia bình chọn	4604
tham gia khảo sát	4604
tham gia thăm dò	4604
thanh toán hàng năm	4625
thanh toán hàng tháng	4625
thanh toán qua paypal	4647
theo dõi chủ đề	4636
theo dõi chủ đề này	4636
theo dõi tác giả	4636
thoát toàn màn hình	4611
thu gọn	4574
thème suivi	1999
thèmes	1883
thématiques	1883
thêm câu trả lời	4642
thêm làm nguồn ưu tiên	4636
thêm vào giỏ hàng	4650
thích	4562
thích nhất	4605
thông tin bắt buộc	4627
thông tin doanh nghiệp	4567
thông tin quảng cáo	4600
thăm dò	91
thăm dò ý kiến	91
thư viện ảnh	4631
thẻ	4572
thời gian còn lại	4611
thời gian hiện tại	4612
thời lượng	4612
ti è stato utile	2537
tienes que iniciar sesión para guardar artículos	1467
tietosuojakäytäntö	1784
tik būtini	2914
tik būtinieji slapukai	2914
tikai nepieciešamās	2974
tikai nepieciešamās sīkdatnes	2974
tiktokで見る	2730
til støttesiden	687
tilbagetræk samtykke	678
tilbakemelding på saken	3178
tilføj en kommentar	704
tilføj kommentar	704
tilføj os som foretrukken kilde	706
tilføj som foretrukken kilde	706
tilgjengelig på google play	3242
till gåvosidan	4192
tillad én gang	678
tillat én gang	3238
tillåt	4189
tillåt alltid	4183
tillåt annonser	4191
tillåt aviseringar	4188
tillåt en gång	4183
tillåt innehåll	4183
tillåt inte	4189
tillåt notiser	4188
tillåt reklam	4191
tiltás	2299
timp rămas	3627
tin bài liên quan	4598
tin cùng chuyên mục	4572
tin cùng tác giả	4599
tin khác	4572
tin liên quan	4572
tin mới	4572
tin mới nhất	4572
tin nhắn của bạn	4648
tin nhắn của bạn đã được gửi	4627
tin nóng	4599
tin nổi bật	4572
tin quảng cáo	4600
tin tiếp theo	4631
tin trước	4572
tin tài trợ	4572
tin tức liên quan	4572
tin đọc nhiều	4572
tipărește	3578
tipărește articolul	3612
tipărește rețeta	61
tisk článku	590
titta på videon	4185
tiêu điểm	4572
tiến # giây	4611
tiếp theo	4574
tiếp tục trên trình duyệt	4617
tiếp tục trên web	4617
tiếp tục với apple	4625
tiếp tục với email	4647
tiếp tục với facebook	4625
tiếp tục với google	4625
tiếp tục đọc	4649
tlačiť	3917
to cię może zainteresować	3303
to może cię zainteresować	3303
to wideo jest niedostępne	3364
to wideo nie jest już dostępne	3364
toate știrile	3648
toda contribuição ajuda	3519
toda la información	1498
todas as notícias	3528
todavía no eres suscriptor	1492
todavía no estás registrado	1492
todos los artículos de este autor	1529
todos los artículos del autor	1529
todos los artículos del especial	1526
todos los derechos de reproducción reservados	1530
todos los vídeos	1498
todos os comentários	3438
todos os vídeos	3528
toimituskulut lisätään	1782
totes les notícies	465
toto pole je povinné	575
toto téma již sledujete	589
toto video již není dostupné	563
toto video není dostupné	563
toto video není ve vaší zemi dostupné	563
toto video nie je dostupné	3971
toto video nie je vo vašej krajine dostupné	3971
toto video už není dostupné	563
toto video už nie je dostupné	3971
tots els vídeos	465
tous droits de reproduction réservés	2002
tous nos hors-séries	1916
toute l'actualité	1883
toutes les actualités	1968
toutes les vidéos	1968
toutes nos vidéos	1968
tovább	2248
tovább a cikkre	2310
tovább a dossziéhoz	2310
tovább a galériához	2310
tovább a recepthez	61
tovább a rovatra	2246
tovább a tartalomhoz	2310
tovább a teljes cikkre	2310
tovább a támogatáshoz	2302
tovább a támogatási oldalra	2302
tovább a webshopba	2291
tovább az ajánlathoz	2291
tovább olvasom	2248
további cikkek	2246
további cikkek a szerzőtől	2310
további cikkek a témában	2246
további cikkek betöltése	2310
további hírek	2246
további részletek itt	2248
továbbiak betöltése	2248
továbbiak megjelenítése	2310
toàn màn hình	4612
traducció automàtica	445
traducción automática	1479
traducere automată	3628
traducido automáticamente	1505
tradução automática	3472
traduït automàticament	470
trang chủ	4574
trang này có hữu ích không	4604
transcripció	445
transcripción	1479
transcrição	3508
transferência bancária	3409
trenutni čas	4066
trenutni čas #	4066
treści komercyjne	3392
treści naszych partnerów	3392
treści partnerskie	3295
treść dla subskrybentów	3373
treść niedostępna	3362
treść premium	3373
treść sponsorowana	3295
treść wygenerowana przez ai	3386
treść zablokowana	3362
treść zewnętrzna	3362
tria la teva subscripció	431
trimite răspunsul	3619
troškovi dostave	3873
truy cập không giới hạn mọi bài viết	4647
trwa ładowanie odtwarzacza	3364
tryb pełnoekranowy	3364
træk dit samtykke tilbage	678
træk samtykke tilbage	678
trình phát âm thanh	4645
trò chơi	4609
trước	4574
trường bắt buộc	4627
trường này là bắt buộc	4627
trả lời	4571
trở lại	4574
trở lại đầu trang	4631
tu ce părere ai? lasă un comentariu	3598
tu donación desgrava	1489
tu izmanto reklāmu bloķētāju	2978
tu navegador no puede reproducir este vídeo	1438
tue meitä	1720
tue meitä patreonissa	1793
tue työtämme	1793
tule meile tööle	1550
tuotettu tekoälyllä	1808
turinys saugomas autorių teisių	2929
turinys užblokuotas	2914
turiu paskyrą	2920
turpini lasīt	2936
turpinājums pēc reklāmas	2945
turpināt ar apple	2980
turpināt ar facebook	2980
turpināt ar google	2980
turpināt lasīt	2936
tutar seç	4417
tutar seçin	4417
tvarkyti pranešimus	2917
tvarkyti sutikimą	2914
twitter'da paylaş	4298
twitterで見る	2730
twoja wiadomość	3376
twoje imię	3376
twój adres e-mail	3284
twój e-mail	3284
twój głos został oddany	3355
twój głos został policzony	3355
twój głos został zapisany	3355
tykkää	1811
tylko niezbędne	3362
tytuł przelewu: darowizna	3371
tytułem: darowizna na cele statutowe	3371
tài khoản của tôi	4557
tài trợ	4567
tài trợ bởi	4640
támogass minket	2231
támogass minket patreonon	2302
támogasson minket	2231
támogasson minket a patreonon	2302
támogatom	2231
támogatom a lapot	2302
támogatom az oldalt	2302
támogatott tartalom	87	2241
támogatás	2231
támogatás paypalon	2302
támogatási oldal	2302
támogatói tartalom	2241
tárgy	2308
täisekraan	1584
tämä artikkeli on lukittu	1795
tämä juttu on lukittu	1795
tämä kenttä on pakollinen	1798
tämä sisältö ei ole saatavilla	1784
tämä video ei ole enää saatavilla	1786
tämä video ei ole saatavilla	1786
täname liitumast	1568
tässä artikkelissa	1801
tässä jutussa	1801
tässä olisi upotus facebookista	1738
tässä olisi upotus instagramista	1738
tätä sisältöä ei voida näyttää	1784
täytä ristikko	1778
täytä tämä kenttä	1798
télécharger l'appli	1956
télécharger l'audio	1950
télécharger l'épisode	1950
télécharger le mp#	1950
télécharger le podcast	1950
téléchargez l'appli	1956
téma követése	2320
téma už sledujete	589
témata	500
tému už sledujete	3996
témy	3914
témáim	2320
témák	2246
térkép megnyitása	2249
términos de uso	1400
términos y condiciones	1400
tên của bạn	4628
tên hiển thị	4642
tìm kiếm	4574
tóm tắt ai	4635
tóm tắt bằng ai	4635
tóm tắt bởi ai	4635
tópicos	3446
tópicos relacionados	3446
tôi đã hiểu	4575
tôi đã tắt	4622
tôi đã tắt trình chặn quảng cáo	4621
tôi đồng ý với chính sách bảo mật	4627
tôi đồng ý với điều khoản sử dụng	4627
tõlgitud tehisintellekti abil	1593
több	2248
több betöltése	2310
több mutatása	2310
töltsd ki a kvízt	2248
töltsd ki kvízünket	2287
töltse ki a kvízt	2248
töltse újra az oldalt	2301
tùy chọn cookie	4615
tùy chọn khác	4638
tú qué opinas	1405
túto tému už sledujete	3996
tühista igal ajal	1543
tüm fotoğraflar	4395
tüm fotoğraflari gör	4395
tüm haberler	4307
tüm haberlere sinirsiz erişim	4418
tüm haberleri gör	4395
tüm içeriğe sinirsiz erişim	4418
tüm konular	4309
tüm konulari gör	4309
tüm oyunlar	4369
tüm videolar	4395
tüm videolari gör	4395
tüm yazilari	4307	4324
tüm yazilari gör	4395
tüm yorumlar	4306
tüm çerezleri kabul et	4413
tüm çerezleri reddet	4413
tümü	4421
tümünü gör	4313
tümünü göster	4314
tümünü kabul et	4301
tümünü reddet	4301
tăng cỡ chữ	4638
tēmas	2938
tęsinys po reklamos	2884
tęsti su apple	2920
tęsti su facebook	2920
tęsti su google	2920
tłumaczenie automatyczne	3387
tłumaczenie maszynowe	3387
tạm dừng video	4611
tạo bởi ai	4645
tạo tài khoản	4557
tải audio	4611
tải bài đăng	4615
tải lại trang	4621
tải nội dung	4615
tải thêm	4574
tải thêm bình luận	4604
tải trên app store	4617
tải trên google play	4617
tải tập này	4611
tải về từ app store	4617
tải về từ google play	4617
tải âm thanh	4611
tải ứng dụng	4617
tải ứng dụng ngay	4617
tất cả tin tức	4631
tất cả trò chơi	4607
tất cả video	4631
tắt tiếng	4612
tặng bài viết	4598
tặng sao	4598
tặng sao cho bài viết	4598
tặng sao cho tác giả	4646
tốc độ phát	4611
từ chối tất cả	4615
từ chối tất cả cookie	4644
từ khóa	4572
tự động phát	4612
""", 'u': """
u košaricu	3873
u ovom članku	3891
udostępnij	3291
udostępnij na facebooku	3291
udostępnij na twitterze	3291
udostępnij na x	3291
udostępnij w mediach społecznościowych	3291
udělit souhlas	496
ugens spørgsmål	672
ugodnost za naročnike	4063
ugodnosti za naročnike	4063
ugrađeni sadržaj	3874
ugrás a galériához	2310
ugrás a recepthez	61
ugrás a receptre	61
ugrás a tartalomhoz	2310
ugrás a tartalomra	2310
uključi	3880
uključi obaveštenja	3867
uključi obavijesti	3867
uključi se u raspravu	3898
uključi zvuk	3876
uključite javascript	3876
uključite notifikacije	3867
uključite obaveštenja	3867
uključite obavijesti	3867
uključite se u raspravu	3898
ukryj reklamę	3392
ukrštenica	3871
ulkoinen sisältö	1784
ulkopuolinen sisältö	1784
uloženo	590
uložené	3997
uložit	492
uložit na později	492
uložit nastavení	561
uložit recept	61
uložit volby	561
uložit článek	492
uložiť	3917
uložiť na neskôr	3917
uložiť nastavenia	3969
uložiť recept	61
uložiť voľby	3969
uložiť článok	3917
ultima oră	3585
ultimele știri	3585
um assinante presenteou você com este artigo	3496
un abonat ți-a oferit acest articol	3612
un abonné vous offre cet article	1933
un e-mail de confirmation vous a été envoyé	1926
un suscriptor te ha regalado este artículo	1467
un suscriptor te regala este artículo	1535
une erreur s'est glissée dans l'article	1877
ungültige e-mail-adresse	888
unterstütze uns	719
unterstützen	719
unterstützen sie uns	719
unterstützen sie uns per paypal	811
unustasid salasõna	1589
uočili ste grešku	3894
uočili ste pogrešku	3894
uočili ste pogrešku u članku	3894
uporabniško ime	4076
uporabniško ime ali e-pošta	4075
upotettu sisältö	1784
upozorniť na chybu	3989
upozornění	567
uppläst av en ai-röst	4185
uppläst av en dator	4114
uppläst av en syntetisk röst	4185
uppläst av syntetisk röst	4185
uppläst med ai-röst	4114
upravljaj kolačićima	3874
upravljaj piškotke	4064
ur vår butik	4179
url 복사	2763
urlをコピー	2627
urlをコピーしました	2726
urlをコピーする	2673
url복사	2763
urmărește acest subiect	3604
urmărește autorul	3654
urmărește live	3604
urmărește subiectul	3654
urmărești deja acest subiect	3654
următorul	3587
următorul videoclip	3664
uslovi korišćenja	3832
ustaw jako preferowane źródło	3390
ustawienia plików cookie	3296
ustawienia prywatności	3362
ustvarjeno s pomočjo umetne inteligence	4087
utónév	2308
uutishälytykset	1790
uvek prikaži	3874
uvijek prikaži	3874
uvjeti korištenja	3832
uygulamada aç	4378
uygulamayi aç	4378
uygulamayi yükle	4378
uz sākumlapu	2982
uz sākumu	2943
uzdāvini rakstu	2987
uzdāvināt rakstu	2987
uzyskaj dostęp	3281
učitaj još	3891
učitaj objavu	3874
učitaj sadržaj	3874
učitaj video	3874
učitaj više	3891
učitavanje playera	3876
učitavanje videa	3876
ušetrite #%	3981
ušetríte #%	3981
ušetřete #%	573
ušetříte #%	573
ušteda #%	3886
uštedite #%	3886
używasz adblocka	3369
używasz programu do blokowania reklam	3369
už jsem ho vypnul	569
už jste hlasovali	555
už komentarus atsako jų autoriai	2881
už mám predplatné	3980
už mám předplatné	572
už mám účet	572
už máte predplatné? prihláste sa	3910
už máte předplatné	572
už máte účet	3910
už máte účet? prihláste sa	3910
už podporujem	3921
už podporuji	483
už sledujete	589
už ste hlasovali	3963
uždaryti	2883
uždaryti galeriją	2922
uždaryti reklamą	2884
uživatelské jméno	573
uživatelské jméno nebo e-mail	572
uživo	3877
užpildykite apklausą	2882
užsakomasis straipsnis	2884
užsakomasis turinys	87	2884
užsisakyti knygą	2913
užsisakyti prenumeratą	2875
""", 'v': """
v košarico	4063
v tem članku	4081
v tomto článku	578
v živo	4067
vaata kõiki	1591
vaata kõiki tellija soodustusi	1543
vaata lähemalt	1550
vaba töökoht	1550
vad tycker du? rösta här	4129
vai kopsavilkums bija noderīgs	2942
vai raksts bija noderīgs	2942
vai tas bija noderīgi	2984
vai vēlaties saņemt paziņojumus	2977
vain jäsenille	1795
vain välttämättömät	1784
vain välttämättömät evästeet	1784
vairāk no autora	2982
vairāk par tēmu	2938
vairāk rakstu	2982
vaizdo grotuvas įkeliamas	2915
vaizdo įrašas	2882
vaizdo įrašas nebepasiekiamas	2915
vaizdo įrašas nepasiekiamas	2915
vaizdo įrašas nepasiekiamas jūsų šalyje	2915
vaizdo įrašo paleisti negalima	2915
vaizdo įrašą rasite čia	2882
valami elromlott. próbáld újra	2307
valami hiba történt. próbálja újra	2307
valgfrit beløb	687
valgfritt beløp	3247
van egy jó sztorija	2314
van egy jó témája	2314
van már előfizetése	2304
van már fiókja	2233
van már fiókod	2304
van már fiókom	2304
vanjski sadržaj	3874
var artikeln till hjälp	4122
var det här till hjälp	4129
var det til hjælp	702
var detta till hjälp	4207
var dette en hjælp	702
var resuméet nyttigt	621
var sammanfattningen till hjälp	4122
varbūt vēlāk	2977
varför ser jag den här annonsen	4213
varför visas den här annonsen	4213
vari atteikties jebkurā laikā	2936
varje bidrag hjälper	4192
varje bidrag räknas	4192
varje krona hjälper	4192
varje krona räknas	4192
vasta küsitlusele	1550
vastaa kyselyyn tästä	1738
vaš e-mail	3888
vaš e-naslov	4078
vaš e-poštni naslov	4078
vaš glas je bil oddan	4060
vaš glas je uračunat	3870
vaš glas je zabeležen	3870	4060
vaš glas je zabilježen	3870
vaš komentar	3819
vaš mejl	3888
vaša e-mail adresa	3888
vaša e-mailová adresa	3983
vaša poruka	3888
vaša poruka je poslana	3888
vaša poruka je poslata	3888
vaša správa	3983
vaše e-mailová adresa	575
vaše ime	3888	4078
vaše jméno	575
vaše meno	3983
vaše sporočilo	4078
vaše sporočilo je poslano	4078
vaše zpráva	575
veckans fråga	4175
vecākie vispirms	2985
vedno prikaži	4064
vegyél jegyet	2291
veja esta publicação no instagram	3470
veja também	3446
veja todas as opções de assinatura	3494
velg beløp	3247
velikost písma	65
veličina fonta	3901
veličina slova	3901
veličina teksta	65
velocidad de reproducción	1478
velocidade de reprodução	3507
velocitat de reproducció	444
velocità di riproduzione	2545
venujte nám # %	3978
ver # comentários	3485
ver biografía	1434
ver comentários	3438
ver conteúdo	3511
ver conteúdo externo	3470
ver dossiê	3528
ver esta publicación en instagram	1438
ver esta publicação	3547
ver esta publicação no instagram	3470
ver fotogalería	1498
ver galería	1416
ver galería de fotos	1498
ver la galería	1498
ver mais notícias	3528
ver más	1416
ver más artículos	1501
ver más artículos del autor	1434
ver más fotos	1412
ver más noticias	1468
ver más vídeos	1498
ver oferta de suscripción	1523
ver opciones de suscripción	1523
ver preço	3505
ver publicação	3436
ver suscripción	1523
ver también	1410
ver também	3446
ver todas as notícias	3528
ver todas las opciones de suscripción	1464
ver todos los artículos	1498
ver todos los vídeos	1498
ver todos os vídeos	3528
ver traducción	1417
ver tradução	3452
ver transcripción	1478
ver transcrição	3507
ver vídeo	1416
vergrößern	764	892
verificați adresa de email	3644
verifică-ți emailul	3644
verifică-ți inboxul	3644
verlagssonderveröffentlichung	822
versandkosten können anfallen	873
vertrag kündigen	753
verträge hier kündigen	753
verwandte beiträge	760
ves a la pàgina de donacions	456
ves algún error? comunícalo	1454
veure aquesta publicació a instagram	416
vezetéknév	2308
vezi această postare pe instagram	3595
vezi conținutul	3631
vezi mai multe știri	3613
vezi prețul	3625
vezi răspunsurile	3619
vezi toate știrile	3648
vezi și	3585
već imam nalog	3885
već imam račun	3885
već imate nalog	3809
već imate pretplatu	3809
već imate račun	3809
već podržavam	3824
već pratite	3900
već pratite ovu temu	3900
već sam pretplatnik	3885
već ste glasali	3870
već ste glasovali	3870
već ste pretplatnik	3809
več iz rubrike	4011
več novic iz regije	4011
več o tem	4011
več o temi	4011
več člankov	4081
več člankov avtorja	4081
veľkosť písma	65
veľkosť textu	3997
vi kan inte visa det här innehållet	4183
viac k téme	3914
viac si o tom prečítate tu	3914
viac článkov	3986
videa ni mogoče predvajati	4066
video atskaņotājs tiek ielādēts	2975
video ei ole enää saatavilla	1786
video ei ole käytettävissä	1786
video ikke tilgængelig	680
video již není k dispozici	563
video không khả dụng	4611
video không tồn tại	4611
video mevcut değil	4373
video nav pieejams jūsu valstī	2975
video nelze přehrát	563
video není dostupné	563
video není dostupné ve vaší zemi	563
video není k dispozici	563
video nevar atskaņot	2975
video ni na voljo v vaši državi	4066
video nicht verfügbar	878
video nie je dostupné	3971
video nie je dostupné vo vašej krajine	3971
video nie je k dispozícii	3971
video nije dostupan u vašoj državi	3876
video nije dostupan u vašoj zemlji	3876
video nije moguće reproducirati	3876
video này không còn tồn tại	4611
video này không khả dụng	4611
video oynatici yükleniyor	4373
video sa nedá prehrať	3971
video sa nepodarilo načítať	3971
video se ne može reprodukovati	3876
video se nepodařilo načíst	563
video tiếp theo	4645
video trước	4645
video už není k dispozici	563
video už nie je dostupné	3971
video už nie je k dispozícii	3971
video više nije dostupan	3876
video yüklenemedi	4414
video yüklenirken hata oluştu	4414
video yükleniyor	4373
videoafspilleren indlæses	680
videoclipul următor	3664
videoen er ikke længere tilgængelig	680
videoen er ikke tilgængelig	680
videoen er ikke tilgængelig i dit land	680
videomängija laadimine	1584
videon voi katsoa jutun yläosasta	1738
videon är inte längre tillgänglig	4185
videon är inte tillgänglig	4185
videoyu izlemek için tiklayin	4313
videoyu yükle	4376
videó	2246
videó betöltése	2293
videó betöltése folyamatban	2295
videó lejátszása	2295
videó megtekintése	2295
videók	2246
videólejátszó betöltése	2295
videónkat itt nézheti meg	2248
vidéo	1887
vidéo indisponible	1950
vidéo non disponible	1950
vidéo précédente	1988
vidéo suivante	1988
vidéo à la une	1988
vielen dank für deine nachricht	888
vielen dank für deine stimme	869
vielen dank für ihr feedback	801
vielen dank für ihre anmeldung	732
vielen dank für ihre nachricht	888
vielen dank für ihre stimme	869
vielen dank für ihre teilnahme	91
vielleicht später	718
vienkartinė auka	2919
vienkartinė parama	2919
vienmēr atļaut	2974
vienmēr rādīt	2974
vienreizējs ziedojums	2979
viestisi on lähetetty	1798
vil du få varsler	3243
vilkår	618	3175
vill du få notiser	4188
vill du få pushnotiser	4188
vipps et beløp	3158
virheellinen sähköpostiosoite	1798
vis færre	629	3185
vis i fuld skærm	695
vis oversættelse	630
visa bilden i helskärm	4129
visa färre	4129
visa i helskärm	4200
visa inlägg från facebook	4129
visa inlägg från instagram	4129
visa innehåll	4119
visa innehållet	4183
visa lösenord	4194
visa och godkänn	4183
visa översättning	4130
visas tiesības paturētas	2989
visi komentāri	2985
vissza a címlapra	2310
vissza a főoldalra	2310
vissza a tetejére	2248
vissza az oldal tetejére	2310
visszajelzés	2245
visszajelzés küldése	2317
viteză de redare	3627
vizitează magazinul	3625
više o temi	3816
više od autora	3891
više vijesti iz regije	3816
više članaka	3891
više članaka autora	3891
viết bình luận	4571
viết bình luận của bạn	4604
viết trả lời	4604
vlastná suma	3978
vlastní částka	570
vložený obsah	561
vložit do košíku	559
vložit komentář	587
vložiť do košíka	3967
vložiť komentár	3994
vnesite e-poštni naslov	4078
vnesite veljaven e-poštni naslov	4078
voce generată de ai	3627
você concorda? vote	3485
você está seguindo este tema	3558
você já está inscrito	3554
você já segue este tema	3535
você já votou	3499
você pode gostar	3446
você pode se interessar	3446
você segue este autor	3558
você também pode gostar	3446
voir le détail	1888
voir les détails	1888
voir les réponses	1942
voir les résultats	91	1888
voir les résultats du sondage	1921
voir tous les thèmes	1885
voir toute l'actualité	1968
voir toutes les vidéos	1968
voix générée par ia	1988
voltar ao início	3528
voltar atrás	3556
voltar à página inicial	3528
volver al índice	1526
volver atrás	1526
von einer künstlichen stimme vorgelesen	878
von ki übersetzt	898
vorgelesen von einer künstlichen stimme	878
vos réactions	1877
votează	91
votează în sondaj	3619
votează în sondajul nostru	3598
votre avis nous intéresse	1921
votre demande a bien été envoyée	1995
votre demande a été envoyée	1995
votre message a bien été envoyé	1964
votre nom et prénom	1995
votre prénom	1965
votre soutien fait la différence	1992
votre vote a bien été pris en compte	1942
votre vote a été enregistré	1942
votre vote a été pris en compte	91
votul dumneavoastră a fost înregistrat	3619
votul tău a fost înregistrat	3619
vous aimerez peut-être	1883
vous avez déjà un compte	1835
vous avez déjà un compte ? connectez-vous	1835
vous avez déjà un compte ? identifiez-vous	1835
vous avez déjà voté	1942
vous bloquez nos publicités	1991
vous n'êtes pas abonné	1962
vous n'êtes pas encore inscrit	1962
vous n'êtes pas inscrit	1962
vous possédez déjà un compte	1835
vous pourriez être intéressé	1883
vous suivez ce thème	1999
vous suivez déjà ce sujet	1976
vous suivez déjà ce thème	1976
vous suivez déjà cet auteur	1976
vous êtes bien inscrit	1995
vous êtes déjà inscrit	1995
vous êtes inscrit	1995
vprašanje dneva	4060
vreau să donez	3639
vreau să primesc newsletterul	3605
vreau să susțin	3639
vsak evro šteje	4073
vsak petek. brezplačno. brez spama	4078
vsak prispevek šteje	4073
vsaka donacija šteje	4073
vsebina je avtorsko zaščitena	4085
vsebina sporočila	4010
vsebine naših partnerjev	4092
vsebine ni mogoče prikazati	4064
vsi članki	4081
vsi članki avtorice	4081
vsi članki avtorja	4081
vstúpiť do diskusie	3917
vstúpiť do galérie	3986
vui lòng kiểm tra email	4627
vui lòng nhập bình luận	4642
vui lòng nhập email	4627
vui lòng nhập email hợp lệ	4627
vui lòng nhập họ tên	4627
vyberte si predplatné	3980
vyberte si předplatné	572
vyberte částku	570
vybrat předplatné	572
vybrať	3981
vybrať predplatné	3980
vygenerované ai	3992
vygenerované pomocou ai	3992
vygenerováno ai	585
vygenerováno pomocí ai	585
vyplňte toto pole	575
vypnite blokovanie reklám	3976
vypnite prosím adblock	3976
vypnite, prosím, adblock	3976
vypnúť zvuk	3971
vypněte prosím adblock	568
vypněte si adblock	568
vypočuť si článok	3971
vypočuť článok	3971
vyskytla sa chyba. skúste to znova	3983
vyskúšajte si kvíz	3963
vytisknout článek	492
vytlačiť	3917
vytlačiť recept	61
vytlačiť článok	3917
vytvorené ai	3992
vytvorené pomocou ai	3992
vytvorené umelou inteligenciou	3992
vytvořeno ai	585
vytvořeno pomocí ai	585
vytvořeno umělou inteligencí	585
vytvořila ai	585
vytvořit účet	485
vyzkoušejte si kvíz	555
vyzkoušet	485
vyčerpali ste limit článkov	3980
vágólapra másolva	2321
válassz csomagot	2304
válassz előfizetést	2304
válassz összeget	2302
válasszon csomagot	2304
válasszon előfizetést	2304
válasszon összeget	2302
válasz	2245	2319
válaszok elrejtése	2318
válaszok megjelenítése	2318
válaszolok	2319
választom	2305
választás mentése	2293
város	2308
váš e-mail	489
váš email	575
váš hlas bol započítaný	3963
váš hlas bol zaznamenaný	3963
váš hlas byl započítán	555
váš hlas byl zaznamenán	555
väiksem tekst	1596
väline sisu	1561
välj	4195
välj abonnemang	4194
välj belopp	4192
välj din prenumeration	4194
välj ditt abonnemang	4194
välj erbjudande	4194
välj prenumeration	4194
välj som föredragen källa	4211
vänligen stäng av annonsblockeraren	4190
värsked uudised	1545
vælg	690
vælg abonnement	689
vælg beløb	687
vælg dit abonnement	689
vælg som foretrukken kilde	706
vælg tilbud	689
vérifiez votre boîte de réception	1964
vérifiez votre boîte mail	1964
vés a la recepta	61
více	500
více k tématu	500
více o tématu	500
více si o tom přečtete zde	500
více článků	578
vídeo anterior	1518	3548
vídeo destacado	1518
vídeo indisponível	3507
vídeo no disponible	444	1478
vídeo não disponível	3507
vídeo seguinte	3548
vídeo siguiente	1518
vídeos	1410	3446
võib-olla hiljem	1586
võid igal ajal loobuda	1590
võta nõusolek tagasi	1583
võta toimetusega ühendust	1592
výber redakcie	3914
výběr redakce	500
výhoda pre predplatiteľov	3967
výhoda pro předplatitele	559
výhody pre predplatiteľov	3967
výhody pro předplatitele	559
výsledky	91
výsledky ankety	555
výsledky hlasovania	3963
výsledky hlasování	555
vēl nav konta	2980
vēl neesi abonents	2980
všech # fotek	577
všech # fotky	577
všech # fotografie	577
všech # fotografií	577
všech fotek	577
všech fotky	577
všech fotografie	577
všech fotografií	577
všechny # fotek	577
všechny # fotky	577
všechny # fotografie	577
všechny # fotografií	577
všechny fotek	577
všechny fotky	577
všechny fotografie	577
všechny fotografií	577
všechny komentáře	587
všechny články	578
všechny články autorky	578
všetky komentáre	3994
všetky články	3986
všetky články autora	3986
všetky články autorky	3986
všeč mi je	4089
vždy povolit	561
vždy povoliť	3969
vždy zobrazovat	561
vždy zobrazovať	3969
về trang chủ	4631
về tác giả	4632
về đầu trang	4574
""", 'w': """
w każdy piątek. za darmo. bez spamu	3376
warto przeczytać	3303
was können wir besser machen	801
wczytaj treść	3362
wczytaj więcej	3379
webshopunkból	2291
weiterblättern	892
weitere beiträge	760
werbung schließen	904
werbung überspringen	750
weź udział w dyskusji	3352
whatsapp'ta paylaş	4298
whatsapp'tan paylaş	4403
whatsappで読む	2673
wiadomość	3377
wiadomość została wysłana	3376
wideo jest niedostępne	3364
wideo niedostępne	3364
widzisz błąd	3383
wie gefällt ihnen dieser artikel	801
wie wir unsere quellen schützen	895
wielkość czcionki	65
wielkość tekstu	3391
więcej	3303
więcej artykułów	3303
więcej informacji	3303
więcej na ten temat	3303
więcej o	3303
więcej od tego autora	3379
więcej tekstów autora	3379
więcej z	3303
wpisz kwotę	3371
wpisz swój e-mail	3284
wprowadź adres e-mail	3284
wpłata jednorazowa	3371
wpłata miesięczna	3371
wpłać	3278
wpłać jednorazowo	3371
wpłać teraz	3278
wróć do góry	3379
wróć na górę	3379
wróć na stronę główną	3379
wspieraj co miesiąc	3371
współpraca płatna	3392
współpraca reklamowa	3295
wszystkie # zdjęcia	3378
wszystkie # zdjęć	3378
wszystkie artykuły	3379
wszystkie artykuły autorki	3379
wszystkie zdjęcia	3378
wszystkie zdjęć	3378
wybierz kwotę	3371
wybierz ofertę	3373
wybierz prenumeratę	3373
wybierz subskrypcję	3373
wycofaj zgodę	3362
wykorzystałeś limit artykułów	3373
wykryliśmy adblocka	3369
wypełnij to pole	3376
wypisz się w dowolnym momencie	3376
wypróbuj	3281
wyraź zgodę	3296
wystąpił błąd	3377
wystąpił błąd. spróbuj ponownie	3376
wystąpił błąd. spróbuj ponownie później	3376
wyłącz adblocka	3369
wyłącz blokowanie reklam	3369
wyłącz dźwięk	3364
wyłącz reklamy	3392
wyłączyłem adblocka	3369
wyślij	91	3377
wyślij e-mailem	3291
wyślij komentarz	3388
wyślij mailem	3391
wyślij opinię	3386
wyślij wiadomość	3376
wyślij zdjęcia	3383
wyślij zgłoszenie anonimowo	3383
wyślij znajomemu	3291
wyświetl treść	3362
wählen	887
własna kwota	3371
włącz	3368
włącz dźwięk	3364
włącz javascript	3364
""", 'x': """
x'te paylaş	4298
xem bình luận	4571
xem bản ghi	4611
xem bản gốc	4575
xem bản đồ	4575
xem bộ ảnh	4631
xem chi tiết	4575
xem chuyên đề	4631
xem các câu trả lời	4604
xem các gói	4647
xem công thức	61
xem giá	4610
xem giá tốt nhất	4650
xem gói đăng ký	4647
xem kết quả	91	4575
xem lại	4645
xem nhiều	4572
xem nhiều nhất	4572
xem nhiều trong tuần	4599
xem nội dung	4615
xem sản phẩm	4650
xem thêm	4572	4574
xem thêm bài của tác giả	4631
xem thêm bình luận	4571
xem thêm tin	4631
xem thêm video	4631
xem thêm ảnh	4631
xem tiếp	4574
xem toàn bộ	4574
xem trên ứng dụng	4617
xem trả lời	4604
xem tất cả	4574
xem tất cả bình luận	4604
xem tất cả ảnh	4631
xem ưu đãi	4610
xem ảnh cỡ lớn	4631
xem ảnh lớn	4631
xでシェア	2627
xでシェアする	2673
xでポスト	2627
xで共有	2726
xで表示	2730
xで見る	2730
x로 공유	2855
x에서 보기	2859
""", 'y': """
y tú qué opinas	1405
ya estás suscrito	1464
ya tengo suscripción	1368
ya tengo una suscripción	1368
ya tenés suscripción	1464
yahoo! japan idでログイン	2712
yahoo!ショッピングで見る	2695
yahoo!ショッピングで購入	2695
yanit gönder	4366
yanitlari gör	4366
yanitlari göster	4366
yapay zeka ile seslendirilmiştir	4373
yapay zeka ile özet	4313
yapay zeka ile özetle	4400
yapay zeka ile üretildi	4414
yapay zeka özeti	4313
yapay zekâ ile seslendirildi	4373
yapay zekâ ile üretildi	4414
yapay zekâ tarafindan seslendirildi	4373
yapay zekâ özeti	4400
yazara e-posta gönder	4397
yazara mesaj gönder	4397
yazarin diğer haberleri	4307
yazarin diğer yazilari	4307	4324
yazarin tüm yazilari	4307	4324
yazarin önceki yazilari	4324
yazinin devami aşağida	4349
yaziyi büyüt	4403
yaziyi küçült	4403
yeni oyunumuzu keşfet	4409
ymmärrän	1739
yorum gönder	4306
yorum yapmak için giriş yap	4366
yorumlar sadece abonelere açiktir	4408
yorumlari gör	4306
yorumu gönder	4366
yorumu şikayet et	4408
yorumu şikâyet et	4408
yorumunu gönder	4366
youtube-tartalom megjelenítése	2248
youtubeで見る	2730
youtubeで視聴	2730
youtube에서 보기	2859
yritä myöhemmin uudelleen	1798
yritä uudelleen	1798
yukari çik	4395
yz özeti	4313
yêu cầu của bạn đã được gửi	4648
""", 'z': """
z našeho e-shopu	559
z našeho obchodu	559
z nášho e-shopu	3967
z nášho obchodu	3967
z titulní strany	500
za naročnike	4075
zaakceptuj i pokaż	3362
zaboravili ste šifru	3885
zabranjeno prenošenje	3895
zabudnuté heslo	3910
zadajte platný e-mail	3983
zadejte platný e-mail	575
zadejte svůj e-mail	489
zadejte částku	570
zagłosuj	91
zahlungsart wählen	722
zainstaluj aplikację	3366
zakázat	567
zakázať	3975
zakúpiť licenciu	3990
zaloguj się	3281
zaloguj się przez apple	3373
zaloguj się przez facebooka	3373
zaloguj się przez google	3373
zaloguj się z google	3373
zamknij galerię	3379
zamknij reklamę	3392
zamów książkę	3359
zapamatovat přihlášení	572
zapamatovat si mě	572
zapamiętaj mnie	3373
zapamätať si ma	3980
zapisz na później	3291
zapisz się	3284
zapisz się na newsletter	3284
zapisz wybór	3362
zapnout upozornění	566
zapnúť	3975
zapnúť notifikácie	3974
zapnúť titulky	3971
zapnúť upozornenia	3974
zapnúť zvuk	3971
zapomenuté heslo	485
zapomniałem hasła	3373
zapomniałeś hasła	3373
zapomněl jsem heslo	572
zapomněli jste heslo	572
započni kviz	3870
zarejestruj się	3281
zarezervovat místo	559
zarządzaj plikami cookies	3362
zarządzaj powiadomieniami	3367
zarządzaj zgodami	3296
zarządzaj zgodą	3362
zaten üye misiniz	4289
zauważyłeś błąd	3383
zavrieť galériu	3986
zavrieť reklamu	3998
zavřít	483
zavřít galerii	578
zavřít reklamu	591
začať kvíz	3963
začni kviz	4060
začít kvíz	555
załaduj film	3362
załaduj post	3362
załaduj treść	3362
załaduj wideo	3362
załaduj więcej	3306
załóż konto	3281
zaštita osobnih podataka	3832
zaštita privatnosti	3832
zašto vidim ovaj oglas	3902
zašto vidim ovu reklamu	3902
zbývající čas	563
zbývající čas #	563
zbývající čas -#	563
zdieľajte tento text	3917
zdieľajte článok	3917
zdieľať	3917
zdieľať na facebooku	3917
zdieľať na whatsappe	3997
zdieľať článok	3917
zdjęcie # z #	3378
zdjęcie #/#	3378
zeskanuj kod i pobierz aplikację	3366
zeskanuj kod qr, aby pobrać aplikację	3366
zezwól	3368
zezwól na powiadomienia	3367
zezwól na reklamy	3370
zezwól raz	3362
zgadzam się	3296
zgadzam się na powiadomienia	3367
zgadzam się na wyświetlanie treści	3296
zgłoś	3299	3389
zgłoś błąd	3299
zgłoś komentarz	3388
zgłoś nadużycie	3388
zgłoś reklamę	3392
ziedot katru mēnesi	2979
ziņa ir nosūtīta	2981
ziņa tiek papildināta	2943
ziņo par kļūdu	2942
ziņot par komentāru	2985
ziņot par kļūdu	2942
zkontrolujte svoji e-mailovou schránku	575
zkontrolujte svou schránku	575
zkopírovat odkaz	492
zkopírovat odkaz na článek	492
zkopírováno	590
zkopírováno do schránky	590
zkuste to prosím později	575
zmeniť súhlas	3969
zmeniť veľkosť písma	3997
zmenšit písmo	590
zmenšiť písmo	3997
zmień rozmiar tekstu	3391
zmień zgodę	3362
změnit souhlas	561
změnit velikost písma	590
znajdź nas na facebooku	3292
znalazłeś błąd	3383
znalazłeś błąd w tekście	3383
značky	3914
znova naloži stran	4072
znova načítať stránku	3977
znovu načíst stránku	569
zobacz # zdjęcia	3378
zobacz # zdjęć	3378
zobacz cenę	3359
zobacz galerię	3306
zobacz mapę	3307
zobacz ofertę	3359
zobacz również	3303
zobacz szczegóły	3307
zobacz także	3303
zobacz także inne	3303
zobacz też	3303
zobacz więcej	3303
zobacz wszystkie # zdjęcia	3378
zobacz wszystkie # zdjęć	3378
zobacz wszystkie artykuły	3379
zobacz wszystkie zdjęcia	3378
zobacz wszystkie zdjęć	3378
zobacz zdjęcia	3378
zobacz zdjęć	3378
zobrazit # fotografií	577
zobrazit # odpovědi	587
zobrazit a přijmout	561
zobrazit fotografií	577
zobrazit komentáře	587
zobrazit méně	503	578
zobrazit nabídku	559
zobrazit nabídky	572
zobrazit odpovědi	587
zobrazit originál	503
zobrazit předplatné	572
zobrazit přepis	563
zobrazit více	502
zobrazit výsledky	91	503	555
zobrazit vše	502
zobrazit všech # fotek	577
zobrazit všech # fotky	577
zobrazit všech # fotografie	577
zobrazit všech # fotografií	577
zobrazit všech fotek	577
zobrazit všech fotky	577
zobrazit všech fotografie	577
zobrazit všech fotografií	577
zobrazit všechny # fotek	577
zobrazit všechny # fotky	577
zobrazit všechny # fotografie	577
zobrazit všechny # fotografií	577
zobrazit všechny fotek	577
zobrazit všechny fotky	577
zobrazit všechny fotografie	577
zobrazit všechny fotografií	577
zobrazit všechny články	578
zobraziť # fotiek	3985
zobraziť # fotky	3985
zobraziť # fotografie	3985
zobraziť # fotografií	3985
zobraziť # odpovede	3994
zobraziť a prijať	3969
zobraziť cenu	3967
zobraziť diskusiu	3917
zobraziť fotiek	3985
zobraziť fotky	3985
zobraziť fotografie	3985
zobraziť fotografií	3985
zobraziť galériu	3986
zobraziť heslo	3980
zobraziť komentáre	3994
zobraziť menej	3915
zobraziť obsah	3928
zobraziť odpovede	3994
zobraziť ponuku	3967
zobraziť ponuky	3980
zobraziť popis	3986
zobraziť predplatné	3980
zobraziť prepis	3971
zobraziť titulky	3971
zobraziť viac	3915
zobraziť výsledky	91	3963
zobraziť všetko	3915
zobraziť všetky # fotiek	3985
zobraziť všetky # fotky	3985
zobraziť všetky # fotografie	3985
zobraziť všetky # fotografií	3985
zobraziť všetky fotiek	3985
zobraziť všetky fotky	3985
zobraziť všetky fotografie	3985
zobraziť všetky fotografií	3985
zobraziť všetky články	3986
zobraziť všetkých # fotiek	3985
zobraziť všetkých # fotky	3985
zobraziť všetkých # fotografie	3985
zobraziť všetkých # fotografií	3985
zobraziť všetkých fotiek	3985
zobraziť všetkých fotky	3985
zobraziť všetkých fotografie	3985
zobraziť všetkých fotografií	3985
zoradiť podľa	3994
zostań patronem	3278
zostań patronką	3371
zostať prihlásený	3980
zostávajúci čas	3971
zostávajúci čas #	3971
zostávajúci čas -#	3971
zpráva	576
zpráva byla odeslána	575
zpráva pro příjemce: dar	570
zpět na hlavní stránku	578
zpět na začátek	578
zpět nahoru	502
zrušit můžete kdykoli	572
zrušit můžete kdykoliv	572
zrušiť môžete kedykoľvek	3980
zu meine themen hinzufügen	902
zu meinen themen hinzufügen	902
zum rätsel	869
zum vollständigen artikel	891
zur großansicht	891
zur leseliste hinzufügen	842
zur merkliste hinzufügen	745
zur übersicht	763
zurück	756
zurück nach oben	763	891
zurück zum anfang	891
zurück zur startseite	891
zurück zur übersicht	891
zvoliť	3981
zvolte předplatné	572
zvolte částku	570
zvoľte predplatné	3980
zvoľte sumu	3978
zväčšiť	3986
zväčšiť foto	3986
zväčšiť fotografiu	3986
zväčšiť písmo	3997
zväčšiť text	3997
zvětšit	502
zvětšit foto	578
zvětšit fotografii	578
zvětšit písmo	590
zvětšit text	590
zwiń	3306
zásady cookies	561
zásady ochrany osobných údajov	3969
získat licenci	583
získat předplatné	572
získať licenciu	3990
získať predplatné	3980
zůstat přihlášen	572
""", '£': """
£# at amazon	1312
""", '©': """
©ntb	3213
""", 'à': """
à découvrir	1883
à la une	1883
à lire	1883
à lire aussi	1883
à lire dans ce dossier	1883
à lire dans la même rubrique	1883
à lire ensuite	1883
à lire également	1883
à ne pas manquer	1883
à voir	1883
à voir aussi	1883
à voir ensuite	1997
""", 'á': """
áno, chcem	3975
áno, prosím	3975
átirat	2296
átirat elolvasása	2295
átirat megjelenítése	2295
áudio gerado por ia	3472
áudio gerado por voz sintética	3472
""", 'ä': """
ähnliche artikel	760
ähnliche beiträge	760
ähnliche themen	760
äldst	4210
äldsta	4210
äldsta först	4209
älteste	901
älteste zuerst	900
älä missaa mitään	1724
älä salli	1790
älä seuraa	1812
ämne	4198
ämnen	4126
ämnen i artikeln	4126
ämnen i den här artikeln	4200
ändra dina cookieinställningar	4183
ändra samtycke	4183
ändra textstorlek	4212
är du inte prenumerant	4194
är du redan prenumerant	4104
äänenvoimakkuus	1787
äänesi on laskettu	1778
äänesi on rekisteröity	1778
äänesi on tallennettu	1778
äänestyksen tulokset	1778
äänestys	91
äänestä	91	1779
äänestä nyt	91	1778
äänestä tästä	1738
ääni on tuotettu tekoälyllä	1786
ääni pois	1786
ääni päälle	1786
""", 'å': """
åbn	630
åbn appen	682
åbn billedgalleri	695
åbn galleri	695
åbn i app	682
åbn kort	630
åpne	3186
åpne appen	3242
åpne bildegalleri	3255
åpne faktaboks	3186
åpne galleri	3255
åpne i app	3242
åpne kart	3186
årlig	3250
årlig betaling	3249
årligt	690
årsvis	4195
årsvis betalning	4194
återkalla samtycke	4183
återstående tid	4185
återstående tid #	4185
återstående tid -#	4185
""", 'æ': """
ældste	705
ældste først	704
ændr dit samtykke	678
ændr samtykke	678
ændr tekststørrelse	707
""", 'ç': """
çengel bulmaca	4371
çerez ayarlari	4301
çerez ayarlarini yönet	4376
çerez politikasi	4301	4323
çerez tercihleri	4376
çerez tercihlerimi değiştir	4304
çerez tercihlerini değiştir	4304
çerez tercihlerini yönet	4376
çerezler	4301
çerezleri yönet	4413
çeviriyi göster	4314
çikiş yap	4289
çok okunanlar	4307
""", 'è': """
è gratis e ci vuole solo un minuto	2523
è stato utile	2537
""", 'é': """
é grátis e leva menos de um minuto	3489
é proibida a reprodução	3559
é proibida a reprodução do conteúdo	3559
écouter	1862
écouter (# min	1862
écouter le podcast	1887
écrire à la rédaction	1972
édition du jour	1883
élő	2296
élő közvetítésünk itt	2310
épingler	61
épingler la recette	61
értem	2249
értesítések	2299
értesítések engedélyezése	2298
értesítések kezelése	2298
értékeld a cikket	2317
értékeld a receptet	61
értékelje a cikket	2317
érvénytelen e-mail-cím	2307
étiquettes	1968
évente	2305
éves előfizetés	2304
éves fizetés	2304
éves számlázás	2304
""", 'í': """
így kapcsolhatja ki a hirdetésblokkolót	2300
így védjük a forrásainkat	2314
írd meg a véleményed	2245
írj a szerkesztőségnek	2314
írj hozzászólást	2318
írja meg véleményét	2245
írjon a szerkesztőségnek	2314
írjon hozzászólást	2318
írjon nekünk névtelenül	2314
""", 'î': """
îmi place	3620
în fiecare lună	3640
în parteneriat cu	3658
înainte # secunde	3627
înapoi # secunde	3627
înapoi la prima pagină	3648
înapoi la început	3669
înapoi sus	3587
încarcă conținutul	3631
încarcă mai multe	3587
încarcă mai multe comentarii	3619
încarcă postarea	3631
încarcă videoclipul	3631
închide	3571
închide fereastra	3669
închide galeria	3669
închide meniul	3669
înregistrare	3573
înregistrează-te	3573
îți mulțumim pentru vot	3598
""", 'ô': """
ô chữ	4609
""", 'ö': """
öffnen	763
ön hirdetésblokkolót használ	2300
ön mit gondol? szavazzon	2248
önceki	4313
önceki fotoğraf	4421
önceki görsel	4421
önceki haber	4307
önceki video	4414
önceki yazi	4421
öne çikan haberler	4307
öne çikanlar	4307
önerilen haberler	4307
önerilenler	4307
öppna	4130
öppna appen	4187
öppna bildgalleri	4200
öppna galleri	4200
öppna karta	4130
összes	2248
összes cikk	2310
összes elfogadása	2293
összes elutasítása	2293
összes megtekintése	2310
översatt med ai	4207
özet faydali oldu mu	4306
""", 'ú': """
új hozzászólás	2245
última hora	1410
últimas	3446
últimas entradas	1410
últimas noticias	1410
últimas notícias	3446
últimas plazas	1445
últimes notícies	407
últimos artículos	1410
únete	1361
únete a la conversación	1403
única	1490	3520
účtované ročne	3980
účtováno ročně	572
""", 'ü': """
über google anmelden	886
über whatsapp senden	903
über whatsapp teilen	903
übersetzung anzeigen	764
überweisung	723
ücretsiz dene	4289
ücretsiz haber limitinize ulaştiniz	4389
ücretsiz kargo	4405
ücretsiz oku	4418
ücretsiz oyna	4369
ücretsiz üye ol	4289
ücretsiz üye olun	4289
ücretsiz, spam yok	4391
ühekordne annetus	1588
ürüne git	4425
ürünü gör	4425
ürünü incele	4372
üye girişi	4289
üye ol	4288	4289
üye olun	4289
üzenet	2308
üzenet küldése	2307
üzenetét elküldtük	2307
""", 'ý': """
ý kiến	4571
ý kiến bạn đọc	4571
ý kiến của bạn	4571
""", 'ā': """
ārējais saturs	2953
""", 'č': """
častite nas kafom	3883
častite nas kavom	3883
častite nas s kavo	4073
čita sintetički glas	3876
čitaj bez oglasa	3902
čitaj u aplikaciji	3878
čitajte bez oglasa	3902
čitajte bez ograničenja	3885
čitajte u aplikaciji	3878
čitajte uz pretplatu	3885
članak je zaključan	3809
članak je zaštićen autorskim pravom	3895
članak se nastavlja ispod oglasa	3815
članak čita sintetički glas	3876
članek bere sintetični glas	4066
članek je avtorsko zaščiten	4085
članek je zaklenjen	4007
članek se nadaljuje pod oglasom	4010
članek se nadaljuje spodaj	4010
článek byl vytvořen automaticky	585
článek je chráněn autorským právem	583
článek namluvila umělá inteligence	563
článek pokračuje pod reklamou	495
článek čte syntetický hlas	563
články autora	578
článok bol vytvorený automaticky	3992
článok je chránený autorským právom	3990
článok číta syntetický hlas	3971
článok číta umelá inteligencia	3971
čte umělý hlas	563
čtěte bez omezení	572
čtěte dále	500
čtěte i	500
čtěte nejdřív v aplikaci	565
čtěte také	500
čtěte v aplikaci	565
číslo účtu pro dary	484
číst bez reklam	591
číst celý článek	578
číst dál	502
číst dál s předplatným	485
číst dále	578
číst s předplatným	572
číst více	502
číta umelý hlas	3971
čítajte aj	3914
čítajte bez obmedzení	3980
čítajte najprv v aplikácii	3973
čítajte v aplikácii	3973
čítať bez reklám	3998
čítať celý článok	3986
čítať s predplatným	3980
čítať ďalej	3986
""", 'ď': """
ďakujeme za hlas	3963
ďakujeme za hlasovanie	3963
ďakujeme za odber	3983
ďakujeme za správu	3983
ďakujeme za vašu správu	3983
ďakujeme za váš hlas	91	3963
ďalšia fotografia	3986
ďalšia snímka	3986
ďalšia strana	3986
ďalšie foto	3986
ďalšie správy	3914
ďalšie video	3971
ďalšie články	19	3914
ďalšie články autora	3986
ďalší článok	3986
""", 'đ': """
đang theo dõi	4636
đang tải	4611
đang tải trình phát	4611
đang tải video	4611
điều khoản sử dụng	4570
điều khoản sử dụng | chính sách bảo mật	4570
đáng chú ý	4572
đã có tài khoản	4557
đã hiểu	4575
đã sao chép	4562
đã sao chép liên kết	4598
đã xảy ra lỗi	4627
đã đóng bình luận	4604
đóng	4555
đóng cửa sổ	4649
đóng góp	4556
đóng góp hàng tháng	4623
đóng góp một lần	4623
đóng menu	4649
đăng ký	4557
đăng ký của bạn đã được xác nhận	4648
đăng ký ngay	4557
đăng ký nhận thông báo	4618
đăng ký thành công	4627
đăng ký để đọc tiếp	4647
đăng nhập	4557
đăng nhập / đăng ký	4557
đăng nhập bằng apple	4625
đăng nhập bằng facebook	4625
đăng nhập bằng google	4625
đăng nhập với facebook	4625
đăng nhập với google	4625
đăng nhập để bình luận	4604
đăng nhập để đọc tiếp	4647
đăng xuất	4557
đường dây nóng	4632
được quan tâm	4599
được tài trợ	4567
được tạo bởi ai	4645
đặt báo	4557
đặt hàng ngay	4650
đặt mua ngay	4610
đặt vé ngay	4610
đến công thức	61
đến trang quyên góp	4623
đến trang ủng hộ	4623
đề xuất	4572
để sau	4555
địa chỉ email của bạn	4648
đọc bài gốc	4649
đọc bài tiếp theo	4649
đọc miễn phí	4647
đọc nhiều	4572
đọc nhiều nhất	4572
đọc sau	4598
đọc thêm	4572	4574
đọc tiếp	4574
đọc tiếp về chủ đề này	4599
đọc toàn bộ bài viết	4631
đọc trên ứng dụng	4617
đồng ý và tiếp tục	4615
đừng bỏ lỡ	4572
""", 'į': """
į el. parduotuvę	2913
į pradinį puslapį	2922
į viršų	2882
įdėti į krepšelį	2913
įgarsinta dirbtinio intelekto	2915
įjungti garsą	2915
įjungti pranešimus	2917
įkelti daugiau	2922
įkelti turinį	2914
įkelti įrašą	2914
įveskite el. pašto adresą	2921
įveskite galiojantį el. pašto adresą	2921
įveskite savo el. pašto adresą	2900
įveskite sumą	2919
įvyko klaida. bandykite dar kartą	2921
įvyko klaida. bandykite vėliau	2921
""", 'ľ': """
ľubovoľná suma	3978
""", 'ł': """
ładowanie odtwarzacza	3364
ładowanie wideo	3364
""", 'ř': """
řadit podle	587
řazení	588
""", 'ś': """
śledź nas	3292
""", 'ş': """
şifremi unuttum	4289
şifrenizi mi unuttunuz	4389
şikayet et	4367
şikâyet et	4367
şimdi değil	4287
şimdi satin al	4425
şurada paylaş	4298
""", 'š': """
šajā rakstā	2982
še nimate računa	4075
še niste naročnik	4075
šiame straipsnyje	2922
šifra	3886
šio turinio parodyti negalime	2914
šio turinio rodyti negalima	2914
šis laukas privalomas	2921
šis lauks ir obligāts	2981
šis raksts ir slēgts	2980
šis saturs nav pieejams	2974
šis straipsnis užrakintas	2920
šis turinys nepasiekiamas	2914
šis vaizdo įrašas nebepasiekiamas	2915
šis vaizdo įrašas nepasiekiamas	2915
šis video nav pieejams	2975
šis video vairs nav pieejams	2975
šo saturu nevar parādīt	2974
šrifto dydis	2927
štampaj	3819
štítky	500
""", 'ž': """
žaisti dabar	2911
že imam račun	4075
že imate račun	4007
že naročnik	4007
že podpiram	4018
že sledite	4090
želite li da primate obaveštenja	3879
želite li primati obavijesti	3879
želite prejemati obvestila	4069
želite prejemati potisna obvestila	4069
želiš primati obavijesti	3879
žiadny spam	3983
žinutė išsiųsta	2921
živě	564
žiūrėkite nuotraukas	2882
žiūrėkite vaizdo įrašą	2882
žiūrėti galeriją	2882
žiūrėti kainą	2913
žiūrėti komentarus	2925
žiūrėti pasiūlymą	2913
žiūrėti planus	2920
žiūrėti rezultatus	91	2911
žiūrėti visus	2922
žymos	2922
žádný spam	575
""", 'ư': """
ưu đãi cho bạn đọc	4610
ưu đãi cho độc giả	4610
ưu đãi tốt nhất	4626
""", 'ș': """
știrea anterioară	3648
știrea următoare	3648
știri pe aceeași temă	3613
știri recomandate	3585
știri similare	3585
știrile zilei	3585
""", 'ț': """
ți-a fost util	3619
ți-a fost util acest articol	3598
ți-a fost util acest rezumat	3598
ți-ai uitat parola	3610
ți-ar putea plăcea și	3613
ține-mă minte	3642
""", 'ά': """
άκουσε το άρθρο	1003
άλλες ειδήσεις	19
άλλο ποσό	1020
άνοιγμα	934
άνοιγμα εφαρμογής	1010
άνοιγμα στην εφαρμογή	1010
άνοιγμα χάρτη	934
""", 'έ': """
έξοδος από πλήρη οθόνη	1003
έχετε ήδη λογαριασμό	916
έχετε ήδη ψηφίσει	995
έχω ήδη λογαριασμό	1023
έχω διαβάσει και αποδέχομαι τους όρους χρήσης	1025
έχω λογαριασμό	1023
""", 'ή': """
ήταν χρήσιμο	995
""", 'ί': """
ίσως αργότερα	912
ίσως σας ενδιαφέρει	930
""", 'α': """
αγορά από amazon	1001
αγορά από το amazon	1001
αγορά βιβλίου	1001
αγορά εισιτηρίων	1001
αγοράστε εισιτήρια	1001
αγοράστε εισιτήριο	1001
αγοράστε το βιβλίο	1001
αγοράστε τώρα	1056
ακολουθήστε μας	1035
ακολουθήστε το θέμα	1035
ακολουθήστε τον αρθρογράφο	1055
ακολουθήστε τον συντάκτη	1035
ακολουθείτε ήδη αυτό το θέμα	1035
ακολουθείτε ήδη αυτόν τον συντάκτη	1055
ακολούθησε	1035
ακούστε	921
ακούστε το άρθρο	921
ακυρώνετε όποτε θέλετε	1023
ακύρωση οποιαδήποτε στιγμή	1023
αλλαγή προτιμήσεων cookies	927
αλλαγή ρυθμίσεων απορρήτου	927
ανάκληση συγκατάθεσης	1007
αναζήτηση	933
ανανέωση σελίδας	1017
ανανέωση συνδρομής	1051
ανανέωση της σελίδας	1017
αναπαραγωγή βίντεο	1003
αναφέρετε λάθος	1042
αναφέρετε το σχόλιο	1042
αναφορά	996
αναφορά λάθους	929
αναφορά σχολίου	1042
αντιγραφή	1038
αντιγραφή link	921
αντιγραφή συνδέσμου	921
αντιγραφή συνδέσμου άρθρου	921
απάντηση	929
απενεργοποίησα τον ad blocker	1017
απενεργοποιήστε το για να συνεχίσετε	1017
απεριόριστη πρόσβαση σε όλο το περιεχόμενο	1051
αποδέχομαι	928	938
αποδέχομαι τους όρους χρήσης	1025
αποδοχή	928	938
αποδοχή ειδοποιήσεων	1015
αποδοχή και συνέχεια	1007
αποδοχή όλων	928	938
αποδοχή όλων των cookies	1046
αποδοχη	928
αποδοχη ολων	928
αποθήκευση	921
αποθήκευση άρθρου	1057
αποθήκευση επιλογών	1007
αποθήκευση προτιμήσεων	1007
αποθήκευση συνταγής	61
αποθηκεύστε το άρθρο	921
αποκλεισμός	1013
αποκλειστικά για συνδρομητές	1023
αποκτήστε το τώρα	1056
απομαγνητοφώνηση	1004
απομνημόνευση	1023
απορριψη	928
αποστολή	1026
αποστολή με email	921
αποστολή σχολίου	995
αποσύνδεση	916
αποτελέσματα	91
αποτελέσματα δημοσκόπησης	1042
αποτελέσματα ψηφοφορίας	1042
αποτυχία φόρτωσης βίντεο	1047
απόκρυψη	934
απόκρυψη απαντήσεων	995
απόρριψη	928	938
απόρριψη όλων	928	938
απόρριψη όλων των cookies	1046
αργότερα	912	1015
αρχική	933
αρχική σελίδα	1029
αυτό το άρθρο είναι κλειδωμένο	1023
αυτό το βίντεο δεν είναι διαθέσιμο	1003
αυτό το βίντεο δεν είναι πλέον διαθέσιμο	1003
αυτό το πεδίο είναι υποχρεωτικό	1025
αυτόματη αναπαραγωγή	1004
αυτόματη μετάφραση	1004
αφήγηση με συνθετική φωνή	1003
αφήστε ένα σχόλιο	995
αφήστε σχόλιο	929
αφήστε το σχόλιό σας	995
""", 'β': """
βίντεο	930
βαθμολογήστε το άρθρο	929
βρήκατε κάποιο λάθος	1031
βρήκατε λάθος	1031
""", 'γ': """
γίνε συνδρομητής	916
γίνε υποστηρικτής	1020
γίνετε μέλος	913
γίνετε συνδρομητής	916
γίνετε υποστηρικτές	1020
γράψτε σχόλιο	929
γράψτε το email σας	1052
γράψτε το σχόλιό σας	1042
""", 'δ': """
δείτε ακόμη	1054
δείτε και	930
δείτε ξανά	1047
δείτε περισσότερα	933
δείτε τα αποτελέσματα	91	934	955
δείτε τα πακέτα	1051
δείτε τα πακέτα συνδρομών	1051
δείτε τα σχόλια	929
δείτε τα όλα	1054
δείτε τη συλλογή	1029
δείτε τη συνταγή	61
δείτε την προσφορά	1001
δείτε τις απαντήσεις	995
δείτε τις προσφορές	1051
δείτε τις φωτογραφίες	1029
δείτε το αφιέρωμα	1029
δείτε το προφίλ	1031
δείτε το προϊόν	1056
δείτε το στο amazon	1001
δείτε το φωτορεπορτάζ	1029
δείτε φωτογραφίες	1029
δείτε όλα	933
δείτε όλα τα άρθρα	1029
δείτε όλα τα βίντεο	1029
δείτε όλα τα παιχνίδια	998
δείτε όλα τα σχόλια	953
δείτε όλες τις ειδήσεις	1029
δείτε όλες τις προσφορές	1001
δείτε όλες τις φωτογραφίες	1029
δεν έχετε λογαριασμό	1023
δεν αποδέχομαι	928
δεν είναι δυνατή η αναπαραγωγή του βίντεο	1003
δεν είναι δυνατή η εμφάνιση του περιεχομένου	1007
δεν είστε ακόμη συνδρομητής	1023
δεν είστε συνδρομητής	1023
δεν μου αρέσει	996
δεν ξέρω	996
δεν ξέρω / δεν απαντώ	996
δες περισσότερα	1054
δημιουργήθηκε με ai	1047
δημιουργήθηκε με τεχνητή νοημοσύνη	1047
δημιουργία λογαριασμού	916
δημοσίευση σχολίου	995
δημοσκόπηση	91
δημοσκόπηση της ημέρας	955
δημοφιλέστερα	930
δημοφιλέστερο	1024
δημοφιλή	930
δημοφιλή άρθρα	930
διάρκεια	1004
διαβάζεται από συνθετική φωνή	1003
διαβάστε ακόμα	930
διαβάστε ακόμη	930
διαβάστε αργότερα	1057
διαβάστε δωρεάν	1051
διαβάστε επίσης	930
διαβάστε επίσης στο	930
διαβάστε και	930
διαβάστε ολόκληρο το άρθρο	1029
διαβάστε περισσότερα	930	933
διαβάστε στην εφαρμογή	1010
διαβάστε το στην εφαρμογή	1010
διαβάστε όλο το άρθρο	1029
διαθέσιμη στο app store	1010
διαθέσιμο στο app store	1010
διαφήμιση	924	946
διαφημίσεις	924
διαφημιση	924
διαφημιστείτε	946
διαφημιστικό περιεχόμενο	87	924
διαφημιστικός χώρος	975
διαφωνω	928
διαφωνώ	928
διαχείριση cookies	1007
διαχείριση επιλογών	928	1007
διαχείριση προτιμήσεων	1046
διαχείριση συγκατάθεσης	1007
δωρήστε	913
δωρίστε το άρθρο	1037
δωρεά	913
δωρεάν αποστολή	1039
δωρεάν, χωρίς spam	1025
""", 'ε': """
είσοδος	916
είστε ήδη εγγεγραμμένος	1052
είστε ήδη συνδρομητής	1023
εγγραφή	916
ειδήσεις σήμερα	930
ειδήσεις τώρα	930
ειδοποίηση για συντάκτη	1055
εισάγετε έγκυρο email	1025
εισάγετε το email σας	1052
εισαγάγετε το email σας	1052
εκτυπώστε το άρθρο	921
εκτύπωση	921
εκτύπωση συνταγής	61
ελέγξτε τα εισερχόμενά σας	1025
ελέγξτε το email σας	1025
ελεύθερη δωρεά	1050
ελεύθερο ποσό	1020
εμφάνιση ανάρτησης	1007
εμφάνιση απαντήσεων	995
εμφάνιση λιγότερων	1029
εμφάνιση περιεχομένου	1007
εμφάνιση περισσότερων	1029
εμφάνιση πρωτοτύπου	934
εμφάνιση υποτίτλων	1003
εμφάνιση όλων	934
ενεργοποίηση	1012
ενεργοποίηση ειδοποιήσεων	1011
ενεργοποιήστε τις ειδοποιήσεις	1011
επαναφόρτωση σελίδας	1017
επικοινωνήστε μαζί μας	1031
επικοινωνήστε με τη σύνταξη	1031
επικοινωνήστε με τον συντάκτη	1031
επικοινωνία	929	946
επικοινωνία με τη σύνταξη	1031
επιλέξτε	1024
επιλέξτε πακέτο	1023
επιλέξτε ποσό	1050
επιλέξτε συνδρομή	1023
επιλέξτε τη συνδρομή σας	1023
επιλογές συντακτών	930
επιλογή	1024
επισκεφθείτε το κατάστημα	1001
επιστροφή στην αρχική	1029
επιστροφή στην κορυφή	933
επιτρέπεται	1012
επόμενη είδηση	1029
επόμενη εικόνα	1054
επόμενη φωτογραφία	1054
επόμενο	933
επόμενο άρθρο	930
επόμενο βίντεο	1047
επώνυμο	1026
ερώτηση της ημέρας	91
ετήσια	1021
ετήσια χρέωση	1023
ετικέτες	930
ευχαριστούμε για τη στήριξή σας	1050
ευχαριστούμε για τη στήριξη	1050
ευχαριστούμε για την ψήφο σας	91	995
ευχαριστούμε, το μήνυμά σας στάλθηκε	1025
εφάπαξ	1021
εφάπαξ δωρεά	1020
""", 'η': """
η δημοσκόπηση της εβδομάδας	954
η δωρεά μου	1050
η εγγραφή ολοκληρώθηκε	1052
η εγγραφή σας ολοκληρώθηκε	1052
η ερώτηση της εβδομάδας	954
η στήριξή σας κάνει τη διαφορά	1050
η συνέχεια μετά τη διαφήμιση	975
η ψήφος σας	954
η ψήφος σας καταχωρήθηκε	995
η ψήφος σας καταχωρίστηκε	995
""", 'θ': """
θέλετε να λαμβάνετε ειδοποιήσεις	1011
θέλετε να λαμβάνετε ειδοποιήσεις για τα νέα	1011
θέμα	1053
θέματα	930
θα θέλατε να λαμβάνετε ειδοποιήσεις	1011
""", 'κ': """
κάθε ευρώ μετράει	1020
κάθε μήνα	1021
κάθε συνεισφορά έχει αξία	1020
κάθε συνεισφορά μετράει	1020
κάνε το κουίζ	998
κάντε δωρεά	913
κάντε μια δωρεά	913
κάντε το κουίζ	998
κάντε το τεστ	998
κάτι πήγε στραβά	1026
καλύτερη προσφορά	1024
κανόνες σχολιασμού	929
κατάλαβα	934
κατάργηση σίγασης	1003
κατάστημα	1039
κατεβάστε από το app store	1010
κατεβάστε από το google play	1010
κατεβάστε την εφαρμογή	1010
κατεβάστε το app	1010
κατεβάστε το επεισόδιο	1003
κατεβάστε το ηχητικό	1003
κατηγορίες	930
κεράστε μας έναν καφέ	1020
κλείσιμο	912
κλείσιμο μενού	1054
κλείσιμο παραθύρου	1054
κλείστε θέση	1001
κοινοποίησε	921
κοινοποίηση	921
κοινοποίηση στο facebook	921
κοινοποίηση στο twitter	921
κοινοποίηση στο whatsapp	1037
κοινοποιήστε	921
κοινοποιήστε το άρθρο	921
κρυπτόλεξο	1000
κωδικοί έκπτωσης	1056
""", 'λ': """
λήψη ήχου	1003
λεπτομέρειες	934
λιγότερα	1029
""", 'μ': """
μάθετε περισσότερα	928
μέγεθος γραμμάτων	65
μέγεθος γραμματοσειράς	1037
μέγεθος κειμένου	65
μήνυμα	1053
μαθετε περισσοτερα	928
με την υποστήριξη	924
με την υποστήριξη της	1039
με την υποστήριξη του	1039
μεγέθυνση	1029
μεγέθυνση εικόνας	1029
μεγαλύτερα γράμματα	1037
μενού	933
μετάβαση στη σελίδα δωρεών	1020
μετάβαση στη συνταγή	61
μετάβαση στο κύριο περιεχόμενο	932
μετάβαση στο περιεχόμενο	932
μεταβείτε στο περιεχόμενο	932
μη έγκυρη διεύθυνση email	1025
μη έγκυρο email	1025
μη διαθέσιμο βίντεο	1003
μη χάσετε	930
μην το χάσεις	930
μην χάσετε	930
μηνιαία	1021
μηνιαία δωρεά	1020
μηνιαία συνεισφορά	1020
μηνιαία χρέωση	1023
μηνιαίως	1021
μικρότερα γράμματα	1037
μοιράσου το	921
μοιράσου το άρθρο	1057
μοιραστείτε	921
μοιραστείτε το	921
μοιραστείτε το άρθρο	921
μου αρέσει	996
μπορεί να σας αρέσει	930
μόνο για συνδρομητές	916
""", 'ν': """
να επιτρέπεται	1013
να επιτρέπεται πάντα	1007
να επιτραπεί	1012
να με θυμάσαι	1023
ναι	1015
ναι θέλω	1013
ναι, θέλω	1012
ναι, φυσικά	1013
νεότερα	996
νεότερα πρώτα	996
""", 'ξ': """
ξέχασα τον κωδικό μου	1023
ξεκλειδώστε το άρθρο	1051
ξεχάσατε τον κωδικό	916
ξεχάσατε τον κωδικό σας	1023
""", 'ο': """
ο λογαριασμός μου	916
ο σύνδεσμος αντιγράφηκε	921
οι απόψεις είναι προσωπικές	948
οι απόψεις που εκφράζονται είναι προσωπικές	948
οι απόψεις του άρθρου είναι προσωπικές	948
οι συνεργάτες μας	1007
ονοματεπώνυμο	1026
""", 'π': """
πάντα να επιτρέπεται	1007
πάρτε μέρος στη δημοσκόπηση	995
πήγαινε στη συνταγή	61
πίσω στην κορυφή	1029
παίξε τώρα	998
παίξε υπεύθυνα	1001
παίξτε δωρεάν	998
παίξτε τώρα	998
παίξτε υπεύθυνα	1001
παιχνίδια	1000
πακέτα συνδρομών	1051
παλαιότερα	996
παράκαμψη προς το κυρίως περιεχόμενο	932
παράλειψη	1047
παράλειψη διαφήμισης	1047
παρουσιάστηκε σφάλμα	1025
πατήστε για ήχο	1047
παύση βίντεο	1003
παύση παρακολούθησης	1035
πείτε μας τη γνώμη σας	995
πείτε τη γνώμη σας	995
περίληψη ai	1034
περίληψη με ai	1034
περιορισμένες θέσεις	972
περιορισμένος αριθμός θέσεων	972
περισσοτερες επιλογες	928
περισσότερα	930	933
περισσότερα άρθρα	930
περισσότερα άρθρα του συντάκτη	1029
περισσότερα σχόλια	995
περισσότερες ειδήσεις	930
περισσότερες επιλογές	928	1037
πες τη γνώμη σου	995
πλήρης οθόνη	1004
πληρωμή με paypal	1051
ποια είναι η γνώμη σας	954
ποιοι είμαστε	946
πολιτική cookies	938	946
πολιτική απορρήτου	938	946
πολιτική διορθώσεων	1031
προβολή περιεχομένου	1007
προηγούμενη είδηση	1029
προηγούμενη φωτογραφία	1054
προηγούμενο	933
προηγούμενο άρθρο	930
προηγούμενο βίντεο	1047
προνόμια συνδρομητών	1001
προσαρμογή	928
προσθέστε σχόλιο	953
προσθέστε το σχόλιό σας	953
προσθήκη απάντησης	1042
προσθήκη στα θέματά μου	1055
προσθήκη στο καλάθι	1056
προσθήκη σχολίου	929
προσθήκη ως προτιμώμενη πηγή	1035
προστασία προσωπικών δεδομένων	938
προσφορά για αναγνώστες	1001
προσφορά για συνδρομητές	1001
προσωπικά δεδομένα	946
προτείνουμε	930
προτείνουμε επίσης	930
προτεινόμενα	930
προτεινόμενα από taboola	975
προτιμήσεις cookies	1007
προτιμήσεις απορρήτου	1046
προωθητικό περιεχόμενο	924
πρόσφατα άρθρα	930
πώς να απενεργοποιήσετε τον ad blocker	1017
πώς να το απενεργοποιήσετε	1019
""", 'ρ': """
ροή	930
ροή ειδήσεων	930
ρυθμίσεις	928
ρυθμίσεις cookie	1007
ρυθμίσεις cookies	938
ρυθμίσεις απορρήτου	1007
ρυθμισεις	928
""", 'σ': """
σίγαση	1004
σας βοήθησε αυτό το άρθρο	995
σας φάνηκε χρήσιμο	995
σε συνεργασία με	1039
σκανάρετε το qr code	1010
σταυρόλεξα	1000
σταυρόλεξο	1000
στείλε το σε φίλο	921
στείλτε μας τις φωτογραφίες σας	1031
στηρίξτε μας	913
στηρίξτε μας στο patreon	1020
συμφωνω	928
συμφωνώ	938
συμφωνώ με την επεξεργασία των δεδομένων μου	1025
συμφωνώ με τους όρους χρήσης	1025
συνέχεια ανάγνωσης	933
συνέχεια με apple	1023
συνέχεια με email	1051
συνέχεια με facebook	1023
συνέχεια με google	1023
συνέχεια στην ιστοσελίδα	1010
συνέχεια στο site	1010
συνέχεια στον browser	1010
συνδεθείτε	916
συνδρομή	916
συνδρομητές	916
συνεχίζεται μετά τη διαφήμιση	975
συνεχίστε την ανάγνωση	1054
σφάλμα φόρτωσης βίντεο	1047
σχετικά	930
σχετικά άρθρα	930
σχετικά θέματα	930
σχετικά με εμάς	946
σχετικά νέα	930
σχετικές ειδήσεις	930
σχετικό άρθρο	930
σχολιάστε	929
σχολιάστε το άρθρο	929
σχόλια	929
σχόλιο	929
σύνδεση	916
σύνδεση με apple	1023
σύνδεση με facebook	1023
σύνδεση με google	1023
σύνοψη με ai	1034
""", 'τ': """
τέλος διαφήμισης	1001
τέλος της διαφήμισης	1001
τέσταρε τις γνώσεις σου	998
τα άρθρα εκφράζουν τις απόψεις των συντακτών τους	948
τα πιο δημοφιλή	930
τα πιο δημοφιλή της ημέρας	930
τα πιο διαβασμένα	930
τα πιο πρόσφατα	930
τα σχόλια είναι απενεργοποιημένα	1042
τα σχόλια είναι μόνο για συνδρομητές	1042
ταξινόμηση	996
ταξινόμηση κατά	996
ταυτότητα	946
ταχύτητα αναπαραγωγής	1003
τελευταία άρθρα	930
τελευταία νέα	930
τελευταίες ειδήσεις	930
τεστάρετε τις γνώσεις σας	998
το email σας	1052
το email υπάρχει ήδη	1052
το άρθρο εκφράζει τις απόψεις του συντάκτη	948
το άρθρο συνεχίζεται μετά τη διαφήμιση	975
το άρθρο συνεχίζεται παρακάτω	975
το αίτημά σας στάλθηκε	1052
το αίτημά σας υποβλήθηκε	1052
το απενεργοποίησα	1017
το βίντεο δεν είναι διαθέσιμο	1003
το βίντεο φορτώνει	1003
το κείμενο συνεχίζεται παρακάτω	975
το μήνυμά σας	1052
το μήνυμά σας εστάλη	1025
το μήνυμά σας στάλθηκε	1025
το πεδίο είναι υποχρεωτικό	1025
το πιο δημοφιλές	1024
το σχόλιό σας	953
το ψευδώνυμό σας	1042
το όνομά σας	1042
τρέχων χρόνος	1004
""", 'υ': """
υπενθύμιση αργότερα	912
υποβολή	91	1026
υποβολή σχολίου	929
υπολειπόμενος χρόνος	1003
υποστηρίξτε μας	913
υποχρεωτικά πεδία	1025
υποχρεωτικό πεδίο	1025
υπότιτλοι	1004
""", 'φ': """
φόρτωση ανάρτησης	1007
φόρτωση βίντεο	1003
φόρτωση περιεχομένου	1007
φόρτωση περισσότερων	933
φόρτωση περισσότερων σχολίων	995
φόρτωση προγράμματος αναπαραγωγής	1003
""", 'χ': """
χαρίστε αυτό το άρθρο	921
χορηγοί	1039
χορηγούμενο	924
χορηγούμενο άρθρο	924
χορηγούμενο περιεχόμενο	924
χορηγούμενο περιεχόμενο από taboola	975
χορηγούμενοι σύνδεσμοι	975
χορηγός	1039
χρόνος που απομένει	1003
χωρίς spam	1025
""", 'ψ': """
ψήφισε	91	996
ψηφίστε	91	996
ψηφίστε στη δημοσκόπηση	995
ψηφοφορία	91	955
""", 'ό': """
όλα τα άρθρα του συντάκτη	1029
όλα τα βίντεο	1029
όλα τα νέα	1029
όλα τα παιχνίδια	998
όλα τα σχόλια	929
όλες οι ειδήσεις	930
όνομα	1026
όροι σχολιασμού	929
όροι χρήσης	938	946
όχι ευχαριστώ	912
όχι τώρα	912	1015
όχι, ευχαριστώ	912	1015
""", 'а': """
або	4529
абонамент	240
абонирай се	241
абонирай се за бюлетина	316
абонирайте се	240
автовоспроизведение	3772
автовідтворення	4519
автоматический перевод	3795
автоматическое воспроизведение	3772
автоматичне відтворення	4519
автоматичний переклад	4542
автоматично възпроизвеждане	304
автоматично преведено	325
автоматично пускане	304
авторизация	3685
авторизоваться	3685
адрес электронной почты	3688
актуално	248
актуальне	4454
анкета	91	299
анкета на деня	298
анонимна кутия	322
анонимная почта	3791
анонимный ящик	3791
анонімна пошта	4538
анонімна скринька	4538
архив	3704
аудиоверсия	3772
аудіоверсія	4519
""", 'б': """
бажаєте отримувати сповіщення	4522
банковская карта	3684
банковский перевод	3684
без спам	316
без спама	3784
без спаму	4531
безкоштовна доставка	4515
безкоштовно. без спаму	4531
безопасный платеж	3683
безплатна доставка	301
бесплатная доставка	3768
бесплатно. без спама	3784
беше ли полезно	325
благодарим ви за абонамента	316
благодарим ви, че гласувахте	298
благодарим за вашия глас	298
благодарим за гласа	298
благодарим за съобщението	316
блокирай	308
блокировать	3776
блокувати	4523
больше	3704
больше материалов по теме	3704
больше новостей	3704
больше статей	3787
будь-яка сума	4526
будьте в курсе	3688
была ли статья полезной	3701
більше від автора	4534
більше за темою	4454
більше матеріалів за темою	4454
більше на цю тему	4454
більше новин	4454
більше новин на тему	4454
більше по темі	4454
більше статей	4534
""", 'в': """
в закладки	3799
в избранное	3693
в корзину	3768
в наш магазин	3768
в тази статия	319
в тренде	3704
в этой статье	3787
важен каждый рубль	3779
важен любой вклад	3779
важко відповісти	4512
важлива кожна гривня	4526
важливий кожен внесок	4526
важливо	4454
вам будет интересно	3704
вам може бути цікаво	4454
вам може сподобатися	4454
вам может быть интересно	3704
вам может понравиться	3704
вам також може сподобатися	4454
варианты подписки	3781
вартість доставки	4515
варіанти передплати	4528
вас може зацікавити	4454
вас может заинтересовать	3704
ваш e-mail	3688
ваш email	3688
ваш голос враховано	4511
ваш голос зараховано	4511
ваш голос принят	91	3764
ваш голос учтен	3764
ваш голос учтён	91	3764
ваша електронна пошта	4531
ваша почта	3784
ваша пошта	4531
ваша электронная почта	3784
ваше имя	3784
ваше повідомлення	4531
ваше повідомлення надіслано	4531
ваше сообщение	3784
ваше сообщение отправлено	3784
ваше ім'я	4531
вашето име	316
вашето съобщение	316
вашето съобщение е изпратено	316
вашият глас беше отчетен	298
вашият глас е отчетен	298
вашият имейл	316
вашият имейл адрес	316
вбудований контент	4517
введите e-mail	3688
введите email	3688
введите ваш email	3688
введите ваш адрес электронной почты	3688
введите корректный e-mail	3784
введите сумму	3779
введіть коректний e-mail	4531
введіть суму	4526
вградено съдържание	302
вернуться на главную	3787
версия для печати	3693
версия за печат	329
версія для друку	4546
вече гласувахте	298
вече имам профил	313
вече имате абонамент	313
вече имате акаунт	241
вече имате профил	313
вече подкрепям	255
вече следите	328
вече следите тази тема	328
вече сте абонат	241
вече сте гласували	298
вече съм абонат	313
вже вимкнено	4525
вже зареєстровані	4439
вже маєте акаунт	4528
вже маєте передплату	4528
вже є акаунт	4439
ви вже голосували	4511
ви вже проголосували	4511
ви вже підписані	4545
ви вже підписані на цю тему	4545
ви вичерпали ліміт статей	4528
ви можете відписатися будь-коли	4531
ви підписані	4531
ви підписані на автора	4545
ви підписані на тему	4545
ви успішно підписалися	4531
виберіть суму	4526
вибрати	4529
вибір редакції	4454
видео	3704
видео # из #	3786
видео # от #	318
видео больше недоступно	3772
видео загружается	3772
видео не может быть воспроизведено	3772
видео недоступно	3772
видео недоступно в вашей стране	3772
видео недоступно в вашем регионе	3772
видеоплеер загружается	3772
видеото вече не е налично	304
видеото не е достъпно	304
видеото не е достъпно във вашата страна	304
видеото не е налично	304
видеото не е налично във вашата страна	304
видеото не може да бъде възпроизведено	304
видяхте грешка	322
виж # снимки	318
виж всички	319
виж всички # снимки	318
виж всички снимки	318
виж всички статии	319
виж галерията	319
виж коментарите	326
виж офертата	301
виж резултатите	91	298
виж снимки	318
виж цената	301
вижте # снимки	318
вижте видеото	304
вижте всички	319
вижте всички # снимки	318
вижте всички снимки	318
вижте офертата	301
вижте още	248
вижте още от	248
вижте плановете	313
вижте резултатите	298
вижте снимки	318
вижте цената	301
вийти	4439
використання матеріалів лише з дозволу редакції	4539
вимкнути звук	4519
вимкнути рекламу	4547
вимкніть adblock	4524
винаги показвай	302
винаги разрешавай	302
виникла помилка. спробуйте ще раз	4531
виправлення й уточнення	4538
вкажіть суму	4526
включете javascript	304
включете известията	307
включете се в дискусията	326
включи	308
включи звука	304
включи известията	307
включи се в дискусията	326
включите уведомления	3762
включить	3776
включить звук	3772
включить уведомления	3762
вконтакте	3694
влез	241
влез с facebook	313
влез с google	313
влез, за да коментираш	326
влезте	241
вміст недоступний	4517
внешний контент	3770
во весь экран	3707
водещи новини	248
войти	3685
войти в аккаунт	3685
войти в чат	3701
войти по почте	3781
войти с помощью google	3781
войти с яндекс id	3781
войти через apple	3781
войти через facebook	3781
войти через google	3781
войти через vk	3781
войти через вконтакте	3781
войти через яндекс	3781
войти, чтобы комментировать	3796
вопрос дня	3764
воспроизвести	3707
воспроизвести видео	3772
восстановить пароль	3781
время на чтение	3707
время чтения # мин	3707
все	3707
все комментарии	3701
все още няма коментари	326
все още нямате профил	313
все права сохранены	3792
всегда показывать	3770
всегда разрешать	3770
всего проголосовало #	3764
всеки лев е важен	311
всеки лев помага	311
всеки петък. безплатно. без спам	316
всички коментари	326
всички статии	319
всички статии на автора	319
встановити додаток	4521
встановити застосунок	4521
встроенный контент	3770
всяка помощ е важна	311
всяко дарение е важно	311
всяко дарение помага	311
всі коментарі	4543
всі матеріали	4534
всі матеріали автора	4534
всі новини	4456
всі статті	4534
всі статті автора	4534
вход	241	3685
вход с apple	313
вход с facebook	313
вход с google	313
вхід	4439
въведете валиден имейл	316
въведете имейл	316
въведете сума	311
възникна грешка. опитайте отново	316
възникна грешка. опитайте по-късно	316
външно съдържание	302
въпрос на деня	298
вы подписаны	3784
вы подписаны на автора	3798
вы подписаны на тему	3798
вы уже голосовали	3764
вы уже проголосовали	3764
вы успешно подписались	3784
выберите подписку	3781
выберите сумму	3683
выберите тариф	3781
выбор редакции	3704
выбрать	3782
выбрать подписку	3781
выбрать тариф	3781
выйти	3685
від наших партнерів	4547
відео	4454
відео # з #	4533
відео # із #	4533
відео більше недоступне	4519
відео вище	4478
відео недоступне	4519
відео недоступне у вашій країні	4519
відео неможливо відтворити	4519
відео нижче	4478
відеоплеєр завантажується	4519
відкликати згоду	4517
відкрити	4457
відкрити в додатку	4521
відкрити в застосунку	4521
відкрити галерею	4534
відкрити застосунок	4521
відкрити карту	4457
відкрити статтю	4528
відновити пароль	4528
відписатися	4545
відписатися від теми	4545
відписатися можна будь-коли	4531
відповісти	4452	4544
відправити	4532
відскануйте qr-код	4521
відскануйте qr-код, щоб завантажити застосунок	4521
відтворити	4519
відтворити відео	4519
відхилити	4449
відхилити все	4517
відхилити всі	4517
""", 'г': """
генерирано от ai	325
генерирано от ии	325
генерирано с изкуствен интелект	325
главная	3707
главная страница	3787
главное	3704
главное за день	3704
главные новости	3704
гласувай	91	299
гласувайте	91
гласувам	299
гледай видеото	304
годишен абонамент	313
годишно	314
годишно плащане	313
годовая подписка	3781
головна	4456
головна сторінка	4534
головне	4454
головне за день	4454
головні новини	4454
голосование	91
голосовать	91	3765
голосування	91
голосувати	91	4512
город	3785
град	317
грати	4512
грати онлайн	4511
громкость	3773
гучність	4520
""", 'д': """
да, искам	308
да, моля	308
да, пожалуйста	3776
да, спасибо	3776
да, хочу	3776
далее	3707
далі	4456
дарете	240
дари	240
дари еднократно	311
дари месечно	311
дари сега	240
детали	3708
детальніше	4456
деталі	4457
дзен	3694
дивитися # світлин	4533
дивитися # світлини	4533
дивитися # фото	4533
дивитися # фотографій	4533
дивитися # фотографії	4533
дивитися всі	4534
дивитися всі # світлин	4533
дивитися всі # світлини	4533
дивитися всі # фото	4533
дивитися всі # фотографій	4533
дивитися всі # фотографії	4533
дивитися всі світлин	4533
дивитися всі світлини	4533
дивитися всі фото	4533
дивитися всі фотографій	4533
дивитися всі фотографії	4533
дивитися відео	4519
дивитися галерею	4534
дивитися онлайн-трансляцію	4534
дивитися світлин	4533
дивитися світлини	4533
дивитися усі # світлин	4533
дивитися усі # світлини	4533
дивитися усі # фото	4533
дивитися усі # фотографій	4533
дивитися усі # фотографії	4533
дивитися усі світлин	4533
дивитися усі світлини	4533
дивитися усі фото	4533
дивитися усі фотографій	4533
дивитися усі фотографії	4533
дивитися фото	4533
дивитися фотогалерею	4534
дивитися фотографій	4533
дивитися фотографії	4533
дивіться відео	4478
дивіться відео вище	4478
дивіться відео нижче	4478
дивіться також	4454
дивіться також відео	4478
дивіться у відео	4478
длительность	3773
длительность #	3772
для передплатників	4528
для подписчиков	3685
до закладок	4546
до кошика	4515
до рецепту	61
до теми	4454
добавете ни като предпочитан източник	328
добави в количката	301
добави като предпочитан източник	328
добави коментар	326
добави към моите теми	328
добави към предпочитани източници	328
добавить в избранное	3798
добавить в избранные источники	3798
добавить в источники	3798
добавить в корзину	3768
добавить в мои темы	3798
добавить в предпочитаемые источники	3798
добавить комментарий	3701
добровольное пожертвование	3779
довільна сума	4526
догори	4534
додати в кошик	4515
додати до кошика	4515
додати до моїх тем	4545
додати до обраних джерел	4545
додати до обраного	4545
додати до пріоритетних джерел	4545
додати до улюблених джерел	4545
додати коментар	4452
додати як пріоритетне джерело	4545
дозволити	4523
дозволити контент	4517
дозволити один раз	4517
дозволити рекламу	4525
дозволити сповіщення	4522
дозвольте сповіщення	4508
докладвай	327
докладвай грешка	251
докладвай коментар	326
докладвай рекламата	330
докладніше	4456
долучитися	4436
долучитися до обговорення	4543
долучитися до спільноти	4526
допомагає будь-яка сума	4526
доставка оплачивается отдельно	3768
достигнахте лимита на статиите	313
доступно по подписке	3685
друга сума	311
другая сумма	3683
други новини	19
другие материалы	19	3704
другие материалы рубрики	3704
другие новости	19	3704
другие новости раздела	3704
другие статьи	3704
другие статьи автора	3787
друк	4445
друкувати	4546
дякуємо за ваш голос	91	4511
дякуємо за ваше повідомлення	4531
дякуємо за голос	4511
дякуємо за повідомлення	4531
дякуємо за реєстрацію	4531
дякуємо за участь в опитуванні	4511
дізнатися ціну	4515
""", 'е': """
единоразово	3680
еднократно дарение	311
ежегодно	3782
ежемесячно	3680
ежемесячное пожертвование	3779
ежемесячный платеж	3779
ежемесячный платёж	3779
економія #%	4529
ексклузивно за абонати	313
ексклюзивно для передплатників	4528
електронна адреса	4531
електронна пошта	4531
електронна пошта або логін	4528
етикети	319
еще нет аккаунта	3781
еще новости	3704
еще от автора	3787
еще по теме	3704
ещё	3704
ещё не подписчик	3781
ещё нет аккаунта	3781
ещё новости	3704
ещё от автора	3787
ещё по теме	3704
""", 'ж': """
желаете ли да получавате известия	307
жодного спаму	4531
""", 'з': """
з нашого магазину	4515
за абонати	313
за датою	4544
за популярністю	4544
за темою	4454
забелязахте грешка	322
заборонити	4523
забравена парола	241
забравили сте паролата си	313
забронировать билет	3768
забронировать место	3768
забронювати квиток	4515
забронювати місце	4515
забув пароль	4528
забули пароль	4439
забыл пароль	3781
забыли пароль	3685
завантаження відео	4519
завантаження плеєра	4519
завантажити аудіо	4519
завантажити випуск	4519
завантажити відео	4517
завантажити додаток	4521
завантажити допис	4517
завантажити застосунок	4521
завантажити контент	4517
завантажити публікацію	4517
завантажити ще	4456
завжди дозволяти	4517
завжди показувати	4517
загрузить видео	3770
загрузить еще	3707
загрузить ещё	3707
загрузить контент	3770
загрузить пост	3770
загрузить публикацию	3770
загрузка видео	3772
загрузка плеера	3772
задонатити	4436
задонатить	3680
задължителни полета	316
задължително	317
задължително поле	316
заказать книгу	3768
закрити	4435
закрити галерею	4534
закрити рекламу	4547
закрыть	3679
закрыть галерею	3787
закрыть рекламу	3800
залишилося #	4519
залишити відгук	4541
залишити коментар	4452
залиште коментар	4543
заметили ошибку	3791
замовити книгу	4515
замовити книжку	4515
запазете място	301
запази	251
запази за по-късно	329
запази избора	302
запази място	301
запази настройките	302
запази рецептата	61
запази статията	251
запам'ятати мене	4528
заповніть це поле	4531
заполните это поле	3784
запомни ме	313
запомнить меня	3781
започни теста	298
запретить	3776
запропонувати новину	4452
зарегистрироваться	3685
зареди видеото	302
зареди още	319
зареди публикацията	302
зареди съдържанието	302
зареждане на видеото	304
зареждане на плейъра	304
зареєструватися	4439
зарубежной картой	3779
затвори	255
затвори галерията	319
затвори рекламата	330
затрудняюсь ответить	3765
защо виждам тази реклама	330
зберегти	4445
зберегти вибір	4517
зберегти на потім	4546
зберегти налаштування	4517
зберегти рецепт	61
зберегти статтю	4445
збережено	4546
збільшити	4456
збільшити зображення	4534
збільшити текст	4546
збільшити фото	4534
збільшити шрифт	4546
зв'язатися з автором	4534
звук	305
згенеровано за допомогою ші	4541
згенеровано штучним інтелектом	4541
згенеровано ші	4541
згорнути	4457	4534
зменшити шрифт	4546
змінити згоду	4517
змінити розмір тексту	4546
зміст	4456
зміст статті	4534
знайшли помилку	4538
знижка #%	4529
знижка для передплатників	4515
зображення # з #	4533
зображення # із #	4533
зовнішній контент	4517
зробити внесок	4436
зробити донат	4526
зрозуміло	4449
""", 'и': """
играй сега	298
играть	3765
играть онлайн	3764
из нашего магазина	3768
изберете	314
изберете абонамент	313
изберете план	313
изберете сума	311
избери	314
избери абонамент	313
избери план	313
избери сума	311
избрано от редакцията	248
известия	308
изключете adblock	309
изключете блокера за реклами	309
изключете рекламния блокер	309
изключи звука	304
изключих рекламния блокер	309
изкуственият интелект може да греши	325
изменить размер текста	3799
изменить согласие	3770
изображение # из #	3786
изображение # от #	318
използвате adblock	309
използвате блокер за реклами	309
използвате рекламен блокер	309
изпратете сигнал	322
изпрати	317
изпрати коментар	326
изпрати на приятел	251
изпрати новина	322
изпрати обратна връзка	325
изпрати по имейл	251
изпрати сигнал	322
изпрати статията по имейл	251
изпрати съобщение	316
изтегли приложението	306
ии может ошибаться	3794
или	314	3782
имам профил	313
имате ли профил	313
име	317
имейл адрес	316
имейл или потребителско име	313
имя	3785
индекс	3785
интересное	3704
искате ли да получавате известия	307
использование материалов только с разрешения редакции	3792
исправления и уточнения	3791
""", 'к': """
к началу	3707
к началу страницы	3787
к рецепту	61
каждое пожертвование важно	3779
каждую пятницу. бесплатно. без спама	3784
каждый донат важен	3779
каждый рубль важен	3779
как да изключа adblock	309
как да изключите рекламния блокер	309
как защитаваме източниците си	322
как мы защищаем источники	3791
как мы защищаем наших источников	3791
как отключить adblock	3777
как пазим източниците си	322
картина в картината	304
картинка в картинке	3772
картинка в картинці	4519
категории	3704
категорії	4454
качество	3773
керування згодою	4517
керувати згодою	4517
керувати сповіщеннями	4522
ключови думи	248
кожен внесок важливий	4526
кожен донат важливий	4526
кожна гривня важлива	4526
коментар	4452
коментари	251
коментарі	4452
коментарів ще немає	4543
коментирай	251
коментирайте	251
коментирайте първи	251
коментирането е изключено	326
коментування закрито	4543
коментувати	4452
комерційний контент	4547
комерційний матеріал	4547
комментарии	3701
комментарии отсутствуют	3701
комментарий	3701
комментировать	3701
коммерческий контент	3800
коммерческий материал	3800
конец рекламы	3800
контакти	4452
контакты	3701
контент заблокирован	3770
контент заблоковано	4517
контент недоступен	3770
контент недоступний	4517
конфиденциальность	3698
копирай връзката	329
копирай линк	251
копирай линка	251
копирането забранено	323
копирано	329
копирано в клипборда	329
копирование запрещено	3792
копировать ссылку	3693
копіювання заборонено	4539
копіювати посилання	4445
край на рекламата	330
кросворд	4512
кроссворд	3765
кроссворд дня	3764
кръстословица	299
купете билети	301
купете книгата	301
купи абонамент	241
купи билет	301
купи билети	301
купи книгата	301
купи лиценз	323
купи сега	301
купите нам кофе	3779
купити журнал	4515
купити зараз	4515
купити квитки	4515
купити квиток	4515
купити книгу	4515
купити книжку	4515
купити ліцензію	4539
купити нам каву	4526
купити передплату	4528
купить билет	3768
купить билеты	3768
купить билеты онлайн	3768
купить журнал	3768
купить книгу	3768
купить лицензию	3792
купить номер	3768
купить подписку	3685
купить права на публикацию	3792
купить сейчас	3768
към галерията	319
към количката	301
към магазина	301
към началната страница	319
към началото	319
към рецептата	61
към страницата за дарения	311
към съдържанието	319
кінець реклами	4547
""", 'л': """
лента новостей	3704
линкът е копиран	329
личный кабинет	3685
лише для передплатників	4528
лише необхідні	4517
логин	3782
логин или e-mail	3781
логін	4529
логін або e-mail	4528
лучшие	3797
любая сумма	3779
любая сумма важна	3779
""", 'м': """
маджонг	299	3765	4512
материал закрыт	3781
материал защищен авторским правом	3792
материал защищён авторским правом	3792
материал партнера	3800
материал партнёра	3800
материал создан автоматически	3794
материалы защищены авторским правом	3792
материалы партнеров	3697
материалы партнёров	3800
материалы по теме	3704
матеріал захищено авторським правом	4539
матеріал партнера	4547
матеріал створено автоматично	4541
матеріали за темою	4454
матеріали захищені авторським правом	4539
матеріали партнерів	4547
матеріали по темі	4454
машинний переклад	4542
машинно преведено	325
машинный перевод	3795
маєте акаунт	4528
маєте новину	4538
меню	3707	4456
месечен абонамент	313
месечно	314
месечно дарение	311
месечно плащане	313
месячная подписка	3781
метки	3704
ми не можемо показати цей вміст	4517
ми не можемо показати цей контент	4517
може би по-късно	255
може да ви хареса	248
може да харесате още	248
может быть, позже	3679
может позже	3679
можете да се откажете по всяко време	313
можете да се отпишете по всяко време	316
можливо, пізніше	4435
можна скасувати будь-коли	4528
мои темы	3798
моите теми	328
мой профиль	3685
моля, изключете рекламния блокер	309
моля, опитайте по-късно	316
моят профил	241
мої теми	4545
мы в социальных сетях	3695
мы в соцсетях	3695
мы вконтакте	3695
мы не можем показать это содержимое	3770
мы не можем показать этот контент	3770
мій профіль	4439
місто	4532
місячна передплата	4528
місячна підписка	4528
мітки	4454
""", 'н': """
на весь екран	4519
на весь экран	3772
на главную	3707
на головну	4534
на живо	305
на початок	4534
на початок сторінки	4534
на правах реклами	4448
на правах рекламы	3697
на сторінку пожертв	4526
на страницу пожертвований	3779
на цял екран	304
наверх	3707	4456
нагадати пізніше	4435
надіслати	91	4445	4532
надіслати відгук	4541
надіслати другові	4546
надіслати другу	4445
надіслати електронною поштою	4546
надіслати коментар	4543
надіслати новину	4538
надіслати новину анонімно	4538
надіслати повідомлення	4531
надіслати поштою	4445
надіслати статтю поштою	4445
надіслати у whatsapp	4546
надішліть свої фото	4538
наживо	4520
нажмите, чтобы увеличить	3787
назад	3707	4456
назначение платежа: пожертвование	3779
най-коментирани	248
най-нови	327
най-новите първо	326
най-новото	248
най-популярен	314
най-стари	327
най-старите първо	326
най-харесвани	327
най-четени	248
най-четено	248
най-четено днес	248
най-четеното днес	248
найкраща пропозиція	4529
найкращі	4544
найпопулярніше	4454	4529
найпопулярніше за добу	4454
найпопулярніше за тиждень	4454
найпопулярніший	4529
найти	3707
найчитаніше	4454
налаштування	4449
налаштування cookie	4517
налаштування конфіденційності	4517
налаштування приватності	4517
налаштування файлів cookie	4517
налаштувати cookie	4517
налаштувати сповіщення	4522
налично в google play	306
намали шрифта	329
написати автору	4534
написати анонімно	4538
написати в редакцію	4538
написати коментар	4452
написать автору	3787
написать анонимно	3791
написать в редакцию	3791
написать комментарий	3701
напишете коментар	326
напиши коментар	251
напомни ми по-късно	255
напомнить позже	3679
направете дарение	240
направете теста	298
направи теста	298
настроить cookie	3770
настроить уведомления	3775
настройки	3698
настройки cookie	3698
настройки за поверителност	302
настройки конфиденциальности	3770
настройки на бисквитките	302
настройки приватности	3770
настройки файлов cookie	3770
наступна	4456
наступна новина	4534
наступна світлина	4534
наступна стаття	4454
наступна сторінка	4534
наступне відео	4519
наступне фото	4534
наступний слайд	4534
натисніть, щоб збільшити	4534
начална страница	319
начать игру	3764
начать тест	3764
нашли ошибку	3791
не вдалося відтворити відео	4519
не вдалося завантажити відео	4519
не зараз	4435
не маєте акаунта	4528
не можем да покажем това съдържание	302
не пропустите	3704
не пропустіть	4454
не сега	255
не сегодня	3679
не сейчас	3679
не сьогодні	4435
не удалось воспроизвести видео	3772
не удалось загрузить видео	3772
не, благодаря	255
невалиден имейл	316
невалиден имейл адрес	316
неверный e-mail	3784
неверный адрес электронной почты	3784
нейросеть может ошибаться	3794
некоректна адреса	4531
некоректний e-mail	4531
некорректный e-mail	3784
некорректный адрес	3784
немає акаунта	4528
немає акаунту	4528
немає коментарів	4543
немає передплати	4528
необов'язково	4532
необязательно	3785
неправильна електронна адреса	4531
нет аккаунта	3781
нет комментариев	3701
нет подписки	3781
нет, спасибо	3679
нещо се обърка. опитайте отново	316
нещо се обърка. опитайте по-късно	316
никакого спама	3784
новини	4454
новини за темою	4454
новини компаній	4448
новини партнерів	4448	4454
новости	3704
новости smi#	3704
новости партнеров	3697
новости партнёров	3697
новости по теме	3704
новости сми#	3704
новые	3797
нові	4544
номер телефона	3785
номер телефону	4532
нравится	3797
няма коментари	326
нямам мнение	299
нямам профил	313
нямате абонамент	313
нямате профил	313
ні, дякую	4435
""", 'о': """
обговорити	4452
оберіть передплату	4528
оберіть план	4528
оберіть суму	4526
обнови страницата	310
обновите страницу	3778
обновить страницу	3778
обов'язкове поле	4531
обов'язково	4532
обрати	4529
обрати передплату	4528
обрати план	4528
обрати тариф	4528
обратная связь	3701
обратно към началната страница	319
обратно към началото	319
обратно нагоре	319
обсудить	3701
обсуждение	3701
общи условия	302
обязательно	3785
обязательное поле	3784
одноклассники	3694
одноразово	4436
озвучено роботом	3772
озвучено синтезированным голосом	3772
озвучено синтезованим голосом	4519
оновити сторінку	4525
оновіть сторінку	4525
опитайте отново	316
опитайте по-късно	316
опитування	91	4512
опитування дня	91	4511
оплата раз в год	3781
оплата раз на рік	4528
опрос	91
опрос дня	91	3764
основание: дарение	311
оставащо време	304
оставащо време #	304
оставащо време -#	304
оставете коментар	326
остави коментар	326
оставить комментарий	3701
оставить отзыв	3794
оставшееся время	3772
оставшееся время #	3772
оставшееся время -#	3772
оставьте комментарий	3796
останні новини	4454
останні статті	4454
от нашите партньори	330
от наших партнеров	3800
от наших партнёров	3800
от нашия магазин	301
ответить	91	3701	3797
отвори в приложението	306
отвори галерията	319
отвори приложението	306
отговор	327
отговори	327
отиди на рецептата	61
отказ по всяко време	313
отказаться	3698
отказвам всички	302
отклонить	3698
отклонить все	3770
отклонить всё	3770
отключете статията	313
отключете цялата статия	241
отключи статията	241
отключите adblock	3777
отключите адблок	3777
отключить звук	3772
отключить рекламу	3800
открихте грешка	322
открихте грешка в текста	322
открыть	3708
открыть галерею	3787
открыть карту	3708
открыть приложение	3774
открыть статью	3781
отмена в любой момент	3781
отменить можно в любой момент	3781
отозвать согласие	3770
отпечатай	251
отпечатай статията	251
отписаться	3798
отписаться можно в любой момент	3784
отписаться от темы	3798
отпишете се по всяко време	316
отправить	91	3785
отправить другу	3693
отправить комментарий	3796
отправить отзыв	3794
отправить по почте	3693
отправить по электронной почте	3799
отправить сообщение	3784
отримувати сповіщення	4522
отсканируйте qr-код	3774
отстъпка за абонати	301
оттегли съгласието	302
оттегляне на съгласието	302
отхвърли всички	302
оферта за читатели	301
оформити передплату	4528
оформити підписку	4439
оформить донат	3680
оформить доступ	3781
оформить ежемесячное пожертвование	3779
оценете статията	251
оцените материал	3701
оцените рецепт	61
оцените статью	3701
оценить рецепт	61
оцініть матеріал	4452
оцініть рецепт	61
оцініть статтю	4452
още новини	248
още нямате абонамент	313
още нямате профил	313
още от	248
още от автора	319
още от деня	248
още от рубриката	248
още от този автор	319
още по темата	248
още статии	319
""", 'п': """
парола	314
пароль	3782	4529
партнерский материал	3697
партнерский проект	3697
партнерський матеріал	4448
партнерський проєкт	4448
партньорско съдържание	247
партнёрский материал	3697
партнёрский проект	3697
пасианс	299
пасьянс	3765	4512
пауза	305	3773	4520
переведено автоматически	3794
переведено нейросетью	3794
переведено с помощью ии	3794
перевір себе	4511
перевірте свою пошту	4531
перевірте свої знання	4511
перевірте себе	4511
переглянути # світлин	4533
переглянути # світлини	4533
переглянути # фото	4533
переглянути # фотографій	4533
переглянути # фотографії	4533
переглянути всі # світлин	4533
переглянути всі # світлини	4533
переглянути всі # фото	4533
переглянути всі # фотографій	4533
переглянути всі # фотографії	4533
переглянути всі світлин	4533
переглянути всі світлини	4533
переглянути всі фото	4533
переглянути всі фотографій	4533
переглянути всі фотографії	4533
переглянути галерею	4534
переглянути пропозицію	4515
переглянути результати	91	4511
переглянути світлин	4533
переглянути світлини	4533
переглянути усі # світлин	4533
переглянути усі # світлини	4533
переглянути усі # фото	4533
переглянути усі # фотографій	4533
переглянути усі # фотографії	4533
переглянути усі світлин	4533
переглянути усі світлини	4533
переглянути усі фото	4533
переглянути усі фотографій	4533
переглянути усі фотографії	4533
переглянути фото	4533
переглянути фотографій	4533
переглянути фотографії	4533
переглянути ціну	4515
передплата	4439
передплатити	4439
перезавантажити сторінку	4525
перезавантажте сторінку	4525
перезагрузите страницу	3778
перезагрузить страницу	3778
перейти в галерею	3787
перейти в магазин	3768
перейти до галереї	4534
перейти до досьє	4534
перейти до змісту	4534
перейти до контенту	4534
перейти до магазину	4515
перейти до оплати	4526
перейти до основного вмісту	4534
перейти до пожертви	4526
перейти до пропозиції	4515
перейти до рецепта	61
перейти к досье	3787
перейти к контенту	3787
перейти к оплате	3779
перейти к основному содержанию	3787
перейти к пожертвованию	3779
перейти к предложению	3768
перейти к рецепту	61
перейти к содержанию	3707
перейти к сюжету	3787
перекладено автоматично	4541
перекладено за допомогою ші	4541
перекладено ші	4541
пересказ нейросети	3794
пересказано нейросетью	3794
печать	3693
печать рецепта	61
питання дня	4511
пишете до редакцията	322
пишете на автора	319
пиши на автора	319
платена публикация	87	247
платено партньорство	330
платено съдържание	247
плеер загружается	3772
плейърът се зарежда	304
плеєр завантажується	4519
по дате	3797
по подписке	3685
по популярности	3797
по теме	3704
по-късно	255	308
побачили помилку	4538
повернутися на головну	4534
повний екран	4519
повноекранний режим	4519
повідомити новину	4538
повідомити про помилку	4452
повідомити про помилку в тексті	4452
повідомлення	4532
повідомлення надіслано	4531
погоджуюсь	4449
погоджуюся	4449
погодитися та продовжити	4517
пограти	4512
подай сигнал	322
подарете тази статия	251
подари статията	329
подарить доступ	3799
подарить материал	3693
подарить статью	3685
подарувати доступ	4546
подарувати статтю	4445
поддержать	3680
поддержать автора	3680
поддержать на boosty	3779
поддержать на patreon	3779
поддержать нас	3680
поддержать проект	3680
поддержать редакцию	3680
поддержите нас	3680
поделитесь	3693
поделиться	3693
поделиться в telegram	3693
поделиться в twitter	3693
поделиться в одноклассниках	3693
поделиться в соцсетях	3693
поделиться вконтакте	3693
поделиться новостью	3693
поделиться ссылкой	3693
поделиться статьей	3693
поделиться статьёй	3693
подкасти	4454
подкасты	3704
подкрепете ни	240
подкрепи	240
подкрепи ни	240
подобається	4544
подобни статии	248
подписаться	3685
подписаться в max	3695
подписаться в telegram	3695
подписаться на автора	3798
подписаться на канал	3695
подписаться на новости	3688
подписаться на рассылку	3688
подписаться на телеграм-канал	3695
подписаться на тему	3798
подписаться на уведомления	3775
подписка	3685
подписка на год	3781
подписка на месяц	3781
подписывайтесь	3695
подпишитесь	3781
подпишитесь на рассылку	3688
подреди по	326
подробнее	3707
подробнее по теме	3704
подтвердите e-mail	3784
подтвердите адрес электронной почты	3784
поділитись	4445
поділитися	4445
поділитися в telegram	4445
поділитися в соцмережах	4445
поділитися новиною	4445
поділитися статтею	4445
поділіться	4445
пожаловаться	3796
пожаловаться на комментарий	3796
пожаловаться на рекламу	3800
пожертвовать	3680
пожертвувати	4436
позволи	308
позволи известия	307
позже	3679	3776
поиск	3707
покажи # отговора	326
покажи # снимки	318
покажи всички # снимки	318
покажи всички снимки	318
покажи всичко	249
покажи галерията	319
покажи и приеми	302
покажи коментарите	326
покажи отговорите	326
покажи още	249
покажи паролата	313
покажи по-малко	319
покажи повече	319
покажи резултатите	91	298
покажи снимки	318
покажи субтитрите	304
покажи съдържанието	302
показати # відповідей	4543
показати # відповіді	4543
показати # світлин	4533
показати # світлини	4533
показати # фото	4533
показати # фотографій	4533
показати # фотографії	4533
показати більше	4456
показати вміст	4517
показати все	4457
показати всі	4534
показати всі # світлин	4533
показати всі # світлини	4533
показати всі # фото	4533
показати всі # фотографій	4533
показати всі # фотографії	4533
показати всі світлин	4533
показати всі світлини	4533
показати всі фото	4533
показати всі фотографій	4533
показати всі фотографії	4533
показати відповіді	4543
показати галерею	4534
показати й прийняти	4517
показати коментарі	4452
показати контент	4517
показати менше	4534
показати оригінал	4457
показати пароль	4528
показати підпис	4534
показати результати	91	4511
показати розшифровку	4519
показати світлин	4533
показати світлини	4533
показати субтитри	4519
показати усі # світлин	4533
показати усі # світлини	4533
показати усі # фото	4533
показати усі # фотографій	4533
показати усі # фотографії	4533
показати усі світлин	4533
показати усі світлини	4533
показати усі фото	4533
показати усі фотографій	4533
показати усі фотографії	4533
показати фото	4533
показати фотографій	4533
показати фотографії	4533
показати ще	4456
показати і прийняти	4517
показать # ответа	3796
показать # ответов	3796
показать # фото	3786
показать # фотографии	3786
показать # фотографий	3786
показать больше	3707
показать все	3708	3787
показать все # фото	3786
показать все # фотографии	3786
показать все # фотографий	3786
показать все фото	3786
показать все фотографии	3786
показать все фотографий	3786
показать галерею	3787
показать еще	3707
показать ещё	3707
показать и принять	3770
показать карту	3708
показать комментарии	3701
показать контент	3770
показать меньше	3708	3787
показать оригинал	3708
показать ответы	3796
показать пароль	3781
показать перевод	3708
показать подпись	3787
показать расшифровку	3772
показать результаты	91	3764
показать содержимое	3770
показать субтитры	3772
показать фото	3786
показать фотографии	3786
показать фотографий	3786
показувати завжди	4517
показывать всегда	3770
поки немає коментарів	4543
поле обов'язкове для заповнення	4531
поле обязательно для заполнения	3784
полето е задължително	316
политика cookie	3770
политика за защита на личните данни	302
политика за поверителност	302
политика исправлений	3791
политика конфиденциальности	3698
политика обработки персональных данных	3698
полноэкранный режим	3772
полный экран	3772
получавай известия	307
получать уведомления	3775
пользовательское соглашение	3698
політика cookie	4517
політика виправлень	4538
політика конфіденційності	4449
політика приватності	4517
помогает любая сумма	3779
помочь	3680
помочь нам	3680
помочь проекту	3680
помочь редакции	3680
помітили помилку	4538
понятно	3698
попередня	4456
попередня новина	4534
попередня стаття	4454
попередня сторінка	4534
попереднє фото	4534
попередній слайд	4534
поправки и уточнения	322
попробовать бесплатно	3685
попробуйте еще раз	3784
попробуйте ещё раз	3784
попробуйте позже	3784
популярне	4454
популярное	3704
популярные	3704	3797
популярные новости	3704
популярные статьи	3704
популярный	3782
популярні	4544
популярні новини	4454
попълнете това поле	316
поръчай книгата	301
поръчайте книгата	301
посилання скопійовано	4445
поскаржитися	4543
поскаржитися на коментар	4543
поскаржитися на рекламу	4547
последнее	3704
последни	248
последни новини	248
последние новости	3704
послухати новину	4445
посмотреть # фото	3786
посмотреть # фотографии	3786
посмотреть # фотографий	3786
посмотреть все # фото	3786
посмотреть все # фотографии	3786
посмотреть все # фотографий	3786
посмотреть все фото	3786
посмотреть все фотографии	3786
посмотреть все фотографий	3786
посмотреть результаты	91	3764
посмотреть фото	3786
посмотреть фотографии	3786
посмотреть фотографий	3786
посмотреть цену	3768
потвърдете имейла си	316
поточний час	4519
поточний час #	4519
потребителско име	314
потребителско име или имейл	313
похожие материалы	3704
похожие статьи	3704
почати гру	4511
почати тест	4511
почему я вижу эту рекламу	3800
почерпете ни с кафе	311
почерпи ни кафе	311
почтовый индекс	3785
поширити	4445
поширити у facebook	4445
поштовий індекс	4532
пошук	4456
пощенски код	317
правила за коментарите	326
правила за коментиране	251
правила использования	3698
правила коментарів	4543
правила коментування	4452
правила комментариев	3796
правила комментирования	3701
правила користування	4517
предимства за абонати	301
предишна новина	319
предишна снимка	319
предишна статия	319
предишна страница	319
предложение для подписчиков	3768
предложение для читателей	3768
предложить новость	3701
предыдущая	3707
предыдущая новость	3787
предыдущая статья	3704
предыдущая страница	3787
предыдущая фотография	3787
предыдущее фото	3787
предыдущий слайд	3787
презаредете страницата	310
презареди страницата	310
премиум	3685
преміум	4439
препечатването е забранено	323
препечатването забранено	323
препоръчани	248
препоръчано от outbrain	330
препоръчано от taboola	330
препоръчваме	314
препоръчваме ви	248
препоръчваме ви още	248
препоръчваме още	248
пригостити кавою	4526
пригостіть нас кавою	4526
придбати квитки	4515
придбати квиток	4515
придбати книжку	4515
придбати передплату	4528
придбати права на публікацію	4539
приемам всички	302
приемам всички бисквитки	302
приемам и продължавам	302
приеми всички	302
приеми и покажи	302
приеми и продължи	302
призначення платежу: благодійний внесок	4526
прийняти	4449
прийняти все	4517
прийняти всі	4449
прийняти всі файли cookie	4517
прийняти й показати	4517
прийняти та показати	4517
прийняти та продовжити	4517
прийняти і продовжити	4517
принтирай	251
принтирай рецептата	61
принципи редакції	4538
принять	3698
принять все	3698
принять все cookie	3770
принять все файлы cookie	3770
принять всё	3698
принять и показать	3770
принять и продолжить	3770
прислать новость	3701
прислать новость анонимно	3791
присоединиться к обсуждению	3796
пришлите свои фото	3791
приєднатися	4436
приєднатися до спільноти	4436
проверете имейла си	316
проверете пощата си	316
провери знанията си	298
проверь себя	3764
проверьте свои знания	3764
проверьте свою почту	3784
проверьте себя	3764
проголосовало #	3764
проголосовать	91
проголосувати	91
продовження під рекламою	4448
продовження статті під рекламою	4448
продовжити без вимкнення	4524
продовжити з apple	4528
продовжити з google	4528
продовжити через apple	4528
продовжити через facebook	4528
продовжити через google	4528
продолжительность #	3772
продолжить без отключения	3777
продолжить без поддержки	3679
продолжить с apple	3781
продолжить с google	3781
продолжить через apple	3781
продолжить через facebook	3781
продолжить через google	3781
продължава след рекламата	247
продължете с google	313
продължи без изключване	309
продължи с apple	313
продължи с facebook	313
продължи с google	313
продължителност	305
продължителност #	304
произвольная сумма	3779
произошла ошибка	3785
произошла ошибка. попробуйте ещё раз	3784
произошла ошибка. попробуйте позже	3784
пройти опитування	4511
пройти опрос	3764
пройти тест	3764
прокоментувати	4543
прокомментировать	3796
промени размера на текста	329
промо	3697	4448
пропозиція для передплатників	4515
пропозиція для читачів	4515
прослухати статтю	4519
прослушать	3693
прослушать новость	3693
прослушать статью	3772
прочетено от синтетичен глас	304
прочетете и	248
прочетете цялата статия	319
прочети по-късно	329
прочети с абонамент	313
прочети транскрипцията	304
прочети цялата новина	319
прочети цялата статия	319
прочитати пізніше	4546
прочитать позже	3799
прямой эфир	3773
прізвище	4532
публикувай коментар	326
пусни видеото	304
първо най-новите	326
підписатись	4439
підписатися	4439
підписатися на автора	4545
підписатися на сповіщення	4522
підписатися на тему	4545
підписка	4439
підсумок від ші	4541
підтвердьте електронну адресу	4531
підтвердіть e-mail	4531
підтримайте нас	4436
підтримати	4436
підтримати автора	4436
підтримати журналістів	4436
підтримати на buy me a coffee	4526
підтримати на patreon	4526
підтримати нас	4436
підтримати проєкт	4526
підтримати разово	4526
підтримати редакцію	4436
підтримувати щомісяця	4526
пізніше	4435	4523
""", 'р': """
радимо прочитати	4454
радимо також	4454
развернуть	3707
разгадать кроссворд	3764
размер на текста	329
размер на шрифта	65
размер текста	65
размер шрифта	65
разова підтримка	4526
разовий внесок	4526
разовий донат	4526
разово	3680
разовое пожертвование	3779
разовый платеж	3779
разовый платёж	3779
разпечатай	251
разпечатай статията	329
разреши	308
разреши веднъж	302
разреши известия	307
разреши известията	307
разреши рекламите	310
разрешите уведомления	3762
разрешить	3776
разрешить контент	3770
разрешить один раз	3770
разрешить рекламу	3778
разрешить уведомления	3762
ранняя регистрация	3768
раскрыть	3708
распечатать	3693
распечатать рецепт	61
распечатать статью	3693
рассказать друзьям	3693
рассылка	3688
рассылки	3688
расшифровка	3773
регистрация	241	3685
редакция рекомендует	3704
редакційна політика	4538
редакційна політика видання	4538
резултати от анкетата	298
резултати от гласуването	298
результати	91	4457
результати голосування	4511
результати опитування	4511
результаты	91	3708
результаты голосования	3764
результаты опроса	3764
реклама	247	3697	4448
реклама - статията продължава по-долу	247
реклама google	3800
реклама від google	4547
реклама закончилась	3800
реклама закінчилася	4547
реклама на сайте	3697
реклама на сайті	4448
реклама окончена	3800
реклама от google	3800
реклама. продовження нижче	4448
реклама. продолжение ниже	3697
реклами от google	330
рекламний матеріал	4547
рекламно каре	247
рекламно съдържание	247
рекламный материал	3800
рекомендовано outbrain	3800
рекомендовано taboola	3800
рекомендуем	3704	3782
рекомендуем почитать	3704
рекомендуем также	3704
рекомендуемое	3704
рекомендуємо	4454	4529
рекомендуємо прочитати	4454
рекомендуємо також	4454
реши кръстословицата	298
реши теста	298
реєстрація	4439
розгадати кросворд	4511
розгорнути	4457	4534
роздрукувати	4445
роздрукувати рецепт	61
роздрукувати статтю	4445
розмір тексту	65
розмір шрифту	65
розшифровка	4520
российской картой	3779
рубрики	3704	4454
річна передплата	4528
річна підписка	4528
""", 'с': """
самая выгодная	3782
само за абонати	313
само необходими	302
само необходимите	302
самое важное	3704
самое популярное	3704
самое читаемое	3704
самое читаемое за день	3704
самое читаемое за неделю	3704
самый популярный	3782
свали аудиото	304
свали епизода	304
свали от app store	306
свали от google play	306
свали приложението	306
свежее	3704
свежие новости	3704
свернуть	3707
своя сума	4526
своя сумма	3779
свържете се с редакцията	322
свържи се с автора	319
свързани новини	248
свързани публикации	248
свързани статии	248
связаться с нами	3701
світлина # з #	4533
світлина # із #	4533
сгенерировано ии	3794
сгенерировано нейросетью	3794
сгенерировано с помощью ии	3794
сделать донат	3779
сделать пожертвование	3680
сейчас читают	3704
сигнализирай за грешка	322
сканворд	3765
сканирай qr кода	306
сканирайте qr кода	306
сканирайте qr кода и изтеглете приложението	306
сканируйте qr-код	3774
скануйте qr-код	4521
скасувати можна будь-коли	4528
скачать аудио	3772
скачать выпуск	3772
скачать из google play	3774
скидка #%	3782
скидка для подписчиков	3768
скопировано	3799
скопировано в буфер обмена	3799
скопировать ссылку	3693
скопировать ссылку на статью	3693
скопійовано	4546
скопійовано в буфер обміну	4546
скопіювати посилання	4445
скопіювати посилання на статтю	4445
скорост	305
скорост на възпроизвеждане	304
скорость	3773
скорость воспроизведения	3772
скрий отговорите	326
скрий рекламата	330
скрыть	3708
скрыть ответы	3796
скрыть рекламу	3800
слайд # з #	4533
слайд # из #	3786
слайд # от #	318
слайд # із #	4533
слайд #/#	3786	4533
следвай автора	328
следвай темата	328
следвате тази тема	328
следваща новина	319
следваща снимка	319
следваща статия	319
следваща страница	319
следващо видео	304
следете на живо	319
следете темата	328
следи темата	328
следить за автором	3798
следить за онлайном	3787
следить за темой	3798
следующая	3707
следующая новость	3787
следующая статья	3704
следующая страница	3787
следующая фотография	3787
следующее видео	3772
следующее фото	3787
следующий слайд	3787
слухати	4445
слухати новину	4445
слушай новината	251
слушай статията	304
слушать	3693
слушать новость	3693
см. также	3704
смотреть # фото	3786
смотреть # фотографии	3786
смотреть # фотографий	3786
смотреть видео	3772
смотреть все	3707
смотреть все # фото	3786
смотреть все # фотографии	3786
смотреть все # фотографий	3786
смотреть все фото	3786
смотреть все фотографии	3786
смотреть все фотографий	3786
смотреть галерею	3787
смотреть онлайн-трансляцию	3787
смотреть предложение	3768
смотреть фото	3786
смотреть фотогалерею	3787
смотреть фотографии	3786
смотреть фотографий	3786
смотри также	3704
смотрите также	3704
сначала новые	3796
сначала старые	3796
снимка # от #	318
снимка #/#	318
снимок # из #	3786
советуем почитать	3704
согласен	3698
согласиться	3698
согласиться и продолжить	3770
содержание	3707
содержание статьи	3787
содержимое недоступно	3770
создано ии	3794
создано нейросетью	3794
создано при помощи ии	3794
создано с помощью ии	3794
создать аккаунт	3685
сообщение	3785
сообщение отправлено	3784
сообщить новость	3791
сообщить об опечатке	3701
сообщить об ошибке	3701
сортирай по	326
сортиране	327
сортировать	3797
сортировать по	3796
сортировка	3797
сортування	4544
сортувати	4544
сортувати за	4543
сохранено	3799
сохранить	3693
сохранить выбор	3770
сохранить на потом	3799
сохранить настройки	3770
сохранить рецепт	61
сохранить статью	3693
социальные сети	3695
спасибо за ваш голос	91	3764
спасибо за ваше сообщение	3784
спасибо за подписку	3688
спасибо за регистрацию	3784
спасибо за сообщение	3784
спасибо за участие в опросе	3764
спасибо, ваш голос учтён	3764
спершу нові	4543
спершу старі	4543
спестявате #%	314
спецпроект	3697
спецпроєкт	4448
сповіщення	4523
споделете	251
сподели	251
сподели във facebook	251
сподели като подарък	329
сподели по имейл	329
сподели статията	251
споделяне	251
спонсорирано	247
спонсорирано съдържание	330
спонсорский материал	3800
спонсорський матеріал	4547
способ оплаты	3683
способы оплаты	3683
спочатку нові	4543
спочатку старі	4543
спри да следваш	328
спробуйте пізніше	4531
спробуйте ще раз	4531
ссылка скопирована	3693
сталася помилка	4532
сталася помилка. спробуйте пізніше	4531
сталася помилка. спробуйте ще раз	4531
станете член	240
стани абонат	240
стани дарител	240
старые	3797
старі	4544
стати патроном	4526
стати підписником	4526
стати співучасником	4436
стати частиною спільноти	4436
стати членом клубу	4526
статията е заключена	313
статията е защитена с авторско право	323
статията се чете от изкуствен интелект	304
стаття захищена авторським правом	4539
стать патроном	3680
стать соучастником	3680
стать спонсором	3680
статья защищена авторским правом	3792
створено за допомогою штучного інтелекту	4541
створено за допомогою ші	4541
створено штучним інтелектом	4541
створено ші	4541
створити акаунт	4439
стежити за автором	4545
стежити за онлайном	4534
стежити за темою	4545
стислий переказ від ші	4541
стоимость доставки	3768
сторінка # з #	4533
сторінка # із #	4533
сторінка #/#	4533
страница # из #	3786
страница # от #	318
страница #/#	318	3786
стрічка новин	4454
субтитри	305	4520
субтитры	3773
судоку	299	3765	4512
сума по избор	311
сховати	4457
сховати відповіді	4543
сховати рекламу	4547
сходни новини	248
схожі матеріали	4454
схожі новини	4454
схожі статті	4454
съгласен съм и продължавам	302
съдържание от партньор	330
съдържанието е блокирано	302
съдържанието е защитено с авторски права	323
съдържанието не е налично	302
съдържанието не може да бъде показано	302
създадено от ии	325
създадено с изкуствен интелект	325
създадено с помощта на ии	325
създай профил	241
съобщение	317
съобщението е изпратено	316
съобщете за грешка	322
съобщи за грешка	322
сыграть	3765
сюжет	3704
сюжеты	3704
""", 'т': """
тагове	248
тази статия е заключена	313
так, будь ласка	4523
так, дякую	4523
так, хочу	4523
також читайте	4454
твитнуть	3693
твиттер	3694
твітнути	4445
теги	3704	4454
текст продовжується під рекламою	4448
текст создан автоматически	3794
текст створено автоматично	4541
текст читает робот	3772
текущее время	3772
текущее время #	3772
текущо време	304
текущо време #	304
телеграм	3694
телефон	317	3785	4532
тема	317	3785	4532
тема дня	3704
теми	4454
темы	3704
тест дня	3764
тествай знанията си	298
това видео вече не е налично	304
това видео не е налично	304
това поле е задължително	316
това съдържание не е налично	302
това съдържание не може да бъде показано	302
только для подписчиков	3685
только необходимые	3770
транскрипция	305
тривалість	4520
тривалість #	4519
търговско съдържание	330
тільки необхідні	4517
""", 'у': """
у вас вже є акаунт	4528
у вас включен adblock	3777
у вас нет подписки	3781
у вас уже есть аккаунт	3781
у мене вже є акаунт	4528
у мене є акаунт	4528
у мене є передплата	4528
у меня есть аккаунт	3781
у меня есть подписка	3781
у меня нет аккаунта	3781
у меня уже есть аккаунт	3781
у цій статті	4534
уведомления	3776
увеличи	319
увеличи снимката	319
увеличи текста	329
увеличи шрифта	329
увеличить	3707
увеличить изображение	3787
увеличить текст	3799
увеличить фото	3787
увеличить шрифт	3799
увійти	4439
увійти з google	4528
увійти за допомогою google	4528
увійти через apple	4528
увійти через facebook	4528
увійти через google	4528
увійти, щоб коментувати	4543
увімкнути	4523
увімкнути звук	4519
увімкнути сповіщення	4508
увімкніть сповіщення	4508
угостите нас кофе	3779
угостить кофе	3779
уже есть аккаунт	3685
уже зарегистрированы	3685
уже зареєструвалися	4439
уже отключил	3778
узнать цену	3768
укажите сумму	3779
уменьшить шрифт	3799
умови використання	4449
управление на бисквитките	302
управление на известията	307
управление на съгласието	302
управление согласием	3770
управление уведомлениями	3775
управлявай съгласието	302
управлять согласием	3770
условия за ползване	302
установить приложение	3774
усі коментарі	4543
усі матеріали	4534
усі матеріали автора	4534
усі матеріали за темою	4534
усі новини	4456
усі статті	4534
усі статті автора	4534
""", 'ф': """
файлы cookie	3698
фамилия	317	3785
фейсбук	3694
филворды	3765
фото	3704
фото # з #	4533
фото # из #	3786
фото # із #	4533
фото #/#	3786	4533
фоторепортаж	3704
""", 'х': """
харесай	251
харесва ми	327
хорошо	3698
хотите получать уведомления	3775
хочете отримувати сповіщення	4522
""", 'ц': """
це було корисно	4541
це відео більше недоступне	4519
це відео недоступне	4519
це відео недоступне у вашій країні	4519
це поле обов'язкове	4531
цей контент недоступний	4517
цей контент неможливо показати	4517
цей матеріал закритий	4528
цена на доставката	301
ця стаття закрита	4528
цял екран	304
""", 'ч': """
час читання # хв	4456
час, що залишився	4519
час, що залишився #	4519
чете синтетичен глас	304
четете без ограничения	313
четете без реклами	330
четете в приложението	306
чети без реклами	330
чети в приложението	306
чи була стаття корисною	4452
читает синтезированный голос	3772
читайте в застосунку	4521
читайте в приложении	3774
читайте еще	3704
читайте ещё	3704
читайте ниже	3697
читайте первыми в приложении	3774
читайте першими в застосунку	4521
читайте по теме	3704
читайте также	3704
читайте також	4454
читати без обмежень	4528
читати без реклами	4547
читати всю новину	4534
читати всю статтю	4534
читати далі	4456
читати з передплатою	4528
читати коментарі	4543
читати повністю	4456
читати розшифровку	4519
читати статтю повністю	4534
читати також	4454
читать без ограничений	3781
читать без рекламы	3800
читать в max	3695
читать в telegram	3695
читать всю статью	3787
читать далее	3707
читать дальше	3707
читать ещё	3707
читать комментарии	3701
читать полностью	3707
читать расшифровку	3772
читать с подпиской	3781
читать статью полностью	3787
читать также	3704
читать целиком	3787
читає синтезований голос	4519
чому я бачу цю рекламу	4547
что еще почитать	3704
что ещё почитать	3704
что-то пошло не так	3785
что-то пошло не так, попробуйте позже	3784
что-то пошло не так. попробуйте еще раз	3784
что-то пошло не так. попробуйте ещё раз	3784
что-то пошло не так. попробуйте позже	3784
чуй статията	304
""", 'ш': """
швидкість	4520
швидкість відтворення	4519
ші може помилятися	4541
""", 'щ': """
ще за темою	4454
ще не передплатник	4528
ще немає акаунта	4528
ще новини	4454
що ще почитати	4454
щомісяця	4436	4529
щомісячна підтримка	4526
щомісячний внесок	4526
щоп'ятниці. безкоштовно. без спаму	4531
щороку	4529
щось пішло не так	4532
щось пішло не так, спробуйте пізніше	4531
щось пішло не так. спробуйте пізніше	4531
щось пішло не так. спробуйте ще раз	4531
""", 'э': """
экономия #%	3782
эксклюзивно для подписчиков	3781
электронная почта	3688
электронная почта или логин	3781
эта статья закрыта	3781
это было полезно	3794
это видео больше недоступно	3772
это видео недоступно	3772
это видео недоступно в вашей стране	3772
это поле обязательно	3784
это поле обязательно для заполнения	3784
этот контент невозможно показать	3770
этот контент недоступен	3770
этот материал закрыт	3781
""", 'я': """
я вже підтримую	4435
я вимкнув блокувальник	4524
я отключил	3778
я отключил блокировщик	3777
я уже поддерживаю	3679
як вимкнути adblock	4524
як ми захищаємо джерела	4538
як ми захищаємо наші джерела	4538
якість	4520
яндекс.дзен	3694
""", 'і': """
ім'я	4532
індекс	4532
інша сума	4526
інші матеріали автора	4534
інші новини	19	4454
інші статті автора	4534
""", 'א': """
אהבתי	2087
אודות	2051
אודות הכותב	2118
אולי אחר כך	2102
אולי גם יעניין אותך	2037
אולי יעניין אותך	2037
אולי יעניין אותך גם	2075
אולי יעניין אתכם	2037
אולי יעניין אתכם גם	2075
אולי מאוחר יותר	2015
אולי פספסתם	2075
אחר כך	2103
איך מכבים	2107
איך מכבים חוסם פרסומות	2105
אימייל	2114
אימייל לא תקין	2113
אין לי דעה	2087
אין לך חשבון	2111
אין לכם חשבון	2111
אינציקלופדיית ynet	2037
אירעה שגיאה	2113
אישור	2034	2102
אישור הכל	2034	2098
אישור והמשך	2098
אני מאשר את תנאי השימוש	2113
אני מאשר קבלת דיוור	2113
אני מאשר/ת קבלת דברי פרסומת	2113
אני מאשר/ת קבלת דיוור	2113
אני מסכים	2034
אני מסכים לתנאי השימוש	2113
אני מסכים/ה לתנאי השימוש	2113
אני מסכימה	2034
אפשר	2103
אפשר התראות	2101	2102
אפשר לבטל בכל רגע	2111
אפשר תמיד	2098
אפשרויות נוספות	2124
אשר את כל העוגיות	2130
אשר הכל	2098
אשר והמשך	2098
""", 'ב': """
בדקו את תיבת הדואר	2113
בדקו את תיבת המייל	2113
בחירה	2112
בחן את עצמך	2089
בחנו את עצמכם	2089
בחסות	2080
בחר	2112
בחר מסלול	2111
בחר סכום	2132
בחרו את המינוי שלכם	2111
בחרו מינוי	2111
בחרו מסלול	2111
בחרו סכום	2132
בטל השתקה	2094
ביטול	2102
ביטול הסכמה	2098
ביטול השתקה	2094
בלי ספאם	2113
בלעדי למנויים	2111
במעקב	2122
בשיתוף	2031
בשיתוף עם	2126
""", 'ג': """
גודל גופן	65
גודל הטקסט	2124
גודל טקסט	65
גישה בלתי מוגבלת לכל הכתבות	2133
""", 'ד': """
דווח על טעות	2036
דווח על תגובה	2128
דווחו לנו על טעות	2086
דחה את כל העוגיות	2130
דחה הכל	2034	2098
דחייה	2034
דחיית הכל	2098
דיווח	2087
דיווח על טעות	2086
דיווח על תגובה	2128
דילוג לתוכן	2039
דילוג לתוכן המרכזי	2039
דלג לתוכן	2040
דלג לתוכן הראשי	2039
דלג על הפרסומת	2131
דלגו למתכון	61
דלגו על הפרסומת	2131
דף הבית	2040
""", 'ה': """
האזינו	2026
האזינו בספוטיפיי	2129
האזינו לכתבה	2094
האזן לכתבה	2094
האם הכתבה עזרה לך	2086
האם הכתבה עניינה אותך	2086
האם העמוד עזר לך	2086
האם זה היה מועיל	2086
הבא	2040
הבנתי	2041
הבקשה התקבלה	2134
הבקשה נשלחה	2134
הגב	2036
הגדל טקסט	2124
הגדל תמונה	2117
הגדלת גופן	2062	2063
הגדלת טקסט	2124
הגדלת תמונה	2117
הגדרות	2034
הגדרות עוגיות	2098
הגדרות פרטיות	2034	2098
הדפיסו את המתכון	61
הדפיסו כתבה	2074
הדפס	2026
הדפס מתכון	61
הדפסה	2026	2063
הדפסת המתכון	61
הדפסת כתבה	2074
ההודעה נשלחה	2113
ההודעה שלך	2134
ההצבעה שלך נקלטה	2086
ההצעה המשתלמת ביותר	2112
ההרשמה אושרה	2134
הודעתך נשלחה	2113
הווידאו אינו זמין	2094
הוסיפו תגובה	2036
הוסף כמקור מועדף	2122
הוסף לסל	2136
הוסף תגובה	2036
הוסף תשובה	2128
הוספה לסל	2136
הוספה לרשימת הקריאה	2062
הוספת תגובה	2036
הוקרא בקול סינתטי	2094
הורד שמע	2094
הורדת הפרק	2094
הורדת השמע	2094
הורידו את האפליקציה	2100
הזינו כתובת מייל	2134
הזכירו לי מאוחר יותר	2015
הזן כתובת אימייל	2134
החדשות ביותר	2087
החדשים ביותר	2087
החנות	2126
החשבון שלי	2018
הטבה לקוראים	2092
הטבות למנויים	2092
הטופס נשלח בהצלחה	2113
הירשם	2018
הירשמו להתראות	2101
הישנות ביותר	2087
הכי נצפים	2037
הכי נקרא	2037
הכי נקראות	2037
הכי נקראות היום	2075
הכי פופולרי	2112
הכינוי שלך	2128
הכניסו כתובת מייל	2134
הכתבה הבאה	2037
הכתבה המלאה למנויים	2074
הכתבה הקודמת	2037
הכתבה נעולה	2111
המייל האדום	2118
המייל שלך	2134
המלצות	2037
המקומות מוגבלים	2078
המשיכו לקרוא	2135
המשך בדפדפן	2100
המשך לאתר	2100
המשך לקרוא	2040
המשך עם google	2111
המשך עם אימייל	2133
המשך עם אפל	2111
המשך עם גוגל	2111
המשך עם פייסבוק	2111
המשך קריאה	2040
הנגן נטען	2094
הנצפים ביותר	2075
הנקראות ביותר	2037
הנקראים ביותר	2075
הסרטון אינו זמין	2094
הסרטון הבא	2131
הסרטון הקודם	2131
הסרטון לא זמין	2094
הסרטון נטען	2094
הסתר	2041
הסתר תגובות	2086
הסתר תשובות	2086
העדפות עוגיות	2098
העדפות פרטיות	2130
הענק כתבה במתנה	2124
הענקת כתבה במתנה	2124
העתיקו את הקישור	2074
העתיקו קישור	2074
העתק	2125
העתק קישור	2026	2063
העתקת הקישור	2074
העתקת קישור	2026	2063
הפופולרי ביותר	2112
הפופולריות ביותר	2087
הפסק לעקוב	2122
הפסקת מעקב	2122
הפעל	2058
הפעל התראות	2101
הפעל סרטון	2094
הפעלה אוטומטית	2095
הפעלת התראות	2101
הצביעו	91	2087
הצביעו בסקר	2086
הצבע	91	2087
הצבעה	91
הצבעתך נקלטה	2086
הצג את כל התגובות	2048
הצג ב-x	2129
הצג הכל	2041
הצג כתוביות	2094
הצג מפה	2041
הצג מקור	2041
הצג עוד	2040
הצג פוסט	2098
הצג פוסט זה באינסטגרם	2129
הצג פחות	2041
הצג תגובות	2086
הצג תוכן	2098
הצג תוצאות	91	2087
הצג תמיד	2098
הצג תשובות	2086
הצגת התוכן	2098
הצגת כל התגובות	2048
הצהרת נגישות	2051
הצטרפו	2016
הצטרפו אלינו	2016
הצטרפו לתומכים	2108
הצעה לקוראים	2092
הקודם	2040
הקטן טקסט	2124
הקטנת גופן	2062	2063
הקטנת טקסט	2124
הקישור הועתק	2074
הקראה אוטומטית	2094
הקש להפעלת קול	2131
הרשמה	2018
השאירו תגובה	2048
השאר אותי מחובר	2111
השאר תגובה	2048
השב	2036
השהה	2058
השתק	2095
השתקה	2095
השתתפו בסקר	2086
התגובה שלך	2128
התגובות למנויים בלבד	2128
התגובות מושבתות	2128
התחבר	2018
התחבר עם google	2111
התחברות	2018
התחברות באמצעות גוגל	2111
התחברות עם גוגל	2111
התחברות עם פייסבוק	2111
התמונה הבאה	2135
התמונה הקודמת	2135
התרומה שלי	2132
""", 'ו': """
וואטסאפ	2063
ווטסאפ	2026	2063
וידאו	2037
""", 'ז': """
זהו שדה חובה	2113
זכור אותי	2111
זמן נוכחי	2095
זמן נותר	2094
""", 'ח': """
חד פעמי	2109
חד-פעמי	2109
חדשות אחרונות	2037
חודש ראשון ב-#	2073
חודש ראשון ב-# ש"ח	2073
חודש ראשון בשקל	2073
חודש ראשון חינם	2073
חודשי	2109
חזרה למעלה	2040
חזרה לעמוד הבית	2117
חזרה לעמוד הראשי	2039
חזרה לראש העמוד	2039
חזרה לרשימה	2135
חידוש מינוי	2133
חיוב חודשי	2111
חיוב שנתי	2111
חינם, בלי ספאם	2113
חיפוש	2040
""", 'ט': """
טוויטר	2026	2063
טוען וידאו	2094
טוען נגן	2094
טלגרם	2026	2063
טעינת הפוסט	2098
טען מחדש	2105
טען מחדש את הדף	2105
טען עוד	2040
טען פוסט	2098
טען תגובות נוספות	2086
טען תוכן	2098
""", 'י': """
יציאה	2018
יציאה ממסך מלא	2094
יש לי חשבון	2111
""", 'כ': """
כבר הצבעת	2086
כבר הצבעתם	2086
כבר יש לך חשבון	2111
כבר מנוי	2111
כבר מנויים	2111
כבר מנויים? התחברו	2018
כבר נרשמת	2018
כותרות אחרונות	2037
כיביתי	2107
כיביתי את חוסם הפרסומות	2105
כל חודש	2109
כל שקל חשוב	2108
כל תרומה חשובה	2108
כל תרומה עוזרת	2108
כללי התגובות	2086
כן, אני רוצה	2101
כן, אשמח	2102
כניסה	2018
כניסה למנויים	2018
כתבה זו הוענקה במתנה	2137
כתבה זו היא תוכן ממומן	2074
כתבה ממומנת	2080
כתבה נעולה	2111
כתבו את תגובתכם	2128
כתבו לנו	2118
כתבו תגובה	2036
כתבות אחרונות	2037
כתבות מומלצות	2037
כתבות נוספות	2037
כתבות נוספות בנושא	2075
כתבות נוספות שיעניינו אתכם	2075
כתבות נוספות של הכתב	2117
כתבות קשורות	2037
כתבות שאולי פספסתם	2075
כתבות שיעניינו אתכם	2075
כתוב תגובה	2086
כתוביות	2095
כתובת אימייל לא תקינה	2113
כתובת המייל כבר רשומה	2134
כתובת המייל שלך	2134
כתובת מייל לא תקינה	2113
כתיבת תגובה	2086
""", 'ל': """
לא אהבתי	2087
לא יודע	2087
לא כעת	2015
לא ניתן להפעיל את הסרטון	2094
לא ניתן להציג את התוכן	2098
לא ניתן להציג תוכן זה	2098
לא ניתן לטעון את הסרטון	2131
לא ניתן לנגן את הסרטון	2094
לא עכשיו	2015	2102
לא תודה	2015	2102
לא, תודה	2015	2102
לגלריה	2117
לגלריה המלאה	2117
לגלריית התמונות	2117
לדף הבית	2117
לדף התרומות	2108
להאזנה בספוטיפיי	2129
להאזנה לכתבה	2094
להורדה ב-app store	2100
להורדה ב-google play	2100
להורדה מ-app store	2100
להורדה מ-google play	2100
להורדת האפליקציה	2074
להזמנה לחצו כאן	2136
להזמנת כרטיסים	2092
להמשך קריאה	2018
להרשמה	2018
להרשמה לאירוע	2078
לחידון	2089
לחידון המלא	2089
לחנות	2092
לחנות שלנו	2078
לחצו להפעלת הסאונד	2131
לידיעה המלאה	2117
לכל החדשות	2117
לכל החידונים	2089
לכל הכתבות	2040
לכל הכתבות בנושא	2075
לכל הכתבות של הכתב	2117
לכל המשחקים	2089
לכל הסרטונים	2117
לכל העדכונים, הכתבות והסרטונים	2075
לכל התגובות	2036
לכל התמונות	2117
לכתבה הבאה	2117
לכתבה הבאה בסדרה	2075
לכתבה המלאה	2117
לכתבה הקודמת	2117
לכתבה הקודמת בסדרה	2075
לכתבה נוספת	2135
לכתיבת תגובה	2048
למוצר	2136
למנויים בלבד	2022
למתכון	61
לעמוד הבית	2117
לעמוד התרומות	2108
לפרויקט המלא	2117
לפרופיל הכתב	2118
לפרטי המוצר	2136
לפרטים	2041
לפרטים והרשמה	2078
לפרטים נוספים והרשמה	2078
לפתיחת הכתבה	2133
לצפייה ביוטיוב	2129
לצפייה בכל התגובות	2048
לצפייה במסלולים	2133
לצפייה בתוצאות	91
לקריאה באפליקציה	2100
לקריאה מאוחר יותר	2137
לראש הדף	2117
לראש העמוד	2117
לרכישה באמזון	2092
לרכישה לחצו כאן	2092
לרכישת הספר	2092
לרכישת כרטיסים	2092
לרכישת כרטיסים לחצו כאן	2092
לרכישת מינוי	2018
לרכישת מינוי לחצו כאן	2074
לשלוח כתבה במתנה	2062	2063
לתיק המלא	2117
לתמונות	2117
לתרום	2016
לתרומה	2016
לתרומה לחצו כאן	2108
""", 'מ': """
מאוחר יותר	2103
מאשר	2034
מאשרת	2034
מבזקים	2037
מדיניות הפרטיות	2035
מדיניות הפרטיות ותנאי השימוש	2035
מדיניות פרטיות	2034	2051
מהירות הפעלה	2094
מהירות ניגון	2094
מודעה	2031
מומלץ עבורך	2075
מומלץ עבורכם	2075
מומלצים	2037
מוקרא בקול סינתטי	2094
מידע נוסף	2034
מיון לפי	2087
מייל	2063	2114
מיין לפי	2087
ממומן	2031
מסך מלא	2095
מסלולי מינוי	2133
מספר המקומות מוגבל	2078
מעבר למתכון	61
מעוניינים לקבל התראות	2101
מצאת טעות	2086
מצאתם טעות	2036
מצאתם טעות בכתבה	2086
מצב כהה	2130
משהו השתבש	2114
משחקים	2091
משך	2095
משך הסרטון	2131
משלוח חינם	2126
מתנה לחבר	2124
""", 'נ': """
נא להזין כתובת מייל תקינה	2113
נגישות	2051
נגן	2058
נגן וידאו	2094
נגן שמע	2131
נוצר באמצעות ai	2131
נוצר על ידי ai	2131
נושאים	2037
נושאים קשורים	2037
ניגון אוטומטי	2095
ניהול אפשרויות	2130
ניהול הסכמה	2098
ניהול העדפות	2130
ניהול עוגיות	2098
ניתן לבטל בכל עת	2111
נרשמת בהצלחה	2113
""", 'ס': """
סגור	2015
סגור גלריה	2135
סגור חלון	2135
סגור תפריט	2135
סגירה	2015
סודוקו	2091
סוף הפרסומת	2092
סוף פרסומת	2092
סיכום ai	2056
סיכום אוטומטי	2121
סיכום הכתבה	2056
סכום אחר	2108
סכום לבחירה	2132
ספרו לנו מה דעתכם	2086
סקר	91
סקר היום	91
סרטון זה אינו זמין	2094
סרטון זה אינו זמין עוד	2094
סרקו את הקוד	2100
סרקו את קוד ה-qr	2100
""", 'ע': """
עבור לתוכן	2039
עבור לתוכן המרכזי	2039
עדיין לא מנוי	2111
עדיין לא מנויים	2111
עוד	2040
עוד באותו נושא	2075
עוד בנושא	2037
עוד בערוץ	2037
עוד חדשות	2037
עוד כתבות	19	2037
עוד כתבות בנושא	19
עוד כתבות מעניינות	2074
עוד לא מנויים	2111
עוד סיפורים	2075
על הכותב	2118
עצור	2058
עקבו אחר הכתב	2122
עקבו אחר הנושא	2122
עקבו אחרי הכתב	2122
עקבו אחרי הנושא	2122
עקוב אחרי הכתב	2122
""", 'פ': """
פייסבוק	2026	2063
פנייה לכתב	2118
פנייה למערכת	2118
פרטים	2041
פרסום	2031
פרסומת	2031
פרסם	2087
פרסם אצלנו	2051
פרסמו אצלנו	2051
פתח	2041
פתח באפליקציה	2100
פתיחה באפליקציה	2100
""", 'צ': """
צור חשבון	2018
צור קשר	2036	2051
צפו באינסטגרם	2129
צפו בטוויטר	2129
צפו ביוטיוב	2129
צפו בפייסבוק	2129
צפו גם	2135
צפייה חוזרת	2131
צרו קשר	2051	2118
צרו קשר עם המערכת	2118
""", 'ק': """
קבל הכל	2034	2098
קבלת התראות	2101
קוד קופון	2136
קודי הנחה	2136
קרא גם	2037
קרא עוד	2040
קראו באפליקציה	2100
קראו בחינם	2133
קראו גם	2037
קראו עוד	2040
""", 'ר': """
רוצה לקבל התראות	2101
רוצים לקבל התראות	2101
רענון העמוד	2105
רענן את הדף	2105
רעננו את הדף	2105
""", 'ש': """
שדה זה הוא חובה	2113
שדה חובה	2113
שדות חובה	2113
שחק עכשיו	2089
שחקו עכשיו	2089
שינוי גודל הגופן	2062
שיתוף	2026
שיתוף בוואטסאפ	2124
שיתוף בווטסאפ	2026
שיתוף בטוויטר	2026
שיתוף במייל	2074
שיתוף בפייסבוק	2026
שכחת את הסיסמה	2111
שכחת סיסמה	2111
שכחתי סיסמה	2018
שלח	91	2114
שלח לחבר	2026
שלח תגובה	2086
שלחו את הכתבה במתנה	2074
שלחו במתנה	2074
שלחו כתבה במתנה	2062
שלחו לחבר	2063	2124
שלחו לנו סרטונים	2118
שלחו לנו תמונות	2118
שלחו משוב	2086
שליחה	2114
שליחה במייל	2026
שליחת כתבה במתנה	2062
שליחת משוב	2086
שליחת תגובה	2086
שם	2114
שם מלא	2114
שם משפחה	2114
שם פרטי	2114
שמור	2125
שמור העדפות	2098
שמור כתבה	2137
שמור לרשימת הקריאה	2062	2063
שמירה	2026
שמירה לרשימת הקריאה	2062
שמירת הגדרות	2098
שמירת המתכון	61
שמירת כתבה	2074
שמרו כתבה	2074
שמרו לקריאה מאוחרת	2074
שנתי	2109
שתף	2026
שתף כתבה	2137
שתפו	2026
שתפו את הכתבה	2026
שתפו בוואטסאפ	2074
שתפו בווטסאפ	2074
שתפו בטוויטר	2124
שתפו בטלגרם	2074
שתפו בפייסבוק	2026
שתפו כתבה זו	2137
""", 'ת': """
תגובה	2036
תגובות	2036
תגובות נוספות	2086
תגיות	2037
תודה על ההצבעה	2086
תודה על הצבעתך	91
תודה על התמיכה	2132
תודה על תמיכתכם	2132
תודה שהצבעת	2086
תודה שהצבעתם	2086
תודה, ההודעה נשלחה	2113
תוכן למנויים	2018
תוכן ממומן	87	2031
תוכן מסחרי	2080
תוכן מקודם	2031
תוכן פרסומי	2080
תוכן שיווקי	87	2031
תוכן שיווקי בשיתוף	2080
תוצאות	91
תוצאות ההצבעה	2128
תוצאות הסקר	2128
תורגם אוטומטית	2074
תיקון טעות	2074
תמונה # מתוך #	2039
תמכו בנו	2016
תמכו בנו בפטריאון	2108
תמלול	2095
תנאי השימוש	2035
תנאי השימוש | מדיניות הפרטיות	2035
תנאי השימוש ומדיניות הפרטיות	2035
תנאי פרסום תגובות	2086
תנאי שימוש	2034	2051
תפריט	2040
תקציר ai	2056
תקציר בינה מלאכותית	2056
תקציר הכתבה	2056
תרגום אוטומטי	2095
תרומה	2016
תרומה חד פעמית	2108
תרומה חד-פעמית	2108
תרומה חודשית	2108
תרמו	2016
תרמו עכשיו	2016
תשבץ	2091
תשבצים	2091
תשחץ	2091
תשלום באמצעות paypal	2133
""", 'ا': """
ابدا الاختبار	183
ابلاغ	181
ابلغ عن خطا	159
اترك تعليقا	126
اترك رد	180
اترك ردا	180
اتصل بنا	126	144
اجازه دادن	1687
اجازه ميدهم	1688
احجز الان	233
احجز تذكرتك	186
احجز تذكرتك الان	186
احجز مكانك	186
احدث الاخبار	127
احصل علي التنبيهات العاجلة	198
احفظ المقال	168
احفظ المقال لوقت لاحق	168
اخبار اخري	19
اخبار بيشتر	1660
اخبار ديگر	19
اخبار ذات صلة	127
اخبار ذات علاقة	169
اخبار قد تعجبك	169
اخبار قد تهمك	169
اخبار متعلقة	127
اخبار مرتبط	1622
اخبار مرتبطة	169
اخبار پيشنهادي	1660
اختبر معرفتك	183
اختبر معلوماتك	183
اختر	207
اختر اشتراكك	206
اختر الباقة	206
اختر المبلغ	229
اختر باقتك	206
اختر خطتك	206
اختر مبلغا	229
اخترنا لك	127
اخترنا لكم	169
اخر الاخبار	127
اخرين اخبار	1622
اخرين خبرها	1660
اخفاء	132
اخفاء التعليقات	180
اخفاء الردود	180
ادارة التفضيلات	227
ادارة الخيارات	227
ادارة الموافقة	191
ادارة ملفات تعريف الارتباط	124
ادامه	1626
ادامه با google	1696
ادامه با گوگل	1696
ادامه خبر	1702
ادامه در مرورگر	1684
ادامه مطلب	1626
ادخل البريد الالكتروني	231
ادخل بريدا الكترونيا صحيحا	208
ادخل بريدك الالكتروني	231
ادرس كپي شد	1646
ادعم الصحافة المستقلة	99
ادعم عملنا	203
ادعمنا	99
ادعمنا علي باتريون	203
اذهب الي الوصفة	61
ارتباط با ما	1638
ارسال	91	113	1612
ارسال التعليق	180
ارسال المقال بالبريد	168
ارسال بازخورد	1671
ارسال به تلگرام	1650
ارسال به دوستان	1612
ارسال تعليق	180
ارسال خبر	1703
ارسال ديدگاه	1671
ارسال راي	91
ارسال رايگان	1711
ارسال سوژه	1703
ارسال نظر	1621
ارسل	91
ارسل التعليق	180
ارسل تعليقك	180
ارسل لنا خبرا	214
ارسل لنا صورك	214
ارسل ملاحظاتك	180
ارشيو	1638
از دست ندهيد	1660
از راي شما متشكريم	1671
از شركت شما در نظرسنجي متشكريم	1671
از ما حمايت كنيد	1606
استطلاع	91
استطلاع الاسبوع	140
استطلاع الراي	91
استطلاع اليوم	140
استطلاع راي	91
استمع	113
استمع الي الخبر	187
استمع الي المقال	187
استمع الي هذا المقال	187
استمع علي سبوتيفاي	225
استمع للخبر	155
استمع للمقال	155
استمع للنص	155
اسم المستخدم الخاص بك	224
اشتباهي ديدهايد	1671
اشتر الان	186
اشتر الان من امازون	186
اشتر الكتاب	186
اشتر من امازون	186
اشتراك	101	1608
اشتراك بخريد	1657
اشتراك خود را انتخاب كنيد	1696
اشتراك در تلگرام	1709
اشتراك در واتساپ	1709
اشتراك گذاري	1612
اشتراك گذاري در تلگرام	1650
اشتراكگذاري	1612
اشتراكگذاري در تلگرام	1709
اشتراكگذاري در واتساپ	1709
اشترك	101
اشترك في الاشعارات	195
اضافة رد	224
اضغط لتشغيل الصوت	228
اضغط هنا لمشاهدة الفيديو	155
اضف الي السلة	233
اضف تعليق	126
اضف تعليقا	126
اضف تعليقك	180
اضف رد	224
اضف ردا	180
اضف كمصدر مفضل	218
اطبع	113
اطبع المقال	168
اطبع الوصفة	61
اطبع هذا المقال	168
اطلاعات بيشتر	1618
اظهار اقل	212
اظهار المحتوي	191
اظهار المزيد	212
اعادة المشاهدة	228
اعادة تحميل الصفحة	201
اعجبني	181
اعد تحميل الصفحة	201
اعدادات الخصوصية	191
اعدادات الكوكيز	191
اعدادات ملفات الارتباط	120
اعدادات ملفات تعريف الارتباط	124
اعلان	117
اعلان مدفوع	87	174
اعلان ممول	117
اعلانات	117
اعلانات مدفوعة	174
اعلانات ممولة	173
اعلن معنا	144
اغلاق	98
اغلاق القائمة	232
اغلاق المعرض	232
اغلاق النافذة	232
افتح الخريطة	132
افتح المقال	230
افتح في التطبيق	194
افزودن به منابع ترجيحي	1707
افضل عرض	207
افضل قيمة	207
اقبل وتابع	122
اقبل وواصل	122
اقرا الخبر كاملا	212
اقرا المزيد	131
اقرا المزيد للكاتب	145
اقرا المقال التالي	232
اقرا المقال كاملا	212
اقرا ايضا	127
اقرا في التطبيق	194
اقرا لاحقا	234
اقرا مجانا	230
اكتب تعليقا	126
اكتب تعليقك	224
اكمل القراءة	232
اكنون بازي كنيد	1674
اكواد الخصم	233
الابلاغ عن التعليق	224
الابلاغ عن خطا	159
الاحدث	181
الاخبار	127
الاستمرار في المتصفح	194
الاسم	209
الاسم الكامل	209
الاشتراك	101
الاعدادات	121
الاعلانات	117
الاقدم	181
الاقسام	127
الاكثر اعجابا	181
الاكثر تداولا	127
الاكثر تفاعلا	181
الاكثر شعبية	207
الاكثر قراءة	127
الاكثر قراءة الان	169
الاكثر قراءة اليوم	169
الاكثر مشاهدة	127
الان نه	1605
البحث	131
البريد الالكتروني	209
البريد الالكتروني غير صالح	208
البريد الالكتروني غير صحيح	208
البقاء متصلا	206
التالي	131
الترجمة	188
التشغيل التلقائي	188
التعليقات	126
التعليقات للمشتركين فقط	224
التعليقات معطلة	224
التفاصيل	132
الجودة	188
الحقول المطلوبة	208
الخبر التالي	212
الخبر السابق	212
الخروج من ملء الشاشة	187
الدخول	101
الدفع عبر باي بال	230
الذهاب الي صفحة التبرع	203
الرئيسية	131
السابق	131
السماح	196
السماح بالاشعارات	195
السماح دائما	191
السماح والمتابعة	122
السياسة التحريرية	214
الصفحة التالية	131
الصفحة الرئيسية	131
الصورة التالية	232
الصورة السابقة	232
العاب	185
العب الان	183
العب مجانا	183
العودة الي الاعلي	212
العودة الي الصفحة الرئيسية	212
العودة الي القائمة	232
العودة للصفحة الرئيسية	212
الغاء المتابعة	218
الغاء كتم الصوت	187
الفيديو التالي	228
الفيديو السابق	228
الفيديو غير متاح	187
القائمة	131
القبول والعرض	120
القبول والمتابعة	122
الكلمات المتقاطعة	185
الكلمات المفتاحية	212
المتابعة باستخدام apple	206
المتابعة باستخدام facebook	206
المتابعة باستخدام google	206
المتابعة باستخدام جوجل	206
المتابعة باستخدام غوغل	206
المتابعة بالبريد الالكتروني	230
المتابعة عبر غوغل	206
المتابعة في المتصفح	194
المتجر	222
المدة	188
المزيد	127	131
المزيد حول هذه القصة	169
المزيد عن الكاتب	145
المزيد عن الكاتبة	145
المزيد للكاتب	212
المزيد من الاخبار	127
المزيد من الخيارات	220
المزيد من الفيديوهات	212
المزيد من المعلومات	121
المزيد من المقالات	169
المزيد من مقالات الكاتب	145	212
المزيد من مقالات الكاتبة	145
المشاهدة علي يوتيوب	225
المقال التالي	127
المقال السابق	127
النتائج	91
النص المكتوب	188
الوسوم	127
الوضع الليلي	227
الوقت الحالي	188
الوقت المتبقي	187
الي الاعلي	131
الي صفحة التبرع	203
امسح رمز qr	194
امكان نمايش اين محتوا وجود ندارد	1682
امكان پخش ويدئو وجود ندارد	1678
انت تتابع هذا الموضوع	218
انت مشترك بالفعل	231
انتخاب	1697
انتخاب اشتراك	1696
انتخاب طرح	1696
انتشار	1672
انتشار يافته : #	1635
انتشار يافته: #	1635
انتقل الي الوصفة	61
انتهاي پيام	1650
انتهي الاعلان	186
اندازه فونت	65
اندازه قلم	65
اندازه متن	1709
انسخ الرابط	113
انشاء حساب	101
انشر	113
انضم الي فريقنا	159
انضموا الي فريقنا	159
اهد المقال	168
اهد هذا المقال	168
اهداء	168
اهداء المقال	168
اهم الاخبار	127
اوافق	121
اوافق علي الشروط والاحكام	208
اوافق علي سياسة الخصوصية	208
اوافق علي معالجة بياناتي	208
اولين نفري باشيد كه نظر ميدهد	1650
ايا اين مطلب براي شما مفيد بود	1671
ايا اين مطلب مفيد بود	1671
ايا اين مقاله مفيد بود	1671
ايا مايليد اعلان دريافت كنيد	1686
ايا ميخواهيد اعلان دريافت كنيد	1686
ايجاد حساب	1608
ايقاف مؤقت	187
ايميل	1699
ايميل خود را بررسي كنيد	1698
ايميل معتبر وارد كنيد	1698
ايميل نامعتبر	1698
ايميل نامعتبر است	1698
اين فيلد الزامي است	1698
اين فيلد ضروري است	1698
اين مطالب را هم بخوانيد	1660
اين مطلب را هم بخوانيد	1660
اين مطلب مفيد بود	1671
اين مقاله قفل است	1696
اين ويدئو در دسترس نيست	1678
اين ويدئو ديگر در دسترس نيست	1678
اين ويديو در دسترس نيست	1678
اپ استور	1685
اپليكيشن را دانلود كنيد	1684
اپليكيشن را نصب كنيد	1684
اگهي	1614
اگهيها	1666
""", 'ب': """
با تشكر، پيام شما ارسال شد	1698
با حمايت	1711
با ما تماس بگيريد	1703
با همكاري	1711
با پردازش دادههايم موافقم	1698
بارگذاري دوباره صفحه	1691
بارگذاري مجدد صفحه	1691
بارگذاري محتوا	1682
بارگذاري پست	1682
باز كردن	1627
باز كردن در اپليكيشن	1684
باز كردن در برنامه	1684
بازار	1685
بازخورد بدهيد	1671
بازرگاني	1666
بازي رايگان	1674
بازي كنيد	1674
بازيها	1676
بازگشت به بالا	1626
بازگشت به صفحه اصلي	1702
باقات الاشتراك	230
بالتعاون مع	222
بالفيديو	155
بحث	131
بدعم من	222
براي ارسال نظر وارد شويد	1671
برعاية	117
برعاية outbrain	173
برعاية taboola	173
برعاية تابولا	173
بريد الكتروني غير صالح	208
بريدك الالكتروني	231
برچسب ها	1622
برچسبها	1622
بزرگتر كردن متن	1709
بزرگنمايي تصوير	1702
بستن	1605
بعدا	1687
بعدا ياداوري كن	1605
بعدي	1626
بلغ عن تعليق	224
بلغ عن خطا	159
بله	1688
بله، ميخواهم	1686
به اشتراك بگذاريد	1612
به اين مطلب گوش دهيد	1678
به اين مقاله گوش دهيد	1678
بهترين پيشنهاد	1697
بيشتر	1622	1626
بيشتر ببينيد	1660
بيشتر بخوانيد	1622
بيصدا	1679
""", 'ت': """
تابع القراءة	232
تابع الكاتب	218
تابع الموضوع	218
تابع هذا الموضوع	218
تابعنا عبر	116
تابعنا علي	116
تابعونا علي	116
تاخير # ثوان	187
تازهترينها	1622
تازهسازي صفحه	1691
تبرع	99
تبرع الان	99
تبرع شهري	203
تبرع شهريا	203
تبرع لمرة واحدة	203
تبرع مرة واحدة	229
تبرعي	229
تبليغ	1614
تبليغات	1614	1638
تبليغات در گوگل	1666
تبليغات متني	1666
تجديد الاشتراك	230
تحديث الصفحة	201
تحقق من بريدك	208
تحقق من بريدك الالكتروني	208
تحميل التطبيق	112
تحميل الحلقة	187
تحميل الصوت	187
تحميل المحتوي	191
تحميل المزيد	131
تحميل المزيد من التعليقات	180
تحميل المنشور	191
تحميل من app store	194
تحميل من google play	194
تخصيص	121
تخطي الاعلان	228
تخفيف ويژه خوانندگان	1677
تذاكر	222
تذكرني	206
ترتيب	181
ترتيب حسب	181
ترجمة الية	188
ترجمه ماشيني	1679
تسجيل	101
تسجيل الخروج	101
تسجيل الدخول	101
تسجيل الدخول باستخدام google	206
تسجيل الدخول عبر جوجل	206
تسجيل الدخول عبر غوغل	206
تسجيل الدخول عبر فيسبوك	206
تسجيل دخول	101
تسوق الان	186
تشغيل الاشعارات	195
تشغيل الفيديو	187
تشغيل تلقائي	188
تصغير الخط	220
تصويت	91	181
تعداد نظرات: #	1635
تعذر تحميل الفيديو	228
تعذر تشغيل الفيديو	187
تعذر عرض المحتوي	191
تعليق	126
تعليقات	126
تعليقك	224
تغطية خاصة	169
تغيير تفضيلات الخصوصية	120
تغيير تفضيلات ملفات الارتباط	120
تفضيلات الخصوصية	227
تفضيلات ملفات تعريف الارتباط	191
تفعيل	196
تفعيل الاشعارات	112	198
تقديم # ثوان	187
تكبير الخط	220
تكبير الصورة	212
تلخيص بالذكاء الاصطناعي	217
تلغرام	113
تلقي الاشعارات	195
تلقي الاشعارات العاجلة	198
تلقي التنبيهات	198
تلقي التنبيهات العاجلة	198
تلگرام	1612
تم احتساب صوتك	180
تم ارسال رسالتك	208
تم ارسال رسالتك بنجاح	208
تم ارسال طلبك	231
تم استلام طلبك	231
تم الارسال بنجاح	208
تم الاشتراك بنجاح	208
تم انشاء الصوت بالذكاء الاصطناعي	187
تم انشاؤه بالذكاء الاصطناعي	228
تم تاكيد الاشتراك	231
تم تسجيل صوتك	180
تم نسخ الرابط	168
تماس با تحريريه	1703
تماس با ما	1621	1638
تماس با نويسنده	1703
تماشاي ويديو	1650
تمام صفحه	1679
تنزيل الحلقة	187
تنزيل الصوت	187
تنظيمات	1618
تنظيمات حريم خصوصي	1682
تنظيمات كوكي	1620
تنظيمات كوكيها	1620
تهيه اشتراك	1657
تواصل مع التحرير	214
تواصل مع الكاتب	214
تواصل مع المحرر	214
تواصل معنا	144	214
توقف پخش	1678
تويتر	113
توييتر	1612
تيليجرام	113
""", 'ث': """
ثبت ديدگاه	1671
ثبت راي	91
ثبت نام	1608
ثبت نظر	91	1621
ثبتنام	1608
ثبتنام كنيد	1664
""", 'ج': """
جار التحميل	187
جار تحميل الفيديو	187
جاري التحميل	187
جاري تحميل الفيديو	187
جاوااسكريپت غيرفعال است	1682
جدول	1676
جدول كلمات متقاطع	1676
جديدترين	1672
جديدترين اخبار	1622
جديدترينها	1672
جزئيات	1627
جستجو	1626
جستجوي پيشرفته	1638
جميع الاخبار	212
جميع الالعاب	183
جميع التعليقات	126
جميع الفيديوهات	212
جميع المواضيع	129
جميع مقالات الكاتب	212
""", 'ح': """
حالا نه	1605
حامي ما شويد	1694
حامي مالي	1711
حجم الخط	113
حجم النص	65
حدث الصفحة	201
حدث خطا	209
حدث خطا ما	209
حريم خصوصي	1620
حساب كاربري	1608
حساب كاربري دارم	1696
حساب كاربري داريد	1696
حساب كاربري نداريد	1696
حسابي	101
حصري للمشتركين	101
حظر	197
حفظ	113
حفظ الاعدادات	191
حفظ التفضيلات	191
حفظ المقال	168
حفظ الوصفة	61
حفظ للقراءة لاحقا	168
حقل الزامي	208
حقل مطلوب	208
حمايت كنيد	1606
حمايت مالي	1606
حمايت مالي از ما	1694
حمايت ماهانه	1694
حمل التطبيق	194
حمل التطبيق الان	194
حمل من app store	194
حمل من google play	194
""", 'خ': """
خاص بالمشتركين	206
خانه	1626
خبر بعدي	1650
خبر قبلي	1650
خبرهاي بيشتر	1660
خبرهاي داغ	1660
خبرهاي مرتبط	1622
خبرهاي پيشنهادي	1660
خروج	1608
خروج از تمام صفحه	1678
خريد از امازون	1677
خريد اشتراك	1657
خريد اشتراك سالانه	1657
خريد اشتراك ماهانه	1657
خريد انلاين	1677
خريد اين كتاب	1677
خريد اينترنتي	1677
خريد بليت	1677
خريد بليط	1677
خريد كتاب	1677
خطايي ديدهايد	1671
خطايي رخ داد	1699
خلاصه با هوش مصنوعي	1706
خلاصه هوش مصنوعي	1706
خواندن در اپليكيشن	1684
خواندهشده با صداي مصنوعي	1678
خودتان را بيازماييد	1674
خيارات اخري	220
خير	1688
""", 'د': """
دانش خود را بسنجيد	1674
دانلود	1644
دانلود از اپ استور	1684
دانلود از بازار	1684
دانلود از گوگل پلي	1684
دانلود اپليكيشن	1684
دانلود صدا	1678
دانلود فايل صوتي	1644	1678
دانلود فيلم	1644
دانلود مستقيم	1685
دانلود ويدئو	1678
دانلود ويديو	1644
دانلود پادكست	1678
در انتظار بررسي : #	1635
در انتظار بررسي: #	1635
در حال بارگذاري	1678
در حال بارگذاري ويدئو	1678
در حال بارگذاري ويديو	1678
در صف انتشار: #	1635
در صف بررسي: #	1635
در نظرسنجي شركت كنيد	1671
در همين رابطه	1660
در همين زمينه	1660
در پاتريون حمايت كنيد	1694
درباره ما	1638
درباره نويسنده	1703
دريافت از اپ استور	1684
دريافت از بازار	1684
دريافت از كافه بازار	1684
دريافت از كافهبازار	1685
دريافت از مايكت	1684	1685
دريافت از گوگل پلي	1684
دريافت اعلانها	1686
دستهبندي	1622
دعمك يصنع الفرق	229
دعوت به همكاري	1650
دنبال كردن	1707
دنبال كردن اين موضوع	1707
دنبال كردن موضوع	1707
دنبال كردن نويسنده	1707
ديدگاه	1621
ديدگاه خود را بنويسيد	1671
ديدگاهتان را بنويسيد	1650
ديدگاهها	1621
""", 'ذ': """
ذات صلة	127
ذخيره	1612
ذخيره تنظيمات	1682
ذخيره خبر	1650
ذخيره دستور پخت	61
ذخيره مطلب	1650
ذخيره مطلب براي بعد	1650
ذكرني لاحقا	98
""", 'ر': """
راسل التحرير	214
راسلنا	214
راي دهيد	91	1672
راي شما ثبت شد	91	1671
راي شما ثبت شده است	1671
رايگان و بدون هرزنامه	1698
ربما لاحقا	98
رد	126	1618
رد همه	1618	1682
رزرو بليت	1677
رسالتك	231
رفتن به بالا	1702
رفتن به دستور پخت	61
رفتن به صفحه كمك مالي	1694
رفض	121
رفض الكل	191
رفض جميع ملفات تعريف الارتباط	227
رمز عبور خود را فراموش كردهايد	1696
رمز عبور را فراموش كردهايد	1608
روابط ممولة	173
رپورتاژ	1614
رپورتاژ اگهي	1614
""", 'ز': """
زمان باقيمانده	1678
زمان فعلي	1679
زيرنويس	1679
""", 'س': """
سؤال اليوم	91
سالانه	1695
ساهم	99
ساهم الان	99
سجل الدخول	106
سجل الدخول للتعليق	180
سحب الموافقة	191
سرعة التشغيل	187
سرعت پخش	1678
سماح	197
سنويا	204
سودوكو	185	1676
سوژه بفرستيد	1703
سياسة التصحيح	214
سياسة التصحيحات	214
سياسة الخصوصية	124	144
سياسة الخصوصية | شروط الاستخدام	124
سياسة الخصوصية وشروط الاستخدام	124
سياسة ملفات تعريف الارتباط	124
سياست حريم خصوصي	1618	1620
سياست حفظ حريم خصوصي	1617	1618
سياست كوكي	1618
سياست كوكيها	1617
سيب اپ	1685
""", 'ش': """
شارك	113
شارك الخبر	168
شارك القصة	168
شارك المقال	113
شارك عبر واتساب	220
شارك علي	113
شارك علي تويتر	220
شارك علي فيسبوك	220
شارك علي واتساب	220
شارك في استطلاع الراي	159
شارك في الاختبار	183
شارك في الاستطلاع	159
شارك في التصويت	180
شارك هذا الخبر	234
شارك هذا المقال	234
شارك هذا الموضوع	113
شارك هذه الصفحة	234
شاركنا برايك	180
شاركنا رايك	126
شاركها	168
شاركونا اراءكم	180
شاهد الصور	212
شاهد الفيديو	155
شاهد ايضا	127
شاهد بالفيديو	155
شاهد علي يوتيوب	225
شاهد كل الصور	129
شايد بعدا	1605
شحن مجاني	222
شراء التذاكر	186
شراء من امازون	186
شرايط ارسال نظر	1671
شرايط استفاده	1620
شرايط استفاده و حريم خصوصي	1620
شرايط را ميپذيرم	1698
شركاؤنا	191
شركاي ما	1682
شركت در ازمون	1674
شركت در نظرسنجي	1671
شروط الاستخدام	124	144
شروط الاستخدام | سياسة الخصوصية	124
شروط الاستخدام وسياسة الخصوصية	124
شروط التعليق	180
شروع ازمون	1674
شكرا لتصويتك	91	180
شكرا لدعمك	229
شكرا لدعمكم	229
شكرا لمشاركتك	180
شكرا، تم ارسال رسالتك	208
شما اين موضوع را دنبال ميكنيد	1707
شما قبلا راي دادهايد	1671
شنيدن اين مطلب	1678
شنيدن مقاله	1678
شهريا	204
""", 'ص': """
صفحة التبرع	203
صفحه اصلي	1626
صفحه كمك مالي	1694
صندوق ورودي خود را بررسي كنيد	1698
صوت	91	181
صوت اصطناعي	228
صوت الان	91
""", 'ط': """
طالع ايضا	169
طباعة	113
طباعة المقال	168
طباعة الوصفة	61
""", 'ظ': """
ظرفيت محدود	1664
ظرفيت محدود است	1664
""", 'ع': """
عدم السماح	197
عرض اقل	132
عرض الاشتراكات	230
عرض الاصل	132
عرض الباقات	230
عرض التعليقات	180
عرض التفاصيل	132
عرض الردود	180
عرض الصور	212
عرض الكل	131
عرض المحتوي	191
عرض المزيد	131
عرض المزيد من التعليقات	180
عرض الملف	212
عرض المنتج	233
عرض المنشور	191
عرض النتائج	91	181
عرض النص الاصلي	132
عرض النص المكتوب	187
عرض جميع الاخبار	212
عرض جميع الصور	212
عرض خاص للقراء	186
عرض علي اكس	225
عرض علي انستغرام	225
عرض علي تويتر	225
عرض علي فيسبوك	225
عرض كل الصور	129
عرض كل المقالات	129
عرض هذا المنشور علي instagram	225
عرض هذا المنشور علي انستغرام	225
عروض المشتركين	186
عضويت	1608
عطلت مانع الاعلانات	201
عكس	1622
عكسهاي بيشتر	1702
عكسهايتان را براي ما بفرستيد	1703
علي فيسبوك وتويتر	116
عن الكاتب	214
عن الكاتبة	145
عودة للاعلي	212
""", 'غ': """
غرد	113
غير قابل انتشار: #	1635
غيرفعال كردم	1693
غيرقابل انتشار: #	1635
""", 'ف': """
فتح	132
فتح التطبيق	194
فتح في التطبيق	194
فراموشي رمز عبور	1696
فروشگاه	1711
فعال كردن	1687
فعال كردن اعلانها	1686
فعالسازي	1688
فعالسازي اعلانها	1686
فعل الاشعارات	195
فعلا نه	1687
فقط براي مشتركان	1608
فهمت	132
فيديو	127
فيديو غير متاح	187
فيسبوك	113	1612
فيلد الزامي	1698
فيلدهاي الزامي	1698
فيلم اصلي	1644
""", 'ق': """
قبلي	1626
قبول	121
قبول الجميع	191
قبول الكل	191
قبول جميع ملفات تعريف الارتباط	227
قبول كنيد و ادامه دهيد	1617
قبول همه	1682
قبول همه كوكيها	1617
قبول و ادامه	1618	1682
قبول ومتابعة	191
قد يعجبك	127
قد يعجبك ايضا	19	127
قد يهمك	127
قد يهمك ايضا	127
قديميترين	1672
قديميترينها	1672
قراءة المزيد	131
قصص مقترحة	169
قواعد التعليق	180
قواعد التعليقات	180
قوانين ارسال نظر	1671
قوانين و مقررات	1638
قوانين و مقررات را ميپذيرم	1698
قيم المقال	159
قيم الوصفة	61
قيم هذا المقال	159
""", 'ك': """
كافه بازار	1685
كافهبازار	1685
كبر الصورة	212
كتم الصوت	188
كد qr را اسكن كنيد	1684
كد ويدئو	1644
كد ويديو	1644
كد پخش	1644
كل الاخبار	212
كل الالعاب	183
كل الصور	212
كل المواضيع	129
كل شهر	204
كل مساهمة تصنع فرقا	203
كل مساهمة مهمة	203
كل مقالات الكاتب	145	212
كلمات دلالية	127
كلمات متقاطعة	185
كلمات مفتاحية	127
كليدواژهها	1622
كمك كنيد	1606
كمك مالي	1606
كمك ماهانه	1694
كمك يكباره	1694
كن اول المعلقين	168
كن داعما	99
كود خصم	233
كوكيها	1620
كوچكتر كردن متن	1709
كيف اعطل مانع الاعلانات	201
كيف اعطله	202
كيفية التعطيل	202
كيفيت	1679
كيفيت اصلي	1644
كپي	1710
كپي شد	1646	1650
كپي كردن لينك	1650
كپي لينك	1612
كپي لينك كوتاه	1646
""", 'ل': """
لا اعرف	181
لا اوافق	121
لا راي لي	181
لا شكرا	98
لا يمكن تشغيل الفيديو	187
لا يمكن عرض هذا المحتوي	191
لا، شكرا	98
لاحقا	98
لدي حساب	206
لديك حساب	206
لديك حساب بالفعل	206
لست مشتركا	206
لست مشتركا بعد	206
لطفا ان را غيرفعال كنيد	1693
لطفا نظر خود را بنويسيد	1634
لطفا يك ايميل معتبر وارد كنيد	1698
لغو در هر زمان	1696
لغو دنبال كردن	1707
لغو رضايت	1682
لقد صوت من قبل	180
لقد صوتت بالفعل	140
لقد عطلته	201
لقد قمت بالتصويت	180
للاعلان معنا	144
للمشتركين	103
للمشتركين فقط	106
لم يعجبني	181
ليس الان	98
ليس لديك حساب	206
لينك خبر كپي شد	1646
لينك كوتاه	1612
لينك كوتاه خبر	1646	1650
لينك كوتاه كپي شد	1646
لينك كپي شد	1646	1650
""", 'م': """
مادة اعلانية	117
ماهانه	1695
مايكت	1685
مبلغ اخر	203
مبلغ دلخواه	1694
مبلغ ديگر	1694
مبلغ مختلف	203
مبلغ مخصص	229
متابع	218
متابعة القراءة	232
متابعة الكاتب	218
متابعة الموضوع	218
متابعة علي الموقع	194
متن كامل خبر	1702
متن كامل مقاله را بخوانيد	1702
متن پيادهشده	1679
متوجه شدم	1627
متوفر علي app store	194
متوفر علي google play	194
مجانا وبدون رسائل مزعجة	208
مجموع ديدگاهها : #	1635
مجموع نظرات: #	1635
محبوبترين	1697
محبوبترينها	1672
محتواي تبليغاتي	1614
محتواي حمايتشده	1650
محتواي پولي	1677
محتوي اعلاني	174
محتوي برعاية	174
محتوي للمشتركين	103
محتوي مدفوع	186
محتوي ممول	87	117
مخالفم	1618
مختارات	127
مخصوص مشتركان	1696
مدة الفيديو	228
مدت	1679
مدت زمان	1679
مديريت رضايت	1682
مديريت كوكيها	1682
مرا به خاطر بسپار	1696
مرة واحدة	204
مرتبسازي	1672
مرتبسازي بر اساس	1672
مزايا المشتركين	186
مزاياي مشتركان	1677
مزيد من مقالات الكاتب	145
مزيد من مقالات الكاتبة	145
مساحة اعلانية	174
مستخدم جديد	101
مسدودكننده را غيرفعال كردم	1691
مشاركة	113
مشاركة عبر البريد	220
مشاركة عبر فيسبوك	220
مشاركة عبر واتساب	113
مشاركة علي تويتر	113
مشاركة علي فيسبوك	113
مشاهده بيشتر	1626
مشاهده عكسها	1702
مشاهده قيمت	1677
مشاهده محتوا	1682
مشاهده نتايج	91	1672
مشاهده همه	1626
مشاهده پاسخها	1671
مشاهده پرونده	1702
مشاهده گالري	1702
مشترك شويد	1608
مشغل الصوت	228
مشغل الفيديو	228
مشكلي پيش امد	1699
مطالب بيشتر	1660
مطالب ديگر اين نويسنده	1702
مطالب مرتبط	1622
مطالب پيشنهادي	1660
مطلب بعدي	1702
مطلب قبلي	1702
معرض الصور	212
مقال مهدي من مشترك	234
مقالات اخري للكاتب	145	169
مقالات اخري للكاتبة	145
مقالات ذات صلة	127
مقالات قد تعجبك	169
مقالات قد تهمك	169
مقالات مرتبط	1622
مقاله بعدي	1702
مقاله قبلي	1702
مقترحات برعاية taboola	173
مقروء بصوت اصطناعي	187
ملء الشاشة	188
ملخص الذكاء الاصطناعي	217
ملخص بالذكاء الاصطناعي	217
ملفات تعريف الارتباط	124
من نحن	144
منتشر شده: #	1635
منو	1626
مهمترين اخبار	1622
مواضيع ذات صلة	127
مواضيع قد تهمك	169
مواضيع متعلقة	169
مواضيع مرتبطة	169
موافق	121
موافق ومتابعة	191
موافقة ومتابعة	122
موافقم	1618
موضوعات ذات صلة	127
موضوعات متعلقة	169
مولد بالذكاء الاصطناعي	228
ميخواهيد اعلان دريافت كنيد	1686
""", 'ن': """
نام	1699
نام خانوادگي	1699
نام و نام خانوادگي	1699
نبذة عن الكاتب	214
نبذة عن الكاتبة	145
نتائج الاستطلاع	224
نتائج التصويت	224
نسخ	221
نسخ الرابط	113
نسخ رابط المقال	168
نسخه صوتي مقاله	1678
نسخه وب	1685
نسخه چاپي	1650
نسيت كلمة السر	206
نسيت كلمة المرور	101
نشر	181
نصب اپليكيشن	1684
نظر	1621
نظر بدهيد	1650
نظر خود را با ما در ميان بگذاريد	1650
نظر خود را بنويسيد	1621
نظر خود را بگوييد	1671
نظر سنجي	91
نظر شما	1621
نظر شما درباره اين خبر چيست	1650
نظر كاربران	1634
نظرات	1621
نظرات بينندگان	1634
نظرات شما	1634
نظرات كاربران	1634
نظرات مخاطبان	1634
نظرتان را بگوييد	1671
نظرسنجي	91	1650
نظري ندارم	1672
نعم اريد	197
نعم، اريد	195
نقشه سايت	1638
نمايش اين محتوا ممكن نيست	1682
نمايش بيشتر	1626
نمايش زيرنويس	1678
نمايش كمتر	1627
نمايش متن اصلي	1627
نمايش محتوا	1682
نمايش نتايج	91
نمايش نظرات	1671
نمايش نظرات بيشتر	1671
نمايش نقشه	1627
نمايش همه	1627
نمايش پاسخها	1671
نمايش پست	1682
نميدانم	1672
ننصح بقراءة	127
نه ممنون	1605	1688
نه، ممنون	1688
نهاية الاعلان	186
""", 'ه': """
هديه دادن مقاله	1709
هذا البريد مسجل مسبقا	231
هذا الحقل الزامي	208
هذا الحقل مطلوب	208
هذا الفيديو غير متاح	187
هذا الفيديو لم يعد متاحا	187
هذا المحتوي للمشتركين	103
هذا المقال للمشتركين	103
هذا المقال مقفل	206
هذه المادة للمشتركين	168
هر زمان ميتوانيد لغو اشتراك كنيد	1698
هر كمكي مهم است	1694
هر ماه	1695
هل افادك هذا المقال	180
هل ترغب باستلام الاشعارات	195
هل ترغب في تلقي الاشعارات	195
هل تريد تلقي اشعارات	195
هل تريد تلقي الاشعارات	195
هل كان هذا المقال مفيدا	180
هل كان هذا مفيدا	180
هل كانت هذه الصفحة مفيدة	180
هل لديك حساب	206
هل نسيت كلمة المرور	206
هل وجدت خطا	180
همرساني	1612
همه اخبار	1702
همه بازيها	1674
همه خبرها	1702
همه عكسها	1702
همه مطالب	1702
همه مطالب نويسنده	1702
همه ويدئوها	1702
هميشه اجازه داده شود	1682
هميشه نمايش بده	1682
همچنين ببينيد	1660
همچنين بخوانيد	1622
هنوز ثبتنام نكردهايد	1696
هنوز مشترك نيستيد	1696
هيئة التحرير	144
""", 'و': """
واتساب	113
واتساپ	1612
ورود	1608
ورود / ثبت نام	1608
ورود با اپل	1696
ورود با فيسبوك	1696
ورود با گوگل	1696
ورود مشتركان	1657
وسوم	127
وصول غير محدود الي جميع المقالات	230
وظائف	144
ويدئو در دسترس نيست	1678
ويديو	1622
ويديو در دسترس نيست	1678
ويژه خوانندگان	1677
ويژه مشتركان	1608
""", 'ي': """
يتم تحميل الفيديو	187
يدفع سنويا	206
يستمر المقال بعد الاعلان	173
يك بار	1695
يكبار	1695
يمكنك الالغاء في اي وقت	206
يمكنك الغاء الاشتراك في اي وقت	208
""", 'پ': """
پاسخ	1621
پايان اگهي	1677
پايان تبليغ	1677
پخش	1644
پخش خودكار	1679
پخش ويدئو	1678
پخش ويدئو ممكن نيست	1678
پخش ويديو	1678
پذيرش همه	1618	1682
پذيرش و ادامه	1682
پذيرفتن	1618
پربازديدترين	1622
پربازديدترينها	1622
پربازديدها	1622
پربازديدهاي امروز	1660
پربازديدهاي هفته	1660
پربحثترينها	1622
پربينندهترين	1660
پربينندهترين خبرها	1660
پربينندهترينها	1660
پرداخت سالانه	1696
پرداخت ماهانه	1696
پسنديدم	1672
پنهان كردن پاسخها	1671
پيام بازرگاني	1666
پيام شما ارسال شد	1698
پيام شما با موفقيت ارسال شد	1698
پيشنهاد خواندني	1660
پيشنهاد سردبير	1622
پيشنهاد ما	1622
پيوندها	1638
""", 'چ': """
چاپ	1612
چاپ دستور پخت	61
چگونه غيرفعال كنم	1693
چگونه مسدودكننده را غيرفعال كنم	1691
""", 'گ': """
گالري تصاوير	1702
گالري عكس	1702
گزارش تخلف	1671
گزارش خطا	1621
گزارش خطا در اين خبر	1650
گزينههاي بيشتر	1709
گوگل پلي	1685
""", 'अ': """
अकाउंट नहीं है	2209
अक्षर का आकार	65
अक्षर छोटे करें	2221
अक्षर बडे करें	2221
अगला	2157
अगला लेख	2215
अगली खबर	2155
अगली स्टोरी	2215
अनफॉलो करें	2219
अनम्यूट	2195
अनिवार्य	2212
अनुमति दें	2203
अन्य खबरें	19	2155
अन्य राशि	2207
अन्य विकल्प	2221
अपना इनबॉक्स देखें	2211
अपना ईमेल दर्ज करें	2211
अपना ईमेल देखें	2211
अपना ज्ञान परखें	2191
अपना प्लान चुनें	2209
अपनी तस्वीरें हमें भेजें	2216
अपनी प्रतिक्रिया दें	2188
अपनी राय दें	2154
अपनी राय बताएं	2188
अभी खरीदें	2194
अभी खेलें	2191
अभी डाउनलोड करें	2201
अभी तक सब्सक्राइबर नहीं हैं	2209
अभी दान करें	2144
अभी नहीं	2143
अमान्य ईमेल	2211
अमेजन पर खरीदें	2194
अवधि	2196
""", 'आ': """
आगे पढें	2157
आज का सवाल	91
आज की अन्य खबरें	2181
आप इस विषय को फॉलो कर रहे हैं	2219
आप कभी भी अनसब्सक्राइब कर सकते हैं	2211
आप पहले ही वोट कर चुके हैं	2188
आपका वोट दर्ज हो गया	2188
आपका वोट दर्ज हो गया है	2188
आपका संदेश भेज दिया गया है	2211
आपके लिए	2155
आपको यह भी पसंद आ सकता है	2181
आपको ये भी पसंद आ सकता है	2181
आवश्यक फील्ड	2211
""", 'इ': """
इस विषय को फॉलो करें	2219
इसे भी देखें	2181
इसे भी पढें	2155
""", 'ई': """
ई-पेपर	2145
ईमेल	2212
ईमेल से शेयर करें	2221
""", 'ऊ': """
ऊपर जाएं	2157
""", 'ए': """
एआई आवाज में सुनें	2195
एआई द्वारा तैयार	2169
एआई समरी	2169
एआई सारांश	2169
एआई से तैयार सारांश	2169
एक बार	2208
एक बार का दान	2207
एप डाउनलोड करें	2201
""", 'ऐ': """
ऐप इंस्टॉल करें	2201
ऐप खोलें	2201
ऐप डाउनलोड करें	2201
ऐप में खोलें	2201
ऐप में पढें	2201
ऐप स्टोर से डाउनलोड करें	2201
""", 'ऑ': """
ऑटोप्ले	2196
ऑडियो डाउनलोड करें	2195
ऑफर देखें	2194
""", 'औ': """
और खबरें	2155
और टिप्पणियां देखें	2188
और देखें	2157
और पढें	2155	2157
और भी पढें	2181
""", 'क': """
कभी भी रद्द करें	2209
कम दिखाएं	2158
कमेंट	2154
कमेंट करें	2154
कमेंट लिखें	2188
कमेंट्स	2154
कह नहीं सकते	2189
किताब खरीदें	2194
कीमत देखें	2194
कुकी नीति	2153
कुकी सेटिंग्स	2199
कुकीज प्रबंधित करें	2199
कुछ गलत हो गया	2212
के सहयोग से	2223
केवल सदस्यों के लिए	2145
केवल सब्सक्राइबर के लिए	2209
कैसे बंद करें	2206
कॉपी	2222
कॉपी करें	2222
कॉपी लिंक	2148
क्या आप नोटिफिकेशन चाहते हैं	2202
क्या आप नोटिफिकेशन पाना चाहते हैं	2202
क्या आप सूचनाएं पाना चाहते हैं	2202
क्या यह उपयोगी था	2188
क्या यह खबर उपयोगी थी	2188
क्या यह पेज उपयोगी था	2188
क्या यह लेख उपयोगी था	2188
क्यूआर कोड स्कैन करें	2201
क्रमबद्ध करें	2189
क्विज खेलें	2191
""", 'ख': """
खबर सुनें	2195
खाता नहीं है	2209
खाता बनाएं	2145
खोजें	2157
खोलें	2158
""", 'ग': """
गलती की सूचना दें	2188
गलती बताएं	2158
गलती मिली	2188
गूगल प्ले से डाउनलोड करें	2201
गूगल से जारी रखें	2209
गूगल से लॉगिन करें	2209
गेम्स	2193
गैलरी देखें	2215
गोपनीयता नीति	2153
गोपनीयता सेटिंग्स	2199
""", 'च': """
चर्चा में क्यों है	2181
चुनें	2210
""", 'ज': """
जरूर पढें	2181
जवाब छिपाएं	2188
जवाब दें	2154
जवाब देखें	2188
जवाब भेजें	2188
जावास्क्रिप्ट बंद है	2199
ज्यादा दिखाएं	2215
ज्यादा पढी गई	2181
""", 'ट': """
टिकट खरीदें	2194
टिकट बुक करें	2194
टिप्पणियां	2154
टिप्पणी	2154
टिप्पणी करें	2154
टिप्पणी के नियम	2188
टिप्पणी के लिए लॉगिन करें	2188
टिप्पणी भेजें	2188
टिप्पणी लिखें	2188
टेक्स्ट साइज	65
टैग्स	2155
टॉप न्यूज	2155
टॉप स्टोरीज	2181
ट्रांसक्रिप्ट	2196
ट्रेंडिंग	2155
ट्विटर	2148
ट्विटर पर शेयर करें	2221
""", 'ठ': """
ठीक है	2158
""", 'त': """
तस्वीर बडी करें	2215
तस्वीरें देखें	2215
ताजा खबरें	2155
ताजा समाचार	2155
""", 'द': """
दान करें	2144
दान पेज पर जाएं	2207
देश की और खबरें	2181
दोस्तों को भेजें	2169
""", 'ध': """
धन्यवाद, आपका संदेश भेज दिया गया है	2211
""", 'न': """
नक्शा देखें	2158
नतीजे देखें	91
नवीनतम	2189
नहीं धन्यवाद	2143
नहीं, धन्यवाद	2143
नाम	2212
नियम और शर्तें	2153
नियम और शर्तें | गोपनीयता नीति	2153
नोटिफिकेशन ऑन करें	2202
नोटिफिकेशन चालू करें	2202
""", 'प': """
पता नहीं	2189
परिणाम देखें	91	2189
पसंदीदा स्रोत के रूप में जोडें	2219
पहले से खाता है	2209
पहले से सब्सक्राइबर हैं	2209
पाठकों के लिए विशेष ऑफर	2194
पार्टनर कंटेंट	2184
पासवर्ड भूल गए	2209
पिछला	2157
पिछला लेख	2215
पिछली खबर	2155
पूरा नाम	2212
पूरा लेख पढें	2215
पूरी खबर पढें	2157
पेज दोबारा लोड करें	2205
पेज रिफ्रेश करें	2205
पेज रीफ्रेश करें	2205
पेड कंटेंट	2194
पोल	91
पोल में हिस्सा लें	2188
पोस्ट लोड करें	2199
प्रचार	2151
प्रतिक्रिया दें	2154
प्रतिलिपि	2196
प्राइवेसी सेटिंग्स	2199
प्रायोजक	2223
प्रायोजित	2151
प्रायोजित सामग्री	2184
प्रिंट	2222
प्रिंट करें	2148
प्रीमियम	2145
प्लान चुनें	2209
प्ले स्टोर से डाउनलोड करें	2201
प्लेबैक गति	2195
प्लेबैक स्पीड	2195
प्लेयर लोड हो रहा है	2195
""", 'फ': """
फीडबैक दें	2188
फीडबैक भेजें	2188
फुल स्क्रीन	2196
फुल स्क्रीन से बाहर निकलें	2195
फेसबुक	2148
फेसबुक पर शेयर करें	2148
फेसबुक से जारी रखें	2209
फेसबुक से लॉगिन करें	2209
फॉन्ट आकार	2221
फॉन्ट साइज	65
फॉलो कर रहे हैं	2219
फॉलो करें	2219
फोटो	2155
फोटो गैलरी	2181
फोटो गैलरी देखें	2215
फ्लिपकार्ट पर खरीदें	2194
""", 'ब': """
बंद करें	2143
बडी खबरें	2155
बाद में	2143
बाद में याद दिलाएं	2143
ब्राउजर में जारी रखें	2201
""", 'भ': """
भेजें	2212
""", 'म': """
मशीनी अनुवाद	2196
मान्य ईमेल दर्ज करें	2211
मासिक	2208
मासिक दान	2207
मासिक भुगतान	2209
मासिक सहयोग	2207
मुख्य समाचार	2155
मुझे याद रखें	2209
मुफ्त डिलीवरी	2223
मुफ्त में खेलें	2191
मुफ्त, कोई स्पैम नहीं	2211
मूल देखें	2158
मेन्यू	2157
मेरा खाता	2145
मेरा खाता है	2209
मैं नियम और शर्तों से सहमत हूं	2211
मैंने ऐड ब्लॉकर बंद कर दिया	2205
मैंने बंद कर दिया	2206
म्यूट	2196
""", 'य': """
यह खबर सुनें	2195
यह फील्ड अनिवार्य है	2211
यह फील्ड आवश्यक है	2211
यह भी देखें	2181
यह भी पढें	2155
यह लेख लॉक है	2209
यह लेख सुनें	2195
यह वीडियो अब उपलब्ध नहीं है	2195
यह वीडियो उपलब्ध नहीं है	2195
यह सामग्री नहीं दिखाई जा सकती	2199
ये खबरें भी पढें	2181
ये भी जानें	2181
ये भी देखें	2181
ये भी पढें	2155
""", 'र': """
रजिस्टर करें	2145
रिपोर्ट करें	2189
रेसिपी पर जाएं	61
रेसिपी प्रिंट करें	61
रेसिपी सेव करें	61
""", 'ल': """
लाइक	2189
लाइक करें	2189
लिंक कॉपी करें	2148	2169
लिंक कॉपी हो गया	2221
लेख उपहार में दें	2221
लेख सुनें	2195
लेखक के अन्य लेख	2215
लेखक के और लेख	2215
लेखक के बारे में	2216
लेखक को फॉलो करें	2219
लेखक परिचय	2216
लॉग इन	2145
लॉग इन करें	2145
लॉगआउट	2145
लॉगिन	2145
लोकप्रिय	2155
लोड हो रहा है	2195
""", 'व': """
वर्ग पहेली	2193
वर्तमान समय	2196
विज्ञापन	2151
विज्ञापन के बाद जारी	2184
विज्ञापन समाप्त	2194
विज्ञापन हटाएं	2169
विवरण	2158
विषय	2155
विषय को फॉलो करें	2219
वीडियो	2155
वीडियो उपलब्ध नहीं है	2195
वीडियो चलाएं	2195
वीडियो नहीं चलाया जा सकता	2195
वीडियो लोड हो रहा है	2195
वोट करने के लिए धन्यवाद	2188
वोट करें	91	2189
वोट दें	91
वोट देने के लिए धन्यवाद	2188
व्हाट्सएप	2148
व्हाट्सएप पर शेयर करें	2221
व्हाट्सऐप पर शेयर करें	2221
""", 'श': """
शायद बाद में	2143
शिकायत करें	2189
शेयर	2148
शेयर करें	2148
शेष समय	2195
""", 'स': """
संपर्क करें	2154
संपादक को लिखें	2216
संबंधित खबरें	2155
संबंधित लेख	2155
संबंधित वीडियो	2181
संबंधित समाचार	2155
सदस्य बनें	2144
सबटाइटल	2196
सबटाइटल दिखाएं	2195
सबमिट करें	2212
सबसे अच्छा ऑफर	2210
सबसे ज्यादा पढी गई	2155
सबसे ज्यादा पढी गई खबरें	2181
सबसे ज्यादा पढी गईं	2181
सबसे नए	2189
सबसे पुराने	2189
सबसे लोकप्रिय	2210
सब्सक्राइब	2145
सब्सक्राइब करें	2145
सभी अस्वीकार करें	2199
सभी कमेंट देखें	2188
सभी खबरें	2215
सभी खबरें देखें	2215
सभी गेम	2191
सभी गेम्स	2191
सभी टिप्पणियां देखें	2188
सभी तस्वीरें देखें	2215
सभी दिखाएं	2158
सभी देखें	2157
सभी फोटो देखें	2215
सभी वीडियो	2215
सभी वीडियो देखें	2215
सभी स्वीकार करें	2199
समझ गया	2158
समर्थन करें	2144
सर्वे	91
सर्वे में हिस्सा लें	2188
सहमति प्रबंधित करें	2199
सहमति वापस लें	2199
सहयोग करें	2144
सही ईमेल दर्ज करें	2211
साइन अप	2145
साइन इन	2145
साझा करें	2148
सामग्री दिखाएं	2199
सामग्री देखें	2199
सामग्री लोड करें	2199
सालाना	2208
सालाना भुगतान	2209
सिर्फ सब्सक्राइबर के लिए	2209
सीधे रेसिपी पर जाएं	61
सुडोकू	2193
सुधार नीति	2216
सूचनाएं चालू करें	2202
सेव करें	2148
स्पॉन्सर्ड	2151
स्पॉन्सर्ड कंटेंट	2184
स्वचालित अनुवाद	2196
स्वीकार करें और जारी रखें	2199
""", 'ह': """
हमसे संपर्क करें	2216
हमारा समर्थन करें	2144
हमारी मदद करें	2207
हमें लिखें	2216
हमें सपोर्ट करें	2207
हमें सहयोग दें	2207
हमेशा अनुमति दें	2199
हर महीने	2208
हर योगदान महत्वपूर्ण है	2207
हर योगदान मायने रखता है	2207
हां, चाहिए	2202
होम	2157
होम पेज पर जाएं	2215
""", 'অ': """
অক্ষরের আকার	65
অটোপ্লে	374
অডিও ডাউনলোড করুন	373
অনুদান দিন	337
অনুদান পাতায যান	382
অনুমতি দিন	379
অনুসরণ করছেন	394
অনুসরণ করুন	394
অন্য পরিমাণ	382
অ্যাকাউন্ট আছে	384
অ্যাকাউন্ট নেই	384
অ্যাপ ডাউনলোড করুন	377
অ্যাপ স্টোর থেকে ডাউনলোড করুন	377
অ্যাপে খুলুন	377
অ্যাপে পডুন	377
""", 'আ': """
আগের খবর	389
আপনার জন্য নির্বাচিত	363
আপনার বার্তা পাঠানো হযেছে	386
আপনার ব্রাউজার অডিও সমর্থন করে না	373
আপনার ব্রাউজার ভিডিও সমর্থন করে না	373
আপনার ভোট গৃহীত হযেছে	369
আপনার ভোট গ্রহণ করা হযেছে	369
আপনার মতামত জানান	369
আপনি আগেই ভোট দিযেছেন	369
আপনি কি নোটিফিকেশন পেতে চান	378
আবশ্যক	387
আমাকে মনে রাখুন	384
আমাদের সমর্থন করুন	382
আমাদের সহাযতা করুন	382
আমি শর্তাবলিতে সম্মত	386
আরও খবর	339
আরও দেখুন	339
আরও পডতে পারেন	363
আরও পডুন	339
আরও মন্তব্য দেখুন	369
আরও সংবাদ	363
আরো খবর	363
আরো পডুন	363
""", 'ই': """
ইমেইল	387
ইমেইল সঠিক নয	386
""", 'উ': """
উত্তর দিন	370
উত্তর দেখুন	369
উপরে যান	389
""", 'এ': """
এ জাতীয আরও খবর	363
এ জাতীয আরো খবর	363
এ সম্পর্কিত আরও খবর	339
এ সম্পর্কিত আরও পডুন	363
এআই সারাংশ	393
এই কনটেন্ট দেখানো যাচ্ছে না	375
এই ঘরটি আবশ্যক	386
এই বিভাগের আরও খবর	363
এই বিভাগের আরো খবর	363
এই বিষয অনুসরণ করুন	394
এই ভিডিওটি আপনার দেশে দেখা যাবে না	373
এই ভিডিওটি আর নেই	373
এই ভিডিওটি পাওযা যাচ্ছে না	373
এই লেখাটি কি উপকারী ছিল	369
এককালীন	383
এককালীন অনুদান	382
এখন নয	379
এখনই কিনুন	372
এখনই খেলুন	371
""", 'ক': """
কনটেন্ট দেখান	375
কনটেন্ট লোড করুন	375
কপি করুন	396
কপি লিংক	362
কম দেখুন	389
কিউআর কোড স্ক্যান করুন	377
কিছু ভুল হযেছে	387
কুইজ খেলুন	371
কুইজে অংশ নিন	371
কুকি সেটিংস	375
""", 'খ': """
খবরটি শুনুন	373
খবরটি শেযার করুন	362
""", 'গ': """
গুগল দিযে লগইন করুন	384
গুগল প্লে থেকে ডাউনলোড করুন	377
গোপনীযতা সেটিংস	375
গ্যালারি দেখুন	389
গ্রহণ করে এগিযে যান	375
""", 'ছ': """
ছবি দেখুন	389
ছবি বড করুন	389
ছবির গ্যালারি	389
""", 'জ': """
জনপ্রিয খবর	363
জমা দিন	387
জরিপ	91
জরিপে অংশ নিন	369
জানি না	370
জাভাস্ক্রিপ্ট বন্ধ আছে	375
""", 'ট': """
টিকিট কাটুন	372
টিকিট কিনুন	372
টুইটারে শেযার করুন	395
""", 'ন': """
নতুন	370
নাম	387
নিবন্ধন	337
নোটিফিকেশন চালু করুন	378
নোটিফিকেশন পেতে চান	378
""", 'প': """
পরবর্তী খবর	389
পরে	379
পাঠকের পছন্দ	363
পাঠান	387
পাসওযার্ড ভুলে গেছেন	384
পুরো খবর পডুন	389
পুরোনো	370
পেজ আবার লোড করুন	381
পেজ রিফ্রেশ করুন	381
পেজটি রিফ্রেশ করুন	381
পোস্ট লোড করুন	375
পোস্টটি শেযার করুন	362
প্রচ্ছদে ফিরুন	389
প্রতিটি অনুদান গুরুত্বপূর্ণ	382
প্রতিলিপি	374
প্রিন্ট	341
প্রিন্ট করুন	362
প্লে স্টোর থেকে ডাউনলোড করুন	377
প্লেব্যাক গতি	373
প্ল্যান বেছে নিন	384
""", 'ফ': """
ফন্ট সাইজ	395
ফলাফল দেখুন	91	370
ফলো করুন	394
ফুল স্ক্রিন	374
ফেসবুক দিযে লগইন করুন	384
ফেসবুকে শেযার করুন	362
ফ্রি ডেলিভারি	397
""", 'ব': """
বই কিনুন	372
বইটি কিনুন	372
বন্ধুদের সঙ্গে শেযার করুন	362
বাকি সময	373
বার্ষিক	383
বিজ্ঞাপন	341
বিজ্ঞাপন শেষ	372
বিস্তারিত পডুন	363
বেছে নিন	385
""", 'ভ': """
ভিডিও চালান	373
ভিডিও লোড হচ্ছে	373
ভিডিওটি চালানো যাচ্ছে না	373
ভিডিওটি পাওযা যাচ্ছে না	373
ভুল জানান	369
ভুল সংশোধন জানান	369
ভোট দিন	91	370
ভোট দেওযার জন্য ধন্যবাদ	369
""", 'ম': """
মতামত জানান	369
মতামত পাঠান	369
মন্তব্য	341
মন্তব্য করতে লগইন করুন	369
মন্তব্য করুন	341
মন্তব্য নেই	370
মন্তব্য পাঠান	369
মন্তব্য লিখুন	369
মন্তব্যের নিযম	369
মাসিক	383
মাসিক অনুদান	382
মিউট	374
""", 'য': """
যেকোনো সময বাতিল করুন	384
যোগাযোগ করুন	390
""", 'র': """
রকমারি থেকে কিনুন	372
রিপোর্ট করুন	370
রেজিস্টার	337
রেসিপি প্রিন্ট করুন	61
রেসিপিতে যান	61
""", 'ল': """
লগ ইন	337
লগইন	337
লাইক	370
লিংক কপি	341
লিংক কপি করুন	362
লিংক কপি হযেছে	362
লিঙ্ক কপি করুন	362
লেখক পরিচিতি	390
লেখক সম্পর্কে	390
লেখককে অনুসরণ করুন	394
লেখকের অন্যান্য লেখা	389
লেখকের আরও লেখা	389
লেখাটি কি উপকারী ছিল	369
লেখাটি শুনুন	373
লেখাটি সেভ করুন	362
লোড হচ্ছে	373
""", 'শ': """
শুধু গ্রাহকদের জন্য	384
শেযার	341
শেযার করুন	341
""", 'স': """
সংশ্লিষ্ট খবর	339
সঠিক ইমেইল দিন	386
সব খবর	389
সব খেলা দেখুন	371
সব গ্রহণ করুন	375
সব ছবি দেখুন	389
সব দেখুন	389
সব প্রত্যাখ্যান করুন	375
সব মন্তব্য দেখুন	369
সব সময অনুমতি দিন	375
সবচেযে জনপ্রিয	385
সবচেযে নতুন	370
সবচেযে পুরোনো	370
সমযকাল	374
সম্পর্কিত	363
সম্পর্কিত খবর	339
সম্পর্কিত বিষয	363
সম্পর্কিত সংবাদ	363
সম্পাদককে লিখুন	390
সম্পূর্ণ খবর পডুন	389
সম্মতি প্রত্যাহার করুন	375
সর্বশেষ	339
সর্বশেষ সংবাদ	339
সর্বাধিক আলোচিত	363
সর্বাধিক পঠিত	339
সর্বোচ্চ পঠিত	363
সহাযতা করুন	337
সাজান	370
সাবটাইটেল	374
সাবস্ক্রাইব	337
সেভ করুন	362
সেরা অফার	385
সৌজন্যে	397
স্পনসর	397
স্বযংক্রিয অনুবাদ	374
""", 'হ': """
হোযাটসঅ্যাপে শেযার করুন	395
""", 'ก': """
กฎการแสดงความคิดเห็น	4254
กติกาการแสดงความคิดเห็น	4254
กรุณากรอกข้อมูลให้ครบถ้วน	4271
กรุณากรอกอีเมล	4271
กรุณากรอกอีเมลให้ถูกต้อง	4271
กรุณาตรวจสอบอีเมล	4271
กลับขึ้นด้านบน	4274
กลับด้านบน	4274
กลับหน้าแรก	4274
การตั้งค่าความเป็นส่วนตัว	4260
การตั้งค่าคุกกี้	4260
กำลังติดตาม	4277
กำลังโหลด	4258
กำลังโหลดวิดีโอ	4258
""", 'ข': """
ขนาดตัวอักษร	65
ขยายภาพ	4274
ขอบคุณที่ร่วมโหวต	4254
ขอบคุณสำหรับการโหวต	4254
ข่าวก่อนหน้า	4274
ข่าวถัดไป	4274
ข่าวทั้งหมด	4274
ข่าวที่คุณอาจสนใจ	4247
ข่าวที่น่าสนใจ	4247
ข่าวที่เกี่ยวข้อง	4224
ข่าวนี้มีประโยชน์หรือไม่	4254
ข่าวยอดนิยม	4224
ข่าวล่าสุด	4224
ข่าวอื่นที่น่าสนใจ	4247
ข่าวอื่นๆ	19	4247
ข่าวอื่นๆ ที่น่าสนใจ	4238
ข่าวเกี่ยวข้อง	4247
ข่าวแนะนำ	4224
ข้ามไปที่สูตร	61
""", 'ค': """
ครั้งเดียว	4268
คลิกชมวิดีโอ	4238
คลิกเพื่อขยายภาพ	4274
คลิปแนะนำ	4247
ความคิดเห็น	4227
ความยาว	4259
ความเร็วในการเล่น	4258
คัดลอก	4279
คัดลอกลิงก์	4227
คัดลอกลิงก์แล้ว	4238
คัดลอกลิงค์	4238
คัดลอกลิงค์แล้ว	4238
คำบรรยาย	4259
คุณต้องการรับการแจ้งเตือนหรือไม่	4263
คุณอาจสนใจ	4247
คุณโหวตแล้ว	4254
คุ้มที่สุด	4270
""", 'จ': """
จดจำฉัน	4269
จดจำฉันไว้	4269
จบโฆษณา	4257
จองตั๋ว	4257
จองบัตร	4257
จัดการความยินยอม	4260
จัดการคุกกี้	4260
จัดส่งฟรี	4280
จำนวนอื่น	4267
จำเป็นต้องกรอก	4271
""", 'ฉ': """
ฉันยอมรับนโยบายความเป็นส่วนตัว	4271
ฉันยอมรับเงื่อนไขการใช้งาน	4271
""", 'ช': """
ชมคลิป	4238
ชมคลิปวิดีโอ	4238
ชมวิดีโอ	4238
ชมวิดีโอด้านบน	4238
ชมวิดีโอเต็มได้ที่นี่	4238
ชำระรายปี	4269
ชำระรายเดือน	4269
ชื่อ	4272
ชื่อ-นามสกุล	4272
ช่องนี้จำเป็นต้องกรอก	4271
""", 'ซ': """
ซื้อที่ lazada	4257
ซื้อที่ shopee	4257
ซื้อบัตร	4257
ซื้อบัตรที่นี่	4257
ซื้อหนังสือ	4257
ซื้อหนังสือเล่มนี้	4257
ซื้อเลย	4257
""", 'ด': """
ดาวน์โหลดบน app store	4262
ดาวน์โหลดบน google play	4262
ดาวน์โหลดเสียง	4258
ดาวน์โหลดแอป	4262
ดาวน์โหลดแอปพลิเคชัน	4262
ดาวน์โหลดได้ที่ app store	4262
ดาวน์โหลดได้ที่ google play	4262
ดูการตอบกลับ	4254
ดูข่าวทั้งหมด	4274
ดูคลิป	4238
ดูความคิดเห็นทั้งหมด	4254
ดูความคิดเห็นเพิ่มเติม	4254
ดูทั้งหมด	4225
ดูผลลัพธ์	91
ดูผลโหวต	91	4255
ดูภาพทั้งหมด	4274
ดูภาพเพิ่มเติม	4274
ดูราคา	4257
ดูรูปทั้งหมด	4274
ดูวิดีโอ	4238
ดูเพิ่มเติม	4227
ดูแกลเลอรี	4274
ดูแกลเลอรี่	4274
""", 'ต': """
ตกลง	4264
ตอบกลับ	4255
ตัวเลือกเพิ่มเติม	4278
ตั้งค่าความเป็นส่วนตัว	4260
ตั้งค่าคุกกี้	4260
ติดตามผู้เขียน	4277
ติดตามหัวข้อ	4277
ติดตามหัวข้อนี้	4277
ติดต่อกองบรรณาธิการ	4275
ติดต่อเรา	4238
ติดต่อโฆษณา	4275
ต้องการรับการแจ้งเตือนหรือไม่	4263
""", 'ถ': """
ถอดเสียง	4259
ถอนความยินยอม	4260
ถูกใจ	4255
""", 'ท': """
ทดสอบความรู้ของคุณ	4256
ทำแบบทดสอบ	4256
ทุกการสนับสนุนมีความหมาย	4267
ทุกเดือน	4268
""", 'บ': """
บทความก่อนหน้า	4274
บทความถัดไป	4274
บทความทั้งหมดของผู้เขียน	4274
บทความที่น่าสนใจ	4247
บทความที่เกี่ยวข้อง	4224
บทความนี้ถูกล็อก	4269
บทความนี้มีประโยชน์หรือไม่	4254
บทความล่าสุด	4224
บทความอื่นของผู้เขียน	4274
บทความอื่นๆ ของผู้เขียน	4274
บทความแนะนำ	4247
บริจาค	4221
บริจาคครั้งเดียว	4267
บริจาคตอนนี้	4267
บริจาครายเดือน	4267
บริจาคเลย	4221
บันทึก	4238
บันทึกการตั้งค่า	4260
บันทึกคะแนนของคุณแล้ว	4254
บันทึกคะแนนโหวตแล้ว	4254
บันทึกสูตร	61
บันทึกไว้อ่านภายหลัง	4238
""", 'ป': """
ปฏิเสธทั้งหมด	4260
ปิดการแสดงความคิดเห็น	4254
ปิดเสียง	4259
""", 'ผ': """
ผู้สนับสนุน	4280
""", 'พ': """
พิมพ์	4227
พิมพ์บทความ	4238
พิมพ์สูตร	61
พิมพ์หน้านี้	4238
""", 'ฟ': """
ฟรี ไม่มีสแปม	4271
ฟังข่าว	4258
ฟังข่าวนี้	4258
ฟังบทความ	4258
ฟังบทความนี้	4258
ฟังรายการย้อนหลัง	4238
""", 'ภ': """
ภายหลัง	4264
""", 'ม': """
มอบบทความนี้เป็นของขวัญ	4238
มีบัญชีอยู่แล้ว	4269
มีบัญชีแล้ว	4269
""", 'ย': """
ยกเลิกการรับข่าวสารได้ทุกเมื่อ	4271
ยกเลิกได้ทุกเมื่อ	4269
ยอดนิยม	4247
ยอดนิยมในตอนนี้	4247
ยอมรับทั้งหมด	4260
ยอมรับและดำเนินการต่อ	4260
ยังไม่มีบัญชี	4269
ยังไม่เป็นสมาชิก	4269
""", 'ร': """
ระบุจำนวนเงิน	4267
รับการแจ้งเตือน	4263
รับการแจ้งเตือนข่าวด่วน	4238
รายงาน	4255
รายปี	4268
รายเดือน	4268
รีเฟรชหน้า	4266
รีเฟรชหน้านี้	4266
รูปแบบอีเมลไม่ถูกต้อง	4271
ร่วมงานกับเรา	4238
ร่วมตอบแบบสอบถาม	4238
ร่วมตอบแบบสำรวจ	4254
ร่วมบริจาค	4221
ร่วมสนับสนุน	4267
ร่วมแสดงความคิดเห็น	4238
ร่วมโหวต	4254
ร้านค้า	4280
""", 'ล': """
ลงทะเบียน	4221
ลงทะเบียนเรียบร้อยแล้ว	4271
ลดขนาดตัวอักษร	4278
ลืมรหัสผ่าน	4221
ลืมรหัสผ่านหรือไม่	4269
""", 'ว': """
วิดีโอนี้ไม่พร้อมใช้งาน	4258
วิดีโอนี้ไม่สามารถรับชมได้ในประเทศของคุณ	4258
วิดีโอไม่พร้อมใช้งาน	4258
วิธีปิดโปรแกรมบล็อกโฆษณา	4266
""", 'ส': """
สนับสนุนรายเดือน	4267
สนับสนุนเรา	4221
สนับสนุนโดย	4280
สปอนเซอร์	4227
สมัครงานกับเรา	4238
สมัครสมาชิก	4221
สมัครเรียบร้อยแล้ว	4271
สรุปด้วย ai	4276
สรุปโดย ai	4276
สั่งซื้อหนังสือ	4257
สั่งซื้อเลย	4257
สำหรับสมาชิกเท่านั้น	4269
สิทธิพิเศษสำหรับผู้อ่าน	4257
สิทธิพิเศษสำหรับสมาชิก	4257
สแกน qr code	4262
สแกนคิวอาร์โค้ด	4262
ส่ง	4272
ส่งข่าว	4275
ส่งข้อความเรียบร้อยแล้ว	4271
ส่งความคิดเห็น	4254
ส่งคำตอบ	91
ส่งต่อให้เพื่อน	4238
""", 'ห': """
หน้าแรก	4274
""", 'อ': """
อนุญาต	4264
อนุญาตเสมอ	4260
ออกจากโหมดเต็มจอ	4258
อีเมล	4272
อีเมลไม่ถูกต้อง	4271
อ่านข่าวที่เกี่ยวข้อง	4247
อ่านข่าวผ่านแอป	4238
อ่านข่าวอื่นๆ	4247
อ่านฉบับเต็ม	4274
อ่านต่อ	4227
อ่านต่อหลังโฆษณา	4257
อ่านต่อเรื่องนี้	4247
อ่านต่อในเบราว์เซอร์	4262
อ่านบทความฉบับเต็ม	4274
อ่านบนแอป	4262
อ่านเพิ่มเติม	4224
อ่านเรื่องที่เกี่ยวข้อง	4247
อ่านโดย ai	4258
อ่านในแอป	4262
""", 'เ': """
เกมทั้งหมด	4256
เกิดข้อผิดพลาด	4272
เกิดข้อผิดพลาด กรุณาลองใหม่	4271
เกิดข้อผิดพลาด กรุณาลองใหม่อีกครั้ง	4271
เกี่ยวกับผู้เขียน	4275
เก่าที่สุด	4255
เขียนความคิดเห็น	4254
เขียนโดย ai	4276
เข้าสู่ระบบ	4221
เข้าสู่ระบบด้วย apple	4269
เข้าสู่ระบบด้วย facebook	4269
เข้าสู่ระบบด้วย google	4269
เข้าสู่ระบบด้วย line	4269
เข้าสู่ระบบเพื่อแสดงความคิดเห็น	4254
เฉพาะสมาชิกเท่านั้น	4269
เต็มจอ	4259
เนื้อหาต่อจากโฆษณา	4257
เนื้อหาที่เกี่ยวข้อง	4247
เนื้อหาสนับสนุน	4257
เนื้อหาโฆษณา	4257
เบราว์เซอร์ของคุณไม่รองรับวิดีโอ	4258
เบราว์เซอร์ของคุณไม่รองรับเสียง	4258
เปิดการแจ้งเตือน	4263
เปิดรับการแจ้งเตือน	4263
เปิดเสียง	4258
เปิดแอป	4262
เปิดในแอป	4262
เป็นคนแรกที่แสดงความคิดเห็น	4238
เพิ่มขนาดตัวอักษร	4278
เริ่มทำแบบทดสอบ	4256
เรียงตาม	4255
เรื่องที่คุณอาจสนใจ	19	4247
เรื่องที่น่าสนใจ	4247
เรื่องที่เกี่ยวข้อง	4224
เรื่องล่าสุด	4247
เรื่องอื่นที่น่าสนใจ	4224
เรื่องแนะนำ	4247
เลิกติดตาม	4277
เลือก	4270
เลือกแพ็กเกจ	4269
เลือกแพ็คเกจ	4269
เล่นวิดีโอ	4258
เล่นอัตโนมัติ	4259
เล่นเกม	4256
เล่นเลย	4256
เวลาที่เหลือ	4258
เสียงอ่านโดย ai	4258
""", 'แ': """
แจ้งข่าว	4275
แจ้งข้อผิดพลาด	4254
แจ้งคำผิด	4254
แจ้งลบความคิดเห็น	4254
แจ้งเบาะแส	4275
แชร์	4227
แชร์ข่าวนี้	4238
แชร์บทความ	4238
แชร์บทความนี้	4278
แชร์บน facebook	4278
แชร์ผ่าน line	4278
แชร์หน้านี้	4238
แชร์ไปที่ line	4238
แชร์ไปยัง facebook	4278
แชร์ไปยัง line	4278
แท็ก	4247
แท็กที่เกี่ยวข้อง	4247
แบบสำรวจ	91
แปลอัตโนมัติ	4238
แปลโดย ai	4276
แปลโดยอัตโนมัติ	4276
แสดงความคิดเห็น	4227
แสดงคำบรรยาย	4258
แสดงน้อยลง	4225
แสดงเนื้อหา	4260
แสดงเพิ่มเติม	4274
แสดงโพสต์	4260
""", 'โ': """
โฆษณา	4227
โหลดหน้านี้ใหม่	4266
โหลดหน้าใหม่	4266
โหลดเนื้อหา	4260
โหลดเพิ่มเติม	4274
โหลดแอป	4262
โหลดแอปฟรี	4238
โหลดโพสต์	4260
โหวต	91	4255
""", 'ใ': """
ใหม่ล่าสุด	4255
ให้คะแนนบทความนี้	4254
""", 'ไ': """
ไปที่สูตร	61
ไปยังหน้าบริจาค	4267
ไม่มีความเห็น	4255
ไม่สามารถเล่นวิดีโอนี้ได้	4258
ไม่สามารถเล่นวิดีโอได้	4258
ไม่สามารถแสดงเนื้อหานี้ได้	4260
ไม่แน่ใจ	4255
ไม่ใช่ตอนนี้	4264
""", 'ả': """
ảnh tiếp theo	4649
ảnh trước	4649
""", 'ẩ': """
ẩn	4575
ẩn trả lời	4604
""", 'ủ': """
ủng hộ	4556
ủng hộ chúng tôi	4556
ủng hộ chúng tôi trên patreon	4623
ủng hộ hàng tháng	4623
ủng hộ một lần	4623
ủng hộ ngay	4646
""", 'あ': """
あとで	2611
あとで読む	2627
あとで読むに追加	2740
あなたにおすすめ	2648
あなたにおすすめの記事	2648
あなたはどう思いますか	2642
あなたへのおすすめ	2648
あわせて読みたい	2648
あわせて読む	2683
""", 'い': """
いいえ、結構です	2611
いいね	2627
いいね!してニュースをチェック	2628
いいね!で応援する	2673
いいね順	2692
いつでも解約ok	2712
いつでも解約できます	2712
いつでも解約可能	2712
いつでも配信停止できます	2715
いま読まれています	2683
いま読まれている記事	2683
""", 'お': """
おすすめ	2648
おすすめの記事	2648
おすすめプラン	2712
おすすめ情報pr	2632
おすすめ記事	2648
おすすめ関連記事	2683
おすすめ順	2692
お住まいの地域ではご覧いただけません	2697
お住まいの地域では再生できません	2697
お名前	2716
お問い合わせ	2634	2662
お問い合わせありがとうございました	2715
お問い合わせありがとうございます	2715
お問い合わせ内容	2736
お役に立ちましたか	2691
お得なクーポン	2739
お得なプランを見る	2735
お気に入り	2627
お気に入りに追加	2627
お申し込み	2615
お申し込みが完了しました	2736
お申し込みを受け付けました	2736
お酒は#歳になってから	2695
""", 'こ': """
こちらの記事もおすすめ	2683
こちらの記事も読まれています	19	2683
こちらもおすすめ	2648
こちらも読む	2683
このコメントを報告	2729
このコンテンツは表示できません	2700
このコンテンツを表示できません	2700
このテーマをフォロー	2725
このテーマをフォローする	2725
このページは役に立ちましたか	2691
このメールアドレスは登録済みです	2736
この動画の配信は終了しました	2697
この動画はお住まいの地域では再生できません	2697
この動画はご覧いただけません	2697
この動画は公開を終了しました	2697
この動画は再生できません	2697
この動画は現在ご覧いただけません	2697
この投稿をinstagramで見る	2730
この本を購入する	2695
この著者の記事	2648
この著者の記事を見る	2719
この著者の記事一覧	2719
この記事だけ読む	2735
この記事に関連するニュース	2683
この記事のタグ	2648
この記事の写真	2719
この記事の写真をすべて見る	2684
この記事の写真を見る	2719
この記事の画像	2719
この記事の画像をもっと見る	2719
この記事の画像を見る	2719
この記事の筆者	2720
この記事の誤りを報告	2645
この記事の関連ニュース	2683
この記事はロックされています	2712
この記事は会員からのプレゼントです	2740
この記事は会員限定です	2615
この記事は参考になりましたか	2691
この記事は役に立ちましたか	2691
この記事へのコメント	2646
この記事もチェック	2673
この記事をシェア	2627
この記事をシェアする	2740
この記事をプレゼント	2673
この記事をプレゼントする	2673
この記事を保存	2673
この記事を印刷	2673
この記事を印刷する	2673
この記事を書いた人	2720
この記事を書いた記者	2720
この記事を聞く	2697
この記事を聴く	2697
この記事を評価	2729
この記事を評価する	2673
この記事を購入	2735
この記者の記事をもっと見る	2719
この記者の記事を見る	2719
この記者の記事一覧	2648
この記者をフォロー	2630
この記者をフォローする	2725
この連載の記事	2648
この連載をフォロー	2630
この連載をフォローする	2630
この音声はaiが読み上げています	2697
この項目は必須です	2715
この項目は必須項目です	2715
""", 'ご': """
ご寄付ありがとうございます	2734
ご寄付はこちら	2709
ご意見	2639
ご意見をお聞かせください	2691
ご意見・ご感想を入力	2736
ご投票ありがとうございました	2691
ご支援ありがとうございます	2734
ご支援のお願い	2612
ご支援はこちら	2709
ご登録ありがとうございました	2715
ご登録ありがとうございます	2715
ご購入はこちら	2695
ご購読の申し込み	2615
""", 'さ': """
さらに読み込む	2652
""", 'す': """
すでにアカウントをお持ちの方	2712
すでに会員の方	2712
すでに投票済みです	2691
すでに登録済みです	2736
すべてのcookieを受け入れる	2732
すべてのcookieを許可	2732
すべてのコメントを見る	2691
すべてのニュースを見る	2719
すべての写真を見る	2684
すべての記事を見る	2719
すべて受け入れる	2634
すべて同意する	2732
すべて拒否	2637	2700
すべて拒否する	2700
すべて表示	2653
すべて見る	2652
すべて許可	2634	2637
すべて読む	2738
""", 'そ': """
その他のオプション	2726
その他の記事	2648
その他の金額	2709
""", 'ど': """
どちらともいえない	2692
""", 'は': """
はい、受け取る	2703
はじめての方はこちら	2712
はてなブックマーク	2627
はてなブックマークに追加	2673
はてブ	2627
""", 'ま': """
まずは無料で	2712
また後で	2611
まだ会員でない方	2712
""", 'み': """
みなさんはどう思いますか	2642
みんなのコメント	2639
""", 'も': """
もう一度再生	2733
もう一度見る	2733
もっと見る	2652
もっと詳しく知りたい方は	2683
もっと読む	2648
もどる	2652
""", 'よ': """
よく読まれています	2683
よく読まれている記事	2648
よく読まれている記事ランキング	2648
""", 'わ': """
わからない	2692
わかりました	2653
""", 'ア': """
アカウントをお持ちでない方	2712
アカウントをお持ちの方	2712
アカウントをお持ちの方はこちら	2712
アクセスランキング	2648
アプリで続きを読む	2702
アプリで見る	2702
アプリで読む	2702
アプリで開く	2702
アプリなら	2702
アプリのダウンロード	2626
アプリをインストール	2626
アプリをダウンロード	2626
アプリを入手	2702
アプリを開く	2626
アプリダウンロード	2626
アンケート	91
アンケートにご協力	2644
アンケートに参加する	2644	2691
アンケートに回答する	2691
アンケートに答える	2644	2691
アンケート実施中	2673
アンケート結果	2729
アンケート結果を見る	2729
""", 'ウ': """
ウィンドウを閉じる	2738
""", 'エ': """
エラーが発生しました	2715
""", 'オ': """
オススメ記事	2648
オフにする	2704
オプションの管理	2732
オプションを管理	2732
オンにする	2704
オンラインショップ	2695
""", 'カ': """
カテゴリ	2648
カテゴリー	2648
カートに入れる	2739
""", 'キ': """
キーワード	2648
キーワードをフォロー	2630
""", 'ギ': """
ギャラリーを見る	2719
ギャラリーを閉じる	2738
""", 'ク': """
クイズ	2694
クイズに挑戦	2644	2673
クイズに挑戦する	2644	2673
クイズに答える	2693
クッキー	2634
クッキーの設定	2700
クッキー設定	2634	2637
クリックで拡大	2719
クリックで音声が出ます	2733
クリップ	2627
クリップする	2627
クロスワード	2694
クロスワードに挑戦	2643
クロスワードを解く	2643
""", 'ゲ': """
ゲーム	2694
ゲームで遊ぶ	2693
ゲーム一覧	2693
""", 'コ': """
コピー	2727
コピーしました	2627
コメント	2639
コメント #件	2646
コメント#件	2639
コメント(#	2639
コメント(#件	2646
コメントする	2639
コメントのルール	2691
コメントの受付は終了しました	2691
コメントの受付を終了しました	2691
コメントはまだありません	2639
コメントは会員のみ	2729
コメントは無効になっています	2729
コメントをすべて見る	2691
コメントをもっと見る	2639
コメントを入力	2729
コメントを入力してください	2729
コメントを報告	2729
コメントを投稿	2639
コメントを投稿する	2691
コメントを書く	2639
コメントを残す	2639
コメントを見る	2639
コメントを送信	2691
コメントを送信する	2691
コメントを閉じる	2691
コメントガイドライン	2691
コメントポリシー	2691
コメント一覧	2639
コンテンツへスキップ	2650
コンテンツを表示	2700
コンテンツを表示する	2700
コンテンツを読み込む	2700
コーヒーをおごる	2709
""", 'サ': """
サイトで続ける	2702
サイトポリシー	2634	2662
サイトマップ	2634
サインイン	2615
サポーターになる	2709
サポートする	2612
""", 'シ': """
シェア	2627
シェアしよう	2627
シェアする	2627
""", 'ス': """
スキップ	2611
スクラップ	2627
スクラップする	2627
スポンサー	2632
スポンサードリンク	2632
スポンサーリンク	2632
スポンサー企業	2695
""", 'タ': """
タイアップ	2632
タグ	2648
タップして音声をオンにする	2733
""", 'チ': """
チケットを予約する	2695
チケットを購入	2695
チケットを購入する	2695
チケット購入はこちら	2695
チップを送る	2612
チャンネル登録	2628
""", 'ツ': """
ツイート	2627
ツイートする	2627
ツイートを読み込む	2700
""", 'デ': """
データ保護方針	2732
""", 'ト': """
トップ	2652
トップに戻る	2719
トップへ戻る	2652
トップニュース	2648
トップページ	2652
トップページに戻る	2719
トップページへ	2719
トピックス	2648
""", 'ド': """
ドネーション	2612
""", 'ナ': """
ナンプレ	2694
""", 'ニ': """
ニックネーム	2716
ニックネームを入力	2729
ニュースを読む	2652
ニュースレター	2620
ニュースレター登録	2620
ニュース一覧	2719
ニュース一覧へ	2719
""", 'バ': """
バックナンバー	2648
""", 'パ': """
パスワードをお忘れですか	2712
パスワードをお忘れの方	2712
パスワードをお忘れの方はこちら	2712
パスワードを忘れた方	2615
パスワードを忘れた方はこちら	2712
パズル	2694
""", 'ピ': """
ピックアップ	2648
""", 'フ': """
フィードバックを送る	2691
フィードバックを送信	2691
フォトギャラリー	2719
フォトギャラリーを見る	2719
フォロー	2628
フォローしています	2725
フォローしてね	2628
フォローしました	2628
フォローする	2628
フォローを解除	2725
フォローを解除する	2725
フォロー中	2628
フォロー解除	2725
フォントサイズ	65
フォントサイズ変更	65
フルスクリーン	2698
""", 'ブ': """
ブックマーク	2627
ブックマークする	2627
ブラウザで続ける	2702
ブラウザで見る	2702
ブラウザで読む	2702
""", 'プ': """
プッシュ通知	2626
プッシュ通知を受け取りますか	2703
プッシュ通知を受け取る	2703
プライバシーの設定	2700
プライバシーポリシー	2634	2662
プライバシーポリシーに同意する	2715
プライバシー設定	2700
プランを見る	2712
プランを選ぶ	2712
プランを選択	2712
プラン一覧	2712
プレゼント	2615
プレミアム	2615
プレミアム会員	2619
プロフィール	2721
""", 'ヘ': """
ヘルプ	2634
""", 'ペ': """
ページの先頭に戻る	2719
ページの先頭へ	2652
ページの先頭へ戻る	2719
ページを再読み込み	2705
ページを再読み込みする	2705
ページを更新する	2705
ページトップ	2652
ページトップへ	2652
ページトップへ戻る	2719
""", 'ホ': """
ホーム	2652
ホームに戻る	2719
""", 'ポ': """
ポスト	2627
ポストする	2627
""", 'マ': """
マイページ	2615
マンスリーサポーターになる	2709
""", 'ミ': """
ミュート	2698
ミュートを解除	2697
ミュート解除	2697
""", 'メ': """
メインコンテンツへスキップ	2650
メッセージ	2737
メニュー	2652
メニューを閉じる	2738
メルマガ	2620
メルマガ登録	2620
メールでシェア	2726
メールで送る	2627
メールで送信	2627
メールをご確認ください	2715
メールアドレス	2620
メールアドレスが正しくありません	2715
メールアドレスでログイン	2735
メールアドレスで登録	2735
メールアドレスをご入力ください	2736
メールアドレスを入力	2620
メールアドレスを入力してください	2715
メールアドレスを入力する	2736
メールマガジン	2620
メールマガジン登録	2620
""", 'ラ': """
ライター	2721
ランキング	2648
""", 'リ': """
リンクをコピー	2627
リンクをコピーしました	2673
リンクをコピーする	2673
""", 'レ': """
レシピへ	61
レシピへスキップ	61
レシピへ移動	61
レシピを保存	61
レシピを印刷	61
レシピを見る	61
レシピを評価	61
""", 'ロ': """
ログアウト	2615
ログイン	2615
ログイン/会員登録	2615
ログインしてコメント	2691
ログインしてコメントする	2691
ログイン・会員登録	2615
ログイン状態を保持	2712
ログイン状態を保持する	2712
""", '一': """
一回だけ	2710
一回だけ寄付する	2709
一回のみ	2710
一時停止	2698
一次性	4772
一次性捐款	4771
一番人気	2713
一覧	2652
一覧に戻る	2719
一覧へ	2652
一覧を見る	2652
""", '上': """
上一个视频	4795
上一张	4781
上一张图片	4800
上一篇	4690
上一篇文章	4781
上一頁	4696
上一页	4696
""", '下': """
下一个视频	4795
下一张	4781
下一张图片	4800
下一張圖片	4800
下一篇	4690
下一篇文章	4781
下一部影片	4795
下一頁	4696
下一页	4696
下次再說	4657
下次再说	4657
下載app	4762
下載客戶端	4762
下載音檔	4756
下載音訊	4756
下载app	4762
下载客户端	4762
下载音频	4756
""", '不': """
不,謝謝	4657	4765
不,谢谢	4657	4765
不用了	4657	4765
不用了,謝謝	4765
不用了,谢谢	4765
不知道	4750
不適切な内容を報告	2691
""", '专': """
专题	4690
""", '並': """
並び替え	2692
並べ替え	2692
""", '个': """
个人中心	4662
个人信息保护政策	4794
""", '中': """
中	2727	4789
中立	4705
""", '为': """
为你推荐	4690
为您推荐	4690
""", '主': """
主旨	4799
主要ニュース	2648
主题	4799
""", '举': """
举报	4689
举报评论	4791
""", '了': """
了解	2653
了解更多	4685
了解详情	4801
""", '京': """
京东购买	4754
""", '人': """
人人网	4728
人才招聘	4725
人气排行	4695
人气榜	4695
人気の動画	2683
人気の記事	2648
人気ランキング	2648
人気記事	2648
人気記事ランキング	2648
人気順	2692
人氣排行	4695
人氣文章	4737
人氣榜	4695
""", '仅': """
仅限会员	4774
仅限订阅用户	4774
""", '今': """
今、あなたにオススメ	2648
今、読まれている記事	2683
今すぐプレイ	2693
今すぐ寄付	2734
今すぐ支援する	2734
今すぐ購入	2739
今すぐ遊ぶ	2693
今はしない	2611
今はやめておく	2611
今回のみ	2710
今回のみ支援する	2709
今回はしない	2611
今日のアンケート	2643
今日のクイズに挑戦	2644
今日のクロスワード	2643
今日の注目	2648
今日投票	4704
今日最熱門	4737
今日热点	4690
今日焦点	4690
今日熱門	4737
今週のアンケート	2643
今週のクイズに挑戦	2644
""", '从': """
从app store下载	4762
""", '他': """
他の記事	19
他の記事も読む	2648
""", '付': """
付費閱讀	4662
付费内容	4662
付费阅读	4662
""", '以': """
以上网友发言只代表其个人观点,不代表本网站的观点或立场	4791
以下为广告内容	4725
以下為廣告內容	4725
以后再说	4657
以後再說	4764
以電子郵件繼續	4797
""", '件': """
件名	2737
""", '企': """
企画・制作	2728
""", '优': """
优惠码	4801
""", '会': """
会员专享	4667
会员专享内容	4667
会员专属	4662
会员中心	4662
会员登录	4662
会員でない方	2712
会員でない方はこちら	2712
会員の方はこちら	2615
会員の方はログイン	2615
会員プランを見る	2735
会員特典	2695
会員登録	2615
会員登録する	2615
会員登録のご案内	2735
会員登録はこちら	2615
会員限定	2615
会員限定特典	2695
会員限定記事	2615
会社概要	2662
""", '余': """
余下全文	4800
""", '作': """
作者其他文章	4714
作者更多文章	4781
作者的更多文章	4714
作者简介	4782
作者簡介	4782
""", '你': """
你可能也喜欢	4690
你可能也喜歡	4690
你可能感兴趣	4690
你可能还想看	4737
你可能還想看	4737
你已投票	4704
你怎么看	4703
你怎麼看	4703
""", '使': """
使用 apple 登入	4774
使用 facebook 登入	4774
使用 google 帳號登入	4774
使用 google 登入	4774
使用 google 繼續	4774
使用apple登录	4774
使用facebook登入	4774
使用facebook登录	4774
使用google登入	4774
使用google登录	4774
使用google繼續	4774
使用google继续	4774
使用google账号登录	4774
使用paypal付款	4797
使用条款	4682
使用條款	4682
使用邮箱登录	4797
""", '価': """
価格を見る	2739
""", '保': """
保存	2627
保存する	2627
保存设置	4760
保持登入	4774
保持登入狀態	4774
保持登录状态	4774
""", '個': """
個人情報の取り扱い	2634
個人情報の取り扱いについて	2634
個人情報の取り扱いに同意する	2715
個人情報の取扱いについて	2634
個人情報保護方針	2634	2662
""", '倍': """
倍速	4757
""", '僅': """
僅限會員	4774
僅限訂戶	4774
""", '優': """
優先するソースに追加	2725
優惠碼	4801
""", '儲': """
儲存設定	4760
""", '允': """
允許	4764
允許通知	4763	4765
允许	4764
允许通知	4763	4765
""", '元': """
元の記事を読む	2684
元記事で読む	2684
元記事を読む	2652
""", '免': """
免責聲明	4682
免費訂閱	4668
免費註冊	4662
免費試讀	4662
免費閱讀	4797
免责声明	4682
免费,无垃圾邮件	4777
免费注册	4662
免费订阅	4668
免费试读	4662
免费阅读	4797
免运费	4790
免運費	4790
""", '入': """
入力内容を確認	2736
入力内容を確認する	2736
入力必須	2715
""", '內': """
內容	4799
內容糾錯	4706
""", '全': """
全ての写真を見る	2684
全ての記事が読み放題	2735
全屏	4757
全文はこちら	2684
全文を読む	2652
全文表示	2652
全画面	2698
全画面表示	2697
全画面表示を終了	2697
全螢幕	4757
全記事読み放題	2619
全部拒絕	4760
全部拒绝	4760
全部接受	4682
全部新闻	4781
全部游戏	4752
全部视频	4781
全部评论	4689
全部话题	4692
""", '公': """
公众号	4676
公式sns	2628
公式twitter	2628
公式x	2628
公式アプリ	2626
公式サイトで見る	2695
公式サイトはこちら	2739
公式サイトを見る	2739
公式ショップ	2695
公式ショップはこちら	2695
""", '共': """
共 # 頁	4692
共 # 页	4692
共#頁	4692
共#页	4693
共有	2627
共有する	2627
共有オプション	2726
共有リンクをコピー	2673
""", '关': """
关于作者	4782
关于我们	4682
关注	4676
关注作者	4786
关注我们	4676
关注此话题	4786
关注话题	4786
关键词	4690
关闭	4657
关闭窗口	4800
关闭菜单	4800
""", '其': """
其他新聞	4690
其他新闻	19	4690
其他金額	4771
其他金额	4771
""", '内': """
内容	4799
内容由ai生成	4795
内容纠错	4706
""", '再': """
再生	2652
再生リスト	2733
再生時間	2698
再生速度	2697
再読み込み	2705
再読み込みする	2705
""", '写': """
写留言	4791
写真(#枚	2684
写真をすべて見る	2719
写真をもっと見る	2684
写真を拡大	2719
写真を拡大する	2719
写真を見る	2652
写真を見る(全#枚	2684
写真・動画の投稿はこちら	2720
写真特集	2648
写评论	4689
""", '出': """
出錯了	4778
出错了	4778
""", '分': """
分享	4675
分享到	4675
分享到facebook	4725
分享到line	4725
分享到qq	4788
分享到whatsapp	4788
分享到微信	4675
分享到微博	4675
分享到朋友圈	4788
分享文章	4802
分享本文	4725
分享此文	4725
分享此頁	4802
分享給好友	4725
分享給更多人看到	4725
分享给好友	4725
分享给更多人	4725
分享至	4675
分享至facebook	4675
分享至line	4725
分享这篇文章	4802
分享這篇文章	4802
分类	4690
分類	4690
""", '列': """
列印	4675
列印本頁	4725
列印食譜	61
""", '初': """
初めての方はこちら	2712
初割で無料体験する	2615
初月無料	2619
""", '利': """
利用規約	2634	2662
利用規約に同意します	2715
利用規約に同意する	2715
""", '刷': """
刷新页面	4766
""", '前': """
前のページ	2652
前のページに戻る	2738
前の写真	2719
前の動画	2733
前の画像	2719
前の記事	2648
前の記事へ	2648
前の記事を読む	2738
前へ	2652
前回の記事はこちら	2683
前回はこちら	2684
前往官網	4801
前往捐款	4771
前往捐款頁面	4771
前往捐款页面	4771
前往購買	4754
前往贊助	4771
""", '剩': """
剩余时间	4756
剩餘時間	4756
""", '加': """
加入google偏好來源	4786
加入line好友	4676
加入会员	4662
加入我们	4725
加入我们的团队	4725
加入我們	4725
加入我們的團隊	4725
加入書籤	4675
加入會員	4662
加入白名单	4766
加入購物車	4801
加入购物车	4801
加载中	4756
加载内容	4760
加载帖子	4760
加载更多	4696
加载更多评论	4749
""", '動': """
動画	2648
動画で見る	2673
動画の公開は終了しました	2697
動画の読み込みに失敗しました	2733
動画の配信は終了しました	2697
動画は再生できません	2697
動画をもっと見る	2719
動画を再生	2733
動画を再生する	2673
動画を再生できません	2697
動画を再生できませんでした	2697
動画を見る	2652
動画を読み込み中	2697
動画を読み込めませんでした	2733
動画を読み込んでいます	2697
動画プレーヤーを読み込み中	2697
動画一覧	2719
""", '勘': """
勘誤回報	4706
""", '包': """
包邮	4790
""", '協': """
協賛	2728
協賛企業	2695
""", '单': """
单次	4772
单次捐款	4658
单篇购买	4797
""", '単': """
単発の寄付	2709
""", '博': """
博客來購買	4754
""", '占': """
占い	2694
""", '印': """
印刷	2627
印刷する	2627
印刷用ページ	2673
印刷用ページを表示	2673
印象笔记	4728
""", '即': """
即时新闻	4690
即時新聞	4690
""", '原': """
原文を表示	2653
原文を見る	2653
原文連結	4738
原文链接	4738
""", '去': """
去京东看看	4754
去京东购买	4754
去天猫购买	4754
去淘宝购买	4754
""", '参': """
参与投票	4705	4749
参与评论	4689
参加测验	4752
参加者募集中	2665
参加问卷调查	4725
""", '參': """
參加問卷調查	4725
參加測驗	4752
參與投票	4749
""", '友': """
友だち追加	2628
友だち追加する	2628
友善列印	4725
友達に教える	2673
""", '反': """
反对	4705
反對	4705
反馈	4689
""", '发': """
发一条友善的评论	4791
发现错误	4749
发现错误?请告诉我们	4725
发生错误	4777
发表留言	4689
发表评论	4689
发送	4778
发送成功	4777
""", '取': """
取材・文	2721
取消关注	4786
取消回复	4707
取消回覆	4707
取消追蹤	4786
取消關注	4786
取消静音	4756
取消靜音	4756
""", '受': """
受け取る	2704
受付が完了しました	2736
""", '古': """
古い順	2692
""", '可': """
可随时退订	4777
可隨時取消	4774
""", '合': """
合わせて読みたい	2648
合作伙伴	4790
合作夥伴	4790
合成音声による読み上げ	2697
合成音声による読み上げです	2697
""", '同': """
同じカテゴリの記事	2648
同じ著者の記事	2683
同作者文章	4714
同意	4682
同意して続ける	2700
同意して続行	2700
同意して閉じる	2700
同意しない	2634	2637
同意する	2634	2637
同意の管理	2700
同意を撤回	2700
同意を撤回する	2700
同意を管理	2700
同意を管理する	2700
同意並繼續	4685	4760
同意并继续	4685	4760
同意設定を変更	2636
""", '后': """
后退#秒	4756
""", '听': """
听全文	4725
听文章	4756
听新闻	4675
听这篇文章	4725
""", '商': """
商业推广	4754
商品の詳細を見る	2739
商品を見る	2695
商品ページへ	2695
商品詳細	2739
商品详情	4801
商城	4790
商業推廣	4754
""", '單': """
單次	4772
單次捐款	4658
單筆	4772
單筆捐款	4771
單筆支持	4771
單篇購買	4797
""", '回': """
回上一頁	4800
回到頂端	4781
回到頂部	4696
回到顶部	4781
回复	4689
回答する	91
回覆	4689
回頁首	4693
回頂端	4696
回首頁	4696
""", '图': """
图 #/#	4692
图片 #/#	4692
""", '圖': """
圖片 #/#	4692
""", '在': """
在 app store 下載	4762
在 facebook 查看	4792
在 google play 下載	4762
在 instagram 查看	4792
在 instagram 查看這則貼文	4792
在 spotify 收聽	4792
在 x 上查看	4792
在 youtube 上觀看	4792
在amazon購買	4754
在app store下载	4762
在app中打开	4762
在app中阅读	4762
在facebook查看	4792
在google play下载	4762
在instagram查看	4792
在instagram查看這則貼文	4792
在patreon上支持我们	4771
在spotify上收听	4792
在x上查看	4792
在youtube上观看	4792
在亚马逊购买	4754
在微博查看	4792
在浏览器中继续	4762
在瀏覽器中繼續	4762
""", '地': """
地図を見る	2653
地図を開く	2653
""", '執': """
執筆者	2721
執筆者プロフィール	2720
""", '報': """
報錯	4706
""", '填': """
填字游戏	4753
填字遊戲	4753
""", '复': """
复制	4789
复制成功	4675
复制网址	4725
复制链接	4675	4728
""", '外': """
外部コンテンツを表示	2700
外部コンテンツを表示する	2700
外部送信について	2732
外部送信ポリシー	2732
""", '大': """
大	2727	4789
大号字	65
大字	4675
大家还在看	4690
大家都在看	4690
""", '头': """
头条	4690
""", '好': """
好的	4764
""", '如': """
如何停用廣告封鎖	4767
如何关闭	4769
如何关闭广告拦截	4767
如何关闭广告拦截器	4766
如何關閉	4769
如何關閉廣告攔截	4767
如何關閉廣告攔截器	4766
如何關閉廣告阻擋	4767
""", '始': """
始終允許	4760
始终允许	4760
""", '姓': """
姓名	4778
""", '字': """
字体	65
字体大小	4675
字号	4675
字幕	2698	4757
字幕をオン	2697
字幕を表示	2697
字級	65	4675
字级	65
字號	4788
字體大小	65	4675
""", '官': """
官方微博	4676
""", '定': """
定期定額	4658
定期定額捐款	4771
定期定額支持	4771
定期捐款	4771
""", '寄': """
寄付	2612
寄付する	2612
寄付で応援する	2673
寄付のお願い	2612
寄付はこちら	2709
寄付はこちらから	2709
寄付をする	2612
寄付ページはこちら	2709
寄付ページへ	2709
""", '寫': """
寫留言	4791
寫評論	4791
""", '專': """
專題	4690
""", '小': """
小	2727	4789
小字	4675
小編推薦	4690
小调查	91
""", '尚': """
尚未成為會員	4774
尚無留言	4725
""", '展': """
展开	4696
展开全文	4696
展开全部	4697
展开回复	4749
展开阅读全文	4800
展開	4696
展開全文	4781
""", '已': """
已关注	4676
已收到您的申请	4798
已是会员	4662
已是訂戶	4774
已有帐号	4662
已有帳號	4774
已有账号	4774
已經是會員	4662
已經是會員?登入	4662
已经是订户	4774
已经有账号	4774
已複製連結	4788
已關注	4786
""", '常': """
常に表示する	2700
常に許可	2700
常に許可する	2700
""", '年': """
年払い	2713
年額プラン	2735
""", '广': """
广告	4681
广告后继续阅读	4754
广告结束	4754
""", '広': """
広告	2632
広告の下に記事が続きます	2695
広告の後に続きます	2632
広告はここまで	2695
広告をスキップ	2632
広告を閉じる	2632
広告ブロッカーの解除方法	2706
広告ブロッカーをご利用中です	2705
広告ブロッカーをオフにする方法	2706
広告ブロックの解除方法	2705
広告ブロックをオフにしました	2706
広告ブロックを解除してください	2705
広告ブロックを解除しました	2705
広告ブロックを解除する方法	2706
広告企画	2632
広告掲載	2662
広告掲載について	2662
広告終わり	2695
""", '廣': """
廣告	4681
廣告後繼續閱讀	4754
廣告結束	4754
廣編企劃	4754
廣編特輯	4754
""", '延': """
延伸閱讀	4690
延伸阅读	4690
""", '开': """
开启app	4762
开启推送	4763
开启通知	4763	4765
开始测验	4752
开通vip	4797
开通会员	4662
""", '当': """
当前时间	4756
当当购买	4754
""", '影': """
影片已下架	4756
影片已移除	4756
影片無法播放	4756
影片載入中	4756
影片載入失敗	4795
影片長度 #	4723
影音	4690
""", '後': """
後で	2611
""", '微': """
微信	4675
微信好友	4728
微信扫一扫	4788
微信扫码分享	4788
微信朋友圈	4728
微信登录	4774
微博	4675
""", '必': """
必填	4778
必填字段	4777
必填欄位	4777
必填項	4777
必填项	4777
必須	2716
必須項目	2715
必須項目です	2715
""", '忘': """
忘記密碼	4662
忘记密码	4662
""", '応': """
応援する	2612
""", '快': """
快进#秒	4756
""", '总': """
总是允许	4760
""", '您': """
您可能也喜歡	4690
您可能感兴趣	4690
您可能还喜欢	19
您可能還喜歡	19
您可能還想看	4737
您可随时退订	4777
您可隨時取消訂閱	4777
您已关注此话题	4786
您已投票	4704
您已投过票	4749
您已投過票	4749
您已经投过票	4749
您已訂閱	4798
您已订阅	4798
您怎么看	4703
您怎麼看	4703
您的信息已发送	4777
您的姓名	4798
您的投票已提交	4749
您的支持很重要	4796
您的昵称	4791
您的暱稱	4791
您的留言	4798
您的訊息已送出	4777
您的邮箱	4668
您的電子郵件	4798
您的電郵	4668
""", '情': """
情報をお寄せください	2720
情報提供のお願い	2720
情報提供はこちら	2720
""", '想': """
想接收即時新聞通知嗎	4763
想接收通知吗	4763
""", '意': """
意見信箱	4706
意見反饋	4749
意見回饋	4749
意见反馈	4689
""", '感': """
感想を送る	2639
感謝您的參與	4749
感謝您的投票	91	4749
感謝您的支持	4796
感谢参与投票	4704
感谢您,您的信息已发送	4777
感谢您的参与	4749
感谢您的投票	91	4749
感谢您的支持	4796
感谢支持	4796
""", '成': """
成为会员	4658
成為會員	4658
""", '我': """
我们无法显示此内容	4760
我來說兩句	4707
我同意	4682
我同意处理我的个人数据	4777
我同意接收电子邮件	4777
我同意隱私權政策	4777
我已关闭	4766
我已关闭广告拦截	4767
我已关闭广告拦截器	4766
我已閱讀並同意隱私權政策	4777
我已關閉廣告攔截	4767
我已關閉廣告攔截器	4766
我已關閉廣告阻擋程式	4767
我已阅读并同意隐私政策	4777
我来说两句	4707
我的帐户	4662
我的帳戶	4662
我知道了	4682
我要举报	4749
我要勘誤	4706
我要報錯	4706
我要投票	4705	4749
我要捐款	4796
我要支持	4796
我要檢舉	4749
我要爆料	4782
我要留言	4689
我要糾錯	4725
我要纠错	4689
我要評論	4707
我要评论	4689
我要贊助	4796
""", '或': """
或	4775
""", '戻': """
戻る	2652
""", '所': """
所有新闻	4781
所有留言	4689
所有話題	4692
所有评论	4707
所有话题	4692
""", '打': """
打印	4675
打印本页	4725
打印食谱	61
打开	4697
打开app	4762
打开app查看更多	4762
打开app阅读	4762
打开app阅读全文	4762
打开客户端阅读	4762
打开微信扫一扫	4788
打开推送	4763
打赏	4658
打赏作者	4796
""", '扫': """
扫一扫分享	4788
扫描二维码下载	4762
扫码下载	4762
扫码下载app	4762
扫码下载客户端	4762
""", '投': """
投票	91	4750
投票ありがとうございました	91	2691
投票ありがとうございます	2643
投票する	91	2673
投票を受け付けました	2691
投票区	91
投票成功	4749
投票済みです	2691
投票結果	2729	4791
投票結果を見る	91
投票结果	4791
投稿する	2639
投稿を表示	2700
投稿を表示する	2700
投稿を読み込む	2700
投稿须知	4782
""", '折': """
折りたたむ	2653
折扣码	4801
折扣碼	4801
""", '报': """
报告错误	4697
""", '拒': """
拒否する	2637
拒絕	4682	4685
拒绝	4682	4685
拒绝全部	4760
拒绝所有cookie	4794
""", '招': """
招聘启事	4725
""", '拡': """
拡大	2627
拡大する	2652
""", '按': """
按年計費	4774
按年计费	4774
按月	4772
按月捐款	4771
按月计费	4774
按讚	4676
""", '捐': """
捐款	4658
捐贈	4658
捐赠	4658
""", '掃': """
掃描qr code下載	4762
掃碼下載	4762
""", '排': """
排序	4750
排行榜	4690
""", '採': """
採用情報	2665
""", '接': """
接受	4682
接受並繼續	4685	4760
接受並顯示	4684
接受全部	4682
接受全部cookie	4794
接受并显示	4684
接受并继续	4685	4760
接受所有	4682	4685
接受所有 cookie	4794
接受所有cookie	4794
接收通知	4763
""", '推': """
推广	4681
推广内容	4681
推廣	4681
推荐	4690
推荐文章	4690
推荐方案	4775
推荐阅读	4690
推薦	4690
推薦文章	4690
推薦閱讀	4690
""", '提': """
提交	91	4778
提交成功	4777
提交成功,感谢您的反馈	4798
提交评论	4749
提供	2632
提供反馈	4749
提供意見	4749
提供新聞線索	4782
提供新闻线索	4782
""", '搜': """
搜尋	4696
搜索	4696
""", '撤': """
撤回同意	4760
""", '播': """
播放	4696
播放器加载中	4756
播放影片	4795
播放视频	4795
播放速度	4756
""", '支': """
支持	4705
支持我们	4658
支持我們	4658
支援する	2612
支援はこちら	2709
""", '收': """
收合	4697
收听	4675
收听文章	4756
收听本文	4725
收聽文章	4725
收聽本文	4756
收藏	4675
收藏文章	4675
收藏本文	4725
收藏食譜	61
收藏食谱	61
收起	4696
收起回复	4749
""", '放': """
放大图片	4781
放大圖片	4781
放大字体	4788
放大字體	4788
""", '数': """
数独	2694	4753
数独に挑戦	2643
""", '數': """
數獨	4753
""", '文': """
文字の大きさ	65	2627
文字を大きくする	2726
文字を小さくする	2726
文字サイズ	2627
文字サイズを変更	2726
文字サイズ変更	65
文字拡大	2726
文字稿	4757
文字起こし	2698
文字起こしを表示	2697
文字起こしを見る	2697
文明上网,理性发言	4791
文明上网理性发言,请遵守新闻评论服务协议	4791
文章未完 廣告後繼續	4754
""", '料': """
料金プラン	2735
料金プランを見る	2735
""", '新': """
新しい順	2692
新浪微博	4728
新着	2648
新着をメールでお知らせ	2630
新着ニュース	2648
新着記事	2648
新着記事をメールで受け取る	2630
新着記事一覧	2683
新着順	2692
新聞線索	4782
新規会員登録	2615
新規登録	2615
新闻简报	4668
新闻纠错	4706
新闻线索	4782
""", '无': """
无所谓	4750
无法显示此内容	4760
""", '早': """
早割	2728
早鳥票	4790
早鸟票	4790
""", '时': """
时长	4757
时长:#	4723
""", '明': """
明白了	4697
""", '是': """
是否允许通知	4763
是否接收推送通知	4763
是否接收通知	4763
是否開啟通知	4763
""", '显': """
显示全部	4781
显示内容	4760
显示原文	4697
显示字幕	4756
显示帖子	4760
显示更多	4696
""", '時': """
時長	4757
時長:#	4723
""", '暂': """
暂不	4657
暂停	4723
暂无评论	4725
暂无评论,快来抢沙发	4791
""", '暫': """
暫不	4657
暫停	4723
""", '更': """
更多	4690
更多作者文章	4781
更多内容	4690
更多分享方式	4788
更多图片	4781
更多圖片	4781
更多報導	4690
更多影片	4781
更多报道	4690
更多文章	4690
更多新聞	4690
更多新聞請看	4737
更多新闻	4690
更多游戏	4752
更多精彩	4737
更多精彩内容	4800
更多精采內容	4725
更多视频	4781
更多该作者文章	4714
更多选项	4788
更多選項	4788
更改 cookie 偏好	4684
更改 cookie 設定	4684
更改cookie偏好	4684
更正政策	4782
更正與說明	4782
""", '書': """
書籍を購入する	2695
""", '最': """
最受欢迎	4775
最受歡迎	4775
最多人看	4737
最新	4750
最新ニュース	2648
最新ニュースを通知で受け取る	2703
最新号	2683
最新影音	4737
最新文章	4690
最新新聞	4690
最新新闻	4690
最新消息	4690
最新記事	2648
最新评论	4707
最旧	4750
最早	4750
最热	4750
最热评论	4707
最熱	4750
最舊	4750
最超值	4775
""", '會': """
會員中心	4662
會員專享	4667
會員專享內容	4667
會員專屬	4662
會員登入	4662
""", '月': """
月払い	2713
月額#円	2619
月額#円(税込	2619
月額プラン	2735
""", '有': """
有効なメールアドレスを入力してください	2715
有料会員からのプレゼント記事	2740
有料会員登録	2615
有料会員記事	2673
有料登録	2615
有料記事	2615
有道云笔记	4728
""", '朋': """
朋友圈	4675	4728
""", '服': """
服务条款	4682
服務條款	4682
""", '朗': """
朗读全文	4756
""", '朝': """
朝刊・夕刊	2615
""", '未': """
未满十八岁禁止饮酒	4754
未滿十八歲禁止飲酒	4754
""", '本': """
本を購入する	2695
本周投票	4704
本周热门	4737
本周调查	4704
本文	2737
本文へ	2652
本文へジャンプ	2650
本文へスキップ	2650
本文へスキップする	2650
本文へ移動	2652
本文对您有帮助吗	4749
本文尚无评论	4791
本文已锁定	4774
本文由ai语音朗读	4756
本週投票	4704
本週調查	4704
""", '机': """
机器翻译	4725
机翻	4785
""", '来': """
来测测你的知识	4752
""", '查': """
查看专题	4781
查看优惠	4797
查看作者主页	4782
查看作者更多文章	4714	4781
查看優惠	4797
查看全部	4696
查看全部图片	4781
查看全部文章	4800
查看全部評論	4749
查看全部评论	4749
查看全部话题	4692
查看原图	4696
查看原文	4738
查看商品	4801
查看回复	4749
查看回覆	4749
查看图集	4781
查看圖集	4781
查看地图	4697
查看專題	4781
查看投票結果	4791
查看投票结果	91	4791
查看文字稿	4756
查看方案	4797
查看更多	4696
查看更多图片	4781
查看更多評論	4707
查看更多评论	4749
查看留言	4689
查看結果	91	4705
查看结果	91	4697	4705
查看訂閱方案	4774
查看詳情	4697
查看订阅方案	4774
查看评论	4689
查看详情	4697
查看逐字稿	4756
查看高清图集	4781
""", '标': """
标签	4690
""", '检': """
检举评论	4791
""", '検': """
検索	2652
""", '業': """
業配	4681
""", '楽': """
楽天で見る	2695
楽天で詳細を見る	2695
楽天で購入	2695
楽天で購入する	2695
楽天市場で見る	2695
楽天市場で購入	2695
""", '標': """
標籤	4690
""", '機': """
機器翻譯	4725
機械翻訳	2698
""", '檢': """
檢舉	4689
檢舉留言	4791
""", '次': """
次のページ	2652
次の写真	2719
次の動画	2733
次の画像	2719
次の記事	2648
次の記事へ	2648
次の記事を読む	2738
次へ	2652
次を読む	2738
次ページ	2652
次回から自動的にログイン	2712
""", '正': """
正しいメールアドレスを入力してください	2715
正在加载播放器	4756
""", '此': """
此影片無法播放	4756
此文章已锁定	4774
此欄位為必填	4777
此視頻無法播放	4756
此视频不可用	4756
此视频已被删除	4756
此項為必填	4777
此页面对您有帮助吗	4749
此项为必填项	4777
""", '残': """
残り時間	2697
""", '毎': """
毎年	2710
毎月	2710
毎月寄付する	2709
毎月支援する	2709
""", '每': """
每一份支持都很重要	4771
每一份支持都重要	4771
每年	4772
每月	4772
每月捐款	4658
""", '氏': """
氏名	2716
""", '民': """
民調	91
""", '沒': """
沒意見	4750
""", '没': """
没意见	4750
没有账号	4774
""", '注': """
注册	4662
注册成功	4798
注目の記事	2648
注目キーワード	2648
注目ワード	2648
注目記事	2648
""", '测': """
测测你的知识	4752
""", '清': """
清晰度	4757
""", '游': """
游戏	4753
""", '点': """
点击取消静音	4795
点击图片查看大图	4781
点击打开声音	4795
点击排行	4690
点击播放	4725
点击放大	4781
点击查看全文	4800
点击查看原文	4738
点击查看大图	4696
点击看更多	4693
点击阅读全文	4800
点击阅读原文	4738
点我看更多	4693
点我看视频	4725
点赞	4675
""", '為': """
為您推薦	4690
""", '热': """
热搜榜	4695
热榜	4695
热点	4690
热点排行	4695
热点推荐	4690
热门	4690
热门排行	4690
热门文章	4690
热门新闻	4690
""", '無': """
無所謂	4705
無料で体験する	2615
無料で始める	2712
無料で試す	2712
無料で読む	2615
無料アプリをダウンロード	2702
無料ゲーム	2693
無料会員登録	2615
無料会員限定	2615
無料体験	2615
無料登録	2615
無法播放影片	4756
無法載入影片	4795
無法顯示此內容	4760
""", '焦': """
焦點新聞	4690
""", '熱': """
熱門	4690
熱門排行	4690
熱門文章	4690
熱門新聞	4690
熱門話題	4690
""", '爆': """
爆料信箱	4782
爆料專線	4782
爆料热线	4782
""", '片': """
片長 #	4723
片長:#	4723
片长 #	4723
""", '特': """
特別協賛	2728
特定商取引法に基づく表記	2634
特集	2648
特集を見る	2719
特集ページへ	2719
特集一覧	2719
特集一覧へ	2738
""", '猜': """
猜你喜欢	4690
猜你喜歡	4690
""", '現': """
現在の再生時間	2697
""", '生': """
生成aiを使用しています	2733
""", '用': """
用app開啟	4762
用户协议和隐私政策	4794
""", '由': """
由ai生成	4785
由ai语音朗读	4756
""", '申': """
申し込む	2615
""", '电': """
电子报	4668
电子邮箱	4668
""", '画': """
画像をクリックして拡大	2719
画像を拡大	2652
画像を拡大する	2719
画像を見る	2652
画質	2698
""", '留': """
留言	4689
留言(#	4689
留言内容	4799
留言已關閉	4749
留言規則	4749
留言规则	4749
""", '略': """
略過廣告	4795
""", '登': """
登入	4662
登入/註冊	4662
登入後留言	4749
登出	4662
登录	4662
登录/注册	4662
登录后发表评论	4749
登錄	4662
登録	2615
登録が完了いたしました	2736
登録が完了しました	2673
登録して続きを読む	2615
登録する	2615
""", '發': """
發佈留言	4707
發現錯誤	4749
發現錯誤?請告訴我們	4725
發生錯誤	4777
發表留言	4689
發表評論	4689
""", '百': """
百度贴吧	4728
""", '皆': """
皆さまのご支援が力になります	2709
""", '監': """
監修者	2721
""", '目': """
目前時間	4756
目录	4696
目次	2652
目次へ戻る	2738
目錄	4696
""", '直': """
直接看食谱	61
""", '相': """
相关主题	4690
相关报道	4690
相关推荐	4690
相关文章	4690
相关新闻	4690
相关标签	4690
相关视频	4737
相关阅读	4690
相關主題	4690
相關報導	4690
相關影片	4737
相關推薦	4690
相關文章	4690
相關新聞	4690
相關標籤	4690
相關閱讀	4690
""", '看': """
看了这篇文章的人也看	4690
看全文	4781
看全部留言	4707
看全部留言 (#	4707
看原文	4738
看更多	4690
看更多作者文章	4781
看更多文章	4737
看更多新聞	4693	4737
看更多新闻	4693
看更多照片	4781
看結果	91
""", '知': """
知道了	4697
""", '確': """
確認する	2736
確認メールをお送りしました	2715
確認画面へ	2716
""", '禁': """
禁止酒駕	4754
禁止酒駕,飲酒過量有害健康	4754
""", '稍': """
稍后	4764
稍后再说	4657
稍后提醒我	4657
稍后阅读	4725
稍後	4764
稍後再說	4657
稍後提醒我	4657
稍後閱讀	4725
""", '立': """
立即开通	4797
立即投票	91
立即捐助	4771
立即捐款	4658
立即捐赠	4771
立即支持	4796
立即訂閱	4662
立即订阅	4662
立即试玩	4752
立即購票	4754
立即贊助	4771
立即购票	4754
立即选购	4754
立即選購	4754
立即開始玩	4752
""", '第': """
第 # 張,共 # 張	4692
第 # 頁,共 # 頁	4693
第 # 页,共 # 页	4693
第#张/共#张	4692
第#頁 共#頁	4693
第#页,共#页	4693
""", '筆': """
筆者	2721
筆者プロフィール	2720
""", '管': """
管理 cookie	4684
管理cookie	4760
管理偏好設定	4794
管理偏好设置	4794
管理同意	4760
管理同意设置	4760
管理同意選項	4760
管理設定	4685
管理设置	4685
管理选项	4794
管理選項	4794
""", '粉': """
粉絲團	4676
""", '精': """
精彩推荐	4737
精彩推薦	4737
精选	4690
""", '紙': """
紙面ビューアー	2615
""", '結': """
結果を見る	91	2653
""", '続': """
続きはこちら	2684
続きをみる	2652
続きを読む	2615
続けて読む	2738
""", '網': """
網友投票	4704
網友留言	4689
""", '編': """
編輯推薦	4690
編輯準則	4782
編輯精選	4690
編集ポリシー	2720
編集方針	2662	2720
編集部おすすめ	2648
編集部のおすすめ	2648
""", '縮': """
縮小	2627
縮小字體	4788
""", '繼': """
繼續使用網頁版	4762
繼續閱讀	4696
繼續閱讀請往下	4754
""", '續': """
續訂	4797
""", '纠': """
纠错	4689
""", '继': """
继续在浏览器阅读	4762
继续浏览内容	4696
继续阅读	4696
""", '续': """
续订	4797
""", '编': """
编辑准则	4782
编辑推荐	4690
编辑精选	4690
""", '缩': """
缩小字体	4788
""", '网': """
网友评论	4689
网友评论仅供其表达个人看法,并不表明本站立场	4791
""", '翻': """
翻訳を表示	2653
""", '联': """
联系作者	4782
联系我们	4682
联系编辑部	4782
""", '聯': """
聯絡我們	4682
聯絡編輯部	4782
""", '聽': """
聽全文	4725
聽文章	4756
聽新聞	4675
聽這篇文章	4725
""", '脳': """
脳トレ	2694
""", '自': """
自动播放	4757
自動再生	2698
自動播放	4757
自動翻訳	2698
自定义金额	4771
自訂金額	4771
""", '菜': """
菜单	4696
""", '著': """
著作権	2634
著者の記事一覧	2719
著者をフォロー	2725
著者をフォローする	2725
著者プロフィール	2720
""", '複': """
複製	4789
複製網址	4725
複製連結	4675	4728
""", '要': """
要接收推送通知吗	4763
要接收通知嗎	4763
""", '視': """
視頻由ai生成	4795
""", '觀': """
觀看更多	4737
""", '视': """
视频	4690
视频不可用	4756
视频加载中	4756
视频加载失败	4795
视频已下架	4756
视频已失效	4756
视频无法播放	4756
视频时长	4795
视频正在加载	4756
""", '解': """
解鎖全文	4725
解鎖文章	4797
解锁全文	4725
解锁文章	4797
解除しました	2708
解除方法	2708
解除方法はこちら	2708
""", '訂': """
訂戶專享	4754
訂戶專享優惠	4754
訂戶專享內容	4774
訂戶贈閱	4802
訂正について	2720
訂閱	4662
訂閱成功	4798
訂閱推播	4763
訂閱方案	4797
訂閱會員	4662
訂閱會員專屬內容	4725
訂閱郵件	4668
訂閱電子報	4668
""", '記': """
記事に関するお問い合わせ	2720
記事の続きはこちら	2684
記事の続きを読む	2719
記事の誤りを報告	2662	2729
記事の誤りを報告する	2645
記事は広告の下に続きます	2695
記事は広告の後に続きます	2695
記事へのお問い合わせ	2720
記事へのご意見	2639
記事をサポートする	2612
記事をシェア	2740
記事をシェアする	2740
記事をプレゼント	2615
記事をプレゼントする	2673
記事を保存	2627
記事を保存する	2673
記事を印刷する	2627
記事を聴く	2697
記事を評価する	2729
記事を読む	2652
記事を購入する	2735
記事を音声で聞く	2697
記事を音声で聴く	2697
記事ランキング	2648
記事一覧	2652
記事一覧へ	2719
記事一覧を見る	2684
記事全文を読む	2652
記住我	4774
記者をフォロー	2725
記者プロフィール	2720
記者募集	2665
記者募集中	2665
""", '設': """
設定を保存	2700
設定を保存する	2700
設定を変更	2637
設定を変更する	2732
設定を管理	2732
""", '許': """
許可	2704
許可する	2634	2637
""", '註': """
註冊	4662
註冊成功	4798
""", '評': """
評価順	2692
評論	4689
評論已關閉	4749
評論規則	4749
""", '話': """
話題の記事	2648
""", '該': """
該作者其他文章	4714
該作者更多文章	4781
該作者的更多文章	4714
""", '詳': """
詳しく見る	2637	2653
詳細	2653
詳細を見る	2739
詳細・購入はこちら	2695
詳細設定	2637
""", '語': """
語音播報	4725
語音朗讀	4725
""", '誤': """
誤りを報告	2653
誤りを報告する	2729
誤字・脱字を報告	2645	2662
誤字・脱字を報告する	2645	2662
誤字脱字の報告	2673
誤字脱字を報告	2720
誤字脱字を報告する	2645	2662	2673
""", '読': """
読まれている記事	2648
読み上げ	2673
読み放題	2619
読み続ける	2738
読み込み中です	2697
読者限定	2695
""", '請': """
請填寫讀者問卷	4725
請我們喝杯咖啡	4771
請查收郵件	4777
請檢查您的收件匣	4777
請繼續下滑閱讀	4754
請繼續往下閱讀	4681
請輸入您的電子郵件	4798
請輸入有效的電子郵件	4777
請輸入有效的電子郵件地址	4777
請輸入電子郵件	4668
請選擇金額	4796
請關閉廣告攔截器	4766
""", '讀': """
讀者優惠	4754
讀者專享	4754
讀者投書	4706
""", '讚': """
讚	4675
讚賞支持	4658
""", '订': """
订户专享	4754
订户专享优惠	4754
订户赠阅	4802
订阅	4662
订阅会员	4662
订阅成功	4798
订阅推送	4763
订阅邮件	4668
""", '记': """
记住我	4774
记者简介	4782
""", '设': """
设为google首选来源	4786
""", '评': """
评论	4689
评论(#	4689
评论功能已关闭	4791
评论已关闭	4749
评论规则	4749
""", '诚': """
诚聘英才	4725
""", '话': """
话题	4690
""", '该': """
该作者其他文章	4714
该作者的更多文章	4714
该文章已关闭评论	4791
该视频不可用	4756
该视频已下架	4756
该邮箱已被注册	4798
""", '详': """
详情	4697
""", '语': """
语音朗读	4725
语音由ai生成	4756
""", '说': """
说点什么	4791
""", '请': """
请先登录再评论	4725
请关闭广告拦截器	4766
请我们喝杯咖啡	4771
请查收邮件	4777
请检查您的收件箱	4777
请继续往下阅读	4681
请输入您的电子邮件	4798
请输入您的邮箱	4798
请输入昵称	4791
请输入有效的电子邮件地址	4777
请输入有效的邮箱地址	4777
请输入邮箱	4668
请选择金额	4796
""", '读': """
读者专享	4754
读者优惠	4754
""", '豆': """
豆瓣	4728
""", '購': """
購入はこちら	2695
購票	4790
購票連結	4754
購読	2615
購読する	2615
購読のお申し込み	2615
購読プラン	2735
購読プランを見る	2712
購読申し込み	2615
購買本書	4754
""", '贈': """
贈る	2727
贈送文章	4725
贈送文章給朋友	4725
贈送此文	4725
""", '贊': """
贊助	4658
贊助內容	4681
贊助商	4681
贊助我們	4771
""", '购': """
购买本书	4754
购买此书	4754
购票	4790
购票链接	4754
""", '赞': """
赞	4750
赞助	4658
赞助内容	4681
赞助商	4790
赞助商链接	4681
赞助我们	4771
赞赏	4658
赞赏作者	4796
""", '赠': """
赠送文章	4788
赠送此文	4725
""", '超': """
超值方案	4774
""", '跳': """
跳到主要內容	4696
跳到內容	4693
跳到食谱	61
跳至主要內容	4693
跳至主要内容	4693
跳至內容	4693
跳至食譜	61
跳转到主要内容	4693
跳转到食谱	61
跳过广告	4795
""", '踩': """
踩	4750
""", '載': """
載入中	4756
載入內容	4760
載入更多	4696
載入貼文	4760
""", '輸': """
輸入您的電子郵件	4798
""", '轉': """
轉發	4675
""", '转': """
转发	4675
""", '载': """
载入内容	4760
""", '输': """
输入您的邮箱	4798
""", '返': """
返信	2639
返信する	2639
返信を書く	2729
返信を表示	2691
返信を見る	2691
返信を隠す	2691
返回上一页	4800
返回列表	4800
返回頂部	4781
返回顶部	4696
返回首頁	4781
返回首页	4696
""", '还': """
还不是会员	4774
还有更多精彩内容	4800
还没有账号	4774
""", '这': """
这篇文章对你有帮助吗	4749
这篇文章对您有帮助吗	4749
""", '进': """
进入专题	4781
进入专题页	4781
""", '连': """
连结已复制	4788
""", '追': """
追蹤	4676
追蹤中	4786
追蹤主題	4786
追蹤作者	4786
追蹤我們	4676
""", '退': """
退出全屏	4756
""", '送': """
送信	91	2716
送信が完了しました	2715
送信しました	2715
送信する	91	2716
送信完了	2715
送出	91	4778
送出成功	4777
送出留言	4749
送出評論	4749
送料無料	2728
""", '选': """
选择	4775
选择方案	4774
选择订阅方案	4774
选择金额	4796
""", '逐': """
逐字稿	4757
""", '這': """
這篇文章對你有幫助嗎	4749
這篇文章對您有幫助嗎	4749
""", '通': """
通報	2692
通報する	2639
通知をオン	2626
通知をオンにする	2703
通知を受け取らない	2703
通知を受け取りますか	2703
通知を受け取る	2673
通知を設定する	2703
通知を許可	2703
通知を許可しますか	2703
通知を許可する	2703
""", '速': """
速報	2648
速報を通知で受け取る	2703
速報通知を受け取る	2673
""", '連': """
連結已複製	4725
連載	2648
連載の新着をメールでお知らせ	2630
連載をフォロー	2725
連載をフォローする	2725
連載を見る	2719
連載一覧	2719
""", '遊': """
遊戲	4753
""", '運': """
運営会社	2634	2662
""", '違': """
違反を報告	2691
違反を報告する	2691
違反報告	2639
""", '選': """
選單	4696
選択する	2713
選擇	4775
選擇方案	4774
選擇訂閱方案	4774
選擇金額	4796
""", '還': """
還不是會員	4774
還沒有帳號	4774
""", '邮': """
邮箱	4668
邮箱格式不正确	4777
邮箱格式错误	4777
""", '配': """
配信停止はいつでも可能です	2715
""", '重': """
重新加载页面	4766
重新播放	4795
重新整理頁面	4766
重新載入頁面	4766
""", '金': """
金額を入力	2709
金額を指定	2709
金額を指定する	2709
金額を選ぶ	2734
金額を選択	2734
金額を選択してください	2734
""", '錯': """
錯誤回報	4706
""", '链': """
链接已复制	4725
""", '閉': """
閉じる	2611	2652
""", '開': """
開く	2653
開啟推播	4763
開啟通知	4763	4765
開始測驗	4752
開通會員	4662
""", '間': """
間違いを見つけたら	2720
""", '関': """
関連	2648
関連する記事	2648
関連キーワード	2648
関連タグ	2648
関連トピックス	2648
関連ニュース	2648
関連リンク	2648
関連動画	2648
関連動画を見る	2733
関連情報	2648
関連記事	2648
関連記事はこちら	2683
関連記事をもっと見る	2738
関連記事を見る	2738
""", '閱': """
閱讀下一篇	4800
閱讀全文	4696
閱讀原文	4738
閱讀排行	4695
閱讀更多	4696
""", '關': """
關於作者	4782
關於我們	4682
關注	4676
關注作者	4786
關注我們	4676
關注此主題	4786
關鍵字	4690
關閉	4657
關閉視窗	4800
關閉選單	4800
""", '阅': """
阅读下一篇	4800
阅读全文	4696
阅读剩余全文	4800
阅读原文	4738
阅读排行	4695
阅读更多	4696
""", '随': """
随时取消	4774
随时可取消	4774
""", '隐': """
隐私偏好	4794
隐私政策	4682
隐私权政策	4682
隐私设置	4685	4760
""", '隨': """
隨時取消	4774
""", '隱': """
隱私偏好	4794
隱私政策	4682
隱私權政策	4682
隱私權設定	4760
隱私設定	4685	4760
""", '離': """
離開全螢幕	4756
""", '電': """
電子信箱	4668
電子信箱格式錯誤	4777
電子報	4668
電子版	2615
電子郵件格式不正確	4777
電郵	4778
""", '静': """
静音	4757
""", '靜': """
靜音	4757
""", '音': """
音声で聞く	2627
音声をダウンロード	2697
音声を再生	2733
音声読み上げ	2673
音頻長度 #	4723
音频播放器	4795
""", '頭': """
頭條	4690
""", '顯': """
顯示內容	4760
顯示原文	4697
顯示字幕	4756
顯示更多	4696
顯示貼文	4760
""", '飲': """
飲酒過量,有害健康	4754
飲酒過量有害健康	4754
""", '首': """
首頁	4696
首页	4696
""", '马': """
马上开始	4752
马上玩	4752
""", '验': """
验证码	4778
""", '點': """
點我看影片	4725
點我看更多	4693
點擊排行	4695
點擊播放	4756
點擊播放本文	4725
點擊放大	4781
點擊看大圖	4781
點擊看更多	4693
點擊開啟聲音	4795
點擊閱讀全文	4800
點此看更多	4693
點閱排行	4737
""", '가': """
가	2763	2797
가 가 가	2797
가가가	2797
가격 보기	2867
가로세로 낱말퀴즈	2823
가입하기	2752
가장 많이 본 뉴스	2770
가장 인기	2844
""", '강': """
강연 신청하기	2812
""", '개': """
개인정보 보호 설정	2861
개인정보 설정	2829
개인정보 수집 동의	2845
개인정보 수집 및 이용 동의	2845
개인정보 수집 및 이용에 동의합니다	2845
개인정보 수집·이용에 동의합니다	2845
개인정보 처리방침	2768
개인정보처리방침	2768
""", '갤': """
갤러리 닫기	2866
갤러리 보기	2850
""", '거': """
거부	2768	2790
""", '검': """
검색	2772
""", '게': """
게시물 보기	2829
게시물 불러오기	2829
게임	2823
게임 전체보기	2821
게임 하러 가기	2821
""", '결': """
결과 보기	91	2773
""", '계': """
계속 읽기	2752
계정이 있으신가요	2843
""", '고': """
고객센터	2768
고충처리	2785
고충처리인	2785	2851
""", '공': """
공감	2820
공감백배 #	2798
공감순	2782	2820
공유	2763
공유하기	2763
""", '과': """
과거순	2820
""", '관': """
관련 기사	2770
관련 기사 더보기	2866
관련 뉴스	2770
관련 영상	2808
관련 태그	2770
관련기사	2770
관련기사 더보기	2866
관련뉴스	2770
관련키워드	2770
""", '광': """
광고	2767
광고 건너뛰기	2862
광고 닫기	2767
광고 문의	2785
광고 문의하기	2813
광고 아래에 기사가 계속됩니다	2824
광고 영역	87
광고 종료	2824
광고 차단 해제 방법	2834
광고 차단을 해제해 주세요	2834
광고 차단을 해제했습니다	2834
광고 차단이 감지되었습니다	2834
광고 후 계속됩니다	2824
광고문의	2785
광고성 정보 수신 동의	2845
광고성 정보 수신에 동의합니다	2845
""", '괜': """
괜찮습니다	2747
""", '교': """
교보문고에서 구매	2824
""", '구': """
구글 계정으로 계속하기	2843
구글 계정으로 로그인	2843
구글 선호 매체로 추가	2854
구글 플레이에서 다운로드	2831
구글로 계속하기	2843
구글로 로그인	2843
구글플레이에서 다운로드	2831
구독	2752
구독 갱신	2864
구독 상품 보기	2843
구독 상품 선택	2843
구독 상품 안내	2864
구독 신청	2752
구독 신청이 완료되었습니다	2845
구독 신청하기	2843
구독 안내	2864
구독 전용	2752
구독 중	2752
구독 취소	2854
구독권 선택	2843
구독신청	2752	2785
구독이 완료되었습니다	2800
구독자 전용	2755
구독자 전용 기사	2843
구독자 전용 혜택	2824
구독자 혜택	2824
구독자가 선물한 기사입니다	2868
구독중	2854
구독하고 이어서 읽기	2800
구독하기	2752
구매하기	2824
구매하러 가기	2824
""", '글': """
글씨 크기	65
글씨크기	2763
글자 작게	2855
글자 크게	2855
글자 크기	2763
글자 크기 변경	65	2800
글자 크기 조절	65	2800
글자크기	2763	2797
글자크기 변경	65
글자크기 설정	65
글자크기 조절	65
""", '금': """
금액 선택	2863
금액 직접 입력	2839
금액을 선택하세요	2863
금액을 선택해 주세요	2863
""", '기': """
기계 번역	2826
기대해요 #	2798
기부하기	2748
기사 계속 보기	2866
기사 공유	2855
기사 공유하기	2763
기사 구매	2864
기사 더 보기	2866
기사 더보기	2800
기사 듣기	2800
기사 링크 복사	2800
기사 본문	2772
기사 선물하기	2800
기사 스크랩	2855
기사 스크랩하기	2800
기사 오류 신고	2800
기사 오류 제보	2800
기사 요약	2853
기사 원문 보기	2800
기사 음성으로 듣기	2825
기사 잠금 해제	2864
기사 저장	2855
기사 저장하기	2800
기사 전문 보기	2850
기사 전체보기	2850
기사 제보	2785	2851
기사 제보 및 문의	2800
기사 추천	2858
기사 평가하기	2858
기사 후원하기	2748
기사는 광고 아래에 계속됩니다	2824
기사는 광고 후 계속됩니다	2824
기사듣기	2825
기사를 공유합니다	2868
기사에 대한 의견	2769
기사원문	2772
기사저장	2763
기사제보	2785	2851
기사추천	2858
기자 구독	2784
기자 구독하기	2784
기자 소개	2851
기자 응원하기	2786
기자 페이지	2784
기자 프로필	2786
기자 프로필 보기	2784
기자 홈	2786
기자구독	2786	2854
기자에게 메일 보내기	2851
기자에게 이메일 보내기	2851
기자의 다른 기사	2784
기자의 다른 기사 보기	2786	2850
기자의 다른기사	2770	2786
기자의 다른기사 보기	2850
기자페이지 바로가기	2850
기자프로필	2786
기획 기사 보기	2850
""", '나': """
나중에	2747
나중에 보기	2800
나중에 읽기	2800
나중에 하기	2747
""", '남': """
남성	2797
남은 시간	2825
남자	2797
""", '낱': """
낱말 퍼즐 풀기	2780
낱말퀴즈	2823
""", '내': """
내 정보	2752
내용을 입력하세요	2865
내용을 입력해 주세요	2865
""", '네': """
네, 받을게요	2832
네이버 구독	2766
네이버 로그인	2843
네이버 밴드 공유	2855
네이버 블로그	2763
네이버로 로그인	2843
네이버에서 구독	2766
네이버에서 구독하기	2766
""", '놀': """
놀랐어요 #	2798
""", '놓': """
놓치면 안 되는 기사	2808
""", '뉴': """
뉴스 더보기	2850
뉴스 듣기	2800
뉴스레터 구독	2758
뉴스레터 구독 신청	2758
뉴스레터 구독이 완료되었습니다	2865
뉴스레터 무료 구독	2800
뉴스레터 신청	2758
""", '느': """
느림	2797
""", '닉': """
닉네임을 입력하세요	2858
""", '다': """
다른 공유 찾기	2763
다른 금액	2839
다른 기사	19	2770
다른 기사 더 보기	19
다른 기사 보기	2784
다른기사	2770
다른기사 보기	2770
다시 보기	2862
다시 보지 않기	2747
다시보기	2862
다음	2772
다음 기사	2770
다음 기사 보기	2800
다음 기사 읽기	2866
다음 동영상	2862
다음 사진	2850
다음 영상	2862
다음 이미지	2866
다음 페이지	2772
다음글	2850
다음기사	2770
다음에	2747
다음에 하기	2833
다크모드	2861
""", '닫': """
닫기	2747
""", '답': """
답글	2769
답글 달기	2819
답글 더보기	2819
답글 보기	2819
답글 쓰기	2819
답글 접기	2819
답글순	2782
답글쓰기	2769
""", '당': """
당신의 생각은	2779
당신이 좋아할 만한	2770
""", '댓': """
댓글	2769
댓글 #	2769
댓글 #개	2769
댓글 닫기	2819
댓글 달기	2782
댓글 더보기	2819
댓글 등록	2819
댓글 등록하기	2819
댓글 보기	2769
댓글 신고	2858
댓글 신고하기	2858
댓글 쓰기	2769
댓글 운영 원칙	2819
댓글 운영 정책	2800
댓글 운영정책	2782	2800
댓글 입력	2782
댓글 작성	2819
댓글 작성 규칙	2819
댓글 작성하기	2819
댓글 전체보기	2782
댓글 정렬	2782
댓글 정책	2819
댓글보기	2769
댓글쓰기	2769
댓글을 남겨 주세요	2858
댓글을 남겨주세요	2858
댓글을 입력하세요	2858
댓글을 입력해 주세요	2858
댓글을 입력해주세요	2769
댓글을 작성하려면 로그인 해주세요	2858
댓글이 닫혔습니다	2819
""", '더': """
더 많은 옵션	2855
더 보기	2772
더 알아보기	2790
더보기	2770	2772
""", '도': """
도서 구매하기	2824
도움돼요 #	2798
도움이 되었나요	2819
""", '독': """
독자 의견 조사	2800
독자 특별 할인	2824
독자 할인	2824
""", '동': """
동영상	2770
동영상 로딩 중	2825
동영상 보기	2862
동영상 재생	2825
동영상 플레이어	2862
동영상을 불러오는 중입니다	2825
동영상을 불러올 수 없습니다	2862
동영상을 재생할 수 없습니다	2825
동의	2768	2790
동의 관리	2829
동의 철회	2829
동의 철회하기	2829
동의 후 계속	2829
동의하고 계속	2829
동의하고 계속하기	2829
동의합니다	2768
""", '뒤': """
뒤로 가기	2866
""", '등': """
등록	2769
""", '디': """
디지털 구독하기	2864
디지털뉴스부	2784
디지털뉴스팀	2784
디지털콘텐츠팀	2784
""", '또': """
또는	2844
""", '라': """
라인	2763
""", '랭': """
랭킹	2770
랭킹뉴스	2770
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
로그아웃	2752
로그인	2752
로그인 상태 유지	2843
로그인 유지	2843
로그인 전용 기사	2843
로그인 후 댓글 쓰기	2800
로그인 후 댓글 작성이 가능합니다	2858
로그인 후 댓글을 작성하실 수 있습니다	2782
로그인 후 댓글을 작성할 수 있습니다	2819
로그인 후 이용해 주세요	2819
로그인/회원가입	2752
로그인이 필요	2755
로그인하고 계속 읽기	2864
로딩 중	2825
로딩 중입니다	2825
로딩중	2825
""", '링': """
링크 복사	2763
링크가 복사되었습니다	2800
""", '마': """
마이페이지	2752
""", '많': """
많이 본 기사	2770
많이 본 뉴스	2770
많이 본 영상	2808
많이 읽은 기사	2770
많이본 기사	2770
많이본 뉴스	2770
""", '매': """
매달	2840
매월	2840
""", '맨': """
맨 위로	2772
맨위로	2772
""", '메': """
메뉴	2772
메뉴 닫기	2772
메시지가 전송되었습니다	2845
메일	2763
메일함을 확인해 주세요	2845
""", '멤': """
멤버십 가입	2864
멤버십 가입하기	2864
""", '모': """
모두 거부	2829
모두 동의	2768
모두 허용	2829
모든 쿠키 거부	2861
모든 쿠키 수락	2861
모든 쿠키 허용	2861
모르겠다	2820
모름/무응답	2820
모바일 웹으로 계속	2831
""", '목': """
목록	2772
목록 보기	2850
목록보기	2772
목록으로	2850
목록으로 돌아가기	2866
""", '무': """
무료 게임	2821
무료 배송	2857
무료 체험 시작하기	2752
무료 회원가입	2752
무료, 스팸 없음	2845
무료로 읽기	2864
무료배송	2857
무제한 이용하기	2864
""", '문': """
문의	2769
문의 내용	2865
문자 크기	65
""", '바': """
바로 구매하기	2824
바로가기	2763
""", '반': """
반응형 광고 영역	87
""", '배': """
배속	2826
""", '밴': """
밴드	2763
""", '번': """
번역 보기	2773
""", '베': """
베스트	2770
""", '보': """
보내기	2847
보통	2797
""", '복': """
복사	2856
복사하기	2763
""", '본': """
본 사이트는 쿠키를 사용합니다	2791
본문 글씨 줄이기	2763	2797
본문 글씨 키우기	2763	2797
본문 바로가기	2772
본문으로 바로가기	2772
""", '북': """
북마크	2763
""", '분': """
분석탁월 #	2798
""", '브': """
브라우저에서 계속	2831
브라우저에서 계속 보기	2831
""", '비': """
비공감	2820
비밀번호 찾기	2752
비밀번호를 잊으셨나요	2843
""", '빠': """
빠름	2797
""", '사': """
사업제휴	2785
사이트맵	2768
사전 등록하기	2812
사전등록	2812
사전등록 하기	2812
사진 더 보기	2850
사진 더보기	2850
사진 모두 보기	2850
사진 크게 보기	2850
사진 크게보기	2850
사진 확대	2772
""", '삭': """
삭제된 동영상입니다	2825
""", '상': """
상품 보기	2867
상품 상세보기	2867
""", '새': """
새로고침	2834
""", '선': """
선착순 # 명	2811
선착순 #명	2811
선착순 마감	2811
선택	2844
선택 저장	2829
선호 매체로 추가	2854
""", '설': """
설문	91
설문 결과	2858
설문 결과 보기	2858
설문 참여 바로가기	2800
설문 참여하기	2800
설문에 참여하기	2819
설문조사	91
설문조사 참여하기	2800
설정	2790
설정 관리	2861
설정 저장	2829
""", '소': """
소리 켜기	2862
""", '속': """
속보	2770
속보 알림 받기	2800
속보 알림 신청	2800
속보 알림을 받으시겠습니까	2832
""", '스': """
스도쿠	2823
스크랩	2763
스크랩하기	2800
스크립트	2826
스크립트 보기	2825
스토어	2857
스토어 바로가기	2824
스폰서	2767
스폰서 링크	2813
스폰서 콘텐츠	2813
스폰서링크	2813
""", '슬': """
슬퍼요	2798
슬퍼요 #	2798
""", '시': """
시리즈 보기	2850
""", '신': """
신고	2769
신고하기	2819
신문구독	2752
신청이 완료되었습니다	2845
""", '실': """
실시간 뉴스	2770
""", '쏠': """
쏠쏠정보 #	2798
""", '아': """
아마존에서 구매	2824
아마존에서 보기	2824
아이디 저장	2843
아이디 찾기	2843
아직 회원이 아니신가요	2843
""", '알': """
알겠습니다	2773
알라딘에서 구매	2824
알라딘에서 보기	2824
알림 받기	2762
알림 설정	2762
알림 설정하기	2832
알림 켜기	2832
알림 허용	2832
알림을 받으시겠습니까	2832
알림을 받으시겠어요	2832
알림을 켜시겠습니까	2832
""", '애': """
애드블록을 해제해 주세요	2834
애드블록이 감지되었습니다	2834
애플로 계속하기	2843
애플로 로그인	2843
""", '앱': """
앱 다운로드	2762
앱 다운로드하기	2762
앱 다운받기	2831
앱 설치	2762
앱 설치하기	2762
앱스토어에서 다운로드	2831
앱에서 계속 읽기	2831
앱에서 보기	2831
앱에서 열기	2831
앱에서 이어보기	2831
앱으로 보기	2831
""", '언': """
언제든 해지 가능	2843
언제든지 수신 거부할 수 있습니다	2845
언제든지 해지 가능	2843
""", '얼': """
얼리버드 할인	2812
""", '에': """
에디터 추천	2770
""", '여': """
여러분의 생각은	2779
여러분의 후원이 큰 힘이 됩니다	2839
여성	2797
여자	2797
""", '연': """
연간 결제	2843
연간 구독	2843
연관기사	2770
연재 보기	2850
""", '열': """
열기	2773
""", '영': """
영상	2770
영상 길이 #	2795
영상 더보기	2850
영상 보기	2800
영상 재생	2825
영상으로 만나보세요	2800
영상으로 보기	2800
영상을 불러오는 중입니다	2825
영상을 불러올 수 없습니다	2862
영상을 재생할 수 없습니다	2825
""", '예': """
예매 바로가기	2824
예매하기	2824
예스#에서 구매	2824
예스#에서 보기	2824
""", '오': """
오늘 하루 보지 않기	2747
오늘은 그만 보기	2747
오늘의 낱말 퍼즐	2780
오늘의 설문	2780
오늘의 스도쿠	2780
오늘의 십자말풀이	2780
오늘의 운세	2823
오늘의 추천	2770
오늘의 투표	2780
오늘의 핫뉴스	2808
오디오 다운로드	2825
오디오 플레이어	2862
오디오로 듣기	2800
오래된순	2820
오류 신고	2769
오류 신고하기	2800
오류가 발생했습니다	2845
오타 신고	2819
오탈자 신고	2800
""", '온': """
온라인뉴스팀	2784
""", '올': """
올바른 이메일 주소를 입력해 주세요	2845
올바른 이메일을 입력해 주세요	2845
""", '옵': """
옵션 관리	2861
""", '요': """
요금제 보기	2864
요약	2772
""", '원': """
원고료 보내기	2863
원문 보기	2773
원문보기	2772
""", '월': """
월간 결제	2843
월간 구독	2843
""", '웨': """
웨비나 신청하기	2812
""", '웹': """
웹에서 계속 보기	2831
""", '위': """
위로	2772
위로 가기	2850
""", '유': """
유료 구독자 전용	2843
유료 기사입니다	2800
유료회원 전용	2843
유료회원 전용 기사	2843
유튜브 구독	2766
유튜브 구독하기	2766
유튜브에서 보기	2859
""", '윤': """
윤리강령	2785
""", '음': """
음성 다운로드	2825
음성 재생하기	2800
음성으로 듣기	2763
음소거	2826
음소거 해제	2825
음소거를 해제하려면 탭하세요	2862
""", '응': """
응원하기	2748
응원해요 #	2798
""", '의': """
의견 남기기	2819
의견 보내기	2819
의견 쓰기	2769
""", '이': """
이 기사 공유하기	2868
이 기사 구매하기	2864
이 기사 어땠나요	2800
이 기사 어떠셨나요	2819
이 기사가 도움이 되었나요	2819
이 기사는 잠겨 있습니다	2843
이 기사를 공유합니다	2800
이 기사를 추천합니다	2800
이 기사를 평가해 주세요	2858
이 기사와 함께 읽은 기사	2800
이 기자의 다른 기사	2786	2800
이 기자의 다른 기사 더보기	2850
이 동영상을 재생할 수 없습니다	2825
이 사이트는 쿠키를 사용합니다	2791
이 시각 많이 본 기사	2808
이 시각 많이 본 뉴스	2808
이 시각 주요뉴스	2770
이 시각 추천뉴스	2770
이 음성은 ai가 생성했습니다	2825
이 주제 팔로우	2854
이 콘텐츠를 표시할 수 없습니다	2829
이 페이지가 도움이 되었나요	2819
이런 기사는 어때요	2808
이름	2847
이름을 입력하세요	2865
이름을 입력해 주세요	2865
이메일	2763
이메일 주소 입력	2865
이메일 주소를 입력하세요	2845
이메일 주소를 입력해 주세요	2865
이메일 형식이 올바르지 않습니다	2845
이메일로 계속하기	2864
이메일로 공유	2855
이메일로 로그인	2864
이메일무단수집거부	2768
이메일을 입력하세요	2845
이메일을 입력해 주세요	2845
이메일을 입력해주세요	2865
이메일을 확인해 주세요	2845
이미 계정이 있으신가요	2843
이미 구독 중이신가요	2752
이미 구독 중입니다	2865
이미 등록된 이메일입니다	2865
이미 참여하셨습니다	2819
이미 투표하셨습니다	2819
이미 회원이신가요	2752
이미지 크게 보기	2772
이미지 크게보기	2850
이미지 확대	2772
이번 주 설문	2780
이번 주 투표	2780
이번주 설문	2780
이슈	2770
이어서 읽기	2866
이용권 구매	2843
이용권 선택	2843
이용약관	2768
이용약관에 동의합니다	2845
이전	2772
이전 기사	2770
이전 기사 보기	2800
이전 사진	2850
이전 영상	2862
이전 이미지	2866
이전글	2850
이전기사	2770
""", '인': """
인기 급상승	2808
인기 기사	2770
인기기사	2770
인기뉴스	2770
인쇄	2763
인쇄하기	2763
인스타그램 팔로우	2800
인스타그램에서 보기	2859
인스타그램에서 이 게시물 보기	2859
""", '일': """
일시	2840
일시 후원	2839
일시 후원하기	2839
일시정지	2826
일시후원	2748
""", '자': """
자동 번역	2826
자동 재생	2826
자동재생	2826
자막	2826
자막 보기	2825
자막 켜기	2825
자바스크립트가 비활성화되어 있습니다	2829
자발적 유료 구독	2863
자세히	2773
자세히 보기	2773	2790
""", '작': """
작게	2856
""", '잘': """
잘 모름	2820
""", '장': """
장바구니 담기	2867
장바구니에 담기	2867
""", '재': """
재생	2772	2795
재생 속도	2825
재생 시간	2825
재생 시간 #	2795
재생속도	2825
재생시간 #	2795
재생할 수 없는 동영상입니다	2825
""", '저': """
저자 소개	2851
저작권규약	2768
저장	2763
""", '전': """
전송	2847
전송되었습니다	2845
전체 기사	2866
전체 기사 보기	2850
전체 뉴스 보기	2850
전체 댓글	2769
전체 댓글 보기	2782
전체 동의	2829
전체 보기	2772
전체 사진 보기	2850
전체 화면	2826
전체메뉴	2772
전체보기	2772
전체화면	2826
전체화면 종료	2825
""", '접': """
접기	2772
접수되었습니다	2865
""", '정': """
정기	2840
정기 후원	2839
정기 후원하기	2748
정기구독	2752
정기후원	2748
정기후원 신청	2863
정기후원 신청하기	2863
정기후원하기	2839
정렬	2820
정상적으로 접수되었습니다	2865
정정·반론보도 신청	2851
정정보도 신청	2851
정정보도 요청	2851
""", '제': """
제보	2769
제보 바로가기	2851
제보하기	2769
제작 지원	2857
제작지원	2857
제출	91	2847
제휴 광고	2824
제휴 문의	2785
제휴 콘텐츠	2824
제휴문의	2785
""", '좋': """
좋아요	2763
좋아요 #	2798
좋은 기사 후원하기	2748
""", '주': """
주소 복사	2800
주소가 복사되었습니다	2800
주소복사	2763
주요 기사	2770
주요 뉴스	2770
주요 뉴스 더보기	2808
주요기사	2770
주요뉴스	2770
주제 팔로우	2854
""", '지': """
지금 구매하기	2824
지금 뜨는 기사	2808
지금 뜨는 뉴스	2808
지금 플레이	2821
지금 플레이하기	2821
지금 후원하기	2863
지나친 음주는 건강에 해롭습니다	2824
지나친 음주는 건강을 해칩니다	2824
지도 보기	2773
지면보기	2752
""", '직': """
직접 입력	2840
""", '차': """
차단	2833
""", '참': """
참가 신청	2812
참가 신청하기	2812
참가신청하기	2812
참여하기	91
""", '창': """
창 닫기	2866
""", '찾': """
찾아오시는 길	2785
""", '책': """
책 구매하기	2824
""", '첫': """
첫 댓글을 남겨주세요	2858
첫 댓글을 작성해 보세요	2858
""", '청': """
청소년보호정책	2768
""", '총': """
총 #명 참여	2779
""", '최': """
최고의 혜택	2844
최신 기사	2770
최신 뉴스	2770
최신기사	2770
최신뉴스	2770
최신순	2782	2820
최저가 보기	2867
""", '추': """
추천	2844
추천 기사	2770
추천 스폰서	2813
추천 영상	2808
추천기사	2770
추천뉴스	2770
추천순	2782	2820
""", '축': """
축하해요 #	2798
""", '친': """
친구 추가하기	2800
""", '카': """
카카오 계정으로 로그인	2843
카카오 로그인	2843
카카오로 로그인	2843
카카오로 시작하기	2843
카카오스토리	2763
카카오톡	2763
카카오톡 공유	2763
카카오톡 공유하기	2855
카카오톡으로 공유	2800
카카오톡으로 공유하기	2800
카테고리	2770
""", '커': """
커피 한 잔 사주기	2839
커피 한 잔 후원하기	2839
""", '콘': """
콘텐츠 보기	2829
콘텐츠 불러오기	2829
콘텐츠 표시	2829
""", '쿠': """
쿠키 관리	2829
쿠키 기본 설정	2789
쿠키 설정	2768
쿠키 설정 관리	2829
쿠키 설정 변경	2789
쿠키 정책	2791
쿠키 허용	2791
쿠팡에서 구매	2824
쿠팡에서 구매하기	2824
쿠팡에서 보기	2824
쿠폰 받기	2867
""", '퀴': """
퀴즈	2823
퀴즈 도전하기	2821
퀴즈 풀기	2800
퀴즈 풀러 가기	2821
""", '크': """
크게	2856
""", '클': """
클릭하면 소리가 켜집니다	2862
""", '키': """
키워드	2770
""", '태': """
태그	2770
""", '텔': """
텔레그램에서 소식 받기	2800
""", '투': """
투표	91
투표 결과	2858
투표 결과 보기	91
투표 참여하기	2819
투표가 완료되었습니다	2819
투표에 참여해 주셔서 감사합니다	2819
투표하기	91	2800
투표해 주셔서 감사합니다	91	2819
""", '트': """
트위터	2763
트위터 공유	2763
트위터로 공유	2855
트위터에서 보기	2859
""", '특': """
특집 더보기	2850
특집 보기	2850
""", '티': """
티켓 예매	2824
티켓 예매하기	2824
""", '틱': """
틱톡에서 보기	2859
""", '파': """
파워링크	2813
""", '팔': """
팔로우 중	2854
팔로우 취소	2854
""", '팟': """
팟빵에서 듣기	2859
""", '페': """
페이스북	2763
페이스북 공유	2763
페이스북에서 보기	2859
페이스북으로 공유	2800
페이스북으로 로그인	2843
페이지 새로고침	2834
페이지를 새로고침하세요	2834
페이팔로 결제	2864
""", '편': """
편집 원칙	2851
편집규약	2785
""", '펼': """
펼치기	2772
""", '포': """
포럼 참가 신청하기	2812
포토	2770
포토 갤러리	2850
""", '폰': """
폰트 크기	2763
""", '푸': """
푸시 알림 받기	2832
""", '프': """
프리미엄	2752
프린트	2763
""", '피': """
피드백 보내기	2819
""", '필': """
필수	2847
필수 입력	2845
필수 입력 항목	2845
필수 입력 항목입니다	2845
필수 항목	2845
필수 항목입니다	2845
필자 소개	2851
""", '한': """
한 번	2840
한번만	2840
""", '할': """
할인 코드	2867
""", '함': """
함께 보면 좋은 기사	2770
함께 볼 기사	2808
함께 읽으면 좋은	2770
함께 읽은 기사	2808
""", '핫': """
핫뉴스	2770
핫이슈	2770
핫클릭	2808
""", '항': """
항상 허용	2829
""", '해': """
해제 방법	2838
해제했습니다	2838
""", '행': """
행사 신청하기	2812
""", '허': """
허용	2790	2833
""", '헤': """
헤드라인	2770
""", '현': """
현재 시간	2825
""", '협': """
협찬	2767
""", '홈': """
홈	2772
홈으로	2850
홈으로 가기	2850
""", '화': """
화나요	2798
화나요 #	2798
화제의 뉴스	2770
화질	2826
""", '확': """
확인	2773
""", '환': """
환경설정 관리	2861
""", '회': """
회사 소개	2785
회사소개	2768	2785
회원 전용	2755
회원 전용 기사	2843
회원가입	2752
회원가입하고 계속 읽기	2864
회원이 아니신가요	2843
""", '후': """
후속강추 #	2798
후속기사 원해요	2798
후속기사 원해요 #	2798
후원	2748
후원 바로가기	2839
후원 신청	2839
후원 안내	2748
후원 페이지 바로가기	2839
후원 페이지로 이동	2839
후원 하기	2748
후원자 되기	2839
후원하기	2748
후원해 주셔서 감사합니다	2863
후원회원 가입	2748
후원회원 되기	2839
""", '훈': """
훈훈해요	2798
훈훈해요 #	2798
""", '흥': """
흥미진진 #	2798
""", '힘': """
힘내요 #	2798
"""}

START = {'a': """
aboneliğiniz	4295 K başariyla
abonē	2962 K par	2962 K no	2962 K un	2964 K
acasă	96 K >	96 K '	96 K "	96 K /
accès	1842 K illimité
această	52 K investigație	3597 K traducere	3652 K știre a fost
además	1415 K:	1469 K, en
ai가	2792 K 자동 번역한	2792 K 번역한	2792 K 핵심	2792 K 요약한	2794 K 읽어
ai에게	2792 K 물어	2792 K 질문	2792 K 물어보기
ajánljuk	2247 K:
aktivér	658 K
alătură	12 K-te	56 K-te celor #	56 K-te celor peste #	56 K-te comunității de #
anmäl	4144 K dig till vårt	4160 K
annoncørbetalt	709 K indhold fra
annonsørinnhold	3269 K fra
anúncio	3549 K em #
aportá	1358 K desde
apoyá	81 K
après	1993 K déduction fiscale
após	3412 K # meses	3412 K o período	3412 K o primeiro
apóyanos	1358 K desde
apúntate	1446 K al curso	1446 K a nuestro	1450 K a nuestro seminario	1450 K a nuestro evento
aquí	1481 K hay contenido de
artykuł	46 K można	46 K wolno	86 K sponsorowany:	3311 K ukazał się	3311 K pochodzi z	3317 K przetłumaczony	3317 K został przetłumaczony	3317 K czyta	3317 K wygenerowany	3385 K	3393 K powstał we współpracy z
artykuły	3308 K autora
artículo	1503 K publicado originalmente	1531 K publicado en colaboración
artículos	1375 K gratuitos
ascultă	1 K	3586 K:	3603 K podcastul	3603 K acest articol	3661 K pe
atradāt	44 K
atsisiųskite	2904 K
autorė	2908 K:
autoři	516 K jsou
außerdem	844 K lesenswert:	844 K interessant:
aveți	72 K întrebări
aún	32 K no hay comentarios
ați	59 K încercat
""", 'b': """
bajá	1458 K la app
beiträge	27 K	877 K von
benefício	3480 K do assinante:
berätta	59 K i	59 K gärna
beställ	4160 K
bestätigen	738 K sie ihre
bestätigungsmail	738 K
besøg	644 K vores
beğendin	69 K mi	82 K mi
beğendiniz	8 K mi	69 K mi	82 K mi
boletín	1383 K diario	1383 K semanal
buď	31 K první
buďte	31 K první	31 K prvý
bài	8 K viết này	4573 K liên quan:	4586 K viết này có	4586 K viết có hữu ích	4633 K viết được bảo vệ	4634 K viết được thực hiện	4634 K viết được viết	4634 K viết này được	4641 K viết tiếp tục
báo	4586 K lỗi bài viết
bình	5 K luận	27 K luận	4587 K chọn:
bústia	41 K de denúncies de la redacció
bülten	4295 K aboneliğiniz
bültenimize	4295 K abone olduğunuz için
bądź	31 K pierwszy	31 K pierwsza
bővebben	2247 K:
bạn	59 K đã thử	59 K đã làm thử	66 K biết ai	66 K có biết ai	69 K thấy hay	4586 K phát hiện	4586 K thấy bài viết
bản	4586 K tóm tắt này	4634 K dịch được
bấm	4588 K để nghe
bật	4564 K thông báo
""", 'c': """
caractères	1944 K restants
caràcters	439 K restants
chceš	538 K u nás pracovat	3948 K u nás pracovať
chefredaktör	4158 K och ansvarig utgivare:	4158 K:
chơi	4608 K ngay:
chưa	32 K có bình luận
citeşte	3586 K şi	3586 K şi:
citește	3586 K și	3586 K și:	3586 K:	3586 K mai mult	3586 K aici	3586 K mai departe:
citiți	3586 K și
ciąg	3321 K dalszy
colaborá	1358 K desde
comentários	5 K	27 K
compartí	3 K
conocés	66 K a alguien
conteúdo	86 K patrocinado:	3414 K exclusivo para	3473 K gerado	3479 K promovido por	3479 K recomendado por	3483 K oferecido por	3510 K incorporado d	3510 K externo d	3510 K incorporado do	3510 K incorporado da	3510 K externo do
conținut	3597 K generat	3601 K oferit de	3630 K încorporat de	3630 K extern de
coût	1993 K après déduction	1993 K réel après
crédit	1938 K photo	1938 K photos
crédits	1938 K photo	1938 K photos
créer	1867 K une alerte pour "	1867 K une alerte sur "	1867 K une alerte :
cunoașteți	66 K pe cineva
cunoști	66 K pe cineva
cuéntame	59 K
cuộc	52 K điều tra này
cài	4590 K đặt ứng dụng	4590 K ứng dụng	4590 K app
còn	4606 K lại # ký tự
có	72 K thắc mắc	4573 K thể bạn quan tâm:	4629 K lỗi xảy ra
cấm	4633 K sao chép
""", 'd': """
dacă	44 K observi	44 K observați	44 K găsești	3592 K ai informații	3599 K ai observat o
dalinkitės	2904 K
další	504 K články autora
darovať	3942 K
dernières	1884 K actualités
descarcă	13 K	3617 K aplicația
descargá	13 K	1458 K la app
descărcați	13 K
dežurni	41 K telefon redakcije
disponível	3423 K no google play	3488 K na app store	3488 K no google play	3488 K para android e	3550 K no spotify
distribuiți	3 K
dodržujte	28 K
domů	96 K >	96 K '
doná	1358 K desde
doporučte	531 K
dorești	3634 K să primești notificări
doriți	3634 K să primiți notificări
dosszié	2311 K: így	2311 K: itt	2311 K: ezért	2311 K: miért	2311 K: hogyan	2311 K: mit	2311 K: ki	2311 K: mi	2311 K: ez	2311 K: ezt	2311 K: hallgassa	2311 K: nézze	2311 K: minden	2311 K: a	2311 K: az
dostępna	3324 K w
dostępne	3324 K w
dostępny	3324 K w
dołącz	12 K do	56 K do #	56 K do ponad #	3335 K do	3348 K do dyskusji
držte	28 K se
duración	1519 K del vídeo	1519 K: # min	1519 K del episodio
duração	3549 K do vídeo	3549 K: # min
durée	1989 K de la vidéo	1989 K : # min	1989 K de l'épisode
dzięki	3372 K naszym czytelnikom	3372 K naszym czytelniczkom
découvrez	1886 K aussi	1914 K la boutique	1914 K notre boutique	1914 K nos jeux	1914 K notre hors-série	1924 K notre application	1924 K notre appli
décryptage	1886 K :
déductible	1831 K des impôts	1831 K à #
déjà	1840 K abonné	1840 K inscrit	1840 K client
désactiver	1903 K les sous-titres
díky	571 K našim čtenářům	571 K našim předplatitelům
dùng	4597 K thử
dúvidas	72 K	72 K?	73 K sobre esta matéria	73 K sobre este artigo
""", 'e': """
elkészítetted	59 K
elírást	7 K
előfizetői	2292 K kedvezmény:	2292 K előny:	2292 K ajánlat:
előfizetőinknek	2303 K köszönhetően
előfizetőként	89 K	2273 K
encuéntranos	12 K
envía	3 K	1420 K tus cartas	1420 K tu carta
envíanos	1432 K
envíe	1420 K sus cartas	1420 K su carta
ermöglicht	846 K von
erről	2247 K bővebben
escríbenos	1418 K
escúchalo	1520 K en spotify	1520 K en apple podcasts
escúchanos	1520 K en spotify
essän	4206 K
estagiária	3456 K sob supervisão	3456 K sob a supervisão	3456 *K sob supervisão	3466 K sob supervisão	3466 * K sob supervisão
estagiário	3456 K sob supervisão	3456 K sob a supervisão	3456 *K sob supervisão	3466 K sob supervisão
""", 'f': """
faça	3441 K o quiz	3476 K as palavras cruzadas	3486 K o quiz	3486 K o teste	3486 K o nosso
felelős	2270 K szerkesztő:	2270 K kiadó:
fiți	31 K primul
foretrækker	659 K du
fortsätt	4162 K läsa
fortæl	59 K mig
fotogalería	1499 K:
fotogaléria	3916 K:
fotografía	1414 K # de #	1470 K:
fotoğraf	4394 K # / #	4394 K #/#
fotoğraflar	4396 K:
fråga	4177 K:
frågor	72 K	73 K om artikeln
få	635 K fuld adgang til	658 K adgang	658 K fri	658 K fuld	658 K besked	658 K ugens	658 K dagens	658 K de	658 K nyheder	658 K en notifikation	658 K breaking	658 K seneste nyt	669 K	3191 K full tilgang til	3217 K tilgang	3217 K fri	3217 K full	3217 K beskjed	3217 K varsel	3217 K ukas	3217 K dagens	3217 K de	3217 K nyheter	3217 K siste	3229 K	3231 K varsel	3231 K varsler	3231 K push	4135 K full tillgång till	4160 K tillgång	4160 K fri	4160 K full	4160 K besked	4160 K en notis	4160 K veckans	4160 K dagens	4160 K de	4160 K nyheter	4160 K senaste	4171 K
férjen	2273 K hozzá
följ	12 K	4139 K	4160 K
følg	12 K	12 K oss	639 K	658 K	3195 K	3217 K
füge	12 K uns	852 K
fügen	12 K sie uns	852 K sie
für	741 K android und ios	792 K diesen artikel	792 K diesen	841 K nur
főoldal	96 K >	96 K '	96 K "	96 K /
főszerkesztő	2270 K:
""", 'g': """
galería	1414 K: # de #	1414 K # de #
gazeteciliğimizi	4344 K
gefällt	82 K ihnen dieser	82 K dir dieser
gehöre	56 K zu den #
gehören	56 K sie zu den #
geçerli	4295 K bir e-posta adresi girin	4295 K bir e-posta adresi giriniz	4295 K bir e-posta giriniz
ghé	4587 K cửa hàng trực tuyến
giữ	4633 K bản quyền nội dung
glöm	4160 K inte att bekräfta
gorąca	41 K linia redakcji
góp	4586 K ý cho bài viết
gör	4144 K quizet	4144 K vårt quiz	4160 K vårt
görmemiz	4353 K gereken
görsel	4399 K yapay
günün	4348 K bulmacasini	4348 K sudokusunu	4348 K bulmacasi	4348 K testini
głosowanie	3357 K:
""", 'h': """
henüz	32 K yorum
hibát	7 K talált	7 K találtál	2274 K lát
hintergründe	844 K dazu:
hjälp	4144 K oss bli bättre	4144 K oss att bli bättre
hjælp	644 K os med at blive bedre
hlasování	557 K:
hlavné	3929 K body
hlavní	518 K body
hozzászólások	5 K	27 K
hãy	31 K là người đầu tiên	4587 K trả lời khảo sát	4595 K ủng hộ
hämta	13 K	4148 K
häng	4160 K med
här	4184 K finns ett inbäddat innehåll från	4184 K finns inbäddat innehåll från	4184 K visas ett inbäddat innehåll från	4184 K visas inbäddat innehåll från	4184 K är ett inbäddat innehåll från	4184 K är inbäddat innehåll från
hääleta	1573 K
hääletus	1581 K:
håll	28 K	28 K dig
hình	4630 K #/#
hör	796 K dir	852 K	4160 K
hören	796 K sie	852 K sie
hörzeit	868 K
hør	1 K artiklen	1 K artikkelen	1 K saken	628 K også	628 K også:	644 K mere på	658 K	3184 K også	3184 K også:	3217 K
""", 'i': """
iesūti	2950 K savu	2950 K
indlæg	27 K
indlæs	679 K altid indhold fra	679 K indhold fra
inlägg	27 K
innehåll	4214 K från annonsören
inscríbete	1446 K al curso	1446 K a nuestro	1446 K en nuestro	1446 K en el curso
intră	12 K pe
início	96 K >	96 K '	96 K "	96 K /
izmēģinājāt	59 K
išbandėte	59 K
išsaugokite	2904 K
""", 'j': """
jaký	33 K je váš
jeśli	44 K widzisz	44 K zauważysz
joacă	3623 K acum:	3626 K responsabil
já	59 K fez	3414 K é assinante
játssz	2290 K most:
jäikö	1743 K juttu kesken
jälgi	1573 K
jäsenetu	1783 K:
""", 'k': """
kapcsolódó	2247 K	2247 K:
kezdőlap	96 K >	96 K /
không	4633 K được sao chép
kipróbáltad	59 K
kipróbáltátok	59 K
kiểm	4587 K tra kiến thức của bạn
kjøp	3200 K billetter	3200 K billett	3217 K
klausykitės	2889 K
klikněte	501 K zde
ključne	3833 K točke	3833 K tačke
klõpsates	1573 K
komentáre	5 K	27 K
komentáře	5 K	27 K
komentēt	2964 K var
komerčné	86 K oznámenie:
komerční	86 K sdělení:
kommentarsfältet	5 K
kopiér	658 K
kopírovat	531 K
kopírovať	3942 K
kopē	2964 K
korzyść	3360 K dla prenumeratorów:
krönikan	4206 K
kvíz	501 K:	557 K:	557 K dne:	557 K týdne:	2260 K	2289 K:	3916 K:	3965 K dňa:	3965 K týždňa:
kysyttävää	72 K	73 K jutusta
känner	66 K du någon
kérdésed	72 K van	73 K van a cikkről
kérje	2273 K
kérjen	2273 K
kérjük	28 K
kênh	4564 K youtube của báo
köp	4144 K biljetter	4144 K biljett	4160 K
kövess	12 K
kövesse	2273 K
kövessen	12 K
közvélemény	2289 K:
køb	644 K billetter	644 K billet	658 K
küfür	27 K içeren
küldd	3 K el	2255 K el nekünk
küldje	2255 K el nekünk	2273 K	2273 K tovább
küsitlus	1581 K:
ký	4606 K tự còn lại
kļūsti	2964 K
kết	4578 K nối với chúng tôi
""", 'l': """
laimē	2964 K
laimėkite	2904 K
lasītāju	2972 K aptauja:
legyél	2273 K
lejupielādē	2964 K
leé	1469 K también	1469 K más	1469 K:
lisää	1767 K meidät	1803 K aiheesta:
lugejaküsitlus	1581 K:
lásd	2247 K még
lásson	2273 K több
lát	2255 K valami
láttál	2255 K valami
lägg	4160 K till
lähetä	1746 K juttuvinkki	1746 K uutisvinkki	1746 K vinkki	1750 K mielipidekirjoituksesi	1750 K mielipidekirjoitus	1767 K
lämna	4138 K dina tips	4138 K ditt tips
läs	4127 K mer om	4128 K också	4128 K också:	4128 K även	4128 K mer	4128 K mer:	4128 K:	4128 K här	4128 K även:	4135 K vidare med	4135 K mer på	4148 K e-tidningen	4148 K tidningen	4160 K	4162 K vidare
läsarerbjudande	4180 K:
läsaromröstning	4177 K:
läsarresa	4180 K:
læs	627 K mere om	628 K også	628 K også:	628 K mere	628 K mere:	628 K:	628 K her	628 K hele	635 K videre med	649 K e-avisen	649 K avisen	658 K	660 K videre	697 K alt om emnet:	697 K alt om:
læserafstemning	674 K:
læserrejse	677 K:
læsertilbud	677 K:
légy	31 K te az első
líbil	8 K se vám	82 K se vám	519 K se
líbilo	69 K se
líbí	82 K se vám
línea	41 K de denuncias de la redacción	41 K de la redacción
línia	41 K de la redacció
löydät	12 K meidät	1767 K meidät
löysitkö	7 K
lütfen	28 K	4295 K e-postanizi onaylayin	4295 K e-posta adresinizi onaylayin	4295 K geçerli bir e-posta	4384 K sitemiz için devre dişi	4384 K reklam engelleyici	4384 K devre dişi birak	4385 K reklam engelleyici
""", 'm': """
mantén	28 K
materiał	86 K sponsorowany:	86 K partnera:	86 K partnerski:	3321 K wideo	3385 K	3393 K powstał we współpracy z	3393 K we współpracy z	3393 K sponsorowany przez
medlemsförmån	4180 K:
meillä	1794 K ei ole omistajaa	1794 K ei ole omistajia	1794 K ei ole osakkeenomistajia	1794 K ei ole maksumuuria
mesterséges	2281 K intelligencia írta
mirá	1453 K el video	1469 K también	1469 K:
mitä	8 K pidit	33 K mieltä	1768 K mieltä sinä
mišljenja	3830 K autora	3830 K iznesena	3830 K izneta
mišljenje	3830 K autora
możliwość	5 K komentowania
mándanos	1432 K
más	1411 K noticias de	1411 K noticias sobre	1411 K sobre	1411 K en	1411 K de	1413 K temas:	1413 K sobre:	1415 K información	1415 K información:	1418 K artículos de
máte	72 K otázky	72 K dotazy	73 K otázku k článku	504 K tip?	504 K tip na článek	504 K tip na téma	504 K tip pro	574 K přečteno už # ze #	574 K přečteno už # z #	574 K přečteno již # ze #	574 K přečteno již # z #	574 K přečteno # ze #	574 K přečteno # z #	3982 K prečítané už # zo #	3982 K prečítané už # z #	3982 K prečítané # zo #	3982 K prečítané # z #
märkasid	44 K	1558 K midagi	1564 K viga	1564 K artiklis viga
még	32 K nincs	2312 K több a témáról:
més	409 K informació:	435 K notícies de	435 K notícies sobre
mød	644 K os
mūs	2964 K vari
mời	4573 K xem	4573 K bạn đọc	4573 K độc giả	4578 K bạn tham gia	4578 K độc giả theo dõi	4578 K bạn đọc theo dõi	4588 K quý vị theo dõi	4588 K quý độc giả	4588 K bạn xem video	4588 K nghe
""", 'n': """
nabídka	560 K pro čtenáře:
nahlásit	541 K chybu
nahlásiť	3951 K chybu
nahláste	3951 K chybu
najważniejsze	3317 K informacje
naloži	4034 K	4065 K vedno vsebino	4065 K vsebino z	4065 K vsebino s	4065 K vsebino iz	4065 K vsebino od
naložite	13 K	4034 K
naročite	4041 K se na
naujienų	41 K telefonas
načítat	562 K vždy obsah	562 K obsah z	562 K obsah ze	562 K obsah od
načítať	3970 K vždy obsah	3970 K obsah z	3970 K obsah zo	3970 K obsah od
našli	7 K jste	7 K ste	44 K ste
nemáme	571 K majitele	571 K vlastníka	571 K akcionáře	571 K žádného	571 K paywall	571 K reklamy	3979 K majiteľa	3979 K vlastníka	3979 K akcionárov	3979 K žiadneho	3979 K paywall	3979 K reklamy
nemáte	539 K čas číst	3949 K čas čítať
nepatríme	3979 K žiadnemu
nepatříme	571 K žádnému
než	548 K vložíte komentář	548 K začnete diskutovat	548 K napíšete příspěvek
nguồn	4582 K:	4582 K :
nhận	4564 K thông báo
nové	521 K číslo	521 K vydání	3932 K číslo	3932 K vydanie
nájdete	12 K nás
não	27 K serão publicados	3512 K é possível mostrar este conteúdo	3512 K foi possível mostrar este conteúdo
näe	1767 K enemmän
nägid	1574 K viga
näita	1573 K
näitkö	1768 K virheen
näytä	1767 K sisältö	1785 K sisältö palvelusta	1785 K aina sisältö
nå	4160 K vår
nézd	2247 K meg	2273 K meg
nézze	2247 K meg	2273 K meg
nāc	2955 K strādāt
nội	4613 K dung này không	4614 K dung này từ	4614 K dung nhúng từ	4614 K dung từ	4633 K dung được bảo vệ	4634 K dung được tạo	4634 K dung này được tạo
""", 'o': """
oceń	8 K	3318 K ten	3318 K artykuł	3318 K tekst
ocurrió	1496 K un error
odporučte	3942 K
odporúčame	3916 K:
odsłuchaj	3329 K	3329 K ten
ofereça	3 K
oglądaj	3305 K:
ohodnoťte	519 K	3930 K
olvasói	2292 K ajánlat:
olvasóink	2303 K támogatásának köszönhetően
olvasóinknak	2303 K köszönhetően
omröstning	4177 K:
opýtajte	3929 K sa
opširnije	3818 K:	3818 K na
otázka	557 K dne:	3965 K dňa:
otázky	72 K
ouça	1 K	3450 K:	3484 K o podcast	3544 K no	3550 K no spotify	3550 K o podcast no
oír	1 K
""", 'p': """
pamanīji	2956 K kļūdu
pamanījāt	44 K	2956 K kļūdu
parrainé	2005 K par
pastebėjote	44 K	2890 K įdomų	2896 K klaidą
paylaş	3 K
pažįstate	66 K
phát	7 K hiện lỗi	44 K hiện sai
phóng	4582 K viên:
piditkö	8 K	69 K	82 K	1768 K
pidätkö	82 K	1768 K
piše	3845 K:
podobał	8 K ci się
podobało	69 K się
podpořte	81 K	536 K
podrži	81 K
podržite	81 K	3848 K
podés	12 K seguir	1433 K enviarnos
podívejte	501 K se:	501 K se na video
poleć	3329 K
poslať	3942 K
poslechněte	1 K si	501 K si	501 K si:
poslušajte	1 K	3818 K:	4013 K:
posłuchaj	1 K	3305 K:	3305 K też:
povoliť	3970 K vždy obsah	3970 K obsah z	3970 K obsah zo	3970 K obsah od
poznáte	66 K niekoho
pozostała	3321 K część
pošaljite	41 K vijest
pošlete	531 K
pošlite	3 K	3942 K
poți	3592 K contacta autorul	3592 K contacta autoarea
praneškite	2890 K redakcijai
predplaťte	3946 K si
prenošenje	68 K dozvoljeno	68 K dopušteno
prenumerantförmån	4180 K:
prečítajte	3916 K si tiež	3916 K si aj	3916 K si	3916 K si:
prečítali	3982 K ste už # zo #	3982 K ste už # z #	3982 K ste # zo #	3982 K ste # z #
pridruži	56 K se #
pridružite	12 K se	56 K se #
pridėkite	2904 K
prikaži	3875 K uvijek sadržaj	3875 K uvek sadržaj	3875 K sadržaj s	3875 K sadržaj sa	3875 K sadržaj iz	3875 K sadržaj od	4065 K vedno vsebino	4065 K vsebino z	4065 K vsebino s	4065 K vsebino iz	4065 K vsebino od
pronašli	44 K ste
pročitaj	3818 K još	3818 K i
pročitajte	3818 K još	3818 K i	3818 K više	3818 K:	3818 K više o ovoj temi
pročitali	3887 K ste # od #	3887 K ste već # od #
prvý	3941 K mesiac len za	3941 K mesiac za	3941 K mesiac už za	3941 K mesiac zadarmo
przeczytałaś	3375 K już # z #	3375 K # z #
przeczytałeś	3375 K już # z #	3375 K # z #
prześlij	3329 K dalej
präsentiert	846 K von
prüfen	852 K sie
publicité	1989 K dans #
publié	1973 K initialement dans le	1973 K initialement sur	2003 K avec l'autorisation
pàgina	464 K # de #
página	1497 K # de #	1497 K #/#	3527 K # de #	3527 K #/#
páči	82 K sa vám
páčil	8 K sa vám	82 K sa vám	3930 K sa
páčilo	69 K sa
päeva	1581 K küsimus:
päivitä	1767 K
päivän	1780 K kysymys:	1781 K peli:
pääset	1767 K lukemaan
päätoimittaja	1765 K:
pódcast	1499 K:
păstrați	28 K
pērc	2955 K biļetes	2964 K
předplaťte	536 K si
přehrajte	501 K si
přetisk	68 K povolen	68 K možný
přečetli	574 K jste už # ze #	574 K jste už # z #	574 K jste již # ze #	574 K jste již # z #	574 K jste # ze #	574 K jste # z #
přečtěte	501 K si také	501 K si	501 K si:	501 K si také:
přidej	56 K se k #
přidejte	56 K se k #
připojte	12 K se
""", 'q': """
querés	1433 ¿K contarnos
qué	8 K te pareció	33 K opinas	33 K opina	33 K te parece
""", 'r': """
raději	539 K posloucháte
radšej	3949 K počúvate
radši	539 K posloucháte
rašykite	2890 K autorei	2890 K autoriui
recibí	1432 K las noticias
recomandări	3586 K:
redakčná	41 K linka
redakční	41 K linka	41 K telefon
regisztrálj	2272 K ingyenesen
regisztráljon	2260 K	2272 K ingyenesen
regístrate	1372 K para
reportáž	584 K	3991 K
reproducción	68 K permitida	68 K libre
reprodução	68 K permitida	68 K autorizada
resuméet	26 K er
resztę	3321 K tekstu
rezervē	2964 K
rešite	3818 K kviz
riješite	3818 K kviz
rozwiąż	3305 K quiz
rätsel	835 K mit	871 K des tages:
rätseln	835 K sie mit
réservez	1914 K vos places pour la soirée de la rédaction
réservé	1840 K aux abonnés
réservée	1840 K aux abonnés
réservés	1840 K aux abonnés
résumer	1901 K cet article	1901 K l'article
résumé	1901 K généré	1901 K rédigé	1901 K réalisé	1901 K produit	1901 K par
rösta	4160 K
rādīt	2964 K
""", 's': """
sadržaj	3903 K je nastao u suradnji s
saglabā	2964 K
saistīts	2939 K:
saņem	2964 K
sažetak	3833 K	3833 K članka	3833 K teksta
schließ	56 K dich #	56 K dich den #
schließe	23 K dich
schließen	56 K sie sich den #
sdílejte	3 K	3 K článek
sdílet	3 K
seguí	1432 K el canal	1469 K leyendo:
sesizări	3592 K și ponturi
shrnutí	26 K vytvořil	26 K vytvořila	518 K	518 K článku
sisällön	1815 K tarjoaa
siųskite	2890 K savo	2904 K
sjefredaktør	3214 K:	3214 K og ansvarlig redaktør:
skaitytojų	2912 K apklausa:
skopírovať	3942 K
skrót	3317 K artykułu
skúsili	59 K ste
sondaż	3357 K:
související	501 K:
spodobał	82 K ci się	82 K się
spodobało	69 K się
sponsorisé	2005 K par
sponzorované	3999 K spoločnosťou
sponzorováno	592 K společností
sporočite	4046 K napako
sprawdź	3305 K:	3305 K też:
spróbowaliście	59 K
spróbowałaś	59 K
spørgsmål	72 K	73 K til artiklen
spørsmål	72 K	73 K til saken	73 K til artikkelen
spýtajte	3929 K sa
stališča	4024 K avtorja
straipsnį	46 K galima
stáhni	13 K si
stáhněte	13 K si	554 K si aplikaci
stöd	81 K	4135 K
stötta	81 K	4135 K
støt	81 K	635 K
støtt	81 K	3191 K
suscríbase	1370 K y lea
suscríbete	1363 K a	1370 K y lee	1370 K para leer	1370 K y sigue leyendo	1370 K y accede	1370 K y disfruta	1446 K y llévate	1446 K y recibe	1520 K en spotify
susidūrėte	2890 K su
susiję	2878 K:
susține	81 K
susțineți	81 K
sviđa	82 K vam se
synthèse	1901 K générée
syötä	1767 K
szavazás	2289 K:
szerkesztőségi	41 K forródrót	41 K telefon
szerkesztőségünk	41 K forródrótja
szerző	2279 K:
szívesen	2274 K meghallgatjuk
szöveg	2279 K:
sé	28 K respetuoso	31 K el primero	31 K la primera
sígame	1437 K
síganos	12 K
sígueme	1437 K
síguenos	12 K	1394 K en nuestras redes
só	3414 K para assinantes
sólo	1372 K para suscriptores
søg	658 K nu
súhrn	3929 K
súmate	12 K	56 K a las #	1358 K desde
súvisiace	3916 K:
súvisiaci	3916 K článok
sūti	2950 K savu	2964 K
số	4606 K ký tự còn lại
""", 't': """
también	1397 K en facebook	1415 K puedes leer	1415 K puedes leer:	1415 K te puede interesar:
també	409 K et pot interessar:
também	3550 K disponível no spotify
tanidiğiniz	66 K biri
teitkö	59 K
tekoäly	1772 K on
tekstą	46 K galima
tenés	1427 ¿K información
thấy	44 K lỗi
thử	4587 K sức với
tiedätkö	1746 K aiheesta	1746 K asiasta	1746 K lisää
tiivistelmä	26 K on
tilføj	658 K
tillåt	4184 K alltid innehåll från	4184 K innehåll från
tiếp	4641 K tục đọc sau
todavía	32 K no hay comentarios
további	2247 K részletek	2312 K cikkek a témában:
traducció	418 K feta
transparentní	511 K účet:
trên	4564 K google news
trình	4613 K duyệt của bạn không	4613 K duyệt không
trả	4587 K lời câu đố
trải	4597 K nghiệm
turpinājums	2966 K
twój	27 K komentarz
tykkäsitkö	69 K
työskenteletkö	1746 K
tác	4582 K giả:	4582 K giả là
támogasd	81 K	2265 K a	2265 K az
támogassa	81 K	2265 K a	2265 K az
täglichen	738 K newsletter
tämä	26 K tiivistelmä	52 K juttu	76 K ketju on lukittu	76 K aihe suljettiin	1785 K on upotettu sisältö
tämän	52 K jutun
tässä	1785 K on upotettua sisältöä
télécharger	13 K	1854 K l'application
téléchargez	13 K
tóm	4586 K tắt này	4634 K tắt được
töltsd	13 K le
töltse	13 K le	2273 K le	2273 K ki
történeteiket	2255 K
tüm	27 K yorumlar
tęsinys	2906 K
tłumaczenie	3317 K
tải	13 K	13 K ứng dụng	4564 K ứng dụng	4564 K app	4590 K ngay ứng dụng
""", 'u': """
udostępnij	3 K
ukažite	3853 K na grešku
uključi	3841 K
uključite	3841 K
uložit	531 K
uložiť	3942 K
uložte	531 K si	3942 K si
unbeschränkter	815 K zugang
unterstütze	81 K	721 K
unterstützen	81 K sie	721 K sie	721 K sie die
uočili	7 K ste
upozorniť	3951 K na chybu
upozorněte	541 K na chybu
url이	2799 K 복사되었습니다	2799 K 복사됐습니다
urmărește	12 K	3586 K și:	3603 K video	3661 K pe
urmăriți	12 K
utánközlés	68 K engedélyezett	68 K forrásmegjelöléssel
učitaj	3875 K uvijek sadržaj	3875 K uvek sadržaj	3875 K sadržaj s	3875 K sadržaj sa	3875 K sadržaj iz	3875 K sadržaj od
uživo	3892 K: kako	3892 K: ovako	3892 K: zašto	3892 K: što	3892 K: šta	3892 K: tko	3892 K: ko	3892 K: gdje	3892 K: gde	3892 K: ovo	3892 K: pogledajte	3892 K: poslušajte	3892 K: sve	3892 K: noć	3892 K: ljudi	3892 K: evo
""", 'v': """
vaš	27 K komentar
vegyél	2260 K részt
već	3869 K za #	3869 K od #
več	4013 K:	4013 K v videu	4038 K o tem	4038 K novic	4038 K preberite	4083 K o:	4083 K o temi:
videó	2311 K: így	2311 K: itt	2311 K: ezért	2311 K: miért	2311 K: hogyan	2311 K: mit	2311 K: ki	2311 K: mi	2311 K: ez	2311 K: ezt	2311 K: hallgassa	2311 K: nézze	2311 K: minden	2311 K: a	2311 K: az
vidéo	1886 K :
viktorīna	2972 K:
visą	2904 K interviu
više	3818 K o:	3893 K o:	3893 K o temi:
você	3450 K pode gostar:
vprašaj	4027 K
vprašajte	4027 K
vprašanje	4062 K dneva:
vypočujte	1 K si	3916 K si:
vyskúšali	59 K ste
vytiskněte	531 K
vytlačiť	3942 K
vytlačte	3942 K
vyzkoušeli	59 K jste
válaszolj	2273 K
válaszoljon	2273 K
váš	27 K komentář	27 K komentár
vær	31 K den første	31 K først	658 K med
véleménycikkeit	2255 K
více	501 K zde	501 K k tématu:	580 K o téma:	580 K o:	580 K k tématu téma:	580 K k tématu:
vídeo	1499 K:
võida	1573 K
võta	1558 K ühendust	1573 K
výhoda	560 K pro předplatitele:	3968 K pre predplatiteľov:
výhody	560 K pro předplatitele:	3968 K pre predplatiteľov:
vă	28 K rugăm să
vďaka	3979 K našim čitateľom	3979 K našim predplatiteľom
věnujte	531 K
vše	580 K o téma:	580 K o:	580 K k tématu téma:	580 K k tématu:
všechno	580 K o tématu téma:	580 K o tématu:
všechny	27 K komentáře	504 K články autora	580 K články k tématu téma:	580 K články k tématu:
všetko	3988 K o téme:	3988 K o:	3988 K k téme téme:	3988 K k téme:
všetky	3988 K články k téme téme:	3988 K články k téme:
všeč	69 K vam je
všimli	44 K jste si	44 K ste si
vždy	562 K povolit obsah	562 K zobrazovat obsah	562 K načítat obsah	562 K zobrazit obsah	3970 K povoliť obsah	3970 K zobrazovať obsah	3970 K načítať obsah	3970 K zobraziť obsah
""", 'w': """
webshopunkból	2292 K:
weiterführende	762 K artikel:
weź	3348 K udział w dyskusji
więcej	3304 K o	3304 K na temat	3304 K z	3305 K na ten temat:	3308 K artykułów autora	3381 K o:	3381 K na temat:
wykorzystałaś	3375 K już # z #	3375 K # z #
wykorzystałeś	3375 K już # z #	3375 K # z #
wypróbowaliście	59 K
wypróbowałaś	59 K
wyrażamy	46 K zgodę na
wysłuchaj	1 K
wyślij	3 K
wyświetlaj	3363 K treści z	3363 K treści ze	3363 K treści od
wöchentlichen	738 K newsletter
""", 'y': """
yanlişlik	4334 K mi
""", 'z': """
zahvaljujoč	4074 K našim bralcem
zahvaljujući	3884 K našim čitateljima	3884 K našim čitaocima
zatiaľ	32 K žiadne komentáre
zatím	32 K žádné komentáře
zauważyłaś	7 K
zauważyłeś	7 K
zdieľajte	3 K
zdieľať	3 K
zezwól	3363 K na treści
zgłoś	3340 K uwagę	3340 K błąd	3340 K literówkę	3340 K uwagi	3340 K nieścisłość
ziņo	2950 K redakcijai
zkopírovat	531 K
znalazłeś	7 K
znáte	66 K někoho
znáš	66 K někoho
zobraziť	3970 K vždy obsah	3970 K obsah z	3970 K obsah zo	3970 K obsah od
zobrazovať	3970 K vždy obsah	3970 K obsah z	3970 K obsah zo	3970 K obsah od
zostań	3337 K reporterem	3337 K reporterką	3337 K dziennikarzem
zrobiliście	59 K
""", '©': """
©	771 K dpa	1138 K #	1138 K
""", 'à': """
à	1865 K écouter sur apple podcasts	1865 K écouter sur spotify	1865 K écouter sur deezer	1886 K lire aussi	1886 K lire également	1886 K lire :	1886 K lire sur	1886 K voir aussi	1886 K écouter	1886 K relire	1886 K découvrir	1886 K lire sur le même sujet	1886 K consulter :	1886 K voir également	1889 K propos de l'auteur	1889 K propos de l'autrice	1914 K retrouver dans le numéro	1990 K écouter sur spotify	1990 K écouter sur apple podcasts	1990 K retrouver sur spotify
àudio	418 K generat
""", 'á': """
áudio	3473 K gerado
""", 'ä': """
är	4138 K du
äänestys	1780 K:
äänestä	1767 K
""", 'å': """
åldersgräns	4181 K #
""", 'ç': """
ça	69 K vous a plu	82 K vous a plu
""", 'é': """
é	68 K permitida a reprodução	3445 K preciso estar logado
écouter	1 K l'article	1 K cet article	1886 K aussi	1984 K sur
écoutez	1 K cet	1 K l'article	1865 K sur apple podcasts	1865 K sur spotify	1865 K ce podcast sur	1920 K le podcast
élő	2311 K: így	2311 K: itt	2311 K: ezért	2311 K: miért	2311 K: hogyan	2311 K: mit	2311 K: ki	2311 K: mi	2311 K: ez	2311 K: ezt	2311 K: hallgassa	2311 K: nézze	2311 K: minden	2311 K: a	2311 K: az
épinglez	1940 K cet article	1940 K cette recette	1940 K cette page	1940 K la recette	1940 K ce billet	1940 K-la	1940 K-le	1940 K l'article	1940 K l'image
""", 'í': """
írd	2273 K be
írj	2255 K a szerzőnek
írja	2273 K be
írjon	2255 K a szerzőnek	2273 K közvetlenül	2273 K nekünk
""", 'î': """
în	3649 K imagini:
întreabă	3597 K asistentul
întrebări	72 K
îți	82 K place
""", 'ö': """
ön	2274 K szerint
""", 'ú': """
últimas	1411 K noticias de	3447 K de	3447 K notícias de
únase	12 K
únete	12 K	23 K a	56 K a las #	56 K a los #	56 K a más de #	56 K a nuestros #	1358 K desde
úvod	96 K >	96 K '	96 K "	96 K /
""", 'ü': """
über	765 K die autor:in	765 K die autoren	765 K die autor:innen	767 K die autorin	767 K den autor	768 K die autorin	768 K den autor
übersetzung	849 K:	849 K aus dem
""", 'č': """
čitaj	3818 K još
čitajte	3818 K i	3818 K još	3818 K još:
članak	46 K se može	46 K možete	3833 K je preveden	3833 K čita	3836 K je objavljen u	3896 K je	3903 K je nastao u suradnji s	3903 K je nastao u suradnji sa
članek	46 K lahko	4027 K je preveden	4027 K bere	4027 K je prebral	4030 K je objavljen v	4086 K je	4093 K je nastal v sodelovanju z	4093 K je nastal v sodelovanju s
článek	46 K lze	46 K můžete	518 K byl přeložen	518 K přeložen	518 K načetl	521 K vyšel v	584 K	592 K vznikl ve spolupráci s
článok	46 K možno	46 K môžete	3929 K bol preložený	3929 K načítal	3932 K vyšiel v	3991 K	3999 K vznikol v spolupráci s
čo	33 K si myslíte
čtěte	501 K také	501 K také:	501 K i	501 K více	501 K:
číslo	511 K účtu pro dary	511 K transparentního účtu
čítajte	3916 K aj	3916 K tiež	3916 K viac
""", 'đ': """
đánh	4586 K giá bài viết
đã	4629 K xảy ra lỗi	4629 K có lỗi
đăng	4587 K ký tham dự hội thảo	4633 K lần đầu trên
đường	41 K dây nóng tòa soạn	41 K dây nóng của tòa soạn	41 K dây nóng của báo	41 K dây nóng báo	4603 K dây nóng: #	4603 K dây nóng #
được	68 K phép đăng lại
để	4616 K xem nội dung này	4616 K hiển thị nội dung này
đọc	4573 K thêm	4573 K thêm:	4573 K:	4573 K tiếp:	4578 K tin nhanh
""", 'į': """
įsigykite	2904 K
įtraukite	2904 K mus
įveskite	2904 K
""", 'ś': """
ściągnij	13 K	3353 K aplikację
śledź	12 K
""", 'š': """
šta	33 K vi	33 K mislite
što	33 K vi	33 K mislite
šíření	68 K povoleno
""", 'ź': """
źródła	3333 K:
źródło	3333 K:
""", 'ż': """
żadnych	3372 K akcjonariuszy
""", 'ž': """
želite	3850 K raditi kod nas	3850 K da radite kod nas	4043 K delati pri nas
želiš	3850 K raditi kod nas	4043 K delati pri nas
žiadni	3979 K akcionári
žiadny	3979 K majiteľ	3979 K oligarcha
žinote	2890 K daugiau	2905 K istoriją
žiūrėkite	2878 K taip pat	2904 K
žádní	571 K akcionáři
žádný	571 K majitel	571 K oligarcha
""", 'ș': """
știrea	3659 K continuă
""", 'ț': """
ți	8 K-a plăcut	69 K-a plăcut	82 K-a plăcut
""", 'έ': """
έχετε	72 K απορίες	72 K ερωτήσεις	993 K κάποια πληροφορία	993 K πληροφορίες	993 K πληροφορία	993 K φωτογραφία	993 K φωτογραφίες	993 K κάποια φωτογραφία	993 K κάποιο θέμα	993 K μια ιστορία
""", 'ή': """
ήταν	952 K χρήσιμο	952 K χρήσιμη
""", 'α': """
αγοράστε	973 K το εισιτήριό σας	973 K εισιτήρια
ακολουθήστε	12 K	978 K τον	978 K τα	978 K
ακούστε	1 K	931 K:	1043 K στο	1049 K το στο spotify	1049 K στο spotify
ακύρωση	957 K απάντησης
αν	915 K έφτασες μέχρι εδώ	915 K έφτασες ως εδώ	915 K φτάσατε μέχρι εδώ	915 K φτάσατε ως εδώ	915 K έχετε φτάσει μέχρι εδώ	915 K διάβασες μέχρι εδώ	915 K διαβάσατε μέχρι εδώ
αναδημοσίευση	68 K με
αναφέρετε	983 K λάθος	983 K κάποιο λάθος
αναφορά	983 K λάθους
αντιγράψτε	969 K
αντιγραφή	969 K
αξιολογήστε	952 K
απαγορεύεται	1032 K η αναδημοσίευση	1032 K η αναπαραγωγή
απενεργοποιήστε	1018 K το adblock	1018 K τον ad
αποθηκεύστε	969 K
απορίες	72 K
αρχική	96 K >	96 K '	96 K "	96 K /
αυτή	52 K η έρευνα	951 K η περίληψη	951 K η σύνοψη
αυτό	962 K το βίντεο δεν είναι διαθέσιμο	1005 K το βίντεο δεν είναι	1006 K το περιεχόμενο προέρχεται
αυτόματη	961 K μετάφραση από	961 K μετάφραση του
αφήστε	957 K μια απάντηση	957 K ένα σχόλιο	957 K το σχόλιό σας
""", 'β': """
βίντεο	931 K:
βαθμολογήστε	952 K
βρήκατε	7 K
βρείτε	12 K μας
""", 'γ': """
γίνε	56 K ένας από τους #
γίνετε	12 K μέλος	31 K ο πρώτος	56 K ένας από τους #
για	1008 K να δείτε αυτό το περιεχόμενο	1008 K να δείτε το περιεχόμενο
γνωρίζετε	66 K κάποιον
γράψτε	957 K το σχόλιό σας	957 K ένα σχόλιο
γραμμή	41 K καταγγελιών της σύνταξης	41 K της σύνταξης	1002 K βοήθειας κεθεα
γραφτείτε	994 K	994 K για να
""", 'δ': """
δείτε	931 K επίσης	931 K:	931 K το βίντεο	931 K εδώ	931 K επίσης:	931 K ακόμα:	931 K φωτογραφίες	931 K ακόμη	931 K ακόμη:	949 K όλα τα άρθρα	970 K όλες	970 K όλα	970 K τις	1030 K φωτογραφίες:	1030 K βίντεο:	1043 K στο	1043 K αυτή τη δημοσίευση στο
δειτε	931 K επισης	931 K ακομη	931 K:
δεν	914 K έχουμε διαφημίσεις	914 K έχουμε χορηγούς	914 K ανήκουμε σε	981 K έχετε χρόνο να διαβάσετε	1005 K είναι δυνατή η αναπαραγωγή
δηλώστε	973 K συμμετοχή
δημοσιεύθηκε	1032 K αρχικά
δημοσιεύτηκε	1032 K αρχικά
διάβασε	931 K επίσης	931 K ακόμη
διάρκεια	1048 K βίντεο
διαβάζεται	951 K από
διαβάστε	931 K επίσης	931 K επίσης:	931 K ακόμη	931 K ακόμη:	931 K ακόμα	931 K:	931 K εδώ	931 K περισσότερα	931 K ακόμα:	931 K εδώ περισσότερα	931 K σχετικά	931 K αναλυτικά	949 K όλα τα άρθρα	970 K όλες	970 K όλα	970 K τις
διαβαστε	931 K επισης	931 K ακομη	931 K ακομα	931 K:
διαθέσιμη	966 K στο
διαθέσιμο	966 K σε	966 K στο	1049 K στο spotify
διαφήμιση	1048 K σε #
δοκιμάσατε	59 K
""", 'ε': """
είδατε	44 K λάθος
είμαστε	914 K μη κερδοσκοπικός	914 K μια μη κερδοσκοπική	914 K ανεξάρτητο μέσο	914 K ένα ανεξάρτητο
εγγραφείτε	994 K
εικόνα	1028 K # από #	1028 K # / #
εκτυπώστε	969 K
ενεργοποιήστε	966 K
ενσωματωμένο	1006 K περιεχόμενο από
εντοπίσαμε	1018 K ad	1018 K ότι χρησιμοποιείτε	1018 K adblock
εντοπίσατε	44 K
εντοπίστηκε	1018 K ad
επιτρέπεται	68 K η αναδημοσίευση	1032 K η αναδημοσίευση
ερωτήσεις	73 K για το άρθρο
εσείς	33 K τι
""", 'η': """
η	68 K αναδημοσίευση επιτρέπεται	951 K περίληψη	951 K σύνοψη	951 K ανάγνωση	951 K περίληψη αυτή	957 K ηλ. διεύθυνση σας δεν δημοσιεύεται	957 K ηλ. διεύθυνσή σας δεν	1033 K μετάφραση	1033 K περίληψη	1040 K διαφήμιση συνεχίζεται	1040 K είδηση συνεχίζεται	1048 K διαφήμιση τελειώνει σε #
""", 'θ': """
θέλεις	980 K να εργαστείς μαζί μας
θέλετε	980 K να εργαστείτε μαζί μας	980 K να δουλέψετε μαζί μας
""", 'κ': """
κάτι	1027 K πήγε στραβά
κίνδυνος	1002 K εθισμού
κατέβασε	966 K
καταγγελίες	41 K στη σύνταξη
κατεβάστε	13 K	966 K	978 K την εφαρμογή	992 K την εφαρμογή
κλείσε	973 K θέση
κλείστε	973 K θέση	973 K τη θέση σας
κοινοποιήστε	3 K
κουίζ	931 K:	1030 K:
""", 'λ': """
λήψη	966 K από	966 K στο
""", 'μ': """
μάθετε	970 K όλες
με	937 K πληροφορίες από απε	937 K πληροφορίες απε	976 K πληροφορίες από
μείνετε	970 K ενημερωμένοι
μετάφραση	951 K	961 K με τεχνητή νοημοσύνη	961 K μέσω τεχνητής
μεταφρασμένο	961 K αυτόματα
μη	1014 K χάνετε καμία	1014 K χάσετε καμία	1014 K χάνεις καμία
μην	1014 K χάνετε καμία	1014 K χάσεις καμία
μοιράσου	969 K
μοιραστείτε	3 K
""", 'ξ': """
ξέρετε	66 K κάποιον
""", 'ο': """
ο	962 K browser σας δεν υποστηρίζει	962 K περιηγητής σας δεν υποστηρίζει
οι	949 K απόψεις	949 K γνώμες
""", 'π': """
παίξε	999 K τώρα:	1002 K υπεύθυνα
παίξτε	999 K τώρα:	1002 K υπεύθυνα
παρακαλούμε	1018 K απενεργοποιήστε το	1018 K απενεργοποιήστε τον
παρακαλώ	1018 K απενεργοποιήστε
παρουσιάστηκε	1027 K σφάλμα
περίληψη	951 K
περιεχόμενο	1006 K από
περισσότερα	931 K:
πηγές	976 K:
πηγή	937 K: απε	937 K απε	937 K φωτογραφίας:	937 K φωτογραφιών:	937 K: reuters	937 K: afp	937 K: ap	937 K: cnn	937 K: bbc	976 K:
πηγη	937 K: απε	937 K απε
προέκυψε	1027 K σφάλμα
προβολή	1043 K στο
προτείνετε	969 K
προτιμάτε	981 K να ακούτε	981 K να ακούσετε
πρώτη	1032 K δημοσίευση:
πώς	952 K σας φάνηκε
""", 'ρ': """
ρωτήστε	951 K
ρώτα	951 K
ρώτησε	951 K
""", 'σ': """
σας	8 K άρεσε	69 K άρεσε	82 K άρεσε	82 K αρέσει	952 K φάνηκε	952 K βοήθησε	952 K άρεσε
σελίδα	1028 K # από #	1028 K # / #
σου	69 K άρεσε
στείλτε	969 K
στηρίξτε	81 K	978 K	978 K τον	978 K τα	978 K την
σύνοψη	951 K
""", 'τ': """
τα	5 K σχόλια	27 K σχόλια	949 K κείμενα που
ταξινόμηση	1041 K:
το	46 K άρθρο μπορεί	46 K κείμενο μπορεί	46 K άρθρο επιτρέπεται	59 K δοκιμάσατε	59 K δοκίμασες	949 K άρθρο εκφράζει	951 K άρθρο μεταφράστηκε	951 K κείμενο μεταφράστηκε	957 K email σας δεν δημοσιεύεται	961 K κείμενο μεταφράστηκε αυτόματα	961 K άρθρο μεταφράστηκε αυτόματα	962 K πρόγραμμα περιήγησής σας δεν υποστηρίζει	962 K πρόγραμμα περιήγησης δεν υποστηρίζει	962 K βίντεο δεν είναι διαθέσιμο	962 K βίντεο δεν είναι πλέον διαθέσιμο	1005 K βίντεο δεν είναι	1005 K περιεχόμενο δεν είναι	1006 K περιεχόμενο αυτό προέρχεται	1032 K άρθρο προστατεύεται	1032 K παρόν άρθρο προστατεύεται	1033 K κείμενο	1033 K άρθρο	1033 K παρόν άρθρο	1033 K κείμενο αυτό	1033 K άρθρο αυτό	1040 K άρθρο συνεχίζεται	1040 K κείμενο συνεχίζεται	1048 K βίντεο ξεκινά σε #
""", 'υ': """
υποστηρίξτε	81 K
""", 'φ': """
φαίνεται	1018 K ότι χρησιμοποιείτε
φωτο	937 K: eurokinissi
φωτογραφία	937 K: eurokinissi	937 K: intime	1028 K # από #	1028 K # / #
φωτογραφίες	937 K: eurokinissi
φωτορεπορτάζ	1030 K:
φωτό	937 K: eurokinissi	937 K: intime
""", 'χ': """
χαρίστε	969 K
χαρακτήρες	997 K που απομένουν
χορηγούμενο	86 K:
χρησιμοποιείς	1018 K ad
χρησιμοποιείτε	1018 K ad
""", 'ό': """
όλα	949 K τα άρθρα
όλες	970 K οι ειδήσεις
""", 'а': """
а	33 K что вы	33 K вы	33 K ви
абонирайте	282 K се за
автор	3721 K - обозреватель	3721 K - корреспондент	3721 K - колумнист	3721 K - редактор	4471 K - оглядач	4471 K - колумніст	4471 K - кореспондент
авторка	4471 K - оглядачка	4471 K - колумністка
авторката	262 K е
авторът	262 K е
акценти	264 K от
анкета	300 K:	300 K на деня:
""", 'б': """
бачите	44 K помилку
без	312 K собственици	312 K акционери	3780 K владельцев	3780 K акционеров	3780 K цензуры и рекламы	4527 K власників	4527 K акціонерів	4527 K олігархів
беше	265 K ли полезна	265 K ли полезно	265 K ли полезен
благодарение	312 K на нашите читатели
благодаря	3780 K нашим читателям	3780 K вашим пожертвованиям
больше	3705 K новостей	3706 K по теме:	3744 K любите слушать	3744 K нравится слушать	3789 K о:
будь	31 K первым
будьте	28 K вежливы	31 K первым	31 K першим
бъдете	31 K първият
был	3724 K ли материал	3724 K ли пересказ	3724 K ли этот пересказ	3724 K ли этот	3724 K ли текст
была	3724 K ли статья	3724 K ли эта	3724 K ли новость
більше	4455 K по темі:	4455 K за темою:	4455 K на тему:	4455 K про це:	4486 K новин	4486 K матеріалів	4536 K про:
""", 'в': """
в	3771 K этом месте находится встроенный контент	3771 K этом месте находится встроенный пост	3771 K этом месте находится встроенный публикация	3771 K этом месте размещён встроенный контент	3771 K этом месте размещён встроенный пост	3771 K этом месте размещён встроенный публикация	3771 K этом месте размещен встроенный контент	3771 K этом месте размещен встроенный пост	3771 K этом месте размещен встроенный публикация	3771 K этом месте показан встроенный контент	3771 K этом месте показан встроенный пост	3771 K этом месте показан встроенный публикация	3771 K этом месте встроенный контент	3771 K этом месте встроенный пост	3771 K этом месте встроенный публикация
вакансии	3727 K "	3727 K редакции
вакансії	4476 K "	4476 K редакції
вам	8 K понравилась	8 K сподобалася	8 K сподобався	8 K сподобалося	3724 K понравилась	3724 K понравился	3724 K помогла	4474 K сподобалась	4474 K сподобалася	4474 K сподобався
ваш	27 K комментарий	27 K коментар
ви	4530 K прочитали вже # із #	4530 K прочитали вже # і #	4530 K прочитали # із #	4530 K прочитали # і #	4530 K прочитали вже # з #	4530 K прочитали # з #
видео	320 K: как	320 K: така	320 K: защо	320 K: какво	320 K: кой	320 K: къде	320 K: това	320 K: вижте	320 K: чуйте	320 K: всичко	320 K: нощта	320 K: хората	320 K: ето	3788 K: как	3788 K: так	3788 K: почему	3788 K: что	3788 K: кто	3788 K: где	3788 K: это	3788 K: вот	3788 K: смотрите	3788 K: послушайте	3788 K: всё	3788 K: все	3788 K: ночь	3788 K: люди	3788 K: порт
видяхте	44 K грешка
вижте	250 K още	250 K също	250 K:	250 K повече във видеото	250 K галерията
викторина	3766 K:
винаги	303 K разрешавай съдържание от	303 K показвай съдържание от	303 K зареждай съдържание от	303 K разреши съдържание от
включете	272 K
вопрос	73 K по статье	3766 K дня:
вопросы	72 K?
все	27 K комментарии	3705 K новости на тему	3705 K материалы	3705 K новости	3705 K статьи	3709 K статьи автора	3709 K материалы автора	3789 K о:	3789 K материалы по теме:	3789 K статьи по теме:	3789 K материалы о:	3789 K новости по теме:	4536 K про:
всегда	3771 K разрешать контент	3771 K показывать контент	3771 K разрешить контент	3771 K загружать контент
всички	277 K новини	321 K статии по темата:
всичко	321 K за:	321 K по темата:
встановлюйте	4481 K
встановіть	13 K	4481 K	4507 K застосунок
встигніть	4510 K передплатити
всё	3789 K о:	3789 K по теме:
всі	4536 K матеріали за темою:	4536 K новини за темою:
въпрос	300 K на деня:
въпроси	72 K
вы	3783 K прочитали уже # из #	3783 K прочитали # из #
відео	4535 K: як	4535 K: так	4535 K: чому	4535 K: що	4535 K: хто	4535 K: де	4535 K: це	4535 K: ось	4535 K: дивіться	4535 K: послухайте	4535 K: усе	4535 K: все	4535 K: ніч	4535 K: люди	4535 K: порт
вікторина	4513 K:
""", 'г': """
гаряча	41 K лінія редакції
главная	96 K >	96 K '	96 K "	96 K /
главное	3723 K от
гласуване	300 K:
гледайте	250 K видеото	250 K:
головна	96 K >	96 K '	96 K "	96 K /
головне	4473 K від	4473 K за версією
голосование	3766 K:
голосування	4513 K:
гореща	41 K линия на редакцията
горячая	41 K линия редакции
гра	4514 K дня:
грати	4514 K:
""", 'д': """
детальніше	4455 K:	4455 K про це
джерела	4488 K:
джерело	4488 K:
дивіться	4455 K також	4455 K:	4455 K також:	4455 K відео:
до	4455 K теми:
дозволити	4518 K завжди контент	4518 K завжди вміст	4518 K контент із	4518 K контент з	4518 K контент від	4518 K вміст із	4518 K вміст з	4518 K вміст від
дозволяти	4518 K завжди контент	4518 K завжди вміст	4518 K контент із	4518 K контент з	4518 K контент від	4518 K вміст із	4518 K вміст з	4518 K вміст від
докладніше	4455 K:	4455 K про це	4536 K про:
досие	320 K: как	320 K: така	320 K: защо	320 K: какво	320 K: кой	320 K: къде	320 K: това	320 K: вижте	320 K: чуйте	320 K: всичко	320 K: нощта	320 K: хората	320 K: ето
доступно	3732 K в	3732 K на	3732 K для	4481 K в	4481 K у	4481 K на	4481 K для
достъпно	272 K в	272 K на
досье	3788 K: как	3788 K: так	3788 K: почему	3788 K: что	3788 K: кто	3788 K: где	3788 K: это	3788 K: вот	3788 K: смотрите	3788 K: послушайте	3788 K: всё	3788 K: все	3788 K: ночь	3788 K: люди	3788 K: порт
досьє	4535 K: як	4535 K: так	4535 K: чому	4535 K: що	4535 K: хто	4535 K: де	4535 K: це	4535 K: ось	4535 K: дивіться	4535 K: послухайте	4535 K: усе	4535 K: все	4535 K: ніч	4535 K: люди	4535 K: порт
дотримуйтесь	28 K
другие	3709 K материалы автора
думка	4471 K автора	4471 K редакції	4471 K, висловлена
думки	4471 K авторів
""", 'е': """
если	44 K вы нашли	44 K вы заметили
есть	66 K друг, которому	72 K вопросы	73 K вопрос по тексту	3709 K новость?
еще	3706 K по теме:
ещё	3705 K больше	3706 K по теме:
""", 'з': """
з	4516 K нашого магазину:
за	4455 K темою:	4548 K підтримки партнера
забелязахте	7 K
завантажити	4481 K в	4481 K з	4481 K у
завантажте	13 K	4481 K в	4481 K з	4507 K застосунок	4507 K додаток
завантажувати	4518 K завжди контент	4518 K завжди вміст	4518 K контент із	4518 K контент з	4518 K контент від	4518 K вміст із	4518 K вміст з	4518 K вміст від
завантажуйте	13 K	4481 K	4491 K застосунок
завдяки	4527 K нашим читачам	4527 K вашим внескам
завжди	4518 K дозволяти контент	4518 K дозволяти вміст	4518 K показувати контент	4518 K показувати вміст	4518 K дозволити контент	4518 K дозволити вміст	4518 K завантажувати контент	4518 K завантажувати вміст
загружать	3771 K всегда контент	3771 K контент из	3771 K контент с	3771 K контент от
загрузите	3732 K в	3732 K на
задайте	3723 K вопрос
залишилися	72 K питання
заметили	7 K ошибку
запазете	276 K
запитайте	4473 K
зареждай	303 K винаги съдържание от	303 K съдържание от
зберегти	4485 K
збережіть	4485 K
здесь	3771 K находится встроенный контент	3771 K находится встроенный пост	3771 K находится встроенный публикация	3771 K размещён встроенный контент	3771 K размещён встроенный пост	3771 K размещён встроенный публикация	3771 K размещен встроенный контент	3771 K размещен встроенный пост	3771 K размещен встроенный публикация	3771 K показан встроенный контент	3771 K показан встроенный пост	3771 K показан встроенный публикация	3771 K встроенный контент	3771 K встроенный пост	3771 K встроенный публикация
знаете	66 K кого-то	66 K того, кому
знайшли	7 K помилку
знаєте	66 K когось	66 K того, кому
знижка	4516 K для передплатників:
зручніше	4494 K слухати
""", 'и': """
игра	3767 K дня:
играть	3767 K:
идет	3763 K подписка
идёт	3763 K подписка
из	3769 K нашего магазина:
изпратете	276 K
изтеглете	13 K	272 K	282 K	297 K приложението
източник	279 K:
източници	279 K:
имате	72 K въпроси
инсталирайте	272 K
искате	284 K да работите при нас	284 K ли да работите при нас
искаш	284 K да работиш при нас
источник	3738 K:
источники	3738 K:
""", 'к': """
как	3724 K вам статья	3724 K вам материал
какво	33 K мислите
колонка	3793 K	4540 K
коментарите	5 K	27 K
коментарі	5 K	27 K
коментарів	32 K поки
комментариев	32 K пока
комментарии	5 K	27 K
комментирование	5 K
копирай	276 K
копирайте	276 K
короткий	4473 K виклад	4473 K переказ
коротко	3723 K от	4473 K від
краткий	26 K пересказ	3723 K пересказ
кратко	3723 K от
краткое	3723 K содержание
куиз	250 K:	300 K:
""", 'л': """
лише	4516 K для передплатників:
лучшее	3705 K за
любите	4494 K слухати
""", 'м': """
материал	46 K можно	3706 K по теме:	3726 K опубликован в	3729 K можно	3793 K	3801 K подготовлен в партнёрстве с	3801 K подготовлен в партнерстве с	3801 K подготовлен при поддержке	3801 K создан при поддержке
материалът	324 K е публикуван	331 K е създаден със съдействието на
матеріал	46 K можна	4540 K	4548 K підготовлено у партнерстві з	4548 K підготовлено за підтримки	4548 K створено за підтримки	4548 K створено у партнерстві з
маєте	72 K запитання
месяц	3735 K подписки за
мнение	3721 K автора	3721 K редакции
мнението	262 K на автора
мнения	3721 K авторов
мненията	262 K на авторите
моля	28 K
мы	12 K в	12 K есть
""", 'н': """
на	86 K правах рекламы	86 K правах реклами	320 K живо: как	320 K живо: така	320 K живо: защо	320 K живо: какво	320 K живо: кой	320 K живо: къде	320 K живо: това	320 K живо: вижте	320 K живо: чуйте	320 K живо: всичко	320 K живо: нощта	320 K живо: хората	320 K живо: ето
над	52 K этим текстом	52 K цим текстом
надіслати	4485 K
надішліть	3 K	4485 K
накратко	264 K от
нарис	4540 K
началась	3763 K подписка
начало	96 K >	96 K "	96 K /
нашли	7 K ошибку	7 K опечатку
не	3763 K забудьте подписаться	4510 K забудьте передплатити
немає	4494 K часу читати	4527 K власників
нет	32 K комментариев	3744 K времени читать	3780 K владельцев
новия	267 K брой
новият	267 K брой
новости	3705 K партнеров
новый	3726 K номер
нравится	82 K
няма	32 K коментари
нямаме	312 K собственик	312 K собственици	312 K акционери	312 K реклами
нямате	285 K време да четете
""", 'о': """
об	3706 K этом подробнее	3709 K авторе
обобщение	264 K
обсуждение	5 K
озвучено	3723 K	4473 K
онлайн	3788 K: как	3788 K: так	3788 K: почему	3788 K: что	3788 K: кто	3788 K: где	3788 K: это	3788 K: вот	3788 K: смотрите	3788 K: послушайте	3788 K: всё	3788 K: все	3788 K: ночь	3788 K: люди	3788 K: порт	4535 K: як	4535 K: так	4535 K: чому	4535 K: що	4535 K: хто	4535 K: де	4535 K: це	4535 K: ось	4535 K: дивіться	4535 K: послухайте	4535 K: усе	4535 K: все	4535 K: ніч	4535 K: люди	4535 K: порт
опитахте	59 K
опитування	4513 K:	4513 K дня:
опрос	3766 K:	3766 K дня:
оставьте	31 K первый
остались	72 K вопросы
открихте	7 K
откройте	3732 K в
открыта	3763 K подписка
отпечатай	276 K
отпечатайте	276 K
отправить	3 K	3736 K
отправьте	3 K	3736 K
оформити	4510 K передплату
оформить	3763 K подписку
оценете	265 K
оцените	8 K	3724 K
оцініть	4474 K
очерк	3793 K
още	250 K по темата	250 K новини:	277 K новини	321 K за:	321 K по темата:
""", 'п': """
партнер	3801 K материала	3801 K проекта	4548 K матеріалу	4548 K проєкту	4548 K проекту	4548 K рубрики
партнерский	86 K материал:
партнерський	86 K матеріал:
партньор	331 K на статията	331 K на проекта	331 K на рубриката
партнёр	3801 K материала	3801 K проекта	3801 K рубрики
партнёрский	86 K материал:
первый	3735 K месяц за
перевод	3723 K выполнен	3723 K сделан
передплата	4484 K за #	4484 K від #	4510 K на перше півріччя	4510 K на друге півріччя
передрук	68 K дозволено за	68 K дозволено з	68 K дозволено лише	68 K дозволений за	68 K вітається
переказ	4473 K
переклад	4473 K зроблено
перепечатка	68 K разрешена при	68 K разрешена с	68 K разрешена только	68 K приветствуется	68 K свободная	68 K материалов разрешена
пересказ	3723 K
перший	4484 K місяць за
питання	73 K до статті	4513 K дня:
по	89 K подписке	3706 K теме:
повече	250 K по темата:	277 K новини
повідомити	4496 K про помилку
повідомте	4496 K про помилку	4496 K нам про помилку
погляди	4471 K авторів
пограйте	4514 K:
подарете	276 K
подарите	3736 K
подарить	3736 K
подарувати	4485 K
подаруйте	4485 K
поддержать	3741 K
поддержи	81 K
поддержите	81 K	3741 K
поделитесь	3 K
поделиться	3 K
подкаст	320 K: как	320 K: така	320 K: защо	320 K: какво	320 K: кой	320 K: къде	320 K: това	320 K: вижте	320 K: чуйте	320 K: всичко	320 K: нощта	320 K: хората	320 K: ето	3788 K: как	3788 K: так	3788 K: почему	3788 K: что	3788 K: кто	3788 K: где	3788 K: это	3788 K: вот	3788 K: смотрите	3788 K: послушайте	3788 K: всё	3788 K: все	3788 K: ночь	3788 K: люди	3788 K: порт	4535 K: як	4535 K: так	4535 K: чому	4535 K: що	4535 K: хто	4535 K: де	4535 K: це	4535 K: ось	4535 K: дивіться	4535 K: послухайте	4535 K: усе	4535 K: все	4535 K: ніч	4535 K: люди	4535 K: порт
подкрепете	81 K	282 K
подкрепи	282 K
подобається	82 K
подписка	3735 K за #	3735 K от #	3735 K за рубль	3763 K на первое полугодие	3763 K на второе полугодие
подписывайтесь	12 K	3741 K на
подпишись	12 K	3756 K на
подпишитесь	12 K	3741 K на	3756 K на нас
подробнее	3706 K:	3706 K в материале	3706 K - в	3706 K читайте в материале	3706 K об этом	3789 K о:
подробности	3706 K:
поділитися	3 K
поділіться	3 K
пожалуйста	28 K, соблюдайте
позиция	3721 K автора
позицията	262 K на автора
позиція	4471 K автора
познавате	66 K някого	66 K ли някого
пока	32 K нет комментариев
показвай	303 K винаги съдържание от	303 K съдържание от
показувати	4518 K завжди контент	4518 K завжди вміст	4518 K контент із	4518 K контент з	4518 K контент від	4518 K вміст із	4518 K вміст з	4518 K вміст від
показывать	3771 K всегда контент	3771 K контент из	3771 K контент с	3771 K контент от
полезна	265 K ли
помітили	7 K помилку
понравилась	8 K статья	82 K
понравилось	69 K	82 K
понравился	82 K
попитай	264 K
попитайте	264 K
попробовали	59 K
порадьте	4485 K
порекомендуйте	3736 K
последвайте	12 K	282 K
последние	3705 K новости о
послухати	1 K
послушать	1 K
поставте	4473 K запитання
почитать	3706 K:
преведено	264 K с
преводът	264 K е
предложение	3769 K для читателей:	3769 K для подписчиков:
предпочитате	285 K да слушате
прежде	3757 K чем оставить комментарий	3757 K чем комментировать
препечатването	68 K е разрешено
препоръчай	276 K
при	3801 K поддержке партнёра	3801 K поддержке партнера
приготовили	59 K
приготували	59 K
присоединяйтесь	12 K	56 K к #
присъединете	12 K се	56 K се към #
присъедини	56 K се към #
пришлите	3709 K новость
приєднуйтесь	12 K	56 K до #
приєднуйтеся	56 K до #
пробвахте	59 K ли
продовжується	4510 K передплата
продолжается	3763 K подписка	3763 K подписная кампания
пройдите	3706 K тест
пройдіть	4455 K тест
пропозиція	4516 K для читачів:	4516 K для передплатників:
прочетено	264 K от
прочетете	250 K още	250 K също
прочетохте	315 K # от #	315 K вече # от #
підписка	4484 K за #	4484 K від #
підписуйся	12 K
підписуйтесь	12 K	4491 K на
підпишіться	12 K	4491 K на
підсумок	4473 K
підтримайте	81 K	4491 K
підтримати	4491 K
""", 'р': """
работа	3727 K в "
радимо	4455 K прочитати:
разрешавай	303 K винаги съдържание от	303 K съдържание от
разрешать	3771 K всегда контент	3771 K контент из	3771 K контент с	3771 K контент от
разрешете	272 K
разреши	303 K винаги съдържание от	303 K съдържание от
разрешить	3771 K всегда контент	3771 K контент из	3771 K контент с	3771 K контент от
распечатайте	3736 K
распечатать	3736 K
расскажите	59 K в
резюме	264 K
резюмето	264 K
рекламно	86 K съдържание:
рекомендуем	3706 K:
рекомендуємо	4455 K:
робота	4476 K в "	4476 K у "
роздрукувати	4485 K
роздрукуйте	4485 K
розкажіть	59 K у
розпочалася	4510 K передплата
розпочато	4510 K передплату
""", 'с': """
с	331 K подкрепата на партньора
саммари	3723 K
свалете	13 K	272 K	297 K приложението
свежий	3726 K номер
свързани	250 K:
связаться	3709 K с автором
сигнализирайте	287 K за грешка
скачайте	13 K	3732 K в	3732 K из	3741 K приложение	3761 K приложение
скачать	13 K	3732 K в	3732 K на
скидка	3769 K для подписчиков:
скопировать	3736 K
скопируйте	3736 K
скопіювати	4485 K
скопіюйте	4485 K
следвайте	12 K ни	282 K
следите	12 K за
слухайте	4455 K:	4455 K також:
слухати	1 K
слушайте	3706 K:	3706 K также:
слушать	1 K
см	3706 K. также:
смотрите	3706 K также	3706 K:	3706 K	3706 K также:	3706 K видео:
соблюдайте	28 K
сообщения	27 K
сообщите	3746 K об ошибке	3746 K нам об ошибке
сообщить	3746 K об ошибке
сохраните	3736 K
сохранить	3736 K
спитайте	4473 K
споделете	3 K
сподели	3 K
сподобався	82 K
сподобалась	82 K
сподобалася	8 K	82 K
сподобалось	69 K
сподобалося	69 K	82 K
спонсор	3801 K материала	3801 K рубрики	4548 K матеріалу	4548 K рубрики
спонсорирано	331 K от
спробували	59 K
спросите	3723 K
спросить	3723 K
станьте	31 K первым	31 K першим	3741 K подписчиком	3741 K соучастником	4491 K частиною спільноти	4491 K співучасником
статията	46 K може	264 K е преведена	264 K е прочетена	324 K е публикувана	331 K е създадена със съдействието на
статтю	46 K можна	4473 K перекладено
стаття	4540 K
статью	46 K можно	3729 K можно
статья	3723 K переведена	3723 K озвучена	3724 K была	3726 K опубликована в	3793 K
стежте	12 K за
стислий	4473 K виклад	4473 K переказ
съобщете	287 K за грешка
съобщи	287 K за грешка
сыграйте	3767 K:
""", 'т': """
тази	324 K статия е публикувана
також	4455 K читайте:
тб	4535 K: як	4535 K: так	4535 K: чому	4535 K: що	4535 K: хто	4535 K: де	4535 K: це	4535 K: ось	4535 K: дивіться	4535 K: послухайте	4535 K: усе	4535 K: все	4535 K: ніч	4535 K: люди	4535 K: порт
тв	320 K: как	320 K: така	320 K: защо	320 K: какво	320 K: кой	320 K: къде	320 K: това	320 K: вижте	320 K: чуйте	320 K: всичко	320 K: нощта	320 K: хората	320 K: ето	3788 K: как	3788 K: так	3788 K: почему	3788 K: что	3788 K: кто	3788 K: где	3788 K: это	3788 K: вот	3788 K: смотрите	3788 K: послушайте	3788 K: всё	3788 K: все	3788 K: ночь	3788 K: люди	3788 K: порт
текст	46 K можно	46 K можна	3723 K переведён	3723 K переведен	3723 K озвучен	3793 K	4473 K перекладено	4473 K озвучено	4540 K
текстът	46 K може	262 K отразява	264 K е преведен	324 K е публикуван
телефон	41 K редакции	41 K редакції	41 K на редакцията
тема	76 K закрыта
тему	76 K закрито
тест	300 K:	3766 K:	3766 K дня:	4513 K:	4513 K дня:
това	52 K разследване	264 K резюме	264 K обобщение
този	324 K текст е публикуван
только	3769 K для подписчиков:
точка	3721 K зрения автора	4471 K зору автора	4471 K зору редакції
триває	4510 K передплата
тук	303 K има вградено съдържание от	303 K има съдържание от	303 K се намира вградено съдържание от	303 K се намира съдържание от	303 K вградено съдържание от	303 K съдържание от
тут	3771 K находится встроенный контент	3771 K находится встроенный пост	3771 K находится встроенный публикация	3771 K размещён встроенный контент	3771 K размещён встроенный пост	3771 K размещён встроенный публикация	3771 K размещен встроенный контент	3771 K размещен встроенный пост	3771 K размещен встроенный публикация	3771 K показан встроенный контент	3771 K показан встроенный пост	3771 K показан встроенный публикация	3771 K встроенный контент	3771 K встроенный пост	3771 K встроенный публикация	4518 K є вбудований контент	4518 K є вбудований допис	4518 K є вбудований публікація	4518 K є вбудований вміст	4518 K розміщено вбудований контент	4518 K розміщено вбудований допис	4518 K розміщено вбудований публікація	4518 K розміщено вбудований вміст	4518 K показано вбудований контент	4518 K показано вбудований допис	4518 K показано вбудований публікація	4518 K показано вбудований вміст	4518 K вбудований контент	4518 K вбудований допис	4518 K вбудований публікація	4518 K вбудований вміст
""", 'у': """
у	3780 K нас нет владельца	3780 K нас нет владельцев	3780 K нас нет акционеров	3780 K нас нет инвесторов	3780 K нас нет хозяев	4518 K цьому місці є вбудований контент	4518 K цьому місці є вбудований допис	4518 K цьому місці є вбудований публікація	4518 K цьому місці є вбудований вміст	4518 K цьому місці розміщено вбудований контент	4518 K цьому місці розміщено вбудований допис	4518 K цьому місці розміщено вбудований публікація	4518 K цьому місці розміщено вбудований вміст	4518 K цьому місці показано вбудований контент	4518 K цьому місці показано вбудований допис	4518 K цьому місці показано вбудований публікація	4518 K цьому місці показано вбудований вміст	4518 K цьому місці вбудований контент	4518 K цьому місці вбудований допис	4518 K цьому місці вбудований публікація	4518 K цьому місці вбудований вміст	4527 K нас немає власника	4527 K нас немає власників	4527 K нас немає акціонерів	4527 K нас немає інвесторів	4527 K нас немає олігарха
увидели	7 K ошибку
удобнее	3744 K слушать
усе	4536 K про:	4536 K за темою:
успейте	3763 K подписаться
установите	13 K	3761 K приложение
усі	27 K коментарі	4536 K матеріали за темою:	4536 K статті за темою:
""", 'ф': """
фотогалерея	3706 K:
""", 'х': """
хареса	8 K ли	69 K ли ви	82 K ли ви	265 K ли
харесахте	265 K ли
харесва	69 K ли ви	82 K ли ви
хотите	3743 K работать у нас	3743 K у нас работать	3743 K работать в нашей
хочете	4493 K працювати в нас	4493 K в нас працювати	4493 K працювати у нас
хочеш	4493 K працювати в нас
хочешь	3743 K работать у нас
""", 'ц': """
це	52 K розслідування
цей	4473 K переказ	4473 K короткий виклад	4473 K короткий переказ	4473 K стислий виклад	4540 K текст	4540 K матеріал
ця	76 K тема закрита	4540 K стаття
""", 'ч': """
четете	250 K още
чети	250 K още
чи	4474 K була стаття	4474 K був матеріал	4474 K був переказ	4474 K був цей переказ	4474 K була ця	4474 K був цей	4474 K сподобалась	4474 K сподобалася	4474 K сподобався
читай	3756 K нас
читайте	12 K нас	13 K	3706 K также	3706 K также:	3706 K:	3706 K подробнее	3706 K еще	3706 K по теме:	3706 K подробнее:	3706 K материал	3706 K в материале	3732 K нас без	3732 K без	3741 K	3741 K нас в	4455 K також	4455 K також:	4455 K:	4455 K ще	4455 K також на тему:	4455 K по темі:	4455 K також на тему	4491 K
читать	3706 K также	3706 K по теме:
что	33 K вы думаете	3706 K ещё почитать:
чуйте	1 K	250 K:
""", 'щ': """
ще	32 K немає коментарів	4455 K за темою:
що	33 K ви думаєте
""", 'э': """
эта	76 K тема закрыта	76 K тема была автоматически закрыта	3793 K статья
это	26 K резюме	52 K расследование	3723 K краткое содержание
этот	26 K пересказ	3723 K пересказ	3723 K краткий пересказ	3729 K материал можно	3729 K текст можно	3793 K текст	3793 K материал
эту	3729 K статью можно
""", 'я': """
як	4474 K вам стаття	4474 K вам матеріал
якщо	44 K ви знайшли	44 K ви помітили
""", 'є': """
є	72 K запитання
""", 'א': """
אהבתם	69 K	82 K	2059 K את
אולי	2076 K פספסתם:
אזהרה	2093 K: צריכה מופרזת של אלכוהול	2093 K - צריכה מופרזת
אין	2047 K לשלוח תגובות	2047 K לפרסם תגובות	2119 K להעתיק	2119 K לעשות שימוש
אירעה	2115 K שגיאה
אל	2067 K תפספסו: הפעילו
אנא	2025 K הזינו כתובת
אני	2017 K רוצה לתמוך	2017 K רוצה להצטרף	2017 K רוצה לתרום
ארעה	2115 K שגיאה
""", 'ב': """
בואו	2060 K לעבוד איתנו
בחנו	2064 K את עצמכם
בשיתוף	2079 K המועצה	2079 K משרד	2079 K חברת	2079 K קרן	2079 K בנק	2079 K עיריית
""", 'ד': """
דווחו	2059 K על
דף	96 K הבית >	96 K הבית '	96 K הבית "	96 K הבית /
""", 'ה': """
האזינו	1 K	2038 K:	2061 K לפודקאסט	2061 K לפרק
האם	8 K אהבתם	2059 K הכתבה	2059 K הסיכום	2059 K המידע
הדוא	2046 K"ל האדום
הדפדפן	2096 K שלך אינו	2096 K שלך לא
ההרשמה	2025 K בוצעה בהצלחה
הווידאו	2096 K אינו
הורידו	13 K	2030 K את האפליקציה	2066 K
הטור	2053 K המלא של
הטקסט	2057 K תורגם	2120 K נוצר
היו	31 K הראשונים
הירשמו	2060 K לוובינר	2060 K לכנס
הכותב	2049 K הוא
הכותבים	2049 K הם
הכותבת	2049 K היא
הכנתם	59 K
הכתבה	2057 K תורגמה	2057 K נכתבה	2059 K עניינה	2077 K ממשיכה	2119 K מוגנת	2120 K נכתבה	2120 K תורגמה	2127 K ממשיכה
המחבר	2049 K הוא
המחברת	2049 K היא
המייל	41 K האדום
המשך	2077 K הכתבה	2127 K הכתבה
הסיכום	2057 K נכתב	2057 K נוצר	2120 K נוצר
הסרטון	2096 K אינו	2096 K לא
הפסקת	2029 K מעקב אחרי
הפעילו	2067 K התראות	2067 K את ההתראות
הפרסום	68 K מחדש מותר
הפרסומת	2127 K ממשיכה
הפרק	2061 K המלא זמין
הצביעו	2064 K בסקר
הצטרפו	56 K ל-#	56 K ליותר מ-#	2017 K לאלפי התומכים	2017 K לתומכים	2017 K לאלפי	2020 K למנוי	2030 K לערוץ הטלגרם	2030 K לקבוצת הוואטסאפ	2030 K לקבוצת הווטסאפ	2043 K אלינו	2043 K לערוץ	2043 K לקבוצה	2043 K לקבוצת	2043 K לקבוצות	2043 K עכשיו	2043 K גם	2044 K	2060 K לצוות שלנו
הצטרפי	2017 K לאלפי
הקו	41 K החם של המערכת
הקשיבו	2061 K לפודקאסט
השתתפו	2064 K בסקר
התגובות	5 K
התוכן	2096 K אינו	2119 K מוגן
התחקיר	52 K הזה
התמונה	2057 K נוצרה
התקציר	2057 K נכתב	2057 K הופק	2057 K נוצר
התרגום	2120 K נעשה
""", 'ח': """
חודש	2072 K ראשון ב
""", 'י': """
יש	72 K שאלות	2025 K להזין כתובת מייל	2046 K לכם מידע	2046 K לכם סיפור	2046 K לך מידע	2046 K לך סיפור
""", 'כ': """
כבר	2020 K מנויים	2020 K מנוי
כדי	2072 K לקרוא את	2099 K לצפות בתוכן	2099 K להציג את התוכן
כל	2043 K החדשות
כתבות	2053 K נוספות מאת	2053 K נוספות של	2076 K נוספות:
כתובת	2025 K המייל אינה	2025 K המייל לא תקינה	2025 K האימייל אינה	2025 K הדואר האלקטרוני אינה
""", 'ל': """
לא	2020 K מנויים
להאזנה	2061 K לכתבה	2061 K לפודקאסט
להורדת	2066 K
להמשך	2072 K קריאה
לכל	2049 K הכתבות של	2053 K הכתבות של	2053 K כתבות	2053 K המאמרים של	2076 K הכתבות:
לכתבה	2038 K המלאה
לכתבות	2076 K נוספות:
לעדכונים	2043 K נוספים	2043 K
לעקוב	2029 K אחרי הכותב
לערוץ	2030 K הטלגרם
לפניות	2046 K לכתב	2046 K לכתבת
לפרק	2061 K המלא
לצפייה	2061 K בסרטון	2061 K בווידאו	2061 K במשדר	2099 K בתוכן
לקבוצת	2030 K הווטסאפ	2043 K הוואטסאפ	2043 K הווטסאפ
לקבלת	2043 K עדכונים
לקריאה	2038 K נוספת	2038 K נוספת:	2072 K מלאה
לקריאת	2072 K הכתבה המלאה
לרכישת	2020 K מנוי	2020 K מינוי	2060 K כרטיסים לכנס	2060 K כרטיסים לחצו	2060 K כרטיסים לאירוע
לתמיכה	2017 K חודשית
""", 'מ': """
מאמרים	2053 K נוספים מאת
מה	33 K דעתכם	2064 K דעתכם? הצביעו
מוגש	2079 K בשיתוף
מיון	2047 K תגובות
מייל	2046 K אדום
מיין	2047 K לפי
מכירים	66 K מישהו	66 K מישהי
מנוי	2020 K קיים
מנויים	2020 K? התחברו	2020 K?
מעקב	2029 K אחרי הכותב	2029 K אחר הכותב	2029 K אחרי כתב
מצאתם	7 K טעות
משהו	2115 K השתבש
""", 'נ': """
נא	2025 K להזין כתובת
נוצר	2057 K בסיוע	2057 K באמצעות
נותרו	2088 K # תווים
ניסיתם	59 K
נכתב	2057 K בסיוע
נפלה	44 K טעות
נרשמת	2025 K בהצלחה
נתקלתם	2046 K במשהו	2046 K בטעות
""", 'ס': """
סדר	2047 K תגובות
סינון	2047 K תגובות
ספרו	59 K לי
סרטון	2096 K זה אינו
""", 'ע': """
עדיין	2020 K לא מנויים
עוד	2038 K בנושא:	2053 K מאת	2053 K כתבות של	2076 K במדור:	2076 K כתבות:
עמוד	2116 K # מתוך #
ענו	2064 K על הסקר	2064 K על הסקר:	2064 K על החידון
עקבו	12 K	2029 K אחרי הכותב	2043 K אחרינו	2044 K אחרי
""", 'פ': """
פורסם	2084 K לראשונה ב	2119 K לראשונה	2119 K במקור
פרסומת	2077 K
""", 'צ': """
צילום	2084 K: רויטרס	2084 K: אי	2084 K: ap	2084 K: afp	2084 K: shutterstock	2084 K: שאטרסטוק	2084 K: getty	2084 K: פלאש	2084 K: דובר	2084 K: באדיבות	2084 K: לע"מ
צילומים	2084 K: באדיבות
צפו	2038 K:	2038 K גם	2061 K בסרטון	2061 K בתיעוד	2061 K בווידאו	2061 K בכתבה
צריכה	2093 K מופרזת של אלכוהול מסכנת
""", 'ק': """
קבלו	2029 K התראות על כתבות	2067 K התראות	2067 K עדכונים על	2067 K עדכונים לנייד
קו	41 K חם למערכת
קרא	2038 K גם	2038 K גם:
קראו	2038 K גם	2038 K גם:	2038 K עוד
""", 'ר': """
ראיתם	44 K טעות
ראשי	96 K >	96 K /
רוצה	2017 K לתמוך
רוצים	2043 K להיות	2043 K לקבל
""", 'ש': """
שאלות	72 K
שחק	2090 K עכשיו:
שחקו	2090 K עכשיו:
שתפו	3 K
""", 'ת': """
תגובות	2047 K שיכללו
תודה	2025 K שנרשמתם
תווים	2088 K נותרו	2088 K שנותרו
תוכן	2079 K שיווקי בשיתוף	2097 K מוטמע	2097 K זה מגיע	2097 K חיצוני	2097 K זה מוצג	2120 K זה נוצר
תורגם	2057 K באופן אוטומטי
תמונה	2116 K # מתוך #	2116 K # / #
תמונות	2084 K: באדיבות
תמכו	81 K	2017 K בנו	2017 K בעיתונות	2070 K	2071 K בעיתונות	2071 K בנו	2071 K בעבודתנו
תקציר	2057 K שנכתב
תרמו	2017 K לנו
""", 'ا': """
ابرز	149 K النقاط بالذكاء
اترك	141 K تعليقا
اجعل	134 K
احجز	151 K تذكرتك	151 K مكانك	151 K مقعدك
احجزوا	151 K تذاكركم
احصل	162 K علي تطبيق
اخبروني	59 K في التعليقات
اختبر	156 K معلوماتك	156 K نفسك
ادامه	1658 K اين مطلب	1658 K مطلب مخصوص	1658 K اين خبر	1712 K مطلب	1712 K خبر
ادعم	81 K	100 K الصحافة المستقلة	165 K
ادعمنا	100 K ولو
ادعموا	81 K	100 K الصحافة المستقلة	165 K
اذا	179 K كانت لديك معلومات	179 K كان لديك معلومات	179 K كانت لديكم معلومات	179 K كان لديكم معلومات
ارسل	139 K لنا
ارسلوا	139 K لنا	139 K الينا
از	1607 K روزنامهنگاري مستقل حمايت	1607 K ما حمايت كنيد	1661 K دست ندهيد:
اسال	149 K الذكاء
استغرق	52 K هذا التحقيق	52 K هذا
استفاده	1704 K از مطالب
استمرارنا	100 K مرهون بدعمكم	100 K مرهون	100 K بدعمكم
استمع	1 K الي	1 K	154 K الي
استمعوا	154 K الي
اشتباه	44 K ديديد
اشتباهي	44 K
اشتراك	1658 K يكماهه	1658 K ماهانه	1658 K سالانه	1658 K يكساله	1658 K سهماهه
اشترك	136 K في	137 K في قناة	167 K
اشتركوا	134 K في	167 K
اضف	134 K	141 K تعليقا	141 K تعليقك
اطلاعات	1647 K خود را بسنجيد
اعادة	68 K النشر مسموحة	176 K النشر
اعجبك	69 K	82 K
اعد	149 K هذا الملخص
اعلان	172 K
افزودن	1665 K به سبد
اقرا	128 K ايضا	128 K ايضا:	128 K المزيد:	128 K:	128 K المزيد	171 K كذلك:	171 K ايضا-
اكنون	1675 K بازي كنيد:
الاحرف	182 K المتبقية
الاعلان	223 K مستمر
الانتقال	130 K الي المحتوي
التعليق	5 K
التعليقات	5 K	27 K
الخط	41 K الساخن لغرفة الاخبار	41 K الساخن لهيئة التحرير
الرئيسية	96 K >	96 K '	96 K "	96 K /
الصفحة	211 K # من #
العب	184 K الان:
العودة	130 K الي الاعلي
الفيديو	189 K غير
المتصفح	189 K لا	189 K لا يدعم
المزيد	128 K:
المصدر	146 K:	146 K :
الملخص	149 K من اعداد
امتحان	59 K كرديد
ان	179 K كانت لديك معلومات
انتشار	1704 K مطالب
انتقل	130 K الي المحتوي
انشئ	178 K حسابا	178 K حسابك
انضم	56 K الي #	100 K الي برنامج العضوية	136 K الي	137 K الي قناة
انضموا	56 K الي #	100 K الي برنامج العضوية	135 K الي
اهم	149 K النقاط بالذكاء
ايا	1641 K اين	1641 K خطايي
ايميل	1611 K معتبر وارد	1611 K وارد شده معتبر	1611 K خود را وارد كنيد
اين	52 K گزارش	1641 K	1643 K متن با هوش مصنوعي ترجمه	1643 K مطلب با هوش مصنوعي ترجمه	1643 K متن به صورت خودكار	1658 K مطلب مخصوص	1658 K مطلب ويژه	1658 K محتوا ويژه	1658 K محتوا مخصوص	1661 K مطلب را هم بخوانيد:	1680 K ويدئو در	1680 K ويديو در	1680 K محتوا در	1681 K محتوا از	1704 K مقاله تحت	1705 K متن	1705 K مقاله	1705 K خلاصه	1705 K ترجمه	1705 K خبر
اينجا	1661 K بخوانيد:
اپليكيشن	13 K	13 K ما
اگهي	1712 K ادامه
""", 'ب': """
باحث	142 K وكاتب
بازنشر	68 K با ذكر	1704 K
بازگشت	1624 K به بالا
بالصور	213 K..
بالفيديو	213 K..
ببينيد	1623 K:
بخوانيد	1623 K:
بدعمكم	100 K نستمر
بدون	1607 K كمك خوانندگان	1607 K حمايت شما	1607 K كمك شما
براي	1658 K خواندن متن كامل	1658 K خواندن ادامه	1658 K مطالعه متن كامل	1658 K ادامه خواندن	1658 K دسترسي به متن كامل	1683 K ديدن اين محتوا	1683 K مشاهده اين محتوا	1683 K نمايش اين محتوا
بشنويد	1 K
بصوت	152 K اصطناعي	152 K الذكاء الاصطناعي
به	12 K كانال	1641 K اين
بيشتر	1623 K بخوانيد	1623 K بخوانيد:	1623 K ببينيد	1625 K بخوانيد:	1661 K بدانيد:
""", 'ت': """
تابع	128 K ايضا:	136 K	142 K الكاتب علي	172 K القراءة
تابعنا	12 K	135 K
تابعوا	135 K	142 K الكاتب علي
تابعونا	12 K	134 K
تبرع	100 K ولو	165 K ل
تجاوز	130 K الي المحتوي
تخطي	130 K الي المحتوي	130 K الاكثر قراءة	130 K قصص مقترحة	130 K يستحق الانتباه	130 K البودكاست	170 K
ترجم	149 K هذا	153 K اليا	153 K بواسطة الذكاء
ترجمة	153 K الية
ترجمت	153 K هذه المقالة اليا
ترجمه	1643 K ماشيني	1643 K با هوش مصنوعي
تستمر	172 K القصة
تسوق	151 K الان	151 K من متجر
تصوير	1701 K # از #
تعداد	1673 K كاراكتر باقيمانده
تعرف	66 K شخصا
تلفن	41 K تحريريه
تم	149 K اعداد هذا	149 K انشاء هذا	149 K تلخيص هذا	152 K انشاء الملخص	216 K انشاء	216 K اعداد	216 K تلخيص	216 K توليد
تماس	1636 K با نويسنده
تمت	149 K ترجمة هذا	149 K الترجمة	153 K الترجمة اليا	153 K ترجمة هذا المقال اليا	153 K ترجمة هذا النص	216 K كتابة	216 K ترجمة
""", 'ث': """
ثبت	1611 K نام شما با موفقيت	1665 K نام در كارگاه	1665 K نام در دوره
ثبتنام	1665 K در كارگاه	1665 K در دوره
""", 'ج': """
جدول	1633 K امروز را	1633 K را حل كنيد
جرب	167 K
جربوا	167 K
""", 'ح': """
حامي	1607 K ما شويد	1607 K ما باشيد
حدث	210 K خطا
حقوق	176 K النشر	176 K الطبع
حمل	13 K	111 K التطبيق من	111 K التطبيق الان	162 K تطبيق	162 K تطبيقنا	162 K الان
حملوا	13 K	162 K
""", 'خ': """
خانه	96 K >	96 K '	96 K "	96 K /
خبرنگار	1636 K:
خريد	1665 K كتاب از	1665 K بليت	1665 K انلاين كتاب
خط	41 K البلاغات في غرفة الاخبار	41 K مستقيم تحريريه
خطايي	1700 K رخ داد
خلاصات	149 K مولدة
خلاصة	149 K بالذكاء
خلاصه	1643 K با هوش مصنوعي
خلاصهسازي	1643 K با هوش مصنوعي
خوشتان	69 K امد
""", 'د': """
دانش	1647 K خود را
در	1623 K اين باره بخوانيد	1633 K نظرسنجي شركت كنيد	1647 K اين نظرسنجي	1647 K نظرسنجي ما	1647 K نظرسنجي	1661 K همين زمينه:	1661 K همين رابطه:
درست	59 K كرديد
""", 'ر': """
رابط	134 K قناتنا
رد	1624 K شدن از پربينندهترينها	1624 K شدن از پربيننده ترين ها	1624 K شدن از مطالب
ردشدن	1624 K از پربينندهترينها	1624 K از مطالب
رفتن	1624 K به محتوا	1624 K به محتواي اصلي
""", 'س': """
ساعدنا	156 K علي تحسين
ساعدونا	156 K علي تحسين
ساند	165 K
ساهم	100 K ولو	100 K في استمرار
ساهموا	100 K ولو	100 K في استمرار
سجل	151 K الان في	151 K الان لحضور	178 K مجانا
سجلوا	151 K الان في	178 K مجانا
سوالي	72 K داريد
سودوكو	1633 K امروز را
""", 'ش': """
شارك	3 K	3 K هذا	157 K في الاستبيان
شاركنا	139 K قصتك	156 K رايك
شاركوا	3 K
شاركونا	139 K قصصكم	156 K رايكم
شاهد	128 K ايضا	128 K:	128 K ايضا:	154 K الفيديو اعلاه	171 K ايضا-	213 K بالصور
شاهدوا	154 K
شما	1647 K چه فكر ميكنيد
شماره	41 K تحريريه
""", 'ص': """
صحافي	142 K متخصص في	142 K وكاتب
صحفي	142 K متخصص في	142 K وكاتب
صفحة	211 K # من #
صفحه	96 K اصلي >	96 K اصلي "	96 K اصلي /	96 K نخست >	96 K نخست "	96 K نخست /	1701 K # از #
صوت	156 K الان:
صوتوا	156 K الان
صورة	211 K # من #	211 K # / #
""", 'ط': """
طالع	171 K ايضا:
""", 'ع': """
عدد	182 K الاحرف المتبقية
عذرا	210 K، حدث خطا
عضويت	1611 K شما در خبرنامه
عكاس	1636 K:
عكس	1701 K # از #
""", 'ف': """
في	171 K السياق ذاته:	171 K السياق نفسه:	171 K هذا السياق:
فيلم	1625 K:	1625 K |
""", 'ق': """
قبلا	1658 K مشترك شدهايد	1658 K مشترك شده ايد	1658 K عضو شدهايد	1658 K ثبت نام كردهايد
قد	128 K يهمك:	171 K يهمك ايضا:
قراءة	152 K الية
قم	162 K بتحميل	162 K بتنزيل
""", 'ك': """
كاتب	142 K وصحفي	142 K وصحافي	142 K وباحث	142 K ومحلل	142 K واكاديمي	142 K صحفي
كاتبة	142 K وصحفية	142 K وصحافية	142 K وباحثة	142 K صحفية
كاراكترهاي	1673 K باقيمانده
كد	1636 K خبر:	1636 K خبر :
كسي	66 K را ميشناسيد
كن	31 K اول	100 K عضوا في	100 K داعما	141 K اول من يعلق
كپيبرداري	1704 K
""", 'ل': """
لا	141 K توجد تعليقات	141 K يوجد تعليقات	141 K تعليقات بعد	176 K يسمح باعادة
لتصلك	136 K
لديك	104 K اشتراك	104 K حساب	104 K حساب بالفعل	178 K حساب
لديكم	72 K اسئلة
لطفا	1611 K ايميل معتبر	1611 K يك ايميل معتبر	1611 K ايميل خود را	1683 K جاوااسكريپت
لعرض	192 K هذا المحتوي
لقراءة	170 K المزيد
للابلاغ	158 K عن خطا	158 K عن اي خطا
للاستماع	154 K الي
للاشتراك	134 K في
للانضمام	134 K الي
للتواصل	142 K مع الكاتب	142 K مع الكاتبة
للمزيد	128 K:	170 K من الاخبار	170 K من التفاصيل
لمتابعة	136 K
لمزيد	170 K من الاخبار
لمشاهدة	154 K الفيديو	154 K التقرير	192 K هذا المحتوي	192 K الفيديو	192 K هذا الفيديو
لن	141 K يتم نشر عنوان بريدك
ليصلك	136 K
""", 'م': """
ما	12 K را	33 K رايك	1607 K مستقل هستيم	1607 K مستقليم	1607 K را به يك قهوه	1607 K را به قهوه
متاح	111 K علي app store	111 K علي google play	111 K علي متجر
مترجم	1636 K:
متصفحك	189 K لا	189 K لا يدعم
متوفر	111 K علي app store	111 K علي google play	111 K علي اب ستور	111 K علي متجر	111 K الان علي app store	111 K الان علي google play
محتواي	1681 K جاسازيشده از	1681 K خارجي از
محتوي	190 K مضمن من	190 K خارجي من	190 K من
مرتبط	1625 K:
مرورگر	1680 K شما
مشترك	104 K بالفعل	104 K بالفعل؟	1658 K هستيد
مشكلي	1700 K پيش امد
مصيتم	7 K
مطالب	1623 K مرتبط:
معماي	1633 K امروز را
ملخص	149 K بالذكاء	149 K المقال بالذكاء	152 K من انشاء الذكاء	152 K بالذكاء الاصطناعي	152 K اعده الذكاء
منبع	1636 K:	1636 K :
مواضيع	128 K ذات صلة:	171 K متعلقة:
""", 'ن': """
نبذة	142 K عن الكاتب
نزل	13 K	162 K تطبيق	162 K تطبيقنا
نزلوا	162 K
نستمر	100 K بدعمكم
نشر	215 K اولا في	215 K هذا المقال
نظر	1641 K شما درباره
نظرات	5 K
نظرسنجي	1647 K:
نقل	68 K مطالب با ذكر	1704 K مطالب
نهاية	130 K الاكثر قراءة
نويسنده	1607 K را به يك قهوه	1636 K:	1636 K :
نويسههاي	1673 K باقيمانده
""", 'ه': """
هاتف	41 K هيئة التحرير
هذا	149 K الملخص	149 K النص	152 K الصوت تم انشاؤه	153 K النص مترجم اليا	189 K الفيديو غير	189 K المحتوي غير	190 K المحتوي مقدم	190 K المحتوي من	215 K المقال محمي	215 K المحتوي محمي	216 K النص	216 K المقال	216 K الملخص
هذه	149 K الترجمة
هل	7 K لاحظت	8 K اعجبك	44 K وجدت	59 K جربت	59 K جربتم	59 K جربتها	66 K تعرف شخصا	69 K اعجبك	72 K لديك اسئلة	82 K اعجبك	104 K انت مشترك	104 K لديك حساب	104 K لديك اشتراك	139 K لديك معلومات	139 K لديكم معلومات	139 K لديك قصة	139 K لديكم قصة	150 K كان هذا	150 K كانت هذه	150 K وجدت هذا	150 K اعجبك هذا	150 K اعجبتك هذه	158 K وجدت خطا	158 K لاحظت خطا	158 K وجدتم خطا
همچنين	1623 K بخوانيد	1623 K بخوانيد:	1661 K ببينيد:
""", 'و': """
واتساب	41 K هيئة التحرير
واصل	172 K القراءة
وجدت	7 K خطا
وجدتم	44 K
وظائف	151 K شاغرة في
ويدئو	1625 K:
ويديو	1625 K:	1625 K |
""", 'ي': """
يتبع	223 K المقال
يجوز	68 K اعادة النشر
يحظر	176 K نقل	176 K نسخ
يستمر	172 K المقال	172 K الخبر	223 K المقال	223 K الخبر
يسمح	68 K باعادة النشر
يمكنك	136 K متابعة	170 K قراءة المزيد
يمكنكم	136 K متابعة
يمنع	176 K نقل	176 K نسخ	215 K النقل	215 K الاقتباس	215 K نشر
""", 'پ': """
پادكست	1625 K:
پايان	1624 K پربينندهترينها
پرش	1624 K به محتوا
""", 'گ': """
گزارش	1625 K تصويري:	1636 K:	1641 K خطا
""", 'अ': """
अभी	2192 K खेलें:
""", 'आ': """
आप	12 K हमें
आपका	2197 K ब्राउजर
आपको	2170 K यह	2170 K ये
आपने	59 K बनाया
""", 'इ': """
इंस्टाग्राम	2198 K पोस्ट
इनपुट	2165 K-	2165 K:	2165 K -	2165 (K
इस	52 K पडताल	52 K रिपोर्ट
इसे	2156 K भी पढें	2156 K भी पढें:	2183 K भी पढें-	2183 K भी देखें:
""", 'ए': """
एक	2213 K त्रुटि हुई
एजेंसी	2165 (K
""", 'ऐ': """
ऐप	13 K
""", 'औ': """
और	2156 K पढें:	2183 K भी पढें:
""", 'क': """
कुछ	2213 K गलत हो गया
केवल	2179 K # रुपये में
कोई	44 K गलती	72 K सवाल	2213 K त्रुटि हुई
क्या	59 K आपने बनाया	59 K आपने यह	66 K आप किसी को जानते	2170 K यह	2170 K आपको
""", 'ख': """
खबर	2170 K में कोई	2224 K विज्ञापन के
""", 'ट': """
टिप्पणियां	5 K
ट्विटर	2198 K पोस्ट
""", 'ड': """
डिस्क्लेमर	2165 K:
""", 'त': """
तस्वीर	2214 K #/#
""", 'द': """
देखें	2156 K:	2156 K वीडियो
""", 'न': """
न्यूजरूम	41 K हेल्पलाइन	41 K हॉटलाइन
""", 'प': """
पढिए	2183 K:
पढें	2156 K:	2183 K-
पसंद	69 K आया
पेज	2214 K #/#	2214 K # / #
""", 'फ': """
फेसबुक	2198 K पोस्ट
फोटो	2214 K #/#
""", 'भ': """
भाया	69 K?
भाषा	2165 (K
""", 'म': """
मात्र	2179 K # रुपये में
""", 'य': """
यह	2156 K भी पढें	2156 K भी पढें:	2156 K भी देखें:	2165 (K लेखक के	2170 K खबर आपको	2183 K भी पढें-	2183 K भी पढें -	2197 K वीडियो आपके	2197 K सामग्री आपके	2198 K सामग्री	2200 K सामग्री देखने के लिए	2200 K वीडियो देखने के लिए	2217 K लेख कॉपीराइट	2217 K सामग्री कॉपीराइट	2218 K लेख	2218 K खबर	2218 K अनुवाद	2218 K सारांश	2218 K तस्वीर	2218 K सामग्री
यूट्यूब	2198 K वीडियो
ये	2156 K भी पढें	2156 K भी पढें:	2165 (K लेखक के	2183 K भी पढें-	2183 K भी देखें:
""", 'ल': """
लेख	2224 K विज्ञापन के
लेखक	2165 K के बारे में	2165 (K	2165 K वरिष्ठ पत्रकार हैं	2165 K स्वतंत्र पत्रकार हैं
लेखिका	2165 K के बारे में	2165 (K	2165 K वरिष्ठ पत्रकार हैं
""", 'व': """
विज्ञापन	2224 K के बाद
वीडियो	2200 K देखने के लिए
""", 'श': """
शेष	2190 K अक्षर
""", 'स': """
संबंधित	2156 K:	2183 K खबर:	2183 K खबरें:
सर्वाधिकार	2217 K सुरक्षित
सिर्फ	2179 K # रुपये में
""", 'ह': """
हमारा	13 K
हमारे	12 K
हमें	12 K
होम	96 K >	96 K '	96 K "	96 K /
""", 'অ': """
অনুমতি	391 K ছাডা প্রকাশ
""", 'আ': """
আমাদের	12 K
আরও	340 K পডুন:	340 K পডুন	340 K দেখুন:	365 K পডুনঃ	365 K পডুন-	365 K পডুন :
আরো	340 K পডুন	365 K পডুন:	365 K পডুনঃ
""", 'এ': """
এই	376 K কনটেন্ট	392 K লেখাটি	392 K খবরটি
""", 'ক': """
কিছু	388 K ভুল হযেছে
কোনো	44 K ভুল
""", 'ছ': """
ছবি	345 K:
""", 'ত': """
ত্রুটি	388 K হযেছে
""", 'ন': """
নিউজরুম	41 K হটলাইন
""", 'প': """
পডুন	340 K:
পৃষ্ঠপোষকতায	367 K
""", 'ব': """
বিজ্ঞাপনের	366 K পর	366 K নিচে
""", 'ম': """
মতামত	345 K লেখকের নিজস্ব
""", 'র': """
রেসিপিটি	59 K বানিযেছেন
""", 'ল': """
লেখক	345 K:
লেখকঃ	345 K
লেখকের	345 K আরও
লেখাটি	392 K
""", 'স': """
সংবাদকক্ষের	41 K হটলাইন
সর্বস্বত্ব	391 K সংরক্ষিত
সূত্র	345 K:
সূত্রঃ	345 K
স্পনসরড	367 K
স্পন্সরড	367 K
""", 'ก': """
กด	12 Kติดตาม	4230 Kติดตาม	4230 Kไลก์
""", 'ข': """
ขอ	4233 Kบคุณภาพจาก	4233 Kบคุณข้อมูลจาก
ข่	4226 Kาวที่เกี่ยวข้อง:	4233 Kาวโดย	4239 Kาวเกี่ยวข้อง:
""", 'ค': """
คล	4239 Kิป:
คุ	4236 Kณรู้สึกอย่างไรกับ	4236 Kณคิดอย่างไรกับ
""", 'ง': """
งา	52 Kนสืบสวนชิ้นนี้
""", 'ช': """
ชม	4239 Kคลิป:	4239 Kคลิป :
""", 'ซ': """
ซื	4237 K้อบัตรงาน
""", 'ด': """
ดา	13 Kวน์โหลด
ดู	4226 Kเพิ่มเติม:
""", 'ต': """
ติ	12 Kดตาม	4230 Kดตามช่อง	4230 Kดตามเรา	4230 Kดตามข่าว	4248 Kดตามอ่านข่าวอื่นๆ	4248 Kดตามข่าวอื่นๆ
""", 'ถ': """
ถา	4235 Kม ai
""", 'ท': """
ทด	4237 Kสอบความรู้ของคุณ
ทำ	4237 Kแบบสำรวจสั้น
ที	4233 K่มา:	4233 K่มา :
""", 'บ': """
บท	4235 Kความนี้ใช้ ai	4235 Kสรุปนี้	4235 Kความนี้แปล	4235 Kความนี้เรียบเรียง	4236 Kความนี้มีประโยชน์
""", 'ป': """
ปร	4235 Kะเด็นสำคัญโดย
""", 'ผ': """
ผู	4233 K้เขียน:	4233 K้เขียน :
""", 'พ': """
พบ	44 Kข้อผิดพลาด	44 Kคำผิด	4236 Kข้อผิดพลาดในบทความ
พื	4249 K้นที่โฆษณา
""", 'ฟ': """
ฟั	1 Kง	4237 Kงพอดแคสต์ของเรา
""", 'ภ': """
ภา	4233 Kพ:	4273 Kพที่ # จาก #	4273 Kพ # จาก #
""", 'ม': """
มี	72 Kคำถาม
""", 'ร': """
ร่	4237 Kวมโหวต:	4237 Kวมโหวต :	4237 Kวมทำแบบสำรวจ	4237 Kวมสนุก	4244 Kวมสนับสนุน
ร้	4252 Kองทุกข์	4252 Kองเรียน
""", 'ล': """
ลง	4237 Kทะเบียนเข้าร่วมสัมมนา	4237 Kทะเบียนเข้าร่วมงาน
ลอ	59 Kงทำแล้ว
""", 'ส': """
สน	4244 Kับสนุน
สร	4235 Kุปโดย	4235 Kุปข่าวด้วย	4235 Kุปนี้	4235 Kุปข่าวโดย	4236 Kุปนี้มีประโยชน์
สา	4252 Kยด่วนข่าว	4252 Kยด่วนทีมข่าว
ส่	4252 Kงข่าว
""", 'ห': """
หน	96 K้าแรก >	96 K้าแรก '	96 K้าแรก /	4273 K้า # จาก #
""", 'อ': """
อ่	4226 Kานเพิ่มเติม:	4226 Kานต่อ:	4226 Kานข่าวต้นฉบับ:	4226 Kานเพิ่มเติม	4226 Kานประกอบ:	4239 Kานข่าวเพิ่มเติม:	4239 Kานข่าวเพิ่มเติม	4239 Kานข่าวที่เกี่ยวข้อง:	4239 Kานข่าว:	4239 Kานเรื่องอื่น:	4248 Kานข่าวอื่นๆ	4248 Kานข่าวต้นฉบับได้ที่	4248 Kานบทความอื่นๆ	4248 Kานรายละเอียดเพิ่มเติมได้ที่
อ้	4233 Kางอิง:
""", 'เ': """
เก	4233 Kี่ยวกับผู้เขียน
เข	4230 K้าร่วมช่อง
เน	4235 Kื้อหานี้สร้าง	4249 Kื้อหาสปอนเซอร์	4249 Kื้อหาโฆษณา	4249 Kื้อหาสนับสนุนโดย
เพ	4230 Kิ่มเพื่อน
เร	4233 Kื่อง:	4233 Kื่อง :	4233 Kื่องและภาพ
""", 'แ': """
แจ	4236 K้งแก้ไขข่าว	4252 K้งเบาะแส	4252 K้งข่าว
แช	3 Kร์
แป	4235 Kลโดย
แอ	4230 Kดไลน์
""", 'โ': """
โฆ	4249 Kษณา -
""", 'ใ': """
ให	4236 K้คะแนนบทความ
""", 'ไ': """
ไม	4230 K่พลาดทุกข่าวสาร	4230 K่พลาดข่าว
""", 'ả': """
ảnh	4582 K:	4630 K #/#	4630 K # / #
""", 'ủ': """
ủng	4582 K hộ tác giả	4595 K hộ
""", 'あ': """
あな	33 Kたはどう
あわ	2649 Kせて読みたい	2649 【Kせて読みたい】	2649 Kせて読みたい:
""", 'こ': """
こち	2649 Kらもおすすめ	2649 Kらもおすすめ:	2685 【Kらも読む】
この	5 K記事へのコメント	8 K記事は	26 K要約は	52 K調査報道	52 K取材	73 K記事について質問	76 Kトピックはクローズ	76 Kトピックは閉じ	2659 K記事を書いた人	2659 K記事の筆者	2664 K要約はai	2664 K要約は、ai	2664 K要約は役に立ち	2664 ※K要約	2664 K記事の翻訳	2664 K記事の要約	2664 K記事はai	2664 K翻訳	2664 K見出しはai	2666 K動画はお住まいの地域	2666 K動画は、お住まいの地域	2666 K動画は現在ご利用	2666 K動画はご覧いただけません	2666 K動画は再生できません	2666 K動画は公開を終了	2676 K記事は	2676 K記事の誤り
""", 'ご': """
ご意	41 K見・情報提供は	2641 K見・ご感想
ご登	2622 K録ありがとうございます
ご質	72 K問は
""", 'ま': """
まだ	32 Kコメント
""", 'も': """
もっ	2649 Kと見る:	2685 【Kと読む】
""", 'ア': """
アプ	13 Kリ
""", 'エ': """
エラ	2717 Kーが発生しました
""", 'オ': """
オリ	2685 【Kジナル記事】
""", 'コ': """
コメ	5 Kント	27 Kントは	27 Kントの内容
""", 'ト': """
トッ	96 Kプ＞	96 Kプページ＞	96 Kプ>	96 Kプ >	96 Kプ '	96 Kプ /
""", 'フ': """
フォ	12 Kロー
""", 'プ': """
プレ	2666 Kーヤーを読み込	2690 【Kゼント】	2690 Kゼント応募
""", 'ペ': """
ペー	2718 Kジ#/#
""", 'ホ': """
ホー	96 Kム＞	96 Kム>	96 Kム >	96 Kム '	96 Kム /
""", 'メ': """
メー	2622 Kルアドレスの形式が	2622 Kルアドレスが正しくありません
""", '一': """
一覧	2685 【K】
""", '下': """
下載	13 K	4673 Kapp	4673 K應用程式
下载	13 K	4673 Kapp	4673 K应用
""", '以': """
以上	4716 K内容由ai
以下	4784 K内容由ai
""", '作': """
作っ	59 Kてみ
作者	4709 K:	4709 (K	4709 K係	4709 K为	4709 K為
""", '你': """
你做	59 K了吗
你可	4691 K能會喜歡:	4741 K能想看:
你有	4702 K线索
你覺	4718 K得這篇
你觉	4718 K得这篇
你认	66 K识
你试	59 K过
""", '來': """
來源	4709 K:
""", '允': """
允许	68 K转载
""", '內': """
內容	4716 K由ai
""", '公': """
公式	12 K	13 Kアプリ
""", '关': """
关注	12 K	4680 K微信公众号	4680 K官方微信
""", '内': """
内容	4716 K由ai
""", '再': """
再生	2667 K時間	2670 K速度
""", '写': """
写真	2649 【K】	2649 K:	2651 K特集:	2685 【Kを見る】	2685 【Kギャラリー】	2718 K #/#	2718 K#/#	2718 K # / #
""", '出': """
出典	2659 K:
出现	4779 K问题
出錯	4779 K了
出错	4779 K了
""", '分': """
分享	3 K
""", '前': """
前回	2685 【K】	2685 Kの記事:
""", '剩': """
剩余	4751 K字数
剩餘	4751 K字數
""", '加': """
加入	12 K	4700 K	4736 K
""", '動': """
動画	2649 【K】	2651 K:	2651 【K】	2666 Kプレーヤーを読み込	2666 Kプレイヤーを読み込	2667 Kの長さ	2685 【Kを見る】
""", '升': """
升級	4736 K
升级	4736 K
""", '原': """
原文	4740 K刊于	4740 K刊於
""", '参': """
参与	4720 K我们的
参考	69 Kになった	2649 K:
""", '參': """
參與	4720 K我們的
""", '发': """
发现	7 K错误	44 K文章	44 K有误	4719 K错误
发生	4779 K错误
""", '取': """
取材	2659 K・文	2659 K・執筆
""", '另': """
另请	4691 K参阅
""", '可': """
可以	4701 K在x上
可自	68 K由转载
""", '合': """
合わ	2649 Kせて読みたい:
合成	2666 K音声で読み上げ	2666 K音声による読み上げ
""", '同': """
同场	4691 K加映:
同場	4691 K加映:
""", '問': """
問問	4716 K我們的ai
問題	2717 Kが発生しました
""", '喜': """
喜欢	69 K这篇	4659 K作者	4659 K这篇文章
喜歡	69 K這篇	4659 K作者	4659 K這篇文章
""", '喝': """
喝酒	4743 K不開車
""", '图': """
图片	4784 K由ai
""", '圖': """
圖片	4784 K由ai
""", '執': """
執筆	2659 K:	2659 K/
""", '報': """
報名	4724 K參加
""", '填': """
填写	4720 K问卷
填寫	4720 K問卷
""", '如': """
如发	4719 K现
如有	4702 K线索	4702 K線索	4711 K新聞線索
如果	4702 K您有相关线索	4702 K你掌握	4702 K您掌握	4708 K您有
如發	4719 K現
""", '官': """
官方	4680 K微信:	4680 K微信公众号:
""", '審': """
審校	4709 K:
""", '对': """
对本	73 K文有疑问
""", '广': """
广告	86 K:	86 【K】
""", '広': """
広告	86 K:	86 【K】
""", '廣': """
廣告	86 (K)
""", '延': """
延伸	4691 K閱讀	4691 K阅读	4691 K閱讀:	4691 【K閱讀】	4694 【K閱讀】	4694 【K阅读】	4741 K阅读:
""", '开': """
开启	4673 K通知	4673 K推送通知
""", '引': """
引用	2659 K元:
""", '当': """
当社	12 Kの
""", '影': """
影片	4694 K/	4741 K:
影音	4694 K/	4694 【K】	4741 K:
""", '役': """
役に	69 K立った
""", '往': """
往下	4741 K看更多:
""", '微': """
微信	4673 K扫	4680 K公众号:
""", '您': """
您对	4718 K这篇文章
您對	4718 K這篇文章
您有	4702 K线索
您的	27 K评论
您覺	4718 K得這篇
您觉	4718 K得这篇
您认	66 K识
您试	59 K过
""", '情': """
情報	41 K提供は編集部
""", '感': """
感謝	4670 K您的訂閱
感谢	4670 K您的订阅
""", '手': """
手机	4673 K客户端
""", '打': """
打开	13 K	4673 K微信
打賞	4659 K作者
打赏	4659 K作者
""", '扩': """
扩展	4691 K阅读:
""", '扫': """
扫一	4673 K扫
扫描	4673 K二维码关注	4700 K
扫码	4700 K
""", '投': """
投票	4720 K:
投稿	27 Kは
投資	4743 K一定有風險
投资	4743 K有风险
""", '报': """
报名	4724 K参加
报料	41 K热线	41 K电话	41 K微信	41 K请
""", '按': """
按讚	4700 K追蹤
""", '掃': """
掃一	4673 K掃
""", '採': """
採訪	4709 K撰文:
""", '推': """
推荐	4691 K阅读	4691 K阅读:	4694 K阅读:
推薦	4691 K閱讀:	4694 K閱讀:
""", '提': """
提供	2659 K:
""", '摘': """
摘要	4716 K由	4784 K由ai
""", '撰': """
撰文	4709 K:
撰稿	4709 K:
""", '支': """
支持	4734 K
""", '收': """
收听	1 K	4729 K我们的播客	4729 K我们的节目
收聽	1 K	4729 K我們的播客	4729 K我們的節目
""", '文': """
文/	2659 K
文:	2659 K
文・	2659 K
文字	2670 Kサイズ	2670 Kの大きさ
文章	44 K有误	4709 K来源:	4719 K有误	4719 K有誤
""", '新': """
新聞	41 K爆料	4702 K線索
新闻	41 K热线	41 K报料	41 K爆料	4702 K线索热线	4702 K线索
""", '早': """
早鳥	4743 K優惠	4743 K票
早鸟	4743 K优惠
""", '暂': """
暂无	32 K评论
""", '更': """
更多	4691 K:	4691 K新聞:	4691 K內容:	4691 【K新聞】	4691 K相關	4691 K阅读:	4691 K報導:	4691 K报道:	4694 【K新聞】	4694 【K新闻】	4740 K精彩内容	4740 K精彩內容	4740 K资讯	4740 K資訊	4740 K内容请	4740 K內容請
""", '最': """
最初	31 Kのコメント
""", '有': """
有効	2622 Kなメールアドレスを
有問	72 K題
有料	4702 K要爆
有疑	72 K问
有问	72 K题
""", '未': """
未成	4743 K年請勿飲酒
未滿	4743 K十八歲禁止飲酒
未經	4783 K授權	4783 K許可
未经	4783 K授权不得转载	4783 K许可不得转载	4783 K授权	4783 K许可
""", '本': """
本主	76 K题已关闭
本内	4716 K容由ai
本报	41 K热线
本摘	4716 K要
本文	4709 (K作者	4709 K作者	4716 K摘要	4716 K由ai	4716 K由人工智能翻译	4716 K由人工智能生成	4716 K由人工智慧	4721 K由ai朗读	4740 K章來自	4740 K转载自	4740 K轉載自	4740 K来自	4740 K來自	4743 K含有聯盟行銷	4743 K包含聯盟行銷	4783 K受版权保护	4783 K受著作權保護	4783 K原载于	4783 K首发于	4783 K原刊於	4783 K轉載自	4783 K转载自	4784 K由ai	4784 K由人工智能	4784 K由 ai	4784 K由人工智慧	4784 K使用ai	4784 K经ai
本翻	4784 K译由
本音	4721 K频由	4721 K訊由
""", '来': """
来发	31 K表第一
来源	4709 K:
""", '校': """
校对	4709 K:
""", '構': """
構成	2659 K・文
""", '次': """
次に	2649 K読む:
次の	2685 Kページ:	2685 【K記事】
次ペ	2685 Kージ:
""", '欢': """
欢迎	12 K关注	68 K转载	4700 K加入	4701 K在	4701 K关注	4702 K提供线索	4702 K投稿	4711 K提供照片	4711 K提供新闻线索	4711 K爆料
""", '歡': """
歡迎	12 K追蹤	68 K轉載	4700 K加入	4701 K在	4702 K提供線索	4702 K投稿	4711 K提供照片	4711 K提供新聞線索	4711 K爆料
""", '正': """
正し	2622 Kいメールアドレスを
""", '此': """
此主	76 K题已自动关闭
此摘	4716 K要	4784 K要由ai
此语	4721 K音由
""", '测': """
测一	4720 K测:
""", '測': """
測一	4720 K測:
""", '点': """
点击	4691 K查看	4691 K阅读:	4729 K观看视频	4729 K收听
点我	4700 K加入
""", '熱': """
熱門	4741 K新聞:
""", '爆': """
爆料	41 K热线	41 K電話	41 K專線	4702 K请	4702 K請
""", '版': """
版权	4783 K声明	4783 K所有
版權	4783 K聲明
""", '特': """
特集	2651 K:	2651 【K】
""", '用': """
用微	4673 K信扫
""", '由': """
由語	4721 K音合成
由语	4721 K音合成
""", '画': """
画像	2649 【K】	2685 【Kを見る】	2718 K#/#	2718 K #/#	2718 K # / #
""", '留': """
留言	5 K
""", '発': """
発现	44 K错误
""", '發': """
發現	7 K錯誤	44 K有誤	4719 K錯誤
發生	4779 K錯誤
""", '皆': """
皆さ	33 Kんはどう
""", '相': """
相关	4691 K阅读	4691 K新闻	4691 K报道:	4691 K阅读:	4694 【K报道】	4694 K报道:	4741 K新闻:	4741 K文章:
相關	4691 K新聞	4691 K報導	4691 【K新聞】	4691 K閱讀:	4694 【K報導】	4694 K報導:	4741 K新聞:	4741 K文章:	4741 K報導:
""", '看': """
看更	4691 K多:	4694 【K多】
""", '確': """
確認	2622 Kメールを送信しました	4670 K信已寄
""", '禁': """
禁止	4743 K酒駕
""", '立': """
立即	4700 K加入	4720 K报名	4720 K報名
""", '筆': """
筆者	2659 Kプロフィール
""", '編': """
編輯	4709 K:
編集	41 K部への情報提供
""", '线': """
线索	4702 K征集
""", '编': """
编辑	4709 K:	4709 (K:
""", '聽': """
聽我	4729 K們的podcast
""", '自': """
自動	2666 K音声で読み上げ
""", '著': """
著者	2659 Kプロフィール
""", '要': """
要約	26 Kは
""", '覺': """
覺得	69 K有用
""", '觀': """
觀看	4729 K上方影片
""", '观': """
观看	4729 K上方视频
""", '视': """
视频	4741 K:
""", '觉': """
觉得	69 K有用
""", '訂': """
訂閱	4670 K成功	4736 K	4747 K本報	4747 K我們	4747 K本刊
""", '記': """
記事	7 Kの誤り	2641 Kの間違いを見つけ	2641 Kの誤りを見つけ	2641 Kに関するお問い合わせ	2641 Kへのご意見	2676 Kの誤り	2676 Kに誤り
記者	2659 Kのプロフィール
""", '評': """
評論	5 K
""", '試': """
試し	59 Kてみ
""", '詳': """
詳し	2649 Kくはこちら
""", '語': """
語音	4721 K由ai
""", '誤': """
誤り	44 Kを見つけ	44 Kにお気づき	2641 Kにお気づき
誤字	7 K	44 K脱字
""", '読': """
読者	2690 【Kプレゼント】	2690 Kプレゼント
""", '請': """
請作	4659 K者喝
請我	4659 K喝杯咖啡	4659 K們喝杯咖啡
請支	4734 K持
請至	4670 K信箱
請輸	4670 K入有效的	4670 K入正確的電子
""", '讚': """
讚賞	4659 K作者	4659 K支持
""", '订': """
订阅	4670 K成功	4736 K	4747 K本报	4747 K我们	4747 K本刊	4747 K本公众号	4747 K手机报
""", '评': """
评论	5 K	27 K
""", '试': """
试过	59 K了吗
""", '该': """
该主	76 K题已关闭
""", '语': """
语音	4721 K由ai
""", '请': """
请作	4659 K者喝
请到	4670 K邮箱
请我	4659 K喝杯咖啡	4659 K们喝杯咖啡
请支	4734 K持
请输	4670 K入有效的	4670 K入正确的邮箱
""", '責': """
責編	4709 K:
""", '資': """
資料	4709 K來源:
""", '質': """
質問	72 Kは	72 Kがある方は
""", '贊': """
贊助	4734 K
""", '责': """
责任	4709 K编辑:	4709 (K编辑
责编	4709 K:
""", '赞': """
赞助	4734 K
赞赏	4659 K作者	4659 K支持
""", '転': """
転載	68 K歓迎	68 K自由	68 K可
""", '轉': """
轉載	68 K請註明
""", '转': """
转载	68 K请注明
""", '还': """
还可	4751 K输入
""", '这': """
这个	4717 K摘要
这段	4717 K摘要
这篇	8 K文章	52 K调查	52 K报道	4717 K文章
""", '追': """
追蹤	12 K
""", '這': """
這段	4717 K摘要
這篇	4717 K文章
""", '連': """
連載	2651 K:
""", '還': """
還可	4751 K輸入
""", '采': """
采写	4709 K:
""", '長': """
長按	4700 K
""", '长': """
长按	4700 K
""", '開': """
開啟	4673 K通知	4673 K推播通知
""", '間': """
間違	44 Kいを見つけ	44 Kいにお気づき
""", '関': """
関連	2649 K記事	2649 K記事:	2649 【K記事】	2649 K:	2649 【K】	2651 K動画:	2651 K特集:	2685 【K写真】
""", '閱': """
閱讀	4691 K更多
""", '问': """
问问	4716 K我们的ai
""", '阅': """
阅读	4691 K更多
""", '面': """
面白	69 Kかった
""", '音': """
音声	2667 Kの長さ
""", '飲': """
飲酒	4743 K過量
""", '首': """
首发	4783 K于
首頁	96 K>	96 K＞	96 K >	96 K '	96 K /
首页	96 K>	96 K＞	96 K >	96 K '	96 K /
""", '馬': """
馬上	4720 K報名
""", '马': """
马上	4720 K报名
""", '點': """
點我	4700 K加入
點擊	4691 K查看	4691 K閱讀:	4729 K觀看影片
""", '같': """
같이	2771 K 보기:
""", '개': """
개인정보	2787 K 처리방침
개인정보처리방침	2787 K
""", '관': """
관련	2771 K 기사:	2809 K 기사 :	2809 [K 기사]	2809 K 기사-
관련기사	2771 K	2771 K:	2771 [K]	2809 K :
""", '광': """
광고	86 K:	86 [K]	86 (K)	2836 K 차단을 해제
광고차단을	2836 K 해제
""", '괜': """
괜찮아요	2761 K, 웹으로	2761 K. 웹으로
""", '구': """
구독	12 K
""", '궁': """
궁금한	72 K 점은	72 K 점이
""", '기': """
기계음으로	2794 K
기사	1 K 듣기	41 K 제보	2792 K #줄 요약	2799 K 주소가 복사
기사에	73 K 대해 궁금	2802 K 오류가
""", '네': """
네이버	12 K
""", '뉴': """
뉴스	2781 K 퀴즈 풀
""", '다': """
다음	2809 K 기사:
""", '당': """
당신의	2801 K 선택은
""", '댓': """
댓글	5 K
댓글은	27 K
댓글이	5 K
""", '더': """
더	2771 K 읽기:
더보기	2771 [K]	2771 K:
""", '도': """
도움이	69 K 되셨다면
""", '독': """
독자	2801 K 설문에	2801 K 설문조사에
""", '드': """
드셔	59 K 보셨나요
""", '링': """
링크가	2799 K 복사되었습니다	2799 K 복사됐습니다
""", '만': """
만들어	59 K 보셨나요
""", '많': """
많이	2809 [K 본 기사]
""", '모': """
모바일	2761 K 웹으로 볼게요	2761 K 웹으로 계속
모바일웹으로	2761 K 볼게요
""", '문': """
문제가	2848 K 발생했습니다
""", '발': """
발견	7 K错误
""", '본': """
본	2792 K 요약은
본문	2799 K url 복사
""", '사': """
사진	2849 K #/#	2849 K # / #
사진출처	2815 K:
""", '생': """
생성형	2792 K ai가 요약
""", '선': """
선택	2846 (K) 개인정보	2846 [K] 개인정보	2846 (K) 광고성	2846 [K] 광고성
""", '설': """
설문	2781 K 참여하기
설문에	2801 K 참여하세요
설문조사	2781 K 참여하기
""", '아': """
아직	32 K 댓글
""", '애': """
애드블록을	2836 K 해제
""", '앱': """
앱	13 K
앱을	13 K
""", '여': """
여러분은	2801 K 어떻게 생각
여러분의	33 K 생각
""", '영': """
영상	2771 [K]
""", '오': """
오늘의	2781 K 퀴즈 풀	2781 K 퀴즈
오류가	2848 K 발생했습니다
오류를	7 K
오타가	44 K
오타를	44 K
오탈자가	44 K
오탈자를	44 K
""", '원': """
원활한	2836 K 이용을 위해	2836 K 서비스 이용을 위해
""", '웹': """
웹으로	2761 K 볼게요
""", '유': """
유익했다면	69 K
""", '이': """
이	8 K 기사	52 K 취재에는	52 K 기사에는	76 K 주제는 닫혔	2792 K 요약은 ai	2792 K 요약이 도움	2792 K 기사는 인공지능	2792 K 기사는 ai	2792 K 번역	2794 K 음성은 ai	2802 K 기사가 도움이	2802 K 기사를 어떻게	2802 K 뉴스에 대한 의견	2802 K 기사에 대한 의견
이메일	2787 K 무단수집거부
이메일무단수집거부	2787 K
이미지	2849 K #/#	2849 K # / #
이슈	2809 [K]
이어	2771 K 읽기:
이용약관	2787 K
""", '인': """
인공지능	2794 K 음성으로	2794 K(ai) 음성
인기기사	2809 [K]
""", '일': """
일시적인	2848 K 오류가
""", '자': """
자료출처	2815 K:
""", '잘': """
잘못된	44 K 내용
""", '재': """
재미있게	69 K 읽으
""", '저': """
저작권보호정책	2787 K
""", '제': """
제보	41 K 전화	41 K 메일
제보하기	41 K
""", '주': """
주변에	66 K
주소가	2799 K 복사되었습니다
""", '지': """
지금	2822 K 플레이:
""", '질': """
질문은	72 K
""", '첫': """
첫	31 K 댓글	31 K 번째 댓글
""", '청': """
청소년	2787 K 보호정책
청소년보호정책	2787 K
청소년보호책임자	2787 K
""", '추': """
추천	2771 K 기사:
추천기사	2809 [K]
""", '출': """
출처	2815 K:	2815 K :
출처를	68 K 밝히면	68 K 밝히고
""", '카': """
카카오톡	12 K	41 K 제보
""", '퀴': """
퀴즈	2781 K 풀고 포인트	2781 K 풀고
""", '투': """
투표	2781 K 참여하기
투표하러	2781 K 가기
""", '페': """
페이지	2849 K #/#
""", '필': """
필수	2846 (K) 개인정보	2846 [K] 개인정보	2846 (K) 이용약관	2846 [K] 이용약관
""", '함': """
함께	2771 K 볼 만한 기사:	2771 K 보면 좋은 기사:	2809 [K 읽기]
""", '핫': """
핫클릭	2809 [K]
""", '해': """
해	59 K 보셨나요
""", '홈': """
홈	96 K>	96 K >	96 K '	96 K /
""", '화': """
화보	2771 [K]
""", '후': """
후원	2842 K 계좌
후원계좌	2842 K
"""}

CONTAINS = {',': """
,说:	4807 K
""", '@': """
@我	62 K
""", 'a': """
abonați	80 K-vă	3673 K-vă	3677 K
abonații	50 K pot	3674 K noștri
abonează	80 K-te	3574 K-te pentru	3579 K-te pe youtube	3673 K-te
abonné	50 en tant qu'K	1836 pas encore K	1839 déjà K	1841 en tant qu'K
abonnés	1836 réservé à nos K	1839 réservé aux K	2011 nos K	2014 K
abonējiet	80 K	2991 K
actualisé	97 cet article a été K
actualité	1850 l'essentiel de l'K	1864 suivez l'K	1864 suivez toute l'K	1864 retrouvez toute l'K	1896 couvre l'K
actualizată	97 știrea a fost K
acționari	3641 fără K
adatkezelési	2243 K tájékoztató
adhérent	80 devenez K
adhérez	80 K
admitió	1541 K
adomány	2329 K
adományoddal	2325 K
adományok	2329 K
adományozz	2325 K
adományozzon	2264 K itt
advirtió	1541 K
adó	2232 K #%
adód	2327 K #
adója	2264 K #
adăugat	3676 a K
affichée	60 e-mail ne sera pas K
affiliatelänkar	37 K	74 K	4155 K	4182 K
affilié	37 lien K	74 lien K
affiliés	37 liens K	74 liens K
affirmé	2013 a K
afiliación	37 enlaces de K	74 enlaces de K
afirmó	1541 K
afișată	60 email nu va fi K
agregó	1541 K
aicināja	2994 K
aizsargātas	2940 visas tiesības K
aiškino	2934 K
ai가	2852 K 작성	2852 K 생성	2852 K 요약	2852 K 번역
ai로	2852 K 작성	2852 K 생성
ai를	2852 K 활용해
ajouté	2013 a K
ajută	3673 K-ne
ajánld	2325 K fel
aktualizovaný	97 článok bol K
aktualizován	97 článek byl K
aktérů	97 jména K
alkalmazás	2240 töltsd le az K
alkalmazásban	2262 az K
alkalmazást	2262 K
alkalmazásunk	2326 K
alkalmazásunkat	2240 töltse le K
alkalmazásunkban	84 K
alăturat	3593 s-a K echipei
alăturați	51 K-vă
alătură	51 K-te lor	51 K-te
améliorer	1922 aidez-nous à K
anhören	2 artikel K	2 text K	2 beitrag K	794 jetzt K:
anketě	524 naší K	524 v K
ankietę	35 naszą K	3322 naszą K	3322 krótką K
ankstesnėje	97 K versijoje
anmäl	4216 K dig till vårt	4216 K dig till våra
anmäla	4150 genom att K dig
annoncé	2013 a K
annoncør	662 betalt af en K	662 betalt af K
annonslänkar	37 K	74 K	4155 K	4182 K
annonsör	4164 betalt av en K	4164 betald av en K
annonsør	3222 betalt av en K
anterioară	97 versiune K a
antérieure	97 version K de cet
anunció	1541 K
anunțat	3676 a K
använder	4120 vi K cookies	4121 K kakor
anúncio	3482 após o K	3482 depois do K
anúncios	70 sem K	3567 sem K
apelował	3398 K
apelowała	3398 K
aplicació	84 a la nostra K
aplicación	84 en nuestra K	1384 descarga la K	1384 descarga nuestra K
aplicația	84 în K noastră	3580 descarcă K	3673 descarcă K noastră	3673 descarcă gratuit K	3673 descarcă K și	3674 K noastră
aplikacją	84 z naszą K
aplikację	3287 pobierz naszą K	3288 pobierz K	3288 ściągnij K	3345 naszą K
aplikací	84 s naší K
aplikácii	84 v našej K	3937 našej K
aplikáciu	3937 mobilnú K	3937 K
aportació	477 la teva K
aportación	1429 tu K	1462 haz tu K
apoyá	1538 K
applikációnk	2262 K
applikációnkat	2262 K
applikációnkban	84 K
apsolīja	2994 K
apóyanos	1429 K	1538 K
apóyenos	1429 K	1538 K
apúntate	1356 K a	1377 K a nuestra	1377 K gratis	1538 K gratis
apărat	3676 s-a K
arkadaşina	49 K gönder
arkadaşiniza	49 K gönderin
arkadaşinla	4352 bir K paylaş
artykuł	15 darmowy K	20 cały K	3276 podoba ci się ten K	3323 nasz K do końca	3343 ostatni darmowy K	3396 ten K
artykułu	97 do K dodano
artykuły	15 darmowe K
artykułów	15 darmowych K
artículo	15 K gratis	20 leer este K	20 leer el K	1357 te ha gustado este K	1367 regala este K	1367 regalar este K	1373 último K gratis	1373 te queda # K	1465 y lee este K	1539 este K
artículos	15 K gratis	1373 K gratis este mes	1373 te quedan # K	1373 límite de K
aseguró	1541 K
associés	1873 cookies K à ce contenu
assuré	2013 a K
asszisztensünk	63 virtuális K
asumă	30 nu își K
atsiųsime	57 K jums
ausgewählt	847 produkte unabhängig K
autentificați	24 K-vă
autentifică	24 K-te	3574 K-te pentru
autorização	3461 sem K prévia e expressa
autorką	3314 kontakt z K
autorská	506 K práva
avertizează	3676 K
avísanos	1538 K
ayúdanos	1429 K	1538 K a
açikladi	4432 K
açin	4352 K
añadió	1541 K
año	1540 al K
""", 'b': """
bağirdi	4432 K
bağirdilar	4432 K
bağiriyor	4432 diye K
bağiriyordu	4432 K
bağiş	4429 K yap	4433 K
bağişiniz	4429 K
bağlantilari	74 satiş ortakliği K	4345 satiş ortakliği K
başlayan	4351 tl'den K
başvurun	4352 K
behält	29 K sich vor	29 K sich das recht
behöver	4102 vi K ditt stöd	4216 vi K din hjälp
beiträge	58 neue K per mail
bekapcsolása	2240 értesítések K
beløb	713 fast K
beløp	3271 gi et K	3273 fast K
bemängeln	910 K
bemängelt	910 K
berätta	67 K för oss	67 K din
berättade	4219 K
berättar	4219 K
bestätigen	737 K sie ihre
bestätigungslink	838 K
bestätigungsmail	737 K	838 K
betalvägg	4220 K
bezpečí	97 linka K
bezplatný	544 poslední K článek	3931 náš K webinár	3954 posledný K článok
bezplatných	3940 K článkov
bezpłatne	3328 K konto
bezpłatny	3319 nasz K webinar	3343 ostatni K artykuł
bezpłatnych	3328 limit K
beágyazott	2294 egy K tartalom látható	2294 egy K tartalom található
beğendiyseniz	4430 bu haberi K	4430 bu yaziyi K
biết	4655 cho K
blokování	498 K reklam
bohaterów	97 imiona K
boletín	78 el K	78 al K	78 nuestro K	1377 recibe el K	1377 nuestro K	1382 K diario	1538 recibe el K	1539 nuestro K	1542 K
boîte	79 dans votre K mail	79 dans ta K mail	79 dans votre K	1846 dans votre K mail	1846 dans votre K e-mail
brezplačen	4049 zadnji K članek
brezplačne	4036 K članke
brezplačni	4029 naš K webinar	4049 zadnji K članek
brezplačnih	4036 K člankov
bronił	3398 K się
brzmiał	3398 K
brzmiała	3398 K
brzmiało	3398 K
butlletí	406 subscriu-te al K	406 el nostre K	478 el nostre K	481 K
buzdított	2328 K
buzdította	2328 K
buzón	79 en tu K	1380 en tu K
bájate	1538 K la app
bölümünde	85 yorum K
bönföll	4219 K
böngésző	10 a K
böngészője	10 az ön K
bötfällde	4219 K
bønfaldt	714 K
bønn	3156 vi har en K til deg
bønnfalt	3274 K
bústia	428 a la teva K
bülten	4341 e-K	4433 K
bültene	4293 K abone	4293 K kayit	4293 K kaydol
bülteni	4341 haber K
bültenimiz	78 K	4430 K
bültenimize	78 K	78 e-K	4293 K	4429 K	4430 K
bültenine	4341 K
błagał	3398 K
błagała	3398 K
bạn	49 gửi cho K bè	4560 hộp thư của K	4594 sự ủng hộ của K	4652 mời K	4652 cần sự ủng hộ của K	4652 nhờ sự ủng hộ của K
bằng	4602 K văn bản của báo
""", 'c': """
caffè	2496 un K
café	54 me paga um K	1430 un K	1462 un K al mes	1899 un K
caractères	1922 limitées à # K
catedrática	1426 es K
catedrático	1426 es K
celého	486 pro čtení K
cercetătoare	3593 este K
cercetător	3593 este K
changés	97 prénoms ont été K
chaîne	2011 notre K
chefredaktör	4140 är politisk K	4140 är K
chefredaktør	640 er K
chuyện	4581 bạn có câu K
chép	4576 cấm sao K	4602 mọi sao K
chính	97 đính K	4569 K sách bảo mật
chúng	38 nhắn cho K tôi	38 viết cho K tôi	38 liên hệ với K tôi	38 gửi cho K tôi	38 gửi về cho K tôi	38 kể cho K tôi	38 chia sẻ với K tôi	39 phóng viên của K tôi	57 K tôi gửi bạn	57 K tôi gửi đến bạn	57 K tôi gửi tới bạn	67 nhắn cho K tôi	67 viết cho K tôi	67 gửi cho K tôi	67 gửi về cho K tôi	67 kể cho K tôi	67 chia sẻ với K tôi	67 hãy kể với K tôi	67 kể với K tôi	4560 bản tin của K tôi	4563 theo dõi K tôi	4581 cho K tôi qua	4581 liên hệ với K tôi	4652 ủng hộ K tôi	4652 K tôi cần sự giúp đỡ	4652 giúp K tôi	4652 theo dõi K tôi	4652 hãy gửi cho K tôi	4652 hãy liên hệ với K tôi	4652 hãy báo cho K tôi	4653 K tôi trên	4653 của K tôi	4653 cho K tôi
chọn	4652 hãy bình K
cikkből	2324 K #
cikkéből	2324 K #
cikkünk	2326 minden K
cikkünkhöz	2326 minden K
collecté	1849 est K par
collectée	1849 est K par
collectées	1849 sont K par
comentário	6 deixe seu K	6 deixar um K	21 login para publicar um K
comentários	85 nos K	3444 nos K
comentó	1541 K
comisión	1451 recibir una K
comissió	423 rebre una K
comissão	3481 receber K	3481 receber uma K
commerciële	3076 K partner
communauté	1907 K whatsapp	1907 K signal
compártela	25 K	49 K
compártelo	25 K	49 K
comunità	2525 parte della nostra K
condamné	2013 a K
condiții	3583 termeni și K
confidentialité	1876 politique de K
confidențialitate	3583 politica de K
conférences	1896 est maître de K
connecté	1878 vous devez être K
contactați	38 K-ne	67 K-ne
contactează	38 K-ne	67 K-ne
conteúdo	9 este K	9 K externo	3411 acesse todo o K	3471 ao exibir este K	3471 ao ver este K
contribuição	3463 com a sua K	3566 sua K é essencial
contáctanos	38 K
contáctenos	38 K
contém	97 K cenas
contó	1541 K
conversación	1404 participar en la K
conținut	9 acest K	3574 K doar pentru abonați
conținutului	3590 preluarea K
cookieinställningar	4142 K
corespondentă	3593 este K
corrección	97 K:
correção	97 K:
corrigé	97 article a été K
creează	3673 K un cont pentru a citi
csatornájára	2254 viber-K
csatornánk	2326 K
csatornánkhoz	2254 telegram-K	2254 whatsapp-K
csatornánkra	2254 youtube-K	2325 iratkozz fel K	2325 iratkozzon fel K
csábított	2328 K
cuéntanos	38 K	67 K	1404 K en	1538 K
cuéntenos	38 K	67 K
czytać	3282 aby K dalej	3282 żeby K dalej	3395 chcesz K dalej
czytelników	36 naszych K	3323 opiniami K	3334 z wpłat K	3334 dzięki wsparciu K	3351 K	3396 naszych K	3396 z wpłat K
câmpurile	60 K cu steluță
cântau	3676 K
címével	2286 e-mail-K
cùng	51 hãy tham gia K họ
của	4583 là cây bút K	4653 độc giả K
""", 'd': """
danişmanliği	4346 yatirim K kapsaminda değildir	4346 yatirim K hizmeti
daní	3945 # % z K	3945 #% z K
darbą	2932 mūsų K
darowiznę	3280 przekaż K	3395 przekaż nam K	3395 przekaż K na
datenschutzerklärung	754 unserer K	908 unserer K	908 unsere K
datenübertragung	788 der K zu
dați	62 K-mi tag
debatindlæg	641 send dit K	641 skrive et K
debatredaktør	640 er K
debattredaktør	3196 er K
debattør	640 er K
declaró	1541 K
decía	1541 K
demandé	2013 a K
denmişti	4432 K
denunció	1541 K
dependență	88 jocurile de noroc pot crea K
descrições	97 contém K
descárgate	1384 K la	1384 K nuestra
destekçimiz	4352 K olun	4429 K olun
desteğiniz	4429 K
desteğinizle	4430 K
desteğiyle	18 okurlarin K	4328 yapay zeka K	4343 K ayakta	4357 yapay zeka K
değildir	30 sorumlu K
değilim	4412 ben robot K	4412 robot K
değiştirildi	97 isimler K
değiştirilmiştir	97 isimler K
dimineață	17 în fiecare K
diskutovať	3936 K môžu
disponível	3422 K no google play
doação	3407 faça uma K	3463 sua K	3566 sua K	3566 faça uma K	3570 K
doações	3570 K
dodał	3398 K
dodała	3398 K
dodává	597 K
događaj	3835 naš K
domagał	3398 K się
donació	477 fes una K	481 K
donación	1362 haz una K	1362 tu K	1429 tu K	1429 una K	1538 tu K	1538 haz una K	1542 K
donația	3673 K ta
donație	3673 fă o K	3677 K
donații	3677 K
donează	90 K cât poți	3673 K acum
doplněn	97 článek byl K
doporučil	597 K
doporučila	597 K
doporučovala	597 K
dopuštenja	3846 bez K
doradzał	3398 K
dorzuć	3395 K się
dostawać	3344 chcesz K
dostávajte	3960 K
dostávat	545 chcete K
dostávať	3955 chcete K
dostávejte	551 K
dostęp	80 kup K	3282 masz już K	3328 pełny K do	3328 wykup K	3395 kup K
dostępny	3282 artykuł K tylko
dotazník	525 krátký K	3935 krátky K
dotazníka	3935 nášho K
dotazníku	524 našeho K	525 krátkého K
dowolną	3397 K kwotą
dočtete	532 více se K
dołóż	3395 K się
dołącz	51 K do nich	51 K	3293 K do nas na	3395 K do nas	3395 K do grona	3395 K do nich
drastické	97 obsahuje K
draudžiama	2886 K kopijuoti	2886 be leidimo K	2886 be sutikimo K
draudžiamas	2907 be leidimo K
dueños	1491 sin K	1491 ni K
dumneavoastră	10 browserul K
duyệt	10 trình K của bạn
działać	3396 K dalej
dziennikarką	3315 jest K	3382 jest K
dzięki	3396 K wam	3396 K tobie
dziękujemy	3325 K za zapisanie	3325 K za zapis	3395 K, że nas czytasz
där	42 var du K
débloquer	1839 pour K
déclare	2013 K
déclaré	2013 a K
découvrez	1836 K nos offres	2010 K nos offres
déductible	1830 K des impôts	1830 K à #	2012 K
déjanos	6 K tu	77 K tu correo
déjenos	77 K su correo
dénonce	2013 K
déplore	2013 K
déposés	1912 des cookies seront K
désabonner	1846 K à tout moment	1849 K à tout moment	1849 vous K en cliquant
désactiver	1871 K adblock
désactivez	1871 K adblock
désinscription	1849 K à tout moment
désinscrire	1849 K à tout moment	1850 vous K à tout moment
díky	595 K vám
dôvery	97 linku K
dömde	4219 K
dømte	714 K	3274 K
düzeltme	97 K:
děkujeme	594 K, že nás čtete
dřívější	97 K verzi článku
důvery	97 linka K
dụng	4565 tải ứng K	4652 tải ứng K của	4652 hãy tải ứng K	4652 tải ngay ứng K
""", 'e': """
edellyttää	1774 K tunnusta
editörlerimize	39 K
editörüdür	4325 K
editörün	97 K notu
egyetért	43 K?
egyetértesz	43 K?
együttműködésében	2323 K készült
elaboración	1451 no ha participado en la K
electrònic	406 el teu correu K
electrónico	60 correo K no se mostrará	1380 tu correo K	1404 tu dirección de correo K no será publicada
elküldjük	57 K neked	57 K önnek
elolvasásához	2234 a teljes cikk K
elsőként	2263 értesülj K
előfizetés	2329 K
előfizetéssel	2266 K
előfizető	2234 már K	2325 legyen K
előfizetőink	50 K	2234 K olvashatják	2266 K számára	2326 K
előfizetők	50 az K	2276 csak K	2329 K
előfizetőknek	2235 csak K	2276 K szól
előfizetőként	50 K
előfizetőnktől	2286 K
emlékeztetett	2328 K
emoțional	97 pot afecta K
endereço	3439 seu K de email não será
engedély	2269 K nélkül tilos
engedélyezze	2242 K a javascript
engedélyezése	2294 tartalmainak K	2294 tartalmak K
engedélyhez	2269 K kötött
enkät	35 vår K
enquête	35 notre K	35 onze K	53 mois sur cette K	53 mois à cette K	53 mois pour cette K	97 pour cette K, nous	2011 cette K	3092 onze korte K	3092 onze K
enquêtent	2011 K pour vous
enquêtes	2011 nos K
ensaísta	3530 é K
ensimmäinen	1819 K kuukausi
enthält	788 dieses element K daten
entraînement	48 K d'ia
entrée	1971 ctrl+K	1971 ctrl + K
enviáselo	49 K
envíala	49 K
envíalo	49 K
envíanos	1538 K
epizódu	3933 K
erată	97 K:
ergänzt	97 text wurde K	97 artikel wurde K
erhvervsredaktør	640 er K
erhältlich	794 shop K	867 im shop K
erişin	4352 K
erklärt	910 K
erklärte	910 K
erkände	4219 K
erzähl	38 K es uns	67 K es uns	67 K uns
erzählen	38 K sie uns	38 K sie es uns	67 K sie uns	67 K sie es uns	907 K sie es weiter
erzählt	67 K uns	910 K
erzählte	910 K
escribió	1541 K
escríbanos	38 K	67 K
escríbenos	38 K	67 K	1404 K a	1538 K
estimé	2013 a K
estás	1357 ya que K aquí	1357 ya que K por aquí
etichetați	62 K-mă
etichetează	62 K-mă
etiquétame	62 K
etiquétanos	62 K
etkinleştir	4302 javascript'i K
evästeasetuksiasi	1751 K
evästeet	1751 K	1776 K
evästeitä	1734 K
existují	535 K díky
experiência	67 conte sua K
explicó	1541 K
expliqué	2013 a K
expérience	67 partagez votre K
externého	3927 K obsahu
externí	517 K obsah
externího	517 K obsahu	517 obsah z K
externý	3927 K obsah
""", 'f': """
favoritkälla	4136 K
faça	3566 K um pix
felelősséget	30 nem vállal K
felhasználási	2243 K feltételek
felietonistką	3382 jest K
felietonistą	3382 jest K
feliratkozás	2236 K a hírlevélre	2236 hírlevél K
feliratkozásommal	2252 K
feliratkozással	2252 K
felkavaró	97 K
fictício	97 nome K
fictícios	97 nomes K	97 nomes são K
filmări	40 poze și K
folosește	3583 K cookie
folytatásához	2234 a cikk K
fordítóval	2259 gépi K
forintért	2266 havi # K
formulára	3938 odoslaním K
formulário	3566 inscreva-se no K
formuláře	528 odesláním K
forrásként	2253 kedvenc K
fortæl	67 K os
fortæller	714 K
fotoğraf	40 K ve video
fotoğraflarinizi	40 K
fotóidat	40 K
fotóit	40 K
frissítettük	97 K a cikket	97 cikkünket K
frågade	4219 K
früheren	97 K version	97 K fassung
férjen	2325 K hozzá
följ	4116 K oss på	4216 K oss
förbehåller	29 K sig	29 K oss
förbehållna	4132 alla rättigheter K
fördere	907 K
fördermitglied	80 werden sie K	809 werde K	809 werden sie K
fördern	907 jetzt K	907 K sie
föredragen	4136 K källa
föredragna	4136 K källa
föreslog	4219 K
författare	4140 är K och
förklarade	4219 K
förklarar	4219 K
försvarade	4219 K sig
følg	615 K os på	711 K os	3172 K oss på	3271 K oss
første	653 K måned	713 K måned	3210 K måned	3273 K måned
független	2232 támogassa a K	2326 K sajtó
főmunkatársa	2313 K
főszerkesztője	2257 K
""", 'g': """
gadā	2993 K
gazeteciliği	4430 bağimsiz K
gazeteciliğimiz	4430 K
gazetę	3354 kup K
gefällt	838 K ihnen, was sie	838 K dir, was du
gelmişken	4286 buraya kadar K
gespräch	97 K wurde gekürzt
geändert	97 namen K	97 name K	97 namen wurden K
geöffnet	757 wird in neuem fenster K
giovedì	17 ogni K
glücksspiel	88 K kann süchtig machen
glücksspiele	88 K können süchtig machen
godišnje	3906 K
gridò	2609 K
gràcies	429 K a gent com tu	478 K a tu
grátis	3568 teste K
grâce	18 K à vous	1827 K à vos dons
gwiazdką	60 pola z K
gärna	4216 vill K höra från dig
går	599 før du K	3156 før du K
gåva	4102 ge en K i dag	4102 ge en K nu	4103 din K	4103 ge en K	4216 din K gör	4216 ge en K i dag	4220 K
gönderdik	4359 size bir e-posta K
gönderin	4352 K
gönderiyoruz	57 size K	57 sana K	57 yazilarini K
göndermeyiz	71 spam K
göra	4217 K mer
göre	4432 K
görün	4352 K
görünmeyecek	60 e-posta adresiniz K
görüntülerinizi	40 K
göster	4352 K
gösterilmeden	4316 kaynak K
gösterilmeyecek	60 e-posta adresiniz K
gösterilmez	60 e-posta adresiniz K
güncellendi	97 haber K	97 yazi K
güncellenmiştir	97 haber K
głosił	3398 K
głosiła	3398 K
głosiło	3398 K
głosuj	3339 K
głosujcie	3339 K
głównej	3330 na stronie K
gương	64 trang K
gửi	49 hãy K	4581 xin K về
""", 'h': """
használ	2242 cookie-kat K	2243 sütiket K
használat	2242 sütik K
hazardní	83 účastí na K hře
hazardných	83 účasťou na K hrách
heißt	910 K es
helyesbítés	97 K
helyreigazítás	97 K
hikâyeni	67 K bizimle
hikâyenizi	67 K bize
hinzufügen	780 bei google K
hirdették	2328 K
hirdetés	11 a K	11 K után
historią	67 podziel się swoją K
história	67 conte sua K
hjälp	4143 K av ai	4165 K av ai	4216 K oss
hjälper	4216 din gåva K
hjælp	643 K af ai	643 K fra ai	663 K af ai	711 vi har brug for din K	711 K os
hjælper	711 dit bidrag K
hlásal	597 K
hlásala	597 K
hlásá	597 K
hovorí	4004 K
hozzászólás	21 K küldéséhez
hozzászóláshoz	6 K
hozzászólásokban	85 a K
hozzátette	2328 K
hviezdičkou	60 polia s K
hvězdičkou	60 pole s K
hyödyntäen	1752 tekoälyä K
hágase	80 K socio
hájil	597 K se
hájila	597 K se
häng	4216 K med i
häufiger	780 bei google K
hävdar	4219 K
håller	43 K du med	43 K du inte med	4172 läsare som K
hævder	714 K
hébergé	1873 ce contenu est K par
hình	97 có chứa K ảnh
híreinket	2286 K
hírekben	2240 a google K	2253 google K
hírlevelére	2252 K
hírlevelünk	78 K	2326 K
hírlevelünket	2252 K
hírlevelünkre	78 K	2236 K	2325 iratkozzon fel K	2325 iratkozz fel K	2326 K
hírlevél	2329 K
hírlevélre	78 K	2325 iratkozz fel a K	2325 iratkozzon fel a K
hó	2327 ft/K
hónap	2266 első K	2327 első K
hören	862 K sie hier.
hører	3201 der du K
hükmetti	4432 K
hüüdis	1603 K
hüüdsid	1603 K
hűségidő	2276 K nélkül
hồng	4601 nhận hoa K
""", 'i': """
iecienītāko	2948 K avotu
iepriekšējā	97 K versijā
ifølge	714 K	3274 K
illimité	1841 accès K	1931 en K
imágenes	40 tus K	97 contiene K
incorporó	1426 se K a
independentă	3674 presa K
independência	3567 a K
indicó	1541 K
indiqué	2013 a K
indrømmede	714 K
indrømmer	714 K
indépendance	2011 notre K
indépendant	1827 soutenez le journalisme K	2011 journalisme K	2011 média K
indépendante	1928 la presse K a	2011 presse K	2011 information K
información	1393 sigue toda la K	1393 siga toda la K	1426 cubre la K	1539 esta K
informację	3314 wyślij K
informações	97 com K de
informațiilor	3590 preluarea K
informó	1541 K
informē	2994 K
ingresá	77 K tu correo
innehåll	4121 externt K	4142 externt K
innehåller	97 K spoilers
innehållet	9 K
innrømmer	3274 K
innrømmet	3274 K
inquiète	2013 s'K
inquérito	35 nosso K
inscrição	3416 cancelar a K	3490 sua K foi
inscríbete	1356 K
insändare	43 K	4141 skicka din K	4141 din K till	4141 skriva en K
intelektą	2894 dirbtinį K	2909 dirbtinį K
inteligencję	3336 przez sztuczną K
inteligencí	537 umělou K
intelligenciával	2259 mesterséges K készült	2278 mesterséges K
introduceți	77 K adresa de email
intégralité	1836 pour lire l'K
investigación	53 meses en esta K	53 meses a esta K	97 para esta K	1539 esta K
investigação	3567 esta K
investigație	3674 această K
investigațiile	3674 continua K
invítame	54 K a un café	54 K un café	1538 K a
invítanos	1538 K a
ismételgette	2328 K
istediğiniz	4292 K zaman iptal	4431 K zaman iptal
izražavaju	3840 komentari K
içeriği	9 K
içeriğin	4327 harici K
içermektedir	97 sahneler K
išorinio	2892 K turinio
""", 'j': """
jautāja	2994 K
javascript가	2830 K
javascript를	2830 K
javasolják	2328 K
jelölj	62 K meg	62 K be
jelöljetek	62 K meg
jesteś	3276 skoro już tu K	3276 skoro tu K
jugé	2013 a K
jurnalistă	3593 este K
jurnaliștii	39 K noștri	3616 K noștri îți trimit	3674 K noștri
jälgi	1600 K meid
jäljellä	1770 ilmaista juttua K
jäseneksi	80 liity K	1817 liity K
""", 'k': """
kanał	3396 nasz K
kannatusjäseneksi	1817 liity K
kanál	595 náš K
każdego	17 K ranka
každé	17 K ráno
kaže	3907 K
kedykoľvek	3912 odhlásiť sa môžete K
keresőben	2253 google-K
khoản	4558 bạn đã có tài K	4569 điều K sử dụng
không	43 K đồng ý?	60 email của bạn sẽ K hiển thị	71 K spam	4576 K sao chép
khẳng	4655 K định
kiabált	2328 K
kiabálta	2328 K
kiabálták	2328 K
kiegészítettük	97 a cikket K	97 cikkünket K
kifogásolja	2328 K
kirjeessä	1820 luki K
kiáltott	2328 K
kiáltotta	2328 K
kiáltották	2328 K
kiến	4589 ý K của bạn sẽ	4652 hãy gửi ý K	4652 vui lòng gửi ý K
kliknutím	528 K na
kolačića	3831 K	3861 K
kolačiće	3831 K	3861 K
kolačići	3831 K
komentować	6 K	3302 aby K
komentár	6 pridať K	3936 pridajte K
komentára	3936 pridanie K	3936 vloženie K
komentároch	85 v K
komentárov	85 do K
komentátor	515 je K	515 , K	581 , K
komentátorem	515 je K	581 je K
komentátorka	581 , K
komentátorkou	515 je K	581 je K	3925 je K
komentátorom	3925 je K
komentář	6 přidat K
komentáře	6 pro přidání K	526 vložení K	526 přidání K
komentářích	85 v K
komentářů	21 přidávání K se musíte	85 do K
kommentarsfältet	85 i K
kommenteléshez	6 K
kommenttikentässä	85 K
koneääni	1752 K
konferencję	3319 naszą K
konuştu	4432 diye K	4432 K
kopírovanie	3918 K obsahu bez	3918 K je zakázané
kopēšana	2947 K bez
korespondentką	3315 jest K	3382 jest K
korespondentė	2891 K
korábban	2285 K itt írtunk	2285 K ebben a cikkben írtunk
korábbi	97 cikkünk K
krzyczał	3398 K
krzyczała	3398 K
krzyknął	3398 K
krzyknęła	3398 K
krävde	4219 K
krævede	21 K felter er	714 K
krönikör	4140 är K	4203 är K
kulturalną	3323 K dyskusję
kulturredaktör	4140 är K	4203 är K
kulturredaktør	640 er K	698 er K	3196 er K	3258 er K
kumppanuuslinkkejä	74 K	1764 K
kvíz	524 náš K	3935 náš K
kvíze	3935 našom K	3935 v K
kvízu	524 našem K	524 v K
kyltissä	1820 luki K
kysyivät	1820 K
kávéra	54 hívj meg egy K	54 hívjon meg egy K	2327 K
käsitellään	97 jutussa K
käyttää	1732 tämä sivusto K
käyttöehdot	1759 hyväksyt K
képeidet	40 K
képeit	40 K
kérdezte	2328 K
kérdezték	2328 K
kérdőívünket	35 K
kért	2328 K
kérte	2328 K
kérték	2328 K
kívánt	97 nem K
können	90 geben sie, was sie K	90 geben sie, so viel sie K	907 K sie uns
könyörgött	2328 K
könyörögtek	2328 K
köszönjük	2325 K, hogy olvasol
kötelező	21 K mezőket
kövessen	2240 K minket	2325 K minket
követelte	2328 K
követelték	2328 K
közlése	2277 nélküli K tilos
közreműködésével	2323 K készült
közéjük	51 állj be K	51 álljon be K
közölte	2328 K
kúpte	4001 si K
küldd	49 K el
küldjük	57 K neked
küldünk	57 K neked
kündigte	910 K an
künstlichen	798 K stimme vorgelesen	798 K stimme vertont
künstlicher	855 mithilfe von K
küpsised	1560 K
küpsistega	1560 K	1579 K
küsis	1603 K
kč	530 za # K	530 od # K	596 od # K
kļūsti	2991 K par
křičel	597 K
křičela	597 K
křičeli	597 K
kể	4655 K
""", 'l': """
labākie	2967 K raksti tavā
lamentó	1541 K
lançait	2013 K
lasītu	2937 lai K tālāk
lasītāji	2992 mūsu K
lasītājiem	2992 mūsu K
lejupielādē	2991 K
lelkisegély	97 K
leverandør	3198 ekstern K
leverantör	4142 extern K
leído	1465 has K tus #
leírásokat	97 K tartalmaz
licencí	47 K cc	47 cc-K
licença	47 K cc
licența	47 K cc
lietotnē	2957 K
linkistä	1763 lisää tästä K
lisenssillä	47 K
lisäsi	1820 K
llicència	47 K cc
lucrează	3593 K în presă
lunedì	17 ogni K
lună	3675 pe K
luận	6 để bình K	85 phần bình K	97 từ chối bình K	4558 đăng nhập để bình K	4589 bình K của bạn sẽ	4652 đăng nhập để bình K
lájkolj	2240 K minket
lákal	597 K
läget	4151 koll på K
lähdet	1718 ennen kuin K
lähetä	49 K se
lähetämme	57 K sinulle
lämna	77 K din mejl	77 K din e-post
läsa	4154 du kan K mer	4154 kan du K mer	4154 K mer om	4217 fri att K
läsare	36 våra K	4152 våra K	4217 våra K
läsarna	18 tack vare K
läser	4216 tack för att du K
läsning	0 min K
läsningstid	0 K
lästid	0 K
låst	667 K for	3227 K for	4169 K för
læser	711 tak fordi du K
læserbrev	43 K	641 skrive et K	641 send dit K
læsere	36 vores K	712 vores K
læseres	652 vores K støtte
læserne	18 takket være K
læsetid	0 K
læsning	0 min K
límite	1373 K de notas
límites	1367 sigue leyendo sin K
lòng	4581 vui K gửi về	4652 vui K gửi về
löd	4219 K
lød	714 K	3274 K
lūdza	2994 K
lập	4593 ủng hộ báo chí độc K	4653 báo chí độc K
""", 'm': """
magyarázta	2328 K
mailovú	3938 e-K adresu
mainoslinkkejä	37 K	74 K	1764 K
manhãs	17 todas as K
marqués	60 champs K d'une étoile
masintõlke	1562 K abil
materiał	9 ten K
matéria	20 ler esta K	3411 esta K é só	3495 para ler esta K	3567 esta K
matérias	3462 limite de K
matí	477 rep cada K
mawiał	3398 K
mawiała	3398 K
mañana	17 cada K
mañanas	17 todas las K
megbírságolta	2328 K
megbízásából	2323 K készült
megjelenését	2323 K támogatta	2323 K támogatja
megjelenítése	2294 tartalmainak K	2294 tartalmak mindig K
megszakítása	21 válasz K
megváltoztat	97 nevek K
megváltoztattuk	97 nevét K
meidän	1817 tue K
meitä	1761 tukea K	1761 tue K	1817 tue K	1817 auta K
mencióname	62 K
menționat	3676 a K
mesačne	4003 K
mesečno	3906 K	4096 K
mesélte	2328 K
mieltä	43 eri K?	43 samaa K?
miesiąc	3397 za K
miesięcznie	3397 K
minkä	90 anna K voit
miễn	15 bài K phí	4596 hết số bài K phí	4654 dùng thử K phí
mjesečno	3906 K
modifié	97 article a été K	97 prénom a été K	97 nom a été K
modifiés	97 prénoms ont été K	97 noms ont été K
modération	83 jouez avec K	1922 charte de K	1922 K par la rédaction
mokė	2934 K
mondták	2328 K
mostrarà	60 adreça no es K
mostrará	60 correo no se K	1367 este mensaje se K en
możesz	90 wpłać, ile K
možete	90 dajte koliko K
multó	1541 K
mulțumim	3673 K că ne citești
munkatársa	2257 K	2313 K
munkatársunknak	39 K
munkánk	2326 K
munkánkat	2232 támogasd K	2232 támogassa K	2264 K	2325 támogasd K	2325 támogassa K	2326 K
myönsi	1820 K
másodközlés	2250 K
märkis	1603 K
määräsi	1820 K
mån	4153 kr/K	4218 kr/K
månad	4105 testa en K	4153 en K för	4216 testa en K	4218 per K	4218 varje K
månaden	4153 första K	4218 i K	4218 första K
månader	4153 K för #	4216 testa # K
månadsgivare	4216 bli K
måned	605 prøv en K	653 i # K	711 prøv en K	713 pr. K	3210 en K for	3271 prøv en K	3273 per K
måneden	713 om K	3273 i K
måneder	653 i # K	3210 K for #
média	2011 notre K
mês	3567 até o fim do K	3568 por K	3568 ao K
mình	54 mời K ly cà phê	62 tag K
míní	597 K
mówi	3398 K
mówili	3398 K
mówił	3398 K
mówiła	3398 K
môžete	3934 článok si K
müşterimiz	4363 K
mācīja	2994 K
mākslīgais	2954 K intelekts
mēnesis	2993 pirmais K
mēnesī	2993 K
mėgstamiausią	2887 K
mėnesį	2933 per K
měsíc	530 první K	596 za K	596 první K
měsíčně	596 K
můžete	523 článek si K
mạnh	4655 nhấn K
""", 'n': """
nabádal	597 K
nabádala	597 K
naléhal	597 K
namawiał	3398 K
namawiała	3398 K
napisał	3398 K
napisała	3398 K
napiš	38 K nám	67 K nám
napište	38 K nám	514 K nám	547 K na	594 K nám
napísal	4004 K
napíšte	38 K nám	3924 K nám	3924 K, prosím	3957 K na	4001 K nám
naročilo	4035 hvala za K
naročite	80 K se	4009 K se na naše	4094 K se
naročnik	50 kot K	4008 že K
naročnike	4016 samo za K	4016 le za K
naročniki	50 K lahko	4048 lahko berejo le K	4048 berejo samo K	4098 K
naročnikom	4008 dostopen le K	4008 na voljo K	4008 na voljo samo K	4008 na voljo le K	4048 dostopna le K	4048 dostopna samo K	4048 dostopen le K	4048 dostopen samo K
naročnina	4036 K	4098 K
naročnino	4036 z K	4058 z K
narzędzi	3336 przy wsparciu K ai
naujienlaiškio	2899 K
naujienlaiškis	2932 mūsų K	2935 K
naujienlaiškį	2879 mūsų K	2899 K	2931 užsisakykite K	2932 mūsų K
navođenja	3846 bez K izvora
navođenje	3846 uz K izvora
nawoływał	3398 K
našeho	520 do K týmu	520 K e-shopu
našem	3835 K timu
našich	546 K zpráv	3956 K správ
neatkarīgu	2991 atbalsti K
nekünk	38 írj K	38 írjon K	38 írja meg K	38 írd meg K	67 írj K	67 írjon K	67 írja meg K	67 írd meg K	67 meséld el K	2325 segíts K	2325 írjon K	2325 írj K	2325 jelezd K	2326 K adód
nemokamą	2903 K paskyrą
neobmedzený	3911 K prístup
neodpovídá	30 K za
neodpověděl	97 K
neodpověděla	97 K
neodpověděli	97 K
neomezený	510 K přístup
neomezeně	486 K číst
nepiekrītat	43 K
nepriklausomą	2901 paremkite K žurnalistiką	2931 paremkite K	2932 K žurnalistiką
nesouhlasíte	43 K?
nesúhlasíte	43 K?
newsissä	1744 google K
nezodpovedá	30 K za
nezodpovídá	30 K za
nezávislou	594 podpořte K
nezávislá	595 K média
nezávislé	4002 K médiá
nezávislú	4001 podporte K
ngoài	4584 nội dung bên K
nguồn	4579 K ưu tiên	4579 K tin ưu tiên	4602 ghi rõ K	4637 K ưu tiên
người	50 K đăng ký có thể
nhiệm	4589 chịu trách K về nội dung bình luận
nhân	4585 trí tuệ K tạo
nhấn	4652 K vào đây
nhận	4560 đăng ký K bản tin	4560 đăng ký K tin	4652 đăng ký K bản tin	4652 đăng ký K tin
nhập	24 đăng K	4558 vui lòng đăng K	4558 đăng K để đọc	4558 đăng K để xem	4558 đăng K để lưu	4558 hãy đăng K để	4652 đăng K để đọc	4652 đăng K để xem
nhật	97 bài viết đã được cập K	97 bài báo đã được cập K
niedostępny	3316 materiał wideo jest K
niezależne	3395 wesprzyj K	3395 wspieraj K	3396 K media
niezależność	3396 K
niezależną	3396 jesteśmy K
noastră	3674 munca K
nolēma	2994 K
norāda	2994 K
nosūtīsim	57 jums K
notificações	14 as K	3424 ative as K	3424 ativar K	3424 receba K
notificările	14 K	3580 activează K
notifikácie	3937 K
notícia	3567 esta K
notícias	3416 receba as K	3416 receba K	3427 siga as últimas K
novinařina	595 naše K
novinařinu	595 nezávislou K
novinár	3925 je K	3925 , K
novinári	4002 naši K
novinárka	3925 je K	3925 , K
novinárkou	3925 je K
novinárom	3925 je K
novinář	515 je K	515 , K
novinářem	515 je K	581 je K
novináři	595 naši K
novinářka	515 je K	515 , K
novinářkou	515 je K	581 je K
novičke	4009 na e-K
novičnik	4017 K	4017 e-K	4095 naš e-K	4098 K
novičnika	4017 K
nuotraukų	40 K ir vaizdo
nusprendė	2934 K
nášho	3931 do K tímu
nächste	21 in diesem browser für die K	907 sind sie der K
nélkül	70 reklám K	71 spam K
nói	4655 K
nõus	43 ei ole K?
năm	4654 mỗi K
""", 'o': """
obaveštenja	14 K
obchodě	520 našem K
obegränsad	4108 K tillgång
obećala	3907 K
obećao	3907 K
obiecał	3398 K
obiecywał	3398 K
obligāta	2947 atsauce K
oblíbené	512 K zdroje
oblíbených	512 K zdrojů
oblíbenými	512 K zdroji
obrigatórios	21 campos K são	3439 campos K são	3443 campos K são	3443 campos K marcados
obveščanje	4035 na naše K
obľúbené	3922 K zdroje
obľúbených	3922 K zdrojov
obľúbenými	3922 K zdrojmi
också	51 var med du K
odběru	78 k K
odebírat	545 chcete K
odebírejte	490 K náš	551 K	594 K
odemkněte	486 K si
odhlásit	491 K se můžete kdykoli
odoberať	3955 chcete K
odpoveď	21 zrušiť K
odpovídal	597 K
odpověděl	597 K
odpověděla	597 K
odpověď	21 zrušit K
odpowiadał	3398 K
odpowiedzialności	30 nie ponosi K
odpowiedział	97 nie K	3398 K
odpowiedziała	97 nie K	3398 K
odpowiedziało	97 nie K
odražavaju	3840 komentari K	3840 komentari ne K
odídete	3920 kým K
ofereça	3411 K este artigo
ograniczeń	3282 czytaj bez K	3282 czytaj więcej bez K
også	51 bli med du K
ogłosił	3398 K
ogłosiła	3398 K
oikaisupyynnöt	1755 K
oikaisupyyntö	1755 K
olvashatják	2284 csak előfizetők K
olvasási	0 K idő
olvasóiból	2264 K él
olvasóink	36 K	2326 K
olvasóknak	18 az K
opinião	30 K do	30 K deste
opinión	30 K de	1538 danos tu K
ordenó	1541 K
ordonné	2013 a K
ortakliği	4345 iş K linkleri	4347 satiş K bağlanti	4347 satiş K linkleri
orzekł	3398 K
osobních	508 ochrany K údajů	508 ochraně K údajů
osobných	3927 K údajov
ostrzegał	3398 K
ostrzegała	3398 K
ostrzegł	3398 K
otrzymywać	3344 chcesz K
označ	62 K mě	62 K ma
označite	62 K me	62 K nas
označte	62 K mě	62 K ma	62 K nás
oznámení	14 K
oznámil	597 K	4004 K
oznámila	597 K	4004 K
ozvěte	38 K se nám	67 K se nám	514 K se nám	594 K se nám
""", 'p': """
padėkite	2931 K mums
pageidaujamą	2887 K šaltinį
paklausė	2934 K
palīdzi	2961 ziedo un K	2991 K mums
palīdzību	2954 mākslīgā intelekta K	2969 mākslīgā intelekta K
parašykite	38 K mums	67 K mums	2931 K mums
parsisiųskite	2931 K
participación	1408 normas de K
partnerské	74 K odkazy	533 K odkazy	3943 K odkazy
partneři	497 my a naši K
pastā	2959 e-K
pastāstiet	38 K mums	67 K mums
patronką	3334 zostań naszą K
patrões	3521 sem K	3567 sem K
paylaşilan	4411 tarafindan K bir gönderi	4411 tarafindan K gönderi
paylaşin	25 K	49 K	4352 K
paylaştiği	4411 K bir gönderi	4411 'in K bir gönderi
paziņoja	2994 K
paziņojumus	2958 K
państwa	3314 czeka na K
pašte	2899 jūsų el. K
pažadėjo	2934 K
periódico	1539 este K	1539 nuestro K
permanència	479 sense K
persiųskite	49 K
personvernerklæring	3177 K
phê	54 mời tôi một ly cà K	4593 mời bạn một ly cà K
phóng	4581 liên hệ K viên	4583 là K viên báo	4583 là K viên của	4652 hãy liên hệ K viên
phút	0 K đọc
phản	97 chưa K hồi
pidió	1541 K
pidätetään	1740 kaikki oikeudet K
pidätämme	29 K oikeuden
pisał	3398 K
pisała	3398 K
pišite	38 K nam	38 K našoj	38 K nam na	67 K nam	67 K našoj	67 K nam na	3828 K nam	3860 K nam na	3860 K na	3904 K nam	4022 K nam	4022 K na	4052 K nam na	4052 K na	4094 K nam
piškotke	4025 K	4053 K
piškotki	4025 K
piškotkov	4025 K	4053 K
pište	547 K na	547 K nám na
plakáton	2328 állt a K
plânge	3676 se K
pochází	517 obsah K
podcastów	3320 K
podcastů	522 K
podcaście	34 naszym K
podeľte	67 K sa s nami
podeślij	49 K
podkreśla	3398 K
podporovatelé	595 naši K
podporují	595 nás K
podpoře	595 díky K
podpořte	535 K	594 K nás	594 K naši	594 K naše	594 K mě
podrška	3904 vaša K
podrške	3847 bez vaše K	3905 vaše K
podršku	3904 vašu K
podržite	3847 K	3904 K nas	3904 K naš
podělte	67 K se s námi	67 K se o
podľa	4004 K
poinformował	3398 K
poinformowała	3398 K
pokračovanie	3911 pre K v čítaní
pokračování	486 K je dostupné	533 K článku níže
pokračuje	533 článek K	533 text K	3943 článok K	3943 text K
pokračujte	486 K ve čtení s
política	417 K de galetes	1402 K de cookies	3437 K de cookies	3464 cobre K
pomocí	537 K ai
pomocą	3336 z K ai
pomoć	3904 vašu K
pomóż	3395 K nam
pomôžte	4001 K nám
poprosił	3398 K
poprosiła	3398 K
poprosiło	3398 K
poručila	3907 K
poručio	3907 K
poslední	544 K článek zdarma	544 K článek, který můžete
posledný	3954 K článok zadarmo
poslušajte	4051 K nas
postafiókjába	2236 K
postaládádba	79 a K	2252 a K
postaládájában	2252 ön K
posílat	528 nechte si K
posílejte	514 K nám
posíláme	57 vám K	57 K vám
potřebujeme	594 K vaši pomoc	594 K vaši podporu
používame	3927 K cookies
používá	497 tento web K
používáme	497 K cookies
povestește	67 K-ne
povestiți	67 K-ne
powiedział	3398 K
powiedziała	3398 K
powtarzał	3398 K
powtarzała	3398 K
poznámka	97 K redakce
pozostało	3282 K # %	3282 K #%
pozvěte	54 K mě na kávu	54 K mě na kafe
počasti	54 K me kavom
pořadatelé	597 zvou K
pošaljite	49 K ga	3828 K nam	3828 K na	3904 K nam
pošiljamo	57 K vam	57 vam K
pošleme	57 vám K	57 K vám	57 ti K
pošlete	49 K ho	49 K jej	514 K nám	594 K nám
pošli	49 K ho
pošlite	49 K ho	3924 K nám	4001 K nám
pošljemo	57 vam K
pošljite	49 K ga	4022 K nam	4022 K jo nam	4022 K na	4094 K nam
požádal	597 K
požádala	597 K
pracę	3396 naszą K
pranešimus	2898 K
praneškite	38 K mums	67 K mums
pranešė	2934 K
prašė	2934 K
preberať	45 K
precizējums	97 K:
predchádzajúceho	3958 bez K súhlasu
predchádzajúcej	97 K verzii článku
predplatiteľ	50 ako K	3911 už ste K	3911 ste K
predplatiteľom	80 staňte sa K	3919 K	4001 staňte sa K
predplatiteľov	3919 pre K
predplatné	3911 už máte K	3940 K	4001 kúpte K	4001 kúpte si K	4005 K
predplatného	3940 K
predplatným	3940 K	3961 s K
predplaťte	80 K si
preferată	3591 sursă K	3655 sursă K	3655 sursa K
preferované	512 K zdroje	3922 K zdroje
preferovaný	512 K zdroj	3922 K zdroj
preferovaných	512 K zdrojů	3922 K zdrojov
preferovaným	512 K zdrojem	3922 K zdrojom
pregledač	10 vaš K
prehliadač	10 váš K
première	97 K version de cet
prenumeratorów	3282 tylko dla K	3342 tylko dla K
prenumeratą	3328 z K
prenumeratę	80 kup K	3282 masz już K	3328 zamów K	3328 kup K	3328 wykup K	3354 kup K
preporučila	3907 K
preporučio	3907 K
pretlačiť	45 K
prevziať	45 K
prečítate	3911 celý článok si K
pridruži	51 K im se
pridružite	51 K im se	51 K se	51 K se jim	3904 K se našoj	3904 K im se	4094 K se nam
pridržana	3820 sva prava K
pridržane	4015 vse pravice K
pridržava	29 K pravo
pridržavamo	29 K pravo
pridūrė	2934 K
prihlásenie	3912 ďakujeme za K	3938 ďakujeme za K
prihlásení	3940 po K
prihlásením	3938 K súhlasíte
prihláste	24 K	3911 K sa a čítajte	4001 K sa na odber
prihvaćate	3842 prijavom K
pripažino	2934 K
programėlėje	2897 K
programėlę	2897 K
prohlásil	597 K
prohlásila	597 K
prohlížeč	10 váš K
pronađite	3858 K nas
proposé	1918 conçu et K par
prosił	3398 K
prosiła	3398 K
pročitali	3812 da biste K
pročitate	3810 da K cijeli	3810 da K ceo
prośbę	3276 mamy do ciebie K	3276 mamy małą K
prošnjo	4019 imamo majhno K	4019 majhno K
prywatności	3298 polityka K	3298 polityce K
przeczytać	3282 aby K cały	3282 aby K ten artykuł
przeczytałaś	3323 dziękujemy, że K
przeczytałeś	3323 dziękujemy, że K
przedrukować	45 K
przedrukowywać	45 K
przeglądarka	10 twoja K
przekaż	3279 K nam #%	3395 K nam	3395 K #
przekonywał	3398 K
przekonywała	3398 K
przesyłajcie	3314 K
przesyłamy	57 K ci
prześlemy	57 K ci	57 K wam
prześlij	49 K go	49 K ten	3314 K nam	3314 K je do nas	3395 K nam
przyznał	3398 K
przyznała	3398 K
przyłącz	51 K się
przyślij	3314 K nam	3314 K je do nas	3395 K nam
práca	4002 naša K
práce	595 naší K
práci	595 naši K
prácu	4002 našu K
précision	97 K:
précisé	2013 a K
précédente	97 version K de cet
préférée	1906 source K
préférées	1906 sources K
prévient	2013 K
príspevky	3936 K v diskusii
príspevok	4001 váš K
próxima	3567 nossa K
průzkumu	35 našeho K
ptá	597 K se
pubblicità	11 la K	70 niente K	70 senza K	70 nessuna K	2471 blocco della K	2607 senza K
publicarà	22 no es K
publicará	60 correo no se K
publicată	22 nu va fi K
publicistája	2257 K
publicité	11 la K	11 cette K	70 sans K	70 pas de K	1871 bloqueur de K	1871 bloqueurs de K	2011 sans K
publicités	1871 bloqueur de K
publicystką	3315 jest K	3382 jest K
publicystą	3315 jest K	3382 jest K
publikování	505 K nebo šíření
publiée	22 ne sera pas K	1878 votre adresse e-mail ne sera pas K
pytał	3398 K
pytała	3398 K
pytały	3398 K
pytań	3322 na kilka K
pyyntö	1718 pieni K
pyysivät	1820 K
pásale	1538 K esta
pásalo	49 K
päevakokkuvõte	1567 K
päivitetty	97 juttua K	97 juttua on K
päätoimittaja	1749 K	1804 on K
päätti	1820 K
påminde	4219 K
pénzbe	2326 K kerül
pénzéből	18 olvasók K
písemného	506 bez K souhlasu
písomného	3958 bez K súhlasu
píšte	3957 K na	3957 K nám na
pódcast	34 nuestro K	1539 nuestro K
pôvodnej	97 K verzii článku
pārpublicēt	45 K
pārpublicēšana	2940 K bez	2947 K bez
pārsūtiet	49 K
přebírat	45 K
přebírání	505 K článků
předchozí	97 K verzi článku
předchozího	506 bez K souhlasu	549 bez K souhlasu
předplatitel	50 jako K	50 K může	486 už jste K	486 jste K
předplatitele	509 pro K
předplatitelem	80 staňte se K	594 staňte se K
předplatitelé	50 K mohou	543 jen K	543 pouze K	543 najdou K	543 přečtou K	595 naši K	598 K
předplatitelům	509 K	543 pouze K	543 jen K
předplatné	486 koupit K	487 už máte K	530 K	598 K
předplatného	530 K
předplatným	486 dostupné s K	530 K	552 s K
předplaťte	80 K si	488 K si	594 K si
přehrání	517 K videa
přetisk	45 K
přetisknout	45 K
převzít	45 K
přečíst	486 zbývá vám K
přidej	51 K se
přidejte	51 K se	546 K si nás	594 K se	594 K se k nám
přihlaste	24 K	486 K se a čtěte	490 K se k odběru	594 K se k odběru
přihlášení	528 děkujeme za K	530 po K
přihlášením	528 K k odběru	528 K souhlasíte
připojte	51 K se
připomněl	597 K
připustil	597 K
přispějte	90 K, kolik můžete	90 K, čím můžete	535 K	594 K	594 K i vy
přiznal	597 K
přiznala	597 K
přiznává	597 K
příspěvek	594 váš K
příspěvku	517 zobrazení K
příspěvky	526 K v diskusi
původní	97 K verzi článku	97 v K verzi
""", 'q': """
quyên	4652 K góp ngay	4656 K góp
quyền	4576 giữ bản K
quảng	11 K cáo	70 không K cáo	70 không có K cáo	4620 trình chặn K cáo	4620 chặn K cáo
""", 'r': """
radził	3398 K
radziła	3398 K
radí	597 K
rakstīja	2994 K
rappelé	2013 a K
različici	97 prvotni K	97 prejšnji K
rašykite	38 K mums	67 K mums	2931 K mums
rašė	2934 K
recaptcha로	2860 K
recibirás	57 K
reclamă	11 K
reconoció	1541 K
recordó	1541 K
rectificación	97 K:
recunoaște	3676 K
redacció	39 la nostra K	43 cartes a la K	428 la K t'envia	478 la nostra K
redacción	39 nuestra K	43 cartas a la K	97 nota de la K	1461 la K te envía	1500 se incorporó a la K	1539 nuestra K
redacţia	39 K noastră
redacția	39 K noastră	3616 K îți trimite	3674 K noastră
redacției	39 K noastre	97 nota K
redakcją	39 naszą K
redakcję	3395 wesprzyj K
redaktorką	3315 jest K	3382 jest K
redaktorė	2891 K
redaktör	4140 är K för	4140 är K på	4140 är politisk K	4203 är K på
redaktør	640 er K på	640 er K for	640 er politisk K	698 er K på	698 er K i	3196 er politisk K	3196 er K i	3196 er K for	3258 er K i
redação	38 escreva para a K	39 nossa K	67 escreva para a K	3490 a K envia	3530 entrou para a K	3567 nossa K
redistribuída	3461 reescrita ou K
redistribuído	3461 reescrito ou K
reenvíalo	49 K
refusé	1873 K le dépôt
registrácii	3940 po K
registráciou	3938 K súhlasíte
registráciu	3938 ďakujeme za K
regisztrálj	2325 K ingyenesen	2325 K, hogy
regisztráljon	2325 K ingyenesen	2325 K, hogy
regisztrálnia	2284 K kell
regístrate	1367 K gratis	1371 K para
reinhören	794 jetzt K:
rejestrując	3325 K się
reklamlänkar	74 K	4155 K	4182 K
reklamą	11 K
reklám	70 nincs K	4002 bez K
reklámok	2326 K nélkül
reportaż	3396 ten K
reporterką	3315 jest K	3382 jest K
reportér	515 , K	581 , K	3925 , K
reportérem	515 je K	581 je K
reportérka	515 , K	581 , K	3925 , K
reportérkou	515 je K	581 je K	3925 je K
reportérom	3925 je K
reportérovi	39 našemu K	39 nášmu K
reportérům	39 našim K
reproducció	411 prohibida la K	436 K sense permís
reproducción	1423 prohibida su K	1423 prohibida la K
reprodução	3458 proibida a K	3458 K proibida	3498 K permitida desde	3498 K é permitida desde
reprodúcelo	45 K
republié	45 K	1892 K avec	1937 cet article est K
repórter	39 nosso K	3464 é K
repórteres	39 nossos K
respondió	97 no K a
responsabilità	30 K di
responsável	83 jogue de forma K
reveló	1541 K
rezervăm	29 ne K dreptul
riêng	4569 chính sách quyền K tư	4596 dành K cho thuê bao	4602 quan điểm K của tác giả
robô	3546 não sou um K
rovatvezető	2313 K
rovatvezetője	2257 K	2313 K
ročne	4003 K
ročně	596 K
rät	910 K
rätta	4146 K fel
rättar	4146 vi K fel
rättelse	97 K
räumte	910 K ein	910 K der	910 K die
rääkis	1603 K
råber	714 K
råbte	714 K
rådde	4219 K
rådede	714 K
réagir	1881 pour K
réagissez	2010 K à
réalisation	1918 n'a pas participé à la K
rédacteur	1896 est K
rédaction	38 appelez la K	38 contactez la K	38 écrivez à la K	38 joignez la K	67 appelez la K	67 contactez la K	67 écrivez à la K	67 joignez la K	97 note de la K	1896 a rejoint la K	1918 n'a pas participé à sa K	1927 la K vous	1931 pour soutenir la K	2010 soutenez la K	2010 alertez la K	2011 notre K
rédactrice	1896 est K
régulièrement	1896 collabore K
répondu	97 n'a pas K à	97 n'ont pas K à
réponse	21 annuler la K
répétait	2013 K
réserve	29 se K le droit
réservons	29 nous K le droit	29 K le droit
réservé	1836 cet article est K	1836 ce contenu est K	1836 article K
réservée	1836 K à nos abonnés	1836 la suite est K	1839 K aux abonnés
réservés	1839 K aux abonnés	1892 tous droits K
résiliable	2012 K à tout moment
részesített	2253 előnyben K forrásként
röst	4143 ai-K
răspuns	97 nu a K	97 nu au K	3676 a K	3676 au K
răspunsul	21 anulează K
rằng	4655 viết K	4655 cho K
""", 's': """
sacīja	2994 K
sadržaj	9 ovaj K	3831 vanjski K	3831 spoljni K
sadržaja	9 ovog K	3831 vanjskog K	3831 prikaz ovog K	3831 prikaz K
sakė	2934 K
samobójcze	97 myśli K
sanctionné	2013 a K
sandučić	79 u vaš K	3813 u vaš K
sandučiću	3813 u vašem K	3842 vašem K
sbírka	598 K
schließ	51 . K dich
schließen	51 . K sie sich	725 K sie ein abo	907 K sie ein abo
schránke	3912 vašej K
schránky	79 do vaší K	79 do vašej K	490 do vaší K	3912 do vašej K
scrieţi	38 K-ne	67 K-ne
scrieți	38 K-ne	67 K-ne
sdílejte	25 K	49 K ho
segítsen	2325 K, hogy
segítségedre	2325 szükségünk van a K
según	1541 K
sensível	97 pode ser K
sentenció	1541 K
sería	1462 sin ti no K
sesión	24 inicia K	24 inicie K	1367 inicia K para
sessió	24 inicia K
sessão	24 inicie K	3566 inicie K
señaló	1541 K
sfătuia	3676 K
sfătuiește	3676 K
sfătuit	3676 a K
sisällön	9 K	1751 ulkoisen K
sisältö	1722 tämä K on vain
sisältöä	1751 ulkoista K
siunčiame	57 jums K
sjefredaktør	3196 er K
självmordslinjen	97 K
självmordstankar	97 K
sjöng	4219 K
skarży	3398 K
skarżył	3398 K się
skrzynkę	79 na twoją K	3285 na twoją K	3285 na swoją K	3325 K mailową
slažete	43 K se	43 ne K se
slobodné	4001 podporte K
slobodnú	4001 podporte K
slušajte	3858 K nas
slíbil	597 K
slíbila	597 K
sollicité	97 K par
sollicitée	97 K par
sondę	3322 naszą K
sonuçlarinda	4319 google arama K
sorumluluğu	30 K
souborů	507 K cookie
souhlasíte	43 K?	528 e-mailu K	528 odesláním K	528 registrací K
soạn	38 nhắn cho tòa K	38 nhắn tòa K	38 gửi về tòa K	38 gửi cho tòa K	67 nhắn cho tòa K	67 nhắn tòa K	67 gửi về tòa K	67 gửi cho tòa K	4581 về hộp thư của tòa K	4593 hãy ủng hộ tòa K	4602 bằng văn bản của tòa K	4652 hãy gửi về tòa K	4652 hãy liên hệ tòa K	4652 hãy báo cho tòa K	4653 tòa K
spandér	54 K en kaffe
spolupráci	533 ve K s partnerem	3943 v K s partnerom
sponsorisés	74 liens K
sporočite	38 K nam	67 K nam	4022 K nam
sportkrönikör	4140 är K
sportsredaktør	640 er K
spracovaním	3938 K osobných údajov
sprijiniți	3673 K
sprijină	3673 K-ne
správach	3923 google K
správy	3923 google K
spuneți	38 K-ne	67 K-ne	3674 K-mi mai jos
stellenbörse	793 in unserer K
stjärna	60 fält med K
straipsnį	2910 šį K	2932 visą K
stronę	3345 naszą K
stwierdził	3398 K
stwierdziła	3398 K
stáhněte	594 K si naši	594 K si náš
stálo	597 K na	597 K ve	597 K v
står	30 K för	714 K der på	3274 K det på	3274 K det i	4219 K det på
stöd	4102 med ditt K	4216 K oss	4216 K vår	4216 ditt K
stödja	4152 K oss med
stödlinjen	83 K
stödmedlem	4216 bli K
stödprenumerant	4216 bli K
stötta	4152 K oss med	4216 K oss	4216 K vår	4216 K vårt
støt	652 K os	711 K os	711 K med
støtt	3271 K oss	3271 K vår
støtte	602 med din K	602 vi har brug for din K	652 K os med	652 din K gør	711 din K	711 bliv K	3159 med din K	3209 K oss med	3271 din K
støtteabonnent	3271 bli K
støttemedlem	80 bli K	711 bliv K	3271 bli K
stāstīja	2994 K
stăpâni	3641 fără K
stěžuje	597 K
subscripció	481 K
subskrybentów	3282 tylko dla K	3282 dostępna dla K	3282 dostępne dla K	3342 tylko dla K
subskrypcją	3328 z K	3350 z K
subskrypcję	3282 kup K	3282 masz już K	3325 dziękujemy za K	3328 wykup K	3395 kup K
suosikkilähteeksesi	1744 K
suosikkilähteeksi	1744 K
sursă	3615 link activ către K
suscripción	1367 ya tengo una K	1538 cambia tu K	1542 K
suscríbase	80 K	1538 K
suscríbete	80 K	1367 K para	1367 K por	1367 K en	1377 K al boletín	1538 K
susțin	3607 care ne K lunar	3674 ne K lunar
susține	3673 K-ne	3673 K presa	3676 K că
susținerea	3673 K ta
susțineți	3673 K-ne
svarīgākie	2970 nedēļas K
svarīgākās	2970 nedēļas K
svěřte	514 K se nám
szerkesztője	2257 K	2313 K
szerkesztőségünk	39 K	2326 K
szerkesztőségünket	39 K
szerkesztőségünknek	39 K	2326 K
szerzője	2257 külső K
szólított	2328 K fel
sábado	17 cada K
sáng	17 mỗi K
säger	4153 tills du K upp	4219 K
sähköpostiin	1725 suoraan K
sähköpostiisi	79 K	1726 K
sähköpostillasi	1776 K
sähköpostiosoitettasi	21 K ei julkaista	60 K ei näytetä	60 K ei julkaista
sähköpostiosoitteesi	77 jätä K	77 anna K	77 kirjoita K	1726 K
sélection	1927 K d'articles
sélections	1836 ajouter l'article à vos K
síganos	1393 K en
síguenos	1393 K en	1538 K
sócio	80 seja K
sõltumatut	1600 toeta K
sõnul	1603 K
sök	4167 K nu
sökresultat	4136 K på google
sökt	97 vi har K	97 har K
söyledi	4432 K
söylediler	4432 K
söylüyor	4432 K
søg	665 K nu
søgeresultater	636 K på google
søgning	636 google-K
søk	3225 K nå
søkene	3192 google-K dine
søkeresultatene	3192 K dine på google
súhlasu	3958 bez K
súhlasíte	43 K?	3938 odoslaním K
súmate	51 K	1538 K al
süresi	0 okuma K
sürümünde	97 önceki K
sütik	2258 K
sütiket	2258 K
săptămână	17 o dată pe K	3675 pe K
sīkdatnēm	2952 K	2970 K
sống	4593 nuôi K tờ báo	4593 bạn đọc nuôi K
""", 't': """
találatok	2253 google-K
tanácsolja	2328 K
tanácsolják	2328 K
tanácsolta	2328 K
tanácsolták	2328 K
tanította	2328 K
taşiyin	4352 K
teigė	2934 K
tekemään	1818 K sitä
tekijänoikeus	1740 K suojaa
tekoäly	1752 tehnyt K
tekoälyavustaja	63 K
tekoälyavustajamme	63 K
tekoälyllä	1752 K
tekoälyn	1752 K avulla	1752 K tekemä
tekoälyä	1752 käyttää K
telefonā	2958 savā K
tesszük	22 nem K közzé
textům	542 ke všem K
teşekkürler	4429 okuduğunuz için K
thiết	4602 không nhất K phản ánh quan điểm
thuê	50 K bao có thể	4596 dành cho K bao	4596 đã là K bao	4656 K bao
thuộc	4577 bản quyền K
thành	4559 dành cho K viên	4591 bạn đã đăng ký K công	4652 trở K thành viên
tháng	4596 đọc miễn phí trong K	4654 mỗi K	4654 hàng K	4654 K đầu
thích	4579 nguồn tin ưa K	4579 nguồn yêu K
thông	14 K báo	4565 bật K báo	4565 nhận K báo	4581 bạn có K tin	4581 bạn đọc cung cấp K tin	4602 khi phát hành lại K tin	4652 hãy gửi K tin	4652 đăng ký nhận K báo	4652 hãy bật K báo
tilføjede	714 K
tillgång	4216 få fri K
tillåtet	4164 inte K att återge
tiếng	4589 K việt có dấu
tiếp	4558 để K tục đọc	4558 để đọc K	4558 đăng nhập để K tục	4593 K sức cho báo chí	4596 để K tục đọc	4652 đăng ký để đọc K	4652 hãy K sức	4652 đăng nhập để K tục
tjänst	4099 en liten K att be
tjänsten	4167 sök K
tovább	49 küldd K	49 küldje K
továbbolvasáshoz	2234 a K
toàn	20 K bộ bài	4558 để đọc K bộ	4558 đọc K bộ bài	4596 để đọc K bộ bài	4652 đăng ký để đọc K bộ
tražila	3907 K je
tražili	3907 K su
tražio	3907 K je
tretích	3927 cookies K strán
treści	9 tej K	3328 dostęp do K
treść	9 tę K
trimiteți	49 K-l
trên	4565 theo dõi K
trước	97 bản K của bài	97 phiên bản K của bài	4589 K khi đăng
trường	21 các K bắt buộc
trợ	63 K lý ảo	63 K lý ai
tudósító	2313 K
tudósítója	2257 K	2313 K
turpinātu	2937 lai K lasīt
tuần	17 mỗi K	4591 bản tin hằng K của	4591 bản tin hàng K của	4654 mỗi K
tvrdí	597 K
työmme	1818 K
työtämme	1817 tue K	1818 K
tájékoztató	2243 adatvédelmi K
támogass	2325 K minket
támogasson	2325 K minket
támogathat	2264 K minket
támogatása	2264 K nélkül	2264 olvasók K nélkül	2325 az ön K
támogatásod	2325 a te K
támogatásából	2264 olvasóink K
támogatásával	2267 partnerünk K	2323 K készült
támogatónk	2264 legyen ön is K	2264 legyél te is K
täglich	733 K per mail
tähtsamad	1579 nädala K
tärkeimmät	1776 K jutut
tästä	1763 lisää K
täällä	1718 kun kerran olet K
täältä	1763 lisää K
téléchargez	1822 K
témoignez	67 K
tôi	62 gắn thẻ K
töltsd	2325 K le
týden	17 každý K
týdně	596 K
týždenne	17 raz K
tłumaczy	3398 K
tłumaczył	3398 K
tłumaczyła	3398 K
třetích	517 cookies K stran
""", 'u': """
uafhængigt	712 K medie
ubegrænset	608 K adgang
udostępnij	25 K
ukarał	3398 K
ulaş	38 bize K
ulaşin	38 bize K	4321 bize K	4352 K
ulaşmak	4321 yazara K
unabhängig	847 K von unserer redaktion	847 von unserer redaktion K	860 damit wir K bleiben	908 wir sind K
undersökning	35 vår K
undersøgelse	35 vores K
undersøkelse	35 vår K
università	2497 insegna all'K
unterstütze	720 K unsere arbeit	720 K uns mit	907 K uns	907 K unsere	907 K mich	907 K meine
unterstützen	720 K sie unsere arbeit	720 K sie uns mit	720 mit einer spende K	720 können sie uns K	907 K sie uns	907 K sie unsere	907 sie können das K	907 freiwillig K	907 K sie mich	907 K sie meine	907 K uns
unterstützt	752 ihr browser K	907 K uns
unterstützung	716 ihre K	716 mit ihrer K	809 ihrer K	809 deiner K	855 mit K von ki	907 mit deiner K	907 deine K	907 eure K
upišite	77 K svoj e-mail
upozornění	494 zapněte si K	527 K
upphovsrätt	4132 skyddat enligt lagen om K
upphovsrättslagen	4132 skyddat enligt K
uprednostňované	3959 K zdroje
uprednostňovaný	3959 K zdroj
uprednostňovaných	3959 K zdrojov
upřednostňované	550 K zdroje
upřednostňovaný	550 K zdroj
upřednostňovaných	550 K zdrojů
upřesnění	97 K:
uredništva	4015 brez dovoljenja K	4015 brez soglasja K
uredništvo	4029 v naše K	4095 naše K
uredništvu	39 našemu K	4022 pišite K
urmărește	3579 K-ne pe	3579 K-ne și pe	3580 K știrile	3673 K-ne
urmăriți	3579 K-ne pe	3673 K-ne
ursprünglichen	97 K version	97 K fassung
utilização	3437 K de cookies
utilizează	3582 K cookie
utilizăm	3582 K cookie
utánközlés	2250 K
utánközölhető	45 K
uutislähteeksesi	1744 ensisijaiseksi K
uutislähteeksi	1744 ensisijaiseksi K
uzależniać	88 hazard może K
uznał	3398 K
uznała	3398 K
uzsvēra	2994 K
użyciu	3336 przy K ai
użytkowników	3323 opiniami K
używamy	3297 K plików cookie
užsisakykite	2876 K prenumeratą
""", 'v': """
valorização	97 centro de K da vida
vašeho	490 do K e-mailu
vedieť	38 dajte nám K	67 dajte nám K	3924 dajte nám K
velük	51 tarts K
velünk	67 oszd meg K
venerdì	17 ogni K
verhängte	910 K
versión	2 K en audio	97 primera K de este
verständlichkeit	97 der K gekürzt
verstärkung	793 suchen K
versão	2 K em áudio
vervielfältigung	769 K nur mit
verziójában	97 korábbi K
veröffentlicht	22 wird nicht K	45 K werden	757 deine e-mail-adresse wird nicht K	757 ihre e-mail-adresse wird nicht K
veröffentlichung	823 seit der K geändert	823 seit K geändert
već	3825 kad ste K tu	3906 K od
videá	40 fotky a K
videóidat	40 K
videóit	40 K
videókat	40 fotókat és K	40 képeket és K
viditelný	60 e-mail nebude K
vidéo	9 cette K
vidéos	40 vos K	40 photos et K
viestiä	38 laita K	38 laita meille K	67 laita K	67 laita meille K
virheensä	1755 korjaa K
virtuálneho	63 K asistenta
virtuálny	63 K asistent
virtuální	63 K asistent
virtuālais	63 K asistents
vizibilă	60 email nu va fi K
viên	4583 là biên tập K của	4596 dành cho hội K
viết	4652 hãy K thư	4653 bài K này	4655 ông K	4655 bà K
você	18 sem K	3567 sem K
vollständigen	725 K artikel lesen
volontär	783 ist K
volontärin	783 ist K
voltál	42 ott K
vpišite	77 K svoj e-naslov
vprašalnik	4032 K
vyhradené	3918 všetky práva K	3918 autorské práva sú K
vykřikl	597 K
vykřikla	597 K
vypočuť	3934 si môžete K
vysvetľuje	4004 K
vysvětlil	597 K
vysvětlila	597 K
vysvětloval	597 K
vysvětlovala	597 K
vysvětluje	597 K
vytvořila	537 K ai
vyzýval	597 K
vyzývala	597 K
vyzývali	597 K
vyzývá	597 K
vyžadované	21 K informace	21 K polia
válaszolt	97 nem K
válaszolta	2328 K
válaszolták	2328 K
változatában	97 korábbi K	97 eredeti K
vás	535 bez K by	595 bez K by	3945 bez K by	4002 bez K by
väitis	1603 K
väitti	1820 K
väittää	1820 K
välise	1560 K sisu
våre	3271 meld deg på K
vårt	3167 meld deg på K	3271 meld deg på K
vær	51 K med
védekezett	2328 K
véli	2328 K
vídeo	9 este K	40 seu K
vídeos	40 tus K	40 fotos y K	40 seus K	40 fotos e K	40 fotos i K
vďaka	4002 K vám
vēlamo	2948 K avotu
vēstkopai	2959 K
vēstulei	2959 ziņu K
vědět	38 dejte nám K	67 dejte nám K	514 dejte nám K	594 dejte nám K
všetkým	3952 k K textom
""", 'w': """
wcześniejszej	97 K wersji
webbläsare	10 din K
webinár	3931 náš K
webinář	520 náš K
według	3398 K
weißt	782 K du mehr
wezwał	3398 K
wiadomościach	3345 google K
wołali	3398 K
wołał	3398 K
wołała	3398 K
wpłata	3334 każda K	3395 twoja K
wpłatom	3396 dzięki K
wpłać	3395 K
wspierającym	3395 zostań K
współpracy	3331 we K z partnerem
wyjaśnia	3398 K
wypisać	3285 K się w każdej chwili
wyrażam	3286 K zgodę na
wysyłamy	57 K ci	57 K wam
wyślemy	57 K ci
wyślij	49 K go	3314 K nam	3314 K je do nas
wzywał	3398 K
wzywała	3398 K
wöchentlichen	737 K newsletter
właściciela	3396 nie mamy K
""", 'y': """
yazdiğimiz	4362 daha önce K haber
yazmişti	4432 diye K
yhteistyössä	1764 K mainostajan
yönetmenidir	4325 genel yayin K
""", 'z': """
zaakceptować	3316 K pliki cookie
zaapelował	3398 K
zaapelowała	3398 K
zachęcali	3398 K
zachęcano	3398 K
zachęcał	3398 K
zachęcała	3398 K
zadaním	3938 K e-mailu
zadržana	3820 sva prava K
zadržava	29 K pravo
zadržavamo	29 K pravo
zadáním	528 K e-mailu
zagłosuj	3339 K
zahvaljujući	18 K čitaocima	18 K čitateljima	3847 K vama	3905 K vama
zakázané	3918 šírenie je K
založte	594 K si účet
zamknutý	3911 článok je K
zamčený	486 článek je K
zapisując	3325 K się
zapowiedział	3398 K
zapowiedziała	3398 K
zapytał	3398 K
zapytała	3398 K
zastrzeżone	3309 wszelkie prawa K	3309 wszystkie prawa K
zawołał	3398 K
zawołała	3398 K
zašlete	514 K nám
zašlite	3924 K nám
zaželen	4055 K vir
zaželene	4055 K vire
zaželeni	4055 K vir
zbiórka	3399 K
zbývá	486 K vám # %
zdieľajte	25 K	49 K ho
zdjęcia	40 K i filmy	40 K lub filmy	40 K i wideo	40 swoje K
zdjęcie	40 K lub film
zespołu	3319 do naszego K
zewnętrzna	3316 treść K
zewnętrzne	9 treści K	3297 treści K	3316 treści K
zewnętrznej	9 treści K	3316 treści K
zewnętrznych	9 treści K
zgłoś	3314 K go nam	3395 K nam
ziņas	2970 mūsu K
změněna	97 jména byla K	97 jména jsou K
změněno	97 jméno bylo K
znać	38 daj nam K	67 daj nam K	3346 daj nam K	3395 daj nam K
zněl	597 K
zněla	597 K
znělo	597 K
zobrazení	517 K tohoto obsahu	517 K obsahu
zobrazený	60 e-mail nebude K
zostań	3395 K z nami
zpracováním	491 souhlasím se K	498 K osobních údajů
zprávy	513 google K
zprávách	513 google K
zpívali	597 K
zugänglich	810 frei K
zunächst	769 dieser artikel erschien K
zurück	839 geben sie uns etwas K
zverejnená	22 nebude K
zveřejněna	22 nebude K
získavajte	3960 K
získávejte	551 K
zł	3328 za # K	3328 od # K	3397 od # K
złotówka	3334 każda K	3396 każda K
""", 'á': """
állt	2328 ez K
állítja	2328 K
átvehető	45 K
""", 'ä': """
ägare	4152 inga rika K
ähnliches	782 K erlebt
ändå	4099 nu när du K är här
äpp	1565 K
äppi	1565 K
äußern	97 wollte sich nicht K
""", 'å': """
åndsverkloven	3188 beskyttet av K
året	713 om K
återges	4132 får inte K
återpublicera	45 K
återpubliceras	45 K
""", 'ç': """
çalişmak	4329 bizimle K
çalişmalarimiz	4430 K
çağrisinda	4432 K bulundu
çerezler	4302 K kullan
çerezlere	4327 K
çerezleri	4302 K kullan	4327 K	4363 K kabul
çözün	4352 K
""", 'é': """
échanos	1538 K una mano	1538 K un cable
économiste	1970 est K
écris	38 K-nous	67 K-nous
écrit	1896 K pour	2013 a K
écrivain	1896 est K
écrivez	38 K-nous	38 K à notre	67 K-nous	67 K à notre	2010 K-nous
éditorialiste	1970 est K
électronique	1846 dans votre boîte aux lettres K
énekelték	2328 K
équipe	2011 notre K
értesítéseket	14 K	2263 K
értesüljön	2263 K elsőként
étoile	60 champs avec une K
évente	2327 K
""", 'í': """
ígérte	2328 K
ígérték	2328 K
írta	2328 K
""", 'î': """
îmbia	3676 K
îndemna	3676 K
îndemnat	3676 a K
îndemnau	3676 K
întrebat	3676 a K
întrebau	3676 K
""", 'õ': """
õpetas	1603 K
""", 'ö': """
öffnen	739 app K
önemli	4363 günün en K
önerdi	4432 K
önskad	4136 K källa
""", 'ú': """
újraközölhető	45 K
újraközölni	45 K
újságírás	2326 független K	2326 a jó K
újságírásunk	2326 K
újságíró	2313 K
újságíróink	2326 K
újságíróinkkal	2286 K
újságíróinknak	39 K
újságírója	2257 K	2313 K
újságíróként	2313 K
última	1393 siga la K hora	1393 sigue la K hora
únete	51 K
""", 'ü': """
übernommen	45 K werden	770 K von	848 von der agentur K	848 deutschen presse-agentur K
übersicht	776 K	832 diese K wurde
ücretsiz	15 K haber	15 K makale	4350 K üye olun
ügyfelünk	2286 K
ühendust	38 võta meiega K	67 võta meiega K	1600 võta K
ünü	4427 #'K
ütles	1603 K
ütlesid	1603 K
üyeliği	4341 bülten K
üzente	2328 K
üzenték	2328 K
üçüncü	4327 K taraf
""", 'č': """
častite	54 K me kavom
čitajte	3858 K nas
čitalaca	43 pisma K	3847 uz podršku K	3865 K	3905 uz podršku K
čitanja	0 vreme K	0 vrijeme K
čitanje	0 K
čitaoci	36 naši K	3865 K	3905 naši K
čitatelia	3962 K	4002 naši K
čitatelja	43 pisma K	3847 uz podršku K	3865 K	3905 naših K	3905 uz podršku K
čitatelji	36 naši K	3865 K	3905 naši K
čitateljima	3865 K
čitateľom	18 vďaka K	3962 K
čitateľov	36 našich K	3945 vďaka podpore K	3962 K	4002 našich K	4002 vďaka podpore K
članak	20 cijeli K	3825 svidio vam se K	3843 cijeli K	3843 ceo K	3905 ovaj K
člancima	3854 svim K
članek	4019 vam je bil K všeč	4095 ta K
člankov	4047 do vseh K
členem	80 staňte se K	594 staňte se K
členom	4001 staňte sa K
článek	20 celý K	482 líbil se vám K	486 celý K za	530 celý K	595 tento K	595 líbil se vám K
článkom	3940 všetkým K	3952 k všetkým K	3952 ku všetkým K
článku	20 celého K
články	595 naše K
článků	530 limit K
článkům	530 všem K	542 ke všem K
článok	20 celý K	3920 páčil sa vám K	3940 celý K	4002 tento K
čtenáři	553 K	595 naši K
čtenářů	36 našich K	43 listy K	535 díky podpoře K	553 K	595 našich K	595 na podpoře K	595 díky podpoře K
čtenářům	18 díky K	36 našim K	553 K
čtení	0 doba K
čtěte	546 K nás
číst	595 K dál bez
čítajte	3956 K nás	4001 K ďalej za
čítania	0 čas K
""", 'ď': """
ďakujeme	4001 K, že nás čítate
""", 'đ': """
đây	4652 bấm vào K
đóng	4652 K góp của bạn	4652 hãy K góp
đăng	45 K lại	4591 cảm ơn bạn đã K ký	4591 bằng việc K ký, bạn	4652 K ký để đọc bài
đường	4581 K dây nóng của tòa soạn	4581 K dây nóng của báo	4652 vui lòng gọi K dây nóng
đọc	18 nhờ bạn K	43 thư bạn K	4596 cần trả phí để K
""", 'ľ': """
ľubovoľnou	4003 K sumou
""", 'ř': """
řekl	597 K
řekla	597 K
říká	597 K
""", 'ś': """
śledztwa	3396 nasze K
śledztwo	3396 to K
śledź	3293 K nas na	3395 K nas
śpiewali	3398 K
świadkiem	42 byłeś K	42 byłaś K
""", 'ş': """
şikâyet	4432 K etti
""", 'š': """
šaljemo	57 K vam	57 vam K
šaljite	3828 K nam
šaukė	2934 K
šiandien	2901 aukokite K
šodien	2961 ziedo K
""", 'ź': """
źródło	3309 K: pap
""", 'ż': """
żadnego	71 K spamu
żądał	3398 K
""", 'ž': """
žalio	3907 K se
želene	4055 K vire
želeni	4020 K vir
željene	3826 K izvore
željeni	3826 K izvor
žiadny	71 K spam
žurnalistai	2932 mūsų K
žurnalistams	39 mūsų K
žurnalistas	2891 K
žurnalistika	595 naše K	595 nezávislá K	2932 K kainuoja	2932 gera K	4002 nezávislá K
žurnalistiku	595 nezávislou K	4002 nezávislú K
žurnalistiky	595 nezávislé K
žurnalistė	2891 K
žurnāliste	2951 K
žurnālisti	2992 mūsu K
žurnālistiem	39 mūsu K
žurnālistika	2992 neatkarīga K	2992 K maksā	2992 laba K
žurnālistiku	2961 atbalsti neatkarīgu K	2992 neatkarīgu K
žurnālists	2951 K
žádal	597 K
žádala	597 K
žádali	597 K
žádný	71 K spam
""", 'ά': """
άδεια	47 K cc	988 χωρίς K
άρθρα	1061 τα K μας
άρθρο	1061 αυτό το K
""", 'έ': """
έγγραφη	988 χωρίς K άδεια
έγραφαν	1063 K
έγραφε	1063 K
έγραψε	1063 K
έλεγαν	1063 K
έλεγε	1063 K
έρευνά	960 K μας
έρευνές	1061 οι K μας
""", 'ή': """
ήσασταν	42 K εκεί
""", 'α': """
αγαπημένες	942 K σου πηγές	942 K σας πηγές	942 K πηγές
αγαπημένη	942 K πηγή
ακολουθήστε	922 K μας	1060 K μας
ακολουθείστε	922 K μας
ακόμη	977 K και # ευρώ
αλλάξει	97 τα ονόματα έχουν K
ανάγνωσης	0 χρόνος K
ανέφερε	1063 K
αναγνωστών	991 K
αναγνώστες	18 χάρη στους K	991 K	1061 οι K μας
αναδημοσίευση	45 K	935 απαγορεύεται η K	935 επιτρέπεται η K
αναδημοσιευθεί	45 K
αναδημοσιεύσετε	45 K
αναπαραγωγή	936 K χωρίς
αναπληρωτής	947 είναι K καθηγητής
αναπληρώτρια	947 είναι K καθηγήτρια
ανεξάρτητη	1060 ενισχύστε την K
ανταποκρίτρια	945 είναι K	947 είναι K
ανταποκριτής	945 είναι K	947 είναι K
απάντησαν	1063 K
απάντησε	97 δεν K	1063 K ο	1063 K η
απάντησης	21 ακύρωση K
απαγορεύεται	936 K η αντιγραφή	936 K η αναπαραγωγή
αποδεχθείτε	950 K τα cookies
αποδεχτείτε	950 K τα cookies
απορρήτου	939 πολιτική K
από	968 K # €	1058 # K τα #	1058 # K #
αρθρογράφος	945 είναι K	947 είναι K
αρχισυντάκτης	945 είναι K
αρχισυντάκτρια	945 είναι K
αυτούς	51 γίνετε ένας από K
αφήστε	77 K το email σας
αφεντικά	1022 χωρίς K
""", 'β': """
βιβλιοπωλείο	958 ηλεκτρονικό μας K
βοήθειας	97 γραμμή K	974 γραμμή K κεθεα
βοηθήστε	1060 K μας
βοηθειας	974 γραμμη K κεθεα
βοηθούν	1061 μας K
βρείτε	922 K μας στο
""", 'γ': """
γίνε	51 K κι εσύ
γίνετε	51 K μέρος	80 K μέλος	80 K μέλη	1060 K μέλος	1060 K κι εσείς
γνώσεις	963 τις K σας
γράψε	38 K μας	67 K μας
γράψτε	38 K μας	67 K μας	77 K το email σας	944 K μας	1060 K μας
γραπτή	988 χωρίς K άδεια
""", 'δ': """
δήλωσαν	1063 K
δήλωσε	1063 K ο	1063 K η	1063 K στην
δημοσιεύεται	22 δεν K
δημοσιογράφοι	1061 οι K μας
δημοσιογράφος	945 είναι K	945 , K	945 - K	947 είναι K στ	947 είναι K του	947 είναι K της
δημοσιογράφους	39 τους K μας
δημοσιογραφία	1061 η K μας	1061 ανεξάρτητη K	1061 η ανεξάρτητη K
δημοσκόπησή	960 K μας
δημοσκόπηση	960 στη K
διαβάσετε	917 για να K ολόκληρο
διαβεβαίωσε	1063 K
διαμαρτυρήθηκε	1063 K
διαφήμιση	11 τη K	971 μετά τη K
διαφημίσεις	70 χωρίς K	1061 χωρίς K
διαφημίσεων	1016 αποκλεισμού K
διαφωνείτε	43 K
διδάκτωρ	947 είναι K
διεύθυνση	920 τη K email	920 η K email	967 K email	967 K e-mail
δικαιώματος	935 με επιφύλαξη παντός K
διοργανωτές	1063 καλούν οι K
διορθώθηκε	97 το άρθρο K
διόρθωση	97 K:
δουλειά	1061 η K μας
δωρεά	977 κάντε μια K	1060 η K σας	1060 κάντε μια K	1064 K
δωρεάν	15 K άρθρα	968 K άρθρα
δωρεές	1064 K
""", 'ε': """
είμαστε	1061 K μια μικρή
είπαν	1063 K
είπε	1063 K
εβδομάδα	17 κάθε K	1062 την K
εγγραφή	967 με την K σας
εγγραφείτε	918 K για να	968 K δωρεάν	1060 K δωρεάν	1060 K τώρα	1060 συνδεθείτε ή K
ειδοποιήσεις	14 K
εικονικό	63 K βοηθό
εικονικός	63 K βοηθός
εισερχόμενά	919 στα K σας
εκδήλωσή	958 K μας
εκδοχή	97 αρχική K
εκφράζουν	956 τα σχόλια K	965 τα σχόλια K	965 σχόλια δεν K
εμφανίζεται	60 email δεν K
εμφανιστεί	60 email δεν θα K
ενεργοποιήστε	923 K τις ειδοποιήσεις	925 K τη javascript
ενημερωτικά	920 K δελτία
ενημερωτικό	78 το K δελτίο	920 K δελτίο
ενημερώθηκε	97 το άρθρο K
ενημερώστε	944 K μας
ενισχύστε	977 K	1060 K μας
ενοχλήσει	97 ενδέχεται να K
ενσωματωμένο	950 K περιεχόμενο
εξήγησε	1063 K
επανέλαβε	1063 K
επαναλάμβανε	1063 K
επιβεβαιώστε	967 K την εγγραφή
επικοινωνήστε	38 K μαζί μας	67 K μαζί μας	944 K μαζί μας	944 K με τον συντάκτη	944 K με τη συντάκτριά	944 K με τη συντάκτρια	944 K με τη σύνταξη
επικοινώνησε	38 K μαζί μας	67 K μαζί μας
επισήμανε	1063 K
επιστήμονας	947 είναι πολιτικός K
επιστολή	43 την K σας
ερευνήτρια	947 είναι K
ερευνητής	947 είναι K
ερωτηματολόγιο	964 το K
εσάς	977 χάρη σε K	1061 χάρη σε K
εσείς	51 ελάτε κι K
ευρώ	968 με # K
ευχαριστούμε	967 K για την εγγραφή	1060 K που μας
εφαρμογή	84 στην K μας
""", 'ζ': """
ζήτησαν	1063 K
ζήτησε	1063 K ο	1063 K η	1063 K στο	1063 K από
ζητούσαν	1063 K
ζητούσε	1063 K
""", 'η': """
ηλεκτρονικό	958 K μας κατάστημα
""", 'ι': """
ιδιοκτήτες	1022 χωρίς K
ισχυρίζεται	1063 K
ισχυρίστηκε	1063 K
""", 'κ': """
κάλεσε	1063 K ο	1063 K η
κάνε	62 K μου tag
κάνοντας	967 K κλικ
κάντε	62 K μου tag	62 K tag
κέρασέ	54 K με έναν καφέ
κίνδυνος	88 K εθισμού	974 K εθισμού
καθηγήτρια	947 είναι K
καθηγητής	947 είναι K
καλούσαν	1063 K
καλούσε	1063 K
κανάλι	1061 το K μας
κατάστημά	958 στο K μας
κατήγγειλε	1063 K
καταγγέλλει	1063 K
καταγγελία	944 κάντε μας την K
κατεβάστε	923 K την εφαρμογή
κεράστε	54 K με έναν καφέ
κινδυνος	974 K εθισμου
κοινοποιήθηκε	1044 η δημοσίευση K από
κουίζ	960 το K	960 στο K	960 το K μας
κυκλοφορεί	958 K το νέο τεύχος
κυριότερες	967 τις K ειδήσεις
""", 'λ': """
λάβετε	989 K
λέει	1063 K
λαμβάνεις	986 θέλεις να K
λαμβάνετε	986 θέλετε να K	989 K
""", 'μ': """
μήνα	1062 τον K	1062 το K	1062 ανά K	1062 κάθε K
μήνυμα	38 στείλε K	67 στείλε K
με	968 K # €
μεγαλομετόχους	1022 χωρίς K
μετόχους	1022 χωρίς K
μοιράστηκε	1044 μια δημοσίευση που K	1044 ένα βίντεο που K
μοιραστείτε	25 K	49 K το	67 K την εμπειρία	67 K την ιστορία	67 K μαζί μας
""", 'ν': """
νοημοσύνη	979 με τεχνητή K	979 από τεχνητή K
νοημοσύνης	979 με τη βοήθεια τεχνητής K
""", 'ξ': """
ξεκλειδώστε	917 K
""", 'ο': """
οικονομολόγος	947 είναι K
ολόκληρο	20 K το άρθρο	968 K το άρθρο
ομάδα	958 στην K μας	1060 ελάτε στην K	1061 η K μας
""", 'π': """
παράκληση	941 έχουμε μια μικρή K	941 μια μικρή K
παραδέχεται	1063 K
παραδέχθηκε	1063 K
παραδέχτηκε	1063 K
παρακάλεσε	1063 K
παρακαλούσαν	1063 K
παρακαλούσε	1063 K
πατώντας	967 K
πείτε	38 K μας	67 K μας
περιέχει	97 K σκηνές
περιήγησης	10 το πρόγραμμα K
περιγραφές	97 περιέχει K
περιεχομένου	9 αυτού του K	950 εξωτερικού K
περιεχόμενο	9 αυτό το K	950 αυτό το K	950 το K αυτό	950 εξωτερικό K
πολιτική	939 K cookies
πρέπει	950 δείτε το βίντεο K
προέτρεπαν	1063 K
προέτρεπε	1063 K
προέτρεψε	1063 K
προειδοποίησε	1063 K
προειδοποιεί	1063 K
προηγούμενη	97 K εκδοχή	97 K έκδοση του
προσπάθειά	1060 ενισχύστε την K
προσωπικών	939 K δεδομένων
προτεινόμενη	942 K πηγή
προτιμώμενες	942 K πηγές	1036 K πηγές
προτιμώμενη	942 K πηγή	1036 K πηγή
προωθήστε	49 K
πρωί	17 κάθε K
πρόσβαση	984 K σε όλα
πρόσθεσαν	1063 K
πρόσθεσε	1063 K ο	1063 K η
πρώτο	968 τον K μήνα
πρώτος	1062 K μήνας
""", 'ρ': """
ρεπορτάζ	1061 το K μας	1061 αυτό το K
ρομπότ	1045 δεν είμαι K
ρυθμιστής	974 αρμόδιος K εεεπ
ρυθμιστης	974 αρμοδιος K εεεπ
ρωτούσαν	1063 K
ρωτούσε	1063 K
ρώτησαν	1063 K
ρώτησε	1063 K ο	1063 K η
""", 'σ': """
σημαντικότερες	967 τις K ειδήσεις
σημείωσε	1063 K ο	1063 K η
στέλνουμε	57 σας K	57 σου K
στήριξέ	1060 K μας
στήριξή	977 χωρίς τη K	1060 η K σας	1060 τη K σας	1061 χωρίς τη K
στήριξη	977 χάρη στη K	1061 χάρη στη K
στείλε	38 K μας	67 K μας	944 K μας
στείλτε	38 K μας	38 K μήνυμα	49 K το	67 K μας	67 K μήνυμα	944 K μας	1060 K μας
στηρίξτε	977 K	1060 K μας	1060 K την	1060 K το	1060 K τη
συγγραφέας	947 είναι K
συγκατάθεση	950 K για cookies
συκοφαντικά	956 K σχόλια
συμβουλεύει	1063 K
συμβούλευε	1063 K
συμβούλευσε	1063 K
συμβούλεψε	1063 K
συμπληρώστε	77 K το email σας
συμφωνείτε	43 K
συνέδριο	958 K μας
συνέδριό	958 K μας
συνέστησε	1063 K
συνδεθείτε	24 K	918 K για να
συνδρομή	968 με K	968 K από	990 με K	1064 K
συνδρομητές	50 οι K μπορούν	80 γίνετε K	917 διαθέσιμο μόνο σε K	917 διαθέσιμο σε K	940 μόνο για K	940 μόνο σε K	1060 γραφτείτε K	1061 οι K μας	1064 K
συνδρομητής	50 ως K	80 γίνετε K	917 είστε ήδη K	1060 γίνετε K
συνεργασία	971 σε K με χορηγό	971 σε K με τον χορηγό
συνεργατών	74 συνδέσμους K	971 συνδέσμους K
συνεχίζεται	971 K παρακάτω
συνεχίσετε	917 για να K την ανάγνωση	917 να K την ανάγνωση
συνεχίσουμε	1061 να K
συνεχίστε	917 K την ανάγνωση
συνιστούσε	1063 K
συντάκτης	945 είναι K
συντάκτρια	945 είναι K
σχολιάσετε	6 K
σχόλια	85 στα K	965 στα K
σύμφωνα	1063 K
σύνταξή	39 τη K μας
σύνταξης	97 σημείωση της K
""", 'τ': """
τελευταίο	985 K δωρεάν άρθρο
τραγουδούσαν	1063 K
τόνιζε	1063 K
τόνισε	1063 K
""", 'υ': """
υβριστικά	956 K σχόλια
υβριστικό	956 σχόλια με K
υπευθυνα	974 παιξε K
υπεύθυνα	83 παίξτε K	83 παίζετε K	974 παίξε K	974 παίζουμε K
υπογράμμισε	1063 K
υποσχέθηκε	1063 K
υποχρεωτικά	21 K πεδία
""", 'φ': """
φτάσατε	941 αφού K ως εδώ
φωνάζει	1063 K
φωτογραφίες	40 K και βίντεο	40 τις K σας	40 K ή βίντεο
φύγετε	941 πριν K
φώναζαν	1063 K
φώναζε	1063 K
φώναξαν	1063 K
φώναξε	1063 K
""", 'χ': """
χάνετε	986 μη K
χρήσης	939 όροι K	967 όρους K
χρειαζόμαστε	1060 K τη βοήθειά σας
χρησιμοποιεί	926 K cookies
χρησιμοποιούμε	925 K cookies
χρόνο	1062 τον K
χωρίς	71 K spam
""", 'ψ': """
ψηφίστε	982 K
ψηφιακό	63 K μας βοηθό
ψηφιακός	63 K βοηθός
ψηφοφορία	960 στην K
""", 'а': """
абонамент	244 вече имате K	275 с K	275 K за	295 с K	336 K
абонамента	273 с K си	273 благодарим за K
абонат	50 като K	242 вече сте K
абонати	254 само за K	336 K
абонатите	50 K могат
абонирайте	80 K се	242 K се, за да	245 K се за бюлетина	332 K се
абонирането	273 с K
авторизованные	3731 только K
авторизованным	3731 K пользователям
авторизовані	4480 лише K
авторизуйтесь	24 K
авторкою	4468 зв'язатися з K
автором	4468 зв'язатися з K
автору	54 на каву K	3719 пишите K
адрес	21 имейл K няма	273 имейл K
адреса	273 имейл K
адресою	4501 пишіть за K
адресу	3751 пишите по K
азартних	88 участь в K іграх
азартных	88 участие в K играх может вызвать
анкета	269 нашата K	269 кратка K
анкетата	270 K
анкету	3730 K	4479 K
анонимно	3719 K
афилиейт	278 K линкове
""", 'б': """
бажаних	4465 K джерел
безкоштовна	4499 остання K стаття
безкоштовний	4475 наш K вебінар	4483 K акаунт	4499 останній K матеріал
безкоштовних	4483 ліміт K	4483 K статей
безкоштовні	15 K статті	4483 K статті
безлимитный	3686 K доступ
безплатен	266 нашия K уебинар
безплатна	289 последна K статия
безплатни	15 K статии	275 K статии
безплатно	275 K, за
бесплатная	3749 последняя K статья
бесплатную	97 K линию
бесплатные	15 K статьи	3734 K статьи
бесплатный	3725 наш K вебинар	3734 K аккаунт	3749 последний K материал
бесплатных	15 K статей	3734 лимит K	3734 K статей
бисквитки	263 K	293 K
бисквитките	263 K	293 K
благав	4553 K
благала	4553 K
благали	4553 K
благодарение	18 K на читателите	281 K на вас	281 K на вашата	333 K на вас
благодарим	273 K ви, че се
благодаря	3740 K донатам	3804 K вам	3804 K вашей
блокировщик	3699 отключите K	3699 K рекламы
блокувальник	4450 K реклами
бот	39 наш K
браузер	10 ваш K	3712 ваш K	4460 ваш K
браузър	10 вашият K
бюлетин	78 нашия K	245 нашия K	274 K	333 нашия K	336 K
бюлетина	78 за K	245 K ни	245 запишете се за K	274 K
бюлетини	274 K
бяхте	42 K ли там
""", 'в': """
вайбері	4466 K
вайбър	16 K	258 K
ватсапе	3717 K
вашата	246 на K поща
ваших	3802 # из K #
введите	77 K адрес
вебинар	3725 наш K
вебінар	4475 наш K
взывал	3806 K
видео	9 это K	40 фото и K
виділіть	4464 K
визнав	4553 K
визнала	4553 K
визнає	4553 K
викала	335 K
викаха	335 K
викаше	335 K
викна	335 K
використання	4460 K cookie	4489 будь-яке K матеріалів	4489 K матеріалів сайту
використанні	4458 при K матеріалів
використовує	4451 K cookie
використовуємо	4450 K cookie
вимагав	4553 K
вимагала	4553 K
вимагали	4553 K
виправлення	97 K:
випуск	4477 K
виртуален	63 K асистент
виртуалният	63 K ни асистент
виртуальный	63 K помощник	63 K ассистент
вирішив	4553 K
вк	3717 K
вкажіть	77 K свою пошту
включете	51 K се
вконтакте	3717 K
влезте	24 K
вміст	9 цей K
внескам	4490 завдяки K	4551 завдяки K
внесок	4550 ваш K
войдите	24 K	3687 K, чтобы
вотсапе	3717 K
вотсапі	4466 K
впн	64 без K
всеки	281 K лев
встановіть	4444 K додаток
въведете	77 K имейла си
възпроизвеждането	280 K
выделите	3702 K ее	3702 K текст
выпуск	3728 K
відео	40 фото та K	40 фото й K	40 фото і K
відмовилися	97 K від коментарів
відповів	97 не K на	4553 K
відповідав	4553 K
відповідально	83 грайте K
відповідальності	30 не несе K
відповідь	21 скасувати K
відповіла	4553 K
відповіли	97 не K на
відправити	21 K коментар
віртуальний	63 K помічник	63 K асистент
""", 'г': """
героев	97 имена K
героїв	97 імена K
гласеше	335 K
гласил	3806 K
гласила	3806 K
гласит	3806 K
гласувайте	286 K
гледайте	291 K ни
говорил	3806 K
говорила	3806 K
говорили	3806 K
говорит	3806 K
год	3805 в K
годишно	334 K
голосуйте	3745 K	4495 K
гривень	4552 # K
грн	4552 # K
група	292 viber K
гукав	4553 K
гукали	4553 K
гукнув	4553 K
гукнула	4553 K
гіперпосилання	4458 K обов
""", 'д': """
дальше	3686 чтобы читать K
дарение	332 вашето K	334 с K	336 K
дарения	336 K
дарете	281 K	332 K ни
джерела	4465 обрані K	4465 бажані K
джерелом	4465 основним K	4465 бажаним K
дзен	3717 K
дзене	3717 K
дзеркала	64 K
дзеркало	64 K
дзеркалом	64 K
добави	335 K
добавил	335 K	3806 K
добавила	335 K	3806 K
добавьте	3696 K нас в
добавя	335 K
доверието	97 телефон на K
доверия	97 телефон K
довіри	97 лінія K
додав	4553 K
додала	4553 K
додатку	84 у нашому K
додає	4553 K
дозволить	4550 ваша підтримка K
дозволяється	4489 матеріалів K лише
долучайтесь	51 K	4550 K до нас	4550 K до нашої	4550 K до нашого	4550 K до спільноти	4550 K до читачів
долучайтеся	51 K	4550 K до нас	4550 K до нашої	4550 K до нашого	4550 K до спільноти	4550 K до читачів
донат	3803 ваш K	4550 ваш K	4554 K
донатам	4490 завдяки K
донати	4554 K
донатом	4552 K
донаты	3807 K
доповнено	97 новину K
дополнен	97 текст K
дополнена	97 новость K
допомагає	4550 ваша підтримка K
допомога	4550 нам потрібна ваша K
допомогою	4492 за K ші
допоможе	4551 K нам
допоможуть	4490 K нам працювати	4551 K нам
допоможіть	90 K, скільки можете
допускается	3739 материалов K только
допълнена	97 статията е K
доступ	3734 полный K	4483 повний K
достъпен	242 K за абонати
достъпна	242 K за абонати
достъпно	242 K за абонати
дочитали	3678 вы K до конца	4434 ви K до кінця
дочитати	4440 щоб K
дочитать	3686 чтобы K	3734 K
""", 'е': """
евро	275 за # K
ежедневную	3689 K рассылку
ежемесячно	3805 K
ежемесячное	3803 оформите K
ежемесячный	3740 K донат
еженедельную	3689 K рассылку
електронна	246 вашата K поща
електронної	4482 адресу K пошти
електронну	4482 K адресу	4482 K пошту
епизод	268 K
епизода	268 K
""", 'ж': """
жаловалась	3806 K
жаловался	3806 K
жалуются	3806 K
жодного	71 K спаму
журналист	261 е K	261 - K	261 , K	3720 - K	3720 , K	3790 K
журналисти	333 нашите K
журналистика	333 независимата K	333 независима K	333 нашата K	3804 независимая K
журналистике	3804 независимой K
журналистики	3804 независимой K
журналистику	3804 независимую K
журналистка	261 е K	261 , K	3720 - K	3720 , K	3790 K
журналисты	3804 наши K
журналіст	4470 - K	4470 , K	4537 K
журналістам	39 нашим K
журналісти	4551 наші K
журналістика	4551 незалежна K
журналістику	4551 незалежну K	4551 якісну K
журналістка	4470 - K	4470 , K	4537 K
журналісту	39 нашому K
""", 'з': """
з	4549 # K #
завантажити	4444 K застосунок
завантажте	4444 K додаток
завдяки	4490 існує K	4551 K вам	4551 K вашій
зависимост	88 хазартът създава K
задонатьте	3803 K	4550 K
задължителните	21 K полета
зазначив	4553 K
зазывал	3806 K
закликав	4553 K
закликала	4553 K
закликали	4553 K
закончились	3686 бесплатные статьи K
залишає	29 K за собою право
залишилося	4441 K #%	4441 K # %
залиште	77 K свою адресу	77 K адресу	77 K пошту
заметили	3703 K ошибку
замолчим	3804 мы не K
запазени	252 всички права K
запевняв	4553 K
запевняла	4553 K
запевняє	4553 K
записи	58 новые K на почту
запитав	4553 K
запитала	4553 K
запитань	4479 на кілька K
запишете	245 K се за нашия
зарегистрированные	3731 только K
зарегистрированным	3686 доступен только K
зарегистрированы	3686 уже K
зарегистрируйтесь	3687 K, чтобы	3734 бесплатно K	3734 K бесплатно	3803 K бесплатно	3803 K, чтобы читать
зареєстровані	4480 лише K	4480 тільки K
зареєструйтесь	4441 K, щоб	4483 безкоштовно K	4483 K безкоштовно	4550 K безкоштовно	4550 K, щоб читати
зареєструйтеся	4483 K безкоштовно
застосунку	84 у нашому K	84 в нашому K	4462 нашому K
застосунок	4444 завантажте K	4462 наш K	4462 мобільний K	4550 завантажте K і	4550 завантажте K та
захищено	4458 усі права K
захищені	4458 усі права K	4458 всі права K
защищенной	3719 K формой
защищены	3710 все права K
защищённой	3719 K формой
заяви	335 K
заявив	4553 K
заявил	335 K	3806 K
заявила	335 K	3806 K	4553 K
заявили	3806 K	4553 K
заявиха	335 K
звёздочкой	60 поля со K
згодні	43 не K
здесь	3678 раз уж вы K
зеркала	64 K
зеркало	64 K
змінено	97 імена K	97 ім'я K
знайшли	4464 якщо ви K
знанията	269 K си
зобов	4553 K'язав
зовнішнього	4472 K вмісту	4472 K контенту
зовнішній	4472 K вміст	4472 K контент
зробіть	4438 K внесок	4550 K внесок у	4550 K внесок на
зірочкою	60 поля с K	60 поля із K
""", 'и': """
из	3802 # K #
избранное	3716 K
известията	14 K
извика	335 K
изкуствен	283 с помощта на K интелект	283 с K интелект	283 от K интелект
изменено	97 имя K
изменены	97 имена K	97 имена героев K
изпратете	38 K ни	49 K я	67 K ни	259 K ни	332 K ни
изпращайте	259 K ни	260 K на
изпращаме	57 ви K	57 K ви
изтеглете	332 K нашето
източник	257 основен K
източници	257 любими K
имейл	246 вашия K	273 вашия K	273 по K	273 на K
имейла	79 на K ви	246 на K си
имейлът	60 K ви няма да
иностранного	3710 выполняющим функции K агента
иностранным	3804 K агентом
инстаграм	258 K
искусственного	3742 с помощью K интеллекта
искусственным	3742 K интеллектом
использование	3712 K cookie	3722 K cookie	3739 любое K материалов	3739 K материалов сайта
использовании	3710 при K материалов	3739 полном или частичном K	3739 частичном K материалов
используем	3699 K cookie
использует	3700 K cookie
исправление	97 K:
источники	3716 избранные K	3716 любимые K
источников	3716 избранных K	3753 избранных K
источником	3716 основным K
исчерпали	3686 K лимит
""", 'к': """
каждое	17 K утро
каждый	3805 K месяц
каже	4553 K
каза	335 K
казав	4553 K
казал	335 K
казала	335 K	4553 K
казали	4553 K
казаха	335 K
казва	335 K
казвал	335 K
казвала	335 K
канал	292 viber K	3804 наш K	4551 наш K
канала	3804 нашего K
каналу	4551 нашого K
колумнист	3720 - K	3720 , K	3790 K
колумніст	4470 - K	4537 K
колумністка	4470 - K	4537 K
команде	3725 к нашей K
команди	4475 до нашої K
коментар	6 залишити K
коментарите	85 в K	271 K под
коментарях	85 у K	85 в K	4459 у K	4459 в K
коментатор	261 е K
коментиране	271 правила за K	271 правилата за K
коментирате	6 за да K	271 K
коментувати	6 K
комментариев	97 отказались от K	97 отказался от K
комментарии	6 оставлять K
комментарий	6 оставить K	3702 чтобы оставить K
комментария	21 для отправки K
комментариях	85 в K	3711 в K
комментировать	6 K
контент	9 этот K	9 цей K	3722 внешний K
контента	9 этого K	3722 внешнего K
контенту	9 цього K
конференцию	3725 нашу K
конференция	266 нашата K
конференцію	4475 нашу K
конфиденциальности	3699 политикой K	3712 политика K
конфіденційності	4450 політикою K	4460 політика K
копирование	3739 K материалов сайта
кореспондент	261 е K	261 , K	4470 - K	4470 , K	4537 K
кореспондентка	4470 - K	4470 , K	4537 K
короткий	3730 K опрос
корреспондент	3720 - K	3720 , K	3790 K
корреспондентам	39 нашим K
корреспондентка	3790 K
корреспонденту	39 нашему K
крикнув	4553 K
крикнул	3806 K
крикнула	3806 K	4553 K
кричав	4553 K
кричал	3806 K
кричала	3806 K	4553 K
кричали	3806 K	4553 K
кричит	3806 K
""", 'л': """
лв	275 за # K
лев	275 за # K
лева	275 за # K	334 K
лекцию	3725 нашу K
лекцію	4475 нашу K
лиценз	47 K cc
лицензии	47 K cc
ліцензією	47 K cc
""", 'м': """
магазин	266 нашия онлайн K	266 нашия K
магазина	266 онлайн K ни	3725 нашего K
магазине	3725 в нашем K	3725 в нашем интернет-K
магазину	4475 нашого K
магазині	4475 у нашому K	4475 в нашому K	4475 нашому інтернет-K
материал	3702 обсудить K	3722 внешний K	3755 K создан	3804 этот K
материалам	3747 ко всем K
материалы	3804 наши K
матеріал	4551 цей K
матеріали	4551 наші K
матеріалу	97 першій версії K
матеріалів	4489 копіювання K сайту	4489 K посилання обов'язкове	4497 до всіх K	4497 до усіх K
мероприятие	3725 наше K
месенджері	4466 K
месец	334 на K	334 всеки K
месечно	334 K
мессенджере	3717 K
месте	42 вы были на K
месяц	3805 в K
мобільний	4462 K додаток
молба	256 имаме малка K	256 имаме K към вас
молел	335 K
молела	335 K
молеха	335 K
молеше	335 K
містить	97 K описи	97 K сцени
місці	42 ви були на K
місяць	4552 на K	4552 перший K
""", 'н': """
навчання	48 K ші
нагадав	4553 K
нагадала	4553 K
наголосив	4553 K
наголосила	4553 K
надпис	335 такъв K
надпись	3806 такая K
надсилайте	4468 K нам	4468 K її	4468 K їх нам	4469 K фото	4469 K відео	4469 K свої	4550 K нам
надсилаємо	57 ми K вам	57 ми K
надійних	4465 K джерел
надішлемо	57 ми K вам
надішліть	38 K нам	49 K його	49 K друзям	67 K нам	4468 K нам	4468 K їх нам	4469 K фото	4550 K нам
нажимая	3733 K кнопку	3733 K на кнопку	3733 K "
нажмите	3702 K ctrl
намерете	291 K ни
напис	4553 такий K
написа	335 K
написав	4553 K
написал	3806 K
написала	3806 K	4553 K
написано	3806 было K	4553 було K
напиши	38 K нам	67 K нам
напишите	38 K нам	38 K в наш	67 K нам	67 K в наш	3719 K нашему	3719 K нашей	3719 K автору	3719 K нам	3803 K нам
напишіть	38 K нам	67 K нам	4468 K нашому	4468 K нашій	4468 K автору	4468 K авторці	4468 K нам	4550 K нам
напомнил	3806 K
напомнила	3806 K
направете	332 K дарение
настоя	335 K
настоява	335 K
настоявал	335 K
натискайки	273 K
натискането	273 с K
натискаючи	4482 K кнопку	4482 K на
нашем	3702 в K чате
нашия	266 към K екип	266 в K екип	269 K куиз	269 K тест
небольшая	3678 K просьба
неделю	17 раз в K	17 каждую K	3805 в K
независимата	332 подкрепете K
независими	333 K медии
независимую	3681 поддержите K	3803 поддержите K
независимые	3804 K медиа
незалежні	4551 K медіа
нейросети	3742 с помощью K
несколько	3730 на K вопросов
никакого	71 K спама
новинами	4447 стежте за K
новини	258 google K	4466 google K
нуждаем	332 K се от вашата
нужна	3740 K ваша
нюзлетър	274 K
""", 'о': """
обеща	335 K
обещал	335 K	3806 K
обещала	3806 K
обещали	3806 K
обновена	97 статията е K
обновлен	97 текст K	97 материал K
обновлён	97 текст K	97 материал K
обозреватель	3720 - K	3720 , K	3790 K
обозревательница	3790 K
обраних	4465 K джерел
обучения	48 K ии
объявил	3806 K
объявила	3806 K
объяснил	3806 K
объяснила	3806 K
объясняет	3806 K
объяснял	3806 K
объясняла	3806 K
обязал	3806 K
обязательна	3710 гиперссылка K	3739 материалов ссылка K	3739 ссылка на источник K
обязательные	21 K поля	3702 K поля
обясни	335 K
обяснил	335 K
обяснила	335 K
обяснява	335 K
обіцяв	4553 K
обіцяла	4553 K
обіцяли	4553 K
огледален	64 K сайт
оглядач	4470 - K	4470 , K	4537 K
оглядачка	4470 - K	4470 , K	4537 K
оголосив	4553 K
ограничений	3686 читайте без K
одноклассниках	3717 K
одному	4482 в K листі
оновлено	97 текст K	97 матеріал K	97 новину K
опечатку	3702 нашли K
описания	97 съдържа K	97 есть K	97 содержит K
описи	97 є K
опитування	4479 наше K	4479 коротке K
опитуванні	35 нашому K	4479 K читачів	4479 нашому K	4479 в K
оприлюднюватиметься	22 не K	4453 ваша e-mail адреса не K
опрос	35 наш K	3730 наш K
опросе	35 нашем K	3730 нашем K	3730 в K
опубликован	22 не будет K	3702 ваш адрес email не будет K
организаторите	335 канят K
организаторы	3806 зовут K
організатори	4553 запрошують K
оставете	77 K имейла си
оставляем	29 K за собой право
оставляет	29 K за собой право
оставляя	3733 K заявку
оставьте	77 K свой адрес	77 K адрес	77 K почту	77 K свою почту	77 K e-mail
осталось	3687 K #%	3687 K # %
отбележете	62 K ме
ответил	97 не K на	3806 K
ответила	97 не K на	3806 K
ответили	97 не K на
ответственно	83 играйте K
ответственности	30 не несет K	30 не несёт K
отвечал	3806 K
отвечала	3806 K
отговори	97 не K на	335 K той	335 K тя
отговорил	335 K
отговорила	335 K
отговориха	335 K
отговорност	30 не носи K
отменить	21 K ответ	3805 K в любой момент
отметил	3806 K
отметила	3806 K
отметь	62 K меня
отметьте	62 K меня	62 K нас
отмечайте	62 K меня
отписаться	3689 K в любой момент
отправляем	57 мы K вам
отправьте	49 K	3719 K их нам	3803 K нам
отримувати	4500 хочете K
отримуйте	4504 K
очакваме	259 K вашите
ошибку	3703 нашли K
оштрафовал	3806 K
оштрафовала	3806 K
оштрафував	4553 K
""", 'п': """
партнером	3737 совместно с K	4487 спільно з K
партнерски	74 K линкове
партнерские	37 K ссылки	74 K ссылки	3737 K ссылки
партнерским	74 K ссылкам
партнерські	74 K посилання	4487 K посилання
партнеры	3699 мы и наши K
партньорски	278 K линкове
партнёром	3737 совместно с K
партнёрские	37 K ссылки	74 K ссылки	3737 K ссылки
партнёрским	74 K ссылкам
патроном	3803 станьте K
пееха	335 K
пели	3806 K
первинній	97 K версії
первоначальной	97 K версии
первый	3805 K месяц	3805 рубль в K
переведите	3803 K нам
перевірте	4479 K себе	4482 K пошту
передплатник	50 як K	4440 уже K	4440 вже K
передплатникам	4440 доступний лише K	4440 доступна лише K	4440 доступно лише K
передплатники	50 K можуть	4498 лише K	4498 тільки K
передплатників	4440 тільки для K
передплатою	4440 доступна за K	4440 доступний за K	4483 за K	4505 з K
передплату	80 оформіть K	4483 K за	4550 оформіть K
передплатіть	80 K
передрук	45 K	4463 K
передруковувати	45 K
передруку	4463 у разі K
передрукувати	45 K
перепечатать	45 K
перепечатка	45 K	3715 K
перепечатке	3715 при K
перепечатывать	45 K
перешлите	49 K
перешліть	49 K
персональних	4461 K даних
персональных	3713 K данных
писав	4553 K
писал	3806 K
писала	3806 K	4553 K
писати	4551 нам K
писменото	280 без K съгласие
письме	3733 в одном K
письменного	3754 без K согласия
письмової	4503 без K згоди
питаха	335 K
питаше	335 K
пишете	38 K ни	67 K ни	259 K ни	260 K на	332 K ни
пишеше	335 K
пиши	38 K нам	38 K ни	67 K нам	67 K ни
пишите	38 K нам	38 K в бот	38 K в наш	38 K на почту	67 K нам	67 K в бот	67 K в наш	67 K на почту	3719 K нам	3751 K на	3803 K нам
пишіть	38 K нам	38 K у	67 K нам	67 K у	4468 K нам	4501 K на
платной	3686 в K версии
побачили	4509 K помилку
повний	20 K текст	4483 K текст
повтаря	335 K
повтаряше	335 K
повторював	4553 K
повторює	4553 K
повторяет	3806 K
повторял	3806 K
повторяла	3806 K
повідомив	4553 K
повідомила	4553 K
повідомили	4553 K
повідомте	38 K нам	67 K нам	4468 K нам	4468 K нас	4550 K нам
подайте	260 K сигнал
поддержать	3803 K нас	3803 K редакцию	3803 K нашу
поддерживайте	3803 K нас	3803 K нашу
поддержите	3681 K нашу	3681 K нас	3740 K	3803 K нас	3803 K нашу	3803 K редакцию	3803 K проект	3803 K автора	3803 K наш
поддержка	3682 ваша K	3803 ваша K поможет	3803 ваша K помогает	3803 ваша K позволит
поддержке	3737 при K партнёра	3737 при K партнера	3740 благодаря вашей K	3804 вашей K
поддержки	3804 без вашей K	3804 вашей K
поделитесь	25 K	49 K им	49 K ей	67 K своей историей	67 K с нами
подканял	335 K
подканяха	335 K
подканяше	335 K
подкаст	34 наш K	34 нашия K	268 K	333 нашият K	3728 K	3804 наш K	4477 K	4551 наш K
подкаста	268 K	3728 K	3804 нашего K
подкасте	34 нашем K	3728 K
подкасти	34 наші K	268 K	4477 K
подкастов	3728 K
подкасту	4477 K
подкастът	268 K
подкасты	3728 K
подкасті	34 нашому K	4477 K
подкастів	4477 K
подкрепа	281 с вашата K	281 вашата K	332 вашата K	333 вашата K
подкрепата	278 с K на партньор
подкрепете	281 K	332 K ни	332 K нашата
подкрепяйте	332 K ни
подписаны	3686 уже K
подписка	3686 уже есть K	3807 K
подписке	3686 доступен только по K	3686 доступна по K	3686 доступен по K	3734 по K
подписки	3807 K
подпиской	3759 с K
подписку	80 оформите K	80 оформить K	3686 оформить K	3686 оформите K	3733 спасибо за K	3734 K за	3803 оформите K	3803 оформить K
подписчик	50 как K	3686 уже K	3686 вы уже K
подписчикам	3686 доступна только K	3686 доступно только K	3686 доступен только K	3748 только K
подписчики	50 K могут	3748 только K	3807 K
подписчиков	3686 только для K
подписчиком	3803 станьте K
подписывайтесь	3689 K на рассылку	3696 K на нас	3696 K на наш	3696 K на канал	3696 K на telegram	3803 K на
подписываясь	3733 K
подпишитесь	80 K	3681 K на регулярное	3689 K на рассылку	3696 K на наш	3696 K на канал	3803 K на
подчеркнул	3806 K
подчеркнула	3806 K
подчерта	335 K
поділіться	25 K	49 K ним	67 K своєю історією	67 K з нами
подію	4475 нашу K
пожертвование	3681 оформите K	3682 сделайте K	3740 регулярное K	3740 ежемесячное K	3803 ваше K	3803 сделайте K	3803 оформите K	3807 K
пожертвования	3804 на K	3807 K
пожертвованиям	3740 благодаря K	3804 благодаря K
пожертвуйте	3803 K
позволяет	3803 ваша поддержка K
позначайте	62 K мене
позначте	62 K мене
позоваването	280 K на
поиска	335 K
поискал	335 K
показан	60 адрес не будет K	60 email не будет K
показана	60 почта не будет K	60 пошта не буде K	60 адреса не буде K
полностью	20 материал K	3686 чтобы прочитать K
полный	20 K текст	3734 K текст
получавайте	294 K
получавате	290 искате ли да K	290 искате да K
получайте	3758 K
получать	3750 хотите K
помилку	4509 знайшли K
помогите	90 K, сколько можете	3803 K нам
помогнете	332 K ни
помогут	3804 K нам
поможет	3804 K нам
помоли	335 K
помолил	335 K
помолила	335 K
помощник	63 наш K	63 ии-K
помощь	3803 нам нужна ваша K
помощью	3742 с K ии
помітили	4464 якщо ви K	4509 K помилку
помічник	63 наш K
понравилась	3804 K статья
понравился	3804 K материал	3804 K текст
пообещал	3806 K
пообещала	3806 K
пообіцяв	4553 K
пообіцяла	4553 K
попереджає	4553 K
попередив	4553 K
попередній	97 K версії
попита	335 K
поправка	97 K:
попросив	4553 K
попросил	3806 K
попросила	3806 K	4553 K
попросили	3806 K	4553 K
попросило	3806 K
порадив	4553 K
порадила	4553 K
посилання	4489 K на джерело обов'язкове
последвайте	332 K ни
последната	289 K ви безплатна статия	289 K безплатна статия
посоветовал	3806 K
посоветовала	3806 K
постановив	4553 K
постановил	3806 K
посъветва	335 K
посъветвал	335 K
посъветвали	335 K
потребовал	3806 K
потребовала	3806 K
почерпете	54 K ме
почерпи	54 K ме с кафе
почте	79 в K	79 на вашей K	3733 вашей K
почтовом	3733 вашем K ящике
почту	79 на K	3690 на вашу K	3690 вам на K	3733 вашу K
пошту	79 на K	79 на вашу K	4443 на вашу K
пошті	4482 вашій K
пощенска	246 вашата K кутия
пояснив	4553 K
пояснил	3806 K
пояснила	3806 K	4553 K
пояснював	4553 K
пояснювала	4553 K
пояснює	4553 K
поясняет	3806 K
правото	29 си запазва K
працювати	4490 допоможе нам K	4551 K далі
працюємо	4551 ми K
предишна	97 K версия на
предпочитаемые	3716 K источники
предпочитаемых	3716 K источников
предпочитан	257 K източник
предпочитани	257 K източници
предпочитаните	257 K източници	257 K си източници
предпочтительные	3716 K источники	3753 K источники
предпочтительный	3716 K источник
предпочтительных	3753 K источников
предупреди	335 K
предупредил	3806 K
предупреждава	335 K
предупреждает	3806 K
предыдущей	97 K версии текста
препечатването	280 K
препратете	49 K
препубликува	45 K
препубликуването	45 K
пригостіть	54 K мене кавою
призвал	3806 K
призвала	3806 K
призвали	3806 K
призна	335 K
признава	335 K
признавал	3806 K
признает	3806 K
признал	3806 K
признала	3806 K
признали	3804 нас K
призова	335 K
призовава	335 K
призовал	335 K
призоваха	335 K
призывал	3806 K
призывала	3806 K
призывали	3806 K
приложение	84 в нашето K	333 нашето K	3691 скачать K	3692 скачайте K	3692 установите K	3714 наше K	3714 мобильное K	3803 скачайте наше K	3803 скачайте K и
приложението	332 изтеглете K ни	332 изтеглете K на вестник
приложении	84 в нашем K	3691 открыть в K	3714 нашем K
приложения	3714 нашего K	3804 нашего K
прим	97 K. ред
примечание	97 K редакции
приоритетным	3716 K источником
присоединяйтесь	51 K	3803 K к нам	3803 K к нашему	3803 K к нашей	3803 K к нашим	3803 K к сообществу	3803 K к читателям	3803 K к тем
присъединете	51 K се	332 K се към нашия
присылаем	57 мы K вам	57 мы K
присылайте	3719 K нам	3719 K фото	3719 K видео	3719 K новости	3719 K свои	3719 K их нам	3803 K нам
пришлите	38 K нам	49 K друзьям	67 K нам	3719 K нам	3719 K фото	3719 K их нам	3803 K нам
пришлём	57 мы K вам
приєднуйтесь	51 K	4550 K до нас	4550 K до нашої	4550 K до нашого	4550 K до спільноти	4550 K до читачів
приєднуйтеся	51 K	4550 K до нас	4550 K до нашої	4550 K до нашого	4550 K до спільноти	4550 K до читачів
проверьте	3730 K себя	3733 K почту
проголосуйте	3745 K	4495 K
продовження	4487 реклама. K
продовжити	4440 щоб K читання	4490 допоможуть нам K
продовжувати	4551 K роботу
продолжаем	3804 мы K работать
продолжать	3740 помогут нам K	3804 K работу
продолжение	3737 реклама. K
продолжить	3686 чтобы K чтение	3740 помогут нам K	3740 поможет нам K	3804 K работу
продължава	278 K по-долу
продължете	243 K да четете
продължим	333 да K да работим
продължите	242 за да K да четете
произведен	3710 настоящий материал (информация) K	3755 материал K
произведён	3755 материал K
пройдите	3730 K тест
пройдіть	4479 K тест
променени	97 имената са K
пропускайте	290 не K
пропустите	3750 не K
пропустити	4500 не хочете K
пропустить	3750 не хотите K
пропустіть	4500 не K
просив	4553 K
просил	3806 K
просила	3806 K	4553 K
просили	3806 K	4553 K
просьба	3678 у нас к вам K	3678 у нас есть K
просять	4553 K
проучване	269 нашето K
прохання	4434 маємо до вас K	4434 невелике K
прочетете	243 за да K цялата
прочитать	3686 осталось K	3686 чтобы K статью
пріоритетне	4465 K джерело
пріоритетним	4465 K джерелом
публиковать	45 K у себя
пълния	275 K текст
първия	334 за K месец
първоначалната	97 K версия
підписатися	4442 K на розсилку
підписка	4554 K
підписку	4440 оформіть K	4482 дякуємо за K	4550 оформіть K
підписники	4498 лише K	4554 K
підписників	4440 тільки для K
підписуйтесь	4446 K на нас	4446 K на наш	4446 K на канал	4446 K на telegram	4550 K на
підписуйтеся	4446 K на наш	4446 K на канал
підписуючись	4482 K
підпишіться	4442 K на розсилку	4446 K на наш	4550 K на
підтримайте	4437 K нашу	4437 K незалежну	4437 K нас	4490 K	4550 K нас	4550 K нашу	4550 K незалежну	4550 K редакцію	4550 K автора	4550 K роботу	4550 K наш
підтримати	4550 K нас	4550 K нашу
підтримка	4438 ваша K	4550 ваша K допоможе
підтримки	4487 за K партнера	4551 спільноти K	4551 вашої K
підтримуйте	4550 K нас	4550 K нашу
підтримці	4490 завдяки вашій K	4490 завдяки K читачів	4551 вашій K
піти	4434 перш ніж K
""", 'р': """
работа	333 нашата K	3804 наша K
работаем	3804 мы K
работать	3740 помогут нам K	3740 поможет нам K	3804 K дальше
работу	3804 нашу K
радив	4553 K
радила	4553 K
радили	4553 K
радить	4553 K
разкажете	38 K ни	67 K ни
разрешение	253 без K е забранено
разрешения	3754 без K редакции
разчитаме	281 K на вашата	333 K на
расскажите	38 K нам	67 K нам	67 K свою историю	3803 K нам
рассказал	3806 K
рассказала	3806 K
рассказывать	3804 K правду
расследование	3804 наше K	3804 это K
расследования	3804 наши K
рассылка	3804 наша K	3807 K
рассылку	78 на K	78 нашу K	78 K	3689 нашу K	3689 K самых	3804 нашу K
регистрацията	273 с K си	273 благодарим за K
регистрируясь	3733 K
регулярний	4490 K внесок
редактор	261 е K	261 - K	261 , K	3720 - K	3720 , K	3790 K отдела	3790 K	4470 - K	4470 , K	4537 K
редакторка	4470 - K	4470 , K	4537 K
редакцией	39 нашей K	3719 связаться с K
редакции	97 поправка K	3754 без согласия K	3804 нашей K
редакцию	39 в нашу K	3719 напишите в K	3719 пишите в K
редакция	266 в нашата K	333 нашата K	3804 наша K
редакцията	38 свържете се с K	67 свържете се с K
редакцію	4468 напишіть у K	4468 пишіть у K
редакція	4551 наша K
редакцією	39 нашою K	4468 зв'язатися з K
редакції	43 письма до K	97 від K:	4468 пишіть до K	4503 без згоди K	4503 без дозволу K	4551 нашої K
рекламата	11 K	278 след K
реклами	11 K	70 без K	70 немає K	333 без K	4487 після K	4487 на правах K	4551 без K
рекламой	11 K
рекламы	11 K	70 без K	70 нет K	3737 после K	3737 на правах K	3804 без K
репортер	39 на нашия K	261 е K	261 - K	261 , K	3720 - K	3720 , K	3790 K	4470 - K	4470 , K	4537 K
репортери	39 на нашите K	333 нашите K
репортерка	4470 - K	4470 , K	4537 K
репортёр	3720 - K	3720 , K	3790 K
решил	3806 K
реєструючись	4482 K
робота	4551 наша K
роботу	4551 нашу K
розкажіть	38 K нам	67 K нам
розповів	4553 K
розповідати	4551 K правду
розповіла	4553 K
розсилка	4551 наша K	4554 K
розсилку	78 на K	78 нашу K	78 K	4442 нашу K	4442 щоденну K	4551 нашу K
розслідування	4551 наші K	4551 це K
рублей	3805 # K
рік	4552 на K
""", 'с': """
свободната	332 подкрепете K
свържете	38 K се с нас	67 K се с нас	259 K се с нашия	259 K се с нашата	259 K се с нас	259 K се с автора	332 K се с нас
свържи	38 K се с нас	67 K се с нас
свяжитесь	38 K с нами	3719 K с нами
связаться	3719 K с автором
седмично	17 веднъж K
сигнализирайте	259 K ни
сказав	4553 K
сказал	3806 K
сказала	3806 K	4553 K
скаржаться	4553 K
скаржився	4553 K
скаржилася	4553 K
скачайте	3691 K наше
скиньте	3803 K нам	3803 K донат
сколько	3803 скиньте K
скриньку	4482 вашу K
скриньці	4482 вашій K
следите	3696 K за нами
словам	3806 по K
словами	4553 за K
слушайте	291 K ни
слідкуйте	4446 K за нами
снимки	40 свои K	40 K и видео	40 вашите K	40 K или видео
советовал	3806 K
советовала	3806 K
советовали	3806 K
советует	3806 K
согласны	43 не K	43 K с автором
содержатся	97 K описания
содержимое	3722 внешнее K
содержит	97 K сцены
сообщение	3710 данное K (материал) создано	3755 K создано
сообщил	3806 K
сообщила	3806 K
сообщили	3806 K
сообщите	38 K нам	67 K нам	3719 K нам	3803 K нам
соучастником	3740 станьте K	3803 станьте K
спам	71 без K
спама	71 без K
спаму	71 без K
спецкор	3790 K
сповіщення	14 K	4444 увімкнути K	4444 увімкніть K
споделете	25 K	49 K я	67 K с нас	67 K своята
сподобався	4551 K текст	4551 K матеріал
сподобалась	4434 якщо вам K стаття
спонсором	80 станьте K
според	335 K
спрашивает	3806 K
спросил	3806 K
спросила	3806 K
співали	4553 K
співучасником	4550 станьте K
спільнота	4551 наша K
спільноти	4438 стань частиною K	4490 частиною K	4551 нашої K
станете	80 K член	332 K абонат	332 K член
станьте	51 K одним из них	3803 K нашим	4550 K нашим
статей	4497 до всіх K	4497 до усіх K
статии	288 до всички K
статия	256 хареса ли ви тази K	275 цялата K	333 тази K
статията	275 % от K
стаття	4551 ця K
статья	3804 эта K
статьям	3747 ко всем K
стверджує	4553 K
стежте	4446 K за нами
стигнали	256 щом сте K дотук
стороннего	3722 K сервиса
сторонним	3722 K сервисом
стороннього	4472 K сервісу
стороннім	4472 K сервісом
суммой	3805 любой K
сумму	3805 любую K
сутрин	17 всяка K
существуем	3804 мы K
существует	3740 K благодаря
събитие	266 нашето K
съветва	335 K
съветваше	335 K
съвместно	278 K с партньор
съгласен	43 не си K
съгласие	280 без писмено K
съгласни	43 не сте K
съдържание	9 това K	263 външно K	263 това K
съдържанието	280 използването на K	280 използване на K
съобщи	335 K
съобщил	335 K
съобщиха	335 K
""", 'т': """
тагнете	62 K ме
твърдеше	335 K
твърди	335 K
текста	97 первой версии K	97 ранней версии K
тексте	97 ранее в K
текстове	288 до всички K
тексту	97 першій версії K
телеграм	16 K	258 K	3696 наш K-канал	3696 в нашем K	3717 K	3717 K-канал	3717 K-канале	3751 пишите в K	3804 наш K	4446 наш K-канал	4466 K	4466 K-канал	4466 K-каналі
телеграме	16 K	3717 K
телеграмі	4466 K
телефон	97 K довіри
тест	3730 наш K	4479 наш K
тиждень	17 раз на K	4552 на K
требовал	3806 K
требовала	3806 K
требовали	3806 K
тръгнете	256 преди да си K
""", 'у': """
уведомления	14 K	3692 включите K	3692 включить K	3692 разрешить K
уверяет	3806 K
уверял	3806 K
уверяла	3806 K
увійдіть	24 K	4441 K, щоб
уговаривал	3806 K
уговаривала	3806 K
угостите	54 K меня кофе	54 K автора кофе
угостить	54 K меня кофе
уебинар	266 нашия K
уйдете	3678 прежде чем вы K
укажите	77 K свой e-mail	77 K почту
улюблених	4465 K джерел
улюблені	4465 K джерела
умовляв	4553 K
умоляваше	335 K
умолял	3806 K
умоляла	3806 K
умоляли	3806 K
утверждает	3806 K
уточнение	97 K:
уточнення	97 K:
уточнив	4553 K
уточнил	3806 K
уточнила	3806 K	4553 K
учасником	4550 станьте K
""", 'ф': """
фейсбук	16 K	258 K
фото	40 свои K	40 ваши K	40 свої K	40 ваші K
фотографии	40 K и видео
""", 'ц': """
цените	3804 K нашу
цитировании	3715 при K
цитування	4463 у разі K
цитуванні	4463 при K
""", 'ч': """
частиною	4550 станьте K
частковому	4489 повному або K
чашку	54 на K кофе
через	64 K vpn
четене	0 време за K
четете	291 K ни
читаете	3803 спасибо, что K
читай	4446 K нас
читайте	3696 K нас в	4446 K нас у	4446 K нас в
читання	0 час K	0 хв K
читателей	43 письма K	3730 опросе K	3740 благодаря поддержке K	3760 K	3804 наших K
читатели	36 наши K	36 нашите K	43 писма на K	296 K	333 нашите K	3678 дорогие K	3760 K	3804 наши K
читателите	296 K	333 с подкрепата на K	333 от K ни
читателям	18 благодаря K	36 нашим K	3760 K	3804 благодаря K
читати	4440 щоб K далі	4550 щоб K далі
читачам	18 завдяки K	4506 K
читачі	36 наші K	4506 K	4551 наші K
читачів	43 листи K	4506 K	4551 наших K
читаєте	4550 дякуємо, що K
чтение	0 на K
чтения	0 время K	0 мин K
""", 'щ': """
щомісяця	4552 K
щомісячний	4490 K внесок
щомісячно	4552 K
щоранку	17 K
щотижневу	4442 K розсилку
""", 'э': """
электронной	3733 адрес K почты
электронную	3733 K почту
""", 'я': """
яжіться	38 зв'K з нами	4468 зв'K з нами
язкові	21 обов'K поля	4453 обов'K поля
якщо	4434 K ви вже тут
""", 'і': """
із	4549 # K #
інтелектом	4492 штучним K
інтелекту	4492 за допомогою штучного K
""", 'א': """
אדבלוק	2104 K
אומר	2141 K
אומרת	2141 K
אותה	49 שלחו K	49 שתפו K
אותו	49 שלחו K
אותנו	62 תייגו K	67 שתפו K
אחרינו	2027 עקבו K	2138 עקבו K
איתנו	38 צרו K קשר	38 צרו קשר K	38 דברו K	67 צרו K קשר	67 צרו קשר K	67 דברו K
אליכם	57 נשלח K
אלינו	38 פנו K	67 פנו K
אלקטרוני	2024 דואר K
אמר	2141 K
אמרה	2141 K
אמרו	2141 K
אתכם	2069 רק K
""", 'ב': """
באפליקציה	84 K שלנו
בדוי	97 שם K
בדויים	97 שמות K
בוקר	17 מדי K
בחודש	2140 K
ביקש	2141 K
ביקשה	2141 K
במייל	2068 K שלכם
בסרטון	2054 לצפות K זה
בעוגיות	2033 שימוש K
בעיתונות	2069 לתמוך K
בעלי	2110 בלי K הון	2110 ללא K הון
בקובצי	2032 משתמש K
בשבוע	17 פעם K	2140 K
בתגובות	85 K
בתוכן	2082 לעשות שימוש K
""", 'ד': """
דווחו	2138 K לנו
דיוור	2068 קבלת K
""", 'ה': """
האימייל	21 K לא יוצג	60 K לא יוצג
האפליקציה	2028 הורידו את K	2139 K
הבהרה	97 K:
הגיב	97 לא K
הדיגיטלי	63 העוזר K
הדפדפן	10 K שלך
ההתראות	14 K
הודיע	2141 K
הודיעה	2141 K
הוואטסאפ	2028 לקבוצת K
הווטסאפ	2028 לקבוצת K
הווירטואלי	63 העוזר K
הוסיף	2141 K
הוסיפה	2141 K
הזהיר	2141 K
הזכויות	2042 כל K שמורות
הזמינו	54 K אותי לקפה
החובה	21 שדות K
החוג	2052 הוא ראש K	2052 היא ראש K
החינמיות	2085 הכתבות K
הטלגרם	2028 לערוץ K
הטקסט	2055 K
היום	2138 תרמו K
הירשמו	2138 K לקבלת
הכותב	2082 על דעת K
הכתבה	45 לפרסם את K	2019 להמשך קריאת K	2055 K	2139 K הזאת
המדור	2050 הוא עורך K	2050 היא עורכת K
המובעות	2082 הדעות K במאמר	2082 הדעות K בטור	2082 הדעות K בכתבה
המועדף	2045 למקור K	2045 כמקור K
המייל	2023 לתיבת K	2024 כתובת K
המערכת	97 הערת K
המקורית	97 בגרסה K של
הניוזלטר	2024 K היומי	2068 K השבועי של	2068 K שלנו	2139 K
הסביר	2141 K
הסיכום	2055 K
העבירו	49 K אותה	49 K הלאה
העיקריות	2055 הנקודות K
העיתונות	2139 K העצמאית
הפרטיות	2033 מדיניות K
הפרסומות	2104 חוסם K	2106 את חוסם K	2106 חוסם K
הפרסומים	2104 חוסם K
הפרסומת	11 K
הצביעו	2138 K בסקר
הצטרפו	51 K אליהם	51 K אלינו	2028 K לערוץ	2138 K אלינו
הקודמת	97 בגרסה K של
הקוראים	18 בזכות K
השאירו	77 K כתובת מייל	77 K מייל
השימוש	2033 תנאי K
השמות	97 K שונו
התגובות	2065 K
התחברו	24 K
התמונות	40 את K שלכם
התמיכה	2069 בזכות K שלכם
התראות	14 K
התרגום	2055 K
התרומה	2138 K שלכם
""", 'ו': """
ובטוויטר	2027 בפייסבוק K
ווידאו	40 תמונות K
וסרטונים	40 תמונות K
ותלוי	2069 K בכם
ותלויה	2069 K בכם
""", 'ז': """
זקוקה	2138 K לכם
""", 'ח': """
חברת	2052 היא K סגל
חודשית	2138 תרומה K
חוקר	2052 הוא K ב
חוקרת	2052 היא K ב
חיצוני	2054 תוכן K	2054 תוכן ממקור K
""", 'ט': """
טען	2141 K
""", 'י': """
יכולים	50 מנויים K
ישירות	2068 K למייל	2068 K לתיבת
""", 'כ': """
כמנויים	50 K	80 הצטרפו K	2019 הצטרפו K
כתב	2141 K
כתבה	2055 K זו	2139 K זו	2141 K
כתבו	38 K לנו	67 K לנו	2138 K לנו
כתבות	2085 K חינם
כתבי	38 K לנו	67 K לנו
כתבת	2050 היא K
כתובת	77 הזינו K מייל	2024 K דוא"ל
""", 'ל': """
לדברי	2141 K
להגיב	6 כדי K	2065 K
להמשיך	2019 כדי K לקרוא	2069 עזרו לנו K
להעתיק	2042 אין K	2082 לשכפל, K
לחודש	2140 K
לחוק	2082 סעיף #א K
לחצו	2138 K כאן
לידיעון	2138 הירשמו K
לכתבים	39 K שלנו
לכתבת	39 K שלנו
למייל	79 K שלכם
למנויים	80 היו K	2021 K בלבד
למערכת	39 K שלנו	43 מכתבים K
לניוזלטר	78 K	78 K שלנו	2023 הירשמו K	2023 הרשמה K	2023 K שלנו	2068 בהצלחה K	2138 הירשמו K
לעזרתכם	2138 אנחנו זקוקים K
לענייני	2050 הוא כתב K	2050 היא כתבת K
לפרסם	45 K כתבה זו	45 K מחדש
לצפייה	2054 K בתוכן
לקבוצת	2028 הצטרפו K
לקריאה	2085 כתבות K
לקריאת	20 K הכתבה
לשנה	2140 K
לתומכים	2069 הצטרפו K
""", 'מ': """
מאמרים	15 K חינם	2085 K חינם
מודעות	2106 בחוסם K	2106 חוסם K
מועדף	2045 מקור K	2045 כמקור K	2123 מקור K	2123 כמקור K
מחקר	2052 הוא עמית K
מינוי	2019 רכשו K	2138 רכשו K	2142 K
מנוי	2019 כבר K
מנויים	2142 K
מניות	2110 בלי בעלי K	2110 ללא בעלי K
מסכימים	43 לא K	43 K?	2068 בהרשמה אתם K
מסר	2141 K
מסרבים	97 K להגיב
מראה	64 אתר K
מרצה	2052 הוא K	2052 היא K
""", 'נ': """
ניוזלטר	2068 K שבועי	2142 K
נשלח	57 K לכם
""", 'ס': """
סגל	2052 הוא חבר K
סופר	2052 הוא K ו
סופרת	2052 היא K ו
סיכום	2055 K
סיפר	2141 K
סיפרה	2141 K
סעיף	2082 K #א
ספאם	71 בלי K	71 ללא K
ספרו	38 K לנו	67 K לנו	2138 K לנו
סרטונים	40 תמונות או K
""", 'ע': """
עדכונים	2068 לקבלת K במייל
עודכנה	97 הכתבה K	97 הידיעה K
עיתונאי	2050 הוא K	2052 הוא K
עיתונאית	2050 היא K	2052 היא K
עיתונות	2069 לעשות K	2139 K עצמאית
עכשיו	2138 תרמו K
עלולים	97 K להיות קשים
עמיתת	2052 היא K מחקר
עמלה	2081 נקבל K	2081 לקבל K
ער	97 K״ן
""", 'פ': """
פרופסור	2052 הוא K	2052 היא K
פרסום	45 K מחדש
פרסומות	70 בלי K	70 ללא K	2104 חוסם K	2106 בחוסם K	2106 חוסם K	2106 חוסמי K	2139 ללא K
פרסומת	11 K
פרשן	2050 הוא K
פרשנית	2050 היא K
""", 'צ': """
ציין	2141 K
""", 'ק': """
קודמת	97 בגרסה K של
קוראי	2139 K
קרא	2141 K
קריאה	0 זמן K
""", 'ר': """
ראשון	2140 חודש K
""", 'ש': """
שאלו	2055 K את
שולחים	57 אנחנו K לכם
שיווקי	2068 לקבל תוכן K
שלחו	38 K לנו	67 K לנו	2138 K לנו
שלנו	39 לכתב K	2139 K
שנקבל	2081 K עמלה
שקראתם	2138 תודה K
שתפו	25 K
""", 'ת': """
תגובה	97 לא נמסרה K
תגובות	2065 K
תוכן	9 K זה	2054 הצגת K
תיאורים	97 כוללת K	97 מכילה K
תייגו	62 K אותי
תיקון	97 K:
תלוי	2069 K בכם
תלויה	2069 K בכם
תמיכתכם	2138 K
תמכו	2138 K בנו
תקציר	2055 K
תרומה	2142 K
תרומות	2142 K
""", 'ا': """
اخبارنا	236 K
اخبرنا	38 K	67 K
اخبرونا	38 K	67 K
ادامه	1663 K مطلب	1663 K خبر	1713 براي K مطلب
ادبلاك	1690 K
ادبلاكر	1692 K
ادعمنا	235 K
ادعموا	235 K
اذنكم	123 نطلب K قبل
ارتباط	123 قد تتضمن ملفات K
ارسال	6 براي K نظر	1632 براي ما K كنيد
ارسله	49 K الي
ارسلها	38 K الينا	67 K الينا
اسبوعيا	237 K
استخدام	133 يمنع اعادة K
استطلاع	235 صوت في K
استطلاعنا	236 K
استفاده	1615 از كوكي K ميكنيم	1615 از كوكيها K ميكنيم	1616 شرايط K	1628 K از مطالب اين سايت	1628 K از مطالب سايت
استمرار	235 ساهم في K	235 ساهموا في K
اسپم	71 بدون K
اشار	238 K
اشارة	62 ضع K الي
اشارت	238 K
اشتراك	166 لديك K	239 K	1656 K تهيه كنيد	1713 K تهيه كنيد	1717 K
اشتراكك	163 تم K
اشترك	80 K	102 K الان	235 K الان
اشتركوا	80 K	235 K
اصحابها	161 تعبر عن راي K	161 عن راي K
اصلاحيه	97 K
اضاف	238 K
اضافت	238 K
اضغط	235 K هنا
اطلاع	1632 به ما K دهيد
اعادة	45 K نشر	133 يمنع K نشر
اعجبك	236 K هذا
اعلام	1716 K كرد
اعلانات	70 بلا K	70 بدون K	70 لا K	199 مانع K	199 حاجب K	200 مانع K	200 حاجب K
اعلانها	14 K	1689 K را دريافت
اعلانهاي	1689 K خبري
اعلن	238 K
اعلنت	238 K
اعملوا	62 K تاغ
افاد	238 K
افادت	238 K
افزود	1716 K
افزونه	1692 K مسدود
اكتب	235 K لنا
اكتبوا	38 K الينا	67 K الينا	235 K لنا
اكد	238 K
اكدت	238 K
الاخبارية	108 النشرة K
الارتباط	119 ملفات تعريف K
الاسبوع	17 مرة في K
الاستخدام	119 شروط K
الاسماء	97 تم تغيير K
الاشعارات	14 K	109 فعل K	110 تفعيل K
الاعلان	11 K
الاعلانات	125 حاجب K	125 مانع K	199 مانع K	199 حاجب K	199 اداة حظر K	200 مانع K	200 حاجب K	200 اداة حجب K
الافتراضي	63 مساعدنا K	63 المساعد K
الالزامية	21 الحقول K
الالكتروني	60 بريدك K لن يظهر	107 بريدك K	108 البريد K
الان	235 تبرع K	235 سجل K
الاول	237 الشهر K
الاولي	97 النسخة K من
البديل	64 موقعنا K	64 الموقع K
البريدية	78 النشرة K	107 نشرتنا K	108 النشرة K	239 النشرة K
التحرير	39 فريق K لدينا
التطبيق	109 حمل K	109 نزل K	110 تحميل K
التعليق	97 رفضت K	160 شروط K	160 سياسة K
التعليقات	85 في K
التقرير	20 لقراءة K	236 هذا K
الخارجية	148 محتوي المواقع K
الخبر	97 تم تحديث هذا K
الخصوصية	119 سياسة K
الدخول	24 سجل K	102 سجل K او	102 سجل K الان	102 سجل K الي حسابك	235 سجل K او
الشهر	237 في K
الصفحة	123 تحتوي هذه K علي محتوي من
الغاء	21 K الرد
الفيديو	40 الصور ومقاطع K
القراء	18 بفضل K	43 بريد K	164 نعتمد علي دعم K
القراءة	0 مدة K	0 وقت K	102 لمتابعة K	166 لمواصلة K
الكاتب	161 يعبر عن راي K
الكوكيز	119 K
المادة	236 هذه K
المجانية	15 المقالات K	177 من المقالات K	177 مقالاتك K	177 المقالات K
المحتوي	9 هذا K	102 هذا K متاح
المحرر	97 ملاحظة K
المراة	64 نسخة K
المساعد	63 K الذكي
المستقلة	236 الصحافة K
المفضل	138 مصدرك K	138 مصدركم K	138 المصدر K لديك
المفضلة	138 مصادرك K	138 مصادركم K
المقال	20 لقراءة K	97 تم تحديث هذا K	102 لقراءة K كاملا	123 يحتوي هذا K علي محتوي من	166 لقراءة هذا K	236 هذا K
النشر	133 يمنع اعادة K
النشرة	107 اشترك في K
اليك	57 نرسل K
اليكم	57 نرسل K
الينا	38 اكتب K	67 اكتب K	235 انضم K
اليهم	51 انضم K
انتاج	133 يمنع اعادة K
انستغرام	235 تابعنا علي K
انضموا	51 K اليهم
انقر	235 K هنا
اوضح	238 K
اوضحت	238 K
اول	1715 ماه K
اوليه	97 نسخه K اين
ايميل	1609 K خود را	1609 به K شما	1610 ادرس K	1610 نشاني K	1652 در K خود	1713 K خود را وارد كنيد
ايميلتان	1652 به K
اينجا	1662 K كليك كنيد	1713 K كليك كنيد
اينستاگرام	1613 در K دنبال
اينه	64 K
اپ	1651 K
اپليكيشن	1651 K	1713 K ما را	1713 K را دانلود كنيد	1713 K را نصب كنيد	1714 K ما
اگهي	11 K	70 بدون K
""", 'ب': """
باحث	143 K
باحثة	143 K
بارگذاري	1619 K شود
بازتابدهنده	1669 الزاما K	1669 لزوما K	1669 K ديدگاه
بازنشر	45 K
باشيد	1632 با ما در تماس K
بالضرورة	161 لا تعبر K عن	161 لا يعبر K عن	161 لا تعكس K	161 لا يعكس K	161 لا تمثل K	161 لا يمثل K
ببينيد	1645 را K
بحسب	238 K
بخوانيد	1630 K
بدهيد	38 به ما پيام K	67 به ما پيام K
بديل	64 رابط K
براي	1714 K ما
بريدك	60 لن يظهر K	77 اترك K	77 ادخل K	79 في K	107 الي K	163 في K	163 علي K	163 سجل K	163 اضف K
بريدكم	77 اتركوا K	163 في K
بشنويد	1645 K
بعرض	148 هل تسمح K
بفرستيد	38 براي ما K	67 براي ما K	1632 براي ما K
بفضلكم	236 K
بنويسيد	38 براي ما K	67 براي ما K	1632 براي ما K	1713 براي ما K
بهروز	97 اين خبر K	97 اين گزارش K
بپيونديد	51 به انها K	51 به جمعشان K	1630 K	1642 به تيم ما K	1713 K
بگذاريد	38 با ما در ميان K	67 با ما در ميان K	1632 با ما در ميان K	1713 با ما در ميان K
بگوييد	38 به ما K	67 به ما K
بگيريد	38 با ما تماس K	67 با ما تماس K	1632 با ما تماس K
""", 'ت': """
تؤكد	238 K
تابعة	74 روابط K
تابعنا	115 K علي	115 K عبر	235 K علي تويتر	235 K علي غوغل	235 K علي جوجل
تابعوا	114 K اخبار
تابعونا	114 K علي	114 K عبر	235 K علي
تاكيد	1716 K كرد
تبرع	239 K
تبرعات	239 K
تبرعك	235 K
تبرعكم	235 K
تبرعوا	90 K بما	235 K الان
تبليغ	1690 ضد K
تبليغات	70 بدون K	1690 مسدود كننده K	1692 مسدود كننده K
تجربتك	67 K معنا
تجربه	67 K خود را با ما
تحريريه	39 K ما
تحقيقاتنا	236 K
ترجيحي	1631 منبع K	1631 منابع K	1708 منابع K	1708 منبع K
ترد	97 لم K
تستطيع	164 تبرع بما K	164 ساهم بما K
تصحيح	97 K:
تطبيق	235 حمل K	235 حملوا K
تطبيقنا	84 في K	84 عبر K	236 K
تعبر	161 لا K عن راي	161 K فقط عن راي
تعديل	97 تم K هذا
تعليقا	160 لتضيف K
تغيير	97 نامها K
تفاصيل	97 يتضمن K	97 يحتوي علي K
تفعيل	118 K جافا
تفوت	235 لا K
تفوتوا	235 لا K
تقاريرنا	236 K
تقول	238 K
تلغرام	235 تابعنا علي K
تلگرام	1613 ما را در K	1613 در K دنبال	1613 كانال K ما	1632 با ما در K
تماشا	1645 K كنيد
تمامي	1629 K حقوق
تمثل	161 لا K راي
تنويه	97 K:
تواصل	38 K معنا
تواصلوا	38 K معنا	235 K معنا
توافق	43 هل K
توافقنا	43 لا K
توزيع	133 يمنع اعادة K
توصيف	97 حاوي K
توضيح	97 K:	1716 K داد
تيم	1714 K ما
""", 'ج': """
جافاسكريبت	193 K
جاوااسكريپت	1615 K را فعال
جزئيات	97 حاوي K
""", 'ح': """
حذر	238 K
حذرت	238 K
حساب	102 هل لديك K
حقوق	1629 كليه K	1629 همه K	1629 تمام K
حمايت	1653 K مالي خود	1654 به K شما نياز	1654 با K شما	1655 K كنيد	1713 از ما K كنيد	1713 K شما
""", 'خ': """
خارجي	148 محتوي K
خبر	4 اين K	1714 اين K
خبرنامه	1609 K ما	1609 اشتراك K	1610 در K	1652 K روزانه	1652 K هفتگي	1714 K ما	1714 K	1717 K
خبرنگار	39 K ما	1632 K ما را	1637 K
خبرنگاران	39 K ما	1714 K ما
خبرها	1689 اعلان K
خبرهاي	1689 اعلان K فوري
خصوصي	1616 سياست حريم K
خواست	1716 K
خواستند	1716 K
خواندن	1656 براي ادامه K
خوانندگان	18 با كمك K	43 نامههاي K	1654 به K خود تكيه	1714 K ما
خواهد	1648 منتشر K شد
خواهند	1648 منتشر K شد
""", 'د': """
داده	1619 نشان K شود
داستان	67 K خود را براي ما
دانشگاه	1637 استاد K
دريافت	1689 K اعلان	1689 خبرهاي فوري را K
دستيار	63 K مجازي
دعا	238 K
دعت	238 K
دعمك	235 K
دعمكم	164 نعتمد علي K	164 تعتمد علي K	164 نحتاج الي K	235 K
دنبال	1613 ما را K كنيد	1630 K كنيد	1630 K كنيم	1713 K كنيد
دهيد	38 به ما پيام K	67 به ما پيام K	1632 به ما خبر K	1645 گوش K	1659 هديه K	1713 خبر K
دوستان	49 براي K خود
دوستانتان	49 براي K	49 با K
ديدگاه	1648 نوشتن K	1648 ارسال K	1648 بيانگر K	1669 لزوما K
""", 'ذ': """
ذكر	238 K
ذكرت	238 K
""", 'ر': """
راسلنا	38 K	67 K	235 K
راسلونا	38 K	67 K	235 K
رايگان	1642 وبينار K ما	1656 اشتراك K	1670 مقاله K	1670 مطلب K	1670 مطالعه K	1713 K ثبت نام كنيد
روبوت	226 لست K
روبوتا	226 انا لست K
روزنامه	1669 ديدگاه K
روزنامهنگار	1637 K
روزنامهنگاري	1714 K مستقل
""", 'س': """
سابقة	97 نسخة K من هذا	97 نسخة K من هذه
سالانه	1715 K
ساهم	90 K بما	235 K في دعم
ساهموا	90 K بما	235 K في دعم
سايت	1714 K ما
سايتهاي	1639 محتواي K ديگر
سكريبت	193 جافا K
سنويا	237 K
""", 'ش': """
شارك	25 K
شاركنا	38 K قصتك	67 K قصتك	235 K برايك
شاركه	25 K	49 K مع
شاركونا	67 K قصتكم	235 K
شهريا	237 K
شويد	24 وارد K	1630 عضو K	1630 K	1713 عضو K
""", 'ص': """
صباح	17 كل K
صبحگاهي	1652 خبرنامه K
صحافتنا	236 K
صحافي	143 K
صحافية	143 K
صحافيينا	39 K
صحفي	143 K
صحفية	143 K
صحفيينا	39 K	236 K
صرح	238 K
صرحت	238 K
صوركم	40 K
""", 'ض': """
ضدتبليغ	1692 K
""", 'ط': """
طالب	238 K
طالبت	238 K
طلب	238 K
طلبت	238 K
""", 'ع': """
علاقه	1631 منبع مورد K
عملنا	236 K
عمولة	175 قد نحصل علي K	175 نحصل علي K
عنوان	21 لن يتم نشر K
""", 'غ': """
غيرفعال	1692 لطفا ان را K كنيد
""", 'ف': """
فارسله	49 K
فرصتهاي	1642 K شغلي در
فريقنا	236 K
فشاركه	49 K
فنجان	54 ادعني الي K قهوة
فيسبوك	16 K	235 تابعنا علي K
فيلترشكن	64 K
فيلم	40 عكس و K
فينگليش	1648 K	1649 حروف لاتين (K)
""", 'ق': """
قال	238 K
قالت	238 K
قالوا	238 K
قبلي	97 نسخه K اين
قراءنا	236 K
قرائنا	164 نعتمد علي K	164 ونعتمد علي K	236 K
قناتنا	114 K علي	114 انضم الي K	236 K
""", 'ك': """
كاتب	143 K
كاتبة	143 K
كاتبه	161 يعبر عن راي K
كاتبها	161 تعبر عن راي K
كار	1714 K ما
كاربري	1656 حساب K خود شويد	1713 حساب K خود شويد
كانال	1613 به K ما	1630 K ما	1714 K ما
كتب	238 K
كتبت	238 K
كردهايد	1656 ثبت نام K	1656 ثبتنام K
كمصدر	138 K مفضل	219 K مفضل
كميسيون	1667 K دريافت كنيم	1667 K دريافت ميكنيم
كنيد	62 منو تگ K	62 من را تگ K	62 تگ K	1642 ديدن K	1645 گوش K	1659 هديه K	1662 روي لينك كليك K	1662 كليك K	1692 لطفا ان را غير فعال K	1713 به ما كمك K	1713 روي لينك كليك K	1713 همين حالا ثبت نام K
كوكي	1616 از K
كوكيها	1616 K
""", 'ل': """
لניוזלטר	78 K
لاتين	1648 حروف K	1649 حروف K
لاشتراكك	163 K في
لاشتراككم	163 K في
لاضافة	6 K تعليق	160 K تعليق
لزوما	1669 K نظر
لقراءة	102 سجل الدخول K	166 K بقية	235 سجل الدخول K
لقراءتكم	235 شكرا K
لكتابة	160 K تعليق
للاطلاع	166 K علي المقال كاملا
للتعليق	6 K	160 K علي الخبر
للقراءة	0 دقائق K	102 سجل الدخول K
للمتابعة	102 سجل الدخول K
للمشتركين	50 يمكن K	105 K فقط	166 حصري K	166 متاح K
لمتابعة	102 سجل الدخول K	166 K قراءة	200 ايقافه K	235 سجل الدخول K
لمشتركي	166 حصري K
لمواصلة	166 K قراءة	200 ايقافه K التصفح	200 تعطيله K التصفح
""", 'م': """
ما	1714 به K
مالكين	205 بلا K
مالي	1654 كمك K شما	1713 كمك K شما	1717 كمك K
ماه	1715 در K
ماهانه	1715 K
متجرنا	236 K
متصفحك	10 K
مجانا	235 سجل K
مجانيا	177 مقالا K
مجانية	177 مقالات K
محتوا	9 اين K
محتواي	1639 K خارجي	1639 اجازه ميدهيد K
محتوايي	1639 حاوي K از
محتوي	148 K من طرف ثالث
محفوظ	1628 حقوق K است
محفوظة	133 جميع الحقوق K	133 حقوق النشر K
مراسل	143 K
مراسلة	143 K
مراسلنا	39 K	236 K
مراسلينا	39 K	236 K
مرره	49 K الي
مرورگر	10 K شما
مزعجة	71 بلا رسائل K	97 قد تكون K
مساعدنا	63 K الذكي
مساهمتك	164 نحتاج الي K	164 الي K
مساهمتكم	164 نحتاج الي K
مساهمين	205 بلا K	205 ولا K
مستعار	97 اسم K	97 نام K
مستعارة	97 اسماء K
مستقل	1714 رسانه K
مستقلة	236 صحافة K
مسدودكننده	1690 K تبليغات	1692 K تبليغات
مشترك	166 هل انت K	1656 K شويد	1713 K شويد
مشتركا	50 بصفتك K
مشتركان	1656 ويژه K است
مصنوعي	1640 هوش K
مطالعه	0 دقت K	0 زمان K
مطلب	4 اين K	1714 اين K
معنا	235 ساهم K
مفضل	219 مصدر K
مفضلا	219 مصدرا K
مقالاتنا	164 لا نضع K	236 K
مقاله	1663 ادامه K
ملاك	205 بلا K
منبع	1668 ذكر K
منتخب	1631 منبع K
منشن	62 K لي
منصتنا	236 K
مهمانم	54 قهوه K
موافقتك	148 نطلب K
موافقتكم	123 K مطلوبة قبل	123 نطلب K قبل
موبايل	1651 برنامه K
موردنياز	21 بخشهاي K
موفقيت	1652 عضويت شما با K	1652 ثبت نام شما با K
موقعنا	236 K
ميتوانند	50 مشتركان K
ميخواهيم	1639 از شما اجازه K
ميدهد	1648 نظر K
ميفرستيم	57 برايتان K	57 براي شما K
ميگفت	1716 K
ميگويد	1716 K
ميگيريم	1667 كميسيون K
""", 'ن': """
ناشد	238 K
ناشدت	238 K
نتقاضي	175 K عمولة	175 قد K عمولة
نحتاج	164 K الي دعمك
نخواهد	22 منتشر K شد	1648 منتشر K شد
نخواهند	1648 منتشر K شد
نداد	97 پاسخ K
ندهيد	1713 از دست K
نرسل	57 K لك	57 K لكم
نرمافزار	1651 K موبايل
نستخدم	118 K ملفات
نشرتنا	78 K	107 اشترك في K	236 K
نظر	6 ثبت K
نظرسنجي	1713 در K ما	1714 K ما
نمايش	1619 K داده شود
نميشود	60 ايميل شما نمايش داده K	1648 منتشر K
نوشت	1716 K
نويسنده	1632 ايميل K	1637 K
نياز	1654 به كمك شما K
نيستيد	43 موافق K
""", 'ه': """
هستيد	1656 مشترك K
هماكنون	1713 K ثبت نام كنيد
همايش	1642 بليت K
هوشمند	63 دستيار K
""", 'و': """
وابسته	1654 به حمايت شما K
واتساب	235 تابعنا علي K
واحدا	51 كن K منهم
واشار	238 K
واشارت	238 K
واضاف	238 K
واضافت	238 K
واعلن	238 K
واعلنت	238 K
وافاد	238 K
وافادت	238 K
واكد	238 K
واكدت	238 K
واوضح	238 K
واوضحت	238 K
وبحسب	238 K
وبينار	1642 K ما	1642 در K
وتؤكد	238 K
وتري	238 K
وتضيف	238 K
وتقول	238 K
وحذر	238 K
وحذرت	238 K
ودعا	238 K
ودعت	238 K
وذكر	238 K
وذكرت	238 K
وصرح	238 K
وصرحت	238 K
وطالب	238 K
وطالبت	238 K
وفقا	238 K
وفيديو	40 صور K
وقال	238 K
وقالت	238 K
وقالوا	238 K
وكتب	238 K
وكتبت	238 K
ومحلل	143 كاتب K
ومقاطع	40 صورك K	40 صوركم K	40 صور K فيديو
ونعتمد	164 K علي دعمكم
ووفقا	238 K
ويؤكد	238 K
ويدئو	40 עكس و K
ويديو	40 عكسها و K	40 عكس و K	1639 ديدن اين K
ويري	238 K
ويضيف	238 K
ويقول	238 K
ويقولون	238 K
""", 'ي': """
يؤكد	238 K
يرد	97 لم K
يقول	238 K
يقولون	238 K
يوتيوب	16 K	235 تابعنا علي K
""", 'پ': """
پيام	38 به ما K	67 به ما K
پيشين	97 نسخه K اين
پژوهشگر	1637 K
""", 'گ': """
گزارش	1714 اين K
گزارشهاي	1714 K ما
گفت	1716 K
گفتند	1716 K
گفته	1716 K است	1716 به K
""", 'अ': """
अनुभव	67 अपना K हमें	2166 का K रखने
अनुवाद	2168 K
अनुसार	2228 के K
अपडेट	97 लेख को K किया	97 खबर को K किया
अपनी	2173 K राय दें
अपील	2228 K की
अलर्ट	2175 K पाने के लिए
असहमत	43 K हैं
असिस्टेंट	63 वर्चुअल K	63 एआई K
""", 'आ': """
आपका	2225 K दान
आपको	57 हम K
आर्टिकल	2187 फ्री K	2187 मुफ्त K
आर्थिक	2177 K सहयोग दें	2177 K सहयोग करें	2225 K मदद दें
आवश्यक	21 K फील्ड
""", 'इ': """
इंस्टॉल	2147 ऐप K करें	2175 K करें
इनबॉक्स	2146 आपके K	2176 अपने K में
""", 'उ': """
उपयोग	2152 कुकीज का K	2152 कुकी का K
""", 'ए': """
एजेंसी	2186 K की फीड
एडिटर	2166 सब K हैं	2166 सब-K हैं
""", 'ऐ': """
ऐडब्लॉकर	2204 K
""", 'क': """
कमीशन	2185 हमें K मिल	2185 K मिल सकता है
कमेंट	2173 अपनी राय K	2174 K करने के लिए	2174 K में अपनी राय	2174 K हटा	2174 K करने वाले
करके	2176 साइन अप K आप
करें	62 मुझे टैग K	62 हमें टैग K	2146 ईमेल दर्ज K	2149 फॉलो K	2161 जॉइन K	2161 लाइक K	2164 हमें ईमेल K	2171 टिकट बुक K	2173 पोल में वोट K	2176 साइन अप K	2180 शेयर K	2180 साझा K	2180 सेव K	2225 फॉलो K	2225 लॉग इन K	2225 साइन अप K
कहती	2228 K
कहते	2228 K
कहा	2228 K
कहानी	67 अपनी K हमें
कीजिए	2225 मदद K
कॉपी	2180 लिंक K हो गया
कॉपीराइट	2160 K
क्लिक	2161 K करें	2225 यहां K करें	2225 लिंक पर K करें
""", 'ख': """
खबर	4 इस K	4 यह K	2226 इस K	2226 यह K
खबरें	2182 और K पढने के लिए	2187 मुफ्त K
खबरों	2182 अन्य K के लिए	2182 ताजा K के लिए	2182 की K के लिए
खरीदें	2171 यहां से K
खेलें	2173 क्विज K और
""", 'ग': """
गिफ्ट	2180 K करें
गोपनीयता	2152 K नीति
""", 'ज': """
जनरेट	2186 ऑटो-K
जरूर	2164 हमें K दें
जावास्क्रिप्ट	2152 K
जुडने	2162 K के लिए
जुडिए	51 आप भी K	2225 K
जुडें	51 आप भी K	2149 चैनल से K	2161 K	2171 हमारी टीम से K	2225 हमसे K
ज्वाइन	2161 K करें
""", 'ट': """
टिप्पणियों	2174 K के लिए
टिप्पणी	97 K करने से इनकार	2174 K करने के लिए	2174 K पोस्ट करने के लिए
""", 'ड': """
डाउनलोड	2147 ऐप K करें	2175 K करें	2175 K कीजिए	2225 ऐप K करें	2225 ऐप K कीजिए
""", 'त': """
तस्वीरें	40 K और वीडियो	40 अपनी K
""", 'द': """
दान	2229 K
दिखाया	60 ईमेल नहीं K
दिया	97 पर जवाब नहीं K
दें	2225 राय K
देखें	2225 यहां K
दोस्तों	49 K को भेजें	49 K के साथ
""", 'ध': """
धारा	55 K #g	55 K # जी
""", 'न': """
निजता	2152 K नीति
निर्भर	2177 आपके सहयोग पर K
नोटिफिकेशन	14 K	2147 K चालू करें	2175 K ऑन करें	2175 K ऑन कर लें
नौकरी	2171 K के अवसर
न्यूज	2150 गूगल K पर
न्यूजरूम	39 हमारे K
न्यूजलेटर	2146 हमारे K	2146 हमारा K	2146 हमारा साप्ताहिक K	2146 K के लिए	2226 हमारे K	2229 K
""", 'प': """
पढने	0 K का समय	2178 K के लिए
पढें	0 मिनट में K	2147 ऐप में K	2225 पूरी खबर K
पत्रकार	2226 हमारे K
पत्रकारिता	2166 K में सक्रिय हैं	2226 हमारी K	2226 स्वतंत्र K
पसंदीदा	2163 K सोर्स	2163 K स्रोत	2163 K न्यूज सोर्स	2220 K स्रोत	2220 K सोर्स
पाठकों	18 K के सहयोग	2177 K के सहयोग से चलते
पाने	2176 ईमेल पर K के लिए
पुनःप्रकाशित	45 K
पुनर्प्रकाशन	2186 K वर्जित
पुनर्प्रकाशित	45 K
पूछा	2228 K
पूछें	2168 K
पूरी	2178 बनकर K खबर
पॉडकास्ट	2172 K सुनें	2172 K सुनने के लिए	2226 हमारा K
प्रकाशित	21 ईमेल पता K	45 पुनः K
प्रति	2227 K माह	2227 K वर्ष
प्रतिक्रिया	2173 अपनी K
प्रिफर्ड	2163 K सोर्स
""", 'ब': """
बताइए	38 हमें K	67 हमें K
बताएं	38 हमें K	67 हमें K	2164 हमें K	2164 कमेंट करके K	2225 हमें K	2225 राय K
बताते	2228 K
बताया	2228 K
बदल	97 नाम K
बाहरी	2167 K साइट
बिंदु	2168 मुख्य K
बॉक्स	2174 कमेंट K में
बोला	2228 K
बोले	2228 K
ब्राउजर	10 आपका K
ब्लॉकर	2204 ऐड K	2204 एड K
""", 'भ': """
भेजें	38 हमें K	49 आगे K	49 किसी को K	67 हमें K	2164 हमें K	2225 हमें K	2225 खबर K
""", 'म': """
मकतूब	43 K
महीने	50 सदस्य हर K	2227 हर K
मांगते	2167 आपकी इजाजत K हैं	2167 आपकी अनुमति K हैं
मुताबिक	2228 K
मुफ्त	2187 K लेख
""", 'य': """
यूट्यूब	16 K
योगदान	55 मासिक K
""", 'र': """
रखने	2178 पढना जारी K के लिए
रजिस्टर	2225 अभी K करें
रहिए	2182 जुडे K
रहें	2182 जुडे K
रिपोर्टर	39 हमारे K
""", 'ल': """
लिखा	2228 K
लिखें	38 हमें K	67 हमें K	2225 हमें K
लेख	2226 यह K	2226 इस K
लॉग	24 K इन
लॉगिन	2225 K करें
""", 'व': """
विचलित	97 K कर सकते
विचार	2186 लेखक के निजी K
विज्ञापन	11 K	70 न K	70 बिना K	70 कोई K नहीं	2204 K अवरोधक
वीडियो	40 फोटो और K	40 अपने K	2172 K देखें	2172 K यहां देखें	2172 K भी देखें	2172 K देखने के लिए
वेबसाइट	2226 हमारी K
वेबिनार	2171 K के लिए
वॉट्सऐप	38 हमें K	67 हमें K
व्हाट्सएप	38 हमें K	67 हमें K	2164 हमें K करें
व्हाट्सऐप	16 K	38 हमें K	67 हमें K
""", 'श': """
शर्तें	2152 नियम और K
शामिल	51 उनमें K हों	97 विवरण K
""", 'स': """
संपर्क	38 हमसे K करें	38 हमें K करें	67 हमसे K करें	67 हमें K करें	2164 हमसे K करें
संपादित	2186 ने K नहीं किया
संवाददाता	39 हमारे K	2166 वरिष्ठ K हैं	2166 K हैं
संस्करण	97 पिछले K में
सकते	2162 जुड K हैं	2162 फॉलो कर K हैं	2164 हमें भेज K हैं
सदस्य	55 मासिक K	2178 पहले से K हैं	2225 K बनें
सदस्यता	2178 K लें
सप्ताह	2227 प्रति K
सब्सक्राइब	2146 न्यूजलेटर को K	2146 न्यूजलेटर K	2149 चैनल को K	2161 K करें	2176 K करके आप	2225 K करें
सब्सक्राइबर	50 K	2178 K हैं
सब्सक्राइबर्स	2178 K के लिए है
सब्सक्रिप्शन	2176 K सफल	2229 K
समरी	2168 K
समर्थन	2225 K करें
सर्वाधिकार	2159 K सुरक्षित
सर्वे	2173 K में भाग लें	2173 K में भाग लेकर
सहमत	43 K हैं
सहयोग	2177 हमें K करें	2225 आपका K	2225 हमें K	2225 K करें	2225 आपके K
सहयोगी	55 मासिक K
सामग्री	2167 से मिली K शामिल है	2167 K उपलब्ध नहीं है
सारांश	2168 K
सिंडीकेट	2186 K फीड
सीनियर	2166 K सब एडिटर हैं
सुझाएं	2225 सुधार K
सुधार	97 K:	97 भूल K
सुनें	2 खबर K	2 लेख K	2172 को K	2172 लेख K
सुबह	17 हर K
स्पैम	71 कोई K नहीं
स्वीकार	2167 कुकीज K करें
""", 'ह': """
हमारा	2147 K ऐप	2226 K काम	2226 K ऐप
हमारी	39 K टीम से	2225 K मदद करें	2226 K टीम
हमारे	2226 K पाठक	2226 K चैनल	2226 K साथ
हिस्सा	2173 सर्वे में K लें
""", 'অ': """
অনলাইন	353 K শপ
অনুদান	358 আজই K দিন	398 K দিন	402 K
অনুমতি	347 K ছাডা কপি	347 K ছাডা নকল	349 আপনার K চাই
অনুমতিতে	348 বিনা K
অনুসরণ	343 K করুন	398 K করুন
অ্যাডব্লকার	380 K
অ্যাড্রেস	355 K প্রকাশিত হবে না
""", 'আ': """
আপনাকে	57 আমরা K
আপনার	357 K ই-মেইল
আপনিও	51 K যোগ দিন
আমাদের	38 K লিখুন	38 K জানান	38 K পাঠান	67 K লিখুন	67 K জানান	67 K পাঠান	344 K জানান	344 K পাঠান	344 K লিখুন	344 K ইমেইল করুন	358 K পাশে থাকুন	398 K লিখুন	398 K ইমেইল করুন	398 K সঙ্গে কাজ করুন	399 K পাঠক	399 K সঙ্গে
আযকর	55 K ছাড
আসুন	343 ঘুরে K
""", 'ই': """
ইতিমধ্যে	360 K গ্রাহক
ইনবক্সে	357 K পেতে
ইনস্টল	356 অ্যাপ K করুন
ইমেইল	338 আপনার K
""", 'এ': """
এআই	351 K
এআইকে	351 K
এআইযের	351 K
একমত	43 K নন
""", 'ও': """
ওযেবিনারে	353 K নিবন্ধন করুন
""", 'ক': """
কনটেন্ট	349 বহিরাগত K
কমিশন	368 K পেতে পারি
করুন	343 ফলো K	343 যোগ K	398 লগইন K	398 ফলো K
কর্তৃপক্ষ	347 মন্তব্যের জন্য K দাযী নয
কিনুন	353 টিকিট K
কুইজে	353 K অংশ নিন
ক্লিক	343 K করুন	398 এখানে K করুন	398 লিংকে K করুন
""", 'খ': """
খবরটি	4 K	360 K পডতে	399 K
""", 'গ': """
গ্রহণ	349 কুকি K করুন
গ্রাহক	398 K হোন
গ্রাহকদের	360 শুধু K জন্য
""", 'চ': """
চাকরির	353 K সুযোগ
চালিযে	360 পডা K যেতে
চ্যানেল	399 আমাদের K
""", 'জ': """
জরিপে	353 K অংশ নিন	353 K ভোট দিন
জানতে	364 আরও খবর K
জানান	398 মতামত K	401 K
জানিযেছে	401 K
জানিযেছেন	401 K
""", 'ট': """
টাকায	360 মাত্র # K
টেলিগ্রাম	399 আমাদের K
ট্যাগ	62 আমাকে K
""", 'ড': """
ডাউনলোড	356 অ্যাপ K করুন	356 অ্যাপটি K করুন	398 অ্যাপ K করুন	398 অ্যাপটি K করুন
""", 'থ': """
থাকুন	343 যুক্ত K	398 পাশে K
""", 'দ': """
দাঁডান	359 পাশে K
দিন	343 যোগ K
দেখতে	354 ভিডিও K
দেখুন	354 ভিডিও K
""", 'ধ': """
ধরিযে	344 ভুল K দিন
""", 'ন': """
নামিযে	356 অ্যাপ K নিন
নিউজলেটার	338 আমাদের K	338 K পেতে	357 সাপ্তাহিক K	399 আমাদের K	399 K	402 K
নিউজলেটারের	399 K
নিজস্ব	347 মতামত লেখকের K
নিবন্ধন	398 এখনই K করুন
নোটিফিকেশন	356 K চালু করুন
""", 'প': """
পডতে	360 বাকি অংশ K	360 লেখা K	364 আরও খবর K
পাঠকেরাই	358 K আমাদের ভরসা
পাঠান	344 লেখা K
পুনঃপ্রকাশ	45 K
পুনর্মুদ্রণ	45 K
পেযেছেন	352 ভুল K
প্রকাশ	347 অনুমতি ছাডা K	355 ঠিকানা K করা হবে না
প্রতি	400 K মাসে
প্রতিবেদক	39 আমাদের K	346 জ্যেষ্ঠ K	346 নিজস্ব K
প্রতিবেদকের	39 আমাদের K	344 K সঙ্গে যোগাযোগ করুন
প্রতিবেদন	399 এই K
প্রযোজন	349 আপনার সম্মতি K
""", 'ফ': """
ফেসবুক	399 আমাদের K
""", 'ব': """
বন্ধুদের	49 K পাঠান	49 K সঙ্গে
বলছেন	401 K
বললেন	401 K
বলেছে	401 K
বলেছেন	401 K
বলেন	401 K
বুদ্ধিমত্তা	351 কৃত্রিম K
ব্যবহার	350 কুকি K
ব্লকার	380 অ্যাড K
""", 'ভ': """
ভার্চুযাল	63 আমাদের K
ভিডিও	40 ছবি ও K	40 ছবি বা K
ভিডিওটি	354 K দেখুন
""", 'ম': """
মতামত	353 আপনার K দিন	398 K দিন
মন্তব্য	347 অশালীন K প্রকাশ	355 K করতে	355 K লিখতে	355 আপনার K লিখুন
মাসিক	400 K
মূল্যে	360 বিনা K পডতে
মূল্যের	361 বিনা K লেখা
মোবাইল	399 আমাদের K
""", 'য': """
যুক্ত	343 K হোন	343 K করুন	398 K হতে	398 K হোন
যোগাযোগ	38 আমাদের সঙ্গে K	38 আমাদের সাথে K	67 আমাদের সঙ্গে K	67 আমাদের সাথে K	344 আমাদের সঙ্গে K করুন
""", 'র': """
রিপোর্টার	346 সিনিযর K
""", 'ল': """
লাইক	343 K দিন
লাগল	352 কেমন K
লিখুন	355 আপনার মতামত K
লেখা	361 ফ্রি K
লেখাটি	360 K পডতে
লেগেছে	352 কাজে K	352 কেমন K
""", 'শ': """
শুনুন	354 K
""", 'স': """
সংবাদটি	399 K
সংরক্ষিত	342 স্বত্ব K
সংশোধন	97 K:
সংশোধনী	97 K
সংস্করণে	97 আগের K
সঙ্গেই	364 আমাদের K থাকুন	364 K থাকুন
সদস্য	398 K হোন
সম্পাদকীয	347 K নীতির সঙ্গে
সর্বস্বত্ব	342 K সংরক্ষিত
সহযোগিতা	398 K করুন
সহাযতা	398 আমাদের K	398 K করুন
সাংবাদিক	399 আমাদের K
সাংবাদিকতা	399 স্বাধীন K
সাংবাদিকতাকে	358 স্বাধীন K	399 K
সাংবাদিকতার	358 K পাশে
সাপ্তাহিক	357 আমাদের K
সাবস্ক্রাইব	338 নিউজলেটারে K	343 K করুন	357 K করলে আপনি	357 K করার জন্য ধন্যবাদ	398 K করুন
""", 'হ': """
হোযাটসঅ্যাপ	38 আমাদের K	67 আমাদের K	399 আমাদের K
হোযাটসঅ্যাপে	38 আমাদের K	67 আমাদের K
""", 'ก': """
กด	4253 Kเพิ่มเพื่อน	4281 Kติดตาม
กร	4223 Kอกอีเมล
กล	4284 K่าว
กอ	4282 Kงบรรณาธิการ
กา	14 Kรแจ้งเตือน	4281 Kรสนับสนุนจากคุณ
""", 'ข': """
ขอ	4241 Kบคุณที่สมัคร	4241 Kบคุณที่ลงทะเบียน	4282 Kงเรา
""", 'ค': """
คล	40 Kิปหรือภาพ	4281 Kิกที่นี่	4281 Kิกชม
คว	4251 Kามเห็นส่วนตัวของผู้เขียน
ค่	4250 Kาคอมมิชชั่น	4250 Kาคอมมิชชัน
""", 'จ': """
จด	4222 Kหมายข่าวของเรา	4241 Kหมายข่าวรายสัปดาห์ของเรา	4285 Kหมายข่าว
จะ	4240 Kไม่แสดงให้คนอื่นเห็น
""", 'ช': """
ช่	21 Kองข้อมูลจำเป็น
""", 'ด': """
ดา	4281 Kวน์โหลดแอปของเรา	4281 Kวน์โหลดแอปได้	4281 Kวน์โหลดแอปเลย	4281 Kวน์โหลดแอปฟรี
""", 'ต': """
ติ	38 Kดต่อเรา	38 Kดต่อทีมข่าว	67 Kดต่อเรา	67 Kดต่อทีมข่าว	4232 Kดต่อผู้สื่อข่าวของเรา	4232 Kดต่อกองบรรณาธิการ	4281 Kดตามเรา
ต่	4283 Kอเดือน	4283 Kอปี
""", 'ถ': """
ถื	4241 Kอว่าคุณยอมรับ
""", 'ท': """
ทด	4245 Kลองอ่าน
ทั	38 Kกมา	4251 Kศนะของผู้เขียน
ทา	4240 Kงเว็บไซต์ขอสงวนสิทธิ์	4242 Kงอีเมลทุก
ทุ	4242 Kกเช้าทางอีเมล
""", 'บ': """
บท	4246 Kความฟรี	4282 Kความนี้
บร	4285 Kิจาค
บล	4265 K็อกโฆษณา
บอ	38 Kกเรา	67 Kกเรา	4284 Kกว่า
""", 'ผ': """
ผู	63 K้ช่วยเสมือน	63 K้ช่วย ai	4243 K้อ่านที่สนับสนุนเรา
""", 'พ': """
พู	4284 Kดกับ
""", 'ภ': """
ภา	40 Kพและคลิป	40 Kพหรือคลิป	40 Kพและวิดีโอ
""", 'ม': """
มี	4232 Kข้อมูลเพิ่มเติม?
""", 'ย': """
ยอ	4234 Kมรับคุกกี้
""", 'ร': """
ระ	4284 Kบุว่า
รา	4283 Kยเดือน
ร่	51 Kวมเป็นหนึ่ง	51 Kวมสนับสนุน	4243 Kวมสนับสนุนการทำงานของเรา	4281 Kวมสนับสนุน	4281 Kวมบริจาคให้เรา	4281 Kวมบริจาคกับเรา	4281 Kวมบริจาคได้ที่
""", 'ล': """
ลิ	4251 Kขสิทธิ์เป็นของข่าว
""", 'ว': """
วา	4282 Kรสารศาสตร์อิสระ
""", 'ส': """
สง	4228 Kวนลิขสิทธิ์	4229 Kวนสิทธิ์
สน	4243 Kับสนุนสื่ออิสระ	4243 Kับสนุนการทำงานของเรา	4243 Kับสนุนนักข่าว	4281 Kับสนุนเรา	4281 Kับสนุนพวกเรา
สม	50 Kาชิกสามารถ	4222 Kัครรับจดหมายข่าว	4222 Kัครรับข่าวสาร	4281 Kัครรับ	4281 Kัครสมาชิกวันนี้	4281 Kัครสมาชิกเลย	4281 Kัครสมาชิกเพื่อ	4281 Kัครสมาชิกได้ที่	4281 Kัครสมาชิกของเรา	4285 Kาชิก
สำ	4245 Kหรับสมาชิกเท่านั้น
สื	4282 K่ออิสระ
ส่	38 Kงข้อความมา	38 Kงมาที่ทีมข่าว	49 Kงต่อ	67 Kงมาที่ทีมข่าว	4232 Kงเรื่องราวของคุณ	4232 Kงข่าวหาเรา	4281 Kงข้อมูลมาที่	4281 Kงคลิปมา
""", 'ห': """
หา	4232 Kกคุณมีข้อมูล
ห้	4228 Kามคัดลอกหรือ	4228 Kามคัดลอกข้อความ	4228 Kามคัดลอกเนื้อหา	4228 Kามคัดลอกบทความ	4229 Kามทำซ้ำ
""", 'อ': """
อย	4281 K่าพลาด
อี	21 Kเมลของคุณจะไม่	4222 Kเมลของคุณ
อ่	4245 Kานบทความฉบับเต็ม
""", 'เ': """
เข	24 K้าสู่ระบบ	4281 Kียนถึงเรา	4281 K้าสู่ระบบเพื่อ
เฉ	4245 Kพาะสมาชิก
เน	9 Kื้อหานี้	4234 Kื้อหาจากภายนอก	4234 Kื้อหาภายนอก	4261 Kื้อหานี้มาจาก	4261 Kื้อหาจาก
เป	4245 K็นสมาชิกอยู่แล้ว	4284 Kิดเผยว่า
เผ	45 Kยแพร่ต่อ	45 Kยแพร่ซ้ำ
เพ	18 Kราะผู้อ่าน	4240 Kื่อแสดงความคิดเห็น	4245 Kื่ออ่านต่อ	4245 Kื่ออ่านบทความ	4253 Kิ่มเพื่อนไลน์	4253 Kิ่มเพื่อนทางไลน์
เล	38 K่าให้เราฟัง	67 K่าให้เราฟัง	67 K่าประสบการณ์
เว	0 Kลาอ่าน	97 Kอร์ชันก่อนหน้าของ	4240 K็บไซต์ไม่รับผิดชอบ
""", 'แ': """
แก	97 K้ไข:
แจ	38 K้งทีมข่าว	67 K้งทีมข่าว	4232 K้งเบาะแสข่าว	4232 K้งเรา	4281 K้งทีมงาน
แช	49 Kร์ให้	67 Kร์เรื่องราว
แท	62 K็กเรา	62 K็กมา
แห	4231 Kล่งข่าวที่ต้องการ	4231 Kล่งข่าวโปรด	4231 Kล่งที่มาที่ต้องการ
แอ	4253 Kดไลน์	4253 Kดไลน์เพื่อ	4281 Kดไลน์
""", 'โ': """
โฆ	11 Kษณา
โป	4265 Kรแกรมบล็อกโฆษณา
โห	4281 Kวตเลย	4281 Kลดแอป
""", 'ใ': """
ให	4282 K้เรา
""", 'ไ': """
ไม	70 K่มีโฆษณา
""", 'ả': """
ảnh	4652 hãy gửi K
""", 'ủ': """
ủng	4593 ly cà phê K hộ	4652 hãy K hộ
""", 'あ': """
あと	2682 K#本、無料で
あな	51 Kたも参加
""", 'い': """
いか	2742 Kがでしたか
いた	2613 Kだいたサポートは	2613 Kだいたご寄付は
いの	97 Kちの電話
""", 'お': """
お使	10 Kいのブラウザ	2633 Kいのブラウザ
お寄	2742 Kせください
お届	57 Kけします
お得	2617 Kなキャンペーン実施中
お申	2668 Kし込みはこちら	2742 Kし込みください	2742 Kし込みはこちら
お聞	2742 Kかせください
お見	2742 K逃しなく
お試	2742 Kしください
お読	2742 Kみいただけます
お送	57 Kりします
""", 'か': """
から	2688 K転載したものです	2688 Kの転載です
か月	2618 K無料	2744 K無料
""", 'が': """
が作	2723 aiK成
が無	2633 javascriptK効
が生	2723 aiK成
が翻	2723 aiK訳
が要	2723 aiK約
""", 'こ': """
ここ	2616 Kからは有料	2618 Kから先は
この	2 K記事を音声	9 Kコンテンツ	2616 K記事は有料	2616 K記事は会員	2640 K記事についてのご意見	2701 Kコンテンツは	2701 K投稿は	2701 K外部コンテンツは	2743 K記事が	2743 K記事を	2743 K記事は
""", 'ご': """
ご利	10 K用のブラウザ	2633 K用のブラウザ
ご協	2742 K力ください
ご存	2689 Kじの方は
ご寄	2614 K付をお願い	2742 K付
ご意	43 K見・ご反論	2640 K見・ご感想	2640 K見をお寄せ
ご感	2640 K想をお寄せ
ご支	2614 K援をお願い	2742 K援
ご登	2679 K録ありがとうございます	2742 K録
ご覧	2742 Kください	2742 Kいただけます
ご購	2742 K読
ご連	2742 K絡ください
""", 'す': """
すで	2682 Kに会員の方
すべ	2618 Kての記事が
""", 'ぜ': """
ぜひ	2629 Kフォロー
""", 'で': """
でも	2629 K配信中
で作	2723 aiK成
で受	2657 lineKけ取る
で届	2657 lineKく
で最	2657 lineK新
で生	2723 aiK成
で要	2723 aiK約
""", 'と': """
と強	2745 K調
と書	2745 Kい
と発	2745 K表
と話	2745 Kし	2745 Kす
と語	2745 Kっ	2745 Kる
と説	2745 K明
と述	2745 Kべ
""", 'に': """
によ	2723 aiKって生成	2723 aiKる要約	2745 Kると
""", 'の': """
の使	2638 cookieK用
の学	48 aiK習
の採	2668 K用情報
の提	2688 K供記事です
""", 'を': """
をフ	2629 Kォローする	2629 Kォローしよう
を使	2638 cookieK用
を利	2638 cookieK用
を有	2633 javascriptK効	2633 javascript K効
を発	2745 K表した
を許	2663 cookieK可
""", 'ア': """
アカ	2657 lineKウントはこちら
アシ	63 aiKスタント
アド	2707 Kブロックを
アフ	74 Kィリエイトリンク	74 Kィリエイト広告	2686 Kィリエイト広告	2686 Kィリエイトプログラム	2686 Kィリエイトリンク	2696 Kィリエイトリンク	2696 Kィリエイト広告	2696 Kィリエイトプログラム
アプ	2624 Kリで開く	2624 Kリで読む	2624 Kリはこちら	2625 Kリを開く	2625 Kリをダウンロード	2625 Kリのダウンロード	2625 Kリをインストール	2678 Kリなら通知	2678 Kリなら速報	2678 Kリなら、	2678 Kリで読むと	2678 Kリなら
アン	2674 Kケートにご協力	2674 Kケートはこちら	2674 Kケート実施中	2675 Kケートに答えて
""", 'イ': """
イベ	2687 Kント参加者募集中
""", 'オ': """
オフ	2707 Kにしてページを
""", 'カ': """
カ月	2618 K無料	2744 K無料
""", 'ク': """
クイ	2675 Kズに答えて
クッ	2635 cookie(Kキー)	2638 Kキーを使用	2638 Kキーを利用	2663 Kキーを許可
""", 'コ': """
コメ	6 Kントを書く	6 Kントする	21 Kントをキャンセル	21 Kントを投稿するには	85 Kント欄	97 Kントしていない	2640 Kントを投稿するには	2640 Kントするには	2640 Kントをお寄せ	2647 Kント欄で	2647 Kント欄に	2647 Kント欄から	2647 Kント欄へ	2677 Kントは削除します	2677 Kントは削除することが	2677 Kントは削除する場合	2677 Kントは承認	2677 Kントは公開前	2677 Kントは非表示
コー	54 Kヒー代	54 Kヒーをおごって	2613 Kヒーをおごる
""", 'サ': """
サポ	2613 Kートをしてみませんか	2613 Kートをしませんか	2613 Kートしてみませんか	2614 Kートをお願いします	2742 Kートをお願い	2742 Kートしていただ
""", 'シ': """
シェ	25 Kアして	49 Kアして
""", 'ス': """
スパ	71 Kムは
""", 'セ': """
セミ	2687 Kナー参加者募集中
""", 'タ': """
タグ	62 K付けして	62 Kをつけて
""", 'ダ': """
ダウ	2742 Kンロードしてください
""", 'チ': """
チケ	2668 Kット販売中
チッ	2613 Kプで応援
チャ	2631 Kンネル登録を	2657 Kンネルに参加する	2657 Kンネルに参加しよう
""", 'ツ': """
ツア	2687 Kー参加者募集中
""", 'ニ': """
ニュ	78 Kースレター	2621 Kースレターに登録	2623 Kースレターを	2657 googleKースで	2679 Kースレター登録はこちら	2746 Kースレター
""", 'ネ': """
ネタ	97 Kバレを含
""", 'バ': """
バー	63 Kチャルアシスタント
""", 'フ': """
フォ	2629 Kローして最新	2629 Kローをお願い	2742 Kローしてください
""", 'ブ': """
ブラ	2699 Kウザは音声	2699 Kウザは動画	2699 Kウザではこの動画	2699 Kウザはvideo	2699 Kウザはaudio
""", 'プ': """
プッ	2625 Kシュ通知
プラ	2635 Kイバシーポリシーに
プレ	2618 Kミアム会員	2671 Kゼントした記事は
プロ	2686 Kモーションが含まれ	2686 Kモーションを含
""", 'ポ': """
ポッ	34 Kドキャスト
""", 'マ': """
マン	2613 Kスリーサポーター
""", 'ミ': """
ミラ	64 Kーサイト
""", 'メ': """
メル	2621 Kマガに登録	2623 Kマガで	2679 Kマガ登録はこちら	2679 Kマガの登録	2743 Kマガ
メー	21 Kルアドレスが公開されること	58 Kルで受け取りたい方	58 Kルでお知らせ	60 Kルアドレスは表示され	60 Kルアドレスが表示され	78 Kルマガジン	2621 Kルマガジンに登録	2623 Kルマガジンで	2623 Kルマガジンを	2623 Kルでお届け	2640 Kルアドレスが公開されることはありません	2679 Kルアドレスを入力してください	2746 Kルマガジン
""", 'ロ': """
ログ	24 Kイン	2616 Kインして続きを	2616 Kインしてください	2618 Kインが必要	2742 Kインして
""", 'ヶ': """
ヶ月	2618 K無料	2744 K無料
""", '上': """
上优	4699 在googleK先
上優	4699 在googleK先
""", '下': """
下方	4805 K留言
下載	4672 K客戶端	4674 Kapp	4674 K應用程式
下载	4672 K客户端	4674 Kapp	4674 K应用	4804 K客户端
""", '不': """
不代	4698 K表本站	4730 K表本站立场	4744 K表本報立場	4744 K表本报立场	4744 K表本站立场	4744 K表本站立場	4744 K表本媒體立場	4744 K表本網立場	4744 K表本刊立場
不发	71 K垃圾
不同	43 K意本文
不属	4773 K于任何财团
不屬	4773 K於任何財團
不得	4698 K转载	4698 K轉載
不认	43 K同本文
不錯	4804 K過
不错	4804 K过
""", '人': """
人工	48 K智能训练
""", '仅': """
仅代	4698 K表作者
仅供	4730 K其表达个人看法
仅限	4735 K会员	4735 K订户
""", '他': """
他說	4807 K
他说	4807 K
""", '付': """
付費	4666 K後	4808 K牆
付费	4666 K后	4808 K墙
""", '以': """
以下	4759 K内容来自
以閱	4663 K讀全文
以阅	4663 K读全文
""", '仮': """
仮名	97 Kです	97 K
""", '仲': """
仲間	51 Kに加わ
""", '会': """
会员	50 K每月	4666 K专享	4735 K限定内容
会員	50 Kの方は	50 Kは月に	2616 K限定です	2616 K限定の記事	2616 K登録できます	2618 K登録すると	2618 K登録が必要	2682 Kの方はこちら	2682 K登録で続きを読む	2682 K登録後にご覧	2714 Kだけが読める	2714 Kのみがお読み	2714 Kのみ閲覧	2742 K登録して	2742 K登録は	2742 K登録がお済み	2742 K登録をお願い	2742 K登録で	2742 K登録のうえ	2742 K登録はこちら	2742 K登録ください	2743 Kの方
会費	2680 Kで運営
""", '体': """
体験	67 K談をお寄せ
""", '你': """
你的	4661 K支持	4804 K支持,	4804 K支持让	4804 K支持讓	4804 K支持是
""", '使': """
使用	4683 Kcookie改善	4683 Kcookie以	4683 K cookie 以	4683 K cookie 来	4683 K cookie 來	4687 Kcookie来	4687 Kcookie來
""", '來': """
來自	4715 K外部平台的內容
""", '依': """
依靠	4733 K读者的支持	4733 K讀者的支持
""", '侵': """
侵权	4698 K请	4698 K必究
侵權	4698 K必究
""", '個': """
個人	2638 K情報の取り扱い	2688 Kの見解です	4730 K看法
""", '偏': """
偏好	4699 K來源	4699 K来源	4787 K來源
""", '僅': """
僅限	4735 K會員	4735 K訂戶
""", '優': """
優先	2656 Kソース	2656 K表示に設定	2656 Kする情報源	2656 K的に表示
""", '先': """
先着	2687 K順で受け付け
""", '免': """
免費	15 K閱讀	4745 K文章	4745 K閱讀篇數	4745 K閱讀額度	4746 K註冊即可	4746 K註冊後	4776 K文章	4804 K訂閱	4806 K試用
免费	15 K阅读	4745 K文章	4745 K阅读篇数	4746 K注册即可	4746 K注册后	4776 K文章	4804 K订阅	4806 K试用
""", '內': """
內容	4722 K由ai
""", '全': """
全文	20 Kを	2616 Kを読むには	2616 Kをお読み
""", '公': """
公众	16 K号	4677 K号:
公式	2625 Kアプリ	2629 Kアカウントをフォロー	2629 Kアカウントを友だち	2657 Klineはこちら	2743 Kline
""", '关': """
关注	4677 K我们的	4804 K我们
关闭	4768 K后刷新页面
""", '内': """
内容	4722 K由ai
内阅	4672 appK读
""", '写': """
写真	40 Kや動画	40 K・動画	40 Kや映像
写道	4807 K
""", '分': """
分で	0 K読めます
分享	25 K给	25 K給	49 K给	49 K給	67 K您的故事	4726 K此文給朋友
""", '初': """
初割	2744 K
初月	2682 K#円で	2744 K無料
""", '判': """
判断	2745 Kした
""", '利': """
利用	2635 K規約に同意
""", '前': """
前請	4730 K先登入
前请	4730 K先登录
""", '剩': """
剩余	4663 K#%
剩餘	4663 K#%
""", '力': """
力を	2680 K貸してください
""", '加': """
加入	51 K他们	51 K他們	4677 Kline好友	4677 Kline官方	4677 Kline@	4733 K贊助行列	4733 K赞助行列	4804 K会员	4804 K會員
加记	38 K者微信	67 K者微信
""", '助': """
助手	63 aiK	63 ai K
""", '励': """
励み	2743 Kになります
""", '動': """
動画	40 Kや写真	2669 Kをご覧ください	2669 Kはこちら	2672 Kでも詳しく	2672 Kでも解説	2699 Kを再生するには	2699 Kをご覧いただくには	2699 Kを視聴するには
""", '勘': """
勘誤	97 K
勘误	97 K
""", '包': """
包月	4806 K
""", '化': """
化名	97 K
""", '即': """
即可	4730 K留言
""", '参': """
参加	51 Kしませんか	2687 K申し込み受付中
""", '參': """
參與	6 K討論
""", '友': """
友だ	2631 Kち追加
""", '収': """
収益	2686 Kを得ること
""", '发': """
发给	57 K您
发表	6 K评论
发送	57 K给您	4669 K到您的邮箱
""", '取': """
取材	38 K班に	38 K班まで	38 K班が	67 K班に	67 K班まで	67 K班が	97 Kに回答しなかった	97 Kに応じなかった	2658 K班までご	2680 Kを支えて
取消	21 K回复	21 K回覆
""", '受': """
受信	2621 Kトレイに
受講	2687 K生募集中
""", '只': """
只靠	4733 K讀者	4733 K读者
""", '可': """
可能	97 K引起不适	97 K引起不適
""", '同': """
同意	4715 Kcookie
""", '向': """
向我	38 K们爆料	38 K們爆料	67 K们爆料	67 K們爆料
向本	38 K报	67 K报
""", '含': """
含剧	97 K透
含有	97 K暴力
""", '启': """
启用	4761 Kjavascript
""", '告': """
告訴	38 K我們	67 K我們	4807 K
告诉	38 K我们	67 K我们	4807 K
""", '呼': """
呼び	2745 Kかけた	2745 Kかける	2745 Kかけて	2745 K掛け
""", '命': """
命じ	2745 Kた
""", '啟': """
啟用	4761 Kjavascript
""", '喊': """
喊道	4807 K
""", '因': """
因为	4804 K有你的支持
因為	4804 K有你的支持
""", '图': """
图片	40 K和视频
""", '売': """
売上	2686 Kの一部が還元
""", '外': """
外部	2663 Kコンテンツ	4715 K内容	4715 K內容
""", '她': """
她說	4807 K
她说	4807 K
""", '好': """
好評	2668 K発売中	2687 K発売中
""", '如': """
如侵	4698 K权
如有	4698 K侵权	4698 K侵權
""", '学': """
学習	48 aiK
""", '安': """
安心	97 K專線
""", '官': """
官方	4679 K微信
""", '定': """
定期	4804 K定額
""", '寄': """
寄付	2613 Kで応援	2711 Kで成り立って	2711 Kで運営され	2711 Kによって運営され	2742 Kをお願い	2746 K
寄到	4669 K您的信箱	4732 K你的信箱
寄給	57 K您
寄给	57 K您
""", '寫': """
寫道	4807 K
""", '将': """
将本	4726 K文赠送给
""", '將': """
將本	4726 K文贈送給
""", '居': """
居合	2689 Kわせた方は
""", '已': """
已是	4663 K會員	4735 K订户	4735 K訂戶
已经	4663 K是会员
""", '年': """
年額	2744 K
""", '广': """
广告	11 K	4688 K拦截	4768 K拦截	4768 K屏蔽	4768 K过滤	4770 K拦截	4770 K屏蔽
""", '広': """
広告	11 K	70 Kも	70 Kなし	70 Kなしで	2633 Kブロック	2680 Kに頼らず	2707 Kブロッカーを	2707 Kブロックを	2707 Kブロック機能
""", '廣': """
廣告	11 K	4688 K攔截	4768 K阻擋程式	4768 K攔截	4768 K封鎖	4768 K阻擋器	4770 K攔截	4770 K封鎖
""", '开': """
开启	4674 K通知	4761 Kjavascript
""", '弊': """
弊社	2743 K
弊紙	38 Kまで	67 Kまで
""", '当': """
当サ	2743 Kイト
当初	97 Kの記事で
当社	2743 Kの
当編	2743 K集部
""", '後': """
後援	80 K
""", '微': """
微信	4674 K扫	4679 K公众号
""", '心': """
心理	97 K援助
""", '必': """
必填	21 K项已用	21 K欄位
必須	22 K項目です
""", '応': """
応援	2614 Kをお願いします	2742 Kをお願い	2742 Kして
""", '您': """
您已	4732 K成功订阅	4732 K成功訂閱
您的	10 K浏览器	10 K瀏覽器	4661 K支持	4733 K每一份捐款	4733 K每一筆捐款	4804 K捐款	4804 K支持,	4804 K支持让	4804 K支持讓	4804 K支持是
""", '情': """
情報	2658 Kをお寄せください	2658 K提供はこちら	2658 K提供を募集	2658 K提供をお待ち	2658 Kをお待ちして	2689 Kをお持ちの方は	2689 K提供窓口
""", '感': """
感謝	4732 K您的訂閱	4804 K閱讀	4804 K您的支持
感谢	4732 K您的订阅	4804 K阅读	4804 K您的支持
""", '成': """
成为	51 K其中一员	4663 K会员即可	4735 K付费会员	4804 K会员,	4804 K会员即可	4804 K我们的会员
成果	2696 K報酬型広告
成為	4663 K會員即可	4733 K我們的贊助	4735 K付費會員	4804 K會員,	4804 K會員即可	4804 K我們的會員
""", '我': """
我不	4793 K是机器人	4793 K是機器人
我们	4683 K使用cookie	4683 K使用 cookie	4805 K的
我們	4683 K使用cookie	4683 K使用 cookie	4805 K的
""", '手': """
手机	4674 K客户端
""", '打': """
打开	4672 Kapp	4674 K微信
打開	4672 Kapp
""", '扫': """
扫一	4674 K扫
扫描	4672 K二维码下载	4672 K二维码加入	4674 K二维码关注	4804 K二维码下载	4804 K二维码关注	4804 K二维码加入	4804 K二维码阅读
""", '把': """
把你	67 K的故事发
把您	67 K的故事发	67 K的经历发	67 K的經歷
把文	4726 K章送給
""", '投': """
投げ	54 K銭
投资	4698 K有风险
""", '拒': """
拒絕	97 K置評
拒绝	97 K置评
""", '指': """
指出	4807 K
指摘	2745 Kした
""", '捐': """
捐助	4733 K我们	4733 K我們
捐款	4804 K支持	4808 K
""", '掃': """
掃一	4674 K掃
掃描	4672 K qr	4804 K二維碼
""", '授': """
授權	47 cc by #K
""", '推': """
推播	14 K	4674 K通知
推送	14 K	4674 K通知
""", '描': """
描写	97 Kが含まれ
""", '擋': """
擋廣	4770 K告
""", '支': """
支持	4660 K獨立媒體	4660 K独立媒体	4661 K我们的	4661 K我們的	4804 K我们,	4804 K我們,	4804 K我们。	4804 K我們。	4804 K我们的报道	4804 K我們的報導	4804 K我们的新闻	4804 K我們的新聞	4804 K我们的记者	4804 K我們的記者	4804 K我们的工作	4804 K我們的工作	4804 K我们继续	4804 K我們繼續
支援	2711 Kで成り立って	2711 Kで運営され	2711 Kによって成り立って	2711 Kによって運営され	2742 Kをお願い
""", '教': """
教え	49 Kてあげて
""", '文': """
文章	4698 K来源:
""", '新': """
新着	58 K記事をメール
新闻	4699 在googleK上关注
""", '无': """
无广	70 K告
""", '明': """
明ら	2745 Kかにした
""", '智': """
智慧	63 K助理
智能	63 K助手
""", '暢': """
暢讀	4735 K全站
""", '更': """
更新	58 K情報をメール
更正	97 K:	97 【K】	97 K说明	97 K說明
""", '最': """
最新	2621 K情報をお届け
""", '會': """
會員	50 K每月	4666 K專享	4735 K限定內容
""", '月': """
月額	2613 Kサポーター	2618 K#円	2744 K
""", '有': """
有了	4804 K你的支持	4804 K您的支持
有料	50 K会員は	2616 K会員限定	2616 K会員になる	2616 K会員の方	2617 K記事がお得に読める	2617 K記事が読み放題	2617 K記事をお得に	2682 K記事が読めます	2746 K会員
有权	4730 K删除
有權	4730 K刪除
""", '未': """
未予	97 K置评
未回	97 K应	97 K應
未滿	4755 K#歲	4755 K十八歲
未經	4698 K授權不得	4698 K授權,不得	4698 K授權禁止	4698 K授權請勿	4698 K授權,請勿
未经	4698 K授权不得	4698 K授权,不得	4698 K授权禁止	4698 K授权,禁止	4698 K授权请勿	4698 K授权,请勿
""", '本': """
本ま	2671 Kでプレゼントできます	2671 Kでギフトできます	2671 Kで無料でプレゼント	2682 月#Kで無料で
本ア	2743 Kプリ
本サ	2743 Kイト
本中	2741 #K#本
本內	4759 K容來自
本内	4759 K容来自
本刊	4805 K
本報	4805 K導
本报	4805 K读者	4805 K道
本文	97 K早前版本	97 K先前版本	97 K已更新	97 K已作	4698 K来源	4805 K
本站	4805 K
本紙	38 Kまで	67 Kまで
本網	4683 K站使用	4805 K
本网	4683 K站使用
本記	2743 K事
本誌	2743 K
""", '来': """
来自	4715 K外部平台的内容
""", '标': """
标记	62 K我
""", '標': """
標記	62 K我
""", '機': """
機械	2723 K翻訳
""", '欢': """
欢迎	4677 K关注	4804 K加入	4804 K赞助	4804 K订阅	4804 K投稿
""", '歡': """
歡迎	4677 K追蹤	4804 K加入	4804 K贊助	4804 K訂閱	4804 K投稿
""", '此': """
此內	9 K容	4759 K容來自	4759 K容由
此内	9 K容	4759 K容来自	4759 K容由
此前	97 K版本
此影	4758 K片在您所在
此视	4758 K频在您所在
""", '残': """
残り	2616 K#文字	2616 K: #文字
""", '毎': """
毎朝	17 K
毎週	17 K
""", '每': """
每周	17 K一次
每天	17 K早上
每年	4806 K
每日	4671 K简报	4671 K簡報	4671 K電子報
每月	4806 K
""", '求': """
求め	2745 Kた	2745 Kている
""", '沒': """
沒有	70 K廣告	4773 K股東	4773 K財團
""", '没': """
没有	70 K广告	71 K垃圾	4773 K股东	4773 K财团
""", '浏': """
浏览	4688 K器版本	4758 K器不支持音频	4758 K器不支持视频	4758 K器不支持播放	4758 K器不支持html#	4758 K器不支持video
""", '添': """
添加	38 K记者微信	67 K记者微信
""", '瀏': """
瀏覽	4758 K器不支援影片	4758 K器不支援音訊
""", '点': """
点击	4804 K关注	4804 K这里
""", '無': """
無効	2707 Kにしてページを	2707 Kにして再読み込み	2707 Kにして、ページを
無料	15 K記事	2616 Kで会員登録	2616 K会員に登録	2682 Kで読める記事の上限	2682 K会員になると	2714 K記事の閲覧	2714 K記事は残り	2714 Kで読める記事	2714 K閲覧	2741 K記事 #/#	2741 K記事#/#	2742 K会員に登録	2742 K会員登録	2744 K体験
無断	2655 K転載	2655 K複製	2722 K転載・複製	2722 K転載を禁じ	2722 Kでの転載	2722 Kで転載
""", '照': """
照片	40 K和视频	40 K或视频	40 K和影片	40 K或影片
""", '版': """
版权	4698 K所有	4698 K归本	4698 K归原	4698 K归作者	4698 K归属
版權	4698 K所有	4698 K歸
""", '特': """
特此	97 K更正
""", '独': """
独立	2743 Kしたジャーナリズム	4805 K新闻	4805 K媒体
""", '獨': """
獨立	4805 K新聞	4805 K媒體
""", '獲': """
獲得	4742 K佣金
""", '生': """
生命	97 K热线	97 K線
生成	4722 由 ai K	4722 由aiK	4722 ai K,仅供	4722 aiK,僅供
""", '產': """
產生	4722 由 ai K	4722 由aiK
""", '用': """
用邮	58 K件接收
""", '由': """
由人	4722 K工智能生成	4722 K工智慧生成
由讀	4805 K者
由读	4805 K者
""", '申': """
申し	2668 K込みはこちら
申込	2668 Kみはこちら	2668 Kはこちら	2687 K受付中
""", '电': """
电子	4808 K报
""", '畅': """
畅读	4735 K全站
""", '留': """
留言	85 K区	85 K區	4805 K告诉我
""", '異': """
異論	43 Kのある方
""", '疑': """
疑問	2658 Kをお寄せ
""", '登': """
登入	24 K或	4663 K後繼續	4663 K會員	4746 K或註冊
登录	24 K或	4663 K后继续	4663 K后查看全文	4663 K后查看完整	4746 K或注册
登録	2682 Kして続きを読む	2742 Kしてください	2742 Kはこちら
""", '發': """
發表	6 K評論
發送	57 K給您
""", '皆': """
皆さ	2743 Kまの
""", '相': """
相談	97 K窓口
""", '看': """
看更	4672 appK多
""", '禁': """
禁止	4698 K转载
禁無	2654 K断
""", '私': """
私た	2743 Kちの
""", '科': """
科し	2745 Kた
""", '称': """
称	4807 K
""", '稱': """
稱	4807 K
""", '立': """
立即	4804 K加入我们	4804 K加入我們	4804 K订阅	4804 K訂閱	4804 K下载	4804 K下載	4804 K报名	4804 K報名	4804 K成为会员	4804 K成為會員
""", '第': """
第一	4730 K条评论	4730 K則留言	4730 K條評論
""", '筆': """
筆者	2688 K個人の見解
""", '篇': """
篇文	4803 #K章中的#	4803 #K章中#
""", '紙': """
紙の	2743 K新聞の定期購読者
""", '経': """
経験	67 Kをお寄せ	67 Kをお聞かせ
""", '絕': """
絕無	71 K垃圾
""", '続': """
続き	2616 Kを読むには	2616 Kをお読みになる
""", '編': """
編按	97 K
編者	97 K註
編集	38 K部まで	38 K部に	67 K部まで	67 K部に	97 K部注	2743 K部では
""", '繼': """
繼續	4663 K閱讀請
""", '绝': """
绝无	71 K垃圾
""", '继': """
继续	4663 K阅读请
""", '编': """
编者	97 K注
""", '翻': """
翻墙	64 K
翻譯	4722 由aiK
翻译	4722 由aiK
""", '者': """
者說	4807 K
者说	4807 K
""", '联': """
联盟	74 K链接	4742 K链接
联系	38 K我们	38 K记者	67 K记者
""", '聯': """
聯盟	4742 K行銷連結	4742 K連結
聯絡	38 K我們
""", '自': """
自动	4722 由 ai K生成	4722 由aiK生成
自動	2723 K翻訳	4722 由 ai K生成	4722 由aiK生成
""", '若': """
若有	4698 K侵权	4698 K侵權
""", '获': """
获得	4742 K佣金
""", '著': """
著作	2655 K権は	2722 K権法により保護	2722 K権法で保護
""", '虚': """
虚拟	63 K助手
""", '表': """
表明	4730 K本站立场
表示	4807 K
""", '要': """
要发	21 K表评论
要發	21 K表留言
""", '訂': """
訂正	97 K:	97 【K】	97 Kして	97 Kします
訂閱	58 K電子報	4663 K即可	4663 K後繼續	4669 K我們的	4669 K電子報	4804 K我們	4808 K費
""", '記': """
記事	2 Kを聴く	2 Kを聞く	4 Kを	97 Kを更新しました	97 Kを修正しました	2617 Kが読み放題	2671 Kをプレゼントできます	2741 #K中#記事
記者	2658 Kまでご連絡ください
""", '訴': """
訴え	2745 Kた
""", '評': """
評論	85 K區
""", '認': """
認め	2745 Kた
認為	4807 K
""", '說': """
說:	4807 K
說。	4807 K
說道	4807 K
""", '読': """
読み	2618 K放題
読者	18 Kの寄付	18 Kの支援	2680 Kの会費で	2743 Kの皆様	2743 Kの皆さ	2743 Kアンケート
""", '請': """
請先	4804 K登入
請啟	4683 K用javascript
請我	54 K喝咖啡
請捐	4804 K款
請支	4660 K持我們	4804 K持我們
請登	4804 K入後	4804 K入以
請立	4804 K即捐款
請輸	4732 K入您的電子	4804 K入您
請關	4768 K閉後重新整理
請點	4804 K擊此處	4804 K擊這裡	4804 K擊下方	4804 K擊連結
""", '講': """
講座	2687 K参加者募集中
""", '讀': """
讀者	43 K投書	4805 K問卷
""", '订': """
订阅	50 K用户	50 K会员	4663 K即可	4663 K后继续	4669 K我们的	4669 K电子报	4804 K我们	4808 K费
""", '认': """
认为	4807 K
""", '训': """
训练	48 K人工智能	48 aiK
""", '许': """
许可	47 cc by #K
""", '评': """
评论	85 K区	4730 K服务协议
""", '该': """
该视	4758 K频在您所在
""", '说': """
说:	4807 K
说。	4807 K
说道	4807 K
""", '请': """
请先	4804 K登录
请关	4768 K闭后刷新
请启	4683 K用javascript
请我	54 K喝咖啡	54 K喝杯咖啡
请捐	4804 K款
请支	4660 K持我们	4804 K持我们
请点	4804 K击此处	4804 K击这里	4804 K击下方	4804 K击阅读	4804 K击关注	4804 K击链接
请登	4804 K录后	4804 K录以
请立	4804 K即捐款
请输	4732 K入您的电子邮箱	4732 K入您的邮箱	4804 K入您
""", '读': """
读完	0 K需要
读者	18 K出资	18 K支持	43 K来信	4805 K问卷	4805 K群
""", '責': """
責任	4698 K編輯:
""", '賺': """
賺取	4742 K佣金
""", '購': """
購読	2616 K者の方は	2618 Kすると	2742 Kしてください	2743 K者の方	2746 K料
""", '贈': """
贈送	4726 K給好友
""", '贊': """
贊助	4660 K我們	4804 K我們
""", '责': """
责任	4698 K编辑:
""", '赚': """
赚取	4742 K佣金
""", '赞': """
赞助	4660 K我们	4804 K我们
""", '赠': """
赠送	4726 K给好友
""", '身': """
身边	4805 K的新鲜事
身邊	4805 K的新鮮事
""", '転': """
転載	45 K	2654 Kを禁じ
""", '輸': """
輸入	4732 Kemail
""", '轉': """
轉發	49 K給
轉給	49 K
轉載	45 K	4698 K請註明
""", '转': """
转发	25 K	49 K给
转给	49 K
转载	45 K	4698 K请注明
""", '输': """
输入	4732 Kemail
""", '还': """
还可	4726 K赠送
""", '这': """
这篇	4805 K文章
""", '迷': """
迷惑	71 Kメールは
""", '追': """
追記	97 K:
追蹤	4677 K我們的	4699 Kgoogle news	4804 K我們
""", '送': """
送っ	49 Kてください
送到	4732 K你的邮箱	4732 K您的邮箱	4732 K您的信箱
""", '這': """
這篇	4805 K文章
""", '通': """
通知	14 K	2625 Kをオン
通过	58 K邮件接收
""", '週': """
週に	17 K一度
週刊	2679 Kニュースレター
""", '邀': """
邀請	4804 K您
邀请	4804 K您
""", '還': """
還可	4726 K贈送
""", '邮': """
邮件	58 K订阅	78 K通讯
邮箱	21 K地址不会被公开	60 K不会显示	60 K地址不会显示	60 K不会公开
""", '鏡': """
鏡像	64 K
""", '镜': """
镜像	64 K
""", '長': """
長說	4807 K
""", '长': """
长说	4807 K
""", '開': """
開啟	4674 K通知	4761 Kjavascript
""", '閱': """
閱讀	0 K時間	20 K全文	4663 K全文請
""", '閲': """
閲覧	2741 K記事数:#/#
""", '關': """
關注	4677 K我們的	4804 K我們
關閉	4768 K後重新整理
""", '阅': """
阅读	0 K时间	0 K时长	20 K全文	4663 K全文请
""", '随': """
随时	4804 K掌握
""", '隐': """
隐私	4687 K政策
""", '隨': """
隨時	4804 K掌握
""", '隱': """
隱私	4687 K權政策	4687 K政策
""", '電': """
電子	21 K郵件地址不會公開	78 K報	4808 K報
""", '需': """
需接	4715 K受cookie
需要	4715 K接受cookie	4804 K您的支持	4804 K你的支持
""", '音': """
音声	2669 Kでもお聴き
""", '頂': """
頂い	2613 Kたサポートは
""", '飲': """
飲酒	4755 K過量
""", '首': """
首年	4748 K仅需
首月	4735 K仅需	4735 K只要	4748 K免费	4748 K免費	4748 K仅	4748 K僅	4748 K只需	4806 K
首选	4699 K来源	4699 K新闻来源	4787 K来源
首選	4699 K來源	4699 K新聞來源	4787 K來源
""", '點': """
點擊	4804 K這裡
""", '가': """
가명	97 K
가상	63 K 비서
가입하세요	2870 K
가입해	2870 K 주세요
""", '강': """
강조했다	2873 K
""", '게': """
게시물	2828 K 불러오기
""", '계': """
계속	2753 K 읽으려면	2753 K 읽으시려면
계신	2778 알고 K 분은
""", '공': """
공유해	25 K	49 K 주세요
공유해주세요	49 K
""", '광': """
광고	11 K	70 K 없이	2835 K 차단	2837 K 차단기를
광고도	70 K
광고차단	2835 K	2837 K 프로그램을	2837 K 기능을
""", '구': """
구글	2765 K 뉴스에서
구독	50 K 회원은	2753 K 후 이용
구독료	2874 K
구독을	2870 K 신청하세요
구독자	2753 K 전용 기사	2753 K 전용 콘텐츠	2753 K 전용입니다	2753 K 전용 서비스	2871 K
구독자는	50 K
구독자만	2753 K 볼 수	2807 K 읽을
구독자에게만	2807 K 제공
구독하고	2765 K
구독하세요	2777 K	2870 K
구독하시면	2753 K
구독해	80 K 주세요	2764 K 주세요	2805 K 주셔서	2870 K 주세요
구독해주세요	2764 K
구독해주셔서	2805 K
""", '금': """
금요일	2805 매주 K 보내드리는
""", '기': """
기사	2 K 듣기	4 K	2750 좋은 K 후원	2869 #개 K 중 #개
기사가	97 K 수정
기사를	2 K 듣	97 K 수정	2753 전체 K 보려면	2807 전체 K 읽어보세요
기사의	97 K 이전 버전
기자를	2806 K 응원해
기자에게	2778 K 연락해 주세요
""", '남': """
남겨주세요	2870 K
""", '네': """
네이버	2765 K 메인에서	2777 K 구독
네이버에서	2765 K 구독
""", '놓': """
놓치지	2870 K 마세요
""", '눌': """
눌러주세요	2870 K
""", '뉴': """
뉴스레터	78 K	2756 K 구독하기	2756 K 구독하세요	2756 K 신청하기	2756 K 구독 신청하기	2871 K	2874 K
뉴스레터로	2756 K 받아
뉴스레터를	2756 K 받아	2756 K 구독하세요	2756 K 구독해	2756 K 구독하고	2756 K 구독하면	2870 K 신청하세요
""", '다': """
다운로드하세요	2870 K
""", '달': """
달	2807 첫 K #원
""", '답': """
답변하지	97 K 않았
""", '당': """
당신의	2778 K 제보가	2871 K 후원
""", '댓': """
댓글	6 K 작성
댓글로	85 K
댓글에	85 K
댓글은	2803 K 삭제될	2803 K 삭제합니다	2803 K 통보	2803 K 예고	2803 K 운영자	2803 K 사전
댓글을	6 K 작성	6 K 쓰
""", '덧': """
덧붙였다	2873 K
""", '독': """
독립	2871 K 언론
독립언론	2871 K
독립언론을	2806 K 지켜
독자	2818 K 후원으로	2870 K 여러분의	2871 K 여러분
독자님의	2751 K 후원	2818 K 후원으로
독자들의	18 K 후원	2818 K 후원으로	2841 K 후원
독자의	2818 K 후원으로	2841 K 후원	2871 K 힘
독자투고는	43 K
독자투고를	43 K
""", '동': """
동의하는	2805 K 것으로 간주
동참해	51 K 주세요
""", '들': """
들려주세요	2870 K
""", '로': """
로그인	24 K	2753 K 후 이용
로그인이	2753 K 필요합니다	2753 K 필요한 서비스	2753 K 필요해요
로그인하거나	2870 K
로그인하고	2807 K 계속
로그인하면	2807 K 계속
로그인하시면	2753 K
로봇이	2860 K 아닙니다
""", '링': """
링크에서	2870 K 확인하세요
""", '마': """
마음에	2806 기사가 K 드셨다면
""", '만': """
만나보세요	2870 K
""", '말': """
말했다	2873 K
""", '매': """
매월	2872 K
매일	17 K 아침
""", '메': """
메일로	58 K 받아보	58 K 받고 싶은	2805 K 보내드려요
메일함으로	2756 K
""", '묘': """
묘사가	97 K 포함
""", '무': """
무단	2775 K 복제	2775 K 전재
무단전재	2774 K
무료	15 K 기사	2816 K 기사	2872 K 체험
무료로	15 K 볼 수 있는	2807 K 볼 수 있습니다
""", '미': """
미러	64 K 사이트
""", '바': """
바로잡습니다	97 [K]	97 K
""", '받': """
받아보세요	2870 K
""", '발': """
발	49 K给
""", '밝': """
밝혔다	2873 K
""", '보': """
보내	57 K 드립니다	2870 K 주세요
보내드리는	2805 K
보내드립니다	57 K	2805 K
보내주세요	2870 K
""", '본': """
본	2871 K 기사
본사의	2814 K 편집 방향	2814 K 편집방향
본지는	2871 K
본지의	2814 K 편집 방향	2814 K 편집방향
""", '분': """
분	0 K 읽기
""", '브': """
브라우저가	10 K	2827 K 오디오를	2827 K 비디오를	2827 K 동영상을
브라우저는	2827 K 동영상
브라우저에서는	2827 K 동영상을
""", '사': """
사연을	2778 K 보내주세요	2778 K 보내 주세요
사전	2793 K 등록하기	2793 포럼 K 등록
사진	40 K·영상
사진과	40 K 영상	40 K 동영상
사진이나	40 K 영상	40 K 동영상
""", '상': """
상담전화	97 K
""", '선': """
선호	2776 K 매체로	2776 K 출처로	2776 K 언론사	2776 K 매체
선호하는	2776 K 출처
""", '설': """
설명했다	2873 K
설문에	2870 K 참여하세요
설치하세요	2870 K
""", '세': """
세미나	2793 K 신청하기
""", '소': """
소식을	2805 K 전해드립니다
""", '속': """
속보를	2804 K 받아보세요
""", '수': """
수수료를	2810 K 받을 수 있습니다	2810 K 제공받
""", '스': """
스팸	71 K 없이
스팸은	71 K
스포일러	97 K
""", '시': """
시민	2818 K 후원으로
시민의	2841 K 후원
시작하세요	2870 K
""", '아': """
아래에서	2870 K 확인하세요
""", '알': """
알려	2870 K 주세요
알려주세요	2870 K
알림	2760 K 받기	2760 K 설정
알림을	14 K	2804 K 켜고
""", '애': """
애드블로커	2835 K
애드블록	2835 K
애드블록을	2837 K
애드블록이	2837 K
""", '앱': """
앱	2760 K 다운로드	2760 K 설치	2804 K 설치하기
앱에서	2759 K 보기	2759 K 열기	2804 K 더 편하게	2870 K 확인하세요
앱으로	2759 K 보기	2804 K 더
앱을	2760 K 다운로드	2804 K 다운로드하세요	2804 K 설치하세요
""", '언': """
언론을	2806 독립 K 지켜
""", '여': """
여기서	2870 K 확인하세요
여러분	2871 K 덕분
여러분의	2778 K 제보를	2806 K 후원이	2841 독자 K 후원	2870 K 후원
""", '영': """
영상에서	2796 K 확인하세요	2796 K 확인할 수 있습니다	2870 K 확인하세요
영상으로	2796 K 확인하세요
영상을	2796 K 확인하세요
""", '온': """
온라인	2793 K 세미나
""", '옮': """
옮겨	45 K 실을
""", '외': """
외부	2788 K 콘텐츠	2828 K 콘텐츠입니다
""", '우': """
우리	84 K 앱에서	2871 K 기자
우리의	2871 K 저널리즘
""", '운': """
운영되고	2806 독자의 후원으로 K 있습니다
""", '원': """
원고료	2750 K 주기
원고료로	2750 K 응원	2806 K 응원
원고료주기	2750 K
""", '월': """
월	2872 K #원
""", '유': """
유료	2753 K 구독자만
유튜브	2765 K 구독
""", '음': """
음성으로	2796 K 들으려면	2796 K 들어보세요
""", '응': """
응답	21 K 취소
응원하세요	2870 K
응원해	2751 K 주세요	2870 K 주세요
응하지	97 K 않았
""", '의': """
의견을	2870 K 남겨
의견이	43 K 다르신가요
""", '이': """
이	9 K 콘텐츠	2871 K 기사가	2871 K 기사는	2871 K 기사
이메일	2757 K 주소
이메일로	58 K 받아보
이메일은	60 K 표시되지
이메일을	2756 K 입력하세요	2756 K 입력해 주세요	2756 K 입력해주세요	2756 K 입력하시면
이미	2807 K 구독자이신가요
이벤트에	2870 K 참여하세요
이야기를	67 K 보내	67 K 들려
이전	97 K 판에서
""", '인': """
인공지능	48 K 훈련	48 K 학습
인공지능이	2852 K 작성	2852 K 생성	2852 K 요약
""", '일': """
일주일에	17 K 한 번
일할	2793 함께 K 기자를
""", '읽': """
읽는	0 K 시간
""", '자': """
자동	2852 K 번역
자바스크립트가	2830 K
자바스크립트를	2830 K
자살예방	97 K
자주	2776 더 K 보기
""", '잔': """
잔을	54 커피 한 K 사
""", '재': """
재배포	2774 K 금지
재배포금지	2774 K
재생할	2827 K 수 없습니다
""", '저': """
저작권법	2775 K
저작권법의	2775 K
저작권자	2775 K
저작권자의	2775 K
저희	2871 K 뉴스레터	2871 K 채널	2871 K 앱
저희는	2871 K
저희를	2871 K
""", '적': """
적었다	2873 K
""", '전': """
전문을	20 K
전용	2753 회원 K 기사	2753 회원 K 콘텐츠	2753 회원 K 서비스
전재할	45 K
전해	49 K 주세요
전해주세요	49 K
전했다	2873 K
""", '정': """
정기	2750 K 후원이	2750 K 후원으로
정기후원	2872 K
정기후원으로	2750 K
정기후원이	2750 K
정정	97 K:	97 [K]
""", '제': """
제공하는	2828 K 콘텐츠입니다
제보	38 K 바랍니다	67 K 바랍니다	2778 K 부탁드립니다
제보는	2778 K 카카오톡
제보를	38 K 기다립니다	67 K 기다립니다	2778 K 기다립니다	2778 K 받습니다
제보해	38 K 주세요	67 K 주세요	2870 K 주세요
제보해주세요	38 K	67 K
제휴	74 K 링크	2810 K 링크
제휴링크	2810 K
""", '좋': """
좋아요	2777 구독과 K 부탁
좋아요를	2777 구독과 K 부탁
""", '주': """
주소는	21 이메일 K 공개되지
""", '중': """
중	2869 #건 K #건	2869 #개 K #개
""", '지': """
지금	2870 K 확인하세요	2870 K 신청하세요	2870 K 참여하세요
지켜주세요	2870 K
""", '차': """
차단	2837 광고 K 프로그램을	2837 광고 K 프로그램이	2837 광고 K 기능을
""", '채': """
채널	2764 K 추가	2777 K 추가하기	2777 K 구독하기	2817 K 추가하고	2817 K 추가하면
채널에	2777 K 참여하세요
채널에서	2777 K 소식을	2870 K 확인하세요
채널을	2817 K 추가하고	2817 K 추가하면	2817 K 추가해	2817 K 구독하고	2817 K 구독하면
채용	2793 K 공고
""", '챗': """
챗봇에게	63 K
""", '첫': """
첫	2872 K 달
""", '추': """
추가해	2777 K 주세요
추가해주세요	2777 K
""", '친': """
친구	2777 K 추가하세요
""", '카': """
카카오톡	2817 K 채널에서	2817 K 채널
""", '커': """
커피	54 K 한 잔 사	2806 K 한 잔 값으로
""", '콘': """
콘텐츠	2828 K 불러오기
""", '쿠': """
쿠키	2788 K 동의가
쿠키를	2788 K 허용해야	2788 K 허용해
""", '태': """
태그해	62 K 주세요
태그해주세요	62 K
""", '특': """
특가	2793 K 보기
""", '파': """
파트너스	2810 K 활동
""", '팔': """
팔로우하기	2764 K	2777 K
팔로우하세요	2870 K
""", '팟': """
팟캐스트	34 K
""", '퍼': """
퍼가실	45 K
""", '편': """
편집자	97 K 주
""", '필': """
필수	21 K 필드는
필자의	2814 K 개인 의견
""", '함': """
함께해	51 K 주세요
함께해주세요	51 K
""", '협': """
협찬을	2810 K 받아
""", '활': """
활용	2774 ai 학습 및 K 금지
""", '회': """
회원	2753 K 전용입니다
회원가입	2753 K 후	2870 K 후
회원가입은	2870 K
회원가입을	2870 K 하
회원가입하고	2870 K
회원가입하면	2807 K 월
회원가입하세요	2870 K
회원가입하시면	2870 K
회원만	2753 K 볼 수
""", '후': """
후원금	2874 K
후원으로	2750 K 응원	2806 독자의 K 운영됩니다	2806 독자의 K 운영하는
후원을	2751 K 부탁드립니다	2870 K 부탁
후원이	2750 K 큰 힘	2751 K 필요합니다	2751 K 큰 힘이
후원하세요	2870 K
후원해	80 K 주세요	2750 K 주세요	2751 K 주세요	2870 K 주세요
후원회원의	2818 K 후원으로	2841 K 힘
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
danişmanliği
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
αναπληρωτής
αναπληρώτρια
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
βοηθειας
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
διδάκτωρ
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
επιστήμονας
επιστολή
ερευνήτρια
ερευνητής
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
καθηγήτρια
καθηγητής
καλούσαν
καλούσε
κανάλι
κατάστημά
κατήγγειλε
καταγγέλλει
καταγγελία
κατεβάστε
κεράστε
κινδυνος
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
οικονομολόγος
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
ρυθμιστής
ρυθμιστης
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
συγγραφέας
συγκατάθεση
συκοφαντικά
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
υβριστικά
υβριστικό
υπευθυνα
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
החוג
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
חברת
חודשית
חוקר
חוקרת
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
מודעות
מועדף
מחקר
מינוי
מנוי
מנויים
מניות
מסכימים
מסר
מסרבים
מראה
מרצה
ניוזלטר
נשלח
סגל
סופר
סופרת
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
עמיתת
עמלה
ער
פרופסור
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
ادبلاكر
ادعمنا
ادعموا
اذنكم
ارتباط
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
اعلانهاي
اعلن
اعلنت
اعملوا
افاد
افادت
افزود
افزونه
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
الصفحة
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
بارگذاري
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
خبرها
خبرهاي
خصوصي
خواست
خواستند
خواندن
خوانندگان
خواهد
خواهند
داده
داستان
دانشگاه
دريافت
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
ضدتبليغ
طالب
طالبت
طلب
طلبت
علاقه
عملنا
عمولة
عنوان
غيرفعال
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
موافقتكم
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
نمايش
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
いた
いの
お使
お寄
お届
お得
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
アド
アフ
アプ
アン
イベ
オフ
カ月
クイ
クッ
コメ
コー
サポ
シェ
スパ
セミ
タグ
ダウ
チケ
チッ
チャ
ツア
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
マン
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
先着
免費
免费
內容
全文
公众
公式
关注
关闭
内容
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
受講
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
将本
將本
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
把文
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
無効
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
生成
產生
用邮
由人
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
翻譯
翻译
者說
者说
联盟
联系
聯盟
聯絡
自动
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
請關
請點
講座
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
请关
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
贈送
贊助
责任
赚取
赞助
赠送
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
还可
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
還可
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
關閉
阅读
随时
隐私
隨時
隱私
電子
需接
需要
音声
頂い
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
애드블록을
애드블록이
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
원고료
원고료로
원고료주기
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
정기
정기후원
정기후원으로
정기후원이
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
차단
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
