"""What the indexes of `compiled` hold under keys beyond plain ASCII: many pages never ask for it. Do not edit."""

# fmt: off

WHOLE = {'#': """
# bình luận	4678
# comentário	3499
# comentários	3499
# fotó megtekintése	2345
# fotók megtekintése	2345
# gün ücretsiz deneyin	4394
# głosów	92
# hlasů	92
# hozzászólás	2259
# komentářů	496
# komentāri	2929
# kép megtekintése	2345
# képek megtekintése	2345
# lượt bình chọn	92
# odpovedí	4071
# odpovědi	598
# odpovědí	598
# odpowiedź	3456
# příspěvků	496
# röster	92
# sekunden zurück	937
# válasz megjelenítése	2354
# yaşindan küçükler oynayamaz	4457
# ääntä	92
# års aldersgrense	3202
# δευτερόλεπτα μπροστά	1046
# δευτερόλεπτα πίσω	1046
# σχόλια	988
# ψήφοι	92
# відповідей	4648
# відповідь	4648
# відповіді	4648
# гласа	92
# голоса	92
# голосов	92
# голосів	92
# з #	4612
# из #	3831
# коментарі	4540
# коментарів	4540
# комментариев	3759
# комментарий	3759
# комментария	3759
# от #	281
# ответ	3867
# ответа	3867
# ответов	3867
# отговор	310
# отговора	310
# із #	4612
# הצבעות	92
# שניות אחורה	2101
# שניות קדימה	2101
# תגובות	2057
# تعليقات	119
# ثانيه جلو	1699
# ثانيه عقب	1699
# راي	92
# صوت	92
# نظر	1655
# कमेंट	2161
# वोट	92
# सेकंड आगे	2202
# सेकंड पीछे	2202
# € al mes durante # meses	1494
# € al mese per # mesi	2550
# € por mês durante # meses	3540
#% megtakarítás	2341
#+ hrajte zodpovědně	488
#-årsgrense	3202
#/# fotó	2345
#/# kép	2345
#/#. fotó	2345
#/#. kép	2345
#か月無料	2639
#カ月無料	2639
#ヶ月無料	2639
#件のコメント	2655
#則留言	4788
#条评论	4788
#票	92
#秒戻る	2698
#秒進む	2698
#명 참여	92
#초 뒤로	2803
#초 앞으로	2803
""", 'a': """
a apărut o eroare	3692
a boltunkból	2316
a carregar vídeo	3553
a cikk a hirdetés alatt folytatódik	2251
a cikk a hirdetés után folytatódik	2251
a cikk automatikusan készült	2353
a cikk felhasználása engedélyköteles	2351
a cikk meg is hallgatható	2248
a cikk meghallgatása	2265
a cikk megosztása	2248
a cikk szerzői jogvédelem alatt áll	2351
a cikk zárolva van	2340
a cikket gépi hang olvassa fel	2327
a folytatáshoz regisztráljon	2242
a hanganyagot mesterséges intelligencia készítette	2327
a hirdetés után folytatjuk	2251
a hirdetés vége	2361
a hozzászólás lezárva	2354
a hozzászólások le vannak zárva	2354
a hét kvíze	2310
a kommentelés lezárult	2259
a könyv megrendelhető itt	2254
a könyv megrendelése	2316
a lejátszó betöltése	2327
a link másolva	2359
a lire également	1915
a mező kitöltése kötelező	2343
a nap kérdése	91	2310
a rovat további cikkei	2263
a szerző a lap munkatársa	2276
a szerző cikkei	2346
a szerző jogász	2276
a szerző közgazdász	2276
a szerző politológus	2276
a szerző további cikkei	2346
a szerző történész	2276
a szerző összes cikke	2346
a szerző újságíró	2276
a szerzőkről	2278
a szerzőről	2278
a szöveg automatikusan készült	2353
a tartalmat nem tudjuk megjeleníteni	2319
a tartalom nem elérhető	2319
a tartalom nem jeleníthető meg	2319
a tartalom szerzői jogi védelem alatt áll	2351
a teljes cikk elolvasása	2346
a témában további cikkek	2263
a videó az ön országában nem játszható le	2327
a videó már nem elérhető	2327
a videó nem elérhető	2327
a videó nem elérhető az ön országában	2327
a videó nem játszható le	2327
a videólejátszó betöltődik	2327
a videót nem lehet lejátszani	2327
abo abschließen	764
abo auswählen	949
abo wählen	949
abonare confirmată	3715
abonați-vă	3620
abone değil misin	4472
abone değil misiniz	4472
abonează-te	3620
abonelere özel	4394
abonelere özel avantajlar	4457
abonelere özel indirim	4457
abonelere özel içerik	4472
abonelik paketlerini gör	4501
abonelik seçenekleri	4501
aboneliği yenile	4501
aboneliğini seç	4472
aboneliğiniz onaylandi	4502
aboneliğinizi seçin	4472
abonentu priekšrocības	2960
abonner nå	3180
abonner på nyhetsbrevet	3187
abonné	1967
abonné à ce thème	2025
abonnér	617
abonnér nu	617
abonnés	1882
abonnés uniquement	1955
abonē	2923
abonē jaunumus	2947
abonē un lasi visus rakstus	2923
abonēt	2923
abrir menú	1455
aby odtworzyć film, włącz javascript	3427
acasă	3634
accede a todos los contenidos sin límites	1494
accept termenii și condițiile	3692
accepter og fortsæt	712
acceptera och fortsätt	4282
acceptera och stäng	4282
accepto la política de privacitat	447
acceptér	639
acceptér alle	713
acceptér og fortsæt	712
acceptér og vis	712
acceptă toate	3642
acceptă tot	3679
acceptă și afișează conținutul	3642
acceptă și continuă	3678
acceso a todos los artículos	1554
accès à tous les articles	2020
accéder au dossier	1993
accéder à l'article	1882
accéder à la page de dons	1984
aceitar e ver o conteúdo	3521
aceito receber comunicações	3570
aceito receber comunicações de marketing	3570
aceito receber comunicações e ofertas	3535
acepto la política de privacidad	1525
acesso ilimitado a todo o conteúdo	3600
acest articol este rezervat abonaților	3657
acest câmp este obligatoriu	3692
acesta este ultimul tău articol gratuit	3657
acheter ce numéro	1942
achetez ce numéro	1942
activează	3683
activează alertele	3651
activează notificările	3651
activează sunetul	3674
actualitza la pàgina	440
actualités	1915
actualizar la página	1518
ad 광고	2781
adatkezelés és sütik	2322
adatkezelési tájékoztató	2319
adatvédelem és sütik	2322
adatvédelmi beállítások	2319
adatvédelmi beállítások módosítása	2322
adatvédelmi tájékoztató	2319
adaugă ca sursă preferată	3702
adaugă un comentariu	3631
adaugă un răspuns	3708
adaugă în coș	3718
adblock détecté	2017
adblocker upptäckt	4293
add meg az e-mail-címed	2269
además	1452
adhérer	1873
adj hozzá minket preferált forrásként	2356
adja meg az e-mail-címét	2269
adja meg az összeget	2337
adja meg e-mail-címét	2269
adomány	2238
adományozok	2238
adományozás	2238
adresa de email nu este validă	3692
adresă de email invalidă	3692
adreça electrònica	413
adó # százalék	2337
adója #%-ával	2337
afficher la vidéo	1978
afficher les réponses	1966
afișează comentariile	3666
afișează conținutul	3642
afișează conținutul extern	3642
afișează originalul	3635
afișează postarea	3678
afișează subtitrările	3674
afmeld når som helst	731
afspilleren indlæses	715
agora não	3472
ai deja un abonament? autentifică-te	3657
ai găsit o greșeală	3698
ai kan begå fejl	741
ai kan gjøre feil	3307
ai kan göra fel	4310
ai kan göra misstag	4310
ai może popełniać błędy	3454
ai može griješiti	3970
ai može pogriješiti	3970
ai môže robiť chyby	4069
ai může chybovat	596
ai může dělat chyby	596
ai observat o greșeală	3631
ai sa môže mýliť	4069
ai segítségével készült	2353
ai által fordított	2353
ai által generált	2353
ai által generált tartalom	2353
ai може да греши	309
ai सारांश	2176
ai से तैयार सारांश	2176
ai 摘要	4862
ai 기사 요약	2831
ai 번역	2804
ai 생성 이미지	2841
ai 요약	2781
ai 음성으로 듣기	2803
ai-genererat innehåll	4311
ai-genereret resumé	655
ai-oversættelse	742
ai-resumé	655	742
ai-összefoglaló	2265
ai-översatt	4310
ai-översättning	4311
aicinām ievērot cieņu komentāros	2929
aiheeseen liittyvää	1766
aiheesta lisää	1766
aikaa jäljellä #	1826
ainda não tem conta	3568
ainda não é assinante	3568
ainult vajalikud küpsised	1616
aitäh hääletamast	1612
aitäh liitumast	1600
aitäh sõnumi eest	1627
aizmirsāt paroli	2971
aizvērt	2931
aizvērt galeriju	2975
aizvērt reklāmu	2932
aiが要約	2724
aiによる要約	2724
ai总结	4862
ai摘要	4808
ai生成	2699	4862
ai生成内容	4836
ai翻訳	2699
ai翻譯	4862
ai翻译	4862
ai要約	2724
ai語音朗讀	4835
ai语音朗读	4835
ai重點整理	4808
ai音声で聴く	2698
ai가 생성한 콘텐츠입니다	2841
ai가 읽어주는 기사	2803
ai로 생성된 콘텐츠	2841
ajouter une réponse	2008
ajouter à mes favoris	1901
ajouter à mes sources préférées	2002
ajouter à mes sujets	2025
ajouter à mes thèmes	2025
ajouter à vos sources préférées	2002
ajouter à vos sélections	1901
ajándék cikk	2249
ajándékozd el a cikket	2249
ajándékozd tovább a cikket	2249
ajándékozza a cikket	2248
ajándékozza a cikket barátjának	2248
ajándékozza el a cikket	2249
ajándékozza tovább a cikket	2249
ajánlataink	2263
ajánlja: outbrain	2361
ajánlja: taboola	2361
ajánljuk	2263
ajánljuk még	2263
ajánlott	2263	2341
ajánlott cikkek	2263
ajánló	2263
akceptuję	3347
akceptuję i kontynuuję	3424
akceptuję i przechodzę do serwisu	3424
akkurat nå	3215
ako chránime svoje zdroje	4066
ako chránime zdroje	4066
ako vypnúť adblock	4052
ako vypnúť blokovanie reklám	4052
aktuálny čas	4048
aktuálny čas #	4047
aktuální čas	568
aktuální čas #	567
aktuálně	498
akzeptieren und schließen	934
aldersgrense # år	3202
aldersgrense: # år	3202
alege o sumă	3713
alege-ți abonamentul	3690
alegeți abonamentul	3690
algo salió mal	1526
alkalmazás letöltése	2329
alkalmazás megnyitása	2329
alla bidrag hjälper	4295
alla rättigheter reserverade	4308
alle abo-angebote im überblick	874
alle angaben ohne gewähr	880
alle beiträge ansehen	814
alle beiträge anzeigen	954
alle beiträge der autorin	954
alle beiträge des autors	954
alle bidrag hjælper	725
alle bidrag tæller	725
alle inhalte sind urheberrechtlich geschützt	921
alle newsletter im überblick	865
alle preise ohne gewähr	880
aller à la recette	61
allt innehåll är skyddat av upphovsrätt	4252
allt innehåll är upphovsrättsskyddat	4250
als bevorzugte quelle bei google hinzufügen	789
als bevorzugte quelle hinzufügen	965
als podcast hören	875
alte știri	3632
alterar preferências de cookies	3521
altres notícies	19
altres notícies que et poden interessar	19
altyazilari aç	4458
altyazilari göster	4458
altă sumă	3687
alătură-te conversației	3645
am înțeles	3635
amazon'da gör	4457
amazonで見る	2696
amazonで詳しく見る	2696
amazonで詳細を見る	2696
amazonで買う	2696
amazonで購入	2696
amazonで購入する	2696
amintește-mi mai târziu	3618
ana sayfaya dön	4478
anasayfaya dön	4478
anderen betrag wählen	946
andet beløb	725
andra läser	19	4219
andra läser just nu	19
andra läste även	4219
andre har også lest	19
andre leser nå	3215
andre leste også	3215
andre læser	652
andre læser lige nu	652
andre læser også	19
andre læste også	652
angebot auswählen	949
angebot wählen	874
anhören	786
anhören # min	786
anket sonuçlari	4452
anketa dňa	4038
ankstesnė nuotrauka	2908
anmäl	4313
anmäl annons	4317
anmäl dig	4193
anmäl dig till nyhetsbrevet	4193
anmäl inlägg	4312
anmäl kommentar	4312
anna kelvollinen sähköpostiosoite	1844
anna äänesi	1811
annet beløp	3291
anneta ühekordselt	1624
annonce - artiklen fortsætter nedenfor	635
annonces légales	1942
annoncørbetalt	87
annoncørbetalt indhold	87	662
annons - artikeln fortsätter nedan	4204
annons från våra partner	4317
annonsblockerare upptäckt	4293
annonsen slutar här	4204
annonser från google	4317
annonsinnehåll	4226
annonslänk	4204
annonsörsinnehåll	4226
annonsørinnhold	87	3225
annonsørsamarbeid	3315
ano, prosím	574
ano, rád	574
anonimni sandučić	3967
anonym brevlåda	4307
anonym tipslåda	4307
anonymná schránka	4066
anonymní schránka	592
anpassa inställningar	4282
anulează oricând	3690
anulezi oricând	3657
anuluj odpowiedź	3355
användarnamn	4298
användarnamn eller e-postadress	4297
användarvillkor	4207
anzeige schließen	967
anzeigensonderveröffentlichung	880
anúncio	3494
anúncios	3494
apasă pentru sunet	3712
apmaksāta sadarbība	2982
apmaksāts saturs	2932
apmokėta partnerystė	2915
apmokėtas turinys	2915
aportació mensual	442
aportació única	442
aportación mensual	1521
aportación única	1521
app letöltése	2329
app storeからダウンロード	2704
app storeでダウンロード	2704
app store에서 다운로드	2810
apple ile giriş yap	4472
apple podcastで聴く	2730
appleでサインイン	2712
appleでログイン	2712
appleで続ける	2712
app内打开	4842
après la publicité	1906
aptaujas rezultāti	2965
após a publicidade	3494
apóyanos	1413
apóyanos en patreon	1520
apúntate	1425
aquest article està bloquejat	445
aquest article t'ha estat útil	423
aquest camp és obligatori	447
aquest vídeo ja no està disponible	430
aquest vídeo no està disponible	430
ar norite gauti pranešimus	2899
arată conținutul	3678
arată mai mult	3696
arată mai puțin	3635
arată răspunsurile	3666
arată tot	3635
arkadaşina gönder	4401
arkadaşinla paylaş	4401
article abonné	1882
article ajouté à vos sélections	1901
article lu par une voix de synthèse	1974
article précédent	1915
article réservé aux abonnés	1882
article següent	451
article sponsorisé	1942
articles associés	1915
articles liés	1915
articles recommandés	1915
articles récents	1915
articol exclusiv pentru abonați	3657
articole asemănătoare	3632
articole înrudite	3632
articoli più letti	2553
articolul continuă după reclamă	3628
articolul continuă mai jos	3628
articolul următor	3632
artikeln finns också som ljud	4200
artikeln fortsätter efter annonsen	4204
artikeln fortsätter nedan	4204
artikeln fortsätter under bilden	4204
artikeln går att lyssna på	4200
artikeln läses upp av en syntetisk röst	4285
artikeln är automatiskt genererad	4310
artikeln är låst	4186
artikeln är maskinöversatt	4310
artikeln är skapad automatiskt	4310
artikeln är skyddad av upphovsrätt	4308
artikeln är uppläst av en dator	4200
artikkel jätkub pärast reklaami	1584
artikkel jätkub reklaami järel	1584
artikkel on kaitstud autoriõigusega	1637
artikkel täieneb	1582
artikkelen er låst	3180
artikkelen finnes også som lyd	3193
artikkeli jatkuu kuvan jälkeen	1753
artikkeli on konekäännetty	1854
artikkeli on suojattu tekijänoikeudella	1852
artikkelin lukee synteettinen ääni	1826
artikkelin voi myös kuunnella	1750
artiklen er låst	617
artiklen er læst op af en robot	627
artiklen findes også som lyd	627
artiklen fortsætter efter annoncen	635
artiklen fortsætter efter reklamen	748
artiklen fortsætter nedenfor	635
artiklen fortsætter under billedet	635
artiklen kan også høres	627
artiklen læses op af en kunstig stemme	715
artikli loeb ette tehishääl	1580
artiklit loeb sünteetiline hääl	1618
artiklit loeb tehishääl	1580
artykuł czytany przez syntezator mowy	3427
artykuł dla subskrybentów	3328
artykuł do słuchania	3427
artykuł kontynuowany pod reklamą	3346
artykuł premium	3440
artykuł sponsorowany	3343
artykuł zablokowany	3440
artykuły na e-mail	3331
artykuły partnerów	3462
artículo anterior	1452
artículo regalado	1567
artículo relacionado	1452
artículo siguiente	1529
artículos recomendados	1498
artículos relacionados	1452
as notícias mais lidas	3543
ascultă	3625
ascultă articolul	3674
ascunde răspunsurile	3666
aseta ensisijaiseksi lähteeksi	1858
aslini göster	4411
assine já	3477
atbalstīt	2923
atcel jebkurā laikā	2923
atcelt var jebkurā laikā	2971
atcerēties mani	2972
atidaryti galeriją	2908
atidaryti programėlėje	2898
atidaryti programėlę	2898
atkūrimo greitis	2896
atlikite testą	2890
atlikušais laiks	2965
atlikušais laiks -#	2964
atpakaļ uz augšu	2975
atpakaļ uz sākumlapu	2975
atradi kļūdu	2976
atradi kļūdu rakstā	2929
atradāt kļūdu	2976
atrakinti straipsnį	2904
atrisini krustvārdu mīklu	2958
atsaukt piekrišanu	2962
atsisiųsti garso įrašą	2896
atsisiųsti iš app store	2898
atsisiųsti iš google play	2898
atsisiųsti programėlę	2898
atsiųskite naujieną	2909
atsiųskite nuotraukas	2909
atskaņot video	2964
atskaņošanas ātrums	2964
atslēgt rakstu	2971
atslēgvārdi	2965
atteikties var jebkurā laikā	2973
attēls # no #	2984
attēls #/#	2984
attēls attēlā	2964
atualizar a página	3563
atualizar página	3563
atvērt	2931
atvērt galeriju	2975
atvērt lietotni	2966
atvērt lietotnē	2966
atvērt rakstu	2971
atļaut paziņojumus	2967
atšaukti galite bet kada	2854
atšaukti sutikimą	2894
aucun commentaire à ce niveau	1946
audio narrado por una voz automática	1477
audio vytvorila umelá inteligencia	4047
auf apple podcasts hören	855
auf spotify hören	855
ausgewählt für sie	879
auswahl bestätigen	934
auswählen	950
automaatselt tõlgitud	1631
automaattinen käännös	1855
automaticky preložené	4069
automaticky přeloženo	596
automatické prehrávanie	4047
automatické přehrávání	567
automatický preklad	4070
automatický překlad	597
automatikus lejátszás	2327
automatinis atkūrimas	2896
automatisch übersetzt	961
automatische übersetzung	962
automatiskt översatt	4310
automatiškai išversta	2910
automatsko puštanje	3949
automātiski tulkots	2977
automātiskā atskaņošana	2964
autoriser la publicité	1983
ava äpis	1620
avantage abonnés	1972
avantages abonnés	1972
avantaje pentru abonați	3672
avançar # segundos	3553
aveți deja cont	3690
avfölj	4315
avfølg	3312
avis de décès	1942
avoimet työpaikat	1768
avregistrera dig när som helst	4300
avsluta när du vill	4186
avsluta när som helst	4300
avslutt når du vil	3180
avslå alle	3280
avís legal	402
avísanos de un error	1543
aylik bağiş	4469
aylik bağiş yap	4500
ayrintilar için tiklayin	4410
ayrintilar için tiklayiniz	4410
az ai hibázhat	2353
az ai tévedhet	2353
az e-mail-címed	2343
az első hónap csak # ft	2242
az mi hibázhat	2353
az oldal tetejére	2346
az outbrain ajánlásával	2361
az ön e-mail-címe	2343
az ön neve	2343
az összefoglalót ai készítette	2353
az összefoglalót mi készítette	2353
az összes cikk	2346
az összes elfogadása	2319
az üzeneted	2344
aç	4411
añadir a favoritos	1437
añadir a la cesta	1566
añadir a mi lista	1497
añadir a mis temas	1559
añadir al carrito	1566
añadir comentario	1448
añadir como fuente preferida	1537
añadir una respuesta	1543
añadir usuario	1418
añádenos como fuente preferida	1537
aún no eres suscriptor	1523
aún no estás registrado	1523
aún no te has registrado	1418
aún no tienes cuenta	1523
ačiū už jūsų balsą	2890
ačiū už registraciją	2906
ačiū už žinutę	2906
ačiū, kad balsavote	2890
ačiū, kad užsiprenumeravote	2879
ați uitat parola	3690
ați votat deja	3666
""", 'b': """
baixar episódio	3553
baixar o áudio	3553
baixar áudio	3553
bandykite dar kartą	2906
bandykite vėliau	2906
bankkártyás támogatás	2337
bankovním převodem	579
banküberweisung	763
bara för dig som prenumererar	4297
bara för prenumeranter	4297
bare nødvendige	3279
bağiş sayfasina git	4469
bağiş yap	4393
bağiş yapin	4393
bağişim	4470
bağlanti kopyalandi	4486
bağlantiyi kopyala	4401
başa dön	4410
başka tutar	4469
be šlamšto	2906
bedste værdi	729
bei google als quelle hinzufügen	789
bei spotify hören	855
beitrag nicht mehr verfügbar	937
bejegyzés betöltése	2319
bejelentkezés	2242
bejelentkezés apple-fiókkal	2340
bejelentkezés facebookkal	2340
bejelentkezés google-fiókkal	2340
bekræft din e-mail	731
belépés	2242
belépés facebook-fiókkal	2340
belépés facebookkal	2340
belépés google-fiókkal	2340
benefício do assinante	3525
bere sintetični glas	4146
berite naprej z naročnino	4155
bestill nå	3276
beställ boken	4278
betalas årsvis	4297
betales årlig	3294
betales årligt	728
betalt innehåll	4317
betrag wählen	762
betygsätt receptet	61
betűméret	65
betűméret csökkentése	2359
betűméret módosítása	2359
betűméret növelése	2359
bez mišljenja	3943
bez surogātpasta	2973
bez zobowiązań	3441
bez závazku, kdykoli zrušíte	473
bez závazků	473
bezmaksas piegāde	2961
bezárás	2237
beágyazott tartalom	2319
beállítás preferált forrásként	2356
beállítások mentése	2319
beállítások módosítása	2322
beğen	4452
beğenme	4452
bidrag kan trækkes fra i skat	725
bieżący czas #	3427
bild in originalgröße	954
bild vergrößern	813	954
bildergalerie öffnen	954
bildirimleri aç	4449
bildirimleri açin	4449
bilety już w sprzedaży	3420
bir hata oluştu	4474
bir tutar seçin	4500
bir şeyler ters gitti	4475
bir şeyler yanliş gitti	4475
bitte füllen sie dieses feld aus	951
bitte geben sie eine gültige e-mail-adresse ein	951
bitte prüfen sie ihr postfach	951
bitte versuchen sie es später erneut	865
bitte versuchen sie es später noch einmal	951
bitte überprüfen sie ihr postfach	951
bize ulaşin	4407
biểu quyết	92
bjud en vän på artikeln	4200
bjud oss på en kaffe	4295
bjud oss på kaffe	4295
bjud på en kaffe	4295
bli månadsgivare	4182
bli støttemedlem	3177
bliv fast støtte	725
bliv støtteabonnent	725
bliv støttemedlem	614
blocco pubblicità rilevato	2611
blokovať	4051
bloqueador de anúncios ativado	3598
bloqueador de anúncios detectado	3598
bloqueur de publicité détecté	2017
bloqueur détecté	2017
boletín	1425
bolo to užitočné	4069
brezplačna dostava	4142
browserul tău nu poate reda acest video	3642
brukervilkår	3204
brīva summa	2970
bu haber abonelere özeldir	4394
bu haber yapay zeka tarafindan seslendirilmiştir	4458
bu haber yapay zekâ ile seslendirilmiştir	4458
bu haberi paylaş	4509
bu haberi paylaşin	4509
bu içerik abonelere özeldir	4394
bu içerik faydali oldu mu	4451
bu içerik görüntülenemiyor	4461
bu içerik gösterilemiyor	4461
bu içerik kilitli	4472
bu video artik mevcut değil	4458
bu video bulunduğunuz ülkede izlenemiyor	4458
bu video mevcut değil	4458
bu video ülkenizde izlenemiyor	4458
bu yaziyi paylaş	4509
bu yorumu şikayet et	4491
bugün değil	4392
bulmaca çöz	4454
bunlar da ilginizi çekebilir	4408
burtu izmērs	2980
butlletí	413
buy me a coffee ☕	1110
buy me a cup of coffee ☕	1110
buy us a coffee ☕	1110
buzón anónimo	1532
buzón seguro	1532
buďte v obraze	478
bylo to pro vás užitečné	596
bylo to užitečné	596
bài cùng chuyên mục	4706
bài cùng tác giả	4706
bài khác	4679
bài khác của tác giả	4738
bài liên quan	4679
bài mới nhất	4706
bài quảng cáo	4707
bài tiếp theo	4679
bài trước	4738
bài viết có hữu ích không	4711
bài viết có hữu ích với bạn không	4711
bài viết liên quan	4679
bài viết mới	4705
bài viết này bị khóa	4732
bài viết này có hữu ích không	4711
bài viết tiếp theo	4738
bài viết trước	4738
bài viết được tặng bởi thuê bao	4758
bài được dịch tự động	4705
bài đọc nhiều	4706
báo cáo	4712
báo cáo bình luận	4749
báo cáo vi phạm	4712
báo lỗi	4678
báo lỗi bài viết	4711
bármikor leiratkozhat	2269
bármikor leiratkozhatsz	2269
bármikor lemondhatja	2242
bármikor lemondható	2242
bäst värde	4298
bästa pris	4298
bình chọn	91	4712
bình chọn của bạn đã được ghi nhận	4711
bình luận	4678
bình luận (#	4678
bình luận của bạn	4749
bình luận đã bị tắt	4749
bölümü indir	4458
búsqueda	1455
bücher aus dem shop	794
bülten	4431
bülten üyeliği	4431
bültene abone oldunuz	4431
büyüt	4410
bądź na bieżąco	3331
bądź pierwszą osobą, która skomentuje	3456
błędny adres e-mail	3443
bővebben	2265	2321
būkite pirmas	2860
būkite pirmas, pakomentavęs	2860
bạn chưa có tài khoản	4732
bạn chưa đăng ký	4732
bạn có muốn nhận thông báo	4725
bạn có muốn nhận thông báo không	4725
bạn có thể hủy đăng ký bất cứ lúc nào	4734
bạn có thể quan tâm	4679
bạn muốn nhận thông báo	4725
bạn thấy bài viết này thế nào	4711
bạn đang theo dõi chủ đề này	4743
bạn đã bình chọn	4711
bạn đã bình chọn rồi	4711
bạn đã có tài khoản	4732
bạn đã đăng ký rồi	4755
bản ghi	4719
bật	4726
bật thông báo	4725
bật tiếng	4718
bắt buộc	4735
bắt đầu trắc nghiệm	4714
bỏ qua	4662
bỏ qua quảng cáo	4752
bỏ theo dõi	4743
""", 'c': """
cada aportació compta	416
cada aportación cuenta	1493
cada contribuição conta	3538
cada doação conta	3565
cada donación cuenta	1520
cadastre-se grátis	3477
califica este artículo	1448
campo obrigatório	3570
campos obrigatórios	3570
cancel·la quan vulguis	445
cargando el vídeo	1508
cargando vídeo	1508
cargar más	1455
cargar más comentarios	1501
cargar más noticias	1529
cargar publicación	1512
cargar vídeo	1512
carrega la publicació	434
carrega més comentaris	423
carregando o vídeo	3553
carregando vídeo	3553
carregant el vídeo	430
carregar conteúdo	3557
carregar mais comentários	3545
carregar mais notícias	3574
carregar o conteúdo	3557
carregar publicação	3557
carregar vídeo	3557
carte de crédit	1881
cartão de crédito	3476
categorieën	3038
categorías	1452
caută	3634
caça-palavras	3550
ce contenu vous a-t-il été utile	1940
ce résumé vous a-t-il été utile	1940
cea mai bună ofertă	3691
cela vous a-t-il été utile	1966
cele mai citite știri	3660
cele mai noi știri	3632
celkem hlasovalo # čtenářů	555
celozaslonski način	4146
celá obrazovka	567
celý článek	500
celý článek zde	588
celý článok	4063
cenimy twoją prywatność	3349
cererea ta a fost trimisă	3715
cerrar galería	1557
cerrar menú	1455
cerrar sesión	1418
cet article est en accès libre pour les abonnés	1955
cet article est lu par une voix de synthèse	1940
cet article vous a-t-il été utile	1966
cette adresse est déjà inscrite	2021
cette information vous a-t-elle été utile	2008
cette page vous a-t-elle été utile	1966
cette réponse est-elle utile	1966
cette vidéo est indisponible	1974
cette vidéo ne peut pas être lue	1974
cevaplari göster	4451
chargement du lecteur vidéo	1974
charger la vidéo	1978
charte éditoriale	1997
chcem dostávať upozornenia	4050
chcem odoberať	4060
chcete dostávat notifikace	571
chcete dostávat upozornění	571
chcete dostávať notifikácie	4050
chcete dostávať upozornenia	4050
chci dostávat upozornění	571
chci odebírat	478
chci podpořit	470
chci přispět	470
chi tiết	4682
chia sẻ	4669
chia sẻ bài viết	4669
chia sẻ bài viết này	4758
chia sẻ facebook	4705
chia sẻ lên facebook	4745
chia sẻ qua email	4745
chia sẻ qua facebook	4705
chia sẻ qua zalo	4745
chia sẻ tin này	4758
chia sẻ zalo	4745
chia sẻ ý kiến của bạn	4678
cho chúng tôi biết ý kiến	4711
cho phép	4726
cho phép thông báo	4725
chuyên mục	4679
chuyển đến công thức	61
chép liên kết	4705
chính sách bảo mật	4677
chính sách bảo mật | điều khoản sử dụng	4677
chính sách cookie	4677
chính sách quyền riêng tư	4677
chơi miễn phí	4714
chơi ngay	4714
chưa có tài khoản	4732
chấp nhận tất cả	4677
chấp nhận tất cả cookie	4677
chấp nhận và tiếp tục	4722
chất lượng	4719
chế độ tối	4751
chỉ dành cho thuê bao	4732
chỉ dành cho thành viên	4732
chọn	4733
chọn gói	4732
chọn gói của bạn	4732
chọn gói đăng ký	4732
chọn số tiền	4753
chủ đề	4679
chủ đề liên quan	4679
chủ đề nóng	4706
cikk ajándékozása	2359
cikk elküldése ajándékként	2359
cikk feloldása	2340
cikk meghallgatása	2327
cikk megosztása	2248
cikk mentése	2248
cikk nyomtatása	2359
cikkünk frissül	2265
citeşte şi	3632
citește articolul complet	3696
citește articolul integral	3696
citește fără limite	3657
citește gratuit	3714
citește mai departe	3632	3634
citește mai mult	3632	3634
citește regulile comunității	3645
citește tot articolul	3696
citește transcrierea	3674
citește în aplicație	3681
citește și	3632
citi šobrīd lasa	2925
citit de o voce sintetică	3674
citiți și	3632
cobrança anual	3569
codes de réduction	2032
cofnij zgodę	3424
col·labora	389
comandă acum	3672
comandă cartea	3672
comentariile sunt doar pentru abonați	3708
comentariul tău	3708
comentariul tău așteaptă moderarea	3645
comentează	3631
comentário	3499
comentário aguardando moderação	3531
comentários	3499
comentários desativados	3589
comentários exclusivos para assinantes	3531
commander ce numéro	1942
comment désactiver mon adblocker	1983
comment désactiver mon bloqueur	1983
commentaire en attente de modération	1946
commentaires désactivés	2008
commerciële bijdrage	3088
commerciële content	3167
commerciële inhoud	3167
comparte este artículo	1567
compartilhar esta matéria	3610
compartilhe esta notícia	3610
compartir esta página	1567
compre a edição impressa	3525
conditions générales	1908
conectează-te cu facebook	3657
conectează-te cu google	3657
confidentialité	1908
configuració de galetes	434
configuració de les galetes	434
configuració de privacitat	434
configuración	1445
configuración de cookies	1445
configuración de privacidad	1512
configurações de cookies	3496
configurações de privacidade	3557
confira o preço	3609
conheça as ofertas	3600
conheça os planos	3600
conheça todas as nossas newsletters	3535
consenti la pubblicità	2577
consigue tu entrada aquí	1479
consulta les normes de participació	405
consultez notre charte de modération	1946
consíguelo en tu quiosco	1479
contacta amb la redacció	453
contacta con la redacción	1532
contactar a redação	3577
contactar con la redacción	1532
contactați redacția	3698
contacte a redação	3577
contactează redacția	3698
contacter la rédaction	1997
contactez la rédaction	1997
contenu externe recommandé	1938
contenu proposé par notre partenaire	1942
contenu réservé	1987
contenu réservé aux abonnés	1987
contenu sponsorisé	1906
contenus recommandés	1959
contenus sponsorisés	1906	1915
conteúdo de marca	3494
conteúdo exclusivo	3477
conteúdo exclusivo para assinantes	3540
conteúdo externo	3521
conteúdo externo recomendado	3521
conteúdo gerado por ia	3595
conteúdo pago	3551
conteúdo para assinantes	3477
conteúdo patrocinado	3494
conteúdo premium	3540
conteúdo produzido pela marca	3525
conteúdo relacionado	3503
conteúdos relacionados	3543
contingut només per a usuaris registrats	417
continua a leggere dopo la pubblicità	2565
continua após a publicidade	3494
continua després de l'anunci	407
continuar leyendo aquí	1418
continuarea articolului după reclamă	3647
continue a ler esta notícia	3543
continuer après la publicité	1906
continuer sans désactiver	2017
continuer à lire	2023
continuă cu apple	3657
continuă cu email	3714
continuă cu facebook	3657
continuă cu google	3657
continuă lectura	3717
continuă pe site	3681
continuă să citești	3717
continuă să citești după publicitate	3647
continuă în browser	3681
continúa abajo	1443
contáctanos	1448
convida'ns a un cafè	442
conținut disponibil doar utilizatorilor înregistrați	3657
conținut extern	3642
conținut extern recomandat	3642
conținut pentru abonați	3620
conținut plătit	3672
conținut premium	3657
conținut sponsorizat	87	3628
cookie beállítások	2319
cookie を管理する	2701
cookie 設定	4839
cookie 设置	4839
cookie-beállítások	2319
cookie-beállítások módosítása	2322
cookieinställningar	4207
cookies a ochrana soukromí	493
cookieの管理	2701
cookieの設定	2652
cookieを拒否する	2732
cookieを管理	2701
cookieを管理する	2701
cookie政策	4784
cookie設定	2652	4784
cookie设置	4784
copia enllaç	459
copia l'enllaç	396
copiază	3705
copiază link	3625
copiază linkul	3625
copy link thành công	4705
correo electrónico	1425
correo electrónico no válido	1525
correo no válido	1525
correu electrònic	448
correu electrònic no vàlid	447
correu no vàlid	447
coś poszło nie tak	3444
coś poszło nie tak. spróbuj ponownie	3443
coś poszło nie tak. spróbuj ponownie później	3443
creează cont	3620
crucigrama del día	1544
créer mon compte	1882
créer un compte	1882
créer une alerte	1948
créer une alerte sur ce thème	1948
csak a szükséges sütik	2319
csak a szükségesek	2319
csak előfizetők számára	2340
csak előfizetőknek	2242
csomagok megtekintése	2340
cualquier aportación ayuda	1520
cum îl dezactivez	3686
cumpără acum	3672
cumpără bilet	3672
cumpără bilete	3672
cumpără bilete online	3672
cumpără cartea	3672
cumpără de pe emag	3672
cumpără revista	3647
cuvinte încrucișate	3671
czy artykuł był pomocny	3454
czy artykuł był przydatny	3454
czy ten artykuł był pomocny	3454
czy to było pomocne	3454
czyta głos ai	3427
czytaj całość	3364
czytaj cały artykuł	3446
czytaj również	3361
czytaj także	3361
czytaj też	3361
czytaj też nasze inne artykuły	3361
czytaj więcej	3361	3364
czytaj więcej o	3361
czytane przez głos syntetyczny	3427
cài đặt cookie	4722
cài đặt quyền riêng tư	4722
cài đặt ứng dụng	4724
các tin khác	4679
cách tắt	4729
cách tắt trình chặn quảng cáo	4728
câmp obligatoriu	3692
câmpuri obligatorii	3692
cât de util a fost acest articol	3645
câu đố	4716
címkék	2263
címlap	2263
címlapra	2346
címlapról ajánljuk	2263
có lẽ để sau	4662
có lỗi xảy ra	4734
có thể bạn quan tâm	19	4679
có thể bạn thích	19
có, tôi muốn	4725
códigos de desconto	3609
códigos de descuento	1566
códigos promocionales	1566
cómo desactivar el bloqueador	1518
cómo desactivarlo	1519
cómpralo aquí	1507
cómpralo en amazon	1507
cùng chuyên mục	4679
cùng chủ đề	4706
cùng tác giả	4706
cũ nhất	4712
cảm ơn bạn đã bình chọn	91	4711
cảm ơn bạn đã tham gia	4711
cảm ơn bạn đã ủng hộ	4753
cảm ơn, tin nhắn của bạn đã được gửi	4734
cỡ chữ	65
cửa hàng	4747
""", 'd': """
d'autres articles à découvrir	19
da, želim	3953	4150
dagens fråga	91	4271
dagens spørgsmål	91	701
dagens spørsmål	91	3268
daha az göster	4411
daha fazla göster	4410
daha fazla haber için tiklayin	4410
daha fazla yorum yükle	4451
daha önce oy kullandiniz	4451
daha önce oy verdiniz	4451
dalies ar šo rakstu	2928
dalinkitės	2854
dalinkitės straipsniu	2859
dalsza część artykułu pod materiałem wideo	3343
dalsza część artykułu pod wideo	3343
dalsza część tekstu pod wideo	3343
dalszy ciąg materiału pod wideo	3346
dalīties	2923
dalīties ar draugiem	2928
dalīties ar rakstu	2980
dalīties facebook	2928
dalīties whatsapp	2980
další	500
další foto	588
další fotografie	588
další snímek	588
další strana	500
další video	567
další z rubriky	498
další zprávy	498
další článek	498
další články	19	498
další články od autora	588
další čtení	498
danke für dein feedback	859
danke für deine stimme	91
danke für ihr feedback	859
danke für ihre stimme	91	927
danke fürs abstimmen	927
danke fürs mitmachen	91
danos tu opinión	1484
dans l'actualité	1959
dans la même catégorie	1915
dans la même rubrique	1915
dans la même série	1915
dar lze odečíst z daní	578
dar si můžete odečíst z daní	578
darovat jednorázově	578
darovat měsíčně	578
darovat článek	482
darovať	3984
darovať jednorazovo	4054
darovať mesačne	4054
darovať článok	3992
darowiznę możesz odliczyć od podatku	3437
darujte nám # %	4054
darujte tento článek	482
darujte tento článok	3992
das könnte dich auch interessieren	810
das könnte ihnen auch gefallen	810
das könnte sie auch interessieren	810
das könnte sie interessieren	810
das video ist in ihrem land nicht verfügbar	937
das video ist leider nicht mehr verfügbar	937
das video ist nicht mehr verfügbar	937
das video ist nicht verfügbar	937
das wichtigste in kürze, zusammengefasst von ki	845
datenschutzerklärung	798
daugiau autoriaus straipsnių	2908
daugiau straipsnių	2908
daugiau šia tema	2856
dať spätnú väzbu	4069
dbamy o twoją prywatność	3349
deaktivér din adblocker	722
deblochează articolul	3657
definições de cookies	3557
definições de privacidade	3557
deine stimme wurde gezählt	927
deixar um comentário	3499
deixe um comentário	3499
del på e-mail	746
del på e-post	3193
del på facebook	627	3193
del på mail	627
del på twitter	627	3193
del på whatsapp	3313
del på x	627	3193
dela inlägget	4200
dela på facebook	4200
dela på twitter	4200
dela på whatsapp	4316
dela på x	4200
dela som gåva	4316
deli po e-pošti	4171
deli članek	4092
delite članek	4092
demander un droit de réponse	2008
den här artikeln är låst	4297
den här artikeln är skyddad av upphovsrättslagen	4308
den här videon är inte längre tillgänglig	4285
den här videon är inte tillgänglig	4285
denne artikel er låst	728
denne artikkelen er låst	3294
denne saken er låst	3294
denne video er ikke længere tilgængelig	715
denne video er ikke tilgængelig	715
denunciar comentário	3589
denunciar este comentário	3589
der er opstået en fejl	732
der opstod en fejl. prøv igen senere	731
dernière minute	1915
dernières actualités	1915
dernières infos	1915
dernières nouvelles	1915
desa les preferències	434
desa per llegir després	419
desactívalo para continuar	1518
desactívalo para seguir leyendo	1518
desbloquear artículo	1494
desbloqueie este conteúdo	3540
descarcă aplicația	3681
descarcă audio	3674
descarcă din app store	3681
descarcă din google play	3681
descarcă episodul	3674
descargar pódcast	1508
descarrega l'àudio	430
descarregar áudio	3553
deschide aplicația	3681
deschide în aplicație	3681
descárgala en app store	1515
descárgala en google play	1515
destekçi ol	4469
destekçimiz olun	4469
desteğiniz fark yaratir	4500
desteğiniz için teşekkür ederiz	4500
desteğiniz için teşekkürler	4500
det er gratis å opprette en bruker	3180
det går inte att visa innehållet	4282
det har oppstått en feil	3298
det här innehållet kan inte visas	4282
det här innehållet är inte tillgängligt	4282
det læser andre	652
det oppsto en feil. prøv igjen senere	3297
det är gratis att skapa ett konto	4186
detaylar için tiklayin	4410
detaylar için tiklayiniz	4410
detta material är skyddat enligt lagen om upphovsrätt	4249
detta är en annons	4204
detta är en plusartikel	4186
dette indhold er ikke tilgængeligt	712
devam etmek için üye girişi yapin	4394
devami için abone olun	4394
devamini okumak için abone olun	4394
dezactivează sunetul	3674
dienas jautājums	2958
diese funktion steht nur angemeldeten nutzern zur verfügung	875
dieser inhalt ist nicht mehr verfügbar	934
dieser inhalt ist nicht verfügbar	934
dieser kommentar wurde gelöscht	963
dieses video ist in deinem land nicht verfügbar	937
dieses video ist in ihrem land nicht verfügbar	937
dieses video ist leider nicht mehr verfügbar	937
dieses video ist nicht mehr verfügbar	937
dieses video ist nicht verfügbar	937
digite um e-mail válido	3570
din aceeași categorie	3632
din aceeași secțiune	3660
din röst har registrerats	4271
din röst är registrerad	91
din röst är räknad	4271
disponibil în app store	3681
disponibil în app store și google play	3651
disponibilă în app store și google play	3651
disponível na app store	3560
distribuie știrea	3719
distribuiți	3625
diğer haberler	19	4408
diğer okurlar bunlari okuyor	4408
diğer seçenekler	4487
diğer tutar	4469
diğer yazilari	4478
dla prenumeratorów	3440
dla subskrybentów	3328
dlaczego widzę tę reklamę	3462
do fotogalérie	4063
do galérie	4063
do góry	3364
do košíka	4042
do košíku	487	561
do księgarni	3344
do speciálu	588
doar abonații pot comenta	3645
doar pentru abonați	3620
doação mensal	3473
doação única	3473
doba čtení # min	500
dodaj do moich tematów	3458
dodaj jako preferowane źródło	3458
dodaj kao željeni izvor	3973
dodaj nas do preferowanych źródeł	3458
dodaj nas do wyjątków	3432
dodaj u košaricu	3945
dodaj v košarico	4141
dogodila se greška. pokušajte ponovno	3961
dolgozzon nálunk	2265
domiciliación bancaria	1417
domů	500
don régulier	1984
dona suport al periodisme en català	416
dona'ns la teva opinió	423
donació mensual	443
donació única	443
donación mensual	1413
donación puntual	1521
donación única	1413
donativo único	3566
donați	3619
donația mea	3713
donație lunară	3688
donație unică	3688
donează	3619
donează acum	3619
donează lunar	3619
donează lunar # euro	3656
donează lunar # lei	3656
donează o dată	3687
doner nå	3177
doniraj mesečno	3956	4153
doniraj mjesečno	3956
données personnelles	1908
donér	614
donér nu	614
doporučeno outbrain	604
doporučeno taboola	604
doporučené	498
doporučené články	498
doporučuje outbrain	604
doporučujeme	498	582
doporučujeme přečíst	498
doporučujeme také	498
dosegli ste omejitev člankov	4155
dosegnuli ste ograničenje članaka	3958
dossier spécial	1971
dovanoti straipsnį	2913
dozvoli obaveštenja	3952
dołącz do dyskusji	3411
dołącz do nas	3325
dołącz do newslettera	3331
došlo je do greške. pokušajte ponovo	3961
došlo je do pogreške. pokušajte ponovno	3961
došlo k chybě	586
došlo k chybě. zkuste to prosím později	585
drodzy użytkownicy	3349
droga użytkowniczko, drogi użytkowniku	3349
drogi użytkowniku	3349
droits réservés	2028
drukāt	2928
drukāt rakstu	2980
drukāt recepti	61
du använder en adblocker	4291
du använder en annonsblockerare	4291
du er nå påmeldt	3187
du er nå påmeldt nyhetsbrevet	3187
du följer	4314
du följer det här ämnet	4314
du följer nu	4314
du följer redan	4314
du följer redan ämnet	4314
du følger allerede	3311
du følger allerede dette emne	745
du følger allerede dette temaet	3311
du følger allerede emnet	745
du følger dette emne	745
du følger dette temaet	3311
du følger emnet	745
du følger nå	3311
du har en adblocker påslagen	4293
du har en annonsblockerare påslagen	4293
du har nådd grensen	3294
du har nået din grænse	728
du har nått din gräns	4297
du har redan röstat	4271
du har rätt att vara anonym	4215
du har slået adblock til	722
du kan när som helst avregistrera dig	4300
du kan när som helst avsluta prenumerationen	4193
du kan når som helst melde deg av	3187
du kan opsige når som helst	617
du kan trække beløbet fra i skat	725
du kanske också gillar	4219
du modtager snart en bekræftelse på mail	622
du même auteur	1915
du prenumererar nu på nyhetsbrevet	4193
du skyddas av källskyddet	4215
du verkar använda en annonsblockerare	4291
du vil kanskje også like	3215
du är nu anmäld	4300
du är skyddad av källskyddet	4215
du är skyddad enligt källskyddet	4215
duración	1509
durată	3675
duração	3554
durée	1975
dziękujemy za głos	91	3414
dziękujemy za oddanie głosu	91	3414
dziękujemy za przesłanie formularza	3443
dziękujemy za udział w sondzie	3414
dziękujemy za wiadomość	3443
dziękujemy za zapis	3331
dziękujemy! sprawdź skrzynkę	3443
dành cho bạn	4679
dành cho thuê bao	4664
dành riêng cho thành viên	4732
dárkovat článek	472
dát zpětnou vazbu	596
därefter # kr/mån tills du säger upp	4186
débloquer l'accès	2020
débloquer l'article	1882
débloquez cet article	1955
déconnexion	1882
découvrez tous nos jeux	1969
découvrir l'offre	1882
découvrir la boutique	1972
découvrir nos offres	1955
découvrir toutes nos offres d'abonnement	1955
déjà un compte	1882
déjà un compte ? connectez-vous	1882
délka	568
délka #	568
déplier	1919
détails	1919
dê a sua opinião	3545
dê sua opinião	3545
dölj	4223
dölj annons	4317
dölj bildtext	4303
dölj svar	4312
düzeltme politikasi	4480
dāvini rakstu	2928
dāvini rakstu draugam	2928
děkujeme za hlas	555
děkujeme za hlasování	91	555
děkujeme za odběr	585
děkujeme za přihlášení	478
děkujeme za vaši zprávu	585
děkujeme za váš hlas	91	555
děkujeme za zprávu	585
dĺžka	4048
dĺžka #	4048
dịch tự động	4719
""", 'e': """
e-bülten	4431
e-bülten aboneliği	4431
e-mail alebo používateľské meno	4057
e-mail cím	2343
e-mail ili korisničko ime	3958
e-mail inválido	3535
e-mail nebo uživatelské jméno	581
e-mail-cím	2344
e-mail-cím vagy felhasználónév	2340
e-mailová adresa	478
e-pasts vai lietotājvārds	2971
e-post või kasutajanimi	1625
e-posta gönder	4401
e-posta ile paylaş	4486
e-postadress eller användarnamn	4297
e-pošta ali uporabniško ime	4155
e-poštni naslov	4158
ecrã inteiro	3554
edición digital	1418
edición impresa	1418
editöre yaz	4480
editöre yazin	4480
editörün seçtikleri	4408
edição impressa	3477
eget beløb	725
eget beløp	3291
egyedi összeg	2337
egyszeri adomány	2337
egyszeri támogatás	2238
egyszeri támogatás küldése	2337
egyéb összeg	2337
ehkä myöhemmin	1738
ei mielipidettä	1817
ei tänään	1738
ei vielä tunnusta	1841
ei, aitäh	1622
eikö sinulla ole tunnusta	1841
ein fehler ist aufgetreten. bitte versuchen sie es später erneut	951
eiti į receptą	61
ekskluzivno za naročnike	4155
el juego es solo para mayores de # años	1507
el millor de la setmana a la teva bústia	413
el más popular	1524
el més llegit	393
el més popular	446
el més vist	420
el reproductor se está cargando	1508
el. paštas	2879
el. paštas arba vartotojo vardas	2904
el. pašto adresas	2906
eldste først	3309
elfelejtett jelszó	2242
elfelejtette a jelszavát	2340
elfogadom az összeset	2322
elfogadom és folytatom	2319
elfogadom és megjelenítem	2319
elfogadás és folytatás	2319
elige tu suscripción	1494
elküldés	2344
elküldöm	91	2248	2344
elküldöm e-mailben	2359
ellenőrizd a postafiókod	2343
ellenőrizze a postafiókját	2343
elmentem későbbre	2248
elolvasom később	2359
elolvasta az összes ingyenes cikkét	2340
elrejtés	2267
els lectors també han llegit	420
elutasítom	2321
elérte a havi limitet	2340
elírást talált	2259
előfizetek	2242
előfizetés	2242
előfizetési csomagok	2340
előfizetési lehetőségek	2340
előfizető vagyok	2340
előfizetői ajánlat	2316
előfizetői előny	2316
előfizetői kedvezmény	2316
előfizetői tartalom	2242
előfizetőknek	2242
előfizetőként megoszthatja a cikket	2248
előző	2265
előző cikk	2263
előző fotó	2346
előző kép	2346
előző oldal	2346
email cím	2344
email của bạn	4755
email inválido	3570
email không hợp lệ	4734
email không đúng định dạng	4734
email no válido	1525
email này đã được đăng ký	4755
emailul tău	3715
emlékeztess később	2237
emlékezz rám	2341
emlékezzen rám	2341
emme voi näyttää sisältöä	1823
emme voi näyttää tätä sisältöä	1823
empfehlungen für sie	879
en beğenilen	4452
en beğenilenler	4452
en colaboración con	1540
en col·laboració amb	461
en este artículo	1452
en popüler	4473
en çok okunan	4408
en çok okunan haberler	4408
en çok okunanlar	4408
encara no estàs registrat	445
endast för dig som är prenumerant	4297
endast för medlemmar	4297
endast nödvändiga	4282
endast nödvändiga cookies	4282
endre tekststørrelse	3313
engangsbeløb	614
engangsbeløp	3291
engedélyezem	2333
engedélyezés	2333
engedélyezés és folytatás	2322
engedélyezés és megjelenítés	2322
engångsgåva	4182
enllaç copiat	419
ensemble, faisons vivre un média libre	1954
entgeltliche veröffentlichung	795
enthält werbung	793
entre em contato com a redação	3577
enviament gratuït	461
enviar comentário	3499
enviar corrección	1448
envoyer à un ami	1901
envoyer à un proche	1901
envoyez-nous vos témoignages	1936
envíanos tu opinión	1501
envío gratis	1540
epizód letöltése	2327
eredeti megjelenítése	2267
eredmény megtekintése	91
eredmények	92	2267
eredmények megtekintése	2310
erinnern sie mich später	758
eroare la încărcarea videoclipului	3712
erro ao carregar o vídeo	3595
error al cargar el vídeo	1549
erről bővebben itt írtunk	2265
erről is írtunk	2263
erről itt írtunk bővebben	2265
erscheint täglich	865
erscheint wöchentlich	865
erősítse meg az e-mail-címét	2343
es gratis y solo te llevará un minuto	1490
es ist ein fehler aufgetreten. bitte versuchen sie es später erneut	865
es ist ein fehler aufgetreten. bitte versuchen sie es später noch einmal	951
es izslēdzu reklāmu bloķētāju	2969
escanea el código qr	1515
escreva um comentário	3499
escriu a la redacció	453
escriu el teu correu electrònic	413
esi pirmais, kas komentē	2929
esimene kuu # €	1575
esta funcionalidad es sólo para registrados	1418
esta matéria foi útil para você	3523
esta notícia foi útil	3523
esta página foi útil	3545
este artigo está bloqueado	3568
este artigo foi útil	3545
este artículo está bloqueado	1523
este campo é obrigatório	3570
este correo ya está registrado	1555
este e-mail já está cadastrado	3601
este espaço é moderado pela redação	3531
este resumo foi útil	3523
este video ya no está disponible	1508
este vídeo já não está disponível	3553
este vídeo no está disponible	1508
este vídeo não está disponível	3553
este vídeo não está mais disponível	3553
este vídeo ya no está disponible	1508
está a seguir este tema	3605
estás bloqueando nuestros anuncios	1552
estás de acuerdo? vota	1484
estás siguiendo este tema	1559
estä	1832
ethvert bidrag hjælper	725
etický kodex redakce	592
etický kódex redakcie	4066
etkinleştir	4465
etkö ole tilaaja	1841
etkö ole vielä tilaaja	1841
ett fel har uppstått	4301
ett fel uppstod. försök igen senare	4300
etwas ist schiefgelaufen. bitte versuchen sie es später erneut	951
evaluează rețeta	61
evästeasetukset	1756
evästeet	1756
evästeet ja tietosuoja	1757
evästekäytäntö	1823
exclusiv pentru abonați	3657
exibir conteúdo	3557
exklusiv für abonnenten	949
exklusiv für mitglieder	949
exklusivt för medlemmar	4297
exklusivt för prenumeranter	4297
exkluzív tartalom előfizetőknek	2340
experimente grátis por um mês	3540
externt innehåll	4282
externí obsah	564
externý obsah	4044
ez a cikk zárolt	2340
ez a mező kötelező	2343
ez a tartalom nem elérhető	2319
ez a tartalom nem jeleníthető meg	2319
ez a videó már nem elérhető	2327
ez a videó nem elérhető	2327
ez is érdekelhet	2263
ez is érdekelheti	2263
ezek is érdekelhetik	19
ezek is érdekelhetnek	19
ezt a tartalmat nem tudjuk megjeleníteni	2319
ezt a témát már követi	2356
ezt is ajánljuk	2263
ezt olvasta már	2263
ezt olvastad már	2263
eén keer toestaan	3129
ešte nemáte predplatné	4057
ešte nemáte účet	4057
ești de acord? votează	3645
ești deja abonat	3665
ești deja abonată	3665
""", 'f': """
facebook ile giriş yap	4472
facebook'ta paylaş	4401
facebook-bejegyzés betöltése	2322
facebook-poszt betöltése	2322
facebookでシェア	2646
facebookでシェアする	2646
facebookでログイン	2712
facebookで共有	2726
facebookで続ける	2712
facebookで見る	2730
facturació anual	446
facturació mensual	446
facturación anual	1524
facturación mensual	1524
facturare anuală	3691
facturare lunară	3691
facturé annuellement	1987
facturé mensuellement	1987
faire un don défiscalisé	1984
faktureras årligen	4297
faktureres årlig	3294
faktureres årligt	728
fale com a redação	3577
fazer doação	3599
fazer uma doação mensal	3599
fazer uma doação única	3599
faça login	3477
faça o quiz	3548
faça o teste	3548
faça uma doação única	3599
faça uma pergunta sobre esta reportagem	3523
felhasználási feltételek	2319
felhasználási jog vásárlása	2351
felhasználónév	2341
felhasználónév vagy e-mail	2340
feliratkozás	2344
feliratkozás hírlevélre	2343
feliratok megjelenítése	2327
fermer la fenêtre	2023
fes el qüestionari	426
fes una donació	389
fes-te sòcia	442
fiecare contribuție contează	3687
fiecare donație contează	3656
fiecare leu contează	3656
film jest niedostępny w twoim kraju	3427
film nie jest już dostępny	3427
film niedostępny	3427
fin de la publicité	1972
fine della pubblicità	2565
fine pubblicità	2565
fiyati gör	4457
fizetett együttműködés	2361
fizetett hirdetés	87	2251
fiók létrehozása	2242
fiókom	2242
foglalja le helyét	2316
folytatás a hirdetés után	2361
folytatás apple-fiókkal	2340
folytatás facebookkal	2340
folytatás google-fiókkal	2340
folytatás google-lel	2340
folytatás kikapcsolás nélkül	2334
fontu büyüt	4486
form gönderildi	4502
formulaire envoyé	2021
formulário enviado	3601
forstået	657
forstått	3220
forstør	716
forstør billede	655
forstør billedet	734
forstørr	3283
forstørr bilde	3218
forstørr bildet	3300
fortsett uten å slå av	3289
fortsett uten å støtte	3176
fortsätt läsa efter annonsen	4204
fortsätt med apple	4297
fortsätt med e-post	4297
fortsätt med facebook	4297
fortsätt med google	4297
fortsätt utan att stänga av	4291
fortsätt utan att stödja	4181
fortsæt med apple	728
fortsæt med at læse	635
fortsæt med e-mail	728
fortsæt med facebook	728
fortsæt med google	728
fortsæt uden at slå fra	722
fortsæt uden at støtte	613
foto # iš #	2917
fotogalería	1452
fotografia următoare	3717
fotoğraf galerisi	4478
fotoğrafi büyüt	4478
fotoğraflari gör	4478
fotoğraflari görmek için tiklayin	4410
fotó #/#	2345
fotó megtekintése	2345
fotó: #/#	2345
fotók megtekintése	2345
fra vores annoncører	748
fra vår butikk	3276
fra våre partnere	3315
frete grátis	3586
friss hírek	2263
frissítse az oldalt	2336
fråga vår ai om artikeln	4213
från vår butik	4278
från våra annonsörer	4317
från våra partner	4317
frühbucher-tickets	931
frühbucherrabatt sichern	931
fuld skærm	715
fuldskærm	655
fullskärm	4285
fyll i fältet	4300
fäll ihop	4223
fäll ut	4223
fältet är obligatoriskt	4300
få adgang	617
få artiklen læst op	627
få de vigtigste nyheder hver morgen	622
få de viktigaste nyheterna varje morgon	4193
få de viktigste nyhetene hver morgen	3187
få læst artiklen op	715
få notifikationer	718
få notiser	4288
få nyheder på mail	622
få nyheter på e-post	3187
få nyheter på mejlen	4193
få overblikket her	655
få tilgang	3180
få varsel når vi skriver om dette	3218
få varsler	3285
följ	4201
följ det här ämnet	4314
följ direktrapporten	4303
följ författaren	4314
följ journalisten	4314
följ liverapporten	4303
följ oss	4201
följ skribent	4201
följ skribenten	4314
följ ämne	4314
följ ämnen	4314
följ ämnet	4201
för prenumeranter	4186
förderer werden	759
fördermitglied werden	759
föregående	4222
föregående artikel	4219
föregående bild	4303
föregående sida	4303
förnamn	4301
förstora	4222
förstora bild	4303
förstora bilden	4303
försök igen senare	4300
føj til foretrukne kilder	745
føj til mine emner	745
følg	630	631	3195
følg alle	631
følg alle emner	632
følg dette emne	745
følg dette temaet	3311
følg direkte	3300
følg direktesenteret	3300
følg emne	630
følg emner	632
følg emnet	3311
følg forfatter	3311
følg forfatteren	3311
følg ikke længere	745
følg journalist	3311
følg journalisten	3311
følg liveblog	734
følg livebloggen	734
følg os	630
følg oss	3195
følg sagen her	655
følg saken direkte	3300
følg serien	632
følg skribent	745
følg skribenten	745
følg tema	3195
følg temaet	3311
følg temaet og få varsel	3218
følger	631
für abonnenten	764
für den newsletter anmelden	773
für dich empfohlen	879
für sie empfohlen	879
für sie entstehen keine mehrkosten	880
fă o donație	3619
fă quizul	3669
fă testul	3669
fără obligații	3657
fără spam	3692
fără sunet	3675
fără tine nu putem	3656
főoldal	2346
""", 'g': """
galbūt vėliau	2900
galerie schließen	954
galerie öffnen	954
galeriyi aç	4410
galeriyi gör	4478
galeriyi görmek için tiklayin	4410
galéria	2265
galéria (#	2345
galéria bezárása	2346
galéria megnyitása	2346
galéria megtekintése	2265
garanta já o seu ingresso	3525
gastos de envío incluidos	1507
gastos de envío no incluidos	1507
gauti pranešimus	2899
gaver kan trækkes fra i skat	725
ge en engångsgåva	4295
ge en gåva	4295
ge återkoppling	4310
gefällt mir	964
gefällt mir nicht	964
gelesen von einer künstlichen stimme	937
gelişmelerden aninda haberdar olun	4464
gem til læseliste	627
generisano veštačkom inteligencijom	3970
genindlæs siden	724
genişlet	4411
gerenciar opções	3594
gerenciar preferências	3594
geri dön	4411
gerir opções	3594
gerir preferências	3594
gestionează consimțământul	3678
gestionează cookie-urile	3711
gestionează opțiunile	3711
gestionează preferințele	3678
geçerli bir e-posta adresi girin	4474
geçerli süre	4459
geçersiz e-posta	4474
geçersiz e-posta adresi	4474
ghi nhớ đăng nhập	4732
gia hạn gói	4754
giriş	4394
giriş yap	4394
giriş yapin	4394
giriş yapin veya üye olun	4394
giv et beløb	725
giv et engangsbeløb	725
giv os feedback på artiklen	644
già abbonato	2488
già registrato	2488
giải đố ngay	4714
giảm cỡ chữ	4745
giọng đọc ai	4718
giọng đọc tự động	4718
gjenstående tid	3283
gjenstående tid #	3282
gjenstående tid -#	3282
glasnoća	3950
gli articoli più letti	2553
glömt ditt lösenord	4297
glömt lösenord	4186
glömt lösenordet	4297
glücksspiel kann süchtig machen	794
godišnja naplata	3959
godišnja pretplata	3959
godišnje	3959
godišnje plaćanje	3959
godkänn	4207
godkänn alla	4207
godkänn alla cookies	4282
godkänn och fortsätt	4282
godkänn och visa	4282
godkänn och visa innehåll	4210
google hirdetések	2361
google ile giriş yap	4472
google playからダウンロード	2704
google playで手に入れよう	2704
google play에서 다운로드	2810
google reklāmas	2982
google से जारी रखें	2216
google-hirdetések	2361
googleでログイン	2712
googleで登録	2712
googleで続ける	2712
gorące tematy	3361
gracias por tu opinión	1477
gratuit, fără spam	3692
grazie, il tuo messaggio è stato inviato	2584
grotuvas įkeliamas	2896
großansicht	954
gràcies pel teu vot	423
gràcies per la teva opinió	405
gràcies per votar	405
gràcies, el teu missatge s'ha enviat	447
gràcies, ja estàs subscrit	413
grátis e sem spam	3570
grįžti į pradžią	2908
grįžti į viršų	2908
guardar artículo	1437
guardar configuración	1512
guardar para después	1497
guardar para leer después	1497
guardar preferências	3557
gå ikke glip af	652
gå ikke glip af noget	622
gå ikke glipp av noe	3187
gå til forsiden	3300
gå til hovedindhold	734
gå til indhold	655
gå til innhold	3300
gå til liveblog	734
gå til oppskriften	61
gå til opskriften	61
gå til quizzen	701
gå til shop	709
gå til toppen	734
gå till receptet	61
gåvolänk	4316
généré par ia	2014
généré par l'ia	2014
gépi felolvasás	2327
gépi fordítással készült	2353
géppel fordítva	2353
gérer la confidentialité	2013
gérer les cookies	1908
gérer les préférences	1938
gérer les traceurs	2013
gérer mes alertes	1948
gérer mes choix	1908
gérer mes cookies	2013
gérer mes préférences	2013
gérer mon consentement	1978
gérer vos préférences	1978
gérer vos préférences de cookies	1938
góp ý	4678
gönder	91	4475
gönderiyi göster	4461
gönderiyi yükle	4461
gör quizzet	4271
gör testet	4271
görseli büyüt	4478
görüş bildir	4451
görüşünü bildir	4451
görüşünüzü bildirin	4451
gündem	4408
günün anketi	91
günün bulmacasi	4492
günün haberleri	4408
günün kelimesi	4492
günün sudokusu	4492
günün özeti	4408
głosuj	91	3417
głośność	3428
gợi ý	4679
gửi	91	4678
gửi bài cho tòa soạn	4739
gửi bài viết	4739
gửi bình luận	4678
gửi cho bạn bè	4705
gửi email	4669
gửi góp ý	4711
gửi phản hồi	4711
gửi thành công	4734
gửi tin bài	4739
gửi trả lời	4711
gửi ý kiến	4678
gửi ý kiến của bạn	4711
gửi đi	4735
gửi ảnh cho chúng tôi	4739
""", 'h': """
haber bülteni	4431
haber güncelleniyor	4410
haberi arkadaşina hediye et	4401
haberi paylaş	4509
haberi özetle	4483
haberin kilidini aç	4501
haberlere dön	4504
hacer una donación mensual	1553
hacer una donación puntual	1553
hai già un account	2488
hai già votato	2559
halda nõusolekut	1616
hallitse evästeitä	1823
hang letöltése	2327
hanganyag letöltése	2327
hangerő	2328
hantera inställningar	4282
har du sett något	4307
harici içerik	4410
haritayi aç	4411
has arribat al límit d'articles gratuïts	417
has iniciado sesión	1475
has olvidado tu contraseña	1523
hasznos volt az összefoglaló	2259
hasznosnak találta a cikket	2259
hasło	3441
havi előfizetés	2341
havi fizetés	2341
havi rendszeres támogatás	2337
havi támogatás	2238
hayir teşekkürler	4392
hayir, teşekkürler	4392
haz una pregunta sobre este artículo	1477
he leído y acepto la política de privacidad	1490
he llegit i accepto la política de privacitat	402
he olvidado mi contraseña	1523
hela artikeln fortsätter nedan	4204
heli välja	1618
helskärm	4285
helskärmsläge	4285
helyesbítési szabályzat	2350
henüz abone değil misiniz	4472
hepsini gör	4410
her destek önemli	4469
her katki değerli	4469
her katki önemli	4469
her zaman göster	4461
hesap oluştur	4394
hi estàs d'acord? vota	405
hiba bejelentése	2350
hiba jelentése	2267	2350
hiba történt	2344
hiba történt, próbálja újra később	2343
hiba történt. próbálja újra	2343
hiba történt. próbálja újra később	2343
hibabejelentés	2350
hibás e-mail-cím	2343
hibát talált	2259
hibát talált a cikkben	2350
hibát találtál	2350
hibát találtál a cikkben	2350
hier reinhören	855
hinweis schließen	758
hirdetés	2251
hirdetés bezárása	2251
hirdetés elrejtése	2361
hirdetés jelentése	2361
hirdetés vége	2361
hirdetés, görgessen tovább	2251
hirdetésblokkolót használsz	2334
hirdetések engedélyezése	2336
hirdetések kikapcsolása	2361
hivatkozás másolva	2359
hivatkozás másolása	2359
hiển thị bài đăng	4722
hiển thị nội dung	4722
hiện phụ đề	4718
hjälp oss att rätta fel	4213
hlasitosť	4048
hlasovalo # lidí	555
hlasovalo # čtenářů	555
hlasovat v anketě	555
hlasovať	91	4039
hlasovať v ankete	4038
hlavná stránka	4063
hlavné správy	3989
hlavní stránka	588
hlavní zprávy	498
ho già donato	2482
ho già un account	2582
hogyan kapcsolhatom ki a hirdetésblokkolót	2334
hogyan védjük forrásainkat	2350
hoje não	3472
hoppa till huvudinnehåll	4303
hoppa till innehåll	4222
hoppa till innehållet	4303
hoppa över inlägg från facebook	4222
hoppa över inlägg från instagram	4222
hoppa över inlägg från x	4222
hozzáadás a kedvenc forrásokhoz	2356
hozzáadás a témáimhoz	2356
hozzáadás preferált forrásként	2356
hozzájárulás kezelése	2319
hozzájárulás módosítása	2319
hozzájárulás visszavonása	2319
hozzájárulások kezelése	2319
hozzászólok	2259
hozzászólás	2259
hozzászólás elküldése	2354
hozzászólás jelentése	2354
hozzászólás küldése	2354
hozzászólási szabályzat	2354
hozzászólások	2259
hozzászólások megjelenítése	2354
hozzászólások megtekintése	2259
hrajte zodpovědně	488
hrať	4039
hrať teraz	4038
hrát	558
hrát teď	555
hvala za sporočilo	4158
hvala za vaš glas	3942	4138
hver krone hjælper	725
hver krone tæller	725
hvert bidrag hjælper	725
hylkää	1756
hylkää kaikki	1756
hyppää reseptiin	61
hyppää sisältöön	1847
hyväksy	1756
hyväksy evästeet	1756
hyväksy ja jatka	1823
hyväksy ja näytä	1823
hyväksy ja sulje	1823
hyväksy kaikki	1756
hàng năm	4731
hàng tháng	4731
hátralévő idő	2328
hátralévő idő #	2327
hátralévő idő -#	2327
hämta på google play	4287
här kan du kommentera artikeln	4213
hääleta	91
håll dig uppdaterad	4193
håll mig inloggad	4297
hình tiếp theo	4756
hírfolyam	2263
hírlevelek	2269
hírlevél	2269
hírlevél-feliratkozás	2269
hívj meg minket egy kávéra	2337
hívjon meg minket egy kávéra	2337
hören sie diesen artikel	855
hør saken	3193
hằng tháng	4731
hết quảng cáo	4717
họ tên	4735
họ và tên	4735
hủy bất cứ lúc nào	4732
""", 'i': """
i den här artikeln	4303
i più commentati	2514
i più letti	2514
i più letti della settimana	2553
i più visti	2514
iba nevyhnutné	4044
iba pre predplatiteľov	3985
ich unterstütze schon	758
identifícate	1494
idi na sadržaj	3964
időtartam	2328
időtartam #	2328
ielikt grozā	2960
ielogojies, lai komentētu	2929
ielādēt ierakstu	2962
ielādēt saturu	2962
ielādēt vēl	2975
ienākt	2923
ienākt ar facebook	2971
ienākt ar google	2971
iepriekšējais attēls	2975
iepriekšējais raksts	2975
iepriekšējā lapa	2975
iesakām	2925
ieslēgt paziņojumus	2967
ieslēgt skaņu	2964
iesūti fotogrāfijas	2976
iesūti ziņu	2976
iesūtīt ziņu	2976
iesūtīt ziņu anonīmi	2976
ievadiet derīgu e-pasta adresi	2973
ieși din ecran complet	3674
igal reedel. tasuta. ilma spämmita	1627
igen, kérek	2333
igen, kérem	2333
igen, köszönöm	2333
ignorar anúncio	3595
ignorer la publicité	2014
ihre meinung zählt	804
ihre stimme wurde gezählt	91	927
ikke abonnent ennå	3294
ikke gå glipp av	3215
ikke nå	3176	3287
ikmēneša ziedojums	2970
il più popolare	2583
il più scelto	2582
il tuo browser non può riprodurre il video	2531
il tuo commento sarà pubblicato dopo l'approvazione	2541
il tuo messaggio è stato inviato	2584
il tuo voto è stato inviato	2559
il tuo voto è stato registrato	2559
iletişim	4407
ilgili içerikler	4408
ilginizi çekebilecek haberler	4408
ilginizi çekebilir	4408
ilmoita asiavirheestä	1763
ilmoita virheestä	1763
image précédente	2023
imaginea anterioară	3717
imaginea următoare	3717
imam račun	3958	4155
imate namig? pišite nam	4164
imate priču za nas	3967
imię	3444
imię i nazwisko	3444
impossible de charger la vidéo	2014
impossible de lire la vidéo	2014
imprimir artículo	1497
imprimir esta matéria	3542
in bài	4669
in bài viết	4669
in công thức	61
in trang này	4705
inbäddat innehåll	4282
indhold fra annoncør	748
indholdet er ikke tilgængeligt	712
indlæg fra facebook	655
indlæg fra instagram	655
indlæs flere	655
indlæs indhold	712
indlæs opslag	712
indlæs video	712
indlæser afspiller	715
indlæser video	715
indtast beløb	725
inga kommentarer än	4312
ingen åsikt	4275
ingresá	1494
ingyen, minden héten	2271
ingyen, spam nélkül	2343
ingyenes regisztráció	2242
ingyenes szállítás	2317
inicia la sessió per comentar	423
inicia sesión	1418
inicia sesión con google	1523
inicia sesión para comentar	1501
inicia sessió	390
inicia sessió amb google	445
iniciar reproducción	1549
iniciar reprodução	3595
iniciar sesión	1418
iniciar sesión con apple	1494
iniciar sesión con facebook	1494
iniciar sesión con google	1494
iniciar sessão	3477
inicie sesión	1418
inläst av en syntetisk röst	4285
inne artykuły	3361
innehåll från annonsör	4317
innehåll från våra partner	4317
innehållet kan inte visas	4282
innehållet är skyddat av upphovsrätt	4252
innhold fra annonsør	3225
innhold fra våre annonsører	3315
innhold fra våre partnere	3315
inscription confirmée	2021
inscription à la newsletter	1891
inscrivez-vous à notre newsletter	1891
inscrição confirmada	3601
inscrição realizada com sucesso	3570
insira o seu endereço de email	3535
insira um e-mail válido	3570
instagram-bejegyzés betöltése	2322
instagramで見る	2730
instagramの投稿を読み込む	2701
instagram에서 보기	2838
instagram에서 이 게시물 보기	2838
instalează aplicația	3651
inställningar	4207
inte prenumerant än	4297
integritetsinställningar	4282
introdu emailul tău	3715
introduce tu correo electrónico	1555
introduce un correo electrónico válido	1525
introduce un correo válido	1525
introduce un email válido	1490
introduceți adresa de email	3715
introduceți o adresă de email validă	3692
introdueix un correu vàlid	447
intră în cont	3620
invítanos a un café	1413
iná suma	4054
início	3506
ir a la página de donaciones	1520
ir para a página de doações	3565
ir para a página de donativos	3565
ir para o conteúdo	3506
irány a bolt	2316
irányítószám	2344
isključi zvuk	3949
isključio sam blokator oglasa	3954
isključite adblock	3954
isključite blokator oglasa	3954
ispiši	3891
ispiši recept	61
ispiši članak	3975
ispravci i pojašnjenja	3967
isso foi útil	3545
istediğin zaman iptal et	4472
istediğiniz zaman abonelikten çikabilirsiniz	4431
istediğiniz zaman iptal edin	4394
isto foi útil	3545
iz naše trgovine	3945	4141
iz našeg shopa	3945
izberi naročnino	4155
izberite naročnino	4155
izbor uredništva	4089
izdrukāt	2928
izmēģini # dienas bez maksas	2923
izslēdziet reklāmu bloķētāju	2969
izslēgt skaņu	2964
izveidots ar mākslīgo intelektu	2977
izvēlies abonementu	2971
izvēlies summu	2970
izvēlieties abonementu	2971
izvēlieties summu	2970
izvēlēties plānu	2971
içeriğe geç	4410
içeriği görüntüle	4461
içeriği göster	4461
içeriği yükle	4461
iş birliği	4403
iş birliğiyle	4488
iš mūsų parduotuvės	2892
iš mūsų partnerių	2915
išbandykite # dienų nemokamai	2854
išjungiau reklamos blokavimą	2901
išjungti garsą	2896
išjunkite reklamos blokavimą	2901
išorinis turinys	2872
išsaugoti	2859
išsaugoti nustatymus	2894
išsaugoti pasirinkimą	2894
išsaugoti straipsnį	2859
išsaugoti vėlesniam laikui	2913
išversta automatiškai	2910
išversta dirbtinio intelekto	2910
""", 'j': """
j'ai déjà donné	1872
j'ai déjà un compte	1882
j'ai désactivé adblock	1983
j'ai désactivé mon adblock	1983
j'ai désactivé mon bloqueur	1983
ja hi estàs subscrit	417
ja hi estàs subscrit? entra	417
ja n'ets subscriptor? inicia sessió	390
ja tens compte? inicia sessió	417
ja, gärna	4290
ja, slå på	4290
jaa sähköpostilla	1859
jaa twitterissä	1750
jaa x:ssä	1750
jag förstår	4207
jag har stängt av annonsblockeraren	4291
jag har stängt av den	4294
jag har stängt av min annonsblockerare	4291
jag stödjer redan	4181
jaga sõbraga	1580
jak chronimy nasze źródła	3450
jak chronimy źródła	3450
jak chráníme své zdroje	592
jak chráníme zdroje	592
jak to zrobić	3433
jak vypnout blokování reklam	575
jak wyłączyć adblocka	3432	3433
jak wyłączyć blokowanie reklam	3432
jakość	3428
jatka sähköpostilla	1841
jau turiu paskyrą	2904
jaunākie	2925
jaunākie vispirms	2978
jautā mākslīgajam intelektam	2929
javascript ei ole käytössä	1826
javascript er slået fra	715
javascript er slått av	3282
javascript està desactivat	434
javascript ir izslēgts	2964
javascript išjungtas	2896
javascript je isključen	3949
javascript je vypnutý	567
javascript jest wyłączony	3427
javascript måste vara påslaget	4285
javascript on pois päältä	1826
javascript on välja lülitatud	1618
javascript är avstängt	4285
javascript är inaktiverat	4285
javascript đã bị tắt	4722
javascript вимкнено	4621
javascript е изключен	288
javascript отключен	3840
javascript отключён	3840
javascript מושבת	2105
javascript ถูกปิดใช้งาน	4365
javascriptが無効になっています	2701
javascript已停用	4839
javascript已禁用	4839
javítások és pontosítások	2350
je commande ce numéro	1942
je consens au traitement de mes données	1989
je découvre l'offre	2020
je découvre les offres	2020
je fais un don défiscalisé	1984
je gère mes cookies	1908
je m'équipe	2006
je soutiens déjà	1872
jede spende zählt	869
jede unterstützung hilft	946
jeder beitrag zählt	869
jeder euro zählt	869
jederzeit kündbar	949
jednorazový dar	4054
jednorazový príspevok	4054
jednorázový dar	578
jednorázově	470
jednou týdně, zdarma	479
jeg forstår	3204
jeg har slået den fra	724
jeg har slået min adblocker fra	722
jeg har slått av annonseblokkering	3289
jeg har slått den av	3290
jeg støtter allerede	613	3176
jegyek itt kaphatók	2265
jegyvásárlás	2317
jelenlegi idő	2328
jelenlegi idő #	2327
jelentkezzen be vagy regisztráljon	2242
jelentés	2355
jelszó	2341
jelszó megjelenítése	2340
jen nezbytné cookies	564
jen pro předplatitele	472
jesteś już prenumeratorem	3440
jesteś już subskrybentem	3440
jetzt angebot wählen	874
jetzt anhören	786
jetzt reinhören	855
jetzt rätseln	927
jetzt unterstützen	759
ještě nemáte předplatné	581
ještě nemáte účet	581
jiná částka	578
již jste hlasovali	555
již mám předplatné	472
již mám předplatné, přihlásit se	473
již máte předplatné	473
jméno	586
jméno a příjmení	586
joacă acum	3669
joacă gratuit	3669
joacă responsabil	3706
jobs in ihrer nähe	853
jogar grátis	3548
jogue grátis	3548
jokainen euro on tärkeä	1838
jokainen lahjoitus on tärkeä	1838
jokin meni pieleen. yritä uudelleen	1844
jokin meni vikaan. yritä uudelleen	1844
jotain meni vikaan. yritä myöhemmin uudelleen	1844
jotain meni vikaan. yritä uudelleen	1844
još nema komentara	3971
još nemate račun	3958
još niste pretplatnik	3958
još vesti	3888
još vijesti	3888
jsem předplatitel, přihlásit se	473
jste už předplatitel	581
junte-se à conversa	3531
jurnalismul de calitate costă	3656
juttu jatkuu kuvan jälkeen	1753
juttu jatkuu mainoksen jälkeen	1753
juttu jatkuu videon jälkeen	1753
juttu on luettu koneäänellä	1826
juttua päivitetään	1753
jutun lukee koneääni	1750
jutun lukee synteettinen ääni	1826
jutun lukee tekoäly	1826
jutun lukee tekoälyääni	1750
jutun voi myös kuunnella	1750
już głosowałeś	3414
już obserwujesz	3458
już wspieram	3324
już wyłączyłem	3436
já desativei	3563
já desativei o bloqueador	3563
já doei	3472
já está inscrito	3601
já nas bancas	3525
já segue este autor	3582
já segue este tema	3582
já sou apoiador	3472
já sou assinante	3477
já tem conta	3477
já tem uma conta	3477
já tenho conta	3568
já votou	3545
já é assinante? faça login	3477
já é subscritor	3540
já é subscritor? inicie sessão	3540
játssz most	2310
játék indítása	2310
jährlich	950
jährlich abgerechnet	949
jährliche abrechnung	950
jährliche zahlung	950
jälgi autorit	1633
jälgi teemat	1633
jälgid juba	1633
jälgid seda teemat	1633
jäljellä oleva aika	1826
jäljellä oleva aika #	1826
jäljellä oleva aika -#	1826
jäljentäminen kielletty	1852
järelejäänud aeg	1619
järelejäänud aeg -#	1618
järgmine artikkel	1629
järgmine leht	1629
järgmine pilt	1629
järgmine video	1618
järjestys	1857
järjestä	1857
jäsenetu	1820
jäta mind meelde	1625
jätka apple'iga	1625
jätka facebookiga	1625
jätka google'iga	1625
jätä kommentti	1763
jūs izmantojat reklāmu bloķētāju	2969
jūs jau balsavote	2890
jūs jau esat nobalsojis	2958
jūs naudojate reklamos blokavimo programą	2901
jūs sekate šią temą	2912
jūs sekojat šai tēmai	2979
jūsu balss ir ieskaitīta	2958
jūsu balss ir pieņemta	2958
jūsu e-pasta adrese	2973
jūsu e-pasts	2973
jūsu vārds	2974
jūsu ziņa	2974
jūsų balsas užskaitytas	2890
jūsų balsas įskaitytas	2890
jūsų el. paštas	2879
jūsų el. pašto adresas	2879
jūsų vardas	2907
jūsų žinutė	2907
""", 'k': """
k tématu	498
k téme	3989
kaikki oikeudet pidätetty	1852
kaip išjungti reklamos blokavimą	2901
kaip saugome šaltinius	2909
kakinställningar	4282
kako isključiti adblock	3954
kako isključiti blokator oglasa	3954
kako štitimo izvore	3967
kako štitimo svoje izvore	3967
kalan süre	4459
kapcsolat a szerkesztőséggel	2350
kapcsolat a szerzővel	2346
kapcsold ki a reklámblokkolót	2334
kapcsolja ki a hirdetésblokkolót	2334
kapcsolódó	2263
kapcsolódó cikk	2263
kapcsolódó cikkek	2263
kapcsolódó tartalom	2263
kapcsolódó témák	2263
karte öffnen	817
kas kokkuvõte oli kasulik	1581
kas mėnesį remti	2902
kategóriák	2263
katrs eiro ir svarīgs	2970
katrs eiro palīdz	2970
katrs ziedojums palīdz	2970
katru piektdienu. bez maksas. bez surogātpasta	2973
katso kuvat tästä	1768
katso myös	1766
katso video tästä	1768
katso video yltä	1768
kattintson a nagyításhoz	2346
kaupallinen sisältö	1861
kaupallinen yhteistyö	87	1753
kaupallisen kumppanin sisältö	1861
kaut kas nogāja greizi. mēģiniet vēlreiz	2973
kaydiniz için teşekkürler	4431
każda wpłata pomaga	3437
każda wpłata się liczy	3437
każda złotówka pomaga	3437
każda złotówka się liczy	3437
każde wsparcie się liczy	3437
každou neděli, zdarma	479
každá koruna pomáhá	578
každá koruna se počítá	578
každé euro pomáha	4054
každé euro sa počíta	4054
každé pondělí, zdarma	479
každé ráno, zdarma	479
každý dar pomáha	4054
každý dar pomáhá	578
každý piatok. zadarmo. bez spamu	4060
každý príspevok pomáha	4054
každý príspevok sa počíta	4054
každý pátek do e-mailu	479
každý pátek, zdarma	479
každý pátek. zdarma. bez spamu	585
každý příspěvek pomáhá	578
každý příspěvek se počítá	578
každý týden, zdarma	479
kažkas nutiko. bandykite dar kartą	2906
kdykoli lze zrušit	473
kdykoliv lze zrušit	473
kdykoliv můžete zrušit	581
keela kõik	1617
keeldu kõigist	1617
keisti sutikimą	2894
keisti šrifto dydį	2913
kenttä on pakollinen	1844
kereskedelmi együttműködés	2317
keresztnév	2344
keresztrejtvény	2313
keresés	2265
keskeytä	1827
keskustelu on päättynyt	1856
keskustelun säännöt	1856
kevesebb mutatása	2346
kezdőlap	2265
không biết	4712
không có ý kiến	4712
không phải bây giờ	4662
không spam	4734
không thể hiển thị nội dung này	4722
không thể phát video	4718
không thể phát video này	4718
không thể tải video	4752
không, cảm ơn	4662
ki kan gjøre feil	3307
ki-antworten können fehler enthalten	961
ki-übersetzung	962
ki-übersicht	845
kiekvieną penktadienį. nemokamai. be šlamšto	2906
kiellä kaikki	1824
kiitos viestistäsi	1844
kiitos äänestämisestä	1811
kiitos äänestäsi	91	1811
kiitos! tarkista sähköpostisi	1844
kijelentkezés	2242
kikapcsoltam a hirdetésblokkolót	2334
kingi artikkel sõbrale	1580
kinyitás	2267
kipróbálom	2242
kirjaudu sisään	1741
kirjaudu sähköpostilla	1841
kirjoita sähköpostiosoitteesi	1744
kitas vaizdo įrašas	2896
kitöltöm a kvízt	2310
kiválasztom	2341
kiválasztás	2341
kizárólag előfizetőknek	2340
kişisel verilerimin işlenmesini kabul ediyorum	4474
kiểm tra hộp thư của bạn	4734
kiểm tra kiến thức của bạn	4714
kjøp abonnement	3180
kjøp billett	3276
kjøp billetter	3276
kjøp billetter her	3276
kjøp boka	3276
kjøp boken	3276
kjøp her	3276
kjøp lisens	3305
kjøp nå	3276
kjøp rettigheter	3305
kjøp tilgang	3180
klausies podkāstu	2930
klausies podkāstu šeit	2930
klausies šo rakstu	2928
klausies šo rakstu (# min	2928
klausykite tinklalaidės	2861
klausykite tinklalaidės čia	2861
klausykitės straipsnio	2859
klausīties	2928
klausīties rakstu	2928
kliknij, aby powiększyć	3446
kliknutím zväčšíte	4063
kliknutím zvětšíte	588
klippet er ikke længere tilgængeligt	715
klippet är inte längre tillgängligt	4285
ključne besede	4089
ključne reči	3888
ključne riječi	3888
klíčová slova	498
kniha s věnováním autora	488
knihkupectví	487
kodex diskutujících	598
kodėl matau šią reklamą	2915
kohustuslik väli	1627
kohustuslikud väljad	1627
kokeile # päivää maksutta	1741
kokkuvõtte tegi tehisintellekt	1631
koko näyttö	1826
kolačići	3904
kom ihåg mig	4297
komentarai uždaryti	2911
komentariši	3972
komentarų dar nėra	2911
komentarų nėra	2911
komentavimas išjungtas	2860
komentavimas uždarytas	2911
komentavimo taisyklės	2860
komentiranje je onemogućeno	3971
komentovať	4072
komentáre	3992
komentář	496
komentáře	496
komentāri	2923
komentāri ir slēgti	2978
komentāru vēl nav	2978
komentēt	2923
komentēšana ir slēgta	2929
komentēšanas noteikumi	2929
komercijalni sadržaj	3977
komerčné oznámenie	3988
komerční obsah	604
komerční prezentace	604
komerční sdělení	87	486
komerční článek	604
komerčný obsah	4076
komerčný článok	4076
komment jelentése	2354
komment küldése	2354
komment írása	2354
kommentar gelöscht	963
kommentarer blir gjennomgått før publisering	3218
kommentarerna förhandsmodereras	4213
kommentarerna är stängda	4312
kommentek megjelenítése	2354
kommentek megtekintése	2259
kommentelési szabályzat	2259
kommentoi ensimmäisenä	1856
kommentoinnin säännöt	1856
kommentointi on päättynyt	1856
kommentér	644
kommersiellt innehåll	4317
konekäännetty	1854
konekäännös	1855
kontakt z redakcją	3450
kontakta författaren	4303
kontaktirajte uredništvo	4164
kontaktovať autora	4063
kontaktovať redakciu	4066
kontynuuj bez wyłączania	3432
koostöö	1584
kopiera gåvolänk	4316
kopiera länk	4200
kopiera länken	4200
kopiering förbjuden	4308
kopijuoti draudžiama	2916
kopijuoti nuorodą	2854
kopioitu leikepöydälle	1859
kopiraj povezavo do članka	4092
kopirano u međuspremnik	3975
kopirano v odložišče	4171
kopiér link	627
kopiér linket	627
kopsavilkumu veidojis mākslīgais intelekts	2977
kopírovanie zakázané	4067
kopírovat odkaz	482	483
kopírovať odkaz	3992
kopírování zakázáno	593
kopēt saiti	2923
kopēšana aizliegta	2983
korisničko ime	3959
korisničko ime ili e-mail	3958
korzyść dla prenumeratorów	3420
korábban írtunk róla	2263
kostenlos und jederzeit kündbar	951
kosárba	2253
kosárba rakom	2316
kosárba teszem	2316
koupit aktuální vydání	561
koupit lístky	561
koupit nyní	561
koupit časopis	561
kreiraj račun	3881
kreirano uz pomoć ai	3970
kreirano uz pomoć umjetne inteligencije	3970
kreuzworträtsel	928
križaljka	3943
križanka	4139
krzyżówka	3417
krížovka	4039
książka z autografem	3344
książka z autografem autora	3344
książki z autografem	3344
księgarnia	3345
księgarnia internetowa	3345
kuidas reklaamiblokeerija välja lülitada	1623
kullanim koşullari	4404
kumppanin sisältö	1861
kumppanisisältö	1861
kun nødvendige	3279
kun nødvendige cookies	712
kup dostęp	3328
kup książkę	3420
kup licencję	3451
kup licencję na publikację	3451
kup tę książkę	3420
kup w księgarni	3344
kupi naročnino	4085
kupte nám kávu	578
kuula taskuhäälingut	1582
kuuntele podcast tästä	1768
kvíz dne	555
kvíz dňa	4038
kvíz indítása	2310
kvíz kitöltése	2310
kyllä kiitos	1832
kyllä, kiitos	1832
kysy tekoälyltä	1763
kytke ilmoitukset päälle	1829
käyttäjätunnus	1842
käyttäjätunnus tai sähköposti	1841
käyttöehdot	1756
käytä etu	1754
käytät mainonnanestoa	1836
käytät mainosten esto-ohjelmaa	1833
käytät mainosten estoa	1833
käytät mainostenesto-ohjelmaa	1833
käännetty automaattisesti	1854
käännetty tekoälyllä	1854
kép #/#	2345
kép a képben	2327
kép megtekintése	2345
kép nagyítása	2346
kép: #/#	2345
képaláírás megjelenítése	2346
képek megtekintése	2345
kér értesítést	2330
kérdezze ai-asszisztensünket	2259
kérek értesítést	2330	2331
kérem a hírlevelet	2269
kérjük, adjon meg érvényes e-mail-címet	2343
kérjük, kapcsolja ki a hirdetésblokkolót	2334
kérjük, töltse ki ezt a mezőt	2343
később	2237	2333
kích thước chữ	65
kódex diskutujúcich	4071
kõik artiklid	1629
kõik autori artiklid	1629
kõik kommentaarid	1632
kõik õigused reserveeritud	1637
könyvajánló	2253
könyvesbolt	2253
könyváruház	2253
köp	4186
köp biljett	4278
köp biljetter	4278
köp biljetter här	4278
köp boken	4278
köp boken här	4278
köp din biljett	4278
köp här	4278
köp licens	4308
köp rättigheter	4308
köszönjük a feliratkozást	2269
köszönjük a regisztrációt	2343
köszönjük a szavazatodat	2310
köszönjük a szavazatot	91
köszönjük a szavazatát	91	2310
köszönjük az üzenetet	2343
köszönjük üzenetét	2343
köszönjük! ellenőrizze postafiókját	2343
köszönjük, hogy feliratkozott	2343
köszönjük, hogy feliratkoztál	2343
köszönjük, hogy szavazott	2310
köszönjük, hogy szavaztál	2310
köszönöm, nem	2237
kötelező	2344
kötelező kitölteni	2343
kötelező mező	2343
kötelező mezők	2343
kövesd a témát	2356
kövesse a témát	2356
kövesse élőben	2346
követed	2357	2358
követem	2358
követem a szerzőt	2356
követem a témát	2356
következő	2265
következő cikk	2263
következő fotó	2346
következő kép	2346
következő oldal	2346
következő videó	2327
követve	2357
követés	2358
követés leállítása	2356
követés megszüntetése	2356
közlemény: adomány	2337
közlemény: támogatás	2337
køb abonnement	617
køb adgang	617
køb billet	709
køb billet her	709
køb billetter	709
køb billetter her	709
køb bogen	709
køb bogen her	709
køb her	709
køb licens	739
køb nu	709
køb rettigheder	739
kúpiť e-knihu	4042
kúpiť knihu	4042
kúpiť licenciu	4067
kúpiť lístky	4042
kúpiť predplatné	3985
kúpiť teraz	4042
kúpiť vstupenku	4042
kúpiť vstupenky	4042
kúpiť časopis	4042
kúpte nám kávu	4054
kúpte si knihu	4042
kúpte si vstupenky	4042
küfür, hakaret içeren yorumlar onaylanmamaktadir	4407
küldd be a fotóidat	2350
küldd el egy barátodnak	2359
küldd tovább a cikket	2249
küldje be fotóit	2350
küldje el barátjának	2248
küldje el fotóit	2350
küldje el ismerősének	2249
küldjön névtelen üzenetet	2350
küldjön tippet	2350
küldés	91	2248	2344
küldés e-mailben	2248
küldés whatsappon	2359
külső tartalom	2265
künye	4404
küpsiste kasutamine	1616
küpsiste seaded	1593
küsi tehisarult	1581
küsitlus	92
küsitluse tulemused	1619
kā izslēgt reklāmu bloķētāju	2969
kā mēs sargājam avotus	2976
kā tev patika raksts	2929
kā tu domā? balso	2930
kāpēc es redzu šo reklāmu	2982
ką manote? balsuokite	2861
křížovka	558
kết quả bình chọn	4749
kết quả thăm dò	4749
kết thúc quảng cáo	4717
""", 'l': """
l'accès à tous les articles	2020
l'offre intégrale	2020
la discussione è chiusa	2510
la donazione è detraibile	2579
la lecture automatique est désactivée	2014
la más popular	1524
la nota continúa después del anuncio	1443
la palabra del día	1544
la pregunta del día	91
la pubblicità continua	2624
la publicidad continúa	1566
la rédaction n'a pas participé	2032
la rédaction vous conseille	1915
la sélection de la rédaction	1915
la tua richiesta è stata inviata	2614
la vidéo ne peut pas être lue	1974
labojumi un precizējumi	2976
ladda inlägg	4282
ladda inlägget	4282
ladda innehåll	4282
ladda innehållet	4282
ladda ned på google play	4287
lae äpp alla	1620
lahenda ristsõna	1612
lahjoita artikkeli ystävälle	1750
lai komentētu, ielogojies	2929
lai komentētu, pieslēdzies	2929
laisser une réponse	1966
laita ilmoitukset päälle	1829
lancer la vidéo	2014
lap tetejére	2346
las más leídas	1452
las más leídas de hoy	1498
las noticias más leídas	1498
lasa sintētiska balss	2964
lasi arī	2925
lasi bez ierobežojumiem	2971
lasi bez reklāmām	2982
lasi komentārus	2929
lasi tālāk	2923
lasi vairāk šeit	2930
lasi vēl	2925
lasiet arī	2925
lasiet vēl	2925
last inn siden på nytt	3290
last siden på nytt	3290
lasă un comentariu	3631
lasă un răspuns	3666
lasīt komentārus	2929
lasīt tālāk	2930
lasīt vairāk	2930
lasīt visu rakstu	2975
lasīt vēlāk	2928
lasītākie	2925
lataa lisää	1768
lataa sisältö	1823
lataa ääni	1826
lautstärke	938
lavet ved hjælp af ai	741
le choix de la rédaction	1915
le club des abonnés	1972
le journal numérique	1882
le lecteur vidéo est en cours de chargement	1974
le lien a été copié	1958
le lien a été copié dans le presse-papiers	1958
le notizie più lette	2553
le più lette	2514
le za naročnike	4155
lea también	1452
lecteur vidéo	2014
lee sin límites	1494
lee también	1452
leer artículo completo	1455
leer el artículo completo	1529
leer el siguiente artículo	1557
leer más	1455
leer siguiente artículo	1557
leer también	1452
leer transcripción	1508
legfrissebb elöl	2354
legfrissebb hírek	2263
leggi di più	2517
leggi più tardi	2552
legjobb ajánlat	2341
legjobb ár	2341
legnépszerűbb	2263	2341	2355
legrégebbi	2355
legrégebbi elöl	2354
legújabb	2355
legújabb elöl	2354
leia a matéria completa	3543
leia a notícia completa	3574
leia as notícias no aplicativo	3533
leia também	3503
leisti pranešimus	2899
leisti vaizdo įrašą	2896
leitor de vídeo	3595
leitor de áudio	3595
lejupielādēt app store	2966
lejupielādēt audio	2964
lejupielādēt lietotni	2966
lejupielādēt no app store	2966
lejupielādēt no google play	2966
lejátszás	2328
lejátszási sebesség	2327
len nevyhnutné cookies	4044
len pre predplatiteľov	3985
ler grátis	3600
ler o próximo artigo	3603
ler próximo artigo	3603
ler transcrição	3553
les choix de la rédaction	1915
les commentaires sont réservés aux abonnés	2008
les den først i appen	3284
les først i appen	3284
les lecteurs ont aussi consulté	1959
les mieux notés	1967
les mots croisés du jour	2009
les més llegides	420
les også	3215
les plus commentés	1915
les plus consultés	1993
les plus partagés	1915
les plus récents	1967
les prix indiqués sont susceptibles d'évoluer	1942
les résultats du vote	2008
les våre debattregler	3209
letiltás	2333
letna naročnina	4156
letno plačilo	4156
letölthető a google play áruházból	2329
letölthető az app store-ból	2329
letöltés az app store-ból	2329
leído por una voz sintética	1508
leído por voz sintética	1508
li e aceito a política de privacidade	3535
libovolná částka	578
licenc vásárlása	2351
licencja na publikację	3451
liczy się każda wpłata	3437
liczy się każda złotówka	3437
lido por uma voz sintética	3553
lielāks teksts	2980
lien copié	1901
lien copié dans le presse-papiers	1958
lietošanas noteikumi	2940
liitudes nõustud kasutustingimustega	1600
liity jäseneksi	1739
likęs laikas	2897
likęs laikas -#	2896
lineでシェア	2646
lineでシェアする	2675
lineでログイン	2712
lineで共有	2726
lineで送る	2646
link a vágólapra másolva	2248
link bài gốc	4705
link copiado para a área de transferência	3542
link kopiëren	3013
link másolva	2248
link másolása	2248
link został skopiowany	3460
lire l'article précédent	2023
lire la suite pour #€	1882
lire la vidéo	1918
lire à haute voix	1901
lire également	1915
lisätiedot	1769
lisää aiheesta	1766
lisää artikkeleita	1847
lisää ensisijaiseksi lähteeksi	1858
lisää kirjoittajalta	1847
lisää kommentti	1856
lisää omiin aiheisiin	1858
lisää ostoskoriin	1820
lisää samalta kirjoittajalta	1847
lisää suosikkilähteeksi	1858
livrare gratuită	3706
liên hệ	4678
liên hệ quảng cáo	4739
liên hệ tòa soạn	4739
liên hệ với tòa soạn	4739
liên quan	4679
ljud på	4285
ljudet är ai-genererat	4285
llegeix la transcripció	430
llegeix sense límits	417
llegeix també	393
llegir més	420
llegit per una veu sintètica	430
lo + leído	1452
lo esencial cada mañana	1555
lo más comentado	1452
lo más compartido	1452
lo más leído	1452
lo más popular	1452
lo más visto	1452
lo más visto hoy	1498
lo último	1452
locuri de muncă	3647
loe lähemalt	1582
loe lähemalt siit	1582
loe äpis	1620
loeb sünteetiline hääl	1618
logi sisse või loo konto	1575
los lectores también leyeron	1498
luba kõik	1593
luba kõik küpsised	1616
lubię to	3339	3457
lucrează cu noi	3647
lue keskustelun säännöt	1763
lue lisää	1766
lue lisää aiheesta	1766
lue myöhemmin	1750
lue myös	1766
lue vähemmän	1817
lugu jätkub pärast reklaami	1584
lugu täieneb	1582
lui écrire	1936
lukijana synteettinen ääni	1826
luotu tekoälyllä	1854
luôn cho phép	4722
luôn hiển thị	4722
luštit	558
luštit křížovku	555
lyd på	3282
lze kdykoli zrušit	473
làm bài trắc nghiệm	4714
làm mới trang	4728
làm trắc nghiệm	4714
lägg till i mina ämnen	4314
lägg till oss som föredragen källa	4314
lägg till som föredragen källa	4314
lähetä	91	1845
lähetä kommentti	1856
lähetä kuvasi	1851
lähetä palaute	1854
lähetä palautetta	1854
lähetä sähköpostilla	1750
lähetä viesti	1844
lähetä viesti toimittajalle	1847
lähetä vinkki	1851
lähetä vinkki nimettömänä	1851
lämna en kommentar	4213
lämna ett svar	4312
lämna feedback	4310
längd	4286
längd #	4286
länk kopierad	4200
länken har kopierats	4316
länken kopierad	4200
länken är kopierad	4200
läs den först i appen	4287
läs dokumentet	4223
läs domen	4223
läs först i appen	4287
läs hela	4303
läs hela artikeln	4222
läs hela texten	4222
läs hela texten här	4222
läs in sidan igen	4294
läs kommentarer	4213
läs mer	4219	4222
läs mer om	4219
läs mindre	4275
läs också	4219
läs senare	4200
läs transkription	4285
läs utan annonser	4317
läs vidare	4186	4219
läs våra kommentarsregler	4213
läs även	4219
läsarerbjudande	4278
läsarerbjudanden	4278
läsarfrågan	91	4271
läsarresa	4278
läsarresor	4278
lästid	4222
lästid # min	4222
lås artiklen op	728
lås op	617
lås op for artiklen	728
lås opp artikkelen	3180
lås opp saken	3180
lås upp	4298
lås upp artikeln	4186
låst artikel	4297
låst innehåll	4298
læg en kommentar	743
læg i kurv	709
læg i kurven	709
længde #	716
læs debatreglerne	644
læs debatreglerne her	644
læs den først i appen	717
læs først i appen	717
læs hele artiklen	655
læs i appen	717
læs kommentarer	644
læs mere	652	655
læs mere om	652
læs mindre	706
læs også	652
læs også disse artikler	652
læs senere	627
læs transskription	715
læs uden annoncer	748
læs uden grænser	728
læs uden reklamer	748
læs videre	617	652
læs vores regler for debatten	644
læserrejse	709
læserrejser	709
læsertilbud	709
læsetid # min	655
læst op af en syntetisk stemme	715
lên đầu trang	4681
líbí se mi	599
lõpeta jälgimine	1633
lös korsordet	4271
lösenord	4298
löysitkö virheen	1851
løs krydsord	701
løs krydsordet	701
løs kryssordet	3268
lùi # giây	4718
lúštiť krížovku	4038
lülita reklaamiblokeerija välja	1623
lülitasin reklaamiblokeerija välja	1623
lütfen geçerli bir e-posta adresi girin	4474
lūdzu, izslēdziet reklāmu bloķētāju	2969
lưu	4669
lưu bài	4669
lưu bài viết	4669
lưu bài để đọc sau	4705
lưu cài đặt	4722
lưu công thức	61
lưu tùy chọn	4722
lấy link	4705
""", 'm': """
magari più tardi	2482
mai multe articole de același autor	3696
mai multe opțiuni	3704
mai târziu	3618
mainonnanesto käytössä	1836
mainonnanesto on käytössä	1836
mainos päättyy	1753
mainossisältö	1755
mainostajan sisältö	1861
mainosten estäminen käytössä	1836
mainīt burtu izmēru	2980
mainīt piekrišanu	2962
mais notícias	3503
mais opções	3585
mais opções de partilha	3584
maksettu mainossisältö	1755
maksettu sisältö	1753
maksettu yhteistyö	1861
maksettua mainossisältöä	1755
maksettua sisältöä	1755
mam już konto	3440
mam prenumeratę	3440
manas tēmas	2979
mantener la sesión iniciada	1523
mantener sesión iniciada	1523
manter sessão iniciada	3568
mantén la sessió iniciada	445
manşetler	4408
maschinell übersetzt	961
maschinelle übersetzung	962
masintõlgitud	1631
maskinoversættelse	742
maskinöversatt	4310
maskinöversättning	4311
masquer la publicité	1942
masquer les réponses	1966
masz już konto	3328
masz już konto? zaloguj się	3328
masz włączonego adblocka	3432
materialet er vernet etter åndsverkloven	3305
materialet är skyddat enligt lagen om upphovsrätt	4249
materialet är upphovsrättsskyddat	4250
materiał komercyjny	3462
materiał niedostępny	3427
materiał partnera	3343
materiał partnerski	3462
materiał promocyjny	3343
materiał płatny	3462
materiał sponsorowany	3343
materiał wideo niedostępny	3427
materiał zewnętrzny	3343
matéria exclusiva para assinantes	3540
matérias relacionadas	3503
mazāks teksts	2980
mağazamiz	4457
mağazaya git	4457
mašinski prevedeno	3970
mašīntulkots	2977
mažesnis tekstas	2913
me ei saa seda sisu näidata	1616
me réabonner	2020
media społecznościowe	3340
medlemsförmån	4278
megjelenítés és elfogadás	2319
megnyitás	2267
megnyitás az alkalmazásban	2329
megnézem	2265
megnézem a galériát	2346
megnézem az ajánlatot	2316
megnézem az eredményt	2310
megnézem az árat	2316
megosztás	2248
megosztás a facebookon	2248
megosztás ajándékként	2359
megosztás e-mailben	2359
megosztás facebookon	2248
megosztás twitteren	2248
megosztás whatsappon	2359
megrendelem a könyvet	2254
megrendelés	2253
megveszem a könyvet	2316
mehr für dich	879
mehr für sie	879
meld deg av når som helst	3297
meld deg på	3187
meld deg på nyhetsbrevet	3187
meld meg på	3297
mentions légales	1908
mentés	2248
mentés későbbre	2248
menú	1455
menü	813	955	2265	4410
menü schließen	813
menü öffnen	813
menüyü kapat	4504
mer från	4219
mer läsning	4219
merci ! votre message a bien été envoyé	1989
merci d'avoir voté	91	1946
merci de le désactiver pour continuer	1983
merci, votre vote a été pris en compte	1966
mergi la pagina de donații	3687
mergi la rețetă	61
mesajiniz başariyla gönderildi	4474
mesajiniz gönderildi	4474
mesajul dumneavoastră a fost trimis	3692
mesajul tău	3693
mesačne	4058
mesačná platba	4058
mesačné predplatné	4058
mesačný dar	4054
mesečna donacija	3956	4153
mesečna naročnina	4156
mesečna pretplata	3959
mesečno	3959	4156
mesečno plačilo	4156
messaggio pubblicitario con finalità promozionale	2536
mest läst	4219
mest lästa	4219
mest læst	652
mest læste	652
mest populär	4298
mest populärt	4298
mest populær	729	3295
mest populære	729	3295
mesterséges intelligencia készítette	2353
mesterséges intelligenciával készült	2353
metinė prenumerata	2905
mettre de côté	2033
mi donación	1553
mi készítette	2353
mi var kļūdīties	2977
mi által generált	2353
mi-összefoglaló	2265
micșorează textul	3704
mida sina arvad? hääleta	1582
midagi läks valesti. proovi uuesti	1627
miesięcznie	3441
miks ma seda reklaami näen	1636
miksi näen tämän mainoksen	1861
mina ämnen	4314
mind a # fotó megtekintése	2345
mind a # fotók megtekintése	2345
mind a # kép megtekintése	2345
mind a # képek megtekintése	2345
mind a fotó megtekintése	2345
mind a fotók megtekintése	2345
mind a kép megtekintése	2345
mind a képek megtekintése	2345
minden adomány számít	2337
minden forint segít	2337
minden forint számít	2337
minden hozzájárulás számít	2337
minden héten e-mailben	2271
minden héten, ingyen	2271
minden hétfőn, ingyen	2271
minden pénteken a postaládájában	2271
minden pénteken, ingyen	2271
minden pénteken. ingyen. spam nélkül	2343
minden reggel a postafiókjában	2271
minden reggel a postaládájában	2271
minden süti elfogadása	2319
minden támogatás segít	2337
mindet elutasítom	2320
mindig engedélyezem	2319
mindig engedélyezés	2319
mindig megjelenítem	2319
minn meg på det senere	3176
minőség	2328
mira el vídeo	411
mira también	1557
mit ki übersetzt	961
mit paypal unterstützen	946
mitä mieltä olet? äänestä	1768
miért látom ezt a hirdetést	2361
miễn phí vận chuyển	4747
miễn phí, không spam	4734
mjesečna donacija	3956
mjesečna pretplata	3959
mjesečno	3959
modalità di pagamento	2486
moderációs alapelvek	2354
moderálási elvek	2259
modifică preferințele cookie	3642
modifică setările	3711
modifier mes préférences	1938
modifier vos préférences	1978
modtag en notifikation, når vi skriver om emnet	655
modération a priori	2008
mogoče kasneje	4096
mogą cię zainteresować	3361
mohlo by se vám líbit	498
mohlo by vás také zajímat	498
mohlo by vás tiež zaujímať	3989
mohlo by vás zajímat	498
mohlo by vás zaujímať	3989
moje témata	600
moje témy	4073
mokama partnerystė	2915
molimo isključite blokator oglasa	3954
molimo vas, isključite adblock	3954
monatlich kündbar	874
montant personnalisé	2018
mostra aquesta publicació a instagram	402
mostra di più	2517
mostra els subtítols	430
mostra la publicació	434
mostra més	451
mostra'n més	394
mostrar comentários	3545
mostrar conteúdo	3557
mostrar conteúdo externo	3521
mostrar más	1455
mostrar o conteúdo	3557
mostrar subtítulos	1508
mot de passe oublié	1882
mots clés	1915
mots croisés	1971
mots croisés du jour	2009
mots fléchés	1971
mots mêlés	1971
mots-clés	1915
może cię zainteresować	3361
może później	3324
możesz zrezygnować w każdej chwili	3440
možda kasnije	3896
možda vas zanima	3888
možda će vas zanimati	3888
možete se odjaviti bilo kada	3961
možete se odjaviti u bilo kom trenutku	3961
možno neskôr	3996
možná později	469
mua sách	4717
mua sách tại đây	4717
mua trên lazada	4717
mua trên shopee	4717
mua trên tiki	4717
mua vé	4717
mua vé ngay	4717
muistuta myöhemmin	1738
mulțumim că ai votat	3666
mulțumim pentru feedback	3645
mulțumim pentru sprijin	3713
mulțumim pentru susținere	3713
mulțumim pentru vot	91	3666
mulțumim, mesajul a fost trimis	3692
mulțumim, te-ai abonat cu succes	3652
mutasd az eredményt	91	2310
mutass többet	2265
muuda küpsiste seadeid	1616
muut lukivat myös	1766
muuta evästeasetuksia	1823
mykistä	1827
myöhemmin	1738	1832
mám predplatné	4057
mám předplatné	581
mám vypnuto	577
mám účet	581
már előfizető	2242
már kikapcsoltam	2336
már követed	2356
már követed ezt a témát	2356
már követi	2356	2358
már szavazott	2310
már szavaztál	2310
már van fiókom	2340
más	1455
más antiguos	1502
más artículos	1452
más artículos de este autor	1529
más artículos del autor	1471
más detalles	1456
más en	1452
más historias	1452
más información	1452
más leídas	1452
más leído	1452
más leídos	1452
más noticias	1452
más noticias de este autor	1529
más opciones	1445
más opciones para compartir	1538
más popular	1524
más recientes	1502
más sobre este tema	1452
más tarde	1412
más valorados	1502
más vistas	1452
más vistos	1452
más votados	1502
más összeg	2337
mások ezt olvassák	2263
mások ezt olvasták	2263
másolva	2360
másolás	2248
másolás tilos	2351
máte již účet	472
máte předplatné? přihlaste se	472
máte tip	592
máte už účet	581
máte zapnutý adblock	575
mã giảm giá	4757
mängi kohe	1612
märkasid viga	1630
märksõnad	1577
månadsgåva	4182
månadsvis	4298
månadsvis betalning	4298
månedlig	3295
månedlig betaling	3295
månedlig gave	3177
månedlig støtte	726
månedligt	729
månedligt bidrag	614
mångfaldigande förbjudet	4252
måske senere	613	719
måske vil du også kunne lide	652
még nem előfizető	2340
még nincs előfizetése	2340
még nincs fiókja	2340
még nincs fiókod	2340
még nincsenek hozzászólások	2354
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
método de pago	1416
métodos de pagamento	3475
métodos de pago	1416
mākslīgais intelekts var kļūdīties	2977
mākslīgā intelekta kopsavilkums	2930
mă abonez	3652
mărește fotografia	3696
mărește imaginea	3696
mărește textul	3704
mărime text	65
mēneša abonements	2972
mēs nevaram parādīt šo saturu	2962
mēģiniet vēlreiz	2973
mēģiniet vēlāk	2973
mėnesinė parama	2903
mėnesinė prenumerata	2905
měsíční dar	578
měsíční platba	582
měsíční předplatné	582
měsíčně	582
můj účet	472
můžete kdykoli zrušit	473
můžete kdykoliv zrušit	473
mọi đóng góp đều quý giá	4730
mỗi đóng góp đều quý giá	4730
một lần	4731
mới nhất	4679
mời chúng tôi ly cà phê	4730
mở	4682
mở khóa bài viết	4754
mở khóa bài viết này	4705
mở rộng	4681
mở trong ứng dụng	4724
mở ứng dụng	4724
""", 'n': """
na celú obrazovku	4047
na górę	3446
na hlavní stránku	588
na hlavnú stránku	4063
na stránku darov	4054
na stránku darů	578
na začiatok	4048
na začátek	568
na żywo	3428
nabídka pro čtenáře	561
nadaljevanje članka pod oglasom	4088
nagyobb betűk	2359
nagyítás	2328
nahlásit	599
nahlásit chybu	496
nahlásit komentář	598
nahlásit příspěvek	598
nahlásit reklamu	604
nahlásiť	4072
nahlásiť chybu	3992
nahlásiť komentár	4071
nahlásiť príspevok	4071
nahlásiť reklamu	4076
najboljši	4169
najchętniej czytane	3361
najchętniej czytane dziś	3361
najczęściej czytane	3361
najczęściej czytane artykuły	3361
najlepšia ponuka	4058
najlepšie	4072
najnovejše	4089
najnovejše novice	4089
najnovejši	4169
najnovejši najprej	4168
najnoviji članci	3888
najnovšie	3989	4072
najnovšie správy	3989
najnovšie články	3989
najnowsze artykuły	3361
najnowsze wiadomości	3361
najobľúbenejšie	4058	4072
najstarejši	4169
najstarejši najprej	4168
najstaršie	4072
najvýhodnejšie	4058
najčitanije	3888
najčitanije vesti	3888
najčitanije vijesti	3888
najčitanije vijesti dana	3888
najčítanejšie	3989
najčítanejšie články	3989
najčítanejšie články dňa	3989
naloži objavo	4143
naloži več	4161
naloži video	4143
naloži vsebino	4143
napi keresztrejtvény	2310
napiši komentar	3971	4168
napišite komentar	4092
napište autorovi	588
napište do redakce	592
napište komentář	598
napište redakci	592
napsat komentář	496
napísať autorovi	4063
napísať komentár	4071
napíšte autorovi	4063
napíšte do redakcie	4066
napíšte komentár	4071
napíšte redakcii	4066
naročena vsebina	4088
naroči knjigo	4141
naročite knjigo	4141
naročite se	4084
naročnina	4084
narração gerada por ia	3595
naruči knjigu	3945
naručite knjigu	3945
naskenujte qr kód	569
naskenujte qr kód a stáhněte si aplikaci	569
naslednji članek	4161
nastala chyba. skúste to neskôr	4060
nastala chyba. zkuste to prosím znovu	585
nastavenia súkromia	4044
nastavenie súkromia	4044
nastavení	490
nastavení cookies	490
nastavení ochrany soukromí	564
nastavení soukromí	564
nastavi bez isključivanja	3954
nastavi s google računom	3958
nastavi čitanje	3940
nastavi čitati	3940
nastavit jako preferovaný zdroj	600
nastavit upozornění	571
nastavite čitanje	3940
nastavite čitati	3940
nastavitve piškotkov	4104
nastaviť ako preferovaný zdroj	4073
nastaviť upozornenia	4050
następna strona	3364
następne wideo	3427
następne zdjęcie	3446
następny	3364
następny artykuł	3361
następny film	3427
nasza księgarnia	3345
natisni članek	4092
naudojate reklamos blokavimą	2901
naudojimo taisyklės	2872
naudojimosi taisyklės	2895
naujausi viršuje	2911
naujausios žinios	2856
naujienlaiškis	2879
nav komentāru	2978
načteno umělým hlasem	567
načtěte qr kód	569
načíst další	500
načíst další články	588
načíst mapu	493
načíst obsah	564
načíst příspěvek	564
načíst stránku znovu	577
načíst video	564
načíst více	588
načítava sa prehrávač	4047
načítava sa video	4047
načítať obsah	4044
načítať príspevok	4044
načítať viac	4063
načítať video	4044
načítať ďalšie	4063
načítám přehrávač	567
načítání videa	567
našli jste chybu	496
našli jste chybu v článku	592
našli jste v článku chybu	496
našli ste chybu	4066
našli ste chybu v článku	4066
našli ste v článku chybu	4066
naživo	4048
ne děkuji	469
ne ratez rien de l'actualité	1982
ne, ačiū	2900
ne, děkuji	469	572
ne, děkuju	572
nederīga e-pasta adrese	2973
nejdiskutovanější	498
nejlepší	599
nejlepší nabídka	582
nejnovější	498	599
nejnovější zprávy	498
nejnovější články	498
nejoblíbenější	582	599
nejstarší	599
nejvýhodnější	582
nejčtenější	498
nejčtenější články	498
nejčtenější články dne	498
nekaj je šlo narobe. poskusite pozneje	4158
nekaj je šlo narobe. poskusite znova	4158
nem kérem	2331
nem kötelező	2344
nem küldünk spamet	2343
nem, köszönöm	2237	2331
nemam mišljenje	3943
nemate račun	3958
nemaš račun	3958
nemám názor	558	4039
nemám účet	581
nemáte predplatné	4057
nemáte předplatné	581
nemáte účet	581
nenhum comentário	3499
neplatná e-mailová adresa	585
neplatný e-mail	585
nepovinné	586	4061
neskôr	4051
neteisingas el. pašto adresas	2906
neueste beiträge	810
neveljaven e-poštni naslov	4158
nešto je pošlo naopako. pokušajte ponovo	3961
nešto je pošlo po zlu. pokušajte ponovno	3961
nešto je pošlo po zlu. pokušajte ponovo	3961
nghe bài báo	4718
nghe bài viết	4718
nghe nội dung bài viết	4718
nghe đọc bài	4718
nhà tài trợ	4747
nhấn để bật tiếng	4752
nhận thông báo	4725
nhập bình luận	4749
nhập bình luận của bạn	4749
nhập email của bạn	4755
nhập số tiền	4753
nhập địa chỉ email	4755
nhập địa chỉ email của bạn	4755
nhắc tôi sau	4662
nhớ đăng nhập	4732
ni še komentarjev	4168
nie dziękuję	3324
nie dziś	3324
nie możemy pokazać tej treści	3424
nie możemy wyświetlić tej treści	3424
nie można odtworzyć filmu	3427
nie można odtworzyć wideo	3427
nie można wyświetlić tej treści	3424
nie pamiętam hasła	3440
nie pamiętasz hasła	3328
nie udało się załadować filmu	3427
nie ďakujem	3996
nie, dziękuję	3324
nie, ďakujem	3996
nieprawidłowy adres e-mail	3443
niečo sa pokazilo	4061
niečo sa pokazilo, skúste to znova	4060
niečo sa pokazilo. skúste to neskôr	4060
niečo sa pokazilo. skúste to znova	4060
nimate računa	4155
nimetön postilaatikko	1851
nincs fiókja	2340
nincs fiókod	2340
nincs fiókom	2340
nincs hozzászólás	2354
nincs még előfizetésed	2340
nincs még fiókja	2340
nincs véleményem	2313
nincsenek hozzászólások	2354
niste naročnik	4155
no es pot reproduir el vídeo	430
no ho sé	424
no mūsu partneriem	2982
no mūsu veikala	2960
no se ha podido cargar el vídeo	1549
no se ha podido reproducir el vídeo	1508
no se puede reproducir el vídeo	1508
no sé	1502
noe gikk galt, prøv igjen	3297
noe gikk galt, prøv igjen senere	3297
noe gikk galt. prøv igjen	3297
noe gikk galt. prøv igjen senere	3297
noget gik galt, prøv igen	731
noget gik galt, prøv igen senere	731
noget gik galt. prøv igen	731
noget gik galt. prøv igen senere	731
nokopēts	2981
només els subscriptors poden comentar	405
només per a subscriptors	445
non seguire più	2595
noraidīt visas	2963
normas de participación	1501
normes de participació	423
norėdami komentuoti, prisijunkite	2860
nosūti draugam	2928
nosūtīt atsauksmi	2977
nosūtīt draugam	2928
nosūtīt e-pastā	2928
nosūtīt komentāru	2978
nosūtīt ziņu	2973
noteで書く	2646
notiek video ielāde	2964
notifications activées	1982
notifikácie	4051
notre charte déontologique	1997
notre charte éditoriale	1997
notre sélection	1915
notre sélection d'articles	1959
notícia anterior	451	3574
notícia següent	451
notícias relacionadas	3503
notícias relacionadas que podem lhe interessar	19
notícies destacades	420
notícies relacionades	393
nous protégeons nos sources	1997
nous écrire	1998
nouveau ! suivez vos auteurs préférés	2002
nu ai cont? înregistrează-te	3657
nu aveți cont	3690
nu ești abonat	3690
nu ești încă abonat	3690
nu mai urmări	3702
nu mulțumesc	3618
nu putem afișa acest conținut	3678
nu på google play	717
nu s-a putut încărca videoclipul	3712
nu sunteți abonat	3690
nu știu / nu răspund	3667
nu, mulțumesc	3618
nuestro código ético	1532
numele tău	3693
numele tău de utilizator	3708
nuotrauka # iš #	2917
nur für mitglieder	950
nuskaitykite qr kodą	2898
nuskenuokite qr kodą	2898
nyaste först	4312
nyeste først	3309
nyhetsdøgnet	3215
nyní na google play	569
nyní ne	572	574
nyomtatás	2248
não foi possível carregar	3595
não foi possível carregar o vídeo	3553
não foi possível reproduzir o vídeo	3553
não perca	3503
não sabe / não responde	3546
não sei	3546
não tem conta	3568
não tem uma conta	3568
não é assinante	3568
não, obrigada	3472
não, obrigado	3472
nächste seite	813
nächster artikel	810
nächstes bild	954
nächstes foto	954
nächstes video	937
näin korjaamme virheet	1851
näin poistat mainoseston	1833
näin poistat mainosten eston	1833
näin suojaamme lähteitämme	1851
näin suojelemme lähteitä	1851
näita # vastust	1632
näita alati	1616
näita galeriid	1629
näita ja nõustu	1616
näita kõiki	1583
näita rohkem	1582
näita sisu	1616
näita tulemusi	1612
näita vastuseid	1632
näita veel	1582
näita vähem	1583	1629
näköislehti	1741
nästa	4222
nästa artikel	4219
nästa bild	4303
nästa sida	4303
nästa video	4285
näytä # kuvaa	1846
näytä # kuvat	1846
näytä # vastausta	1856
näytä aina	1823
näytä alkuperäinen	1769
näytä galleria	1847
näytä ja hyväksy	1823
näytä julkaisu	1757
näytä kaikki	1768
näytä kaikki # kuvaa	1846
näytä kaikki # kuvat	1846
näytä kaikki artikkelit	1847
näytä kaikki kommentit	1856
näytä kaikki kuvaa	1846
näytä kaikki kuvat	1846
näytä kartta	1769
näytä kommentit	1763
näytä kuvaa	1846
näytä kuvagalleria	1847
näytä kuvat	1846
näytä kuvateksti	1847
näytä käännös	1769
näytä lisää	1768
näytä lisää artikkeleita	1847
näytä lisää kommentteja	1856
näytä litterointi	1826
näytä salasana	1841
näytä sisältö	1756
näytä tekstitykset	1826
näytä tiedot	1769
näytä tulokset	91	1769	1811
näytä upotus	1757
näytä vastaukset	1856
näytä vähemmän	1769	1847
något gick fel	4301
något gick fel, försök igen	4300
något gick fel, försök igen senare	4300
något gick fel. försök igen	4300
något gick fel. försök igen senare	4300
næste	655
næste artikel	652
næste billede	734
næste side	734
næste video	715
némítás	2328
némítás feloldása	2327
népszerű	2263
név	2344
névtelen bejelentés	2350
névtelen postaláda	2350
nézze meg galériánkat	2265
nézze meg képeinket	2265
nõustu ja jätka	1616
nõustu ja näita	1616
nõustun	1593
nõustun kõigiga	1593
nøgleord	652
nāc strādāt pie mums	2930
nākamais attēls	2975
nākamais raksts	2975
nākamais video	2964
nākamā bilde	2975
nākamā lapa	2975
nē, paldies	2968
něco se pokazilo	586
něco se pokazilo, zkuste to znovu	585
něco se pokazilo. zkuste to prosím později	585
něco se pokazilo. zkuste to znovu	585
nổi bật	4679
nội dung do ai tạo	4752
nội dung quảng cáo	4707
nội dung tài trợ	4674
nội quy bình luận	4711
""", 'o': """
o dată	3688
o leitor está a carregar	3553
o que achou desta notícia	3523
o seu apoio faz a diferença	3599
o singură dată	3688
o singură donație	3687
o vídeo começará em alguns segundos	3521
obaveštenja	3953
objednať knihu	4042
obligatoriskt fält	4300
obligātie lauki	2973
obligāts lauks	2973
obnovit stránku	577
obnoviť stránku	4053
obnovte stránku	577
obrázek # z #	587
obrázek # ze #	587
obrázok # z #	4062
obrázok # zo #	4062
obsah je chránený autorským zákonom	4067
obsah je chráněn autorským zákonem	593
obsah našich partnerov	4076
obsah našich partnerů	604
obsah není dostupný	564
obsah nie je dostupný	4044
obsah nie je možné zobraziť	4044
obsah sa nedá zobraziť	4044
obsah vytvořený ai	596
obsah článku	588
obserwuj autorkę	3458
obserwujesz już tego autora	3458
ocenite članak	3891
ocenite članek	4092
oceń jakość artykułu	3454
oceń przepis	61
ochrana osobních údajů	490
ochrana osobních údajů a cookies	493
ochrana osobných údajov	4003
ocijenite članak	3891
ocorreu um erro ao carregar o vídeo	3521
ocultar anúncio	3525
ocultar comentários	3545
od najnovších	4071
od najstarších	4071
od naszych partnerów	3462
od našich partnerov	4076
od našich partnerů	604
od naših partnera	3977
od naših partnerjev	4173
od nejnovějších	598
od nejstarších	598
od partnerů	604
odblokuj artykuł	3440
odblokuj dostęp	3440
odblokuj treść	3424
oddaj głos	91	3414
odebírat	478
odebírat newsletter	478
odemknout článek	472
odemknout článek pro přátele	602
odeslat komentář	598
odeslat zprávu	585
odeslat zpětnou vazbu	596
odhlásenie kedykoľvek	4060
odhlásit se	472
odhlásit se můžete kdykoli	585
odhlásit se můžete kdykoliv	585
odhlásiť sa	3985
odhlášení kdykoliv	585
odjaviti se možete bilo kada	3961
odkaz bol skopírovaný	4074
odkaz byl zkopírován	602
odkaz skopírovaný	3992
odkaz zkopírován	482
odkleni članek	4085
odklenite celoten članek	4085
odklenite članek	4155
odmietnuť	4003
odmietnuť všetko	4003
odmítnout	490
odmítnout vše	490
odoberať	4061
odoberať newsletter	4060
odomknúť	4058
odomknúť článok	4057
odomknúť článok pre priateľov	4074
odoslať	91	4061
odoslať komentár	4071
odoslať správu	4060
odoslať spätnú väzbu	4069
odporúča outbrain	4076
odporúčame	3989	4058
odporúčame prečítať	3989
odporúčame tiež	3989
odporúčané outbrain	4076
odporúčané taboola	4076
odporúčané články	3989
odpovedať	4072
odpovědět	496	599
odrzuć	3347
odrzuć wszystkie	3347
odrzuć wszystko	3425
odtwarzacz wideo jest ładowany	3427
odtwórz	3364
odtwórz film	3427
odtwórz wideo	3427
odvolať súhlas	4044
odśwież stronę	3436
odštampaj	3891
odštampaj recept	61
odštampaj članak	3891
oferta dla czytelników	3420
oferta dla prenumeratorów	3420
ofertă pentru abonați	3672
ofertă pentru cititori	3672
oferă acest articol	3704
oferă acest articol cadou	3659
oferă articolul	3704
offert par un abonné	2033
offre abonnés	1972
offre intégrale	2020
offre limitée	1988
offre réservée aux lecteurs	1972
offre spéciale	1882
offre à durée limitée	1987
offrez-nous un café	1873
offrici un caffè	2483
oglasno sporočilo	87	4088
ogłoszenie	3343
ohjelma ei ole enää katsottavissa	1826
ohodnotiť recept	61
ohodnoťte článek	496
ohodnoťte článok	3992
oikaisut ja täsmennykset	1851
okuma süresi # dk	4410
okurlara özel	4457
okurlarimiza özel	4457
okurlarimiza özel indirim	4457
oldal frissítése	2336
oldal újratöltése	2336
oled juba hääletanud	1612
olet jo äänestänyt	1811
oliko artikkeli hyödyllinen	1763
oliko juttu hyödyllinen	1763
oliko tiivistelmä hyödyllinen	1763
oliko tämä hyödyllinen	1854
olvasd be a qr-kódot	2329
olvass korlátlanul	2340
olvassa be a qr-kódot	2329
olvasson hirdetések nélkül	2361
olvasson korlátlanul	2242
olvasson tovább	2242
olvasta már	2263
olvastad már	2263
olvasás az alkalmazásban	2329
olvasói ajánlat	2316
olvidaste tu contraseña	1418
omogoči obvestila	4149
omogući obavijesti	3952
omröstning	92
onayi geri çek	4461
onayi yönet	4461
onayimi geri çek	4461
online reportáž zde	588
opdatér siden	724
oplæst af en robot	627
oplæst af en syntetisk stemme	715
oplæst af kunstig intelligens	655
oplæst af syntetisk stemme	715
opravy a upřesnění	592
opsig når som helst	617
opsig, når du vil	728
opći uvjeti korištenja	3947
ordsøgning	706
orijinali göster	4411
os comentários são exclusivos para assinantes	3589
os leitores também leram	3543
os preços podem variar	3525
osadzona treść	3424
osale küsitluses	1582
osmisměrka	558
osta käyttöoikeus	1852
osta liput tästä	1820
osta täältä	1820
ostatnie artykuły	3361
osveži stran	4152
osveži stranicu	3955
osvežite stran	4152
osvježi stranicu	3955
osvježite stranicu	3955
oszczędzasz #%	3441
ota käyttöön	1832
ota yhteyttä	1763
otevřít	502
otevřít aplikaci	569
otevřít galerii	588
otevřít mapu	502
otevřít v aplikaci	569
otkazati možete bilo kada	3958
otkaži bilo kada	3958
otključaj članak	3881
otključajte ceo članak	3881
otključajte cijeli članak	3881
otključajte članak	3958
otomatik çeviri	4459
otros artículos	1452
oturumu açik tut	4472
otvoriť aplikáciu	4049
otvoriť galériu	4063
otvoriť v aplikácii	4049
otwórz	3365
otwórz aplikację	3429
otwórz galerię	3446
otwórz mapę	3365
otázka dne	555
otázka dňa	4038
outras notícias	19	3503
ouvir este conteúdo	3553
ouça esta reportagem	3553
ouça este conteúdo	3489
ovaj sadržaj ne možemo prikazati	3947
ovaj sadržaj nije dostupan	3947
ovaj sadržaj nije moguće prikazati	3947
ovaj video više nije dostupan	3949
ovaj članak je zaključan	3958
oversættelsen er lavet af en maskine	655
oy verdiğiniz için teşekkürler	91	4451
oynatici yükleniyor	4458
oyunuz için teşekkürler	4451
""", 'p': """
padidinti nuotrauką	2908
padovanokite straipsnį	2859
padovanokite straipsnį draugui	2859
padovanoti straipsnį	2913
page précédente	1918
pagina următoare	3634
pague um café	3473
paiement sécurisé	1880
paketi seç	4472
paketleri gör	4501
pakollinen kenttä	1844
paldies par jūsu balsi	2958
paldies par pieteikšanos	2947
paldies par ziņu	2973
palielināt	2965
palielināt attēlu	2975
palun jää viisakaks	1581
palun lülita reklaamiblokeerija välja	1623
pamanīji kļūdu	2929
pamanījāt kļūdu	2929
pamiršau slaptažodį	2904
pamiršote slaptažodį	2904
par šo tēmu	2925
paramètres de confidentialité	1978
paramètres des cookies	1908
paramétrer	1908
paramétrer les cookies	1908
parandused ja täpsustused	1630
parašyk komentarą	2860
parašykite komentarą	2860
partajează	3625
partenerii noștri	3632
participez à la conversation	1946
participă la sondaj	3666
partilhar esta página	3610
partnereink ajánlata	2361
partnereinktől	2361
partnerių turinys	2863
partnerski sadržaj	3887
partnerski članek	4173
partnerský obsah	604
pas encore abonné	1987
pasidalinkite šiuo straipsniu	2859
pasirinkite planą	2904
pasirinkite prenumeratą	2904
pasirinkite sumą	2902
pasirinkti prenumeratą	2904
pasitikrinkite žinias	2861
pasiūlymas skaitytojams	2892
paslēpt reklāmu	2982
passer la publicité	1906
passer à la recette	61
passwort zurücksetzen	949
pastebėjote klaidą	2860
pasziánsz	2313
pasūtīt grāmatu	2960
pateikti atsiliepimą	2910
patikrinkite savo el. paštą	2906
patreonで支援する	2709
patvirtinkite savo el. paštą	2906
pausar vídeo	1508
pauză video	3674
pavaišinkite mus kava	2902
paylaş	4401
paylaşin	4401
paypal ile öde	4501
pašreizējais laiks #	2964
pažiūrėkite vaizdo įrašą	2861
pe aceeași temă	3660
pelaa peliä	1811
pelaa tästä	1811
pentru a citi în continuare	3657
per saperne di più	2553
per visą ekraną	2896
per überweisung spenden	946
pergunte à nossa ia	3523
permite întotdeauna	3678
permitir anúncios	3563
personvernerklæring	3279
personvernerklæring og informasjonskapsler	3206
perspausdinti draudžiama	2916
peut-être plus tard	1872
pełny ekran	3427
photo précédente	2023
phát hiện lỗi	4711
phát lại	4719
phát video	4718
phóng to ảnh	4738
phối hợp với	4747
phổ biến nhất	4733
phụ đề	4719
piedalies aptaujā	2930
piedāvājums lasītājiem	2960
piekrist un rādīt	2962
piekrist un turpināt	2962
piekrist visām	2940
piekrītu	2940
piekrītu visām	2963
piesakies vebināram	2930
piesakoties tu piekrīti lietošanas noteikumiem	2947
pieslēdzies vai izveido kontu	2923
pieslēdzies, lai komentētu	2929
pieslēgties	2923
pieslēgties ar facebook	2971
pieslēgties ar google	2971
pievieno savu komentāru	2929
pievienot komentāru	2923
pievienot kā vēlamo avotu	2979
pievienot manām tēmām	2979
pieņemt un turpināt	2962
pieņemt visas	2963
pieņemt visas sīkdatnes	2962
pilnekrāna režīms	2964
pilnekrāns	2964
pirkt biļetes	2960
pirkt biļeti	2960
pirkt grāmatu	2960
pirkti bilietą	2892
pirkti knygą	2892
pirkti licenciją	2916
pirmais mēnesis par # €	2923
pirmas mėnuo tik # €	2854
più lette	2514
più letti	2514
più popolare	2583
più recenti	2560
più tardi	2482
più vecchi	2560
più votati	2560
piši autoru	3964
piši avtorju	4161
pišite autoru	3964
pišite avtorju	4161
pišite nam u redakciju	3967
pišite nam v uredništvo	4164
pišite redakciji	3967
pišite uredništvu	4164
piškotki	4104
placená inzerce	87	486
placená spolupráce	604
placený obsah	604
plan seç	4472
plani seç	4472
planini seç	4472
platba ročne	4058
platba ročně	582
platená inzercia	87	3988
platená spolupráca	4076
platený obsah	4076
player de áudio	3595
player se učitava	3949
plaćena saradnja	3977
plaćena suradnja	3977
plaćeni oglas	87	3887
plaćeni sadržaj	3887
plačajte nam kavo	4153
plačana objava	87	4088
plačana vsebina	4173
plačano sodelovanje	4173
plačiau skaitykite čia	2861
plein écran	1918
plus d'actualités	1915
plus d'articles du même auteur	1993
plus de détails	1919
plus récents	1967
plătește cu paypal	3714
poate mai târziu	3618
początek bloku reklamowego	3346
podaj prawidłowy adres e-mail	3443
podari članek	4092
podarite ta članek	4092
podaruj artykuł	3328
podaruj dostęp	3460
podaruj ten artykuł	3339
podcast anhören	855
pode ler também	3543
podeli članak	3891
podešavanja privatnosti	3947
podijeli članak	3891
podmienky používania	4003
podmínky použití	490
podmínky užití	490
podobne artykuły	3361
podobné články	498	3989
podporiť	3984
podporte nezávislú žurnalistiku	3984
podporte nás	3984
podporte nás cez darujme	4054
podporte nás cez paypal	4054
podporte nás na patreone	4054
podpořit	470
podpořit přes darujme	578
podpořte naši práci	470
podpořte nás	470
podpořte nás na patreonu	578
podpořte nás přes paypal	578
podpořte redakci	470
podrobné nastavenia	4044
podrobné nastavení	564
podrži	3880
podrži nas	3880
podržite nas	3880
podržite naš rad	3880
podržite nezavisno novinarstvo	3880
podziel się	3339
podziel się na facebooku	3339
pogledajte još	19
poista mainonnanesto käytöstä	1836
poistin mainonneston käytöstä	1836
poistin sen käytöstä	1837
pokaż # odpowiedzi	3456
pokaż # zdjęcia	3445
pokaż # zdjęć	3445
pokaż galerię	3446
pokaż hasło	3440
pokaż i zaakceptuj	3424
pokaż komentarze	3355
pokaż mniej	3364
pokaż napisy	3427
pokaż odpowiedzi	3456
pokaż oryginał	3365
pokaż podpis	3446
pokaż szczegóły	3348
pokaż transkrypcję	3427
pokaż treść	3347
pokaż tłumaczenie	3365
pokaż więcej	3364
pokaż wszystkie	3364
pokaż wszystkie # zdjęcia	3445
pokaż wszystkie # zdjęć	3445
pokaż wszystkie zdjęcia	3445
pokaż wszystkie zdjęć	3445
pokaż wszystko	3365
pokaż wyniki	91	3414
pokaż zdjęcia	3445
pokaż zdjęć	3445
pokaži geslo	4155
pokaži rezultate	91
pokaži vsebino	4104
pokloni članak	3891
poklonite ovaj članak	3891
pokračovat bez podpory	469
pokračovat bez vypnutí	575
pokračovat přes apple	581
pokračovat přes facebook	581
pokračovat přes google	581
pokračovat s apple	581
pokračovat s google	581
pokračovať bez podpory	3996
pokračovať bez vypnutia	4052
pokračovať cez apple	4057
pokračovať cez facebook	4057
pokračovať cez google	4057
pokračovať s google	4057
pokušajte kasnije	3961
pokušajte ponovno	3961
pokušajte ponovno kasnije	3961
pokušajte ponovo	3961
pole obowiązkowe	3443
polecamy również	3361
polecamy także	3361
polecamy też	3361
polecane artykuły	3361
politica de corecții	3698
politica editorială	3698
politika kolačića	3947
politika piškotkov	4143
politique de confidentialité	1908
politique de protection des données	2013
polityka prywatności	3347
polityka prywatności i cookies	3349
polityka sprostowań	3450
política de cookies	1445	3496
política de correcciones	1532
política de correccions	453
política de correções	3577
política de galetes	402
política de privacidad	1445
política de privacidade	3496
política de privacitat	402
política de protección de datos	1548
política de proteção de dados	3594
pomanjšaj pisavo	4171
pomôže každé euro	4054
pomůže každá koruna	578
ponovno učitaj stranicu	3955
ponuda za čitaoce	3945
ponuda za čitatelje	3945
ponuka pre čitateľov	4042
poprzedni artykuł	3361
poprzednie zdjęcie	3446
populární	498
populära artiklar	4219
populärast	4298	4313
populärt	4219
populære	744	3310
populære artikler	652
populære saker	3215
populært	652	3215
populārākie	2925
popüler	4408
popüler haberler	4408
popüler konular	4408
por mês	3566
por qué estás viendo esto	1418
por qué? cuéntanos	1543
portes grátis	3586
poslat jako dárek	602
poslat přes whatsapp	602
poslat příteli	602
poslat tip anonymně	592
poslat zprávu	585
poslať	4061
poslať ako darček	4074
poslať cez whatsapp	4074
poslať e-mailom	3992
poslať mailom	4074
poslať priateľovi	4074
poslať správu	4060
poslať tip	4066
poslať tip anonymne	4066
poslušaj vest	3891
poslušaj članak	3891
poslušaj članek	4092
poslušajte tekst	3949
poslušajte članek	4092
posnetek ni več na voljo	4146
posnetek v vaši državi ni na voljo	4146
posnetka ni mogoče predvajati	4146
postanite naročnik	4084
postanite član	3880	4084
postavke kolačića	3904
postaw kawę	3325
postaw nam kawę	3325
poszt betöltése	2319
posłuchaj	3339
poukážte nám # % z dane	4054
pour continuer à lire	1955
pourquoi voyez-vous cette publicité	1942
pouze nezbytné	564
pouze pro předplatitele	472
používate adblock	4052
používate blokovanie reklám	4052
používate blokovač reklám	4052
používateľské meno	4058
používáte adblock	575
používáte blokování reklam	575
používáte blokátor reklam	575
povezani sadržaj	3888
povezani članci	3888
povezani članki	4089
povećaj	3950
povećaj fotografiju	3964
povećaj sliku	3964
povećaj slova	3975
povećaj tekst	3975
povečaj	4147
povečaj besedilo	4171
povečaj fotografijo	4161
povečaj pisavo	4171
povečaj sliko	4161
povinná pole	585
povinné	586	4061
povinné pole	585
povinné polia	4060
povinné údaje	585
povolit a pokračovat	493
povolit upozornění	571
povolit vždy	493
povoliť	4051
povoliť notifikácie	4050
povoliť obsah	4044
povoliť raz	4044
povoliť reklamu	4053
povoliť reklamy	4053
povoliť upozornenia	4050
powiązane	3361
powiązane artykuły	3361
powiązane tematy	3361
powiększ	3364
powiększ tekst	3460
powiększ zdjęcie	3364
powrót do góry	3364
powrót do strony głównej	3446
powrót na górę	3446
pozastaviť	4048
později	469	574
pozostała część artykułu pod materiałem wideo	3343
pozostały czas	3428
pozostały czas #	3427
pozostały czas -#	3427
pozrieť # fotiek	4062
pozrieť # fotky	4062
pozrieť # fotografie	4062
pozrieť # fotografií	4062
pozrieť fotiek	4062
pozrieť fotky	4062
pozrieť fotografie	4062
pozrieť fotografií	4062
pozrieť galériu	4063
pozrieť všetky # fotiek	4062
pozrieť všetky # fotky	4062
pozrieť všetky # fotografie	4062
pozrieť všetky # fotografií	4062
pozrieť všetky fotiek	4062
pozrieť všetky fotky	4062
pozrieť všetky fotografie	4062
pozrieť všetky fotografií	4062
pozrieť všetkých # fotiek	4062
pozrieť všetkých # fotky	4062
pozrieť všetkých # fotografie	4062
pozrieť všetkých # fotografií	4062
pozrieť všetkých fotiek	4062
pozrieť všetkých fotky	4062
pozrieť všetkých fotografie	4062
pozrieť všetkých fotografií	4062
pozvite nás na kávu	4054
pozvěte nás na kafe	578
pozvěte nás na kávu	578
počastite nas kavom	3956
pořídit předplatné	581
pošalji	91	3962
pošalji e-mailom	3891
pošalji komentar	3891
pošalji mejlom	3891
pošalji poruku	3961
pošalji povratnu informaciju	3970
pošalji prijatelju	3891
pošalji vest	3967
pošalji vijest	3967
pošalji članak e-mailom	3891
pošaljite dojavu	3967
pošaljite komentar	3891
pošaljite vest	3967
pošlete tip redakci	592
pošlite tip redakcii	4066
pošlji	4159
pošlji komentar	4168
pošlji po e-pošti	4092
pošlji povratno informacijo	4167
pošlji prijatelju	4092
pošlji sporočilo	4158
pošlji članek po e-pošti	4092
pošljite nam namig	4164
pošljite namig	4164
poštanski broj	3962
poštna številka	4159
poštovné zdarma	562
pr članek	4088
pradėti testą	2890
praneškite apie klaidą	2860
pranešti anonimiškai	2909
pranešti apie klaidą	2860
pranešti apie komentarą	2911
pratite uživo	3964
pravidelný dar	578
pravidelný príspevok	4054
pravidelně měsíčně	578
pravidlá diskusie	3992
pravidlá opráv	4066
prawa autorskie zastrzeżone	3451
prašome išjungti reklamos blokavimą	2901
pre komentovanie sa prihláste	4071
pre predplatiteľov	3985
preberi cel članek	4161
preberi celoten članek	4161
preberi več	4161
preberite celoten članek	4161
preberite še	4089
predchádzajúca fotografia	4063
predchádzajúca snímka	4063
predchádzajúca strana	4063
predchádzajúci článok	4063
predplatiť	3984
predplatné môžete kedykoľvek zrušiť	4057
predplaťte si	3984
preferințe cookie	3678
preferințe de confidențialitate	3711
preferències de galetes	434
preferências de cookies	3557
preferências de privacidade	3594
prehrať	4048
prehrať video	4047
prehrávač sa načítava	4047
prejsť do diskusie	4071
prejsť do galérie	4063
prejsť na darovanie	4054
prejsť na kvíz	4038
prejsť na obsah	4063
prejsť na online	4063
prejsť na platbu	4054
prejsť na ponuku	4042
prejsť na recept	61
prejšnja fotografija	4161
prejšnja slika	4161
prejšnja stran	4161
prejšnji članek	4161
prekličete lahko kadarkoli	4155
prekliči soglasje	4143
preložené automaticky	4069
preložené pomocou ai	4069
prenošenje zabranjeno	3968
prenumerantförmån	4278
prenumerantförmåner	4278
prenumerata nuo # euro per mėnesį	2854
prenumerata nuo # €	2854
prenumerera på vårt nyhetsbrev	4193
prenumeruodami sutinkate su taisyklėmis	2879
prenumeruokite naujienlaiškį	2879
prenumeruoti naujienlaiškį	2906
preostali čas	4147
preostali čas #	4146
preostali čas -#	4146
preporučeno	3888
preporučuje outbrain	3977
preporučuje taboola	3977
preporučujemo	3888	3959
preporučujemo da pročitate	3888
preporučujemo i	3888
presentear matéria	3584
preskoči na sadržaj	3964
preskoči na vsebino	4161
preskočiť na obsah	4063
prestať sledovať	4073
prethodni članak	3964
pretlač zakázaná	4067
prevedeno uz pomoć ai	3970
preverite e-pošto	4158
prečo vidím túto reklamu	4076
prečítajte si	3989
prečítajte si aj	3989
prečítať neskôr	4074
prečítať prepis	4047
prețurile pot varia	3647
pridať ako preferovaný zdroj	4073
pridať do košíka	4042
pridať do mojich tém	4073
pridať komentár	3992
pridať medzi preferované zdroje	4073
pridruži se razpravi	4168
pridružite se razpravi	4168
pridėti kaip pageidaujamą šaltinį	2912
pridėti komentarą	2911
pridėti prie mano temų	2912
pridėti prie pageidaujamų šaltinių	2912
prihlásiť	3985
prihlásiť cez facebook	4057
prihlásiť cez google	4057
prihlásiť na odber	4060
prihlásiť sa	3985
prihlásiť sa cez apple	4057
prihlásiť sa cez facebook	4057
prihlásiť sa cez google	4057
prihlásiť sa do diskusie	4071
prihlásiť sa na odber	4060
prihláste sa a komentujte	4071
prihvati i prikaži	3947
prihvati sve kolačiće	3947
prihvaćam	3904
prihvaćam i nastavljam	3947
prihvaćam sve	3904
prijava putem google računa	3958
prijavi grešku	3891
prijavi pogrešku	3967
prijavi se s google računom	3958
prijavite grešku	3967
prijavite pogrešku	3967
prijať	4003
prijať a pokračovať	4044
prijať a zobraziť	4044
prijať všetko	4003
prijať všetky	4045
prijať všetky cookies	4044
prikaži # odgovora	3971
prikaži # odgovore	4168
prikaži galerijo	4161
prikaži galeriju	3964
prikaži geslo	4155
prikaži i prihvati	3947
prikaži in sprejmi	4143
prikaži komentare	3971
prikaži komentarje	4168
prikaži lozinku	3958
prikaži manj	4090
prikaži manje	3889
prikaži odgovore	3971	4168
prikaži podnapise	4146
prikaži prepis	4146
prikaži rezultate	91	3942	4138
prikaži sadržaj	3904
prikaži sve	3889
prikaži titlove	3949
prikaži transkript	3949
prikaži več	4090
prikaži više	3889
prikaži vse	4090
prikaži vsebino	4143
prima lună gratuită	3657
prima pagină	3635
primetili ste grešku	3967
primește alerte despre acest subiect	3651
primijetili ste grešku	3967
printează	3625
printează rețeta	61
pripomenúť neskôr	3996
priporoča outbrain	4173
priporoča taboola	4173
priporočamo	4089	4156
priporočamo tudi	4089
priporočamo v branje	4089
priporočeno	4089
prisijunkite arba susikurkite paskyrą	2854
prisijunkite prie mūsų komandos	2861
prisijunkite, kad galėtumėte komentuoti	2860
prispieť	3984
prispieť jednorazovo	4054
prispieť mesačne	4054
privatsphäre verwalten	934
privatsphäre-einstellungen	798
privātuma iestatījumi	2962
privātuma politika	2940
prišlo je do napake. poskusite pozneje	4158
prišlo je do napake. poskusite znova	4158
pro komentování se přihlaste	598
pro předplatitele	472
pro předplatitele výhodněji	561
prochaine vidéo	2014
profită de ofertă	3718
programmet är inte längre tillgängligt	4285
prohibida su reproducción total o parcial	1562
prohlédnout # fotek	587
prohlédnout # fotky	587
prohlédnout # fotografie	587
prohlédnout # fotografií	587
prohlédnout fotek	587
prohlédnout fotky	587
prohlédnout fotografie	587
prohlédnout fotografií	587
prohlédnout galerii	588
prohlédnout všech # fotek	587
prohlédnout všech # fotky	587
prohlédnout všech # fotografie	587
prohlédnout všech # fotografií	587
prohlédnout všech fotek	587
prohlédnout všech fotky	587
prohlédnout všech fotografie	587
prohlédnout všech fotografií	587
prohlédnout všechny # fotek	587
prohlédnout všechny # fotky	587
prohlédnout všechny # fotografie	587
prohlédnout všechny # fotografií	587
prohlédnout všechny fotek	587
prohlédnout všechny fotky	587
prohlédnout všechny fotografie	587
prohlédnout všechny fotografií	587
proibida a reprodução total ou parcial	3606
promijeni veličinu teksta	3975
promo sadržaj	3977
promocijsko sporočilo	4088
promotivni sadržaj	3887
promotivni članak	3887
promóció	2251
proovi # päeva tasuta	1575
proposé par	2006
prosimy o wyłączenie adblocka	3432
proč vidím tuto reklamu	604
pročitaj ceo članak	3964
pročitaj cijeli članak	3964
pročitaj kasnije	3975
pročitaj transkript	3949
pročitajte ceo tekst	3964
pročitajte cijeli članak	3964
pročitajte i	3888
pročitajte još	3888
prywatność	3347
prywatność i cookies	3349
przeczytaj całość	3446
przeczytaj cały artykuł	3446
przeczytaj również	3361
przeczytaj także	3361
przeczytaj też	3361
przeczytaj transkrypcję	3427
przejdź bez wsparcia	3324
przejdź do galerii	3446
przejdź do głównej treści	3446
przejdź do księgarni	3344
przejdź do oferty	3420
przejdź do przepisu	61
przejdź do płatności	3437
przejdź do quizu	3414
przejdź do serwisu	3347
przejdź do sklepu	3420
przejdź do strony darowizn	3437
przejdź do treści	3364
przejdź do ustawień prywatności	3347
przejdź do wpłaty	3437
przejdź na stronę główną	3446
przekaż # % podatku	3437
przekaż #%	3437
przekaż opinię	3454
przestań obserwować	3458
przetłumaczono automatycznie	3454
przetłumaczono przez ai	3454
przeładuj stronę	3436
prześlij	3444
prześlij opinię	3454
prześlij zdjęcia	3450
przypomnij mi później	3324
przypomnij później	3431
právě se děje	498
präsentiert von	793
précédent	1918
préférences cookies	1908
préférences de confidentialité	2013
prélèvement	1881
prémium	2242
prénom	1990
présenté par	2006
próbáld újra később	2343
próbálja ki # forintért	2242
próbálja újra	2343
próbálja újra később	2343
próxima	3506
próxima foto	3603
próxima imagem	3603
próxima notícia	3574
próxima página	3506
próximo artigo	3503
próximo vídeo	1549	3595
prøv # dager gratis	3180
prøv gratis	617	3180
prøv igen senere	731
prøv igjen senere	3297
prøv nu	617
prøv nå	3180
prędkość	3428
prędkość odtwarzania	3427
prを含みます	2675
pr記事	2696
psč	586	4061
pubblicità	2505
publi-rédactionnel	1906
publicitatea continuă	3718
publicité	1906
publicité - la suite ci-dessous	1906
publicités	1906
publică	3667
publică comentariul	3666
pular anúncio	3595
pular para o conteúdo	3506
puslapis # iš #	2917
página siguiente	1455
páči sa mi to	4072
päeva küsimus	1612
päivitä sivu	1837
päivitä suostumus	1757
päivän kysymys	91	1811
päivän peli	1817
päivän ristikko	1811
pääuutiset	1766
påkrevd	3298
påkrævet	732
påmind mig senere	613
påminn mig senare	4181
później	3324	3431
pārbaudi savas zināšanas	2930
pārbaudiet savu e-pastu	2973
pāriet uz recepti	61
pāriet uz saturu	2975
pārpublicējot atsauce obligāta	2933
pārpublicēšana aizliegta	2983
pārtraukt sekot	2979
pārvaldīt paziņojumus	2967
pārvaldīt piekrišanu	2962
pērc abonementu	2923
płatna współpraca	3462
płatne miesięcznie	3441
płatne rocznie	3441
płatność miesięczna	3441
płatność roczna	3441
předchozí	500
předchozí foto	588
předchozí fotografie	588
předchozí snímek	588
předchozí strana	588
předchozí článek	498
předmět	586
předplatit	472
předplatné	472
předplaťte si	581
přehrát	500
přehrát video	567
přehrávač se načítá	567
přehrávač videa se načítá	567
přejít do diskuse	598
přejít do e-shopu	488
přejít do galerie	588
přejít do speciálu	588
přejít k obsahu	500
přejít k platbě	578
přejít k receptu	61
přejít na kvíz	555
přejít na nabídku	561
přejít na obsah	500
přejít na online reportáž	588
přejít na recept	61
přejít na stránku darů	578
přeloženo automaticky	596
přeloženo pomocí ai	596
přepis	568
přeskočit na obsah	588
přestat sledovat	600
přetisk zakázán	593
přečtěte si	498
přečtěte si také	498
přečíst později	602
přečíst přepis	567
přidat do košíku	561
přidat do mých témat	600
přidat jako preferovaný zdroj	600
přidat komentář	496
přidat mezi preferované zdroje	600
přidejte názor	496
přidejte si nás mezi preferované zdroje	600
přihlaste se a komentujte	598
přihlásit	472
přihlásit k odběru	478
přihlásit přes facebook	581
přihlásit přes google	581
přihlásit přes seznam	581
přihlásit se	472
přihlásit se do diskuse	598
přihlásit se k odběru	585
přihlásit se přes apple	581
přihlásit se přes facebook	581
přihlásit se přes google	581
přihlásit se přes seznam	581
přihlášení	472
přijmout	490
přijmout a pokračovat	564
přijmout a zobrazit	564
přijmout vše	490
přijmout všechny	565
přijmout všechny cookies	564
připomenout později	469
přispějte	470
přispět	470
přispět jednorázově	578
přispět měsíčně	578
příjmení	586
""", 'q': """
qr कोड स्कैन करें	2208
qr কোড স্ক্যান করুন	362
qr 코드를 스캔하세요	2810
qrコードからダウンロード	2704
qrコードを読み取ってください	2704
qr코드로 다운로드	2810
qr코드를 스캔하세요	2810
qu'avez-vous pensé de cet article	1940
qual o seu nível de satisfação com esta notícia	3523
qualcosa è andato storto	2585
quan tâm nhất	4712
quay lại	4682
quay lại đầu trang	4756
quellen und weiterführende links	810
queremos conocer tu opinión	1484
queremos saber a sua opinião	3531
questa email è già registrata	2614
questa pagina ti è stata utile	2559
questo articolo ti è stato utile	2559
questo articolo è bloccato	2582
questo campo è obbligatorio	2584
questo riassunto ti è stato utile	2533
questo video non è disponibile	2567
questo video non è più disponibile	2567
quieres añadir otro usuario a tu suscripción	1418
quitter le plein écran	1974
quizi çöz	4454
quizás más tarde	1412
quizás te interese	1452
quy định bình luận	4711
quyên góp	4663
quyên góp ngay	4663
qué te ha parecido esta noticia	1484
quét mã qr	4724
quét mã qr để tải	4724
quét mã qr để tải ứng dụng	4724
quên mật khẩu	4664
quản lý cookie	4722
quản lý lựa chọn	4751
quản lý sự đồng ý	4722
quản lý tùy chọn	4751
quảng cáo	4674
quảng cáo - bài viết tiếp tục bên dưới	4707
""", 'r': """
r$ # por mês durante # meses	3540
radote klaidą	2860
radote klaidą tekste	2860
radās kļūda. mēģiniet vēlāk	2973
radīts ar mākslīgo intelektu	2977
rafraîchir la page	1983
raksti komentāru	2929
raksts ir aizsargāts ar autortiesībām	2983
raksts ir slēgts	2971
raksts tiek papildināts	2930
raksts turpinās pēc reklāmas	2932
rakstu lasa mākslīgais intelekts	2964
rakstīt autoram	2975
rakstīt komentāru	2929
raktažodžiai	2897
rao vặt	4674
raportează	3667
raportează comentariul	3708
raportează o eroare	3645
raportează o greșeală	3698
raportoi virheestä	1851
rapportér	744
rapportér annonce	748
rapportér fejl	644
razvrščanje	4169
rašykite redakcijai	2909
rašyti autoriui	2908
rašyti komentarą	2854
reagovať	4072
recargar la página	1518
recargar página	1518
recarrega la pàgina	440
recarregar a página	3563
recarregar página	3563
receber notificações	3533
recept mentése	61
recept nyomtatása	61
recevez nos alertes en temps réel	1948
recevez une alerte à chaque article de l'auteur	1948
reclamă	3628
recomandarea redacției	3660
recomandări	3632
recomandările editorilor	3660
recomandările redacției	3632
recomendado para você	3503
recommandé	1915
recommandé pour vous	1915
recommandés	1915
recordar más tarde	1412
recuérdamelo más tarde	1412
redare automată	3675
redirecționează # la sută	3687
redirecționează #%	3619
redă video	3674
redă videoclipul	3674
refuză toate	3642
refuză tot	3679
regala este artículo	1538
regalar artículo	1418
regalar este artículo	1538
registrovať sa	3985
registruokitės nemokamai	2854
registruokitės į seminarą	2861
registrácia	3985
regisztráció	2242
regisztrálok	2242
regler för kommentarer	4312
regler og vilkår gjelder	3203
regras de comentários	3545
regras dos comentários	3545
regístrate	1418
rekisteröidy	1741
rekisteröidy maksutta ja lue	1741
reklaami lõpp	1636
reklam içeriğidir	4457
reklama się skończyła	3462
reklami geç	4403
reklám	2251
reklám vége	2361
reklámblokkolót használ	2334
reklámblokkolót használsz	2334
reklāma	2923
reklāmas beigas	2982
reklāmas raksts	2932
reklāmraksts	87	2932
relacja na żywo	3446
relaterade ämnen	4219
rendeld meg a könyvet	2316
rendelje meg a könyvet	2316
rendezés	2355
rendszeres támogatás	2338
renovar suscripción	1554
reportar comentário	3589
reportar erro nesta página	3523
reproducció automàtica	431
reproducción automática	1509
reproducción prohibida	1562
reproducir vídeo	1508
reproduction réservée	2028
reproductor de vídeo	1549
reproduzir vídeo	3553
reproduzir áudio	3553
reprodução automática	3554
reprodução proibida	3606
reserve já	3609
resmi büyüt	4478
responda à enquete	3545
rester connecté	1987
restez informé	1891
restez informés	1891
resultado da votação	3589
resultados de la votación	1502
resumen automático	1477
resumo da notícia	3523
resumé lavet af ai	741
retour à l'accueil	1993
retour à la liste	1993
retrage consimțământul	3678
rettelser og præciseringer	738
revenir à l'accueil	1993
revoir la vidéo	2014
rezerviši mesto	3945
rezervovať miesto	4042
rezervujte si místo	561
rezervuoti vietą	2892
rezervă-ți locul	3672
rezervēt vietu	2960
rezolvă testul	3669
reîmprospătează pagina	3685
reîncarcă pagina	3685
reînnoiește abonamentul	3714
reģistrējies bez maksas	2923
reģistrēties	2923
reši križanko	4138
reši kviz	3942	4138
reši ukrštenicu	3942
režim celej obrazovky	4047
režim celé obrazovky	567
ricordamelo più tardi	2482
riješi križaljku	3942
riješi kviz	3942
riproduzione riservata ©	2620
rodyti galeriją	2908
rodyti mažiau	2862	2908
rodyti turinį	2894
rodyti viską	2862
rozumím	502
rozwiąż krzyżówkę	3414
rozwiń	3348	3364
rozwiń wszystko	3365
ročne	4058
ročná platba	4058
ročné predplatné	4058
roční platba	582
roční předplatné	582
ročně	582
rychlost přehrávání	567
ryhdy kannatusjäseneksi	1838
rätta	4213
rätta oss	4213
rättelse	4213
rättelsepolicy	4307
rättelser och förtydliganden	4307
règles de commentaires	1966
règles des commentaires	1966
réactions	1911
réagir	1901	1911
réagir à cet article	1911
réagissez	1911
réagissez à cet article	1911
réductions et codes promo	2032
réduire le texte	2004
répondez au quiz	1969
répondez au sondage	1966
répondre	1911
réseaux sociaux	1902
réserver mes places	1972
réservez vos places	1972
réservé aux inscrits	1882
résiliable à tout moment	1955
résultats	92
résultats du sondage	1946
résumé de l'article	1940
résumé de l'article en # points	1940
résumé en # secondes	1940
résumé ia	2001
résumé par l'ia	2001
részletek	2267
rétablir le son	1974
rösta	91	4275
rösta här	4222
rösta i omröstningen	4222
rösta nu	91	4271
rút lại sự đồng ý	4722
rückmeldung geben	961
rýchlosť	4048
rýchlosť prehrávania	4047
rādīt # atbildes	2978
rādīt atbildes	2978
rādīt galeriju	2975
rādīt mazāk	2931	2975
rādīt rezultātus	2958
rādīt saturu	2962
rādīt un piekrist	2962
rādīt vairāk	2930
rādīt visu	2931
rămâi conectat	3690
răspunde	3631
rėmimas	2863
rėmėjo turinys	2915
""", 's': """
s'abonner à ce dossier	2025
s'abonner à ce sujet	2025
s'abonner à ce thème	2025
s'abonner à cet auteur	2025
s'abonner à partir de #€	1882
s'està carregant el reproductor	430
s'està carregant el vídeo	430
s'ha produït un error	447
s'inscrire à la newsletter	1891
s-ar putea să-ți placă	3632
saada anonüümne vihje	1630
saada sõbrale	1580
saada sõnum	1627
saada vihje anonüümselt	1630
saber más	1455
sadarbības raksts	2932
sadece abonelere özel	4472
sadržaj je blokiran	3947
sadržaj je zaključan	3881
sadržaj je zaštićen autorskim pravom	3968
sadržaj nije dostupan	3947
sadržaj nije moguće prikazati	3947
sadržaj partnera	3977
saglabāt	2928
saglabāt iestatījumus	2962
saglabāt izvēli	2962
saglabāt rakstu	2928
saglabāt vēlākam	2980
sair do ecrã inteiro	3553
saistītie raksti	2925
saistītās ziņas	2925
saite ir nokopēta	2980
saite nokopēta	2928
saken er låst	3180
saken finnes også som lyd	3193
salli ja näytä	1757
salli sisältö	1823
salta la pubblicità	2608
salta pubblicità	2608
saltar anúncio	3494
salvar preferências	3557
salvează	3625
salvează articolul	3659
salvează pentru mai târziu	3659
salvează preferințele	3678
salvează rețeta	61
samo nujni piškotki	4143
samo nužni	3947
samo nužni kolačići	3947
samo za naročnike	4155
sans engagement, résiliable à tout moment	1955
sao chép	4746
sao chép liên kết	4669
sao chép đường dẫn	4705
sari la conținut	3634
sari la rețetă	61
sari peste reclamă	3712
satura turpinājums pēc reklāmas	2932
saturs ir aizsargāts ar autortiesībām	2983
saturs ir bloķēts	2962
sazināties ar redakciju	2976
sačuvaj	3891
sačuvaj podešavanja	3947
sačuvaj recept	61
sačuvaj vest	3891
sačuvaj za kasnije	3975
sačuvaj članak	3975
saņemt paziņojumus	2967
scanează codul qr	3681
schlagwörter	810
schließen	813
schrift größer	966
schrift vergrößern	786
schriftgröße	786
schriftgröße anpassen	966
schriftgröße ändern	966
schwedenrätsel	928
scopri di più	2488
scopri di più su amazon	2624
scrie comentariul tău	3708
scrie redacției	3698
scrieți redacției	3698
sdílejte	482
sdílejte tento text	482
sdílejte text	482
sdílejte článek	482
sdílet	482
sdílet na facebooku	482
sdílet na twitteru	482
sdílet na whatsappu	602
sdílet na x	482
sdílet článek	482
se alla erbjudanden för prenumeranter	4186
se bilderna här	4222
se connecter et réagir	1911
se déconnecter	1882
se grafiken här	4222
se ha producido un error al cargar el vídeo	1475
se klippet här	4222
se klippet øverst i saken	3218
se réabonner	2020
se større bilde	3219
se større billede	656
se videon här	4222
se våra erbjudanden	4297
se våre tilbud	3294
se încarcă playerul	3674
se încarcă video	3674
se încarcă videoclipul	3674
sebesség	2328
sedan # kr/mån tills du säger upp	4186
see väli on kohustuslik	1627
segui già questo argomento	2595
segui già questo autore	2595
seguir tópico	3533
seguí leyendo	1498
sei già abbonato	2488
sei già iscritto	2614
sei già iscritto alla newsletter	2546
seko tēmai	2979
sekot tēmai	2979
sekretessinställningar	4282
sekti autorių	2912
sekti temą	2912
selección de la redacción	1452
selectează	3691
selvä	1769
sem opinião	3546
sem si não seria possível	3538
sem você não seria possível	3538
semnalează comentariul	3708
semnalează o eroare	3631
senaste först	4312
send artiklen på mail	627
send på e-post	3193
send på mail	746
seniausi viršuje	2911
sense permanència	417
sesi aç	4458
sesi açmak için dokunun	4497
sesi açmak için tiklayin	4497
setări confidențialitate	3678
setări cookie	3642
setări cookie-uri	3678
setări cookies	3678
setări de confidențialitate	3678
seu apoio faz a diferença	3599
seu nome de usuário	3589
seuls les abonnés peuvent commenter	1946
seuraa hetki hetkeltä	1847
seuraa livenä	1847
seuraa meitä	1752
seuraa tekijää	1858
seuraa tätä aihetta	1858
seuraat jo tätä aihetta	1858
seuraat tätä aihetta	1858
seç	4473
seçenekleri yönet	4461
seçimimi kaydet	4461
seções	3503
seřadit podle	598
sfârșit publicitate	3672
sfârșitul reclamei	3672
shrani članek	4092
shrnutí ai	597
shrnutí od ai	596
si opp når du vil	3180
si è verificato un errore	2584
si è verificato un errore durante il caricamento del video	2531
sie können diesen artikel kostenlos weitergeben	900
signaler ce contenu comme inapproprié	1946
signaler un problème	1911
siguiente artículo	1452
siguiente vídeo	1549
siirry sisältöön	1768
siirry suoraan sisältöön	1847
sikeres feliratkozás	2269
sin ti no sería posible	1493
sinu hääl on arvesse võetud	1612
sinu sõnum	1628
sisu on autoriõigusega kaitstud	1637
sisältö ei ole saatavilla	1823
sisältö on estetty	1823
sisältö on suojattu tekijänoikeudella	1852
sisältöä ei voida näyttää	1823
sisältöä kumppaneiltamme	1861
siz ne düşünüyorsunuz? oy verin	4410
sizin için öneriler	4408
siųsti atsiliepimą	2910
siųsti draugui	2859
siųsti el. paštu	2859
siųsti komentarą	2911
siųsti naujieną	2909
siųsti žinutę	2906
skaitykite be reklamų	2915
skaitykite be ribojimų	2904
skaitykite daugiau čia	2861
skaityti plačiau	2861
skaityti visą straipsnį	2908
skaityti vėliau	2859
skann qr-koden for å laste ned appen	3284
skanna qr-koden för att ladda ner appen	4287
skaties arī	2925
skatīt cenu	2960
skatīt foto	2930
skatīt galeriju	2930
skatīt komentārus	2978
skatīt piedāvājumu	2960
skatīt piedāvājumus	2971
skatīt rezultātus	91	2958
skatīt video	2930
skatīt visus	2975
skenē qr kodu	2966
skenējiet qr kodu	2966
skjønner	3220
sklenite naročnino	4085
skontaktuj się z redakcją	3450
skontrolujte si svoju schránku	4060
skopírované	4075
skopírované do schránky	4074
skopírovať odkaz	3992
skoči na recept	61
skriftstørrelse	65
skriv din kommentar här	4213
skriv inn beløp	3291
skru på	3288
skru på lyd	3282
skru på varsler	3285
skryť odpovede	4071
skryť reklamu	4076
skrýt	502
skrýt odpovědi	598
skrýt reklamu	604
skyddas av upphovsrätt	4308
skänk en gåva	4295
skúste to neskôr	4060
skúste to znova	4060
slapukų nustatymai	2872
slapukų politika	2894
slažem se	3904
slažem se i nastavljam	3947
sledeća fotografija	3964
sledeća slika	3964
sledeća strana	3964
sledeći video	3949
sledeći članak	3964
sledovat toto téma	600
sledovat téma	600	601
sledovať autora	4073
sledovať autorku	4073
sledovať online	4063
sledovať tému	4073
sledovať túto tému	4073
sledujete téma	600
sledujete tému	4073
slik beskytter vi kildene våre	3304
slik beskytter vi våre kilder	3304
slik slår du av annonseblokkering	3289
slične vesti	3888
slične vijesti	3888
slični članci	3888
sljedeća fotografija	3964
sljedeća slika	3964
sljedeća stranica	3964
sljedeći video	3949
sljedeći članak	3964
slut på annonce	748
slut på annons	4317
slut på reklam	4317
sluta följa	4314
slutt på annonse	3315
slutt å følge	3311
slå adblocker fra	722
slå annonceblokering fra	722
slå av annonseblokkereren	3289
slå av annonseblokkeringen	3289
slå din adblocker fra	722
slå lyd fra	715
slå lyd til	715
slå lyden fra	715
slå lyden til	715
slå notifikationer til	718
slå på	3288	4290
slå på aviseringar	4288
slå på ljudet	4285
slå på notiser	4288
slå på varsler	3285
slå på varslinger	3285
slå til	721
slėpti reklamą	2915
sns 공유	2847
sns 공유하기	2847
snsでシェア	2740
snsでシェアする	2740
snsをフォロー	2647
snímek # z #	587
snímek # ze #	587
snímka # z #	4062
snímka # zo #	4062
so schützen wir unsere quellen	958
sofortüberweisung	763
solicitarea a fost trimisă	3715
solicitação enviada	3601
solitär	928
som källa är du skyddad	4215
son dakika bildirimlerini aç	4464
son dakika gelişmelerinden haberdar olun	4464
son gelişmelerden haberdar olun	4464
sondaż	92
sonderveröffentlichung	880
sono già sostenitore	2482
sonraki fotoğraf	4504
sonraki görsel	4504
sonraki içerik	4504
sonuçlar	92
sonuçlari gör	91	4411
sonuçlari göster	91	4452
sorodni članki	4089
sortează	3667
sortează după	3667
sortuj według	3456
sortér efter	743
souhlasit a pokračovat	493
souhlasím	490
souhlasím a pokračovat	564
souhlasím a zobrazit	493
souhlasím se zobrazením	490
soukromí a cookies	493
soutenez-nous dès maintenant	1873
související	498
související témata	498
související články	498
související články z webu	498
soyez le premier à commenter	1911
soyez le premier à réagir	1911
spam nélkül	2343
spander en kaffe på oss	3291
spara inställningar	4282
spara till läslistan	4316
spausdinti receptą	61
spausdinti straipsnį	2913
spela här	4271
spela videon här	4222
spill ansvarlig. # år	3203
spill med måte	3203
spill nå	3268
spis treści	3364
splošni pogoji	4144
sponsorisé	1906
sponsorlu içerik	87	4403
sponsoroitu sisältö	1753
sponsoroitua sisältöä	1755
sponsorēts saturs	2982
sponsrat innehåll	4204
sponzorirani sadržaj	3887
sponzorirani članak	3887
sponzorisani sadržaj	3977
sponzorované	3988
sponzorovaný obsah	486
sponzorováno	486
sporoči napako	4164
sporočilo	4159
spotifyで聞く	2730
spotifyで聴く	2730
spravovat upozornění	571
spravovať súhlas	4044
spravovať upozornenia	4050
sprawdź cenę	3420
sprawdź ofertę	3328
sprawdź się	3414
sprawdź skrzynkę e-mail	3443
sprawdź skrzynkę odbiorczą	3443
sprawdź swoją skrzynkę	3443
sprawdź swoją wiedzę	3414
sprejmi in prikaži	4143
sprejmi vse piškotke	4143
spremi članak	3891
spremljajte v živo	4161
sprijinul tău contează	3713
sprijină-ne	3619
správa	4061
správa bola odoslaná	4060
správa souhlasu	564
správa súhlasu	4044
spróbuj ponownie	3443
spróbuj ponownie później	3443
spręsti kryžiažodį	2890
spręsti testą	2890
spune-ne părerea ta	3666
spune-ți părerea	3645
spune-ți părerea în comentarii	3645
spuneți-ne părerea	3666
spustit kvíz	555
spustiť kvíz	4038
spustiť video	4047
später	758
später erinnern	758
späť hore	4063
späť na hlavnú stránku	4063
späť na začiatok	4063
spør vår ki om saken	3209
spēlē tagad	2958
spēlēt tagad	2958
staňte sa členom	3984
staňte se členem	470
ste našli napako	4164
ste našli napako v članku	4164
ste už predplatiteľ	4057
ste že glasovali	4138
stem nå	91	3268
stiahnuť aplikáciu	4049
stiahnuť audio	4047
stiahnuť epizódu	4047
stiahnuť na google play	4049
stiahnuť v app store	4049
stiahnuť z app store	4049
stiahnuť z google play	4049
stichwörter	810
stil spørgsmål til artiklen	644
stlmiť	4048
stop med at følge	745
straipsnio tęsinys - po reklama	2863
straipsnis saugomas autorių teisių	2916
straipsnis tęsiasi po reklamos	2863
straipsnis užrakintas	2904
straipsnį skaito dirbtinis intelektas	2896
strojovo preložené	4069
strojový preklad	4070
strojový překlad	597
strojově přeloženo	596
strona główna	3361
stroški dostave	4142
stránka # z #	587	4062
stránka # ze #	587
stránka # zo #	4062
stworzono z pomocą ai	3454
stáhnout aplikaci	569
stáhnout audio	567
stáhnout epizodu	567
stáhnout na google play	569
stáhnout podcast	567
stáhnout v app store	569
stáhnout z app store	569
stáhnout z google play	569
stáhnout zdarma	570
stäng	4181	4222
stäng annons	4317
stäng av annonsblockeraren	4291
stäng av din adblocker	4291
stäng av din annonsblockerare	4291
stäng av ljudet	4285
stäng galleri	4303
stöd oss	4182
stöd oss på patreon	4295
stöd oss via patreon	4295
större text	4316
større tekst	3313
støt med mobilepay	725
støt os	614
støt os med mobilepay	725
støt os på #er	725
støt os på patreon	725
støt via mobilepay	725
støtt oss	3177
støtt oss med vipps	3291
støtt oss på patreon	3291
støtt oss via vipps	3291
subscrição confirmada	3601
subtitrări	3675
subtítols	431
subtítulos	1509
sudoku del día	1544
sugerir correção	3523
sugerir una corrección	1484
sugestões	3503
suite après la publicité	1972
suivez vos auteurs préférés	2002
suivre ce thème	1948
suivre le thème	2002
sukurta naudojant dirbtinį intelektą	2910
sumă liberă	3687
sumă personalizată	3713
sunt de acord cu termenii și condițiile	3692
sur le même sujet	1915
sur le même thème	1915
suscripción	1418
suscripción confirmada	1555
suscríbase	1418
suscríbete	1418
suscríbete a nuestro boletín	1425
suscríbete ahora	1418
susiję straipsniai	2856
susikurti paskyrą	2854
susține	3619
susține-ne	3619
susține-ne pe patreon	3687
susțineți-ne	3619
susținut de	3706
sutikti ir tęsti	2894
sutinku ir tęsiu	2894
svaka donacija je važna	3956
svaka donacija pomaže	3956
svaki dinar je važan	3956
svaki doprinos je važan	3956
svaki doprinos pomaže	3956
svaki euro je važan	3956
svaki prilog pomaže	3956
svi članci	3964
svi članci autora	3964
sviđa mi se	3972
sviđa vam se članak	3970
swisha en gåva	4295
syötä kelvollinen sähköpostiosoite	1844
syötä summa	1838
syötä sähköpostiosoitteesi	1744
szanowna użytkowniczko, szanowny użytkowniku	3349
szanowni państwo	3348
szanowny użytkowniku	3349
szanujemy twoją prywatność	3349
szavazatodat rögzítettük	2310
szavazatát rögzítettük	2310
szavazás	92	2313
szavazás indítása	2310
szczegóły	3365
szeretne értesítéseket kapni	2330
szeretnél értesítéseket kapni	2330
szerző követése	2356
szkennelje be a qr-kódot	2329
szponzorált tartalom	87	2251
szybkość odtwarzania	3427
szállítási költség	2317
szókereső	2313
szólj hozzá	2259
szóljon hozzá	2259
szövegméret	2359
szünet	2328
sähköposti	1744
sähköposti tai käyttäjätunnus	1841
sähköpostiosoite	1744
sähköpostiosoitteesi	1844
sähköpostisi	1844
säkra din plats	4278
säästä # %	1842
säästä #%	1842
så # kr/mnd til du sier opp	3180
så gör du för att stänga av	4293
så hanterar vi personuppgifter	4210
så här stänger du av din adblocker	4293
så här stänger du av din annonsblockerare	4293
så jobbar vi med rättelser	4307
så kommenterar du	4213
så skyddar vi våra källor	4307
så stänger du av adblock	4293
så stänger du av adblocker	4293
så stänger du av annonsblockeraren	4291
så stänger du av din ad-blocker	4293
så stänger du av din adblocker	4293
så stänger du av din annonsblockerare	4291
sådan beskytter vi kilder	738
sådan beskytter vi vores kilder	738
sådan deaktiverer du din adblocker	722
sådan retter vi fejl	738
sådan slår du adblock fra	722
sådan slår du din adblocker fra	722
sé el primero en comentar	1448
sé parte	1413
sélections	1901
sì, grazie	2576
sí, quiero	1517
sí, vull	438
síganos	1438
síguenos	1438
só para assinantes	3568
sólo para suscriptores	1523
sõnum on saadetud	1627
sök	4222
søg	655
søk	3218
súhlasím	4003
súhlasím a pokračovať	4044
súhlasím so zobrazením	4003
súmate	1413
súvisiace	3989
súvisiace články	3989
súvisiaci článok	3989
süre	4459
süti beállítások	2319
süti tájékoztató	2319
sütibeállítások	2319
sütibeállítások módosítása	2322
sütik kezelése	2319
sākt testu	2958
sīkdatņu iestatījumi	2940
sīkdatņu politika	2962
sīkfailu iestatījumi	2962
słowa kluczowe	3361
sūtīt e-pastā	2980
sắp xếp theo	4712
số tiền khác	4730
""", 't': """
t'ha estat útil	423
t'ha estat útil aquest article	405
t'ha estat útil aquest resum	405
t'ha semblat útil	423
ta treść jest niedostępna	3424
ta treść jest zablokowana	3424
ta video ni več na voljo	4146
ta članek je zaklenjen	4155
tack för din anmälan	4193
tack för din prenumeration	4300
tack för din röst	91	4271
tack för ditt meddelande	4300
tagasi üles	1629
taip pat žiūrėkite	2856
tak, chcę	3431
tak, chętnie	3431
tak, poproszę	3431
takaisin ylös	1768
takipten çik	4484
takk for at du meldte deg på	3297
takk for din påmelding	3297
takk for påmeldingen	3187
talebiniz gönderildi	4502
tallenna myöhemmäksi	1750
talán később	2237
tam ekrandan çik	4458
tamaño de la letra	1538
tamaño de letra	65	1437
tamaño del texto	65
también te puede gustar	1452
también te puede interesar	1452
també et pot interessar	393
também pode gostar	3543
tapahtui virhe. yritä myöhemmin uudelleen	1844
tapahtui virhe. yritä uudelleen	1844
tarjeta de crédito	1417
tarjeta de débito	1417
tarkista sähköpostisi	1844
tartalom betöltése	2319
tartalom engedélyezése	2319
tartalom megjelenítése	2319
tartalomjegyzék	2328
tasuline koostöö	1636
te ha parecido útil	1501
te ha resultado útil	1501
te ha resultado útil este artículo	1477
te ha resultado útil este resumen	1477
te ha sido útil	1501
te ha sido útil este resumen	1477
te poți dezabona oricând	3652
te rugăm să îl dezactivezi	3685
te vsebine ni mogoče prikazati	4143
te-ar putea interesa și	3660
tee meile kohvi välja	1624
tehisaru kokkuvõte	1582
tehisaru võib eksida	1631
tehisintellekt võib eksida	1631
tehty tekoälyllä	1854
teie hääl on arvesse võetud	1612
tej treści nie można wyświetlić	3424
tek seferlik bağiş	4469
tek seferlik bağiş yap	4500
tekijänoikeudella suojattu	1852
teklifi gör	4457
teklifleri gör	4501
tekoäly voi tehdä virheitä	1854
tekoälyn luoma	1854
tekoälyn tekemä	1854
tekoälyn tekemä tiivistelmä	1768
tekoälyn tiivistelmä	1768
tekoälyn tuottama	1854
tekoälytiivistelmä	1768	1855
tekst je zaključan	3958
tekst powstał przy pomocy ai	3454
tekst przetłumaczony maszynowo	3454
teksta izmērs	2980
tekststørrelse	65
tekstą įgarsino dirbtinis intelektas	2859
telefonszám	2344
telefón	4061
teljes hozzáférés	2242
teljes képernyő	2327
teljes név	2344
temas del día	1452
temi že sledite	4170
ten artykuł jest zablokowany	3440
ten film jest niedostępny	3427
ten film nie jest dostępny w twoim kraju	3427
ten film nie jest już dostępny	3427
tento obsah je blokován	564
tento obsah je zablokovaný	4044
tento obsah nemôžeme zobraziť	4044
tento obsah nemůžeme zobrazit	564
tento obsah není dostupný	564
tento obsah není k dispozici	564
tento obsah nie je dostupný	4044
tento obsah nie je k dispozícii	4044
tento obsah sa nedá zobraziť	4044
tento článek je uzamčen	581
tercihleri yönet	4496
tercihlerimi yönet	4496
termos e condições	3496
teste başla	4454
teste grátis	3477
testează-ți cunoștințele	3669
testează-ți cunoștințele cu quizul nostru	3645
testi başlat	4454
testi çöz	4454
testreszabás	2321
teszteld a tudásod	2265
tesztelje tudását	2265
tetszőleges összeg	2337
text bol vytvorený automaticky	4069
text byl vytvořen automaticky	596
text je chránený autorským právom	4067
text je chráněn autorským právem	593
text čte umělá inteligence	567
texten fortsätter nedan	4204
texten fortsätter under bilden	4204
texten är maskinöversatt	4310
texten är skapad automatiskt	4310
textgröße	966
textgröße ändern	966
teď ne	469	572
teşekkürler, mesajiniz gönderildi	4474
tham gia bình chọn	4711
tham gia khảo sát	4711
tham gia thăm dò	4711
thanh toán hàng năm	4732
thanh toán hàng tháng	4732
thanh toán qua paypal	4754
theo dõi chủ đề	4743
theo dõi chủ đề này	4743
theo dõi tác giả	4743
thoát toàn màn hình	4718
thu gọn	4681
thème suivi	2025
thèmes	1915
thématiques	1915
thêm câu trả lời	4749
thêm làm nguồn ưu tiên	4743
thêm vào giỏ hàng	4757
thích	4669
thích nhất	4712
thông tin bắt buộc	4734
thông tin doanh nghiệp	4674
thông tin quảng cáo	4707
thăm dò	92
thăm dò ý kiến	92
thư viện ảnh	4738
thẻ	4679
thời gian còn lại	4718
thời gian hiện tại	4719
thời lượng	4719
ti è stato utile	2559
tienes que iniciar sesión para guardar artículos	1497
tietosuoja ja evästeet	1757
tietosuoja- ja evästekäytäntö	1757
tietosuojakäytäntö	1823
tietosuojaseloste ja evästeet	1757
tik būtini	2894
tik būtinieji slapukai	2894
tikai nepieciešamās	2962
tikai nepieciešamās sīkdatnes	2962
tiktokで見る	2730
til støttesiden	725
tilbagetræk samtykke	712
tilbakemelding på saken	3209
tilføj en kommentar	743
tilføj kommentar	743
tilføj os som foretrukken kilde	745
tilføj som foretrukken kilde	745
tilgjengelig på google play	3284
till gåvosidan	4295
tillad og fortsæt	641
tillad én gang	712
tillat én gang	3279
tillåt	4290
tillåt alltid	4283
tillåt annonser	4294
tillåt aviseringar	4288
tillåt en gång	4282
tillåt innehåll	4282
tillåt inte	4290
tillåt notiser	4288
tillåt reklam	4294
tiltás	2333
timp rămas	3675
tin bài liên quan	4705
tin cùng chuyên mục	4679
tin cùng tác giả	4706
tin khác	4679
tin liên quan	4679
tin mới	4679
tin mới nhất	4679
tin nhắn của bạn	4755
tin nhắn của bạn đã được gửi	4734
tin nóng	4706
tin nổi bật	4679
tin quảng cáo	4707
tin tiếp theo	4738
tin trước	4679
tin tài trợ	4679
tin tức liên quan	4679
tin đọc nhiều	4679
tip jar ☕	1110
tipărește	3625
tipărește articolul	3659
tipărește rețeta	61
tisk článku	602
titta på videon	4285
tiêu điểm	4679
tiến # giây	4718
tiếp theo	4681
tiếp tục trên trình duyệt	4724
tiếp tục trên web	4724
tiếp tục với apple	4732
tiếp tục với email	4754
tiếp tục với facebook	4732
tiếp tục với google	4732
tiếp tục đọc	4756
tlačiť	3992
to cię może zainteresować	3361
to może cię zainteresować	3361
to wideo jest niedostępne	3427
to wideo nie jest już dostępne	3427
toate știrile	3696
toda contribuição ajuda	3565
toda la información	1529
todas as notícias	3574
todavía no eres suscriptor	1523
todavía no estás registrado	1523
todos los artículos de este autor	1560
todos los artículos del autor	1560
todos los artículos del especial	1557
todos los derechos de reproducción reservados	1562
todos los vídeos	1529
todos os comentários	3499
todos os vídeos	3574
toimituskulut lisätään	1820
totes les notícies	451
toto pole je povinné	585
toto téma již sledujete	600
toto video již není dostupné	567
toto video není dostupné	567
toto video není ve vaší zemi dostupné	567
toto video nie je dostupné	4047
toto video nie je vo vašej krajine dostupné	4047
toto video už není dostupné	567
toto video už nie je dostupné	4047
tots els vídeos	451
tous droits de reproduction réservés	2028
toute l'actualité	1915
toutes les actualités	1993
toutes les vidéos	1993
toutes nos vidéos	1993
tovább	2265
tovább a cikkre	2346
tovább a dossziéhoz	2346
tovább a galériához	2346
tovább a recepthez	61
tovább a rovatra	2263
tovább a tartalomhoz	2346
tovább a teljes cikkre	2346
tovább a támogatáshoz	2337
tovább a támogatási oldalra	2337
tovább a webshopba	2316
tovább az ajánlathoz	2316
tovább olvasom	2265
további beállítások	2322
további cikkek	2263
további cikkek a szerzőtől	2346
további cikkek a témában	2263
további cikkek betöltése	2346
további hírek	2263
további lehetőségek	2321
további részletek itt	2265
továbbiak betöltése	2265
továbbiak megjelenítése	2346
toàn màn hình	4719
traducció automàtica	431
traducción automática	1509
traducere automată	3675
traducido automáticamente	1536
tradução automática	3523
traduït automàticament	456
trang chủ	4681
trang này có hữu ích không	4711
transcripció	431
transcripción	1509
transcrição	3554
transferência bancária	3476
trenutni čas	4147
trenutni čas #	4146
treści komercyjne	3462
treści naszych partnerów	3462
treści partnerskie	3343
treść dla subskrybentów	3440
treść niedostępna	3424
treść premium	3440
treść sponsorowana	3343
treść wygenerowana przez ai	3454
treść zablokowana	3424
treść zewnętrzna	3424
tria la teva subscripció	417
trimite răspunsul	3666
troškovi dostave	3946
truy cập không giới hạn mọi bài viết	4754
trwa ładowanie odtwarzacza	3427
tryb pełnoekranowy	3427
træk dit samtykke tilbage	712
træk samtykke tilbage	712
trình phát âm thanh	4752
trò chơi	4716
trước	4681
trường bắt buộc	4734
trường này là bắt buộc	4734
trả lời	4678
trở lại	4681
trở lại đầu trang	4738
tu ce părere ai? lasă un comentariu	3645
tu donación desgrava	1520
tu izmanto reklāmu bloķētāju	2969
tu navegador no puede reproducir este vídeo	1475
tue meitä	1739
tue meitä patreonissa	1838
tue työtämme	1838
tule meile tööle	1582
tuotettu tekoälyllä	1854
turinys saugomas autorių teisių	2916
turinys užblokuotas	2894
turiu paskyrą	2904
turpini lasīt	2923
turpinājums pēc reklāmas	2932
turpināt ar apple	2971
turpināt ar facebook	2971
turpināt ar google	2971
turpināt lasīt	2923
tutar seç	4500
tutar seçin	4500
tvarkyti pranešimus	2899
tvarkyti sutikimą	2894
twitter'da paylaş	4401
twitterで見る	2730
twoja prywatność jest dla nas ważna	3349
twoja wiadomość	3444
twoje imię	3444
twój adres e-mail	3331
twój e-mail	3331
twój głos został oddany	3414
twój głos został policzony	3414
twój głos został zapisany	3414
tykkää	1857
tylko dla osób pełnoletnich	3344
tylko niezbędne	3424
tytuł przelewu: darowizna	3437
tytułem: darowizna na cele statutowe	3437
tài khoản của tôi	4664
tài trợ	4674
tài trợ bởi	4747
támogass minket	2238
támogass minket patreonon	2337
támogasson minket	2238
támogasson minket a patreonon	2337
támogatom	2238
támogatom a lapot	2337
támogatom az oldalt	2337
támogatott tartalom	87	2251
támogatás	2238
támogatás paypalon	2337
támogatási oldal	2337
támogatói tartalom	2251
tárgy	2344
täisekraan	1618
tämä artikkeli on lukittu	1841
tämä juttu on lukittu	1841
tämä kenttä on pakollinen	1844
tämä sisältö ei ole saatavilla	1823
tämä video ei ole enää saatavilla	1826
tämä video ei ole saatavilla	1826
täname liitumast	1600
tässä artikkelissa	1847
tässä jutussa	1847
tässä olisi upotus facebookista	1768
tässä olisi upotus instagramista	1768
tätä sisältöä ei voida näyttää	1823
täytä ristikko	1811
täytä tämä kenttä	1844
télécharger l'appli	1981
télécharger l'audio	1974
télécharger l'épisode	1974
télécharger le mp#	1974
télécharger le podcast	1974
téléchargez l'appli	1981
téma követése	2356
téma už sledujete	600
témata	498
tému už sledujete	4073
témy	3989
témáim	2357
témák	2263
térkép betöltése	2322
térkép megnyitása	2267
términos de uso	1445
términos y condiciones	1445
tên của bạn	4735
tên hiển thị	4749
tìm kiếm	4681
tóm tắt ai	4742
tóm tắt bằng ai	4742
tóm tắt bởi ai	4742
tópicos	3503
tópicos relacionados	3503
tôi đã hiểu	4682
tôi đã tắt	4729
tôi đã tắt trình chặn quảng cáo	4728
tôi đồng ý với chính sách bảo mật	4734
tôi đồng ý với điều khoản sử dụng	4734
tõlgitud tehisintellekti abil	1631
több	2265
több betöltése	2346
több mutatása	2346
töltsd ki a kvízt	2265
töltsd ki kvízünket	2310
töltse ki a kvízt	2265
töltse újra az oldalt	2336
tùy chọn cookie	4722
tùy chọn khác	4745
túto tému už sledujete	4073
tühista igal ajal	1575
tüm fotoğraflar	4478
tüm fotoğraflari gör	4478
tüm haberler	4408
tüm haberlere sinirsiz erişim	4501
tüm haberleri gör	4478
tüm içeriğe sinirsiz erişim	4501
tüm oyunlar	4454
tüm videolar	4478
tüm videolari gör	4478
tüm yazilari	4408
tüm yazilari gör	4478
tüm yorumlar	4407
tüm çerezleri kabul et	4496
tüm çerezleri reddet	4496
tümü	4411
tümünü gör	4410
tümünü göster	4411
tümünü kabul et	4404
tümünü reddet	4404
tăng cỡ chữ	4745
tēmas	2925
tęsinys po reklamos	2863
tęsti su apple	2904
tęsti su facebook	2904
tęsti su google	2904
tłumaczenie automatyczne	3455
tłumaczenie maszynowe	3455
tạm dừng video	4718
tạo bởi ai	4752
tạo tài khoản	4664
tải audio	4718
tải bài đăng	4722
tải lại trang	4728
tải nội dung	4722
tải thêm	4681
tải thêm bình luận	4711
tải trên app store	4724
tải trên google play	4724
tải tập này	4718
tải về từ app store	4724
tải về từ google play	4724
tải âm thanh	4718
tải ứng dụng	4724
tải ứng dụng ngay	4724
tất cả tin tức	4738
tất cả trò chơi	4714
tất cả video	4738
tắt tiếng	4719
tặng bài viết	4705
tặng sao	4705
tặng sao cho bài viết	4705
tặng sao cho tác giả	4753
tốc độ phát	4718
từ chối tất cả	4722
từ chối tất cả cookie	4751
từ khóa	4679
tự động phát	4719
""", 'u': """
u košaricu	3945
u ovom članku	3964
udostępnij	3339
udostępnij na facebooku	3339
udostępnij na twitterze	3339
udostępnij na x	3339
udostępnij w mediach społecznościowych	3339
udělit souhlas	490
ugens spørgsmål	701
ugodnost za naročnike	4141
ugodnosti za naročnike	4141
ugrađeni sadržaj	3947
ugrás a galériához	2346
ugrás a recepthez	61
ugrás a receptre	61
ugrás a tartalomhoz	2346
ugrás a tartalomra	2346
uključi	3953
uključi obaveštenja	3939
uključi obavijesti	3939
uključi se u raspravu	3971
uključi zvuk	3949
uključite javascript	3949
uključite notifikacije	3939
uključite obaveštenja	3939
uključite obavijesti	3939
uključite se u raspravu	3971
ukryj reklamę	3462
ukrštenica	3943
ulkoinen sisältö	1823
ulkopuolinen sisältö	1823
uloženo	603
uložené	4075
uložit	482
uložit na později	482
uložit nastavení	564
uložit recept	61
uložit volby	564
uložit článek	482
uložiť	3992
uložiť na neskôr	3992
uložiť nastavenia	4044
uložiť recept	61
uložiť voľby	4044
uložiť článok	3992
ultima oră	3632
ultimele știri	3632
um assinante presenteou você com este artigo	3542
un abonat ți-a oferit acest articol	3659
un abonné vous offre cet article	1958
un e-mail de confirmation vous a été envoyé	1951
un suscriptor te ha regalado este artículo	1497
un suscriptor te regala este artículo	1567
une erreur s'est glissée dans l'article	1911
ungültige e-mail-adresse	951
unterstütze uns	759
unterstützen	759
unterstützen sie uns	759
unterstützen sie uns per paypal	869
unustasid salasõna	1625
uočili ste grešku	3967
uočili ste pogrešku	3967
uočili ste pogrešku u članku	3967
uporabniško ime	4156
uporabniško ime ali e-pošta	4155
upotettu sisältö	1823
upozornit na nové díly	601
upozornit na nové články	601
upozorniť na chybu	4066
upozornění	574
uppläst av en ai-röst	4285
uppläst av en dator	4200
uppläst av en syntetisk röst	4285
uppläst av syntetisk röst	4285
uppläst med ai-röst	4200
upravit nastavení	493
upravljaj kolačićima	3947
upravljaj piškotke	4143
ur vår butik	4278
url 복사	2759
urlをコピー	2646
urlをコピーしました	2726
urlをコピーする	2675
url복사	2759
urmărește acest subiect	3651
urmărește autorul	3702
urmărește live	3651
urmărește subiectul	3702
urmărești deja acest subiect	3702
următorul	3634
următorul videoclip	3712
uslovi korišćenja	3904
ustaw jako preferowane źródło	3458
ustawienia plików cookie	3347
ustawienia prywatności	3424
ustvarjeno s pomočjo umetne inteligence	4167
utónév	2344
uutishälytykset	1832
uvek prikaži	3947
uvijek prikaži	3947
uvjeti korištenja	3904
uygulamada aç	4463
uygulamayi aç	4463
uygulamayi yükle	4463
uz sākumlapu	2975
uz sākumu	2930
uzdāvini rakstu	2980
uzdāvināt rakstu	2980
uzyskaj dostęp	3328
učitaj još	3964
učitaj objavu	3947
učitaj sadržaj	3947
učitaj video	3947
učitaj više	3964
učitavanje playera	3949
učitavanje videa	3949
ušetrite #%	4058
ušetríte #%	4058
ušetřete #%	582
ušetříte #%	582
ušteda #%	3959
uštedite #%	3959
używasz adblocka	3432
używasz programu do blokowania reklam	3432
už jsem ho vypnul	577
už jste hlasovali	555
už komentarus atsako jų autoriai	2860
už mám predplatné	4057
už mám předplatné	581
už mám předplatné, přihlásit se	473
už mám účet	581
už máte predplatné? prihláste sa	3985
už máte předplatné	581
už máte účet	3985
už máte účet? prihláste sa	3985
už podporujem	3996
už podporuji	469
už sledujete	600
už ste hlasovali	4038
uždaryti	2862
uždaryti galeriją	2908
uždaryti reklamą	2863
uživatelské jméno	582
uživatelské jméno nebo e-mail	581
uživo	3950
užpildykite apklausą	2861
užsakomasis straipsnis	2863
užsakomasis turinys	87	2863
užsisakyti knygą	2892
užsisakyti prenumeratą	2854
""", 'v': """
v košarico	4141
v tem članku	4161
v tomto článku	588
v živo	4147
vaata kõiki	1629
vaata kõiki tellija soodustusi	1575
vaata lähemalt	1582
vaba töökoht	1582
vad tycker du? rösta här	4222
vai kopsavilkums bija noderīgs	2929
vai raksts bija noderīgs	2929
vai tas bija noderīgi	2977
vai vēlaties saņemt paziņojumus	2967
vain jäsenille	1842
vain välttämättömät	1823
vain välttämättömät evästeet	1823
vairāk no autora	2975
vairāk par tēmu	2925
vairāk rakstu	2975
vaizdo grotuvas įkeliamas	2896
vaizdo įrašas	2861
vaizdo įrašas nebepasiekiamas	2896
vaizdo įrašas nepasiekiamas	2896
vaizdo įrašas nepasiekiamas jūsų šalyje	2896
vaizdo įrašo paleisti negalima	2896
vaizdo įrašą rasite čia	2861
valami elromlott. próbáld újra	2343
valami hiba történt. próbálja újra	2343
valgfrit beløb	725
valgfritt beløp	3291
van egy jó sztorija	2350
van egy jó témája	2350
van már előfizetése	2340
van már fiókja	2242
van már fiókod	2340
van már fiókom	2340
vanjski sadržaj	3947
var artikeln till hjälp	4213
var det här till hjälp	4222
var det til hjælp	741
var detta till hjälp	4310
var dette en hjælp	741
var resuméet nyttigt	644
var sammanfattningen till hjälp	4213
varbūt vēlāk	2968
varför ser jag den här annonsen	4317
varför visas den här annonsen	4317
vari atteikties jebkurā laikā	2923
varje bidrag hjälper	4295
varje bidrag räknas	4295
varje krona hjälper	4295
varje krona räknas	4295
vasta küsitlusele	1582
vastaa kyselyyn tästä	1768
vaš e-mail	3961
vaš e-naslov	4158
vaš e-poštni naslov	4158
vaš glas je bil oddan	4138
vaš glas je uračunat	3942
vaš glas je zabeležen	3942	4138
vaš glas je zabilježen	3942
vaš komentar	3891
vaš mejl	3961
vaša e-mail adresa	3961
vaša e-mailová adresa	4060
vaša poruka	3962
vaša poruka je poslana	3961
vaša poruka je poslata	3961
vaša správa	4061
vaše e-mailová adresa	585
vaše ime	3962	4159
vaše jméno	586
vaše meno	4061
vaše soukromí je pro nás důležité	493
vaše sporočilo	4159
vaše sporočilo je poslano	4158
vaše zpráva	586
veckans fråga	4271
vecākie vispirms	2978
vedno prikaži	4143
vegyél jegyet	2316
veja esta publicação no instagram	3521
veja também	3503
veja todas as opções de assinatura	3540
velg beløp	3291
velikost písma	65
veličina fonta	3975
veličina slova	3975
veličina teksta	65
velocidad de reproducción	1508
velocidade de reprodução	3553
velocitat de reproducció	430
velocità di riproduzione	2567
venujte nám # %	4054
ver # comentários	3531
ver biografía	1471
ver comentários	3499
ver conteúdo	3557
ver conteúdo externo	3521
ver dossiê	3574
ver esta publicación en instagram	1475
ver esta publicação	3594
ver esta publicação no instagram	3521
ver fotogalería	1529
ver galería	1455
ver galería de fotos	1529
ver imágenes	1557
ver la galería	1529
ver mais notícias	3574
ver más	1455
ver más artículos	1532
ver más artículos del autor	1471
ver más noticias	1498
ver más vídeos	1529
ver oferta de suscripción	1554
ver opciones de suscripción	1554
ver preço	3551
ver suscripción	1554
ver también	1452
ver também	3503
ver todas as notícias	3574
ver todas las opciones de suscripción	1494
ver todos los artículos	1529
ver todos los vídeos	1529
ver todos os vídeos	3574
ver traducción	1456
ver tradução	3507
ver transcripción	1508
ver transcrição	3553
ver vídeo	1455
vergrößern	817	955
verificați adresa de email	3692
verifică-ți emailul	3692
verifică-ți inboxul	3692
verlagssonderveröffentlichung	880
versandkosten können anfallen	931
vertrag kündigen	798
verträge hier kündigen	798
verwandte beiträge	810
ves a la pàgina de donacions	442
ves algún error? comunícalo	1484
veure aquesta publicació a instagram	402
vezetéknév	2344
vezi această postare pe instagram	3642
vezi conținutul	3678
vezi mai multe știri	3660
vezi prețul	3672
vezi răspunsurile	3666
vezi toate știrile	3696
vezi și	3632
već imam nalog	3958
već imam račun	3958
već imate nalog	3881
već imate pretplatu	3881
već imate račun	3881
već podržavam	3896
već pratite	3973
već pratite ovu temu	3973
već sam pretplatnik	3958
već ste glasali	3942
već ste glasovali	3942
već ste pretplatnik	3881
več iz rubrike	4089
več novic iz regije	4089
več o tem	4089
več o temi	4089
več člankov	4161
več člankov avtorja	4161
veľkosť písma	65
veľkosť textu	4074
vi kan inte visa det här innehållet	4282
viac k téme	3989
viac si o tom prečítate tu	3989
viac článkov	4063
videa ni mogoče predvajati	4146
video atskaņotājs tiek ielādēts	2964
video ei ole enää saatavilla	1826
video ei ole käytettävissä	1826
video ikke tilgængelig	715
video již není k dispozici	567
video không khả dụng	4718
video không tồn tại	4718
video mevcut değil	4458
video nav pieejams jūsu valstī	2964
video nelze přehrát	567
video není dostupné	567
video není dostupné ve vaší zemi	567
video není k dispozici	567
video nevar atskaņot	2964
video ni na voljo v vaši državi	4146
video nicht verfügbar	937
video nie je dostupné	4047
video nie je dostupné vo vašej krajine	4047
video nie je k dispozícii	4047
video nije dostupan u vašoj državi	3949
video nije dostupan u vašoj zemlji	3949
video nije moguće reproducirati	3949
video này không còn tồn tại	4718
video này không khả dụng	4718
video oynatici yükleniyor	4458
video sa nedá prehrať	4047
video sa nepodarilo načítať	4047
video se ne može reprodukovati	3949
video se nepodařilo načíst	567
video tiếp theo	4752
video trước	4752
video už není k dispozici	567
video už nie je dostupné	4047
video už nie je k dispozícii	4047
video više nije dostupan	3949
video yüklenemedi	4497
video yüklenirken hata oluştu	4497
video yükleniyor	4458
videoafspilleren indlæses	715
videoclipul următor	3712
videoen er ikke længere tilgængelig	715
videoen er ikke tilgængelig	715
videoen er ikke tilgængelig i dit land	715
videomängija laadimine	1618
videon voi katsoa jutun yläosasta	1768
videon är inte längre tillgänglig	4285
videon är inte tillgänglig	4285
videoyu izlemek için tiklayin	4410
videoyu yükle	4461
videó	2263
videó betöltése	2319
videó betöltése folyamatban	2327
videó lejátszása	2327
videó megtekintése	2327
videók	2263
videólejátszó betöltése	2327
videónkat itt nézheti meg	2265
vidéo	1918
vidéo indisponible	1974
vidéo non disponible	1974
vidéo précédente	2014
vidéo suivante	2014
vidéo à la une	2014
vielen dank für deine nachricht	951
vielen dank für deine stimme	927
vielen dank für ihr feedback	859
vielen dank für ihre anmeldung	773
vielen dank für ihre nachricht	951
vielen dank für ihre stimme	927
vielen dank für ihre teilnahme	91
vielleicht später	758
vienkartinė auka	2902
vienkartinė parama	2903
vienmēr atļaut	2962
vienmēr rādīt	2962
vienreizējs ziedojums	2970
viestisi on lähetetty	1844
vil du få varsler	3285
vilkår	639	3204
vill du få notiser	4288
vill du få pushnotiser	4288
vipps et beløp	3177
virheellinen sähköpostiosoite	1844
vis bildet i full størrelse	3219
vis færre	655	3218
vis i fuld skærm	734
vis oversættelse	657
vis større bilde	3219
vis større billede	656
visa bilden i helskärm	4222
visa färre	4222
visa i helskärm	4303
visa inlägg från facebook	4222
visa inlägg från instagram	4222
visa innehåll	4207
visa innehållet	4282
visa lösenord	4297
visa och godkänn	4282
visa översättning	4223
visas tiesības paturētas	2983
visi komentāri	2978
vissza a címlapra	2346
vissza a főoldalra	2346
vissza a tetejére	2265
vissza az oldal tetejére	2346
visszajelzés	2259
visszajelzés küldése	2353
viteză de redare	3674
vizitează magazinul	3672
više o temi	3888
više od autora	3964
više vijesti iz regije	3888
više članaka	3964
više članaka autora	3964
viết bình luận	4678
viết bình luận của bạn	4711
viết trả lời	4711
vlastná suma	4054
vlastní částka	578
vložený obsah	564
vložit do košíku	561
vložit komentář	598
vložiť do košíka	4042
vložiť komentár	4071
vnesite e-poštni naslov	4158
vnesite veljaven e-poštni naslov	4158
voce generată de ai	3674
você concorda? vote	3531
você está seguindo este tema	3605
você já está inscrito	3601
você já segue este tema	3582
você já votou	3545
você pode gostar	3503
você pode se interessar	3503
você segue este autor	3605
você também pode gostar	3503
voir le détail	1919
voir les détails	1919
voir les réponses	1966
voir les résultats	91	1919
voir les résultats du sondage	1946
voir toute l'actualité	1993
voir toutes les vidéos	1993
voix générée par ia	2014
voltar ao início	3574
voltar atrás	3507
voltar à página inicial	3574
volver al índice	1557
volver atrás	1456
von einer künstlichen stimme vorgelesen	937
von ki übersetzt	961
vorgelesen von einer künstlichen stimme	937
vos réactions	1911
votează	91
votează în sondaj	3666
votează în sondajul nostru	3645
votre avis nous intéresse	1946
votre demande a bien été envoyée	2021
votre demande a été envoyée	2021
votre message a bien été envoyé	1989
votre nom et prénom	2021
votre prénom	1990
votre soutien fait la différence	2018
votre vote a bien été pris en compte	1966
votre vote a été enregistré	1966
votre vote a été pris en compte	91
votul dumneavoastră a fost înregistrat	3666
votul tău a fost înregistrat	3666
vous aimerez peut-être	1915
vous avez déjà un compte	1882
vous avez déjà un compte ? connectez-vous	1882
vous avez déjà un compte ? identifiez-vous	1882
vous avez déjà voté	1966
vous bloquez nos publicités	2017
vous n'êtes pas abonné	1987
vous n'êtes pas encore inscrit	1987
vous n'êtes pas inscrit	1987
vous possédez déjà un compte	1882
vous pourriez être intéressé	1915
vous suivez ce thème	2025
vous suivez déjà ce sujet	2002
vous suivez déjà ce thème	2002
vous suivez déjà cet auteur	2002
vous êtes bien inscrit	2021
vous êtes déjà inscrit	2021
vous êtes inscrit	2021
vprašanje dneva	4138
vreau să donez	3687
vreau să primesc newsletterul	3652
vreau să susțin	3687
vsak evro šteje	4153
vsak petek. brezplačno. brez spama	4158
vsak prispevek šteje	4153
vsaka donacija šteje	4153
vsebina je avtorsko zaščitena	4165
vsebina sporočila	4088
vsebine naših partnerjev	4173
vsebine ni mogoče prikazati	4143
vsi članki	4161
vsi članki avtorice	4161
vsi članki avtorja	4161
vstúpiť do diskusie	3992
vstúpiť do galérie	4063
vui lòng kiểm tra email	4734
vui lòng nhập bình luận	4749
vui lòng nhập email	4734
vui lòng nhập email hợp lệ	4734
vui lòng nhập họ tên	4734
vyberte si predplatné	4057
vyberte si předplatné	581
vyberte částku	578
vybrat předplatné	581
vybrať	4058
vybrať predplatné	4057
vygenerované ai	4069
vygenerované pomocou ai	4069
vygenerováno ai	596
vygenerováno pomocí ai	596
vyplňte toto pole	585
vypnite blokovanie reklám	4052
vypnite prosím adblock	4052
vypnite, prosím, adblock	4052
vypnúť zvuk	4047
vypněte prosím adblock	575
vypněte si adblock	575
vypočuť si článok	4047
vypočuť článok	4047
vyskytla sa chyba. skúste to znova	4060
vyskúšajte si kvíz	4038
vytisknout článek	482
vytlačiť	3992
vytlačiť recept	61
vytlačiť článok	3992
vytvorené ai	4069
vytvorené pomocou ai	4069
vytvorené umelou inteligenciou	4069
vytvořeno ai	596
vytvořeno pomocí ai	596
vytvořeno umělou inteligencí	596
vytvořila ai	596
vytvořit účet	472
vyzkoušejte si kvíz	555
vyzkoušet	472
vyčerpali ste limit článkov	4057
vágólapra másolva	2359
válassz csomagot	2340
válassz előfizetést	2340
válassz összeget	2337
válasszon csomagot	2340
válasszon előfizetést	2340
válasszon összeget	2337
válasz	2259	2355
válaszok elrejtése	2354
válaszok megjelenítése	2354
válaszolok	2355
választom	2341
választás mentése	2319
vásárlás a webshopban	2254
váš e-mail	478
váš email	585
váš hlas bol započítaný	4038
váš hlas bol zaznamenaný	4038
váš hlas byl započítán	555
váš hlas byl zaznamenán	555
väiksem tekst	1634
väline sisu	1593
välj	4298
välj abonnemang	4297
välj belopp	4295
välj din prenumeration	4297
välj ditt abonnemang	4297
välj erbjudande	4297
välj prenumeration	4297
välj som föredragen källa	4314
vänligen stäng av annonsblockeraren	4291
värsked uudised	1577
vælg	729
vælg abonnement	728
vælg beløb	725
vælg dit abonnement	728
vælg som foretrukken kilde	745
vælg tilbud	728
vérifiez votre boîte de réception	1989
vérifiez votre boîte mail	1989
vés a la recepta	61
více	498
více k tématu	498
více o tématu	498
více si o tom přečtete zde	498
více článků	588
vídeo anterior	1549	3595
vídeo destacado	1549
vídeo indisponível	3553
vídeo no disponible	430	1508
vídeo não disponível	3553
vídeo seguinte	3595
vídeo siguiente	1549
vídeos	1452	3503
võib-olla hiljem	1622
võid igal ajal loobuda	1627
võta nõusolek tagasi	1616
võta toimetusega ühendust	1630
výber redakcie	3989
výběr redakce	498
výhoda pre predplatiteľov	4042
výhoda pro předplatitele	561
výhody pre predplatiteľov	4042
výhody pro předplatitele	561
výsledky	92
výsledky ankety	568
výsledky hlasovania	4048
výsledky hlasování	568
vēl nav konta	2971
vēl neesi abonents	2971
všech # fotek	587
všech # fotky	587
všech # fotografie	587
všech # fotografií	587
všech fotek	587
všech fotky	587
všech fotografie	587
všech fotografií	587
všechny # fotek	587
všechny # fotky	587
všechny # fotografie	587
všechny # fotografií	587
všechny fotek	587
všechny fotky	587
všechny fotografie	587
všechny fotografií	587
všechny komentáře	598
všechny články	588
všechny články autorky	588
všetky komentáre	4071
všetky články	4063
všetky články autora	4063
všetky články autorky	4063
všeč mi je	4169
vždy povolit	565
vždy povoliť	4045
vždy zobrazovat	564
vždy zobrazovať	4044
về trang chủ	4738
về tác giả	4739
về đầu trang	4681
""", 'w': """
w każdy piątek. za darmo. bez spamu	3443
warto przeczytać	3361
was können wir besser machen	859
wczytaj treść	3424
wczytaj więcej	3446
webshopunkból	2316
webáruház	2253
weiterblättern	955
weitere beiträge	810
werbung schließen	967
werbung überspringen	793
weź udział w dyskusji	3411
whatsapp'ta paylaş	4401
whatsapp'tan paylaş	4486
whatsappで読む	2675
wiadomość	3444
wiadomość została wysłana	3443
wideo jest niedostępne	3427
wideo niedostępne	3427
widzisz błąd	3450
wie gefällt ihnen dieser artikel	859
wie wir unsere quellen schützen	958
wielkość czcionki	65
wielkość tekstu	3460
więcej	3361
więcej artykułów	3361
więcej informacji	3361
więcej na ten temat	3361
więcej o	3361
więcej od tego autora	3446
więcej tekstów autora	3446
więcej z	3361
wpisz kwotę	3437
wpisz swój e-mail	3331
wprowadź adres e-mail	3331
wpłata jednorazowa	3438
wpłata miesięczna	3438
wpłać	3325
wpłać jednorazowo	3437
wpłać teraz	3325
wróć do góry	3446
wróć na górę	3446
wróć na stronę główną	3446
wspieraj co miesiąc	3437
współpraca płatna	3462
współpraca reklamowa	3343
wszystkie # zdjęcia	3445
wszystkie # zdjęć	3445
wszystkie artykuły	3446
wszystkie artykuły autorki	3446
wszystkie zdjęcia	3445
wszystkie zdjęć	3445
wybierz kwotę	3437
wybierz ofertę	3440
wybierz prenumeratę	3440
wybierz subskrypcję	3440
wycofaj zgodę	3424
wykorzystałeś limit artykułów	3440
wykryliśmy adblocka	3432
wypełnij to pole	3443
wypisz się w dowolnym momencie	3443
wypróbuj	3328
wyraź zgodę	3347
wystąpił błąd	3444
wystąpił błąd. spróbuj ponownie	3443
wystąpił błąd. spróbuj ponownie później	3443
wyłącz adblocka	3432
wyłącz blokowanie reklam	3432
wyłącz dźwięk	3427
wyłącz reklamy	3462
wyłączyłam adblocka	3433
wyłączyłem adblocka	3432	3433
wyślij	91	3444
wyślij e-mailem	3339
wyślij komentarz	3456
wyślij mailem	3460
wyślij opinię	3454
wyślij wiadomość	3443
wyślij zdjęcia	3450
wyślij zgłoszenie anonimowo	3450
wyślij znajomemu	3339
wyświetl treść	3424
wählen	950
własna kwota	3437
włącz	3431
włącz dźwięk	3427
włącz javascript	3427
""", 'x': """
x'te paylaş	4401
xem bình luận	4678
xem bản ghi	4718
xem bản gốc	4682
xem bản đồ	4682
xem bộ ảnh	4738
xem chi tiết	4682
xem chuyên đề	4738
xem các câu trả lời	4711
xem các gói	4754
xem công thức	61
xem giá	4717
xem giá tốt nhất	4757
xem gói đăng ký	4754
xem kết quả	91	4682
xem lại	4719
xem nhiều	4679
xem nhiều nhất	4679
xem nhiều trong tuần	4706
xem nội dung	4722
xem sản phẩm	4757
xem thêm	4679	4681
xem thêm bài của tác giả	4738
xem thêm bình luận	4678
xem thêm tin	4738
xem thêm video	4738
xem thêm ảnh	4738
xem tiếp	4681
xem toàn bộ	4681
xem trên ứng dụng	4724
xem trả lời	4711
xem tất cả	4681
xem tất cả bình luận	4711
xem tất cả ảnh	4738
xem ưu đãi	4717
xem ảnh cỡ lớn	4738
xem ảnh lớn	4738
xでシェア	2646
xでシェアする	2675
xでポスト	2646
xで共有	2726
xで表示	2730
xで見る	2730
x로 공유	2834
x에서 보기	2838
""", 'y': """
ya estás suscrito	1494
ya tenés suscripción	1494
yahoo! japan idでログイン	2712
yahoo!ショッピングで見る	2696
yahoo!ショッピングで購入	2696
yanit gönder	4451
yanitlari gör	4451
yanitlari göster	4451
yapay zeka ile seslendirilmiştir	4458
yapay zeka ile özet	4410
yapay zeka ile özetle	4483
yapay zeka ile üretildi	4497
yapay zeka özeti	4410
yapay zekâ ile seslendirildi	4458
yapay zekâ ile üretildi	4497
yapay zekâ tarafindan seslendirildi	4458
yapay zekâ özeti	4483
yazara e-posta gönder	4480
yazara mesaj gönder	4480
yazarin diğer haberleri	4408
yazarin diğer yazilari	4408
yazarin tüm yazilari	4408
yaziyi büyüt	4486
yaziyi küçült	4486
yeni oyunumuzu keşfet	4492
ymmärrän	1769
yorum gönder	4407
yorum yapmak için giriş yap	4451
yorumlar sadece abonelere açiktir	4491
yorumlari gör	4407
yorumu gönder	4451
yorumu şikayet et	4491
yorumu şikâyet et	4491
yorumunu gönder	4451
youtube-tartalom megjelenítése	2265
youtube-videó betöltése	2322
youtubeで見る	2730
youtubeで視聴	2730
youtube에서 보기	2838
yritä myöhemmin uudelleen	1844
yritä uudelleen	1844
yukari çik	4478
yz özeti	4410
yêu cầu của bạn đã được gửi	4755
""", 'z': """
z našeho e-shopu	561
z našeho obchodu	561
z nášho e-shopu	4042
z nášho obchodu	4042
z titulní strany	498
za naročnike	4155
zaakceptuj i pokaż	3424
zaboravili ste šifru	3958
zabranjeno prenošenje	3968
zabudnuté heslo	3985
zadajte platný e-mail	4060
zadejte platný e-mail	585
zadejte svůj e-mail	478
zadejte částku	578
zagłosuj	91
zahlungsart wählen	762
zainstaluj aplikację	3429
zakázat	574
zakázať	4051
zakúpiť licenciu	4067
zaloguj się	3328
zaloguj się przez apple	3440
zaloguj się przez facebooka	3440
zaloguj się przez google	3440
zaloguj się z google	3440
zamknij galerię	3446
zamknij reklamę	3462
zamów	3345
zamów książkę	3420
zamów teraz	3344
zapamatovat přihlášení	581
zapamatovat si mě	581
zapamiętaj mnie	3441
zapamätať si ma	4057
zapisz na później	3339
zapisz się	3331
zapisz się na newsletter	3331
zapisz wybór	3424
zapnout upozornění	571
zapnúť	4051
zapnúť notifikácie	4050
zapnúť titulky	4047
zapnúť upozornenia	4050
zapnúť zvuk	4047
zapomenuté heslo	472
zapomniałem hasła	3440
zapomniałeś hasła	3440
zapomněl jsem heslo	581
zapomněli jste heslo	581
započni kviz	3942
zarejestruj się	3328
zarezervovat místo	561
zarządzaj plikami cookies	3424
zarządzaj powiadomieniami	3430
zarządzaj zgodami	3347
zarządzaj zgodą	3424
zaten üye misiniz	4394
zauważyłeś błąd	3450
zavrieť galériu	4063
zavrieť reklamu	4076
zavřít	469
zavřít galerii	588
zavřít reklamu	604
začať kvíz	4038
začni kviz	4138
začít kvíz	555
załaduj film	3424
załaduj post	3424
załaduj treść	3424
załaduj wideo	3424
załaduj więcej	3364
załóż konto	3328
zaštita osobnih podataka	3904
zaštita privatnosti	3904
zašto vidim ovaj oglas	3977
zašto vidim ovu reklamu	3977
zbývající čas	568
zbývající čas #	567
zbývající čas -#	567
zdarma, každý pátek	479
zdieľajte tento text	3992
zdieľajte článok	3992
zdieľať	3992
zdieľať na facebooku	3992
zdieľať na whatsappe	4074
zdieľať článok	3992
zdjęcie # z #	3445
zdjęcie #/#	3445
zeskanuj kod i pobierz aplikację	3429
zeskanuj kod qr, aby pobrać aplikację	3429
zezwól	3431
zezwól i kontynuuj	3349
zezwól i pokaż	3349
zezwól na powiadomienia	3430
zezwól na reklamy	3436
zezwól raz	3424
zgadzam się	3347
zgadzam się na powiadomienia	3430
zgadzam się na wyświetlanie treści	3347
zgłoś	3355	3457
zgłoś błąd	3355
zgłoś komentarz	3456
zgłoś nadużycie	3456
zgłoś reklamę	3462
ziedot katru mēnesi	2970
ziņa ir nosūtīta	2973
ziņa tiek papildināta	2930
ziņo par kļūdu	2929
ziņot par komentāru	2978
ziņot par kļūdu	2929
zkontrolujte svoji e-mailovou schránku	585
zkontrolujte svou schránku	585
zkopírovat odkaz	482	483
zkopírovat odkaz na článek	482
zkopírováno	603
zkopírováno do schránky	602
zkuste to prosím později	585
zmeniť súhlas	4044
zmeniť veľkosť písma	4074
zmenšit písmo	602
zmenšiť písmo	4074
zmień rozmiar tekstu	3460
zmień ustawienia	3349
zmień ustawienia cookies	3349
zmień zgodę	3424
změnit nastavení	493
změnit nastavení cookies	493
změnit souhlas	564
změnit velikost písma	602
znajdź nas na facebooku	3340
znalazłeś błąd	3450
znalazłeś błąd w tekście	3450
značky	3989
znova naloži stran	4152
znova načítať stránku	4053
znovu načíst stránku	577
zobacz # zdjęcia	3445
zobacz # zdjęć	3445
zobacz cenę	3420
zobacz galerię	3364
zobacz mapę	3365
zobacz ofertę	3420
zobacz również	3361
zobacz szczegóły	3365
zobacz także	3361
zobacz także inne	3361
zobacz też	3361
zobacz więcej	3361
zobacz wszystkie # zdjęcia	3445
zobacz wszystkie # zdjęć	3445
zobacz wszystkie artykuły	3446
zobacz wszystkie zdjęcia	3445
zobacz wszystkie zdjęć	3445
zobacz zdjęcia	3445
zobacz zdjęć	3445
zobrazit # fotografií	587
zobrazit # odpovědi	598
zobrazit a přijmout	564
zobrazit fotografií	587
zobrazit komentáře	598
zobrazit méně	502	588
zobrazit nabídku	561
zobrazit nabídky	581
zobrazit odpovědi	598
zobrazit originál	502
zobrazit předplatné	581
zobrazit přepis	567
zobrazit více	500
zobrazit výsledky	91	502	555
zobrazit vše	500
zobrazit všech # fotek	587
zobrazit všech # fotky	587
zobrazit všech # fotografie	587
zobrazit všech # fotografií	587
zobrazit všech fotek	587
zobrazit všech fotky	587
zobrazit všech fotografie	587
zobrazit všech fotografií	587
zobrazit všechny # fotek	587
zobrazit všechny # fotky	587
zobrazit všechny # fotografie	587
zobrazit všechny # fotografií	587
zobrazit všechny fotek	587
zobrazit všechny fotky	587
zobrazit všechny fotografie	587
zobrazit všechny fotografií	587
zobrazit všechny články	588
zobraziť # fotiek	4062
zobraziť # fotky	4062
zobraziť # fotografie	4062
zobraziť # fotografií	4062
zobraziť # odpovede	4071
zobraziť a prijať	4044
zobraziť cenu	4042
zobraziť diskusiu	3992
zobraziť fotiek	4062
zobraziť fotky	4062
zobraziť fotografie	4062
zobraziť fotografií	4062
zobraziť galériu	4063
zobraziť heslo	4057
zobraziť komentáre	4071
zobraziť menej	3990
zobraziť obsah	4003
zobraziť odpovede	4071
zobraziť ponuku	4042
zobraziť ponuky	4057
zobraziť popis	4063
zobraziť predplatné	4057
zobraziť prepis	4047
zobraziť titulky	4047
zobraziť viac	3990
zobraziť výsledky	91	4038
zobraziť všetko	3990
zobraziť všetky # fotiek	4062
zobraziť všetky # fotky	4062
zobraziť všetky # fotografie	4062
zobraziť všetky # fotografií	4062
zobraziť všetky fotiek	4062
zobraziť všetky fotky	4062
zobraziť všetky fotografie	4062
zobraziť všetky fotografií	4062
zobraziť všetky články	4063
zobraziť všetkých # fotiek	4062
zobraziť všetkých # fotky	4062
zobraziť všetkých # fotografie	4062
zobraziť všetkých # fotografií	4062
zobraziť všetkých fotiek	4062
zobraziť všetkých fotky	4062
zobraziť všetkých fotografie	4062
zobraziť všetkých fotografií	4062
zoradiť podľa	4071
zostań patronem	3325
zostań patronką	3437
zostať prihlásený	4057
zostávajúci čas	4048
zostávajúci čas #	4047
zostávajúci čas -#	4047
zpráva	586
zpráva byla odeslána	585
zpráva pro příjemce: dar	578
zpět na hlavní stránku	588
zpět na začátek	588
zpět nahoru	500
zrušit můžete kdykoli	581
zrušit můžete kdykoliv	581
zrušiť môžete kedykoľvek	4057
zu meine themen hinzufügen	965
zu meinen themen hinzufügen	965
zum rätsel	927
zum vollständigen artikel	954
zur großansicht	954
zur leseliste hinzufügen	900
zur merkliste hinzufügen	786
zur übersicht	813
zurück	804
zurück nach oben	813	954
zurück zum anfang	962
zurück zur startseite	954
zurück zur übersicht	954
zvoliť	4058
zvolte předplatné	581
zvolte částku	578
zvoľte predplatné	4057
zvoľte sumu	4054
zväčšiť	4048
zväčšiť foto	4063
zväčšiť fotografiu	4063
zväčšiť písmo	4074
zväčšiť text	4074
zvětšit	500
zvětšit foto	588
zvětšit fotografii	588
zvětšit písmo	602
zvětšit text	602
zwiń	3364
zásady cookies	564
zásady ochrany osobných údajov	4044
získat licenci	593
získat předplatné	581
získať licenciu	4067
získať predplatné	4057
zůstat přihlášen	581
""", '£': """
£# at amazon	1362
""", '©': """
©ntb	3248
""", 'à': """
à découvrir	1915
à la une	1915
à lire	1915
à lire aussi	1915
à lire dans ce dossier	1915
à lire dans la même rubrique	1915
à lire ensuite	1915
à lire également	1915
à ne pas manquer	1915
à voir	1915
à voir aussi	1915
à voir ensuite	2023
""", 'á': """
áno, chcem	4051
áno, prosím	4051
átirat	2328
átirat elolvasása	2327
átirat megjelenítése	2327
áudio gerado por ia	3523
áudio gerado por voz sintética	3523
""", 'ä': """
ähnliche artikel	810
ähnliche beiträge	810
ähnliche themen	810
äldst	4313
äldsta	4313
äldsta först	4312
älteste	964
älteste zuerst	963
älä missaa mitään	1744
älä salli	1832
älä seuraa	1858
ämne	4301
ämnen	4219
ämnen i artikeln	4219
ämnen i den här artikeln	4303
ändra cookie-inställningar	4210
ändra cookieinställningar	4210
ändra dina cookie-inställningar	4210
ändra dina cookieinställningar	4282
ändra inställningar	4210
ändra samtycke	4282
ändra textstorlek	4316
är du inte prenumerant	4297
är du redan prenumerant	4186
äänenvoimakkuus	1827
äänesi on laskettu	1811
äänesi on rekisteröity	1811
äänesi on tallennettu	1811
äänestyksen tulokset	1827
äänestys	92
äänestä	91	1817
äänestä nyt	91	1811
äänestä tästä	1768
ääni on tuotettu tekoälyllä	1826
ääni pois	1826
ääni päälle	1826
""", 'å': """
åbn	657
åbn appen	717
åbn billedgalleri	734
åbn galleri	734
åbn i app	717
åbn kort	657
åpne	3220
åpne appen	3284
åpne bildegalleri	3300
åpne faktaboks	3220
åpne galleri	3300
åpne i app	3284
åpne kart	3220
årlig	3295
årlig betaling	3295
årligt	729
årsvis	4298
årsvis betalning	4298
återkalla samtycke	4282
återstående tid	4286
återstående tid #	4285
återstående tid -#	4285
""", 'æ': """
ældste	744
ældste først	743
ændr dine cookieindstillinger	641
ændr dit samtykke	712
ændr indstillinger	641
ændr samtykke	712
ændr tekststørrelse	746
""", 'ç': """
çengel bulmaca	4456
çerez ayarlari	4404
çerez ayarlarini yönet	4461
çerez politikasi	4404
çerez tercihleri	4461
çerez tercihlerini yönet	4461
çerezler	4404
çerezleri yönet	4496
çeviriyi göster	4411
çikiş yap	4394
çok okunanlar	4408
""", 'è': """
è gratis e ci vuole solo un minuto	2546
è stato utile	2559
""", 'é': """
é grátis e leva menos de um minuto	3535
é proibida a reprodução	3606
é proibida a reprodução do conteúdo	3606
écouter	1901
écouter (# min	1901
écouter le podcast	1918
écrire à la rédaction	1997
édition du jour	1915
élő	2328
élő közvetítésünk itt	2346
épingler	61
épingler la recette	61
értem	2267
értesítések	2333
értesítések engedélyezése	2330
értesítések kezelése	2330
értékeld a cikket	2353
értékeld a receptet	61
értékelje a cikket	2353
érvénytelen e-mail-cím	2343
étiquettes	1919
évente	2341
éves előfizetés	2341
éves fizetés	2341
éves számlázás	2341
""", 'í': """
így kapcsolhatja ki a hirdetésblokkolót	2334
így védjük a forrásainkat	2350
írd meg a véleményed	2259
írj a szerkesztőségnek	2350
írj hozzászólást	2354
írja meg véleményét	2259
írjon a szerkesztőségnek	2350
írjon hozzászólást	2354
írjon nekünk névtelenül	2350
""", 'î': """
îmi place	3667
în fiecare lună	3688
în parteneriat cu	3706
înainte # secunde	3674
înapoi # secunde	3674
înapoi la prima pagină	3696
înapoi la început	3717
înapoi sus	3634
încarcă conținutul	3678
încarcă mai multe	3634
încarcă mai multe comentarii	3666
încarcă postarea	3678
încarcă videoclipul	3678
închide	3618
închide fereastra	3717
închide galeria	3717
închide meniul	3717
înregistrare	3620
înregistrează-te	3620
îți mulțumim pentru vot	3645
""", 'ô': """
ô chữ	4716
""", 'ö': """
öffnen	813
ön hirdetésblokkolót használ	2334
ön mit gondol? szavazzon	2265
önceki	4410
önceki fotoğraf	4504
önceki görsel	4504
önceki haber	4408
önceki video	4497
önceki yazi	4504
öne çikan haberler	4408
öne çikanlar	4408
önerilen haberler	4408
önerilenler	4408
öppna	4223
öppna appen	4287
öppna bildgalleri	4303
öppna galleri	4303
öppna karta	4223
összes	2265
összes cikk	2346
összes elfogadása	2320
összes elutasítása	2320
összes megtekintése	2346
översatt med ai	4310
özet faydali oldu mu	4407
""", 'ú': """
új hozzászólás	2259
última hora	1452
últimas	3503
últimas entradas	1452
últimas noticias	1452
últimas notícias	3503
últimes notícies	393
últimos artículos	1452
únete	1413
únete a la conversación	1448
única	1521	3566
účtované ročne	4057
účtováno ročně	581
""", 'ü': """
über google anmelden	949
über whatsapp senden	966
über whatsapp teilen	966
übersetzung anzeigen	817
überweisung	763
ücretsiz dene	4394
ücretsiz haber limitinize ulaştiniz	4472
ücretsiz kargo	4488
ücretsiz oku	4501
ücretsiz oyna	4454
ücretsiz üye ol	4394
ücretsiz üye olun	4394
ücretsiz, spam yok	4474
ühekordne annetus	1624
ürüne git	4508
ürünü gör	4508
ürünü incele	4457
üye girişi	4394
üye ol	4393	4394
üye olun	4394
üzenet	2344
üzenet küldése	2343
üzenetét elküldtük	2343
""", 'ý': """
ý kiến	4678
ý kiến bạn đọc	4678
ý kiến của bạn	4678
""", 'ā': """
ārējais saturs	2940
""", 'č': """
častite nas kafom	3956
častite nas kavom	3956
častite nas s kavo	4153
čita sintetički glas	3949
čitaj bez oglasa	3977
čitaj u aplikaciji	3951
čitajte bez oglasa	3977
čitajte bez ograničenja	3958
čitajte u aplikaciji	3951
čitajte uz pretplatu	3958
članak je zaključan	3881
članak je zaštićen autorskim pravom	3968
članak se nastavlja ispod oglasa	3887
članak čita sintetički glas	3949
članek bere sintetični glas	4146
članek je avtorsko zaščiten	4165
članek je zaklenjen	4085
članek se nadaljuje pod oglasom	4088
članek se nadaljuje spodaj	4088
článek byl vytvořen automaticky	596
článek je chráněn autorským právem	593
článek namluvila umělá inteligence	567
článek pokračuje pod reklamou	486
článek čte syntetický hlas	567
články autora	588
článok bol vytvorený automaticky	4069
článok je chránený autorským právom	4067
článok číta syntetický hlas	4047
článok číta umelá inteligencia	4047
čte umělý hlas	567
čtěte bez omezení	581
čtěte dále	498
čtěte i	498
čtěte nejdřív v aplikaci	569
čtěte také	498
čtěte v aplikaci	569
číslo účtu pro dary	470
číst bez reklam	604
číst celý článek	588
číst dál	500
číst dál s předplatným	472
číst dále	588
číst s předplatným	581
číst více	500
číta umelý hlas	4047
čítajte aj	3989
čítajte bez obmedzení	4057
čítajte najprv v aplikácii	4049
čítajte v aplikácii	4049
čítať bez reklám	4076
čítať celý článok	4063
čítať s predplatným	4057
čítať ďalej	4063
""", 'ď': """
ďakujeme za hlas	4038
ďakujeme za hlasovanie	4038
ďakujeme za odber	4060
ďakujeme za správu	4060
ďakujeme za vašu správu	4060
ďakujeme za váš hlas	91	4038
ďalšia fotografia	4063
ďalšia snímka	4063
ďalšia strana	4063
ďalšie foto	4063
ďalšie správy	3989
ďalšie video	4047
ďalšie články	19	3989
ďalšie články autora	4063
ďalší článok	4063
""", 'đ': """
đang theo dõi	4743
đang tải	4718
đang tải trình phát	4718
đang tải video	4718
điều khoản sử dụng	4677
điều khoản sử dụng | chính sách bảo mật	4677
đáng chú ý	4679
đã có tài khoản	4664
đã hiểu	4682
đã sao chép	4669
đã sao chép liên kết	4705
đã xảy ra lỗi	4734
đã đóng bình luận	4711
đóng	4662
đóng cửa sổ	4756
đóng góp	4663
đóng góp hàng tháng	4730
đóng góp một lần	4730
đóng menu	4756
đăng ký	4664
đăng ký của bạn đã được xác nhận	4755
đăng ký ngay	4664
đăng ký nhận thông báo	4725
đăng ký thành công	4734
đăng ký để đọc tiếp	4754
đăng nhập	4664
đăng nhập / đăng ký	4664
đăng nhập bằng apple	4732
đăng nhập bằng facebook	4732
đăng nhập bằng google	4732
đăng nhập với facebook	4732
đăng nhập với google	4732
đăng nhập để bình luận	4711
đăng nhập để đọc tiếp	4754
đăng xuất	4664
đường dây nóng	4739
được quan tâm	4706
được tài trợ	4674
được tạo bởi ai	4752
đặt báo	4664
đặt hàng ngay	4757
đặt mua ngay	4717
đặt vé ngay	4717
đến công thức	61
đến trang quyên góp	4730
đến trang ủng hộ	4730
đề xuất	4679
để sau	4662
địa chỉ email của bạn	4755
đọc bài gốc	4756
đọc bài tiếp theo	4756
đọc miễn phí	4754
đọc nhiều	4679
đọc nhiều nhất	4679
đọc sau	4705
đọc thêm	4679	4681
đọc tiếp	4681
đọc tiếp về chủ đề này	4706
đọc toàn bộ bài viết	4738
đọc trên ứng dụng	4724
đồng ý và tiếp tục	4722
đừng bỏ lỡ	4679
""", 'į': """
į el. parduotuvę	2892
į pradinį puslapį	2908
į viršų	2861
įdėti į krepšelį	2892
įgarsinta dirbtinio intelekto	2896
įjungti garsą	2896
įjungti pranešimus	2899
įkelti daugiau	2908
įkelti turinį	2894
įkelti įrašą	2894
įveskite el. pašto adresą	2906
įveskite galiojantį el. pašto adresą	2906
įveskite savo el. pašto adresą	2879
įveskite sumą	2902
įvyko klaida. bandykite dar kartą	2906
įvyko klaida. bandykite vėliau	2906
""", 'ľ': """
ľubovoľná suma	4054
""", 'ł': """
ładowanie odtwarzacza	3427
ładowanie wideo	3427
""", 'ř': """
řadit podle	598
řazení	599
""", 'ś': """
śledź nas	3340
""", 'ş': """
şifremi unuttum	4394
şifrenizi mi unuttunuz	4472
şikayet et	4452
şikâyet et	4452
şimdi değil	4392
şimdi satin al	4508
şurada paylaş	4401
""", 'š': """
šajā rakstā	2975
še nimate računa	4155
še niste naročnik	4155
šiame straipsnyje	2908
šifra	3959
šio turinio parodyti negalime	2894
šio turinio rodyti negalima	2894
šis laukas privalomas	2906
šis lauks ir obligāts	2973
šis raksts ir slēgts	2971
šis saturs nav pieejams	2962
šis straipsnis užrakintas	2904
šis turinys nepasiekiamas	2894
šis vaizdo įrašas nebepasiekiamas	2896
šis vaizdo įrašas nepasiekiamas	2896
šis video nav pieejams	2964
šis video vairs nav pieejams	2964
šo saturu nevar parādīt	2962
šrifto dydis	2913
štampaj	3891
štítky	498
""", 'ž': """
žaisti dabar	2890
že imam račun	4155
že imate račun	4085
že naročnik	4085
že podpiram	4096
že sledite	4170
želite li da primate obaveštenja	3952
želite li primati obavijesti	3952
želite prejemati obvestila	4149
želite prejemati potisna obvestila	4149
želiš primati obavijesti	3952
žiadny spam	4060
žinutė išsiųsta	2906
živě	568
žiūrėkite nuotraukas	2861
žiūrėkite vaizdo įrašą	2861
žiūrėti galeriją	2861
žiūrėti kainą	2892
žiūrėti komentarus	2911
žiūrėti pasiūlymą	2892
žiūrėti planus	2904
žiūrėti rezultatus	91	2890
žiūrėti visus	2908
žymos	2897
žádný spam	585
""", 'ư': """
ưu đãi cho bạn đọc	4717
ưu đãi cho độc giả	4717
ưu đãi tốt nhất	4733
""", 'ș': """
știrea anterioară	3696
știrea următoare	3696
știri pe aceeași temă	3660
știri recomandate	3632
știri similare	3632
știrile zilei	3632
""", 'ț': """
ți-a fost util	3666
ți-a fost util acest articol	3645
ți-a fost util acest rezumat	3645
ți-ai uitat parola	3657
ți-ar putea plăcea și	3660
ține-mă minte	3691
""", 'ά': """
άκουσε το άρθρο	1046
άλλες ειδήσεις	19
άλλο ποσό	1059
άνοιγμα	992
άνοιγμα εφαρμογής	1053
άνοιγμα στην εφαρμογή	1053
άνοιγμα χάρτη	992
""", 'έ': """
έξοδος από πλήρη οθόνη	1046
έχετε ήδη λογαριασμό	977
έχετε ήδη ψηφίσει	1038
έχω ήδη λογαριασμό	1062
έχω διαβάσει και αποδέχομαι τους όρους χρήσης	1064
έχω λογαριασμό	1062
""", 'ή': """
ήταν χρήσιμο	1038
""", 'ί': """
ίσως αργότερα	975
ίσως σας ενδιαφέρει	989
""", 'α': """
αγορά από amazon	1044
αγορά από το amazon	1044
αγορά βιβλίου	1044
αγορά εισιτηρίων	1044
αγοράστε εισιτήρια	1044
αγοράστε εισιτήριο	1044
αγοράστε το βιβλίο	1044
αγοράστε τώρα	1096
ακολουθήστε μας	1074
ακολουθήστε το θέμα	1074
ακολουθήστε τον αρθρογράφο	1095
ακολουθήστε τον συντάκτη	1074
ακολουθείτε ήδη αυτό το θέμα	1074
ακολουθείτε ήδη αυτόν τον συντάκτη	1095
ακολούθησε	1075
ακούστε	982
ακούστε το άρθρο	982
ακυρώνετε όποτε θέλετε	1062
ακύρωση οποιαδήποτε στιγμή	1062
ανάκληση συγκατάθεσης	1050
αναζήτηση	991
ανανέωση σελίδας	1057
ανανέωση συνδρομής	1091
ανανέωση της σελίδας	1057
αναπαραγωγή βίντεο	1046
αναφέρετε λάθος	1082
αναφέρετε το σχόλιο	1082
αναφορά	1039
αναφορά λάθους	988
αναφορά σχολίου	1082
αντιγραφή	1078
αντιγραφή link	982
αντιγραφή συνδέσμου	982
αντιγραφή συνδέσμου άρθρου	982
απάντηση	988
απενεργοποίησα τον ad blocker	1057
απενεργοποιήστε το για να συνεχίσετε	1057
απεριόριστη πρόσβαση σε όλο το περιεχόμενο	1091
αποδέχομαι	995
αποδέχομαι τους όρους χρήσης	1064
αποδοχή	995
αποδοχή και συνέχεια	1050
αποδοχή όλων	995
αποδοχή όλων των cookies	1086
αποθήκευση	982
αποθήκευση άρθρου	1097
αποθήκευση επιλογών	1050
αποθήκευση προτιμήσεων	1050
αποθήκευση συνταγής	61
αποθηκεύστε το άρθρο	982
αποκλειστικά για συνδρομητές	1062
αποκτήστε το τώρα	1096
απομαγνητοφώνηση	1047
απομνημόνευση	1063
αποστολή	1065
αποστολή με email	982
αποστολή σχολίου	1038
αποσύνδεση	977
αποτελέσματα	92
αποτελέσματα δημοσκόπησης	1039
αποτελέσματα ψηφοφορίας	1039
αποτυχία φόρτωσης βίντεο	1087
απόκρυψη	992
απόκρυψη απαντήσεων	1038
απόρριψη	995
απόρριψη όλων	995
απόρριψη όλων των cookies	1086
αργότερα	975
αρχική	991
αρχική σελίδα	1068
αυτό το άρθρο είναι κλειδωμένο	1062
αυτό το βίντεο δεν είναι διαθέσιμο	1046
αυτό το βίντεο δεν είναι πλέον διαθέσιμο	1046
αυτό το πεδίο είναι υποχρεωτικό	1064
αυτόματη αναπαραγωγή	1047
αυτόματη μετάφραση	1047
αφήγηση με συνθετική φωνή	1046
αφήστε ένα σχόλιο	1038
αφήστε σχόλιο	988
αφήστε το σχόλιό σας	1038
""", 'β': """
βίντεο	989
βαθμολογήστε το άρθρο	988
βρήκατε κάποιο λάθος	1070
βρήκατε λάθος	1070
""", 'γ': """
γίνε συνδρομητής	977
γίνε υποστηρικτής	1059
γίνετε μέλος	976
γίνετε συνδρομητής	977
γίνετε υποστηρικτές	1059
γράψτε σχόλιο	988
γράψτε το email σας	1092
γράψτε το σχόλιό σας	1082
""", 'δ': """
δείτε ακόμη	1094
δείτε και	989
δείτε ξανά	1087
δείτε περισσότερα	991
δείτε τα αποτελέσματα	91	992
δείτε τα πακέτα	1091
δείτε τα πακέτα συνδρομών	1091
δείτε τα σχόλια	988
δείτε τα όλα	1094
δείτε τη συλλογή	1068
δείτε τη συνταγή	61
δείτε την προσφορά	1044
δείτε τις απαντήσεις	1038
δείτε τις προσφορές	1091
δείτε τις φωτογραφίες	1068
δείτε το αφιέρωμα	1068
δείτε το προφίλ	1070
δείτε το προϊόν	1096
δείτε το στο amazon	1044
δείτε το φωτορεπορτάζ	1068
δείτε φωτογραφίες	1068
δείτε όλα	991
δείτε όλα τα άρθρα	1068
δείτε όλα τα βίντεο	1068
δείτε όλα τα παιχνίδια	1041
δείτε όλες τις ειδήσεις	1068
δείτε όλες τις προσφορές	1044
δείτε όλες τις φωτογραφίες	1068
δεν έχετε λογαριασμό	1062
δεν είναι δυνατή η αναπαραγωγή του βίντεο	1046
δεν είναι δυνατή η εμφάνιση του περιεχομένου	1050
δεν είστε ακόμη συνδρομητής	1062
δεν είστε συνδρομητής	1062
δεν μου αρέσει	1039
δεν ξέρω	1039
δεν ξέρω / δεν απαντώ	1039
δες περισσότερα	1094
δημιουργήθηκε με ai	1087
δημιουργήθηκε με τεχνητή νοημοσύνη	1087
δημιουργία λογαριασμού	977
δημοσίευση σχολίου	1038
δημοσκόπηση	92
δημοφιλέστερα	989
δημοφιλέστερο	1063
δημοφιλή	989
δημοφιλή άρθρα	989
διάρκεια	1047
διαβάζεται από συνθετική φωνή	1046
διαβάστε ακόμα	989
διαβάστε ακόμη	989
διαβάστε αργότερα	1097
διαβάστε δωρεάν	1091
διαβάστε επίσης	989
διαβάστε επίσης στο	989
διαβάστε και	989
διαβάστε ολόκληρο το άρθρο	1068
διαβάστε περισσότερα	989	991
διαβάστε στην εφαρμογή	1053
διαβάστε το στην εφαρμογή	1053
διαβάστε όλο το άρθρο	1068
διαθέσιμη στο app store	1053
διαθέσιμο στο app store	1053
διαφήμιση	985
διαφημίσεις	985
διαφημιση	985
διαφημιστικό περιεχόμενο	87	985
διαχείριση cookies	1050
διαχείριση επιλογών	1050
διαχείριση προτιμήσεων	1086
διαχείριση συγκατάθεσης	1050
δωρήστε	976
δωρίστε το άρθρο	1077
δωρεά	976
δωρεάν αποστολή	1079
δωρεάν, χωρίς spam	1064
""", 'ε': """
είσοδος	977
είστε ήδη εγγεγραμμένος	1092
είστε ήδη συνδρομητής	1062
εγγραφή	977
ειδήσεις σήμερα	989
ειδήσεις τώρα	989
ειδοποίηση για συντάκτη	1095
εισάγετε έγκυρο email	1064
εισάγετε το email σας	1092
εισαγάγετε το email σας	1092
εκτυπώστε το άρθρο	982
εκτύπωση	982
εκτύπωση συνταγής	61
ελέγξτε τα εισερχόμενά σας	1064
ελέγξτε το email σας	1064
ελεύθερη δωρεά	1090
ελεύθερο ποσό	1059
εμφάνιση ανάρτησης	1050
εμφάνιση απαντήσεων	1038
εμφάνιση λιγότερων	1068
εμφάνιση περιεχομένου	1050
εμφάνιση περισσότερων	1068
εμφάνιση πρωτοτύπου	992
εμφάνιση υποτίτλων	1046
εμφάνιση όλων	992
ενεργοποίηση	1055
ενεργοποίηση ειδοποιήσεων	1054
ενεργοποιήστε τις ειδοποιήσεις	1054
επαναφόρτωση σελίδας	1057
επικοινωνήστε μαζί μας	1070
επικοινωνήστε με τη σύνταξη	1070
επικοινωνήστε με τον συντάκτη	1070
επικοινωνία	988
επικοινωνία με τη σύνταξη	1070
επιλέξτε	1063
επιλέξτε πακέτο	1062
επιλέξτε ποσό	1090
επιλέξτε συνδρομή	1062
επιλέξτε τη συνδρομή σας	1062
επιλογές συντακτών	989
επιλογή	1063
επισκεφθείτε το κατάστημα	1044
επιστροφή στην αρχική	1068
επιστροφή στην κορυφή	991
επιτρέπεται	1055
επόμενη είδηση	1068
επόμενη εικόνα	1094
επόμενη φωτογραφία	1094
επόμενο	991
επόμενο άρθρο	989
επόμενο βίντεο	1087
επώνυμο	1065
ερώτηση της ημέρας	91
ετήσια	1060
ετήσια χρέωση	1063
ετικέτες	989
ευχαριστούμε για τη στήριξή σας	1090
ευχαριστούμε για τη στήριξη	1090
ευχαριστούμε για την ψήφο σας	91	1038
ευχαριστούμε, το μήνυμά σας στάλθηκε	1064
εφάπαξ	1060
εφάπαξ δωρεά	1059
""", 'η': """
η διαφήμιση συνεχίζεται	1096
η δωρεά μου	1090
η εγγραφή ολοκληρώθηκε	1092
η εγγραφή σας ολοκληρώθηκε	1092
η στήριξή σας κάνει τη διαφορά	1090
η ψήφος σας καταχωρήθηκε	1038
η ψήφος σας καταχωρίστηκε	1038
""", 'θ': """
θέλετε να λαμβάνετε ειδοποιήσεις	1054
θέλετε να λαμβάνετε ειδοποιήσεις για τα νέα	1054
θέμα	1093
θέματα	989
θα θέλατε να λαμβάνετε ειδοποιήσεις	1054
""", 'κ': """
κάθε ευρώ μετράει	1059
κάθε μήνα	1060
κάθε συνεισφορά έχει αξία	1059
κάθε συνεισφορά μετράει	1059
κάνε το κουίζ	1041
κάντε δωρεά	976
κάντε μια δωρεά	976
κάντε το κουίζ	1041
κάντε το τεστ	1041
κάτι πήγε στραβά	1065
καλύτερη προσφορά	1063
κανόνες σχολιασμού	988
κατάλαβα	992
κατάργηση σίγασης	1046
κατάστημα	1079
κατεβάστε από το app store	1053
κατεβάστε από το google play	1053
κατεβάστε την εφαρμογή	1053
κατεβάστε το app	1053
κατεβάστε το επεισόδιο	1046
κατεβάστε το ηχητικό	1046
κατηγορίες	989
κεράστε μας έναν καφέ	1059
κλείσιμο	975
κλείσιμο μενού	1094
κλείσιμο παραθύρου	1094
κλείστε θέση	1044
κοινοποίησε	982
κοινοποίηση	982
κοινοποίηση στο facebook	982
κοινοποίηση στο twitter	982
κοινοποίηση στο whatsapp	1077
κοινοποιήστε	982
κοινοποιήστε το άρθρο	982
κρυπτόλεξο	1043
κωδικοί έκπτωσης	1096
""", 'λ': """
λήψη ήχου	1046
λεπτομέρειες	992
λιγότερα	992
""", 'μ': """
μέγεθος γραμμάτων	65
μέγεθος γραμματοσειράς	1077
μέγεθος κειμένου	65
μήνυμα	1093
με την υποστήριξη	985
με την υποστήριξη της	1079
με την υποστήριξη του	1079
μεγέθυνση	992
μεγέθυνση εικόνας	1068
μεγαλύτερα γράμματα	1077
μενού	991
μετάβαση στη σελίδα δωρεών	1059
μετάβαση στη συνταγή	61
μη έγκυρη διεύθυνση email	1064
μη έγκυρο email	1064
μη διαθέσιμο βίντεο	1046
μη χάσετε	989
μην το χάσεις	989
μην χάσετε	989
μηνιαία	1060
μηνιαία δωρεά	1059
μηνιαία συνεισφορά	1059
μηνιαία χρέωση	1063
μηνιαίως	1060
μικρότερα γράμματα	1077
μοιράσου το	982
μοιράσου το άρθρο	1097
μοιραστείτε	982
μοιραστείτε το	982
μοιραστείτε το άρθρο	982
μου αρέσει	1039
μπορεί να σας αρέσει	989
μόνο για συνδρομητές	977
""", 'ν': """
να επιτρέπεται πάντα	1050
να επιτραπεί	1055
να με θυμάσαι	1062
ναι, θέλω	1055
νεότερα	1039
νεότερα πρώτα	1039
""", 'ξ': """
ξέχασα τον κωδικό μου	1062
ξεκλειδώστε το άρθρο	1091
ξεχάσατε τον κωδικό	977
ξεχάσατε τον κωδικό σας	1062
""", 'ο': """
ο λογαριασμός μου	977
ο σύνδεσμος αντιγράφηκε	982
οι συνεργάτες μας	1050
ονοματεπώνυμο	1065
""", 'π': """
πάντα να επιτρέπεται	1050
πάρτε μέρος στη δημοσκόπηση	1038
πήγαινε στη συνταγή	61
πίσω στην κορυφή	1068
παίξε τώρα	1041
παίξε υπεύθυνα	1044
παίξτε δωρεάν	1041
παίξτε τώρα	1041
παίξτε υπεύθυνα	1044
παιχνίδια	1043
πακέτα συνδρομών	1091
παλαιότερα	1039
παράλειψη	1047
παράλειψη διαφήμισης	1087
παρουσιάστηκε σφάλμα	1064
πατήστε για ήχο	1087
παύση βίντεο	1046
παύση παρακολούθησης	1074
πείτε μας τη γνώμη σας	1038
πείτε τη γνώμη σας	1038
περίληψη ai	1073
περίληψη με ai	1073
περισσότερα	989	991
περισσότερα άρθρα	989
περισσότερα άρθρα του συντάκτη	1068
περισσότερα σχόλια	1038
περισσότερες ειδήσεις	989
περισσότερες επιλογές	1078
πες τη γνώμη σου	1038
πλήρης οθόνη	1047
πληρωμή με paypal	1091
πολιτική cookies	995
πολιτική απορρήτου	995
πολιτική διορθώσεων	1070
προβολή περιεχομένου	1050
προηγούμενη είδηση	1068
προηγούμενη φωτογραφία	1094
προηγούμενο	991
προηγούμενο άρθρο	989
προηγούμενο βίντεο	1087
προνόμια συνδρομητών	1044
προσθήκη απάντησης	1082
προσθήκη στα θέματά μου	1095
προσθήκη στο καλάθι	1096
προσθήκη σχολίου	988
προσθήκη ως προτιμώμενη πηγή	1074
προστασία προσωπικών δεδομένων	995
προσφορά για αναγνώστες	1044
προσφορά για συνδρομητές	1044
προτείνουμε	989
προτείνουμε επίσης	989
προτεινόμενα	989
προτιμήσεις cookies	1050
προτιμήσεις απορρήτου	1086
προωθητικό περιεχόμενο	985
πρόσφατα άρθρα	989
πώς να απενεργοποιήσετε τον ad blocker	1057
πώς να το απενεργοποιήσετε	1058
""", 'ρ': """
ροή	989
ροή ειδήσεων	989
ρυθμίσεις cookie	1050
ρυθμίσεις cookies	995
ρυθμίσεις απορρήτου	1050
""", 'σ': """
σίγαση	1047
σας βοήθησε αυτό το άρθρο	1038
σας φάνηκε χρήσιμο	1038
σε συνεργασία με	1079
σκανάρετε το qr code	1053
σταυρόλεξα	1043
σταυρόλεξο	1043
στείλε το σε φίλο	982
στείλτε μας τις φωτογραφίες σας	1070
στηρίξτε μας	976
στηρίξτε μας στο patreon	1059
συμφωνώ	995
συμφωνώ με την επεξεργασία των δεδομένων μου	1064
συμφωνώ με τους όρους χρήσης	1064
συνέχεια ανάγνωσης	991
συνέχεια με apple	1062
συνέχεια με email	1091
συνέχεια με facebook	1062
συνέχεια με google	1062
συνέχεια στην ιστοσελίδα	1053
συνέχεια στο site	1053
συνέχεια στον browser	1053
συνδεθείτε	977
συνδρομή	977
συνδρομητές	977
συνεχίστε την ανάγνωση	1094
σφάλμα φόρτωσης βίντεο	1087
σχετικά	989
σχετικά άρθρα	989
σχετικά θέματα	989
σχετικά νέα	989
σχετικές ειδήσεις	989
σχετικό άρθρο	989
σχολιάστε	988
σχολιάστε το άρθρο	988
σχόλια	988
σχόλιο	988
σύνδεση	977
σύνδεση με apple	1062
σύνδεση με facebook	1062
σύνδεση με google	1062
σύνοψη με ai	1073
""", 'τ': """
τέλος διαφήμισης	1044
τέλος της διαφήμισης	1044
τέσταρε τις γνώσεις σου	1041
τα πιο δημοφιλή	989
τα πιο δημοφιλή της ημέρας	989
τα πιο διαβασμένα	989
τα πιο πρόσφατα	989
τα σχόλια είναι απενεργοποιημένα	1082
τα σχόλια είναι μόνο για συνδρομητές	1082
ταξινόμηση	1039
ταξινόμηση κατά	1039
ταχύτητα αναπαραγωγής	1046
τελευταία άρθρα	989
τελευταία νέα	989
τελευταίες ειδήσεις	989
τεστάρετε τις γνώσεις σας	1041
το email σας	1092
το email υπάρχει ήδη	1092
το αίτημά σας στάλθηκε	1092
το αίτημά σας υποβλήθηκε	1092
το απενεργοποίησα	1057
το βίντεο δεν είναι διαθέσιμο	1046
το βίντεο φορτώνει	1046
το μήνυμά σας	1092
το μήνυμά σας εστάλη	1064
το μήνυμά σας στάλθηκε	1064
το πεδίο είναι υποχρεωτικό	1064
το πιο δημοφιλές	1063
το ψευδώνυμό σας	1082
το όνομά σας	1082
τρέχων χρόνος	1047
""", 'υ': """
υπενθύμιση αργότερα	975
υποβολή	91	1065
υποβολή σχολίου	988
υπολειπόμενος χρόνος	1047
υποστηρίξτε μας	976
υποχρεωτικά πεδία	1064
υποχρεωτικό πεδίο	1064
υπότιτλοι	1047
""", 'φ': """
φόρτωση ανάρτησης	1050
φόρτωση βίντεο	1046
φόρτωση περιεχομένου	1050
φόρτωση περισσότερων	991
φόρτωση περισσότερων σχολίων	1038
φόρτωση προγράμματος αναπαραγωγής	1046
""", 'χ': """
χαρίστε αυτό το άρθρο	982
χορηγοί	1079
χορηγούμενο	985
χορηγούμενο άρθρο	985
χορηγούμενο περιεχόμενο	985
χορηγός	1079
χρόνος που απομένει	1046
χωρίς spam	1064
""", 'ψ': """
ψήφισε	91	1039
ψηφίστε	91	1039
ψηφίστε στη δημοσκόπηση	1038
ψηφοφορία	92
""", 'ό': """
όλα τα άρθρα του συντάκτη	1068
όλα τα βίντεο	1068
όλα τα νέα	1068
όλα τα παιχνίδια	1041
όλα τα σχόλια	988
όλες οι ειδήσεις	989
όνομα	1065
όροι σχολιασμού	988
όροι χρήσης	995
όχι ευχαριστώ	975
όχι τώρα	975
όχι, ευχαριστώ	975
""", 'а': """
або	4633
абонамент	222
абонирай се	223
абонирай се за бюлетина	300
абонирайте се	222
автовоспроизведение	3840
автовідтворення	4621
автоматический перевод	3866
автоматическое воспроизведение	3840
автоматичне відтворення	4621
автоматичний переклад	4647
автоматично възпроизвеждане	288
автоматично преведено	309
автоматично пускане	288
авторизация	3734
авторизоваться	3734
адрес электронной почты	3737
актуално	230
актуальне	4545
анкета	92	281
анкета на деня	280
анонимна кутия	306
анонимная почта	3861
анонимный ящик	3861
анонімна пошта	4642
анонімна скринька	4642
архив	3764
аудиоверсия	3840
аудіоверсія	4621
""", 'б': """
бажаєте отримувати сповіщення	4624
банковская карта	3733
банковский перевод	3733
без спам	300
без спама	3854
без спаму	4635
безкоштовна доставка	4616
безкоштовно. без спаму	4635
безопасный платеж	3732
безплатна доставка	284
бесплатная доставка	3835
бесплатно. без спама	3854
беше ли полезно	309
благодарим ви за абонамента	300
благодарим ви, че гласувахте	280
благодарим за вашия глас	280
благодарим за гласа	280
благодарим за съобщението	300
блокирай	292
блокировать	3844
блокувати	4625
больше	3764
больше материалов по теме	3764
больше новостей	3764
больше статей	3857
будь-яка сума	4630
будьте в курсе	3737
была ли статья полезной	3759
більше від автора	4638
більше за темою	4545
більше матеріалів автора	4561
більше матеріалів за темою	4545
більше на цю тему	4545
більше новин	4545
більше новин на тему	4545
більше по темі	4545
більше про це	4548
більше статей	4638
""", 'в': """
в закладки	3871
в избранное	3744
в корзину	3751	3834
в магазин	3752
в наш магазин	3834
в тази статия	303
в тренде	3764
в этой статье	3857
важен каждый рубль	3848
важен любой вклад	3848
важко відповісти	4612
важлива кожна гривня	4629
важливий кожен внесок	4629
важливо	4545
вам будет интересно	3764
вам може бути цікаво	4545
вам може сподобатися	4545
вам может быть интересно	3764
вам может понравиться	3764
вам також може сподобатися	4545
варианты подписки	3851
вартість доставки	4616
варіанти передплати	4632
вас може зацікавити	4545
вас может заинтересовать	3764
ваш e-mail	3737
ваш email	3737
ваш голос враховано	4607
ваш голос зараховано	4607
ваш голос принят	91	3828
ваш голос учтен	3828
ваш голос учтён	91	3828
ваша електронна пошта	4635
ваша почта	3855
ваша пошта	4636
ваша электронная почта	3854
ваше имя	3855
ваше повідомлення	4636
ваше повідомлення надіслано	4635
ваше сообщение	3855
ваше сообщение отправлено	3854
ваше ім'я	4636
вашето име	301
вашето съобщение	301
вашето съобщение е изпратено	300
вашият глас беше отчетен	280
вашият глас е отчетен	280
вашият имейл	300
вашият имейл адрес	300
вбудований контент	4618
введите e-mail	3737
введите email	3737
введите ваш email	3737
введите ваш адрес электронной почты	3737
введите корректный e-mail	3854
введите корректный email	3738
введите корректный адрес	3738
введите правильный e-mail	3738
введите сумму	3848
введіть коректний e-mail	4635
введіть суму	4629
вгору	4608
вградено съдържание	285
вернуться на главную	3857
версия для печати	3744
версия за печат	313
версія для друку	4652
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
вже вимкнено	4628
вже зареєстровані	4521
вже маєте акаунт	4632
вже маєте передплату	4632
вже є акаунт	4521
ви вже голосували	4607
ви вже проголосували	4607
ви вже підписані	4650
ви вже підписані на цю тему	4650
ви вичерпали ліміт статей	4632
ви можете відписатися будь-коли	4635
ви підписані	4635
ви підписані на автора	4650
ви підписані на тему	4650
ви успішно підписалися	4635
виберіть суму	4629
вибрати	4633
вибір редакції	4545
видео	3764
видео # из #	3856
видео # от #	302
видео больше недоступно	3840
видео загружается	3840
видео не может быть воспроизведено	3840
видео недоступно	3840
видео недоступно в вашей стране	3840
видео недоступно в вашем регионе	3840
видеоплеер загружается	3840
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
вийти	4521
використання матеріалів лише з дозволу редакції	4643
вимкнути звук	4621
вимкнути рекламу	4654
вимкніть adblock	4626
винаги показвай	285
винаги разрешавай	285
виникла помилка. спробуйте ще раз	4635
виправлення й уточнення	4642
вкажіть суму	4629
включете javascript	288
включете известията	291
включете се в дискусията	310
включи	292
включи звука	288
включи известията	291
включи се в дискусията	310
включите уведомления	3824
включить	3844
включить звук	3840
включить уведомления	3824
вконтакте	3745
влез	223
влез с facebook	297
влез с google	297
влез, за да коментираш	310
влезте	223
вміст недоступний	4618
внешний контент	3837
во весь экран	3767
водещи новини	230
войти	3734
войти в аккаунт	3734
войти в чат	3759
войти по почте	3851
войти с помощью google	3851
войти с яндекс id	3851
войти через apple	3851
войти через facebook	3851
войти через google	3851
войти через vk	3851
войти через вконтакте	3851
войти через яндекс	3851
войти, чтобы комментировать	3867
вопрос дня	3828
воспроизвести	3767
воспроизвести видео	3840
восстановить пароль	3851
время на чтение	3767
время чтения # мин	3767
все	3767
все комментарии	3759
все още няма коментари	310
все още нямате профил	297
все права сохранены	3862
всегда показывать	3837
всегда разрешать	3838
всего проголосовало #	3828
всеки лев е важен	295
всеки лев помага	295
всеки петък. безплатно. без спам	300
всички коментари	310
всички статии	303
всички статии на автора	303
встановити додаток	4623
встановити застосунок	4623
встроенный контент	3837
всяка помощ е важна	295
всяко дарение е важно	295
всяко дарение помага	295
всі коментарі	4648
всі матеріали	4638
всі матеріали автора	4638
всі новини	4547
всі статті	4638
всі статті автора	4638
вход	223	3734
вход с apple	297
вход с facebook	297
вход с google	297
вхід	4521
въведете валиден имейл	300
въведете имейл	300
въведете сума	295
възникна грешка. опитайте отново	300
възникна грешка. опитайте по-късно	300
външно съдържание	285
въпрос на деня	280
вы подписались	3738
вы подписаны	3854
вы подписаны на автора	3869
вы подписаны на тему	3869
вы уже голосовали	3828
вы уже проголосовали	3828
вы успешно подписались	3854
выберите подписку	3851
выберите сумму	3732
выберите тариф	3851
выбор редакции	3764
выбрать	3852
выбрать подписку	3851
выбрать тариф	3851
выйти	3734
від наших партнерів	4654
відео	4545
відео # з #	4637
відео # із #	4637
відео більше недоступне	4621
відео вище	4572
відео недоступне	4621
відео недоступне у вашій країні	4621
відео неможливо відтворити	4621
відео нижче	4572
відеоплеєр завантажується	4621
відкликати згоду	4618
відкрити	4549
відкрити в додатку	4623
відкрити в застосунку	4623
відкрити галерею	4638
відкрити застосунок	4623
відкрити карту	4549
відкрити статтю	4632
відновити пароль	4632
відписатися	4651
відписатися від теми	4650
відписатися можна будь-коли	4635
відповісти	4540	4649
відправити	4636
відскануйте qr-код	4623
відскануйте qr-код, щоб завантажити застосунок	4623
відтворити	4622
відтворити відео	4621
відхилити	4535
відхилити все	4619
відхилити всі	4619
""", 'г': """
генерирано от ai	309
генерирано от ии	309
генерирано с изкуствен интелект	309
главная	3767
главная страница	3857
главное	3764
главное за день	3764
главные новости	3764
гласувай	91	281
гласувайте	91
гласувам	281
гледай видеото	288
годишен абонамент	298
годишно	298
годишно плащане	298
годовая подписка	3852
головна	4547
головна сторінка	4638
головне	4545
головне за день	4545
головні новини	4545
голосование	92
голосовать	91	3831
голосування	92
голосувати	91	4612
грати	4612
грати онлайн	4607
громкость	3841
гучність	4622
""", 'д': """
да, включить	3825
да, искам	292
да, моля	292
да, пожалуйста	3844
да, спасибо	3844
да, хочу	3844
далее	3767
далі	4547	4608
дарете	222
дари	222
дари еднократно	295
дари месечно	295
дари сега	222
детали	3769
детальніше	4547
деталі	4549
дзен	3745
дивитися # світлин	4637
дивитися # світлини	4637
дивитися # фото	4637
дивитися # фотографій	4637
дивитися # фотографії	4637
дивитися всі	4638
дивитися всі # світлин	4637
дивитися всі # світлини	4637
дивитися всі # фото	4637
дивитися всі # фотографій	4637
дивитися всі # фотографії	4637
дивитися всі світлин	4637
дивитися всі світлини	4637
дивитися всі фото	4637
дивитися всі фотографій	4637
дивитися всі фотографії	4637
дивитися відео	4621
дивитися галерею	4638
дивитися онлайн-трансляцію	4638
дивитися оригінал	4609
дивитися світлин	4637
дивитися світлини	4637
дивитися усі # світлин	4637
дивитися усі # світлини	4637
дивитися усі # фото	4637
дивитися усі # фотографій	4637
дивитися усі # фотографії	4637
дивитися усі світлин	4637
дивитися усі світлини	4637
дивитися усі фото	4637
дивитися усі фотографій	4637
дивитися усі фотографії	4637
дивитися фото	4637
дивитися фотогалерею	4638
дивитися фотографій	4637
дивитися фотографії	4637
дивіться відео	4572
дивіться відео вище	4572
дивіться відео нижче	4572
дивіться також	4545
дивіться також відео	4572
дивіться у відео	4572
длительность	3841
длительность #	3841
для передплатників	4632
для подписчиков	3734
до закладок	4652
до кошика	4532	4615
до крамниці	4533
до магазину	4533
до початку сторінки	4611
до рецепту	61
до теми	4545
добавете ни като предпочитан източник	312
добави в количката	283
добави като предпочитан източник	312
добави коментар	310
добави към моите теми	312
добави към предпочитани източници	312
добавить в избранное	3869
добавить в избранные источники	3869
добавить в источники	3869
добавить в корзину	3834
добавить в мои темы	3869
добавить в предпочитаемые источники	3869
добавить комментарий	3759
добровольное пожертвование	3848
довільна сума	4629
догори	4608	4622
додати в кошик	4615
додати до кошика	4615
додати до моїх тем	4650
додати до обраних джерел	4650
додати до обраного	4650
додати до пріоритетних джерел	4650
додати до улюблених джерел	4650
додати коментар	4540
додати як пріоритетне джерело	4650
дозволити	4625
дозволити й показати	4536
дозволити контент	4618
дозволити один раз	4618
дозволити рекламу	4628
дозволити сповіщення	4624
дозволити та показати	4536
дозволити та продовжити	4536
дозволити і показати	4536
дозволити і продовжити	4536
дозвольте сповіщення	4602
докладвай	311
докладвай грешка	233
докладвай коментар	310
докладвай рекламата	315
докладніше	4547
долучитися	4518
долучитися до обговорення	4648
долучитися до спільноти	4629
допомагає будь-яка сума	4629
доставка оплачивается отдельно	3834
достигнахте лимита на статиите	297
доступно по подписке	3734
друга сума	295
другая сумма	3732
други новини	19
другие материалы	19	3764
другие материалы рубрики	3764
другие новости	19	3764
другие новости раздела	3764
другие статьи	3764
другие статьи автора	3857
друк	4527
друкувати	4652
дякуємо за ваш голос	91	4607
дякуємо за ваше повідомлення	4635
дякуємо за голос	4607
дякуємо за повідомлення	4635
дякуємо за реєстрацію	4635
дякуємо за участь в опитуванні	4607
дізнатися ціну	4615
""", 'е': """
единоразово	3728
еднократно дарение	295
ежегодно	3852
ежемесячно	3728
ежемесячное пожертвование	3848
ежемесячный платеж	3849
ежемесячный платёж	3849
економія #%	4633
ексклузивно за абонати	297
ексклюзивно для передплатників	4632
електронна адреса	4636
електронна пошта	4636
електронна пошта або логін	4632
етикети	289
еще нет аккаунта	3851
еще новости	3764
еще от автора	3857
еще по теме	3764
ещё	3764
ещё не подписчик	3851
ещё нет аккаунта	3851
ещё новости	3764
ещё от автора	3857
ещё по теме	3764
""", 'ж': """
желаете ли да получавате известия	291
жодного спаму	4635
""", 'з': """
з нашого магазину	4615
з нашої крамниці	4533
за абонати	297
за датою	4649
за популярністю	4649
за темою	4545
забелязахте грешка	306
заборонити	4625
забравена парола	223
забравили сте паролата си	297
забронировать билет	3834
забронировать место	3834
забронювати квиток	4615
забронювати місце	4615
забув пароль	4632
забули пароль	4521
забыл пароль	3851
забыли пароль	3734
завантаження відео	4621
завантаження плеєра	4621
завантажити аудіо	4621
завантажити випуск	4621
завантажити відео	4618
завантажити додаток	4623
завантажити допис	4618
завантажити застосунок	4623
завантажити контент	4618
завантажити публікацію	4618
завантажити ще	4547
завжди дозволяти	4619
завжди показувати	4618
загрузить видео	3837
загрузить еще	3767
загрузить ещё	3767
загрузить контент	3837
загрузить пост	3837
загрузить публикацию	3837
загрузка видео	3840
загрузка плеера	3840
задонатити	4518
задонатить	3728
задължителни полета	300
задължително	301
задължително поле	300
заказать	3751
заказать книгу	3834
закрити	4517
закрити галерею	4638
закрити рекламу	4654
закрыть	3727
закрыть галерею	3857
закрыть рекламу	3872
залишилося #	4621
залишити відгук	4646
залишити відповідь	4543
залишити коментар	4540
залиште коментар	4648
заметили ошибку	3861
замовити	4532
замовити книгу	4615
замовити книжку	4615
запазете място	283
запази	233
запази за по-късно	313
запази избора	285
запази място	283
запази настройките	285
запази рецептата	61
запази статията	233
запам'ятати мене	4633
заповніть це поле	4635
заполните это поле	3854
запомни ме	298
запомнить меня	3852
започни теста	280
запретить	3844
запропонувати новину	4540
зарегистрироваться	3734
зареди видеото	285
зареди още	303
зареди публикацията	285
зареди съдържанието	285
зареждане на видеото	288
зареждане на плейъра	288
зареєструватися	4521
зарубежной картой	3849
затвори	237
затвори галерията	303
затвори рекламата	315
затрудняюсь ответить	3831
защо виждам тази реклама	315
зберегти	4527
зберегти вибір	4618
зберегти на потім	4652
зберегти налаштування	4618
зберегти рецепт	61
зберегти статтю	4527
збережено	4653
збільшити	4547
збільшити зображення	4638
збільшити текст	4652
збільшити фото	4638
збільшити шрифт	4652
зв'язатися з автором	4638
звук	289
згенеровано за допомогою ші	4646
згенеровано штучним інтелектом	4646
згенеровано ші	4646
згорнути	4549	4638
зменшити шрифт	4652
змінити згоду	4618
змінити налаштування	4536
змінити налаштування cookie	4536
змінити розмір тексту	4652
зміст	4547
зміст статті	4638
знайшли помилку	4642
знижка #%	4633
знижка для передплатників	4615
зображення # з #	4637
зображення # із #	4637
зовнішній контент	4618
зробити внесок	4518
зробити донат	4629
зрозуміло	4535
""", 'и': """
играй сега	280
играть	3831
играть онлайн	3828
из нашего магазина	3834
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
изменить настройки	3754
изменить настройки cookie	3754
изменить размер текста	3871
изменить согласие	3837
изображение # из #	3856
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
ии может ошибаться	3865
или	298	3852
имам профил	297
имате ли профил	297
име	301
имейл адрес	300
имейл или потребителско име	297
имя	3855
индекс	3855
интересное	3764
искате ли да получавате известия	291
использование материалов только с разрешения редакции	3862
исправления и уточнения	3861
""", 'к': """
к началу	3767
к началу страницы	3857
к рецепту	61
каждое пожертвование важно	3848
каждую пятницу. бесплатно. без спама	3854
каждый донат важен	3848
каждый рубль важен	3848
как да изключа adblock	293
как да изключите рекламния блокер	293
как защитаваме източниците си	306
как мы защищаем источники	3861
как мы защищаем наших источников	3861
как отключить adblock	3845
как пазим източниците си	306
картина в картината	288
картинка в картинке	3840
картинка в картинці	4621
категории	3764
категорії	4545
качество	3841
керування згодою	4618
керувати згодою	4618
керувати сповіщеннями	4624
ключови думи	230
книга з автографом	4533
книга з автографом автора	4533
книга с автографом	3752
книга с автографом автора	3752
книга с подписью автора	3752
книги с автографом	3752
книжка з автографом	4533
книжка з автографом автора	4533
книжки з автографом	4533
кожен внесок важливий	4629
кожен донат важливий	4629
кожна гривня важлива	4629
коментар	4540
коментари	233
коментарі	4540
коментарів ще немає	4648
коментирай	233
коментирайте	233
коментирайте първи	233
коментирането е изключено	310
коментування закрито	4648
коментувати	4540
комерційний контент	4654
комерційний матеріал	4654
комментарии	3759
комментарии отсутствуют	3759
комментарий	3759
комментировать	3759
коммерческий контент	3872
коммерческий материал	3872
конец рекламы	3872
контакти	4540
контакты	3759
контент заблокирован	3837
контент заблоковано	4618
контент недоступен	3837
контент недоступний	4618
конфиденциальность	3753
конфиденциальность и cookie	3754
конфіденційність і cookie	4536
копирай връзката	313
копирай линк	233
копирай линка	233
копирането забранено	307
копирано	314
копирано в клипборда	313
копирование запрещено	3862
копировать ссылку	3744
копіювання заборонено	4643
копіювати посилання	4527
край на рекламата	315
крамниця	4532
кросворд	4612
кроссворд	3831
кроссворд дня	3828
кръстословица	281
купете билети	283
купете книгата	283
купи абонамент	223
купи билет	283
купи билети	283
купи книгата	283
купи лиценз	307
купи сега	283
купите нам кофе	3848
купити	4532
купити журнал	4615
купити зараз	4615
купити квитки	4615
купити квиток	4615
купити книгу	4615
купити книжку	4615
купити ліцензію	4643
купити нам каву	4629
купити передплату	4632
купить	3751
купить билет	3834
купить билеты	3834
купить билеты онлайн	3834
купить журнал	3834
купить книгу	3834
купить лицензию	3862
купить номер	3834
купить подписку	3734
купить права на публикацию	3862
купить сейчас	3834
към галерията	303
към количката	283
към магазина	283
към началната страница	303
към началото	289
към рецептата	61
към страницата за дарения	295
към съдържанието	303
кінець реклами	4654
""", 'л': """
лента новостей	3764
линкът е копиран	313
личный кабинет	3734
лише для передплатників	4632
лише необхідні	4618
логин	3852
логин или e-mail	3851
логін	4633
логін або e-mail	4632
лучшие	3868
любая сумма	3849
любая сумма важна	3848
""", 'м': """
магазин	3751
маджонг	281	3831	4612
материал закрыт	3851
материал защищен авторским правом	3862
материал защищён авторским правом	3862
материал партнера	3872
материал партнёра	3872
материал создан автоматически	3865
материалы защищены авторским правом	3862
материалы партнеров	3749
материалы партнёров	3872
материалы по теме	3764
матеріал захищено авторським правом	4643
матеріал партнера	4654
матеріал створено автоматично	4646
матеріали за темою	4545
матеріали захищені авторським правом	4643
матеріали партнерів	4654
матеріали по темі	4545
машинний переклад	4647
машинно преведено	309
машинный перевод	3866
маєте акаунт	4632
маєте новину	4642
меню	3767	4547
месечен абонамент	298
месечно	298
месечно дарение	295
месечно плащане	298
месячная подписка	3852
метки	3764
ми не можемо показати цей вміст	4618
ми не можемо показати цей контент	4618
може би по-късно	237
може да ви хареса	230
може да харесате още	230
может быть, позже	3727
может позже	3727
можете да се откажете по всяко време	297
можете да се отпишете по всяко време	300
можливо, пізніше	4517
можна скасувати будь-коли	4632
мои темы	3869
моите теми	312
мой профиль	3734
моля, изключете рекламния блокер	293
моля, опитайте по-късно	300
моят профил	223
мої теми	4650
мы в социальных сетях	3746
мы в соцсетях	3746
мы вконтакте	3746
мы не можем показать это содержимое	3837
мы не можем показать этот контент	3837
мы отправили вам письмо	3738
мій профіль	4521
місячна передплата	4633
місячна підписка	4633
мітки	4545
""", 'н': """
на весь екран	4621
на весь экран	3840
на главную	3767
на головну	4638
на живо	289
на початок	4622
на початок сторінки	4638
на правах реклами	4530
на правах рекламы	3749
на сторінку пожертв	4629
на страницу пожертвований	3848
на цял екран	288
наверх	3767	4547
нагадати пізніше	4517
нагору	4608
нагору сторінки	4611
надіслати	91	4527	4636
надіслати відгук	4646
надіслати другові	4652
надіслати другу	4527
надіслати електронною поштою	4652
надіслати коментар	4648
надіслати новину	4642
надіслати новину анонімно	4642
надіслати повідомлення	4635
надіслати поштою	4527
надіслати статтю поштою	4527
надіслати у whatsapp	4652
надішліть свої фото	4642
наживо	4622
нажмите, чтобы увеличить	3857
назад	3767	4547	4608
назначение платежа: пожертвование	3848
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
найкраща пропозиція	4633
найкращі	4649
найпопулярніше	4545	4633
найпопулярніше за добу	4545
найпопулярніше за тиждень	4545
найпопулярніший	4633
найти	3767
найчитаніше	4545
налаштування	4535
налаштування cookie	4618
налаштування конфіденційності	4618
налаштування приватності	4618
налаштування файлів cookie	4618
налаштувати cookie	4618
налаштувати сповіщення	4624
налично в google play	290
нам нужно ваше согласие	3754
нам потрібна ваша згода	4536
намали шрифта	313
написати автору	4638
написати анонімно	4642
написати в редакцію	4642
написати коментар	4540
написать автору	3857
написать анонимно	3861
написать в редакцию	3861
написать комментарий	3759
напишете коментар	310
напиши коментар	233
напомни ми по-късно	237
напомнить позже	3727
направете дарение	222
направете теста	280
направи теста	280
настроить cookie	3837
настроить уведомления	3843
настройки	3753
настройки cookie	3753
настройки за поверителност	285
настройки конфиденциальности	3837
настройки на бисквитките	285
настройки приватности	3837
настройки файлов cookie	3837
наступна	4547
наступна новина	4638
наступна світлина	4638
наступна стаття	4545
наступна сторінка	4638
наступне відео	4621
наступне фото	4638
наступний матеріал	4611
наступний слайд	4638
натисніть, щоб збільшити	4638
начална страница	303
начать игру	3828
начать тест	3828
наш магазин	3752
наша крамниця	4533
нашли ошибку	3861
не вдалося відтворити відео	4621
не вдалося завантажити відео	4621
не дозволяти	4603
не зараз	4517	4603
не маєте акаунта	4632
не можем да покажем това съдържание	285
не пропустите	3764
не пропустіть	4545
не разрешать	3825
не сега	237
не сегодня	3727
не сейчас	3727	3825
не сьогодні	4517
не удалось воспроизвести видео	3840
не удалось загрузить видео	3840
не, благодаря	237
невалиден имейл	300
невалиден имейл адрес	300
неверный e-mail	3854
неверный email	3738
неверный адрес электронной почты	3854
неверный имейл	3738
нейросеть может ошибаться	3865
некоректна адреса	4635
некоректний e-mail	4635
некорректный e-mail	3854
некорректный email	3738
некорректный адрес	3854
немає акаунта	4632
немає акаунту	4632
немає коментарів	4648
немає передплати	4632
необов'язково	4636
необязательно	3855
неправильна електронна адреса	4635
неправильный e-mail	3738
неправильный email	3738
неправильный имейл	3738
нет аккаунта	3851
нет комментариев	3759
нет подписки	3851
нет, спасибо	3727	3825
нещо се обърка. опитайте отново	300
нещо се обърка. опитайте по-късно	300
никакого спама	3854
новини	4545
новини за темою	4545
новини компаній	4530
новини партнерів	4530	4545
новости	3764
новости smi#	3764
новости партнеров	3749
новости партнёров	3749
новости по теме	3764
новости сми#	3764
новые	3868
нові	4649
номер телефона	3855
номер телефону	4636
нравится	3868
няма коментари	310
нямам мнение	281
нямам профил	297
нямате абонамент	297
нямате профил	297
ні, дякую	4517	4603
""", 'о': """
обговорити	4540
обговорити в telegram	4543
обговорити в коментарях	4543
обговорити в чаті	4543
обговорити на форумі	4543
обговорити у facebook	4543
обговорити у форумі	4543
оберіть передплату	4632
оберіть план	4632
оберіть суму	4629
обнови страницата	294
обновите страницу	3847
обновить страницу	3847
обов'язкове поле	4635
обов'язково	4636
обрати	4633
обрати передплату	4632
обрати план	4632
обрати тариф	4632
обратная связь	3759
обратно към началната страница	303
обратно към началото	303
обратно нагоре	303
обсудить	3759
обсуждение	3759
общи условия	286
обязательно	3855
обязательное поле	3854
одноклассники	3745
одноразово	4518
озвучено роботом	3840
озвучено синтезированным голосом	3840
озвучено синтезованим голосом	4621
оновити сторінку	4628
оновіть сторінку	4628
опитайте отново	300
опитайте по-късно	300
опитування	92	4612
опитування дня	91	4607
оплата раз в год	3851
оплата раз на рік	4632
опрос	92
опрос дня	91	3828
опублікувати коментар	4543
основание: дарение	295
оставащо време	289
оставащо време #	288
оставащо време -#	288
оставете коментар	310
остави коментар	310
оставить комментарий	3759
оставить отзыв	3865
оставшееся время	3841
оставшееся время #	3840
оставшееся время -#	3840
оставьте комментарий	3867
останні новини	4545
останні статті	4545
от нашите партньори	315
от наших партнеров	3872
от наших партнёров	3872
от нашия магазин	283
ответить	3759	3868
отвори в приложението	290
отвори галерията	303
отвори приложението	290
отговор	311
отговори	311
отиди на рецептата	61
отказ по всяко време	297
отказаться	3753
отказвам всички	286
отклонить	3753
отклонить все	3838
отклонить всё	3838
отключете статията	297
отключете цялата статия	223
отключи статията	223
отключите adblock	3845
отключите адблок	3845
отключить звук	3840
отключить рекламу	3872
открихте грешка	306
открихте грешка в текста	306
открыть	3769
открыть галерею	3857
открыть карту	3769
открыть приложение	3842
открыть статью	3851
отмена в любой момент	3851
отменить можно в любой момент	3851
отозвать согласие	3837
отпечатай	233
отпечатай статията	233
отписаться	3870
отписаться можно в любой момент	3854
отписаться от темы	3869
отпишете се по всяко време	300
отправить	91	3855
отправить другу	3744
отправить комментарий	3867
отправить отзыв	3865
отправить по почте	3744
отправить по электронной почте	3871
отправить сообщение	3854
отримувати сповіщення	4624
отсканируйте qr-код	3842
отстъпка за абонати	283
оттегли съгласието	285
оттегляне на съгласието	285
отхвърли всички	286
оферта за читатели	283
оформити передплату	4632
оформити підписку	4521
оформить донат	3728
оформить доступ	3851
оформить ежемесячное пожертвование	3848
оценете статията	233
оцените материал	3759
оцените рецепт	61
оцените статью	3759
оценить рецепт	61
оцініть матеріал	4540
оцініть рецепт	61
оцініть статтю	4540
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
пароль	3852	4633
партнерский материал	3749
партнерский проект	3749
партнерський матеріал	4530
партнерський проєкт	4530
партньорско съдържание	229
партнёрский материал	3749
партнёрский проект	3749
пасианс	281
пасьянс	3831	4612
пауза	289	3841	4622
переведено автоматически	3865
переведено нейросетью	3865
переведено с помощью ии	3865
перевір себе	4607
перевірте свою пошту	4635
перевірте свої знання	4607
перевірте себе	4607
переглянути # світлин	4637
переглянути # світлини	4637
переглянути # фото	4637
переглянути # фотографій	4637
переглянути # фотографії	4637
переглянути всі # світлин	4637
переглянути всі # світлини	4637
переглянути всі # фото	4637
переглянути всі # фотографій	4637
переглянути всі # фотографії	4637
переглянути всі світлин	4637
переглянути всі світлини	4637
переглянути всі фото	4637
переглянути всі фотографій	4637
переглянути всі фотографії	4637
переглянути галерею	4638
переглянути пропозицію	4615
переглянути результати	91	4607
переглянути світлин	4637
переглянути світлини	4637
переглянути усі # світлин	4637
переглянути усі # світлини	4637
переглянути усі # фото	4637
переглянути усі # фотографій	4637
переглянути усі # фотографії	4637
переглянути усі світлин	4637
переглянути усі світлини	4637
переглянути усі фото	4637
переглянути усі фотографій	4637
переглянути усі фотографії	4637
переглянути фото	4637
переглянути фотографій	4637
переглянути фотографії	4637
переглянути ціну	4615
передплата	4521
передплатити	4521
перезавантажити сторінку	4628
перезавантажте сторінку	4628
перезагрузите страницу	3847
перезагрузить страницу	3847
перейти в галерею	3857
перейти в магазин	3834
перейти до галереї	4638
перейти до досьє	4638
перейти до змісту	4638
перейти до контенту	4638
перейти до крамниці	4533
перейти до магазину	4615
перейти до оплати	4629
перейти до основного вмісту	4638
перейти до пожертви	4629
перейти до пропозиції	4615
перейти до рецепта	61
перейти к досье	3857
перейти к контенту	3857
перейти к оплате	3848
перейти к основному содержанию	3857
перейти к пожертвованию	3848
перейти к предложению	3834
перейти к рецепту	61
перейти к содержанию	3767
перейти к сюжету	3857
перекладено автоматично	4646
перекладено за допомогою ші	4646
перекладено ші	4646
пересказ нейросети	3865
пересказано нейросетью	3865
печать	3744
печать рецепта	61
письмо отправлено	3738
питання дня	4607
пишете до редакцията	306
пишете на автора	303
пиши на автора	303
платена публикация	87	229
платено партньорство	315
платено съдържание	229
плеер загружается	3840
плейърът се зарежда	288
плеєр завантажується	4621
по дате	3868
по подписке	3734
по популярности	3868
по теме	3764
по-късно	237	292
побачили помилку	4642
повернутися на головну	4638
повернутися нагору	4611
повний екран	4621
повноекранний режим	4621
повідомити новину	4642
повідомити про помилку	4540
повідомити про помилку в тексті	4540
повідомлення	4636
повідомлення надіслано	4635
погоджуюсь	4535
погоджуюся	4535
погодитись і продовжити	4536
погодитися та продовжити	4618
погодитися і продовжити	4536
пограти	4612
подай сигнал	306
подарете тази статия	233
подари статията	313
подарить доступ	3871
подарить материал	3744
подарить статью	3734
подарувати доступ	4652
подарувати статтю	4527
поддержать	3728
поддержать автора	3728
поддержать на boosty	3848
поддержать на patreon	3848
поддержать нас	3728
поддержать проект	3728
поддержать редакцию	3728
поддержите нас	3728
поделитесь	3744
поделиться	3744
поделиться в telegram	3744
поделиться в twitter	3744
поделиться в одноклассниках	3744
поделиться в соцсетях	3744
поделиться вконтакте	3744
поделиться новостью	3744
поделиться ссылкой	3744
поделиться статьей	3744
поделиться статьёй	3744
подкасти	4545
подкасты	3764
подкрепете ни	222
подкрепи	222
подкрепи ни	222
подобається	4649
подобни статии	230
подписаться	3734
подписаться в max	3746
подписаться в telegram	3746
подписаться на автора	3869
подписаться на канал	3746
подписаться на новости	3737
подписаться на рассылку	3737
подписаться на телеграм-канал	3746
подписаться на тему	3869
подписаться на уведомления	3843
подписка	3734
подписка на год	3851
подписка на месяц	3851
подписывайтесь	3746
подпишитесь	3851
подпишитесь на рассылку	3737
подреди по	310
подробнее	3767
подробнее по теме	3764
подтвердите e-mail	3854
подтвердите адрес электронной почты	3854
поділитись	4527
поділитися	4527
поділитися в telegram	4527
поділитися в соцмережах	4527
поділитися новиною	4527
поділитися статтею	4527
поділіться	4527
пожаловаться	3868
пожаловаться на комментарий	3867
пожаловаться на рекламу	3872
пожертвовать	3728
пожертвувати	4518
позволи	292
позволи известия	291
позже	3727	3844
поиск	3767
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
показати # відповідей	4648
показати # відповіді	4648
показати # світлин	4637
показати # світлини	4637
показати # фото	4637
показати # фотографій	4637
показати # фотографії	4637
показати більше	4547
показати вміст	4618
показати все	4549
показати всі	4638
показати всі # світлин	4637
показати всі # світлини	4637
показати всі # фото	4637
показати всі # фотографій	4637
показати всі # фотографії	4637
показати всі світлин	4637
показати всі світлини	4637
показати всі фото	4637
показати всі фотографій	4637
показати всі фотографії	4637
показати відповіді	4648
показати галерею	4638
показати й прийняти	4618
показати коментарі	4540
показати контент	4618
показати менше	4638
показати оригінал	4549	4609
показати пароль	4632
показати підпис	4638
показати результати	91	4607
показати розшифровку	4621
показати світлин	4637
показати світлини	4637
показати субтитри	4621
показати усі # світлин	4637
показати усі # світлини	4637
показати усі # фото	4637
показати усі # фотографій	4637
показати усі # фотографії	4637
показати усі світлин	4637
показати усі світлини	4637
показати усі фото	4637
показати усі фотографій	4637
показати усі фотографії	4637
показати фото	4637
показати фотографій	4637
показати фотографії	4637
показати ще	4547
показати і прийняти	4618
показать # ответа	3867
показать # ответов	3867
показать # фото	3856
показать # фотографии	3856
показать # фотографий	3856
показать больше	3767
показать все	3769	3857
показать все # фото	3856
показать все # фотографии	3856
показать все # фотографий	3856
показать все фото	3856
показать все фотографии	3856
показать все фотографий	3856
показать галерею	3857
показать еще	3767
показать ещё	3767
показать и принять	3837
показать карту	3769
показать комментарии	3759
показать контент	3837
показать меньше	3769	3857
показать оригинал	3769	3829
показать ответы	3867
показать пароль	3851
показать перевод	3769
показать подпись	3857
показать расшифровку	3840
показать результаты	91	3828
показать содержимое	3837
показать субтитры	3840
показать фото	3856
показать фотографии	3856
показать фотографий	3856
показувати завжди	4618
показывать всегда	3837
поки немає коментарів	4648
поле обов'язкове для заповнення	4635
поле обязательно для заполнения	3854
полето е задължително	300
политика cookie	3837
политика за защита на личните данни	285
политика за поверителност	285
политика исправлений	3861
политика конфиденциальности	3753
политика конфиденциальности и cookie	3754
политика обработки персональных данных	3753
полноэкранный режим	3840
полный экран	3840
получавай известия	291
получать уведомления	3843
пользовательское соглашение	3753
політика cookie	4618
політика виправлень	4642
політика конфіденційності	4535
політика конфіденційності та cookie	4536
політика приватності	4618
помогает любая сумма	3848
помочь	3728
помочь нам	3728
помочь проекту	3728
помочь редакции	3728
помітили помилку	4642
понятно	3753
попередня	4547
попередня новина	4638
попередня стаття	4545
попередня сторінка	4638
попереднє фото	4638
попередній матеріал	4611
попередній слайд	4638
поправки и уточнения	306
попробовать бесплатно	3734
попробуйте еще раз	3854
попробуйте ещё раз	3854
попробуйте позже	3854
популярне	4545
популярное	3764
популярные	3764	3868
популярные новости	3764
популярные статьи	3764
популярный	3852
популярні	4649
популярні новини	4545
попълнете това поле	300
поръчай книгата	283
поръчайте книгата	283
посилання скопійовано	4527
поскаржитися	4649
поскаржитися на коментар	4648
поскаржитися на рекламу	4654
последнее	3764
последни	230
последни новини	230
последние новости	3764
послухати новину	4527
посмотреть # фото	3856
посмотреть # фотографии	3856
посмотреть # фотографий	3856
посмотреть все # фото	3856
посмотреть все # фотографии	3856
посмотреть все # фотографий	3856
посмотреть все фото	3856
посмотреть все фотографии	3856
посмотреть все фотографий	3856
посмотреть результаты	91	3828
посмотреть фото	3856
посмотреть фотографии	3856
посмотреть фотографий	3856
посмотреть цену	3834
потвърдете имейла си	300
поточний час	4622
поточний час #	4621
потребителско име	298
потребителско име или имейл	297
похожие материалы	3764
похожие статьи	3764
почати гру	4607
почати тест	4607
почему я вижу эту рекламу	3872
почерпете ни с кафе	295
почерпи ни кафе	295
почтовый индекс	3855
поширити	4527
поширити у facebook	4527
поштовий індекс	4636
пошук	4547
пощенски код	301
правила за коментарите	310
правила за коментиране	233
правила использования	3753
правила коментарів	4648
правила коментування	4540
правила комментариев	3867
правила комментирования	3759
правила користування	4619
предимства за абонати	283
предишна новина	303
предишна снимка	303
предишна статия	303
предишна страница	303
предложение для подписчиков	3834
предложение для читателей	3834
предложить новость	3759
предыдущая	3767
предыдущая новость	3857
предыдущая статья	3764
предыдущая страница	3857
предыдущая фотография	3857
предыдущее фото	3857
предыдущий слайд	3857
презаредете страницата	294
презареди страницата	294
премиум	3734
преміум	4521
препечатването е забранено	307
препечатването забранено	307
препоръчани	230
препоръчано от outbrain	315
препоръчано от taboola	315
препоръчваме	298
препоръчваме ви	230
препоръчваме ви още	230
препоръчваме още	230
пригостити кавою	4629
пригостіть нас кавою	4629
придбати квитки	4615
придбати квиток	4615
придбати книжку	4615
придбати передплату	4632
придбати права на публікацію	4643
приемам всички	286
приемам всички бисквитки	285
приемам и продължавам	285
приеми всички	286
приеми и покажи	285
приеми и продължи	285
призначення платежу: благодійний внесок	4629
прийняти	4535
прийняти все	4619
прийняти всі	4535
прийняти всі файли cookie	4618
прийняти й показати	4618
прийняти й продовжити	4536
прийняти та показати	4618
прийняти та продовжити	4618
прийняти і продовжити	4618
принтирай	233
принтирай рецептата	61
принципи редакції	4642
принять	3753
принять все	3753
принять все cookie	3837
принять все файлы cookie	3837
принять всё	3753
принять и показать	3837
принять и продолжить	3837
прислать новость	3759
прислать новость анонимно	3861
присоединиться к обсуждению	3867
приховати коментарі	4543
пришлите свои фото	3861
приєднатися	4518
приєднатися до спільноти	4518
про автора	4561
про авторку	4561
про авторів	4561
проверете имейла си	300
проверете пощата си	300
провери знанията си	280
проверь себя	3828
проверьте адрес почты	3738
проверьте свои знания	3828
проверьте свою почту	3854
проверьте себя	3828
проголосовало #	3828
проголосовать	91
проголосувати	91
продовження під рекламою	4530
продовження статті під рекламою	4530
продовжити без вимкнення	4626
продовжити з apple	4632
продовжити з google	4632
продовжити через apple	4632
продовжити через facebook	4632
продовжити через google	4632
продолжительность #	3841
продолжить без отключения	3845
продолжить без поддержки	3727
продолжить с apple	3851
продолжить с google	3851
продолжить через apple	3851
продолжить через facebook	3851
продолжить через google	3851
продължава след рекламата	229
продължете с google	297
продължи без изключване	293
продължи с apple	297
продължи с facebook	297
продължи с google	297
продължителност	289
продължителност #	289
произвольная сумма	3848
произошла ошибка	3855
произошла ошибка. попробуйте ещё раз	3854
произошла ошибка. попробуйте позже	3854
пройти опитування	4607
пройти опрос	3828
пройти тест	3828
прокоментувати	4649
прокомментировать	3868
промени размера на текста	313
промо	3749	4530
пропозиція для передплатників	4615
пропозиція для читачів	4615
прослухати статтю	4621
прослушать	3744
прослушать новость	3744
прослушать статью	3840
прочетено от синтетичен глас	288
прочетете и	230
прочетете цялата статия	303
прочети по-късно	313
прочети с абонамент	297
прочети транскрипцията	288
прочети цялата новина	303
прочети цялата статия	303
прочитати пізніше	4652
прочитать позже	3871
прямой эфир	3841
прізвище	4636
публикувай коментар	310
пусни видеото	288
първо най-новите	310
підписатись	4521
підписатися	4521
підписатися на автора	4650
підписатися на сповіщення	4624
підписатися на тему	4650
підписка	4521
підсумок від ші	4646
підтвердьте електронну адресу	4635
підтвердіть e-mail	4635
підтримайте нас	4518
підтримати	4518
підтримати автора	4518
підтримати журналістів	4518
підтримати на buy me a coffee	4629
підтримати на patreon	4629
підтримати нас	4518
підтримати проєкт	4629
підтримати разово	4629
підтримати редакцію	4518
підтримувати щомісяця	4629
пізніше	4517	4625
""", 'р': """
радимо прочитати	4545
радимо також	4545
развернуть	3767
разгадать кроссворд	3828
размер на текста	313
размер на шрифта	65
размер текста	65
размер шрифта	65
разова підтримка	4630
разовий внесок	4630
разовий донат	4629
разово	3728
разовое пожертвование	3848
разовый платеж	3849
разовый платёж	3849
разпечатай	233
разпечатай статията	313
разреши	292
разреши веднъж	285
разреши известия	291
разреши известията	291
разреши рекламите	294
разрешите уведомления	3824
разрешить	3844
разрешить и показать	3754
разрешить и продолжить	3754
разрешить контент	3837
разрешить один раз	3837
разрешить рекламу	3847
разрешить уведомления	3824
ранняя регистрация	3835
раскрыть	3769
распечатать	3744
распечатать рецепт	61
распечатать статью	3744
рассказать друзьям	3744
рассылка	3737
рассылки	3737
расшифровка	3841
регистрация	223	3734
редакция рекомендует	3764
редакційна політика	4642
редакційна політика видання	4642
резултати от анкетата	280
резултати от гласуването	280
результати	92	4549
результати голосування	4622
результати опитування	4622
результаты	92	3769
результаты голосования	3841
результаты опроса	3841
реклама	229	3749	4530
реклама - статията продължава по-долу	229
реклама google	3872
реклама від google	4654
реклама закончилась	3872
реклама закінчилася	4654
реклама на сайте	3749
реклама на сайті	4530
реклама окончена	3872
реклама от google	3872
реклама. продовження нижче	4530
реклама. продолжение ниже	3749
реклами от google	315
рекламний матеріал	4654
рекламно каре	229
рекламно съдържание	229
рекламный материал	3872
рекомендовано outbrain	3872
рекомендовано taboola	3872
рекомендуем	3764	3852
рекомендуем почитать	3764
рекомендуем также	3764
рекомендуемое	3764
рекомендуємо	4545	4633
рекомендуємо прочитати	4545
рекомендуємо також	4545
реши кръстословицата	280
реши теста	280
реєстрація	4521
розгадати кросворд	4607
розгорнути	4549	4638
роздрукувати	4527
роздрукувати рецепт	61
роздрукувати статтю	4527
розмір тексту	65
розмір шрифту	65
розшифровка	4622
российской картой	3849
рубрики	3764	4545
річна передплата	4633
річна підписка	4633
""", 'с': """
самая выгодная	3852
само за абонати	297
само необходими	285
само необходимите	285
самое важное	3764
самое популярное	3764
самое читаемое	3764
самое читаемое за день	3764
самое читаемое за неделю	3764
самый популярный	3852
свали аудиото	288
свали епизода	288
свали от app store	290
свали от google play	290
свали приложението	290
свежее	3764
свежие новости	3764
свернуть	3767
своя сума	4629
своя сумма	3848
свържете се с редакцията	306
свържи се с автора	303
свързани новини	230
свързани публикации	230
свързани статии	230
связаться с нами	3759
світлина # з #	4637
світлина # із #	4637
сгенерировано ии	3865
сгенерировано нейросетью	3865
сгенерировано с помощью ии	3865
сделать донат	3848
сделать пожертвование	3728
сейчас читают	3764
сигнализирай за грешка	306
сканворд	3831
сканирай qr кода	290
сканирайте qr кода	290
сканирайте qr кода и изтеглете приложението	290
сканируйте qr-код	3842
скануйте qr-код	4623
скасувати можна будь-коли	4632
скачать аудио	3840
скачать выпуск	3840
скачать из google play	3842
скидка #%	3852
скидка для подписчиков	3834
скопировано	3745
скопировано в буфер обмена	3871
скопировать ссылку	3744
скопировать ссылку на статью	3744
скопійовано	4653
скопійовано в буфер обміну	4652
скопіювати посилання	4527
скопіювати посилання на статтю	4527
скорост	289
скорост на възпроизвеждане	288
скорость	3841
скорость воспроизведения	3840
скрий отговорите	310
скрий рекламата	315
скрыть	3769
скрыть ответы	3867
скрыть рекламу	3872
слайд # з #	4637
слайд # из #	3856
слайд # от #	302
слайд # із #	4637
слайд #/#	3856	4637
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
следить за автором	3869
следить за онлайном	3857
следить за темой	3869
следующая	3767
следующая новость	3857
следующая статья	3764
следующая страница	3857
следующая фотография	3857
следующее видео	3840
следующее фото	3857
следующий слайд	3857
слухати	4527
слухати новину	4527
слушай новината	233
слушай статията	288
слушать	3744
слушать новость	3744
см. также	3764
смотреть # фото	3856
смотреть # фотографии	3856
смотреть # фотографий	3856
смотреть видео	3840
смотреть все	3767
смотреть все # фото	3856
смотреть все # фотографии	3856
смотреть все # фотографий	3856
смотреть все фото	3856
смотреть все фотографии	3856
смотреть все фотографий	3856
смотреть галерею	3857
смотреть онлайн-трансляцию	3857
смотреть оригинал	3829
смотреть предложение	3834
смотреть фото	3856
смотреть фотогалерею	3857
смотреть фотографии	3856
смотреть фотографий	3856
смотри также	3764
смотрите также	3764
сначала новые	3867
сначала старые	3867
снимка # от #	302
снимка #/#	302
снимок # из #	3856
советуем почитать	3764
согласен	3753
согласен и продолжить	3754
согласиться	3753
согласиться и продолжить	3837
содержание	3767
содержание статьи	3857
содержимое недоступно	3837
создано ии	3865
создано нейросетью	3865
создано при помощи ии	3865
создано с помощью ии	3865
создать аккаунт	3734
сообщение	3855
сообщение отправлено	3854
сообщить новость	3861
сообщить об опечатке	3759
сообщить об ошибке	3759
сортирай по	310
сортиране	311
сортировать	3868
сортировать по	3867
сортировка	3868
сортування	4649
сортувати	4649
сортувати за	4648
сохранено	3745
сохранить	3744
сохранить выбор	3837
сохранить на потом	3871
сохранить настройки	3837
сохранить рецепт	61
сохранить статью	3744
социальные сети	3746
спасибо за ваш голос	91	3828
спасибо за ваше сообщение	3854
спасибо за подписку	3737
спасибо за регистрацию	3854
спасибо за сообщение	3854
спасибо за участие в опросе	3828
спасибо, ваш голос учтён	3828
спершу нові	4648
спершу старі	4648
спестявате #%	298
спецпроект	3749
спецпроєкт	4530
сповіщення	4625
споделете	233
сподели	233
сподели във facebook	233
сподели като подарък	313
сподели по имейл	313
сподели статията	233
споделяне	233
спонсорирано	229
спонсорирано съдържание	315
спонсорский материал	3872
спонсорський матеріал	4654
способ оплаты	3732
способы оплаты	3732
спочатку нові	4648
спочатку старі	4648
спри да следваш	312
спробуйте пізніше	4635
спробуйте ще раз	4635
ссылка скопирована	3744
сталася помилка	4636
сталася помилка. спробуйте пізніше	4635
сталася помилка. спробуйте ще раз	4635
станете член	222
стани абонат	222
стани дарител	222
старые	3868
старі	4649
стати патроном	4629
стати підписником	4629
стати співучасником	4518
стати частиною спільноти	4518
стати членом клубу	4629
статията е заключена	297
статията е защитена с авторско право	307
статията се чете от изкуствен интелект	288
стаття захищена авторським правом	4643
стать патроном	3728
стать соучастником	3728
стать спонсором	3728
статья защищена авторским правом	3862
створено за допомогою штучного інтелекту	4646
створено за допомогою ші	4646
створено штучним інтелектом	4646
створено ші	4646
створити акаунт	4521
стежити за автором	4650
стежити за онлайном	4638
стежити за темою	4650
стислий переказ від ші	4646
стоимость доставки	3835
сторінка # з #	4637
сторінка # із #	4637
сторінка #/#	4637
страница # из #	3856
страница # от #	302
страница #/#	302	3856
стрічка новин	4545
субтитри	289	4622
субтитры	3841
судоку	281	3831	4612
сума по избор	295
сховати	4549
сховати відповіді	4648
сховати рекламу	4654
сходни новини	230
схожі матеріали	4545
схожі новини	4545
схожі статті	4545
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
сыграть	3831
сюжет	3764
сюжеты	3764
""", 'т': """
тагове	230
тази статия е заключена	297
так, будь ласка	4625
так, дякую	4625
так, увімкнути	4603
так, хочу	4625
також читайте	4545
твитнуть	3744
твиттер	3745
твітнути	4527
теги	3764	4545
текст продовжується під рекламою	4530
текст создан автоматически	3865
текст створено автоматично	4646
текст читает робот	3840
текущее время	3841
текущее время #	3840
текущо време	289
текущо време #	288
телеграм	3745
телефон	301	3855	4636
тема	301	3855	4636
тема дня	3764
теми	4545
темы	3764
тест дня	3828
тествай знанията си	280
това видео вече не е налично	288
това видео не е налично	288
това поле е задължително	300
това съдържание не е налично	285
това съдържание не може да бъде показано	285
только для подписчиков	3734
только необходимые	3837
транскрипция	289
тривалість	4622
тривалість #	4622
търговско съдържание	315
тільки необхідні	4618
""", 'у': """
у вас вже є акаунт	4632
у вас включен adblock	3845
у вас нет подписки	3851
у вас уже есть аккаунт	3851
у кошик	4532
у мене вже є акаунт	4632
у мене є акаунт	4632
у мене є передплата	4632
у меня есть аккаунт	3851
у меня есть подписка	3851
у меня нет аккаунта	3851
у меня уже есть аккаунт	3851
у цій статті	4638
уведомления	3844
увеличи	289
увеличи снимката	303
увеличи текста	313
увеличи шрифта	313
увеличить	3767
увеличить изображение	3857
увеличить текст	3871
увеличить фото	3857
увеличить шрифт	3871
увійти	4521
увійти з google	4632
увійти за допомогою google	4632
увійти через apple	4632
увійти через facebook	4632
увійти через google	4632
увійти, щоб коментувати	4648
увімкнути	4625
увімкнути звук	4621
увімкнути сповіщення	4602
увімкніть сповіщення	4602
угостите нас кофе	3848
угостить кофе	3848
уже есть аккаунт	3734
уже зарегистрированы	3734
уже зареєструвалися	4521
уже отключил	3847
узнать цену	3834
укажите сумму	3848
уменьшить шрифт	3871
умови використання	4535
управление на бисквитките	285
управление на известията	291
управление на съгласието	285
управление согласием	3837
управление уведомлениями	3843
управлявай съгласието	285
управлять согласием	3837
условия за ползване	285
установить приложение	3842
усі коментарі	4648
усі матеріали	4638
усі матеріали автора	4638
усі матеріали авторки	4561
усі матеріали за темою	4638
усі новини	4547
усі статті	4638
усі статті автора	4638
""", 'ф': """
файлы cookie	3753
фамилия	301	3855
фейсбук	3745
филворды	3831
фото	3764
фото # з #	4637
фото # из #	3856
фото # із #	4637
фото #/#	3856	4637
фоторепортаж	3764
""", 'х': """
харесай	233
харесва ми	311
хорошо	3753
хотите получать уведомления	3843
хочете отримувати сповіщення	4624
""", 'ц': """
це було корисно	4646
це відео більше недоступне	4621
це відео недоступне	4621
це відео недоступне у вашій країні	4621
це поле обов'язкове	4635
цей контент недоступний	4618
цей контент неможливо показати	4618
цей матеріал закритий	4632
цена на доставката	283
ця стаття закрита	4632
цял екран	288
""", 'ч': """
час читання # хв	4547
час, що залишився	4621
час, що залишився #	4621
чете синтетичен глас	288
четете без ограничения	297
четете без реклами	315
четете в приложението	290
чети без реклами	315
чети в приложението	290
чи була стаття корисною	4540
читает синтезированный голос	3840
читайте в застосунку	4623
читайте в приложении	3842
читайте еще	3764
читайте ещё	3764
читайте ниже	3749
читайте первыми в приложении	3842
читайте першими в застосунку	4623
читайте по теме	3764
читайте также	3764
читайте також	4545
читати без обмежень	4632
читати без реклами	4654
читати всю новину	4638
читати всю статтю	4638
читати далі	4547
читати з передплатою	4632
читати коментарі	4648
читати оригінал	4609
читати повністю	4547
читати розшифровку	4621
читати статтю повністю	4638
читати також	4545
читать без ограничений	3851
читать без рекламы	3872
читать в max	3746
читать в telegram	3746
читать всю статью	3857
читать далее	3767
читать дальше	3767
читать ещё	3767
читать комментарии	3759
читать оригинал	3829
читать полностью	3767
читать расшифровку	3840
читать с подпиской	3851
читать статью полностью	3857
читать также	3764
читать целиком	3857
читає синтезований голос	4621
чому я бачу цю рекламу	4654
что еще почитать	3764
что ещё почитать	3764
что-то пошло не так	3855
что-то пошло не так, попробуйте позже	3854
что-то пошло не так. попробуйте еще раз	3854
что-то пошло не так. попробуйте ещё раз	3854
что-то пошло не так. попробуйте позже	3854
чуй статията	288
""", 'ш': """
швидкість	4622
швидкість відтворення	4621
ші може помилятися	4646
""", 'щ': """
ще за темою	4545
ще на цю тему	4548
ще не передплатник	4632
ще немає акаунта	4632
ще новини	4545
що ще почитати	4545
щомісяця	4518	4633
щомісячна підтримка	4630
щомісячний внесок	4629
щоп'ятниці. безкоштовно. без спаму	4635
щороку	4633
щось пішло не так	4636
щось пішло не так, спробуйте пізніше	4635
щось пішло не так. спробуйте пізніше	4635
щось пішло не так. спробуйте ще раз	4635
""", 'э': """
экономия #%	3852
эксклюзивно для подписчиков	3851
электронная почта	3737
электронная почта или логин	3851
эта статья закрыта	3851
это было полезно	3865
это видео больше недоступно	3840
это видео недоступно	3840
это видео недоступно в вашей стране	3840
это поле обязательно	3854
это поле обязательно для заполнения	3854
этот контент невозможно показать	3837
этот контент недоступен	3837
этот материал закрыт	3851
""", 'я': """
я вже підтримую	4517
я вимкнув блокувальник	4626
я отключил	3847
я отключил блокировщик	3845
я уже поддерживаю	3727
як вимкнути adblock	4626
як ми захищаємо джерела	4642
як ми захищаємо наші джерела	4642
якість	4622
яндекс.дзен	3745
""", 'і': """
ім'я	4636
індекс	4636
інша сума	4629
інші матеріали автора	4638
інші матеріали авторки	4561
інші новини	19	4545
інші статті автора	4638
інші статті авторки	4561
""", 'א': """
אהבתי	2094
אודות הכותב	2124
אולי גם יעניין אותך	2058
אולי יעניין אותך	2058
אולי יעניין אותך גם	2086
אולי יעניין אתכם	2058
אולי יעניין אתכם גם	2086
אולי מאוחר יותר	2041
אולי פספסתם	2086
אחר כך	2110
איך מכבים	2113
איך מכבים חוסם פרסומות	2112
אימייל	2120
אימייל לא תקין	2119
אין לי דעה	2094
אין לך חשבון	2117
אין לכם חשבון	2117
אינציקלופדיית ynet	2058
אירעה שגיאה	2119
אישור הכל	2106
אישור והמשך	2105
אני מאשר את תנאי השימוש	2119
אני מאשר קבלת דיוור	2119
אני מאשר/ת קבלת דברי פרסומת	2119
אני מאשר/ת קבלת דיוור	2119
אני מסכים לתנאי השימוש	2119
אני מסכים/ה לתנאי השימוש	2119
אפשר	2110
אפשר התראות	2109
אפשר לבטל בכל רגע	2117
אפשר תמיד	2105
אפשרויות נוספות	2132
אשר את כל העוגיות	2137
אשר הכל	2106
אשר והמשך	2105
""", 'ב': """
בדקו את תיבת הדואר	2119
בדקו את תיבת המייל	2119
בחירה	2118
בחן את עצמך	2096
בחנו את עצמכם	2096
בחסות	2089
בחר	2118
בחר מסלול	2117
בחר סכום	2139
בחרו את המינוי שלכם	2117
בחרו מינוי	2117
בחרו מסלול	2117
בחרו סכום	2139
בטל השתקה	2101
ביטול הסכמה	2105
ביטול השתקה	2101
בלי ספאם	2119
בלעדי למנויים	2117
במעקב	2129
בשיתוף	2053
בשיתוף עם	2133
""", 'ג': """
גודל גופן	65
גודל הטקסט	2131
גודל טקסט	65
גישה בלתי מוגבלת לכל הכתבות	2140
""", 'ד': """
דווח על טעות	2057
דווח על תגובה	2135
דווחו לנו על טעות	2093
דחה את כל העוגיות	2137
דחה הכל	2106
דחיית הכל	2106
דיווח	2094
דיווח על טעות	2093
דיווח על תגובה	2135
דלג לתוכן	2060
דלג על הפרסומת	2138
דלגו למתכון	61
דלגו על הפרסומת	2138
דף הבית	2060
""", 'ה': """
האזינו	2049
האזינו בספוטיפיי	2136
האזינו לכתבה	2101
האזן לכתבה	2101
האם הכתבה עזרה לך	2093
האם הכתבה עניינה אותך	2093
האם העמוד עזר לך	2093
האם זה היה מועיל	2093
הבא	2060
הבנתי	2061
הבקשה התקבלה	2141
הבקשה נשלחה	2141
הגב	2057
הגדל טקסט	2131
הגדל תמונה	2123
הגדלת טקסט	2131
הגדלת תמונה	2123
הגדרות עוגיות	2105
הגדרות פרטיות	2105
הדפיסו את המתכון	61
הדפיסו כתבה	2085
הדפס	2049
הדפס מתכון	61
הדפסה	2049
הדפסת המתכון	61
הדפסת כתבה	2085
ההודעה נשלחה	2119
ההודעה שלך	2141
ההצבעה שלך נקלטה	2093
ההצעה המשתלמת ביותר	2118
ההרשמה אושרה	2141
הודעתך נשלחה	2119
הווידאו אינו זמין	2101
הוסיפו תגובה	2057
הוסף כמקור מועדף	2128
הוסף לסל	2143
הוסף תגובה	2057
הוסף תשובה	2135
הוספה לסל	2143
הוספת תגובה	2057
הוקרא בקול סינתטי	2101
הורד שמע	2101
הורדת הפרק	2101
הורדת השמע	2101
הורידו את האפליקציה	2108
הזינו כתובת מייל	2141
הזכירו לי מאוחר יותר	2041
הזן כתובת אימייל	2141
החדשות ביותר	2094
החדשים ביותר	2094
החנות	2133
החשבון שלי	2043
הטבה לקוראים	2099
הטבות למנויים	2099
הטופס נשלח בהצלחה	2119
הירשם	2043
הירשמו להתראות	2109
הישנות ביותר	2094
הכי נצפים	2058
הכי נקרא	2058
הכי נקראות	2058
הכי נקראות היום	2086
הכי פופולרי	2118
הכינוי שלך	2135
הכניסו כתובת מייל	2141
הכתבה הבאה	2058
הכתבה המלאה למנויים	2085
הכתבה הקודמת	2058
הכתבה נעולה	2117
המייל האדום	2124
המייל שלך	2141
המלצות	2058
המשיכו לקרוא	2142
המשך בדפדפן	2108
המשך לאתר	2108
המשך לקרוא	2060
המשך עם google	2117
המשך עם אימייל	2140
המשך עם אפל	2117
המשך עם גוגל	2117
המשך עם פייסבוק	2117
המשך קריאה	2060
הנגן נטען	2101
הנצפים ביותר	2086
הנקראות ביותר	2058
הנקראים ביותר	2086
הסרטון אינו זמין	2101
הסרטון הבא	2138
הסרטון הקודם	2138
הסרטון לא זמין	2101
הסרטון נטען	2101
הסתר	2061
הסתר תגובות	2093
הסתר תשובות	2093
העדפות עוגיות	2105
העדפות פרטיות	2137
הענק כתבה במתנה	2131
הענקת כתבה במתנה	2131
העתיקו את הקישור	2085
העתיקו קישור	2085
העתק	2132
העתק קישור	2049
העתקת הקישור	2085
העתקת קישור	2049
הפופולרי ביותר	2118
הפופולריות ביותר	2094
הפסק לעקוב	2128
הפסקת מעקב	2128
הפעל התראות	2109
הפעל סרטון	2101
הפעלה אוטומטית	2102
הפעלת התראות	2109
הפרסומת ממשיכה	2143
הצביעו	91	2094
הצביעו בסקר	2093
הצבע	91	2094
הצבעה	92
הצבעתך נקלטה	2093
הצג ב-x	2136
הצג הכל	2061
הצג כתוביות	2101
הצג מפה	2061
הצג מקור	2061
הצג עוד	2060
הצג פוסט	2105
הצג פוסט זה באינסטגרם	2136
הצג פחות	2061
הצג תגובות	2093
הצג תוכן	2105
הצג תוצאות	91	2094
הצג תמיד	2105
הצג תשובות	2093
הצגת התוכן	2105
הצטרפו	2042
הצטרפו אלינו	2042
הצטרפו לתומכים	2114
הצעה לקוראים	2099
הקודם	2060
הקטן טקסט	2131
הקטנת טקסט	2131
הקישור הועתק	2085
הקראה אוטומטית	2101
הקש להפעלת קול	2138
הרשמה	2043
השאר אותי מחובר	2117
השב	2057
השתק	2102
השתקה	2102
השתתפו בסקר	2093
התגובה שלך	2135
התגובות למנויים בלבד	2135
התגובות מושבתות	2135
התחבר	2043
התחבר עם google	2117
התחברות	2043
התחברות באמצעות גוגל	2117
התחברות עם גוגל	2117
התחברות עם פייסבוק	2117
התמונה הבאה	2142
התמונה הקודמת	2142
התרומה שלי	2139
""", 'ו': """
ווטסאפ	2049
וידאו	2058
""", 'ז': """
זהו שדה חובה	2119
זכור אותי	2118
זמן נוכחי	2102
זמן נותר	2102
""", 'ח': """
חד פעמי	2115
חד-פעמי	2115
חדשות אחרונות	2058
חודש ראשון ב-#	2084
חודש ראשון ב-# ש"ח	2084
חודש ראשון בשקל	2084
חודש ראשון חינם	2084
חודשי	2115
חזרה למעלה	2060
חזרה לעמוד הבית	2123
חזרה לרשימה	2142
חידוש מינוי	2140
חיוב חודשי	2118
חיוב שנתי	2118
חינם, בלי ספאם	2119
חיפוש	2060
""", 'ט': """
טוויטר	2049
טוען וידאו	2101
טוען נגן	2101
טלגרם	2049
טעינת הפוסט	2105
טען מחדש	2112
טען מחדש את הדף	2112
טען עוד	2060
טען פוסט	2105
טען תגובות נוספות	2093
טען תוכן	2105
""", 'י': """
יציאה	2043
יציאה ממסך מלא	2101
יש לי חשבון	2117
""", 'כ': """
כבר הצבעת	2093
כבר הצבעתם	2093
כבר יש לך חשבון	2117
כבר מנוי	2117
כבר מנויים	2117
כבר מנויים? התחברו	2043
כבר נרשמת	2043
כותרות אחרונות	2058
כיביתי	2113
כיביתי את חוסם הפרסומות	2112
כל חודש	2115
כל שקל חשוב	2114
כל תרומה חשובה	2114
כל תרומה עוזרת	2114
כללי התגובות	2093
כן, אני רוצה	2109
כניסה	2043
כניסה למנויים	2043
כתבה זו הוענקה במתנה	2144
כתבה זו היא תוכן ממומן	2085
כתבה ממומנת	2089
כתבה נעולה	2117
כתבו את תגובתכם	2135
כתבו לנו	2124
כתבו תגובה	2057
כתבות אחרונות	2058
כתבות מומלצות	2058
כתבות נוספות	2058
כתבות נוספות בנושא	2086
כתבות נוספות שיעניינו אתכם	2086
כתבות נוספות של הכתב	2123
כתבות קשורות	2058
כתבות שאולי פספסתם	2086
כתבות שיעניינו אתכם	2086
כתוב תגובה	2093
כתוביות	2102
כתובת אימייל לא תקינה	2119
כתובת המייל כבר רשומה	2141
כתובת המייל שלך	2141
כתובת מייל לא תקינה	2119
כתיבת תגובה	2093
""", 'ל': """
לא אהבתי	2094
לא יודע	2094
לא כעת	2041
לא ניתן להפעיל את הסרטון	2101
לא ניתן להציג את התוכן	2105
לא ניתן להציג תוכן זה	2105
לא ניתן לטעון את הסרטון	2138
לא ניתן לנגן את הסרטון	2101
לא עכשיו	2041
לא תודה	2041
לא, תודה	2041
לגלריה	2123
לגלריה המלאה	2123
לגלריית התמונות	2123
לדף הבית	2123
לדף התרומות	2114
להאזנה בספוטיפיי	2136
להאזנה לכתבה	2101
להורדה ב-app store	2108
להורדה ב-google play	2108
להורדה מ-app store	2108
להורדה מ-google play	2108
להורדת האפליקציה	2085
להזמנה לחצו כאן	2143
להזמנת כרטיסים	2099
להמשך קריאה	2043
להרשמה	2043
לחידון	2096
לחידון המלא	2096
לחנות	2133
לחצו להפעלת הסאונד	2138
לידיעה המלאה	2123
לכל החדשות	2123
לכל החידונים	2096
לכל הכתבות	2060
לכל הכתבות בנושא	2086
לכל הכתבות של הכתב	2123
לכל המשחקים	2096
לכל הסרטונים	2123
לכל העדכונים, הכתבות והסרטונים	2086
לכל התגובות	2057
לכל התמונות	2123
לכתבה הבאה	2123
לכתבה הבאה בסדרה	2086
לכתבה המלאה	2123
לכתבה הקודמת	2123
לכתבה הקודמת בסדרה	2086
לכתבה נוספת	2142
למוצר	2133
למנויים בלבד	2046
למתכון	61
לעמוד הבית	2123
לעמוד התרומות	2114
לפרויקט המלא	2123
לפרופיל הכתב	2124
לפרטי המוצר	2143
לפרטים	2061
לפתיחת הכתבה	2140
לצפייה ביוטיוב	2136
לצפייה במסלולים	2140
לצפייה בתוצאות	91
לקריאה באפליקציה	2108
לקריאה מאוחר יותר	2144
לראש הדף	2123
לראש העמוד	2123
לרכישה באמזון	2099
לרכישה לחצו כאן	2099
לרכישת הספר	2099
לרכישת כרטיסים	2099
לרכישת כרטיסים לחצו כאן	2099
לרכישת מינוי	2043
לרכישת מינוי לחצו כאן	2085
לתיק המלא	2123
לתמונות	2061
לתרום	2042
לתרומה	2042
לתרומה לחצו כאן	2114
""", 'מ': """
מאוחר יותר	2110
מבזקים	2058
מדיניות הפרטיות	2056
מדיניות הפרטיות ותנאי השימוש	2056
מהירות הפעלה	2101
מהירות ניגון	2101
מודעה	2053
מומלץ עבורך	2086
מומלץ עבורכם	2086
מומלצים	2058
מוקרא בקול סינתטי	2101
מיון לפי	2094
מייל	2120
מיין לפי	2094
ממומן	2053
מסך מלא	2102
מסלולי מינוי	2140
מעבר למתכון	61
מעוניינים לקבל התראות	2109
מצאת טעות	2093
מצאתם טעות	2057
מצאתם טעות בכתבה	2093
מצב כהה	2106
משהו השתבש	2120
משחקים	2098
משך	2102
משך הסרטון	2138
משלוח חינם	2133
מתנה לחבר	2131
""", 'נ': """
נא להזין כתובת מייל תקינה	2119
נגן וידאו	2101
נגן שמע	2138
נוצר באמצעות ai	2138
נוצר על ידי ai	2138
נושאים	2058
נושאים קשורים	2058
ניגון אוטומטי	2102
ניהול אפשרויות	2137
ניהול הסכמה	2105
ניהול העדפות	2137
ניהול עוגיות	2105
ניתן לבטל בכל עת	2117
נרשמת בהצלחה	2119
""", 'ס': """
סגור	2041
סגור גלריה	2142
סגור חלון	2142
סגור תפריט	2142
סגירה	2041
סודוקו	2098
סוף הפרסומת	2099
סוף פרסומת	2099
סיכום ai	2071
סיכום אוטומטי	2127
סיכום הכתבה	2071
סכום אחר	2114
סכום לבחירה	2139
ספרו לנו מה דעתכם	2093
סקר	92
סקר היום	91
סרטון זה אינו זמין	2101
סרטון זה אינו זמין עוד	2101
סרקו את הקוד	2108
סרקו את קוד ה-qr	2108
""", 'ע': """
עדיין לא מנוי	2117
עדיין לא מנויים	2117
עוד	2060
עוד באותו נושא	2086
עוד בנושא	2058
עוד בערוץ	2058
עוד חדשות	2058
עוד כתבות	19	2058
עוד כתבות בנושא	19
עוד כתבות מעניינות	2085
עוד לא מנויים	2117
עוד סיפורים	2086
על הכותב	2124
עקבו אחר הכתב	2128
עקבו אחר הנושא	2128
עקבו אחרי הכתב	2128
עקבו אחרי הנושא	2128
עקוב אחרי הכתב	2128
""", 'פ': """
פייסבוק	2049
פנייה לכתב	2124
פנייה למערכת	2124
פרטים	2061
פרסום	2053
פרסומת	2053
פרסם	2094
פתח	2061
פתח באפליקציה	2108
פתיחה באפליקציה	2108
""", 'צ': """
צור חשבון	2043
צור קשר	2057
צפו באינסטגרם	2136
צפו בטוויטר	2136
צפו ביוטיוב	2136
צפו בפייסבוק	2136
צפו גם	2142
צפייה חוזרת	2138
צרו קשר	2124
צרו קשר עם המערכת	2124
""", 'ק': """
קבל הכל	2106
קבלת התראות	2109
קוד קופון	2143
קודי הנחה	2143
קרא גם	2058
קרא עוד	2060
קראו באפליקציה	2108
קראו בחינם	2140
קראו גם	2058
קראו עוד	2060
""", 'ר': """
רוצה לקבל התראות	2109
רוצים לקבל התראות	2109
רענון העמוד	2112
רענן את הדף	2112
רעננו את הדף	2112
""", 'ש': """
שדה זה הוא חובה	2119
שדה חובה	2119
שדות חובה	2119
שחק עכשיו	2096
שחקו עכשיו	2096
שיתוף	2049
שיתוף בוואטסאפ	2131
שיתוף בווטסאפ	2049
שיתוף בטוויטר	2049
שיתוף במייל	2085
שיתוף בפייסבוק	2049
שכחת את הסיסמה	2117
שכחת סיסמה	2117
שכחתי סיסמה	2043
שלח	91	2120
שלח לחבר	2049
שלח תגובה	2093
שלחו את הכתבה במתנה	2085
שלחו במתנה	2085
שלחו לחבר	2131
שלחו לנו סרטונים	2124
שלחו לנו תמונות	2124
שלחו משוב	2093
שליחה	2120
שליחה במייל	2049
שליחת משוב	2093
שליחת תגובה	2093
שם	2120
שם מלא	2120
שם משפחה	2120
שם פרטי	2120
שמור	2132
שמור העדפות	2105
שמור כתבה	2144
שמירה	2049
שמירת הגדרות	2105
שמירת המתכון	61
שמירת כתבה	2085
שמרו כתבה	2085
שמרו לקריאה מאוחרת	2085
שנתי	2115
שתף	2049
שתף כתבה	2144
שתפו	2049
שתפו את הכתבה	2049
שתפו בוואטסאפ	2085
שתפו בווטסאפ	2085
שתפו בטוויטר	2131
שתפו בטלגרם	2085
שתפו בפייסבוק	2049
שתפו כתבה זו	2144
""", 'ת': """
תגובה	2057
תגובות	2057
תגובות נוספות	2093
תגיות	2058
תודה על ההצבעה	2093
תודה על הצבעתך	91
תודה על התמיכה	2139
תודה על תמיכתכם	2139
תודה שהצבעת	2093
תודה שהצבעתם	2093
תודה, ההודעה נשלחה	2119
תוכן למנויים	2043
תוכן ממומן	87	2053
תוכן מסחרי	2089
תוכן מקודם	2053
תוכן פרסומי	2089
תוכן שיווקי	87	2053
תוכן שיווקי בשיתוף	2089
תוצאות	92
תוצאות ההצבעה	2094
תוצאות הסקר	2094
תורגם אוטומטית	2085
תיקון טעות	2085
תמכו בנו	2042
תמכו בנו בפטריאון	2114
תמלול	2102
תנאי השימוש	2056
תנאי השימוש | מדיניות הפרטיות	2056
תנאי השימוש ומדיניות הפרטיות	2056
תנאי פרסום תגובות	2093
תפריט	2060
תקציר ai	2071
תקציר בינה מלאכותית	2071
תקציר הכתבה	2071
תרגום אוטומטי	2102
תרומה	2042
תרומה חד פעמית	2114
תרומה חד-פעמית	2114
תרומה חודשית	2114
תרמו	2042
תרמו עכשיו	2042
תשבץ	2098
תשבצים	2098
תשחץ	2098
תשלום באמצעות paypal	2140
""", 'ا': """
ابدا الاختبار	166
ابلاغ	164
ابلغ عن خطا	143
اترك تعليقا	119
اترك رد	163
اترك ردا	163
اتصل بنا	119
اجازه دادن	1708
احجز الان	215
احجز تذكرتك	169
احجز تذكرتك الان	169
احجز مكانك	169
احدث الاخبار	120
احفظ المقال	152
احفظ المقال لوقت لاحق	152
اخبار اخري	19
اخبار بيشتر	1683
اخبار ديگر	19
اخبار ذات صلة	120
اخبار ذات علاقة	153
اخبار قد تعجبك	153
اخبار قد تهمك	153
اخبار متعلقة	120
اخبار مرتبط	1656
اخبار مرتبطة	153
اخبار پيشنهادي	1683
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
اخرين اخبار	1656
اخرين خبرها	1683
اخفاء	123
اخفاء التعليقات	163
اخفاء الردود	163
ادارة التفضيلات	209
ادارة الخيارات	209
ادارة الموافقة	174
ادارة ملفات تعريف الارتباط	117
ادامه	1658
ادامه با google	1714
ادامه با گوگل	1714
ادامه خبر	1720
ادامه در مرورگر	1706
ادامه مطلب	1658
ادخل البريد الالكتروني	213
ادخل بريدا الكترونيا صحيحا	189
ادخل بريدك الالكتروني	213
ادعم الصحافة المستقلة	100
ادعم عملنا	184
ادعمنا	100
ادعمنا علي باتريون	184
اذهب الي الوصفة	61
ارسال	91	110	1649
ارسال التعليق	163
ارسال المقال بالبريد	152
ارسال بازخورد	1692
ارسال به تلگرام	1675
ارسال به دوستان	1649
ارسال تعليق	163
ارسال خبر	1721
ارسال ديدگاه	1692
ارسال راي	91
ارسال رايگان	1730
ارسال سوژه	1721
ارسال نظر	1655
ارسل	91
ارسل التعليق	163
ارسل تعليقك	163
ارسل لنا خبرا	195
ارسل لنا صورك	195
ارسل ملاحظاتك	163
از دست ندهيد	1683
از راي شما متشكريم	1692
از شركت شما در نظرسنجي متشكريم	1692
از ما حمايت كنيد	1645
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
اشتباهي ديدهايد	1692
اشتر الان	169
اشتر الان من امازون	169
اشتر الكتاب	169
اشتر من امازون	169
اشتراك	101	1646
اشتراك خود را انتخاب كنيد	1714
اشتراك در تلگرام	1728
اشتراك در واتساپ	1728
اشتراك گذاري	1649
اشتراك گذاري در تلگرام	1675
اشتراكگذاري	1649
اشتراكگذاري در تلگرام	1728
اشتراكگذاري در واتساپ	1728
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
افزودن به منابع ترجيحي	1725
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
اكنون بازي كنيد	1695
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
الان نه	1644
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
امكان نمايش اين محتوا وجود ندارد	1703
امكان پخش ويدئو وجود ندارد	1699
انت تتابع هذا الموضوع	199
انت مشترك بالفعل	213
انتخاب	1715
انتخاب اشتراك	1714
انتخاب طرح	1714
انتشار	1693
انتقل الي الوصفة	61
انتهاي پيام	1675
انتهي الاعلان	169
اندازه فونت	65
اندازه قلم	65
اندازه متن	1728
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
اولين نفري باشيد كه نظر ميدهد	1675
ايا اين مطلب براي شما مفيد بود	1692
ايا اين مطلب مفيد بود	1692
ايا اين مقاله مفيد بود	1692
ايا مايليد اعلان دريافت كنيد	1707
ايا ميخواهيد اعلان دريافت كنيد	1707
ايجاد حساب	1646
ايقاف مؤقت	170
ايميل	1717
ايميل خود را بررسي كنيد	1716
ايميل معتبر وارد كنيد	1716
ايميل نامعتبر	1716
ايميل نامعتبر است	1716
اين فيلد الزامي است	1716
اين فيلد ضروري است	1716
اين مطالب را هم بخوانيد	1683
اين مطلب را هم بخوانيد	1683
اين مطلب مفيد بود	1692
اين مقاله قفل است	1714
اين ويدئو در دسترس نيست	1699
اين ويدئو ديگر در دسترس نيست	1699
اين ويديو در دسترس نيست	1699
اپليكيشن را دانلود كنيد	1706
اپليكيشن را نصب كنيد	1706
اگهي	1651
اگهيها	1687
""", 'ب': """
با تشكر، پيام شما ارسال شد	1716
با حمايت	1730
با ما تماس بگيريد	1721
با همكاري	1730
با پردازش دادههايم موافقم	1716
بارگذاري دوباره صفحه	1710
بارگذاري مجدد صفحه	1710
بارگذاري محتوا	1703
بارگذاري پست	1703
باز كردن	1659
باز كردن در اپليكيشن	1706
باز كردن در برنامه	1706
بازخورد بدهيد	1692
بازرگاني	1687
بازي رايگان	1695
بازي كنيد	1695
بازيها	1697
بازگشت به بالا	1658
بازگشت به صفحه اصلي	1720
باقات الاشتراك	212
بالتعاون مع	204
بالفيديو	139
بحث	122
بدعم من	204
براي ارسال نظر وارد شويد	1692
برعاية	114
بريد الكتروني غير صالح	189
بريدك الالكتروني	213
برچسب ها	1656
برچسبها	1656
بزرگتر كردن متن	1728
بزرگنمايي تصوير	1720
بستن	1644
بعدا	1708
بعدا ياداوري كن	1644
بعدي	1658
بلغ عن تعليق	206
بلغ عن خطا	143
بله، ميخواهم	1708
به اشتراك بگذاريد	1649
به اين مطلب گوش دهيد	1699
به اين مقاله گوش دهيد	1699
بهترين پيشنهاد	1715
بيشتر	1656	1658
بيشتر ببينيد	1683
بيشتر بخوانيد	1656
بيصدا	1700
""", 'ت': """
تابع القراءة	214
تابع الكاتب	199
تابع الموضوع	199
تابع هذا الموضوع	199
تابعنا عبر	113
تابعنا علي	113
تابعونا علي	113
تاخير # ثوان	170
تازهترينها	1656
تازهسازي صفحه	1710
تبرع	100
تبرع الان	100
تبرع شهري	185
تبرع شهريا	184
تبرع لمرة واحدة	184
تبرع مرة واحدة	211
تبرعي	185
تبليغ	1651
تبليغات	1651
تبليغات در گوگل	1687
تبليغات متني	1687
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
تخفيف ويژه خوانندگان	1698
تذاكر	204
تذكرني	188
ترتيب	164
ترتيب حسب	164
ترجمة الية	171
ترجمه ماشيني	1700
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
تلگرام	1649
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
تماس با تحريريه	1721
تماس با ما	1655
تماس با نويسنده	1721
تماشاي ويديو	1675
تمام صفحه	1700
تنزيل الحلقة	170
تنزيل الصوت	170
تنظيمات حريم خصوصي	1703
تنظيمات كوكي	1654
تنظيمات كوكيها	1654
تواصل مع التحرير	195
تواصل مع الكاتب	195
تواصل مع المحرر	195
تواصل معنا	195
توقف پخش	1699
تويتر	110
توييتر	1649
تيليجرام	110
""", 'ث': """
ثبت ديدگاه	1692
ثبت راي	91
ثبت نام	1646
ثبت نظر	91	1655
ثبتنام	1646
""", 'ج': """
جار التحميل	170
جار تحميل الفيديو	170
جاري التحميل	170
جاري تحميل الفيديو	170
جاوااسكريپت غيرفعال است	1703
جدول	1697
جدول كلمات متقاطع	1697
جديدترين	1693
جديدترين اخبار	1656
جديدترينها	1693
جزئيات	1659
جستجو	1658
جميع الاخبار	193
جميع الالعاب	166
جميع التعليقات	119
جميع الفيديوهات	193
جميع مقالات الكاتب	193
""", 'ح': """
حالا نه	1644
حامي ما شويد	1712
حامي مالي	1730
حجم الخط	110
حجم النص	65
حدث الصفحة	182
حدث خطا	190
حدث خطا ما	190
حريم خصوصي	1654
حساب كاربري	1646
حساب كاربري دارم	1714
حساب كاربري داريد	1714
حساب كاربري نداريد	1714
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
حمايت كنيد	1645
حمايت مالي	1645
حمايت مالي از ما	1712
حمايت ماهانه	1713
حمل التطبيق	178
حمل التطبيق الان	178
حمل من app store	178
حمل من google play	178
""", 'خ': """
خاص بالمشتركين	187
خانه	1658
خبر بعدي	1675
خبر قبلي	1675
خبرهاي بيشتر	1683
خبرهاي داغ	1683
خبرهاي مرتبط	1656
خبرهاي پيشنهادي	1683
خروج	1646
خروج از تمام صفحه	1699
خريد از امازون	1698
خريد انلاين	1730
خريد اين كتاب	1698
خريد اينترنتي	1730
خريد بليت	1698
خريد بليط	1698
خريد كتاب	1698
خطايي ديدهايد	1692
خطايي رخ داد	1717
خلاصه با هوش مصنوعي	1724
خلاصه هوش مصنوعي	1724
خواندن در اپليكيشن	1706
خواندهشده با صداي مصنوعي	1699
خودتان را بيازماييد	1695
خيارات اخري	203
""", 'د': """
دانش خود را بسنجيد	1695
دانلود از اپ استور	1706
دانلود از بازار	1706
دانلود از گوگل پلي	1706
دانلود اپليكيشن	1706
دانلود صدا	1699
دانلود فايل صوتي	1699
دانلود ويدئو	1699
دانلود پادكست	1699
در حال بارگذاري	1699
در حال بارگذاري ويدئو	1699
در حال بارگذاري ويديو	1699
در نظرسنجي شركت كنيد	1692
در همين رابطه	1683
در همين زمينه	1683
در پاتريون حمايت كنيد	1712
درباره نويسنده	1721
دريافت از اپ استور	1706
دريافت از بازار	1706
دريافت از كافه بازار	1706
دريافت از مايكت	1706
دريافت از گوگل پلي	1706
دريافت اعلانها	1707
دستهبندي	1656
دعمك يصنع الفرق	211
دعوت به همكاري	1675
دنبال كردن	1726
دنبال كردن اين موضوع	1725
دنبال كردن موضوع	1725
دنبال كردن نويسنده	1725
ديدگاه	1655
ديدگاه خود را بنويسيد	1692
ديدگاهتان را بنويسيد	1675
ديدگاهها	1655
""", 'ذ': """
ذات صلة	120
ذخيره	1649
ذخيره تنظيمات	1703
ذخيره خبر	1675
ذخيره دستور پخت	61
ذخيره مطلب	1675
ذخيره مطلب براي بعد	1675
ذكرني لاحقا	99
""", 'ر': """
راسل التحرير	195
راسلنا	195
راي دهيد	91	1693
راي شما ثبت شد	91	1692
راي شما ثبت شده است	1692
رايگان و بدون هرزنامه	1716
ربما لاحقا	99
رد	119
رد همه	1704
رزرو بليت	1730
رسالتك	190
رفتن به بالا	1720
رفتن به دستور پخت	61
رفتن به صفحه كمك مالي	1712
رفض الكل	175
رفض جميع ملفات تعريف الارتباط	209
رمز عبور خود را فراموش كردهايد	1714
رمز عبور را فراموش كردهايد	1646
رپورتاژ	1651
رپورتاژ اگهي	1651
""", 'ز': """
زمان باقيمانده	1700
زمان فعلي	1700
زيرنويس	1700
""", 'س': """
سؤال اليوم	91
سالانه	1713
ساهم	100
ساهم الان	100
سجل الدخول	104
سجل الدخول للتعليق	163
سحب الموافقة	174
سرعة التشغيل	170
سرعت پخش	1699
سنويا	185
سودوكو	168	1697
سوژه بفرستيد	1721
سياسة التصحيح	195
سياسة التصحيحات	195
سياسة الخصوصية	117
سياسة الخصوصية | شروط الاستخدام	117
سياسة الخصوصية وشروط الاستخدام	117
سياسة ملفات تعريف الارتباط	117
سياست حريم خصوصي	1654
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
شايد بعدا	1644
شحن مجاني	204
شراء التذاكر	169
شراء من امازون	169
شرايط ارسال نظر	1692
شرايط استفاده	1654
شرايط استفاده و حريم خصوصي	1654
شرايط را ميپذيرم	1716
شركاؤنا	175
شركاي ما	1704
شركت در ازمون	1695
شركت در نظرسنجي	1692
شروط الاستخدام	117
شروط الاستخدام | سياسة الخصوصية	117
شروط الاستخدام وسياسة الخصوصية	117
شروط التعليق	163
شروع ازمون	1695
شكرا لتصويتك	91	163
شكرا لدعمك	211
شكرا لدعمكم	211
شكرا لمشاركتك	163
شكرا، تم ارسال رسالتك	189
شما اين موضوع را دنبال ميكنيد	1725
شما قبلا راي دادهايد	1692
شنيدن اين مطلب	1699
شنيدن مقاله	1699
شهريا	185
""", 'ص': """
صفحة التبرع	184
صفحه اصلي	1658
صفحه كمك مالي	1712
صندوق ورودي خود را بررسي كنيد	1716
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
عضويت	1646
عطلت مانع الاعلانات	182
عكس	1656
عكسهاي بيشتر	1720
عكسهايتان را براي ما بفرستيد	1721
علي فيسبوك وتويتر	113
عن الكاتب	195
عودة للاعلي	193
""", 'غ': """
غرد	110
غيرفعال كردم	1711
""", 'ف': """
فتح	123
فتح التطبيق	178
فتح في التطبيق	178
فراموشي رمز عبور	1714
فروشگاه	1730
فعال كردن	1708
فعال كردن اعلانها	1707
فعالسازي اعلانها	1707
فعل الاشعارات	179
فعلا نه	1708
فقط براي مشتركان	1646
فهمت	123
فيديو	120
فيديو غير متاح	170
فيسبوك	110	1649
فيلد الزامي	1716
فيلدهاي الزامي	1716
""", 'ق': """
قبلي	1658
قبول الجميع	175
قبول الكل	175
قبول جميع ملفات تعريف الارتباط	209
قبول همه	1704
قبول و ادامه	1703
قبول ومتابعة	174
قد يعجبك	120
قد يعجبك ايضا	19	120
قد يهمك	120
قد يهمك ايضا	120
قديميترين	1693
قديميترينها	1693
قراءة المزيد	122
قصص مقترحة	153
قواعد التعليق	163
قواعد التعليقات	163
قوانين ارسال نظر	1692
قوانين و مقررات را ميپذيرم	1716
قيم المقال	143
قيم الوصفة	61
قيم هذا المقال	143
""", 'ك': """
كبر الصورة	193
كتم الصوت	171
كد qr را اسكن كنيد	1706
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
كليدواژهها	1656
كمك كنيد	1645
كمك مالي	1645
كمك ماهانه	1713
كمك يكباره	1712
كن اول المعلقين	152
كن داعما	100
كود خصم	215
كوكيها	1654
كوچكتر كردن متن	1728
كيف اعطل مانع الاعلانات	182
كيف اعطله	183
كيفية التعطيل	183
كيفيت	1700
كپي	1729
كپي شد	1675
كپي كردن لينك	1675
كپي لينك	1649
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
لطفا ان را غيرفعال كنيد	1711
لطفا يك ايميل معتبر وارد كنيد	1716
لغو در هر زمان	1714
لغو دنبال كردن	1725
لغو رضايت	1703
لقد صوت من قبل	163
لقد عطلته	182
لقد قمت بالتصويت	163
للمشتركين فقط	104
لم يعجبني	164
ليس الان	99
ليس لديك حساب	187
لينك كوتاه	1649
لينك كوتاه خبر	1675
لينك كپي شد	1675
""", 'م': """
مادة اعلانية	114
ماهانه	1713
مبلغ اخر	184
مبلغ دلخواه	1712
مبلغ ديگر	1712
مبلغ مختلف	184
مبلغ مخصص	211
متابع	200
متابعة القراءة	214
متابعة الكاتب	199
متابعة الموضوع	199
متابعة علي الموقع	178
متن كامل خبر	1720
متن كامل مقاله را بخوانيد	1720
متن پيادهشده	1700
متوجه شدم	1659
متوفر علي app store	178
متوفر علي google play	178
مجانا وبدون رسائل مزعجة	189
محبوبترين	1715
محبوبترينها	1693
محتواي تبليغاتي	1651
محتواي حمايتشده	1675
محتواي پولي	1698
محتوي اعلاني	157
محتوي برعاية	157
محتوي مدفوع	169
محتوي ممول	87	114
مختارات	120
مخصوص مشتركان	1714
مدة الفيديو	210
مدت	1700
مدت زمان	1700
مديريت رضايت	1703
مديريت كوكيها	1703
مرا به خاطر بسپار	1714
مرة واحدة	185
مرتبسازي	1693
مرتبسازي بر اساس	1693
مزايا المشتركين	169
مزاياي مشتركان	1698
مساحة اعلانية	157
مستخدم جديد	101
مسدودكننده را غيرفعال كردم	1710
مشاركة	110
مشاركة عبر البريد	202
مشاركة عبر فيسبوك	202
مشاركة عبر واتساب	110
مشاركة علي تويتر	110
مشاركة علي فيسبوك	110
مشاهده بيشتر	1658
مشاهده عكسها	1720
مشاهده قيمت	1698
مشاهده محتوا	1703
مشاهده نتايج	91	1693
مشاهده همه	1658
مشاهده پاسخها	1692
مشاهده پرونده	1720
مشاهده گالري	1720
مشترك شويد	1646
مشغل الصوت	210
مشغل الفيديو	210
مشكلي پيش امد	1717
مطالب بيشتر	1683
مطالب ديگر اين نويسنده	1720
مطالب مرتبط	1656
مطالب پيشنهادي	1683
مطلب بعدي	1720
مطلب قبلي	1720
معرض الصور	193
مقال مهدي من مشترك	216
مقالات اخري للكاتب	153
مقالات ذات صلة	120
مقالات قد تعجبك	153
مقالات قد تهمك	153
مقالات مرتبط	1656
مقاله بعدي	1720
مقاله قبلي	1720
مقروء بصوت اصطناعي	170
ملء الشاشة	171
ملخص الذكاء الاصطناعي	198
ملخص بالذكاء الاصطناعي	198
ملفات تعريف الارتباط	117
منو	1658
مهمترين اخبار	1656
مواضيع ذات صلة	120
مواضيع قد تهمك	153
مواضيع متعلقة	153
مواضيع مرتبطة	153
موافق ومتابعة	174
موضوعات ذات صلة	120
موضوعات متعلقة	153
مولد بالذكاء الاصطناعي	210
ميخواهيد اعلان دريافت كنيد	1707
""", 'ن': """
نام	1717
نام خانوادگي	1717
نام و نام خانوادگي	1717
نبذة عن الكاتب	195
نتائج الاستطلاع	164
نتائج التصويت	164
نسخ	203
نسخ الرابط	110
نسخ رابط المقال	152
نسخه صوتي مقاله	1699
نسخه چاپي	1675
نسيت كلمة السر	187
نسيت كلمة المرور	101
نشر	164
نصب اپليكيشن	1706
نظر	1655
نظر بدهيد	1675
نظر خود را با ما در ميان بگذاريد	1675
نظر خود را بنويسيد	1655
نظر خود را بگوييد	1692
نظر سنجي	92
نظر شما	1655
نظر شما درباره اين خبر چيست	1675
نظرات	1655
نظرتان را بگوييد	1692
نظرسنجي	92	1675
نظري ندارم	1693
نعم، اريد	180
نمايش اين محتوا ممكن نيست	1703
نمايش بيشتر	1658
نمايش زيرنويس	1699
نمايش كمتر	1659
نمايش متن اصلي	1659
نمايش محتوا	1703
نمايش نتايج	91
نمايش نظرات	1692
نمايش نظرات بيشتر	1692
نمايش نقشه	1659
نمايش همه	1659
نمايش پاسخها	1692
نمايش پست	1703
نميدانم	1693
ننصح بقراءة	120
نه ممنون	1644
نهاية الاعلان	169
""", 'ه': """
هديه دادن مقاله	1728
هذا البريد مسجل مسبقا	213
هذا الحقل الزامي	189
هذا الحقل مطلوب	189
هذا الفيديو غير متاح	170
هذا الفيديو لم يعد متاحا	170
هذا المقال مقفل	187
هذه المادة للمشتركين	152
هر زمان ميتوانيد لغو اشتراك كنيد	1716
هر كمكي مهم است	1712
هر ماه	1713
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
همرساني	1649
همه اخبار	1720
همه بازيها	1695
همه خبرها	1720
همه عكسها	1720
همه مطالب	1720
همه مطالب نويسنده	1720
همه ويدئوها	1720
هميشه اجازه داده شود	1703
هميشه نمايش بده	1703
همچنين ببينيد	1683
همچنين بخوانيد	1656
هنوز ثبتنام نكردهايد	1714
هنوز مشترك نيستيد	1714
""", 'و': """
واتساب	110
واتساپ	1649
ورود	1646
ورود / ثبت نام	1646
ورود با اپل	1714
ورود با فيسبوك	1714
ورود با گوگل	1714
وسوم	120
وصول غير محدود الي جميع المقالات	212
ويدئو در دسترس نيست	1699
ويديو	1656
ويديو در دسترس نيست	1699
ويژه خوانندگان	1698
ويژه مشتركان	1646
""", 'ي': """
يتم تحميل الفيديو	170
يدفع سنويا	187
يك بار	1713
يكبار	1713
يمكنك الالغاء في اي وقت	187
يمكنك الغاء الاشتراك في اي وقت	189
""", 'پ': """
پاسخ	1655
پايان اگهي	1698
پايان تبليغ	1698
پخش خودكار	1700
پخش ويدئو	1699
پخش ويدئو ممكن نيست	1699
پخش ويديو	1699
پذيرش همه	1704
پذيرش و ادامه	1703
پربازديدترين	1656
پربازديدترينها	1656
پربازديدها	1656
پربازديدهاي امروز	1683
پربازديدهاي هفته	1683
پربحثترينها	1656
پربينندهترين	1683
پربينندهترين خبرها	1683
پربينندهترينها	1683
پرداخت سالانه	1715
پرداخت ماهانه	1715
پسنديدم	1693
پنهان كردن پاسخها	1692
پيام بازرگاني	1687
پيام شما ارسال شد	1716
پيام شما با موفقيت ارسال شد	1716
پيشنهاد خواندني	1683
پيشنهاد سردبير	1656
پيشنهاد ما	1656
""", 'چ': """
چاپ	1649
چاپ دستور پخت	61
چگونه غيرفعال كنم	1711
چگونه مسدودكننده را غيرفعال كنم	1710
""", 'گ': """
گالري تصاوير	1720
گالري عكس	1720
گزارش تخلف	1693
گزارش خطا	1655
گزارش خطا در اين خبر	1675
گزينههاي بيشتر	1729
""", 'अ': """
अकाउंट नहीं है	2216
अक्षर का आकार	65
अक्षर छोटे करें	2228
अक्षर बडे करें	2228
अगला	2164
अगला लेख	2222
अगली खबर	2162
अगली स्टोरी	2222
अनफॉलो करें	2226
अनम्यूट	2202
अनिवार्य	2219
अनुमति दें	2210
अन्य खबरें	19	2162
अन्य राशि	2214
अन्य विकल्प	2229
अपना इनबॉक्स देखें	2218
अपना ईमेल दर्ज करें	2218
अपना ईमेल देखें	2218
अपना ज्ञान परखें	2198
अपना प्लान चुनें	2216
अपनी तस्वीरें हमें भेजें	2223
अपनी प्रतिक्रिया दें	2195
अपनी राय दें	2161
अपनी राय बताएं	2195
अभी खरीदें	2201
अभी खेलें	2198
अभी डाउनलोड करें	2208
अभी तक सब्सक्राइबर नहीं हैं	2216
अभी दान करें	2151
अभी नहीं	2150
अमान्य ईमेल	2218
अमेजन पर खरीदें	2201
अवधि	2203
""", 'आ': """
आगे पढें	2164
आज का सवाल	91
आज की अन्य खबरें	2188
आप इस विषय को फॉलो कर रहे हैं	2226
आप कभी भी अनसब्सक्राइब कर सकते हैं	2218
आप पहले ही वोट कर चुके हैं	2195
आपका वोट दर्ज हो गया	2195
आपका वोट दर्ज हो गया है	2195
आपका संदेश भेज दिया गया है	2218
आपके लिए	2162
आपको यह भी पसंद आ सकता है	2188
आपको ये भी पसंद आ सकता है	2188
आवश्यक फील्ड	2218
""", 'इ': """
इस विषय को फॉलो करें	2226
इसे भी देखें	2188
इसे भी पढें	2162
""", 'ई': """
ई-पेपर	2152
ईमेल	2219
ईमेल से शेयर करें	2228
""", 'ऊ': """
ऊपर जाएं	2164
""", 'ए': """
एआई आवाज में सुनें	2202
एआई द्वारा तैयार	2176
एआई समरी	2176
एआई सारांश	2176
एआई से तैयार सारांश	2176
एक बार	2215
एक बार का दान	2214
एप डाउनलोड करें	2208
""", 'ऐ': """
ऐप इंस्टॉल करें	2208
ऐप खोलें	2208
ऐप डाउनलोड करें	2208
ऐप में खोलें	2208
ऐप में पढें	2208
ऐप स्टोर से डाउनलोड करें	2208
""", 'ऑ': """
ऑटोप्ले	2203
ऑडियो डाउनलोड करें	2202
ऑफर देखें	2201
""", 'औ': """
और खबरें	2162
और टिप्पणियां देखें	2195
और देखें	2164
और पढें	2162	2164
और भी पढें	2188
""", 'क': """
कभी भी रद्द करें	2216
कम दिखाएं	2165
कमेंट	2161
कमेंट करें	2161
कमेंट लिखें	2195
कमेंट्स	2161
कह नहीं सकते	2196
किताब खरीदें	2201
कीमत देखें	2201
कुकी नीति	2160
कुकी सेटिंग्स	2206
कुकीज प्रबंधित करें	2206
कुछ गलत हो गया	2219
के सहयोग से	2230
केवल सदस्यों के लिए	2152
केवल सब्सक्राइबर के लिए	2216
कैसे बंद करें	2213
कॉपी	2229
कॉपी करें	2229
कॉपी लिंक	2155
क्या आप नोटिफिकेशन चाहते हैं	2209
क्या आप नोटिफिकेशन पाना चाहते हैं	2209
क्या आप सूचनाएं पाना चाहते हैं	2209
क्या यह उपयोगी था	2195
क्या यह खबर उपयोगी थी	2195
क्या यह पेज उपयोगी था	2195
क्या यह लेख उपयोगी था	2195
क्यूआर कोड स्कैन करें	2208
क्रमबद्ध करें	2196
क्विज खेलें	2198
""", 'ख': """
खबर सुनें	2202
खाता नहीं है	2216
खाता बनाएं	2152
खोजें	2164
खोलें	2165
""", 'ग': """
गलती की सूचना दें	2195
गलती बताएं	2165
गलती मिली	2195
गूगल प्ले से डाउनलोड करें	2208
गूगल से जारी रखें	2216
गूगल से लॉगिन करें	2216
गेम्स	2200
गैलरी देखें	2222
गोपनीयता नीति	2160
गोपनीयता सेटिंग्स	2206
""", 'च': """
चर्चा में क्यों है	2188
चुनें	2217
""", 'ज': """
जरूर पढें	2188
जवाब छिपाएं	2195
जवाब दें	2161
जवाब देखें	2195
जवाब भेजें	2195
जावास्क्रिप्ट बंद है	2206
ज्यादा दिखाएं	2222
ज्यादा पढी गई	2188
""", 'ट': """
टिकट खरीदें	2201
टिकट बुक करें	2201
टिप्पणियां	2161
टिप्पणी	2161
टिप्पणी करें	2161
टिप्पणी के नियम	2195
टिप्पणी के लिए लॉगिन करें	2195
टिप्पणी भेजें	2195
टिप्पणी लिखें	2195
टेक्स्ट साइज	65
टैग्स	2162
टॉप न्यूज	2162
टॉप स्टोरीज	2188
ट्रांसक्रिप्ट	2203
ट्रेंडिंग	2162
ट्विटर	2155
ट्विटर पर शेयर करें	2228
""", 'ठ': """
ठीक है	2165
""", 'त': """
तस्वीर बडी करें	2222
तस्वीरें देखें	2222
ताजा खबरें	2162
ताजा समाचार	2162
""", 'द': """
दान करें	2151
दान पेज पर जाएं	2214
देश की और खबरें	2188
दोस्तों को भेजें	2176
""", 'ध': """
धन्यवाद, आपका संदेश भेज दिया गया है	2218
""", 'न': """
नक्शा देखें	2165
नतीजे देखें	91
नवीनतम	2196
नहीं धन्यवाद	2150
नहीं, धन्यवाद	2150
नाम	2219
नियम और शर्तें	2160
नियम और शर्तें | गोपनीयता नीति	2160
नोटिफिकेशन ऑन करें	2209
नोटिफिकेशन चालू करें	2209
""", 'प': """
पता नहीं	2196
परिणाम देखें	91	2196
पसंदीदा स्रोत के रूप में जोडें	2226
पहले से खाता है	2216
पहले से सब्सक्राइबर हैं	2216
पाठकों के लिए विशेष ऑफर	2201
पार्टनर कंटेंट	2191
पासवर्ड भूल गए	2216
पिछला	2164
पिछला लेख	2222
पिछली खबर	2162
पूरा नाम	2219
पूरा लेख पढें	2222
पूरी खबर पढें	2164
पेज दोबारा लोड करें	2212
पेज रिफ्रेश करें	2212
पेज रीफ्रेश करें	2212
पेड कंटेंट	2201
पोल	92
पोल में हिस्सा लें	2195
पोस्ट लोड करें	2206
प्रचार	2158
प्रतिक्रिया दें	2161
प्रतिलिपि	2203
प्राइवेसी सेटिंग्स	2206
प्रायोजक	2230
प्रायोजित	2158
प्रायोजित सामग्री	2191
प्रिंट	2229
प्रिंट करें	2155
प्रीमियम	2152
प्लान चुनें	2216
प्ले स्टोर से डाउनलोड करें	2208
प्लेबैक गति	2202
प्लेबैक स्पीड	2202
प्लेयर लोड हो रहा है	2202
""", 'फ': """
फीडबैक दें	2195
फीडबैक भेजें	2195
फुल स्क्रीन	2203
फुल स्क्रीन से बाहर निकलें	2202
फेसबुक	2155
फेसबुक पर शेयर करें	2155
फेसबुक से जारी रखें	2216
फेसबुक से लॉगिन करें	2216
फॉन्ट आकार	2228
फॉन्ट साइज	65
फॉलो कर रहे हैं	2226
फॉलो करें	2226
फोटो	2162
फोटो गैलरी	2188
फोटो गैलरी देखें	2222
फ्लिपकार्ट पर खरीदें	2201
""", 'ब': """
बंद करें	2150
बडी खबरें	2162
बाद में	2150
बाद में याद दिलाएं	2150
ब्राउजर में जारी रखें	2208
""", 'भ': """
भेजें	2219
""", 'म': """
मशीनी अनुवाद	2203
मान्य ईमेल दर्ज करें	2218
मासिक	2215
मासिक दान	2215
मासिक भुगतान	2217
मासिक सहयोग	2215
मुख्य समाचार	2162
मुझे याद रखें	2216
मुफ्त डिलीवरी	2230
मुफ्त में खेलें	2198
मुफ्त, कोई स्पैम नहीं	2218
मूल देखें	2165
मेन्यू	2164
मेरा खाता	2152
मेरा खाता है	2216
मैं नियम और शर्तों से सहमत हूं	2218
मैंने ऐड ब्लॉकर बंद कर दिया	2212
मैंने बंद कर दिया	2213
म्यूट	2203
""", 'य': """
यह खबर सुनें	2202
यह फील्ड अनिवार्य है	2218
यह फील्ड आवश्यक है	2218
यह भी देखें	2188
यह भी पढें	2162
यह लेख लॉक है	2216
यह लेख सुनें	2202
यह वीडियो अब उपलब्ध नहीं है	2202
यह वीडियो उपलब्ध नहीं है	2202
यह सामग्री नहीं दिखाई जा सकती	2206
ये खबरें भी पढें	2188
ये भी जानें	2188
ये भी देखें	2188
ये भी पढें	2162
""", 'र': """
रजिस्टर करें	2152
रिपोर्ट करें	2196
रेसिपी पर जाएं	61
रेसिपी प्रिंट करें	61
रेसिपी सेव करें	61
""", 'ल': """
लाइक	2196
लाइक करें	2196
लिंक कॉपी करें	2155	2176
लिंक कॉपी हो गया	2228
लेख उपहार में दें	2228
लेख सुनें	2202
लेखक के अन्य लेख	2222
लेखक के और लेख	2222
लेखक के बारे में	2223
लेखक को फॉलो करें	2226
लेखक परिचय	2223
लॉग इन	2152
लॉग इन करें	2152
लॉगआउट	2152
लॉगिन	2152
लोकप्रिय	2162
लोड हो रहा है	2202
""", 'व': """
वर्ग पहेली	2200
वर्तमान समय	2203
विज्ञापन	2158
विज्ञापन के बाद जारी	2191
विज्ञापन समाप्त	2201
विज्ञापन हटाएं	2176
विवरण	2165
विषय	2162
विषय को फॉलो करें	2226
वीडियो	2162
वीडियो उपलब्ध नहीं है	2202
वीडियो चलाएं	2202
वीडियो नहीं चलाया जा सकता	2202
वीडियो लोड हो रहा है	2202
वोट करने के लिए धन्यवाद	2195
वोट करें	91	2196
वोट दें	91
वोट देने के लिए धन्यवाद	2195
व्हाट्सएप	2155
व्हाट्सएप पर शेयर करें	2228
व्हाट्सऐप पर शेयर करें	2228
""", 'श': """
शायद बाद में	2150
शिकायत करें	2196
शेयर	2155
शेयर करें	2155
शेष समय	2203
""", 'स': """
संपर्क करें	2161
संपादक को लिखें	2223
संबंधित खबरें	2162
संबंधित लेख	2162
संबंधित वीडियो	2188
संबंधित समाचार	2162
सदस्य बनें	2151
सबटाइटल	2203
सबटाइटल दिखाएं	2202
सबमिट करें	2219
सबसे अच्छा ऑफर	2217
सबसे ज्यादा पढी गई	2162
सबसे ज्यादा पढी गई खबरें	2188
सबसे ज्यादा पढी गईं	2188
सबसे नए	2196
सबसे पुराने	2196
सबसे लोकप्रिय	2217
सब्सक्राइब	2152
सब्सक्राइब करें	2152
सभी अस्वीकार करें	2206
सभी कमेंट देखें	2195
सभी खबरें	2222
सभी खबरें देखें	2222
सभी गेम	2198
सभी गेम्स	2198
सभी टिप्पणियां देखें	2195
सभी तस्वीरें देखें	2222
सभी दिखाएं	2165
सभी देखें	2164
सभी फोटो देखें	2222
सभी वीडियो	2222
सभी वीडियो देखें	2222
सभी स्वीकार करें	2206
समझ गया	2165
समर्थन करें	2151
सर्वे	92
सर्वे में हिस्सा लें	2195
सहमति प्रबंधित करें	2206
सहमति वापस लें	2206
सहयोग करें	2151
सही ईमेल दर्ज करें	2218
साइन अप	2152
साइन इन	2152
साझा करें	2155
सामग्री दिखाएं	2206
सामग्री देखें	2206
सामग्री लोड करें	2206
सालाना	2215
सालाना भुगतान	2217
सिर्फ सब्सक्राइबर के लिए	2216
सीधे रेसिपी पर जाएं	61
सुडोकू	2200
सुधार नीति	2223
सूचनाएं चालू करें	2209
सेव करें	2155
स्पॉन्सर्ड	2158
स्पॉन्सर्ड कंटेंट	2191
स्वचालित अनुवाद	2203
स्वीकार करें और जारी रखें	2206
""", 'ह': """
हमसे संपर्क करें	2223
हमारा समर्थन करें	2151
हमारी मदद करें	2214
हमें लिखें	2223
हमें सपोर्ट करें	2214
हमें सहयोग दें	2214
हमेशा अनुमति दें	2206
हर महीने	2215
हर योगदान महत्वपूर्ण है	2214
हर योगदान मायने रखता है	2214
हां, चाहिए	2210
होम	2164
होम पेज पर जाएं	2222
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
กฎการแสดงความคิดเห็น	4359
กติกาการแสดงความคิดเห็น	4359
กรุณากรอกข้อมูลให้ครบถ้วน	4376
กรุณากรอกอีเมล	4376
กรุณากรอกอีเมลให้ถูกต้อง	4376
กรุณาตรวจสอบอีเมล	4376
กลับขึ้นด้านบน	4379
กลับด้านบน	4379
กลับหน้าแรก	4379
การตั้งค่าความเป็นส่วนตัว	4365
การตั้งค่าคุกกี้	4365
กำลังติดตาม	4382
กำลังโหลด	4363
กำลังโหลดวิดีโอ	4363
""", 'ข': """
ขนาดตัวอักษร	65
ขยายภาพ	4379
ขอบคุณที่ร่วมโหวต	4359
ขอบคุณสำหรับการโหวต	4359
ข่าวก่อนหน้า	4379
ข่าวถัดไป	4379
ข่าวทั้งหมด	4379
ข่าวที่คุณอาจสนใจ	4352
ข่าวที่น่าสนใจ	4352
ข่าวที่เกี่ยวข้อง	4329
ข่าวนี้มีประโยชน์หรือไม่	4359
ข่าวยอดนิยม	4329
ข่าวล่าสุด	4329
ข่าวอื่นที่น่าสนใจ	4352
ข่าวอื่นๆ	19	4352
ข่าวอื่นๆ ที่น่าสนใจ	4343
ข่าวเกี่ยวข้อง	4352
ข่าวแนะนำ	4329
ข้ามไปที่สูตร	61
""", 'ค': """
ครั้งเดียว	4373
คลิกชมวิดีโอ	4343
คลิกเพื่อขยายภาพ	4379
คลิปแนะนำ	4352
ความคิดเห็น	4332
ความยาว	4364
ความเร็วในการเล่น	4363
คัดลอก	4384
คัดลอกลิงก์	4332
คัดลอกลิงก์แล้ว	4343
คัดลอกลิงค์	4343
คัดลอกลิงค์แล้ว	4343
คำบรรยาย	4364
คุณต้องการรับการแจ้งเตือนหรือไม่	4368
คุณอาจสนใจ	4352
คุณโหวตแล้ว	4359
คุ้มที่สุด	4375
""", 'จ': """
จดจำฉัน	4374
จดจำฉันไว้	4374
จบโฆษณา	4362
จองตั๋ว	4362
จองบัตร	4362
จัดการความยินยอม	4365
จัดการคุกกี้	4365
จัดส่งฟรี	4385
จำนวนอื่น	4372
จำเป็นต้องกรอก	4376
""", 'ฉ': """
ฉันยอมรับนโยบายความเป็นส่วนตัว	4376
ฉันยอมรับเงื่อนไขการใช้งาน	4376
""", 'ช': """
ชมคลิป	4343
ชมคลิปวิดีโอ	4343
ชมวิดีโอ	4343
ชมวิดีโอด้านบน	4343
ชมวิดีโอเต็มได้ที่นี่	4343
ชำระรายปี	4374
ชำระรายเดือน	4374
ชื่อ	4377
ชื่อ-นามสกุล	4377
ช่องนี้จำเป็นต้องกรอก	4376
""", 'ซ': """
ซื้อที่ lazada	4362
ซื้อที่ shopee	4362
ซื้อบัตร	4362
ซื้อบัตรที่นี่	4362
ซื้อหนังสือ	4362
ซื้อหนังสือเล่มนี้	4362
ซื้อเลย	4362
""", 'ด': """
ดาวน์โหลดบน app store	4367
ดาวน์โหลดบน google play	4367
ดาวน์โหลดเสียง	4363
ดาวน์โหลดแอป	4367
ดาวน์โหลดแอปพลิเคชัน	4367
ดาวน์โหลดได้ที่ app store	4367
ดาวน์โหลดได้ที่ google play	4367
ดูการตอบกลับ	4359
ดูข่าวทั้งหมด	4379
ดูคลิป	4343
ดูความคิดเห็นทั้งหมด	4359
ดูความคิดเห็นเพิ่มเติม	4359
ดูทั้งหมด	4330
ดูผลลัพธ์	91
ดูผลโหวต	91	4360
ดูภาพทั้งหมด	4379
ดูภาพเพิ่มเติม	4379
ดูราคา	4362
ดูรูปทั้งหมด	4379
ดูวิดีโอ	4343
ดูเพิ่มเติม	4332
ดูแกลเลอรี	4379
ดูแกลเลอรี่	4379
""", 'ต': """
ตกลง	4369
ตอบกลับ	4360
ตัวเลือกเพิ่มเติม	4383
ตั้งค่าความเป็นส่วนตัว	4365
ตั้งค่าคุกกี้	4365
ติดตามผู้เขียน	4382
ติดตามหัวข้อ	4382
ติดตามหัวข้อนี้	4382
ติดต่อกองบรรณาธิการ	4380
ติดต่อเรา	4343
ติดต่อโฆษณา	4380
ต้องการรับการแจ้งเตือนหรือไม่	4368
""", 'ถ': """
ถอดเสียง	4364
ถอนความยินยอม	4365
ถูกใจ	4360
""", 'ท': """
ทดสอบความรู้ของคุณ	4361
ทำแบบทดสอบ	4361
ทุกการสนับสนุนมีความหมาย	4372
ทุกเดือน	4373
""", 'บ': """
บทความก่อนหน้า	4379
บทความถัดไป	4379
บทความทั้งหมดของผู้เขียน	4379
บทความที่น่าสนใจ	4352
บทความที่เกี่ยวข้อง	4329
บทความนี้ถูกล็อก	4374
บทความนี้มีประโยชน์หรือไม่	4359
บทความล่าสุด	4329
บทความอื่นของผู้เขียน	4379
บทความอื่นๆ ของผู้เขียน	4379
บทความแนะนำ	4352
บริจาค	4326
บริจาคครั้งเดียว	4372
บริจาคตอนนี้	4372
บริจาครายเดือน	4372
บริจาคเลย	4326
บันทึก	4343
บันทึกการตั้งค่า	4365
บันทึกคะแนนของคุณแล้ว	4359
บันทึกคะแนนโหวตแล้ว	4359
บันทึกสูตร	61
บันทึกไว้อ่านภายหลัง	4343
""", 'ป': """
ปฏิเสธทั้งหมด	4365
ปิดการแสดงความคิดเห็น	4359
ปิดเสียง	4364
""", 'ผ': """
ผู้สนับสนุน	4385
""", 'พ': """
พิมพ์	4332
พิมพ์บทความ	4343
พิมพ์สูตร	61
พิมพ์หน้านี้	4343
""", 'ฟ': """
ฟรี ไม่มีสแปม	4376
ฟังข่าว	4363
ฟังข่าวนี้	4363
ฟังบทความ	4363
ฟังบทความนี้	4363
ฟังรายการย้อนหลัง	4343
""", 'ภ': """
ภายหลัง	4369
""", 'ม': """
มอบบทความนี้เป็นของขวัญ	4343
มีบัญชีอยู่แล้ว	4374
มีบัญชีแล้ว	4374
""", 'ย': """
ยกเลิกการรับข่าวสารได้ทุกเมื่อ	4376
ยกเลิกได้ทุกเมื่อ	4374
ยอดนิยม	4352
ยอดนิยมในตอนนี้	4352
ยอมรับทั้งหมด	4365
ยอมรับและดำเนินการต่อ	4365
ยังไม่มีบัญชี	4374
ยังไม่เป็นสมาชิก	4374
""", 'ร': """
ระบุจำนวนเงิน	4372
รับการแจ้งเตือน	4368
รับการแจ้งเตือนข่าวด่วน	4343
รายงาน	4360
รายปี	4373
รายเดือน	4373
รีเฟรชหน้า	4371
รีเฟรชหน้านี้	4371
รูปแบบอีเมลไม่ถูกต้อง	4376
ร่วมงานกับเรา	4343
ร่วมตอบแบบสอบถาม	4343
ร่วมตอบแบบสำรวจ	4359
ร่วมบริจาค	4326
ร่วมสนับสนุน	4372
ร่วมแสดงความคิดเห็น	4343
ร่วมโหวต	4359
ร้านค้า	4385
""", 'ล': """
ลงทะเบียน	4326
ลงทะเบียนเรียบร้อยแล้ว	4376
ลดขนาดตัวอักษร	4383
ลืมรหัสผ่าน	4326
ลืมรหัสผ่านหรือไม่	4374
""", 'ว': """
วิดีโอนี้ไม่พร้อมใช้งาน	4363
วิดีโอนี้ไม่สามารถรับชมได้ในประเทศของคุณ	4363
วิดีโอไม่พร้อมใช้งาน	4363
วิธีปิดโปรแกรมบล็อกโฆษณา	4371
""", 'ส': """
สนับสนุนรายเดือน	4372
สนับสนุนเรา	4326
สนับสนุนโดย	4385
สปอนเซอร์	4332
สมัครงานกับเรา	4343
สมัครสมาชิก	4326
สมัครเรียบร้อยแล้ว	4376
สรุปด้วย ai	4381
สรุปโดย ai	4381
สั่งซื้อหนังสือ	4362
สั่งซื้อเลย	4362
สำหรับสมาชิกเท่านั้น	4374
สิทธิพิเศษสำหรับผู้อ่าน	4362
สิทธิพิเศษสำหรับสมาชิก	4362
สแกน qr code	4367
สแกนคิวอาร์โค้ด	4367
ส่ง	4377
ส่งข่าว	4380
ส่งข้อความเรียบร้อยแล้ว	4376
ส่งความคิดเห็น	4359
ส่งคำตอบ	91
ส่งต่อให้เพื่อน	4343
""", 'ห': """
หน้าแรก	4379
""", 'อ': """
อนุญาต	4369
อนุญาตเสมอ	4365
ออกจากโหมดเต็มจอ	4363
อีเมล	4377
อีเมลไม่ถูกต้อง	4376
อ่านข่าวที่เกี่ยวข้อง	4352
อ่านข่าวผ่านแอป	4343
อ่านข่าวอื่นๆ	4352
อ่านฉบับเต็ม	4379
อ่านต่อ	4332
อ่านต่อหลังโฆษณา	4362
อ่านต่อเรื่องนี้	4352
อ่านต่อในเบราว์เซอร์	4367
อ่านบทความฉบับเต็ม	4379
อ่านบนแอป	4367
อ่านเพิ่มเติม	4329
อ่านเรื่องที่เกี่ยวข้อง	4352
อ่านโดย ai	4363
อ่านในแอป	4367
""", 'เ': """
เกมทั้งหมด	4361
เกิดข้อผิดพลาด	4377
เกิดข้อผิดพลาด กรุณาลองใหม่	4376
เกิดข้อผิดพลาด กรุณาลองใหม่อีกครั้ง	4376
เกี่ยวกับผู้เขียน	4380
เก่าที่สุด	4360
เขียนความคิดเห็น	4359
เขียนโดย ai	4381
เข้าสู่ระบบ	4326
เข้าสู่ระบบด้วย apple	4374
เข้าสู่ระบบด้วย facebook	4374
เข้าสู่ระบบด้วย google	4374
เข้าสู่ระบบด้วย line	4374
เข้าสู่ระบบเพื่อแสดงความคิดเห็น	4359
เฉพาะสมาชิกเท่านั้น	4374
เต็มจอ	4364
เนื้อหาต่อจากโฆษณา	4362
เนื้อหาที่เกี่ยวข้อง	4352
เนื้อหาสนับสนุน	4362
เนื้อหาโฆษณา	4362
เบราว์เซอร์ของคุณไม่รองรับวิดีโอ	4363
เบราว์เซอร์ของคุณไม่รองรับเสียง	4363
เปิดการแจ้งเตือน	4368
เปิดรับการแจ้งเตือน	4368
เปิดเสียง	4363
เปิดแอป	4367
เปิดในแอป	4367
เป็นคนแรกที่แสดงความคิดเห็น	4343
เพิ่มขนาดตัวอักษร	4383
เริ่มทำแบบทดสอบ	4361
เรียงตาม	4360
เรื่องที่คุณอาจสนใจ	19	4352
เรื่องที่น่าสนใจ	4352
เรื่องที่เกี่ยวข้อง	4329
เรื่องล่าสุด	4352
เรื่องอื่นที่น่าสนใจ	4329
เรื่องแนะนำ	4352
เลิกติดตาม	4382
เลือก	4375
เลือกแพ็กเกจ	4374
เลือกแพ็คเกจ	4374
เล่นวิดีโอ	4363
เล่นอัตโนมัติ	4364
เล่นเกม	4361
เล่นเลย	4361
เวลาที่เหลือ	4363
เสียงอ่านโดย ai	4363
""", 'แ': """
แจ้งข่าว	4380
แจ้งข้อผิดพลาด	4359
แจ้งคำผิด	4359
แจ้งลบความคิดเห็น	4359
แจ้งเบาะแส	4380
แชร์	4332
แชร์ข่าวนี้	4343
แชร์บทความ	4343
แชร์บทความนี้	4383
แชร์บน facebook	4383
แชร์ผ่าน line	4383
แชร์หน้านี้	4343
แชร์ไปที่ line	4343
แชร์ไปยัง facebook	4383
แชร์ไปยัง line	4383
แท็ก	4352
แท็กที่เกี่ยวข้อง	4352
แบบสำรวจ	92
แปลอัตโนมัติ	4343
แปลโดย ai	4381
แปลโดยอัตโนมัติ	4381
แสดงความคิดเห็น	4332
แสดงคำบรรยาย	4363
แสดงน้อยลง	4330
แสดงเนื้อหา	4365
แสดงเพิ่มเติม	4379
แสดงโพสต์	4365
""", 'โ': """
โฆษณา	4332
โหลดหน้านี้ใหม่	4371
โหลดหน้าใหม่	4371
โหลดเนื้อหา	4365
โหลดเพิ่มเติม	4379
โหลดแอป	4367
โหลดแอปฟรี	4343
โหลดโพสต์	4365
โหวต	91	4360
""", 'ใ': """
ใหม่ล่าสุด	4360
ให้คะแนนบทความนี้	4359
""", 'ไ': """
ไปที่สูตร	61
ไปยังหน้าบริจาค	4372
ไม่มีความเห็น	4360
ไม่สามารถเล่นวิดีโอนี้ได้	4363
ไม่สามารถเล่นวิดีโอได้	4363
ไม่สามารถแสดงเนื้อหานี้ได้	4365
ไม่แน่ใจ	4360
ไม่ใช่ตอนนี้	4369
""", 'ả': """
ảnh tiếp theo	4756
ảnh trước	4756
""", 'ẩ': """
ẩn	4682
ẩn trả lời	4711
""", 'ủ': """
ủng hộ	4663
ủng hộ chúng tôi	4663
ủng hộ chúng tôi trên patreon	4730
ủng hộ hàng tháng	4730
ủng hộ một lần	4730
ủng hộ ngay	4753
""", '☕': """
☕ buy me a coffee	1110
☕ buy us a coffee	1110
""", 'あ': """
あとで	2633
あとで読む	2646
あとで読むに追加	2740
あなたにおすすめ	2658
あなたにおすすめの記事	2658
あなたへのおすすめ	2658
あわせて読みたい	2658
あわせて読む	2685
""", 'い': """
いいえ、結構です	2633
いいね	2646
いいね!してニュースをチェック	2647
いいね!で応援する	2675
いいね順	2693
いつでも解約ok	2712
いつでも解約できます	2712
いつでも解約可能	2712
いつでも配信停止できます	2715
いま読まれています	2685
いま読まれている記事	2685
""", 'お': """
おすすめ	2658
おすすめの記事	2658
おすすめプラン	2712
おすすめ情報pr	2650
おすすめ記事	2658
おすすめ関連記事	2685
おすすめ順	2693
お住まいの地域ではご覧いただけません	2698
お住まいの地域では再生できません	2698
お名前	2716
お問い合わせ	2652
お問い合わせありがとうございました	2715
お問い合わせありがとうございます	2715
お問い合わせ内容	2736
お役に立ちましたか	2692
お得なクーポン	2739
お得なプランを見る	2735
お気に入り	2646
お気に入りに追加	2646
お申し込み	2636
お申し込みが完了しました	2736
お申し込みを受け付けました	2736
お酒は#歳になってから	2696
""", 'こ': """
こちらの記事もおすすめ	2685
こちらの記事も読まれています	19	2685
こちらもおすすめ	2658
こちらも読む	2685
このコメントを報告	2729
このコンテンツは表示できません	2701
このコンテンツを表示できません	2701
このテーマをフォロー	2725
このテーマをフォローする	2725
このページは役に立ちましたか	2692
このメールアドレスは登録済みです	2736
この動画の配信は終了しました	2698
この動画はお住まいの地域では再生できません	2698
この動画はご覧いただけません	2698
この動画は公開を終了しました	2698
この動画は再生できません	2698
この動画は現在ご覧いただけません	2698
この投稿をinstagramで見る	2730
この本を購入する	2696
この著者の記事	2658
この著者の記事を見る	2719
この著者の記事一覧	2719
この記事だけ読む	2735
この記事に関連するニュース	2685
この記事のタグ	2658
この記事の写真	2719
この記事の写真をすべて見る	2686
この記事の写真を見る	2719
この記事の画像	2719
この記事の画像をもっと見る	2719
この記事の画像を見る	2719
この記事の筆者	2720
この記事の関連ニュース	2685
この記事はロックされています	2712
この記事は会員からのプレゼントです	2740
この記事は会員限定です	2636
この記事は参考になりましたか	2692
この記事は役に立ちましたか	2692
この記事もチェック	2675
この記事をシェア	2646
この記事をシェアする	2740
この記事をプレゼント	2675
この記事をプレゼントする	2675
この記事を保存	2675
この記事を印刷	2675
この記事を印刷する	2675
この記事を書いた人	2720
この記事を書いた記者	2720
この記事を聞く	2698
この記事を聴く	2698
この記事を評価	2729
この記事を評価する	2675
この記事を購入	2735
この記者の記事をもっと見る	2719
この記者の記事を見る	2719
この記者の記事一覧	2658
この記者をフォローする	2725
この連載の記事	2658
この音声はaiが読み上げています	2698
この項目は必須です	2715
この項目は必須項目です	2715
""", 'ご': """
ご寄付ありがとうございます	2734
ご寄付はこちら	2709
ご意見	2655
ご意見をお聞かせください	2692
ご意見・ご感想を入力	2736
ご投票ありがとうございました	2692
ご支援ありがとうございます	2734
ご支援のお願い	2634
ご支援はこちら	2709
ご登録ありがとうございました	2715
ご登録ありがとうございます	2715
ご購入はこちら	2696
ご購読の申し込み	2636
""", 'さ': """
さらに読み込む	2660
""", 'す': """
すでにアカウントをお持ちの方	2712
すでに会員の方	2712
すでに投票済みです	2692
すでに登録済みです	2736
すべてのcookieを受け入れる	2732
すべてのcookieを許可	2732
すべてのコメントを見る	2692
すべてのニュースを見る	2719
すべての写真を見る	2686
すべての記事を見る	2719
すべて受け入れる	2652
すべて同意する	2732
すべて拒否	2702
すべて拒否する	2701
すべて表示	2661
すべて見る	2660
すべて許可	2652
すべて読む	2661
""", 'そ': """
その他のオプション	2726
その他の記事	2658
その他の金額	2709
""", 'ど': """
どちらともいえない	2693
""", 'は': """
はい、受け取る	2705
はじめての方はこちら	2712
はてなブックマーク	2646
はてなブックマークに追加	2675
はてブ	2646
""", 'ま': """
まずは無料で	2712
また後で	2633
まだ会員でない方	2712
""", 'み': """
みんなのコメント	2655
""", 'も': """
もう一度再生	2733
もう一度見る	2699
もっと見る	2660
もっと詳しく知りたい方は	2685
もっと読む	2658
もどる	2660
""", 'よ': """
よく読まれています	2685
よく読まれている記事	2658
よく読まれている記事ランキング	2658
""", 'わ': """
わからない	2693
わかりました	2661
""", 'ア': """
アカウントをお持ちでない方	2712
アカウントをお持ちの方	2712
アカウントをお持ちの方はこちら	2712
アクセスランキング	2658
アプリで続きを読む	2704
アプリで見る	2704
アプリで読む	2704
アプリで開く	2704
アプリなら	2704
アプリのダウンロード	2645
アプリをインストール	2645
アプリをダウンロード	2645
アプリを入手	2704
アプリを開く	2645
アプリダウンロード	2645
アンケート	92
アンケートに参加する	2692
アンケートに回答する	2692
アンケートに答える	2692
アンケート実施中	2675
アンケート結果	2693
アンケート結果を見る	2729
""", 'ウ': """
ウィンドウを閉じる	2738
""", 'エ': """
エラーが発生しました	2715
""", 'オ': """
オススメ記事	2658
オフにする	2706
オプションの管理	2732
オプションを管理	2732
オンにする	2706
オンラインショップ	2696
""", 'カ': """
カテゴリ	2658
カテゴリー	2658
カートに入れる	2739
""", 'キ': """
キーワード	2658
""", 'ギ': """
ギャラリーを見る	2719
ギャラリーを閉じる	2738
""", 'ク': """
クイズ	2695
クイズに挑戦	2675
クイズに挑戦する	2675
クイズに答える	2694
クッキー	2652
クッキーの設定	2701
クッキー設定	2652
クリックで拡大	2719
クリックで音声が出ます	2733
クリップ	2646
クリップする	2646
クロスワード	2695
""", 'ゲ': """
ゲーム	2695
ゲームで遊ぶ	2694
ゲーム一覧	2694
""", 'コ': """
コピー	2727
コピーしました	2646
コメント	2655
コメント#件	2655
コメント(#	2655
コメントする	2655
コメントのルール	2692
コメントの受付は終了しました	2692
コメントの受付を終了しました	2692
コメントはまだありません	2655
コメントは会員のみ	2729
コメントは無効になっています	2729
コメントをすべて見る	2692
コメントをもっと見る	2655
コメントを入力	2729
コメントを入力してください	2729
コメントを報告	2729
コメントを投稿	2655
コメントを投稿する	2692
コメントを書く	2655
コメントを残す	2655
コメントを見る	2655
コメントを送信	2692
コメントを送信する	2692
コメントを閉じる	2692
コメントガイドライン	2692
コメントポリシー	2692
コメント一覧	2655
コンテンツを表示	2701
コンテンツを表示する	2701
コンテンツを読み込む	2701
コーヒーをおごる	2709
""", 'サ': """
サイトで続ける	2704
サイトポリシー	2652
サイトマップ	2652
サインイン	2636
サポーターになる	2709
サポートする	2634
""", 'シ': """
シェア	2646
シェアしよう	2646
シェアする	2646
""", 'ス': """
スキップ	2633
スクラップ	2646
スクラップする	2646
スポンサー	2650
スポンサードリンク	2650
スポンサーリンク	2650
スポンサー企業	2728
""", 'タ': """
タイアップ	2650
タグ	2658
タップして音声をオンにする	2733
""", 'チ': """
チケットを予約する	2696
チケットを購入	2696
チケットを購入する	2696
チケット購入はこちら	2696
チップを送る	2634
チャンネル登録	2647
""", 'ツ': """
ツイート	2646
ツイートする	2646
ツイートを読み込む	2701
""", 'デ': """
データ保護方針	2732
""", 'ト': """
トップ	2660
トップに戻る	2719
トップへ戻る	2660
トップニュース	2658
トップページ	2660
トップページに戻る	2719
トップページへ	2719
トピックス	2658
""", 'ド': """
ドネーション	2634
""", 'ナ': """
ナンプレ	2695
""", 'ニ': """
ニックネーム	2716
ニックネームを入力	2729
ニュースを読む	2660
ニュースレター	2640
ニュースレター登録	2640
ニュース一覧	2719
ニュース一覧へ	2719
""", 'バ': """
バックナンバー	2658
""", 'パ': """
パスワードをお忘れですか	2712
パスワードをお忘れの方	2712
パスワードをお忘れの方はこちら	2712
パスワードを忘れた方	2636
パスワードを忘れた方はこちら	2712
パズル	2695
""", 'ピ': """
ピックアップ	2658
""", 'フ': """
フィードバックを送る	2692
フィードバックを送信	2692
フォトギャラリー	2719
フォトギャラリーを見る	2719
フォロー	2647
フォローしています	2725
フォローしてね	2647
フォローしました	2647
フォローする	2647
フォローを解除	2725
フォローを解除する	2725
フォロー中	2647
フォロー解除	2725
フォントサイズ	65
フォントサイズ変更	65
フルスクリーン	2699
""", 'ブ': """
ブックマーク	2646
ブックマークする	2646
ブラウザで続ける	2704
ブラウザで見る	2704
ブラウザで読む	2704
""", 'プ': """
プッシュ通知	2645
プッシュ通知を受け取りますか	2705
プッシュ通知を受け取る	2705
プライバシーの設定	2701
プライバシーポリシー	2652
プライバシーポリシーに同意する	2715
プライバシー設定	2701
プランを見る	2712
プランを選ぶ	2712
プランを選択	2712
プラン一覧	2712
プレゼント	2636
プレミアム	2636
プレミアム会員	2639
プロフィール	2721
""", 'ヘ': """
ヘルプ	2652
""", 'ペ': """
ページの先頭に戻る	2719
ページの先頭へ	2660
ページの先頭へ戻る	2719
ページを再読み込み	2707
ページを再読み込みする	2707
ページを更新する	2707
ページトップ	2660
ページトップへ	2660
ページトップへ戻る	2719
""", 'ホ': """
ホーム	2660
ホームに戻る	2719
""", 'ポ': """
ポスト	2646
ポストする	2646
""", 'マ': """
マイページ	2636
マンスリーサポーターになる	2709
""", 'ミ': """
ミュート	2699
ミュートを解除	2698
ミュート解除	2698
""", 'メ': """
メッセージ	2737
メニュー	2660
メニューを閉じる	2738
メルマガ	2640
メルマガ登録	2640
メールでシェア	2726
メールで送る	2646
メールで送信	2646
メールをご確認ください	2715
メールアドレス	2640
メールアドレスが正しくありません	2715
メールアドレスでログイン	2735
メールアドレスで登録	2735
メールアドレスをご入力ください	2736
メールアドレスを入力	2640
メールアドレスを入力してください	2715
メールアドレスを入力する	2736
メールマガジン	2640
メールマガジン登録	2640
""", 'ラ': """
ライター	2721
ランキング	2658
""", 'リ': """
リンクをコピー	2646
リンクをコピーしました	2675
リンクをコピーする	2675
""", 'レ': """
レシピへ	61
レシピへスキップ	61
レシピへ移動	61
レシピを保存	61
レシピを印刷	61
レシピを見る	61
レシピを評価	61
""", 'ロ': """
ログアウト	2636
ログイン	2636
ログイン/会員登録	2636
ログインしてコメント	2692
ログインしてコメントする	2692
ログイン・会員登録	2636
ログイン状態を保持	2712
ログイン状態を保持する	2712
""", '一': """
一回だけ	2710
一回だけ寄付する	2709
一回のみ	2710
一時停止	2699
一次性	4849
一次性捐款	4848
一番人気	2713
一覧	2660
一覧に戻る	2719
一覧へ	2660
一覧を見る	2660
""", '上': """
上一个视频	4873
上一张	4858
上一张图片	4878
上一篇	4789
上一篇文章	4858
上一頁	4791
上一页	4791
""", '下': """
下一个视频	4873
下一张	4858
下一张图片	4878
下一張圖片	4878
下一篇	4789
下一篇文章	4858
下一部影片	4873
下一頁	4791
下一页	4791
下次再說	4764
下次再说	4764
下載app	4842
下載客戶端	4842
下載音檔	4835
下載音訊	4835
下载app	4842
下载客户端	4842
下载音频	4835
""", '不': """
不,謝謝	4764
不,谢谢	4764
不用了	4764
不知道	4829
不適切な内容を報告	2692
""", '专': """
专题	4789
""", '並': """
並び替え	2693
並べ替え	2693
""", '个': """
个人中心	4768
个人信息保护政策	4872
""", '中': """
中	2727	4867
""", '为': """
为你推荐	4789
为您推荐	4789
""", '主': """
主旨	4877
主要ニュース	2658
主题	4877
""", '举': """
举报	4788
举报评论	4869
""", '了': """
了解	2661
了解详情	4879
""", '京': """
京东购买	4833
""", '人': """
人才招聘	4808
人気の動画	2685
人気の記事	2658
人気ランキング	2658
人気記事	2658
人気記事ランキング	2658
人気順	2693
人氣文章	4817
""", '仅': """
仅限会员	4851
仅限订阅用户	4851
""", '今': """
今、あなたにオススメ	2658
今、読まれている記事	2685
今すぐプレイ	2694
今すぐ寄付	2734
今すぐ支援する	2734
今すぐ購入	2739
今すぐ遊ぶ	2694
今はしない	2633
今はやめておく	2633
今回のみ	2710
今回のみ支援する	2709
今回はしない	2633
今日の注目	2658
今日最熱門	4817
今日热点	4789
今日焦点	4789
今日熱門	4817
""", '从': """
从app store下载	4842
""", '他': """
他の記事	19
他の記事も読む	2658
""", '付': """
付費閱讀	4768
付费内容	4768
付费阅读	4768
""", '以': """
以上网友发言只代表其个人观点,不代表本网站的观点或立场	4869
以下为广告内容	4808
以下為廣告內容	4808
以后再说	4764
以後再說	4844
以電子郵件繼續	4875
""", '件': """
件名	2737
""", '企': """
企画・制作	2728
""", '优': """
优惠码	4879
""", '会': """
会员专享	4771
会员专享内容	4771
会员专属	4768
会员中心	4768
会员登录	4768
会員でない方	2712
会員でない方はこちら	2712
会員の方はこちら	2636
会員の方はログイン	2636
会員プランを見る	2735
会員特典	2696
会員登録	2636
会員登録する	2636
会員登録のご案内	2735
会員登録はこちら	2636
会員限定	2636
会員限定特典	2696
会員限定記事	2636
""", '余': """
余下全文	4878
""", '作': """
作者更多文章	4858
作者简介	4859
作者簡介	4859
""", '你': """
你可能也喜欢	4789
你可能也喜歡	4789
你可能感兴趣	4789
你可能还想看	4817
你可能還想看	4817
""", '使': """
使用 apple 登入	4851
使用 facebook 登入	4851
使用 google 帳號登入	4851
使用 google 登入	4851
使用 google 繼續	4851
使用apple登录	4851
使用facebook登入	4851
使用facebook登录	4851
使用google登入	4851
使用google登录	4851
使用google繼續	4851
使用google继续	4851
使用google账号登录	4851
使用paypal付款	4875
使用条款	4784
使用條款	4784
使用邮箱登录	4875
""", '価': """
価格を見る	2739
""", '保': """
保存	2646
保存する	2646
保存设置	4839
保持登入	4851
保持登入狀態	4851
保持登录状态	4851
""", '個': """
個人情報の取り扱い	2652
個人情報の取り扱いについて	2652
個人情報の取り扱いに同意する	2715
個人情報の取扱いについて	2652
個人情報保護方針	2652
""", '倍': """
倍速	4836
""", '僅': """
僅限會員	4851
僅限訂戶	4851
""", '優': """
優先するソースに追加	2725
優惠碼	4879
""", '儲': """
儲存設定	4839
""", '允': """
允許	4844
允許通知	4843
允许	4844
允许通知	4843
""", '元': """
元の記事を読む	2686
元記事で読む	2686
元記事を読む	2660
""", '免': """
免責聲明	4784
免費訂閱	4772
免費註冊	4768
免費試讀	4768
免費閱讀	4875
免责声明	4784
免费,无垃圾邮件	4854
免费注册	4768
免费订阅	4772
免费试读	4768
免费阅读	4875
免运费	4868
免運費	4868
""", '入': """
入力内容を確認	2736
入力内容を確認する	2736
入力必須	2715
""", '內': """
內容	4877
""", '全': """
全ての写真を見る	2686
全ての記事が読み放題	2735
全屏	4836
全文はこちら	2686
全文を読む	2660
全文表示	2660
全画面	2699
全画面表示	2698
全画面表示を終了	2698
全螢幕	4836
全記事読み放題	2639
全部拒絕	4840
全部拒绝	4840
全部接受	4784
全部新闻	4858
全部游戏	4831
全部视频	4858
全部评论	4788
""", '公': """
公众号	4779
公式sns	2647
公式twitter	2647
公式x	2647
公式アプリ	2645
公式サイトで見る	2696
公式サイトはこちら	2739
公式サイトを見る	2739
公式ショップ	2696
公式ショップはこちら	2696
""", '共': """
共有	2646
共有する	2646
共有オプション	2726
共有リンクをコピー	2675
""", '关': """
关于作者	4859
关于我们	4784
关注	4779
关注作者	4863
关注我们	4779
关注此话题	4863
关注话题	4863
关键词	4789
关闭	4764
关闭窗口	4878
关闭菜单	4878
""", '其': """
其他新聞	4789
其他新闻	19	4789
其他金額	4848
其他金额	4848
""", '内': """
内容	4877
内容由ai生成	4873
""", '再': """
再生	2660
再生リスト	2733
再生時間	2699
再生速度	2698
再読み込み	2707
再読み込みする	2707
""", '写': """
写留言	4869
写真(#枚	2686
写真をすべて見る	2719
写真をもっと見る	2686
写真を拡大	2719
写真を拡大する	2719
写真を見る	2660
写真を見る(全#枚	2686
写真・動画の投稿はこちら	2720
写真特集	2658
写评论	4788
""", '出': """
出錯了	4855
出错了	4855
""", '分': """
分享	4778
分享到	4778
分享到facebook	4808
分享到line	4808
分享到qq	4866
分享到whatsapp	4866
分享到微信	4778
分享到微博	4778
分享到朋友圈	4866
分享文章	4880
分享本文	4808
分享此文	4808
分享此頁	4880
分享給好友	4808
分享給更多人看到	4808
分享给好友	4808
分享给更多人	4808
分享至	4778
分享至facebook	4778
分享至line	4808
分享这篇文章	4880
分享這篇文章	4880
分类	4789
分類	4789
""", '列': """
列印	4778
列印本頁	4808
列印食譜	61
""", '初': """
初めての方はこちら	2712
初割で無料体験する	2636
初月無料	2639
""", '利': """
利用規約	2652
利用規約に同意します	2715
利用規約に同意する	2715
""", '刷': """
刷新页面	4845
""", '前': """
前のページ	2660
前のページに戻る	2738
前の写真	2719
前の動画	2733
前の画像	2719
前の記事	2658
前の記事へ	2658
前の記事を読む	2738
前へ	2660
前回の記事はこちら	2685
前回はこちら	2686
前往官網	4879
前往捐款	4848
前往捐款頁面	4848
前往捐款页面	4848
前往購買	4833
前往贊助	4848
""", '剩': """
剩余时间	4836
剩餘時間	4836
""", '加': """
加入google偏好來源	4863
加入line好友	4779
加入会员	4768
加入我们	4808
加入我们的团队	4808
加入我們	4808
加入我們的團隊	4808
加入書籤	4778
加入會員	4768
加入白名单	4845
加入購物車	4879
加入购物车	4879
加载中	4835
加载内容	4839
加载帖子	4839
加载更多	4791
加载更多评论	4828
""", '動': """
動画	2658
動画で見る	2675
動画の公開は終了しました	2698
動画の読み込みに失敗しました	2733
動画の配信は終了しました	2698
動画は再生できません	2698
動画をもっと見る	2719
動画を再生	2733
動画を再生する	2675
動画を再生できません	2698
動画を再生できませんでした	2698
動画を見る	2660
動画を読み込み中	2698
動画を読み込めませんでした	2733
動画を読み込んでいます	2698
動画プレーヤーを読み込み中	2698
動画一覧	2719
""", '包': """
包邮	4868
""", '協': """
協賛	2728
協賛企業	2728
""", '单': """
单次	4849
单次捐款	4765
单篇购买	4875
""", '単': """
単発の寄付	2709
""", '博': """
博客來購買	4833
""", '占': """
占い	2695
""", '印': """
印刷	2646
印刷する	2646
印刷用ページ	2675
印刷用ページを表示	2675
""", '即': """
即时新闻	4789
即時新聞	4789
""", '原': """
原文を表示	2661
原文を見る	2661
原文連結	4818
原文链接	4818
""", '去': """
去京东看看	4833
去京东购买	4833
去天猫购买	4833
去淘宝购买	4833
""", '参': """
参与投票	4828
参与评论	4788
参加测验	4831
参加者募集中	2671
参加问卷调查	4808
""", '參': """
參加問卷調查	4808
參加測驗	4831
參與投票	4828
""", '友': """
友だち追加	2647
友だち追加する	2647
友善列印	4808
友達に教える	2675
""", '反': """
反馈	4788
""", '发': """
发一条友善的评论	4869
发现错误	4828
发现错误?请告诉我们	4808
发生错误	4855
发表留言	4788
发表评论	4788
发送	4855
发送成功	4854
""", '取': """
取材・文	2721
取消关注	4864
取消追蹤	4863
取消關注	4864
取消静音	4835
取消靜音	4835
""", '受': """
受け取る	2706
受付が完了しました	2736
""", '古': """
古い順	2693
""", '可': """
可随时退订	4854
可隨時取消	4851
""", '合': """
合わせて読みたい	2658
合作伙伴	4868
合作夥伴	4868
合成音声による読み上げ	2698
合成音声による読み上げです	2698
""", '同': """
同じカテゴリの記事	2658
同じ著者の記事	2685
同意	4784
同意して続ける	2701
同意して続行	2701
同意して閉じる	2701
同意しない	2652
同意する	2652
同意の管理	2701
同意を撤回	2701
同意を撤回する	2701
同意を管理	2701
同意を管理する	2701
同意並繼續	4839
同意并继续	4839
""", '后': """
后退#秒	4835
""", '听': """
听全文	4808
听文章	4835
听新闻	4778
听这篇文章	4808
""", '商': """
商业推广	4868
商品の詳細を見る	2739
商品を見る	2696
商品ページへ	2696
商品詳細	2739
商品详情	4879
商城	4868
商業推廣	4868
""", '單': """
單次	4849
單次捐款	4765
單筆	4849
單筆捐款	4848
單筆支持	4848
單篇購買	4875
""", '回': """
回上一頁	4878
回到頂端	4858
回到頂部	4791
回到顶部	4858
回复	4788
回答する	91
回覆	4788
回頂端	4791
回首頁	4791
""", '在': """
在 app store 下載	4842
在 facebook 查看	4870
在 google play 下載	4842
在 instagram 查看	4870
在 instagram 查看這則貼文	4870
在 spotify 收聽	4870
在 x 上查看	4870
在 youtube 上觀看	4870
在amazon購買	4833
在app store下载	4842
在app中打开	4842
在app中阅读	4842
在facebook查看	4870
在google play下载	4842
在instagram查看	4870
在instagram查看這則貼文	4870
在patreon上支持我们	4848
在spotify上收听	4870
在x上查看	4870
在youtube上观看	4870
在亚马逊购买	4833
在微博查看	4870
在浏览器中继续	4842
在瀏覽器中繼續	4842
""", '地': """
地図を見る	2661
地図を開く	2661
""", '執': """
執筆者	2721
執筆者プロフィール	2720
""", '填': """
填字游戏	4832
填字遊戲	4832
""", '复': """
复制	4867
复制成功	4778
复制网址	4808
复制链接	4778
""", '外': """
外部コンテンツを表示	2701
外部コンテンツを表示する	2701
外部送信について	2732
外部送信ポリシー	2732
""", '大': """
大	2727	4867
大号字	65
大字	4778
大家还在看	4789
大家都在看	4789
""", '头': """
头条	4789
""", '好': """
好的	4844
""", '如': """
如何关闭	4846
如何关闭广告拦截器	4845
如何關閉	4846
如何關閉廣告攔截器	4845
""", '始': """
始終允許	4840
始终允许	4840
""", '姓': """
姓名	4855
""", '字': """
字体	65
字体大小	4778
字号	4778
字幕	2699	4836
字幕をオン	2698
字幕を表示	2698
字級	65	4778
字级	65
字號	4866
字體大小	65	4778
""", '官': """
官方微博	4779
""", '定': """
定期定額	4765
定期定額捐款	4848
定期定額支持	4848
定期捐款	4848
""", '寄': """
寄付	2634
寄付する	2634
寄付で応援する	2675
寄付のお願い	2634
寄付はこちら	2709
寄付はこちらから	2709
寄付をする	2634
寄付ページはこちら	2709
寄付ページへ	2709
""", '寫': """
寫留言	4869
寫評論	4869
""", '專': """
專題	4789
""", '小': """
小	2727	4867
小字	4778
小編推薦	4789
小调查	92
""", '尚': """
尚未成為會員	4851
尚無留言	4808
""", '展': """
展开	4791
展开全文	4791
展开全部	4792
展开回复	4828
展开阅读全文	4878
展開	4791
展開全文	4858
""", '已': """
已关注	4779
已收到您的申请	4876
已是会员	4768
已是訂戶	4851
已有帐号	4768
已有帳號	4851
已有账号	4851
已經是會員	4768
已經是會員?登入	4768
已经是订户	4851
已经有账号	4851
已複製連結	4866
已關注	4863
""", '常': """
常に表示する	2701
常に許可	2702
常に許可する	2701
""", '年': """
年払い	2713
年額プラン	2713
""", '广': """
广告	4783
广告后继续阅读	4833
广告结束	4833
""", '広': """
広告	2650
広告の下に記事が続きます	2696
広告の後に続きます	2650
広告はここまで	2696
広告をスキップ	2650
広告を閉じる	2650
広告ブロッカーをご利用中です	2707
広告ブロックの解除方法	2707
広告ブロックを解除してください	2707
広告ブロックを解除しました	2707
広告企画	2650
広告終わり	2696
""", '廣': """
廣告	4783
廣告後繼續閱讀	4833
廣告結束	4833
廣編企劃	4833
廣編特輯	4833
""", '延': """
延伸閱讀	4789
延伸阅读	4789
""", '开': """
开启app	4842
开启推送	4843
开启通知	4843
开始测验	4831
开通vip	4875
开通会员	4768
""", '当': """
当前时间	4836
当当购买	4833
""", '影': """
影片已下架	4835
影片已移除	4835
影片無法播放	4835
影片載入中	4835
影片載入失敗	4873
影音	4789
""", '後': """
後で	2633
""", '微': """
微信	4778
微信扫一扫	4866
微信扫码分享	4866
微信登录	4851
微博	4778
""", '必': """
必填	4855
必填字段	4854
必填欄位	4854
必填項	4854
必填项	4854
必須	2716
必須項目	2716
必須項目です	2715
""", '忘': """
忘記密碼	4768
忘记密码	4768
""", '応': """
応援する	2634
""", '快': """
快进#秒	4835
""", '总': """
总是允许	4840
""", '您': """
您可能也喜歡	4789
您可能感兴趣	4789
您可能还喜欢	19
您可能還喜歡	19
您可能還想看	4817
您可随时退订	4854
您可隨時取消訂閱	4854
您已关注此话题	4863
您已投过票	4828
您已投過票	4828
您已经投过票	4828
您已訂閱	4876
您已订阅	4876
您的信息已发送	4854
您的姓名	4876
您的投票已提交	4828
您的支持很重要	4874
您的昵称	4869
您的暱稱	4869
您的留言	4876
您的訊息已送出	4854
您的邮箱	4772
您的電子郵件	4876
您的電郵	4772
""", '情': """
情報をお寄せください	2720
情報提供のお願い	2720
情報提供はこちら	2720
""", '想': """
想接收即時新聞通知嗎	4843
想接收通知吗	4843
""", '意': """
意見反饋	4828
意見回饋	4828
意见反馈	4788
""", '感': """
感想を送る	2655
感謝您的參與	4828
感謝您的投票	91	4828
感謝您的支持	4874
感谢您,您的信息已发送	4854
感谢您的参与	4828
感谢您的投票	91	4828
感谢您的支持	4874
感谢支持	4874
""", '成': """
成为会员	4765
成為會員	4765
""", '我': """
我们无法显示此内容	4839
我同意	4784
我同意处理我的个人数据	4854
我同意接收电子邮件	4854
我同意隱私權政策	4854
我已关闭	4845
我已关闭广告拦截器	4845
我已閱讀並同意隱私權政策	4854
我已關閉廣告攔截器	4845
我已阅读并同意隐私政策	4854
我的帐户	4768
我的帳戶	4768
我知道了	4784
我要举报	4828
我要投票	4828
我要捐款	4874
我要支持	4874
我要檢舉	4828
我要爆料	4859
我要留言	4788
我要糾錯	4808
我要纠错	4788
我要评论	4788
我要贊助	4874
""", '或': """
或	4852
""", '戻': """
戻る	2660
""", '所': """
所有新闻	4858
所有留言	4788
""", '打': """
打印	4778
打印本页	4808
打印食谱	61
打开	4792
打开app	4842
打开app查看更多	4842
打开app阅读	4842
打开app阅读全文	4842
打开客户端阅读	4842
打开微信扫一扫	4866
打开推送	4843
打赏	4765
打赏作者	4874
""", '扫': """
扫一扫分享	4866
扫描二维码下载	4842
扫码下载	4842
扫码下载app	4842
扫码下载客户端	4842
""", '投': """
投票	92	4829
投票ありがとうございました	91	2692
投票する	91	2675
投票を受け付けました	2692
投票区	92
投票成功	4828
投票済みです	2692
投票結果	2693	4829
投票結果を見る	91
投票结果	4829
投稿する	2655
投稿を表示	2701
投稿を表示する	2701
投稿を読み込む	2701
投稿须知	4859
""", '折': """
折りたたむ	2661
折扣码	4879
折扣碼	4879
""", '报': """
报告错误	4792
""", '拒': """
拒絕	4784
拒绝	4784
拒绝全部	4840
拒绝所有cookie	4872
""", '招': """
招聘启事	4808
""", '拡': """
拡大	2646
拡大する	2660
""", '按': """
按年計費	4851
按年计费	4851
按月	4849
按月捐款	4848
按月计费	4851
按讚	4779
""", '捐': """
捐款	4765
捐贈	4765
捐赠	4765
""", '掃': """
掃描qr code下載	4842
掃碼下載	4842
""", '排': """
排序	4829
排行榜	4789
""", '採': """
採用情報	2671
""", '接': """
接受	4784
接受並繼續	4839
接受全部	4784
接受全部cookie	4872
接受并继续	4839
接受所有	4784
接受所有 cookie	4872
接受所有cookie	4872
接收通知	4843
""", '推': """
推广	4783
推广内容	4783
推廣	4783
推荐	4789
推荐文章	4789
推荐方案	4852
推荐阅读	4789
推薦	4789
推薦文章	4789
推薦閱讀	4789
""", '提': """
提交	91	4855
提交成功	4854
提交成功,感谢您的反馈	4876
提交评论	4828
提供	2650
提供反馈	4828
提供意見	4828
提供新聞線索	4859
提供新闻线索	4859
""", '搜': """
搜尋	4791
搜索	4791
""", '撤': """
撤回同意	4839
""", '播': """
播放	4791
播放器加载中	4835
播放影片	4873
播放视频	4873
播放速度	4835
""", '支': """
支持我们	4765
支持我們	4765
支援する	2634
支援はこちら	2709
""", '收': """
收合	4792
收听	4778
收听文章	4835
收听本文	4808
收聽文章	4808
收聽本文	4835
收藏	4778
收藏文章	4778
收藏本文	4808
收藏食譜	61
收藏食谱	61
收起	4791
收起回复	4828
""", '放': """
放大图片	4858
放大圖片	4858
放大字体	4866
放大字體	4866
""", '数': """
数独	2695	4832
""", '數': """
數獨	4832
""", '文': """
文字の大きさ	65	2646
文字を大きくする	2726
文字を小さくする	2726
文字サイズ	2646
文字サイズを変更	2726
文字サイズ変更	65
文字拡大	2726
文字稿	4836
文字起こし	2699
文字起こしを表示	2698
文字起こしを見る	2698
文明上网,理性发言	4869
文明上网理性发言,请遵守新闻评论服务协议	4869
文章未完 廣告後繼續	4833
""", '料': """
料金プラン	2713
料金プランを見る	2735
""", '新': """
新しい順	2693
新着	2658
新着ニュース	2658
新着記事	2658
新着記事一覧	2685
新着順	2693
新聞線索	4859
新規会員登録	2636
新規登録	2636
新闻简报	4772
新闻线索	4859
""", '无': """
无所谓	4829
无法显示此内容	4839
""", '早': """
早割	2728
早鳥票	4868
早鸟票	4868
""", '时': """
时长	4836
""", '明': """
明白了	4792
""", '是': """
是否允许通知	4843
是否接收推送通知	4843
是否接收通知	4843
是否開啟通知	4843
""", '显': """
显示全部	4858
显示内容	4839
显示原文	4792
显示字幕	4835
显示帖子	4839
显示更多	4791
""", '時': """
時長	4836
""", '暂': """
暂不	4764
暂无评论	4808
暂无评论,快来抢沙发	4869
""", '暫': """
暫不	4764
""", '更': """
更多	4789
更多作者文章	4858
更多内容	4789
更多分享方式	4866
更多图片	4858
更多圖片	4858
更多報導	4789
更多影片	4858
更多报道	4789
更多文章	4789
更多新聞	4789
更多新聞請看	4817
更多新闻	4789
更多游戏	4831
更多精彩	4817
更多精彩内容	4878
更多精采內容	4808
更多视频	4858
更多选项	4867
更多選項	4867
更正政策	4859
更正與說明	4859
""", '書': """
書籍を購入する	2696
""", '最': """
最受欢迎	4852
最受歡迎	4852
最多人看	4817
最新	4829
最新ニュース	2658
最新ニュースを通知で受け取る	2705
最新号	2685
最新影音	4817
最新文章	4789
最新新聞	4789
最新新闻	4789
最新消息	4789
最新記事	2658
最旧	4829
最早	4829
最热	4829
最熱	4829
最舊	4829
最超值	4852
""", '會': """
會員中心	4768
會員專享	4771
會員專享內容	4771
會員專屬	4768
會員登入	4768
""", '月': """
月払い	2713
月額#円	2639
月額#円(税込	2639
月額プラン	2713
""", '有': """
有効なメールアドレスを入力してください	2715
有料会員からのプレゼント記事	2740
有料会員登録	2636
有料会員記事	2675
有料登録	2636
有料記事	2636
""", '朋': """
朋友圈	4778
""", '服': """
服务条款	4784
服務條款	4784
""", '朗': """
朗读全文	4835
""", '朝': """
朝刊・夕刊	2636
""", '未': """
未满十八岁禁止饮酒	4833
未滿十八歲禁止飲酒	4833
""", '本': """
本を購入する	2696
本周热门	4817
本文	2737
本文へ	2660
本文へ移動	2660
本文对您有帮助吗	4828
本文尚无评论	4869
本文已锁定	4851
本文由ai语音朗读	4835
""", '机': """
机器翻译	4808
机翻	4836
""", '来': """
来测测你的知识	4831
""", '查': """
查看专题	4858
查看优惠	4875
查看作者主页	4859
查看作者更多文章	4858
查看優惠	4875
查看全部	4791
查看全部图片	4858
查看全部文章	4878
查看全部評論	4828
查看全部评论	4828
查看原图	4791
查看原文	4818
查看商品	4879
查看回复	4828
查看回覆	4828
查看图集	4858
查看圖集	4858
查看地图	4792
查看專題	4858
查看投票結果	4869
查看投票结果	91	4869
查看文字稿	4835
查看方案	4875
查看更多	4791
查看更多图片	4858
查看更多评论	4828
查看留言	4788
查看結果	91
查看结果	91	4792
查看訂閱方案	4851
查看詳情	4792
查看订阅方案	4851
查看评论	4788
查看详情	4792
查看逐字稿	4835
查看高清图集	4858
""", '标': """
标签	4789
""", '检': """
检举评论	4869
""", '検': """
検索	2660
""", '業': """
業配	4783
""", '楽': """
楽天で見る	2696
楽天で詳細を見る	2696
楽天で購入	2696
楽天で購入する	2696
楽天市場で見る	2696
楽天市場で購入	2696
""", '標': """
標籤	4789
""", '機': """
機器翻譯	4808
機械翻訳	2699
""", '檢': """
檢舉	4788
檢舉留言	4869
""", '次': """
次のページ	2660
次の写真	2719
次の動画	2733
次の画像	2719
次の記事	2658
次の記事へ	2658
次の記事を読む	2738
次へ	2660
次を読む	2661
次ページ	2660
次回から自動的にログイン	2712
""", '正': """
正しいメールアドレスを入力してください	2715
正在加载播放器	4835
""", '此': """
此影片無法播放	4835
此文章已锁定	4851
此欄位為必填	4854
此視頻無法播放	4835
此视频不可用	4835
此视频已被删除	4835
此項為必填	4854
此页面对您有帮助吗	4828
此项为必填项	4854
""", '残': """
残り時間	2699
""", '毎': """
毎年	2710
毎月	2710
毎月寄付する	2709
毎月支援する	2709
""", '每': """
每一份支持都很重要	4848
每一份支持都重要	4848
每年	4849
每月	4849
每月捐款	4765
""", '氏': """
氏名	2716
""", '民': """
民調	92
""", '沒': """
沒意見	4829
""", '没': """
没意见	4829
没有账号	4851
""", '注': """
注册	4768
注册成功	4876
注目の記事	2658
注目キーワード	2658
注目ワード	2658
注目記事	2658
""", '测': """
测测你的知识	4831
""", '清': """
清晰度	4836
""", '游': """
游戏	4832
""", '点': """
点击取消静音	4873
点击图片查看大图	4858
点击打开声音	4873
点击排行	4789
点击播放	4808
点击放大	4858
点击查看全文	4878
点击查看原文	4818
点击查看大图	4791
点击阅读全文	4878
点击阅读原文	4818
点我看视频	4808
点赞	4778
""", '為': """
為您推薦	4789
""", '热': """
热点	4789
热点推荐	4789
热门	4789
热门排行	4789
热门文章	4789
热门新闻	4789
""", '無': """
無料で体験する	2636
無料で始める	2712
無料で試す	2712
無料で読む	2636
無料アプリをダウンロード	2704
無料ゲーム	2694
無料会員登録	2636
無料会員限定	2636
無料体験	2636
無料登録	2636
無法播放影片	4835
無法載入影片	4873
無法顯示此內容	4839
""", '焦': """
焦點新聞	4789
""", '熱': """
熱門	4789
熱門排行	4789
熱門文章	4789
熱門新聞	4789
熱門話題	4789
""", '爆': """
爆料信箱	4859
爆料專線	4859
爆料热线	4859
""", '特': """
特別協賛	2728
特定商取引法に基づく表記	2652
特集	2658
特集を見る	2719
特集ページへ	2719
特集一覧	2719
特集一覧へ	2738
""", '猜': """
猜你喜欢	4789
猜你喜歡	4789
""", '現': """
現在の再生時間	2698
""", '生': """
生成aiを使用しています	2733
""", '用': """
用app開啟	4842
用户协议和隐私政策	4872
""", '由': """
由ai生成	4862
由ai语音朗读	4835
""", '申': """
申し込む	2636
""", '电': """
电子报	4772
电子邮箱	4772
""", '画': """
画像をクリックして拡大	2719
画像を拡大	2660
画像を拡大する	2719
画像を見る	2660
画質	2699
""", '留': """
留言	4788
留言(#	4788
留言内容	4877
留言已關閉	4828
留言規則	4828
留言规则	4828
""", '略': """
略過廣告	4873
""", '登': """
登入	4768
登入/註冊	4768
登入後留言	4828
登出	4768
登录	4768
登录/注册	4768
登录后发表评论	4828
登錄	4768
登録	2636
登録が完了いたしました	2736
登録が完了しました	2675
登録して続きを読む	2636
登録する	2636
""", '發': """
發現錯誤	4828
發現錯誤?請告訴我們	4808
發生錯誤	4855
發表留言	4788
發表評論	4788
""", '皆': """
皆さまのご支援が力になります	2709
""", '監': """
監修者	2721
""", '目': """
目前時間	4836
目录	4791
目次	2660
目次へ戻る	2738
目錄	4791
""", '直': """
直接看食谱	61
""", '相': """
相关主题	4789
相关报道	4789
相关推荐	4789
相关文章	4789
相关新闻	4789
相关标签	4789
相关视频	4817
相关阅读	4789
相關主題	4789
相關報導	4789
相關影片	4817
相關推薦	4789
相關文章	4789
相關新聞	4789
相關標籤	4789
相關閱讀	4789
""", '看': """
看了这篇文章的人也看	4789
看全文	4858
看原文	4818
看更多	4789
看更多作者文章	4858
看更多文章	4817
看更多新聞	4817
看更多照片	4858
看結果	91
""", '知': """
知道了	4792
""", '確': """
確認する	2716
確認メールをお送りしました	2715
確認画面へ	2716
""", '禁': """
禁止酒駕	4868
禁止酒駕,飲酒過量有害健康	4833
""", '稍': """
稍后	4844
稍后再说	4764
稍后提醒我	4764
稍后阅读	4808
稍後	4844
稍後再說	4764
稍後提醒我	4764
稍後閱讀	4808
""", '立': """
立即开通	4875
立即投票	91
立即捐助	4848
立即捐款	4765
立即捐赠	4848
立即支持	4874
立即訂閱	4768
立即订阅	4768
立即试玩	4831
立即購票	4833
立即贊助	4848
立即购票	4833
立即选购	4833
立即選購	4833
立即開始玩	4831
""", '筆': """
筆者	2721
筆者プロフィール	2720
""", '管': """
管理cookie	4839
管理偏好設定	4872
管理偏好设置	4872
管理同意	4839
管理同意设置	4839
管理同意選項	4839
管理选项	4872
管理選項	4872
""", '粉': """
粉絲團	4779
""", '精': """
精彩推荐	4817
精彩推薦	4817
精选	4789
""", '紙': """
紙面ビューアー	2636
""", '結': """
結果を見る	91	2661
""", '続': """
続きはこちら	2686
続きをみる	2660
続きを読む	2636
続けて読む	2738
""", '網': """
網友留言	4788
""", '編': """
編輯推薦	4789
編輯準則	4859
編輯精選	4789
編集ポリシー	2720
編集方針	2721
編集部おすすめ	2658
編集部のおすすめ	2658
""", '縮': """
縮小	2646
縮小字體	4866
""", '繼': """
繼續使用網頁版	4842
繼續閱讀	4791
繼續閱讀請往下	4833
""", '續': """
續訂	4875
""", '纠': """
纠错	4788
""", '继': """
继续在浏览器阅读	4842
继续浏览内容	4791
继续阅读	4791
""", '续': """
续订	4875
""", '编': """
编辑准则	4859
编辑推荐	4789
编辑精选	4789
""", '缩': """
缩小字体	4866
""", '网': """
网友评论	4788
网友评论仅供其表达个人看法,并不表明本站立场	4869
""", '翻': """
翻訳を表示	2661
""", '联': """
联系作者	4859
联系我们	4784
联系编辑部	4859
""", '聯': """
聯絡我們	4784
聯絡編輯部	4859
""", '聽': """
聽全文	4808
聽文章	4835
聽新聞	4778
聽這篇文章	4808
""", '脳': """
脳トレ	2695
""", '自': """
自动播放	4836
自動再生	2699
自動播放	4836
自動翻訳	2699
自定义金额	4848
自訂金額	4848
""", '菜': """
菜单	4791
""", '著': """
著作権	2652
著者の記事一覧	2719
著者をフォロー	2725
著者をフォローする	2725
著者プロフィール	2720
""", '複': """
複製	4867
複製網址	4808
複製連結	4778
""", '要': """
要接收推送通知吗	4843
要接收通知嗎	4843
""", '視': """
視頻由ai生成	4873
""", '觀': """
觀看更多	4817
""", '视': """
视频	4789
视频不可用	4835
视频加载中	4835
视频加载失败	4873
视频已下架	4835
视频已失效	4835
视频无法播放	4835
视频时长	4873
视频正在加载	4835
""", '解': """
解鎖全文	4808
解鎖文章	4875
解锁全文	4808
解锁文章	4875
解除しました	2708
解除方法	2708
解除方法はこちら	2708
""", '訂': """
訂戶專享	4833
訂戶專享優惠	4833
訂戶專享內容	4851
訂戶贈閱	4880
訂正について	2720
訂閱	4768
訂閱成功	4876
訂閱推播	4843
訂閱方案	4875
訂閱會員	4768
訂閱會員專屬內容	4808
訂閱郵件	4772
訂閱電子報	4772
""", '記': """
記事に関するお問い合わせ	2720
記事の続きはこちら	2686
記事の続きを読む	2719
記事の誤りを報告	2729
記事は広告の下に続きます	2696
記事は広告の後に続きます	2696
記事へのお問い合わせ	2720
記事へのご意見	2655
記事をサポートする	2634
記事をシェア	2740
記事をシェアする	2740
記事をプレゼント	2636
記事をプレゼントする	2675
記事を保存	2646
記事を保存する	2675
記事を印刷する	2646
記事を聴く	2698
記事を評価する	2729
記事を読む	2660
記事を購入する	2735
記事を音声で聞く	2698
記事を音声で聴く	2698
記事ランキング	2658
記事一覧	2660
記事一覧へ	2719
記事一覧を見る	2686
記事全文を読む	2660
記住我	4852
記者をフォロー	2725
記者プロフィール	2720
記者募集	2671
記者募集中	2671
""", '設': """
設定を保存	2701
設定を保存する	2701
設定を変更する	2732
設定を管理	2732
""", '許': """
許可	2706
許可する	2652
""", '註': """
註冊	4768
註冊成功	4876
""", '評': """
評価順	2693
評論	4788
評論已關閉	4828
評論規則	4828
""", '話': """
話題の記事	2658
""", '該': """
該作者更多文章	4858
""", '詳': """
詳しく見る	2661
詳細	2661
詳細を見る	2739
詳細・購入はこちら	2696
""", '語': """
語音播報	4808
語音朗讀	4808
""", '誤': """
誤りを報告	2661
誤りを報告する	2729
誤字脱字の報告	2675
誤字脱字を報告	2720
誤字脱字を報告する	2675
""", '読': """
読まれている記事	2658
読み上げ	2675
読み放題	2639
読み続ける	2661
読み込み中です	2698
読者限定	2696
""", '請': """
請填寫讀者問卷	4808
請我們喝杯咖啡	4848
請查收郵件	4854
請檢查您的收件匣	4854
請繼續下滑閱讀	4833
請繼續往下閱讀	4783
請輸入您的電子郵件	4876
請輸入有效的電子郵件	4854
請輸入有效的電子郵件地址	4854
請輸入電子郵件	4772
請選擇金額	4874
請關閉廣告攔截器	4845
""", '讀': """
讀者優惠	4833
讀者專享	4833
""", '讚': """
讚	4778
讚賞支持	4765
""", '订': """
订户专享	4833
订户专享优惠	4833
订户赠阅	4880
订阅	4768
订阅会员	4768
订阅成功	4876
订阅推送	4843
订阅邮件	4772
""", '记': """
记住我	4852
记者简介	4859
""", '设': """
设为google首选来源	4863
""", '评': """
评论	4788
评论(#	4788
评论功能已关闭	4869
评论已关闭	4828
评论规则	4828
""", '诚': """
诚聘英才	4808
""", '话': """
话题	4789
""", '该': """
该文章已关闭评论	4869
该视频不可用	4835
该视频已下架	4835
该邮箱已被注册	4876
""", '详': """
详情	4792
""", '语': """
语音朗读	4808
语音由ai生成	4835
""", '说': """
说点什么	4869
""", '请': """
请先登录再评论	4808
请关闭广告拦截器	4845
请我们喝杯咖啡	4848
请查收邮件	4854
请检查您的收件箱	4854
请继续往下阅读	4783
请输入您的电子邮件	4876
请输入您的邮箱	4876
请输入昵称	4869
请输入有效的电子邮件地址	4854
请输入有效的邮箱地址	4854
请输入邮箱	4772
请选择金额	4874
""", '读': """
读者专享	4833
读者优惠	4833
""", '購': """
購入はこちら	2696
購票	4868
購票連結	4833
購読	2636
購読する	2636
購読のお申し込み	2636
購読プラン	2735
購読プランを見る	2712
購読申し込み	2636
購買本書	4833
""", '贈': """
贈る	2727
贈送文章	4808
贈送文章給朋友	4808
贈送此文	4808
""", '贊': """
贊助	4765
贊助內容	4783
贊助商	4783
贊助我們	4848
""", '购': """
购买本书	4833
购买此书	4833
购票	4868
购票链接	4833
""", '赞': """
赞	4829
赞助	4765
赞助内容	4783
赞助商	4868
赞助商链接	4783
赞助我们	4848
赞赏	4765
赞赏作者	4874
""", '赠': """
赠送文章	4866
赠送此文	4808
""", '超': """
超值方案	4851
""", '跳': """
跳到主要內容	4791
跳到食谱	61
跳至食譜	61
跳转到食谱	61
跳过广告	4873
""", '踩': """
踩	4829
""", '載': """
載入中	4835
載入內容	4839
載入更多	4791
載入貼文	4839
""", '輸': """
輸入您的電子郵件	4876
""", '轉': """
轉發	4778
""", '转': """
转发	4778
""", '载': """
载入内容	4839
""", '输': """
输入您的邮箱	4876
""", '返': """
返信	2655
返信する	2655
返信を書く	2729
返信を表示	2692
返信を見る	2692
返信を隠す	2692
返回上一页	4878
返回列表	4878
返回頂部	4858
返回顶部	4791
返回首頁	4858
返回首页	4791
""", '还': """
还不是会员	4851
还有更多精彩内容	4878
还没有账号	4851
""", '这': """
这篇文章对你有帮助吗	4828
这篇文章对您有帮助吗	4828
""", '进': """
进入专题	4858
进入专题页	4858
""", '连': """
连结已复制	4866
""", '追': """
追蹤	4779
追蹤中	4863
追蹤主題	4863
追蹤作者	4863
追蹤我們	4779
""", '退': """
退出全屏	4835
""", '送': """
送信	91	2716
送信が完了しました	2715
送信しました	2715
送信する	91	2716
送信完了	2715
送出	91	4855
送出成功	4854
送出留言	4828
送出評論	4828
送料無料	2728
""", '选': """
选择	4852
选择方案	4851
选择订阅方案	4851
选择金额	4874
""", '逐': """
逐字稿	4836
""", '這': """
這篇文章對你有幫助嗎	4828
這篇文章對您有幫助嗎	4828
""", '通': """
通報	2693
通報する	2655
通知をオン	2645
通知をオンにする	2705
通知を受け取らない	2705
通知を受け取りますか	2705
通知を受け取る	2675
通知を設定する	2705
通知を許可	2705
通知を許可しますか	2705
通知を許可する	2705
""", '速': """
速報	2658
速報を通知で受け取る	2705
速報通知を受け取る	2675
""", '連': """
連結已複製	4808
連載	2658
連載をフォロー	2725
連載をフォローする	2725
連載を見る	2719
連載一覧	2719
""", '遊': """
遊戲	4832
""", '運': """
運営会社	2652
""", '違': """
違反を報告	2692
違反を報告する	2692
違反報告	2655
""", '選': """
選單	4791
選択する	2713
選擇	4852
選擇方案	4851
選擇訂閱方案	4851
選擇金額	4874
""", '還': """
還不是會員	4851
還沒有帳號	4851
""", '邮': """
邮箱	4772
邮箱格式不正确	4854
邮箱格式错误	4854
""", '配': """
配信停止はいつでも可能です	2715
""", '重': """
重新加载页面	4845
重新播放	4836
重新整理頁面	4845
重新載入頁面	4845
""", '金': """
金額を入力	2709
金額を指定	2709
金額を指定する	2709
金額を選ぶ	2734
金額を選択	2734
金額を選択してください	2734
""", '链': """
链接已复制	4808
""", '閉': """
閉じる	2633	2660
""", '開': """
開く	2661
開啟推播	4843
開啟通知	4843
開始測驗	4831
開通會員	4768
""", '間': """
間違いを見つけたら	2720
""", '関': """
関連	2658
関連する記事	2658
関連キーワード	2658
関連タグ	2658
関連トピックス	2658
関連ニュース	2658
関連リンク	2658
関連動画	2658
関連動画を見る	2733
関連情報	2658
関連記事	2658
関連記事はこちら	2685
関連記事をもっと見る	2738
関連記事を見る	2738
""", '閱': """
閱讀下一篇	4878
閱讀全文	4791
閱讀原文	4818
閱讀更多	4791
""", '關': """
關於作者	4859
關於我們	4784
關注	4779
關注作者	4863
關注我們	4779
關注此主題	4863
關鍵字	4789
關閉	4764
關閉視窗	4878
關閉選單	4878
""", '阅': """
阅读下一篇	4878
阅读全文	4791
阅读剩余全文	4878
阅读原文	4818
阅读更多	4791
""", '随': """
随时取消	4851
随时可取消	4851
""", '隐': """
隐私偏好	4872
隐私政策	4784
隐私权政策	4784
隐私设置	4840
""", '隨': """
隨時取消	4851
""", '隱': """
隱私偏好	4872
隱私政策	4784
隱私權政策	4784
隱私權設定	4839
隱私設定	4840
""", '離': """
離開全螢幕	4835
""", '電': """
電子信箱	4772
電子信箱格式錯誤	4854
電子報	4772
電子版	2636
電子郵件格式不正確	4854
電郵	4855
""", '静': """
静音	4836
""", '靜': """
靜音	4836
""", '音': """
音声で聞く	2646
音声をダウンロード	2698
音声を再生	2733
音声読み上げ	2675
音频播放器	4873
""", '頭': """
頭條	4789
""", '顯': """
顯示內容	4839
顯示原文	4792
顯示字幕	4835
顯示更多	4791
顯示貼文	4839
""", '飲': """
飲酒過量,有害健康	4833
飲酒過量有害健康	4833
""", '首': """
首頁	4791
首页	4791
""", '马': """
马上开始	4792
马上玩	4831
""", '验': """
验证码	4855
""", '點': """
點我看影片	4808
點擊播放	4835
點擊播放本文	4808
點擊放大	4858
點擊看大圖	4858
點擊開啟聲音	4873
點擊閱讀全文	4878
點閱排行	4817
""", '가': """
가	2759
가격 보기	2846
가로세로 낱말퀴즈	2801
가입하기	2750
가장 많이 본 뉴스	2766
가장 인기	2821
""", '개': """
개인정보 보호 설정	2840
개인정보 설정	2807
개인정보 수집 동의	2822
개인정보 수집 및 이용 동의	2822
개인정보 수집 및 이용에 동의합니다	2822
개인정보 수집·이용에 동의합니다	2822
개인정보 처리방침	2764
개인정보처리방침	2764
""", '갤': """
갤러리 닫기	2845
갤러리 보기	2827
""", '거': """
거부	2764
""", '검': """
검색	2768
""", '게': """
게시물 보기	2807
게시물 불러오기	2807
게임	2801
게임 전체보기	2799
게임 하러 가기	2799
""", '결': """
결과 보기	91	2769
""", '계': """
계속 읽기	2750
계정이 있으신가요	2820
""", '고': """
고객센터	2764
고충처리인	2828
""", '공': """
공감	2798
공감순	2798
공유	2759
공유하기	2759
""", '과': """
과거순	2798
""", '관': """
관련 기사	2766
관련 기사 더보기	2845
관련 뉴스	2766
관련 영상	2789
관련 태그	2766
관련기사	2766
관련기사 더보기	2845
관련뉴스	2766
관련키워드	2766
""", '광': """
광고	2763
광고 건너뛰기	2841
광고 닫기	2763
광고 아래에 기사가 계속됩니다	2802
광고 영역	87
광고 종료	2802
광고 차단 해제 방법	2813
광고 차단을 해제해 주세요	2813
광고 차단을 해제했습니다	2813
광고 차단이 감지되었습니다	2813
광고 후 계속됩니다	2802
광고성 정보 수신 동의	2822
광고성 정보 수신에 동의합니다	2822
""", '괜': """
괜찮습니다	2747
""", '교': """
교보문고에서 구매	2802
""", '구': """
구글 계정으로 계속하기	2820
구글 계정으로 로그인	2820
구글 선호 매체로 추가	2832
구글 플레이에서 다운로드	2810
구글로 계속하기	2820
구글로 로그인	2820
구글플레이에서 다운로드	2810
구독	2750
구독 갱신	2843
구독 상품 보기	2820
구독 상품 선택	2820
구독 상품 안내	2843
구독 신청	2750
구독 신청이 완료되었습니다	2822
구독 신청하기	2820
구독 안내	2843
구독 전용	2750
구독 중	2750
구독 취소	2833
구독권 선택	2820
구독신청	2750
구독이 완료되었습니다	2781
구독자 전용	2752
구독자 전용 기사	2820
구독자 전용 혜택	2802
구독자 혜택	2802
구독자가 선물한 기사입니다	2847
구독중	2832
구독하고 이어서 읽기	2781
구독하기	2750
구매하기	2802
구매하러 가기	2802
""", '글': """
글씨 크기	65
글씨크기	2759
글자 작게	2834
글자 크게	2834
글자 크기	2759
글자 크기 변경	65	2781
글자 크기 조절	65	2781
글자크기	2759
글자크기 변경	65
글자크기 설정	65
글자크기 조절	65
""", '금': """
금액 선택	2842
금액 직접 입력	2816
금액을 선택하세요	2842
금액을 선택해 주세요	2842
""", '기': """
기계 번역	2804
기부하기	2748
기사 계속 보기	2845
기사 공유	2834
기사 공유하기	2759
기사 구매	2843
기사 더 보기	2845
기사 더보기	2781
기사 듣기	2781
기사 링크 복사	2781
기사 본문	2768
기사 선물하기	2781
기사 스크랩	2834
기사 스크랩하기	2781
기사 오류 신고	2781
기사 오류 제보	2781
기사 요약	2831
기사 원문 보기	2781
기사 음성으로 듣기	2803
기사 잠금 해제	2843
기사 저장	2834
기사 저장하기	2781
기사 전문 보기	2827
기사 전체보기	2827
기사 제보	2828
기사 제보 및 문의	2781
기사 추천	2837
기사 평가하기	2837
기사 후원하기	2748
기사는 광고 아래에 계속됩니다	2802
기사는 광고 후 계속됩니다	2802
기사듣기	2803
기사를 공유합니다	2847
기사에 대한 의견	2765
기사원문	2768
기사저장	2759
기사제보	2828
기사추천	2837
기자 구독	2776
기자 구독하기	2776
기자 소개	2828
기자 페이지	2776
기자 프로필 보기	2776
기자구독	2832
기자에게 메일 보내기	2828
기자에게 이메일 보내기	2828
기자의 다른 기사	2776
기자의 다른 기사 보기	2827
기자의 다른기사	2766
기자의 다른기사 보기	2827
기자페이지 바로가기	2827
기획 기사 보기	2827
""", '나': """
나중에	2747
나중에 보기	2781
나중에 읽기	2781
나중에 하기	2747
""", '남': """
남은 시간	2804
""", '낱': """
낱말퀴즈	2801
""", '내': """
내 정보	2750
내용을 입력하세요	2844
내용을 입력해 주세요	2844
""", '네': """
네, 받을게요	2811
네이버 구독	2762
네이버 로그인	2820
네이버 밴드 공유	2834
네이버 블로그	2759
네이버로 로그인	2820
네이버에서 구독	2762
네이버에서 구독하기	2762
""", '놓': """
놓치면 안 되는 기사	2789
""", '뉴': """
뉴스 더보기	2827
뉴스 듣기	2781
뉴스레터 구독	2755
뉴스레터 구독 신청	2755
뉴스레터 구독이 완료되었습니다	2844
뉴스레터 무료 구독	2781
뉴스레터 신청	2755
""", '닉': """
닉네임을 입력하세요	2837
""", '다': """
다른 공유 찾기	2759
다른 금액	2816
다른 기사	19	2766
다른 기사 더 보기	19
다른 기사 보기	2776
다른기사	2766
다른기사 보기	2766
다시 보기	2804
다시 보지 않기	2747
다시보기	2804
다음	2768
다음 기사	2766
다음 기사 보기	2781
다음 기사 읽기	2845
다음 동영상	2841
다음 사진	2827
다음 영상	2841
다음 이미지	2845
다음 페이지	2768
다음글	2827
다음기사	2766
다음에	2747
다음에 하기	2812
다크모드	2808
""", '닫': """
닫기	2747
""", '답': """
답글	2765
답글 달기	2797
답글 더보기	2797
답글 보기	2797
답글 쓰기	2797
답글 접기	2797
답글쓰기	2765
""", '당': """
당신이 좋아할 만한	2766
""", '댓': """
댓글	2765
댓글 #	2765
댓글 #개	2765
댓글 닫기	2797
댓글 더보기	2797
댓글 등록	2797
댓글 등록하기	2797
댓글 보기	2765
댓글 신고	2837
댓글 신고하기	2837
댓글 쓰기	2765
댓글 운영 원칙	2797
댓글 운영 정책	2781
댓글 운영정책	2781
댓글 작성	2797
댓글 작성 규칙	2797
댓글 작성하기	2797
댓글 정책	2797
댓글보기	2765
댓글쓰기	2765
댓글을 남겨 주세요	2837
댓글을 남겨주세요	2837
댓글을 입력하세요	2837
댓글을 입력해 주세요	2837
댓글을 입력해주세요	2765
댓글을 작성하려면 로그인 해주세요	2837
댓글이 닫혔습니다	2797
""", '더': """
더 많은 옵션	2834
더 보기	2768
더보기	2766	2768
""", '도': """
도서 구매하기	2802
도움이 되었나요	2797
""", '독': """
독자 의견 조사	2781
독자 특별 할인	2802
독자 할인	2802
""", '동': """
동영상	2766
동영상 로딩 중	2803
동영상 보기	2841
동영상 재생	2803
동영상 플레이어	2841
동영상을 불러오는 중입니다	2803
동영상을 불러올 수 없습니다	2841
동영상을 재생할 수 없습니다	2803
동의	2764
동의 관리	2807
동의 철회	2807
동의 철회하기	2807
동의 후 계속	2807
동의하고 계속	2807
동의하고 계속하기	2807
동의합니다	2764
""", '뒤': """
뒤로 가기	2769
""", '등': """
등록	2765
""", '디': """
디지털 구독하기	2843
디지털뉴스부	2776
디지털뉴스팀	2776
디지털콘텐츠팀	2776
""", '또': """
또는	2821
""", '라': """
라인	2759
""", '랭': """
랭킹	2766
랭킹뉴스	2766
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
로그아웃	2750
로그인	2750
로그인 상태 유지	2820
로그인 유지	2820
로그인 전용 기사	2820
로그인 후 댓글 쓰기	2781
로그인 후 댓글 작성이 가능합니다	2837
로그인 후 댓글을 작성할 수 있습니다	2797
로그인 후 이용해 주세요	2797
로그인/회원가입	2750
로그인이 필요	2752
로그인하고 계속 읽기	2843
로딩 중	2803
로딩 중입니다	2803
로딩중	2803
""", '링': """
링크 복사	2759
링크가 복사되었습니다	2781
""", '마': """
마이페이지	2750
""", '많': """
많이 본 기사	2766
많이 본 뉴스	2766
많이 본 영상	2789
많이 읽은 기사	2766
많이본 기사	2766
많이본 뉴스	2766
""", '매': """
매달	2817
매월	2817
""", '맨': """
맨 위로	2768
맨위로	2768
""", '메': """
메뉴	2768
메뉴 닫기	2768
메시지가 전송되었습니다	2822
메일	2759
메일함을 확인해 주세요	2822
""", '멤': """
멤버십 가입	2843
멤버십 가입하기	2843
""", '모': """
모두 거부	2808
모두 동의	2764
모두 허용	2808
모든 쿠키 거부	2840
모든 쿠키 수락	2840
모든 쿠키 허용	2840
모르겠다	2798
모름/무응답	2798
모바일 웹으로 계속	2810
""", '목': """
목록	2768
목록 보기	2827
목록보기	2768
목록으로	2827
목록으로 돌아가기	2845
""", '무': """
무료 게임	2799
무료 배송	2836
무료 체험 시작하기	2750
무료 회원가입	2750
무료, 스팸 없음	2822
무료로 읽기	2843
무료배송	2836
무제한 이용하기	2843
""", '문': """
문의	2765
문의 내용	2844
문자 크기	65
""", '바': """
바로 구매하기	2802
바로가기	2759
""", '반': """
반응형 광고 영역	87
""", '배': """
배속	2804
""", '밴': """
밴드	2759
""", '번': """
번역 보기	2769
""", '베': """
베스트	2766
""", '보': """
보내기	2824
""", '복': """
복사	2835
복사하기	2759
""", '본': """
본문 글씨 줄이기	2759
본문 글씨 키우기	2759
본문 바로가기	2768
본문으로 바로가기	2768
""", '북': """
북마크	2759
""", '브': """
브라우저에서 계속	2810
브라우저에서 계속 보기	2810
""", '비': """
비공감	2798
비밀번호 찾기	2750
비밀번호를 잊으셨나요	2820
""", '사': """
사이트맵	2764
사진 더 보기	2827
사진 더보기	2827
사진 모두 보기	2827
사진 크게 보기	2827
사진 크게보기	2827
사진 확대	2768
""", '삭': """
삭제된 동영상입니다	2803
""", '상': """
상품 보기	2846
상품 상세보기	2846
""", '새': """
새로고침	2813
""", '선': """
선택	2821
선택 저장	2807
선호 매체로 추가	2832
""", '설': """
설문	92
설문 결과	2798
설문 결과 보기	2837
설문 참여 바로가기	2781
설문 참여하기	2781
설문에 참여하기	2797
설문조사	92
설문조사 참여하기	2781
설정 관리	2840
설정 저장	2807
""", '소': """
소리 켜기	2841
""", '속': """
속보	2766
속보 알림 받기	2781
속보 알림 신청	2781
속보 알림을 받으시겠습니까	2811
""", '스': """
스도쿠	2801
스크랩	2759
스크랩하기	2781
스크립트	2804
스크립트 보기	2803
스토어	2836
스토어 바로가기	2802
스폰서	2763
""", '시': """
시리즈 보기	2827
""", '신': """
신고	2765
신고하기	2798
신문구독	2750
신청이 완료되었습니다	2822
""", '실': """
실시간 뉴스	2766
""", '아': """
아마존에서 구매	2802
아마존에서 보기	2802
아이디 저장	2820
아이디 찾기	2820
아직 회원이 아니신가요	2820
""", '알': """
알겠습니다	2769
알라딘에서 구매	2802
알라딘에서 보기	2802
알림 받기	2758
알림 설정	2758
알림 설정하기	2811
알림 켜기	2811
알림 허용	2811
알림을 받으시겠습니까	2811
알림을 받으시겠어요	2811
알림을 켜시겠습니까	2811
""", '애': """
애드블록을 해제해 주세요	2813
애드블록이 감지되었습니다	2813
애플로 계속하기	2820
애플로 로그인	2820
""", '앱': """
앱 다운로드	2758
앱 다운로드하기	2758
앱 다운받기	2810
앱 설치	2758
앱 설치하기	2758
앱스토어에서 다운로드	2810
앱에서 계속 읽기	2810
앱에서 보기	2810
앱에서 열기	2810
앱에서 이어보기	2810
앱으로 보기	2810
""", '언': """
언제든 해지 가능	2820
언제든지 수신 거부할 수 있습니다	2822
언제든지 해지 가능	2820
""", '에': """
에디터 추천	2766
""", '여': """
여러분의 후원이 큰 힘이 됩니다	2816
""", '연': """
연간 결제	2821
연간 구독	2821
연관기사	2766
연재 보기	2827
""", '열': """
열기	2769
""", '영': """
영상	2766
영상 더보기	2827
영상 보기	2781
영상 재생	2803
영상으로 만나보세요	2781
영상으로 보기	2781
영상을 불러오는 중입니다	2803
영상을 불러올 수 없습니다	2841
영상을 재생할 수 없습니다	2803
""", '예': """
예매 바로가기	2802
예매하기	2802
예스#에서 구매	2802
예스#에서 보기	2802
""", '오': """
오늘 하루 보지 않기	2747
오늘은 그만 보기	2747
오늘의 운세	2801
오늘의 추천	2766
오늘의 핫뉴스	2789
오디오 다운로드	2803
오디오 플레이어	2841
오디오로 듣기	2781
오래된순	2798
오류 신고	2765
오류 신고하기	2781
오류가 발생했습니다	2822
오타 신고	2797
오탈자 신고	2781
""", '온': """
온라인뉴스팀	2776
""", '올': """
올바른 이메일 주소를 입력해 주세요	2822
올바른 이메일을 입력해 주세요	2822
""", '옵': """
옵션 관리	2840
""", '요': """
요금제 보기	2843
요약	2768
""", '원': """
원고료 보내기	2842
원문 보기	2769
원문보기	2768
""", '월': """
월간 결제	2821
월간 구독	2821
""", '웹': """
웹에서 계속 보기	2810
""", '위': """
위로	2768
위로 가기	2827
""", '유': """
유료 구독자 전용	2820
유료 기사입니다	2781
유료회원 전용	2820
유료회원 전용 기사	2820
유튜브 구독	2762
유튜브 구독하기	2762
유튜브에서 보기	2838
""", '음': """
음성 다운로드	2803
음성 재생하기	2781
음성으로 듣기	2759
음소거	2804
음소거 해제	2803
음소거를 해제하려면 탭하세요	2841
""", '응': """
응원하기	2748
""", '의': """
의견 남기기	2797
의견 보내기	2797
의견 쓰기	2765
""", '이': """
이 기사 공유하기	2847
이 기사 구매하기	2843
이 기사 어땠나요	2781
이 기사 어떠셨나요	2797
이 기사가 도움이 되었나요	2797
이 기사는 잠겨 있습니다	2820
이 기사를 공유합니다	2781
이 기사를 추천합니다	2781
이 기사를 평가해 주세요	2837
이 기사와 함께 읽은 기사	2781
이 기자의 다른 기사	2781
이 기자의 다른 기사 더보기	2827
이 동영상을 재생할 수 없습니다	2803
이 시각 많이 본 기사	2789
이 시각 많이 본 뉴스	2789
이 시각 주요뉴스	2766
이 시각 추천뉴스	2766
이 음성은 ai가 생성했습니다	2803
이 주제 팔로우	2832
이 콘텐츠를 표시할 수 없습니다	2807
이 페이지가 도움이 되었나요	2797
이런 기사는 어때요	2789
이름	2824
이름을 입력하세요	2844
이름을 입력해 주세요	2844
이메일	2759
이메일 주소 입력	2844
이메일 주소를 입력하세요	2822
이메일 주소를 입력해 주세요	2844
이메일 형식이 올바르지 않습니다	2822
이메일로 계속하기	2843
이메일로 공유	2834
이메일로 로그인	2843
이메일무단수집거부	2764
이메일을 입력하세요	2822
이메일을 입력해 주세요	2822
이메일을 입력해주세요	2844
이메일을 확인해 주세요	2822
이미 계정이 있으신가요	2820
이미 구독 중이신가요	2750
이미 구독 중입니다	2844
이미 등록된 이메일입니다	2844
이미 참여하셨습니다	2797
이미 투표하셨습니다	2797
이미 회원이신가요	2750
이미지 크게 보기	2768
이미지 크게보기	2827
이미지 확대	2768
이슈	2766
이어서 읽기	2845
이용권 구매	2820
이용권 선택	2820
이용약관	2764
이용약관에 동의합니다	2822
이전	2768
이전 기사	2766
이전 기사 보기	2781
이전 사진	2827
이전 영상	2841
이전 이미지	2845
이전글	2827
이전기사	2766
""", '인': """
인기 급상승	2789
인기 기사	2766
인기기사	2766
인기뉴스	2766
인쇄	2759
인쇄하기	2759
인스타그램 팔로우	2781
인스타그램에서 보기	2838
인스타그램에서 이 게시물 보기	2838
""", '일': """
일시	2817
일시 후원	2816
일시 후원하기	2816
일시정지	2804
일시후원	2748
""", '자': """
자동 번역	2804
자동 재생	2804
자동재생	2804
자막	2804
자막 보기	2803
자막 켜기	2803
자바스크립트가 비활성화되어 있습니다	2807
자발적 유료 구독	2842
자세히	2769
자세히 보기	2769
""", '작': """
작게	2835
""", '잘': """
잘 모름	2798
""", '장': """
장바구니 담기	2846
장바구니에 담기	2846
""", '재': """
재생	2768
재생 속도	2803
재생 시간	2804
재생속도	2803
재생할 수 없는 동영상입니다	2803
""", '저': """
저자 소개	2829
저작권규약	2764
저장	2759
""", '전': """
전송	2824
전송되었습니다	2822
전체 기사	2845
전체 기사 보기	2827
전체 뉴스 보기	2827
전체 댓글	2765
전체 동의	2808
전체 보기	2768
전체 사진 보기	2827
전체 화면	2804
전체메뉴	2768
전체보기	2768
전체화면	2804
전체화면 종료	2803
""", '접': """
접기	2768
접수되었습니다	2844
""", '정': """
정기	2817
정기 후원	2816
정기 후원하기	2748
정기구독	2750
정기후원	2748
정기후원 신청	2842
정기후원 신청하기	2842
정기후원하기	2816
정렬	2798
정상적으로 접수되었습니다	2844
정정·반론보도 신청	2828
정정보도 신청	2828
정정보도 요청	2828
""", '제': """
제보	2765
제보 바로가기	2828
제보하기	2765
제작 지원	2836
제작지원	2836
제출	91	2824
제휴 광고	2802
제휴 콘텐츠	2802
""", '좋': """
좋아요	2759
좋은 기사 후원하기	2748
""", '주': """
주소 복사	2781
주소가 복사되었습니다	2781
주소복사	2759
주요 기사	2766
주요 뉴스	2766
주요 뉴스 더보기	2789
주요기사	2766
주요뉴스	2766
주제 팔로우	2832
""", '지': """
지금 구매하기	2802
지금 뜨는 기사	2789
지금 뜨는 뉴스	2789
지금 플레이	2799
지금 플레이하기	2799
지금 후원하기	2842
지나친 음주는 건강에 해롭습니다	2802
지나친 음주는 건강을 해칩니다	2802
지도 보기	2769
지면보기	2750
""", '직': """
직접 입력	2817
""", '차': """
차단	2812
""", '참': """
참여하기	91
""", '창': """
창 닫기	2845
""", '책': """
책 구매하기	2802
""", '첫': """
첫 댓글을 남겨주세요	2837
첫 댓글을 작성해 보세요	2837
""", '청': """
청소년보호정책	2764
""", '최': """
최고의 혜택	2821
최신 기사	2766
최신 뉴스	2766
최신기사	2766
최신뉴스	2766
최신순	2798
최저가 보기	2846
""", '추': """
추천	2821
추천 기사	2766
추천 영상	2789
추천기사	2766
추천뉴스	2766
추천순	2798
""", '친': """
친구 추가하기	2781
""", '카': """
카카오 계정으로 로그인	2820
카카오 로그인	2820
카카오로 로그인	2820
카카오로 시작하기	2820
카카오스토리	2759
카카오톡	2759
카카오톡 공유	2759
카카오톡 공유하기	2834
카카오톡으로 공유	2781
카카오톡으로 공유하기	2781
카테고리	2766
""", '커': """
커피 한 잔 사주기	2816
커피 한 잔 후원하기	2816
""", '콘': """
콘텐츠 보기	2807
콘텐츠 불러오기	2807
콘텐츠 표시	2807
""", '쿠': """
쿠키 관리	2807
쿠키 설정	2764
쿠키 설정 관리	2807
쿠팡에서 구매	2802
쿠팡에서 구매하기	2802
쿠팡에서 보기	2802
쿠폰 받기	2846
""", '퀴': """
퀴즈	2801
퀴즈 도전하기	2799
퀴즈 풀기	2781
퀴즈 풀러 가기	2799
""", '크': """
크게	2835
""", '클': """
클릭하면 소리가 켜집니다	2841
""", '키': """
키워드	2766
""", '태': """
태그	2766
""", '텔': """
텔레그램에서 소식 받기	2781
""", '투': """
투표	92
투표 결과	2798
투표 결과 보기	91
투표 참여하기	2797
투표가 완료되었습니다	2797
투표에 참여해 주셔서 감사합니다	2797
투표하기	91	2781
투표해 주셔서 감사합니다	91	2797
""", '트': """
트위터	2759
트위터 공유	2759
트위터로 공유	2834
트위터에서 보기	2838
""", '특': """
특집 더보기	2827
특집 보기	2827
""", '티': """
티켓 예매	2802
티켓 예매하기	2802
""", '틱': """
틱톡에서 보기	2838
""", '팔': """
팔로우 중	2832
팔로우 취소	2832
""", '팟': """
팟빵에서 듣기	2838
""", '페': """
페이스북	2759
페이스북 공유	2759
페이스북에서 보기	2838
페이스북으로 공유	2781
페이스북으로 로그인	2820
페이지 새로고침	2813
페이지를 새로고침하세요	2813
페이팔로 결제	2843
""", '편': """
편집 원칙	2828
""", '펼': """
펼치기	2768
""", '포': """
포토	2766
포토 갤러리	2827
""", '폰': """
폰트 크기	2759
""", '푸': """
푸시 알림 받기	2811
""", '프': """
프리미엄	2750
프린트	2759
""", '피': """
피드백 보내기	2797
""", '필': """
필수	2824
필수 입력	2822
필수 입력 항목	2822
필수 입력 항목입니다	2822
필수 항목	2824
필수 항목입니다	2822
필자 소개	2828
""", '한': """
한 번	2817
한번만	2817
""", '할': """
할인 코드	2846
""", '함': """
함께 보면 좋은 기사	2766
함께 볼 기사	2789
함께 읽으면 좋은	2766
함께 읽은 기사	2789
""", '핫': """
핫뉴스	2766
핫이슈	2766
핫클릭	2789
""", '항': """
항상 허용	2808
""", '해': """
해제 방법	2815
해제했습니다	2815
""", '허': """
허용	2812
""", '헤': """
헤드라인	2766
""", '현': """
현재 시간	2804
""", '협': """
협찬	2763
""", '홈': """
홈	2768
홈으로	2827
홈으로 가기	2827
""", '화': """
화제의 뉴스	2766
화질	2804
""", '확': """
확인	2769
""", '환': """
환경설정 관리	2840
""", '회': """
회사소개	2764
회원 전용	2752
회원 전용 기사	2820
회원가입	2750
회원가입하고 계속 읽기	2843
회원이 아니신가요	2820
""", '후': """
후원	2748
후원 바로가기	2816
후원 신청	2816
후원 안내	2748
후원 페이지 바로가기	2816
후원 페이지로 이동	2816
후원 하기	2748
후원자 되기	2816
후원하기	2748
후원해 주셔서 감사합니다	2842
후원회원 가입	2748
후원회원 되기	2816
"""}

START = {'a': """
abonē	2949 K par	2949 K no	2949 K un	2951 K
acasă	97 K >	97 K '	97 K "
accès	1888 K illimité
această	52 K investigație	3644 K traducere	3700 K știre a fost
además	1454 K:	1499 K, en
adó	2239 K #%
adód	2239 K #%
adója	2239 K #%
ai가	2778 K 자동 번역한	2778 K 번역한	2778 K 핵심	2778 K 요약한
ai에게	2778 K 물어	2778 K 질문	2778 K 물어보기
ajánld	2239 K fel adód
ajánlja	2239 K fel adója	2239 K fel adód
ajánljuk	2264 K:
ajánlott	2266 K videó:	2266 K cikk:	2266 K cikkünk:
aktivér	687 K
alătură	12 K-te	56 K-te celor #	56 K-te celor peste #	56 K-te comunității de #
anmäl	4237 K dig till vårt	4256 K
annoncørbetalt	749 K indhold fra
annonsinnehåll	4206 K från
annonsørinnhold	3316 K fra
anúncio	3596 K em #
apoyá	81 K
après	2019 K déduction fiscale
apúntate	1480 K a nuestro seminario	1480 K a nuestro evento
aquí	1511 K hay contenido de
artykuł	46 K można	46 K wolno	86 K sponsorowany:	3356 K wyraża poglądy	3356 K wyraża opinie	3356 K jest opinią	3370 K ukazał się	3370 K pochodzi z	3376 K przetłumaczony	3376 K został przetłumaczony	3376 K czyta	3376 K wygenerowany	3416 K został	3416 K przetłumaczono	3452 K ukazał się	3452 K pierwotnie ukazał	3452 K pochodzi z	3453 K	3463 K powstał we współpracy z
artykuły	3366 K autora
artículo	1534 K publicado originalmente	1563 K publicado en colaboración
artículos	1424 K gratuitos
ascultă	1 K	3633 K:	3650 K podcastul	3650 K acest articol	3709 K pe
atradāt	44 K
atsisiųskite	2883 K
autorė	2887 K:
autoři	516 K jsou
außerdem	902 K lesenswert:	902 K interessant:
aveți	72 K întrebări
aún	32 K no hay comentarios
ați	59 K încercat
""", 'b': """
bajá	1488 K la app
beiträge	27 K	936 K von
benefício	3526 K do assinante:
berätta	59 K i	59 K gärna
beställ	4256 K
bestätigen	779 K sie ihre
bestätigungsmail	779 K
besøg	672 K vores
beğendin	69 K mi	82 K mi
beğendiniz	8 K mi	69 K mi	82 K mi
boletín	1430 K diario	1430 K semanal
buď	31 K první
buďte	31 K první	31 K prvý
bài	8 K viết này	4680 K liên quan:	4693 K viết này có	4693 K viết có hữu ích	4740 K viết được bảo vệ	4741 K viết được thực hiện	4741 K viết được viết	4741 K viết này được	4748 K viết tiếp tục
báo	4693 K lỗi bài viết
bình	5 K luận	27 K luận	4694 K chọn:
bústia	41 K de denúncies de la redacció
bądź	31 K pierwszy	31 K pierwsza
bővebben	2264 K:
bạn	59 K đã thử	59 K đã làm thử	66 K biết ai	66 K có biết ai	69 K thấy hay	4693 K phát hiện	4693 K thấy bài viết
bản	4693 K tóm tắt này	4741 K dịch được
bấm	4695 K để nghe
bật	4671 K thông báo
""", 'c': """
caractères	1968 K restants
caràcters	425 K restants
chceš	538 K u nás pracovat	4023 K u nás pracovať
chefredaktör	4254 K och ansvarig utgivare:	4254 K:
chơi	4715 K ngay:
chưa	32 K có bình luận
citeşte	3633 K şi	3633 K şi:
citește	3633 K și	3633 K și:	3633 K:	3633 K mai mult	3633 K aici	3633 K mai departe:
citiți	3633 K și
ciąg	3380 K dalszy
comentários	5 K	27 K
compartí	3 K
conocés	66 K a alguien
conteúdo	86 K patrocinado:	3480 K exclusivo para	3524 K gerado	3529 K oferecido por	3556 K incorporado d	3556 K externo d	3556 K incorporado do	3556 K incorporado da	3556 K externo do
conținut	3644 K generat	3648 K oferit de	3677 K încorporat de	3677 K extern de
coût	2019 K après déduction	2019 K réel après
crédit	1962 K photo	1962 K photos
crédits	1962 K photo	1962 K photos
cunoașteți	66 K pe cineva
cunoști	66 K pe cineva
cuéntame	59 K
cuộc	52 K điều tra này
cài	4697 K đặt ứng dụng	4697 K ứng dụng	4697 K app
còn	4713 K lại # ký tự
có	72 K thắc mắc	4680 K thể bạn quan tâm:	4736 K lỗi xảy ra
cấm	4740 K sao chép
""", 'd': """
dacă	44 K observi	44 K observați	44 K găsești	3639 K ai informații	3646 K ai observat o
dalinkitės	2883 K
další	503 K články autora
darovať	4017 K
dernières	1916 K actualités
descarcă	13 K	3664 K aplicația
descargá	13 K	1488 K la app
descărcați	13 K
dežurni	41 K telefon redakcije
disponível	3487 K no google play	3534 K na app store	3534 K no google play	3534 K para android e	3597 K no spotify
distribuiți	3 K
dodržujte	28 K
domů	97 K >	97 K '
doporučené	501 K video:
doporučte	531 K
doporučujeme	501 K článek:
dorești	3682 K să primești notificări
doriți	3682 K să primiți notificări
dosszié	2347 K: így	2347 K: itt	2347 K: ezért	2347 K: miért	2347 K: hogyan	2347 K: mit	2347 K: ki	2347 K: mi	2347 K: ez	2347 K: ezt	2347 K: hallgassa	2347 K: nézze	2347 K: minden	2347 K: a	2347 K: az
dostępna	3383 K w
dostępne	3383 K w
dostępny	3383 K w
dołącz	12 K do	56 K do #	56 K do ponad #	3394 K do	3407 K do dyskusji
držte	28 K se
duración	1550 K del vídeo	1550 K del episodio
duração	3596 K do vídeo
durée	2015 K de la vidéo	2015 K de l'épisode
dzięki	3439 K naszym czytelnikom	3439 K naszym czytelniczkom
découvrez	1917 K aussi	1941 K la boutique	1941 K notre boutique	1941 K nos jeux	1941 K notre hors-série	1949 K notre application	1949 K notre appli
décryptage	1917 K :
déductible	1878 K des impôts	1878 K à #
déjà	1886 K abonné	1886 K inscrit	1886 K client
díky	580 K našim čtenářům	580 K našim předplatitelům
dùng	4704 K thử
dúvidas	72 K	72 K?	73 K sobre esta matéria	73 K sobre este artigo
""", 'e': """
elkészítetted	59 K
elírást	7 K
előfizetői	2318 K kedvezmény:	2318 K előny:	2318 K ajánlat:
előfizetőinknek	2339 K köszönhetően
előfizetőként	89 K	2296 K
encuéntranos	12 K
envía	3 K
envíanos	1469 K
ermöglicht	904 K von
erről	2264 K bővebben
escríbenos	1457 K
escúchalo	1551 K en spotify	1551 K en apple podcasts
escúchanos	1551 K en spotify
estagiária	3517 K sob supervisão	3517 * K sob supervisão
estagiário	3517 K sob supervisão
""", 'f': """
faça	3532 K o quiz	3532 K o teste	3532 K o nosso
felelős	2293 K szerkesztő:	2293 K kiadó:
fiți	31 K primul
foretrækker	688 K du
fortsätt	4258 K läsa
fortæl	59 K mig
fotogalería	1530 K:
fotogaléria	3991 K:
fotografía	1500 K:
fotoğraf	4477 K # / #	4477 K #/#
frågor	72 K	73 K om artikeln
få	663 K fuld adgang til	687 K adgang	687 K fri	687 K fuld	687 K besked	687 K ugens	687 K dagens	687 K de	687 K nyheder	687 K en notifikation	687 K breaking	687 K seneste nyt	698 K	720 K de vigtigste nyheder	720 K vigtige nyheder	720 K de største nyheder	720 K besked om	720 K besked, når	720 K nyhederne	720 K breaking	3226 K full tilgang til	3253 K tilgang	3253 K fri	3253 K full	3253 K beskjed	3253 K varsel	3253 K ukas	3253 K dagens	3253 K de	3253 K nyheter	3253 K siste	3265 K	3267 K varsel	3267 K varsler	3267 K push	4228 K full tillgång till	4256 K tillgång	4256 K fri	4256 K full	4256 K besked	4256 K en notis	4256 K veckans	4256 K dagens	4256 K de	4256 K nyheter	4256 K senaste	4267 K
férjen	2296 K hozzá
följ	12 K	4232 K	4256 K
følg	12 K	12 K oss	667 K	687 K	3230 K	3253 K
füge	12 K uns	910 K
fügen	12 K sie uns	910 K sie
für	782 K android und ios	850 K diesen artikel	850 K diesen	899 K nur
főoldal	97 K >	97 K '	97 K "
főszerkesztő	2293 K:
""", 'g': """
gazeteciliğimizi	4433 K
gefällt	82 K ihnen dieser	82 K dir dieser
gehöre	56 K zu den #
gehören	56 K sie zu den #
ghé	4694 K cửa hàng trực tuyến
giữ	4740 K bản quyền nội dung
glöm	4256 K inte att bekräfta
gorąca	41 K linia redakcji
góp	4693 K ý cho bài viết
gör	4237 K quizet	4237 K vårt quiz	4256 K vårt
görmemiz	4438 K gereken
görsel	4482 K yapay
""", 'h': """
henüz	32 K yorum
hibát	7 K talált	7 K találtál	2297 K lát
hintergründe	902 K dazu:
hjälp	4237 K oss bli bättre	4237 K oss att bli bättre
hjælp	672 K os med at blive bedre
hlavné	4004 K body
hlavní	518 K body
hozzászólások	5 K	27 K
hãy	31 K là người đầu tiên	4694 K trả lời khảo sát	4702 K ủng hộ
hämta	13 K	4241 K
häng	4256 K med
här	4284 K finns ett inbäddat innehåll från	4284 K finns inbäddat innehåll från	4284 K visas ett inbäddat innehåll från	4284 K visas inbäddat innehåll från	4284 K är ett inbäddat innehåll från	4284 K är inbäddat innehåll från
hääleta	1605 K
håll	28 K	28 K dig
hình	4737 K #/#
hör	854 K dir	910 K	4256 K
hören	854 K sie	910 K sie
hörzeit	926 K
hør	1 K artiklen	1 K artikkelen	1 K saken	654 K også	654 K også:	672 K mere på	687 K	3217 K også	3217 K også:	3253 K
""", 'i': """
iesūti	2937 K savu	2937 K
indlæg	27 K
indlæs	714 K altid indhold fra	714 K indhold fra
inlägg	27 K
innehåll	4319 K från annonsören
innehållet	4205 K är betalt av
intră	12 K pe
início	97 K >	97 K '	97 K "
izmēģinājāt	59 K
išbandėte	59 K
išsaugokite	2883 K
""", 'j': """
jaký	33 K je váš
jeśli	44 K widzisz	44 K zauważysz
joacă	3670 K acum:
já	59 K fez	3480 K é assinante
játssz	2315 K most:
jäikö	1774 K juttu kesken
jälgi	1605 K
jäsenetu	1822 K:
""", 'k': """
kapcsolódó	2264 K	2264 K:	2266 K videó:	2266 K cikk:	2266 K cikkünk:
każdego	3332 K ranka
kezdőlap	97 K >
không	4740 K được sao chép
kipróbáltad	59 K
kipróbáltátok	59 K
kiểm	4694 K tra kiến thức của bạn
kjøp	3235 K billetter	3235 K billett	3253 K
klausykitės	2868 K
klikněte	499 K zde
ključne	3905 K točke	3905 K tačke
klõpsates	1605 K
komentáre	5 K	27 K
komentáře	5 K	27 K
komentēt	2951 K var
komerčné	86 K oznámenie:
komerční	86 K sdělení:
kommentarsfältet	5 K
kopiér	687 K
kopírovat	531 K
kopírovať	4017 K
kopē	2951 K
korzyść	3422 K dla prenumeratorów:
korábbi	2266 K cikkünk:
kvíz	499 K:	559 K:	559 K dne:	559 K týdne:	2282 K	2314 K:	3991 K:	4040 K dňa:	4040 K týždňa:
kysyttävää	72 K	73 K jutusta
känner	66 K du någon
käännöksen	1815 K on
käännös	1815 K on
kérdésed	72 K van	73 K van a cikkről
kérje	2296 K
kérjen	2296 K
kérjük	28 K
kênh	4671 K youtube của báo
köp	4237 K biljetter	4237 K biljett	4256 K
kövess	12 K
kövesse	2296 K
kövessen	12 K
køb	672 K billetter	672 K billet	687 K
küfür	27 K içeren
küldd	3 K el	2275 K el nekünk
küldje	2275 K el nekünk	2296 K	2296 K tovább
ký	4713 K tự còn lại
kļūsti	2951 K
kết	4685 K nối với chúng tôi
""", 'l': """
laimē	2951 K
laimėkite	2883 K
lasītāju	2959 K aptauja:
legyél	2296 K
lejupielādē	2951 K
leé	1499 K también	1499 K más	1499 K:
lisää	1779 K kirjoittajalta	1779 K toimittajalta	1800 K meidät	1849 K aiheesta:
lugejaküsitlus	1613 K:
lásd	2264 K még
lásson	2296 K több
lát	2275 K valami
láttál	2275 K valami
lägg	4256 K till
lähetimme	1746 K vahvistusviestin	1746 K sinulle vahvistusviestin	1746 K sinulle sähköpostia
lähetä	1777 K juttuvinkki	1777 K uutisvinkki	1777 K vinkki	1783 K mielipidekirjoituksesi	1783 K mielipidekirjoitus	1800 K
lämna	4231 K dina tips	4231 K ditt tips
läs	4187 K hela artikeln	4220 K mer om	4221 K också	4221 K också:	4221 K även	4221 K mer	4221 K mer:	4221 K:	4221 K här	4221 K även:	4228 K vidare med	4228 K mer på	4241 K e-tidningen	4241 K tidningen	4256 K	4258 K vidare
läsarerbjudande	4279 K:
läsaromröstning	4276 K:
läsarresa	4279 K:
lås	4187 K upp artikeln	4187 K upp den här artikeln
læs	653 K mere om	654 K også	654 K også:	654 K mere	654 K mere:	654 K:	654 K her	654 K hele	663 K videre med	677 K e-avisen	677 K avisen	687 K	689 K videre	736 K alt om emnet:	736 K alt om:
læserafstemning	707 K:
læserrejse	711 K:
læsertilbud	636 K:	711 K:
légy	31 K te az első
líbil	8 K se vám	82 K se vám	519 K se
líbilo	69 K se
líbí	82 K se vám
línea	41 K de denuncias de la redacción	41 K de la redacción
línia	41 K de la redacció
löydät	12 K meidät	1800 K meidät
löysitkö	7 K
lütfen	28 K	4468 K reklam engelleyici
""", 'm': """
mantén	28 K
materiał	86 K sponsorowany:	86 K partnera:	86 K partnerski:	3380 K wideo	3463 K powstał we współpracy z	3463 K we współpracy z	3463 K sponsorowany przez
medlemsförmån	4279 K:
meillä	1840 K ei ole omistajaa	1840 K ei ole omistajia	1840 K ei ole osakkeenomistajia	1840 K ei ole maksumuuria
mesterséges	2304 K intelligencia írta
mirá	1483 K el video	1499 K también	1499 K:
mitä	8 K pidit	33 K mieltä	1801 K mieltä sinä
mišljenja	3902 K autora	3902 K iznesena	3902 K izneta
mišljenje	3902 K autora
możliwość	5 K komentowania
mándanos	1469 K
más	1453 K noticias de	1453 K noticias sobre	1453 K sobre	1453 K en	1453 K de	1454 K información	1454 K información:	1457 K artículos de
máte	72 K otázky	72 K dotazy	73 K otázku k článku	503 K tip?	503 K tip na článek	503 K tip na téma	503 K tip pro	583 K přečteno už # ze #	583 K přečteno už # z #	583 K přečteno již # ze #	583 K přečteno již # z #	583 K přečteno # ze #	583 K přečteno # z #	4059 K prečítané už # zo #	4059 K prečítané už # z #	4059 K prečítané # zo #	4059 K prečítané # z #
märkasid	44 K	1590 K midagi	1596 K viga	1596 K artiklis viga
még	32 K nincs	2348 K több a témáról:
més	395 K informació:	421 K notícies de	421 K notícies sobre
mød	672 K os
mūs	2951 K vari
mời	4680 K xem	4680 K bạn đọc	4680 K độc giả	4685 K bạn tham gia	4685 K độc giả theo dõi	4685 K bạn đọc theo dõi	4695 K quý vị theo dõi	4695 K quý độc giả	4695 K bạn xem video	4695 K nghe
""", 'n': """
nabídka	563 K pro čtenáře:
nahlásit	541 K chybu
nahlásiť	4026 K chybu
nahláste	4026 K chybu
najważniejsze	3376 K informacje
naloži	4112 K	4145 K vedno vsebino	4145 K vsebino z	4145 K vsebino s	4145 K vsebino iz	4145 K vsebino od
naložite	13 K	4112 K
naročite	4119 K se na
naujienų	41 K telefonas
načítat	566 K vždy obsah	566 K obsah z	566 K obsah ze	566 K obsah od
načítať	4046 K vždy obsah	4046 K obsah z	4046 K obsah zo	4046 K obsah od
našli	7 K jste	7 K ste	44 K ste
nemáme	580 K majitele	580 K vlastníka	580 K akcionáře	580 K žádného	580 K paywall	580 K reklamy	4056 K majiteľa	4056 K vlastníka	4056 K akcionárov	4056 K žiadneho	4056 K paywall	4056 K reklamy
nemáte	539 K čas číst	4024 K čas čítať
nepatríme	4056 K žiadnemu
nepatříme	580 K žádnému
než	548 K vložíte komentář	548 K začnete diskutovat	548 K napíšete příspěvek
nguồn	4689 K:	4689 K :
nhận	4671 K thông báo
nové	521 K číslo	521 K vydání	4007 K číslo	4007 K vydanie
nájdete	12 K nás
não	27 K serão publicados	3559 K é possível mostrar este conteúdo	3559 K foi possível mostrar este conteúdo
näe	1800 K enemmän
nägid	1606 K viga
näita	1605 K
näitkö	1801 K virheen
näytä	1800 K sisältö	1825 K sisältö palvelusta	1825 K aina sisältö
nå	4256 K vår
nézd	2264 K meg	2296 K meg
nézze	2264 K meg	2296 K meg
nāc	2942 K strādāt
nội	4720 K dung này không	4721 K dung này từ	4721 K dung nhúng từ	4721 K dung từ	4740 K dung được bảo vệ	4741 K dung được tạo	4741 K dung này được tạo
""", 'o': """
obrázek	556 K # z #
oceń	8 K	3377 K ten	3377 K artykuł	3377 K tekst
ocurrió	1527 K un error
odporučte	4017 K
odporúčame	3991 K:
odsłuchaj	3388 K	3388 K ten
ofereça	3 K
oglądaj	3363 K:
ohodnoťte	519 K	4005 K
olvasói	2318 K ajánlat:
olvasóink	2339 K támogatásának köszönhetően
olvasóinknak	2339 K köszönhetően
opracował	3367 K:
opracowała	3367 K:
opýtajte	4004 K sa
opširnije	3890 K:	3890 K na
otwórz	3350 K post
otázka	559 K dne:	4040 K dňa:
otázky	72 K
ouça	1 K	3505 K:	3530 K o podcast	3591 K no	3597 K no spotify	3597 K o podcast no
oversættelsen	704 K er
oír	1 K
""", 'p': """
pamanīji	2943 K kļūdu
pamanījāt	44 K	2943 K kļūdu
pastebėjote	44 K	2869 K įdomų	2875 K klaidą
paylaş	3 K
pažįstate	66 K
phát	7 K hiện lỗi	44 K hiện sai
phóng	4689 K viên:
piditkö	8 K	69 K	82 K	1801 K
pidätkö	82 K	1801 K
piše	3917 K:
podobał	8 K ci się
podobało	69 K się
podpořte	81 K	536 K
podrži	81 K
podržite	81 K	3920 K
podés	12 K seguir	1470 K enviarnos
podívejte	499 K se:	499 K se na video	501 K se na video:
poglądy	3356 K wyrażone w
pokaż	3350 K post
poleć	3388 K
poslať	4017 K
poslechněte	1 K si	499 K si	499 K si:
poslušajte	1 K	3890 K:	4091 K:
posłuchaj	1 K	3363 K:	3363 K też:
povoliť	4046 K vždy obsah	4046 K obsah z	4046 K obsah zo	4046 K obsah od
poznáte	66 K niekoho
pozostała	3380 K część
pošaljite	41 K vijest
pošlete	531 K
pošlite	3 K	4017 K
poți	3639 K contacta autorul	3639 K contacta autoarea
praneškite	2869 K redakcijai
predplaťte	4021 K si
prenošenje	68 K dozvoljeno	68 K dopušteno
prenumerantförmån	4279 K:
prečítajte	3991 K si tiež	3991 K si aj	3991 K si	3991 K si:
prečítali	4059 K ste už # zo #	4059 K ste už # z #	4059 K ste # zo #	4059 K ste # z #
pridruži	56 K se #
pridružite	12 K se	56 K se #
pridėkite	2883 K
prikaži	3948 K uvijek sadržaj	3948 K uvek sadržaj	3948 K sadržaj s	3948 K sadržaj sa	3948 K sadržaj iz	3948 K sadržaj od	4145 K vedno vsebino	4145 K vsebino z	4145 K vsebino s	4145 K vsebino iz	4145 K vsebino od
pronašli	44 K ste
pročitaj	3890 K još	3890 K i
pročitajte	3890 K još	3890 K i	3890 K više	3890 K:	3890 K više o ovoj temi
pročitali	3960 K ste # od #	3960 K ste već # od #
první	474 K měsíc za	474 K měsíc zdarma	474 K týden za	474 K týden zdarma	474 K tři měsíce za	474 K # měsíce za
prvních	474 K # dní za	474 K # dní zdarma
prvý	4016 K mesiac len za	4016 K mesiac za	4016 K mesiac už za	4016 K mesiac zadarmo
przeczytałaś	3442 K już # z #	3442 K # z #
przeczytałeś	3442 K już # z #	3442 K # z #
prześlij	3388 K dalej
präsentiert	904 K von
próbálja	2311 K ki tudását
prüfen	910 K sie
publicité	2015 K dans #
publié	1999 K initialement dans le	1999 K initialement sur	2029 K avec l'autorisation
pàgina	450 K # de #
página	1528 K # de #	1528 K #/#	3573 K # de #	3573 K #/#
páči	82 K sa vám
páčil	8 K sa vám	82 K sa vám	4005 K sa
páčilo	69 K sa
päeva	1613 K küsimus:
päivitä	1800 K
päivän	1818 K kysymys:
pääset	1800 K lukemaan
päätoimittaja	1798 K:
pódcast	1530 K:
păstrați	28 K
pērc	2942 K biļetes	2951 K
předplaťte	536 K si
přehrajte	499 K si
překlad	557 K byl
přetisk	68 K povolen	68 K možný
přečetli	583 K jste už # ze #	583 K jste už # z #	583 K jste již # ze #	583 K jste již # z #	583 K jste # ze #	583 K jste # z #
přečtěte	499 K si také	499 K si	499 K si:	499 K si také:
přidej	56 K se k #
přidejte	56 K se k #
připojte	12 K se
připraveno	489 K ve spolupráci
""", 'q': """
querés	1470 ¿K contarnos
qué	8 K te pareció	33 K opinas	33 K opina	33 K te parece
""", 'r': """
raději	539 K posloucháte
radšej	4024 K počúvate
radši	539 K posloucháte
rašykite	2869 K autorei	2869 K autoriui
recibí	1469 K las noticias
recomandări	3633 K:
redakčná	41 K linka
redakční	41 K linka	41 K telefon
regisztrálj	2295 K ingyenesen
regisztráljon	2282 K	2295 K ingyenesen
regístrate	1421 K para
reproducción	68 K permitida	68 K libre
reprodução	68 K permitida	68 K autorizada
resuméet	26 K er	703 K er
resztę	3380 K tekstu
rezervē	2951 K
rešite	3890 K kviz
riješite	3890 K kviz
rozwiąż	3363 K quiz
rozwiń	3350 K post	3350 K wpis
rätsel	893 K mit	929 K des tages:
rätseln	893 K sie mit
réservez	1941 K vos places pour la soirée de la rédaction
réservé	1886 K aux abonnés
réservée	1886 K aux abonnés
réservés	1886 K aux abonnés
résumer	1931 K cet article	1931 K l'article
résumé	1931 K généré	1931 K rédigé	1931 K réalisé	1931 K produit	1931 K par
rösta	4256 K	4272 K:	4272 K här:	4272 K i vår omröstning:
rādīt	2951 K
""", 's': """
sadržaj	3978 K je nastao u suradnji s
saglabā	2951 K
saistīts	2926 K:
saņem	2951 K
sažetak	3905 K	3905 K članka	3905 K teksta
schließ	56 K dich #	56 K dich den #
schließe	23 K dich
schließen	56 K sie sich den #
schriftgröße	787 K:	787 K a
sdílejte	3 K	3 K článek
sdílet	3 K
seguí	1469 K el canal	1499 K leyendo:
sesizări	3639 K și ponturi
shrnutí	26 K vytvořil	26 K vytvořila	518 K	518 K článku	557 K vytvořila	557 K bylo
sisällön	1862 K tarjoaa
siųskite	2869 K savo	2883 K
sjefredaktør	3250 K:	3250 K og ansvarlig redaktør:
skaitytojų	2891 K apklausa:
skopírovať	4017 K
skrót	3376 K artykułu
skúsili	59 K ste
slå	3272 K på javascript
související	499 K:	501 K video:	501 K článek:
spodobał	82 K ci się	82 K się
spodobało	69 K się
sponsorisé	2031 K par
sponzorované	4077 K spoločnosťou
sponzorováno	605 K společností
sporočite	4124 K napako
sprawdź	3363 K:	3363 K też:
spróbowaliście	59 K
spróbowałaś	59 K
spørgsmål	72 K	73 K til artiklen
spørsmål	72 K	73 K til saken	73 K til artikkelen
spýtajte	4004 K sa
stališča	4102 K avtorja
straipsnį	46 K galima
stáhni	13 K si
stáhněte	13 K si	554 K si aplikaci
stöd	81 K	4228 K
stötta	81 K	4228 K
støt	81 K	663 K
støtt	81 K	3226 K
suscríbete	1415 K a	1551 K en spotify
susidūrėte	2869 K su
susiję	2857 K:
susține	81 K
susțineți	81 K
sviđa	82 K vam se
synthèse	1931 K générée
syötä	1746 K kelvollinen sähköpostiosoite	1800 K
szerkesztőségi	41 K forródrót	41 K telefon
szerkesztőségünk	41 K forródrótja
szerző	2302 K:
szívesen	2297 K meghallgatjuk
szöveg	2302 K:
sähköpostiosoite	1746 K on virheellinen
sé	28 K respetuoso	31 K el primero	31 K la primera
sígame	1474 K
síganos	12 K
sígueme	1474 K
síguenos	12 K
só	3480 K para assinantes
sólo	1421 K para suscriptores
søg	687 K nu
súhrn	4004 K
súmate	12 K	56 K a las #
súvisiace	3991 K:
súvisiaci	3991 K článok
sūti	2937 K savu	2951 K
số	4713 K ký tự còn lại
""", 't': """
también	1442 K en facebook	1454 K puedes leer	1454 K puedes leer:	1454 K te puede interesar:
també	395 K et pot interessar:
também	3597 K disponível no spotify
tanidiğiniz	66 K biri
teitkö	59 K
tekoäly	1805 K on
tekstissä	1764 K esitetyt
tekstą	46 K galima
tenés	1464 ¿K información
textgröße	787 K:	787 K a
thấy	44 K lỗi
thử	4694 K sức với
tiedätkö	1777 K aiheesta	1777 K asiasta	1777 K lisää
tiivistelmä	26 K on	1814 K on
tiivistelmän	1814 K on
tilføj	687 K
tillåt	4284 K alltid innehåll från	4284 K innehåll från
tiếp	4748 K tục đọc sau
todavía	32 K no hay comentarios
további	2264 K részletek	2348 K cikkek a témában:
traducció	404 K feta
transparentní	511 K účet:
trên	4671 K google news
trình	4720 K duyệt của bạn không	4720 K duyệt không
trả	4694 K lời câu đố
trải	4704 K nghiệm
turpinājums	2953 K
twój	27 K komentarz
tykkäsitkö	69 K
työskenteletkö	1777 K
tác	4689 K giả:	4689 K giả là
támogasd	81 K	2287 K a	2287 K az
támogass	2239 K adód
támogassa	81 K	2239 K adója	2287 K a	2287 K az
támogasson	2239 K adója
täglichen	779 K newsletter
tämä	26 K tiivistelmä	52 K juttu	76 K ketju on lukittu	76 K aihe suljettiin	1764 K on mielipidekirjoitus	1764 K on mielipideteksti	1764 K on kolumni	1764 K on kommentti	1814 K tiivistelmä on	1815 K juttu on	1815 K artikkeli on	1815 K teksti on	1825 K on upotettu sisältö
tämän	52 K jutun
tässä	1825 K on upotettua sisältöä
télécharger	13 K	1897 K l'application
téléchargez	13 K
tóm	4693 K tắt này	4741 K tắt được
töltsd	13 K le	2311 K ki kvízünket
töltse	13 K le	2296 K le	2296 K ki	2311 K ki kvízünket
történeteiket	2275 K
tüm	27 K yorumlar
tęsinys	2885 K
tłumaczenie	3376 K	3416 K zostało
tải	13 K	13 K ứng dụng	4671 K ứng dụng	4671 K app	4697 K ngay ứng dụng
""", 'u': """
udostępnij	3 K
ukažite	3925 K na grešku
uključi	3913 K
uključite	3913 K
uložit	531 K
uložiť	4017 K
uložte	531 K si	4017 K si
unbeschränkter	873 K zugang
unterstütze	81 K	761 K
unterstützen	81 K sie	761 K sie	761 K sie die
uočili	7 K ste
upozorniť	4026 K na chybu
upozorněte	541 K na chybu
urmărește	12 K	3633 K și:	3650 K video	3709 K pe
urmăriți	12 K
utánközlés	68 K engedélyezett	68 K forrásmegjelöléssel
učitaj	3948 K uvijek sadržaj	3948 K uvek sadržaj	3948 K sadržaj s	3948 K sadržaj sa	3948 K sadržaj iz	3948 K sadržaj od
uživo	3965 K: kako	3965 K: ovako	3965 K: zašto	3965 K: što	3965 K: šta	3965 K: tko	3965 K: ko	3965 K: gdje	3965 K: gde	3965 K: ovo	3965 K: pogledajte	3965 K: poslušajte	3965 K: sve	3965 K: noć	3965 K: ljudi	3965 K: evo
""", 'v': """
vaš	27 K komentar
vegyél	2282 K részt
već	3941 K za #	3941 K od #
več	4091 K:	4091 K v videu	4116 K o tem	4116 K novic	4116 K preberite	4163 K o:	4163 K o temi:
videó	2347 K: így	2347 K: itt	2347 K: ezért	2347 K: miért	2347 K: hogyan	2347 K: mit	2347 K: ki	2347 K: mi	2347 K: ez	2347 K: ezt	2347 K: hallgassa	2347 K: nézze	2347 K: minden	2347 K: a	2347 K: az
vidéo	1917 K :
viktorīna	2959 K:
visą	2883 K interviu
više	3890 K o:	3966 K o:	3966 K o temi:
você	3505 K pode gostar:
vprašaj	4105 K
vprašajte	4105 K
vprašanje	4140 K dneva:
vypočujte	1 K si	3991 K si:
vyskúšali	59 K ste
vytiskněte	531 K
vytlačiť	4017 K
vytlačte	4017 K
vyzkoušejte	474 K první měsíc
vyzkoušeli	59 K jste
válaszolj	2296 K
válaszoljon	2296 K
vásárolja	2252 K meg
váš	27 K komentář	27 K komentár
vær	31 K den første	31 K først	687 K med
véleménycikkeit	2275 K
více	499 K zde	499 K k tématu:	590 K o téma:	590 K o:	590 K k tématu téma:	590 K k tématu:
vídeo	1530 K:
võida	1605 K
võta	1590 K ühendust	1605 K
výhoda	563 K pro předplatitele:	4043 K pre predplatiteľov:
výhody	563 K pro předplatitele:	4043 K pre predplatiteľov:
vă	28 K rugăm să
vďaka	4056 K našim čitateľom	4056 K našim predplatiteľom
věnujte	531 K
vše	590 K o téma:	590 K o:	590 K k tématu téma:	590 K k tématu:
všechno	590 K o tématu téma:	590 K o tématu:
všechny	27 K komentáře	503 K články autora	590 K články k tématu téma:	590 K články k tématu:
všetko	4065 K o téme:	4065 K o:	4065 K k téme téme:	4065 K k téme:
všetky	4065 K články k téme téme:	4065 K články k téme:
všeč	69 K vam je
všimli	44 K jste si	44 K ste si
vždy	566 K povolit obsah	566 K zobrazovat obsah	566 K načítat obsah	566 K zobrazit obsah	4046 K povoliť obsah	4046 K zobrazovať obsah	4046 K načítať obsah	4046 K zobraziť obsah
""", 'w': """
webshopunkból	2318 K:
weiterführende	812 K artikel:
weź	3407 K udział w dyskusji
więcej	3362 K o	3362 K na temat	3362 K z	3363 K na ten temat:	3366 K artykułów autora	3448 K o:	3448 K na temat:
wykorzystałaś	3442 K już # z #	3442 K # z #
wykorzystałeś	3442 K już # z #	3442 K # z #
wypróbowaliście	59 K
wypróbowałaś	59 K
wyrażamy	46 K zgodę na
wysłuchaj	1 K
wyłącz	3434 K go, aby	3434 K go, żeby	3434 K ją, aby	3434 K blokadę	3434 K blokowanie
wyślij	3 K
wyświetlaj	3426 K treści z	3426 K treści ze	3426 K treści od
wöchentlichen	779 K newsletter
""", 'y': """
yanlişlik	4427 K mi
""", 'z': """
zahvaljujoč	4154 K našim bralcem
zahvaljujući	3957 K našim čitateljima	3957 K našim čitaocima
zatiaľ	32 K žiadne komentáre
zatím	32 K žádné komentáře
zauważyłaś	7 K
zauważyłeś	7 K
załaduj	3350 K post
zdieľajte	3 K
zdieľať	3 K
zezwól	3426 K na treści
zgłoś	3399 K uwagę	3399 K błąd	3399 K literówkę	3399 K uwagi	3399 K nieścisłość
ziņo	2937 K redakcijai
zkopírovat	531 K
znalazłeś	7 K
znáte	66 K někoho
znáš	66 K někoho
zobraziť	4046 K vždy obsah	4046 K obsah z	4046 K obsah zo	4046 K obsah od
zobrazovať	4046 K vždy obsah	4046 K obsah z	4046 K obsah zo	4046 K obsah od
zostań	3396 K reporterem	3396 K reporterką	3396 K dziennikarzem
zrobiliście	59 K
""", '©': """
©	825 K dpa	1185 K #	1185 K
""", 'à': """
à	1917 K lire aussi	1917 K lire également	1917 K lire :	1917 K lire sur	1917 K voir aussi	1917 K écouter	1917 K relire	1917 K découvrir	1917 K lire sur le même sujet	1917 K consulter :	1917 K voir également	1920 K propos de l'auteur	1920 K propos de l'autrice	1941 K retrouver dans le numéro	2016 K écouter sur spotify	2016 K écouter sur apple podcasts	2016 K retrouver sur spotify
àudio	404 K generat
""", 'á': """
áudio	3524 K gerado
""", 'ä': """
är	4231 K du
äänestä	1800 K
""", 'å': """
åldersgräns	4280 K #
åsikter	4214 K som framförs
åsikterna	4214 K i
""", 'ç': """
ça	69 K vous a plu	82 K vous a plu
""", 'é': """
é	68 K permitida a reprodução	3502 K preciso estar logado
écouter	1 K l'article	1 K cet article	1917 K aussi	2010 K sur
écoutez	1 K cet	1 K l'article	1945 K le podcast
élő	2347 K: így	2347 K: itt	2347 K: ezért	2347 K: miért	2347 K: hogyan	2347 K: mit	2347 K: ki	2347 K: mi	2347 K: ez	2347 K: ezt	2347 K: hallgassa	2347 K: nézze	2347 K: minden	2347 K: a	2347 K: az
épinglez	1964 K cet article	1964 K cette recette	1964 K cette page	1964 K la recette	1964 K ce billet	1964 K-la	1964 K-le	1964 K l'article	1964 K l'image
értékeljük	2324 K az ön
""", 'í': """
írd	2296 K be
írj	2275 K a szerzőnek
írja	2296 K be
írjon	2275 K a szerzőnek	2296 K közvetlenül	2296 K nekünk
""", 'î': """
în	3697 K imagini:
întreabă	3644 K asistentul
întrebări	72 K
îți	82 K place
""", 'ö': """
ön	2297 K szerint
""", 'ú': """
últimas	1453 K noticias de	3504 K de	3504 K notícias de
únase	12 K
únete	12 K	23 K a	56 K a las #	56 K a los #	56 K a más de #	56 K a nuestros #
úvod	97 K >	97 K '	97 K "
""", 'ü': """
über	818 K die autor:in	818 K die autoren	818 K die autor:innen	821 K die autorin	821 K den autor	822 K die autorin	822 K den autor
übersetzung	907 K:	907 K aus dem
""", 'č': """
čitaj	3890 K još
čitajte	3890 K i	3890 K još	3890 K još:
članak	46 K se može	46 K možete	3905 K je preveden	3905 K čita	3908 K je objavljen u	3969 K je	3978 K je nastao u suradnji s	3978 K je nastao u suradnji sa
članek	46 K lahko	4105 K je preveden	4105 K bere	4105 K je prebral	4108 K je objavljen v	4166 K je	4174 K je nastal v sodelovanju z	4174 K je nastal v sodelovanju s
článek	46 K lze	46 K můžete	489 K vznikl ve spolupráci	518 K byl přeložen	518 K přeložen	518 K načetl	521 K vyšel v	557 K byl přeložen	594 K vyšel v	594 K vyšel na	594 K původně vyšel	594 K byl původně	594 K byl publikován	594 K byl převzat	595 K	605 K vznikl ve spolupráci s
článok	46 K možno	46 K môžete	4004 K bol preložený	4004 K načítal	4007 K vyšiel v	4068 K	4077 K vznikol v spolupráci s
čo	33 K si myslíte
čtěte	499 K také	499 K také:	499 K i	499 K více	499 K:
číslo	511 K účtu pro dary	511 K transparentního účtu
čítajte	3991 K aj	3991 K tiež	3991 K viac
""", 'đ': """
đánh	4693 K giá bài viết
đã	4736 K xảy ra lỗi	4736 K có lỗi
đăng	4694 K ký tham dự hội thảo	4740 K lần đầu trên
đường	41 K dây nóng tòa soạn	41 K dây nóng của tòa soạn	41 K dây nóng của báo	41 K dây nóng báo	4710 K dây nóng: #	4710 K dây nóng #
được	68 K phép đăng lại
để	4723 K xem nội dung này	4723 K hiển thị nội dung này
đọc	4680 K thêm	4680 K thêm:	4680 K:	4680 K tiếp:	4685 K tin nhanh
""", 'į': """
įsigykite	2883 K
įtraukite	2883 K mus
įveskite	2883 K
""", 'ś': """
ściągnij	13 K	3412 K aplikację
śledź	12 K
""", 'š': """
šta	33 K vi	33 K mislite
što	33 K vi	33 K mislite
šíření	68 K povoleno
""", 'ź': """
źródła	3392 K:
źródło	3392 K:
""", 'ż': """
żadnych	3439 K akcjonariuszy
""", 'ž': """
želite	3922 K raditi kod nas	3922 K da radite kod nas	4121 K delati pri nas
želiš	3922 K raditi kod nas	4121 K delati pri nas
žiadni	4056 K akcionári
žiadny	4056 K majiteľ	4056 K oligarcha
žinote	2869 K daugiau	2884 K istoriją
žiūrėkite	2857 K taip pat	2883 K
žádní	580 K akcionáři
žádný	580 K majitel	580 K oligarcha
""", 'ș': """
știrea	3707 K continuă
""", 'ț': """
ți	8 K-a plăcut	69 K-a plăcut	82 K-a plăcut
""", 'έ': """
έχετε	72 K απορίες	72 K ερωτήσεις	1036 K κάποια πληροφορία	1036 K πληροφορίες	1036 K πληροφορία	1036 K φωτογραφία	1036 K φωτογραφίες	1036 K κάποια φωτογραφία	1036 K κάποιο θέμα	1036 K μια ιστορία
""", 'ή': """
ήταν	1006 K χρήσιμο	1006 K χρήσιμη
""", 'α': """
ακολουθήστε	12 K	1021 K τον	1021 K τα	1021 K
ακούστε	1 K	990 K:	1083 K στο	1089 K το στο spotify	1089 K στο spotify
αναδημοσίευση	68 K με
αναφέρετε	1026 K λάθος	1026 K κάποιο λάθος
αναφορά	1026 K λάθους
αντιγράψτε	1016 K
αντιγραφή	1016 K
αξιολογήστε	1006 K
απαγορεύεται	1071 K η αναδημοσίευση	1071 K η αναπαραγωγή
αποθηκεύστε	1016 K
απορίες	72 K
αρχική	97 K >	97 K '	97 K "
αυτή	52 K η έρευνα	1005 K η περίληψη	1005 K η σύνοψη
αυτό	1048 K το βίντεο δεν είναι	1049 K το περιεχόμενο προέρχεται
""", 'β': """
βίντεο	990 K:
βαθμολογήστε	1006 K
βρήκατε	7 K
βρείτε	12 K μας
""", 'γ': """
γίνε	56 K ένας από τους #
γίνετε	12 K μέλος	31 K ο πρώτος	56 K ένας από τους #
για	1051 K να δείτε αυτό το περιεχόμενο	1051 K να δείτε το περιεχόμενο
γνωρίζετε	66 K κάποιον
γραμμή	41 K καταγγελιών της σύνταξης	41 K της σύνταξης	1045 K βοήθειας κεθεα
γραφτείτε	1037 K	1037 K για να
""", 'δ': """
δείτε	990 K επίσης	990 K:	990 K το βίντεο	990 K εδώ	990 K επίσης:	990 K ακόμα:	990 K φωτογραφίες	990 K ακόμη	990 K ακόμη:	1003 K όλα τα άρθρα	1017 K όλες	1017 K όλα	1017 K τις	1069 K φωτογραφίες:	1069 K βίντεο:	1083 K στο	1083 K αυτή τη δημοσίευση στο
δειτε	990 K επισης	990 K ακομη	990 K:
δεν	1024 K έχετε χρόνο να διαβάσετε	1048 K είναι δυνατή η αναπαραγωγή
δημοσιεύθηκε	1071 K αρχικά
δημοσιεύτηκε	1071 K αρχικά
διάβασε	990 K επίσης	990 K ακόμη
διάρκεια	1088 K βίντεο
διαβάζεται	1005 K από
διαβάστε	990 K επίσης	990 K επίσης:	990 K ακόμη	990 K ακόμη:	990 K ακόμα	990 K:	990 K εδώ	990 K περισσότερα	990 K ακόμα:	990 K εδώ περισσότερα	990 K σχετικά	990 K αναλυτικά	1003 K όλα τα άρθρα	1017 K όλες	1017 K όλα	1017 K τις
διαβαστε	990 K επισης	990 K ακομη	990 K ακομα	990 K:
διαθέσιμη	1013 K στο
διαθέσιμο	1013 K σε	1013 K στο	1089 K στο spotify
διαφήμιση	1088 K σε #
δοκιμάσατε	59 K
""", 'ε': """
είδατε	44 K λάθος
εγγραφείτε	1037 K
εικόνα	1067 K # από #	1067 K # / #
εκτυπώστε	1016 K
ενεργοποιήστε	1013 K
ενσωματωμένο	1049 K περιεχόμενο από
εντοπίσατε	44 K
επιτρέπεται	68 K η αναδημοσίευση	1071 K η αναδημοσίευση
ερωτήσεις	73 K για το άρθρο
εσείς	33 K τι
""", 'η': """
η	68 K αναδημοσίευση επιτρέπεται	1005 K περίληψη	1005 K σύνοψη	1005 K ανάγνωση	1005 K περίληψη αυτή	1072 K μετάφραση	1072 K περίληψη	1080 K είδηση συνεχίζεται	1088 K διαφήμιση τελειώνει σε #
""", 'θ': """
θέλεις	1023 K να εργαστείς μαζί μας
θέλετε	1023 K να εργαστείτε μαζί μας	1023 K να δουλέψετε μαζί μας
""", 'κ': """
κάτι	1066 K πήγε στραβά
κίνδυνος	1045 K εθισμού
κατέβασε	1013 K
καταγγελίες	41 K στη σύνταξη
κατεβάστε	13 K	1013 K	1021 K την εφαρμογή	1035 K την εφαρμογή
κοινοποιήστε	3 K
κουίζ	990 K:	1069 K:
""", 'λ': """
λήψη	1013 K από	1013 K στο
""", 'μ': """
μάθετε	1017 K όλες
με	1019 K πληροφορίες από
μείνετε	1017 K ενημερωμένοι
μετάφραση	1005 K
μοιράσου	1016 K
μοιραστείτε	3 K
""", 'ξ': """
ξέρετε	66 K κάποιον
""", 'ο': """
οι	1003 K απόψεις	1003 K γνώμες
""", 'π': """
παίξε	1042 K τώρα:	1045 K υπεύθυνα
παίξτε	1042 K τώρα:	1045 K υπεύθυνα
παρουσιάστηκε	1066 K σφάλμα
περίληψη	1005 K
περιεχόμενο	1049 K από
περισσότερα	990 K:
πηγές	1019 K:
πηγή	1019 K:
προέκυψε	1066 K σφάλμα
προβολή	1083 K στο
προτείνετε	1016 K
προτιμάτε	1024 K να ακούτε	1024 K να ακούσετε
πρώτη	1071 K δημοσίευση:
πώς	1006 K σας φάνηκε
""", 'ρ': """
ρωτήστε	1005 K
ρώτα	1005 K
ρώτησε	1005 K
""", 'σ': """
σας	8 K άρεσε	69 K άρεσε	82 K άρεσε	82 K αρέσει	1006 K φάνηκε	1006 K βοήθησε	1006 K άρεσε
σελίδα	1067 K # από #	1067 K # / #
σου	69 K άρεσε
στείλτε	1016 K
στηρίξτε	81 K	1021 K	1021 K τον	1021 K τα	1021 K την
σύνοψη	1005 K
""", 'τ': """
τα	5 K σχόλια	27 K σχόλια	1003 K κείμενα που
ταξινόμηση	1081 K:
το	46 K άρθρο μπορεί	46 K κείμενο μπορεί	46 K άρθρο επιτρέπεται	59 K δοκιμάσατε	59 K δοκίμασες	1003 K άρθρο εκφράζει	1005 K άρθρο μεταφράστηκε	1005 K κείμενο μεταφράστηκε	1048 K βίντεο δεν είναι	1048 K περιεχόμενο δεν είναι	1049 K περιεχόμενο αυτό προέρχεται	1071 K άρθρο προστατεύεται	1071 K παρόν άρθρο προστατεύεται	1072 K κείμενο	1072 K άρθρο	1072 K παρόν άρθρο	1072 K κείμενο αυτό	1072 K άρθρο αυτό	1080 K άρθρο συνεχίζεται	1080 K κείμενο συνεχίζεται	1088 K βίντεο ξεκινά σε #
""", 'υ': """
υποστηρίξτε	81 K
""", 'φ': """
φωτογραφία	1067 K # από #	1067 K # / #
φωτορεπορτάζ	1069 K:
""", 'χ': """
χαρίστε	1016 K
χαρακτήρες	1040 K που απομένουν
χορηγούμενο	86 K:
""", 'ό': """
όλα	1003 K τα άρθρα
όλες	1017 K οι ειδήσεις
""", 'а': """
а	33 K что вы	33 K вы	33 K ви
абонирайте	264 K се за
автор	3783 K - обозреватель	3783 K - корреспондент	3783 K - колумнист	3783 K - редактор	4565 K - оглядач	4565 K - колумніст	4565 K - кореспондент
авторка	4565 K - оглядачка	4565 K - колумністка
авторката	244 K е
авторът	244 K е
акценти	246 K от
анкета	282 K на деня:
""", 'б': """
бачите	44 K помилку
без	296 K собственици	296 K акционери	3850 K владельцев	3850 K акционеров	3850 K цензуры и рекламы	4631 K власників	4631 K акціонерів	4631 K олігархів
беше	247 K ли полезна	247 K ли полезно	247 K ли полезен
благодарение	296 K на нашите читатели
благодаря	3850 K нашим читателям	3850 K вашим пожертвованиям
больше	3765 K новостей	3766 K по теме:	3806 K любите слушать	3806 K нравится слушать	3859 K о:
будь	31 K первым	4627 K ласка, вимкніть його	4627 K ласка, вимкніть блокувальник	4627 K ласка, вимкніть adblock
будьте	28 K вежливы	31 K первым	31 K першим
бъдете	31 K първият
был	3786 K ли материал	3786 K ли пересказ	3786 K ли этот пересказ	3786 K ли этот	3786 K ли текст
была	3786 K ли статья	3786 K ли эта	3786 K ли новость
більше	4546 K по темі:	4546 K за темою:	4546 K на тему:	4546 K про це:	4580 K новин	4580 K матеріалів	4640 K про:
""", 'в': """
в	3839 K этом месте находится встроенный контент	3839 K этом месте находится встроенный пост	3839 K этом месте находится встроенный публикация	3839 K этом месте размещён встроенный контент	3839 K этом месте размещён встроенный пост	3839 K этом месте размещён встроенный публикация	3839 K этом месте размещен встроенный контент	3839 K этом месте размещен встроенный пост	3839 K этом месте размещен встроенный публикация	3839 K этом месте показан встроенный контент	3839 K этом месте показан встроенный пост	3839 K этом месте показан встроенный публикация	3839 K этом месте встроенный контент	3839 K этом месте встроенный пост	3839 K этом месте встроенный публикация
вакансии	3789 K "	3789 K редакции
вакансії	4570 K "	4570 K редакції
вам	8 K понравилась	8 K сподобалася	8 K сподобався	8 K сподобалося	3786 K понравилась	3786 K понравился	3786 K помогла	4568 K сподобалась	4568 K сподобалася	4568 K сподобався
ваш	27 K комментарий	27 K коментар
вечерняя	3739 K рассылка
ви	4627 K використовуєте блокувальник	4634 K прочитали вже # із #	4634 K прочитали вже # і #	4634 K прочитали # із #	4634 K прочитали # і #	4634 K прочитали вже # з #	4634 K прочитали # з #
видео	304 K: как	304 K: така	304 K: защо	304 K: какво	304 K: кой	304 K: къде	304 K: това	304 K: вижте	304 K: чуйте	304 K: всичко	304 K: нощта	304 K: хората	304 K: ето	3768 K по теме:	3858 K: как	3858 K: так	3858 K: почему	3858 K: что	3858 K: кто	3858 K: где	3858 K: это	3858 K: вот	3858 K: смотрите	3858 K: послушайте	3858 K: всё	3858 K: все	3858 K: ночь	3858 K: люди	3858 K: порт
видяхте	44 K грешка
вижте	232 K още	232 K също	232 K:	232 K повече във видеото	232 K галерията
викторина	3832 K:
вимкніть	4627 K його, щоб	4627 K блокувальник	4627 K adblock
винаги	287 K разрешавай съдържание от	287 K показвай съдържание от	287 K зареждай съдържание от	287 K разреши съдържание от
включете	254 K
вопрос	73 K по статье	3832 K дня:
вопросы	72 K?
впервые	3863 K опубликовано в	3863 K опубликовано на	3863 K опубликован в	3863 K опубликована в	3863 K напечатано в
вперше	4644 K опубліковано в	4644 K опубліковано у	4644 K опубліковано на	4644 K надруковано в
все	27 K комментарии	3765 K новости на тему	3765 K материалы	3765 K новости	3765 K статьи	3770 K статьи автора	3770 K материалы автора	3859 K о:	3859 K материалы по теме:	3859 K статьи по теме:	3859 K материалы о:	3859 K новости по теме:	4640 K про:
всегда	3755 K разрешать контент	3839 K разрешать контент	3839 K показывать контент	3839 K разрешить контент	3839 K загружать контент
всички	259 K новини	305 K статии по темата:
всичко	305 K за:	305 K по темата:
встановлюйте	4575 K
встановіть	13 K	4575 K	4601 K застосунок
встигніть	4606 K передплатити
всё	3859 K о:	3859 K по теме:
всі	4640 K матеріали за темою:	4640 K новини за темою:
въпрос	282 K на деня:
въпроси	72 K
вы	3846 K используете блокировщик	3853 K прочитали уже # из #	3853 K прочитали # из #
выключите	3846 K его, чтобы
відео	4639 K: як	4639 K: так	4639 K: чому	4639 K: що	4639 K: хто	4639 K: де	4639 K: це	4639 K: ось	4639 K: дивіться	4639 K: послухайте	4639 K: усе	4639 K: все	4639 K: ніч	4639 K: люди	4639 K: порт
вікторина	4613 K:
""", 'г': """
гаряча	41 K лінія редакції
главная	97 K >	97 K '	97 K "
главное	3785 K от
гледайте	232 K видеото	232 K:
головна	97 K >	97 K '	97 K "
головне	4567 K від	4567 K за версією
гореща	41 K линия на редакцията
горячая	41 K линия редакции
грати	4614 K:
""", 'д': """
детальніше	4546 K:	4546 K про це
джерела	4582 K:
джерело	4582 K:
дивіться	4546 K також	4546 K:	4546 K також:	4546 K відео:
до	4546 K теми:
добавьте	3846 K наш сайт в	3846 K сайт в
додайте	4627 K наш сайт до	4627 K сайт до
дозволити	4620 K завжди контент	4620 K завжди вміст	4620 K контент із	4620 K контент з	4620 K контент від	4620 K вміст із	4620 K вміст з	4620 K вміст від
дозволяти	4620 K завжди контент	4620 K завжди вміст	4620 K контент із	4620 K контент з	4620 K контент від	4620 K вміст із	4620 K вміст з	4620 K вміст від
докладніше	4546 K:	4546 K про це	4640 K про:
досие	304 K: как	304 K: така	304 K: защо	304 K: какво	304 K: кой	304 K: къде	304 K: това	304 K: вижте	304 K: чуйте	304 K: всичко	304 K: нощта	304 K: хората	304 K: ето
доступно	3794 K в	3794 K на	3794 K для	4575 K в	4575 K у	4575 K на	4575 K для
достъпно	254 K в	254 K на
досье	3858 K: как	3858 K: так	3858 K: почему	3858 K: что	3858 K: кто	3858 K: где	3858 K: это	3858 K: вот	3858 K: смотрите	3858 K: послушайте	3858 K: всё	3858 K: все	3858 K: ночь	3858 K: люди	3858 K: порт
досьє	4639 K: як	4639 K: так	4639 K: чому	4639 K: що	4639 K: хто	4639 K: де	4639 K: це	4639 K: ось	4639 K: дивіться	4639 K: послухайте	4639 K: усе	4639 K: все	4639 K: ніч	4639 K: люди	4639 K: порт
дотримуйтесь	28 K
другие	3770 K материалы автора
думка	4565 K автора	4565 K редакції	4565 K, висловлена
думки	4565 K авторів
""", 'е': """
ежедневная	3739 K рассылка
еженедельная	3739 K рассылка
если	44 K вы нашли	44 K вы заметили
есть	66 K друг, которому	72 K вопросы	73 K вопрос по тексту	3770 K новость?
еще	3766 K по теме:	3768 K по теме:
ещё	3765 K больше	3766 K по теме:	3768 K по теме:
""", 'з': """
з	4617 K нашого магазину:
за	4534 K підтримки компанії	4534 K підтримки партнера	4534 K сприяння компанії	4546 K темою:
забелязахте	7 K
завантажити	4575 K в	4575 K з	4575 K у
завантажте	13 K	4575 K в	4575 K з	4601 K застосунок	4601 K додаток
завантажувати	4620 K завжди контент	4620 K завжди вміст	4620 K контент із	4620 K контент з	4620 K контент від	4620 K вміст із	4620 K вміст з	4620 K вміст від
завантажуйте	13 K	4575 K	4585 K застосунок
завдяки	4631 K нашим читачам	4631 K вашим внескам
завжди	4620 K дозволяти контент	4620 K дозволяти вміст	4620 K показувати контент	4620 K показувати вміст	4620 K дозволити контент	4620 K дозволити вміст	4620 K завантажувати контент	4620 K завантажувати вміст
загружать	3839 K всегда контент	3839 K контент из	3839 K контент с	3839 K контент от
загрузите	3794 K в	3794 K на
загрузить	3755 K контент	3755 K пост
задайте	3785 K вопрос
залишилися	72 K питання
заметили	7 K ошибку
запазете	258 K
запитайте	4567 K
зареждай	287 K винаги съдържание от	287 K съдържание от
зберегти	4579 K
збережіть	4579 K
здесь	3839 K находится встроенный контент	3839 K находится встроенный пост	3839 K находится встроенный публикация	3839 K размещён встроенный контент	3839 K размещён встроенный пост	3839 K размещён встроенный публикация	3839 K размещен встроенный контент	3839 K размещен встроенный пост	3839 K размещен встроенный публикация	3839 K показан встроенный контент	3839 K показан встроенный пост	3839 K показан встроенный публикация	3839 K встроенный контент	3839 K встроенный пост	3839 K встроенный публикация
знаете	66 K кого-то	66 K того, кому
знайшли	7 K помилку
знаєте	66 K когось	66 K того, кому
знижка	4617 K для передплатників:
зручніше	4588 K слухати
""", 'и': """
играть	3833 K:
идет	3827 K подписка
идёт	3827 K подписка
из	3836 K нашего магазина:
изпратете	258 K
изтеглете	13 K	254 K	264 K	279 K приложението
източник	261 K:
източници	261 K:
имате	72 K въпроси
инсталирайте	254 K
искате	266 K да работите при нас	266 K ли да работите при нас
искаш	266 K да работиш при нас
источник	3800 K:
источники	3800 K:
""", 'к': """
как	3786 K вам статья	3786 K вам материал
какво	33 K мислите
коментарите	5 K	27 K
коментарі	5 K	27 K
коментарів	32 K поки
комментариев	32 K пока
комментарии	5 K	27 K
комментирование	5 K
копирай	258 K
копирайте	258 K
короткий	4567 K виклад	4567 K переказ
коротко	3785 K от	4567 K від
краткий	26 K пересказ	3785 K пересказ
кратко	3785 K от
краткое	3785 K содержание	3830 K содержание
куиз	232 K:	282 K:
""", 'л': """
лише	4617 K для передплатників:
лучшее	3765 K за
любите	4588 K слухати
""", 'м': """
материал	46 K можно	3755 K содержит данные	3766 K по теме:	3768 K по теме:	3788 K опубликован в	3791 K можно	3830 K переведён	3830 K переведен	3863 K впервые опубликован	3863 K был впервые	3873 K подготовлен в партнёрстве с	3873 K подготовлен в партнерстве с	3873 K подготовлен при поддержке	3873 K создан при поддержке
материалът	316 K е създаден със съдействието на
материалы	3768 K по теме:
матеріал	46 K можна	4534 K підготовлено за підтримки	4534 K створено за підтримки	4534 K підготовлено у партнерстві	4534 K створено у партнерстві	4610 K перекладено	4644 K уперше опубліковано	4655 K підготовлено у партнерстві з	4655 K підготовлено за підтримки	4655 K створено за підтримки	4655 K створено у партнерстві з
маєте	72 K запитання
месяц	3797 K подписки за
ми	4627 K помітили, що ви
мнение	3783 K автора	3783 K редакции
мнението	244 K на автора
мнения	3783 K авторов
мненията	244 K на авторите
моля	28 K
мы	12 K в	12 K есть	3729 K работаем благодаря вам	3729 K работаем благодаря вашей	3729 K работаем благодаря вашим	3729 K существуем благодаря вам	3729 K существуем благодаря вашим	3729 K существуем на ваши	3729 K работаем на ваши	3729 K живём на ваши	3729 K живем на ваши	3729 K независимы благодаря	3747 K в	3846 K заметили, что вы
""", 'н': """
на	86 K правах рекламы	86 K правах реклами	304 K живо: как	304 K живо: така	304 K живо: защо	304 K живо: какво	304 K живо: кой	304 K живо: къде	304 K живо: това	304 K живо: вижте	304 K живо: чуйте	304 K живо: всичко	304 K живо: нощта	304 K живо: хората	304 K живо: ето
над	52 K этим текстом	52 K цим текстом
надіслати	4579 K
надішліть	3 K	4579 K
накратко	246 K от
началась	3827 K подписка
начало	97 K >	97 K "
наша	3739 K рассылка
нашли	7 K ошибку	7 K опечатку
не	3827 K забудьте подписаться	4606 K забудьте передплатити
немає	4588 K часу читати	4631 K власників
нет	32 K комментариев	3806 K времени читать	3850 K владельцев
новия	249 K брой
новият	249 K брой
новости	3765 K партнеров
новый	3788 K номер
нравится	82 K
няма	32 K коментари
нямаме	296 K собственик	296 K собственици	296 K акционери	296 K реклами
нямате	267 K време да четете
""", 'о': """
об	3766 K этом подробнее	3770 K авторе
обобщение	246 K
обсуждение	5 K
озвучено	3785 K	4567 K
онлайн	3858 K: как	3858 K: так	3858 K: почему	3858 K: что	3858 K: кто	3858 K: где	3858 K: это	3858 K: вот	3858 K: смотрите	3858 K: послушайте	3858 K: всё	3858 K: все	3858 K: ночь	3858 K: люди	3858 K: порт	4639 K: як	4639 K: так	4639 K: чому	4639 K: що	4639 K: хто	4639 K: де	4639 K: це	4639 K: ось	4639 K: дивіться	4639 K: послухайте	4639 K: усе	4639 K: все	4639 K: ніч	4639 K: люди	4639 K: порт
опитахте	59 K
опитування	4613 K дня:
опрос	3832 K дня:
оригинал	3863 K статьи опубликован
оригінал	4644 K статті опубліковано
оставьте	31 K первый
остались	72 K вопросы
отключите	3846 K его, чтобы	3846 K блокировщик	3846 K adblock
открихте	7 K
откройте	3794 K в
открыта	3827 K подписка
открыть	3747 K в
отпечатай	258 K
отпечатайте	258 K
отправить	3 K	3798 K
отправьте	3 K	3798 K
оформити	4606 K передплату
оформить	3827 K подписку
оценете	247 K
оцените	8 K	3786 K
оцініть	4568 K
още	232 K по темата	232 K новини:	259 K новини	305 K за:	305 K по темата:
""", 'п': """
партнер	3873 K материала	4655 K матеріалу	4655 K рубрики
партнерский	86 K материал:
партнерський	86 K матеріал:
партньор	316 K на статията	316 K на рубриката
партнёр	3873 K материала	3873 K рубрики
партнёрский	86 K материал:
первый	3797 K месяц за
перевод	3785 K выполнен	3785 K сделан	3830 K выполнен	3830 K сделан	3830 K осуществлён	3830 K подготовлен
передплата	4578 K за #	4578 K від #	4606 K на перше півріччя	4606 K на друге півріччя
передрук	68 K дозволено за	68 K дозволено з	68 K дозволено лише	68 K дозволений за	68 K вітається
перейти	3747 K в
переказ	4567 K
переклад	4567 K зроблено	4610 K виконано	4610 K зроблено	4610 K здійснено	4610 K підготовлено
перепечатка	68 K разрешена при	68 K разрешена с	68 K разрешена только	68 K приветствуется	68 K свободная	68 K материалов разрешена
пересказ	3785 K
перший	4578 K місяць за
письма	3739 K "
питання	73 K до статті	4613 K дня:
по	89 K подписке	3766 K теме:
повече	232 K по темата:	259 K новини
повідомити	4590 K про помилку
повідомте	4590 K про помилку	4590 K нам про помилку
погляди	4565 K авторів
пограйте	4614 K:
подарете	258 K
подарите	3798 K
подарить	3798 K
подарувати	4579 K
подаруйте	4579 K
поддержать	3803 K
поддержи	81 K
поддержите	81 K	3803 K
поделитесь	3 K
поделиться	3 K
подкаст	304 K: как	304 K: така	304 K: защо	304 K: какво	304 K: кой	304 K: къде	304 K: това	304 K: вижте	304 K: чуйте	304 K: всичко	304 K: нощта	304 K: хората	304 K: ето	3858 K: как	3858 K: так	3858 K: почему	3858 K: что	3858 K: кто	3858 K: где	3858 K: это	3858 K: вот	3858 K: смотрите	3858 K: послушайте	3858 K: всё	3858 K: все	3858 K: ночь	3858 K: люди	3858 K: порт	4639 K: як	4639 K: так	4639 K: чому	4639 K: що	4639 K: хто	4639 K: де	4639 K: це	4639 K: ось	4639 K: дивіться	4639 K: послухайте	4639 K: усе	4639 K: все	4639 K: ніч	4639 K: люди	4639 K: порт
подкрепете	81 K	264 K
подкрепи	264 K
подобається	82 K
подписаться	3747 K в
подписка	3797 K за #	3797 K от #	3797 K за рубль	3827 K на первое полугодие	3827 K на второе полугодие
подписывайтесь	12 K	3803 K на
подпишись	12 K	3818 K на
подпишитесь	12 K	3747 K в	3803 K на	3818 K на нас
подробнее	3766 K:	3766 K в материале	3766 K - в	3766 K читайте в материале	3766 K об этом	3768 K по теме:	3768 K на тему:	3859 K о:
подробности	3766 K:
поділитися	3 K
поділіться	3 K
пожалуйста	28 K, соблюдайте	3846 K, отключите его	3846 K, отключите блокировщик
позиция	3783 K автора
позицията	244 K на автора
позиція	4565 K автора
познавате	66 K някого	66 K ли някого
пока	32 K нет комментариев
показать	3755 K контент	3755 K публикацию	3755 K содержимое
показвай	287 K винаги съдържание от	287 K съдържание от
показувати	4620 K завжди контент	4620 K завжди вміст	4620 K контент із	4620 K контент з	4620 K контент від	4620 K вміст із	4620 K вміст з	4620 K вміст від
показывать	3839 K всегда контент	3839 K контент из	3839 K контент с	3839 K контент от
полезна	247 K ли
помітили	7 K помилку
понравилась	8 K статья	82 K
понравилось	69 K	82 K
понравился	82 K
попитай	246 K
попитайте	246 K
попробовали	59 K
порадьте	4579 K
порекомендуйте	3798 K
последвайте	12 K	264 K
последние	3765 K новости о
послухати	1 K
послушать	1 K
поставте	4567 K запитання
похоже	3846 K, вы используете блокировщик	3846 K, у вас включён	3846 K, у вас включен
почитать	3766 K:
преведено	246 K с
преводът	246 K е
предложение	3836 K для читателей:	3836 K для подписчиков:
предпочитате	267 K да слушате
прежде	3819 K чем оставить комментарий	3819 K чем комментировать
препечатването	68 K е разрешено
препоръчай	258 K
приготовили	59 K
приготували	59 K
присоединяйтесь	12 K	56 K к #
присъединете	12 K се	56 K се към #
присъедини	56 K се към #
пришлите	3770 K новость
приєднуйтесь	12 K	56 K до #
приєднуйтеся	56 K до #
пробвахте	59 K ли
продовжується	4606 K передплата
продолжается	3827 K подписка	3827 K подписная кампания
пройдите	3766 K тест
пройдіть	4546 K тест
пропозиція	4617 K для читачів:	4617 K для передплатників:
прочетено	246 K от
прочетете	232 K още	232 K също
прочетохте	299 K # от #	299 K вече # от #
публикация	3755 K содержит данные
підписка	4578 K за #	4578 K від #
підписуйся	12 K
підписуйтесь	12 K	4585 K на
підпишіться	12 K	4585 K на
підсумок	4567 K
підтримайте	81 K	4585 K
підтримати	4585 K
""", 'р': """
работа	3789 K в "
радимо	4546 K прочитати:
разрешавай	287 K винаги съдържание от	287 K съдържание от
разрешать	3839 K всегда контент	3839 K контент из	3839 K контент с	3839 K контент от
разрешете	254 K
разреши	287 K винаги съдържание от	287 K съдържание от
разрешить	3755 K контент	3755 K показ	3755 K содержимое	3839 K всегда контент	3839 K контент из	3839 K контент с	3839 K контент от
распечатайте	3798 K
распечатать	3798 K
расскажите	59 K в
рассылка	3739 K "	3739 K:
редакция	3729 K работает благодаря
резюме	246 K
резюмето	246 K
рекламно	86 K съдържание:
рекомендуем	3766 K:	3768 K видео:
рекомендуємо	4546 K:
робота	4570 K в "	4570 K у "
роздрукувати	4579 K
роздрукуйте	4579 K
розкажіть	59 K у
розпочалася	4606 K передплата
розпочато	4606 K передплату
""", 'с': """
саммари	3785 K
свалете	13 K	254 K	279 K приложението
свежий	3788 K номер
свързани	232 K:
связаться	3770 K с автором
сигнализирайте	269 K за грешка
скачайте	13 K	3794 K в	3794 K из	3803 K приложение	3823 K приложение
скачать	13 K	3794 K в	3794 K на
скидка	3836 K для подписчиков:
скопировать	3798 K
скопируйте	3798 K
скопіювати	4579 K
скопіюйте	4579 K
следвайте	12 K ни	264 K
следите	12 K за	3747 K в
слухайте	4546 K:	4546 K також:
слухати	1 K
слушайте	3766 K:	3766 K также:
слушать	1 K
см	3766 K. также:
смотрите	3766 K также	3766 K:	3766 K	3766 K также:	3766 K видео:
соблюдайте	28 K
сообщения	27 K
сообщите	3808 K об ошибке	3808 K нам об ошибке
сообщить	3808 K об ошибке
сохраните	3798 K
сохранить	3798 K
спитайте	4567 K
споделете	3 K
сподели	3 K
сподобався	82 K
сподобалась	82 K
сподобалася	8 K	82 K
сподобалось	69 K
сподобалося	69 K	82 K
спонсор	3873 K материала	3873 K рубрики	4655 K матеріалу	4655 K рубрики
спонсорирано	316 K от
спробували	59 K
спросите	3785 K
спросить	3785 K
спільно	4534 K з компанією
станьте	31 K первым	31 K першим	3803 K подписчиком	3803 K соучастником	4585 K частиною спільноти	4585 K співучасником
статията	46 K може	246 K е преведена	246 K е прочетена	308 K е публикувана	316 K е създадена със съдействието на
статтю	46 K можна	4567 K перекладено	4610 K перекладено	4644 K вперше опубліковано	4644 K було вперше
стаття	4644 K вперше опублікована	4645 K
статью	46 K можно	3791 K можно
статья	3785 K переведена	3785 K озвучена	3786 K была	3788 K опубликована в	3830 K переведена	3863 K впервые опубликована	3863 K была впервые	3863 K первоначально	3864 K
стежте	12 K за
стислий	4567 K виклад	4567 K переказ	4610 K виклад
схоже	4627 K, ви використовуєте	4627 K, у вас увімкнено
съобщете	269 K за грешка
съобщи	269 K за грешка
сыграйте	3833 K:
""", 'т': """
тази	308 K статия е публикувана
також	4546 K читайте:
тб	4639 K: як	4639 K: так	4639 K: чому	4639 K: що	4639 K: хто	4639 K: де	4639 K: це	4639 K: ось	4639 K: дивіться	4639 K: послухайте	4639 K: усе	4639 K: все	4639 K: ніч	4639 K: люди	4639 K: порт
текст	46 K можно	46 K можна	3785 K переведён	3785 K переведен	3785 K озвучен	3830 K переведён	3830 K переведен	3863 K впервые опубликован	3863 K был впервые	3863 K вышел в	4567 K перекладено	4567 K озвучено	4610 K перекладено	4644 K уперше опубліковано	4644 K вперше опубліковано	4644 K було вперше	4644 K вийшов у
текстът	46 K може	244 K отразява	246 K е преведен
телефон	41 K редакции	41 K редакції	41 K на редакцията
тема	76 K закрыта
тему	76 K закрито
тест	3832 K дня:	4613 K дня:
това	52 K разследване	246 K резюме	246 K обобщение
този	308 K текст е публикуван
только	3836 K для подписчиков:
точка	3783 K зрения автора	4565 K зору автора	4565 K зору редакції
триває	4606 K передплата
тук	287 K има вградено съдържание от	287 K има съдържание от	287 K се намира вградено съдържание от	287 K се намира съдържание от	287 K вградено съдържание от	287 K съдържание от
тут	3839 K находится встроенный контент	3839 K находится встроенный пост	3839 K находится встроенный публикация	3839 K размещён встроенный контент	3839 K размещён встроенный пост	3839 K размещён встроенный публикация	3839 K размещен встроенный контент	3839 K размещен встроенный пост	3839 K размещен встроенный публикация	3839 K показан встроенный контент	3839 K показан встроенный пост	3839 K показан встроенный публикация	3839 K встроенный контент	3839 K встроенный пост	3839 K встроенный публикация	4620 K є вбудований контент	4620 K є вбудований допис	4620 K є вбудований публікація	4620 K є вбудований вміст	4620 K розміщено вбудований контент	4620 K розміщено вбудований допис	4620 K розміщено вбудований публікація	4620 K розміщено вбудований вміст	4620 K показано вбудований контент	4620 K показано вбудований допис	4620 K показано вбудований публікація	4620 K показано вбудований вміст	4620 K вбудований контент	4620 K вбудований допис	4620 K вбудований публікація	4620 K вбудований вміст
""", 'у': """
у	3846 K вас включён блокировщик	3846 K вас включен блокировщик	3850 K нас нет владельца	3850 K нас нет владельцев	3850 K нас нет акционеров	3850 K нас нет инвесторов	3850 K нас нет хозяев	4534 K партнерстві з компанією	4620 K цьому місці є вбудований контент	4620 K цьому місці є вбудований допис	4620 K цьому місці є вбудований публікація	4620 K цьому місці є вбудований вміст	4620 K цьому місці розміщено вбудований контент	4620 K цьому місці розміщено вбудований допис	4620 K цьому місці розміщено вбудований публікація	4620 K цьому місці розміщено вбудований вміст	4620 K цьому місці показано вбудований контент	4620 K цьому місці показано вбудований допис	4620 K цьому місці показано вбудований публікація	4620 K цьому місці показано вбудований вміст	4620 K цьому місці вбудований контент	4620 K цьому місці вбудований допис	4620 K цьому місці вбудований публікація	4620 K цьому місці вбудований вміст	4627 K вас увімкнено блокувальник	4631 K нас немає власника	4631 K нас немає власників	4631 K нас немає акціонерів	4631 K нас немає інвесторів	4631 K нас немає олігарха
увидели	7 K ошибку
удобнее	3806 K слушать
уперше	4644 K опубліковано в	4644 K опубліковано у	4644 K опубліковано на	4644 K надруковано в
усе	4640 K про:	4640 K за темою:
успейте	3827 K подписаться
установите	13 K	3823 K приложение
усі	27 K коментарі	4640 K матеріали за темою:	4640 K статті за темою:
утренняя	3739 K рассылка
""", 'ф': """
фотогалерея	3766 K:
""", 'х': """
хареса	8 K ли	69 K ли ви	82 K ли ви	247 K ли
харесахте	247 K ли
харесва	69 K ли ви	82 K ли ви
хотите	3805 K работать у нас	3805 K у нас работать	3805 K работать в нашей
хочете	4587 K працювати в нас	4587 K в нас працювати	4587 K працювати у нас
хочеш	4587 K працювати в нас
хочешь	3805 K работать у нас
""", 'ц': """
це	52 K розслідування
цей	4567 K переказ	4567 K короткий виклад	4567 K короткий переказ	4567 K стислий виклад	4610 K текст	4610 K матеріал	4645 K текст	4645 K матеріал
цю	4610 K статтю
ця	76 K тема закрита	4645 K стаття
""", 'ч': """
четете	232 K още
чети	232 K още
чи	4568 K була стаття	4568 K був матеріал	4568 K був переказ	4568 K був цей переказ	4568 K була ця	4568 K був цей	4568 K сподобалась	4568 K сподобалася	4568 K сподобався
читай	3818 K нас
читайте	12 K нас	13 K	3747 K в	3747 K нас в	3766 K также	3766 K также:	3766 K:	3766 K подробнее	3766 K еще	3766 K по теме:	3766 K подробнее:	3766 K материал	3766 K в материале	3768 K по теме:	3794 K нас без	3794 K без	3803 K	3803 K нас в	4546 K також	4546 K також:	4546 K:	4546 K ще	4546 K також на тему:	4546 K по темі:	4546 K також на тему	4585 K
читать	3747 K в	3766 K также	3766 K по теме:
что	33 K вы думаете	3766 K ещё почитать:
чуйте	1 K	232 K:
""", 'щ': """
ще	32 K немає коментарів	4546 K за темою:
що	33 K ви думаєте
""", 'э': """
эта	76 K тема закрыта	76 K тема была автоматически закрыта	3830 K статья	3864 K статья
это	26 K резюме	52 K расследование	3785 K краткое содержание
этот	26 K пересказ	3755 K материал содержит	3785 K пересказ	3785 K краткий пересказ	3791 K материал можно	3791 K текст можно	3830 K текст	3830 K материал	3864 K текст	3864 K материал
эту	3791 K статью можно
""", 'я': """
як	4568 K вам стаття	4568 K вам матеріал
якщо	44 K ви знайшли	44 K ви помітили
""", 'є': """
є	72 K запитання
""", 'א': """
אהבתם	69 K	82 K	2072 K את
אולי	2087 K פספסתם:
אזהרה	2100 K: צריכה מופרזת של אלכוהול	2100 K - צריכה מופרזת
אין	2125 K להעתיק	2125 K לעשות שימוש
אירעה	2121 K שגיאה
אל	2078 K תפספסו: הפעילו
ארעה	2121 K שגיאה
""", 'ב': """
בואו	2073 K לעבוד איתנו
בחנו	2075 K את עצמכם
""", 'ד': """
דווחו	2072 K על
דף	97 K הבית >	97 K הבית '	97 K הבית "
""", 'ה': """
האזינו	1 K	2059 K:	2074 K לפודקאסט	2074 K לפרק
האם	8 K אהבתם	2072 K הכתבה	2072 K הסיכום	2072 K המידע
הדוא	2066 K"ל האדום
הדפדפן	2103 K שלך אינו	2103 K שלך לא
הווידאו	2103 K אינו
הורידו	13 K	2052 K את האפליקציה	2077 K
הטקסט	2126 K נוצר
היו	31 K הראשונים
הירשמו	2073 K לוובינר	2073 K לכנס
הכותב	2067 K הוא
הכותבים	2067 K הם
הכותבת	2067 K היא
הכנתם	59 K
הכתבה	2072 K עניינה	2088 K ממשיכה	2125 K מוגנת	2126 K נכתבה	2126 K תורגמה	2134 K ממשיכה
המחבר	2067 K הוא
המחברת	2067 K היא
המייל	41 K האדום
המשך	2088 K הכתבה	2134 K הכתבה
הסיכום	2126 K נוצר
הסרטון	2103 K אינו	2103 K לא
הפעילו	2078 K התראות	2078 K את ההתראות
הפרסום	68 K מחדש מותר
הפרק	2074 K המלא זמין
הצביעו	2075 K בסקר
הצטרפו	56 K ל-#	56 K ליותר מ-#	2052 K לערוץ הטלגרם	2052 K לקבוצת הוואטסאפ	2052 K לקבוצת הווטסאפ	2063 K אלינו	2063 K לערוץ	2063 K לקבוצה	2063 K לקבוצת	2063 K לקבוצות	2063 K עכשיו	2063 K גם	2064 K	2073 K לצוות שלנו
הקו	41 K החם של המערכת
הקשיבו	2074 K לפודקאסט
השתתפו	2075 K בסקר
התגובות	5 K
התוכן	2103 K אינו	2125 K מוגן
התחקיר	52 K הזה
התרגום	2126 K נעשה
""", 'ח': """
חודש	2083 K ראשון ב
""", 'י': """
יש	72 K שאלות	2066 K לכם מידע	2066 K לכם סיפור	2066 K לך מידע	2066 K לך סיפור
""", 'כ': """
כדי	2083 K לקרוא את	2107 K לצפות בתוכן	2107 K להציג את התוכן
כל	2063 K החדשות
כתבות	2087 K נוספות:
""", 'ל': """
להאזנה	2074 K לכתבה	2074 K לפודקאסט
להורדת	2077 K
להמשך	2083 K קריאה
לכל	2067 K הכתבות של	2087 K הכתבות:
לכתבה	2059 K המלאה
לכתבות	2087 K נוספות:
לעדכונים	2063 K נוספים	2063 K
לערוץ	2052 K הטלגרם
לפניות	2066 K לכתב	2066 K לכתבת
לפרק	2074 K המלא
לצפייה	2074 K בסרטון	2074 K בווידאו	2074 K במשדר	2107 K בתוכן
לקבוצת	2052 K הווטסאפ	2063 K הוואטסאפ	2063 K הווטסאפ
לקבלת	2063 K עדכונים
לקריאה	2059 K נוספת	2059 K נוספת:	2083 K מלאה
לקריאת	2083 K הכתבה המלאה
לרכישת	2073 K כרטיסים לכנס	2073 K כרטיסים לחצו	2073 K כרטיסים לאירוע
""", 'מ': """
מה	33 K דעתכם	2075 K דעתכם? הצביעו
מייל	2066 K אדום
מכירים	66 K מישהו	66 K מישהי
מצאתם	7 K טעות
משהו	2121 K השתבש
""", 'נ': """
נותרו	2095 K # תווים
ניסיתם	59 K
נפלה	44 K טעות
נתקלתם	2066 K במשהו	2066 K בטעות
""", 'ס': """
ספרו	59 K לי
סרטון	2103 K זה אינו
""", 'ע': """
עוד	2059 K בנושא:	2087 K במדור:	2087 K כתבות:
עמוד	2122 K # מתוך #
ענו	2075 K על הסקר	2075 K על הסקר:	2075 K על החידון
עקבו	12 K	2063 K אחרינו	2064 K אחרי
""", 'פ': """
פורסם	2125 K לראשונה	2125 K במקור
פרסומת	2088 K
""", 'צ': """
צפו	2059 K:	2059 K גם	2074 K בסרטון	2074 K בתיעוד	2074 K בווידאו	2074 K בכתבה
צריכה	2100 K מופרזת של אלכוהול מסכנת
""", 'ק': """
קבלו	2078 K התראות	2078 K עדכונים על	2078 K עדכונים לנייד
קו	41 K חם למערכת
קרא	2059 K גם	2059 K גם:
קראו	2059 K גם	2059 K גם:	2059 K עוד
""", 'ר': """
ראיתם	44 K טעות
ראשי	97 K >
רוצים	2063 K להיות	2063 K לקבל
""", 'ש': """
שאלות	72 K
שחק	2097 K עכשיו:
שחקו	2097 K עכשיו:
שתפו	3 K
""", 'ת': """
תווים	2095 K נותרו	2095 K שנותרו
תוכן	2104 K מוטמע	2104 K זה מגיע	2104 K חיצוני	2104 K זה מוצג	2126 K זה נוצר
תמונה	2122 K # מתוך #	2122 K # / #
תמכו	81 K	2081 K	2082 K בעיתונות	2082 K בנו	2082 K בעבודתנו
""", 'ا': """
ابرز	135 K النقاط بالذكاء
اجعل	125 K
احجز	137 K تذكرتك	137 K مكانك	137 K مقعدك
احجزوا	137 K تذاكركم
احصل	146 K علي تطبيق
اخبروني	59 K في التعليقات
اختبر	140 K معلوماتك	140 K نفسك
ادامه	1731 K مطلب	1731 K خبر
ادعم	81 K	149 K
ادعموا	81 K	149 K
اذا	162 K كانت لديك معلومات	162 K كان لديك معلومات	162 K كانت لديكم معلومات	162 K كان لديكم معلومات
ارسل	130 K لنا
ارسلوا	130 K لنا	130 K الينا
از	1684 K دست ندهيد:
اسال	135 K الذكاء
استغرق	52 K هذا التحقيق	52 K هذا
استفاده	1722 K از مطالب
استمع	1 K الي	1 K	138 K الي
استمعوا	138 K الي
اشتباه	44 K ديديد
اشتباهي	44 K
اشترك	127 K في	128 K في قناة	151 K
اشتركوا	125 K في	151 K
اضف	125 K
اطلاعات	1672 K خود را بسنجيد
اعادة	68 K النشر مسموحة	159 K النشر
اعجبك	69 K	82 K
اعد	135 K هذا الملخص
اعلان	156 K
اقرا	121 K ايضا	121 K ايضا:	121 K المزيد:	121 K:	121 K المزيد	155 K كذلك:	155 K ايضا-
اكنون	1696 K بازي كنيد:
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
انتشار	1722 K مطالب
انشئ	161 K حسابا	161 K حسابك
انضم	56 K الي #	127 K الي	128 K الي قناة
انضموا	56 K الي #	126 K الي
اهم	135 K النقاط بالذكاء
ايا	1669 K اين	1669 K خطايي
اين	52 K گزارش	1669 K	1684 K مطلب را هم بخوانيد:	1701 K ويدئو در	1701 K ويديو در	1701 K محتوا در	1702 K محتوا از	1722 K مقاله تحت	1723 K متن	1723 K مقاله	1723 K خلاصه	1723 K ترجمه	1723 K خبر
اينجا	1684 K بخوانيد:
اپليكيشن	13 K	13 K ما
""", 'ب': """
باحث	131 K وكاتب
بازنشر	68 K با ذكر	1722 K
بالصور	194 K..
بالفيديو	194 K..
ببينيد	1657 K:
بخوانيد	1657 K:
براي	1705 K ديدن اين محتوا	1705 K مشاهده اين محتوا	1705 K نمايش اين محتوا
بشنويد	1 K
به	12 K كانال	1669 K اين
بيشتر	1657 K بخوانيد	1657 K بخوانيد:	1657 K ببينيد	1684 K بدانيد:
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
تصوير	1719 K # از #
تعداد	1694 K كاراكتر باقيمانده
تعرف	66 K شخصا
تلفن	41 K تحريريه
تم	135 K اعداد هذا	135 K انشاء هذا	135 K تلخيص هذا	197 K انشاء	197 K اعداد	197 K تلخيص	197 K توليد
تماس	1665 K با نويسنده
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
خبرنگار	1665 K:
خط	41 K البلاغات في غرفة الاخبار	41 K مستقيم تحريريه
خطايي	1718 K رخ داد
خلاصات	135 K مولدة
خلاصة	135 K بالذكاء
خوشتان	69 K امد
""", 'د': """
دانش	1672 K خود را
در	1657 K اين باره بخوانيد	1672 K اين نظرسنجي	1672 K نظرسنجي ما	1672 K نظرسنجي	1684 K همين زمينه:	1684 K همين رابطه:
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
شما	1672 K چه فكر ميكنيد
شماره	41 K تحريريه
""", 'ص': """
صحافي	131 K متخصص في	131 K وكاتب
صحفي	131 K متخصص في	131 K وكاتب
صفحة	192 K # من #
صفحه	97 K اصلي >	97 K اصلي "	97 K نخست >	97 K نخست "	1719 K # از #
صوت	140 K الان:
صوتوا	140 K الان
صورة	192 K # من #	192 K # / #
""", 'ط': """
طالع	155 K ايضا:
""", 'ع': """
عدد	165 K الاحرف المتبقية
عذرا	191 K، حدث خطا
عكاس	1665 K:
عكس	1719 K # از #
""", 'ف': """
في	155 K السياق ذاته:	155 K السياق نفسه:	155 K هذا السياق:
""", 'ق': """
قد	121 K يهمك:	155 K يهمك ايضا:
قم	146 K بتحميل	146 K بتنزيل
""", 'ك': """
كاتب	131 K وصحفي	131 K وصحافي	131 K وباحث	131 K ومحلل	131 K واكاديمي	131 K صحفي
كاتبة	131 K وصحفية	131 K وصحافية	131 K وباحثة	131 K صحفية
كاراكترهاي	1694 K باقيمانده
كد	1665 K خبر:	1665 K خبر :
كسي	66 K را ميشناسيد
كن	31 K اول
كپيبرداري	1722 K
""", 'ل': """
لا	159 K يسمح باعادة
لتصلك	127 K
لديك	161 K حساب
لديكم	72 K اسئلة
لطفا	1705 K جاوااسكريپت
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
مترجم	1665 K:
متصفحك	172 K لا	172 K لا يدعم
محتواي	1702 K جاسازيشده از	1702 K خارجي از
محتوي	173 K مضمن من	173 K خارجي من	173 K من
مرورگر	1701 K شما
مشكلي	1718 K پيش امد
مصيتم	7 K
مطالب	1657 K مرتبط:
ملخص	135 K بالذكاء	135 K المقال بالذكاء
منبع	1665 K:	1665 K :
مواضيع	121 K ذات صلة:	155 K متعلقة:
""", 'ن': """
نبذة	131 K عن الكاتب
نزل	13 K	146 K تطبيق	146 K تطبيقنا
نزلوا	146 K
نشر	196 K اولا في	196 K هذا المقال
نظر	1669 K شما درباره
نظرات	5 K
نظرسنجي	1672 K:
نقل	68 K مطالب با ذكر	1722 K مطالب
نويسنده	1665 K:	1665 K :
نويسههاي	1694 K باقيمانده
""", 'ه': """
هاتف	41 K هيئة التحرير
هذا	135 K الملخص	135 K النص	172 K الفيديو غير	172 K المحتوي غير	173 K المحتوي مقدم	173 K المحتوي من	196 K المقال محمي	196 K المحتوي محمي	197 K النص	197 K المقال	197 K الملخص
هذه	135 K الترجمة
هل	7 K لاحظت	8 K اعجبك	44 K وجدت	59 K جربت	59 K جربتم	59 K جربتها	66 K تعرف شخصا	69 K اعجبك	72 K لديك اسئلة	82 K اعجبك	130 K لديك معلومات	130 K لديكم معلومات	130 K لديك قصة	130 K لديكم قصة	136 K كان هذا	136 K كانت هذه	136 K وجدت هذا	136 K اعجبك هذا	136 K اعجبتك هذه	142 K وجدت خطا	142 K لاحظت خطا	142 K وجدتم خطا
همچنين	1657 K بخوانيد	1657 K بخوانيد:	1684 K ببينيد:
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
گزارش	1665 K:	1669 K خطا
""", 'अ': """
अभी	2199 K खेलें:
""", 'आ': """
आप	12 K हमें
आपका	2204 K ब्राउजर
आपको	2177 K यह	2177 K ये
आपने	59 K बनाया
""", 'इ': """
इंस्टाग्राम	2205 K पोस्ट
इनपुट	2172 K-	2172 K:	2172 K -	2172 (K
इस	52 K पडताल	52 K रिपोर्ट
इसे	2163 K भी पढें	2163 K भी पढें:	2190 K भी पढें-	2190 K भी देखें:
""", 'ए': """
एक	2220 K त्रुटि हुई
एजेंसी	2172 (K
""", 'ऐ': """
ऐप	13 K
""", 'औ': """
और	2163 K पढें:	2190 K भी पढें:
""", 'क': """
कुछ	2220 K गलत हो गया
केवल	2186 K # रुपये में
कोई	44 K गलती	72 K सवाल	2220 K त्रुटि हुई
क्या	59 K आपने बनाया	59 K आपने यह	66 K आप किसी को जानते	2177 K यह	2177 K आपको
""", 'ख': """
खबर	2177 K में कोई	2231 K विज्ञापन के
""", 'ट': """
टिप्पणियां	5 K
ट्विटर	2205 K पोस्ट
""", 'ड': """
डिस्क्लेमर	2172 K:
""", 'त': """
तस्वीर	2221 K #/#
""", 'द': """
देखें	2163 K:	2163 K वीडियो
""", 'न': """
न्यूजरूम	41 K हेल्पलाइन	41 K हॉटलाइन
""", 'प': """
पढिए	2190 K:
पढें	2163 K:	2190 K-
पसंद	69 K आया
पेज	2221 K #/#	2221 K # / #
""", 'फ': """
फेसबुक	2205 K पोस्ट
फोटो	2221 K #/#
""", 'भ': """
भाया	69 K?
भाषा	2172 (K
""", 'म': """
मात्र	2186 K # रुपये में
""", 'य': """
यह	2163 K भी पढें	2163 K भी पढें:	2163 K भी देखें:	2172 (K लेखक के	2177 K खबर आपको	2190 K भी पढें-	2190 K भी पढें -	2204 K वीडियो आपके	2204 K सामग्री आपके	2205 K सामग्री	2207 K सामग्री देखने के लिए	2207 K वीडियो देखने के लिए	2224 K लेख कॉपीराइट	2224 K सामग्री कॉपीराइट	2225 K लेख	2225 K खबर	2225 K अनुवाद	2225 K सारांश	2225 K तस्वीर	2225 K सामग्री
यूट्यूब	2205 K वीडियो
ये	2163 K भी पढें	2163 K भी पढें:	2172 (K लेखक के	2190 K भी पढें-	2190 K भी देखें:
""", 'ल': """
लेख	2231 K विज्ञापन के
लेखक	2172 K के बारे में	2172 (K	2172 K वरिष्ठ पत्रकार हैं	2172 K स्वतंत्र पत्रकार हैं
लेखिका	2172 K के बारे में	2172 (K	2172 K वरिष्ठ पत्रकार हैं
""", 'व': """
विज्ञापन	2231 K के बाद
वीडियो	2207 K देखने के लिए
""", 'श': """
शेष	2197 K अक्षर
""", 'स': """
संबंधित	2163 K:	2190 K खबर:	2190 K खबरें:
सर्वाधिकार	2224 K सुरक्षित
सिर्फ	2186 K # रुपये में
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
กด	12 Kติดตาม	4335 Kติดตาม	4335 Kไลก์
""", 'ข': """
ขอ	4338 Kบคุณภาพจาก	4338 Kบคุณข้อมูลจาก
ข่	4331 Kาวที่เกี่ยวข้อง:	4338 Kาวโดย	4344 Kาวเกี่ยวข้อง:
""", 'ค': """
คล	4344 Kิป:
คุ	4341 Kณรู้สึกอย่างไรกับ	4341 Kณคิดอย่างไรกับ
""", 'ง': """
งา	52 Kนสืบสวนชิ้นนี้
""", 'ช': """
ชม	4344 Kคลิป:	4344 Kคลิป :
""", 'ซ': """
ซื	4342 K้อบัตรงาน
""", 'ด': """
ดา	13 Kวน์โหลด
ดู	4331 Kเพิ่มเติม:
""", 'ต': """
ติ	12 Kดตาม	4335 Kดตามช่อง	4335 Kดตามเรา	4335 Kดตามข่าว	4353 Kดตามอ่านข่าวอื่นๆ	4353 Kดตามข่าวอื่นๆ
""", 'ถ': """
ถา	4340 Kม ai
""", 'ท': """
ทด	4342 Kสอบความรู้ของคุณ
ทำ	4342 Kแบบสำรวจสั้น
ที	4338 K่มา:	4338 K่มา :
""", 'บ': """
บท	4340 Kความนี้ใช้ ai	4340 Kสรุปนี้	4340 Kความนี้แปล	4340 Kความนี้เรียบเรียง	4341 Kความนี้มีประโยชน์
""", 'ป': """
ปร	4340 Kะเด็นสำคัญโดย
""", 'ผ': """
ผู	4338 K้เขียน:	4338 K้เขียน :
""", 'พ': """
พบ	44 Kข้อผิดพลาด	44 Kคำผิด	4341 Kข้อผิดพลาดในบทความ
พื	4354 K้นที่โฆษณา
""", 'ฟ': """
ฟั	1 Kง	4342 Kงพอดแคสต์ของเรา
""", 'ภ': """
ภา	4338 Kพ:	4378 Kพที่ # จาก #	4378 Kพ # จาก #
""", 'ม': """
มี	72 Kคำถาม
""", 'ร': """
ร่	4342 Kวมโหวต:	4342 Kวมโหวต :	4342 Kวมทำแบบสำรวจ	4342 Kวมสนุก	4349 Kวมสนับสนุน
ร้	4357 Kองทุกข์	4357 Kองเรียน
""", 'ล': """
ลง	4342 Kทะเบียนเข้าร่วมสัมมนา	4342 Kทะเบียนเข้าร่วมงาน
ลอ	59 Kงทำแล้ว
""", 'ส': """
สน	4349 Kับสนุน
สร	4340 Kุปโดย	4340 Kุปข่าวด้วย	4340 Kุปนี้	4340 Kุปข่าวโดย	4341 Kุปนี้มีประโยชน์
สา	4357 Kยด่วนข่าว	4357 Kยด่วนทีมข่าว
ส่	4357 Kงข่าว
""", 'ห': """
หน	97 K้าแรก >	97 K้าแรก '	4378 K้า # จาก #
""", 'อ': """
อ่	4331 Kานเพิ่มเติม:	4331 Kานต่อ:	4331 Kานข่าวต้นฉบับ:	4331 Kานเพิ่มเติม	4331 Kานประกอบ:	4344 Kานข่าวเพิ่มเติม:	4344 Kานข่าวเพิ่มเติม	4344 Kานข่าวที่เกี่ยวข้อง:	4344 Kานข่าว:	4344 Kานเรื่องอื่น:	4353 Kานข่าวอื่นๆ	4353 Kานข่าวต้นฉบับได้ที่	4353 Kานบทความอื่นๆ	4353 Kานรายละเอียดเพิ่มเติมได้ที่
อ้	4338 Kางอิง:
""", 'เ': """
เก	4338 Kี่ยวกับผู้เขียน
เข	4335 K้าร่วมช่อง
เน	4340 Kื้อหานี้สร้าง	4354 Kื้อหาสปอนเซอร์	4354 Kื้อหาโฆษณา	4354 Kื้อหาสนับสนุนโดย
เพ	4335 Kิ่มเพื่อน
เร	4338 Kื่อง:	4338 Kื่อง :	4338 Kื่องและภาพ
""", 'แ': """
แจ	4341 K้งแก้ไขข่าว	4357 K้งเบาะแส	4357 K้งข่าว
แช	3 Kร์
แป	4340 Kลโดย
แอ	4335 Kดไลน์
""", 'โ': """
โฆ	4354 Kษณา -
""", 'ใ': """
ให	4341 K้คะแนนบทความ
""", 'ไ': """
ไม	4335 K่พลาดทุกข่าวสาร	4335 K่พลาดข่าว
""", 'ả': """
ảnh	4689 K:	4737 K #/#	4737 K # / #
""", 'ủ': """
ủng	4689 K hộ tác giả	4702 K hộ
""", 'あ': """
あな	33 Kたはどう
あわ	2659 Kせて読みたい	2659 【Kせて読みたい】	2659 Kせて読みたい:
""", 'こ': """
こち	2659 Kらもおすすめ	2659 Kらもおすすめ:	2687 【Kらも読む】
この	5 K記事へのコメント	8 K記事は	26 K要約は	52 K調査報道	52 K取材	73 K記事について質問	76 Kトピックはクローズ	76 Kトピックは閉じ	2667 K記事を書いた人	2667 K記事の筆者	2670 K要約はai	2670 K要約は、ai	2670 K要約は役に立ち	2670 ※K要約	2670 K記事の翻訳	2670 K記事の要約	2670 K記事はai	2670 K翻訳	2670 K見出しはai	2678 K記事は	2678 K記事の誤り
""", 'ご': """
ご意	41 K見・情報提供は
ご質	72 K問は
""", 'ま': """
まだ	32 Kコメント
""", 'も': """
もっ	2659 Kと見る:	2687 【Kと読む】
""", 'ア': """
アプ	13 Kリ
""", 'エ': """
エラ	2717 Kーが発生しました
""", 'オ': """
オリ	2687 【Kジナル記事】
""", 'コ': """
コメ	5 Kント	27 Kントは	27 Kントの内容
""", 'ト': """
トッ	97 Kプ＞	97 Kプページ＞	97 Kプ>	97 Kプ >	97 Kプ '
""", 'フ': """
フォ	12 Kロー
""", 'プ': """
プレ	2691 【Kゼント】	2691 Kゼント応募
""", 'ペ': """
ペー	2718 Kジ#/#
""", 'ホ': """
ホー	97 Kム＞	97 Kム>	97 Kム >	97 Kム '
""", '一': """
一覧	2687 【K】
""", '下': """
下載	13 K	4776 Kapp	4776 K應用程式
下载	13 K	4776 Kapp	4776 K应用
""", '以': """
以上	4802 K内容由ai
以下	4861 K内容由ai
""", '作': """
作っ	59 Kてみ
作者	4799 K:	4799 (K	4799 K係	4799 K为	4799 K為
""", '你': """
你做	59 K了吗
你可	4790 K能會喜歡:	4821 K能想看:
你有	4797 K线索
你覺	4804 K得這篇
你觉	4804 K得这篇
你认	66 K识
你试	59 K过
""", '來': """
來源	4799 K:
""", '允': """
允许	68 K转载
""", '內': """
內容	4802 K由ai
""", '公': """
公式	12 K	13 Kアプリ
""", '关': """
关注	12 K	4782 K微信公众号	4782 K官方微信
""", '内': """
内容	4802 K由ai
""", '写': """
写真	2659 【K】	2659 K:	2687 【Kを見る】	2687 【Kギャラリー】	2718 K #/#	2718 K#/#	2718 K # / #
""", '出': """
出典	2667 K:
出现	4856 K问题
出錯	4856 K了
出错	4856 K了
""", '分': """
分享	3 K
""", '前': """
前回	2687 【K】	2687 Kの記事:
""", '剩': """
剩余	4830 K字数
剩餘	4830 K字數
""", '加': """
加入	12 K	4795 K	4816 K
""", '動': """
動画	2659 【K】	2687 【Kを見る】
""", '升': """
升級	4816 K
升级	4816 K
""", '原': """
原文	4820 K刊于	4820 K刊於
""", '参': """
参与	4806 K我们的
参考	69 Kになった	2659 K:
""", '參': """
參與	4806 K我們的
""", '发': """
发现	7 K错误	44 K文章	44 K有误	4805 K错误
发生	4856 K错误
""", '取': """
取材	2667 K・文	2667 K・執筆
""", '另': """
另请	4790 K参阅
""", '可': """
可以	4796 K在x上
可自	68 K由转载
""", '合': """
合わ	2659 Kせて読みたい:
""", '同': """
同场	4790 K加映:
同場	4790 K加映:
""", '問': """
問問	4802 K我們的ai
問題	2717 Kが発生しました
""", '喜': """
喜欢	69 K这篇
喜歡	69 K這篇
""", '图': """
图片	4861 K由ai
""", '圖': """
圖片	4861 K由ai
""", '執': """
執筆	2667 K:	2667 K/
""", '報': """
報名	4807 K參加
""", '填': """
填写	4806 K问卷
填寫	4806 K問卷
""", '如': """
如发	4805 K现
如有	4797 K线索	4797 K線索
如果	4797 K您有相关线索	4797 K你掌握	4797 K您掌握	4798 K您有
如發	4805 K現
""", '官': """
官方	4782 K微信:	4782 K微信公众号:
""", '審': """
審校	4799 K:
""", '对': """
对本	73 K文有疑问
""", '广': """
广告	86 K:	86 【K】
""", '広': """
広告	86 K:	86 【K】
""", '廣': """
廣告	86 (K)
""", '延': """
延伸	4790 K閱讀	4790 K阅读	4790 K閱讀:	4790 【K閱讀】	4821 K阅读:
""", '开': """
开启	4776 K通知	4776 K推送通知
""", '引': """
引用	2667 K元:
""", '当': """
当社	12 Kの
""", '影': """
影片	4821 K:
影音	4821 K:
""", '役': """
役に	69 K立った
""", '往': """
往下	4821 K看更多:
""", '微': """
微信	4776 K扫	4782 K公众号:
""", '您': """
您对	4804 K这篇文章
您對	4804 K這篇文章
您有	4797 K线索
您的	27 K评论
您覺	4804 K得這篇
您觉	4804 K得这篇
您认	66 K识
您试	59 K过
""", '情': """
情報	41 K提供は編集部
""", '手': """
手机	4776 K客户端
""", '打': """
打开	13 K	4776 K微信
""", '扩': """
扩展	4790 K阅读:
""", '扫': """
扫一	4776 K扫
扫描	4776 K二维码关注	4795 K
扫码	4795 K
""", '投': """
投票	4806 K:
投稿	27 Kは
""", '报': """
报名	4807 K参加
报料	41 K热线	41 K电话	41 K微信	41 K请
""", '按': """
按讚	4795 K追蹤
""", '掃': """
掃一	4776 K掃
""", '採': """
採訪	4799 K撰文:
""", '推': """
推荐	4790 K阅读	4790 K阅读:
推薦	4790 K閱讀:
""", '提': """
提供	2667 K:
""", '摘': """
摘要	4802 K由	4861 K由ai
""", '撰': """
撰文	4799 K:
撰稿	4799 K:
""", '支': """
支持	4814 K
""", '收': """
收听	1 K	4809 K我们的播客	4809 K我们的节目
收聽	1 K	4809 K我們的播客	4809 K我們的節目
""", '文': """
文/	2667 K
文:	2667 K
文・	2667 K
文章	44 K有误	4799 K来源:	4805 K有误	4805 K有誤
""", '新': """
新聞	41 K爆料	4797 K線索
新闻	41 K热线	41 K报料	41 K爆料	4797 K线索热线	4797 K线索
""", '暂': """
暂无	32 K评论
""", '更': """
更多	4790 K:	4790 K新聞:	4790 K內容:	4790 【K新聞】	4790 K相關	4790 K阅读:	4790 K報導:	4790 K报道:	4820 K精彩内容	4820 K精彩內容	4820 K资讯	4820 K資訊	4820 K内容请	4820 K內容請
""", '最': """
最初	31 Kのコメント
""", '有': """
有問	72 K題
有料	4797 K要爆
有疑	72 K问
有问	72 K题
""", '未': """
未经	4860 K授权不得转载	4860 K许可不得转载
""", '本': """
本主	76 K题已关闭
本内	4802 K容由ai
本报	41 K热线
本摘	4802 K要
本文	4799 (K作者	4799 K作者	4802 K摘要	4802 K由ai	4802 K由人工智能翻译	4802 K由人工智能生成	4802 K由人工智慧	4820 K章來自	4820 K转载自	4820 K轉載自	4820 K来自	4820 K來自	4860 K受版权保护	4860 K受著作權保護	4860 K原载于	4860 K首发于	4860 K原刊於	4860 K轉載自	4860 K转载自	4861 K由ai	4861 K由人工智能	4861 K由 ai	4861 K由人工智慧	4861 K使用ai	4861 K经ai
本翻	4861 K译由
""", '来': """
来发	31 K表第一
来源	4799 K:
""", '校': """
校对	4799 K:
""", '構': """
構成	2667 K・文
""", '次': """
次に	2659 K読む:
次の	2687 Kページ:	2687 【K記事】
次ペ	2687 Kージ:
""", '欢': """
欢迎	12 K关注	68 K转载	4795 K加入	4796 K在	4796 K关注	4797 K提供线索	4797 K投稿
""", '歡': """
歡迎	12 K追蹤	68 K轉載	4795 K加入	4796 K在	4797 K提供線索	4797 K投稿
""", '此': """
此主	76 K题已自动关闭
此摘	4802 K要	4861 K要由ai
""", '测': """
测一	4806 K测:
""", '測': """
測一	4806 K測:
""", '点': """
点击	4790 K查看	4790 K阅读:	4809 K观看视频	4809 K收听
点我	4795 K加入
""", '熱': """
熱門	4821 K新聞:
""", '爆': """
爆料	41 K热线	41 K電話	41 K專線	4797 K请	4797 K請
""", '版': """
版权	4860 K声明	4860 K所有
版權	4860 K聲明
""", '用': """
用微	4776 K信扫
""", '画': """
画像	2659 【K】	2687 【Kを見る】	2718 K#/#	2718 K #/#	2718 K # / #
""", '留': """
留言	5 K
""", '発': """
発现	44 K错误
""", '發': """
發現	7 K錯誤	44 K有誤	4805 K錯誤
發生	4856 K錯誤
""", '皆': """
皆さ	33 Kんはどう
""", '相': """
相关	4790 K阅读	4790 K新闻	4790 K报道:	4790 K阅读:	4821 K新闻:	4821 K文章:
相關	4790 K新聞	4790 K報導	4790 【K新聞】	4790 K閱讀:	4821 K新聞:	4821 K文章:	4821 K報導:
""", '看': """
看更	4790 K多:
""", '立': """
立即	4795 K加入	4806 K报名	4806 K報名
""", '筆': """
筆者	2667 Kプロフィール
""", '編': """
編輯	4799 K:
編集	41 K部への情報提供
""", '线': """
线索	4797 K征集
""", '编': """
编辑	4799 K:	4799 (K:
""", '聽': """
聽我	4809 K們的podcast
""", '著': """
著者	2667 Kプロフィール
""", '要': """
要約	26 Kは
""", '覺': """
覺得	69 K有用
""", '觀': """
觀看	4809 K上方影片
""", '观': """
观看	4809 K上方视频
""", '视': """
视频	4821 K:
""", '觉': """
觉得	69 K有用
""", '訂': """
訂閱	4816 K	4826 K本報	4826 K我們	4826 K本刊
""", '記': """
記事	7 Kの誤り	2678 Kの誤り	2678 Kに誤り
記者	2667 Kのプロフィール
""", '評': """
評論	5 K
""", '試': """
試し	59 Kてみ
""", '詳': """
詳し	2659 Kくはこちら
""", '誤': """
誤り	44 Kを見つけ	44 Kにお気づき
誤字	7 K	44 K脱字
""", '読': """
読者	2691 【Kプレゼント】	2691 Kプレゼント
""", '請': """
請支	4814 K持
""", '订': """
订阅	4816 K	4826 K本报	4826 K我们	4826 K本刊	4826 K本公众号	4826 K手机报
""", '评': """
评论	5 K	27 K
""", '试': """
试过	59 K了吗
""", '该': """
该主	76 K题已关闭
""", '请': """
请支	4814 K持
""", '責': """
責編	4799 K:
""", '資': """
資料	4799 K來源:
""", '質': """
質問	72 Kは	72 Kがある方は
""", '贊': """
贊助	4814 K
""", '责': """
责任	4799 K编辑:	4799 (K编辑
责编	4799 K:
""", '赞': """
赞助	4814 K
""", '転': """
転載	68 K歓迎	68 K自由	68 K可
""", '轉': """
轉載	68 K請註明
""", '转': """
转载	68 K请注明
""", '还': """
还可	4830 K输入
""", '这': """
这个	4803 K摘要
这段	4803 K摘要
这篇	8 K文章	52 K调查	52 K报道	4803 K文章
""", '追': """
追蹤	12 K
""", '這': """
這段	4803 K摘要
這篇	4803 K文章
""", '還': """
還可	4830 K輸入
""", '采': """
采写	4799 K:
""", '長': """
長按	4795 K
""", '长': """
长按	4795 K
""", '開': """
開啟	4776 K通知	4776 K推播通知
""", '間': """
間違	44 Kいを見つけ	44 Kいにお気づき
""", '関': """
関連	2659 K記事	2659 K記事:	2659 【K記事】	2659 K:	2659 【K】	2687 【K写真】
""", '閱': """
閱讀	4790 K更多
""", '问': """
问问	4802 K我们的ai
""", '阅': """
阅读	4790 K更多
""", '面': """
面白	69 Kかった
""", '首': """
首发	4860 K于
首頁	97 K>	97 K＞	97 K >	97 K '
首页	97 K>	97 K＞	97 K >	97 K '
""", '馬': """
馬上	4806 K報名
""", '马': """
马上	4806 K报名
""", '點': """
點我	4795 K加入
點擊	4790 K查看	4790 K閱讀:	4809 K觀看影片
""", '같': """
같이	2767 K 보기:
""", '관': """
관련	2767 K 기사:	2790 K 기사 :	2790 [K 기사]	2790 K 기사-
관련기사	2767 K	2767 K:	2767 [K]	2790 K :
""", '광': """
광고	86 K:	86 [K]	86 (K)
""", '구': """
구독	12 K
""", '궁': """
궁금한	72 K 점은	72 K 점이
""", '기': """
기사	1 K 듣기	41 K 제보	2778 K #줄 요약
기사에	73 K 대해 궁금	2783 K 오류가
""", '네': """
네이버	12 K
""", '다': """
다음	2790 K 기사:
""", '당': """
당신의	2782 K 선택은
""", '댓': """
댓글	5 K
댓글은	27 K
댓글이	5 K
""", '더': """
더	2767 K 읽기:
더보기	2767 [K]	2767 K:
""", '도': """
도움이	69 K 되셨다면
""", '독': """
독자	2782 K 설문에	2782 K 설문조사에
""", '드': """
드셔	59 K 보셨나요
""", '만': """
만들어	59 K 보셨나요
""", '많': """
많이	2790 [K 본 기사]
""", '문': """
문제가	2825 K 발생했습니다
""", '발': """
발견	7 K错误
""", '본': """
본	2778 K 요약은
""", '사': """
사진	2826 K #/#	2826 K # / #
사진출처	2793 K:
""", '생': """
생성형	2778 K ai가 요약
""", '선': """
선택	2823 (K) 개인정보	2823 [K] 개인정보	2823 (K) 광고성	2823 [K] 광고성
""", '설': """
설문에	2782 K 참여하세요
""", '아': """
아직	32 K 댓글
""", '앱': """
앱	13 K
앱을	13 K
""", '여': """
여러분은	2782 K 어떻게 생각
여러분의	33 K 생각
""", '영': """
영상	2767 [K]
""", '오': """
오류가	2825 K 발생했습니다
오류를	7 K
오타가	44 K
오타를	44 K
오탈자가	44 K
오탈자를	44 K
""", '유': """
유익했다면	69 K
""", '이': """
이	8 K 기사	52 K 취재에는	52 K 기사에는	76 K 주제는 닫혔	2778 K 요약은 ai	2778 K 요약이 도움	2778 K 기사는 인공지능	2778 K 기사는 ai	2778 K 번역	2783 K 기사가 도움이	2783 K 기사를 어떻게	2783 K 뉴스에 대한 의견	2783 K 기사에 대한 의견
이미지	2826 K #/#	2826 K # / #
이슈	2790 [K]
이어	2767 K 읽기:
""", '인': """
인기기사	2790 [K]
""", '일': """
일시적인	2825 K 오류가
""", '자': """
자료출처	2793 K:
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
지금	2800 K 플레이:
""", '질': """
질문은	72 K
""", '첫': """
첫	31 K 댓글	31 K 번째 댓글
""", '추': """
추천	2767 K 기사:
추천기사	2790 [K]
""", '출': """
출처	2793 K:	2793 K :
출처를	68 K 밝히면	68 K 밝히고
""", '카': """
카카오톡	12 K	41 K 제보
""", '페': """
페이지	2826 K #/#
""", '필': """
필수	2823 (K) 개인정보	2823 [K] 개인정보	2823 (K) 이용약관	2823 [K] 이용약관
""", '함': """
함께	2767 K 볼 만한 기사:	2767 K 보면 좋은 기사:	2790 [K 읽기]
""", '핫': """
핫클릭	2790 [K]
""", '해': """
해	59 K 보셨나요
""", '홈': """
홈	97 K>	97 K >	97 K '
""", '화': """
화보	2767 [K]
""", '후': """
후원	2819 K 계좌
후원계좌	2819 K
"""}

CONTAINS = {',': """
,说:	4885 K
""", '@': """
@我	62 K
""", 'a': """
abonați	80 K-vă	3721 K-vă	3725 K
abonații	50 K pot	3722 K noștri
abonează	80 K-te	3621 K-te pentru	3626 K-te pe youtube	3721 K-te
abonné	50 en tant qu'K	1883 pas encore K	1885 déjà K	1887 en tant qu'K
abonnés	1883 réservé à nos K	1885 réservé aux K	2037 nos K	2040 K
abonējiet	80 K	2985 K
actualisé	98 cet article a été K
actualité	1893 l'essentiel de l'K	1903 suivez l'K	1903 suivez toute l'K	1903 retrouvez toute l'K	1926 couvre l'K
actualizată	98 știrea a fost K
acționari	3689 fără K
adatkezelési	2257 K tájékoztató
adhérent	80 devenez K
adhérez	80 K
admitió	1573 K
adomány	2368 K
adományoddal	2364 K
adományok	2368 K
adományozz	2364 K
adományozzon	2286 K itt
advirtió	1573 K
adó	2241 K #%
adód	2366 K #
adója	2286 K #
adăugat	3724 a K
affichée	60 e-mail ne sera pas K
affiliatelänkar	37 K	74 K	4248 K	4281 K
affilié	37 lien K	74 lien K
affiliés	37 liens K	74 liens K
affirmé	2039 a K
afiliación	37 enlaces de K	74 enlaces de K
afirmó	1573 K
afișată	60 email nu va fi K
agregó	1573 K
aicināja	2988 K
aizsargātas	2927 visas tiesības K
aiškino	2921 K
ai가	2830 K 작성	2830 K 생성	2830 K 요약	2830 K 번역
ai로	2830 K 작성	2830 K 생성
ai를	2830 K 활용해
ajouté	2039 a K
ajută	3721 K-ne
ajánld	2364 K fel
aktualizovaný	98 článok bol K
aktualizován	98 článek byl K
aktérů	98 jména K
alkalmazás	2250 töltsd le az K
alkalmazásban	2284 az K
alkalmazást	2284 K
alkalmazásunk	2365 K
alkalmazásunkat	2250 töltse le K
alkalmazásunkban	84 K
alăturat	3640 s-a K echipei
alăturați	51 K-vă
alătură	51 K-te lor	51 K-te
améliorer	1947 aidez-nous à K
analytička	504 je K
anhören	2 artikel K	2 text K	2 beitrag K	852 jetzt K:
anketě	524 naší K	524 v K
ankietę	35 naszą K	3381 naszą K	3381 krótką K
ankstesnėje	98 K versijoje
anmäl	4321 K dig till vårt	4321 K dig till våra
anmäla	4195 genom att K dig	4243 genom att K dig
annoncé	2039 a K
annoncør	691 betalt af en K	691 betalt af K
annonslänkar	37 K	74 K	4248 K	4281 K
annonsör	4260 betalt av en K	4260 betald av en K
annonsør	3258 betalt av en K
anterioară	98 versiune K a
antérieure	98 version K de cet
anunció	1573 K
anunțat	3724 a K
använder	4211 vi K cookies	4212 K kakor
anúncio	3528 após o K	3528 depois do K
anúncios	70 sem K	3614 sem K
apelował	3468 K
apelowała	3468 K
aplicació	84 a la nostra K
aplicación	84 en nuestra K	1431 descarga la K	1431 descarga nuestra K
aplicația	84 în K noastră	3627 descarcă K	3721 descarcă K noastră	3721 descarcă gratuit K	3721 descarcă K și	3722 K noastră
aplikacją	84 z naszą K
aplikację	3335 pobierz naszą K	3336 pobierz K	3336 ściągnij K	3404 naszą K
aplikací	84 s naší K
aplikácii	84 v našej K	4012 našej K
aplikáciu	4012 mobilnú K	4012 K
aportació	463 la teva K
aportación	1466 tu K	1492 haz tu K
apoyá	1570 K
applikációnk	2284 K
applikációnkat	2284 K
applikációnkban	84 K
apsolīja	2988 K
apóyanos	1466 K	1570 K
apóyenos	1466 K	1570 K
apúntate	1410 K a	1426 K a nuestra	1426 K gratis	1570 K gratis
apărat	3724 s-a K
arkadaşina	49 K gönder
arkadaşiniza	49 K gönderin
arkadaşinla	4437 bir K paylaş
artykuł	15 darmowy K	20 cały K	3323 podoba ci się ten K	3382 nasz K do końca	3402 ostatni darmowy K	3466 ten K
artykułu	98 do K dodano
artykuły	15 darmowe K
artykułów	15 darmowych K
artículo	15 K gratis	20 leer este K	20 leer el K	1411 te ha gustado este K	1419 regala este K	1419 regalar este K	1422 último K gratis	1422 te queda # K	1495 y lee este K	1571 este K
artículos	15 K gratis	1422 K gratis este mes	1422 te quedan # K	1422 límite de K
aseguró	1573 K
associés	1909 cookies K à ce contenu
assuré	2039 a K
asszisztensünk	63 virtuális K
asumă	30 nu își K
atsiųsime	57 K jums
ausgewählt	905 produkte unabhängig K
autentificați	24 K-vă
autentifică	24 K-te	3621 K-te pentru
autorką	3373 kontakt z K
autorská	506 K práva
avertizează	3724 K
avísanos	1570 K
ayúdanos	1466 K	1570 K a
açikladi	4514 K
açin	4437 K
añadió	1573 K
año	1572 al K
""", 'b': """
bağirdi	4514 K
bağirdilar	4514 K
bağiriyor	4514 diye K
bağiriyordu	4514 K
bağiş	4511 K yap	4515 K
bağişiniz	4511 K
bağlantilari	74 satiş ortakliği K	4434 satiş ortakliği K
başlayan	4436 tl'den K
başvurun	4437 K
behält	29 K sich vor	29 K sich das recht
behöver	4184 vi K ditt stöd	4321 vi K din hjälp
beiträge	58 neue K per mail
bekapcsolása	2250 értesítések K
beløb	753 fast K
beløp	3318 gi et K	3320 fast K
bemängeln	973 K
bemängelt	973 K
berätta	67 K för oss	67 K din
berättade	4324 K
berättar	4324 K
bestätigen	778 K sie ihre
bestätigungslink	896 K
bestätigungsmail	778 K	896 K
betalvägg	4325 K
bezpečí	98 linka K
bezplatný	544 poslední K článek	4006 náš K webinár	4029 posledný K článok
bezplatných	4015 K článkov
bezpłatne	3387 K konto
bezpłatny	3378 nasz K webinar	3402 ostatni K artykuł
bezpłatnych	3387 limit K
beágyazott	2326 egy K tartalom látható	2326 egy K tartalom található
beállításai	2325 cookie-K miatt
beállítások	2325 cookie-K miatt	2325 cookie K miatt	2325 süti K miatt
beğendiyseniz	4512 bu haberi K	4512 bu yaziyi K
biết	4762 cho K
blokovač	576 K reklam
blokování	495 K reklam	576 K reklam
blokującego	3435 programu K reklamy
blokującej	3435 wtyczki K reklamy
blokujący	3435 program K reklamy
blokującą	3435 wtyczkę K reklamy
blokátor	576 K reklam
bohaterów	98 imiona K
boletín	78 el K	78 al K	78 nuestro K	1426 recibe el K	1426 nuestro K	1429 K diario	1570 recibe el K	1571 nuestro K	1574 K
boîte	79 dans votre K mail	79 dans ta K mail	79 dans votre K	1892 dans votre K mail	1892 dans votre K e-mail
brezplačen	4127 zadnji K članek
brezplačne	4114 K članke
brezplačni	4107 naš K webinar	4127 zadnji K članek
brezplačnih	4114 K člankov
bronił	3468 K się
brzmiał	3468 K
brzmiała	3468 K
brzmiało	3468 K
butlletí	392 subscriu-te al K	392 el nostre K	464 el nostre K	467 K
buzdított	2367 K
buzdította	2367 K
buzón	79 en tu K	1427 en tu K
bájate	1570 K la app
bölümünde	85 yorum K
bönföll	4324 K
böngésző	10 a K
böngészője	10 az ön K
bötfällde	4324 K
bønfaldt	754 K
bønn	3175 vi har en K til deg
bønnfalt	3321 K
bústia	414 a la teva K
bülten	4430 e-K	4515 K
bültene	4397 K abone	4397 K kayit	4397 K kaydol
bülteni	4430 haber K
bültenimiz	78 K	4512 K
bültenimize	78 K	78 e-K	4397 K	4511 K	4512 K
bültenine	4430 K
błagał	3468 K
błagała	3468 K
bạn	49 gửi cho K bè	4667 hộp thư của K	4701 sự ủng hộ của K	4759 mời K	4759 cần sự ủng hộ của K	4759 nhờ sự ủng hộ của K
bằng	4709 K văn bản của báo
""", 'c': """
caffè	2524 un K
café	54 me paga um K	1467 un K	1492 un K al mes	1929 un K
caractères	1947 limitées à # K
catedrática	1463 es K
catedrático	1463 es K
celého	475 pro čtení K
cercetătoare	3640 este K
cercetător	3640 este K
changés	98 prénoms ont été K
chaîne	2037 notre K
chefredaktör	4233 är politisk K	4233 är K
chefredaktør	668 er K
chuyện	4688 bạn có câu K
chép	4683 cấm sao K	4709 mọi sao K
chính	98 đính K	4676 K sách bảo mật
chúng	38 nhắn cho K tôi	38 viết cho K tôi	38 liên hệ với K tôi	38 gửi cho K tôi	38 gửi về cho K tôi	38 kể cho K tôi	38 chia sẻ với K tôi	39 phóng viên của K tôi	57 K tôi gửi bạn	57 K tôi gửi đến bạn	57 K tôi gửi tới bạn	67 nhắn cho K tôi	67 viết cho K tôi	67 gửi cho K tôi	67 gửi về cho K tôi	67 kể cho K tôi	67 chia sẻ với K tôi	67 hãy kể với K tôi	67 kể với K tôi	4667 bản tin của K tôi	4670 theo dõi K tôi	4688 cho K tôi qua	4688 liên hệ với K tôi	4759 ủng hộ K tôi	4759 K tôi cần sự giúp đỡ	4759 giúp K tôi	4759 theo dõi K tôi	4759 hãy gửi cho K tôi	4759 hãy liên hệ với K tôi	4759 hãy báo cho K tôi	4760 K tôi trên	4760 của K tôi	4760 cho K tôi
chọn	4759 hãy bình K
cikkből	2363 K #
cikkéből	2363 K #
cikkünk	2365 minden K
cikkünkhöz	2365 minden K
comentário	6 deixe seu K	6 deixar um K	21 login para publicar um K
comentários	85 nos K	3501 nos K
comentó	1573 K
comisión	1481 recibir una K
comissió	409 rebre una K
comissão	3527 receber K	3527 receber uma K
commerciële	3086 K partner
communauté	1934 K whatsapp	1934 K signal
compártela	25 K	49 K
compártelo	25 K	49 K
comunità	2548 parte della nostra K
condamné	2039 a K
condiții	3630 termeni și K
confidentialité	1910 politique de K
confidențialitate	3630 politica de K
conférences	1926 est maître de K
connecté	1912 vous devez être K
contactați	38 K-ne	67 K-ne
contactează	38 K-ne	67 K-ne
conteúdo	9 este K	9 K externo	3478 acesse todo o K	3522 ao exibir este K	3522 ao ver este K
contribuição	3514 com a sua K	3613 sua K é essencial
contáctanos	38 K
contáctenos	38 K
contém	98 K cenas
contó	1573 K
conversación	1449 participar en la K
conținut	9 acest K	3621 K doar pentru abonați
conținutului	3637 preluarea K
cookieinställningar	4209 K	4235 K
corespondentă	3640 este K
corrección	98 K:
correção	98 K:
corrigé	98 article a été K
creează	3721 K un cont pentru a citi
csatornájára	2274 viber-K
csatornánk	2365 K
csatornánkhoz	2274 telegram-K	2274 whatsapp-K
csatornánkra	2274 youtube-K	2364 iratkozz fel K	2364 iratkozzon fel K
csábított	2367 K
cuéntanos	38 K	67 K	1449 K en	1570 K
cuéntenos	38 K	67 K
czytać	3329 aby K dalej	3329 żeby K dalej	3465 chcesz K dalej
czytelników	36 naszych K	3382 opiniami K	3393 z wpłat K	3393 dzięki wsparciu K	3410 K	3466 naszych K	3466 z wpłat K
câmpurile	60 K cu steluță
cântau	3724 K
címével	2309 e-mail-K
cùng	51 hãy tham gia K họ
của	4690 là cây bút K	4760 độc giả K
""", 'd': """
daní	4020 # % z K	4020 #% z K
darbą	2919 mūsų K
darowiznę	3327 przekaż K	3465 przekaż nam K	3465 przekaż K na
datenschutzerklärung	802 unserer K	971 unserer K	971 unsere K
datenübertragung	842 der K zu
dați	62 K-mi tag
debatindlæg	669 send dit K	669 skrive et K
debatredaktør	668 er K
debattredaktør	3231 er K
debattør	668 er K
declaró	1573 K
decía	1573 K
demandé	2039 a K
denmişti	4514 K
denunció	1573 K
dependență	88 jocurile de noroc pot crea K
descrições	98 contém K
descárgate	1431 K la	1431 K nuestra
destekçimiz	4437 K olun	4511 K olun
desteğiniz	4511 K
desteğinizle	4512 K
desteğiyle	18 okurlarin K	4423 yapay zeka K	4432 K ayakta	4442 yapay zeka K
değildir	30 sorumlu K
değiştirildi	98 isimler K
değiştirilmiştir	98 isimler K
dimineață	17 în fiecare K
diskutovať	4011 K môžu
disponível	3486 K no google play
doação	3474 faça uma K	3514 sua K	3613 sua K	3613 faça uma K	3617 K
doações	3617 K
dodał	3468 K
dodała	3468 K
dodává	610 K
događaj	3907 naš K
domagał	3468 K się
donació	463 fes una K	467 K
donación	1414 haz una K	1414 tu K	1466 tu K	1466 una K	1570 tu K	1570 haz una K	1574 K
donația	3721 K ta
donație	3721 fă o K	3725 K
donații	3725 K
donează	90 K cât poți	3721 K acum
doplněn	98 článek byl K
doporučil	610 K
doporučila	610 K
doporučovala	610 K
dopuštenja	3918 bez K
doradzał	3468 K
dorzuć	3465 K się
dostawać	3403 chcesz K
dostávajte	4035 K
dostávat	545 chcete K	573 chcete K zprávy
dostávať	4030 chcete K
dostávejte	551 K
dostęp	80 kup K	3329 masz już K	3387 pełny K do	3387 wykup K	3465 kup K
dostępny	3329 artykuł K tylko
dotazník	525 krátký K	4010 krátky K
dotazníka	4010 nášho K
dotazníku	524 našeho K	525 krátkého K
dowolną	3467 K kwotą
dočtete	532 více se K
dołóż	3465 K się
dołącz	51 K do nich	51 K	3341 K do nas na	3465 K do nas	3465 K do grona	3465 K do nich
drastické	98 obsahuje K
draudžiama	2865 K kopijuoti	2865 be leidimo K	2865 be sutikimo K
draudžiamas	2886 be leidimo K
dueños	1522 sin K	1522 ni K
dumneavoastră	10 browserul K
duyệt	10 trình K của bạn
działać	3466 K dalej
dziennikarką	3374 jest K	3449 jest K
dzięki	3466 K wam	3466 K tobie
dziękujemy	3384 K za zapisanie	3384 K za zapis	3465 K, że nas czytasz
där	42 var du K
débloquer	1885 pour K
déclare	2039 K
déclaré	2039 a K
découvrez	1883 K nos offres	2036 K nos offres
déductible	1877 K des impôts	1877 K à #	2038 K
déjanos	6 K tu	77 K tu correo
déjenos	77 K su correo
dénonce	2039 K
déplore	2039 K
déposés	1939 des cookies seront K
désabonner	1892 K à tout moment
désactiver	1907 K adblock
désactivez	1907 K adblock
désinscrire	1893 vous K à tout moment
díky	608 K vám
dôvery	98 linku K
dömde	4324 K
dømte	754 K	3321 K
düzeltme	98 K:
děkujeme	607 K, že nás čtete
dřívější	98 K verzi článku
důvery	98 linka K
dụng	4672 tải ứng K	4759 tải ứng K của	4759 hãy tải ứng K	4759 tải ngay ứng K
""", 'e': """
edellyttää	1807 K tunnusta
editörlerimize	39 K
editörüdür	4420 K
editörün	98 K notu
egyetért	43 K?
egyetértesz	43 K?
együttműködésében	2362 K készült
elaboración	1481 no ha participado en la K
electrònic	392 el teu correu K
electrónico	60 correo K no se mostrará	1427 tu correo K	1449 tu dirección de correo K no será publicada
elemző	2277 K
elküldjük	57 K neked	57 K önnek
elolvasásához	2243 a teljes cikk K
elsőként	2285 értesülj K
előfizetés	2368 K
előfizetéssel	2288 K
előfizető	2243 már K	2364 legyen K
előfizetőink	50 K	2243 K olvashatják	2288 K számára	2365 K
előfizetők	50 az K	2299 csak K	2368 K
előfizetőknek	2244 csak K	2299 K szól
előfizetőként	50 K
előfizetőnktől	2309 K
emlékeztetett	2367 K
emoțional	98 pot afecta K
endereço	3500 seu K de email não será
engedély	2292 K nélkül tilos
engedélyezze	2256 K a javascript
engedélyezése	2326 tartalmainak K	2326 tartalmak K
engedélyhez	2292 K kötött
enkät	35 vår K
enquête	35 notre K	35 onze K	53 mois sur cette K	53 mois à cette K	53 mois pour cette K	98 pour cette K, nous	2037 cette K	3102 onze korte K	3102 onze K
enquêtent	2037 K pour vous
enquêtes	2037 nos K
ensimmäinen	1866 K kuukausi
enthält	842 dieses element K daten
entraînement	48 K d'ia
entrée	1996 ctrl+K	1996 ctrl + K
enviáselo	49 K
envíala	49 K
envíalo	49 K
envíanos	1570 K
epizódu	4008 K
erată	98 K:
ergänzt	98 text wurde K	98 artikel wurde K
erhvervsredaktør	668 er K
erhältlich	852 shop K	925 im shop K
erişin	4437 K
erklärt	973 K
erklärte	973 K
erkände	4324 K
erzähl	38 K es uns	67 K es uns	67 K uns
erzählen	38 K sie uns	38 K sie es uns	67 K sie uns	67 K sie es uns	970 K sie es weiter
erzählt	67 K uns	973 K
erzählte	973 K
escribió	1573 K
escríbanos	38 K	67 K
escríbenos	38 K	67 K	1449 K a	1570 K
estimé	2039 a K
estás	1411 ya que K aquí	1411 ya que K por aquí
etichetați	62 K-mă
etichetează	62 K-mă
etiquétame	62 K
etiquétanos	62 K
etkinleştir	4405 javascript'i K
evästeasetuksesi	1759 K
evästeasetuksiasi	1784 K
evästeasetuksissa	1759 K
evästeasetusten	1759 K
evästeasetustesi	1759 K
evästeet	1784 K	1809 K
evästeitä	1762 K
evästesuostumuksesi	1759 K
evästevalintasi	1759 K
evästevalintojesi	1759 K
existují	535 K díky
experiência	67 conte sua K
explicó	1573 K
expliqué	2039 a K
expérience	67 partagez votre K
externého	4002 K obsahu
externí	517 K obsah
externího	517 K obsahu	517 obsah z K
externý	4002 K obsah
""", 'f': """
favoritkälla	4229 K
faça	3613 K um pix
felelősséget	30 nem vállal K
felhasználása	2291 K csak
felhasználási	2257 K feltételek
felietonistką	3449 jest K
felietonistą	3449 jest K
feliratkozás	2245 K a hírlevélre	2245 hírlevél K
feliratkozásommal	2272 K
feliratkozással	2272 K
felkavaró	98 K
fictício	98 nome K
fictícios	98 nomes K	98 nomes são K
filmări	40 poze și K
filozófus	2277 K
folosește	3630 K cookie
folytatásához	2243 a cikk K
fordítóval	2281 gépi K
forintért	2288 havi # K
formulára	4013 odoslaním K
formulário	3613 inscreva-se no K
formuláře	528 odesláním K
forrásként	2273 kedvenc K
fortæl	67 K os
fortæller	754 K
fotoğraf	40 K ve video
fotoğraflarinizi	40 K
fotóidat	40 K	2260 küldd el K
fotóit	40 K	2260 küldje el K	2260 küldje be K
fotóját	2260 küldje el K
frissítettük	98 K a cikket	98 cikkünket K
frågade	4324 K
früheren	98 K version	98 K fassung
férjen	2364 K hozzá
följ	4202 K oss på	4321 K oss
förbehåller	29 K sig	29 K oss
förbehållna	4225 alla rättigheter K
fördere	970 K
fördermitglied	80 werden sie K	867 werde K	867 werden sie K
fördern	970 jetzt K	970 K sie
föredragen	4229 K källa
föredragna	4229 K källa
föreslog	4324 K
författare	4233 är K och
förklarade	4324 K
förklarar	4324 K
försvarade	4324 K sig
følg	633 K os på	751 K os	3196 K oss på	3318 K oss
første	681 K måned	753 K måned	3245 K måned	3320 K måned
førsteamanuensis	3222 er K
førstelektor	3222 er K
független	2241 támogassa a K	2365 K sajtó
főmunkatársa	2349 K
főszerkesztője	2279 K
""", 'g': """
gadā	2987 K
gazeteciliği	4512 bağimsiz K
gazeteciliğimiz	4512 K
gazetę	3413 kup K
gefällt	896 K ihnen, was sie	896 K dir, was du
gelmişken	4391 buraya kadar K
gespräch	98 K wurde gekürzt
geändert	98 namen K	98 name K	98 namen wurden K
geöffnet	807 wird in neuem fenster K
giovedì	17 ogni K
glücksspiel	88 K kann süchtig machen
glücksspiele	88 K können süchtig machen
godišnje	3981 K
gridò	2631 K
gràcies	415 K a gent com tu	464 K a tu
grátis	3615 teste K
grâce	18 K à vous	1874 K à vos dons
gwiazdką	60 pola z K
gärna	4321 vill K höra från dig
går	612 før du K	3175 før du K
gåva	4184 ge en K i dag	4184 ge en K nu	4185 din K	4185 ge en K	4321 din K gör	4321 ge en K i dag	4325 K
gönderdik	4444 size bir e-posta K
gönderin	4437 K
gönderiyoruz	57 size K	57 sana K	57 yazilarini K
göndermeyiz	71 spam K
göra	4322 K mer
göre	4514 K
görün	4437 K
görünmeyecek	60 e-posta adresiniz K
görüntülerinizi	40 K
göster	4437 K
gösterilmeden	4413 kaynak K
gösterilmeyecek	60 e-posta adresiniz K
gösterilmez	60 e-posta adresiniz K
güncellendi	98 haber K	98 yazi K
güncellenmiştir	98 haber K
głosił	3468 K
głosiła	3468 K
głosiło	3468 K
głosuj	3398 K
głosujcie	3398 K
głównej	3389 na stronie K
gương	64 trang K
gửi	49 hãy K	4688 xin K về
""", 'h': """
használ	2256 cookie-kat K	2257 sütiket K
használat	2256 sütik K
hazardní	83 účastí na K hře
hazardných	83 účasťou na K hrách
heißt	973 K es
helyesbítés	98 K
helyreigazítás	98 K
helyszínen	2260 ott volt a K?
hikâyeni	67 K bizimle
hikâyenizi	67 K bize
hinzufügen	834 bei google K
hirdették	2367 K
hirdetés	11 a K	11 K után
hirdetésblokkoló	2335 K
hirdetésblokkolót	2335 K
historią	67 podziel się swoją K
historička	504 je K
história	67 conte sua K
hjälp	4236 K av ai	4261 K av ai	4321 K oss
hjälper	4321 din gåva K
hjælp	671 K af ai	671 K fra ai	692 K af ai	751 vi har brug for din K	751 K os
hjælper	751 dit bidrag K
hlásal	610 K
hlásala	610 K
hlásá	610 K
hovorí	4082 K
hozzászólás	21 K küldéséhez
hozzászóláshoz	6 K
hozzászólások	2262 a K nem
hozzászólásokban	85 a K
hozzászólásokért	2262 a K
hozzátette	2367 K
hviezdičkou	60 polia s K
hvězdičkou	60 pole s K
hyödyntäen	1785 tekoälyä K
hágase	80 K socio
hájil	610 K se
hájila	610 K se
häng	4321 K med i
häufiger	834 bei google K
hävdar	4324 K
håller	43 K du med	43 K du inte med	4268 läsare som K
hævder	754 K
hébergé	1909 ce contenu est K par
hình	98 có chứa K ảnh
híreinket	2309 K
hírekben	2250 a google K	2273 google K
hírlevelére	2272 K
hírlevelünk	78 K	2365 K
hírlevelünket	2272 K
hírlevelünkre	78 K	2245 K	2364 iratkozzon fel K	2364 iratkozz fel K	2365 K
hírlevél	2368 K
hírlevélre	78 K	2364 iratkozz fel a K	2364 iratkozzon fel a K
hó	2366 ft/K
hónap	2288 első K	2366 első K
hören	920 K sie hier.
hører	3236 der du K
hükmetti	4514 K
hüüdis	1642 K
hüüdsid	1642 K
hűségidő	2299 K nélkül
hồng	4708 nhận hoa K
""", 'i': """
iecienītāko	2935 K avotu
iepriekšējā	98 K versijā
ifølge	754 K	3321 K
illimité	1887 accès K	1956 en K
imágenes	40 tus K	98 contiene K
incorporó	1463 se K a
independentă	3722 presa K
independência	3614 a K
indicó	1573 K
indiqué	2039 a K
indrømmede	754 K
indrømmer	754 K
indépendance	2037 notre K
indépendant	1874 soutenez le journalisme K	2037 journalisme K	2037 média K
indépendante	1953 la presse K a	2037 presse K	2037 information K
información	1439 sigue toda la K	1439 siga toda la K	1463 cubre la K	1571 esta K
informację	3373 wyślij K
informações	98 com K de
informațiilor	3637 preluarea K
informováni	573 chcete být K
informó	1573 K
informē	2988 K
ingresá	77 K tu correo
innehåll	4212 externt K	4235 externt K
innehåller	98 K spoilers
innehållet	9 K
innrømmer	3321 K
innrømmet	3321 K
inquiète	2039 s'K
inquérito	35 nosso K
inscrição	3482 cancelar a K	3536 sua K foi
inscríbete	1410 K
inställningar	4209 cookie-K	4209 dina K för cookies	4209 dina K för kakor
insändare	43 K	4234 skicka din K	4234 din K till	4234 skriva en K
intelektą	2873 dirbtinį K	2888 dirbtinį K
inteligencję	3395 przez sztuczną K
inteligencí	537 umělou K
intelligenciával	2281 mesterséges K készült	2301 mesterséges K
introduceți	77 K adresa de email
intégralité	1883 pour lire l'K
investigación	53 meses en esta K	53 meses a esta K	98 para esta K	1571 esta K
investigação	3614 esta K
investigație	3722 această K
investigațiile	3722 continua K
invítame	54 K a un café	54 K un café	1570 K a
invítanos	1570 K a
ismételgette	2367 K
istediğiniz	4396 K zaman iptal	4513 K zaman iptal
izražavaju	3912 komentari K
içeriği	9 K
içeriğin	4422 harici K
içermektedir	98 sahneler K
išorinio	2871 K turinio
""", 'j': """
jautāja	2988 K
javascript가	2809 K
javascript를	2809 K
javasolják	2367 K
jelölj	62 K meg	62 K be
jelöljetek	62 K meg
jesteś	3323 skoro już tu K	3323 skoro tu K
ještě	584 zbývá K
jogász	2277 K
jugé	2039 a K
jurnalistă	3640 este K
jurnaliștii	39 K noștri	3663 K noștri îți trimit	3722 K noștri
jälgi	1639 K meid
jäljellä	1803 ilmaista juttua K
jäseneksi	80 liity K	1864 liity K
""", 'k': """
kanał	3466 nasz K
kannatusjäseneksi	1864 liity K
kanál	608 náš K
każdego	17 K ranka
každé	17 K ráno
kaže	3982 K
kedykoľvek	3987 odhlásiť sa môžete K
keresőben	2273 google-K
khoản	4665 bạn đã có tài K	4676 điều K sử dụng
không	43 K đồng ý?	60 email của bạn sẽ K hiển thị	71 K spam	4683 K sao chép
khẳng	4762 K định
kiabált	2367 K
kiabálta	2367 K
kiabálták	2367 K
kiegészítettük	98 a cikket K	98 cikkünket K
kifogásolja	2367 K
kirjeessä	1867 luki K
kiáltott	2367 K
kiáltotta	2367 K
kiáltották	2367 K
kiến	4696 ý K của bạn sẽ	4759 hãy gửi ý K	4759 vui lòng gửi ý K
kliknutím	528 K na
kolačića	3903 K	3933 K
kolačiće	3903 K	3933 K
kolačići	3903 K
komentować	6 K	3360 aby K
komentár	6 pridať K	4011 pridajte K
komentára	4011 pridanie K	4011 vloženie K
komentároch	85 v K
komentárov	85 do K
komentátor	515 je K	515 , K	591 , K
komentátorem	515 je K	591 je K
komentátorka	591 , K
komentátorkou	515 je K	591 je K	4000 je K
komentátorom	4000 je K
komentář	6 přidat K
komentáře	6 pro přidání K	526 vložení K	526 přidání K
komentářích	85 v K
komentářů	21 přidávání K se musíte	85 do K
kommentarsfältet	85 i K
kommentekért	2262 a K
kommenteléshez	6 K
kommenttikentässä	85 K
koneääni	1785 K
konferencję	3378 naszą K
konuştu	4514 diye K	4514 K
kopírovanie	3993 K obsahu bez	3993 K je zakázané
kopēšana	2934 K bez
korespondentką	3374 jest K	3449 jest K
korespondentė	2870 K
korábban	2308 K itt írtunk	2308 K ebben a cikkben írtunk
korábbi	98 cikkünk K
krzyczał	3468 K
krzyczała	3468 K
krzyknął	3468 K
krzyknęła	3468 K
krävde	4324 K
krævede	21 K felter er	754 K
krönikör	4233 är K	4306 är K
kulturalną	3382 K dyskusję
kulturredaktör	4233 är K	4306 är K
kulturredaktør	668 er K	737 er K	3231 er K	3303 er K
kumppanuuslinkkejä	74 K	1797 K
kvíz	524 náš K	4010 náš K
kvíze	4010 našom K	4010 v K
kvízu	524 našem K	524 v K
kyltissä	1867 luki K
kysyivät	1867 K
kávéra	54 hívj meg egy K	54 hívjon meg egy K	2366 K
käsitellään	98 jutussa K
käyttää	1760 tämä sivusto K
käyttöehdot	1792 hyväksyt K
képeidet	40 K
képeit	40 K
kérdezte	2367 K
kérdezték	2367 K
kérdőívünket	35 K
kért	2367 K
kérte	2367 K
kérték	2367 K
kívánt	98 nem K
können	90 geben sie, was sie K	90 geben sie, so viel sie K	970 K sie uns
könyörgött	2367 K
könyörögtek	2367 K
köszönjük	2364 K, hogy olvasol
kötelező	21 K mezőket
kövessen	2250 K minket	2364 K minket
követelte	2367 K
követelték	2367 K
közgazdász	2277 K
közlése	2300 nélküli K tilos
közreműködésével	2362 K készült
közéjük	51 állj be K	51 álljon be K
közölte	2367 K
kúpte	4079 si K
küldd	49 K el
küldjük	57 K neked
küldünk	57 K neked
kündigte	973 K an
künstlichen	856 K stimme vorgelesen	856 K stimme vertont
künstlicher	913 mithilfe von K
küpsised	1592 K
küpsistega	1592 K	1611 K
küsis	1642 K
kč	530 za # K	530 od # K	609 od # K
kļūsti	2985 K par
křičel	610 K
křičela	610 K
křičeli	610 K
kể	4762 K
""", 'l': """
labākie	2954 K raksti tavā
lamentó	1573 K
lançait	2039 K
lasītu	2924 lai K tālāk
lasītāji	2986 mūsu K
lasītājiem	2986 mūsu K
lejupielādē	2985 K
lelkisegély	98 K
leverandør	3233 ekstern K
leverantör	4235 extern K
leído	1495 has K tus #
leírásokat	98 K tartalmaz
licencí	47 K cc	47 cc-K
licença	47 K cc
licența	47 K cc
lietotnē	2944 K
linkistä	1796 lisää tästä K
lisenssillä	47 K
lisäsi	1867 K
llicència	47 K cc
lucrează	3640 K în presă
lunedì	17 ogni K
lună	3723 pe K
luận	6 để bình K	85 phần bình K	98 từ chối bình K	4665 đăng nhập để bình K	4696 bình K của bạn sẽ	4759 đăng nhập để bình K
lájkolj	2250 K minket
lákal	610 K
läget	4244 koll på K
lähdet	1737 ennen kuin K
lähetä	49 K se
lähetämme	57 K sinulle
lämna	77 K din mejl	77 K din e-post
läsa	4247 du kan K mer	4247 kan du K mer	4247 K mer om	4322 fri att K
läsare	36 våra K	4245 våra K	4322 våra K
läsarna	18 tack vare K
läser	4321 tack för att du K
läsning	0 min K
läsningstid	0 K
lästid	0 K
låst	696 K for	3263 K for	4265 K för
læser	751 tak fordi du K
læserbrev	43 K	669 skrive et K	669 send dit K
læsere	36 vores K	752 vores K
læseres	680 vores K støtte
læserne	18 takket være K
læsetid	0 K
læsning	0 min K
límite	1422 K de notas
límites	1419 sigue leyendo sin K
lòng	4688 vui K gửi về	4759 vui K gửi về
löd	4324 K
lød	754 K	3321 K
lūdza	2988 K
lập	4700 ủng hộ báo chí độc K	4760 báo chí độc K
""", 'm': """
magyarázta	2367 K
mailovú	4013 e-K adresu
mainoslinkkejä	37 K	74 K	1797 K
manhãs	17 todas as K
markedsføringscookies	640 K
marqués	60 champs K d'une étoile
masintõlke	1594 K abil
materiał	9 ten K
matéria	20 ler esta K	3478 esta K é só	3541 para ler esta K	3614 esta K
matérias	3513 limite de K
matí	463 rep cada K
mawiał	3468 K
mawiała	3468 K
mañana	17 cada K
mañanas	17 todas las K
megbírságolta	2367 K
megbízásából	2362 K készült
megjelenését	2362 K támogatta	2362 K támogatja
megjelenítése	2326 tartalmainak K	2326 tartalmak mindig K
megszakítása	21 válasz K
megváltoztat	98 nevek K
megváltoztattuk	98 nevét K
meidän	1864 tue K
meitä	1794 tukea K	1794 tue K	1864 tue K	1864 auta K
mencióname	62 K
menționat	3724 a K
mesačne	4081 K
mesečno	3981 K	4177 K
mesélte	2367 K
mieltä	43 eri K?	43 samaa K?
miesiąc	3467 za K
miesięcznie	3467 K
minkä	90 anna K voit
miễn	15 bài K phí	4703 hết số bài K phí	4761 dùng thử K phí
mjesečno	3981 K
moderálási	2262 K elveink
modifié	98 article a été K	98 prénom a été K	98 nom a été K
modifiés	98 prénoms ont été K	98 noms ont été K
modération	83 jouez avec K	1947 charte de K	1947 K par la rédaction
mokė	2921 K
mondták	2367 K
mostrarà	60 adreça no es K
mostrará	60 correo no se K	1419 este mensaje se K en
możesz	90 wpłać, ile K
možete	90 dajte koliko K
multó	1573 K
mulțumim	3721 K că ne citești
munkatársa	2279 K	2349 K
munkatársunknak	39 K
munkánk	2365 K
munkánkat	2241 támogasd K	2241 támogassa K	2286 K	2364 támogasd K	2364 támogassa K	2365 K
myönsi	1867 K
másodközlés	2268 K	2291 K
másodközlése	2291 K
märkis	1642 K
määräsi	1867 K
mån	4246 kr/K	4323 kr/K
månad	4189 testa en K	4246 en K för	4321 testa en K	4323 per K	4323 varje K
månaden	4246 första K	4323 i K	4323 första K
månader	4246 K för #	4321 testa # K
månadsgivare	4321 bli K
måned	618 prøv en K	681 i # K	751 prøv en K	753 pr. K	3245 en K for	3318 prøv en K	3320 per K
måneden	753 om K	3320 i K
måneder	681 i # K	3245 K for #
média	2037 notre K
mês	3614 até o fim do K	3615 por K	3615 ao K
mình	54 mời K ly cà phê	62 tag K
míní	610 K
mówi	3468 K
mówili	3468 K
mówił	3468 K
mówiła	3468 K
môžete	4009 článok si K
müşterimiz	4448 K
mācīja	2988 K
mākslīgais	2941 K intelekts
mēnesis	2987 pirmais K
mēnesī	2987 K
mėgstamiausią	2866 K
mėnesį	2920 per K
měsíc	530 první K	609 za K	609 první K
měsíčně	609 K
můžeme	471 díky vám K
můžete	523 článek si K
mạnh	4762 nhấn K
""", 'n': """
nabádal	610 K
nabádala	610 K
naléhal	610 K
namawiał	3468 K
namawiała	3468 K
napisał	3468 K
napisała	3468 K
napiš	38 K nám	67 K nám
napište	38 K nám	514 K nám	547 K na	607 K nám
napísal	4082 K
napíšte	38 K nám	3999 K nám	3999 K, prosím	4032 K na	4079 K nám
naročilo	4113 hvala za K
naročite	80 K se	4087 K se na naše	4175 K se
naročnik	50 kot K	4086 že K
naročnike	4094 samo za K	4094 le za K
naročniki	50 K lahko	4126 lahko berejo le K	4126 berejo samo K	4179 K
naročnikom	4086 dostopen le K	4086 na voljo K	4086 na voljo samo K	4086 na voljo le K	4126 dostopna le K	4126 dostopna samo K	4126 dostopen le K	4126 dostopen samo K
naročnina	4114 K	4179 K
naročnino	4114 z K	4136 z K
narzędzi	3395 przy wsparciu K ai
nastavení	491 kvůli K cookies	491 K cookies	491 K souhlasu	491 vašeho K cookies	491 K soukromí
naujienlaiškio	2878 K
naujienlaiškis	2919 mūsų K	2922 K
naujienlaiškį	2858 mūsų K	2878 K	2918 užsisakykite K	2919 mūsų K
navođenja	3918 bez K izvora
navođenje	3918 uz K izvora
nawoływał	3468 K
načtením	492 K videa	492 K obsahu
našeho	520 do K týmu	520 K e-shopu
našem	3907 K timu
našich	546 K zpráv	4031 K správ
neatkarīgu	2985 atbalsti K
nekünk	38 írj K	38 írjon K	38 írja meg K	38 írd meg K	67 írj K	67 írjon K	67 írja meg K	67 írd meg K	67 meséld el K	2364 segíts K	2364 írjon K	2364 írj K	2364 jelezd K	2365 K adód
nemokamą	2882 K paskyrą
neobmedzený	3986 K prístup
neodpovídá	30 K za
neodpověděl	98 K
neodpověděla	98 K
neodpověděli	98 K
neomezený	510 K přístup
neomezeně	475 K číst
nepiekrītat	43 K
nepriklausomą	2880 paremkite K žurnalistiką	2918 paremkite K	2919 K žurnalistiką
nesouhlasíte	43 K?
nesúhlasíte	43 K?
newsissä	1775 google K
nezodpovedá	30 K za
nezodpovídá	30 K za
nezávislou	607 podpořte K
nezávislá	608 K média
nezávislé	4080 K médiá
nezávislú	4079 podporte K
ngoài	4691 nội dung bên K
nguồn	4686 K ưu tiên	4686 K tin ưu tiên	4709 ghi rõ K	4744 K ưu tiên
người	50 K đăng ký có thể
nhiệm	4696 chịu trách K về nội dung bình luận
nhân	4692 trí tuệ K tạo
nhấn	4759 K vào đây
nhận	4667 đăng ký K bản tin	4667 đăng ký K tin	4759 đăng ký K bản tin	4759 đăng ký K tin
nhập	24 đăng K	4665 vui lòng đăng K	4665 đăng K để đọc	4665 đăng K để xem	4665 đăng K để lưu	4665 hãy đăng K để	4759 đăng K để đọc	4759 đăng K để xem
nhật	98 bài viết đã được cập K	98 bài báo đã được cập K
niedostępny	3375 materiał wideo jest K
niezależne	3465 wesprzyj K	3465 wspieraj K	3466 K media
niezależność	3466 K
niezależną	3466 jesteśmy K
noastră	3722 munca K
nolēma	2988 K
norāda	2988 K
nosūtīsim	57 jums K
notificações	14 as K	3488 ative as K	3488 ativar K	3488 receba K
notificările	14 K	3627 activează K
notifikácie	4012 K
notícia	3614 esta K
notícias	3482 receba as K	3482 receba K	3491 siga as últimas K
novinařina	608 naše K
novinařinu	608 nezávislou K
novinár	4000 je K	4000 , K
novinári	4080 naši K
novinárka	4000 je K	4000 , K
novinárkou	4000 je K
novinárom	4000 je K
novinář	515 je K	515 , K
novinářem	515 je K	591 je K
novináři	608 naši K
novinářka	515 je K	515 , K
novinářkou	515 je K	591 je K
novičke	4087 na e-K
novičnik	4095 K	4095 e-K	4176 naš e-K	4179 K
novičnika	4095 K
nuotraukų	40 K ir vaizdo
nusprendė	2921 K
nášho	4006 do K tímu
nächste	21 in diesem browser für die K	970 sind sie der K
näyttämällä	1758 K sisällön
nélkül	70 reklám K	71 spam K
nói	4762 K
nõus	43 ei ole K?
năm	4761 mỗi K
""", 'o': """
obaveštenja	14 K
obchodě	520 našem K
obegränsad	4192 K tillgång
obećala	3982 K
obećao	3982 K
obiecał	3468 K
obiecywał	3468 K
obligāta	2934 atsauce K
oblíbené	512 K zdroje
oblíbených	512 K zdrojů
oblíbenými	512 K zdroji
obrigatórios	21 campos K são	3500 campos K são
obveščanje	4113 na naše K
obľúbené	3997 K zdroje
obľúbených	3997 K zdrojov
obľúbenými	3997 K zdrojmi
också	51 var med du K
odběru	78 k K
odebírat	545 chcete K
odebírejte	480 K náš	551 K	607 K
odemkněte	475 K si
odhlásit	481 K se můžete kdykoli
odoberať	4030 chcete K
odpoveď	21 zrušiť K
odpovídal	610 K
odpověděl	610 K
odpověděla	610 K
odpověď	21 zrušit K
odpowiadał	3468 K
odpowiedzialności	30 nie ponosi K
odpowiedział	98 nie K	3468 K
odpowiedziała	98 nie K	3468 K
odpowiedziało	98 nie K
odražavaju	3912 komentari K	3912 komentari ne K
odídete	3995 kým K
ofereça	3478 K este artigo
ograniczeń	3329 czytaj bez K	3329 czytaj więcej bez K
også	51 bli med du K
ogłosił	3468 K
ogłosiła	3468 K
oikaisupyynnöt	1788 K
oikaisupyyntö	1788 K
olvashatják	2307 csak előfizetők K
olvasási	0 K idő
olvasóiból	2286 K él
olvasóink	36 K	2365 K
olvasóknak	18 az K
opinião	30 K do	30 K deste
opinión	30 K de	1570 danos tu K
ordenó	1573 K
ordonné	2039 a K
ortakliği	4434 iş K linkleri
orzekł	3468 K
osobních	508 ochrany K údajů	508 ochraně K údajů
osobných	4002 K údajov
ostrzegał	3468 K
ostrzegała	3468 K
ostrzegł	3468 K
otrzymywać	3403 chcesz K
označ	62 K mě	62 K ma
označite	62 K me	62 K nas
označte	62 K mě	62 K ma	62 K nás
oznámení	14 K	573 chcete dostávat K	573 chcete zasílat K	573 chceš dostávat K
oznámil	610 K	4082 K
oznámila	610 K	4082 K
ozvěte	38 K se nám	67 K se nám	514 K se nám	607 K se nám
""", 'p': """
padėkite	2918 K mums
pageidaujamą	2866 K šaltinį
paklausė	2921 K
palīdzi	2948 ziedo un K	2985 K mums
palīdzību	2941 mākslīgā intelekta K	2956 mākslīgā intelekta K
parašykite	38 K mums	67 K mums	2918 K mums
parsisiųskite	2918 K
participación	1450 normas de K
partnerské	74 K odkazy	533 K odkazy	4018 K odkazy
partneři	494 my a naši K
pastā	2946 e-K
pastāstiet	38 K mums	67 K mums
patronką	3393 zostań naszą K
patrões	3567 sem K	3614 sem K
paylaşilan	4494 tarafindan K bir gönderi	4494 tarafindan K gönderi
paylaşin	25 K	49 K	4437 K
paylaştiği	4494 K bir gönderi	4494 'in K bir gönderi
paziņoja	2988 K
paziņojumus	2945 K
państwa	3373 czeka na K
pašte	2878 jūsų el. K
pažadėjo	2921 K
periódico	1571 este K	1571 nuestro K
permanència	465 sense K
persiųskite	49 K
personvernerklæring	3208 K
phê	54 mời tôi một ly cà K	4700 mời bạn một ly cà K
phóng	4688 liên hệ K viên	4690 là K viên báo	4690 là K viên của	4759 hãy liên hệ K viên
phút	0 K đọc
phản	98 chưa K hồi
pidió	1573 K
pidätetään	1770 kaikki oikeudet K
pidätämme	29 K oikeuden
pisał	3468 K
pisała	3468 K
pišite	38 K nam	38 K našoj	38 K nam na	67 K nam	67 K našoj	67 K nam na	3900 K nam	3932 K nam na	3932 K na	3979 K nam	4100 K nam	4100 K na	4130 K nam na	4130 K na	4175 K nam
piškotke	4103 K	4131 K
piškotki	4103 K
piškotkov	4103 K	4131 K
pište	547 K na	547 K nám na
plakáton	2367 állt a K
plânge	3724 se K
pochází	517 obsah K
podcastów	3379 K
podcastů	522 K
podcaście	34 naszym K
podeľte	67 K sa s nami
podeślij	49 K
podkreśla	3468 K
podporovatelé	608 naši K
podporují	608 nás K
podpoře	471 díky vaší K můžeme	608 díky K
podpořte	535 K	607 K nás	607 K naši	607 K naše	607 K mě
podrška	3979 vaša K
podrške	3919 bez vaše K	3980 vaše K
podršku	3979 vašu K
podržite	3919 K	3979 K nas	3979 K naš
podělte	67 K se s námi	67 K se o
podľa	4082 K
poinformował	3468 K
poinformowała	3468 K
pokračovanie	3986 pre K v čítaní
pokračování	475 K je dostupné	533 K článku níže
pokračuje	533 článek K	533 text K	4018 článok K	4018 text K
pokračujte	475 K ve čtení s
politoložka	504 je K
politológus	2277 K
política	403 K de galetes	1447 K de cookies	3498 K de cookies	3515 cobre K
pomocí	537 K ai
pomocą	3395 z K ai
pomoć	3979 vašu K
pomóż	3465 K nam
pomôžte	4079 K nám
poprosił	3468 K
poprosiła	3468 K
poprosiło	3468 K
poručila	3982 K
poručio	3982 K
poslední	544 K článek zdarma	544 K článek, který můžete
posledný	4029 K článok zadarmo
poslušajte	4129 K nas
postafiókjába	2245 K
postafiókjában	2270 minden reggel a K	2270 minden este a K	2270 minden nap a K	2270 minden héten a K
postafiókodban	2270 minden reggel a K
postaládádba	79 a K	2272 a K
postaládádban	2270 minden reggel a K	2270 minden héten a K
postaládájában	2270 minden reggel a K	2272 ön K
posílat	528 nechte si K
posílejte	514 K nám
posíláme	57 vám K	57 K vám
potřebujeme	607 K vaši pomoc	607 K vaši podporu
používame	4002 K cookies
používá	494 tento web K
používáme	494 K cookies
povestește	67 K-ne
povestiți	67 K-ne
powiedział	3468 K
powiedziała	3468 K
powtarzał	3468 K
powtarzała	3468 K
poznámka	98 K redakce
pozostało	3329 K # %	3329 K #%
pozvěte	54 K mě na kávu	54 K mě na kafe
počasti	54 K me kavom
pořadatelé	610 zvou K
pošaljite	49 K ga	3900 K nam	3900 K na	3979 K nam
pošiljamo	57 K vam	57 vam K
pošleme	57 vám K	57 K vám	57 ti K
pošlete	49 K ho	49 K jej	514 K nám	607 K nám
pošli	49 K ho
pošlite	49 K ho	3999 K nám	4079 K nám
pošljemo	57 vam K
pošljite	49 K ga	4100 K nam	4100 K jo nam	4100 K na	4175 K nam
požádal	610 K
požádala	610 K
pracę	3466 naszą K
pranešimus	2877 K
praneškite	38 K mums	67 K mums
pranešė	2921 K
prašė	2921 K
preberať	45 K
precizējums	98 K:
predchádzajúceho	4033 bez K súhlasu
predchádzajúcej	98 K verzii článku
predplatiteľ	50 ako K	3986 už ste K	3986 ste K
predplatiteľom	80 staňte sa K	3994 K	4079 staňte sa K
predplatiteľov	3994 pre K
predplatné	3986 už máte K	4015 K	4079 kúpte K	4079 kúpte si K	4083 K
predplatného	4015 K
predplatným	4015 K	4036 s K
predplaťte	80 K si
preferată	3638 sursă K	3703 sursă K	3703 sursa K
preferované	512 K zdroje	3997 K zdroje
preferovaný	512 K zdroj	3997 K zdroj
preferovaných	512 K zdrojů	3997 K zdrojov
preferovaným	512 K zdrojem	3997 K zdrojom
pregledač	10 vaš K
prehliadač	10 váš K
première	98 K version de cet
prenumeratorów	3329 tylko dla K	3401 tylko dla K
prenumeratą	3387 z K
prenumeratę	80 kup K	3329 masz już K	3387 zamów K	3387 kup K	3387 wykup K	3413 kup K
preporučila	3982 K
preporučio	3982 K
pretlačiť	45 K
prevziať	45 K
prečítate	3986 celý článok si K
pridruži	51 K im se
pridružite	51 K im se	51 K se	51 K se jim	3979 K se našoj	3979 K im se	4175 K se nam
pridržana	3892 sva prava K
pridržane	4093 vse pravice K
pridržava	29 K pravo
pridržavamo	29 K pravo
pridūrė	2921 K
prihlásenie	3987 ďakujeme za K	4013 ďakujeme za K
prihlásení	4015 po K
prihlásením	4013 K súhlasíte
prihláste	24 K	3986 K sa a čítajte	4079 K sa na odber
prihvaćate	3914 prijavom K
pripažino	2921 K
programėlėje	2876 K
programėlę	2876 K
prohlásil	610 K
prohlásila	610 K
prohlížeč	10 váš K
pronađite	3930 K nas
proposé	1943 conçu et K par
prosił	3468 K
prosiła	3468 K
pročitali	3884 da biste K
pročitate	3882 da K cijeli	3882 da K ceo
prośbę	3323 mamy do ciebie K	3323 mamy małą K
prošnjo	4097 imamo majhno K	4097 majhno K
prywatności	3351 ustawienia K	3351 ustawień K	3354 polityka K	3354 polityce K
przeczytać	3329 aby K cały	3329 aby K ten artykuł
przeczytałaś	3382 dziękujemy, że K
przeczytałeś	3382 dziękujemy, że K
przedrukować	45 K
przedrukowywać	45 K
przeglądarka	10 twoja K
przekaż	3326 K nam #%	3465 K nam	3465 K #
przekonywał	3468 K
przekonywała	3468 K
przesyłajcie	3373 K
przesyłamy	57 K ci
prześlemy	57 K ci	57 K wam
prześlij	49 K go	49 K ten	3357 K zdjęcie	3357 K zdjęcia	3373 K nam	3373 K je do nas	3465 K nam
przyznał	3468 K
przyznała	3468 K
przyłącz	51 K się
przyślij	3357 K zdjęcie	3373 K nam	3373 K je do nas	3465 K nam
práca	4080 naša K
práce	608 naší K
práci	608 naši K
prácu	4080 našu K
právnička	504 je K
právník	504 je K
précision	98 K:
précisé	2039 a K
précédente	98 version K de cet
préférée	1933 source K
préférées	1933 sources K
prévient	2039 K
príspevky	4011 K v diskusii
príspevok	4079 váš K
próxima	3614 nossa K
průzkumu	35 našeho K
ptá	610 K se
pubblicità	11 la K	70 niente K	70 senza K	70 nessuna K	2506 blocco della K	2629 senza K
publicarà	22 no es K
publicará	60 correo no se K
publicată	22 nu va fi K
publicistája	2279 K
publicité	11 la K	11 cette K	70 sans K	70 pas de K	1907 bloqueur de K	1907 bloqueurs de K	2037 sans K
publicités	1907 bloqueur de K
publicystką	3374 jest K	3449 jest K
publicystą	3374 jest K	3449 jest K
publikování	505 K nebo šíření
publiée	22 ne sera pas K	1912 votre adresse e-mail ne sera pas K
pytał	3468 K
pytała	3468 K
pytały	3468 K
pytań	3381 na kilka K
pyyntö	1737 pieni K
pyysivät	1867 K
pásale	1570 K esta
pásalo	49 K
päevakokkuvõte	1599 K
päivitetty	98 juttua K	98 juttua on K
päätoimittaja	1782 K	1850 on K
päätti	1867 K
påminde	4324 K
pénzbe	2365 K kerül
pénzéből	18 olvasók K
písemného	506 bez K souhlasu
písomného	4033 bez K súhlasu
píšte	4032 K na	4032 K nám na
pódcast	34 nuestro K	1571 nuestro K
pôvodnej	98 K verzii článku
pārpublicēt	45 K
pārpublicēšana	2927 K bez	2934 K bez
pārsūtiet	49 K
přebírat	45 K
přebírání	505 K článků
předchozí	98 K verzi článku
předchozího	506 bez K souhlasu	549 bez K souhlasu
předplatitel	50 jako K	50 K může	475 už jste K	475 jste K
předplatitele	509 pro K
předplatitelem	80 staňte se K	607 staňte se K
předplatitelé	50 K mohou	543 jen K	543 pouze K	543 najdou K	543 přečtou K	608 naši K	611 K
předplatitelům	509 K	543 pouze K	543 jen K
předplatné	475 koupit K	476 už máte K	530 K	611 K
předplatného	530 K
předplatným	475 dostupné s K	530 K	552 s K
předplaťte	80 K si	477 K si	607 K si
přehrání	517 K videa
přehráním	492 K videa
přetisk	45 K
přetisknout	45 K
převzít	45 K
přečíst	475 zbývá vám K	584 zbývá K	584 zbývá vám K
přidej	51 K se
přidejte	51 K se	546 K si nás	607 K se	607 K se k nám
přihlaste	24 K	475 K se a čtěte	480 K se k odběru	607 K se k odběru
přihlášení	528 děkujeme za K	530 po K
přihlášením	528 K k odběru	528 K souhlasíte
připojte	51 K se
připomněl	610 K
připustil	610 K
přispějte	90 K, kolik můžete	90 K, čím můžete	535 K	607 K	607 K i vy
přiznal	610 K
přiznala	610 K
přiznává	610 K
příspěvek	607 váš K
příspěvku	492 načtením K	517 zobrazení K
příspěvky	526 K v diskusi
příspěvků	471 žije z K	471 žijeme z K	471 z K čtenářů
příspěvkům	471 díky K čtenářů
původní	98 K verzi článku	98 v K verzi
""", 'q': """
quyên	4759 K góp ngay	4763 K góp
quyền	4683 giữ bản K
quảng	11 K cáo	70 không K cáo	70 không có K cáo	4727 trình chặn K cáo	4727 chặn K cáo
""", 'r': """
radził	3468 K
radziła	3468 K
radí	610 K
rakstīja	2988 K
rappelé	2039 a K
različici	98 prvotni K	98 prejšnji K
rašykite	38 K mums	67 K mums	2918 K mums
rašė	2921 K
recaptcha로	2839 K
recibirás	57 K
reclamă	11 K
reconoció	1573 K
recordó	1573 K
rectificación	98 K:
recunoaște	3724 K
redacció	39 la nostra K	43 cartes a la K	414 la K t'envia	464 la nostra K
redacción	39 nuestra K	43 cartas a la K	98 nota de la K	1491 la K te envía	1531 se incorporó a la K	1571 nuestra K
redacţia	39 K noastră
redacția	39 K noastră	3663 K îți trimite	3722 K noastră
redacției	39 K noastre	98 nota K
redakcją	39 naszą K
redakcję	3465 wesprzyj K
redaktorką	3374 jest K	3449 jest K
redaktorė	2870 K
redaktör	4233 är K för	4233 är K på	4233 är politisk K	4306 är K på
redaktør	668 er K på	668 er K for	668 er politisk K	737 er K på	737 er K i	3231 er politisk K	3231 er K i	3231 er K for	3303 er K i
redação	38 escreva para a K	39 nossa K	67 escreva para a K	3536 a K envia	3576 entrou para a K	3614 nossa K
reenvíalo	49 K
refusé	1909 K le dépôt
registrácii	4015 po K
registráciou	4013 K súhlasíte
registráciu	4013 ďakujeme za K
regisztrálj	2364 K ingyenesen	2364 K, hogy
regisztráljon	2364 K ingyenesen	2364 K, hogy
regisztrálnia	2307 K kell
regístrate	1419 K gratis	1420 K para
reinhören	852 jetzt K:
rejestrując	3384 K się
reklamlänkar	74 K	4248 K	4281 K
reklamą	11 K
reklám	70 nincs K	4080 bez K
reklámblokkoló	2335 K
reklámblokkolót	2335 K
reklámok	2365 K nélkül
reportaż	3466 ten K
reporterką	3374 jest K	3449 jest K
reportér	515 , K	591 , K	4000 , K
reportérem	515 je K	591 je K
reportérka	515 , K	591 , K	4000 , K
reportérkou	515 je K	591 je K	4000 je K
reportérom	4000 je K
reportérovi	39 našemu K	39 nášmu K
reportérům	39 našim K
reproducció	397 prohibida la K	422 K sense permís
reproducción	1460 prohibida su K	1460 prohibida la K
reprodução	3511 proibida a K	3511 K proibida	3544 K permitida desde	3544 K é permitida desde
reprodúcelo	45 K
republié	45 K	1923 K avec	1961 cet article est K
repórter	39 nosso K	3515 é K
repórteres	39 nossos K
respondió	98 no K a
responsabilità	30 K di
responsável	83 jogue de forma K
reveló	1573 K
rezervăm	29 ne K dreptul
riêng	4676 chính sách quyền K tư	4703 dành K cho thuê bao	4709 quan điểm K của tác giả
rovatvezető	2349 K
rovatvezetője	2279 K	2349 K
ročne	4081 K
ročně	609 K
rät	973 K
rätta	4239 K fel
rättar	4239 vi K fel
rättelse	98 K
räumte	973 K ein	973 K der	973 K die
rääkis	1642 K
råber	754 K
råbte	754 K
rådde	4324 K
rådede	754 K
réagir	1913 pour K
réagissez	2036 K à
réalisation	1943 n'a pas participé à la K
rédacteur	1926 est K
rédaction	38 appelez la K	38 contactez la K	38 écrivez à la K	38 joignez la K	67 appelez la K	67 contactez la K	67 écrivez à la K	67 joignez la K	98 note de la K	1926 a rejoint la K	1943 n'a pas participé à sa K	1952 la K vous	1956 pour soutenir la K	2036 soutenez la K	2036 alertez la K	2037 notre K
rédactrice	1926 est K
régulièrement	1926 collabore K
répondu	98 n'a pas K à	98 n'ont pas K à
réponse	21 annuler la K
répétait	2039 K
réserve	29 se K le droit
réservons	29 nous K le droit	29 K le droit
réservé	1883 cet article est K	1883 ce contenu est K	1883 article K
réservée	1883 K à nos abonnés	1883 la suite est K	1885 K aux abonnés
réservés	1885 K aux abonnés	1923 tous droits K
résiliable	2038 K à tout moment
részesített	2273 előnyben K forrásként
röst	4236 ai-K	4273 ai-K
răspuns	98 nu a K	98 nu au K	3724 a K	3724 au K
răspunsul	21 anulează K
rằng	4762 viết K	4762 cho K
""", 's': """
sacīja	2988 K
sadržaj	9 ovaj K	3903 vanjski K	3903 spoljni K
sadržaja	9 ovog K	3903 vanjskog K	3903 prikaz ovog K	3903 prikaz K
sakė	2921 K
samfunnsøkonom	3222 er K
samobójcze	98 myśli K
sanctionné	2039 a K
sandučić	79 u vaš K	3885 u vaš K
sandučiću	3885 u vašem K	3914 vašem K
sbírka	611 K
schließ	51 . K dich
schließen	51 . K sie sich	766 K sie ein abo	970 K sie ein abo
schránke	3987 vašej K
schránky	79 do vaší K	79 do vašej K	480 do vaší K	3987 do vašej K
scrieţi	38 K-ne	67 K-ne
scrieți	38 K-ne	67 K-ne
sdílejte	25 K	49 K ho
segítsen	2364 K, hogy
segítségedre	2364 szükségünk van a K
según	1573 K
sensível	98 pode ser K
sentenció	1573 K
sería	1492 sin ti no K
sesión	24 inicia K	24 inicie K	1419 inicia K para
sessió	24 inicia K
sessão	24 inicie K	3613 inicie K
señaló	1573 K
sfătuia	3724 K
sfătuiește	3724 K
sfătuit	3724 a K
sisällön	9 K	1784 ulkoisen K
sisältö	1742 tämä K on vain
sisältöä	1784 ulkoista K
siunčiame	57 jums K
sjefredaktør	3231 er K
självmordslinjen	98 K
självmordstankar	98 K
sjöng	4324 K
skarży	3468 K
skarżył	3468 K się
skrzynkę	79 na twoją K	3333 na twoją K	3333 na swoją K	3384 K mailową
slažete	43 K se	43 ne K se
slobodné	4079 podporte K
slobodnú	4079 podporte K
slušajte	3930 K nas
slíbil	610 K
slíbila	610 K
socioložka	504 je K
sollicité	98 K par
sollicitée	98 K par
sondę	3381 naszą K
sonuçlarinda	4416 google arama K
sorumluluğu	30 K
souborů	507 K cookie
souhlasíte	43 K?	528 e-mailu K	528 odesláním K	528 registrací K
soạn	38 nhắn cho tòa K	38 nhắn tòa K	38 gửi về tòa K	38 gửi cho tòa K	67 nhắn cho tòa K	67 nhắn tòa K	67 gửi về tòa K	67 gửi cho tòa K	4688 về hộp thư của tòa K	4700 hãy ủng hộ tòa K	4709 bằng văn bản của tòa K	4759 hãy gửi về tòa K	4759 hãy liên hệ tòa K	4759 hãy báo cho tòa K	4760 tòa K
spandér	54 K en kaffe
spolupráci	533 ve K s partnerem	4018 v K s partnerom
sponsorisés	74 liens K
sporočite	38 K nam	67 K nam	4100 K nam
sportkrönikör	4233 är K
sportsredaktør	668 er K
spracovaním	4013 K osobných údajov
sprijiniți	3721 K
sprijină	3721 K-ne
správach	3998 google K
správy	3998 google K
spuneți	38 K-ne	67 K-ne	3722 K-mi mai jos
stellenbörse	851 in unserer K
stjärna	60 fält med K
straipsnį	2889 šį K	2919 visą K
stronę	3404 naszą K
stwierdził	3468 K
stwierdziła	3468 K
stáhněte	607 K si naši	607 K si náš
stálo	610 K na	610 K ve	610 K v
står	30 K för	754 K der på	3321 K det på	3321 K det i	4324 K det på
stöd	4184 med ditt K	4321 K oss	4321 K vår	4321 ditt K
stödja	4245 K oss med
stödlinjen	83 K
stödmedlem	4321 bli K
stödprenumerant	4321 bli K
stötta	4245 K oss med	4321 K oss	4321 K vår	4321 K vårt
støt	680 K os	751 K os	751 K med
støtt	3318 K oss	3318 K vår
støtte	615 med din K	615 vi har brug for din K	680 K os med	680 din K gør	751 din K	751 bliv K	3178 med din K	3244 K oss med	3318 din K
støtteabonnent	3318 bli K
støttemedlem	80 bli K	751 bliv K	3318 bli K
stāstīja	2988 K
stăpâni	3689 fără K
stěžuje	610 K
subscripció	467 K
subskrybentów	3329 tylko dla K	3329 dostępna dla K	3329 dostępne dla K	3401 tylko dla K
subskrypcją	3387 z K	3409 z K
subskrypcję	3329 kup K	3329 masz już K	3384 dziękujemy za K	3387 wykup K	3465 kup K
suosikkilähteeksesi	1775 K
suosikkilähteeksi	1775 K
sursă	3662 link activ către K
suscripción	1419 ya tengo una K	1570 cambia tu K	1574 K
suscríbase	80 K	1570 K
suscríbete	80 K	1419 K para	1419 K por	1419 K en	1426 K al boletín	1570 K
susțin	3654 care ne K lunar	3722 ne K lunar
susține	3721 K-ne	3721 K presa	3724 K că
susținerea	3721 K ta
susțineți	3721 K-ne
svarīgākie	2957 nedēļas K
svarīgākās	2957 nedēļas K
svěřte	514 K se nám
szabályzatot	2262 moderálási K
szabályzatunk	2262 moderálási K
szerencsejáték	2255 túlzásba vitt K ártalmas	2255 K ártalmas, függőséget	2255 K függőséget okozhat! #+
szerkesztője	2279 K	2349 K
szerkesztőségünk	39 K	2365 K
szerkesztőségünket	39 K
szerkesztőségünknek	39 K	2365 K
szerzője	2279 külső K
szociológus	2277 K
szólított	2367 K fel
szükség	2240 önre is K van	2240 önökre is K van	2240 rád is K van
szükségünk	2240 rád is K van	2240 önre is K van
sábado	17 cada K
sáng	17 mỗi K
säger	4246 tills du K upp	4324 K
sähköpostiin	1747 suoraan K
sähköpostiisi	79 K	1748 K
sähköpostillasi	1809 K
sähköpostiosoitettasi	21 K ei julkaista	60 K ei näytetä	60 K ei julkaista
sähköpostiosoitteesi	77 jätä K	77 anna K	77 kirjoita K	1748 K
sélection	1952 K d'articles
sélections	1883 ajouter l'article à vos K
síganos	1439 K en
síguenos	1439 K en	1570 K
sócio	80 seja K
sõltumatut	1639 toeta K
sõnul	1642 K
sök	4263 K nu
sökresultat	4229 K på google
sökt	98 vi har K	98 har K
söyledi	4514 K
söylediler	4514 K
söylüyor	4514 K
søg	694 K nu
søgeresultater	664 K på google
søgning	664 google-K
søk	3261 K nå
søkene	3227 google-K dine
søkeresultatene	3227 K dine på google
súhlasu	4033 bez K
súhlasíte	43 K?	4013 odoslaním K
súmate	51 K	1570 K al
süresi	0 okuma K
sürümünde	98 önceki K
sütibeállításai	2325 K miatt
sütibeállítások	2325 K miatt	2325 K
sütik	2280 K
sütiket	2280 K
săptămână	17 o dată pe K	3723 pe K
sīkdatnēm	2939 K	2957 K
sống	4700 nuôi K tờ báo	4700 bạn đọc nuôi K
""", 't': """
találatok	2273 google-K
tanácsolja	2367 K
tanácsolják	2367 K
tanácsolta	2367 K
tanácsolták	2367 K
tanította	2367 K
taşiyin	4437 K
teigė	2921 K
tekemään	1865 K sitä
tekijänoikeus	1770 K suojaa
tekoäly	1785 tehnyt K
tekoälyavustaja	63 K
tekoälyavustajamme	63 K
tekoälyllä	1785 K
tekoälyn	1785 K avulla	1785 K tekemä
tekoälyä	1785 käyttää K
telefonā	2945 savā K
tesszük	22 nem K közzé
textům	542 ke všem K
teşekkürler	4511 okuduğunuz için K
thiết	4709 không nhất K phản ánh quan điểm
thuê	50 K bao có thể	4703 dành cho K bao	4703 đã là K bao	4763 K bao
thuộc	4684 bản quyền K
thành	4666 dành cho K viên	4698 bạn đã đăng ký K công	4759 trở K thành viên
tháng	4703 đọc miễn phí trong K	4761 mỗi K	4761 hàng K	4761 K đầu
thích	4686 nguồn tin ưa K	4686 nguồn yêu K
thông	14 K báo	4672 bật K báo	4672 nhận K báo	4688 bạn có K tin	4688 bạn đọc cung cấp K tin	4709 khi phát hành lại K tin	4759 hãy gửi K tin	4759 đăng ký nhận K báo	4759 hãy bật K báo
tilføjede	754 K
tillgång	4321 få fri K
tillåtet	4260 inte K att återge
tiếng	4696 K việt có dấu
tiếp	4665 để K tục đọc	4665 để đọc K	4665 đăng nhập để K tục	4700 K sức cho báo chí	4703 để K tục đọc	4759 đăng ký để đọc K	4759 hãy K sức	4759 đăng nhập để K tục
tjänst	4180 en liten K att be
tjänsten	4263 sök K
tovább	49 küldd K	49 küldje K
továbbolvasáshoz	2243 a K
toàn	20 K bộ bài	4665 để đọc K bộ	4665 đọc K bộ bài	4703 để đọc K bộ bài	4759 đăng ký để đọc K bộ
tražila	3982 K je
tražili	3982 K su
tražio	3982 K je
tretích	4002 cookies K strán
treści	9 tej K	3387 dostęp do K
treść	9 tę K
trimiteți	49 K-l
trên	4672 theo dõi K
trước	98 bản K của bài	98 phiên bản K của bài	4696 K khi đăng
trường	21 các K bắt buộc
trợ	63 K lý ảo	63 K lý ai
tudósító	2349 K
tudósítója	2279 K	2349 K
turpinātu	2924 lai K lasīt
tuần	17 mỗi K	4698 bản tin hằng K của	4698 bản tin hàng K của	4761 mỗi K
tvrdí	610 K
työmme	1865 K
työtämme	1740 tue K	1864 tue K	1865 K
tájékoztató	2257 adatvédelmi K
támogass	2364 K minket
támogasson	2364 K minket
támogathat	2286 K minket
támogatása	2286 K nélkül	2286 olvasók K nélkül	2364 az ön K
támogatásod	2364 a te K
támogatásából	2240 olvasóink K	2286 olvasóink K
támogatására	2240 olvasóink K
támogatásával	2289 partnerünk K	2362 K készült
támogatónk	2286 legyen ön is K	2286 legyél te is K
täglich	774 K per mail
tähtsamad	1611 nädala K
tärkeimmät	1809 K jutut
tästä	1796 lisää K
täällä	1737 kun kerran olet K
täältä	1796 lisää K
téléchargez	1869 K
témoignez	67 K
tôi	62 gắn thẻ K
töltsd	2364 K le
történész	2277 K
týden	17 každý K
týdně	609 K
týždenne	17 raz K
tłumaczy	3468 K
tłumaczył	3468 K
tłumaczyła	3468 K
třetích	517 cookies K stran
""", 'u': """
uafhængigt	752 K medie
ubegrænset	621 K adgang
udostępnij	25 K
ukarał	3468 K
ulaş	38 bize K
ulaşin	38 bize K	4418 bize K	4437 K
ulaşmak	4418 yazara K
unabhängig	905 K von unserer redaktion	905 von unserer redaktion K	918 damit wir K bleiben	971 wir sind K
undersökning	35 vår K
undersøgelse	35 vores K
undersøkelse	35 vår K
università	2525 insegna all'K
unterstütze	760 K unsere arbeit	760 K uns mit	970 K uns	970 K unsere	970 K mich	970 K meine
unterstützen	760 K sie unsere arbeit	760 K sie uns mit	760 mit einer spende K	760 können sie uns K	970 K sie uns	970 K sie unsere	970 sie können das K	970 freiwillig K	970 K sie mich	970 K sie meine	970 K uns
unterstützt	797 ihr browser K	970 K uns
unterstützung	756 ihre K	756 mit ihrer K	867 ihrer K	867 deiner K	913 mit K von ki	970 mit deiner K	970 deine K	970 eure K
upišite	77 K svoj e-mail
upozorněni	573 chcete být K
upozornění	485 zapněte si K	527 K	573 chcete dostávat K	573 chcete zasílat K	573 chceš dostávat K	573 chcete posílat K	573 chcete odebírat K
upphovsrätt	4225 skyddat enligt lagen om K
upphovsrättslagen	4225 skyddat enligt K
uprednostňované	4034 K zdroje
uprednostňovaný	4034 K zdroj
uprednostňovaných	4034 K zdrojov
upřednostňované	550 K zdroje
upřednostňovaný	550 K zdroj
upřednostňovaných	550 K zdrojů
upřesnění	98 K:
uredništva	4093 brez dovoljenja K	4093 brez soglasja K
uredništvo	4107 v naše K	4176 naše K
uredništvu	39 našemu K	4100 pišite K
urmărește	3626 K-ne pe	3626 K-ne și pe	3627 K știrile	3721 K-ne
urmăriți	3626 K-ne pe	3721 K-ne
ursprünglichen	98 K version	98 K fassung
ustawień	3351 K cookies	3351 K plików cookie
utilização	3498 K de cookies
utilizează	3629 K cookie
utilizăm	3629 K cookie
utánközlés	2268 K	2291 K
utánközlése	2291 K
utánközölhető	45 K
uutislähteeksesi	1775 ensisijaiseksi K
uutislähteeksi	1775 ensisijaiseksi K
uzależniać	88 hazard może K
uznał	3468 K
uznała	3468 K
uzsvēra	2988 K
użyciu	3395 przy K ai
użytkowników	3382 opiniami K
używamy	3353 K plików cookie
užsisakykite	2855 K prenumeratą
""", 'v': """
valorização	98 centro de K da vida
vašeho	480 do K e-mailu
vedieť	38 dajte nám K	67 dajte nám K	3999 dajte nám K
velük	51 tarts K
velünk	67 oszd meg K
venerdì	17 ogni K
verhängte	973 K
versión	2 K en audio	98 primera K de este
verständlichkeit	98 der K gekürzt
verstärkung	851 suchen K
versão	2 K em áudio
vervielfältigung	823 K nur mit
verziójában	98 korábbi K
veröffentlicht	22 wird nicht K	45 K werden	807 deine e-mail-adresse wird nicht K	807 ihre e-mail-adresse wird nicht K
veröffentlichung	881 seit der K geändert	881 seit K geändert
već	3897 kad ste K tu	3981 K od
videá	40 fotky a K
videóidat	40 K
videóit	40 K
videóját	2260 küldje el K
videókat	40 fotókat és K	40 képeket és K
viditelný	60 e-mail nebude K
vidéo	9 cette K
vidéos	40 vos K	40 photos et K
viestiä	38 laita K	38 laita meille K	67 laita K	67 laita meille K
virheensä	1788 korjaa K
virtuálneho	63 K asistenta
virtuálny	63 K asistent
virtuální	63 K asistent
virtuālais	63 K asistents
vizibilă	60 email nu va fi K
viên	4690 là biên tập K của	4703 dành cho hội K
viết	4759 hãy K thư	4760 bài K này	4762 ông K	4762 bà K
você	18 sem K	3614 sem K
vollständigen	766 K artikel lesen
volontär	837 ist K
volontärin	837 ist K
voltál	42 ott K	2260 te is ott K
vpišite	77 K svoj e-naslov
vprašalnik	4110 K
vyhradené	3993 všetky práva K	3993 autorské práva sú K
vykřikl	610 K
vykřikla	610 K
vypočuť	4009 si môžete K
vysvetľuje	4082 K
vysvětlil	610 K
vysvětlila	610 K
vysvětloval	610 K
vysvětlovala	610 K
vysvětluje	610 K
vytvořila	537 K ai
vyzýval	610 K
vyzývala	610 K
vyzývali	610 K
vyzývá	610 K
vyžadované	21 K informace	21 K polia
válaszolt	98 nem K
válaszolta	2367 K
válaszolták	2367 K
változatában	98 korábbi K	98 eredeti K
vás	535 bez K by	608 bez K by	4020 bez K by	4080 bez K by
väitis	1642 K
väitti	1867 K
väittää	1867 K
välise	1592 K sisu
våre	3318 meld deg på K
vårt	3190 meld deg på K	3318 meld deg på K
vær	51 K med
védekezett	2367 K
véli	2367 K
vídeo	9 este K	40 seu K
vídeos	40 tus K	40 fotos y K	40 seus K	40 fotos e K	40 fotos i K
vďaka	4080 K vám
vēlamo	2935 K avotu
vēstkopai	2946 K
vēstulei	2946 ziņu K
vědět	38 dejte nám K	67 dejte nám K	514 dejte nám K	607 dejte nám K
všetkým	4027 k K textom
""", 'w': """
wcześniejszej	98 K wersji
webbläsare	10 din K
webinár	4006 náš K
webinář	520 náš K
według	3468 K
weißt	836 K du mehr
wezwał	3468 K
wiadomościach	3404 google K
widziałaś	3357 K coś
widziałeś	3357 K coś
wołali	3468 K
wołał	3468 K
wołała	3468 K
wpłata	3393 każda K	3465 twoja K
wpłatom	3466 dzięki K
wpłać	3465 K
wspierającym	3465 zostań K
współpracy	3390 we K z partnerem
wyjaśnia	3468 K
wypisać	3333 K się w każdej chwili
wyrażam	3334 K zgodę na
wysyłamy	57 K ci	57 K wam
wyślemy	57 K ci
wyślij	49 K go	3373 K nam	3373 K je do nas
wzywał	3468 K
wzywała	3468 K
wöchentlichen	778 K newsletter
właściciela	3466 nie mamy K
""", 'y': """
yazdiğimiz	4447 daha önce K haber
yazmişti	4514 diye K
yhteistyössä	1797 K mainostajan
yönetmenidir	4420 genel yayin K
""", 'z': """
zaakceptować	3375 K pliki cookie
zaapelował	3468 K
zaapelowała	3468 K
zachęcali	3468 K
zachęcano	3468 K
zachęcał	3468 K
zachęcała	3468 K
zadaním	4013 K e-mailu
zadržana	3892 sva prava K
zadržava	29 K pravo
zadržavamo	29 K pravo
zadáním	528 K e-mailu
zagłosuj	3398 K
zahvaljujući	18 K čitaocima	18 K čitateljima	3919 K vama	3980 K vama
zakázané	3993 šírenie je K
založte	607 K si účet
zamknutý	3986 článok je K
zamčený	475 článek je K
zapisując	3384 K się
zapowiedział	3468 K
zapowiedziała	3468 K
zapytał	3468 K
zapytała	3468 K
zastrzeżone	3368 wszelkie prawa K	3368 wszystkie prawa K
zawołał	3468 K
zawołała	3468 K
zašlete	514 K nám
zašlite	3999 K nám
zaželen	4133 K vir
zaželene	4133 K vire
zaželeni	4133 K vir
zbiórka	3469 K
zbývá	475 K vám # %
zdieľajte	25 K	49 K ho
zdjęcia	40 K i filmy	40 K lub filmy	40 K i wideo	40 swoje K	3357 masz K lub
zdjęcie	40 K lub film	3357 masz ciekawe K	3357 masz K lub film	3357 wyślij K lub
zespołu	3378 do naszego K
zewnętrzna	3375 treść K
zewnętrzne	9 treści K	3353 treści K	3375 treści K
zewnętrznej	9 treści K	3375 treści K
zewnętrznych	9 treści K
zgłoś	3373 K go nam	3465 K nam
ziņas	2957 mūsu K
změněna	98 jména byla K	98 jména jsou K
změněno	98 jméno bylo K
znać	38 daj nam K	67 daj nam K	3405 daj nam K	3465 daj nam K
zněl	610 K
zněla	610 K
znělo	610 K
zobrazení	517 K tohoto obsahu	517 K obsahu
zobrazením	492 K obsahu	492 K videa
zobrazený	60 e-mail nebude K
zostań	3465 K z nami
zpracováním	481 souhlasím se K	495 K osobních údajů
zprávy	513 google K
zprávách	513 google K
zpívali	610 K
zugänglich	868 frei K
zunächst	823 dieser artikel erschien K
zurück	897 geben sie uns etwas K
zverejnená	22 nebude K
zveřejněna	22 nebude K
získavajte	4035 K
získávejte	551 K
zł	3387 za # K	3387 od # K	3467 od # K
złotówka	3393 każda K	3466 każda K
""", 'á': """
állt	2367 ez K
állítja	2367 K
átvehető	45 K
""", 'ä': """
ägare	4245 inga rika K
ähnliches	836 K erlebt
ändå	4180 nu när du K är här
äpp	1597 K
äppi	1597 K
äußern	98 wollte sich nicht K
""", 'å': """
åndsverkloven	3223 beskyttet av K
året	753 om K
återges	4225 får inte K
återpublicera	45 K
återpubliceras	45 K
""", 'ç': """
çalişmak	4424 bizimle K
çalişmalarimiz	4512 K
çağrisinda	4514 K bulundu
çerezler	4405 K kullan
çerezlere	4422 K
çerezleri	4405 K kullan	4422 K	4448 K kabul
çözün	4437 K
""", 'é': """
échanos	1570 K una mano	1570 K un cable
écris	38 K-nous	67 K-nous
écrit	1926 K pour	2039 a K
écrivain	1926 est K
écrivez	38 K-nous	38 K à notre	67 K-nous	67 K à notre	2036 K-nous
éditorialiste	1995 est K
électronique	1892 dans votre boîte aux lettres K
énekelték	2367 K
équipe	2037 notre K
értesítéseket	14 K	2285 K	2332 szeretne K
értesítést	2332 szeretne K	2332 szeretnél K	2332 kér K	2332 kérsz K	2332 kérek K
értesüljön	2285 K elsőként
értesülni	2332 szeretne K a	2332 szeretnél K a	2332 szeretne azonnal K
étoile	60 champs avec une K
évente	2366 K
""", 'í': """
ígérte	2367 K
ígérték	2367 K
írta	2367 K
író	2277 K
""", 'î': """
îmbia	3724 K
îndemna	3724 K
îndemnat	3724 a K
îndemnau	3724 K
întrebat	3724 a K
întrebau	3724 K
""", 'õ': """
õpetas	1642 K
""", 'ö': """
öffnen	780 app K
önemli	4448 günün en K
önerdi	4514 K
önskad	4229 K källa
önökkel	2240 csak K
""", 'ø': """
økonom	659 er K
""", 'ú': """
újraközlése	2291 K
újraközölhető	45 K
újraközölni	45 K
újságírás	2365 független K	2365 a jó K
újságírásunk	2365 K
újságíró	2277 K	2349 K
újságíróink	2365 K
újságíróinkkal	2309 K
újságíróinknak	39 K
újságírója	2279 K	2349 K
újságíróként	2349 K
última	1439 siga la K hora	1439 sigue la K hora
únete	51 K
""", 'ü': """
übernommen	45 K werden	824 K von	906 von der agentur K	906 deutschen presse-agentur K
übersicht	830 K	890 diese K wurde
ücretsiz	15 K haber	15 K makale	4435 K üye olun
ügyfelünk	2309 K
ühendust	38 võta meiega K	67 võta meiega K	1639 võta K
ünü	4510 #'K
ütles	1642 K
ütlesid	1642 K
üyeliği	4430 bülten K
üzente	2367 K
üzenték	2367 K
üçüncü	4422 K taraf
""", 'č': """
častite	54 K me kavom
čitajte	3930 K nas
čitalaca	43 pisma K	3919 uz podršku K	3937 K	3980 uz podršku K
čitanja	0 vreme K	0 vrijeme K
čitanje	0 K
čitaoci	36 naši K	3937 K	3980 naši K
čitatelia	4037 K	4080 naši K
čitatelja	43 pisma K	3919 uz podršku K	3937 K	3980 naših K	3980 uz podršku K
čitatelji	36 naši K	3937 K	3980 naši K
čitateljima	3937 K
čitateľom	18 vďaka K	4037 K
čitateľov	36 našich K	4020 vďaka podpore K	4037 K	4080 našich K	4080 vďaka podpore K
članak	20 cijeli K	3897 svidio vam se K	3915 cijeli K	3915 ceo K	3980 ovaj K
člancima	3926 svim K
članek	4097 vam je bil K všeč	4176 ta K
člankov	4125 do vseh K
členem	80 staňte se K	607 staňte se K
členom	4079 staňte sa K
článek	20 celý K	468 líbil se vám K	475 celý K za	530 celý K	608 tento K	608 líbil se vám K
článkom	4015 všetkým K	4027 k všetkým K	4027 ku všetkým K
článku	20 celého K	584 do konce K
články	608 naše K
článků	530 limit K
článkům	530 všem K	542 ke všem K
článok	20 celý K	3995 páčil sa vám K	4015 celý K	4080 tento K
čtenáři	553 K	608 naši K
čtenářů	36 našich K	43 listy K	471 z darů K	471 díky darům K	471 díky podpoře K	535 díky podpoře K	553 K	608 našich K	608 na podpoře K	608 díky podpoře K
čtenářům	18 díky K	36 našim K	553 K
čtení	0 doba K
čtěte	546 K nás
číst	608 K dál bez
čítajte	4031 K nás	4079 K ďalej za
čítania	0 čas K
""", 'ď': """
ďakujeme	4079 K, že nás čítate
""", 'đ': """
đây	4759 bấm vào K
đóng	4759 K góp của bạn	4759 hãy K góp
đăng	45 K lại	4698 cảm ơn bạn đã K ký	4698 bằng việc K ký, bạn	4759 K ký để đọc bài
đường	4688 K dây nóng của tòa soạn	4688 K dây nóng của báo	4759 vui lòng gọi K dây nóng
đọc	18 nhờ bạn K	43 thư bạn K	4703 cần trả phí để K
""", 'ľ': """
ľubovoľnou	4081 K sumou
""", 'ř': """
řekl	610 K
řekla	610 K
říká	610 K
""", 'ś': """
śledztwa	3466 nasze K
śledztwo	3466 to K
śledź	3341 K nas na	3465 K nas
śpiewali	3468 K
świadkami	3357 byliście K	3357 byli państwo K
świadkiem	42 byłeś K	42 byłaś K	3357 byłeś K	3357 byłaś K	3357 jesteś K
""", 'ş': """
şikâyet	4514 K etti
""", 'š': """
šaljemo	57 K vam	57 vam K
šaljite	3900 K nam
šaukė	2921 K
šiandien	2880 aukokite K
šodien	2948 ziedo K
""", 'ź': """
źródło	3368 K: pap
""", 'ż': """
żadnego	71 K spamu
żądał	3468 K
""", 'ž': """
žalio	3982 K se
želene	4133 K vire
želeni	4098 K vir
željene	3898 K izvore
željeni	3898 K izvor
žiadny	71 K spam
žurnalistai	2919 mūsų K
žurnalistams	39 mūsų K
žurnalistas	2870 K
žurnalistika	608 naše K	608 nezávislá K	2919 K kainuoja	2919 gera K	4080 nezávislá K
žurnalistiku	608 nezávislou K	4080 nezávislú K
žurnalistiky	608 nezávislé K
žurnalistė	2870 K
žurnāliste	2938 K
žurnālisti	2986 mūsu K
žurnālistiem	39 mūsu K
žurnālistika	2986 neatkarīga K	2986 K maksā	2986 laba K
žurnālistiku	2948 atbalsti neatkarīgu K	2986 neatkarīgu K
žurnālists	2938 K
žádal	610 K
žádala	610 K
žádali	610 K
žádný	71 K spam
""", 'ά': """
άδεια	47 K cc	1031 χωρίς K
άρθρα	1100 τα K μας
άρθρο	1100 αυτό το K
""", 'έ': """
έγγραφη	1031 χωρίς K άδεια
έγραφαν	1102 K
έγραφε	1102 K
έγραψε	1102 K
έλεγαν	1102 K
έλεγε	1102 K
έρευνά	1009 K μας
έρευνές	1100 οι K μας
""", 'ή': """
ήσασταν	42 K εκεί
""", 'α': """
αγαπημένες	999 K σου πηγές	999 K σας πηγές	999 K πηγές
αγαπημένη	999 K πηγή
ακολουθήστε	983 K μας	1099 K μας
ακολουθείστε	983 K μας
ακόμη	1020 K και # ευρώ
αλλάξει	98 τα ονόματα έχουν K
ανάγνωσης	0 χρόνος K
ανέφερε	1102 K
αναγνωστών	1034 K
αναγνώστες	18 χάρη στους K	1034 K	1100 οι K μας
αναδημοσίευση	45 K	993 απαγορεύεται η K	993 επιτρέπεται η K
αναδημοσιευθεί	45 K
αναδημοσιεύσετε	45 K
αναπαραγωγή	994 K χωρίς
ανεξάρτητη	1099 ενισχύστε την K
ανταποκρίτρια	1002 είναι K
ανταποκριτής	1002 είναι K
απάντησαν	1102 K
απάντησε	98 δεν K	1102 K ο	1102 K η
απάντησης	21 ακύρωση K
απαγορεύεται	994 K η αντιγραφή	994 K η αναπαραγωγή
αποδεχθείτε	1004 K τα cookies
αποδεχτείτε	1004 K τα cookies
απορρήτου	996 πολιτική K
από	1015 K # €	1098 # K τα #	1098 # K #
αρθρογράφος	1002 είναι K
αρχισυντάκτης	1002 είναι K
αρχισυντάκτρια	1002 είναι K
αυτούς	51 γίνετε ένας από K
αφήστε	77 K το email σας
αφεντικά	1061 χωρίς K
""", 'β': """
βιβλιοπωλείο	1007 ηλεκτρονικό μας K
βοήθειας	98 γραμμή K
βοηθήστε	1099 K μας
βοηθούν	1100 μας K
βρείτε	983 K μας στο
""", 'γ': """
γίνε	51 K κι εσύ
γίνετε	51 K μέρος	80 K μέλος	80 K μέλη	1099 K μέλος	1099 K κι εσείς
γνώσεις	1010 τις K σας
γράψε	38 K μας	67 K μας
γράψτε	38 K μας	67 K μας	77 K το email σας	1001 K μας	1099 K μας
γραπτή	1031 χωρίς K άδεια
""", 'δ': """
δήλωσαν	1102 K
δήλωσε	1102 K ο	1102 K η	1102 K στην
δημοσιεύεται	22 δεν K
δημοσιογράφοι	1100 οι K μας
δημοσιογράφος	1002 είναι K	1002 , K	1002 - K
δημοσιογράφους	39 τους K μας
δημοσιογραφία	1100 η K μας	1100 ανεξάρτητη K	1100 η ανεξάρτητη K
δημοσκόπησή	1009 K μας
δημοσκόπηση	1009 στη K
διαβάσετε	978 για να K ολόκληρο
διαβεβαίωσε	1102 K
διαμαρτυρήθηκε	1102 K
διαφήμιση	11 τη K	1018 μετά τη K
διαφημίσεις	70 χωρίς K	1100 χωρίς K
διαφημίσεων	1056 αποκλεισμού K
διαφωνείτε	43 K
διεύθυνση	981 τη K email	981 η K email	1014 K email	1014 K e-mail
δικαιώματος	993 με επιφύλαξη παντός K
διοργανωτές	1102 καλούν οι K
διορθώθηκε	98 το άρθρο K
διόρθωση	98 K:
δουλειά	1100 η K μας
δωρεά	1020 κάντε μια K	1099 η K σας	1099 κάντε μια K	1103 K
δωρεάν	15 K άρθρα	1015 K άρθρα
δωρεές	1103 K
""", 'ε': """
είμαστε	1100 K μια μικρή
είπαν	1102 K
είπε	1102 K
εβδομάδα	17 κάθε K	1101 την K
εγγραφή	1014 με την K σας
εγγραφείτε	979 K για να	1015 K δωρεάν	1099 K δωρεάν	1099 K τώρα	1099 συνδεθείτε ή K
ειδοποιήσεις	14 K
εικονικό	63 K βοηθό
εικονικός	63 K βοηθός
εισερχόμενά	980 στα K σας
εκδήλωσή	1007 K μας
εκδοχή	98 αρχική K
εκφράζουν	1012 τα σχόλια K	1012 σχόλια δεν K
εμφανίζεται	60 email δεν K
εμφανιστεί	60 email δεν θα K
ενεργοποιήστε	984 K τις ειδοποιήσεις	986 K τη javascript
ενημερωτικά	981 K δελτία
ενημερωτικό	78 το K δελτίο	981 K δελτίο
ενημερώθηκε	98 το άρθρο K
ενημερώστε	1001 K μας
ενισχύστε	1020 K	1099 K μας
ενοχλήσει	98 ενδέχεται να K
ενσωματωμένο	1004 K περιεχόμενο
εξήγησε	1102 K
επανέλαβε	1102 K
επαναλάμβανε	1102 K
επιβεβαιώστε	1014 K την εγγραφή
επικοινωνήστε	38 K μαζί μας	67 K μαζί μας	1001 K μαζί μας	1001 K με τον συντάκτη	1001 K με τη συντάκτριά	1001 K με τη συντάκτρια	1001 K με τη σύνταξη
επικοινώνησε	38 K μαζί μας	67 K μαζί μας
επισήμανε	1102 K
επιστολή	43 την K σας
ερωτηματολόγιο	1011 το K
εσάς	1020 χάρη σε K	1100 χάρη σε K
εσείς	51 ελάτε κι K
ευρώ	1015 με # K
ευχαριστούμε	1014 K για την εγγραφή	1099 K που μας
εφαρμογή	84 στην K μας
""", 'ζ': """
ζήτησαν	1102 K
ζήτησε	1102 K ο	1102 K η	1102 K στο	1102 K από
ζητούσαν	1102 K
ζητούσε	1102 K
""", 'η': """
ηλεκτρονικό	1007 K μας κατάστημα
""", 'ι': """
ιδιοκτήτες	1061 χωρίς K
ισχυρίζεται	1102 K
ισχυρίστηκε	1102 K
""", 'κ': """
κάλεσε	1102 K ο	1102 K η
κάνε	62 K μου tag
κάνοντας	1014 K κλικ
κάντε	62 K μου tag	62 K tag
κέρασέ	54 K με έναν καφέ
κίνδυνος	88 K εθισμού
καλούσαν	1102 K
καλούσε	1102 K
κανάλι	1100 το K μας
κατάστημά	1007 στο K μας
κατήγγειλε	1102 K
καταγγέλλει	1102 K
καταγγελία	1001 κάντε μας την K
κατεβάστε	984 K την εφαρμογή
κεράστε	54 K με έναν καφέ
κοινοποιήθηκε	1084 η δημοσίευση K από
κουίζ	1009 το K	1009 στο K	1009 το K μας
κυκλοφορεί	1007 K το νέο τεύχος
κυριότερες	1014 τις K ειδήσεις
""", 'λ': """
λάβετε	1032 K
λέει	1102 K
λαμβάνεις	1029 θέλεις να K
λαμβάνετε	1029 θέλετε να K	1032 K
""", 'μ': """
μήνα	1101 τον K	1101 το K	1101 ανά K	1101 κάθε K
μήνυμα	38 στείλε K	67 στείλε K
με	1015 K # €
μεγαλομετόχους	1061 χωρίς K
μετόχους	1061 χωρίς K
μοιράστηκε	1084 μια δημοσίευση που K	1084 ένα βίντεο που K
μοιραστείτε	25 K	49 K το	67 K την εμπειρία	67 K την ιστορία	67 K μαζί μας
""", 'ν': """
νοημοσύνη	1022 με τεχνητή K	1022 από τεχνητή K
νοημοσύνης	1022 με τη βοήθεια τεχνητής K
""", 'ξ': """
ξεκλειδώστε	978 K
""", 'ο': """
ολόκληρο	20 K το άρθρο	1015 K το άρθρο
ομάδα	1007 στην K μας	1099 ελάτε στην K	1100 η K μας
""", 'π': """
παράκληση	998 έχουμε μια μικρή K	998 μια μικρή K
παραδέχεται	1102 K
παραδέχθηκε	1102 K
παραδέχτηκε	1102 K
παρακάλεσε	1102 K
παρακαλούσαν	1102 K
παρακαλούσε	1102 K
πατώντας	1014 K
πείτε	38 K μας	67 K μας
περιέχει	98 K σκηνές
περιήγησης	10 το πρόγραμμα K
περιγραφές	98 περιέχει K
περιεχομένου	9 αυτού του K	1004 εξωτερικού K
περιεχόμενο	9 αυτό το K	1004 αυτό το K	1004 το K αυτό	1004 εξωτερικό K
πολιτική	996 K cookies
πρέπει	1004 δείτε το βίντεο K
προέτρεπαν	1102 K
προέτρεπε	1102 K
προέτρεψε	1102 K
προειδοποίησε	1102 K
προειδοποιεί	1102 K
προηγούμενη	98 K εκδοχή	98 K έκδοση του
προσπάθειά	1099 ενισχύστε την K
προσωπικών	996 K δεδομένων
προτεινόμενη	999 K πηγή
προτιμώμενες	999 K πηγές	1076 K πηγές
προτιμώμενη	999 K πηγή	1076 K πηγή
προωθήστε	49 K
πρωί	17 κάθε K
πρόσβαση	1027 K σε όλα
πρόσθεσαν	1102 K
πρόσθεσε	1102 K ο	1102 K η
πρώτο	1015 τον K μήνα
πρώτος	1101 K μήνας
""", 'ρ': """
ρεπορτάζ	1100 το K μας	1100 αυτό το K
ρωτούσαν	1102 K
ρωτούσε	1102 K
ρώτησαν	1102 K
ρώτησε	1102 K ο	1102 K η
""", 'σ': """
σημαντικότερες	1014 τις K ειδήσεις
σημείωσε	1102 K ο	1102 K η
στέλνουμε	57 σας K	57 σου K
στήριξέ	1099 K μας
στήριξή	1020 χωρίς τη K	1099 η K σας	1099 τη K σας	1100 χωρίς τη K
στήριξη	1020 χάρη στη K	1100 χάρη στη K
στείλε	38 K μας	67 K μας	1001 K μας
στείλτε	38 K μας	38 K μήνυμα	49 K το	67 K μας	67 K μήνυμα	1001 K μας	1099 K μας
στηρίξτε	1020 K	1099 K μας	1099 K την	1099 K το	1099 K τη
συγκατάθεση	1004 K για cookies
συμβουλεύει	1102 K
συμβούλευε	1102 K
συμβούλευσε	1102 K
συμβούλεψε	1102 K
συμπληρώστε	77 K το email σας
συμφωνείτε	43 K
συνέδριο	1007 K μας
συνέδριό	1007 K μας
συνέστησε	1102 K
συνδεθείτε	24 K	979 K για να
συνδρομή	1015 με K	1015 K από	1033 με K	1103 K
συνδρομητές	50 οι K μπορούν	80 γίνετε K	978 διαθέσιμο μόνο σε K	978 διαθέσιμο σε K	997 μόνο για K	997 μόνο σε K	1099 γραφτείτε K	1100 οι K μας	1103 K
συνδρομητής	50 ως K	80 γίνετε K	978 είστε ήδη K	1099 γίνετε K
συνεργασία	1018 σε K με χορηγό	1018 σε K με τον χορηγό
συνεργατών	74 συνδέσμους K	1018 συνδέσμους K
συνεχίζεται	1018 K παρακάτω
συνεχίσετε	978 για να K την ανάγνωση	978 να K την ανάγνωση
συνεχίσουμε	1100 να K
συνεχίστε	978 K την ανάγνωση
συνιστούσε	1102 K
συντάκτης	1002 είναι K
συντάκτρια	1002 είναι K
σχολιάσετε	6 K
σχόλια	85 στα K	1012 στα K
σύμφωνα	1102 K
σύνταξή	39 τη K μας
σύνταξης	98 σημείωση της K
""", 'τ': """
τελευταίο	1028 K δωρεάν άρθρο
τραγουδούσαν	1102 K
τόνιζε	1102 K
τόνισε	1102 K
""", 'υ': """
υπεύθυνα	83 παίξτε K	83 παίζετε K
υπογράμμισε	1102 K
υποσχέθηκε	1102 K
υποχρεωτικά	21 K πεδία
""", 'φ': """
φτάσατε	998 αφού K ως εδώ
φωνάζει	1102 K
φωτογραφίες	40 K και βίντεο	40 τις K σας	40 K ή βίντεο
φύγετε	998 πριν K
φώναζαν	1102 K
φώναζε	1102 K
φώναξαν	1102 K
φώναξε	1102 K
""", 'χ': """
χάνετε	1029 μη K
χρήσης	996 όροι K	1014 όρους K
χρειαζόμαστε	1099 K τη βοήθειά σας
χρησιμοποιεί	987 K cookies
χρησιμοποιούμε	986 K cookies
χρόνο	1101 τον K
χωρίς	71 K spam
""", 'ψ': """
ψηφίστε	1025 K
ψηφιακό	63 K μας βοηθό
ψηφιακός	63 K βοηθός
ψηφοφορία	1009 στην K
""", 'а': """
абонамент	226 вече имате K	257 с K	257 K за	277 с K	321 K
абонамента	255 с K си	255 благодарим за K
абонат	50 като K	224 вече сте K
абонати	236 само за K	321 K
абонатите	50 K могат
абонирайте	80 K се	224 K се, за да	227 K се за бюлетина	317 K се
абонирането	255 с K
автора	3760 мнение K	3760 точка зрения K	4541 думка K	4541 точка зору K
авторизованные	3793 только K
авторизованным	3793 K пользователям
авторизовані	4574 лише K
авторизуйтесь	24 K
авторкою	4560 зв'язатися з K
авторов	3760 мнение K	3760 мнения K	3760 точки зрения K
автором	4560 зв'язатися з K
автору	54 на каву K	3781 пишите K
авторів	4541 думки K	4541 думка K	4541 погляди K
адрес	21 имейл K няма	255 имейл K
адреса	255 имейл K
адресою	4595 пишіть за K
адресу	3813 пишите по K
азартних	88 участь в K іграх	4531 участь в K іграх може	4531 участь у K іграх може
азартные	3750 K игры могут вызвать
азартных	88 участие в K играх может вызвать	3750 участие в K играх может
азартні	4531 K ігри можуть
анкета	251 нашата K	251 кратка K
анкетата	252 K
анкету	3792 K	4573 K
анонимно	3781 K
афилиейт	260 K линкове
""", 'б': """
бажаних	4557 K джерел
безкоштовна	4593 остання K стаття
безкоштовний	4569 наш K вебінар	4577 K акаунт	4593 останній K матеріал
безкоштовних	4577 ліміт K	4577 K статей
безкоштовні	15 K статті	4577 K статті
безлимитный	3735 K доступ
безплатен	248 нашия K уебинар
безплатна	271 последна K статия
безплатни	15 K статии	257 K статии
безплатно	257 K, за
бесплатная	3811 последняя K статья
бесплатную	98 K линию
бесплатные	15 K статьи	3796 K статьи
бесплатный	3787 наш K вебинар	3796 K аккаунт	3811 последний K материал
бесплатных	15 K статей	3796 лимит K	3796 K статей
бисквитки	245 K	275 K
бисквитките	245 K	275 K
благав	4660 K
благала	4660 K
благали	4660 K
благодарение	18 K на читателите	263 K на вас	263 K на вашата	318 K на вас
благодарим	255 K ви, че се
благодаря	3802 K донатам	3876 K вам	3876 K вашей
блокировщик	3757 отключите K	3757 K рекламы
блокувальник	4538 K реклами
больше	3761 знаете K
бот	39 наш K
браузер	10 ваш K	3774 ваш K	4552 ваш K
браузър	10 вашият K
букмекерская	3750 K контора. #	3750 реклама. K
бюлетин	78 нашия K	227 нашия K	256 K	318 нашия K	321 K
бюлетина	78 за K	227 K ни	227 запишете се за K	256 K
бюлетини	256 K
бяхте	42 K ли там
більше	4542 знаєте K
""", 'в': """
вайбері	4558 K
вайбър	16 K	240 K
ватсапе	3779 K
вашата	228 на K поща
ваших	3874 # из K #
введите	77 K адрес
вебинар	3787 наш K
вебінар	4569 наш K
взывал	3878 K
видео	9 это K	40 фото и K
виділіть	4556 K
визнав	4660 K
визнала	4660 K
визнає	4660 K
викала	320 K
викаха	320 K
викаше	320 K
викна	320 K
використання	4552 K cookie	4583 будь-яке K матеріалів	4583 K матеріалів сайту
використанні	4550 при K матеріалів
використовує	4539 K cookie
використовуємо	4538 K cookie
вимагав	4660 K
вимагала	4660 K
вимагали	4660 K
виправлення	98 K:
випуск	4571 K
виртуален	63 K асистент
виртуалният	63 K ни асистент
виртуальный	63 K помощник	63 K ассистент
вирішив	4660 K
вк	3779 K
вкажіть	77 K свою пошту
включете	51 K се
вконтакте	3779 K
влезте	24 K
вміст	9 цей K
внескам	4584 завдяки K	4658 завдяки K
внесок	4657 ваш K
войдите	24 K	3736 K, чтобы
вотсапе	3779 K
вотсапі	4558 K
впн	64 без K
всеки	263 K лев
встановіть	4526 K додаток
въведете	77 K имейла си
възпроизвеждането	262 K
выделите	3762 K ее	3762 K текст
вызывать	3750 азартные игры могут K
выпуск	3790 K
відео	40 фото та K	40 фото й K	40 фото і K
відмовилися	98 K від коментарів
відповів	98 не K на	4660 K
відповідав	4660 K
відповідально	83 грайте K
відповідальності	30 не несе K
відповідальної	4531 дотримуйтеся правил (принципів) K	4531 дотримуйтесь правил (принципів) K	4531 принципів K гри	4531 правил K гри
відповідь	21 скасувати K
відповіла	4660 K
відповіли	98 не K на
відправити	21 K коментар
віртуальний	63 K помічник	63 K асистент
""", 'г': """
героев	98 имена K
героїв	98 імена K
гласеше	320 K
гласил	3878 K
гласила	3878 K
гласит	3878 K
гласувайте	268 K
гледайте	273 K ни
говорил	3878 K
говорила	3878 K
говорили	3878 K
говорит	3878 K
год	3877 в K
годишно	319 K
голосуйте	3807 K	4589 K
гривень	4659 # K
грн	4659 # K
група	274 viber K
гукав	4660 K
гукали	4660 K
гукнув	4660 K
гукнула	4660 K
гіперпосилання	4550 K обов
""", 'д': """
дальше	3735 чтобы читать K
дарение	317 вашето K	319 с K	321 K
дарения	321 K
дарете	263 K	317 K ни
джерела	4557 обрані K	4557 бажані K
джерелом	4557 основним K	4557 бажаним K
дзен	3779 K
дзене	3779 K
дзеркала	64 K
дзеркало	64 K
дзеркалом	64 K
добави	320 K
добавил	320 K	3878 K
добавила	320 K	3878 K
добавьте	3748 K нас в
добавя	320 K
доверието	98 телефон на K
доверия	98 телефон K
довіри	98 лінія K
додав	4660 K
додала	4660 K
додатку	84 у нашому K
додає	4660 K
дозволить	4657 ваша підтримка K
дозволяється	4583 матеріалів K лише
долучайтесь	51 K	4657 K до нас	4657 K до нашої	4657 K до нашого	4657 K до спільноти	4657 K до читачів
долучайтеся	51 K	4657 K до нас	4657 K до нашої	4657 K до нашого	4657 K до спільноти	4657 K до читачів
донат	3875 ваш K	4657 ваш K	4661 K
донатам	4584 завдяки K
донати	4661 K
донатом	4659 K
донаты	3879 K
доповнено	98 новину K
дополнен	98 текст K
дополнена	98 новость K
допомагає	4657 ваша підтримка K
допомога	4657 нам потрібна ваша K
допомогою	4586 за K ші
допоможе	4658 K нам
допоможуть	4584 K нам працювати	4658 K нам
допоможіть	90 K, скільки можете
допускается	3801 материалов K только
допълнена	98 статията е K
доступ	3796 полный K	4577 повний K
достъпен	224 K за абонати
достъпна	224 K за абонати
достъпно	224 K за абонати
дочитали	3726 вы K до конца	4516 ви K до кінця
дочитати	4522 щоб K
дочитать	3735 чтобы K	3796 K
дізнаватися	4604 хочете K про
""", 'е': """
евро	257 за # K
ежедневную	3740 K рассылку
ежемесячно	3877 K
ежемесячное	3875 оформите K
ежемесячный	3802 K донат
еженедельную	3740 K рассылку
електронна	228 вашата K поща
електронної	4576 адресу K пошти
електронну	4576 K адресу	4576 K пошту
епизод	250 K
епизода	250 K
есть	3761 вам K что
""", 'ж': """
жаловалась	3878 K
жаловался	3878 K
жалуются	3878 K
жодного	71 K спаму
журналист	243 е K	243 - K	243 , K	3782 - K	3782 , K	3860 K
журналисти	318 нашите K
журналистика	318 независимата K	318 независима K	318 нашата K	3876 независимая K
журналистике	3876 независимой K
журналистики	3876 независимой K
журналистику	3876 независимую K
журналистка	243 е K	243 , K	3782 - K	3782 , K	3860 K
журналисты	3876 наши K
журналіст	4564 - K	4564 , K	4641 K
журналістам	39 нашим K
журналісти	4658 наші K
журналістика	4658 незалежна K
журналістику	4658 незалежну K	4658 якісну K
журналістка	4564 - K	4564 , K	4641 K
журналісту	39 нашому K
""", 'з': """
з	4656 # K #
завантажити	4526 K застосунок
завантажте	4526 K додаток
завдяки	4584 існує K	4658 K вам	4658 K вашій
зависимост	88 хазартът създава K
зависимость	3750 азартные игры вызывают K
задонатьте	3875 K	4657 K
задължителните	21 K полета
зазначив	4660 K
зазывал	3878 K
закликав	4660 K
закликала	4660 K
закликали	4660 K
закончились	3735 бесплатные статьи K
залишає	29 K за собою право
залишилося	4523 K #%	4523 K # %
залиште	77 K свою адресу	77 K адресу	77 K пошту
заметили	3763 K ошибку
замолчим	3876 мы не K
запазени	234 всички права K
запевняв	4660 K
запевняла	4660 K
запевняє	4660 K
записи	58 новые K на почту
запитав	4660 K
запитала	4660 K
запитань	4573 на кілька K
запишете	227 K се за нашия
зарегистрированные	3793 только K
зарегистрированным	3735 доступен только K
зарегистрированы	3735 уже K
зарегистрируйтесь	3736 K, чтобы	3796 бесплатно K	3796 K бесплатно	3875 K бесплатно	3875 K, чтобы читать
зареєстровані	4574 лише K	4574 тільки K
зареєструйтесь	4523 K, щоб	4577 безкоштовно K	4577 K безкоштовно	4657 K безкоштовно	4657 K, щоб читати
зареєструйтеся	4577 K безкоштовно
застосунку	84 у нашому K	84 в нашому K	4554 нашому K
застосунок	4526 завантажте K	4554 наш K	4554 мобільний K	4657 завантажте K і	4657 завантажте K та
захищено	4550 усі права K
захищені	4550 усі права K	4550 всі права K
защищенной	3781 K формой
защищены	3772 все права K
защищённой	3781 K формой
заяви	320 K
заявив	4660 K
заявил	320 K	3878 K
заявила	320 K	3878 K	4660 K
заявили	3878 K	4660 K
заявиха	320 K
звёздочкой	60 поля со K
згодні	43 не K
здесь	3726 раз уж вы K
зеркала	64 K
зеркало	64 K
змінено	98 імена K	98 ім'я K
знайшли	4556 якщо ви K
знанията	251 K си
зобов	4660 K'язав
зовнішнього	4566 K вмісту	4566 K контенту
зовнішній	4566 K вміст	4566 K контент
зробіть	4520 K внесок	4657 K внесок у	4657 K внесок на
зірочкою	60 поля с K	60 поля із K
""", 'и': """
из	3874 # K #
избранное	3778 K
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
иностранного	3772 выполняющим функции K агента
иностранным	3876 K агентом
инстаграм	240 K
искусственного	3804 с помощью K интеллекта
искусственным	3804 K интеллектом
использование	3774 K cookie	3784 K cookie	3801 любое K материалов	3801 K материалов сайта
использовании	3772 при K материалов	3801 полном или частичном K	3801 частичном K материалов
используем	3757 K cookie
использует	3758 K cookie
исправление	98 K:
источники	3778 избранные K	3778 любимые K
источников	3778 избранных K	3815 избранных K
источником	3778 основным K
исчерпали	3735 K лимит
""", 'к': """
каждое	17 K утро
каждый	3877 K месяц
каже	4660 K
каза	320 K
казав	4660 K
казал	320 K
казала	320 K	4660 K
казали	4660 K
казаха	320 K
казва	320 K
казвал	320 K
казвала	320 K
канал	274 viber K	3876 наш K	4658 наш K
канала	3876 нашего K
каналу	4658 нашого K
колумнист	3782 - K	3782 , K	3860 K
колумніст	4564 - K	4641 K
колумністка	4564 - K	4641 K
команде	3787 к нашей K
команди	4569 до нашої K
коментар	6 залишити K
коментарите	85 в K	253 K под
коментарях	85 у K	85 в K	4551 у K	4551 в K
коментатор	243 е K
коментиране	253 правила за K	253 правилата за K
коментирате	6 за да K	253 K
коментувати	6 K
комментариев	98 отказались от K	98 отказался от K
комментарии	6 оставлять K
комментарий	6 оставить K	3762 чтобы оставить K
комментария	21 для отправки K
комментариях	85 в K	3773 в K
комментировать	6 K
контент	9 этот K	9 цей K	3784 внешний K
контента	9 этого K	3784 внешнего K
контенту	9 цього K
конференцию	3787 нашу K
конференция	248 нашата K
конференцію	4569 нашу K
конфиденциальности	3756 настройкам K	3756 настройками K	3757 политикой K	3774 политика K
конфіденційності	4537 налаштуваннями K	4538 політикою K	4552 політика K
копирование	3801 K материалов сайта
кореспондент	243 е K	243 , K	4564 - K	4564 , K	4641 K
кореспондентка	4564 - K	4564 , K	4641 K
короткий	3792 K опрос
корреспондент	3782 - K	3782 , K	3860 K
корреспондентам	39 нашим K
корреспондентка	3860 K
корреспонденту	39 нашему K
крикнув	4660 K
крикнул	3878 K
крикнула	3878 K	4660 K
кричав	4660 K
кричал	3878 K
кричала	3878 K	4660 K
кричали	3878 K	4660 K
кричит	3878 K
""", 'л': """
лв	257 за # K
лев	257 за # K
лева	257 за # K	319 K
лекцию	3787 нашу K
лекцію	4569 нашу K
лиценз	47 K cc
лицензии	47 K cc
ліцензією	47 K cc
""", 'м': """
магазин	248 нашия онлайн K	248 нашия K
магазина	248 онлайн K ни	3787 нашего K
магазине	3787 в нашем K	3787 в нашем интернет-K
магазину	4569 нашого K
магазині	4569 у нашому K	4569 в нашому K	4569 нашому інтернет-K
материал	3762 обсудить K	3784 внешний K	3817 K создан	3876 этот K
материалам	3809 ко всем K
материалы	3876 наши K
матеріал	4658 цей K
матеріали	4658 наші K
матеріалу	98 першій версії K
матеріалів	4583 копіювання K сайту	4583 K посилання обов'язкове	4591 до всіх K	4591 до усіх K
мероприятие	3787 наше K
месенджері	4558 K
месец	319 на K	319 всеки K
месечно	319 K
мессенджере	3779 K
месте	42 вы были на K
месяц	3877 в K
мобільний	4554 K додаток
молба	238 имаме малка K	238 имаме K към вас
молел	320 K
молела	320 K
молеха	320 K
молеше	320 K
містить	98 K описи	98 K сцени
місці	42 ви були на K
місяць	4659 на K	4659 перший K
""", 'н': """
навчання	48 K ші
нагадав	4660 K
нагадала	4660 K
наголосив	4660 K
наголосила	4660 K
надпис	320 такъв K
надпись	3878 такая K
надсилайте	4560 K нам	4560 K її	4560 K їх нам	4563 K фото	4563 K відео	4563 K свої	4657 K нам
надсилаємо	57 ми K вам	57 ми K
надійних	4557 K джерел
надішлемо	57 ми K вам
надішліть	38 K нам	49 K його	49 K друзям	67 K нам	4560 K нам	4560 K їх нам	4563 K фото	4657 K нам
нажимая	3795 K кнопку	3795 K на кнопку	3795 K "
нажмите	3762 K ctrl
налаштування	4537 K cookie	4537 K cookies	4537 K файлів cookie	4537 через ваші K
налаштуваннями	4537 K cookie	4537 K cookies	4537 K файлів cookie
налаштуваннях	4537 K cookie
намерете	273 K ни
напис	4660 такий K
написа	320 K
написав	4660 K
написал	3878 K
написала	3878 K	4660 K
написано	3878 было K	4660 було K
напиши	38 K нам	67 K нам
напишите	38 K нам	38 K в наш	67 K нам	67 K в наш	3781 K нашему	3781 K нашей	3781 K автору	3781 K нам	3875 K нам
напишіть	38 K нам	67 K нам	4560 K нашому	4560 K нашій	4560 K автору	4560 K авторці	4560 K нам	4657 K нам
напомнил	3878 K
напомнила	3878 K
направете	317 K дарение
настоя	320 K
настоява	320 K
настоявал	320 K
настроек	3756 из-за ваших K
настройками	3756 K cookie	3756 K cookies	3756 K файлов cookie
настройках	3756 K cookie
настройки	3756 K cookie	3756 K cookies	3756 K файлов cookie
натискайки	255 K
натискането	255 с K
натискаючи	4576 K кнопку	4576 K на
нашем	3762 в K чате
нашия	248 към K екип	248 в K екип	251 K куиз	251 K тест
небольшая	3726 K просьба
неделю	17 раз в K	17 каждую K	3877 в K
независимата	317 подкрепете K
независими	318 K медии
независимую	3730 поддержите K	3875 поддержите K
независимые	3876 K медиа
незалежні	4658 K медіа
нейросети	3804 с помощью K
несколько	3792 на K вопросов
никакого	71 K спама
новинами	4529 стежте за K
новини	240 google K	4558 google K
новину	4542 маєте K
новость	3761 есть K
нуждаем	317 K се от вашата
нужна	3802 K ваша
нюзлетър	256 K
""", 'о': """
обеща	320 K
обещал	320 K	3878 K
обещала	3878 K
обещали	3878 K
обновена	98 статията е K
обновлен	98 текст K	98 материал K
обновлён	98 текст K	98 материал K
обозреватель	3782 - K	3782 , K	3860 K
обозревательница	3860 K
обраних	4557 K джерел
обучения	48 K ии
объявил	3878 K
объявила	3878 K
объяснил	3878 K
объяснила	3878 K
объясняет	3878 K
объяснял	3878 K
объясняла	3878 K
обязал	3878 K
обязательна	3772 гиперссылка K	3801 материалов ссылка K	3801 ссылка на источник K
обязательные	21 K поля	3762 K поля
обясни	320 K
обяснил	320 K
обяснила	320 K
обяснява	320 K
обіцяв	4660 K
обіцяла	4660 K
обіцяли	4660 K
огледален	64 K сайт
оглядач	4564 - K	4564 , K	4641 K
оглядачка	4564 - K	4564 , K	4641 K
оголосив	4660 K
ограничений	3735 читайте без K
одноклассниках	3779 K
одному	4576 в K листі
оновлено	98 текст K	98 матеріал K	98 новину K
опечатку	3762 нашли K
описания	98 съдържа K	98 есть K	98 содержит K
описи	98 є K
опитування	4573 наше K	4573 коротке K
опитуванні	35 нашому K	4573 K читачів	4573 нашому K	4573 в K
оповещения	3826 хотите получать K
оприлюднюватиметься	22 не K	4544 ваша e-mail адреса не K
опрос	35 наш K	3792 наш K
опросе	35 нашем K	3792 нашем K	3792 в K
опубликован	22 не будет K	3762 ваш адрес email не будет K
организаторите	320 канят K
организаторы	3878 зовут K
організатори	4660 запрошують K
оставете	77 K имейла си
оставляем	29 K за собой право
оставляет	29 K за собой право
оставляя	3795 K заявку
оставьте	77 K свой адрес	77 K адрес	77 K почту	77 K свою почту	77 K e-mail
осталось	3736 K #%	3736 K # %
отбележете	62 K ме
ответил	98 не K на	3878 K
ответила	98 не K на	3878 K
ответили	98 не K на
ответственно	83 играйте K
ответственности	30 не несет K	30 не несёт K
отвечал	3878 K
отвечала	3878 K
отговори	98 не K на	320 K той	320 K тя
отговорил	320 K
отговорила	320 K
отговориха	320 K
отговорност	30 не носи K
отменить	21 K ответ	3877 K в любой момент
отметил	3878 K
отметила	3878 K
отметь	62 K меня
отметьте	62 K меня	62 K нас
отмечайте	62 K меня
отписаться	3740 K в любой момент
отправляем	57 мы K вам
отправьте	49 K	3781 K их нам	3875 K нам
отримувати	4594 хочете K
отримуйте	4598 K
очакваме	241 K вашите
очевидцем	3761 стали K	3761 вы стали K	4542 стали K
ошибку	3763 нашли K
оштрафовал	3878 K
оштрафовала	3878 K
оштрафував	4660 K
""", 'п': """
партнером	3799 совместно с K	4581 спільно з K
партнерски	74 K линкове
партнерские	37 K ссылки	74 K ссылки	3799 K ссылки
партнерским	74 K ссылкам
партнерські	74 K посилання	4581 K посилання
партнеры	3757 мы и наши K
партньорски	260 K линкове
партнёром	3799 совместно с K
партнёрские	37 K ссылки	74 K ссылки	3799 K ссылки
партнёрским	74 K ссылкам
патроном	3875 станьте K
пееха	320 K
пели	3878 K
первинній	98 K версії
первоначальной	98 K версии
первый	3877 K месяц	3877 рубль в K
переведите	3875 K нам
перевірте	4573 K себе	4576 K пошту
передплатник	50 як K	4522 уже K	4522 вже K
передплатникам	4522 доступний лише K	4522 доступна лише K	4522 доступно лише K
передплатники	50 K можуть	4592 лише K	4592 тільки K
передплатників	4522 тільки для K
передплатою	4522 доступна за K	4522 доступний за K	4577 за K	4599 з K
передплату	80 оформіть K	4577 K за	4657 оформіть K
передплатіть	80 K
передрук	45 K	4555 K
передруковувати	45 K
передруку	4555 у разі K
передрукувати	45 K
перепечатать	45 K
перепечатка	45 K	3777 K
перепечатке	3777 при K
перепечатывать	45 K
перешлите	49 K
перешліть	49 K
персональних	4553 K даних
персональных	3775 K данных
писав	4660 K
писал	3878 K
писала	3878 K	4660 K
писати	4658 нам K
писменото	262 без K съгласие
письме	3795 в одном K
письменного	3816 без K согласия
письмової	4597 без K згоди
питаха	320 K
питаше	320 K
пишете	38 K ни	67 K ни	241 K ни	242 K на	317 K ни
пишеше	320 K
пиши	38 K нам	38 K ни	67 K нам	67 K ни
пишите	38 K нам	38 K в бот	38 K в наш	38 K на почту	67 K нам	67 K в бот	67 K в наш	67 K на почту	3781 K нам	3813 K на	3875 K нам
пишіть	38 K нам	38 K у	67 K нам	67 K у	4560 K нам	4595 K на
платной	3735 в K версии
побачили	4605 K помилку
повний	20 K текст	4577 K текст
повтаря	320 K
повтаряше	320 K
повторював	4660 K
повторює	4660 K
повторяет	3878 K
повторял	3878 K
повторяла	3878 K
повідомив	4660 K
повідомила	4660 K
повідомили	4660 K
повідомлення	4604 хочете отримувати K	4604 бажаєте отримувати K
повідомте	38 K нам	67 K нам	4560 K нам	4560 K нас	4657 K нам
подайте	242 K сигнал
поддержать	3875 K нас	3875 K редакцию	3875 K нашу
поддерживайте	3875 K нас	3875 K нашу
поддержите	3730 K нашу	3730 K нас	3802 K	3875 K нас	3875 K нашу	3875 K редакцию	3875 K проект	3875 K автора	3875 K наш
поддержка	3731 ваша K	3875 ваша K поможет	3875 ваша K помогает	3875 ваша K позволит
поддержке	3799 при K партнёра	3799 при K партнера	3802 благодаря вашей K	3876 вашей K
поддержки	3876 без вашей K	3876 вашей K
поделитесь	25 K	49 K им	49 K ей	67 K своей историей	67 K с нами
поделиться	3761 хотите K
подканял	320 K
подканяха	320 K
подканяше	320 K
подкаст	34 наш K	34 нашия K	250 K	318 нашият K	3790 K	3876 наш K	4571 K	4658 наш K
подкаста	250 K	3790 K	3876 нашего K
подкасте	34 нашем K	3790 K
подкасти	34 наші K	250 K	4571 K
подкастов	3790 K
подкасту	4571 K
подкастът	250 K
подкасты	3790 K
подкасті	34 нашому K	4571 K
подкастів	4571 K
подкрепа	263 с вашата K	263 вашата K	317 вашата K	318 вашата K
подкрепата	260 с K на партньор
подкрепете	263 K	317 K ни	317 K нашата
подкрепяйте	317 K ни
подписаны	3735 уже K
подписка	3735 уже есть K	3879 K
подписке	3735 доступен только по K	3735 доступна по K	3735 доступен по K	3796 по K
подписки	3879 K
подпиской	3821 с K
подписку	80 оформите K	80 оформить K	3735 оформить K	3735 оформите K	3795 спасибо за K	3796 K за	3875 оформите K	3875 оформить K
подписчик	50 как K	3735 уже K	3735 вы уже K
подписчикам	3735 доступна только K	3735 доступно только K	3735 доступен только K	3810 только K
подписчики	50 K могут	3810 только K	3879 K
подписчиков	3735 только для K
подписчиком	3875 станьте K
подписывайтесь	3740 K на рассылку	3748 K на нас	3748 K на наш	3748 K на канал	3748 K на telegram	3875 K на
подписываясь	3795 K
подпишитесь	80 K	3730 K на регулярное	3740 K на рассылку	3748 K на наш	3748 K на канал	3875 K на
подчеркнул	3878 K
подчеркнула	3878 K
подчерта	320 K
поділитися	4542 хочете K
поділіться	25 K	49 K ним	67 K своєю історією	67 K з нами
подію	4569 нашу K
пожертвование	3730 оформите K	3731 сделайте K	3802 регулярное K	3802 ежемесячное K	3875 ваше K	3875 сделайте K	3875 оформите K	3879 K
пожертвования	3876 на K	3879 K
пожертвованиям	3802 благодаря K	3876 благодаря K
пожертвуйте	3875 K
позволяет	3875 ваша поддержка K
позначайте	62 K мене
позначте	62 K мене
позоваването	262 K на
поиска	320 K
поискал	320 K
показан	60 адрес не будет K	60 email не будет K
показана	60 почта не будет K	60 пошта не буде K	60 адреса не буде K
полностью	20 материал K	3735 чтобы прочитать K
полный	20 K текст	3796 K текст
получавайте	276 K
получавате	272 искате ли да K	272 искате да K
получайте	3820 K
получать	3812 хотите K	3826 хотите K новости	3826 хотите K push
помилку	4605 знайшли K
помогите	90 K, сколько можете	3875 K нам
помогнете	317 K ни
помогут	3876 K нам
поможет	3876 K нам
помоли	320 K
помолил	320 K
помолила	320 K
помощник	63 наш K	63 ии-K
помощь	3875 нам нужна ваша K
помощью	3804 с K ии
помітили	4556 якщо ви K	4605 K помилку
помічник	63 наш K
понравилась	3876 K статья
понравился	3876 K материал	3876 K текст
пообещал	3878 K
пообещала	3878 K
пообіцяв	4660 K
пообіцяла	4660 K
попереджає	4660 K
попередив	4660 K
попередній	98 K версії
попита	320 K
поправка	98 K:
попросив	4660 K
попросил	3878 K
попросила	3878 K	4660 K
попросили	3878 K	4660 K
попросило	3878 K
порадив	4660 K
порадила	4660 K
посилання	4583 K на джерело обов'язкове
последвайте	317 K ни
последната	271 K ви безплатна статия	271 K безплатна статия
посоветовал	3878 K
посоветовала	3878 K
постановив	4660 K
постановил	3878 K
посъветва	320 K
посъветвал	320 K
посъветвали	320 K
потребовал	3878 K
потребовала	3878 K
почерпете	54 K ме
почерпи	54 K ме с кафе
почте	79 в K	79 на вашей K	3795 вашей K
почтовом	3795 вашем K ящике
почту	79 на K	3741 на вашу K	3741 вам на K	3795 вашу K
пошту	79 на K	79 на вашу K	4525 на вашу K
пошті	4576 вашій K
пощенска	228 вашата K кутия
пояснив	4660 K
пояснил	3878 K
пояснила	3878 K	4660 K
пояснював	4660 K
пояснювала	4660 K
пояснює	4660 K
поясняет	3878 K
правото	29 си запазва K
працювати	4584 допоможе нам K	4658 K далі
працюємо	4658 ми K
предишна	98 K версия на
предпочитаемые	3778 K источники
предпочитаемых	3778 K источников
предпочитан	239 K източник
предпочитани	239 K източници
предпочитаните	239 K източници	239 K си източници
предпочтительные	3778 K источники	3815 K источники
предпочтительный	3778 K источник
предпочтительных	3815 K источников
предупреди	320 K
предупредил	3878 K
предупреждава	320 K
предупреждает	3878 K
предыдущей	98 K версии текста
препечатването	262 K
препратете	49 K
препубликува	45 K
препубликуването	45 K
пригостіть	54 K мене кавою
призвал	3878 K
призвала	3878 K
призвали	3878 K
призна	320 K
признава	320 K
признавал	3878 K
признает	3878 K
признал	3878 K
признала	3878 K
признали	3876 нас K
призова	320 K
призовава	320 K
призовал	320 K
призоваха	320 K
призывал	3878 K
призывала	3878 K
призывали	3878 K
приложение	84 в нашето K	318 нашето K	3742 скачать K	3743 скачайте K	3743 установите K	3776 наше K	3776 мобильное K	3875 скачайте наше K	3875 скачайте K и
приложението	317 изтеглете K ни	317 изтеглете K на вестник
приложении	84 в нашем K	3742 открыть в K	3776 нашем K
приложения	3776 нашего K	3876 нашего K
прим	98 K. ред
примечание	98 K редакции
приоритетным	3778 K источником
присоединяйтесь	51 K	3875 K к нам	3875 K к нашему	3875 K к нашей	3875 K к нашим	3875 K к сообществу	3875 K к читателям	3875 K к тем
присъединете	51 K се	317 K се към нашия
присылаем	57 мы K вам	57 мы K
присылайте	3781 K нам	3781 K фото	3781 K видео	3781 K новости	3781 K свои	3781 K их нам	3875 K нам
пришлите	38 K нам	49 K друзьям	67 K нам	3781 K нам	3781 K фото	3781 K их нам	3875 K нам
пришлём	57 мы K вам
приєднуйтесь	51 K	4657 K до нас	4657 K до нашої	4657 K до нашого	4657 K до спільноти	4657 K до читачів
приєднуйтеся	51 K	4657 K до нас	4657 K до нашої	4657 K до нашого	4657 K до спільноти	4657 K до читачів
проверьте	3792 K себя	3795 K почту
проголосуйте	3807 K	4589 K
продовження	4581 реклама. K
продовжити	4522 щоб K читання	4584 допоможуть нам K
продовжувати	4658 K роботу
продолжаем	3876 мы K работать
продолжать	3802 помогут нам K	3876 K работу
продолжение	3799 реклама. K
продолжить	3735 чтобы K чтение	3802 помогут нам K	3802 поможет нам K	3876 K работу
продължава	260 K по-долу
продължете	225 K да четете
продължим	318 да K да работим
продължите	224 за да K да четете
произведен	3772 настоящий материал (информация) K	3817 материал K
произведён	3817 материал K
пройдите	3792 K тест
пройдіть	4573 K тест
променени	98 имената са K
пропускайте	272 не K
пропустите	3812 не K
пропустити	4594 не хочете K
пропустить	3812 не хотите K
пропустіть	4594 не K
просив	4660 K
просил	3878 K
просила	3878 K	4660 K
просили	3878 K	4660 K
просьба	3726 у нас к вам K	3726 у нас есть K
просять	4660 K
проучване	251 нашето K
прохання	4516 маємо до вас K	4516 невелике K
прочетете	225 за да K цялата
прочитать	3735 осталось K	3735 чтобы K статью
пріоритетне	4557 K джерело
пріоритетним	4557 K джерелом
публиковать	45 K у себя
пълния	257 K текст
първия	319 за K месец
първоначалната	98 K версия
підписатися	4524 K на розсилку
підписка	4661 K
підписку	4522 оформіть K	4576 дякуємо за K	4657 оформіть K
підписники	4592 лише K	4661 K
підписників	4522 тільки для K
підписуйтесь	4528 K на нас	4528 K на наш	4528 K на канал	4528 K на telegram	4657 K на
підписуйтеся	4528 K на наш	4528 K на канал
підписуючись	4576 K
підпишіться	4524 K на розсилку	4528 K на наш	4657 K на
підтримайте	4519 K нашу	4519 K незалежну	4519 K нас	4584 K	4657 K нас	4657 K нашу	4657 K незалежну	4657 K редакцію	4657 K автора	4657 K роботу	4657 K наш
підтримати	4657 K нас	4657 K нашу
підтримка	4520 ваша K	4657 ваша K допоможе
підтримки	4581 за K партнера	4658 спільноти K	4658 вашої K
підтримуйте	4657 K нас	4657 K нашу
підтримці	4584 завдяки вашій K	4584 завдяки K читачів	4658 вашій K
піти	4516 перш ніж K
""", 'р': """
работа	318 нашата K	3876 наша K
работаем	3876 мы K
работать	3802 помогут нам K	3802 поможет нам K	3876 K дальше
работу	3876 нашу K
радив	4660 K
радила	4660 K
радили	4660 K
радить	4660 K
разкажете	38 K ни	67 K ни
разрешение	235 без K е забранено
разрешения	3816 без K редакции
разчитаме	263 K на вашата	318 K на
расскажите	38 K нам	67 K нам	67 K свою историю	3875 K нам
рассказал	3878 K
рассказала	3878 K
рассказать	3761 есть что K	3761 хотите K
рассказывать	3876 K правду
расследование	3876 наше K	3876 это K
расследования	3876 наши K
рассылка	3876 наша K	3879 K
рассылку	78 на K	78 нашу K	78 K	3740 нашу K	3740 K самых	3876 нашу K
регистрацията	255 с K си	255 благодарим за K
регистрируясь	3795 K
регулярний	4584 K внесок
редактор	243 е K	243 - K	243 , K	3782 - K	3782 , K	3860 K отдела	3860 K	4564 - K	4564 , K	4641 K
редакторка	4564 - K	4564 , K	4641 K
редакцией	39 нашей K	3781 связаться с K
редакции	98 поправка K	3760 мнение K	3760 позиция K	3760 мнением K	3816 без согласия K	3876 нашей K
редакцию	39 в нашу K	3781 напишите в K	3781 пишите в K
редакция	248 в нашата K	318 нашата K	3876 наша K
редакцията	38 свържете се с K	67 свържете се с K
редакцію	4560 напишіть у K	4560 пишіть у K
редакція	4658 наша K
редакцією	39 нашою K	4560 зв'язатися з K
редакції	43 письма до K	98 від K:	4541 думка K	4541 позиція K	4541 позицією K	4560 пишіть до K	4597 без згоди K	4597 без дозволу K	4658 нашої K
рекламата	11 K	260 след K
реклами	11 K	70 без K	70 немає K	318 без K	4581 після K	4581 на правах K	4658 без K
рекламой	11 K
рекламы	11 K	70 без K	70 нет K	3799 после K	3799 на правах K	3876 без K
репортер	39 на нашия K	243 е K	243 - K	243 , K	3782 - K	3782 , K	3860 K	4564 - K	4564 , K	4641 K
репортери	39 на нашите K	318 нашите K
репортерка	4564 - K	4564 , K	4641 K
репортёр	3782 - K	3782 , K	3860 K
решил	3878 K
реєструючись	4576 K
робота	4658 наша K
роботу	4658 нашу K
розкажіть	38 K нам	67 K нам
розповів	4660 K
розповідати	4658 K правду
розповіла	4660 K
розповісти	4542 маєте що K	4542 є що K	4542 хочете K
розсилка	4658 наша K	4661 K
розсилку	78 на K	78 нашу K	78 K	4524 нашу K	4524 щоденну K	4658 нашу K
розслідування	4658 наші K	4658 це K
рублей	3877 # K
рік	4659 на K
""", 'с': """
свидетелем	3761 стали K	3761 вы стали K
свободната	317 подкрепете K
свържете	38 K се с нас	67 K се с нас	241 K се с нашия	241 K се с нашата	241 K се с нас	241 K се с автора	317 K се с нас
свържи	38 K се с нас	67 K се с нас
свяжитесь	38 K с нами	3781 K с нами
связаться	3781 K с автором
свідком	4542 стали K
седмично	17 веднъж K
сигнализирайте	241 K ни
сказав	4660 K
сказал	3878 K
сказала	3878 K	4660 K
сказати	4542 маєте що K
скаржаться	4660 K
скаржився	4660 K
скаржилася	4660 K
скачайте	3742 K наше
скиньте	3875 K нам	3875 K донат
сколько	3875 скиньте K
скриньку	4576 вашу K
скриньці	4576 вашій K
следите	3748 K за нами
словам	3878 по K
словами	4660 за K
слушайте	273 K ни
слідкуйте	4528 K за нами
снимки	40 свои K	40 K и видео	40 вашите K	40 K или видео
советовал	3878 K
советовала	3878 K
советовали	3878 K
советует	3878 K
согласны	43 не K	43 K с автором
содержатся	98 K описания
содержимое	3784 внешнее K
содержит	98 K сцены
сообщение	3772 данное K (материал) создано	3817 K создано
сообщил	3878 K
сообщила	3878 K
сообщили	3878 K
сообщите	38 K нам	67 K нам	3781 K нам	3875 K нам
соучастником	3802 станьте K	3875 станьте K
спам	71 без K
спама	71 без K
спаму	71 без K
спецкор	3860 K
сповіщення	14 K	4526 увімкнути K	4526 увімкніть K	4604 хочете отримувати K	4604 хочете отримувати пуш-K	4604 бажаєте отримувати K	4604 хочеш отримувати K	4604 отримувати K про
споделете	25 K	49 K я	67 K с нас	67 K своята
сподобався	4658 K текст	4658 K матеріал
сподобалась	4516 якщо вам K стаття
спонсором	80 станьте K
според	320 K
спрашивает	3878 K
спросил	3878 K
спросила	3878 K
співали	4660 K
співучасником	4657 станьте K
спільнота	4658 наша K
спільноти	4520 стань частиною K	4584 частиною K	4658 нашої K
станете	80 K член	317 K абонат	317 K член
станьте	51 K одним из них	3875 K нашим	4657 K нашим
статей	4591 до всіх K	4591 до усіх K
статии	270 до всички K
статия	238 хареса ли ви тази K	257 цялата K	318 тази K
статията	257 % от K
стаття	4658 ця K
статья	3876 эта K
статьям	3809 ко всем K
стверджує	4660 K
стежте	4528 K за нами
стигнали	238 щом сте K дотук
стороннего	3784 K сервиса
сторонним	3784 K сервисом
стороннього	4566 K сервісу
стороннім	4566 K сервісом
суммой	3877 любой K
сумму	3877 любую K
сутрин	17 всяка K
существуем	3876 мы K
существует	3802 K благодаря
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
телеграм	16 K	240 K	3748 наш K-канал	3748 в нашем K	3779 K	3779 K-канал	3779 K-канале	3813 пишите в K	3876 наш K	4528 наш K-канал	4558 K	4558 K-канал	4558 K-каналі
телеграме	16 K	3779 K
телеграмі	4558 K
телефон	98 K довіри
тест	3792 наш K	4573 наш K
тиждень	17 раз на K	4659 на K
требовал	3878 K
требовала	3878 K
требовали	3878 K
тръгнете	238 преди да си K
""", 'у': """
уведомления	14 K	3743 включите K	3743 включить K	3743 разрешить K	3826 хотите получать K	3826 хотите получать пуш-K	3826 хочешь получать K	3826 получать K о
уверяет	3878 K
уверял	3878 K
уверяла	3878 K
увійдіть	24 K	4523 K, щоб
уговаривал	3878 K
уговаривала	3878 K
угостите	54 K меня кофе	54 K автора кофе
угостить	54 K меня кофе
уебинар	248 нашия K
узнавать	3826 хотите K о
уйдете	3726 прежде чем вы K
укажите	77 K свой e-mail	77 K почту
улюблених	4557 K джерел
улюблені	4557 K джерела
умовляв	4660 K
умоляваше	320 K
умолял	3878 K
умоляла	3878 K
умоляли	3878 K
утверждает	3878 K
уточнение	98 K:
уточнення	98 K:
уточнив	4660 K
уточнил	3878 K
уточнила	3878 K	4660 K
учасником	4657 станьте K
""", 'ф': """
фейсбук	16 K	240 K
фото	40 свои K	40 ваши K	40 свої K	40 ваші K
фотографии	40 K и видео
""", 'ц': """
цените	3876 K нашу
цитировании	3777 при K
цитування	4555 у разі K
цитуванні	4555 при K
""", 'ч': """
частиною	4657 станьте K
частковому	4583 повному або K
чашку	54 на K кофе
через	64 K vpn
четене	0 време за K
четете	273 K ни
читаете	3875 спасибо, что K
читай	4528 K нас
читайте	3748 K нас в	4528 K нас у	4528 K нас в
читання	0 час K	0 хв K
читателей	43 письма K	3792 опросе K	3802 благодаря поддержке K	3822 K	3876 наших K
читатели	36 наши K	36 нашите K	43 писма на K	278 K	318 нашите K	3726 дорогие K	3822 K	3876 наши K
читателите	278 K	318 с подкрепата на K	318 от K ни
читателям	18 благодаря K	36 нашим K	3822 K	3876 благодаря K
читати	4522 щоб K далі	4657 щоб K далі
читачам	18 завдяки K	4600 K
читачі	36 наші K	4600 K	4658 наші K
читачів	43 листи K	4600 K	4658 наших K
читаєте	4657 дякуємо, що K
чтение	0 на K
чтения	0 время K	0 мин K
""", 'щ': """
щомісяця	4659 K
щомісячний	4584 K внесок
щомісячно	4659 K
щоранку	17 K
щотижневу	4524 K розсилку
""", 'э': """
электронной	3795 адрес K почты
электронную	3795 K почту
""", 'я': """
яжіться	38 зв'K з нами	4560 зв'K з нами
язкові	21 обов'K поля	4544 обов'K поля
якщо	4516 K ви вже тут
""", 'і': """
із	4656 # K #
інтелектом	4586 штучним K
інтелекту	4586 за допомогою штучного K
інформацію	4542 маєте цікаву K
історію	4542 маєте K
""", 'א': """
אדבלוק	2111 K
אומר	2148 K
אומרת	2148 K
אותה	49 שלחו K	49 שתפו K
אותו	49 שלחו K
אותנו	62 תייגו K	67 שתפו K
אחרינו	2050 עקבו K	2145 עקבו K
איתנו	38 צרו K קשר	38 צרו קשר K	38 דברו K	67 צרו K קשר	67 צרו קשר K	67 דברו K
אליכם	57 נשלח K
אלינו	38 פנו K	67 פנו K
אלקטרוני	2048 דואר K
אמר	2148 K
אמרה	2148 K
אמרו	2148 K
אתכם	2080 רק K
""", 'ב': """
באפליקציה	84 K שלנו
בדוי	98 שם K
בדויים	98 שמות K
בוקר	17 מדי K
בחודש	2147 K
ביקש	2148 K
ביקשה	2148 K
במייל	2079 K שלכם
בסרטון	2069 לצפות K זה
בעוגיות	2055 שימוש K
בעיתונות	2080 לתמוך K
בעלי	2116 בלי K הון	2116 ללא K הון
בקובצי	2054 משתמש K
בשבוע	17 פעם K	2147 K
בתגובות	85 K
בתוכן	2091 לעשות שימוש K
""", 'ד': """
דווחו	2145 K לנו
דיוור	2079 קבלת K
""", 'ה': """
האימייל	21 K לא יוצג	60 K לא יוצג
האפליקציה	2051 הורידו את K	2146 K
הבהרה	98 K:
הגיב	98 לא K
הדיגיטלי	63 העוזר K
הדפדפן	10 K שלך
ההתראות	14 K
הודיע	2148 K
הודיעה	2148 K
הוואטסאפ	2051 לקבוצת K
הווטסאפ	2051 לקבוצת K
הווירטואלי	63 העוזר K
הוסיף	2148 K
הוסיפה	2148 K
הזהיר	2148 K
הזכויות	2062 כל K שמורות
הזמינו	54 K אותי לקפה
החובה	21 שדות K
החינמיות	2092 הכתבות K
הטלגרם	2051 לערוץ K
הטקסט	2070 K
היום	2145 תרמו K
הירשמו	2145 K לקבלת
הכותב	2091 על דעת K
הכתבה	45 לפרסם את K	2044 להמשך קריאת K	2070 K	2146 K הזאת
המדור	2068 הוא עורך K	2068 היא עורכת K
המובעות	2091 הדעות K במאמר	2091 הדעות K בטור	2091 הדעות K בכתבה
המועדף	2065 למקור K	2065 כמקור K
המייל	2047 לתיבת K	2048 כתובת K
המערכת	98 הערת K
המקורית	98 בגרסה K של
הניוזלטר	2048 K היומי	2079 K השבועי של	2079 K שלנו	2146 K
הסביר	2148 K
הסיכום	2070 K
העבירו	49 K אותה	49 K הלאה
העיקריות	2070 הנקודות K
העיתונות	2146 K העצמאית
הפרטיות	2055 מדיניות K
הפרסומות	2111 חוסם K
הפרסומים	2111 חוסם K
הפרסומת	11 K
הצביעו	2145 K בסקר
הצטרפו	51 K אליהם	51 K אלינו	2051 K לערוץ	2145 K אלינו
הקודמת	98 בגרסה K של
הקוראים	18 בזכות K
השאירו	77 K כתובת מייל	77 K מייל
השימוש	2055 תנאי K
השמות	98 K שונו
התגובות	2076 K
התחברו	24 K
התמונות	40 את K שלכם
התמיכה	2080 בזכות K שלכם
התראות	14 K
התרגום	2070 K
התרומה	2145 K שלכם
""", 'ו': """
ובטוויטר	2050 בפייסבוק K
ווידאו	40 תמונות K
וסרטונים	40 תמונות K
ותלוי	2080 K בכם
ותלויה	2080 K בכם
""", 'ז': """
זקוקה	2145 K לכם
""", 'ח': """
חודשית	2145 תרומה K
חיצוני	2069 תוכן K	2069 תוכן ממקור K
""", 'ט': """
טען	2148 K
""", 'י': """
יכולים	50 מנויים K
ישירות	2079 K למייל	2079 K לתיבת
""", 'כ': """
כמנויים	50 K	80 הצטרפו K	2044 הצטרפו K
כתב	2148 K
כתבה	2070 K זו	2146 K זו	2148 K
כתבו	38 K לנו	67 K לנו	2145 K לנו
כתבות	2092 K חינם
כתבי	38 K לנו	67 K לנו
כתבת	2068 היא K
כתובת	77 הזינו K מייל	2048 K דוא"ל
""", 'ל': """
לדברי	2148 K
להגיב	6 כדי K	2076 K
להמשיך	2044 כדי K לקרוא	2080 עזרו לנו K
להעתיק	2062 אין K	2091 לשכפל, K
לחודש	2147 K
לחוק	2091 סעיף #א K
לחצו	2145 K כאן
לידיעון	2145 הירשמו K
לכתבים	39 K שלנו
לכתבת	39 K שלנו
למייל	79 K שלכם
למנויים	80 היו K	2045 K בלבד
למערכת	39 K שלנו	43 מכתבים K
לניוזלטר	78 K	78 K שלנו	2047 הירשמו K	2047 הרשמה K	2047 K שלנו	2079 בהצלחה K	2145 הירשמו K
לעזרתכם	2145 אנחנו זקוקים K
לענייני	2068 הוא כתב K	2068 היא כתבת K
לפרסם	45 K כתבה זו	45 K מחדש
לצפייה	2069 K בתוכן
לקבוצת	2051 הצטרפו K
לקריאה	2092 כתבות K
לקריאת	20 K הכתבה
לשנה	2147 K
לתומכים	2080 הצטרפו K
""", 'מ': """
מאמרים	15 K חינם	2092 K חינם
מועדף	2065 מקור K	2065 כמקור K	2130 מקור K	2130 כמקור K
מינוי	2044 רכשו K	2145 רכשו K	2149 K
מנוי	2044 כבר K
מנויים	2149 K
מניות	2116 בלי בעלי K	2116 ללא בעלי K
מסכימים	43 לא K	43 K?	2079 בהרשמה אתם K
מסר	2148 K
מסרבים	98 K להגיב
מראה	64 אתר K
""", 'נ': """
ניוזלטר	2079 K שבועי	2149 K
נשלח	57 K לכם
""", 'ס': """
סיכום	2070 K
סיפר	2148 K
סיפרה	2148 K
סעיף	2091 K #א
ספאם	71 בלי K	71 ללא K
ספרו	38 K לנו	67 K לנו	2145 K לנו
סרטונים	40 תמונות או K
""", 'ע': """
עדכונים	2079 לקבלת K במייל
עודכנה	98 הכתבה K	98 הידיעה K
עיתונאי	2068 הוא K
עיתונאית	2068 היא K
עיתונות	2080 לעשות K	2146 K עצמאית
עכשיו	2145 תרמו K
עלולים	98 K להיות קשים
עמלה	2090 נקבל K	2090 לקבל K
ער	98 K״ן
""", 'פ': """
פרסום	45 K מחדש
פרסומות	70 בלי K	70 ללא K	2111 חוסם K	2146 ללא K
פרסומת	11 K
פרשן	2068 הוא K
פרשנית	2068 היא K
""", 'צ': """
ציין	2148 K
""", 'ק': """
קודמת	98 בגרסה K של
קוראי	2146 K
קרא	2148 K
קריאה	0 זמן K
""", 'ר': """
ראשון	2147 חודש K
""", 'ש': """
שאלו	2070 K את
שולחים	57 אנחנו K לכם
שיווקי	2079 לקבל תוכן K
שלחו	38 K לנו	67 K לנו	2145 K לנו
שלנו	39 לכתב K	2146 K
שנקבל	2090 K עמלה
שקראתם	2145 תודה K
שתפו	25 K
""", 'ת': """
תגובה	98 לא נמסרה K
תגובות	2076 K
תוכן	9 K זה	2069 הצגת K
תיאורים	98 כוללת K	98 מכילה K
תייגו	62 K אותי
תיקון	98 K:
תלוי	2080 K בכם
תלויה	2080 K בכם
תמיכתכם	2145 K
תמכו	2145 K בנו
תקציר	2070 K
תרומה	2149 K
תרומות	2149 K
""", 'ا': """
اخبارنا	218 K
اخبرنا	38 K	67 K
اخبرونا	38 K	67 K
ادامه	1686 K مطلب	1686 K خبر	1732 براي K مطلب
ادبلاك	1709 K
ادعمنا	217 K
ادعموا	217 K
ارسال	6 براي K نظر	1664 براي ما K كنيد
ارسله	49 K الي
ارسلها	38 K الينا	67 K الينا
اسبوعيا	219 K
استخدام	124 يمنع اعادة K
استطلاع	217 صوت في K
استطلاعنا	218 K
استفاده	1652 از كوكي K ميكنيم	1652 از كوكيها K ميكنيم	1653 شرايط K	1660 K از مطالب اين سايت	1660 K از مطالب سايت
استمرار	217 ساهم في K	217 ساهموا في K
اسپم	71 بدون K
اشار	220 K
اشارة	62 ضع K الي
اشارت	220 K
اشتراك	150 لديك K	221 K	1681 K تهيه كنيد	1732 K تهيه كنيد	1736 K
اشتراكك	147 تم K
اشترك	80 K	102 K الان	217 K الان
اشتركوا	80 K	217 K
اصحابها	145 تعبر عن راي K	145 عن راي K
اصلاحيه	98 K
اضاف	220 K
اضافت	220 K
اضغط	217 K هنا
اطلاع	1664 به ما K دهيد
اعادة	45 K نشر	124 يمنع K نشر
اعجبك	218 K هذا
اعلام	1735 K كرد
اعلانات	70 بلا K	70 بدون K	70 لا K	181 مانع K	181 حاجب K
اعلانها	14 K
اعلن	220 K
اعلنت	220 K
اعملوا	62 K تاغ
افاد	220 K
افادت	220 K
افزود	1735 K
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
اول	1734 ماه K
اوليه	98 نسخه K اين
ايميل	1647 K خود را	1647 به K شما	1648 ادرس K	1648 نشاني K	1677 در K خود	1732 K خود را وارد كنيد
ايميلتان	1677 به K
اينجا	1685 K كليك كنيد	1732 K كليك كنيد
اينستاگرام	1650 در K دنبال
اينه	64 K
اپ	1676 K
اپليكيشن	1676 K	1732 K ما را	1732 K را دانلود كنيد	1732 K را نصب كنيد	1733 K ما
اگهي	11 K	70 بدون K
""", 'ب': """
باحث	132 K
باحثة	132 K
بازتابدهنده	1690 الزاما K	1690 لزوما K	1690 K ديدگاه
بازنشر	45 K
باشيد	1664 با ما در تماس K
بالضرورة	145 لا تعبر K عن	145 لا يعبر K عن	145 لا تعكس K	145 لا يعكس K	145 لا تمثل K	145 لا يمثل K
ببينيد	1671 را K
بحسب	220 K
بخوانيد	1662 K
بدهيد	38 به ما پيام K	67 به ما پيام K
بديل	64 رابط K
براي	1733 K ما
بريدك	60 لن يظهر K	77 اترك K	77 ادخل K	79 في K	105 الي K	147 في K	147 علي K	147 سجل K	147 اضف K
بريدكم	77 اتركوا K	147 في K
بشنويد	1671 K
بعرض	134 هل تسمح K
بفرستيد	38 براي ما K	67 براي ما K	1664 براي ما K
بفضلكم	218 K
بنويسيد	38 براي ما K	67 براي ما K	1664 براي ما K	1732 براي ما K
بهروز	98 اين خبر K	98 اين گزارش K
بپيونديد	51 به انها K	51 به جمعشان K	1662 K	1670 به تيم ما K	1732 K
بگذاريد	38 با ما در ميان K	67 با ما در ميان K	1664 با ما در ميان K	1732 با ما در ميان K
بگوييد	38 به ما K	67 به ما K
بگيريد	38 با ما تماس K	67 با ما تماس K	1664 با ما تماس K
""", 'ت': """
تؤكد	220 K
تابعة	74 روابط K
تابعنا	112 K علي	112 K عبر	217 K علي تويتر	217 K علي غوغل	217 K علي جوجل
تابعوا	111 K اخبار
تابعونا	111 K علي	111 K عبر	217 K علي
تاكيد	1735 K كرد
تبرع	221 K
تبرعات	221 K
تبرعك	217 K
تبرعكم	217 K
تبرعوا	90 K بما	217 K الان
تبليغ	1709 ضد K
تبليغات	70 بدون K	1709 مسدود كننده K
تجربتك	67 K معنا
تجربه	67 K خود را با ما
تحريريه	39 K ما
تحقيقاتنا	218 K
ترجيحي	1663 منبع K	1663 منابع K	1727 منابع K	1727 منبع K
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
تلگرام	1650 ما را در K	1650 در K دنبال	1650 كانال K ما	1664 با ما در K
تماشا	1671 K كنيد
تمامي	1661 K حقوق
تمثل	145 لا K راي
تنويه	98 K:
تواصل	38 K معنا
تواصلوا	38 K معنا	217 K معنا
توافق	43 هل K
توافقنا	43 لا K
توزيع	124 يمنع اعادة K
توصيف	98 حاوي K
توضيح	98 K:	1735 K داد
تيم	1733 K ما
""", 'ج': """
جافاسكريبت	177 K
جاوااسكريپت	1652 K را فعال
جزئيات	98 حاوي K
""", 'ح': """
حذر	220 K
حذرت	220 K
حساب	102 هل لديك K
حقوق	1661 كليه K	1661 همه K	1661 تمام K
حمايت	1678 K مالي خود	1679 به K شما نياز	1679 با K شما	1680 K كنيد	1732 از ما K كنيد	1732 K شما
""", 'خ': """
خارجي	134 محتوي K
خبر	4 اين K	1733 اين K
خبرنامه	1647 K ما	1647 اشتراك K	1648 در K	1677 K روزانه	1677 K هفتگي	1733 K ما	1733 K	1736 K
خبرنگار	39 K ما	1664 K ما را	1666 K
خبرنگاران	39 K ما	1733 K ما
خصوصي	1653 سياست حريم K
خواست	1735 K
خواستند	1735 K
خواندن	1681 براي ادامه K
خوانندگان	18 با كمك K	43 نامههاي K	1679 به K خود تكيه	1733 K ما
خواهد	1673 منتشر K شد
خواهند	1673 منتشر K شد
""", 'د': """
داستان	67 K خود را براي ما
دانشگاه	1666 استاد K
دستيار	63 K مجازي
دعا	220 K
دعت	220 K
دعمك	217 K
دعمكم	148 نعتمد علي K	148 تعتمد علي K	148 نحتاج الي K	217 K
دنبال	1650 ما را K كنيد	1662 K كنيد	1662 K كنيم	1732 K كنيد
دهيد	38 به ما پيام K	67 به ما پيام K	1664 به ما خبر K	1671 گوش K	1682 هديه K	1732 خبر K
دوستان	49 براي K خود
دوستانتان	49 براي K	49 با K
ديدگاه	1673 نوشتن K	1673 ارسال K	1673 بيانگر K	1690 لزوما K
""", 'ذ': """
ذكر	220 K
ذكرت	220 K
""", 'ر': """
راسلنا	38 K	67 K	217 K
راسلونا	38 K	67 K	217 K
رايگان	1670 وبينار K ما	1681 اشتراك K	1691 مقاله K	1691 مطلب K	1691 مطالعه K	1732 K ثبت نام كنيد
روزنامه	1690 ديدگاه K
روزنامهنگار	1666 K
روزنامهنگاري	1733 K مستقل
""", 'س': """
سابقة	98 نسخة K من هذا	98 نسخة K من هذه
سالانه	1734 K
ساهم	90 K بما	217 K في دعم
ساهموا	90 K بما	217 K في دعم
سايت	1733 K ما
سايتهاي	1667 محتواي K ديگر
سكريبت	177 جافا K
سنويا	219 K
""", 'ش': """
شارك	25 K
شاركنا	38 K قصتك	67 K قصتك	217 K برايك
شاركه	25 K	49 K مع
شاركونا	67 K قصتكم	217 K
شهريا	219 K
شويد	24 وارد K	1662 عضو K	1662 K	1732 عضو K
""", 'ص': """
صباح	17 كل K
صبحگاهي	1677 خبرنامه K
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
علاقه	1663 منبع مورد K
عملنا	218 K
عمولة	158 قد نحصل علي K	158 نحصل علي K
عنوان	21 لن يتم نشر K
""", 'ف': """
فارسله	49 K
فرصتهاي	1670 K شغلي در
فريقنا	218 K
فشاركه	49 K
فنجان	54 ادعني الي K قهوة
فيسبوك	16 K	217 تابعنا علي K
فيلترشكن	64 K
فيلم	40 عكس و K
فينگليش	1673 K	1674 حروف لاتين (K)
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
كار	1733 K ما
كاربري	1681 حساب K خود شويد	1732 حساب K خود شويد
كانال	1650 به K ما	1662 K ما	1733 K ما
كتب	220 K
كتبت	220 K
كردهايد	1681 ثبت نام K	1681 ثبتنام K
كمصدر	129 K مفضل	201 K مفضل
كميسيون	1688 K دريافت كنيم	1688 K دريافت ميكنيم
كنيد	62 منو تگ K	62 من را تگ K	62 تگ K	1670 ديدن K	1671 گوش K	1682 هديه K	1685 روي لينك كليك K	1685 كليك K	1732 به ما كمك K	1732 روي لينك كليك K	1732 همين حالا ثبت نام K
كوكي	1653 از K
كوكيها	1653 K
""", 'ل': """
لניוזלטר	78 K
لاتين	1673 حروف K	1674 حروف K
لاشتراكك	147 K في
لاشتراككم	147 K في
لاضافة	6 K تعليق	144 K تعليق
لزوما	1690 K نظر
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
ما	1733 به K
مالكين	186 بلا K
مالي	1679 كمك K شما	1732 كمك K شما	1736 كمك K
ماه	1734 در K
ماهانه	1734 K
متجرنا	218 K
متصفحك	10 K
مجانا	217 سجل K
مجانيا	160 مقالا K
مجانية	160 مقالات K
محتوا	9 اين K
محتواي	1667 K خارجي	1667 اجازه ميدهيد K
محتوايي	1667 حاوي K از
محتوي	134 K من طرف ثالث
محفوظ	1660 حقوق K است
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
مستقل	1733 رسانه K
مستقلة	218 صحافة K
مسدودكننده	1709 K تبليغات
مشترك	150 هل انت K	1681 K شويد	1732 K شويد
مشتركا	50 بصفتك K
مشتركان	1681 ويژه K است
مصنوعي	1668 هوش K
مطالعه	0 دقت K	0 زمان K
مطلب	4 اين K	1733 اين K
معنا	217 ساهم K
مفضل	201 مصدر K
مفضلا	201 مصدرا K
مقالاتنا	148 لا نضع K	218 K
مقاله	1686 ادامه K
ملاك	186 بلا K
منبع	1689 ذكر K
منتخب	1663 منبع K
منشن	62 K لي
منصتنا	218 K
مهمانم	54 قهوه K
موافقتك	134 نطلب K
موبايل	1676 برنامه K
موردنياز	21 بخشهاي K
موفقيت	1677 عضويت شما با K	1677 ثبت نام شما با K
موقعنا	218 K
ميتوانند	50 مشتركان K
ميخواهيم	1667 از شما اجازه K
ميدهد	1673 نظر K
ميفرستيم	57 برايتان K	57 براي شما K
ميگفت	1735 K
ميگويد	1735 K
ميگيريم	1688 كميسيون K
""", 'ن': """
ناشد	220 K
ناشدت	220 K
نتقاضي	158 K عمولة	158 قد K عمولة
نحتاج	148 K الي دعمك
نخواهد	22 منتشر K شد	1673 منتشر K شد
نخواهند	1673 منتشر K شد
نداد	98 پاسخ K
ندهيد	1732 از دست K
نرسل	57 K لك	57 K لكم
نرمافزار	1676 K موبايل
نستخدم	115 K ملفات
نشرتنا	78 K	105 اشترك في K	218 K
نظر	6 ثبت K
نظرسنجي	1732 در K ما	1733 K ما
نميشود	60 ايميل شما نمايش داده K	1673 منتشر K
نوشت	1735 K
نويسنده	1664 ايميل K	1666 K
نياز	1679 به كمك شما K
نيستيد	43 موافق K
""", 'ه': """
هستيد	1681 مشترك K
هماكنون	1732 K ثبت نام كنيد
همايش	1670 بليت K
هوشمند	63 دستيار K
""", 'و': """
وابسته	1679 به حمايت شما K
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
وبينار	1670 K ما	1670 در K
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
ويديو	40 عكسها و K	40 عكس و K	1667 ديدن اين K
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
پژوهشگر	1666 K
""", 'گ': """
گزارش	1733 اين K
گزارشهاي	1733 K ما
گفت	1735 K
گفتند	1735 K
گفته	1735 K است	1735 به K
""", 'अ': """
अनुभव	67 अपना K हमें	2173 का K रखने
अनुवाद	2175 K
अनुसार	2235 के K
अपडेट	98 लेख को K किया	98 खबर को K किया
अपनी	2180 K राय दें
अपील	2235 K की
अलर्ट	2182 K पाने के लिए
असहमत	43 K हैं
असिस्टेंट	63 वर्चुअल K	63 एआई K
""", 'आ': """
आपका	2232 K दान
आपको	57 हम K
आर्टिकल	2194 फ्री K	2194 मुफ्त K
आर्थिक	2184 K सहयोग दें	2184 K सहयोग करें	2232 K मदद दें
आवश्यक	21 K फील्ड
""", 'इ': """
इंस्टॉल	2154 ऐप K करें	2182 K करें
इनबॉक्स	2153 आपके K	2183 अपने K में
""", 'उ': """
उपयोग	2159 कुकीज का K	2159 कुकी का K
""", 'ए': """
एजेंसी	2193 K की फीड
एडिटर	2173 सब K हैं	2173 सब-K हैं
""", 'ऐ': """
ऐडब्लॉकर	2211 K
""", 'क': """
कमीशन	2192 हमें K मिल	2192 K मिल सकता है
कमेंट	2180 अपनी राय K	2181 K करने के लिए	2181 K में अपनी राय	2181 K हटा	2181 K करने वाले
करके	2183 साइन अप K आप
करें	62 मुझे टैग K	62 हमें टैग K	2153 ईमेल दर्ज K	2156 फॉलो K	2168 जॉइन K	2168 लाइक K	2171 हमें ईमेल K	2178 टिकट बुक K	2180 पोल में वोट K	2183 साइन अप K	2187 शेयर K	2187 साझा K	2187 सेव K	2232 फॉलो K	2232 लॉग इन K	2232 साइन अप K
कहती	2235 K
कहते	2235 K
कहा	2235 K
कहानी	67 अपनी K हमें
कीजिए	2232 मदद K
कॉपी	2187 लिंक K हो गया
कॉपीराइट	2167 K
क्लिक	2168 K करें	2232 यहां K करें	2232 लिंक पर K करें
""", 'ख': """
खबर	4 इस K	4 यह K	2233 इस K	2233 यह K
खबरें	2189 और K पढने के लिए	2194 मुफ्त K
खबरों	2189 अन्य K के लिए	2189 ताजा K के लिए	2189 की K के लिए
खरीदें	2178 यहां से K
खेलें	2180 क्विज K और
""", 'ग': """
गिफ्ट	2187 K करें
गोपनीयता	2159 K नीति
""", 'ज': """
जनरेट	2193 ऑटो-K
जरूर	2171 हमें K दें
जावास्क्रिप्ट	2159 K
जुडने	2169 K के लिए
जुडिए	51 आप भी K	2232 K
जुडें	51 आप भी K	2156 चैनल से K	2168 K	2178 हमारी टीम से K	2232 हमसे K
ज्वाइन	2168 K करें
""", 'ट': """
टिप्पणियों	2181 K के लिए
टिप्पणी	98 K करने से इनकार	2181 K करने के लिए	2181 K पोस्ट करने के लिए
""", 'ड': """
डाउनलोड	2154 ऐप K करें	2182 K करें	2182 K कीजिए	2232 ऐप K करें	2232 ऐप K कीजिए
""", 'त': """
तस्वीरें	40 K और वीडियो	40 अपनी K
""", 'द': """
दान	2236 K
दिखाया	60 ईमेल नहीं K
दिया	98 पर जवाब नहीं K
दें	2232 राय K
देखें	2232 यहां K
दोस्तों	49 K को भेजें	49 K के साथ
""", 'ध': """
धारा	55 K #g	55 K # जी
""", 'न': """
निजता	2159 K नीति
निर्भर	2184 आपके सहयोग पर K
नोटिफिकेशन	14 K	2154 K चालू करें	2182 K ऑन करें	2182 K ऑन कर लें
नौकरी	2178 K के अवसर
न्यूज	2157 गूगल K पर
न्यूजरूम	39 हमारे K
न्यूजलेटर	2153 हमारे K	2153 हमारा K	2153 हमारा साप्ताहिक K	2153 K के लिए	2233 हमारे K	2236 K
""", 'प': """
पढने	0 K का समय	2185 K के लिए
पढें	0 मिनट में K	2154 ऐप में K	2232 पूरी खबर K
पत्रकार	2233 हमारे K
पत्रकारिता	2173 K में सक्रिय हैं	2233 हमारी K	2233 स्वतंत्र K
पसंदीदा	2170 K सोर्स	2170 K स्रोत	2170 K न्यूज सोर्स	2227 K स्रोत	2227 K सोर्स
पाठकों	18 K के सहयोग	2184 K के सहयोग से चलते
पाने	2183 ईमेल पर K के लिए
पुनःप्रकाशित	45 K
पुनर्प्रकाशन	2193 K वर्जित
पुनर्प्रकाशित	45 K
पूछा	2235 K
पूछें	2175 K
पूरी	2185 बनकर K खबर
पॉडकास्ट	2179 K सुनें	2179 K सुनने के लिए	2233 हमारा K
प्रकाशित	21 ईमेल पता K	45 पुनः K
प्रति	2234 K माह	2234 K वर्ष
प्रतिक्रिया	2180 अपनी K
प्रिफर्ड	2170 K सोर्स
""", 'ब': """
बताइए	38 हमें K	67 हमें K
बताएं	38 हमें K	67 हमें K	2171 हमें K	2171 कमेंट करके K	2232 हमें K	2232 राय K
बताते	2235 K
बताया	2235 K
बदल	98 नाम K
बाहरी	2174 K साइट
बिंदु	2175 मुख्य K
बॉक्स	2181 कमेंट K में
बोला	2235 K
बोले	2235 K
ब्राउजर	10 आपका K
ब्लॉकर	2211 ऐड K	2211 एड K
""", 'भ': """
भेजें	38 हमें K	49 आगे K	49 किसी को K	67 हमें K	2171 हमें K	2232 हमें K	2232 खबर K
""", 'म': """
मकतूब	43 K
महीने	50 सदस्य हर K	2234 हर K
मांगते	2174 आपकी इजाजत K हैं	2174 आपकी अनुमति K हैं
मुताबिक	2235 K
मुफ्त	2194 K लेख
""", 'य': """
यूट्यूब	16 K
योगदान	55 मासिक K
""", 'र': """
रखने	2185 पढना जारी K के लिए
रजिस्टर	2232 अभी K करें
रहिए	2189 जुडे K
रहें	2189 जुडे K
रिपोर्टर	39 हमारे K
""", 'ल': """
लिखा	2235 K
लिखें	38 हमें K	67 हमें K	2232 हमें K
लेख	2233 यह K	2233 इस K
लॉग	24 K इन
लॉगिन	2232 K करें
""", 'व': """
विचलित	98 K कर सकते
विचार	2193 लेखक के निजी K
विज्ञापन	11 K	70 न K	70 बिना K	70 कोई K नहीं	2211 K अवरोधक
वीडियो	40 फोटो और K	40 अपने K	2179 K देखें	2179 K यहां देखें	2179 K भी देखें	2179 K देखने के लिए
वेबसाइट	2233 हमारी K
वेबिनार	2178 K के लिए
वॉट्सऐप	38 हमें K	67 हमें K
व्हाट्सएप	38 हमें K	67 हमें K	2171 हमें K करें
व्हाट्सऐप	16 K	38 हमें K	67 हमें K
""", 'श': """
शर्तें	2159 नियम और K
शामिल	51 उनमें K हों	98 विवरण K
""", 'स': """
संपर्क	38 हमसे K करें	38 हमें K करें	67 हमसे K करें	67 हमें K करें	2171 हमसे K करें
संपादित	2193 ने K नहीं किया
संवाददाता	39 हमारे K	2173 वरिष्ठ K हैं	2173 K हैं
संस्करण	98 पिछले K में
सकते	2169 जुड K हैं	2169 फॉलो कर K हैं	2171 हमें भेज K हैं
सदस्य	55 मासिक K	2185 पहले से K हैं	2232 K बनें
सदस्यता	2185 K लें
सप्ताह	2234 प्रति K
सब्सक्राइब	2153 न्यूजलेटर को K	2153 न्यूजलेटर K	2156 चैनल को K	2168 K करें	2183 K करके आप	2232 K करें
सब्सक्राइबर	50 K	2185 K हैं
सब्सक्राइबर्स	2185 K के लिए है
सब्सक्रिप्शन	2183 K सफल	2236 K
समरी	2175 K
समर्थन	2232 K करें
सर्वाधिकार	2166 K सुरक्षित
सर्वे	2180 K में भाग लें	2180 K में भाग लेकर
सहमत	43 K हैं
सहयोग	2184 हमें K करें	2232 आपका K	2232 हमें K	2232 K करें	2232 आपके K
सहयोगी	55 मासिक K
सामग्री	2174 से मिली K शामिल है	2174 K उपलब्ध नहीं है
सारांश	2175 K
सिंडीकेट	2193 K फीड
सीनियर	2173 K सब एडिटर हैं
सुझाएं	2232 सुधार K
सुधार	98 K:	98 भूल K
सुनें	2 खबर K	2 लेख K	2179 को K	2179 लेख K
सुबह	17 हर K
स्पैम	71 कोई K नहीं
स्वीकार	2174 कुकीज K करें
""", 'ह': """
हमारा	2154 K ऐप	2233 K काम	2233 K ऐप
हमारी	39 K टीम से	2232 K मदद करें	2233 K टीम
हमारे	2233 K पाठक	2233 K चैनल	2233 K साथ
हिस्सा	2180 सर्वे में K लें
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
กด	4358 Kเพิ่มเพื่อน	4386 Kติดตาม
กร	4328 Kอกอีเมล
กล	4389 K่าว
กอ	4387 Kงบรรณาธิการ
กา	14 Kรแจ้งเตือน	4386 Kรสนับสนุนจากคุณ
""", 'ข': """
ขอ	4346 Kบคุณที่สมัคร	4346 Kบคุณที่ลงทะเบียน	4387 Kงเรา
""", 'ค': """
คล	40 Kิปหรือภาพ	4386 Kิกที่นี่	4386 Kิกชม
คว	4356 Kามเห็นส่วนตัวของผู้เขียน
ค่	4355 Kาคอมมิชชั่น	4355 Kาคอมมิชชัน
""", 'จ': """
จด	4327 Kหมายข่าวของเรา	4346 Kหมายข่าวรายสัปดาห์ของเรา	4390 Kหมายข่าว
จะ	4345 Kไม่แสดงให้คนอื่นเห็น
""", 'ช': """
ช่	21 Kองข้อมูลจำเป็น
""", 'ด': """
ดา	4386 Kวน์โหลดแอปของเรา	4386 Kวน์โหลดแอปได้	4386 Kวน์โหลดแอปเลย	4386 Kวน์โหลดแอปฟรี
""", 'ต': """
ติ	38 Kดต่อเรา	38 Kดต่อทีมข่าว	67 Kดต่อเรา	67 Kดต่อทีมข่าว	4337 Kดต่อผู้สื่อข่าวของเรา	4337 Kดต่อกองบรรณาธิการ	4386 Kดตามเรา
ต่	4388 Kอเดือน	4388 Kอปี
""", 'ถ': """
ถื	4346 Kอว่าคุณยอมรับ
""", 'ท': """
ทด	4350 Kลองอ่าน
ทั	38 Kกมา	4356 Kศนะของผู้เขียน
ทา	4345 Kงเว็บไซต์ขอสงวนสิทธิ์	4347 Kงอีเมลทุก
ทุ	4347 Kกเช้าทางอีเมล
""", 'บ': """
บท	4351 Kความฟรี	4387 Kความนี้
บร	4390 Kิจาค
บล	4370 K็อกโฆษณา
บอ	38 Kกเรา	67 Kกเรา	4389 Kกว่า
""", 'ผ': """
ผู	63 K้ช่วยเสมือน	63 K้ช่วย ai	4348 K้อ่านที่สนับสนุนเรา
""", 'พ': """
พู	4389 Kดกับ
""", 'ภ': """
ภา	40 Kพและคลิป	40 Kพหรือคลิป	40 Kพและวิดีโอ
""", 'ม': """
มี	4337 Kข้อมูลเพิ่มเติม?
""", 'ย': """
ยอ	4339 Kมรับคุกกี้
""", 'ร': """
ระ	4389 Kบุว่า
รา	4388 Kยเดือน
ร่	51 Kวมเป็นหนึ่ง	51 Kวมสนับสนุน	4348 Kวมสนับสนุนการทำงานของเรา	4386 Kวมสนับสนุน	4386 Kวมบริจาคให้เรา	4386 Kวมบริจาคกับเรา	4386 Kวมบริจาคได้ที่
""", 'ล': """
ลิ	4356 Kขสิทธิ์เป็นของข่าว
""", 'ว': """
วา	4387 Kรสารศาสตร์อิสระ
""", 'ส': """
สง	4333 Kวนลิขสิทธิ์	4334 Kวนสิทธิ์
สน	4348 Kับสนุนสื่ออิสระ	4348 Kับสนุนการทำงานของเรา	4348 Kับสนุนนักข่าว	4386 Kับสนุนเรา	4386 Kับสนุนพวกเรา
สม	50 Kาชิกสามารถ	4327 Kัครรับจดหมายข่าว	4327 Kัครรับข่าวสาร	4386 Kัครรับ	4386 Kัครสมาชิกวันนี้	4386 Kัครสมาชิกเลย	4386 Kัครสมาชิกเพื่อ	4386 Kัครสมาชิกได้ที่	4386 Kัครสมาชิกของเรา	4390 Kาชิก
สำ	4350 Kหรับสมาชิกเท่านั้น
สื	4387 K่ออิสระ
ส่	38 Kงข้อความมา	38 Kงมาที่ทีมข่าว	49 Kงต่อ	67 Kงมาที่ทีมข่าว	4337 Kงเรื่องราวของคุณ	4337 Kงข่าวหาเรา	4386 Kงข้อมูลมาที่	4386 Kงคลิปมา
""", 'ห': """
หา	4337 Kกคุณมีข้อมูล
ห้	4333 Kามคัดลอกหรือ	4333 Kามคัดลอกข้อความ	4333 Kามคัดลอกเนื้อหา	4333 Kามคัดลอกบทความ	4334 Kามทำซ้ำ
""", 'อ': """
อย	4386 K่าพลาด
อี	21 Kเมลของคุณจะไม่	4327 Kเมลของคุณ
อ่	4350 Kานบทความฉบับเต็ม
""", 'เ': """
เข	24 K้าสู่ระบบ	4386 Kียนถึงเรา	4386 K้าสู่ระบบเพื่อ
เฉ	4350 Kพาะสมาชิก
เน	9 Kื้อหานี้	4339 Kื้อหาจากภายนอก	4339 Kื้อหาภายนอก	4366 Kื้อหานี้มาจาก	4366 Kื้อหาจาก
เป	4350 K็นสมาชิกอยู่แล้ว	4389 Kิดเผยว่า
เผ	45 Kยแพร่ต่อ	45 Kยแพร่ซ้ำ
เพ	18 Kราะผู้อ่าน	4345 Kื่อแสดงความคิดเห็น	4350 Kื่ออ่านต่อ	4350 Kื่ออ่านบทความ	4358 Kิ่มเพื่อนไลน์	4358 Kิ่มเพื่อนทางไลน์
เล	38 K่าให้เราฟัง	67 K่าให้เราฟัง	67 K่าประสบการณ์
เว	0 Kลาอ่าน	98 Kอร์ชันก่อนหน้าของ	4345 K็บไซต์ไม่รับผิดชอบ
""", 'แ': """
แก	98 K้ไข:
แจ	38 K้งทีมข่าว	67 K้งทีมข่าว	4337 K้งเบาะแสข่าว	4337 K้งเรา	4386 K้งทีมงาน
แช	49 Kร์ให้	67 Kร์เรื่องราว
แท	62 K็กเรา	62 K็กมา
แห	4336 Kล่งข่าวที่ต้องการ	4336 Kล่งข่าวโปรด	4336 Kล่งที่มาที่ต้องการ
แอ	4358 Kดไลน์	4358 Kดไลน์เพื่อ	4386 Kดไลน์
""", 'โ': """
โฆ	11 Kษณา
โป	4370 Kรแกรมบล็อกโฆษณา
โห	4386 Kวตเลย	4386 Kลดแอป
""", 'ใ': """
ให	4387 K้เรา
""", 'ไ': """
ไม	70 K่มีโฆษณา
""", 'ả': """
ảnh	4759 hãy gửi K
""", 'ủ': """
ủng	4700 ly cà phê K hộ	4759 hãy K hộ
""", 'あ': """
あと	2684 K#本、無料で
あな	51 Kたも参加
""", 'い': """
いか	2742 Kがでしたか
いの	98 Kちの電話
""", 'お': """
お使	10 Kいのブラウザ	2651 Kいのブラウザ
お寄	2742 Kせください
お届	57 Kけします
お申	2672 Kし込みはこちら	2742 Kし込みください	2742 Kし込みはこちら
お聞	2742 Kかせください
お見	2742 K逃しなく
お試	2742 Kしください
お読	2742 Kみいただけます
お送	57 Kりします
""", 'か': """
から	2689 K転載したものです	2689 Kの転載です
か月	2638 K無料	2744 K無料
""", 'が': """
が作	2723 aiK成
が無	2651 javascriptK効
が生	2723 aiK成
が翻	2723 aiK訳
が要	2723 aiK約
""", 'こ': """
ここ	2637 Kからは有料	2638 Kから先は
この	2 K記事を音声	9 Kコンテンツ	2637 K記事は有料	2637 K記事は会員	2656 K記事についてのご意見	2703 Kコンテンツは	2703 K投稿は	2703 K外部コンテンツは	2743 K記事が	2743 K記事を	2743 K記事は
""", 'ご': """
ご利	10 K用のブラウザ	2651 K用のブラウザ
ご協	2742 K力ください
ご存	2690 Kじの方は
ご寄	2635 K付をお願い	2742 K付
ご意	43 K見・ご反論	2656 K見・ご感想	2656 K見をお寄せ
ご感	2656 K想をお寄せ
ご支	2635 K援をお願い	2742 K援
ご登	2681 K録ありがとうございます	2742 K録
ご覧	2742 Kください	2742 Kいただけます
ご購	2742 K読
ご連	2742 K絡ください
""", 'す': """
すで	2684 Kに会員の方
すべ	2638 Kての記事が
""", 'ぜ': """
ぜひ	2648 Kフォロー
""", 'で': """
でも	2648 K配信中
で作	2723 aiK成
で受	2665 lineKけ取る
で届	2665 lineKく
で最	2665 lineK新
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
の使	2654 cookieK用
の学	48 aiK習
の採	2672 K用情報
の提	2689 K供記事です
""", 'を': """
をフ	2648 Kォローする	2648 Kォローしよう
を使	2654 cookieK用
を利	2654 cookieK用
を有	2651 javascriptK効	2651 javascript K効
を発	2745 K表した
を許	2669 cookieK可
""", 'ア': """
アカ	2665 lineKウントはこちら
アシ	63 aiKスタント
アフ	74 Kィリエイトリンク	74 Kィリエイト広告	2688 Kィリエイト広告	2688 Kィリエイトプログラム	2688 Kィリエイトリンク	2697 Kィリエイトリンク	2697 Kィリエイト広告	2697 Kィリエイトプログラム
アプ	2643 Kリで開く	2643 Kリで読む	2643 Kリはこちら	2644 Kリを開く	2644 Kリをダウンロード	2644 Kリのダウンロード	2644 Kリをインストール	2680 Kリなら通知	2680 Kリなら速報	2680 Kリなら、	2680 Kリで読むと	2680 Kリなら
アン	2676 Kケートにご協力	2676 Kケートはこちら	2676 Kケート実施中	2677 Kケートに答えて
""", 'カ': """
カ月	2638 K無料	2744 K無料
""", 'ク': """
クイ	2677 Kズに答えて
クッ	2653 cookie(Kキー)	2654 Kキーを使用	2654 Kキーを利用	2669 Kキーを許可
""", 'コ': """
コメ	6 Kントを書く	6 Kントする	21 Kントをキャンセル	21 Kントを投稿するには	85 Kント欄	98 Kントしていない	2656 Kントを投稿するには	2656 Kントするには	2656 Kントをお寄せ	2657 Kント欄で	2657 Kント欄に	2657 Kント欄から	2657 Kント欄へ	2679 Kントは削除します	2679 Kントは削除することが	2679 Kントは削除する場合	2679 Kントは承認	2679 Kントは公開前	2679 Kントは非表示
コー	54 Kヒー代	54 Kヒーをおごって
""", 'サ': """
サポ	2635 Kートをお願いします	2742 Kートをお願い	2742 Kートしていただ
""", 'シ': """
シェ	25 Kアして	49 Kアして
""", 'ス': """
スパ	71 Kムは
""", 'タ': """
タグ	62 K付けして	62 Kをつけて
""", 'ダ': """
ダウ	2742 Kンロードしてください
""", 'チ': """
チケ	2672 Kット販売中
チャ	2649 Kンネル登録を	2665 Kンネルに参加する	2665 Kンネルに参加しよう
""", 'ニ': """
ニュ	78 Kースレター	2641 Kースレターに登録	2642 Kースレターを	2665 googleKースで	2681 Kースレター登録はこちら	2746 Kースレター
""", 'ネ': """
ネタ	98 Kバレを含
""", 'バ': """
バー	63 Kチャルアシスタント
""", 'フ': """
フォ	2648 Kローして最新	2648 Kローをお願い	2742 Kローしてください
""", 'ブ': """
ブラ	2700 Kウザは音声	2700 Kウザは動画	2700 Kウザではこの動画	2700 Kウザはvideo	2700 Kウザはaudio
""", 'プ': """
プッ	2644 Kシュ通知
プラ	2653 Kイバシーポリシーに
プレ	2638 Kミアム会員
プロ	2688 Kモーションが含まれ	2688 Kモーションを含
""", 'ポ': """
ポッ	34 Kドキャスト
""", 'ミ': """
ミラ	64 Kーサイト
""", 'メ': """
メル	2641 Kマガに登録	2642 Kマガで	2681 Kマガ登録はこちら	2681 Kマガの登録	2743 Kマガ
メー	21 Kルアドレスが公開されること	58 Kルで受け取りたい方	58 Kルでお知らせ	60 Kルアドレスは表示され	60 Kルアドレスが表示され	78 Kルマガジン	2641 Kルマガジンに登録	2642 Kルマガジンで	2642 Kルマガジンを	2642 Kルでお届け	2656 Kルアドレスが公開されることはありません	2681 Kルアドレスを入力してください	2746 Kルマガジン
""", 'ロ': """
ログ	24 Kイン	2637 Kインして続きを	2637 Kインしてください	2638 Kインが必要	2742 Kインして
""", 'ヶ': """
ヶ月	2638 K無料	2744 K無料
""", '上': """
上优	4794 在googleK先
上優	4794 在googleK先
""", '下': """
下方	4883 K留言
下載	4775 K客戶端	4777 Kapp	4777 K應用程式
下载	4775 K客户端	4777 Kapp	4777 K应用	4882 K客户端
""", '不': """
不代	4793 K表本站	4810 K表本站立场	4823 K表本報立場	4823 K表本报立场	4823 K表本站立场	4823 K表本站立場	4823 K表本媒體立場	4823 K表本網立場	4823 K表本刊立場
不发	71 K垃圾
不同	43 K意本文
不属	4850 K于任何财团
不屬	4850 K於任何財團
不得	4793 K转载	4793 K轉載
不认	43 K同本文
不錯	4882 K過
不错	4882 K过
""", '人': """
人工	48 K智能训练
""", '仅': """
仅代	4793 K表作者
仅供	4810 K其表达个人看法
仅限	4815 K会员	4815 K订户
""", '他': """
他說	4885 K
他说	4885 K
""", '付': """
付費	4770 K後	4886 K牆
付费	4770 K后	4886 K墙
""", '以': """
以下	4838 K内容来自
以閱	4769 K讀全文
以阅	4769 K读全文
""", '仮': """
仮名	98 Kです	98 K
""", '仲': """
仲間	51 Kに加わ
""", '会': """
会员	50 K每月	4770 K专享	4815 K限定内容
会員	50 Kの方は	50 Kは月に	2637 K限定です	2637 K限定の記事	2637 K登録できます	2638 K登録すると	2638 K登録が必要	2684 Kの方はこちら	2684 K登録で続きを読む	2684 K登録後にご覧	2714 Kだけが読める	2714 Kのみがお読み	2714 Kのみ閲覧	2742 K登録して	2742 K登録は	2742 K登録がお済み	2742 K登録をお願い	2742 K登録で	2742 K登録のうえ	2742 K登録はこちら	2742 K登録ください	2743 Kの方
会費	2682 Kで運営
""", '体': """
体験	67 K談をお寄せ
""", '你': """
你的	4767 K支持	4882 K支持,	4882 K支持让	4882 K支持讓	4882 K支持是
""", '使': """
使用	4785 Kcookie改善	4785 Kcookie以	4785 K cookie 以	4785 K cookie 来	4785 K cookie 來	4786 Kcookie来	4786 Kcookie來
""", '來': """
來自	4801 K外部平台的內容
""", '依': """
依靠	4813 K读者的支持	4813 K讀者的支持
""", '侵': """
侵权	4793 K请	4793 K必究
侵權	4793 K必究
""", '個': """
個人	2654 K情報の取り扱い	2689 Kの見解です	4810 K看法
""", '偏': """
偏好	4794 K來源	4794 K来源	4865 K來源
""", '僅': """
僅限	4815 K會員	4815 K訂戶
""", '優': """
優先	2664 Kソース	2664 K表示に設定	2664 Kする情報源	2664 K的に表示
""", '免': """
免費	15 K閱讀	4824 K文章	4824 K閱讀篇數	4824 K閱讀額度	4825 K註冊即可	4825 K註冊後	4853 K文章	4882 K訂閱	4884 K試用
免费	15 K阅读	4824 K文章	4824 K阅读篇数	4825 K注册即可	4825 K注册后	4853 K文章	4882 K订阅	4884 K试用
""", '全': """
全文	20 Kを	2637 Kを読むには	2637 Kをお読み
""", '公': """
公众	16 K号	4780 K号:
公式	2644 Kアプリ	2648 Kアカウントをフォロー	2648 Kアカウントを友だち	2665 Klineはこちら	2743 Kline
""", '关': """
关注	4780 K我们的	4882 K我们
""", '内': """
内阅	4775 appK读
""", '写': """
写真	40 Kや動画	40 K・動画	40 Kや映像
写道	4885 K
""", '分': """
分で	0 K読めます
分享	25 K给	25 K給	49 K给	49 K給	67 K您的故事
""", '初': """
初割	2744 K
初月	2684 K#円で	2744 K無料
""", '判': """
判断	2745 Kした
""", '利': """
利用	2653 K規約に同意
""", '前': """
前請	4810 K先登入
前请	4810 K先登录
""", '剩': """
剩余	4769 K#%
剩餘	4769 K#%
""", '力': """
力を	2682 K貸してください
""", '加': """
加入	51 K他们	51 K他們	4780 Kline好友	4780 Kline官方	4780 Kline@	4813 K贊助行列	4813 K赞助行列	4882 K会员	4882 K會員
加记	38 K者微信	67 K者微信
""", '助': """
助手	63 aiK	63 ai K
""", '励': """
励み	2743 Kになります
""", '動': """
動画	40 Kや写真	2673 Kをご覧ください	2673 Kはこちら	2674 Kでも詳しく	2674 Kでも解説	2700 Kを再生するには	2700 Kをご覧いただくには	2700 Kを視聴するには
""", '勘': """
勘誤	98 K
勘误	98 K
""", '包': """
包月	4884 K
""", '化': """
化名	98 K
""", '即': """
即可	4810 K留言
""", '参': """
参加	51 Kしませんか
""", '參': """
參與	6 K討論
""", '友': """
友だ	2649 Kち追加
""", '収': """
収益	2688 Kを得ること
""", '发': """
发给	57 K您
发表	6 K评论
发送	57 K给您	4773 K到您的邮箱
""", '取': """
取材	38 K班に	38 K班まで	38 K班が	67 K班に	67 K班まで	67 K班が	98 Kに回答しなかった	98 Kに応じなかった	2666 K班までご	2682 Kを支えて
取消	21 K回复	21 K回覆
""", '受': """
受信	2641 Kトレイに
""", '只': """
只靠	4813 K讀者	4813 K读者
""", '可': """
可能	98 K引起不适	98 K引起不適
""", '同': """
同意	4801 Kcookie
""", '向': """
向我	38 K们爆料	38 K們爆料	67 K们爆料	67 K們爆料
向本	38 K报	67 K报
""", '含': """
含剧	98 K透
含有	98 K暴力
""", '启': """
启用	4841 Kjavascript
""", '告': """
告訴	38 K我們	67 K我們	4885 K
告诉	38 K我们	67 K我们	4885 K
""", '呼': """
呼び	2745 Kかけた	2745 Kかける	2745 Kかけて	2745 K掛け
""", '命': """
命じ	2745 Kた
""", '啟': """
啟用	4841 Kjavascript
""", '喊': """
喊道	4885 K
""", '因': """
因为	4882 K有你的支持
因為	4882 K有你的支持
""", '图': """
图片	40 K和视频
""", '売': """
売上	2688 Kの一部が還元
""", '外': """
外部	2669 Kコンテンツ	4801 K内容	4801 K內容
""", '她': """
她說	4885 K
她说	4885 K
""", '好': """
好評	2672 K発売中
""", '如': """
如侵	4793 K权
如有	4793 K侵权	4793 K侵權
""", '学': """
学習	48 aiK
""", '安': """
安心	98 K專線
""", '官': """
官方	4781 K微信
""", '定': """
定期	4882 K定額
""", '寄': """
寄付	2711 Kで成り立って	2711 Kで運営され	2711 Kによって運営され	2742 Kをお願い	2746 K
寄到	4773 K您的信箱	4812 K你的信箱
寄給	57 K您
寄给	57 K您
""", '寫': """
寫道	4885 K
""", '居': """
居合	2690 Kわせた方は
""", '已': """
已是	4769 K會員	4815 K订户	4815 K訂戶
已经	4769 K是会员
""", '年': """
年額	2744 K
""", '广': """
广告	11 K	4787 K拦截	4847 K拦截	4847 K屏蔽
""", '広': """
広告	11 K	70 Kも	70 Kなし	70 Kなしで	2651 Kブロック	2682 Kに頼らず
""", '廣': """
廣告	11 K	4787 K攔截	4847 K攔截	4847 K封鎖
""", '开': """
开启	4777 K通知	4841 Kjavascript
""", '弊': """
弊社	2743 K
弊紙	38 Kまで	67 Kまで
""", '当': """
当サ	2743 Kイト
当初	98 Kの記事で
当社	2743 Kの
当編	2743 K集部
""", '後': """
後援	80 K
""", '微': """
微信	4777 K扫	4781 K公众号
""", '心': """
心理	98 K援助
""", '必': """
必填	21 K项已用	21 K欄位
必須	22 K項目です
""", '応': """
応援	2635 Kをお願いします	2742 Kをお願い	2742 Kして
""", '您': """
您已	4812 K成功订阅	4812 K成功訂閱
您的	10 K浏览器	10 K瀏覽器	4767 K支持	4813 K每一份捐款	4813 K每一筆捐款	4882 K捐款	4882 K支持,	4882 K支持让	4882 K支持讓	4882 K支持是
""", '情': """
情報	2666 Kをお寄せください	2666 K提供はこちら	2666 K提供を募集	2666 K提供をお待ち	2666 Kをお待ちして	2690 Kをお持ちの方は	2690 K提供窓口
""", '感': """
感謝	4812 K您的訂閱	4882 K閱讀	4882 K您的支持
感谢	4812 K您的订阅	4882 K阅读	4882 K您的支持
""", '成': """
成为	51 K其中一员	4769 K会员即可	4815 K付费会员	4882 K会员,	4882 K会员即可	4882 K我们的会员
成果	2697 K報酬型広告
成為	4769 K會員即可	4813 K我們的贊助	4815 K付費會員	4882 K會員,	4882 K會員即可	4882 K我們的會員
""", '我': """
我们	4785 K使用cookie	4785 K使用 cookie	4883 K的
我們	4785 K使用cookie	4785 K使用 cookie	4883 K的
""", '手': """
手机	4777 K客户端
""", '打': """
打开	4775 Kapp	4777 K微信
打開	4775 Kapp
""", '扫': """
扫一	4777 K扫
扫描	4775 K二维码下载	4775 K二维码加入	4777 K二维码关注	4882 K二维码下载	4882 K二维码关注	4882 K二维码加入	4882 K二维码阅读
""", '把': """
把你	67 K的故事发
把您	67 K的故事发	67 K的经历发	67 K的經歷
""", '投': """
投げ	54 K銭
投资	4793 K有风险
""", '拒': """
拒絕	98 K置評
拒绝	98 K置评
""", '指': """
指出	4885 K
指摘	2745 Kした
""", '捐': """
捐助	4813 K我们	4813 K我們
捐款	4882 K支持	4886 K
""", '掃': """
掃一	4777 K掃
掃描	4775 K qr	4882 K二維碼
""", '授': """
授權	47 cc by #K
""", '推': """
推播	14 K	4777 K通知
推送	14 K	4777 K通知
""", '描': """
描写	98 Kが含まれ
""", '提': """
提供	95 taboola K	95 outbrain K	95 dianomi K	95 revcontent K	95 mgid K
""", '擋': """
擋廣	4847 K告
""", '支': """
支持	4766 K獨立媒體	4766 K独立媒体	4767 K我们的	4767 K我們的	4882 K我们,	4882 K我們,	4882 K我们。	4882 K我們。	4882 K我们的报道	4882 K我們的報導	4882 K我们的新闻	4882 K我們的新聞	4882 K我们的记者	4882 K我們的記者	4882 K我们的工作	4882 K我們的工作	4882 K我们继续	4882 K我們繼續
支援	2711 Kで成り立って	2711 Kで運営され	2711 Kによって成り立って	2711 Kによって運営され	2742 Kをお願い
""", '教': """
教え	49 Kてあげて
""", '文': """
文章	4793 K来源:
""", '新': """
新着	58 K記事をメール
新闻	4794 在googleK上关注
""", '无': """
无广	70 K告
""", '明': """
明ら	2745 Kかにした
""", '智': """
智慧	63 K助理
智能	63 K助手
""", '暢': """
暢讀	4815 K全站
""", '更': """
更新	58 K情報をメール
更正	98 K:	98 【K】	98 K说明	98 K說明
""", '最': """
最新	2641 K情報をお届け
""", '會': """
會員	50 K每月	4770 K專享	4815 K限定內容
""", '月': """
月額	2638 K#円	2744 K
""", '有': """
有了	4882 K你的支持	4882 K您的支持
有料	50 K会員は	2637 K会員限定	2637 K会員になる	2637 K会員の方	2684 K記事が読めます	2746 K会員
有权	4810 K删除
有權	4810 K刪除
""", '未': """
未予	98 K置评
未回	98 K应	98 K應
未滿	4834 K#歲	4834 K十八歲
未經	4793 K授權不得	4793 K授權,不得	4793 K授權禁止	4793 K授權請勿	4793 K授權,請勿
未经	4793 K授权不得	4793 K授权,不得	4793 K授权禁止	4793 K授权,禁止	4793 K授权请勿	4793 K授权,请勿
""", '本': """
本ま	2684 月#Kで無料で
本ア	2743 Kプリ
本サ	2743 Kイト
本中	2741 #K#本
本內	4838 K容來自
本内	4838 K容来自
本刊	4883 K
本報	4883 K導
本报	4883 K读者	4883 K道
本文	98 K早前版本	98 K先前版本	98 K已更新	98 K已作	4793 K来源	4883 K
本站	4883 K
本紙	38 Kまで	67 Kまで
本網	4785 K站使用	4883 K
本网	4785 K站使用
本記	2743 K事
本誌	2743 K
""", '来': """
来自	4801 K外部平台的内容
""", '标': """
标记	62 K我
""", '標': """
標記	62 K我
""", '機': """
機械	2723 K翻訳
""", '欢': """
欢迎	4780 K关注	4882 K加入	4882 K赞助	4882 K订阅	4882 K投稿
""", '歡': """
歡迎	4780 K追蹤	4882 K加入	4882 K贊助	4882 K訂閱	4882 K投稿
""", '此': """
此內	9 K容	4838 K容來自	4838 K容由
此内	9 K容	4838 K容来自	4838 K容由
此前	98 K版本
此影	4837 K片在您所在
此视	4837 K频在您所在
""", '残': """
残り	2637 K#文字	2637 K: #文字
""", '毎': """
毎朝	17 K
毎週	17 K
""", '每': """
每周	17 K一次
每天	17 K早上
每年	4884 K
每日	4774 K简报	4774 K簡報	4774 K電子報
每月	4884 K
""", '求': """
求め	2745 Kた	2745 Kている
""", '沒': """
沒有	70 K廣告	4850 K股東	4850 K財團
""", '没': """
没有	70 K广告	71 K垃圾	4850 K股东	4850 K财团
""", '浏': """
浏览	4787 K器版本	4837 K器不支持音频	4837 K器不支持视频	4837 K器不支持播放	4837 K器不支持html#	4837 K器不支持video
""", '添': """
添加	38 K记者微信	67 K记者微信
""", '瀏': """
瀏覽	4837 K器不支援影片	4837 K器不支援音訊
""", '点': """
点击	4882 K关注	4882 K这里
""", '無': """
無料	15 K記事	2637 Kで会員登録	2637 K会員に登録	2684 Kで読める記事の上限	2684 K会員になると	2714 K記事の閲覧	2714 K記事は残り	2714 Kで読める記事	2714 K閲覧	2741 K記事 #/#	2741 K記事#/#	2742 K会員に登録	2742 K会員登録	2744 K体験
無断	2663 K転載	2663 K複製	2722 K転載・複製	2722 K転載を禁じ	2722 Kでの転載	2722 Kで転載
""", '照': """
照片	40 K和视频	40 K或视频	40 K和影片	40 K或影片
""", '版': """
版权	4793 K所有	4793 K归本	4793 K归原	4793 K归作者	4793 K归属
版權	4793 K所有	4793 K歸
""", '特': """
特此	98 K更正
""", '独': """
独立	2743 Kしたジャーナリズム	4883 K新闻	4883 K媒体
""", '獨': """
獨立	4883 K新聞	4883 K媒體
""", '獲': """
獲得	4822 K佣金
""", '生': """
生命	98 K热线	98 K線
""", '用': """
用邮	58 K件接收
""", '由': """
由讀	4883 K者
由读	4883 K者
""", '申': """
申し	2672 K込みはこちら
申込	2672 Kみはこちら	2672 Kはこちら
""", '电': """
电子	4886 K报
""", '畅': """
畅读	4815 K全站
""", '留': """
留言	85 K区	85 K區	4883 K告诉我
""", '異': """
異論	43 Kのある方
""", '疑': """
疑問	2666 Kをお寄せ
""", '登': """
登入	24 K或	4769 K後繼續	4769 K會員	4825 K或註冊
登录	24 K或	4769 K后继续	4769 K后查看全文	4769 K后查看完整	4825 K或注册
登録	2684 Kして続きを読む	2742 Kしてください	2742 Kはこちら
""", '發': """
發表	6 K評論
發送	57 K給您
""", '皆': """
皆さ	2743 Kまの
""", '相': """
相談	98 K窓口
""", '看': """
看更	4775 appK多
""", '禁': """
禁止	4793 K转载
禁無	2662 K断
""", '私': """
私た	2743 Kちの
""", '科': """
科し	2745 Kた
""", '称': """
称	4885 K
""", '稱': """
稱	4885 K
""", '立': """
立即	4882 K加入我们	4882 K加入我們	4882 K订阅	4882 K訂閱	4882 K下载	4882 K下載	4882 K报名	4882 K報名	4882 K成为会员	4882 K成為會員
""", '第': """
第一	4810 K条评论	4810 K則留言	4810 K條評論
""", '筆': """
筆者	2689 K個人の見解
""", '篇': """
篇文	4881 #K章中的#	4881 #K章中#
""", '紙': """
紙の	2743 K新聞の定期購読者
""", '経': """
経験	67 Kをお寄せ	67 Kをお聞かせ
""", '絕': """
絕無	71 K垃圾
""", '続': """
続き	2637 Kを読むには	2637 Kをお読みになる
""", '編': """
編按	98 K
編者	98 K註
編集	38 K部まで	38 K部に	67 K部まで	67 K部に	98 K部注	2743 K部では
""", '繼': """
繼續	4769 K閱讀請
""", '绝': """
绝无	71 K垃圾
""", '继': """
继续	4769 K阅读请
""", '编': """
编者	98 K注
""", '翻': """
翻墙	64 K
""", '者': """
者說	4885 K
者说	4885 K
""", '联': """
联盟	74 K链接	4822 K链接
联系	38 K我们	38 K记者	67 K记者
""", '聯': """
聯盟	4822 K行銷連結	4822 K連結
聯絡	38 K我們
""", '自': """
自動	2723 K翻訳
""", '若': """
若有	4793 K侵权	4793 K侵權
""", '获': """
获得	4822 K佣金
""", '著': """
著作	2663 K権は	2722 K権法により保護	2722 K権法で保護
""", '虚': """
虚拟	63 K助手
""", '表': """
表明	4810 K本站立场
表示	4885 K
""", '要': """
要发	21 K表评论
要發	21 K表留言
""", '訂': """
訂正	98 K:	98 【K】	98 Kして	98 Kします
訂閱	58 K電子報	4769 K即可	4769 K後繼續	4773 K我們的	4773 K電子報	4882 K我們	4886 K費
""", '記': """
記事	2 Kを聴く	2 Kを聞く	4 Kを	98 Kを更新しました	98 Kを修正しました	2741 #K中#記事
記者	2666 Kまでご連絡ください
""", '訴': """
訴え	2745 Kた
""", '評': """
評論	85 K區
""", '認': """
認め	2745 Kた
認為	4885 K
""", '說': """
說:	4885 K
說。	4885 K
說道	4885 K
""", '読': """
読み	2638 K放題
読者	18 Kの寄付	18 Kの支援	2682 Kの会費で	2743 Kの皆様	2743 Kの皆さ	2743 Kアンケート
""", '請': """
請先	4882 K登入
請啟	4785 K用javascript
請我	54 K喝咖啡
請捐	4882 K款
請支	4766 K持我們	4882 K持我們
請登	4882 K入後	4882 K入以
請立	4882 K即捐款
請輸	4812 K入您的電子	4882 K入您
請點	4882 K擊此處	4882 K擊這裡	4882 K擊下方	4882 K擊連結
""", '讀': """
讀者	43 K投書	4883 K問卷
""", '订': """
订阅	50 K用户	50 K会员	4769 K即可	4769 K后继续	4773 K我们的	4773 K电子报	4882 K我们	4886 K费
""", '认': """
认为	4885 K
""", '训': """
训练	48 K人工智能	48 aiK
""", '许': """
许可	47 cc by #K
""", '评': """
评论	85 K区	4810 K服务协议
""", '该': """
该视	4837 K频在您所在
""", '说': """
说:	4885 K
说。	4885 K
说道	4885 K
""", '请': """
请先	4882 K登录
请启	4785 K用javascript
请我	54 K喝咖啡	54 K喝杯咖啡
请捐	4882 K款
请支	4766 K持我们	4882 K持我们
请点	4882 K击此处	4882 K击这里	4882 K击下方	4882 K击阅读	4882 K击关注	4882 K击链接
请登	4882 K录后	4882 K录以
请立	4882 K即捐款
请输	4812 K入您的电子邮箱	4812 K入您的邮箱	4882 K入您
""", '读': """
读完	0 K需要
读者	18 K出资	18 K支持	43 K来信	4883 K问卷	4883 K群
""", '責': """
責任	4793 K編輯:
""", '賺': """
賺取	4822 K佣金
""", '購': """
購読	2637 K者の方は	2638 Kすると	2742 Kしてください	2743 K者の方	2746 K料
""", '贊': """
贊助	4766 K我們	4882 K我們
""", '责': """
责任	4793 K编辑:
""", '赚': """
赚取	4822 K佣金
""", '赞': """
赞助	4766 K我们	4882 K我们
""", '身': """
身边	4883 K的新鲜事
身邊	4883 K的新鮮事
""", '転': """
転載	45 K	2662 Kを禁じ
""", '輸': """
輸入	4812 Kemail
""", '轉': """
轉發	49 K給
轉給	49 K
轉載	45 K	4793 K請註明
""", '转': """
转发	25 K	49 K给
转给	49 K
转载	45 K	4793 K请注明
""", '输': """
输入	4812 Kemail
""", '这': """
这篇	4883 K文章
""", '迷': """
迷惑	71 Kメールは
""", '追': """
追記	98 K:
追蹤	4780 K我們的	4794 Kgoogle news	4882 K我們
""", '送': """
送っ	49 Kてください
送到	4812 K你的邮箱	4812 K您的邮箱	4812 K您的信箱
""", '這': """
這篇	4883 K文章
""", '通': """
通知	14 K	2644 Kをオン
通过	58 K邮件接收
""", '週': """
週に	17 K一度
週刊	2681 Kニュースレター
""", '邀': """
邀請	4882 K您
邀请	4882 K您
""", '邮': """
邮件	58 K订阅	78 K通讯
邮箱	21 K地址不会被公开	60 K不会显示	60 K地址不会显示	60 K不会公开
""", '鏡': """
鏡像	64 K
""", '镜': """
镜像	64 K
""", '長': """
長說	4885 K
""", '长': """
长说	4885 K
""", '開': """
開啟	4777 K通知	4841 Kjavascript
""", '閱': """
閱讀	0 K時間	20 K全文	4769 K全文請
""", '閲': """
閲覧	2741 K記事数:#/#
""", '關': """
關注	4780 K我們的	4882 K我們
""", '阅': """
阅读	0 K时间	0 K时长	20 K全文	4769 K全文请
""", '随': """
随时	4882 K掌握
""", '隐': """
隐私	4786 K政策
""", '隨': """
隨時	4882 K掌握
""", '隱': """
隱私	4786 K權政策	4786 K政策
""", '電': """
電子	21 K郵件地址不會公開	78 K報	4886 K報
""", '需': """
需接	4801 K受cookie
需要	4801 K接受cookie	4882 K您的支持	4882 K你的支持
""", '音': """
音声	2673 Kでもお聴き
""", '飲': """
飲酒	4834 K過量
""", '首': """
首年	4827 K仅需
首月	4815 K仅需	4815 K只要	4827 K免费	4827 K免費	4827 K仅	4827 K僅	4827 K只需	4884 K
首选	4794 K来源	4794 K新闻来源	4865 K来源
首選	4794 K來源	4794 K新聞來源	4865 K來源
""", '點': """
點擊	4882 K這裡
""", '가': """
가명	98 K
가상	63 K 비서
가입하세요	2849 K
가입해	2849 K 주세요
""", '강': """
강조했다	2852 K
""", '게': """
게시물	2806 K 불러오기
""", '계': """
계속	2751 K 읽으려면	2751 K 읽으시려면
계신	2774 알고 K 분은
""", '공': """
공유해	25 K	49 K 주세요
공유해주세요	49 K
""", '광': """
광고	11 K	70 K 없이	2814 K 차단
광고도	70 K
광고차단	2814 K
""", '구': """
구글	2761 K 뉴스에서
구독	50 K 회원은	2751 K 후 이용
구독료	2853 K
구독을	2849 K 신청하세요
구독자	2751 K 전용 기사	2751 K 전용 콘텐츠	2751 K 전용입니다	2751 K 전용 서비스	2850 K
구독자는	50 K
구독자만	2751 K 볼 수	2788 K 읽을
구독자에게만	2788 K 제공
구독하고	2761 K
구독하세요	2773 K	2849 K
구독하시면	2751 K
구독해	80 K 주세요	2760 K 주세요	2786 K 주셔서	2849 K 주세요
구독해주세요	2760 K
구독해주셔서	2786 K
""", '금': """
금요일	2786 매주 K 보내드리는
""", '기': """
기사	2 K 듣기	4 K	2848 #개 K 중 #개
기사가	98 K 수정
기사를	2 K 듣	98 K 수정	2751 전체 K 보려면	2788 전체 K 읽어보세요
기사의	98 K 이전 버전
기자를	2787 K 응원해
기자에게	2774 K 연락해 주세요
""", '남': """
남겨주세요	2849 K
""", '네': """
네이버	2761 K 메인에서	2773 K 구독
네이버에서	2761 K 구독
""", '놓': """
놓치지	2849 K 마세요
""", '눌': """
눌러주세요	2849 K
""", '뉴': """
뉴스레터	78 K	2753 K 구독하기	2753 K 구독하세요	2753 K 신청하기	2753 K 구독 신청하기	2850 K	2853 K
뉴스레터로	2753 K 받아
뉴스레터를	2753 K 받아	2753 K 구독하세요	2753 K 구독해	2753 K 구독하고	2753 K 구독하면	2849 K 신청하세요
""", '다': """
다운로드하세요	2849 K
""", '달': """
달	2788 첫 K #원
""", '답': """
답변하지	98 K 않았
""", '당': """
당신의	2774 K 제보가	2850 K 후원
""", '댓': """
댓글	6 K 작성
댓글로	85 K
댓글에	85 K
댓글은	2784 K 삭제될	2784 K 삭제합니다	2784 K 통보	2784 K 예고	2784 K 운영자	2784 K 사전
댓글을	6 K 작성	6 K 쓰
""", '덧': """
덧붙였다	2852 K
""", '독': """
독립	2850 K 언론
독립언론	2850 K
독립언론을	2787 K 지켜
독자	2796 K 후원으로	2849 K 여러분의	2850 K 여러분
독자님의	2749 K 후원	2796 K 후원으로
독자들의	18 K 후원	2796 K 후원으로	2818 K 후원
독자의	2796 K 후원으로	2818 K 후원	2850 K 힘
독자투고는	43 K
독자투고를	43 K
""", '동': """
동의하는	2786 K 것으로 간주
동참해	51 K 주세요
""", '들': """
들려주세요	2849 K
""", '로': """
로그인	24 K	2751 K 후 이용
로그인이	2751 K 필요합니다	2751 K 필요한 서비스	2751 K 필요해요
로그인하거나	2849 K
로그인하고	2788 K 계속
로그인하면	2788 K 계속
로그인하시면	2751 K
""", '링': """
링크에서	2849 K 확인하세요
""", '마': """
마음에	2787 기사가 K 드셨다면
""", '만': """
만나보세요	2849 K
""", '말': """
말했다	2852 K
""", '매': """
매월	2851 K
매일	17 K 아침
""", '메': """
메일로	58 K 받아보	58 K 받고 싶은	2786 K 보내드려요
메일함으로	2753 K
""", '묘': """
묘사가	98 K 포함
""", '무': """
무단	2771 K 복제	2771 K 전재
무단전재	2770 K
무료	15 K 기사	2794 K 기사	2851 K 체험
무료로	15 K 볼 수 있는	2788 K 볼 수 있습니다
""", '미': """
미러	64 K 사이트
""", '바': """
바로잡습니다	98 [K]	98 K
""", '받': """
받아보세요	2849 K
""", '발': """
발	49 K给
""", '밝': """
밝혔다	2852 K
""", '보': """
보내	57 K 드립니다	2849 K 주세요
보내드리는	2786 K
보내드립니다	57 K	2786 K
보내주세요	2849 K
""", '본': """
본	2850 K 기사
본사의	2792 K 편집 방향	2792 K 편집방향
본지는	2850 K
본지의	2792 K 편집 방향	2792 K 편집방향
""", '분': """
분	0 K 읽기
""", '브': """
브라우저가	10 K	2805 K 오디오를	2805 K 비디오를	2805 K 동영상을
브라우저는	2805 K 동영상
브라우저에서는	2805 K 동영상을
""", '사': """
사연을	2774 K 보내주세요	2774 K 보내 주세요
사전	2779 K 등록하기	2779 포럼 K 등록
사진	40 K·영상
사진과	40 K 영상	40 K 동영상
사진이나	40 K 영상	40 K 동영상
""", '상': """
상담전화	98 K
""", '선': """
선호	2772 K 매체로	2772 K 출처로	2772 K 언론사	2772 K 매체
선호하는	2772 K 출처
""", '설': """
설명했다	2852 K
설문에	2849 K 참여하세요
설치하세요	2849 K
""", '세': """
세미나	2779 K 신청하기
""", '소': """
소식을	2786 K 전해드립니다
""", '속': """
속보를	2785 K 받아보세요
""", '수': """
수수료를	2791 K 받을 수 있습니다	2791 K 제공받
""", '스': """
스팸	71 K 없이
스팸은	71 K
스포일러	98 K
""", '시': """
시민	2796 K 후원으로
시민의	2818 K 후원
시작하세요	2849 K
""", '아': """
아래에서	2849 K 확인하세요
""", '알': """
알려	2849 K 주세요
알려주세요	2849 K
알림	2757 K 받기	2757 K 설정
알림을	14 K	2785 K 켜고
""", '애': """
애드블로커	2814 K
애드블록	2814 K
""", '앱': """
앱	2757 K 다운로드	2757 K 설치	2785 K 설치하기
앱에서	2756 K 보기	2756 K 열기	2785 K 더 편하게	2849 K 확인하세요
앱으로	2756 K 보기	2785 K 더
앱을	2757 K 다운로드	2785 K 다운로드하세요	2785 K 설치하세요
""", '언': """
언론을	2787 독립 K 지켜
""", '여': """
여기서	2849 K 확인하세요
여러분	2850 K 덕분
여러분의	2774 K 제보를	2787 K 후원이	2818 독자 K 후원	2849 K 후원
""", '영': """
영상에서	2780 K 확인하세요	2780 K 확인할 수 있습니다	2849 K 확인하세요
영상으로	2780 K 확인하세요
영상을	2780 K 확인하세요
""", '온': """
온라인	2779 K 세미나
""", '옮': """
옮겨	45 K 실을
""", '외': """
외부	2777 K 콘텐츠	2806 K 콘텐츠입니다
""", '우': """
우리	84 K 앱에서	2850 K 기자
우리의	2850 K 저널리즘
""", '운': """
운영되고	2787 독자의 후원으로 K 있습니다
""", '원': """
원고료로	2787 K 응원
""", '월': """
월	2851 K #원
""", '유': """
유료	2751 K 구독자만
유튜브	2761 K 구독
""", '음': """
음성으로	2780 K 들으려면	2780 K 들어보세요
""", '응': """
응답	21 K 취소
응원하세요	2849 K
응원해	2749 K 주세요	2849 K 주세요
응하지	98 K 않았
""", '의': """
의견을	2849 K 남겨
의견이	43 K 다르신가요
""", '이': """
이	9 K 콘텐츠	2850 K 기사가	2850 K 기사는	2850 K 기사
이메일	2754 K 주소
이메일로	58 K 받아보
이메일은	60 K 표시되지
이메일을	2753 K 입력하세요	2753 K 입력해 주세요	2753 K 입력해주세요	2753 K 입력하시면
이미	2788 K 구독자이신가요
이벤트에	2849 K 참여하세요
이야기를	67 K 보내	67 K 들려
이전	98 K 판에서
""", '인': """
인공지능	48 K 훈련	48 K 학습
인공지능이	2830 K 작성	2830 K 생성	2830 K 요약
""", '일': """
일주일에	17 K 한 번
일할	2779 함께 K 기자를
""", '읽': """
읽는	0 K 시간
""", '자': """
자동	2830 K 번역
자바스크립트가	2809 K
자바스크립트를	2809 K
자살예방	98 K
자주	2772 더 K 보기
""", '잔': """
잔을	54 커피 한 K 사
""", '재': """
재배포	2770 K 금지
재배포금지	2770 K
재생할	2805 K 수 없습니다
""", '저': """
저작권법	2771 K
저작권법의	2771 K
저작권자	2771 K
저작권자의	2771 K
저희	2850 K 뉴스레터	2850 K 채널	2850 K 앱
저희는	2850 K
저희를	2850 K
""", '적': """
적었다	2852 K
""", '전': """
전문을	20 K
전용	2751 회원 K 기사	2751 회원 K 콘텐츠	2751 회원 K 서비스
전재할	45 K
전해	49 K 주세요
전해주세요	49 K
전했다	2852 K
""", '정': """
정기후원	2851 K
정정	98 K:	98 [K]
""", '제': """
제공하는	2806 K 콘텐츠입니다
제보	38 K 바랍니다	67 K 바랍니다	2774 K 부탁드립니다
제보는	2774 K 카카오톡
제보를	38 K 기다립니다	67 K 기다립니다	2774 K 기다립니다	2774 K 받습니다
제보해	38 K 주세요	67 K 주세요	2849 K 주세요
제보해주세요	38 K	67 K
제휴	74 K 링크	2791 K 링크
제휴링크	2791 K
""", '좋': """
좋아요	2773 구독과 K 부탁
좋아요를	2773 구독과 K 부탁
""", '주': """
주소는	21 이메일 K 공개되지
""", '중': """
중	2848 #건 K #건	2848 #개 K #개
""", '지': """
지금	2849 K 확인하세요	2849 K 신청하세요	2849 K 참여하세요
지켜주세요	2849 K
""", '채': """
채널	2760 K 추가	2773 K 추가하기	2773 K 구독하기	2795 K 추가하고	2795 K 추가하면
채널에	2773 K 참여하세요
채널에서	2773 K 소식을	2849 K 확인하세요
채널을	2795 K 추가하고	2795 K 추가하면	2795 K 추가해	2795 K 구독하고	2795 K 구독하면
채용	2779 K 공고
""", '챗': """
챗봇에게	63 K
""", '첫': """
첫	2851 K 달
""", '추': """
추가해	2773 K 주세요
추가해주세요	2773 K
""", '친': """
친구	2773 K 추가하세요
""", '카': """
카카오톡	2795 K 채널에서	2795 K 채널
""", '커': """
커피	54 K 한 잔 사	2787 K 한 잔 값으로
""", '콘': """
콘텐츠	2806 K 불러오기
""", '쿠': """
쿠키	2777 K 동의가
쿠키를	2777 K 허용해야	2777 K 허용해
""", '태': """
태그해	62 K 주세요
태그해주세요	62 K
""", '특': """
특가	2779 K 보기
""", '파': """
파트너스	2791 K 활동
""", '팔': """
팔로우하기	2760 K	2773 K
팔로우하세요	2849 K
""", '팟': """
팟캐스트	34 K
""", '퍼': """
퍼가실	45 K
""", '편': """
편집자	98 K 주
""", '필': """
필수	21 K 필드는
필자의	2792 K 개인 의견
""", '함': """
함께해	51 K 주세요
함께해주세요	51 K
""", '협': """
협찬을	2791 K 받아
""", '활': """
활용	2770 ai 학습 및 K 금지
""", '회': """
회원	2751 K 전용입니다
회원가입	2751 K 후	2849 K 후
회원가입은	2849 K
회원가입을	2849 K 하
회원가입하고	2849 K
회원가입하면	2788 K 월
회원가입하세요	2849 K
회원가입하시면	2849 K
회원만	2751 K 볼 수
""", '후': """
후원금	2853 K
후원으로	2787 독자의 K 운영됩니다	2787 독자의 K 운영하는
후원을	2749 K 부탁드립니다	2849 K 부탁
후원이	2749 K 필요합니다	2749 K 큰 힘이
후원하세요	2849 K
후원해	80 K 주세요	2749 K 주세요	2849 K 주세요
후원회원의	2796 K 후원으로	2818 K 힘
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
postafiókjában
postafiókodban
postaládádba
postaládádban
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
