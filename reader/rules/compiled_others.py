"""What the indexes of `compiled` hold under keys beyond plain ASCII: many pages never ask for it. Do not edit."""

# fmt: off

WHOLE = {'#': """
# bình luận	4634
# comentário	3457
# comentários	3457
# fotó megtekintése	2327
# fotók megtekintése	2327
# gün ücretsiz deneyin	4350
# głosów	92
# hlasů	92
# hozzászólás	2242
# komentářů	496
# komentāri	2911
# kép megtekintése	2327
# képek megtekintése	2327
# lượt bình chọn	92
# odpovedí	4029
# odpovědi	597
# odpovědí	597
# odpowiedź	3414
# příspěvků	496
# röster	92
# sekunden zurück	935
# válasz megjelenítése	2336
# yaşindan küçükler oynayamaz	4413
# ääntä	92
# års aldersgrense	3160
# δευτερόλεπτα μπροστά	1043
# δευτερόλεπτα πίσω	1043
# σχόλια	985
# ψήφοι	92
# відповідей	4604
# відповідь	4604
# відповіді	4604
# гласа	92
# голоса	92
# голосов	92
# голосів	92
# з #	4568
# из #	3789
# коментарі	4496
# коментарів	4496
# комментариев	3717
# комментарий	3717
# комментария	3717
# от #	281
# ответ	3825
# ответа	3825
# ответов	3825
# отговор	310
# отговора	310
# із #	4568
# הצבעות	92
# שניות אחורה	2084
# שניות קדימה	2084
# תגובות	2040
# تعليقات	119
# ثانيه جلو	1683
# ثانيه عقب	1683
# راي	92
# صوت	92
# نظر	1639
# कमेंट	2144
# वोट	92
# सेकंड आगे	2185
# सेकंड पीछे	2185
# € al mes durante # meses	1478
# € al mese per # mesi	2532
# € por mês durante # meses	3498
#% megtakarítás	2323
#+ hrajte zodpovědně	488
#-årsgrense	3160
#/# fotó	2327
#/# kép	2327
#/#. fotó	2327
#/#. kép	2327
#か月無料	2621
#カ月無料	2621
#ヶ月無料	2621
#件のコメント	2637
#則留言	4744
#条评论	4744
#票	92
#秒戻る	2680
#秒進む	2680
#명 참여	92
#초 뒤로	2785
#초 앞으로	2785
""", 'a': """
a apărut o eroare	3650
a boltunkból	2298
a carregar vídeo	3511
a cikk a hirdetés alatt folytatódik	2234
a cikk a hirdetés után folytatódik	2234
a cikk automatikusan készült	2335
a cikk felhasználása engedélyköteles	2333
a cikk meg is hallgatható	2231
a cikk meghallgatása	2248
a cikk megosztása	2231
a cikk szerzői jogvédelem alatt áll	2333
a cikk zárolva van	2322
a cikket gépi hang olvassa fel	2309
a folytatáshoz regisztráljon	2225
a hanganyagot mesterséges intelligencia készítette	2309
a hirdetés után folytatjuk	2234
a hirdetés vége	2343
a hozzászólás lezárva	2336
a hozzászólások le vannak zárva	2336
a hét kvíze	2292
a kommentelés lezárult	2242
a könyv megrendelhető itt	2237
a könyv megrendelése	2298
a lejátszó betöltése	2309
a link másolva	2341
a lire également	1898
a mező kitöltése kötelező	2325
a nap kérdése	91	2292
a rovat további cikkei	2246
a szerző a lap munkatársa	2258
a szerző cikkei	2328
a szerző jogász	2258
a szerző közgazdász	2258
a szerző politológus	2258
a szerző további cikkei	2328
a szerző történész	2258
a szerző összes cikke	2328
a szerző újságíró	2258
a szerzőkről	2260
a szerzőről	2260
a szöveg automatikusan készült	2335
a tartalmat nem tudjuk megjeleníteni	2301
a tartalom nem elérhető	2301
a tartalom nem jeleníthető meg	2301
a tartalom szerzői jogi védelem alatt áll	2333
a teljes cikk elolvasása	2328
a témában további cikkek	2246
a videó az ön országában nem játszható le	2309
a videó már nem elérhető	2309
a videó nem elérhető	2309
a videó nem elérhető az ön országában	2309
a videó nem játszható le	2309
a videólejátszó betöltődik	2309
a videót nem lehet lejátszani	2309
abo abschließen	762
abo auswählen	946
abo wählen	946
abonare confirmată	3673
abonați-vă	3578
abone değil misin	4428
abone değil misiniz	4428
abonează-te	3578
abonelere özel	4350
abonelere özel avantajlar	4413
abonelere özel indirim	4413
abonelere özel içerik	4428
abonelik paketlerini gör	4457
abonelik seçenekleri	4457
aboneliği yenile	4457
aboneliğini seç	4428
aboneliğiniz onaylandi	4458
aboneliğinizi seçin	4428
abonentu priekšrocības	2942
abonner nå	3141
abonner på nyhetsbrevet	3147
abonné	1950
abonné à ce thème	2008
abonnér	616
abonnér nu	616
abonnés	1865
abonnés uniquement	1938
abonē	2905
abonē jaunumus	2929
abonē un lasi visus rakstus	2905
abonēt	2905
abrir menú	1439
aby odtworzyć film, włącz javascript	3385
acasă	3592
accede a todos los contenidos sin límites	1478
accept termenii și condițiile	3650
accepter og fortsæt	710
acceptera och fortsätt	4238
acceptera och stäng	4238
accepto la política de privacitat	447
acceptér	637
acceptér alle	711
acceptér og fortsæt	710
acceptér og vis	710
acceptă toate	3600
acceptă tot	3637
acceptă și afișează conținutul	3600
acceptă și continuă	3636
acceso a todos los artículos	1538
accès à tous les articles	2003
accéder au dossier	1976
accéder à l'article	1865
accéder à la page de dons	1967
aceitar e ver o conteúdo	3479
aceito receber comunicações	3528
aceito receber comunicações de marketing	3528
aceito receber comunicações e ofertas	3493
acepto la política de privacidad	1509
acesso ilimitado a todo o conteúdo	3558
acest articol este rezervat abonaților	3615
acest câmp este obligatoriu	3650
acesta este ultimul tău articol gratuit	3615
acheter ce numéro	1925
achetez ce numéro	1925
activează	3641
activează alertele	3609
activează notificările	3609
activează sunetul	3632
actualitza la pàgina	440
actualités	1898
actualizar la página	1502
ad 광고	2763
adatkezelés és sütik	2304
adatkezelési tájékoztató	2301
adatvédelem és sütik	2304
adatvédelmi beállítások	2301
adatvédelmi beállítások módosítása	2304
adatvédelmi tájékoztató	2301
adaugă ca sursă preferată	3660
adaugă un comentariu	3589
adaugă un răspuns	3666
adaugă în coș	3676
adblock détecté	2000
adblocker upptäckt	4249
add meg az e-mail-címed	2252
además	1436
adhérer	1856
adj hozzá minket preferált forrásként	2338
adja meg az e-mail-címét	2252
adja meg az összeget	2319
adja meg e-mail-címét	2252
adomány	2221
adományozok	2221
adományozás	2221
adresa de email nu este validă	3650
adresă de email invalidă	3650
adreça electrònica	413
adó # százalék	2319
adója #%-ával	2319
afficher la vidéo	1961
afficher les réponses	1949
afișează comentariile	3624
afișează conținutul	3600
afișează conținutul extern	3600
afișează originalul	3593
afișează postarea	3636
afișează subtitrările	3632
afmeld når som helst	729
afspilleren indlæses	713
agora não	3430
ai deja un abonament? autentifică-te	3615
ai găsit o greșeală	3656
ai kan begå fejl	739
ai kan gjøre feil	3265
ai kan göra fel	4266
ai kan göra misstag	4266
ai może popełniać błędy	3412
ai može griješiti	3928
ai može pogriješiti	3928
ai môže robiť chyby	4027
ai může chybovat	595
ai může dělat chyby	595
ai observat o greșeală	3589
ai sa môže mýliť	4027
ai segítségével készült	2335
ai által fordított	2335
ai által generált	2335
ai által generált tartalom	2335
ai може да греши	309
ai सारांश	2159
ai से तैयार सारांश	2159
ai 摘要	4818
ai 기사 요약	2813
ai 번역	2786
ai 생성 이미지	2823
ai 요약	2763
ai 음성으로 듣기	2785
ai-genererat innehåll	4267
ai-genereret resumé	653
ai-oversættelse	740
ai-resumé	653	740
ai-összefoglaló	2248
ai-översatt	4266
ai-översättning	4267
aicinām ievērot cieņu komentāros	2911
aiheeseen liittyvää	1750
aiheesta lisää	1750
aikaa jäljellä #	1810
ainda não tem conta	3526
ainda não é assinante	3526
ainult vajalikud küpsised	1600
aitäh hääletamast	1596
aitäh liitumast	1584
aitäh sõnumi eest	1611
aizmirsāt paroli	2953
aizvērt	2913
aizvērt galeriju	2957
aizvērt reklāmu	2914
aiが要約	2706
aiによる要約	2706
ai总结	4818
ai摘要	4764
ai生成	2681	4818
ai生成内容	4792
ai翻訳	2681
ai翻譯	4818
ai翻译	4818
ai要約	2706
ai語音朗讀	4791
ai语音朗读	4791
ai重點整理	4764
ai音声で聴く	2680
ai가 생성한 콘텐츠입니다	2823
ai가 읽어주는 기사	2785
ai로 생성된 콘텐츠	2823
ajouter une réponse	1991
ajouter à mes favoris	1884
ajouter à mes sources préférées	1985
ajouter à mes sujets	2008
ajouter à mes thèmes	2008
ajouter à vos sources préférées	1985
ajouter à vos sélections	1884
ajándék cikk	2232
ajándékozd el a cikket	2232
ajándékozd tovább a cikket	2232
ajándékozza a cikket	2231
ajándékozza a cikket barátjának	2231
ajándékozza el a cikket	2232
ajándékozza tovább a cikket	2232
ajánlataink	2246
ajánlja: outbrain	2343
ajánlja: taboola	2343
ajánljuk	2246
ajánljuk még	2246
ajánlott	2246	2323
ajánlott cikkek	2246
ajánló	2246
akceptuję	3305
akceptuję i kontynuuję	3382
akceptuję i przechodzę do serwisu	3382
akkurat nå	3173
ako chránime svoje zdroje	4024
ako chránime zdroje	4024
ako vypnúť adblock	4010
ako vypnúť blokovanie reklám	4010
aktuálny čas	4006
aktuálny čas #	4005
aktuální čas	567
aktuální čas #	566
aktuálně	497
akzeptieren und schließen	932
aldersgrense # år	3160
aldersgrense: # år	3160
alege o sumă	3671
alege-ți abonamentul	3648
alegeți abonamentul	3648
algo salió mal	1510
alkalmazás letöltése	2311
alkalmazás megnyitása	2311
alla bidrag hjälper	4251
alla rättigheter reserverade	4264
alle abo-angebote im überblick	872
alle angaben ohne gewähr	878
alle beiträge ansehen	812
alle beiträge anzeigen	951
alle beiträge der autorin	951
alle beiträge des autors	951
alle bidrag hjælper	723
alle bidrag tæller	723
alle inhalte sind urheberrechtlich geschützt	919
alle newsletter im überblick	863
alle preise ohne gewähr	878
aller à la recette	61
allt innehåll är skyddat av upphovsrätt	4208
als bevorzugte quelle bei google hinzufügen	787
als bevorzugte quelle hinzufügen	962
als podcast hören	873
alte știri	3590
alterar preferências de cookies	3479
altres notícies	19
altres notícies que et poden interessar	19
altyazilari aç	4414
altyazilari göster	4414
altă sumă	3645
alătură-te conversației	3603
am înțeles	3593
amazon'da gör	4413
amazonで見る	2678
amazonで詳しく見る	2678
amazonで詳細を見る	2678
amazonで買う	2678
amazonで購入	2678
amazonで購入する	2678
amintește-mi mai târziu	3576
ana sayfaya dön	4434
anasayfaya dön	4434
anderen betrag wählen	943
andet beløb	723
andra läser	19	4176
andra läser just nu	19
andra läste även	4176
andre har også lest	19
andre leser nå	3173
andre leste også	3173
andre læser	650
andre læser lige nu	650
andre læser også	19
andre læste også	650
angebot auswählen	946
angebot wählen	872
anhören	784
anhören # min	784
anket sonuçlari	4408
anketa dňa	3996
ankstesnė nuotrauka	2890
anmäl	4269
anmäl annons	4273
anmäl dig	4151
anmäl dig till nyhetsbrevet	4151
anmäl inlägg	4268
anmäl kommentar	4268
anna kelvollinen sähköpostiosoite	1827
anna äänesi	1795
annet beløp	3249
anneta ühekordselt	1608
annonce - artiklen fortsætter nedenfor	634
annonces légales	1925
annoncørbetalt	87
annoncørbetalt indhold	87	660
annons - artikeln fortsätter nedan	4162
annons från våra partner	4273
annonsblockerare upptäckt	4249
annonsen slutar här	4162
annonser från google	4273
annonsinnehåll	4183
annonslänk	4162
annonsörsinnehåll	4183
annonsørinnhold	87	3183
annonsørsamarbeid	3273
ano, prosím	573
ano, rád	573
anonimni sandučić	3925
anonym brevlåda	4263
anonym tipslåda	4263
anonymná schránka	4024
anonymní schránka	591
anpassa inställningar	4238
anulează oricând	3648
anulezi oricând	3615
anuluj odpowiedź	3313
användarnamn	4254
användarnamn eller e-postadress	4253
användarvillkor	4164
anzeige schließen	964
anzeigensonderveröffentlichung	878
anúncio	3452
anúncios	3452
apasă pentru sunet	3670
apmaksāta sadarbība	2964
apmaksāts saturs	2914
apmokėta partnerystė	2897
apmokėtas turinys	2897
aportació mensual	442
aportació única	442
aportación mensual	1505
aportación única	1505
app letöltése	2311
app storeからダウンロード	2686
app storeでダウンロード	2686
app store에서 다운로드	2792
apple ile giriş yap	4428
apple podcastで聴く	2712
appleでサインイン	2694
appleでログイン	2694
appleで続ける	2694
app内打开	4798
après la publicité	1889
aptaujas rezultāti	2947
após a publicidade	3452
apóyanos	1397
apóyanos en patreon	1504
apúntate	1409
aquest article està bloquejat	445
aquest article t'ha estat útil	423
aquest camp és obligatori	447
aquest vídeo ja no està disponible	430
aquest vídeo no està disponible	430
ar norite gauti pranešimus	2881
arată conținutul	3636
arată mai mult	3654
arată mai puțin	3593
arată răspunsurile	3624
arată tot	3593
arkadaşina gönder	4357
arkadaşinla paylaş	4357
article abonné	1865
article ajouté à vos sélections	1884
article lu par une voix de synthèse	1957
article précédent	1898
article réservé aux abonnés	1865
article següent	451
article sponsorisé	1925
articles associés	1898
articles liés	1898
articles recommandés	1898
articles récents	1898
articol exclusiv pentru abonați	3615
articole asemănătoare	3590
articole înrudite	3590
articoli più letti	2535
articolul continuă după reclamă	3586
articolul continuă mai jos	3586
articolul următor	3590
artikeln finns också som ljud	4158
artikeln fortsätter efter annonsen	4162
artikeln fortsätter nedan	4162
artikeln fortsätter under bilden	4162
artikeln går att lyssna på	4158
artikeln läses upp av en syntetisk röst	4241
artikeln är automatiskt genererad	4266
artikeln är låst	4144
artikeln är maskinöversatt	4266
artikeln är skapad automatiskt	4266
artikeln är skyddad av upphovsrätt	4264
artikeln är uppläst av en dator	4158
artikkel jätkub pärast reklaami	1568
artikkel jätkub reklaami järel	1568
artikkel on kaitstud autoriõigusega	1621
artikkel täieneb	1566
artikkelen er låst	3141
artikkelen finnes også som lyd	3153
artikkeli jatkuu kuvan jälkeen	1737
artikkeli on konekäännetty	1837
artikkeli on suojattu tekijänoikeudella	1835
artikkelin lukee synteettinen ääni	1810
artikkelin voi myös kuunnella	1734
artiklen er låst	616
artiklen er læst op af en robot	626
artiklen findes også som lyd	626
artiklen fortsætter efter annoncen	634
artiklen fortsætter efter reklamen	746
artiklen fortsætter nedenfor	634
artiklen fortsætter under billedet	634
artiklen kan også høres	626
artiklen læses op af en kunstig stemme	713
artikli loeb ette tehishääl	1564
artiklit loeb sünteetiline hääl	1602
artiklit loeb tehishääl	1564
artykuł czytany przez syntezator mowy	3385
artykuł dla subskrybentów	3286
artykuł do słuchania	3385
artykuł kontynuowany pod reklamą	3304
artykuł premium	3398
artykuł sponsorowany	3301
artykuł zablokowany	3398
artykuły na e-mail	3289
artykuły partnerów	3420
artículo anterior	1436
artículo regalado	1551
artículo relacionado	1436
artículo siguiente	1513
artículos recomendados	1482
artículos relacionados	1436
as notícias mais lidas	3501
ascultă	3583
ascultă articolul	3632
ascunde răspunsurile	3624
aseta ensisijaiseksi lähteeksi	1841
aslini göster	4367
assine já	3435
atbalstīt	2905
atcel jebkurā laikā	2905
atcelt var jebkurā laikā	2953
atcerēties mani	2954
atidaryti galeriją	2890
atidaryti programėlėje	2880
atidaryti programėlę	2880
atkūrimo greitis	2878
atlikite testą	2872
atlikušais laiks	2947
atlikušais laiks -#	2946
atpakaļ uz augšu	2957
atpakaļ uz sākumlapu	2957
atradi kļūdu	2958
atradi kļūdu rakstā	2911
atradāt kļūdu	2958
atrakinti straipsnį	2886
atrisini krustvārdu mīklu	2940
atsaukt piekrišanu	2944
atsisiųsti garso įrašą	2878
atsisiųsti iš app store	2880
atsisiųsti iš google play	2880
atsisiųsti programėlę	2880
atsiųskite naujieną	2891
atsiųskite nuotraukas	2891
atskaņot video	2946
atskaņošanas ātrums	2946
atslēgt rakstu	2953
atslēgvārdi	2947
atteikties var jebkurā laikā	2955
attēls # no #	2966
attēls #/#	2966
attēls attēlā	2946
atualizar a página	3521
atualizar página	3521
atvērt	2913
atvērt galeriju	2957
atvērt lietotni	2948
atvērt lietotnē	2948
atvērt rakstu	2953
atļaut paziņojumus	2949
atšaukti galite bet kada	2836
atšaukti sutikimą	2876
aucun commentaire à ce niveau	1929
audio narrado por una voz automática	1461
audio vytvorila umelá inteligencia	4005
auf apple podcasts hören	853
auf spotify hören	853
ausgewählt für sie	877
auswahl bestätigen	932
auswählen	947
automaatselt tõlgitud	1615
automaattinen käännös	1838
automaticky preložené	4027
automaticky přeloženo	595
automatické prehrávanie	4005
automatické přehrávání	566
automatický preklad	4028
automatický překlad	596
automatikus lejátszás	2309
automatinis atkūrimas	2878
automatisch übersetzt	958
automatische übersetzung	959
automatiskt översatt	4266
automatiškai išversta	2892
automatsko puštanje	3907
automātiski tulkots	2959
automātiskā atskaņošana	2946
autoriser la publicité	1966
ava äpis	1604
avantage abonnés	1955
avantages abonnés	1955
avantaje pentru abonați	3630
avançar # segundos	3511
aveți deja cont	3648
avfölj	4271
avfølg	3270
avis de décès	1925
avoimet työpaikat	1752
avregistrera dig när som helst	4256
avsluta när du vill	4144
avsluta när som helst	4256
avslutt når du vil	3141
avslå alle	3238
avís legal	402
avísanos de un error	1527
aylik bağiş	4425
aylik bağiş yap	4456
ayrintilar için tiklayin	4366
ayrintilar için tiklayiniz	4366
az ai hibázhat	2335
az ai tévedhet	2335
az e-mail-címed	2325
az első hónap csak # ft	2225
az mi hibázhat	2335
az oldal tetejére	2328
az outbrain ajánlásával	2343
az ön e-mail-címe	2325
az ön neve	2325
az összefoglalót ai készítette	2335
az összefoglalót mi készítette	2335
az összes cikk	2328
az összes elfogadása	2301
az üzeneted	2326
aç	4367
añadir a favoritos	1421
añadir a la cesta	1550
añadir a mi lista	1481
añadir a mis temas	1543
añadir al carrito	1550
añadir comentario	1432
añadir como fuente preferida	1521
añadir una respuesta	1527
añadir usuario	1402
añádenos como fuente preferida	1521
aún no eres suscriptor	1507
aún no estás registrado	1507
aún no te has registrado	1402
aún no tienes cuenta	1507
ačiū už jūsų balsą	2872
ačiū už registraciją	2888
ačiū už žinutę	2888
ačiū, kad balsavote	2872
ačiū, kad užsiprenumeravote	2861
ați uitat parola	3648
ați votat deja	3624
""", 'b': """
baixar episódio	3511
baixar o áudio	3511
baixar áudio	3511
bandykite dar kartą	2888
bandykite vėliau	2888
bankkártyás támogatás	2319
bankovním převodem	578
banküberweisung	761
bara för dig som prenumererar	4253
bara för prenumeranter	4253
bare nødvendige	3237
bağiş sayfasina git	4425
bağiş yap	4349
bağiş yapin	4349
bağişim	4426
bağlanti kopyalandi	4442
bağlantiyi kopyala	4357
başa dön	4366
başka tutar	4425
be šlamšto	2888
bedste værdi	727
bei google als quelle hinzufügen	787
bei spotify hören	853
beitrag nicht mehr verfügbar	935
bejegyzés betöltése	2301
bejelentkezés	2225
bejelentkezés apple-fiókkal	2322
bejelentkezés facebookkal	2322
bejelentkezés google-fiókkal	2322
bekræft din e-mail	729
belépés	2225
belépés facebook-fiókkal	2322
belépés facebookkal	2322
belépés google-fiókkal	2322
benefício do assinante	3483
bere sintetični glas	4104
berite naprej z naročnino	4113
bestill nå	3234
beställ boken	4234
betalas årsvis	4253
betales årlig	3252
betales årligt	726
betalt innehåll	4273
betrag wählen	760
betygsätt receptet	61
betűméret	65
betűméret csökkentése	2341
betűméret módosítása	2341
betűméret növelése	2341
bez mišljenja	3901
bez surogātpasta	2955
bez zobowiązań	3399
bez závazku, kdykoli zrušíte	473
bez závazků	473
bezmaksas piegāde	2943
bezárás	2220
beágyazott tartalom	2301
beállítás preferált forrásként	2338
beállítások mentése	2301
beállítások módosítása	2304
beğen	4408
beğenme	4408
bidrag kan trækkes fra i skat	723
bieżący czas #	3385
bild in originalgröße	951
bild vergrößern	811	951
bildergalerie öffnen	951
bildirimleri aç	4405
bildirimleri açin	4405
bilety już w sprzedaży	3378
bir hata oluştu	4430
bir tutar seçin	4456
bir şeyler ters gitti	4431
bir şeyler yanliş gitti	4431
bitte füllen sie dieses feld aus	948
bitte geben sie eine gültige e-mail-adresse ein	948
bitte prüfen sie ihr postfach	948
bitte versuchen sie es später erneut	863
bitte versuchen sie es später noch einmal	948
bitte überprüfen sie ihr postfach	948
bize ulaşin	4363
biểu quyết	92
bjud en vän på artikeln	4158
bjud oss på en kaffe	4251
bjud oss på kaffe	4251
bjud på en kaffe	4251
bli månadsgivare	4140
bli støttemedlem	3138
bliv fast støtte	723
bliv støtteabonnent	723
bliv støttemedlem	613
blocco pubblicità rilevato	2593
blokovať	4009
bloqueador de anúncios ativado	3556
bloqueador de anúncios detectado	3556
bloqueur de publicité détecté	2000
bloqueur détecté	2000
boletín	1409
bolo to užitočné	4027
brezplačna dostava	4100
browserul tău nu poate reda acest video	3600
brukervilkår	3162
brīva summa	2952
bu haber abonelere özeldir	4350
bu haber yapay zeka tarafindan seslendirilmiştir	4414
bu haber yapay zekâ ile seslendirilmiştir	4414
bu haberi paylaş	4465
bu haberi paylaşin	4465
bu içerik abonelere özeldir	4350
bu içerik faydali oldu mu	4407
bu içerik görüntülenemiyor	4417
bu içerik gösterilemiyor	4417
bu içerik kilitli	4428
bu video artik mevcut değil	4414
bu video bulunduğunuz ülkede izlenemiyor	4414
bu video mevcut değil	4414
bu video ülkenizde izlenemiyor	4414
bu yaziyi paylaş	4465
bu yorumu şikayet et	4447
bugün değil	4348
bulmaca çöz	4410
bunlar da ilginizi çekebilir	4364
burtu izmērs	2962
butlletí	413
buzón anónimo	1516
buzón seguro	1516
buďte v obraze	478
bylo to pro vás užitečné	595
bylo to užitečné	595
bài cùng chuyên mục	4662
bài cùng tác giả	4662
bài khác	4635
bài khác của tác giả	4694
bài liên quan	4635
bài mới nhất	4662
bài quảng cáo	4663
bài tiếp theo	4635
bài trước	4694
bài viết có hữu ích không	4667
bài viết có hữu ích với bạn không	4667
bài viết liên quan	4635
bài viết mới	4661
bài viết này bị khóa	4688
bài viết này có hữu ích không	4667
bài viết tiếp theo	4694
bài viết trước	4694
bài viết được tặng bởi thuê bao	4714
bài được dịch tự động	4661
bài đọc nhiều	4662
báo cáo	4668
báo cáo bình luận	4705
báo cáo vi phạm	4668
báo lỗi	4634
báo lỗi bài viết	4667
bármikor leiratkozhat	2252
bármikor leiratkozhatsz	2252
bármikor lemondhatja	2225
bármikor lemondható	2225
bäst värde	4254
bästa pris	4254
bình chọn	91	4668
bình chọn của bạn đã được ghi nhận	4667
bình luận	4634
bình luận (#	4634
bình luận của bạn	4705
bình luận đã bị tắt	4705
bölümü indir	4414
búsqueda	1439
bücher aus dem shop	792
bülten	4387
bülten üyeliği	4387
bültene abone oldunuz	4387
büyüt	4366
bądź na bieżąco	3289
bądź pierwszą osobą, która skomentuje	3414
błędny adres e-mail	3401
bővebben	2248	2303
būkite pirmas	2842
būkite pirmas, pakomentavęs	2842
bạn chưa có tài khoản	4688
bạn chưa đăng ký	4688
bạn có muốn nhận thông báo	4681
bạn có muốn nhận thông báo không	4681
bạn có thể hủy đăng ký bất cứ lúc nào	4690
bạn có thể quan tâm	4635
bạn muốn nhận thông báo	4681
bạn thấy bài viết này thế nào	4667
bạn đang theo dõi chủ đề này	4699
bạn đã bình chọn	4667
bạn đã bình chọn rồi	4667
bạn đã có tài khoản	4688
bạn đã đăng ký rồi	4711
bản ghi	4675
bật	4682
bật thông báo	4681
bật tiếng	4674
bắt buộc	4691
bắt đầu trắc nghiệm	4670
bỏ qua	4618
bỏ qua quảng cáo	4708
bỏ theo dõi	4699
""", 'c': """
cada aportació compta	416
cada aportación cuenta	1477
cada contribuição conta	3496
cada doação conta	3523
cada donación cuenta	1504
cadastre-se grátis	3435
califica este artículo	1432
campo obrigatório	3528
campos obrigatórios	3528
cancel·la quan vulguis	445
cargando el vídeo	1492
cargando vídeo	1492
cargar más	1439
cargar más comentarios	1485
cargar más noticias	1513
cargar publicación	1496
cargar vídeo	1496
carrega la publicació	434
carrega més comentaris	423
carregando o vídeo	3511
carregando vídeo	3511
carregant el vídeo	430
carregar conteúdo	3515
carregar mais comentários	3503
carregar mais notícias	3532
carregar o conteúdo	3515
carregar publicação	3515
carregar vídeo	3515
carte de crédit	1864
cartão de crédito	3434
categorieën	3009
categorías	1436
caută	3592
caça-palavras	3508
ce contenu vous a-t-il été utile	1923
ce résumé vous a-t-il été utile	1923
cea mai bună ofertă	3649
cela vous a-t-il été utile	1949
cele mai citite știri	3618
cele mai noi știri	3590
celkem hlasovalo # čtenářů	554
celozaslonski način	4104
celá obrazovka	566
celý článek	499
celý článek zde	587
celý článok	4021
cenimy twoją prywatność	3307
cererea ta a fost trimisă	3673
cerrar galería	1541
cerrar menú	1439
cerrar sesión	1402
cet article est en accès libre pour les abonnés	1938
cet article est lu par une voix de synthèse	1923
cet article vous a-t-il été utile	1949
cette adresse est déjà inscrite	2004
cette information vous a-t-elle été utile	1991
cette page vous a-t-elle été utile	1949
cette réponse est-elle utile	1949
cette vidéo est indisponible	1957
cette vidéo ne peut pas être lue	1957
cevaplari göster	4407
chargement du lecteur vidéo	1957
charger la vidéo	1961
charte éditoriale	1980
chcem dostávať upozornenia	4008
chcem odoberať	4018
chcete dostávat notifikace	570
chcete dostávat upozornění	570
chcete dostávať notifikácie	4008
chcete dostávať upozornenia	4008
chci dostávat upozornění	570
chci odebírat	478
chci podpořit	470
chci přispět	470
chi tiết	4638
chia sẻ	4625
chia sẻ bài viết	4625
chia sẻ bài viết này	4714
chia sẻ facebook	4661
chia sẻ lên facebook	4701
chia sẻ qua email	4701
chia sẻ qua facebook	4661
chia sẻ qua zalo	4701
chia sẻ tin này	4714
chia sẻ zalo	4701
chia sẻ ý kiến của bạn	4634
cho chúng tôi biết ý kiến	4667
cho phép	4682
cho phép thông báo	4681
chuyên mục	4635
chuyển đến công thức	61
chép liên kết	4661
chính sách bảo mật	4633
chính sách bảo mật | điều khoản sử dụng	4633
chính sách cookie	4633
chính sách quyền riêng tư	4633
chơi miễn phí	4670
chơi ngay	4670
chưa có tài khoản	4688
chấp nhận tất cả	4633
chấp nhận tất cả cookie	4633
chấp nhận và tiếp tục	4678
chất lượng	4675
chế độ tối	4707
chỉ dành cho thuê bao	4688
chỉ dành cho thành viên	4688
chọn	4689
chọn gói	4688
chọn gói của bạn	4688
chọn gói đăng ký	4688
chọn số tiền	4709
chủ đề	4635
chủ đề liên quan	4635
chủ đề nóng	4662
cikk ajándékozása	2341
cikk elküldése ajándékként	2341
cikk feloldása	2322
cikk meghallgatása	2309
cikk megosztása	2231
cikk mentése	2231
cikk nyomtatása	2341
cikkünk frissül	2248
citeşte şi	3590
citește articolul complet	3654
citește articolul integral	3654
citește fără limite	3615
citește gratuit	3672
citește mai departe	3590	3592
citește mai mult	3590	3592
citește regulile comunității	3603
citește tot articolul	3654
citește transcrierea	3632
citește în aplicație	3639
citește și	3590
citi šobrīd lasa	2907
citit de o voce sintetică	3632
citiți și	3590
cobrança anual	3527
codes de réduction	2015
cofnij zgodę	3382
col·labora	389
comandă acum	3630
comandă cartea	3630
comentariile sunt doar pentru abonați	3666
comentariul tău	3666
comentariul tău așteaptă moderarea	3603
comentează	3589
comentário	3457
comentário aguardando moderação	3489
comentários	3457
comentários desativados	3547
comentários exclusivos para assinantes	3489
commander ce numéro	1925
comment désactiver mon adblocker	1966
comment désactiver mon bloqueur	1966
commentaire en attente de modération	1929
commentaires désactivés	1991
commerciële bijdrage	3054
commerciële content	3128
commerciële inhoud	3128
comparte este artículo	1551
compartilhar esta matéria	3568
compartilhe esta notícia	3568
compartir esta página	1551
compre a edição impressa	3483
conditions générales	1891
conectează-te cu facebook	3615
conectează-te cu google	3615
confidentialité	1891
configuració de galetes	434
configuració de les galetes	434
configuració de privacitat	434
configuración	1429
configuración de cookies	1429
configuración de privacidad	1496
configurações de cookies	3454
configurações de privacidade	3515
confira o preço	3567
conheça as ofertas	3558
conheça os planos	3558
conheça todas as nossas newsletters	3493
consenti la pubblicità	2559
consigue tu entrada aquí	1463
consulta les normes de participació	405
consultez notre charte de modération	1929
consíguelo en tu quiosco	1463
contacta amb la redacció	453
contacta con la redacción	1516
contactar a redação	3535
contactar con la redacción	1516
contactați redacția	3656
contacte a redação	3535
contactează redacția	3656
contacter la rédaction	1980
contactez la rédaction	1980
contenu externe recommandé	1921
contenu proposé par notre partenaire	1925
contenu réservé	1970
contenu réservé aux abonnés	1970
contenu sponsorisé	1889
contenus recommandés	1942
contenus sponsorisés	1889	1898
conteúdo de marca	3452
conteúdo exclusivo	3435
conteúdo exclusivo para assinantes	3498
conteúdo externo	3479
conteúdo externo recomendado	3479
conteúdo gerado por ia	3553
conteúdo pago	3509
conteúdo para assinantes	3435
conteúdo patrocinado	3452
conteúdo premium	3498
conteúdo produzido pela marca	3483
conteúdo relacionado	3461
conteúdos relacionados	3501
contingut només per a usuaris registrats	417
continua a leggere dopo la pubblicità	2547
continua após a publicidade	3452
continua després de l'anunci	407
continuar leyendo aquí	1402
continuarea articolului după reclamă	3605
continue a ler esta notícia	3501
continuer après la publicité	1889
continuer sans désactiver	2000
continuer à lire	2006
continuă cu apple	3615
continuă cu email	3672
continuă cu facebook	3615
continuă cu google	3615
continuă lectura	3675
continuă pe site	3639
continuă să citești	3675
continuă să citești după publicitate	3605
continuă în browser	3639
continúa abajo	1427
contáctanos	1432
convida'ns a un cafè	442
conținut disponibil doar utilizatorilor înregistrați	3615
conținut extern	3600
conținut extern recomandat	3600
conținut pentru abonați	3578
conținut plătit	3630
conținut premium	3615
conținut sponsorizat	87	3586
cookie beállítások	2301
cookie を管理する	2683
cookie 設定	4795
cookie 设置	4795
cookie-beállítások	2301
cookie-beállítások módosítása	2304
cookieinställningar	4164
cookies a ochrana soukromí	493
cookieの管理	2683
cookieの設定	2634
cookieを拒否する	2714
cookieを管理	2683
cookieを管理する	2683
cookie政策	4740
cookie設定	2634	4740
cookie设置	4740
copia enllaç	459
copia l'enllaç	396
copiază	3663
copiază link	3583
copiază linkul	3583
copy link thành công	4661
correo electrónico	1409
correo electrónico no válido	1509
correo no válido	1509
correu electrònic	448
correu electrònic no vàlid	447
correu no vàlid	447
coś poszło nie tak	3402
coś poszło nie tak. spróbuj ponownie	3401
coś poszło nie tak. spróbuj ponownie później	3401
creează cont	3578
crucigrama del día	1528
créer mon compte	1865
créer un compte	1865
créer une alerte	1931
créer une alerte sur ce thème	1931
csak a szükséges sütik	2301
csak a szükségesek	2301
csak előfizetők számára	2322
csak előfizetőknek	2225
csomagok megtekintése	2322
cualquier aportación ayuda	1504
cum îl dezactivez	3644
cumpără acum	3630
cumpără bilet	3630
cumpără bilete	3630
cumpără bilete online	3630
cumpără cartea	3630
cumpără de pe emag	3630
cumpără revista	3605
cuvinte încrucișate	3629
czy artykuł był pomocny	3412
czy artykuł był przydatny	3412
czy ten artykuł był pomocny	3412
czy to było pomocne	3412
czyta głos ai	3385
czytaj całość	3322
czytaj cały artykuł	3404
czytaj również	3319
czytaj także	3319
czytaj też	3319
czytaj też nasze inne artykuły	3319
czytaj więcej	3319	3322
czytaj więcej o	3319
czytane przez głos syntetyczny	3385
cài đặt cookie	4678
cài đặt quyền riêng tư	4678
cài đặt ứng dụng	4680
các tin khác	4635
cách tắt	4685
cách tắt trình chặn quảng cáo	4684
câmp obligatoriu	3650
câmpuri obligatorii	3650
cât de util a fost acest articol	3603
câu đố	4672
címkék	2246
címlap	2246
címlapra	2328
címlapról ajánljuk	2246
có lẽ để sau	4618
có lỗi xảy ra	4690
có thể bạn quan tâm	19	4635
có thể bạn thích	19
có, tôi muốn	4681
códigos de desconto	3567
códigos de descuento	1550
códigos promocionales	1550
cómo desactivar el bloqueador	1502
cómo desactivarlo	1503
cómpralo aquí	1491
cómpralo en amazon	1491
cùng chuyên mục	4635
cùng chủ đề	4662
cùng tác giả	4662
cũ nhất	4668
cảm ơn bạn đã bình chọn	91	4667
cảm ơn bạn đã tham gia	4667
cảm ơn bạn đã ủng hộ	4709
cảm ơn, tin nhắn của bạn đã được gửi	4690
cỡ chữ	65
cửa hàng	4703
""", 'd': """
d'autres articles à découvrir	19
da, želim	3911	4108
dagens fråga	91	4227
dagens spørgsmål	91	699
dagens spørsmål	91	3226
daha az göster	4367
daha fazla göster	4366
daha fazla haber için tiklayin	4366
daha fazla yorum yükle	4407
daha önce oy kullandiniz	4407
daha önce oy verdiniz	4407
dalies ar šo rakstu	2910
dalinkitės	2836
dalinkitės straipsniu	2841
dalsza część artykułu pod materiałem wideo	3301
dalsza część artykułu pod wideo	3301
dalsza część tekstu pod wideo	3301
dalszy ciąg materiału pod wideo	3304
dalīties	2905
dalīties ar draugiem	2910
dalīties ar rakstu	2962
dalīties facebook	2910
dalīties whatsapp	2962
další	499
další foto	587
další fotografie	587
další snímek	587
další strana	499
další video	566
další z rubriky	497
další zprávy	497
další článek	497
další články	19	497
další články od autora	587
další čtení	497
danke für dein feedback	857
danke für deine stimme	91
danke für ihr feedback	857
danke für ihre stimme	91	925
danke fürs abstimmen	925
danke fürs mitmachen	91
danos tu opinión	1468
dans l'actualité	1942
dans la même catégorie	1898
dans la même rubrique	1898
dans la même série	1898
dar lze odečíst z daní	577
dar si můžete odečíst z daní	577
darovat jednorázově	577
darovat měsíčně	577
darovat článek	482
darovať	3942
darovať jednorazovo	4012
darovať mesačne	4012
darovať článok	3950
darowiznę możesz odliczyć od podatku	3395
darujte nám # %	4012
darujte tento článek	482
darujte tento článok	3950
das könnte dich auch interessieren	808
das könnte ihnen auch gefallen	808
das könnte sie auch interessieren	808
das könnte sie interessieren	808
das video ist in ihrem land nicht verfügbar	935
das video ist leider nicht mehr verfügbar	935
das video ist nicht mehr verfügbar	935
das video ist nicht verfügbar	935
das wichtigste in kürze, zusammengefasst von ki	843
datenschutzerklärung	796
daugiau autoriaus straipsnių	2890
daugiau straipsnių	2890
daugiau šia tema	2838
dať spätnú väzbu	4027
dbamy o twoją prywatność	3307
deaktivér din adblocker	720
deblochează articolul	3615
definições de cookies	3515
definições de privacidade	3515
deine stimme wurde gezählt	925
deixar um comentário	3457
deixe um comentário	3457
del på e-mail	744
del på e-post	3153
del på facebook	626	3153
del på mail	626
del på twitter	626	3153
del på whatsapp	3271
del på x	626	3153
dela inlägget	4158
dela på facebook	4158
dela på twitter	4158
dela på whatsapp	4272
dela på x	4158
dela som gåva	4272
deli po e-pošti	4129
deli članek	4050
delite članek	4050
demander un droit de réponse	1991
den här artikeln är låst	4253
den här artikeln är skyddad av upphovsrättslagen	4264
den här videon är inte längre tillgänglig	4241
den här videon är inte tillgänglig	4241
denne artikel er låst	726
denne artikkelen er låst	3252
denne saken er låst	3252
denne video er ikke længere tilgængelig	713
denne video er ikke tilgængelig	713
denunciar comentário	3547
denunciar este comentário	3547
der er opstået en fejl	730
der opstod en fejl. prøv igen senere	729
dernière minute	1898
dernières actualités	1898
dernières infos	1898
dernières nouvelles	1898
desa les preferències	434
desa per llegir després	419
desactívalo para continuar	1502
desactívalo para seguir leyendo	1502
desbloquear artículo	1478
desbloqueie este conteúdo	3498
descarcă aplicația	3639
descarcă audio	3632
descarcă din app store	3639
descarcă din google play	3639
descarcă episodul	3632
descargar pódcast	1492
descarrega l'àudio	430
descarregar áudio	3511
deschide aplicația	3639
deschide în aplicație	3639
descárgala en app store	1499
descárgala en google play	1499
destekçi ol	4425
destekçimiz olun	4425
desteğiniz fark yaratir	4456
desteğiniz için teşekkür ederiz	4456
desteğiniz için teşekkürler	4456
det er gratis å opprette en bruker	3141
det går inte att visa innehållet	4238
det har oppstått en feil	3256
det här innehållet kan inte visas	4238
det här innehållet är inte tillgängligt	4238
det læser andre	650
det oppsto en feil. prøv igjen senere	3255
det är gratis att skapa ett konto	4144
detaylar için tiklayin	4366
detaylar için tiklayiniz	4366
detta material är skyddat enligt lagen om upphovsrätt	4206
detta är en annons	4162
detta är en plusartikel	4144
dette indhold er ikke tilgængeligt	710
devam etmek için üye girişi yapin	4350
devami için abone olun	4350
devamini okumak için abone olun	4350
dezactivează sunetul	3632
dienas jautājums	2940
diese funktion steht nur angemeldeten nutzern zur verfügung	873
dieser inhalt ist nicht mehr verfügbar	932
dieser inhalt ist nicht verfügbar	932
dieser kommentar wurde gelöscht	960
dieses video ist in deinem land nicht verfügbar	935
dieses video ist in ihrem land nicht verfügbar	935
dieses video ist leider nicht mehr verfügbar	935
dieses video ist nicht mehr verfügbar	935
dieses video ist nicht verfügbar	935
digite um e-mail válido	3528
din aceeași categorie	3590
din aceeași secțiune	3618
din röst har registrerats	4227
din röst är registrerad	91
din röst är räknad	4227
disponibil în app store	3639
disponibil în app store și google play	3609
disponibilă în app store și google play	3609
disponível na app store	3518
distribuie știrea	3677
distribuiți	3583
diğer haberler	19	4364
diğer okurlar bunlari okuyor	4364
diğer seçenekler	4443
diğer tutar	4425
diğer yazilari	4434
dla prenumeratorów	3398
dla subskrybentów	3286
dlaczego widzę tę reklamę	3420
do fotogalérie	4021
do galérie	4021
do góry	3322
do košíka	4000
do košíku	487	560
do księgarni	3302
do speciálu	587
doar abonații pot comenta	3603
doar pentru abonați	3578
doação mensal	3431
doação única	3431
doba čtení # min	499
dodaj do moich tematów	3416
dodaj jako preferowane źródło	3416
dodaj kao željeni izvor	3931
dodaj nas do preferowanych źródeł	3416
dodaj nas do wyjątków	3390
dodaj u košaricu	3903
dodaj v košarico	4099
dogodila se greška. pokušajte ponovno	3919
dolgozzon nálunk	2248
domiciliación bancaria	1401
domů	499
don régulier	1967
dona suport al periodisme en català	416
dona'ns la teva opinió	423
donació mensual	443
donació única	443
donación mensual	1397
donación puntual	1505
donación única	1397
donativo único	3524
donați	3577
donația mea	3671
donație lunară	3646
donație unică	3646
donează	3577
donează acum	3577
donează lunar	3577
donează lunar # euro	3614
donează lunar # lei	3614
donează o dată	3645
doner nå	3138
doniraj mesečno	3914	4111
doniraj mjesečno	3914
données personnelles	1891
donér	613
donér nu	613
doporučeno outbrain	603
doporučeno taboola	603
doporučené	497
doporučené články	497
doporučuje outbrain	603
doporučujeme	497	581
doporučujeme přečíst	497
doporučujeme také	497
dosegli ste omejitev člankov	4113
dosegnuli ste ograničenje članaka	3916
dossier spécial	1954
dovanoti straipsnį	2895
dozvoli obaveštenja	3910
dołącz do dyskusji	3369
dołącz do nas	3283
dołącz do newslettera	3289
došlo je do greške. pokušajte ponovo	3919
došlo je do pogreške. pokušajte ponovno	3919
došlo k chybě	585
došlo k chybě. zkuste to prosím později	584
drodzy użytkownicy	3307
droga użytkowniczko, drogi użytkowniku	3307
drogi użytkowniku	3307
droits réservés	2011
drukāt	2910
drukāt rakstu	2962
drukāt recepti	61
du använder en adblocker	4247
du använder en annonsblockerare	4247
du er nå påmeldt	3147
du er nå påmeldt nyhetsbrevet	3147
du följer	4270
du följer det här ämnet	4270
du följer nu	4270
du följer redan	4270
du följer redan ämnet	4270
du følger allerede	3269
du følger allerede dette emne	743
du følger allerede dette temaet	3269
du følger allerede emnet	743
du følger dette emne	743
du følger dette temaet	3269
du følger emnet	743
du følger nå	3269
du har en adblocker påslagen	4249
du har en annonsblockerare påslagen	4249
du har nådd grensen	3252
du har nået din grænse	726
du har nått din gräns	4253
du har redan röstat	4227
du har rätt att vara anonym	4172
du har slået adblock til	720
du kan när som helst avregistrera dig	4256
du kan när som helst avsluta prenumerationen	4151
du kan når som helst melde deg av	3147
du kan opsige når som helst	616
du kan trække beløbet fra i skat	723
du kanske också gillar	4176
du modtager snart en bekræftelse på mail	621
du même auteur	1898
du prenumererar nu på nyhetsbrevet	4151
du skyddas av källskyddet	4172
du verkar använda en annonsblockerare	4247
du vil kanskje også like	3173
du är nu anmäld	4256
du är skyddad av källskyddet	4172
du är skyddad enligt källskyddet	4172
duración	1493
durată	3633
duração	3512
durée	1958
dziękujemy za głos	91	3372
dziękujemy za oddanie głosu	91	3372
dziękujemy za przesłanie formularza	3401
dziękujemy za udział w sondzie	3372
dziękujemy za wiadomość	3401
dziękujemy za zapis	3289
dziękujemy! sprawdź skrzynkę	3401
dành cho bạn	4635
dành cho thuê bao	4620
dành riêng cho thành viên	4688
dárkovat článek	472
dát zpětnou vazbu	595
därefter # kr/mån tills du säger upp	4144
débloquer l'accès	2003
débloquer l'article	1865
débloquez cet article	1938
déconnexion	1865
découvrez tous nos jeux	1952
découvrir l'offre	1865
découvrir la boutique	1955
découvrir nos offres	1938
découvrir toutes nos offres d'abonnement	1938
déjà un compte	1865
déjà un compte ? connectez-vous	1865
délka	567
délka #	567
déplier	1902
détails	1902
dê a sua opinião	3503
dê sua opinião	3503
dölj	4180
dölj annons	4273
dölj bildtext	4259
dölj svar	4268
düzeltme politikasi	4436
dāvini rakstu	2910
dāvini rakstu draugam	2910
děkujeme za hlas	554
děkujeme za hlasování	91	554
děkujeme za odběr	584
děkujeme za přihlášení	478
děkujeme za vaši zprávu	584
děkujeme za váš hlas	91	554
děkujeme za zprávu	584
dĺžka	4006
dĺžka #	4006
dịch tự động	4675
""", 'e': """
e-bülten	4387
e-bülten aboneliği	4387
e-mail alebo používateľské meno	4015
e-mail cím	2325
e-mail ili korisničko ime	3916
e-mail inválido	3493
e-mail nebo uživatelské jméno	580
e-mail-cím	2326
e-mail-cím vagy felhasználónév	2322
e-mailová adresa	478
e-pasts vai lietotājvārds	2953
e-post või kasutajanimi	1609
e-posta gönder	4357
e-posta ile paylaş	4442
e-postadress eller användarnamn	4253
e-pošta ali uporabniško ime	4113
e-poštni naslov	4116
ecrã inteiro	3512
edición digital	1402
edición impresa	1402
editöre yaz	4436
editöre yazin	4436
editörün seçtikleri	4364
edição impressa	3435
eget beløb	723
eget beløp	3249
egyedi összeg	2319
egyszeri adomány	2319
egyszeri támogatás	2221
egyszeri támogatás küldése	2319
egyéb összeg	2319
ehkä myöhemmin	1722
ei mielipidettä	1801
ei tänään	1722
ei vielä tunnusta	1824
ei, aitäh	1606
eikö sinulla ole tunnusta	1824
ein fehler ist aufgetreten. bitte versuchen sie es später erneut	948
eiti į receptą	61
ekskluzivno za naročnike	4113
el juego es solo para mayores de # años	1491
el millor de la setmana a la teva bústia	413
el más popular	1508
el més llegit	393
el més popular	446
el més vist	420
el reproductor se está cargando	1492
el. paštas	2861
el. paštas arba vartotojo vardas	2886
el. pašto adresas	2888
eldste først	3267
elfelejtett jelszó	2225
elfelejtette a jelszavát	2322
elfogadom az összeset	2304
elfogadom és folytatom	2301
elfogadom és megjelenítem	2301
elfogadás és folytatás	2301
elige tu suscripción	1478
elküldés	2326
elküldöm	91	2231	2326
elküldöm e-mailben	2341
ellenőrizd a postafiókod	2325
ellenőrizze a postafiókját	2325
elmentem későbbre	2231
elolvasom később	2341
elolvasta az összes ingyenes cikkét	2322
elrejtés	2250
els lectors també han llegit	420
elutasítom	2303
elérte a havi limitet	2322
elírást talált	2242
előfizetek	2225
előfizetés	2225
előfizetési csomagok	2322
előfizetési lehetőségek	2322
előfizető vagyok	2322
előfizetői ajánlat	2298
előfizetői előny	2298
előfizetői kedvezmény	2298
előfizetői tartalom	2225
előfizetőknek	2225
előfizetőként megoszthatja a cikket	2231
előző	2248
előző cikk	2246
előző fotó	2328
előző kép	2328
előző oldal	2328
email cím	2326
email của bạn	4711
email inválido	3528
email không hợp lệ	4690
email không đúng định dạng	4690
email no válido	1509
email này đã được đăng ký	4711
emailul tău	3673
emlékeztess később	2220
emlékezz rám	2323
emlékezzen rám	2323
emme voi näyttää sisältöä	1807
emme voi näyttää tätä sisältöä	1807
empfehlungen für sie	877
en beğenilen	4408
en beğenilenler	4408
en colaboración con	1524
en col·laboració amb	461
en este artículo	1436
en popüler	4429
en çok okunan	4364
en çok okunan haberler	4364
en çok okunanlar	4364
encara no estàs registrat	445
endast för dig som är prenumerant	4253
endast för medlemmar	4253
endast nödvändiga	4238
endast nödvändiga cookies	4238
endre tekststørrelse	3271
engangsbeløb	613
engangsbeløp	3249
engedélyezem	2315
engedélyezés	2315
engedélyezés és folytatás	2304
engedélyezés és megjelenítés	2304
engångsgåva	4140
enllaç copiat	419
ensemble, faisons vivre un média libre	1937
entgeltliche veröffentlichung	793
enthält werbung	791
entre em contato com a redação	3535
enviament gratuït	461
enviar comentário	3457
enviar corrección	1432
envoyer à un ami	1884
envoyer à un proche	1884
envoyez-nous vos témoignages	1919
envíanos tu opinión	1485
envío gratis	1524
epizód letöltése	2309
eredeti megjelenítése	2250
eredmény megtekintése	91
eredmények	92	2250
eredmények megtekintése	2292
erinnern sie mich später	756
eroare la încărcarea videoclipului	3670
erro ao carregar o vídeo	3553
error al cargar el vídeo	1533
erről bővebben itt írtunk	2248
erről is írtunk	2246
erről itt írtunk bővebben	2248
erscheint täglich	863
erscheint wöchentlich	863
erősítse meg az e-mail-címét	2325
es gratis y solo te llevará un minuto	1474
es ist ein fehler aufgetreten. bitte versuchen sie es später erneut	863
es ist ein fehler aufgetreten. bitte versuchen sie es später noch einmal	948
es izslēdzu reklāmu bloķētāju	2951
escanea el código qr	1499
escreva um comentário	3457
escriu a la redacció	453
escriu el teu correu electrònic	413
esi pirmais, kas komentē	2911
esimene kuu # €	1559
esta funcionalidad es sólo para registrados	1402
esta matéria foi útil para você	3481
esta notícia foi útil	3481
esta página foi útil	3503
este artigo está bloqueado	3526
este artigo foi útil	3503
este artículo está bloqueado	1507
este campo é obrigatório	3528
este correo ya está registrado	1539
este e-mail já está cadastrado	3559
este espaço é moderado pela redação	3489
este resumo foi útil	3481
este video ya no está disponible	1492
este vídeo já não está disponível	3511
este vídeo no está disponible	1492
este vídeo não está disponível	3511
este vídeo não está mais disponível	3511
este vídeo ya no está disponible	1492
está a seguir este tema	3563
estás bloqueando nuestros anuncios	1536
estás de acuerdo? vota	1468
estás siguiendo este tema	1543
estä	1816
ethvert bidrag hjælper	723
etický kodex redakce	591
etický kódex redakcie	4024
etkinleştir	4421
etkö ole tilaaja	1824
etkö ole vielä tilaaja	1824
ett fel har uppstått	4257
ett fel uppstod. försök igen senare	4256
etwas ist schiefgelaufen. bitte versuchen sie es später erneut	948
evaluează rețeta	61
evästeasetukset	1740
evästeet	1740
evästeet ja tietosuoja	1741
evästekäytäntö	1807
exclusiv pentru abonați	3615
exibir conteúdo	3515
exklusiv für abonnenten	946
exklusiv für mitglieder	946
exklusivt för medlemmar	4253
exklusivt för prenumeranter	4253
exkluzív tartalom előfizetőknek	2322
experimente grátis por um mês	3498
externt innehåll	4238
externí obsah	563
externý obsah	4002
ez a cikk zárolt	2322
ez a mező kötelező	2325
ez a tartalom nem elérhető	2301
ez a tartalom nem jeleníthető meg	2301
ez a videó már nem elérhető	2309
ez a videó nem elérhető	2309
ez is érdekelhet	2246
ez is érdekelheti	2246
ezek is érdekelhetik	19
ezek is érdekelhetnek	19
ezt a tartalmat nem tudjuk megjeleníteni	2301
ezt a témát már követi	2338
ezt is ajánljuk	2246
ezt olvasta már	2246
ezt olvastad már	2246
eén keer toestaan	3095
ešte nemáte predplatné	4015
ešte nemáte účet	4015
ești de acord? votează	3603
ești deja abonat	3623
ești deja abonată	3623
""", 'f': """
facebook ile giriş yap	4428
facebook'ta paylaş	4357
facebook-bejegyzés betöltése	2304
facebook-poszt betöltése	2304
facebookでシェア	2628
facebookでシェアする	2628
facebookでログイン	2694
facebookで共有	2708
facebookで続ける	2694
facebookで見る	2712
facturació anual	446
facturació mensual	446
facturación anual	1508
facturación mensual	1508
facturare anuală	3649
facturare lunară	3649
facturé annuellement	1970
facturé mensuellement	1970
faire un don défiscalisé	1967
faktureras årligen	4253
faktureres årlig	3252
faktureres årligt	726
fale com a redação	3535
fazer doação	3557
fazer uma doação mensal	3557
fazer uma doação única	3557
faça login	3435
faça o quiz	3506
faça o teste	3506
faça uma doação única	3557
faça uma pergunta sobre esta reportagem	3481
felhasználási feltételek	2301
felhasználási jog vásárlása	2333
felhasználónév	2323
felhasználónév vagy e-mail	2322
feliratkozás	2326
feliratkozás hírlevélre	2325
feliratok megjelenítése	2309
fermer la fenêtre	2006
fes el qüestionari	426
fes una donació	389
fes-te sòcia	442
fiecare contribuție contează	3645
fiecare donație contează	3614
fiecare leu contează	3614
film jest niedostępny w twoim kraju	3385
film nie jest już dostępny	3385
film niedostępny	3385
fin de la publicité	1955
fine della pubblicità	2547
fine pubblicità	2547
fiyati gör	4413
fizetett együttműködés	2343
fizetett hirdetés	87	2234
fiók létrehozása	2225
fiókom	2225
foglalja le helyét	2298
folytatás a hirdetés után	2343
folytatás apple-fiókkal	2322
folytatás facebookkal	2322
folytatás google-fiókkal	2322
folytatás google-lel	2322
folytatás kikapcsolás nélkül	2316
fontu büyüt	4442
form gönderildi	4458
formulaire envoyé	2004
formulário enviado	3559
forstået	655
forstått	3178
forstør	714
forstør billede	653
forstør billedet	732
forstørr	3241
forstørr bilde	3176
forstørr bildet	3258
fortsett uten å slå av	3247
fortsett uten å støtte	3137
fortsätt läsa efter annonsen	4162
fortsätt med apple	4253
fortsätt med e-post	4253
fortsätt med facebook	4253
fortsätt med google	4253
fortsätt utan att stänga av	4247
fortsätt utan att stödja	4139
fortsæt med apple	726
fortsæt med at læse	634
fortsæt med e-mail	726
fortsæt med facebook	726
fortsæt med google	726
fortsæt uden at slå fra	720
fortsæt uden at støtte	612
foto # iš #	2899
fotogalería	1436
fotografia următoare	3675
fotoğraf galerisi	4434
fotoğrafi büyüt	4434
fotoğraflari gör	4434
fotoğraflari görmek için tiklayin	4366
fotó #/#	2327
fotó megtekintése	2327
fotó: #/#	2327
fotók megtekintése	2327
fra vores annoncører	746
fra vår butikk	3234
fra våre partnere	3273
frete grátis	3544
friss hírek	2246
frissítse az oldalt	2318
fråga vår ai om artikeln	4170
från vår butik	4234
från våra annonsörer	4273
från våra partner	4273
frühbucher-tickets	929
frühbucherrabatt sichern	929
fuld skærm	713
fuldskærm	653
fullskärm	4241
fyll i fältet	4256
fäll ihop	4180
fäll ut	4180
fältet är obligatoriskt	4256
få adgang	616
få artiklen læst op	626
få de vigtigste nyheder hver morgen	621
få de viktigaste nyheterna varje morgon	4151
få de viktigste nyhetene hver morgen	3147
få læst artiklen op	713
få notifikationer	716
få notiser	4244
få nyheder på mail	621
få nyheter på e-post	3147
få nyheter på mejlen	4151
få overblikket her	653
få tilgang	3141
få varsel når vi skriver om dette	3176
få varsler	3243
följ	4159
följ det här ämnet	4270
följ direktrapporten	4259
följ författaren	4270
följ journalisten	4270
följ liverapporten	4259
följ oss	4159
följ skribent	4159
följ skribenten	4270
följ ämne	4270
följ ämnen	4270
följ ämnet	4159
för prenumeranter	4144
förderer werden	757
fördermitglied werden	757
föregående	4179
föregående artikel	4176
föregående bild	4259
föregående sida	4259
förnamn	4257
förstora	4179
förstora bild	4259
förstora bilden	4259
försök igen senare	4256
føj til foretrukne kilder	743
føj til mine emner	743
følg	629	630	3154
følg alle	630
følg alle emner	631
følg dette emne	743
følg dette temaet	3269
følg direkte	3258
følg direktesenteret	3258
følg emne	629
følg emner	631
følg emnet	3269
følg forfatter	3269
følg forfatteren	3269
følg ikke længere	743
følg journalist	3269
følg journalisten	3269
følg liveblog	732
følg livebloggen	732
følg os	629
følg oss	3154
følg sagen her	653
følg saken direkte	3258
følg serien	631
følg skribent	743
følg skribenten	743
følg tema	3154
følg temaet	3269
følg temaet og få varsel	3176
følger	630
für abonnenten	762
für den newsletter anmelden	771
für dich empfohlen	877
für sie empfohlen	877
für sie entstehen keine mehrkosten	878
fă o donație	3577
fă quizul	3627
fă testul	3627
fără obligații	3615
fără spam	3650
fără sunet	3633
fără tine nu putem	3614
főoldal	2328
""", 'g': """
galbūt vėliau	2882
galerie schließen	951
galerie öffnen	951
galeriyi aç	4366
galeriyi gör	4434
galeriyi görmek için tiklayin	4366
galéria	2248
galéria (#	2327
galéria bezárása	2328
galéria megnyitása	2328
galéria megtekintése	2248
garanta já o seu ingresso	3483
gastos de envío incluidos	1491
gastos de envío no incluidos	1491
gauti pranešimus	2881
gaver kan trækkes fra i skat	723
ge en engångsgåva	4251
ge en gåva	4251
ge återkoppling	4266
gefällt mir	961
gefällt mir nicht	961
gelesen von einer künstlichen stimme	935
gelişmelerden aninda haberdar olun	4420
gem til læseliste	626
generisano veštačkom inteligencijom	3928
genindlæs siden	722
genişlet	4367
gerenciar opções	3552
gerenciar preferências	3552
geri dön	4367
gerir opções	3552
gerir preferências	3552
gestionează consimțământul	3636
gestionează cookie-urile	3669
gestionează opțiunile	3669
gestionează preferințele	3636
geçerli bir e-posta adresi girin	4430
geçerli süre	4415
geçersiz e-posta	4430
geçersiz e-posta adresi	4430
ghi nhớ đăng nhập	4688
gia hạn gói	4710
giriş	4350
giriş yap	4350
giriş yapin	4350
giriş yapin veya üye olun	4350
giv et beløb	723
giv et engangsbeløb	723
giv os feedback på artiklen	642
già abbonato	2470
già registrato	2470
giải đố ngay	4670
giảm cỡ chữ	4701
giọng đọc ai	4674
giọng đọc tự động	4674
gjenstående tid	3241
gjenstående tid #	3240
gjenstående tid -#	3240
glasnoća	3908
gli articoli più letti	2535
glömt ditt lösenord	4253
glömt lösenord	4144
glömt lösenordet	4253
glücksspiel kann süchtig machen	792
godišnja naplata	3917
godišnja pretplata	3917
godišnje	3917
godišnje plaćanje	3917
godkänn	4164
godkänn alla	4164
godkänn alla cookies	4238
godkänn och fortsätt	4238
godkänn och visa	4238
godkänn och visa innehåll	4167
google hirdetések	2343
google ile giriş yap	4428
google playからダウンロード	2686
google playで手に入れよう	2686
google play에서 다운로드	2792
google reklāmas	2964
google से जारी रखें	2199
google-hirdetések	2343
googleでログイン	2694
googleで登録	2694
googleで続ける	2694
gorące tematy	3319
gracias por tu opinión	1461
gratuit, fără spam	3650
grazie, il tuo messaggio è stato inviato	2566
grotuvas įkeliamas	2878
großansicht	951
gràcies pel teu vot	423
gràcies per la teva opinió	405
gràcies per votar	405
gràcies, el teu missatge s'ha enviat	447
gràcies, ja estàs subscrit	413
grátis e sem spam	3528
grįžti į pradžią	2890
grįžti į viršų	2890
guardar artículo	1421
guardar configuración	1496
guardar para después	1481
guardar para leer después	1481
guardar preferências	3515
gå ikke glip af	650
gå ikke glip af noget	621
gå ikke glipp av noe	3147
gå til forsiden	3258
gå til hovedindhold	732
gå til indhold	653
gå til innhold	3258
gå til liveblog	732
gå til oppskriften	61
gå til opskriften	61
gå til quizzen	699
gå til shop	707
gå til toppen	732
gå till receptet	61
gåvolänk	4272
généré par ia	1997
généré par l'ia	1997
gépi felolvasás	2309
gépi fordítással készült	2335
géppel fordítva	2335
gérer la confidentialité	1996
gérer les cookies	1891
gérer les préférences	1921
gérer les traceurs	1996
gérer mes alertes	1931
gérer mes choix	1891
gérer mes cookies	1996
gérer mes préférences	1996
gérer mon consentement	1961
gérer vos préférences	1961
gérer vos préférences de cookies	1921
góp ý	4634
gönder	91	4431
gönderiyi göster	4417
gönderiyi yükle	4417
gör quizzet	4227
gör testet	4227
görseli büyüt	4434
görüş bildir	4407
görüşünü bildir	4407
görüşünüzü bildirin	4407
gündem	4364
günün anketi	91
günün bulmacasi	4448
günün haberleri	4364
günün kelimesi	4448
günün sudokusu	4448
günün özeti	4364
głosuj	91	3375
głośność	3386
gợi ý	4635
gửi	91	4634
gửi bài cho tòa soạn	4695
gửi bài viết	4695
gửi bình luận	4634
gửi cho bạn bè	4661
gửi email	4625
gửi góp ý	4667
gửi phản hồi	4667
gửi thành công	4690
gửi tin bài	4695
gửi trả lời	4667
gửi ý kiến	4634
gửi ý kiến của bạn	4667
gửi đi	4691
gửi ảnh cho chúng tôi	4695
""", 'h': """
haber bülteni	4387
haber güncelleniyor	4366
haberi arkadaşina hediye et	4357
haberi paylaş	4465
haberi özetle	4439
haberin kilidini aç	4457
haberlere dön	4460
hacer una donación mensual	1537
hacer una donación puntual	1537
hai già un account	2470
hai già votato	2541
halda nõusolekut	1600
hallitse evästeitä	1807
hang letöltése	2309
hanganyag letöltése	2309
hangerő	2310
hantera inställningar	4238
har du sett något	4263
harici içerik	4366
haritayi aç	4367
has arribat al límit d'articles gratuïts	417
has iniciado sesión	1459
has olvidado tu contraseña	1507
hasznos volt az összefoglaló	2242
hasznosnak találta a cikket	2242
hasło	3399
havi előfizetés	2323
havi fizetés	2323
havi rendszeres támogatás	2319
havi támogatás	2221
hayir teşekkürler	4348
hayir, teşekkürler	4348
haz una pregunta sobre este artículo	1461
he leído y acepto la política de privacidad	1474
he llegit i accepto la política de privacitat	402
he olvidado mi contraseña	1507
hela artikeln fortsätter nedan	4162
heli välja	1602
helskärm	4241
helskärmsläge	4241
helyesbítési szabályzat	2332
henüz abone değil misiniz	4428
hepsini gör	4366
her destek önemli	4425
her katki değerli	4425
her katki önemli	4425
her zaman göster	4417
hesap oluştur	4350
hi estàs d'acord? vota	405
hiba bejelentése	2332
hiba jelentése	2250	2332
hiba történt	2326
hiba történt, próbálja újra később	2325
hiba történt. próbálja újra	2325
hiba történt. próbálja újra később	2325
hibabejelentés	2332
hibás e-mail-cím	2325
hibát talált	2242
hibát talált a cikkben	2332
hibát találtál	2332
hibát találtál a cikkben	2332
hier reinhören	853
hinweis schließen	756
hirdetés	2234
hirdetés bezárása	2234
hirdetés elrejtése	2343
hirdetés jelentése	2343
hirdetés vége	2343
hirdetés, görgessen tovább	2234
hirdetésblokkolót használsz	2316
hirdetések engedélyezése	2318
hirdetések kikapcsolása	2343
hivatkozás másolva	2341
hivatkozás másolása	2341
hiển thị bài đăng	4678
hiển thị nội dung	4678
hiện phụ đề	4674
hjälp oss att rätta fel	4170
hlasitosť	4006
hlasovalo # lidí	554
hlasovalo # čtenářů	554
hlasovat v anketě	554
hlasovať	91	3997
hlasovať v ankete	3996
hlavná stránka	4021
hlavné správy	3947
hlavní stránka	587
hlavní zprávy	497
ho già donato	2464
ho già un account	2564
hogyan kapcsolhatom ki a hirdetésblokkolót	2316
hogyan védjük forrásainkat	2332
hoje não	3430
hoppa till huvudinnehåll	4259
hoppa till innehåll	4179
hoppa till innehållet	4259
hoppa över inlägg från facebook	4179
hoppa över inlägg från instagram	4179
hoppa över inlägg från x	4179
hozzáadás a kedvenc forrásokhoz	2338
hozzáadás a témáimhoz	2338
hozzáadás preferált forrásként	2338
hozzájárulás kezelése	2301
hozzájárulás módosítása	2301
hozzájárulás visszavonása	2301
hozzájárulások kezelése	2301
hozzászólok	2242
hozzászólás	2242
hozzászólás elküldése	2336
hozzászólás jelentése	2336
hozzászólás küldése	2336
hozzászólási szabályzat	2336
hozzászólások	2242
hozzászólások megjelenítése	2336
hozzászólások megtekintése	2242
hrajte zodpovědně	488
hrať	3997
hrať teraz	3996
hrát	557
hrát teď	554
hvala za sporočilo	4116
hvala za vaš glas	3900	4096
hver krone hjælper	723
hver krone tæller	723
hvert bidrag hjælper	723
hylkää	1740
hylkää kaikki	1740
hyppää reseptiin	61
hyppää sisältöön	1830
hyväksy	1740
hyväksy evästeet	1740
hyväksy ja jatka	1807
hyväksy ja näytä	1807
hyväksy ja sulje	1807
hyväksy kaikki	1740
hàng năm	4687
hàng tháng	4687
hátralévő idő	2310
hátralévő idő #	2309
hátralévő idő -#	2309
hämta på google play	4243
här kan du kommentera artikeln	4170
hääleta	91
håll dig uppdaterad	4151
håll mig inloggad	4253
hình tiếp theo	4712
hírfolyam	2246
hírlevelek	2252
hírlevél	2252
hírlevél-feliratkozás	2252
hívj meg minket egy kávéra	2319
hívjon meg minket egy kávéra	2319
hören sie diesen artikel	853
hør saken	3153
hằng tháng	4687
hết quảng cáo	4673
họ tên	4691
họ và tên	4691
hủy bất cứ lúc nào	4688
""", 'i': """
i den här artikeln	4259
i più commentati	2496
i più letti	2496
i più letti della settimana	2535
i più visti	2496
iba nevyhnutné	4002
iba pre predplatiteľov	3943
ich unterstütze schon	756
identifícate	1478
idi na sadržaj	3922
időtartam	2310
időtartam #	2310
ielikt grozā	2942
ielogojies, lai komentētu	2911
ielādēt ierakstu	2944
ielādēt saturu	2944
ielādēt vēl	2957
ienākt	2905
ienākt ar facebook	2953
ienākt ar google	2953
iepriekšējais attēls	2957
iepriekšējais raksts	2957
iepriekšējā lapa	2957
iesakām	2907
ieslēgt paziņojumus	2949
ieslēgt skaņu	2946
iesūti fotogrāfijas	2958
iesūti ziņu	2958
iesūtīt ziņu	2958
iesūtīt ziņu anonīmi	2958
ievadiet derīgu e-pasta adresi	2955
ieși din ecran complet	3632
igal reedel. tasuta. ilma spämmita	1611
igen, kérek	2315
igen, kérem	2315
igen, köszönöm	2315
ignorar anúncio	3553
ignorer la publicité	1997
ihre meinung zählt	802
ihre stimme wurde gezählt	91	925
ikke abonnent ennå	3252
ikke gå glipp av	3173
ikke nå	3137	3245
ikmēneša ziedojums	2952
il più popolare	2565
il più scelto	2564
il tuo browser non può riprodurre il video	2513
il tuo commento sarà pubblicato dopo l'approvazione	2523
il tuo messaggio è stato inviato	2566
il tuo voto è stato inviato	2541
il tuo voto è stato registrato	2541
iletişim	4363
ilgili içerikler	4364
ilginizi çekebilecek haberler	4364
ilginizi çekebilir	4364
ilmoita asiavirheestä	1747
ilmoita virheestä	1747
image précédente	2006
imaginea anterioară	3675
imaginea următoare	3675
imam račun	3916	4113
imate namig? pišite nam	4122
imate priču za nas	3925
imię	3402
imię i nazwisko	3402
impossible de charger la vidéo	1997
impossible de lire la vidéo	1997
imprimir artículo	1481
imprimir esta matéria	3500
in bài	4625
in bài viết	4625
in công thức	61
in trang này	4661
inbäddat innehåll	4238
indhold fra annoncør	746
indholdet er ikke tilgængeligt	710
indlæg fra facebook	653
indlæg fra instagram	653
indlæs flere	653
indlæs indhold	710
indlæs opslag	710
indlæs video	710
indlæser afspiller	713
indlæser video	713
indtast beløb	723
inga kommentarer än	4268
ingen åsikt	4231
ingresá	1478
ingyen, minden héten	2253
ingyen, spam nélkül	2325
ingyenes regisztráció	2225
ingyenes szállítás	2299
inicia la sessió per comentar	423
inicia sesión	1402
inicia sesión con google	1507
inicia sesión para comentar	1485
inicia sessió	390
inicia sessió amb google	445
iniciar reproducción	1533
iniciar reprodução	3553
iniciar sesión	1402
iniciar sesión con apple	1478
iniciar sesión con facebook	1478
iniciar sesión con google	1478
iniciar sessão	3435
inicie sesión	1402
inläst av en syntetisk röst	4241
inne artykuły	3319
innehåll från annonsör	4273
innehåll från våra partner	4273
innehållet kan inte visas	4238
innehållet är skyddat av upphovsrätt	4208
innhold fra annonsør	3183
innhold fra våre annonsører	3273
innhold fra våre partnere	3273
inscription confirmée	2004
inscription à la newsletter	1874
inscrivez-vous à notre newsletter	1874
inscrição confirmada	3559
inscrição realizada com sucesso	3528
insira o seu endereço de email	3493
insira um e-mail válido	3528
instagram-bejegyzés betöltése	2304
instagramで見る	2712
instagramの投稿を読み込む	2683
instagram에서 보기	2820
instagram에서 이 게시물 보기	2820
instalează aplicația	3609
inställningar	4164
inte prenumerant än	4253
integritetsinställningar	4238
introdu emailul tău	3673
introduce tu correo electrónico	1539
introduce un correo electrónico válido	1509
introduce un correo válido	1509
introduce un email válido	1474
introduceți adresa de email	3673
introduceți o adresă de email validă	3650
introdueix un correu vàlid	447
intră în cont	3578
invítanos a un café	1397
iná suma	4012
início	3464
ir a la página de donaciones	1504
ir para a página de doações	3523
ir para a página de donativos	3523
ir para o conteúdo	3464
irány a bolt	2298
irányítószám	2326
isključi zvuk	3907
isključio sam blokator oglasa	3912
isključite adblock	3912
isključite blokator oglasa	3912
ispiši	3849
ispiši recept	61
ispiši članak	3933
ispravci i pojašnjenja	3925
isso foi útil	3503
istediğin zaman iptal et	4428
istediğiniz zaman abonelikten çikabilirsiniz	4387
istediğiniz zaman iptal edin	4350
isto foi útil	3503
iz naše trgovine	3903	4099
iz našeg shopa	3903
izberi naročnino	4113
izberite naročnino	4113
izbor uredništva	4047
izdrukāt	2910
izmēģini # dienas bez maksas	2905
izslēdziet reklāmu bloķētāju	2951
izslēgt skaņu	2946
izveidots ar mākslīgo intelektu	2959
izvēlies abonementu	2953
izvēlies summu	2952
izvēlieties abonementu	2953
izvēlieties summu	2952
izvēlēties plānu	2953
içeriğe geç	4366
içeriği görüntüle	4417
içeriği göster	4417
içeriği yükle	4417
iş birliği	4359
iş birliğiyle	4444
iš mūsų parduotuvės	2874
iš mūsų partnerių	2897
išbandykite # dienų nemokamai	2836
išjungiau reklamos blokavimą	2883
išjungti garsą	2878
išjunkite reklamos blokavimą	2883
išorinis turinys	2854
išsaugoti	2841
išsaugoti nustatymus	2876
išsaugoti pasirinkimą	2876
išsaugoti straipsnį	2841
išsaugoti vėlesniam laikui	2895
išversta automatiškai	2892
išversta dirbtinio intelekto	2892
""", 'j': """
j'ai déjà donné	1855
j'ai déjà un compte	1865
j'ai désactivé adblock	1966
j'ai désactivé mon adblock	1966
j'ai désactivé mon bloqueur	1966
ja hi estàs subscrit	417
ja hi estàs subscrit? entra	417
ja n'ets subscriptor? inicia sessió	390
ja tens compte? inicia sessió	417
ja, gärna	4246
ja, slå på	4246
jaa sähköpostilla	1842
jaa twitterissä	1734
jaa x:ssä	1734
jag förstår	4164
jag har stängt av annonsblockeraren	4247
jag har stängt av den	4250
jag har stängt av min annonsblockerare	4247
jag stödjer redan	4139
jaga sõbraga	1564
jak chronimy nasze źródła	3408
jak chronimy źródła	3408
jak chráníme své zdroje	591
jak chráníme zdroje	591
jak to zrobić	3391
jak vypnout blokování reklam	574
jak wyłączyć adblocka	3390	3391
jak wyłączyć blokowanie reklam	3390
jakość	3386
jatka sähköpostilla	1824
jau turiu paskyrą	2886
jaunākie	2907
jaunākie vispirms	2960
jautā mākslīgajam intelektam	2911
javascript ei ole käytössä	1810
javascript er slået fra	713
javascript er slått av	3240
javascript està desactivat	434
javascript ir izslēgts	2946
javascript išjungtas	2878
javascript je isključen	3907
javascript je vypnutý	566
javascript jest wyłączony	3385
javascript måste vara påslaget	4241
javascript on pois päältä	1810
javascript on välja lülitatud	1602
javascript är avstängt	4241
javascript är inaktiverat	4241
javascript đã bị tắt	4678
javascript вимкнено	4577
javascript е изключен	288
javascript отключен	3798
javascript отключён	3798
javascript מושבת	2088
javascript ถูกปิดใช้งาน	4321
javascriptが無効になっています	2683
javascript已停用	4795
javascript已禁用	4795
javítások és pontosítások	2332
je commande ce numéro	1925
je consens au traitement de mes données	1972
je découvre l'offre	2003
je découvre les offres	2003
je fais un don défiscalisé	1967
je gère mes cookies	1891
je m'équipe	1989
je soutiens déjà	1855
jede spende zählt	867
jede unterstützung hilft	943
jeder beitrag zählt	867
jeder euro zählt	867
jederzeit kündbar	946
jednorazový dar	4012
jednorazový príspevok	4012
jednorázový dar	577
jednorázově	470
jednou týdně, zdarma	479
jeg forstår	3162
jeg har slået den fra	722
jeg har slået min adblocker fra	720
jeg har slått av annonseblokkering	3247
jeg har slått den av	3248
jeg støtter allerede	612	3137
jegyek itt kaphatók	2248
jegyvásárlás	2299
jelenlegi idő	2310
jelenlegi idő #	2309
jelentkezzen be vagy regisztráljon	2225
jelentés	2337
jelszó	2323
jelszó megjelenítése	2322
jen nezbytné cookies	563
jen pro předplatitele	472
jesteś już prenumeratorem	3398
jesteś już subskrybentem	3398
jetzt angebot wählen	872
jetzt anhören	784
jetzt reinhören	853
jetzt rätseln	925
jetzt unterstützen	757
ještě nemáte předplatné	580
ještě nemáte účet	580
jiná částka	577
již jste hlasovali	554
již mám předplatné	472
již mám předplatné, přihlásit se	473
již máte předplatné	473
jméno	585
jméno a příjmení	585
joacă acum	3627
joacă gratuit	3627
joacă responsabil	3664
jobs in ihrer nähe	851
jogar grátis	3506
jogue grátis	3506
jokainen euro on tärkeä	1821
jokainen lahjoitus on tärkeä	1821
jokin meni pieleen. yritä uudelleen	1827
jokin meni vikaan. yritä uudelleen	1827
jotain meni vikaan. yritä myöhemmin uudelleen	1827
jotain meni vikaan. yritä uudelleen	1827
još nema komentara	3929
još nemate račun	3916
još niste pretplatnik	3916
još vesti	3846
još vijesti	3846
jsem předplatitel, přihlásit se	473
jste už předplatitel	580
junte-se à conversa	3489
jurnalismul de calitate costă	3614
juttu jatkuu kuvan jälkeen	1737
juttu jatkuu mainoksen jälkeen	1737
juttu jatkuu videon jälkeen	1737
juttu on luettu koneäänellä	1810
juttua päivitetään	1737
jutun lukee koneääni	1734
jutun lukee synteettinen ääni	1810
jutun lukee tekoäly	1810
jutun lukee tekoälyääni	1734
jutun voi myös kuunnella	1734
już głosowałeś	3372
już obserwujesz	3416
już wspieram	3282
już wyłączyłem	3394
já desativei	3521
já desativei o bloqueador	3521
já doei	3430
já está inscrito	3559
já nas bancas	3483
já segue este autor	3540
já segue este tema	3540
já sou apoiador	3430
já sou assinante	3435
já tem conta	3435
já tem uma conta	3435
já tenho conta	3526
já votou	3503
já é assinante? faça login	3435
já é subscritor	3498
já é subscritor? inicie sessão	3498
játssz most	2292
játék indítása	2292
jährlich	947
jährlich abgerechnet	946
jährliche abrechnung	947
jährliche zahlung	947
jälgi autorit	1617
jälgi teemat	1617
jälgid juba	1617
jälgid seda teemat	1617
jäljellä oleva aika	1810
jäljellä oleva aika #	1810
jäljellä oleva aika -#	1810
jäljentäminen kielletty	1835
järelejäänud aeg	1603
järelejäänud aeg -#	1602
järgmine artikkel	1613
järgmine leht	1613
järgmine pilt	1613
järgmine video	1602
järjestys	1840
järjestä	1840
jäsenetu	1804
jäta mind meelde	1609
jätka apple'iga	1609
jätka facebookiga	1609
jätka google'iga	1609
jätä kommentti	1747
jūs izmantojat reklāmu bloķētāju	2951
jūs jau balsavote	2872
jūs jau esat nobalsojis	2940
jūs naudojate reklamos blokavimo programą	2883
jūs sekate šią temą	2894
jūs sekojat šai tēmai	2961
jūsu balss ir ieskaitīta	2940
jūsu balss ir pieņemta	2940
jūsu e-pasta adrese	2955
jūsu e-pasts	2955
jūsu vārds	2956
jūsu ziņa	2956
jūsų balsas užskaitytas	2872
jūsų balsas įskaitytas	2872
jūsų el. paštas	2861
jūsų el. pašto adresas	2861
jūsų vardas	2889
jūsų žinutė	2889
""", 'k': """
k tématu	497
k téme	3947
kaikki oikeudet pidätetty	1835
kaip išjungti reklamos blokavimą	2883
kaip saugome šaltinius	2891
kakinställningar	4238
kako isključiti adblock	3912
kako isključiti blokator oglasa	3912
kako štitimo izvore	3925
kako štitimo svoje izvore	3925
kalan süre	4415
kapcsolat a szerkesztőséggel	2332
kapcsolat a szerzővel	2328
kapcsold ki a reklámblokkolót	2316
kapcsolja ki a hirdetésblokkolót	2316
kapcsolódó	2246
kapcsolódó cikk	2246
kapcsolódó cikkek	2246
kapcsolódó tartalom	2246
kapcsolódó témák	2246
karte öffnen	815
kas kokkuvõte oli kasulik	1565
kas mėnesį remti	2884
kategóriák	2246
katrs eiro ir svarīgs	2952
katrs eiro palīdz	2952
katrs ziedojums palīdz	2952
katru piektdienu. bez maksas. bez surogātpasta	2955
katso kuvat tästä	1752
katso myös	1750
katso video tästä	1752
katso video yltä	1752
kattintson a nagyításhoz	2328
kaupallinen sisältö	1844
kaupallinen yhteistyö	87	1737
kaupallisen kumppanin sisältö	1844
kaut kas nogāja greizi. mēģiniet vēlreiz	2955
kaydiniz için teşekkürler	4387
każda wpłata pomaga	3395
każda wpłata się liczy	3395
każda złotówka pomaga	3395
każda złotówka się liczy	3395
każde wsparcie się liczy	3395
každou neděli, zdarma	479
každá koruna pomáhá	577
každá koruna se počítá	577
každé euro pomáha	4012
každé euro sa počíta	4012
každé pondělí, zdarma	479
každé ráno, zdarma	479
každý dar pomáha	4012
každý dar pomáhá	577
každý piatok. zadarmo. bez spamu	4018
každý príspevok pomáha	4012
každý príspevok sa počíta	4012
každý pátek do e-mailu	479
každý pátek, zdarma	479
každý pátek. zdarma. bez spamu	584
každý příspěvek pomáhá	577
každý příspěvek se počítá	577
každý týden, zdarma	479
kažkas nutiko. bandykite dar kartą	2888
kdykoli lze zrušit	473
kdykoliv lze zrušit	473
kdykoliv můžete zrušit	580
keela kõik	1601
keeldu kõigist	1601
keisti sutikimą	2876
keisti šrifto dydį	2895
kenttä on pakollinen	1827
kereskedelmi együttműködés	2299
keresztnév	2326
keresztrejtvény	2295
keresés	2248
keskeytä	1811
keskustelu on päättynyt	1839
keskustelun säännöt	1839
kevesebb mutatása	2328
kezdőlap	2248
không biết	4668
không có ý kiến	4668
không phải bây giờ	4618
không spam	4690
không thể hiển thị nội dung này	4678
không thể phát video	4674
không thể phát video này	4674
không thể tải video	4708
không, cảm ơn	4618
ki kan gjøre feil	3265
ki-antworten können fehler enthalten	958
ki-übersetzung	959
ki-übersicht	843
kiekvieną penktadienį. nemokamai. be šlamšto	2888
kiellä kaikki	1808
kiitos viestistäsi	1827
kiitos äänestämisestä	1795
kiitos äänestäsi	91	1795
kiitos! tarkista sähköpostisi	1827
kijelentkezés	2225
kikapcsoltam a hirdetésblokkolót	2316
kingi artikkel sõbrale	1564
kinyitás	2250
kipróbálom	2225
kirjaudu sisään	1725
kirjaudu sähköpostilla	1824
kirjoita sähköpostiosoitteesi	1728
kitas vaizdo įrašas	2878
kitöltöm a kvízt	2292
kiválasztom	2323
kiválasztás	2323
kizárólag előfizetőknek	2322
kişisel verilerimin işlenmesini kabul ediyorum	4430
kiểm tra hộp thư của bạn	4690
kiểm tra kiến thức của bạn	4670
kjøp abonnement	3141
kjøp billett	3234
kjøp billetter	3234
kjøp billetter her	3234
kjøp boka	3234
kjøp boken	3234
kjøp her	3234
kjøp lisens	3263
kjøp nå	3234
kjøp rettigheter	3263
kjøp tilgang	3141
klausies podkāstu	2912
klausies podkāstu šeit	2912
klausies šo rakstu	2910
klausies šo rakstu (# min	2910
klausykite tinklalaidės	2843
klausykite tinklalaidės čia	2843
klausykitės straipsnio	2841
klausīties	2910
klausīties rakstu	2910
kliknij, aby powiększyć	3404
kliknutím zväčšíte	4021
kliknutím zvětšíte	587
klippet er ikke længere tilgængeligt	713
klippet är inte längre tillgängligt	4241
ključne besede	4047
ključne reči	3846
ključne riječi	3846
klíčová slova	497
kniha s věnováním autora	488
knihkupectví	487
kodex diskutujících	597
kodėl matau šią reklamą	2897
kohustuslik väli	1611
kohustuslikud väljad	1611
kokeile # päivää maksutta	1725
kokkuvõtte tegi tehisintellekt	1615
koko näyttö	1810
kolačići	3862
kom ihåg mig	4253
komentarai uždaryti	2893
komentariši	3930
komentarų dar nėra	2893
komentarų nėra	2893
komentavimas išjungtas	2842
komentavimas uždarytas	2893
komentavimo taisyklės	2842
komentiranje je onemogućeno	3929
komentovať	4030
komentáre	3950
komentář	496
komentáře	496
komentāri	2905
komentāri ir slēgti	2960
komentāru vēl nav	2960
komentēt	2905
komentēšana ir slēgta	2911
komentēšanas noteikumi	2911
komercijalni sadržaj	3935
komerčné oznámenie	3946
komerční obsah	603
komerční prezentace	603
komerční sdělení	87	486
komerční článek	603
komerčný obsah	4034
komerčný článok	4034
komment jelentése	2336
komment küldése	2336
komment írása	2336
kommentar gelöscht	960
kommentarer blir gjennomgått før publisering	3176
kommentarerna förhandsmodereras	4170
kommentarerna är stängda	4268
kommentek megjelenítése	2336
kommentek megtekintése	2242
kommentelési szabályzat	2242
kommentoi ensimmäisenä	1839
kommentoinnin säännöt	1839
kommentointi on päättynyt	1839
kommentér	642
kommersiellt innehåll	4273
konekäännetty	1837
konekäännös	1838
kontakt z redakcją	3408
kontakta författaren	4259
kontaktirajte uredništvo	4122
kontaktovať autora	4021
kontaktovať redakciu	4024
kontynuuj bez wyłączania	3390
koostöö	1568
kopiera gåvolänk	4272
kopiera länk	4158
kopiera länken	4158
kopiering förbjuden	4264
kopijuoti draudžiama	2898
kopijuoti nuorodą	2836
kopioitu leikepöydälle	1842
kopiraj povezavo do članka	4050
kopirano u međuspremnik	3933
kopirano v odložišče	4129
kopiér link	626
kopiér linket	626
kopsavilkumu veidojis mākslīgais intelekts	2959
kopírovanie zakázané	4025
kopírovat odkaz	482	483
kopírovať odkaz	3950
kopírování zakázáno	592
kopēt saiti	2905
kopēšana aizliegta	2965
korisničko ime	3917
korisničko ime ili e-mail	3916
korzyść dla prenumeratorów	3378
korábban írtunk róla	2246
kostenlos und jederzeit kündbar	948
kosárba	2236
kosárba rakom	2298
kosárba teszem	2298
koupit aktuální vydání	560
koupit lístky	560
koupit nyní	560
koupit časopis	560
kreiraj račun	3839
kreirano uz pomoć ai	3928
kreirano uz pomoć umjetne inteligencije	3928
kreuzworträtsel	926
križaljka	3901
križanka	4097
krzyżówka	3375
krížovka	3997
książka z autografem	3302
książka z autografem autora	3302
książki z autografem	3302
księgarnia	3303
księgarnia internetowa	3303
kuidas reklaamiblokeerija välja lülitada	1607
kullanim koşullari	4360
kumppanin sisältö	1844
kumppanisisältö	1844
kun nødvendige	3237
kun nødvendige cookies	710
kup dostęp	3286
kup książkę	3378
kup licencję	3409
kup licencję na publikację	3409
kup tę książkę	3378
kup w księgarni	3302
kupi naročnino	4043
kupte nám kávu	577
kuula taskuhäälingut	1566
kuuntele podcast tästä	1752
kvíz dne	554
kvíz dňa	3996
kvíz indítása	2292
kvíz kitöltése	2292
kyllä kiitos	1816
kyllä, kiitos	1816
kysy tekoälyltä	1747
kytke ilmoitukset päälle	1813
käyttäjätunnus	1825
käyttäjätunnus tai sähköposti	1824
käyttöehdot	1740
käytä etu	1738
käytät mainonnanestoa	1819
käytät mainosten esto-ohjelmaa	1817
käytät mainosten estoa	1817
käytät mainostenesto-ohjelmaa	1817
käännetty automaattisesti	1837
käännetty tekoälyllä	1837
kép #/#	2327
kép a képben	2309
kép megtekintése	2327
kép nagyítása	2328
kép: #/#	2327
képaláírás megjelenítése	2328
képek megtekintése	2327
kér értesítést	2312
kérdezze ai-asszisztensünket	2242
kérek értesítést	2312	2313
kérem a hírlevelet	2252
kérjük, adjon meg érvényes e-mail-címet	2325
kérjük, kapcsolja ki a hirdetésblokkolót	2316
kérjük, töltse ki ezt a mezőt	2325
később	2220	2315
kích thước chữ	65
kódex diskutujúcich	4029
kõik artiklid	1613
kõik autori artiklid	1613
kõik kommentaarid	1616
kõik õigused reserveeritud	1621
könyvajánló	2236
könyvesbolt	2236
könyváruház	2236
köp	4144
köp biljett	4234
köp biljetter	4234
köp biljetter här	4234
köp boken	4234
köp boken här	4234
köp din biljett	4234
köp här	4234
köp licens	4264
köp rättigheter	4264
köszönjük a feliratkozást	2252
köszönjük a regisztrációt	2325
köszönjük a szavazatodat	2292
köszönjük a szavazatot	91
köszönjük a szavazatát	91	2292
köszönjük az üzenetet	2325
köszönjük üzenetét	2325
köszönjük! ellenőrizze postafiókját	2325
köszönjük, hogy feliratkozott	2325
köszönjük, hogy feliratkoztál	2325
köszönjük, hogy szavazott	2292
köszönjük, hogy szavaztál	2292
köszönöm, nem	2220
kötelező	2326
kötelező kitölteni	2325
kötelező mező	2325
kötelező mezők	2325
kövesd a témát	2338
kövesse a témát	2338
kövesse élőben	2328
követed	2339	2340
követem	2340
követem a szerzőt	2338
követem a témát	2338
következő	2248
következő cikk	2246
következő fotó	2328
következő kép	2328
következő oldal	2328
következő videó	2309
követve	2339
követés	2340
követés leállítása	2338
követés megszüntetése	2338
közlemény: adomány	2319
közlemény: támogatás	2319
køb abonnement	616
køb adgang	616
køb billet	707
køb billet her	707
køb billetter	707
køb billetter her	707
køb bogen	707
køb bogen her	707
køb her	707
køb licens	737
køb nu	707
køb rettigheder	737
kúpiť e-knihu	4000
kúpiť knihu	4000
kúpiť licenciu	4025
kúpiť lístky	4000
kúpiť predplatné	3943
kúpiť teraz	4000
kúpiť vstupenku	4000
kúpiť vstupenky	4000
kúpiť časopis	4000
kúpte nám kávu	4012
kúpte si knihu	4000
kúpte si vstupenky	4000
küfür, hakaret içeren yorumlar onaylanmamaktadir	4363
küldd be a fotóidat	2332
küldd el egy barátodnak	2341
küldd tovább a cikket	2232
küldje be fotóit	2332
küldje el barátjának	2231
küldje el fotóit	2332
küldje el ismerősének	2232
küldjön névtelen üzenetet	2332
küldjön tippet	2332
küldés	91	2231	2326
küldés e-mailben	2231
küldés whatsappon	2341
külső tartalom	2248
künye	4360
küpsiste kasutamine	1600
küpsiste seaded	1577
küsi tehisarult	1565
küsitlus	92
küsitluse tulemused	1603
kā izslēgt reklāmu bloķētāju	2951
kā mēs sargājam avotus	2958
kā tev patika raksts	2911
kā tu domā? balso	2912
kāpēc es redzu šo reklāmu	2964
ką manote? balsuokite	2843
křížovka	557
kết quả bình chọn	4705
kết quả thăm dò	4705
kết thúc quảng cáo	4673
""", 'l': """
l'accès à tous les articles	2003
l'offre intégrale	2003
la discussione è chiusa	2492
la donazione è detraibile	2561
la lecture automatique est désactivée	1997
la más popular	1508
la nota continúa después del anuncio	1427
la palabra del día	1528
la pregunta del día	91
la pubblicità continua	2606
la publicidad continúa	1550
la rédaction n'a pas participé	2015
la rédaction vous conseille	1898
la sélection de la rédaction	1898
la tua richiesta è stata inviata	2596
la vidéo ne peut pas être lue	1957
labojumi un precizējumi	2958
ladda inlägg	4238
ladda inlägget	4238
ladda innehåll	4238
ladda innehållet	4238
ladda ned på google play	4243
lae äpp alla	1604
lahenda ristsõna	1596
lahjoita artikkeli ystävälle	1734
lai komentētu, ielogojies	2911
lai komentētu, pieslēdzies	2911
laisser une réponse	1949
laita ilmoitukset päälle	1813
lancer la vidéo	1997
lap tetejére	2328
las más leídas	1436
las más leídas de hoy	1482
las noticias más leídas	1482
lasa sintētiska balss	2946
lasi arī	2907
lasi bez ierobežojumiem	2953
lasi bez reklāmām	2964
lasi komentārus	2911
lasi tālāk	2905
lasi vairāk šeit	2912
lasi vēl	2907
lasiet arī	2907
lasiet vēl	2907
last inn siden på nytt	3248
last siden på nytt	3248
lasă un comentariu	3589
lasă un răspuns	3624
lasīt komentārus	2911
lasīt tālāk	2912
lasīt vairāk	2912
lasīt visu rakstu	2957
lasīt vēlāk	2910
lasītākie	2907
lataa lisää	1752
lataa sisältö	1807
lataa ääni	1810
lautstärke	936
lavet ved hjælp af ai	739
le choix de la rédaction	1898
le club des abonnés	1955
le journal numérique	1865
le lecteur vidéo est en cours de chargement	1957
le lien a été copié	1941
le lien a été copié dans le presse-papiers	1941
le notizie più lette	2535
le più lette	2496
le za naročnike	4113
lea también	1436
lecteur vidéo	1997
lee sin límites	1478
lee también	1436
leer artículo completo	1439
leer el artículo completo	1513
leer el siguiente artículo	1541
leer más	1439
leer siguiente artículo	1541
leer también	1436
leer transcripción	1492
legfrissebb elöl	2336
legfrissebb hírek	2246
leggi di più	2499
leggi più tardi	2534
legjobb ajánlat	2323
legjobb ár	2323
legnépszerűbb	2246	2323	2337
legrégebbi	2337
legrégebbi elöl	2336
legújabb	2337
legújabb elöl	2336
leia a matéria completa	3501
leia a notícia completa	3532
leia as notícias no aplicativo	3491
leia também	3461
leisti pranešimus	2881
leisti vaizdo įrašą	2878
leitor de vídeo	3553
leitor de áudio	3553
lejupielādēt app store	2948
lejupielādēt audio	2946
lejupielādēt lietotni	2948
lejupielādēt no app store	2948
lejupielādēt no google play	2948
lejátszás	2310
lejátszási sebesség	2309
len nevyhnutné cookies	4002
len pre predplatiteľov	3943
ler grátis	3558
ler o próximo artigo	3561
ler próximo artigo	3561
ler transcrição	3511
les choix de la rédaction	1898
les commentaires sont réservés aux abonnés	1991
les den først i appen	3242
les først i appen	3242
les lecteurs ont aussi consulté	1942
les mieux notés	1950
les mots croisés du jour	1992
les més llegides	420
les også	3173
les plus commentés	1898
les plus consultés	1976
les plus partagés	1898
les plus récents	1950
les prix indiqués sont susceptibles d'évoluer	1925
les résultats du vote	1991
les våre debattregler	3167
letiltás	2315
letna naročnina	4114
letno plačilo	4114
letölthető a google play áruházból	2311
letölthető az app store-ból	2311
letöltés az app store-ból	2311
leído por una voz sintética	1492
leído por voz sintética	1492
li e aceito a política de privacidade	3493
libovolná částka	577
licenc vásárlása	2333
licencja na publikację	3409
liczy się każda wpłata	3395
liczy się każda złotówka	3395
lido por uma voz sintética	3511
lielāks teksts	2962
lien copié	1884
lien copié dans le presse-papiers	1941
lietošanas noteikumi	2922
liitudes nõustud kasutustingimustega	1584
liity jäseneksi	1723
likęs laikas	2879
likęs laikas -#	2878
lineでシェア	2628
lineでシェアする	2657
lineでログイン	2694
lineで共有	2708
lineで送る	2628
link a vágólapra másolva	2231
link bài gốc	4661
link copiado para a área de transferência	3500
link kopiëren	2994
link másolva	2231
link másolása	2231
link został skopiowany	3418
lire l'article précédent	2006
lire la suite pour #€	1865
lire la vidéo	1901
lire à haute voix	1884
lire également	1898
lisätiedot	1753
lisää aiheesta	1750
lisää artikkeleita	1830
lisää ensisijaiseksi lähteeksi	1841
lisää kirjoittajalta	1830
lisää kommentti	1839
lisää omiin aiheisiin	1841
lisää ostoskoriin	1804
lisää samalta kirjoittajalta	1830
lisää suosikkilähteeksi	1841
livrare gratuită	3664
liên hệ	4634
liên hệ quảng cáo	4695
liên hệ tòa soạn	4695
liên hệ với tòa soạn	4695
liên quan	4635
ljud på	4241
ljudet är ai-genererat	4241
llegeix la transcripció	430
llegeix sense límits	417
llegeix també	393
llegir més	420
llegit per una veu sintètica	430
lo + leído	1436
lo esencial cada mañana	1539
lo más comentado	1436
lo más compartido	1436
lo más leído	1436
lo más popular	1436
lo más visto	1436
lo más visto hoy	1482
lo último	1436
locuri de muncă	3605
loe lähemalt	1566
loe lähemalt siit	1566
loe äpis	1604
loeb sünteetiline hääl	1602
logi sisse või loo konto	1559
los lectores también leyeron	1482
luba kõik	1577
luba kõik küpsised	1600
lubię to	3297	3415
lucrează cu noi	3605
lue keskustelun säännöt	1747
lue lisää	1750
lue lisää aiheesta	1750
lue myöhemmin	1734
lue myös	1750
lue vähemmän	1801
lugu jätkub pärast reklaami	1568
lugu täieneb	1566
lui écrire	1919
lukijana synteettinen ääni	1810
luotu tekoälyllä	1837
luôn cho phép	4678
luôn hiển thị	4678
luštit	557
luštit křížovku	554
lyd på	3240
lze kdykoli zrušit	473
làm bài trắc nghiệm	4670
làm mới trang	4684
làm trắc nghiệm	4670
lägg till i mina ämnen	4270
lägg till oss som föredragen källa	4270
lägg till som föredragen källa	4270
lähetä	91	1828
lähetä kommentti	1839
lähetä kuvasi	1834
lähetä palaute	1837
lähetä palautetta	1837
lähetä sähköpostilla	1734
lähetä viesti	1827
lähetä viesti toimittajalle	1830
lähetä vinkki	1834
lähetä vinkki nimettömänä	1834
lämna en kommentar	4170
lämna ett svar	4268
lämna feedback	4266
längd	4242
längd #	4242
länk kopierad	4158
länken har kopierats	4272
länken kopierad	4158
länken är kopierad	4158
läs den först i appen	4243
läs dokumentet	4180
läs domen	4180
läs först i appen	4243
läs hela	4259
läs hela artikeln	4179
läs hela texten	4179
läs hela texten här	4179
läs in sidan igen	4250
läs kommentarer	4170
läs mer	4176	4179
läs mer om	4176
läs mindre	4231
läs också	4176
läs senare	4158
läs transkription	4241
läs utan annonser	4273
läs vidare	4144	4176
läs våra kommentarsregler	4170
läs även	4176
läsarerbjudande	4234
läsarerbjudanden	4234
läsarfrågan	91	4227
läsarresa	4234
läsarresor	4234
lästid	4179
lästid # min	4179
lås artiklen op	726
lås op	616
lås op for artiklen	726
lås opp artikkelen	3141
lås opp saken	3141
lås upp	4254
lås upp artikeln	4144
låst artikel	4253
låst innehåll	4254
læg en kommentar	741
læg i kurv	707
læg i kurven	707
længde #	714
læs debatreglerne	642
læs debatreglerne her	642
læs den først i appen	715
læs først i appen	715
læs hele artiklen	653
læs i appen	715
læs kommentarer	642
læs mere	650	653
læs mere om	650
læs mindre	704
læs også	650
læs også disse artikler	650
læs senere	626
læs transskription	713
læs uden annoncer	746
læs uden grænser	726
læs uden reklamer	746
læs videre	616	650
læs vores regler for debatten	642
læserrejse	707
læserrejser	707
læsertilbud	707
læsetid # min	653
læst op af en syntetisk stemme	713
lên đầu trang	4637
líbí se mi	598
lõpeta jälgimine	1617
lös korsordet	4227
lösenord	4254
löysitkö virheen	1834
løs krydsord	699
løs krydsordet	699
løs kryssordet	3226
lùi # giây	4674
lúštiť krížovku	3996
lülita reklaamiblokeerija välja	1607
lülitasin reklaamiblokeerija välja	1607
lütfen geçerli bir e-posta adresi girin	4430
lūdzu, izslēdziet reklāmu bloķētāju	2951
lưu	4625
lưu bài	4625
lưu bài viết	4625
lưu bài để đọc sau	4661
lưu cài đặt	4678
lưu công thức	61
lưu tùy chọn	4678
lấy link	4661
""", 'm': """
magari più tardi	2464
mai multe articole de același autor	3654
mai multe opțiuni	3662
mai târziu	3576
mainonnanesto käytössä	1819
mainonnanesto on käytössä	1819
mainos päättyy	1737
mainossisältö	1739
mainostajan sisältö	1844
mainosten estäminen käytössä	1819
mainīt burtu izmēru	2962
mainīt piekrišanu	2944
mais notícias	3461
mais opções	3543
mais opções de partilha	3542
maksettu mainossisältö	1739
maksettu sisältö	1737
maksettu yhteistyö	1844
maksettua mainossisältöä	1739
maksettua sisältöä	1739
mam już konto	3398
mam prenumeratę	3398
manas tēmas	2961
mantener la sesión iniciada	1507
mantener sesión iniciada	1507
manter sessão iniciada	3526
mantén la sessió iniciada	445
manşetler	4364
maschinell übersetzt	958
maschinelle übersetzung	959
masintõlgitud	1615
maskinoversættelse	740
maskinöversatt	4266
maskinöversättning	4267
masquer la publicité	1925
masquer les réponses	1949
masz już konto	3286
masz już konto? zaloguj się	3286
masz włączonego adblocka	3390
materialet er vernet etter åndsverkloven	3263
materialet är skyddat enligt lagen om upphovsrätt	4206
materiał komercyjny	3420
materiał niedostępny	3385
materiał partnera	3301
materiał partnerski	3420
materiał promocyjny	3301
materiał płatny	3420
materiał sponsorowany	3301
materiał wideo niedostępny	3385
materiał zewnętrzny	3301
matéria exclusiva para assinantes	3498
matérias relacionadas	3461
mazāks teksts	2962
mağazamiz	4413
mağazaya git	4413
mašinski prevedeno	3928
mašīntulkots	2959
mažesnis tekstas	2895
me ei saa seda sisu näidata	1600
me réabonner	2003
media społecznościowe	3298
medlemsförmån	4234
megjelenítés és elfogadás	2301
megnyitás	2250
megnyitás az alkalmazásban	2311
megnézem	2248
megnézem a galériát	2328
megnézem az ajánlatot	2298
megnézem az eredményt	2292
megnézem az árat	2298
megosztás	2231
megosztás a facebookon	2231
megosztás ajándékként	2341
megosztás e-mailben	2341
megosztás facebookon	2231
megosztás twitteren	2231
megosztás whatsappon	2341
megrendelem a könyvet	2237
megrendelés	2236
megveszem a könyvet	2298
mehr für dich	877
mehr für sie	877
meld deg av når som helst	3255
meld deg på	3147
meld deg på nyhetsbrevet	3147
meld meg på	3255
mentions légales	1891
mentés	2231
mentés későbbre	2231
menú	1439
menü	811	952	2248	4366
menü schließen	811
menü öffnen	811
menüyü kapat	4460
mer från	4176
mer läsning	4176
merci ! votre message a bien été envoyé	1972
merci d'avoir voté	91	1929
merci de le désactiver pour continuer	1966
merci, votre vote a été pris en compte	1949
mergi la pagina de donații	3645
mergi la rețetă	61
mesajiniz başariyla gönderildi	4430
mesajiniz gönderildi	4430
mesajul dumneavoastră a fost trimis	3650
mesajul tău	3651
mesačne	4016
mesačná platba	4016
mesačné predplatné	4016
mesačný dar	4012
mesečna donacija	3914	4111
mesečna naročnina	4114
mesečna pretplata	3917
mesečno	3917	4114
mesečno plačilo	4114
messaggio pubblicitario con finalità promozionale	2518
mest läst	4176
mest lästa	4176
mest læst	650
mest læste	650
mest populär	4254
mest populärt	4254
mest populær	727	3253
mest populære	727	3253
mesterséges intelligencia készítette	2335
mesterséges intelligenciával készült	2335
metinė prenumerata	2887
mettre de côté	2016
mi donación	1537
mi készítette	2335
mi var kļūdīties	2959
mi által generált	2335
mi-összefoglaló	2248
micșorează textul	3662
mida sina arvad? hääleta	1566
midagi läks valesti. proovi uuesti	1611
miesięcznie	3399
miks ma seda reklaami näen	1620
miksi näen tämän mainoksen	1844
mina ämnen	4270
mind a # fotó megtekintése	2327
mind a # fotók megtekintése	2327
mind a # kép megtekintése	2327
mind a # képek megtekintése	2327
mind a fotó megtekintése	2327
mind a fotók megtekintése	2327
mind a kép megtekintése	2327
mind a képek megtekintése	2327
minden adomány számít	2319
minden forint segít	2319
minden forint számít	2319
minden hozzájárulás számít	2319
minden héten e-mailben	2253
minden héten, ingyen	2253
minden hétfőn, ingyen	2253
minden pénteken a postaládájában	2253
minden pénteken, ingyen	2253
minden pénteken. ingyen. spam nélkül	2325
minden reggel a postafiókjában	2253
minden reggel a postaládájában	2253
minden süti elfogadása	2301
minden támogatás segít	2319
mindet elutasítom	2302
mindig engedélyezem	2301
mindig engedélyezés	2301
mindig megjelenítem	2301
minn meg på det senere	3137
minőség	2310
mira el vídeo	411
mira también	1541
mit ki übersetzt	958
mit paypal unterstützen	943
mitä mieltä olet? äänestä	1752
miért látom ezt a hirdetést	2343
miễn phí vận chuyển	4703
miễn phí, không spam	4690
mjesečna donacija	3914
mjesečna pretplata	3917
mjesečno	3917
modalità di pagamento	2468
moderációs alapelvek	2336
moderálási elvek	2242
modifică preferințele cookie	3600
modifică setările	3669
modifier mes préférences	1921
modifier vos préférences	1961
modtag en notifikation, når vi skriver om emnet	653
modération a priori	1991
mogoče kasneje	4054
mogą cię zainteresować	3319
mohlo by se vám líbit	497
mohlo by vás také zajímat	497
mohlo by vás tiež zaujímať	3947
mohlo by vás zajímat	497
mohlo by vás zaujímať	3947
moje témata	599
moje témy	4031
mokama partnerystė	2897
molimo isključite blokator oglasa	3912
molimo vas, isključite adblock	3912
monatlich kündbar	872
montant personnalisé	2001
mostra aquesta publicació a instagram	402
mostra di più	2499
mostra els subtítols	430
mostra la publicació	434
mostra més	451
mostra'n més	394
mostrar comentários	3503
mostrar conteúdo	3515
mostrar conteúdo externo	3479
mostrar más	1439
mostrar o conteúdo	3515
mostrar subtítulos	1492
mot de passe oublié	1865
mots clés	1898
mots croisés	1954
mots croisés du jour	1992
mots fléchés	1954
mots mêlés	1954
mots-clés	1898
może cię zainteresować	3319
może później	3282
możesz zrezygnować w każdej chwili	3398
možda kasnije	3854
možda vas zanima	3846
možda će vas zanimati	3846
možete se odjaviti bilo kada	3919
možete se odjaviti u bilo kom trenutku	3919
možno neskôr	3954
možná později	469
mua sách	4673
mua sách tại đây	4673
mua trên lazada	4673
mua trên shopee	4673
mua trên tiki	4673
mua vé	4673
mua vé ngay	4673
muistuta myöhemmin	1722
mulțumim că ai votat	3624
mulțumim pentru feedback	3603
mulțumim pentru sprijin	3671
mulțumim pentru susținere	3671
mulțumim pentru vot	91	3624
mulțumim, mesajul a fost trimis	3650
mulțumim, te-ai abonat cu succes	3610
mutasd az eredményt	91	2292
mutass többet	2248
muuda küpsiste seadeid	1600
muut lukivat myös	1750
muuta evästeasetuksia	1807
mykistä	1811
myöhemmin	1722	1816
mám predplatné	4015
mám předplatné	580
mám vypnuto	576
mám účet	580
már előfizető	2225
már kikapcsoltam	2318
már követed	2338
már követed ezt a témát	2338
már követi	2338	2340
már szavazott	2292
már szavaztál	2292
már van fiókom	2322
más	1439
más antiguos	1486
más artículos	1436
más artículos de este autor	1513
más artículos del autor	1455
más detalles	1440
más en	1436
más historias	1436
más información	1436
más leídas	1436
más leído	1436
más leídos	1436
más noticias	1436
más noticias de este autor	1513
más opciones	1429
más opciones para compartir	1522
más popular	1508
más recientes	1486
más sobre este tema	1436
más tarde	1396
más valorados	1486
más vistas	1436
más vistos	1436
más votados	1486
más összeg	2319
mások ezt olvassák	2246
mások ezt olvasták	2246
másolva	2342
másolás	2231
másolás tilos	2333
máte již účet	472
máte předplatné? přihlaste se	472
máte tip	591
máte už účet	580
máte zapnutý adblock	574
mã giảm giá	4713
mängi kohe	1596
märkasid viga	1614
märksõnad	1561
månadsgåva	4140
månadsvis	4254
månadsvis betalning	4254
månedlig	3253
månedlig betaling	3253
månedlig gave	3138
månedlig støtte	724
månedligt	727
månedligt bidrag	613
mångfaldigande förbjudet	4208
måske senere	612	717
måske vil du også kunne lide	650
még nem előfizető	2322
még nincs előfizetése	2322
még nincs fiókja	2322
még nincs fiókod	2322
még nincsenek hozzászólások	2336
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
método de pago	1400
métodos de pagamento	3433
métodos de pago	1400
mākslīgais intelekts var kļūdīties	2959
mākslīgā intelekta kopsavilkums	2912
mă abonez	3610
mărește fotografia	3654
mărește imaginea	3654
mărește textul	3662
mărime text	65
mēneša abonements	2954
mēs nevaram parādīt šo saturu	2944
mēģiniet vēlreiz	2955
mēģiniet vēlāk	2955
mėnesinė parama	2885
mėnesinė prenumerata	2887
měsíční dar	577
měsíční platba	581
měsíční předplatné	581
měsíčně	581
můj účet	472
můžete kdykoli zrušit	473
můžete kdykoliv zrušit	473
mọi đóng góp đều quý giá	4686
mỗi đóng góp đều quý giá	4686
một lần	4687
mới nhất	4635
mời chúng tôi ly cà phê	4686
mở	4638
mở khóa bài viết	4710
mở khóa bài viết này	4661
mở rộng	4637
mở trong ứng dụng	4680
mở ứng dụng	4680
""", 'n': """
na celú obrazovku	4005
na górę	3404
na hlavní stránku	587
na hlavnú stránku	4021
na stránku darov	4012
na stránku darů	577
na začiatok	4006
na začátek	567
na żywo	3386
nabídka pro čtenáře	560
nadaljevanje članka pod oglasom	4046
nagyobb betűk	2341
nagyítás	2310
nahlásit	598
nahlásit chybu	496
nahlásit komentář	597
nahlásit příspěvek	597
nahlásit reklamu	603
nahlásiť	4030
nahlásiť chybu	3950
nahlásiť komentár	4029
nahlásiť príspevok	4029
nahlásiť reklamu	4034
najboljši	4127
najchętniej czytane	3319
najchętniej czytane dziś	3319
najczęściej czytane	3319
najczęściej czytane artykuły	3319
najlepšia ponuka	4016
najlepšie	4030
najnovejše	4047
najnovejše novice	4047
najnovejši	4127
najnovejši najprej	4126
najnoviji članci	3846
najnovšie	3947	4030
najnovšie správy	3947
najnovšie články	3947
najnowsze artykuły	3319
najnowsze wiadomości	3319
najobľúbenejšie	4016	4030
najstarejši	4127
najstarejši najprej	4126
najstaršie	4030
najvýhodnejšie	4016
najčitanije	3846
najčitanije vesti	3846
najčitanije vijesti	3846
najčitanije vijesti dana	3846
najčítanejšie	3947
najčítanejšie články	3947
najčítanejšie články dňa	3947
naloži objavo	4101
naloži več	4119
naloži video	4101
naloži vsebino	4101
napi keresztrejtvény	2292
napiši komentar	3929	4126
napišite komentar	4050
napište autorovi	587
napište do redakce	591
napište komentář	597
napište redakci	591
napsat komentář	496
napísať autorovi	4021
napísať komentár	4029
napíšte autorovi	4021
napíšte do redakcie	4024
napíšte komentár	4029
napíšte redakcii	4024
naročena vsebina	4046
naroči knjigo	4099
naročite knjigo	4099
naročite se	4042
naročnina	4042
narração gerada por ia	3553
naruči knjigu	3903
naručite knjigu	3903
naskenujte qr kód	568
naskenujte qr kód a stáhněte si aplikaci	568
naslednji članek	4119
nastala chyba. skúste to neskôr	4018
nastala chyba. zkuste to prosím znovu	584
nastavenia súkromia	4002
nastavenie súkromia	4002
nastavení	490
nastavení cookies	490
nastavení ochrany soukromí	563
nastavení soukromí	563
nastavi bez isključivanja	3912
nastavi s google računom	3916
nastavi čitanje	3898
nastavi čitati	3898
nastavit jako preferovaný zdroj	599
nastavit upozornění	570
nastavite čitanje	3898
nastavite čitati	3898
nastavitve piškotkov	4062
nastaviť ako preferovaný zdroj	4031
nastaviť upozornenia	4008
następna strona	3322
następne wideo	3385
następne zdjęcie	3404
następny	3322
następny artykuł	3319
następny film	3385
nasza księgarnia	3303
natisni članek	4050
naudojate reklamos blokavimą	2883
naudojimo taisyklės	2854
naudojimosi taisyklės	2877
naujausi viršuje	2893
naujausios žinios	2838
naujienlaiškis	2861
nav komentāru	2960
načteno umělým hlasem	566
načtěte qr kód	568
načíst další	499
načíst další články	587
načíst mapu	493
načíst obsah	563
načíst příspěvek	563
načíst stránku znovu	576
načíst video	563
načíst více	587
načítava sa prehrávač	4005
načítava sa video	4005
načítať obsah	4002
načítať príspevok	4002
načítať viac	4021
načítať video	4002
načítať ďalšie	4021
načítám přehrávač	566
načítání videa	566
našli jste chybu	496
našli jste chybu v článku	591
našli jste v článku chybu	496
našli ste chybu	4024
našli ste chybu v článku	4024
našli ste v článku chybu	4024
naživo	4006
ne děkuji	469
ne ratez rien de l'actualité	1965
ne, ačiū	2882
ne, děkuji	469	571
ne, děkuju	571
nederīga e-pasta adrese	2955
nejdiskutovanější	497
nejlepší	598
nejlepší nabídka	581
nejnovější	497	598
nejnovější zprávy	497
nejnovější články	497
nejoblíbenější	581	598
nejstarší	598
nejvýhodnější	581
nejčtenější	497
nejčtenější články	497
nejčtenější články dne	497
nekaj je šlo narobe. poskusite pozneje	4116
nekaj je šlo narobe. poskusite znova	4116
nem kérem	2313
nem kötelező	2326
nem küldünk spamet	2325
nem, köszönöm	2220	2313
nemam mišljenje	3901
nemate račun	3916
nemaš račun	3916
nemám názor	557	3997
nemám účet	580
nemáte predplatné	4015
nemáte předplatné	580
nemáte účet	580
nenhum comentário	3457
neplatná e-mailová adresa	584
neplatný e-mail	584
nepovinné	585	4019
neskôr	4009
neteisingas el. pašto adresas	2888
neueste beiträge	808
neveljaven e-poštni naslov	4116
nešto je pošlo naopako. pokušajte ponovo	3919
nešto je pošlo po zlu. pokušajte ponovno	3919
nešto je pošlo po zlu. pokušajte ponovo	3919
nghe bài báo	4674
nghe bài viết	4674
nghe nội dung bài viết	4674
nghe đọc bài	4674
nhà tài trợ	4703
nhấn để bật tiếng	4708
nhận thông báo	4681
nhập bình luận	4705
nhập bình luận của bạn	4705
nhập email của bạn	4711
nhập số tiền	4709
nhập địa chỉ email	4711
nhập địa chỉ email của bạn	4711
nhắc tôi sau	4618
nhớ đăng nhập	4688
ni še komentarjev	4126
nie dziękuję	3282
nie dziś	3282
nie możemy pokazać tej treści	3382
nie możemy wyświetlić tej treści	3382
nie można odtworzyć filmu	3385
nie można odtworzyć wideo	3385
nie można wyświetlić tej treści	3382
nie pamiętam hasła	3398
nie pamiętasz hasła	3286
nie udało się załadować filmu	3385
nie ďakujem	3954
nie, dziękuję	3282
nie, ďakujem	3954
nieprawidłowy adres e-mail	3401
niečo sa pokazilo	4019
niečo sa pokazilo, skúste to znova	4018
niečo sa pokazilo. skúste to neskôr	4018
niečo sa pokazilo. skúste to znova	4018
nimate računa	4113
nimetön postilaatikko	1834
nincs fiókja	2322
nincs fiókod	2322
nincs fiókom	2322
nincs hozzászólás	2336
nincs még előfizetésed	2322
nincs még fiókja	2322
nincs véleményem	2295
nincsenek hozzászólások	2336
niste naročnik	4113
no es pot reproduir el vídeo	430
no ho sé	424
no mūsu partneriem	2964
no mūsu veikala	2942
no se ha podido cargar el vídeo	1533
no se ha podido reproducir el vídeo	1492
no se puede reproducir el vídeo	1492
no sé	1486
noe gikk galt, prøv igjen	3255
noe gikk galt, prøv igjen senere	3255
noe gikk galt. prøv igjen	3255
noe gikk galt. prøv igjen senere	3255
noget gik galt, prøv igen	729
noget gik galt, prøv igen senere	729
noget gik galt. prøv igen	729
noget gik galt. prøv igen senere	729
nokopēts	2963
només els subscriptors poden comentar	405
només per a subscriptors	445
non seguire più	2577
noraidīt visas	2945
normas de participación	1485
normes de participació	423
norėdami komentuoti, prisijunkite	2842
nosūti draugam	2910
nosūtīt atsauksmi	2959
nosūtīt draugam	2910
nosūtīt e-pastā	2910
nosūtīt komentāru	2960
nosūtīt ziņu	2955
noteで書く	2628
notiek video ielāde	2946
notifications activées	1965
notifikácie	4009
notre charte déontologique	1980
notre charte éditoriale	1980
notre sélection	1898
notre sélection d'articles	1942
notícia anterior	451	3532
notícia següent	451
notícias relacionadas	3461
notícias relacionadas que podem lhe interessar	19
notícies destacades	420
notícies relacionades	393
nous protégeons nos sources	1980
nous écrire	1981
nouveau ! suivez vos auteurs préférés	1985
nu ai cont? înregistrează-te	3615
nu aveți cont	3648
nu ești abonat	3648
nu ești încă abonat	3648
nu mai urmări	3660
nu mulțumesc	3576
nu putem afișa acest conținut	3636
nu på google play	715
nu s-a putut încărca videoclipul	3670
nu sunteți abonat	3648
nu știu / nu răspund	3625
nu, mulțumesc	3576
nuestro código ético	1516
numele tău	3651
numele tău de utilizator	3666
nuotrauka # iš #	2899
nur für mitglieder	947
nuskaitykite qr kodą	2880
nuskenuokite qr kodą	2880
nyaste först	4268
nyeste først	3267
nyhetsdøgnet	3173
nyní na google play	568
nyní ne	571	573
nyomtatás	2231
não foi possível carregar	3553
não foi possível carregar o vídeo	3511
não foi possível reproduzir o vídeo	3511
não perca	3461
não sabe / não responde	3504
não sei	3504
não tem conta	3526
não tem uma conta	3526
não é assinante	3526
não, obrigada	3430
não, obrigado	3430
nächste seite	811
nächster artikel	808
nächstes bild	951
nächstes foto	951
nächstes video	935
näin korjaamme virheet	1834
näin poistat mainoseston	1817
näin poistat mainosten eston	1817
näin suojaamme lähteitämme	1834
näin suojelemme lähteitä	1834
näita # vastust	1616
näita alati	1600
näita galeriid	1613
näita ja nõustu	1600
näita kõiki	1567
näita rohkem	1566
näita sisu	1600
näita tulemusi	1596
näita vastuseid	1616
näita veel	1566
näita vähem	1567	1613
näköislehti	1725
nästa	4179
nästa artikel	4176
nästa bild	4259
nästa sida	4259
nästa video	4241
näytä # kuvaa	1829
näytä # kuvat	1829
näytä # vastausta	1839
näytä aina	1807
näytä alkuperäinen	1753
näytä galleria	1830
näytä ja hyväksy	1807
näytä julkaisu	1741
näytä kaikki	1752
näytä kaikki # kuvaa	1829
näytä kaikki # kuvat	1829
näytä kaikki artikkelit	1830
näytä kaikki kommentit	1839
näytä kaikki kuvaa	1829
näytä kaikki kuvat	1829
näytä kartta	1753
näytä kommentit	1747
näytä kuvaa	1829
näytä kuvagalleria	1830
näytä kuvat	1829
näytä kuvateksti	1830
näytä käännös	1753
näytä lisää	1752
näytä lisää artikkeleita	1830
näytä lisää kommentteja	1839
näytä litterointi	1810
näytä salasana	1824
näytä sisältö	1740
näytä tekstitykset	1810
näytä tiedot	1753
näytä tulokset	91	1753	1795
näytä upotus	1741
näytä vastaukset	1839
näytä vähemmän	1753	1830
något gick fel	4257
något gick fel, försök igen	4256
något gick fel, försök igen senare	4256
något gick fel. försök igen	4256
något gick fel. försök igen senare	4256
næste	653
næste artikel	650
næste billede	732
næste side	732
næste video	713
némítás	2310
némítás feloldása	2309
népszerű	2246
név	2326
névtelen bejelentés	2332
névtelen postaláda	2332
nézze meg galériánkat	2248
nézze meg képeinket	2248
nõustu ja jätka	1600
nõustu ja näita	1600
nõustun	1577
nõustun kõigiga	1577
nøgleord	650
nāc strādāt pie mums	2912
nākamais attēls	2957
nākamais raksts	2957
nākamais video	2946
nākamā bilde	2957
nākamā lapa	2957
nē, paldies	2950
něco se pokazilo	585
něco se pokazilo, zkuste to znovu	584
něco se pokazilo. zkuste to prosím později	584
něco se pokazilo. zkuste to znovu	584
nổi bật	4635
nội dung do ai tạo	4708
nội dung quảng cáo	4663
nội dung tài trợ	4630
nội quy bình luận	4667
""", 'o': """
o dată	3646
o leitor está a carregar	3511
o que achou desta notícia	3481
o seu apoio faz a diferença	3557
o singură dată	3646
o singură donație	3645
o vídeo começará em alguns segundos	3479
obaveštenja	3911
objednať knihu	4000
obligatoriskt fält	4256
obligātie lauki	2955
obligāts lauks	2955
obnovit stránku	576
obnoviť stránku	4011
obnovte stránku	576
obrázek # z #	586
obrázek # ze #	586
obrázok # z #	4020
obrázok # zo #	4020
obsah je chránený autorským zákonom	4025
obsah je chráněn autorským zákonem	592
obsah našich partnerov	4034
obsah našich partnerů	603
obsah není dostupný	563
obsah nie je dostupný	4002
obsah nie je možné zobraziť	4002
obsah sa nedá zobraziť	4002
obsah vytvořený ai	595
obsah článku	587
obserwuj autorkę	3416
obserwujesz już tego autora	3416
ocenite članak	3849
ocenite članek	4050
oceń jakość artykułu	3412
oceń przepis	61
ochrana osobních údajů	490
ochrana osobních údajů a cookies	493
ochrana osobných údajov	3961
ocijenite članak	3849
ocorreu um erro ao carregar o vídeo	3479
ocultar anúncio	3483
ocultar comentários	3503
od najnovších	4029
od najstarších	4029
od naszych partnerów	3420
od našich partnerov	4034
od našich partnerů	603
od naših partnera	3935
od naših partnerjev	4131
od nejnovějších	597
od nejstarších	597
od partnerů	603
odblokuj artykuł	3398
odblokuj dostęp	3398
odblokuj treść	3382
oddaj głos	91	3372
odebírat	478
odebírat newsletter	478
odemknout článek	472
odemknout článek pro přátele	601
odeslat komentář	597
odeslat zprávu	584
odeslat zpětnou vazbu	595
odhlásenie kedykoľvek	4018
odhlásit se	472
odhlásit se můžete kdykoli	584
odhlásit se můžete kdykoliv	584
odhlásiť sa	3943
odhlášení kdykoliv	584
odjaviti se možete bilo kada	3919
odkaz bol skopírovaný	4032
odkaz byl zkopírován	601
odkaz skopírovaný	3950
odkaz zkopírován	482
odkleni članek	4043
odklenite celoten članek	4043
odklenite članek	4113
odmietnuť	3961
odmietnuť všetko	3961
odmítnout	490
odmítnout vše	490
odoberať	4019
odoberať newsletter	4018
odomknúť	4016
odomknúť článok	4015
odomknúť článok pre priateľov	4032
odoslať	91	4019
odoslať komentár	4029
odoslať správu	4018
odoslať spätnú väzbu	4027
odporúča outbrain	4034
odporúčame	3947	4016
odporúčame prečítať	3947
odporúčame tiež	3947
odporúčané outbrain	4034
odporúčané taboola	4034
odporúčané články	3947
odpovedať	4030
odpovědět	496	598
odrzuć	3305
odrzuć wszystkie	3305
odrzuć wszystko	3383
odtwarzacz wideo jest ładowany	3385
odtwórz	3322
odtwórz film	3385
odtwórz wideo	3385
odvolať súhlas	4002
odśwież stronę	3394
odštampaj	3849
odštampaj recept	61
odštampaj članak	3849
oferta dla czytelników	3378
oferta dla prenumeratorów	3378
ofertă pentru abonați	3630
ofertă pentru cititori	3630
oferă acest articol	3662
oferă acest articol cadou	3617
oferă articolul	3662
offert par un abonné	2016
offre abonnés	1955
offre intégrale	2003
offre limitée	1971
offre réservée aux lecteurs	1955
offre spéciale	1865
offre à durée limitée	1970
offrez-nous un café	1856
offrici un caffè	2465
oglasno sporočilo	87	4046
ogłoszenie	3301
ohjelma ei ole enää katsottavissa	1810
ohodnotiť recept	61
ohodnoťte článek	496
ohodnoťte článok	3950
oikaisut ja täsmennykset	1834
okuma süresi # dk	4366
okurlara özel	4413
okurlarimiza özel	4413
okurlarimiza özel indirim	4413
oldal frissítése	2318
oldal újratöltése	2318
oled juba hääletanud	1596
olet jo äänestänyt	1795
oliko artikkeli hyödyllinen	1747
oliko juttu hyödyllinen	1747
oliko tiivistelmä hyödyllinen	1747
oliko tämä hyödyllinen	1837
olvasd be a qr-kódot	2311
olvass korlátlanul	2322
olvassa be a qr-kódot	2311
olvasson hirdetések nélkül	2343
olvasson korlátlanul	2225
olvasson tovább	2225
olvasta már	2246
olvastad már	2246
olvasás az alkalmazásban	2311
olvasói ajánlat	2298
olvidaste tu contraseña	1402
omogoči obvestila	4107
omogući obavijesti	3910
omröstning	92
onayi geri çek	4417
onayi yönet	4417
onayimi geri çek	4417
online reportáž zde	587
opdatér siden	722
oplæst af en robot	626
oplæst af en syntetisk stemme	713
oplæst af kunstig intelligens	653
oplæst af syntetisk stemme	713
opravy a upřesnění	591
opsig når som helst	616
opsig, når du vil	726
opći uvjeti korištenja	3905
ordsøgning	704
orijinali göster	4367
os comentários são exclusivos para assinantes	3547
os leitores também leram	3501
os preços podem variar	3483
osadzona treść	3382
osale küsitluses	1566
osmisměrka	557
osta käyttöoikeus	1835
osta liput tästä	1804
osta täältä	1804
ostatnie artykuły	3319
osveži stran	4110
osveži stranicu	3913
osvežite stran	4110
osvježi stranicu	3913
osvježite stranicu	3913
oszczędzasz #%	3399
ota käyttöön	1816
ota yhteyttä	1747
otevřít	501
otevřít aplikaci	568
otevřít galerii	587
otevřít mapu	501
otevřít v aplikaci	568
otkazati možete bilo kada	3916
otkaži bilo kada	3916
otključaj članak	3839
otključajte ceo članak	3839
otključajte cijeli članak	3839
otključajte članak	3916
otomatik çeviri	4415
otros artículos	1436
oturumu açik tut	4428
otvoriť aplikáciu	4007
otvoriť galériu	4021
otvoriť v aplikácii	4007
otwórz	3323
otwórz aplikację	3387
otwórz galerię	3404
otwórz mapę	3323
otázka dne	554
otázka dňa	3996
outras notícias	19	3461
ouvir este conteúdo	3511
ouça esta reportagem	3511
ouça este conteúdo	3447
ovaj sadržaj ne možemo prikazati	3905
ovaj sadržaj nije dostupan	3905
ovaj sadržaj nije moguće prikazati	3905
ovaj video više nije dostupan	3907
ovaj članak je zaključan	3916
oversættelsen er lavet af en maskine	653
oy verdiğiniz için teşekkürler	91	4407
oynatici yükleniyor	4414
oyunuz için teşekkürler	4407
""", 'p': """
padidinti nuotrauką	2890
padovanokite straipsnį	2841
padovanokite straipsnį draugui	2841
padovanoti straipsnį	2895
page précédente	1901
pagina următoare	3592
pague um café	3431
paiement sécurisé	1863
paketi seç	4428
paketleri gör	4457
pakollinen kenttä	1827
paldies par jūsu balsi	2940
paldies par pieteikšanos	2929
paldies par ziņu	2955
palielināt	2947
palielināt attēlu	2957
palun jää viisakaks	1565
palun lülita reklaamiblokeerija välja	1607
pamanīji kļūdu	2911
pamanījāt kļūdu	2911
pamiršau slaptažodį	2886
pamiršote slaptažodį	2886
par šo tēmu	2907
paramètres de confidentialité	1961
paramètres des cookies	1891
paramétrer	1891
paramétrer les cookies	1891
parandused ja täpsustused	1614
parašyk komentarą	2842
parašykite komentarą	2842
partajează	3583
partenerii noștri	3590
participez à la conversation	1929
participă la sondaj	3624
partilhar esta página	3568
partnereink ajánlata	2343
partnereinktől	2343
partnerių turinys	2845
partnerski sadržaj	3845
partnerski članek	4131
partnerský obsah	603
pas encore abonné	1970
pasidalinkite šiuo straipsniu	2841
pasirinkite planą	2886
pasirinkite prenumeratą	2886
pasirinkite sumą	2884
pasirinkti prenumeratą	2886
pasitikrinkite žinias	2843
pasiūlymas skaitytojams	2874
paslēpt reklāmu	2964
passer la publicité	1889
passer à la recette	61
passwort zurücksetzen	946
pastebėjote klaidą	2842
pasziánsz	2295
pasūtīt grāmatu	2942
pateikti atsiliepimą	2892
patikrinkite savo el. paštą	2888
patreonで支援する	2691
patvirtinkite savo el. paštą	2888
pausar vídeo	1492
pauză video	3632
pavaišinkite mus kava	2884
paylaş	4357
paylaşin	4357
paypal ile öde	4457
pašreizējais laiks #	2946
pažiūrėkite vaizdo įrašą	2843
pe aceeași temă	3618
pelaa peliä	1795
pelaa tästä	1795
pentru a citi în continuare	3615
per saperne di più	2535
per visą ekraną	2878
per überweisung spenden	943
pergunte à nossa ia	3481
permite întotdeauna	3636
permitir anúncios	3521
personvernerklæring	3237
personvernerklæring og informasjonskapsler	3164
perspausdinti draudžiama	2898
peut-être plus tard	1855
pełny ekran	3385
photo précédente	2006
phát hiện lỗi	4667
phát lại	4675
phát video	4674
phóng to ảnh	4694
phối hợp với	4703
phổ biến nhất	4689
phụ đề	4675
piedalies aptaujā	2912
piedāvājums lasītājiem	2942
piekrist un rādīt	2944
piekrist un turpināt	2944
piekrist visām	2922
piekrītu	2922
piekrītu visām	2945
piesakies vebināram	2912
piesakoties tu piekrīti lietošanas noteikumiem	2929
pieslēdzies vai izveido kontu	2905
pieslēdzies, lai komentētu	2911
pieslēgties	2905
pieslēgties ar facebook	2953
pieslēgties ar google	2953
pievieno savu komentāru	2911
pievienot komentāru	2905
pievienot kā vēlamo avotu	2961
pievienot manām tēmām	2961
pieņemt un turpināt	2944
pieņemt visas	2945
pieņemt visas sīkdatnes	2944
pilnekrāna režīms	2946
pilnekrāns	2946
pirkt biļetes	2942
pirkt biļeti	2942
pirkt grāmatu	2942
pirkti bilietą	2874
pirkti knygą	2874
pirkti licenciją	2898
pirmais mēnesis par # €	2905
pirmas mėnuo tik # €	2836
più lette	2496
più letti	2496
più popolare	2565
più recenti	2542
più tardi	2464
più vecchi	2542
più votati	2542
piši autoru	3922
piši avtorju	4119
pišite autoru	3922
pišite avtorju	4119
pišite nam u redakciju	3925
pišite nam v uredništvo	4122
pišite redakciji	3925
pišite uredništvu	4122
piškotki	4062
placená inzerce	87	486
placená spolupráce	603
placený obsah	603
plan seç	4428
plani seç	4428
planini seç	4428
platba ročne	4016
platba ročně	581
platená inzercia	87	3946
platená spolupráca	4034
platený obsah	4034
player de áudio	3553
player se učitava	3907
plaćena saradnja	3935
plaćena suradnja	3935
plaćeni oglas	87	3845
plaćeni sadržaj	3845
plačajte nam kavo	4111
plačana objava	87	4046
plačana vsebina	4131
plačano sodelovanje	4131
plačiau skaitykite čia	2843
plein écran	1901
plus d'actualités	1898
plus d'articles du même auteur	1976
plus de détails	1902
plus récents	1950
plătește cu paypal	3672
poate mai târziu	3576
początek bloku reklamowego	3304
podaj prawidłowy adres e-mail	3401
podari članek	4050
podarite ta članek	4050
podaruj artykuł	3286
podaruj dostęp	3418
podaruj ten artykuł	3297
podcast anhören	853
pode ler também	3501
podeli članak	3849
podešavanja privatnosti	3905
podijeli članak	3849
podmienky používania	3961
podmínky použití	490
podmínky užití	490
podobne artykuły	3319
podobné články	497	3947
podporiť	3942
podporte nezávislú žurnalistiku	3942
podporte nás	3942
podporte nás cez darujme	4012
podporte nás cez paypal	4012
podporte nás na patreone	4012
podpořit	470
podpořit přes darujme	577
podpořte naši práci	470
podpořte nás	470
podpořte nás na patreonu	577
podpořte nás přes paypal	577
podpořte redakci	470
podrobné nastavenia	4002
podrobné nastavení	563
podrži	3838
podrži nas	3838
podržite nas	3838
podržite naš rad	3838
podržite nezavisno novinarstvo	3838
podziel się	3297
podziel się na facebooku	3297
pogledajte još	19
poista mainonnanesto käytöstä	1819
poistin mainonneston käytöstä	1819
poistin sen käytöstä	1820
pokaż # odpowiedzi	3414
pokaż # zdjęcia	3403
pokaż # zdjęć	3403
pokaż galerię	3404
pokaż hasło	3398
pokaż i zaakceptuj	3382
pokaż komentarze	3313
pokaż mniej	3322
pokaż napisy	3385
pokaż odpowiedzi	3414
pokaż oryginał	3323
pokaż podpis	3404
pokaż szczegóły	3306
pokaż transkrypcję	3385
pokaż treść	3305
pokaż tłumaczenie	3323
pokaż więcej	3322
pokaż wszystkie	3322
pokaż wszystkie # zdjęcia	3403
pokaż wszystkie # zdjęć	3403
pokaż wszystkie zdjęcia	3403
pokaż wszystkie zdjęć	3403
pokaż wszystko	3323
pokaż wyniki	91	3372
pokaż zdjęcia	3403
pokaż zdjęć	3403
pokaži geslo	4113
pokaži rezultate	91
pokaži vsebino	4062
pokloni članak	3849
poklonite ovaj članak	3849
pokračovat bez podpory	469
pokračovat bez vypnutí	574
pokračovat přes apple	580
pokračovat přes facebook	580
pokračovat přes google	580
pokračovat s apple	580
pokračovat s google	580
pokračovať bez podpory	3954
pokračovať bez vypnutia	4010
pokračovať cez apple	4015
pokračovať cez facebook	4015
pokračovať cez google	4015
pokračovať s google	4015
pokušajte kasnije	3919
pokušajte ponovno	3919
pokušajte ponovno kasnije	3919
pokušajte ponovo	3919
pole obowiązkowe	3401
polecamy również	3319
polecamy także	3319
polecamy też	3319
polecane artykuły	3319
politica de corecții	3656
politica editorială	3656
politika kolačića	3905
politika piškotkov	4101
politique de confidentialité	1891
politique de protection des données	1996
polityka prywatności	3305
polityka prywatności i cookies	3307
polityka sprostowań	3408
política de cookies	1429	3454
política de correcciones	1516
política de correccions	453
política de correções	3535
política de galetes	402
política de privacidad	1429
política de privacidade	3454
política de privacitat	402
política de protección de datos	1532
política de proteção de dados	3552
pomanjšaj pisavo	4129
pomôže každé euro	4012
pomůže každá koruna	577
ponovno učitaj stranicu	3913
ponuda za čitaoce	3903
ponuda za čitatelje	3903
ponuka pre čitateľov	4000
poprzedni artykuł	3319
poprzednie zdjęcie	3404
populární	497
populära artiklar	4176
populärast	4254	4269
populärt	4176
populære	742	3268
populære artikler	650
populære saker	3173
populært	650	3173
populārākie	2907
popüler	4364
popüler haberler	4364
popüler konular	4364
por mês	3524
por qué estás viendo esto	1402
por qué? cuéntanos	1527
portes grátis	3544
poslat jako dárek	601
poslat přes whatsapp	601
poslat příteli	601
poslat tip anonymně	591
poslat zprávu	584
poslať	4019
poslať ako darček	4032
poslať cez whatsapp	4032
poslať e-mailom	3950
poslať mailom	4032
poslať priateľovi	4032
poslať správu	4018
poslať tip	4024
poslať tip anonymne	4024
poslušaj vest	3849
poslušaj članak	3849
poslušaj članek	4050
poslušajte tekst	3907
poslušajte članek	4050
posnetek ni več na voljo	4104
posnetek v vaši državi ni na voljo	4104
posnetka ni mogoče predvajati	4104
postanite naročnik	4042
postanite član	3838	4042
postavke kolačića	3862
postaw kawę	3283
postaw nam kawę	3283
poszt betöltése	2301
posłuchaj	3297
poukážte nám # % z dane	4012
pour continuer à lire	1938
pourquoi voyez-vous cette publicité	1925
pouze nezbytné	563
pouze pro předplatitele	472
používate adblock	4010
používate blokovanie reklám	4010
používate blokovač reklám	4010
používateľské meno	4016
používáte adblock	574
používáte blokování reklam	574
používáte blokátor reklam	574
povezani sadržaj	3846
povezani članci	3846
povezani članki	4047
povećaj	3908
povećaj fotografiju	3922
povećaj sliku	3922
povećaj slova	3933
povećaj tekst	3933
povečaj	4105
povečaj besedilo	4129
povečaj fotografijo	4119
povečaj pisavo	4129
povečaj sliko	4119
povinná pole	584
povinné	585	4019
povinné pole	584
povinné polia	4018
povinné údaje	584
povolit a pokračovat	493
povolit upozornění	570
povolit vždy	493
povoliť	4009
povoliť notifikácie	4008
povoliť obsah	4002
povoliť raz	4002
povoliť reklamu	4011
povoliť reklamy	4011
povoliť upozornenia	4008
powiązane	3319
powiązane artykuły	3319
powiązane tematy	3319
powiększ	3322
powiększ tekst	3418
powiększ zdjęcie	3322
powrót do góry	3322
powrót do strony głównej	3404
powrót na górę	3404
pozastaviť	4006
později	469	573
pozostała część artykułu pod materiałem wideo	3301
pozostały czas	3386
pozostały czas #	3385
pozostały czas -#	3385
pozrieť # fotiek	4020
pozrieť # fotky	4020
pozrieť # fotografie	4020
pozrieť # fotografií	4020
pozrieť fotiek	4020
pozrieť fotky	4020
pozrieť fotografie	4020
pozrieť fotografií	4020
pozrieť galériu	4021
pozrieť všetky # fotiek	4020
pozrieť všetky # fotky	4020
pozrieť všetky # fotografie	4020
pozrieť všetky # fotografií	4020
pozrieť všetky fotiek	4020
pozrieť všetky fotky	4020
pozrieť všetky fotografie	4020
pozrieť všetky fotografií	4020
pozrieť všetkých # fotiek	4020
pozrieť všetkých # fotky	4020
pozrieť všetkých # fotografie	4020
pozrieť všetkých # fotografií	4020
pozrieť všetkých fotiek	4020
pozrieť všetkých fotky	4020
pozrieť všetkých fotografie	4020
pozrieť všetkých fotografií	4020
pozvite nás na kávu	4012
pozvěte nás na kafe	577
pozvěte nás na kávu	577
počastite nas kavom	3914
pořídit předplatné	580
pošalji	91	3920
pošalji e-mailom	3849
pošalji komentar	3849
pošalji mejlom	3849
pošalji poruku	3919
pošalji povratnu informaciju	3928
pošalji prijatelju	3849
pošalji vest	3925
pošalji vijest	3925
pošalji članak e-mailom	3849
pošaljite dojavu	3925
pošaljite komentar	3849
pošaljite vest	3925
pošlete tip redakci	591
pošlite tip redakcii	4024
pošlji	4117
pošlji komentar	4126
pošlji po e-pošti	4050
pošlji povratno informacijo	4125
pošlji prijatelju	4050
pošlji sporočilo	4116
pošlji članek po e-pošti	4050
pošljite nam namig	4122
pošljite namig	4122
poštanski broj	3920
poštna številka	4117
poštovné zdarma	561
pr članek	4046
pradėti testą	2872
praneškite apie klaidą	2842
pranešti anonimiškai	2891
pranešti apie klaidą	2842
pranešti apie komentarą	2893
pratite uživo	3922
pravidelný dar	577
pravidelný príspevok	4012
pravidelně měsíčně	577
pravidlá diskusie	3950
pravidlá opráv	4024
prawa autorskie zastrzeżone	3409
prašome išjungti reklamos blokavimą	2883
pre komentovanie sa prihláste	4029
pre predplatiteľov	3943
preberi cel članek	4119
preberi celoten članek	4119
preberi več	4119
preberite celoten članek	4119
preberite še	4047
predchádzajúca fotografia	4021
predchádzajúca snímka	4021
predchádzajúca strana	4021
predchádzajúci článok	4021
predplatiť	3942
predplatné môžete kedykoľvek zrušiť	4015
predplaťte si	3942
preferințe cookie	3636
preferințe de confidențialitate	3669
preferències de galetes	434
preferências de cookies	3515
preferências de privacidade	3552
prehrať	4006
prehrať video	4005
prehrávač sa načítava	4005
prejsť do diskusie	4029
prejsť do galérie	4021
prejsť na darovanie	4012
prejsť na kvíz	3996
prejsť na obsah	4021
prejsť na online	4021
prejsť na platbu	4012
prejsť na ponuku	4000
prejsť na recept	61
prejšnja fotografija	4119
prejšnja slika	4119
prejšnja stran	4119
prejšnji članek	4119
prekličete lahko kadarkoli	4113
prekliči soglasje	4101
preložené automaticky	4027
preložené pomocou ai	4027
prenošenje zabranjeno	3926
prenumerantförmån	4234
prenumerantförmåner	4234
prenumerata nuo # euro per mėnesį	2836
prenumerata nuo # €	2836
prenumerera på vårt nyhetsbrev	4151
prenumeruodami sutinkate su taisyklėmis	2861
prenumeruokite naujienlaiškį	2861
prenumeruoti naujienlaiškį	2888
preostali čas	4105
preostali čas #	4104
preostali čas -#	4104
preporučeno	3846
preporučuje outbrain	3935
preporučuje taboola	3935
preporučujemo	3846	3917
preporučujemo da pročitate	3846
preporučujemo i	3846
presentear matéria	3542
preskoči na sadržaj	3922
preskoči na vsebino	4119
preskočiť na obsah	4021
prestať sledovať	4031
prethodni članak	3922
pretlač zakázaná	4025
prevedeno uz pomoć ai	3928
preverite e-pošto	4116
prečo vidím túto reklamu	4034
prečítajte si	3947
prečítajte si aj	3947
prečítať neskôr	4032
prečítať prepis	4005
prețurile pot varia	3605
pridať ako preferovaný zdroj	4031
pridať do košíka	4000
pridať do mojich tém	4031
pridať komentár	3950
pridať medzi preferované zdroje	4031
pridruži se razpravi	4126
pridružite se razpravi	4126
pridėti kaip pageidaujamą šaltinį	2894
pridėti komentarą	2893
pridėti prie mano temų	2894
pridėti prie pageidaujamų šaltinių	2894
prihlásiť	3943
prihlásiť cez facebook	4015
prihlásiť cez google	4015
prihlásiť na odber	4018
prihlásiť sa	3943
prihlásiť sa cez apple	4015
prihlásiť sa cez facebook	4015
prihlásiť sa cez google	4015
prihlásiť sa do diskusie	4029
prihlásiť sa na odber	4018
prihláste sa a komentujte	4029
prihvati i prikaži	3905
prihvati sve kolačiće	3905
prihvaćam	3862
prihvaćam i nastavljam	3905
prihvaćam sve	3862
prijava putem google računa	3916
prijavi grešku	3849
prijavi pogrešku	3925
prijavi se s google računom	3916
prijavite grešku	3925
prijavite pogrešku	3925
prijať	3961
prijať a pokračovať	4002
prijať a zobraziť	4002
prijať všetko	3961
prijať všetky	4003
prijať všetky cookies	4002
prikaži # odgovora	3929
prikaži # odgovore	4126
prikaži galerijo	4119
prikaži galeriju	3922
prikaži geslo	4113
prikaži i prihvati	3905
prikaži in sprejmi	4101
prikaži komentare	3929
prikaži komentarje	4126
prikaži lozinku	3916
prikaži manj	4048
prikaži manje	3847
prikaži odgovore	3929	4126
prikaži podnapise	4104
prikaži prepis	4104
prikaži rezultate	91	3900	4096
prikaži sadržaj	3862
prikaži sve	3847
prikaži titlove	3907
prikaži transkript	3907
prikaži več	4048
prikaži više	3847
prikaži vse	4048
prikaži vsebino	4101
prima lună gratuită	3615
prima pagină	3593
primetili ste grešku	3925
primește alerte despre acest subiect	3609
primijetili ste grešku	3925
printează	3583
printează rețeta	61
pripomenúť neskôr	3954
priporoča outbrain	4131
priporoča taboola	4131
priporočamo	4047	4114
priporočamo tudi	4047
priporočamo v branje	4047
priporočeno	4047
prisijunkite arba susikurkite paskyrą	2836
prisijunkite prie mūsų komandos	2843
prisijunkite, kad galėtumėte komentuoti	2842
prispieť	3942
prispieť jednorazovo	4012
prispieť mesačne	4012
privatsphäre verwalten	932
privatsphäre-einstellungen	796
privātuma iestatījumi	2944
privātuma politika	2922
prišlo je do napake. poskusite pozneje	4116
prišlo je do napake. poskusite znova	4116
pro komentování se přihlaste	597
pro předplatitele	472
pro předplatitele výhodněji	560
prochaine vidéo	1997
profită de ofertă	3676
programmet är inte längre tillgängligt	4241
prohibida su reproducción total o parcial	1546
prohlédnout # fotek	586
prohlédnout # fotky	586
prohlédnout # fotografie	586
prohlédnout # fotografií	586
prohlédnout fotek	586
prohlédnout fotky	586
prohlédnout fotografie	586
prohlédnout fotografií	586
prohlédnout galerii	587
prohlédnout všech # fotek	586
prohlédnout všech # fotky	586
prohlédnout všech # fotografie	586
prohlédnout všech # fotografií	586
prohlédnout všech fotek	586
prohlédnout všech fotky	586
prohlédnout všech fotografie	586
prohlédnout všech fotografií	586
prohlédnout všechny # fotek	586
prohlédnout všechny # fotky	586
prohlédnout všechny # fotografie	586
prohlédnout všechny # fotografií	586
prohlédnout všechny fotek	586
prohlédnout všechny fotky	586
prohlédnout všechny fotografie	586
prohlédnout všechny fotografií	586
proibida a reprodução total ou parcial	3564
promijeni veličinu teksta	3933
promo sadržaj	3935
promocijsko sporočilo	4046
promotivni sadržaj	3845
promotivni članak	3845
promóció	2234
proovi # päeva tasuta	1559
proposé par	1989
prosimy o wyłączenie adblocka	3390
proč vidím tuto reklamu	603
pročitaj ceo članak	3922
pročitaj cijeli članak	3922
pročitaj kasnije	3933
pročitaj transkript	3907
pročitajte ceo tekst	3922
pročitajte cijeli članak	3922
pročitajte i	3846
pročitajte još	3846
prywatność	3305
prywatność i cookies	3307
przeczytaj całość	3404
przeczytaj cały artykuł	3404
przeczytaj również	3319
przeczytaj także	3319
przeczytaj też	3319
przeczytaj transkrypcję	3385
przejdź bez wsparcia	3282
przejdź do galerii	3404
przejdź do głównej treści	3404
przejdź do księgarni	3302
przejdź do oferty	3378
przejdź do przepisu	61
przejdź do płatności	3395
przejdź do quizu	3372
przejdź do serwisu	3305
przejdź do sklepu	3378
przejdź do strony darowizn	3395
przejdź do treści	3322
przejdź do ustawień prywatności	3305
przejdź do wpłaty	3395
przejdź na stronę główną	3404
przekaż # % podatku	3395
przekaż #%	3395
przekaż opinię	3412
przestań obserwować	3416
przetłumaczono automatycznie	3412
przetłumaczono przez ai	3412
przeładuj stronę	3394
prześlij	3402
prześlij opinię	3412
prześlij zdjęcia	3408
przypomnij mi później	3282
przypomnij później	3389
právě se děje	497
präsentiert von	791
précédent	1901
préférences cookies	1891
préférences de confidentialité	1996
prélèvement	1864
prémium	2225
prénom	1973
présenté par	1989
próbáld újra később	2325
próbálja ki # forintért	2225
próbálja újra	2325
próbálja újra később	2325
próxima	3464
próxima foto	3561
próxima imagem	3561
próxima notícia	3532
próxima página	3464
próximo artigo	3461
próximo vídeo	1533	3553
prøv # dager gratis	3141
prøv gratis	616	3141
prøv igen senere	729
prøv igjen senere	3255
prøv nu	616
prøv nå	3141
prędkość	3386
prędkość odtwarzania	3385
prを含みます	2657
pr記事	2678
psč	585	4019
pubblicità	2487
publi-rédactionnel	1889
publicitatea continuă	3676
publicité	1889
publicité - la suite ci-dessous	1889
publicités	1889
publică	3625
publică comentariul	3624
pular anúncio	3553
pular para o conteúdo	3464
puslapis # iš #	2899
página siguiente	1439
páči sa mi to	4030
päeva küsimus	1596
päivitä sivu	1820
päivitä suostumus	1741
päivän kysymys	91	1795
päivän peli	1801
päivän ristikko	1795
pääuutiset	1750
påkrevd	3256
påkrævet	730
påmind mig senere	612
påminn mig senare	4139
później	3282	3389
pārbaudi savas zināšanas	2912
pārbaudiet savu e-pastu	2955
pāriet uz recepti	61
pāriet uz saturu	2957
pārpublicējot atsauce obligāta	2915
pārpublicēšana aizliegta	2965
pārtraukt sekot	2961
pārvaldīt paziņojumus	2949
pārvaldīt piekrišanu	2944
pērc abonementu	2905
płatna współpraca	3420
płatne miesięcznie	3399
płatne rocznie	3399
płatność miesięczna	3399
płatność roczna	3399
předchozí	499
předchozí foto	587
předchozí fotografie	587
předchozí snímek	587
předchozí strana	587
předchozí článek	497
předmět	585
předplatit	472
předplatné	472
předplaťte si	580
přehrát	499
přehrát video	566
přehrávač se načítá	566
přehrávač videa se načítá	566
přejít do diskuse	597
přejít do e-shopu	488
přejít do galerie	587
přejít do speciálu	587
přejít k obsahu	499
přejít k platbě	577
přejít k receptu	61
přejít na kvíz	554
přejít na nabídku	560
přejít na obsah	499
přejít na online reportáž	587
přejít na recept	61
přejít na stránku darů	577
přeloženo automaticky	595
přeloženo pomocí ai	595
přepis	567
přeskočit na obsah	587
přestat sledovat	599
přetisk zakázán	592
přečtěte si	497
přečtěte si také	497
přečíst později	601
přečíst přepis	566
přidat do košíku	560
přidat do mých témat	599
přidat jako preferovaný zdroj	599
přidat komentář	496
přidat mezi preferované zdroje	599
přidejte názor	496
přidejte si nás mezi preferované zdroje	599
přihlaste se a komentujte	597
přihlásit	472
přihlásit k odběru	478
přihlásit přes facebook	580
přihlásit přes google	580
přihlásit přes seznam	580
přihlásit se	472
přihlásit se do diskuse	597
přihlásit se k odběru	584
přihlásit se přes apple	580
přihlásit se přes facebook	580
přihlásit se přes google	580
přihlásit se přes seznam	580
přihlášení	472
přijmout	490
přijmout a pokračovat	563
přijmout a zobrazit	563
přijmout vše	490
přijmout všechny	564
přijmout všechny cookies	563
připomenout později	469
přispějte	470
přispět	470
přispět jednorázově	577
přispět měsíčně	577
příjmení	585
""", 'q': """
qr कोड स्कैन करें	2191
qr কোড স্ক্যান করুন	362
qr 코드를 스캔하세요	2792
qrコードからダウンロード	2686
qrコードを読み取ってください	2686
qr코드로 다운로드	2792
qr코드를 스캔하세요	2792
qu'avez-vous pensé de cet article	1923
qual o seu nível de satisfação com esta notícia	3481
qualcosa è andato storto	2567
quan tâm nhất	4668
quay lại	4638
quay lại đầu trang	4712
quellen und weiterführende links	808
queremos conocer tu opinión	1468
queremos saber a sua opinião	3489
questa email è già registrata	2596
questa pagina ti è stata utile	2541
questo articolo ti è stato utile	2541
questo articolo è bloccato	2564
questo campo è obbligatorio	2566
questo riassunto ti è stato utile	2515
questo video non è disponibile	2549
questo video non è più disponibile	2549
quieres añadir otro usuario a tu suscripción	1402
quitter le plein écran	1957
quizi çöz	4410
quizás más tarde	1396
quizás te interese	1436
quy định bình luận	4667
quyên góp	4619
quyên góp ngay	4619
qué te ha parecido esta noticia	1468
quét mã qr	4680
quét mã qr để tải	4680
quét mã qr để tải ứng dụng	4680
quên mật khẩu	4620
quản lý cookie	4678
quản lý lựa chọn	4707
quản lý sự đồng ý	4678
quản lý tùy chọn	4707
quảng cáo	4630
quảng cáo - bài viết tiếp tục bên dưới	4663
""", 'r': """
r$ # por mês durante # meses	3498
radote klaidą	2842
radote klaidą tekste	2842
radās kļūda. mēģiniet vēlāk	2955
radīts ar mākslīgo intelektu	2959
rafraîchir la page	1966
raksti komentāru	2911
raksts ir aizsargāts ar autortiesībām	2965
raksts ir slēgts	2953
raksts tiek papildināts	2912
raksts turpinās pēc reklāmas	2914
rakstu lasa mākslīgais intelekts	2946
rakstīt autoram	2957
rakstīt komentāru	2911
raktažodžiai	2879
rao vặt	4630
raportează	3625
raportează comentariul	3666
raportează o eroare	3603
raportează o greșeală	3656
raportoi virheestä	1834
rapportér	742
rapportér annonce	746
rapportér fejl	642
razvrščanje	4127
rašykite redakcijai	2891
rašyti autoriui	2890
rašyti komentarą	2836
reagovať	4030
recargar la página	1502
recargar página	1502
recarrega la pàgina	440
recarregar a página	3521
recarregar página	3521
receber notificações	3491
recept mentése	61
recept nyomtatása	61
recevez nos alertes en temps réel	1931
recevez une alerte à chaque article de l'auteur	1931
reclamă	3586
recomandarea redacției	3618
recomandări	3590
recomandările editorilor	3618
recomandările redacției	3590
recomendado para você	3461
recommandé	1898
recommandé pour vous	1898
recommandés	1898
recordar más tarde	1396
recuérdamelo más tarde	1396
redare automată	3633
redirecționează # la sută	3645
redirecționează #%	3577
redă video	3632
redă videoclipul	3632
refuză toate	3600
refuză tot	3637
regala este artículo	1522
regalar artículo	1402
regalar este artículo	1522
registrovať sa	3943
registruokitės nemokamai	2836
registruokitės į seminarą	2843
registrácia	3943
regisztráció	2225
regisztrálok	2225
regler för kommentarer	4268
regler og vilkår gjelder	3161
regras de comentários	3503
regras dos comentários	3503
regístrate	1402
rekisteröidy	1725
rekisteröidy maksutta ja lue	1725
reklaami lõpp	1620
reklam içeriğidir	4413
reklama się skończyła	3420
reklami geç	4359
reklám	2234
reklám vége	2343
reklámblokkolót használ	2316
reklámblokkolót használsz	2316
reklāma	2905
reklāmas beigas	2964
reklāmas raksts	2914
reklāmraksts	87	2914
relacja na żywo	3404
relaterade ämnen	4176
rendeld meg a könyvet	2298
rendelje meg a könyvet	2298
rendezés	2337
rendszeres támogatás	2320
renovar suscripción	1538
reportar comentário	3547
reportar erro nesta página	3481
reproducció automàtica	431
reproducción automática	1493
reproducción prohibida	1546
reproducir vídeo	1492
reproduction réservée	2011
reproductor de vídeo	1533
reproduzir vídeo	3511
reproduzir áudio	3511
reprodução automática	3512
reprodução proibida	3564
reserve já	3567
resmi büyüt	4434
responda à enquete	3503
rester connecté	1970
restez informé	1874
restez informés	1874
resultado da votação	3547
resultados de la votación	1486
resumen automático	1461
resumo da notícia	3481
resumé lavet af ai	739
retour à l'accueil	1976
retour à la liste	1976
retrage consimțământul	3636
rettelser og præciseringer	736
revenir à l'accueil	1976
revoir la vidéo	1997
rezerviši mesto	3903
rezervovať miesto	4000
rezervujte si místo	560
rezervuoti vietą	2874
rezervă-ți locul	3630
rezervēt vietu	2942
rezolvă testul	3627
reîmprospătează pagina	3643
reîncarcă pagina	3643
reînnoiește abonamentul	3672
reģistrējies bez maksas	2905
reģistrēties	2905
reši križanko	4096
reši kviz	3900	4096
reši ukrštenicu	3900
režim celej obrazovky	4005
režim celé obrazovky	566
ricordamelo più tardi	2464
riješi križaljku	3900
riješi kviz	3900
riproduzione riservata ©	2602
rodyti galeriją	2890
rodyti mažiau	2844	2890
rodyti turinį	2876
rodyti viską	2844
rozumím	501
rozwiąż krzyżówkę	3372
rozwiń	3306	3322
rozwiń wszystko	3323
ročne	4016
ročná platba	4016
ročné predplatné	4016
roční platba	581
roční předplatné	581
ročně	581
rychlost přehrávání	566
ryhdy kannatusjäseneksi	1821
rätta	4170
rätta oss	4170
rättelse	4170
rättelsepolicy	4263
rättelser och förtydliganden	4263
règles de commentaires	1949
règles des commentaires	1949
réactions	1894
réagir	1884	1894
réagir à cet article	1894
réagissez	1894
réagissez à cet article	1894
réductions et codes promo	2015
réduire le texte	1987
répondez au quiz	1952
répondez au sondage	1949
répondre	1894
réseaux sociaux	1885
réserver mes places	1955
réservez vos places	1955
réservé aux inscrits	1865
résiliable à tout moment	1938
résultats	92
résultats du sondage	1929
résumé de l'article	1923
résumé de l'article en # points	1923
résumé en # secondes	1923
résumé ia	1984
résumé par l'ia	1984
részletek	2250
rétablir le son	1957
rösta	91	4231
rösta här	4179
rösta i omröstningen	4179
rösta nu	91	4227
rút lại sự đồng ý	4678
rückmeldung geben	958
rýchlosť	4006
rýchlosť prehrávania	4005
rādīt # atbildes	2960
rādīt atbildes	2960
rādīt galeriju	2957
rādīt mazāk	2913	2957
rādīt rezultātus	2940
rādīt saturu	2944
rādīt un piekrist	2944
rādīt vairāk	2912
rādīt visu	2913
rămâi conectat	3648
răspunde	3589
rėmimas	2845
rėmėjo turinys	2897
""", 's': """
s'abonner à ce dossier	2008
s'abonner à ce sujet	2008
s'abonner à ce thème	2008
s'abonner à cet auteur	2008
s'abonner à partir de #€	1865
s'està carregant el reproductor	430
s'està carregant el vídeo	430
s'ha produït un error	447
s'inscrire à la newsletter	1874
s-ar putea să-ți placă	3590
saada anonüümne vihje	1614
saada sõbrale	1564
saada sõnum	1611
saada vihje anonüümselt	1614
saber más	1439
sadarbības raksts	2914
sadece abonelere özel	4428
sadržaj je blokiran	3905
sadržaj je zaključan	3839
sadržaj je zaštićen autorskim pravom	3926
sadržaj nije dostupan	3905
sadržaj nije moguće prikazati	3905
sadržaj partnera	3935
saglabāt	2910
saglabāt iestatījumus	2944
saglabāt izvēli	2944
saglabāt rakstu	2910
saglabāt vēlākam	2962
sair do ecrã inteiro	3511
saistītie raksti	2907
saistītās ziņas	2907
saite ir nokopēta	2962
saite nokopēta	2910
saken er låst	3141
saken finnes også som lyd	3153
salli ja näytä	1741
salli sisältö	1807
salta la pubblicità	2590
salta pubblicità	2590
saltar anúncio	3452
salvar preferências	3515
salvează	3583
salvează articolul	3617
salvează pentru mai târziu	3617
salvează preferințele	3636
salvează rețeta	61
samo nujni piškotki	4101
samo nužni	3905
samo nužni kolačići	3905
samo za naročnike	4113
sans engagement, résiliable à tout moment	1938
sao chép	4702
sao chép liên kết	4625
sao chép đường dẫn	4661
sari la conținut	3592
sari la rețetă	61
sari peste reclamă	3670
satura turpinājums pēc reklāmas	2914
saturs ir aizsargāts ar autortiesībām	2965
saturs ir bloķēts	2944
sazināties ar redakciju	2958
sačuvaj	3849
sačuvaj podešavanja	3905
sačuvaj recept	61
sačuvaj vest	3849
sačuvaj za kasnije	3933
sačuvaj članak	3933
saņemt paziņojumus	2949
scanează codul qr	3639
schlagwörter	808
schließen	811
schrift größer	963
schrift vergrößern	784
schriftgröße	784
schriftgröße anpassen	963
schriftgröße ändern	963
schwedenrätsel	926
scopri di più	2470
scopri di più su amazon	2606
scrie comentariul tău	3666
scrie redacției	3656
scrieți redacției	3656
sdílejte	482
sdílejte tento text	482
sdílejte text	482
sdílejte článek	482
sdílet	482
sdílet na facebooku	482
sdílet na twitteru	482
sdílet na whatsappu	601
sdílet na x	482
sdílet článek	482
se alla erbjudanden för prenumeranter	4144
se bilderna här	4179
se connecter et réagir	1894
se déconnecter	1865
se grafiken här	4179
se ha producido un error al cargar el vídeo	1459
se klippet här	4179
se klippet øverst i saken	3176
se réabonner	2003
se større bilde	3177
se større billede	654
se videon här	4179
se våra erbjudanden	4253
se våre tilbud	3252
se încarcă playerul	3632
se încarcă video	3632
se încarcă videoclipul	3632
sebesség	2310
sedan # kr/mån tills du säger upp	4144
see väli on kohustuslik	1611
segui già questo argomento	2577
segui già questo autore	2577
seguir tópico	3491
seguí leyendo	1482
sei già abbonato	2470
sei già iscritto	2596
sei già iscritto alla newsletter	2528
seko tēmai	2961
sekot tēmai	2961
sekretessinställningar	4238
sekti autorių	2894
sekti temą	2894
selección de la redacción	1436
selectează	3649
selvä	1753
sem opinião	3504
sem si não seria possível	3496
sem você não seria possível	3496
semnalează comentariul	3666
semnalează o eroare	3589
senaste först	4268
send artiklen på mail	626
send på e-post	3153
send på mail	744
seniausi viršuje	2893
sense permanència	417
sesi aç	4414
sesi açmak için dokunun	4453
sesi açmak için tiklayin	4453
setări confidențialitate	3636
setări cookie	3600
setări cookie-uri	3636
setări cookies	3636
setări de confidențialitate	3636
seu apoio faz a diferença	3557
seu nome de usuário	3547
seuls les abonnés peuvent commenter	1929
seuraa hetki hetkeltä	1830
seuraa livenä	1830
seuraa meitä	1736
seuraa tekijää	1841
seuraa tätä aihetta	1841
seuraat jo tätä aihetta	1841
seuraat tätä aihetta	1841
seç	4429
seçenekleri yönet	4417
seçimimi kaydet	4417
seções	3461
seřadit podle	597
sfârșit publicitate	3630
sfârșitul reclamei	3630
shrani članek	4050
shrnutí ai	596
shrnutí od ai	595
si opp når du vil	3141
si è verificato un errore	2566
si è verificato un errore durante il caricamento del video	2513
sie können diesen artikel kostenlos weitergeben	898
signaler ce contenu comme inapproprié	1929
signaler un problème	1894
siguiente artículo	1436
siguiente vídeo	1533
siirry sisältöön	1752
siirry suoraan sisältöön	1830
sikeres feliratkozás	2252
sin ti no sería posible	1477
sinu hääl on arvesse võetud	1596
sinu sõnum	1612
sisu on autoriõigusega kaitstud	1621
sisältö ei ole saatavilla	1807
sisältö on estetty	1807
sisältö on suojattu tekijänoikeudella	1835
sisältöä ei voida näyttää	1807
sisältöä kumppaneiltamme	1844
siz ne düşünüyorsunuz? oy verin	4366
sizin için öneriler	4364
siųsti atsiliepimą	2892
siųsti draugui	2841
siųsti el. paštu	2841
siųsti komentarą	2893
siųsti naujieną	2891
siųsti žinutę	2888
skaitykite be reklamų	2897
skaitykite be ribojimų	2886
skaitykite daugiau čia	2843
skaityti plačiau	2843
skaityti visą straipsnį	2890
skaityti vėliau	2841
skann qr-koden for å laste ned appen	3242
skanna qr-koden för att ladda ner appen	4243
skaties arī	2907
skatīt cenu	2942
skatīt foto	2912
skatīt galeriju	2912
skatīt komentārus	2960
skatīt piedāvājumu	2942
skatīt piedāvājumus	2953
skatīt rezultātus	91	2940
skatīt video	2912
skatīt visus	2957
skenē qr kodu	2948
skenējiet qr kodu	2948
skjønner	3178
sklenite naročnino	4043
skontaktuj się z redakcją	3408
skontrolujte si svoju schránku	4018
skopírované	4033
skopírované do schránky	4032
skopírovať odkaz	3950
skoči na recept	61
skriftstørrelse	65
skriv din kommentar här	4170
skriv inn beløp	3249
skru på	3246
skru på lyd	3240
skru på varsler	3243
skryť odpovede	4029
skryť reklamu	4034
skrýt	501
skrýt odpovědi	597
skrýt reklamu	603
skyddas av upphovsrätt	4264
skänk en gåva	4251
skúste to neskôr	4018
skúste to znova	4018
slapukų nustatymai	2854
slapukų politika	2876
slažem se	3862
slažem se i nastavljam	3905
sledeća fotografija	3922
sledeća slika	3922
sledeća strana	3922
sledeći video	3907
sledeći članak	3922
sledovat toto téma	599
sledovat téma	599	600
sledovať autora	4031
sledovať autorku	4031
sledovať online	4021
sledovať tému	4031
sledovať túto tému	4031
sledujete téma	599
sledujete tému	4031
slik beskytter vi kildene våre	3262
slik beskytter vi våre kilder	3262
slik slår du av annonseblokkering	3247
slične vesti	3846
slične vijesti	3846
slični članci	3846
sljedeća fotografija	3922
sljedeća slika	3922
sljedeća stranica	3922
sljedeći video	3907
sljedeći članak	3922
slut på annonce	746
slut på annons	4273
slut på reklam	4273
sluta följa	4270
slutt på annonse	3273
slutt å følge	3269
slå adblocker fra	720
slå annonceblokering fra	720
slå av annonseblokkereren	3247
slå av annonseblokkeringen	3247
slå din adblocker fra	720
slå lyd fra	713
slå lyd til	713
slå lyden fra	713
slå lyden til	713
slå notifikationer til	716
slå på	3246	4246
slå på aviseringar	4244
slå på ljudet	4241
slå på notiser	4244
slå på varsler	3243
slå på varslinger	3243
slå til	719
slėpti reklamą	2897
sns 공유	2829
sns 공유하기	2829
snsでシェア	2722
snsでシェアする	2722
snsをフォロー	2629
snímek # z #	586
snímek # ze #	586
snímka # z #	4020
snímka # zo #	4020
so schützen wir unsere quellen	955
sofortüberweisung	761
solicitarea a fost trimisă	3673
solicitação enviada	3559
solitär	926
som källa är du skyddad	4172
son dakika bildirimlerini aç	4420
son dakika gelişmelerinden haberdar olun	4420
son gelişmelerden haberdar olun	4420
sondaż	92
sonderveröffentlichung	878
sono già sostenitore	2464
sonraki fotoğraf	4460
sonraki görsel	4460
sonraki içerik	4460
sonuçlar	92
sonuçlari gör	91	4367
sonuçlari göster	91	4408
sorodni članki	4047
sortează	3625
sortează după	3625
sortuj według	3414
sortér efter	741
souhlasit a pokračovat	493
souhlasím	490
souhlasím a pokračovat	563
souhlasím a zobrazit	493
souhlasím se zobrazením	490
soukromí a cookies	493
soutenez-nous dès maintenant	1856
související	497
související témata	497
související články	497
související články z webu	497
soyez le premier à commenter	1894
soyez le premier à réagir	1894
spam nélkül	2325
spander en kaffe på oss	3249
spara inställningar	4238
spara till läslistan	4272
spausdinti receptą	61
spausdinti straipsnį	2895
spela här	4227
spela videon här	4179
spill ansvarlig. # år	3161
spill med måte	3161
spill nå	3226
spis treści	3322
splošni pogoji	4102
sponsorisé	1889
sponsorlu içerik	87	4359
sponsoroitu sisältö	1737
sponsoroitua sisältöä	1739
sponsorēts saturs	2964
sponsrat innehåll	4162
sponzorirani sadržaj	3845
sponzorirani članak	3845
sponzorisani sadržaj	3935
sponzorované	3946
sponzorovaný obsah	486
sponzorováno	486
sporoči napako	4122
sporočilo	4117
spotifyで聞く	2712
spotifyで聴く	2712
spravovat upozornění	570
spravovať súhlas	4002
spravovať upozornenia	4008
sprawdź cenę	3378
sprawdź ofertę	3286
sprawdź się	3372
sprawdź skrzynkę e-mail	3401
sprawdź skrzynkę odbiorczą	3401
sprawdź swoją skrzynkę	3401
sprawdź swoją wiedzę	3372
sprejmi in prikaži	4101
sprejmi vse piškotke	4101
spremi članak	3849
spremljajte v živo	4119
sprijinul tău contează	3671
sprijină-ne	3577
správa	4019
správa bola odoslaná	4018
správa souhlasu	563
správa súhlasu	4002
spróbuj ponownie	3401
spróbuj ponownie później	3401
spręsti kryžiažodį	2872
spręsti testą	2872
spune-ne părerea ta	3624
spune-ți părerea	3603
spune-ți părerea în comentarii	3603
spuneți-ne părerea	3624
spustit kvíz	554
spustiť kvíz	3996
spustiť video	4005
später	756
später erinnern	756
späť hore	4021
späť na hlavnú stránku	4021
späť na začiatok	4021
spør vår ki om saken	3167
spēlē tagad	2940
spēlēt tagad	2940
staňte sa členom	3942
staňte se členem	470
ste našli napako	4122
ste našli napako v članku	4122
ste už predplatiteľ	4015
ste že glasovali	4096
stem nå	91	3226
stiahnuť aplikáciu	4007
stiahnuť audio	4005
stiahnuť epizódu	4005
stiahnuť na google play	4007
stiahnuť v app store	4007
stiahnuť z app store	4007
stiahnuť z google play	4007
stichwörter	808
stil spørgsmål til artiklen	642
stlmiť	4006
stop med at følge	743
straipsnio tęsinys - po reklama	2845
straipsnis saugomas autorių teisių	2898
straipsnis tęsiasi po reklamos	2845
straipsnis užrakintas	2886
straipsnį skaito dirbtinis intelektas	2878
strojovo preložené	4027
strojový preklad	4028
strojový překlad	596
strojově přeloženo	595
strona główna	3319
stroški dostave	4100
stránka # z #	586	4020
stránka # ze #	586
stránka # zo #	4020
stworzono z pomocą ai	3412
stáhnout aplikaci	568
stáhnout audio	566
stáhnout epizodu	566
stáhnout na google play	568
stáhnout podcast	566
stáhnout v app store	568
stáhnout z app store	568
stáhnout z google play	568
stáhnout zdarma	569
stäng	4139	4179
stäng annons	4273
stäng av annonsblockeraren	4247
stäng av din adblocker	4247
stäng av din annonsblockerare	4247
stäng av ljudet	4241
stäng galleri	4259
stöd oss	4140
stöd oss på patreon	4251
stöd oss via patreon	4251
större text	4272
større tekst	3271
støt med mobilepay	723
støt os	613
støt os med mobilepay	723
støt os på #er	723
støt os på patreon	723
støt via mobilepay	723
støtt oss	3138
støtt oss med vipps	3249
støtt oss på patreon	3249
støtt oss via vipps	3249
subscrição confirmada	3559
subtitrări	3633
subtítols	431
subtítulos	1493
sudoku del día	1528
sugerir correção	3481
sugerir una corrección	1468
sugestões	3461
suite après la publicité	1955
suivez vos auteurs préférés	1985
suivre ce thème	1931
suivre le thème	1985
sukurta naudojant dirbtinį intelektą	2892
sumă liberă	3645
sumă personalizată	3671
sunt de acord cu termenii și condițiile	3650
sur le même sujet	1898
sur le même thème	1898
suscripción	1402
suscripción confirmada	1539
suscríbase	1402
suscríbete	1402
suscríbete a nuestro boletín	1409
suscríbete ahora	1402
susiję straipsniai	2838
susikurti paskyrą	2836
susține	3577
susține-ne	3577
susține-ne pe patreon	3645
susțineți-ne	3577
susținut de	3664
sutikti ir tęsti	2876
sutinku ir tęsiu	2876
svaka donacija je važna	3914
svaka donacija pomaže	3914
svaki dinar je važan	3914
svaki doprinos je važan	3914
svaki doprinos pomaže	3914
svaki euro je važan	3914
svaki prilog pomaže	3914
svi članci	3922
svi članci autora	3922
sviđa mi se	3930
sviđa vam se članak	3928
swisha en gåva	4251
syötä kelvollinen sähköpostiosoite	1827
syötä summa	1821
syötä sähköpostiosoitteesi	1728
szanowna użytkowniczko, szanowny użytkowniku	3307
szanowni państwo	3306
szanowny użytkowniku	3307
szanujemy twoją prywatność	3307
szavazatodat rögzítettük	2292
szavazatát rögzítettük	2292
szavazás	92	2295
szavazás indítása	2292
szczegóły	3323
szeretne értesítéseket kapni	2312
szeretnél értesítéseket kapni	2312
szerző követése	2338
szkennelje be a qr-kódot	2311
szponzorált tartalom	87	2234
szybkość odtwarzania	3385
szállítási költség	2299
szókereső	2295
szólj hozzá	2242
szóljon hozzá	2242
szövegméret	2341
szünet	2310
sähköposti	1728
sähköposti tai käyttäjätunnus	1824
sähköpostiosoite	1728
sähköpostiosoitteesi	1827
sähköpostisi	1827
säkra din plats	4234
säästä # %	1825
säästä #%	1825
så # kr/mnd til du sier opp	3141
så gör du för att stänga av	4249
så hanterar vi personuppgifter	4167
så här stänger du av din adblocker	4249
så här stänger du av din annonsblockerare	4249
så jobbar vi med rättelser	4263
så kommenterar du	4170
så skyddar vi våra källor	4263
så stänger du av adblock	4249
så stänger du av adblocker	4249
så stänger du av annonsblockeraren	4247
så stänger du av din ad-blocker	4249
så stänger du av din adblocker	4249
så stänger du av din annonsblockerare	4247
sådan beskytter vi kilder	736
sådan beskytter vi vores kilder	736
sådan deaktiverer du din adblocker	720
sådan retter vi fejl	736
sådan slår du adblock fra	720
sådan slår du din adblocker fra	720
sé el primero en comentar	1432
sé parte	1397
sélections	1884
sì, grazie	2558
sí, quiero	1501
sí, vull	438
síganos	1422
síguenos	1422
só para assinantes	3526
sólo para suscriptores	1507
sõnum on saadetud	1611
sök	4179
søg	653
søk	3176
súhlasím	3961
súhlasím a pokračovať	4002
súhlasím so zobrazením	3961
súmate	1397
súvisiace	3947
súvisiace články	3947
súvisiaci článok	3947
süre	4415
süti beállítások	2301
süti tájékoztató	2301
sütibeállítások	2301
sütibeállítások módosítása	2304
sütik kezelése	2301
sākt testu	2940
sīkdatņu iestatījumi	2922
sīkdatņu politika	2944
sīkfailu iestatījumi	2944
słowa kluczowe	3319
sūtīt e-pastā	2962
sắp xếp theo	4668
số tiền khác	4686
""", 't': """
t'ha estat útil	423
t'ha estat útil aquest article	405
t'ha estat útil aquest resum	405
t'ha semblat útil	423
ta treść jest niedostępna	3382
ta treść jest zablokowana	3382
ta video ni več na voljo	4104
ta članek je zaklenjen	4113
tack för din anmälan	4151
tack för din prenumeration	4256
tack för din röst	91	4227
tack för ditt meddelande	4256
tagasi üles	1613
taip pat žiūrėkite	2838
tak, chcę	3389
tak, chętnie	3389
tak, poproszę	3389
takaisin ylös	1752
takipten çik	4440
takk for at du meldte deg på	3255
takk for din påmelding	3255
takk for påmeldingen	3147
talebiniz gönderildi	4458
tallenna myöhemmäksi	1734
talán később	2220
tam ekrandan çik	4414
tamaño de la letra	1522
tamaño de letra	65	1421
tamaño del texto	65
también te puede gustar	1436
también te puede interesar	1436
també et pot interessar	393
também pode gostar	3501
tapahtui virhe. yritä myöhemmin uudelleen	1827
tapahtui virhe. yritä uudelleen	1827
tarjeta de crédito	1401
tarjeta de débito	1401
tarkista sähköpostisi	1827
tartalom betöltése	2301
tartalom engedélyezése	2301
tartalom megjelenítése	2301
tartalomjegyzék	2310
tasuline koostöö	1620
te ha parecido útil	1485
te ha resultado útil	1485
te ha resultado útil este artículo	1461
te ha resultado útil este resumen	1461
te ha sido útil	1485
te ha sido útil este resumen	1461
te poți dezabona oricând	3610
te rugăm să îl dezactivezi	3643
te vsebine ni mogoče prikazati	4101
te-ar putea interesa și	3618
tee meile kohvi välja	1608
tehisaru kokkuvõte	1566
tehisaru võib eksida	1615
tehisintellekt võib eksida	1615
tehty tekoälyllä	1837
teie hääl on arvesse võetud	1596
tej treści nie można wyświetlić	3382
tek seferlik bağiş	4425
tek seferlik bağiş yap	4456
tekijänoikeudella suojattu	1835
teklifi gör	4413
teklifleri gör	4457
tekoäly voi tehdä virheitä	1837
tekoälyn luoma	1837
tekoälyn tekemä	1837
tekoälyn tekemä tiivistelmä	1752
tekoälyn tiivistelmä	1752
tekoälyn tuottama	1837
tekoälytiivistelmä	1752	1838
tekst je zaključan	3916
tekst powstał przy pomocy ai	3412
tekst przetłumaczony maszynowo	3412
teksta izmērs	2962
tekststørrelse	65
tekstą įgarsino dirbtinis intelektas	2841
telefonszám	2326
telefón	4019
teljes hozzáférés	2225
teljes képernyő	2309
teljes név	2326
temas del día	1436
temi že sledite	4128
ten artykuł jest zablokowany	3398
ten film jest niedostępny	3385
ten film nie jest dostępny w twoim kraju	3385
ten film nie jest już dostępny	3385
tento obsah je blokován	563
tento obsah je zablokovaný	4002
tento obsah nemôžeme zobraziť	4002
tento obsah nemůžeme zobrazit	563
tento obsah není dostupný	563
tento obsah není k dispozici	563
tento obsah nie je dostupný	4002
tento obsah nie je k dispozícii	4002
tento obsah sa nedá zobraziť	4002
tento článek je uzamčen	580
tercihleri yönet	4452
tercihlerimi yönet	4452
termos e condições	3454
teste başla	4410
teste grátis	3435
testează-ți cunoștințele	3627
testează-ți cunoștințele cu quizul nostru	3603
testi başlat	4410
testi çöz	4410
testreszabás	2303
teszteld a tudásod	2248
tesztelje tudását	2248
tetszőleges összeg	2319
text bol vytvorený automaticky	4027
text byl vytvořen automaticky	595
text je chránený autorským právom	4025
text je chráněn autorským právem	592
text čte umělá inteligence	566
texten fortsätter nedan	4162
texten fortsätter under bilden	4162
texten är maskinöversatt	4266
texten är skapad automatiskt	4266
textgröße	963
textgröße ändern	963
teď ne	469	571
teşekkürler, mesajiniz gönderildi	4430
tham gia bình chọn	4667
tham gia khảo sát	4667
tham gia thăm dò	4667
thanh toán hàng năm	4688
thanh toán hàng tháng	4688
thanh toán qua paypal	4710
theo dõi chủ đề	4699
theo dõi chủ đề này	4699
theo dõi tác giả	4699
thoát toàn màn hình	4674
thu gọn	4637
thème suivi	2008
thèmes	1898
thématiques	1898
thêm câu trả lời	4705
thêm làm nguồn ưu tiên	4699
thêm vào giỏ hàng	4713
thích	4625
thích nhất	4668
thông tin bắt buộc	4690
thông tin doanh nghiệp	4630
thông tin quảng cáo	4663
thăm dò	92
thăm dò ý kiến	92
thư viện ảnh	4694
thẻ	4635
thời gian còn lại	4674
thời gian hiện tại	4675
thời lượng	4675
ti è stato utile	2541
tienes que iniciar sesión para guardar artículos	1481
tietosuoja ja evästeet	1741
tietosuoja- ja evästekäytäntö	1741
tietosuojakäytäntö	1807
tietosuojaseloste ja evästeet	1741
tik būtini	2876
tik būtinieji slapukai	2876
tikai nepieciešamās	2944
tikai nepieciešamās sīkdatnes	2944
tiktokで見る	2712
til støttesiden	723
tilbagetræk samtykke	710
tilbakemelding på saken	3167
tilføj en kommentar	741
tilføj kommentar	741
tilføj os som foretrukken kilde	743
tilføj som foretrukken kilde	743
tilgjengelig på google play	3242
till gåvosidan	4251
tillad og fortsæt	639
tillad én gang	710
tillat én gang	3237
tillåt	4246
tillåt alltid	4239
tillåt annonser	4250
tillåt aviseringar	4244
tillåt en gång	4238
tillåt innehåll	4238
tillåt inte	4246
tillåt notiser	4244
tillåt reklam	4250
tiltás	2315
timp rămas	3633
tin bài liên quan	4661
tin cùng chuyên mục	4635
tin cùng tác giả	4662
tin khác	4635
tin liên quan	4635
tin mới	4635
tin mới nhất	4635
tin nhắn của bạn	4711
tin nhắn của bạn đã được gửi	4690
tin nóng	4662
tin nổi bật	4635
tin quảng cáo	4663
tin tiếp theo	4694
tin trước	4635
tin tài trợ	4635
tin tức liên quan	4635
tin đọc nhiều	4635
tipărește	3583
tipărește articolul	3617
tipărește rețeta	61
tisk článku	601
titta på videon	4241
tiêu điểm	4635
tiến # giây	4674
tiếp theo	4637
tiếp tục trên trình duyệt	4680
tiếp tục trên web	4680
tiếp tục với apple	4688
tiếp tục với email	4710
tiếp tục với facebook	4688
tiếp tục với google	4688
tiếp tục đọc	4712
tlačiť	3950
to cię może zainteresować	3319
to może cię zainteresować	3319
to wideo jest niedostępne	3385
to wideo nie jest już dostępne	3385
toate știrile	3654
toda contribuição ajuda	3523
toda la información	1513
todas as notícias	3532
todavía no eres suscriptor	1507
todavía no estás registrado	1507
todos los artículos de este autor	1544
todos los artículos del autor	1544
todos los artículos del especial	1541
todos los derechos de reproducción reservados	1546
todos los vídeos	1513
todos os comentários	3457
todos os vídeos	3532
toimituskulut lisätään	1804
totes les notícies	451
toto pole je povinné	584
toto téma již sledujete	599
toto video již není dostupné	566
toto video není dostupné	566
toto video není ve vaší zemi dostupné	566
toto video nie je dostupné	4005
toto video nie je vo vašej krajine dostupné	4005
toto video už není dostupné	566
toto video už nie je dostupné	4005
tots els vídeos	451
tous droits de reproduction réservés	2011
toute l'actualité	1898
toutes les actualités	1976
toutes les vidéos	1976
toutes nos vidéos	1976
tovább	2248
tovább a cikkre	2328
tovább a dossziéhoz	2328
tovább a galériához	2328
tovább a recepthez	61
tovább a rovatra	2246
tovább a tartalomhoz	2328
tovább a teljes cikkre	2328
tovább a támogatáshoz	2319
tovább a támogatási oldalra	2319
tovább a webshopba	2298
tovább az ajánlathoz	2298
tovább olvasom	2248
további beállítások	2304
további cikkek	2246
további cikkek a szerzőtől	2328
további cikkek a témában	2246
további cikkek betöltése	2328
további hírek	2246
további lehetőségek	2303
további részletek itt	2248
továbbiak betöltése	2248
továbbiak megjelenítése	2328
toàn màn hình	4675
traducció automàtica	431
traducción automática	1493
traducere automată	3633
traducido automáticamente	1520
tradução automática	3481
traduït automàticament	456
trang chủ	4637
trang này có hữu ích không	4667
transcripció	431
transcripción	1493
transcrição	3512
transferência bancária	3434
trenutni čas	4105
trenutni čas #	4104
treści komercyjne	3420
treści naszych partnerów	3420
treści partnerskie	3301
treść dla subskrybentów	3398
treść niedostępna	3382
treść premium	3398
treść sponsorowana	3301
treść wygenerowana przez ai	3412
treść zablokowana	3382
treść zewnętrzna	3382
tria la teva subscripció	417
trimite răspunsul	3624
troškovi dostave	3904
truy cập không giới hạn mọi bài viết	4710
trwa ładowanie odtwarzacza	3385
tryb pełnoekranowy	3385
træk dit samtykke tilbage	710
træk samtykke tilbage	710
trình phát âm thanh	4708
trò chơi	4672
trước	4637
trường bắt buộc	4690
trường này là bắt buộc	4690
trả lời	4634
trở lại	4637
trở lại đầu trang	4694
tu ce părere ai? lasă un comentariu	3603
tu donación desgrava	1504
tu izmanto reklāmu bloķētāju	2951
tu navegador no puede reproducir este vídeo	1459
tue meitä	1723
tue meitä patreonissa	1821
tue työtämme	1821
tule meile tööle	1566
tuotettu tekoälyllä	1837
turinys saugomas autorių teisių	2898
turinys užblokuotas	2876
turiu paskyrą	2886
turpini lasīt	2905
turpinājums pēc reklāmas	2914
turpināt ar apple	2953
turpināt ar facebook	2953
turpināt ar google	2953
turpināt lasīt	2905
tutar seç	4456
tutar seçin	4456
tvarkyti pranešimus	2881
tvarkyti sutikimą	2876
twitter'da paylaş	4357
twitterで見る	2712
twoja prywatność jest dla nas ważna	3307
twoja wiadomość	3402
twoje imię	3402
twój adres e-mail	3289
twój e-mail	3289
twój głos został oddany	3372
twój głos został policzony	3372
twój głos został zapisany	3372
tykkää	1840
tylko dla osób pełnoletnich	3302
tylko niezbędne	3382
tytuł przelewu: darowizna	3395
tytułem: darowizna na cele statutowe	3395
tài khoản của tôi	4620
tài trợ	4630
tài trợ bởi	4703
támogass minket	2221
támogass minket patreonon	2319
támogasson minket	2221
támogasson minket a patreonon	2319
támogatom	2221
támogatom a lapot	2319
támogatom az oldalt	2319
támogatott tartalom	87	2234
támogatás	2221
támogatás paypalon	2319
támogatási oldal	2319
támogatói tartalom	2234
tárgy	2326
täisekraan	1602
tämä artikkeli on lukittu	1824
tämä juttu on lukittu	1824
tämä kenttä on pakollinen	1827
tämä sisältö ei ole saatavilla	1807
tämä video ei ole enää saatavilla	1810
tämä video ei ole saatavilla	1810
täname liitumast	1584
tässä artikkelissa	1830
tässä jutussa	1830
tässä olisi upotus facebookista	1752
tässä olisi upotus instagramista	1752
tätä sisältöä ei voida näyttää	1807
täytä ristikko	1795
täytä tämä kenttä	1827
télécharger l'appli	1964
télécharger l'audio	1957
télécharger l'épisode	1957
télécharger le mp#	1957
télécharger le podcast	1957
téléchargez l'appli	1964
téma követése	2338
téma už sledujete	599
témata	497
tému už sledujete	4031
témy	3947
témáim	2339
témák	2246
térkép betöltése	2304
térkép megnyitása	2250
términos de uso	1429
términos y condiciones	1429
tên của bạn	4691
tên hiển thị	4705
tìm kiếm	4637
tóm tắt ai	4698
tóm tắt bằng ai	4698
tóm tắt bởi ai	4698
tópicos	3461
tópicos relacionados	3461
tôi đã hiểu	4638
tôi đã tắt	4685
tôi đã tắt trình chặn quảng cáo	4684
tôi đồng ý với chính sách bảo mật	4690
tôi đồng ý với điều khoản sử dụng	4690
tõlgitud tehisintellekti abil	1615
több	2248
több betöltése	2328
több mutatása	2328
töltsd ki a kvízt	2248
töltsd ki kvízünket	2292
töltse ki a kvízt	2248
töltse újra az oldalt	2318
tùy chọn cookie	4678
tùy chọn khác	4701
túto tému už sledujete	4031
tühista igal ajal	1559
tüm fotoğraflar	4434
tüm fotoğraflari gör	4434
tüm haberler	4364
tüm haberlere sinirsiz erişim	4457
tüm haberleri gör	4434
tüm içeriğe sinirsiz erişim	4457
tüm oyunlar	4410
tüm videolar	4434
tüm videolari gör	4434
tüm yazilari	4364
tüm yazilari gör	4434
tüm yorumlar	4363
tüm çerezleri kabul et	4452
tüm çerezleri reddet	4452
tümü	4367
tümünü gör	4366
tümünü göster	4367
tümünü kabul et	4360
tümünü reddet	4360
tăng cỡ chữ	4701
tēmas	2907
tęsinys po reklamos	2845
tęsti su apple	2886
tęsti su facebook	2886
tęsti su google	2886
tłumaczenie automatyczne	3413
tłumaczenie maszynowe	3413
tạm dừng video	4674
tạo bởi ai	4708
tạo tài khoản	4620
tải audio	4674
tải bài đăng	4678
tải lại trang	4684
tải nội dung	4678
tải thêm	4637
tải thêm bình luận	4667
tải trên app store	4680
tải trên google play	4680
tải tập này	4674
tải về từ app store	4680
tải về từ google play	4680
tải âm thanh	4674
tải ứng dụng	4680
tải ứng dụng ngay	4680
tất cả tin tức	4694
tất cả trò chơi	4670
tất cả video	4694
tắt tiếng	4675
tặng bài viết	4661
tặng sao	4661
tặng sao cho bài viết	4661
tặng sao cho tác giả	4709
tốc độ phát	4674
từ chối tất cả	4678
từ chối tất cả cookie	4707
từ khóa	4635
tự động phát	4675
""", 'u': """
u košaricu	3903
u ovom članku	3922
udostępnij	3297
udostępnij na facebooku	3297
udostępnij na twitterze	3297
udostępnij na x	3297
udostępnij w mediach społecznościowych	3297
udělit souhlas	490
ugens spørgsmål	699
ugodnost za naročnike	4099
ugodnosti za naročnike	4099
ugrađeni sadržaj	3905
ugrás a galériához	2328
ugrás a recepthez	61
ugrás a receptre	61
ugrás a tartalomhoz	2328
ugrás a tartalomra	2328
uključi	3911
uključi obaveštenja	3897
uključi obavijesti	3897
uključi se u raspravu	3929
uključi zvuk	3907
uključite javascript	3907
uključite notifikacije	3897
uključite obaveštenja	3897
uključite obavijesti	3897
uključite se u raspravu	3929
ukryj reklamę	3420
ukrštenica	3901
ulkoinen sisältö	1807
ulkopuolinen sisältö	1807
uloženo	602
uložené	4033
uložit	482
uložit na později	482
uložit nastavení	563
uložit recept	61
uložit volby	563
uložit článek	482
uložiť	3950
uložiť na neskôr	3950
uložiť nastavenia	4002
uložiť recept	61
uložiť voľby	4002
uložiť článok	3950
ultima oră	3590
ultimele știri	3590
um assinante presenteou você com este artigo	3500
un abonat ți-a oferit acest articol	3617
un abonné vous offre cet article	1941
un e-mail de confirmation vous a été envoyé	1934
un suscriptor te ha regalado este artículo	1481
un suscriptor te regala este artículo	1551
une erreur s'est glissée dans l'article	1894
ungültige e-mail-adresse	948
unterstütze uns	757
unterstützen	757
unterstützen sie uns	757
unterstützen sie uns per paypal	867
unustasid salasõna	1609
uočili ste grešku	3925
uočili ste pogrešku	3925
uočili ste pogrešku u članku	3925
uporabniško ime	4114
uporabniško ime ali e-pošta	4113
upotettu sisältö	1807
upozornit na nové díly	600
upozornit na nové články	600
upozorniť na chybu	4024
upozornění	573
uppläst av en ai-röst	4241
uppläst av en dator	4158
uppläst av en syntetisk röst	4241
uppläst av syntetisk röst	4241
uppläst med ai-röst	4158
upravit nastavení	493
upravljaj kolačićima	3905
upravljaj piškotke	4101
ur vår butik	4234
url 복사	2741
urlをコピー	2628
urlをコピーしました	2708
urlをコピーする	2657
url복사	2741
urmărește acest subiect	3609
urmărește autorul	3660
urmărește live	3609
urmărește subiectul	3660
urmărești deja acest subiect	3660
următorul	3592
următorul videoclip	3670
uslovi korišćenja	3862
ustaw jako preferowane źródło	3416
ustawienia plików cookie	3305
ustawienia prywatności	3382
ustvarjeno s pomočjo umetne inteligence	4125
utónév	2326
uutishälytykset	1816
uvek prikaži	3905
uvijek prikaži	3905
uvjeti korištenja	3862
uygulamada aç	4419
uygulamayi aç	4419
uygulamayi yükle	4419
uz sākumlapu	2957
uz sākumu	2912
uzdāvini rakstu	2962
uzdāvināt rakstu	2962
uzyskaj dostęp	3286
učitaj još	3922
učitaj objavu	3905
učitaj sadržaj	3905
učitaj video	3905
učitaj više	3922
učitavanje playera	3907
učitavanje videa	3907
ušetrite #%	4016
ušetríte #%	4016
ušetřete #%	581
ušetříte #%	581
ušteda #%	3917
uštedite #%	3917
używasz adblocka	3390
używasz programu do blokowania reklam	3390
už jsem ho vypnul	576
už jste hlasovali	554
už komentarus atsako jų autoriai	2842
už mám predplatné	4015
už mám předplatné	580
už mám předplatné, přihlásit se	473
už mám účet	580
už máte predplatné? prihláste sa	3943
už máte předplatné	580
už máte účet	3943
už máte účet? prihláste sa	3943
už podporujem	3954
už podporuji	469
už sledujete	599
už ste hlasovali	3996
uždaryti	2844
uždaryti galeriją	2890
uždaryti reklamą	2845
uživatelské jméno	581
uživatelské jméno nebo e-mail	580
uživo	3908
užpildykite apklausą	2843
užsakomasis straipsnis	2845
užsakomasis turinys	87	2845
užsisakyti knygą	2874
užsisakyti prenumeratą	2836
""", 'v': """
v košarico	4099
v tem članku	4119
v tomto článku	587
v živo	4105
vaata kõiki	1613
vaata kõiki tellija soodustusi	1559
vaata lähemalt	1566
vaba töökoht	1566
vad tycker du? rösta här	4179
vai kopsavilkums bija noderīgs	2911
vai raksts bija noderīgs	2911
vai tas bija noderīgi	2959
vai vēlaties saņemt paziņojumus	2949
vain jäsenille	1825
vain välttämättömät	1807
vain välttämättömät evästeet	1807
vairāk no autora	2957
vairāk par tēmu	2907
vairāk rakstu	2957
vaizdo grotuvas įkeliamas	2878
vaizdo įrašas	2843
vaizdo įrašas nebepasiekiamas	2878
vaizdo įrašas nepasiekiamas	2878
vaizdo įrašas nepasiekiamas jūsų šalyje	2878
vaizdo įrašo paleisti negalima	2878
vaizdo įrašą rasite čia	2843
valami elromlott. próbáld újra	2325
valami hiba történt. próbálja újra	2325
valgfrit beløb	723
valgfritt beløp	3249
van egy jó sztorija	2332
van egy jó témája	2332
van már előfizetése	2322
van már fiókja	2225
van már fiókod	2322
van már fiókom	2322
vanjski sadržaj	3905
var artikeln till hjälp	4170
var det här till hjälp	4179
var det til hjælp	739
var detta till hjälp	4266
var dette en hjælp	739
var resuméet nyttigt	642
var sammanfattningen till hjälp	4170
varbūt vēlāk	2950
varför ser jag den här annonsen	4273
varför visas den här annonsen	4273
vari atteikties jebkurā laikā	2905
varje bidrag hjälper	4251
varje bidrag räknas	4251
varje krona hjälper	4251
varje krona räknas	4251
vasta küsitlusele	1566
vastaa kyselyyn tästä	1752
vaš e-mail	3919
vaš e-naslov	4116
vaš e-poštni naslov	4116
vaš glas je bil oddan	4096
vaš glas je uračunat	3900
vaš glas je zabeležen	3900	4096
vaš glas je zabilježen	3900
vaš komentar	3849
vaš mejl	3919
vaša e-mail adresa	3919
vaša e-mailová adresa	4018
vaša poruka	3920
vaša poruka je poslana	3919
vaša poruka je poslata	3919
vaša správa	4019
vaše e-mailová adresa	584
vaše ime	3920	4117
vaše jméno	585
vaše meno	4019
vaše soukromí je pro nás důležité	493
vaše sporočilo	4117
vaše sporočilo je poslano	4116
vaše zpráva	585
veckans fråga	4227
vecākie vispirms	2960
vedno prikaži	4101
vegyél jegyet	2298
veja esta publicação no instagram	3479
veja também	3461
veja todas as opções de assinatura	3498
velg beløp	3249
velikost písma	65
veličina fonta	3933
veličina slova	3933
veličina teksta	65
velocidad de reproducción	1492
velocidade de reprodução	3511
velocitat de reproducció	430
velocità di riproduzione	2549
venujte nám # %	4012
ver # comentários	3489
ver biografía	1455
ver comentários	3457
ver conteúdo	3515
ver conteúdo externo	3479
ver dossiê	3532
ver esta publicación en instagram	1459
ver esta publicação	3552
ver esta publicação no instagram	3479
ver fotogalería	1513
ver galería	1439
ver galería de fotos	1513
ver imágenes	1541
ver la galería	1513
ver mais notícias	3532
ver más	1439
ver más artículos	1516
ver más artículos del autor	1455
ver más noticias	1482
ver más vídeos	1513
ver oferta de suscripción	1538
ver opciones de suscripción	1538
ver preço	3509
ver suscripción	1538
ver también	1436
ver também	3461
ver todas as notícias	3532
ver todas las opciones de suscripción	1478
ver todos los artículos	1513
ver todos los vídeos	1513
ver todos os vídeos	3532
ver traducción	1440
ver tradução	3465
ver transcripción	1492
ver transcrição	3511
ver vídeo	1439
vergrößern	815	952
verificați adresa de email	3650
verifică-ți emailul	3650
verifică-ți inboxul	3650
verlagssonderveröffentlichung	878
versandkosten können anfallen	929
vertrag kündigen	796
verträge hier kündigen	796
verwandte beiträge	808
ves a la pàgina de donacions	442
ves algún error? comunícalo	1468
veure aquesta publicació a instagram	402
vezetéknév	2326
vezi această postare pe instagram	3600
vezi conținutul	3636
vezi mai multe știri	3618
vezi prețul	3630
vezi răspunsurile	3624
vezi toate știrile	3654
vezi și	3590
već imam nalog	3916
već imam račun	3916
već imate nalog	3839
već imate pretplatu	3839
već imate račun	3839
već podržavam	3854
već pratite	3931
već pratite ovu temu	3931
već sam pretplatnik	3916
već ste glasali	3900
već ste glasovali	3900
već ste pretplatnik	3839
več iz rubrike	4047
več novic iz regije	4047
več o tem	4047
več o temi	4047
več člankov	4119
več člankov avtorja	4119
veľkosť písma	65
veľkosť textu	4032
vi kan inte visa det här innehållet	4238
viac k téme	3947
viac si o tom prečítate tu	3947
viac článkov	4021
videa ni mogoče predvajati	4104
video atskaņotājs tiek ielādēts	2946
video ei ole enää saatavilla	1810
video ei ole käytettävissä	1810
video ikke tilgængelig	713
video již není k dispozici	566
video không khả dụng	4674
video không tồn tại	4674
video mevcut değil	4414
video nav pieejams jūsu valstī	2946
video nelze přehrát	566
video není dostupné	566
video není dostupné ve vaší zemi	566
video není k dispozici	566
video nevar atskaņot	2946
video ni na voljo v vaši državi	4104
video nicht verfügbar	935
video nie je dostupné	4005
video nie je dostupné vo vašej krajine	4005
video nie je k dispozícii	4005
video nije dostupan u vašoj državi	3907
video nije dostupan u vašoj zemlji	3907
video nije moguće reproducirati	3907
video này không còn tồn tại	4674
video này không khả dụng	4674
video oynatici yükleniyor	4414
video sa nedá prehrať	4005
video sa nepodarilo načítať	4005
video se ne može reprodukovati	3907
video se nepodařilo načíst	566
video tiếp theo	4708
video trước	4708
video už není k dispozici	566
video už nie je dostupné	4005
video už nie je k dispozícii	4005
video više nije dostupan	3907
video yüklenemedi	4453
video yüklenirken hata oluştu	4453
video yükleniyor	4414
videoafspilleren indlæses	713
videoclipul următor	3670
videoen er ikke længere tilgængelig	713
videoen er ikke tilgængelig	713
videoen er ikke tilgængelig i dit land	713
videomängija laadimine	1602
videon voi katsoa jutun yläosasta	1752
videon är inte längre tillgänglig	4241
videon är inte tillgänglig	4241
videoyu izlemek için tiklayin	4366
videoyu yükle	4417
videó	2246
videó betöltése	2301
videó betöltése folyamatban	2309
videó lejátszása	2309
videó megtekintése	2309
videók	2246
videólejátszó betöltése	2309
videónkat itt nézheti meg	2248
vidéo	1901
vidéo indisponible	1957
vidéo non disponible	1957
vidéo précédente	1997
vidéo suivante	1997
vidéo à la une	1997
vielen dank für deine nachricht	948
vielen dank für deine stimme	925
vielen dank für ihr feedback	857
vielen dank für ihre anmeldung	771
vielen dank für ihre nachricht	948
vielen dank für ihre stimme	925
vielen dank für ihre teilnahme	91
vielleicht später	756
vienkartinė auka	2884
vienkartinė parama	2885
vienmēr atļaut	2944
vienmēr rādīt	2944
vienreizējs ziedojums	2952
viestisi on lähetetty	1827
vil du få varsler	3243
vilkår	637	3162
vill du få notiser	4244
vill du få pushnotiser	4244
vipps et beløp	3138
virheellinen sähköpostiosoite	1827
vis bildet i full størrelse	3177
vis færre	653	3176
vis i fuld skærm	732
vis oversættelse	655
vis større bilde	3177
vis større billede	654
visa bilden i helskärm	4179
visa färre	4179
visa i helskärm	4259
visa inlägg från facebook	4179
visa inlägg från instagram	4179
visa innehåll	4164
visa innehållet	4238
visa lösenord	4253
visa och godkänn	4238
visa översättning	4180
visas tiesības paturētas	2965
visi komentāri	2960
vissza a címlapra	2328
vissza a főoldalra	2328
vissza a tetejére	2248
vissza az oldal tetejére	2328
visszajelzés	2242
visszajelzés küldése	2335
viteză de redare	3632
vizitează magazinul	3630
više o temi	3846
više od autora	3922
više vijesti iz regije	3846
više članaka	3922
više članaka autora	3922
viết bình luận	4634
viết bình luận của bạn	4667
viết trả lời	4667
vlastná suma	4012
vlastní částka	577
vložený obsah	563
vložit do košíku	560
vložit komentář	597
vložiť do košíka	4000
vložiť komentár	4029
vnesite e-poštni naslov	4116
vnesite veljaven e-poštni naslov	4116
voce generată de ai	3632
você concorda? vote	3489
você está seguindo este tema	3563
você já está inscrito	3559
você já segue este tema	3540
você já votou	3503
você pode gostar	3461
você pode se interessar	3461
você segue este autor	3563
você também pode gostar	3461
voir le détail	1902
voir les détails	1902
voir les réponses	1949
voir les résultats	91	1902
voir les résultats du sondage	1929
voir toute l'actualité	1976
voir toutes les vidéos	1976
voix générée par ia	1997
voltar ao início	3532
voltar atrás	3465
voltar à página inicial	3532
volver al índice	1541
volver atrás	1440
von einer künstlichen stimme vorgelesen	935
von ki übersetzt	958
vorgelesen von einer künstlichen stimme	935
vos réactions	1894
votează	91
votează în sondaj	3624
votează în sondajul nostru	3603
votre avis nous intéresse	1929
votre demande a bien été envoyée	2004
votre demande a été envoyée	2004
votre message a bien été envoyé	1972
votre nom et prénom	2004
votre prénom	1973
votre soutien fait la différence	2001
votre vote a bien été pris en compte	1949
votre vote a été enregistré	1949
votre vote a été pris en compte	91
votul dumneavoastră a fost înregistrat	3624
votul tău a fost înregistrat	3624
vous aimerez peut-être	1898
vous avez déjà un compte	1865
vous avez déjà un compte ? connectez-vous	1865
vous avez déjà un compte ? identifiez-vous	1865
vous avez déjà voté	1949
vous bloquez nos publicités	2000
vous n'êtes pas abonné	1970
vous n'êtes pas encore inscrit	1970
vous n'êtes pas inscrit	1970
vous possédez déjà un compte	1865
vous pourriez être intéressé	1898
vous suivez ce thème	2008
vous suivez déjà ce sujet	1985
vous suivez déjà ce thème	1985
vous suivez déjà cet auteur	1985
vous êtes bien inscrit	2004
vous êtes déjà inscrit	2004
vous êtes inscrit	2004
vprašanje dneva	4096
vreau să donez	3645
vreau să primesc newsletterul	3610
vreau să susțin	3645
vsak evro šteje	4111
vsak petek. brezplačno. brez spama	4116
vsak prispevek šteje	4111
vsaka donacija šteje	4111
vsebina je avtorsko zaščitena	4123
vsebina sporočila	4046
vsebine naših partnerjev	4131
vsebine ni mogoče prikazati	4101
vsi članki	4119
vsi članki avtorice	4119
vsi članki avtorja	4119
vstúpiť do diskusie	3950
vstúpiť do galérie	4021
vui lòng kiểm tra email	4690
vui lòng nhập bình luận	4705
vui lòng nhập email	4690
vui lòng nhập email hợp lệ	4690
vui lòng nhập họ tên	4690
vyberte si predplatné	4015
vyberte si předplatné	580
vyberte částku	577
vybrat předplatné	580
vybrať	4016
vybrať predplatné	4015
vygenerované ai	4027
vygenerované pomocou ai	4027
vygenerováno ai	595
vygenerováno pomocí ai	595
vyplňte toto pole	584
vypnite blokovanie reklám	4010
vypnite prosím adblock	4010
vypnite, prosím, adblock	4010
vypnúť zvuk	4005
vypněte prosím adblock	574
vypněte si adblock	574
vypočuť si článok	4005
vypočuť článok	4005
vyskytla sa chyba. skúste to znova	4018
vyskúšajte si kvíz	3996
vytisknout článek	482
vytlačiť	3950
vytlačiť recept	61
vytlačiť článok	3950
vytvorené ai	4027
vytvorené pomocou ai	4027
vytvorené umelou inteligenciou	4027
vytvořeno ai	595
vytvořeno pomocí ai	595
vytvořeno umělou inteligencí	595
vytvořila ai	595
vytvořit účet	472
vyzkoušejte si kvíz	554
vyzkoušet	472
vyčerpali ste limit článkov	4015
vágólapra másolva	2341
válassz csomagot	2322
válassz előfizetést	2322
válassz összeget	2319
válasszon csomagot	2322
válasszon előfizetést	2322
válasszon összeget	2319
válasz	2242	2337
válaszok elrejtése	2336
válaszok megjelenítése	2336
válaszolok	2337
választom	2323
választás mentése	2301
vásárlás a webshopban	2237
váš e-mail	478
váš email	584
váš hlas bol započítaný	3996
váš hlas bol zaznamenaný	3996
váš hlas byl započítán	554
váš hlas byl zaznamenán	554
väiksem tekst	1618
väline sisu	1577
välj	4254
välj abonnemang	4253
välj belopp	4251
välj din prenumeration	4253
välj ditt abonnemang	4253
välj erbjudande	4253
välj prenumeration	4253
välj som föredragen källa	4270
vänligen stäng av annonsblockeraren	4247
värsked uudised	1561
vælg	727
vælg abonnement	726
vælg beløb	723
vælg dit abonnement	726
vælg som foretrukken kilde	743
vælg tilbud	726
vérifiez votre boîte de réception	1972
vérifiez votre boîte mail	1972
vés a la recepta	61
více	497
více k tématu	497
více o tématu	497
více si o tom přečtete zde	497
více článků	587
vídeo anterior	1533	3553
vídeo destacado	1533
vídeo indisponível	3511
vídeo no disponible	430	1492
vídeo não disponível	3511
vídeo seguinte	3553
vídeo siguiente	1533
vídeos	1436	3461
võib-olla hiljem	1606
võid igal ajal loobuda	1611
võta nõusolek tagasi	1600
võta toimetusega ühendust	1614
výber redakcie	3947
výběr redakce	497
výhoda pre predplatiteľov	4000
výhoda pro předplatitele	560
výhody pre predplatiteľov	4000
výhody pro předplatitele	560
výsledky	92
výsledky ankety	567
výsledky hlasovania	4006
výsledky hlasování	567
vēl nav konta	2953
vēl neesi abonents	2953
všech # fotek	586
všech # fotky	586
všech # fotografie	586
všech # fotografií	586
všech fotek	586
všech fotky	586
všech fotografie	586
všech fotografií	586
všechny # fotek	586
všechny # fotky	586
všechny # fotografie	586
všechny # fotografií	586
všechny fotek	586
všechny fotky	586
všechny fotografie	586
všechny fotografií	586
všechny komentáře	597
všechny články	587
všechny články autorky	587
všetky komentáre	4029
všetky články	4021
všetky články autora	4021
všetky články autorky	4021
všeč mi je	4127
vždy povolit	564
vždy povoliť	4003
vždy zobrazovat	563
vždy zobrazovať	4002
về trang chủ	4694
về tác giả	4695
về đầu trang	4637
""", 'w': """
w każdy piątek. za darmo. bez spamu	3401
warto przeczytać	3319
was können wir besser machen	857
wczytaj treść	3382
wczytaj więcej	3404
webshopunkból	2298
webáruház	2236
weiterblättern	952
weitere beiträge	808
werbung schließen	964
werbung überspringen	791
weź udział w dyskusji	3369
whatsapp'ta paylaş	4357
whatsapp'tan paylaş	4442
whatsappで読む	2657
wiadomość	3402
wiadomość została wysłana	3401
wideo jest niedostępne	3385
wideo niedostępne	3385
widzisz błąd	3408
wie gefällt ihnen dieser artikel	857
wie wir unsere quellen schützen	955
wielkość czcionki	65
wielkość tekstu	3418
więcej	3319
więcej artykułów	3319
więcej informacji	3319
więcej na ten temat	3319
więcej o	3319
więcej od tego autora	3404
więcej tekstów autora	3404
więcej z	3319
wpisz kwotę	3395
wpisz swój e-mail	3289
wprowadź adres e-mail	3289
wpłata jednorazowa	3396
wpłata miesięczna	3396
wpłać	3283
wpłać jednorazowo	3395
wpłać teraz	3283
wróć do góry	3404
wróć na górę	3404
wróć na stronę główną	3404
wspieraj co miesiąc	3395
współpraca płatna	3420
współpraca reklamowa	3301
wszystkie # zdjęcia	3403
wszystkie # zdjęć	3403
wszystkie artykuły	3404
wszystkie artykuły autorki	3404
wszystkie zdjęcia	3403
wszystkie zdjęć	3403
wybierz kwotę	3395
wybierz ofertę	3398
wybierz prenumeratę	3398
wybierz subskrypcję	3398
wycofaj zgodę	3382
wykorzystałeś limit artykułów	3398
wykryliśmy adblocka	3390
wypełnij to pole	3401
wypisz się w dowolnym momencie	3401
wypróbuj	3286
wyraź zgodę	3305
wystąpił błąd	3402
wystąpił błąd. spróbuj ponownie	3401
wystąpił błąd. spróbuj ponownie później	3401
wyłącz adblocka	3390
wyłącz blokowanie reklam	3390
wyłącz dźwięk	3385
wyłącz reklamy	3420
wyłączyłam adblocka	3391
wyłączyłem adblocka	3390	3391
wyślij	91	3402
wyślij e-mailem	3297
wyślij komentarz	3414
wyślij mailem	3418
wyślij opinię	3412
wyślij wiadomość	3401
wyślij zdjęcia	3408
wyślij zgłoszenie anonimowo	3408
wyślij znajomemu	3297
wyświetl treść	3382
wählen	947
własna kwota	3395
włącz	3389
włącz dźwięk	3385
włącz javascript	3385
""", 'x': """
x'te paylaş	4357
xem bình luận	4634
xem bản ghi	4674
xem bản gốc	4638
xem bản đồ	4638
xem bộ ảnh	4694
xem chi tiết	4638
xem chuyên đề	4694
xem các câu trả lời	4667
xem các gói	4710
xem công thức	61
xem giá	4673
xem giá tốt nhất	4713
xem gói đăng ký	4710
xem kết quả	91	4638
xem lại	4675
xem nhiều	4635
xem nhiều nhất	4635
xem nhiều trong tuần	4662
xem nội dung	4678
xem sản phẩm	4713
xem thêm	4635	4637
xem thêm bài của tác giả	4694
xem thêm bình luận	4634
xem thêm tin	4694
xem thêm video	4694
xem thêm ảnh	4694
xem tiếp	4637
xem toàn bộ	4637
xem trên ứng dụng	4680
xem trả lời	4667
xem tất cả	4637
xem tất cả bình luận	4667
xem tất cả ảnh	4694
xem ưu đãi	4673
xem ảnh cỡ lớn	4694
xem ảnh lớn	4694
xでシェア	2628
xでシェアする	2657
xでポスト	2628
xで共有	2708
xで表示	2712
xで見る	2712
x로 공유	2816
x에서 보기	2820
""", 'y': """
ya estás suscrito	1478
ya tenés suscripción	1478
yahoo! japan idでログイン	2694
yahoo!ショッピングで見る	2678
yahoo!ショッピングで購入	2678
yanit gönder	4407
yanitlari gör	4407
yanitlari göster	4407
yapay zeka ile seslendirilmiştir	4414
yapay zeka ile özet	4366
yapay zeka ile özetle	4439
yapay zeka ile üretildi	4453
yapay zeka özeti	4366
yapay zekâ ile seslendirildi	4414
yapay zekâ ile üretildi	4453
yapay zekâ tarafindan seslendirildi	4414
yapay zekâ özeti	4439
yazara e-posta gönder	4436
yazara mesaj gönder	4436
yazarin diğer haberleri	4364
yazarin diğer yazilari	4364
yazarin tüm yazilari	4364
yaziyi büyüt	4442
yaziyi küçült	4442
yeni oyunumuzu keşfet	4448
ymmärrän	1753
yorum gönder	4363
yorum yapmak için giriş yap	4407
yorumlar sadece abonelere açiktir	4447
yorumlari gör	4363
yorumu gönder	4407
yorumu şikayet et	4447
yorumu şikâyet et	4447
yorumunu gönder	4407
youtube-tartalom megjelenítése	2248
youtube-videó betöltése	2304
youtubeで見る	2712
youtubeで視聴	2712
youtube에서 보기	2820
yritä myöhemmin uudelleen	1827
yritä uudelleen	1827
yukari çik	4434
yz özeti	4366
yêu cầu của bạn đã được gửi	4711
""", 'z': """
z našeho e-shopu	560
z našeho obchodu	560
z nášho e-shopu	4000
z nášho obchodu	4000
z titulní strany	497
za naročnike	4113
zaakceptuj i pokaż	3382
zaboravili ste šifru	3916
zabranjeno prenošenje	3926
zabudnuté heslo	3943
zadajte platný e-mail	4018
zadejte platný e-mail	584
zadejte svůj e-mail	478
zadejte částku	577
zagłosuj	91
zahlungsart wählen	760
zainstaluj aplikację	3387
zakázat	573
zakázať	4009
zakúpiť licenciu	4025
zaloguj się	3286
zaloguj się przez apple	3398
zaloguj się przez facebooka	3398
zaloguj się przez google	3398
zaloguj się z google	3398
zamknij galerię	3404
zamknij reklamę	3420
zamów	3303
zamów książkę	3378
zamów teraz	3302
zapamatovat přihlášení	580
zapamatovat si mě	580
zapamiętaj mnie	3399
zapamätať si ma	4015
zapisz na później	3297
zapisz się	3289
zapisz się na newsletter	3289
zapisz wybór	3382
zapnout upozornění	570
zapnúť	4009
zapnúť notifikácie	4008
zapnúť titulky	4005
zapnúť upozornenia	4008
zapnúť zvuk	4005
zapomenuté heslo	472
zapomniałem hasła	3398
zapomniałeś hasła	3398
zapomněl jsem heslo	580
zapomněli jste heslo	580
započni kviz	3900
zarejestruj się	3286
zarezervovat místo	560
zarządzaj plikami cookies	3382
zarządzaj powiadomieniami	3388
zarządzaj zgodami	3305
zarządzaj zgodą	3382
zaten üye misiniz	4350
zauważyłeś błąd	3408
zavrieť galériu	4021
zavrieť reklamu	4034
zavřít	469
zavřít galerii	587
zavřít reklamu	603
začať kvíz	3996
začni kviz	4096
začít kvíz	554
załaduj film	3382
załaduj post	3382
załaduj treść	3382
załaduj wideo	3382
załaduj więcej	3322
załóż konto	3286
zaštita osobnih podataka	3862
zaštita privatnosti	3862
zašto vidim ovaj oglas	3935
zašto vidim ovu reklamu	3935
zbývající čas	567
zbývající čas #	566
zbývající čas -#	566
zdarma, každý pátek	479
zdieľajte tento text	3950
zdieľajte článok	3950
zdieľať	3950
zdieľať na facebooku	3950
zdieľať na whatsappe	4032
zdieľať článok	3950
zdjęcie # z #	3403
zdjęcie #/#	3403
zeskanuj kod i pobierz aplikację	3387
zeskanuj kod qr, aby pobrać aplikację	3387
zezwól	3389
zezwól i kontynuuj	3307
zezwól i pokaż	3307
zezwól na powiadomienia	3388
zezwól na reklamy	3394
zezwól raz	3382
zgadzam się	3305
zgadzam się na powiadomienia	3388
zgadzam się na wyświetlanie treści	3305
zgłoś	3313	3415
zgłoś błąd	3313
zgłoś komentarz	3414
zgłoś nadużycie	3414
zgłoś reklamę	3420
ziedot katru mēnesi	2952
ziņa ir nosūtīta	2955
ziņa tiek papildināta	2912
ziņo par kļūdu	2911
ziņot par komentāru	2960
ziņot par kļūdu	2911
zkontrolujte svoji e-mailovou schránku	584
zkontrolujte svou schránku	584
zkopírovat odkaz	482	483
zkopírovat odkaz na článek	482
zkopírováno	602
zkopírováno do schránky	601
zkuste to prosím později	584
zmeniť súhlas	4002
zmeniť veľkosť písma	4032
zmenšit písmo	601
zmenšiť písmo	4032
zmień rozmiar tekstu	3418
zmień ustawienia	3307
zmień ustawienia cookies	3307
zmień zgodę	3382
změnit nastavení	493
změnit nastavení cookies	493
změnit souhlas	563
změnit velikost písma	601
znajdź nas na facebooku	3298
znalazłeś błąd	3408
znalazłeś błąd w tekście	3408
značky	3947
znova naloži stran	4110
znova načítať stránku	4011
znovu načíst stránku	576
zobacz # zdjęcia	3403
zobacz # zdjęć	3403
zobacz cenę	3378
zobacz galerię	3322
zobacz mapę	3323
zobacz ofertę	3378
zobacz również	3319
zobacz szczegóły	3323
zobacz także	3319
zobacz także inne	3319
zobacz też	3319
zobacz więcej	3319
zobacz wszystkie # zdjęcia	3403
zobacz wszystkie # zdjęć	3403
zobacz wszystkie artykuły	3404
zobacz wszystkie zdjęcia	3403
zobacz wszystkie zdjęć	3403
zobacz zdjęcia	3403
zobacz zdjęć	3403
zobrazit # fotografií	586
zobrazit # odpovědi	597
zobrazit a přijmout	563
zobrazit fotografií	586
zobrazit komentáře	597
zobrazit méně	501	587
zobrazit nabídku	560
zobrazit nabídky	580
zobrazit odpovědi	597
zobrazit originál	501
zobrazit předplatné	580
zobrazit přepis	566
zobrazit více	499
zobrazit výsledky	91	501	554
zobrazit vše	499
zobrazit všech # fotek	586
zobrazit všech # fotky	586
zobrazit všech # fotografie	586
zobrazit všech # fotografií	586
zobrazit všech fotek	586
zobrazit všech fotky	586
zobrazit všech fotografie	586
zobrazit všech fotografií	586
zobrazit všechny # fotek	586
zobrazit všechny # fotky	586
zobrazit všechny # fotografie	586
zobrazit všechny # fotografií	586
zobrazit všechny fotek	586
zobrazit všechny fotky	586
zobrazit všechny fotografie	586
zobrazit všechny fotografií	586
zobrazit všechny články	587
zobraziť # fotiek	4020
zobraziť # fotky	4020
zobraziť # fotografie	4020
zobraziť # fotografií	4020
zobraziť # odpovede	4029
zobraziť a prijať	4002
zobraziť cenu	4000
zobraziť diskusiu	3950
zobraziť fotiek	4020
zobraziť fotky	4020
zobraziť fotografie	4020
zobraziť fotografií	4020
zobraziť galériu	4021
zobraziť heslo	4015
zobraziť komentáre	4029
zobraziť menej	3948
zobraziť obsah	3961
zobraziť odpovede	4029
zobraziť ponuku	4000
zobraziť ponuky	4015
zobraziť popis	4021
zobraziť predplatné	4015
zobraziť prepis	4005
zobraziť titulky	4005
zobraziť viac	3948
zobraziť výsledky	91	3996
zobraziť všetko	3948
zobraziť všetky # fotiek	4020
zobraziť všetky # fotky	4020
zobraziť všetky # fotografie	4020
zobraziť všetky # fotografií	4020
zobraziť všetky fotiek	4020
zobraziť všetky fotky	4020
zobraziť všetky fotografie	4020
zobraziť všetky fotografií	4020
zobraziť všetky články	4021
zobraziť všetkých # fotiek	4020
zobraziť všetkých # fotky	4020
zobraziť všetkých # fotografie	4020
zobraziť všetkých # fotografií	4020
zobraziť všetkých fotiek	4020
zobraziť všetkých fotky	4020
zobraziť všetkých fotografie	4020
zobraziť všetkých fotografií	4020
zoradiť podľa	4029
zostań patronem	3283
zostań patronką	3395
zostať prihlásený	4015
zostávajúci čas	4006
zostávajúci čas #	4005
zostávajúci čas -#	4005
zpráva	585
zpráva byla odeslána	584
zpráva pro příjemce: dar	577
zpět na hlavní stránku	587
zpět na začátek	587
zpět nahoru	499
zrušit můžete kdykoli	580
zrušit můžete kdykoliv	580
zrušiť môžete kedykoľvek	4015
zu meine themen hinzufügen	962
zu meinen themen hinzufügen	962
zum rätsel	925
zum vollständigen artikel	951
zur großansicht	951
zur leseliste hinzufügen	898
zur merkliste hinzufügen	784
zur übersicht	811
zurück	802
zurück nach oben	811	951
zurück zum anfang	959
zurück zur startseite	951
zurück zur übersicht	951
zvoliť	4016
zvolte předplatné	580
zvolte částku	577
zvoľte predplatné	4015
zvoľte sumu	4012
zväčšiť	4006
zväčšiť foto	4021
zväčšiť fotografiu	4021
zväčšiť písmo	4032
zväčšiť text	4032
zvětšit	499
zvětšit foto	587
zvětšit fotografii	587
zvětšit písmo	601
zvětšit text	601
zwiń	3322
zásady cookies	563
zásady ochrany osobných údajov	4002
získat licenci	592
získat předplatné	580
získať licenciu	4025
získať predplatné	4015
zůstat přihlášen	580
""", '£': """
£# at amazon	1348
""", '©': """
©ntb	3206
""", 'à': """
à découvrir	1898
à la une	1898
à lire	1898
à lire aussi	1898
à lire dans ce dossier	1898
à lire dans la même rubrique	1898
à lire ensuite	1898
à lire également	1898
à ne pas manquer	1898
à voir	1898
à voir aussi	1898
à voir ensuite	2006
""", 'á': """
áno, chcem	4009
áno, prosím	4009
átirat	2310
átirat elolvasása	2309
átirat megjelenítése	2309
áudio gerado por ia	3481
áudio gerado por voz sintética	3481
""", 'ä': """
ähnliche artikel	808
ähnliche beiträge	808
ähnliche themen	808
äldst	4269
äldsta	4269
äldsta först	4268
älteste	961
älteste zuerst	960
älä missaa mitään	1728
älä salli	1816
älä seuraa	1841
ämne	4257
ämnen	4176
ämnen i artikeln	4176
ämnen i den här artikeln	4259
ändra cookie-inställningar	4167
ändra cookieinställningar	4167
ändra dina cookie-inställningar	4167
ändra dina cookieinställningar	4238
ändra inställningar	4167
ändra samtycke	4238
ändra textstorlek	4272
är du inte prenumerant	4253
är du redan prenumerant	4144
äänenvoimakkuus	1811
äänesi on laskettu	1795
äänesi on rekisteröity	1795
äänesi on tallennettu	1795
äänestyksen tulokset	1811
äänestys	92
äänestä	91	1801
äänestä nyt	91	1795
äänestä tästä	1752
ääni on tuotettu tekoälyllä	1810
ääni pois	1810
ääni päälle	1810
""", 'å': """
åbn	655
åbn appen	715
åbn billedgalleri	732
åbn galleri	732
åbn i app	715
åbn kort	655
åpne	3178
åpne appen	3242
åpne bildegalleri	3258
åpne faktaboks	3178
åpne galleri	3258
åpne i app	3242
åpne kart	3178
årlig	3253
årlig betaling	3253
årligt	727
årsvis	4254
årsvis betalning	4254
återkalla samtycke	4238
återstående tid	4242
återstående tid #	4241
återstående tid -#	4241
""", 'æ': """
ældste	742
ældste først	741
ændr dine cookieindstillinger	639
ændr dit samtykke	710
ændr indstillinger	639
ændr samtykke	710
ændr tekststørrelse	744
""", 'ç': """
çengel bulmaca	4412
çerez ayarlari	4360
çerez ayarlarini yönet	4417
çerez politikasi	4360
çerez tercihleri	4417
çerez tercihlerini yönet	4417
çerezler	4360
çerezleri yönet	4452
çeviriyi göster	4367
çikiş yap	4350
çok okunanlar	4364
""", 'è': """
è gratis e ci vuole solo un minuto	2528
è stato utile	2541
""", 'é': """
é grátis e leva menos de um minuto	3493
é proibida a reprodução	3564
é proibida a reprodução do conteúdo	3564
écouter	1884
écouter (# min	1884
écouter le podcast	1901
écrire à la rédaction	1980
édition du jour	1898
élő	2310
élő közvetítésünk itt	2328
épingler	61
épingler la recette	61
értem	2250
értesítések	2315
értesítések engedélyezése	2312
értesítések kezelése	2312
értékeld a cikket	2335
értékeld a receptet	61
értékelje a cikket	2335
érvénytelen e-mail-cím	2325
étiquettes	1902
évente	2323
éves előfizetés	2323
éves fizetés	2323
éves számlázás	2323
""", 'í': """
így kapcsolhatja ki a hirdetésblokkolót	2316
így védjük a forrásainkat	2332
írd meg a véleményed	2242
írj a szerkesztőségnek	2332
írj hozzászólást	2336
írja meg véleményét	2242
írjon a szerkesztőségnek	2332
írjon hozzászólást	2336
írjon nekünk névtelenül	2332
""", 'î': """
îmi place	3625
în fiecare lună	3646
în parteneriat cu	3664
înainte # secunde	3632
înapoi # secunde	3632
înapoi la prima pagină	3654
înapoi la început	3675
înapoi sus	3592
încarcă conținutul	3636
încarcă mai multe	3592
încarcă mai multe comentarii	3624
încarcă postarea	3636
încarcă videoclipul	3636
închide	3576
închide fereastra	3675
închide galeria	3675
închide meniul	3675
înregistrare	3578
înregistrează-te	3578
îți mulțumim pentru vot	3603
""", 'ô': """
ô chữ	4672
""", 'ö': """
öffnen	811
ön hirdetésblokkolót használ	2316
ön mit gondol? szavazzon	2248
önceki	4366
önceki fotoğraf	4460
önceki görsel	4460
önceki haber	4364
önceki video	4453
önceki yazi	4460
öne çikan haberler	4364
öne çikanlar	4364
önerilen haberler	4364
önerilenler	4364
öppna	4180
öppna appen	4243
öppna bildgalleri	4259
öppna galleri	4259
öppna karta	4180
összes	2248
összes cikk	2328
összes elfogadása	2302
összes elutasítása	2302
összes megtekintése	2328
översatt med ai	4266
özet faydali oldu mu	4363
""", 'ú': """
új hozzászólás	2242
última hora	1436
últimas	3461
últimas entradas	1436
últimas noticias	1436
últimas notícias	3461
últimes notícies	393
últimos artículos	1436
únete	1397
únete a la conversación	1432
única	1505	3524
účtované ročne	4015
účtováno ročně	580
""", 'ü': """
über google anmelden	946
über whatsapp senden	963
über whatsapp teilen	963
übersetzung anzeigen	815
überweisung	761
ücretsiz dene	4350
ücretsiz haber limitinize ulaştiniz	4428
ücretsiz kargo	4444
ücretsiz oku	4457
ücretsiz oyna	4410
ücretsiz üye ol	4350
ücretsiz üye olun	4350
ücretsiz, spam yok	4430
ühekordne annetus	1608
ürüne git	4464
ürünü gör	4464
ürünü incele	4413
üye girişi	4350
üye ol	4349	4350
üye olun	4350
üzenet	2326
üzenet küldése	2325
üzenetét elküldtük	2325
""", 'ý': """
ý kiến	4634
ý kiến bạn đọc	4634
ý kiến của bạn	4634
""", 'ā': """
ārējais saturs	2922
""", 'č': """
častite nas kafom	3914
častite nas kavom	3914
častite nas s kavo	4111
čita sintetički glas	3907
čitaj bez oglasa	3935
čitaj u aplikaciji	3909
čitajte bez oglasa	3935
čitajte bez ograničenja	3916
čitajte u aplikaciji	3909
čitajte uz pretplatu	3916
članak je zaključan	3839
članak je zaštićen autorskim pravom	3926
članak se nastavlja ispod oglasa	3845
članak čita sintetički glas	3907
članek bere sintetični glas	4104
članek je avtorsko zaščiten	4123
članek je zaklenjen	4043
članek se nadaljuje pod oglasom	4046
članek se nadaljuje spodaj	4046
článek byl vytvořen automaticky	595
článek je chráněn autorským právem	592
článek namluvila umělá inteligence	566
článek pokračuje pod reklamou	486
článek čte syntetický hlas	566
články autora	587
článok bol vytvorený automaticky	4027
článok je chránený autorským právom	4025
článok číta syntetický hlas	4005
článok číta umelá inteligencia	4005
čte umělý hlas	566
čtěte bez omezení	580
čtěte dále	497
čtěte i	497
čtěte nejdřív v aplikaci	568
čtěte také	497
čtěte v aplikaci	568
číslo účtu pro dary	470
číst bez reklam	603
číst celý článek	587
číst dál	499
číst dál s předplatným	472
číst dále	587
číst s předplatným	580
číst více	499
číta umelý hlas	4005
čítajte aj	3947
čítajte bez obmedzení	4015
čítajte najprv v aplikácii	4007
čítajte v aplikácii	4007
čítať bez reklám	4034
čítať celý článok	4021
čítať s predplatným	4015
čítať ďalej	4021
""", 'ď': """
ďakujeme za hlas	3996
ďakujeme za hlasovanie	3996
ďakujeme za odber	4018
ďakujeme za správu	4018
ďakujeme za vašu správu	4018
ďakujeme za váš hlas	91	3996
ďalšia fotografia	4021
ďalšia snímka	4021
ďalšia strana	4021
ďalšie foto	4021
ďalšie správy	3947
ďalšie video	4005
ďalšie články	19	3947
ďalšie články autora	4021
ďalší článok	4021
""", 'đ': """
đang theo dõi	4699
đang tải	4674
đang tải trình phát	4674
đang tải video	4674
điều khoản sử dụng	4633
điều khoản sử dụng | chính sách bảo mật	4633
đáng chú ý	4635
đã có tài khoản	4620
đã hiểu	4638
đã sao chép	4625
đã sao chép liên kết	4661
đã xảy ra lỗi	4690
đã đóng bình luận	4667
đóng	4618
đóng cửa sổ	4712
đóng góp	4619
đóng góp hàng tháng	4686
đóng góp một lần	4686
đóng menu	4712
đăng ký	4620
đăng ký của bạn đã được xác nhận	4711
đăng ký ngay	4620
đăng ký nhận thông báo	4681
đăng ký thành công	4690
đăng ký để đọc tiếp	4710
đăng nhập	4620
đăng nhập / đăng ký	4620
đăng nhập bằng apple	4688
đăng nhập bằng facebook	4688
đăng nhập bằng google	4688
đăng nhập với facebook	4688
đăng nhập với google	4688
đăng nhập để bình luận	4667
đăng nhập để đọc tiếp	4710
đăng xuất	4620
đường dây nóng	4695
được quan tâm	4662
được tài trợ	4630
được tạo bởi ai	4708
đặt báo	4620
đặt hàng ngay	4713
đặt mua ngay	4673
đặt vé ngay	4673
đến công thức	61
đến trang quyên góp	4686
đến trang ủng hộ	4686
đề xuất	4635
để sau	4618
địa chỉ email của bạn	4711
đọc bài gốc	4712
đọc bài tiếp theo	4712
đọc miễn phí	4710
đọc nhiều	4635
đọc nhiều nhất	4635
đọc sau	4661
đọc thêm	4635	4637
đọc tiếp	4637
đọc tiếp về chủ đề này	4662
đọc toàn bộ bài viết	4694
đọc trên ứng dụng	4680
đồng ý và tiếp tục	4678
đừng bỏ lỡ	4635
""", 'į': """
į el. parduotuvę	2874
į pradinį puslapį	2890
į viršų	2843
įdėti į krepšelį	2874
įgarsinta dirbtinio intelekto	2878
įjungti garsą	2878
įjungti pranešimus	2881
įkelti daugiau	2890
įkelti turinį	2876
įkelti įrašą	2876
įveskite el. pašto adresą	2888
įveskite galiojantį el. pašto adresą	2888
įveskite savo el. pašto adresą	2861
įveskite sumą	2884
įvyko klaida. bandykite dar kartą	2888
įvyko klaida. bandykite vėliau	2888
""", 'ľ': """
ľubovoľná suma	4012
""", 'ł': """
ładowanie odtwarzacza	3385
ładowanie wideo	3385
""", 'ř': """
řadit podle	597
řazení	598
""", 'ś': """
śledź nas	3298
""", 'ş': """
şifremi unuttum	4350
şifrenizi mi unuttunuz	4428
şikayet et	4408
şikâyet et	4408
şimdi değil	4348
şimdi satin al	4464
şurada paylaş	4357
""", 'š': """
šajā rakstā	2957
še nimate računa	4113
še niste naročnik	4113
šiame straipsnyje	2890
šifra	3917
šio turinio parodyti negalime	2876
šio turinio rodyti negalima	2876
šis laukas privalomas	2888
šis lauks ir obligāts	2955
šis raksts ir slēgts	2953
šis saturs nav pieejams	2944
šis straipsnis užrakintas	2886
šis turinys nepasiekiamas	2876
šis vaizdo įrašas nebepasiekiamas	2878
šis vaizdo įrašas nepasiekiamas	2878
šis video nav pieejams	2946
šis video vairs nav pieejams	2946
šo saturu nevar parādīt	2944
šrifto dydis	2895
štampaj	3849
štítky	497
""", 'ž': """
žaisti dabar	2872
že imam račun	4113
že imate račun	4043
že naročnik	4043
že podpiram	4054
že sledite	4128
želite li da primate obaveštenja	3910
želite li primati obavijesti	3910
želite prejemati obvestila	4107
želite prejemati potisna obvestila	4107
želiš primati obavijesti	3910
žiadny spam	4018
žinutė išsiųsta	2888
živě	567
žiūrėkite nuotraukas	2843
žiūrėkite vaizdo įrašą	2843
žiūrėti galeriją	2843
žiūrėti kainą	2874
žiūrėti komentarus	2893
žiūrėti pasiūlymą	2874
žiūrėti planus	2886
žiūrėti rezultatus	91	2872
žiūrėti visus	2890
žymos	2879
žádný spam	584
""", 'ư': """
ưu đãi cho bạn đọc	4673
ưu đãi cho độc giả	4673
ưu đãi tốt nhất	4689
""", 'ș': """
știrea anterioară	3654
știrea următoare	3654
știri pe aceeași temă	3618
știri recomandate	3590
știri similare	3590
știrile zilei	3590
""", 'ț': """
ți-a fost util	3624
ți-a fost util acest articol	3603
ți-a fost util acest rezumat	3603
ți-ai uitat parola	3615
ți-ar putea plăcea și	3618
ține-mă minte	3649
""", 'ά': """
άκουσε το άρθρο	1043
άλλες ειδήσεις	19
άλλο ποσό	1056
άνοιγμα	989
άνοιγμα εφαρμογής	1050
άνοιγμα στην εφαρμογή	1050
άνοιγμα χάρτη	989
""", 'έ': """
έξοδος από πλήρη οθόνη	1043
έχετε ήδη λογαριασμό	974
έχετε ήδη ψηφίσει	1035
έχω ήδη λογαριασμό	1059
έχω διαβάσει και αποδέχομαι τους όρους χρήσης	1061
έχω λογαριασμό	1059
""", 'ή': """
ήταν χρήσιμο	1035
""", 'ί': """
ίσως αργότερα	972
ίσως σας ενδιαφέρει	986
""", 'α': """
αγορά από amazon	1041
αγορά από το amazon	1041
αγορά βιβλίου	1041
αγορά εισιτηρίων	1041
αγοράστε εισιτήρια	1041
αγοράστε εισιτήριο	1041
αγοράστε το βιβλίο	1041
αγοράστε τώρα	1093
ακολουθήστε μας	1071
ακολουθήστε το θέμα	1071
ακολουθήστε τον αρθρογράφο	1092
ακολουθήστε τον συντάκτη	1071
ακολουθείτε ήδη αυτό το θέμα	1071
ακολουθείτε ήδη αυτόν τον συντάκτη	1092
ακολούθησε	1072
ακούστε	979
ακούστε το άρθρο	979
ακυρώνετε όποτε θέλετε	1059
ακύρωση οποιαδήποτε στιγμή	1059
ανάκληση συγκατάθεσης	1047
αναζήτηση	988
ανανέωση σελίδας	1054
ανανέωση συνδρομής	1088
ανανέωση της σελίδας	1054
αναπαραγωγή βίντεο	1043
αναφέρετε λάθος	1079
αναφέρετε το σχόλιο	1079
αναφορά	1036
αναφορά λάθους	985
αναφορά σχολίου	1079
αντιγραφή	1075
αντιγραφή link	979
αντιγραφή συνδέσμου	979
αντιγραφή συνδέσμου άρθρου	979
απάντηση	985
απενεργοποίησα τον ad blocker	1054
απενεργοποιήστε το για να συνεχίσετε	1054
απεριόριστη πρόσβαση σε όλο το περιεχόμενο	1088
αποδέχομαι	992
αποδέχομαι τους όρους χρήσης	1061
αποδοχή	992
αποδοχή και συνέχεια	1047
αποδοχή όλων	992
αποδοχή όλων των cookies	1083
αποθήκευση	979
αποθήκευση άρθρου	1094
αποθήκευση επιλογών	1047
αποθήκευση προτιμήσεων	1047
αποθήκευση συνταγής	61
αποθηκεύστε το άρθρο	979
αποκλειστικά για συνδρομητές	1059
αποκτήστε το τώρα	1093
απομαγνητοφώνηση	1044
απομνημόνευση	1060
αποστολή	1062
αποστολή με email	979
αποστολή σχολίου	1035
αποσύνδεση	974
αποτελέσματα	92
αποτελέσματα δημοσκόπησης	1036
αποτελέσματα ψηφοφορίας	1036
αποτυχία φόρτωσης βίντεο	1084
απόκρυψη	989
απόκρυψη απαντήσεων	1035
απόρριψη	992
απόρριψη όλων	992
απόρριψη όλων των cookies	1083
αργότερα	972
αρχική	988
αρχική σελίδα	1065
αυτό το άρθρο είναι κλειδωμένο	1059
αυτό το βίντεο δεν είναι διαθέσιμο	1043
αυτό το βίντεο δεν είναι πλέον διαθέσιμο	1043
αυτό το πεδίο είναι υποχρεωτικό	1061
αυτόματη αναπαραγωγή	1044
αυτόματη μετάφραση	1044
αφήγηση με συνθετική φωνή	1043
αφήστε ένα σχόλιο	1035
αφήστε σχόλιο	985
αφήστε το σχόλιό σας	1035
""", 'β': """
βίντεο	986
βαθμολογήστε το άρθρο	985
βρήκατε κάποιο λάθος	1067
βρήκατε λάθος	1067
""", 'γ': """
γίνε συνδρομητής	974
γίνε υποστηρικτής	1056
γίνετε μέλος	973
γίνετε συνδρομητής	974
γίνετε υποστηρικτές	1056
γράψτε σχόλιο	985
γράψτε το email σας	1089
γράψτε το σχόλιό σας	1079
""", 'δ': """
δείτε ακόμη	1091
δείτε και	986
δείτε ξανά	1084
δείτε περισσότερα	988
δείτε τα αποτελέσματα	91	989
δείτε τα πακέτα	1088
δείτε τα πακέτα συνδρομών	1088
δείτε τα σχόλια	985
δείτε τα όλα	1091
δείτε τη συλλογή	1065
δείτε τη συνταγή	61
δείτε την προσφορά	1041
δείτε τις απαντήσεις	1035
δείτε τις προσφορές	1088
δείτε τις φωτογραφίες	1065
δείτε το αφιέρωμα	1065
δείτε το προφίλ	1067
δείτε το προϊόν	1093
δείτε το στο amazon	1041
δείτε το φωτορεπορτάζ	1065
δείτε φωτογραφίες	1065
δείτε όλα	988
δείτε όλα τα άρθρα	1065
δείτε όλα τα βίντεο	1065
δείτε όλα τα παιχνίδια	1038
δείτε όλες τις ειδήσεις	1065
δείτε όλες τις προσφορές	1041
δείτε όλες τις φωτογραφίες	1065
δεν έχετε λογαριασμό	1059
δεν είναι δυνατή η αναπαραγωγή του βίντεο	1043
δεν είναι δυνατή η εμφάνιση του περιεχομένου	1047
δεν είστε ακόμη συνδρομητής	1059
δεν είστε συνδρομητής	1059
δεν μου αρέσει	1036
δεν ξέρω	1036
δεν ξέρω / δεν απαντώ	1036
δες περισσότερα	1091
δημιουργήθηκε με ai	1084
δημιουργήθηκε με τεχνητή νοημοσύνη	1084
δημιουργία λογαριασμού	974
δημοσίευση σχολίου	1035
δημοσκόπηση	92
δημοφιλέστερα	986
δημοφιλέστερο	1060
δημοφιλή	986
δημοφιλή άρθρα	986
διάρκεια	1044
διαβάζεται από συνθετική φωνή	1043
διαβάστε ακόμα	986
διαβάστε ακόμη	986
διαβάστε αργότερα	1094
διαβάστε δωρεάν	1088
διαβάστε επίσης	986
διαβάστε επίσης στο	986
διαβάστε και	986
διαβάστε ολόκληρο το άρθρο	1065
διαβάστε περισσότερα	986	988
διαβάστε στην εφαρμογή	1050
διαβάστε το στην εφαρμογή	1050
διαβάστε όλο το άρθρο	1065
διαθέσιμη στο app store	1050
διαθέσιμο στο app store	1050
διαφήμιση	982
διαφημίσεις	982
διαφημιση	982
διαφημιστικό περιεχόμενο	87	982
διαχείριση cookies	1047
διαχείριση επιλογών	1047
διαχείριση προτιμήσεων	1083
διαχείριση συγκατάθεσης	1047
δωρήστε	973
δωρίστε το άρθρο	1074
δωρεά	973
δωρεάν αποστολή	1076
δωρεάν, χωρίς spam	1061
""", 'ε': """
είσοδος	974
είστε ήδη εγγεγραμμένος	1089
είστε ήδη συνδρομητής	1059
εγγραφή	974
ειδήσεις σήμερα	986
ειδήσεις τώρα	986
ειδοποίηση για συντάκτη	1092
εισάγετε έγκυρο email	1061
εισάγετε το email σας	1089
εισαγάγετε το email σας	1089
εκτυπώστε το άρθρο	979
εκτύπωση	979
εκτύπωση συνταγής	61
ελέγξτε τα εισερχόμενά σας	1061
ελέγξτε το email σας	1061
ελεύθερη δωρεά	1087
ελεύθερο ποσό	1056
εμφάνιση ανάρτησης	1047
εμφάνιση απαντήσεων	1035
εμφάνιση λιγότερων	1065
εμφάνιση περιεχομένου	1047
εμφάνιση περισσότερων	1065
εμφάνιση πρωτοτύπου	989
εμφάνιση υποτίτλων	1043
εμφάνιση όλων	989
ενεργοποίηση	1052
ενεργοποίηση ειδοποιήσεων	1051
ενεργοποιήστε τις ειδοποιήσεις	1051
επαναφόρτωση σελίδας	1054
επικοινωνήστε μαζί μας	1067
επικοινωνήστε με τη σύνταξη	1067
επικοινωνήστε με τον συντάκτη	1067
επικοινωνία	985
επικοινωνία με τη σύνταξη	1067
επιλέξτε	1060
επιλέξτε πακέτο	1059
επιλέξτε ποσό	1087
επιλέξτε συνδρομή	1059
επιλέξτε τη συνδρομή σας	1059
επιλογές συντακτών	986
επιλογή	1060
επισκεφθείτε το κατάστημα	1041
επιστροφή στην αρχική	1065
επιστροφή στην κορυφή	988
επιτρέπεται	1052
επόμενη είδηση	1065
επόμενη εικόνα	1091
επόμενη φωτογραφία	1091
επόμενο	988
επόμενο άρθρο	986
επόμενο βίντεο	1084
επώνυμο	1062
ερώτηση της ημέρας	91
ετήσια	1057
ετήσια χρέωση	1060
ετικέτες	986
ευχαριστούμε για τη στήριξή σας	1087
ευχαριστούμε για τη στήριξη	1087
ευχαριστούμε για την ψήφο σας	91	1035
ευχαριστούμε, το μήνυμά σας στάλθηκε	1061
εφάπαξ	1057
εφάπαξ δωρεά	1056
""", 'η': """
η διαφήμιση συνεχίζεται	1093
η δωρεά μου	1087
η εγγραφή ολοκληρώθηκε	1089
η εγγραφή σας ολοκληρώθηκε	1089
η στήριξή σας κάνει τη διαφορά	1087
η ψήφος σας καταχωρήθηκε	1035
η ψήφος σας καταχωρίστηκε	1035
""", 'θ': """
θέλετε να λαμβάνετε ειδοποιήσεις	1051
θέλετε να λαμβάνετε ειδοποιήσεις για τα νέα	1051
θέμα	1090
θέματα	986
θα θέλατε να λαμβάνετε ειδοποιήσεις	1051
""", 'κ': """
κάθε ευρώ μετράει	1056
κάθε μήνα	1057
κάθε συνεισφορά έχει αξία	1056
κάθε συνεισφορά μετράει	1056
κάνε το κουίζ	1038
κάντε δωρεά	973
κάντε μια δωρεά	973
κάντε το κουίζ	1038
κάντε το τεστ	1038
κάτι πήγε στραβά	1062
καλύτερη προσφορά	1060
κανόνες σχολιασμού	985
κατάλαβα	989
κατάργηση σίγασης	1043
κατάστημα	1076
κατεβάστε από το app store	1050
κατεβάστε από το google play	1050
κατεβάστε την εφαρμογή	1050
κατεβάστε το app	1050
κατεβάστε το επεισόδιο	1043
κατεβάστε το ηχητικό	1043
κατηγορίες	986
κεράστε μας έναν καφέ	1056
κλείσιμο	972
κλείσιμο μενού	1091
κλείσιμο παραθύρου	1091
κλείστε θέση	1041
κοινοποίησε	979
κοινοποίηση	979
κοινοποίηση στο facebook	979
κοινοποίηση στο twitter	979
κοινοποίηση στο whatsapp	1074
κοινοποιήστε	979
κοινοποιήστε το άρθρο	979
κρυπτόλεξο	1040
κωδικοί έκπτωσης	1093
""", 'λ': """
λήψη ήχου	1043
λεπτομέρειες	989
λιγότερα	989
""", 'μ': """
μέγεθος γραμμάτων	65
μέγεθος γραμματοσειράς	1074
μέγεθος κειμένου	65
μήνυμα	1090
με την υποστήριξη	982
με την υποστήριξη της	1076
με την υποστήριξη του	1076
μεγέθυνση	989
μεγέθυνση εικόνας	1065
μεγαλύτερα γράμματα	1074
μενού	988
μετάβαση στη σελίδα δωρεών	1056
μετάβαση στη συνταγή	61
μη έγκυρη διεύθυνση email	1061
μη έγκυρο email	1061
μη διαθέσιμο βίντεο	1043
μη χάσετε	986
μην το χάσεις	986
μην χάσετε	986
μηνιαία	1057
μηνιαία δωρεά	1056
μηνιαία συνεισφορά	1056
μηνιαία χρέωση	1060
μηνιαίως	1057
μικρότερα γράμματα	1074
μοιράσου το	979
μοιράσου το άρθρο	1094
μοιραστείτε	979
μοιραστείτε το	979
μοιραστείτε το άρθρο	979
μου αρέσει	1036
μπορεί να σας αρέσει	986
μόνο για συνδρομητές	974
""", 'ν': """
να επιτρέπεται πάντα	1047
να επιτραπεί	1052
να με θυμάσαι	1059
ναι, θέλω	1052
νεότερα	1036
νεότερα πρώτα	1036
""", 'ξ': """
ξέχασα τον κωδικό μου	1059
ξεκλειδώστε το άρθρο	1088
ξεχάσατε τον κωδικό	974
ξεχάσατε τον κωδικό σας	1059
""", 'ο': """
ο λογαριασμός μου	974
ο σύνδεσμος αντιγράφηκε	979
οι συνεργάτες μας	1047
ονοματεπώνυμο	1062
""", 'π': """
πάντα να επιτρέπεται	1047
πάρτε μέρος στη δημοσκόπηση	1035
πήγαινε στη συνταγή	61
πίσω στην κορυφή	1065
παίξε τώρα	1038
παίξε υπεύθυνα	1041
παίξτε δωρεάν	1038
παίξτε τώρα	1038
παίξτε υπεύθυνα	1041
παιχνίδια	1040
πακέτα συνδρομών	1088
παλαιότερα	1036
παράλειψη	1044
παράλειψη διαφήμισης	1084
παρουσιάστηκε σφάλμα	1061
πατήστε για ήχο	1084
παύση βίντεο	1043
παύση παρακολούθησης	1071
πείτε μας τη γνώμη σας	1035
πείτε τη γνώμη σας	1035
περίληψη ai	1070
περίληψη με ai	1070
περισσότερα	986	988
περισσότερα άρθρα	986
περισσότερα άρθρα του συντάκτη	1065
περισσότερα σχόλια	1035
περισσότερες ειδήσεις	986
περισσότερες επιλογές	1075
πες τη γνώμη σου	1035
πλήρης οθόνη	1044
πληρωμή με paypal	1088
πολιτική cookies	992
πολιτική απορρήτου	992
πολιτική διορθώσεων	1067
προβολή περιεχομένου	1047
προηγούμενη είδηση	1065
προηγούμενη φωτογραφία	1091
προηγούμενο	988
προηγούμενο άρθρο	986
προηγούμενο βίντεο	1084
προνόμια συνδρομητών	1041
προσθήκη απάντησης	1079
προσθήκη στα θέματά μου	1092
προσθήκη στο καλάθι	1093
προσθήκη σχολίου	985
προσθήκη ως προτιμώμενη πηγή	1071
προστασία προσωπικών δεδομένων	992
προσφορά για αναγνώστες	1041
προσφορά για συνδρομητές	1041
προτείνουμε	986
προτείνουμε επίσης	986
προτεινόμενα	986
προτιμήσεις cookies	1047
προτιμήσεις απορρήτου	1083
προωθητικό περιεχόμενο	982
πρόσφατα άρθρα	986
πώς να απενεργοποιήσετε τον ad blocker	1054
πώς να το απενεργοποιήσετε	1055
""", 'ρ': """
ροή	986
ροή ειδήσεων	986
ρυθμίσεις cookie	1047
ρυθμίσεις cookies	992
ρυθμίσεις απορρήτου	1047
""", 'σ': """
σίγαση	1044
σας βοήθησε αυτό το άρθρο	1035
σας φάνηκε χρήσιμο	1035
σε συνεργασία με	1076
σκανάρετε το qr code	1050
σταυρόλεξα	1040
σταυρόλεξο	1040
στείλε το σε φίλο	979
στείλτε μας τις φωτογραφίες σας	1067
στηρίξτε μας	973
στηρίξτε μας στο patreon	1056
συμφωνώ	992
συμφωνώ με την επεξεργασία των δεδομένων μου	1061
συμφωνώ με τους όρους χρήσης	1061
συνέχεια ανάγνωσης	988
συνέχεια με apple	1059
συνέχεια με email	1088
συνέχεια με facebook	1059
συνέχεια με google	1059
συνέχεια στην ιστοσελίδα	1050
συνέχεια στο site	1050
συνέχεια στον browser	1050
συνδεθείτε	974
συνδρομή	974
συνδρομητές	974
συνεχίστε την ανάγνωση	1091
σφάλμα φόρτωσης βίντεο	1084
σχετικά	986
σχετικά άρθρα	986
σχετικά θέματα	986
σχετικά νέα	986
σχετικές ειδήσεις	986
σχετικό άρθρο	986
σχολιάστε	985
σχολιάστε το άρθρο	985
σχόλια	985
σχόλιο	985
σύνδεση	974
σύνδεση με apple	1059
σύνδεση με facebook	1059
σύνδεση με google	1059
σύνοψη με ai	1070
""", 'τ': """
τέλος διαφήμισης	1041
τέλος της διαφήμισης	1041
τέσταρε τις γνώσεις σου	1038
τα πιο δημοφιλή	986
τα πιο δημοφιλή της ημέρας	986
τα πιο διαβασμένα	986
τα πιο πρόσφατα	986
τα σχόλια είναι απενεργοποιημένα	1079
τα σχόλια είναι μόνο για συνδρομητές	1079
ταξινόμηση	1036
ταξινόμηση κατά	1036
ταχύτητα αναπαραγωγής	1043
τελευταία άρθρα	986
τελευταία νέα	986
τελευταίες ειδήσεις	986
τεστάρετε τις γνώσεις σας	1038
το email σας	1089
το email υπάρχει ήδη	1089
το αίτημά σας στάλθηκε	1089
το αίτημά σας υποβλήθηκε	1089
το απενεργοποίησα	1054
το βίντεο δεν είναι διαθέσιμο	1043
το βίντεο φορτώνει	1043
το μήνυμά σας	1089
το μήνυμά σας εστάλη	1061
το μήνυμά σας στάλθηκε	1061
το πεδίο είναι υποχρεωτικό	1061
το πιο δημοφιλές	1060
το ψευδώνυμό σας	1079
το όνομά σας	1079
τρέχων χρόνος	1044
""", 'υ': """
υπενθύμιση αργότερα	972
υποβολή	91	1062
υποβολή σχολίου	985
υπολειπόμενος χρόνος	1044
υποστηρίξτε μας	973
υποχρεωτικά πεδία	1061
υποχρεωτικό πεδίο	1061
υπότιτλοι	1044
""", 'φ': """
φόρτωση ανάρτησης	1047
φόρτωση βίντεο	1043
φόρτωση περιεχομένου	1047
φόρτωση περισσότερων	988
φόρτωση περισσότερων σχολίων	1035
φόρτωση προγράμματος αναπαραγωγής	1043
""", 'χ': """
χαρίστε αυτό το άρθρο	979
χορηγοί	1076
χορηγούμενο	982
χορηγούμενο άρθρο	982
χορηγούμενο περιεχόμενο	982
χορηγός	1076
χρόνος που απομένει	1043
χωρίς spam	1061
""", 'ψ': """
ψήφισε	91	1036
ψηφίστε	91	1036
ψηφίστε στη δημοσκόπηση	1035
ψηφοφορία	92
""", 'ό': """
όλα τα άρθρα του συντάκτη	1065
όλα τα βίντεο	1065
όλα τα νέα	1065
όλα τα παιχνίδια	1038
όλα τα σχόλια	985
όλες οι ειδήσεις	986
όνομα	1062
όροι σχολιασμού	985
όροι χρήσης	992
όχι ευχαριστώ	972
όχι τώρα	972
όχι, ευχαριστώ	972
""", 'а': """
або	4589
абонамент	222
абонирай се	223
абонирай се за бюлетина	300
абонирайте се	222
автовоспроизведение	3798
автовідтворення	4577
автоматический перевод	3824
автоматическое воспроизведение	3798
автоматичне відтворення	4577
автоматичний переклад	4603
автоматично възпроизвеждане	288
автоматично преведено	309
автоматично пускане	288
авторизация	3692
авторизоваться	3692
адрес электронной почты	3695
актуално	230
актуальне	4501
анкета	92	281
анкета на деня	280
анонимна кутия	306
анонимная почта	3819
анонимный ящик	3819
анонімна пошта	4598
анонімна скринька	4598
архив	3722
аудиоверсия	3798
аудіоверсія	4577
""", 'б': """
бажаєте отримувати сповіщення	4580
банковская карта	3691
банковский перевод	3691
без спам	300
без спама	3812
без спаму	4591
безкоштовна доставка	4572
безкоштовно. без спаму	4591
безопасный платеж	3690
безплатна доставка	284
бесплатная доставка	3793
бесплатно. без спама	3812
беше ли полезно	309
благодарим ви за абонамента	300
благодарим ви, че гласувахте	280
благодарим за вашия глас	280
благодарим за гласа	280
благодарим за съобщението	300
блокирай	292
блокировать	3802
блокувати	4581
больше	3722
больше материалов по теме	3722
больше новостей	3722
больше статей	3815
будь-яка сума	4586
будьте в курсе	3695
была ли статья полезной	3717
більше від автора	4594
більше за темою	4501
більше матеріалів автора	4517
більше матеріалів за темою	4501
більше на цю тему	4501
більше новин	4501
більше новин на тему	4501
більше по темі	4501
більше про це	4504
більше статей	4594
""", 'в': """
в закладки	3829
в избранное	3702
в корзину	3709	3792
в магазин	3710
в наш магазин	3792
в тази статия	303
в тренде	3722
в этой статье	3815
важен каждый рубль	3806
важен любой вклад	3806
важко відповісти	4568
важлива кожна гривня	4585
важливий кожен внесок	4585
важливо	4501
вам будет интересно	3722
вам може бути цікаво	4501
вам може сподобатися	4501
вам может быть интересно	3722
вам может понравиться	3722
вам також може сподобатися	4501
варианты подписки	3809
вартість доставки	4572
варіанти передплати	4588
вас може зацікавити	4501
вас может заинтересовать	3722
ваш e-mail	3695
ваш email	3695
ваш голос враховано	4563
ваш голос зараховано	4563
ваш голос принят	91	3786
ваш голос учтен	3786
ваш голос учтён	91	3786
ваша електронна пошта	4591
ваша почта	3813
ваша пошта	4592
ваша электронная почта	3812
ваше имя	3813
ваше повідомлення	4592
ваше повідомлення надіслано	4591
ваше сообщение	3813
ваше сообщение отправлено	3812
ваше ім'я	4592
вашето име	301
вашето съобщение	301
вашето съобщение е изпратено	300
вашият глас беше отчетен	280
вашият глас е отчетен	280
вашият имейл	300
вашият имейл адрес	300
вбудований контент	4574
введите e-mail	3695
введите email	3695
введите ваш email	3695
введите ваш адрес электронной почты	3695
введите корректный e-mail	3812
введите корректный email	3696
введите корректный адрес	3696
введите правильный e-mail	3696
введите сумму	3806
введіть коректний e-mail	4591
введіть суму	4585
вгору	4564
вградено съдържание	285
вернуться на главную	3815
версия для печати	3702
версия за печат	313
версія для друку	4608
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
вже вимкнено	4584
вже зареєстровані	4477
вже маєте акаунт	4588
вже маєте передплату	4588
вже є акаунт	4477
ви вже голосували	4563
ви вже проголосували	4563
ви вже підписані	4606
ви вже підписані на цю тему	4606
ви вичерпали ліміт статей	4588
ви можете відписатися будь-коли	4591
ви підписані	4591
ви підписані на автора	4606
ви підписані на тему	4606
ви успішно підписалися	4591
виберіть суму	4585
вибрати	4589
вибір редакції	4501
видео	3722
видео # из #	3814
видео # от #	302
видео больше недоступно	3798
видео загружается	3798
видео не может быть воспроизведено	3798
видео недоступно	3798
видео недоступно в вашей стране	3798
видео недоступно в вашем регионе	3798
видеоплеер загружается	3798
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
вийти	4477
використання матеріалів лише з дозволу редакції	4599
вимкнути звук	4577
вимкнути рекламу	4610
вимкніть adblock	4582
винаги показвай	285
винаги разрешавай	285
виникла помилка. спробуйте ще раз	4591
виправлення й уточнення	4598
вкажіть суму	4585
включете javascript	288
включете известията	291
включете се в дискусията	310
включи	292
включи звука	288
включи известията	291
включи се в дискусията	310
включите уведомления	3782
включить	3802
включить звук	3798
включить уведомления	3782
вконтакте	3703
влез	223
влез с facebook	297
влез с google	297
влез, за да коментираш	310
влезте	223
вміст недоступний	4574
внешний контент	3795
во весь экран	3725
водещи новини	230
войти	3692
войти в аккаунт	3692
войти в чат	3717
войти по почте	3809
войти с помощью google	3809
войти с яндекс id	3809
войти через apple	3809
войти через facebook	3809
войти через google	3809
войти через vk	3809
войти через вконтакте	3809
войти через яндекс	3809
войти, чтобы комментировать	3825
вопрос дня	3786
воспроизвести	3725
воспроизвести видео	3798
восстановить пароль	3809
время на чтение	3725
время чтения # мин	3725
все	3725
все комментарии	3717
все още няма коментари	310
все още нямате профил	297
все права сохранены	3820
всегда показывать	3795
всегда разрешать	3796
всего проголосовало #	3786
всеки лев е важен	295
всеки лев помага	295
всеки петък. безплатно. без спам	300
всички коментари	310
всички статии	303
всички статии на автора	303
встановити додаток	4579
встановити застосунок	4579
встроенный контент	3795
всяка помощ е важна	295
всяко дарение е важно	295
всяко дарение помага	295
всі коментарі	4604
всі матеріали	4594
всі матеріали автора	4594
всі новини	4503
всі статті	4594
всі статті автора	4594
вход	223	3692
вход с apple	297
вход с facebook	297
вход с google	297
вхід	4477
въведете валиден имейл	300
въведете имейл	300
въведете сума	295
възникна грешка. опитайте отново	300
възникна грешка. опитайте по-късно	300
външно съдържание	285
въпрос на деня	280
вы подписались	3696
вы подписаны	3812
вы подписаны на автора	3827
вы подписаны на тему	3827
вы уже голосовали	3786
вы уже проголосовали	3786
вы успешно подписались	3812
выберите подписку	3809
выберите сумму	3690
выберите тариф	3809
выбор редакции	3722
выбрать	3810
выбрать подписку	3809
выбрать тариф	3809
выйти	3692
від наших партнерів	4610
відео	4501
відео # з #	4593
відео # із #	4593
відео більше недоступне	4577
відео вище	4528
відео недоступне	4577
відео недоступне у вашій країні	4577
відео неможливо відтворити	4577
відео нижче	4528
відеоплеєр завантажується	4577
відкликати згоду	4574
відкрити	4505
відкрити в додатку	4579
відкрити в застосунку	4579
відкрити галерею	4594
відкрити застосунок	4579
відкрити карту	4505
відкрити статтю	4588
відновити пароль	4588
відписатися	4607
відписатися від теми	4606
відписатися можна будь-коли	4591
відповісти	4496	4605
відправити	4592
відскануйте qr-код	4579
відскануйте qr-код, щоб завантажити застосунок	4579
відтворити	4578
відтворити відео	4577
відхилити	4491
відхилити все	4575
відхилити всі	4575
""", 'г': """
генерирано от ai	309
генерирано от ии	309
генерирано с изкуствен интелект	309
главная	3725
главная страница	3815
главное	3722
главное за день	3722
главные новости	3722
гласувай	91	281
гласувайте	91
гласувам	281
гледай видеото	288
годишен абонамент	298
годишно	298
годишно плащане	298
годовая подписка	3810
головна	4503
головна сторінка	4594
головне	4501
головне за день	4501
головні новини	4501
голосование	92
голосовать	91	3789
голосування	92
голосувати	91	4568
грати	4568
грати онлайн	4563
громкость	3799
гучність	4578
""", 'д': """
да, включить	3783
да, искам	292
да, моля	292
да, пожалуйста	3802
да, спасибо	3802
да, хочу	3802
далее	3725
далі	4503	4564
дарете	222
дари	222
дари еднократно	295
дари месечно	295
дари сега	222
детали	3727
детальніше	4503
деталі	4505
дзен	3703
дивитися # світлин	4593
дивитися # світлини	4593
дивитися # фото	4593
дивитися # фотографій	4593
дивитися # фотографії	4593
дивитися всі	4594
дивитися всі # світлин	4593
дивитися всі # світлини	4593
дивитися всі # фото	4593
дивитися всі # фотографій	4593
дивитися всі # фотографії	4593
дивитися всі світлин	4593
дивитися всі світлини	4593
дивитися всі фото	4593
дивитися всі фотографій	4593
дивитися всі фотографії	4593
дивитися відео	4577
дивитися галерею	4594
дивитися онлайн-трансляцію	4594
дивитися оригінал	4565
дивитися світлин	4593
дивитися світлини	4593
дивитися усі # світлин	4593
дивитися усі # світлини	4593
дивитися усі # фото	4593
дивитися усі # фотографій	4593
дивитися усі # фотографії	4593
дивитися усі світлин	4593
дивитися усі світлини	4593
дивитися усі фото	4593
дивитися усі фотографій	4593
дивитися усі фотографії	4593
дивитися фото	4593
дивитися фотогалерею	4594
дивитися фотографій	4593
дивитися фотографії	4593
дивіться відео	4528
дивіться відео вище	4528
дивіться відео нижче	4528
дивіться також	4501
дивіться також відео	4528
дивіться у відео	4528
длительность	3799
длительность #	3799
для передплатників	4588
для подписчиков	3692
до закладок	4608
до кошика	4488	4571
до крамниці	4489
до магазину	4489
до початку сторінки	4567
до рецепту	61
до теми	4501
добавете ни като предпочитан източник	312
добави в количката	283
добави като предпочитан източник	312
добави коментар	310
добави към моите теми	312
добави към предпочитани източници	312
добавить в избранное	3827
добавить в избранные источники	3827
добавить в источники	3827
добавить в корзину	3792
добавить в мои темы	3827
добавить в предпочитаемые источники	3827
добавить комментарий	3717
добровольное пожертвование	3806
довільна сума	4585
догори	4564	4578
додати в кошик	4571
додати до кошика	4571
додати до моїх тем	4606
додати до обраних джерел	4606
додати до обраного	4606
додати до пріоритетних джерел	4606
додати до улюблених джерел	4606
додати коментар	4496
додати як пріоритетне джерело	4606
дозволити	4581
дозволити й показати	4492
дозволити контент	4574
дозволити один раз	4574
дозволити рекламу	4584
дозволити сповіщення	4580
дозволити та показати	4492
дозволити та продовжити	4492
дозволити і показати	4492
дозволити і продовжити	4492
дозвольте сповіщення	4558
докладвай	311
докладвай грешка	233
докладвай коментар	310
докладвай рекламата	315
докладніше	4503
долучитися	4474
долучитися до обговорення	4604
долучитися до спільноти	4585
допомагає будь-яка сума	4585
доставка оплачивается отдельно	3792
достигнахте лимита на статиите	297
доступно по подписке	3692
друга сума	295
другая сумма	3690
други новини	19
другие материалы	19	3722
другие материалы рубрики	3722
другие новости	19	3722
другие новости раздела	3722
другие статьи	3722
другие статьи автора	3815
друк	4483
друкувати	4608
дякуємо за ваш голос	91	4563
дякуємо за ваше повідомлення	4591
дякуємо за голос	4563
дякуємо за повідомлення	4591
дякуємо за реєстрацію	4591
дякуємо за участь в опитуванні	4563
дізнатися ціну	4571
""", 'е': """
единоразово	3686
еднократно дарение	295
ежегодно	3810
ежемесячно	3686
ежемесячное пожертвование	3806
ежемесячный платеж	3807
ежемесячный платёж	3807
економія #%	4589
ексклузивно за абонати	297
ексклюзивно для передплатників	4588
електронна адреса	4592
електронна пошта	4592
електронна пошта або логін	4588
етикети	289
еще нет аккаунта	3809
еще новости	3722
еще от автора	3815
еще по теме	3722
ещё	3722
ещё не подписчик	3809
ещё нет аккаунта	3809
ещё новости	3722
ещё от автора	3815
ещё по теме	3722
""", 'ж': """
желаете ли да получавате известия	291
жодного спаму	4591
""", 'з': """
з нашого магазину	4571
з нашої крамниці	4489
за абонати	297
за датою	4605
за популярністю	4605
за темою	4501
забелязахте грешка	306
заборонити	4581
забравена парола	223
забравили сте паролата си	297
забронировать билет	3792
забронировать место	3792
забронювати квиток	4571
забронювати місце	4571
забув пароль	4588
забули пароль	4477
забыл пароль	3809
забыли пароль	3692
завантаження відео	4577
завантаження плеєра	4577
завантажити аудіо	4577
завантажити випуск	4577
завантажити відео	4574
завантажити додаток	4579
завантажити допис	4574
завантажити застосунок	4579
завантажити контент	4574
завантажити публікацію	4574
завантажити ще	4503
завжди дозволяти	4575
завжди показувати	4574
загрузить видео	3795
загрузить еще	3725
загрузить ещё	3725
загрузить контент	3795
загрузить пост	3795
загрузить публикацию	3795
загрузка видео	3798
загрузка плеера	3798
задонатити	4474
задонатить	3686
задължителни полета	300
задължително	301
задължително поле	300
заказать	3709
заказать книгу	3792
закрити	4473
закрити галерею	4594
закрити рекламу	4610
закрыть	3685
закрыть галерею	3815
закрыть рекламу	3830
залишилося #	4577
залишити відгук	4602
залишити відповідь	4499
залишити коментар	4496
залиште коментар	4604
заметили ошибку	3819
замовити	4488
замовити книгу	4571
замовити книжку	4571
запазете място	283
запази	233
запази за по-късно	313
запази избора	285
запази място	283
запази настройките	285
запази рецептата	61
запази статията	233
запам'ятати мене	4589
заповніть це поле	4591
заполните это поле	3812
запомни ме	298
запомнить меня	3810
започни теста	280
запретить	3802
запропонувати новину	4496
зарегистрироваться	3692
зареди видеото	285
зареди още	303
зареди публикацията	285
зареди съдържанието	285
зареждане на видеото	288
зареждане на плейъра	288
зареєструватися	4477
зарубежной картой	3807
затвори	237
затвори галерията	303
затвори рекламата	315
затрудняюсь ответить	3789
защо виждам тази реклама	315
зберегти	4483
зберегти вибір	4574
зберегти на потім	4608
зберегти налаштування	4574
зберегти рецепт	61
зберегти статтю	4483
збережено	4609
збільшити	4503
збільшити зображення	4594
збільшити текст	4608
збільшити фото	4594
збільшити шрифт	4608
зв'язатися з автором	4594
звук	289
згенеровано за допомогою ші	4602
згенеровано штучним інтелектом	4602
згенеровано ші	4602
згорнути	4505	4594
зменшити шрифт	4608
змінити згоду	4574
змінити налаштування	4492
змінити налаштування cookie	4492
змінити розмір тексту	4608
зміст	4503
зміст статті	4594
знайшли помилку	4598
знижка #%	4589
знижка для передплатників	4571
зображення # з #	4593
зображення # із #	4593
зовнішній контент	4574
зробити внесок	4474
зробити донат	4585
зрозуміло	4491
""", 'и': """
играй сега	280
играть	3789
играть онлайн	3786
из нашего магазина	3792
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
изменить настройки	3712
изменить настройки cookie	3712
изменить размер текста	3829
изменить согласие	3795
изображение # из #	3814
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
ии может ошибаться	3823
или	298	3810
имам профил	297
имате ли профил	297
име	301
имейл адрес	300
имейл или потребителско име	297
имя	3813
индекс	3813
интересное	3722
искате ли да получавате известия	291
использование материалов только с разрешения редакции	3820
исправления и уточнения	3819
""", 'к': """
к началу	3725
к началу страницы	3815
к рецепту	61
каждое пожертвование важно	3806
каждую пятницу. бесплатно. без спама	3812
каждый донат важен	3806
каждый рубль важен	3806
как да изключа adblock	293
как да изключите рекламния блокер	293
как защитаваме източниците си	306
как мы защищаем источники	3819
как мы защищаем наших источников	3819
как отключить adblock	3803
как пазим източниците си	306
картина в картината	288
картинка в картинке	3798
картинка в картинці	4577
категории	3722
категорії	4501
качество	3799
керування згодою	4574
керувати згодою	4574
керувати сповіщеннями	4580
ключови думи	230
книга з автографом	4489
книга з автографом автора	4489
книга с автографом	3710
книга с автографом автора	3710
книга с подписью автора	3710
книги с автографом	3710
книжка з автографом	4489
книжка з автографом автора	4489
книжки з автографом	4489
кожен внесок важливий	4585
кожен донат важливий	4585
кожна гривня важлива	4585
коментар	4496
коментари	233
коментарі	4496
коментарів ще немає	4604
коментирай	233
коментирайте	233
коментирайте първи	233
коментирането е изключено	310
коментування закрито	4604
коментувати	4496
комерційний контент	4610
комерційний матеріал	4610
комментарии	3717
комментарии отсутствуют	3717
комментарий	3717
комментировать	3717
коммерческий контент	3830
коммерческий материал	3830
конец рекламы	3830
контакти	4496
контакты	3717
контент заблокирован	3795
контент заблоковано	4574
контент недоступен	3795
контент недоступний	4574
конфиденциальность	3711
конфиденциальность и cookie	3712
конфіденційність і cookie	4492
копирай връзката	313
копирай линк	233
копирай линка	233
копирането забранено	307
копирано	314
копирано в клипборда	313
копирование запрещено	3820
копировать ссылку	3702
копіювання заборонено	4599
копіювати посилання	4483
край на рекламата	315
крамниця	4488
кросворд	4568
кроссворд	3789
кроссворд дня	3786
кръстословица	281
купете билети	283
купете книгата	283
купи абонамент	223
купи билет	283
купи билети	283
купи книгата	283
купи лиценз	307
купи сега	283
купите нам кофе	3806
купити	4488
купити журнал	4571
купити зараз	4571
купити квитки	4571
купити квиток	4571
купити книгу	4571
купити книжку	4571
купити ліцензію	4599
купити нам каву	4585
купити передплату	4588
купить	3709
купить билет	3792
купить билеты	3792
купить билеты онлайн	3792
купить журнал	3792
купить книгу	3792
купить лицензию	3820
купить номер	3792
купить подписку	3692
купить права на публикацию	3820
купить сейчас	3792
към галерията	303
към количката	283
към магазина	283
към началната страница	303
към началото	289
към рецептата	61
към страницата за дарения	295
към съдържанието	303
кінець реклами	4610
""", 'л': """
лента новостей	3722
линкът е копиран	313
личный кабинет	3692
лише для передплатників	4588
лише необхідні	4574
логин	3810
логин или e-mail	3809
логін	4589
логін або e-mail	4588
лучшие	3826
любая сумма	3807
любая сумма важна	3806
""", 'м': """
магазин	3709
маджонг	281	3789	4568
материал закрыт	3809
материал защищен авторским правом	3820
материал защищён авторским правом	3820
материал партнера	3830
материал партнёра	3830
материал создан автоматически	3823
материалы защищены авторским правом	3820
материалы партнеров	3707
материалы партнёров	3830
материалы по теме	3722
матеріал захищено авторським правом	4599
матеріал партнера	4610
матеріал створено автоматично	4602
матеріали за темою	4501
матеріали захищені авторським правом	4599
матеріали партнерів	4610
матеріали по темі	4501
машинний переклад	4603
машинно преведено	309
машинный перевод	3824
маєте акаунт	4588
маєте новину	4598
меню	3725	4503
месечен абонамент	298
месечно	298
месечно дарение	295
месечно плащане	298
месячная подписка	3810
метки	3722
ми не можемо показати цей вміст	4574
ми не можемо показати цей контент	4574
може би по-късно	237
може да ви хареса	230
може да харесате още	230
может быть, позже	3685
может позже	3685
можете да се откажете по всяко време	297
можете да се отпишете по всяко време	300
можливо, пізніше	4473
можна скасувати будь-коли	4588
мои темы	3827
моите теми	312
мой профиль	3692
моля, изключете рекламния блокер	293
моля, опитайте по-късно	300
моят профил	223
мої теми	4606
мы в социальных сетях	3704
мы в соцсетях	3704
мы вконтакте	3704
мы не можем показать это содержимое	3795
мы не можем показать этот контент	3795
мы отправили вам письмо	3696
мій профіль	4477
місячна передплата	4589
місячна підписка	4589
мітки	4501
""", 'н': """
на весь екран	4577
на весь экран	3798
на главную	3725
на головну	4594
на живо	289
на початок	4578
на початок сторінки	4594
на правах реклами	4486
на правах рекламы	3707
на сторінку пожертв	4585
на страницу пожертвований	3806
на цял екран	288
наверх	3725	4503
нагадати пізніше	4473
нагору	4564
нагору сторінки	4567
надіслати	91	4483	4592
надіслати відгук	4602
надіслати другові	4608
надіслати другу	4483
надіслати електронною поштою	4608
надіслати коментар	4604
надіслати новину	4598
надіслати новину анонімно	4598
надіслати повідомлення	4591
надіслати поштою	4483
надіслати статтю поштою	4483
надіслати у whatsapp	4608
надішліть свої фото	4598
наживо	4578
нажмите, чтобы увеличить	3815
назад	3725	4503	4564
назначение платежа: пожертвование	3806
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
найкраща пропозиція	4589
найкращі	4605
найпопулярніше	4501	4589
найпопулярніше за добу	4501
найпопулярніше за тиждень	4501
найпопулярніший	4589
найти	3725
найчитаніше	4501
налаштування	4491
налаштування cookie	4574
налаштування конфіденційності	4574
налаштування приватності	4574
налаштування файлів cookie	4574
налаштувати cookie	4574
налаштувати сповіщення	4580
налично в google play	290
нам нужно ваше согласие	3712
нам потрібна ваша згода	4492
намали шрифта	313
написати автору	4594
написати анонімно	4598
написати в редакцію	4598
написати коментар	4496
написать автору	3815
написать анонимно	3819
написать в редакцию	3819
написать комментарий	3717
напишете коментар	310
напиши коментар	233
напомни ми по-късно	237
напомнить позже	3685
направете дарение	222
направете теста	280
направи теста	280
настроить cookie	3795
настроить уведомления	3801
настройки	3711
настройки cookie	3711
настройки за поверителност	285
настройки конфиденциальности	3795
настройки на бисквитките	285
настройки приватности	3795
настройки файлов cookie	3795
наступна	4503
наступна новина	4594
наступна світлина	4594
наступна стаття	4501
наступна сторінка	4594
наступне відео	4577
наступне фото	4594
наступний матеріал	4567
наступний слайд	4594
натисніть, щоб збільшити	4594
начална страница	303
начать игру	3786
начать тест	3786
наш магазин	3710
наша крамниця	4489
нашли ошибку	3819
не вдалося відтворити відео	4577
не вдалося завантажити відео	4577
не дозволяти	4559
не зараз	4473	4559
не маєте акаунта	4588
не можем да покажем това съдържание	285
не пропустите	3722
не пропустіть	4501
не разрешать	3783
не сега	237
не сегодня	3685
не сейчас	3685	3783
не сьогодні	4473
не удалось воспроизвести видео	3798
не удалось загрузить видео	3798
не, благодаря	237
невалиден имейл	300
невалиден имейл адрес	300
неверный e-mail	3812
неверный email	3696
неверный адрес электронной почты	3812
неверный имейл	3696
нейросеть может ошибаться	3823
некоректна адреса	4591
некоректний e-mail	4591
некорректный e-mail	3812
некорректный email	3696
некорректный адрес	3812
немає акаунта	4588
немає акаунту	4588
немає коментарів	4604
немає передплати	4588
необов'язково	4592
необязательно	3813
неправильна електронна адреса	4591
неправильный e-mail	3696
неправильный email	3696
неправильный имейл	3696
нет аккаунта	3809
нет комментариев	3717
нет подписки	3809
нет, спасибо	3685	3783
нещо се обърка. опитайте отново	300
нещо се обърка. опитайте по-късно	300
никакого спама	3812
новини	4501
новини за темою	4501
новини компаній	4486
новини партнерів	4486	4501
новости	3722
новости smi#	3722
новости партнеров	3707
новости партнёров	3707
новости по теме	3722
новости сми#	3722
новые	3826
нові	4605
номер телефона	3813
номер телефону	4592
нравится	3826
няма коментари	310
нямам мнение	281
нямам профил	297
нямате абонамент	297
нямате профил	297
ні, дякую	4473	4559
""", 'о': """
обговорити	4496
обговорити в telegram	4499
обговорити в коментарях	4499
обговорити в чаті	4499
обговорити на форумі	4499
обговорити у facebook	4499
обговорити у форумі	4499
оберіть передплату	4588
оберіть план	4588
оберіть суму	4585
обнови страницата	294
обновите страницу	3805
обновить страницу	3805
обов'язкове поле	4591
обов'язково	4592
обрати	4589
обрати передплату	4588
обрати план	4588
обрати тариф	4588
обратная связь	3717
обратно към началната страница	303
обратно към началото	303
обратно нагоре	303
обсудить	3717
обсуждение	3717
общи условия	286
обязательно	3813
обязательное поле	3812
одноклассники	3703
одноразово	4474
озвучено роботом	3798
озвучено синтезированным голосом	3798
озвучено синтезованим голосом	4577
оновити сторінку	4584
оновіть сторінку	4584
опитайте отново	300
опитайте по-късно	300
опитування	92	4568
опитування дня	91	4563
оплата раз в год	3809
оплата раз на рік	4588
опрос	92
опрос дня	91	3786
опублікувати коментар	4499
основание: дарение	295
оставащо време	289
оставащо време #	288
оставащо време -#	288
оставете коментар	310
остави коментар	310
оставить комментарий	3717
оставить отзыв	3823
оставшееся время	3799
оставшееся время #	3798
оставшееся время -#	3798
оставьте комментарий	3825
останні новини	4501
останні статті	4501
от нашите партньори	315
от наших партнеров	3830
от наших партнёров	3830
от нашия магазин	283
ответить	3717	3826
отвори в приложението	290
отвори галерията	303
отвори приложението	290
отговор	311
отговори	311
отиди на рецептата	61
отказ по всяко време	297
отказаться	3711
отказвам всички	286
отклонить	3711
отклонить все	3796
отклонить всё	3796
отключете статията	297
отключете цялата статия	223
отключи статията	223
отключите adblock	3803
отключите адблок	3803
отключить звук	3798
отключить рекламу	3830
открихте грешка	306
открихте грешка в текста	306
открыть	3727
открыть галерею	3815
открыть карту	3727
открыть приложение	3800
открыть статью	3809
отмена в любой момент	3809
отменить можно в любой момент	3809
отозвать согласие	3795
отпечатай	233
отпечатай статията	233
отписаться	3828
отписаться можно в любой момент	3812
отписаться от темы	3827
отпишете се по всяко време	300
отправить	91	3813
отправить другу	3702
отправить комментарий	3825
отправить отзыв	3823
отправить по почте	3702
отправить по электронной почте	3829
отправить сообщение	3812
отримувати сповіщення	4580
отсканируйте qr-код	3800
отстъпка за абонати	283
оттегли съгласието	285
оттегляне на съгласието	285
отхвърли всички	286
оферта за читатели	283
оформити передплату	4588
оформити підписку	4477
оформить донат	3686
оформить доступ	3809
оформить ежемесячное пожертвование	3806
оценете статията	233
оцените материал	3717
оцените рецепт	61
оцените статью	3717
оценить рецепт	61
оцініть матеріал	4496
оцініть рецепт	61
оцініть статтю	4496
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
пароль	3810	4589
партнерский материал	3707
партнерский проект	3707
партнерський матеріал	4486
партнерський проєкт	4486
партньорско съдържание	229
партнёрский материал	3707
партнёрский проект	3707
пасианс	281
пасьянс	3789	4568
пауза	289	3799	4578
переведено автоматически	3823
переведено нейросетью	3823
переведено с помощью ии	3823
перевір себе	4563
перевірте свою пошту	4591
перевірте свої знання	4563
перевірте себе	4563
переглянути # світлин	4593
переглянути # світлини	4593
переглянути # фото	4593
переглянути # фотографій	4593
переглянути # фотографії	4593
переглянути всі # світлин	4593
переглянути всі # світлини	4593
переглянути всі # фото	4593
переглянути всі # фотографій	4593
переглянути всі # фотографії	4593
переглянути всі світлин	4593
переглянути всі світлини	4593
переглянути всі фото	4593
переглянути всі фотографій	4593
переглянути всі фотографії	4593
переглянути галерею	4594
переглянути пропозицію	4571
переглянути результати	91	4563
переглянути світлин	4593
переглянути світлини	4593
переглянути усі # світлин	4593
переглянути усі # світлини	4593
переглянути усі # фото	4593
переглянути усі # фотографій	4593
переглянути усі # фотографії	4593
переглянути усі світлин	4593
переглянути усі світлини	4593
переглянути усі фото	4593
переглянути усі фотографій	4593
переглянути усі фотографії	4593
переглянути фото	4593
переглянути фотографій	4593
переглянути фотографії	4593
переглянути ціну	4571
передплата	4477
передплатити	4477
перезавантажити сторінку	4584
перезавантажте сторінку	4584
перезагрузите страницу	3805
перезагрузить страницу	3805
перейти в галерею	3815
перейти в магазин	3792
перейти до галереї	4594
перейти до досьє	4594
перейти до змісту	4594
перейти до контенту	4594
перейти до крамниці	4489
перейти до магазину	4571
перейти до оплати	4585
перейти до основного вмісту	4594
перейти до пожертви	4585
перейти до пропозиції	4571
перейти до рецепта	61
перейти к досье	3815
перейти к контенту	3815
перейти к оплате	3806
перейти к основному содержанию	3815
перейти к пожертвованию	3806
перейти к предложению	3792
перейти к рецепту	61
перейти к содержанию	3725
перейти к сюжету	3815
перекладено автоматично	4602
перекладено за допомогою ші	4602
перекладено ші	4602
пересказ нейросети	3823
пересказано нейросетью	3823
печать	3702
печать рецепта	61
письмо отправлено	3696
питання дня	4563
пишете до редакцията	306
пишете на автора	303
пиши на автора	303
платена публикация	87	229
платено партньорство	315
платено съдържание	229
плеер загружается	3798
плейърът се зарежда	288
плеєр завантажується	4577
по дате	3826
по подписке	3692
по популярности	3826
по теме	3722
по-късно	237	292
побачили помилку	4598
повернутися на головну	4594
повернутися нагору	4567
повний екран	4577
повноекранний режим	4577
повідомити новину	4598
повідомити про помилку	4496
повідомити про помилку в тексті	4496
повідомлення	4592
повідомлення надіслано	4591
погоджуюсь	4491
погоджуюся	4491
погодитись і продовжити	4492
погодитися та продовжити	4574
погодитися і продовжити	4492
пограти	4568
подай сигнал	306
подарете тази статия	233
подари статията	313
подарить доступ	3829
подарить материал	3702
подарить статью	3692
подарувати доступ	4608
подарувати статтю	4483
поддержать	3686
поддержать автора	3686
поддержать на boosty	3806
поддержать на patreon	3806
поддержать нас	3686
поддержать проект	3686
поддержать редакцию	3686
поддержите нас	3686
поделитесь	3702
поделиться	3702
поделиться в telegram	3702
поделиться в twitter	3702
поделиться в одноклассниках	3702
поделиться в соцсетях	3702
поделиться вконтакте	3702
поделиться новостью	3702
поделиться ссылкой	3702
поделиться статьей	3702
поделиться статьёй	3702
подкасти	4501
подкасты	3722
подкрепете ни	222
подкрепи	222
подкрепи ни	222
подобається	4605
подобни статии	230
подписаться	3692
подписаться в max	3704
подписаться в telegram	3704
подписаться на автора	3827
подписаться на канал	3704
подписаться на новости	3695
подписаться на рассылку	3695
подписаться на телеграм-канал	3704
подписаться на тему	3827
подписаться на уведомления	3801
подписка	3692
подписка на год	3809
подписка на месяц	3809
подписывайтесь	3704
подпишитесь	3809
подпишитесь на рассылку	3695
подреди по	310
подробнее	3725
подробнее по теме	3722
подтвердите e-mail	3812
подтвердите адрес электронной почты	3812
поділитись	4483
поділитися	4483
поділитися в telegram	4483
поділитися в соцмережах	4483
поділитися новиною	4483
поділитися статтею	4483
поділіться	4483
пожаловаться	3826
пожаловаться на комментарий	3825
пожаловаться на рекламу	3830
пожертвовать	3686
пожертвувати	4474
позволи	292
позволи известия	291
позже	3685	3802
поиск	3725
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
показати # відповідей	4604
показати # відповіді	4604
показати # світлин	4593
показати # світлини	4593
показати # фото	4593
показати # фотографій	4593
показати # фотографії	4593
показати більше	4503
показати вміст	4574
показати все	4505
показати всі	4594
показати всі # світлин	4593
показати всі # світлини	4593
показати всі # фото	4593
показати всі # фотографій	4593
показати всі # фотографії	4593
показати всі світлин	4593
показати всі світлини	4593
показати всі фото	4593
показати всі фотографій	4593
показати всі фотографії	4593
показати відповіді	4604
показати галерею	4594
показати й прийняти	4574
показати коментарі	4496
показати контент	4574
показати менше	4594
показати оригінал	4505	4565
показати пароль	4588
показати підпис	4594
показати результати	91	4563
показати розшифровку	4577
показати світлин	4593
показати світлини	4593
показати субтитри	4577
показати усі # світлин	4593
показати усі # світлини	4593
показати усі # фото	4593
показати усі # фотографій	4593
показати усі # фотографії	4593
показати усі світлин	4593
показати усі світлини	4593
показати усі фото	4593
показати усі фотографій	4593
показати усі фотографії	4593
показати фото	4593
показати фотографій	4593
показати фотографії	4593
показати ще	4503
показати і прийняти	4574
показать # ответа	3825
показать # ответов	3825
показать # фото	3814
показать # фотографии	3814
показать # фотографий	3814
показать больше	3725
показать все	3727	3815
показать все # фото	3814
показать все # фотографии	3814
показать все # фотографий	3814
показать все фото	3814
показать все фотографии	3814
показать все фотографий	3814
показать галерею	3815
показать еще	3725
показать ещё	3725
показать и принять	3795
показать карту	3727
показать комментарии	3717
показать контент	3795
показать меньше	3727	3815
показать оригинал	3727	3787
показать ответы	3825
показать пароль	3809
показать перевод	3727
показать подпись	3815
показать расшифровку	3798
показать результаты	91	3786
показать содержимое	3795
показать субтитры	3798
показать фото	3814
показать фотографии	3814
показать фотографий	3814
показувати завжди	4574
показывать всегда	3795
поки немає коментарів	4604
поле обов'язкове для заповнення	4591
поле обязательно для заполнения	3812
полето е задължително	300
политика cookie	3795
политика за защита на личните данни	285
политика за поверителност	285
политика исправлений	3819
политика конфиденциальности	3711
политика конфиденциальности и cookie	3712
политика обработки персональных данных	3711
полноэкранный режим	3798
полный экран	3798
получавай известия	291
получать уведомления	3801
пользовательское соглашение	3711
політика cookie	4574
політика виправлень	4598
політика конфіденційності	4491
політика конфіденційності та cookie	4492
політика приватності	4574
помогает любая сумма	3806
помочь	3686
помочь нам	3686
помочь проекту	3686
помочь редакции	3686
помітили помилку	4598
понятно	3711
попередня	4503
попередня новина	4594
попередня стаття	4501
попередня сторінка	4594
попереднє фото	4594
попередній матеріал	4567
попередній слайд	4594
поправки и уточнения	306
попробовать бесплатно	3692
попробуйте еще раз	3812
попробуйте ещё раз	3812
попробуйте позже	3812
популярне	4501
популярное	3722
популярные	3722	3826
популярные новости	3722
популярные статьи	3722
популярный	3810
популярні	4605
популярні новини	4501
попълнете това поле	300
поръчай книгата	283
поръчайте книгата	283
посилання скопійовано	4483
поскаржитися	4605
поскаржитися на коментар	4604
поскаржитися на рекламу	4610
последнее	3722
последни	230
последни новини	230
последние новости	3722
послухати новину	4483
посмотреть # фото	3814
посмотреть # фотографии	3814
посмотреть # фотографий	3814
посмотреть все # фото	3814
посмотреть все # фотографии	3814
посмотреть все # фотографий	3814
посмотреть все фото	3814
посмотреть все фотографии	3814
посмотреть все фотографий	3814
посмотреть результаты	91	3786
посмотреть фото	3814
посмотреть фотографии	3814
посмотреть фотографий	3814
посмотреть цену	3792
потвърдете имейла си	300
поточний час	4578
поточний час #	4577
потребителско име	298
потребителско име или имейл	297
похожие материалы	3722
похожие статьи	3722
почати гру	4563
почати тест	4563
почему я вижу эту рекламу	3830
почерпете ни с кафе	295
почерпи ни кафе	295
почтовый индекс	3813
поширити	4483
поширити у facebook	4483
поштовий індекс	4592
пошук	4503
пощенски код	301
правила за коментарите	310
правила за коментиране	233
правила использования	3711
правила коментарів	4604
правила коментування	4496
правила комментариев	3825
правила комментирования	3717
правила користування	4575
предимства за абонати	283
предишна новина	303
предишна снимка	303
предишна статия	303
предишна страница	303
предложение для подписчиков	3792
предложение для читателей	3792
предложить новость	3717
предыдущая	3725
предыдущая новость	3815
предыдущая статья	3722
предыдущая страница	3815
предыдущая фотография	3815
предыдущее фото	3815
предыдущий слайд	3815
презаредете страницата	294
презареди страницата	294
премиум	3692
преміум	4477
препечатването е забранено	307
препечатването забранено	307
препоръчани	230
препоръчано от outbrain	315
препоръчано от taboola	315
препоръчваме	298
препоръчваме ви	230
препоръчваме ви още	230
препоръчваме още	230
пригостити кавою	4585
пригостіть нас кавою	4585
придбати квитки	4571
придбати квиток	4571
придбати книжку	4571
придбати передплату	4588
придбати права на публікацію	4599
приемам всички	286
приемам всички бисквитки	285
приемам и продължавам	285
приеми всички	286
приеми и покажи	285
приеми и продължи	285
призначення платежу: благодійний внесок	4585
прийняти	4491
прийняти все	4575
прийняти всі	4491
прийняти всі файли cookie	4574
прийняти й показати	4574
прийняти й продовжити	4492
прийняти та показати	4574
прийняти та продовжити	4574
прийняти і продовжити	4574
принтирай	233
принтирай рецептата	61
принципи редакції	4598
принять	3711
принять все	3711
принять все cookie	3795
принять все файлы cookie	3795
принять всё	3711
принять и показать	3795
принять и продолжить	3795
прислать новость	3717
прислать новость анонимно	3819
присоединиться к обсуждению	3825
приховати коментарі	4499
пришлите свои фото	3819
приєднатися	4474
приєднатися до спільноти	4474
про автора	4517
про авторку	4517
про авторів	4517
проверете имейла си	300
проверете пощата си	300
провери знанията си	280
проверь себя	3786
проверьте адрес почты	3696
проверьте свои знания	3786
проверьте свою почту	3812
проверьте себя	3786
проголосовало #	3786
проголосовать	91
проголосувати	91
продовження під рекламою	4486
продовження статті під рекламою	4486
продовжити без вимкнення	4582
продовжити з apple	4588
продовжити з google	4588
продовжити через apple	4588
продовжити через facebook	4588
продовжити через google	4588
продолжительность #	3799
продолжить без отключения	3803
продолжить без поддержки	3685
продолжить с apple	3809
продолжить с google	3809
продолжить через apple	3809
продолжить через facebook	3809
продолжить через google	3809
продължава след рекламата	229
продължете с google	297
продължи без изключване	293
продължи с apple	297
продължи с facebook	297
продължи с google	297
продължителност	289
продължителност #	289
произвольная сумма	3806
произошла ошибка	3813
произошла ошибка. попробуйте ещё раз	3812
произошла ошибка. попробуйте позже	3812
пройти опитування	4563
пройти опрос	3786
пройти тест	3786
прокоментувати	4605
прокомментировать	3826
промени размера на текста	313
промо	3707	4486
пропозиція для передплатників	4571
пропозиція для читачів	4571
прослухати статтю	4577
прослушать	3702
прослушать новость	3702
прослушать статью	3798
прочетено от синтетичен глас	288
прочетете и	230
прочетете цялата статия	303
прочети по-късно	313
прочети с абонамент	297
прочети транскрипцията	288
прочети цялата новина	303
прочети цялата статия	303
прочитати пізніше	4608
прочитать позже	3829
прямой эфир	3799
прізвище	4592
публикувай коментар	310
пусни видеото	288
първо най-новите	310
підписатись	4477
підписатися	4477
підписатися на автора	4606
підписатися на сповіщення	4580
підписатися на тему	4606
підписка	4477
підсумок від ші	4602
підтвердьте електронну адресу	4591
підтвердіть e-mail	4591
підтримайте нас	4474
підтримати	4474
підтримати автора	4474
підтримати журналістів	4474
підтримати на buy me a coffee	4585
підтримати на patreon	4585
підтримати нас	4474
підтримати проєкт	4585
підтримати разово	4585
підтримати редакцію	4474
підтримувати щомісяця	4585
пізніше	4473	4581
""", 'р': """
радимо прочитати	4501
радимо також	4501
развернуть	3725
разгадать кроссворд	3786
размер на текста	313
размер на шрифта	65
размер текста	65
размер шрифта	65
разова підтримка	4586
разовий внесок	4586
разовий донат	4585
разово	3686
разовое пожертвование	3806
разовый платеж	3807
разовый платёж	3807
разпечатай	233
разпечатай статията	313
разреши	292
разреши веднъж	285
разреши известия	291
разреши известията	291
разреши рекламите	294
разрешите уведомления	3782
разрешить	3802
разрешить и показать	3712
разрешить и продолжить	3712
разрешить контент	3795
разрешить один раз	3795
разрешить рекламу	3805
разрешить уведомления	3782
ранняя регистрация	3793
раскрыть	3727
распечатать	3702
распечатать рецепт	61
распечатать статью	3702
рассказать друзьям	3702
рассылка	3695
рассылки	3695
расшифровка	3799
регистрация	223	3692
редакция рекомендует	3722
редакційна політика	4598
редакційна політика видання	4598
резултати от анкетата	280
резултати от гласуването	280
результати	92	4505
результати голосування	4578
результати опитування	4578
результаты	92	3727
результаты голосования	3799
результаты опроса	3799
реклама	229	3707	4486
реклама - статията продължава по-долу	229
реклама google	3830
реклама від google	4610
реклама закончилась	3830
реклама закінчилася	4610
реклама на сайте	3707
реклама на сайті	4486
реклама окончена	3830
реклама от google	3830
реклама. продовження нижче	4486
реклама. продолжение ниже	3707
реклами от google	315
рекламний матеріал	4610
рекламно каре	229
рекламно съдържание	229
рекламный материал	3830
рекомендовано outbrain	3830
рекомендовано taboola	3830
рекомендуем	3722	3810
рекомендуем почитать	3722
рекомендуем также	3722
рекомендуемое	3722
рекомендуємо	4501	4589
рекомендуємо прочитати	4501
рекомендуємо також	4501
реши кръстословицата	280
реши теста	280
реєстрація	4477
розгадати кросворд	4563
розгорнути	4505	4594
роздрукувати	4483
роздрукувати рецепт	61
роздрукувати статтю	4483
розмір тексту	65
розмір шрифту	65
розшифровка	4578
российской картой	3807
рубрики	3722	4501
річна передплата	4589
річна підписка	4589
""", 'с': """
самая выгодная	3810
само за абонати	297
само необходими	285
само необходимите	285
самое важное	3722
самое популярное	3722
самое читаемое	3722
самое читаемое за день	3722
самое читаемое за неделю	3722
самый популярный	3810
свали аудиото	288
свали епизода	288
свали от app store	290
свали от google play	290
свали приложението	290
свежее	3722
свежие новости	3722
свернуть	3725
своя сума	4585
своя сумма	3806
свържете се с редакцията	306
свържи се с автора	303
свързани новини	230
свързани публикации	230
свързани статии	230
связаться с нами	3717
світлина # з #	4593
світлина # із #	4593
сгенерировано ии	3823
сгенерировано нейросетью	3823
сгенерировано с помощью ии	3823
сделать донат	3806
сделать пожертвование	3686
сейчас читают	3722
сигнализирай за грешка	306
сканворд	3789
сканирай qr кода	290
сканирайте qr кода	290
сканирайте qr кода и изтеглете приложението	290
сканируйте qr-код	3800
скануйте qr-код	4579
скасувати можна будь-коли	4588
скачать аудио	3798
скачать выпуск	3798
скачать из google play	3800
скидка #%	3810
скидка для подписчиков	3792
скопировано	3703
скопировано в буфер обмена	3829
скопировать ссылку	3702
скопировать ссылку на статью	3702
скопійовано	4609
скопійовано в буфер обміну	4608
скопіювати посилання	4483
скопіювати посилання на статтю	4483
скорост	289
скорост на възпроизвеждане	288
скорость	3799
скорость воспроизведения	3798
скрий отговорите	310
скрий рекламата	315
скрыть	3727
скрыть ответы	3825
скрыть рекламу	3830
слайд # з #	4593
слайд # из #	3814
слайд # от #	302
слайд # із #	4593
слайд #/#	3814	4593
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
следить за автором	3827
следить за онлайном	3815
следить за темой	3827
следующая	3725
следующая новость	3815
следующая статья	3722
следующая страница	3815
следующая фотография	3815
следующее видео	3798
следующее фото	3815
следующий слайд	3815
слухати	4483
слухати новину	4483
слушай новината	233
слушай статията	288
слушать	3702
слушать новость	3702
см. также	3722
смотреть # фото	3814
смотреть # фотографии	3814
смотреть # фотографий	3814
смотреть видео	3798
смотреть все	3725
смотреть все # фото	3814
смотреть все # фотографии	3814
смотреть все # фотографий	3814
смотреть все фото	3814
смотреть все фотографии	3814
смотреть все фотографий	3814
смотреть галерею	3815
смотреть онлайн-трансляцию	3815
смотреть оригинал	3787
смотреть предложение	3792
смотреть фото	3814
смотреть фотогалерею	3815
смотреть фотографии	3814
смотреть фотографий	3814
смотри также	3722
смотрите также	3722
сначала новые	3825
сначала старые	3825
снимка # от #	302
снимка #/#	302
снимок # из #	3814
советуем почитать	3722
согласен	3711
согласен и продолжить	3712
согласиться	3711
согласиться и продолжить	3795
содержание	3725
содержание статьи	3815
содержимое недоступно	3795
создано ии	3823
создано нейросетью	3823
создано при помощи ии	3823
создано с помощью ии	3823
создать аккаунт	3692
сообщение	3813
сообщение отправлено	3812
сообщить новость	3819
сообщить об опечатке	3717
сообщить об ошибке	3717
сортирай по	310
сортиране	311
сортировать	3826
сортировать по	3825
сортировка	3826
сортування	4605
сортувати	4605
сортувати за	4604
сохранено	3703
сохранить	3702
сохранить выбор	3795
сохранить на потом	3829
сохранить настройки	3795
сохранить рецепт	61
сохранить статью	3702
социальные сети	3704
спасибо за ваш голос	91	3786
спасибо за ваше сообщение	3812
спасибо за подписку	3695
спасибо за регистрацию	3812
спасибо за сообщение	3812
спасибо за участие в опросе	3786
спасибо, ваш голос учтён	3786
спершу нові	4604
спершу старі	4604
спестявате #%	298
спецпроект	3707
спецпроєкт	4486
сповіщення	4581
споделете	233
сподели	233
сподели във facebook	233
сподели като подарък	313
сподели по имейл	313
сподели статията	233
споделяне	233
спонсорирано	229
спонсорирано съдържание	315
спонсорский материал	3830
спонсорський матеріал	4610
способ оплаты	3690
способы оплаты	3690
спочатку нові	4604
спочатку старі	4604
спри да следваш	312
спробуйте пізніше	4591
спробуйте ще раз	4591
ссылка скопирована	3702
сталася помилка	4592
сталася помилка. спробуйте пізніше	4591
сталася помилка. спробуйте ще раз	4591
станете член	222
стани абонат	222
стани дарител	222
старые	3826
старі	4605
стати патроном	4585
стати підписником	4585
стати співучасником	4474
стати частиною спільноти	4474
стати членом клубу	4585
статията е заключена	297
статията е защитена с авторско право	307
статията се чете от изкуствен интелект	288
стаття захищена авторським правом	4599
стать патроном	3686
стать соучастником	3686
стать спонсором	3686
статья защищена авторским правом	3820
створено за допомогою штучного інтелекту	4602
створено за допомогою ші	4602
створено штучним інтелектом	4602
створено ші	4602
створити акаунт	4477
стежити за автором	4606
стежити за онлайном	4594
стежити за темою	4606
стислий переказ від ші	4602
стоимость доставки	3793
сторінка # з #	4593
сторінка # із #	4593
сторінка #/#	4593
страница # из #	3814
страница # от #	302
страница #/#	302	3814
стрічка новин	4501
субтитри	289	4578
субтитры	3799
судоку	281	3789	4568
сума по избор	295
сховати	4505
сховати відповіді	4604
сховати рекламу	4610
сходни новини	230
схожі матеріали	4501
схожі новини	4501
схожі статті	4501
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
сыграть	3789
сюжет	3722
сюжеты	3722
""", 'т': """
тагове	230
тази статия е заключена	297
так, будь ласка	4581
так, дякую	4581
так, увімкнути	4559
так, хочу	4581
також читайте	4501
твитнуть	3702
твиттер	3703
твітнути	4483
теги	3722	4501
текст продовжується під рекламою	4486
текст создан автоматически	3823
текст створено автоматично	4602
текст читает робот	3798
текущее время	3799
текущее время #	3798
текущо време	289
текущо време #	288
телеграм	3703
телефон	301	3813	4592
тема	301	3813	4592
тема дня	3722
теми	4501
темы	3722
тест дня	3786
тествай знанията си	280
това видео вече не е налично	288
това видео не е налично	288
това поле е задължително	300
това съдържание не е налично	285
това съдържание не може да бъде показано	285
только для подписчиков	3692
только необходимые	3795
транскрипция	289
тривалість	4578
тривалість #	4578
търговско съдържание	315
тільки необхідні	4574
""", 'у': """
у вас вже є акаунт	4588
у вас включен adblock	3803
у вас нет подписки	3809
у вас уже есть аккаунт	3809
у кошик	4488
у мене вже є акаунт	4588
у мене є акаунт	4588
у мене є передплата	4588
у меня есть аккаунт	3809
у меня есть подписка	3809
у меня нет аккаунта	3809
у меня уже есть аккаунт	3809
у цій статті	4594
уведомления	3802
увеличи	289
увеличи снимката	303
увеличи текста	313
увеличи шрифта	313
увеличить	3725
увеличить изображение	3815
увеличить текст	3829
увеличить фото	3815
увеличить шрифт	3829
увійти	4477
увійти з google	4588
увійти за допомогою google	4588
увійти через apple	4588
увійти через facebook	4588
увійти через google	4588
увійти, щоб коментувати	4604
увімкнути	4581
увімкнути звук	4577
увімкнути сповіщення	4558
увімкніть сповіщення	4558
угостите нас кофе	3806
угостить кофе	3806
уже есть аккаунт	3692
уже зарегистрированы	3692
уже зареєструвалися	4477
уже отключил	3805
узнать цену	3792
укажите сумму	3806
уменьшить шрифт	3829
умови використання	4491
управление на бисквитките	285
управление на известията	291
управление на съгласието	285
управление согласием	3795
управление уведомлениями	3801
управлявай съгласието	285
управлять согласием	3795
условия за ползване	285
установить приложение	3800
усі коментарі	4604
усі матеріали	4594
усі матеріали автора	4594
усі матеріали авторки	4517
усі матеріали за темою	4594
усі новини	4503
усі статті	4594
усі статті автора	4594
""", 'ф': """
файлы cookie	3711
фамилия	301	3813
фейсбук	3703
филворды	3789
фото	3722
фото # з #	4593
фото # из #	3814
фото # із #	4593
фото #/#	3814	4593
фоторепортаж	3722
""", 'х': """
харесай	233
харесва ми	311
хорошо	3711
хотите получать уведомления	3801
хочете отримувати сповіщення	4580
""", 'ц': """
це було корисно	4602
це відео більше недоступне	4577
це відео недоступне	4577
це відео недоступне у вашій країні	4577
це поле обов'язкове	4591
цей контент недоступний	4574
цей контент неможливо показати	4574
цей матеріал закритий	4588
цена на доставката	283
ця стаття закрита	4588
цял екран	288
""", 'ч': """
час читання # хв	4503
час, що залишився	4577
час, що залишився #	4577
чете синтетичен глас	288
четете без ограничения	297
четете без реклами	315
четете в приложението	290
чети без реклами	315
чети в приложението	290
чи була стаття корисною	4496
читает синтезированный голос	3798
читайте в застосунку	4579
читайте в приложении	3800
читайте еще	3722
читайте ещё	3722
читайте ниже	3707
читайте первыми в приложении	3800
читайте першими в застосунку	4579
читайте по теме	3722
читайте также	3722
читайте також	4501
читати без обмежень	4588
читати без реклами	4610
читати всю новину	4594
читати всю статтю	4594
читати далі	4503
читати з передплатою	4588
читати коментарі	4604
читати оригінал	4565
читати повністю	4503
читати розшифровку	4577
читати статтю повністю	4594
читати також	4501
читать без ограничений	3809
читать без рекламы	3830
читать в max	3704
читать в telegram	3704
читать всю статью	3815
читать далее	3725
читать дальше	3725
читать ещё	3725
читать комментарии	3717
читать оригинал	3787
читать полностью	3725
читать расшифровку	3798
читать с подпиской	3809
читать статью полностью	3815
читать также	3722
читать целиком	3815
читає синтезований голос	4577
чому я бачу цю рекламу	4610
что еще почитать	3722
что ещё почитать	3722
что-то пошло не так	3813
что-то пошло не так, попробуйте позже	3812
что-то пошло не так. попробуйте еще раз	3812
что-то пошло не так. попробуйте ещё раз	3812
что-то пошло не так. попробуйте позже	3812
чуй статията	288
""", 'ш': """
швидкість	4578
швидкість відтворення	4577
ші може помилятися	4602
""", 'щ': """
ще за темою	4501
ще на цю тему	4504
ще не передплатник	4588
ще немає акаунта	4588
ще новини	4501
що ще почитати	4501
щомісяця	4474	4589
щомісячна підтримка	4586
щомісячний внесок	4585
щоп'ятниці. безкоштовно. без спаму	4591
щороку	4589
щось пішло не так	4592
щось пішло не так, спробуйте пізніше	4591
щось пішло не так. спробуйте пізніше	4591
щось пішло не так. спробуйте ще раз	4591
""", 'э': """
экономия #%	3810
эксклюзивно для подписчиков	3809
электронная почта	3695
электронная почта или логин	3809
эта статья закрыта	3809
это было полезно	3823
это видео больше недоступно	3798
это видео недоступно	3798
это видео недоступно в вашей стране	3798
это поле обязательно	3812
это поле обязательно для заполнения	3812
этот контент невозможно показать	3795
этот контент недоступен	3795
этот материал закрыт	3809
""", 'я': """
я вже підтримую	4473
я вимкнув блокувальник	4582
я отключил	3805
я отключил блокировщик	3803
я уже поддерживаю	3685
як вимкнути adblock	4582
як ми захищаємо джерела	4598
як ми захищаємо наші джерела	4598
якість	4578
яндекс.дзен	3703
""", 'і': """
ім'я	4592
індекс	4592
інша сума	4585
інші матеріали автора	4594
інші матеріали авторки	4517
інші новини	19	4501
інші статті автора	4594
інші статті авторки	4517
""", 'א': """
אהבתי	2077
אודות הכותב	2107
אולי גם יעניין אותך	2041
אולי יעניין אותך	2041
אולי יעניין אותך גם	2069
אולי יעניין אתכם	2041
אולי יעניין אתכם גם	2069
אולי מאוחר יותר	2024
אולי פספסתם	2069
אחר כך	2093
איך מכבים	2096
איך מכבים חוסם פרסומות	2095
אימייל	2103
אימייל לא תקין	2102
אין לי דעה	2077
אין לך חשבון	2100
אין לכם חשבון	2100
אינציקלופדיית ynet	2041
אירעה שגיאה	2102
אישור הכל	2089
אישור והמשך	2088
אני מאשר את תנאי השימוש	2102
אני מאשר קבלת דיוור	2102
אני מאשר/ת קבלת דברי פרסומת	2102
אני מאשר/ת קבלת דיוור	2102
אני מסכים לתנאי השימוש	2102
אני מסכים/ה לתנאי השימוש	2102
אפשר	2093
אפשר התראות	2092
אפשר לבטל בכל רגע	2100
אפשר תמיד	2088
אפשרויות נוספות	2115
אשר את כל העוגיות	2120
אשר הכל	2089
אשר והמשך	2088
""", 'ב': """
בדקו את תיבת הדואר	2102
בדקו את תיבת המייל	2102
בחירה	2101
בחן את עצמך	2079
בחנו את עצמכם	2079
בחסות	2072
בחר	2101
בחר מסלול	2100
בחר סכום	2122
בחרו את המינוי שלכם	2100
בחרו מינוי	2100
בחרו מסלול	2100
בחרו סכום	2122
בטל השתקה	2084
ביטול הסכמה	2088
ביטול השתקה	2084
בלי ספאם	2102
בלעדי למנויים	2100
במעקב	2112
בשיתוף	2036
בשיתוף עם	2116
""", 'ג': """
גודל גופן	65
גודל הטקסט	2114
גודל טקסט	65
גישה בלתי מוגבלת לכל הכתבות	2123
""", 'ד': """
דווח על טעות	2040
דווח על תגובה	2118
דווחו לנו על טעות	2076
דחה את כל העוגיות	2120
דחה הכל	2089
דחיית הכל	2089
דיווח	2077
דיווח על טעות	2076
דיווח על תגובה	2118
דלג לתוכן	2043
דלג על הפרסומת	2121
דלגו למתכון	61
דלגו על הפרסומת	2121
דף הבית	2043
""", 'ה': """
האזינו	2032
האזינו בספוטיפיי	2119
האזינו לכתבה	2084
האזן לכתבה	2084
האם הכתבה עזרה לך	2076
האם הכתבה עניינה אותך	2076
האם העמוד עזר לך	2076
האם זה היה מועיל	2076
הבא	2043
הבנתי	2044
הבקשה התקבלה	2124
הבקשה נשלחה	2124
הגב	2040
הגדל טקסט	2114
הגדל תמונה	2106
הגדלת טקסט	2114
הגדלת תמונה	2106
הגדרות עוגיות	2088
הגדרות פרטיות	2088
הדפיסו את המתכון	61
הדפיסו כתבה	2068
הדפס	2032
הדפס מתכון	61
הדפסה	2032
הדפסת המתכון	61
הדפסת כתבה	2068
ההודעה נשלחה	2102
ההודעה שלך	2124
ההצבעה שלך נקלטה	2076
ההצעה המשתלמת ביותר	2101
ההרשמה אושרה	2124
הודעתך נשלחה	2102
הווידאו אינו זמין	2084
הוסיפו תגובה	2040
הוסף כמקור מועדף	2111
הוסף לסל	2126
הוסף תגובה	2040
הוסף תשובה	2118
הוספה לסל	2126
הוספת תגובה	2040
הוקרא בקול סינתטי	2084
הורד שמע	2084
הורדת הפרק	2084
הורדת השמע	2084
הורידו את האפליקציה	2091
הזינו כתובת מייל	2124
הזכירו לי מאוחר יותר	2024
הזן כתובת אימייל	2124
החדשות ביותר	2077
החדשים ביותר	2077
החנות	2116
החשבון שלי	2026
הטבה לקוראים	2082
הטבות למנויים	2082
הטופס נשלח בהצלחה	2102
הירשם	2026
הירשמו להתראות	2092
הישנות ביותר	2077
הכי נצפים	2041
הכי נקרא	2041
הכי נקראות	2041
הכי נקראות היום	2069
הכי פופולרי	2101
הכינוי שלך	2118
הכניסו כתובת מייל	2124
הכתבה הבאה	2041
הכתבה המלאה למנויים	2068
הכתבה הקודמת	2041
הכתבה נעולה	2100
המייל האדום	2107
המייל שלך	2124
המלצות	2041
המשיכו לקרוא	2125
המשך בדפדפן	2091
המשך לאתר	2091
המשך לקרוא	2043
המשך עם google	2100
המשך עם אימייל	2123
המשך עם אפל	2100
המשך עם גוגל	2100
המשך עם פייסבוק	2100
המשך קריאה	2043
הנגן נטען	2084
הנצפים ביותר	2069
הנקראות ביותר	2041
הנקראים ביותר	2069
הסרטון אינו זמין	2084
הסרטון הבא	2121
הסרטון הקודם	2121
הסרטון לא זמין	2084
הסרטון נטען	2084
הסתר	2044
הסתר תגובות	2076
הסתר תשובות	2076
העדפות עוגיות	2088
העדפות פרטיות	2120
הענק כתבה במתנה	2114
הענקת כתבה במתנה	2114
העתיקו את הקישור	2068
העתיקו קישור	2068
העתק	2115
העתק קישור	2032
העתקת הקישור	2068
העתקת קישור	2032
הפופולרי ביותר	2101
הפופולריות ביותר	2077
הפסק לעקוב	2111
הפסקת מעקב	2111
הפעל התראות	2092
הפעל סרטון	2084
הפעלה אוטומטית	2085
הפעלת התראות	2092
הפרסומת ממשיכה	2126
הצביעו	91	2077
הצביעו בסקר	2076
הצבע	91	2077
הצבעה	92
הצבעתך נקלטה	2076
הצג ב-x	2119
הצג הכל	2044
הצג כתוביות	2084
הצג מפה	2044
הצג מקור	2044
הצג עוד	2043
הצג פוסט	2088
הצג פוסט זה באינסטגרם	2119
הצג פחות	2044
הצג תגובות	2076
הצג תוכן	2088
הצג תוצאות	91	2077
הצג תמיד	2088
הצג תשובות	2076
הצגת התוכן	2088
הצטרפו	2025
הצטרפו אלינו	2025
הצטרפו לתומכים	2097
הצעה לקוראים	2082
הקודם	2043
הקטן טקסט	2114
הקטנת טקסט	2114
הקישור הועתק	2068
הקראה אוטומטית	2084
הקש להפעלת קול	2121
הרשמה	2026
השאר אותי מחובר	2100
השב	2040
השתק	2085
השתקה	2085
השתתפו בסקר	2076
התגובה שלך	2118
התגובות למנויים בלבד	2118
התגובות מושבתות	2118
התחבר	2026
התחבר עם google	2100
התחברות	2026
התחברות באמצעות גוגל	2100
התחברות עם גוגל	2100
התחברות עם פייסבוק	2100
התמונה הבאה	2125
התמונה הקודמת	2125
התרומה שלי	2122
""", 'ו': """
ווטסאפ	2032
וידאו	2041
""", 'ז': """
זהו שדה חובה	2102
זכור אותי	2101
זמן נוכחי	2085
זמן נותר	2085
""", 'ח': """
חד פעמי	2098
חד-פעמי	2098
חדשות אחרונות	2041
חודש ראשון ב-#	2067
חודש ראשון ב-# ש"ח	2067
חודש ראשון בשקל	2067
חודש ראשון חינם	2067
חודשי	2098
חזרה למעלה	2043
חזרה לעמוד הבית	2106
חזרה לרשימה	2125
חידוש מינוי	2123
חיוב חודשי	2101
חיוב שנתי	2101
חינם, בלי ספאם	2102
חיפוש	2043
""", 'ט': """
טוויטר	2032
טוען וידאו	2084
טוען נגן	2084
טלגרם	2032
טעינת הפוסט	2088
טען מחדש	2095
טען מחדש את הדף	2095
טען עוד	2043
טען פוסט	2088
טען תגובות נוספות	2076
טען תוכן	2088
""", 'י': """
יציאה	2026
יציאה ממסך מלא	2084
יש לי חשבון	2100
""", 'כ': """
כבר הצבעת	2076
כבר הצבעתם	2076
כבר יש לך חשבון	2100
כבר מנוי	2100
כבר מנויים	2100
כבר מנויים? התחברו	2026
כבר נרשמת	2026
כותרות אחרונות	2041
כיביתי	2096
כיביתי את חוסם הפרסומות	2095
כל חודש	2098
כל שקל חשוב	2097
כל תרומה חשובה	2097
כל תרומה עוזרת	2097
כללי התגובות	2076
כן, אני רוצה	2092
כניסה	2026
כניסה למנויים	2026
כתבה זו הוענקה במתנה	2127
כתבה זו היא תוכן ממומן	2068
כתבה ממומנת	2072
כתבה נעולה	2100
כתבו את תגובתכם	2118
כתבו לנו	2107
כתבו תגובה	2040
כתבות אחרונות	2041
כתבות מומלצות	2041
כתבות נוספות	2041
כתבות נוספות בנושא	2069
כתבות נוספות שיעניינו אתכם	2069
כתבות נוספות של הכתב	2106
כתבות קשורות	2041
כתבות שאולי פספסתם	2069
כתבות שיעניינו אתכם	2069
כתוב תגובה	2076
כתוביות	2085
כתובת אימייל לא תקינה	2102
כתובת המייל כבר רשומה	2124
כתובת המייל שלך	2124
כתובת מייל לא תקינה	2102
כתיבת תגובה	2076
""", 'ל': """
לא אהבתי	2077
לא יודע	2077
לא כעת	2024
לא ניתן להפעיל את הסרטון	2084
לא ניתן להציג את התוכן	2088
לא ניתן להציג תוכן זה	2088
לא ניתן לטעון את הסרטון	2121
לא ניתן לנגן את הסרטון	2084
לא עכשיו	2024
לא תודה	2024
לא, תודה	2024
לגלריה	2106
לגלריה המלאה	2106
לגלריית התמונות	2106
לדף הבית	2106
לדף התרומות	2097
להאזנה בספוטיפיי	2119
להאזנה לכתבה	2084
להורדה ב-app store	2091
להורדה ב-google play	2091
להורדה מ-app store	2091
להורדה מ-google play	2091
להורדת האפליקציה	2068
להזמנה לחצו כאן	2126
להזמנת כרטיסים	2082
להמשך קריאה	2026
להרשמה	2026
לחידון	2079
לחידון המלא	2079
לחנות	2116
לחצו להפעלת הסאונד	2121
לידיעה המלאה	2106
לכל החדשות	2106
לכל החידונים	2079
לכל הכתבות	2043
לכל הכתבות בנושא	2069
לכל הכתבות של הכתב	2106
לכל המשחקים	2079
לכל הסרטונים	2106
לכל העדכונים, הכתבות והסרטונים	2069
לכל התגובות	2040
לכל התמונות	2106
לכתבה הבאה	2106
לכתבה הבאה בסדרה	2069
לכתבה המלאה	2106
לכתבה הקודמת	2106
לכתבה הקודמת בסדרה	2069
לכתבה נוספת	2125
למוצר	2116
למנויים בלבד	2029
למתכון	61
לעמוד הבית	2106
לעמוד התרומות	2097
לפרויקט המלא	2106
לפרופיל הכתב	2107
לפרטי המוצר	2126
לפרטים	2044
לפתיחת הכתבה	2123
לצפייה ביוטיוב	2119
לצפייה במסלולים	2123
לצפייה בתוצאות	91
לקריאה באפליקציה	2091
לקריאה מאוחר יותר	2127
לראש הדף	2106
לראש העמוד	2106
לרכישה באמזון	2082
לרכישה לחצו כאן	2082
לרכישת הספר	2082
לרכישת כרטיסים	2082
לרכישת כרטיסים לחצו כאן	2082
לרכישת מינוי	2026
לרכישת מינוי לחצו כאן	2068
לתיק המלא	2106
לתמונות	2044
לתרום	2025
לתרומה	2025
לתרומה לחצו כאן	2097
""", 'מ': """
מאוחר יותר	2093
מבזקים	2041
מדיניות הפרטיות	2039
מדיניות הפרטיות ותנאי השימוש	2039
מהירות הפעלה	2084
מהירות ניגון	2084
מודעה	2036
מומלץ עבורך	2069
מומלץ עבורכם	2069
מומלצים	2041
מוקרא בקול סינתטי	2084
מיון לפי	2077
מייל	2103
מיין לפי	2077
ממומן	2036
מסך מלא	2085
מסלולי מינוי	2123
מעבר למתכון	61
מעוניינים לקבל התראות	2092
מצאת טעות	2076
מצאתם טעות	2040
מצאתם טעות בכתבה	2076
מצב כהה	2089
משהו השתבש	2103
משחקים	2081
משך	2085
משך הסרטון	2121
משלוח חינם	2116
מתנה לחבר	2114
""", 'נ': """
נא להזין כתובת מייל תקינה	2102
נגן וידאו	2084
נגן שמע	2121
נוצר באמצעות ai	2121
נוצר על ידי ai	2121
נושאים	2041
נושאים קשורים	2041
ניגון אוטומטי	2085
ניהול אפשרויות	2120
ניהול הסכמה	2088
ניהול העדפות	2120
ניהול עוגיות	2088
ניתן לבטל בכל עת	2100
נרשמת בהצלחה	2102
""", 'ס': """
סגור	2024
סגור גלריה	2125
סגור חלון	2125
סגור תפריט	2125
סגירה	2024
סודוקו	2081
סוף הפרסומת	2082
סוף פרסומת	2082
סיכום ai	2054
סיכום אוטומטי	2110
סיכום הכתבה	2054
סכום אחר	2097
סכום לבחירה	2122
ספרו לנו מה דעתכם	2076
סקר	92
סקר היום	91
סרטון זה אינו זמין	2084
סרטון זה אינו זמין עוד	2084
סרקו את הקוד	2091
סרקו את קוד ה-qr	2091
""", 'ע': """
עדיין לא מנוי	2100
עדיין לא מנויים	2100
עוד	2043
עוד באותו נושא	2069
עוד בנושא	2041
עוד בערוץ	2041
עוד חדשות	2041
עוד כתבות	19	2041
עוד כתבות בנושא	19
עוד כתבות מעניינות	2068
עוד לא מנויים	2100
עוד סיפורים	2069
על הכותב	2107
עקבו אחר הכתב	2111
עקבו אחר הנושא	2111
עקבו אחרי הכתב	2111
עקבו אחרי הנושא	2111
עקוב אחרי הכתב	2111
""", 'פ': """
פייסבוק	2032
פנייה לכתב	2107
פנייה למערכת	2107
פרטים	2044
פרסום	2036
פרסומת	2036
פרסם	2077
פתח	2044
פתח באפליקציה	2091
פתיחה באפליקציה	2091
""", 'צ': """
צור חשבון	2026
צור קשר	2040
צפו באינסטגרם	2119
צפו בטוויטר	2119
צפו ביוטיוב	2119
צפו בפייסבוק	2119
צפו גם	2125
צפייה חוזרת	2121
צרו קשר	2107
צרו קשר עם המערכת	2107
""", 'ק': """
קבל הכל	2089
קבלת התראות	2092
קוד קופון	2126
קודי הנחה	2126
קרא גם	2041
קרא עוד	2043
קראו באפליקציה	2091
קראו בחינם	2123
קראו גם	2041
קראו עוד	2043
""", 'ר': """
רוצה לקבל התראות	2092
רוצים לקבל התראות	2092
רענון העמוד	2095
רענן את הדף	2095
רעננו את הדף	2095
""", 'ש': """
שדה זה הוא חובה	2102
שדה חובה	2102
שדות חובה	2102
שחק עכשיו	2079
שחקו עכשיו	2079
שיתוף	2032
שיתוף בוואטסאפ	2114
שיתוף בווטסאפ	2032
שיתוף בטוויטר	2032
שיתוף במייל	2068
שיתוף בפייסבוק	2032
שכחת את הסיסמה	2100
שכחת סיסמה	2100
שכחתי סיסמה	2026
שלח	91	2103
שלח לחבר	2032
שלח תגובה	2076
שלחו את הכתבה במתנה	2068
שלחו במתנה	2068
שלחו לחבר	2114
שלחו לנו סרטונים	2107
שלחו לנו תמונות	2107
שלחו משוב	2076
שליחה	2103
שליחה במייל	2032
שליחת משוב	2076
שליחת תגובה	2076
שם	2103
שם מלא	2103
שם משפחה	2103
שם פרטי	2103
שמור	2115
שמור העדפות	2088
שמור כתבה	2127
שמירה	2032
שמירת הגדרות	2088
שמירת המתכון	61
שמירת כתבה	2068
שמרו כתבה	2068
שמרו לקריאה מאוחרת	2068
שנתי	2098
שתף	2032
שתף כתבה	2127
שתפו	2032
שתפו את הכתבה	2032
שתפו בוואטסאפ	2068
שתפו בווטסאפ	2068
שתפו בטוויטר	2114
שתפו בטלגרם	2068
שתפו בפייסבוק	2032
שתפו כתבה זו	2127
""", 'ת': """
תגובה	2040
תגובות	2040
תגובות נוספות	2076
תגיות	2041
תודה על ההצבעה	2076
תודה על הצבעתך	91
תודה על התמיכה	2122
תודה על תמיכתכם	2122
תודה שהצבעת	2076
תודה שהצבעתם	2076
תודה, ההודעה נשלחה	2102
תוכן למנויים	2026
תוכן ממומן	87	2036
תוכן מסחרי	2072
תוכן מקודם	2036
תוכן פרסומי	2072
תוכן שיווקי	87	2036
תוכן שיווקי בשיתוף	2072
תוצאות	92
תוצאות ההצבעה	2077
תוצאות הסקר	2077
תורגם אוטומטית	2068
תיקון טעות	2068
תמכו בנו	2025
תמכו בנו בפטריאון	2097
תמלול	2085
תנאי השימוש	2039
תנאי השימוש | מדיניות הפרטיות	2039
תנאי השימוש ומדיניות הפרטיות	2039
תנאי פרסום תגובות	2076
תפריט	2043
תקציר ai	2054
תקציר בינה מלאכותית	2054
תקציר הכתבה	2054
תרגום אוטומטי	2085
תרומה	2025
תרומה חד פעמית	2097
תרומה חד-פעמית	2097
תרומה חודשית	2097
תרמו	2025
תרמו עכשיו	2025
תשבץ	2081
תשבצים	2081
תשחץ	2081
תשלום באמצעות paypal	2123
""", 'ا': """
ابدا الاختبار	166
ابلاغ	164
ابلغ عن خطا	143
اترك تعليقا	119
اترك رد	163
اترك ردا	163
اتصل بنا	119
اجازه دادن	1692
احجز الان	215
احجز تذكرتك	169
احجز تذكرتك الان	169
احجز مكانك	169
احدث الاخبار	120
احفظ المقال	152
احفظ المقال لوقت لاحق	152
اخبار اخري	19
اخبار بيشتر	1667
اخبار ديگر	19
اخبار ذات صلة	120
اخبار ذات علاقة	153
اخبار قد تعجبك	153
اخبار قد تهمك	153
اخبار متعلقة	120
اخبار مرتبط	1640
اخبار مرتبطة	153
اخبار پيشنهادي	1667
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
اخرين اخبار	1640
اخرين خبرها	1667
اخفاء	123
اخفاء التعليقات	163
اخفاء الردود	163
ادارة التفضيلات	209
ادارة الخيارات	209
ادارة الموافقة	174
ادارة ملفات تعريف الارتباط	117
ادامه	1642
ادامه با google	1698
ادامه با گوگل	1698
ادامه خبر	1704
ادامه در مرورگر	1690
ادامه مطلب	1642
ادخل البريد الالكتروني	213
ادخل بريدا الكترونيا صحيحا	189
ادخل بريدك الالكتروني	213
ادعم الصحافة المستقلة	100
ادعم عملنا	184
ادعمنا	100
ادعمنا علي باتريون	184
اذهب الي الوصفة	61
ارسال	91	110	1633
ارسال التعليق	163
ارسال المقال بالبريد	152
ارسال بازخورد	1676
ارسال به تلگرام	1659
ارسال به دوستان	1633
ارسال تعليق	163
ارسال خبر	1705
ارسال ديدگاه	1676
ارسال راي	91
ارسال رايگان	1714
ارسال سوژه	1705
ارسال نظر	1639
ارسل	91
ارسل التعليق	163
ارسل تعليقك	163
ارسل لنا خبرا	195
ارسل لنا صورك	195
ارسل ملاحظاتك	163
از دست ندهيد	1667
از راي شما متشكريم	1676
از شركت شما در نظرسنجي متشكريم	1676
از ما حمايت كنيد	1629
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
اشتباهي ديدهايد	1676
اشتر الان	169
اشتر الان من امازون	169
اشتر الكتاب	169
اشتر من امازون	169
اشتراك	101	1630
اشتراك خود را انتخاب كنيد	1698
اشتراك در تلگرام	1712
اشتراك در واتساپ	1712
اشتراك گذاري	1633
اشتراك گذاري در تلگرام	1659
اشتراكگذاري	1633
اشتراكگذاري در تلگرام	1712
اشتراكگذاري در واتساپ	1712
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
افزودن به منابع ترجيحي	1709
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
اكنون بازي كنيد	1679
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
الان نه	1628
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
امكان نمايش اين محتوا وجود ندارد	1687
امكان پخش ويدئو وجود ندارد	1683
انت تتابع هذا الموضوع	199
انت مشترك بالفعل	213
انتخاب	1699
انتخاب اشتراك	1698
انتخاب طرح	1698
انتشار	1677
انتقل الي الوصفة	61
انتهاي پيام	1659
انتهي الاعلان	169
اندازه فونت	65
اندازه قلم	65
اندازه متن	1712
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
اولين نفري باشيد كه نظر ميدهد	1659
ايا اين مطلب براي شما مفيد بود	1676
ايا اين مطلب مفيد بود	1676
ايا اين مقاله مفيد بود	1676
ايا مايليد اعلان دريافت كنيد	1691
ايا ميخواهيد اعلان دريافت كنيد	1691
ايجاد حساب	1630
ايقاف مؤقت	170
ايميل	1701
ايميل خود را بررسي كنيد	1700
ايميل معتبر وارد كنيد	1700
ايميل نامعتبر	1700
ايميل نامعتبر است	1700
اين فيلد الزامي است	1700
اين فيلد ضروري است	1700
اين مطالب را هم بخوانيد	1667
اين مطلب را هم بخوانيد	1667
اين مطلب مفيد بود	1676
اين مقاله قفل است	1698
اين ويدئو در دسترس نيست	1683
اين ويدئو ديگر در دسترس نيست	1683
اين ويديو در دسترس نيست	1683
اپليكيشن را دانلود كنيد	1690
اپليكيشن را نصب كنيد	1690
اگهي	1635
اگهيها	1671
""", 'ب': """
با تشكر، پيام شما ارسال شد	1700
با حمايت	1714
با ما تماس بگيريد	1705
با همكاري	1714
با پردازش دادههايم موافقم	1700
بارگذاري دوباره صفحه	1694
بارگذاري مجدد صفحه	1694
بارگذاري محتوا	1687
بارگذاري پست	1687
باز كردن	1643
باز كردن در اپليكيشن	1690
باز كردن در برنامه	1690
بازخورد بدهيد	1676
بازرگاني	1671
بازي رايگان	1679
بازي كنيد	1679
بازيها	1681
بازگشت به بالا	1642
بازگشت به صفحه اصلي	1704
باقات الاشتراك	212
بالتعاون مع	204
بالفيديو	139
بحث	122
بدعم من	204
براي ارسال نظر وارد شويد	1676
برعاية	114
بريد الكتروني غير صالح	189
بريدك الالكتروني	213
برچسب ها	1640
برچسبها	1640
بزرگتر كردن متن	1712
بزرگنمايي تصوير	1704
بستن	1628
بعدا	1692
بعدا ياداوري كن	1628
بعدي	1642
بلغ عن تعليق	206
بلغ عن خطا	143
بله، ميخواهم	1692
به اشتراك بگذاريد	1633
به اين مطلب گوش دهيد	1683
به اين مقاله گوش دهيد	1683
بهترين پيشنهاد	1699
بيشتر	1640	1642
بيشتر ببينيد	1667
بيشتر بخوانيد	1640
بيصدا	1684
""", 'ت': """
تابع القراءة	214
تابع الكاتب	199
تابع الموضوع	199
تابع هذا الموضوع	199
تابعنا عبر	113
تابعنا علي	113
تابعونا علي	113
تاخير # ثوان	170
تازهترينها	1640
تازهسازي صفحه	1694
تبرع	100
تبرع الان	100
تبرع شهري	185
تبرع شهريا	184
تبرع لمرة واحدة	184
تبرع مرة واحدة	211
تبرعي	185
تبليغ	1635
تبليغات	1635
تبليغات در گوگل	1671
تبليغات متني	1671
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
تخفيف ويژه خوانندگان	1682
تذاكر	204
تذكرني	188
ترتيب	164
ترتيب حسب	164
ترجمة الية	171
ترجمه ماشيني	1684
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
تلگرام	1633
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
تماس با تحريريه	1705
تماس با ما	1639
تماس با نويسنده	1705
تماشاي ويديو	1659
تمام صفحه	1684
تنزيل الحلقة	170
تنزيل الصوت	170
تنظيمات حريم خصوصي	1687
تنظيمات كوكي	1638
تنظيمات كوكيها	1638
تواصل مع التحرير	195
تواصل مع الكاتب	195
تواصل مع المحرر	195
تواصل معنا	195
توقف پخش	1683
تويتر	110
توييتر	1633
تيليجرام	110
""", 'ث': """
ثبت ديدگاه	1676
ثبت راي	91
ثبت نام	1630
ثبت نظر	91	1639
ثبتنام	1630
""", 'ج': """
جار التحميل	170
جار تحميل الفيديو	170
جاري التحميل	170
جاري تحميل الفيديو	170
جاوااسكريپت غيرفعال است	1687
جدول	1681
جدول كلمات متقاطع	1681
جديدترين	1677
جديدترين اخبار	1640
جديدترينها	1677
جزئيات	1643
جستجو	1642
جميع الاخبار	193
جميع الالعاب	166
جميع التعليقات	119
جميع الفيديوهات	193
جميع مقالات الكاتب	193
""", 'ح': """
حالا نه	1628
حامي ما شويد	1696
حامي مالي	1714
حجم الخط	110
حجم النص	65
حدث الصفحة	182
حدث خطا	190
حدث خطا ما	190
حريم خصوصي	1638
حساب كاربري	1630
حساب كاربري دارم	1698
حساب كاربري داريد	1698
حساب كاربري نداريد	1698
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
حمايت كنيد	1629
حمايت مالي	1629
حمايت مالي از ما	1696
حمايت ماهانه	1697
حمل التطبيق	178
حمل التطبيق الان	178
حمل من app store	178
حمل من google play	178
""", 'خ': """
خاص بالمشتركين	187
خانه	1642
خبر بعدي	1659
خبر قبلي	1659
خبرهاي بيشتر	1667
خبرهاي داغ	1667
خبرهاي مرتبط	1640
خبرهاي پيشنهادي	1667
خروج	1630
خروج از تمام صفحه	1683
خريد از امازون	1682
خريد انلاين	1714
خريد اين كتاب	1682
خريد اينترنتي	1714
خريد بليت	1682
خريد بليط	1682
خريد كتاب	1682
خطايي ديدهايد	1676
خطايي رخ داد	1701
خلاصه با هوش مصنوعي	1708
خلاصه هوش مصنوعي	1708
خواندن در اپليكيشن	1690
خواندهشده با صداي مصنوعي	1683
خودتان را بيازماييد	1679
خيارات اخري	203
""", 'د': """
دانش خود را بسنجيد	1679
دانلود از اپ استور	1690
دانلود از بازار	1690
دانلود از گوگل پلي	1690
دانلود اپليكيشن	1690
دانلود صدا	1683
دانلود فايل صوتي	1683
دانلود ويدئو	1683
دانلود پادكست	1683
در حال بارگذاري	1683
در حال بارگذاري ويدئو	1683
در حال بارگذاري ويديو	1683
در نظرسنجي شركت كنيد	1676
در همين رابطه	1667
در همين زمينه	1667
در پاتريون حمايت كنيد	1696
درباره نويسنده	1705
دريافت از اپ استور	1690
دريافت از بازار	1690
دريافت از كافه بازار	1690
دريافت از مايكت	1690
دريافت از گوگل پلي	1690
دريافت اعلانها	1691
دستهبندي	1640
دعمك يصنع الفرق	211
دعوت به همكاري	1659
دنبال كردن	1710
دنبال كردن اين موضوع	1709
دنبال كردن موضوع	1709
دنبال كردن نويسنده	1709
ديدگاه	1639
ديدگاه خود را بنويسيد	1676
ديدگاهتان را بنويسيد	1659
ديدگاهها	1639
""", 'ذ': """
ذات صلة	120
ذخيره	1633
ذخيره تنظيمات	1687
ذخيره خبر	1659
ذخيره دستور پخت	61
ذخيره مطلب	1659
ذخيره مطلب براي بعد	1659
ذكرني لاحقا	99
""", 'ر': """
راسل التحرير	195
راسلنا	195
راي دهيد	91	1677
راي شما ثبت شد	91	1676
راي شما ثبت شده است	1676
رايگان و بدون هرزنامه	1700
ربما لاحقا	99
رد	119
رد همه	1688
رزرو بليت	1714
رسالتك	190
رفتن به بالا	1704
رفتن به دستور پخت	61
رفتن به صفحه كمك مالي	1696
رفض الكل	175
رفض جميع ملفات تعريف الارتباط	209
رمز عبور خود را فراموش كردهايد	1698
رمز عبور را فراموش كردهايد	1630
رپورتاژ	1635
رپورتاژ اگهي	1635
""", 'ز': """
زمان باقيمانده	1684
زمان فعلي	1684
زيرنويس	1684
""", 'س': """
سؤال اليوم	91
سالانه	1697
ساهم	100
ساهم الان	100
سجل الدخول	104
سجل الدخول للتعليق	163
سحب الموافقة	174
سرعة التشغيل	170
سرعت پخش	1683
سنويا	185
سودوكو	168	1681
سوژه بفرستيد	1705
سياسة التصحيح	195
سياسة التصحيحات	195
سياسة الخصوصية	117
سياسة الخصوصية | شروط الاستخدام	117
سياسة الخصوصية وشروط الاستخدام	117
سياسة ملفات تعريف الارتباط	117
سياست حريم خصوصي	1638
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
شايد بعدا	1628
شحن مجاني	204
شراء التذاكر	169
شراء من امازون	169
شرايط ارسال نظر	1676
شرايط استفاده	1638
شرايط استفاده و حريم خصوصي	1638
شرايط را ميپذيرم	1700
شركاؤنا	175
شركاي ما	1688
شركت در ازمون	1679
شركت در نظرسنجي	1676
شروط الاستخدام	117
شروط الاستخدام | سياسة الخصوصية	117
شروط الاستخدام وسياسة الخصوصية	117
شروط التعليق	163
شروع ازمون	1679
شكرا لتصويتك	91	163
شكرا لدعمك	211
شكرا لدعمكم	211
شكرا لمشاركتك	163
شكرا، تم ارسال رسالتك	189
شما اين موضوع را دنبال ميكنيد	1709
شما قبلا راي دادهايد	1676
شنيدن اين مطلب	1683
شنيدن مقاله	1683
شهريا	185
""", 'ص': """
صفحة التبرع	184
صفحه اصلي	1642
صفحه كمك مالي	1696
صندوق ورودي خود را بررسي كنيد	1700
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
عضويت	1630
عطلت مانع الاعلانات	182
عكس	1640
عكسهاي بيشتر	1704
عكسهايتان را براي ما بفرستيد	1705
علي فيسبوك وتويتر	113
عن الكاتب	195
عودة للاعلي	193
""", 'غ': """
غرد	110
غيرفعال كردم	1695
""", 'ف': """
فتح	123
فتح التطبيق	178
فتح في التطبيق	178
فراموشي رمز عبور	1698
فروشگاه	1714
فعال كردن	1692
فعال كردن اعلانها	1691
فعالسازي اعلانها	1691
فعل الاشعارات	179
فعلا نه	1692
فقط براي مشتركان	1630
فهمت	123
فيديو	120
فيديو غير متاح	170
فيسبوك	110	1633
فيلد الزامي	1700
فيلدهاي الزامي	1700
""", 'ق': """
قبلي	1642
قبول الجميع	175
قبول الكل	175
قبول جميع ملفات تعريف الارتباط	209
قبول همه	1688
قبول و ادامه	1687
قبول ومتابعة	174
قد يعجبك	120
قد يعجبك ايضا	19	120
قد يهمك	120
قد يهمك ايضا	120
قديميترين	1677
قديميترينها	1677
قراءة المزيد	122
قصص مقترحة	153
قواعد التعليق	163
قواعد التعليقات	163
قوانين ارسال نظر	1676
قوانين و مقررات را ميپذيرم	1700
قيم المقال	143
قيم الوصفة	61
قيم هذا المقال	143
""", 'ك': """
كبر الصورة	193
كتم الصوت	171
كد qr را اسكن كنيد	1690
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
كليدواژهها	1640
كمك كنيد	1629
كمك مالي	1629
كمك ماهانه	1697
كمك يكباره	1696
كن اول المعلقين	152
كن داعما	100
كود خصم	215
كوكيها	1638
كوچكتر كردن متن	1712
كيف اعطل مانع الاعلانات	182
كيف اعطله	183
كيفية التعطيل	183
كيفيت	1684
كپي	1713
كپي شد	1659
كپي كردن لينك	1659
كپي لينك	1633
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
لطفا ان را غيرفعال كنيد	1695
لطفا يك ايميل معتبر وارد كنيد	1700
لغو در هر زمان	1698
لغو دنبال كردن	1709
لغو رضايت	1687
لقد صوت من قبل	163
لقد عطلته	182
لقد قمت بالتصويت	163
للمشتركين فقط	104
لم يعجبني	164
ليس الان	99
ليس لديك حساب	187
لينك كوتاه	1633
لينك كوتاه خبر	1659
لينك كپي شد	1659
""", 'م': """
مادة اعلانية	114
ماهانه	1697
مبلغ اخر	184
مبلغ دلخواه	1696
مبلغ ديگر	1696
مبلغ مختلف	184
مبلغ مخصص	211
متابع	200
متابعة القراءة	214
متابعة الكاتب	199
متابعة الموضوع	199
متابعة علي الموقع	178
متن كامل خبر	1704
متن كامل مقاله را بخوانيد	1704
متن پيادهشده	1684
متوجه شدم	1643
متوفر علي app store	178
متوفر علي google play	178
مجانا وبدون رسائل مزعجة	189
محبوبترين	1699
محبوبترينها	1677
محتواي تبليغاتي	1635
محتواي حمايتشده	1659
محتواي پولي	1682
محتوي اعلاني	157
محتوي برعاية	157
محتوي مدفوع	169
محتوي ممول	87	114
مختارات	120
مخصوص مشتركان	1698
مدة الفيديو	210
مدت	1684
مدت زمان	1684
مديريت رضايت	1687
مديريت كوكيها	1687
مرا به خاطر بسپار	1698
مرة واحدة	185
مرتبسازي	1677
مرتبسازي بر اساس	1677
مزايا المشتركين	169
مزاياي مشتركان	1682
مساحة اعلانية	157
مستخدم جديد	101
مسدودكننده را غيرفعال كردم	1694
مشاركة	110
مشاركة عبر البريد	202
مشاركة عبر فيسبوك	202
مشاركة عبر واتساب	110
مشاركة علي تويتر	110
مشاركة علي فيسبوك	110
مشاهده بيشتر	1642
مشاهده عكسها	1704
مشاهده قيمت	1682
مشاهده محتوا	1687
مشاهده نتايج	91	1677
مشاهده همه	1642
مشاهده پاسخها	1676
مشاهده پرونده	1704
مشاهده گالري	1704
مشترك شويد	1630
مشغل الصوت	210
مشغل الفيديو	210
مشكلي پيش امد	1701
مطالب بيشتر	1667
مطالب ديگر اين نويسنده	1704
مطالب مرتبط	1640
مطالب پيشنهادي	1667
مطلب بعدي	1704
مطلب قبلي	1704
معرض الصور	193
مقال مهدي من مشترك	216
مقالات اخري للكاتب	153
مقالات ذات صلة	120
مقالات قد تعجبك	153
مقالات قد تهمك	153
مقالات مرتبط	1640
مقاله بعدي	1704
مقاله قبلي	1704
مقروء بصوت اصطناعي	170
ملء الشاشة	171
ملخص الذكاء الاصطناعي	198
ملخص بالذكاء الاصطناعي	198
ملفات تعريف الارتباط	117
منو	1642
مهمترين اخبار	1640
مواضيع ذات صلة	120
مواضيع قد تهمك	153
مواضيع متعلقة	153
مواضيع مرتبطة	153
موافق ومتابعة	174
موضوعات ذات صلة	120
موضوعات متعلقة	153
مولد بالذكاء الاصطناعي	210
ميخواهيد اعلان دريافت كنيد	1691
""", 'ن': """
نام	1701
نام خانوادگي	1701
نام و نام خانوادگي	1701
نبذة عن الكاتب	195
نتائج الاستطلاع	164
نتائج التصويت	164
نسخ	203
نسخ الرابط	110
نسخ رابط المقال	152
نسخه صوتي مقاله	1683
نسخه چاپي	1659
نسيت كلمة السر	187
نسيت كلمة المرور	101
نشر	164
نصب اپليكيشن	1690
نظر	1639
نظر بدهيد	1659
نظر خود را با ما در ميان بگذاريد	1659
نظر خود را بنويسيد	1639
نظر خود را بگوييد	1676
نظر سنجي	92
نظر شما	1639
نظر شما درباره اين خبر چيست	1659
نظرات	1639
نظرتان را بگوييد	1676
نظرسنجي	92	1659
نظري ندارم	1677
نعم، اريد	180
نمايش اين محتوا ممكن نيست	1687
نمايش بيشتر	1642
نمايش زيرنويس	1683
نمايش كمتر	1643
نمايش متن اصلي	1643
نمايش محتوا	1687
نمايش نتايج	91
نمايش نظرات	1676
نمايش نظرات بيشتر	1676
نمايش نقشه	1643
نمايش همه	1643
نمايش پاسخها	1676
نمايش پست	1687
نميدانم	1677
ننصح بقراءة	120
نه ممنون	1628
نهاية الاعلان	169
""", 'ه': """
هديه دادن مقاله	1712
هذا البريد مسجل مسبقا	213
هذا الحقل الزامي	189
هذا الحقل مطلوب	189
هذا الفيديو غير متاح	170
هذا الفيديو لم يعد متاحا	170
هذا المقال مقفل	187
هذه المادة للمشتركين	152
هر زمان ميتوانيد لغو اشتراك كنيد	1700
هر كمكي مهم است	1696
هر ماه	1697
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
همرساني	1633
همه اخبار	1704
همه بازيها	1679
همه خبرها	1704
همه عكسها	1704
همه مطالب	1704
همه مطالب نويسنده	1704
همه ويدئوها	1704
هميشه اجازه داده شود	1687
هميشه نمايش بده	1687
همچنين ببينيد	1667
همچنين بخوانيد	1640
هنوز ثبتنام نكردهايد	1698
هنوز مشترك نيستيد	1698
""", 'و': """
واتساب	110
واتساپ	1633
ورود	1630
ورود / ثبت نام	1630
ورود با اپل	1698
ورود با فيسبوك	1698
ورود با گوگل	1698
وسوم	120
وصول غير محدود الي جميع المقالات	212
ويدئو در دسترس نيست	1683
ويديو	1640
ويديو در دسترس نيست	1683
ويژه خوانندگان	1682
ويژه مشتركان	1630
""", 'ي': """
يتم تحميل الفيديو	170
يدفع سنويا	187
يك بار	1697
يكبار	1697
يمكنك الالغاء في اي وقت	187
يمكنك الغاء الاشتراك في اي وقت	189
""", 'پ': """
پاسخ	1639
پايان اگهي	1682
پايان تبليغ	1682
پخش خودكار	1684
پخش ويدئو	1683
پخش ويدئو ممكن نيست	1683
پخش ويديو	1683
پذيرش همه	1688
پذيرش و ادامه	1687
پربازديدترين	1640
پربازديدترينها	1640
پربازديدها	1640
پربازديدهاي امروز	1667
پربازديدهاي هفته	1667
پربحثترينها	1640
پربينندهترين	1667
پربينندهترين خبرها	1667
پربينندهترينها	1667
پرداخت سالانه	1699
پرداخت ماهانه	1699
پسنديدم	1677
پنهان كردن پاسخها	1676
پيام بازرگاني	1671
پيام شما ارسال شد	1700
پيام شما با موفقيت ارسال شد	1700
پيشنهاد خواندني	1667
پيشنهاد سردبير	1640
پيشنهاد ما	1640
""", 'چ': """
چاپ	1633
چاپ دستور پخت	61
چگونه غيرفعال كنم	1695
چگونه مسدودكننده را غيرفعال كنم	1694
""", 'گ': """
گالري تصاوير	1704
گالري عكس	1704
گزارش تخلف	1677
گزارش خطا	1639
گزارش خطا در اين خبر	1659
گزينههاي بيشتر	1713
""", 'अ': """
अकाउंट नहीं है	2199
अक्षर का आकार	65
अक्षर छोटे करें	2211
अक्षर बडे करें	2211
अगला	2147
अगला लेख	2205
अगली खबर	2145
अगली स्टोरी	2205
अनफॉलो करें	2209
अनम्यूट	2185
अनिवार्य	2202
अनुमति दें	2193
अन्य खबरें	19	2145
अन्य राशि	2197
अन्य विकल्प	2212
अपना इनबॉक्स देखें	2201
अपना ईमेल दर्ज करें	2201
अपना ईमेल देखें	2201
अपना ज्ञान परखें	2181
अपना प्लान चुनें	2199
अपनी तस्वीरें हमें भेजें	2206
अपनी प्रतिक्रिया दें	2178
अपनी राय दें	2144
अपनी राय बताएं	2178
अभी खरीदें	2184
अभी खेलें	2181
अभी डाउनलोड करें	2191
अभी तक सब्सक्राइबर नहीं हैं	2199
अभी दान करें	2134
अभी नहीं	2133
अमान्य ईमेल	2201
अमेजन पर खरीदें	2184
अवधि	2186
""", 'आ': """
आगे पढें	2147
आज का सवाल	91
आज की अन्य खबरें	2171
आप इस विषय को फॉलो कर रहे हैं	2209
आप कभी भी अनसब्सक्राइब कर सकते हैं	2201
आप पहले ही वोट कर चुके हैं	2178
आपका वोट दर्ज हो गया	2178
आपका वोट दर्ज हो गया है	2178
आपका संदेश भेज दिया गया है	2201
आपके लिए	2145
आपको यह भी पसंद आ सकता है	2171
आपको ये भी पसंद आ सकता है	2171
आवश्यक फील्ड	2201
""", 'इ': """
इस विषय को फॉलो करें	2209
इसे भी देखें	2171
इसे भी पढें	2145
""", 'ई': """
ई-पेपर	2135
ईमेल	2202
ईमेल से शेयर करें	2211
""", 'ऊ': """
ऊपर जाएं	2147
""", 'ए': """
एआई आवाज में सुनें	2185
एआई द्वारा तैयार	2159
एआई समरी	2159
एआई सारांश	2159
एआई से तैयार सारांश	2159
एक बार	2198
एक बार का दान	2197
एप डाउनलोड करें	2191
""", 'ऐ': """
ऐप इंस्टॉल करें	2191
ऐप खोलें	2191
ऐप डाउनलोड करें	2191
ऐप में खोलें	2191
ऐप में पढें	2191
ऐप स्टोर से डाउनलोड करें	2191
""", 'ऑ': """
ऑटोप्ले	2186
ऑडियो डाउनलोड करें	2185
ऑफर देखें	2184
""", 'औ': """
और खबरें	2145
और टिप्पणियां देखें	2178
और देखें	2147
और पढें	2145	2147
और भी पढें	2171
""", 'क': """
कभी भी रद्द करें	2199
कम दिखाएं	2148
कमेंट	2144
कमेंट करें	2144
कमेंट लिखें	2178
कमेंट्स	2144
कह नहीं सकते	2179
किताब खरीदें	2184
कीमत देखें	2184
कुकी नीति	2143
कुकी सेटिंग्स	2189
कुकीज प्रबंधित करें	2189
कुछ गलत हो गया	2202
के सहयोग से	2213
केवल सदस्यों के लिए	2135
केवल सब्सक्राइबर के लिए	2199
कैसे बंद करें	2196
कॉपी	2212
कॉपी करें	2212
कॉपी लिंक	2138
क्या आप नोटिफिकेशन चाहते हैं	2192
क्या आप नोटिफिकेशन पाना चाहते हैं	2192
क्या आप सूचनाएं पाना चाहते हैं	2192
क्या यह उपयोगी था	2178
क्या यह खबर उपयोगी थी	2178
क्या यह पेज उपयोगी था	2178
क्या यह लेख उपयोगी था	2178
क्यूआर कोड स्कैन करें	2191
क्रमबद्ध करें	2179
क्विज खेलें	2181
""", 'ख': """
खबर सुनें	2185
खाता नहीं है	2199
खाता बनाएं	2135
खोजें	2147
खोलें	2148
""", 'ग': """
गलती की सूचना दें	2178
गलती बताएं	2148
गलती मिली	2178
गूगल प्ले से डाउनलोड करें	2191
गूगल से जारी रखें	2199
गूगल से लॉगिन करें	2199
गेम्स	2183
गैलरी देखें	2205
गोपनीयता नीति	2143
गोपनीयता सेटिंग्स	2189
""", 'च': """
चर्चा में क्यों है	2171
चुनें	2200
""", 'ज': """
जरूर पढें	2171
जवाब छिपाएं	2178
जवाब दें	2144
जवाब देखें	2178
जवाब भेजें	2178
जावास्क्रिप्ट बंद है	2189
ज्यादा दिखाएं	2205
ज्यादा पढी गई	2171
""", 'ट': """
टिकट खरीदें	2184
टिकट बुक करें	2184
टिप्पणियां	2144
टिप्पणी	2144
टिप्पणी करें	2144
टिप्पणी के नियम	2178
टिप्पणी के लिए लॉगिन करें	2178
टिप्पणी भेजें	2178
टिप्पणी लिखें	2178
टेक्स्ट साइज	65
टैग्स	2145
टॉप न्यूज	2145
टॉप स्टोरीज	2171
ट्रांसक्रिप्ट	2186
ट्रेंडिंग	2145
ट्विटर	2138
ट्विटर पर शेयर करें	2211
""", 'ठ': """
ठीक है	2148
""", 'त': """
तस्वीर बडी करें	2205
तस्वीरें देखें	2205
ताजा खबरें	2145
ताजा समाचार	2145
""", 'द': """
दान करें	2134
दान पेज पर जाएं	2197
देश की और खबरें	2171
दोस्तों को भेजें	2159
""", 'ध': """
धन्यवाद, आपका संदेश भेज दिया गया है	2201
""", 'न': """
नक्शा देखें	2148
नतीजे देखें	91
नवीनतम	2179
नहीं धन्यवाद	2133
नहीं, धन्यवाद	2133
नाम	2202
नियम और शर्तें	2143
नियम और शर्तें | गोपनीयता नीति	2143
नोटिफिकेशन ऑन करें	2192
नोटिफिकेशन चालू करें	2192
""", 'प': """
पता नहीं	2179
परिणाम देखें	91	2179
पसंदीदा स्रोत के रूप में जोडें	2209
पहले से खाता है	2199
पहले से सब्सक्राइबर हैं	2199
पाठकों के लिए विशेष ऑफर	2184
पार्टनर कंटेंट	2174
पासवर्ड भूल गए	2199
पिछला	2147
पिछला लेख	2205
पिछली खबर	2145
पूरा नाम	2202
पूरा लेख पढें	2205
पूरी खबर पढें	2147
पेज दोबारा लोड करें	2195
पेज रिफ्रेश करें	2195
पेज रीफ्रेश करें	2195
पेड कंटेंट	2184
पोल	92
पोल में हिस्सा लें	2178
पोस्ट लोड करें	2189
प्रचार	2141
प्रतिक्रिया दें	2144
प्रतिलिपि	2186
प्राइवेसी सेटिंग्स	2189
प्रायोजक	2213
प्रायोजित	2141
प्रायोजित सामग्री	2174
प्रिंट	2212
प्रिंट करें	2138
प्रीमियम	2135
प्लान चुनें	2199
प्ले स्टोर से डाउनलोड करें	2191
प्लेबैक गति	2185
प्लेबैक स्पीड	2185
प्लेयर लोड हो रहा है	2185
""", 'फ': """
फीडबैक दें	2178
फीडबैक भेजें	2178
फुल स्क्रीन	2186
फुल स्क्रीन से बाहर निकलें	2185
फेसबुक	2138
फेसबुक पर शेयर करें	2138
फेसबुक से जारी रखें	2199
फेसबुक से लॉगिन करें	2199
फॉन्ट आकार	2211
फॉन्ट साइज	65
फॉलो कर रहे हैं	2209
फॉलो करें	2209
फोटो	2145
फोटो गैलरी	2171
फोटो गैलरी देखें	2205
फ्लिपकार्ट पर खरीदें	2184
""", 'ब': """
बंद करें	2133
बडी खबरें	2145
बाद में	2133
बाद में याद दिलाएं	2133
ब्राउजर में जारी रखें	2191
""", 'भ': """
भेजें	2202
""", 'म': """
मशीनी अनुवाद	2186
मान्य ईमेल दर्ज करें	2201
मासिक	2198
मासिक दान	2198
मासिक भुगतान	2200
मासिक सहयोग	2198
मुख्य समाचार	2145
मुझे याद रखें	2199
मुफ्त डिलीवरी	2213
मुफ्त में खेलें	2181
मुफ्त, कोई स्पैम नहीं	2201
मूल देखें	2148
मेन्यू	2147
मेरा खाता	2135
मेरा खाता है	2199
मैं नियम और शर्तों से सहमत हूं	2201
मैंने ऐड ब्लॉकर बंद कर दिया	2195
मैंने बंद कर दिया	2196
म्यूट	2186
""", 'य': """
यह खबर सुनें	2185
यह फील्ड अनिवार्य है	2201
यह फील्ड आवश्यक है	2201
यह भी देखें	2171
यह भी पढें	2145
यह लेख लॉक है	2199
यह लेख सुनें	2185
यह वीडियो अब उपलब्ध नहीं है	2185
यह वीडियो उपलब्ध नहीं है	2185
यह सामग्री नहीं दिखाई जा सकती	2189
ये खबरें भी पढें	2171
ये भी जानें	2171
ये भी देखें	2171
ये भी पढें	2145
""", 'र': """
रजिस्टर करें	2135
रिपोर्ट करें	2179
रेसिपी पर जाएं	61
रेसिपी प्रिंट करें	61
रेसिपी सेव करें	61
""", 'ल': """
लाइक	2179
लाइक करें	2179
लिंक कॉपी करें	2138	2159
लिंक कॉपी हो गया	2211
लेख उपहार में दें	2211
लेख सुनें	2185
लेखक के अन्य लेख	2205
लेखक के और लेख	2205
लेखक के बारे में	2206
लेखक को फॉलो करें	2209
लेखक परिचय	2206
लॉग इन	2135
लॉग इन करें	2135
लॉगआउट	2135
लॉगिन	2135
लोकप्रिय	2145
लोड हो रहा है	2185
""", 'व': """
वर्ग पहेली	2183
वर्तमान समय	2186
विज्ञापन	2141
विज्ञापन के बाद जारी	2174
विज्ञापन समाप्त	2184
विज्ञापन हटाएं	2159
विवरण	2148
विषय	2145
विषय को फॉलो करें	2209
वीडियो	2145
वीडियो उपलब्ध नहीं है	2185
वीडियो चलाएं	2185
वीडियो नहीं चलाया जा सकता	2185
वीडियो लोड हो रहा है	2185
वोट करने के लिए धन्यवाद	2178
वोट करें	91	2179
वोट दें	91
वोट देने के लिए धन्यवाद	2178
व्हाट्सएप	2138
व्हाट्सएप पर शेयर करें	2211
व्हाट्सऐप पर शेयर करें	2211
""", 'श': """
शायद बाद में	2133
शिकायत करें	2179
शेयर	2138
शेयर करें	2138
शेष समय	2186
""", 'स': """
संपर्क करें	2144
संपादक को लिखें	2206
संबंधित खबरें	2145
संबंधित लेख	2145
संबंधित वीडियो	2171
संबंधित समाचार	2145
सदस्य बनें	2134
सबटाइटल	2186
सबटाइटल दिखाएं	2185
सबमिट करें	2202
सबसे अच्छा ऑफर	2200
सबसे ज्यादा पढी गई	2145
सबसे ज्यादा पढी गई खबरें	2171
सबसे ज्यादा पढी गईं	2171
सबसे नए	2179
सबसे पुराने	2179
सबसे लोकप्रिय	2200
सब्सक्राइब	2135
सब्सक्राइब करें	2135
सभी अस्वीकार करें	2189
सभी कमेंट देखें	2178
सभी खबरें	2205
सभी खबरें देखें	2205
सभी गेम	2181
सभी गेम्स	2181
सभी टिप्पणियां देखें	2178
सभी तस्वीरें देखें	2205
सभी दिखाएं	2148
सभी देखें	2147
सभी फोटो देखें	2205
सभी वीडियो	2205
सभी वीडियो देखें	2205
सभी स्वीकार करें	2189
समझ गया	2148
समर्थन करें	2134
सर्वे	92
सर्वे में हिस्सा लें	2178
सहमति प्रबंधित करें	2189
सहमति वापस लें	2189
सहयोग करें	2134
सही ईमेल दर्ज करें	2201
साइन अप	2135
साइन इन	2135
साझा करें	2138
सामग्री दिखाएं	2189
सामग्री देखें	2189
सामग्री लोड करें	2189
सालाना	2198
सालाना भुगतान	2200
सिर्फ सब्सक्राइबर के लिए	2199
सीधे रेसिपी पर जाएं	61
सुडोकू	2183
सुधार नीति	2206
सूचनाएं चालू करें	2192
सेव करें	2138
स्पॉन्सर्ड	2141
स्पॉन्सर्ड कंटेंट	2174
स्वचालित अनुवाद	2186
स्वीकार करें और जारी रखें	2189
""", 'ह': """
हमसे संपर्क करें	2206
हमारा समर्थन करें	2134
हमारी मदद करें	2197
हमें लिखें	2206
हमें सपोर्ट करें	2197
हमें सहयोग दें	2197
हमेशा अनुमति दें	2189
हर महीने	2198
हर योगदान महत्वपूर्ण है	2197
हर योगदान मायने रखता है	2197
हां, चाहिए	2193
होम	2147
होम पेज पर जाएं	2205
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
กฎการแสดงความคิดเห็น	4315
กติกาการแสดงความคิดเห็น	4315
กรุณากรอกข้อมูลให้ครบถ้วน	4332
กรุณากรอกอีเมล	4332
กรุณากรอกอีเมลให้ถูกต้อง	4332
กรุณาตรวจสอบอีเมล	4332
กลับขึ้นด้านบน	4335
กลับด้านบน	4335
กลับหน้าแรก	4335
การตั้งค่าความเป็นส่วนตัว	4321
การตั้งค่าคุกกี้	4321
กำลังติดตาม	4338
กำลังโหลด	4319
กำลังโหลดวิดีโอ	4319
""", 'ข': """
ขนาดตัวอักษร	65
ขยายภาพ	4335
ขอบคุณที่ร่วมโหวต	4315
ขอบคุณสำหรับการโหวต	4315
ข่าวก่อนหน้า	4335
ข่าวถัดไป	4335
ข่าวทั้งหมด	4335
ข่าวที่คุณอาจสนใจ	4308
ข่าวที่น่าสนใจ	4308
ข่าวที่เกี่ยวข้อง	4285
ข่าวนี้มีประโยชน์หรือไม่	4315
ข่าวยอดนิยม	4285
ข่าวล่าสุด	4285
ข่าวอื่นที่น่าสนใจ	4308
ข่าวอื่นๆ	19	4308
ข่าวอื่นๆ ที่น่าสนใจ	4299
ข่าวเกี่ยวข้อง	4308
ข่าวแนะนำ	4285
ข้ามไปที่สูตร	61
""", 'ค': """
ครั้งเดียว	4329
คลิกชมวิดีโอ	4299
คลิกเพื่อขยายภาพ	4335
คลิปแนะนำ	4308
ความคิดเห็น	4288
ความยาว	4320
ความเร็วในการเล่น	4319
คัดลอก	4340
คัดลอกลิงก์	4288
คัดลอกลิงก์แล้ว	4299
คัดลอกลิงค์	4299
คัดลอกลิงค์แล้ว	4299
คำบรรยาย	4320
คุณต้องการรับการแจ้งเตือนหรือไม่	4324
คุณอาจสนใจ	4308
คุณโหวตแล้ว	4315
คุ้มที่สุด	4331
""", 'จ': """
จดจำฉัน	4330
จดจำฉันไว้	4330
จบโฆษณา	4318
จองตั๋ว	4318
จองบัตร	4318
จัดการความยินยอม	4321
จัดการคุกกี้	4321
จัดส่งฟรี	4341
จำนวนอื่น	4328
จำเป็นต้องกรอก	4332
""", 'ฉ': """
ฉันยอมรับนโยบายความเป็นส่วนตัว	4332
ฉันยอมรับเงื่อนไขการใช้งาน	4332
""", 'ช': """
ชมคลิป	4299
ชมคลิปวิดีโอ	4299
ชมวิดีโอ	4299
ชมวิดีโอด้านบน	4299
ชมวิดีโอเต็มได้ที่นี่	4299
ชำระรายปี	4330
ชำระรายเดือน	4330
ชื่อ	4333
ชื่อ-นามสกุล	4333
ช่องนี้จำเป็นต้องกรอก	4332
""", 'ซ': """
ซื้อที่ lazada	4318
ซื้อที่ shopee	4318
ซื้อบัตร	4318
ซื้อบัตรที่นี่	4318
ซื้อหนังสือ	4318
ซื้อหนังสือเล่มนี้	4318
ซื้อเลย	4318
""", 'ด': """
ดาวน์โหลดบน app store	4323
ดาวน์โหลดบน google play	4323
ดาวน์โหลดเสียง	4319
ดาวน์โหลดแอป	4323
ดาวน์โหลดแอปพลิเคชัน	4323
ดาวน์โหลดได้ที่ app store	4323
ดาวน์โหลดได้ที่ google play	4323
ดูการตอบกลับ	4315
ดูข่าวทั้งหมด	4335
ดูคลิป	4299
ดูความคิดเห็นทั้งหมด	4315
ดูความคิดเห็นเพิ่มเติม	4315
ดูทั้งหมด	4286
ดูผลลัพธ์	91
ดูผลโหวต	91	4316
ดูภาพทั้งหมด	4335
ดูภาพเพิ่มเติม	4335
ดูราคา	4318
ดูรูปทั้งหมด	4335
ดูวิดีโอ	4299
ดูเพิ่มเติม	4288
ดูแกลเลอรี	4335
ดูแกลเลอรี่	4335
""", 'ต': """
ตกลง	4325
ตอบกลับ	4316
ตัวเลือกเพิ่มเติม	4339
ตั้งค่าความเป็นส่วนตัว	4321
ตั้งค่าคุกกี้	4321
ติดตามผู้เขียน	4338
ติดตามหัวข้อ	4338
ติดตามหัวข้อนี้	4338
ติดต่อกองบรรณาธิการ	4336
ติดต่อเรา	4299
ติดต่อโฆษณา	4336
ต้องการรับการแจ้งเตือนหรือไม่	4324
""", 'ถ': """
ถอดเสียง	4320
ถอนความยินยอม	4321
ถูกใจ	4316
""", 'ท': """
ทดสอบความรู้ของคุณ	4317
ทำแบบทดสอบ	4317
ทุกการสนับสนุนมีความหมาย	4328
ทุกเดือน	4329
""", 'บ': """
บทความก่อนหน้า	4335
บทความถัดไป	4335
บทความทั้งหมดของผู้เขียน	4335
บทความที่น่าสนใจ	4308
บทความที่เกี่ยวข้อง	4285
บทความนี้ถูกล็อก	4330
บทความนี้มีประโยชน์หรือไม่	4315
บทความล่าสุด	4285
บทความอื่นของผู้เขียน	4335
บทความอื่นๆ ของผู้เขียน	4335
บทความแนะนำ	4308
บริจาค	4282
บริจาคครั้งเดียว	4328
บริจาคตอนนี้	4328
บริจาครายเดือน	4328
บริจาคเลย	4282
บันทึก	4299
บันทึกการตั้งค่า	4321
บันทึกคะแนนของคุณแล้ว	4315
บันทึกคะแนนโหวตแล้ว	4315
บันทึกสูตร	61
บันทึกไว้อ่านภายหลัง	4299
""", 'ป': """
ปฏิเสธทั้งหมด	4321
ปิดการแสดงความคิดเห็น	4315
ปิดเสียง	4320
""", 'ผ': """
ผู้สนับสนุน	4341
""", 'พ': """
พิมพ์	4288
พิมพ์บทความ	4299
พิมพ์สูตร	61
พิมพ์หน้านี้	4299
""", 'ฟ': """
ฟรี ไม่มีสแปม	4332
ฟังข่าว	4319
ฟังข่าวนี้	4319
ฟังบทความ	4319
ฟังบทความนี้	4319
ฟังรายการย้อนหลัง	4299
""", 'ภ': """
ภายหลัง	4325
""", 'ม': """
มอบบทความนี้เป็นของขวัญ	4299
มีบัญชีอยู่แล้ว	4330
มีบัญชีแล้ว	4330
""", 'ย': """
ยกเลิกการรับข่าวสารได้ทุกเมื่อ	4332
ยกเลิกได้ทุกเมื่อ	4330
ยอดนิยม	4308
ยอดนิยมในตอนนี้	4308
ยอมรับทั้งหมด	4321
ยอมรับและดำเนินการต่อ	4321
ยังไม่มีบัญชี	4330
ยังไม่เป็นสมาชิก	4330
""", 'ร': """
ระบุจำนวนเงิน	4328
รับการแจ้งเตือน	4324
รับการแจ้งเตือนข่าวด่วน	4299
รายงาน	4316
รายปี	4329
รายเดือน	4329
รีเฟรชหน้า	4327
รีเฟรชหน้านี้	4327
รูปแบบอีเมลไม่ถูกต้อง	4332
ร่วมงานกับเรา	4299
ร่วมตอบแบบสอบถาม	4299
ร่วมตอบแบบสำรวจ	4315
ร่วมบริจาค	4282
ร่วมสนับสนุน	4328
ร่วมแสดงความคิดเห็น	4299
ร่วมโหวต	4315
ร้านค้า	4341
""", 'ล': """
ลงทะเบียน	4282
ลงทะเบียนเรียบร้อยแล้ว	4332
ลดขนาดตัวอักษร	4339
ลืมรหัสผ่าน	4282
ลืมรหัสผ่านหรือไม่	4330
""", 'ว': """
วิดีโอนี้ไม่พร้อมใช้งาน	4319
วิดีโอนี้ไม่สามารถรับชมได้ในประเทศของคุณ	4319
วิดีโอไม่พร้อมใช้งาน	4319
วิธีปิดโปรแกรมบล็อกโฆษณา	4327
""", 'ส': """
สนับสนุนรายเดือน	4328
สนับสนุนเรา	4282
สนับสนุนโดย	4341
สปอนเซอร์	4288
สมัครงานกับเรา	4299
สมัครสมาชิก	4282
สมัครเรียบร้อยแล้ว	4332
สรุปด้วย ai	4337
สรุปโดย ai	4337
สั่งซื้อหนังสือ	4318
สั่งซื้อเลย	4318
สำหรับสมาชิกเท่านั้น	4330
สิทธิพิเศษสำหรับผู้อ่าน	4318
สิทธิพิเศษสำหรับสมาชิก	4318
สแกน qr code	4323
สแกนคิวอาร์โค้ด	4323
ส่ง	4333
ส่งข่าว	4336
ส่งข้อความเรียบร้อยแล้ว	4332
ส่งความคิดเห็น	4315
ส่งคำตอบ	91
ส่งต่อให้เพื่อน	4299
""", 'ห': """
หน้าแรก	4335
""", 'อ': """
อนุญาต	4325
อนุญาตเสมอ	4321
ออกจากโหมดเต็มจอ	4319
อีเมล	4333
อีเมลไม่ถูกต้อง	4332
อ่านข่าวที่เกี่ยวข้อง	4308
อ่านข่าวผ่านแอป	4299
อ่านข่าวอื่นๆ	4308
อ่านฉบับเต็ม	4335
อ่านต่อ	4288
อ่านต่อหลังโฆษณา	4318
อ่านต่อเรื่องนี้	4308
อ่านต่อในเบราว์เซอร์	4323
อ่านบทความฉบับเต็ม	4335
อ่านบนแอป	4323
อ่านเพิ่มเติม	4285
อ่านเรื่องที่เกี่ยวข้อง	4308
อ่านโดย ai	4319
อ่านในแอป	4323
""", 'เ': """
เกมทั้งหมด	4317
เกิดข้อผิดพลาด	4333
เกิดข้อผิดพลาด กรุณาลองใหม่	4332
เกิดข้อผิดพลาด กรุณาลองใหม่อีกครั้ง	4332
เกี่ยวกับผู้เขียน	4336
เก่าที่สุด	4316
เขียนความคิดเห็น	4315
เขียนโดย ai	4337
เข้าสู่ระบบ	4282
เข้าสู่ระบบด้วย apple	4330
เข้าสู่ระบบด้วย facebook	4330
เข้าสู่ระบบด้วย google	4330
เข้าสู่ระบบด้วย line	4330
เข้าสู่ระบบเพื่อแสดงความคิดเห็น	4315
เฉพาะสมาชิกเท่านั้น	4330
เต็มจอ	4320
เนื้อหาต่อจากโฆษณา	4318
เนื้อหาที่เกี่ยวข้อง	4308
เนื้อหาสนับสนุน	4318
เนื้อหาโฆษณา	4318
เบราว์เซอร์ของคุณไม่รองรับวิดีโอ	4319
เบราว์เซอร์ของคุณไม่รองรับเสียง	4319
เปิดการแจ้งเตือน	4324
เปิดรับการแจ้งเตือน	4324
เปิดเสียง	4319
เปิดแอป	4323
เปิดในแอป	4323
เป็นคนแรกที่แสดงความคิดเห็น	4299
เพิ่มขนาดตัวอักษร	4339
เริ่มทำแบบทดสอบ	4317
เรียงตาม	4316
เรื่องที่คุณอาจสนใจ	19	4308
เรื่องที่น่าสนใจ	4308
เรื่องที่เกี่ยวข้อง	4285
เรื่องล่าสุด	4308
เรื่องอื่นที่น่าสนใจ	4285
เรื่องแนะนำ	4308
เลิกติดตาม	4338
เลือก	4331
เลือกแพ็กเกจ	4330
เลือกแพ็คเกจ	4330
เล่นวิดีโอ	4319
เล่นอัตโนมัติ	4320
เล่นเกม	4317
เล่นเลย	4317
เวลาที่เหลือ	4319
เสียงอ่านโดย ai	4319
""", 'แ': """
แจ้งข่าว	4336
แจ้งข้อผิดพลาด	4315
แจ้งคำผิด	4315
แจ้งลบความคิดเห็น	4315
แจ้งเบาะแส	4336
แชร์	4288
แชร์ข่าวนี้	4299
แชร์บทความ	4299
แชร์บทความนี้	4339
แชร์บน facebook	4339
แชร์ผ่าน line	4339
แชร์หน้านี้	4299
แชร์ไปที่ line	4299
แชร์ไปยัง facebook	4339
แชร์ไปยัง line	4339
แท็ก	4308
แท็กที่เกี่ยวข้อง	4308
แบบสำรวจ	92
แปลอัตโนมัติ	4299
แปลโดย ai	4337
แปลโดยอัตโนมัติ	4337
แสดงความคิดเห็น	4288
แสดงคำบรรยาย	4319
แสดงน้อยลง	4286
แสดงเนื้อหา	4321
แสดงเพิ่มเติม	4335
แสดงโพสต์	4321
""", 'โ': """
โฆษณา	4288
โหลดหน้านี้ใหม่	4327
โหลดหน้าใหม่	4327
โหลดเนื้อหา	4321
โหลดเพิ่มเติม	4335
โหลดแอป	4323
โหลดแอปฟรี	4299
โหลดโพสต์	4321
โหวต	91	4316
""", 'ใ': """
ใหม่ล่าสุด	4316
ให้คะแนนบทความนี้	4315
""", 'ไ': """
ไปที่สูตร	61
ไปยังหน้าบริจาค	4328
ไม่มีความเห็น	4316
ไม่สามารถเล่นวิดีโอนี้ได้	4319
ไม่สามารถเล่นวิดีโอได้	4319
ไม่สามารถแสดงเนื้อหานี้ได้	4321
ไม่แน่ใจ	4316
ไม่ใช่ตอนนี้	4325
""", 'ả': """
ảnh tiếp theo	4712
ảnh trước	4712
""", 'ẩ': """
ẩn	4638
ẩn trả lời	4667
""", 'ủ': """
ủng hộ	4619
ủng hộ chúng tôi	4619
ủng hộ chúng tôi trên patreon	4686
ủng hộ hàng tháng	4686
ủng hộ một lần	4686
ủng hộ ngay	4709
""", 'あ': """
あとで	2615
あとで読む	2628
あとで読むに追加	2722
あなたにおすすめ	2640
あなたにおすすめの記事	2640
あなたへのおすすめ	2640
あわせて読みたい	2640
あわせて読む	2667
""", 'い': """
いいえ、結構です	2615
いいね	2628
いいね!してニュースをチェック	2629
いいね!で応援する	2657
いいね順	2675
いつでも解約ok	2694
いつでも解約できます	2694
いつでも解約可能	2694
いつでも配信停止できます	2697
いま読まれています	2667
いま読まれている記事	2667
""", 'お': """
おすすめ	2640
おすすめの記事	2640
おすすめプラン	2694
おすすめ情報pr	2632
おすすめ記事	2640
おすすめ関連記事	2667
おすすめ順	2675
お住まいの地域ではご覧いただけません	2680
お住まいの地域では再生できません	2680
お名前	2698
お問い合わせ	2634
お問い合わせありがとうございました	2697
お問い合わせありがとうございます	2697
お問い合わせ内容	2718
お役に立ちましたか	2674
お得なクーポン	2721
お得なプランを見る	2717
お気に入り	2628
お気に入りに追加	2628
お申し込み	2618
お申し込みが完了しました	2718
お申し込みを受け付けました	2718
お酒は#歳になってから	2678
""", 'こ': """
こちらの記事もおすすめ	2667
こちらの記事も読まれています	19	2667
こちらもおすすめ	2640
こちらも読む	2667
このコメントを報告	2711
このコンテンツは表示できません	2683
このコンテンツを表示できません	2683
このテーマをフォロー	2707
このテーマをフォローする	2707
このページは役に立ちましたか	2674
このメールアドレスは登録済みです	2718
この動画の配信は終了しました	2680
この動画はお住まいの地域では再生できません	2680
この動画はご覧いただけません	2680
この動画は公開を終了しました	2680
この動画は再生できません	2680
この動画は現在ご覧いただけません	2680
この投稿をinstagramで見る	2712
この本を購入する	2678
この著者の記事	2640
この著者の記事を見る	2701
この著者の記事一覧	2701
この記事だけ読む	2717
この記事に関連するニュース	2667
この記事のタグ	2640
この記事の写真	2701
この記事の写真をすべて見る	2668
この記事の写真を見る	2701
この記事の画像	2701
この記事の画像をもっと見る	2701
この記事の画像を見る	2701
この記事の筆者	2702
この記事の関連ニュース	2667
この記事はロックされています	2694
この記事は会員からのプレゼントです	2722
この記事は会員限定です	2618
この記事は参考になりましたか	2674
この記事は役に立ちましたか	2674
この記事もチェック	2657
この記事をシェア	2628
この記事をシェアする	2722
この記事をプレゼント	2657
この記事をプレゼントする	2657
この記事を保存	2657
この記事を印刷	2657
この記事を印刷する	2657
この記事を書いた人	2702
この記事を書いた記者	2702
この記事を聞く	2680
この記事を聴く	2680
この記事を評価	2711
この記事を評価する	2657
この記事を購入	2717
この記者の記事をもっと見る	2701
この記者の記事を見る	2701
この記者の記事一覧	2640
この記者をフォローする	2707
この連載の記事	2640
この音声はaiが読み上げています	2680
この項目は必須です	2697
この項目は必須項目です	2697
""", 'ご': """
ご寄付ありがとうございます	2716
ご寄付はこちら	2691
ご意見	2637
ご意見をお聞かせください	2674
ご意見・ご感想を入力	2718
ご投票ありがとうございました	2674
ご支援ありがとうございます	2716
ご支援のお願い	2616
ご支援はこちら	2691
ご登録ありがとうございました	2697
ご登録ありがとうございます	2697
ご購入はこちら	2678
ご購読の申し込み	2618
""", 'さ': """
さらに読み込む	2642
""", 'す': """
すでにアカウントをお持ちの方	2694
すでに会員の方	2694
すでに投票済みです	2674
すでに登録済みです	2718
すべてのcookieを受け入れる	2714
すべてのcookieを許可	2714
すべてのコメントを見る	2674
すべてのニュースを見る	2701
すべての写真を見る	2668
すべての記事を見る	2701
すべて受け入れる	2634
すべて同意する	2714
すべて拒否	2684
すべて拒否する	2683
すべて表示	2643
すべて見る	2642
すべて許可	2634
すべて読む	2643
""", 'そ': """
その他のオプション	2708
その他の記事	2640
その他の金額	2691
""", 'ど': """
どちらともいえない	2675
""", 'は': """
はい、受け取る	2687
はじめての方はこちら	2694
はてなブックマーク	2628
はてなブックマークに追加	2657
はてブ	2628
""", 'ま': """
まずは無料で	2694
また後で	2615
まだ会員でない方	2694
""", 'み': """
みんなのコメント	2637
""", 'も': """
もう一度再生	2715
もう一度見る	2681
もっと見る	2642
もっと詳しく知りたい方は	2667
もっと読む	2640
もどる	2642
""", 'よ': """
よく読まれています	2667
よく読まれている記事	2640
よく読まれている記事ランキング	2640
""", 'わ': """
わからない	2675
わかりました	2643
""", 'ア': """
アカウントをお持ちでない方	2694
アカウントをお持ちの方	2694
アカウントをお持ちの方はこちら	2694
アクセスランキング	2640
アプリで続きを読む	2686
アプリで見る	2686
アプリで読む	2686
アプリで開く	2686
アプリなら	2686
アプリのダウンロード	2627
アプリをインストール	2627
アプリをダウンロード	2627
アプリを入手	2686
アプリを開く	2627
アプリダウンロード	2627
アンケート	92
アンケートに参加する	2674
アンケートに回答する	2674
アンケートに答える	2674
アンケート実施中	2657
アンケート結果	2675
アンケート結果を見る	2711
""", 'ウ': """
ウィンドウを閉じる	2720
""", 'エ': """
エラーが発生しました	2697
""", 'オ': """
オススメ記事	2640
オフにする	2688
オプションの管理	2714
オプションを管理	2714
オンにする	2688
オンラインショップ	2678
""", 'カ': """
カテゴリ	2640
カテゴリー	2640
カートに入れる	2721
""", 'キ': """
キーワード	2640
""", 'ギ': """
ギャラリーを見る	2701
ギャラリーを閉じる	2720
""", 'ク': """
クイズ	2677
クイズに挑戦	2657
クイズに挑戦する	2657
クイズに答える	2676
クッキー	2634
クッキーの設定	2683
クッキー設定	2634
クリックで拡大	2701
クリックで音声が出ます	2715
クリップ	2628
クリップする	2628
クロスワード	2677
""", 'ゲ': """
ゲーム	2677
ゲームで遊ぶ	2676
ゲーム一覧	2676
""", 'コ': """
コピー	2709
コピーしました	2628
コメント	2637
コメント#件	2637
コメント(#	2637
コメントする	2637
コメントのルール	2674
コメントの受付は終了しました	2674
コメントの受付を終了しました	2674
コメントはまだありません	2637
コメントは会員のみ	2711
コメントは無効になっています	2711
コメントをすべて見る	2674
コメントをもっと見る	2637
コメントを入力	2711
コメントを入力してください	2711
コメントを報告	2711
コメントを投稿	2637
コメントを投稿する	2674
コメントを書く	2637
コメントを残す	2637
コメントを見る	2637
コメントを送信	2674
コメントを送信する	2674
コメントを閉じる	2674
コメントガイドライン	2674
コメントポリシー	2674
コメント一覧	2637
コンテンツを表示	2683
コンテンツを表示する	2683
コンテンツを読み込む	2683
コーヒーをおごる	2691
""", 'サ': """
サイトで続ける	2686
サイトポリシー	2634
サイトマップ	2634
サインイン	2618
サポーターになる	2691
サポートする	2616
""", 'シ': """
シェア	2628
シェアしよう	2628
シェアする	2628
""", 'ス': """
スキップ	2615
スクラップ	2628
スクラップする	2628
スポンサー	2632
スポンサードリンク	2632
スポンサーリンク	2632
スポンサー企業	2710
""", 'タ': """
タイアップ	2632
タグ	2640
タップして音声をオンにする	2715
""", 'チ': """
チケットを予約する	2678
チケットを購入	2678
チケットを購入する	2678
チケット購入はこちら	2678
チップを送る	2616
チャンネル登録	2629
""", 'ツ': """
ツイート	2628
ツイートする	2628
ツイートを読み込む	2683
""", 'デ': """
データ保護方針	2714
""", 'ト': """
トップ	2642
トップに戻る	2701
トップへ戻る	2642
トップニュース	2640
トップページ	2642
トップページに戻る	2701
トップページへ	2701
トピックス	2640
""", 'ド': """
ドネーション	2616
""", 'ナ': """
ナンプレ	2677
""", 'ニ': """
ニックネーム	2698
ニックネームを入力	2711
ニュースを読む	2642
ニュースレター	2622
ニュースレター登録	2622
ニュース一覧	2701
ニュース一覧へ	2701
""", 'バ': """
バックナンバー	2640
""", 'パ': """
パスワードをお忘れですか	2694
パスワードをお忘れの方	2694
パスワードをお忘れの方はこちら	2694
パスワードを忘れた方	2618
パスワードを忘れた方はこちら	2694
パズル	2677
""", 'ピ': """
ピックアップ	2640
""", 'フ': """
フィードバックを送る	2674
フィードバックを送信	2674
フォトギャラリー	2701
フォトギャラリーを見る	2701
フォロー	2629
フォローしています	2707
フォローしてね	2629
フォローしました	2629
フォローする	2629
フォローを解除	2707
フォローを解除する	2707
フォロー中	2629
フォロー解除	2707
フォントサイズ	65
フォントサイズ変更	65
フルスクリーン	2681
""", 'ブ': """
ブックマーク	2628
ブックマークする	2628
ブラウザで続ける	2686
ブラウザで見る	2686
ブラウザで読む	2686
""", 'プ': """
プッシュ通知	2627
プッシュ通知を受け取りますか	2687
プッシュ通知を受け取る	2687
プライバシーの設定	2683
プライバシーポリシー	2634
プライバシーポリシーに同意する	2697
プライバシー設定	2683
プランを見る	2694
プランを選ぶ	2694
プランを選択	2694
プラン一覧	2694
プレゼント	2618
プレミアム	2618
プレミアム会員	2621
プロフィール	2703
""", 'ヘ': """
ヘルプ	2634
""", 'ペ': """
ページの先頭に戻る	2701
ページの先頭へ	2642
ページの先頭へ戻る	2701
ページを再読み込み	2689
ページを再読み込みする	2689
ページを更新する	2689
ページトップ	2642
ページトップへ	2642
ページトップへ戻る	2701
""", 'ホ': """
ホーム	2642
ホームに戻る	2701
""", 'ポ': """
ポスト	2628
ポストする	2628
""", 'マ': """
マイページ	2618
マンスリーサポーターになる	2691
""", 'ミ': """
ミュート	2681
ミュートを解除	2680
ミュート解除	2680
""", 'メ': """
メッセージ	2719
メニュー	2642
メニューを閉じる	2720
メルマガ	2622
メルマガ登録	2622
メールでシェア	2708
メールで送る	2628
メールで送信	2628
メールをご確認ください	2697
メールアドレス	2622
メールアドレスが正しくありません	2697
メールアドレスでログイン	2717
メールアドレスで登録	2717
メールアドレスをご入力ください	2718
メールアドレスを入力	2622
メールアドレスを入力してください	2697
メールアドレスを入力する	2718
メールマガジン	2622
メールマガジン登録	2622
""", 'ラ': """
ライター	2703
ランキング	2640
""", 'リ': """
リンクをコピー	2628
リンクをコピーしました	2657
リンクをコピーする	2657
""", 'レ': """
レシピへ	61
レシピへスキップ	61
レシピへ移動	61
レシピを保存	61
レシピを印刷	61
レシピを見る	61
レシピを評価	61
""", 'ロ': """
ログアウト	2618
ログイン	2618
ログイン/会員登録	2618
ログインしてコメント	2674
ログインしてコメントする	2674
ログイン・会員登録	2618
ログイン状態を保持	2694
ログイン状態を保持する	2694
""", '一': """
一回だけ	2692
一回だけ寄付する	2691
一回のみ	2692
一時停止	2681
一次性	4805
一次性捐款	4804
一番人気	2695
一覧	2642
一覧に戻る	2701
一覧へ	2642
一覧を見る	2642
""", '上': """
上一个视频	4829
上一张	4814
上一张图片	4834
上一篇	4745
上一篇文章	4814
上一頁	4747
上一页	4747
""", '下': """
下一个视频	4829
下一张	4814
下一张图片	4834
下一張圖片	4834
下一篇	4745
下一篇文章	4814
下一部影片	4829
下一頁	4747
下一页	4747
下次再說	4720
下次再说	4720
下載app	4798
下載客戶端	4798
下載音檔	4791
下載音訊	4791
下载app	4798
下载客户端	4798
下载音频	4791
""", '不': """
不,謝謝	4720
不,谢谢	4720
不用了	4720
不知道	4785
不適切な内容を報告	2674
""", '专': """
专题	4745
""", '並': """
並び替え	2675
並べ替え	2675
""", '个': """
个人中心	4724
个人信息保护政策	4828
""", '中': """
中	2709	4823
""", '为': """
为你推荐	4745
为您推荐	4745
""", '主': """
主旨	4833
主要ニュース	2640
主题	4833
""", '举': """
举报	4744
举报评论	4825
""", '了': """
了解	2643
了解详情	4835
""", '京': """
京东购买	4789
""", '人': """
人才招聘	4764
人気の動画	2667
人気の記事	2640
人気ランキング	2640
人気記事	2640
人気記事ランキング	2640
人気順	2675
人氣文章	4773
""", '仅': """
仅限会员	4807
仅限订阅用户	4807
""", '今': """
今、あなたにオススメ	2640
今、読まれている記事	2667
今すぐプレイ	2676
今すぐ寄付	2716
今すぐ支援する	2716
今すぐ購入	2721
今すぐ遊ぶ	2676
今はしない	2615
今はやめておく	2615
今回のみ	2692
今回のみ支援する	2691
今回はしない	2615
今日の注目	2640
今日最熱門	4773
今日热点	4745
今日焦点	4745
今日熱門	4773
""", '从': """
从app store下载	4798
""", '他': """
他の記事	19
他の記事も読む	2640
""", '付': """
付費閱讀	4724
付费内容	4724
付费阅读	4724
""", '以': """
以上网友发言只代表其个人观点,不代表本网站的观点或立场	4825
以下为广告内容	4764
以下為廣告內容	4764
以后再说	4720
以後再說	4800
以電子郵件繼續	4831
""", '件': """
件名	2719
""", '企': """
企画・制作	2710
""", '优': """
优惠码	4835
""", '会': """
会员专享	4727
会员专享内容	4727
会员专属	4724
会员中心	4724
会员登录	4724
会員でない方	2694
会員でない方はこちら	2694
会員の方はこちら	2618
会員の方はログイン	2618
会員プランを見る	2717
会員特典	2678
会員登録	2618
会員登録する	2618
会員登録のご案内	2717
会員登録はこちら	2618
会員限定	2618
会員限定特典	2678
会員限定記事	2618
""", '余': """
余下全文	4834
""", '作': """
作者更多文章	4814
作者简介	4815
作者簡介	4815
""", '你': """
你可能也喜欢	4745
你可能也喜歡	4745
你可能感兴趣	4745
你可能还想看	4773
你可能還想看	4773
""", '使': """
使用 apple 登入	4807
使用 facebook 登入	4807
使用 google 帳號登入	4807
使用 google 登入	4807
使用 google 繼續	4807
使用apple登录	4807
使用facebook登入	4807
使用facebook登录	4807
使用google登入	4807
使用google登录	4807
使用google繼續	4807
使用google继续	4807
使用google账号登录	4807
使用paypal付款	4831
使用条款	4740
使用條款	4740
使用邮箱登录	4831
""", '価': """
価格を見る	2721
""", '保': """
保存	2628
保存する	2628
保存设置	4795
保持登入	4807
保持登入狀態	4807
保持登录状态	4807
""", '個': """
個人情報の取り扱い	2634
個人情報の取り扱いについて	2634
個人情報の取り扱いに同意する	2697
個人情報の取扱いについて	2634
個人情報保護方針	2634
""", '倍': """
倍速	4792
""", '僅': """
僅限會員	4807
僅限訂戶	4807
""", '優': """
優先するソースに追加	2707
優惠碼	4835
""", '儲': """
儲存設定	4795
""", '允': """
允許	4800
允許通知	4799
允许	4800
允许通知	4799
""", '元': """
元の記事を読む	2668
元記事で読む	2668
元記事を読む	2642
""", '免': """
免責聲明	4740
免費訂閱	4728
免費註冊	4724
免費試讀	4724
免費閱讀	4831
免责声明	4740
免费,无垃圾邮件	4810
免费注册	4724
免费订阅	4728
免费试读	4724
免费阅读	4831
免运费	4824
免運費	4824
""", '入': """
入力内容を確認	2718
入力内容を確認する	2718
入力必須	2697
""", '內': """
內容	4833
""", '全': """
全ての写真を見る	2668
全ての記事が読み放題	2717
全屏	4792
全文はこちら	2668
全文を読む	2642
全文表示	2642
全画面	2681
全画面表示	2680
全画面表示を終了	2680
全螢幕	4792
全記事読み放題	2621
全部拒絕	4796
全部拒绝	4796
全部接受	4740
全部新闻	4814
全部游戏	4787
全部视频	4814
全部评论	4744
""", '公': """
公众号	4735
公式sns	2629
公式twitter	2629
公式x	2629
公式アプリ	2627
公式サイトで見る	2678
公式サイトはこちら	2721
公式サイトを見る	2721
公式ショップ	2678
公式ショップはこちら	2678
""", '共': """
共有	2628
共有する	2628
共有オプション	2708
共有リンクをコピー	2657
""", '关': """
关于作者	4815
关于我们	4740
关注	4735
关注作者	4819
关注我们	4735
关注此话题	4819
关注话题	4819
关键词	4745
关闭	4720
关闭窗口	4834
关闭菜单	4834
""", '其': """
其他新聞	4745
其他新闻	19	4745
其他金額	4804
其他金额	4804
""", '内': """
内容	4833
内容由ai生成	4829
""", '再': """
再生	2642
再生リスト	2715
再生時間	2681
再生速度	2680
再読み込み	2689
再読み込みする	2689
""", '写': """
写留言	4825
写真(#枚	2668
写真をすべて見る	2701
写真をもっと見る	2668
写真を拡大	2701
写真を拡大する	2701
写真を見る	2642
写真を見る(全#枚	2668
写真・動画の投稿はこちら	2702
写真特集	2640
写评论	4744
""", '出': """
出錯了	4811
出错了	4811
""", '分': """
分享	4734
分享到	4734
分享到facebook	4764
分享到line	4764
分享到qq	4822
分享到whatsapp	4822
分享到微信	4734
分享到微博	4734
分享到朋友圈	4822
分享文章	4836
分享本文	4764
分享此文	4764
分享此頁	4836
分享給好友	4764
分享給更多人看到	4764
分享给好友	4764
分享给更多人	4764
分享至	4734
分享至facebook	4734
分享至line	4764
分享这篇文章	4836
分享這篇文章	4836
分类	4745
分類	4745
""", '列': """
列印	4734
列印本頁	4764
列印食譜	61
""", '初': """
初めての方はこちら	2694
初割で無料体験する	2618
初月無料	2621
""", '利': """
利用規約	2634
利用規約に同意します	2697
利用規約に同意する	2697
""", '刷': """
刷新页面	4801
""", '前': """
前のページ	2642
前のページに戻る	2720
前の写真	2701
前の動画	2715
前の画像	2701
前の記事	2640
前の記事へ	2640
前の記事を読む	2720
前へ	2642
前回の記事はこちら	2667
前回はこちら	2668
前往官網	4835
前往捐款	4804
前往捐款頁面	4804
前往捐款页面	4804
前往購買	4789
前往贊助	4804
""", '剩': """
剩余时间	4792
剩餘時間	4792
""", '加': """
加入google偏好來源	4819
加入line好友	4735
加入会员	4724
加入我们	4764
加入我们的团队	4764
加入我們	4764
加入我們的團隊	4764
加入書籤	4734
加入會員	4724
加入白名单	4801
加入購物車	4835
加入购物车	4835
加载中	4791
加载内容	4795
加载帖子	4795
加载更多	4747
加载更多评论	4784
""", '動': """
動画	2640
動画で見る	2657
動画の公開は終了しました	2680
動画の読み込みに失敗しました	2715
動画の配信は終了しました	2680
動画は再生できません	2680
動画をもっと見る	2701
動画を再生	2715
動画を再生する	2657
動画を再生できません	2680
動画を再生できませんでした	2680
動画を見る	2642
動画を読み込み中	2680
動画を読み込めませんでした	2715
動画を読み込んでいます	2680
動画プレーヤーを読み込み中	2680
動画一覧	2701
""", '包': """
包邮	4824
""", '協': """
協賛	2710
協賛企業	2710
""", '单': """
单次	4805
单次捐款	4721
单篇购买	4831
""", '単': """
単発の寄付	2691
""", '博': """
博客來購買	4789
""", '占': """
占い	2677
""", '印': """
印刷	2628
印刷する	2628
印刷用ページ	2657
印刷用ページを表示	2657
""", '即': """
即时新闻	4745
即時新聞	4745
""", '原': """
原文を表示	2643
原文を見る	2643
原文連結	4774
原文链接	4774
""", '去': """
去京东看看	4789
去京东购买	4789
去天猫购买	4789
去淘宝购买	4789
""", '参': """
参与投票	4784
参与评论	4744
参加测验	4787
参加者募集中	2653
参加问卷调查	4764
""", '參': """
參加問卷調查	4764
參加測驗	4787
參與投票	4784
""", '友': """
友だち追加	2629
友だち追加する	2629
友善列印	4764
友達に教える	2657
""", '反': """
反馈	4744
""", '发': """
发一条友善的评论	4825
发现错误	4784
发现错误?请告诉我们	4764
发生错误	4811
发表留言	4744
发表评论	4744
发送	4811
发送成功	4810
""", '取': """
取材・文	2703
取消关注	4820
取消追蹤	4819
取消關注	4820
取消静音	4791
取消靜音	4791
""", '受': """
受け取る	2688
受付が完了しました	2718
""", '古': """
古い順	2675
""", '可': """
可随时退订	4810
可隨時取消	4807
""", '合': """
合わせて読みたい	2640
合作伙伴	4824
合作夥伴	4824
合成音声による読み上げ	2680
合成音声による読み上げです	2680
""", '同': """
同じカテゴリの記事	2640
同じ著者の記事	2667
同意	4740
同意して続ける	2683
同意して続行	2683
同意して閉じる	2683
同意しない	2634
同意する	2634
同意の管理	2683
同意を撤回	2683
同意を撤回する	2683
同意を管理	2683
同意を管理する	2683
同意並繼續	4795
同意并继续	4795
""", '后': """
后退#秒	4791
""", '听': """
听全文	4764
听文章	4791
听新闻	4734
听这篇文章	4764
""", '商': """
商业推广	4824
商品の詳細を見る	2721
商品を見る	2678
商品ページへ	2678
商品詳細	2721
商品详情	4835
商城	4824
商業推廣	4824
""", '單': """
單次	4805
單次捐款	4721
單筆	4805
單筆捐款	4804
單筆支持	4804
單篇購買	4831
""", '回': """
回上一頁	4834
回到頂端	4814
回到頂部	4747
回到顶部	4814
回复	4744
回答する	91
回覆	4744
回頂端	4747
回首頁	4747
""", '在': """
在 app store 下載	4798
在 facebook 查看	4826
在 google play 下載	4798
在 instagram 查看	4826
在 instagram 查看這則貼文	4826
在 spotify 收聽	4826
在 x 上查看	4826
在 youtube 上觀看	4826
在amazon購買	4789
在app store下载	4798
在app中打开	4798
在app中阅读	4798
在facebook查看	4826
在google play下载	4798
在instagram查看	4826
在instagram查看這則貼文	4826
在patreon上支持我们	4804
在spotify上收听	4826
在x上查看	4826
在youtube上观看	4826
在亚马逊购买	4789
在微博查看	4826
在浏览器中继续	4798
在瀏覽器中繼續	4798
""", '地': """
地図を見る	2643
地図を開く	2643
""", '執': """
執筆者	2703
執筆者プロフィール	2702
""", '填': """
填字游戏	4788
填字遊戲	4788
""", '复': """
复制	4823
复制成功	4734
复制网址	4764
复制链接	4734
""", '外': """
外部コンテンツを表示	2683
外部コンテンツを表示する	2683
外部送信について	2714
外部送信ポリシー	2714
""", '大': """
大	2709	4823
大号字	65
大字	4734
大家还在看	4745
大家都在看	4745
""", '头': """
头条	4745
""", '好': """
好的	4800
""", '如': """
如何关闭	4802
如何关闭广告拦截器	4801
如何關閉	4802
如何關閉廣告攔截器	4801
""", '始': """
始終允許	4796
始终允许	4796
""", '姓': """
姓名	4811
""", '字': """
字体	65
字体大小	4734
字号	4734
字幕	2681	4792
字幕をオン	2680
字幕を表示	2680
字級	65	4734
字级	65
字號	4822
字體大小	65	4734
""", '官': """
官方微博	4735
""", '定': """
定期定額	4721
定期定額捐款	4804
定期定額支持	4804
定期捐款	4804
""", '寄': """
寄付	2616
寄付する	2616
寄付で応援する	2657
寄付のお願い	2616
寄付はこちら	2691
寄付はこちらから	2691
寄付をする	2616
寄付ページはこちら	2691
寄付ページへ	2691
""", '寫': """
寫留言	4825
寫評論	4825
""", '專': """
專題	4745
""", '小': """
小	2709	4823
小字	4734
小編推薦	4745
小调查	92
""", '尚': """
尚未成為會員	4807
尚無留言	4764
""", '展': """
展开	4747
展开全文	4747
展开全部	4748
展开回复	4784
展开阅读全文	4834
展開	4747
展開全文	4814
""", '已': """
已关注	4735
已收到您的申请	4832
已是会员	4724
已是訂戶	4807
已有帐号	4724
已有帳號	4807
已有账号	4807
已經是會員	4724
已經是會員?登入	4724
已经是订户	4807
已经有账号	4807
已複製連結	4822
已關注	4819
""", '常': """
常に表示する	2683
常に許可	2684
常に許可する	2683
""", '年': """
年払い	2695
年額プラン	2695
""", '广': """
广告	4739
广告后继续阅读	4789
广告结束	4789
""", '広': """
広告	2632
広告の下に記事が続きます	2678
広告の後に続きます	2632
広告はここまで	2678
広告をスキップ	2632
広告を閉じる	2632
広告ブロッカーをご利用中です	2689
広告ブロックの解除方法	2689
広告ブロックを解除してください	2689
広告ブロックを解除しました	2689
広告企画	2632
広告終わり	2678
""", '廣': """
廣告	4739
廣告後繼續閱讀	4789
廣告結束	4789
廣編企劃	4789
廣編特輯	4789
""", '延': """
延伸閱讀	4745
延伸阅读	4745
""", '开': """
开启app	4798
开启推送	4799
开启通知	4799
开始测验	4787
开通vip	4831
开通会员	4724
""", '当': """
当前时间	4792
当当购买	4789
""", '影': """
影片已下架	4791
影片已移除	4791
影片無法播放	4791
影片載入中	4791
影片載入失敗	4829
影音	4745
""", '後': """
後で	2615
""", '微': """
微信	4734
微信扫一扫	4822
微信扫码分享	4822
微信登录	4807
微博	4734
""", '必': """
必填	4811
必填字段	4810
必填欄位	4810
必填項	4810
必填项	4810
必須	2698
必須項目	2698
必須項目です	2697
""", '忘': """
忘記密碼	4724
忘记密码	4724
""", '応': """
応援する	2616
""", '快': """
快进#秒	4791
""", '总': """
总是允许	4796
""", '您': """
您可能也喜歡	4745
您可能感兴趣	4745
您可能还喜欢	19
您可能還喜歡	19
您可能還想看	4773
您可随时退订	4810
您可隨時取消訂閱	4810
您已关注此话题	4819
您已投过票	4784
您已投過票	4784
您已经投过票	4784
您已訂閱	4832
您已订阅	4832
您的信息已发送	4810
您的姓名	4832
您的投票已提交	4784
您的支持很重要	4830
您的昵称	4825
您的暱稱	4825
您的留言	4832
您的訊息已送出	4810
您的邮箱	4728
您的電子郵件	4832
您的電郵	4728
""", '情': """
情報をお寄せください	2702
情報提供のお願い	2702
情報提供はこちら	2702
""", '想': """
想接收即時新聞通知嗎	4799
想接收通知吗	4799
""", '意': """
意見反饋	4784
意見回饋	4784
意见反馈	4744
""", '感': """
感想を送る	2637
感謝您的參與	4784
感謝您的投票	91	4784
感謝您的支持	4830
感谢您,您的信息已发送	4810
感谢您的参与	4784
感谢您的投票	91	4784
感谢您的支持	4830
感谢支持	4830
""", '成': """
成为会员	4721
成為會員	4721
""", '我': """
我们无法显示此内容	4795
我同意	4740
我同意处理我的个人数据	4810
我同意接收电子邮件	4810
我同意隱私權政策	4810
我已关闭	4801
我已关闭广告拦截器	4801
我已閱讀並同意隱私權政策	4810
我已關閉廣告攔截器	4801
我已阅读并同意隐私政策	4810
我的帐户	4724
我的帳戶	4724
我知道了	4740
我要举报	4784
我要投票	4784
我要捐款	4830
我要支持	4830
我要檢舉	4784
我要爆料	4815
我要留言	4744
我要糾錯	4764
我要纠错	4744
我要评论	4744
我要贊助	4830
""", '或': """
或	4808
""", '戻': """
戻る	2642
""", '所': """
所有新闻	4814
所有留言	4744
""", '打': """
打印	4734
打印本页	4764
打印食谱	61
打开	4748
打开app	4798
打开app查看更多	4798
打开app阅读	4798
打开app阅读全文	4798
打开客户端阅读	4798
打开微信扫一扫	4822
打开推送	4799
打赏	4721
打赏作者	4830
""", '扫': """
扫一扫分享	4822
扫描二维码下载	4798
扫码下载	4798
扫码下载app	4798
扫码下载客户端	4798
""", '投': """
投票	92	4785
投票ありがとうございました	91	2674
投票する	91	2657
投票を受け付けました	2674
投票区	92
投票成功	4784
投票済みです	2674
投票結果	2675	4785
投票結果を見る	91
投票结果	4785
投稿する	2637
投稿を表示	2683
投稿を表示する	2683
投稿を読み込む	2683
投稿须知	4815
""", '折': """
折りたたむ	2643
折扣码	4835
折扣碼	4835
""", '报': """
报告错误	4748
""", '拒': """
拒絕	4740
拒绝	4740
拒绝全部	4796
拒绝所有cookie	4828
""", '招': """
招聘启事	4764
""", '拡': """
拡大	2628
拡大する	2642
""", '按': """
按年計費	4807
按年计费	4807
按月	4805
按月捐款	4804
按月计费	4807
按讚	4735
""", '捐': """
捐款	4721
捐贈	4721
捐赠	4721
""", '掃': """
掃描qr code下載	4798
掃碼下載	4798
""", '排': """
排序	4785
排行榜	4745
""", '採': """
採用情報	2653
""", '接': """
接受	4740
接受並繼續	4795
接受全部	4740
接受全部cookie	4828
接受并继续	4795
接受所有	4740
接受所有 cookie	4828
接受所有cookie	4828
接收通知	4799
""", '推': """
推广	4739
推广内容	4739
推廣	4739
推荐	4745
推荐文章	4745
推荐方案	4808
推荐阅读	4745
推薦	4745
推薦文章	4745
推薦閱讀	4745
""", '提': """
提交	91	4811
提交成功	4810
提交成功,感谢您的反馈	4832
提交评论	4784
提供	2632
提供反馈	4784
提供意見	4784
提供新聞線索	4815
提供新闻线索	4815
""", '搜': """
搜尋	4747
搜索	4747
""", '撤': """
撤回同意	4795
""", '播': """
播放	4747
播放器加载中	4791
播放影片	4829
播放视频	4829
播放速度	4791
""", '支': """
支持我们	4721
支持我們	4721
支援する	2616
支援はこちら	2691
""", '收': """
收合	4748
收听	4734
收听文章	4791
收听本文	4764
收聽文章	4764
收聽本文	4791
收藏	4734
收藏文章	4734
收藏本文	4764
收藏食譜	61
收藏食谱	61
收起	4747
收起回复	4784
""", '放': """
放大图片	4814
放大圖片	4814
放大字体	4822
放大字體	4822
""", '数': """
数独	2677	4788
""", '數': """
數獨	4788
""", '文': """
文字の大きさ	65	2628
文字を大きくする	2708
文字を小さくする	2708
文字サイズ	2628
文字サイズを変更	2708
文字サイズ変更	65
文字拡大	2708
文字稿	4792
文字起こし	2681
文字起こしを表示	2680
文字起こしを見る	2680
文明上网,理性发言	4825
文明上网理性发言,请遵守新闻评论服务协议	4825
文章未完 廣告後繼續	4789
""", '料': """
料金プラン	2695
料金プランを見る	2717
""", '新': """
新しい順	2675
新着	2640
新着ニュース	2640
新着記事	2640
新着記事一覧	2667
新着順	2675
新聞線索	4815
新規会員登録	2618
新規登録	2618
新闻简报	4728
新闻线索	4815
""", '无': """
无所谓	4785
无法显示此内容	4795
""", '早': """
早割	2710
早鳥票	4824
早鸟票	4824
""", '时': """
时长	4792
""", '明': """
明白了	4748
""", '是': """
是否允许通知	4799
是否接收推送通知	4799
是否接收通知	4799
是否開啟通知	4799
""", '显': """
显示全部	4814
显示内容	4795
显示原文	4748
显示字幕	4791
显示帖子	4795
显示更多	4747
""", '時': """
時長	4792
""", '暂': """
暂不	4720
暂无评论	4764
暂无评论,快来抢沙发	4825
""", '暫': """
暫不	4720
""", '更': """
更多	4745
更多作者文章	4814
更多内容	4745
更多分享方式	4822
更多图片	4814
更多圖片	4814
更多報導	4745
更多影片	4814
更多报道	4745
更多文章	4745
更多新聞	4745
更多新聞請看	4773
更多新闻	4745
更多游戏	4787
更多精彩	4773
更多精彩内容	4834
更多精采內容	4764
更多视频	4814
更多选项	4823
更多選項	4823
更正政策	4815
更正與說明	4815
""", '書': """
書籍を購入する	2678
""", '最': """
最受欢迎	4808
最受歡迎	4808
最多人看	4773
最新	4785
最新ニュース	2640
最新ニュースを通知で受け取る	2687
最新号	2667
最新影音	4773
最新文章	4745
最新新聞	4745
最新新闻	4745
最新消息	4745
最新記事	2640
最旧	4785
最早	4785
最热	4785
最熱	4785
最舊	4785
最超值	4808
""", '會': """
會員中心	4724
會員專享	4727
會員專享內容	4727
會員專屬	4724
會員登入	4724
""", '月': """
月払い	2695
月額#円	2621
月額#円(税込	2621
月額プラン	2695
""", '有': """
有効なメールアドレスを入力してください	2697
有料会員からのプレゼント記事	2722
有料会員登録	2618
有料会員記事	2657
有料登録	2618
有料記事	2618
""", '朋': """
朋友圈	4734
""", '服': """
服务条款	4740
服務條款	4740
""", '朗': """
朗读全文	4791
""", '朝': """
朝刊・夕刊	2618
""", '未': """
未满十八岁禁止饮酒	4789
未滿十八歲禁止飲酒	4789
""", '本': """
本を購入する	2678
本周热门	4773
本文	2719
本文へ	2642
本文へ移動	2642
本文对您有帮助吗	4784
本文尚无评论	4825
本文已锁定	4807
本文由ai语音朗读	4791
""", '机': """
机器翻译	4764
机翻	4792
""", '来': """
来测测你的知识	4787
""", '查': """
查看专题	4814
查看优惠	4831
查看作者主页	4815
查看作者更多文章	4814
查看優惠	4831
查看全部	4747
查看全部图片	4814
查看全部文章	4834
查看全部評論	4784
查看全部评论	4784
查看原图	4747
查看原文	4774
查看商品	4835
查看回复	4784
查看回覆	4784
查看图集	4814
查看圖集	4814
查看地图	4748
查看專題	4814
查看投票結果	4825
查看投票结果	91	4825
查看文字稿	4791
查看方案	4831
查看更多	4747
查看更多图片	4814
查看更多评论	4784
查看留言	4744
查看結果	91
查看结果	91	4748
查看訂閱方案	4807
查看詳情	4748
查看订阅方案	4807
查看评论	4744
查看详情	4748
查看逐字稿	4791
查看高清图集	4814
""", '标': """
标签	4745
""", '检': """
检举评论	4825
""", '検': """
検索	2642
""", '業': """
業配	4739
""", '楽': """
楽天で見る	2678
楽天で詳細を見る	2678
楽天で購入	2678
楽天で購入する	2678
楽天市場で見る	2678
楽天市場で購入	2678
""", '標': """
標籤	4745
""", '機': """
機器翻譯	4764
機械翻訳	2681
""", '檢': """
檢舉	4744
檢舉留言	4825
""", '次': """
次のページ	2642
次の写真	2701
次の動画	2715
次の画像	2701
次の記事	2640
次の記事へ	2640
次の記事を読む	2720
次へ	2642
次を読む	2643
次ページ	2642
次回から自動的にログイン	2694
""", '正': """
正しいメールアドレスを入力してください	2697
正在加载播放器	4791
""", '此': """
此影片無法播放	4791
此文章已锁定	4807
此欄位為必填	4810
此視頻無法播放	4791
此视频不可用	4791
此视频已被删除	4791
此項為必填	4810
此页面对您有帮助吗	4784
此项为必填项	4810
""", '残': """
残り時間	2681
""", '毎': """
毎年	2692
毎月	2692
毎月寄付する	2691
毎月支援する	2691
""", '每': """
每一份支持都很重要	4804
每一份支持都重要	4804
每年	4805
每月	4805
每月捐款	4721
""", '氏': """
氏名	2698
""", '民': """
民調	92
""", '沒': """
沒意見	4785
""", '没': """
没意见	4785
没有账号	4807
""", '注': """
注册	4724
注册成功	4832
注目の記事	2640
注目キーワード	2640
注目ワード	2640
注目記事	2640
""", '测': """
测测你的知识	4787
""", '清': """
清晰度	4792
""", '游': """
游戏	4788
""", '点': """
点击取消静音	4829
点击图片查看大图	4814
点击打开声音	4829
点击排行	4745
点击播放	4764
点击放大	4814
点击查看全文	4834
点击查看原文	4774
点击查看大图	4747
点击阅读全文	4834
点击阅读原文	4774
点我看视频	4764
点赞	4734
""", '為': """
為您推薦	4745
""", '热': """
热点	4745
热点推荐	4745
热门	4745
热门排行	4745
热门文章	4745
热门新闻	4745
""", '無': """
無料で体験する	2618
無料で始める	2694
無料で試す	2694
無料で読む	2618
無料アプリをダウンロード	2686
無料ゲーム	2676
無料会員登録	2618
無料会員限定	2618
無料体験	2618
無料登録	2618
無法播放影片	4791
無法載入影片	4829
無法顯示此內容	4795
""", '焦': """
焦點新聞	4745
""", '熱': """
熱門	4745
熱門排行	4745
熱門文章	4745
熱門新聞	4745
熱門話題	4745
""", '爆': """
爆料信箱	4815
爆料專線	4815
爆料热线	4815
""", '特': """
特別協賛	2710
特定商取引法に基づく表記	2634
特集	2640
特集を見る	2701
特集ページへ	2701
特集一覧	2701
特集一覧へ	2720
""", '猜': """
猜你喜欢	4745
猜你喜歡	4745
""", '現': """
現在の再生時間	2680
""", '生': """
生成aiを使用しています	2715
""", '用': """
用app開啟	4798
用户协议和隐私政策	4828
""", '由': """
由ai生成	4818
由ai语音朗读	4791
""", '申': """
申し込む	2618
""", '电': """
电子报	4728
电子邮箱	4728
""", '画': """
画像をクリックして拡大	2701
画像を拡大	2642
画像を拡大する	2701
画像を見る	2642
画質	2681
""", '留': """
留言	4744
留言(#	4744
留言内容	4833
留言已關閉	4784
留言規則	4784
留言规则	4784
""", '略': """
略過廣告	4829
""", '登': """
登入	4724
登入/註冊	4724
登入後留言	4784
登出	4724
登录	4724
登录/注册	4724
登录后发表评论	4784
登錄	4724
登録	2618
登録が完了いたしました	2718
登録が完了しました	2657
登録して続きを読む	2618
登録する	2618
""", '發': """
發現錯誤	4784
發現錯誤?請告訴我們	4764
發生錯誤	4811
發表留言	4744
發表評論	4744
""", '皆': """
皆さまのご支援が力になります	2691
""", '監': """
監修者	2703
""", '目': """
目前時間	4792
目录	4747
目次	2642
目次へ戻る	2720
目錄	4747
""", '直': """
直接看食谱	61
""", '相': """
相关主题	4745
相关报道	4745
相关推荐	4745
相关文章	4745
相关新闻	4745
相关标签	4745
相关视频	4773
相关阅读	4745
相關主題	4745
相關報導	4745
相關影片	4773
相關推薦	4745
相關文章	4745
相關新聞	4745
相關標籤	4745
相關閱讀	4745
""", '看': """
看了这篇文章的人也看	4745
看全文	4814
看原文	4774
看更多	4745
看更多作者文章	4814
看更多文章	4773
看更多新聞	4773
看更多照片	4814
看結果	91
""", '知': """
知道了	4748
""", '確': """
確認する	2698
確認メールをお送りしました	2697
確認画面へ	2698
""", '禁': """
禁止酒駕	4824
禁止酒駕,飲酒過量有害健康	4789
""", '稍': """
稍后	4800
稍后再说	4720
稍后提醒我	4720
稍后阅读	4764
稍後	4800
稍後再說	4720
稍後提醒我	4720
稍後閱讀	4764
""", '立': """
立即开通	4831
立即投票	91
立即捐助	4804
立即捐款	4721
立即捐赠	4804
立即支持	4830
立即訂閱	4724
立即订阅	4724
立即试玩	4787
立即購票	4789
立即贊助	4804
立即购票	4789
立即选购	4789
立即選購	4789
立即開始玩	4787
""", '筆': """
筆者	2703
筆者プロフィール	2702
""", '管': """
管理cookie	4795
管理偏好設定	4828
管理偏好设置	4828
管理同意	4795
管理同意设置	4795
管理同意選項	4795
管理选项	4828
管理選項	4828
""", '粉': """
粉絲團	4735
""", '精': """
精彩推荐	4773
精彩推薦	4773
精选	4745
""", '紙': """
紙面ビューアー	2618
""", '結': """
結果を見る	91	2643
""", '続': """
続きはこちら	2668
続きをみる	2642
続きを読む	2618
続けて読む	2720
""", '網': """
網友留言	4744
""", '編': """
編輯推薦	4745
編輯準則	4815
編輯精選	4745
編集ポリシー	2702
編集方針	2703
編集部おすすめ	2640
編集部のおすすめ	2640
""", '縮': """
縮小	2628
縮小字體	4822
""", '繼': """
繼續使用網頁版	4798
繼續閱讀	4747
繼續閱讀請往下	4789
""", '續': """
續訂	4831
""", '纠': """
纠错	4744
""", '继': """
继续在浏览器阅读	4798
继续浏览内容	4747
继续阅读	4747
""", '续': """
续订	4831
""", '编': """
编辑准则	4815
编辑推荐	4745
编辑精选	4745
""", '缩': """
缩小字体	4822
""", '网': """
网友评论	4744
网友评论仅供其表达个人看法,并不表明本站立场	4825
""", '翻': """
翻訳を表示	2643
""", '联': """
联系作者	4815
联系我们	4740
联系编辑部	4815
""", '聯': """
聯絡我們	4740
聯絡編輯部	4815
""", '聽': """
聽全文	4764
聽文章	4791
聽新聞	4734
聽這篇文章	4764
""", '脳': """
脳トレ	2677
""", '自': """
自动播放	4792
自動再生	2681
自動播放	4792
自動翻訳	2681
自定义金额	4804
自訂金額	4804
""", '菜': """
菜单	4747
""", '著': """
著作権	2634
著者の記事一覧	2701
著者をフォロー	2707
著者をフォローする	2707
著者プロフィール	2702
""", '複': """
複製	4823
複製網址	4764
複製連結	4734
""", '要': """
要接收推送通知吗	4799
要接收通知嗎	4799
""", '視': """
視頻由ai生成	4829
""", '觀': """
觀看更多	4773
""", '视': """
视频	4745
视频不可用	4791
视频加载中	4791
视频加载失败	4829
视频已下架	4791
视频已失效	4791
视频无法播放	4791
视频时长	4829
视频正在加载	4791
""", '解': """
解鎖全文	4764
解鎖文章	4831
解锁全文	4764
解锁文章	4831
解除しました	2690
解除方法	2690
解除方法はこちら	2690
""", '訂': """
訂戶專享	4789
訂戶專享優惠	4789
訂戶專享內容	4807
訂戶贈閱	4836
訂正について	2702
訂閱	4724
訂閱成功	4832
訂閱推播	4799
訂閱方案	4831
訂閱會員	4724
訂閱會員專屬內容	4764
訂閱郵件	4728
訂閱電子報	4728
""", '記': """
記事に関するお問い合わせ	2702
記事の続きはこちら	2668
記事の続きを読む	2701
記事の誤りを報告	2711
記事は広告の下に続きます	2678
記事は広告の後に続きます	2678
記事へのお問い合わせ	2702
記事へのご意見	2637
記事をサポートする	2616
記事をシェア	2722
記事をシェアする	2722
記事をプレゼント	2618
記事をプレゼントする	2657
記事を保存	2628
記事を保存する	2657
記事を印刷する	2628
記事を聴く	2680
記事を評価する	2711
記事を読む	2642
記事を購入する	2717
記事を音声で聞く	2680
記事を音声で聴く	2680
記事ランキング	2640
記事一覧	2642
記事一覧へ	2701
記事一覧を見る	2668
記事全文を読む	2642
記住我	4808
記者をフォロー	2707
記者プロフィール	2702
記者募集	2653
記者募集中	2653
""", '設': """
設定を保存	2683
設定を保存する	2683
設定を変更する	2714
設定を管理	2714
""", '許': """
許可	2688
許可する	2634
""", '註': """
註冊	4724
註冊成功	4832
""", '評': """
評価順	2675
評論	4744
評論已關閉	4784
評論規則	4784
""", '話': """
話題の記事	2640
""", '該': """
該作者更多文章	4814
""", '詳': """
詳しく見る	2643
詳細	2643
詳細を見る	2721
詳細・購入はこちら	2678
""", '語': """
語音播報	4764
語音朗讀	4764
""", '誤': """
誤りを報告	2643
誤りを報告する	2711
誤字脱字の報告	2657
誤字脱字を報告	2702
誤字脱字を報告する	2657
""", '読': """
読まれている記事	2640
読み上げ	2657
読み放題	2621
読み続ける	2643
読み込み中です	2680
読者限定	2678
""", '請': """
請填寫讀者問卷	4764
請我們喝杯咖啡	4804
請查收郵件	4810
請檢查您的收件匣	4810
請繼續下滑閱讀	4789
請繼續往下閱讀	4739
請輸入您的電子郵件	4832
請輸入有效的電子郵件	4810
請輸入有效的電子郵件地址	4810
請輸入電子郵件	4728
請選擇金額	4830
請關閉廣告攔截器	4801
""", '讀': """
讀者優惠	4789
讀者專享	4789
""", '讚': """
讚	4734
讚賞支持	4721
""", '订': """
订户专享	4789
订户专享优惠	4789
订户赠阅	4836
订阅	4724
订阅会员	4724
订阅成功	4832
订阅推送	4799
订阅邮件	4728
""", '记': """
记住我	4808
记者简介	4815
""", '设': """
设为google首选来源	4819
""", '评': """
评论	4744
评论(#	4744
评论功能已关闭	4825
评论已关闭	4784
评论规则	4784
""", '诚': """
诚聘英才	4764
""", '话': """
话题	4745
""", '该': """
该文章已关闭评论	4825
该视频不可用	4791
该视频已下架	4791
该邮箱已被注册	4832
""", '详': """
详情	4748
""", '语': """
语音朗读	4764
语音由ai生成	4791
""", '说': """
说点什么	4825
""", '请': """
请先登录再评论	4764
请关闭广告拦截器	4801
请我们喝杯咖啡	4804
请查收邮件	4810
请检查您的收件箱	4810
请继续往下阅读	4739
请输入您的电子邮件	4832
请输入您的邮箱	4832
请输入昵称	4825
请输入有效的电子邮件地址	4810
请输入有效的邮箱地址	4810
请输入邮箱	4728
请选择金额	4830
""", '读': """
读者专享	4789
读者优惠	4789
""", '購': """
購入はこちら	2678
購票	4824
購票連結	4789
購読	2618
購読する	2618
購読のお申し込み	2618
購読プラン	2717
購読プランを見る	2694
購読申し込み	2618
購買本書	4789
""", '贈': """
贈る	2709
贈送文章	4764
贈送文章給朋友	4764
贈送此文	4764
""", '贊': """
贊助	4721
贊助內容	4739
贊助商	4739
贊助我們	4804
""", '购': """
购买本书	4789
购买此书	4789
购票	4824
购票链接	4789
""", '赞': """
赞	4785
赞助	4721
赞助内容	4739
赞助商	4824
赞助商链接	4739
赞助我们	4804
赞赏	4721
赞赏作者	4830
""", '赠': """
赠送文章	4822
赠送此文	4764
""", '超': """
超值方案	4807
""", '跳': """
跳到主要內容	4747
跳到食谱	61
跳至食譜	61
跳转到食谱	61
跳过广告	4829
""", '踩': """
踩	4785
""", '載': """
載入中	4791
載入內容	4795
載入更多	4747
載入貼文	4795
""", '輸': """
輸入您的電子郵件	4832
""", '轉': """
轉發	4734
""", '转': """
转发	4734
""", '载': """
载入内容	4795
""", '输': """
输入您的邮箱	4832
""", '返': """
返信	2637
返信する	2637
返信を書く	2711
返信を表示	2674
返信を見る	2674
返信を隠す	2674
返回上一页	4834
返回列表	4834
返回頂部	4814
返回顶部	4747
返回首頁	4814
返回首页	4747
""", '还': """
还不是会员	4807
还有更多精彩内容	4834
还没有账号	4807
""", '这': """
这篇文章对你有帮助吗	4784
这篇文章对您有帮助吗	4784
""", '进': """
进入专题	4814
进入专题页	4814
""", '连': """
连结已复制	4822
""", '追': """
追蹤	4735
追蹤中	4819
追蹤主題	4819
追蹤作者	4819
追蹤我們	4735
""", '退': """
退出全屏	4791
""", '送': """
送信	91	2698
送信が完了しました	2697
送信しました	2697
送信する	91	2698
送信完了	2697
送出	91	4811
送出成功	4810
送出留言	4784
送出評論	4784
送料無料	2710
""", '选': """
选择	4808
选择方案	4807
选择订阅方案	4807
选择金额	4830
""", '逐': """
逐字稿	4792
""", '這': """
這篇文章對你有幫助嗎	4784
這篇文章對您有幫助嗎	4784
""", '通': """
通報	2675
通報する	2637
通知をオン	2627
通知をオンにする	2687
通知を受け取らない	2687
通知を受け取りますか	2687
通知を受け取る	2657
通知を設定する	2687
通知を許可	2687
通知を許可しますか	2687
通知を許可する	2687
""", '速': """
速報	2640
速報を通知で受け取る	2687
速報通知を受け取る	2657
""", '連': """
連結已複製	4764
連載	2640
連載をフォロー	2707
連載をフォローする	2707
連載を見る	2701
連載一覧	2701
""", '遊': """
遊戲	4788
""", '運': """
運営会社	2634
""", '違': """
違反を報告	2674
違反を報告する	2674
違反報告	2637
""", '選': """
選單	4747
選択する	2695
選擇	4808
選擇方案	4807
選擇訂閱方案	4807
選擇金額	4830
""", '還': """
還不是會員	4807
還沒有帳號	4807
""", '邮': """
邮箱	4728
邮箱格式不正确	4810
邮箱格式错误	4810
""", '配': """
配信停止はいつでも可能です	2697
""", '重': """
重新加载页面	4801
重新播放	4792
重新整理頁面	4801
重新載入頁面	4801
""", '金': """
金額を入力	2691
金額を指定	2691
金額を指定する	2691
金額を選ぶ	2716
金額を選択	2716
金額を選択してください	2716
""", '链': """
链接已复制	4764
""", '閉': """
閉じる	2615	2642
""", '開': """
開く	2643
開啟推播	4799
開啟通知	4799
開始測驗	4787
開通會員	4724
""", '間': """
間違いを見つけたら	2702
""", '関': """
関連	2640
関連する記事	2640
関連キーワード	2640
関連タグ	2640
関連トピックス	2640
関連ニュース	2640
関連リンク	2640
関連動画	2640
関連動画を見る	2715
関連情報	2640
関連記事	2640
関連記事はこちら	2667
関連記事をもっと見る	2720
関連記事を見る	2720
""", '閱': """
閱讀下一篇	4834
閱讀全文	4747
閱讀原文	4774
閱讀更多	4747
""", '關': """
關於作者	4815
關於我們	4740
關注	4735
關注作者	4819
關注我們	4735
關注此主題	4819
關鍵字	4745
關閉	4720
關閉視窗	4834
關閉選單	4834
""", '阅': """
阅读下一篇	4834
阅读全文	4747
阅读剩余全文	4834
阅读原文	4774
阅读更多	4747
""", '随': """
随时取消	4807
随时可取消	4807
""", '隐': """
隐私偏好	4828
隐私政策	4740
隐私权政策	4740
隐私设置	4796
""", '隨': """
隨時取消	4807
""", '隱': """
隱私偏好	4828
隱私政策	4740
隱私權政策	4740
隱私權設定	4795
隱私設定	4796
""", '離': """
離開全螢幕	4791
""", '電': """
電子信箱	4728
電子信箱格式錯誤	4810
電子報	4728
電子版	2618
電子郵件格式不正確	4810
電郵	4811
""", '静': """
静音	4792
""", '靜': """
靜音	4792
""", '音': """
音声で聞く	2628
音声をダウンロード	2680
音声を再生	2715
音声読み上げ	2657
音频播放器	4829
""", '頭': """
頭條	4745
""", '顯': """
顯示內容	4795
顯示原文	4748
顯示字幕	4791
顯示更多	4747
顯示貼文	4795
""", '飲': """
飲酒過量,有害健康	4789
飲酒過量有害健康	4789
""", '首': """
首頁	4747
首页	4747
""", '马': """
马上开始	4748
马上玩	4787
""", '验': """
验证码	4811
""", '點': """
點我看影片	4764
點擊播放	4791
點擊播放本文	4764
點擊放大	4814
點擊看大圖	4814
點擊開啟聲音	4829
點擊閱讀全文	4834
點閱排行	4773
""", '가': """
가	2741
가격 보기	2828
가로세로 낱말퀴즈	2783
가입하기	2732
가장 많이 본 뉴스	2748
가장 인기	2803
""", '개': """
개인정보 보호 설정	2822
개인정보 설정	2789
개인정보 수집 동의	2804
개인정보 수집 및 이용 동의	2804
개인정보 수집 및 이용에 동의합니다	2804
개인정보 수집·이용에 동의합니다	2804
개인정보 처리방침	2746
개인정보처리방침	2746
""", '갤': """
갤러리 닫기	2827
갤러리 보기	2809
""", '거': """
거부	2746
""", '검': """
검색	2750
""", '게': """
게시물 보기	2789
게시물 불러오기	2789
게임	2783
게임 전체보기	2781
게임 하러 가기	2781
""", '결': """
결과 보기	91	2751
""", '계': """
계속 읽기	2732
계정이 있으신가요	2802
""", '고': """
고객센터	2746
고충처리인	2810
""", '공': """
공감	2780
공감순	2780
공유	2741
공유하기	2741
""", '과': """
과거순	2780
""", '관': """
관련 기사	2748
관련 기사 더보기	2827
관련 뉴스	2748
관련 영상	2771
관련 태그	2748
관련기사	2748
관련기사 더보기	2827
관련뉴스	2748
관련키워드	2748
""", '광': """
광고	2745
광고 건너뛰기	2823
광고 닫기	2745
광고 아래에 기사가 계속됩니다	2784
광고 영역	87
광고 종료	2784
광고 차단 해제 방법	2795
광고 차단을 해제해 주세요	2795
광고 차단을 해제했습니다	2795
광고 차단이 감지되었습니다	2795
광고 후 계속됩니다	2784
광고성 정보 수신 동의	2804
광고성 정보 수신에 동의합니다	2804
""", '괜': """
괜찮습니다	2729
""", '교': """
교보문고에서 구매	2784
""", '구': """
구글 계정으로 계속하기	2802
구글 계정으로 로그인	2802
구글 선호 매체로 추가	2814
구글 플레이에서 다운로드	2792
구글로 계속하기	2802
구글로 로그인	2802
구글플레이에서 다운로드	2792
구독	2732
구독 갱신	2825
구독 상품 보기	2802
구독 상품 선택	2802
구독 상품 안내	2825
구독 신청	2732
구독 신청이 완료되었습니다	2804
구독 신청하기	2802
구독 안내	2825
구독 전용	2732
구독 중	2732
구독 취소	2815
구독권 선택	2802
구독신청	2732
구독이 완료되었습니다	2763
구독자 전용	2734
구독자 전용 기사	2802
구독자 전용 혜택	2784
구독자 혜택	2784
구독자가 선물한 기사입니다	2829
구독중	2814
구독하고 이어서 읽기	2763
구독하기	2732
구매하기	2784
구매하러 가기	2784
""", '글': """
글씨 크기	65
글씨크기	2741
글자 작게	2816
글자 크게	2816
글자 크기	2741
글자 크기 변경	65	2763
글자 크기 조절	65	2763
글자크기	2741
글자크기 변경	65
글자크기 설정	65
글자크기 조절	65
""", '금': """
금액 선택	2824
금액 직접 입력	2798
금액을 선택하세요	2824
금액을 선택해 주세요	2824
""", '기': """
기계 번역	2786
기부하기	2730
기사 계속 보기	2827
기사 공유	2816
기사 공유하기	2741
기사 구매	2825
기사 더 보기	2827
기사 더보기	2763
기사 듣기	2763
기사 링크 복사	2763
기사 본문	2750
기사 선물하기	2763
기사 스크랩	2816
기사 스크랩하기	2763
기사 오류 신고	2763
기사 오류 제보	2763
기사 요약	2813
기사 원문 보기	2763
기사 음성으로 듣기	2785
기사 잠금 해제	2825
기사 저장	2816
기사 저장하기	2763
기사 전문 보기	2809
기사 전체보기	2809
기사 제보	2810
기사 제보 및 문의	2763
기사 추천	2819
기사 평가하기	2819
기사 후원하기	2730
기사는 광고 아래에 계속됩니다	2784
기사는 광고 후 계속됩니다	2784
기사듣기	2785
기사를 공유합니다	2829
기사에 대한 의견	2747
기사원문	2750
기사저장	2741
기사제보	2810
기사추천	2819
기자 구독	2758
기자 구독하기	2758
기자 소개	2810
기자 페이지	2758
기자 프로필 보기	2758
기자구독	2814
기자에게 메일 보내기	2810
기자에게 이메일 보내기	2810
기자의 다른 기사	2758
기자의 다른 기사 보기	2809
기자의 다른기사	2748
기자의 다른기사 보기	2809
기자페이지 바로가기	2809
기획 기사 보기	2809
""", '나': """
나중에	2729
나중에 보기	2763
나중에 읽기	2763
나중에 하기	2729
""", '남': """
남은 시간	2786
""", '낱': """
낱말퀴즈	2783
""", '내': """
내 정보	2732
내용을 입력하세요	2826
내용을 입력해 주세요	2826
""", '네': """
네, 받을게요	2793
네이버 구독	2744
네이버 로그인	2802
네이버 밴드 공유	2816
네이버 블로그	2741
네이버로 로그인	2802
네이버에서 구독	2744
네이버에서 구독하기	2744
""", '놓': """
놓치면 안 되는 기사	2771
""", '뉴': """
뉴스 더보기	2809
뉴스 듣기	2763
뉴스레터 구독	2737
뉴스레터 구독 신청	2737
뉴스레터 구독이 완료되었습니다	2826
뉴스레터 무료 구독	2763
뉴스레터 신청	2737
""", '닉': """
닉네임을 입력하세요	2819
""", '다': """
다른 공유 찾기	2741
다른 금액	2798
다른 기사	19	2748
다른 기사 더 보기	19
다른 기사 보기	2758
다른기사	2748
다른기사 보기	2748
다시 보기	2786
다시 보지 않기	2729
다시보기	2786
다음	2750
다음 기사	2748
다음 기사 보기	2763
다음 기사 읽기	2827
다음 동영상	2823
다음 사진	2809
다음 영상	2823
다음 이미지	2827
다음 페이지	2750
다음글	2809
다음기사	2748
다음에	2729
다음에 하기	2794
다크모드	2790
""", '닫': """
닫기	2729
""", '답': """
답글	2747
답글 달기	2779
답글 더보기	2779
답글 보기	2779
답글 쓰기	2779
답글 접기	2779
답글쓰기	2747
""", '당': """
당신이 좋아할 만한	2748
""", '댓': """
댓글	2747
댓글 #	2747
댓글 #개	2747
댓글 닫기	2779
댓글 더보기	2779
댓글 등록	2779
댓글 등록하기	2779
댓글 보기	2747
댓글 신고	2819
댓글 신고하기	2819
댓글 쓰기	2747
댓글 운영 원칙	2779
댓글 운영 정책	2763
댓글 운영정책	2763
댓글 작성	2779
댓글 작성 규칙	2779
댓글 작성하기	2779
댓글 정책	2779
댓글보기	2747
댓글쓰기	2747
댓글을 남겨 주세요	2819
댓글을 남겨주세요	2819
댓글을 입력하세요	2819
댓글을 입력해 주세요	2819
댓글을 입력해주세요	2747
댓글을 작성하려면 로그인 해주세요	2819
댓글이 닫혔습니다	2779
""", '더': """
더 많은 옵션	2816
더 보기	2750
더보기	2748	2750
""", '도': """
도서 구매하기	2784
도움이 되었나요	2779
""", '독': """
독자 의견 조사	2763
독자 특별 할인	2784
독자 할인	2784
""", '동': """
동영상	2748
동영상 로딩 중	2785
동영상 보기	2823
동영상 재생	2785
동영상 플레이어	2823
동영상을 불러오는 중입니다	2785
동영상을 불러올 수 없습니다	2823
동영상을 재생할 수 없습니다	2785
동의	2746
동의 관리	2789
동의 철회	2789
동의 철회하기	2789
동의 후 계속	2789
동의하고 계속	2789
동의하고 계속하기	2789
동의합니다	2746
""", '뒤': """
뒤로 가기	2751
""", '등': """
등록	2747
""", '디': """
디지털 구독하기	2825
디지털뉴스부	2758
디지털뉴스팀	2758
디지털콘텐츠팀	2758
""", '또': """
또는	2803
""", '라': """
라인	2741
""", '랭': """
랭킹	2748
랭킹뉴스	2748
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
로그아웃	2732
로그인	2732
로그인 상태 유지	2802
로그인 유지	2802
로그인 전용 기사	2802
로그인 후 댓글 쓰기	2763
로그인 후 댓글 작성이 가능합니다	2819
로그인 후 댓글을 작성할 수 있습니다	2779
로그인 후 이용해 주세요	2779
로그인/회원가입	2732
로그인이 필요	2734
로그인하고 계속 읽기	2825
로딩 중	2785
로딩 중입니다	2785
로딩중	2785
""", '링': """
링크 복사	2741
링크가 복사되었습니다	2763
""", '마': """
마이페이지	2732
""", '많': """
많이 본 기사	2748
많이 본 뉴스	2748
많이 본 영상	2771
많이 읽은 기사	2748
많이본 기사	2748
많이본 뉴스	2748
""", '매': """
매달	2799
매월	2799
""", '맨': """
맨 위로	2750
맨위로	2750
""", '메': """
메뉴	2750
메뉴 닫기	2750
메시지가 전송되었습니다	2804
메일	2741
메일함을 확인해 주세요	2804
""", '멤': """
멤버십 가입	2825
멤버십 가입하기	2825
""", '모': """
모두 거부	2790
모두 동의	2746
모두 허용	2790
모든 쿠키 거부	2822
모든 쿠키 수락	2822
모든 쿠키 허용	2822
모르겠다	2780
모름/무응답	2780
모바일 웹으로 계속	2792
""", '목': """
목록	2750
목록 보기	2809
목록보기	2750
목록으로	2809
목록으로 돌아가기	2827
""", '무': """
무료 게임	2781
무료 배송	2818
무료 체험 시작하기	2732
무료 회원가입	2732
무료, 스팸 없음	2804
무료로 읽기	2825
무료배송	2818
무제한 이용하기	2825
""", '문': """
문의	2747
문의 내용	2826
문자 크기	65
""", '바': """
바로 구매하기	2784
바로가기	2741
""", '반': """
반응형 광고 영역	87
""", '배': """
배속	2786
""", '밴': """
밴드	2741
""", '번': """
번역 보기	2751
""", '베': """
베스트	2748
""", '보': """
보내기	2806
""", '복': """
복사	2817
복사하기	2741
""", '본': """
본문 글씨 줄이기	2741
본문 글씨 키우기	2741
본문 바로가기	2750
본문으로 바로가기	2750
""", '북': """
북마크	2741
""", '브': """
브라우저에서 계속	2792
브라우저에서 계속 보기	2792
""", '비': """
비공감	2780
비밀번호 찾기	2732
비밀번호를 잊으셨나요	2802
""", '사': """
사이트맵	2746
사진 더 보기	2809
사진 더보기	2809
사진 모두 보기	2809
사진 크게 보기	2809
사진 크게보기	2809
사진 확대	2750
""", '삭': """
삭제된 동영상입니다	2785
""", '상': """
상품 보기	2828
상품 상세보기	2828
""", '새': """
새로고침	2795
""", '선': """
선택	2803
선택 저장	2789
선호 매체로 추가	2814
""", '설': """
설문	92
설문 결과	2780
설문 결과 보기	2819
설문 참여 바로가기	2763
설문 참여하기	2763
설문에 참여하기	2779
설문조사	92
설문조사 참여하기	2763
설정 관리	2822
설정 저장	2789
""", '소': """
소리 켜기	2823
""", '속': """
속보	2748
속보 알림 받기	2763
속보 알림 신청	2763
속보 알림을 받으시겠습니까	2793
""", '스': """
스도쿠	2783
스크랩	2741
스크랩하기	2763
스크립트	2786
스크립트 보기	2785
스토어	2818
스토어 바로가기	2784
스폰서	2745
""", '시': """
시리즈 보기	2809
""", '신': """
신고	2747
신고하기	2780
신문구독	2732
신청이 완료되었습니다	2804
""", '실': """
실시간 뉴스	2748
""", '아': """
아마존에서 구매	2784
아마존에서 보기	2784
아이디 저장	2802
아이디 찾기	2802
아직 회원이 아니신가요	2802
""", '알': """
알겠습니다	2751
알라딘에서 구매	2784
알라딘에서 보기	2784
알림 받기	2740
알림 설정	2740
알림 설정하기	2793
알림 켜기	2793
알림 허용	2793
알림을 받으시겠습니까	2793
알림을 받으시겠어요	2793
알림을 켜시겠습니까	2793
""", '애': """
애드블록을 해제해 주세요	2795
애드블록이 감지되었습니다	2795
애플로 계속하기	2802
애플로 로그인	2802
""", '앱': """
앱 다운로드	2740
앱 다운로드하기	2740
앱 다운받기	2792
앱 설치	2740
앱 설치하기	2740
앱스토어에서 다운로드	2792
앱에서 계속 읽기	2792
앱에서 보기	2792
앱에서 열기	2792
앱에서 이어보기	2792
앱으로 보기	2792
""", '언': """
언제든 해지 가능	2802
언제든지 수신 거부할 수 있습니다	2804
언제든지 해지 가능	2802
""", '에': """
에디터 추천	2748
""", '여': """
여러분의 후원이 큰 힘이 됩니다	2798
""", '연': """
연간 결제	2803
연간 구독	2803
연관기사	2748
연재 보기	2809
""", '열': """
열기	2751
""", '영': """
영상	2748
영상 더보기	2809
영상 보기	2763
영상 재생	2785
영상으로 만나보세요	2763
영상으로 보기	2763
영상을 불러오는 중입니다	2785
영상을 불러올 수 없습니다	2823
영상을 재생할 수 없습니다	2785
""", '예': """
예매 바로가기	2784
예매하기	2784
예스#에서 구매	2784
예스#에서 보기	2784
""", '오': """
오늘 하루 보지 않기	2729
오늘은 그만 보기	2729
오늘의 운세	2783
오늘의 추천	2748
오늘의 핫뉴스	2771
오디오 다운로드	2785
오디오 플레이어	2823
오디오로 듣기	2763
오래된순	2780
오류 신고	2747
오류 신고하기	2763
오류가 발생했습니다	2804
오타 신고	2779
오탈자 신고	2763
""", '온': """
온라인뉴스팀	2758
""", '올': """
올바른 이메일 주소를 입력해 주세요	2804
올바른 이메일을 입력해 주세요	2804
""", '옵': """
옵션 관리	2822
""", '요': """
요금제 보기	2825
요약	2750
""", '원': """
원고료 보내기	2824
원문 보기	2751
원문보기	2750
""", '월': """
월간 결제	2803
월간 구독	2803
""", '웹': """
웹에서 계속 보기	2792
""", '위': """
위로	2750
위로 가기	2809
""", '유': """
유료 구독자 전용	2802
유료 기사입니다	2763
유료회원 전용	2802
유료회원 전용 기사	2802
유튜브 구독	2744
유튜브 구독하기	2744
유튜브에서 보기	2820
""", '음': """
음성 다운로드	2785
음성 재생하기	2763
음성으로 듣기	2741
음소거	2786
음소거 해제	2785
음소거를 해제하려면 탭하세요	2823
""", '응': """
응원하기	2730
""", '의': """
의견 남기기	2779
의견 보내기	2779
의견 쓰기	2747
""", '이': """
이 기사 공유하기	2829
이 기사 구매하기	2825
이 기사 어땠나요	2763
이 기사 어떠셨나요	2779
이 기사가 도움이 되었나요	2779
이 기사는 잠겨 있습니다	2802
이 기사를 공유합니다	2763
이 기사를 추천합니다	2763
이 기사를 평가해 주세요	2819
이 기사와 함께 읽은 기사	2763
이 기자의 다른 기사	2763
이 기자의 다른 기사 더보기	2809
이 동영상을 재생할 수 없습니다	2785
이 시각 많이 본 기사	2771
이 시각 많이 본 뉴스	2771
이 시각 주요뉴스	2748
이 시각 추천뉴스	2748
이 음성은 ai가 생성했습니다	2785
이 주제 팔로우	2814
이 콘텐츠를 표시할 수 없습니다	2789
이 페이지가 도움이 되었나요	2779
이런 기사는 어때요	2771
이름	2806
이름을 입력하세요	2826
이름을 입력해 주세요	2826
이메일	2741
이메일 주소 입력	2826
이메일 주소를 입력하세요	2804
이메일 주소를 입력해 주세요	2826
이메일 형식이 올바르지 않습니다	2804
이메일로 계속하기	2825
이메일로 공유	2816
이메일로 로그인	2825
이메일무단수집거부	2746
이메일을 입력하세요	2804
이메일을 입력해 주세요	2804
이메일을 입력해주세요	2826
이메일을 확인해 주세요	2804
이미 계정이 있으신가요	2802
이미 구독 중이신가요	2732
이미 구독 중입니다	2826
이미 등록된 이메일입니다	2826
이미 참여하셨습니다	2779
이미 투표하셨습니다	2779
이미 회원이신가요	2732
이미지 크게 보기	2750
이미지 크게보기	2809
이미지 확대	2750
이슈	2748
이어서 읽기	2827
이용권 구매	2802
이용권 선택	2802
이용약관	2746
이용약관에 동의합니다	2804
이전	2750
이전 기사	2748
이전 기사 보기	2763
이전 사진	2809
이전 영상	2823
이전 이미지	2827
이전글	2809
이전기사	2748
""", '인': """
인기 급상승	2771
인기 기사	2748
인기기사	2748
인기뉴스	2748
인쇄	2741
인쇄하기	2741
인스타그램 팔로우	2763
인스타그램에서 보기	2820
인스타그램에서 이 게시물 보기	2820
""", '일': """
일시	2799
일시 후원	2798
일시 후원하기	2798
일시정지	2786
일시후원	2730
""", '자': """
자동 번역	2786
자동 재생	2786
자동재생	2786
자막	2786
자막 보기	2785
자막 켜기	2785
자바스크립트가 비활성화되어 있습니다	2789
자발적 유료 구독	2824
자세히	2751
자세히 보기	2751
""", '작': """
작게	2817
""", '잘': """
잘 모름	2780
""", '장': """
장바구니 담기	2828
장바구니에 담기	2828
""", '재': """
재생	2750
재생 속도	2785
재생 시간	2786
재생속도	2785
재생할 수 없는 동영상입니다	2785
""", '저': """
저자 소개	2811
저작권규약	2746
저장	2741
""", '전': """
전송	2806
전송되었습니다	2804
전체 기사	2827
전체 기사 보기	2809
전체 뉴스 보기	2809
전체 댓글	2747
전체 동의	2790
전체 보기	2750
전체 사진 보기	2809
전체 화면	2786
전체메뉴	2750
전체보기	2750
전체화면	2786
전체화면 종료	2785
""", '접': """
접기	2750
접수되었습니다	2826
""", '정': """
정기	2799
정기 후원	2798
정기 후원하기	2730
정기구독	2732
정기후원	2730
정기후원 신청	2824
정기후원 신청하기	2824
정기후원하기	2798
정렬	2780
정상적으로 접수되었습니다	2826
정정·반론보도 신청	2810
정정보도 신청	2810
정정보도 요청	2810
""", '제': """
제보	2747
제보 바로가기	2810
제보하기	2747
제작 지원	2818
제작지원	2818
제출	91	2806
제휴 광고	2784
제휴 콘텐츠	2784
""", '좋': """
좋아요	2741
좋은 기사 후원하기	2730
""", '주': """
주소 복사	2763
주소가 복사되었습니다	2763
주소복사	2741
주요 기사	2748
주요 뉴스	2748
주요 뉴스 더보기	2771
주요기사	2748
주요뉴스	2748
주제 팔로우	2814
""", '지': """
지금 구매하기	2784
지금 뜨는 기사	2771
지금 뜨는 뉴스	2771
지금 플레이	2781
지금 플레이하기	2781
지금 후원하기	2824
지나친 음주는 건강에 해롭습니다	2784
지나친 음주는 건강을 해칩니다	2784
지도 보기	2751
지면보기	2732
""", '직': """
직접 입력	2799
""", '차': """
차단	2794
""", '참': """
참여하기	91
""", '창': """
창 닫기	2827
""", '책': """
책 구매하기	2784
""", '첫': """
첫 댓글을 남겨주세요	2819
첫 댓글을 작성해 보세요	2819
""", '청': """
청소년보호정책	2746
""", '최': """
최고의 혜택	2803
최신 기사	2748
최신 뉴스	2748
최신기사	2748
최신뉴스	2748
최신순	2780
최저가 보기	2828
""", '추': """
추천	2803
추천 기사	2748
추천 영상	2771
추천기사	2748
추천뉴스	2748
추천순	2780
""", '친': """
친구 추가하기	2763
""", '카': """
카카오 계정으로 로그인	2802
카카오 로그인	2802
카카오로 로그인	2802
카카오로 시작하기	2802
카카오스토리	2741
카카오톡	2741
카카오톡 공유	2741
카카오톡 공유하기	2816
카카오톡으로 공유	2763
카카오톡으로 공유하기	2763
카테고리	2748
""", '커': """
커피 한 잔 사주기	2798
커피 한 잔 후원하기	2798
""", '콘': """
콘텐츠 보기	2789
콘텐츠 불러오기	2789
콘텐츠 표시	2789
""", '쿠': """
쿠키 관리	2789
쿠키 설정	2746
쿠키 설정 관리	2789
쿠팡에서 구매	2784
쿠팡에서 구매하기	2784
쿠팡에서 보기	2784
쿠폰 받기	2828
""", '퀴': """
퀴즈	2783
퀴즈 도전하기	2781
퀴즈 풀기	2763
퀴즈 풀러 가기	2781
""", '크': """
크게	2817
""", '클': """
클릭하면 소리가 켜집니다	2823
""", '키': """
키워드	2748
""", '태': """
태그	2748
""", '텔': """
텔레그램에서 소식 받기	2763
""", '투': """
투표	92
투표 결과	2780
투표 결과 보기	91
투표 참여하기	2779
투표가 완료되었습니다	2779
투표에 참여해 주셔서 감사합니다	2779
투표하기	91	2763
투표해 주셔서 감사합니다	91	2779
""", '트': """
트위터	2741
트위터 공유	2741
트위터로 공유	2816
트위터에서 보기	2820
""", '특': """
특집 더보기	2809
특집 보기	2809
""", '티': """
티켓 예매	2784
티켓 예매하기	2784
""", '틱': """
틱톡에서 보기	2820
""", '팔': """
팔로우 중	2814
팔로우 취소	2814
""", '팟': """
팟빵에서 듣기	2820
""", '페': """
페이스북	2741
페이스북 공유	2741
페이스북에서 보기	2820
페이스북으로 공유	2763
페이스북으로 로그인	2802
페이지 새로고침	2795
페이지를 새로고침하세요	2795
페이팔로 결제	2825
""", '편': """
편집 원칙	2810
""", '펼': """
펼치기	2750
""", '포': """
포토	2748
포토 갤러리	2809
""", '폰': """
폰트 크기	2741
""", '푸': """
푸시 알림 받기	2793
""", '프': """
프리미엄	2732
프린트	2741
""", '피': """
피드백 보내기	2779
""", '필': """
필수	2806
필수 입력	2804
필수 입력 항목	2804
필수 입력 항목입니다	2804
필수 항목	2806
필수 항목입니다	2804
필자 소개	2810
""", '한': """
한 번	2799
한번만	2799
""", '할': """
할인 코드	2828
""", '함': """
함께 보면 좋은 기사	2748
함께 볼 기사	2771
함께 읽으면 좋은	2748
함께 읽은 기사	2771
""", '핫': """
핫뉴스	2748
핫이슈	2748
핫클릭	2771
""", '항': """
항상 허용	2790
""", '해': """
해제 방법	2797
해제했습니다	2797
""", '허': """
허용	2794
""", '헤': """
헤드라인	2748
""", '현': """
현재 시간	2786
""", '협': """
협찬	2745
""", '홈': """
홈	2750
홈으로	2809
홈으로 가기	2809
""", '화': """
화제의 뉴스	2748
화질	2786
""", '확': """
확인	2751
""", '환': """
환경설정 관리	2822
""", '회': """
회사소개	2746
회원 전용	2734
회원 전용 기사	2802
회원가입	2732
회원가입하고 계속 읽기	2825
회원이 아니신가요	2802
""", '후': """
후원	2730
후원 바로가기	2798
후원 신청	2798
후원 안내	2730
후원 페이지 바로가기	2798
후원 페이지로 이동	2798
후원 하기	2730
후원자 되기	2798
후원하기	2730
후원해 주셔서 감사합니다	2824
후원회원 가입	2730
후원회원 되기	2798
"""}

START = {'a': """
abonē	2931 K par	2931 K no	2931 K un	2933 K
acasă	97 K >	97 K '	97 K "
accès	1871 K illimité
această	52 K investigație	3602 K traducere	3658 K știre a fost
además	1438 K:	1483 K, en
adó	2222 K #%
adód	2222 K #%
adója	2222 K #%
ai가	2760 K 자동 번역한	2760 K 번역한	2760 K 핵심	2760 K 요약한
ai에게	2760 K 물어	2760 K 질문	2760 K 물어보기
ajánld	2222 K fel adód
ajánlja	2222 K fel adója	2222 K fel adód
ajánljuk	2247 K:
ajánlott	2249 K videó:	2249 K cikk:	2249 K cikkünk:
aktivér	685 K
alătură	12 K-te	56 K-te celor #	56 K-te celor peste #	56 K-te comunității de #
anmäl	4194 K dig till vårt	4212 K
annoncørbetalt	747 K indhold fra
annonsørinnhold	3274 K fra
anúncio	3554 K em #
apoyá	81 K
après	2002 K déduction fiscale
apúntate	1464 K a nuestro seminario	1464 K a nuestro evento
aquí	1495 K hay contenido de
artykuł	46 K można	46 K wolno	86 K sponsorowany:	3314 K wyraża poglądy	3314 K wyraża opinie	3314 K jest opinią	3328 K ukazał się	3328 K pochodzi z	3334 K przetłumaczony	3334 K został przetłumaczony	3334 K czyta	3334 K wygenerowany	3374 K został	3374 K przetłumaczono	3410 K ukazał się	3410 K pierwotnie ukazał	3410 K pochodzi z	3411 K	3421 K powstał we współpracy z
artykuły	3324 K autora
artículo	1518 K publicado originalmente	1547 K publicado en colaboración
artículos	1408 K gratuitos
ascultă	1 K	3591 K:	3608 K podcastul	3608 K acest articol	3667 K pe
atradāt	44 K
atsisiųskite	2865 K
autorė	2869 K:
autoři	515 K jsou
außerdem	900 K lesenswert:	900 K interessant:
aveți	72 K întrebări
aún	32 K no hay comentarios
ați	59 K încercat
""", 'b': """
bajá	1472 K la app
beiträge	27 K	934 K von
benefício	3484 K do assinante:
berätta	59 K i	59 K gärna
beställ	4212 K
bestätigen	777 K sie ihre
bestätigungsmail	777 K
besøg	670 K vores
beğendin	69 K mi	82 K mi
beğendiniz	8 K mi	69 K mi	82 K mi
boletín	1414 K diario	1414 K semanal
buď	31 K první
buďte	31 K první	31 K prvý
bài	8 K viết này	4636 K liên quan:	4649 K viết này có	4649 K viết có hữu ích	4696 K viết được bảo vệ	4697 K viết được thực hiện	4697 K viết được viết	4697 K viết này được	4704 K viết tiếp tục
báo	4649 K lỗi bài viết
bình	5 K luận	27 K luận	4650 K chọn:
bústia	41 K de denúncies de la redacció
bądź	31 K pierwszy	31 K pierwsza
bővebben	2247 K:
bạn	59 K đã thử	59 K đã làm thử	66 K biết ai	66 K có biết ai	69 K thấy hay	4649 K phát hiện	4649 K thấy bài viết
bản	4649 K tóm tắt này	4697 K dịch được
bấm	4651 K để nghe
bật	4627 K thông báo
""", 'c': """
caractères	1951 K restants
caràcters	425 K restants
chceš	537 K u nás pracovat	3981 K u nás pracovať
chefredaktör	4210 K och ansvarig utgivare:	4210 K:
chơi	4671 K ngay:
chưa	32 K có bình luận
citeşte	3591 K şi	3591 K şi:
citește	3591 K și	3591 K și:	3591 K:	3591 K mai mult	3591 K aici	3591 K mai departe:
citiți	3591 K și
ciąg	3338 K dalszy
comentários	5 K	27 K
compartí	3 K
conocés	66 K a alguien
conteúdo	86 K patrocinado:	3438 K exclusivo para	3482 K gerado	3487 K oferecido por	3514 K incorporado d	3514 K externo d	3514 K incorporado do	3514 K incorporado da	3514 K externo do
conținut	3602 K generat	3606 K oferit de	3635 K încorporat de	3635 K extern de
coût	2002 K après déduction	2002 K réel après
crédit	1945 K photo	1945 K photos
crédits	1945 K photo	1945 K photos
cunoașteți	66 K pe cineva
cunoști	66 K pe cineva
cuéntame	59 K
cuộc	52 K điều tra này
cài	4653 K đặt ứng dụng	4653 K ứng dụng	4653 K app
còn	4669 K lại # ký tự
có	72 K thắc mắc	4636 K thể bạn quan tâm:	4692 K lỗi xảy ra
cấm	4696 K sao chép
""", 'd': """
dacă	44 K observi	44 K observați	44 K găsești	3597 K ai informații	3604 K ai observat o
dalinkitės	2865 K
další	502 K články autora
darovať	3975 K
dernières	1899 K actualités
descarcă	13 K	3622 K aplicația
descargá	13 K	1472 K la app
descărcați	13 K
dežurni	41 K telefon redakcije
disponível	3445 K no google play	3492 K na app store	3492 K no google play	3492 K para android e	3555 K no spotify
distribuiți	3 K
dodržujte	28 K
domů	97 K >	97 K '
doporučené	500 K video:
doporučte	530 K
doporučujeme	500 K článek:
dorești	3640 K să primești notificări
doriți	3640 K să primiți notificări
dosszié	2329 K: így	2329 K: itt	2329 K: ezért	2329 K: miért	2329 K: hogyan	2329 K: mit	2329 K: ki	2329 K: mi	2329 K: ez	2329 K: ezt	2329 K: hallgassa	2329 K: nézze	2329 K: minden	2329 K: a	2329 K: az
dostępna	3341 K w
dostępne	3341 K w
dostępny	3341 K w
dołącz	12 K do	56 K do #	56 K do ponad #	3352 K do	3365 K do dyskusji
držte	28 K se
duración	1534 K del vídeo	1534 K del episodio
duração	3554 K do vídeo
durée	1998 K de la vidéo	1998 K de l'épisode
dzięki	3397 K naszym czytelnikom	3397 K naszym czytelniczkom
découvrez	1900 K aussi	1924 K la boutique	1924 K notre boutique	1924 K nos jeux	1924 K notre hors-série	1932 K notre application	1932 K notre appli
décryptage	1900 K :
déductible	1861 K des impôts	1861 K à #
déjà	1869 K abonné	1869 K inscrit	1869 K client
díky	579 K našim čtenářům	579 K našim předplatitelům
dùng	4660 K thử
dúvidas	72 K	72 K?	73 K sobre esta matéria	73 K sobre este artigo
""", 'e': """
elkészítetted	59 K
elírást	7 K
előfizetői	2300 K kedvezmény:	2300 K előny:	2300 K ajánlat:
előfizetőinknek	2321 K köszönhetően
előfizetőként	89 K	2278 K
encuéntranos	12 K
envía	3 K
envíanos	1453 K
ermöglicht	902 K von
erről	2247 K bővebben
escríbenos	1441 K
escúchalo	1535 K en spotify	1535 K en apple podcasts
escúchanos	1535 K en spotify
estagiária	3475 K sob supervisão	3475 * K sob supervisão
estagiário	3475 K sob supervisão
""", 'f': """
faça	3490 K o quiz	3490 K o teste	3490 K o nosso
felelős	2275 K szerkesztő:	2275 K kiadó:
fiți	31 K primul
foretrækker	686 K du
fortsätt	4214 K läsa
fortæl	59 K mig
fotogalería	1514 K:
fotogaléria	3949 K:
fotografía	1484 K:
fotoğraf	4433 K # / #	4433 K #/#
frågor	72 K	73 K om artikeln
få	661 K fuld adgang til	685 K adgang	685 K fri	685 K fuld	685 K besked	685 K ugens	685 K dagens	685 K de	685 K nyheder	685 K en notifikation	685 K breaking	685 K seneste nyt	696 K	718 K de vigtigste nyheder	718 K vigtige nyheder	718 K de største nyheder	718 K besked om	718 K besked, når	718 K nyhederne	718 K breaking	3184 K full tilgang til	3211 K tilgang	3211 K fri	3211 K full	3211 K beskjed	3211 K varsel	3211 K ukas	3211 K dagens	3211 K de	3211 K nyheter	3211 K siste	3223 K	3225 K varsel	3225 K varsler	3225 K push	4185 K full tillgång till	4212 K tillgång	4212 K fri	4212 K full	4212 K besked	4212 K en notis	4212 K veckans	4212 K dagens	4212 K de	4212 K nyheter	4212 K senaste	4223 K
férjen	2278 K hozzá
följ	12 K	4189 K	4212 K
følg	12 K	12 K oss	665 K	685 K	3188 K	3211 K
füge	12 K uns	908 K
fügen	12 K sie uns	908 K sie
für	780 K android und ios	848 K diesen artikel	848 K diesen	897 K nur
főoldal	97 K >	97 K '	97 K "
főszerkesztő	2275 K:
""", 'g': """
gazeteciliğimizi	4389 K
gefällt	82 K ihnen dieser	82 K dir dieser
gehöre	56 K zu den #
gehören	56 K sie zu den #
ghé	4650 K cửa hàng trực tuyến
giữ	4696 K bản quyền nội dung
glöm	4212 K inte att bekräfta
gorąca	41 K linia redakcji
góp	4649 K ý cho bài viết
gör	4194 K quizet	4194 K vårt quiz	4212 K vårt
görmemiz	4394 K gereken
görsel	4438 K yapay
""", 'h': """
henüz	32 K yorum
hibát	7 K talált	7 K találtál	2279 K lát
hintergründe	900 K dazu:
hjälp	4194 K oss bli bättre	4194 K oss att bli bättre
hjælp	670 K os med at blive bedre
hlavné	3962 K body
hlavní	517 K body
hozzászólások	5 K	27 K
hãy	31 K là người đầu tiên	4650 K trả lời khảo sát	4658 K ủng hộ
hämta	13 K	4198 K
häng	4212 K med
här	4240 K finns ett inbäddat innehåll från	4240 K finns inbäddat innehåll från	4240 K visas ett inbäddat innehåll från	4240 K visas inbäddat innehåll från	4240 K är ett inbäddat innehåll från	4240 K är inbäddat innehåll från
hääleta	1589 K
håll	28 K	28 K dig
hình	4693 K #/#
hör	852 K dir	908 K	4212 K
hören	852 K sie	908 K sie
hörzeit	924 K
hør	1 K artiklen	1 K artikkelen	1 K saken	652 K også	652 K også:	670 K mere på	685 K	3175 K også	3175 K også:	3211 K
""", 'i': """
iesūti	2919 K savu	2919 K
indlæg	27 K
indlæs	712 K altid indhold fra	712 K indhold fra
inlägg	27 K
innehåll	4275 K från annonsören
innehållet	4163 K är betalt av
intră	12 K pe
início	97 K >	97 K '	97 K "
izmēģinājāt	59 K
išbandėte	59 K
išsaugokite	2865 K
""", 'j': """
jaký	33 K je váš
jeśli	44 K widzisz	44 K zauważysz
joacă	3628 K acum:
já	59 K fez	3438 K é assinante
játssz	2297 K most:
jäikö	1758 K juttu kesken
jälgi	1589 K
jäsenetu	1806 K:
""", 'k': """
kapcsolódó	2247 K	2247 K:	2249 K videó:	2249 K cikk:	2249 K cikkünk:
każdego	3290 K ranka
kezdőlap	97 K >
không	4696 K được sao chép
kipróbáltad	59 K
kipróbáltátok	59 K
kiểm	4650 K tra kiến thức của bạn
kjøp	3193 K billetter	3193 K billett	3211 K
klausykitės	2850 K
klikněte	498 K zde
ključne	3863 K točke	3863 K tačke
klõpsates	1589 K
komentáre	5 K	27 K
komentáře	5 K	27 K
komentēt	2933 K var
komerčné	86 K oznámenie:
komerční	86 K sdělení:
kommentarsfältet	5 K
kopiér	685 K
kopírovat	530 K
kopírovať	3975 K
kopē	2933 K
korzyść	3380 K dla prenumeratorów:
korábbi	2249 K cikkünk:
kvíz	498 K:	558 K:	558 K dne:	558 K týdne:	2264 K	2296 K:	3949 K:	3998 K dňa:	3998 K týždňa:
kysyttävää	72 K	73 K jutusta
känner	66 K du någon
käännöksen	1799 K on
käännös	1799 K on
kérdésed	72 K van	73 K van a cikkről
kérje	2278 K
kérjen	2278 K
kérjük	28 K
kênh	4627 K youtube của báo
köp	4194 K biljetter	4194 K biljett	4212 K
kövess	12 K
kövesse	2278 K
kövessen	12 K
køb	670 K billetter	670 K billet	685 K
küfür	27 K içeren
küldd	3 K el	2257 K el nekünk
küldje	2257 K el nekünk	2278 K	2278 K tovább
ký	4669 K tự còn lại
kļūsti	2933 K
kết	4641 K nối với chúng tôi
""", 'l': """
laimē	2933 K
laimėkite	2865 K
lasītāju	2941 K aptauja:
legyél	2278 K
lejupielādē	2933 K
leé	1483 K también	1483 K más	1483 K:
lisää	1763 K kirjoittajalta	1763 K toimittajalta	1784 K meidät	1832 K aiheesta:
lugejaküsitlus	1597 K:
lásd	2247 K még
lásson	2278 K több
lát	2257 K valami
láttál	2257 K valami
lägg	4212 K till
lähetimme	1730 K vahvistusviestin	1730 K sinulle vahvistusviestin	1730 K sinulle sähköpostia
lähetä	1761 K juttuvinkki	1761 K uutisvinkki	1761 K vinkki	1767 K mielipidekirjoituksesi	1767 K mielipidekirjoitus	1784 K
lämna	4188 K dina tips	4188 K ditt tips
läs	4145 K hela artikeln	4177 K mer om	4178 K också	4178 K också:	4178 K även	4178 K mer	4178 K mer:	4178 K:	4178 K här	4178 K även:	4185 K vidare med	4185 K mer på	4198 K e-tidningen	4198 K tidningen	4212 K	4214 K vidare
läsarerbjudande	4235 K:
läsaromröstning	4232 K:
läsarresa	4235 K:
lås	4145 K upp artikeln	4145 K upp den här artikeln
læs	651 K mere om	652 K også	652 K også:	652 K mere	652 K mere:	652 K:	652 K her	652 K hele	661 K videre med	675 K e-avisen	675 K avisen	685 K	687 K videre	734 K alt om emnet:	734 K alt om:
læserafstemning	705 K:
læserrejse	709 K:
læsertilbud	635 K:	709 K:
légy	31 K te az első
líbil	8 K se vám	82 K se vám	518 K se
líbilo	69 K se
líbí	82 K se vám
línea	41 K de denuncias de la redacción	41 K de la redacción
línia	41 K de la redacció
löydät	12 K meidät	1784 K meidät
löysitkö	7 K
lütfen	28 K	4424 K reklam engelleyici
""", 'm': """
mantén	28 K
materiał	86 K sponsorowany:	86 K partnera:	86 K partnerski:	3338 K wideo	3421 K powstał we współpracy z	3421 K we współpracy z	3421 K sponsorowany przez
medlemsförmån	4235 K:
meillä	1823 K ei ole omistajaa	1823 K ei ole omistajia	1823 K ei ole osakkeenomistajia	1823 K ei ole maksumuuria
mesterséges	2286 K intelligencia írta
mirá	1467 K el video	1483 K también	1483 K:
mitä	8 K pidit	33 K mieltä	1785 K mieltä sinä
mišljenja	3860 K autora	3860 K iznesena	3860 K izneta
mišljenje	3860 K autora
możliwość	5 K komentowania
mándanos	1453 K
más	1437 K noticias de	1437 K noticias sobre	1437 K sobre	1437 K en	1437 K de	1438 K información	1438 K información:	1441 K artículos de
máte	72 K otázky	72 K dotazy	73 K otázku k článku	502 K tip?	502 K tip na článek	502 K tip na téma	502 K tip pro	582 K přečteno už # ze #	582 K přečteno už # z #	582 K přečteno již # ze #	582 K přečteno již # z #	582 K přečteno # ze #	582 K přečteno # z #	4017 K prečítané už # zo #	4017 K prečítané už # z #	4017 K prečítané # zo #	4017 K prečítané # z #
märkasid	44 K	1574 K midagi	1580 K viga	1580 K artiklis viga
még	32 K nincs	2330 K több a témáról:
més	395 K informació:	421 K notícies de	421 K notícies sobre
mød	670 K os
mūs	2933 K vari
mời	4636 K xem	4636 K bạn đọc	4636 K độc giả	4641 K bạn tham gia	4641 K độc giả theo dõi	4641 K bạn đọc theo dõi	4651 K quý vị theo dõi	4651 K quý độc giả	4651 K bạn xem video	4651 K nghe
""", 'n': """
nabídka	562 K pro čtenáře:
nahlásit	540 K chybu
nahlásiť	3984 K chybu
nahláste	3984 K chybu
najważniejsze	3334 K informacje
naloži	4070 K	4103 K vedno vsebino	4103 K vsebino z	4103 K vsebino s	4103 K vsebino iz	4103 K vsebino od
naložite	13 K	4070 K
naročite	4077 K se na
naujienų	41 K telefonas
načítat	565 K vždy obsah	565 K obsah z	565 K obsah ze	565 K obsah od
načítať	4004 K vždy obsah	4004 K obsah z	4004 K obsah zo	4004 K obsah od
našli	7 K jste	7 K ste	44 K ste
nemáme	579 K majitele	579 K vlastníka	579 K akcionáře	579 K žádného	579 K paywall	579 K reklamy	4014 K majiteľa	4014 K vlastníka	4014 K akcionárov	4014 K žiadneho	4014 K paywall	4014 K reklamy
nemáte	538 K čas číst	3982 K čas čítať
nepatríme	4014 K žiadnemu
nepatříme	579 K žádnému
než	547 K vložíte komentář	547 K začnete diskutovat	547 K napíšete příspěvek
nguồn	4645 K:	4645 K :
nhận	4627 K thông báo
nové	520 K číslo	520 K vydání	3965 K číslo	3965 K vydanie
nájdete	12 K nás
não	27 K serão publicados	3517 K é possível mostrar este conteúdo	3517 K foi possível mostrar este conteúdo
näe	1784 K enemmän
nägid	1590 K viga
näita	1589 K
näitkö	1785 K virheen
näytä	1784 K sisältö	1809 K sisältö palvelusta	1809 K aina sisältö
nå	4212 K vår
nézd	2247 K meg	2278 K meg
nézze	2247 K meg	2278 K meg
nāc	2924 K strādāt
nội	4676 K dung này không	4677 K dung này từ	4677 K dung nhúng từ	4677 K dung từ	4696 K dung được bảo vệ	4697 K dung được tạo	4697 K dung này được tạo
""", 'o': """
obrázek	555 K # z #
oceń	8 K	3335 K ten	3335 K artykuł	3335 K tekst
ocurrió	1511 K un error
odporučte	3975 K
odporúčame	3949 K:
odsłuchaj	3346 K	3346 K ten
ofereça	3 K
oglądaj	3321 K:
ohodnoťte	518 K	3963 K
olvasói	2300 K ajánlat:
olvasóink	2321 K támogatásának köszönhetően
olvasóinknak	2321 K köszönhetően
opracował	3325 K:
opracowała	3325 K:
opýtajte	3962 K sa
opširnije	3848 K:	3848 K na
otwórz	3308 K post
otázka	558 K dne:	3998 K dňa:
otázky	72 K
ouça	1 K	3463 K:	3488 K o podcast	3549 K no	3555 K no spotify	3555 K o podcast no
oversættelsen	702 K er
oír	1 K
""", 'p': """
pamanīji	2925 K kļūdu
pamanījāt	44 K	2925 K kļūdu
pastebėjote	44 K	2851 K įdomų	2857 K klaidą
paylaş	3 K
pažįstate	66 K
phát	7 K hiện lỗi	44 K hiện sai
phóng	4645 K viên:
piditkö	8 K	69 K	82 K	1785 K
pidätkö	82 K	1785 K
piše	3875 K:
podobał	8 K ci się
podobało	69 K się
podpořte	81 K	535 K
podrži	81 K
podržite	81 K	3878 K
podés	12 K seguir	1454 K enviarnos
podívejte	498 K se:	498 K se na video	500 K se na video:
poglądy	3314 K wyrażone w
pokaż	3308 K post
poleć	3346 K
poslať	3975 K
poslechněte	1 K si	498 K si	498 K si:
poslušajte	1 K	3848 K:	4049 K:
posłuchaj	1 K	3321 K:	3321 K też:
povoliť	4004 K vždy obsah	4004 K obsah z	4004 K obsah zo	4004 K obsah od
poznáte	66 K niekoho
pozostała	3338 K część
pošaljite	41 K vijest
pošlete	530 K
pošlite	3 K	3975 K
poți	3597 K contacta autorul	3597 K contacta autoarea
praneškite	2851 K redakcijai
predplaťte	3979 K si
prenošenje	68 K dozvoljeno	68 K dopušteno
prenumerantförmån	4235 K:
prečítajte	3949 K si tiež	3949 K si aj	3949 K si	3949 K si:
prečítali	4017 K ste už # zo #	4017 K ste už # z #	4017 K ste # zo #	4017 K ste # z #
pridruži	56 K se #
pridružite	12 K se	56 K se #
pridėkite	2865 K
prikaži	3906 K uvijek sadržaj	3906 K uvek sadržaj	3906 K sadržaj s	3906 K sadržaj sa	3906 K sadržaj iz	3906 K sadržaj od	4103 K vedno vsebino	4103 K vsebino z	4103 K vsebino s	4103 K vsebino iz	4103 K vsebino od
pronašli	44 K ste
pročitaj	3848 K još	3848 K i
pročitajte	3848 K još	3848 K i	3848 K više	3848 K:	3848 K više o ovoj temi
pročitali	3918 K ste # od #	3918 K ste već # od #
první	474 K měsíc za	474 K měsíc zdarma	474 K týden za	474 K týden zdarma	474 K tři měsíce za	474 K # měsíce za
prvních	474 K # dní za	474 K # dní zdarma
prvý	3974 K mesiac len za	3974 K mesiac za	3974 K mesiac už za	3974 K mesiac zadarmo
przeczytałaś	3400 K już # z #	3400 K # z #
przeczytałeś	3400 K już # z #	3400 K # z #
prześlij	3346 K dalej
präsentiert	902 K von
próbálja	2293 K ki tudását
prüfen	908 K sie
publicité	1998 K dans #
publié	1982 K initialement dans le	1982 K initialement sur	2012 K avec l'autorisation
pàgina	450 K # de #
página	1512 K # de #	1512 K #/#	3531 K # de #	3531 K #/#
páči	82 K sa vám
páčil	8 K sa vám	82 K sa vám	3963 K sa
páčilo	69 K sa
päeva	1597 K küsimus:
päivitä	1784 K
päivän	1802 K kysymys:
pääset	1784 K lukemaan
päätoimittaja	1782 K:
pódcast	1514 K:
păstrați	28 K
pērc	2924 K biļetes	2933 K
předplaťte	535 K si
přehrajte	498 K si
překlad	556 K byl
přetisk	68 K povolen	68 K možný
přečetli	582 K jste už # ze #	582 K jste už # z #	582 K jste již # ze #	582 K jste již # z #	582 K jste # ze #	582 K jste # z #
přečtěte	498 K si také	498 K si	498 K si:	498 K si také:
přidej	56 K se k #
přidejte	56 K se k #
připojte	12 K se
připraveno	489 K ve spolupráci
""", 'q': """
querés	1454 ¿K contarnos
qué	8 K te pareció	33 K opinas	33 K opina	33 K te parece
""", 'r': """
raději	538 K posloucháte
radšej	3982 K počúvate
radši	538 K posloucháte
rašykite	2851 K autorei	2851 K autoriui
recibí	1453 K las noticias
recomandări	3591 K:
redakčná	41 K linka
redakční	41 K linka	41 K telefon
regisztrálj	2277 K ingyenesen
regisztráljon	2264 K	2277 K ingyenesen
regístrate	1405 K para
reproducción	68 K permitida	68 K libre
reprodução	68 K permitida	68 K autorizada
resuméet	26 K er	701 K er
resztę	3338 K tekstu
rezervē	2933 K
rešite	3848 K kviz
riješite	3848 K kviz
rozwiąż	3321 K quiz
rozwiń	3308 K post	3308 K wpis
rätsel	891 K mit	927 K des tages:
rätseln	891 K sie mit
réservez	1924 K vos places pour la soirée de la rédaction
réservé	1869 K aux abonnés
réservée	1869 K aux abonnés
réservés	1869 K aux abonnés
résumer	1914 K cet article	1914 K l'article
résumé	1914 K généré	1914 K rédigé	1914 K réalisé	1914 K produit	1914 K par
rösta	4212 K	4228 K:	4228 K här:	4228 K i vår omröstning:
rādīt	2933 K
""", 's': """
sadržaj	3936 K je nastao u suradnji s
saglabā	2933 K
saistīts	2908 K:
saņem	2933 K
sažetak	3863 K	3863 K članka	3863 K teksta
schließ	56 K dich #	56 K dich den #
schließe	23 K dich
schließen	56 K sie sich den #
schriftgröße	785 K:	785 K a
sdílejte	3 K	3 K článek
sdílet	3 K
seguí	1453 K el canal	1483 K leyendo:
sesizări	3597 K și ponturi
shrnutí	26 K vytvořil	26 K vytvořila	517 K	517 K článku	556 K vytvořila	556 K bylo
sisällön	1845 K tarjoaa
siųskite	2851 K savo	2865 K
sjefredaktør	3208 K:	3208 K og ansvarlig redaktør:
skaitytojų	2873 K apklausa:
skopírovať	3975 K
skrót	3334 K artykułu
skúsili	59 K ste
slå	3230 K på javascript
související	498 K:	500 K video:	500 K článek:
spodobał	82 K ci się	82 K się
spodobało	69 K się
sponsorisé	2014 K par
sponzorované	4035 K spoločnosťou
sponzorováno	604 K společností
sporočite	4082 K napako
sprawdź	3321 K:	3321 K też:
spróbowaliście	59 K
spróbowałaś	59 K
spørgsmål	72 K	73 K til artiklen
spørsmål	72 K	73 K til saken	73 K til artikkelen
spýtajte	3962 K sa
stališča	4060 K avtorja
straipsnį	46 K galima
stáhni	13 K si
stáhněte	13 K si	553 K si aplikaci
stöd	81 K	4185 K
stötta	81 K	4185 K
støt	81 K	661 K
støtt	81 K	3184 K
suscríbete	1399 K a	1535 K en spotify
susidūrėte	2851 K su
susiję	2839 K:
susține	81 K
susțineți	81 K
sviđa	82 K vam se
synthèse	1914 K générée
syötä	1730 K kelvollinen sähköpostiosoite	1784 K
szerkesztőségi	41 K forródrót	41 K telefon
szerkesztőségünk	41 K forródrótja
szerző	2284 K:
szívesen	2279 K meghallgatjuk
szöveg	2284 K:
sähköpostiosoite	1730 K on virheellinen
sé	28 K respetuoso	31 K el primero	31 K la primera
sígame	1458 K
síganos	12 K
sígueme	1458 K
síguenos	12 K
só	3438 K para assinantes
sólo	1405 K para suscriptores
søg	685 K nu
súhrn	3962 K
súmate	12 K	56 K a las #
súvisiace	3949 K:
súvisiaci	3949 K článok
sūti	2919 K savu	2933 K
số	4669 K ký tự còn lại
""", 't': """
también	1426 K en facebook	1438 K puedes leer	1438 K puedes leer:	1438 K te puede interesar:
també	395 K et pot interessar:
também	3555 K disponível no spotify
tanidiğiniz	66 K biri
teitkö	59 K
tekoäly	1789 K on
tekstissä	1748 K esitetyt
tekstą	46 K galima
tenés	1448 ¿K información
textgröße	785 K:	785 K a
thấy	44 K lỗi
thử	4650 K sức với
tiedätkö	1761 K aiheesta	1761 K asiasta	1761 K lisää
tiivistelmä	26 K on	1798 K on
tiivistelmän	1798 K on
tilføj	685 K
tillåt	4240 K alltid innehåll från	4240 K innehåll från
tiếp	4704 K tục đọc sau
todavía	32 K no hay comentarios
további	2247 K részletek	2330 K cikkek a témában:
traducció	404 K feta
transparentní	510 K účet:
trên	4627 K google news
trình	4676 K duyệt của bạn không	4676 K duyệt không
trả	4650 K lời câu đố
trải	4660 K nghiệm
turpinājums	2935 K
twój	27 K komentarz
tykkäsitkö	69 K
työskenteletkö	1761 K
tác	4645 K giả:	4645 K giả là
támogasd	81 K	2269 K a	2269 K az
támogass	2222 K adód
támogassa	81 K	2222 K adója	2269 K a	2269 K az
támogasson	2222 K adója
täglichen	777 K newsletter
tämä	26 K tiivistelmä	52 K juttu	76 K ketju on lukittu	76 K aihe suljettiin	1748 K on mielipidekirjoitus	1748 K on mielipideteksti	1748 K on kolumni	1748 K on kommentti	1798 K tiivistelmä on	1799 K juttu on	1799 K artikkeli on	1799 K teksti on	1809 K on upotettu sisältö
tämän	52 K jutun
tässä	1809 K on upotettua sisältöä
télécharger	13 K	1880 K l'application
téléchargez	13 K
tóm	4649 K tắt này	4697 K tắt được
töltsd	13 K le	2293 K ki kvízünket
töltse	13 K le	2278 K le	2278 K ki	2293 K ki kvízünket
történeteiket	2257 K
tüm	27 K yorumlar
tęsinys	2867 K
tłumaczenie	3334 K	3374 K zostało
tải	13 K	13 K ứng dụng	4627 K ứng dụng	4627 K app	4653 K ngay ứng dụng
""", 'u': """
udostępnij	3 K
ukažite	3883 K na grešku
uključi	3871 K
uključite	3871 K
uložit	530 K
uložiť	3975 K
uložte	530 K si	3975 K si
unbeschränkter	871 K zugang
unterstütze	81 K	759 K
unterstützen	81 K sie	759 K sie	759 K sie die
uočili	7 K ste
upozorniť	3984 K na chybu
upozorněte	540 K na chybu
urmărește	12 K	3591 K și:	3608 K video	3667 K pe
urmăriți	12 K
utánközlés	68 K engedélyezett	68 K forrásmegjelöléssel
učitaj	3906 K uvijek sadržaj	3906 K uvek sadržaj	3906 K sadržaj s	3906 K sadržaj sa	3906 K sadržaj iz	3906 K sadržaj od
uživo	3923 K: kako	3923 K: ovako	3923 K: zašto	3923 K: što	3923 K: šta	3923 K: tko	3923 K: ko	3923 K: gdje	3923 K: gde	3923 K: ovo	3923 K: pogledajte	3923 K: poslušajte	3923 K: sve	3923 K: noć	3923 K: ljudi	3923 K: evo
""", 'v': """
vaš	27 K komentar
vegyél	2264 K részt
već	3899 K za #	3899 K od #
več	4049 K:	4049 K v videu	4074 K o tem	4074 K novic	4074 K preberite	4121 K o:	4121 K o temi:
videó	2329 K: így	2329 K: itt	2329 K: ezért	2329 K: miért	2329 K: hogyan	2329 K: mit	2329 K: ki	2329 K: mi	2329 K: ez	2329 K: ezt	2329 K: hallgassa	2329 K: nézze	2329 K: minden	2329 K: a	2329 K: az
vidéo	1900 K :
viktorīna	2941 K:
visą	2865 K interviu
više	3848 K o:	3924 K o:	3924 K o temi:
você	3463 K pode gostar:
vprašaj	4063 K
vprašajte	4063 K
vprašanje	4098 K dneva:
vypočujte	1 K si	3949 K si:
vyskúšali	59 K ste
vytiskněte	530 K
vytlačiť	3975 K
vytlačte	3975 K
vyzkoušejte	474 K první měsíc
vyzkoušeli	59 K jste
válaszolj	2278 K
válaszoljon	2278 K
vásárolja	2235 K meg
váš	27 K komentář	27 K komentár
vær	31 K den første	31 K først	685 K med
véleménycikkeit	2257 K
více	498 K zde	498 K k tématu:	589 K o téma:	589 K o:	589 K k tématu téma:	589 K k tématu:
vídeo	1514 K:
võida	1589 K
võta	1574 K ühendust	1589 K
výhoda	562 K pro předplatitele:	4001 K pre predplatiteľov:
výhody	562 K pro předplatitele:	4001 K pre predplatiteľov:
vă	28 K rugăm să
vďaka	4014 K našim čitateľom	4014 K našim predplatiteľom
věnujte	530 K
vše	589 K o téma:	589 K o:	589 K k tématu téma:	589 K k tématu:
všechno	589 K o tématu téma:	589 K o tématu:
všechny	27 K komentáře	502 K články autora	589 K články k tématu téma:	589 K články k tématu:
všetko	4023 K o téme:	4023 K o:	4023 K k téme téme:	4023 K k téme:
všetky	4023 K články k téme téme:	4023 K články k téme:
všeč	69 K vam je
všimli	44 K jste si	44 K ste si
vždy	565 K povolit obsah	565 K zobrazovat obsah	565 K načítat obsah	565 K zobrazit obsah	4004 K povoliť obsah	4004 K zobrazovať obsah	4004 K načítať obsah	4004 K zobraziť obsah
""", 'w': """
webshopunkból	2300 K:
weiterführende	810 K artikel:
weź	3365 K udział w dyskusji
więcej	3320 K o	3320 K na temat	3320 K z	3321 K na ten temat:	3324 K artykułów autora	3406 K o:	3406 K na temat:
wykorzystałaś	3400 K już # z #	3400 K # z #
wykorzystałeś	3400 K już # z #	3400 K # z #
wypróbowaliście	59 K
wypróbowałaś	59 K
wyrażamy	46 K zgodę na
wysłuchaj	1 K
wyłącz	3392 K go, aby	3392 K go, żeby	3392 K ją, aby	3392 K blokadę	3392 K blokowanie
wyślij	3 K
wyświetlaj	3384 K treści z	3384 K treści ze	3384 K treści od
wöchentlichen	777 K newsletter
""", 'y': """
yanlişlik	4383 K mi
""", 'z': """
zahvaljujoč	4112 K našim bralcem
zahvaljujući	3915 K našim čitateljima	3915 K našim čitaocima
zatiaľ	32 K žiadne komentáre
zatím	32 K žádné komentáře
zauważyłaś	7 K
zauważyłeś	7 K
załaduj	3308 K post
zdieľajte	3 K
zdieľať	3 K
zezwól	3384 K na treści
zgłoś	3357 K uwagę	3357 K błąd	3357 K literówkę	3357 K uwagi	3357 K nieścisłość
ziņo	2919 K redakcijai
zkopírovat	530 K
znalazłeś	7 K
znáte	66 K někoho
znáš	66 K někoho
zobraziť	4004 K vždy obsah	4004 K obsah z	4004 K obsah zo	4004 K obsah od
zobrazovať	4004 K vždy obsah	4004 K obsah z	4004 K obsah zo	4004 K obsah od
zostań	3354 K reporterem	3354 K reporterką	3354 K dziennikarzem
zrobiliście	59 K
""", '©': """
©	823 K dpa	1174 K #	1174 K
""", 'à': """
à	1900 K lire aussi	1900 K lire également	1900 K lire :	1900 K lire sur	1900 K voir aussi	1900 K écouter	1900 K relire	1900 K découvrir	1900 K lire sur le même sujet	1900 K consulter :	1900 K voir également	1903 K propos de l'auteur	1903 K propos de l'autrice	1924 K retrouver dans le numéro	1999 K écouter sur spotify	1999 K écouter sur apple podcasts	1999 K retrouver sur spotify
àudio	404 K generat
""", 'á': """
áudio	3482 K gerado
""", 'ä': """
är	4188 K du
äänestä	1784 K
""", 'å': """
åldersgräns	4236 K #
åsikter	4171 K som framförs
åsikterna	4171 K i
""", 'ç': """
ça	69 K vous a plu	82 K vous a plu
""", 'é': """
é	68 K permitida a reprodução	3460 K preciso estar logado
écouter	1 K l'article	1 K cet article	1900 K aussi	1993 K sur
écoutez	1 K cet	1 K l'article	1928 K le podcast
élő	2329 K: így	2329 K: itt	2329 K: ezért	2329 K: miért	2329 K: hogyan	2329 K: mit	2329 K: ki	2329 K: mi	2329 K: ez	2329 K: ezt	2329 K: hallgassa	2329 K: nézze	2329 K: minden	2329 K: a	2329 K: az
épinglez	1947 K cet article	1947 K cette recette	1947 K cette page	1947 K la recette	1947 K ce billet	1947 K-la	1947 K-le	1947 K l'article	1947 K l'image
értékeljük	2306 K az ön
""", 'í': """
írd	2278 K be
írj	2257 K a szerzőnek
írja	2278 K be
írjon	2257 K a szerzőnek	2278 K közvetlenül	2278 K nekünk
""", 'î': """
în	3655 K imagini:
întreabă	3602 K asistentul
întrebări	72 K
îți	82 K place
""", 'ö': """
ön	2279 K szerint
""", 'ú': """
últimas	1437 K noticias de	3462 K de	3462 K notícias de
únase	12 K
únete	12 K	23 K a	56 K a las #	56 K a los #	56 K a más de #	56 K a nuestros #
úvod	97 K >	97 K '	97 K "
""", 'ü': """
über	816 K die autor:in	816 K die autoren	816 K die autor:innen	819 K die autorin	819 K den autor	820 K die autorin	820 K den autor
übersetzung	905 K:	905 K aus dem
""", 'č': """
čitaj	3848 K još
čitajte	3848 K i	3848 K još	3848 K još:
članak	46 K se može	46 K možete	3863 K je preveden	3863 K čita	3866 K je objavljen u	3927 K je	3936 K je nastao u suradnji s	3936 K je nastao u suradnji sa
članek	46 K lahko	4063 K je preveden	4063 K bere	4063 K je prebral	4066 K je objavljen v	4124 K je	4132 K je nastal v sodelovanju z	4132 K je nastal v sodelovanju s
článek	46 K lze	46 K můžete	489 K vznikl ve spolupráci	517 K byl přeložen	517 K přeložen	517 K načetl	520 K vyšel v	556 K byl přeložen	593 K vyšel v	593 K vyšel na	593 K původně vyšel	593 K byl původně	593 K byl publikován	593 K byl převzat	594 K	604 K vznikl ve spolupráci s
článok	46 K možno	46 K môžete	3962 K bol preložený	3962 K načítal	3965 K vyšiel v	4026 K	4035 K vznikol v spolupráci s
čo	33 K si myslíte
čtěte	498 K také	498 K také:	498 K i	498 K více	498 K:
číslo	510 K účtu pro dary	510 K transparentního účtu
čítajte	3949 K aj	3949 K tiež	3949 K viac
""", 'đ': """
đánh	4649 K giá bài viết
đã	4692 K xảy ra lỗi	4692 K có lỗi
đăng	4650 K ký tham dự hội thảo	4696 K lần đầu trên
đường	41 K dây nóng tòa soạn	41 K dây nóng của tòa soạn	41 K dây nóng của báo	41 K dây nóng báo	4666 K dây nóng: #	4666 K dây nóng #
được	68 K phép đăng lại
để	4679 K xem nội dung này	4679 K hiển thị nội dung này
đọc	4636 K thêm	4636 K thêm:	4636 K:	4636 K tiếp:	4641 K tin nhanh
""", 'į': """
įsigykite	2865 K
įtraukite	2865 K mus
įveskite	2865 K
""", 'ś': """
ściągnij	13 K	3370 K aplikację
śledź	12 K
""", 'š': """
šta	33 K vi	33 K mislite
što	33 K vi	33 K mislite
šíření	68 K povoleno
""", 'ź': """
źródła	3350 K:
źródło	3350 K:
""", 'ż': """
żadnych	3397 K akcjonariuszy
""", 'ž': """
želite	3880 K raditi kod nas	3880 K da radite kod nas	4079 K delati pri nas
želiš	3880 K raditi kod nas	4079 K delati pri nas
žiadni	4014 K akcionári
žiadny	4014 K majiteľ	4014 K oligarcha
žinote	2851 K daugiau	2866 K istoriją
žiūrėkite	2839 K taip pat	2865 K
žádní	579 K akcionáři
žádný	579 K majitel	579 K oligarcha
""", 'ș': """
știrea	3665 K continuă
""", 'ț': """
ți	8 K-a plăcut	69 K-a plăcut	82 K-a plăcut
""", 'έ': """
έχετε	72 K απορίες	72 K ερωτήσεις	1033 K κάποια πληροφορία	1033 K πληροφορίες	1033 K πληροφορία	1033 K φωτογραφία	1033 K φωτογραφίες	1033 K κάποια φωτογραφία	1033 K κάποιο θέμα	1033 K μια ιστορία
""", 'ή': """
ήταν	1003 K χρήσιμο	1003 K χρήσιμη
""", 'α': """
ακολουθήστε	12 K	1018 K τον	1018 K τα	1018 K
ακούστε	1 K	987 K:	1080 K στο	1086 K το στο spotify	1086 K στο spotify
αναδημοσίευση	68 K με
αναφέρετε	1023 K λάθος	1023 K κάποιο λάθος
αναφορά	1023 K λάθους
αντιγράψτε	1013 K
αντιγραφή	1013 K
αξιολογήστε	1003 K
απαγορεύεται	1068 K η αναδημοσίευση	1068 K η αναπαραγωγή
αποθηκεύστε	1013 K
απορίες	72 K
αρχική	97 K >	97 K '	97 K "
αυτή	52 K η έρευνα	1002 K η περίληψη	1002 K η σύνοψη
αυτό	1045 K το βίντεο δεν είναι	1046 K το περιεχόμενο προέρχεται
""", 'β': """
βίντεο	987 K:
βαθμολογήστε	1003 K
βρήκατε	7 K
βρείτε	12 K μας
""", 'γ': """
γίνε	56 K ένας από τους #
γίνετε	12 K μέλος	31 K ο πρώτος	56 K ένας από τους #
για	1048 K να δείτε αυτό το περιεχόμενο	1048 K να δείτε το περιεχόμενο
γνωρίζετε	66 K κάποιον
γραμμή	41 K καταγγελιών της σύνταξης	41 K της σύνταξης	1042 K βοήθειας κεθεα
γραφτείτε	1034 K	1034 K για να
""", 'δ': """
δείτε	987 K επίσης	987 K:	987 K το βίντεο	987 K εδώ	987 K επίσης:	987 K ακόμα:	987 K φωτογραφίες	987 K ακόμη	987 K ακόμη:	1000 K όλα τα άρθρα	1014 K όλες	1014 K όλα	1014 K τις	1066 K φωτογραφίες:	1066 K βίντεο:	1080 K στο	1080 K αυτή τη δημοσίευση στο
δειτε	987 K επισης	987 K ακομη	987 K:
δεν	1021 K έχετε χρόνο να διαβάσετε	1045 K είναι δυνατή η αναπαραγωγή
δημοσιεύθηκε	1068 K αρχικά
δημοσιεύτηκε	1068 K αρχικά
διάβασε	987 K επίσης	987 K ακόμη
διάρκεια	1085 K βίντεο
διαβάζεται	1002 K από
διαβάστε	987 K επίσης	987 K επίσης:	987 K ακόμη	987 K ακόμη:	987 K ακόμα	987 K:	987 K εδώ	987 K περισσότερα	987 K ακόμα:	987 K εδώ περισσότερα	987 K σχετικά	987 K αναλυτικά	1000 K όλα τα άρθρα	1014 K όλες	1014 K όλα	1014 K τις
διαβαστε	987 K επισης	987 K ακομη	987 K ακομα	987 K:
διαθέσιμη	1010 K στο
διαθέσιμο	1010 K σε	1010 K στο	1086 K στο spotify
διαφήμιση	1085 K σε #
δοκιμάσατε	59 K
""", 'ε': """
είδατε	44 K λάθος
εγγραφείτε	1034 K
εικόνα	1064 K # από #	1064 K # / #
εκτυπώστε	1013 K
ενεργοποιήστε	1010 K
ενσωματωμένο	1046 K περιεχόμενο από
εντοπίσατε	44 K
επιτρέπεται	68 K η αναδημοσίευση	1068 K η αναδημοσίευση
ερωτήσεις	73 K για το άρθρο
εσείς	33 K τι
""", 'η': """
η	68 K αναδημοσίευση επιτρέπεται	1002 K περίληψη	1002 K σύνοψη	1002 K ανάγνωση	1002 K περίληψη αυτή	1069 K μετάφραση	1069 K περίληψη	1077 K είδηση συνεχίζεται	1085 K διαφήμιση τελειώνει σε #
""", 'θ': """
θέλεις	1020 K να εργαστείς μαζί μας
θέλετε	1020 K να εργαστείτε μαζί μας	1020 K να δουλέψετε μαζί μας
""", 'κ': """
κάτι	1063 K πήγε στραβά
κίνδυνος	1042 K εθισμού
κατέβασε	1010 K
καταγγελίες	41 K στη σύνταξη
κατεβάστε	13 K	1010 K	1018 K την εφαρμογή	1032 K την εφαρμογή
κοινοποιήστε	3 K
κουίζ	987 K:	1066 K:
""", 'λ': """
λήψη	1010 K από	1010 K στο
""", 'μ': """
μάθετε	1014 K όλες
με	1016 K πληροφορίες από
μείνετε	1014 K ενημερωμένοι
μετάφραση	1002 K
μοιράσου	1013 K
μοιραστείτε	3 K
""", 'ξ': """
ξέρετε	66 K κάποιον
""", 'ο': """
οι	1000 K απόψεις	1000 K γνώμες
""", 'π': """
παίξε	1039 K τώρα:	1042 K υπεύθυνα
παίξτε	1039 K τώρα:	1042 K υπεύθυνα
παρουσιάστηκε	1063 K σφάλμα
περίληψη	1002 K
περιεχόμενο	1046 K από
περισσότερα	987 K:
πηγές	1016 K:
πηγή	1016 K:
προέκυψε	1063 K σφάλμα
προβολή	1080 K στο
προτείνετε	1013 K
προτιμάτε	1021 K να ακούτε	1021 K να ακούσετε
πρώτη	1068 K δημοσίευση:
πώς	1003 K σας φάνηκε
""", 'ρ': """
ρωτήστε	1002 K
ρώτα	1002 K
ρώτησε	1002 K
""", 'σ': """
σας	8 K άρεσε	69 K άρεσε	82 K άρεσε	82 K αρέσει	1003 K φάνηκε	1003 K βοήθησε	1003 K άρεσε
σελίδα	1064 K # από #	1064 K # / #
σου	69 K άρεσε
στείλτε	1013 K
στηρίξτε	81 K	1018 K	1018 K τον	1018 K τα	1018 K την
σύνοψη	1002 K
""", 'τ': """
τα	5 K σχόλια	27 K σχόλια	1000 K κείμενα που
ταξινόμηση	1078 K:
το	46 K άρθρο μπορεί	46 K κείμενο μπορεί	46 K άρθρο επιτρέπεται	59 K δοκιμάσατε	59 K δοκίμασες	1000 K άρθρο εκφράζει	1002 K άρθρο μεταφράστηκε	1002 K κείμενο μεταφράστηκε	1045 K βίντεο δεν είναι	1045 K περιεχόμενο δεν είναι	1046 K περιεχόμενο αυτό προέρχεται	1068 K άρθρο προστατεύεται	1068 K παρόν άρθρο προστατεύεται	1069 K κείμενο	1069 K άρθρο	1069 K παρόν άρθρο	1069 K κείμενο αυτό	1069 K άρθρο αυτό	1077 K άρθρο συνεχίζεται	1077 K κείμενο συνεχίζεται	1085 K βίντεο ξεκινά σε #
""", 'υ': """
υποστηρίξτε	81 K
""", 'φ': """
φωτογραφία	1064 K # από #	1064 K # / #
φωτορεπορτάζ	1066 K:
""", 'χ': """
χαρίστε	1013 K
χαρακτήρες	1037 K που απομένουν
χορηγούμενο	86 K:
""", 'ό': """
όλα	1000 K τα άρθρα
όλες	1014 K οι ειδήσεις
""", 'а': """
а	33 K что вы	33 K вы	33 K ви
абонирайте	264 K се за
автор	3741 K - обозреватель	3741 K - корреспондент	3741 K - колумнист	3741 K - редактор	4521 K - оглядач	4521 K - колумніст	4521 K - кореспондент
авторка	4521 K - оглядачка	4521 K - колумністка
авторката	244 K е
авторът	244 K е
акценти	246 K от
анкета	282 K на деня:
""", 'б': """
бачите	44 K помилку
без	296 K собственици	296 K акционери	3808 K владельцев	3808 K акционеров	3808 K цензуры и рекламы	4587 K власників	4587 K акціонерів	4587 K олігархів
беше	247 K ли полезна	247 K ли полезно	247 K ли полезен
благодарение	296 K на нашите читатели
благодаря	3808 K нашим читателям	3808 K вашим пожертвованиям
больше	3723 K новостей	3724 K по теме:	3764 K любите слушать	3764 K нравится слушать	3817 K о:
будь	31 K первым	4583 K ласка, вимкніть його	4583 K ласка, вимкніть блокувальник	4583 K ласка, вимкніть adblock
будьте	28 K вежливы	31 K первым	31 K першим
бъдете	31 K първият
был	3744 K ли материал	3744 K ли пересказ	3744 K ли этот пересказ	3744 K ли этот	3744 K ли текст
была	3744 K ли статья	3744 K ли эта	3744 K ли новость
більше	4502 K по темі:	4502 K за темою:	4502 K на тему:	4502 K про це:	4536 K новин	4536 K матеріалів	4596 K про:
""", 'в': """
в	3797 K этом месте находится встроенный контент	3797 K этом месте находится встроенный пост	3797 K этом месте находится встроенный публикация	3797 K этом месте размещён встроенный контент	3797 K этом месте размещён встроенный пост	3797 K этом месте размещён встроенный публикация	3797 K этом месте размещен встроенный контент	3797 K этом месте размещен встроенный пост	3797 K этом месте размещен встроенный публикация	3797 K этом месте показан встроенный контент	3797 K этом месте показан встроенный пост	3797 K этом месте показан встроенный публикация	3797 K этом месте встроенный контент	3797 K этом месте встроенный пост	3797 K этом месте встроенный публикация
вакансии	3747 K "	3747 K редакции
вакансії	4526 K "	4526 K редакції
вам	8 K понравилась	8 K сподобалася	8 K сподобався	8 K сподобалося	3744 K понравилась	3744 K понравился	3744 K помогла	4524 K сподобалась	4524 K сподобалася	4524 K сподобався
ваш	27 K комментарий	27 K коментар
вечерняя	3697 K рассылка
ви	4583 K використовуєте блокувальник	4590 K прочитали вже # із #	4590 K прочитали вже # і #	4590 K прочитали # із #	4590 K прочитали # і #	4590 K прочитали вже # з #	4590 K прочитали # з #
видео	304 K: как	304 K: така	304 K: защо	304 K: какво	304 K: кой	304 K: къде	304 K: това	304 K: вижте	304 K: чуйте	304 K: всичко	304 K: нощта	304 K: хората	304 K: ето	3726 K по теме:	3816 K: как	3816 K: так	3816 K: почему	3816 K: что	3816 K: кто	3816 K: где	3816 K: это	3816 K: вот	3816 K: смотрите	3816 K: послушайте	3816 K: всё	3816 K: все	3816 K: ночь	3816 K: люди	3816 K: порт
видяхте	44 K грешка
вижте	232 K още	232 K също	232 K:	232 K повече във видеото	232 K галерията
викторина	3790 K:
вимкніть	4583 K його, щоб	4583 K блокувальник	4583 K adblock
винаги	287 K разрешавай съдържание от	287 K показвай съдържание от	287 K зареждай съдържание от	287 K разреши съдържание от
включете	254 K
вопрос	73 K по статье	3790 K дня:
вопросы	72 K?
впервые	3821 K опубликовано в	3821 K опубликовано на	3821 K опубликован в	3821 K опубликована в	3821 K напечатано в
вперше	4600 K опубліковано в	4600 K опубліковано у	4600 K опубліковано на	4600 K надруковано в
все	27 K комментарии	3723 K новости на тему	3723 K материалы	3723 K новости	3723 K статьи	3728 K статьи автора	3728 K материалы автора	3817 K о:	3817 K материалы по теме:	3817 K статьи по теме:	3817 K материалы о:	3817 K новости по теме:	4596 K про:
всегда	3713 K разрешать контент	3797 K разрешать контент	3797 K показывать контент	3797 K разрешить контент	3797 K загружать контент
всички	259 K новини	305 K статии по темата:
всичко	305 K за:	305 K по темата:
встановлюйте	4531 K
встановіть	13 K	4531 K	4557 K застосунок
встигніть	4562 K передплатити
всё	3817 K о:	3817 K по теме:
всі	4596 K матеріали за темою:	4596 K новини за темою:
въпрос	282 K на деня:
въпроси	72 K
вы	3804 K используете блокировщик	3811 K прочитали уже # из #	3811 K прочитали # из #
выключите	3804 K его, чтобы
відео	4595 K: як	4595 K: так	4595 K: чому	4595 K: що	4595 K: хто	4595 K: де	4595 K: це	4595 K: ось	4595 K: дивіться	4595 K: послухайте	4595 K: усе	4595 K: все	4595 K: ніч	4595 K: люди	4595 K: порт
вікторина	4569 K:
""", 'г': """
гаряча	41 K лінія редакції
главная	97 K >	97 K '	97 K "
главное	3743 K от
гледайте	232 K видеото	232 K:
головна	97 K >	97 K '	97 K "
головне	4523 K від	4523 K за версією
гореща	41 K линия на редакцията
горячая	41 K линия редакции
грати	4570 K:
""", 'д': """
детальніше	4502 K:	4502 K про це
джерела	4538 K:
джерело	4538 K:
дивіться	4502 K також	4502 K:	4502 K також:	4502 K відео:
до	4502 K теми:
добавьте	3804 K наш сайт в	3804 K сайт в
додайте	4583 K наш сайт до	4583 K сайт до
дозволити	4576 K завжди контент	4576 K завжди вміст	4576 K контент із	4576 K контент з	4576 K контент від	4576 K вміст із	4576 K вміст з	4576 K вміст від
дозволяти	4576 K завжди контент	4576 K завжди вміст	4576 K контент із	4576 K контент з	4576 K контент від	4576 K вміст із	4576 K вміст з	4576 K вміст від
докладніше	4502 K:	4502 K про це	4596 K про:
досие	304 K: как	304 K: така	304 K: защо	304 K: какво	304 K: кой	304 K: къде	304 K: това	304 K: вижте	304 K: чуйте	304 K: всичко	304 K: нощта	304 K: хората	304 K: ето
доступно	3752 K в	3752 K на	3752 K для	4531 K в	4531 K у	4531 K на	4531 K для
достъпно	254 K в	254 K на
досье	3816 K: как	3816 K: так	3816 K: почему	3816 K: что	3816 K: кто	3816 K: где	3816 K: это	3816 K: вот	3816 K: смотрите	3816 K: послушайте	3816 K: всё	3816 K: все	3816 K: ночь	3816 K: люди	3816 K: порт
досьє	4595 K: як	4595 K: так	4595 K: чому	4595 K: що	4595 K: хто	4595 K: де	4595 K: це	4595 K: ось	4595 K: дивіться	4595 K: послухайте	4595 K: усе	4595 K: все	4595 K: ніч	4595 K: люди	4595 K: порт
дотримуйтесь	28 K
другие	3728 K материалы автора
думка	4521 K автора	4521 K редакції	4521 K, висловлена
думки	4521 K авторів
""", 'е': """
ежедневная	3697 K рассылка
еженедельная	3697 K рассылка
если	44 K вы нашли	44 K вы заметили
есть	66 K друг, которому	72 K вопросы	73 K вопрос по тексту	3728 K новость?
еще	3724 K по теме:	3726 K по теме:
ещё	3723 K больше	3724 K по теме:	3726 K по теме:
""", 'з': """
з	4573 K нашого магазину:
за	4490 K підтримки компанії	4490 K підтримки партнера	4490 K сприяння компанії	4502 K темою:
забелязахте	7 K
завантажити	4531 K в	4531 K з	4531 K у
завантажте	13 K	4531 K в	4531 K з	4557 K застосунок	4557 K додаток
завантажувати	4576 K завжди контент	4576 K завжди вміст	4576 K контент із	4576 K контент з	4576 K контент від	4576 K вміст із	4576 K вміст з	4576 K вміст від
завантажуйте	13 K	4531 K	4541 K застосунок
завдяки	4587 K нашим читачам	4587 K вашим внескам
завжди	4576 K дозволяти контент	4576 K дозволяти вміст	4576 K показувати контент	4576 K показувати вміст	4576 K дозволити контент	4576 K дозволити вміст	4576 K завантажувати контент	4576 K завантажувати вміст
загружать	3797 K всегда контент	3797 K контент из	3797 K контент с	3797 K контент от
загрузите	3752 K в	3752 K на
загрузить	3713 K контент	3713 K пост
задайте	3743 K вопрос
залишилися	72 K питання
заметили	7 K ошибку
запазете	258 K
запитайте	4523 K
зареждай	287 K винаги съдържание от	287 K съдържание от
зберегти	4535 K
збережіть	4535 K
здесь	3797 K находится встроенный контент	3797 K находится встроенный пост	3797 K находится встроенный публикация	3797 K размещён встроенный контент	3797 K размещён встроенный пост	3797 K размещён встроенный публикация	3797 K размещен встроенный контент	3797 K размещен встроенный пост	3797 K размещен встроенный публикация	3797 K показан встроенный контент	3797 K показан встроенный пост	3797 K показан встроенный публикация	3797 K встроенный контент	3797 K встроенный пост	3797 K встроенный публикация
знаете	66 K кого-то	66 K того, кому
знайшли	7 K помилку
знаєте	66 K когось	66 K того, кому
знижка	4573 K для передплатників:
зручніше	4544 K слухати
""", 'и': """
играть	3791 K:
идет	3785 K подписка
идёт	3785 K подписка
из	3794 K нашего магазина:
изпратете	258 K
изтеглете	13 K	254 K	264 K	279 K приложението
източник	261 K:
източници	261 K:
имате	72 K въпроси
инсталирайте	254 K
искате	266 K да работите при нас	266 K ли да работите при нас
искаш	266 K да работиш при нас
источник	3758 K:
источники	3758 K:
""", 'к': """
как	3744 K вам статья	3744 K вам материал
какво	33 K мислите
коментарите	5 K	27 K
коментарі	5 K	27 K
коментарів	32 K поки
комментариев	32 K пока
комментарии	5 K	27 K
комментирование	5 K
копирай	258 K
копирайте	258 K
короткий	4523 K виклад	4523 K переказ
коротко	3743 K от	4523 K від
краткий	26 K пересказ	3743 K пересказ
кратко	3743 K от
краткое	3743 K содержание	3788 K содержание
куиз	232 K:	282 K:
""", 'л': """
лише	4573 K для передплатників:
лучшее	3723 K за
любите	4544 K слухати
""", 'м': """
материал	46 K можно	3713 K содержит данные	3724 K по теме:	3726 K по теме:	3746 K опубликован в	3749 K можно	3788 K переведён	3788 K переведен	3821 K впервые опубликован	3821 K был впервые	3831 K подготовлен в партнёрстве с	3831 K подготовлен в партнерстве с	3831 K подготовлен при поддержке	3831 K создан при поддержке
материалът	316 K е създаден със съдействието на
материалы	3726 K по теме:
матеріал	46 K можна	4490 K підготовлено за підтримки	4490 K створено за підтримки	4490 K підготовлено у партнерстві	4490 K створено у партнерстві	4566 K перекладено	4600 K уперше опубліковано	4611 K підготовлено у партнерстві з	4611 K підготовлено за підтримки	4611 K створено за підтримки	4611 K створено у партнерстві з
маєте	72 K запитання
месяц	3755 K подписки за
ми	4583 K помітили, що ви
мнение	3741 K автора	3741 K редакции
мнението	244 K на автора
мнения	3741 K авторов
мненията	244 K на авторите
моля	28 K
мы	12 K в	12 K есть	3687 K работаем благодаря вам	3687 K работаем благодаря вашей	3687 K работаем благодаря вашим	3687 K существуем благодаря вам	3687 K существуем благодаря вашим	3687 K существуем на ваши	3687 K работаем на ваши	3687 K живём на ваши	3687 K живем на ваши	3687 K независимы благодаря	3705 K в	3804 K заметили, что вы
""", 'н': """
на	86 K правах рекламы	86 K правах реклами	304 K живо: как	304 K живо: така	304 K живо: защо	304 K живо: какво	304 K живо: кой	304 K живо: къде	304 K живо: това	304 K живо: вижте	304 K живо: чуйте	304 K живо: всичко	304 K живо: нощта	304 K живо: хората	304 K живо: ето
над	52 K этим текстом	52 K цим текстом
надіслати	4535 K
надішліть	3 K	4535 K
накратко	246 K от
началась	3785 K подписка
начало	97 K >	97 K "
наша	3697 K рассылка
нашли	7 K ошибку	7 K опечатку
не	3785 K забудьте подписаться	4562 K забудьте передплатити
немає	4544 K часу читати	4587 K власників
нет	32 K комментариев	3764 K времени читать	3808 K владельцев
новия	249 K брой
новият	249 K брой
новости	3723 K партнеров
новый	3746 K номер
нравится	82 K
няма	32 K коментари
нямаме	296 K собственик	296 K собственици	296 K акционери	296 K реклами
нямате	267 K време да четете
""", 'о': """
об	3724 K этом подробнее	3728 K авторе
обобщение	246 K
обсуждение	5 K
озвучено	3743 K	4523 K
онлайн	3816 K: как	3816 K: так	3816 K: почему	3816 K: что	3816 K: кто	3816 K: где	3816 K: это	3816 K: вот	3816 K: смотрите	3816 K: послушайте	3816 K: всё	3816 K: все	3816 K: ночь	3816 K: люди	3816 K: порт	4595 K: як	4595 K: так	4595 K: чому	4595 K: що	4595 K: хто	4595 K: де	4595 K: це	4595 K: ось	4595 K: дивіться	4595 K: послухайте	4595 K: усе	4595 K: все	4595 K: ніч	4595 K: люди	4595 K: порт
опитахте	59 K
опитування	4569 K дня:
опрос	3790 K дня:
оригинал	3821 K статьи опубликован
оригінал	4600 K статті опубліковано
оставьте	31 K первый
остались	72 K вопросы
отключите	3804 K его, чтобы	3804 K блокировщик	3804 K adblock
открихте	7 K
откройте	3752 K в
открыта	3785 K подписка
открыть	3705 K в
отпечатай	258 K
отпечатайте	258 K
отправить	3 K	3756 K
отправьте	3 K	3756 K
оформити	4562 K передплату
оформить	3785 K подписку
оценете	247 K
оцените	8 K	3744 K
оцініть	4524 K
още	232 K по темата	232 K новини:	259 K новини	305 K за:	305 K по темата:
""", 'п': """
партнер	3831 K материала	4611 K матеріалу	4611 K рубрики
партнерский	86 K материал:
партнерський	86 K матеріал:
партньор	316 K на статията	316 K на рубриката
партнёр	3831 K материала	3831 K рубрики
партнёрский	86 K материал:
первый	3755 K месяц за
перевод	3743 K выполнен	3743 K сделан	3788 K выполнен	3788 K сделан	3788 K осуществлён	3788 K подготовлен
передплата	4534 K за #	4534 K від #	4562 K на перше півріччя	4562 K на друге півріччя
передрук	68 K дозволено за	68 K дозволено з	68 K дозволено лише	68 K дозволений за	68 K вітається
перейти	3705 K в
переказ	4523 K
переклад	4523 K зроблено	4566 K виконано	4566 K зроблено	4566 K здійснено	4566 K підготовлено
перепечатка	68 K разрешена при	68 K разрешена с	68 K разрешена только	68 K приветствуется	68 K свободная	68 K материалов разрешена
пересказ	3743 K
перший	4534 K місяць за
письма	3697 K "
питання	73 K до статті	4569 K дня:
по	89 K подписке	3724 K теме:
повече	232 K по темата:	259 K новини
повідомити	4546 K про помилку
повідомте	4546 K про помилку	4546 K нам про помилку
погляди	4521 K авторів
пограйте	4570 K:
подарете	258 K
подарите	3756 K
подарить	3756 K
подарувати	4535 K
подаруйте	4535 K
поддержать	3761 K
поддержи	81 K
поддержите	81 K	3761 K
поделитесь	3 K
поделиться	3 K
подкаст	304 K: как	304 K: така	304 K: защо	304 K: какво	304 K: кой	304 K: къде	304 K: това	304 K: вижте	304 K: чуйте	304 K: всичко	304 K: нощта	304 K: хората	304 K: ето	3816 K: как	3816 K: так	3816 K: почему	3816 K: что	3816 K: кто	3816 K: где	3816 K: это	3816 K: вот	3816 K: смотрите	3816 K: послушайте	3816 K: всё	3816 K: все	3816 K: ночь	3816 K: люди	3816 K: порт	4595 K: як	4595 K: так	4595 K: чому	4595 K: що	4595 K: хто	4595 K: де	4595 K: це	4595 K: ось	4595 K: дивіться	4595 K: послухайте	4595 K: усе	4595 K: все	4595 K: ніч	4595 K: люди	4595 K: порт
подкрепете	81 K	264 K
подкрепи	264 K
подобається	82 K
подписаться	3705 K в
подписка	3755 K за #	3755 K от #	3755 K за рубль	3785 K на первое полугодие	3785 K на второе полугодие
подписывайтесь	12 K	3761 K на
подпишись	12 K	3776 K на
подпишитесь	12 K	3705 K в	3761 K на	3776 K на нас
подробнее	3724 K:	3724 K в материале	3724 K - в	3724 K читайте в материале	3724 K об этом	3726 K по теме:	3726 K на тему:	3817 K о:
подробности	3724 K:
поділитися	3 K
поділіться	3 K
пожалуйста	28 K, соблюдайте	3804 K, отключите его	3804 K, отключите блокировщик
позиция	3741 K автора
позицията	244 K на автора
позиція	4521 K автора
познавате	66 K някого	66 K ли някого
пока	32 K нет комментариев
показать	3713 K контент	3713 K публикацию	3713 K содержимое
показвай	287 K винаги съдържание от	287 K съдържание от
показувати	4576 K завжди контент	4576 K завжди вміст	4576 K контент із	4576 K контент з	4576 K контент від	4576 K вміст із	4576 K вміст з	4576 K вміст від
показывать	3797 K всегда контент	3797 K контент из	3797 K контент с	3797 K контент от
полезна	247 K ли
помітили	7 K помилку
понравилась	8 K статья	82 K
понравилось	69 K	82 K
понравился	82 K
попитай	246 K
попитайте	246 K
попробовали	59 K
порадьте	4535 K
порекомендуйте	3756 K
последвайте	12 K	264 K
последние	3723 K новости о
послухати	1 K
послушать	1 K
поставте	4523 K запитання
похоже	3804 K, вы используете блокировщик	3804 K, у вас включён	3804 K, у вас включен
почитать	3724 K:
преведено	246 K с
преводът	246 K е
предложение	3794 K для читателей:	3794 K для подписчиков:
предпочитате	267 K да слушате
прежде	3777 K чем оставить комментарий	3777 K чем комментировать
препечатването	68 K е разрешено
препоръчай	258 K
приготовили	59 K
приготували	59 K
присоединяйтесь	12 K	56 K к #
присъединете	12 K се	56 K се към #
присъедини	56 K се към #
пришлите	3728 K новость
приєднуйтесь	12 K	56 K до #
приєднуйтеся	56 K до #
пробвахте	59 K ли
продовжується	4562 K передплата
продолжается	3785 K подписка	3785 K подписная кампания
пройдите	3724 K тест
пройдіть	4502 K тест
пропозиція	4573 K для читачів:	4573 K для передплатників:
прочетено	246 K от
прочетете	232 K още	232 K също
прочетохте	299 K # от #	299 K вече # от #
публикация	3713 K содержит данные
підписка	4534 K за #	4534 K від #
підписуйся	12 K
підписуйтесь	12 K	4541 K на
підпишіться	12 K	4541 K на
підсумок	4523 K
підтримайте	81 K	4541 K
підтримати	4541 K
""", 'р': """
работа	3747 K в "
радимо	4502 K прочитати:
разрешавай	287 K винаги съдържание от	287 K съдържание от
разрешать	3797 K всегда контент	3797 K контент из	3797 K контент с	3797 K контент от
разрешете	254 K
разреши	287 K винаги съдържание от	287 K съдържание от
разрешить	3713 K контент	3713 K показ	3713 K содержимое	3797 K всегда контент	3797 K контент из	3797 K контент с	3797 K контент от
распечатайте	3756 K
распечатать	3756 K
расскажите	59 K в
рассылка	3697 K "	3697 K:
редакция	3687 K работает благодаря
резюме	246 K
резюмето	246 K
рекламно	86 K съдържание:
рекомендуем	3724 K:	3726 K видео:
рекомендуємо	4502 K:
робота	4526 K в "	4526 K у "
роздрукувати	4535 K
роздрукуйте	4535 K
розкажіть	59 K у
розпочалася	4562 K передплата
розпочато	4562 K передплату
""", 'с': """
саммари	3743 K
свалете	13 K	254 K	279 K приложението
свежий	3746 K номер
свързани	232 K:
связаться	3728 K с автором
сигнализирайте	269 K за грешка
скачайте	13 K	3752 K в	3752 K из	3761 K приложение	3781 K приложение
скачать	13 K	3752 K в	3752 K на
скидка	3794 K для подписчиков:
скопировать	3756 K
скопируйте	3756 K
скопіювати	4535 K
скопіюйте	4535 K
следвайте	12 K ни	264 K
следите	12 K за	3705 K в
слухайте	4502 K:	4502 K також:
слухати	1 K
слушайте	3724 K:	3724 K также:
слушать	1 K
см	3724 K. также:
смотрите	3724 K также	3724 K:	3724 K	3724 K также:	3724 K видео:
соблюдайте	28 K
сообщения	27 K
сообщите	3766 K об ошибке	3766 K нам об ошибке
сообщить	3766 K об ошибке
сохраните	3756 K
сохранить	3756 K
спитайте	4523 K
споделете	3 K
сподели	3 K
сподобався	82 K
сподобалась	82 K
сподобалася	8 K	82 K
сподобалось	69 K
сподобалося	69 K	82 K
спонсор	3831 K материала	3831 K рубрики	4611 K матеріалу	4611 K рубрики
спонсорирано	316 K от
спробували	59 K
спросите	3743 K
спросить	3743 K
спільно	4490 K з компанією
станьте	31 K первым	31 K першим	3761 K подписчиком	3761 K соучастником	4541 K частиною спільноти	4541 K співучасником
статията	46 K може	246 K е преведена	246 K е прочетена	308 K е публикувана	316 K е създадена със съдействието на
статтю	46 K можна	4523 K перекладено	4566 K перекладено	4600 K вперше опубліковано	4600 K було вперше
стаття	4600 K вперше опублікована	4601 K
статью	46 K можно	3749 K можно
статья	3743 K переведена	3743 K озвучена	3744 K была	3746 K опубликована в	3788 K переведена	3821 K впервые опубликована	3821 K была впервые	3821 K первоначально	3822 K
стежте	12 K за
стислий	4523 K виклад	4523 K переказ	4566 K виклад
схоже	4583 K, ви використовуєте	4583 K, у вас увімкнено
съобщете	269 K за грешка
съобщи	269 K за грешка
сыграйте	3791 K:
""", 'т': """
тази	308 K статия е публикувана
також	4502 K читайте:
тб	4595 K: як	4595 K: так	4595 K: чому	4595 K: що	4595 K: хто	4595 K: де	4595 K: це	4595 K: ось	4595 K: дивіться	4595 K: послухайте	4595 K: усе	4595 K: все	4595 K: ніч	4595 K: люди	4595 K: порт
текст	46 K можно	46 K можна	3743 K переведён	3743 K переведен	3743 K озвучен	3788 K переведён	3788 K переведен	3821 K впервые опубликован	3821 K был впервые	3821 K вышел в	4523 K перекладено	4523 K озвучено	4566 K перекладено	4600 K уперше опубліковано	4600 K вперше опубліковано	4600 K було вперше	4600 K вийшов у
текстът	46 K може	244 K отразява	246 K е преведен
телефон	41 K редакции	41 K редакції	41 K на редакцията
тема	76 K закрыта
тему	76 K закрито
тест	3790 K дня:	4569 K дня:
това	52 K разследване	246 K резюме	246 K обобщение
този	308 K текст е публикуван
только	3794 K для подписчиков:
точка	3741 K зрения автора	4521 K зору автора	4521 K зору редакції
триває	4562 K передплата
тук	287 K има вградено съдържание от	287 K има съдържание от	287 K се намира вградено съдържание от	287 K се намира съдържание от	287 K вградено съдържание от	287 K съдържание от
тут	3797 K находится встроенный контент	3797 K находится встроенный пост	3797 K находится встроенный публикация	3797 K размещён встроенный контент	3797 K размещён встроенный пост	3797 K размещён встроенный публикация	3797 K размещен встроенный контент	3797 K размещен встроенный пост	3797 K размещен встроенный публикация	3797 K показан встроенный контент	3797 K показан встроенный пост	3797 K показан встроенный публикация	3797 K встроенный контент	3797 K встроенный пост	3797 K встроенный публикация	4576 K є вбудований контент	4576 K є вбудований допис	4576 K є вбудований публікація	4576 K є вбудований вміст	4576 K розміщено вбудований контент	4576 K розміщено вбудований допис	4576 K розміщено вбудований публікація	4576 K розміщено вбудований вміст	4576 K показано вбудований контент	4576 K показано вбудований допис	4576 K показано вбудований публікація	4576 K показано вбудований вміст	4576 K вбудований контент	4576 K вбудований допис	4576 K вбудований публікація	4576 K вбудований вміст
""", 'у': """
у	3804 K вас включён блокировщик	3804 K вас включен блокировщик	3808 K нас нет владельца	3808 K нас нет владельцев	3808 K нас нет акционеров	3808 K нас нет инвесторов	3808 K нас нет хозяев	4490 K партнерстві з компанією	4576 K цьому місці є вбудований контент	4576 K цьому місці є вбудований допис	4576 K цьому місці є вбудований публікація	4576 K цьому місці є вбудований вміст	4576 K цьому місці розміщено вбудований контент	4576 K цьому місці розміщено вбудований допис	4576 K цьому місці розміщено вбудований публікація	4576 K цьому місці розміщено вбудований вміст	4576 K цьому місці показано вбудований контент	4576 K цьому місці показано вбудований допис	4576 K цьому місці показано вбудований публікація	4576 K цьому місці показано вбудований вміст	4576 K цьому місці вбудований контент	4576 K цьому місці вбудований допис	4576 K цьому місці вбудований публікація	4576 K цьому місці вбудований вміст	4583 K вас увімкнено блокувальник	4587 K нас немає власника	4587 K нас немає власників	4587 K нас немає акціонерів	4587 K нас немає інвесторів	4587 K нас немає олігарха
увидели	7 K ошибку
удобнее	3764 K слушать
уперше	4600 K опубліковано в	4600 K опубліковано у	4600 K опубліковано на	4600 K надруковано в
усе	4596 K про:	4596 K за темою:
успейте	3785 K подписаться
установите	13 K	3781 K приложение
усі	27 K коментарі	4596 K матеріали за темою:	4596 K статті за темою:
утренняя	3697 K рассылка
""", 'ф': """
фотогалерея	3724 K:
""", 'х': """
хареса	8 K ли	69 K ли ви	82 K ли ви	247 K ли
харесахте	247 K ли
харесва	69 K ли ви	82 K ли ви
хотите	3763 K работать у нас	3763 K у нас работать	3763 K работать в нашей
хочете	4543 K працювати в нас	4543 K в нас працювати	4543 K працювати у нас
хочеш	4543 K працювати в нас
хочешь	3763 K работать у нас
""", 'ц': """
це	52 K розслідування
цей	4523 K переказ	4523 K короткий виклад	4523 K короткий переказ	4523 K стислий виклад	4566 K текст	4566 K матеріал	4601 K текст	4601 K матеріал
цю	4566 K статтю
ця	76 K тема закрита	4601 K стаття
""", 'ч': """
четете	232 K още
чети	232 K още
чи	4524 K була стаття	4524 K був матеріал	4524 K був переказ	4524 K був цей переказ	4524 K була ця	4524 K був цей	4524 K сподобалась	4524 K сподобалася	4524 K сподобався
читай	3776 K нас
читайте	12 K нас	13 K	3705 K в	3705 K нас в	3724 K также	3724 K также:	3724 K:	3724 K подробнее	3724 K еще	3724 K по теме:	3724 K подробнее:	3724 K материал	3724 K в материале	3726 K по теме:	3752 K нас без	3752 K без	3761 K	3761 K нас в	4502 K також	4502 K також:	4502 K:	4502 K ще	4502 K також на тему:	4502 K по темі:	4502 K також на тему	4541 K
читать	3705 K в	3724 K также	3724 K по теме:
что	33 K вы думаете	3724 K ещё почитать:
чуйте	1 K	232 K:
""", 'щ': """
ще	32 K немає коментарів	4502 K за темою:
що	33 K ви думаєте
""", 'э': """
эта	76 K тема закрыта	76 K тема была автоматически закрыта	3788 K статья	3822 K статья
это	26 K резюме	52 K расследование	3743 K краткое содержание
этот	26 K пересказ	3713 K материал содержит	3743 K пересказ	3743 K краткий пересказ	3749 K материал можно	3749 K текст можно	3788 K текст	3788 K материал	3822 K текст	3822 K материал
эту	3749 K статью можно
""", 'я': """
як	4524 K вам стаття	4524 K вам матеріал
якщо	44 K ви знайшли	44 K ви помітили
""", 'є': """
є	72 K запитання
""", 'א': """
אהבתם	69 K	82 K	2055 K את
אולי	2070 K פספסתם:
אזהרה	2083 K: צריכה מופרזת של אלכוהול	2083 K - צריכה מופרזת
אין	2108 K להעתיק	2108 K לעשות שימוש
אירעה	2104 K שגיאה
אל	2061 K תפספסו: הפעילו
ארעה	2104 K שגיאה
""", 'ב': """
בואו	2056 K לעבוד איתנו
בחנו	2058 K את עצמכם
""", 'ד': """
דווחו	2055 K על
דף	97 K הבית >	97 K הבית '	97 K הבית "
""", 'ה': """
האזינו	1 K	2042 K:	2057 K לפודקאסט	2057 K לפרק
האם	8 K אהבתם	2055 K הכתבה	2055 K הסיכום	2055 K המידע
הדוא	2049 K"ל האדום
הדפדפן	2086 K שלך אינו	2086 K שלך לא
הווידאו	2086 K אינו
הורידו	13 K	2035 K את האפליקציה	2060 K
הטקסט	2109 K נוצר
היו	31 K הראשונים
הירשמו	2056 K לוובינר	2056 K לכנס
הכותב	2050 K הוא
הכותבים	2050 K הם
הכותבת	2050 K היא
הכנתם	59 K
הכתבה	2055 K עניינה	2071 K ממשיכה	2108 K מוגנת	2109 K נכתבה	2109 K תורגמה	2117 K ממשיכה
המחבר	2050 K הוא
המחברת	2050 K היא
המייל	41 K האדום
המשך	2071 K הכתבה	2117 K הכתבה
הסיכום	2109 K נוצר
הסרטון	2086 K אינו	2086 K לא
הפעילו	2061 K התראות	2061 K את ההתראות
הפרסום	68 K מחדש מותר
הפרק	2057 K המלא זמין
הצביעו	2058 K בסקר
הצטרפו	56 K ל-#	56 K ליותר מ-#	2035 K לערוץ הטלגרם	2035 K לקבוצת הוואטסאפ	2035 K לקבוצת הווטסאפ	2046 K אלינו	2046 K לערוץ	2046 K לקבוצה	2046 K לקבוצת	2046 K לקבוצות	2046 K עכשיו	2046 K גם	2047 K	2056 K לצוות שלנו
הקו	41 K החם של המערכת
הקשיבו	2057 K לפודקאסט
השתתפו	2058 K בסקר
התגובות	5 K
התוכן	2086 K אינו	2108 K מוגן
התחקיר	52 K הזה
התרגום	2109 K נעשה
""", 'ח': """
חודש	2066 K ראשון ב
""", 'י': """
יש	72 K שאלות	2049 K לכם מידע	2049 K לכם סיפור	2049 K לך מידע	2049 K לך סיפור
""", 'כ': """
כדי	2066 K לקרוא את	2090 K לצפות בתוכן	2090 K להציג את התוכן
כל	2046 K החדשות
כתבות	2070 K נוספות:
""", 'ל': """
להאזנה	2057 K לכתבה	2057 K לפודקאסט
להורדת	2060 K
להמשך	2066 K קריאה
לכל	2050 K הכתבות של	2070 K הכתבות:
לכתבה	2042 K המלאה
לכתבות	2070 K נוספות:
לעדכונים	2046 K נוספים	2046 K
לערוץ	2035 K הטלגרם
לפניות	2049 K לכתב	2049 K לכתבת
לפרק	2057 K המלא
לצפייה	2057 K בסרטון	2057 K בווידאו	2057 K במשדר	2090 K בתוכן
לקבוצת	2035 K הווטסאפ	2046 K הוואטסאפ	2046 K הווטסאפ
לקבלת	2046 K עדכונים
לקריאה	2042 K נוספת	2042 K נוספת:	2066 K מלאה
לקריאת	2066 K הכתבה המלאה
לרכישת	2056 K כרטיסים לכנס	2056 K כרטיסים לחצו	2056 K כרטיסים לאירוע
""", 'מ': """
מה	33 K דעתכם	2058 K דעתכם? הצביעו
מייל	2049 K אדום
מכירים	66 K מישהו	66 K מישהי
מצאתם	7 K טעות
משהו	2104 K השתבש
""", 'נ': """
נותרו	2078 K # תווים
ניסיתם	59 K
נפלה	44 K טעות
נתקלתם	2049 K במשהו	2049 K בטעות
""", 'ס': """
ספרו	59 K לי
סרטון	2086 K זה אינו
""", 'ע': """
עוד	2042 K בנושא:	2070 K במדור:	2070 K כתבות:
עמוד	2105 K # מתוך #
ענו	2058 K על הסקר	2058 K על הסקר:	2058 K על החידון
עקבו	12 K	2046 K אחרינו	2047 K אחרי
""", 'פ': """
פורסם	2108 K לראשונה	2108 K במקור
פרסומת	2071 K
""", 'צ': """
צפו	2042 K:	2042 K גם	2057 K בסרטון	2057 K בתיעוד	2057 K בווידאו	2057 K בכתבה
צריכה	2083 K מופרזת של אלכוהול מסכנת
""", 'ק': """
קבלו	2061 K התראות	2061 K עדכונים על	2061 K עדכונים לנייד
קו	41 K חם למערכת
קרא	2042 K גם	2042 K גם:
קראו	2042 K גם	2042 K גם:	2042 K עוד
""", 'ר': """
ראיתם	44 K טעות
ראשי	97 K >
רוצים	2046 K להיות	2046 K לקבל
""", 'ש': """
שאלות	72 K
שחק	2080 K עכשיו:
שחקו	2080 K עכשיו:
שתפו	3 K
""", 'ת': """
תווים	2078 K נותרו	2078 K שנותרו
תוכן	2087 K מוטמע	2087 K זה מגיע	2087 K חיצוני	2087 K זה מוצג	2109 K זה נוצר
תמונה	2105 K # מתוך #	2105 K # / #
תמכו	81 K	2064 K	2065 K בעיתונות	2065 K בנו	2065 K בעבודתנו
""", 'ا': """
ابرز	135 K النقاط بالذكاء
اجعل	125 K
احجز	137 K تذكرتك	137 K مكانك	137 K مقعدك
احجزوا	137 K تذاكركم
احصل	146 K علي تطبيق
اخبروني	59 K في التعليقات
اختبر	140 K معلوماتك	140 K نفسك
ادامه	1715 K مطلب	1715 K خبر
ادعم	81 K	149 K
ادعموا	81 K	149 K
اذا	162 K كانت لديك معلومات	162 K كان لديك معلومات	162 K كانت لديكم معلومات	162 K كان لديكم معلومات
ارسل	130 K لنا
ارسلوا	130 K لنا	130 K الينا
از	1668 K دست ندهيد:
اسال	135 K الذكاء
استغرق	52 K هذا التحقيق	52 K هذا
استفاده	1706 K از مطالب
استمع	1 K الي	1 K	138 K الي
استمعوا	138 K الي
اشتباه	44 K ديديد
اشتباهي	44 K
اشترك	127 K في	128 K في قناة	151 K
اشتركوا	125 K في	151 K
اضف	125 K
اطلاعات	1656 K خود را بسنجيد
اعادة	68 K النشر مسموحة	159 K النشر
اعجبك	69 K	82 K
اعد	135 K هذا الملخص
اعلان	156 K
اقرا	121 K ايضا	121 K ايضا:	121 K المزيد:	121 K:	121 K المزيد	155 K كذلك:	155 K ايضا-
اكنون	1680 K بازي كنيد:
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
انتشار	1706 K مطالب
انشئ	161 K حسابا	161 K حسابك
انضم	56 K الي #	127 K الي	128 K الي قناة
انضموا	56 K الي #	126 K الي
اهم	135 K النقاط بالذكاء
ايا	1653 K اين	1653 K خطايي
اين	52 K گزارش	1653 K	1668 K مطلب را هم بخوانيد:	1685 K ويدئو در	1685 K ويديو در	1685 K محتوا در	1686 K محتوا از	1706 K مقاله تحت	1707 K متن	1707 K مقاله	1707 K خلاصه	1707 K ترجمه	1707 K خبر
اينجا	1668 K بخوانيد:
اپليكيشن	13 K	13 K ما
""", 'ب': """
باحث	131 K وكاتب
بازنشر	68 K با ذكر	1706 K
بالصور	194 K..
بالفيديو	194 K..
ببينيد	1641 K:
بخوانيد	1641 K:
براي	1689 K ديدن اين محتوا	1689 K مشاهده اين محتوا	1689 K نمايش اين محتوا
بشنويد	1 K
به	12 K كانال	1653 K اين
بيشتر	1641 K بخوانيد	1641 K بخوانيد:	1641 K ببينيد	1668 K بدانيد:
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
تصوير	1703 K # از #
تعداد	1678 K كاراكتر باقيمانده
تعرف	66 K شخصا
تلفن	41 K تحريريه
تم	135 K اعداد هذا	135 K انشاء هذا	135 K تلخيص هذا	197 K انشاء	197 K اعداد	197 K تلخيص	197 K توليد
تماس	1649 K با نويسنده
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
خبرنگار	1649 K:
خط	41 K البلاغات في غرفة الاخبار	41 K مستقيم تحريريه
خطايي	1702 K رخ داد
خلاصات	135 K مولدة
خلاصة	135 K بالذكاء
خوشتان	69 K امد
""", 'د': """
دانش	1656 K خود را
در	1641 K اين باره بخوانيد	1656 K اين نظرسنجي	1656 K نظرسنجي ما	1656 K نظرسنجي	1668 K همين زمينه:	1668 K همين رابطه:
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
شما	1656 K چه فكر ميكنيد
شماره	41 K تحريريه
""", 'ص': """
صحافي	131 K متخصص في	131 K وكاتب
صحفي	131 K متخصص في	131 K وكاتب
صفحة	192 K # من #
صفحه	97 K اصلي >	97 K اصلي "	97 K نخست >	97 K نخست "	1703 K # از #
صوت	140 K الان:
صوتوا	140 K الان
صورة	192 K # من #	192 K # / #
""", 'ط': """
طالع	155 K ايضا:
""", 'ع': """
عدد	165 K الاحرف المتبقية
عذرا	191 K، حدث خطا
عكاس	1649 K:
عكس	1703 K # از #
""", 'ف': """
في	155 K السياق ذاته:	155 K السياق نفسه:	155 K هذا السياق:
""", 'ق': """
قد	121 K يهمك:	155 K يهمك ايضا:
قم	146 K بتحميل	146 K بتنزيل
""", 'ك': """
كاتب	131 K وصحفي	131 K وصحافي	131 K وباحث	131 K ومحلل	131 K واكاديمي	131 K صحفي
كاتبة	131 K وصحفية	131 K وصحافية	131 K وباحثة	131 K صحفية
كاراكترهاي	1678 K باقيمانده
كد	1649 K خبر:	1649 K خبر :
كسي	66 K را ميشناسيد
كن	31 K اول
كپيبرداري	1706 K
""", 'ل': """
لا	159 K يسمح باعادة
لتصلك	127 K
لديك	161 K حساب
لديكم	72 K اسئلة
لطفا	1689 K جاوااسكريپت
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
مترجم	1649 K:
متصفحك	172 K لا	172 K لا يدعم
محتواي	1686 K جاسازيشده از	1686 K خارجي از
محتوي	173 K مضمن من	173 K خارجي من	173 K من
مرورگر	1685 K شما
مشكلي	1702 K پيش امد
مصيتم	7 K
مطالب	1641 K مرتبط:
ملخص	135 K بالذكاء	135 K المقال بالذكاء
منبع	1649 K:	1649 K :
مواضيع	121 K ذات صلة:	155 K متعلقة:
""", 'ن': """
نبذة	131 K عن الكاتب
نزل	13 K	146 K تطبيق	146 K تطبيقنا
نزلوا	146 K
نشر	196 K اولا في	196 K هذا المقال
نظر	1653 K شما درباره
نظرات	5 K
نظرسنجي	1656 K:
نقل	68 K مطالب با ذكر	1706 K مطالب
نويسنده	1649 K:	1649 K :
نويسههاي	1678 K باقيمانده
""", 'ه': """
هاتف	41 K هيئة التحرير
هذا	135 K الملخص	135 K النص	172 K الفيديو غير	172 K المحتوي غير	173 K المحتوي مقدم	173 K المحتوي من	196 K المقال محمي	196 K المحتوي محمي	197 K النص	197 K المقال	197 K الملخص
هذه	135 K الترجمة
هل	7 K لاحظت	8 K اعجبك	44 K وجدت	59 K جربت	59 K جربتم	59 K جربتها	66 K تعرف شخصا	69 K اعجبك	72 K لديك اسئلة	82 K اعجبك	130 K لديك معلومات	130 K لديكم معلومات	130 K لديك قصة	130 K لديكم قصة	136 K كان هذا	136 K كانت هذه	136 K وجدت هذا	136 K اعجبك هذا	136 K اعجبتك هذه	142 K وجدت خطا	142 K لاحظت خطا	142 K وجدتم خطا
همچنين	1641 K بخوانيد	1641 K بخوانيد:	1668 K ببينيد:
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
گزارش	1649 K:	1653 K خطا
""", 'अ': """
अभी	2182 K खेलें:
""", 'आ': """
आप	12 K हमें
आपका	2187 K ब्राउजर
आपको	2160 K यह	2160 K ये
आपने	59 K बनाया
""", 'इ': """
इंस्टाग्राम	2188 K पोस्ट
इनपुट	2155 K-	2155 K:	2155 K -	2155 (K
इस	52 K पडताल	52 K रिपोर्ट
इसे	2146 K भी पढें	2146 K भी पढें:	2173 K भी पढें-	2173 K भी देखें:
""", 'ए': """
एक	2203 K त्रुटि हुई
एजेंसी	2155 (K
""", 'ऐ': """
ऐप	13 K
""", 'औ': """
और	2146 K पढें:	2173 K भी पढें:
""", 'क': """
कुछ	2203 K गलत हो गया
केवल	2169 K # रुपये में
कोई	44 K गलती	72 K सवाल	2203 K त्रुटि हुई
क्या	59 K आपने बनाया	59 K आपने यह	66 K आप किसी को जानते	2160 K यह	2160 K आपको
""", 'ख': """
खबर	2160 K में कोई	2214 K विज्ञापन के
""", 'ट': """
टिप्पणियां	5 K
ट्विटर	2188 K पोस्ट
""", 'ड': """
डिस्क्लेमर	2155 K:
""", 'त': """
तस्वीर	2204 K #/#
""", 'द': """
देखें	2146 K:	2146 K वीडियो
""", 'न': """
न्यूजरूम	41 K हेल्पलाइन	41 K हॉटलाइन
""", 'प': """
पढिए	2173 K:
पढें	2146 K:	2173 K-
पसंद	69 K आया
पेज	2204 K #/#	2204 K # / #
""", 'फ': """
फेसबुक	2188 K पोस्ट
फोटो	2204 K #/#
""", 'भ': """
भाया	69 K?
भाषा	2155 (K
""", 'म': """
मात्र	2169 K # रुपये में
""", 'य': """
यह	2146 K भी पढें	2146 K भी पढें:	2146 K भी देखें:	2155 (K लेखक के	2160 K खबर आपको	2173 K भी पढें-	2173 K भी पढें -	2187 K वीडियो आपके	2187 K सामग्री आपके	2188 K सामग्री	2190 K सामग्री देखने के लिए	2190 K वीडियो देखने के लिए	2207 K लेख कॉपीराइट	2207 K सामग्री कॉपीराइट	2208 K लेख	2208 K खबर	2208 K अनुवाद	2208 K सारांश	2208 K तस्वीर	2208 K सामग्री
यूट्यूब	2188 K वीडियो
ये	2146 K भी पढें	2146 K भी पढें:	2155 (K लेखक के	2173 K भी पढें-	2173 K भी देखें:
""", 'ल': """
लेख	2214 K विज्ञापन के
लेखक	2155 K के बारे में	2155 (K	2155 K वरिष्ठ पत्रकार हैं	2155 K स्वतंत्र पत्रकार हैं
लेखिका	2155 K के बारे में	2155 (K	2155 K वरिष्ठ पत्रकार हैं
""", 'व': """
विज्ञापन	2214 K के बाद
वीडियो	2190 K देखने के लिए
""", 'श': """
शेष	2180 K अक्षर
""", 'स': """
संबंधित	2146 K:	2173 K खबर:	2173 K खबरें:
सर्वाधिकार	2207 K सुरक्षित
सिर्फ	2169 K # रुपये में
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
กด	12 Kติดตาม	4291 Kติดตาม	4291 Kไลก์
""", 'ข': """
ขอ	4294 Kบคุณภาพจาก	4294 Kบคุณข้อมูลจาก
ข่	4287 Kาวที่เกี่ยวข้อง:	4294 Kาวโดย	4300 Kาวเกี่ยวข้อง:
""", 'ค': """
คล	4300 Kิป:
คุ	4297 Kณรู้สึกอย่างไรกับ	4297 Kณคิดอย่างไรกับ
""", 'ง': """
งา	52 Kนสืบสวนชิ้นนี้
""", 'ช': """
ชม	4300 Kคลิป:	4300 Kคลิป :
""", 'ซ': """
ซื	4298 K้อบัตรงาน
""", 'ด': """
ดา	13 Kวน์โหลด
ดู	4287 Kเพิ่มเติม:
""", 'ต': """
ติ	12 Kดตาม	4291 Kดตามช่อง	4291 Kดตามเรา	4291 Kดตามข่าว	4309 Kดตามอ่านข่าวอื่นๆ	4309 Kดตามข่าวอื่นๆ
""", 'ถ': """
ถา	4296 Kม ai
""", 'ท': """
ทด	4298 Kสอบความรู้ของคุณ
ทำ	4298 Kแบบสำรวจสั้น
ที	4294 K่มา:	4294 K่มา :
""", 'บ': """
บท	4296 Kความนี้ใช้ ai	4296 Kสรุปนี้	4296 Kความนี้แปล	4296 Kความนี้เรียบเรียง	4297 Kความนี้มีประโยชน์
""", 'ป': """
ปร	4296 Kะเด็นสำคัญโดย
""", 'ผ': """
ผู	4294 K้เขียน:	4294 K้เขียน :
""", 'พ': """
พบ	44 Kข้อผิดพลาด	44 Kคำผิด	4297 Kข้อผิดพลาดในบทความ
พื	4310 K้นที่โฆษณา
""", 'ฟ': """
ฟั	1 Kง	4298 Kงพอดแคสต์ของเรา
""", 'ภ': """
ภา	4294 Kพ:	4334 Kพที่ # จาก #	4334 Kพ # จาก #
""", 'ม': """
มี	72 Kคำถาม
""", 'ร': """
ร่	4298 Kวมโหวต:	4298 Kวมโหวต :	4298 Kวมทำแบบสำรวจ	4298 Kวมสนุก	4305 Kวมสนับสนุน
ร้	4313 Kองทุกข์	4313 Kองเรียน
""", 'ล': """
ลง	4298 Kทะเบียนเข้าร่วมสัมมนา	4298 Kทะเบียนเข้าร่วมงาน
ลอ	59 Kงทำแล้ว
""", 'ส': """
สน	4305 Kับสนุน
สร	4296 Kุปโดย	4296 Kุปข่าวด้วย	4296 Kุปนี้	4296 Kุปข่าวโดย	4297 Kุปนี้มีประโยชน์
สา	4313 Kยด่วนข่าว	4313 Kยด่วนทีมข่าว
ส่	4313 Kงข่าว
""", 'ห': """
หน	97 K้าแรก >	97 K้าแรก '	4334 K้า # จาก #
""", 'อ': """
อ่	4287 Kานเพิ่มเติม:	4287 Kานต่อ:	4287 Kานข่าวต้นฉบับ:	4287 Kานเพิ่มเติม	4287 Kานประกอบ:	4300 Kานข่าวเพิ่มเติม:	4300 Kานข่าวเพิ่มเติม	4300 Kานข่าวที่เกี่ยวข้อง:	4300 Kานข่าว:	4300 Kานเรื่องอื่น:	4309 Kานข่าวอื่นๆ	4309 Kานข่าวต้นฉบับได้ที่	4309 Kานบทความอื่นๆ	4309 Kานรายละเอียดเพิ่มเติมได้ที่
อ้	4294 Kางอิง:
""", 'เ': """
เก	4294 Kี่ยวกับผู้เขียน
เข	4291 K้าร่วมช่อง
เน	4296 Kื้อหานี้สร้าง	4310 Kื้อหาสปอนเซอร์	4310 Kื้อหาโฆษณา	4310 Kื้อหาสนับสนุนโดย
เพ	4291 Kิ่มเพื่อน
เร	4294 Kื่อง:	4294 Kื่อง :	4294 Kื่องและภาพ
""", 'แ': """
แจ	4297 K้งแก้ไขข่าว	4313 K้งเบาะแส	4313 K้งข่าว
แช	3 Kร์
แป	4296 Kลโดย
แอ	4291 Kดไลน์
""", 'โ': """
โฆ	4310 Kษณา -
""", 'ใ': """
ให	4297 K้คะแนนบทความ
""", 'ไ': """
ไม	4291 K่พลาดทุกข่าวสาร	4291 K่พลาดข่าว
""", 'ả': """
ảnh	4645 K:	4693 K #/#	4693 K # / #
""", 'ủ': """
ủng	4645 K hộ tác giả	4658 K hộ
""", 'あ': """
あな	33 Kたはどう
あわ	2641 Kせて読みたい	2641 【Kせて読みたい】	2641 Kせて読みたい:
""", 'こ': """
こち	2641 Kらもおすすめ	2641 Kらもおすすめ:	2669 【Kらも読む】
この	5 K記事へのコメント	8 K記事は	26 K要約は	52 K調査報道	52 K取材	73 K記事について質問	76 Kトピックはクローズ	76 Kトピックは閉じ	2649 K記事を書いた人	2649 K記事の筆者	2652 K要約はai	2652 K要約は、ai	2652 K要約は役に立ち	2652 ※K要約	2652 K記事の翻訳	2652 K記事の要約	2652 K記事はai	2652 K翻訳	2652 K見出しはai	2660 K記事は	2660 K記事の誤り
""", 'ご': """
ご意	41 K見・情報提供は
ご質	72 K問は
""", 'ま': """
まだ	32 Kコメント
""", 'も': """
もっ	2641 Kと見る:	2669 【Kと読む】
""", 'ア': """
アプ	13 Kリ
""", 'エ': """
エラ	2699 Kーが発生しました
""", 'オ': """
オリ	2669 【Kジナル記事】
""", 'コ': """
コメ	5 Kント	27 Kントは	27 Kントの内容
""", 'ト': """
トッ	97 Kプ＞	97 Kプページ＞	97 Kプ>	97 Kプ >	97 Kプ '
""", 'フ': """
フォ	12 Kロー
""", 'プ': """
プレ	2673 【Kゼント】	2673 Kゼント応募
""", 'ペ': """
ペー	2700 Kジ#/#
""", 'ホ': """
ホー	97 Kム＞	97 Kム>	97 Kム >	97 Kム '
""", '一': """
一覧	2669 【K】
""", '下': """
下載	13 K	4732 Kapp	4732 K應用程式
下载	13 K	4732 Kapp	4732 K应用
""", '以': """
以上	4758 K内容由ai
以下	4817 K内容由ai
""", '作': """
作っ	59 Kてみ
作者	4755 K:	4755 (K	4755 K係	4755 K为	4755 K為
""", '你': """
你做	59 K了吗
你可	4746 K能會喜歡:	4777 K能想看:
你有	4753 K线索
你覺	4760 K得這篇
你觉	4760 K得这篇
你认	66 K识
你试	59 K过
""", '來': """
來源	4755 K:
""", '允': """
允许	68 K转载
""", '內': """
內容	4758 K由ai
""", '公': """
公式	12 K	13 Kアプリ
""", '关': """
关注	12 K	4738 K微信公众号	4738 K官方微信
""", '内': """
内容	4758 K由ai
""", '写': """
写真	2641 【K】	2641 K:	2669 【Kを見る】	2669 【Kギャラリー】	2700 K #/#	2700 K#/#	2700 K # / #
""", '出': """
出典	2649 K:
出现	4812 K问题
出錯	4812 K了
出错	4812 K了
""", '分': """
分享	3 K
""", '前': """
前回	2669 【K】	2669 Kの記事:
""", '剩': """
剩余	4786 K字数
剩餘	4786 K字數
""", '加': """
加入	12 K	4751 K	4772 K
""", '動': """
動画	2641 【K】	2669 【Kを見る】
""", '升': """
升級	4772 K
升级	4772 K
""", '原': """
原文	4776 K刊于	4776 K刊於
""", '参': """
参与	4762 K我们的
参考	69 Kになった	2641 K:
""", '參': """
參與	4762 K我們的
""", '发': """
发现	7 K错误	44 K文章	44 K有误	4761 K错误
发生	4812 K错误
""", '取': """
取材	2649 K・文	2649 K・執筆
""", '另': """
另请	4746 K参阅
""", '可': """
可以	4752 K在x上
可自	68 K由转载
""", '合': """
合わ	2641 Kせて読みたい:
""", '同': """
同场	4746 K加映:
同場	4746 K加映:
""", '問': """
問問	4758 K我們的ai
問題	2699 Kが発生しました
""", '喜': """
喜欢	69 K这篇
喜歡	69 K這篇
""", '图': """
图片	4817 K由ai
""", '圖': """
圖片	4817 K由ai
""", '執': """
執筆	2649 K:	2649 K/
""", '報': """
報名	4763 K參加
""", '填': """
填写	4762 K问卷
填寫	4762 K問卷
""", '如': """
如发	4761 K现
如有	4753 K线索	4753 K線索
如果	4753 K您有相关线索	4753 K你掌握	4753 K您掌握	4754 K您有
如發	4761 K現
""", '官': """
官方	4738 K微信:	4738 K微信公众号:
""", '審': """
審校	4755 K:
""", '对': """
对本	73 K文有疑问
""", '广': """
广告	86 K:	86 【K】
""", '広': """
広告	86 K:	86 【K】
""", '廣': """
廣告	86 (K)
""", '延': """
延伸	4746 K閱讀	4746 K阅读	4746 K閱讀:	4746 【K閱讀】	4777 K阅读:
""", '开': """
开启	4732 K通知	4732 K推送通知
""", '引': """
引用	2649 K元:
""", '当': """
当社	12 Kの
""", '影': """
影片	4777 K:
影音	4777 K:
""", '役': """
役に	69 K立った
""", '往': """
往下	4777 K看更多:
""", '微': """
微信	4732 K扫	4738 K公众号:
""", '您': """
您对	4760 K这篇文章
您對	4760 K這篇文章
您有	4753 K线索
您的	27 K评论
您覺	4760 K得這篇
您觉	4760 K得这篇
您认	66 K识
您试	59 K过
""", '情': """
情報	41 K提供は編集部
""", '手': """
手机	4732 K客户端
""", '打': """
打开	13 K	4732 K微信
""", '扩': """
扩展	4746 K阅读:
""", '扫': """
扫一	4732 K扫
扫描	4732 K二维码关注	4751 K
扫码	4751 K
""", '投': """
投票	4762 K:
投稿	27 Kは
""", '报': """
报名	4763 K参加
报料	41 K热线	41 K电话	41 K微信	41 K请
""", '按': """
按讚	4751 K追蹤
""", '掃': """
掃一	4732 K掃
""", '採': """
採訪	4755 K撰文:
""", '推': """
推荐	4746 K阅读	4746 K阅读:
推薦	4746 K閱讀:
""", '提': """
提供	2649 K:
""", '摘': """
摘要	4758 K由	4817 K由ai
""", '撰': """
撰文	4755 K:
撰稿	4755 K:
""", '支': """
支持	4770 K
""", '收': """
收听	1 K	4765 K我们的播客	4765 K我们的节目
收聽	1 K	4765 K我們的播客	4765 K我們的節目
""", '文': """
文/	2649 K
文:	2649 K
文・	2649 K
文章	44 K有误	4755 K来源:	4761 K有误	4761 K有誤
""", '新': """
新聞	41 K爆料	4753 K線索
新闻	41 K热线	41 K报料	41 K爆料	4753 K线索热线	4753 K线索
""", '暂': """
暂无	32 K评论
""", '更': """
更多	4746 K:	4746 K新聞:	4746 K內容:	4746 【K新聞】	4746 K相關	4746 K阅读:	4746 K報導:	4746 K报道:	4776 K精彩内容	4776 K精彩內容	4776 K资讯	4776 K資訊	4776 K内容请	4776 K內容請
""", '最': """
最初	31 Kのコメント
""", '有': """
有問	72 K題
有料	4753 K要爆
有疑	72 K问
有问	72 K题
""", '未': """
未经	4816 K授权不得转载	4816 K许可不得转载
""", '本': """
本主	76 K题已关闭
本内	4758 K容由ai
本报	41 K热线
本摘	4758 K要
本文	4755 (K作者	4755 K作者	4758 K摘要	4758 K由ai	4758 K由人工智能翻译	4758 K由人工智能生成	4758 K由人工智慧	4776 K章來自	4776 K转载自	4776 K轉載自	4776 K来自	4776 K來自	4816 K受版权保护	4816 K受著作權保護	4816 K原载于	4816 K首发于	4816 K原刊於	4816 K轉載自	4816 K转载自	4817 K由ai	4817 K由人工智能	4817 K由 ai	4817 K由人工智慧	4817 K使用ai	4817 K经ai
本翻	4817 K译由
""", '来': """
来发	31 K表第一
来源	4755 K:
""", '校': """
校对	4755 K:
""", '構': """
構成	2649 K・文
""", '次': """
次に	2641 K読む:
次の	2669 Kページ:	2669 【K記事】
次ペ	2669 Kージ:
""", '欢': """
欢迎	12 K关注	68 K转载	4751 K加入	4752 K在	4752 K关注	4753 K提供线索	4753 K投稿
""", '歡': """
歡迎	12 K追蹤	68 K轉載	4751 K加入	4752 K在	4753 K提供線索	4753 K投稿
""", '此': """
此主	76 K题已自动关闭
此摘	4758 K要	4817 K要由ai
""", '测': """
测一	4762 K测:
""", '測': """
測一	4762 K測:
""", '点': """
点击	4746 K查看	4746 K阅读:	4765 K观看视频	4765 K收听
点我	4751 K加入
""", '熱': """
熱門	4777 K新聞:
""", '爆': """
爆料	41 K热线	41 K電話	41 K專線	4753 K请	4753 K請
""", '版': """
版权	4816 K声明	4816 K所有
版權	4816 K聲明
""", '用': """
用微	4732 K信扫
""", '画': """
画像	2641 【K】	2669 【Kを見る】	2700 K#/#	2700 K #/#	2700 K # / #
""", '留': """
留言	5 K
""", '発': """
発现	44 K错误
""", '發': """
發現	7 K錯誤	44 K有誤	4761 K錯誤
發生	4812 K錯誤
""", '皆': """
皆さ	33 Kんはどう
""", '相': """
相关	4746 K阅读	4746 K新闻	4746 K报道:	4746 K阅读:	4777 K新闻:	4777 K文章:
相關	4746 K新聞	4746 K報導	4746 【K新聞】	4746 K閱讀:	4777 K新聞:	4777 K文章:	4777 K報導:
""", '看': """
看更	4746 K多:
""", '立': """
立即	4751 K加入	4762 K报名	4762 K報名
""", '筆': """
筆者	2649 Kプロフィール
""", '編': """
編輯	4755 K:
編集	41 K部への情報提供
""", '线': """
线索	4753 K征集
""", '编': """
编辑	4755 K:	4755 (K:
""", '聽': """
聽我	4765 K們的podcast
""", '著': """
著者	2649 Kプロフィール
""", '要': """
要約	26 Kは
""", '覺': """
覺得	69 K有用
""", '觀': """
觀看	4765 K上方影片
""", '观': """
观看	4765 K上方视频
""", '视': """
视频	4777 K:
""", '觉': """
觉得	69 K有用
""", '訂': """
訂閱	4772 K	4782 K本報	4782 K我們	4782 K本刊
""", '記': """
記事	7 Kの誤り	2660 Kの誤り	2660 Kに誤り
記者	2649 Kのプロフィール
""", '評': """
評論	5 K
""", '試': """
試し	59 Kてみ
""", '詳': """
詳し	2641 Kくはこちら
""", '誤': """
誤り	44 Kを見つけ	44 Kにお気づき
誤字	7 K	44 K脱字
""", '読': """
読者	2673 【Kプレゼント】	2673 Kプレゼント
""", '請': """
請支	4770 K持
""", '订': """
订阅	4772 K	4782 K本报	4782 K我们	4782 K本刊	4782 K本公众号	4782 K手机报
""", '评': """
评论	5 K	27 K
""", '试': """
试过	59 K了吗
""", '该': """
该主	76 K题已关闭
""", '请': """
请支	4770 K持
""", '責': """
責編	4755 K:
""", '資': """
資料	4755 K來源:
""", '質': """
質問	72 Kは	72 Kがある方は
""", '贊': """
贊助	4770 K
""", '责': """
责任	4755 K编辑:	4755 (K编辑
责编	4755 K:
""", '赞': """
赞助	4770 K
""", '転': """
転載	68 K歓迎	68 K自由	68 K可
""", '轉': """
轉載	68 K請註明
""", '转': """
转载	68 K请注明
""", '还': """
还可	4786 K输入
""", '这': """
这个	4759 K摘要
这段	4759 K摘要
这篇	8 K文章	52 K调查	52 K报道	4759 K文章
""", '追': """
追蹤	12 K
""", '這': """
這段	4759 K摘要
這篇	4759 K文章
""", '還': """
還可	4786 K輸入
""", '采': """
采写	4755 K:
""", '長': """
長按	4751 K
""", '长': """
长按	4751 K
""", '開': """
開啟	4732 K通知	4732 K推播通知
""", '間': """
間違	44 Kいを見つけ	44 Kいにお気づき
""", '関': """
関連	2641 K記事	2641 K記事:	2641 【K記事】	2641 K:	2641 【K】	2669 【K写真】
""", '閱': """
閱讀	4746 K更多
""", '问': """
问问	4758 K我们的ai
""", '阅': """
阅读	4746 K更多
""", '面': """
面白	69 Kかった
""", '首': """
首发	4816 K于
首頁	97 K>	97 K＞	97 K >	97 K '
首页	97 K>	97 K＞	97 K >	97 K '
""", '馬': """
馬上	4762 K報名
""", '马': """
马上	4762 K报名
""", '點': """
點我	4751 K加入
點擊	4746 K查看	4746 K閱讀:	4765 K觀看影片
""", '같': """
같이	2749 K 보기:
""", '관': """
관련	2749 K 기사:	2772 K 기사 :	2772 [K 기사]	2772 K 기사-
관련기사	2749 K	2749 K:	2749 [K]	2772 K :
""", '광': """
광고	86 K:	86 [K]	86 (K)
""", '구': """
구독	12 K
""", '궁': """
궁금한	72 K 점은	72 K 점이
""", '기': """
기사	1 K 듣기	41 K 제보	2760 K #줄 요약
기사에	73 K 대해 궁금	2765 K 오류가
""", '네': """
네이버	12 K
""", '다': """
다음	2772 K 기사:
""", '당': """
당신의	2764 K 선택은
""", '댓': """
댓글	5 K
댓글은	27 K
댓글이	5 K
""", '더': """
더	2749 K 읽기:
더보기	2749 [K]	2749 K:
""", '도': """
도움이	69 K 되셨다면
""", '독': """
독자	2764 K 설문에	2764 K 설문조사에
""", '드': """
드셔	59 K 보셨나요
""", '만': """
만들어	59 K 보셨나요
""", '많': """
많이	2772 [K 본 기사]
""", '문': """
문제가	2807 K 발생했습니다
""", '발': """
발견	7 K错误
""", '본': """
본	2760 K 요약은
""", '사': """
사진	2808 K #/#	2808 K # / #
사진출처	2775 K:
""", '생': """
생성형	2760 K ai가 요약
""", '선': """
선택	2805 (K) 개인정보	2805 [K] 개인정보	2805 (K) 광고성	2805 [K] 광고성
""", '설': """
설문에	2764 K 참여하세요
""", '아': """
아직	32 K 댓글
""", '앱': """
앱	13 K
앱을	13 K
""", '여': """
여러분은	2764 K 어떻게 생각
여러분의	33 K 생각
""", '영': """
영상	2749 [K]
""", '오': """
오류가	2807 K 발생했습니다
오류를	7 K
오타가	44 K
오타를	44 K
오탈자가	44 K
오탈자를	44 K
""", '유': """
유익했다면	69 K
""", '이': """
이	8 K 기사	52 K 취재에는	52 K 기사에는	76 K 주제는 닫혔	2760 K 요약은 ai	2760 K 요약이 도움	2760 K 기사는 인공지능	2760 K 기사는 ai	2760 K 번역	2765 K 기사가 도움이	2765 K 기사를 어떻게	2765 K 뉴스에 대한 의견	2765 K 기사에 대한 의견
이미지	2808 K #/#	2808 K # / #
이슈	2772 [K]
이어	2749 K 읽기:
""", '인': """
인기기사	2772 [K]
""", '일': """
일시적인	2807 K 오류가
""", '자': """
자료출처	2775 K:
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
지금	2782 K 플레이:
""", '질': """
질문은	72 K
""", '첫': """
첫	31 K 댓글	31 K 번째 댓글
""", '추': """
추천	2749 K 기사:
추천기사	2772 [K]
""", '출': """
출처	2775 K:	2775 K :
출처를	68 K 밝히면	68 K 밝히고
""", '카': """
카카오톡	12 K	41 K 제보
""", '페': """
페이지	2808 K #/#
""", '필': """
필수	2805 (K) 개인정보	2805 [K] 개인정보	2805 (K) 이용약관	2805 [K] 이용약관
""", '함': """
함께	2749 K 볼 만한 기사:	2749 K 보면 좋은 기사:	2772 [K 읽기]
""", '핫': """
핫클릭	2772 [K]
""", '해': """
해	59 K 보셨나요
""", '홈': """
홈	97 K>	97 K >	97 K '
""", '화': """
화보	2749 [K]
""", '후': """
후원	2801 K 계좌
후원계좌	2801 K
"""}

CONTAINS = {',': """
,说:	4841 K
""", '@': """
@我	62 K
""", 'a': """
abonați	80 K-vă	3679 K-vă	3683 K
abonații	50 K pot	3680 K noștri
abonează	80 K-te	3579 K-te pentru	3584 K-te pe youtube	3679 K-te
abonné	50 en tant qu'K	1866 pas encore K	1868 déjà K	1870 en tant qu'K
abonnés	1866 réservé à nos K	1868 réservé aux K	2020 nos K	2023 K
abonējiet	80 K	2967 K
actualisé	98 cet article a été K
actualité	1876 l'essentiel de l'K	1886 suivez l'K	1886 suivez toute l'K	1886 retrouvez toute l'K	1909 couvre l'K
actualizată	98 știrea a fost K
acționari	3647 fără K
adatkezelési	2240 K tájékoztató
adhérent	80 devenez K
adhérez	80 K
admitió	1557 K
adomány	2350 K
adományoddal	2346 K
adományok	2350 K
adományozz	2346 K
adományozzon	2268 K itt
advirtió	1557 K
adó	2224 K #%
adód	2348 K #
adója	2268 K #
adăugat	3682 a K
affichée	60 e-mail ne sera pas K
affiliatelänkar	37 K	74 K	4205 K	4237 K
affilié	37 lien K	74 lien K
affiliés	37 liens K	74 liens K
affirmé	2022 a K
afiliación	37 enlaces de K	74 enlaces de K
afirmó	1557 K
afișată	60 email nu va fi K
agregó	1557 K
aicināja	2970 K
aizsargātas	2909 visas tiesības K
aiškino	2903 K
ai가	2812 K 작성	2812 K 생성	2812 K 요약	2812 K 번역
ai로	2812 K 작성	2812 K 생성
ai를	2812 K 활용해
ajouté	2022 a K
ajută	3679 K-ne
ajánld	2346 K fel
aktualizovaný	98 článok bol K
aktualizován	98 článek byl K
aktérů	98 jména K
alkalmazás	2233 töltsd le az K
alkalmazásban	2266 az K
alkalmazást	2266 K
alkalmazásunk	2347 K
alkalmazásunkat	2233 töltse le K
alkalmazásunkban	84 K
alăturat	3598 s-a K echipei
alăturați	51 K-vă
alătură	51 K-te lor	51 K-te
améliorer	1930 aidez-nous à K
analytička	503 je K
anhören	2 artikel K	2 text K	2 beitrag K	850 jetzt K:
anketě	523 naší K	523 v K
ankietę	35 naszą K	3339 naszą K	3339 krótką K
ankstesnėje	98 K versijoje
anmäl	4277 K dig till vårt	4277 K dig till våra
anmäla	4153 genom att K dig	4200 genom att K dig
annoncé	2022 a K
annoncør	689 betalt af en K	689 betalt af K
annonslänkar	37 K	74 K	4205 K	4237 K
annonsör	4216 betalt av en K	4216 betald av en K
annonsør	3216 betalt av en K
anterioară	98 versiune K a
antérieure	98 version K de cet
anunció	1557 K
anunțat	3682 a K
använder	4168 vi K cookies	4169 K kakor
anúncio	3486 após o K	3486 depois do K
anúncios	70 sem K	3572 sem K
apelował	3426 K
apelowała	3426 K
aplicació	84 a la nostra K
aplicación	84 en nuestra K	1415 descarga la K	1415 descarga nuestra K
aplicația	84 în K noastră	3585 descarcă K	3679 descarcă K noastră	3679 descarcă gratuit K	3679 descarcă K și	3680 K noastră
aplikacją	84 z naszą K
aplikację	3293 pobierz naszą K	3294 pobierz K	3294 ściągnij K	3362 naszą K
aplikací	84 s naší K
aplikácii	84 v našej K	3970 našej K
aplikáciu	3970 mobilnú K	3970 K
aportació	463 la teva K
aportación	1450 tu K	1476 haz tu K
apoyá	1554 K
applikációnk	2266 K
applikációnkat	2266 K
applikációnkban	84 K
apsolīja	2970 K
apóyanos	1450 K	1554 K
apóyenos	1450 K	1554 K
apúntate	1394 K a	1410 K a nuestra	1410 K gratis	1554 K gratis
apărat	3682 s-a K
arkadaşina	49 K gönder
arkadaşiniza	49 K gönderin
arkadaşinla	4393 bir K paylaş
artykuł	15 darmowy K	20 cały K	3281 podoba ci się ten K	3340 nasz K do końca	3360 ostatni darmowy K	3424 ten K
artykułu	98 do K dodano
artykuły	15 darmowe K
artykułów	15 darmowych K
artículo	15 K gratis	20 leer este K	20 leer el K	1395 te ha gustado este K	1403 regala este K	1403 regalar este K	1406 último K gratis	1406 te queda # K	1479 y lee este K	1555 este K
artículos	15 K gratis	1406 K gratis este mes	1406 te quedan # K	1406 límite de K
aseguró	1557 K
associés	1892 cookies K à ce contenu
assuré	2022 a K
asszisztensünk	63 virtuális K
asumă	30 nu își K
atsiųsime	57 K jums
ausgewählt	903 produkte unabhängig K
autentificați	24 K-vă
autentifică	24 K-te	3579 K-te pentru
autorką	3331 kontakt z K
autorská	505 K práva
avertizează	3682 K
avísanos	1554 K
ayúdanos	1450 K	1554 K a
açikladi	4470 K
açin	4393 K
añadió	1557 K
año	1556 al K
""", 'b': """
bağirdi	4470 K
bağirdilar	4470 K
bağiriyor	4470 diye K
bağiriyordu	4470 K
bağiş	4467 K yap	4471 K
bağişiniz	4467 K
bağlantilari	74 satiş ortakliği K	4390 satiş ortakliği K
başlayan	4392 tl'den K
başvurun	4393 K
behält	29 K sich vor	29 K sich das recht
behöver	4142 vi K ditt stöd	4277 vi K din hjälp
beiträge	58 neue K per mail
bekapcsolása	2233 értesítések K
beløb	751 fast K
beløp	3276 gi et K	3278 fast K
bemängeln	970 K
bemängelt	970 K
berätta	67 K för oss	67 K din
berättade	4280 K
berättar	4280 K
bestätigen	776 K sie ihre
bestätigungslink	894 K
bestätigungsmail	776 K	894 K
betalvägg	4281 K
bezpečí	98 linka K
bezplatný	543 poslední K článek	3964 náš K webinár	3987 posledný K článok
bezplatných	3973 K článkov
bezpłatne	3345 K konto
bezpłatny	3336 nasz K webinar	3360 ostatni K artykuł
bezpłatnych	3345 limit K
beágyazott	2308 egy K tartalom látható	2308 egy K tartalom található
beállításai	2307 cookie-K miatt
beállítások	2307 cookie-K miatt	2307 cookie K miatt	2307 süti K miatt
beğendiyseniz	4468 bu haberi K	4468 bu yaziyi K
biết	4718 cho K
blokovač	575 K reklam
blokování	495 K reklam	575 K reklam
blokującego	3393 programu K reklamy
blokującej	3393 wtyczki K reklamy
blokujący	3393 program K reklamy
blokującą	3393 wtyczkę K reklamy
blokátor	575 K reklam
bohaterów	98 imiona K
boletín	78 el K	78 al K	78 nuestro K	1410 recibe el K	1410 nuestro K	1413 K diario	1554 recibe el K	1555 nuestro K	1558 K
boîte	79 dans votre K mail	79 dans ta K mail	79 dans votre K	1875 dans votre K mail	1875 dans votre K e-mail
brezplačen	4085 zadnji K članek
brezplačne	4072 K članke
brezplačni	4065 naš K webinar	4085 zadnji K članek
brezplačnih	4072 K člankov
bronił	3426 K się
brzmiał	3426 K
brzmiała	3426 K
brzmiało	3426 K
butlletí	392 subscriu-te al K	392 el nostre K	464 el nostre K	467 K
buzdított	2349 K
buzdította	2349 K
buzón	79 en tu K	1411 en tu K
bájate	1554 K la app
bölümünde	85 yorum K
bönföll	4280 K
böngésző	10 a K
böngészője	10 az ön K
bötfällde	4280 K
bønfaldt	752 K
bønn	3136 vi har en K til deg
bønnfalt	3279 K
bústia	414 a la teva K
bülten	4386 e-K	4471 K
bültene	4353 K abone	4353 K kayit	4353 K kaydol
bülteni	4386 haber K
bültenimiz	78 K	4468 K
bültenimize	78 K	78 e-K	4353 K	4467 K	4468 K
bültenine	4386 K
błagał	3426 K
błagała	3426 K
bạn	49 gửi cho K bè	4623 hộp thư của K	4657 sự ủng hộ của K	4715 mời K	4715 cần sự ủng hộ của K	4715 nhờ sự ủng hộ của K
bằng	4665 K văn bản của báo
""", 'c': """
caffè	2506 un K
café	54 me paga um K	1451 un K	1476 un K al mes	1912 un K
caractères	1930 limitées à # K
catedrática	1447 es K
catedrático	1447 es K
celého	475 pro čtení K
cercetătoare	3598 este K
cercetător	3598 este K
changés	98 prénoms ont été K
chaîne	2020 notre K
chefredaktör	4190 är politisk K	4190 är K
chefredaktør	666 er K
chuyện	4644 bạn có câu K
chép	4639 cấm sao K	4665 mọi sao K
chính	98 đính K	4632 K sách bảo mật
chúng	38 nhắn cho K tôi	38 viết cho K tôi	38 liên hệ với K tôi	38 gửi cho K tôi	38 gửi về cho K tôi	38 kể cho K tôi	38 chia sẻ với K tôi	39 phóng viên của K tôi	57 K tôi gửi bạn	57 K tôi gửi đến bạn	57 K tôi gửi tới bạn	67 nhắn cho K tôi	67 viết cho K tôi	67 gửi cho K tôi	67 gửi về cho K tôi	67 kể cho K tôi	67 chia sẻ với K tôi	67 hãy kể với K tôi	67 kể với K tôi	4623 bản tin của K tôi	4626 theo dõi K tôi	4644 cho K tôi qua	4644 liên hệ với K tôi	4715 ủng hộ K tôi	4715 K tôi cần sự giúp đỡ	4715 giúp K tôi	4715 theo dõi K tôi	4715 hãy gửi cho K tôi	4715 hãy liên hệ với K tôi	4715 hãy báo cho K tôi	4716 K tôi trên	4716 của K tôi	4716 cho K tôi
chọn	4715 hãy bình K
cikkből	2345 K #
cikkéből	2345 K #
cikkünk	2347 minden K
cikkünkhöz	2347 minden K
comentário	6 deixe seu K	6 deixar um K	21 login para publicar um K
comentários	85 nos K	3459 nos K
comentó	1557 K
comisión	1465 recibir una K
comissió	409 rebre una K
comissão	3485 receber K	3485 receber uma K
commerciële	3052 K partner
communauté	1917 K whatsapp	1917 K signal
compártela	25 K	49 K
compártelo	25 K	49 K
comunità	2530 parte della nostra K
condamné	2022 a K
condiții	3588 termeni și K
confidentialité	1893 politique de K
confidențialitate	3588 politica de K
conférences	1909 est maître de K
connecté	1895 vous devez être K
contactați	38 K-ne	67 K-ne
contactează	38 K-ne	67 K-ne
conteúdo	9 este K	9 K externo	3436 acesse todo o K	3480 ao exibir este K	3480 ao ver este K
contribuição	3472 com a sua K	3571 sua K é essencial
contáctanos	38 K
contáctenos	38 K
contém	98 K cenas
contó	1557 K
conversación	1433 participar en la K
conținut	9 acest K	3579 K doar pentru abonați
conținutului	3595 preluarea K
cookieinställningar	4166 K	4192 K
corespondentă	3598 este K
corrección	98 K:
correção	98 K:
corrigé	98 article a été K
creează	3679 K un cont pentru a citi
csatornájára	2256 viber-K
csatornánk	2347 K
csatornánkhoz	2256 telegram-K	2256 whatsapp-K
csatornánkra	2256 youtube-K	2346 iratkozz fel K	2346 iratkozzon fel K
csábított	2349 K
cuéntanos	38 K	67 K	1433 K en	1554 K
cuéntenos	38 K	67 K
czytać	3287 aby K dalej	3287 żeby K dalej	3423 chcesz K dalej
czytelników	36 naszych K	3340 opiniami K	3351 z wpłat K	3351 dzięki wsparciu K	3368 K	3424 naszych K	3424 z wpłat K
câmpurile	60 K cu steluță
cântau	3682 K
címével	2291 e-mail-K
cùng	51 hãy tham gia K họ
của	4646 là cây bút K	4716 độc giả K
""", 'd': """
daní	3978 # % z K	3978 #% z K
darbą	2901 mūsų K
darowiznę	3285 przekaż K	3423 przekaż nam K	3423 przekaż K na
datenschutzerklärung	800 unserer K	968 unserer K	968 unsere K
datenübertragung	840 der K zu
dați	62 K-mi tag
debatindlæg	667 send dit K	667 skrive et K
debatredaktør	666 er K
debattredaktør	3189 er K
debattør	666 er K
declaró	1557 K
decía	1557 K
demandé	2022 a K
denmişti	4470 K
denunció	1557 K
dependență	88 jocurile de noroc pot crea K
descrições	98 contém K
descárgate	1415 K la	1415 K nuestra
destekçimiz	4393 K olun	4467 K olun
desteğiniz	4467 K
desteğinizle	4468 K
desteğiyle	18 okurlarin K	4379 yapay zeka K	4388 K ayakta	4398 yapay zeka K
değildir	30 sorumlu K
değiştirildi	98 isimler K
değiştirilmiştir	98 isimler K
dimineață	17 în fiecare K
diskutovať	3969 K môžu
disponível	3444 K no google play
doação	3432 faça uma K	3472 sua K	3571 sua K	3571 faça uma K	3575 K
doações	3575 K
dodał	3426 K
dodała	3426 K
dodává	609 K
događaj	3865 naš K
domagał	3426 K się
donació	463 fes una K	467 K
donación	1398 haz una K	1398 tu K	1450 tu K	1450 una K	1554 tu K	1554 haz una K	1558 K
donația	3679 K ta
donație	3679 fă o K	3683 K
donații	3683 K
donează	90 K cât poți	3679 K acum
doplněn	98 článek byl K
doporučil	609 K
doporučila	609 K
doporučovala	609 K
dopuštenja	3876 bez K
doradzał	3426 K
dorzuć	3423 K się
dostawać	3361 chcesz K
dostávajte	3993 K
dostávat	544 chcete K	572 chcete K zprávy
dostávať	3988 chcete K
dostávejte	550 K
dostęp	80 kup K	3287 masz już K	3345 pełny K do	3345 wykup K	3423 kup K
dostępny	3287 artykuł K tylko
dotazník	524 krátký K	3968 krátky K
dotazníka	3968 nášho K
dotazníku	523 našeho K	524 krátkého K
dowolną	3425 K kwotą
dočtete	531 více se K
dołóż	3423 K się
dołącz	51 K do nich	51 K	3299 K do nas na	3423 K do nas	3423 K do grona	3423 K do nich
drastické	98 obsahuje K
draudžiama	2847 K kopijuoti	2847 be leidimo K	2847 be sutikimo K
draudžiamas	2868 be leidimo K
dueños	1506 sin K	1506 ni K
dumneavoastră	10 browserul K
duyệt	10 trình K của bạn
działać	3424 K dalej
dziennikarką	3332 jest K	3407 jest K
dzięki	3424 K wam	3424 K tobie
dziękujemy	3342 K za zapisanie	3342 K za zapis	3423 K, że nas czytasz
där	42 var du K
débloquer	1868 pour K
déclare	2022 K
déclaré	2022 a K
découvrez	1866 K nos offres	2019 K nos offres
déductible	1860 K des impôts	1860 K à #	2021 K
déjanos	6 K tu	77 K tu correo
déjenos	77 K su correo
dénonce	2022 K
déplore	2022 K
déposés	1922 des cookies seront K
désabonner	1875 K à tout moment
désactiver	1890 K adblock
désactivez	1890 K adblock
désinscrire	1876 vous K à tout moment
díky	607 K vám
dôvery	98 linku K
dömde	4280 K
dømte	752 K	3279 K
düzeltme	98 K:
děkujeme	606 K, že nás čtete
dřívější	98 K verzi článku
důvery	98 linka K
dụng	4628 tải ứng K	4715 tải ứng K của	4715 hãy tải ứng K	4715 tải ngay ứng K
""", 'e': """
edellyttää	1791 K tunnusta
editörlerimize	39 K
editörüdür	4376 K
editörün	98 K notu
egyetért	43 K?
egyetértesz	43 K?
együttműködésében	2344 K készült
elaboración	1465 no ha participado en la K
electrònic	392 el teu correu K
electrónico	60 correo K no se mostrará	1411 tu correo K	1433 tu dirección de correo K no será publicada
elemző	2259 K
elküldjük	57 K neked	57 K önnek
elolvasásához	2226 a teljes cikk K
elsőként	2267 értesülj K
előfizetés	2350 K
előfizetéssel	2270 K
előfizető	2226 már K	2346 legyen K
előfizetőink	50 K	2226 K olvashatják	2270 K számára	2347 K
előfizetők	50 az K	2281 csak K	2350 K
előfizetőknek	2227 csak K	2281 K szól
előfizetőként	50 K
előfizetőnktől	2291 K
emlékeztetett	2349 K
emoțional	98 pot afecta K
endereço	3458 seu K de email não será
engedély	2274 K nélkül tilos
engedélyezze	2239 K a javascript
engedélyezése	2308 tartalmainak K	2308 tartalmak K
engedélyhez	2274 K kötött
enkät	35 vår K
enquête	35 notre K	35 onze K	53 mois sur cette K	53 mois à cette K	53 mois pour cette K	98 pour cette K, nous	2020 cette K	3068 onze korte K	3068 onze K
enquêtent	2020 K pour vous
enquêtes	2020 nos K
ensimmäinen	1849 K kuukausi
enthält	840 dieses element K daten
entraînement	48 K d'ia
entrée	1979 ctrl+K	1979 ctrl + K
enviáselo	49 K
envíala	49 K
envíalo	49 K
envíanos	1554 K
epizódu	3966 K
erată	98 K:
ergänzt	98 text wurde K	98 artikel wurde K
erhvervsredaktør	666 er K
erhältlich	850 shop K	923 im shop K
erişin	4393 K
erklärt	970 K
erklärte	970 K
erkände	4280 K
erzähl	38 K es uns	67 K es uns	67 K uns
erzählen	38 K sie uns	38 K sie es uns	67 K sie uns	67 K sie es uns	967 K sie es weiter
erzählt	67 K uns	970 K
erzählte	970 K
escribió	1557 K
escríbanos	38 K	67 K
escríbenos	38 K	67 K	1433 K a	1554 K
estimé	2022 a K
estás	1395 ya que K aquí	1395 ya que K por aquí
etichetați	62 K-mă
etichetează	62 K-mă
etiquétame	62 K
etiquétanos	62 K
etkinleştir	4361 javascript'i K
evästeasetuksesi	1743 K
evästeasetuksiasi	1768 K
evästeasetuksissa	1743 K
evästeasetusten	1743 K
evästeasetustesi	1743 K
evästeet	1768 K	1793 K
evästeitä	1746 K
evästesuostumuksesi	1743 K
evästevalintasi	1743 K
evästevalintojesi	1743 K
existují	534 K díky
experiência	67 conte sua K
explicó	1557 K
expliqué	2022 a K
expérience	67 partagez votre K
externého	3960 K obsahu
externí	516 K obsah
externího	516 K obsahu	516 obsah z K
externý	3960 K obsah
""", 'f': """
favoritkälla	4186 K
faça	3571 K um pix
felelősséget	30 nem vállal K
felhasználása	2273 K csak
felhasználási	2240 K feltételek
felietonistką	3407 jest K
felietonistą	3407 jest K
feliratkozás	2228 K a hírlevélre	2228 hírlevél K
feliratkozásommal	2254 K
feliratkozással	2254 K
felkavaró	98 K
fictício	98 nome K
fictícios	98 nomes K	98 nomes são K
filmări	40 poze și K
filozófus	2259 K
folosește	3588 K cookie
folytatásához	2226 a cikk K
fordítóval	2263 gépi K
forintért	2270 havi # K
formulára	3971 odoslaním K
formulário	3571 inscreva-se no K
formuláře	527 odesláním K
forrásként	2255 kedvenc K
fortæl	67 K os
fortæller	752 K
fotoğraf	40 K ve video
fotoğraflarinizi	40 K
fotóidat	40 K	2243 küldd el K
fotóit	40 K	2243 küldje el K	2243 küldje be K
fotóját	2243 küldje el K
frissítettük	98 K a cikket	98 cikkünket K
frågade	4280 K
früheren	98 K version	98 K fassung
férjen	2346 K hozzá
följ	4160 K oss på	4277 K oss
förbehåller	29 K sig	29 K oss
förbehållna	4182 alla rättigheter K
fördere	967 K
fördermitglied	80 werden sie K	865 werde K	865 werden sie K
fördern	967 jetzt K	967 K sie
föredragen	4186 K källa
föredragna	4186 K källa
föreslog	4280 K
författare	4190 är K och
förklarade	4280 K
förklarar	4280 K
försvarade	4280 K sig
følg	632 K os på	749 K os	3155 K oss på	3276 K oss
første	679 K måned	751 K måned	3203 K måned	3278 K måned
førsteamanuensis	3180 er K
førstelektor	3180 er K
független	2224 támogassa a K	2347 K sajtó
főmunkatársa	2331 K
főszerkesztője	2261 K
""", 'g': """
gadā	2969 K
gazeteciliği	4468 bağimsiz K
gazeteciliğimiz	4468 K
gazetę	3371 kup K
gefällt	894 K ihnen, was sie	894 K dir, was du
gelmişken	4347 buraya kadar K
gespräch	98 K wurde gekürzt
geändert	98 namen K	98 name K	98 namen wurden K
geöffnet	805 wird in neuem fenster K
giovedì	17 ogni K
glücksspiel	88 K kann süchtig machen
glücksspiele	88 K können süchtig machen
godišnje	3939 K
gridò	2613 K
gràcies	415 K a gent com tu	464 K a tu
grátis	3573 teste K
grâce	18 K à vous	1857 K à vos dons
gwiazdką	60 pola z K
gärna	4277 vill K höra från dig
går	611 før du K	3136 før du K
gåva	4142 ge en K i dag	4142 ge en K nu	4143 din K	4143 ge en K	4277 din K gör	4277 ge en K i dag	4281 K
gönderdik	4400 size bir e-posta K
gönderin	4393 K
gönderiyoruz	57 size K	57 sana K	57 yazilarini K
göndermeyiz	71 spam K
göra	4278 K mer
göre	4470 K
görün	4393 K
görünmeyecek	60 e-posta adresiniz K
görüntülerinizi	40 K
göster	4393 K
gösterilmeden	4369 kaynak K
gösterilmeyecek	60 e-posta adresiniz K
gösterilmez	60 e-posta adresiniz K
güncellendi	98 haber K	98 yazi K
güncellenmiştir	98 haber K
głosił	3426 K
głosiła	3426 K
głosiło	3426 K
głosuj	3356 K
głosujcie	3356 K
głównej	3347 na stronie K
gương	64 trang K
gửi	49 hãy K	4644 xin K về
""", 'h': """
használ	2239 cookie-kat K	2240 sütiket K
használat	2239 sütik K
hazardní	83 účastí na K hře
hazardných	83 účasťou na K hrách
heißt	970 K es
helyesbítés	98 K
helyreigazítás	98 K
helyszínen	2243 ott volt a K?
hikâyeni	67 K bizimle
hikâyenizi	67 K bize
hinzufügen	832 bei google K
hirdették	2349 K
hirdetés	11 a K	11 K után
hirdetésblokkoló	2317 K
hirdetésblokkolót	2317 K
historią	67 podziel się swoją K
historička	503 je K
história	67 conte sua K
hjälp	4193 K av ai	4217 K av ai	4277 K oss
hjälper	4277 din gåva K
hjælp	669 K af ai	669 K fra ai	690 K af ai	749 vi har brug for din K	749 K os
hjælper	749 dit bidrag K
hlásal	609 K
hlásala	609 K
hlásá	609 K
hovorí	4040 K
hozzászólás	21 K küldéséhez
hozzászóláshoz	6 K
hozzászólások	2245 a K nem
hozzászólásokban	85 a K
hozzászólásokért	2245 a K
hozzátette	2349 K
hviezdičkou	60 polia s K
hvězdičkou	60 pole s K
hyödyntäen	1769 tekoälyä K
hágase	80 K socio
hájil	609 K se
hájila	609 K se
häng	4277 K med i
häufiger	832 bei google K
hävdar	4280 K
håller	43 K du med	43 K du inte med	4224 läsare som K
hævder	752 K
hébergé	1892 ce contenu est K par
hình	98 có chứa K ảnh
híreinket	2291 K
hírekben	2233 a google K	2255 google K
hírlevelére	2254 K
hírlevelünk	78 K	2347 K
hírlevelünket	2254 K
hírlevelünkre	78 K	2228 K	2346 iratkozzon fel K	2346 iratkozz fel K	2347 K
hírlevél	2350 K
hírlevélre	78 K	2346 iratkozz fel a K	2346 iratkozzon fel a K
hó	2348 ft/K
hónap	2270 első K	2348 első K
hören	918 K sie hier.
hører	3194 der du K
hükmetti	4470 K
hüüdis	1626 K
hüüdsid	1626 K
hűségidő	2281 K nélkül
hồng	4664 nhận hoa K
""", 'i': """
iecienītāko	2917 K avotu
iepriekšējā	98 K versijā
ifølge	752 K	3279 K
illimité	1870 accès K	1939 en K
imágenes	40 tus K	98 contiene K
incorporó	1447 se K a
independentă	3680 presa K
independência	3572 a K
indicó	1557 K
indiqué	2022 a K
indrømmede	752 K
indrømmer	752 K
indépendance	2020 notre K
indépendant	1857 soutenez le journalisme K	2020 journalisme K	2020 média K
indépendante	1936 la presse K a	2020 presse K	2020 information K
información	1423 sigue toda la K	1423 siga toda la K	1447 cubre la K	1555 esta K
informację	3331 wyślij K
informações	98 com K de
informațiilor	3595 preluarea K
informováni	572 chcete být K
informó	1557 K
informē	2970 K
ingresá	77 K tu correo
innehåll	4169 externt K	4192 externt K
innehåller	98 K spoilers
innehållet	9 K
innrømmer	3279 K
innrømmet	3279 K
inquiète	2022 s'K
inquérito	35 nosso K
inscrição	3440 cancelar a K	3494 sua K foi
inscríbete	1394 K
inställningar	4166 cookie-K	4166 dina K för cookies	4166 dina K för kakor
insändare	43 K	4191 skicka din K	4191 din K till	4191 skriva en K
intelektą	2855 dirbtinį K	2870 dirbtinį K
inteligencję	3353 przez sztuczną K
inteligencí	536 umělou K
intelligenciával	2263 mesterséges K készült	2283 mesterséges K
introduceți	77 K adresa de email
intégralité	1866 pour lire l'K
investigación	53 meses en esta K	53 meses a esta K	98 para esta K	1555 esta K
investigação	3572 esta K
investigație	3680 această K
investigațiile	3680 continua K
invítame	54 K a un café	54 K un café	1554 K a
invítanos	1554 K a
ismételgette	2349 K
istediğiniz	4352 K zaman iptal	4469 K zaman iptal
izražavaju	3870 komentari K
içeriği	9 K
içeriğin	4378 harici K
içermektedir	98 sahneler K
išorinio	2853 K turinio
""", 'j': """
jautāja	2970 K
javascript가	2791 K
javascript를	2791 K
javasolják	2349 K
jelölj	62 K meg	62 K be
jelöljetek	62 K meg
jesteś	3281 skoro już tu K	3281 skoro tu K
ještě	583 zbývá K
jogász	2259 K
jugé	2022 a K
jurnalistă	3598 este K
jurnaliștii	39 K noștri	3621 K noștri îți trimit	3680 K noștri
jälgi	1623 K meid
jäljellä	1787 ilmaista juttua K
jäseneksi	80 liity K	1847 liity K
""", 'k': """
kanał	3424 nasz K
kannatusjäseneksi	1847 liity K
kanál	607 náš K
każdego	17 K ranka
každé	17 K ráno
kaže	3940 K
kedykoľvek	3945 odhlásiť sa môžete K
keresőben	2255 google-K
khoản	4621 bạn đã có tài K	4632 điều K sử dụng
không	43 K đồng ý?	60 email của bạn sẽ K hiển thị	71 K spam	4639 K sao chép
khẳng	4718 K định
kiabált	2349 K
kiabálta	2349 K
kiabálták	2349 K
kiegészítettük	98 a cikket K	98 cikkünket K
kifogásolja	2349 K
kirjeessä	1850 luki K
kiáltott	2349 K
kiáltotta	2349 K
kiáltották	2349 K
kiến	4652 ý K của bạn sẽ	4715 hãy gửi ý K	4715 vui lòng gửi ý K
kliknutím	527 K na
kolačića	3861 K	3891 K
kolačiće	3861 K	3891 K
kolačići	3861 K
komentować	6 K	3318 aby K
komentár	6 pridať K	3969 pridajte K
komentára	3969 pridanie K	3969 vloženie K
komentároch	85 v K
komentárov	85 do K
komentátor	514 je K	514 , K	590 , K
komentátorem	514 je K	590 je K
komentátorka	590 , K
komentátorkou	514 je K	590 je K	3958 je K
komentátorom	3958 je K
komentář	6 přidat K
komentáře	6 pro přidání K	525 vložení K	525 přidání K
komentářích	85 v K
komentářů	21 přidávání K se musíte	85 do K
kommentarsfältet	85 i K
kommentekért	2245 a K
kommenteléshez	6 K
kommenttikentässä	85 K
koneääni	1769 K
konferencję	3336 naszą K
konuştu	4470 diye K	4470 K
kopírovanie	3951 K obsahu bez	3951 K je zakázané
kopēšana	2916 K bez
korespondentką	3332 jest K	3407 jest K
korespondentė	2852 K
korábban	2290 K itt írtunk	2290 K ebben a cikkben írtunk
korábbi	98 cikkünk K
krzyczał	3426 K
krzyczała	3426 K
krzyknął	3426 K
krzyknęła	3426 K
krävde	4280 K
krævede	21 K felter er	752 K
krönikör	4190 är K	4262 är K
kulturalną	3340 K dyskusję
kulturredaktör	4190 är K	4262 är K
kulturredaktør	666 er K	735 er K	3189 er K	3261 er K
kumppanuuslinkkejä	74 K	1781 K
kvíz	523 náš K	3968 náš K
kvíze	3968 našom K	3968 v K
kvízu	523 našem K	523 v K
kyltissä	1850 luki K
kysyivät	1850 K
kávéra	54 hívj meg egy K	54 hívjon meg egy K	2348 K
käsitellään	98 jutussa K
käyttää	1744 tämä sivusto K
käyttöehdot	1776 hyväksyt K
képeidet	40 K
képeit	40 K
kérdezte	2349 K
kérdezték	2349 K
kérdőívünket	35 K
kért	2349 K
kérte	2349 K
kérték	2349 K
kívánt	98 nem K
können	90 geben sie, was sie K	90 geben sie, so viel sie K	967 K sie uns
könyörgött	2349 K
könyörögtek	2349 K
köszönjük	2346 K, hogy olvasol
kötelező	21 K mezőket
kövessen	2233 K minket	2346 K minket
követelte	2349 K
követelték	2349 K
közgazdász	2259 K
közlése	2282 nélküli K tilos
közreműködésével	2344 K készült
közéjük	51 állj be K	51 álljon be K
közölte	2349 K
kúpte	4037 si K
küldd	49 K el
küldjük	57 K neked
küldünk	57 K neked
kündigte	970 K an
künstlichen	854 K stimme vorgelesen	854 K stimme vertont
künstlicher	911 mithilfe von K
küpsised	1576 K
küpsistega	1576 K	1595 K
küsis	1626 K
kč	529 za # K	529 od # K	608 od # K
kļūsti	2967 K par
křičel	609 K
křičela	609 K
křičeli	609 K
kể	4718 K
""", 'l': """
labākie	2936 K raksti tavā
lamentó	1557 K
lançait	2022 K
lasītu	2906 lai K tālāk
lasītāji	2968 mūsu K
lasītājiem	2968 mūsu K
lejupielādē	2967 K
lelkisegély	98 K
leverandør	3191 ekstern K
leverantör	4192 extern K
leído	1479 has K tus #
leírásokat	98 K tartalmaz
licencí	47 K cc	47 cc-K
licença	47 K cc
licența	47 K cc
lietotnē	2926 K
linkistä	1780 lisää tästä K
lisenssillä	47 K
lisäsi	1850 K
llicència	47 K cc
lucrează	3598 K în presă
lunedì	17 ogni K
lună	3681 pe K
luận	6 để bình K	85 phần bình K	98 từ chối bình K	4621 đăng nhập để bình K	4652 bình K của bạn sẽ	4715 đăng nhập để bình K
lájkolj	2233 K minket
lákal	609 K
läget	4201 koll på K
lähdet	1721 ennen kuin K
lähetä	49 K se
lähetämme	57 K sinulle
lämna	77 K din mejl	77 K din e-post
läsa	4204 du kan K mer	4204 kan du K mer	4204 K mer om	4278 fri att K
läsare	36 våra K	4202 våra K	4278 våra K
läsarna	18 tack vare K
läser	4277 tack för att du K
läsning	0 min K
läsningstid	0 K
lästid	0 K
låst	694 K for	3221 K for	4221 K för
læser	749 tak fordi du K
læserbrev	43 K	667 skrive et K	667 send dit K
læsere	36 vores K	750 vores K
læseres	678 vores K støtte
læserne	18 takket være K
læsetid	0 K
læsning	0 min K
límite	1406 K de notas
límites	1403 sigue leyendo sin K
lòng	4644 vui K gửi về	4715 vui K gửi về
löd	4280 K
lød	752 K	3279 K
lūdza	2970 K
lập	4656 ủng hộ báo chí độc K	4716 báo chí độc K
""", 'm': """
magyarázta	2349 K
mailovú	3971 e-K adresu
mainoslinkkejä	37 K	74 K	1781 K
manhãs	17 todas as K
markedsføringscookies	638 K
marqués	60 champs K d'une étoile
masintõlke	1578 K abil
materiał	9 ten K
matéria	20 ler esta K	3436 esta K é só	3499 para ler esta K	3572 esta K
matérias	3471 limite de K
matí	463 rep cada K
mawiał	3426 K
mawiała	3426 K
mañana	17 cada K
mañanas	17 todas las K
megbírságolta	2349 K
megbízásából	2344 K készült
megjelenését	2344 K támogatta	2344 K támogatja
megjelenítése	2308 tartalmainak K	2308 tartalmak mindig K
megszakítása	21 válasz K
megváltoztat	98 nevek K
megváltoztattuk	98 nevét K
meidän	1847 tue K
meitä	1778 tukea K	1778 tue K	1847 tue K	1847 auta K
mencióname	62 K
menționat	3682 a K
mesačne	4039 K
mesečno	3939 K	4135 K
mesélte	2349 K
mieltä	43 eri K?	43 samaa K?
miesiąc	3425 za K
miesięcznie	3425 K
minkä	90 anna K voit
miễn	15 bài K phí	4659 hết số bài K phí	4717 dùng thử K phí
mjesečno	3939 K
moderálási	2245 K elveink
modifié	98 article a été K	98 prénom a été K	98 nom a été K
modifiés	98 prénoms ont été K	98 noms ont été K
modération	83 jouez avec K	1930 charte de K	1930 K par la rédaction
mokė	2903 K
mondták	2349 K
mostrarà	60 adreça no es K
mostrará	60 correo no se K	1403 este mensaje se K en
możesz	90 wpłać, ile K
možete	90 dajte koliko K
multó	1557 K
mulțumim	3679 K că ne citești
munkatársa	2261 K	2331 K
munkatársunknak	39 K
munkánk	2347 K
munkánkat	2224 támogasd K	2224 támogassa K	2268 K	2346 támogasd K	2346 támogassa K	2347 K
myönsi	1850 K
másodközlés	2251 K	2273 K
másodközlése	2273 K
märkis	1626 K
määräsi	1850 K
mån	4203 kr/K	4279 kr/K
månad	4147 testa en K	4203 en K för	4277 testa en K	4279 per K	4279 varje K
månaden	4203 första K	4279 i K	4279 första K
månader	4203 K för #	4277 testa # K
månadsgivare	4277 bli K
måned	617 prøv en K	679 i # K	749 prøv en K	751 pr. K	3203 en K for	3276 prøv en K	3278 per K
måneden	751 om K	3278 i K
måneder	679 i # K	3203 K for #
média	2020 notre K
mês	3572 até o fim do K	3573 por K	3573 ao K
mình	54 mời K ly cà phê	62 tag K
míní	609 K
mówi	3426 K
mówili	3426 K
mówił	3426 K
mówiła	3426 K
môžete	3967 článok si K
müşterimiz	4404 K
mācīja	2970 K
mākslīgais	2923 K intelekts
mēnesis	2969 pirmais K
mēnesī	2969 K
mėgstamiausią	2848 K
mėnesį	2902 per K
měsíc	529 první K	608 za K	608 první K
měsíčně	608 K
můžeme	471 díky vám K
můžete	522 článek si K
mạnh	4718 nhấn K
""", 'n': """
nabádal	609 K
nabádala	609 K
naléhal	609 K
namawiał	3426 K
namawiała	3426 K
napisał	3426 K
napisała	3426 K
napiš	38 K nám	67 K nám
napište	38 K nám	513 K nám	546 K na	606 K nám
napísal	4040 K
napíšte	38 K nám	3957 K nám	3957 K, prosím	3990 K na	4037 K nám
naročilo	4071 hvala za K
naročite	80 K se	4045 K se na naše	4133 K se
naročnik	50 kot K	4044 že K
naročnike	4052 samo za K	4052 le za K
naročniki	50 K lahko	4084 lahko berejo le K	4084 berejo samo K	4137 K
naročnikom	4044 dostopen le K	4044 na voljo K	4044 na voljo samo K	4044 na voljo le K	4084 dostopna le K	4084 dostopna samo K	4084 dostopen le K	4084 dostopen samo K
naročnina	4072 K	4137 K
naročnino	4072 z K	4094 z K
narzędzi	3353 przy wsparciu K ai
nastavení	491 kvůli K cookies	491 K cookies	491 K souhlasu	491 vašeho K cookies	491 K soukromí
naujienlaiškio	2860 K
naujienlaiškis	2901 mūsų K	2904 K
naujienlaiškį	2840 mūsų K	2860 K	2900 užsisakykite K	2901 mūsų K
navođenja	3876 bez K izvora
navođenje	3876 uz K izvora
nawoływał	3426 K
načtením	492 K videa	492 K obsahu
našeho	519 do K týmu	519 K e-shopu
našem	3865 K timu
našich	545 K zpráv	3989 K správ
neatkarīgu	2967 atbalsti K
nekünk	38 írj K	38 írjon K	38 írja meg K	38 írd meg K	67 írj K	67 írjon K	67 írja meg K	67 írd meg K	67 meséld el K	2346 segíts K	2346 írjon K	2346 írj K	2346 jelezd K	2347 K adód
nemokamą	2864 K paskyrą
neobmedzený	3944 K prístup
neodpovídá	30 K za
neodpověděl	98 K
neodpověděla	98 K
neodpověděli	98 K
neomezený	509 K přístup
neomezeně	475 K číst
nepiekrītat	43 K
nepriklausomą	2862 paremkite K žurnalistiką	2900 paremkite K	2901 K žurnalistiką
nesouhlasíte	43 K?
nesúhlasíte	43 K?
newsissä	1759 google K
nezodpovedá	30 K za
nezodpovídá	30 K za
nezávislou	606 podpořte K
nezávislá	607 K média
nezávislé	4038 K médiá
nezávislú	4037 podporte K
ngoài	4647 nội dung bên K
nguồn	4642 K ưu tiên	4642 K tin ưu tiên	4665 ghi rõ K	4700 K ưu tiên
người	50 K đăng ký có thể
nhiệm	4652 chịu trách K về nội dung bình luận
nhân	4648 trí tuệ K tạo
nhấn	4715 K vào đây
nhận	4623 đăng ký K bản tin	4623 đăng ký K tin	4715 đăng ký K bản tin	4715 đăng ký K tin
nhập	24 đăng K	4621 vui lòng đăng K	4621 đăng K để đọc	4621 đăng K để xem	4621 đăng K để lưu	4621 hãy đăng K để	4715 đăng K để đọc	4715 đăng K để xem
nhật	98 bài viết đã được cập K	98 bài báo đã được cập K
niedostępny	3333 materiał wideo jest K
niezależne	3423 wesprzyj K	3423 wspieraj K	3424 K media
niezależność	3424 K
niezależną	3424 jesteśmy K
noastră	3680 munca K
nolēma	2970 K
norāda	2970 K
nosūtīsim	57 jums K
notificações	14 as K	3446 ative as K	3446 ativar K	3446 receba K
notificările	14 K	3585 activează K
notifikácie	3970 K
notícia	3572 esta K
notícias	3440 receba as K	3440 receba K	3449 siga as últimas K
novinařina	607 naše K
novinařinu	607 nezávislou K
novinár	3958 je K	3958 , K
novinári	4038 naši K
novinárka	3958 je K	3958 , K
novinárkou	3958 je K
novinárom	3958 je K
novinář	514 je K	514 , K
novinářem	514 je K	590 je K
novináři	607 naši K
novinářka	514 je K	514 , K
novinářkou	514 je K	590 je K
novičke	4045 na e-K
novičnik	4053 K	4053 e-K	4134 naš e-K	4137 K
novičnika	4053 K
nuotraukų	40 K ir vaizdo
nusprendė	2903 K
nášho	3964 do K tímu
nächste	21 in diesem browser für die K	967 sind sie der K
näyttämällä	1742 K sisällön
nélkül	70 reklám K	71 spam K
nói	4718 K
nõus	43 ei ole K?
năm	4717 mỗi K
""", 'o': """
obaveštenja	14 K
obchodě	519 našem K
obegränsad	4150 K tillgång
obećala	3940 K
obećao	3940 K
obiecał	3426 K
obiecywał	3426 K
obligāta	2916 atsauce K
oblíbené	511 K zdroje
oblíbených	511 K zdrojů
oblíbenými	511 K zdroji
obrigatórios	21 campos K são	3458 campos K são
obveščanje	4071 na naše K
obľúbené	3955 K zdroje
obľúbených	3955 K zdrojov
obľúbenými	3955 K zdrojmi
också	51 var med du K
odběru	78 k K
odebírat	544 chcete K
odebírejte	480 K náš	550 K	606 K
odemkněte	475 K si
odhlásit	481 K se můžete kdykoli
odoberať	3988 chcete K
odpoveď	21 zrušiť K
odpovídal	609 K
odpověděl	609 K
odpověděla	609 K
odpověď	21 zrušit K
odpowiadał	3426 K
odpowiedzialności	30 nie ponosi K
odpowiedział	98 nie K	3426 K
odpowiedziała	98 nie K	3426 K
odpowiedziało	98 nie K
odražavaju	3870 komentari K	3870 komentari ne K
odídete	3953 kým K
ofereça	3436 K este artigo
ograniczeń	3287 czytaj bez K	3287 czytaj więcej bez K
også	51 bli med du K
ogłosił	3426 K
ogłosiła	3426 K
oikaisupyynnöt	1772 K
oikaisupyyntö	1772 K
olvashatják	2289 csak előfizetők K
olvasási	0 K idő
olvasóiból	2268 K él
olvasóink	36 K	2347 K
olvasóknak	18 az K
opinião	30 K do	30 K deste
opinión	30 K de	1554 danos tu K
ordenó	1557 K
ordonné	2022 a K
ortakliği	4390 iş K linkleri
orzekł	3426 K
osobních	507 ochrany K údajů	507 ochraně K údajů
osobných	3960 K údajov
ostrzegał	3426 K
ostrzegała	3426 K
ostrzegł	3426 K
otrzymywać	3361 chcesz K
označ	62 K mě	62 K ma
označite	62 K me	62 K nas
označte	62 K mě	62 K ma	62 K nás
oznámení	14 K	572 chcete dostávat K	572 chcete zasílat K	572 chceš dostávat K
oznámil	609 K	4040 K
oznámila	609 K	4040 K
ozvěte	38 K se nám	67 K se nám	513 K se nám	606 K se nám
""", 'p': """
padėkite	2900 K mums
pageidaujamą	2848 K šaltinį
paklausė	2903 K
palīdzi	2930 ziedo un K	2967 K mums
palīdzību	2923 mākslīgā intelekta K	2938 mākslīgā intelekta K
parašykite	38 K mums	67 K mums	2900 K mums
parsisiųskite	2900 K
participación	1434 normas de K
partnerské	74 K odkazy	532 K odkazy	3976 K odkazy
partneři	494 my a naši K
pastā	2928 e-K
pastāstiet	38 K mums	67 K mums
patronką	3351 zostań naszą K
patrões	3525 sem K	3572 sem K
paylaşilan	4450 tarafindan K bir gönderi	4450 tarafindan K gönderi
paylaşin	25 K	49 K	4393 K
paylaştiği	4450 K bir gönderi	4450 'in K bir gönderi
paziņoja	2970 K
paziņojumus	2927 K
państwa	3331 czeka na K
pašte	2860 jūsų el. K
pažadėjo	2903 K
periódico	1555 este K	1555 nuestro K
permanència	465 sense K
persiųskite	49 K
personvernerklæring	3166 K
phê	54 mời tôi một ly cà K	4656 mời bạn một ly cà K
phóng	4644 liên hệ K viên	4646 là K viên báo	4646 là K viên của	4715 hãy liên hệ K viên
phút	0 K đọc
phản	98 chưa K hồi
pidió	1557 K
pidätetään	1754 kaikki oikeudet K
pidätämme	29 K oikeuden
pisał	3426 K
pisała	3426 K
pišite	38 K nam	38 K našoj	38 K nam na	67 K nam	67 K našoj	67 K nam na	3858 K nam	3890 K nam na	3890 K na	3937 K nam	4058 K nam	4058 K na	4088 K nam na	4088 K na	4133 K nam
piškotke	4061 K	4089 K
piškotki	4061 K
piškotkov	4061 K	4089 K
pište	546 K na	546 K nám na
plakáton	2349 állt a K
plânge	3682 se K
pochází	516 obsah K
podcastów	3337 K
podcastů	521 K
podcaście	34 naszym K
podeľte	67 K sa s nami
podeślij	49 K
podkreśla	3426 K
podporovatelé	607 naši K
podporují	607 nás K
podpoře	471 díky vaší K můžeme	607 díky K
podpořte	534 K	606 K nás	606 K naši	606 K naše	606 K mě
podrška	3937 vaša K
podrške	3877 bez vaše K	3938 vaše K
podršku	3937 vašu K
podržite	3877 K	3937 K nas	3937 K naš
podělte	67 K se s námi	67 K se o
podľa	4040 K
poinformował	3426 K
poinformowała	3426 K
pokračovanie	3944 pre K v čítaní
pokračování	475 K je dostupné	532 K článku níže
pokračuje	532 článek K	532 text K	3976 článok K	3976 text K
pokračujte	475 K ve čtení s
politoložka	503 je K
politológus	2259 K
política	403 K de galetes	1431 K de cookies	3456 K de cookies	3473 cobre K
pomocí	536 K ai
pomocą	3353 z K ai
pomoć	3937 vašu K
pomóż	3423 K nam
pomôžte	4037 K nám
poprosił	3426 K
poprosiła	3426 K
poprosiło	3426 K
poručila	3940 K
poručio	3940 K
poslední	543 K článek zdarma	543 K článek, který můžete
posledný	3987 K článok zadarmo
poslušajte	4087 K nas
postafiókjába	2228 K
postaládádba	79 a K	2254 a K
postaládájában	2254 ön K
posílat	527 nechte si K
posílejte	513 K nám
posíláme	57 vám K	57 K vám
potřebujeme	606 K vaši pomoc	606 K vaši podporu
používame	3960 K cookies
používá	494 tento web K
používáme	494 K cookies
povestește	67 K-ne
povestiți	67 K-ne
powiedział	3426 K
powiedziała	3426 K
powtarzał	3426 K
powtarzała	3426 K
poznámka	98 K redakce
pozostało	3287 K # %	3287 K #%
pozvěte	54 K mě na kávu	54 K mě na kafe
počasti	54 K me kavom
pořadatelé	609 zvou K
pošaljite	49 K ga	3858 K nam	3858 K na	3937 K nam
pošiljamo	57 K vam	57 vam K
pošleme	57 vám K	57 K vám	57 ti K
pošlete	49 K ho	49 K jej	513 K nám	606 K nám
pošli	49 K ho
pošlite	49 K ho	3957 K nám	4037 K nám
pošljemo	57 vam K
pošljite	49 K ga	4058 K nam	4058 K jo nam	4058 K na	4133 K nam
požádal	609 K
požádala	609 K
pracę	3424 naszą K
pranešimus	2859 K
praneškite	38 K mums	67 K mums
pranešė	2903 K
prašė	2903 K
preberať	45 K
precizējums	98 K:
predchádzajúceho	3991 bez K súhlasu
predchádzajúcej	98 K verzii článku
predplatiteľ	50 ako K	3944 už ste K	3944 ste K
predplatiteľom	80 staňte sa K	3952 K	4037 staňte sa K
predplatiteľov	3952 pre K
predplatné	3944 už máte K	3973 K	4037 kúpte K	4037 kúpte si K	4041 K
predplatného	3973 K
predplatným	3973 K	3994 s K
predplaťte	80 K si
preferată	3596 sursă K	3661 sursă K	3661 sursa K
preferované	511 K zdroje	3955 K zdroje
preferovaný	511 K zdroj	3955 K zdroj
preferovaných	511 K zdrojů	3955 K zdrojov
preferovaným	511 K zdrojem	3955 K zdrojom
pregledač	10 vaš K
prehliadač	10 váš K
première	98 K version de cet
prenumeratorów	3287 tylko dla K	3359 tylko dla K
prenumeratą	3345 z K
prenumeratę	80 kup K	3287 masz już K	3345 zamów K	3345 kup K	3345 wykup K	3371 kup K
preporučila	3940 K
preporučio	3940 K
pretlačiť	45 K
prevziať	45 K
prečítate	3944 celý článok si K
pridruži	51 K im se
pridružite	51 K im se	51 K se	51 K se jim	3937 K se našoj	3937 K im se	4133 K se nam
pridržana	3850 sva prava K
pridržane	4051 vse pravice K
pridržava	29 K pravo
pridržavamo	29 K pravo
pridūrė	2903 K
prihlásenie	3945 ďakujeme za K	3971 ďakujeme za K
prihlásení	3973 po K
prihlásením	3971 K súhlasíte
prihláste	24 K	3944 K sa a čítajte	4037 K sa na odber
prihvaćate	3872 prijavom K
pripažino	2903 K
programėlėje	2858 K
programėlę	2858 K
prohlásil	609 K
prohlásila	609 K
prohlížeč	10 váš K
pronađite	3888 K nas
proposé	1926 conçu et K par
prosił	3426 K
prosiła	3426 K
pročitali	3842 da biste K
pročitate	3840 da K cijeli	3840 da K ceo
prośbę	3281 mamy do ciebie K	3281 mamy małą K
prošnjo	4055 imamo majhno K	4055 majhno K
prywatności	3309 ustawienia K	3309 ustawień K	3312 polityka K	3312 polityce K
przeczytać	3287 aby K cały	3287 aby K ten artykuł
przeczytałaś	3340 dziękujemy, że K
przeczytałeś	3340 dziękujemy, że K
przedrukować	45 K
przedrukowywać	45 K
przeglądarka	10 twoja K
przekaż	3284 K nam #%	3423 K nam	3423 K #
przekonywał	3426 K
przekonywała	3426 K
przesyłajcie	3331 K
przesyłamy	57 K ci
prześlemy	57 K ci	57 K wam
prześlij	49 K go	49 K ten	3315 K zdjęcie	3315 K zdjęcia	3331 K nam	3331 K je do nas	3423 K nam
przyznał	3426 K
przyznała	3426 K
przyłącz	51 K się
przyślij	3315 K zdjęcie	3331 K nam	3331 K je do nas	3423 K nam
práca	4038 naša K
práce	607 naší K
práci	607 naši K
prácu	4038 našu K
právnička	503 je K
právník	503 je K
précision	98 K:
précisé	2022 a K
précédente	98 version K de cet
préférée	1916 source K
préférées	1916 sources K
prévient	2022 K
príspevky	3969 K v diskusii
príspevok	4037 váš K
próxima	3572 nossa K
průzkumu	35 našeho K
ptá	609 K se
pubblicità	11 la K	70 niente K	70 senza K	70 nessuna K	2488 blocco della K	2611 senza K
publicarà	22 no es K
publicará	60 correo no se K
publicată	22 nu va fi K
publicistája	2261 K
publicité	11 la K	11 cette K	70 sans K	70 pas de K	1890 bloqueur de K	1890 bloqueurs de K	2020 sans K
publicités	1890 bloqueur de K
publicystką	3332 jest K	3407 jest K
publicystą	3332 jest K	3407 jest K
publikování	504 K nebo šíření
publiée	22 ne sera pas K	1895 votre adresse e-mail ne sera pas K
pytał	3426 K
pytała	3426 K
pytały	3426 K
pytań	3339 na kilka K
pyyntö	1721 pieni K
pyysivät	1850 K
pásale	1554 K esta
pásalo	49 K
päevakokkuvõte	1583 K
päivitetty	98 juttua K	98 juttua on K
päätoimittaja	1766 K	1833 on K
päätti	1850 K
påminde	4280 K
pénzbe	2347 K kerül
pénzéből	18 olvasók K
písemného	505 bez K souhlasu
písomného	3991 bez K súhlasu
píšte	3990 K na	3990 K nám na
pódcast	34 nuestro K	1555 nuestro K
pôvodnej	98 K verzii článku
pārpublicēt	45 K
pārpublicēšana	2909 K bez	2916 K bez
pārsūtiet	49 K
přebírat	45 K
přebírání	504 K článků
předchozí	98 K verzi článku
předchozího	505 bez K souhlasu	548 bez K souhlasu
předplatitel	50 jako K	50 K může	475 už jste K	475 jste K
předplatitele	508 pro K
předplatitelem	80 staňte se K	606 staňte se K
předplatitelé	50 K mohou	542 jen K	542 pouze K	542 najdou K	542 přečtou K	607 naši K	610 K
předplatitelům	508 K	542 pouze K	542 jen K
předplatné	475 koupit K	476 už máte K	529 K	610 K
předplatného	529 K
předplatným	475 dostupné s K	529 K	551 s K
předplaťte	80 K si	477 K si	606 K si
přehrání	516 K videa
přehráním	492 K videa
přetisk	45 K
přetisknout	45 K
převzít	45 K
přečíst	475 zbývá vám K	583 zbývá K	583 zbývá vám K
přidej	51 K se
přidejte	51 K se	545 K si nás	606 K se	606 K se k nám
přihlaste	24 K	475 K se a čtěte	480 K se k odběru	606 K se k odběru
přihlášení	527 děkujeme za K	529 po K
přihlášením	527 K k odběru	527 K souhlasíte
připojte	51 K se
připomněl	609 K
připustil	609 K
přispějte	90 K, kolik můžete	90 K, čím můžete	534 K	606 K	606 K i vy
přiznal	609 K
přiznala	609 K
přiznává	609 K
příspěvek	606 váš K
příspěvku	492 načtením K	516 zobrazení K
příspěvky	525 K v diskusi
příspěvků	471 žije z K	471 žijeme z K	471 z K čtenářů
příspěvkům	471 díky K čtenářů
původní	98 K verzi článku	98 v K verzi
""", 'q': """
quyên	4715 K góp ngay	4719 K góp
quyền	4639 giữ bản K
quảng	11 K cáo	70 không K cáo	70 không có K cáo	4683 trình chặn K cáo	4683 chặn K cáo
""", 'r': """
radził	3426 K
radziła	3426 K
radí	609 K
rakstīja	2970 K
rappelé	2022 a K
različici	98 prvotni K	98 prejšnji K
rašykite	38 K mums	67 K mums	2900 K mums
rašė	2903 K
recaptcha로	2821 K
recibirás	57 K
reclamă	11 K
reconoció	1557 K
recordó	1557 K
rectificación	98 K:
recunoaște	3682 K
redacció	39 la nostra K	43 cartes a la K	414 la K t'envia	464 la nostra K
redacción	39 nuestra K	43 cartas a la K	98 nota de la K	1475 la K te envía	1515 se incorporó a la K	1555 nuestra K
redacţia	39 K noastră
redacția	39 K noastră	3621 K îți trimite	3680 K noastră
redacției	39 K noastre	98 nota K
redakcją	39 naszą K
redakcję	3423 wesprzyj K
redaktorką	3332 jest K	3407 jest K
redaktorė	2852 K
redaktör	4190 är K för	4190 är K på	4190 är politisk K	4262 är K på
redaktør	666 er K på	666 er K for	666 er politisk K	735 er K på	735 er K i	3189 er politisk K	3189 er K i	3189 er K for	3261 er K i
redação	38 escreva para a K	39 nossa K	67 escreva para a K	3494 a K envia	3534 entrou para a K	3572 nossa K
reenvíalo	49 K
refusé	1892 K le dépôt
registrácii	3973 po K
registráciou	3971 K súhlasíte
registráciu	3971 ďakujeme za K
regisztrálj	2346 K ingyenesen	2346 K, hogy
regisztráljon	2346 K ingyenesen	2346 K, hogy
regisztrálnia	2289 K kell
regístrate	1403 K gratis	1404 K para
reinhören	850 jetzt K:
rejestrując	3342 K się
reklamlänkar	74 K	4205 K	4237 K
reklamą	11 K
reklám	70 nincs K	4038 bez K
reklámblokkoló	2317 K
reklámblokkolót	2317 K
reklámok	2347 K nélkül
reportaż	3424 ten K
reporterką	3332 jest K	3407 jest K
reportér	514 , K	590 , K	3958 , K
reportérem	514 je K	590 je K
reportérka	514 , K	590 , K	3958 , K
reportérkou	514 je K	590 je K	3958 je K
reportérom	3958 je K
reportérovi	39 našemu K	39 nášmu K
reportérům	39 našim K
reproducció	397 prohibida la K	422 K sense permís
reproducción	1444 prohibida su K	1444 prohibida la K
reprodução	3469 proibida a K	3469 K proibida	3502 K permitida desde	3502 K é permitida desde
reprodúcelo	45 K
republié	45 K	1906 K avec	1944 cet article est K
repórter	39 nosso K	3473 é K
repórteres	39 nossos K
respondió	98 no K a
responsabilità	30 K di
responsável	83 jogue de forma K
reveló	1557 K
rezervăm	29 ne K dreptul
riêng	4632 chính sách quyền K tư	4659 dành K cho thuê bao	4665 quan điểm K của tác giả
rovatvezető	2331 K
rovatvezetője	2261 K	2331 K
ročne	4039 K
ročně	608 K
rät	970 K
rätta	4196 K fel
rättar	4196 vi K fel
rättelse	98 K
räumte	970 K ein	970 K der	970 K die
rääkis	1626 K
råber	752 K
råbte	752 K
rådde	4280 K
rådede	752 K
réagir	1896 pour K
réagissez	2019 K à
réalisation	1926 n'a pas participé à la K
rédacteur	1909 est K
rédaction	38 appelez la K	38 contactez la K	38 écrivez à la K	38 joignez la K	67 appelez la K	67 contactez la K	67 écrivez à la K	67 joignez la K	98 note de la K	1909 a rejoint la K	1926 n'a pas participé à sa K	1935 la K vous	1939 pour soutenir la K	2019 soutenez la K	2019 alertez la K	2020 notre K
rédactrice	1909 est K
régulièrement	1909 collabore K
répondu	98 n'a pas K à	98 n'ont pas K à
réponse	21 annuler la K
répétait	2022 K
réserve	29 se K le droit
réservons	29 nous K le droit	29 K le droit
réservé	1866 cet article est K	1866 ce contenu est K	1866 article K
réservée	1866 K à nos abonnés	1866 la suite est K	1868 K aux abonnés
réservés	1868 K aux abonnés	1906 tous droits K
résiliable	2021 K à tout moment
részesített	2255 előnyben K forrásként
röst	4193 ai-K	4229 ai-K
răspuns	98 nu a K	98 nu au K	3682 a K	3682 au K
răspunsul	21 anulează K
rằng	4718 viết K	4718 cho K
""", 's': """
sacīja	2970 K
sadržaj	9 ovaj K	3861 vanjski K	3861 spoljni K
sadržaja	9 ovog K	3861 vanjskog K	3861 prikaz ovog K	3861 prikaz K
sakė	2903 K
samfunnsøkonom	3180 er K
samobójcze	98 myśli K
sanctionné	2022 a K
sandučić	79 u vaš K	3843 u vaš K
sandučiću	3843 u vašem K	3872 vašem K
sbírka	610 K
schließ	51 . K dich
schließen	51 . K sie sich	764 K sie ein abo	967 K sie ein abo
schránke	3945 vašej K
schránky	79 do vaší K	79 do vašej K	480 do vaší K	3945 do vašej K
scrieţi	38 K-ne	67 K-ne
scrieți	38 K-ne	67 K-ne
sdílejte	25 K	49 K ho
segítsen	2346 K, hogy
segítségedre	2346 szükségünk van a K
según	1557 K
sensível	98 pode ser K
sentenció	1557 K
sería	1476 sin ti no K
sesión	24 inicia K	24 inicie K	1403 inicia K para
sessió	24 inicia K
sessão	24 inicie K	3571 inicie K
señaló	1557 K
sfătuia	3682 K
sfătuiește	3682 K
sfătuit	3682 a K
sisällön	9 K	1768 ulkoisen K
sisältö	1726 tämä K on vain
sisältöä	1768 ulkoista K
siunčiame	57 jums K
sjefredaktør	3189 er K
självmordslinjen	98 K
självmordstankar	98 K
sjöng	4280 K
skarży	3426 K
skarżył	3426 K się
skrzynkę	79 na twoją K	3291 na twoją K	3291 na swoją K	3342 K mailową
slažete	43 K se	43 ne K se
slobodné	4037 podporte K
slobodnú	4037 podporte K
slušajte	3888 K nas
slíbil	609 K
slíbila	609 K
socioložka	503 je K
sollicité	98 K par
sollicitée	98 K par
sondę	3339 naszą K
sonuçlarinda	4372 google arama K
sorumluluğu	30 K
souborů	506 K cookie
souhlasíte	43 K?	527 e-mailu K	527 odesláním K	527 registrací K
soạn	38 nhắn cho tòa K	38 nhắn tòa K	38 gửi về tòa K	38 gửi cho tòa K	67 nhắn cho tòa K	67 nhắn tòa K	67 gửi về tòa K	67 gửi cho tòa K	4644 về hộp thư của tòa K	4656 hãy ủng hộ tòa K	4665 bằng văn bản của tòa K	4715 hãy gửi về tòa K	4715 hãy liên hệ tòa K	4715 hãy báo cho tòa K	4716 tòa K
spandér	54 K en kaffe
spolupráci	532 ve K s partnerem	3976 v K s partnerom
sponsorisés	74 liens K
sporočite	38 K nam	67 K nam	4058 K nam
sportkrönikör	4190 är K
sportsredaktør	666 er K
spracovaním	3971 K osobných údajov
sprijiniți	3679 K
sprijină	3679 K-ne
správach	3956 google K
správy	3956 google K
spuneți	38 K-ne	67 K-ne	3680 K-mi mai jos
stellenbörse	849 in unserer K
stjärna	60 fält med K
straipsnį	2871 šį K	2901 visą K
stronę	3362 naszą K
stwierdził	3426 K
stwierdziła	3426 K
stáhněte	606 K si naši	606 K si náš
stálo	609 K na	609 K ve	609 K v
står	30 K för	752 K der på	3279 K det på	3279 K det i	4280 K det på
stöd	4142 med ditt K	4277 K oss	4277 K vår	4277 ditt K
stödja	4202 K oss med
stödlinjen	83 K
stödmedlem	4277 bli K
stödprenumerant	4277 bli K
stötta	4202 K oss med	4277 K oss	4277 K vår	4277 K vårt
støt	678 K os	749 K os	749 K med
støtt	3276 K oss	3276 K vår
støtte	614 med din K	614 vi har brug for din K	678 K os med	678 din K gør	749 din K	749 bliv K	3139 med din K	3202 K oss med	3276 din K
støtteabonnent	3276 bli K
støttemedlem	80 bli K	749 bliv K	3276 bli K
stāstīja	2970 K
stăpâni	3647 fără K
stěžuje	609 K
subscripció	467 K
subskrybentów	3287 tylko dla K	3287 dostępna dla K	3287 dostępne dla K	3359 tylko dla K
subskrypcją	3345 z K	3367 z K
subskrypcję	3287 kup K	3287 masz już K	3342 dziękujemy za K	3345 wykup K	3423 kup K
suosikkilähteeksesi	1759 K
suosikkilähteeksi	1759 K
sursă	3620 link activ către K
suscripción	1403 ya tengo una K	1554 cambia tu K	1558 K
suscríbase	80 K	1554 K
suscríbete	80 K	1403 K para	1403 K por	1403 K en	1410 K al boletín	1554 K
susțin	3612 care ne K lunar	3680 ne K lunar
susține	3679 K-ne	3679 K presa	3682 K că
susținerea	3679 K ta
susțineți	3679 K-ne
svarīgākie	2939 nedēļas K
svarīgākās	2939 nedēļas K
svěřte	513 K se nám
szabályzatot	2245 moderálási K
szabályzatunk	2245 moderálási K
szerencsejáték	2238 túlzásba vitt K ártalmas	2238 K ártalmas, függőséget	2238 K függőséget okozhat! #+
szerkesztője	2261 K	2331 K
szerkesztőségünk	39 K	2347 K
szerkesztőségünket	39 K
szerkesztőségünknek	39 K	2347 K
szerzője	2261 külső K
szociológus	2259 K
szólított	2349 K fel
szükség	2223 önre is K van	2223 önökre is K van	2223 rád is K van
szükségünk	2223 rád is K van	2223 önre is K van
sábado	17 cada K
sáng	17 mỗi K
säger	4203 tills du K upp	4280 K
sähköpostiin	1731 suoraan K
sähköpostiisi	79 K	1732 K
sähköpostillasi	1793 K
sähköpostiosoitettasi	21 K ei julkaista	60 K ei näytetä	60 K ei julkaista
sähköpostiosoitteesi	77 jätä K	77 anna K	77 kirjoita K	1732 K
sélection	1935 K d'articles
sélections	1866 ajouter l'article à vos K
síganos	1423 K en
síguenos	1423 K en	1554 K
sócio	80 seja K
sõltumatut	1623 toeta K
sõnul	1626 K
sök	4219 K nu
sökresultat	4186 K på google
sökt	98 vi har K	98 har K
söyledi	4470 K
söylediler	4470 K
söylüyor	4470 K
søg	692 K nu
søgeresultater	662 K på google
søgning	662 google-K
søk	3219 K nå
søkene	3185 google-K dine
søkeresultatene	3185 K dine på google
súhlasu	3991 bez K
súhlasíte	43 K?	3971 odoslaním K
súmate	51 K	1554 K al
süresi	0 okuma K
sürümünde	98 önceki K
sütibeállításai	2307 K miatt
sütibeállítások	2307 K miatt	2307 K
sütik	2262 K
sütiket	2262 K
săptămână	17 o dată pe K	3681 pe K
sīkdatnēm	2921 K	2939 K
sống	4656 nuôi K tờ báo	4656 bạn đọc nuôi K
""", 't': """
találatok	2255 google-K
tanácsolja	2349 K
tanácsolják	2349 K
tanácsolta	2349 K
tanácsolták	2349 K
tanította	2349 K
taşiyin	4393 K
teigė	2903 K
tekemään	1848 K sitä
tekijänoikeus	1754 K suojaa
tekoäly	1769 tehnyt K
tekoälyavustaja	63 K
tekoälyavustajamme	63 K
tekoälyllä	1769 K
tekoälyn	1769 K avulla	1769 K tekemä
tekoälyä	1769 käyttää K
telefonā	2927 savā K
tesszük	22 nem K közzé
textům	541 ke všem K
teşekkürler	4467 okuduğunuz için K
thiết	4665 không nhất K phản ánh quan điểm
thuê	50 K bao có thể	4659 dành cho K bao	4659 đã là K bao	4719 K bao
thuộc	4640 bản quyền K
thành	4622 dành cho K viên	4654 bạn đã đăng ký K công	4715 trở K thành viên
tháng	4659 đọc miễn phí trong K	4717 mỗi K	4717 hàng K	4717 K đầu
thích	4642 nguồn tin ưa K	4642 nguồn yêu K
thông	14 K báo	4628 bật K báo	4628 nhận K báo	4644 bạn có K tin	4644 bạn đọc cung cấp K tin	4665 khi phát hành lại K tin	4715 hãy gửi K tin	4715 đăng ký nhận K báo	4715 hãy bật K báo
tilføjede	752 K
tillgång	4277 få fri K
tillåtet	4216 inte K att återge
tiếng	4652 K việt có dấu
tiếp	4621 để K tục đọc	4621 để đọc K	4621 đăng nhập để K tục	4656 K sức cho báo chí	4659 để K tục đọc	4715 đăng ký để đọc K	4715 hãy K sức	4715 đăng nhập để K tục
tjänst	4138 en liten K att be
tjänsten	4219 sök K
tovább	49 küldd K	49 küldje K
továbbolvasáshoz	2226 a K
toàn	20 K bộ bài	4621 để đọc K bộ	4621 đọc K bộ bài	4659 để đọc K bộ bài	4715 đăng ký để đọc K bộ
tražila	3940 K je
tražili	3940 K su
tražio	3940 K je
tretích	3960 cookies K strán
treści	9 tej K	3345 dostęp do K
treść	9 tę K
trimiteți	49 K-l
trên	4628 theo dõi K
trước	98 bản K của bài	98 phiên bản K của bài	4652 K khi đăng
trường	21 các K bắt buộc
trợ	63 K lý ảo	63 K lý ai
tudósító	2331 K
tudósítója	2261 K	2331 K
turpinātu	2906 lai K lasīt
tuần	17 mỗi K	4654 bản tin hằng K của	4654 bản tin hàng K của	4717 mỗi K
tvrdí	609 K
työmme	1848 K
työtämme	1724 tue K	1847 tue K	1848 K
tájékoztató	2240 adatvédelmi K
támogass	2346 K minket
támogasson	2346 K minket
támogathat	2268 K minket
támogatása	2268 K nélkül	2268 olvasók K nélkül	2346 az ön K
támogatásod	2346 a te K
támogatásából	2223 olvasóink K	2268 olvasóink K
támogatására	2223 olvasóink K
támogatásával	2271 partnerünk K	2344 K készült
támogatónk	2268 legyen ön is K	2268 legyél te is K
täglich	772 K per mail
tähtsamad	1595 nädala K
tärkeimmät	1793 K jutut
tästä	1780 lisää K
täällä	1721 kun kerran olet K
täältä	1780 lisää K
téléchargez	1852 K
témoignez	67 K
tôi	62 gắn thẻ K
töltsd	2346 K le
történész	2259 K
týden	17 každý K
týdně	608 K
týždenne	17 raz K
tłumaczy	3426 K
tłumaczył	3426 K
tłumaczyła	3426 K
třetích	516 cookies K stran
""", 'u': """
uafhængigt	750 K medie
ubegrænset	620 K adgang
udostępnij	25 K
ukarał	3426 K
ulaş	38 bize K
ulaşin	38 bize K	4374 bize K	4393 K
ulaşmak	4374 yazara K
unabhängig	903 K von unserer redaktion	903 von unserer redaktion K	916 damit wir K bleiben	968 wir sind K
undersökning	35 vår K
undersøgelse	35 vores K
undersøkelse	35 vår K
università	2507 insegna all'K
unterstütze	758 K unsere arbeit	758 K uns mit	967 K uns	967 K unsere	967 K mich	967 K meine
unterstützen	758 K sie unsere arbeit	758 K sie uns mit	758 mit einer spende K	758 können sie uns K	967 K sie uns	967 K sie unsere	967 sie können das K	967 freiwillig K	967 K sie mich	967 K sie meine	967 K uns
unterstützt	795 ihr browser K	967 K uns
unterstützung	754 ihre K	754 mit ihrer K	865 ihrer K	865 deiner K	911 mit K von ki	967 mit deiner K	967 deine K	967 eure K
upišite	77 K svoj e-mail
upozorněni	572 chcete být K
upozornění	485 zapněte si K	526 K	572 chcete dostávat K	572 chcete zasílat K	572 chceš dostávat K	572 chcete posílat K	572 chcete odebírat K
upphovsrätt	4182 skyddat enligt lagen om K
upphovsrättslagen	4182 skyddat enligt K
uprednostňované	3992 K zdroje
uprednostňovaný	3992 K zdroj
uprednostňovaných	3992 K zdrojov
upřednostňované	549 K zdroje
upřednostňovaný	549 K zdroj
upřednostňovaných	549 K zdrojů
upřesnění	98 K:
uredništva	4051 brez dovoljenja K	4051 brez soglasja K
uredništvo	4065 v naše K	4134 naše K
uredništvu	39 našemu K	4058 pišite K
urmărește	3584 K-ne pe	3584 K-ne și pe	3585 K știrile	3679 K-ne
urmăriți	3584 K-ne pe	3679 K-ne
ursprünglichen	98 K version	98 K fassung
ustawień	3309 K cookies	3309 K plików cookie
utilização	3456 K de cookies
utilizează	3587 K cookie
utilizăm	3587 K cookie
utánközlés	2251 K	2273 K
utánközlése	2273 K
utánközölhető	45 K
uutislähteeksesi	1759 ensisijaiseksi K
uutislähteeksi	1759 ensisijaiseksi K
uzależniać	88 hazard może K
uznał	3426 K
uznała	3426 K
uzsvēra	2970 K
użyciu	3353 przy K ai
użytkowników	3340 opiniami K
używamy	3311 K plików cookie
užsisakykite	2837 K prenumeratą
""", 'v': """
valorização	98 centro de K da vida
vašeho	480 do K e-mailu
vedieť	38 dajte nám K	67 dajte nám K	3957 dajte nám K
velük	51 tarts K
velünk	67 oszd meg K
venerdì	17 ogni K
verhängte	970 K
versión	2 K en audio	98 primera K de este
verständlichkeit	98 der K gekürzt
verstärkung	849 suchen K
versão	2 K em áudio
vervielfältigung	821 K nur mit
verziójában	98 korábbi K
veröffentlicht	22 wird nicht K	45 K werden	805 deine e-mail-adresse wird nicht K	805 ihre e-mail-adresse wird nicht K
veröffentlichung	879 seit der K geändert	879 seit K geändert
već	3855 kad ste K tu	3939 K od
videá	40 fotky a K
videóidat	40 K
videóit	40 K
videóját	2243 küldje el K
videókat	40 fotókat és K	40 képeket és K
viditelný	60 e-mail nebude K
vidéo	9 cette K
vidéos	40 vos K	40 photos et K
viestiä	38 laita K	38 laita meille K	67 laita K	67 laita meille K
virheensä	1772 korjaa K
virtuálneho	63 K asistenta
virtuálny	63 K asistent
virtuální	63 K asistent
virtuālais	63 K asistents
vizibilă	60 email nu va fi K
viên	4646 là biên tập K của	4659 dành cho hội K
viết	4715 hãy K thư	4716 bài K này	4718 ông K	4718 bà K
você	18 sem K	3572 sem K
vollständigen	764 K artikel lesen
volontär	835 ist K
volontärin	835 ist K
voltál	42 ott K	2243 te is ott K
vpišite	77 K svoj e-naslov
vprašalnik	4068 K
vyhradené	3951 všetky práva K	3951 autorské práva sú K
vykřikl	609 K
vykřikla	609 K
vypočuť	3967 si môžete K
vysvetľuje	4040 K
vysvětlil	609 K
vysvětlila	609 K
vysvětloval	609 K
vysvětlovala	609 K
vysvětluje	609 K
vytvořila	536 K ai
vyzýval	609 K
vyzývala	609 K
vyzývali	609 K
vyzývá	609 K
vyžadované	21 K informace	21 K polia
válaszolt	98 nem K
válaszolta	2349 K
válaszolták	2349 K
változatában	98 korábbi K	98 eredeti K
vás	534 bez K by	607 bez K by	3978 bez K by	4038 bez K by
väitis	1626 K
väitti	1850 K
väittää	1850 K
välise	1576 K sisu
våre	3276 meld deg på K
vårt	3150 meld deg på K	3276 meld deg på K
vær	51 K med
védekezett	2349 K
véli	2349 K
vídeo	9 este K	40 seu K
vídeos	40 tus K	40 fotos y K	40 seus K	40 fotos e K	40 fotos i K
vďaka	4038 K vám
vēlamo	2917 K avotu
vēstkopai	2928 K
vēstulei	2928 ziņu K
vědět	38 dejte nám K	67 dejte nám K	513 dejte nám K	606 dejte nám K
všetkým	3985 k K textom
""", 'w': """
wcześniejszej	98 K wersji
webbläsare	10 din K
webinár	3964 náš K
webinář	519 náš K
według	3426 K
weißt	834 K du mehr
wezwał	3426 K
wiadomościach	3362 google K
widziałaś	3315 K coś
widziałeś	3315 K coś
wołali	3426 K
wołał	3426 K
wołała	3426 K
wpłata	3351 każda K	3423 twoja K
wpłatom	3424 dzięki K
wpłać	3423 K
wspierającym	3423 zostań K
współpracy	3348 we K z partnerem
wyjaśnia	3426 K
wypisać	3291 K się w każdej chwili
wyrażam	3292 K zgodę na
wysyłamy	57 K ci	57 K wam
wyślemy	57 K ci
wyślij	49 K go	3331 K nam	3331 K je do nas
wzywał	3426 K
wzywała	3426 K
wöchentlichen	776 K newsletter
właściciela	3424 nie mamy K
""", 'y': """
yazdiğimiz	4403 daha önce K haber
yazmişti	4470 diye K
yhteistyössä	1781 K mainostajan
yönetmenidir	4376 genel yayin K
""", 'z': """
zaakceptować	3333 K pliki cookie
zaapelował	3426 K
zaapelowała	3426 K
zachęcali	3426 K
zachęcano	3426 K
zachęcał	3426 K
zachęcała	3426 K
zadaním	3971 K e-mailu
zadržana	3850 sva prava K
zadržava	29 K pravo
zadržavamo	29 K pravo
zadáním	527 K e-mailu
zagłosuj	3356 K
zahvaljujući	18 K čitaocima	18 K čitateljima	3877 K vama	3938 K vama
zakázané	3951 šírenie je K
založte	606 K si účet
zamknutý	3944 článok je K
zamčený	475 článek je K
zapisując	3342 K się
zapowiedział	3426 K
zapowiedziała	3426 K
zapytał	3426 K
zapytała	3426 K
zastrzeżone	3326 wszelkie prawa K	3326 wszystkie prawa K
zawołał	3426 K
zawołała	3426 K
zašlete	513 K nám
zašlite	3957 K nám
zaželen	4091 K vir
zaželene	4091 K vire
zaželeni	4091 K vir
zbiórka	3427 K
zbývá	475 K vám # %
zdieľajte	25 K	49 K ho
zdjęcia	40 K i filmy	40 K lub filmy	40 K i wideo	40 swoje K	3315 masz K lub
zdjęcie	40 K lub film	3315 masz ciekawe K	3315 masz K lub film	3315 wyślij K lub
zespołu	3336 do naszego K
zewnętrzna	3333 treść K
zewnętrzne	9 treści K	3311 treści K	3333 treści K
zewnętrznej	9 treści K	3333 treści K
zewnętrznych	9 treści K
zgłoś	3331 K go nam	3423 K nam
ziņas	2939 mūsu K
změněna	98 jména byla K	98 jména jsou K
změněno	98 jméno bylo K
znać	38 daj nam K	67 daj nam K	3363 daj nam K	3423 daj nam K
zněl	609 K
zněla	609 K
znělo	609 K
zobrazení	516 K tohoto obsahu	516 K obsahu
zobrazením	492 K obsahu	492 K videa
zobrazený	60 e-mail nebude K
zostań	3423 K z nami
zpracováním	481 souhlasím se K	495 K osobních údajů
zprávy	512 google K
zprávách	512 google K
zpívali	609 K
zugänglich	866 frei K
zunächst	821 dieser artikel erschien K
zurück	895 geben sie uns etwas K
zverejnená	22 nebude K
zveřejněna	22 nebude K
získavajte	3993 K
získávejte	550 K
zł	3345 za # K	3345 od # K	3425 od # K
złotówka	3351 każda K	3424 każda K
""", 'á': """
állt	2349 ez K
állítja	2349 K
átvehető	45 K
""", 'ä': """
ägare	4202 inga rika K
ähnliches	834 K erlebt
ändå	4138 nu när du K är här
äpp	1581 K
äppi	1581 K
äußern	98 wollte sich nicht K
""", 'å': """
åndsverkloven	3181 beskyttet av K
året	751 om K
återges	4182 får inte K
återpublicera	45 K
återpubliceras	45 K
""", 'ç': """
çalişmak	4380 bizimle K
çalişmalarimiz	4468 K
çağrisinda	4470 K bulundu
çerezler	4361 K kullan
çerezlere	4378 K
çerezleri	4361 K kullan	4378 K	4404 K kabul
çözün	4393 K
""", 'é': """
échanos	1554 K una mano	1554 K un cable
écris	38 K-nous	67 K-nous
écrit	1909 K pour	2022 a K
écrivain	1909 est K
écrivez	38 K-nous	38 K à notre	67 K-nous	67 K à notre	2019 K-nous
éditorialiste	1978 est K
électronique	1875 dans votre boîte aux lettres K
énekelték	2349 K
équipe	2020 notre K
értesítéseket	14 K	2267 K	2314 szeretne K
értesítést	2314 szeretne K	2314 szeretnél K	2314 kér K	2314 kérsz K	2314 kérek K
értesüljön	2267 K elsőként
értesülni	2314 szeretne K a	2314 szeretnél K a	2314 szeretne azonnal K
étoile	60 champs avec une K
évente	2348 K
""", 'í': """
ígérte	2349 K
ígérték	2349 K
írta	2349 K
író	2259 K
""", 'î': """
îmbia	3682 K
îndemna	3682 K
îndemnat	3682 a K
îndemnau	3682 K
întrebat	3682 a K
întrebau	3682 K
""", 'õ': """
õpetas	1626 K
""", 'ö': """
öffnen	778 app K
önemli	4404 günün en K
önerdi	4470 K
önskad	4186 K källa
önökkel	2223 csak K
""", 'ø': """
økonom	657 er K
""", 'ú': """
újraközlése	2273 K
újraközölhető	45 K
újraközölni	45 K
újságírás	2347 független K	2347 a jó K
újságírásunk	2347 K
újságíró	2259 K	2331 K
újságíróink	2347 K
újságíróinkkal	2291 K
újságíróinknak	39 K
újságírója	2261 K	2331 K
újságíróként	2331 K
última	1423 siga la K hora	1423 sigue la K hora
únete	51 K
""", 'ü': """
übernommen	45 K werden	822 K von	904 von der agentur K	904 deutschen presse-agentur K
übersicht	828 K	888 diese K wurde
ücretsiz	15 K haber	15 K makale	4391 K üye olun
ügyfelünk	2291 K
ühendust	38 võta meiega K	67 võta meiega K	1623 võta K
ünü	4466 #'K
ütles	1626 K
ütlesid	1626 K
üyeliği	4386 bülten K
üzente	2349 K
üzenték	2349 K
üçüncü	4378 K taraf
""", 'č': """
častite	54 K me kavom
čitajte	3888 K nas
čitalaca	43 pisma K	3877 uz podršku K	3895 K	3938 uz podršku K
čitanja	0 vreme K	0 vrijeme K
čitanje	0 K
čitaoci	36 naši K	3895 K	3938 naši K
čitatelia	3995 K	4038 naši K
čitatelja	43 pisma K	3877 uz podršku K	3895 K	3938 naših K	3938 uz podršku K
čitatelji	36 naši K	3895 K	3938 naši K
čitateljima	3895 K
čitateľom	18 vďaka K	3995 K
čitateľov	36 našich K	3978 vďaka podpore K	3995 K	4038 našich K	4038 vďaka podpore K
članak	20 cijeli K	3855 svidio vam se K	3873 cijeli K	3873 ceo K	3938 ovaj K
člancima	3884 svim K
članek	4055 vam je bil K všeč	4134 ta K
člankov	4083 do vseh K
členem	80 staňte se K	606 staňte se K
členom	4037 staňte sa K
článek	20 celý K	468 líbil se vám K	475 celý K za	529 celý K	607 tento K	607 líbil se vám K
článkom	3973 všetkým K	3985 k všetkým K	3985 ku všetkým K
článku	20 celého K	583 do konce K
články	607 naše K
článků	529 limit K
článkům	529 všem K	541 ke všem K
článok	20 celý K	3953 páčil sa vám K	3973 celý K	4038 tento K
čtenáři	552 K	607 naši K
čtenářů	36 našich K	43 listy K	471 z darů K	471 díky darům K	471 díky podpoře K	534 díky podpoře K	552 K	607 našich K	607 na podpoře K	607 díky podpoře K
čtenářům	18 díky K	36 našim K	552 K
čtení	0 doba K
čtěte	545 K nás
číst	607 K dál bez
čítajte	3989 K nás	4037 K ďalej za
čítania	0 čas K
""", 'ď': """
ďakujeme	4037 K, že nás čítate
""", 'đ': """
đây	4715 bấm vào K
đóng	4715 K góp của bạn	4715 hãy K góp
đăng	45 K lại	4654 cảm ơn bạn đã K ký	4654 bằng việc K ký, bạn	4715 K ký để đọc bài
đường	4644 K dây nóng của tòa soạn	4644 K dây nóng của báo	4715 vui lòng gọi K dây nóng
đọc	18 nhờ bạn K	43 thư bạn K	4659 cần trả phí để K
""", 'ľ': """
ľubovoľnou	4039 K sumou
""", 'ř': """
řekl	609 K
řekla	609 K
říká	609 K
""", 'ś': """
śledztwa	3424 nasze K
śledztwo	3424 to K
śledź	3299 K nas na	3423 K nas
śpiewali	3426 K
świadkami	3315 byliście K	3315 byli państwo K
świadkiem	42 byłeś K	42 byłaś K	3315 byłeś K	3315 byłaś K	3315 jesteś K
""", 'ş': """
şikâyet	4470 K etti
""", 'š': """
šaljemo	57 K vam	57 vam K
šaljite	3858 K nam
šaukė	2903 K
šiandien	2862 aukokite K
šodien	2930 ziedo K
""", 'ź': """
źródło	3326 K: pap
""", 'ż': """
żadnego	71 K spamu
żądał	3426 K
""", 'ž': """
žalio	3940 K se
želene	4091 K vire
želeni	4056 K vir
željene	3856 K izvore
željeni	3856 K izvor
žiadny	71 K spam
žurnalistai	2901 mūsų K
žurnalistams	39 mūsų K
žurnalistas	2852 K
žurnalistika	607 naše K	607 nezávislá K	2901 K kainuoja	2901 gera K	4038 nezávislá K
žurnalistiku	607 nezávislou K	4038 nezávislú K
žurnalistiky	607 nezávislé K
žurnalistė	2852 K
žurnāliste	2920 K
žurnālisti	2968 mūsu K
žurnālistiem	39 mūsu K
žurnālistika	2968 neatkarīga K	2968 K maksā	2968 laba K
žurnālistiku	2930 atbalsti neatkarīgu K	2968 neatkarīgu K
žurnālists	2920 K
žádal	609 K
žádala	609 K
žádali	609 K
žádný	71 K spam
""", 'ά': """
άδεια	47 K cc	1028 χωρίς K
άρθρα	1097 τα K μας
άρθρο	1097 αυτό το K
""", 'έ': """
έγγραφη	1028 χωρίς K άδεια
έγραφαν	1099 K
έγραφε	1099 K
έγραψε	1099 K
έλεγαν	1099 K
έλεγε	1099 K
έρευνά	1006 K μας
έρευνές	1097 οι K μας
""", 'ή': """
ήσασταν	42 K εκεί
""", 'α': """
αγαπημένες	996 K σου πηγές	996 K σας πηγές	996 K πηγές
αγαπημένη	996 K πηγή
ακολουθήστε	980 K μας	1096 K μας
ακολουθείστε	980 K μας
ακόμη	1017 K και # ευρώ
αλλάξει	98 τα ονόματα έχουν K
ανάγνωσης	0 χρόνος K
ανέφερε	1099 K
αναγνωστών	1031 K
αναγνώστες	18 χάρη στους K	1031 K	1097 οι K μας
αναδημοσίευση	45 K	990 απαγορεύεται η K	990 επιτρέπεται η K
αναδημοσιευθεί	45 K
αναδημοσιεύσετε	45 K
αναπαραγωγή	991 K χωρίς
ανεξάρτητη	1096 ενισχύστε την K
ανταποκρίτρια	999 είναι K
ανταποκριτής	999 είναι K
απάντησαν	1099 K
απάντησε	98 δεν K	1099 K ο	1099 K η
απάντησης	21 ακύρωση K
απαγορεύεται	991 K η αντιγραφή	991 K η αναπαραγωγή
αποδεχθείτε	1001 K τα cookies
αποδεχτείτε	1001 K τα cookies
απορρήτου	993 πολιτική K
από	1012 K # €	1095 # K τα #	1095 # K #
αρθρογράφος	999 είναι K
αρχισυντάκτης	999 είναι K
αρχισυντάκτρια	999 είναι K
αυτούς	51 γίνετε ένας από K
αφήστε	77 K το email σας
αφεντικά	1058 χωρίς K
""", 'β': """
βιβλιοπωλείο	1004 ηλεκτρονικό μας K
βοήθειας	98 γραμμή K
βοηθήστε	1096 K μας
βοηθούν	1097 μας K
βρείτε	980 K μας στο
""", 'γ': """
γίνε	51 K κι εσύ
γίνετε	51 K μέρος	80 K μέλος	80 K μέλη	1096 K μέλος	1096 K κι εσείς
γνώσεις	1007 τις K σας
γράψε	38 K μας	67 K μας
γράψτε	38 K μας	67 K μας	77 K το email σας	998 K μας	1096 K μας
γραπτή	1028 χωρίς K άδεια
""", 'δ': """
δήλωσαν	1099 K
δήλωσε	1099 K ο	1099 K η	1099 K στην
δημοσιεύεται	22 δεν K
δημοσιογράφοι	1097 οι K μας
δημοσιογράφος	999 είναι K	999 , K	999 - K
δημοσιογράφους	39 τους K μας
δημοσιογραφία	1097 η K μας	1097 ανεξάρτητη K	1097 η ανεξάρτητη K
δημοσκόπησή	1006 K μας
δημοσκόπηση	1006 στη K
διαβάσετε	975 για να K ολόκληρο
διαβεβαίωσε	1099 K
διαμαρτυρήθηκε	1099 K
διαφήμιση	11 τη K	1015 μετά τη K
διαφημίσεις	70 χωρίς K	1097 χωρίς K
διαφημίσεων	1053 αποκλεισμού K
διαφωνείτε	43 K
διεύθυνση	978 τη K email	978 η K email	1011 K email	1011 K e-mail
δικαιώματος	990 με επιφύλαξη παντός K
διοργανωτές	1099 καλούν οι K
διορθώθηκε	98 το άρθρο K
διόρθωση	98 K:
δουλειά	1097 η K μας
δωρεά	1017 κάντε μια K	1096 η K σας	1096 κάντε μια K	1100 K
δωρεάν	15 K άρθρα	1012 K άρθρα
δωρεές	1100 K
""", 'ε': """
είμαστε	1097 K μια μικρή
είπαν	1099 K
είπε	1099 K
εβδομάδα	17 κάθε K	1098 την K
εγγραφή	1011 με την K σας
εγγραφείτε	976 K για να	1012 K δωρεάν	1096 K δωρεάν	1096 K τώρα	1096 συνδεθείτε ή K
ειδοποιήσεις	14 K
εικονικό	63 K βοηθό
εικονικός	63 K βοηθός
εισερχόμενά	977 στα K σας
εκδήλωσή	1004 K μας
εκδοχή	98 αρχική K
εκφράζουν	1009 τα σχόλια K	1009 σχόλια δεν K
εμφανίζεται	60 email δεν K
εμφανιστεί	60 email δεν θα K
ενεργοποιήστε	981 K τις ειδοποιήσεις	983 K τη javascript
ενημερωτικά	978 K δελτία
ενημερωτικό	78 το K δελτίο	978 K δελτίο
ενημερώθηκε	98 το άρθρο K
ενημερώστε	998 K μας
ενισχύστε	1017 K	1096 K μας
ενοχλήσει	98 ενδέχεται να K
ενσωματωμένο	1001 K περιεχόμενο
εξήγησε	1099 K
επανέλαβε	1099 K
επαναλάμβανε	1099 K
επιβεβαιώστε	1011 K την εγγραφή
επικοινωνήστε	38 K μαζί μας	67 K μαζί μας	998 K μαζί μας	998 K με τον συντάκτη	998 K με τη συντάκτριά	998 K με τη συντάκτρια	998 K με τη σύνταξη
επικοινώνησε	38 K μαζί μας	67 K μαζί μας
επισήμανε	1099 K
επιστολή	43 την K σας
ερωτηματολόγιο	1008 το K
εσάς	1017 χάρη σε K	1097 χάρη σε K
εσείς	51 ελάτε κι K
ευρώ	1012 με # K
ευχαριστούμε	1011 K για την εγγραφή	1096 K που μας
εφαρμογή	84 στην K μας
""", 'ζ': """
ζήτησαν	1099 K
ζήτησε	1099 K ο	1099 K η	1099 K στο	1099 K από
ζητούσαν	1099 K
ζητούσε	1099 K
""", 'η': """
ηλεκτρονικό	1004 K μας κατάστημα
""", 'ι': """
ιδιοκτήτες	1058 χωρίς K
ισχυρίζεται	1099 K
ισχυρίστηκε	1099 K
""", 'κ': """
κάλεσε	1099 K ο	1099 K η
κάνε	62 K μου tag
κάνοντας	1011 K κλικ
κάντε	62 K μου tag	62 K tag
κέρασέ	54 K με έναν καφέ
κίνδυνος	88 K εθισμού
καλούσαν	1099 K
καλούσε	1099 K
κανάλι	1097 το K μας
κατάστημά	1004 στο K μας
κατήγγειλε	1099 K
καταγγέλλει	1099 K
καταγγελία	998 κάντε μας την K
κατεβάστε	981 K την εφαρμογή
κεράστε	54 K με έναν καφέ
κοινοποιήθηκε	1081 η δημοσίευση K από
κουίζ	1006 το K	1006 στο K	1006 το K μας
κυκλοφορεί	1004 K το νέο τεύχος
κυριότερες	1011 τις K ειδήσεις
""", 'λ': """
λάβετε	1029 K
λέει	1099 K
λαμβάνεις	1026 θέλεις να K
λαμβάνετε	1026 θέλετε να K	1029 K
""", 'μ': """
μήνα	1098 τον K	1098 το K	1098 ανά K	1098 κάθε K
μήνυμα	38 στείλε K	67 στείλε K
με	1012 K # €
μεγαλομετόχους	1058 χωρίς K
μετόχους	1058 χωρίς K
μοιράστηκε	1081 μια δημοσίευση που K	1081 ένα βίντεο που K
μοιραστείτε	25 K	49 K το	67 K την εμπειρία	67 K την ιστορία	67 K μαζί μας
""", 'ν': """
νοημοσύνη	1019 με τεχνητή K	1019 από τεχνητή K
νοημοσύνης	1019 με τη βοήθεια τεχνητής K
""", 'ξ': """
ξεκλειδώστε	975 K
""", 'ο': """
ολόκληρο	20 K το άρθρο	1012 K το άρθρο
ομάδα	1004 στην K μας	1096 ελάτε στην K	1097 η K μας
""", 'π': """
παράκληση	995 έχουμε μια μικρή K	995 μια μικρή K
παραδέχεται	1099 K
παραδέχθηκε	1099 K
παραδέχτηκε	1099 K
παρακάλεσε	1099 K
παρακαλούσαν	1099 K
παρακαλούσε	1099 K
πατώντας	1011 K
πείτε	38 K μας	67 K μας
περιέχει	98 K σκηνές
περιήγησης	10 το πρόγραμμα K
περιγραφές	98 περιέχει K
περιεχομένου	9 αυτού του K	1001 εξωτερικού K
περιεχόμενο	9 αυτό το K	1001 αυτό το K	1001 το K αυτό	1001 εξωτερικό K
πολιτική	993 K cookies
πρέπει	1001 δείτε το βίντεο K
προέτρεπαν	1099 K
προέτρεπε	1099 K
προέτρεψε	1099 K
προειδοποίησε	1099 K
προειδοποιεί	1099 K
προηγούμενη	98 K εκδοχή	98 K έκδοση του
προσπάθειά	1096 ενισχύστε την K
προσωπικών	993 K δεδομένων
προτεινόμενη	996 K πηγή
προτιμώμενες	996 K πηγές	1073 K πηγές
προτιμώμενη	996 K πηγή	1073 K πηγή
προωθήστε	49 K
πρωί	17 κάθε K
πρόσβαση	1024 K σε όλα
πρόσθεσαν	1099 K
πρόσθεσε	1099 K ο	1099 K η
πρώτο	1012 τον K μήνα
πρώτος	1098 K μήνας
""", 'ρ': """
ρεπορτάζ	1097 το K μας	1097 αυτό το K
ρωτούσαν	1099 K
ρωτούσε	1099 K
ρώτησαν	1099 K
ρώτησε	1099 K ο	1099 K η
""", 'σ': """
σημαντικότερες	1011 τις K ειδήσεις
σημείωσε	1099 K ο	1099 K η
στέλνουμε	57 σας K	57 σου K
στήριξέ	1096 K μας
στήριξή	1017 χωρίς τη K	1096 η K σας	1096 τη K σας	1097 χωρίς τη K
στήριξη	1017 χάρη στη K	1097 χάρη στη K
στείλε	38 K μας	67 K μας	998 K μας
στείλτε	38 K μας	38 K μήνυμα	49 K το	67 K μας	67 K μήνυμα	998 K μας	1096 K μας
στηρίξτε	1017 K	1096 K μας	1096 K την	1096 K το	1096 K τη
συγκατάθεση	1001 K για cookies
συμβουλεύει	1099 K
συμβούλευε	1099 K
συμβούλευσε	1099 K
συμβούλεψε	1099 K
συμπληρώστε	77 K το email σας
συμφωνείτε	43 K
συνέδριο	1004 K μας
συνέδριό	1004 K μας
συνέστησε	1099 K
συνδεθείτε	24 K	976 K για να
συνδρομή	1012 με K	1012 K από	1030 με K	1100 K
συνδρομητές	50 οι K μπορούν	80 γίνετε K	975 διαθέσιμο μόνο σε K	975 διαθέσιμο σε K	994 μόνο για K	994 μόνο σε K	1096 γραφτείτε K	1097 οι K μας	1100 K
συνδρομητής	50 ως K	80 γίνετε K	975 είστε ήδη K	1096 γίνετε K
συνεργασία	1015 σε K με χορηγό	1015 σε K με τον χορηγό
συνεργατών	74 συνδέσμους K	1015 συνδέσμους K
συνεχίζεται	1015 K παρακάτω
συνεχίσετε	975 για να K την ανάγνωση	975 να K την ανάγνωση
συνεχίσουμε	1097 να K
συνεχίστε	975 K την ανάγνωση
συνιστούσε	1099 K
συντάκτης	999 είναι K
συντάκτρια	999 είναι K
σχολιάσετε	6 K
σχόλια	85 στα K	1009 στα K
σύμφωνα	1099 K
σύνταξή	39 τη K μας
σύνταξης	98 σημείωση της K
""", 'τ': """
τελευταίο	1025 K δωρεάν άρθρο
τραγουδούσαν	1099 K
τόνιζε	1099 K
τόνισε	1099 K
""", 'υ': """
υπεύθυνα	83 παίξτε K	83 παίζετε K
υπογράμμισε	1099 K
υποσχέθηκε	1099 K
υποχρεωτικά	21 K πεδία
""", 'φ': """
φτάσατε	995 αφού K ως εδώ
φωνάζει	1099 K
φωτογραφίες	40 K και βίντεο	40 τις K σας	40 K ή βίντεο
φύγετε	995 πριν K
φώναζαν	1099 K
φώναζε	1099 K
φώναξαν	1099 K
φώναξε	1099 K
""", 'χ': """
χάνετε	1026 μη K
χρήσης	993 όροι K	1011 όρους K
χρειαζόμαστε	1096 K τη βοήθειά σας
χρησιμοποιεί	984 K cookies
χρησιμοποιούμε	983 K cookies
χρόνο	1098 τον K
χωρίς	71 K spam
""", 'ψ': """
ψηφίστε	1022 K
ψηφιακό	63 K μας βοηθό
ψηφιακός	63 K βοηθός
ψηφοφορία	1006 στην K
""", 'а': """
абонамент	226 вече имате K	257 с K	257 K за	277 с K	321 K
абонамента	255 с K си	255 благодарим за K
абонат	50 като K	224 вече сте K
абонати	236 само за K	321 K
абонатите	50 K могат
абонирайте	80 K се	224 K се, за да	227 K се за бюлетина	317 K се
абонирането	255 с K
автора	3718 мнение K	3718 точка зрения K	4497 думка K	4497 точка зору K
авторизованные	3751 только K
авторизованным	3751 K пользователям
авторизовані	4530 лише K
авторизуйтесь	24 K
авторкою	4516 зв'язатися з K
авторов	3718 мнение K	3718 мнения K	3718 точки зрения K
автором	4516 зв'язатися з K
автору	54 на каву K	3739 пишите K
авторів	4497 думки K	4497 думка K	4497 погляди K
адрес	21 имейл K няма	255 имейл K
адреса	255 имейл K
адресою	4551 пишіть за K
адресу	3771 пишите по K
азартних	88 участь в K іграх	4487 участь в K іграх може	4487 участь у K іграх може
азартные	3708 K игры могут вызвать
азартных	88 участие в K играх может вызвать	3708 участие в K играх может
азартні	4487 K ігри можуть
анкета	251 нашата K	251 кратка K
анкетата	252 K
анкету	3750 K	4529 K
анонимно	3739 K
афилиейт	260 K линкове
""", 'б': """
бажаних	4513 K джерел
безкоштовна	4549 остання K стаття
безкоштовний	4525 наш K вебінар	4533 K акаунт	4549 останній K матеріал
безкоштовних	4533 ліміт K	4533 K статей
безкоштовні	15 K статті	4533 K статті
безлимитный	3693 K доступ
безплатен	248 нашия K уебинар
безплатна	271 последна K статия
безплатни	15 K статии	257 K статии
безплатно	257 K, за
бесплатная	3769 последняя K статья
бесплатную	98 K линию
бесплатные	15 K статьи	3754 K статьи
бесплатный	3745 наш K вебинар	3754 K аккаунт	3769 последний K материал
бесплатных	15 K статей	3754 лимит K	3754 K статей
бисквитки	245 K	275 K
бисквитките	245 K	275 K
благав	4616 K
благала	4616 K
благали	4616 K
благодарение	18 K на читателите	263 K на вас	263 K на вашата	318 K на вас
благодарим	255 K ви, че се
благодаря	3760 K донатам	3834 K вам	3834 K вашей
блокировщик	3715 отключите K	3715 K рекламы
блокувальник	4494 K реклами
больше	3719 знаете K
бот	39 наш K
браузер	10 ваш K	3732 ваш K	4508 ваш K
браузър	10 вашият K
букмекерская	3708 K контора. #	3708 реклама. K
бюлетин	78 нашия K	227 нашия K	256 K	318 нашия K	321 K
бюлетина	78 за K	227 K ни	227 запишете се за K	256 K
бюлетини	256 K
бяхте	42 K ли там
більше	4498 знаєте K
""", 'в': """
вайбері	4514 K
вайбър	16 K	240 K
ватсапе	3737 K
вашата	228 на K поща
ваших	3832 # из K #
введите	77 K адрес
вебинар	3745 наш K
вебінар	4525 наш K
взывал	3836 K
видео	9 это K	40 фото и K
виділіть	4512 K
визнав	4616 K
визнала	4616 K
визнає	4616 K
викала	320 K
викаха	320 K
викаше	320 K
викна	320 K
використання	4508 K cookie	4539 будь-яке K матеріалів	4539 K матеріалів сайту
використанні	4506 при K матеріалів
використовує	4495 K cookie
використовуємо	4494 K cookie
вимагав	4616 K
вимагала	4616 K
вимагали	4616 K
виправлення	98 K:
випуск	4527 K
виртуален	63 K асистент
виртуалният	63 K ни асистент
виртуальный	63 K помощник	63 K ассистент
вирішив	4616 K
вк	3737 K
вкажіть	77 K свою пошту
включете	51 K се
вконтакте	3737 K
влезте	24 K
вміст	9 цей K
внескам	4540 завдяки K	4614 завдяки K
внесок	4613 ваш K
войдите	24 K	3694 K, чтобы
вотсапе	3737 K
вотсапі	4514 K
впн	64 без K
всеки	263 K лев
встановіть	4482 K додаток
въведете	77 K имейла си
възпроизвеждането	262 K
выделите	3720 K ее	3720 K текст
вызывать	3708 азартные игры могут K
выпуск	3748 K
відео	40 фото та K	40 фото й K	40 фото і K
відмовилися	98 K від коментарів
відповів	98 не K на	4616 K
відповідав	4616 K
відповідально	83 грайте K
відповідальності	30 не несе K
відповідальної	4487 дотримуйтеся правил (принципів) K	4487 дотримуйтесь правил (принципів) K	4487 принципів K гри	4487 правил K гри
відповідь	21 скасувати K
відповіла	4616 K
відповіли	98 не K на
відправити	21 K коментар
віртуальний	63 K помічник	63 K асистент
""", 'г': """
героев	98 имена K
героїв	98 імена K
гласеше	320 K
гласил	3836 K
гласила	3836 K
гласит	3836 K
гласувайте	268 K
гледайте	273 K ни
говорил	3836 K
говорила	3836 K
говорили	3836 K
говорит	3836 K
год	3835 в K
годишно	319 K
голосуйте	3765 K	4545 K
гривень	4615 # K
грн	4615 # K
група	274 viber K
гукав	4616 K
гукали	4616 K
гукнув	4616 K
гукнула	4616 K
гіперпосилання	4506 K обов
""", 'д': """
дальше	3693 чтобы читать K
дарение	317 вашето K	319 с K	321 K
дарения	321 K
дарете	263 K	317 K ни
джерела	4513 обрані K	4513 бажані K
джерелом	4513 основним K	4513 бажаним K
дзен	3737 K
дзене	3737 K
дзеркала	64 K
дзеркало	64 K
дзеркалом	64 K
добави	320 K
добавил	320 K	3836 K
добавила	320 K	3836 K
добавьте	3706 K нас в
добавя	320 K
доверието	98 телефон на K
доверия	98 телефон K
довіри	98 лінія K
додав	4616 K
додала	4616 K
додатку	84 у нашому K
додає	4616 K
дозволить	4613 ваша підтримка K
дозволяється	4539 матеріалів K лише
долучайтесь	51 K	4613 K до нас	4613 K до нашої	4613 K до нашого	4613 K до спільноти	4613 K до читачів
долучайтеся	51 K	4613 K до нас	4613 K до нашої	4613 K до нашого	4613 K до спільноти	4613 K до читачів
донат	3833 ваш K	4613 ваш K	4617 K
донатам	4540 завдяки K
донати	4617 K
донатом	4615 K
донаты	3837 K
доповнено	98 новину K
дополнен	98 текст K
дополнена	98 новость K
допомагає	4613 ваша підтримка K
допомога	4613 нам потрібна ваша K
допомогою	4542 за K ші
допоможе	4614 K нам
допоможуть	4540 K нам працювати	4614 K нам
допоможіть	90 K, скільки можете
допускается	3759 материалов K только
допълнена	98 статията е K
доступ	3754 полный K	4533 повний K
достъпен	224 K за абонати
достъпна	224 K за абонати
достъпно	224 K за абонати
дочитали	3684 вы K до конца	4472 ви K до кінця
дочитати	4478 щоб K
дочитать	3693 чтобы K	3754 K
дізнаватися	4560 хочете K про
""", 'е': """
евро	257 за # K
ежедневную	3698 K рассылку
ежемесячно	3835 K
ежемесячное	3833 оформите K
ежемесячный	3760 K донат
еженедельную	3698 K рассылку
електронна	228 вашата K поща
електронної	4532 адресу K пошти
електронну	4532 K адресу	4532 K пошту
епизод	250 K
епизода	250 K
есть	3719 вам K что
""", 'ж': """
жаловалась	3836 K
жаловался	3836 K
жалуются	3836 K
жодного	71 K спаму
журналист	243 е K	243 - K	243 , K	3740 - K	3740 , K	3818 K
журналисти	318 нашите K
журналистика	318 независимата K	318 независима K	318 нашата K	3834 независимая K
журналистике	3834 независимой K
журналистики	3834 независимой K
журналистику	3834 независимую K
журналистка	243 е K	243 , K	3740 - K	3740 , K	3818 K
журналисты	3834 наши K
журналіст	4520 - K	4520 , K	4597 K
журналістам	39 нашим K
журналісти	4614 наші K
журналістика	4614 незалежна K
журналістику	4614 незалежну K	4614 якісну K
журналістка	4520 - K	4520 , K	4597 K
журналісту	39 нашому K
""", 'з': """
з	4612 # K #
завантажити	4482 K застосунок
завантажте	4482 K додаток
завдяки	4540 існує K	4614 K вам	4614 K вашій
зависимост	88 хазартът създава K
зависимость	3708 азартные игры вызывают K
задонатьте	3833 K	4613 K
задължителните	21 K полета
зазначив	4616 K
зазывал	3836 K
закликав	4616 K
закликала	4616 K
закликали	4616 K
закончились	3693 бесплатные статьи K
залишає	29 K за собою право
залишилося	4479 K #%	4479 K # %
залиште	77 K свою адресу	77 K адресу	77 K пошту
заметили	3721 K ошибку
замолчим	3834 мы не K
запазени	234 всички права K
запевняв	4616 K
запевняла	4616 K
запевняє	4616 K
записи	58 новые K на почту
запитав	4616 K
запитала	4616 K
запитань	4529 на кілька K
запишете	227 K се за нашия
зарегистрированные	3751 только K
зарегистрированным	3693 доступен только K
зарегистрированы	3693 уже K
зарегистрируйтесь	3694 K, чтобы	3754 бесплатно K	3754 K бесплатно	3833 K бесплатно	3833 K, чтобы читать
зареєстровані	4530 лише K	4530 тільки K
зареєструйтесь	4479 K, щоб	4533 безкоштовно K	4533 K безкоштовно	4613 K безкоштовно	4613 K, щоб читати
зареєструйтеся	4533 K безкоштовно
застосунку	84 у нашому K	84 в нашому K	4510 нашому K
застосунок	4482 завантажте K	4510 наш K	4510 мобільний K	4613 завантажте K і	4613 завантажте K та
захищено	4506 усі права K
захищені	4506 усі права K	4506 всі права K
защищенной	3739 K формой
защищены	3730 все права K
защищённой	3739 K формой
заяви	320 K
заявив	4616 K
заявил	320 K	3836 K
заявила	320 K	3836 K	4616 K
заявили	3836 K	4616 K
заявиха	320 K
звёздочкой	60 поля со K
згодні	43 не K
здесь	3684 раз уж вы K
зеркала	64 K
зеркало	64 K
змінено	98 імена K	98 ім'я K
знайшли	4512 якщо ви K
знанията	251 K си
зобов	4616 K'язав
зовнішнього	4522 K вмісту	4522 K контенту
зовнішній	4522 K вміст	4522 K контент
зробіть	4476 K внесок	4613 K внесок у	4613 K внесок на
зірочкою	60 поля с K	60 поля із K
""", 'и': """
из	3832 # K #
избранное	3736 K
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
иностранного	3730 выполняющим функции K агента
иностранным	3834 K агентом
инстаграм	240 K
искусственного	3762 с помощью K интеллекта
искусственным	3762 K интеллектом
использование	3732 K cookie	3742 K cookie	3759 любое K материалов	3759 K материалов сайта
использовании	3730 при K материалов	3759 полном или частичном K	3759 частичном K материалов
используем	3715 K cookie
использует	3716 K cookie
исправление	98 K:
источники	3736 избранные K	3736 любимые K
источников	3736 избранных K	3773 избранных K
источником	3736 основным K
исчерпали	3693 K лимит
""", 'к': """
каждое	17 K утро
каждый	3835 K месяц
каже	4616 K
каза	320 K
казав	4616 K
казал	320 K
казала	320 K	4616 K
казали	4616 K
казаха	320 K
казва	320 K
казвал	320 K
казвала	320 K
канал	274 viber K	3834 наш K	4614 наш K
канала	3834 нашего K
каналу	4614 нашого K
колумнист	3740 - K	3740 , K	3818 K
колумніст	4520 - K	4597 K
колумністка	4520 - K	4597 K
команде	3745 к нашей K
команди	4525 до нашої K
коментар	6 залишити K
коментарите	85 в K	253 K под
коментарях	85 у K	85 в K	4507 у K	4507 в K
коментатор	243 е K
коментиране	253 правила за K	253 правилата за K
коментирате	6 за да K	253 K
коментувати	6 K
комментариев	98 отказались от K	98 отказался от K
комментарии	6 оставлять K
комментарий	6 оставить K	3720 чтобы оставить K
комментария	21 для отправки K
комментариях	85 в K	3731 в K
комментировать	6 K
контент	9 этот K	9 цей K	3742 внешний K
контента	9 этого K	3742 внешнего K
контенту	9 цього K
конференцию	3745 нашу K
конференция	248 нашата K
конференцію	4525 нашу K
конфиденциальности	3714 настройкам K	3714 настройками K	3715 политикой K	3732 политика K
конфіденційності	4493 налаштуваннями K	4494 політикою K	4508 політика K
копирование	3759 K материалов сайта
кореспондент	243 е K	243 , K	4520 - K	4520 , K	4597 K
кореспондентка	4520 - K	4520 , K	4597 K
короткий	3750 K опрос
корреспондент	3740 - K	3740 , K	3818 K
корреспондентам	39 нашим K
корреспондентка	3818 K
корреспонденту	39 нашему K
крикнув	4616 K
крикнул	3836 K
крикнула	3836 K	4616 K
кричав	4616 K
кричал	3836 K
кричала	3836 K	4616 K
кричали	3836 K	4616 K
кричит	3836 K
""", 'л': """
лв	257 за # K
лев	257 за # K
лева	257 за # K	319 K
лекцию	3745 нашу K
лекцію	4525 нашу K
лиценз	47 K cc
лицензии	47 K cc
ліцензією	47 K cc
""", 'м': """
магазин	248 нашия онлайн K	248 нашия K
магазина	248 онлайн K ни	3745 нашего K
магазине	3745 в нашем K	3745 в нашем интернет-K
магазину	4525 нашого K
магазині	4525 у нашому K	4525 в нашому K	4525 нашому інтернет-K
материал	3720 обсудить K	3742 внешний K	3775 K создан	3834 этот K
материалам	3767 ко всем K
материалы	3834 наши K
матеріал	4614 цей K
матеріали	4614 наші K
матеріалу	98 першій версії K
матеріалів	4539 копіювання K сайту	4539 K посилання обов'язкове	4547 до всіх K	4547 до усіх K
мероприятие	3745 наше K
месенджері	4514 K
месец	319 на K	319 всеки K
месечно	319 K
мессенджере	3737 K
месте	42 вы были на K
месяц	3835 в K
мобільний	4510 K додаток
молба	238 имаме малка K	238 имаме K към вас
молел	320 K
молела	320 K
молеха	320 K
молеше	320 K
містить	98 K описи	98 K сцени
місці	42 ви були на K
місяць	4615 на K	4615 перший K
""", 'н': """
навчання	48 K ші
нагадав	4616 K
нагадала	4616 K
наголосив	4616 K
наголосила	4616 K
надпис	320 такъв K
надпись	3836 такая K
надсилайте	4516 K нам	4516 K її	4516 K їх нам	4519 K фото	4519 K відео	4519 K свої	4613 K нам
надсилаємо	57 ми K вам	57 ми K
надійних	4513 K джерел
надішлемо	57 ми K вам
надішліть	38 K нам	49 K його	49 K друзям	67 K нам	4516 K нам	4516 K їх нам	4519 K фото	4613 K нам
нажимая	3753 K кнопку	3753 K на кнопку	3753 K "
нажмите	3720 K ctrl
налаштування	4493 K cookie	4493 K cookies	4493 K файлів cookie	4493 через ваші K
налаштуваннями	4493 K cookie	4493 K cookies	4493 K файлів cookie
налаштуваннях	4493 K cookie
намерете	273 K ни
напис	4616 такий K
написа	320 K
написав	4616 K
написал	3836 K
написала	3836 K	4616 K
написано	3836 было K	4616 було K
напиши	38 K нам	67 K нам
напишите	38 K нам	38 K в наш	67 K нам	67 K в наш	3739 K нашему	3739 K нашей	3739 K автору	3739 K нам	3833 K нам
напишіть	38 K нам	67 K нам	4516 K нашому	4516 K нашій	4516 K автору	4516 K авторці	4516 K нам	4613 K нам
напомнил	3836 K
напомнила	3836 K
направете	317 K дарение
настоя	320 K
настоява	320 K
настоявал	320 K
настроек	3714 из-за ваших K
настройками	3714 K cookie	3714 K cookies	3714 K файлов cookie
настройках	3714 K cookie
настройки	3714 K cookie	3714 K cookies	3714 K файлов cookie
натискайки	255 K
натискането	255 с K
натискаючи	4532 K кнопку	4532 K на
нашем	3720 в K чате
нашия	248 към K екип	248 в K екип	251 K куиз	251 K тест
небольшая	3684 K просьба
неделю	17 раз в K	17 каждую K	3835 в K
независимата	317 подкрепете K
независими	318 K медии
независимую	3688 поддержите K	3833 поддержите K
независимые	3834 K медиа
незалежні	4614 K медіа
нейросети	3762 с помощью K
несколько	3750 на K вопросов
никакого	71 K спама
новинами	4485 стежте за K
новини	240 google K	4514 google K
новину	4498 маєте K
новость	3719 есть K
нуждаем	317 K се от вашата
нужна	3760 K ваша
нюзлетър	256 K
""", 'о': """
обеща	320 K
обещал	320 K	3836 K
обещала	3836 K
обещали	3836 K
обновена	98 статията е K
обновлен	98 текст K	98 материал K
обновлён	98 текст K	98 материал K
обозреватель	3740 - K	3740 , K	3818 K
обозревательница	3818 K
обраних	4513 K джерел
обучения	48 K ии
объявил	3836 K
объявила	3836 K
объяснил	3836 K
объяснила	3836 K
объясняет	3836 K
объяснял	3836 K
объясняла	3836 K
обязал	3836 K
обязательна	3730 гиперссылка K	3759 материалов ссылка K	3759 ссылка на источник K
обязательные	21 K поля	3720 K поля
обясни	320 K
обяснил	320 K
обяснила	320 K
обяснява	320 K
обіцяв	4616 K
обіцяла	4616 K
обіцяли	4616 K
огледален	64 K сайт
оглядач	4520 - K	4520 , K	4597 K
оглядачка	4520 - K	4520 , K	4597 K
оголосив	4616 K
ограничений	3693 читайте без K
одноклассниках	3737 K
одному	4532 в K листі
оновлено	98 текст K	98 матеріал K	98 новину K
опечатку	3720 нашли K
описания	98 съдържа K	98 есть K	98 содержит K
описи	98 є K
опитування	4529 наше K	4529 коротке K
опитуванні	35 нашому K	4529 K читачів	4529 нашому K	4529 в K
оповещения	3784 хотите получать K
оприлюднюватиметься	22 не K	4500 ваша e-mail адреса не K
опрос	35 наш K	3750 наш K
опросе	35 нашем K	3750 нашем K	3750 в K
опубликован	22 не будет K	3720 ваш адрес email не будет K
организаторите	320 канят K
организаторы	3836 зовут K
організатори	4616 запрошують K
оставете	77 K имейла си
оставляем	29 K за собой право
оставляет	29 K за собой право
оставляя	3753 K заявку
оставьте	77 K свой адрес	77 K адрес	77 K почту	77 K свою почту	77 K e-mail
осталось	3694 K #%	3694 K # %
отбележете	62 K ме
ответил	98 не K на	3836 K
ответила	98 не K на	3836 K
ответили	98 не K на
ответственно	83 играйте K
ответственности	30 не несет K	30 не несёт K
отвечал	3836 K
отвечала	3836 K
отговори	98 не K на	320 K той	320 K тя
отговорил	320 K
отговорила	320 K
отговориха	320 K
отговорност	30 не носи K
отменить	21 K ответ	3835 K в любой момент
отметил	3836 K
отметила	3836 K
отметь	62 K меня
отметьте	62 K меня	62 K нас
отмечайте	62 K меня
отписаться	3698 K в любой момент
отправляем	57 мы K вам
отправьте	49 K	3739 K их нам	3833 K нам
отримувати	4550 хочете K
отримуйте	4554 K
очакваме	241 K вашите
очевидцем	3719 стали K	3719 вы стали K	4498 стали K
ошибку	3721 нашли K
оштрафовал	3836 K
оштрафовала	3836 K
оштрафував	4616 K
""", 'п': """
партнером	3757 совместно с K	4537 спільно з K
партнерски	74 K линкове
партнерские	37 K ссылки	74 K ссылки	3757 K ссылки
партнерским	74 K ссылкам
партнерські	74 K посилання	4537 K посилання
партнеры	3715 мы и наши K
партньорски	260 K линкове
партнёром	3757 совместно с K
партнёрские	37 K ссылки	74 K ссылки	3757 K ссылки
партнёрским	74 K ссылкам
патроном	3833 станьте K
пееха	320 K
пели	3836 K
первинній	98 K версії
первоначальной	98 K версии
первый	3835 K месяц	3835 рубль в K
переведите	3833 K нам
перевірте	4529 K себе	4532 K пошту
передплатник	50 як K	4478 уже K	4478 вже K
передплатникам	4478 доступний лише K	4478 доступна лише K	4478 доступно лише K
передплатники	50 K можуть	4548 лише K	4548 тільки K
передплатників	4478 тільки для K
передплатою	4478 доступна за K	4478 доступний за K	4533 за K	4555 з K
передплату	80 оформіть K	4533 K за	4613 оформіть K
передплатіть	80 K
передрук	45 K	4511 K
передруковувати	45 K
передруку	4511 у разі K
передрукувати	45 K
перепечатать	45 K
перепечатка	45 K	3735 K
перепечатке	3735 при K
перепечатывать	45 K
перешлите	49 K
перешліть	49 K
персональних	4509 K даних
персональных	3733 K данных
писав	4616 K
писал	3836 K
писала	3836 K	4616 K
писати	4614 нам K
писменото	262 без K съгласие
письме	3753 в одном K
письменного	3774 без K согласия
письмової	4553 без K згоди
питаха	320 K
питаше	320 K
пишете	38 K ни	67 K ни	241 K ни	242 K на	317 K ни
пишеше	320 K
пиши	38 K нам	38 K ни	67 K нам	67 K ни
пишите	38 K нам	38 K в бот	38 K в наш	38 K на почту	67 K нам	67 K в бот	67 K в наш	67 K на почту	3739 K нам	3771 K на	3833 K нам
пишіть	38 K нам	38 K у	67 K нам	67 K у	4516 K нам	4551 K на
платной	3693 в K версии
побачили	4561 K помилку
повний	20 K текст	4533 K текст
повтаря	320 K
повтаряше	320 K
повторював	4616 K
повторює	4616 K
повторяет	3836 K
повторял	3836 K
повторяла	3836 K
повідомив	4616 K
повідомила	4616 K
повідомили	4616 K
повідомлення	4560 хочете отримувати K	4560 бажаєте отримувати K
повідомте	38 K нам	67 K нам	4516 K нам	4516 K нас	4613 K нам
подайте	242 K сигнал
поддержать	3833 K нас	3833 K редакцию	3833 K нашу
поддерживайте	3833 K нас	3833 K нашу
поддержите	3688 K нашу	3688 K нас	3760 K	3833 K нас	3833 K нашу	3833 K редакцию	3833 K проект	3833 K автора	3833 K наш
поддержка	3689 ваша K	3833 ваша K поможет	3833 ваша K помогает	3833 ваша K позволит
поддержке	3757 при K партнёра	3757 при K партнера	3760 благодаря вашей K	3834 вашей K
поддержки	3834 без вашей K	3834 вашей K
поделитесь	25 K	49 K им	49 K ей	67 K своей историей	67 K с нами
поделиться	3719 хотите K
подканял	320 K
подканяха	320 K
подканяше	320 K
подкаст	34 наш K	34 нашия K	250 K	318 нашият K	3748 K	3834 наш K	4527 K	4614 наш K
подкаста	250 K	3748 K	3834 нашего K
подкасте	34 нашем K	3748 K
подкасти	34 наші K	250 K	4527 K
подкастов	3748 K
подкасту	4527 K
подкастът	250 K
подкасты	3748 K
подкасті	34 нашому K	4527 K
подкастів	4527 K
подкрепа	263 с вашата K	263 вашата K	317 вашата K	318 вашата K
подкрепата	260 с K на партньор
подкрепете	263 K	317 K ни	317 K нашата
подкрепяйте	317 K ни
подписаны	3693 уже K
подписка	3693 уже есть K	3837 K
подписке	3693 доступен только по K	3693 доступна по K	3693 доступен по K	3754 по K
подписки	3837 K
подпиской	3779 с K
подписку	80 оформите K	80 оформить K	3693 оформить K	3693 оформите K	3753 спасибо за K	3754 K за	3833 оформите K	3833 оформить K
подписчик	50 как K	3693 уже K	3693 вы уже K
подписчикам	3693 доступна только K	3693 доступно только K	3693 доступен только K	3768 только K
подписчики	50 K могут	3768 только K	3837 K
подписчиков	3693 только для K
подписчиком	3833 станьте K
подписывайтесь	3698 K на рассылку	3706 K на нас	3706 K на наш	3706 K на канал	3706 K на telegram	3833 K на
подписываясь	3753 K
подпишитесь	80 K	3688 K на регулярное	3698 K на рассылку	3706 K на наш	3706 K на канал	3833 K на
подчеркнул	3836 K
подчеркнула	3836 K
подчерта	320 K
поділитися	4498 хочете K
поділіться	25 K	49 K ним	67 K своєю історією	67 K з нами
подію	4525 нашу K
пожертвование	3688 оформите K	3689 сделайте K	3760 регулярное K	3760 ежемесячное K	3833 ваше K	3833 сделайте K	3833 оформите K	3837 K
пожертвования	3834 на K	3837 K
пожертвованиям	3760 благодаря K	3834 благодаря K
пожертвуйте	3833 K
позволяет	3833 ваша поддержка K
позначайте	62 K мене
позначте	62 K мене
позоваването	262 K на
поиска	320 K
поискал	320 K
показан	60 адрес не будет K	60 email не будет K
показана	60 почта не будет K	60 пошта не буде K	60 адреса не буде K
полностью	20 материал K	3693 чтобы прочитать K
полный	20 K текст	3754 K текст
получавайте	276 K
получавате	272 искате ли да K	272 искате да K
получайте	3778 K
получать	3770 хотите K	3784 хотите K новости	3784 хотите K push
помилку	4561 знайшли K
помогите	90 K, сколько можете	3833 K нам
помогнете	317 K ни
помогут	3834 K нам
поможет	3834 K нам
помоли	320 K
помолил	320 K
помолила	320 K
помощник	63 наш K	63 ии-K
помощь	3833 нам нужна ваша K
помощью	3762 с K ии
помітили	4512 якщо ви K	4561 K помилку
помічник	63 наш K
понравилась	3834 K статья
понравился	3834 K материал	3834 K текст
пообещал	3836 K
пообещала	3836 K
пообіцяв	4616 K
пообіцяла	4616 K
попереджає	4616 K
попередив	4616 K
попередній	98 K версії
попита	320 K
поправка	98 K:
попросив	4616 K
попросил	3836 K
попросила	3836 K	4616 K
попросили	3836 K	4616 K
попросило	3836 K
порадив	4616 K
порадила	4616 K
посилання	4539 K на джерело обов'язкове
последвайте	317 K ни
последната	271 K ви безплатна статия	271 K безплатна статия
посоветовал	3836 K
посоветовала	3836 K
постановив	4616 K
постановил	3836 K
посъветва	320 K
посъветвал	320 K
посъветвали	320 K
потребовал	3836 K
потребовала	3836 K
почерпете	54 K ме
почерпи	54 K ме с кафе
почте	79 в K	79 на вашей K	3753 вашей K
почтовом	3753 вашем K ящике
почту	79 на K	3699 на вашу K	3699 вам на K	3753 вашу K
пошту	79 на K	79 на вашу K	4481 на вашу K
пошті	4532 вашій K
пощенска	228 вашата K кутия
пояснив	4616 K
пояснил	3836 K
пояснила	3836 K	4616 K
пояснював	4616 K
пояснювала	4616 K
пояснює	4616 K
поясняет	3836 K
правото	29 си запазва K
працювати	4540 допоможе нам K	4614 K далі
працюємо	4614 ми K
предишна	98 K версия на
предпочитаемые	3736 K источники
предпочитаемых	3736 K источников
предпочитан	239 K източник
предпочитани	239 K източници
предпочитаните	239 K източници	239 K си източници
предпочтительные	3736 K источники	3773 K источники
предпочтительный	3736 K источник
предпочтительных	3773 K источников
предупреди	320 K
предупредил	3836 K
предупреждава	320 K
предупреждает	3836 K
предыдущей	98 K версии текста
препечатването	262 K
препратете	49 K
препубликува	45 K
препубликуването	45 K
пригостіть	54 K мене кавою
призвал	3836 K
призвала	3836 K
призвали	3836 K
призна	320 K
признава	320 K
признавал	3836 K
признает	3836 K
признал	3836 K
признала	3836 K
признали	3834 нас K
призова	320 K
призовава	320 K
призовал	320 K
призоваха	320 K
призывал	3836 K
призывала	3836 K
призывали	3836 K
приложение	84 в нашето K	318 нашето K	3700 скачать K	3701 скачайте K	3701 установите K	3734 наше K	3734 мобильное K	3833 скачайте наше K	3833 скачайте K и
приложението	317 изтеглете K ни	317 изтеглете K на вестник
приложении	84 в нашем K	3700 открыть в K	3734 нашем K
приложения	3734 нашего K	3834 нашего K
прим	98 K. ред
примечание	98 K редакции
приоритетным	3736 K источником
присоединяйтесь	51 K	3833 K к нам	3833 K к нашему	3833 K к нашей	3833 K к нашим	3833 K к сообществу	3833 K к читателям	3833 K к тем
присъединете	51 K се	317 K се към нашия
присылаем	57 мы K вам	57 мы K
присылайте	3739 K нам	3739 K фото	3739 K видео	3739 K новости	3739 K свои	3739 K их нам	3833 K нам
пришлите	38 K нам	49 K друзьям	67 K нам	3739 K нам	3739 K фото	3739 K их нам	3833 K нам
пришлём	57 мы K вам
приєднуйтесь	51 K	4613 K до нас	4613 K до нашої	4613 K до нашого	4613 K до спільноти	4613 K до читачів
приєднуйтеся	51 K	4613 K до нас	4613 K до нашої	4613 K до нашого	4613 K до спільноти	4613 K до читачів
проверьте	3750 K себя	3753 K почту
проголосуйте	3765 K	4545 K
продовження	4537 реклама. K
продовжити	4478 щоб K читання	4540 допоможуть нам K
продовжувати	4614 K роботу
продолжаем	3834 мы K работать
продолжать	3760 помогут нам K	3834 K работу
продолжение	3757 реклама. K
продолжить	3693 чтобы K чтение	3760 помогут нам K	3760 поможет нам K	3834 K работу
продължава	260 K по-долу
продължете	225 K да четете
продължим	318 да K да работим
продължите	224 за да K да четете
произведен	3730 настоящий материал (информация) K	3775 материал K
произведён	3775 материал K
пройдите	3750 K тест
пройдіть	4529 K тест
променени	98 имената са K
пропускайте	272 не K
пропустите	3770 не K
пропустити	4550 не хочете K
пропустить	3770 не хотите K
пропустіть	4550 не K
просив	4616 K
просил	3836 K
просила	3836 K	4616 K
просили	3836 K	4616 K
просьба	3684 у нас к вам K	3684 у нас есть K
просять	4616 K
проучване	251 нашето K
прохання	4472 маємо до вас K	4472 невелике K
прочетете	225 за да K цялата
прочитать	3693 осталось K	3693 чтобы K статью
пріоритетне	4513 K джерело
пріоритетним	4513 K джерелом
публиковать	45 K у себя
пълния	257 K текст
първия	319 за K месец
първоначалната	98 K версия
підписатися	4480 K на розсилку
підписка	4617 K
підписку	4478 оформіть K	4532 дякуємо за K	4613 оформіть K
підписники	4548 лише K	4617 K
підписників	4478 тільки для K
підписуйтесь	4484 K на нас	4484 K на наш	4484 K на канал	4484 K на telegram	4613 K на
підписуйтеся	4484 K на наш	4484 K на канал
підписуючись	4532 K
підпишіться	4480 K на розсилку	4484 K на наш	4613 K на
підтримайте	4475 K нашу	4475 K незалежну	4475 K нас	4540 K	4613 K нас	4613 K нашу	4613 K незалежну	4613 K редакцію	4613 K автора	4613 K роботу	4613 K наш
підтримати	4613 K нас	4613 K нашу
підтримка	4476 ваша K	4613 ваша K допоможе
підтримки	4537 за K партнера	4614 спільноти K	4614 вашої K
підтримуйте	4613 K нас	4613 K нашу
підтримці	4540 завдяки вашій K	4540 завдяки K читачів	4614 вашій K
піти	4472 перш ніж K
""", 'р': """
работа	318 нашата K	3834 наша K
работаем	3834 мы K
работать	3760 помогут нам K	3760 поможет нам K	3834 K дальше
работу	3834 нашу K
радив	4616 K
радила	4616 K
радили	4616 K
радить	4616 K
разкажете	38 K ни	67 K ни
разрешение	235 без K е забранено
разрешения	3774 без K редакции
разчитаме	263 K на вашата	318 K на
расскажите	38 K нам	67 K нам	67 K свою историю	3833 K нам
рассказал	3836 K
рассказала	3836 K
рассказать	3719 есть что K	3719 хотите K
рассказывать	3834 K правду
расследование	3834 наше K	3834 это K
расследования	3834 наши K
рассылка	3834 наша K	3837 K
рассылку	78 на K	78 нашу K	78 K	3698 нашу K	3698 K самых	3834 нашу K
регистрацията	255 с K си	255 благодарим за K
регистрируясь	3753 K
регулярний	4540 K внесок
редактор	243 е K	243 - K	243 , K	3740 - K	3740 , K	3818 K отдела	3818 K	4520 - K	4520 , K	4597 K
редакторка	4520 - K	4520 , K	4597 K
редакцией	39 нашей K	3739 связаться с K
редакции	98 поправка K	3718 мнение K	3718 позиция K	3718 мнением K	3774 без согласия K	3834 нашей K
редакцию	39 в нашу K	3739 напишите в K	3739 пишите в K
редакция	248 в нашата K	318 нашата K	3834 наша K
редакцията	38 свържете се с K	67 свържете се с K
редакцію	4516 напишіть у K	4516 пишіть у K
редакція	4614 наша K
редакцією	39 нашою K	4516 зв'язатися з K
редакції	43 письма до K	98 від K:	4497 думка K	4497 позиція K	4497 позицією K	4516 пишіть до K	4553 без згоди K	4553 без дозволу K	4614 нашої K
рекламата	11 K	260 след K
реклами	11 K	70 без K	70 немає K	318 без K	4537 після K	4537 на правах K	4614 без K
рекламой	11 K
рекламы	11 K	70 без K	70 нет K	3757 после K	3757 на правах K	3834 без K
репортер	39 на нашия K	243 е K	243 - K	243 , K	3740 - K	3740 , K	3818 K	4520 - K	4520 , K	4597 K
репортери	39 на нашите K	318 нашите K
репортерка	4520 - K	4520 , K	4597 K
репортёр	3740 - K	3740 , K	3818 K
решил	3836 K
реєструючись	4532 K
робота	4614 наша K
роботу	4614 нашу K
розкажіть	38 K нам	67 K нам
розповів	4616 K
розповідати	4614 K правду
розповіла	4616 K
розповісти	4498 маєте що K	4498 є що K	4498 хочете K
розсилка	4614 наша K	4617 K
розсилку	78 на K	78 нашу K	78 K	4480 нашу K	4480 щоденну K	4614 нашу K
розслідування	4614 наші K	4614 це K
рублей	3835 # K
рік	4615 на K
""", 'с': """
свидетелем	3719 стали K	3719 вы стали K
свободната	317 подкрепете K
свържете	38 K се с нас	67 K се с нас	241 K се с нашия	241 K се с нашата	241 K се с нас	241 K се с автора	317 K се с нас
свържи	38 K се с нас	67 K се с нас
свяжитесь	38 K с нами	3739 K с нами
связаться	3739 K с автором
свідком	4498 стали K
седмично	17 веднъж K
сигнализирайте	241 K ни
сказав	4616 K
сказал	3836 K
сказала	3836 K	4616 K
сказати	4498 маєте що K
скаржаться	4616 K
скаржився	4616 K
скаржилася	4616 K
скачайте	3700 K наше
скиньте	3833 K нам	3833 K донат
сколько	3833 скиньте K
скриньку	4532 вашу K
скриньці	4532 вашій K
следите	3706 K за нами
словам	3836 по K
словами	4616 за K
слушайте	273 K ни
слідкуйте	4484 K за нами
снимки	40 свои K	40 K и видео	40 вашите K	40 K или видео
советовал	3836 K
советовала	3836 K
советовали	3836 K
советует	3836 K
согласны	43 не K	43 K с автором
содержатся	98 K описания
содержимое	3742 внешнее K
содержит	98 K сцены
сообщение	3730 данное K (материал) создано	3775 K создано
сообщил	3836 K
сообщила	3836 K
сообщили	3836 K
сообщите	38 K нам	67 K нам	3739 K нам	3833 K нам
соучастником	3760 станьте K	3833 станьте K
спам	71 без K
спама	71 без K
спаму	71 без K
спецкор	3818 K
сповіщення	14 K	4482 увімкнути K	4482 увімкніть K	4560 хочете отримувати K	4560 хочете отримувати пуш-K	4560 бажаєте отримувати K	4560 хочеш отримувати K	4560 отримувати K про
споделете	25 K	49 K я	67 K с нас	67 K своята
сподобався	4614 K текст	4614 K матеріал
сподобалась	4472 якщо вам K стаття
спонсором	80 станьте K
според	320 K
спрашивает	3836 K
спросил	3836 K
спросила	3836 K
співали	4616 K
співучасником	4613 станьте K
спільнота	4614 наша K
спільноти	4476 стань частиною K	4540 частиною K	4614 нашої K
станете	80 K член	317 K абонат	317 K член
станьте	51 K одним из них	3833 K нашим	4613 K нашим
статей	4547 до всіх K	4547 до усіх K
статии	270 до всички K
статия	238 хареса ли ви тази K	257 цялата K	318 тази K
статията	257 % от K
стаття	4614 ця K
статья	3834 эта K
статьям	3767 ко всем K
стверджує	4616 K
стежте	4484 K за нами
стигнали	238 щом сте K дотук
стороннего	3742 K сервиса
сторонним	3742 K сервисом
стороннього	4522 K сервісу
стороннім	4522 K сервісом
суммой	3835 любой K
сумму	3835 любую K
сутрин	17 всяка K
существуем	3834 мы K
существует	3760 K благодаря
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
телеграм	16 K	240 K	3706 наш K-канал	3706 в нашем K	3737 K	3737 K-канал	3737 K-канале	3771 пишите в K	3834 наш K	4484 наш K-канал	4514 K	4514 K-канал	4514 K-каналі
телеграме	16 K	3737 K
телеграмі	4514 K
телефон	98 K довіри
тест	3750 наш K	4529 наш K
тиждень	17 раз на K	4615 на K
требовал	3836 K
требовала	3836 K
требовали	3836 K
тръгнете	238 преди да си K
""", 'у': """
уведомления	14 K	3701 включите K	3701 включить K	3701 разрешить K	3784 хотите получать K	3784 хотите получать пуш-K	3784 хочешь получать K	3784 получать K о
уверяет	3836 K
уверял	3836 K
уверяла	3836 K
увійдіть	24 K	4479 K, щоб
уговаривал	3836 K
уговаривала	3836 K
угостите	54 K меня кофе	54 K автора кофе
угостить	54 K меня кофе
уебинар	248 нашия K
узнавать	3784 хотите K о
уйдете	3684 прежде чем вы K
укажите	77 K свой e-mail	77 K почту
улюблених	4513 K джерел
улюблені	4513 K джерела
умовляв	4616 K
умоляваше	320 K
умолял	3836 K
умоляла	3836 K
умоляли	3836 K
утверждает	3836 K
уточнение	98 K:
уточнення	98 K:
уточнив	4616 K
уточнил	3836 K
уточнила	3836 K	4616 K
учасником	4613 станьте K
""", 'ф': """
фейсбук	16 K	240 K
фото	40 свои K	40 ваши K	40 свої K	40 ваші K
фотографии	40 K и видео
""", 'ц': """
цените	3834 K нашу
цитировании	3735 при K
цитування	4511 у разі K
цитуванні	4511 при K
""", 'ч': """
частиною	4613 станьте K
частковому	4539 повному або K
чашку	54 на K кофе
через	64 K vpn
четене	0 време за K
четете	273 K ни
читаете	3833 спасибо, что K
читай	4484 K нас
читайте	3706 K нас в	4484 K нас у	4484 K нас в
читання	0 час K	0 хв K
читателей	43 письма K	3750 опросе K	3760 благодаря поддержке K	3780 K	3834 наших K
читатели	36 наши K	36 нашите K	43 писма на K	278 K	318 нашите K	3684 дорогие K	3780 K	3834 наши K
читателите	278 K	318 с подкрепата на K	318 от K ни
читателям	18 благодаря K	36 нашим K	3780 K	3834 благодаря K
читати	4478 щоб K далі	4613 щоб K далі
читачам	18 завдяки K	4556 K
читачі	36 наші K	4556 K	4614 наші K
читачів	43 листи K	4556 K	4614 наших K
читаєте	4613 дякуємо, що K
чтение	0 на K
чтения	0 время K	0 мин K
""", 'щ': """
щомісяця	4615 K
щомісячний	4540 K внесок
щомісячно	4615 K
щоранку	17 K
щотижневу	4480 K розсилку
""", 'э': """
электронной	3753 адрес K почты
электронную	3753 K почту
""", 'я': """
яжіться	38 зв'K з нами	4516 зв'K з нами
язкові	21 обов'K поля	4500 обов'K поля
якщо	4472 K ви вже тут
""", 'і': """
із	4612 # K #
інтелектом	4542 штучним K
інтелекту	4542 за допомогою штучного K
інформацію	4498 маєте цікаву K
історію	4498 маєте K
""", 'א': """
אדבלוק	2094 K
אומר	2131 K
אומרת	2131 K
אותה	49 שלחו K	49 שתפו K
אותו	49 שלחו K
אותנו	62 תייגו K	67 שתפו K
אחרינו	2033 עקבו K	2128 עקבו K
איתנו	38 צרו K קשר	38 צרו קשר K	38 דברו K	67 צרו K קשר	67 צרו קשר K	67 דברו K
אליכם	57 נשלח K
אלינו	38 פנו K	67 פנו K
אלקטרוני	2031 דואר K
אמר	2131 K
אמרה	2131 K
אמרו	2131 K
אתכם	2063 רק K
""", 'ב': """
באפליקציה	84 K שלנו
בדוי	98 שם K
בדויים	98 שמות K
בוקר	17 מדי K
בחודש	2130 K
ביקש	2131 K
ביקשה	2131 K
במייל	2062 K שלכם
בסרטון	2052 לצפות K זה
בעוגיות	2038 שימוש K
בעיתונות	2063 לתמוך K
בעלי	2099 בלי K הון	2099 ללא K הון
בקובצי	2037 משתמש K
בשבוע	17 פעם K	2130 K
בתגובות	85 K
בתוכן	2074 לעשות שימוש K
""", 'ד': """
דווחו	2128 K לנו
דיוור	2062 קבלת K
""", 'ה': """
האימייל	21 K לא יוצג	60 K לא יוצג
האפליקציה	2034 הורידו את K	2129 K
הבהרה	98 K:
הגיב	98 לא K
הדיגיטלי	63 העוזר K
הדפדפן	10 K שלך
ההתראות	14 K
הודיע	2131 K
הודיעה	2131 K
הוואטסאפ	2034 לקבוצת K
הווטסאפ	2034 לקבוצת K
הווירטואלי	63 העוזר K
הוסיף	2131 K
הוסיפה	2131 K
הזהיר	2131 K
הזכויות	2045 כל K שמורות
הזמינו	54 K אותי לקפה
החובה	21 שדות K
החינמיות	2075 הכתבות K
הטלגרם	2034 לערוץ K
הטקסט	2053 K
היום	2128 תרמו K
הירשמו	2128 K לקבלת
הכותב	2074 על דעת K
הכתבה	45 לפרסם את K	2027 להמשך קריאת K	2053 K	2129 K הזאת
המדור	2051 הוא עורך K	2051 היא עורכת K
המובעות	2074 הדעות K במאמר	2074 הדעות K בטור	2074 הדעות K בכתבה
המועדף	2048 למקור K	2048 כמקור K
המייל	2030 לתיבת K	2031 כתובת K
המערכת	98 הערת K
המקורית	98 בגרסה K של
הניוזלטר	2031 K היומי	2062 K השבועי של	2062 K שלנו	2129 K
הסביר	2131 K
הסיכום	2053 K
העבירו	49 K אותה	49 K הלאה
העיקריות	2053 הנקודות K
העיתונות	2129 K העצמאית
הפרטיות	2038 מדיניות K
הפרסומות	2094 חוסם K
הפרסומים	2094 חוסם K
הפרסומת	11 K
הצביעו	2128 K בסקר
הצטרפו	51 K אליהם	51 K אלינו	2034 K לערוץ	2128 K אלינו
הקודמת	98 בגרסה K של
הקוראים	18 בזכות K
השאירו	77 K כתובת מייל	77 K מייל
השימוש	2038 תנאי K
השמות	98 K שונו
התגובות	2059 K
התחברו	24 K
התמונות	40 את K שלכם
התמיכה	2063 בזכות K שלכם
התראות	14 K
התרגום	2053 K
התרומה	2128 K שלכם
""", 'ו': """
ובטוויטר	2033 בפייסבוק K
ווידאו	40 תמונות K
וסרטונים	40 תמונות K
ותלוי	2063 K בכם
ותלויה	2063 K בכם
""", 'ז': """
זקוקה	2128 K לכם
""", 'ח': """
חודשית	2128 תרומה K
חיצוני	2052 תוכן K	2052 תוכן ממקור K
""", 'ט': """
טען	2131 K
""", 'י': """
יכולים	50 מנויים K
ישירות	2062 K למייל	2062 K לתיבת
""", 'כ': """
כמנויים	50 K	80 הצטרפו K	2027 הצטרפו K
כתב	2131 K
כתבה	2053 K זו	2129 K זו	2131 K
כתבו	38 K לנו	67 K לנו	2128 K לנו
כתבות	2075 K חינם
כתבי	38 K לנו	67 K לנו
כתבת	2051 היא K
כתובת	77 הזינו K מייל	2031 K דוא"ל
""", 'ל': """
לדברי	2131 K
להגיב	6 כדי K	2059 K
להמשיך	2027 כדי K לקרוא	2063 עזרו לנו K
להעתיק	2045 אין K	2074 לשכפל, K
לחודש	2130 K
לחוק	2074 סעיף #א K
לחצו	2128 K כאן
לידיעון	2128 הירשמו K
לכתבים	39 K שלנו
לכתבת	39 K שלנו
למייל	79 K שלכם
למנויים	80 היו K	2028 K בלבד
למערכת	39 K שלנו	43 מכתבים K
לניוזלטר	78 K	78 K שלנו	2030 הירשמו K	2030 הרשמה K	2030 K שלנו	2062 בהצלחה K	2128 הירשמו K
לעזרתכם	2128 אנחנו זקוקים K
לענייני	2051 הוא כתב K	2051 היא כתבת K
לפרסם	45 K כתבה זו	45 K מחדש
לצפייה	2052 K בתוכן
לקבוצת	2034 הצטרפו K
לקריאה	2075 כתבות K
לקריאת	20 K הכתבה
לשנה	2130 K
לתומכים	2063 הצטרפו K
""", 'מ': """
מאמרים	15 K חינם	2075 K חינם
מועדף	2048 מקור K	2048 כמקור K	2113 מקור K	2113 כמקור K
מינוי	2027 רכשו K	2128 רכשו K	2132 K
מנוי	2027 כבר K
מנויים	2132 K
מניות	2099 בלי בעלי K	2099 ללא בעלי K
מסכימים	43 לא K	43 K?	2062 בהרשמה אתם K
מסר	2131 K
מסרבים	98 K להגיב
מראה	64 אתר K
""", 'נ': """
ניוזלטר	2062 K שבועי	2132 K
נשלח	57 K לכם
""", 'ס': """
סיכום	2053 K
סיפר	2131 K
סיפרה	2131 K
סעיף	2074 K #א
ספאם	71 בלי K	71 ללא K
ספרו	38 K לנו	67 K לנו	2128 K לנו
סרטונים	40 תמונות או K
""", 'ע': """
עדכונים	2062 לקבלת K במייל
עודכנה	98 הכתבה K	98 הידיעה K
עיתונאי	2051 הוא K
עיתונאית	2051 היא K
עיתונות	2063 לעשות K	2129 K עצמאית
עכשיו	2128 תרמו K
עלולים	98 K להיות קשים
עמלה	2073 נקבל K	2073 לקבל K
ער	98 K״ן
""", 'פ': """
פרסום	45 K מחדש
פרסומות	70 בלי K	70 ללא K	2094 חוסם K	2129 ללא K
פרסומת	11 K
פרשן	2051 הוא K
פרשנית	2051 היא K
""", 'צ': """
ציין	2131 K
""", 'ק': """
קודמת	98 בגרסה K של
קוראי	2129 K
קרא	2131 K
קריאה	0 זמן K
""", 'ר': """
ראשון	2130 חודש K
""", 'ש': """
שאלו	2053 K את
שולחים	57 אנחנו K לכם
שיווקי	2062 לקבל תוכן K
שלחו	38 K לנו	67 K לנו	2128 K לנו
שלנו	39 לכתב K	2129 K
שנקבל	2073 K עמלה
שקראתם	2128 תודה K
שתפו	25 K
""", 'ת': """
תגובה	98 לא נמסרה K
תגובות	2059 K
תוכן	9 K זה	2052 הצגת K
תיאורים	98 כוללת K	98 מכילה K
תייגו	62 K אותי
תיקון	98 K:
תלוי	2063 K בכם
תלויה	2063 K בכם
תמיכתכם	2128 K
תמכו	2128 K בנו
תקציר	2053 K
תרומה	2132 K
תרומות	2132 K
""", 'ا': """
اخبارنا	218 K
اخبرنا	38 K	67 K
اخبرونا	38 K	67 K
ادامه	1670 K مطلب	1670 K خبر	1716 براي K مطلب
ادبلاك	1693 K
ادعمنا	217 K
ادعموا	217 K
ارسال	6 براي K نظر	1648 براي ما K كنيد
ارسله	49 K الي
ارسلها	38 K الينا	67 K الينا
اسبوعيا	219 K
استخدام	124 يمنع اعادة K
استطلاع	217 صوت في K
استطلاعنا	218 K
استفاده	1636 از كوكي K ميكنيم	1636 از كوكيها K ميكنيم	1637 شرايط K	1644 K از مطالب اين سايت	1644 K از مطالب سايت
استمرار	217 ساهم في K	217 ساهموا في K
اسپم	71 بدون K
اشار	220 K
اشارة	62 ضع K الي
اشارت	220 K
اشتراك	150 لديك K	221 K	1665 K تهيه كنيد	1716 K تهيه كنيد	1720 K
اشتراكك	147 تم K
اشترك	80 K	102 K الان	217 K الان
اشتركوا	80 K	217 K
اصحابها	145 تعبر عن راي K	145 عن راي K
اصلاحيه	98 K
اضاف	220 K
اضافت	220 K
اضغط	217 K هنا
اطلاع	1648 به ما K دهيد
اعادة	45 K نشر	124 يمنع K نشر
اعجبك	218 K هذا
اعلام	1719 K كرد
اعلانات	70 بلا K	70 بدون K	70 لا K	181 مانع K	181 حاجب K
اعلانها	14 K
اعلن	220 K
اعلنت	220 K
اعملوا	62 K تاغ
افاد	220 K
افادت	220 K
افزود	1719 K
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
اول	1718 ماه K
اوليه	98 نسخه K اين
ايميل	1631 K خود را	1631 به K شما	1632 ادرس K	1632 نشاني K	1661 در K خود	1716 K خود را وارد كنيد
ايميلتان	1661 به K
اينجا	1669 K كليك كنيد	1716 K كليك كنيد
اينستاگرام	1634 در K دنبال
اينه	64 K
اپ	1660 K
اپليكيشن	1660 K	1716 K ما را	1716 K را دانلود كنيد	1716 K را نصب كنيد	1717 K ما
اگهي	11 K	70 بدون K
""", 'ب': """
باحث	132 K
باحثة	132 K
بازتابدهنده	1674 الزاما K	1674 لزوما K	1674 K ديدگاه
بازنشر	45 K
باشيد	1648 با ما در تماس K
بالضرورة	145 لا تعبر K عن	145 لا يعبر K عن	145 لا تعكس K	145 لا يعكس K	145 لا تمثل K	145 لا يمثل K
ببينيد	1655 را K
بحسب	220 K
بخوانيد	1646 K
بدهيد	38 به ما پيام K	67 به ما پيام K
بديل	64 رابط K
براي	1717 K ما
بريدك	60 لن يظهر K	77 اترك K	77 ادخل K	79 في K	105 الي K	147 في K	147 علي K	147 سجل K	147 اضف K
بريدكم	77 اتركوا K	147 في K
بشنويد	1655 K
بعرض	134 هل تسمح K
بفرستيد	38 براي ما K	67 براي ما K	1648 براي ما K
بفضلكم	218 K
بنويسيد	38 براي ما K	67 براي ما K	1648 براي ما K	1716 براي ما K
بهروز	98 اين خبر K	98 اين گزارش K
بپيونديد	51 به انها K	51 به جمعشان K	1646 K	1654 به تيم ما K	1716 K
بگذاريد	38 با ما در ميان K	67 با ما در ميان K	1648 با ما در ميان K	1716 با ما در ميان K
بگوييد	38 به ما K	67 به ما K
بگيريد	38 با ما تماس K	67 با ما تماس K	1648 با ما تماس K
""", 'ت': """
تؤكد	220 K
تابعة	74 روابط K
تابعنا	112 K علي	112 K عبر	217 K علي تويتر	217 K علي غوغل	217 K علي جوجل
تابعوا	111 K اخبار
تابعونا	111 K علي	111 K عبر	217 K علي
تاكيد	1719 K كرد
تبرع	221 K
تبرعات	221 K
تبرعك	217 K
تبرعكم	217 K
تبرعوا	90 K بما	217 K الان
تبليغ	1693 ضد K
تبليغات	70 بدون K	1693 مسدود كننده K
تجربتك	67 K معنا
تجربه	67 K خود را با ما
تحريريه	39 K ما
تحقيقاتنا	218 K
ترجيحي	1647 منبع K	1647 منابع K	1711 منابع K	1711 منبع K
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
تلگرام	1634 ما را در K	1634 در K دنبال	1634 كانال K ما	1648 با ما در K
تماشا	1655 K كنيد
تمامي	1645 K حقوق
تمثل	145 لا K راي
تنويه	98 K:
تواصل	38 K معنا
تواصلوا	38 K معنا	217 K معنا
توافق	43 هل K
توافقنا	43 لا K
توزيع	124 يمنع اعادة K
توصيف	98 حاوي K
توضيح	98 K:	1719 K داد
تيم	1717 K ما
""", 'ج': """
جافاسكريبت	177 K
جاوااسكريپت	1636 K را فعال
جزئيات	98 حاوي K
""", 'ح': """
حذر	220 K
حذرت	220 K
حساب	102 هل لديك K
حقوق	1645 كليه K	1645 همه K	1645 تمام K
حمايت	1662 K مالي خود	1663 به K شما نياز	1663 با K شما	1664 K كنيد	1716 از ما K كنيد	1716 K شما
""", 'خ': """
خارجي	134 محتوي K
خبر	4 اين K	1717 اين K
خبرنامه	1631 K ما	1631 اشتراك K	1632 در K	1661 K روزانه	1661 K هفتگي	1717 K ما	1717 K	1720 K
خبرنگار	39 K ما	1648 K ما را	1650 K
خبرنگاران	39 K ما	1717 K ما
خصوصي	1637 سياست حريم K
خواست	1719 K
خواستند	1719 K
خواندن	1665 براي ادامه K
خوانندگان	18 با كمك K	43 نامههاي K	1663 به K خود تكيه	1717 K ما
خواهد	1657 منتشر K شد
خواهند	1657 منتشر K شد
""", 'د': """
داستان	67 K خود را براي ما
دانشگاه	1650 استاد K
دستيار	63 K مجازي
دعا	220 K
دعت	220 K
دعمك	217 K
دعمكم	148 نعتمد علي K	148 تعتمد علي K	148 نحتاج الي K	217 K
دنبال	1634 ما را K كنيد	1646 K كنيد	1646 K كنيم	1716 K كنيد
دهيد	38 به ما پيام K	67 به ما پيام K	1648 به ما خبر K	1655 گوش K	1666 هديه K	1716 خبر K
دوستان	49 براي K خود
دوستانتان	49 براي K	49 با K
ديدگاه	1657 نوشتن K	1657 ارسال K	1657 بيانگر K	1674 لزوما K
""", 'ذ': """
ذكر	220 K
ذكرت	220 K
""", 'ر': """
راسلنا	38 K	67 K	217 K
راسلونا	38 K	67 K	217 K
رايگان	1654 وبينار K ما	1665 اشتراك K	1675 مقاله K	1675 مطلب K	1675 مطالعه K	1716 K ثبت نام كنيد
روزنامه	1674 ديدگاه K
روزنامهنگار	1650 K
روزنامهنگاري	1717 K مستقل
""", 'س': """
سابقة	98 نسخة K من هذا	98 نسخة K من هذه
سالانه	1718 K
ساهم	90 K بما	217 K في دعم
ساهموا	90 K بما	217 K في دعم
سايت	1717 K ما
سايتهاي	1651 محتواي K ديگر
سكريبت	177 جافا K
سنويا	219 K
""", 'ش': """
شارك	25 K
شاركنا	38 K قصتك	67 K قصتك	217 K برايك
شاركه	25 K	49 K مع
شاركونا	67 K قصتكم	217 K
شهريا	219 K
شويد	24 وارد K	1646 عضو K	1646 K	1716 عضو K
""", 'ص': """
صباح	17 كل K
صبحگاهي	1661 خبرنامه K
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
علاقه	1647 منبع مورد K
عملنا	218 K
عمولة	158 قد نحصل علي K	158 نحصل علي K
عنوان	21 لن يتم نشر K
""", 'ف': """
فارسله	49 K
فرصتهاي	1654 K شغلي در
فريقنا	218 K
فشاركه	49 K
فنجان	54 ادعني الي K قهوة
فيسبوك	16 K	217 تابعنا علي K
فيلترشكن	64 K
فيلم	40 عكس و K
فينگليش	1657 K	1658 حروف لاتين (K)
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
كار	1717 K ما
كاربري	1665 حساب K خود شويد	1716 حساب K خود شويد
كانال	1634 به K ما	1646 K ما	1717 K ما
كتب	220 K
كتبت	220 K
كردهايد	1665 ثبت نام K	1665 ثبتنام K
كمصدر	129 K مفضل	201 K مفضل
كميسيون	1672 K دريافت كنيم	1672 K دريافت ميكنيم
كنيد	62 منو تگ K	62 من را تگ K	62 تگ K	1654 ديدن K	1655 گوش K	1666 هديه K	1669 روي لينك كليك K	1669 كليك K	1716 به ما كمك K	1716 روي لينك كليك K	1716 همين حالا ثبت نام K
كوكي	1637 از K
كوكيها	1637 K
""", 'ل': """
لניוזלטר	78 K
لاتين	1657 حروف K	1658 حروف K
لاشتراكك	147 K في
لاشتراككم	147 K في
لاضافة	6 K تعليق	144 K تعليق
لزوما	1674 K نظر
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
ما	1717 به K
مالكين	186 بلا K
مالي	1663 كمك K شما	1716 كمك K شما	1720 كمك K
ماه	1718 در K
ماهانه	1718 K
متجرنا	218 K
متصفحك	10 K
مجانا	217 سجل K
مجانيا	160 مقالا K
مجانية	160 مقالات K
محتوا	9 اين K
محتواي	1651 K خارجي	1651 اجازه ميدهيد K
محتوايي	1651 حاوي K از
محتوي	134 K من طرف ثالث
محفوظ	1644 حقوق K است
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
مستقل	1717 رسانه K
مستقلة	218 صحافة K
مسدودكننده	1693 K تبليغات
مشترك	150 هل انت K	1665 K شويد	1716 K شويد
مشتركا	50 بصفتك K
مشتركان	1665 ويژه K است
مصنوعي	1652 هوش K
مطالعه	0 دقت K	0 زمان K
مطلب	4 اين K	1717 اين K
معنا	217 ساهم K
مفضل	201 مصدر K
مفضلا	201 مصدرا K
مقالاتنا	148 لا نضع K	218 K
مقاله	1670 ادامه K
ملاك	186 بلا K
منبع	1673 ذكر K
منتخب	1647 منبع K
منشن	62 K لي
منصتنا	218 K
مهمانم	54 قهوه K
موافقتك	134 نطلب K
موبايل	1660 برنامه K
موردنياز	21 بخشهاي K
موفقيت	1661 عضويت شما با K	1661 ثبت نام شما با K
موقعنا	218 K
ميتوانند	50 مشتركان K
ميخواهيم	1651 از شما اجازه K
ميدهد	1657 نظر K
ميفرستيم	57 برايتان K	57 براي شما K
ميگفت	1719 K
ميگويد	1719 K
ميگيريم	1672 كميسيون K
""", 'ن': """
ناشد	220 K
ناشدت	220 K
نتقاضي	158 K عمولة	158 قد K عمولة
نحتاج	148 K الي دعمك
نخواهد	22 منتشر K شد	1657 منتشر K شد
نخواهند	1657 منتشر K شد
نداد	98 پاسخ K
ندهيد	1716 از دست K
نرسل	57 K لك	57 K لكم
نرمافزار	1660 K موبايل
نستخدم	115 K ملفات
نشرتنا	78 K	105 اشترك في K	218 K
نظر	6 ثبت K
نظرسنجي	1716 در K ما	1717 K ما
نميشود	60 ايميل شما نمايش داده K	1657 منتشر K
نوشت	1719 K
نويسنده	1648 ايميل K	1650 K
نياز	1663 به كمك شما K
نيستيد	43 موافق K
""", 'ه': """
هستيد	1665 مشترك K
هماكنون	1716 K ثبت نام كنيد
همايش	1654 بليت K
هوشمند	63 دستيار K
""", 'و': """
وابسته	1663 به حمايت شما K
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
وبينار	1654 K ما	1654 در K
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
ويديو	40 عكسها و K	40 عكس و K	1651 ديدن اين K
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
پژوهشگر	1650 K
""", 'گ': """
گزارش	1717 اين K
گزارشهاي	1717 K ما
گفت	1719 K
گفتند	1719 K
گفته	1719 K است	1719 به K
""", 'अ': """
अनुभव	67 अपना K हमें	2156 का K रखने
अनुवाद	2158 K
अनुसार	2218 के K
अपडेट	98 लेख को K किया	98 खबर को K किया
अपनी	2163 K राय दें
अपील	2218 K की
अलर्ट	2165 K पाने के लिए
असहमत	43 K हैं
असिस्टेंट	63 वर्चुअल K	63 एआई K
""", 'आ': """
आपका	2215 K दान
आपको	57 हम K
आर्टिकल	2177 फ्री K	2177 मुफ्त K
आर्थिक	2167 K सहयोग दें	2167 K सहयोग करें	2215 K मदद दें
आवश्यक	21 K फील्ड
""", 'इ': """
इंस्टॉल	2137 ऐप K करें	2165 K करें
इनबॉक्स	2136 आपके K	2166 अपने K में
""", 'उ': """
उपयोग	2142 कुकीज का K	2142 कुकी का K
""", 'ए': """
एजेंसी	2176 K की फीड
एडिटर	2156 सब K हैं	2156 सब-K हैं
""", 'ऐ': """
ऐडब्लॉकर	2194 K
""", 'क': """
कमीशन	2175 हमें K मिल	2175 K मिल सकता है
कमेंट	2163 अपनी राय K	2164 K करने के लिए	2164 K में अपनी राय	2164 K हटा	2164 K करने वाले
करके	2166 साइन अप K आप
करें	62 मुझे टैग K	62 हमें टैग K	2136 ईमेल दर्ज K	2139 फॉलो K	2151 जॉइन K	2151 लाइक K	2154 हमें ईमेल K	2161 टिकट बुक K	2163 पोल में वोट K	2166 साइन अप K	2170 शेयर K	2170 साझा K	2170 सेव K	2215 फॉलो K	2215 लॉग इन K	2215 साइन अप K
कहती	2218 K
कहते	2218 K
कहा	2218 K
कहानी	67 अपनी K हमें
कीजिए	2215 मदद K
कॉपी	2170 लिंक K हो गया
कॉपीराइट	2150 K
क्लिक	2151 K करें	2215 यहां K करें	2215 लिंक पर K करें
""", 'ख': """
खबर	4 इस K	4 यह K	2216 इस K	2216 यह K
खबरें	2172 और K पढने के लिए	2177 मुफ्त K
खबरों	2172 अन्य K के लिए	2172 ताजा K के लिए	2172 की K के लिए
खरीदें	2161 यहां से K
खेलें	2163 क्विज K और
""", 'ग': """
गिफ्ट	2170 K करें
गोपनीयता	2142 K नीति
""", 'ज': """
जनरेट	2176 ऑटो-K
जरूर	2154 हमें K दें
जावास्क्रिप्ट	2142 K
जुडने	2152 K के लिए
जुडिए	51 आप भी K	2215 K
जुडें	51 आप भी K	2139 चैनल से K	2151 K	2161 हमारी टीम से K	2215 हमसे K
ज्वाइन	2151 K करें
""", 'ट': """
टिप्पणियों	2164 K के लिए
टिप्पणी	98 K करने से इनकार	2164 K करने के लिए	2164 K पोस्ट करने के लिए
""", 'ड': """
डाउनलोड	2137 ऐप K करें	2165 K करें	2165 K कीजिए	2215 ऐप K करें	2215 ऐप K कीजिए
""", 'त': """
तस्वीरें	40 K और वीडियो	40 अपनी K
""", 'द': """
दान	2219 K
दिखाया	60 ईमेल नहीं K
दिया	98 पर जवाब नहीं K
दें	2215 राय K
देखें	2215 यहां K
दोस्तों	49 K को भेजें	49 K के साथ
""", 'ध': """
धारा	55 K #g	55 K # जी
""", 'न': """
निजता	2142 K नीति
निर्भर	2167 आपके सहयोग पर K
नोटिफिकेशन	14 K	2137 K चालू करें	2165 K ऑन करें	2165 K ऑन कर लें
नौकरी	2161 K के अवसर
न्यूज	2140 गूगल K पर
न्यूजरूम	39 हमारे K
न्यूजलेटर	2136 हमारे K	2136 हमारा K	2136 हमारा साप्ताहिक K	2136 K के लिए	2216 हमारे K	2219 K
""", 'प': """
पढने	0 K का समय	2168 K के लिए
पढें	0 मिनट में K	2137 ऐप में K	2215 पूरी खबर K
पत्रकार	2216 हमारे K
पत्रकारिता	2156 K में सक्रिय हैं	2216 हमारी K	2216 स्वतंत्र K
पसंदीदा	2153 K सोर्स	2153 K स्रोत	2153 K न्यूज सोर्स	2210 K स्रोत	2210 K सोर्स
पाठकों	18 K के सहयोग	2167 K के सहयोग से चलते
पाने	2166 ईमेल पर K के लिए
पुनःप्रकाशित	45 K
पुनर्प्रकाशन	2176 K वर्जित
पुनर्प्रकाशित	45 K
पूछा	2218 K
पूछें	2158 K
पूरी	2168 बनकर K खबर
पॉडकास्ट	2162 K सुनें	2162 K सुनने के लिए	2216 हमारा K
प्रकाशित	21 ईमेल पता K	45 पुनः K
प्रति	2217 K माह	2217 K वर्ष
प्रतिक्रिया	2163 अपनी K
प्रिफर्ड	2153 K सोर्स
""", 'ब': """
बताइए	38 हमें K	67 हमें K
बताएं	38 हमें K	67 हमें K	2154 हमें K	2154 कमेंट करके K	2215 हमें K	2215 राय K
बताते	2218 K
बताया	2218 K
बदल	98 नाम K
बाहरी	2157 K साइट
बिंदु	2158 मुख्य K
बॉक्स	2164 कमेंट K में
बोला	2218 K
बोले	2218 K
ब्राउजर	10 आपका K
ब्लॉकर	2194 ऐड K	2194 एड K
""", 'भ': """
भेजें	38 हमें K	49 आगे K	49 किसी को K	67 हमें K	2154 हमें K	2215 हमें K	2215 खबर K
""", 'म': """
मकतूब	43 K
महीने	50 सदस्य हर K	2217 हर K
मांगते	2157 आपकी इजाजत K हैं	2157 आपकी अनुमति K हैं
मुताबिक	2218 K
मुफ्त	2177 K लेख
""", 'य': """
यूट्यूब	16 K
योगदान	55 मासिक K
""", 'र': """
रखने	2168 पढना जारी K के लिए
रजिस्टर	2215 अभी K करें
रहिए	2172 जुडे K
रहें	2172 जुडे K
रिपोर्टर	39 हमारे K
""", 'ल': """
लिखा	2218 K
लिखें	38 हमें K	67 हमें K	2215 हमें K
लेख	2216 यह K	2216 इस K
लॉग	24 K इन
लॉगिन	2215 K करें
""", 'व': """
विचलित	98 K कर सकते
विचार	2176 लेखक के निजी K
विज्ञापन	11 K	70 न K	70 बिना K	70 कोई K नहीं	2194 K अवरोधक
वीडियो	40 फोटो और K	40 अपने K	2162 K देखें	2162 K यहां देखें	2162 K भी देखें	2162 K देखने के लिए
वेबसाइट	2216 हमारी K
वेबिनार	2161 K के लिए
वॉट्सऐप	38 हमें K	67 हमें K
व्हाट्सएप	38 हमें K	67 हमें K	2154 हमें K करें
व्हाट्सऐप	16 K	38 हमें K	67 हमें K
""", 'श': """
शर्तें	2142 नियम और K
शामिल	51 उनमें K हों	98 विवरण K
""", 'स': """
संपर्क	38 हमसे K करें	38 हमें K करें	67 हमसे K करें	67 हमें K करें	2154 हमसे K करें
संपादित	2176 ने K नहीं किया
संवाददाता	39 हमारे K	2156 वरिष्ठ K हैं	2156 K हैं
संस्करण	98 पिछले K में
सकते	2152 जुड K हैं	2152 फॉलो कर K हैं	2154 हमें भेज K हैं
सदस्य	55 मासिक K	2168 पहले से K हैं	2215 K बनें
सदस्यता	2168 K लें
सप्ताह	2217 प्रति K
सब्सक्राइब	2136 न्यूजलेटर को K	2136 न्यूजलेटर K	2139 चैनल को K	2151 K करें	2166 K करके आप	2215 K करें
सब्सक्राइबर	50 K	2168 K हैं
सब्सक्राइबर्स	2168 K के लिए है
सब्सक्रिप्शन	2166 K सफल	2219 K
समरी	2158 K
समर्थन	2215 K करें
सर्वाधिकार	2149 K सुरक्षित
सर्वे	2163 K में भाग लें	2163 K में भाग लेकर
सहमत	43 K हैं
सहयोग	2167 हमें K करें	2215 आपका K	2215 हमें K	2215 K करें	2215 आपके K
सहयोगी	55 मासिक K
सामग्री	2157 से मिली K शामिल है	2157 K उपलब्ध नहीं है
सारांश	2158 K
सिंडीकेट	2176 K फीड
सीनियर	2156 K सब एडिटर हैं
सुझाएं	2215 सुधार K
सुधार	98 K:	98 भूल K
सुनें	2 खबर K	2 लेख K	2162 को K	2162 लेख K
सुबह	17 हर K
स्पैम	71 कोई K नहीं
स्वीकार	2157 कुकीज K करें
""", 'ह': """
हमारा	2137 K ऐप	2216 K काम	2216 K ऐप
हमारी	39 K टीम से	2215 K मदद करें	2216 K टीम
हमारे	2216 K पाठक	2216 K चैनल	2216 K साथ
हिस्सा	2163 सर्वे में K लें
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
กด	4314 Kเพิ่มเพื่อน	4342 Kติดตาม
กร	4284 Kอกอีเมล
กล	4345 K่าว
กอ	4343 Kงบรรณาธิการ
กา	14 Kรแจ้งเตือน	4342 Kรสนับสนุนจากคุณ
""", 'ข': """
ขอ	4302 Kบคุณที่สมัคร	4302 Kบคุณที่ลงทะเบียน	4343 Kงเรา
""", 'ค': """
คล	40 Kิปหรือภาพ	4342 Kิกที่นี่	4342 Kิกชม
คว	4312 Kามเห็นส่วนตัวของผู้เขียน
ค่	4311 Kาคอมมิชชั่น	4311 Kาคอมมิชชัน
""", 'จ': """
จด	4283 Kหมายข่าวของเรา	4302 Kหมายข่าวรายสัปดาห์ของเรา	4346 Kหมายข่าว
จะ	4301 Kไม่แสดงให้คนอื่นเห็น
""", 'ช': """
ช่	21 Kองข้อมูลจำเป็น
""", 'ด': """
ดา	4342 Kวน์โหลดแอปของเรา	4342 Kวน์โหลดแอปได้	4342 Kวน์โหลดแอปเลย	4342 Kวน์โหลดแอปฟรี
""", 'ต': """
ติ	38 Kดต่อเรา	38 Kดต่อทีมข่าว	67 Kดต่อเรา	67 Kดต่อทีมข่าว	4293 Kดต่อผู้สื่อข่าวของเรา	4293 Kดต่อกองบรรณาธิการ	4342 Kดตามเรา
ต่	4344 Kอเดือน	4344 Kอปี
""", 'ถ': """
ถื	4302 Kอว่าคุณยอมรับ
""", 'ท': """
ทด	4306 Kลองอ่าน
ทั	38 Kกมา	4312 Kศนะของผู้เขียน
ทา	4301 Kงเว็บไซต์ขอสงวนสิทธิ์	4303 Kงอีเมลทุก
ทุ	4303 Kกเช้าทางอีเมล
""", 'บ': """
บท	4307 Kความฟรี	4343 Kความนี้
บร	4346 Kิจาค
บล	4326 K็อกโฆษณา
บอ	38 Kกเรา	67 Kกเรา	4345 Kกว่า
""", 'ผ': """
ผู	63 K้ช่วยเสมือน	63 K้ช่วย ai	4304 K้อ่านที่สนับสนุนเรา
""", 'พ': """
พู	4345 Kดกับ
""", 'ภ': """
ภา	40 Kพและคลิป	40 Kพหรือคลิป	40 Kพและวิดีโอ
""", 'ม': """
มี	4293 Kข้อมูลเพิ่มเติม?
""", 'ย': """
ยอ	4295 Kมรับคุกกี้
""", 'ร': """
ระ	4345 Kบุว่า
รา	4344 Kยเดือน
ร่	51 Kวมเป็นหนึ่ง	51 Kวมสนับสนุน	4304 Kวมสนับสนุนการทำงานของเรา	4342 Kวมสนับสนุน	4342 Kวมบริจาคให้เรา	4342 Kวมบริจาคกับเรา	4342 Kวมบริจาคได้ที่
""", 'ล': """
ลิ	4312 Kขสิทธิ์เป็นของข่าว
""", 'ว': """
วา	4343 Kรสารศาสตร์อิสระ
""", 'ส': """
สง	4289 Kวนลิขสิทธิ์	4290 Kวนสิทธิ์
สน	4304 Kับสนุนสื่ออิสระ	4304 Kับสนุนการทำงานของเรา	4304 Kับสนุนนักข่าว	4342 Kับสนุนเรา	4342 Kับสนุนพวกเรา
สม	50 Kาชิกสามารถ	4283 Kัครรับจดหมายข่าว	4283 Kัครรับข่าวสาร	4342 Kัครรับ	4342 Kัครสมาชิกวันนี้	4342 Kัครสมาชิกเลย	4342 Kัครสมาชิกเพื่อ	4342 Kัครสมาชิกได้ที่	4342 Kัครสมาชิกของเรา	4346 Kาชิก
สำ	4306 Kหรับสมาชิกเท่านั้น
สื	4343 K่ออิสระ
ส่	38 Kงข้อความมา	38 Kงมาที่ทีมข่าว	49 Kงต่อ	67 Kงมาที่ทีมข่าว	4293 Kงเรื่องราวของคุณ	4293 Kงข่าวหาเรา	4342 Kงข้อมูลมาที่	4342 Kงคลิปมา
""", 'ห': """
หา	4293 Kกคุณมีข้อมูล
ห้	4289 Kามคัดลอกหรือ	4289 Kามคัดลอกข้อความ	4289 Kามคัดลอกเนื้อหา	4289 Kามคัดลอกบทความ	4290 Kามทำซ้ำ
""", 'อ': """
อย	4342 K่าพลาด
อี	21 Kเมลของคุณจะไม่	4283 Kเมลของคุณ
อ่	4306 Kานบทความฉบับเต็ม
""", 'เ': """
เข	24 K้าสู่ระบบ	4342 Kียนถึงเรา	4342 K้าสู่ระบบเพื่อ
เฉ	4306 Kพาะสมาชิก
เน	9 Kื้อหานี้	4295 Kื้อหาจากภายนอก	4295 Kื้อหาภายนอก	4322 Kื้อหานี้มาจาก	4322 Kื้อหาจาก
เป	4306 K็นสมาชิกอยู่แล้ว	4345 Kิดเผยว่า
เผ	45 Kยแพร่ต่อ	45 Kยแพร่ซ้ำ
เพ	18 Kราะผู้อ่าน	4301 Kื่อแสดงความคิดเห็น	4306 Kื่ออ่านต่อ	4306 Kื่ออ่านบทความ	4314 Kิ่มเพื่อนไลน์	4314 Kิ่มเพื่อนทางไลน์
เล	38 K่าให้เราฟัง	67 K่าให้เราฟัง	67 K่าประสบการณ์
เว	0 Kลาอ่าน	98 Kอร์ชันก่อนหน้าของ	4301 K็บไซต์ไม่รับผิดชอบ
""", 'แ': """
แก	98 K้ไข:
แจ	38 K้งทีมข่าว	67 K้งทีมข่าว	4293 K้งเบาะแสข่าว	4293 K้งเรา	4342 K้งทีมงาน
แช	49 Kร์ให้	67 Kร์เรื่องราว
แท	62 K็กเรา	62 K็กมา
แห	4292 Kล่งข่าวที่ต้องการ	4292 Kล่งข่าวโปรด	4292 Kล่งที่มาที่ต้องการ
แอ	4314 Kดไลน์	4314 Kดไลน์เพื่อ	4342 Kดไลน์
""", 'โ': """
โฆ	11 Kษณา
โป	4326 Kรแกรมบล็อกโฆษณา
โห	4342 Kวตเลย	4342 Kลดแอป
""", 'ใ': """
ให	4343 K้เรา
""", 'ไ': """
ไม	70 K่มีโฆษณา
""", 'ả': """
ảnh	4715 hãy gửi K
""", 'ủ': """
ủng	4656 ly cà phê K hộ	4715 hãy K hộ
""", 'あ': """
あと	2666 K#本、無料で
あな	51 Kたも参加
""", 'い': """
いか	2724 Kがでしたか
いの	98 Kちの電話
""", 'お': """
お使	10 Kいのブラウザ	2633 Kいのブラウザ
お寄	2724 Kせください
お届	57 Kけします
お申	2654 Kし込みはこちら	2724 Kし込みください	2724 Kし込みはこちら
お聞	2724 Kかせください
お見	2724 K逃しなく
お試	2724 Kしください
お読	2724 Kみいただけます
お送	57 Kりします
""", 'か': """
から	2671 K転載したものです	2671 Kの転載です
か月	2620 K無料	2726 K無料
""", 'が': """
が作	2705 aiK成
が無	2633 javascriptK効
が生	2705 aiK成
が翻	2705 aiK訳
が要	2705 aiK約
""", 'こ': """
ここ	2619 Kからは有料	2620 Kから先は
この	2 K記事を音声	9 Kコンテンツ	2619 K記事は有料	2619 K記事は会員	2638 K記事についてのご意見	2685 Kコンテンツは	2685 K投稿は	2685 K外部コンテンツは	2725 K記事が	2725 K記事を	2725 K記事は
""", 'ご': """
ご利	10 K用のブラウザ	2633 K用のブラウザ
ご協	2724 K力ください
ご存	2672 Kじの方は
ご寄	2617 K付をお願い	2724 K付
ご意	43 K見・ご反論	2638 K見・ご感想	2638 K見をお寄せ
ご感	2638 K想をお寄せ
ご支	2617 K援をお願い	2724 K援
ご登	2663 K録ありがとうございます	2724 K録
ご覧	2724 Kください	2724 Kいただけます
ご購	2724 K読
ご連	2724 K絡ください
""", 'す': """
すで	2666 Kに会員の方
すべ	2620 Kての記事が
""", 'ぜ': """
ぜひ	2630 Kフォロー
""", 'で': """
でも	2630 K配信中
で作	2705 aiK成
で受	2647 lineKけ取る
で届	2647 lineKく
で最	2647 lineK新
で生	2705 aiK成
で要	2705 aiK約
""", 'と': """
と強	2727 K調
と書	2727 Kい
と発	2727 K表
と話	2727 Kし	2727 Kす
と語	2727 Kっ	2727 Kる
と説	2727 K明
と述	2727 Kべ
""", 'に': """
によ	2705 aiKって生成	2705 aiKる要約	2727 Kると
""", 'の': """
の使	2636 cookieK用
の学	48 aiK習
の採	2654 K用情報
の提	2671 K供記事です
""", 'を': """
をフ	2630 Kォローする	2630 Kォローしよう
を使	2636 cookieK用
を利	2636 cookieK用
を有	2633 javascriptK効	2633 javascript K効
を発	2727 K表した
を許	2651 cookieK可
""", 'ア': """
アカ	2647 lineKウントはこちら
アシ	63 aiKスタント
アフ	74 Kィリエイトリンク	74 Kィリエイト広告	2670 Kィリエイト広告	2670 Kィリエイトプログラム	2670 Kィリエイトリンク	2679 Kィリエイトリンク	2679 Kィリエイト広告	2679 Kィリエイトプログラム
アプ	2625 Kリで開く	2625 Kリで読む	2625 Kリはこちら	2626 Kリを開く	2626 Kリをダウンロード	2626 Kリのダウンロード	2626 Kリをインストール	2662 Kリなら通知	2662 Kリなら速報	2662 Kリなら、	2662 Kリで読むと	2662 Kリなら
アン	2658 Kケートにご協力	2658 Kケートはこちら	2658 Kケート実施中	2659 Kケートに答えて
""", 'カ': """
カ月	2620 K無料	2726 K無料
""", 'ク': """
クイ	2659 Kズに答えて
クッ	2635 cookie(Kキー)	2636 Kキーを使用	2636 Kキーを利用	2651 Kキーを許可
""", 'コ': """
コメ	6 Kントを書く	6 Kントする	21 Kントをキャンセル	21 Kントを投稿するには	85 Kント欄	98 Kントしていない	2638 Kントを投稿するには	2638 Kントするには	2638 Kントをお寄せ	2639 Kント欄で	2639 Kント欄に	2639 Kント欄から	2639 Kント欄へ	2661 Kントは削除します	2661 Kントは削除することが	2661 Kントは削除する場合	2661 Kントは承認	2661 Kントは公開前	2661 Kントは非表示
コー	54 Kヒー代	54 Kヒーをおごって
""", 'サ': """
サポ	2617 Kートをお願いします	2724 Kートをお願い	2724 Kートしていただ
""", 'シ': """
シェ	25 Kアして	49 Kアして
""", 'ス': """
スパ	71 Kムは
""", 'タ': """
タグ	62 K付けして	62 Kをつけて
""", 'ダ': """
ダウ	2724 Kンロードしてください
""", 'チ': """
チケ	2654 Kット販売中
チャ	2631 Kンネル登録を	2647 Kンネルに参加する	2647 Kンネルに参加しよう
""", 'ニ': """
ニュ	78 Kースレター	2623 Kースレターに登録	2624 Kースレターを	2647 googleKースで	2663 Kースレター登録はこちら	2728 Kースレター
""", 'ネ': """
ネタ	98 Kバレを含
""", 'バ': """
バー	63 Kチャルアシスタント
""", 'フ': """
フォ	2630 Kローして最新	2630 Kローをお願い	2724 Kローしてください
""", 'ブ': """
ブラ	2682 Kウザは音声	2682 Kウザは動画	2682 Kウザではこの動画	2682 Kウザはvideo	2682 Kウザはaudio
""", 'プ': """
プッ	2626 Kシュ通知
プラ	2635 Kイバシーポリシーに
プレ	2620 Kミアム会員
プロ	2670 Kモーションが含まれ	2670 Kモーションを含
""", 'ポ': """
ポッ	34 Kドキャスト
""", 'ミ': """
ミラ	64 Kーサイト
""", 'メ': """
メル	2623 Kマガに登録	2624 Kマガで	2663 Kマガ登録はこちら	2663 Kマガの登録	2725 Kマガ
メー	21 Kルアドレスが公開されること	58 Kルで受け取りたい方	58 Kルでお知らせ	60 Kルアドレスは表示され	60 Kルアドレスが表示され	78 Kルマガジン	2623 Kルマガジンに登録	2624 Kルマガジンで	2624 Kルマガジンを	2624 Kルでお届け	2638 Kルアドレスが公開されることはありません	2663 Kルアドレスを入力してください	2728 Kルマガジン
""", 'ロ': """
ログ	24 Kイン	2619 Kインして続きを	2619 Kインしてください	2620 Kインが必要	2724 Kインして
""", 'ヶ': """
ヶ月	2620 K無料	2726 K無料
""", '上': """
上优	4750 在googleK先
上優	4750 在googleK先
""", '下': """
下方	4839 K留言
下載	4731 K客戶端	4733 Kapp	4733 K應用程式
下载	4731 K客户端	4733 Kapp	4733 K应用	4838 K客户端
""", '不': """
不代	4749 K表本站	4766 K表本站立场	4779 K表本報立場	4779 K表本报立场	4779 K表本站立场	4779 K表本站立場	4779 K表本媒體立場	4779 K表本網立場	4779 K表本刊立場
不发	71 K垃圾
不同	43 K意本文
不属	4806 K于任何财团
不屬	4806 K於任何財團
不得	4749 K转载	4749 K轉載
不认	43 K同本文
不錯	4838 K過
不错	4838 K过
""", '人': """
人工	48 K智能训练
""", '仅': """
仅代	4749 K表作者
仅供	4766 K其表达个人看法
仅限	4771 K会员	4771 K订户
""", '他': """
他說	4841 K
他说	4841 K
""", '付': """
付費	4726 K後	4842 K牆
付费	4726 K后	4842 K墙
""", '以': """
以下	4794 K内容来自
以閱	4725 K讀全文
以阅	4725 K读全文
""", '仮': """
仮名	98 Kです	98 K
""", '仲': """
仲間	51 Kに加わ
""", '会': """
会员	50 K每月	4726 K专享	4771 K限定内容
会員	50 Kの方は	50 Kは月に	2619 K限定です	2619 K限定の記事	2619 K登録できます	2620 K登録すると	2620 K登録が必要	2666 Kの方はこちら	2666 K登録で続きを読む	2666 K登録後にご覧	2696 Kだけが読める	2696 Kのみがお読み	2696 Kのみ閲覧	2724 K登録して	2724 K登録は	2724 K登録がお済み	2724 K登録をお願い	2724 K登録で	2724 K登録のうえ	2724 K登録はこちら	2724 K登録ください	2725 Kの方
会費	2664 Kで運営
""", '体': """
体験	67 K談をお寄せ
""", '你': """
你的	4723 K支持	4838 K支持,	4838 K支持让	4838 K支持讓	4838 K支持是
""", '使': """
使用	4741 Kcookie改善	4741 Kcookie以	4741 K cookie 以	4741 K cookie 来	4741 K cookie 來	4742 Kcookie来	4742 Kcookie來
""", '來': """
來自	4757 K外部平台的內容
""", '依': """
依靠	4769 K读者的支持	4769 K讀者的支持
""", '侵': """
侵权	4749 K请	4749 K必究
侵權	4749 K必究
""", '個': """
個人	2636 K情報の取り扱い	2671 Kの見解です	4766 K看法
""", '偏': """
偏好	4750 K來源	4750 K来源	4821 K來源
""", '僅': """
僅限	4771 K會員	4771 K訂戶
""", '優': """
優先	2646 Kソース	2646 K表示に設定	2646 Kする情報源	2646 K的に表示
""", '免': """
免費	15 K閱讀	4780 K文章	4780 K閱讀篇數	4780 K閱讀額度	4781 K註冊即可	4781 K註冊後	4809 K文章	4838 K訂閱	4840 K試用
免费	15 K阅读	4780 K文章	4780 K阅读篇数	4781 K注册即可	4781 K注册后	4809 K文章	4838 K订阅	4840 K试用
""", '全': """
全文	20 Kを	2619 Kを読むには	2619 Kをお読み
""", '公': """
公众	16 K号	4736 K号:
公式	2626 Kアプリ	2630 Kアカウントをフォロー	2630 Kアカウントを友だち	2647 Klineはこちら	2725 Kline
""", '关': """
关注	4736 K我们的	4838 K我们
""", '内': """
内阅	4731 appK读
""", '写': """
写真	40 Kや動画	40 K・動画	40 Kや映像
写道	4841 K
""", '分': """
分で	0 K読めます
分享	25 K给	25 K給	49 K给	49 K給	67 K您的故事
""", '初': """
初割	2726 K
初月	2666 K#円で	2726 K無料
""", '判': """
判断	2727 Kした
""", '利': """
利用	2635 K規約に同意
""", '前': """
前請	4766 K先登入
前请	4766 K先登录
""", '剩': """
剩余	4725 K#%
剩餘	4725 K#%
""", '力': """
力を	2664 K貸してください
""", '加': """
加入	51 K他们	51 K他們	4736 Kline好友	4736 Kline官方	4736 Kline@	4769 K贊助行列	4769 K赞助行列	4838 K会员	4838 K會員
加记	38 K者微信	67 K者微信
""", '助': """
助手	63 aiK	63 ai K
""", '励': """
励み	2725 Kになります
""", '動': """
動画	40 Kや写真	2655 Kをご覧ください	2655 Kはこちら	2656 Kでも詳しく	2656 Kでも解説	2682 Kを再生するには	2682 Kをご覧いただくには	2682 Kを視聴するには
""", '勘': """
勘誤	98 K
勘误	98 K
""", '包': """
包月	4840 K
""", '化': """
化名	98 K
""", '即': """
即可	4766 K留言
""", '参': """
参加	51 Kしませんか
""", '參': """
參與	6 K討論
""", '友': """
友だ	2631 Kち追加
""", '収': """
収益	2670 Kを得ること
""", '发': """
发给	57 K您
发表	6 K评论
发送	57 K给您	4729 K到您的邮箱
""", '取': """
取材	38 K班に	38 K班まで	38 K班が	67 K班に	67 K班まで	67 K班が	98 Kに回答しなかった	98 Kに応じなかった	2648 K班までご	2664 Kを支えて
取消	21 K回复	21 K回覆
""", '受': """
受信	2623 Kトレイに
""", '只': """
只靠	4769 K讀者	4769 K读者
""", '可': """
可能	98 K引起不适	98 K引起不適
""", '同': """
同意	4757 Kcookie
""", '向': """
向我	38 K们爆料	38 K們爆料	67 K们爆料	67 K們爆料
向本	38 K报	67 K报
""", '含': """
含剧	98 K透
含有	98 K暴力
""", '启': """
启用	4797 Kjavascript
""", '告': """
告訴	38 K我們	67 K我們	4841 K
告诉	38 K我们	67 K我们	4841 K
""", '呼': """
呼び	2727 Kかけた	2727 Kかける	2727 Kかけて	2727 K掛け
""", '命': """
命じ	2727 Kた
""", '啟': """
啟用	4797 Kjavascript
""", '喊': """
喊道	4841 K
""", '因': """
因为	4838 K有你的支持
因為	4838 K有你的支持
""", '图': """
图片	40 K和视频
""", '売': """
売上	2670 Kの一部が還元
""", '外': """
外部	2651 Kコンテンツ	4757 K内容	4757 K內容
""", '她': """
她說	4841 K
她说	4841 K
""", '好': """
好評	2654 K発売中
""", '如': """
如侵	4749 K权
如有	4749 K侵权	4749 K侵權
""", '学': """
学習	48 aiK
""", '安': """
安心	98 K專線
""", '官': """
官方	4737 K微信
""", '定': """
定期	4838 K定額
""", '寄': """
寄付	2693 Kで成り立って	2693 Kで運営され	2693 Kによって運営され	2724 Kをお願い	2728 K
寄到	4729 K您的信箱	4768 K你的信箱
寄給	57 K您
寄给	57 K您
""", '寫': """
寫道	4841 K
""", '居': """
居合	2672 Kわせた方は
""", '已': """
已是	4725 K會員	4771 K订户	4771 K訂戶
已经	4725 K是会员
""", '年': """
年額	2726 K
""", '广': """
广告	11 K	4743 K拦截	4803 K拦截	4803 K屏蔽
""", '広': """
広告	11 K	70 Kも	70 Kなし	70 Kなしで	2633 Kブロック	2664 Kに頼らず
""", '廣': """
廣告	11 K	4743 K攔截	4803 K攔截	4803 K封鎖
""", '开': """
开启	4733 K通知	4797 Kjavascript
""", '弊': """
弊社	2725 K
弊紙	38 Kまで	67 Kまで
""", '当': """
当サ	2725 Kイト
当初	98 Kの記事で
当社	2725 Kの
当編	2725 K集部
""", '後': """
後援	80 K
""", '微': """
微信	4733 K扫	4737 K公众号
""", '心': """
心理	98 K援助
""", '必': """
必填	21 K项已用	21 K欄位
必須	22 K項目です
""", '応': """
応援	2617 Kをお願いします	2724 Kをお願い	2724 Kして
""", '您': """
您已	4768 K成功订阅	4768 K成功訂閱
您的	10 K浏览器	10 K瀏覽器	4723 K支持	4769 K每一份捐款	4769 K每一筆捐款	4838 K捐款	4838 K支持,	4838 K支持让	4838 K支持讓	4838 K支持是
""", '情': """
情報	2648 Kをお寄せください	2648 K提供はこちら	2648 K提供を募集	2648 K提供をお待ち	2648 Kをお待ちして	2672 Kをお持ちの方は	2672 K提供窓口
""", '感': """
感謝	4768 K您的訂閱	4838 K閱讀	4838 K您的支持
感谢	4768 K您的订阅	4838 K阅读	4838 K您的支持
""", '成': """
成为	51 K其中一员	4725 K会员即可	4771 K付费会员	4838 K会员,	4838 K会员即可	4838 K我们的会员
成果	2679 K報酬型広告
成為	4725 K會員即可	4769 K我們的贊助	4771 K付費會員	4838 K會員,	4838 K會員即可	4838 K我們的會員
""", '我': """
我们	4741 K使用cookie	4741 K使用 cookie	4839 K的
我們	4741 K使用cookie	4741 K使用 cookie	4839 K的
""", '手': """
手机	4733 K客户端
""", '打': """
打开	4731 Kapp	4733 K微信
打開	4731 Kapp
""", '扫': """
扫一	4733 K扫
扫描	4731 K二维码下载	4731 K二维码加入	4733 K二维码关注	4838 K二维码下载	4838 K二维码关注	4838 K二维码加入	4838 K二维码阅读
""", '把': """
把你	67 K的故事发
把您	67 K的故事发	67 K的经历发	67 K的經歷
""", '投': """
投げ	54 K銭
投资	4749 K有风险
""", '拒': """
拒絕	98 K置評
拒绝	98 K置评
""", '指': """
指出	4841 K
指摘	2727 Kした
""", '捐': """
捐助	4769 K我们	4769 K我們
捐款	4838 K支持	4842 K
""", '掃': """
掃一	4733 K掃
掃描	4731 K qr	4838 K二維碼
""", '授': """
授權	47 cc by #K
""", '推': """
推播	14 K	4733 K通知
推送	14 K	4733 K通知
""", '描': """
描写	98 Kが含まれ
""", '提': """
提供	95 taboola K	95 outbrain K	95 dianomi K	95 revcontent K	95 mgid K
""", '擋': """
擋廣	4803 K告
""", '支': """
支持	4722 K獨立媒體	4722 K独立媒体	4723 K我们的	4723 K我們的	4838 K我们,	4838 K我們,	4838 K我们。	4838 K我們。	4838 K我们的报道	4838 K我們的報導	4838 K我们的新闻	4838 K我們的新聞	4838 K我们的记者	4838 K我們的記者	4838 K我们的工作	4838 K我們的工作	4838 K我们继续	4838 K我們繼續
支援	2693 Kで成り立って	2693 Kで運営され	2693 Kによって成り立って	2693 Kによって運営され	2724 Kをお願い
""", '教': """
教え	49 Kてあげて
""", '文': """
文章	4749 K来源:
""", '新': """
新着	58 K記事をメール
新闻	4750 在googleK上关注
""", '无': """
无广	70 K告
""", '明': """
明ら	2727 Kかにした
""", '智': """
智慧	63 K助理
智能	63 K助手
""", '暢': """
暢讀	4771 K全站
""", '更': """
更新	58 K情報をメール
更正	98 K:	98 【K】	98 K说明	98 K說明
""", '最': """
最新	2623 K情報をお届け
""", '會': """
會員	50 K每月	4726 K專享	4771 K限定內容
""", '月': """
月額	2620 K#円	2726 K
""", '有': """
有了	4838 K你的支持	4838 K您的支持
有料	50 K会員は	2619 K会員限定	2619 K会員になる	2619 K会員の方	2666 K記事が読めます	2728 K会員
有权	4766 K删除
有權	4766 K刪除
""", '未': """
未予	98 K置评
未回	98 K应	98 K應
未滿	4790 K#歲	4790 K十八歲
未經	4749 K授權不得	4749 K授權,不得	4749 K授權禁止	4749 K授權請勿	4749 K授權,請勿
未经	4749 K授权不得	4749 K授权,不得	4749 K授权禁止	4749 K授权,禁止	4749 K授权请勿	4749 K授权,请勿
""", '本': """
本ま	2666 月#Kで無料で
本ア	2725 Kプリ
本サ	2725 Kイト
本中	2723 #K#本
本內	4794 K容來自
本内	4794 K容来自
本刊	4839 K
本報	4839 K導
本报	4839 K读者	4839 K道
本文	98 K早前版本	98 K先前版本	98 K已更新	98 K已作	4749 K来源	4839 K
本站	4839 K
本紙	38 Kまで	67 Kまで
本網	4741 K站使用	4839 K
本网	4741 K站使用
本記	2725 K事
本誌	2725 K
""", '来': """
来自	4757 K外部平台的内容
""", '标': """
标记	62 K我
""", '標': """
標記	62 K我
""", '機': """
機械	2705 K翻訳
""", '欢': """
欢迎	4736 K关注	4838 K加入	4838 K赞助	4838 K订阅	4838 K投稿
""", '歡': """
歡迎	4736 K追蹤	4838 K加入	4838 K贊助	4838 K訂閱	4838 K投稿
""", '此': """
此內	9 K容	4794 K容來自	4794 K容由
此内	9 K容	4794 K容来自	4794 K容由
此前	98 K版本
此影	4793 K片在您所在
此视	4793 K频在您所在
""", '残': """
残り	2619 K#文字	2619 K: #文字
""", '毎': """
毎朝	17 K
毎週	17 K
""", '每': """
每周	17 K一次
每天	17 K早上
每年	4840 K
每日	4730 K简报	4730 K簡報	4730 K電子報
每月	4840 K
""", '求': """
求め	2727 Kた	2727 Kている
""", '沒': """
沒有	70 K廣告	4806 K股東	4806 K財團
""", '没': """
没有	70 K广告	71 K垃圾	4806 K股东	4806 K财团
""", '浏': """
浏览	4743 K器版本	4793 K器不支持音频	4793 K器不支持视频	4793 K器不支持播放	4793 K器不支持html#	4793 K器不支持video
""", '添': """
添加	38 K记者微信	67 K记者微信
""", '瀏': """
瀏覽	4793 K器不支援影片	4793 K器不支援音訊
""", '点': """
点击	4838 K关注	4838 K这里
""", '無': """
無料	15 K記事	2619 Kで会員登録	2619 K会員に登録	2666 Kで読める記事の上限	2666 K会員になると	2696 K記事の閲覧	2696 K記事は残り	2696 Kで読める記事	2696 K閲覧	2723 K記事 #/#	2723 K記事#/#	2724 K会員に登録	2724 K会員登録	2726 K体験
無断	2645 K転載	2645 K複製	2704 K転載・複製	2704 K転載を禁じ	2704 Kでの転載	2704 Kで転載
""", '照': """
照片	40 K和视频	40 K或视频	40 K和影片	40 K或影片
""", '版': """
版权	4749 K所有	4749 K归本	4749 K归原	4749 K归作者	4749 K归属
版權	4749 K所有	4749 K歸
""", '特': """
特此	98 K更正
""", '独': """
独立	2725 Kしたジャーナリズム	4839 K新闻	4839 K媒体
""", '獨': """
獨立	4839 K新聞	4839 K媒體
""", '獲': """
獲得	4778 K佣金
""", '生': """
生命	98 K热线	98 K線
""", '用': """
用邮	58 K件接收
""", '由': """
由讀	4839 K者
由读	4839 K者
""", '申': """
申し	2654 K込みはこちら
申込	2654 Kみはこちら	2654 Kはこちら
""", '电': """
电子	4842 K报
""", '畅': """
畅读	4771 K全站
""", '留': """
留言	85 K区	85 K區	4839 K告诉我
""", '異': """
異論	43 Kのある方
""", '疑': """
疑問	2648 Kをお寄せ
""", '登': """
登入	24 K或	4725 K後繼續	4725 K會員	4781 K或註冊
登录	24 K或	4725 K后继续	4725 K后查看全文	4725 K后查看完整	4781 K或注册
登録	2666 Kして続きを読む	2724 Kしてください	2724 Kはこちら
""", '發': """
發表	6 K評論
發送	57 K給您
""", '皆': """
皆さ	2725 Kまの
""", '相': """
相談	98 K窓口
""", '看': """
看更	4731 appK多
""", '禁': """
禁止	4749 K转载
禁無	2644 K断
""", '私': """
私た	2725 Kちの
""", '科': """
科し	2727 Kた
""", '称': """
称	4841 K
""", '稱': """
稱	4841 K
""", '立': """
立即	4838 K加入我们	4838 K加入我們	4838 K订阅	4838 K訂閱	4838 K下载	4838 K下載	4838 K报名	4838 K報名	4838 K成为会员	4838 K成為會員
""", '第': """
第一	4766 K条评论	4766 K則留言	4766 K條評論
""", '筆': """
筆者	2671 K個人の見解
""", '篇': """
篇文	4837 #K章中的#	4837 #K章中#
""", '紙': """
紙の	2725 K新聞の定期購読者
""", '経': """
経験	67 Kをお寄せ	67 Kをお聞かせ
""", '絕': """
絕無	71 K垃圾
""", '続': """
続き	2619 Kを読むには	2619 Kをお読みになる
""", '編': """
編按	98 K
編者	98 K註
編集	38 K部まで	38 K部に	67 K部まで	67 K部に	98 K部注	2725 K部では
""", '繼': """
繼續	4725 K閱讀請
""", '绝': """
绝无	71 K垃圾
""", '继': """
继续	4725 K阅读请
""", '编': """
编者	98 K注
""", '翻': """
翻墙	64 K
""", '者': """
者說	4841 K
者说	4841 K
""", '联': """
联盟	74 K链接	4778 K链接
联系	38 K我们	38 K记者	67 K记者
""", '聯': """
聯盟	4778 K行銷連結	4778 K連結
聯絡	38 K我們
""", '自': """
自動	2705 K翻訳
""", '若': """
若有	4749 K侵权	4749 K侵權
""", '获': """
获得	4778 K佣金
""", '著': """
著作	2645 K権は	2704 K権法により保護	2704 K権法で保護
""", '虚': """
虚拟	63 K助手
""", '表': """
表明	4766 K本站立场
表示	4841 K
""", '要': """
要发	21 K表评论
要發	21 K表留言
""", '訂': """
訂正	98 K:	98 【K】	98 Kして	98 Kします
訂閱	58 K電子報	4725 K即可	4725 K後繼續	4729 K我們的	4729 K電子報	4838 K我們	4842 K費
""", '記': """
記事	2 Kを聴く	2 Kを聞く	4 Kを	98 Kを更新しました	98 Kを修正しました	2723 #K中#記事
記者	2648 Kまでご連絡ください
""", '訴': """
訴え	2727 Kた
""", '評': """
評論	85 K區
""", '認': """
認め	2727 Kた
認為	4841 K
""", '說': """
說:	4841 K
說。	4841 K
說道	4841 K
""", '読': """
読み	2620 K放題
読者	18 Kの寄付	18 Kの支援	2664 Kの会費で	2725 Kの皆様	2725 Kの皆さ	2725 Kアンケート
""", '請': """
請先	4838 K登入
請啟	4741 K用javascript
請我	54 K喝咖啡
請捐	4838 K款
請支	4722 K持我們	4838 K持我們
請登	4838 K入後	4838 K入以
請立	4838 K即捐款
請輸	4768 K入您的電子	4838 K入您
請點	4838 K擊此處	4838 K擊這裡	4838 K擊下方	4838 K擊連結
""", '讀': """
讀者	43 K投書	4839 K問卷
""", '订': """
订阅	50 K用户	50 K会员	4725 K即可	4725 K后继续	4729 K我们的	4729 K电子报	4838 K我们	4842 K费
""", '认': """
认为	4841 K
""", '训': """
训练	48 K人工智能	48 aiK
""", '许': """
许可	47 cc by #K
""", '评': """
评论	85 K区	4766 K服务协议
""", '该': """
该视	4793 K频在您所在
""", '说': """
说:	4841 K
说。	4841 K
说道	4841 K
""", '请': """
请先	4838 K登录
请启	4741 K用javascript
请我	54 K喝咖啡	54 K喝杯咖啡
请捐	4838 K款
请支	4722 K持我们	4838 K持我们
请点	4838 K击此处	4838 K击这里	4838 K击下方	4838 K击阅读	4838 K击关注	4838 K击链接
请登	4838 K录后	4838 K录以
请立	4838 K即捐款
请输	4768 K入您的电子邮箱	4768 K入您的邮箱	4838 K入您
""", '读': """
读完	0 K需要
读者	18 K出资	18 K支持	43 K来信	4839 K问卷	4839 K群
""", '責': """
責任	4749 K編輯:
""", '賺': """
賺取	4778 K佣金
""", '購': """
購読	2619 K者の方は	2620 Kすると	2724 Kしてください	2725 K者の方	2728 K料
""", '贊': """
贊助	4722 K我們	4838 K我們
""", '责': """
责任	4749 K编辑:
""", '赚': """
赚取	4778 K佣金
""", '赞': """
赞助	4722 K我们	4838 K我们
""", '身': """
身边	4839 K的新鲜事
身邊	4839 K的新鮮事
""", '転': """
転載	45 K	2644 Kを禁じ
""", '輸': """
輸入	4768 Kemail
""", '轉': """
轉發	49 K給
轉給	49 K
轉載	45 K	4749 K請註明
""", '转': """
转发	25 K	49 K给
转给	49 K
转载	45 K	4749 K请注明
""", '输': """
输入	4768 Kemail
""", '这': """
这篇	4839 K文章
""", '迷': """
迷惑	71 Kメールは
""", '追': """
追記	98 K:
追蹤	4736 K我們的	4750 Kgoogle news	4838 K我們
""", '送': """
送っ	49 Kてください
送到	4768 K你的邮箱	4768 K您的邮箱	4768 K您的信箱
""", '這': """
這篇	4839 K文章
""", '通': """
通知	14 K	2626 Kをオン
通过	58 K邮件接收
""", '週': """
週に	17 K一度
週刊	2663 Kニュースレター
""", '邀': """
邀請	4838 K您
邀请	4838 K您
""", '邮': """
邮件	58 K订阅	78 K通讯
邮箱	21 K地址不会被公开	60 K不会显示	60 K地址不会显示	60 K不会公开
""", '鏡': """
鏡像	64 K
""", '镜': """
镜像	64 K
""", '長': """
長說	4841 K
""", '长': """
长说	4841 K
""", '開': """
開啟	4733 K通知	4797 Kjavascript
""", '閱': """
閱讀	0 K時間	20 K全文	4725 K全文請
""", '閲': """
閲覧	2723 K記事数:#/#
""", '關': """
關注	4736 K我們的	4838 K我們
""", '阅': """
阅读	0 K时间	0 K时长	20 K全文	4725 K全文请
""", '随': """
随时	4838 K掌握
""", '隐': """
隐私	4742 K政策
""", '隨': """
隨時	4838 K掌握
""", '隱': """
隱私	4742 K權政策	4742 K政策
""", '電': """
電子	21 K郵件地址不會公開	78 K報	4842 K報
""", '需': """
需接	4757 K受cookie
需要	4757 K接受cookie	4838 K您的支持	4838 K你的支持
""", '音': """
音声	2655 Kでもお聴き
""", '飲': """
飲酒	4790 K過量
""", '首': """
首年	4783 K仅需
首月	4771 K仅需	4771 K只要	4783 K免费	4783 K免費	4783 K仅	4783 K僅	4783 K只需	4840 K
首选	4750 K来源	4750 K新闻来源	4821 K来源
首選	4750 K來源	4750 K新聞來源	4821 K來源
""", '點': """
點擊	4838 K這裡
""", '가': """
가명	98 K
가상	63 K 비서
가입하세요	2831 K
가입해	2831 K 주세요
""", '강': """
강조했다	2834 K
""", '게': """
게시물	2788 K 불러오기
""", '계': """
계속	2733 K 읽으려면	2733 K 읽으시려면
계신	2756 알고 K 분은
""", '공': """
공유해	25 K	49 K 주세요
공유해주세요	49 K
""", '광': """
광고	11 K	70 K 없이	2796 K 차단
광고도	70 K
광고차단	2796 K
""", '구': """
구글	2743 K 뉴스에서
구독	50 K 회원은	2733 K 후 이용
구독료	2835 K
구독을	2831 K 신청하세요
구독자	2733 K 전용 기사	2733 K 전용 콘텐츠	2733 K 전용입니다	2733 K 전용 서비스	2832 K
구독자는	50 K
구독자만	2733 K 볼 수	2770 K 읽을
구독자에게만	2770 K 제공
구독하고	2743 K
구독하세요	2755 K	2831 K
구독하시면	2733 K
구독해	80 K 주세요	2742 K 주세요	2768 K 주셔서	2831 K 주세요
구독해주세요	2742 K
구독해주셔서	2768 K
""", '금': """
금요일	2768 매주 K 보내드리는
""", '기': """
기사	2 K 듣기	4 K	2830 #개 K 중 #개
기사가	98 K 수정
기사를	2 K 듣	98 K 수정	2733 전체 K 보려면	2770 전체 K 읽어보세요
기사의	98 K 이전 버전
기자를	2769 K 응원해
기자에게	2756 K 연락해 주세요
""", '남': """
남겨주세요	2831 K
""", '네': """
네이버	2743 K 메인에서	2755 K 구독
네이버에서	2743 K 구독
""", '놓': """
놓치지	2831 K 마세요
""", '눌': """
눌러주세요	2831 K
""", '뉴': """
뉴스레터	78 K	2735 K 구독하기	2735 K 구독하세요	2735 K 신청하기	2735 K 구독 신청하기	2832 K	2835 K
뉴스레터로	2735 K 받아
뉴스레터를	2735 K 받아	2735 K 구독하세요	2735 K 구독해	2735 K 구독하고	2735 K 구독하면	2831 K 신청하세요
""", '다': """
다운로드하세요	2831 K
""", '달': """
달	2770 첫 K #원
""", '답': """
답변하지	98 K 않았
""", '당': """
당신의	2756 K 제보가	2832 K 후원
""", '댓': """
댓글	6 K 작성
댓글로	85 K
댓글에	85 K
댓글은	2766 K 삭제될	2766 K 삭제합니다	2766 K 통보	2766 K 예고	2766 K 운영자	2766 K 사전
댓글을	6 K 작성	6 K 쓰
""", '덧': """
덧붙였다	2834 K
""", '독': """
독립	2832 K 언론
독립언론	2832 K
독립언론을	2769 K 지켜
독자	2778 K 후원으로	2831 K 여러분의	2832 K 여러분
독자님의	2731 K 후원	2778 K 후원으로
독자들의	18 K 후원	2778 K 후원으로	2800 K 후원
독자의	2778 K 후원으로	2800 K 후원	2832 K 힘
독자투고는	43 K
독자투고를	43 K
""", '동': """
동의하는	2768 K 것으로 간주
동참해	51 K 주세요
""", '들': """
들려주세요	2831 K
""", '로': """
로그인	24 K	2733 K 후 이용
로그인이	2733 K 필요합니다	2733 K 필요한 서비스	2733 K 필요해요
로그인하거나	2831 K
로그인하고	2770 K 계속
로그인하면	2770 K 계속
로그인하시면	2733 K
""", '링': """
링크에서	2831 K 확인하세요
""", '마': """
마음에	2769 기사가 K 드셨다면
""", '만': """
만나보세요	2831 K
""", '말': """
말했다	2834 K
""", '매': """
매월	2833 K
매일	17 K 아침
""", '메': """
메일로	58 K 받아보	58 K 받고 싶은	2768 K 보내드려요
메일함으로	2735 K
""", '묘': """
묘사가	98 K 포함
""", '무': """
무단	2753 K 복제	2753 K 전재
무단전재	2752 K
무료	15 K 기사	2776 K 기사	2833 K 체험
무료로	15 K 볼 수 있는	2770 K 볼 수 있습니다
""", '미': """
미러	64 K 사이트
""", '바': """
바로잡습니다	98 [K]	98 K
""", '받': """
받아보세요	2831 K
""", '발': """
발	49 K给
""", '밝': """
밝혔다	2834 K
""", '보': """
보내	57 K 드립니다	2831 K 주세요
보내드리는	2768 K
보내드립니다	57 K	2768 K
보내주세요	2831 K
""", '본': """
본	2832 K 기사
본사의	2774 K 편집 방향	2774 K 편집방향
본지는	2832 K
본지의	2774 K 편집 방향	2774 K 편집방향
""", '분': """
분	0 K 읽기
""", '브': """
브라우저가	10 K	2787 K 오디오를	2787 K 비디오를	2787 K 동영상을
브라우저는	2787 K 동영상
브라우저에서는	2787 K 동영상을
""", '사': """
사연을	2756 K 보내주세요	2756 K 보내 주세요
사전	2761 K 등록하기	2761 포럼 K 등록
사진	40 K·영상
사진과	40 K 영상	40 K 동영상
사진이나	40 K 영상	40 K 동영상
""", '상': """
상담전화	98 K
""", '선': """
선호	2754 K 매체로	2754 K 출처로	2754 K 언론사	2754 K 매체
선호하는	2754 K 출처
""", '설': """
설명했다	2834 K
설문에	2831 K 참여하세요
설치하세요	2831 K
""", '세': """
세미나	2761 K 신청하기
""", '소': """
소식을	2768 K 전해드립니다
""", '속': """
속보를	2767 K 받아보세요
""", '수': """
수수료를	2773 K 받을 수 있습니다	2773 K 제공받
""", '스': """
스팸	71 K 없이
스팸은	71 K
스포일러	98 K
""", '시': """
시민	2778 K 후원으로
시민의	2800 K 후원
시작하세요	2831 K
""", '아': """
아래에서	2831 K 확인하세요
""", '알': """
알려	2831 K 주세요
알려주세요	2831 K
알림	2739 K 받기	2739 K 설정
알림을	14 K	2767 K 켜고
""", '애': """
애드블로커	2796 K
애드블록	2796 K
""", '앱': """
앱	2739 K 다운로드	2739 K 설치	2767 K 설치하기
앱에서	2738 K 보기	2738 K 열기	2767 K 더 편하게	2831 K 확인하세요
앱으로	2738 K 보기	2767 K 더
앱을	2739 K 다운로드	2767 K 다운로드하세요	2767 K 설치하세요
""", '언': """
언론을	2769 독립 K 지켜
""", '여': """
여기서	2831 K 확인하세요
여러분	2832 K 덕분
여러분의	2756 K 제보를	2769 K 후원이	2800 독자 K 후원	2831 K 후원
""", '영': """
영상에서	2762 K 확인하세요	2762 K 확인할 수 있습니다	2831 K 확인하세요
영상으로	2762 K 확인하세요
영상을	2762 K 확인하세요
""", '온': """
온라인	2761 K 세미나
""", '옮': """
옮겨	45 K 실을
""", '외': """
외부	2759 K 콘텐츠	2788 K 콘텐츠입니다
""", '우': """
우리	84 K 앱에서	2832 K 기자
우리의	2832 K 저널리즘
""", '운': """
운영되고	2769 독자의 후원으로 K 있습니다
""", '원': """
원고료로	2769 K 응원
""", '월': """
월	2833 K #원
""", '유': """
유료	2733 K 구독자만
유튜브	2743 K 구독
""", '음': """
음성으로	2762 K 들으려면	2762 K 들어보세요
""", '응': """
응답	21 K 취소
응원하세요	2831 K
응원해	2731 K 주세요	2831 K 주세요
응하지	98 K 않았
""", '의': """
의견을	2831 K 남겨
의견이	43 K 다르신가요
""", '이': """
이	9 K 콘텐츠	2832 K 기사가	2832 K 기사는	2832 K 기사
이메일	2736 K 주소
이메일로	58 K 받아보
이메일은	60 K 표시되지
이메일을	2735 K 입력하세요	2735 K 입력해 주세요	2735 K 입력해주세요	2735 K 입력하시면
이미	2770 K 구독자이신가요
이벤트에	2831 K 참여하세요
이야기를	67 K 보내	67 K 들려
이전	98 K 판에서
""", '인': """
인공지능	48 K 훈련	48 K 학습
인공지능이	2812 K 작성	2812 K 생성	2812 K 요약
""", '일': """
일주일에	17 K 한 번
일할	2761 함께 K 기자를
""", '읽': """
읽는	0 K 시간
""", '자': """
자동	2812 K 번역
자바스크립트가	2791 K
자바스크립트를	2791 K
자살예방	98 K
자주	2754 더 K 보기
""", '잔': """
잔을	54 커피 한 K 사
""", '재': """
재배포	2752 K 금지
재배포금지	2752 K
재생할	2787 K 수 없습니다
""", '저': """
저작권법	2753 K
저작권법의	2753 K
저작권자	2753 K
저작권자의	2753 K
저희	2832 K 뉴스레터	2832 K 채널	2832 K 앱
저희는	2832 K
저희를	2832 K
""", '적': """
적었다	2834 K
""", '전': """
전문을	20 K
전용	2733 회원 K 기사	2733 회원 K 콘텐츠	2733 회원 K 서비스
전재할	45 K
전해	49 K 주세요
전해주세요	49 K
전했다	2834 K
""", '정': """
정기후원	2833 K
정정	98 K:	98 [K]
""", '제': """
제공하는	2788 K 콘텐츠입니다
제보	38 K 바랍니다	67 K 바랍니다	2756 K 부탁드립니다
제보는	2756 K 카카오톡
제보를	38 K 기다립니다	67 K 기다립니다	2756 K 기다립니다	2756 K 받습니다
제보해	38 K 주세요	67 K 주세요	2831 K 주세요
제보해주세요	38 K	67 K
제휴	74 K 링크	2773 K 링크
제휴링크	2773 K
""", '좋': """
좋아요	2755 구독과 K 부탁
좋아요를	2755 구독과 K 부탁
""", '주': """
주소는	21 이메일 K 공개되지
""", '중': """
중	2830 #건 K #건	2830 #개 K #개
""", '지': """
지금	2831 K 확인하세요	2831 K 신청하세요	2831 K 참여하세요
지켜주세요	2831 K
""", '채': """
채널	2742 K 추가	2755 K 추가하기	2755 K 구독하기	2777 K 추가하고	2777 K 추가하면
채널에	2755 K 참여하세요
채널에서	2755 K 소식을	2831 K 확인하세요
채널을	2777 K 추가하고	2777 K 추가하면	2777 K 추가해	2777 K 구독하고	2777 K 구독하면
채용	2761 K 공고
""", '챗': """
챗봇에게	63 K
""", '첫': """
첫	2833 K 달
""", '추': """
추가해	2755 K 주세요
추가해주세요	2755 K
""", '친': """
친구	2755 K 추가하세요
""", '카': """
카카오톡	2777 K 채널에서	2777 K 채널
""", '커': """
커피	54 K 한 잔 사	2769 K 한 잔 값으로
""", '콘': """
콘텐츠	2788 K 불러오기
""", '쿠': """
쿠키	2759 K 동의가
쿠키를	2759 K 허용해야	2759 K 허용해
""", '태': """
태그해	62 K 주세요
태그해주세요	62 K
""", '특': """
특가	2761 K 보기
""", '파': """
파트너스	2773 K 활동
""", '팔': """
팔로우하기	2742 K	2755 K
팔로우하세요	2831 K
""", '팟': """
팟캐스트	34 K
""", '퍼': """
퍼가실	45 K
""", '편': """
편집자	98 K 주
""", '필': """
필수	21 K 필드는
필자의	2774 K 개인 의견
""", '함': """
함께해	51 K 주세요
함께해주세요	51 K
""", '협': """
협찬을	2773 K 받아
""", '활': """
활용	2752 ai 학습 및 K 금지
""", '회': """
회원	2733 K 전용입니다
회원가입	2733 K 후	2831 K 후
회원가입은	2831 K
회원가입을	2831 K 하
회원가입하고	2831 K
회원가입하면	2770 K 월
회원가입하세요	2831 K
회원가입하시면	2831 K
회원만	2733 K 볼 수
""", '후': """
후원금	2835 K
후원으로	2769 독자의 K 운영됩니다	2769 독자의 K 운영하는
후원을	2731 K 부탁드립니다	2831 K 부탁
후원이	2731 K 필요합니다	2731 K 큰 힘이
후원하세요	2831 K
후원해	80 K 주세요	2731 K 주세요	2831 K 주세요
후원회원의	2778 K 후원으로	2800 K 힘
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
analytička
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
blokovač
blokování
blokującego
blokującej
blokujący
blokującą
blokátor
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
evästeasetuksesi
evästeasetuksiasi
evästeasetuksissa
evästeasetusten
evästeasetustesi
evästeet
evästeitä
evästesuostumuksesi
evästevalintasi
evästevalintojesi
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
historička
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
informováni
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
ještě
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
můžeme
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
nastavení
naujienlaiškio
naujienlaiškis
naujienlaiškį
navođenja
navođenje
nawoływał
načtením
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
näyttämällä
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
politoložka
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
právnička
právník
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
přehráním
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
příspěvků
příspěvkům
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
socioložka
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
upozorněni
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
ustawień
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
widziałaś
widziałeś
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
zobrazením
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
świadkami
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
автора
авторизованные
авторизованным
авторизовані
авторизуйтесь
авторкою
авторов
автором
автору
авторів
адрес
адреса
адресою
адресу
азартних
азартные
азартных
азартні
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
больше
бот
браузер
браузър
букмекерская
бюлетин
бюлетина
бюлетини
бяхте
більше
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
вызывать
выпуск
відео
відмовилися
відповів
відповідав
відповідально
відповідальності
відповідальної
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
дізнаватися
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
есть
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
зависимость
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
налаштування
налаштуваннями
налаштуваннях
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
настроек
настройками
настройках
настройки
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
новину
новость
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
оповещения
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
очевидцем
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
повідомлення
повідомте
подайте
поддержать
поддерживайте
поддержите
поддержка
поддержке
поддержки
поделитесь
поделиться
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
поділитися
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
рассказать
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
розповісти
розсилка
розсилку
розслідування
рублей
рік
свидетелем
свободната
свържете
свържи
свяжитесь
связаться
свідком
седмично
сигнализирайте
сказав
сказал
сказала
сказати
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
узнавать
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
інформацію
історію
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
