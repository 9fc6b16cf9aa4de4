"""What the indexes of `compiled` hold under keys beyond plain ASCII: many pages never ask for it. Do not edit."""

# fmt: off

WHOLE = {'#': """
# bình luận	4674
# comentário	3496
# comentários	3496
# fotó megtekintése	2343
# fotók megtekintése	2343
# gün ücretsiz deneyin	4390
# głosów	92
# hlasů	92
# hozzászólás	2257
# komentářů	496
# komentāri	2927
# kép megtekintése	2343
# képek megtekintése	2343
# lượt bình chọn	92
# odpovedí	4068
# odpovědi	598
# odpovědí	598
# odpowiedź	3453
# příspěvků	496
# röster	92
# sekunden zurück	936
# válasz megjelenítése	2352
# yaşindan küçükler oynayamaz	4453
# ääntä	92
# års aldersgrense	3199
# δευτερόλεπτα μπροστά	1044
# δευτερόλεπτα πίσω	1044
# σχόλια	986
# ψήφοι	92
# відповідей	4644
# відповідь	4644
# відповіді	4644
# гласа	92
# голоса	92
# голосов	92
# голосів	92
# з #	4608
# из #	3828
# коментарі	4536
# коментарів	4536
# комментариев	3756
# комментарий	3756
# комментария	3756
# от #	281
# ответ	3864
# ответа	3864
# ответов	3864
# отговор	310
# отговора	310
# із #	4608
# הצבעות	92
# שניות אחורה	2099
# שניות קדימה	2099
# תגובות	2055
# تعليقات	119
# ثانيه جلو	1697
# ثانيه عقب	1697
# راي	92
# صوت	92
# نظر	1653
# कमेंट	2159
# वोट	92
# सेकंड आगे	2200
# सेकंड पीछे	2200
# € al mes durante # meses	1492
# € al mese per # mesi	2548
# € por mês durante # meses	3537
#% megtakarítás	2339
#+ hrajte zodpovědně	488
#-årsgrense	3199
#/# fotó	2343
#/# kép	2343
#/#. fotó	2343
#/#. kép	2343
#か月無料	2637
#カ月無料	2637
#ヶ月無料	2637
#件のコメント	2653
#則留言	4784
#条评论	4784
#票	92
#秒戻る	2696
#秒進む	2696
#명 참여	92
#초 뒤로	2801
#초 앞으로	2801
""", 'a': """
a apărut o eroare	3689
a boltunkból	2314
a carregar vídeo	3550
a cikk a hirdetés alatt folytatódik	2249
a cikk a hirdetés után folytatódik	2249
a cikk automatikusan készült	2351
a cikk felhasználása engedélyköteles	2349
a cikk meg is hallgatható	2246
a cikk meghallgatása	2263
a cikk megosztása	2246
a cikk szerzői jogvédelem alatt áll	2349
a cikk zárolva van	2338
a cikket gépi hang olvassa fel	2325
a folytatáshoz regisztráljon	2240
a hanganyagot mesterséges intelligencia készítette	2325
a hirdetés után folytatjuk	2249
a hirdetés vége	2359
a hozzászólás lezárva	2352
a hozzászólások le vannak zárva	2352
a hét kvíze	2308
a kommentelés lezárult	2257
a könyv megrendelhető itt	2252
a könyv megrendelése	2314
a lejátszó betöltése	2325
a link másolva	2357
a lire également	1913
a mező kitöltése kötelező	2341
a nap kérdése	91	2308
a rovat további cikkei	2261
a szerző a lap munkatársa	2274
a szerző cikkei	2344
a szerző jogász	2274
a szerző közgazdász	2274
a szerző politológus	2274
a szerző további cikkei	2344
a szerző történész	2274
a szerző összes cikke	2344
a szerző újságíró	2274
a szerzőkről	2276
a szerzőről	2276
a szöveg automatikusan készült	2351
a tartalmat nem tudjuk megjeleníteni	2317
a tartalom nem elérhető	2317
a tartalom nem jeleníthető meg	2317
a tartalom szerzői jogi védelem alatt áll	2349
a teljes cikk elolvasása	2344
a témában további cikkek	2261
a videó az ön országában nem játszható le	2325
a videó már nem elérhető	2325
a videó nem elérhető	2325
a videó nem elérhető az ön országában	2325
a videó nem játszható le	2325
a videólejátszó betöltődik	2325
a videót nem lehet lejátszani	2325
abo abschließen	763
abo auswählen	947
abo wählen	947
abonare confirmată	3712
abonați-vă	3617
abone değil misin	4468
abone değil misiniz	4468
abonează-te	3617
abonelere özel	4390
abonelere özel avantajlar	4453
abonelere özel indirim	4453
abonelere özel içerik	4468
abonelik paketlerini gör	4497
abonelik seçenekleri	4497
aboneliği yenile	4497
aboneliğini seç	4468
aboneliğiniz onaylandi	4498
aboneliğinizi seçin	4468
abonentu priekšrocības	2958
abonner nå	3177
abonner på nyhetsbrevet	3184
abonné	1965
abonné à ce thème	2023
abonnér	617
abonnér nu	617
abonnés	1880
abonnés uniquement	1953
abonē	2921
abonē jaunumus	2945
abonē un lasi visus rakstus	2921
abonēt	2921
abrir menú	1453
aby odtworzyć film, włącz javascript	3424
acasă	3631
accede a todos los contenidos sin límites	1492
accept termenii și condițiile	3689
accepter og fortsæt	711
acceptera och fortsätt	4278
acceptera och stäng	4278
accepto la política de privacitat	447
acceptér	638
acceptér alle	712
acceptér og fortsæt	711
acceptér og vis	711
acceptă toate	3639
acceptă tot	3676
acceptă și afișează conținutul	3639
acceptă și continuă	3675
acceso a todos los artículos	1552
accès à tous les articles	2018
accéder au dossier	1991
accéder à l'article	1880
accéder à la page de dons	1982
aceitar e ver o conteúdo	3518
aceito receber comunicações	3567
aceito receber comunicações de marketing	3567
aceito receber comunicações e ofertas	3532
acepto la política de privacidad	1523
acesso ilimitado a todo o conteúdo	3597
acest articol este rezervat abonaților	3654
acest câmp este obligatoriu	3689
acesta este ultimul tău articol gratuit	3654
acheter ce numéro	1940
achetez ce numéro	1940
activează	3680
activează alertele	3648
activează notificările	3648
activează sunetul	3671
actualitza la pàgina	440
actualités	1913
actualizar la página	1516
ad 광고	2779
adatkezelés és sütik	2320
adatkezelési tájékoztató	2317
adatvédelem és sütik	2320
adatvédelmi beállítások	2317
adatvédelmi beállítások módosítása	2320
adatvédelmi tájékoztató	2317
adaugă ca sursă preferată	3699
adaugă un comentariu	3628
adaugă un răspuns	3705
adaugă în coș	3715
adblock détecté	2015
adblocker upptäckt	4289
add meg az e-mail-címed	2267
además	1450
adhérer	1871
adj hozzá minket preferált forrásként	2354
adja meg az e-mail-címét	2267
adja meg az összeget	2335
adja meg e-mail-címét	2267
adomány	2236
adományozok	2236
adományozás	2236
adresa de email nu este validă	3689
adresă de email invalidă	3689
adreça electrònica	413
adó # százalék	2335
adója #%-ával	2335
afficher la vidéo	1976
afficher les réponses	1964
afișează comentariile	3663
afișează conținutul	3639
afișează conținutul extern	3639
afișează originalul	3632
afișează postarea	3675
afișează subtitrările	3671
afmeld når som helst	730
afspilleren indlæses	714
agora não	3469
ai deja un abonament? autentifică-te	3654
ai găsit o greșeală	3695
ai kan begå fejl	740
ai kan gjøre feil	3304
ai kan göra fel	4306
ai kan göra misstag	4306
ai może popełniać błędy	3451
ai može griješiti	3967
ai može pogriješiti	3967
ai môže robiť chyby	4066
ai může chybovat	596
ai může dělat chyby	596
ai observat o greșeală	3628
ai sa môže mýliť	4066
ai segítségével készült	2351
ai által fordított	2351
ai által generált	2351
ai által generált tartalom	2351
ai може да греши	309
ai सारांश	2174
ai से तैयार सारांश	2174
ai 摘要	4858
ai 기사 요약	2829
ai 번역	2802
ai 생성 이미지	2839
ai 요약	2779
ai 음성으로 듣기	2801
ai-genererat innehåll	4307
ai-genereret resumé	654
ai-oversættelse	741
ai-resumé	654	741
ai-összefoglaló	2263
ai-översatt	4306
ai-översättning	4307
aicinām ievērot cieņu komentāros	2927
aiheeseen liittyvää	1764
aiheesta lisää	1764
aikaa jäljellä #	1824
ainda não tem conta	3565
ainda não é assinante	3565
ainult vajalikud küpsised	1614
aitäh hääletamast	1610
aitäh liitumast	1598
aitäh sõnumi eest	1625
aizmirsāt paroli	2969
aizvērt	2929
aizvērt galeriju	2973
aizvērt reklāmu	2930
aiが要約	2722
aiによる要約	2722
ai总结	4858
ai摘要	4804
ai生成	2697	4858
ai生成内容	4832
ai翻訳	2697
ai翻譯	4858
ai翻译	4858
ai要約	2722
ai語音朗讀	4831
ai语音朗读	4831
ai重點整理	4804
ai音声で聴く	2696
ai가 생성한 콘텐츠입니다	2839
ai가 읽어주는 기사	2801
ai로 생성된 콘텐츠	2839
ajouter une réponse	2006
ajouter à mes favoris	1899
ajouter à mes sources préférées	2000
ajouter à mes sujets	2023
ajouter à mes thèmes	2023
ajouter à vos sources préférées	2000
ajouter à vos sélections	1899
ajándék cikk	2247
ajándékozd el a cikket	2247
ajándékozd tovább a cikket	2247
ajándékozza a cikket	2246
ajándékozza a cikket barátjának	2246
ajándékozza el a cikket	2247
ajándékozza tovább a cikket	2247
ajánlataink	2261
ajánlja: outbrain	2359
ajánlja: taboola	2359
ajánljuk	2261
ajánljuk még	2261
ajánlott	2261	2339
ajánlott cikkek	2261
ajánló	2261
akceptuję	3344
akceptuję i kontynuuję	3421
akceptuję i przechodzę do serwisu	3421
akkurat nå	3212
ako chránime svoje zdroje	4063
ako chránime zdroje	4063
ako vypnúť adblock	4049
ako vypnúť blokovanie reklám	4049
aktuálny čas	4045
aktuálny čas #	4044
aktuální čas	568
aktuální čas #	567
aktuálně	498
akzeptieren und schließen	933
aldersgrense # år	3199
aldersgrense: # år	3199
alege o sumă	3710
alege-ți abonamentul	3687
alegeți abonamentul	3687
algo salió mal	1524
alkalmazás letöltése	2327
alkalmazás megnyitása	2327
alla bidrag hjälper	4291
alla rättigheter reserverade	4304
alle abo-angebote im überblick	873
alle angaben ohne gewähr	879
alle beiträge ansehen	813
alle beiträge anzeigen	952
alle beiträge der autorin	952
alle beiträge des autors	952
alle bidrag hjælper	724
alle bidrag tæller	724
alle inhalte sind urheberrechtlich geschützt	920
alle newsletter im überblick	864
alle preise ohne gewähr	879
aller à la recette	61
allt innehåll är skyddat av upphovsrätt	4248
allt innehåll är upphovsrättsskyddat	4246
als bevorzugte quelle bei google hinzufügen	788
als bevorzugte quelle hinzufügen	963
als podcast hören	874
alte știri	3629
alterar preferências de cookies	3518
altres notícies	19
altres notícies que et poden interessar	19
altyazilari aç	4454
altyazilari göster	4454
altă sumă	3684
alătură-te conversației	3642
am înțeles	3632
amazon'da gör	4453
amazonで見る	2694
amazonで詳しく見る	2694
amazonで詳細を見る	2694
amazonで買う	2694
amazonで購入	2694
amazonで購入する	2694
amintește-mi mai târziu	3615
ana sayfaya dön	4474
anasayfaya dön	4474
anderen betrag wählen	944
andet beløb	724
andra läser	19	4215
andra läser just nu	19
andra läste även	4215
andre har også lest	19
andre leser nå	3212
andre leste også	3212
andre læser	651
andre læser lige nu	651
andre læser også	19
andre læste også	651
angebot auswählen	947
angebot wählen	873
anhören	785
anhören # min	785
anket sonuçlari	4448
anketa dňa	4035
ankstesnė nuotrauka	2906
anmäl	4309
anmäl annons	4313
anmäl dig	4190
anmäl dig till nyhetsbrevet	4190
anmäl inlägg	4308
anmäl kommentar	4308
anna kelvollinen sähköpostiosoite	1842
anna äänesi	1809
annet beløp	3288
anneta ühekordselt	1622
annonce - artiklen fortsætter nedenfor	635
annonces légales	1940
annoncørbetalt	87
annoncørbetalt indhold	87	661
annons - artikeln fortsätter nedan	4201
annons från våra partner	4313
annonsblockerare upptäckt	4289
annonsen slutar här	4201
annonser från google	4313
annonsinnehåll	4222
annonslänk	4201
annonsörsinnehåll	4222
annonsørinnhold	87	3222
annonsørsamarbeid	3312
ano, prosím	574
ano, rád	574
anonimni sandučić	3964
anonym brevlåda	4303
anonym tipslåda	4303
anonymná schránka	4063
anonymní schránka	592
anpassa inställningar	4278
anulează oricând	3687
anulezi oricând	3654
anuluj odpowiedź	3352
användarnamn	4294
användarnamn eller e-postadress	4293
användarvillkor	4203
anzeige schließen	965
anzeigensonderveröffentlichung	879
anúncio	3491
anúncios	3491
apasă pentru sunet	3709
apmaksāta sadarbība	2980
apmaksāts saturs	2930
apmokėta partnerystė	2913
apmokėtas turinys	2913
aportació mensual	442
aportació única	442
aportación mensual	1519
aportación única	1519
app letöltése	2327
app storeからダウンロード	2702
app storeでダウンロード	2702
app store에서 다운로드	2808
apple ile giriş yap	4468
apple podcastで聴く	2728
appleでサインイン	2710
appleでログイン	2710
appleで続ける	2710
app内打开	4838
après la publicité	1904
aptaujas rezultāti	2963
após a publicidade	3491
apóyanos	1411
apóyanos en patreon	1518
apúntate	1423
aquest article està bloquejat	445
aquest article t'ha estat útil	423
aquest camp és obligatori	447
aquest vídeo ja no està disponible	430
aquest vídeo no està disponible	430
ar norite gauti pranešimus	2897
arată conținutul	3675
arată mai mult	3693
arată mai puțin	3632
arată răspunsurile	3663
arată tot	3632
arkadaşina gönder	4397
arkadaşinla paylaş	4397
article abonné	1880
article ajouté à vos sélections	1899
article lu par une voix de synthèse	1972
article précédent	1913
article réservé aux abonnés	1880
article següent	451
article sponsorisé	1940
articles associés	1913
articles liés	1913
articles recommandés	1913
articles récents	1913
articol exclusiv pentru abonați	3654
articole asemănătoare	3629
articole înrudite	3629
articoli più letti	2551
articolul continuă după reclamă	3625
articolul continuă mai jos	3625
articolul următor	3629
artikeln finns också som ljud	4197
artikeln fortsätter efter annonsen	4201
artikeln fortsätter nedan	4201
artikeln fortsätter under bilden	4201
artikeln går att lyssna på	4197
artikeln läses upp av en syntetisk röst	4281
artikeln är automatiskt genererad	4306
artikeln är låst	4183
artikeln är maskinöversatt	4306
artikeln är skapad automatiskt	4306
artikeln är skyddad av upphovsrätt	4304
artikeln är uppläst av en dator	4197
artikkel jätkub pärast reklaami	1582
artikkel jätkub reklaami järel	1582
artikkel on kaitstud autoriõigusega	1635
artikkel täieneb	1580
artikkelen er låst	3177
artikkelen finnes også som lyd	3190
artikkeli jatkuu kuvan jälkeen	1751
artikkeli on konekäännetty	1852
artikkeli on suojattu tekijänoikeudella	1850
artikkelin lukee synteettinen ääni	1824
artikkelin voi myös kuunnella	1748
artiklen er låst	617
artiklen er læst op af en robot	627
artiklen findes også som lyd	627
artiklen fortsætter efter annoncen	635
artiklen fortsætter efter reklamen	747
artiklen fortsætter nedenfor	635
artiklen fortsætter under billedet	635
artiklen kan også høres	627
artiklen læses op af en kunstig stemme	714
artikli loeb ette tehishääl	1578
artiklit loeb sünteetiline hääl	1616
artiklit loeb tehishääl	1578
artykuł czytany przez syntezator mowy	3424
artykuł dla subskrybentów	3325
artykuł do słuchania	3424
artykuł kontynuowany pod reklamą	3343
artykuł premium	3437
artykuł sponsorowany	3340
artykuł zablokowany	3437
artykuły na e-mail	3328
artykuły partnerów	3459
artículo anterior	1450
artículo regalado	1565
artículo relacionado	1450
artículo siguiente	1527
artículos recomendados	1496
artículos relacionados	1450
as notícias mais lidas	3540
ascultă	3622
ascultă articolul	3671
ascunde răspunsurile	3663
aseta ensisijaiseksi lähteeksi	1856
aslini göster	4407
assine já	3474
atbalstīt	2921
atcel jebkurā laikā	2921
atcelt var jebkurā laikā	2969
atcerēties mani	2970
atidaryti galeriją	2906
atidaryti programėlėje	2896
atidaryti programėlę	2896
atkūrimo greitis	2894
atlikite testą	2888
atlikušais laiks	2963
atlikušais laiks -#	2962
atpakaļ uz augšu	2973
atpakaļ uz sākumlapu	2973
atradi kļūdu	2974
atradi kļūdu rakstā	2927
atradāt kļūdu	2974
atrakinti straipsnį	2902
atrisini krustvārdu mīklu	2956
atsaukt piekrišanu	2960
atsisiųsti garso įrašą	2894
atsisiųsti iš app store	2896
atsisiųsti iš google play	2896
atsisiųsti programėlę	2896
atsiųskite naujieną	2907
atsiųskite nuotraukas	2907
atskaņot video	2962
atskaņošanas ātrums	2962
atslēgt rakstu	2969
atslēgvārdi	2963
atteikties var jebkurā laikā	2971
attēls # no #	2982
attēls #/#	2982
attēls attēlā	2962
atualizar a página	3560
atualizar página	3560
atvērt	2929
atvērt galeriju	2973
atvērt lietotni	2964
atvērt lietotnē	2964
atvērt rakstu	2969
atļaut paziņojumus	2965
atšaukti galite bet kada	2852
atšaukti sutikimą	2892
aucun commentaire à ce niveau	1944
audio narrado por una voz automática	1475
audio vytvorila umelá inteligencia	4044
auf apple podcasts hören	854
auf spotify hören	854
ausgewählt für sie	878
auswahl bestätigen	933
auswählen	948
automaatselt tõlgitud	1629
automaattinen käännös	1853
automaticky preložené	4066
automaticky přeloženo	596
automatické prehrávanie	4044
automatické přehrávání	567
automatický preklad	4067
automatický překlad	597
automatikus lejátszás	2325
automatinis atkūrimas	2894
automatisch übersetzt	959
automatische übersetzung	960
automatiskt översatt	4306
automatiškai išversta	2908
automatsko puštanje	3946
automātiski tulkots	2975
automātiskā atskaņošana	2962
autoriser la publicité	1981
ava äpis	1618
avantage abonnés	1970
avantages abonnés	1970
avantaje pentru abonați	3669
avançar # segundos	3550
aveți deja cont	3687
avfölj	4311
avfølg	3309
avis de décès	1940
avoimet työpaikat	1766
avregistrera dig när som helst	4296
avsluta när du vill	4183
avsluta när som helst	4296
avslutt når du vil	3177
avslå alle	3277
avís legal	402
avísanos de un error	1541
aylik bağiş	4465
aylik bağiş yap	4496
ayrintilar için tiklayin	4406
ayrintilar için tiklayiniz	4406
az ai hibázhat	2351
az ai tévedhet	2351
az e-mail-címed	2341
az első hónap csak # ft	2240
az mi hibázhat	2351
az oldal tetejére	2344
az outbrain ajánlásával	2359
az ön e-mail-címe	2341
az ön neve	2341
az összefoglalót ai készítette	2351
az összefoglalót mi készítette	2351
az összes cikk	2344
az összes elfogadása	2317
az üzeneted	2342
aç	4407
añadir a favoritos	1435
añadir a la cesta	1564
añadir a mi lista	1495
añadir a mis temas	1557
añadir al carrito	1564
añadir comentario	1446
añadir como fuente preferida	1535
añadir una respuesta	1541
añadir usuario	1416
añádenos como fuente preferida	1535
aún no eres suscriptor	1521
aún no estás registrado	1521
aún no te has registrado	1416
aún no tienes cuenta	1521
ačiū už jūsų balsą	2888
ačiū už registraciją	2904
ačiū už žinutę	2904
ačiū, kad balsavote	2888
ačiū, kad užsiprenumeravote	2877
ați uitat parola	3687
ați votat deja	3663
""", 'b': """
baixar episódio	3550
baixar o áudio	3550
baixar áudio	3550
bandykite dar kartą	2904
bandykite vėliau	2904
bankkártyás támogatás	2335
bankovním převodem	579
banküberweisung	762
bara för dig som prenumererar	4293
bara för prenumeranter	4293
bare nødvendige	3276
bağiş sayfasina git	4465
bağiş yap	4389
bağiş yapin	4389
bağişim	4466
bağlanti kopyalandi	4482
bağlantiyi kopyala	4397
başa dön	4406
başka tutar	4465
be šlamšto	2904
bedste værdi	728
bei google als quelle hinzufügen	788
bei spotify hören	854
beitrag nicht mehr verfügbar	936
bejegyzés betöltése	2317
bejelentkezés	2240
bejelentkezés apple-fiókkal	2338
bejelentkezés facebookkal	2338
bejelentkezés google-fiókkal	2338
bekræft din e-mail	730
belépés	2240
belépés facebook-fiókkal	2338
belépés facebookkal	2338
belépés google-fiókkal	2338
benefício do assinante	3522
bere sintetični glas	4143
berite naprej z naročnino	4152
bestill nå	3273
beställ boken	4274
betalas årsvis	4293
betales årlig	3291
betales årligt	727
betalt innehåll	4313
betrag wählen	761
betygsätt receptet	61
betűméret	65
betűméret csökkentése	2357
betűméret módosítása	2357
betűméret növelése	2357
bez mišljenja	3940
bez surogātpasta	2971
bez zobowiązań	3438
bez závazku, kdykoli zrušíte	473
bez závazků	473
bezmaksas piegāde	2959
bezárás	2235
beágyazott tartalom	2317
beállítás preferált forrásként	2354
beállítások mentése	2317
beállítások módosítása	2320
beğen	4448
beğenme	4448
bidrag kan trækkes fra i skat	724
bieżący czas #	3424
bild in originalgröße	952
bild vergrößern	812	952
bildergalerie öffnen	952
bildirimleri aç	4445
bildirimleri açin	4445
bilety już w sprzedaży	3417
bir hata oluştu	4470
bir tutar seçin	4496
bir şeyler ters gitti	4471
bir şeyler yanliş gitti	4471
bitte füllen sie dieses feld aus	949
bitte geben sie eine gültige e-mail-adresse ein	949
bitte prüfen sie ihr postfach	949
bitte versuchen sie es später erneut	864
bitte versuchen sie es später noch einmal	949
bitte überprüfen sie ihr postfach	949
bize ulaşin	4403
biểu quyết	92
bjud en vän på artikeln	4197
bjud oss på en kaffe	4291
bjud oss på kaffe	4291
bjud på en kaffe	4291
bli månadsgivare	4179
bli støttemedlem	3174
bliv fast støtte	724
bliv støtteabonnent	724
bliv støttemedlem	614
blocco pubblicità rilevato	2609
blokovať	4048
bloqueador de anúncios ativado	3595
bloqueador de anúncios detectado	3595
bloqueur de publicité détecté	2015
bloqueur détecté	2015
boletín	1423
bolo to užitočné	4066
brezplačna dostava	4139
browserul tău nu poate reda acest video	3639
brukervilkår	3201
brīva summa	2968
bu haber abonelere özeldir	4390
bu haber yapay zeka tarafindan seslendirilmiştir	4454
bu haber yapay zekâ ile seslendirilmiştir	4454
bu haberi paylaş	4505
bu haberi paylaşin	4505
bu içerik abonelere özeldir	4390
bu içerik faydali oldu mu	4447
bu içerik görüntülenemiyor	4457
bu içerik gösterilemiyor	4457
bu içerik kilitli	4468
bu video artik mevcut değil	4454
bu video bulunduğunuz ülkede izlenemiyor	4454
bu video mevcut değil	4454
bu video ülkenizde izlenemiyor	4454
bu yaziyi paylaş	4505
bu yorumu şikayet et	4487
bugün değil	4388
bulmaca çöz	4450
bunlar da ilginizi çekebilir	4404
burtu izmērs	2978
butlletí	413
buy me a coffee ☕	1108
buy me a cup of coffee ☕	1108
buy us a coffee ☕	1108
buzón anónimo	1530
buzón seguro	1530
buďte v obraze	478
bylo to pro vás užitečné	596
bylo to užitečné	596
bài cùng chuyên mục	4702
bài cùng tác giả	4702
bài khác	4675
bài khác của tác giả	4734
bài liên quan	4675
bài mới nhất	4702
bài quảng cáo	4703
bài tiếp theo	4675
bài trước	4734
bài viết có hữu ích không	4707
bài viết có hữu ích với bạn không	4707
bài viết liên quan	4675
bài viết mới	4701
bài viết này bị khóa	4728
bài viết này có hữu ích không	4707
bài viết tiếp theo	4734
bài viết trước	4734
bài viết được tặng bởi thuê bao	4754
bài được dịch tự động	4701
bài đọc nhiều	4702
báo cáo	4708
báo cáo bình luận	4745
báo cáo vi phạm	4708
báo lỗi	4674
báo lỗi bài viết	4707
bármikor leiratkozhat	2267
bármikor leiratkozhatsz	2267
bármikor lemondhatja	2240
bármikor lemondható	2240
bäst värde	4294
bästa pris	4294
bình chọn	91	4708
bình chọn của bạn đã được ghi nhận	4707
bình luận	4674
bình luận (#	4674
bình luận của bạn	4745
bình luận đã bị tắt	4745
bölümü indir	4454
búsqueda	1453
bücher aus dem shop	793
bülten	4427
bülten üyeliği	4427
bültene abone oldunuz	4427
büyüt	4406
bądź na bieżąco	3328
bądź pierwszą osobą, która skomentuje	3453
błędny adres e-mail	3440
bővebben	2263	2319
būkite pirmas	2858
būkite pirmas, pakomentavęs	2858
bạn chưa có tài khoản	4728
bạn chưa đăng ký	4728
bạn có muốn nhận thông báo	4721
bạn có muốn nhận thông báo không	4721
bạn có thể hủy đăng ký bất cứ lúc nào	4730
bạn có thể quan tâm	4675
bạn muốn nhận thông báo	4721
bạn thấy bài viết này thế nào	4707
bạn đang theo dõi chủ đề này	4739
bạn đã bình chọn	4707
bạn đã bình chọn rồi	4707
bạn đã có tài khoản	4728
bạn đã đăng ký rồi	4751
bản ghi	4715
bật	4722
bật thông báo	4721
bật tiếng	4714
bắt buộc	4731
bắt đầu trắc nghiệm	4710
bỏ qua	4658
bỏ qua quảng cáo	4748
bỏ theo dõi	4739
""", 'c': """
cada aportació compta	416
cada aportación cuenta	1491
cada contribuição conta	3535
cada doação conta	3562
cada donación cuenta	1518
cadastre-se grátis	3474
califica este artículo	1446
campo obrigatório	3567
campos obrigatórios	3567
cancel·la quan vulguis	445
cargando el vídeo	1506
cargando vídeo	1506
cargar más	1453
cargar más comentarios	1499
cargar más noticias	1527
cargar publicación	1510
cargar vídeo	1510
carrega la publicació	434
carrega més comentaris	423
carregando o vídeo	3550
carregando vídeo	3550
carregant el vídeo	430
carregar conteúdo	3554
carregar mais comentários	3542
carregar mais notícias	3571
carregar o conteúdo	3554
carregar publicação	3554
carregar vídeo	3554
carte de crédit	1879
cartão de crédito	3473
categorieën	3035
categorías	1450
caută	3631
caça-palavras	3547
ce contenu vous a-t-il été utile	1938
ce résumé vous a-t-il été utile	1938
cea mai bună ofertă	3688
cela vous a-t-il été utile	1964
cele mai citite știri	3657
cele mai noi știri	3629
celkem hlasovalo # čtenářů	555
celozaslonski način	4143
celá obrazovka	567
celý článek	500
celý článek zde	588
celý článok	4060
cenimy twoją prywatność	3346
cererea ta a fost trimisă	3712
cerrar galería	1555
cerrar menú	1453
cerrar sesión	1416
cet article est en accès libre pour les abonnés	1953
cet article est lu par une voix de synthèse	1938
cet article vous a-t-il été utile	1964
cette adresse est déjà inscrite	2019
cette information vous a-t-elle été utile	2006
cette page vous a-t-elle été utile	1964
cette réponse est-elle utile	1964
cette vidéo est indisponible	1972
cette vidéo ne peut pas être lue	1972
cevaplari göster	4447
chargement du lecteur vidéo	1972
charger la vidéo	1976
charte éditoriale	1995
chcem dostávať upozornenia	4047
chcem odoberať	4057
chcete dostávat notifikace	571
chcete dostávat upozornění	571
chcete dostávať notifikácie	4047
chcete dostávať upozornenia	4047
chci dostávat upozornění	571
chci odebírat	478
chci podpořit	470
chci přispět	470
chi tiết	4678
chia sẻ	4665
chia sẻ bài viết	4665
chia sẻ bài viết này	4754
chia sẻ facebook	4701
chia sẻ lên facebook	4741
chia sẻ qua email	4741
chia sẻ qua facebook	4701
chia sẻ qua zalo	4741
chia sẻ tin này	4754
chia sẻ zalo	4741
chia sẻ ý kiến của bạn	4674
cho chúng tôi biết ý kiến	4707
cho phép	4722
cho phép thông báo	4721
chuyên mục	4675
chuyển đến công thức	61
chép liên kết	4701
chính sách bảo mật	4673
chính sách bảo mật | điều khoản sử dụng	4673
chính sách cookie	4673
chính sách quyền riêng tư	4673
chơi miễn phí	4710
chơi ngay	4710
chưa có tài khoản	4728
chấp nhận tất cả	4673
chấp nhận tất cả cookie	4673
chấp nhận và tiếp tục	4718
chất lượng	4715
chế độ tối	4747
chỉ dành cho thuê bao	4728
chỉ dành cho thành viên	4728
chọn	4729
chọn gói	4728
chọn gói của bạn	4728
chọn gói đăng ký	4728
chọn số tiền	4749
chủ đề	4675
chủ đề liên quan	4675
chủ đề nóng	4702
cikk ajándékozása	2357
cikk elküldése ajándékként	2357
cikk feloldása	2338
cikk meghallgatása	2325
cikk megosztása	2246
cikk mentése	2246
cikk nyomtatása	2357
cikkünk frissül	2263
citeşte şi	3629
citește articolul complet	3693
citește articolul integral	3693
citește fără limite	3654
citește gratuit	3711
citește mai departe	3629	3631
citește mai mult	3629	3631
citește regulile comunității	3642
citește tot articolul	3693
citește transcrierea	3671
citește în aplicație	3678
citește și	3629
citi šobrīd lasa	2923
citit de o voce sintetică	3671
citiți și	3629
cobrança anual	3566
codes de réduction	2030
cofnij zgodę	3421
col·labora	389
comandă acum	3669
comandă cartea	3669
comentariile sunt doar pentru abonați	3705
comentariul tău	3705
comentariul tău așteaptă moderarea	3642
comentează	3628
comentário	3496
comentário aguardando moderação	3528
comentários	3496
comentários desativados	3586
comentários exclusivos para assinantes	3528
commander ce numéro	1940
comment désactiver mon adblocker	1981
comment désactiver mon bloqueur	1981
commentaire en attente de modération	1944
commentaires désactivés	2006
commerciële bijdrage	3085
commerciële content	3164
commerciële inhoud	3164
comparte este artículo	1565
compartilhar esta matéria	3607
compartilhe esta notícia	3607
compartir esta página	1565
compre a edição impressa	3522
conditions générales	1906
conectează-te cu facebook	3654
conectează-te cu google	3654
confidentialité	1906
configuració de galetes	434
configuració de les galetes	434
configuració de privacitat	434
configuración	1443
configuración de cookies	1443
configuración de privacidad	1510
configurações de cookies	3493
configurações de privacidade	3554
confira o preço	3606
conheça as ofertas	3597
conheça os planos	3597
conheça todas as nossas newsletters	3532
consenti la pubblicità	2575
consigue tu entrada aquí	1477
consulta les normes de participació	405
consultez notre charte de modération	1944
consíguelo en tu quiosco	1477
contacta amb la redacció	453
contacta con la redacción	1530
contactar a redação	3574
contactar con la redacción	1530
contactați redacția	3695
contacte a redação	3574
contactează redacția	3695
contacter la rédaction	1995
contactez la rédaction	1995
contenu externe recommandé	1936
contenu proposé par notre partenaire	1940
contenu réservé	1985
contenu réservé aux abonnés	1985
contenu sponsorisé	1904
contenus recommandés	1957
contenus sponsorisés	1904	1913
conteúdo de marca	3491
conteúdo exclusivo	3474
conteúdo exclusivo para assinantes	3537
conteúdo externo	3518
conteúdo externo recomendado	3518
conteúdo gerado por ia	3592
conteúdo pago	3548
conteúdo para assinantes	3474
conteúdo patrocinado	3491
conteúdo premium	3537
conteúdo produzido pela marca	3522
conteúdo relacionado	3500
conteúdos relacionados	3540
contingut només per a usuaris registrats	417
continua a leggere dopo la pubblicità	2563
continua após a publicidade	3491
continua després de l'anunci	407
continuar leyendo aquí	1416
continuarea articolului după reclamă	3644
continue a ler esta notícia	3540
continuer après la publicité	1904
continuer sans désactiver	2015
continuer à lire	2021
continuă cu apple	3654
continuă cu email	3711
continuă cu facebook	3654
continuă cu google	3654
continuă lectura	3714
continuă pe site	3678
continuă să citești	3714
continuă să citești după publicitate	3644
continuă în browser	3678
continúa abajo	1441
contáctanos	1446
convida'ns a un cafè	442
conținut disponibil doar utilizatorilor înregistrați	3654
conținut extern	3639
conținut extern recomandat	3639
conținut pentru abonați	3617
conținut plătit	3669
conținut premium	3654
conținut sponsorizat	87	3625
cookie beállítások	2317
cookie を管理する	2699
cookie 設定	4835
cookie 设置	4835
cookie-beállítások	2317
cookie-beállítások módosítása	2320
cookieinställningar	4203
cookies a ochrana soukromí	493
cookieの管理	2699
cookieの設定	2650
cookieを拒否する	2730
cookieを管理	2699
cookieを管理する	2699
cookie政策	4780
cookie設定	2650	4780
cookie设置	4780
copia enllaç	459
copia l'enllaç	396
copiază	3702
copiază link	3622
copiază linkul	3622
copy link thành công	4701
correo electrónico	1423
correo electrónico no válido	1523
correo no válido	1523
correu electrònic	448
correu electrònic no vàlid	447
correu no vàlid	447
coś poszło nie tak	3441
coś poszło nie tak. spróbuj ponownie	3440
coś poszło nie tak. spróbuj ponownie później	3440
creează cont	3617
crucigrama del día	1542
créer mon compte	1880
créer un compte	1880
créer une alerte	1946
créer une alerte sur ce thème	1946
csak a szükséges sütik	2317
csak a szükségesek	2317
csak előfizetők számára	2338
csak előfizetőknek	2240
csomagok megtekintése	2338
cualquier aportación ayuda	1518
cum îl dezactivez	3683
cumpără acum	3669
cumpără bilet	3669
cumpără bilete	3669
cumpără bilete online	3669
cumpără cartea	3669
cumpără de pe emag	3669
cumpără revista	3644
cuvinte încrucișate	3668
czy artykuł był pomocny	3451
czy artykuł był przydatny	3451
czy ten artykuł był pomocny	3451
czy to było pomocne	3451
czyta głos ai	3424
czytaj całość	3361
czytaj cały artykuł	3443
czytaj również	3358
czytaj także	3358
czytaj też	3358
czytaj też nasze inne artykuły	3358
czytaj więcej	3358	3361
czytaj więcej o	3358
czytane przez głos syntetyczny	3424
cài đặt cookie	4718
cài đặt quyền riêng tư	4718
cài đặt ứng dụng	4720
các tin khác	4675
cách tắt	4725
cách tắt trình chặn quảng cáo	4724
câmp obligatoriu	3689
câmpuri obligatorii	3689
cât de util a fost acest articol	3642
câu đố	4712
címkék	2261
címlap	2261
címlapra	2344
címlapról ajánljuk	2261
có lẽ để sau	4658
có lỗi xảy ra	4730
có thể bạn quan tâm	19	4675
có thể bạn thích	19
có, tôi muốn	4721
códigos de desconto	3606
códigos de descuento	1564
códigos promocionales	1564
cómo desactivar el bloqueador	1516
cómo desactivarlo	1517
cómpralo aquí	1505
cómpralo en amazon	1505
cùng chuyên mục	4675
cùng chủ đề	4702
cùng tác giả	4702
cũ nhất	4708
cảm ơn bạn đã bình chọn	91	4707
cảm ơn bạn đã tham gia	4707
cảm ơn bạn đã ủng hộ	4749
cảm ơn, tin nhắn của bạn đã được gửi	4730
cỡ chữ	65
cửa hàng	4743
""", 'd': """
d'autres articles à découvrir	19
da, želim	3950	4147
dagens fråga	91	4267
dagens spørgsmål	91	700
dagens spørsmål	91	3265
daha az göster	4407
daha fazla göster	4406
daha fazla haber için tiklayin	4406
daha fazla yorum yükle	4447
daha önce oy kullandiniz	4447
daha önce oy verdiniz	4447
dalies ar šo rakstu	2926
dalinkitės	2852
dalinkitės straipsniu	2857
dalsza część artykułu pod materiałem wideo	3340
dalsza część artykułu pod wideo	3340
dalsza część tekstu pod wideo	3340
dalszy ciąg materiału pod wideo	3343
dalīties	2921
dalīties ar draugiem	2926
dalīties ar rakstu	2978
dalīties facebook	2926
dalīties whatsapp	2978
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
danke für dein feedback	858
danke für deine stimme	91
danke für ihr feedback	858
danke für ihre stimme	91	926
danke fürs abstimmen	926
danke fürs mitmachen	91
danos tu opinión	1482
dans l'actualité	1957
dans la même catégorie	1913
dans la même rubrique	1913
dans la même série	1913
dar lze odečíst z daní	578
dar si můžete odečíst z daní	578
darovat jednorázově	578
darovat měsíčně	578
darovat článek	482
darovať	3981
darovať jednorazovo	4051
darovať mesačne	4051
darovať článok	3989
darowiznę możesz odliczyć od podatku	3434
darujte nám # %	4051
darujte tento článek	482
darujte tento článok	3989
das könnte dich auch interessieren	809
das könnte ihnen auch gefallen	809
das könnte sie auch interessieren	809
das könnte sie interessieren	809
das video ist in ihrem land nicht verfügbar	936
das video ist leider nicht mehr verfügbar	936
das video ist nicht mehr verfügbar	936
das video ist nicht verfügbar	936
das wichtigste in kürze, zusammengefasst von ki	844
datenschutzerklärung	797
daugiau autoriaus straipsnių	2906
daugiau straipsnių	2906
daugiau šia tema	2854
dať spätnú väzbu	4066
dbamy o twoją prywatność	3346
deaktivér din adblocker	721
deblochează articolul	3654
definições de cookies	3554
definições de privacidade	3554
deine stimme wurde gezählt	926
deixar um comentário	3496
deixe um comentário	3496
del på e-mail	745
del på e-post	3190
del på facebook	627	3190
del på mail	627
del på twitter	627	3190
del på whatsapp	3310
del på x	627	3190
dela inlägget	4197
dela på facebook	4197
dela på twitter	4197
dela på whatsapp	4312
dela på x	4197
dela som gåva	4312
deli po e-pošti	4168
deli članek	4089
delite članek	4089
demander un droit de réponse	2006
den här artikeln är låst	4293
den här artikeln är skyddad av upphovsrättslagen	4304
den här videon är inte längre tillgänglig	4281
den här videon är inte tillgänglig	4281
denne artikel er låst	727
denne artikkelen er låst	3291
denne saken er låst	3291
denne video er ikke længere tilgængelig	714
denne video er ikke tilgængelig	714
denunciar comentário	3586
denunciar este comentário	3586
der er opstået en fejl	731
der opstod en fejl. prøv igen senere	730
dernière minute	1913
dernières actualités	1913
dernières infos	1913
dernières nouvelles	1913
desa les preferències	434
desa per llegir després	419
desactívalo para continuar	1516
desactívalo para seguir leyendo	1516
desbloquear artículo	1492
desbloqueie este conteúdo	3537
descarcă aplicația	3678
descarcă audio	3671
descarcă din app store	3678
descarcă din google play	3678
descarcă episodul	3671
descargar pódcast	1506
descarrega l'àudio	430
descarregar áudio	3550
deschide aplicația	3678
deschide în aplicație	3678
descárgala en app store	1513
descárgala en google play	1513
destekçi ol	4465
destekçimiz olun	4465
desteğiniz fark yaratir	4496
desteğiniz için teşekkür ederiz	4496
desteğiniz için teşekkürler	4496
det er gratis å opprette en bruker	3177
det går inte att visa innehållet	4278
det har oppstått en feil	3295
det här innehållet kan inte visas	4278
det här innehållet är inte tillgängligt	4278
det læser andre	651
det oppsto en feil. prøv igjen senere	3294
det är gratis att skapa ett konto	4183
detaylar için tiklayin	4406
detaylar için tiklayiniz	4406
detta material är skyddat enligt lagen om upphovsrätt	4245
detta är en annons	4201
detta är en plusartikel	4183
dette indhold er ikke tilgængeligt	711
devam etmek için üye girişi yapin	4390
devami için abone olun	4390
devamini okumak için abone olun	4390
dezactivează sunetul	3671
dienas jautājums	2956
diese funktion steht nur angemeldeten nutzern zur verfügung	874
dieser inhalt ist nicht mehr verfügbar	933
dieser inhalt ist nicht verfügbar	933
dieser kommentar wurde gelöscht	961
dieses video ist in deinem land nicht verfügbar	936
dieses video ist in ihrem land nicht verfügbar	936
dieses video ist leider nicht mehr verfügbar	936
dieses video ist nicht mehr verfügbar	936
dieses video ist nicht verfügbar	936
digite um e-mail válido	3567
din aceeași categorie	3629
din aceeași secțiune	3657
din röst har registrerats	4267
din röst är registrerad	91
din röst är räknad	4267
disponibil în app store	3678
disponibil în app store și google play	3648
disponibilă în app store și google play	3648
disponível na app store	3557
distribuie știrea	3716
distribuiți	3622
diğer haberler	19	4404
diğer okurlar bunlari okuyor	4404
diğer seçenekler	4483
diğer tutar	4465
diğer yazilari	4474
dla prenumeratorów	3437
dla subskrybentów	3325
dlaczego widzę tę reklamę	3459
do fotogalérie	4060
do galérie	4060
do góry	3361
do košíka	4039
do košíku	487	561
do księgarni	3341
do speciálu	588
doar abonații pot comenta	3642
doar pentru abonați	3617
doação mensal	3470
doação única	3470
doba čtení # min	500
dodaj do moich tematów	3455
dodaj jako preferowane źródło	3455
dodaj kao željeni izvor	3970
dodaj nas do preferowanych źródeł	3455
dodaj nas do wyjątków	3429
dodaj u košaricu	3942
dodaj v košarico	4138
dogodila se greška. pokušajte ponovno	3958
dolgozzon nálunk	2263
domiciliación bancaria	1415
domů	500
don régulier	1982
dona suport al periodisme en català	416
dona'ns la teva opinió	423
donació mensual	443
donació única	443
donación mensual	1411
donación puntual	1519
donación única	1411
donativo único	3563
donați	3616
donația mea	3710
donație lunară	3685
donație unică	3685
donează	3616
donează acum	3616
donează lunar	3616
donează lunar # euro	3653
donează lunar # lei	3653
donează o dată	3684
doner nå	3174
doniraj mesečno	3953	4150
doniraj mjesečno	3953
données personnelles	1906
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
dosegli ste omejitev člankov	4152
dosegnuli ste ograničenje članaka	3955
dossier spécial	1969
dovanoti straipsnį	2911
dozvoli obaveštenja	3949
dołącz do dyskusji	3408
dołącz do nas	3322
dołącz do newslettera	3328
došlo je do greške. pokušajte ponovo	3958
došlo je do pogreške. pokušajte ponovno	3958
došlo k chybě	586
došlo k chybě. zkuste to prosím později	585
drodzy użytkownicy	3346
droga użytkowniczko, drogi użytkowniku	3346
drogi użytkowniku	3346
droits réservés	2026
drukāt	2926
drukāt rakstu	2978
drukāt recepti	61
du använder en adblocker	4287
du använder en annonsblockerare	4287
du er nå påmeldt	3184
du er nå påmeldt nyhetsbrevet	3184
du följer	4310
du följer det här ämnet	4310
du följer nu	4310
du följer redan	4310
du följer redan ämnet	4310
du følger allerede	3308
du følger allerede dette emne	744
du følger allerede dette temaet	3308
du følger allerede emnet	744
du følger dette emne	744
du følger dette temaet	3308
du følger emnet	744
du følger nå	3308
du har en adblocker påslagen	4289
du har en annonsblockerare påslagen	4289
du har nådd grensen	3291
du har nået din grænse	727
du har nått din gräns	4293
du har redan röstat	4267
du har rätt att vara anonym	4211
du har slået adblock til	721
du kan när som helst avregistrera dig	4296
du kan när som helst avsluta prenumerationen	4190
du kan når som helst melde deg av	3184
du kan opsige når som helst	617
du kan trække beløbet fra i skat	724
du kanske också gillar	4215
du modtager snart en bekræftelse på mail	622
du même auteur	1913
du prenumererar nu på nyhetsbrevet	4190
du skyddas av källskyddet	4211
du verkar använda en annonsblockerare	4287
du vil kanskje også like	3212
du är nu anmäld	4296
du är skyddad av källskyddet	4211
du är skyddad enligt källskyddet	4211
duración	1507
durată	3672
duração	3551
durée	1973
dziękujemy za głos	91	3411
dziękujemy za oddanie głosu	91	3411
dziękujemy za przesłanie formularza	3440
dziękujemy za udział w sondzie	3411
dziękujemy za wiadomość	3440
dziękujemy za zapis	3328
dziękujemy! sprawdź skrzynkę	3440
dành cho bạn	4675
dành cho thuê bao	4660
dành riêng cho thành viên	4728
dárkovat článek	472
dát zpětnou vazbu	596
därefter # kr/mån tills du säger upp	4183
débloquer l'accès	2018
débloquer l'article	1880
débloquez cet article	1953
déconnexion	1880
découvrez tous nos jeux	1967
découvrir l'offre	1880
découvrir la boutique	1970
découvrir nos offres	1953
découvrir toutes nos offres d'abonnement	1953
déjà un compte	1880
déjà un compte ? connectez-vous	1880
délka	568
délka #	568
déplier	1917
détails	1917
dê a sua opinião	3542
dê sua opinião	3542
dölj	4219
dölj annons	4313
dölj bildtext	4299
dölj svar	4308
düzeltme politikasi	4476
dāvini rakstu	2926
dāvini rakstu draugam	2926
děkujeme za hlas	555
děkujeme za hlasování	91	555
děkujeme za odběr	585
děkujeme za přihlášení	478
děkujeme za vaši zprávu	585
děkujeme za váš hlas	91	555
děkujeme za zprávu	585
dĺžka	4045
dĺžka #	4045
dịch tự động	4715
""", 'e': """
e-bülten	4427
e-bülten aboneliği	4427
e-mail alebo používateľské meno	4054
e-mail cím	2341
e-mail ili korisničko ime	3955
e-mail inválido	3532
e-mail nebo uživatelské jméno	581
e-mail-cím	2342
e-mail-cím vagy felhasználónév	2338
e-mailová adresa	478
e-pasts vai lietotājvārds	2969
e-post või kasutajanimi	1623
e-posta gönder	4397
e-posta ile paylaş	4482
e-postadress eller användarnamn	4293
e-pošta ali uporabniško ime	4152
e-poštni naslov	4155
ecrã inteiro	3551
edición digital	1416
edición impresa	1416
editöre yaz	4476
editöre yazin	4476
editörün seçtikleri	4404
edição impressa	3474
eget beløb	724
eget beløp	3288
egyedi összeg	2335
egyszeri adomány	2335
egyszeri támogatás	2236
egyszeri támogatás küldése	2335
egyéb összeg	2335
ehkä myöhemmin	1736
ei mielipidettä	1815
ei tänään	1736
ei vielä tunnusta	1839
ei, aitäh	1620
eikö sinulla ole tunnusta	1839
ein fehler ist aufgetreten. bitte versuchen sie es später erneut	949
eiti į receptą	61
ekskluzivno za naročnike	4152
el juego es solo para mayores de # años	1505
el millor de la setmana a la teva bústia	413
el más popular	1522
el més llegit	393
el més popular	446
el més vist	420
el reproductor se está cargando	1506
el. paštas	2877
el. paštas arba vartotojo vardas	2902
el. pašto adresas	2904
eldste først	3306
elfelejtett jelszó	2240
elfelejtette a jelszavát	2338
elfogadom az összeset	2320
elfogadom és folytatom	2317
elfogadom és megjelenítem	2317
elfogadás és folytatás	2317
elige tu suscripción	1492
elküldés	2342
elküldöm	91	2246	2342
elküldöm e-mailben	2357
ellenőrizd a postafiókod	2341
ellenőrizze a postafiókját	2341
elmentem későbbre	2246
elolvasom később	2357
elolvasta az összes ingyenes cikkét	2338
elrejtés	2265
els lectors també han llegit	420
elutasítom	2319
elérte a havi limitet	2338
elírást talált	2257
előfizetek	2240
előfizetés	2240
előfizetési csomagok	2338
előfizetési lehetőségek	2338
előfizető vagyok	2338
előfizetői ajánlat	2314
előfizetői előny	2314
előfizetői kedvezmény	2314
előfizetői tartalom	2240
előfizetőknek	2240
előfizetőként megoszthatja a cikket	2246
előző	2263
előző cikk	2261
előző fotó	2344
előző kép	2344
előző oldal	2344
email cím	2342
email của bạn	4751
email inválido	3567
email không hợp lệ	4730
email không đúng định dạng	4730
email no válido	1523
email này đã được đăng ký	4751
emailul tău	3712
emlékeztess később	2235
emlékezz rám	2339
emlékezzen rám	2339
emme voi näyttää sisältöä	1821
emme voi näyttää tätä sisältöä	1821
empfehlungen für sie	878
en beğenilen	4448
en beğenilenler	4448
en colaboración con	1538
en col·laboració amb	461
en este artículo	1450
en popüler	4469
en çok okunan	4404
en çok okunan haberler	4404
en çok okunanlar	4404
encara no estàs registrat	445
endast för dig som är prenumerant	4293
endast för medlemmar	4293
endast nödvändiga	4278
endast nödvändiga cookies	4278
endre tekststørrelse	3310
engangsbeløb	614
engangsbeløp	3288
engedélyezem	2331
engedélyezés	2331
engedélyezés és folytatás	2320
engedélyezés és megjelenítés	2320
engångsgåva	4179
enllaç copiat	419
ensemble, faisons vivre un média libre	1952
entgeltliche veröffentlichung	794
enthält werbung	792
entre em contato com a redação	3574
enviament gratuït	461
enviar comentário	3496
enviar corrección	1446
envoyer à un ami	1899
envoyer à un proche	1899
envoyez-nous vos témoignages	1934
envíanos tu opinión	1499
envío gratis	1538
epizód letöltése	2325
eredeti megjelenítése	2265
eredmény megtekintése	91
eredmények	92	2265
eredmények megtekintése	2308
erinnern sie mich später	757
eroare la încărcarea videoclipului	3709
erro ao carregar o vídeo	3592
error al cargar el vídeo	1547
erről bővebben itt írtunk	2263
erről is írtunk	2261
erről itt írtunk bővebben	2263
erscheint täglich	864
erscheint wöchentlich	864
erősítse meg az e-mail-címét	2341
es gratis y solo te llevará un minuto	1488
es ist ein fehler aufgetreten. bitte versuchen sie es später erneut	864
es ist ein fehler aufgetreten. bitte versuchen sie es später noch einmal	949
es izslēdzu reklāmu bloķētāju	2967
escanea el código qr	1513
escreva um comentário	3496
escriu a la redacció	453
escriu el teu correu electrònic	413
esi pirmais, kas komentē	2927
esimene kuu # €	1573
esta funcionalidad es sólo para registrados	1416
esta matéria foi útil para você	3520
esta notícia foi útil	3520
esta página foi útil	3542
este artigo está bloqueado	3565
este artigo foi útil	3542
este artículo está bloqueado	1521
este campo é obrigatório	3567
este correo ya está registrado	1553
este e-mail já está cadastrado	3598
este espaço é moderado pela redação	3528
este resumo foi útil	3520
este video ya no está disponible	1506
este vídeo já não está disponível	3550
este vídeo no está disponible	1506
este vídeo não está disponível	3550
este vídeo não está mais disponível	3550
este vídeo ya no está disponible	1506
está a seguir este tema	3602
estás bloqueando nuestros anuncios	1550
estás de acuerdo? vota	1482
estás siguiendo este tema	1557
estä	1830
ethvert bidrag hjælper	724
etický kodex redakce	592
etický kódex redakcie	4063
etkinleştir	4461
etkö ole tilaaja	1839
etkö ole vielä tilaaja	1839
ett fel har uppstått	4297
ett fel uppstod. försök igen senare	4296
etwas ist schiefgelaufen. bitte versuchen sie es später erneut	949
evaluează rețeta	61
evästeasetukset	1754
evästeet	1754
evästeet ja tietosuoja	1755
evästekäytäntö	1821
exclusiv pentru abonați	3654
exibir conteúdo	3554
exklusiv für abonnenten	947
exklusiv für mitglieder	947
exklusivt för medlemmar	4293
exklusivt för prenumeranter	4293
exkluzív tartalom előfizetőknek	2338
experimente grátis por um mês	3537
externt innehåll	4278
externí obsah	564
externý obsah	4041
ez a cikk zárolt	2338
ez a mező kötelező	2341
ez a tartalom nem elérhető	2317
ez a tartalom nem jeleníthető meg	2317
ez a videó már nem elérhető	2325
ez a videó nem elérhető	2325
ez is érdekelhet	2261
ez is érdekelheti	2261
ezek is érdekelhetik	19
ezek is érdekelhetnek	19
ezt a tartalmat nem tudjuk megjeleníteni	2317
ezt a témát már követi	2354
ezt is ajánljuk	2261
ezt olvasta már	2261
ezt olvastad már	2261
eén keer toestaan	3126
ešte nemáte predplatné	4054
ešte nemáte účet	4054
ești de acord? votează	3642
ești deja abonat	3662
ești deja abonată	3662
""", 'f': """
facebook ile giriş yap	4468
facebook'ta paylaş	4397
facebook-bejegyzés betöltése	2320
facebook-poszt betöltése	2320
facebookでシェア	2644
facebookでシェアする	2644
facebookでログイン	2710
facebookで共有	2724
facebookで続ける	2710
facebookで見る	2728
facturació anual	446
facturació mensual	446
facturación anual	1522
facturación mensual	1522
facturare anuală	3688
facturare lunară	3688
facturé annuellement	1985
facturé mensuellement	1985
faire un don défiscalisé	1982
faktureras årligen	4293
faktureres årlig	3291
faktureres årligt	727
fale com a redação	3574
fazer doação	3596
fazer uma doação mensal	3596
fazer uma doação única	3596
faça login	3474
faça o quiz	3545
faça o teste	3545
faça uma doação única	3596
faça uma pergunta sobre esta reportagem	3520
felhasználási feltételek	2317
felhasználási jog vásárlása	2349
felhasználónév	2339
felhasználónév vagy e-mail	2338
feliratkozás	2342
feliratkozás hírlevélre	2341
feliratok megjelenítése	2325
fermer la fenêtre	2021
fes el qüestionari	426
fes una donació	389
fes-te sòcia	442
fiecare contribuție contează	3684
fiecare donație contează	3653
fiecare leu contează	3653
film jest niedostępny w twoim kraju	3424
film nie jest już dostępny	3424
film niedostępny	3424
fin de la publicité	1970
fine della pubblicità	2563
fine pubblicità	2563
fiyati gör	4453
fizetett együttműködés	2359
fizetett hirdetés	87	2249
fiók létrehozása	2240
fiókom	2240
foglalja le helyét	2314
folytatás a hirdetés után	2359
folytatás apple-fiókkal	2338
folytatás facebookkal	2338
folytatás google-fiókkal	2338
folytatás google-lel	2338
folytatás kikapcsolás nélkül	2332
fontu büyüt	4482
form gönderildi	4498
formulaire envoyé	2019
formulário enviado	3598
forstået	656
forstått	3217
forstør	715
forstør billede	654
forstør billedet	733
forstørr	3280
forstørr bilde	3215
forstørr bildet	3297
fortsett uten å slå av	3286
fortsett uten å støtte	3173
fortsätt läsa efter annonsen	4201
fortsätt med apple	4293
fortsätt med e-post	4293
fortsätt med facebook	4293
fortsätt med google	4293
fortsätt utan att stänga av	4287
fortsätt utan att stödja	4178
fortsæt med apple	727
fortsæt med at læse	635
fortsæt med e-mail	727
fortsæt med facebook	727
fortsæt med google	727
fortsæt uden at slå fra	721
fortsæt uden at støtte	613
foto # iš #	2915
fotogalería	1450
fotografia următoare	3714
fotoğraf galerisi	4474
fotoğrafi büyüt	4474
fotoğraflari gör	4474
fotoğraflari görmek için tiklayin	4406
fotó #/#	2343
fotó megtekintése	2343
fotó: #/#	2343
fotók megtekintése	2343
fra vores annoncører	747
fra vår butikk	3273
fra våre partnere	3312
frete grátis	3583
friss hírek	2261
frissítse az oldalt	2334
fråga vår ai om artikeln	4209
från vår butik	4274
från våra annonsörer	4313
från våra partner	4313
frühbucher-tickets	930
frühbucherrabatt sichern	930
fuld skærm	714
fuldskærm	654
fullskärm	4281
fyll i fältet	4296
fäll ihop	4219
fäll ut	4219
fältet är obligatoriskt	4296
få adgang	617
få artiklen læst op	627
få de vigtigste nyheder hver morgen	622
få de viktigaste nyheterna varje morgon	4190
få de viktigste nyhetene hver morgen	3184
få læst artiklen op	714
få notifikationer	717
få notiser	4284
få nyheder på mail	622
få nyheter på e-post	3184
få nyheter på mejlen	4190
få overblikket her	654
få tilgang	3177
få varsel når vi skriver om dette	3215
få varsler	3282
följ	4198
följ det här ämnet	4310
följ direktrapporten	4299
följ författaren	4310
följ journalisten	4310
följ liverapporten	4299
följ oss	4198
följ skribent	4198
följ skribenten	4310
följ ämne	4310
följ ämnen	4310
följ ämnet	4198
för prenumeranter	4183
förderer werden	758
fördermitglied werden	758
föregående	4218
föregående artikel	4215
föregående bild	4299
föregående sida	4299
förnamn	4297
förstora	4218
förstora bild	4299
förstora bilden	4299
försök igen senare	4296
føj til foretrukne kilder	744
føj til mine emner	744
følg	630	631	3192
følg alle	631
følg alle emner	632
følg dette emne	744
følg dette temaet	3308
følg direkte	3297
følg direktesenteret	3297
følg emne	630
følg emner	632
følg emnet	3308
følg forfatter	3308
følg forfatteren	3308
følg ikke længere	744
følg journalist	3308
følg journalisten	3308
følg liveblog	733
følg livebloggen	733
følg os	630
følg oss	3192
følg sagen her	654
følg saken direkte	3297
følg serien	632
følg skribent	744
følg skribenten	744
følg tema	3192
følg temaet	3308
følg temaet og få varsel	3215
følger	631
für abonnenten	763
für den newsletter anmelden	772
für dich empfohlen	878
für sie empfohlen	878
für sie entstehen keine mehrkosten	879
fă o donație	3616
fă quizul	3666
fă testul	3666
fără obligații	3654
fără spam	3689
fără sunet	3672
fără tine nu putem	3653
főoldal	2344
""", 'g': """
galbūt vėliau	2898
galerie schließen	952
galerie öffnen	952
galeriyi aç	4406
galeriyi gör	4474
galeriyi görmek için tiklayin	4406
galéria	2263
galéria (#	2343
galéria bezárása	2344
galéria megnyitása	2344
galéria megtekintése	2263
garanta já o seu ingresso	3522
gastos de envío incluidos	1505
gastos de envío no incluidos	1505
gauti pranešimus	2897
gaver kan trækkes fra i skat	724
ge en engångsgåva	4291
ge en gåva	4291
ge återkoppling	4306
gefällt mir	962
gefällt mir nicht	962
gelesen von einer künstlichen stimme	936
gelişmelerden aninda haberdar olun	4460
gem til læseliste	627
generisano veštačkom inteligencijom	3967
genindlæs siden	723
genişlet	4407
gerenciar opções	3591
gerenciar preferências	3591
geri dön	4407
gerir opções	3591
gerir preferências	3591
gestionează consimțământul	3675
gestionează cookie-urile	3708
gestionează opțiunile	3708
gestionează preferințele	3675
geçerli bir e-posta adresi girin	4470
geçerli süre	4455
geçersiz e-posta	4470
geçersiz e-posta adresi	4470
ghi nhớ đăng nhập	4728
gia hạn gói	4750
giriş	4390
giriş yap	4390
giriş yapin	4390
giriş yapin veya üye olun	4390
giv et beløb	724
giv et engangsbeløb	724
giv os feedback på artiklen	643
già abbonato	2486
già registrato	2486
giải đố ngay	4710
giảm cỡ chữ	4741
giọng đọc ai	4714
giọng đọc tự động	4714
gjenstående tid	3280
gjenstående tid #	3279
gjenstående tid -#	3279
glasnoća	3947
gli articoli più letti	2551
glömt ditt lösenord	4293
glömt lösenord	4183
glömt lösenordet	4293
glücksspiel kann süchtig machen	793
godišnja naplata	3956
godišnja pretplata	3956
godišnje	3956
godišnje plaćanje	3956
godkänn	4203
godkänn alla	4203
godkänn alla cookies	4278
godkänn och fortsätt	4278
godkänn och visa	4278
godkänn och visa innehåll	4206
google hirdetések	2359
google ile giriş yap	4468
google playからダウンロード	2702
google playで手に入れよう	2702
google play에서 다운로드	2808
google reklāmas	2980
google से जारी रखें	2214
google-hirdetések	2359
googleでログイン	2710
googleで登録	2710
googleで続ける	2710
gorące tematy	3358
gracias por tu opinión	1475
gratuit, fără spam	3689
grazie, il tuo messaggio è stato inviato	2582
grotuvas įkeliamas	2894
großansicht	952
gràcies pel teu vot	423
gràcies per la teva opinió	405
gràcies per votar	405
gràcies, el teu missatge s'ha enviat	447
gràcies, ja estàs subscrit	413
grátis e sem spam	3567
grįžti į pradžią	2906
grįžti į viršų	2906
guardar artículo	1435
guardar configuración	1510
guardar para después	1495
guardar para leer después	1495
guardar preferências	3554
gå ikke glip af	651
gå ikke glip af noget	622
gå ikke glipp av noe	3184
gå til forsiden	3297
gå til hovedindhold	733
gå til indhold	654
gå til innhold	3297
gå til liveblog	733
gå til oppskriften	61
gå til opskriften	61
gå til quizzen	700
gå til shop	708
gå til toppen	733
gå till receptet	61
gåvolänk	4312
généré par ia	2012
généré par l'ia	2012
gépi felolvasás	2325
gépi fordítással készült	2351
géppel fordítva	2351
gérer la confidentialité	2011
gérer les cookies	1906
gérer les préférences	1936
gérer les traceurs	2011
gérer mes alertes	1946
gérer mes choix	1906
gérer mes cookies	2011
gérer mes préférences	2011
gérer mon consentement	1976
gérer vos préférences	1976
gérer vos préférences de cookies	1936
góp ý	4674
gönder	91	4471
gönderiyi göster	4457
gönderiyi yükle	4457
gör quizzet	4267
gör testet	4267
görseli büyüt	4474
görüş bildir	4447
görüşünü bildir	4447
görüşünüzü bildirin	4447
gündem	4404
günün anketi	91
günün bulmacasi	4488
günün haberleri	4404
günün kelimesi	4488
günün sudokusu	4488
günün özeti	4404
głosuj	91	3414
głośność	3425
gợi ý	4675
gửi	91	4674
gửi bài cho tòa soạn	4735
gửi bài viết	4735
gửi bình luận	4674
gửi cho bạn bè	4701
gửi email	4665
gửi góp ý	4707
gửi phản hồi	4707
gửi thành công	4730
gửi tin bài	4735
gửi trả lời	4707
gửi ý kiến	4674
gửi ý kiến của bạn	4707
gửi đi	4731
gửi ảnh cho chúng tôi	4735
""", 'h': """
haber bülteni	4427
haber güncelleniyor	4406
haberi arkadaşina hediye et	4397
haberi paylaş	4505
haberi özetle	4479
haberin kilidini aç	4497
haberlere dön	4500
hacer una donación mensual	1551
hacer una donación puntual	1551
hai già un account	2486
hai già votato	2557
halda nõusolekut	1614
hallitse evästeitä	1821
hang letöltése	2325
hanganyag letöltése	2325
hangerő	2326
hantera inställningar	4278
har du sett något	4303
harici içerik	4406
haritayi aç	4407
has arribat al límit d'articles gratuïts	417
has iniciado sesión	1473
has olvidado tu contraseña	1521
hasznos volt az összefoglaló	2257
hasznosnak találta a cikket	2257
hasło	3438
havi előfizetés	2339
havi fizetés	2339
havi rendszeres támogatás	2335
havi támogatás	2236
hayir teşekkürler	4388
hayir, teşekkürler	4388
haz una pregunta sobre este artículo	1475
he leído y acepto la política de privacidad	1488
he llegit i accepto la política de privacitat	402
he olvidado mi contraseña	1521
hela artikeln fortsätter nedan	4201
heli välja	1616
helskärm	4281
helskärmsläge	4281
helyesbítési szabályzat	2348
henüz abone değil misiniz	4468
hepsini gör	4406
her destek önemli	4465
her katki değerli	4465
her katki önemli	4465
her zaman göster	4457
hesap oluştur	4390
hi estàs d'acord? vota	405
hiba bejelentése	2348
hiba jelentése	2265	2348
hiba történt	2342
hiba történt, próbálja újra később	2341
hiba történt. próbálja újra	2341
hiba történt. próbálja újra később	2341
hibabejelentés	2348
hibás e-mail-cím	2341
hibát talált	2257
hibát talált a cikkben	2348
hibát találtál	2348
hibát találtál a cikkben	2348
hier reinhören	854
hinweis schließen	757
hirdetés	2249
hirdetés bezárása	2249
hirdetés elrejtése	2359
hirdetés jelentése	2359
hirdetés vége	2359
hirdetés, görgessen tovább	2249
hirdetésblokkolót használsz	2332
hirdetések engedélyezése	2334
hirdetések kikapcsolása	2359
hivatkozás másolva	2357
hivatkozás másolása	2357
hiển thị bài đăng	4718
hiển thị nội dung	4718
hiện phụ đề	4714
hjälp oss att rätta fel	4209
hlasitosť	4045
hlasovalo # lidí	555
hlasovalo # čtenářů	555
hlasovat v anketě	555
hlasovať	91	4036
hlasovať v ankete	4035
hlavná stránka	4060
hlavné správy	3986
hlavní stránka	588
hlavní zprávy	498
ho già donato	2480
ho già un account	2580
hogyan kapcsolhatom ki a hirdetésblokkolót	2332
hogyan védjük forrásainkat	2348
hoje não	3469
hoppa till huvudinnehåll	4299
hoppa till innehåll	4218
hoppa till innehållet	4299
hoppa över inlägg från facebook	4218
hoppa över inlägg från instagram	4218
hoppa över inlägg från x	4218
hozzáadás a kedvenc forrásokhoz	2354
hozzáadás a témáimhoz	2354
hozzáadás preferált forrásként	2354
hozzájárulás kezelése	2317
hozzájárulás módosítása	2317
hozzájárulás visszavonása	2317
hozzájárulások kezelése	2317
hozzászólok	2257
hozzászólás	2257
hozzászólás elküldése	2352
hozzászólás jelentése	2352
hozzászólás küldése	2352
hozzászólási szabályzat	2352
hozzászólások	2257
hozzászólások megjelenítése	2352
hozzászólások megtekintése	2257
hrajte zodpovědně	488
hrať	4036
hrať teraz	4035
hrát	558
hrát teď	555
hvala za sporočilo	4155
hvala za vaš glas	3939	4135
hver krone hjælper	724
hver krone tæller	724
hvert bidrag hjælper	724
hylkää	1754
hylkää kaikki	1754
hyppää reseptiin	61
hyppää sisältöön	1845
hyväksy	1754
hyväksy evästeet	1754
hyväksy ja jatka	1821
hyväksy ja näytä	1821
hyväksy ja sulje	1821
hyväksy kaikki	1754
hàng năm	4727
hàng tháng	4727
hátralévő idő	2326
hátralévő idő #	2325
hátralévő idő -#	2325
hämta på google play	4283
här kan du kommentera artikeln	4209
hääleta	91
håll dig uppdaterad	4190
håll mig inloggad	4293
hình tiếp theo	4752
hírfolyam	2261
hírlevelek	2267
hírlevél	2267
hírlevél-feliratkozás	2267
hívj meg minket egy kávéra	2335
hívjon meg minket egy kávéra	2335
hören sie diesen artikel	854
hør saken	3190
hằng tháng	4727
hết quảng cáo	4713
họ tên	4731
họ và tên	4731
hủy bất cứ lúc nào	4728
""", 'i': """
i den här artikeln	4299
i più commentati	2512
i più letti	2512
i più letti della settimana	2551
i più visti	2512
iba nevyhnutné	4041
iba pre predplatiteľov	3982
ich unterstütze schon	757
identifícate	1492
idi na sadržaj	3961
időtartam	2326
időtartam #	2326
ielikt grozā	2958
ielogojies, lai komentētu	2927
ielādēt ierakstu	2960
ielādēt saturu	2960
ielādēt vēl	2973
ienākt	2921
ienākt ar facebook	2969
ienākt ar google	2969
iepriekšējais attēls	2973
iepriekšējais raksts	2973
iepriekšējā lapa	2973
iesakām	2923
ieslēgt paziņojumus	2965
ieslēgt skaņu	2962
iesūti fotogrāfijas	2974
iesūti ziņu	2974
iesūtīt ziņu	2974
iesūtīt ziņu anonīmi	2974
ievadiet derīgu e-pasta adresi	2971
ieși din ecran complet	3671
igal reedel. tasuta. ilma spämmita	1625
igen, kérek	2331
igen, kérem	2331
igen, köszönöm	2331
ignorar anúncio	3592
ignorer la publicité	2012
ihre meinung zählt	803
ihre stimme wurde gezählt	91	926
ikke abonnent ennå	3291
ikke gå glipp av	3212
ikke nå	3173	3284
ikmēneša ziedojums	2968
il più popolare	2581
il più scelto	2580
il tuo browser non può riprodurre il video	2529
il tuo commento sarà pubblicato dopo l'approvazione	2539
il tuo messaggio è stato inviato	2582
il tuo voto è stato inviato	2557
il tuo voto è stato registrato	2557
iletişim	4403
ilgili içerikler	4404
ilginizi çekebilecek haberler	4404
ilginizi çekebilir	4404
ilmoita asiavirheestä	1761
ilmoita virheestä	1761
image précédente	2021
imaginea anterioară	3714
imaginea următoare	3714
imam račun	3955	4152
imate namig? pišite nam	4161
imate priču za nas	3964
imię	3441
imię i nazwisko	3441
impossible de charger la vidéo	2012
impossible de lire la vidéo	2012
imprimir artículo	1495
imprimir esta matéria	3539
in bài	4665
in bài viết	4665
in công thức	61
in trang này	4701
inbäddat innehåll	4278
indhold fra annoncør	747
indholdet er ikke tilgængeligt	711
indlæg fra facebook	654
indlæg fra instagram	654
indlæs flere	654
indlæs indhold	711
indlæs opslag	711
indlæs video	711
indlæser afspiller	714
indlæser video	714
indtast beløb	724
inga kommentarer än	4308
ingen åsikt	4271
ingresá	1492
ingyen, minden héten	2269
ingyen, spam nélkül	2341
ingyenes regisztráció	2240
ingyenes szállítás	2315
inicia la sessió per comentar	423
inicia sesión	1416
inicia sesión con google	1521
inicia sesión para comentar	1499
inicia sessió	390
inicia sessió amb google	445
iniciar reproducción	1547
iniciar reprodução	3592
iniciar sesión	1416
iniciar sesión con apple	1492
iniciar sesión con facebook	1492
iniciar sesión con google	1492
iniciar sessão	3474
inicie sesión	1416
inläst av en syntetisk röst	4281
inne artykuły	3358
innehåll från annonsör	4313
innehåll från våra partner	4313
innehållet kan inte visas	4278
innehållet är skyddat av upphovsrätt	4248
innhold fra annonsør	3222
innhold fra våre annonsører	3312
innhold fra våre partnere	3312
inscription confirmée	2019
inscription à la newsletter	1889
inscrivez-vous à notre newsletter	1889
inscrição confirmada	3598
inscrição realizada com sucesso	3567
insira o seu endereço de email	3532
insira um e-mail válido	3567
instagram-bejegyzés betöltése	2320
instagramで見る	2728
instagramの投稿を読み込む	2699
instagram에서 보기	2836
instagram에서 이 게시물 보기	2836
instalează aplicația	3648
inställningar	4203
inte prenumerant än	4293
integritetsinställningar	4278
introdu emailul tău	3712
introduce tu correo electrónico	1553
introduce un correo electrónico válido	1523
introduce un correo válido	1523
introduce un email válido	1488
introduceți adresa de email	3712
introduceți o adresă de email validă	3689
introdueix un correu vàlid	447
intră în cont	3617
invítanos a un café	1411
iná suma	4051
início	3503
ir a la página de donaciones	1518
ir para a página de doações	3562
ir para a página de donativos	3562
ir para o conteúdo	3503
irány a bolt	2314
irányítószám	2342
isključi zvuk	3946
isključio sam blokator oglasa	3951
isključite adblock	3951
isključite blokator oglasa	3951
ispiši	3888
ispiši recept	61
ispiši članak	3972
ispravci i pojašnjenja	3964
isso foi útil	3542
istediğin zaman iptal et	4468
istediğiniz zaman abonelikten çikabilirsiniz	4427
istediğiniz zaman iptal edin	4390
isto foi útil	3542
iz naše trgovine	3942	4138
iz našeg shopa	3942
izberi naročnino	4152
izberite naročnino	4152
izbor uredništva	4086
izdrukāt	2926
izmēģini # dienas bez maksas	2921
izslēdziet reklāmu bloķētāju	2967
izslēgt skaņu	2962
izveidots ar mākslīgo intelektu	2975
izvēlies abonementu	2969
izvēlies summu	2968
izvēlieties abonementu	2969
izvēlieties summu	2968
izvēlēties plānu	2969
içeriğe geç	4406
içeriği görüntüle	4457
içeriği göster	4457
içeriği yükle	4457
iş birliği	4399
iş birliğiyle	4484
iš mūsų parduotuvės	2890
iš mūsų partnerių	2913
išbandykite # dienų nemokamai	2852
išjungiau reklamos blokavimą	2899
išjungti garsą	2894
išjunkite reklamos blokavimą	2899
išorinis turinys	2870
išsaugoti	2857
išsaugoti nustatymus	2892
išsaugoti pasirinkimą	2892
išsaugoti straipsnį	2857
išsaugoti vėlesniam laikui	2911
išversta automatiškai	2908
išversta dirbtinio intelekto	2908
""", 'j': """
j'ai déjà donné	1870
j'ai déjà un compte	1880
j'ai désactivé adblock	1981
j'ai désactivé mon adblock	1981
j'ai désactivé mon bloqueur	1981
ja hi estàs subscrit	417
ja hi estàs subscrit? entra	417
ja n'ets subscriptor? inicia sessió	390
ja tens compte? inicia sessió	417
ja, gärna	4286
ja, slå på	4286
jaa sähköpostilla	1857
jaa twitterissä	1748
jaa x:ssä	1748
jag förstår	4203
jag har stängt av annonsblockeraren	4287
jag har stängt av den	4290
jag har stängt av min annonsblockerare	4287
jag stödjer redan	4178
jaga sõbraga	1578
jak chronimy nasze źródła	3447
jak chronimy źródła	3447
jak chráníme své zdroje	592
jak chráníme zdroje	592
jak to zrobić	3430
jak vypnout blokování reklam	575
jak wyłączyć adblocka	3429	3430
jak wyłączyć blokowanie reklam	3429
jakość	3425
jatka sähköpostilla	1839
jau turiu paskyrą	2902
jaunākie	2923
jaunākie vispirms	2976
jautā mākslīgajam intelektam	2927
javascript ei ole käytössä	1824
javascript er slået fra	714
javascript er slått av	3279
javascript està desactivat	434
javascript ir izslēgts	2962
javascript išjungtas	2894
javascript je isključen	3946
javascript je vypnutý	567
javascript jest wyłączony	3424
javascript måste vara påslaget	4281
javascript on pois päältä	1824
javascript on välja lülitatud	1616
javascript är avstängt	4281
javascript är inaktiverat	4281
javascript đã bị tắt	4718
javascript вимкнено	4617
javascript е изключен	288
javascript отключен	3837
javascript отключён	3837
javascript מושבת	2103
javascript ถูกปิดใช้งาน	4361
javascriptが無効になっています	2699
javascript已停用	4835
javascript已禁用	4835
javítások és pontosítások	2348
je commande ce numéro	1940
je consens au traitement de mes données	1987
je découvre l'offre	2018
je découvre les offres	2018
je fais un don défiscalisé	1982
je gère mes cookies	1906
je m'équipe	2004
je soutiens déjà	1870
jede spende zählt	868
jede unterstützung hilft	944
jeder beitrag zählt	868
jeder euro zählt	868
jederzeit kündbar	947
jednorazový dar	4051
jednorazový príspevok	4051
jednorázový dar	578
jednorázově	470
jednou týdně, zdarma	479
jeg forstår	3201
jeg har slået den fra	723
jeg har slået min adblocker fra	721
jeg har slått av annonseblokkering	3286
jeg har slått den av	3287
jeg støtter allerede	613	3173
jegyek itt kaphatók	2263
jegyvásárlás	2315
jelenlegi idő	2326
jelenlegi idő #	2325
jelentkezzen be vagy regisztráljon	2240
jelentés	2353
jelszó	2339
jelszó megjelenítése	2338
jen nezbytné cookies	564
jen pro předplatitele	472
jesteś już prenumeratorem	3437
jesteś już subskrybentem	3437
jetzt angebot wählen	873
jetzt anhören	785
jetzt reinhören	854
jetzt rätseln	926
jetzt unterstützen	758
ještě nemáte předplatné	581
ještě nemáte účet	581
jiná částka	578
již jste hlasovali	555
již mám předplatné	472
již mám předplatné, přihlásit se	473
již máte předplatné	473
jméno	586
jméno a příjmení	586
joacă acum	3666
joacă gratuit	3666
joacă responsabil	3703
jobs in ihrer nähe	852
jogar grátis	3545
jogue grátis	3545
jokainen euro on tärkeä	1836
jokainen lahjoitus on tärkeä	1836
jokin meni pieleen. yritä uudelleen	1842
jokin meni vikaan. yritä uudelleen	1842
jotain meni vikaan. yritä myöhemmin uudelleen	1842
jotain meni vikaan. yritä uudelleen	1842
još nema komentara	3968
još nemate račun	3955
još niste pretplatnik	3955
još vesti	3885
još vijesti	3885
jsem předplatitel, přihlásit se	473
jste už předplatitel	581
junte-se à conversa	3528
jurnalismul de calitate costă	3653
juttu jatkuu kuvan jälkeen	1751
juttu jatkuu mainoksen jälkeen	1751
juttu jatkuu videon jälkeen	1751
juttu on luettu koneäänellä	1824
juttua päivitetään	1751
jutun lukee koneääni	1748
jutun lukee synteettinen ääni	1824
jutun lukee tekoäly	1824
jutun lukee tekoälyääni	1748
jutun voi myös kuunnella	1748
już głosowałeś	3411
już obserwujesz	3455
już wspieram	3321
już wyłączyłem	3433
já desativei	3560
já desativei o bloqueador	3560
já doei	3469
já está inscrito	3598
já nas bancas	3522
já segue este autor	3579
já segue este tema	3579
já sou apoiador	3469
já sou assinante	3474
já tem conta	3474
já tem uma conta	3474
já tenho conta	3565
já votou	3542
já é assinante? faça login	3474
já é subscritor	3537
já é subscritor? inicie sessão	3537
játssz most	2308
játék indítása	2308
jährlich	948
jährlich abgerechnet	947
jährliche abrechnung	948
jährliche zahlung	948
jälgi autorit	1631
jälgi teemat	1631
jälgid juba	1631
jälgid seda teemat	1631
jäljellä oleva aika	1824
jäljellä oleva aika #	1824
jäljellä oleva aika -#	1824
jäljentäminen kielletty	1850
järelejäänud aeg	1617
järelejäänud aeg -#	1616
järgmine artikkel	1627
järgmine leht	1627
järgmine pilt	1627
järgmine video	1616
järjestys	1855
järjestä	1855
jäsenetu	1818
jäta mind meelde	1623
jätka apple'iga	1623
jätka facebookiga	1623
jätka google'iga	1623
jätä kommentti	1761
jūs izmantojat reklāmu bloķētāju	2967
jūs jau balsavote	2888
jūs jau esat nobalsojis	2956
jūs naudojate reklamos blokavimo programą	2899
jūs sekate šią temą	2910
jūs sekojat šai tēmai	2977
jūsu balss ir ieskaitīta	2956
jūsu balss ir pieņemta	2956
jūsu e-pasta adrese	2971
jūsu e-pasts	2971
jūsu vārds	2972
jūsu ziņa	2972
jūsų balsas užskaitytas	2888
jūsų balsas įskaitytas	2888
jūsų el. paštas	2877
jūsų el. pašto adresas	2877
jūsų vardas	2905
jūsų žinutė	2905
""", 'k': """
k tématu	498
k téme	3986
kaikki oikeudet pidätetty	1850
kaip išjungti reklamos blokavimą	2899
kaip saugome šaltinius	2907
kakinställningar	4278
kako isključiti adblock	3951
kako isključiti blokator oglasa	3951
kako štitimo izvore	3964
kako štitimo svoje izvore	3964
kalan süre	4455
kapcsolat a szerkesztőséggel	2348
kapcsolat a szerzővel	2344
kapcsold ki a reklámblokkolót	2332
kapcsolja ki a hirdetésblokkolót	2332
kapcsolódó	2261
kapcsolódó cikk	2261
kapcsolódó cikkek	2261
kapcsolódó tartalom	2261
kapcsolódó témák	2261
karte öffnen	816
kas kokkuvõte oli kasulik	1579
kas mėnesį remti	2900
kategóriák	2261
katrs eiro ir svarīgs	2968
katrs eiro palīdz	2968
katrs ziedojums palīdz	2968
katru piektdienu. bez maksas. bez surogātpasta	2971
katso kuvat tästä	1766
katso myös	1764
katso video tästä	1766
katso video yltä	1766
kattintson a nagyításhoz	2344
kaupallinen sisältö	1859
kaupallinen yhteistyö	87	1751
kaupallisen kumppanin sisältö	1859
kaut kas nogāja greizi. mēģiniet vēlreiz	2971
kaydiniz için teşekkürler	4427
każda wpłata pomaga	3434
każda wpłata się liczy	3434
każda złotówka pomaga	3434
każda złotówka się liczy	3434
każde wsparcie się liczy	3434
každou neděli, zdarma	479
každá koruna pomáhá	578
každá koruna se počítá	578
každé euro pomáha	4051
každé euro sa počíta	4051
každé pondělí, zdarma	479
každé ráno, zdarma	479
každý dar pomáha	4051
každý dar pomáhá	578
každý piatok. zadarmo. bez spamu	4057
každý príspevok pomáha	4051
každý príspevok sa počíta	4051
každý pátek do e-mailu	479
každý pátek, zdarma	479
každý pátek. zdarma. bez spamu	585
každý příspěvek pomáhá	578
každý příspěvek se počítá	578
každý týden, zdarma	479
kažkas nutiko. bandykite dar kartą	2904
kdykoli lze zrušit	473
kdykoliv lze zrušit	473
kdykoliv můžete zrušit	581
keela kõik	1615
keeldu kõigist	1615
keisti sutikimą	2892
keisti šrifto dydį	2911
kenttä on pakollinen	1842
kereskedelmi együttműködés	2315
keresztnév	2342
keresztrejtvény	2311
keresés	2263
keskeytä	1825
keskustelu on päättynyt	1854
keskustelun säännöt	1854
kevesebb mutatása	2344
kezdőlap	2263
không biết	4708
không có ý kiến	4708
không phải bây giờ	4658
không spam	4730
không thể hiển thị nội dung này	4718
không thể phát video	4714
không thể phát video này	4714
không thể tải video	4748
không, cảm ơn	4658
ki kan gjøre feil	3304
ki-antworten können fehler enthalten	959
ki-übersetzung	960
ki-übersicht	844
kiekvieną penktadienį. nemokamai. be šlamšto	2904
kiellä kaikki	1822
kiitos viestistäsi	1842
kiitos äänestämisestä	1809
kiitos äänestäsi	91	1809
kiitos! tarkista sähköpostisi	1842
kijelentkezés	2240
kikapcsoltam a hirdetésblokkolót	2332
kingi artikkel sõbrale	1578
kinyitás	2265
kipróbálom	2240
kirjaudu sisään	1739
kirjaudu sähköpostilla	1839
kirjoita sähköpostiosoitteesi	1742
kitas vaizdo įrašas	2894
kitöltöm a kvízt	2308
kiválasztom	2339
kiválasztás	2339
kizárólag előfizetőknek	2338
kişisel verilerimin işlenmesini kabul ediyorum	4470
kiểm tra hộp thư của bạn	4730
kiểm tra kiến thức của bạn	4710
kjøp abonnement	3177
kjøp billett	3273
kjøp billetter	3273
kjøp billetter her	3273
kjøp boka	3273
kjøp boken	3273
kjøp her	3273
kjøp lisens	3302
kjøp nå	3273
kjøp rettigheter	3302
kjøp tilgang	3177
klausies podkāstu	2928
klausies podkāstu šeit	2928
klausies šo rakstu	2926
klausies šo rakstu (# min	2926
klausykite tinklalaidės	2859
klausykite tinklalaidės čia	2859
klausykitės straipsnio	2857
klausīties	2926
klausīties rakstu	2926
kliknij, aby powiększyć	3443
kliknutím zväčšíte	4060
kliknutím zvětšíte	588
klippet er ikke længere tilgængeligt	714
klippet är inte längre tillgängligt	4281
ključne besede	4086
ključne reči	3885
ključne riječi	3885
klíčová slova	498
kniha s věnováním autora	488
knihkupectví	487
kodex diskutujících	598
kodėl matau šią reklamą	2913
kohustuslik väli	1625
kohustuslikud väljad	1625
kokeile # päivää maksutta	1739
kokkuvõtte tegi tehisintellekt	1629
koko näyttö	1824
kolačići	3901
kom ihåg mig	4293
komentarai uždaryti	2909
komentariši	3969
komentarų dar nėra	2909
komentarų nėra	2909
komentavimas išjungtas	2858
komentavimas uždarytas	2909
komentavimo taisyklės	2858
komentiranje je onemogućeno	3968
komentovať	4069
komentáre	3989
komentář	496
komentáře	496
komentāri	2921
komentāri ir slēgti	2976
komentāru vēl nav	2976
komentēt	2921
komentēšana ir slēgta	2927
komentēšanas noteikumi	2927
komercijalni sadržaj	3974
komerčné oznámenie	3985
komerční obsah	604
komerční prezentace	604
komerční sdělení	87	486
komerční článek	604
komerčný obsah	4073
komerčný článok	4073
komment jelentése	2352
komment küldése	2352
komment írása	2352
kommentar gelöscht	961
kommentarer blir gjennomgått før publisering	3215
kommentarerna förhandsmodereras	4209
kommentarerna är stängda	4308
kommentek megjelenítése	2352
kommentek megtekintése	2257
kommentelési szabályzat	2257
kommentoi ensimmäisenä	1854
kommentoinnin säännöt	1854
kommentointi on päättynyt	1854
kommentér	643
kommersiellt innehåll	4313
konekäännetty	1852
konekäännös	1853
kontakt z redakcją	3447
kontakta författaren	4299
kontaktirajte uredništvo	4161
kontaktovať autora	4060
kontaktovať redakciu	4063
kontynuuj bez wyłączania	3429
koostöö	1582
kopiera gåvolänk	4312
kopiera länk	4197
kopiera länken	4197
kopiering förbjuden	4304
kopijuoti draudžiama	2914
kopijuoti nuorodą	2852
kopioitu leikepöydälle	1857
kopiraj povezavo do članka	4089
kopirano u međuspremnik	3972
kopirano v odložišče	4168
kopiér link	627
kopiér linket	627
kopsavilkumu veidojis mākslīgais intelekts	2975
kopírovanie zakázané	4064
kopírovat odkaz	482	483
kopírovať odkaz	3989
kopírování zakázáno	593
kopēt saiti	2921
kopēšana aizliegta	2981
korisničko ime	3956
korisničko ime ili e-mail	3955
korzyść dla prenumeratorów	3417
korábban írtunk róla	2261
kostenlos und jederzeit kündbar	949
kosárba	2251
kosárba rakom	2314
kosárba teszem	2314
koupit aktuální vydání	561
koupit lístky	561
koupit nyní	561
koupit časopis	561
kreiraj račun	3878
kreirano uz pomoć ai	3967
kreirano uz pomoć umjetne inteligencije	3967
kreuzworträtsel	927
križaljka	3940
križanka	4136
krzyżówka	3414
krížovka	4036
książka z autografem	3341
książka z autografem autora	3341
książki z autografem	3341
księgarnia	3342
księgarnia internetowa	3342
kuidas reklaamiblokeerija välja lülitada	1621
kullanim koşullari	4400
kumppanin sisältö	1859
kumppanisisältö	1859
kun nødvendige	3276
kun nødvendige cookies	711
kup dostęp	3325
kup książkę	3417
kup licencję	3448
kup licencję na publikację	3448
kup tę książkę	3417
kup w księgarni	3341
kupi naročnino	4082
kupte nám kávu	578
kuula taskuhäälingut	1580
kuuntele podcast tästä	1766
kvíz dne	555
kvíz dňa	4035
kvíz indítása	2308
kvíz kitöltése	2308
kyllä kiitos	1830
kyllä, kiitos	1830
kysy tekoälyltä	1761
kytke ilmoitukset päälle	1827
käyttäjätunnus	1840
käyttäjätunnus tai sähköposti	1839
käyttöehdot	1754
käytä etu	1752
käytät mainonnanestoa	1834
käytät mainosten esto-ohjelmaa	1831
käytät mainosten estoa	1831
käytät mainostenesto-ohjelmaa	1831
käännetty automaattisesti	1852
käännetty tekoälyllä	1852
kép #/#	2343
kép a képben	2325
kép megtekintése	2343
kép nagyítása	2344
kép: #/#	2343
képaláírás megjelenítése	2344
képek megtekintése	2343
kér értesítést	2328
kérdezze ai-asszisztensünket	2257
kérek értesítést	2328	2329
kérem a hírlevelet	2267
kérjük, adjon meg érvényes e-mail-címet	2341
kérjük, kapcsolja ki a hirdetésblokkolót	2332
kérjük, töltse ki ezt a mezőt	2341
később	2235	2331
kích thước chữ	65
kódex diskutujúcich	4068
kõik artiklid	1627
kõik autori artiklid	1627
kõik kommentaarid	1630
kõik õigused reserveeritud	1635
könyvajánló	2251
könyvesbolt	2251
könyváruház	2251
köp	4183
köp biljett	4274
köp biljetter	4274
köp biljetter här	4274
köp boken	4274
köp boken här	4274
köp din biljett	4274
köp här	4274
köp licens	4304
köp rättigheter	4304
köszönjük a feliratkozást	2267
köszönjük a regisztrációt	2341
köszönjük a szavazatodat	2308
köszönjük a szavazatot	91
köszönjük a szavazatát	91	2308
köszönjük az üzenetet	2341
köszönjük üzenetét	2341
köszönjük! ellenőrizze postafiókját	2341
köszönjük, hogy feliratkozott	2341
köszönjük, hogy feliratkoztál	2341
köszönjük, hogy szavazott	2308
köszönjük, hogy szavaztál	2308
köszönöm, nem	2235
kötelező	2342
kötelező kitölteni	2341
kötelező mező	2341
kötelező mezők	2341
kövesd a témát	2354
kövesse a témát	2354
kövesse élőben	2344
követed	2355	2356
követem	2356
követem a szerzőt	2354
követem a témát	2354
következő	2263
következő cikk	2261
következő fotó	2344
következő kép	2344
következő oldal	2344
következő videó	2325
követve	2355
követés	2356
követés leállítása	2354
követés megszüntetése	2354
közlemény: adomány	2335
közlemény: támogatás	2335
køb abonnement	617
køb adgang	617
køb billet	708
køb billet her	708
køb billetter	708
køb billetter her	708
køb bogen	708
køb bogen her	708
køb her	708
køb licens	738
køb nu	708
køb rettigheder	738
kúpiť e-knihu	4039
kúpiť knihu	4039
kúpiť licenciu	4064
kúpiť lístky	4039
kúpiť predplatné	3982
kúpiť teraz	4039
kúpiť vstupenku	4039
kúpiť vstupenky	4039
kúpiť časopis	4039
kúpte nám kávu	4051
kúpte si knihu	4039
kúpte si vstupenky	4039
küfür, hakaret içeren yorumlar onaylanmamaktadir	4403
küldd be a fotóidat	2348
küldd el egy barátodnak	2357
küldd tovább a cikket	2247
küldje be fotóit	2348
küldje el barátjának	2246
küldje el fotóit	2348
küldje el ismerősének	2247
küldjön névtelen üzenetet	2348
küldjön tippet	2348
küldés	91	2246	2342
küldés e-mailben	2246
küldés whatsappon	2357
külső tartalom	2263
künye	4400
küpsiste kasutamine	1614
küpsiste seaded	1591
küsi tehisarult	1579
küsitlus	92
küsitluse tulemused	1617
kā izslēgt reklāmu bloķētāju	2967
kā mēs sargājam avotus	2974
kā tev patika raksts	2927
kā tu domā? balso	2928
kāpēc es redzu šo reklāmu	2980
ką manote? balsuokite	2859
křížovka	558
kết quả bình chọn	4745
kết quả thăm dò	4745
kết thúc quảng cáo	4713
""", 'l': """
l'accès à tous les articles	2018
l'offre intégrale	2018
la discussione è chiusa	2508
la donazione è detraibile	2577
la lecture automatique est désactivée	2012
la más popular	1522
la nota continúa después del anuncio	1441
la palabra del día	1542
la pregunta del día	91
la pubblicità continua	2622
la publicidad continúa	1564
la rédaction n'a pas participé	2030
la rédaction vous conseille	1913
la sélection de la rédaction	1913
la tua richiesta è stata inviata	2612
la vidéo ne peut pas être lue	1972
labojumi un precizējumi	2974
ladda inlägg	4278
ladda inlägget	4278
ladda innehåll	4278
ladda innehållet	4278
ladda ned på google play	4283
lae äpp alla	1618
lahenda ristsõna	1610
lahjoita artikkeli ystävälle	1748
lai komentētu, ielogojies	2927
lai komentētu, pieslēdzies	2927
laisser une réponse	1964
laita ilmoitukset päälle	1827
lancer la vidéo	2012
lap tetejére	2344
las más leídas	1450
las más leídas de hoy	1496
las noticias más leídas	1496
lasa sintētiska balss	2962
lasi arī	2923
lasi bez ierobežojumiem	2969
lasi bez reklāmām	2980
lasi komentārus	2927
lasi tālāk	2921
lasi vairāk šeit	2928
lasi vēl	2923
lasiet arī	2923
lasiet vēl	2923
last inn siden på nytt	3287
last siden på nytt	3287
lasă un comentariu	3628
lasă un răspuns	3663
lasīt komentārus	2927
lasīt tālāk	2928
lasīt vairāk	2928
lasīt visu rakstu	2973
lasīt vēlāk	2926
lasītākie	2923
lataa lisää	1766
lataa sisältö	1821
lataa ääni	1824
lautstärke	937
lavet ved hjælp af ai	740
le choix de la rédaction	1913
le club des abonnés	1970
le journal numérique	1880
le lecteur vidéo est en cours de chargement	1972
le lien a été copié	1956
le lien a été copié dans le presse-papiers	1956
le notizie più lette	2551
le più lette	2512
le za naročnike	4152
lea también	1450
lecteur vidéo	2012
lee sin límites	1492
lee también	1450
leer artículo completo	1453
leer el artículo completo	1527
leer el siguiente artículo	1555
leer más	1453
leer siguiente artículo	1555
leer también	1450
leer transcripción	1506
legfrissebb elöl	2352
legfrissebb hírek	2261
leggi di più	2515
leggi più tardi	2550
legjobb ajánlat	2339
legjobb ár	2339
legnépszerűbb	2261	2339	2353
legrégebbi	2353
legrégebbi elöl	2352
legújabb	2353
legújabb elöl	2352
leia a matéria completa	3540
leia a notícia completa	3571
leia as notícias no aplicativo	3530
leia também	3500
leisti pranešimus	2897
leisti vaizdo įrašą	2894
leitor de vídeo	3592
leitor de áudio	3592
lejupielādēt app store	2964
lejupielādēt audio	2962
lejupielādēt lietotni	2964
lejupielādēt no app store	2964
lejupielādēt no google play	2964
lejátszás	2326
lejátszási sebesség	2325
len nevyhnutné cookies	4041
len pre predplatiteľov	3982
ler grátis	3597
ler o próximo artigo	3600
ler próximo artigo	3600
ler transcrição	3550
les choix de la rédaction	1913
les commentaires sont réservés aux abonnés	2006
les den først i appen	3281
les først i appen	3281
les lecteurs ont aussi consulté	1957
les mieux notés	1965
les mots croisés du jour	2007
les més llegides	420
les også	3212
les plus commentés	1913
les plus consultés	1991
les plus partagés	1913
les plus récents	1965
les prix indiqués sont susceptibles d'évoluer	1940
les résultats du vote	2006
les våre debattregler	3206
letiltás	2331
letna naročnina	4153
letno plačilo	4153
letölthető a google play áruházból	2327
letölthető az app store-ból	2327
letöltés az app store-ból	2327
leído por una voz sintética	1506
leído por voz sintética	1506
li e aceito a política de privacidade	3532
libovolná částka	578
licenc vásárlása	2349
licencja na publikację	3448
liczy się każda wpłata	3434
liczy się każda złotówka	3434
lido por uma voz sintética	3550
lielāks teksts	2978
lien copié	1899
lien copié dans le presse-papiers	1956
lietošanas noteikumi	2938
liitudes nõustud kasutustingimustega	1598
liity jäseneksi	1737
likęs laikas	2895
likęs laikas -#	2894
lineでシェア	2644
lineでシェアする	2673
lineでログイン	2710
lineで共有	2724
lineで送る	2644
link a vágólapra másolva	2246
link bài gốc	4701
link copiado para a área de transferência	3539
link kopiëren	3011
link másolva	2246
link másolása	2246
link został skopiowany	3457
lire l'article précédent	2021
lire la suite pour #€	1880
lire la vidéo	1916
lire à haute voix	1899
lire également	1913
lisätiedot	1767
lisää aiheesta	1764
lisää artikkeleita	1845
lisää ensisijaiseksi lähteeksi	1856
lisää kirjoittajalta	1845
lisää kommentti	1854
lisää omiin aiheisiin	1856
lisää ostoskoriin	1818
lisää samalta kirjoittajalta	1845
lisää suosikkilähteeksi	1856
livrare gratuită	3703
liên hệ	4674
liên hệ quảng cáo	4735
liên hệ tòa soạn	4735
liên hệ với tòa soạn	4735
liên quan	4675
ljud på	4281
ljudet är ai-genererat	4281
llegeix la transcripció	430
llegeix sense límits	417
llegeix també	393
llegir més	420
llegit per una veu sintètica	430
lo + leído	1450
lo esencial cada mañana	1553
lo más comentado	1450
lo más compartido	1450
lo más leído	1450
lo más popular	1450
lo más visto	1450
lo más visto hoy	1496
lo último	1450
locuri de muncă	3644
loe lähemalt	1580
loe lähemalt siit	1580
loe äpis	1618
loeb sünteetiline hääl	1616
logi sisse või loo konto	1573
los lectores también leyeron	1496
luba kõik	1591
luba kõik küpsised	1614
lubię to	3336	3454
lucrează cu noi	3644
lue keskustelun säännöt	1761
lue lisää	1764
lue lisää aiheesta	1764
lue myöhemmin	1748
lue myös	1764
lue vähemmän	1815
lugu jätkub pärast reklaami	1582
lugu täieneb	1580
lui écrire	1934
lukijana synteettinen ääni	1824
luotu tekoälyllä	1852
luôn cho phép	4718
luôn hiển thị	4718
luštit	558
luštit křížovku	555
lyd på	3279
lze kdykoli zrušit	473
làm bài trắc nghiệm	4710
làm mới trang	4724
làm trắc nghiệm	4710
lägg till i mina ämnen	4310
lägg till oss som föredragen källa	4310
lägg till som föredragen källa	4310
lähetä	91	1843
lähetä kommentti	1854
lähetä kuvasi	1849
lähetä palaute	1852
lähetä palautetta	1852
lähetä sähköpostilla	1748
lähetä viesti	1842
lähetä viesti toimittajalle	1845
lähetä vinkki	1849
lähetä vinkki nimettömänä	1849
lämna en kommentar	4209
lämna ett svar	4308
lämna feedback	4306
längd	4282
längd #	4282
länk kopierad	4197
länken har kopierats	4312
länken kopierad	4197
länken är kopierad	4197
läs den först i appen	4283
läs dokumentet	4219
läs domen	4219
läs först i appen	4283
läs hela	4299
läs hela artikeln	4218
läs hela texten	4218
läs hela texten här	4218
läs in sidan igen	4290
läs kommentarer	4209
läs mer	4215	4218
läs mer om	4215
läs mindre	4271
läs också	4215
läs senare	4197
läs transkription	4281
läs utan annonser	4313
läs vidare	4183	4215
läs våra kommentarsregler	4209
läs även	4215
läsarerbjudande	4274
läsarerbjudanden	4274
läsarfrågan	91	4267
läsarresa	4274
läsarresor	4274
lästid	4218
lästid # min	4218
lås artiklen op	727
lås op	617
lås op for artiklen	727
lås opp artikkelen	3177
lås opp saken	3177
lås upp	4294
lås upp artikeln	4183
låst artikel	4293
låst innehåll	4294
læg en kommentar	742
læg i kurv	708
læg i kurven	708
længde #	715
læs debatreglerne	643
læs debatreglerne her	643
læs den først i appen	716
læs først i appen	716
læs hele artiklen	654
læs i appen	716
læs kommentarer	643
læs mere	651	654
læs mere om	651
læs mindre	705
læs også	651
læs også disse artikler	651
læs senere	627
læs transskription	714
læs uden annoncer	747
læs uden grænser	727
læs uden reklamer	747
læs videre	617	651
læs vores regler for debatten	643
læserrejse	708
læserrejser	708
læsertilbud	708
læsetid # min	654
læst op af en syntetisk stemme	714
lên đầu trang	4677
líbí se mi	599
lõpeta jälgimine	1631
lös korsordet	4267
lösenord	4294
löysitkö virheen	1849
løs krydsord	700
løs krydsordet	700
løs kryssordet	3265
lùi # giây	4714
lúštiť krížovku	4035
lülita reklaamiblokeerija välja	1621
lülitasin reklaamiblokeerija välja	1621
lütfen geçerli bir e-posta adresi girin	4470
lūdzu, izslēdziet reklāmu bloķētāju	2967
lưu	4665
lưu bài	4665
lưu bài viết	4665
lưu bài để đọc sau	4701
lưu cài đặt	4718
lưu công thức	61
lưu tùy chọn	4718
lấy link	4701
""", 'm': """
magari più tardi	2480
mai multe articole de același autor	3693
mai multe opțiuni	3701
mai târziu	3615
mainonnanesto käytössä	1834
mainonnanesto on käytössä	1834
mainos päättyy	1751
mainossisältö	1753
mainostajan sisältö	1859
mainosten estäminen käytössä	1834
mainīt burtu izmēru	2978
mainīt piekrišanu	2960
mais notícias	3500
mais opções	3582
mais opções de partilha	3581
maksettu mainossisältö	1753
maksettu sisältö	1751
maksettu yhteistyö	1859
maksettua mainossisältöä	1753
maksettua sisältöä	1753
mam już konto	3437
mam prenumeratę	3437
manas tēmas	2977
mantener la sesión iniciada	1521
mantener sesión iniciada	1521
manter sessão iniciada	3565
mantén la sessió iniciada	445
manşetler	4404
maschinell übersetzt	959
maschinelle übersetzung	960
masintõlgitud	1629
maskinoversættelse	741
maskinöversatt	4306
maskinöversättning	4307
masquer la publicité	1940
masquer les réponses	1964
masz już konto	3325
masz już konto? zaloguj się	3325
masz włączonego adblocka	3429
materialet er vernet etter åndsverkloven	3302
materialet är skyddat enligt lagen om upphovsrätt	4245
materialet är upphovsrättsskyddat	4246
materiał komercyjny	3459
materiał niedostępny	3424
materiał partnera	3340
materiał partnerski	3459
materiał promocyjny	3340
materiał płatny	3459
materiał sponsorowany	3340
materiał wideo niedostępny	3424
materiał zewnętrzny	3340
matéria exclusiva para assinantes	3537
matérias relacionadas	3500
mazāks teksts	2978
mağazamiz	4453
mağazaya git	4453
mašinski prevedeno	3967
mašīntulkots	2975
mažesnis tekstas	2911
me ei saa seda sisu näidata	1614
me réabonner	2018
media społecznościowe	3337
medlemsförmån	4274
megjelenítés és elfogadás	2317
megnyitás	2265
megnyitás az alkalmazásban	2327
megnézem	2263
megnézem a galériát	2344
megnézem az ajánlatot	2314
megnézem az eredményt	2308
megnézem az árat	2314
megosztás	2246
megosztás a facebookon	2246
megosztás ajándékként	2357
megosztás e-mailben	2357
megosztás facebookon	2246
megosztás twitteren	2246
megosztás whatsappon	2357
megrendelem a könyvet	2252
megrendelés	2251
megveszem a könyvet	2314
mehr für dich	878
mehr für sie	878
meld deg av når som helst	3294
meld deg på	3184
meld deg på nyhetsbrevet	3184
meld meg på	3294
mentions légales	1906
mentés	2246
mentés későbbre	2246
menú	1453
menü	812	953	2263	4406
menü schließen	812
menü öffnen	812
menüyü kapat	4500
mer från	4215
mer läsning	4215
merci ! votre message a bien été envoyé	1987
merci d'avoir voté	91	1944
merci de le désactiver pour continuer	1981
merci, votre vote a été pris en compte	1964
mergi la pagina de donații	3684
mergi la rețetă	61
mesajiniz başariyla gönderildi	4470
mesajiniz gönderildi	4470
mesajul dumneavoastră a fost trimis	3689
mesajul tău	3690
mesačne	4055
mesačná platba	4055
mesačné predplatné	4055
mesačný dar	4051
mesečna donacija	3953	4150
mesečna naročnina	4153
mesečna pretplata	3956
mesečno	3956	4153
mesečno plačilo	4153
messaggio pubblicitario con finalità promozionale	2534
mest läst	4215
mest lästa	4215
mest læst	651
mest læste	651
mest populär	4294
mest populärt	4294
mest populær	728	3292
mest populære	728	3292
mesterséges intelligencia készítette	2351
mesterséges intelligenciával készült	2351
metinė prenumerata	2903
mettre de côté	2031
mi donación	1551
mi készítette	2351
mi var kļūdīties	2975
mi által generált	2351
mi-összefoglaló	2263
micșorează textul	3701
mida sina arvad? hääleta	1580
midagi läks valesti. proovi uuesti	1625
miesięcznie	3438
miks ma seda reklaami näen	1634
miksi näen tämän mainoksen	1859
mina ämnen	4310
mind a # fotó megtekintése	2343
mind a # fotók megtekintése	2343
mind a # kép megtekintése	2343
mind a # képek megtekintése	2343
mind a fotó megtekintése	2343
mind a fotók megtekintése	2343
mind a kép megtekintése	2343
mind a képek megtekintése	2343
minden adomány számít	2335
minden forint segít	2335
minden forint számít	2335
minden hozzájárulás számít	2335
minden héten e-mailben	2269
minden héten, ingyen	2269
minden hétfőn, ingyen	2269
minden pénteken a postaládájában	2269
minden pénteken, ingyen	2269
minden pénteken. ingyen. spam nélkül	2341
minden reggel a postafiókjában	2269
minden reggel a postaládájában	2269
minden süti elfogadása	2317
minden támogatás segít	2335
mindet elutasítom	2318
mindig engedélyezem	2317
mindig engedélyezés	2317
mindig megjelenítem	2317
minn meg på det senere	3173
minőség	2326
mira el vídeo	411
mira también	1555
mit ki übersetzt	959
mit paypal unterstützen	944
mitä mieltä olet? äänestä	1766
miért látom ezt a hirdetést	2359
miễn phí vận chuyển	4743
miễn phí, không spam	4730
mjesečna donacija	3953
mjesečna pretplata	3956
mjesečno	3956
modalità di pagamento	2484
moderációs alapelvek	2352
moderálási elvek	2257
modifică preferințele cookie	3639
modifică setările	3708
modifier mes préférences	1936
modifier vos préférences	1976
modtag en notifikation, når vi skriver om emnet	654
modération a priori	2006
mogoče kasneje	4093
mogą cię zainteresować	3358
mohlo by se vám líbit	498
mohlo by vás také zajímat	498
mohlo by vás tiež zaujímať	3986
mohlo by vás zajímat	498
mohlo by vás zaujímať	3986
moje témata	600
moje témy	4070
mokama partnerystė	2913
molimo isključite blokator oglasa	3951
molimo vas, isključite adblock	3951
monatlich kündbar	873
montant personnalisé	2016
mostra aquesta publicació a instagram	402
mostra di più	2515
mostra els subtítols	430
mostra la publicació	434
mostra més	451
mostra'n més	394
mostrar comentários	3542
mostrar conteúdo	3554
mostrar conteúdo externo	3518
mostrar más	1453
mostrar o conteúdo	3554
mostrar subtítulos	1506
mot de passe oublié	1880
mots clés	1913
mots croisés	1969
mots croisés du jour	2007
mots fléchés	1969
mots mêlés	1969
mots-clés	1913
może cię zainteresować	3358
może później	3321
możesz zrezygnować w każdej chwili	3437
možda kasnije	3893
možda vas zanima	3885
možda će vas zanimati	3885
možete se odjaviti bilo kada	3958
možete se odjaviti u bilo kom trenutku	3958
možno neskôr	3993
možná později	469
mua sách	4713
mua sách tại đây	4713
mua trên lazada	4713
mua trên shopee	4713
mua trên tiki	4713
mua vé	4713
mua vé ngay	4713
muistuta myöhemmin	1736
mulțumim că ai votat	3663
mulțumim pentru feedback	3642
mulțumim pentru sprijin	3710
mulțumim pentru susținere	3710
mulțumim pentru vot	91	3663
mulțumim, mesajul a fost trimis	3689
mulțumim, te-ai abonat cu succes	3649
mutasd az eredményt	91	2308
mutass többet	2263
muuda küpsiste seadeid	1614
muut lukivat myös	1764
muuta evästeasetuksia	1821
mykistä	1825
myöhemmin	1736	1830
mám predplatné	4054
mám předplatné	581
mám vypnuto	577
mám účet	581
már előfizető	2240
már kikapcsoltam	2334
már követed	2354
már követed ezt a témát	2354
már követi	2354	2356
már szavazott	2308
már szavaztál	2308
már van fiókom	2338
más	1453
más antiguos	1500
más artículos	1450
más artículos de este autor	1527
más artículos del autor	1469
más detalles	1454
más en	1450
más historias	1450
más información	1450
más leídas	1450
más leído	1450
más leídos	1450
más noticias	1450
más noticias de este autor	1527
más opciones	1443
más opciones para compartir	1536
más popular	1522
más recientes	1500
más sobre este tema	1450
más tarde	1410
más valorados	1500
más vistas	1450
más vistos	1450
más votados	1500
más összeg	2335
mások ezt olvassák	2261
mások ezt olvasták	2261
másolva	2358
másolás	2246
másolás tilos	2349
máte již účet	472
máte předplatné? přihlaste se	472
máte tip	592
máte už účet	581
máte zapnutý adblock	575
mã giảm giá	4753
mängi kohe	1610
märkasid viga	1628
märksõnad	1575
månadsgåva	4179
månadsvis	4294
månadsvis betalning	4294
månedlig	3292
månedlig betaling	3292
månedlig gave	3174
månedlig støtte	725
månedligt	728
månedligt bidrag	614
mångfaldigande förbjudet	4248
måske senere	613	718
måske vil du også kunne lide	651
még nem előfizető	2338
még nincs előfizetése	2338
még nincs fiókja	2338
még nincs fiókod	2338
még nincsenek hozzászólások	2352
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
método de pago	1414
métodos de pagamento	3472
métodos de pago	1414
mākslīgais intelekts var kļūdīties	2975
mākslīgā intelekta kopsavilkums	2928
mă abonez	3649
mărește fotografia	3693
mărește imaginea	3693
mărește textul	3701
mărime text	65
mēneša abonements	2970
mēs nevaram parādīt šo saturu	2960
mēģiniet vēlreiz	2971
mēģiniet vēlāk	2971
mėnesinė parama	2901
mėnesinė prenumerata	2903
měsíční dar	578
měsíční platba	582
měsíční předplatné	582
měsíčně	582
můj účet	472
můžete kdykoli zrušit	473
můžete kdykoliv zrušit	473
mọi đóng góp đều quý giá	4726
mỗi đóng góp đều quý giá	4726
một lần	4727
mới nhất	4675
mời chúng tôi ly cà phê	4726
mở	4678
mở khóa bài viết	4750
mở khóa bài viết này	4701
mở rộng	4677
mở trong ứng dụng	4720
mở ứng dụng	4720
""", 'n': """
na celú obrazovku	4044
na górę	3443
na hlavní stránku	588
na hlavnú stránku	4060
na stránku darov	4051
na stránku darů	578
na začiatok	4045
na začátek	568
na żywo	3425
nabídka pro čtenáře	561
nadaljevanje članka pod oglasom	4085
nagyobb betűk	2357
nagyítás	2326
nahlásit	599
nahlásit chybu	496
nahlásit komentář	598
nahlásit příspěvek	598
nahlásit reklamu	604
nahlásiť	4069
nahlásiť chybu	3989
nahlásiť komentár	4068
nahlásiť príspevok	4068
nahlásiť reklamu	4073
najboljši	4166
najchętniej czytane	3358
najchętniej czytane dziś	3358
najczęściej czytane	3358
najczęściej czytane artykuły	3358
najlepšia ponuka	4055
najlepšie	4069
najnovejše	4086
najnovejše novice	4086
najnovejši	4166
najnovejši najprej	4165
najnoviji članci	3885
najnovšie	3986	4069
najnovšie správy	3986
najnovšie články	3986
najnowsze artykuły	3358
najnowsze wiadomości	3358
najobľúbenejšie	4055	4069
najstarejši	4166
najstarejši najprej	4165
najstaršie	4069
najvýhodnejšie	4055
najčitanije	3885
najčitanije vesti	3885
najčitanije vijesti	3885
najčitanije vijesti dana	3885
najčítanejšie	3986
najčítanejšie články	3986
najčítanejšie články dňa	3986
naloži objavo	4140
naloži več	4158
naloži video	4140
naloži vsebino	4140
napi keresztrejtvény	2308
napiši komentar	3968	4165
napišite komentar	4089
napište autorovi	588
napište do redakce	592
napište komentář	598
napište redakci	592
napsat komentář	496
napísať autorovi	4060
napísať komentár	4068
napíšte autorovi	4060
napíšte do redakcie	4063
napíšte komentár	4068
napíšte redakcii	4063
naročena vsebina	4085
naroči knjigo	4138
naročite knjigo	4138
naročite se	4081
naročnina	4081
narração gerada por ia	3592
naruči knjigu	3942
naručite knjigu	3942
naskenujte qr kód	569
naskenujte qr kód a stáhněte si aplikaci	569
naslednji članek	4158
nastala chyba. skúste to neskôr	4057
nastala chyba. zkuste to prosím znovu	585
nastavenia súkromia	4041
nastavenie súkromia	4041
nastavení	490
nastavení cookies	490
nastavení ochrany soukromí	564
nastavení soukromí	564
nastavi bez isključivanja	3951
nastavi s google računom	3955
nastavi čitanje	3937
nastavi čitati	3937
nastavit jako preferovaný zdroj	600
nastavit upozornění	571
nastavite čitanje	3937
nastavite čitati	3937
nastavitve piškotkov	4101
nastaviť ako preferovaný zdroj	4070
nastaviť upozornenia	4047
następna strona	3361
następne wideo	3424
następne zdjęcie	3443
następny	3361
następny artykuł	3358
następny film	3424
nasza księgarnia	3342
natisni članek	4089
naudojate reklamos blokavimą	2899
naudojimo taisyklės	2870
naudojimosi taisyklės	2893
naujausi viršuje	2909
naujausios žinios	2854
naujienlaiškis	2877
nav komentāru	2976
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
načítava sa prehrávač	4044
načítava sa video	4044
načítať obsah	4041
načítať príspevok	4041
načítať viac	4060
načítať video	4041
načítať ďalšie	4060
načítám přehrávač	567
načítání videa	567
našli jste chybu	496
našli jste chybu v článku	592
našli jste v článku chybu	496
našli ste chybu	4063
našli ste chybu v článku	4063
našli ste v článku chybu	4063
naživo	4045
ne děkuji	469
ne ratez rien de l'actualité	1980
ne, ačiū	2898
ne, děkuji	469	572
ne, děkuju	572
nederīga e-pasta adrese	2971
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
nekaj je šlo narobe. poskusite pozneje	4155
nekaj je šlo narobe. poskusite znova	4155
nem kérem	2329
nem kötelező	2342
nem küldünk spamet	2341
nem, köszönöm	2235	2329
nemam mišljenje	3940
nemate račun	3955
nemaš račun	3955
nemám názor	558	4036
nemám účet	581
nemáte predplatné	4054
nemáte předplatné	581
nemáte účet	581
nenhum comentário	3496
neplatná e-mailová adresa	585
neplatný e-mail	585
nepovinné	586	4058
neskôr	4048
neteisingas el. pašto adresas	2904
neueste beiträge	809
neveljaven e-poštni naslov	4155
nešto je pošlo naopako. pokušajte ponovo	3958
nešto je pošlo po zlu. pokušajte ponovno	3958
nešto je pošlo po zlu. pokušajte ponovo	3958
nghe bài báo	4714
nghe bài viết	4714
nghe nội dung bài viết	4714
nghe đọc bài	4714
nhà tài trợ	4743
nhấn để bật tiếng	4748
nhận thông báo	4721
nhập bình luận	4745
nhập bình luận của bạn	4745
nhập email của bạn	4751
nhập số tiền	4749
nhập địa chỉ email	4751
nhập địa chỉ email của bạn	4751
nhắc tôi sau	4658
nhớ đăng nhập	4728
ni še komentarjev	4165
nie dziękuję	3321
nie dziś	3321
nie możemy pokazać tej treści	3421
nie możemy wyświetlić tej treści	3421
nie można odtworzyć filmu	3424
nie można odtworzyć wideo	3424
nie można wyświetlić tej treści	3421
nie pamiętam hasła	3437
nie pamiętasz hasła	3325
nie udało się załadować filmu	3424
nie ďakujem	3993
nie, dziękuję	3321
nie, ďakujem	3993
nieprawidłowy adres e-mail	3440
niečo sa pokazilo	4058
niečo sa pokazilo, skúste to znova	4057
niečo sa pokazilo. skúste to neskôr	4057
niečo sa pokazilo. skúste to znova	4057
nimate računa	4152
nimetön postilaatikko	1849
nincs fiókja	2338
nincs fiókod	2338
nincs fiókom	2338
nincs hozzászólás	2352
nincs még előfizetésed	2338
nincs még fiókja	2338
nincs véleményem	2311
nincsenek hozzászólások	2352
niste naročnik	4152
no es pot reproduir el vídeo	430
no ho sé	424
no mūsu partneriem	2980
no mūsu veikala	2958
no se ha podido cargar el vídeo	1547
no se ha podido reproducir el vídeo	1506
no se puede reproducir el vídeo	1506
no sé	1500
noe gikk galt, prøv igjen	3294
noe gikk galt, prøv igjen senere	3294
noe gikk galt. prøv igjen	3294
noe gikk galt. prøv igjen senere	3294
noget gik galt, prøv igen	730
noget gik galt, prøv igen senere	730
noget gik galt. prøv igen	730
noget gik galt. prøv igen senere	730
nokopēts	2979
només els subscriptors poden comentar	405
només per a subscriptors	445
non seguire più	2593
noraidīt visas	2961
normas de participación	1499
normes de participació	423
norėdami komentuoti, prisijunkite	2858
nosūti draugam	2926
nosūtīt atsauksmi	2975
nosūtīt draugam	2926
nosūtīt e-pastā	2926
nosūtīt komentāru	2976
nosūtīt ziņu	2971
noteで書く	2644
notiek video ielāde	2962
notifications activées	1980
notifikácie	4048
notre charte déontologique	1995
notre charte éditoriale	1995
notre sélection	1913
notre sélection d'articles	1957
notícia anterior	451	3571
notícia següent	451
notícias relacionadas	3500
notícias relacionadas que podem lhe interessar	19
notícies destacades	420
notícies relacionades	393
nous protégeons nos sources	1995
nous écrire	1996
nouveau ! suivez vos auteurs préférés	2000
nu ai cont? înregistrează-te	3654
nu aveți cont	3687
nu ești abonat	3687
nu ești încă abonat	3687
nu mai urmări	3699
nu mulțumesc	3615
nu putem afișa acest conținut	3675
nu på google play	716
nu s-a putut încărca videoclipul	3709
nu sunteți abonat	3687
nu știu / nu răspund	3664
nu, mulțumesc	3615
nuestro código ético	1530
numele tău	3690
numele tău de utilizator	3705
nuotrauka # iš #	2915
nur für mitglieder	948
nuskaitykite qr kodą	2896
nuskenuokite qr kodą	2896
nyaste först	4308
nyeste først	3306
nyhetsdøgnet	3212
nyní na google play	569
nyní ne	572	574
nyomtatás	2246
não foi possível carregar	3592
não foi possível carregar o vídeo	3550
não foi possível reproduzir o vídeo	3550
não perca	3500
não sabe / não responde	3543
não sei	3543
não tem conta	3565
não tem uma conta	3565
não é assinante	3565
não, obrigada	3469
não, obrigado	3469
nächste seite	812
nächster artikel	809
nächstes bild	952
nächstes foto	952
nächstes video	936
näin korjaamme virheet	1849
näin poistat mainoseston	1831
näin poistat mainosten eston	1831
näin suojaamme lähteitämme	1849
näin suojelemme lähteitä	1849
näita # vastust	1630
näita alati	1614
näita galeriid	1627
näita ja nõustu	1614
näita kõiki	1581
näita rohkem	1580
näita sisu	1614
näita tulemusi	1610
näita vastuseid	1630
näita veel	1580
näita vähem	1581	1627
näköislehti	1739
nästa	4218
nästa artikel	4215
nästa bild	4299
nästa sida	4299
nästa video	4281
näytä # kuvaa	1844
näytä # kuvat	1844
näytä # vastausta	1854
näytä aina	1821
näytä alkuperäinen	1767
näytä galleria	1845
näytä ja hyväksy	1821
näytä julkaisu	1755
näytä kaikki	1766
näytä kaikki # kuvaa	1844
näytä kaikki # kuvat	1844
näytä kaikki artikkelit	1845
näytä kaikki kommentit	1854
näytä kaikki kuvaa	1844
näytä kaikki kuvat	1844
näytä kartta	1767
näytä kommentit	1761
näytä kuvaa	1844
näytä kuvagalleria	1845
näytä kuvat	1844
näytä kuvateksti	1845
näytä käännös	1767
näytä lisää	1766
näytä lisää artikkeleita	1845
näytä lisää kommentteja	1854
näytä litterointi	1824
näytä salasana	1839
näytä sisältö	1754
näytä tekstitykset	1824
näytä tiedot	1767
näytä tulokset	91	1767	1809
näytä upotus	1755
näytä vastaukset	1854
näytä vähemmän	1767	1845
något gick fel	4297
något gick fel, försök igen	4296
något gick fel, försök igen senare	4296
något gick fel. försök igen	4296
något gick fel. försök igen senare	4296
næste	654
næste artikel	651
næste billede	733
næste side	733
næste video	714
némítás	2326
némítás feloldása	2325
népszerű	2261
név	2342
névtelen bejelentés	2348
névtelen postaláda	2348
nézze meg galériánkat	2263
nézze meg képeinket	2263
nõustu ja jätka	1614
nõustu ja näita	1614
nõustun	1591
nõustun kõigiga	1591
nøgleord	651
nāc strādāt pie mums	2928
nākamais attēls	2973
nākamais raksts	2973
nākamais video	2962
nākamā bilde	2973
nākamā lapa	2973
nē, paldies	2966
něco se pokazilo	586
něco se pokazilo, zkuste to znovu	585
něco se pokazilo. zkuste to prosím později	585
něco se pokazilo. zkuste to znovu	585
nổi bật	4675
nội dung do ai tạo	4748
nội dung quảng cáo	4703
nội dung tài trợ	4670
nội quy bình luận	4707
""", 'o': """
o dată	3685
o leitor está a carregar	3550
o que achou desta notícia	3520
o seu apoio faz a diferença	3596
o singură dată	3685
o singură donație	3684
o vídeo começará em alguns segundos	3518
obaveštenja	3950
objednať knihu	4039
obligatoriskt fält	4296
obligātie lauki	2971
obligāts lauks	2971
obnovit stránku	577
obnoviť stránku	4050
obnovte stránku	577
obrázek # z #	587
obrázek # ze #	587
obrázok # z #	4059
obrázok # zo #	4059
obsah je chránený autorským zákonom	4064
obsah je chráněn autorským zákonem	593
obsah našich partnerov	4073
obsah našich partnerů	604
obsah není dostupný	564
obsah nie je dostupný	4041
obsah nie je možné zobraziť	4041
obsah sa nedá zobraziť	4041
obsah vytvořený ai	596
obsah článku	588
obserwuj autorkę	3455
obserwujesz już tego autora	3455
ocenite članak	3888
ocenite članek	4089
oceń jakość artykułu	3451
oceń przepis	61
ochrana osobních údajů	490
ochrana osobních údajů a cookies	493
ochrana osobných údajov	4000
ocijenite članak	3888
ocorreu um erro ao carregar o vídeo	3518
ocultar anúncio	3522
ocultar comentários	3542
od najnovších	4068
od najstarších	4068
od naszych partnerów	3459
od našich partnerov	4073
od našich partnerů	604
od naših partnera	3974
od naših partnerjev	4170
od nejnovějších	598
od nejstarších	598
od partnerů	604
odblokuj artykuł	3437
odblokuj dostęp	3437
odblokuj treść	3421
oddaj głos	91	3411
odebírat	478
odebírat newsletter	478
odemknout článek	472
odemknout článek pro přátele	602
odeslat komentář	598
odeslat zprávu	585
odeslat zpětnou vazbu	596
odhlásenie kedykoľvek	4057
odhlásit se	472
odhlásit se můžete kdykoli	585
odhlásit se můžete kdykoliv	585
odhlásiť sa	3982
odhlášení kdykoliv	585
odjaviti se možete bilo kada	3958
odkaz bol skopírovaný	4071
odkaz byl zkopírován	602
odkaz skopírovaný	3989
odkaz zkopírován	482
odkleni članek	4082
odklenite celoten članek	4082
odklenite članek	4152
odmietnuť	4000
odmietnuť všetko	4000
odmítnout	490
odmítnout vše	490
odoberať	4058
odoberať newsletter	4057
odomknúť	4055
odomknúť článok	4054
odomknúť článok pre priateľov	4071
odoslať	91	4058
odoslať komentár	4068
odoslať správu	4057
odoslať spätnú väzbu	4066
odporúča outbrain	4073
odporúčame	3986	4055
odporúčame prečítať	3986
odporúčame tiež	3986
odporúčané outbrain	4073
odporúčané taboola	4073
odporúčané články	3986
odpovedať	4069
odpovědět	496	599
odrzuć	3344
odrzuć wszystkie	3344
odrzuć wszystko	3422
odtwarzacz wideo jest ładowany	3424
odtwórz	3361
odtwórz film	3424
odtwórz wideo	3424
odvolať súhlas	4041
odśwież stronę	3433
odštampaj	3888
odštampaj recept	61
odštampaj članak	3888
oferta dla czytelników	3417
oferta dla prenumeratorów	3417
ofertă pentru abonați	3669
ofertă pentru cititori	3669
oferă acest articol	3701
oferă acest articol cadou	3656
oferă articolul	3701
offert par un abonné	2031
offre abonnés	1970
offre intégrale	2018
offre limitée	1986
offre réservée aux lecteurs	1970
offre spéciale	1880
offre à durée limitée	1985
offrez-nous un café	1871
offrici un caffè	2481
oglasno sporočilo	87	4085
ogłoszenie	3340
ohjelma ei ole enää katsottavissa	1824
ohodnotiť recept	61
ohodnoťte článek	496
ohodnoťte článok	3989
oikaisut ja täsmennykset	1849
okuma süresi # dk	4406
okurlara özel	4453
okurlarimiza özel	4453
okurlarimiza özel indirim	4453
oldal frissítése	2334
oldal újratöltése	2334
oled juba hääletanud	1610
olet jo äänestänyt	1809
oliko artikkeli hyödyllinen	1761
oliko juttu hyödyllinen	1761
oliko tiivistelmä hyödyllinen	1761
oliko tämä hyödyllinen	1852
olvasd be a qr-kódot	2327
olvass korlátlanul	2338
olvassa be a qr-kódot	2327
olvasson hirdetések nélkül	2359
olvasson korlátlanul	2240
olvasson tovább	2240
olvasta már	2261
olvastad már	2261
olvasás az alkalmazásban	2327
olvasói ajánlat	2314
olvidaste tu contraseña	1416
omogoči obvestila	4146
omogući obavijesti	3949
omröstning	92
onayi geri çek	4457
onayi yönet	4457
onayimi geri çek	4457
online reportáž zde	588
opdatér siden	723
oplæst af en robot	627
oplæst af en syntetisk stemme	714
oplæst af kunstig intelligens	654
oplæst af syntetisk stemme	714
opravy a upřesnění	592
opsig når som helst	617
opsig, når du vil	727
opći uvjeti korištenja	3944
ordsøgning	705
orijinali göster	4407
os comentários são exclusivos para assinantes	3586
os leitores também leram	3540
os preços podem variar	3522
osadzona treść	3421
osale küsitluses	1580
osmisměrka	558
osta käyttöoikeus	1850
osta liput tästä	1818
osta täältä	1818
ostatnie artykuły	3358
osveži stran	4149
osveži stranicu	3952
osvežite stran	4149
osvježi stranicu	3952
osvježite stranicu	3952
oszczędzasz #%	3438
ota käyttöön	1830
ota yhteyttä	1761
otevřít	502
otevřít aplikaci	569
otevřít galerii	588
otevřít mapu	502
otevřít v aplikaci	569
otkazati možete bilo kada	3955
otkaži bilo kada	3955
otključaj članak	3878
otključajte ceo članak	3878
otključajte cijeli članak	3878
otključajte članak	3955
otomatik çeviri	4455
otros artículos	1450
oturumu açik tut	4468
otvoriť aplikáciu	4046
otvoriť galériu	4060
otvoriť v aplikácii	4046
otwórz	3362
otwórz aplikację	3426
otwórz galerię	3443
otwórz mapę	3362
otázka dne	555
otázka dňa	4035
outras notícias	19	3500
ouvir este conteúdo	3550
ouça esta reportagem	3550
ouça este conteúdo	3486
ovaj sadržaj ne možemo prikazati	3944
ovaj sadržaj nije dostupan	3944
ovaj sadržaj nije moguće prikazati	3944
ovaj video više nije dostupan	3946
ovaj članak je zaključan	3955
oversættelsen er lavet af en maskine	654
oy verdiğiniz için teşekkürler	91	4447
oynatici yükleniyor	4454
oyunuz için teşekkürler	4447
""", 'p': """
padidinti nuotrauką	2906
padovanokite straipsnį	2857
padovanokite straipsnį draugui	2857
padovanoti straipsnį	2911
page précédente	1916
pagina următoare	3631
pague um café	3470
paiement sécurisé	1878
paketi seç	4468
paketleri gör	4497
pakollinen kenttä	1842
paldies par jūsu balsi	2956
paldies par pieteikšanos	2945
paldies par ziņu	2971
palielināt	2963
palielināt attēlu	2973
palun jää viisakaks	1579
palun lülita reklaamiblokeerija välja	1621
pamanīji kļūdu	2927
pamanījāt kļūdu	2927
pamiršau slaptažodį	2902
pamiršote slaptažodį	2902
par šo tēmu	2923
paramètres de confidentialité	1976
paramètres des cookies	1906
paramétrer	1906
paramétrer les cookies	1906
parandused ja täpsustused	1628
parašyk komentarą	2858
parašykite komentarą	2858
partajează	3622
partenerii noștri	3629
participez à la conversation	1944
participă la sondaj	3663
partilhar esta página	3607
partnereink ajánlata	2359
partnereinktől	2359
partnerių turinys	2861
partnerski sadržaj	3884
partnerski članek	4170
partnerský obsah	604
pas encore abonné	1985
pasidalinkite šiuo straipsniu	2857
pasirinkite planą	2902
pasirinkite prenumeratą	2902
pasirinkite sumą	2900
pasirinkti prenumeratą	2902
pasitikrinkite žinias	2859
pasiūlymas skaitytojams	2890
paslēpt reklāmu	2980
passer la publicité	1904
passer à la recette	61
passwort zurücksetzen	947
pastebėjote klaidą	2858
pasziánsz	2311
pasūtīt grāmatu	2958
pateikti atsiliepimą	2908
patikrinkite savo el. paštą	2904
patreonで支援する	2707
patvirtinkite savo el. paštą	2904
pausar vídeo	1506
pauză video	3671
pavaišinkite mus kava	2900
paylaş	4397
paylaşin	4397
paypal ile öde	4497
pašreizējais laiks #	2962
pažiūrėkite vaizdo įrašą	2859
pe aceeași temă	3657
pelaa peliä	1809
pelaa tästä	1809
pentru a citi în continuare	3654
per saperne di più	2551
per visą ekraną	2894
per überweisung spenden	944
pergunte à nossa ia	3520
permite întotdeauna	3675
permitir anúncios	3560
personvernerklæring	3276
personvernerklæring og informasjonskapsler	3203
perspausdinti draudžiama	2914
peut-être plus tard	1870
pełny ekran	3424
photo précédente	2021
phát hiện lỗi	4707
phát lại	4715
phát video	4714
phóng to ảnh	4734
phối hợp với	4743
phổ biến nhất	4729
phụ đề	4715
piedalies aptaujā	2928
piedāvājums lasītājiem	2958
piekrist un rādīt	2960
piekrist un turpināt	2960
piekrist visām	2938
piekrītu	2938
piekrītu visām	2961
piesakies vebināram	2928
piesakoties tu piekrīti lietošanas noteikumiem	2945
pieslēdzies vai izveido kontu	2921
pieslēdzies, lai komentētu	2927
pieslēgties	2921
pieslēgties ar facebook	2969
pieslēgties ar google	2969
pievieno savu komentāru	2927
pievienot komentāru	2921
pievienot kā vēlamo avotu	2977
pievienot manām tēmām	2977
pieņemt un turpināt	2960
pieņemt visas	2961
pieņemt visas sīkdatnes	2960
pilnekrāna režīms	2962
pilnekrāns	2962
pirkt biļetes	2958
pirkt biļeti	2958
pirkt grāmatu	2958
pirkti bilietą	2890
pirkti knygą	2890
pirkti licenciją	2914
pirmais mēnesis par # €	2921
pirmas mėnuo tik # €	2852
più lette	2512
più letti	2512
più popolare	2581
più recenti	2558
più tardi	2480
più vecchi	2558
più votati	2558
piši autoru	3961
piši avtorju	4158
pišite autoru	3961
pišite avtorju	4158
pišite nam u redakciju	3964
pišite nam v uredništvo	4161
pišite redakciji	3964
pišite uredništvu	4161
piškotki	4101
placená inzerce	87	486
placená spolupráce	604
placený obsah	604
plan seç	4468
plani seç	4468
planini seç	4468
platba ročne	4055
platba ročně	582
platená inzercia	87	3985
platená spolupráca	4073
platený obsah	4073
player de áudio	3592
player se učitava	3946
plaćena saradnja	3974
plaćena suradnja	3974
plaćeni oglas	87	3884
plaćeni sadržaj	3884
plačajte nam kavo	4150
plačana objava	87	4085
plačana vsebina	4170
plačano sodelovanje	4170
plačiau skaitykite čia	2859
plein écran	1916
plus d'actualités	1913
plus d'articles du même auteur	1991
plus de détails	1917
plus récents	1965
plătește cu paypal	3711
poate mai târziu	3615
początek bloku reklamowego	3343
podaj prawidłowy adres e-mail	3440
podari članek	4089
podarite ta članek	4089
podaruj artykuł	3325
podaruj dostęp	3457
podaruj ten artykuł	3336
podcast anhören	854
pode ler também	3540
podeli članak	3888
podešavanja privatnosti	3944
podijeli članak	3888
podmienky používania	4000
podmínky použití	490
podmínky užití	490
podobne artykuły	3358
podobné články	498	3986
podporiť	3981
podporte nezávislú žurnalistiku	3981
podporte nás	3981
podporte nás cez darujme	4051
podporte nás cez paypal	4051
podporte nás na patreone	4051
podpořit	470
podpořit přes darujme	578
podpořte naši práci	470
podpořte nás	470
podpořte nás na patreonu	578
podpořte nás přes paypal	578
podpořte redakci	470
podrobné nastavenia	4041
podrobné nastavení	564
podrži	3877
podrži nas	3877
podržite nas	3877
podržite naš rad	3877
podržite nezavisno novinarstvo	3877
podziel się	3336
podziel się na facebooku	3336
pogledajte još	19
poista mainonnanesto käytöstä	1834
poistin mainonneston käytöstä	1834
poistin sen käytöstä	1835
pokaż # odpowiedzi	3453
pokaż # zdjęcia	3442
pokaż # zdjęć	3442
pokaż galerię	3443
pokaż hasło	3437
pokaż i zaakceptuj	3421
pokaż komentarze	3352
pokaż mniej	3361
pokaż napisy	3424
pokaż odpowiedzi	3453
pokaż oryginał	3362
pokaż podpis	3443
pokaż szczegóły	3345
pokaż transkrypcję	3424
pokaż treść	3344
pokaż tłumaczenie	3362
pokaż więcej	3361
pokaż wszystkie	3361
pokaż wszystkie # zdjęcia	3442
pokaż wszystkie # zdjęć	3442
pokaż wszystkie zdjęcia	3442
pokaż wszystkie zdjęć	3442
pokaż wszystko	3362
pokaż wyniki	91	3411
pokaż zdjęcia	3442
pokaż zdjęć	3442
pokaži geslo	4152
pokaži rezultate	91
pokaži vsebino	4101
pokloni članak	3888
poklonite ovaj članak	3888
pokračovat bez podpory	469
pokračovat bez vypnutí	575
pokračovat přes apple	581
pokračovat přes facebook	581
pokračovat přes google	581
pokračovat s apple	581
pokračovat s google	581
pokračovať bez podpory	3993
pokračovať bez vypnutia	4049
pokračovať cez apple	4054
pokračovať cez facebook	4054
pokračovať cez google	4054
pokračovať s google	4054
pokušajte kasnije	3958
pokušajte ponovno	3958
pokušajte ponovno kasnije	3958
pokušajte ponovo	3958
pole obowiązkowe	3440
polecamy również	3358
polecamy także	3358
polecamy też	3358
polecane artykuły	3358
politica de corecții	3695
politica editorială	3695
politika kolačića	3944
politika piškotkov	4140
politique de confidentialité	1906
politique de protection des données	2011
polityka prywatności	3344
polityka prywatności i cookies	3346
polityka sprostowań	3447
política de cookies	1443	3493
política de correcciones	1530
política de correccions	453
política de correções	3574
política de galetes	402
política de privacidad	1443
política de privacidade	3493
política de privacitat	402
política de protección de datos	1546
política de proteção de dados	3591
pomanjšaj pisavo	4168
pomôže každé euro	4051
pomůže každá koruna	578
ponovno učitaj stranicu	3952
ponuda za čitaoce	3942
ponuda za čitatelje	3942
ponuka pre čitateľov	4039
poprzedni artykuł	3358
poprzednie zdjęcie	3443
populární	498
populära artiklar	4215
populärast	4294	4309
populärt	4215
populære	743	3307
populære artikler	651
populære saker	3212
populært	651	3212
populārākie	2923
popüler	4404
popüler haberler	4404
popüler konular	4404
por mês	3563
por qué estás viendo esto	1416
por qué? cuéntanos	1541
portes grátis	3583
poslat jako dárek	602
poslat přes whatsapp	602
poslat příteli	602
poslat tip anonymně	592
poslat zprávu	585
poslať	4058
poslať ako darček	4071
poslať cez whatsapp	4071
poslať e-mailom	3989
poslať mailom	4071
poslať priateľovi	4071
poslať správu	4057
poslať tip	4063
poslať tip anonymne	4063
poslušaj vest	3888
poslušaj članak	3888
poslušaj članek	4089
poslušajte tekst	3946
poslušajte članek	4089
posnetek ni več na voljo	4143
posnetek v vaši državi ni na voljo	4143
posnetka ni mogoče predvajati	4143
postanite naročnik	4081
postanite član	3877	4081
postavke kolačića	3901
postaw kawę	3322
postaw nam kawę	3322
poszt betöltése	2317
posłuchaj	3336
poukážte nám # % z dane	4051
pour continuer à lire	1953
pourquoi voyez-vous cette publicité	1940
pouze nezbytné	564
pouze pro předplatitele	472
používate adblock	4049
používate blokovanie reklám	4049
používate blokovač reklám	4049
používateľské meno	4055
používáte adblock	575
používáte blokování reklam	575
používáte blokátor reklam	575
povezani sadržaj	3885
povezani članci	3885
povezani članki	4086
povećaj	3947
povećaj fotografiju	3961
povećaj sliku	3961
povećaj slova	3972
povećaj tekst	3972
povečaj	4144
povečaj besedilo	4168
povečaj fotografijo	4158
povečaj pisavo	4168
povečaj sliko	4158
povinná pole	585
povinné	586	4058
povinné pole	585
povinné polia	4057
povinné údaje	585
povolit a pokračovat	493
povolit upozornění	571
povolit vždy	493
povoliť	4048
povoliť notifikácie	4047
povoliť obsah	4041
povoliť raz	4041
povoliť reklamu	4050
povoliť reklamy	4050
povoliť upozornenia	4047
powiązane	3358
powiązane artykuły	3358
powiązane tematy	3358
powiększ	3361
powiększ tekst	3457
powiększ zdjęcie	3361
powrót do góry	3361
powrót do strony głównej	3443
powrót na górę	3443
pozastaviť	4045
později	469	574
pozostała część artykułu pod materiałem wideo	3340
pozostały czas	3425
pozostały czas #	3424
pozostały czas -#	3424
pozrieť # fotiek	4059
pozrieť # fotky	4059
pozrieť # fotografie	4059
pozrieť # fotografií	4059
pozrieť fotiek	4059
pozrieť fotky	4059
pozrieť fotografie	4059
pozrieť fotografií	4059
pozrieť galériu	4060
pozrieť všetky # fotiek	4059
pozrieť všetky # fotky	4059
pozrieť všetky # fotografie	4059
pozrieť všetky # fotografií	4059
pozrieť všetky fotiek	4059
pozrieť všetky fotky	4059
pozrieť všetky fotografie	4059
pozrieť všetky fotografií	4059
pozrieť všetkých # fotiek	4059
pozrieť všetkých # fotky	4059
pozrieť všetkých # fotografie	4059
pozrieť všetkých # fotografií	4059
pozrieť všetkých fotiek	4059
pozrieť všetkých fotky	4059
pozrieť všetkých fotografie	4059
pozrieť všetkých fotografií	4059
pozvite nás na kávu	4051
pozvěte nás na kafe	578
pozvěte nás na kávu	578
počastite nas kavom	3953
pořídit předplatné	581
pošalji	91	3959
pošalji e-mailom	3888
pošalji komentar	3888
pošalji mejlom	3888
pošalji poruku	3958
pošalji povratnu informaciju	3967
pošalji prijatelju	3888
pošalji vest	3964
pošalji vijest	3964
pošalji članak e-mailom	3888
pošaljite dojavu	3964
pošaljite komentar	3888
pošaljite vest	3964
pošlete tip redakci	592
pošlite tip redakcii	4063
pošlji	4156
pošlji komentar	4165
pošlji po e-pošti	4089
pošlji povratno informacijo	4164
pošlji prijatelju	4089
pošlji sporočilo	4155
pošlji članek po e-pošti	4089
pošljite nam namig	4161
pošljite namig	4161
poštanski broj	3959
poštna številka	4156
poštovné zdarma	562
pr članek	4085
pradėti testą	2888
praneškite apie klaidą	2858
pranešti anonimiškai	2907
pranešti apie klaidą	2858
pranešti apie komentarą	2909
pratite uživo	3961
pravidelný dar	578
pravidelný príspevok	4051
pravidelně měsíčně	578
pravidlá diskusie	3989
pravidlá opráv	4063
prawa autorskie zastrzeżone	3448
prašome išjungti reklamos blokavimą	2899
pre komentovanie sa prihláste	4068
pre predplatiteľov	3982
preberi cel članek	4158
preberi celoten članek	4158
preberi več	4158
preberite celoten članek	4158
preberite še	4086
predchádzajúca fotografia	4060
predchádzajúca snímka	4060
predchádzajúca strana	4060
predchádzajúci článok	4060
predplatiť	3981
predplatné môžete kedykoľvek zrušiť	4054
predplaťte si	3981
preferințe cookie	3675
preferințe de confidențialitate	3708
preferències de galetes	434
preferências de cookies	3554
preferências de privacidade	3591
prehrať	4045
prehrať video	4044
prehrávač sa načítava	4044
prejsť do diskusie	4068
prejsť do galérie	4060
prejsť na darovanie	4051
prejsť na kvíz	4035
prejsť na obsah	4060
prejsť na online	4060
prejsť na platbu	4051
prejsť na ponuku	4039
prejsť na recept	61
prejšnja fotografija	4158
prejšnja slika	4158
prejšnja stran	4158
prejšnji članek	4158
prekličete lahko kadarkoli	4152
prekliči soglasje	4140
preložené automaticky	4066
preložené pomocou ai	4066
prenošenje zabranjeno	3965
prenumerantförmån	4274
prenumerantförmåner	4274
prenumerata nuo # euro per mėnesį	2852
prenumerata nuo # €	2852
prenumerera på vårt nyhetsbrev	4190
prenumeruodami sutinkate su taisyklėmis	2877
prenumeruokite naujienlaiškį	2877
prenumeruoti naujienlaiškį	2904
preostali čas	4144
preostali čas #	4143
preostali čas -#	4143
preporučeno	3885
preporučuje outbrain	3974
preporučuje taboola	3974
preporučujemo	3885	3956
preporučujemo da pročitate	3885
preporučujemo i	3885
presentear matéria	3581
preskoči na sadržaj	3961
preskoči na vsebino	4158
preskočiť na obsah	4060
prestať sledovať	4070
prethodni članak	3961
pretlač zakázaná	4064
prevedeno uz pomoć ai	3967
preverite e-pošto	4155
prečo vidím túto reklamu	4073
prečítajte si	3986
prečítajte si aj	3986
prečítať neskôr	4071
prečítať prepis	4044
prețurile pot varia	3644
pridať ako preferovaný zdroj	4070
pridať do košíka	4039
pridať do mojich tém	4070
pridať komentár	3989
pridať medzi preferované zdroje	4070
pridruži se razpravi	4165
pridružite se razpravi	4165
pridėti kaip pageidaujamą šaltinį	2910
pridėti komentarą	2909
pridėti prie mano temų	2910
pridėti prie pageidaujamų šaltinių	2910
prihlásiť	3982
prihlásiť cez facebook	4054
prihlásiť cez google	4054
prihlásiť na odber	4057
prihlásiť sa	3982
prihlásiť sa cez apple	4054
prihlásiť sa cez facebook	4054
prihlásiť sa cez google	4054
prihlásiť sa do diskusie	4068
prihlásiť sa na odber	4057
prihláste sa a komentujte	4068
prihvati i prikaži	3944
prihvati sve kolačiće	3944
prihvaćam	3901
prihvaćam i nastavljam	3944
prihvaćam sve	3901
prijava putem google računa	3955
prijavi grešku	3888
prijavi pogrešku	3964
prijavi se s google računom	3955
prijavite grešku	3964
prijavite pogrešku	3964
prijať	4000
prijať a pokračovať	4041
prijať a zobraziť	4041
prijať všetko	4000
prijať všetky	4042
prijať všetky cookies	4041
prikaži # odgovora	3968
prikaži # odgovore	4165
prikaži galerijo	4158
prikaži galeriju	3961
prikaži geslo	4152
prikaži i prihvati	3944
prikaži in sprejmi	4140
prikaži komentare	3968
prikaži komentarje	4165
prikaži lozinku	3955
prikaži manj	4087
prikaži manje	3886
prikaži odgovore	3968	4165
prikaži podnapise	4143
prikaži prepis	4143
prikaži rezultate	91	3939	4135
prikaži sadržaj	3901
prikaži sve	3886
prikaži titlove	3946
prikaži transkript	3946
prikaži več	4087
prikaži više	3886
prikaži vse	4087
prikaži vsebino	4140
prima lună gratuită	3654
prima pagină	3632
primetili ste grešku	3964
primește alerte despre acest subiect	3648
primijetili ste grešku	3964
printează	3622
printează rețeta	61
pripomenúť neskôr	3993
priporoča outbrain	4170
priporoča taboola	4170
priporočamo	4086	4153
priporočamo tudi	4086
priporočamo v branje	4086
priporočeno	4086
prisijunkite arba susikurkite paskyrą	2852
prisijunkite prie mūsų komandos	2859
prisijunkite, kad galėtumėte komentuoti	2858
prispieť	3981
prispieť jednorazovo	4051
prispieť mesačne	4051
privatsphäre verwalten	933
privatsphäre-einstellungen	797
privātuma iestatījumi	2960
privātuma politika	2938
prišlo je do napake. poskusite pozneje	4155
prišlo je do napake. poskusite znova	4155
pro komentování se přihlaste	598
pro předplatitele	472
pro předplatitele výhodněji	561
prochaine vidéo	2012
profită de ofertă	3715
programmet är inte längre tillgängligt	4281
prohibida su reproducción total o parcial	1560
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
proibida a reprodução total ou parcial	3603
promijeni veličinu teksta	3972
promo sadržaj	3974
promocijsko sporočilo	4085
promotivni sadržaj	3884
promotivni članak	3884
promóció	2249
proovi # päeva tasuta	1573
proposé par	2004
prosimy o wyłączenie adblocka	3429
proč vidím tuto reklamu	604
pročitaj ceo članak	3961
pročitaj cijeli članak	3961
pročitaj kasnije	3972
pročitaj transkript	3946
pročitajte ceo tekst	3961
pročitajte cijeli članak	3961
pročitajte i	3885
pročitajte još	3885
prywatność	3344
prywatność i cookies	3346
przeczytaj całość	3443
przeczytaj cały artykuł	3443
przeczytaj również	3358
przeczytaj także	3358
przeczytaj też	3358
przeczytaj transkrypcję	3424
przejdź bez wsparcia	3321
przejdź do galerii	3443
przejdź do głównej treści	3443
przejdź do księgarni	3341
przejdź do oferty	3417
przejdź do przepisu	61
przejdź do płatności	3434
przejdź do quizu	3411
przejdź do serwisu	3344
przejdź do sklepu	3417
przejdź do strony darowizn	3434
przejdź do treści	3361
przejdź do ustawień prywatności	3344
przejdź do wpłaty	3434
przejdź na stronę główną	3443
przekaż # % podatku	3434
przekaż #%	3434
przekaż opinię	3451
przestań obserwować	3455
przetłumaczono automatycznie	3451
przetłumaczono przez ai	3451
przeładuj stronę	3433
prześlij	3441
prześlij opinię	3451
prześlij zdjęcia	3447
przypomnij mi później	3321
przypomnij później	3428
právě se děje	498
präsentiert von	792
précédent	1916
préférences cookies	1906
préférences de confidentialité	2011
prélèvement	1879
prémium	2240
prénom	1988
présenté par	2004
próbáld újra később	2341
próbálja ki # forintért	2240
próbálja újra	2341
próbálja újra később	2341
próxima	3503
próxima foto	3600
próxima imagem	3600
próxima notícia	3571
próxima página	3503
próximo artigo	3500
próximo vídeo	1547	3592
prøv # dager gratis	3177
prøv gratis	617	3177
prøv igen senere	730
prøv igjen senere	3294
prøv nu	617
prøv nå	3177
prędkość	3425
prędkość odtwarzania	3424
prを含みます	2673
pr記事	2694
psč	586	4058
pubblicità	2503
publi-rédactionnel	1904
publicitatea continuă	3715
publicité	1904
publicité - la suite ci-dessous	1904
publicités	1904
publică	3664
publică comentariul	3663
pular anúncio	3592
pular para o conteúdo	3503
puslapis # iš #	2915
página siguiente	1453
páči sa mi to	4069
päeva küsimus	1610
päivitä sivu	1835
päivitä suostumus	1755
päivän kysymys	91	1809
päivän peli	1815
päivän ristikko	1809
pääuutiset	1764
påkrevd	3295
påkrævet	731
påmind mig senere	613
påminn mig senare	4178
później	3321	3428
pārbaudi savas zināšanas	2928
pārbaudiet savu e-pastu	2971
pāriet uz recepti	61
pāriet uz saturu	2973
pārpublicējot atsauce obligāta	2931
pārpublicēšana aizliegta	2981
pārtraukt sekot	2977
pārvaldīt paziņojumus	2965
pārvaldīt piekrišanu	2960
pērc abonementu	2921
płatna współpraca	3459
płatne miesięcznie	3438
płatne rocznie	3438
płatność miesięczna	3438
płatność roczna	3438
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
qr कोड स्कैन करें	2206
qr কোড স্ক্যান করুন	362
qr 코드를 스캔하세요	2808
qrコードからダウンロード	2702
qrコードを読み取ってください	2702
qr코드로 다운로드	2808
qr코드를 스캔하세요	2808
qu'avez-vous pensé de cet article	1938
qual o seu nível de satisfação com esta notícia	3520
qualcosa è andato storto	2583
quan tâm nhất	4708
quay lại	4678
quay lại đầu trang	4752
quellen und weiterführende links	809
queremos conocer tu opinión	1482
queremos saber a sua opinião	3528
questa email è già registrata	2612
questa pagina ti è stata utile	2557
questo articolo ti è stato utile	2557
questo articolo è bloccato	2580
questo campo è obbligatorio	2582
questo riassunto ti è stato utile	2531
questo video non è disponibile	2565
questo video non è più disponibile	2565
quieres añadir otro usuario a tu suscripción	1416
quitter le plein écran	1972
quizi çöz	4450
quizás más tarde	1410
quizás te interese	1450
quy định bình luận	4707
quyên góp	4659
quyên góp ngay	4659
qué te ha parecido esta noticia	1482
quét mã qr	4720
quét mã qr để tải	4720
quét mã qr để tải ứng dụng	4720
quên mật khẩu	4660
quản lý cookie	4718
quản lý lựa chọn	4747
quản lý sự đồng ý	4718
quản lý tùy chọn	4747
quảng cáo	4670
quảng cáo - bài viết tiếp tục bên dưới	4703
""", 'r': """
r$ # por mês durante # meses	3537
radote klaidą	2858
radote klaidą tekste	2858
radās kļūda. mēģiniet vēlāk	2971
radīts ar mākslīgo intelektu	2975
rafraîchir la page	1981
raksti komentāru	2927
raksts ir aizsargāts ar autortiesībām	2981
raksts ir slēgts	2969
raksts tiek papildināts	2928
raksts turpinās pēc reklāmas	2930
rakstu lasa mākslīgais intelekts	2962
rakstīt autoram	2973
rakstīt komentāru	2927
raktažodžiai	2895
rao vặt	4670
raportează	3664
raportează comentariul	3705
raportează o eroare	3642
raportează o greșeală	3695
raportoi virheestä	1849
rapportér	743
rapportér annonce	747
rapportér fejl	643
razvrščanje	4166
rašykite redakcijai	2907
rašyti autoriui	2906
rašyti komentarą	2852
reagovať	4069
recargar la página	1516
recargar página	1516
recarrega la pàgina	440
recarregar a página	3560
recarregar página	3560
receber notificações	3530
recept mentése	61
recept nyomtatása	61
recevez nos alertes en temps réel	1946
recevez une alerte à chaque article de l'auteur	1946
reclamă	3625
recomandarea redacției	3657
recomandări	3629
recomandările editorilor	3657
recomandările redacției	3629
recomendado para você	3500
recommandé	1913
recommandé pour vous	1913
recommandés	1913
recordar más tarde	1410
recuérdamelo más tarde	1410
redare automată	3672
redirecționează # la sută	3684
redirecționează #%	3616
redă video	3671
redă videoclipul	3671
refuză toate	3639
refuză tot	3676
regala este artículo	1536
regalar artículo	1416
regalar este artículo	1536
registrovať sa	3982
registruokitės nemokamai	2852
registruokitės į seminarą	2859
registrácia	3982
regisztráció	2240
regisztrálok	2240
regler för kommentarer	4308
regler og vilkår gjelder	3200
regras de comentários	3542
regras dos comentários	3542
regístrate	1416
rekisteröidy	1739
rekisteröidy maksutta ja lue	1739
reklaami lõpp	1634
reklam içeriğidir	4453
reklama się skończyła	3459
reklami geç	4399
reklám	2249
reklám vége	2359
reklámblokkolót használ	2332
reklámblokkolót használsz	2332
reklāma	2921
reklāmas beigas	2980
reklāmas raksts	2930
reklāmraksts	87	2930
relacja na żywo	3443
relaterade ämnen	4215
rendeld meg a könyvet	2314
rendelje meg a könyvet	2314
rendezés	2353
rendszeres támogatás	2336
renovar suscripción	1552
reportar comentário	3586
reportar erro nesta página	3520
reproducció automàtica	431
reproducción automática	1507
reproducción prohibida	1560
reproducir vídeo	1506
reproduction réservée	2026
reproductor de vídeo	1547
reproduzir vídeo	3550
reproduzir áudio	3550
reprodução automática	3551
reprodução proibida	3603
reserve já	3606
resmi büyüt	4474
responda à enquete	3542
rester connecté	1985
restez informé	1889
restez informés	1889
resultado da votação	3586
resultados de la votación	1500
resumen automático	1475
resumo da notícia	3520
resumé lavet af ai	740
retour à l'accueil	1991
retour à la liste	1991
retrage consimțământul	3675
rettelser og præciseringer	737
revenir à l'accueil	1991
revoir la vidéo	2012
rezerviši mesto	3942
rezervovať miesto	4039
rezervujte si místo	561
rezervuoti vietą	2890
rezervă-ți locul	3669
rezervēt vietu	2958
rezolvă testul	3666
reîmprospătează pagina	3682
reîncarcă pagina	3682
reînnoiește abonamentul	3711
reģistrējies bez maksas	2921
reģistrēties	2921
reši križanko	4135
reši kviz	3939	4135
reši ukrštenicu	3939
režim celej obrazovky	4044
režim celé obrazovky	567
ricordamelo più tardi	2480
riješi križaljku	3939
riješi kviz	3939
riproduzione riservata ©	2618
rodyti galeriją	2906
rodyti mažiau	2860	2906
rodyti turinį	2892
rodyti viską	2860
rozumím	502
rozwiąż krzyżówkę	3411
rozwiń	3345	3361
rozwiń wszystko	3362
ročne	4055
ročná platba	4055
ročné predplatné	4055
roční platba	582
roční předplatné	582
ročně	582
rychlost přehrávání	567
ryhdy kannatusjäseneksi	1836
rätta	4209
rätta oss	4209
rättelse	4209
rättelsepolicy	4303
rättelser och förtydliganden	4303
règles de commentaires	1964
règles des commentaires	1964
réactions	1909
réagir	1899	1909
réagir à cet article	1909
réagissez	1909
réagissez à cet article	1909
réductions et codes promo	2030
réduire le texte	2002
répondez au quiz	1967
répondez au sondage	1964
répondre	1909
réseaux sociaux	1900
réserver mes places	1970
réservez vos places	1970
réservé aux inscrits	1880
résiliable à tout moment	1953
résultats	92
résultats du sondage	1944
résumé de l'article	1938
résumé de l'article en # points	1938
résumé en # secondes	1938
résumé ia	1999
résumé par l'ia	1999
részletek	2265
rétablir le son	1972
rösta	91	4271
rösta här	4218
rösta i omröstningen	4218
rösta nu	91	4267
rút lại sự đồng ý	4718
rückmeldung geben	959
rýchlosť	4045
rýchlosť prehrávania	4044
rādīt # atbildes	2976
rādīt atbildes	2976
rādīt galeriju	2973
rādīt mazāk	2929	2973
rādīt rezultātus	2956
rādīt saturu	2960
rādīt un piekrist	2960
rādīt vairāk	2928
rādīt visu	2929
rămâi conectat	3687
răspunde	3628
rėmimas	2861
rėmėjo turinys	2913
""", 's': """
s'abonner à ce dossier	2023
s'abonner à ce sujet	2023
s'abonner à ce thème	2023
s'abonner à cet auteur	2023
s'abonner à partir de #€	1880
s'està carregant el reproductor	430
s'està carregant el vídeo	430
s'ha produït un error	447
s'inscrire à la newsletter	1889
s-ar putea să-ți placă	3629
saada anonüümne vihje	1628
saada sõbrale	1578
saada sõnum	1625
saada vihje anonüümselt	1628
saber más	1453
sadarbības raksts	2930
sadece abonelere özel	4468
sadržaj je blokiran	3944
sadržaj je zaključan	3878
sadržaj je zaštićen autorskim pravom	3965
sadržaj nije dostupan	3944
sadržaj nije moguće prikazati	3944
sadržaj partnera	3974
saglabāt	2926
saglabāt iestatījumus	2960
saglabāt izvēli	2960
saglabāt rakstu	2926
saglabāt vēlākam	2978
sair do ecrã inteiro	3550
saistītie raksti	2923
saistītās ziņas	2923
saite ir nokopēta	2978
saite nokopēta	2926
saken er låst	3177
saken finnes også som lyd	3190
salli ja näytä	1755
salli sisältö	1821
salta la pubblicità	2606
salta pubblicità	2606
saltar anúncio	3491
salvar preferências	3554
salvează	3622
salvează articolul	3656
salvează pentru mai târziu	3656
salvează preferințele	3675
salvează rețeta	61
samo nujni piškotki	4140
samo nužni	3944
samo nužni kolačići	3944
samo za naročnike	4152
sans engagement, résiliable à tout moment	1953
sao chép	4742
sao chép liên kết	4665
sao chép đường dẫn	4701
sari la conținut	3631
sari la rețetă	61
sari peste reclamă	3709
satura turpinājums pēc reklāmas	2930
saturs ir aizsargāts ar autortiesībām	2981
saturs ir bloķēts	2960
sazināties ar redakciju	2974
sačuvaj	3888
sačuvaj podešavanja	3944
sačuvaj recept	61
sačuvaj vest	3888
sačuvaj za kasnije	3972
sačuvaj članak	3972
saņemt paziņojumus	2965
scanează codul qr	3678
schlagwörter	809
schließen	812
schrift größer	964
schrift vergrößern	785
schriftgröße	785
schriftgröße anpassen	964
schriftgröße ändern	964
schwedenrätsel	927
scopri di più	2486
scopri di più su amazon	2622
scrie comentariul tău	3705
scrie redacției	3695
scrieți redacției	3695
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
se alla erbjudanden för prenumeranter	4183
se bilderna här	4218
se connecter et réagir	1909
se déconnecter	1880
se grafiken här	4218
se ha producido un error al cargar el vídeo	1473
se klippet här	4218
se klippet øverst i saken	3215
se réabonner	2018
se større bilde	3216
se større billede	655
se videon här	4218
se våra erbjudanden	4293
se våre tilbud	3291
se încarcă playerul	3671
se încarcă video	3671
se încarcă videoclipul	3671
sebesség	2326
sedan # kr/mån tills du säger upp	4183
see väli on kohustuslik	1625
segui già questo argomento	2593
segui già questo autore	2593
seguir tópico	3530
seguí leyendo	1496
sei già abbonato	2486
sei già iscritto	2612
sei già iscritto alla newsletter	2544
seko tēmai	2977
sekot tēmai	2977
sekretessinställningar	4278
sekti autorių	2910
sekti temą	2910
selección de la redacción	1450
selectează	3688
selvä	1767
sem opinião	3543
sem si não seria possível	3535
sem você não seria possível	3535
semnalează comentariul	3705
semnalează o eroare	3628
senaste först	4308
send artiklen på mail	627
send på e-post	3190
send på mail	745
seniausi viršuje	2909
sense permanència	417
sesi aç	4454
sesi açmak için dokunun	4493
sesi açmak için tiklayin	4493
setări confidențialitate	3675
setări cookie	3639
setări cookie-uri	3675
setări cookies	3675
setări de confidențialitate	3675
seu apoio faz a diferença	3596
seu nome de usuário	3586
seuls les abonnés peuvent commenter	1944
seuraa hetki hetkeltä	1845
seuraa livenä	1845
seuraa meitä	1750
seuraa tekijää	1856
seuraa tätä aihetta	1856
seuraat jo tätä aihetta	1856
seuraat tätä aihetta	1856
seç	4469
seçenekleri yönet	4457
seçimimi kaydet	4457
seções	3500
seřadit podle	598
sfârșit publicitate	3669
sfârșitul reclamei	3669
shrani članek	4089
shrnutí ai	597
shrnutí od ai	596
si opp når du vil	3177
si è verificato un errore	2582
si è verificato un errore durante il caricamento del video	2529
sie können diesen artikel kostenlos weitergeben	899
signaler ce contenu comme inapproprié	1944
signaler un problème	1909
siguiente artículo	1450
siguiente vídeo	1547
siirry sisältöön	1766
siirry suoraan sisältöön	1845
sikeres feliratkozás	2267
sin ti no sería posible	1491
sinu hääl on arvesse võetud	1610
sinu sõnum	1626
sisu on autoriõigusega kaitstud	1635
sisältö ei ole saatavilla	1821
sisältö on estetty	1821
sisältö on suojattu tekijänoikeudella	1850
sisältöä ei voida näyttää	1821
sisältöä kumppaneiltamme	1859
siz ne düşünüyorsunuz? oy verin	4406
sizin için öneriler	4404
siųsti atsiliepimą	2908
siųsti draugui	2857
siųsti el. paštu	2857
siųsti komentarą	2909
siųsti naujieną	2907
siųsti žinutę	2904
skaitykite be reklamų	2913
skaitykite be ribojimų	2902
skaitykite daugiau čia	2859
skaityti plačiau	2859
skaityti visą straipsnį	2906
skaityti vėliau	2857
skann qr-koden for å laste ned appen	3281
skanna qr-koden för att ladda ner appen	4283
skaties arī	2923
skatīt cenu	2958
skatīt foto	2928
skatīt galeriju	2928
skatīt komentārus	2976
skatīt piedāvājumu	2958
skatīt piedāvājumus	2969
skatīt rezultātus	91	2956
skatīt video	2928
skatīt visus	2973
skenē qr kodu	2964
skenējiet qr kodu	2964
skjønner	3217
sklenite naročnino	4082
skontaktuj się z redakcją	3447
skontrolujte si svoju schránku	4057
skopírované	4072
skopírované do schránky	4071
skopírovať odkaz	3989
skoči na recept	61
skriftstørrelse	65
skriv din kommentar här	4209
skriv inn beløp	3288
skru på	3285
skru på lyd	3279
skru på varsler	3282
skryť odpovede	4068
skryť reklamu	4073
skrýt	502
skrýt odpovědi	598
skrýt reklamu	604
skyddas av upphovsrätt	4304
skänk en gåva	4291
skúste to neskôr	4057
skúste to znova	4057
slapukų nustatymai	2870
slapukų politika	2892
slažem se	3901
slažem se i nastavljam	3944
sledeća fotografija	3961
sledeća slika	3961
sledeća strana	3961
sledeći video	3946
sledeći članak	3961
sledovat toto téma	600
sledovat téma	600	601
sledovať autora	4070
sledovať autorku	4070
sledovať online	4060
sledovať tému	4070
sledovať túto tému	4070
sledujete téma	600
sledujete tému	4070
slik beskytter vi kildene våre	3301
slik beskytter vi våre kilder	3301
slik slår du av annonseblokkering	3286
slične vesti	3885
slične vijesti	3885
slični članci	3885
sljedeća fotografija	3961
sljedeća slika	3961
sljedeća stranica	3961
sljedeći video	3946
sljedeći članak	3961
slut på annonce	747
slut på annons	4313
slut på reklam	4313
sluta följa	4310
slutt på annonse	3312
slutt å følge	3308
slå adblocker fra	721
slå annonceblokering fra	721
slå av annonseblokkereren	3286
slå av annonseblokkeringen	3286
slå din adblocker fra	721
slå lyd fra	714
slå lyd til	714
slå lyden fra	714
slå lyden til	714
slå notifikationer til	717
slå på	3285	4286
slå på aviseringar	4284
slå på ljudet	4281
slå på notiser	4284
slå på varsler	3282
slå på varslinger	3282
slå til	720
slėpti reklamą	2913
sns 공유	2845
sns 공유하기	2845
snsでシェア	2738
snsでシェアする	2738
snsをフォロー	2645
snímek # z #	587
snímek # ze #	587
snímka # z #	4059
snímka # zo #	4059
so schützen wir unsere quellen	956
sofortüberweisung	762
solicitarea a fost trimisă	3712
solicitação enviada	3598
solitär	927
som källa är du skyddad	4211
son dakika bildirimlerini aç	4460
son dakika gelişmelerinden haberdar olun	4460
son gelişmelerden haberdar olun	4460
sondaż	92
sonderveröffentlichung	879
sono già sostenitore	2480
sonraki fotoğraf	4500
sonraki görsel	4500
sonraki içerik	4500
sonuçlar	92
sonuçlari gör	91	4407
sonuçlari göster	91	4448
sorodni članki	4086
sortează	3664
sortează după	3664
sortuj według	3453
sortér efter	742
souhlasit a pokračovat	493
souhlasím	490
souhlasím a pokračovat	564
souhlasím a zobrazit	493
souhlasím se zobrazením	490
soukromí a cookies	493
soutenez-nous dès maintenant	1871
související	498
související témata	498
související články	498
související články z webu	498
soyez le premier à commenter	1909
soyez le premier à réagir	1909
spam nélkül	2341
spander en kaffe på oss	3288
spara inställningar	4278
spara till läslistan	4312
spausdinti receptą	61
spausdinti straipsnį	2911
spela här	4267
spela videon här	4218
spill ansvarlig. # år	3200
spill med måte	3200
spill nå	3265
spis treści	3361
splošni pogoji	4141
sponsorisé	1904
sponsorlu içerik	87	4399
sponsoroitu sisältö	1751
sponsoroitua sisältöä	1753
sponsorēts saturs	2980
sponsrat innehåll	4201
sponzorirani sadržaj	3884
sponzorirani članak	3884
sponzorisani sadržaj	3974
sponzorované	3985
sponzorovaný obsah	486
sponzorováno	486
sporoči napako	4161
sporočilo	4156
spotifyで聞く	2728
spotifyで聴く	2728
spravovat upozornění	571
spravovať súhlas	4041
spravovať upozornenia	4047
sprawdź cenę	3417
sprawdź ofertę	3325
sprawdź się	3411
sprawdź skrzynkę e-mail	3440
sprawdź skrzynkę odbiorczą	3440
sprawdź swoją skrzynkę	3440
sprawdź swoją wiedzę	3411
sprejmi in prikaži	4140
sprejmi vse piškotke	4140
spremi članak	3888
spremljajte v živo	4158
sprijinul tău contează	3710
sprijină-ne	3616
správa	4058
správa bola odoslaná	4057
správa souhlasu	564
správa súhlasu	4041
spróbuj ponownie	3440
spróbuj ponownie później	3440
spręsti kryžiažodį	2888
spręsti testą	2888
spune-ne părerea ta	3663
spune-ți părerea	3642
spune-ți părerea în comentarii	3642
spuneți-ne părerea	3663
spustit kvíz	555
spustiť kvíz	4035
spustiť video	4044
später	757
später erinnern	757
späť hore	4060
späť na hlavnú stránku	4060
späť na začiatok	4060
spør vår ki om saken	3206
spēlē tagad	2956
spēlēt tagad	2956
staňte sa členom	3981
staňte se členem	470
ste našli napako	4161
ste našli napako v članku	4161
ste už predplatiteľ	4054
ste že glasovali	4135
stem nå	91	3265
stiahnuť aplikáciu	4046
stiahnuť audio	4044
stiahnuť epizódu	4044
stiahnuť na google play	4046
stiahnuť v app store	4046
stiahnuť z app store	4046
stiahnuť z google play	4046
stichwörter	809
stil spørgsmål til artiklen	643
stlmiť	4045
stop med at følge	744
straipsnio tęsinys - po reklama	2861
straipsnis saugomas autorių teisių	2914
straipsnis tęsiasi po reklamos	2861
straipsnis užrakintas	2902
straipsnį skaito dirbtinis intelektas	2894
strojovo preložené	4066
strojový preklad	4067
strojový překlad	597
strojově přeloženo	596
strona główna	3358
stroški dostave	4139
stránka # z #	587	4059
stránka # ze #	587
stránka # zo #	4059
stworzono z pomocą ai	3451
stáhnout aplikaci	569
stáhnout audio	567
stáhnout epizodu	567
stáhnout na google play	569
stáhnout podcast	567
stáhnout v app store	569
stáhnout z app store	569
stáhnout z google play	569
stáhnout zdarma	570
stäng	4178	4218
stäng annons	4313
stäng av annonsblockeraren	4287
stäng av din adblocker	4287
stäng av din annonsblockerare	4287
stäng av ljudet	4281
stäng galleri	4299
stöd oss	4179
stöd oss på patreon	4291
stöd oss via patreon	4291
större text	4312
større tekst	3310
støt med mobilepay	724
støt os	614
støt os med mobilepay	724
støt os på #er	724
støt os på patreon	724
støt via mobilepay	724
støtt oss	3174
støtt oss med vipps	3288
støtt oss på patreon	3288
støtt oss via vipps	3288
subscrição confirmada	3598
subtitrări	3672
subtítols	431
subtítulos	1507
sudoku del día	1542
sugerir correção	3520
sugerir una corrección	1482
sugestões	3500
suite après la publicité	1970
suivez vos auteurs préférés	2000
suivre ce thème	1946
suivre le thème	2000
sukurta naudojant dirbtinį intelektą	2908
sumă liberă	3684
sumă personalizată	3710
sunt de acord cu termenii și condițiile	3689
sur le même sujet	1913
sur le même thème	1913
suscripción	1416
suscripción confirmada	1553
suscríbase	1416
suscríbete	1416
suscríbete a nuestro boletín	1423
suscríbete ahora	1416
susiję straipsniai	2854
susikurti paskyrą	2852
susține	3616
susține-ne	3616
susține-ne pe patreon	3684
susțineți-ne	3616
susținut de	3703
sutikti ir tęsti	2892
sutinku ir tęsiu	2892
svaka donacija je važna	3953
svaka donacija pomaže	3953
svaki dinar je važan	3953
svaki doprinos je važan	3953
svaki doprinos pomaže	3953
svaki euro je važan	3953
svaki prilog pomaže	3953
svi članci	3961
svi članci autora	3961
sviđa mi se	3969
sviđa vam se članak	3967
swisha en gåva	4291
syötä kelvollinen sähköpostiosoite	1842
syötä summa	1836
syötä sähköpostiosoitteesi	1742
szanowna użytkowniczko, szanowny użytkowniku	3346
szanowni państwo	3345
szanowny użytkowniku	3346
szanujemy twoją prywatność	3346
szavazatodat rögzítettük	2308
szavazatát rögzítettük	2308
szavazás	92	2311
szavazás indítása	2308
szczegóły	3362
szeretne értesítéseket kapni	2328
szeretnél értesítéseket kapni	2328
szerző követése	2354
szkennelje be a qr-kódot	2327
szponzorált tartalom	87	2249
szybkość odtwarzania	3424
szállítási költség	2315
szókereső	2311
szólj hozzá	2257
szóljon hozzá	2257
szövegméret	2357
szünet	2326
sähköposti	1742
sähköposti tai käyttäjätunnus	1839
sähköpostiosoite	1742
sähköpostiosoitteesi	1842
sähköpostisi	1842
säkra din plats	4274
säästä # %	1840
säästä #%	1840
så # kr/mnd til du sier opp	3177
så gör du för att stänga av	4289
så hanterar vi personuppgifter	4206
så här stänger du av din adblocker	4289
så här stänger du av din annonsblockerare	4289
så jobbar vi med rättelser	4303
så kommenterar du	4209
så skyddar vi våra källor	4303
så stänger du av adblock	4289
så stänger du av adblocker	4289
så stänger du av annonsblockeraren	4287
så stänger du av din ad-blocker	4289
så stänger du av din adblocker	4289
så stänger du av din annonsblockerare	4287
sådan beskytter vi kilder	737
sådan beskytter vi vores kilder	737
sådan deaktiverer du din adblocker	721
sådan retter vi fejl	737
sådan slår du adblock fra	721
sådan slår du din adblocker fra	721
sé el primero en comentar	1446
sé parte	1411
sélections	1899
sì, grazie	2574
sí, quiero	1515
sí, vull	438
síganos	1436
síguenos	1436
só para assinantes	3565
sólo para suscriptores	1521
sõnum on saadetud	1625
sök	4218
søg	654
søk	3215
súhlasím	4000
súhlasím a pokračovať	4041
súhlasím so zobrazením	4000
súmate	1411
súvisiace	3986
súvisiace články	3986
súvisiaci článok	3986
süre	4455
süti beállítások	2317
süti tájékoztató	2317
sütibeállítások	2317
sütibeállítások módosítása	2320
sütik kezelése	2317
sākt testu	2956
sīkdatņu iestatījumi	2938
sīkdatņu politika	2960
sīkfailu iestatījumi	2960
słowa kluczowe	3358
sūtīt e-pastā	2978
sắp xếp theo	4708
số tiền khác	4726
""", 't': """
t'ha estat útil	423
t'ha estat útil aquest article	405
t'ha estat útil aquest resum	405
t'ha semblat útil	423
ta treść jest niedostępna	3421
ta treść jest zablokowana	3421
ta video ni več na voljo	4143
ta članek je zaklenjen	4152
tack för din anmälan	4190
tack för din prenumeration	4296
tack för din röst	91	4267
tack för ditt meddelande	4296
tagasi üles	1627
taip pat žiūrėkite	2854
tak, chcę	3428
tak, chętnie	3428
tak, poproszę	3428
takaisin ylös	1766
takipten çik	4480
takk for at du meldte deg på	3294
takk for din påmelding	3294
takk for påmeldingen	3184
talebiniz gönderildi	4498
tallenna myöhemmäksi	1748
talán később	2235
tam ekrandan çik	4454
tamaño de la letra	1536
tamaño de letra	65	1435
tamaño del texto	65
también te puede gustar	1450
también te puede interesar	1450
també et pot interessar	393
também pode gostar	3540
tapahtui virhe. yritä myöhemmin uudelleen	1842
tapahtui virhe. yritä uudelleen	1842
tarjeta de crédito	1415
tarjeta de débito	1415
tarkista sähköpostisi	1842
tartalom betöltése	2317
tartalom engedélyezése	2317
tartalom megjelenítése	2317
tartalomjegyzék	2326
tasuline koostöö	1634
te ha parecido útil	1499
te ha resultado útil	1499
te ha resultado útil este artículo	1475
te ha resultado útil este resumen	1475
te ha sido útil	1499
te ha sido útil este resumen	1475
te poți dezabona oricând	3649
te rugăm să îl dezactivezi	3682
te vsebine ni mogoče prikazati	4140
te-ar putea interesa și	3657
tee meile kohvi välja	1622
tehisaru kokkuvõte	1580
tehisaru võib eksida	1629
tehisintellekt võib eksida	1629
tehty tekoälyllä	1852
teie hääl on arvesse võetud	1610
tej treści nie można wyświetlić	3421
tek seferlik bağiş	4465
tek seferlik bağiş yap	4496
tekijänoikeudella suojattu	1850
teklifi gör	4453
teklifleri gör	4497
tekoäly voi tehdä virheitä	1852
tekoälyn luoma	1852
tekoälyn tekemä	1852
tekoälyn tekemä tiivistelmä	1766
tekoälyn tiivistelmä	1766
tekoälyn tuottama	1852
tekoälytiivistelmä	1766	1853
tekst je zaključan	3955
tekst powstał przy pomocy ai	3451
tekst przetłumaczony maszynowo	3451
teksta izmērs	2978
tekststørrelse	65
tekstą įgarsino dirbtinis intelektas	2857
telefonszám	2342
telefón	4058
teljes hozzáférés	2240
teljes képernyő	2325
teljes név	2342
temas del día	1450
temi že sledite	4167
ten artykuł jest zablokowany	3437
ten film jest niedostępny	3424
ten film nie jest dostępny w twoim kraju	3424
ten film nie jest już dostępny	3424
tento obsah je blokován	564
tento obsah je zablokovaný	4041
tento obsah nemôžeme zobraziť	4041
tento obsah nemůžeme zobrazit	564
tento obsah není dostupný	564
tento obsah není k dispozici	564
tento obsah nie je dostupný	4041
tento obsah nie je k dispozícii	4041
tento obsah sa nedá zobraziť	4041
tento článek je uzamčen	581
tercihleri yönet	4492
tercihlerimi yönet	4492
termos e condições	3493
teste başla	4450
teste grátis	3474
testează-ți cunoștințele	3666
testează-ți cunoștințele cu quizul nostru	3642
testi başlat	4450
testi çöz	4450
testreszabás	2319
teszteld a tudásod	2263
tesztelje tudását	2263
tetszőleges összeg	2335
text bol vytvorený automaticky	4066
text byl vytvořen automaticky	596
text je chránený autorským právom	4064
text je chráněn autorským právem	593
text čte umělá inteligence	567
texten fortsätter nedan	4201
texten fortsätter under bilden	4201
texten är maskinöversatt	4306
texten är skapad automatiskt	4306
textgröße	964
textgröße ändern	964
teď ne	469	572
teşekkürler, mesajiniz gönderildi	4470
tham gia bình chọn	4707
tham gia khảo sát	4707
tham gia thăm dò	4707
thanh toán hàng năm	4728
thanh toán hàng tháng	4728
thanh toán qua paypal	4750
theo dõi chủ đề	4739
theo dõi chủ đề này	4739
theo dõi tác giả	4739
thoát toàn màn hình	4714
thu gọn	4677
thème suivi	2023
thèmes	1913
thématiques	1913
thêm câu trả lời	4745
thêm làm nguồn ưu tiên	4739
thêm vào giỏ hàng	4753
thích	4665
thích nhất	4708
thông tin bắt buộc	4730
thông tin doanh nghiệp	4670
thông tin quảng cáo	4703
thăm dò	92
thăm dò ý kiến	92
thư viện ảnh	4734
thẻ	4675
thời gian còn lại	4714
thời gian hiện tại	4715
thời lượng	4715
ti è stato utile	2557
tienes que iniciar sesión para guardar artículos	1495
tietosuoja ja evästeet	1755
tietosuoja- ja evästekäytäntö	1755
tietosuojakäytäntö	1821
tietosuojaseloste ja evästeet	1755
tik būtini	2892
tik būtinieji slapukai	2892
tikai nepieciešamās	2960
tikai nepieciešamās sīkdatnes	2960
tiktokで見る	2728
til støttesiden	724
tilbagetræk samtykke	711
tilbakemelding på saken	3206
tilføj en kommentar	742
tilføj kommentar	742
tilføj os som foretrukken kilde	744
tilføj som foretrukken kilde	744
tilgjengelig på google play	3281
till gåvosidan	4291
tillad og fortsæt	640
tillad én gang	711
tillat én gang	3276
tillåt	4286
tillåt alltid	4279
tillåt annonser	4290
tillåt aviseringar	4284
tillåt en gång	4278
tillåt innehåll	4278
tillåt inte	4286
tillåt notiser	4284
tillåt reklam	4290
tiltás	2331
timp rămas	3672
tin bài liên quan	4701
tin cùng chuyên mục	4675
tin cùng tác giả	4702
tin khác	4675
tin liên quan	4675
tin mới	4675
tin mới nhất	4675
tin nhắn của bạn	4751
tin nhắn của bạn đã được gửi	4730
tin nóng	4702
tin nổi bật	4675
tin quảng cáo	4703
tin tiếp theo	4734
tin trước	4675
tin tài trợ	4675
tin tức liên quan	4675
tin đọc nhiều	4675
tip jar ☕	1108
tipărește	3622
tipărește articolul	3656
tipărește rețeta	61
tisk článku	602
titta på videon	4281
tiêu điểm	4675
tiến # giây	4714
tiếp theo	4677
tiếp tục trên trình duyệt	4720
tiếp tục trên web	4720
tiếp tục với apple	4728
tiếp tục với email	4750
tiếp tục với facebook	4728
tiếp tục với google	4728
tiếp tục đọc	4752
tlačiť	3989
to cię może zainteresować	3358
to może cię zainteresować	3358
to wideo jest niedostępne	3424
to wideo nie jest już dostępne	3424
toate știrile	3693
toda contribuição ajuda	3562
toda la información	1527
todas as notícias	3571
todavía no eres suscriptor	1521
todavía no estás registrado	1521
todos los artículos de este autor	1558
todos los artículos del autor	1558
todos los artículos del especial	1555
todos los derechos de reproducción reservados	1560
todos los vídeos	1527
todos os comentários	3496
todos os vídeos	3571
toimituskulut lisätään	1818
totes les notícies	451
toto pole je povinné	585
toto téma již sledujete	600
toto video již není dostupné	567
toto video není dostupné	567
toto video není ve vaší zemi dostupné	567
toto video nie je dostupné	4044
toto video nie je vo vašej krajine dostupné	4044
toto video už není dostupné	567
toto video už nie je dostupné	4044
tots els vídeos	451
tous droits de reproduction réservés	2026
toute l'actualité	1913
toutes les actualités	1991
toutes les vidéos	1991
toutes nos vidéos	1991
tovább	2263
tovább a cikkre	2344
tovább a dossziéhoz	2344
tovább a galériához	2344
tovább a recepthez	61
tovább a rovatra	2261
tovább a tartalomhoz	2344
tovább a teljes cikkre	2344
tovább a támogatáshoz	2335
tovább a támogatási oldalra	2335
tovább a webshopba	2314
tovább az ajánlathoz	2314
tovább olvasom	2263
további beállítások	2320
további cikkek	2261
további cikkek a szerzőtől	2344
további cikkek a témában	2261
további cikkek betöltése	2344
további hírek	2261
további lehetőségek	2319
további részletek itt	2263
továbbiak betöltése	2263
továbbiak megjelenítése	2344
toàn màn hình	4715
traducció automàtica	431
traducción automática	1507
traducere automată	3672
traducido automáticamente	1534
tradução automática	3520
traduït automàticament	456
trang chủ	4677
trang này có hữu ích không	4707
transcripció	431
transcripción	1507
transcrição	3551
transferência bancária	3473
trenutni čas	4144
trenutni čas #	4143
treści komercyjne	3459
treści naszych partnerów	3459
treści partnerskie	3340
treść dla subskrybentów	3437
treść niedostępna	3421
treść premium	3437
treść sponsorowana	3340
treść wygenerowana przez ai	3451
treść zablokowana	3421
treść zewnętrzna	3421
tria la teva subscripció	417
trimite răspunsul	3663
troškovi dostave	3943
truy cập không giới hạn mọi bài viết	4750
trwa ładowanie odtwarzacza	3424
tryb pełnoekranowy	3424
træk dit samtykke tilbage	711
træk samtykke tilbage	711
trình phát âm thanh	4748
trò chơi	4712
trước	4677
trường bắt buộc	4730
trường này là bắt buộc	4730
trả lời	4674
trở lại	4677
trở lại đầu trang	4734
tu ce părere ai? lasă un comentariu	3642
tu donación desgrava	1518
tu izmanto reklāmu bloķētāju	2967
tu navegador no puede reproducir este vídeo	1473
tue meitä	1737
tue meitä patreonissa	1836
tue työtämme	1836
tule meile tööle	1580
tuotettu tekoälyllä	1852
turinys saugomas autorių teisių	2914
turinys užblokuotas	2892
turiu paskyrą	2902
turpini lasīt	2921
turpinājums pēc reklāmas	2930
turpināt ar apple	2969
turpināt ar facebook	2969
turpināt ar google	2969
turpināt lasīt	2921
tutar seç	4496
tutar seçin	4496
tvarkyti pranešimus	2897
tvarkyti sutikimą	2892
twitter'da paylaş	4397
twitterで見る	2728
twoja prywatność jest dla nas ważna	3346
twoja wiadomość	3441
twoje imię	3441
twój adres e-mail	3328
twój e-mail	3328
twój głos został oddany	3411
twój głos został policzony	3411
twój głos został zapisany	3411
tykkää	1855
tylko dla osób pełnoletnich	3341
tylko niezbędne	3421
tytuł przelewu: darowizna	3434
tytułem: darowizna na cele statutowe	3434
tài khoản của tôi	4660
tài trợ	4670
tài trợ bởi	4743
támogass minket	2236
támogass minket patreonon	2335
támogasson minket	2236
támogasson minket a patreonon	2335
támogatom	2236
támogatom a lapot	2335
támogatom az oldalt	2335
támogatott tartalom	87	2249
támogatás	2236
támogatás paypalon	2335
támogatási oldal	2335
támogatói tartalom	2249
tárgy	2342
täisekraan	1616
tämä artikkeli on lukittu	1839
tämä juttu on lukittu	1839
tämä kenttä on pakollinen	1842
tämä sisältö ei ole saatavilla	1821
tämä video ei ole enää saatavilla	1824
tämä video ei ole saatavilla	1824
täname liitumast	1598
tässä artikkelissa	1845
tässä jutussa	1845
tässä olisi upotus facebookista	1766
tässä olisi upotus instagramista	1766
tätä sisältöä ei voida näyttää	1821
täytä ristikko	1809
täytä tämä kenttä	1842
télécharger l'appli	1979
télécharger l'audio	1972
télécharger l'épisode	1972
télécharger le mp#	1972
télécharger le podcast	1972
téléchargez l'appli	1979
téma követése	2354
téma už sledujete	600
témata	498
tému už sledujete	4070
témy	3986
témáim	2355
témák	2261
térkép betöltése	2320
térkép megnyitása	2265
términos de uso	1443
términos y condiciones	1443
tên của bạn	4731
tên hiển thị	4745
tìm kiếm	4677
tóm tắt ai	4738
tóm tắt bằng ai	4738
tóm tắt bởi ai	4738
tópicos	3500
tópicos relacionados	3500
tôi đã hiểu	4678
tôi đã tắt	4725
tôi đã tắt trình chặn quảng cáo	4724
tôi đồng ý với chính sách bảo mật	4730
tôi đồng ý với điều khoản sử dụng	4730
tõlgitud tehisintellekti abil	1629
több	2263
több betöltése	2344
több mutatása	2344
töltsd ki a kvízt	2263
töltsd ki kvízünket	2308
töltse ki a kvízt	2263
töltse újra az oldalt	2334
tùy chọn cookie	4718
tùy chọn khác	4741
túto tému už sledujete	4070
tühista igal ajal	1573
tüm fotoğraflar	4474
tüm fotoğraflari gör	4474
tüm haberler	4404
tüm haberlere sinirsiz erişim	4497
tüm haberleri gör	4474
tüm içeriğe sinirsiz erişim	4497
tüm oyunlar	4450
tüm videolar	4474
tüm videolari gör	4474
tüm yazilari	4404
tüm yazilari gör	4474
tüm yorumlar	4403
tüm çerezleri kabul et	4492
tüm çerezleri reddet	4492
tümü	4407
tümünü gör	4406
tümünü göster	4407
tümünü kabul et	4400
tümünü reddet	4400
tăng cỡ chữ	4741
tēmas	2923
tęsinys po reklamos	2861
tęsti su apple	2902
tęsti su facebook	2902
tęsti su google	2902
tłumaczenie automatyczne	3452
tłumaczenie maszynowe	3452
tạm dừng video	4714
tạo bởi ai	4748
tạo tài khoản	4660
tải audio	4714
tải bài đăng	4718
tải lại trang	4724
tải nội dung	4718
tải thêm	4677
tải thêm bình luận	4707
tải trên app store	4720
tải trên google play	4720
tải tập này	4714
tải về từ app store	4720
tải về từ google play	4720
tải âm thanh	4714
tải ứng dụng	4720
tải ứng dụng ngay	4720
tất cả tin tức	4734
tất cả trò chơi	4710
tất cả video	4734
tắt tiếng	4715
tặng bài viết	4701
tặng sao	4701
tặng sao cho bài viết	4701
tặng sao cho tác giả	4749
tốc độ phát	4714
từ chối tất cả	4718
từ chối tất cả cookie	4747
từ khóa	4675
tự động phát	4715
""", 'u': """
u košaricu	3942
u ovom članku	3961
udostępnij	3336
udostępnij na facebooku	3336
udostępnij na twitterze	3336
udostępnij na x	3336
udostępnij w mediach społecznościowych	3336
udělit souhlas	490
ugens spørgsmål	700
ugodnost za naročnike	4138
ugodnosti za naročnike	4138
ugrađeni sadržaj	3944
ugrás a galériához	2344
ugrás a recepthez	61
ugrás a receptre	61
ugrás a tartalomhoz	2344
ugrás a tartalomra	2344
uključi	3950
uključi obaveštenja	3936
uključi obavijesti	3936
uključi se u raspravu	3968
uključi zvuk	3946
uključite javascript	3946
uključite notifikacije	3936
uključite obaveštenja	3936
uključite obavijesti	3936
uključite se u raspravu	3968
ukryj reklamę	3459
ukrštenica	3940
ulkoinen sisältö	1821
ulkopuolinen sisältö	1821
uloženo	603
uložené	4072
uložit	482
uložit na později	482
uložit nastavení	564
uložit recept	61
uložit volby	564
uložit článek	482
uložiť	3989
uložiť na neskôr	3989
uložiť nastavenia	4041
uložiť recept	61
uložiť voľby	4041
uložiť článok	3989
ultima oră	3629
ultimele știri	3629
um assinante presenteou você com este artigo	3539
un abonat ți-a oferit acest articol	3656
un abonné vous offre cet article	1956
un e-mail de confirmation vous a été envoyé	1949
un suscriptor te ha regalado este artículo	1495
un suscriptor te regala este artículo	1565
une erreur s'est glissée dans l'article	1909
ungültige e-mail-adresse	949
unterstütze uns	758
unterstützen	758
unterstützen sie uns	758
unterstützen sie uns per paypal	868
unustasid salasõna	1623
uočili ste grešku	3964
uočili ste pogrešku	3964
uočili ste pogrešku u članku	3964
uporabniško ime	4153
uporabniško ime ali e-pošta	4152
upotettu sisältö	1821
upozornit na nové díly	601
upozornit na nové články	601
upozorniť na chybu	4063
upozornění	574
uppläst av en ai-röst	4281
uppläst av en dator	4197
uppläst av en syntetisk röst	4281
uppläst av syntetisk röst	4281
uppläst med ai-röst	4197
upravit nastavení	493
upravljaj kolačićima	3944
upravljaj piškotke	4140
ur vår butik	4274
url 복사	2757
urlをコピー	2644
urlをコピーしました	2724
urlをコピーする	2673
url복사	2757
urmărește acest subiect	3648
urmărește autorul	3699
urmărește live	3648
urmărește subiectul	3699
urmărești deja acest subiect	3699
următorul	3631
următorul videoclip	3709
uslovi korišćenja	3901
ustaw jako preferowane źródło	3455
ustawienia plików cookie	3344
ustawienia prywatności	3421
ustvarjeno s pomočjo umetne inteligence	4164
utónév	2342
uutishälytykset	1830
uvek prikaži	3944
uvijek prikaži	3944
uvjeti korištenja	3901
uygulamada aç	4459
uygulamayi aç	4459
uygulamayi yükle	4459
uz sākumlapu	2973
uz sākumu	2928
uzdāvini rakstu	2978
uzdāvināt rakstu	2978
uzyskaj dostęp	3325
učitaj još	3961
učitaj objavu	3944
učitaj sadržaj	3944
učitaj video	3944
učitaj više	3961
učitavanje playera	3946
učitavanje videa	3946
ušetrite #%	4055
ušetríte #%	4055
ušetřete #%	582
ušetříte #%	582
ušteda #%	3956
uštedite #%	3956
używasz adblocka	3429
używasz programu do blokowania reklam	3429
už jsem ho vypnul	577
už jste hlasovali	555
už komentarus atsako jų autoriai	2858
už mám predplatné	4054
už mám předplatné	581
už mám předplatné, přihlásit se	473
už mám účet	581
už máte predplatné? prihláste sa	3982
už máte předplatné	581
už máte účet	3982
už máte účet? prihláste sa	3982
už podporujem	3993
už podporuji	469
už sledujete	600
už ste hlasovali	4035
uždaryti	2860
uždaryti galeriją	2906
uždaryti reklamą	2861
uživatelské jméno	582
uživatelské jméno nebo e-mail	581
uživo	3947
užpildykite apklausą	2859
užsakomasis straipsnis	2861
užsakomasis turinys	87	2861
užsisakyti knygą	2890
užsisakyti prenumeratą	2852
""", 'v': """
v košarico	4138
v tem članku	4158
v tomto článku	588
v živo	4144
vaata kõiki	1627
vaata kõiki tellija soodustusi	1573
vaata lähemalt	1580
vaba töökoht	1580
vad tycker du? rösta här	4218
vai kopsavilkums bija noderīgs	2927
vai raksts bija noderīgs	2927
vai tas bija noderīgi	2975
vai vēlaties saņemt paziņojumus	2965
vain jäsenille	1840
vain välttämättömät	1821
vain välttämättömät evästeet	1821
vairāk no autora	2973
vairāk par tēmu	2923
vairāk rakstu	2973
vaizdo grotuvas įkeliamas	2894
vaizdo įrašas	2859
vaizdo įrašas nebepasiekiamas	2894
vaizdo įrašas nepasiekiamas	2894
vaizdo įrašas nepasiekiamas jūsų šalyje	2894
vaizdo įrašo paleisti negalima	2894
vaizdo įrašą rasite čia	2859
valami elromlott. próbáld újra	2341
valami hiba történt. próbálja újra	2341
valgfrit beløb	724
valgfritt beløp	3288
van egy jó sztorija	2348
van egy jó témája	2348
van már előfizetése	2338
van már fiókja	2240
van már fiókod	2338
van már fiókom	2338
vanjski sadržaj	3944
var artikeln till hjälp	4209
var det här till hjälp	4218
var det til hjælp	740
var detta till hjälp	4306
var dette en hjælp	740
var resuméet nyttigt	643
var sammanfattningen till hjälp	4209
varbūt vēlāk	2966
varför ser jag den här annonsen	4313
varför visas den här annonsen	4313
vari atteikties jebkurā laikā	2921
varje bidrag hjälper	4291
varje bidrag räknas	4291
varje krona hjälper	4291
varje krona räknas	4291
vasta küsitlusele	1580
vastaa kyselyyn tästä	1766
vaš e-mail	3958
vaš e-naslov	4155
vaš e-poštni naslov	4155
vaš glas je bil oddan	4135
vaš glas je uračunat	3939
vaš glas je zabeležen	3939	4135
vaš glas je zabilježen	3939
vaš komentar	3888
vaš mejl	3958
vaša e-mail adresa	3958
vaša e-mailová adresa	4057
vaša poruka	3959
vaša poruka je poslana	3958
vaša poruka je poslata	3958
vaša správa	4058
vaše e-mailová adresa	585
vaše ime	3959	4156
vaše jméno	586
vaše meno	4058
vaše soukromí je pro nás důležité	493
vaše sporočilo	4156
vaše sporočilo je poslano	4155
vaše zpráva	586
veckans fråga	4267
vecākie vispirms	2976
vedno prikaži	4140
vegyél jegyet	2314
veja esta publicação no instagram	3518
veja também	3500
veja todas as opções de assinatura	3537
velg beløp	3288
velikost písma	65
veličina fonta	3972
veličina slova	3972
veličina teksta	65
velocidad de reproducción	1506
velocidade de reprodução	3550
velocitat de reproducció	430
velocità di riproduzione	2565
venujte nám # %	4051
ver # comentários	3528
ver biografía	1469
ver comentários	3496
ver conteúdo	3554
ver conteúdo externo	3518
ver dossiê	3571
ver esta publicación en instagram	1473
ver esta publicação	3591
ver esta publicação no instagram	3518
ver fotogalería	1527
ver galería	1453
ver galería de fotos	1527
ver imágenes	1555
ver la galería	1527
ver mais notícias	3571
ver más	1453
ver más artículos	1530
ver más artículos del autor	1469
ver más noticias	1496
ver más vídeos	1527
ver oferta de suscripción	1552
ver opciones de suscripción	1552
ver preço	3548
ver suscripción	1552
ver también	1450
ver também	3500
ver todas as notícias	3571
ver todas las opciones de suscripción	1492
ver todos los artículos	1527
ver todos los vídeos	1527
ver todos os vídeos	3571
ver traducción	1454
ver tradução	3504
ver transcripción	1506
ver transcrição	3550
ver vídeo	1453
vergrößern	816	953
verificați adresa de email	3689
verifică-ți emailul	3689
verifică-ți inboxul	3689
verlagssonderveröffentlichung	879
versandkosten können anfallen	930
vertrag kündigen	797
verträge hier kündigen	797
verwandte beiträge	809
ves a la pàgina de donacions	442
ves algún error? comunícalo	1482
veure aquesta publicació a instagram	402
vezetéknév	2342
vezi această postare pe instagram	3639
vezi conținutul	3675
vezi mai multe știri	3657
vezi prețul	3669
vezi răspunsurile	3663
vezi toate știrile	3693
vezi și	3629
već imam nalog	3955
već imam račun	3955
već imate nalog	3878
već imate pretplatu	3878
već imate račun	3878
već podržavam	3893
već pratite	3970
već pratite ovu temu	3970
već sam pretplatnik	3955
već ste glasali	3939
već ste glasovali	3939
već ste pretplatnik	3878
več iz rubrike	4086
več novic iz regije	4086
več o tem	4086
več o temi	4086
več člankov	4158
več člankov avtorja	4158
veľkosť písma	65
veľkosť textu	4071
vi kan inte visa det här innehållet	4278
viac k téme	3986
viac si o tom prečítate tu	3986
viac článkov	4060
videa ni mogoče predvajati	4143
video atskaņotājs tiek ielādēts	2962
video ei ole enää saatavilla	1824
video ei ole käytettävissä	1824
video ikke tilgængelig	714
video již není k dispozici	567
video không khả dụng	4714
video không tồn tại	4714
video mevcut değil	4454
video nav pieejams jūsu valstī	2962
video nelze přehrát	567
video není dostupné	567
video není dostupné ve vaší zemi	567
video není k dispozici	567
video nevar atskaņot	2962
video ni na voljo v vaši državi	4143
video nicht verfügbar	936
video nie je dostupné	4044
video nie je dostupné vo vašej krajine	4044
video nie je k dispozícii	4044
video nije dostupan u vašoj državi	3946
video nije dostupan u vašoj zemlji	3946
video nije moguće reproducirati	3946
video này không còn tồn tại	4714
video này không khả dụng	4714
video oynatici yükleniyor	4454
video sa nedá prehrať	4044
video sa nepodarilo načítať	4044
video se ne može reprodukovati	3946
video se nepodařilo načíst	567
video tiếp theo	4748
video trước	4748
video už není k dispozici	567
video už nie je dostupné	4044
video už nie je k dispozícii	4044
video više nije dostupan	3946
video yüklenemedi	4493
video yüklenirken hata oluştu	4493
video yükleniyor	4454
videoafspilleren indlæses	714
videoclipul următor	3709
videoen er ikke længere tilgængelig	714
videoen er ikke tilgængelig	714
videoen er ikke tilgængelig i dit land	714
videomängija laadimine	1616
videon voi katsoa jutun yläosasta	1766
videon är inte längre tillgänglig	4281
videon är inte tillgänglig	4281
videoyu izlemek için tiklayin	4406
videoyu yükle	4457
videó	2261
videó betöltése	2317
videó betöltése folyamatban	2325
videó lejátszása	2325
videó megtekintése	2325
videók	2261
videólejátszó betöltése	2325
videónkat itt nézheti meg	2263
vidéo	1916
vidéo indisponible	1972
vidéo non disponible	1972
vidéo précédente	2012
vidéo suivante	2012
vidéo à la une	2012
vielen dank für deine nachricht	949
vielen dank für deine stimme	926
vielen dank für ihr feedback	858
vielen dank für ihre anmeldung	772
vielen dank für ihre nachricht	949
vielen dank für ihre stimme	926
vielen dank für ihre teilnahme	91
vielleicht später	757
vienkartinė auka	2900
vienkartinė parama	2901
vienmēr atļaut	2960
vienmēr rādīt	2960
vienreizējs ziedojums	2968
viestisi on lähetetty	1842
vil du få varsler	3282
vilkår	638	3201
vill du få notiser	4284
vill du få pushnotiser	4284
vipps et beløp	3174
virheellinen sähköpostiosoite	1842
vis bildet i full størrelse	3216
vis færre	654	3215
vis i fuld skærm	733
vis oversættelse	656
vis større bilde	3216
vis større billede	655
visa bilden i helskärm	4218
visa färre	4218
visa i helskärm	4299
visa inlägg från facebook	4218
visa inlägg från instagram	4218
visa innehåll	4203
visa innehållet	4278
visa lösenord	4293
visa och godkänn	4278
visa översättning	4219
visas tiesības paturētas	2981
visi komentāri	2976
vissza a címlapra	2344
vissza a főoldalra	2344
vissza a tetejére	2263
vissza az oldal tetejére	2344
visszajelzés	2257
visszajelzés küldése	2351
viteză de redare	3671
vizitează magazinul	3669
više o temi	3885
više od autora	3961
više vijesti iz regije	3885
više članaka	3961
više članaka autora	3961
viết bình luận	4674
viết bình luận của bạn	4707
viết trả lời	4707
vlastná suma	4051
vlastní částka	578
vložený obsah	564
vložit do košíku	561
vložit komentář	598
vložiť do košíka	4039
vložiť komentár	4068
vnesite e-poštni naslov	4155
vnesite veljaven e-poštni naslov	4155
voce generată de ai	3671
você concorda? vote	3528
você está seguindo este tema	3602
você já está inscrito	3598
você já segue este tema	3579
você já votou	3542
você pode gostar	3500
você pode se interessar	3500
você segue este autor	3602
você também pode gostar	3500
voir le détail	1917
voir les détails	1917
voir les réponses	1964
voir les résultats	91	1917
voir les résultats du sondage	1944
voir toute l'actualité	1991
voir toutes les vidéos	1991
voix générée par ia	2012
voltar ao início	3571
voltar atrás	3504
voltar à página inicial	3571
volver al índice	1555
volver atrás	1454
von einer künstlichen stimme vorgelesen	936
von ki übersetzt	959
vorgelesen von einer künstlichen stimme	936
vos réactions	1909
votează	91
votează în sondaj	3663
votează în sondajul nostru	3642
votre avis nous intéresse	1944
votre demande a bien été envoyée	2019
votre demande a été envoyée	2019
votre message a bien été envoyé	1987
votre nom et prénom	2019
votre prénom	1988
votre soutien fait la différence	2016
votre vote a bien été pris en compte	1964
votre vote a été enregistré	1964
votre vote a été pris en compte	91
votul dumneavoastră a fost înregistrat	3663
votul tău a fost înregistrat	3663
vous aimerez peut-être	1913
vous avez déjà un compte	1880
vous avez déjà un compte ? connectez-vous	1880
vous avez déjà un compte ? identifiez-vous	1880
vous avez déjà voté	1964
vous bloquez nos publicités	2015
vous n'êtes pas abonné	1985
vous n'êtes pas encore inscrit	1985
vous n'êtes pas inscrit	1985
vous possédez déjà un compte	1880
vous pourriez être intéressé	1913
vous suivez ce thème	2023
vous suivez déjà ce sujet	2000
vous suivez déjà ce thème	2000
vous suivez déjà cet auteur	2000
vous êtes bien inscrit	2019
vous êtes déjà inscrit	2019
vous êtes inscrit	2019
vprašanje dneva	4135
vreau să donez	3684
vreau să primesc newsletterul	3649
vreau să susțin	3684
vsak evro šteje	4150
vsak petek. brezplačno. brez spama	4155
vsak prispevek šteje	4150
vsaka donacija šteje	4150
vsebina je avtorsko zaščitena	4162
vsebina sporočila	4085
vsebine naših partnerjev	4170
vsebine ni mogoče prikazati	4140
vsi članki	4158
vsi članki avtorice	4158
vsi članki avtorja	4158
vstúpiť do diskusie	3989
vstúpiť do galérie	4060
vui lòng kiểm tra email	4730
vui lòng nhập bình luận	4745
vui lòng nhập email	4730
vui lòng nhập email hợp lệ	4730
vui lòng nhập họ tên	4730
vyberte si predplatné	4054
vyberte si předplatné	581
vyberte částku	578
vybrat předplatné	581
vybrať	4055
vybrať predplatné	4054
vygenerované ai	4066
vygenerované pomocou ai	4066
vygenerováno ai	596
vygenerováno pomocí ai	596
vyplňte toto pole	585
vypnite blokovanie reklám	4049
vypnite prosím adblock	4049
vypnite, prosím, adblock	4049
vypnúť zvuk	4044
vypněte prosím adblock	575
vypněte si adblock	575
vypočuť si článok	4044
vypočuť článok	4044
vyskytla sa chyba. skúste to znova	4057
vyskúšajte si kvíz	4035
vytisknout článek	482
vytlačiť	3989
vytlačiť recept	61
vytlačiť článok	3989
vytvorené ai	4066
vytvorené pomocou ai	4066
vytvorené umelou inteligenciou	4066
vytvořeno ai	596
vytvořeno pomocí ai	596
vytvořeno umělou inteligencí	596
vytvořila ai	596
vytvořit účet	472
vyzkoušejte si kvíz	555
vyzkoušet	472
vyčerpali ste limit článkov	4054
vágólapra másolva	2357
válassz csomagot	2338
válassz előfizetést	2338
válassz összeget	2335
válasszon csomagot	2338
válasszon előfizetést	2338
válasszon összeget	2335
válasz	2257	2353
válaszok elrejtése	2352
válaszok megjelenítése	2352
válaszolok	2353
választom	2339
választás mentése	2317
vásárlás a webshopban	2252
váš e-mail	478
váš email	585
váš hlas bol započítaný	4035
váš hlas bol zaznamenaný	4035
váš hlas byl započítán	555
váš hlas byl zaznamenán	555
väiksem tekst	1632
väline sisu	1591
välj	4294
välj abonnemang	4293
välj belopp	4291
välj din prenumeration	4293
välj ditt abonnemang	4293
välj erbjudande	4293
välj prenumeration	4293
välj som föredragen källa	4310
vänligen stäng av annonsblockeraren	4287
värsked uudised	1575
vælg	728
vælg abonnement	727
vælg beløb	724
vælg dit abonnement	727
vælg som foretrukken kilde	744
vælg tilbud	727
vérifiez votre boîte de réception	1987
vérifiez votre boîte mail	1987
vés a la recepta	61
více	498
více k tématu	498
více o tématu	498
více si o tom přečtete zde	498
více článků	588
vídeo anterior	1547	3592
vídeo destacado	1547
vídeo indisponível	3550
vídeo no disponible	430	1506
vídeo não disponível	3550
vídeo seguinte	3592
vídeo siguiente	1547
vídeos	1450	3500
võib-olla hiljem	1620
võid igal ajal loobuda	1625
võta nõusolek tagasi	1614
võta toimetusega ühendust	1628
výber redakcie	3986
výběr redakce	498
výhoda pre predplatiteľov	4039
výhoda pro předplatitele	561
výhody pre predplatiteľov	4039
výhody pro předplatitele	561
výsledky	92
výsledky ankety	568
výsledky hlasovania	4045
výsledky hlasování	568
vēl nav konta	2969
vēl neesi abonents	2969
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
všetky komentáre	4068
všetky články	4060
všetky články autora	4060
všetky články autorky	4060
všeč mi je	4166
vždy povolit	565
vždy povoliť	4042
vždy zobrazovat	564
vždy zobrazovať	4041
về trang chủ	4734
về tác giả	4735
về đầu trang	4677
""", 'w': """
w każdy piątek. za darmo. bez spamu	3440
warto przeczytać	3358
was können wir besser machen	858
wczytaj treść	3421
wczytaj więcej	3443
webshopunkból	2314
webáruház	2251
weiterblättern	953
weitere beiträge	809
werbung schließen	965
werbung überspringen	792
weź udział w dyskusji	3408
whatsapp'ta paylaş	4397
whatsapp'tan paylaş	4482
whatsappで読む	2673
wiadomość	3441
wiadomość została wysłana	3440
wideo jest niedostępne	3424
wideo niedostępne	3424
widzisz błąd	3447
wie gefällt ihnen dieser artikel	858
wie wir unsere quellen schützen	956
wielkość czcionki	65
wielkość tekstu	3457
więcej	3358
więcej artykułów	3358
więcej informacji	3358
więcej na ten temat	3358
więcej o	3358
więcej od tego autora	3443
więcej tekstów autora	3443
więcej z	3358
wpisz kwotę	3434
wpisz swój e-mail	3328
wprowadź adres e-mail	3328
wpłata jednorazowa	3435
wpłata miesięczna	3435
wpłać	3322
wpłać jednorazowo	3434
wpłać teraz	3322
wróć do góry	3443
wróć na górę	3443
wróć na stronę główną	3443
wspieraj co miesiąc	3434
współpraca płatna	3459
współpraca reklamowa	3340
wszystkie # zdjęcia	3442
wszystkie # zdjęć	3442
wszystkie artykuły	3443
wszystkie artykuły autorki	3443
wszystkie zdjęcia	3442
wszystkie zdjęć	3442
wybierz kwotę	3434
wybierz ofertę	3437
wybierz prenumeratę	3437
wybierz subskrypcję	3437
wycofaj zgodę	3421
wykorzystałeś limit artykułów	3437
wykryliśmy adblocka	3429
wypełnij to pole	3440
wypisz się w dowolnym momencie	3440
wypróbuj	3325
wyraź zgodę	3344
wystąpił błąd	3441
wystąpił błąd. spróbuj ponownie	3440
wystąpił błąd. spróbuj ponownie później	3440
wyłącz adblocka	3429
wyłącz blokowanie reklam	3429
wyłącz dźwięk	3424
wyłącz reklamy	3459
wyłączyłam adblocka	3430
wyłączyłem adblocka	3429	3430
wyślij	91	3441
wyślij e-mailem	3336
wyślij komentarz	3453
wyślij mailem	3457
wyślij opinię	3451
wyślij wiadomość	3440
wyślij zdjęcia	3447
wyślij zgłoszenie anonimowo	3447
wyślij znajomemu	3336
wyświetl treść	3421
wählen	948
własna kwota	3434
włącz	3428
włącz dźwięk	3424
włącz javascript	3424
""", 'x': """
x'te paylaş	4397
xem bình luận	4674
xem bản ghi	4714
xem bản gốc	4678
xem bản đồ	4678
xem bộ ảnh	4734
xem chi tiết	4678
xem chuyên đề	4734
xem các câu trả lời	4707
xem các gói	4750
xem công thức	61
xem giá	4713
xem giá tốt nhất	4753
xem gói đăng ký	4750
xem kết quả	91	4678
xem lại	4715
xem nhiều	4675
xem nhiều nhất	4675
xem nhiều trong tuần	4702
xem nội dung	4718
xem sản phẩm	4753
xem thêm	4675	4677
xem thêm bài của tác giả	4734
xem thêm bình luận	4674
xem thêm tin	4734
xem thêm video	4734
xem thêm ảnh	4734
xem tiếp	4677
xem toàn bộ	4677
xem trên ứng dụng	4720
xem trả lời	4707
xem tất cả	4677
xem tất cả bình luận	4707
xem tất cả ảnh	4734
xem ưu đãi	4713
xem ảnh cỡ lớn	4734
xem ảnh lớn	4734
xでシェア	2644
xでシェアする	2673
xでポスト	2644
xで共有	2724
xで表示	2728
xで見る	2728
x로 공유	2832
x에서 보기	2836
""", 'y': """
ya estás suscrito	1492
ya tenés suscripción	1492
yahoo! japan idでログイン	2710
yahoo!ショッピングで見る	2694
yahoo!ショッピングで購入	2694
yanit gönder	4447
yanitlari gör	4447
yanitlari göster	4447
yapay zeka ile seslendirilmiştir	4454
yapay zeka ile özet	4406
yapay zeka ile özetle	4479
yapay zeka ile üretildi	4493
yapay zeka özeti	4406
yapay zekâ ile seslendirildi	4454
yapay zekâ ile üretildi	4493
yapay zekâ tarafindan seslendirildi	4454
yapay zekâ özeti	4479
yazara e-posta gönder	4476
yazara mesaj gönder	4476
yazarin diğer haberleri	4404
yazarin diğer yazilari	4404
yazarin tüm yazilari	4404
yaziyi büyüt	4482
yaziyi küçült	4482
yeni oyunumuzu keşfet	4488
ymmärrän	1767
yorum gönder	4403
yorum yapmak için giriş yap	4447
yorumlar sadece abonelere açiktir	4487
yorumlari gör	4403
yorumu gönder	4447
yorumu şikayet et	4487
yorumu şikâyet et	4487
yorumunu gönder	4447
youtube-tartalom megjelenítése	2263
youtube-videó betöltése	2320
youtubeで見る	2728
youtubeで視聴	2728
youtube에서 보기	2836
yritä myöhemmin uudelleen	1842
yritä uudelleen	1842
yukari çik	4474
yz özeti	4406
yêu cầu của bạn đã được gửi	4751
""", 'z': """
z našeho e-shopu	561
z našeho obchodu	561
z nášho e-shopu	4039
z nášho obchodu	4039
z titulní strany	498
za naročnike	4152
zaakceptuj i pokaż	3421
zaboravili ste šifru	3955
zabranjeno prenošenje	3965
zabudnuté heslo	3982
zadajte platný e-mail	4057
zadejte platný e-mail	585
zadejte svůj e-mail	478
zadejte částku	578
zagłosuj	91
zahlungsart wählen	761
zainstaluj aplikację	3426
zakázat	574
zakázať	4048
zakúpiť licenciu	4064
zaloguj się	3325
zaloguj się przez apple	3437
zaloguj się przez facebooka	3437
zaloguj się przez google	3437
zaloguj się z google	3437
zamknij galerię	3443
zamknij reklamę	3459
zamów	3342
zamów książkę	3417
zamów teraz	3341
zapamatovat přihlášení	581
zapamatovat si mě	581
zapamiętaj mnie	3438
zapamätať si ma	4054
zapisz na później	3336
zapisz się	3328
zapisz się na newsletter	3328
zapisz wybór	3421
zapnout upozornění	571
zapnúť	4048
zapnúť notifikácie	4047
zapnúť titulky	4044
zapnúť upozornenia	4047
zapnúť zvuk	4044
zapomenuté heslo	472
zapomniałem hasła	3437
zapomniałeś hasła	3437
zapomněl jsem heslo	581
zapomněli jste heslo	581
započni kviz	3939
zarejestruj się	3325
zarezervovat místo	561
zarządzaj plikami cookies	3421
zarządzaj powiadomieniami	3427
zarządzaj zgodami	3344
zarządzaj zgodą	3421
zaten üye misiniz	4390
zauważyłeś błąd	3447
zavrieť galériu	4060
zavrieť reklamu	4073
zavřít	469
zavřít galerii	588
zavřít reklamu	604
začať kvíz	4035
začni kviz	4135
začít kvíz	555
załaduj film	3421
załaduj post	3421
załaduj treść	3421
załaduj wideo	3421
załaduj więcej	3361
załóż konto	3325
zaštita osobnih podataka	3901
zaštita privatnosti	3901
zašto vidim ovaj oglas	3974
zašto vidim ovu reklamu	3974
zbývající čas	568
zbývající čas #	567
zbývající čas -#	567
zdarma, každý pátek	479
zdieľajte tento text	3989
zdieľajte článok	3989
zdieľať	3989
zdieľať na facebooku	3989
zdieľať na whatsappe	4071
zdieľať článok	3989
zdjęcie # z #	3442
zdjęcie #/#	3442
zeskanuj kod i pobierz aplikację	3426
zeskanuj kod qr, aby pobrać aplikację	3426
zezwól	3428
zezwól i kontynuuj	3346
zezwól i pokaż	3346
zezwól na powiadomienia	3427
zezwól na reklamy	3433
zezwól raz	3421
zgadzam się	3344
zgadzam się na powiadomienia	3427
zgadzam się na wyświetlanie treści	3344
zgłoś	3352	3454
zgłoś błąd	3352
zgłoś komentarz	3453
zgłoś nadużycie	3453
zgłoś reklamę	3459
ziedot katru mēnesi	2968
ziņa ir nosūtīta	2971
ziņa tiek papildināta	2928
ziņo par kļūdu	2927
ziņot par komentāru	2976
ziņot par kļūdu	2927
zkontrolujte svoji e-mailovou schránku	585
zkontrolujte svou schránku	585
zkopírovat odkaz	482	483
zkopírovat odkaz na článek	482
zkopírováno	603
zkopírováno do schránky	602
zkuste to prosím později	585
zmeniť súhlas	4041
zmeniť veľkosť písma	4071
zmenšit písmo	602
zmenšiť písmo	4071
zmień rozmiar tekstu	3457
zmień ustawienia	3346
zmień ustawienia cookies	3346
zmień zgodę	3421
změnit nastavení	493
změnit nastavení cookies	493
změnit souhlas	564
změnit velikost písma	602
znajdź nas na facebooku	3337
znalazłeś błąd	3447
znalazłeś błąd w tekście	3447
značky	3986
znova naloži stran	4149
znova načítať stránku	4050
znovu načíst stránku	577
zobacz # zdjęcia	3442
zobacz # zdjęć	3442
zobacz cenę	3417
zobacz galerię	3361
zobacz mapę	3362
zobacz ofertę	3417
zobacz również	3358
zobacz szczegóły	3362
zobacz także	3358
zobacz także inne	3358
zobacz też	3358
zobacz więcej	3358
zobacz wszystkie # zdjęcia	3442
zobacz wszystkie # zdjęć	3442
zobacz wszystkie artykuły	3443
zobacz wszystkie zdjęcia	3442
zobacz wszystkie zdjęć	3442
zobacz zdjęcia	3442
zobacz zdjęć	3442
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
zobraziť # fotiek	4059
zobraziť # fotky	4059
zobraziť # fotografie	4059
zobraziť # fotografií	4059
zobraziť # odpovede	4068
zobraziť a prijať	4041
zobraziť cenu	4039
zobraziť diskusiu	3989
zobraziť fotiek	4059
zobraziť fotky	4059
zobraziť fotografie	4059
zobraziť fotografií	4059
zobraziť galériu	4060
zobraziť heslo	4054
zobraziť komentáre	4068
zobraziť menej	3987
zobraziť obsah	4000
zobraziť odpovede	4068
zobraziť ponuku	4039
zobraziť ponuky	4054
zobraziť popis	4060
zobraziť predplatné	4054
zobraziť prepis	4044
zobraziť titulky	4044
zobraziť viac	3987
zobraziť výsledky	91	4035
zobraziť všetko	3987
zobraziť všetky # fotiek	4059
zobraziť všetky # fotky	4059
zobraziť všetky # fotografie	4059
zobraziť všetky # fotografií	4059
zobraziť všetky fotiek	4059
zobraziť všetky fotky	4059
zobraziť všetky fotografie	4059
zobraziť všetky fotografií	4059
zobraziť všetky články	4060
zobraziť všetkých # fotiek	4059
zobraziť všetkých # fotky	4059
zobraziť všetkých # fotografie	4059
zobraziť všetkých # fotografií	4059
zobraziť všetkých fotiek	4059
zobraziť všetkých fotky	4059
zobraziť všetkých fotografie	4059
zobraziť všetkých fotografií	4059
zoradiť podľa	4068
zostań patronem	3322
zostań patronką	3434
zostať prihlásený	4054
zostávajúci čas	4045
zostávajúci čas #	4044
zostávajúci čas -#	4044
zpráva	586
zpráva byla odeslána	585
zpráva pro příjemce: dar	578
zpět na hlavní stránku	588
zpět na začátek	588
zpět nahoru	500
zrušit můžete kdykoli	581
zrušit můžete kdykoliv	581
zrušiť môžete kedykoľvek	4054
zu meine themen hinzufügen	963
zu meinen themen hinzufügen	963
zum rätsel	926
zum vollständigen artikel	952
zur großansicht	952
zur leseliste hinzufügen	899
zur merkliste hinzufügen	785
zur übersicht	812
zurück	803
zurück nach oben	812	952
zurück zum anfang	960
zurück zur startseite	952
zurück zur übersicht	952
zvoliť	4055
zvolte předplatné	581
zvolte částku	578
zvoľte predplatné	4054
zvoľte sumu	4051
zväčšiť	4045
zväčšiť foto	4060
zväčšiť fotografiu	4060
zväčšiť písmo	4071
zväčšiť text	4071
zvětšit	500
zvětšit foto	588
zvětšit fotografii	588
zvětšit písmo	602
zvětšit text	602
zwiń	3361
zásady cookies	564
zásady ochrany osobných údajov	4041
získat licenci	593
získat předplatné	581
získať licenciu	4064
získať predplatné	4054
zůstat přihlášen	581
""", '£': """
£# at amazon	1360
""", '©': """
©ntb	3245
""", 'à': """
à découvrir	1913
à la une	1913
à lire	1913
à lire aussi	1913
à lire dans ce dossier	1913
à lire dans la même rubrique	1913
à lire ensuite	1913
à lire également	1913
à ne pas manquer	1913
à voir	1913
à voir aussi	1913
à voir ensuite	2021
""", 'á': """
áno, chcem	4048
áno, prosím	4048
átirat	2326
átirat elolvasása	2325
átirat megjelenítése	2325
áudio gerado por ia	3520
áudio gerado por voz sintética	3520
""", 'ä': """
ähnliche artikel	809
ähnliche beiträge	809
ähnliche themen	809
äldst	4309
äldsta	4309
äldsta först	4308
älteste	962
älteste zuerst	961
älä missaa mitään	1742
älä salli	1830
älä seuraa	1856
ämne	4297
ämnen	4215
ämnen i artikeln	4215
ämnen i den här artikeln	4299
ändra cookie-inställningar	4206
ändra cookieinställningar	4206
ändra dina cookie-inställningar	4206
ändra dina cookieinställningar	4278
ändra inställningar	4206
ändra samtycke	4278
ändra textstorlek	4312
är du inte prenumerant	4293
är du redan prenumerant	4183
äänenvoimakkuus	1825
äänesi on laskettu	1809
äänesi on rekisteröity	1809
äänesi on tallennettu	1809
äänestyksen tulokset	1825
äänestys	92
äänestä	91	1815
äänestä nyt	91	1809
äänestä tästä	1766
ääni on tuotettu tekoälyllä	1824
ääni pois	1824
ääni päälle	1824
""", 'å': """
åbn	656
åbn appen	716
åbn billedgalleri	733
åbn galleri	733
åbn i app	716
åbn kort	656
åpne	3217
åpne appen	3281
åpne bildegalleri	3297
åpne faktaboks	3217
åpne galleri	3297
åpne i app	3281
åpne kart	3217
årlig	3292
årlig betaling	3292
årligt	728
årsvis	4294
årsvis betalning	4294
återkalla samtycke	4278
återstående tid	4282
återstående tid #	4281
återstående tid -#	4281
""", 'æ': """
ældste	743
ældste først	742
ændr dine cookieindstillinger	640
ændr dit samtykke	711
ændr indstillinger	640
ændr samtykke	711
ændr tekststørrelse	745
""", 'ç': """
çengel bulmaca	4452
çerez ayarlari	4400
çerez ayarlarini yönet	4457
çerez politikasi	4400
çerez tercihleri	4457
çerez tercihlerini yönet	4457
çerezler	4400
çerezleri yönet	4492
çeviriyi göster	4407
çikiş yap	4390
çok okunanlar	4404
""", 'è': """
è gratis e ci vuole solo un minuto	2544
è stato utile	2557
""", 'é': """
é grátis e leva menos de um minuto	3532
é proibida a reprodução	3603
é proibida a reprodução do conteúdo	3603
écouter	1899
écouter (# min	1899
écouter le podcast	1916
écrire à la rédaction	1995
édition du jour	1913
élő	2326
élő közvetítésünk itt	2344
épingler	61
épingler la recette	61
értem	2265
értesítések	2331
értesítések engedélyezése	2328
értesítések kezelése	2328
értékeld a cikket	2351
értékeld a receptet	61
értékelje a cikket	2351
érvénytelen e-mail-cím	2341
étiquettes	1917
évente	2339
éves előfizetés	2339
éves fizetés	2339
éves számlázás	2339
""", 'í': """
így kapcsolhatja ki a hirdetésblokkolót	2332
így védjük a forrásainkat	2348
írd meg a véleményed	2257
írj a szerkesztőségnek	2348
írj hozzászólást	2352
írja meg véleményét	2257
írjon a szerkesztőségnek	2348
írjon hozzászólást	2352
írjon nekünk névtelenül	2348
""", 'î': """
îmi place	3664
în fiecare lună	3685
în parteneriat cu	3703
înainte # secunde	3671
înapoi # secunde	3671
înapoi la prima pagină	3693
înapoi la început	3714
înapoi sus	3631
încarcă conținutul	3675
încarcă mai multe	3631
încarcă mai multe comentarii	3663
încarcă postarea	3675
încarcă videoclipul	3675
închide	3615
închide fereastra	3714
închide galeria	3714
închide meniul	3714
înregistrare	3617
înregistrează-te	3617
îți mulțumim pentru vot	3642
""", 'ô': """
ô chữ	4712
""", 'ö': """
öffnen	812
ön hirdetésblokkolót használ	2332
ön mit gondol? szavazzon	2263
önceki	4406
önceki fotoğraf	4500
önceki görsel	4500
önceki haber	4404
önceki video	4493
önceki yazi	4500
öne çikan haberler	4404
öne çikanlar	4404
önerilen haberler	4404
önerilenler	4404
öppna	4219
öppna appen	4283
öppna bildgalleri	4299
öppna galleri	4299
öppna karta	4219
összes	2263
összes cikk	2344
összes elfogadása	2318
összes elutasítása	2318
összes megtekintése	2344
översatt med ai	4306
özet faydali oldu mu	4403
""", 'ú': """
új hozzászólás	2257
última hora	1450
últimas	3500
últimas entradas	1450
últimas noticias	1450
últimas notícias	3500
últimes notícies	393
últimos artículos	1450
únete	1411
únete a la conversación	1446
única	1519	3563
účtované ročne	4054
účtováno ročně	581
""", 'ü': """
über google anmelden	947
über whatsapp senden	964
über whatsapp teilen	964
übersetzung anzeigen	816
überweisung	762
ücretsiz dene	4390
ücretsiz haber limitinize ulaştiniz	4468
ücretsiz kargo	4484
ücretsiz oku	4497
ücretsiz oyna	4450
ücretsiz üye ol	4390
ücretsiz üye olun	4390
ücretsiz, spam yok	4470
ühekordne annetus	1622
ürüne git	4504
ürünü gör	4504
ürünü incele	4453
üye girişi	4390
üye ol	4389	4390
üye olun	4390
üzenet	2342
üzenet küldése	2341
üzenetét elküldtük	2341
""", 'ý': """
ý kiến	4674
ý kiến bạn đọc	4674
ý kiến của bạn	4674
""", 'ā': """
ārējais saturs	2938
""", 'č': """
častite nas kafom	3953
častite nas kavom	3953
častite nas s kavo	4150
čita sintetički glas	3946
čitaj bez oglasa	3974
čitaj u aplikaciji	3948
čitajte bez oglasa	3974
čitajte bez ograničenja	3955
čitajte u aplikaciji	3948
čitajte uz pretplatu	3955
članak je zaključan	3878
članak je zaštićen autorskim pravom	3965
članak se nastavlja ispod oglasa	3884
članak čita sintetički glas	3946
članek bere sintetični glas	4143
članek je avtorsko zaščiten	4162
članek je zaklenjen	4082
članek se nadaljuje pod oglasom	4085
članek se nadaljuje spodaj	4085
článek byl vytvořen automaticky	596
článek je chráněn autorským právem	593
článek namluvila umělá inteligence	567
článek pokračuje pod reklamou	486
článek čte syntetický hlas	567
články autora	588
článok bol vytvorený automaticky	4066
článok je chránený autorským právom	4064
článok číta syntetický hlas	4044
článok číta umelá inteligencia	4044
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
číta umelý hlas	4044
čítajte aj	3986
čítajte bez obmedzení	4054
čítajte najprv v aplikácii	4046
čítajte v aplikácii	4046
čítať bez reklám	4073
čítať celý článok	4060
čítať s predplatným	4054
čítať ďalej	4060
""", 'ď': """
ďakujeme za hlas	4035
ďakujeme za hlasovanie	4035
ďakujeme za odber	4057
ďakujeme za správu	4057
ďakujeme za vašu správu	4057
ďakujeme za váš hlas	91	4035
ďalšia fotografia	4060
ďalšia snímka	4060
ďalšia strana	4060
ďalšie foto	4060
ďalšie správy	3986
ďalšie video	4044
ďalšie články	19	3986
ďalšie články autora	4060
ďalší článok	4060
""", 'đ': """
đang theo dõi	4739
đang tải	4714
đang tải trình phát	4714
đang tải video	4714
điều khoản sử dụng	4673
điều khoản sử dụng | chính sách bảo mật	4673
đáng chú ý	4675
đã có tài khoản	4660
đã hiểu	4678
đã sao chép	4665
đã sao chép liên kết	4701
đã xảy ra lỗi	4730
đã đóng bình luận	4707
đóng	4658
đóng cửa sổ	4752
đóng góp	4659
đóng góp hàng tháng	4726
đóng góp một lần	4726
đóng menu	4752
đăng ký	4660
đăng ký của bạn đã được xác nhận	4751
đăng ký ngay	4660
đăng ký nhận thông báo	4721
đăng ký thành công	4730
đăng ký để đọc tiếp	4750
đăng nhập	4660
đăng nhập / đăng ký	4660
đăng nhập bằng apple	4728
đăng nhập bằng facebook	4728
đăng nhập bằng google	4728
đăng nhập với facebook	4728
đăng nhập với google	4728
đăng nhập để bình luận	4707
đăng nhập để đọc tiếp	4750
đăng xuất	4660
đường dây nóng	4735
được quan tâm	4702
được tài trợ	4670
được tạo bởi ai	4748
đặt báo	4660
đặt hàng ngay	4753
đặt mua ngay	4713
đặt vé ngay	4713
đến công thức	61
đến trang quyên góp	4726
đến trang ủng hộ	4726
đề xuất	4675
để sau	4658
địa chỉ email của bạn	4751
đọc bài gốc	4752
đọc bài tiếp theo	4752
đọc miễn phí	4750
đọc nhiều	4675
đọc nhiều nhất	4675
đọc sau	4701
đọc thêm	4675	4677
đọc tiếp	4677
đọc tiếp về chủ đề này	4702
đọc toàn bộ bài viết	4734
đọc trên ứng dụng	4720
đồng ý và tiếp tục	4718
đừng bỏ lỡ	4675
""", 'į': """
į el. parduotuvę	2890
į pradinį puslapį	2906
į viršų	2859
įdėti į krepšelį	2890
įgarsinta dirbtinio intelekto	2894
įjungti garsą	2894
įjungti pranešimus	2897
įkelti daugiau	2906
įkelti turinį	2892
įkelti įrašą	2892
įveskite el. pašto adresą	2904
įveskite galiojantį el. pašto adresą	2904
įveskite savo el. pašto adresą	2877
įveskite sumą	2900
įvyko klaida. bandykite dar kartą	2904
įvyko klaida. bandykite vėliau	2904
""", 'ľ': """
ľubovoľná suma	4051
""", 'ł': """
ładowanie odtwarzacza	3424
ładowanie wideo	3424
""", 'ř': """
řadit podle	598
řazení	599
""", 'ś': """
śledź nas	3337
""", 'ş': """
şifremi unuttum	4390
şifrenizi mi unuttunuz	4468
şikayet et	4448
şikâyet et	4448
şimdi değil	4388
şimdi satin al	4504
şurada paylaş	4397
""", 'š': """
šajā rakstā	2973
še nimate računa	4152
še niste naročnik	4152
šiame straipsnyje	2906
šifra	3956
šio turinio parodyti negalime	2892
šio turinio rodyti negalima	2892
šis laukas privalomas	2904
šis lauks ir obligāts	2971
šis raksts ir slēgts	2969
šis saturs nav pieejams	2960
šis straipsnis užrakintas	2902
šis turinys nepasiekiamas	2892
šis vaizdo įrašas nebepasiekiamas	2894
šis vaizdo įrašas nepasiekiamas	2894
šis video nav pieejams	2962
šis video vairs nav pieejams	2962
šo saturu nevar parādīt	2960
šrifto dydis	2911
štampaj	3888
štítky	498
""", 'ž': """
žaisti dabar	2888
že imam račun	4152
že imate račun	4082
že naročnik	4082
že podpiram	4093
že sledite	4167
želite li da primate obaveštenja	3949
želite li primati obavijesti	3949
želite prejemati obvestila	4146
želite prejemati potisna obvestila	4146
želiš primati obavijesti	3949
žiadny spam	4057
žinutė išsiųsta	2904
živě	568
žiūrėkite nuotraukas	2859
žiūrėkite vaizdo įrašą	2859
žiūrėti galeriją	2859
žiūrėti kainą	2890
žiūrėti komentarus	2909
žiūrėti pasiūlymą	2890
žiūrėti planus	2902
žiūrėti rezultatus	91	2888
žiūrėti visus	2906
žymos	2895
žádný spam	585
""", 'ư': """
ưu đãi cho bạn đọc	4713
ưu đãi cho độc giả	4713
ưu đãi tốt nhất	4729
""", 'ș': """
știrea anterioară	3693
știrea următoare	3693
știri pe aceeași temă	3657
știri recomandate	3629
știri similare	3629
știrile zilei	3629
""", 'ț': """
ți-a fost util	3663
ți-a fost util acest articol	3642
ți-a fost util acest rezumat	3642
ți-ai uitat parola	3654
ți-ar putea plăcea și	3657
ține-mă minte	3688
""", 'ά': """
άκουσε το άρθρο	1044
άλλες ειδήσεις	19
άλλο ποσό	1057
άνοιγμα	990
άνοιγμα εφαρμογής	1051
άνοιγμα στην εφαρμογή	1051
άνοιγμα χάρτη	990
""", 'έ': """
έξοδος από πλήρη οθόνη	1044
έχετε ήδη λογαριασμό	975
έχετε ήδη ψηφίσει	1036
έχω ήδη λογαριασμό	1060
έχω διαβάσει και αποδέχομαι τους όρους χρήσης	1062
έχω λογαριασμό	1060
""", 'ή': """
ήταν χρήσιμο	1036
""", 'ί': """
ίσως αργότερα	973
ίσως σας ενδιαφέρει	987
""", 'α': """
αγορά από amazon	1042
αγορά από το amazon	1042
αγορά βιβλίου	1042
αγορά εισιτηρίων	1042
αγοράστε εισιτήρια	1042
αγοράστε εισιτήριο	1042
αγοράστε το βιβλίο	1042
αγοράστε τώρα	1094
ακολουθήστε μας	1072
ακολουθήστε το θέμα	1072
ακολουθήστε τον αρθρογράφο	1093
ακολουθήστε τον συντάκτη	1072
ακολουθείτε ήδη αυτό το θέμα	1072
ακολουθείτε ήδη αυτόν τον συντάκτη	1093
ακολούθησε	1073
ακούστε	980
ακούστε το άρθρο	980
ακυρώνετε όποτε θέλετε	1060
ακύρωση οποιαδήποτε στιγμή	1060
ανάκληση συγκατάθεσης	1048
αναζήτηση	989
ανανέωση σελίδας	1055
ανανέωση συνδρομής	1089
ανανέωση της σελίδας	1055
αναπαραγωγή βίντεο	1044
αναφέρετε λάθος	1080
αναφέρετε το σχόλιο	1080
αναφορά	1037
αναφορά λάθους	986
αναφορά σχολίου	1080
αντιγραφή	1076
αντιγραφή link	980
αντιγραφή συνδέσμου	980
αντιγραφή συνδέσμου άρθρου	980
απάντηση	986
απενεργοποίησα τον ad blocker	1055
απενεργοποιήστε το για να συνεχίσετε	1055
απεριόριστη πρόσβαση σε όλο το περιεχόμενο	1089
αποδέχομαι	993
αποδέχομαι τους όρους χρήσης	1062
αποδοχή	993
αποδοχή και συνέχεια	1048
αποδοχή όλων	993
αποδοχή όλων των cookies	1084
αποθήκευση	980
αποθήκευση άρθρου	1095
αποθήκευση επιλογών	1048
αποθήκευση προτιμήσεων	1048
αποθήκευση συνταγής	61
αποθηκεύστε το άρθρο	980
αποκλειστικά για συνδρομητές	1060
αποκτήστε το τώρα	1094
απομαγνητοφώνηση	1045
απομνημόνευση	1061
αποστολή	1063
αποστολή με email	980
αποστολή σχολίου	1036
αποσύνδεση	975
αποτελέσματα	92
αποτελέσματα δημοσκόπησης	1037
αποτελέσματα ψηφοφορίας	1037
αποτυχία φόρτωσης βίντεο	1085
απόκρυψη	990
απόκρυψη απαντήσεων	1036
απόρριψη	993
απόρριψη όλων	993
απόρριψη όλων των cookies	1084
αργότερα	973
αρχική	989
αρχική σελίδα	1066
αυτό το άρθρο είναι κλειδωμένο	1060
αυτό το βίντεο δεν είναι διαθέσιμο	1044
αυτό το βίντεο δεν είναι πλέον διαθέσιμο	1044
αυτό το πεδίο είναι υποχρεωτικό	1062
αυτόματη αναπαραγωγή	1045
αυτόματη μετάφραση	1045
αφήγηση με συνθετική φωνή	1044
αφήστε ένα σχόλιο	1036
αφήστε σχόλιο	986
αφήστε το σχόλιό σας	1036
""", 'β': """
βίντεο	987
βαθμολογήστε το άρθρο	986
βρήκατε κάποιο λάθος	1068
βρήκατε λάθος	1068
""", 'γ': """
γίνε συνδρομητής	975
γίνε υποστηρικτής	1057
γίνετε μέλος	974
γίνετε συνδρομητής	975
γίνετε υποστηρικτές	1057
γράψτε σχόλιο	986
γράψτε το email σας	1090
γράψτε το σχόλιό σας	1080
""", 'δ': """
δείτε ακόμη	1092
δείτε και	987
δείτε ξανά	1085
δείτε περισσότερα	989
δείτε τα αποτελέσματα	91	990
δείτε τα πακέτα	1089
δείτε τα πακέτα συνδρομών	1089
δείτε τα σχόλια	986
δείτε τα όλα	1092
δείτε τη συλλογή	1066
δείτε τη συνταγή	61
δείτε την προσφορά	1042
δείτε τις απαντήσεις	1036
δείτε τις προσφορές	1089
δείτε τις φωτογραφίες	1066
δείτε το αφιέρωμα	1066
δείτε το προφίλ	1068
δείτε το προϊόν	1094
δείτε το στο amazon	1042
δείτε το φωτορεπορτάζ	1066
δείτε φωτογραφίες	1066
δείτε όλα	989
δείτε όλα τα άρθρα	1066
δείτε όλα τα βίντεο	1066
δείτε όλα τα παιχνίδια	1039
δείτε όλες τις ειδήσεις	1066
δείτε όλες τις προσφορές	1042
δείτε όλες τις φωτογραφίες	1066
δεν έχετε λογαριασμό	1060
δεν είναι δυνατή η αναπαραγωγή του βίντεο	1044
δεν είναι δυνατή η εμφάνιση του περιεχομένου	1048
δεν είστε ακόμη συνδρομητής	1060
δεν είστε συνδρομητής	1060
δεν μου αρέσει	1037
δεν ξέρω	1037
δεν ξέρω / δεν απαντώ	1037
δες περισσότερα	1092
δημιουργήθηκε με ai	1085
δημιουργήθηκε με τεχνητή νοημοσύνη	1085
δημιουργία λογαριασμού	975
δημοσίευση σχολίου	1036
δημοσκόπηση	92
δημοφιλέστερα	987
δημοφιλέστερο	1061
δημοφιλή	987
δημοφιλή άρθρα	987
διάρκεια	1045
διαβάζεται από συνθετική φωνή	1044
διαβάστε ακόμα	987
διαβάστε ακόμη	987
διαβάστε αργότερα	1095
διαβάστε δωρεάν	1089
διαβάστε επίσης	987
διαβάστε επίσης στο	987
διαβάστε και	987
διαβάστε ολόκληρο το άρθρο	1066
διαβάστε περισσότερα	987	989
διαβάστε στην εφαρμογή	1051
διαβάστε το στην εφαρμογή	1051
διαβάστε όλο το άρθρο	1066
διαθέσιμη στο app store	1051
διαθέσιμο στο app store	1051
διαφήμιση	983
διαφημίσεις	983
διαφημιση	983
διαφημιστικό περιεχόμενο	87	983
διαχείριση cookies	1048
διαχείριση επιλογών	1048
διαχείριση προτιμήσεων	1084
διαχείριση συγκατάθεσης	1048
δωρήστε	974
δωρίστε το άρθρο	1075
δωρεά	974
δωρεάν αποστολή	1077
δωρεάν, χωρίς spam	1062
""", 'ε': """
είσοδος	975
είστε ήδη εγγεγραμμένος	1090
είστε ήδη συνδρομητής	1060
εγγραφή	975
ειδήσεις σήμερα	987
ειδήσεις τώρα	987
ειδοποίηση για συντάκτη	1093
εισάγετε έγκυρο email	1062
εισάγετε το email σας	1090
εισαγάγετε το email σας	1090
εκτυπώστε το άρθρο	980
εκτύπωση	980
εκτύπωση συνταγής	61
ελέγξτε τα εισερχόμενά σας	1062
ελέγξτε το email σας	1062
ελεύθερη δωρεά	1088
ελεύθερο ποσό	1057
εμφάνιση ανάρτησης	1048
εμφάνιση απαντήσεων	1036
εμφάνιση λιγότερων	1066
εμφάνιση περιεχομένου	1048
εμφάνιση περισσότερων	1066
εμφάνιση πρωτοτύπου	990
εμφάνιση υποτίτλων	1044
εμφάνιση όλων	990
ενεργοποίηση	1053
ενεργοποίηση ειδοποιήσεων	1052
ενεργοποιήστε τις ειδοποιήσεις	1052
επαναφόρτωση σελίδας	1055
επικοινωνήστε μαζί μας	1068
επικοινωνήστε με τη σύνταξη	1068
επικοινωνήστε με τον συντάκτη	1068
επικοινωνία	986
επικοινωνία με τη σύνταξη	1068
επιλέξτε	1061
επιλέξτε πακέτο	1060
επιλέξτε ποσό	1088
επιλέξτε συνδρομή	1060
επιλέξτε τη συνδρομή σας	1060
επιλογές συντακτών	987
επιλογή	1061
επισκεφθείτε το κατάστημα	1042
επιστροφή στην αρχική	1066
επιστροφή στην κορυφή	989
επιτρέπεται	1053
επόμενη είδηση	1066
επόμενη εικόνα	1092
επόμενη φωτογραφία	1092
επόμενο	989
επόμενο άρθρο	987
επόμενο βίντεο	1085
επώνυμο	1063
ερώτηση της ημέρας	91
ετήσια	1058
ετήσια χρέωση	1061
ετικέτες	987
ευχαριστούμε για τη στήριξή σας	1088
ευχαριστούμε για τη στήριξη	1088
ευχαριστούμε για την ψήφο σας	91	1036
ευχαριστούμε, το μήνυμά σας στάλθηκε	1062
εφάπαξ	1058
εφάπαξ δωρεά	1057
""", 'η': """
η διαφήμιση συνεχίζεται	1094
η δωρεά μου	1088
η εγγραφή ολοκληρώθηκε	1090
η εγγραφή σας ολοκληρώθηκε	1090
η στήριξή σας κάνει τη διαφορά	1088
η ψήφος σας καταχωρήθηκε	1036
η ψήφος σας καταχωρίστηκε	1036
""", 'θ': """
θέλετε να λαμβάνετε ειδοποιήσεις	1052
θέλετε να λαμβάνετε ειδοποιήσεις για τα νέα	1052
θέμα	1091
θέματα	987
θα θέλατε να λαμβάνετε ειδοποιήσεις	1052
""", 'κ': """
κάθε ευρώ μετράει	1057
κάθε μήνα	1058
κάθε συνεισφορά έχει αξία	1057
κάθε συνεισφορά μετράει	1057
κάνε το κουίζ	1039
κάντε δωρεά	974
κάντε μια δωρεά	974
κάντε το κουίζ	1039
κάντε το τεστ	1039
κάτι πήγε στραβά	1063
καλύτερη προσφορά	1061
κανόνες σχολιασμού	986
κατάλαβα	990
κατάργηση σίγασης	1044
κατάστημα	1077
κατεβάστε από το app store	1051
κατεβάστε από το google play	1051
κατεβάστε την εφαρμογή	1051
κατεβάστε το app	1051
κατεβάστε το επεισόδιο	1044
κατεβάστε το ηχητικό	1044
κατηγορίες	987
κεράστε μας έναν καφέ	1057
κλείσιμο	973
κλείσιμο μενού	1092
κλείσιμο παραθύρου	1092
κλείστε θέση	1042
κοινοποίησε	980
κοινοποίηση	980
κοινοποίηση στο facebook	980
κοινοποίηση στο twitter	980
κοινοποίηση στο whatsapp	1075
κοινοποιήστε	980
κοινοποιήστε το άρθρο	980
κρυπτόλεξο	1041
κωδικοί έκπτωσης	1094
""", 'λ': """
λήψη ήχου	1044
λεπτομέρειες	990
λιγότερα	990
""", 'μ': """
μέγεθος γραμμάτων	65
μέγεθος γραμματοσειράς	1075
μέγεθος κειμένου	65
μήνυμα	1091
με την υποστήριξη	983
με την υποστήριξη της	1077
με την υποστήριξη του	1077
μεγέθυνση	990
μεγέθυνση εικόνας	1066
μεγαλύτερα γράμματα	1075
μενού	989
μετάβαση στη σελίδα δωρεών	1057
μετάβαση στη συνταγή	61
μη έγκυρη διεύθυνση email	1062
μη έγκυρο email	1062
μη διαθέσιμο βίντεο	1044
μη χάσετε	987
μην το χάσεις	987
μην χάσετε	987
μηνιαία	1058
μηνιαία δωρεά	1057
μηνιαία συνεισφορά	1057
μηνιαία χρέωση	1061
μηνιαίως	1058
μικρότερα γράμματα	1075
μοιράσου το	980
μοιράσου το άρθρο	1095
μοιραστείτε	980
μοιραστείτε το	980
μοιραστείτε το άρθρο	980
μου αρέσει	1037
μπορεί να σας αρέσει	987
μόνο για συνδρομητές	975
""", 'ν': """
να επιτρέπεται πάντα	1048
να επιτραπεί	1053
να με θυμάσαι	1060
ναι, θέλω	1053
νεότερα	1037
νεότερα πρώτα	1037
""", 'ξ': """
ξέχασα τον κωδικό μου	1060
ξεκλειδώστε το άρθρο	1089
ξεχάσατε τον κωδικό	975
ξεχάσατε τον κωδικό σας	1060
""", 'ο': """
ο λογαριασμός μου	975
ο σύνδεσμος αντιγράφηκε	980
οι συνεργάτες μας	1048
ονοματεπώνυμο	1063
""", 'π': """
πάντα να επιτρέπεται	1048
πάρτε μέρος στη δημοσκόπηση	1036
πήγαινε στη συνταγή	61
πίσω στην κορυφή	1066
παίξε τώρα	1039
παίξε υπεύθυνα	1042
παίξτε δωρεάν	1039
παίξτε τώρα	1039
παίξτε υπεύθυνα	1042
παιχνίδια	1041
πακέτα συνδρομών	1089
παλαιότερα	1037
παράλειψη	1045
παράλειψη διαφήμισης	1085
παρουσιάστηκε σφάλμα	1062
πατήστε για ήχο	1085
παύση βίντεο	1044
παύση παρακολούθησης	1072
πείτε μας τη γνώμη σας	1036
πείτε τη γνώμη σας	1036
περίληψη ai	1071
περίληψη με ai	1071
περισσότερα	987	989
περισσότερα άρθρα	987
περισσότερα άρθρα του συντάκτη	1066
περισσότερα σχόλια	1036
περισσότερες ειδήσεις	987
περισσότερες επιλογές	1076
πες τη γνώμη σου	1036
πλήρης οθόνη	1045
πληρωμή με paypal	1089
πολιτική cookies	993
πολιτική απορρήτου	993
πολιτική διορθώσεων	1068
προβολή περιεχομένου	1048
προηγούμενη είδηση	1066
προηγούμενη φωτογραφία	1092
προηγούμενο	989
προηγούμενο άρθρο	987
προηγούμενο βίντεο	1085
προνόμια συνδρομητών	1042
προσθήκη απάντησης	1080
προσθήκη στα θέματά μου	1093
προσθήκη στο καλάθι	1094
προσθήκη σχολίου	986
προσθήκη ως προτιμώμενη πηγή	1072
προστασία προσωπικών δεδομένων	993
προσφορά για αναγνώστες	1042
προσφορά για συνδρομητές	1042
προτείνουμε	987
προτείνουμε επίσης	987
προτεινόμενα	987
προτιμήσεις cookies	1048
προτιμήσεις απορρήτου	1084
προωθητικό περιεχόμενο	983
πρόσφατα άρθρα	987
πώς να απενεργοποιήσετε τον ad blocker	1055
πώς να το απενεργοποιήσετε	1056
""", 'ρ': """
ροή	987
ροή ειδήσεων	987
ρυθμίσεις cookie	1048
ρυθμίσεις cookies	993
ρυθμίσεις απορρήτου	1048
""", 'σ': """
σίγαση	1045
σας βοήθησε αυτό το άρθρο	1036
σας φάνηκε χρήσιμο	1036
σε συνεργασία με	1077
σκανάρετε το qr code	1051
σταυρόλεξα	1041
σταυρόλεξο	1041
στείλε το σε φίλο	980
στείλτε μας τις φωτογραφίες σας	1068
στηρίξτε μας	974
στηρίξτε μας στο patreon	1057
συμφωνώ	993
συμφωνώ με την επεξεργασία των δεδομένων μου	1062
συμφωνώ με τους όρους χρήσης	1062
συνέχεια ανάγνωσης	989
συνέχεια με apple	1060
συνέχεια με email	1089
συνέχεια με facebook	1060
συνέχεια με google	1060
συνέχεια στην ιστοσελίδα	1051
συνέχεια στο site	1051
συνέχεια στον browser	1051
συνδεθείτε	975
συνδρομή	975
συνδρομητές	975
συνεχίστε την ανάγνωση	1092
σφάλμα φόρτωσης βίντεο	1085
σχετικά	987
σχετικά άρθρα	987
σχετικά θέματα	987
σχετικά νέα	987
σχετικές ειδήσεις	987
σχετικό άρθρο	987
σχολιάστε	986
σχολιάστε το άρθρο	986
σχόλια	986
σχόλιο	986
σύνδεση	975
σύνδεση με apple	1060
σύνδεση με facebook	1060
σύνδεση με google	1060
σύνοψη με ai	1071
""", 'τ': """
τέλος διαφήμισης	1042
τέλος της διαφήμισης	1042
τέσταρε τις γνώσεις σου	1039
τα πιο δημοφιλή	987
τα πιο δημοφιλή της ημέρας	987
τα πιο διαβασμένα	987
τα πιο πρόσφατα	987
τα σχόλια είναι απενεργοποιημένα	1080
τα σχόλια είναι μόνο για συνδρομητές	1080
ταξινόμηση	1037
ταξινόμηση κατά	1037
ταχύτητα αναπαραγωγής	1044
τελευταία άρθρα	987
τελευταία νέα	987
τελευταίες ειδήσεις	987
τεστάρετε τις γνώσεις σας	1039
το email σας	1090
το email υπάρχει ήδη	1090
το αίτημά σας στάλθηκε	1090
το αίτημά σας υποβλήθηκε	1090
το απενεργοποίησα	1055
το βίντεο δεν είναι διαθέσιμο	1044
το βίντεο φορτώνει	1044
το μήνυμά σας	1090
το μήνυμά σας εστάλη	1062
το μήνυμά σας στάλθηκε	1062
το πεδίο είναι υποχρεωτικό	1062
το πιο δημοφιλές	1061
το ψευδώνυμό σας	1080
το όνομά σας	1080
τρέχων χρόνος	1045
""", 'υ': """
υπενθύμιση αργότερα	973
υποβολή	91	1063
υποβολή σχολίου	986
υπολειπόμενος χρόνος	1045
υποστηρίξτε μας	974
υποχρεωτικά πεδία	1062
υποχρεωτικό πεδίο	1062
υπότιτλοι	1045
""", 'φ': """
φόρτωση ανάρτησης	1048
φόρτωση βίντεο	1044
φόρτωση περιεχομένου	1048
φόρτωση περισσότερων	989
φόρτωση περισσότερων σχολίων	1036
φόρτωση προγράμματος αναπαραγωγής	1044
""", 'χ': """
χαρίστε αυτό το άρθρο	980
χορηγοί	1077
χορηγούμενο	983
χορηγούμενο άρθρο	983
χορηγούμενο περιεχόμενο	983
χορηγός	1077
χρόνος που απομένει	1044
χωρίς spam	1062
""", 'ψ': """
ψήφισε	91	1037
ψηφίστε	91	1037
ψηφίστε στη δημοσκόπηση	1036
ψηφοφορία	92
""", 'ό': """
όλα τα άρθρα του συντάκτη	1066
όλα τα βίντεο	1066
όλα τα νέα	1066
όλα τα παιχνίδια	1039
όλα τα σχόλια	986
όλες οι ειδήσεις	987
όνομα	1063
όροι σχολιασμού	986
όροι χρήσης	993
όχι ευχαριστώ	973
όχι τώρα	973
όχι, ευχαριστώ	973
""", 'а': """
або	4629
абонамент	222
абонирай се	223
абонирай се за бюлетина	300
абонирайте се	222
автовоспроизведение	3837
автовідтворення	4617
автоматический перевод	3863
автоматическое воспроизведение	3837
автоматичне відтворення	4617
автоматичний переклад	4643
автоматично възпроизвеждане	288
автоматично преведено	309
автоматично пускане	288
авторизация	3731
авторизоваться	3731
адрес электронной почты	3734
актуално	230
актуальне	4541
анкета	92	281
анкета на деня	280
анонимна кутия	306
анонимная почта	3858
анонимный ящик	3858
анонімна пошта	4638
анонімна скринька	4638
архив	3761
аудиоверсия	3837
аудіоверсія	4617
""", 'б': """
бажаєте отримувати сповіщення	4620
банковская карта	3730
банковский перевод	3730
без спам	300
без спама	3851
без спаму	4631
безкоштовна доставка	4612
безкоштовно. без спаму	4631
безопасный платеж	3729
безплатна доставка	284
бесплатная доставка	3832
бесплатно. без спама	3851
беше ли полезно	309
благодарим ви за абонамента	300
благодарим ви, че гласувахте	280
благодарим за вашия глас	280
благодарим за гласа	280
благодарим за съобщението	300
блокирай	292
блокировать	3841
блокувати	4621
больше	3761
больше материалов по теме	3761
больше новостей	3761
больше статей	3854
будь-яка сума	4626
будьте в курсе	3734
была ли статья полезной	3756
більше від автора	4634
більше за темою	4541
більше матеріалів автора	4557
більше матеріалів за темою	4541
більше на цю тему	4541
більше новин	4541
більше новин на тему	4541
більше по темі	4541
більше про це	4544
більше статей	4634
""", 'в': """
в закладки	3868
в избранное	3741
в корзину	3748	3831
в магазин	3749
в наш магазин	3831
в тази статия	303
в тренде	3761
в этой статье	3854
важен каждый рубль	3845
важен любой вклад	3845
важко відповісти	4608
важлива кожна гривня	4625
важливий кожен внесок	4625
важливо	4541
вам будет интересно	3761
вам може бути цікаво	4541
вам може сподобатися	4541
вам может быть интересно	3761
вам может понравиться	3761
вам також може сподобатися	4541
варианты подписки	3848
вартість доставки	4612
варіанти передплати	4628
вас може зацікавити	4541
вас может заинтересовать	3761
ваш e-mail	3734
ваш email	3734
ваш голос враховано	4603
ваш голос зараховано	4603
ваш голос принят	91	3825
ваш голос учтен	3825
ваш голос учтён	91	3825
ваша електронна пошта	4631
ваша почта	3852
ваша пошта	4632
ваша электронная почта	3851
ваше имя	3852
ваше повідомлення	4632
ваше повідомлення надіслано	4631
ваше сообщение	3852
ваше сообщение отправлено	3851
ваше ім'я	4632
вашето име	301
вашето съобщение	301
вашето съобщение е изпратено	300
вашият глас беше отчетен	280
вашият глас е отчетен	280
вашият имейл	300
вашият имейл адрес	300
вбудований контент	4614
введите e-mail	3734
введите email	3734
введите ваш email	3734
введите ваш адрес электронной почты	3734
введите корректный e-mail	3851
введите корректный email	3735
введите корректный адрес	3735
введите правильный e-mail	3735
введите сумму	3845
введіть коректний e-mail	4631
введіть суму	4625
вгору	4604
вградено съдържание	285
вернуться на главную	3854
версия для печати	3741
версия за печат	313
версія для друку	4648
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
вже вимкнено	4624
вже зареєстровані	4517
вже маєте акаунт	4628
вже маєте передплату	4628
вже є акаунт	4517
ви вже голосували	4603
ви вже проголосували	4603
ви вже підписані	4646
ви вже підписані на цю тему	4646
ви вичерпали ліміт статей	4628
ви можете відписатися будь-коли	4631
ви підписані	4631
ви підписані на автора	4646
ви підписані на тему	4646
ви успішно підписалися	4631
виберіть суму	4625
вибрати	4629
вибір редакції	4541
видео	3761
видео # из #	3853
видео # от #	302
видео больше недоступно	3837
видео загружается	3837
видео не может быть воспроизведено	3837
видео недоступно	3837
видео недоступно в вашей стране	3837
видео недоступно в вашем регионе	3837
видеоплеер загружается	3837
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
вийти	4517
використання матеріалів лише з дозволу редакції	4639
вимкнути звук	4617
вимкнути рекламу	4650
вимкніть adblock	4622
винаги показвай	285
винаги разрешавай	285
виникла помилка. спробуйте ще раз	4631
виправлення й уточнення	4638
вкажіть суму	4625
включете javascript	288
включете известията	291
включете се в дискусията	310
включи	292
включи звука	288
включи известията	291
включи се в дискусията	310
включите уведомления	3821
включить	3841
включить звук	3837
включить уведомления	3821
вконтакте	3742
влез	223
влез с facebook	297
влез с google	297
влез, за да коментираш	310
влезте	223
вміст недоступний	4614
внешний контент	3834
во весь экран	3764
водещи новини	230
войти	3731
войти в аккаунт	3731
войти в чат	3756
войти по почте	3848
войти с помощью google	3848
войти с яндекс id	3848
войти через apple	3848
войти через facebook	3848
войти через google	3848
войти через vk	3848
войти через вконтакте	3848
войти через яндекс	3848
войти, чтобы комментировать	3864
вопрос дня	3825
воспроизвести	3764
воспроизвести видео	3837
восстановить пароль	3848
время на чтение	3764
время чтения # мин	3764
все	3764
все комментарии	3756
все още няма коментари	310
все още нямате профил	297
все права сохранены	3859
всегда показывать	3834
всегда разрешать	3835
всего проголосовало #	3825
всеки лев е важен	295
всеки лев помага	295
всеки петък. безплатно. без спам	300
всички коментари	310
всички статии	303
всички статии на автора	303
встановити додаток	4619
встановити застосунок	4619
встроенный контент	3834
всяка помощ е важна	295
всяко дарение е важно	295
всяко дарение помага	295
всі коментарі	4644
всі матеріали	4634
всі матеріали автора	4634
всі новини	4543
всі статті	4634
всі статті автора	4634
вход	223	3731
вход с apple	297
вход с facebook	297
вход с google	297
вхід	4517
въведете валиден имейл	300
въведете имейл	300
въведете сума	295
възникна грешка. опитайте отново	300
възникна грешка. опитайте по-късно	300
външно съдържание	285
въпрос на деня	280
вы подписались	3735
вы подписаны	3851
вы подписаны на автора	3866
вы подписаны на тему	3866
вы уже голосовали	3825
вы уже проголосовали	3825
вы успешно подписались	3851
выберите подписку	3848
выберите сумму	3729
выберите тариф	3848
выбор редакции	3761
выбрать	3849
выбрать подписку	3848
выбрать тариф	3848
выйти	3731
від наших партнерів	4650
відео	4541
відео # з #	4633
відео # із #	4633
відео більше недоступне	4617
відео вище	4568
відео недоступне	4617
відео недоступне у вашій країні	4617
відео неможливо відтворити	4617
відео нижче	4568
відеоплеєр завантажується	4617
відкликати згоду	4614
відкрити	4545
відкрити в додатку	4619
відкрити в застосунку	4619
відкрити галерею	4634
відкрити застосунок	4619
відкрити карту	4545
відкрити статтю	4628
відновити пароль	4628
відписатися	4647
відписатися від теми	4646
відписатися можна будь-коли	4631
відповісти	4536	4645
відправити	4632
відскануйте qr-код	4619
відскануйте qr-код, щоб завантажити застосунок	4619
відтворити	4618
відтворити відео	4617
відхилити	4531
відхилити все	4615
відхилити всі	4615
""", 'г': """
генерирано от ai	309
генерирано от ии	309
генерирано с изкуствен интелект	309
главная	3764
главная страница	3854
главное	3761
главное за день	3761
главные новости	3761
гласувай	91	281
гласувайте	91
гласувам	281
гледай видеото	288
годишен абонамент	298
годишно	298
годишно плащане	298
годовая подписка	3849
головна	4543
головна сторінка	4634
головне	4541
головне за день	4541
головні новини	4541
голосование	92
голосовать	91	3828
голосування	92
голосувати	91	4608
грати	4608
грати онлайн	4603
громкость	3838
гучність	4618
""", 'д': """
да, включить	3822
да, искам	292
да, моля	292
да, пожалуйста	3841
да, спасибо	3841
да, хочу	3841
далее	3764
далі	4543	4604
дарете	222
дари	222
дари еднократно	295
дари месечно	295
дари сега	222
детали	3766
детальніше	4543
деталі	4545
дзен	3742
дивитися # світлин	4633
дивитися # світлини	4633
дивитися # фото	4633
дивитися # фотографій	4633
дивитися # фотографії	4633
дивитися всі	4634
дивитися всі # світлин	4633
дивитися всі # світлини	4633
дивитися всі # фото	4633
дивитися всі # фотографій	4633
дивитися всі # фотографії	4633
дивитися всі світлин	4633
дивитися всі світлини	4633
дивитися всі фото	4633
дивитися всі фотографій	4633
дивитися всі фотографії	4633
дивитися відео	4617
дивитися галерею	4634
дивитися онлайн-трансляцію	4634
дивитися оригінал	4605
дивитися світлин	4633
дивитися світлини	4633
дивитися усі # світлин	4633
дивитися усі # світлини	4633
дивитися усі # фото	4633
дивитися усі # фотографій	4633
дивитися усі # фотографії	4633
дивитися усі світлин	4633
дивитися усі світлини	4633
дивитися усі фото	4633
дивитися усі фотографій	4633
дивитися усі фотографії	4633
дивитися фото	4633
дивитися фотогалерею	4634
дивитися фотографій	4633
дивитися фотографії	4633
дивіться відео	4568
дивіться відео вище	4568
дивіться відео нижче	4568
дивіться також	4541
дивіться також відео	4568
дивіться у відео	4568
длительность	3838
длительность #	3838
для передплатників	4628
для подписчиков	3731
до закладок	4648
до кошика	4528	4611
до крамниці	4529
до магазину	4529
до початку сторінки	4607
до рецепту	61
до теми	4541
добавете ни като предпочитан източник	312
добави в количката	283
добави като предпочитан източник	312
добави коментар	310
добави към моите теми	312
добави към предпочитани източници	312
добавить в избранное	3866
добавить в избранные источники	3866
добавить в источники	3866
добавить в корзину	3831
добавить в мои темы	3866
добавить в предпочитаемые источники	3866
добавить комментарий	3756
добровольное пожертвование	3845
довільна сума	4625
догори	4604	4618
додати в кошик	4611
додати до кошика	4611
додати до моїх тем	4646
додати до обраних джерел	4646
додати до обраного	4646
додати до пріоритетних джерел	4646
додати до улюблених джерел	4646
додати коментар	4536
додати як пріоритетне джерело	4646
дозволити	4621
дозволити й показати	4532
дозволити контент	4614
дозволити один раз	4614
дозволити рекламу	4624
дозволити сповіщення	4620
дозволити та показати	4532
дозволити та продовжити	4532
дозволити і показати	4532
дозволити і продовжити	4532
дозвольте сповіщення	4598
докладвай	311
докладвай грешка	233
докладвай коментар	310
докладвай рекламата	315
докладніше	4543
долучитися	4514
долучитися до обговорення	4644
долучитися до спільноти	4625
допомагає будь-яка сума	4625
доставка оплачивается отдельно	3831
достигнахте лимита на статиите	297
доступно по подписке	3731
друга сума	295
другая сумма	3729
други новини	19
другие материалы	19	3761
другие материалы рубрики	3761
другие новости	19	3761
другие новости раздела	3761
другие статьи	3761
другие статьи автора	3854
друк	4523
друкувати	4648
дякуємо за ваш голос	91	4603
дякуємо за ваше повідомлення	4631
дякуємо за голос	4603
дякуємо за повідомлення	4631
дякуємо за реєстрацію	4631
дякуємо за участь в опитуванні	4603
дізнатися ціну	4611
""", 'е': """
единоразово	3725
еднократно дарение	295
ежегодно	3849
ежемесячно	3725
ежемесячное пожертвование	3845
ежемесячный платеж	3846
ежемесячный платёж	3846
економія #%	4629
ексклузивно за абонати	297
ексклюзивно для передплатників	4628
електронна адреса	4632
електронна пошта	4632
електронна пошта або логін	4628
етикети	289
еще нет аккаунта	3848
еще новости	3761
еще от автора	3854
еще по теме	3761
ещё	3761
ещё не подписчик	3848
ещё нет аккаунта	3848
ещё новости	3761
ещё от автора	3854
ещё по теме	3761
""", 'ж': """
желаете ли да получавате известия	291
жодного спаму	4631
""", 'з': """
з нашого магазину	4611
з нашої крамниці	4529
за абонати	297
за датою	4645
за популярністю	4645
за темою	4541
забелязахте грешка	306
заборонити	4621
забравена парола	223
забравили сте паролата си	297
забронировать билет	3831
забронировать место	3831
забронювати квиток	4611
забронювати місце	4611
забув пароль	4628
забули пароль	4517
забыл пароль	3848
забыли пароль	3731
завантаження відео	4617
завантаження плеєра	4617
завантажити аудіо	4617
завантажити випуск	4617
завантажити відео	4614
завантажити додаток	4619
завантажити допис	4614
завантажити застосунок	4619
завантажити контент	4614
завантажити публікацію	4614
завантажити ще	4543
завжди дозволяти	4615
завжди показувати	4614
загрузить видео	3834
загрузить еще	3764
загрузить ещё	3764
загрузить контент	3834
загрузить пост	3834
загрузить публикацию	3834
загрузка видео	3837
загрузка плеера	3837
задонатити	4514
задонатить	3725
задължителни полета	300
задължително	301
задължително поле	300
заказать	3748
заказать книгу	3831
закрити	4513
закрити галерею	4634
закрити рекламу	4650
закрыть	3724
закрыть галерею	3854
закрыть рекламу	3869
залишилося #	4617
залишити відгук	4642
залишити відповідь	4539
залишити коментар	4536
залиште коментар	4644
заметили ошибку	3858
замовити	4528
замовити книгу	4611
замовити книжку	4611
запазете място	283
запази	233
запази за по-късно	313
запази избора	285
запази място	283
запази настройките	285
запази рецептата	61
запази статията	233
запам'ятати мене	4629
заповніть це поле	4631
заполните это поле	3851
запомни ме	298
запомнить меня	3849
започни теста	280
запретить	3841
запропонувати новину	4536
зарегистрироваться	3731
зареди видеото	285
зареди още	303
зареди публикацията	285
зареди съдържанието	285
зареждане на видеото	288
зареждане на плейъра	288
зареєструватися	4517
зарубежной картой	3846
затвори	237
затвори галерията	303
затвори рекламата	315
затрудняюсь ответить	3828
защо виждам тази реклама	315
зберегти	4523
зберегти вибір	4614
зберегти на потім	4648
зберегти налаштування	4614
зберегти рецепт	61
зберегти статтю	4523
збережено	4649
збільшити	4543
збільшити зображення	4634
збільшити текст	4648
збільшити фото	4634
збільшити шрифт	4648
зв'язатися з автором	4634
звук	289
згенеровано за допомогою ші	4642
згенеровано штучним інтелектом	4642
згенеровано ші	4642
згорнути	4545	4634
зменшити шрифт	4648
змінити згоду	4614
змінити налаштування	4532
змінити налаштування cookie	4532
змінити розмір тексту	4648
зміст	4543
зміст статті	4634
знайшли помилку	4638
знижка #%	4629
знижка для передплатників	4611
зображення # з #	4633
зображення # із #	4633
зовнішній контент	4614
зробити внесок	4514
зробити донат	4625
зрозуміло	4531
""", 'и': """
играй сега	280
играть	3828
играть онлайн	3825
из нашего магазина	3831
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
изменить настройки	3751
изменить настройки cookie	3751
изменить размер текста	3868
изменить согласие	3834
изображение # из #	3853
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
ии может ошибаться	3862
или	298	3849
имам профил	297
имате ли профил	297
име	301
имейл адрес	300
имейл или потребителско име	297
имя	3852
индекс	3852
интересное	3761
искате ли да получавате известия	291
использование материалов только с разрешения редакции	3859
исправления и уточнения	3858
""", 'к': """
к началу	3764
к началу страницы	3854
к рецепту	61
каждое пожертвование важно	3845
каждую пятницу. бесплатно. без спама	3851
каждый донат важен	3845
каждый рубль важен	3845
как да изключа adblock	293
как да изключите рекламния блокер	293
как защитаваме източниците си	306
как мы защищаем источники	3858
как мы защищаем наших источников	3858
как отключить adblock	3842
как пазим източниците си	306
картина в картината	288
картинка в картинке	3837
картинка в картинці	4617
категории	3761
категорії	4541
качество	3838
керування згодою	4614
керувати згодою	4614
керувати сповіщеннями	4620
ключови думи	230
книга з автографом	4529
книга з автографом автора	4529
книга с автографом	3749
книга с автографом автора	3749
книга с подписью автора	3749
книги с автографом	3749
книжка з автографом	4529
книжка з автографом автора	4529
книжки з автографом	4529
кожен внесок важливий	4625
кожен донат важливий	4625
кожна гривня важлива	4625
коментар	4536
коментари	233
коментарі	4536
коментарів ще немає	4644
коментирай	233
коментирайте	233
коментирайте първи	233
коментирането е изключено	310
коментування закрито	4644
коментувати	4536
комерційний контент	4650
комерційний матеріал	4650
комментарии	3756
комментарии отсутствуют	3756
комментарий	3756
комментировать	3756
коммерческий контент	3869
коммерческий материал	3869
конец рекламы	3869
контакти	4536
контакты	3756
контент заблокирован	3834
контент заблоковано	4614
контент недоступен	3834
контент недоступний	4614
конфиденциальность	3750
конфиденциальность и cookie	3751
конфіденційність і cookie	4532
копирай връзката	313
копирай линк	233
копирай линка	233
копирането забранено	307
копирано	314
копирано в клипборда	313
копирование запрещено	3859
копировать ссылку	3741
копіювання заборонено	4639
копіювати посилання	4523
край на рекламата	315
крамниця	4528
кросворд	4608
кроссворд	3828
кроссворд дня	3825
кръстословица	281
купете билети	283
купете книгата	283
купи абонамент	223
купи билет	283
купи билети	283
купи книгата	283
купи лиценз	307
купи сега	283
купите нам кофе	3845
купити	4528
купити журнал	4611
купити зараз	4611
купити квитки	4611
купити квиток	4611
купити книгу	4611
купити книжку	4611
купити ліцензію	4639
купити нам каву	4625
купити передплату	4628
купить	3748
купить билет	3831
купить билеты	3831
купить билеты онлайн	3831
купить журнал	3831
купить книгу	3831
купить лицензию	3859
купить номер	3831
купить подписку	3731
купить права на публикацию	3859
купить сейчас	3831
към галерията	303
към количката	283
към магазина	283
към началната страница	303
към началото	289
към рецептата	61
към страницата за дарения	295
към съдържанието	303
кінець реклами	4650
""", 'л': """
лента новостей	3761
линкът е копиран	313
личный кабинет	3731
лише для передплатників	4628
лише необхідні	4614
логин	3849
логин или e-mail	3848
логін	4629
логін або e-mail	4628
лучшие	3865
любая сумма	3846
любая сумма важна	3845
""", 'м': """
магазин	3748
маджонг	281	3828	4608
материал закрыт	3848
материал защищен авторским правом	3859
материал защищён авторским правом	3859
материал партнера	3869
материал партнёра	3869
материал создан автоматически	3862
материалы защищены авторским правом	3859
материалы партнеров	3746
материалы партнёров	3869
материалы по теме	3761
матеріал захищено авторським правом	4639
матеріал партнера	4650
матеріал створено автоматично	4642
матеріали за темою	4541
матеріали захищені авторським правом	4639
матеріали партнерів	4650
матеріали по темі	4541
машинний переклад	4643
машинно преведено	309
машинный перевод	3863
маєте акаунт	4628
маєте новину	4638
меню	3764	4543
месечен абонамент	298
месечно	298
месечно дарение	295
месечно плащане	298
месячная подписка	3849
метки	3761
ми не можемо показати цей вміст	4614
ми не можемо показати цей контент	4614
може би по-късно	237
може да ви хареса	230
може да харесате още	230
может быть, позже	3724
может позже	3724
можете да се откажете по всяко време	297
можете да се отпишете по всяко време	300
можливо, пізніше	4513
можна скасувати будь-коли	4628
мои темы	3866
моите теми	312
мой профиль	3731
моля, изключете рекламния блокер	293
моля, опитайте по-късно	300
моят профил	223
мої теми	4646
мы в социальных сетях	3743
мы в соцсетях	3743
мы вконтакте	3743
мы не можем показать это содержимое	3834
мы не можем показать этот контент	3834
мы отправили вам письмо	3735
мій профіль	4517
місячна передплата	4629
місячна підписка	4629
мітки	4541
""", 'н': """
на весь екран	4617
на весь экран	3837
на главную	3764
на головну	4634
на живо	289
на початок	4618
на початок сторінки	4634
на правах реклами	4526
на правах рекламы	3746
на сторінку пожертв	4625
на страницу пожертвований	3845
на цял екран	288
наверх	3764	4543
нагадати пізніше	4513
нагору	4604
нагору сторінки	4607
надіслати	91	4523	4632
надіслати відгук	4642
надіслати другові	4648
надіслати другу	4523
надіслати електронною поштою	4648
надіслати коментар	4644
надіслати новину	4638
надіслати новину анонімно	4638
надіслати повідомлення	4631
надіслати поштою	4523
надіслати статтю поштою	4523
надіслати у whatsapp	4648
надішліть свої фото	4638
наживо	4618
нажмите, чтобы увеличить	3854
назад	3764	4543	4604
назначение платежа: пожертвование	3845
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
найкраща пропозиція	4629
найкращі	4645
найпопулярніше	4541	4629
найпопулярніше за добу	4541
найпопулярніше за тиждень	4541
найпопулярніший	4629
найти	3764
найчитаніше	4541
налаштування	4531
налаштування cookie	4614
налаштування конфіденційності	4614
налаштування приватності	4614
налаштування файлів cookie	4614
налаштувати cookie	4614
налаштувати сповіщення	4620
налично в google play	290
нам нужно ваше согласие	3751
нам потрібна ваша згода	4532
намали шрифта	313
написати автору	4634
написати анонімно	4638
написати в редакцію	4638
написати коментар	4536
написать автору	3854
написать анонимно	3858
написать в редакцию	3858
написать комментарий	3756
напишете коментар	310
напиши коментар	233
напомни ми по-късно	237
напомнить позже	3724
направете дарение	222
направете теста	280
направи теста	280
настроить cookie	3834
настроить уведомления	3840
настройки	3750
настройки cookie	3750
настройки за поверителност	285
настройки конфиденциальности	3834
настройки на бисквитките	285
настройки приватности	3834
настройки файлов cookie	3834
наступна	4543
наступна новина	4634
наступна світлина	4634
наступна стаття	4541
наступна сторінка	4634
наступне відео	4617
наступне фото	4634
наступний матеріал	4607
наступний слайд	4634
натисніть, щоб збільшити	4634
начална страница	303
начать игру	3825
начать тест	3825
наш магазин	3749
наша крамниця	4529
нашли ошибку	3858
не вдалося відтворити відео	4617
не вдалося завантажити відео	4617
не дозволяти	4599
не зараз	4513	4599
не маєте акаунта	4628
не можем да покажем това съдържание	285
не пропустите	3761
не пропустіть	4541
не разрешать	3822
не сега	237
не сегодня	3724
не сейчас	3724	3822
не сьогодні	4513
не удалось воспроизвести видео	3837
не удалось загрузить видео	3837
не, благодаря	237
невалиден имейл	300
невалиден имейл адрес	300
неверный e-mail	3851
неверный email	3735
неверный адрес электронной почты	3851
неверный имейл	3735
нейросеть может ошибаться	3862
некоректна адреса	4631
некоректний e-mail	4631
некорректный e-mail	3851
некорректный email	3735
некорректный адрес	3851
немає акаунта	4628
немає акаунту	4628
немає коментарів	4644
немає передплати	4628
необов'язково	4632
необязательно	3852
неправильна електронна адреса	4631
неправильный e-mail	3735
неправильный email	3735
неправильный имейл	3735
нет аккаунта	3848
нет комментариев	3756
нет подписки	3848
нет, спасибо	3724	3822
нещо се обърка. опитайте отново	300
нещо се обърка. опитайте по-късно	300
никакого спама	3851
новини	4541
новини за темою	4541
новини компаній	4526
новини партнерів	4526	4541
новости	3761
новости smi#	3761
новости партнеров	3746
новости партнёров	3746
новости по теме	3761
новости сми#	3761
новые	3865
нові	4645
номер телефона	3852
номер телефону	4632
нравится	3865
няма коментари	310
нямам мнение	281
нямам профил	297
нямате абонамент	297
нямате профил	297
ні, дякую	4513	4599
""", 'о': """
обговорити	4536
обговорити в telegram	4539
обговорити в коментарях	4539
обговорити в чаті	4539
обговорити на форумі	4539
обговорити у facebook	4539
обговорити у форумі	4539
оберіть передплату	4628
оберіть план	4628
оберіть суму	4625
обнови страницата	294
обновите страницу	3844
обновить страницу	3844
обов'язкове поле	4631
обов'язково	4632
обрати	4629
обрати передплату	4628
обрати план	4628
обрати тариф	4628
обратная связь	3756
обратно към началната страница	303
обратно към началото	303
обратно нагоре	303
обсудить	3756
обсуждение	3756
общи условия	286
обязательно	3852
обязательное поле	3851
одноклассники	3742
одноразово	4514
озвучено роботом	3837
озвучено синтезированным голосом	3837
озвучено синтезованим голосом	4617
оновити сторінку	4624
оновіть сторінку	4624
опитайте отново	300
опитайте по-късно	300
опитування	92	4608
опитування дня	91	4603
оплата раз в год	3848
оплата раз на рік	4628
опрос	92
опрос дня	91	3825
опублікувати коментар	4539
основание: дарение	295
оставащо време	289
оставащо време #	288
оставащо време -#	288
оставете коментар	310
остави коментар	310
оставить комментарий	3756
оставить отзыв	3862
оставшееся время	3838
оставшееся время #	3837
оставшееся время -#	3837
оставьте комментарий	3864
останні новини	4541
останні статті	4541
от нашите партньори	315
от наших партнеров	3869
от наших партнёров	3869
от нашия магазин	283
ответить	3756	3865
отвори в приложението	290
отвори галерията	303
отвори приложението	290
отговор	311
отговори	311
отиди на рецептата	61
отказ по всяко време	297
отказаться	3750
отказвам всички	286
отклонить	3750
отклонить все	3835
отклонить всё	3835
отключете статията	297
отключете цялата статия	223
отключи статията	223
отключите adblock	3842
отключите адблок	3842
отключить звук	3837
отключить рекламу	3869
открихте грешка	306
открихте грешка в текста	306
открыть	3766
открыть галерею	3854
открыть карту	3766
открыть приложение	3839
открыть статью	3848
отмена в любой момент	3848
отменить можно в любой момент	3848
отозвать согласие	3834
отпечатай	233
отпечатай статията	233
отписаться	3867
отписаться можно в любой момент	3851
отписаться от темы	3866
отпишете се по всяко време	300
отправить	91	3852
отправить другу	3741
отправить комментарий	3864
отправить отзыв	3862
отправить по почте	3741
отправить по электронной почте	3868
отправить сообщение	3851
отримувати сповіщення	4620
отсканируйте qr-код	3839
отстъпка за абонати	283
оттегли съгласието	285
оттегляне на съгласието	285
отхвърли всички	286
оферта за читатели	283
оформити передплату	4628
оформити підписку	4517
оформить донат	3725
оформить доступ	3848
оформить ежемесячное пожертвование	3845
оценете статията	233
оцените материал	3756
оцените рецепт	61
оцените статью	3756
оценить рецепт	61
оцініть матеріал	4536
оцініть рецепт	61
оцініть статтю	4536
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
пароль	3849	4629
партнерский материал	3746
партнерский проект	3746
партнерський матеріал	4526
партнерський проєкт	4526
партньорско съдържание	229
партнёрский материал	3746
партнёрский проект	3746
пасианс	281
пасьянс	3828	4608
пауза	289	3838	4618
переведено автоматически	3862
переведено нейросетью	3862
переведено с помощью ии	3862
перевір себе	4603
перевірте свою пошту	4631
перевірте свої знання	4603
перевірте себе	4603
переглянути # світлин	4633
переглянути # світлини	4633
переглянути # фото	4633
переглянути # фотографій	4633
переглянути # фотографії	4633
переглянути всі # світлин	4633
переглянути всі # світлини	4633
переглянути всі # фото	4633
переглянути всі # фотографій	4633
переглянути всі # фотографії	4633
переглянути всі світлин	4633
переглянути всі світлини	4633
переглянути всі фото	4633
переглянути всі фотографій	4633
переглянути всі фотографії	4633
переглянути галерею	4634
переглянути пропозицію	4611
переглянути результати	91	4603
переглянути світлин	4633
переглянути світлини	4633
переглянути усі # світлин	4633
переглянути усі # світлини	4633
переглянути усі # фото	4633
переглянути усі # фотографій	4633
переглянути усі # фотографії	4633
переглянути усі світлин	4633
переглянути усі світлини	4633
переглянути усі фото	4633
переглянути усі фотографій	4633
переглянути усі фотографії	4633
переглянути фото	4633
переглянути фотографій	4633
переглянути фотографії	4633
переглянути ціну	4611
передплата	4517
передплатити	4517
перезавантажити сторінку	4624
перезавантажте сторінку	4624
перезагрузите страницу	3844
перезагрузить страницу	3844
перейти в галерею	3854
перейти в магазин	3831
перейти до галереї	4634
перейти до досьє	4634
перейти до змісту	4634
перейти до контенту	4634
перейти до крамниці	4529
перейти до магазину	4611
перейти до оплати	4625
перейти до основного вмісту	4634
перейти до пожертви	4625
перейти до пропозиції	4611
перейти до рецепта	61
перейти к досье	3854
перейти к контенту	3854
перейти к оплате	3845
перейти к основному содержанию	3854
перейти к пожертвованию	3845
перейти к предложению	3831
перейти к рецепту	61
перейти к содержанию	3764
перейти к сюжету	3854
перекладено автоматично	4642
перекладено за допомогою ші	4642
перекладено ші	4642
пересказ нейросети	3862
пересказано нейросетью	3862
печать	3741
печать рецепта	61
письмо отправлено	3735
питання дня	4603
пишете до редакцията	306
пишете на автора	303
пиши на автора	303
платена публикация	87	229
платено партньорство	315
платено съдържание	229
плеер загружается	3837
плейърът се зарежда	288
плеєр завантажується	4617
по дате	3865
по подписке	3731
по популярности	3865
по теме	3761
по-късно	237	292
побачили помилку	4638
повернутися на головну	4634
повернутися нагору	4607
повний екран	4617
повноекранний режим	4617
повідомити новину	4638
повідомити про помилку	4536
повідомити про помилку в тексті	4536
повідомлення	4632
повідомлення надіслано	4631
погоджуюсь	4531
погоджуюся	4531
погодитись і продовжити	4532
погодитися та продовжити	4614
погодитися і продовжити	4532
пограти	4608
подай сигнал	306
подарете тази статия	233
подари статията	313
подарить доступ	3868
подарить материал	3741
подарить статью	3731
подарувати доступ	4648
подарувати статтю	4523
поддержать	3725
поддержать автора	3725
поддержать на boosty	3845
поддержать на patreon	3845
поддержать нас	3725
поддержать проект	3725
поддержать редакцию	3725
поддержите нас	3725
поделитесь	3741
поделиться	3741
поделиться в telegram	3741
поделиться в twitter	3741
поделиться в одноклассниках	3741
поделиться в соцсетях	3741
поделиться вконтакте	3741
поделиться новостью	3741
поделиться ссылкой	3741
поделиться статьей	3741
поделиться статьёй	3741
подкасти	4541
подкасты	3761
подкрепете ни	222
подкрепи	222
подкрепи ни	222
подобається	4645
подобни статии	230
подписаться	3731
подписаться в max	3743
подписаться в telegram	3743
подписаться на автора	3866
подписаться на канал	3743
подписаться на новости	3734
подписаться на рассылку	3734
подписаться на телеграм-канал	3743
подписаться на тему	3866
подписаться на уведомления	3840
подписка	3731
подписка на год	3848
подписка на месяц	3848
подписывайтесь	3743
подпишитесь	3848
подпишитесь на рассылку	3734
подреди по	310
подробнее	3764
подробнее по теме	3761
подтвердите e-mail	3851
подтвердите адрес электронной почты	3851
поділитись	4523
поділитися	4523
поділитися в telegram	4523
поділитися в соцмережах	4523
поділитися новиною	4523
поділитися статтею	4523
поділіться	4523
пожаловаться	3865
пожаловаться на комментарий	3864
пожаловаться на рекламу	3869
пожертвовать	3725
пожертвувати	4514
позволи	292
позволи известия	291
позже	3724	3841
поиск	3764
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
показати # відповідей	4644
показати # відповіді	4644
показати # світлин	4633
показати # світлини	4633
показати # фото	4633
показати # фотографій	4633
показати # фотографії	4633
показати більше	4543
показати вміст	4614
показати все	4545
показати всі	4634
показати всі # світлин	4633
показати всі # світлини	4633
показати всі # фото	4633
показати всі # фотографій	4633
показати всі # фотографії	4633
показати всі світлин	4633
показати всі світлини	4633
показати всі фото	4633
показати всі фотографій	4633
показати всі фотографії	4633
показати відповіді	4644
показати галерею	4634
показати й прийняти	4614
показати коментарі	4536
показати контент	4614
показати менше	4634
показати оригінал	4545	4605
показати пароль	4628
показати підпис	4634
показати результати	91	4603
показати розшифровку	4617
показати світлин	4633
показати світлини	4633
показати субтитри	4617
показати усі # світлин	4633
показати усі # світлини	4633
показати усі # фото	4633
показати усі # фотографій	4633
показати усі # фотографії	4633
показати усі світлин	4633
показати усі світлини	4633
показати усі фото	4633
показати усі фотографій	4633
показати усі фотографії	4633
показати фото	4633
показати фотографій	4633
показати фотографії	4633
показати ще	4543
показати і прийняти	4614
показать # ответа	3864
показать # ответов	3864
показать # фото	3853
показать # фотографии	3853
показать # фотографий	3853
показать больше	3764
показать все	3766	3854
показать все # фото	3853
показать все # фотографии	3853
показать все # фотографий	3853
показать все фото	3853
показать все фотографии	3853
показать все фотографий	3853
показать галерею	3854
показать еще	3764
показать ещё	3764
показать и принять	3834
показать карту	3766
показать комментарии	3756
показать контент	3834
показать меньше	3766	3854
показать оригинал	3766	3826
показать ответы	3864
показать пароль	3848
показать перевод	3766
показать подпись	3854
показать расшифровку	3837
показать результаты	91	3825
показать содержимое	3834
показать субтитры	3837
показать фото	3853
показать фотографии	3853
показать фотографий	3853
показувати завжди	4614
показывать всегда	3834
поки немає коментарів	4644
поле обов'язкове для заповнення	4631
поле обязательно для заполнения	3851
полето е задължително	300
политика cookie	3834
политика за защита на личните данни	285
политика за поверителност	285
политика исправлений	3858
политика конфиденциальности	3750
политика конфиденциальности и cookie	3751
политика обработки персональных данных	3750
полноэкранный режим	3837
полный экран	3837
получавай известия	291
получать уведомления	3840
пользовательское соглашение	3750
політика cookie	4614
політика виправлень	4638
політика конфіденційності	4531
політика конфіденційності та cookie	4532
політика приватності	4614
помогает любая сумма	3845
помочь	3725
помочь нам	3725
помочь проекту	3725
помочь редакции	3725
помітили помилку	4638
понятно	3750
попередня	4543
попередня новина	4634
попередня стаття	4541
попередня сторінка	4634
попереднє фото	4634
попередній матеріал	4607
попередній слайд	4634
поправки и уточнения	306
попробовать бесплатно	3731
попробуйте еще раз	3851
попробуйте ещё раз	3851
попробуйте позже	3851
популярне	4541
популярное	3761
популярные	3761	3865
популярные новости	3761
популярные статьи	3761
популярный	3849
популярні	4645
популярні новини	4541
попълнете това поле	300
поръчай книгата	283
поръчайте книгата	283
посилання скопійовано	4523
поскаржитися	4645
поскаржитися на коментар	4644
поскаржитися на рекламу	4650
последнее	3761
последни	230
последни новини	230
последние новости	3761
послухати новину	4523
посмотреть # фото	3853
посмотреть # фотографии	3853
посмотреть # фотографий	3853
посмотреть все # фото	3853
посмотреть все # фотографии	3853
посмотреть все # фотографий	3853
посмотреть все фото	3853
посмотреть все фотографии	3853
посмотреть все фотографий	3853
посмотреть результаты	91	3825
посмотреть фото	3853
посмотреть фотографии	3853
посмотреть фотографий	3853
посмотреть цену	3831
потвърдете имейла си	300
поточний час	4618
поточний час #	4617
потребителско име	298
потребителско име или имейл	297
похожие материалы	3761
похожие статьи	3761
почати гру	4603
почати тест	4603
почему я вижу эту рекламу	3869
почерпете ни с кафе	295
почерпи ни кафе	295
почтовый индекс	3852
поширити	4523
поширити у facebook	4523
поштовий індекс	4632
пошук	4543
пощенски код	301
правила за коментарите	310
правила за коментиране	233
правила использования	3750
правила коментарів	4644
правила коментування	4536
правила комментариев	3864
правила комментирования	3756
правила користування	4615
предимства за абонати	283
предишна новина	303
предишна снимка	303
предишна статия	303
предишна страница	303
предложение для подписчиков	3831
предложение для читателей	3831
предложить новость	3756
предыдущая	3764
предыдущая новость	3854
предыдущая статья	3761
предыдущая страница	3854
предыдущая фотография	3854
предыдущее фото	3854
предыдущий слайд	3854
презаредете страницата	294
презареди страницата	294
премиум	3731
преміум	4517
препечатването е забранено	307
препечатването забранено	307
препоръчани	230
препоръчано от outbrain	315
препоръчано от taboola	315
препоръчваме	298
препоръчваме ви	230
препоръчваме ви още	230
препоръчваме още	230
пригостити кавою	4625
пригостіть нас кавою	4625
придбати квитки	4611
придбати квиток	4611
придбати книжку	4611
придбати передплату	4628
придбати права на публікацію	4639
приемам всички	286
приемам всички бисквитки	285
приемам и продължавам	285
приеми всички	286
приеми и покажи	285
приеми и продължи	285
призначення платежу: благодійний внесок	4625
прийняти	4531
прийняти все	4615
прийняти всі	4531
прийняти всі файли cookie	4614
прийняти й показати	4614
прийняти й продовжити	4532
прийняти та показати	4614
прийняти та продовжити	4614
прийняти і продовжити	4614
принтирай	233
принтирай рецептата	61
принципи редакції	4638
принять	3750
принять все	3750
принять все cookie	3834
принять все файлы cookie	3834
принять всё	3750
принять и показать	3834
принять и продолжить	3834
прислать новость	3756
прислать новость анонимно	3858
присоединиться к обсуждению	3864
приховати коментарі	4539
пришлите свои фото	3858
приєднатися	4514
приєднатися до спільноти	4514
про автора	4557
про авторку	4557
про авторів	4557
проверете имейла си	300
проверете пощата си	300
провери знанията си	280
проверь себя	3825
проверьте адрес почты	3735
проверьте свои знания	3825
проверьте свою почту	3851
проверьте себя	3825
проголосовало #	3825
проголосовать	91
проголосувати	91
продовження під рекламою	4526
продовження статті під рекламою	4526
продовжити без вимкнення	4622
продовжити з apple	4628
продовжити з google	4628
продовжити через apple	4628
продовжити через facebook	4628
продовжити через google	4628
продолжительность #	3838
продолжить без отключения	3842
продолжить без поддержки	3724
продолжить с apple	3848
продолжить с google	3848
продолжить через apple	3848
продолжить через facebook	3848
продолжить через google	3848
продължава след рекламата	229
продължете с google	297
продължи без изключване	293
продължи с apple	297
продължи с facebook	297
продължи с google	297
продължителност	289
продължителност #	289
произвольная сумма	3845
произошла ошибка	3852
произошла ошибка. попробуйте ещё раз	3851
произошла ошибка. попробуйте позже	3851
пройти опитування	4603
пройти опрос	3825
пройти тест	3825
прокоментувати	4645
прокомментировать	3865
промени размера на текста	313
промо	3746	4526
пропозиція для передплатників	4611
пропозиція для читачів	4611
прослухати статтю	4617
прослушать	3741
прослушать новость	3741
прослушать статью	3837
прочетено от синтетичен глас	288
прочетете и	230
прочетете цялата статия	303
прочети по-късно	313
прочети с абонамент	297
прочети транскрипцията	288
прочети цялата новина	303
прочети цялата статия	303
прочитати пізніше	4648
прочитать позже	3868
прямой эфир	3838
прізвище	4632
публикувай коментар	310
пусни видеото	288
първо най-новите	310
підписатись	4517
підписатися	4517
підписатися на автора	4646
підписатися на сповіщення	4620
підписатися на тему	4646
підписка	4517
підсумок від ші	4642
підтвердьте електронну адресу	4631
підтвердіть e-mail	4631
підтримайте нас	4514
підтримати	4514
підтримати автора	4514
підтримати журналістів	4514
підтримати на buy me a coffee	4625
підтримати на patreon	4625
підтримати нас	4514
підтримати проєкт	4625
підтримати разово	4625
підтримати редакцію	4514
підтримувати щомісяця	4625
пізніше	4513	4621
""", 'р': """
радимо прочитати	4541
радимо також	4541
развернуть	3764
разгадать кроссворд	3825
размер на текста	313
размер на шрифта	65
размер текста	65
размер шрифта	65
разова підтримка	4626
разовий внесок	4626
разовий донат	4625
разово	3725
разовое пожертвование	3845
разовый платеж	3846
разовый платёж	3846
разпечатай	233
разпечатай статията	313
разреши	292
разреши веднъж	285
разреши известия	291
разреши известията	291
разреши рекламите	294
разрешите уведомления	3821
разрешить	3841
разрешить и показать	3751
разрешить и продолжить	3751
разрешить контент	3834
разрешить один раз	3834
разрешить рекламу	3844
разрешить уведомления	3821
ранняя регистрация	3832
раскрыть	3766
распечатать	3741
распечатать рецепт	61
распечатать статью	3741
рассказать друзьям	3741
рассылка	3734
рассылки	3734
расшифровка	3838
регистрация	223	3731
редакция рекомендует	3761
редакційна політика	4638
редакційна політика видання	4638
резултати от анкетата	280
резултати от гласуването	280
результати	92	4545
результати голосування	4618
результати опитування	4618
результаты	92	3766
результаты голосования	3838
результаты опроса	3838
реклама	229	3746	4526
реклама - статията продължава по-долу	229
реклама google	3869
реклама від google	4650
реклама закончилась	3869
реклама закінчилася	4650
реклама на сайте	3746
реклама на сайті	4526
реклама окончена	3869
реклама от google	3869
реклама. продовження нижче	4526
реклама. продолжение ниже	3746
реклами от google	315
рекламний матеріал	4650
рекламно каре	229
рекламно съдържание	229
рекламный материал	3869
рекомендовано outbrain	3869
рекомендовано taboola	3869
рекомендуем	3761	3849
рекомендуем почитать	3761
рекомендуем также	3761
рекомендуемое	3761
рекомендуємо	4541	4629
рекомендуємо прочитати	4541
рекомендуємо також	4541
реши кръстословицата	280
реши теста	280
реєстрація	4517
розгадати кросворд	4603
розгорнути	4545	4634
роздрукувати	4523
роздрукувати рецепт	61
роздрукувати статтю	4523
розмір тексту	65
розмір шрифту	65
розшифровка	4618
российской картой	3846
рубрики	3761	4541
річна передплата	4629
річна підписка	4629
""", 'с': """
самая выгодная	3849
само за абонати	297
само необходими	285
само необходимите	285
самое важное	3761
самое популярное	3761
самое читаемое	3761
самое читаемое за день	3761
самое читаемое за неделю	3761
самый популярный	3849
свали аудиото	288
свали епизода	288
свали от app store	290
свали от google play	290
свали приложението	290
свежее	3761
свежие новости	3761
свернуть	3764
своя сума	4625
своя сумма	3845
свържете се с редакцията	306
свържи се с автора	303
свързани новини	230
свързани публикации	230
свързани статии	230
связаться с нами	3756
світлина # з #	4633
світлина # із #	4633
сгенерировано ии	3862
сгенерировано нейросетью	3862
сгенерировано с помощью ии	3862
сделать донат	3845
сделать пожертвование	3725
сейчас читают	3761
сигнализирай за грешка	306
сканворд	3828
сканирай qr кода	290
сканирайте qr кода	290
сканирайте qr кода и изтеглете приложението	290
сканируйте qr-код	3839
скануйте qr-код	4619
скасувати можна будь-коли	4628
скачать аудио	3837
скачать выпуск	3837
скачать из google play	3839
скидка #%	3849
скидка для подписчиков	3831
скопировано	3742
скопировано в буфер обмена	3868
скопировать ссылку	3741
скопировать ссылку на статью	3741
скопійовано	4649
скопійовано в буфер обміну	4648
скопіювати посилання	4523
скопіювати посилання на статтю	4523
скорост	289
скорост на възпроизвеждане	288
скорость	3838
скорость воспроизведения	3837
скрий отговорите	310
скрий рекламата	315
скрыть	3766
скрыть ответы	3864
скрыть рекламу	3869
слайд # з #	4633
слайд # из #	3853
слайд # от #	302
слайд # із #	4633
слайд #/#	3853	4633
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
следить за автором	3866
следить за онлайном	3854
следить за темой	3866
следующая	3764
следующая новость	3854
следующая статья	3761
следующая страница	3854
следующая фотография	3854
следующее видео	3837
следующее фото	3854
следующий слайд	3854
слухати	4523
слухати новину	4523
слушай новината	233
слушай статията	288
слушать	3741
слушать новость	3741
см. также	3761
смотреть # фото	3853
смотреть # фотографии	3853
смотреть # фотографий	3853
смотреть видео	3837
смотреть все	3764
смотреть все # фото	3853
смотреть все # фотографии	3853
смотреть все # фотографий	3853
смотреть все фото	3853
смотреть все фотографии	3853
смотреть все фотографий	3853
смотреть галерею	3854
смотреть онлайн-трансляцию	3854
смотреть оригинал	3826
смотреть предложение	3831
смотреть фото	3853
смотреть фотогалерею	3854
смотреть фотографии	3853
смотреть фотографий	3853
смотри также	3761
смотрите также	3761
сначала новые	3864
сначала старые	3864
снимка # от #	302
снимка #/#	302
снимок # из #	3853
советуем почитать	3761
согласен	3750
согласен и продолжить	3751
согласиться	3750
согласиться и продолжить	3834
содержание	3764
содержание статьи	3854
содержимое недоступно	3834
создано ии	3862
создано нейросетью	3862
создано при помощи ии	3862
создано с помощью ии	3862
создать аккаунт	3731
сообщение	3852
сообщение отправлено	3851
сообщить новость	3858
сообщить об опечатке	3756
сообщить об ошибке	3756
сортирай по	310
сортиране	311
сортировать	3865
сортировать по	3864
сортировка	3865
сортування	4645
сортувати	4645
сортувати за	4644
сохранено	3742
сохранить	3741
сохранить выбор	3834
сохранить на потом	3868
сохранить настройки	3834
сохранить рецепт	61
сохранить статью	3741
социальные сети	3743
спасибо за ваш голос	91	3825
спасибо за ваше сообщение	3851
спасибо за подписку	3734
спасибо за регистрацию	3851
спасибо за сообщение	3851
спасибо за участие в опросе	3825
спасибо, ваш голос учтён	3825
спершу нові	4644
спершу старі	4644
спестявате #%	298
спецпроект	3746
спецпроєкт	4526
сповіщення	4621
споделете	233
сподели	233
сподели във facebook	233
сподели като подарък	313
сподели по имейл	313
сподели статията	233
споделяне	233
спонсорирано	229
спонсорирано съдържание	315
спонсорский материал	3869
спонсорський матеріал	4650
способ оплаты	3729
способы оплаты	3729
спочатку нові	4644
спочатку старі	4644
спри да следваш	312
спробуйте пізніше	4631
спробуйте ще раз	4631
ссылка скопирована	3741
сталася помилка	4632
сталася помилка. спробуйте пізніше	4631
сталася помилка. спробуйте ще раз	4631
станете член	222
стани абонат	222
стани дарител	222
старые	3865
старі	4645
стати патроном	4625
стати підписником	4625
стати співучасником	4514
стати частиною спільноти	4514
стати членом клубу	4625
статията е заключена	297
статията е защитена с авторско право	307
статията се чете от изкуствен интелект	288
стаття захищена авторським правом	4639
стать патроном	3725
стать соучастником	3725
стать спонсором	3725
статья защищена авторским правом	3859
створено за допомогою штучного інтелекту	4642
створено за допомогою ші	4642
створено штучним інтелектом	4642
створено ші	4642
створити акаунт	4517
стежити за автором	4646
стежити за онлайном	4634
стежити за темою	4646
стислий переказ від ші	4642
стоимость доставки	3832
сторінка # з #	4633
сторінка # із #	4633
сторінка #/#	4633
страница # из #	3853
страница # от #	302
страница #/#	302	3853
стрічка новин	4541
субтитри	289	4618
субтитры	3838
судоку	281	3828	4608
сума по избор	295
сховати	4545
сховати відповіді	4644
сховати рекламу	4650
сходни новини	230
схожі матеріали	4541
схожі новини	4541
схожі статті	4541
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
сыграть	3828
сюжет	3761
сюжеты	3761
""", 'т': """
тагове	230
тази статия е заключена	297
так, будь ласка	4621
так, дякую	4621
так, увімкнути	4599
так, хочу	4621
також читайте	4541
твитнуть	3741
твиттер	3742
твітнути	4523
теги	3761	4541
текст продовжується під рекламою	4526
текст создан автоматически	3862
текст створено автоматично	4642
текст читает робот	3837
текущее время	3838
текущее время #	3837
текущо време	289
текущо време #	288
телеграм	3742
телефон	301	3852	4632
тема	301	3852	4632
тема дня	3761
теми	4541
темы	3761
тест дня	3825
тествай знанията си	280
това видео вече не е налично	288
това видео не е налично	288
това поле е задължително	300
това съдържание не е налично	285
това съдържание не може да бъде показано	285
только для подписчиков	3731
только необходимые	3834
транскрипция	289
тривалість	4618
тривалість #	4618
търговско съдържание	315
тільки необхідні	4614
""", 'у': """
у вас вже є акаунт	4628
у вас включен adblock	3842
у вас нет подписки	3848
у вас уже есть аккаунт	3848
у кошик	4528
у мене вже є акаунт	4628
у мене є акаунт	4628
у мене є передплата	4628
у меня есть аккаунт	3848
у меня есть подписка	3848
у меня нет аккаунта	3848
у меня уже есть аккаунт	3848
у цій статті	4634
уведомления	3841
увеличи	289
увеличи снимката	303
увеличи текста	313
увеличи шрифта	313
увеличить	3764
увеличить изображение	3854
увеличить текст	3868
увеличить фото	3854
увеличить шрифт	3868
увійти	4517
увійти з google	4628
увійти за допомогою google	4628
увійти через apple	4628
увійти через facebook	4628
увійти через google	4628
увійти, щоб коментувати	4644
увімкнути	4621
увімкнути звук	4617
увімкнути сповіщення	4598
увімкніть сповіщення	4598
угостите нас кофе	3845
угостить кофе	3845
уже есть аккаунт	3731
уже зарегистрированы	3731
уже зареєструвалися	4517
уже отключил	3844
узнать цену	3831
укажите сумму	3845
уменьшить шрифт	3868
умови використання	4531
управление на бисквитките	285
управление на известията	291
управление на съгласието	285
управление согласием	3834
управление уведомлениями	3840
управлявай съгласието	285
управлять согласием	3834
условия за ползване	285
установить приложение	3839
усі коментарі	4644
усі матеріали	4634
усі матеріали автора	4634
усі матеріали авторки	4557
усі матеріали за темою	4634
усі новини	4543
усі статті	4634
усі статті автора	4634
""", 'ф': """
файлы cookie	3750
фамилия	301	3852
фейсбук	3742
филворды	3828
фото	3761
фото # з #	4633
фото # из #	3853
фото # із #	4633
фото #/#	3853	4633
фоторепортаж	3761
""", 'х': """
харесай	233
харесва ми	311
хорошо	3750
хотите получать уведомления	3840
хочете отримувати сповіщення	4620
""", 'ц': """
це було корисно	4642
це відео більше недоступне	4617
це відео недоступне	4617
це відео недоступне у вашій країні	4617
це поле обов'язкове	4631
цей контент недоступний	4614
цей контент неможливо показати	4614
цей матеріал закритий	4628
цена на доставката	283
ця стаття закрита	4628
цял екран	288
""", 'ч': """
час читання # хв	4543
час, що залишився	4617
час, що залишився #	4617
чете синтетичен глас	288
четете без ограничения	297
четете без реклами	315
четете в приложението	290
чети без реклами	315
чети в приложението	290
чи була стаття корисною	4536
читает синтезированный голос	3837
читайте в застосунку	4619
читайте в приложении	3839
читайте еще	3761
читайте ещё	3761
читайте ниже	3746
читайте первыми в приложении	3839
читайте першими в застосунку	4619
читайте по теме	3761
читайте также	3761
читайте також	4541
читати без обмежень	4628
читати без реклами	4650
читати всю новину	4634
читати всю статтю	4634
читати далі	4543
читати з передплатою	4628
читати коментарі	4644
читати оригінал	4605
читати повністю	4543
читати розшифровку	4617
читати статтю повністю	4634
читати також	4541
читать без ограничений	3848
читать без рекламы	3869
читать в max	3743
читать в telegram	3743
читать всю статью	3854
читать далее	3764
читать дальше	3764
читать ещё	3764
читать комментарии	3756
читать оригинал	3826
читать полностью	3764
читать расшифровку	3837
читать с подпиской	3848
читать статью полностью	3854
читать также	3761
читать целиком	3854
читає синтезований голос	4617
чому я бачу цю рекламу	4650
что еще почитать	3761
что ещё почитать	3761
что-то пошло не так	3852
что-то пошло не так, попробуйте позже	3851
что-то пошло не так. попробуйте еще раз	3851
что-то пошло не так. попробуйте ещё раз	3851
что-то пошло не так. попробуйте позже	3851
чуй статията	288
""", 'ш': """
швидкість	4618
швидкість відтворення	4617
ші може помилятися	4642
""", 'щ': """
ще за темою	4541
ще на цю тему	4544
ще не передплатник	4628
ще немає акаунта	4628
ще новини	4541
що ще почитати	4541
щомісяця	4514	4629
щомісячна підтримка	4626
щомісячний внесок	4625
щоп'ятниці. безкоштовно. без спаму	4631
щороку	4629
щось пішло не так	4632
щось пішло не так, спробуйте пізніше	4631
щось пішло не так. спробуйте пізніше	4631
щось пішло не так. спробуйте ще раз	4631
""", 'э': """
экономия #%	3849
эксклюзивно для подписчиков	3848
электронная почта	3734
электронная почта или логин	3848
эта статья закрыта	3848
это было полезно	3862
это видео больше недоступно	3837
это видео недоступно	3837
это видео недоступно в вашей стране	3837
это поле обязательно	3851
это поле обязательно для заполнения	3851
этот контент невозможно показать	3834
этот контент недоступен	3834
этот материал закрыт	3848
""", 'я': """
я вже підтримую	4513
я вимкнув блокувальник	4622
я отключил	3844
я отключил блокировщик	3842
я уже поддерживаю	3724
як вимкнути adblock	4622
як ми захищаємо джерела	4638
як ми захищаємо наші джерела	4638
якість	4618
яндекс.дзен	3742
""", 'і': """
ім'я	4632
індекс	4632
інша сума	4625
інші матеріали автора	4634
інші матеріали авторки	4557
інші новини	19	4541
інші статті автора	4634
інші статті авторки	4557
""", 'א': """
אהבתי	2092
אודות הכותב	2122
אולי גם יעניין אותך	2056
אולי יעניין אותך	2056
אולי יעניין אותך גם	2084
אולי יעניין אתכם	2056
אולי יעניין אתכם גם	2084
אולי מאוחר יותר	2039
אולי פספסתם	2084
אחר כך	2108
איך מכבים	2111
איך מכבים חוסם פרסומות	2110
אימייל	2118
אימייל לא תקין	2117
אין לי דעה	2092
אין לך חשבון	2115
אין לכם חשבון	2115
אינציקלופדיית ynet	2056
אירעה שגיאה	2117
אישור הכל	2104
אישור והמשך	2103
אני מאשר את תנאי השימוש	2117
אני מאשר קבלת דיוור	2117
אני מאשר/ת קבלת דברי פרסומת	2117
אני מאשר/ת קבלת דיוור	2117
אני מסכים לתנאי השימוש	2117
אני מסכים/ה לתנאי השימוש	2117
אפשר	2108
אפשר התראות	2107
אפשר לבטל בכל רגע	2115
אפשר תמיד	2103
אפשרויות נוספות	2130
אשר את כל העוגיות	2135
אשר הכל	2104
אשר והמשך	2103
""", 'ב': """
בדקו את תיבת הדואר	2117
בדקו את תיבת המייל	2117
בחירה	2116
בחן את עצמך	2094
בחנו את עצמכם	2094
בחסות	2087
בחר	2116
בחר מסלול	2115
בחר סכום	2137
בחרו את המינוי שלכם	2115
בחרו מינוי	2115
בחרו מסלול	2115
בחרו סכום	2137
בטל השתקה	2099
ביטול הסכמה	2103
ביטול השתקה	2099
בלי ספאם	2117
בלעדי למנויים	2115
במעקב	2127
בשיתוף	2051
בשיתוף עם	2131
""", 'ג': """
גודל גופן	65
גודל הטקסט	2129
גודל טקסט	65
גישה בלתי מוגבלת לכל הכתבות	2138
""", 'ד': """
דווח על טעות	2055
דווח על תגובה	2133
דווחו לנו על טעות	2091
דחה את כל העוגיות	2135
דחה הכל	2104
דחיית הכל	2104
דיווח	2092
דיווח על טעות	2091
דיווח על תגובה	2133
דלג לתוכן	2058
דלג על הפרסומת	2136
דלגו למתכון	61
דלגו על הפרסומת	2136
דף הבית	2058
""", 'ה': """
האזינו	2047
האזינו בספוטיפיי	2134
האזינו לכתבה	2099
האזן לכתבה	2099
האם הכתבה עזרה לך	2091
האם הכתבה עניינה אותך	2091
האם העמוד עזר לך	2091
האם זה היה מועיל	2091
הבא	2058
הבנתי	2059
הבקשה התקבלה	2139
הבקשה נשלחה	2139
הגב	2055
הגדל טקסט	2129
הגדל תמונה	2121
הגדלת טקסט	2129
הגדלת תמונה	2121
הגדרות עוגיות	2103
הגדרות פרטיות	2103
הדפיסו את המתכון	61
הדפיסו כתבה	2083
הדפס	2047
הדפס מתכון	61
הדפסה	2047
הדפסת המתכון	61
הדפסת כתבה	2083
ההודעה נשלחה	2117
ההודעה שלך	2139
ההצבעה שלך נקלטה	2091
ההצעה המשתלמת ביותר	2116
ההרשמה אושרה	2139
הודעתך נשלחה	2117
הווידאו אינו זמין	2099
הוסיפו תגובה	2055
הוסף כמקור מועדף	2126
הוסף לסל	2141
הוסף תגובה	2055
הוסף תשובה	2133
הוספה לסל	2141
הוספת תגובה	2055
הוקרא בקול סינתטי	2099
הורד שמע	2099
הורדת הפרק	2099
הורדת השמע	2099
הורידו את האפליקציה	2106
הזינו כתובת מייל	2139
הזכירו לי מאוחר יותר	2039
הזן כתובת אימייל	2139
החדשות ביותר	2092
החדשים ביותר	2092
החנות	2131
החשבון שלי	2041
הטבה לקוראים	2097
הטבות למנויים	2097
הטופס נשלח בהצלחה	2117
הירשם	2041
הירשמו להתראות	2107
הישנות ביותר	2092
הכי נצפים	2056
הכי נקרא	2056
הכי נקראות	2056
הכי נקראות היום	2084
הכי פופולרי	2116
הכינוי שלך	2133
הכניסו כתובת מייל	2139
הכתבה הבאה	2056
הכתבה המלאה למנויים	2083
הכתבה הקודמת	2056
הכתבה נעולה	2115
המייל האדום	2122
המייל שלך	2139
המלצות	2056
המשיכו לקרוא	2140
המשך בדפדפן	2106
המשך לאתר	2106
המשך לקרוא	2058
המשך עם google	2115
המשך עם אימייל	2138
המשך עם אפל	2115
המשך עם גוגל	2115
המשך עם פייסבוק	2115
המשך קריאה	2058
הנגן נטען	2099
הנצפים ביותר	2084
הנקראות ביותר	2056
הנקראים ביותר	2084
הסרטון אינו זמין	2099
הסרטון הבא	2136
הסרטון הקודם	2136
הסרטון לא זמין	2099
הסרטון נטען	2099
הסתר	2059
הסתר תגובות	2091
הסתר תשובות	2091
העדפות עוגיות	2103
העדפות פרטיות	2135
הענק כתבה במתנה	2129
הענקת כתבה במתנה	2129
העתיקו את הקישור	2083
העתיקו קישור	2083
העתק	2130
העתק קישור	2047
העתקת הקישור	2083
העתקת קישור	2047
הפופולרי ביותר	2116
הפופולריות ביותר	2092
הפסק לעקוב	2126
הפסקת מעקב	2126
הפעל התראות	2107
הפעל סרטון	2099
הפעלה אוטומטית	2100
הפעלת התראות	2107
הפרסומת ממשיכה	2141
הצביעו	91	2092
הצביעו בסקר	2091
הצבע	91	2092
הצבעה	92
הצבעתך נקלטה	2091
הצג ב-x	2134
הצג הכל	2059
הצג כתוביות	2099
הצג מפה	2059
הצג מקור	2059
הצג עוד	2058
הצג פוסט	2103
הצג פוסט זה באינסטגרם	2134
הצג פחות	2059
הצג תגובות	2091
הצג תוכן	2103
הצג תוצאות	91	2092
הצג תמיד	2103
הצג תשובות	2091
הצגת התוכן	2103
הצטרפו	2040
הצטרפו אלינו	2040
הצטרפו לתומכים	2112
הצעה לקוראים	2097
הקודם	2058
הקטן טקסט	2129
הקטנת טקסט	2129
הקישור הועתק	2083
הקראה אוטומטית	2099
הקש להפעלת קול	2136
הרשמה	2041
השאר אותי מחובר	2115
השב	2055
השתק	2100
השתקה	2100
השתתפו בסקר	2091
התגובה שלך	2133
התגובות למנויים בלבד	2133
התגובות מושבתות	2133
התחבר	2041
התחבר עם google	2115
התחברות	2041
התחברות באמצעות גוגל	2115
התחברות עם גוגל	2115
התחברות עם פייסבוק	2115
התמונה הבאה	2140
התמונה הקודמת	2140
התרומה שלי	2137
""", 'ו': """
ווטסאפ	2047
וידאו	2056
""", 'ז': """
זהו שדה חובה	2117
זכור אותי	2116
זמן נוכחי	2100
זמן נותר	2100
""", 'ח': """
חד פעמי	2113
חד-פעמי	2113
חדשות אחרונות	2056
חודש ראשון ב-#	2082
חודש ראשון ב-# ש"ח	2082
חודש ראשון בשקל	2082
חודש ראשון חינם	2082
חודשי	2113
חזרה למעלה	2058
חזרה לעמוד הבית	2121
חזרה לרשימה	2140
חידוש מינוי	2138
חיוב חודשי	2116
חיוב שנתי	2116
חינם, בלי ספאם	2117
חיפוש	2058
""", 'ט': """
טוויטר	2047
טוען וידאו	2099
טוען נגן	2099
טלגרם	2047
טעינת הפוסט	2103
טען מחדש	2110
טען מחדש את הדף	2110
טען עוד	2058
טען פוסט	2103
טען תגובות נוספות	2091
טען תוכן	2103
""", 'י': """
יציאה	2041
יציאה ממסך מלא	2099
יש לי חשבון	2115
""", 'כ': """
כבר הצבעת	2091
כבר הצבעתם	2091
כבר יש לך חשבון	2115
כבר מנוי	2115
כבר מנויים	2115
כבר מנויים? התחברו	2041
כבר נרשמת	2041
כותרות אחרונות	2056
כיביתי	2111
כיביתי את חוסם הפרסומות	2110
כל חודש	2113
כל שקל חשוב	2112
כל תרומה חשובה	2112
כל תרומה עוזרת	2112
כללי התגובות	2091
כן, אני רוצה	2107
כניסה	2041
כניסה למנויים	2041
כתבה זו הוענקה במתנה	2142
כתבה זו היא תוכן ממומן	2083
כתבה ממומנת	2087
כתבה נעולה	2115
כתבו את תגובתכם	2133
כתבו לנו	2122
כתבו תגובה	2055
כתבות אחרונות	2056
כתבות מומלצות	2056
כתבות נוספות	2056
כתבות נוספות בנושא	2084
כתבות נוספות שיעניינו אתכם	2084
כתבות נוספות של הכתב	2121
כתבות קשורות	2056
כתבות שאולי פספסתם	2084
כתבות שיעניינו אתכם	2084
כתוב תגובה	2091
כתוביות	2100
כתובת אימייל לא תקינה	2117
כתובת המייל כבר רשומה	2139
כתובת המייל שלך	2139
כתובת מייל לא תקינה	2117
כתיבת תגובה	2091
""", 'ל': """
לא אהבתי	2092
לא יודע	2092
לא כעת	2039
לא ניתן להפעיל את הסרטון	2099
לא ניתן להציג את התוכן	2103
לא ניתן להציג תוכן זה	2103
לא ניתן לטעון את הסרטון	2136
לא ניתן לנגן את הסרטון	2099
לא עכשיו	2039
לא תודה	2039
לא, תודה	2039
לגלריה	2121
לגלריה המלאה	2121
לגלריית התמונות	2121
לדף הבית	2121
לדף התרומות	2112
להאזנה בספוטיפיי	2134
להאזנה לכתבה	2099
להורדה ב-app store	2106
להורדה ב-google play	2106
להורדה מ-app store	2106
להורדה מ-google play	2106
להורדת האפליקציה	2083
להזמנה לחצו כאן	2141
להזמנת כרטיסים	2097
להמשך קריאה	2041
להרשמה	2041
לחידון	2094
לחידון המלא	2094
לחנות	2131
לחצו להפעלת הסאונד	2136
לידיעה המלאה	2121
לכל החדשות	2121
לכל החידונים	2094
לכל הכתבות	2058
לכל הכתבות בנושא	2084
לכל הכתבות של הכתב	2121
לכל המשחקים	2094
לכל הסרטונים	2121
לכל העדכונים, הכתבות והסרטונים	2084
לכל התגובות	2055
לכל התמונות	2121
לכתבה הבאה	2121
לכתבה הבאה בסדרה	2084
לכתבה המלאה	2121
לכתבה הקודמת	2121
לכתבה הקודמת בסדרה	2084
לכתבה נוספת	2140
למוצר	2131
למנויים בלבד	2044
למתכון	61
לעמוד הבית	2121
לעמוד התרומות	2112
לפרויקט המלא	2121
לפרופיל הכתב	2122
לפרטי המוצר	2141
לפרטים	2059
לפתיחת הכתבה	2138
לצפייה ביוטיוב	2134
לצפייה במסלולים	2138
לצפייה בתוצאות	91
לקריאה באפליקציה	2106
לקריאה מאוחר יותר	2142
לראש הדף	2121
לראש העמוד	2121
לרכישה באמזון	2097
לרכישה לחצו כאן	2097
לרכישת הספר	2097
לרכישת כרטיסים	2097
לרכישת כרטיסים לחצו כאן	2097
לרכישת מינוי	2041
לרכישת מינוי לחצו כאן	2083
לתיק המלא	2121
לתמונות	2059
לתרום	2040
לתרומה	2040
לתרומה לחצו כאן	2112
""", 'מ': """
מאוחר יותר	2108
מבזקים	2056
מדיניות הפרטיות	2054
מדיניות הפרטיות ותנאי השימוש	2054
מהירות הפעלה	2099
מהירות ניגון	2099
מודעה	2051
מומלץ עבורך	2084
מומלץ עבורכם	2084
מומלצים	2056
מוקרא בקול סינתטי	2099
מיון לפי	2092
מייל	2118
מיין לפי	2092
ממומן	2051
מסך מלא	2100
מסלולי מינוי	2138
מעבר למתכון	61
מעוניינים לקבל התראות	2107
מצאת טעות	2091
מצאתם טעות	2055
מצאתם טעות בכתבה	2091
מצב כהה	2104
משהו השתבש	2118
משחקים	2096
משך	2100
משך הסרטון	2136
משלוח חינם	2131
מתנה לחבר	2129
""", 'נ': """
נא להזין כתובת מייל תקינה	2117
נגן וידאו	2099
נגן שמע	2136
נוצר באמצעות ai	2136
נוצר על ידי ai	2136
נושאים	2056
נושאים קשורים	2056
ניגון אוטומטי	2100
ניהול אפשרויות	2135
ניהול הסכמה	2103
ניהול העדפות	2135
ניהול עוגיות	2103
ניתן לבטל בכל עת	2115
נרשמת בהצלחה	2117
""", 'ס': """
סגור	2039
סגור גלריה	2140
סגור חלון	2140
סגור תפריט	2140
סגירה	2039
סודוקו	2096
סוף הפרסומת	2097
סוף פרסומת	2097
סיכום ai	2069
סיכום אוטומטי	2125
סיכום הכתבה	2069
סכום אחר	2112
סכום לבחירה	2137
ספרו לנו מה דעתכם	2091
סקר	92
סקר היום	91
סרטון זה אינו זמין	2099
סרטון זה אינו זמין עוד	2099
סרקו את הקוד	2106
סרקו את קוד ה-qr	2106
""", 'ע': """
עדיין לא מנוי	2115
עדיין לא מנויים	2115
עוד	2058
עוד באותו נושא	2084
עוד בנושא	2056
עוד בערוץ	2056
עוד חדשות	2056
עוד כתבות	19	2056
עוד כתבות בנושא	19
עוד כתבות מעניינות	2083
עוד לא מנויים	2115
עוד סיפורים	2084
על הכותב	2122
עקבו אחר הכתב	2126
עקבו אחר הנושא	2126
עקבו אחרי הכתב	2126
עקבו אחרי הנושא	2126
עקוב אחרי הכתב	2126
""", 'פ': """
פייסבוק	2047
פנייה לכתב	2122
פנייה למערכת	2122
פרטים	2059
פרסום	2051
פרסומת	2051
פרסם	2092
פתח	2059
פתח באפליקציה	2106
פתיחה באפליקציה	2106
""", 'צ': """
צור חשבון	2041
צור קשר	2055
צפו באינסטגרם	2134
צפו בטוויטר	2134
צפו ביוטיוב	2134
צפו בפייסבוק	2134
צפו גם	2140
צפייה חוזרת	2136
צרו קשר	2122
צרו קשר עם המערכת	2122
""", 'ק': """
קבל הכל	2104
קבלת התראות	2107
קוד קופון	2141
קודי הנחה	2141
קרא גם	2056
קרא עוד	2058
קראו באפליקציה	2106
קראו בחינם	2138
קראו גם	2056
קראו עוד	2058
""", 'ר': """
רוצה לקבל התראות	2107
רוצים לקבל התראות	2107
רענון העמוד	2110
רענן את הדף	2110
רעננו את הדף	2110
""", 'ש': """
שדה זה הוא חובה	2117
שדה חובה	2117
שדות חובה	2117
שחק עכשיו	2094
שחקו עכשיו	2094
שיתוף	2047
שיתוף בוואטסאפ	2129
שיתוף בווטסאפ	2047
שיתוף בטוויטר	2047
שיתוף במייל	2083
שיתוף בפייסבוק	2047
שכחת את הסיסמה	2115
שכחת סיסמה	2115
שכחתי סיסמה	2041
שלח	91	2118
שלח לחבר	2047
שלח תגובה	2091
שלחו את הכתבה במתנה	2083
שלחו במתנה	2083
שלחו לחבר	2129
שלחו לנו סרטונים	2122
שלחו לנו תמונות	2122
שלחו משוב	2091
שליחה	2118
שליחה במייל	2047
שליחת משוב	2091
שליחת תגובה	2091
שם	2118
שם מלא	2118
שם משפחה	2118
שם פרטי	2118
שמור	2130
שמור העדפות	2103
שמור כתבה	2142
שמירה	2047
שמירת הגדרות	2103
שמירת המתכון	61
שמירת כתבה	2083
שמרו כתבה	2083
שמרו לקריאה מאוחרת	2083
שנתי	2113
שתף	2047
שתף כתבה	2142
שתפו	2047
שתפו את הכתבה	2047
שתפו בוואטסאפ	2083
שתפו בווטסאפ	2083
שתפו בטוויטר	2129
שתפו בטלגרם	2083
שתפו בפייסבוק	2047
שתפו כתבה זו	2142
""", 'ת': """
תגובה	2055
תגובות	2055
תגובות נוספות	2091
תגיות	2056
תודה על ההצבעה	2091
תודה על הצבעתך	91
תודה על התמיכה	2137
תודה על תמיכתכם	2137
תודה שהצבעת	2091
תודה שהצבעתם	2091
תודה, ההודעה נשלחה	2117
תוכן למנויים	2041
תוכן ממומן	87	2051
תוכן מסחרי	2087
תוכן מקודם	2051
תוכן פרסומי	2087
תוכן שיווקי	87	2051
תוכן שיווקי בשיתוף	2087
תוצאות	92
תוצאות ההצבעה	2092
תוצאות הסקר	2092
תורגם אוטומטית	2083
תיקון טעות	2083
תמכו בנו	2040
תמכו בנו בפטריאון	2112
תמלול	2100
תנאי השימוש	2054
תנאי השימוש | מדיניות הפרטיות	2054
תנאי השימוש ומדיניות הפרטיות	2054
תנאי פרסום תגובות	2091
תפריט	2058
תקציר ai	2069
תקציר בינה מלאכותית	2069
תקציר הכתבה	2069
תרגום אוטומטי	2100
תרומה	2040
תרומה חד פעמית	2112
תרומה חד-פעמית	2112
תרומה חודשית	2112
תרמו	2040
תרמו עכשיו	2040
תשבץ	2096
תשבצים	2096
תשחץ	2096
תשלום באמצעות paypal	2138
""", 'ا': """
ابدا الاختبار	166
ابلاغ	164
ابلغ عن خطا	143
اترك تعليقا	119
اترك رد	163
اترك ردا	163
اتصل بنا	119
اجازه دادن	1706
احجز الان	215
احجز تذكرتك	169
احجز تذكرتك الان	169
احجز مكانك	169
احدث الاخبار	120
احفظ المقال	152
احفظ المقال لوقت لاحق	152
اخبار اخري	19
اخبار بيشتر	1681
اخبار ديگر	19
اخبار ذات صلة	120
اخبار ذات علاقة	153
اخبار قد تعجبك	153
اخبار قد تهمك	153
اخبار متعلقة	120
اخبار مرتبط	1654
اخبار مرتبطة	153
اخبار پيشنهادي	1681
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
اخرين اخبار	1654
اخرين خبرها	1681
اخفاء	123
اخفاء التعليقات	163
اخفاء الردود	163
ادارة التفضيلات	209
ادارة الخيارات	209
ادارة الموافقة	174
ادارة ملفات تعريف الارتباط	117
ادامه	1656
ادامه با google	1712
ادامه با گوگل	1712
ادامه خبر	1718
ادامه در مرورگر	1704
ادامه مطلب	1656
ادخل البريد الالكتروني	213
ادخل بريدا الكترونيا صحيحا	189
ادخل بريدك الالكتروني	213
ادعم الصحافة المستقلة	100
ادعم عملنا	184
ادعمنا	100
ادعمنا علي باتريون	184
اذهب الي الوصفة	61
ارسال	91	110	1647
ارسال التعليق	163
ارسال المقال بالبريد	152
ارسال بازخورد	1690
ارسال به تلگرام	1673
ارسال به دوستان	1647
ارسال تعليق	163
ارسال خبر	1719
ارسال ديدگاه	1690
ارسال راي	91
ارسال رايگان	1728
ارسال سوژه	1719
ارسال نظر	1653
ارسل	91
ارسل التعليق	163
ارسل تعليقك	163
ارسل لنا خبرا	195
ارسل لنا صورك	195
ارسل ملاحظاتك	163
از دست ندهيد	1681
از راي شما متشكريم	1690
از شركت شما در نظرسنجي متشكريم	1690
از ما حمايت كنيد	1643
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
اشتباهي ديدهايد	1690
اشتر الان	169
اشتر الان من امازون	169
اشتر الكتاب	169
اشتر من امازون	169
اشتراك	101	1644
اشتراك خود را انتخاب كنيد	1712
اشتراك در تلگرام	1726
اشتراك در واتساپ	1726
اشتراك گذاري	1647
اشتراك گذاري در تلگرام	1673
اشتراكگذاري	1647
اشتراكگذاري در تلگرام	1726
اشتراكگذاري در واتساپ	1726
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
افزودن به منابع ترجيحي	1723
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
اكنون بازي كنيد	1693
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
الان نه	1642
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
امكان نمايش اين محتوا وجود ندارد	1701
امكان پخش ويدئو وجود ندارد	1697
انت تتابع هذا الموضوع	199
انت مشترك بالفعل	213
انتخاب	1713
انتخاب اشتراك	1712
انتخاب طرح	1712
انتشار	1691
انتقل الي الوصفة	61
انتهاي پيام	1673
انتهي الاعلان	169
اندازه فونت	65
اندازه قلم	65
اندازه متن	1726
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
اولين نفري باشيد كه نظر ميدهد	1673
ايا اين مطلب براي شما مفيد بود	1690
ايا اين مطلب مفيد بود	1690
ايا اين مقاله مفيد بود	1690
ايا مايليد اعلان دريافت كنيد	1705
ايا ميخواهيد اعلان دريافت كنيد	1705
ايجاد حساب	1644
ايقاف مؤقت	170
ايميل	1715
ايميل خود را بررسي كنيد	1714
ايميل معتبر وارد كنيد	1714
ايميل نامعتبر	1714
ايميل نامعتبر است	1714
اين فيلد الزامي است	1714
اين فيلد ضروري است	1714
اين مطالب را هم بخوانيد	1681
اين مطلب را هم بخوانيد	1681
اين مطلب مفيد بود	1690
اين مقاله قفل است	1712
اين ويدئو در دسترس نيست	1697
اين ويدئو ديگر در دسترس نيست	1697
اين ويديو در دسترس نيست	1697
اپليكيشن را دانلود كنيد	1704
اپليكيشن را نصب كنيد	1704
اگهي	1649
اگهيها	1685
""", 'ب': """
با تشكر، پيام شما ارسال شد	1714
با حمايت	1728
با ما تماس بگيريد	1719
با همكاري	1728
با پردازش دادههايم موافقم	1714
بارگذاري دوباره صفحه	1708
بارگذاري مجدد صفحه	1708
بارگذاري محتوا	1701
بارگذاري پست	1701
باز كردن	1657
باز كردن در اپليكيشن	1704
باز كردن در برنامه	1704
بازخورد بدهيد	1690
بازرگاني	1685
بازي رايگان	1693
بازي كنيد	1693
بازيها	1695
بازگشت به بالا	1656
بازگشت به صفحه اصلي	1718
باقات الاشتراك	212
بالتعاون مع	204
بالفيديو	139
بحث	122
بدعم من	204
براي ارسال نظر وارد شويد	1690
برعاية	114
بريد الكتروني غير صالح	189
بريدك الالكتروني	213
برچسب ها	1654
برچسبها	1654
بزرگتر كردن متن	1726
بزرگنمايي تصوير	1718
بستن	1642
بعدا	1706
بعدا ياداوري كن	1642
بعدي	1656
بلغ عن تعليق	206
بلغ عن خطا	143
بله، ميخواهم	1706
به اشتراك بگذاريد	1647
به اين مطلب گوش دهيد	1697
به اين مقاله گوش دهيد	1697
بهترين پيشنهاد	1713
بيشتر	1654	1656
بيشتر ببينيد	1681
بيشتر بخوانيد	1654
بيصدا	1698
""", 'ت': """
تابع القراءة	214
تابع الكاتب	199
تابع الموضوع	199
تابع هذا الموضوع	199
تابعنا عبر	113
تابعنا علي	113
تابعونا علي	113
تاخير # ثوان	170
تازهترينها	1654
تازهسازي صفحه	1708
تبرع	100
تبرع الان	100
تبرع شهري	185
تبرع شهريا	184
تبرع لمرة واحدة	184
تبرع مرة واحدة	211
تبرعي	185
تبليغ	1649
تبليغات	1649
تبليغات در گوگل	1685
تبليغات متني	1685
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
تخفيف ويژه خوانندگان	1696
تذاكر	204
تذكرني	188
ترتيب	164
ترتيب حسب	164
ترجمة الية	171
ترجمه ماشيني	1698
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
تلگرام	1647
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
تماس با تحريريه	1719
تماس با ما	1653
تماس با نويسنده	1719
تماشاي ويديو	1673
تمام صفحه	1698
تنزيل الحلقة	170
تنزيل الصوت	170
تنظيمات حريم خصوصي	1701
تنظيمات كوكي	1652
تنظيمات كوكيها	1652
تواصل مع التحرير	195
تواصل مع الكاتب	195
تواصل مع المحرر	195
تواصل معنا	195
توقف پخش	1697
تويتر	110
توييتر	1647
تيليجرام	110
""", 'ث': """
ثبت ديدگاه	1690
ثبت راي	91
ثبت نام	1644
ثبت نظر	91	1653
ثبتنام	1644
""", 'ج': """
جار التحميل	170
جار تحميل الفيديو	170
جاري التحميل	170
جاري تحميل الفيديو	170
جاوااسكريپت غيرفعال است	1701
جدول	1695
جدول كلمات متقاطع	1695
جديدترين	1691
جديدترين اخبار	1654
جديدترينها	1691
جزئيات	1657
جستجو	1656
جميع الاخبار	193
جميع الالعاب	166
جميع التعليقات	119
جميع الفيديوهات	193
جميع مقالات الكاتب	193
""", 'ح': """
حالا نه	1642
حامي ما شويد	1710
حامي مالي	1728
حجم الخط	110
حجم النص	65
حدث الصفحة	182
حدث خطا	190
حدث خطا ما	190
حريم خصوصي	1652
حساب كاربري	1644
حساب كاربري دارم	1712
حساب كاربري داريد	1712
حساب كاربري نداريد	1712
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
حمايت كنيد	1643
حمايت مالي	1643
حمايت مالي از ما	1710
حمايت ماهانه	1711
حمل التطبيق	178
حمل التطبيق الان	178
حمل من app store	178
حمل من google play	178
""", 'خ': """
خاص بالمشتركين	187
خانه	1656
خبر بعدي	1673
خبر قبلي	1673
خبرهاي بيشتر	1681
خبرهاي داغ	1681
خبرهاي مرتبط	1654
خبرهاي پيشنهادي	1681
خروج	1644
خروج از تمام صفحه	1697
خريد از امازون	1696
خريد انلاين	1728
خريد اين كتاب	1696
خريد اينترنتي	1728
خريد بليت	1696
خريد بليط	1696
خريد كتاب	1696
خطايي ديدهايد	1690
خطايي رخ داد	1715
خلاصه با هوش مصنوعي	1722
خلاصه هوش مصنوعي	1722
خواندن در اپليكيشن	1704
خواندهشده با صداي مصنوعي	1697
خودتان را بيازماييد	1693
خيارات اخري	203
""", 'د': """
دانش خود را بسنجيد	1693
دانلود از اپ استور	1704
دانلود از بازار	1704
دانلود از گوگل پلي	1704
دانلود اپليكيشن	1704
دانلود صدا	1697
دانلود فايل صوتي	1697
دانلود ويدئو	1697
دانلود پادكست	1697
در حال بارگذاري	1697
در حال بارگذاري ويدئو	1697
در حال بارگذاري ويديو	1697
در نظرسنجي شركت كنيد	1690
در همين رابطه	1681
در همين زمينه	1681
در پاتريون حمايت كنيد	1710
درباره نويسنده	1719
دريافت از اپ استور	1704
دريافت از بازار	1704
دريافت از كافه بازار	1704
دريافت از مايكت	1704
دريافت از گوگل پلي	1704
دريافت اعلانها	1705
دستهبندي	1654
دعمك يصنع الفرق	211
دعوت به همكاري	1673
دنبال كردن	1724
دنبال كردن اين موضوع	1723
دنبال كردن موضوع	1723
دنبال كردن نويسنده	1723
ديدگاه	1653
ديدگاه خود را بنويسيد	1690
ديدگاهتان را بنويسيد	1673
ديدگاهها	1653
""", 'ذ': """
ذات صلة	120
ذخيره	1647
ذخيره تنظيمات	1701
ذخيره خبر	1673
ذخيره دستور پخت	61
ذخيره مطلب	1673
ذخيره مطلب براي بعد	1673
ذكرني لاحقا	99
""", 'ر': """
راسل التحرير	195
راسلنا	195
راي دهيد	91	1691
راي شما ثبت شد	91	1690
راي شما ثبت شده است	1690
رايگان و بدون هرزنامه	1714
ربما لاحقا	99
رد	119
رد همه	1702
رزرو بليت	1728
رسالتك	190
رفتن به بالا	1718
رفتن به دستور پخت	61
رفتن به صفحه كمك مالي	1710
رفض الكل	175
رفض جميع ملفات تعريف الارتباط	209
رمز عبور خود را فراموش كردهايد	1712
رمز عبور را فراموش كردهايد	1644
رپورتاژ	1649
رپورتاژ اگهي	1649
""", 'ز': """
زمان باقيمانده	1698
زمان فعلي	1698
زيرنويس	1698
""", 'س': """
سؤال اليوم	91
سالانه	1711
ساهم	100
ساهم الان	100
سجل الدخول	104
سجل الدخول للتعليق	163
سحب الموافقة	174
سرعة التشغيل	170
سرعت پخش	1697
سنويا	185
سودوكو	168	1695
سوژه بفرستيد	1719
سياسة التصحيح	195
سياسة التصحيحات	195
سياسة الخصوصية	117
سياسة الخصوصية | شروط الاستخدام	117
سياسة الخصوصية وشروط الاستخدام	117
سياسة ملفات تعريف الارتباط	117
سياست حريم خصوصي	1652
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
شايد بعدا	1642
شحن مجاني	204
شراء التذاكر	169
شراء من امازون	169
شرايط ارسال نظر	1690
شرايط استفاده	1652
شرايط استفاده و حريم خصوصي	1652
شرايط را ميپذيرم	1714
شركاؤنا	175
شركاي ما	1702
شركت در ازمون	1693
شركت در نظرسنجي	1690
شروط الاستخدام	117
شروط الاستخدام | سياسة الخصوصية	117
شروط الاستخدام وسياسة الخصوصية	117
شروط التعليق	163
شروع ازمون	1693
شكرا لتصويتك	91	163
شكرا لدعمك	211
شكرا لدعمكم	211
شكرا لمشاركتك	163
شكرا، تم ارسال رسالتك	189
شما اين موضوع را دنبال ميكنيد	1723
شما قبلا راي دادهايد	1690
شنيدن اين مطلب	1697
شنيدن مقاله	1697
شهريا	185
""", 'ص': """
صفحة التبرع	184
صفحه اصلي	1656
صفحه كمك مالي	1710
صندوق ورودي خود را بررسي كنيد	1714
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
عضويت	1644
عطلت مانع الاعلانات	182
عكس	1654
عكسهاي بيشتر	1718
عكسهايتان را براي ما بفرستيد	1719
علي فيسبوك وتويتر	113
عن الكاتب	195
عودة للاعلي	193
""", 'غ': """
غرد	110
غيرفعال كردم	1709
""", 'ف': """
فتح	123
فتح التطبيق	178
فتح في التطبيق	178
فراموشي رمز عبور	1712
فروشگاه	1728
فعال كردن	1706
فعال كردن اعلانها	1705
فعالسازي اعلانها	1705
فعل الاشعارات	179
فعلا نه	1706
فقط براي مشتركان	1644
فهمت	123
فيديو	120
فيديو غير متاح	170
فيسبوك	110	1647
فيلد الزامي	1714
فيلدهاي الزامي	1714
""", 'ق': """
قبلي	1656
قبول الجميع	175
قبول الكل	175
قبول جميع ملفات تعريف الارتباط	209
قبول همه	1702
قبول و ادامه	1701
قبول ومتابعة	174
قد يعجبك	120
قد يعجبك ايضا	19	120
قد يهمك	120
قد يهمك ايضا	120
قديميترين	1691
قديميترينها	1691
قراءة المزيد	122
قصص مقترحة	153
قواعد التعليق	163
قواعد التعليقات	163
قوانين ارسال نظر	1690
قوانين و مقررات را ميپذيرم	1714
قيم المقال	143
قيم الوصفة	61
قيم هذا المقال	143
""", 'ك': """
كبر الصورة	193
كتم الصوت	171
كد qr را اسكن كنيد	1704
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
كليدواژهها	1654
كمك كنيد	1643
كمك مالي	1643
كمك ماهانه	1711
كمك يكباره	1710
كن اول المعلقين	152
كن داعما	100
كود خصم	215
كوكيها	1652
كوچكتر كردن متن	1726
كيف اعطل مانع الاعلانات	182
كيف اعطله	183
كيفية التعطيل	183
كيفيت	1698
كپي	1727
كپي شد	1673
كپي كردن لينك	1673
كپي لينك	1647
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
لطفا ان را غيرفعال كنيد	1709
لطفا يك ايميل معتبر وارد كنيد	1714
لغو در هر زمان	1712
لغو دنبال كردن	1723
لغو رضايت	1701
لقد صوت من قبل	163
لقد عطلته	182
لقد قمت بالتصويت	163
للمشتركين فقط	104
لم يعجبني	164
ليس الان	99
ليس لديك حساب	187
لينك كوتاه	1647
لينك كوتاه خبر	1673
لينك كپي شد	1673
""", 'م': """
مادة اعلانية	114
ماهانه	1711
مبلغ اخر	184
مبلغ دلخواه	1710
مبلغ ديگر	1710
مبلغ مختلف	184
مبلغ مخصص	211
متابع	200
متابعة القراءة	214
متابعة الكاتب	199
متابعة الموضوع	199
متابعة علي الموقع	178
متن كامل خبر	1718
متن كامل مقاله را بخوانيد	1718
متن پيادهشده	1698
متوجه شدم	1657
متوفر علي app store	178
متوفر علي google play	178
مجانا وبدون رسائل مزعجة	189
محبوبترين	1713
محبوبترينها	1691
محتواي تبليغاتي	1649
محتواي حمايتشده	1673
محتواي پولي	1696
محتوي اعلاني	157
محتوي برعاية	157
محتوي مدفوع	169
محتوي ممول	87	114
مختارات	120
مخصوص مشتركان	1712
مدة الفيديو	210
مدت	1698
مدت زمان	1698
مديريت رضايت	1701
مديريت كوكيها	1701
مرا به خاطر بسپار	1712
مرة واحدة	185
مرتبسازي	1691
مرتبسازي بر اساس	1691
مزايا المشتركين	169
مزاياي مشتركان	1696
مساحة اعلانية	157
مستخدم جديد	101
مسدودكننده را غيرفعال كردم	1708
مشاركة	110
مشاركة عبر البريد	202
مشاركة عبر فيسبوك	202
مشاركة عبر واتساب	110
مشاركة علي تويتر	110
مشاركة علي فيسبوك	110
مشاهده بيشتر	1656
مشاهده عكسها	1718
مشاهده قيمت	1696
مشاهده محتوا	1701
مشاهده نتايج	91	1691
مشاهده همه	1656
مشاهده پاسخها	1690
مشاهده پرونده	1718
مشاهده گالري	1718
مشترك شويد	1644
مشغل الصوت	210
مشغل الفيديو	210
مشكلي پيش امد	1715
مطالب بيشتر	1681
مطالب ديگر اين نويسنده	1718
مطالب مرتبط	1654
مطالب پيشنهادي	1681
مطلب بعدي	1718
مطلب قبلي	1718
معرض الصور	193
مقال مهدي من مشترك	216
مقالات اخري للكاتب	153
مقالات ذات صلة	120
مقالات قد تعجبك	153
مقالات قد تهمك	153
مقالات مرتبط	1654
مقاله بعدي	1718
مقاله قبلي	1718
مقروء بصوت اصطناعي	170
ملء الشاشة	171
ملخص الذكاء الاصطناعي	198
ملخص بالذكاء الاصطناعي	198
ملفات تعريف الارتباط	117
منو	1656
مهمترين اخبار	1654
مواضيع ذات صلة	120
مواضيع قد تهمك	153
مواضيع متعلقة	153
مواضيع مرتبطة	153
موافق ومتابعة	174
موضوعات ذات صلة	120
موضوعات متعلقة	153
مولد بالذكاء الاصطناعي	210
ميخواهيد اعلان دريافت كنيد	1705
""", 'ن': """
نام	1715
نام خانوادگي	1715
نام و نام خانوادگي	1715
نبذة عن الكاتب	195
نتائج الاستطلاع	164
نتائج التصويت	164
نسخ	203
نسخ الرابط	110
نسخ رابط المقال	152
نسخه صوتي مقاله	1697
نسخه چاپي	1673
نسيت كلمة السر	187
نسيت كلمة المرور	101
نشر	164
نصب اپليكيشن	1704
نظر	1653
نظر بدهيد	1673
نظر خود را با ما در ميان بگذاريد	1673
نظر خود را بنويسيد	1653
نظر خود را بگوييد	1690
نظر سنجي	92
نظر شما	1653
نظر شما درباره اين خبر چيست	1673
نظرات	1653
نظرتان را بگوييد	1690
نظرسنجي	92	1673
نظري ندارم	1691
نعم، اريد	180
نمايش اين محتوا ممكن نيست	1701
نمايش بيشتر	1656
نمايش زيرنويس	1697
نمايش كمتر	1657
نمايش متن اصلي	1657
نمايش محتوا	1701
نمايش نتايج	91
نمايش نظرات	1690
نمايش نظرات بيشتر	1690
نمايش نقشه	1657
نمايش همه	1657
نمايش پاسخها	1690
نمايش پست	1701
نميدانم	1691
ننصح بقراءة	120
نه ممنون	1642
نهاية الاعلان	169
""", 'ه': """
هديه دادن مقاله	1726
هذا البريد مسجل مسبقا	213
هذا الحقل الزامي	189
هذا الحقل مطلوب	189
هذا الفيديو غير متاح	170
هذا الفيديو لم يعد متاحا	170
هذا المقال مقفل	187
هذه المادة للمشتركين	152
هر زمان ميتوانيد لغو اشتراك كنيد	1714
هر كمكي مهم است	1710
هر ماه	1711
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
همرساني	1647
همه اخبار	1718
همه بازيها	1693
همه خبرها	1718
همه عكسها	1718
همه مطالب	1718
همه مطالب نويسنده	1718
همه ويدئوها	1718
هميشه اجازه داده شود	1701
هميشه نمايش بده	1701
همچنين ببينيد	1681
همچنين بخوانيد	1654
هنوز ثبتنام نكردهايد	1712
هنوز مشترك نيستيد	1712
""", 'و': """
واتساب	110
واتساپ	1647
ورود	1644
ورود / ثبت نام	1644
ورود با اپل	1712
ورود با فيسبوك	1712
ورود با گوگل	1712
وسوم	120
وصول غير محدود الي جميع المقالات	212
ويدئو در دسترس نيست	1697
ويديو	1654
ويديو در دسترس نيست	1697
ويژه خوانندگان	1696
ويژه مشتركان	1644
""", 'ي': """
يتم تحميل الفيديو	170
يدفع سنويا	187
يك بار	1711
يكبار	1711
يمكنك الالغاء في اي وقت	187
يمكنك الغاء الاشتراك في اي وقت	189
""", 'پ': """
پاسخ	1653
پايان اگهي	1696
پايان تبليغ	1696
پخش خودكار	1698
پخش ويدئو	1697
پخش ويدئو ممكن نيست	1697
پخش ويديو	1697
پذيرش همه	1702
پذيرش و ادامه	1701
پربازديدترين	1654
پربازديدترينها	1654
پربازديدها	1654
پربازديدهاي امروز	1681
پربازديدهاي هفته	1681
پربحثترينها	1654
پربينندهترين	1681
پربينندهترين خبرها	1681
پربينندهترينها	1681
پرداخت سالانه	1713
پرداخت ماهانه	1713
پسنديدم	1691
پنهان كردن پاسخها	1690
پيام بازرگاني	1685
پيام شما ارسال شد	1714
پيام شما با موفقيت ارسال شد	1714
پيشنهاد خواندني	1681
پيشنهاد سردبير	1654
پيشنهاد ما	1654
""", 'چ': """
چاپ	1647
چاپ دستور پخت	61
چگونه غيرفعال كنم	1709
چگونه مسدودكننده را غيرفعال كنم	1708
""", 'گ': """
گالري تصاوير	1718
گالري عكس	1718
گزارش تخلف	1691
گزارش خطا	1653
گزارش خطا در اين خبر	1673
گزينههاي بيشتر	1727
""", 'अ': """
अकाउंट नहीं है	2214
अक्षर का आकार	65
अक्षर छोटे करें	2226
अक्षर बडे करें	2226
अगला	2162
अगला लेख	2220
अगली खबर	2160
अगली स्टोरी	2220
अनफॉलो करें	2224
अनम्यूट	2200
अनिवार्य	2217
अनुमति दें	2208
अन्य खबरें	19	2160
अन्य राशि	2212
अन्य विकल्प	2227
अपना इनबॉक्स देखें	2216
अपना ईमेल दर्ज करें	2216
अपना ईमेल देखें	2216
अपना ज्ञान परखें	2196
अपना प्लान चुनें	2214
अपनी तस्वीरें हमें भेजें	2221
अपनी प्रतिक्रिया दें	2193
अपनी राय दें	2159
अपनी राय बताएं	2193
अभी खरीदें	2199
अभी खेलें	2196
अभी डाउनलोड करें	2206
अभी तक सब्सक्राइबर नहीं हैं	2214
अभी दान करें	2149
अभी नहीं	2148
अमान्य ईमेल	2216
अमेजन पर खरीदें	2199
अवधि	2201
""", 'आ': """
आगे पढें	2162
आज का सवाल	91
आज की अन्य खबरें	2186
आप इस विषय को फॉलो कर रहे हैं	2224
आप कभी भी अनसब्सक्राइब कर सकते हैं	2216
आप पहले ही वोट कर चुके हैं	2193
आपका वोट दर्ज हो गया	2193
आपका वोट दर्ज हो गया है	2193
आपका संदेश भेज दिया गया है	2216
आपके लिए	2160
आपको यह भी पसंद आ सकता है	2186
आपको ये भी पसंद आ सकता है	2186
आवश्यक फील्ड	2216
""", 'इ': """
इस विषय को फॉलो करें	2224
इसे भी देखें	2186
इसे भी पढें	2160
""", 'ई': """
ई-पेपर	2150
ईमेल	2217
ईमेल से शेयर करें	2226
""", 'ऊ': """
ऊपर जाएं	2162
""", 'ए': """
एआई आवाज में सुनें	2200
एआई द्वारा तैयार	2174
एआई समरी	2174
एआई सारांश	2174
एआई से तैयार सारांश	2174
एक बार	2213
एक बार का दान	2212
एप डाउनलोड करें	2206
""", 'ऐ': """
ऐप इंस्टॉल करें	2206
ऐप खोलें	2206
ऐप डाउनलोड करें	2206
ऐप में खोलें	2206
ऐप में पढें	2206
ऐप स्टोर से डाउनलोड करें	2206
""", 'ऑ': """
ऑटोप्ले	2201
ऑडियो डाउनलोड करें	2200
ऑफर देखें	2199
""", 'औ': """
और खबरें	2160
और टिप्पणियां देखें	2193
और देखें	2162
और पढें	2160	2162
और भी पढें	2186
""", 'क': """
कभी भी रद्द करें	2214
कम दिखाएं	2163
कमेंट	2159
कमेंट करें	2159
कमेंट लिखें	2193
कमेंट्स	2159
कह नहीं सकते	2194
किताब खरीदें	2199
कीमत देखें	2199
कुकी नीति	2158
कुकी सेटिंग्स	2204
कुकीज प्रबंधित करें	2204
कुछ गलत हो गया	2217
के सहयोग से	2228
केवल सदस्यों के लिए	2150
केवल सब्सक्राइबर के लिए	2214
कैसे बंद करें	2211
कॉपी	2227
कॉपी करें	2227
कॉपी लिंक	2153
क्या आप नोटिफिकेशन चाहते हैं	2207
क्या आप नोटिफिकेशन पाना चाहते हैं	2207
क्या आप सूचनाएं पाना चाहते हैं	2207
क्या यह उपयोगी था	2193
क्या यह खबर उपयोगी थी	2193
क्या यह पेज उपयोगी था	2193
क्या यह लेख उपयोगी था	2193
क्यूआर कोड स्कैन करें	2206
क्रमबद्ध करें	2194
क्विज खेलें	2196
""", 'ख': """
खबर सुनें	2200
खाता नहीं है	2214
खाता बनाएं	2150
खोजें	2162
खोलें	2163
""", 'ग': """
गलती की सूचना दें	2193
गलती बताएं	2163
गलती मिली	2193
गूगल प्ले से डाउनलोड करें	2206
गूगल से जारी रखें	2214
गूगल से लॉगिन करें	2214
गेम्स	2198
गैलरी देखें	2220
गोपनीयता नीति	2158
गोपनीयता सेटिंग्स	2204
""", 'च': """
चर्चा में क्यों है	2186
चुनें	2215
""", 'ज': """
जरूर पढें	2186
जवाब छिपाएं	2193
जवाब दें	2159
जवाब देखें	2193
जवाब भेजें	2193
जावास्क्रिप्ट बंद है	2204
ज्यादा दिखाएं	2220
ज्यादा पढी गई	2186
""", 'ट': """
टिकट खरीदें	2199
टिकट बुक करें	2199
टिप्पणियां	2159
टिप्पणी	2159
टिप्पणी करें	2159
टिप्पणी के नियम	2193
टिप्पणी के लिए लॉगिन करें	2193
टिप्पणी भेजें	2193
टिप्पणी लिखें	2193
टेक्स्ट साइज	65
टैग्स	2160
टॉप न्यूज	2160
टॉप स्टोरीज	2186
ट्रांसक्रिप्ट	2201
ट्रेंडिंग	2160
ट्विटर	2153
ट्विटर पर शेयर करें	2226
""", 'ठ': """
ठीक है	2163
""", 'त': """
तस्वीर बडी करें	2220
तस्वीरें देखें	2220
ताजा खबरें	2160
ताजा समाचार	2160
""", 'द': """
दान करें	2149
दान पेज पर जाएं	2212
देश की और खबरें	2186
दोस्तों को भेजें	2174
""", 'ध': """
धन्यवाद, आपका संदेश भेज दिया गया है	2216
""", 'न': """
नक्शा देखें	2163
नतीजे देखें	91
नवीनतम	2194
नहीं धन्यवाद	2148
नहीं, धन्यवाद	2148
नाम	2217
नियम और शर्तें	2158
नियम और शर्तें | गोपनीयता नीति	2158
नोटिफिकेशन ऑन करें	2207
नोटिफिकेशन चालू करें	2207
""", 'प': """
पता नहीं	2194
परिणाम देखें	91	2194
पसंदीदा स्रोत के रूप में जोडें	2224
पहले से खाता है	2214
पहले से सब्सक्राइबर हैं	2214
पाठकों के लिए विशेष ऑफर	2199
पार्टनर कंटेंट	2189
पासवर्ड भूल गए	2214
पिछला	2162
पिछला लेख	2220
पिछली खबर	2160
पूरा नाम	2217
पूरा लेख पढें	2220
पूरी खबर पढें	2162
पेज दोबारा लोड करें	2210
पेज रिफ्रेश करें	2210
पेज रीफ्रेश करें	2210
पेड कंटेंट	2199
पोल	92
पोल में हिस्सा लें	2193
पोस्ट लोड करें	2204
प्रचार	2156
प्रतिक्रिया दें	2159
प्रतिलिपि	2201
प्राइवेसी सेटिंग्स	2204
प्रायोजक	2228
प्रायोजित	2156
प्रायोजित सामग्री	2189
प्रिंट	2227
प्रिंट करें	2153
प्रीमियम	2150
प्लान चुनें	2214
प्ले स्टोर से डाउनलोड करें	2206
प्लेबैक गति	2200
प्लेबैक स्पीड	2200
प्लेयर लोड हो रहा है	2200
""", 'फ': """
फीडबैक दें	2193
फीडबैक भेजें	2193
फुल स्क्रीन	2201
फुल स्क्रीन से बाहर निकलें	2200
फेसबुक	2153
फेसबुक पर शेयर करें	2153
फेसबुक से जारी रखें	2214
फेसबुक से लॉगिन करें	2214
फॉन्ट आकार	2226
फॉन्ट साइज	65
फॉलो कर रहे हैं	2224
फॉलो करें	2224
फोटो	2160
फोटो गैलरी	2186
फोटो गैलरी देखें	2220
फ्लिपकार्ट पर खरीदें	2199
""", 'ब': """
बंद करें	2148
बडी खबरें	2160
बाद में	2148
बाद में याद दिलाएं	2148
ब्राउजर में जारी रखें	2206
""", 'भ': """
भेजें	2217
""", 'म': """
मशीनी अनुवाद	2201
मान्य ईमेल दर्ज करें	2216
मासिक	2213
मासिक दान	2213
मासिक भुगतान	2215
मासिक सहयोग	2213
मुख्य समाचार	2160
मुझे याद रखें	2214
मुफ्त डिलीवरी	2228
मुफ्त में खेलें	2196
मुफ्त, कोई स्पैम नहीं	2216
मूल देखें	2163
मेन्यू	2162
मेरा खाता	2150
मेरा खाता है	2214
मैं नियम और शर्तों से सहमत हूं	2216
मैंने ऐड ब्लॉकर बंद कर दिया	2210
मैंने बंद कर दिया	2211
म्यूट	2201
""", 'य': """
यह खबर सुनें	2200
यह फील्ड अनिवार्य है	2216
यह फील्ड आवश्यक है	2216
यह भी देखें	2186
यह भी पढें	2160
यह लेख लॉक है	2214
यह लेख सुनें	2200
यह वीडियो अब उपलब्ध नहीं है	2200
यह वीडियो उपलब्ध नहीं है	2200
यह सामग्री नहीं दिखाई जा सकती	2204
ये खबरें भी पढें	2186
ये भी जानें	2186
ये भी देखें	2186
ये भी पढें	2160
""", 'र': """
रजिस्टर करें	2150
रिपोर्ट करें	2194
रेसिपी पर जाएं	61
रेसिपी प्रिंट करें	61
रेसिपी सेव करें	61
""", 'ल': """
लाइक	2194
लाइक करें	2194
लिंक कॉपी करें	2153	2174
लिंक कॉपी हो गया	2226
लेख उपहार में दें	2226
लेख सुनें	2200
लेखक के अन्य लेख	2220
लेखक के और लेख	2220
लेखक के बारे में	2221
लेखक को फॉलो करें	2224
लेखक परिचय	2221
लॉग इन	2150
लॉग इन करें	2150
लॉगआउट	2150
लॉगिन	2150
लोकप्रिय	2160
लोड हो रहा है	2200
""", 'व': """
वर्ग पहेली	2198
वर्तमान समय	2201
विज्ञापन	2156
विज्ञापन के बाद जारी	2189
विज्ञापन समाप्त	2199
विज्ञापन हटाएं	2174
विवरण	2163
विषय	2160
विषय को फॉलो करें	2224
वीडियो	2160
वीडियो उपलब्ध नहीं है	2200
वीडियो चलाएं	2200
वीडियो नहीं चलाया जा सकता	2200
वीडियो लोड हो रहा है	2200
वोट करने के लिए धन्यवाद	2193
वोट करें	91	2194
वोट दें	91
वोट देने के लिए धन्यवाद	2193
व्हाट्सएप	2153
व्हाट्सएप पर शेयर करें	2226
व्हाट्सऐप पर शेयर करें	2226
""", 'श': """
शायद बाद में	2148
शिकायत करें	2194
शेयर	2153
शेयर करें	2153
शेष समय	2201
""", 'स': """
संपर्क करें	2159
संपादक को लिखें	2221
संबंधित खबरें	2160
संबंधित लेख	2160
संबंधित वीडियो	2186
संबंधित समाचार	2160
सदस्य बनें	2149
सबटाइटल	2201
सबटाइटल दिखाएं	2200
सबमिट करें	2217
सबसे अच्छा ऑफर	2215
सबसे ज्यादा पढी गई	2160
सबसे ज्यादा पढी गई खबरें	2186
सबसे ज्यादा पढी गईं	2186
सबसे नए	2194
सबसे पुराने	2194
सबसे लोकप्रिय	2215
सब्सक्राइब	2150
सब्सक्राइब करें	2150
सभी अस्वीकार करें	2204
सभी कमेंट देखें	2193
सभी खबरें	2220
सभी खबरें देखें	2220
सभी गेम	2196
सभी गेम्स	2196
सभी टिप्पणियां देखें	2193
सभी तस्वीरें देखें	2220
सभी दिखाएं	2163
सभी देखें	2162
सभी फोटो देखें	2220
सभी वीडियो	2220
सभी वीडियो देखें	2220
सभी स्वीकार करें	2204
समझ गया	2163
समर्थन करें	2149
सर्वे	92
सर्वे में हिस्सा लें	2193
सहमति प्रबंधित करें	2204
सहमति वापस लें	2204
सहयोग करें	2149
सही ईमेल दर्ज करें	2216
साइन अप	2150
साइन इन	2150
साझा करें	2153
सामग्री दिखाएं	2204
सामग्री देखें	2204
सामग्री लोड करें	2204
सालाना	2213
सालाना भुगतान	2215
सिर्फ सब्सक्राइबर के लिए	2214
सीधे रेसिपी पर जाएं	61
सुडोकू	2198
सुधार नीति	2221
सूचनाएं चालू करें	2207
सेव करें	2153
स्पॉन्सर्ड	2156
स्पॉन्सर्ड कंटेंट	2189
स्वचालित अनुवाद	2201
स्वीकार करें और जारी रखें	2204
""", 'ह': """
हमसे संपर्क करें	2221
हमारा समर्थन करें	2149
हमारी मदद करें	2212
हमें लिखें	2221
हमें सपोर्ट करें	2212
हमें सहयोग दें	2212
हमेशा अनुमति दें	2204
हर महीने	2213
हर योगदान महत्वपूर्ण है	2212
हर योगदान मायने रखता है	2212
हां, चाहिए	2208
होम	2162
होम पेज पर जाएं	2220
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
กฎการแสดงความคิดเห็น	4355
กติกาการแสดงความคิดเห็น	4355
กรุณากรอกข้อมูลให้ครบถ้วน	4372
กรุณากรอกอีเมล	4372
กรุณากรอกอีเมลให้ถูกต้อง	4372
กรุณาตรวจสอบอีเมล	4372
กลับขึ้นด้านบน	4375
กลับด้านบน	4375
กลับหน้าแรก	4375
การตั้งค่าความเป็นส่วนตัว	4361
การตั้งค่าคุกกี้	4361
กำลังติดตาม	4378
กำลังโหลด	4359
กำลังโหลดวิดีโอ	4359
""", 'ข': """
ขนาดตัวอักษร	65
ขยายภาพ	4375
ขอบคุณที่ร่วมโหวต	4355
ขอบคุณสำหรับการโหวต	4355
ข่าวก่อนหน้า	4375
ข่าวถัดไป	4375
ข่าวทั้งหมด	4375
ข่าวที่คุณอาจสนใจ	4348
ข่าวที่น่าสนใจ	4348
ข่าวที่เกี่ยวข้อง	4325
ข่าวนี้มีประโยชน์หรือไม่	4355
ข่าวยอดนิยม	4325
ข่าวล่าสุด	4325
ข่าวอื่นที่น่าสนใจ	4348
ข่าวอื่นๆ	19	4348
ข่าวอื่นๆ ที่น่าสนใจ	4339
ข่าวเกี่ยวข้อง	4348
ข่าวแนะนำ	4325
ข้ามไปที่สูตร	61
""", 'ค': """
ครั้งเดียว	4369
คลิกชมวิดีโอ	4339
คลิกเพื่อขยายภาพ	4375
คลิปแนะนำ	4348
ความคิดเห็น	4328
ความยาว	4360
ความเร็วในการเล่น	4359
คัดลอก	4380
คัดลอกลิงก์	4328
คัดลอกลิงก์แล้ว	4339
คัดลอกลิงค์	4339
คัดลอกลิงค์แล้ว	4339
คำบรรยาย	4360
คุณต้องการรับการแจ้งเตือนหรือไม่	4364
คุณอาจสนใจ	4348
คุณโหวตแล้ว	4355
คุ้มที่สุด	4371
""", 'จ': """
จดจำฉัน	4370
จดจำฉันไว้	4370
จบโฆษณา	4358
จองตั๋ว	4358
จองบัตร	4358
จัดการความยินยอม	4361
จัดการคุกกี้	4361
จัดส่งฟรี	4381
จำนวนอื่น	4368
จำเป็นต้องกรอก	4372
""", 'ฉ': """
ฉันยอมรับนโยบายความเป็นส่วนตัว	4372
ฉันยอมรับเงื่อนไขการใช้งาน	4372
""", 'ช': """
ชมคลิป	4339
ชมคลิปวิดีโอ	4339
ชมวิดีโอ	4339
ชมวิดีโอด้านบน	4339
ชมวิดีโอเต็มได้ที่นี่	4339
ชำระรายปี	4370
ชำระรายเดือน	4370
ชื่อ	4373
ชื่อ-นามสกุล	4373
ช่องนี้จำเป็นต้องกรอก	4372
""", 'ซ': """
ซื้อที่ lazada	4358
ซื้อที่ shopee	4358
ซื้อบัตร	4358
ซื้อบัตรที่นี่	4358
ซื้อหนังสือ	4358
ซื้อหนังสือเล่มนี้	4358
ซื้อเลย	4358
""", 'ด': """
ดาวน์โหลดบน app store	4363
ดาวน์โหลดบน google play	4363
ดาวน์โหลดเสียง	4359
ดาวน์โหลดแอป	4363
ดาวน์โหลดแอปพลิเคชัน	4363
ดาวน์โหลดได้ที่ app store	4363
ดาวน์โหลดได้ที่ google play	4363
ดูการตอบกลับ	4355
ดูข่าวทั้งหมด	4375
ดูคลิป	4339
ดูความคิดเห็นทั้งหมด	4355
ดูความคิดเห็นเพิ่มเติม	4355
ดูทั้งหมด	4326
ดูผลลัพธ์	91
ดูผลโหวต	91	4356
ดูภาพทั้งหมด	4375
ดูภาพเพิ่มเติม	4375
ดูราคา	4358
ดูรูปทั้งหมด	4375
ดูวิดีโอ	4339
ดูเพิ่มเติม	4328
ดูแกลเลอรี	4375
ดูแกลเลอรี่	4375
""", 'ต': """
ตกลง	4365
ตอบกลับ	4356
ตัวเลือกเพิ่มเติม	4379
ตั้งค่าความเป็นส่วนตัว	4361
ตั้งค่าคุกกี้	4361
ติดตามผู้เขียน	4378
ติดตามหัวข้อ	4378
ติดตามหัวข้อนี้	4378
ติดต่อกองบรรณาธิการ	4376
ติดต่อเรา	4339
ติดต่อโฆษณา	4376
ต้องการรับการแจ้งเตือนหรือไม่	4364
""", 'ถ': """
ถอดเสียง	4360
ถอนความยินยอม	4361
ถูกใจ	4356
""", 'ท': """
ทดสอบความรู้ของคุณ	4357
ทำแบบทดสอบ	4357
ทุกการสนับสนุนมีความหมาย	4368
ทุกเดือน	4369
""", 'บ': """
บทความก่อนหน้า	4375
บทความถัดไป	4375
บทความทั้งหมดของผู้เขียน	4375
บทความที่น่าสนใจ	4348
บทความที่เกี่ยวข้อง	4325
บทความนี้ถูกล็อก	4370
บทความนี้มีประโยชน์หรือไม่	4355
บทความล่าสุด	4325
บทความอื่นของผู้เขียน	4375
บทความอื่นๆ ของผู้เขียน	4375
บทความแนะนำ	4348
บริจาค	4322
บริจาคครั้งเดียว	4368
บริจาคตอนนี้	4368
บริจาครายเดือน	4368
บริจาคเลย	4322
บันทึก	4339
บันทึกการตั้งค่า	4361
บันทึกคะแนนของคุณแล้ว	4355
บันทึกคะแนนโหวตแล้ว	4355
บันทึกสูตร	61
บันทึกไว้อ่านภายหลัง	4339
""", 'ป': """
ปฏิเสธทั้งหมด	4361
ปิดการแสดงความคิดเห็น	4355
ปิดเสียง	4360
""", 'ผ': """
ผู้สนับสนุน	4381
""", 'พ': """
พิมพ์	4328
พิมพ์บทความ	4339
พิมพ์สูตร	61
พิมพ์หน้านี้	4339
""", 'ฟ': """
ฟรี ไม่มีสแปม	4372
ฟังข่าว	4359
ฟังข่าวนี้	4359
ฟังบทความ	4359
ฟังบทความนี้	4359
ฟังรายการย้อนหลัง	4339
""", 'ภ': """
ภายหลัง	4365
""", 'ม': """
มอบบทความนี้เป็นของขวัญ	4339
มีบัญชีอยู่แล้ว	4370
มีบัญชีแล้ว	4370
""", 'ย': """
ยกเลิกการรับข่าวสารได้ทุกเมื่อ	4372
ยกเลิกได้ทุกเมื่อ	4370
ยอดนิยม	4348
ยอดนิยมในตอนนี้	4348
ยอมรับทั้งหมด	4361
ยอมรับและดำเนินการต่อ	4361
ยังไม่มีบัญชี	4370
ยังไม่เป็นสมาชิก	4370
""", 'ร': """
ระบุจำนวนเงิน	4368
รับการแจ้งเตือน	4364
รับการแจ้งเตือนข่าวด่วน	4339
รายงาน	4356
รายปี	4369
รายเดือน	4369
รีเฟรชหน้า	4367
รีเฟรชหน้านี้	4367
รูปแบบอีเมลไม่ถูกต้อง	4372
ร่วมงานกับเรา	4339
ร่วมตอบแบบสอบถาม	4339
ร่วมตอบแบบสำรวจ	4355
ร่วมบริจาค	4322
ร่วมสนับสนุน	4368
ร่วมแสดงความคิดเห็น	4339
ร่วมโหวต	4355
ร้านค้า	4381
""", 'ล': """
ลงทะเบียน	4322
ลงทะเบียนเรียบร้อยแล้ว	4372
ลดขนาดตัวอักษร	4379
ลืมรหัสผ่าน	4322
ลืมรหัสผ่านหรือไม่	4370
""", 'ว': """
วิดีโอนี้ไม่พร้อมใช้งาน	4359
วิดีโอนี้ไม่สามารถรับชมได้ในประเทศของคุณ	4359
วิดีโอไม่พร้อมใช้งาน	4359
วิธีปิดโปรแกรมบล็อกโฆษณา	4367
""", 'ส': """
สนับสนุนรายเดือน	4368
สนับสนุนเรา	4322
สนับสนุนโดย	4381
สปอนเซอร์	4328
สมัครงานกับเรา	4339
สมัครสมาชิก	4322
สมัครเรียบร้อยแล้ว	4372
สรุปด้วย ai	4377
สรุปโดย ai	4377
สั่งซื้อหนังสือ	4358
สั่งซื้อเลย	4358
สำหรับสมาชิกเท่านั้น	4370
สิทธิพิเศษสำหรับผู้อ่าน	4358
สิทธิพิเศษสำหรับสมาชิก	4358
สแกน qr code	4363
สแกนคิวอาร์โค้ด	4363
ส่ง	4373
ส่งข่าว	4376
ส่งข้อความเรียบร้อยแล้ว	4372
ส่งความคิดเห็น	4355
ส่งคำตอบ	91
ส่งต่อให้เพื่อน	4339
""", 'ห': """
หน้าแรก	4375
""", 'อ': """
อนุญาต	4365
อนุญาตเสมอ	4361
ออกจากโหมดเต็มจอ	4359
อีเมล	4373
อีเมลไม่ถูกต้อง	4372
อ่านข่าวที่เกี่ยวข้อง	4348
อ่านข่าวผ่านแอป	4339
อ่านข่าวอื่นๆ	4348
อ่านฉบับเต็ม	4375
อ่านต่อ	4328
อ่านต่อหลังโฆษณา	4358
อ่านต่อเรื่องนี้	4348
อ่านต่อในเบราว์เซอร์	4363
อ่านบทความฉบับเต็ม	4375
อ่านบนแอป	4363
อ่านเพิ่มเติม	4325
อ่านเรื่องที่เกี่ยวข้อง	4348
อ่านโดย ai	4359
อ่านในแอป	4363
""", 'เ': """
เกมทั้งหมด	4357
เกิดข้อผิดพลาด	4373
เกิดข้อผิดพลาด กรุณาลองใหม่	4372
เกิดข้อผิดพลาด กรุณาลองใหม่อีกครั้ง	4372
เกี่ยวกับผู้เขียน	4376
เก่าที่สุด	4356
เขียนความคิดเห็น	4355
เขียนโดย ai	4377
เข้าสู่ระบบ	4322
เข้าสู่ระบบด้วย apple	4370
เข้าสู่ระบบด้วย facebook	4370
เข้าสู่ระบบด้วย google	4370
เข้าสู่ระบบด้วย line	4370
เข้าสู่ระบบเพื่อแสดงความคิดเห็น	4355
เฉพาะสมาชิกเท่านั้น	4370
เต็มจอ	4360
เนื้อหาต่อจากโฆษณา	4358
เนื้อหาที่เกี่ยวข้อง	4348
เนื้อหาสนับสนุน	4358
เนื้อหาโฆษณา	4358
เบราว์เซอร์ของคุณไม่รองรับวิดีโอ	4359
เบราว์เซอร์ของคุณไม่รองรับเสียง	4359
เปิดการแจ้งเตือน	4364
เปิดรับการแจ้งเตือน	4364
เปิดเสียง	4359
เปิดแอป	4363
เปิดในแอป	4363
เป็นคนแรกที่แสดงความคิดเห็น	4339
เพิ่มขนาดตัวอักษร	4379
เริ่มทำแบบทดสอบ	4357
เรียงตาม	4356
เรื่องที่คุณอาจสนใจ	19	4348
เรื่องที่น่าสนใจ	4348
เรื่องที่เกี่ยวข้อง	4325
เรื่องล่าสุด	4348
เรื่องอื่นที่น่าสนใจ	4325
เรื่องแนะนำ	4348
เลิกติดตาม	4378
เลือก	4371
เลือกแพ็กเกจ	4370
เลือกแพ็คเกจ	4370
เล่นวิดีโอ	4359
เล่นอัตโนมัติ	4360
เล่นเกม	4357
เล่นเลย	4357
เวลาที่เหลือ	4359
เสียงอ่านโดย ai	4359
""", 'แ': """
แจ้งข่าว	4376
แจ้งข้อผิดพลาด	4355
แจ้งคำผิด	4355
แจ้งลบความคิดเห็น	4355
แจ้งเบาะแส	4376
แชร์	4328
แชร์ข่าวนี้	4339
แชร์บทความ	4339
แชร์บทความนี้	4379
แชร์บน facebook	4379
แชร์ผ่าน line	4379
แชร์หน้านี้	4339
แชร์ไปที่ line	4339
แชร์ไปยัง facebook	4379
แชร์ไปยัง line	4379
แท็ก	4348
แท็กที่เกี่ยวข้อง	4348
แบบสำรวจ	92
แปลอัตโนมัติ	4339
แปลโดย ai	4377
แปลโดยอัตโนมัติ	4377
แสดงความคิดเห็น	4328
แสดงคำบรรยาย	4359
แสดงน้อยลง	4326
แสดงเนื้อหา	4361
แสดงเพิ่มเติม	4375
แสดงโพสต์	4361
""", 'โ': """
โฆษณา	4328
โหลดหน้านี้ใหม่	4367
โหลดหน้าใหม่	4367
โหลดเนื้อหา	4361
โหลดเพิ่มเติม	4375
โหลดแอป	4363
โหลดแอปฟรี	4339
โหลดโพสต์	4361
โหวต	91	4356
""", 'ใ': """
ใหม่ล่าสุด	4356
ให้คะแนนบทความนี้	4355
""", 'ไ': """
ไปที่สูตร	61
ไปยังหน้าบริจาค	4368
ไม่มีความเห็น	4356
ไม่สามารถเล่นวิดีโอนี้ได้	4359
ไม่สามารถเล่นวิดีโอได้	4359
ไม่สามารถแสดงเนื้อหานี้ได้	4361
ไม่แน่ใจ	4356
ไม่ใช่ตอนนี้	4365
""", 'ả': """
ảnh tiếp theo	4752
ảnh trước	4752
""", 'ẩ': """
ẩn	4678
ẩn trả lời	4707
""", 'ủ': """
ủng hộ	4659
ủng hộ chúng tôi	4659
ủng hộ chúng tôi trên patreon	4726
ủng hộ hàng tháng	4726
ủng hộ một lần	4726
ủng hộ ngay	4749
""", '☕': """
☕ buy me a coffee	1108
☕ buy us a coffee	1108
""", 'あ': """
あとで	2631
あとで読む	2644
あとで読むに追加	2738
あなたにおすすめ	2656
あなたにおすすめの記事	2656
あなたへのおすすめ	2656
あわせて読みたい	2656
あわせて読む	2683
""", 'い': """
いいえ、結構です	2631
いいね	2644
いいね!してニュースをチェック	2645
いいね!で応援する	2673
いいね順	2691
いつでも解約ok	2710
いつでも解約できます	2710
いつでも解約可能	2710
いつでも配信停止できます	2713
いま読まれています	2683
いま読まれている記事	2683
""", 'お': """
おすすめ	2656
おすすめの記事	2656
おすすめプラン	2710
おすすめ情報pr	2648
おすすめ記事	2656
おすすめ関連記事	2683
おすすめ順	2691
お住まいの地域ではご覧いただけません	2696
お住まいの地域では再生できません	2696
お名前	2714
お問い合わせ	2650
お問い合わせありがとうございました	2713
お問い合わせありがとうございます	2713
お問い合わせ内容	2734
お役に立ちましたか	2690
お得なクーポン	2737
お得なプランを見る	2733
お気に入り	2644
お気に入りに追加	2644
お申し込み	2634
お申し込みが完了しました	2734
お申し込みを受け付けました	2734
お酒は#歳になってから	2694
""", 'こ': """
こちらの記事もおすすめ	2683
こちらの記事も読まれています	19	2683
こちらもおすすめ	2656
こちらも読む	2683
このコメントを報告	2727
このコンテンツは表示できません	2699
このコンテンツを表示できません	2699
このテーマをフォロー	2723
このテーマをフォローする	2723
このページは役に立ちましたか	2690
このメールアドレスは登録済みです	2734
この動画の配信は終了しました	2696
この動画はお住まいの地域では再生できません	2696
この動画はご覧いただけません	2696
この動画は公開を終了しました	2696
この動画は再生できません	2696
この動画は現在ご覧いただけません	2696
この投稿をinstagramで見る	2728
この本を購入する	2694
この著者の記事	2656
この著者の記事を見る	2717
この著者の記事一覧	2717
この記事だけ読む	2733
この記事に関連するニュース	2683
この記事のタグ	2656
この記事の写真	2717
この記事の写真をすべて見る	2684
この記事の写真を見る	2717
この記事の画像	2717
この記事の画像をもっと見る	2717
この記事の画像を見る	2717
この記事の筆者	2718
この記事の関連ニュース	2683
この記事はロックされています	2710
この記事は会員からのプレゼントです	2738
この記事は会員限定です	2634
この記事は参考になりましたか	2690
この記事は役に立ちましたか	2690
この記事もチェック	2673
この記事をシェア	2644
この記事をシェアする	2738
この記事をプレゼント	2673
この記事をプレゼントする	2673
この記事を保存	2673
この記事を印刷	2673
この記事を印刷する	2673
この記事を書いた人	2718
この記事を書いた記者	2718
この記事を聞く	2696
この記事を聴く	2696
この記事を評価	2727
この記事を評価する	2673
この記事を購入	2733
この記者の記事をもっと見る	2717
この記者の記事を見る	2717
この記者の記事一覧	2656
この記者をフォローする	2723
この連載の記事	2656
この音声はaiが読み上げています	2696
この項目は必須です	2713
この項目は必須項目です	2713
""", 'ご': """
ご寄付ありがとうございます	2732
ご寄付はこちら	2707
ご意見	2653
ご意見をお聞かせください	2690
ご意見・ご感想を入力	2734
ご投票ありがとうございました	2690
ご支援ありがとうございます	2732
ご支援のお願い	2632
ご支援はこちら	2707
ご登録ありがとうございました	2713
ご登録ありがとうございます	2713
ご購入はこちら	2694
ご購読の申し込み	2634
""", 'さ': """
さらに読み込む	2658
""", 'す': """
すでにアカウントをお持ちの方	2710
すでに会員の方	2710
すでに投票済みです	2690
すでに登録済みです	2734
すべてのcookieを受け入れる	2730
すべてのcookieを許可	2730
すべてのコメントを見る	2690
すべてのニュースを見る	2717
すべての写真を見る	2684
すべての記事を見る	2717
すべて受け入れる	2650
すべて同意する	2730
すべて拒否	2700
すべて拒否する	2699
すべて表示	2659
すべて見る	2658
すべて許可	2650
すべて読む	2659
""", 'そ': """
その他のオプション	2724
その他の記事	2656
その他の金額	2707
""", 'ど': """
どちらともいえない	2691
""", 'は': """
はい、受け取る	2703
はじめての方はこちら	2710
はてなブックマーク	2644
はてなブックマークに追加	2673
はてブ	2644
""", 'ま': """
まずは無料で	2710
また後で	2631
まだ会員でない方	2710
""", 'み': """
みんなのコメント	2653
""", 'も': """
もう一度再生	2731
もう一度見る	2697
もっと見る	2658
もっと詳しく知りたい方は	2683
もっと読む	2656
もどる	2658
""", 'よ': """
よく読まれています	2683
よく読まれている記事	2656
よく読まれている記事ランキング	2656
""", 'わ': """
わからない	2691
わかりました	2659
""", 'ア': """
アカウントをお持ちでない方	2710
アカウントをお持ちの方	2710
アカウントをお持ちの方はこちら	2710
アクセスランキング	2656
アプリで続きを読む	2702
アプリで見る	2702
アプリで読む	2702
アプリで開く	2702
アプリなら	2702
アプリのダウンロード	2643
アプリをインストール	2643
アプリをダウンロード	2643
アプリを入手	2702
アプリを開く	2643
アプリダウンロード	2643
アンケート	92
アンケートに参加する	2690
アンケートに回答する	2690
アンケートに答える	2690
アンケート実施中	2673
アンケート結果	2691
アンケート結果を見る	2727
""", 'ウ': """
ウィンドウを閉じる	2736
""", 'エ': """
エラーが発生しました	2713
""", 'オ': """
オススメ記事	2656
オフにする	2704
オプションの管理	2730
オプションを管理	2730
オンにする	2704
オンラインショップ	2694
""", 'カ': """
カテゴリ	2656
カテゴリー	2656
カートに入れる	2737
""", 'キ': """
キーワード	2656
""", 'ギ': """
ギャラリーを見る	2717
ギャラリーを閉じる	2736
""", 'ク': """
クイズ	2693
クイズに挑戦	2673
クイズに挑戦する	2673
クイズに答える	2692
クッキー	2650
クッキーの設定	2699
クッキー設定	2650
クリックで拡大	2717
クリックで音声が出ます	2731
クリップ	2644
クリップする	2644
クロスワード	2693
""", 'ゲ': """
ゲーム	2693
ゲームで遊ぶ	2692
ゲーム一覧	2692
""", 'コ': """
コピー	2725
コピーしました	2644
コメント	2653
コメント#件	2653
コメント(#	2653
コメントする	2653
コメントのルール	2690
コメントの受付は終了しました	2690
コメントの受付を終了しました	2690
コメントはまだありません	2653
コメントは会員のみ	2727
コメントは無効になっています	2727
コメントをすべて見る	2690
コメントをもっと見る	2653
コメントを入力	2727
コメントを入力してください	2727
コメントを報告	2727
コメントを投稿	2653
コメントを投稿する	2690
コメントを書く	2653
コメントを残す	2653
コメントを見る	2653
コメントを送信	2690
コメントを送信する	2690
コメントを閉じる	2690
コメントガイドライン	2690
コメントポリシー	2690
コメント一覧	2653
コンテンツを表示	2699
コンテンツを表示する	2699
コンテンツを読み込む	2699
コーヒーをおごる	2707
""", 'サ': """
サイトで続ける	2702
サイトポリシー	2650
サイトマップ	2650
サインイン	2634
サポーターになる	2707
サポートする	2632
""", 'シ': """
シェア	2644
シェアしよう	2644
シェアする	2644
""", 'ス': """
スキップ	2631
スクラップ	2644
スクラップする	2644
スポンサー	2648
スポンサードリンク	2648
スポンサーリンク	2648
スポンサー企業	2726
""", 'タ': """
タイアップ	2648
タグ	2656
タップして音声をオンにする	2731
""", 'チ': """
チケットを予約する	2694
チケットを購入	2694
チケットを購入する	2694
チケット購入はこちら	2694
チップを送る	2632
チャンネル登録	2645
""", 'ツ': """
ツイート	2644
ツイートする	2644
ツイートを読み込む	2699
""", 'デ': """
データ保護方針	2730
""", 'ト': """
トップ	2658
トップに戻る	2717
トップへ戻る	2658
トップニュース	2656
トップページ	2658
トップページに戻る	2717
トップページへ	2717
トピックス	2656
""", 'ド': """
ドネーション	2632
""", 'ナ': """
ナンプレ	2693
""", 'ニ': """
ニックネーム	2714
ニックネームを入力	2727
ニュースを読む	2658
ニュースレター	2638
ニュースレター登録	2638
ニュース一覧	2717
ニュース一覧へ	2717
""", 'バ': """
バックナンバー	2656
""", 'パ': """
パスワードをお忘れですか	2710
パスワードをお忘れの方	2710
パスワードをお忘れの方はこちら	2710
パスワードを忘れた方	2634
パスワードを忘れた方はこちら	2710
パズル	2693
""", 'ピ': """
ピックアップ	2656
""", 'フ': """
フィードバックを送る	2690
フィードバックを送信	2690
フォトギャラリー	2717
フォトギャラリーを見る	2717
フォロー	2645
フォローしています	2723
フォローしてね	2645
フォローしました	2645
フォローする	2645
フォローを解除	2723
フォローを解除する	2723
フォロー中	2645
フォロー解除	2723
フォントサイズ	65
フォントサイズ変更	65
フルスクリーン	2697
""", 'ブ': """
ブックマーク	2644
ブックマークする	2644
ブラウザで続ける	2702
ブラウザで見る	2702
ブラウザで読む	2702
""", 'プ': """
プッシュ通知	2643
プッシュ通知を受け取りますか	2703
プッシュ通知を受け取る	2703
プライバシーの設定	2699
プライバシーポリシー	2650
プライバシーポリシーに同意する	2713
プライバシー設定	2699
プランを見る	2710
プランを選ぶ	2710
プランを選択	2710
プラン一覧	2710
プレゼント	2634
プレミアム	2634
プレミアム会員	2637
プロフィール	2719
""", 'ヘ': """
ヘルプ	2650
""", 'ペ': """
ページの先頭に戻る	2717
ページの先頭へ	2658
ページの先頭へ戻る	2717
ページを再読み込み	2705
ページを再読み込みする	2705
ページを更新する	2705
ページトップ	2658
ページトップへ	2658
ページトップへ戻る	2717
""", 'ホ': """
ホーム	2658
ホームに戻る	2717
""", 'ポ': """
ポスト	2644
ポストする	2644
""", 'マ': """
マイページ	2634
マンスリーサポーターになる	2707
""", 'ミ': """
ミュート	2697
ミュートを解除	2696
ミュート解除	2696
""", 'メ': """
メッセージ	2735
メニュー	2658
メニューを閉じる	2736
メルマガ	2638
メルマガ登録	2638
メールでシェア	2724
メールで送る	2644
メールで送信	2644
メールをご確認ください	2713
メールアドレス	2638
メールアドレスが正しくありません	2713
メールアドレスでログイン	2733
メールアドレスで登録	2733
メールアドレスをご入力ください	2734
メールアドレスを入力	2638
メールアドレスを入力してください	2713
メールアドレスを入力する	2734
メールマガジン	2638
メールマガジン登録	2638
""", 'ラ': """
ライター	2719
ランキング	2656
""", 'リ': """
リンクをコピー	2644
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
ログアウト	2634
ログイン	2634
ログイン/会員登録	2634
ログインしてコメント	2690
ログインしてコメントする	2690
ログイン・会員登録	2634
ログイン状態を保持	2710
ログイン状態を保持する	2710
""", '一': """
一回だけ	2708
一回だけ寄付する	2707
一回のみ	2708
一時停止	2697
一次性	4845
一次性捐款	4844
一番人気	2711
一覧	2658
一覧に戻る	2717
一覧へ	2658
一覧を見る	2658
""", '上': """
上一个视频	4869
上一张	4854
上一张图片	4874
上一篇	4785
上一篇文章	4854
上一頁	4787
上一页	4787
""", '下': """
下一个视频	4869
下一张	4854
下一张图片	4874
下一張圖片	4874
下一篇	4785
下一篇文章	4854
下一部影片	4869
下一頁	4787
下一页	4787
下次再說	4760
下次再说	4760
下載app	4838
下載客戶端	4838
下載音檔	4831
下載音訊	4831
下载app	4838
下载客户端	4838
下载音频	4831
""", '不': """
不,謝謝	4760
不,谢谢	4760
不用了	4760
不知道	4825
不適切な内容を報告	2690
""", '专': """
专题	4785
""", '並': """
並び替え	2691
並べ替え	2691
""", '个': """
个人中心	4764
个人信息保护政策	4868
""", '中': """
中	2725	4863
""", '为': """
为你推荐	4785
为您推荐	4785
""", '主': """
主旨	4873
主要ニュース	2656
主题	4873
""", '举': """
举报	4784
举报评论	4865
""", '了': """
了解	2659
了解详情	4875
""", '京': """
京东购买	4829
""", '人': """
人才招聘	4804
人気の動画	2683
人気の記事	2656
人気ランキング	2656
人気記事	2656
人気記事ランキング	2656
人気順	2691
人氣文章	4813
""", '仅': """
仅限会员	4847
仅限订阅用户	4847
""", '今': """
今、あなたにオススメ	2656
今、読まれている記事	2683
今すぐプレイ	2692
今すぐ寄付	2732
今すぐ支援する	2732
今すぐ購入	2737
今すぐ遊ぶ	2692
今はしない	2631
今はやめておく	2631
今回のみ	2708
今回のみ支援する	2707
今回はしない	2631
今日の注目	2656
今日最熱門	4813
今日热点	4785
今日焦点	4785
今日熱門	4813
""", '从': """
从app store下载	4838
""", '他': """
他の記事	19
他の記事も読む	2656
""", '付': """
付費閱讀	4764
付费内容	4764
付费阅读	4764
""", '以': """
以上网友发言只代表其个人观点,不代表本网站的观点或立场	4865
以下为广告内容	4804
以下為廣告內容	4804
以后再说	4760
以後再說	4840
以電子郵件繼續	4871
""", '件': """
件名	2735
""", '企': """
企画・制作	2726
""", '优': """
优惠码	4875
""", '会': """
会员专享	4767
会员专享内容	4767
会员专属	4764
会员中心	4764
会员登录	4764
会員でない方	2710
会員でない方はこちら	2710
会員の方はこちら	2634
会員の方はログイン	2634
会員プランを見る	2733
会員特典	2694
会員登録	2634
会員登録する	2634
会員登録のご案内	2733
会員登録はこちら	2634
会員限定	2634
会員限定特典	2694
会員限定記事	2634
""", '余': """
余下全文	4874
""", '作': """
作者更多文章	4854
作者简介	4855
作者簡介	4855
""", '你': """
你可能也喜欢	4785
你可能也喜歡	4785
你可能感兴趣	4785
你可能还想看	4813
你可能還想看	4813
""", '使': """
使用 apple 登入	4847
使用 facebook 登入	4847
使用 google 帳號登入	4847
使用 google 登入	4847
使用 google 繼續	4847
使用apple登录	4847
使用facebook登入	4847
使用facebook登录	4847
使用google登入	4847
使用google登录	4847
使用google繼續	4847
使用google继续	4847
使用google账号登录	4847
使用paypal付款	4871
使用条款	4780
使用條款	4780
使用邮箱登录	4871
""", '価': """
価格を見る	2737
""", '保': """
保存	2644
保存する	2644
保存设置	4835
保持登入	4847
保持登入狀態	4847
保持登录状态	4847
""", '個': """
個人情報の取り扱い	2650
個人情報の取り扱いについて	2650
個人情報の取り扱いに同意する	2713
個人情報の取扱いについて	2650
個人情報保護方針	2650
""", '倍': """
倍速	4832
""", '僅': """
僅限會員	4847
僅限訂戶	4847
""", '優': """
優先するソースに追加	2723
優惠碼	4875
""", '儲': """
儲存設定	4835
""", '允': """
允許	4840
允許通知	4839
允许	4840
允许通知	4839
""", '元': """
元の記事を読む	2684
元記事で読む	2684
元記事を読む	2658
""", '免': """
免責聲明	4780
免費訂閱	4768
免費註冊	4764
免費試讀	4764
免費閱讀	4871
免责声明	4780
免费,无垃圾邮件	4850
免费注册	4764
免费订阅	4768
免费试读	4764
免费阅读	4871
免运费	4864
免運費	4864
""", '入': """
入力内容を確認	2734
入力内容を確認する	2734
入力必須	2713
""", '內': """
內容	4873
""", '全': """
全ての写真を見る	2684
全ての記事が読み放題	2733
全屏	4832
全文はこちら	2684
全文を読む	2658
全文表示	2658
全画面	2697
全画面表示	2696
全画面表示を終了	2696
全螢幕	4832
全記事読み放題	2637
全部拒絕	4836
全部拒绝	4836
全部接受	4780
全部新闻	4854
全部游戏	4827
全部视频	4854
全部评论	4784
""", '公': """
公众号	4775
公式sns	2645
公式twitter	2645
公式x	2645
公式アプリ	2643
公式サイトで見る	2694
公式サイトはこちら	2737
公式サイトを見る	2737
公式ショップ	2694
公式ショップはこちら	2694
""", '共': """
共有	2644
共有する	2644
共有オプション	2724
共有リンクをコピー	2673
""", '关': """
关于作者	4855
关于我们	4780
关注	4775
关注作者	4859
关注我们	4775
关注此话题	4859
关注话题	4859
关键词	4785
关闭	4760
关闭窗口	4874
关闭菜单	4874
""", '其': """
其他新聞	4785
其他新闻	19	4785
其他金額	4844
其他金额	4844
""", '内': """
内容	4873
内容由ai生成	4869
""", '再': """
再生	2658
再生リスト	2731
再生時間	2697
再生速度	2696
再読み込み	2705
再読み込みする	2705
""", '写': """
写留言	4865
写真(#枚	2684
写真をすべて見る	2717
写真をもっと見る	2684
写真を拡大	2717
写真を拡大する	2717
写真を見る	2658
写真を見る(全#枚	2684
写真・動画の投稿はこちら	2718
写真特集	2656
写评论	4784
""", '出': """
出錯了	4851
出错了	4851
""", '分': """
分享	4774
分享到	4774
分享到facebook	4804
分享到line	4804
分享到qq	4862
分享到whatsapp	4862
分享到微信	4774
分享到微博	4774
分享到朋友圈	4862
分享文章	4876
分享本文	4804
分享此文	4804
分享此頁	4876
分享給好友	4804
分享給更多人看到	4804
分享给好友	4804
分享给更多人	4804
分享至	4774
分享至facebook	4774
分享至line	4804
分享这篇文章	4876
分享這篇文章	4876
分类	4785
分類	4785
""", '列': """
列印	4774
列印本頁	4804
列印食譜	61
""", '初': """
初めての方はこちら	2710
初割で無料体験する	2634
初月無料	2637
""", '利': """
利用規約	2650
利用規約に同意します	2713
利用規約に同意する	2713
""", '刷': """
刷新页面	4841
""", '前': """
前のページ	2658
前のページに戻る	2736
前の写真	2717
前の動画	2731
前の画像	2717
前の記事	2656
前の記事へ	2656
前の記事を読む	2736
前へ	2658
前回の記事はこちら	2683
前回はこちら	2684
前往官網	4875
前往捐款	4844
前往捐款頁面	4844
前往捐款页面	4844
前往購買	4829
前往贊助	4844
""", '剩': """
剩余时间	4832
剩餘時間	4832
""", '加': """
加入google偏好來源	4859
加入line好友	4775
加入会员	4764
加入我们	4804
加入我们的团队	4804
加入我們	4804
加入我們的團隊	4804
加入書籤	4774
加入會員	4764
加入白名单	4841
加入購物車	4875
加入购物车	4875
加载中	4831
加载内容	4835
加载帖子	4835
加载更多	4787
加载更多评论	4824
""", '動': """
動画	2656
動画で見る	2673
動画の公開は終了しました	2696
動画の読み込みに失敗しました	2731
動画の配信は終了しました	2696
動画は再生できません	2696
動画をもっと見る	2717
動画を再生	2731
動画を再生する	2673
動画を再生できません	2696
動画を再生できませんでした	2696
動画を見る	2658
動画を読み込み中	2696
動画を読み込めませんでした	2731
動画を読み込んでいます	2696
動画プレーヤーを読み込み中	2696
動画一覧	2717
""", '包': """
包邮	4864
""", '協': """
協賛	2726
協賛企業	2726
""", '单': """
单次	4845
单次捐款	4761
单篇购买	4871
""", '単': """
単発の寄付	2707
""", '博': """
博客來購買	4829
""", '占': """
占い	2693
""", '印': """
印刷	2644
印刷する	2644
印刷用ページ	2673
印刷用ページを表示	2673
""", '即': """
即时新闻	4785
即時新聞	4785
""", '原': """
原文を表示	2659
原文を見る	2659
原文連結	4814
原文链接	4814
""", '去': """
去京东看看	4829
去京东购买	4829
去天猫购买	4829
去淘宝购买	4829
""", '参': """
参与投票	4824
参与评论	4784
参加测验	4827
参加者募集中	2669
参加问卷调查	4804
""", '參': """
參加問卷調查	4804
參加測驗	4827
參與投票	4824
""", '友': """
友だち追加	2645
友だち追加する	2645
友善列印	4804
友達に教える	2673
""", '反': """
反馈	4784
""", '发': """
发一条友善的评论	4865
发现错误	4824
发现错误?请告诉我们	4804
发生错误	4851
发表留言	4784
发表评论	4784
发送	4851
发送成功	4850
""", '取': """
取材・文	2719
取消关注	4860
取消追蹤	4859
取消關注	4860
取消静音	4831
取消靜音	4831
""", '受': """
受け取る	2704
受付が完了しました	2734
""", '古': """
古い順	2691
""", '可': """
可随时退订	4850
可隨時取消	4847
""", '合': """
合わせて読みたい	2656
合作伙伴	4864
合作夥伴	4864
合成音声による読み上げ	2696
合成音声による読み上げです	2696
""", '同': """
同じカテゴリの記事	2656
同じ著者の記事	2683
同意	4780
同意して続ける	2699
同意して続行	2699
同意して閉じる	2699
同意しない	2650
同意する	2650
同意の管理	2699
同意を撤回	2699
同意を撤回する	2699
同意を管理	2699
同意を管理する	2699
同意並繼續	4835
同意并继续	4835
""", '后': """
后退#秒	4831
""", '听': """
听全文	4804
听文章	4831
听新闻	4774
听这篇文章	4804
""", '商': """
商业推广	4864
商品の詳細を見る	2737
商品を見る	2694
商品ページへ	2694
商品詳細	2737
商品详情	4875
商城	4864
商業推廣	4864
""", '單': """
單次	4845
單次捐款	4761
單筆	4845
單筆捐款	4844
單筆支持	4844
單篇購買	4871
""", '回': """
回上一頁	4874
回到頂端	4854
回到頂部	4787
回到顶部	4854
回复	4784
回答する	91
回覆	4784
回頂端	4787
回首頁	4787
""", '在': """
在 app store 下載	4838
在 facebook 查看	4866
在 google play 下載	4838
在 instagram 查看	4866
在 instagram 查看這則貼文	4866
在 spotify 收聽	4866
在 x 上查看	4866
在 youtube 上觀看	4866
在amazon購買	4829
在app store下载	4838
在app中打开	4838
在app中阅读	4838
在facebook查看	4866
在google play下载	4838
在instagram查看	4866
在instagram查看這則貼文	4866
在patreon上支持我们	4844
在spotify上收听	4866
在x上查看	4866
在youtube上观看	4866
在亚马逊购买	4829
在微博查看	4866
在浏览器中继续	4838
在瀏覽器中繼續	4838
""", '地': """
地図を見る	2659
地図を開く	2659
""", '執': """
執筆者	2719
執筆者プロフィール	2718
""", '填': """
填字游戏	4828
填字遊戲	4828
""", '复': """
复制	4863
复制成功	4774
复制网址	4804
复制链接	4774
""", '外': """
外部コンテンツを表示	2699
外部コンテンツを表示する	2699
外部送信について	2730
外部送信ポリシー	2730
""", '大': """
大	2725	4863
大号字	65
大字	4774
大家还在看	4785
大家都在看	4785
""", '头': """
头条	4785
""", '好': """
好的	4840
""", '如': """
如何关闭	4842
如何关闭广告拦截器	4841
如何關閉	4842
如何關閉廣告攔截器	4841
""", '始': """
始終允許	4836
始终允许	4836
""", '姓': """
姓名	4851
""", '字': """
字体	65
字体大小	4774
字号	4774
字幕	2697	4832
字幕をオン	2696
字幕を表示	2696
字級	65	4774
字级	65
字號	4862
字體大小	65	4774
""", '官': """
官方微博	4775
""", '定': """
定期定額	4761
定期定額捐款	4844
定期定額支持	4844
定期捐款	4844
""", '寄': """
寄付	2632
寄付する	2632
寄付で応援する	2673
寄付のお願い	2632
寄付はこちら	2707
寄付はこちらから	2707
寄付をする	2632
寄付ページはこちら	2707
寄付ページへ	2707
""", '寫': """
寫留言	4865
寫評論	4865
""", '專': """
專題	4785
""", '小': """
小	2725	4863
小字	4774
小編推薦	4785
小调查	92
""", '尚': """
尚未成為會員	4847
尚無留言	4804
""", '展': """
展开	4787
展开全文	4787
展开全部	4788
展开回复	4824
展开阅读全文	4874
展開	4787
展開全文	4854
""", '已': """
已关注	4775
已收到您的申请	4872
已是会员	4764
已是訂戶	4847
已有帐号	4764
已有帳號	4847
已有账号	4847
已經是會員	4764
已經是會員?登入	4764
已经是订户	4847
已经有账号	4847
已複製連結	4862
已關注	4859
""", '常': """
常に表示する	2699
常に許可	2700
常に許可する	2699
""", '年': """
年払い	2711
年額プラン	2711
""", '广': """
广告	4779
广告后继续阅读	4829
广告结束	4829
""", '広': """
広告	2648
広告の下に記事が続きます	2694
広告の後に続きます	2648
広告はここまで	2694
広告をスキップ	2648
広告を閉じる	2648
広告ブロッカーをご利用中です	2705
広告ブロックの解除方法	2705
広告ブロックを解除してください	2705
広告ブロックを解除しました	2705
広告企画	2648
広告終わり	2694
""", '廣': """
廣告	4779
廣告後繼續閱讀	4829
廣告結束	4829
廣編企劃	4829
廣編特輯	4829
""", '延': """
延伸閱讀	4785
延伸阅读	4785
""", '开': """
开启app	4838
开启推送	4839
开启通知	4839
开始测验	4827
开通vip	4871
开通会员	4764
""", '当': """
当前时间	4832
当当购买	4829
""", '影': """
影片已下架	4831
影片已移除	4831
影片無法播放	4831
影片載入中	4831
影片載入失敗	4869
影音	4785
""", '後': """
後で	2631
""", '微': """
微信	4774
微信扫一扫	4862
微信扫码分享	4862
微信登录	4847
微博	4774
""", '必': """
必填	4851
必填字段	4850
必填欄位	4850
必填項	4850
必填项	4850
必須	2714
必須項目	2714
必須項目です	2713
""", '忘': """
忘記密碼	4764
忘记密码	4764
""", '応': """
応援する	2632
""", '快': """
快进#秒	4831
""", '总': """
总是允许	4836
""", '您': """
您可能也喜歡	4785
您可能感兴趣	4785
您可能还喜欢	19
您可能還喜歡	19
您可能還想看	4813
您可随时退订	4850
您可隨時取消訂閱	4850
您已关注此话题	4859
您已投过票	4824
您已投過票	4824
您已经投过票	4824
您已訂閱	4872
您已订阅	4872
您的信息已发送	4850
您的姓名	4872
您的投票已提交	4824
您的支持很重要	4870
您的昵称	4865
您的暱稱	4865
您的留言	4872
您的訊息已送出	4850
您的邮箱	4768
您的電子郵件	4872
您的電郵	4768
""", '情': """
情報をお寄せください	2718
情報提供のお願い	2718
情報提供はこちら	2718
""", '想': """
想接收即時新聞通知嗎	4839
想接收通知吗	4839
""", '意': """
意見反饋	4824
意見回饋	4824
意见反馈	4784
""", '感': """
感想を送る	2653
感謝您的參與	4824
感謝您的投票	91	4824
感謝您的支持	4870
感谢您,您的信息已发送	4850
感谢您的参与	4824
感谢您的投票	91	4824
感谢您的支持	4870
感谢支持	4870
""", '成': """
成为会员	4761
成為會員	4761
""", '我': """
我们无法显示此内容	4835
我同意	4780
我同意处理我的个人数据	4850
我同意接收电子邮件	4850
我同意隱私權政策	4850
我已关闭	4841
我已关闭广告拦截器	4841
我已閱讀並同意隱私權政策	4850
我已關閉廣告攔截器	4841
我已阅读并同意隐私政策	4850
我的帐户	4764
我的帳戶	4764
我知道了	4780
我要举报	4824
我要投票	4824
我要捐款	4870
我要支持	4870
我要檢舉	4824
我要爆料	4855
我要留言	4784
我要糾錯	4804
我要纠错	4784
我要评论	4784
我要贊助	4870
""", '或': """
或	4848
""", '戻': """
戻る	2658
""", '所': """
所有新闻	4854
所有留言	4784
""", '打': """
打印	4774
打印本页	4804
打印食谱	61
打开	4788
打开app	4838
打开app查看更多	4838
打开app阅读	4838
打开app阅读全文	4838
打开客户端阅读	4838
打开微信扫一扫	4862
打开推送	4839
打赏	4761
打赏作者	4870
""", '扫': """
扫一扫分享	4862
扫描二维码下载	4838
扫码下载	4838
扫码下载app	4838
扫码下载客户端	4838
""", '投': """
投票	92	4825
投票ありがとうございました	91	2690
投票する	91	2673
投票を受け付けました	2690
投票区	92
投票成功	4824
投票済みです	2690
投票結果	2691	4825
投票結果を見る	91
投票结果	4825
投稿する	2653
投稿を表示	2699
投稿を表示する	2699
投稿を読み込む	2699
投稿须知	4855
""", '折': """
折りたたむ	2659
折扣码	4875
折扣碼	4875
""", '报': """
报告错误	4788
""", '拒': """
拒絕	4780
拒绝	4780
拒绝全部	4836
拒绝所有cookie	4868
""", '招': """
招聘启事	4804
""", '拡': """
拡大	2644
拡大する	2658
""", '按': """
按年計費	4847
按年计费	4847
按月	4845
按月捐款	4844
按月计费	4847
按讚	4775
""", '捐': """
捐款	4761
捐贈	4761
捐赠	4761
""", '掃': """
掃描qr code下載	4838
掃碼下載	4838
""", '排': """
排序	4825
排行榜	4785
""", '採': """
採用情報	2669
""", '接': """
接受	4780
接受並繼續	4835
接受全部	4780
接受全部cookie	4868
接受并继续	4835
接受所有	4780
接受所有 cookie	4868
接受所有cookie	4868
接收通知	4839
""", '推': """
推广	4779
推广内容	4779
推廣	4779
推荐	4785
推荐文章	4785
推荐方案	4848
推荐阅读	4785
推薦	4785
推薦文章	4785
推薦閱讀	4785
""", '提': """
提交	91	4851
提交成功	4850
提交成功,感谢您的反馈	4872
提交评论	4824
提供	2648
提供反馈	4824
提供意見	4824
提供新聞線索	4855
提供新闻线索	4855
""", '搜': """
搜尋	4787
搜索	4787
""", '撤': """
撤回同意	4835
""", '播': """
播放	4787
播放器加载中	4831
播放影片	4869
播放视频	4869
播放速度	4831
""", '支': """
支持我们	4761
支持我們	4761
支援する	2632
支援はこちら	2707
""", '收': """
收合	4788
收听	4774
收听文章	4831
收听本文	4804
收聽文章	4804
收聽本文	4831
收藏	4774
收藏文章	4774
收藏本文	4804
收藏食譜	61
收藏食谱	61
收起	4787
收起回复	4824
""", '放': """
放大图片	4854
放大圖片	4854
放大字体	4862
放大字體	4862
""", '数': """
数独	2693	4828
""", '數': """
數獨	4828
""", '文': """
文字の大きさ	65	2644
文字を大きくする	2724
文字を小さくする	2724
文字サイズ	2644
文字サイズを変更	2724
文字サイズ変更	65
文字拡大	2724
文字稿	4832
文字起こし	2697
文字起こしを表示	2696
文字起こしを見る	2696
文明上网,理性发言	4865
文明上网理性发言,请遵守新闻评论服务协议	4865
文章未完 廣告後繼續	4829
""", '料': """
料金プラン	2711
料金プランを見る	2733
""", '新': """
新しい順	2691
新着	2656
新着ニュース	2656
新着記事	2656
新着記事一覧	2683
新着順	2691
新聞線索	4855
新規会員登録	2634
新規登録	2634
新闻简报	4768
新闻线索	4855
""", '无': """
无所谓	4825
无法显示此内容	4835
""", '早': """
早割	2726
早鳥票	4864
早鸟票	4864
""", '时': """
时长	4832
""", '明': """
明白了	4788
""", '是': """
是否允许通知	4839
是否接收推送通知	4839
是否接收通知	4839
是否開啟通知	4839
""", '显': """
显示全部	4854
显示内容	4835
显示原文	4788
显示字幕	4831
显示帖子	4835
显示更多	4787
""", '時': """
時長	4832
""", '暂': """
暂不	4760
暂无评论	4804
暂无评论,快来抢沙发	4865
""", '暫': """
暫不	4760
""", '更': """
更多	4785
更多作者文章	4854
更多内容	4785
更多分享方式	4862
更多图片	4854
更多圖片	4854
更多報導	4785
更多影片	4854
更多报道	4785
更多文章	4785
更多新聞	4785
更多新聞請看	4813
更多新闻	4785
更多游戏	4827
更多精彩	4813
更多精彩内容	4874
更多精采內容	4804
更多视频	4854
更多选项	4863
更多選項	4863
更正政策	4855
更正與說明	4855
""", '書': """
書籍を購入する	2694
""", '最': """
最受欢迎	4848
最受歡迎	4848
最多人看	4813
最新	4825
最新ニュース	2656
最新ニュースを通知で受け取る	2703
最新号	2683
最新影音	4813
最新文章	4785
最新新聞	4785
最新新闻	4785
最新消息	4785
最新記事	2656
最旧	4825
最早	4825
最热	4825
最熱	4825
最舊	4825
最超值	4848
""", '會': """
會員中心	4764
會員專享	4767
會員專享內容	4767
會員專屬	4764
會員登入	4764
""", '月': """
月払い	2711
月額#円	2637
月額#円(税込	2637
月額プラン	2711
""", '有': """
有効なメールアドレスを入力してください	2713
有料会員からのプレゼント記事	2738
有料会員登録	2634
有料会員記事	2673
有料登録	2634
有料記事	2634
""", '朋': """
朋友圈	4774
""", '服': """
服务条款	4780
服務條款	4780
""", '朗': """
朗读全文	4831
""", '朝': """
朝刊・夕刊	2634
""", '未': """
未满十八岁禁止饮酒	4829
未滿十八歲禁止飲酒	4829
""", '本': """
本を購入する	2694
本周热门	4813
本文	2735
本文へ	2658
本文へ移動	2658
本文对您有帮助吗	4824
本文尚无评论	4865
本文已锁定	4847
本文由ai语音朗读	4831
""", '机': """
机器翻译	4804
机翻	4832
""", '来': """
来测测你的知识	4827
""", '查': """
查看专题	4854
查看优惠	4871
查看作者主页	4855
查看作者更多文章	4854
查看優惠	4871
查看全部	4787
查看全部图片	4854
查看全部文章	4874
查看全部評論	4824
查看全部评论	4824
查看原图	4787
查看原文	4814
查看商品	4875
查看回复	4824
查看回覆	4824
查看图集	4854
查看圖集	4854
查看地图	4788
查看專題	4854
查看投票結果	4865
查看投票结果	91	4865
查看文字稿	4831
查看方案	4871
查看更多	4787
查看更多图片	4854
查看更多评论	4824
查看留言	4784
查看結果	91
查看结果	91	4788
查看訂閱方案	4847
查看詳情	4788
查看订阅方案	4847
查看评论	4784
查看详情	4788
查看逐字稿	4831
查看高清图集	4854
""", '标': """
标签	4785
""", '检': """
检举评论	4865
""", '検': """
検索	2658
""", '業': """
業配	4779
""", '楽': """
楽天で見る	2694
楽天で詳細を見る	2694
楽天で購入	2694
楽天で購入する	2694
楽天市場で見る	2694
楽天市場で購入	2694
""", '標': """
標籤	4785
""", '機': """
機器翻譯	4804
機械翻訳	2697
""", '檢': """
檢舉	4784
檢舉留言	4865
""", '次': """
次のページ	2658
次の写真	2717
次の動画	2731
次の画像	2717
次の記事	2656
次の記事へ	2656
次の記事を読む	2736
次へ	2658
次を読む	2659
次ページ	2658
次回から自動的にログイン	2710
""", '正': """
正しいメールアドレスを入力してください	2713
正在加载播放器	4831
""", '此': """
此影片無法播放	4831
此文章已锁定	4847
此欄位為必填	4850
此視頻無法播放	4831
此视频不可用	4831
此视频已被删除	4831
此項為必填	4850
此页面对您有帮助吗	4824
此项为必填项	4850
""", '残': """
残り時間	2697
""", '毎': """
毎年	2708
毎月	2708
毎月寄付する	2707
毎月支援する	2707
""", '每': """
每一份支持都很重要	4844
每一份支持都重要	4844
每年	4845
每月	4845
每月捐款	4761
""", '氏': """
氏名	2714
""", '民': """
民調	92
""", '沒': """
沒意見	4825
""", '没': """
没意见	4825
没有账号	4847
""", '注': """
注册	4764
注册成功	4872
注目の記事	2656
注目キーワード	2656
注目ワード	2656
注目記事	2656
""", '测': """
测测你的知识	4827
""", '清': """
清晰度	4832
""", '游': """
游戏	4828
""", '点': """
点击取消静音	4869
点击图片查看大图	4854
点击打开声音	4869
点击排行	4785
点击播放	4804
点击放大	4854
点击查看全文	4874
点击查看原文	4814
点击查看大图	4787
点击阅读全文	4874
点击阅读原文	4814
点我看视频	4804
点赞	4774
""", '為': """
為您推薦	4785
""", '热': """
热点	4785
热点推荐	4785
热门	4785
热门排行	4785
热门文章	4785
热门新闻	4785
""", '無': """
無料で体験する	2634
無料で始める	2710
無料で試す	2710
無料で読む	2634
無料アプリをダウンロード	2702
無料ゲーム	2692
無料会員登録	2634
無料会員限定	2634
無料体験	2634
無料登録	2634
無法播放影片	4831
無法載入影片	4869
無法顯示此內容	4835
""", '焦': """
焦點新聞	4785
""", '熱': """
熱門	4785
熱門排行	4785
熱門文章	4785
熱門新聞	4785
熱門話題	4785
""", '爆': """
爆料信箱	4855
爆料專線	4855
爆料热线	4855
""", '特': """
特別協賛	2726
特定商取引法に基づく表記	2650
特集	2656
特集を見る	2717
特集ページへ	2717
特集一覧	2717
特集一覧へ	2736
""", '猜': """
猜你喜欢	4785
猜你喜歡	4785
""", '現': """
現在の再生時間	2696
""", '生': """
生成aiを使用しています	2731
""", '用': """
用app開啟	4838
用户协议和隐私政策	4868
""", '由': """
由ai生成	4858
由ai语音朗读	4831
""", '申': """
申し込む	2634
""", '电': """
电子报	4768
电子邮箱	4768
""", '画': """
画像をクリックして拡大	2717
画像を拡大	2658
画像を拡大する	2717
画像を見る	2658
画質	2697
""", '留': """
留言	4784
留言(#	4784
留言内容	4873
留言已關閉	4824
留言規則	4824
留言规则	4824
""", '略': """
略過廣告	4869
""", '登': """
登入	4764
登入/註冊	4764
登入後留言	4824
登出	4764
登录	4764
登录/注册	4764
登录后发表评论	4824
登錄	4764
登録	2634
登録が完了いたしました	2734
登録が完了しました	2673
登録して続きを読む	2634
登録する	2634
""", '發': """
發現錯誤	4824
發現錯誤?請告訴我們	4804
發生錯誤	4851
發表留言	4784
發表評論	4784
""", '皆': """
皆さまのご支援が力になります	2707
""", '監': """
監修者	2719
""", '目': """
目前時間	4832
目录	4787
目次	2658
目次へ戻る	2736
目錄	4787
""", '直': """
直接看食谱	61
""", '相': """
相关主题	4785
相关报道	4785
相关推荐	4785
相关文章	4785
相关新闻	4785
相关标签	4785
相关视频	4813
相关阅读	4785
相關主題	4785
相關報導	4785
相關影片	4813
相關推薦	4785
相關文章	4785
相關新聞	4785
相關標籤	4785
相關閱讀	4785
""", '看': """
看了这篇文章的人也看	4785
看全文	4854
看原文	4814
看更多	4785
看更多作者文章	4854
看更多文章	4813
看更多新聞	4813
看更多照片	4854
看結果	91
""", '知': """
知道了	4788
""", '確': """
確認する	2714
確認メールをお送りしました	2713
確認画面へ	2714
""", '禁': """
禁止酒駕	4864
禁止酒駕,飲酒過量有害健康	4829
""", '稍': """
稍后	4840
稍后再说	4760
稍后提醒我	4760
稍后阅读	4804
稍後	4840
稍後再說	4760
稍後提醒我	4760
稍後閱讀	4804
""", '立': """
立即开通	4871
立即投票	91
立即捐助	4844
立即捐款	4761
立即捐赠	4844
立即支持	4870
立即訂閱	4764
立即订阅	4764
立即试玩	4827
立即購票	4829
立即贊助	4844
立即购票	4829
立即选购	4829
立即選購	4829
立即開始玩	4827
""", '筆': """
筆者	2719
筆者プロフィール	2718
""", '管': """
管理cookie	4835
管理偏好設定	4868
管理偏好设置	4868
管理同意	4835
管理同意设置	4835
管理同意選項	4835
管理选项	4868
管理選項	4868
""", '粉': """
粉絲團	4775
""", '精': """
精彩推荐	4813
精彩推薦	4813
精选	4785
""", '紙': """
紙面ビューアー	2634
""", '結': """
結果を見る	91	2659
""", '続': """
続きはこちら	2684
続きをみる	2658
続きを読む	2634
続けて読む	2736
""", '網': """
網友留言	4784
""", '編': """
編輯推薦	4785
編輯準則	4855
編輯精選	4785
編集ポリシー	2718
編集方針	2719
編集部おすすめ	2656
編集部のおすすめ	2656
""", '縮': """
縮小	2644
縮小字體	4862
""", '繼': """
繼續使用網頁版	4838
繼續閱讀	4787
繼續閱讀請往下	4829
""", '續': """
續訂	4871
""", '纠': """
纠错	4784
""", '继': """
继续在浏览器阅读	4838
继续浏览内容	4787
继续阅读	4787
""", '续': """
续订	4871
""", '编': """
编辑准则	4855
编辑推荐	4785
编辑精选	4785
""", '缩': """
缩小字体	4862
""", '网': """
网友评论	4784
网友评论仅供其表达个人看法,并不表明本站立场	4865
""", '翻': """
翻訳を表示	2659
""", '联': """
联系作者	4855
联系我们	4780
联系编辑部	4855
""", '聯': """
聯絡我們	4780
聯絡編輯部	4855
""", '聽': """
聽全文	4804
聽文章	4831
聽新聞	4774
聽這篇文章	4804
""", '脳': """
脳トレ	2693
""", '自': """
自动播放	4832
自動再生	2697
自動播放	4832
自動翻訳	2697
自定义金额	4844
自訂金額	4844
""", '菜': """
菜单	4787
""", '著': """
著作権	2650
著者の記事一覧	2717
著者をフォロー	2723
著者をフォローする	2723
著者プロフィール	2718
""", '複': """
複製	4863
複製網址	4804
複製連結	4774
""", '要': """
要接收推送通知吗	4839
要接收通知嗎	4839
""", '視': """
視頻由ai生成	4869
""", '觀': """
觀看更多	4813
""", '视': """
视频	4785
视频不可用	4831
视频加载中	4831
视频加载失败	4869
视频已下架	4831
视频已失效	4831
视频无法播放	4831
视频时长	4869
视频正在加载	4831
""", '解': """
解鎖全文	4804
解鎖文章	4871
解锁全文	4804
解锁文章	4871
解除しました	2706
解除方法	2706
解除方法はこちら	2706
""", '訂': """
訂戶專享	4829
訂戶專享優惠	4829
訂戶專享內容	4847
訂戶贈閱	4876
訂正について	2718
訂閱	4764
訂閱成功	4872
訂閱推播	4839
訂閱方案	4871
訂閱會員	4764
訂閱會員專屬內容	4804
訂閱郵件	4768
訂閱電子報	4768
""", '記': """
記事に関するお問い合わせ	2718
記事の続きはこちら	2684
記事の続きを読む	2717
記事の誤りを報告	2727
記事は広告の下に続きます	2694
記事は広告の後に続きます	2694
記事へのお問い合わせ	2718
記事へのご意見	2653
記事をサポートする	2632
記事をシェア	2738
記事をシェアする	2738
記事をプレゼント	2634
記事をプレゼントする	2673
記事を保存	2644
記事を保存する	2673
記事を印刷する	2644
記事を聴く	2696
記事を評価する	2727
記事を読む	2658
記事を購入する	2733
記事を音声で聞く	2696
記事を音声で聴く	2696
記事ランキング	2656
記事一覧	2658
記事一覧へ	2717
記事一覧を見る	2684
記事全文を読む	2658
記住我	4848
記者をフォロー	2723
記者プロフィール	2718
記者募集	2669
記者募集中	2669
""", '設': """
設定を保存	2699
設定を保存する	2699
設定を変更する	2730
設定を管理	2730
""", '許': """
許可	2704
許可する	2650
""", '註': """
註冊	4764
註冊成功	4872
""", '評': """
評価順	2691
評論	4784
評論已關閉	4824
評論規則	4824
""", '話': """
話題の記事	2656
""", '該': """
該作者更多文章	4854
""", '詳': """
詳しく見る	2659
詳細	2659
詳細を見る	2737
詳細・購入はこちら	2694
""", '語': """
語音播報	4804
語音朗讀	4804
""", '誤': """
誤りを報告	2659
誤りを報告する	2727
誤字脱字の報告	2673
誤字脱字を報告	2718
誤字脱字を報告する	2673
""", '読': """
読まれている記事	2656
読み上げ	2673
読み放題	2637
読み続ける	2659
読み込み中です	2696
読者限定	2694
""", '請': """
請填寫讀者問卷	4804
請我們喝杯咖啡	4844
請查收郵件	4850
請檢查您的收件匣	4850
請繼續下滑閱讀	4829
請繼續往下閱讀	4779
請輸入您的電子郵件	4872
請輸入有效的電子郵件	4850
請輸入有效的電子郵件地址	4850
請輸入電子郵件	4768
請選擇金額	4870
請關閉廣告攔截器	4841
""", '讀': """
讀者優惠	4829
讀者專享	4829
""", '讚': """
讚	4774
讚賞支持	4761
""", '订': """
订户专享	4829
订户专享优惠	4829
订户赠阅	4876
订阅	4764
订阅会员	4764
订阅成功	4872
订阅推送	4839
订阅邮件	4768
""", '记': """
记住我	4848
记者简介	4855
""", '设': """
设为google首选来源	4859
""", '评': """
评论	4784
评论(#	4784
评论功能已关闭	4865
评论已关闭	4824
评论规则	4824
""", '诚': """
诚聘英才	4804
""", '话': """
话题	4785
""", '该': """
该文章已关闭评论	4865
该视频不可用	4831
该视频已下架	4831
该邮箱已被注册	4872
""", '详': """
详情	4788
""", '语': """
语音朗读	4804
语音由ai生成	4831
""", '说': """
说点什么	4865
""", '请': """
请先登录再评论	4804
请关闭广告拦截器	4841
请我们喝杯咖啡	4844
请查收邮件	4850
请检查您的收件箱	4850
请继续往下阅读	4779
请输入您的电子邮件	4872
请输入您的邮箱	4872
请输入昵称	4865
请输入有效的电子邮件地址	4850
请输入有效的邮箱地址	4850
请输入邮箱	4768
请选择金额	4870
""", '读': """
读者专享	4829
读者优惠	4829
""", '購': """
購入はこちら	2694
購票	4864
購票連結	4829
購読	2634
購読する	2634
購読のお申し込み	2634
購読プラン	2733
購読プランを見る	2710
購読申し込み	2634
購買本書	4829
""", '贈': """
贈る	2725
贈送文章	4804
贈送文章給朋友	4804
贈送此文	4804
""", '贊': """
贊助	4761
贊助內容	4779
贊助商	4779
贊助我們	4844
""", '购': """
购买本书	4829
购买此书	4829
购票	4864
购票链接	4829
""", '赞': """
赞	4825
赞助	4761
赞助内容	4779
赞助商	4864
赞助商链接	4779
赞助我们	4844
赞赏	4761
赞赏作者	4870
""", '赠': """
赠送文章	4862
赠送此文	4804
""", '超': """
超值方案	4847
""", '跳': """
跳到主要內容	4787
跳到食谱	61
跳至食譜	61
跳转到食谱	61
跳过广告	4869
""", '踩': """
踩	4825
""", '載': """
載入中	4831
載入內容	4835
載入更多	4787
載入貼文	4835
""", '輸': """
輸入您的電子郵件	4872
""", '轉': """
轉發	4774
""", '转': """
转发	4774
""", '载': """
载入内容	4835
""", '输': """
输入您的邮箱	4872
""", '返': """
返信	2653
返信する	2653
返信を書く	2727
返信を表示	2690
返信を見る	2690
返信を隠す	2690
返回上一页	4874
返回列表	4874
返回頂部	4854
返回顶部	4787
返回首頁	4854
返回首页	4787
""", '还': """
还不是会员	4847
还有更多精彩内容	4874
还没有账号	4847
""", '这': """
这篇文章对你有帮助吗	4824
这篇文章对您有帮助吗	4824
""", '进': """
进入专题	4854
进入专题页	4854
""", '连': """
连结已复制	4862
""", '追': """
追蹤	4775
追蹤中	4859
追蹤主題	4859
追蹤作者	4859
追蹤我們	4775
""", '退': """
退出全屏	4831
""", '送': """
送信	91	2714
送信が完了しました	2713
送信しました	2713
送信する	91	2714
送信完了	2713
送出	91	4851
送出成功	4850
送出留言	4824
送出評論	4824
送料無料	2726
""", '选': """
选择	4848
选择方案	4847
选择订阅方案	4847
选择金额	4870
""", '逐': """
逐字稿	4832
""", '這': """
這篇文章對你有幫助嗎	4824
這篇文章對您有幫助嗎	4824
""", '通': """
通報	2691
通報する	2653
通知をオン	2643
通知をオンにする	2703
通知を受け取らない	2703
通知を受け取りますか	2703
通知を受け取る	2673
通知を設定する	2703
通知を許可	2703
通知を許可しますか	2703
通知を許可する	2703
""", '速': """
速報	2656
速報を通知で受け取る	2703
速報通知を受け取る	2673
""", '連': """
連結已複製	4804
連載	2656
連載をフォロー	2723
連載をフォローする	2723
連載を見る	2717
連載一覧	2717
""", '遊': """
遊戲	4828
""", '運': """
運営会社	2650
""", '違': """
違反を報告	2690
違反を報告する	2690
違反報告	2653
""", '選': """
選單	4787
選択する	2711
選擇	4848
選擇方案	4847
選擇訂閱方案	4847
選擇金額	4870
""", '還': """
還不是會員	4847
還沒有帳號	4847
""", '邮': """
邮箱	4768
邮箱格式不正确	4850
邮箱格式错误	4850
""", '配': """
配信停止はいつでも可能です	2713
""", '重': """
重新加载页面	4841
重新播放	4832
重新整理頁面	4841
重新載入頁面	4841
""", '金': """
金額を入力	2707
金額を指定	2707
金額を指定する	2707
金額を選ぶ	2732
金額を選択	2732
金額を選択してください	2732
""", '链': """
链接已复制	4804
""", '閉': """
閉じる	2631	2658
""", '開': """
開く	2659
開啟推播	4839
開啟通知	4839
開始測驗	4827
開通會員	4764
""", '間': """
間違いを見つけたら	2718
""", '関': """
関連	2656
関連する記事	2656
関連キーワード	2656
関連タグ	2656
関連トピックス	2656
関連ニュース	2656
関連リンク	2656
関連動画	2656
関連動画を見る	2731
関連情報	2656
関連記事	2656
関連記事はこちら	2683
関連記事をもっと見る	2736
関連記事を見る	2736
""", '閱': """
閱讀下一篇	4874
閱讀全文	4787
閱讀原文	4814
閱讀更多	4787
""", '關': """
關於作者	4855
關於我們	4780
關注	4775
關注作者	4859
關注我們	4775
關注此主題	4859
關鍵字	4785
關閉	4760
關閉視窗	4874
關閉選單	4874
""", '阅': """
阅读下一篇	4874
阅读全文	4787
阅读剩余全文	4874
阅读原文	4814
阅读更多	4787
""", '随': """
随时取消	4847
随时可取消	4847
""", '隐': """
隐私偏好	4868
隐私政策	4780
隐私权政策	4780
隐私设置	4836
""", '隨': """
隨時取消	4847
""", '隱': """
隱私偏好	4868
隱私政策	4780
隱私權政策	4780
隱私權設定	4835
隱私設定	4836
""", '離': """
離開全螢幕	4831
""", '電': """
電子信箱	4768
電子信箱格式錯誤	4850
電子報	4768
電子版	2634
電子郵件格式不正確	4850
電郵	4851
""", '静': """
静音	4832
""", '靜': """
靜音	4832
""", '音': """
音声で聞く	2644
音声をダウンロード	2696
音声を再生	2731
音声読み上げ	2673
音频播放器	4869
""", '頭': """
頭條	4785
""", '顯': """
顯示內容	4835
顯示原文	4788
顯示字幕	4831
顯示更多	4787
顯示貼文	4835
""", '飲': """
飲酒過量,有害健康	4829
飲酒過量有害健康	4829
""", '首': """
首頁	4787
首页	4787
""", '马': """
马上开始	4788
马上玩	4827
""", '验': """
验证码	4851
""", '點': """
點我看影片	4804
點擊播放	4831
點擊播放本文	4804
點擊放大	4854
點擊看大圖	4854
點擊開啟聲音	4869
點擊閱讀全文	4874
點閱排行	4813
""", '가': """
가	2757
가격 보기	2844
가로세로 낱말퀴즈	2799
가입하기	2748
가장 많이 본 뉴스	2764
가장 인기	2819
""", '개': """
개인정보 보호 설정	2838
개인정보 설정	2805
개인정보 수집 동의	2820
개인정보 수집 및 이용 동의	2820
개인정보 수집 및 이용에 동의합니다	2820
개인정보 수집·이용에 동의합니다	2820
개인정보 처리방침	2762
개인정보처리방침	2762
""", '갤': """
갤러리 닫기	2843
갤러리 보기	2825
""", '거': """
거부	2762
""", '검': """
검색	2766
""", '게': """
게시물 보기	2805
게시물 불러오기	2805
게임	2799
게임 전체보기	2797
게임 하러 가기	2797
""", '결': """
결과 보기	91	2767
""", '계': """
계속 읽기	2748
계정이 있으신가요	2818
""", '고': """
고객센터	2762
고충처리인	2826
""", '공': """
공감	2796
공감순	2796
공유	2757
공유하기	2757
""", '과': """
과거순	2796
""", '관': """
관련 기사	2764
관련 기사 더보기	2843
관련 뉴스	2764
관련 영상	2787
관련 태그	2764
관련기사	2764
관련기사 더보기	2843
관련뉴스	2764
관련키워드	2764
""", '광': """
광고	2761
광고 건너뛰기	2839
광고 닫기	2761
광고 아래에 기사가 계속됩니다	2800
광고 영역	87
광고 종료	2800
광고 차단 해제 방법	2811
광고 차단을 해제해 주세요	2811
광고 차단을 해제했습니다	2811
광고 차단이 감지되었습니다	2811
광고 후 계속됩니다	2800
광고성 정보 수신 동의	2820
광고성 정보 수신에 동의합니다	2820
""", '괜': """
괜찮습니다	2745
""", '교': """
교보문고에서 구매	2800
""", '구': """
구글 계정으로 계속하기	2818
구글 계정으로 로그인	2818
구글 선호 매체로 추가	2830
구글 플레이에서 다운로드	2808
구글로 계속하기	2818
구글로 로그인	2818
구글플레이에서 다운로드	2808
구독	2748
구독 갱신	2841
구독 상품 보기	2818
구독 상품 선택	2818
구독 상품 안내	2841
구독 신청	2748
구독 신청이 완료되었습니다	2820
구독 신청하기	2818
구독 안내	2841
구독 전용	2748
구독 중	2748
구독 취소	2831
구독권 선택	2818
구독신청	2748
구독이 완료되었습니다	2779
구독자 전용	2750
구독자 전용 기사	2818
구독자 전용 혜택	2800
구독자 혜택	2800
구독자가 선물한 기사입니다	2845
구독중	2830
구독하고 이어서 읽기	2779
구독하기	2748
구매하기	2800
구매하러 가기	2800
""", '글': """
글씨 크기	65
글씨크기	2757
글자 작게	2832
글자 크게	2832
글자 크기	2757
글자 크기 변경	65	2779
글자 크기 조절	65	2779
글자크기	2757
글자크기 변경	65
글자크기 설정	65
글자크기 조절	65
""", '금': """
금액 선택	2840
금액 직접 입력	2814
금액을 선택하세요	2840
금액을 선택해 주세요	2840
""", '기': """
기계 번역	2802
기부하기	2746
기사 계속 보기	2843
기사 공유	2832
기사 공유하기	2757
기사 구매	2841
기사 더 보기	2843
기사 더보기	2779
기사 듣기	2779
기사 링크 복사	2779
기사 본문	2766
기사 선물하기	2779
기사 스크랩	2832
기사 스크랩하기	2779
기사 오류 신고	2779
기사 오류 제보	2779
기사 요약	2829
기사 원문 보기	2779
기사 음성으로 듣기	2801
기사 잠금 해제	2841
기사 저장	2832
기사 저장하기	2779
기사 전문 보기	2825
기사 전체보기	2825
기사 제보	2826
기사 제보 및 문의	2779
기사 추천	2835
기사 평가하기	2835
기사 후원하기	2746
기사는 광고 아래에 계속됩니다	2800
기사는 광고 후 계속됩니다	2800
기사듣기	2801
기사를 공유합니다	2845
기사에 대한 의견	2763
기사원문	2766
기사저장	2757
기사제보	2826
기사추천	2835
기자 구독	2774
기자 구독하기	2774
기자 소개	2826
기자 페이지	2774
기자 프로필 보기	2774
기자구독	2830
기자에게 메일 보내기	2826
기자에게 이메일 보내기	2826
기자의 다른 기사	2774
기자의 다른 기사 보기	2825
기자의 다른기사	2764
기자의 다른기사 보기	2825
기자페이지 바로가기	2825
기획 기사 보기	2825
""", '나': """
나중에	2745
나중에 보기	2779
나중에 읽기	2779
나중에 하기	2745
""", '남': """
남은 시간	2802
""", '낱': """
낱말퀴즈	2799
""", '내': """
내 정보	2748
내용을 입력하세요	2842
내용을 입력해 주세요	2842
""", '네': """
네, 받을게요	2809
네이버 구독	2760
네이버 로그인	2818
네이버 밴드 공유	2832
네이버 블로그	2757
네이버로 로그인	2818
네이버에서 구독	2760
네이버에서 구독하기	2760
""", '놓': """
놓치면 안 되는 기사	2787
""", '뉴': """
뉴스 더보기	2825
뉴스 듣기	2779
뉴스레터 구독	2753
뉴스레터 구독 신청	2753
뉴스레터 구독이 완료되었습니다	2842
뉴스레터 무료 구독	2779
뉴스레터 신청	2753
""", '닉': """
닉네임을 입력하세요	2835
""", '다': """
다른 공유 찾기	2757
다른 금액	2814
다른 기사	19	2764
다른 기사 더 보기	19
다른 기사 보기	2774
다른기사	2764
다른기사 보기	2764
다시 보기	2802
다시 보지 않기	2745
다시보기	2802
다음	2766
다음 기사	2764
다음 기사 보기	2779
다음 기사 읽기	2843
다음 동영상	2839
다음 사진	2825
다음 영상	2839
다음 이미지	2843
다음 페이지	2766
다음글	2825
다음기사	2764
다음에	2745
다음에 하기	2810
다크모드	2806
""", '닫': """
닫기	2745
""", '답': """
답글	2763
답글 달기	2795
답글 더보기	2795
답글 보기	2795
답글 쓰기	2795
답글 접기	2795
답글쓰기	2763
""", '당': """
당신이 좋아할 만한	2764
""", '댓': """
댓글	2763
댓글 #	2763
댓글 #개	2763
댓글 닫기	2795
댓글 더보기	2795
댓글 등록	2795
댓글 등록하기	2795
댓글 보기	2763
댓글 신고	2835
댓글 신고하기	2835
댓글 쓰기	2763
댓글 운영 원칙	2795
댓글 운영 정책	2779
댓글 운영정책	2779
댓글 작성	2795
댓글 작성 규칙	2795
댓글 작성하기	2795
댓글 정책	2795
댓글보기	2763
댓글쓰기	2763
댓글을 남겨 주세요	2835
댓글을 남겨주세요	2835
댓글을 입력하세요	2835
댓글을 입력해 주세요	2835
댓글을 입력해주세요	2763
댓글을 작성하려면 로그인 해주세요	2835
댓글이 닫혔습니다	2795
""", '더': """
더 많은 옵션	2832
더 보기	2766
더보기	2764	2766
""", '도': """
도서 구매하기	2800
도움이 되었나요	2795
""", '독': """
독자 의견 조사	2779
독자 특별 할인	2800
독자 할인	2800
""", '동': """
동영상	2764
동영상 로딩 중	2801
동영상 보기	2839
동영상 재생	2801
동영상 플레이어	2839
동영상을 불러오는 중입니다	2801
동영상을 불러올 수 없습니다	2839
동영상을 재생할 수 없습니다	2801
동의	2762
동의 관리	2805
동의 철회	2805
동의 철회하기	2805
동의 후 계속	2805
동의하고 계속	2805
동의하고 계속하기	2805
동의합니다	2762
""", '뒤': """
뒤로 가기	2767
""", '등': """
등록	2763
""", '디': """
디지털 구독하기	2841
디지털뉴스부	2774
디지털뉴스팀	2774
디지털콘텐츠팀	2774
""", '또': """
또는	2819
""", '라': """
라인	2757
""", '랭': """
랭킹	2764
랭킹뉴스	2764
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
로그아웃	2748
로그인	2748
로그인 상태 유지	2818
로그인 유지	2818
로그인 전용 기사	2818
로그인 후 댓글 쓰기	2779
로그인 후 댓글 작성이 가능합니다	2835
로그인 후 댓글을 작성할 수 있습니다	2795
로그인 후 이용해 주세요	2795
로그인/회원가입	2748
로그인이 필요	2750
로그인하고 계속 읽기	2841
로딩 중	2801
로딩 중입니다	2801
로딩중	2801
""", '링': """
링크 복사	2757
링크가 복사되었습니다	2779
""", '마': """
마이페이지	2748
""", '많': """
많이 본 기사	2764
많이 본 뉴스	2764
많이 본 영상	2787
많이 읽은 기사	2764
많이본 기사	2764
많이본 뉴스	2764
""", '매': """
매달	2815
매월	2815
""", '맨': """
맨 위로	2766
맨위로	2766
""", '메': """
메뉴	2766
메뉴 닫기	2766
메시지가 전송되었습니다	2820
메일	2757
메일함을 확인해 주세요	2820
""", '멤': """
멤버십 가입	2841
멤버십 가입하기	2841
""", '모': """
모두 거부	2806
모두 동의	2762
모두 허용	2806
모든 쿠키 거부	2838
모든 쿠키 수락	2838
모든 쿠키 허용	2838
모르겠다	2796
모름/무응답	2796
모바일 웹으로 계속	2808
""", '목': """
목록	2766
목록 보기	2825
목록보기	2766
목록으로	2825
목록으로 돌아가기	2843
""", '무': """
무료 게임	2797
무료 배송	2834
무료 체험 시작하기	2748
무료 회원가입	2748
무료, 스팸 없음	2820
무료로 읽기	2841
무료배송	2834
무제한 이용하기	2841
""", '문': """
문의	2763
문의 내용	2842
문자 크기	65
""", '바': """
바로 구매하기	2800
바로가기	2757
""", '반': """
반응형 광고 영역	87
""", '배': """
배속	2802
""", '밴': """
밴드	2757
""", '번': """
번역 보기	2767
""", '베': """
베스트	2764
""", '보': """
보내기	2822
""", '복': """
복사	2833
복사하기	2757
""", '본': """
본문 글씨 줄이기	2757
본문 글씨 키우기	2757
본문 바로가기	2766
본문으로 바로가기	2766
""", '북': """
북마크	2757
""", '브': """
브라우저에서 계속	2808
브라우저에서 계속 보기	2808
""", '비': """
비공감	2796
비밀번호 찾기	2748
비밀번호를 잊으셨나요	2818
""", '사': """
사이트맵	2762
사진 더 보기	2825
사진 더보기	2825
사진 모두 보기	2825
사진 크게 보기	2825
사진 크게보기	2825
사진 확대	2766
""", '삭': """
삭제된 동영상입니다	2801
""", '상': """
상품 보기	2844
상품 상세보기	2844
""", '새': """
새로고침	2811
""", '선': """
선택	2819
선택 저장	2805
선호 매체로 추가	2830
""", '설': """
설문	92
설문 결과	2796
설문 결과 보기	2835
설문 참여 바로가기	2779
설문 참여하기	2779
설문에 참여하기	2795
설문조사	92
설문조사 참여하기	2779
설정 관리	2838
설정 저장	2805
""", '소': """
소리 켜기	2839
""", '속': """
속보	2764
속보 알림 받기	2779
속보 알림 신청	2779
속보 알림을 받으시겠습니까	2809
""", '스': """
스도쿠	2799
스크랩	2757
스크랩하기	2779
스크립트	2802
스크립트 보기	2801
스토어	2834
스토어 바로가기	2800
스폰서	2761
""", '시': """
시리즈 보기	2825
""", '신': """
신고	2763
신고하기	2796
신문구독	2748
신청이 완료되었습니다	2820
""", '실': """
실시간 뉴스	2764
""", '아': """
아마존에서 구매	2800
아마존에서 보기	2800
아이디 저장	2818
아이디 찾기	2818
아직 회원이 아니신가요	2818
""", '알': """
알겠습니다	2767
알라딘에서 구매	2800
알라딘에서 보기	2800
알림 받기	2756
알림 설정	2756
알림 설정하기	2809
알림 켜기	2809
알림 허용	2809
알림을 받으시겠습니까	2809
알림을 받으시겠어요	2809
알림을 켜시겠습니까	2809
""", '애': """
애드블록을 해제해 주세요	2811
애드블록이 감지되었습니다	2811
애플로 계속하기	2818
애플로 로그인	2818
""", '앱': """
앱 다운로드	2756
앱 다운로드하기	2756
앱 다운받기	2808
앱 설치	2756
앱 설치하기	2756
앱스토어에서 다운로드	2808
앱에서 계속 읽기	2808
앱에서 보기	2808
앱에서 열기	2808
앱에서 이어보기	2808
앱으로 보기	2808
""", '언': """
언제든 해지 가능	2818
언제든지 수신 거부할 수 있습니다	2820
언제든지 해지 가능	2818
""", '에': """
에디터 추천	2764
""", '여': """
여러분의 후원이 큰 힘이 됩니다	2814
""", '연': """
연간 결제	2819
연간 구독	2819
연관기사	2764
연재 보기	2825
""", '열': """
열기	2767
""", '영': """
영상	2764
영상 더보기	2825
영상 보기	2779
영상 재생	2801
영상으로 만나보세요	2779
영상으로 보기	2779
영상을 불러오는 중입니다	2801
영상을 불러올 수 없습니다	2839
영상을 재생할 수 없습니다	2801
""", '예': """
예매 바로가기	2800
예매하기	2800
예스#에서 구매	2800
예스#에서 보기	2800
""", '오': """
오늘 하루 보지 않기	2745
오늘은 그만 보기	2745
오늘의 운세	2799
오늘의 추천	2764
오늘의 핫뉴스	2787
오디오 다운로드	2801
오디오 플레이어	2839
오디오로 듣기	2779
오래된순	2796
오류 신고	2763
오류 신고하기	2779
오류가 발생했습니다	2820
오타 신고	2795
오탈자 신고	2779
""", '온': """
온라인뉴스팀	2774
""", '올': """
올바른 이메일 주소를 입력해 주세요	2820
올바른 이메일을 입력해 주세요	2820
""", '옵': """
옵션 관리	2838
""", '요': """
요금제 보기	2841
요약	2766
""", '원': """
원고료 보내기	2840
원문 보기	2767
원문보기	2766
""", '월': """
월간 결제	2819
월간 구독	2819
""", '웹': """
웹에서 계속 보기	2808
""", '위': """
위로	2766
위로 가기	2825
""", '유': """
유료 구독자 전용	2818
유료 기사입니다	2779
유료회원 전용	2818
유료회원 전용 기사	2818
유튜브 구독	2760
유튜브 구독하기	2760
유튜브에서 보기	2836
""", '음': """
음성 다운로드	2801
음성 재생하기	2779
음성으로 듣기	2757
음소거	2802
음소거 해제	2801
음소거를 해제하려면 탭하세요	2839
""", '응': """
응원하기	2746
""", '의': """
의견 남기기	2795
의견 보내기	2795
의견 쓰기	2763
""", '이': """
이 기사 공유하기	2845
이 기사 구매하기	2841
이 기사 어땠나요	2779
이 기사 어떠셨나요	2795
이 기사가 도움이 되었나요	2795
이 기사는 잠겨 있습니다	2818
이 기사를 공유합니다	2779
이 기사를 추천합니다	2779
이 기사를 평가해 주세요	2835
이 기사와 함께 읽은 기사	2779
이 기자의 다른 기사	2779
이 기자의 다른 기사 더보기	2825
이 동영상을 재생할 수 없습니다	2801
이 시각 많이 본 기사	2787
이 시각 많이 본 뉴스	2787
이 시각 주요뉴스	2764
이 시각 추천뉴스	2764
이 음성은 ai가 생성했습니다	2801
이 주제 팔로우	2830
이 콘텐츠를 표시할 수 없습니다	2805
이 페이지가 도움이 되었나요	2795
이런 기사는 어때요	2787
이름	2822
이름을 입력하세요	2842
이름을 입력해 주세요	2842
이메일	2757
이메일 주소 입력	2842
이메일 주소를 입력하세요	2820
이메일 주소를 입력해 주세요	2842
이메일 형식이 올바르지 않습니다	2820
이메일로 계속하기	2841
이메일로 공유	2832
이메일로 로그인	2841
이메일무단수집거부	2762
이메일을 입력하세요	2820
이메일을 입력해 주세요	2820
이메일을 입력해주세요	2842
이메일을 확인해 주세요	2820
이미 계정이 있으신가요	2818
이미 구독 중이신가요	2748
이미 구독 중입니다	2842
이미 등록된 이메일입니다	2842
이미 참여하셨습니다	2795
이미 투표하셨습니다	2795
이미 회원이신가요	2748
이미지 크게 보기	2766
이미지 크게보기	2825
이미지 확대	2766
이슈	2764
이어서 읽기	2843
이용권 구매	2818
이용권 선택	2818
이용약관	2762
이용약관에 동의합니다	2820
이전	2766
이전 기사	2764
이전 기사 보기	2779
이전 사진	2825
이전 영상	2839
이전 이미지	2843
이전글	2825
이전기사	2764
""", '인': """
인기 급상승	2787
인기 기사	2764
인기기사	2764
인기뉴스	2764
인쇄	2757
인쇄하기	2757
인스타그램 팔로우	2779
인스타그램에서 보기	2836
인스타그램에서 이 게시물 보기	2836
""", '일': """
일시	2815
일시 후원	2814
일시 후원하기	2814
일시정지	2802
일시후원	2746
""", '자': """
자동 번역	2802
자동 재생	2802
자동재생	2802
자막	2802
자막 보기	2801
자막 켜기	2801
자바스크립트가 비활성화되어 있습니다	2805
자발적 유료 구독	2840
자세히	2767
자세히 보기	2767
""", '작': """
작게	2833
""", '잘': """
잘 모름	2796
""", '장': """
장바구니 담기	2844
장바구니에 담기	2844
""", '재': """
재생	2766
재생 속도	2801
재생 시간	2802
재생속도	2801
재생할 수 없는 동영상입니다	2801
""", '저': """
저자 소개	2827
저작권규약	2762
저장	2757
""", '전': """
전송	2822
전송되었습니다	2820
전체 기사	2843
전체 기사 보기	2825
전체 뉴스 보기	2825
전체 댓글	2763
전체 동의	2806
전체 보기	2766
전체 사진 보기	2825
전체 화면	2802
전체메뉴	2766
전체보기	2766
전체화면	2802
전체화면 종료	2801
""", '접': """
접기	2766
접수되었습니다	2842
""", '정': """
정기	2815
정기 후원	2814
정기 후원하기	2746
정기구독	2748
정기후원	2746
정기후원 신청	2840
정기후원 신청하기	2840
정기후원하기	2814
정렬	2796
정상적으로 접수되었습니다	2842
정정·반론보도 신청	2826
정정보도 신청	2826
정정보도 요청	2826
""", '제': """
제보	2763
제보 바로가기	2826
제보하기	2763
제작 지원	2834
제작지원	2834
제출	91	2822
제휴 광고	2800
제휴 콘텐츠	2800
""", '좋': """
좋아요	2757
좋은 기사 후원하기	2746
""", '주': """
주소 복사	2779
주소가 복사되었습니다	2779
주소복사	2757
주요 기사	2764
주요 뉴스	2764
주요 뉴스 더보기	2787
주요기사	2764
주요뉴스	2764
주제 팔로우	2830
""", '지': """
지금 구매하기	2800
지금 뜨는 기사	2787
지금 뜨는 뉴스	2787
지금 플레이	2797
지금 플레이하기	2797
지금 후원하기	2840
지나친 음주는 건강에 해롭습니다	2800
지나친 음주는 건강을 해칩니다	2800
지도 보기	2767
지면보기	2748
""", '직': """
직접 입력	2815
""", '차': """
차단	2810
""", '참': """
참여하기	91
""", '창': """
창 닫기	2843
""", '책': """
책 구매하기	2800
""", '첫': """
첫 댓글을 남겨주세요	2835
첫 댓글을 작성해 보세요	2835
""", '청': """
청소년보호정책	2762
""", '최': """
최고의 혜택	2819
최신 기사	2764
최신 뉴스	2764
최신기사	2764
최신뉴스	2764
최신순	2796
최저가 보기	2844
""", '추': """
추천	2819
추천 기사	2764
추천 영상	2787
추천기사	2764
추천뉴스	2764
추천순	2796
""", '친': """
친구 추가하기	2779
""", '카': """
카카오 계정으로 로그인	2818
카카오 로그인	2818
카카오로 로그인	2818
카카오로 시작하기	2818
카카오스토리	2757
카카오톡	2757
카카오톡 공유	2757
카카오톡 공유하기	2832
카카오톡으로 공유	2779
카카오톡으로 공유하기	2779
카테고리	2764
""", '커': """
커피 한 잔 사주기	2814
커피 한 잔 후원하기	2814
""", '콘': """
콘텐츠 보기	2805
콘텐츠 불러오기	2805
콘텐츠 표시	2805
""", '쿠': """
쿠키 관리	2805
쿠키 설정	2762
쿠키 설정 관리	2805
쿠팡에서 구매	2800
쿠팡에서 구매하기	2800
쿠팡에서 보기	2800
쿠폰 받기	2844
""", '퀴': """
퀴즈	2799
퀴즈 도전하기	2797
퀴즈 풀기	2779
퀴즈 풀러 가기	2797
""", '크': """
크게	2833
""", '클': """
클릭하면 소리가 켜집니다	2839
""", '키': """
키워드	2764
""", '태': """
태그	2764
""", '텔': """
텔레그램에서 소식 받기	2779
""", '투': """
투표	92
투표 결과	2796
투표 결과 보기	91
투표 참여하기	2795
투표가 완료되었습니다	2795
투표에 참여해 주셔서 감사합니다	2795
투표하기	91	2779
투표해 주셔서 감사합니다	91	2795
""", '트': """
트위터	2757
트위터 공유	2757
트위터로 공유	2832
트위터에서 보기	2836
""", '특': """
특집 더보기	2825
특집 보기	2825
""", '티': """
티켓 예매	2800
티켓 예매하기	2800
""", '틱': """
틱톡에서 보기	2836
""", '팔': """
팔로우 중	2830
팔로우 취소	2830
""", '팟': """
팟빵에서 듣기	2836
""", '페': """
페이스북	2757
페이스북 공유	2757
페이스북에서 보기	2836
페이스북으로 공유	2779
페이스북으로 로그인	2818
페이지 새로고침	2811
페이지를 새로고침하세요	2811
페이팔로 결제	2841
""", '편': """
편집 원칙	2826
""", '펼': """
펼치기	2766
""", '포': """
포토	2764
포토 갤러리	2825
""", '폰': """
폰트 크기	2757
""", '푸': """
푸시 알림 받기	2809
""", '프': """
프리미엄	2748
프린트	2757
""", '피': """
피드백 보내기	2795
""", '필': """
필수	2822
필수 입력	2820
필수 입력 항목	2820
필수 입력 항목입니다	2820
필수 항목	2822
필수 항목입니다	2820
필자 소개	2826
""", '한': """
한 번	2815
한번만	2815
""", '할': """
할인 코드	2844
""", '함': """
함께 보면 좋은 기사	2764
함께 볼 기사	2787
함께 읽으면 좋은	2764
함께 읽은 기사	2787
""", '핫': """
핫뉴스	2764
핫이슈	2764
핫클릭	2787
""", '항': """
항상 허용	2806
""", '해': """
해제 방법	2813
해제했습니다	2813
""", '허': """
허용	2810
""", '헤': """
헤드라인	2764
""", '현': """
현재 시간	2802
""", '협': """
협찬	2761
""", '홈': """
홈	2766
홈으로	2825
홈으로 가기	2825
""", '화': """
화제의 뉴스	2764
화질	2802
""", '확': """
확인	2767
""", '환': """
환경설정 관리	2838
""", '회': """
회사소개	2762
회원 전용	2750
회원 전용 기사	2818
회원가입	2748
회원가입하고 계속 읽기	2841
회원이 아니신가요	2818
""", '후': """
후원	2746
후원 바로가기	2814
후원 신청	2814
후원 안내	2746
후원 페이지 바로가기	2814
후원 페이지로 이동	2814
후원 하기	2746
후원자 되기	2814
후원하기	2746
후원해 주셔서 감사합니다	2840
후원회원 가입	2746
후원회원 되기	2814
"""}

START = {'a': """
abonē	2947 K par	2947 K no	2947 K un	2949 K
acasă	97 K >	97 K '	97 K "
accès	1886 K illimité
această	52 K investigație	3641 K traducere	3697 K știre a fost
además	1452 K:	1497 K, en
adó	2237 K #%
adód	2237 K #%
adója	2237 K #%
ai가	2776 K 자동 번역한	2776 K 번역한	2776 K 핵심	2776 K 요약한
ai에게	2776 K 물어	2776 K 질문	2776 K 물어보기
ajánld	2237 K fel adód
ajánlja	2237 K fel adója	2237 K fel adód
ajánljuk	2262 K:
ajánlott	2264 K videó:	2264 K cikk:	2264 K cikkünk:
aktivér	686 K
alătură	12 K-te	56 K-te celor #	56 K-te celor peste #	56 K-te comunității de #
anmäl	4233 K dig till vårt	4252 K
annoncørbetalt	748 K indhold fra
annonsørinnhold	3313 K fra
anúncio	3593 K em #
apoyá	81 K
après	2017 K déduction fiscale
apúntate	1478 K a nuestro seminario	1478 K a nuestro evento
aquí	1509 K hay contenido de
artykuł	46 K można	46 K wolno	86 K sponsorowany:	3353 K wyraża poglądy	3353 K wyraża opinie	3353 K jest opinią	3367 K ukazał się	3367 K pochodzi z	3373 K przetłumaczony	3373 K został przetłumaczony	3373 K czyta	3373 K wygenerowany	3413 K został	3413 K przetłumaczono	3449 K ukazał się	3449 K pierwotnie ukazał	3449 K pochodzi z	3450 K	3460 K powstał we współpracy z
artykuły	3363 K autora
artículo	1532 K publicado originalmente	1561 K publicado en colaboración
artículos	1422 K gratuitos
ascultă	1 K	3630 K:	3647 K podcastul	3647 K acest articol	3706 K pe
atradāt	44 K
atsisiųskite	2881 K
autorė	2885 K:
autoři	516 K jsou
außerdem	901 K lesenswert:	901 K interessant:
aveți	72 K întrebări
aún	32 K no hay comentarios
ați	59 K încercat
""", 'b': """
bajá	1486 K la app
beiträge	27 K	935 K von
benefício	3523 K do assinante:
berätta	59 K i	59 K gärna
beställ	4252 K
bestätigen	778 K sie ihre
bestätigungsmail	778 K
besøg	671 K vores
beğendin	69 K mi	82 K mi
beğendiniz	8 K mi	69 K mi	82 K mi
boletín	1428 K diario	1428 K semanal
buď	31 K první
buďte	31 K první	31 K prvý
bài	8 K viết này	4676 K liên quan:	4689 K viết này có	4689 K viết có hữu ích	4736 K viết được bảo vệ	4737 K viết được thực hiện	4737 K viết được viết	4737 K viết này được	4744 K viết tiếp tục
báo	4689 K lỗi bài viết
bình	5 K luận	27 K luận	4690 K chọn:
bústia	41 K de denúncies de la redacció
bądź	31 K pierwszy	31 K pierwsza
bővebben	2262 K:
bạn	59 K đã thử	59 K đã làm thử	66 K biết ai	66 K có biết ai	69 K thấy hay	4689 K phát hiện	4689 K thấy bài viết
bản	4689 K tóm tắt này	4737 K dịch được
bấm	4691 K để nghe
bật	4667 K thông báo
""", 'c': """
caractères	1966 K restants
caràcters	425 K restants
chceš	538 K u nás pracovat	4020 K u nás pracovať
chefredaktör	4250 K och ansvarig utgivare:	4250 K:
chơi	4711 K ngay:
chưa	32 K có bình luận
citeşte	3630 K şi	3630 K şi:
citește	3630 K și	3630 K și:	3630 K:	3630 K mai mult	3630 K aici	3630 K mai departe:
citiți	3630 K și
ciąg	3377 K dalszy
comentários	5 K	27 K
compartí	3 K
conocés	66 K a alguien
conteúdo	86 K patrocinado:	3477 K exclusivo para	3521 K gerado	3526 K oferecido por	3553 K incorporado d	3553 K externo d	3553 K incorporado do	3553 K incorporado da	3553 K externo do
conținut	3641 K generat	3645 K oferit de	3674 K încorporat de	3674 K extern de
coût	2017 K après déduction	2017 K réel après
crédit	1960 K photo	1960 K photos
crédits	1960 K photo	1960 K photos
cunoașteți	66 K pe cineva
cunoști	66 K pe cineva
cuéntame	59 K
cuộc	52 K điều tra này
cài	4693 K đặt ứng dụng	4693 K ứng dụng	4693 K app
còn	4709 K lại # ký tự
có	72 K thắc mắc	4676 K thể bạn quan tâm:	4732 K lỗi xảy ra
cấm	4736 K sao chép
""", 'd': """
dacă	44 K observi	44 K observați	44 K găsești	3636 K ai informații	3643 K ai observat o
dalinkitės	2881 K
další	503 K články autora
darovať	4014 K
dernières	1914 K actualités
descarcă	13 K	3661 K aplicația
descargá	13 K	1486 K la app
descărcați	13 K
dežurni	41 K telefon redakcije
disponível	3484 K no google play	3531 K na app store	3531 K no google play	3531 K para android e	3594 K no spotify
distribuiți	3 K
dodržujte	28 K
domů	97 K >	97 K '
doporučené	501 K video:
doporučte	531 K
doporučujeme	501 K článek:
dorești	3679 K să primești notificări
doriți	3679 K să primiți notificări
dosszié	2345 K: így	2345 K: itt	2345 K: ezért	2345 K: miért	2345 K: hogyan	2345 K: mit	2345 K: ki	2345 K: mi	2345 K: ez	2345 K: ezt	2345 K: hallgassa	2345 K: nézze	2345 K: minden	2345 K: a	2345 K: az
dostępna	3380 K w
dostępne	3380 K w
dostępny	3380 K w
dołącz	12 K do	56 K do #	56 K do ponad #	3391 K do	3404 K do dyskusji
držte	28 K se
duración	1548 K del vídeo	1548 K del episodio
duração	3593 K do vídeo
durée	2013 K de la vidéo	2013 K de l'épisode
dzięki	3436 K naszym czytelnikom	3436 K naszym czytelniczkom
découvrez	1915 K aussi	1939 K la boutique	1939 K notre boutique	1939 K nos jeux	1939 K notre hors-série	1947 K notre application	1947 K notre appli
décryptage	1915 K :
déductible	1876 K des impôts	1876 K à #
déjà	1884 K abonné	1884 K inscrit	1884 K client
díky	580 K našim čtenářům	580 K našim předplatitelům
dùng	4700 K thử
dúvidas	72 K	72 K?	73 K sobre esta matéria	73 K sobre este artigo
""", 'e': """
elkészítetted	59 K
elírást	7 K
előfizetői	2316 K kedvezmény:	2316 K előny:	2316 K ajánlat:
előfizetőinknek	2337 K köszönhetően
előfizetőként	89 K	2294 K
encuéntranos	12 K
envía	3 K
envíanos	1467 K
ermöglicht	903 K von
erről	2262 K bővebben
escríbenos	1455 K
escúchalo	1549 K en spotify	1549 K en apple podcasts
escúchanos	1549 K en spotify
estagiária	3514 K sob supervisão	3514 * K sob supervisão
estagiário	3514 K sob supervisão
""", 'f': """
faça	3529 K o quiz	3529 K o teste	3529 K o nosso
felelős	2291 K szerkesztő:	2291 K kiadó:
fiți	31 K primul
foretrækker	687 K du
fortsätt	4254 K läsa
fortæl	59 K mig
fotogalería	1528 K:
fotogaléria	3988 K:
fotografía	1498 K:
fotoğraf	4473 K # / #	4473 K #/#
frågor	72 K	73 K om artikeln
få	662 K fuld adgang til	686 K adgang	686 K fri	686 K fuld	686 K besked	686 K ugens	686 K dagens	686 K de	686 K nyheder	686 K en notifikation	686 K breaking	686 K seneste nyt	697 K	719 K de vigtigste nyheder	719 K vigtige nyheder	719 K de største nyheder	719 K besked om	719 K besked, når	719 K nyhederne	719 K breaking	3223 K full tilgang til	3250 K tilgang	3250 K fri	3250 K full	3250 K beskjed	3250 K varsel	3250 K ukas	3250 K dagens	3250 K de	3250 K nyheter	3250 K siste	3262 K	3264 K varsel	3264 K varsler	3264 K push	4224 K full tillgång till	4252 K tillgång	4252 K fri	4252 K full	4252 K besked	4252 K en notis	4252 K veckans	4252 K dagens	4252 K de	4252 K nyheter	4252 K senaste	4263 K
férjen	2294 K hozzá
följ	12 K	4228 K	4252 K
følg	12 K	12 K oss	666 K	686 K	3227 K	3250 K
füge	12 K uns	909 K
fügen	12 K sie uns	909 K sie
für	781 K android und ios	849 K diesen artikel	849 K diesen	898 K nur
főoldal	97 K >	97 K '	97 K "
főszerkesztő	2291 K:
""", 'g': """
gazeteciliğimizi	4429 K
gefällt	82 K ihnen dieser	82 K dir dieser
gehöre	56 K zu den #
gehören	56 K sie zu den #
ghé	4690 K cửa hàng trực tuyến
giữ	4736 K bản quyền nội dung
glöm	4252 K inte att bekräfta
gorąca	41 K linia redakcji
góp	4689 K ý cho bài viết
gör	4233 K quizet	4233 K vårt quiz	4252 K vårt
görmemiz	4434 K gereken
görsel	4478 K yapay
""", 'h': """
henüz	32 K yorum
hibát	7 K talált	7 K találtál	2295 K lát
hintergründe	901 K dazu:
hjälp	4233 K oss bli bättre	4233 K oss att bli bättre
hjælp	671 K os med at blive bedre
hlavné	4001 K body
hlavní	518 K body
hozzászólások	5 K	27 K
hãy	31 K là người đầu tiên	4690 K trả lời khảo sát	4698 K ủng hộ
hämta	13 K	4237 K
häng	4252 K med
här	4280 K finns ett inbäddat innehåll från	4280 K finns inbäddat innehåll från	4280 K visas ett inbäddat innehåll från	4280 K visas inbäddat innehåll från	4280 K är ett inbäddat innehåll från	4280 K är inbäddat innehåll från
hääleta	1603 K
håll	28 K	28 K dig
hình	4733 K #/#
hör	853 K dir	909 K	4252 K
hören	853 K sie	909 K sie
hörzeit	925 K
hør	1 K artiklen	1 K artikkelen	1 K saken	653 K også	653 K også:	671 K mere på	686 K	3214 K også	3214 K også:	3250 K
""", 'i': """
iesūti	2935 K savu	2935 K
indlæg	27 K
indlæs	713 K altid indhold fra	713 K indhold fra
inlägg	27 K
innehåll	4315 K från annonsören
innehållet	4202 K är betalt av
intră	12 K pe
início	97 K >	97 K '	97 K "
izmēģinājāt	59 K
išbandėte	59 K
išsaugokite	2881 K
""", 'j': """
jaký	33 K je váš
jeśli	44 K widzisz	44 K zauważysz
joacă	3667 K acum:
já	59 K fez	3477 K é assinante
játssz	2313 K most:
jäikö	1772 K juttu kesken
jälgi	1603 K
jäsenetu	1820 K:
""", 'k': """
kapcsolódó	2262 K	2262 K:	2264 K videó:	2264 K cikk:	2264 K cikkünk:
każdego	3329 K ranka
kezdőlap	97 K >
không	4736 K được sao chép
kipróbáltad	59 K
kipróbáltátok	59 K
kiểm	4690 K tra kiến thức của bạn
kjøp	3232 K billetter	3232 K billett	3250 K
klausykitės	2866 K
klikněte	499 K zde
ključne	3902 K točke	3902 K tačke
klõpsates	1603 K
komentáre	5 K	27 K
komentáře	5 K	27 K
komentēt	2949 K var
komerčné	86 K oznámenie:
komerční	86 K sdělení:
kommentarsfältet	5 K
kopiér	686 K
kopírovat	531 K
kopírovať	4014 K
kopē	2949 K
korzyść	3419 K dla prenumeratorów:
korábbi	2264 K cikkünk:
kvíz	499 K:	559 K:	559 K dne:	559 K týdne:	2280 K	2312 K:	3988 K:	4037 K dňa:	4037 K týždňa:
kysyttävää	72 K	73 K jutusta
känner	66 K du någon
käännöksen	1813 K on
käännös	1813 K on
kérdésed	72 K van	73 K van a cikkről
kérje	2294 K
kérjen	2294 K
kérjük	28 K
kênh	4667 K youtube của báo
köp	4233 K biljetter	4233 K biljett	4252 K
kövess	12 K
kövesse	2294 K
kövessen	12 K
køb	671 K billetter	671 K billet	686 K
küfür	27 K içeren
küldd	3 K el	2273 K el nekünk
küldje	2273 K el nekünk	2294 K	2294 K tovább
ký	4709 K tự còn lại
kļūsti	2949 K
kết	4681 K nối với chúng tôi
""", 'l': """
laimē	2949 K
laimėkite	2881 K
lasītāju	2957 K aptauja:
legyél	2294 K
lejupielādē	2949 K
leé	1497 K también	1497 K más	1497 K:
lisää	1777 K kirjoittajalta	1777 K toimittajalta	1798 K meidät	1847 K aiheesta:
lugejaküsitlus	1611 K:
lásd	2262 K még
lásson	2294 K több
lát	2273 K valami
láttál	2273 K valami
lägg	4252 K till
lähetimme	1744 K vahvistusviestin	1744 K sinulle vahvistusviestin	1744 K sinulle sähköpostia
lähetä	1775 K juttuvinkki	1775 K uutisvinkki	1775 K vinkki	1781 K mielipidekirjoituksesi	1781 K mielipidekirjoitus	1798 K
lämna	4227 K dina tips	4227 K ditt tips
läs	4184 K hela artikeln	4216 K mer om	4217 K också	4217 K också:	4217 K även	4217 K mer	4217 K mer:	4217 K:	4217 K här	4217 K även:	4224 K vidare med	4224 K mer på	4237 K e-tidningen	4237 K tidningen	4252 K	4254 K vidare
läsarerbjudande	4275 K:
läsaromröstning	4272 K:
läsarresa	4275 K:
lås	4184 K upp artikeln	4184 K upp den här artikeln
læs	652 K mere om	653 K også	653 K også:	653 K mere	653 K mere:	653 K:	653 K her	653 K hele	662 K videre med	676 K e-avisen	676 K avisen	686 K	688 K videre	735 K alt om emnet:	735 K alt om:
læserafstemning	706 K:
læserrejse	710 K:
læsertilbud	636 K:	710 K:
légy	31 K te az első
líbil	8 K se vám	82 K se vám	519 K se
líbilo	69 K se
líbí	82 K se vám
línea	41 K de denuncias de la redacción	41 K de la redacción
línia	41 K de la redacció
löydät	12 K meidät	1798 K meidät
löysitkö	7 K
lütfen	28 K	4464 K reklam engelleyici
""", 'm': """
mantén	28 K
materiał	86 K sponsorowany:	86 K partnera:	86 K partnerski:	3377 K wideo	3460 K powstał we współpracy z	3460 K we współpracy z	3460 K sponsorowany przez
medlemsförmån	4275 K:
meillä	1838 K ei ole omistajaa	1838 K ei ole omistajia	1838 K ei ole osakkeenomistajia	1838 K ei ole maksumuuria
mesterséges	2302 K intelligencia írta
mirá	1481 K el video	1497 K también	1497 K:
mitä	8 K pidit	33 K mieltä	1799 K mieltä sinä
mišljenja	3899 K autora	3899 K iznesena	3899 K izneta
mišljenje	3899 K autora
możliwość	5 K komentowania
mándanos	1467 K
más	1451 K noticias de	1451 K noticias sobre	1451 K sobre	1451 K en	1451 K de	1452 K información	1452 K información:	1455 K artículos de
máte	72 K otázky	72 K dotazy	73 K otázku k článku	503 K tip?	503 K tip na článek	503 K tip na téma	503 K tip pro	583 K přečteno už # ze #	583 K přečteno už # z #	583 K přečteno již # ze #	583 K přečteno již # z #	583 K přečteno # ze #	583 K přečteno # z #	4056 K prečítané už # zo #	4056 K prečítané už # z #	4056 K prečítané # zo #	4056 K prečítané # z #
märkasid	44 K	1588 K midagi	1594 K viga	1594 K artiklis viga
még	32 K nincs	2346 K több a témáról:
més	395 K informació:	421 K notícies de	421 K notícies sobre
mød	671 K os
mūs	2949 K vari
mời	4676 K xem	4676 K bạn đọc	4676 K độc giả	4681 K bạn tham gia	4681 K độc giả theo dõi	4681 K bạn đọc theo dõi	4691 K quý vị theo dõi	4691 K quý độc giả	4691 K bạn xem video	4691 K nghe
""", 'n': """
nabídka	563 K pro čtenáře:
nahlásit	541 K chybu
nahlásiť	4023 K chybu
nahláste	4023 K chybu
najważniejsze	3373 K informacje
naloži	4109 K	4142 K vedno vsebino	4142 K vsebino z	4142 K vsebino s	4142 K vsebino iz	4142 K vsebino od
naložite	13 K	4109 K
naročite	4116 K se na
naujienų	41 K telefonas
načítat	566 K vždy obsah	566 K obsah z	566 K obsah ze	566 K obsah od
načítať	4043 K vždy obsah	4043 K obsah z	4043 K obsah zo	4043 K obsah od
našli	7 K jste	7 K ste	44 K ste
nemáme	580 K majitele	580 K vlastníka	580 K akcionáře	580 K žádného	580 K paywall	580 K reklamy	4053 K majiteľa	4053 K vlastníka	4053 K akcionárov	4053 K žiadneho	4053 K paywall	4053 K reklamy
nemáte	539 K čas číst	4021 K čas čítať
nepatríme	4053 K žiadnemu
nepatříme	580 K žádnému
než	548 K vložíte komentář	548 K začnete diskutovat	548 K napíšete příspěvek
nguồn	4685 K:	4685 K :
nhận	4667 K thông báo
nové	521 K číslo	521 K vydání	4004 K číslo	4004 K vydanie
nájdete	12 K nás
não	27 K serão publicados	3556 K é possível mostrar este conteúdo	3556 K foi possível mostrar este conteúdo
näe	1798 K enemmän
nägid	1604 K viga
näita	1603 K
näitkö	1799 K virheen
näytä	1798 K sisältö	1823 K sisältö palvelusta	1823 K aina sisältö
nå	4252 K vår
nézd	2262 K meg	2294 K meg
nézze	2262 K meg	2294 K meg
nāc	2940 K strādāt
nội	4716 K dung này không	4717 K dung này từ	4717 K dung nhúng từ	4717 K dung từ	4736 K dung được bảo vệ	4737 K dung được tạo	4737 K dung này được tạo
""", 'o': """
obrázek	556 K # z #
oceń	8 K	3374 K ten	3374 K artykuł	3374 K tekst
ocurrió	1525 K un error
odporučte	4014 K
odporúčame	3988 K:
odsłuchaj	3385 K	3385 K ten
ofereça	3 K
oglądaj	3360 K:
ohodnoťte	519 K	4002 K
olvasói	2316 K ajánlat:
olvasóink	2337 K támogatásának köszönhetően
olvasóinknak	2337 K köszönhetően
opracował	3364 K:
opracowała	3364 K:
opýtajte	4001 K sa
opširnije	3887 K:	3887 K na
otwórz	3347 K post
otázka	559 K dne:	4037 K dňa:
otázky	72 K
ouça	1 K	3502 K:	3527 K o podcast	3588 K no	3594 K no spotify	3594 K o podcast no
oversættelsen	703 K er
oír	1 K
""", 'p': """
pamanīji	2941 K kļūdu
pamanījāt	44 K	2941 K kļūdu
pastebėjote	44 K	2867 K įdomų	2873 K klaidą
paylaş	3 K
pažįstate	66 K
phát	7 K hiện lỗi	44 K hiện sai
phóng	4685 K viên:
piditkö	8 K	69 K	82 K	1799 K
pidätkö	82 K	1799 K
piše	3914 K:
podobał	8 K ci się
podobało	69 K się
podpořte	81 K	536 K
podrži	81 K
podržite	81 K	3917 K
podés	12 K seguir	1468 K enviarnos
podívejte	499 K se:	499 K se na video	501 K se na video:
poglądy	3353 K wyrażone w
pokaż	3347 K post
poleć	3385 K
poslať	4014 K
poslechněte	1 K si	499 K si	499 K si:
poslušajte	1 K	3887 K:	4088 K:
posłuchaj	1 K	3360 K:	3360 K też:
povoliť	4043 K vždy obsah	4043 K obsah z	4043 K obsah zo	4043 K obsah od
poznáte	66 K niekoho
pozostała	3377 K część
pošaljite	41 K vijest
pošlete	531 K
pošlite	3 K	4014 K
poți	3636 K contacta autorul	3636 K contacta autoarea
praneškite	2867 K redakcijai
predplaťte	4018 K si
prenošenje	68 K dozvoljeno	68 K dopušteno
prenumerantförmån	4275 K:
prečítajte	3988 K si tiež	3988 K si aj	3988 K si	3988 K si:
prečítali	4056 K ste už # zo #	4056 K ste už # z #	4056 K ste # zo #	4056 K ste # z #
pridruži	56 K se #
pridružite	12 K se	56 K se #
pridėkite	2881 K
prikaži	3945 K uvijek sadržaj	3945 K uvek sadržaj	3945 K sadržaj s	3945 K sadržaj sa	3945 K sadržaj iz	3945 K sadržaj od	4142 K vedno vsebino	4142 K vsebino z	4142 K vsebino s	4142 K vsebino iz	4142 K vsebino od
pronašli	44 K ste
pročitaj	3887 K još	3887 K i
pročitajte	3887 K još	3887 K i	3887 K više	3887 K:	3887 K više o ovoj temi
pročitali	3957 K ste # od #	3957 K ste već # od #
první	474 K měsíc za	474 K měsíc zdarma	474 K týden za	474 K týden zdarma	474 K tři měsíce za	474 K # měsíce za
prvních	474 K # dní za	474 K # dní zdarma
prvý	4013 K mesiac len za	4013 K mesiac za	4013 K mesiac už za	4013 K mesiac zadarmo
przeczytałaś	3439 K już # z #	3439 K # z #
przeczytałeś	3439 K już # z #	3439 K # z #
prześlij	3385 K dalej
präsentiert	903 K von
próbálja	2309 K ki tudását
prüfen	909 K sie
publicité	2013 K dans #
publié	1997 K initialement dans le	1997 K initialement sur	2027 K avec l'autorisation
pàgina	450 K # de #
página	1526 K # de #	1526 K #/#	3570 K # de #	3570 K #/#
páči	82 K sa vám
páčil	8 K sa vám	82 K sa vám	4002 K sa
páčilo	69 K sa
päeva	1611 K küsimus:
päivitä	1798 K
päivän	1816 K kysymys:
pääset	1798 K lukemaan
päätoimittaja	1796 K:
pódcast	1528 K:
păstrați	28 K
pērc	2940 K biļetes	2949 K
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
querés	1468 ¿K contarnos
qué	8 K te pareció	33 K opinas	33 K opina	33 K te parece
""", 'r': """
raději	539 K posloucháte
radšej	4021 K počúvate
radši	539 K posloucháte
rašykite	2867 K autorei	2867 K autoriui
recibí	1467 K las noticias
recomandări	3630 K:
redakčná	41 K linka
redakční	41 K linka	41 K telefon
regisztrálj	2293 K ingyenesen
regisztráljon	2280 K	2293 K ingyenesen
regístrate	1419 K para
reproducción	68 K permitida	68 K libre
reprodução	68 K permitida	68 K autorizada
resuméet	26 K er	702 K er
resztę	3377 K tekstu
rezervē	2949 K
rešite	3887 K kviz
riješite	3887 K kviz
rozwiąż	3360 K quiz
rozwiń	3347 K post	3347 K wpis
rätsel	892 K mit	928 K des tages:
rätseln	892 K sie mit
réservez	1939 K vos places pour la soirée de la rédaction
réservé	1884 K aux abonnés
réservée	1884 K aux abonnés
réservés	1884 K aux abonnés
résumer	1929 K cet article	1929 K l'article
résumé	1929 K généré	1929 K rédigé	1929 K réalisé	1929 K produit	1929 K par
rösta	4252 K	4268 K:	4268 K här:	4268 K i vår omröstning:
rādīt	2949 K
""", 's': """
sadržaj	3975 K je nastao u suradnji s
saglabā	2949 K
saistīts	2924 K:
saņem	2949 K
sažetak	3902 K	3902 K članka	3902 K teksta
schließ	56 K dich #	56 K dich den #
schließe	23 K dich
schließen	56 K sie sich den #
schriftgröße	786 K:	786 K a
sdílejte	3 K	3 K článek
sdílet	3 K
seguí	1467 K el canal	1497 K leyendo:
sesizări	3636 K și ponturi
shrnutí	26 K vytvořil	26 K vytvořila	518 K	518 K článku	557 K vytvořila	557 K bylo
sisällön	1860 K tarjoaa
siųskite	2867 K savo	2881 K
sjefredaktør	3247 K:	3247 K og ansvarlig redaktør:
skaitytojų	2889 K apklausa:
skopírovať	4014 K
skrót	3373 K artykułu
skúsili	59 K ste
slå	3269 K på javascript
související	499 K:	501 K video:	501 K článek:
spodobał	82 K ci się	82 K się
spodobało	69 K się
sponsorisé	2029 K par
sponzorované	4074 K spoločnosťou
sponzorováno	605 K společností
sporočite	4121 K napako
sprawdź	3360 K:	3360 K też:
spróbowaliście	59 K
spróbowałaś	59 K
spørgsmål	72 K	73 K til artiklen
spørsmål	72 K	73 K til saken	73 K til artikkelen
spýtajte	4001 K sa
stališča	4099 K avtorja
straipsnį	46 K galima
stáhni	13 K si
stáhněte	13 K si	554 K si aplikaci
stöd	81 K	4224 K
stötta	81 K	4224 K
støt	81 K	662 K
støtt	81 K	3223 K
suscríbete	1413 K a	1549 K en spotify
susidūrėte	2867 K su
susiję	2855 K:
susține	81 K
susțineți	81 K
sviđa	82 K vam se
synthèse	1929 K générée
syötä	1744 K kelvollinen sähköpostiosoite	1798 K
szerkesztőségi	41 K forródrót	41 K telefon
szerkesztőségünk	41 K forródrótja
szerző	2300 K:
szívesen	2295 K meghallgatjuk
szöveg	2300 K:
sähköpostiosoite	1744 K on virheellinen
sé	28 K respetuoso	31 K el primero	31 K la primera
sígame	1472 K
síganos	12 K
sígueme	1472 K
síguenos	12 K
só	3477 K para assinantes
sólo	1419 K para suscriptores
søg	686 K nu
súhrn	4001 K
súmate	12 K	56 K a las #
súvisiace	3988 K:
súvisiaci	3988 K článok
sūti	2935 K savu	2949 K
số	4709 K ký tự còn lại
""", 't': """
también	1440 K en facebook	1452 K puedes leer	1452 K puedes leer:	1452 K te puede interesar:
també	395 K et pot interessar:
também	3594 K disponível no spotify
tanidiğiniz	66 K biri
teitkö	59 K
tekoäly	1803 K on
tekstissä	1762 K esitetyt
tekstą	46 K galima
tenés	1462 ¿K información
textgröße	786 K:	786 K a
thấy	44 K lỗi
thử	4690 K sức với
tiedätkö	1775 K aiheesta	1775 K asiasta	1775 K lisää
tiivistelmä	26 K on	1812 K on
tiivistelmän	1812 K on
tilføj	686 K
tillåt	4280 K alltid innehåll från	4280 K innehåll från
tiếp	4744 K tục đọc sau
todavía	32 K no hay comentarios
további	2262 K részletek	2346 K cikkek a témában:
traducció	404 K feta
transparentní	511 K účet:
trên	4667 K google news
trình	4716 K duyệt của bạn không	4716 K duyệt không
trả	4690 K lời câu đố
trải	4700 K nghiệm
turpinājums	2951 K
twój	27 K komentarz
tykkäsitkö	69 K
työskenteletkö	1775 K
tác	4685 K giả:	4685 K giả là
támogasd	81 K	2285 K a	2285 K az
támogass	2237 K adód
támogassa	81 K	2237 K adója	2285 K a	2285 K az
támogasson	2237 K adója
täglichen	778 K newsletter
tämä	26 K tiivistelmä	52 K juttu	76 K ketju on lukittu	76 K aihe suljettiin	1762 K on mielipidekirjoitus	1762 K on mielipideteksti	1762 K on kolumni	1762 K on kommentti	1812 K tiivistelmä on	1813 K juttu on	1813 K artikkeli on	1813 K teksti on	1823 K on upotettu sisältö
tämän	52 K jutun
tässä	1823 K on upotettua sisältöä
télécharger	13 K	1895 K l'application
téléchargez	13 K
tóm	4689 K tắt này	4737 K tắt được
töltsd	13 K le	2309 K ki kvízünket
töltse	13 K le	2294 K le	2294 K ki	2309 K ki kvízünket
történeteiket	2273 K
tüm	27 K yorumlar
tęsinys	2883 K
tłumaczenie	3373 K	3413 K zostało
tải	13 K	13 K ứng dụng	4667 K ứng dụng	4667 K app	4693 K ngay ứng dụng
""", 'u': """
udostępnij	3 K
ukažite	3922 K na grešku
uključi	3910 K
uključite	3910 K
uložit	531 K
uložiť	4014 K
uložte	531 K si	4014 K si
unbeschränkter	872 K zugang
unterstütze	81 K	760 K
unterstützen	81 K sie	760 K sie	760 K sie die
uočili	7 K ste
upozorniť	4023 K na chybu
upozorněte	541 K na chybu
urmărește	12 K	3630 K și:	3647 K video	3706 K pe
urmăriți	12 K
utánközlés	68 K engedélyezett	68 K forrásmegjelöléssel
učitaj	3945 K uvijek sadržaj	3945 K uvek sadržaj	3945 K sadržaj s	3945 K sadržaj sa	3945 K sadržaj iz	3945 K sadržaj od
uživo	3962 K: kako	3962 K: ovako	3962 K: zašto	3962 K: što	3962 K: šta	3962 K: tko	3962 K: ko	3962 K: gdje	3962 K: gde	3962 K: ovo	3962 K: pogledajte	3962 K: poslušajte	3962 K: sve	3962 K: noć	3962 K: ljudi	3962 K: evo
""", 'v': """
vaš	27 K komentar
vegyél	2280 K részt
već	3938 K za #	3938 K od #
več	4088 K:	4088 K v videu	4113 K o tem	4113 K novic	4113 K preberite	4160 K o:	4160 K o temi:
videó	2345 K: így	2345 K: itt	2345 K: ezért	2345 K: miért	2345 K: hogyan	2345 K: mit	2345 K: ki	2345 K: mi	2345 K: ez	2345 K: ezt	2345 K: hallgassa	2345 K: nézze	2345 K: minden	2345 K: a	2345 K: az
vidéo	1915 K :
viktorīna	2957 K:
visą	2881 K interviu
više	3887 K o:	3963 K o:	3963 K o temi:
você	3502 K pode gostar:
vprašaj	4102 K
vprašajte	4102 K
vprašanje	4137 K dneva:
vypočujte	1 K si	3988 K si:
vyskúšali	59 K ste
vytiskněte	531 K
vytlačiť	4014 K
vytlačte	4014 K
vyzkoušejte	474 K první měsíc
vyzkoušeli	59 K jste
válaszolj	2294 K
válaszoljon	2294 K
vásárolja	2250 K meg
váš	27 K komentář	27 K komentár
vær	31 K den første	31 K først	686 K med
véleménycikkeit	2273 K
více	499 K zde	499 K k tématu:	590 K o téma:	590 K o:	590 K k tématu téma:	590 K k tématu:
vídeo	1528 K:
võida	1603 K
võta	1588 K ühendust	1603 K
výhoda	563 K pro předplatitele:	4040 K pre predplatiteľov:
výhody	563 K pro předplatitele:	4040 K pre predplatiteľov:
vă	28 K rugăm să
vďaka	4053 K našim čitateľom	4053 K našim predplatiteľom
věnujte	531 K
vše	590 K o téma:	590 K o:	590 K k tématu téma:	590 K k tématu:
všechno	590 K o tématu téma:	590 K o tématu:
všechny	27 K komentáře	503 K články autora	590 K články k tématu téma:	590 K články k tématu:
všetko	4062 K o téme:	4062 K o:	4062 K k téme téme:	4062 K k téme:
všetky	4062 K články k téme téme:	4062 K články k téme:
všeč	69 K vam je
všimli	44 K jste si	44 K ste si
vždy	566 K povolit obsah	566 K zobrazovat obsah	566 K načítat obsah	566 K zobrazit obsah	4043 K povoliť obsah	4043 K zobrazovať obsah	4043 K načítať obsah	4043 K zobraziť obsah
""", 'w': """
webshopunkból	2316 K:
weiterführende	811 K artikel:
weź	3404 K udział w dyskusji
więcej	3359 K o	3359 K na temat	3359 K z	3360 K na ten temat:	3363 K artykułów autora	3445 K o:	3445 K na temat:
wykorzystałaś	3439 K już # z #	3439 K # z #
wykorzystałeś	3439 K już # z #	3439 K # z #
wypróbowaliście	59 K
wypróbowałaś	59 K
wyrażamy	46 K zgodę na
wysłuchaj	1 K
wyłącz	3431 K go, aby	3431 K go, żeby	3431 K ją, aby	3431 K blokadę	3431 K blokowanie
wyślij	3 K
wyświetlaj	3423 K treści z	3423 K treści ze	3423 K treści od
wöchentlichen	778 K newsletter
""", 'y': """
yanlişlik	4423 K mi
""", 'z': """
zahvaljujoč	4151 K našim bralcem
zahvaljujući	3954 K našim čitateljima	3954 K našim čitaocima
zatiaľ	32 K žiadne komentáre
zatím	32 K žádné komentáře
zauważyłaś	7 K
zauważyłeś	7 K
załaduj	3347 K post
zdieľajte	3 K
zdieľať	3 K
zezwól	3423 K na treści
zgłoś	3396 K uwagę	3396 K błąd	3396 K literówkę	3396 K uwagi	3396 K nieścisłość
ziņo	2935 K redakcijai
zkopírovat	531 K
znalazłeś	7 K
znáte	66 K někoho
znáš	66 K někoho
zobraziť	4043 K vždy obsah	4043 K obsah z	4043 K obsah zo	4043 K obsah od
zobrazovať	4043 K vždy obsah	4043 K obsah z	4043 K obsah zo	4043 K obsah od
zostań	3393 K reporterem	3393 K reporterką	3393 K dziennikarzem
zrobiliście	59 K
""", '©': """
©	824 K dpa	1183 K #	1183 K
""", 'à': """
à	1915 K lire aussi	1915 K lire également	1915 K lire :	1915 K lire sur	1915 K voir aussi	1915 K écouter	1915 K relire	1915 K découvrir	1915 K lire sur le même sujet	1915 K consulter :	1915 K voir également	1918 K propos de l'auteur	1918 K propos de l'autrice	1939 K retrouver dans le numéro	2014 K écouter sur spotify	2014 K écouter sur apple podcasts	2014 K retrouver sur spotify
àudio	404 K generat
""", 'á': """
áudio	3521 K gerado
""", 'ä': """
är	4227 K du
äänestä	1798 K
""", 'å': """
åldersgräns	4276 K #
åsikter	4210 K som framförs
åsikterna	4210 K i
""", 'ç': """
ça	69 K vous a plu	82 K vous a plu
""", 'é': """
é	68 K permitida a reprodução	3499 K preciso estar logado
écouter	1 K l'article	1 K cet article	1915 K aussi	2008 K sur
écoutez	1 K cet	1 K l'article	1943 K le podcast
élő	2345 K: így	2345 K: itt	2345 K: ezért	2345 K: miért	2345 K: hogyan	2345 K: mit	2345 K: ki	2345 K: mi	2345 K: ez	2345 K: ezt	2345 K: hallgassa	2345 K: nézze	2345 K: minden	2345 K: a	2345 K: az
épinglez	1962 K cet article	1962 K cette recette	1962 K cette page	1962 K la recette	1962 K ce billet	1962 K-la	1962 K-le	1962 K l'article	1962 K l'image
értékeljük	2322 K az ön
""", 'í': """
írd	2294 K be
írj	2273 K a szerzőnek
írja	2294 K be
írjon	2273 K a szerzőnek	2294 K közvetlenül	2294 K nekünk
""", 'î': """
în	3694 K imagini:
întreabă	3641 K asistentul
întrebări	72 K
îți	82 K place
""", 'ö': """
ön	2295 K szerint
""", 'ú': """
últimas	1451 K noticias de	3501 K de	3501 K notícias de
únase	12 K
únete	12 K	23 K a	56 K a las #	56 K a los #	56 K a más de #	56 K a nuestros #
úvod	97 K >	97 K '	97 K "
""", 'ü': """
über	817 K die autor:in	817 K die autoren	817 K die autor:innen	820 K die autorin	820 K den autor	821 K die autorin	821 K den autor
übersetzung	906 K:	906 K aus dem
""", 'č': """
čitaj	3887 K još
čitajte	3887 K i	3887 K još	3887 K još:
članak	46 K se može	46 K možete	3902 K je preveden	3902 K čita	3905 K je objavljen u	3966 K je	3975 K je nastao u suradnji s	3975 K je nastao u suradnji sa
članek	46 K lahko	4102 K je preveden	4102 K bere	4102 K je prebral	4105 K je objavljen v	4163 K je	4171 K je nastal v sodelovanju z	4171 K je nastal v sodelovanju s
článek	46 K lze	46 K můžete	489 K vznikl ve spolupráci	518 K byl přeložen	518 K přeložen	518 K načetl	521 K vyšel v	557 K byl přeložen	594 K vyšel v	594 K vyšel na	594 K původně vyšel	594 K byl původně	594 K byl publikován	594 K byl převzat	595 K	605 K vznikl ve spolupráci s
článok	46 K možno	46 K môžete	4001 K bol preložený	4001 K načítal	4004 K vyšiel v	4065 K	4074 K vznikol v spolupráci s
čo	33 K si myslíte
čtěte	499 K také	499 K také:	499 K i	499 K více	499 K:
číslo	511 K účtu pro dary	511 K transparentního účtu
čítajte	3988 K aj	3988 K tiež	3988 K viac
""", 'đ': """
đánh	4689 K giá bài viết
đã	4732 K xảy ra lỗi	4732 K có lỗi
đăng	4690 K ký tham dự hội thảo	4736 K lần đầu trên
đường	41 K dây nóng tòa soạn	41 K dây nóng của tòa soạn	41 K dây nóng của báo	41 K dây nóng báo	4706 K dây nóng: #	4706 K dây nóng #
được	68 K phép đăng lại
để	4719 K xem nội dung này	4719 K hiển thị nội dung này
đọc	4676 K thêm	4676 K thêm:	4676 K:	4676 K tiếp:	4681 K tin nhanh
""", 'į': """
įsigykite	2881 K
įtraukite	2881 K mus
įveskite	2881 K
""", 'ś': """
ściągnij	13 K	3409 K aplikację
śledź	12 K
""", 'š': """
šta	33 K vi	33 K mislite
što	33 K vi	33 K mislite
šíření	68 K povoleno
""", 'ź': """
źródła	3389 K:
źródło	3389 K:
""", 'ż': """
żadnych	3436 K akcjonariuszy
""", 'ž': """
želite	3919 K raditi kod nas	3919 K da radite kod nas	4118 K delati pri nas
želiš	3919 K raditi kod nas	4118 K delati pri nas
žiadni	4053 K akcionári
žiadny	4053 K majiteľ	4053 K oligarcha
žinote	2867 K daugiau	2882 K istoriją
žiūrėkite	2855 K taip pat	2881 K
žádní	580 K akcionáři
žádný	580 K majitel	580 K oligarcha
""", 'ș': """
știrea	3704 K continuă
""", 'ț': """
ți	8 K-a plăcut	69 K-a plăcut	82 K-a plăcut
""", 'έ': """
έχετε	72 K απορίες	72 K ερωτήσεις	1034 K κάποια πληροφορία	1034 K πληροφορίες	1034 K πληροφορία	1034 K φωτογραφία	1034 K φωτογραφίες	1034 K κάποια φωτογραφία	1034 K κάποιο θέμα	1034 K μια ιστορία
""", 'ή': """
ήταν	1004 K χρήσιμο	1004 K χρήσιμη
""", 'α': """
ακολουθήστε	12 K	1019 K τον	1019 K τα	1019 K
ακούστε	1 K	988 K:	1081 K στο	1087 K το στο spotify	1087 K στο spotify
αναδημοσίευση	68 K με
αναφέρετε	1024 K λάθος	1024 K κάποιο λάθος
αναφορά	1024 K λάθους
αντιγράψτε	1014 K
αντιγραφή	1014 K
αξιολογήστε	1004 K
απαγορεύεται	1069 K η αναδημοσίευση	1069 K η αναπαραγωγή
αποθηκεύστε	1014 K
απορίες	72 K
αρχική	97 K >	97 K '	97 K "
αυτή	52 K η έρευνα	1003 K η περίληψη	1003 K η σύνοψη
αυτό	1046 K το βίντεο δεν είναι	1047 K το περιεχόμενο προέρχεται
""", 'β': """
βίντεο	988 K:
βαθμολογήστε	1004 K
βρήκατε	7 K
βρείτε	12 K μας
""", 'γ': """
γίνε	56 K ένας από τους #
γίνετε	12 K μέλος	31 K ο πρώτος	56 K ένας από τους #
για	1049 K να δείτε αυτό το περιεχόμενο	1049 K να δείτε το περιεχόμενο
γνωρίζετε	66 K κάποιον
γραμμή	41 K καταγγελιών της σύνταξης	41 K της σύνταξης	1043 K βοήθειας κεθεα
γραφτείτε	1035 K	1035 K για να
""", 'δ': """
δείτε	988 K επίσης	988 K:	988 K το βίντεο	988 K εδώ	988 K επίσης:	988 K ακόμα:	988 K φωτογραφίες	988 K ακόμη	988 K ακόμη:	1001 K όλα τα άρθρα	1015 K όλες	1015 K όλα	1015 K τις	1067 K φωτογραφίες:	1067 K βίντεο:	1081 K στο	1081 K αυτή τη δημοσίευση στο
δειτε	988 K επισης	988 K ακομη	988 K:
δεν	1022 K έχετε χρόνο να διαβάσετε	1046 K είναι δυνατή η αναπαραγωγή
δημοσιεύθηκε	1069 K αρχικά
δημοσιεύτηκε	1069 K αρχικά
διάβασε	988 K επίσης	988 K ακόμη
διάρκεια	1086 K βίντεο
διαβάζεται	1003 K από
διαβάστε	988 K επίσης	988 K επίσης:	988 K ακόμη	988 K ακόμη:	988 K ακόμα	988 K:	988 K εδώ	988 K περισσότερα	988 K ακόμα:	988 K εδώ περισσότερα	988 K σχετικά	988 K αναλυτικά	1001 K όλα τα άρθρα	1015 K όλες	1015 K όλα	1015 K τις
διαβαστε	988 K επισης	988 K ακομη	988 K ακομα	988 K:
διαθέσιμη	1011 K στο
διαθέσιμο	1011 K σε	1011 K στο	1087 K στο spotify
διαφήμιση	1086 K σε #
δοκιμάσατε	59 K
""", 'ε': """
είδατε	44 K λάθος
εγγραφείτε	1035 K
εικόνα	1065 K # από #	1065 K # / #
εκτυπώστε	1014 K
ενεργοποιήστε	1011 K
ενσωματωμένο	1047 K περιεχόμενο από
εντοπίσατε	44 K
επιτρέπεται	68 K η αναδημοσίευση	1069 K η αναδημοσίευση
ερωτήσεις	73 K για το άρθρο
εσείς	33 K τι
""", 'η': """
η	68 K αναδημοσίευση επιτρέπεται	1003 K περίληψη	1003 K σύνοψη	1003 K ανάγνωση	1003 K περίληψη αυτή	1070 K μετάφραση	1070 K περίληψη	1078 K είδηση συνεχίζεται	1086 K διαφήμιση τελειώνει σε #
""", 'θ': """
θέλεις	1021 K να εργαστείς μαζί μας
θέλετε	1021 K να εργαστείτε μαζί μας	1021 K να δουλέψετε μαζί μας
""", 'κ': """
κάτι	1064 K πήγε στραβά
κίνδυνος	1043 K εθισμού
κατέβασε	1011 K
καταγγελίες	41 K στη σύνταξη
κατεβάστε	13 K	1011 K	1019 K την εφαρμογή	1033 K την εφαρμογή
κοινοποιήστε	3 K
κουίζ	988 K:	1067 K:
""", 'λ': """
λήψη	1011 K από	1011 K στο
""", 'μ': """
μάθετε	1015 K όλες
με	1017 K πληροφορίες από
μείνετε	1015 K ενημερωμένοι
μετάφραση	1003 K
μοιράσου	1014 K
μοιραστείτε	3 K
""", 'ξ': """
ξέρετε	66 K κάποιον
""", 'ο': """
οι	1001 K απόψεις	1001 K γνώμες
""", 'π': """
παίξε	1040 K τώρα:	1043 K υπεύθυνα
παίξτε	1040 K τώρα:	1043 K υπεύθυνα
παρουσιάστηκε	1064 K σφάλμα
περίληψη	1003 K
περιεχόμενο	1047 K από
περισσότερα	988 K:
πηγές	1017 K:
πηγή	1017 K:
προέκυψε	1064 K σφάλμα
προβολή	1081 K στο
προτείνετε	1014 K
προτιμάτε	1022 K να ακούτε	1022 K να ακούσετε
πρώτη	1069 K δημοσίευση:
πώς	1004 K σας φάνηκε
""", 'ρ': """
ρωτήστε	1003 K
ρώτα	1003 K
ρώτησε	1003 K
""", 'σ': """
σας	8 K άρεσε	69 K άρεσε	82 K άρεσε	82 K αρέσει	1004 K φάνηκε	1004 K βοήθησε	1004 K άρεσε
σελίδα	1065 K # από #	1065 K # / #
σου	69 K άρεσε
στείλτε	1014 K
στηρίξτε	81 K	1019 K	1019 K τον	1019 K τα	1019 K την
σύνοψη	1003 K
""", 'τ': """
τα	5 K σχόλια	27 K σχόλια	1001 K κείμενα που
ταξινόμηση	1079 K:
το	46 K άρθρο μπορεί	46 K κείμενο μπορεί	46 K άρθρο επιτρέπεται	59 K δοκιμάσατε	59 K δοκίμασες	1001 K άρθρο εκφράζει	1003 K άρθρο μεταφράστηκε	1003 K κείμενο μεταφράστηκε	1046 K βίντεο δεν είναι	1046 K περιεχόμενο δεν είναι	1047 K περιεχόμενο αυτό προέρχεται	1069 K άρθρο προστατεύεται	1069 K παρόν άρθρο προστατεύεται	1070 K κείμενο	1070 K άρθρο	1070 K παρόν άρθρο	1070 K κείμενο αυτό	1070 K άρθρο αυτό	1078 K άρθρο συνεχίζεται	1078 K κείμενο συνεχίζεται	1086 K βίντεο ξεκινά σε #
""", 'υ': """
υποστηρίξτε	81 K
""", 'φ': """
φωτογραφία	1065 K # από #	1065 K # / #
φωτορεπορτάζ	1067 K:
""", 'χ': """
χαρίστε	1014 K
χαρακτήρες	1038 K που απομένουν
χορηγούμενο	86 K:
""", 'ό': """
όλα	1001 K τα άρθρα
όλες	1015 K οι ειδήσεις
""", 'а': """
а	33 K что вы	33 K вы	33 K ви
абонирайте	264 K се за
автор	3780 K - обозреватель	3780 K - корреспондент	3780 K - колумнист	3780 K - редактор	4561 K - оглядач	4561 K - колумніст	4561 K - кореспондент
авторка	4561 K - оглядачка	4561 K - колумністка
авторката	244 K е
авторът	244 K е
акценти	246 K от
анкета	282 K на деня:
""", 'б': """
бачите	44 K помилку
без	296 K собственици	296 K акционери	3847 K владельцев	3847 K акционеров	3847 K цензуры и рекламы	4627 K власників	4627 K акціонерів	4627 K олігархів
беше	247 K ли полезна	247 K ли полезно	247 K ли полезен
благодарение	296 K на нашите читатели
благодаря	3847 K нашим читателям	3847 K вашим пожертвованиям
больше	3762 K новостей	3763 K по теме:	3803 K любите слушать	3803 K нравится слушать	3856 K о:
будь	31 K первым	4623 K ласка, вимкніть його	4623 K ласка, вимкніть блокувальник	4623 K ласка, вимкніть adblock
будьте	28 K вежливы	31 K первым	31 K першим
бъдете	31 K първият
был	3783 K ли материал	3783 K ли пересказ	3783 K ли этот пересказ	3783 K ли этот	3783 K ли текст
была	3783 K ли статья	3783 K ли эта	3783 K ли новость
більше	4542 K по темі:	4542 K за темою:	4542 K на тему:	4542 K про це:	4576 K новин	4576 K матеріалів	4636 K про:
""", 'в': """
в	3836 K этом месте находится встроенный контент	3836 K этом месте находится встроенный пост	3836 K этом месте находится встроенный публикация	3836 K этом месте размещён встроенный контент	3836 K этом месте размещён встроенный пост	3836 K этом месте размещён встроенный публикация	3836 K этом месте размещен встроенный контент	3836 K этом месте размещен встроенный пост	3836 K этом месте размещен встроенный публикация	3836 K этом месте показан встроенный контент	3836 K этом месте показан встроенный пост	3836 K этом месте показан встроенный публикация	3836 K этом месте встроенный контент	3836 K этом месте встроенный пост	3836 K этом месте встроенный публикация
вакансии	3786 K "	3786 K редакции
вакансії	4566 K "	4566 K редакції
вам	8 K понравилась	8 K сподобалася	8 K сподобався	8 K сподобалося	3783 K понравилась	3783 K понравился	3783 K помогла	4564 K сподобалась	4564 K сподобалася	4564 K сподобався
ваш	27 K комментарий	27 K коментар
вечерняя	3736 K рассылка
ви	4623 K використовуєте блокувальник	4630 K прочитали вже # із #	4630 K прочитали вже # і #	4630 K прочитали # із #	4630 K прочитали # і #	4630 K прочитали вже # з #	4630 K прочитали # з #
видео	304 K: как	304 K: така	304 K: защо	304 K: какво	304 K: кой	304 K: къде	304 K: това	304 K: вижте	304 K: чуйте	304 K: всичко	304 K: нощта	304 K: хората	304 K: ето	3765 K по теме:	3855 K: как	3855 K: так	3855 K: почему	3855 K: что	3855 K: кто	3855 K: где	3855 K: это	3855 K: вот	3855 K: смотрите	3855 K: послушайте	3855 K: всё	3855 K: все	3855 K: ночь	3855 K: люди	3855 K: порт
видяхте	44 K грешка
вижте	232 K още	232 K също	232 K:	232 K повече във видеото	232 K галерията
викторина	3829 K:
вимкніть	4623 K його, щоб	4623 K блокувальник	4623 K adblock
винаги	287 K разрешавай съдържание от	287 K показвай съдържание от	287 K зареждай съдържание от	287 K разреши съдържание от
включете	254 K
вопрос	73 K по статье	3829 K дня:
вопросы	72 K?
впервые	3860 K опубликовано в	3860 K опубликовано на	3860 K опубликован в	3860 K опубликована в	3860 K напечатано в
вперше	4640 K опубліковано в	4640 K опубліковано у	4640 K опубліковано на	4640 K надруковано в
все	27 K комментарии	3762 K новости на тему	3762 K материалы	3762 K новости	3762 K статьи	3767 K статьи автора	3767 K материалы автора	3856 K о:	3856 K материалы по теме:	3856 K статьи по теме:	3856 K материалы о:	3856 K новости по теме:	4636 K про:
всегда	3752 K разрешать контент	3836 K разрешать контент	3836 K показывать контент	3836 K разрешить контент	3836 K загружать контент
всички	259 K новини	305 K статии по темата:
всичко	305 K за:	305 K по темата:
встановлюйте	4571 K
встановіть	13 K	4571 K	4597 K застосунок
встигніть	4602 K передплатити
всё	3856 K о:	3856 K по теме:
всі	4636 K матеріали за темою:	4636 K новини за темою:
въпрос	282 K на деня:
въпроси	72 K
вы	3843 K используете блокировщик	3850 K прочитали уже # из #	3850 K прочитали # из #
выключите	3843 K его, чтобы
відео	4635 K: як	4635 K: так	4635 K: чому	4635 K: що	4635 K: хто	4635 K: де	4635 K: це	4635 K: ось	4635 K: дивіться	4635 K: послухайте	4635 K: усе	4635 K: все	4635 K: ніч	4635 K: люди	4635 K: порт
вікторина	4609 K:
""", 'г': """
гаряча	41 K лінія редакції
главная	97 K >	97 K '	97 K "
главное	3782 K от
гледайте	232 K видеото	232 K:
головна	97 K >	97 K '	97 K "
головне	4563 K від	4563 K за версією
гореща	41 K линия на редакцията
горячая	41 K линия редакции
грати	4610 K:
""", 'д': """
детальніше	4542 K:	4542 K про це
джерела	4578 K:
джерело	4578 K:
дивіться	4542 K також	4542 K:	4542 K також:	4542 K відео:
до	4542 K теми:
добавьте	3843 K наш сайт в	3843 K сайт в
додайте	4623 K наш сайт до	4623 K сайт до
дозволити	4616 K завжди контент	4616 K завжди вміст	4616 K контент із	4616 K контент з	4616 K контент від	4616 K вміст із	4616 K вміст з	4616 K вміст від
дозволяти	4616 K завжди контент	4616 K завжди вміст	4616 K контент із	4616 K контент з	4616 K контент від	4616 K вміст із	4616 K вміст з	4616 K вміст від
докладніше	4542 K:	4542 K про це	4636 K про:
досие	304 K: как	304 K: така	304 K: защо	304 K: какво	304 K: кой	304 K: къде	304 K: това	304 K: вижте	304 K: чуйте	304 K: всичко	304 K: нощта	304 K: хората	304 K: ето
доступно	3791 K в	3791 K на	3791 K для	4571 K в	4571 K у	4571 K на	4571 K для
достъпно	254 K в	254 K на
досье	3855 K: как	3855 K: так	3855 K: почему	3855 K: что	3855 K: кто	3855 K: где	3855 K: это	3855 K: вот	3855 K: смотрите	3855 K: послушайте	3855 K: всё	3855 K: все	3855 K: ночь	3855 K: люди	3855 K: порт
досьє	4635 K: як	4635 K: так	4635 K: чому	4635 K: що	4635 K: хто	4635 K: де	4635 K: це	4635 K: ось	4635 K: дивіться	4635 K: послухайте	4635 K: усе	4635 K: все	4635 K: ніч	4635 K: люди	4635 K: порт
дотримуйтесь	28 K
другие	3767 K материалы автора
думка	4561 K автора	4561 K редакції	4561 K, висловлена
думки	4561 K авторів
""", 'е': """
ежедневная	3736 K рассылка
еженедельная	3736 K рассылка
если	44 K вы нашли	44 K вы заметили
есть	66 K друг, которому	72 K вопросы	73 K вопрос по тексту	3767 K новость?
еще	3763 K по теме:	3765 K по теме:
ещё	3762 K больше	3763 K по теме:	3765 K по теме:
""", 'з': """
з	4613 K нашого магазину:
за	4530 K підтримки компанії	4530 K підтримки партнера	4530 K сприяння компанії	4542 K темою:
забелязахте	7 K
завантажити	4571 K в	4571 K з	4571 K у
завантажте	13 K	4571 K в	4571 K з	4597 K застосунок	4597 K додаток
завантажувати	4616 K завжди контент	4616 K завжди вміст	4616 K контент із	4616 K контент з	4616 K контент від	4616 K вміст із	4616 K вміст з	4616 K вміст від
завантажуйте	13 K	4571 K	4581 K застосунок
завдяки	4627 K нашим читачам	4627 K вашим внескам
завжди	4616 K дозволяти контент	4616 K дозволяти вміст	4616 K показувати контент	4616 K показувати вміст	4616 K дозволити контент	4616 K дозволити вміст	4616 K завантажувати контент	4616 K завантажувати вміст
загружать	3836 K всегда контент	3836 K контент из	3836 K контент с	3836 K контент от
загрузите	3791 K в	3791 K на
загрузить	3752 K контент	3752 K пост
задайте	3782 K вопрос
залишилися	72 K питання
заметили	7 K ошибку
запазете	258 K
запитайте	4563 K
зареждай	287 K винаги съдържание от	287 K съдържание от
зберегти	4575 K
збережіть	4575 K
здесь	3836 K находится встроенный контент	3836 K находится встроенный пост	3836 K находится встроенный публикация	3836 K размещён встроенный контент	3836 K размещён встроенный пост	3836 K размещён встроенный публикация	3836 K размещен встроенный контент	3836 K размещен встроенный пост	3836 K размещен встроенный публикация	3836 K показан встроенный контент	3836 K показан встроенный пост	3836 K показан встроенный публикация	3836 K встроенный контент	3836 K встроенный пост	3836 K встроенный публикация
знаете	66 K кого-то	66 K того, кому
знайшли	7 K помилку
знаєте	66 K когось	66 K того, кому
знижка	4613 K для передплатників:
зручніше	4584 K слухати
""", 'и': """
играть	3830 K:
идет	3824 K подписка
идёт	3824 K подписка
из	3833 K нашего магазина:
изпратете	258 K
изтеглете	13 K	254 K	264 K	279 K приложението
източник	261 K:
източници	261 K:
имате	72 K въпроси
инсталирайте	254 K
искате	266 K да работите при нас	266 K ли да работите при нас
искаш	266 K да работиш при нас
источник	3797 K:
источники	3797 K:
""", 'к': """
как	3783 K вам статья	3783 K вам материал
какво	33 K мислите
коментарите	5 K	27 K
коментарі	5 K	27 K
коментарів	32 K поки
комментариев	32 K пока
комментарии	5 K	27 K
комментирование	5 K
копирай	258 K
копирайте	258 K
короткий	4563 K виклад	4563 K переказ
коротко	3782 K от	4563 K від
краткий	26 K пересказ	3782 K пересказ
кратко	3782 K от
краткое	3782 K содержание	3827 K содержание
куиз	232 K:	282 K:
""", 'л': """
лише	4613 K для передплатників:
лучшее	3762 K за
любите	4584 K слухати
""", 'м': """
материал	46 K можно	3752 K содержит данные	3763 K по теме:	3765 K по теме:	3785 K опубликован в	3788 K можно	3827 K переведён	3827 K переведен	3860 K впервые опубликован	3860 K был впервые	3870 K подготовлен в партнёрстве с	3870 K подготовлен в партнерстве с	3870 K подготовлен при поддержке	3870 K создан при поддержке
материалът	316 K е създаден със съдействието на
материалы	3765 K по теме:
матеріал	46 K можна	4530 K підготовлено за підтримки	4530 K створено за підтримки	4530 K підготовлено у партнерстві	4530 K створено у партнерстві	4606 K перекладено	4640 K уперше опубліковано	4651 K підготовлено у партнерстві з	4651 K підготовлено за підтримки	4651 K створено за підтримки	4651 K створено у партнерстві з
маєте	72 K запитання
месяц	3794 K подписки за
ми	4623 K помітили, що ви
мнение	3780 K автора	3780 K редакции
мнението	244 K на автора
мнения	3780 K авторов
мненията	244 K на авторите
моля	28 K
мы	12 K в	12 K есть	3726 K работаем благодаря вам	3726 K работаем благодаря вашей	3726 K работаем благодаря вашим	3726 K существуем благодаря вам	3726 K существуем благодаря вашим	3726 K существуем на ваши	3726 K работаем на ваши	3726 K живём на ваши	3726 K живем на ваши	3726 K независимы благодаря	3744 K в	3843 K заметили, что вы
""", 'н': """
на	86 K правах рекламы	86 K правах реклами	304 K живо: как	304 K живо: така	304 K живо: защо	304 K живо: какво	304 K живо: кой	304 K живо: къде	304 K живо: това	304 K живо: вижте	304 K живо: чуйте	304 K живо: всичко	304 K живо: нощта	304 K живо: хората	304 K живо: ето
над	52 K этим текстом	52 K цим текстом
надіслати	4575 K
надішліть	3 K	4575 K
накратко	246 K от
началась	3824 K подписка
начало	97 K >	97 K "
наша	3736 K рассылка
нашли	7 K ошибку	7 K опечатку
не	3824 K забудьте подписаться	4602 K забудьте передплатити
немає	4584 K часу читати	4627 K власників
нет	32 K комментариев	3803 K времени читать	3847 K владельцев
новия	249 K брой
новият	249 K брой
новости	3762 K партнеров
новый	3785 K номер
нравится	82 K
няма	32 K коментари
нямаме	296 K собственик	296 K собственици	296 K акционери	296 K реклами
нямате	267 K време да четете
""", 'о': """
об	3763 K этом подробнее	3767 K авторе
обобщение	246 K
обсуждение	5 K
озвучено	3782 K	4563 K
онлайн	3855 K: как	3855 K: так	3855 K: почему	3855 K: что	3855 K: кто	3855 K: где	3855 K: это	3855 K: вот	3855 K: смотрите	3855 K: послушайте	3855 K: всё	3855 K: все	3855 K: ночь	3855 K: люди	3855 K: порт	4635 K: як	4635 K: так	4635 K: чому	4635 K: що	4635 K: хто	4635 K: де	4635 K: це	4635 K: ось	4635 K: дивіться	4635 K: послухайте	4635 K: усе	4635 K: все	4635 K: ніч	4635 K: люди	4635 K: порт
опитахте	59 K
опитування	4609 K дня:
опрос	3829 K дня:
оригинал	3860 K статьи опубликован
оригінал	4640 K статті опубліковано
оставьте	31 K первый
остались	72 K вопросы
отключите	3843 K его, чтобы	3843 K блокировщик	3843 K adblock
открихте	7 K
откройте	3791 K в
открыта	3824 K подписка
открыть	3744 K в
отпечатай	258 K
отпечатайте	258 K
отправить	3 K	3795 K
отправьте	3 K	3795 K
оформити	4602 K передплату
оформить	3824 K подписку
оценете	247 K
оцените	8 K	3783 K
оцініть	4564 K
още	232 K по темата	232 K новини:	259 K новини	305 K за:	305 K по темата:
""", 'п': """
партнер	3870 K материала	4651 K матеріалу	4651 K рубрики
партнерский	86 K материал:
партнерський	86 K матеріал:
партньор	316 K на статията	316 K на рубриката
партнёр	3870 K материала	3870 K рубрики
партнёрский	86 K материал:
первый	3794 K месяц за
перевод	3782 K выполнен	3782 K сделан	3827 K выполнен	3827 K сделан	3827 K осуществлён	3827 K подготовлен
передплата	4574 K за #	4574 K від #	4602 K на перше півріччя	4602 K на друге півріччя
передрук	68 K дозволено за	68 K дозволено з	68 K дозволено лише	68 K дозволений за	68 K вітається
перейти	3744 K в
переказ	4563 K
переклад	4563 K зроблено	4606 K виконано	4606 K зроблено	4606 K здійснено	4606 K підготовлено
перепечатка	68 K разрешена при	68 K разрешена с	68 K разрешена только	68 K приветствуется	68 K свободная	68 K материалов разрешена
пересказ	3782 K
перший	4574 K місяць за
письма	3736 K "
питання	73 K до статті	4609 K дня:
по	89 K подписке	3763 K теме:
повече	232 K по темата:	259 K новини
повідомити	4586 K про помилку
повідомте	4586 K про помилку	4586 K нам про помилку
погляди	4561 K авторів
пограйте	4610 K:
подарете	258 K
подарите	3795 K
подарить	3795 K
подарувати	4575 K
подаруйте	4575 K
поддержать	3800 K
поддержи	81 K
поддержите	81 K	3800 K
поделитесь	3 K
поделиться	3 K
подкаст	304 K: как	304 K: така	304 K: защо	304 K: какво	304 K: кой	304 K: къде	304 K: това	304 K: вижте	304 K: чуйте	304 K: всичко	304 K: нощта	304 K: хората	304 K: ето	3855 K: как	3855 K: так	3855 K: почему	3855 K: что	3855 K: кто	3855 K: где	3855 K: это	3855 K: вот	3855 K: смотрите	3855 K: послушайте	3855 K: всё	3855 K: все	3855 K: ночь	3855 K: люди	3855 K: порт	4635 K: як	4635 K: так	4635 K: чому	4635 K: що	4635 K: хто	4635 K: де	4635 K: це	4635 K: ось	4635 K: дивіться	4635 K: послухайте	4635 K: усе	4635 K: все	4635 K: ніч	4635 K: люди	4635 K: порт
подкрепете	81 K	264 K
подкрепи	264 K
подобається	82 K
подписаться	3744 K в
подписка	3794 K за #	3794 K от #	3794 K за рубль	3824 K на первое полугодие	3824 K на второе полугодие
подписывайтесь	12 K	3800 K на
подпишись	12 K	3815 K на
подпишитесь	12 K	3744 K в	3800 K на	3815 K на нас
подробнее	3763 K:	3763 K в материале	3763 K - в	3763 K читайте в материале	3763 K об этом	3765 K по теме:	3765 K на тему:	3856 K о:
подробности	3763 K:
поділитися	3 K
поділіться	3 K
пожалуйста	28 K, соблюдайте	3843 K, отключите его	3843 K, отключите блокировщик
позиция	3780 K автора
позицията	244 K на автора
позиція	4561 K автора
познавате	66 K някого	66 K ли някого
пока	32 K нет комментариев
показать	3752 K контент	3752 K публикацию	3752 K содержимое
показвай	287 K винаги съдържание от	287 K съдържание от
показувати	4616 K завжди контент	4616 K завжди вміст	4616 K контент із	4616 K контент з	4616 K контент від	4616 K вміст із	4616 K вміст з	4616 K вміст від
показывать	3836 K всегда контент	3836 K контент из	3836 K контент с	3836 K контент от
полезна	247 K ли
помітили	7 K помилку
понравилась	8 K статья	82 K
понравилось	69 K	82 K
понравился	82 K
попитай	246 K
попитайте	246 K
попробовали	59 K
порадьте	4575 K
порекомендуйте	3795 K
последвайте	12 K	264 K
последние	3762 K новости о
послухати	1 K
послушать	1 K
поставте	4563 K запитання
похоже	3843 K, вы используете блокировщик	3843 K, у вас включён	3843 K, у вас включен
почитать	3763 K:
преведено	246 K с
преводът	246 K е
предложение	3833 K для читателей:	3833 K для подписчиков:
предпочитате	267 K да слушате
прежде	3816 K чем оставить комментарий	3816 K чем комментировать
препечатването	68 K е разрешено
препоръчай	258 K
приготовили	59 K
приготували	59 K
присоединяйтесь	12 K	56 K к #
присъединете	12 K се	56 K се към #
присъедини	56 K се към #
пришлите	3767 K новость
приєднуйтесь	12 K	56 K до #
приєднуйтеся	56 K до #
пробвахте	59 K ли
продовжується	4602 K передплата
продолжается	3824 K подписка	3824 K подписная кампания
пройдите	3763 K тест
пройдіть	4542 K тест
пропозиція	4613 K для читачів:	4613 K для передплатників:
прочетено	246 K от
прочетете	232 K още	232 K също
прочетохте	299 K # от #	299 K вече # от #
публикация	3752 K содержит данные
підписка	4574 K за #	4574 K від #
підписуйся	12 K
підписуйтесь	12 K	4581 K на
підпишіться	12 K	4581 K на
підсумок	4563 K
підтримайте	81 K	4581 K
підтримати	4581 K
""", 'р': """
работа	3786 K в "
радимо	4542 K прочитати:
разрешавай	287 K винаги съдържание от	287 K съдържание от
разрешать	3836 K всегда контент	3836 K контент из	3836 K контент с	3836 K контент от
разрешете	254 K
разреши	287 K винаги съдържание от	287 K съдържание от
разрешить	3752 K контент	3752 K показ	3752 K содержимое	3836 K всегда контент	3836 K контент из	3836 K контент с	3836 K контент от
распечатайте	3795 K
распечатать	3795 K
расскажите	59 K в
рассылка	3736 K "	3736 K:
редакция	3726 K работает благодаря
резюме	246 K
резюмето	246 K
рекламно	86 K съдържание:
рекомендуем	3763 K:	3765 K видео:
рекомендуємо	4542 K:
робота	4566 K в "	4566 K у "
роздрукувати	4575 K
роздрукуйте	4575 K
розкажіть	59 K у
розпочалася	4602 K передплата
розпочато	4602 K передплату
""", 'с': """
саммари	3782 K
свалете	13 K	254 K	279 K приложението
свежий	3785 K номер
свързани	232 K:
связаться	3767 K с автором
сигнализирайте	269 K за грешка
скачайте	13 K	3791 K в	3791 K из	3800 K приложение	3820 K приложение
скачать	13 K	3791 K в	3791 K на
скидка	3833 K для подписчиков:
скопировать	3795 K
скопируйте	3795 K
скопіювати	4575 K
скопіюйте	4575 K
следвайте	12 K ни	264 K
следите	12 K за	3744 K в
слухайте	4542 K:	4542 K також:
слухати	1 K
слушайте	3763 K:	3763 K также:
слушать	1 K
см	3763 K. также:
смотрите	3763 K также	3763 K:	3763 K	3763 K также:	3763 K видео:
соблюдайте	28 K
сообщения	27 K
сообщите	3805 K об ошибке	3805 K нам об ошибке
сообщить	3805 K об ошибке
сохраните	3795 K
сохранить	3795 K
спитайте	4563 K
споделете	3 K
сподели	3 K
сподобався	82 K
сподобалась	82 K
сподобалася	8 K	82 K
сподобалось	69 K
сподобалося	69 K	82 K
спонсор	3870 K материала	3870 K рубрики	4651 K матеріалу	4651 K рубрики
спонсорирано	316 K от
спробували	59 K
спросите	3782 K
спросить	3782 K
спільно	4530 K з компанією
станьте	31 K первым	31 K першим	3800 K подписчиком	3800 K соучастником	4581 K частиною спільноти	4581 K співучасником
статията	46 K може	246 K е преведена	246 K е прочетена	308 K е публикувана	316 K е създадена със съдействието на
статтю	46 K можна	4563 K перекладено	4606 K перекладено	4640 K вперше опубліковано	4640 K було вперше
стаття	4640 K вперше опублікована	4641 K
статью	46 K можно	3788 K можно
статья	3782 K переведена	3782 K озвучена	3783 K была	3785 K опубликована в	3827 K переведена	3860 K впервые опубликована	3860 K была впервые	3860 K первоначально	3861 K
стежте	12 K за
стислий	4563 K виклад	4563 K переказ	4606 K виклад
схоже	4623 K, ви використовуєте	4623 K, у вас увімкнено
съобщете	269 K за грешка
съобщи	269 K за грешка
сыграйте	3830 K:
""", 'т': """
тази	308 K статия е публикувана
також	4542 K читайте:
тб	4635 K: як	4635 K: так	4635 K: чому	4635 K: що	4635 K: хто	4635 K: де	4635 K: це	4635 K: ось	4635 K: дивіться	4635 K: послухайте	4635 K: усе	4635 K: все	4635 K: ніч	4635 K: люди	4635 K: порт
текст	46 K можно	46 K можна	3782 K переведён	3782 K переведен	3782 K озвучен	3827 K переведён	3827 K переведен	3860 K впервые опубликован	3860 K был впервые	3860 K вышел в	4563 K перекладено	4563 K озвучено	4606 K перекладено	4640 K уперше опубліковано	4640 K вперше опубліковано	4640 K було вперше	4640 K вийшов у
текстът	46 K може	244 K отразява	246 K е преведен
телефон	41 K редакции	41 K редакції	41 K на редакцията
тема	76 K закрыта
тему	76 K закрито
тест	3829 K дня:	4609 K дня:
това	52 K разследване	246 K резюме	246 K обобщение
този	308 K текст е публикуван
только	3833 K для подписчиков:
точка	3780 K зрения автора	4561 K зору автора	4561 K зору редакції
триває	4602 K передплата
тук	287 K има вградено съдържание от	287 K има съдържание от	287 K се намира вградено съдържание от	287 K се намира съдържание от	287 K вградено съдържание от	287 K съдържание от
тут	3836 K находится встроенный контент	3836 K находится встроенный пост	3836 K находится встроенный публикация	3836 K размещён встроенный контент	3836 K размещён встроенный пост	3836 K размещён встроенный публикация	3836 K размещен встроенный контент	3836 K размещен встроенный пост	3836 K размещен встроенный публикация	3836 K показан встроенный контент	3836 K показан встроенный пост	3836 K показан встроенный публикация	3836 K встроенный контент	3836 K встроенный пост	3836 K встроенный публикация	4616 K є вбудований контент	4616 K є вбудований допис	4616 K є вбудований публікація	4616 K є вбудований вміст	4616 K розміщено вбудований контент	4616 K розміщено вбудований допис	4616 K розміщено вбудований публікація	4616 K розміщено вбудований вміст	4616 K показано вбудований контент	4616 K показано вбудований допис	4616 K показано вбудований публікація	4616 K показано вбудований вміст	4616 K вбудований контент	4616 K вбудований допис	4616 K вбудований публікація	4616 K вбудований вміст
""", 'у': """
у	3843 K вас включён блокировщик	3843 K вас включен блокировщик	3847 K нас нет владельца	3847 K нас нет владельцев	3847 K нас нет акционеров	3847 K нас нет инвесторов	3847 K нас нет хозяев	4530 K партнерстві з компанією	4616 K цьому місці є вбудований контент	4616 K цьому місці є вбудований допис	4616 K цьому місці є вбудований публікація	4616 K цьому місці є вбудований вміст	4616 K цьому місці розміщено вбудований контент	4616 K цьому місці розміщено вбудований допис	4616 K цьому місці розміщено вбудований публікація	4616 K цьому місці розміщено вбудований вміст	4616 K цьому місці показано вбудований контент	4616 K цьому місці показано вбудований допис	4616 K цьому місці показано вбудований публікація	4616 K цьому місці показано вбудований вміст	4616 K цьому місці вбудований контент	4616 K цьому місці вбудований допис	4616 K цьому місці вбудований публікація	4616 K цьому місці вбудований вміст	4623 K вас увімкнено блокувальник	4627 K нас немає власника	4627 K нас немає власників	4627 K нас немає акціонерів	4627 K нас немає інвесторів	4627 K нас немає олігарха
увидели	7 K ошибку
удобнее	3803 K слушать
уперше	4640 K опубліковано в	4640 K опубліковано у	4640 K опубліковано на	4640 K надруковано в
усе	4636 K про:	4636 K за темою:
успейте	3824 K подписаться
установите	13 K	3820 K приложение
усі	27 K коментарі	4636 K матеріали за темою:	4636 K статті за темою:
утренняя	3736 K рассылка
""", 'ф': """
фотогалерея	3763 K:
""", 'х': """
хареса	8 K ли	69 K ли ви	82 K ли ви	247 K ли
харесахте	247 K ли
харесва	69 K ли ви	82 K ли ви
хотите	3802 K работать у нас	3802 K у нас работать	3802 K работать в нашей
хочете	4583 K працювати в нас	4583 K в нас працювати	4583 K працювати у нас
хочеш	4583 K працювати в нас
хочешь	3802 K работать у нас
""", 'ц': """
це	52 K розслідування
цей	4563 K переказ	4563 K короткий виклад	4563 K короткий переказ	4563 K стислий виклад	4606 K текст	4606 K матеріал	4641 K текст	4641 K матеріал
цю	4606 K статтю
ця	76 K тема закрита	4641 K стаття
""", 'ч': """
четете	232 K още
чети	232 K още
чи	4564 K була стаття	4564 K був матеріал	4564 K був переказ	4564 K був цей переказ	4564 K була ця	4564 K був цей	4564 K сподобалась	4564 K сподобалася	4564 K сподобався
читай	3815 K нас
читайте	12 K нас	13 K	3744 K в	3744 K нас в	3763 K также	3763 K также:	3763 K:	3763 K подробнее	3763 K еще	3763 K по теме:	3763 K подробнее:	3763 K материал	3763 K в материале	3765 K по теме:	3791 K нас без	3791 K без	3800 K	3800 K нас в	4542 K також	4542 K також:	4542 K:	4542 K ще	4542 K також на тему:	4542 K по темі:	4542 K також на тему	4581 K
читать	3744 K в	3763 K также	3763 K по теме:
что	33 K вы думаете	3763 K ещё почитать:
чуйте	1 K	232 K:
""", 'щ': """
ще	32 K немає коментарів	4542 K за темою:
що	33 K ви думаєте
""", 'э': """
эта	76 K тема закрыта	76 K тема была автоматически закрыта	3827 K статья	3861 K статья
это	26 K резюме	52 K расследование	3782 K краткое содержание
этот	26 K пересказ	3752 K материал содержит	3782 K пересказ	3782 K краткий пересказ	3788 K материал можно	3788 K текст можно	3827 K текст	3827 K материал	3861 K текст	3861 K материал
эту	3788 K статью можно
""", 'я': """
як	4564 K вам стаття	4564 K вам матеріал
якщо	44 K ви знайшли	44 K ви помітили
""", 'є': """
є	72 K запитання
""", 'א': """
אהבתם	69 K	82 K	2070 K את
אולי	2085 K פספסתם:
אזהרה	2098 K: צריכה מופרזת של אלכוהול	2098 K - צריכה מופרזת
אין	2123 K להעתיק	2123 K לעשות שימוש
אירעה	2119 K שגיאה
אל	2076 K תפספסו: הפעילו
ארעה	2119 K שגיאה
""", 'ב': """
בואו	2071 K לעבוד איתנו
בחנו	2073 K את עצמכם
""", 'ד': """
דווחו	2070 K על
דף	97 K הבית >	97 K הבית '	97 K הבית "
""", 'ה': """
האזינו	1 K	2057 K:	2072 K לפודקאסט	2072 K לפרק
האם	8 K אהבתם	2070 K הכתבה	2070 K הסיכום	2070 K המידע
הדוא	2064 K"ל האדום
הדפדפן	2101 K שלך אינו	2101 K שלך לא
הווידאו	2101 K אינו
הורידו	13 K	2050 K את האפליקציה	2075 K
הטקסט	2124 K נוצר
היו	31 K הראשונים
הירשמו	2071 K לוובינר	2071 K לכנס
הכותב	2065 K הוא
הכותבים	2065 K הם
הכותבת	2065 K היא
הכנתם	59 K
הכתבה	2070 K עניינה	2086 K ממשיכה	2123 K מוגנת	2124 K נכתבה	2124 K תורגמה	2132 K ממשיכה
המחבר	2065 K הוא
המחברת	2065 K היא
המייל	41 K האדום
המשך	2086 K הכתבה	2132 K הכתבה
הסיכום	2124 K נוצר
הסרטון	2101 K אינו	2101 K לא
הפעילו	2076 K התראות	2076 K את ההתראות
הפרסום	68 K מחדש מותר
הפרק	2072 K המלא זמין
הצביעו	2073 K בסקר
הצטרפו	56 K ל-#	56 K ליותר מ-#	2050 K לערוץ הטלגרם	2050 K לקבוצת הוואטסאפ	2050 K לקבוצת הווטסאפ	2061 K אלינו	2061 K לערוץ	2061 K לקבוצה	2061 K לקבוצת	2061 K לקבוצות	2061 K עכשיו	2061 K גם	2062 K	2071 K לצוות שלנו
הקו	41 K החם של המערכת
הקשיבו	2072 K לפודקאסט
השתתפו	2073 K בסקר
התגובות	5 K
התוכן	2101 K אינו	2123 K מוגן
התחקיר	52 K הזה
התרגום	2124 K נעשה
""", 'ח': """
חודש	2081 K ראשון ב
""", 'י': """
יש	72 K שאלות	2064 K לכם מידע	2064 K לכם סיפור	2064 K לך מידע	2064 K לך סיפור
""", 'כ': """
כדי	2081 K לקרוא את	2105 K לצפות בתוכן	2105 K להציג את התוכן
כל	2061 K החדשות
כתבות	2085 K נוספות:
""", 'ל': """
להאזנה	2072 K לכתבה	2072 K לפודקאסט
להורדת	2075 K
להמשך	2081 K קריאה
לכל	2065 K הכתבות של	2085 K הכתבות:
לכתבה	2057 K המלאה
לכתבות	2085 K נוספות:
לעדכונים	2061 K נוספים	2061 K
לערוץ	2050 K הטלגרם
לפניות	2064 K לכתב	2064 K לכתבת
לפרק	2072 K המלא
לצפייה	2072 K בסרטון	2072 K בווידאו	2072 K במשדר	2105 K בתוכן
לקבוצת	2050 K הווטסאפ	2061 K הוואטסאפ	2061 K הווטסאפ
לקבלת	2061 K עדכונים
לקריאה	2057 K נוספת	2057 K נוספת:	2081 K מלאה
לקריאת	2081 K הכתבה המלאה
לרכישת	2071 K כרטיסים לכנס	2071 K כרטיסים לחצו	2071 K כרטיסים לאירוע
""", 'מ': """
מה	33 K דעתכם	2073 K דעתכם? הצביעו
מייל	2064 K אדום
מכירים	66 K מישהו	66 K מישהי
מצאתם	7 K טעות
משהו	2119 K השתבש
""", 'נ': """
נותרו	2093 K # תווים
ניסיתם	59 K
נפלה	44 K טעות
נתקלתם	2064 K במשהו	2064 K בטעות
""", 'ס': """
ספרו	59 K לי
סרטון	2101 K זה אינו
""", 'ע': """
עוד	2057 K בנושא:	2085 K במדור:	2085 K כתבות:
עמוד	2120 K # מתוך #
ענו	2073 K על הסקר	2073 K על הסקר:	2073 K על החידון
עקבו	12 K	2061 K אחרינו	2062 K אחרי
""", 'פ': """
פורסם	2123 K לראשונה	2123 K במקור
פרסומת	2086 K
""", 'צ': """
צפו	2057 K:	2057 K גם	2072 K בסרטון	2072 K בתיעוד	2072 K בווידאו	2072 K בכתבה
צריכה	2098 K מופרזת של אלכוהול מסכנת
""", 'ק': """
קבלו	2076 K התראות	2076 K עדכונים על	2076 K עדכונים לנייד
קו	41 K חם למערכת
קרא	2057 K גם	2057 K גם:
קראו	2057 K גם	2057 K גם:	2057 K עוד
""", 'ר': """
ראיתם	44 K טעות
ראשי	97 K >
רוצים	2061 K להיות	2061 K לקבל
""", 'ש': """
שאלות	72 K
שחק	2095 K עכשיו:
שחקו	2095 K עכשיו:
שתפו	3 K
""", 'ת': """
תווים	2093 K נותרו	2093 K שנותרו
תוכן	2102 K מוטמע	2102 K זה מגיע	2102 K חיצוני	2102 K זה מוצג	2124 K זה נוצר
תמונה	2120 K # מתוך #	2120 K # / #
תמכו	81 K	2079 K	2080 K בעיתונות	2080 K בנו	2080 K בעבודתנו
""", 'ا': """
ابرز	135 K النقاط بالذكاء
اجعل	125 K
احجز	137 K تذكرتك	137 K مكانك	137 K مقعدك
احجزوا	137 K تذاكركم
احصل	146 K علي تطبيق
اخبروني	59 K في التعليقات
اختبر	140 K معلوماتك	140 K نفسك
ادامه	1729 K مطلب	1729 K خبر
ادعم	81 K	149 K
ادعموا	81 K	149 K
اذا	162 K كانت لديك معلومات	162 K كان لديك معلومات	162 K كانت لديكم معلومات	162 K كان لديكم معلومات
ارسل	130 K لنا
ارسلوا	130 K لنا	130 K الينا
از	1682 K دست ندهيد:
اسال	135 K الذكاء
استغرق	52 K هذا التحقيق	52 K هذا
استفاده	1720 K از مطالب
استمع	1 K الي	1 K	138 K الي
استمعوا	138 K الي
اشتباه	44 K ديديد
اشتباهي	44 K
اشترك	127 K في	128 K في قناة	151 K
اشتركوا	125 K في	151 K
اضف	125 K
اطلاعات	1670 K خود را بسنجيد
اعادة	68 K النشر مسموحة	159 K النشر
اعجبك	69 K	82 K
اعد	135 K هذا الملخص
اعلان	156 K
اقرا	121 K ايضا	121 K ايضا:	121 K المزيد:	121 K:	121 K المزيد	155 K كذلك:	155 K ايضا-
اكنون	1694 K بازي كنيد:
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
انتشار	1720 K مطالب
انشئ	161 K حسابا	161 K حسابك
انضم	56 K الي #	127 K الي	128 K الي قناة
انضموا	56 K الي #	126 K الي
اهم	135 K النقاط بالذكاء
ايا	1667 K اين	1667 K خطايي
اين	52 K گزارش	1667 K	1682 K مطلب را هم بخوانيد:	1699 K ويدئو در	1699 K ويديو در	1699 K محتوا در	1700 K محتوا از	1720 K مقاله تحت	1721 K متن	1721 K مقاله	1721 K خلاصه	1721 K ترجمه	1721 K خبر
اينجا	1682 K بخوانيد:
اپليكيشن	13 K	13 K ما
""", 'ب': """
باحث	131 K وكاتب
بازنشر	68 K با ذكر	1720 K
بالصور	194 K..
بالفيديو	194 K..
ببينيد	1655 K:
بخوانيد	1655 K:
براي	1703 K ديدن اين محتوا	1703 K مشاهده اين محتوا	1703 K نمايش اين محتوا
بشنويد	1 K
به	12 K كانال	1667 K اين
بيشتر	1655 K بخوانيد	1655 K بخوانيد:	1655 K ببينيد	1682 K بدانيد:
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
تصوير	1717 K # از #
تعداد	1692 K كاراكتر باقيمانده
تعرف	66 K شخصا
تلفن	41 K تحريريه
تم	135 K اعداد هذا	135 K انشاء هذا	135 K تلخيص هذا	197 K انشاء	197 K اعداد	197 K تلخيص	197 K توليد
تماس	1663 K با نويسنده
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
خبرنگار	1663 K:
خط	41 K البلاغات في غرفة الاخبار	41 K مستقيم تحريريه
خطايي	1716 K رخ داد
خلاصات	135 K مولدة
خلاصة	135 K بالذكاء
خوشتان	69 K امد
""", 'د': """
دانش	1670 K خود را
در	1655 K اين باره بخوانيد	1670 K اين نظرسنجي	1670 K نظرسنجي ما	1670 K نظرسنجي	1682 K همين زمينه:	1682 K همين رابطه:
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
شما	1670 K چه فكر ميكنيد
شماره	41 K تحريريه
""", 'ص': """
صحافي	131 K متخصص في	131 K وكاتب
صحفي	131 K متخصص في	131 K وكاتب
صفحة	192 K # من #
صفحه	97 K اصلي >	97 K اصلي "	97 K نخست >	97 K نخست "	1717 K # از #
صوت	140 K الان:
صوتوا	140 K الان
صورة	192 K # من #	192 K # / #
""", 'ط': """
طالع	155 K ايضا:
""", 'ع': """
عدد	165 K الاحرف المتبقية
عذرا	191 K، حدث خطا
عكاس	1663 K:
عكس	1717 K # از #
""", 'ف': """
في	155 K السياق ذاته:	155 K السياق نفسه:	155 K هذا السياق:
""", 'ق': """
قد	121 K يهمك:	155 K يهمك ايضا:
قم	146 K بتحميل	146 K بتنزيل
""", 'ك': """
كاتب	131 K وصحفي	131 K وصحافي	131 K وباحث	131 K ومحلل	131 K واكاديمي	131 K صحفي
كاتبة	131 K وصحفية	131 K وصحافية	131 K وباحثة	131 K صحفية
كاراكترهاي	1692 K باقيمانده
كد	1663 K خبر:	1663 K خبر :
كسي	66 K را ميشناسيد
كن	31 K اول
كپيبرداري	1720 K
""", 'ل': """
لا	159 K يسمح باعادة
لتصلك	127 K
لديك	161 K حساب
لديكم	72 K اسئلة
لطفا	1703 K جاوااسكريپت
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
مترجم	1663 K:
متصفحك	172 K لا	172 K لا يدعم
محتواي	1700 K جاسازيشده از	1700 K خارجي از
محتوي	173 K مضمن من	173 K خارجي من	173 K من
مرورگر	1699 K شما
مشكلي	1716 K پيش امد
مصيتم	7 K
مطالب	1655 K مرتبط:
ملخص	135 K بالذكاء	135 K المقال بالذكاء
منبع	1663 K:	1663 K :
مواضيع	121 K ذات صلة:	155 K متعلقة:
""", 'ن': """
نبذة	131 K عن الكاتب
نزل	13 K	146 K تطبيق	146 K تطبيقنا
نزلوا	146 K
نشر	196 K اولا في	196 K هذا المقال
نظر	1667 K شما درباره
نظرات	5 K
نظرسنجي	1670 K:
نقل	68 K مطالب با ذكر	1720 K مطالب
نويسنده	1663 K:	1663 K :
نويسههاي	1692 K باقيمانده
""", 'ه': """
هاتف	41 K هيئة التحرير
هذا	135 K الملخص	135 K النص	172 K الفيديو غير	172 K المحتوي غير	173 K المحتوي مقدم	173 K المحتوي من	196 K المقال محمي	196 K المحتوي محمي	197 K النص	197 K المقال	197 K الملخص
هذه	135 K الترجمة
هل	7 K لاحظت	8 K اعجبك	44 K وجدت	59 K جربت	59 K جربتم	59 K جربتها	66 K تعرف شخصا	69 K اعجبك	72 K لديك اسئلة	82 K اعجبك	130 K لديك معلومات	130 K لديكم معلومات	130 K لديك قصة	130 K لديكم قصة	136 K كان هذا	136 K كانت هذه	136 K وجدت هذا	136 K اعجبك هذا	136 K اعجبتك هذه	142 K وجدت خطا	142 K لاحظت خطا	142 K وجدتم خطا
همچنين	1655 K بخوانيد	1655 K بخوانيد:	1682 K ببينيد:
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
گزارش	1663 K:	1667 K خطا
""", 'अ': """
अभी	2197 K खेलें:
""", 'आ': """
आप	12 K हमें
आपका	2202 K ब्राउजर
आपको	2175 K यह	2175 K ये
आपने	59 K बनाया
""", 'इ': """
इंस्टाग्राम	2203 K पोस्ट
इनपुट	2170 K-	2170 K:	2170 K -	2170 (K
इस	52 K पडताल	52 K रिपोर्ट
इसे	2161 K भी पढें	2161 K भी पढें:	2188 K भी पढें-	2188 K भी देखें:
""", 'ए': """
एक	2218 K त्रुटि हुई
एजेंसी	2170 (K
""", 'ऐ': """
ऐप	13 K
""", 'औ': """
और	2161 K पढें:	2188 K भी पढें:
""", 'क': """
कुछ	2218 K गलत हो गया
केवल	2184 K # रुपये में
कोई	44 K गलती	72 K सवाल	2218 K त्रुटि हुई
क्या	59 K आपने बनाया	59 K आपने यह	66 K आप किसी को जानते	2175 K यह	2175 K आपको
""", 'ख': """
खबर	2175 K में कोई	2229 K विज्ञापन के
""", 'ट': """
टिप्पणियां	5 K
ट्विटर	2203 K पोस्ट
""", 'ड': """
डिस्क्लेमर	2170 K:
""", 'त': """
तस्वीर	2219 K #/#
""", 'द': """
देखें	2161 K:	2161 K वीडियो
""", 'न': """
न्यूजरूम	41 K हेल्पलाइन	41 K हॉटलाइन
""", 'प': """
पढिए	2188 K:
पढें	2161 K:	2188 K-
पसंद	69 K आया
पेज	2219 K #/#	2219 K # / #
""", 'फ': """
फेसबुक	2203 K पोस्ट
फोटो	2219 K #/#
""", 'भ': """
भाया	69 K?
भाषा	2170 (K
""", 'म': """
मात्र	2184 K # रुपये में
""", 'य': """
यह	2161 K भी पढें	2161 K भी पढें:	2161 K भी देखें:	2170 (K लेखक के	2175 K खबर आपको	2188 K भी पढें-	2188 K भी पढें -	2202 K वीडियो आपके	2202 K सामग्री आपके	2203 K सामग्री	2205 K सामग्री देखने के लिए	2205 K वीडियो देखने के लिए	2222 K लेख कॉपीराइट	2222 K सामग्री कॉपीराइट	2223 K लेख	2223 K खबर	2223 K अनुवाद	2223 K सारांश	2223 K तस्वीर	2223 K सामग्री
यूट्यूब	2203 K वीडियो
ये	2161 K भी पढें	2161 K भी पढें:	2170 (K लेखक के	2188 K भी पढें-	2188 K भी देखें:
""", 'ल': """
लेख	2229 K विज्ञापन के
लेखक	2170 K के बारे में	2170 (K	2170 K वरिष्ठ पत्रकार हैं	2170 K स्वतंत्र पत्रकार हैं
लेखिका	2170 K के बारे में	2170 (K	2170 K वरिष्ठ पत्रकार हैं
""", 'व': """
विज्ञापन	2229 K के बाद
वीडियो	2205 K देखने के लिए
""", 'श': """
शेष	2195 K अक्षर
""", 'स': """
संबंधित	2161 K:	2188 K खबर:	2188 K खबरें:
सर्वाधिकार	2222 K सुरक्षित
सिर्फ	2184 K # रुपये में
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
กด	12 Kติดตาม	4331 Kติดตาม	4331 Kไลก์
""", 'ข': """
ขอ	4334 Kบคุณภาพจาก	4334 Kบคุณข้อมูลจาก
ข่	4327 Kาวที่เกี่ยวข้อง:	4334 Kาวโดย	4340 Kาวเกี่ยวข้อง:
""", 'ค': """
คล	4340 Kิป:
คุ	4337 Kณรู้สึกอย่างไรกับ	4337 Kณคิดอย่างไรกับ
""", 'ง': """
งา	52 Kนสืบสวนชิ้นนี้
""", 'ช': """
ชม	4340 Kคลิป:	4340 Kคลิป :
""", 'ซ': """
ซื	4338 K้อบัตรงาน
""", 'ด': """
ดา	13 Kวน์โหลด
ดู	4327 Kเพิ่มเติม:
""", 'ต': """
ติ	12 Kดตาม	4331 Kดตามช่อง	4331 Kดตามเรา	4331 Kดตามข่าว	4349 Kดตามอ่านข่าวอื่นๆ	4349 Kดตามข่าวอื่นๆ
""", 'ถ': """
ถา	4336 Kม ai
""", 'ท': """
ทด	4338 Kสอบความรู้ของคุณ
ทำ	4338 Kแบบสำรวจสั้น
ที	4334 K่มา:	4334 K่มา :
""", 'บ': """
บท	4336 Kความนี้ใช้ ai	4336 Kสรุปนี้	4336 Kความนี้แปล	4336 Kความนี้เรียบเรียง	4337 Kความนี้มีประโยชน์
""", 'ป': """
ปร	4336 Kะเด็นสำคัญโดย
""", 'ผ': """
ผู	4334 K้เขียน:	4334 K้เขียน :
""", 'พ': """
พบ	44 Kข้อผิดพลาด	44 Kคำผิด	4337 Kข้อผิดพลาดในบทความ
พื	4350 K้นที่โฆษณา
""", 'ฟ': """
ฟั	1 Kง	4338 Kงพอดแคสต์ของเรา
""", 'ภ': """
ภา	4334 Kพ:	4374 Kพที่ # จาก #	4374 Kพ # จาก #
""", 'ม': """
มี	72 Kคำถาม
""", 'ร': """
ร่	4338 Kวมโหวต:	4338 Kวมโหวต :	4338 Kวมทำแบบสำรวจ	4338 Kวมสนุก	4345 Kวมสนับสนุน
ร้	4353 Kองทุกข์	4353 Kองเรียน
""", 'ล': """
ลง	4338 Kทะเบียนเข้าร่วมสัมมนา	4338 Kทะเบียนเข้าร่วมงาน
ลอ	59 Kงทำแล้ว
""", 'ส': """
สน	4345 Kับสนุน
สร	4336 Kุปโดย	4336 Kุปข่าวด้วย	4336 Kุปนี้	4336 Kุปข่าวโดย	4337 Kุปนี้มีประโยชน์
สา	4353 Kยด่วนข่าว	4353 Kยด่วนทีมข่าว
ส่	4353 Kงข่าว
""", 'ห': """
หน	97 K้าแรก >	97 K้าแรก '	4374 K้า # จาก #
""", 'อ': """
อ่	4327 Kานเพิ่มเติม:	4327 Kานต่อ:	4327 Kานข่าวต้นฉบับ:	4327 Kานเพิ่มเติม	4327 Kานประกอบ:	4340 Kานข่าวเพิ่มเติม:	4340 Kานข่าวเพิ่มเติม	4340 Kานข่าวที่เกี่ยวข้อง:	4340 Kานข่าว:	4340 Kานเรื่องอื่น:	4349 Kานข่าวอื่นๆ	4349 Kานข่าวต้นฉบับได้ที่	4349 Kานบทความอื่นๆ	4349 Kานรายละเอียดเพิ่มเติมได้ที่
อ้	4334 Kางอิง:
""", 'เ': """
เก	4334 Kี่ยวกับผู้เขียน
เข	4331 K้าร่วมช่อง
เน	4336 Kื้อหานี้สร้าง	4350 Kื้อหาสปอนเซอร์	4350 Kื้อหาโฆษณา	4350 Kื้อหาสนับสนุนโดย
เพ	4331 Kิ่มเพื่อน
เร	4334 Kื่อง:	4334 Kื่อง :	4334 Kื่องและภาพ
""", 'แ': """
แจ	4337 K้งแก้ไขข่าว	4353 K้งเบาะแส	4353 K้งข่าว
แช	3 Kร์
แป	4336 Kลโดย
แอ	4331 Kดไลน์
""", 'โ': """
โฆ	4350 Kษณา -
""", 'ใ': """
ให	4337 K้คะแนนบทความ
""", 'ไ': """
ไม	4331 K่พลาดทุกข่าวสาร	4331 K่พลาดข่าว
""", 'ả': """
ảnh	4685 K:	4733 K #/#	4733 K # / #
""", 'ủ': """
ủng	4685 K hộ tác giả	4698 K hộ
""", 'あ': """
あな	33 Kたはどう
あわ	2657 Kせて読みたい	2657 【Kせて読みたい】	2657 Kせて読みたい:
""", 'こ': """
こち	2657 Kらもおすすめ	2657 Kらもおすすめ:	2685 【Kらも読む】
この	5 K記事へのコメント	8 K記事は	26 K要約は	52 K調査報道	52 K取材	73 K記事について質問	76 Kトピックはクローズ	76 Kトピックは閉じ	2665 K記事を書いた人	2665 K記事の筆者	2668 K要約はai	2668 K要約は、ai	2668 K要約は役に立ち	2668 ※K要約	2668 K記事の翻訳	2668 K記事の要約	2668 K記事はai	2668 K翻訳	2668 K見出しはai	2676 K記事は	2676 K記事の誤り
""", 'ご': """
ご意	41 K見・情報提供は
ご質	72 K問は
""", 'ま': """
まだ	32 Kコメント
""", 'も': """
もっ	2657 Kと見る:	2685 【Kと読む】
""", 'ア': """
アプ	13 Kリ
""", 'エ': """
エラ	2715 Kーが発生しました
""", 'オ': """
オリ	2685 【Kジナル記事】
""", 'コ': """
コメ	5 Kント	27 Kントは	27 Kントの内容
""", 'ト': """
トッ	97 Kプ＞	97 Kプページ＞	97 Kプ>	97 Kプ >	97 Kプ '
""", 'フ': """
フォ	12 Kロー
""", 'プ': """
プレ	2689 【Kゼント】	2689 Kゼント応募
""", 'ペ': """
ペー	2716 Kジ#/#
""", 'ホ': """
ホー	97 Kム＞	97 Kム>	97 Kム >	97 Kム '
""", '一': """
一覧	2685 【K】
""", '下': """
下載	13 K	4772 Kapp	4772 K應用程式
下载	13 K	4772 Kapp	4772 K应用
""", '以': """
以上	4798 K内容由ai
以下	4857 K内容由ai
""", '作': """
作っ	59 Kてみ
作者	4795 K:	4795 (K	4795 K係	4795 K为	4795 K為
""", '你': """
你做	59 K了吗
你可	4786 K能會喜歡:	4817 K能想看:
你有	4793 K线索
你覺	4800 K得這篇
你觉	4800 K得这篇
你认	66 K识
你试	59 K过
""", '來': """
來源	4795 K:
""", '允': """
允许	68 K转载
""", '內': """
內容	4798 K由ai
""", '公': """
公式	12 K	13 Kアプリ
""", '关': """
关注	12 K	4778 K微信公众号	4778 K官方微信
""", '内': """
内容	4798 K由ai
""", '写': """
写真	2657 【K】	2657 K:	2685 【Kを見る】	2685 【Kギャラリー】	2716 K #/#	2716 K#/#	2716 K # / #
""", '出': """
出典	2665 K:
出现	4852 K问题
出錯	4852 K了
出错	4852 K了
""", '分': """
分享	3 K
""", '前': """
前回	2685 【K】	2685 Kの記事:
""", '剩': """
剩余	4826 K字数
剩餘	4826 K字數
""", '加': """
加入	12 K	4791 K	4812 K
""", '動': """
動画	2657 【K】	2685 【Kを見る】
""", '升': """
升級	4812 K
升级	4812 K
""", '原': """
原文	4816 K刊于	4816 K刊於
""", '参': """
参与	4802 K我们的
参考	69 Kになった	2657 K:
""", '參': """
參與	4802 K我們的
""", '发': """
发现	7 K错误	44 K文章	44 K有误	4801 K错误
发生	4852 K错误
""", '取': """
取材	2665 K・文	2665 K・執筆
""", '另': """
另请	4786 K参阅
""", '可': """
可以	4792 K在x上
可自	68 K由转载
""", '合': """
合わ	2657 Kせて読みたい:
""", '同': """
同场	4786 K加映:
同場	4786 K加映:
""", '問': """
問問	4798 K我們的ai
問題	2715 Kが発生しました
""", '喜': """
喜欢	69 K这篇
喜歡	69 K這篇
""", '图': """
图片	4857 K由ai
""", '圖': """
圖片	4857 K由ai
""", '執': """
執筆	2665 K:	2665 K/
""", '報': """
報名	4803 K參加
""", '填': """
填写	4802 K问卷
填寫	4802 K問卷
""", '如': """
如发	4801 K现
如有	4793 K线索	4793 K線索
如果	4793 K您有相关线索	4793 K你掌握	4793 K您掌握	4794 K您有
如發	4801 K現
""", '官': """
官方	4778 K微信:	4778 K微信公众号:
""", '審': """
審校	4795 K:
""", '对': """
对本	73 K文有疑问
""", '广': """
广告	86 K:	86 【K】
""", '広': """
広告	86 K:	86 【K】
""", '廣': """
廣告	86 (K)
""", '延': """
延伸	4786 K閱讀	4786 K阅读	4786 K閱讀:	4786 【K閱讀】	4817 K阅读:
""", '开': """
开启	4772 K通知	4772 K推送通知
""", '引': """
引用	2665 K元:
""", '当': """
当社	12 Kの
""", '影': """
影片	4817 K:
影音	4817 K:
""", '役': """
役に	69 K立った
""", '往': """
往下	4817 K看更多:
""", '微': """
微信	4772 K扫	4778 K公众号:
""", '您': """
您对	4800 K这篇文章
您對	4800 K這篇文章
您有	4793 K线索
您的	27 K评论
您覺	4800 K得這篇
您觉	4800 K得这篇
您认	66 K识
您试	59 K过
""", '情': """
情報	41 K提供は編集部
""", '手': """
手机	4772 K客户端
""", '打': """
打开	13 K	4772 K微信
""", '扩': """
扩展	4786 K阅读:
""", '扫': """
扫一	4772 K扫
扫描	4772 K二维码关注	4791 K
扫码	4791 K
""", '投': """
投票	4802 K:
投稿	27 Kは
""", '报': """
报名	4803 K参加
报料	41 K热线	41 K电话	41 K微信	41 K请
""", '按': """
按讚	4791 K追蹤
""", '掃': """
掃一	4772 K掃
""", '採': """
採訪	4795 K撰文:
""", '推': """
推荐	4786 K阅读	4786 K阅读:
推薦	4786 K閱讀:
""", '提': """
提供	2665 K:
""", '摘': """
摘要	4798 K由	4857 K由ai
""", '撰': """
撰文	4795 K:
撰稿	4795 K:
""", '支': """
支持	4810 K
""", '收': """
收听	1 K	4805 K我们的播客	4805 K我们的节目
收聽	1 K	4805 K我們的播客	4805 K我們的節目
""", '文': """
文/	2665 K
文:	2665 K
文・	2665 K
文章	44 K有误	4795 K来源:	4801 K有误	4801 K有誤
""", '新': """
新聞	41 K爆料	4793 K線索
新闻	41 K热线	41 K报料	41 K爆料	4793 K线索热线	4793 K线索
""", '暂': """
暂无	32 K评论
""", '更': """
更多	4786 K:	4786 K新聞:	4786 K內容:	4786 【K新聞】	4786 K相關	4786 K阅读:	4786 K報導:	4786 K报道:	4816 K精彩内容	4816 K精彩內容	4816 K资讯	4816 K資訊	4816 K内容请	4816 K內容請
""", '最': """
最初	31 Kのコメント
""", '有': """
有問	72 K題
有料	4793 K要爆
有疑	72 K问
有问	72 K题
""", '未': """
未经	4856 K授权不得转载	4856 K许可不得转载
""", '本': """
本主	76 K题已关闭
本内	4798 K容由ai
本报	41 K热线
本摘	4798 K要
本文	4795 (K作者	4795 K作者	4798 K摘要	4798 K由ai	4798 K由人工智能翻译	4798 K由人工智能生成	4798 K由人工智慧	4816 K章來自	4816 K转载自	4816 K轉載自	4816 K来自	4816 K來自	4856 K受版权保护	4856 K受著作權保護	4856 K原载于	4856 K首发于	4856 K原刊於	4856 K轉載自	4856 K转载自	4857 K由ai	4857 K由人工智能	4857 K由 ai	4857 K由人工智慧	4857 K使用ai	4857 K经ai
本翻	4857 K译由
""", '来': """
来发	31 K表第一
来源	4795 K:
""", '校': """
校对	4795 K:
""", '構': """
構成	2665 K・文
""", '次': """
次に	2657 K読む:
次の	2685 Kページ:	2685 【K記事】
次ペ	2685 Kージ:
""", '欢': """
欢迎	12 K关注	68 K转载	4791 K加入	4792 K在	4792 K关注	4793 K提供线索	4793 K投稿
""", '歡': """
歡迎	12 K追蹤	68 K轉載	4791 K加入	4792 K在	4793 K提供線索	4793 K投稿
""", '此': """
此主	76 K题已自动关闭
此摘	4798 K要	4857 K要由ai
""", '测': """
测一	4802 K测:
""", '測': """
測一	4802 K測:
""", '点': """
点击	4786 K查看	4786 K阅读:	4805 K观看视频	4805 K收听
点我	4791 K加入
""", '熱': """
熱門	4817 K新聞:
""", '爆': """
爆料	41 K热线	41 K電話	41 K專線	4793 K请	4793 K請
""", '版': """
版权	4856 K声明	4856 K所有
版權	4856 K聲明
""", '用': """
用微	4772 K信扫
""", '画': """
画像	2657 【K】	2685 【Kを見る】	2716 K#/#	2716 K #/#	2716 K # / #
""", '留': """
留言	5 K
""", '発': """
発现	44 K错误
""", '發': """
發現	7 K錯誤	44 K有誤	4801 K錯誤
發生	4852 K錯誤
""", '皆': """
皆さ	33 Kんはどう
""", '相': """
相关	4786 K阅读	4786 K新闻	4786 K报道:	4786 K阅读:	4817 K新闻:	4817 K文章:
相關	4786 K新聞	4786 K報導	4786 【K新聞】	4786 K閱讀:	4817 K新聞:	4817 K文章:	4817 K報導:
""", '看': """
看更	4786 K多:
""", '立': """
立即	4791 K加入	4802 K报名	4802 K報名
""", '筆': """
筆者	2665 Kプロフィール
""", '編': """
編輯	4795 K:
編集	41 K部への情報提供
""", '线': """
线索	4793 K征集
""", '编': """
编辑	4795 K:	4795 (K:
""", '聽': """
聽我	4805 K們的podcast
""", '著': """
著者	2665 Kプロフィール
""", '要': """
要約	26 Kは
""", '覺': """
覺得	69 K有用
""", '觀': """
觀看	4805 K上方影片
""", '观': """
观看	4805 K上方视频
""", '视': """
视频	4817 K:
""", '觉': """
觉得	69 K有用
""", '訂': """
訂閱	4812 K	4822 K本報	4822 K我們	4822 K本刊
""", '記': """
記事	7 Kの誤り	2676 Kの誤り	2676 Kに誤り
記者	2665 Kのプロフィール
""", '評': """
評論	5 K
""", '試': """
試し	59 Kてみ
""", '詳': """
詳し	2657 Kくはこちら
""", '誤': """
誤り	44 Kを見つけ	44 Kにお気づき
誤字	7 K	44 K脱字
""", '読': """
読者	2689 【Kプレゼント】	2689 Kプレゼント
""", '請': """
請支	4810 K持
""", '订': """
订阅	4812 K	4822 K本报	4822 K我们	4822 K本刊	4822 K本公众号	4822 K手机报
""", '评': """
评论	5 K	27 K
""", '试': """
试过	59 K了吗
""", '该': """
该主	76 K题已关闭
""", '请': """
请支	4810 K持
""", '責': """
責編	4795 K:
""", '資': """
資料	4795 K來源:
""", '質': """
質問	72 Kは	72 Kがある方は
""", '贊': """
贊助	4810 K
""", '责': """
责任	4795 K编辑:	4795 (K编辑
责编	4795 K:
""", '赞': """
赞助	4810 K
""", '転': """
転載	68 K歓迎	68 K自由	68 K可
""", '轉': """
轉載	68 K請註明
""", '转': """
转载	68 K请注明
""", '还': """
还可	4826 K输入
""", '这': """
这个	4799 K摘要
这段	4799 K摘要
这篇	8 K文章	52 K调查	52 K报道	4799 K文章
""", '追': """
追蹤	12 K
""", '這': """
這段	4799 K摘要
這篇	4799 K文章
""", '還': """
還可	4826 K輸入
""", '采': """
采写	4795 K:
""", '長': """
長按	4791 K
""", '长': """
长按	4791 K
""", '開': """
開啟	4772 K通知	4772 K推播通知
""", '間': """
間違	44 Kいを見つけ	44 Kいにお気づき
""", '関': """
関連	2657 K記事	2657 K記事:	2657 【K記事】	2657 K:	2657 【K】	2685 【K写真】
""", '閱': """
閱讀	4786 K更多
""", '问': """
问问	4798 K我们的ai
""", '阅': """
阅读	4786 K更多
""", '面': """
面白	69 Kかった
""", '首': """
首发	4856 K于
首頁	97 K>	97 K＞	97 K >	97 K '
首页	97 K>	97 K＞	97 K >	97 K '
""", '馬': """
馬上	4802 K報名
""", '马': """
马上	4802 K报名
""", '點': """
點我	4791 K加入
點擊	4786 K查看	4786 K閱讀:	4805 K觀看影片
""", '같': """
같이	2765 K 보기:
""", '관': """
관련	2765 K 기사:	2788 K 기사 :	2788 [K 기사]	2788 K 기사-
관련기사	2765 K	2765 K:	2765 [K]	2788 K :
""", '광': """
광고	86 K:	86 [K]	86 (K)
""", '구': """
구독	12 K
""", '궁': """
궁금한	72 K 점은	72 K 점이
""", '기': """
기사	1 K 듣기	41 K 제보	2776 K #줄 요약
기사에	73 K 대해 궁금	2781 K 오류가
""", '네': """
네이버	12 K
""", '다': """
다음	2788 K 기사:
""", '당': """
당신의	2780 K 선택은
""", '댓': """
댓글	5 K
댓글은	27 K
댓글이	5 K
""", '더': """
더	2765 K 읽기:
더보기	2765 [K]	2765 K:
""", '도': """
도움이	69 K 되셨다면
""", '독': """
독자	2780 K 설문에	2780 K 설문조사에
""", '드': """
드셔	59 K 보셨나요
""", '만': """
만들어	59 K 보셨나요
""", '많': """
많이	2788 [K 본 기사]
""", '문': """
문제가	2823 K 발생했습니다
""", '발': """
발견	7 K错误
""", '본': """
본	2776 K 요약은
""", '사': """
사진	2824 K #/#	2824 K # / #
사진출처	2791 K:
""", '생': """
생성형	2776 K ai가 요약
""", '선': """
선택	2821 (K) 개인정보	2821 [K] 개인정보	2821 (K) 광고성	2821 [K] 광고성
""", '설': """
설문에	2780 K 참여하세요
""", '아': """
아직	32 K 댓글
""", '앱': """
앱	13 K
앱을	13 K
""", '여': """
여러분은	2780 K 어떻게 생각
여러분의	33 K 생각
""", '영': """
영상	2765 [K]
""", '오': """
오류가	2823 K 발생했습니다
오류를	7 K
오타가	44 K
오타를	44 K
오탈자가	44 K
오탈자를	44 K
""", '유': """
유익했다면	69 K
""", '이': """
이	8 K 기사	52 K 취재에는	52 K 기사에는	76 K 주제는 닫혔	2776 K 요약은 ai	2776 K 요약이 도움	2776 K 기사는 인공지능	2776 K 기사는 ai	2776 K 번역	2781 K 기사가 도움이	2781 K 기사를 어떻게	2781 K 뉴스에 대한 의견	2781 K 기사에 대한 의견
이미지	2824 K #/#	2824 K # / #
이슈	2788 [K]
이어	2765 K 읽기:
""", '인': """
인기기사	2788 [K]
""", '일': """
일시적인	2823 K 오류가
""", '자': """
자료출처	2791 K:
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
지금	2798 K 플레이:
""", '질': """
질문은	72 K
""", '첫': """
첫	31 K 댓글	31 K 번째 댓글
""", '추': """
추천	2765 K 기사:
추천기사	2788 [K]
""", '출': """
출처	2791 K:	2791 K :
출처를	68 K 밝히면	68 K 밝히고
""", '카': """
카카오톡	12 K	41 K 제보
""", '페': """
페이지	2824 K #/#
""", '필': """
필수	2821 (K) 개인정보	2821 [K] 개인정보	2821 (K) 이용약관	2821 [K] 이용약관
""", '함': """
함께	2765 K 볼 만한 기사:	2765 K 보면 좋은 기사:	2788 [K 읽기]
""", '핫': """
핫클릭	2788 [K]
""", '해': """
해	59 K 보셨나요
""", '홈': """
홈	97 K>	97 K >	97 K '
""", '화': """
화보	2765 [K]
""", '후': """
후원	2817 K 계좌
후원계좌	2817 K
"""}

CONTAINS = {',': """
,说:	4881 K
""", '@': """
@我	62 K
""", 'a': """
abonați	80 K-vă	3718 K-vă	3722 K
abonații	50 K pot	3719 K noștri
abonează	80 K-te	3618 K-te pentru	3623 K-te pe youtube	3718 K-te
abonné	50 en tant qu'K	1881 pas encore K	1883 déjà K	1885 en tant qu'K
abonnés	1881 réservé à nos K	1883 réservé aux K	2035 nos K	2038 K
abonējiet	80 K	2983 K
actualisé	98 cet article a été K
actualité	1891 l'essentiel de l'K	1901 suivez l'K	1901 suivez toute l'K	1901 retrouvez toute l'K	1924 couvre l'K
actualizată	98 știrea a fost K
acționari	3686 fără K
adatkezelési	2255 K tájékoztató
adhérent	80 devenez K
adhérez	80 K
admitió	1571 K
adomány	2366 K
adományoddal	2362 K
adományok	2366 K
adományozz	2362 K
adományozzon	2284 K itt
advirtió	1571 K
adó	2239 K #%
adód	2364 K #
adója	2284 K #
adăugat	3721 a K
affichée	60 e-mail ne sera pas K
affiliatelänkar	37 K	74 K	4244 K	4277 K
affilié	37 lien K	74 lien K
affiliés	37 liens K	74 liens K
affirmé	2037 a K
afiliación	37 enlaces de K	74 enlaces de K
afirmó	1571 K
afișată	60 email nu va fi K
agregó	1571 K
aicināja	2986 K
aizsargātas	2925 visas tiesības K
aiškino	2919 K
ai가	2828 K 작성	2828 K 생성	2828 K 요약	2828 K 번역
ai로	2828 K 작성	2828 K 생성
ai를	2828 K 활용해
ajouté	2037 a K
ajută	3718 K-ne
ajánld	2362 K fel
aktualizovaný	98 článok bol K
aktualizován	98 článek byl K
aktérů	98 jména K
alkalmazás	2248 töltsd le az K
alkalmazásban	2282 az K
alkalmazást	2282 K
alkalmazásunk	2363 K
alkalmazásunkat	2248 töltse le K
alkalmazásunkban	84 K
alăturat	3637 s-a K echipei
alăturați	51 K-vă
alătură	51 K-te lor	51 K-te
améliorer	1945 aidez-nous à K
analytička	504 je K
anhören	2 artikel K	2 text K	2 beitrag K	851 jetzt K:
anketě	524 naší K	524 v K
ankietę	35 naszą K	3378 naszą K	3378 krótką K
ankstesnėje	98 K versijoje
anmäl	4317 K dig till vårt	4317 K dig till våra
anmäla	4192 genom att K dig	4239 genom att K dig
annoncé	2037 a K
annoncør	690 betalt af en K	690 betalt af K
annonslänkar	37 K	74 K	4244 K	4277 K
annonsör	4256 betalt av en K	4256 betald av en K
annonsør	3255 betalt av en K
anterioară	98 versiune K a
antérieure	98 version K de cet
anunció	1571 K
anunțat	3721 a K
använder	4207 vi K cookies	4208 K kakor
anúncio	3525 após o K	3525 depois do K
anúncios	70 sem K	3611 sem K
apelował	3465 K
apelowała	3465 K
aplicació	84 a la nostra K
aplicación	84 en nuestra K	1429 descarga la K	1429 descarga nuestra K
aplicația	84 în K noastră	3624 descarcă K	3718 descarcă K noastră	3718 descarcă gratuit K	3718 descarcă K și	3719 K noastră
aplikacją	84 z naszą K
aplikację	3332 pobierz naszą K	3333 pobierz K	3333 ściągnij K	3401 naszą K
aplikací	84 s naší K
aplikácii	84 v našej K	4009 našej K
aplikáciu	4009 mobilnú K	4009 K
aportació	463 la teva K
aportación	1464 tu K	1490 haz tu K
apoyá	1568 K
applikációnk	2282 K
applikációnkat	2282 K
applikációnkban	84 K
apsolīja	2986 K
apóyanos	1464 K	1568 K
apóyenos	1464 K	1568 K
apúntate	1408 K a	1424 K a nuestra	1424 K gratis	1568 K gratis
apărat	3721 s-a K
arkadaşina	49 K gönder
arkadaşiniza	49 K gönderin
arkadaşinla	4433 bir K paylaş
artykuł	15 darmowy K	20 cały K	3320 podoba ci się ten K	3379 nasz K do końca	3399 ostatni darmowy K	3463 ten K
artykułu	98 do K dodano
artykuły	15 darmowe K
artykułów	15 darmowych K
artículo	15 K gratis	20 leer este K	20 leer el K	1409 te ha gustado este K	1417 regala este K	1417 regalar este K	1420 último K gratis	1420 te queda # K	1493 y lee este K	1569 este K
artículos	15 K gratis	1420 K gratis este mes	1420 te quedan # K	1420 límite de K
aseguró	1571 K
associés	1907 cookies K à ce contenu
assuré	2037 a K
asszisztensünk	63 virtuális K
asumă	30 nu își K
atsiųsime	57 K jums
ausgewählt	904 produkte unabhängig K
autentificați	24 K-vă
autentifică	24 K-te	3618 K-te pentru
autorką	3370 kontakt z K
autorská	506 K práva
avertizează	3721 K
avísanos	1568 K
ayúdanos	1464 K	1568 K a
açikladi	4510 K
açin	4433 K
añadió	1571 K
año	1570 al K
""", 'b': """
bağirdi	4510 K
bağirdilar	4510 K
bağiriyor	4510 diye K
bağiriyordu	4510 K
bağiş	4507 K yap	4511 K
bağişiniz	4507 K
bağlantilari	74 satiş ortakliği K	4430 satiş ortakliği K
başlayan	4432 tl'den K
başvurun	4433 K
behält	29 K sich vor	29 K sich das recht
behöver	4181 vi K ditt stöd	4317 vi K din hjälp
beiträge	58 neue K per mail
bekapcsolása	2248 értesítések K
beløb	752 fast K
beløp	3315 gi et K	3317 fast K
bemängeln	971 K
bemängelt	971 K
berätta	67 K för oss	67 K din
berättade	4320 K
berättar	4320 K
bestätigen	777 K sie ihre
bestätigungslink	895 K
bestätigungsmail	777 K	895 K
betalvägg	4321 K
bezpečí	98 linka K
bezplatný	544 poslední K článek	4003 náš K webinár	4026 posledný K článok
bezplatných	4012 K článkov
bezpłatne	3384 K konto
bezpłatny	3375 nasz K webinar	3399 ostatni K artykuł
bezpłatnych	3384 limit K
beágyazott	2324 egy K tartalom látható	2324 egy K tartalom található
beállításai	2323 cookie-K miatt
beállítások	2323 cookie-K miatt	2323 cookie K miatt	2323 süti K miatt
beğendiyseniz	4508 bu haberi K	4508 bu yaziyi K
biết	4758 cho K
blokovač	576 K reklam
blokování	495 K reklam	576 K reklam
blokującego	3432 programu K reklamy
blokującej	3432 wtyczki K reklamy
blokujący	3432 program K reklamy
blokującą	3432 wtyczkę K reklamy
blokátor	576 K reklam
bohaterów	98 imiona K
boletín	78 el K	78 al K	78 nuestro K	1424 recibe el K	1424 nuestro K	1427 K diario	1568 recibe el K	1569 nuestro K	1572 K
boîte	79 dans votre K mail	79 dans ta K mail	79 dans votre K	1890 dans votre K mail	1890 dans votre K e-mail
brezplačen	4124 zadnji K članek
brezplačne	4111 K članke
brezplačni	4104 naš K webinar	4124 zadnji K članek
brezplačnih	4111 K člankov
bronił	3465 K się
brzmiał	3465 K
brzmiała	3465 K
brzmiało	3465 K
butlletí	392 subscriu-te al K	392 el nostre K	464 el nostre K	467 K
buzdított	2365 K
buzdította	2365 K
buzón	79 en tu K	1425 en tu K
bájate	1568 K la app
bölümünde	85 yorum K
bönföll	4320 K
böngésző	10 a K
böngészője	10 az ön K
bötfällde	4320 K
bønfaldt	753 K
bønn	3172 vi har en K til deg
bønnfalt	3318 K
bústia	414 a la teva K
bülten	4426 e-K	4511 K
bültene	4393 K abone	4393 K kayit	4393 K kaydol
bülteni	4426 haber K
bültenimiz	78 K	4508 K
bültenimize	78 K	78 e-K	4393 K	4507 K	4508 K
bültenine	4426 K
błagał	3465 K
błagała	3465 K
bạn	49 gửi cho K bè	4663 hộp thư của K	4697 sự ủng hộ của K	4755 mời K	4755 cần sự ủng hộ của K	4755 nhờ sự ủng hộ của K
bằng	4705 K văn bản của báo
""", 'c': """
caffè	2522 un K
café	54 me paga um K	1465 un K	1490 un K al mes	1927 un K
caractères	1945 limitées à # K
catedrática	1461 es K
catedrático	1461 es K
celého	475 pro čtení K
cercetătoare	3637 este K
cercetător	3637 este K
changés	98 prénoms ont été K
chaîne	2035 notre K
chefredaktör	4229 är politisk K	4229 är K
chefredaktør	667 er K
chuyện	4684 bạn có câu K
chép	4679 cấm sao K	4705 mọi sao K
chính	98 đính K	4672 K sách bảo mật
chúng	38 nhắn cho K tôi	38 viết cho K tôi	38 liên hệ với K tôi	38 gửi cho K tôi	38 gửi về cho K tôi	38 kể cho K tôi	38 chia sẻ với K tôi	39 phóng viên của K tôi	57 K tôi gửi bạn	57 K tôi gửi đến bạn	57 K tôi gửi tới bạn	67 nhắn cho K tôi	67 viết cho K tôi	67 gửi cho K tôi	67 gửi về cho K tôi	67 kể cho K tôi	67 chia sẻ với K tôi	67 hãy kể với K tôi	67 kể với K tôi	4663 bản tin của K tôi	4666 theo dõi K tôi	4684 cho K tôi qua	4684 liên hệ với K tôi	4755 ủng hộ K tôi	4755 K tôi cần sự giúp đỡ	4755 giúp K tôi	4755 theo dõi K tôi	4755 hãy gửi cho K tôi	4755 hãy liên hệ với K tôi	4755 hãy báo cho K tôi	4756 K tôi trên	4756 của K tôi	4756 cho K tôi
chọn	4755 hãy bình K
cikkből	2361 K #
cikkéből	2361 K #
cikkünk	2363 minden K
cikkünkhöz	2363 minden K
comentário	6 deixe seu K	6 deixar um K	21 login para publicar um K
comentários	85 nos K	3498 nos K
comentó	1571 K
comisión	1479 recibir una K
comissió	409 rebre una K
comissão	3524 receber K	3524 receber uma K
commerciële	3083 K partner
communauté	1932 K whatsapp	1932 K signal
compártela	25 K	49 K
compártelo	25 K	49 K
comunità	2546 parte della nostra K
condamné	2037 a K
condiții	3627 termeni și K
confidentialité	1908 politique de K
confidențialitate	3627 politica de K
conférences	1924 est maître de K
connecté	1910 vous devez être K
contactați	38 K-ne	67 K-ne
contactează	38 K-ne	67 K-ne
conteúdo	9 este K	9 K externo	3475 acesse todo o K	3519 ao exibir este K	3519 ao ver este K
contribuição	3511 com a sua K	3610 sua K é essencial
contáctanos	38 K
contáctenos	38 K
contém	98 K cenas
contó	1571 K
conversación	1447 participar en la K
conținut	9 acest K	3618 K doar pentru abonați
conținutului	3634 preluarea K
cookieinställningar	4205 K	4231 K
corespondentă	3637 este K
corrección	98 K:
correção	98 K:
corrigé	98 article a été K
creează	3718 K un cont pentru a citi
csatornájára	2272 viber-K
csatornánk	2363 K
csatornánkhoz	2272 telegram-K	2272 whatsapp-K
csatornánkra	2272 youtube-K	2362 iratkozz fel K	2362 iratkozzon fel K
csábított	2365 K
cuéntanos	38 K	67 K	1447 K en	1568 K
cuéntenos	38 K	67 K
czytać	3326 aby K dalej	3326 żeby K dalej	3462 chcesz K dalej
czytelników	36 naszych K	3379 opiniami K	3390 z wpłat K	3390 dzięki wsparciu K	3407 K	3463 naszych K	3463 z wpłat K
câmpurile	60 K cu steluță
cântau	3721 K
címével	2307 e-mail-K
cùng	51 hãy tham gia K họ
của	4686 là cây bút K	4756 độc giả K
""", 'd': """
daní	4017 # % z K	4017 #% z K
darbą	2917 mūsų K
darowiznę	3324 przekaż K	3462 przekaż nam K	3462 przekaż K na
datenschutzerklärung	801 unserer K	969 unserer K	969 unsere K
datenübertragung	841 der K zu
dați	62 K-mi tag
debatindlæg	668 send dit K	668 skrive et K
debatredaktør	667 er K
debattredaktør	3228 er K
debattør	667 er K
declaró	1571 K
decía	1571 K
demandé	2037 a K
denmişti	4510 K
denunció	1571 K
dependență	88 jocurile de noroc pot crea K
descrições	98 contém K
descárgate	1429 K la	1429 K nuestra
destekçimiz	4433 K olun	4507 K olun
desteğiniz	4507 K
desteğinizle	4508 K
desteğiyle	18 okurlarin K	4419 yapay zeka K	4428 K ayakta	4438 yapay zeka K
değildir	30 sorumlu K
değiştirildi	98 isimler K
değiştirilmiştir	98 isimler K
dimineață	17 în fiecare K
diskutovať	4008 K môžu
disponível	3483 K no google play
doação	3471 faça uma K	3511 sua K	3610 sua K	3610 faça uma K	3614 K
doações	3614 K
dodał	3465 K
dodała	3465 K
dodává	610 K
događaj	3904 naš K
domagał	3465 K się
donació	463 fes una K	467 K
donación	1412 haz una K	1412 tu K	1464 tu K	1464 una K	1568 tu K	1568 haz una K	1572 K
donația	3718 K ta
donație	3718 fă o K	3722 K
donații	3722 K
donează	90 K cât poți	3718 K acum
doplněn	98 článek byl K
doporučil	610 K
doporučila	610 K
doporučovala	610 K
dopuštenja	3915 bez K
doradzał	3465 K
dorzuć	3462 K się
dostawać	3400 chcesz K
dostávajte	4032 K
dostávat	545 chcete K	573 chcete K zprávy
dostávať	4027 chcete K
dostávejte	551 K
dostęp	80 kup K	3326 masz już K	3384 pełny K do	3384 wykup K	3462 kup K
dostępny	3326 artykuł K tylko
dotazník	525 krátký K	4007 krátky K
dotazníka	4007 nášho K
dotazníku	524 našeho K	525 krátkého K
dowolną	3464 K kwotą
dočtete	532 více se K
dołóż	3462 K się
dołącz	51 K do nich	51 K	3338 K do nas na	3462 K do nas	3462 K do grona	3462 K do nich
drastické	98 obsahuje K
draudžiama	2863 K kopijuoti	2863 be leidimo K	2863 be sutikimo K
draudžiamas	2884 be leidimo K
dueños	1520 sin K	1520 ni K
dumneavoastră	10 browserul K
duyệt	10 trình K của bạn
działać	3463 K dalej
dziennikarką	3371 jest K	3446 jest K
dzięki	3463 K wam	3463 K tobie
dziękujemy	3381 K za zapisanie	3381 K za zapis	3462 K, że nas czytasz
där	42 var du K
débloquer	1883 pour K
déclare	2037 K
déclaré	2037 a K
découvrez	1881 K nos offres	2034 K nos offres
déductible	1875 K des impôts	1875 K à #	2036 K
déjanos	6 K tu	77 K tu correo
déjenos	77 K su correo
dénonce	2037 K
déplore	2037 K
déposés	1937 des cookies seront K
désabonner	1890 K à tout moment
désactiver	1905 K adblock
désactivez	1905 K adblock
désinscrire	1891 vous K à tout moment
díky	608 K vám
dôvery	98 linku K
dömde	4320 K
dømte	753 K	3318 K
düzeltme	98 K:
děkujeme	607 K, že nás čtete
dřívější	98 K verzi článku
důvery	98 linka K
dụng	4668 tải ứng K	4755 tải ứng K của	4755 hãy tải ứng K	4755 tải ngay ứng K
""", 'e': """
edellyttää	1805 K tunnusta
editörlerimize	39 K
editörüdür	4416 K
editörün	98 K notu
egyetért	43 K?
egyetértesz	43 K?
együttműködésében	2360 K készült
elaboración	1479 no ha participado en la K
electrònic	392 el teu correu K
electrónico	60 correo K no se mostrará	1425 tu correo K	1447 tu dirección de correo K no será publicada
elemző	2275 K
elküldjük	57 K neked	57 K önnek
elolvasásához	2241 a teljes cikk K
elsőként	2283 értesülj K
előfizetés	2366 K
előfizetéssel	2286 K
előfizető	2241 már K	2362 legyen K
előfizetőink	50 K	2241 K olvashatják	2286 K számára	2363 K
előfizetők	50 az K	2297 csak K	2366 K
előfizetőknek	2242 csak K	2297 K szól
előfizetőként	50 K
előfizetőnktől	2307 K
emlékeztetett	2365 K
emoțional	98 pot afecta K
endereço	3497 seu K de email não será
engedély	2290 K nélkül tilos
engedélyezze	2254 K a javascript
engedélyezése	2324 tartalmainak K	2324 tartalmak K
engedélyhez	2290 K kötött
enkät	35 vår K
enquête	35 notre K	35 onze K	53 mois sur cette K	53 mois à cette K	53 mois pour cette K	98 pour cette K, nous	2035 cette K	3099 onze korte K	3099 onze K
enquêtent	2035 K pour vous
enquêtes	2035 nos K
ensimmäinen	1864 K kuukausi
enthält	841 dieses element K daten
entraînement	48 K d'ia
entrée	1994 ctrl+K	1994 ctrl + K
enviáselo	49 K
envíala	49 K
envíalo	49 K
envíanos	1568 K
epizódu	4005 K
erată	98 K:
ergänzt	98 text wurde K	98 artikel wurde K
erhvervsredaktør	667 er K
erhältlich	851 shop K	924 im shop K
erişin	4433 K
erklärt	971 K
erklärte	971 K
erkände	4320 K
erzähl	38 K es uns	67 K es uns	67 K uns
erzählen	38 K sie uns	38 K sie es uns	67 K sie uns	67 K sie es uns	968 K sie es weiter
erzählt	67 K uns	971 K
erzählte	971 K
escribió	1571 K
escríbanos	38 K	67 K
escríbenos	38 K	67 K	1447 K a	1568 K
estimé	2037 a K
estás	1409 ya que K aquí	1409 ya que K por aquí
etichetați	62 K-mă
etichetează	62 K-mă
etiquétame	62 K
etiquétanos	62 K
etkinleştir	4401 javascript'i K
evästeasetuksesi	1757 K
evästeasetuksiasi	1782 K
evästeasetuksissa	1757 K
evästeasetusten	1757 K
evästeasetustesi	1757 K
evästeet	1782 K	1807 K
evästeitä	1760 K
evästesuostumuksesi	1757 K
evästevalintasi	1757 K
evästevalintojesi	1757 K
existují	535 K díky
experiência	67 conte sua K
explicó	1571 K
expliqué	2037 a K
expérience	67 partagez votre K
externého	3999 K obsahu
externí	517 K obsah
externího	517 K obsahu	517 obsah z K
externý	3999 K obsah
""", 'f': """
favoritkälla	4225 K
faça	3610 K um pix
felelősséget	30 nem vállal K
felhasználása	2289 K csak
felhasználási	2255 K feltételek
felietonistką	3446 jest K
felietonistą	3446 jest K
feliratkozás	2243 K a hírlevélre	2243 hírlevél K
feliratkozásommal	2270 K
feliratkozással	2270 K
felkavaró	98 K
fictício	98 nome K
fictícios	98 nomes K	98 nomes são K
filmări	40 poze și K
filozófus	2275 K
folosește	3627 K cookie
folytatásához	2241 a cikk K
fordítóval	2279 gépi K
forintért	2286 havi # K
formulára	4010 odoslaním K
formulário	3610 inscreva-se no K
formuláře	528 odesláním K
forrásként	2271 kedvenc K
fortæl	67 K os
fortæller	753 K
fotoğraf	40 K ve video
fotoğraflarinizi	40 K
fotóidat	40 K	2258 küldd el K
fotóit	40 K	2258 küldje el K	2258 küldje be K
fotóját	2258 küldje el K
frissítettük	98 K a cikket	98 cikkünket K
frågade	4320 K
früheren	98 K version	98 K fassung
férjen	2362 K hozzá
följ	4199 K oss på	4317 K oss
förbehåller	29 K sig	29 K oss
förbehållna	4221 alla rättigheter K
fördere	968 K
fördermitglied	80 werden sie K	866 werde K	866 werden sie K
fördern	968 jetzt K	968 K sie
föredragen	4225 K källa
föredragna	4225 K källa
föreslog	4320 K
författare	4229 är K och
förklarade	4320 K
förklarar	4320 K
försvarade	4320 K sig
følg	633 K os på	750 K os	3193 K oss på	3315 K oss
første	680 K måned	752 K måned	3242 K måned	3317 K måned
førsteamanuensis	3219 er K
førstelektor	3219 er K
független	2239 támogassa a K	2363 K sajtó
főmunkatársa	2347 K
főszerkesztője	2277 K
""", 'g': """
gadā	2985 K
gazeteciliği	4508 bağimsiz K
gazeteciliğimiz	4508 K
gazetę	3410 kup K
gefällt	895 K ihnen, was sie	895 K dir, was du
gelmişken	4387 buraya kadar K
gespräch	98 K wurde gekürzt
geändert	98 namen K	98 name K	98 namen wurden K
geöffnet	806 wird in neuem fenster K
giovedì	17 ogni K
glücksspiel	88 K kann süchtig machen
glücksspiele	88 K können süchtig machen
godišnje	3978 K
gridò	2629 K
gràcies	415 K a gent com tu	464 K a tu
grátis	3612 teste K
grâce	18 K à vous	1872 K à vos dons
gwiazdką	60 pola z K
gärna	4317 vill K höra från dig
går	612 før du K	3172 før du K
gåva	4181 ge en K i dag	4181 ge en K nu	4182 din K	4182 ge en K	4317 din K gör	4317 ge en K i dag	4321 K
gönderdik	4440 size bir e-posta K
gönderin	4433 K
gönderiyoruz	57 size K	57 sana K	57 yazilarini K
göndermeyiz	71 spam K
göra	4318 K mer
göre	4510 K
görün	4433 K
görünmeyecek	60 e-posta adresiniz K
görüntülerinizi	40 K
göster	4433 K
gösterilmeden	4409 kaynak K
gösterilmeyecek	60 e-posta adresiniz K
gösterilmez	60 e-posta adresiniz K
güncellendi	98 haber K	98 yazi K
güncellenmiştir	98 haber K
głosił	3465 K
głosiła	3465 K
głosiło	3465 K
głosuj	3395 K
głosujcie	3395 K
głównej	3386 na stronie K
gương	64 trang K
gửi	49 hãy K	4684 xin K về
""", 'h': """
használ	2254 cookie-kat K	2255 sütiket K
használat	2254 sütik K
hazardní	83 účastí na K hře
hazardných	83 účasťou na K hrách
heißt	971 K es
helyesbítés	98 K
helyreigazítás	98 K
helyszínen	2258 ott volt a K?
hikâyeni	67 K bizimle
hikâyenizi	67 K bize
hinzufügen	833 bei google K
hirdették	2365 K
hirdetés	11 a K	11 K után
hirdetésblokkoló	2333 K
hirdetésblokkolót	2333 K
historią	67 podziel się swoją K
historička	504 je K
história	67 conte sua K
hjälp	4232 K av ai	4257 K av ai	4317 K oss
hjälper	4317 din gåva K
hjælp	670 K af ai	670 K fra ai	691 K af ai	750 vi har brug for din K	750 K os
hjælper	750 dit bidrag K
hlásal	610 K
hlásala	610 K
hlásá	610 K
hovorí	4079 K
hozzászólás	21 K küldéséhez
hozzászóláshoz	6 K
hozzászólások	2260 a K nem
hozzászólásokban	85 a K
hozzászólásokért	2260 a K
hozzátette	2365 K
hviezdičkou	60 polia s K
hvězdičkou	60 pole s K
hyödyntäen	1783 tekoälyä K
hágase	80 K socio
hájil	610 K se
hájila	610 K se
häng	4317 K med i
häufiger	833 bei google K
hävdar	4320 K
håller	43 K du med	43 K du inte med	4264 läsare som K
hævder	753 K
hébergé	1907 ce contenu est K par
hình	98 có chứa K ảnh
híreinket	2307 K
hírekben	2248 a google K	2271 google K
hírlevelére	2270 K
hírlevelünk	78 K	2363 K
hírlevelünket	2270 K
hírlevelünkre	78 K	2243 K	2362 iratkozzon fel K	2362 iratkozz fel K	2363 K
hírlevél	2366 K
hírlevélre	78 K	2362 iratkozz fel a K	2362 iratkozzon fel a K
hó	2364 ft/K
hónap	2286 első K	2364 első K
hören	919 K sie hier.
hører	3233 der du K
hükmetti	4510 K
hüüdis	1640 K
hüüdsid	1640 K
hűségidő	2297 K nélkül
hồng	4704 nhận hoa K
""", 'i': """
iecienītāko	2933 K avotu
iepriekšējā	98 K versijā
ifølge	753 K	3318 K
illimité	1885 accès K	1954 en K
imágenes	40 tus K	98 contiene K
incorporó	1461 se K a
independentă	3719 presa K
independência	3611 a K
indicó	1571 K
indiqué	2037 a K
indrømmede	753 K
indrømmer	753 K
indépendance	2035 notre K
indépendant	1872 soutenez le journalisme K	2035 journalisme K	2035 média K
indépendante	1951 la presse K a	2035 presse K	2035 information K
información	1437 sigue toda la K	1437 siga toda la K	1461 cubre la K	1569 esta K
informację	3370 wyślij K
informações	98 com K de
informațiilor	3634 preluarea K
informováni	573 chcete být K
informó	1571 K
informē	2986 K
ingresá	77 K tu correo
innehåll	4208 externt K	4231 externt K
innehåller	98 K spoilers
innehållet	9 K
innrømmer	3318 K
innrømmet	3318 K
inquiète	2037 s'K
inquérito	35 nosso K
inscrição	3479 cancelar a K	3533 sua K foi
inscríbete	1408 K
inställningar	4205 cookie-K	4205 dina K för cookies	4205 dina K för kakor
insändare	43 K	4230 skicka din K	4230 din K till	4230 skriva en K
intelektą	2871 dirbtinį K	2886 dirbtinį K
inteligencję	3392 przez sztuczną K
inteligencí	537 umělou K
intelligenciával	2279 mesterséges K készült	2299 mesterséges K
introduceți	77 K adresa de email
intégralité	1881 pour lire l'K
investigación	53 meses en esta K	53 meses a esta K	98 para esta K	1569 esta K
investigação	3611 esta K
investigație	3719 această K
investigațiile	3719 continua K
invítame	54 K a un café	54 K un café	1568 K a
invítanos	1568 K a
ismételgette	2365 K
istediğiniz	4392 K zaman iptal	4509 K zaman iptal
izražavaju	3909 komentari K
içeriği	9 K
içeriğin	4418 harici K
içermektedir	98 sahneler K
išorinio	2869 K turinio
""", 'j': """
jautāja	2986 K
javascript가	2807 K
javascript를	2807 K
javasolják	2365 K
jelölj	62 K meg	62 K be
jelöljetek	62 K meg
jesteś	3320 skoro już tu K	3320 skoro tu K
ještě	584 zbývá K
jogász	2275 K
jugé	2037 a K
jurnalistă	3637 este K
jurnaliștii	39 K noștri	3660 K noștri îți trimit	3719 K noștri
jälgi	1637 K meid
jäljellä	1801 ilmaista juttua K
jäseneksi	80 liity K	1862 liity K
""", 'k': """
kanał	3463 nasz K
kannatusjäseneksi	1862 liity K
kanál	608 náš K
każdego	17 K ranka
každé	17 K ráno
kaže	3979 K
kedykoľvek	3984 odhlásiť sa môžete K
keresőben	2271 google-K
khoản	4661 bạn đã có tài K	4672 điều K sử dụng
không	43 K đồng ý?	60 email của bạn sẽ K hiển thị	71 K spam	4679 K sao chép
khẳng	4758 K định
kiabált	2365 K
kiabálta	2365 K
kiabálták	2365 K
kiegészítettük	98 a cikket K	98 cikkünket K
kifogásolja	2365 K
kirjeessä	1865 luki K
kiáltott	2365 K
kiáltotta	2365 K
kiáltották	2365 K
kiến	4692 ý K của bạn sẽ	4755 hãy gửi ý K	4755 vui lòng gửi ý K
kliknutím	528 K na
kolačića	3900 K	3930 K
kolačiće	3900 K	3930 K
kolačići	3900 K
komentować	6 K	3357 aby K
komentár	6 pridať K	4008 pridajte K
komentára	4008 pridanie K	4008 vloženie K
komentároch	85 v K
komentárov	85 do K
komentátor	515 je K	515 , K	591 , K
komentátorem	515 je K	591 je K
komentátorka	591 , K
komentátorkou	515 je K	591 je K	3997 je K
komentátorom	3997 je K
komentář	6 přidat K
komentáře	6 pro přidání K	526 vložení K	526 přidání K
komentářích	85 v K
komentářů	21 přidávání K se musíte	85 do K
kommentarsfältet	85 i K
kommentekért	2260 a K
kommenteléshez	6 K
kommenttikentässä	85 K
koneääni	1783 K
konferencję	3375 naszą K
konuştu	4510 diye K	4510 K
kopírovanie	3990 K obsahu bez	3990 K je zakázané
kopēšana	2932 K bez
korespondentką	3371 jest K	3446 jest K
korespondentė	2868 K
korábban	2306 K itt írtunk	2306 K ebben a cikkben írtunk
korábbi	98 cikkünk K
krzyczał	3465 K
krzyczała	3465 K
krzyknął	3465 K
krzyknęła	3465 K
krävde	4320 K
krævede	21 K felter er	753 K
krönikör	4229 är K	4302 är K
kulturalną	3379 K dyskusję
kulturredaktör	4229 är K	4302 är K
kulturredaktør	667 er K	736 er K	3228 er K	3300 er K
kumppanuuslinkkejä	74 K	1795 K
kvíz	524 náš K	4007 náš K
kvíze	4007 našom K	4007 v K
kvízu	524 našem K	524 v K
kyltissä	1865 luki K
kysyivät	1865 K
kávéra	54 hívj meg egy K	54 hívjon meg egy K	2364 K
käsitellään	98 jutussa K
käyttää	1758 tämä sivusto K
käyttöehdot	1790 hyväksyt K
képeidet	40 K
képeit	40 K
kérdezte	2365 K
kérdezték	2365 K
kérdőívünket	35 K
kért	2365 K
kérte	2365 K
kérték	2365 K
kívánt	98 nem K
können	90 geben sie, was sie K	90 geben sie, so viel sie K	968 K sie uns
könyörgött	2365 K
könyörögtek	2365 K
köszönjük	2362 K, hogy olvasol
kötelező	21 K mezőket
kövessen	2248 K minket	2362 K minket
követelte	2365 K
követelték	2365 K
közgazdász	2275 K
közlése	2298 nélküli K tilos
közreműködésével	2360 K készült
közéjük	51 állj be K	51 álljon be K
közölte	2365 K
kúpte	4076 si K
küldd	49 K el
küldjük	57 K neked
küldünk	57 K neked
kündigte	971 K an
künstlichen	855 K stimme vorgelesen	855 K stimme vertont
künstlicher	912 mithilfe von K
küpsised	1590 K
küpsistega	1590 K	1609 K
küsis	1640 K
kč	530 za # K	530 od # K	609 od # K
kļūsti	2983 K par
křičel	610 K
křičela	610 K
křičeli	610 K
kể	4758 K
""", 'l': """
labākie	2952 K raksti tavā
lamentó	1571 K
lançait	2037 K
lasītu	2922 lai K tālāk
lasītāji	2984 mūsu K
lasītājiem	2984 mūsu K
lejupielādē	2983 K
lelkisegély	98 K
leverandør	3230 ekstern K
leverantör	4231 extern K
leído	1493 has K tus #
leírásokat	98 K tartalmaz
licencí	47 K cc	47 cc-K
licença	47 K cc
licența	47 K cc
lietotnē	2942 K
linkistä	1794 lisää tästä K
lisenssillä	47 K
lisäsi	1865 K
llicència	47 K cc
lucrează	3637 K în presă
lunedì	17 ogni K
lună	3720 pe K
luận	6 để bình K	85 phần bình K	98 từ chối bình K	4661 đăng nhập để bình K	4692 bình K của bạn sẽ	4755 đăng nhập để bình K
lájkolj	2248 K minket
lákal	610 K
läget	4240 koll på K
lähdet	1735 ennen kuin K
lähetä	49 K se
lähetämme	57 K sinulle
lämna	77 K din mejl	77 K din e-post
läsa	4243 du kan K mer	4243 kan du K mer	4243 K mer om	4318 fri att K
läsare	36 våra K	4241 våra K	4318 våra K
läsarna	18 tack vare K
läser	4317 tack för att du K
läsning	0 min K
läsningstid	0 K
lästid	0 K
låst	695 K for	3260 K for	4261 K för
læser	750 tak fordi du K
læserbrev	43 K	668 skrive et K	668 send dit K
læsere	36 vores K	751 vores K
læseres	679 vores K støtte
læserne	18 takket være K
læsetid	0 K
læsning	0 min K
límite	1420 K de notas
límites	1417 sigue leyendo sin K
lòng	4684 vui K gửi về	4755 vui K gửi về
löd	4320 K
lød	753 K	3318 K
lūdza	2986 K
lập	4696 ủng hộ báo chí độc K	4756 báo chí độc K
""", 'm': """
magyarázta	2365 K
mailovú	4010 e-K adresu
mainoslinkkejä	37 K	74 K	1795 K
manhãs	17 todas as K
markedsføringscookies	639 K
marqués	60 champs K d'une étoile
masintõlke	1592 K abil
materiał	9 ten K
matéria	20 ler esta K	3475 esta K é só	3538 para ler esta K	3611 esta K
matérias	3510 limite de K
matí	463 rep cada K
mawiał	3465 K
mawiała	3465 K
mañana	17 cada K
mañanas	17 todas las K
megbírságolta	2365 K
megbízásából	2360 K készült
megjelenését	2360 K támogatta	2360 K támogatja
megjelenítése	2324 tartalmainak K	2324 tartalmak mindig K
megszakítása	21 válasz K
megváltoztat	98 nevek K
megváltoztattuk	98 nevét K
meidän	1862 tue K
meitä	1792 tukea K	1792 tue K	1862 tue K	1862 auta K
mencióname	62 K
menționat	3721 a K
mesačne	4078 K
mesečno	3978 K	4174 K
mesélte	2365 K
mieltä	43 eri K?	43 samaa K?
miesiąc	3464 za K
miesięcznie	3464 K
minkä	90 anna K voit
miễn	15 bài K phí	4699 hết số bài K phí	4757 dùng thử K phí
mjesečno	3978 K
moderálási	2260 K elveink
modifié	98 article a été K	98 prénom a été K	98 nom a été K
modifiés	98 prénoms ont été K	98 noms ont été K
modération	83 jouez avec K	1945 charte de K	1945 K par la rédaction
mokė	2919 K
mondták	2365 K
mostrarà	60 adreça no es K
mostrará	60 correo no se K	1417 este mensaje se K en
możesz	90 wpłać, ile K
možete	90 dajte koliko K
multó	1571 K
mulțumim	3718 K că ne citești
munkatársa	2277 K	2347 K
munkatársunknak	39 K
munkánk	2363 K
munkánkat	2239 támogasd K	2239 támogassa K	2284 K	2362 támogasd K	2362 támogassa K	2363 K
myönsi	1865 K
másodközlés	2266 K	2289 K
másodközlése	2289 K
märkis	1640 K
määräsi	1865 K
mån	4242 kr/K	4319 kr/K
månad	4186 testa en K	4242 en K för	4317 testa en K	4319 per K	4319 varje K
månaden	4242 första K	4319 i K	4319 första K
månader	4242 K för #	4317 testa # K
månadsgivare	4317 bli K
måned	618 prøv en K	680 i # K	750 prøv en K	752 pr. K	3242 en K for	3315 prøv en K	3317 per K
måneden	752 om K	3317 i K
måneder	680 i # K	3242 K for #
média	2035 notre K
mês	3611 até o fim do K	3612 por K	3612 ao K
mình	54 mời K ly cà phê	62 tag K
míní	610 K
mówi	3465 K
mówili	3465 K
mówił	3465 K
mówiła	3465 K
môžete	4006 článok si K
müşterimiz	4444 K
mācīja	2986 K
mākslīgais	2939 K intelekts
mēnesis	2985 pirmais K
mēnesī	2985 K
mėgstamiausią	2864 K
mėnesį	2918 per K
měsíc	530 první K	609 za K	609 první K
měsíčně	609 K
můžeme	471 díky vám K
můžete	523 článek si K
mạnh	4758 nhấn K
""", 'n': """
nabádal	610 K
nabádala	610 K
naléhal	610 K
namawiał	3465 K
namawiała	3465 K
napisał	3465 K
napisała	3465 K
napiš	38 K nám	67 K nám
napište	38 K nám	514 K nám	547 K na	607 K nám
napísal	4079 K
napíšte	38 K nám	3996 K nám	3996 K, prosím	4029 K na	4076 K nám
naročilo	4110 hvala za K
naročite	80 K se	4084 K se na naše	4172 K se
naročnik	50 kot K	4083 že K
naročnike	4091 samo za K	4091 le za K
naročniki	50 K lahko	4123 lahko berejo le K	4123 berejo samo K	4176 K
naročnikom	4083 dostopen le K	4083 na voljo K	4083 na voljo samo K	4083 na voljo le K	4123 dostopna le K	4123 dostopna samo K	4123 dostopen le K	4123 dostopen samo K
naročnina	4111 K	4176 K
naročnino	4111 z K	4133 z K
narzędzi	3392 przy wsparciu K ai
nastavení	491 kvůli K cookies	491 K cookies	491 K souhlasu	491 vašeho K cookies	491 K soukromí
naujienlaiškio	2876 K
naujienlaiškis	2917 mūsų K	2920 K
naujienlaiškį	2856 mūsų K	2876 K	2916 užsisakykite K	2917 mūsų K
navođenja	3915 bez K izvora
navođenje	3915 uz K izvora
nawoływał	3465 K
načtením	492 K videa	492 K obsahu
našeho	520 do K týmu	520 K e-shopu
našem	3904 K timu
našich	546 K zpráv	4028 K správ
neatkarīgu	2983 atbalsti K
nekünk	38 írj K	38 írjon K	38 írja meg K	38 írd meg K	67 írj K	67 írjon K	67 írja meg K	67 írd meg K	67 meséld el K	2362 segíts K	2362 írjon K	2362 írj K	2362 jelezd K	2363 K adód
nemokamą	2880 K paskyrą
neobmedzený	3983 K prístup
neodpovídá	30 K za
neodpověděl	98 K
neodpověděla	98 K
neodpověděli	98 K
neomezený	510 K přístup
neomezeně	475 K číst
nepiekrītat	43 K
nepriklausomą	2878 paremkite K žurnalistiką	2916 paremkite K	2917 K žurnalistiką
nesouhlasíte	43 K?
nesúhlasíte	43 K?
newsissä	1773 google K
nezodpovedá	30 K za
nezodpovídá	30 K za
nezávislou	607 podpořte K
nezávislá	608 K média
nezávislé	4077 K médiá
nezávislú	4076 podporte K
ngoài	4687 nội dung bên K
nguồn	4682 K ưu tiên	4682 K tin ưu tiên	4705 ghi rõ K	4740 K ưu tiên
người	50 K đăng ký có thể
nhiệm	4692 chịu trách K về nội dung bình luận
nhân	4688 trí tuệ K tạo
nhấn	4755 K vào đây
nhận	4663 đăng ký K bản tin	4663 đăng ký K tin	4755 đăng ký K bản tin	4755 đăng ký K tin
nhập	24 đăng K	4661 vui lòng đăng K	4661 đăng K để đọc	4661 đăng K để xem	4661 đăng K để lưu	4661 hãy đăng K để	4755 đăng K để đọc	4755 đăng K để xem
nhật	98 bài viết đã được cập K	98 bài báo đã được cập K
niedostępny	3372 materiał wideo jest K
niezależne	3462 wesprzyj K	3462 wspieraj K	3463 K media
niezależność	3463 K
niezależną	3463 jesteśmy K
noastră	3719 munca K
nolēma	2986 K
norāda	2986 K
nosūtīsim	57 jums K
notificações	14 as K	3485 ative as K	3485 ativar K	3485 receba K
notificările	14 K	3624 activează K
notifikácie	4009 K
notícia	3611 esta K
notícias	3479 receba as K	3479 receba K	3488 siga as últimas K
novinařina	608 naše K
novinařinu	608 nezávislou K
novinár	3997 je K	3997 , K
novinári	4077 naši K
novinárka	3997 je K	3997 , K
novinárkou	3997 je K
novinárom	3997 je K
novinář	515 je K	515 , K
novinářem	515 je K	591 je K
novináři	608 naši K
novinářka	515 je K	515 , K
novinářkou	515 je K	591 je K
novičke	4084 na e-K
novičnik	4092 K	4092 e-K	4173 naš e-K	4176 K
novičnika	4092 K
nuotraukų	40 K ir vaizdo
nusprendė	2919 K
nášho	4003 do K tímu
nächste	21 in diesem browser für die K	968 sind sie der K
näyttämällä	1756 K sisällön
nélkül	70 reklám K	71 spam K
nói	4758 K
nõus	43 ei ole K?
năm	4757 mỗi K
""", 'o': """
obaveštenja	14 K
obchodě	520 našem K
obegränsad	4189 K tillgång
obećala	3979 K
obećao	3979 K
obiecał	3465 K
obiecywał	3465 K
obligāta	2932 atsauce K
oblíbené	512 K zdroje
oblíbených	512 K zdrojů
oblíbenými	512 K zdroji
obrigatórios	21 campos K são	3497 campos K são
obveščanje	4110 na naše K
obľúbené	3994 K zdroje
obľúbených	3994 K zdrojov
obľúbenými	3994 K zdrojmi
också	51 var med du K
odběru	78 k K
odebírat	545 chcete K
odebírejte	480 K náš	551 K	607 K
odemkněte	475 K si
odhlásit	481 K se můžete kdykoli
odoberať	4027 chcete K
odpoveď	21 zrušiť K
odpovídal	610 K
odpověděl	610 K
odpověděla	610 K
odpověď	21 zrušit K
odpowiadał	3465 K
odpowiedzialności	30 nie ponosi K
odpowiedział	98 nie K	3465 K
odpowiedziała	98 nie K	3465 K
odpowiedziało	98 nie K
odražavaju	3909 komentari K	3909 komentari ne K
odídete	3992 kým K
ofereça	3475 K este artigo
ograniczeń	3326 czytaj bez K	3326 czytaj więcej bez K
også	51 bli med du K
ogłosił	3465 K
ogłosiła	3465 K
oikaisupyynnöt	1786 K
oikaisupyyntö	1786 K
olvashatják	2305 csak előfizetők K
olvasási	0 K idő
olvasóiból	2284 K él
olvasóink	36 K	2363 K
olvasóknak	18 az K
opinião	30 K do	30 K deste
opinión	30 K de	1568 danos tu K
ordenó	1571 K
ordonné	2037 a K
ortakliği	4430 iş K linkleri
orzekł	3465 K
osobních	508 ochrany K údajů	508 ochraně K údajů
osobných	3999 K údajov
ostrzegał	3465 K
ostrzegała	3465 K
ostrzegł	3465 K
otrzymywać	3400 chcesz K
označ	62 K mě	62 K ma
označite	62 K me	62 K nas
označte	62 K mě	62 K ma	62 K nás
oznámení	14 K	573 chcete dostávat K	573 chcete zasílat K	573 chceš dostávat K
oznámil	610 K	4079 K
oznámila	610 K	4079 K
ozvěte	38 K se nám	67 K se nám	514 K se nám	607 K se nám
""", 'p': """
padėkite	2916 K mums
pageidaujamą	2864 K šaltinį
paklausė	2919 K
palīdzi	2946 ziedo un K	2983 K mums
palīdzību	2939 mākslīgā intelekta K	2954 mākslīgā intelekta K
parašykite	38 K mums	67 K mums	2916 K mums
parsisiųskite	2916 K
participación	1448 normas de K
partnerské	74 K odkazy	533 K odkazy	4015 K odkazy
partneři	494 my a naši K
pastā	2944 e-K
pastāstiet	38 K mums	67 K mums
patronką	3390 zostań naszą K
patrões	3564 sem K	3611 sem K
paylaşilan	4490 tarafindan K bir gönderi	4490 tarafindan K gönderi
paylaşin	25 K	49 K	4433 K
paylaştiği	4490 K bir gönderi	4490 'in K bir gönderi
paziņoja	2986 K
paziņojumus	2943 K
państwa	3370 czeka na K
pašte	2876 jūsų el. K
pažadėjo	2919 K
periódico	1569 este K	1569 nuestro K
permanència	465 sense K
persiųskite	49 K
personvernerklæring	3205 K
phê	54 mời tôi một ly cà K	4696 mời bạn một ly cà K
phóng	4684 liên hệ K viên	4686 là K viên báo	4686 là K viên của	4755 hãy liên hệ K viên
phút	0 K đọc
phản	98 chưa K hồi
pidió	1571 K
pidätetään	1768 kaikki oikeudet K
pidätämme	29 K oikeuden
pisał	3465 K
pisała	3465 K
pišite	38 K nam	38 K našoj	38 K nam na	67 K nam	67 K našoj	67 K nam na	3897 K nam	3929 K nam na	3929 K na	3976 K nam	4097 K nam	4097 K na	4127 K nam na	4127 K na	4172 K nam
piškotke	4100 K	4128 K
piškotki	4100 K
piškotkov	4100 K	4128 K
pište	547 K na	547 K nám na
plakáton	2365 állt a K
plânge	3721 se K
pochází	517 obsah K
podcastów	3376 K
podcastů	522 K
podcaście	34 naszym K
podeľte	67 K sa s nami
podeślij	49 K
podkreśla	3465 K
podporovatelé	608 naši K
podporují	608 nás K
podpoře	471 díky vaší K můžeme	608 díky K
podpořte	535 K	607 K nás	607 K naši	607 K naše	607 K mě
podrška	3976 vaša K
podrške	3916 bez vaše K	3977 vaše K
podršku	3976 vašu K
podržite	3916 K	3976 K nas	3976 K naš
podělte	67 K se s námi	67 K se o
podľa	4079 K
poinformował	3465 K
poinformowała	3465 K
pokračovanie	3983 pre K v čítaní
pokračování	475 K je dostupné	533 K článku níže
pokračuje	533 článek K	533 text K	4015 článok K	4015 text K
pokračujte	475 K ve čtení s
politoložka	504 je K
politológus	2275 K
política	403 K de galetes	1445 K de cookies	3495 K de cookies	3512 cobre K
pomocí	537 K ai
pomocą	3392 z K ai
pomoć	3976 vašu K
pomóż	3462 K nam
pomôžte	4076 K nám
poprosił	3465 K
poprosiła	3465 K
poprosiło	3465 K
poručila	3979 K
poručio	3979 K
poslední	544 K článek zdarma	544 K článek, který můžete
posledný	4026 K článok zadarmo
poslušajte	4126 K nas
postafiókjába	2243 K
postafiókjában	2268 minden reggel a K	2268 minden este a K	2268 minden nap a K	2268 minden héten a K
postafiókodban	2268 minden reggel a K
postaládádba	79 a K	2270 a K
postaládádban	2268 minden reggel a K	2268 minden héten a K
postaládájában	2268 minden reggel a K	2270 ön K
posílat	528 nechte si K
posílejte	514 K nám
posíláme	57 vám K	57 K vám
potřebujeme	607 K vaši pomoc	607 K vaši podporu
používame	3999 K cookies
používá	494 tento web K
používáme	494 K cookies
povestește	67 K-ne
povestiți	67 K-ne
powiedział	3465 K
powiedziała	3465 K
powtarzał	3465 K
powtarzała	3465 K
poznámka	98 K redakce
pozostało	3326 K # %	3326 K #%
pozvěte	54 K mě na kávu	54 K mě na kafe
počasti	54 K me kavom
pořadatelé	610 zvou K
pošaljite	49 K ga	3897 K nam	3897 K na	3976 K nam
pošiljamo	57 K vam	57 vam K
pošleme	57 vám K	57 K vám	57 ti K
pošlete	49 K ho	49 K jej	514 K nám	607 K nám
pošli	49 K ho
pošlite	49 K ho	3996 K nám	4076 K nám
pošljemo	57 vam K
pošljite	49 K ga	4097 K nam	4097 K jo nam	4097 K na	4172 K nam
požádal	610 K
požádala	610 K
pracę	3463 naszą K
pranešimus	2875 K
praneškite	38 K mums	67 K mums
pranešė	2919 K
prašė	2919 K
preberať	45 K
precizējums	98 K:
predchádzajúceho	4030 bez K súhlasu
predchádzajúcej	98 K verzii článku
predplatiteľ	50 ako K	3983 už ste K	3983 ste K
predplatiteľom	80 staňte sa K	3991 K	4076 staňte sa K
predplatiteľov	3991 pre K
predplatné	3983 už máte K	4012 K	4076 kúpte K	4076 kúpte si K	4080 K
predplatného	4012 K
predplatným	4012 K	4033 s K
predplaťte	80 K si
preferată	3635 sursă K	3700 sursă K	3700 sursa K
preferované	512 K zdroje	3994 K zdroje
preferovaný	512 K zdroj	3994 K zdroj
preferovaných	512 K zdrojů	3994 K zdrojov
preferovaným	512 K zdrojem	3994 K zdrojom
pregledač	10 vaš K
prehliadač	10 váš K
première	98 K version de cet
prenumeratorów	3326 tylko dla K	3398 tylko dla K
prenumeratą	3384 z K
prenumeratę	80 kup K	3326 masz już K	3384 zamów K	3384 kup K	3384 wykup K	3410 kup K
preporučila	3979 K
preporučio	3979 K
pretlačiť	45 K
prevziať	45 K
prečítate	3983 celý článok si K
pridruži	51 K im se
pridružite	51 K im se	51 K se	51 K se jim	3976 K se našoj	3976 K im se	4172 K se nam
pridržana	3889 sva prava K
pridržane	4090 vse pravice K
pridržava	29 K pravo
pridržavamo	29 K pravo
pridūrė	2919 K
prihlásenie	3984 ďakujeme za K	4010 ďakujeme za K
prihlásení	4012 po K
prihlásením	4010 K súhlasíte
prihláste	24 K	3983 K sa a čítajte	4076 K sa na odber
prihvaćate	3911 prijavom K
pripažino	2919 K
programėlėje	2874 K
programėlę	2874 K
prohlásil	610 K
prohlásila	610 K
prohlížeč	10 váš K
pronađite	3927 K nas
proposé	1941 conçu et K par
prosił	3465 K
prosiła	3465 K
pročitali	3881 da biste K
pročitate	3879 da K cijeli	3879 da K ceo
prośbę	3320 mamy do ciebie K	3320 mamy małą K
prošnjo	4094 imamo majhno K	4094 majhno K
prywatności	3348 ustawienia K	3348 ustawień K	3351 polityka K	3351 polityce K
przeczytać	3326 aby K cały	3326 aby K ten artykuł
przeczytałaś	3379 dziękujemy, że K
przeczytałeś	3379 dziękujemy, że K
przedrukować	45 K
przedrukowywać	45 K
przeglądarka	10 twoja K
przekaż	3323 K nam #%	3462 K nam	3462 K #
przekonywał	3465 K
przekonywała	3465 K
przesyłajcie	3370 K
przesyłamy	57 K ci
prześlemy	57 K ci	57 K wam
prześlij	49 K go	49 K ten	3354 K zdjęcie	3354 K zdjęcia	3370 K nam	3370 K je do nas	3462 K nam
przyznał	3465 K
przyznała	3465 K
przyłącz	51 K się
przyślij	3354 K zdjęcie	3370 K nam	3370 K je do nas	3462 K nam
práca	4077 naša K
práce	608 naší K
práci	608 naši K
prácu	4077 našu K
právnička	504 je K
právník	504 je K
précision	98 K:
précisé	2037 a K
précédente	98 version K de cet
préférée	1931 source K
préférées	1931 sources K
prévient	2037 K
príspevky	4008 K v diskusii
príspevok	4076 váš K
próxima	3611 nossa K
průzkumu	35 našeho K
ptá	610 K se
pubblicità	11 la K	70 niente K	70 senza K	70 nessuna K	2504 blocco della K	2627 senza K
publicarà	22 no es K
publicará	60 correo no se K
publicată	22 nu va fi K
publicistája	2277 K
publicité	11 la K	11 cette K	70 sans K	70 pas de K	1905 bloqueur de K	1905 bloqueurs de K	2035 sans K
publicités	1905 bloqueur de K
publicystką	3371 jest K	3446 jest K
publicystą	3371 jest K	3446 jest K
publikování	505 K nebo šíření
publiée	22 ne sera pas K	1910 votre adresse e-mail ne sera pas K
pytał	3465 K
pytała	3465 K
pytały	3465 K
pytań	3378 na kilka K
pyyntö	1735 pieni K
pyysivät	1865 K
pásale	1568 K esta
pásalo	49 K
päevakokkuvõte	1597 K
päivitetty	98 juttua K	98 juttua on K
päätoimittaja	1780 K	1848 on K
päätti	1865 K
påminde	4320 K
pénzbe	2363 K kerül
pénzéből	18 olvasók K
písemného	506 bez K souhlasu
písomného	4030 bez K súhlasu
píšte	4029 K na	4029 K nám na
pódcast	34 nuestro K	1569 nuestro K
pôvodnej	98 K verzii článku
pārpublicēt	45 K
pārpublicēšana	2925 K bez	2932 K bez
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
quyên	4755 K góp ngay	4759 K góp
quyền	4679 giữ bản K
quảng	11 K cáo	70 không K cáo	70 không có K cáo	4723 trình chặn K cáo	4723 chặn K cáo
""", 'r': """
radził	3465 K
radziła	3465 K
radí	610 K
rakstīja	2986 K
rappelé	2037 a K
različici	98 prvotni K	98 prejšnji K
rašykite	38 K mums	67 K mums	2916 K mums
rašė	2919 K
recaptcha로	2837 K
recibirás	57 K
reclamă	11 K
reconoció	1571 K
recordó	1571 K
rectificación	98 K:
recunoaște	3721 K
redacció	39 la nostra K	43 cartes a la K	414 la K t'envia	464 la nostra K
redacción	39 nuestra K	43 cartas a la K	98 nota de la K	1489 la K te envía	1529 se incorporó a la K	1569 nuestra K
redacţia	39 K noastră
redacția	39 K noastră	3660 K îți trimite	3719 K noastră
redacției	39 K noastre	98 nota K
redakcją	39 naszą K
redakcję	3462 wesprzyj K
redaktorką	3371 jest K	3446 jest K
redaktorė	2868 K
redaktör	4229 är K för	4229 är K på	4229 är politisk K	4302 är K på
redaktør	667 er K på	667 er K for	667 er politisk K	736 er K på	736 er K i	3228 er politisk K	3228 er K i	3228 er K for	3300 er K i
redação	38 escreva para a K	39 nossa K	67 escreva para a K	3533 a K envia	3573 entrou para a K	3611 nossa K
reenvíalo	49 K
refusé	1907 K le dépôt
registrácii	4012 po K
registráciou	4010 K súhlasíte
registráciu	4010 ďakujeme za K
regisztrálj	2362 K ingyenesen	2362 K, hogy
regisztráljon	2362 K ingyenesen	2362 K, hogy
regisztrálnia	2305 K kell
regístrate	1417 K gratis	1418 K para
reinhören	851 jetzt K:
rejestrując	3381 K się
reklamlänkar	74 K	4244 K	4277 K
reklamą	11 K
reklám	70 nincs K	4077 bez K
reklámblokkoló	2333 K
reklámblokkolót	2333 K
reklámok	2363 K nélkül
reportaż	3463 ten K
reporterką	3371 jest K	3446 jest K
reportér	515 , K	591 , K	3997 , K
reportérem	515 je K	591 je K
reportérka	515 , K	591 , K	3997 , K
reportérkou	515 je K	591 je K	3997 je K
reportérom	3997 je K
reportérovi	39 našemu K	39 nášmu K
reportérům	39 našim K
reproducció	397 prohibida la K	422 K sense permís
reproducción	1458 prohibida su K	1458 prohibida la K
reprodução	3508 proibida a K	3508 K proibida	3541 K permitida desde	3541 K é permitida desde
reprodúcelo	45 K
republié	45 K	1921 K avec	1959 cet article est K
repórter	39 nosso K	3512 é K
repórteres	39 nossos K
respondió	98 no K a
responsabilità	30 K di
responsável	83 jogue de forma K
reveló	1571 K
rezervăm	29 ne K dreptul
riêng	4672 chính sách quyền K tư	4699 dành K cho thuê bao	4705 quan điểm K của tác giả
rovatvezető	2347 K
rovatvezetője	2277 K	2347 K
ročne	4078 K
ročně	609 K
rät	971 K
rätta	4235 K fel
rättar	4235 vi K fel
rättelse	98 K
räumte	971 K ein	971 K der	971 K die
rääkis	1640 K
råber	753 K
råbte	753 K
rådde	4320 K
rådede	753 K
réagir	1911 pour K
réagissez	2034 K à
réalisation	1941 n'a pas participé à la K
rédacteur	1924 est K
rédaction	38 appelez la K	38 contactez la K	38 écrivez à la K	38 joignez la K	67 appelez la K	67 contactez la K	67 écrivez à la K	67 joignez la K	98 note de la K	1924 a rejoint la K	1941 n'a pas participé à sa K	1950 la K vous	1954 pour soutenir la K	2034 soutenez la K	2034 alertez la K	2035 notre K
rédactrice	1924 est K
régulièrement	1924 collabore K
répondu	98 n'a pas K à	98 n'ont pas K à
réponse	21 annuler la K
répétait	2037 K
réserve	29 se K le droit
réservons	29 nous K le droit	29 K le droit
réservé	1881 cet article est K	1881 ce contenu est K	1881 article K
réservée	1881 K à nos abonnés	1881 la suite est K	1883 K aux abonnés
réservés	1883 K aux abonnés	1921 tous droits K
résiliable	2036 K à tout moment
részesített	2271 előnyben K forrásként
röst	4232 ai-K	4269 ai-K
răspuns	98 nu a K	98 nu au K	3721 a K	3721 au K
răspunsul	21 anulează K
rằng	4758 viết K	4758 cho K
""", 's': """
sacīja	2986 K
sadržaj	9 ovaj K	3900 vanjski K	3900 spoljni K
sadržaja	9 ovog K	3900 vanjskog K	3900 prikaz ovog K	3900 prikaz K
sakė	2919 K
samfunnsøkonom	3219 er K
samobójcze	98 myśli K
sanctionné	2037 a K
sandučić	79 u vaš K	3882 u vaš K
sandučiću	3882 u vašem K	3911 vašem K
sbírka	611 K
schließ	51 . K dich
schließen	51 . K sie sich	765 K sie ein abo	968 K sie ein abo
schránke	3984 vašej K
schránky	79 do vaší K	79 do vašej K	480 do vaší K	3984 do vašej K
scrieţi	38 K-ne	67 K-ne
scrieți	38 K-ne	67 K-ne
sdílejte	25 K	49 K ho
segítsen	2362 K, hogy
segítségedre	2362 szükségünk van a K
según	1571 K
sensível	98 pode ser K
sentenció	1571 K
sería	1490 sin ti no K
sesión	24 inicia K	24 inicie K	1417 inicia K para
sessió	24 inicia K
sessão	24 inicie K	3610 inicie K
señaló	1571 K
sfătuia	3721 K
sfătuiește	3721 K
sfătuit	3721 a K
sisällön	9 K	1782 ulkoisen K
sisältö	1740 tämä K on vain
sisältöä	1782 ulkoista K
siunčiame	57 jums K
sjefredaktør	3228 er K
självmordslinjen	98 K
självmordstankar	98 K
sjöng	4320 K
skarży	3465 K
skarżył	3465 K się
skrzynkę	79 na twoją K	3330 na twoją K	3330 na swoją K	3381 K mailową
slažete	43 K se	43 ne K se
slobodné	4076 podporte K
slobodnú	4076 podporte K
slušajte	3927 K nas
slíbil	610 K
slíbila	610 K
socioložka	504 je K
sollicité	98 K par
sollicitée	98 K par
sondę	3378 naszą K
sonuçlarinda	4412 google arama K
sorumluluğu	30 K
souborů	507 K cookie
souhlasíte	43 K?	528 e-mailu K	528 odesláním K	528 registrací K
soạn	38 nhắn cho tòa K	38 nhắn tòa K	38 gửi về tòa K	38 gửi cho tòa K	67 nhắn cho tòa K	67 nhắn tòa K	67 gửi về tòa K	67 gửi cho tòa K	4684 về hộp thư của tòa K	4696 hãy ủng hộ tòa K	4705 bằng văn bản của tòa K	4755 hãy gửi về tòa K	4755 hãy liên hệ tòa K	4755 hãy báo cho tòa K	4756 tòa K
spandér	54 K en kaffe
spolupráci	533 ve K s partnerem	4015 v K s partnerom
sponsorisés	74 liens K
sporočite	38 K nam	67 K nam	4097 K nam
sportkrönikör	4229 är K
sportsredaktør	667 er K
spracovaním	4010 K osobných údajov
sprijiniți	3718 K
sprijină	3718 K-ne
správach	3995 google K
správy	3995 google K
spuneți	38 K-ne	67 K-ne	3719 K-mi mai jos
stellenbörse	850 in unserer K
stjärna	60 fält med K
straipsnį	2887 šį K	2917 visą K
stronę	3401 naszą K
stwierdził	3465 K
stwierdziła	3465 K
stáhněte	607 K si naši	607 K si náš
stálo	610 K na	610 K ve	610 K v
står	30 K för	753 K der på	3318 K det på	3318 K det i	4320 K det på
stöd	4181 med ditt K	4317 K oss	4317 K vår	4317 ditt K
stödja	4241 K oss med
stödlinjen	83 K
stödmedlem	4317 bli K
stödprenumerant	4317 bli K
stötta	4241 K oss med	4317 K oss	4317 K vår	4317 K vårt
støt	679 K os	750 K os	750 K med
støtt	3315 K oss	3315 K vår
støtte	615 med din K	615 vi har brug for din K	679 K os med	679 din K gør	750 din K	750 bliv K	3175 med din K	3241 K oss med	3315 din K
støtteabonnent	3315 bli K
støttemedlem	80 bli K	750 bliv K	3315 bli K
stāstīja	2986 K
stăpâni	3686 fără K
stěžuje	610 K
subscripció	467 K
subskrybentów	3326 tylko dla K	3326 dostępna dla K	3326 dostępne dla K	3398 tylko dla K
subskrypcją	3384 z K	3406 z K
subskrypcję	3326 kup K	3326 masz już K	3381 dziękujemy za K	3384 wykup K	3462 kup K
suosikkilähteeksesi	1773 K
suosikkilähteeksi	1773 K
sursă	3659 link activ către K
suscripción	1417 ya tengo una K	1568 cambia tu K	1572 K
suscríbase	80 K	1568 K
suscríbete	80 K	1417 K para	1417 K por	1417 K en	1424 K al boletín	1568 K
susțin	3651 care ne K lunar	3719 ne K lunar
susține	3718 K-ne	3718 K presa	3721 K că
susținerea	3718 K ta
susțineți	3718 K-ne
svarīgākie	2955 nedēļas K
svarīgākās	2955 nedēļas K
svěřte	514 K se nám
szabályzatot	2260 moderálási K
szabályzatunk	2260 moderálási K
szerencsejáték	2253 túlzásba vitt K ártalmas	2253 K ártalmas, függőséget	2253 K függőséget okozhat! #+
szerkesztője	2277 K	2347 K
szerkesztőségünk	39 K	2363 K
szerkesztőségünket	39 K
szerkesztőségünknek	39 K	2363 K
szerzője	2277 külső K
szociológus	2275 K
szólított	2365 K fel
szükség	2238 önre is K van	2238 önökre is K van	2238 rád is K van
szükségünk	2238 rád is K van	2238 önre is K van
sábado	17 cada K
sáng	17 mỗi K
säger	4242 tills du K upp	4320 K
sähköpostiin	1745 suoraan K
sähköpostiisi	79 K	1746 K
sähköpostillasi	1807 K
sähköpostiosoitettasi	21 K ei julkaista	60 K ei näytetä	60 K ei julkaista
sähköpostiosoitteesi	77 jätä K	77 anna K	77 kirjoita K	1746 K
sélection	1950 K d'articles
sélections	1881 ajouter l'article à vos K
síganos	1437 K en
síguenos	1437 K en	1568 K
sócio	80 seja K
sõltumatut	1637 toeta K
sõnul	1640 K
sök	4259 K nu
sökresultat	4225 K på google
sökt	98 vi har K	98 har K
söyledi	4510 K
söylediler	4510 K
söylüyor	4510 K
søg	693 K nu
søgeresultater	663 K på google
søgning	663 google-K
søk	3258 K nå
søkene	3224 google-K dine
søkeresultatene	3224 K dine på google
súhlasu	4030 bez K
súhlasíte	43 K?	4010 odoslaním K
súmate	51 K	1568 K al
süresi	0 okuma K
sürümünde	98 önceki K
sütibeállításai	2323 K miatt
sütibeállítások	2323 K miatt	2323 K
sütik	2278 K
sütiket	2278 K
săptămână	17 o dată pe K	3720 pe K
sīkdatnēm	2937 K	2955 K
sống	4696 nuôi K tờ báo	4696 bạn đọc nuôi K
""", 't': """
találatok	2271 google-K
tanácsolja	2365 K
tanácsolják	2365 K
tanácsolta	2365 K
tanácsolták	2365 K
tanította	2365 K
taşiyin	4433 K
teigė	2919 K
tekemään	1863 K sitä
tekijänoikeus	1768 K suojaa
tekoäly	1783 tehnyt K
tekoälyavustaja	63 K
tekoälyavustajamme	63 K
tekoälyllä	1783 K
tekoälyn	1783 K avulla	1783 K tekemä
tekoälyä	1783 käyttää K
telefonā	2943 savā K
tesszük	22 nem K közzé
textům	542 ke všem K
teşekkürler	4507 okuduğunuz için K
thiết	4705 không nhất K phản ánh quan điểm
thuê	50 K bao có thể	4699 dành cho K bao	4699 đã là K bao	4759 K bao
thuộc	4680 bản quyền K
thành	4662 dành cho K viên	4694 bạn đã đăng ký K công	4755 trở K thành viên
tháng	4699 đọc miễn phí trong K	4757 mỗi K	4757 hàng K	4757 K đầu
thích	4682 nguồn tin ưa K	4682 nguồn yêu K
thông	14 K báo	4668 bật K báo	4668 nhận K báo	4684 bạn có K tin	4684 bạn đọc cung cấp K tin	4705 khi phát hành lại K tin	4755 hãy gửi K tin	4755 đăng ký nhận K báo	4755 hãy bật K báo
tilføjede	753 K
tillgång	4317 få fri K
tillåtet	4256 inte K att återge
tiếng	4692 K việt có dấu
tiếp	4661 để K tục đọc	4661 để đọc K	4661 đăng nhập để K tục	4696 K sức cho báo chí	4699 để K tục đọc	4755 đăng ký để đọc K	4755 hãy K sức	4755 đăng nhập để K tục
tjänst	4177 en liten K att be
tjänsten	4259 sök K
tovább	49 küldd K	49 küldje K
továbbolvasáshoz	2241 a K
toàn	20 K bộ bài	4661 để đọc K bộ	4661 đọc K bộ bài	4699 để đọc K bộ bài	4755 đăng ký để đọc K bộ
tražila	3979 K je
tražili	3979 K su
tražio	3979 K je
tretích	3999 cookies K strán
treści	9 tej K	3384 dostęp do K
treść	9 tę K
trimiteți	49 K-l
trên	4668 theo dõi K
trước	98 bản K của bài	98 phiên bản K của bài	4692 K khi đăng
trường	21 các K bắt buộc
trợ	63 K lý ảo	63 K lý ai
tudósító	2347 K
tudósítója	2277 K	2347 K
turpinātu	2922 lai K lasīt
tuần	17 mỗi K	4694 bản tin hằng K của	4694 bản tin hàng K của	4757 mỗi K
tvrdí	610 K
työmme	1863 K
työtämme	1738 tue K	1862 tue K	1863 K
tájékoztató	2255 adatvédelmi K
támogass	2362 K minket
támogasson	2362 K minket
támogathat	2284 K minket
támogatása	2284 K nélkül	2284 olvasók K nélkül	2362 az ön K
támogatásod	2362 a te K
támogatásából	2238 olvasóink K	2284 olvasóink K
támogatására	2238 olvasóink K
támogatásával	2287 partnerünk K	2360 K készült
támogatónk	2284 legyen ön is K	2284 legyél te is K
täglich	773 K per mail
tähtsamad	1609 nädala K
tärkeimmät	1807 K jutut
tästä	1794 lisää K
täällä	1735 kun kerran olet K
täältä	1794 lisää K
téléchargez	1867 K
témoignez	67 K
tôi	62 gắn thẻ K
töltsd	2362 K le
történész	2275 K
týden	17 každý K
týdně	609 K
týždenne	17 raz K
tłumaczy	3465 K
tłumaczył	3465 K
tłumaczyła	3465 K
třetích	517 cookies K stran
""", 'u': """
uafhængigt	751 K medie
ubegrænset	621 K adgang
udostępnij	25 K
ukarał	3465 K
ulaş	38 bize K
ulaşin	38 bize K	4414 bize K	4433 K
ulaşmak	4414 yazara K
unabhängig	904 K von unserer redaktion	904 von unserer redaktion K	917 damit wir K bleiben	969 wir sind K
undersökning	35 vår K
undersøgelse	35 vores K
undersøkelse	35 vår K
università	2523 insegna all'K
unterstütze	759 K unsere arbeit	759 K uns mit	968 K uns	968 K unsere	968 K mich	968 K meine
unterstützen	759 K sie unsere arbeit	759 K sie uns mit	759 mit einer spende K	759 können sie uns K	968 K sie uns	968 K sie unsere	968 sie können das K	968 freiwillig K	968 K sie mich	968 K sie meine	968 K uns
unterstützt	796 ihr browser K	968 K uns
unterstützung	755 ihre K	755 mit ihrer K	866 ihrer K	866 deiner K	912 mit K von ki	968 mit deiner K	968 deine K	968 eure K
upišite	77 K svoj e-mail
upozorněni	573 chcete být K
upozornění	485 zapněte si K	527 K	573 chcete dostávat K	573 chcete zasílat K	573 chceš dostávat K	573 chcete posílat K	573 chcete odebírat K
upphovsrätt	4221 skyddat enligt lagen om K
upphovsrättslagen	4221 skyddat enligt K
uprednostňované	4031 K zdroje
uprednostňovaný	4031 K zdroj
uprednostňovaných	4031 K zdrojov
upřednostňované	550 K zdroje
upřednostňovaný	550 K zdroj
upřednostňovaných	550 K zdrojů
upřesnění	98 K:
uredništva	4090 brez dovoljenja K	4090 brez soglasja K
uredništvo	4104 v naše K	4173 naše K
uredništvu	39 našemu K	4097 pišite K
urmărește	3623 K-ne pe	3623 K-ne și pe	3624 K știrile	3718 K-ne
urmăriți	3623 K-ne pe	3718 K-ne
ursprünglichen	98 K version	98 K fassung
ustawień	3348 K cookies	3348 K plików cookie
utilização	3495 K de cookies
utilizează	3626 K cookie
utilizăm	3626 K cookie
utánközlés	2266 K	2289 K
utánközlése	2289 K
utánközölhető	45 K
uutislähteeksesi	1773 ensisijaiseksi K
uutislähteeksi	1773 ensisijaiseksi K
uzależniać	88 hazard może K
uznał	3465 K
uznała	3465 K
uzsvēra	2986 K
użyciu	3392 przy K ai
użytkowników	3379 opiniami K
używamy	3350 K plików cookie
užsisakykite	2853 K prenumeratą
""", 'v': """
valorização	98 centro de K da vida
vašeho	480 do K e-mailu
vedieť	38 dajte nám K	67 dajte nám K	3996 dajte nám K
velük	51 tarts K
velünk	67 oszd meg K
venerdì	17 ogni K
verhängte	971 K
versión	2 K en audio	98 primera K de este
verständlichkeit	98 der K gekürzt
verstärkung	850 suchen K
versão	2 K em áudio
vervielfältigung	822 K nur mit
verziójában	98 korábbi K
veröffentlicht	22 wird nicht K	45 K werden	806 deine e-mail-adresse wird nicht K	806 ihre e-mail-adresse wird nicht K
veröffentlichung	880 seit der K geändert	880 seit K geändert
već	3894 kad ste K tu	3978 K od
videá	40 fotky a K
videóidat	40 K
videóit	40 K
videóját	2258 küldje el K
videókat	40 fotókat és K	40 képeket és K
viditelný	60 e-mail nebude K
vidéo	9 cette K
vidéos	40 vos K	40 photos et K
viestiä	38 laita K	38 laita meille K	67 laita K	67 laita meille K
virheensä	1786 korjaa K
virtuálneho	63 K asistenta
virtuálny	63 K asistent
virtuální	63 K asistent
virtuālais	63 K asistents
vizibilă	60 email nu va fi K
viên	4686 là biên tập K của	4699 dành cho hội K
viết	4755 hãy K thư	4756 bài K này	4758 ông K	4758 bà K
você	18 sem K	3611 sem K
vollständigen	765 K artikel lesen
volontär	836 ist K
volontärin	836 ist K
voltál	42 ott K	2258 te is ott K
vpišite	77 K svoj e-naslov
vprašalnik	4107 K
vyhradené	3990 všetky práva K	3990 autorské práva sú K
vykřikl	610 K
vykřikla	610 K
vypočuť	4006 si môžete K
vysvetľuje	4079 K
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
válaszolta	2365 K
válaszolták	2365 K
változatában	98 korábbi K	98 eredeti K
vás	535 bez K by	608 bez K by	4017 bez K by	4077 bez K by
väitis	1640 K
väitti	1865 K
väittää	1865 K
välise	1590 K sisu
våre	3315 meld deg på K
vårt	3187 meld deg på K	3315 meld deg på K
vær	51 K med
védekezett	2365 K
véli	2365 K
vídeo	9 este K	40 seu K
vídeos	40 tus K	40 fotos y K	40 seus K	40 fotos e K	40 fotos i K
vďaka	4077 K vám
vēlamo	2933 K avotu
vēstkopai	2944 K
vēstulei	2944 ziņu K
vědět	38 dejte nám K	67 dejte nám K	514 dejte nám K	607 dejte nám K
všetkým	4024 k K textom
""", 'w': """
wcześniejszej	98 K wersji
webbläsare	10 din K
webinár	4003 náš K
webinář	520 náš K
według	3465 K
weißt	835 K du mehr
wezwał	3465 K
wiadomościach	3401 google K
widziałaś	3354 K coś
widziałeś	3354 K coś
wołali	3465 K
wołał	3465 K
wołała	3465 K
wpłata	3390 każda K	3462 twoja K
wpłatom	3463 dzięki K
wpłać	3462 K
wspierającym	3462 zostań K
współpracy	3387 we K z partnerem
wyjaśnia	3465 K
wypisać	3330 K się w każdej chwili
wyrażam	3331 K zgodę na
wysyłamy	57 K ci	57 K wam
wyślemy	57 K ci
wyślij	49 K go	3370 K nam	3370 K je do nas
wzywał	3465 K
wzywała	3465 K
wöchentlichen	777 K newsletter
właściciela	3463 nie mamy K
""", 'y': """
yazdiğimiz	4443 daha önce K haber
yazmişti	4510 diye K
yhteistyössä	1795 K mainostajan
yönetmenidir	4416 genel yayin K
""", 'z': """
zaakceptować	3372 K pliki cookie
zaapelował	3465 K
zaapelowała	3465 K
zachęcali	3465 K
zachęcano	3465 K
zachęcał	3465 K
zachęcała	3465 K
zadaním	4010 K e-mailu
zadržana	3889 sva prava K
zadržava	29 K pravo
zadržavamo	29 K pravo
zadáním	528 K e-mailu
zagłosuj	3395 K
zahvaljujući	18 K čitaocima	18 K čitateljima	3916 K vama	3977 K vama
zakázané	3990 šírenie je K
založte	607 K si účet
zamknutý	3983 článok je K
zamčený	475 článek je K
zapisując	3381 K się
zapowiedział	3465 K
zapowiedziała	3465 K
zapytał	3465 K
zapytała	3465 K
zastrzeżone	3365 wszelkie prawa K	3365 wszystkie prawa K
zawołał	3465 K
zawołała	3465 K
zašlete	514 K nám
zašlite	3996 K nám
zaželen	4130 K vir
zaželene	4130 K vire
zaželeni	4130 K vir
zbiórka	3466 K
zbývá	475 K vám # %
zdieľajte	25 K	49 K ho
zdjęcia	40 K i filmy	40 K lub filmy	40 K i wideo	40 swoje K	3354 masz K lub
zdjęcie	40 K lub film	3354 masz ciekawe K	3354 masz K lub film	3354 wyślij K lub
zespołu	3375 do naszego K
zewnętrzna	3372 treść K
zewnętrzne	9 treści K	3350 treści K	3372 treści K
zewnętrznej	9 treści K	3372 treści K
zewnętrznych	9 treści K
zgłoś	3370 K go nam	3462 K nam
ziņas	2955 mūsu K
změněna	98 jména byla K	98 jména jsou K
změněno	98 jméno bylo K
znać	38 daj nam K	67 daj nam K	3402 daj nam K	3462 daj nam K
zněl	610 K
zněla	610 K
znělo	610 K
zobrazení	517 K tohoto obsahu	517 K obsahu
zobrazením	492 K obsahu	492 K videa
zobrazený	60 e-mail nebude K
zostań	3462 K z nami
zpracováním	481 souhlasím se K	495 K osobních údajů
zprávy	513 google K
zprávách	513 google K
zpívali	610 K
zugänglich	867 frei K
zunächst	822 dieser artikel erschien K
zurück	896 geben sie uns etwas K
zverejnená	22 nebude K
zveřejněna	22 nebude K
získavajte	4032 K
získávejte	551 K
zł	3384 za # K	3384 od # K	3464 od # K
złotówka	3390 każda K	3463 każda K
""", 'á': """
állt	2365 ez K
állítja	2365 K
átvehető	45 K
""", 'ä': """
ägare	4241 inga rika K
ähnliches	835 K erlebt
ändå	4177 nu när du K är här
äpp	1595 K
äppi	1595 K
äußern	98 wollte sich nicht K
""", 'å': """
åndsverkloven	3220 beskyttet av K
året	752 om K
återges	4221 får inte K
återpublicera	45 K
återpubliceras	45 K
""", 'ç': """
çalişmak	4420 bizimle K
çalişmalarimiz	4508 K
çağrisinda	4510 K bulundu
çerezler	4401 K kullan
çerezlere	4418 K
çerezleri	4401 K kullan	4418 K	4444 K kabul
çözün	4433 K
""", 'é': """
échanos	1568 K una mano	1568 K un cable
écris	38 K-nous	67 K-nous
écrit	1924 K pour	2037 a K
écrivain	1924 est K
écrivez	38 K-nous	38 K à notre	67 K-nous	67 K à notre	2034 K-nous
éditorialiste	1993 est K
électronique	1890 dans votre boîte aux lettres K
énekelték	2365 K
équipe	2035 notre K
értesítéseket	14 K	2283 K	2330 szeretne K
értesítést	2330 szeretne K	2330 szeretnél K	2330 kér K	2330 kérsz K	2330 kérek K
értesüljön	2283 K elsőként
értesülni	2330 szeretne K a	2330 szeretnél K a	2330 szeretne azonnal K
étoile	60 champs avec une K
évente	2364 K
""", 'í': """
ígérte	2365 K
ígérték	2365 K
írta	2365 K
író	2275 K
""", 'î': """
îmbia	3721 K
îndemna	3721 K
îndemnat	3721 a K
îndemnau	3721 K
întrebat	3721 a K
întrebau	3721 K
""", 'õ': """
õpetas	1640 K
""", 'ö': """
öffnen	779 app K
önemli	4444 günün en K
önerdi	4510 K
önskad	4225 K källa
önökkel	2238 csak K
""", 'ø': """
økonom	658 er K
""", 'ú': """
újraközlése	2289 K
újraközölhető	45 K
újraközölni	45 K
újságírás	2363 független K	2363 a jó K
újságírásunk	2363 K
újságíró	2275 K	2347 K
újságíróink	2363 K
újságíróinkkal	2307 K
újságíróinknak	39 K
újságírója	2277 K	2347 K
újságíróként	2347 K
última	1437 siga la K hora	1437 sigue la K hora
únete	51 K
""", 'ü': """
übernommen	45 K werden	823 K von	905 von der agentur K	905 deutschen presse-agentur K
übersicht	829 K	889 diese K wurde
ücretsiz	15 K haber	15 K makale	4431 K üye olun
ügyfelünk	2307 K
ühendust	38 võta meiega K	67 võta meiega K	1637 võta K
ünü	4506 #'K
ütles	1640 K
ütlesid	1640 K
üyeliği	4426 bülten K
üzente	2365 K
üzenték	2365 K
üçüncü	4418 K taraf
""", 'č': """
častite	54 K me kavom
čitajte	3927 K nas
čitalaca	43 pisma K	3916 uz podršku K	3934 K	3977 uz podršku K
čitanja	0 vreme K	0 vrijeme K
čitanje	0 K
čitaoci	36 naši K	3934 K	3977 naši K
čitatelia	4034 K	4077 naši K
čitatelja	43 pisma K	3916 uz podršku K	3934 K	3977 naših K	3977 uz podršku K
čitatelji	36 naši K	3934 K	3977 naši K
čitateljima	3934 K
čitateľom	18 vďaka K	4034 K
čitateľov	36 našich K	4017 vďaka podpore K	4034 K	4077 našich K	4077 vďaka podpore K
članak	20 cijeli K	3894 svidio vam se K	3912 cijeli K	3912 ceo K	3977 ovaj K
člancima	3923 svim K
članek	4094 vam je bil K všeč	4173 ta K
člankov	4122 do vseh K
členem	80 staňte se K	607 staňte se K
členom	4076 staňte sa K
článek	20 celý K	468 líbil se vám K	475 celý K za	530 celý K	608 tento K	608 líbil se vám K
článkom	4012 všetkým K	4024 k všetkým K	4024 ku všetkým K
článku	20 celého K	584 do konce K
články	608 naše K
článků	530 limit K
článkům	530 všem K	542 ke všem K
článok	20 celý K	3992 páčil sa vám K	4012 celý K	4077 tento K
čtenáři	553 K	608 naši K
čtenářů	36 našich K	43 listy K	471 z darů K	471 díky darům K	471 díky podpoře K	535 díky podpoře K	553 K	608 našich K	608 na podpoře K	608 díky podpoře K
čtenářům	18 díky K	36 našim K	553 K
čtení	0 doba K
čtěte	546 K nás
číst	608 K dál bez
čítajte	4028 K nás	4076 K ďalej za
čítania	0 čas K
""", 'ď': """
ďakujeme	4076 K, že nás čítate
""", 'đ': """
đây	4755 bấm vào K
đóng	4755 K góp của bạn	4755 hãy K góp
đăng	45 K lại	4694 cảm ơn bạn đã K ký	4694 bằng việc K ký, bạn	4755 K ký để đọc bài
đường	4684 K dây nóng của tòa soạn	4684 K dây nóng của báo	4755 vui lòng gọi K dây nóng
đọc	18 nhờ bạn K	43 thư bạn K	4699 cần trả phí để K
""", 'ľ': """
ľubovoľnou	4078 K sumou
""", 'ř': """
řekl	610 K
řekla	610 K
říká	610 K
""", 'ś': """
śledztwa	3463 nasze K
śledztwo	3463 to K
śledź	3338 K nas na	3462 K nas
śpiewali	3465 K
świadkami	3354 byliście K	3354 byli państwo K
świadkiem	42 byłeś K	42 byłaś K	3354 byłeś K	3354 byłaś K	3354 jesteś K
""", 'ş': """
şikâyet	4510 K etti
""", 'š': """
šaljemo	57 K vam	57 vam K
šaljite	3897 K nam
šaukė	2919 K
šiandien	2878 aukokite K
šodien	2946 ziedo K
""", 'ź': """
źródło	3365 K: pap
""", 'ż': """
żadnego	71 K spamu
żądał	3465 K
""", 'ž': """
žalio	3979 K se
želene	4130 K vire
želeni	4095 K vir
željene	3895 K izvore
željeni	3895 K izvor
žiadny	71 K spam
žurnalistai	2917 mūsų K
žurnalistams	39 mūsų K
žurnalistas	2868 K
žurnalistika	608 naše K	608 nezávislá K	2917 K kainuoja	2917 gera K	4077 nezávislá K
žurnalistiku	608 nezávislou K	4077 nezávislú K
žurnalistiky	608 nezávislé K
žurnalistė	2868 K
žurnāliste	2936 K
žurnālisti	2984 mūsu K
žurnālistiem	39 mūsu K
žurnālistika	2984 neatkarīga K	2984 K maksā	2984 laba K
žurnālistiku	2946 atbalsti neatkarīgu K	2984 neatkarīgu K
žurnālists	2936 K
žádal	610 K
žádala	610 K
žádali	610 K
žádný	71 K spam
""", 'ά': """
άδεια	47 K cc	1029 χωρίς K
άρθρα	1098 τα K μας
άρθρο	1098 αυτό το K
""", 'έ': """
έγγραφη	1029 χωρίς K άδεια
έγραφαν	1100 K
έγραφε	1100 K
έγραψε	1100 K
έλεγαν	1100 K
έλεγε	1100 K
έρευνά	1007 K μας
έρευνές	1098 οι K μας
""", 'ή': """
ήσασταν	42 K εκεί
""", 'α': """
αγαπημένες	997 K σου πηγές	997 K σας πηγές	997 K πηγές
αγαπημένη	997 K πηγή
ακολουθήστε	981 K μας	1097 K μας
ακολουθείστε	981 K μας
ακόμη	1018 K και # ευρώ
αλλάξει	98 τα ονόματα έχουν K
ανάγνωσης	0 χρόνος K
ανέφερε	1100 K
αναγνωστών	1032 K
αναγνώστες	18 χάρη στους K	1032 K	1098 οι K μας
αναδημοσίευση	45 K	991 απαγορεύεται η K	991 επιτρέπεται η K
αναδημοσιευθεί	45 K
αναδημοσιεύσετε	45 K
αναπαραγωγή	992 K χωρίς
ανεξάρτητη	1097 ενισχύστε την K
ανταποκρίτρια	1000 είναι K
ανταποκριτής	1000 είναι K
απάντησαν	1100 K
απάντησε	98 δεν K	1100 K ο	1100 K η
απάντησης	21 ακύρωση K
απαγορεύεται	992 K η αντιγραφή	992 K η αναπαραγωγή
αποδεχθείτε	1002 K τα cookies
αποδεχτείτε	1002 K τα cookies
απορρήτου	994 πολιτική K
από	1013 K # €	1096 # K τα #	1096 # K #
αρθρογράφος	1000 είναι K
αρχισυντάκτης	1000 είναι K
αρχισυντάκτρια	1000 είναι K
αυτούς	51 γίνετε ένας από K
αφήστε	77 K το email σας
αφεντικά	1059 χωρίς K
""", 'β': """
βιβλιοπωλείο	1005 ηλεκτρονικό μας K
βοήθειας	98 γραμμή K
βοηθήστε	1097 K μας
βοηθούν	1098 μας K
βρείτε	981 K μας στο
""", 'γ': """
γίνε	51 K κι εσύ
γίνετε	51 K μέρος	80 K μέλος	80 K μέλη	1097 K μέλος	1097 K κι εσείς
γνώσεις	1008 τις K σας
γράψε	38 K μας	67 K μας
γράψτε	38 K μας	67 K μας	77 K το email σας	999 K μας	1097 K μας
γραπτή	1029 χωρίς K άδεια
""", 'δ': """
δήλωσαν	1100 K
δήλωσε	1100 K ο	1100 K η	1100 K στην
δημοσιεύεται	22 δεν K
δημοσιογράφοι	1098 οι K μας
δημοσιογράφος	1000 είναι K	1000 , K	1000 - K
δημοσιογράφους	39 τους K μας
δημοσιογραφία	1098 η K μας	1098 ανεξάρτητη K	1098 η ανεξάρτητη K
δημοσκόπησή	1007 K μας
δημοσκόπηση	1007 στη K
διαβάσετε	976 για να K ολόκληρο
διαβεβαίωσε	1100 K
διαμαρτυρήθηκε	1100 K
διαφήμιση	11 τη K	1016 μετά τη K
διαφημίσεις	70 χωρίς K	1098 χωρίς K
διαφημίσεων	1054 αποκλεισμού K
διαφωνείτε	43 K
διεύθυνση	979 τη K email	979 η K email	1012 K email	1012 K e-mail
δικαιώματος	991 με επιφύλαξη παντός K
διοργανωτές	1100 καλούν οι K
διορθώθηκε	98 το άρθρο K
διόρθωση	98 K:
δουλειά	1098 η K μας
δωρεά	1018 κάντε μια K	1097 η K σας	1097 κάντε μια K	1101 K
δωρεάν	15 K άρθρα	1013 K άρθρα
δωρεές	1101 K
""", 'ε': """
είμαστε	1098 K μια μικρή
είπαν	1100 K
είπε	1100 K
εβδομάδα	17 κάθε K	1099 την K
εγγραφή	1012 με την K σας
εγγραφείτε	977 K για να	1013 K δωρεάν	1097 K δωρεάν	1097 K τώρα	1097 συνδεθείτε ή K
ειδοποιήσεις	14 K
εικονικό	63 K βοηθό
εικονικός	63 K βοηθός
εισερχόμενά	978 στα K σας
εκδήλωσή	1005 K μας
εκδοχή	98 αρχική K
εκφράζουν	1010 τα σχόλια K	1010 σχόλια δεν K
εμφανίζεται	60 email δεν K
εμφανιστεί	60 email δεν θα K
ενεργοποιήστε	982 K τις ειδοποιήσεις	984 K τη javascript
ενημερωτικά	979 K δελτία
ενημερωτικό	78 το K δελτίο	979 K δελτίο
ενημερώθηκε	98 το άρθρο K
ενημερώστε	999 K μας
ενισχύστε	1018 K	1097 K μας
ενοχλήσει	98 ενδέχεται να K
ενσωματωμένο	1002 K περιεχόμενο
εξήγησε	1100 K
επανέλαβε	1100 K
επαναλάμβανε	1100 K
επιβεβαιώστε	1012 K την εγγραφή
επικοινωνήστε	38 K μαζί μας	67 K μαζί μας	999 K μαζί μας	999 K με τον συντάκτη	999 K με τη συντάκτριά	999 K με τη συντάκτρια	999 K με τη σύνταξη
επικοινώνησε	38 K μαζί μας	67 K μαζί μας
επισήμανε	1100 K
επιστολή	43 την K σας
ερωτηματολόγιο	1009 το K
εσάς	1018 χάρη σε K	1098 χάρη σε K
εσείς	51 ελάτε κι K
ευρώ	1013 με # K
ευχαριστούμε	1012 K για την εγγραφή	1097 K που μας
εφαρμογή	84 στην K μας
""", 'ζ': """
ζήτησαν	1100 K
ζήτησε	1100 K ο	1100 K η	1100 K στο	1100 K από
ζητούσαν	1100 K
ζητούσε	1100 K
""", 'η': """
ηλεκτρονικό	1005 K μας κατάστημα
""", 'ι': """
ιδιοκτήτες	1059 χωρίς K
ισχυρίζεται	1100 K
ισχυρίστηκε	1100 K
""", 'κ': """
κάλεσε	1100 K ο	1100 K η
κάνε	62 K μου tag
κάνοντας	1012 K κλικ
κάντε	62 K μου tag	62 K tag
κέρασέ	54 K με έναν καφέ
κίνδυνος	88 K εθισμού
καλούσαν	1100 K
καλούσε	1100 K
κανάλι	1098 το K μας
κατάστημά	1005 στο K μας
κατήγγειλε	1100 K
καταγγέλλει	1100 K
καταγγελία	999 κάντε μας την K
κατεβάστε	982 K την εφαρμογή
κεράστε	54 K με έναν καφέ
κοινοποιήθηκε	1082 η δημοσίευση K από
κουίζ	1007 το K	1007 στο K	1007 το K μας
κυκλοφορεί	1005 K το νέο τεύχος
κυριότερες	1012 τις K ειδήσεις
""", 'λ': """
λάβετε	1030 K
λέει	1100 K
λαμβάνεις	1027 θέλεις να K
λαμβάνετε	1027 θέλετε να K	1030 K
""", 'μ': """
μήνα	1099 τον K	1099 το K	1099 ανά K	1099 κάθε K
μήνυμα	38 στείλε K	67 στείλε K
με	1013 K # €
μεγαλομετόχους	1059 χωρίς K
μετόχους	1059 χωρίς K
μοιράστηκε	1082 μια δημοσίευση που K	1082 ένα βίντεο που K
μοιραστείτε	25 K	49 K το	67 K την εμπειρία	67 K την ιστορία	67 K μαζί μας
""", 'ν': """
νοημοσύνη	1020 με τεχνητή K	1020 από τεχνητή K
νοημοσύνης	1020 με τη βοήθεια τεχνητής K
""", 'ξ': """
ξεκλειδώστε	976 K
""", 'ο': """
ολόκληρο	20 K το άρθρο	1013 K το άρθρο
ομάδα	1005 στην K μας	1097 ελάτε στην K	1098 η K μας
""", 'π': """
παράκληση	996 έχουμε μια μικρή K	996 μια μικρή K
παραδέχεται	1100 K
παραδέχθηκε	1100 K
παραδέχτηκε	1100 K
παρακάλεσε	1100 K
παρακαλούσαν	1100 K
παρακαλούσε	1100 K
πατώντας	1012 K
πείτε	38 K μας	67 K μας
περιέχει	98 K σκηνές
περιήγησης	10 το πρόγραμμα K
περιγραφές	98 περιέχει K
περιεχομένου	9 αυτού του K	1002 εξωτερικού K
περιεχόμενο	9 αυτό το K	1002 αυτό το K	1002 το K αυτό	1002 εξωτερικό K
πολιτική	994 K cookies
πρέπει	1002 δείτε το βίντεο K
προέτρεπαν	1100 K
προέτρεπε	1100 K
προέτρεψε	1100 K
προειδοποίησε	1100 K
προειδοποιεί	1100 K
προηγούμενη	98 K εκδοχή	98 K έκδοση του
προσπάθειά	1097 ενισχύστε την K
προσωπικών	994 K δεδομένων
προτεινόμενη	997 K πηγή
προτιμώμενες	997 K πηγές	1074 K πηγές
προτιμώμενη	997 K πηγή	1074 K πηγή
προωθήστε	49 K
πρωί	17 κάθε K
πρόσβαση	1025 K σε όλα
πρόσθεσαν	1100 K
πρόσθεσε	1100 K ο	1100 K η
πρώτο	1013 τον K μήνα
πρώτος	1099 K μήνας
""", 'ρ': """
ρεπορτάζ	1098 το K μας	1098 αυτό το K
ρωτούσαν	1100 K
ρωτούσε	1100 K
ρώτησαν	1100 K
ρώτησε	1100 K ο	1100 K η
""", 'σ': """
σημαντικότερες	1012 τις K ειδήσεις
σημείωσε	1100 K ο	1100 K η
στέλνουμε	57 σας K	57 σου K
στήριξέ	1097 K μας
στήριξή	1018 χωρίς τη K	1097 η K σας	1097 τη K σας	1098 χωρίς τη K
στήριξη	1018 χάρη στη K	1098 χάρη στη K
στείλε	38 K μας	67 K μας	999 K μας
στείλτε	38 K μας	38 K μήνυμα	49 K το	67 K μας	67 K μήνυμα	999 K μας	1097 K μας
στηρίξτε	1018 K	1097 K μας	1097 K την	1097 K το	1097 K τη
συγκατάθεση	1002 K για cookies
συμβουλεύει	1100 K
συμβούλευε	1100 K
συμβούλευσε	1100 K
συμβούλεψε	1100 K
συμπληρώστε	77 K το email σας
συμφωνείτε	43 K
συνέδριο	1005 K μας
συνέδριό	1005 K μας
συνέστησε	1100 K
συνδεθείτε	24 K	977 K για να
συνδρομή	1013 με K	1013 K από	1031 με K	1101 K
συνδρομητές	50 οι K μπορούν	80 γίνετε K	976 διαθέσιμο μόνο σε K	976 διαθέσιμο σε K	995 μόνο για K	995 μόνο σε K	1097 γραφτείτε K	1098 οι K μας	1101 K
συνδρομητής	50 ως K	80 γίνετε K	976 είστε ήδη K	1097 γίνετε K
συνεργασία	1016 σε K με χορηγό	1016 σε K με τον χορηγό
συνεργατών	74 συνδέσμους K	1016 συνδέσμους K
συνεχίζεται	1016 K παρακάτω
συνεχίσετε	976 για να K την ανάγνωση	976 να K την ανάγνωση
συνεχίσουμε	1098 να K
συνεχίστε	976 K την ανάγνωση
συνιστούσε	1100 K
συντάκτης	1000 είναι K
συντάκτρια	1000 είναι K
σχολιάσετε	6 K
σχόλια	85 στα K	1010 στα K
σύμφωνα	1100 K
σύνταξή	39 τη K μας
σύνταξης	98 σημείωση της K
""", 'τ': """
τελευταίο	1026 K δωρεάν άρθρο
τραγουδούσαν	1100 K
τόνιζε	1100 K
τόνισε	1100 K
""", 'υ': """
υπεύθυνα	83 παίξτε K	83 παίζετε K
υπογράμμισε	1100 K
υποσχέθηκε	1100 K
υποχρεωτικά	21 K πεδία
""", 'φ': """
φτάσατε	996 αφού K ως εδώ
φωνάζει	1100 K
φωτογραφίες	40 K και βίντεο	40 τις K σας	40 K ή βίντεο
φύγετε	996 πριν K
φώναζαν	1100 K
φώναζε	1100 K
φώναξαν	1100 K
φώναξε	1100 K
""", 'χ': """
χάνετε	1027 μη K
χρήσης	994 όροι K	1012 όρους K
χρειαζόμαστε	1097 K τη βοήθειά σας
χρησιμοποιεί	985 K cookies
χρησιμοποιούμε	984 K cookies
χρόνο	1099 τον K
χωρίς	71 K spam
""", 'ψ': """
ψηφίστε	1023 K
ψηφιακό	63 K μας βοηθό
ψηφιακός	63 K βοηθός
ψηφοφορία	1007 στην K
""", 'а': """
абонамент	226 вече имате K	257 с K	257 K за	277 с K	321 K
абонамента	255 с K си	255 благодарим за K
абонат	50 като K	224 вече сте K
абонати	236 само за K	321 K
абонатите	50 K могат
абонирайте	80 K се	224 K се, за да	227 K се за бюлетина	317 K се
абонирането	255 с K
автора	3757 мнение K	3757 точка зрения K	4537 думка K	4537 точка зору K
авторизованные	3790 только K
авторизованным	3790 K пользователям
авторизовані	4570 лише K
авторизуйтесь	24 K
авторкою	4556 зв'язатися з K
авторов	3757 мнение K	3757 мнения K	3757 точки зрения K
автором	4556 зв'язатися з K
автору	54 на каву K	3778 пишите K
авторів	4537 думки K	4537 думка K	4537 погляди K
адрес	21 имейл K няма	255 имейл K
адреса	255 имейл K
адресою	4591 пишіть за K
адресу	3810 пишите по K
азартних	88 участь в K іграх	4527 участь в K іграх може	4527 участь у K іграх може
азартные	3747 K игры могут вызвать
азартных	88 участие в K играх может вызвать	3747 участие в K играх может
азартні	4527 K ігри можуть
анкета	251 нашата K	251 кратка K
анкетата	252 K
анкету	3789 K	4569 K
анонимно	3778 K
афилиейт	260 K линкове
""", 'б': """
бажаних	4553 K джерел
безкоштовна	4589 остання K стаття
безкоштовний	4565 наш K вебінар	4573 K акаунт	4589 останній K матеріал
безкоштовних	4573 ліміт K	4573 K статей
безкоштовні	15 K статті	4573 K статті
безлимитный	3732 K доступ
безплатен	248 нашия K уебинар
безплатна	271 последна K статия
безплатни	15 K статии	257 K статии
безплатно	257 K, за
бесплатная	3808 последняя K статья
бесплатную	98 K линию
бесплатные	15 K статьи	3793 K статьи
бесплатный	3784 наш K вебинар	3793 K аккаунт	3808 последний K материал
бесплатных	15 K статей	3793 лимит K	3793 K статей
бисквитки	245 K	275 K
бисквитките	245 K	275 K
благав	4656 K
благала	4656 K
благали	4656 K
благодарение	18 K на читателите	263 K на вас	263 K на вашата	318 K на вас
благодарим	255 K ви, че се
благодаря	3799 K донатам	3873 K вам	3873 K вашей
блокировщик	3754 отключите K	3754 K рекламы
блокувальник	4534 K реклами
больше	3758 знаете K
бот	39 наш K
браузер	10 ваш K	3771 ваш K	4548 ваш K
браузър	10 вашият K
букмекерская	3747 K контора. #	3747 реклама. K
бюлетин	78 нашия K	227 нашия K	256 K	318 нашия K	321 K
бюлетина	78 за K	227 K ни	227 запишете се за K	256 K
бюлетини	256 K
бяхте	42 K ли там
більше	4538 знаєте K
""", 'в': """
вайбері	4554 K
вайбър	16 K	240 K
ватсапе	3776 K
вашата	228 на K поща
ваших	3871 # из K #
введите	77 K адрес
вебинар	3784 наш K
вебінар	4565 наш K
взывал	3875 K
видео	9 это K	40 фото и K
виділіть	4552 K
визнав	4656 K
визнала	4656 K
визнає	4656 K
викала	320 K
викаха	320 K
викаше	320 K
викна	320 K
використання	4548 K cookie	4579 будь-яке K матеріалів	4579 K матеріалів сайту
використанні	4546 при K матеріалів
використовує	4535 K cookie
використовуємо	4534 K cookie
вимагав	4656 K
вимагала	4656 K
вимагали	4656 K
виправлення	98 K:
випуск	4567 K
виртуален	63 K асистент
виртуалният	63 K ни асистент
виртуальный	63 K помощник	63 K ассистент
вирішив	4656 K
вк	3776 K
вкажіть	77 K свою пошту
включете	51 K се
вконтакте	3776 K
влезте	24 K
вміст	9 цей K
внескам	4580 завдяки K	4654 завдяки K
внесок	4653 ваш K
войдите	24 K	3733 K, чтобы
вотсапе	3776 K
вотсапі	4554 K
впн	64 без K
всеки	263 K лев
встановіть	4522 K додаток
въведете	77 K имейла си
възпроизвеждането	262 K
выделите	3759 K ее	3759 K текст
вызывать	3747 азартные игры могут K
выпуск	3787 K
відео	40 фото та K	40 фото й K	40 фото і K
відмовилися	98 K від коментарів
відповів	98 не K на	4656 K
відповідав	4656 K
відповідально	83 грайте K
відповідальності	30 не несе K
відповідальної	4527 дотримуйтеся правил (принципів) K	4527 дотримуйтесь правил (принципів) K	4527 принципів K гри	4527 правил K гри
відповідь	21 скасувати K
відповіла	4656 K
відповіли	98 не K на
відправити	21 K коментар
віртуальний	63 K помічник	63 K асистент
""", 'г': """
героев	98 имена K
героїв	98 імена K
гласеше	320 K
гласил	3875 K
гласила	3875 K
гласит	3875 K
гласувайте	268 K
гледайте	273 K ни
говорил	3875 K
говорила	3875 K
говорили	3875 K
говорит	3875 K
год	3874 в K
годишно	319 K
голосуйте	3804 K	4585 K
гривень	4655 # K
грн	4655 # K
група	274 viber K
гукав	4656 K
гукали	4656 K
гукнув	4656 K
гукнула	4656 K
гіперпосилання	4546 K обов
""", 'д': """
дальше	3732 чтобы читать K
дарение	317 вашето K	319 с K	321 K
дарения	321 K
дарете	263 K	317 K ни
джерела	4553 обрані K	4553 бажані K
джерелом	4553 основним K	4553 бажаним K
дзен	3776 K
дзене	3776 K
дзеркала	64 K
дзеркало	64 K
дзеркалом	64 K
добави	320 K
добавил	320 K	3875 K
добавила	320 K	3875 K
добавьте	3745 K нас в
добавя	320 K
доверието	98 телефон на K
доверия	98 телефон K
довіри	98 лінія K
додав	4656 K
додала	4656 K
додатку	84 у нашому K
додає	4656 K
дозволить	4653 ваша підтримка K
дозволяється	4579 матеріалів K лише
долучайтесь	51 K	4653 K до нас	4653 K до нашої	4653 K до нашого	4653 K до спільноти	4653 K до читачів
долучайтеся	51 K	4653 K до нас	4653 K до нашої	4653 K до нашого	4653 K до спільноти	4653 K до читачів
донат	3872 ваш K	4653 ваш K	4657 K
донатам	4580 завдяки K
донати	4657 K
донатом	4655 K
донаты	3876 K
доповнено	98 новину K
дополнен	98 текст K
дополнена	98 новость K
допомагає	4653 ваша підтримка K
допомога	4653 нам потрібна ваша K
допомогою	4582 за K ші
допоможе	4654 K нам
допоможуть	4580 K нам працювати	4654 K нам
допоможіть	90 K, скільки можете
допускается	3798 материалов K только
допълнена	98 статията е K
доступ	3793 полный K	4573 повний K
достъпен	224 K за абонати
достъпна	224 K за абонати
достъпно	224 K за абонати
дочитали	3723 вы K до конца	4512 ви K до кінця
дочитати	4518 щоб K
дочитать	3732 чтобы K	3793 K
дізнаватися	4600 хочете K про
""", 'е': """
евро	257 за # K
ежедневную	3737 K рассылку
ежемесячно	3874 K
ежемесячное	3872 оформите K
ежемесячный	3799 K донат
еженедельную	3737 K рассылку
електронна	228 вашата K поща
електронної	4572 адресу K пошти
електронну	4572 K адресу	4572 K пошту
епизод	250 K
епизода	250 K
есть	3758 вам K что
""", 'ж': """
жаловалась	3875 K
жаловался	3875 K
жалуются	3875 K
жодного	71 K спаму
журналист	243 е K	243 - K	243 , K	3779 - K	3779 , K	3857 K
журналисти	318 нашите K
журналистика	318 независимата K	318 независима K	318 нашата K	3873 независимая K
журналистике	3873 независимой K
журналистики	3873 независимой K
журналистику	3873 независимую K
журналистка	243 е K	243 , K	3779 - K	3779 , K	3857 K
журналисты	3873 наши K
журналіст	4560 - K	4560 , K	4637 K
журналістам	39 нашим K
журналісти	4654 наші K
журналістика	4654 незалежна K
журналістику	4654 незалежну K	4654 якісну K
журналістка	4560 - K	4560 , K	4637 K
журналісту	39 нашому K
""", 'з': """
з	4652 # K #
завантажити	4522 K застосунок
завантажте	4522 K додаток
завдяки	4580 існує K	4654 K вам	4654 K вашій
зависимост	88 хазартът създава K
зависимость	3747 азартные игры вызывают K
задонатьте	3872 K	4653 K
задължителните	21 K полета
зазначив	4656 K
зазывал	3875 K
закликав	4656 K
закликала	4656 K
закликали	4656 K
закончились	3732 бесплатные статьи K
залишає	29 K за собою право
залишилося	4519 K #%	4519 K # %
залиште	77 K свою адресу	77 K адресу	77 K пошту
заметили	3760 K ошибку
замолчим	3873 мы не K
запазени	234 всички права K
запевняв	4656 K
запевняла	4656 K
запевняє	4656 K
записи	58 новые K на почту
запитав	4656 K
запитала	4656 K
запитань	4569 на кілька K
запишете	227 K се за нашия
зарегистрированные	3790 только K
зарегистрированным	3732 доступен только K
зарегистрированы	3732 уже K
зарегистрируйтесь	3733 K, чтобы	3793 бесплатно K	3793 K бесплатно	3872 K бесплатно	3872 K, чтобы читать
зареєстровані	4570 лише K	4570 тільки K
зареєструйтесь	4519 K, щоб	4573 безкоштовно K	4573 K безкоштовно	4653 K безкоштовно	4653 K, щоб читати
зареєструйтеся	4573 K безкоштовно
застосунку	84 у нашому K	84 в нашому K	4550 нашому K
застосунок	4522 завантажте K	4550 наш K	4550 мобільний K	4653 завантажте K і	4653 завантажте K та
захищено	4546 усі права K
захищені	4546 усі права K	4546 всі права K
защищенной	3778 K формой
защищены	3769 все права K
защищённой	3778 K формой
заяви	320 K
заявив	4656 K
заявил	320 K	3875 K
заявила	320 K	3875 K	4656 K
заявили	3875 K	4656 K
заявиха	320 K
звёздочкой	60 поля со K
згодні	43 не K
здесь	3723 раз уж вы K
зеркала	64 K
зеркало	64 K
змінено	98 імена K	98 ім'я K
знайшли	4552 якщо ви K
знанията	251 K си
зобов	4656 K'язав
зовнішнього	4562 K вмісту	4562 K контенту
зовнішній	4562 K вміст	4562 K контент
зробіть	4516 K внесок	4653 K внесок у	4653 K внесок на
зірочкою	60 поля с K	60 поля із K
""", 'и': """
из	3871 # K #
избранное	3775 K
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
иностранного	3769 выполняющим функции K агента
иностранным	3873 K агентом
инстаграм	240 K
искусственного	3801 с помощью K интеллекта
искусственным	3801 K интеллектом
использование	3771 K cookie	3781 K cookie	3798 любое K материалов	3798 K материалов сайта
использовании	3769 при K материалов	3798 полном или частичном K	3798 частичном K материалов
используем	3754 K cookie
использует	3755 K cookie
исправление	98 K:
источники	3775 избранные K	3775 любимые K
источников	3775 избранных K	3812 избранных K
источником	3775 основным K
исчерпали	3732 K лимит
""", 'к': """
каждое	17 K утро
каждый	3874 K месяц
каже	4656 K
каза	320 K
казав	4656 K
казал	320 K
казала	320 K	4656 K
казали	4656 K
казаха	320 K
казва	320 K
казвал	320 K
казвала	320 K
канал	274 viber K	3873 наш K	4654 наш K
канала	3873 нашего K
каналу	4654 нашого K
колумнист	3779 - K	3779 , K	3857 K
колумніст	4560 - K	4637 K
колумністка	4560 - K	4637 K
команде	3784 к нашей K
команди	4565 до нашої K
коментар	6 залишити K
коментарите	85 в K	253 K под
коментарях	85 у K	85 в K	4547 у K	4547 в K
коментатор	243 е K
коментиране	253 правила за K	253 правилата за K
коментирате	6 за да K	253 K
коментувати	6 K
комментариев	98 отказались от K	98 отказался от K
комментарии	6 оставлять K
комментарий	6 оставить K	3759 чтобы оставить K
комментария	21 для отправки K
комментариях	85 в K	3770 в K
комментировать	6 K
контент	9 этот K	9 цей K	3781 внешний K
контента	9 этого K	3781 внешнего K
контенту	9 цього K
конференцию	3784 нашу K
конференция	248 нашата K
конференцію	4565 нашу K
конфиденциальности	3753 настройкам K	3753 настройками K	3754 политикой K	3771 политика K
конфіденційності	4533 налаштуваннями K	4534 політикою K	4548 політика K
копирование	3798 K материалов сайта
кореспондент	243 е K	243 , K	4560 - K	4560 , K	4637 K
кореспондентка	4560 - K	4560 , K	4637 K
короткий	3789 K опрос
корреспондент	3779 - K	3779 , K	3857 K
корреспондентам	39 нашим K
корреспондентка	3857 K
корреспонденту	39 нашему K
крикнув	4656 K
крикнул	3875 K
крикнула	3875 K	4656 K
кричав	4656 K
кричал	3875 K
кричала	3875 K	4656 K
кричали	3875 K	4656 K
кричит	3875 K
""", 'л': """
лв	257 за # K
лев	257 за # K
лева	257 за # K	319 K
лекцию	3784 нашу K
лекцію	4565 нашу K
лиценз	47 K cc
лицензии	47 K cc
ліцензією	47 K cc
""", 'м': """
магазин	248 нашия онлайн K	248 нашия K
магазина	248 онлайн K ни	3784 нашего K
магазине	3784 в нашем K	3784 в нашем интернет-K
магазину	4565 нашого K
магазині	4565 у нашому K	4565 в нашому K	4565 нашому інтернет-K
материал	3759 обсудить K	3781 внешний K	3814 K создан	3873 этот K
материалам	3806 ко всем K
материалы	3873 наши K
матеріал	4654 цей K
матеріали	4654 наші K
матеріалу	98 першій версії K
матеріалів	4579 копіювання K сайту	4579 K посилання обов'язкове	4587 до всіх K	4587 до усіх K
мероприятие	3784 наше K
месенджері	4554 K
месец	319 на K	319 всеки K
месечно	319 K
мессенджере	3776 K
месте	42 вы были на K
месяц	3874 в K
мобільний	4550 K додаток
молба	238 имаме малка K	238 имаме K към вас
молел	320 K
молела	320 K
молеха	320 K
молеше	320 K
містить	98 K описи	98 K сцени
місці	42 ви були на K
місяць	4655 на K	4655 перший K
""", 'н': """
навчання	48 K ші
нагадав	4656 K
нагадала	4656 K
наголосив	4656 K
наголосила	4656 K
надпис	320 такъв K
надпись	3875 такая K
надсилайте	4556 K нам	4556 K її	4556 K їх нам	4559 K фото	4559 K відео	4559 K свої	4653 K нам
надсилаємо	57 ми K вам	57 ми K
надійних	4553 K джерел
надішлемо	57 ми K вам
надішліть	38 K нам	49 K його	49 K друзям	67 K нам	4556 K нам	4556 K їх нам	4559 K фото	4653 K нам
нажимая	3792 K кнопку	3792 K на кнопку	3792 K "
нажмите	3759 K ctrl
налаштування	4533 K cookie	4533 K cookies	4533 K файлів cookie	4533 через ваші K
налаштуваннями	4533 K cookie	4533 K cookies	4533 K файлів cookie
налаштуваннях	4533 K cookie
намерете	273 K ни
напис	4656 такий K
написа	320 K
написав	4656 K
написал	3875 K
написала	3875 K	4656 K
написано	3875 было K	4656 було K
напиши	38 K нам	67 K нам
напишите	38 K нам	38 K в наш	67 K нам	67 K в наш	3778 K нашему	3778 K нашей	3778 K автору	3778 K нам	3872 K нам
напишіть	38 K нам	67 K нам	4556 K нашому	4556 K нашій	4556 K автору	4556 K авторці	4556 K нам	4653 K нам
напомнил	3875 K
напомнила	3875 K
направете	317 K дарение
настоя	320 K
настоява	320 K
настоявал	320 K
настроек	3753 из-за ваших K
настройками	3753 K cookie	3753 K cookies	3753 K файлов cookie
настройках	3753 K cookie
настройки	3753 K cookie	3753 K cookies	3753 K файлов cookie
натискайки	255 K
натискането	255 с K
натискаючи	4572 K кнопку	4572 K на
нашем	3759 в K чате
нашия	248 към K екип	248 в K екип	251 K куиз	251 K тест
небольшая	3723 K просьба
неделю	17 раз в K	17 каждую K	3874 в K
независимата	317 подкрепете K
независими	318 K медии
независимую	3727 поддержите K	3872 поддержите K
независимые	3873 K медиа
незалежні	4654 K медіа
нейросети	3801 с помощью K
несколько	3789 на K вопросов
никакого	71 K спама
новинами	4525 стежте за K
новини	240 google K	4554 google K
новину	4538 маєте K
новость	3758 есть K
нуждаем	317 K се от вашата
нужна	3799 K ваша
нюзлетър	256 K
""", 'о': """
обеща	320 K
обещал	320 K	3875 K
обещала	3875 K
обещали	3875 K
обновена	98 статията е K
обновлен	98 текст K	98 материал K
обновлён	98 текст K	98 материал K
обозреватель	3779 - K	3779 , K	3857 K
обозревательница	3857 K
обраних	4553 K джерел
обучения	48 K ии
объявил	3875 K
объявила	3875 K
объяснил	3875 K
объяснила	3875 K
объясняет	3875 K
объяснял	3875 K
объясняла	3875 K
обязал	3875 K
обязательна	3769 гиперссылка K	3798 материалов ссылка K	3798 ссылка на источник K
обязательные	21 K поля	3759 K поля
обясни	320 K
обяснил	320 K
обяснила	320 K
обяснява	320 K
обіцяв	4656 K
обіцяла	4656 K
обіцяли	4656 K
огледален	64 K сайт
оглядач	4560 - K	4560 , K	4637 K
оглядачка	4560 - K	4560 , K	4637 K
оголосив	4656 K
ограничений	3732 читайте без K
одноклассниках	3776 K
одному	4572 в K листі
оновлено	98 текст K	98 матеріал K	98 новину K
опечатку	3759 нашли K
описания	98 съдържа K	98 есть K	98 содержит K
описи	98 є K
опитування	4569 наше K	4569 коротке K
опитуванні	35 нашому K	4569 K читачів	4569 нашому K	4569 в K
оповещения	3823 хотите получать K
оприлюднюватиметься	22 не K	4540 ваша e-mail адреса не K
опрос	35 наш K	3789 наш K
опросе	35 нашем K	3789 нашем K	3789 в K
опубликован	22 не будет K	3759 ваш адрес email не будет K
организаторите	320 канят K
организаторы	3875 зовут K
організатори	4656 запрошують K
оставете	77 K имейла си
оставляем	29 K за собой право
оставляет	29 K за собой право
оставляя	3792 K заявку
оставьте	77 K свой адрес	77 K адрес	77 K почту	77 K свою почту	77 K e-mail
осталось	3733 K #%	3733 K # %
отбележете	62 K ме
ответил	98 не K на	3875 K
ответила	98 не K на	3875 K
ответили	98 не K на
ответственно	83 играйте K
ответственности	30 не несет K	30 не несёт K
отвечал	3875 K
отвечала	3875 K
отговори	98 не K на	320 K той	320 K тя
отговорил	320 K
отговорила	320 K
отговориха	320 K
отговорност	30 не носи K
отменить	21 K ответ	3874 K в любой момент
отметил	3875 K
отметила	3875 K
отметь	62 K меня
отметьте	62 K меня	62 K нас
отмечайте	62 K меня
отписаться	3737 K в любой момент
отправляем	57 мы K вам
отправьте	49 K	3778 K их нам	3872 K нам
отримувати	4590 хочете K
отримуйте	4594 K
очакваме	241 K вашите
очевидцем	3758 стали K	3758 вы стали K	4538 стали K
ошибку	3760 нашли K
оштрафовал	3875 K
оштрафовала	3875 K
оштрафував	4656 K
""", 'п': """
партнером	3796 совместно с K	4577 спільно з K
партнерски	74 K линкове
партнерские	37 K ссылки	74 K ссылки	3796 K ссылки
партнерским	74 K ссылкам
партнерські	74 K посилання	4577 K посилання
партнеры	3754 мы и наши K
партньорски	260 K линкове
партнёром	3796 совместно с K
партнёрские	37 K ссылки	74 K ссылки	3796 K ссылки
партнёрским	74 K ссылкам
патроном	3872 станьте K
пееха	320 K
пели	3875 K
первинній	98 K версії
первоначальной	98 K версии
первый	3874 K месяц	3874 рубль в K
переведите	3872 K нам
перевірте	4569 K себе	4572 K пошту
передплатник	50 як K	4518 уже K	4518 вже K
передплатникам	4518 доступний лише K	4518 доступна лише K	4518 доступно лише K
передплатники	50 K можуть	4588 лише K	4588 тільки K
передплатників	4518 тільки для K
передплатою	4518 доступна за K	4518 доступний за K	4573 за K	4595 з K
передплату	80 оформіть K	4573 K за	4653 оформіть K
передплатіть	80 K
передрук	45 K	4551 K
передруковувати	45 K
передруку	4551 у разі K
передрукувати	45 K
перепечатать	45 K
перепечатка	45 K	3774 K
перепечатке	3774 при K
перепечатывать	45 K
перешлите	49 K
перешліть	49 K
персональних	4549 K даних
персональных	3772 K данных
писав	4656 K
писал	3875 K
писала	3875 K	4656 K
писати	4654 нам K
писменото	262 без K съгласие
письме	3792 в одном K
письменного	3813 без K согласия
письмової	4593 без K згоди
питаха	320 K
питаше	320 K
пишете	38 K ни	67 K ни	241 K ни	242 K на	317 K ни
пишеше	320 K
пиши	38 K нам	38 K ни	67 K нам	67 K ни
пишите	38 K нам	38 K в бот	38 K в наш	38 K на почту	67 K нам	67 K в бот	67 K в наш	67 K на почту	3778 K нам	3810 K на	3872 K нам
пишіть	38 K нам	38 K у	67 K нам	67 K у	4556 K нам	4591 K на
платной	3732 в K версии
побачили	4601 K помилку
повний	20 K текст	4573 K текст
повтаря	320 K
повтаряше	320 K
повторював	4656 K
повторює	4656 K
повторяет	3875 K
повторял	3875 K
повторяла	3875 K
повідомив	4656 K
повідомила	4656 K
повідомили	4656 K
повідомлення	4600 хочете отримувати K	4600 бажаєте отримувати K
повідомте	38 K нам	67 K нам	4556 K нам	4556 K нас	4653 K нам
подайте	242 K сигнал
поддержать	3872 K нас	3872 K редакцию	3872 K нашу
поддерживайте	3872 K нас	3872 K нашу
поддержите	3727 K нашу	3727 K нас	3799 K	3872 K нас	3872 K нашу	3872 K редакцию	3872 K проект	3872 K автора	3872 K наш
поддержка	3728 ваша K	3872 ваша K поможет	3872 ваша K помогает	3872 ваша K позволит
поддержке	3796 при K партнёра	3796 при K партнера	3799 благодаря вашей K	3873 вашей K
поддержки	3873 без вашей K	3873 вашей K
поделитесь	25 K	49 K им	49 K ей	67 K своей историей	67 K с нами
поделиться	3758 хотите K
подканял	320 K
подканяха	320 K
подканяше	320 K
подкаст	34 наш K	34 нашия K	250 K	318 нашият K	3787 K	3873 наш K	4567 K	4654 наш K
подкаста	250 K	3787 K	3873 нашего K
подкасте	34 нашем K	3787 K
подкасти	34 наші K	250 K	4567 K
подкастов	3787 K
подкасту	4567 K
подкастът	250 K
подкасты	3787 K
подкасті	34 нашому K	4567 K
подкастів	4567 K
подкрепа	263 с вашата K	263 вашата K	317 вашата K	318 вашата K
подкрепата	260 с K на партньор
подкрепете	263 K	317 K ни	317 K нашата
подкрепяйте	317 K ни
подписаны	3732 уже K
подписка	3732 уже есть K	3876 K
подписке	3732 доступен только по K	3732 доступна по K	3732 доступен по K	3793 по K
подписки	3876 K
подпиской	3818 с K
подписку	80 оформите K	80 оформить K	3732 оформить K	3732 оформите K	3792 спасибо за K	3793 K за	3872 оформите K	3872 оформить K
подписчик	50 как K	3732 уже K	3732 вы уже K
подписчикам	3732 доступна только K	3732 доступно только K	3732 доступен только K	3807 только K
подписчики	50 K могут	3807 только K	3876 K
подписчиков	3732 только для K
подписчиком	3872 станьте K
подписывайтесь	3737 K на рассылку	3745 K на нас	3745 K на наш	3745 K на канал	3745 K на telegram	3872 K на
подписываясь	3792 K
подпишитесь	80 K	3727 K на регулярное	3737 K на рассылку	3745 K на наш	3745 K на канал	3872 K на
подчеркнул	3875 K
подчеркнула	3875 K
подчерта	320 K
поділитися	4538 хочете K
поділіться	25 K	49 K ним	67 K своєю історією	67 K з нами
подію	4565 нашу K
пожертвование	3727 оформите K	3728 сделайте K	3799 регулярное K	3799 ежемесячное K	3872 ваше K	3872 сделайте K	3872 оформите K	3876 K
пожертвования	3873 на K	3876 K
пожертвованиям	3799 благодаря K	3873 благодаря K
пожертвуйте	3872 K
позволяет	3872 ваша поддержка K
позначайте	62 K мене
позначте	62 K мене
позоваването	262 K на
поиска	320 K
поискал	320 K
показан	60 адрес не будет K	60 email не будет K
показана	60 почта не будет K	60 пошта не буде K	60 адреса не буде K
полностью	20 материал K	3732 чтобы прочитать K
полный	20 K текст	3793 K текст
получавайте	276 K
получавате	272 искате ли да K	272 искате да K
получайте	3817 K
получать	3809 хотите K	3823 хотите K новости	3823 хотите K push
помилку	4601 знайшли K
помогите	90 K, сколько можете	3872 K нам
помогнете	317 K ни
помогут	3873 K нам
поможет	3873 K нам
помоли	320 K
помолил	320 K
помолила	320 K
помощник	63 наш K	63 ии-K
помощь	3872 нам нужна ваша K
помощью	3801 с K ии
помітили	4552 якщо ви K	4601 K помилку
помічник	63 наш K
понравилась	3873 K статья
понравился	3873 K материал	3873 K текст
пообещал	3875 K
пообещала	3875 K
пообіцяв	4656 K
пообіцяла	4656 K
попереджає	4656 K
попередив	4656 K
попередній	98 K версії
попита	320 K
поправка	98 K:
попросив	4656 K
попросил	3875 K
попросила	3875 K	4656 K
попросили	3875 K	4656 K
попросило	3875 K
порадив	4656 K
порадила	4656 K
посилання	4579 K на джерело обов'язкове
последвайте	317 K ни
последната	271 K ви безплатна статия	271 K безплатна статия
посоветовал	3875 K
посоветовала	3875 K
постановив	4656 K
постановил	3875 K
посъветва	320 K
посъветвал	320 K
посъветвали	320 K
потребовал	3875 K
потребовала	3875 K
почерпете	54 K ме
почерпи	54 K ме с кафе
почте	79 в K	79 на вашей K	3792 вашей K
почтовом	3792 вашем K ящике
почту	79 на K	3738 на вашу K	3738 вам на K	3792 вашу K
пошту	79 на K	79 на вашу K	4521 на вашу K
пошті	4572 вашій K
пощенска	228 вашата K кутия
пояснив	4656 K
пояснил	3875 K
пояснила	3875 K	4656 K
пояснював	4656 K
пояснювала	4656 K
пояснює	4656 K
поясняет	3875 K
правото	29 си запазва K
працювати	4580 допоможе нам K	4654 K далі
працюємо	4654 ми K
предишна	98 K версия на
предпочитаемые	3775 K источники
предпочитаемых	3775 K источников
предпочитан	239 K източник
предпочитани	239 K източници
предпочитаните	239 K източници	239 K си източници
предпочтительные	3775 K источники	3812 K источники
предпочтительный	3775 K источник
предпочтительных	3812 K источников
предупреди	320 K
предупредил	3875 K
предупреждава	320 K
предупреждает	3875 K
предыдущей	98 K версии текста
препечатването	262 K
препратете	49 K
препубликува	45 K
препубликуването	45 K
пригостіть	54 K мене кавою
призвал	3875 K
призвала	3875 K
призвали	3875 K
призна	320 K
признава	320 K
признавал	3875 K
признает	3875 K
признал	3875 K
признала	3875 K
признали	3873 нас K
призова	320 K
призовава	320 K
призовал	320 K
призоваха	320 K
призывал	3875 K
призывала	3875 K
призывали	3875 K
приложение	84 в нашето K	318 нашето K	3739 скачать K	3740 скачайте K	3740 установите K	3773 наше K	3773 мобильное K	3872 скачайте наше K	3872 скачайте K и
приложението	317 изтеглете K ни	317 изтеглете K на вестник
приложении	84 в нашем K	3739 открыть в K	3773 нашем K
приложения	3773 нашего K	3873 нашего K
прим	98 K. ред
примечание	98 K редакции
приоритетным	3775 K источником
присоединяйтесь	51 K	3872 K к нам	3872 K к нашему	3872 K к нашей	3872 K к нашим	3872 K к сообществу	3872 K к читателям	3872 K к тем
присъединете	51 K се	317 K се към нашия
присылаем	57 мы K вам	57 мы K
присылайте	3778 K нам	3778 K фото	3778 K видео	3778 K новости	3778 K свои	3778 K их нам	3872 K нам
пришлите	38 K нам	49 K друзьям	67 K нам	3778 K нам	3778 K фото	3778 K их нам	3872 K нам
пришлём	57 мы K вам
приєднуйтесь	51 K	4653 K до нас	4653 K до нашої	4653 K до нашого	4653 K до спільноти	4653 K до читачів
приєднуйтеся	51 K	4653 K до нас	4653 K до нашої	4653 K до нашого	4653 K до спільноти	4653 K до читачів
проверьте	3789 K себя	3792 K почту
проголосуйте	3804 K	4585 K
продовження	4577 реклама. K
продовжити	4518 щоб K читання	4580 допоможуть нам K
продовжувати	4654 K роботу
продолжаем	3873 мы K работать
продолжать	3799 помогут нам K	3873 K работу
продолжение	3796 реклама. K
продолжить	3732 чтобы K чтение	3799 помогут нам K	3799 поможет нам K	3873 K работу
продължава	260 K по-долу
продължете	225 K да четете
продължим	318 да K да работим
продължите	224 за да K да четете
произведен	3769 настоящий материал (информация) K	3814 материал K
произведён	3814 материал K
пройдите	3789 K тест
пройдіть	4569 K тест
променени	98 имената са K
пропускайте	272 не K
пропустите	3809 не K
пропустити	4590 не хочете K
пропустить	3809 не хотите K
пропустіть	4590 не K
просив	4656 K
просил	3875 K
просила	3875 K	4656 K
просили	3875 K	4656 K
просьба	3723 у нас к вам K	3723 у нас есть K
просять	4656 K
проучване	251 нашето K
прохання	4512 маємо до вас K	4512 невелике K
прочетете	225 за да K цялата
прочитать	3732 осталось K	3732 чтобы K статью
пріоритетне	4553 K джерело
пріоритетним	4553 K джерелом
публиковать	45 K у себя
пълния	257 K текст
първия	319 за K месец
първоначалната	98 K версия
підписатися	4520 K на розсилку
підписка	4657 K
підписку	4518 оформіть K	4572 дякуємо за K	4653 оформіть K
підписники	4588 лише K	4657 K
підписників	4518 тільки для K
підписуйтесь	4524 K на нас	4524 K на наш	4524 K на канал	4524 K на telegram	4653 K на
підписуйтеся	4524 K на наш	4524 K на канал
підписуючись	4572 K
підпишіться	4520 K на розсилку	4524 K на наш	4653 K на
підтримайте	4515 K нашу	4515 K незалежну	4515 K нас	4580 K	4653 K нас	4653 K нашу	4653 K незалежну	4653 K редакцію	4653 K автора	4653 K роботу	4653 K наш
підтримати	4653 K нас	4653 K нашу
підтримка	4516 ваша K	4653 ваша K допоможе
підтримки	4577 за K партнера	4654 спільноти K	4654 вашої K
підтримуйте	4653 K нас	4653 K нашу
підтримці	4580 завдяки вашій K	4580 завдяки K читачів	4654 вашій K
піти	4512 перш ніж K
""", 'р': """
работа	318 нашата K	3873 наша K
работаем	3873 мы K
работать	3799 помогут нам K	3799 поможет нам K	3873 K дальше
работу	3873 нашу K
радив	4656 K
радила	4656 K
радили	4656 K
радить	4656 K
разкажете	38 K ни	67 K ни
разрешение	235 без K е забранено
разрешения	3813 без K редакции
разчитаме	263 K на вашата	318 K на
расскажите	38 K нам	67 K нам	67 K свою историю	3872 K нам
рассказал	3875 K
рассказала	3875 K
рассказать	3758 есть что K	3758 хотите K
рассказывать	3873 K правду
расследование	3873 наше K	3873 это K
расследования	3873 наши K
рассылка	3873 наша K	3876 K
рассылку	78 на K	78 нашу K	78 K	3737 нашу K	3737 K самых	3873 нашу K
регистрацията	255 с K си	255 благодарим за K
регистрируясь	3792 K
регулярний	4580 K внесок
редактор	243 е K	243 - K	243 , K	3779 - K	3779 , K	3857 K отдела	3857 K	4560 - K	4560 , K	4637 K
редакторка	4560 - K	4560 , K	4637 K
редакцией	39 нашей K	3778 связаться с K
редакции	98 поправка K	3757 мнение K	3757 позиция K	3757 мнением K	3813 без согласия K	3873 нашей K
редакцию	39 в нашу K	3778 напишите в K	3778 пишите в K
редакция	248 в нашата K	318 нашата K	3873 наша K
редакцията	38 свържете се с K	67 свържете се с K
редакцію	4556 напишіть у K	4556 пишіть у K
редакція	4654 наша K
редакцією	39 нашою K	4556 зв'язатися з K
редакції	43 письма до K	98 від K:	4537 думка K	4537 позиція K	4537 позицією K	4556 пишіть до K	4593 без згоди K	4593 без дозволу K	4654 нашої K
рекламата	11 K	260 след K
реклами	11 K	70 без K	70 немає K	318 без K	4577 після K	4577 на правах K	4654 без K
рекламой	11 K
рекламы	11 K	70 без K	70 нет K	3796 после K	3796 на правах K	3873 без K
репортер	39 на нашия K	243 е K	243 - K	243 , K	3779 - K	3779 , K	3857 K	4560 - K	4560 , K	4637 K
репортери	39 на нашите K	318 нашите K
репортерка	4560 - K	4560 , K	4637 K
репортёр	3779 - K	3779 , K	3857 K
решил	3875 K
реєструючись	4572 K
робота	4654 наша K
роботу	4654 нашу K
розкажіть	38 K нам	67 K нам
розповів	4656 K
розповідати	4654 K правду
розповіла	4656 K
розповісти	4538 маєте що K	4538 є що K	4538 хочете K
розсилка	4654 наша K	4657 K
розсилку	78 на K	78 нашу K	78 K	4520 нашу K	4520 щоденну K	4654 нашу K
розслідування	4654 наші K	4654 це K
рублей	3874 # K
рік	4655 на K
""", 'с': """
свидетелем	3758 стали K	3758 вы стали K
свободната	317 подкрепете K
свържете	38 K се с нас	67 K се с нас	241 K се с нашия	241 K се с нашата	241 K се с нас	241 K се с автора	317 K се с нас
свържи	38 K се с нас	67 K се с нас
свяжитесь	38 K с нами	3778 K с нами
связаться	3778 K с автором
свідком	4538 стали K
седмично	17 веднъж K
сигнализирайте	241 K ни
сказав	4656 K
сказал	3875 K
сказала	3875 K	4656 K
сказати	4538 маєте що K
скаржаться	4656 K
скаржився	4656 K
скаржилася	4656 K
скачайте	3739 K наше
скиньте	3872 K нам	3872 K донат
сколько	3872 скиньте K
скриньку	4572 вашу K
скриньці	4572 вашій K
следите	3745 K за нами
словам	3875 по K
словами	4656 за K
слушайте	273 K ни
слідкуйте	4524 K за нами
снимки	40 свои K	40 K и видео	40 вашите K	40 K или видео
советовал	3875 K
советовала	3875 K
советовали	3875 K
советует	3875 K
согласны	43 не K	43 K с автором
содержатся	98 K описания
содержимое	3781 внешнее K
содержит	98 K сцены
сообщение	3769 данное K (материал) создано	3814 K создано
сообщил	3875 K
сообщила	3875 K
сообщили	3875 K
сообщите	38 K нам	67 K нам	3778 K нам	3872 K нам
соучастником	3799 станьте K	3872 станьте K
спам	71 без K
спама	71 без K
спаму	71 без K
спецкор	3857 K
сповіщення	14 K	4522 увімкнути K	4522 увімкніть K	4600 хочете отримувати K	4600 хочете отримувати пуш-K	4600 бажаєте отримувати K	4600 хочеш отримувати K	4600 отримувати K про
споделете	25 K	49 K я	67 K с нас	67 K своята
сподобався	4654 K текст	4654 K матеріал
сподобалась	4512 якщо вам K стаття
спонсором	80 станьте K
според	320 K
спрашивает	3875 K
спросил	3875 K
спросила	3875 K
співали	4656 K
співучасником	4653 станьте K
спільнота	4654 наша K
спільноти	4516 стань частиною K	4580 частиною K	4654 нашої K
станете	80 K член	317 K абонат	317 K член
станьте	51 K одним из них	3872 K нашим	4653 K нашим
статей	4587 до всіх K	4587 до усіх K
статии	270 до всички K
статия	238 хареса ли ви тази K	257 цялата K	318 тази K
статията	257 % от K
стаття	4654 ця K
статья	3873 эта K
статьям	3806 ко всем K
стверджує	4656 K
стежте	4524 K за нами
стигнали	238 щом сте K дотук
стороннего	3781 K сервиса
сторонним	3781 K сервисом
стороннього	4562 K сервісу
стороннім	4562 K сервісом
суммой	3874 любой K
сумму	3874 любую K
сутрин	17 всяка K
существуем	3873 мы K
существует	3799 K благодаря
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
телеграм	16 K	240 K	3745 наш K-канал	3745 в нашем K	3776 K	3776 K-канал	3776 K-канале	3810 пишите в K	3873 наш K	4524 наш K-канал	4554 K	4554 K-канал	4554 K-каналі
телеграме	16 K	3776 K
телеграмі	4554 K
телефон	98 K довіри
тест	3789 наш K	4569 наш K
тиждень	17 раз на K	4655 на K
требовал	3875 K
требовала	3875 K
требовали	3875 K
тръгнете	238 преди да си K
""", 'у': """
уведомления	14 K	3740 включите K	3740 включить K	3740 разрешить K	3823 хотите получать K	3823 хотите получать пуш-K	3823 хочешь получать K	3823 получать K о
уверяет	3875 K
уверял	3875 K
уверяла	3875 K
увійдіть	24 K	4519 K, щоб
уговаривал	3875 K
уговаривала	3875 K
угостите	54 K меня кофе	54 K автора кофе
угостить	54 K меня кофе
уебинар	248 нашия K
узнавать	3823 хотите K о
уйдете	3723 прежде чем вы K
укажите	77 K свой e-mail	77 K почту
улюблених	4553 K джерел
улюблені	4553 K джерела
умовляв	4656 K
умоляваше	320 K
умолял	3875 K
умоляла	3875 K
умоляли	3875 K
утверждает	3875 K
уточнение	98 K:
уточнення	98 K:
уточнив	4656 K
уточнил	3875 K
уточнила	3875 K	4656 K
учасником	4653 станьте K
""", 'ф': """
фейсбук	16 K	240 K
фото	40 свои K	40 ваши K	40 свої K	40 ваші K
фотографии	40 K и видео
""", 'ц': """
цените	3873 K нашу
цитировании	3774 при K
цитування	4551 у разі K
цитуванні	4551 при K
""", 'ч': """
частиною	4653 станьте K
частковому	4579 повному або K
чашку	54 на K кофе
через	64 K vpn
четене	0 време за K
четете	273 K ни
читаете	3872 спасибо, что K
читай	4524 K нас
читайте	3745 K нас в	4524 K нас у	4524 K нас в
читання	0 час K	0 хв K
читателей	43 письма K	3789 опросе K	3799 благодаря поддержке K	3819 K	3873 наших K
читатели	36 наши K	36 нашите K	43 писма на K	278 K	318 нашите K	3723 дорогие K	3819 K	3873 наши K
читателите	278 K	318 с подкрепата на K	318 от K ни
читателям	18 благодаря K	36 нашим K	3819 K	3873 благодаря K
читати	4518 щоб K далі	4653 щоб K далі
читачам	18 завдяки K	4596 K
читачі	36 наші K	4596 K	4654 наші K
читачів	43 листи K	4596 K	4654 наших K
читаєте	4653 дякуємо, що K
чтение	0 на K
чтения	0 время K	0 мин K
""", 'щ': """
щомісяця	4655 K
щомісячний	4580 K внесок
щомісячно	4655 K
щоранку	17 K
щотижневу	4520 K розсилку
""", 'э': """
электронной	3792 адрес K почты
электронную	3792 K почту
""", 'я': """
яжіться	38 зв'K з нами	4556 зв'K з нами
язкові	21 обов'K поля	4540 обов'K поля
якщо	4512 K ви вже тут
""", 'і': """
із	4652 # K #
інтелектом	4582 штучним K
інтелекту	4582 за допомогою штучного K
інформацію	4538 маєте цікаву K
історію	4538 маєте K
""", 'א': """
אדבלוק	2109 K
אומר	2146 K
אומרת	2146 K
אותה	49 שלחו K	49 שתפו K
אותו	49 שלחו K
אותנו	62 תייגו K	67 שתפו K
אחרינו	2048 עקבו K	2143 עקבו K
איתנו	38 צרו K קשר	38 צרו קשר K	38 דברו K	67 צרו K קשר	67 צרו קשר K	67 דברו K
אליכם	57 נשלח K
אלינו	38 פנו K	67 פנו K
אלקטרוני	2046 דואר K
אמר	2146 K
אמרה	2146 K
אמרו	2146 K
אתכם	2078 רק K
""", 'ב': """
באפליקציה	84 K שלנו
בדוי	98 שם K
בדויים	98 שמות K
בוקר	17 מדי K
בחודש	2145 K
ביקש	2146 K
ביקשה	2146 K
במייל	2077 K שלכם
בסרטון	2067 לצפות K זה
בעוגיות	2053 שימוש K
בעיתונות	2078 לתמוך K
בעלי	2114 בלי K הון	2114 ללא K הון
בקובצי	2052 משתמש K
בשבוע	17 פעם K	2145 K
בתגובות	85 K
בתוכן	2089 לעשות שימוש K
""", 'ד': """
דווחו	2143 K לנו
דיוור	2077 קבלת K
""", 'ה': """
האימייל	21 K לא יוצג	60 K לא יוצג
האפליקציה	2049 הורידו את K	2144 K
הבהרה	98 K:
הגיב	98 לא K
הדיגיטלי	63 העוזר K
הדפדפן	10 K שלך
ההתראות	14 K
הודיע	2146 K
הודיעה	2146 K
הוואטסאפ	2049 לקבוצת K
הווטסאפ	2049 לקבוצת K
הווירטואלי	63 העוזר K
הוסיף	2146 K
הוסיפה	2146 K
הזהיר	2146 K
הזכויות	2060 כל K שמורות
הזמינו	54 K אותי לקפה
החובה	21 שדות K
החינמיות	2090 הכתבות K
הטלגרם	2049 לערוץ K
הטקסט	2068 K
היום	2143 תרמו K
הירשמו	2143 K לקבלת
הכותב	2089 על דעת K
הכתבה	45 לפרסם את K	2042 להמשך קריאת K	2068 K	2144 K הזאת
המדור	2066 הוא עורך K	2066 היא עורכת K
המובעות	2089 הדעות K במאמר	2089 הדעות K בטור	2089 הדעות K בכתבה
המועדף	2063 למקור K	2063 כמקור K
המייל	2045 לתיבת K	2046 כתובת K
המערכת	98 הערת K
המקורית	98 בגרסה K של
הניוזלטר	2046 K היומי	2077 K השבועי של	2077 K שלנו	2144 K
הסביר	2146 K
הסיכום	2068 K
העבירו	49 K אותה	49 K הלאה
העיקריות	2068 הנקודות K
העיתונות	2144 K העצמאית
הפרטיות	2053 מדיניות K
הפרסומות	2109 חוסם K
הפרסומים	2109 חוסם K
הפרסומת	11 K
הצביעו	2143 K בסקר
הצטרפו	51 K אליהם	51 K אלינו	2049 K לערוץ	2143 K אלינו
הקודמת	98 בגרסה K של
הקוראים	18 בזכות K
השאירו	77 K כתובת מייל	77 K מייל
השימוש	2053 תנאי K
השמות	98 K שונו
התגובות	2074 K
התחברו	24 K
התמונות	40 את K שלכם
התמיכה	2078 בזכות K שלכם
התראות	14 K
התרגום	2068 K
התרומה	2143 K שלכם
""", 'ו': """
ובטוויטר	2048 בפייסבוק K
ווידאו	40 תמונות K
וסרטונים	40 תמונות K
ותלוי	2078 K בכם
ותלויה	2078 K בכם
""", 'ז': """
זקוקה	2143 K לכם
""", 'ח': """
חודשית	2143 תרומה K
חיצוני	2067 תוכן K	2067 תוכן ממקור K
""", 'ט': """
טען	2146 K
""", 'י': """
יכולים	50 מנויים K
ישירות	2077 K למייל	2077 K לתיבת
""", 'כ': """
כמנויים	50 K	80 הצטרפו K	2042 הצטרפו K
כתב	2146 K
כתבה	2068 K זו	2144 K זו	2146 K
כתבו	38 K לנו	67 K לנו	2143 K לנו
כתבות	2090 K חינם
כתבי	38 K לנו	67 K לנו
כתבת	2066 היא K
כתובת	77 הזינו K מייל	2046 K דוא"ל
""", 'ל': """
לדברי	2146 K
להגיב	6 כדי K	2074 K
להמשיך	2042 כדי K לקרוא	2078 עזרו לנו K
להעתיק	2060 אין K	2089 לשכפל, K
לחודש	2145 K
לחוק	2089 סעיף #א K
לחצו	2143 K כאן
לידיעון	2143 הירשמו K
לכתבים	39 K שלנו
לכתבת	39 K שלנו
למייל	79 K שלכם
למנויים	80 היו K	2043 K בלבד
למערכת	39 K שלנו	43 מכתבים K
לניוזלטר	78 K	78 K שלנו	2045 הירשמו K	2045 הרשמה K	2045 K שלנו	2077 בהצלחה K	2143 הירשמו K
לעזרתכם	2143 אנחנו זקוקים K
לענייני	2066 הוא כתב K	2066 היא כתבת K
לפרסם	45 K כתבה זו	45 K מחדש
לצפייה	2067 K בתוכן
לקבוצת	2049 הצטרפו K
לקריאה	2090 כתבות K
לקריאת	20 K הכתבה
לשנה	2145 K
לתומכים	2078 הצטרפו K
""", 'מ': """
מאמרים	15 K חינם	2090 K חינם
מועדף	2063 מקור K	2063 כמקור K	2128 מקור K	2128 כמקור K
מינוי	2042 רכשו K	2143 רכשו K	2147 K
מנוי	2042 כבר K
מנויים	2147 K
מניות	2114 בלי בעלי K	2114 ללא בעלי K
מסכימים	43 לא K	43 K?	2077 בהרשמה אתם K
מסר	2146 K
מסרבים	98 K להגיב
מראה	64 אתר K
""", 'נ': """
ניוזלטר	2077 K שבועי	2147 K
נשלח	57 K לכם
""", 'ס': """
סיכום	2068 K
סיפר	2146 K
סיפרה	2146 K
סעיף	2089 K #א
ספאם	71 בלי K	71 ללא K
ספרו	38 K לנו	67 K לנו	2143 K לנו
סרטונים	40 תמונות או K
""", 'ע': """
עדכונים	2077 לקבלת K במייל
עודכנה	98 הכתבה K	98 הידיעה K
עיתונאי	2066 הוא K
עיתונאית	2066 היא K
עיתונות	2078 לעשות K	2144 K עצמאית
עכשיו	2143 תרמו K
עלולים	98 K להיות קשים
עמלה	2088 נקבל K	2088 לקבל K
ער	98 K״ן
""", 'פ': """
פרסום	45 K מחדש
פרסומות	70 בלי K	70 ללא K	2109 חוסם K	2144 ללא K
פרסומת	11 K
פרשן	2066 הוא K
פרשנית	2066 היא K
""", 'צ': """
ציין	2146 K
""", 'ק': """
קודמת	98 בגרסה K של
קוראי	2144 K
קרא	2146 K
קריאה	0 זמן K
""", 'ר': """
ראשון	2145 חודש K
""", 'ש': """
שאלו	2068 K את
שולחים	57 אנחנו K לכם
שיווקי	2077 לקבל תוכן K
שלחו	38 K לנו	67 K לנו	2143 K לנו
שלנו	39 לכתב K	2144 K
שנקבל	2088 K עמלה
שקראתם	2143 תודה K
שתפו	25 K
""", 'ת': """
תגובה	98 לא נמסרה K
תגובות	2074 K
תוכן	9 K זה	2067 הצגת K
תיאורים	98 כוללת K	98 מכילה K
תייגו	62 K אותי
תיקון	98 K:
תלוי	2078 K בכם
תלויה	2078 K בכם
תמיכתכם	2143 K
תמכו	2143 K בנו
תקציר	2068 K
תרומה	2147 K
תרומות	2147 K
""", 'ا': """
اخبارنا	218 K
اخبرنا	38 K	67 K
اخبرونا	38 K	67 K
ادامه	1684 K مطلب	1684 K خبر	1730 براي K مطلب
ادبلاك	1707 K
ادعمنا	217 K
ادعموا	217 K
ارسال	6 براي K نظر	1662 براي ما K كنيد
ارسله	49 K الي
ارسلها	38 K الينا	67 K الينا
اسبوعيا	219 K
استخدام	124 يمنع اعادة K
استطلاع	217 صوت في K
استطلاعنا	218 K
استفاده	1650 از كوكي K ميكنيم	1650 از كوكيها K ميكنيم	1651 شرايط K	1658 K از مطالب اين سايت	1658 K از مطالب سايت
استمرار	217 ساهم في K	217 ساهموا في K
اسپم	71 بدون K
اشار	220 K
اشارة	62 ضع K الي
اشارت	220 K
اشتراك	150 لديك K	221 K	1679 K تهيه كنيد	1730 K تهيه كنيد	1734 K
اشتراكك	147 تم K
اشترك	80 K	102 K الان	217 K الان
اشتركوا	80 K	217 K
اصحابها	145 تعبر عن راي K	145 عن راي K
اصلاحيه	98 K
اضاف	220 K
اضافت	220 K
اضغط	217 K هنا
اطلاع	1662 به ما K دهيد
اعادة	45 K نشر	124 يمنع K نشر
اعجبك	218 K هذا
اعلام	1733 K كرد
اعلانات	70 بلا K	70 بدون K	70 لا K	181 مانع K	181 حاجب K
اعلانها	14 K
اعلن	220 K
اعلنت	220 K
اعملوا	62 K تاغ
افاد	220 K
افادت	220 K
افزود	1733 K
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
اول	1732 ماه K
اوليه	98 نسخه K اين
ايميل	1645 K خود را	1645 به K شما	1646 ادرس K	1646 نشاني K	1675 در K خود	1730 K خود را وارد كنيد
ايميلتان	1675 به K
اينجا	1683 K كليك كنيد	1730 K كليك كنيد
اينستاگرام	1648 در K دنبال
اينه	64 K
اپ	1674 K
اپليكيشن	1674 K	1730 K ما را	1730 K را دانلود كنيد	1730 K را نصب كنيد	1731 K ما
اگهي	11 K	70 بدون K
""", 'ب': """
باحث	132 K
باحثة	132 K
بازتابدهنده	1688 الزاما K	1688 لزوما K	1688 K ديدگاه
بازنشر	45 K
باشيد	1662 با ما در تماس K
بالضرورة	145 لا تعبر K عن	145 لا يعبر K عن	145 لا تعكس K	145 لا يعكس K	145 لا تمثل K	145 لا يمثل K
ببينيد	1669 را K
بحسب	220 K
بخوانيد	1660 K
بدهيد	38 به ما پيام K	67 به ما پيام K
بديل	64 رابط K
براي	1731 K ما
بريدك	60 لن يظهر K	77 اترك K	77 ادخل K	79 في K	105 الي K	147 في K	147 علي K	147 سجل K	147 اضف K
بريدكم	77 اتركوا K	147 في K
بشنويد	1669 K
بعرض	134 هل تسمح K
بفرستيد	38 براي ما K	67 براي ما K	1662 براي ما K
بفضلكم	218 K
بنويسيد	38 براي ما K	67 براي ما K	1662 براي ما K	1730 براي ما K
بهروز	98 اين خبر K	98 اين گزارش K
بپيونديد	51 به انها K	51 به جمعشان K	1660 K	1668 به تيم ما K	1730 K
بگذاريد	38 با ما در ميان K	67 با ما در ميان K	1662 با ما در ميان K	1730 با ما در ميان K
بگوييد	38 به ما K	67 به ما K
بگيريد	38 با ما تماس K	67 با ما تماس K	1662 با ما تماس K
""", 'ت': """
تؤكد	220 K
تابعة	74 روابط K
تابعنا	112 K علي	112 K عبر	217 K علي تويتر	217 K علي غوغل	217 K علي جوجل
تابعوا	111 K اخبار
تابعونا	111 K علي	111 K عبر	217 K علي
تاكيد	1733 K كرد
تبرع	221 K
تبرعات	221 K
تبرعك	217 K
تبرعكم	217 K
تبرعوا	90 K بما	217 K الان
تبليغ	1707 ضد K
تبليغات	70 بدون K	1707 مسدود كننده K
تجربتك	67 K معنا
تجربه	67 K خود را با ما
تحريريه	39 K ما
تحقيقاتنا	218 K
ترجيحي	1661 منبع K	1661 منابع K	1725 منابع K	1725 منبع K
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
تلگرام	1648 ما را در K	1648 در K دنبال	1648 كانال K ما	1662 با ما در K
تماشا	1669 K كنيد
تمامي	1659 K حقوق
تمثل	145 لا K راي
تنويه	98 K:
تواصل	38 K معنا
تواصلوا	38 K معنا	217 K معنا
توافق	43 هل K
توافقنا	43 لا K
توزيع	124 يمنع اعادة K
توصيف	98 حاوي K
توضيح	98 K:	1733 K داد
تيم	1731 K ما
""", 'ج': """
جافاسكريبت	177 K
جاوااسكريپت	1650 K را فعال
جزئيات	98 حاوي K
""", 'ح': """
حذر	220 K
حذرت	220 K
حساب	102 هل لديك K
حقوق	1659 كليه K	1659 همه K	1659 تمام K
حمايت	1676 K مالي خود	1677 به K شما نياز	1677 با K شما	1678 K كنيد	1730 از ما K كنيد	1730 K شما
""", 'خ': """
خارجي	134 محتوي K
خبر	4 اين K	1731 اين K
خبرنامه	1645 K ما	1645 اشتراك K	1646 در K	1675 K روزانه	1675 K هفتگي	1731 K ما	1731 K	1734 K
خبرنگار	39 K ما	1662 K ما را	1664 K
خبرنگاران	39 K ما	1731 K ما
خصوصي	1651 سياست حريم K
خواست	1733 K
خواستند	1733 K
خواندن	1679 براي ادامه K
خوانندگان	18 با كمك K	43 نامههاي K	1677 به K خود تكيه	1731 K ما
خواهد	1671 منتشر K شد
خواهند	1671 منتشر K شد
""", 'د': """
داستان	67 K خود را براي ما
دانشگاه	1664 استاد K
دستيار	63 K مجازي
دعا	220 K
دعت	220 K
دعمك	217 K
دعمكم	148 نعتمد علي K	148 تعتمد علي K	148 نحتاج الي K	217 K
دنبال	1648 ما را K كنيد	1660 K كنيد	1660 K كنيم	1730 K كنيد
دهيد	38 به ما پيام K	67 به ما پيام K	1662 به ما خبر K	1669 گوش K	1680 هديه K	1730 خبر K
دوستان	49 براي K خود
دوستانتان	49 براي K	49 با K
ديدگاه	1671 نوشتن K	1671 ارسال K	1671 بيانگر K	1688 لزوما K
""", 'ذ': """
ذكر	220 K
ذكرت	220 K
""", 'ر': """
راسلنا	38 K	67 K	217 K
راسلونا	38 K	67 K	217 K
رايگان	1668 وبينار K ما	1679 اشتراك K	1689 مقاله K	1689 مطلب K	1689 مطالعه K	1730 K ثبت نام كنيد
روزنامه	1688 ديدگاه K
روزنامهنگار	1664 K
روزنامهنگاري	1731 K مستقل
""", 'س': """
سابقة	98 نسخة K من هذا	98 نسخة K من هذه
سالانه	1732 K
ساهم	90 K بما	217 K في دعم
ساهموا	90 K بما	217 K في دعم
سايت	1731 K ما
سايتهاي	1665 محتواي K ديگر
سكريبت	177 جافا K
سنويا	219 K
""", 'ش': """
شارك	25 K
شاركنا	38 K قصتك	67 K قصتك	217 K برايك
شاركه	25 K	49 K مع
شاركونا	67 K قصتكم	217 K
شهريا	219 K
شويد	24 وارد K	1660 عضو K	1660 K	1730 عضو K
""", 'ص': """
صباح	17 كل K
صبحگاهي	1675 خبرنامه K
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
علاقه	1661 منبع مورد K
عملنا	218 K
عمولة	158 قد نحصل علي K	158 نحصل علي K
عنوان	21 لن يتم نشر K
""", 'ف': """
فارسله	49 K
فرصتهاي	1668 K شغلي در
فريقنا	218 K
فشاركه	49 K
فنجان	54 ادعني الي K قهوة
فيسبوك	16 K	217 تابعنا علي K
فيلترشكن	64 K
فيلم	40 عكس و K
فينگليش	1671 K	1672 حروف لاتين (K)
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
كار	1731 K ما
كاربري	1679 حساب K خود شويد	1730 حساب K خود شويد
كانال	1648 به K ما	1660 K ما	1731 K ما
كتب	220 K
كتبت	220 K
كردهايد	1679 ثبت نام K	1679 ثبتنام K
كمصدر	129 K مفضل	201 K مفضل
كميسيون	1686 K دريافت كنيم	1686 K دريافت ميكنيم
كنيد	62 منو تگ K	62 من را تگ K	62 تگ K	1668 ديدن K	1669 گوش K	1680 هديه K	1683 روي لينك كليك K	1683 كليك K	1730 به ما كمك K	1730 روي لينك كليك K	1730 همين حالا ثبت نام K
كوكي	1651 از K
كوكيها	1651 K
""", 'ل': """
لניוזלטר	78 K
لاتين	1671 حروف K	1672 حروف K
لاشتراكك	147 K في
لاشتراككم	147 K في
لاضافة	6 K تعليق	144 K تعليق
لزوما	1688 K نظر
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
ما	1731 به K
مالكين	186 بلا K
مالي	1677 كمك K شما	1730 كمك K شما	1734 كمك K
ماه	1732 در K
ماهانه	1732 K
متجرنا	218 K
متصفحك	10 K
مجانا	217 سجل K
مجانيا	160 مقالا K
مجانية	160 مقالات K
محتوا	9 اين K
محتواي	1665 K خارجي	1665 اجازه ميدهيد K
محتوايي	1665 حاوي K از
محتوي	134 K من طرف ثالث
محفوظ	1658 حقوق K است
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
مستقل	1731 رسانه K
مستقلة	218 صحافة K
مسدودكننده	1707 K تبليغات
مشترك	150 هل انت K	1679 K شويد	1730 K شويد
مشتركا	50 بصفتك K
مشتركان	1679 ويژه K است
مصنوعي	1666 هوش K
مطالعه	0 دقت K	0 زمان K
مطلب	4 اين K	1731 اين K
معنا	217 ساهم K
مفضل	201 مصدر K
مفضلا	201 مصدرا K
مقالاتنا	148 لا نضع K	218 K
مقاله	1684 ادامه K
ملاك	186 بلا K
منبع	1687 ذكر K
منتخب	1661 منبع K
منشن	62 K لي
منصتنا	218 K
مهمانم	54 قهوه K
موافقتك	134 نطلب K
موبايل	1674 برنامه K
موردنياز	21 بخشهاي K
موفقيت	1675 عضويت شما با K	1675 ثبت نام شما با K
موقعنا	218 K
ميتوانند	50 مشتركان K
ميخواهيم	1665 از شما اجازه K
ميدهد	1671 نظر K
ميفرستيم	57 برايتان K	57 براي شما K
ميگفت	1733 K
ميگويد	1733 K
ميگيريم	1686 كميسيون K
""", 'ن': """
ناشد	220 K
ناشدت	220 K
نتقاضي	158 K عمولة	158 قد K عمولة
نحتاج	148 K الي دعمك
نخواهد	22 منتشر K شد	1671 منتشر K شد
نخواهند	1671 منتشر K شد
نداد	98 پاسخ K
ندهيد	1730 از دست K
نرسل	57 K لك	57 K لكم
نرمافزار	1674 K موبايل
نستخدم	115 K ملفات
نشرتنا	78 K	105 اشترك في K	218 K
نظر	6 ثبت K
نظرسنجي	1730 در K ما	1731 K ما
نميشود	60 ايميل شما نمايش داده K	1671 منتشر K
نوشت	1733 K
نويسنده	1662 ايميل K	1664 K
نياز	1677 به كمك شما K
نيستيد	43 موافق K
""", 'ه': """
هستيد	1679 مشترك K
هماكنون	1730 K ثبت نام كنيد
همايش	1668 بليت K
هوشمند	63 دستيار K
""", 'و': """
وابسته	1677 به حمايت شما K
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
وبينار	1668 K ما	1668 در K
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
ويديو	40 عكسها و K	40 عكس و K	1665 ديدن اين K
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
پژوهشگر	1664 K
""", 'گ': """
گزارش	1731 اين K
گزارشهاي	1731 K ما
گفت	1733 K
گفتند	1733 K
گفته	1733 K است	1733 به K
""", 'अ': """
अनुभव	67 अपना K हमें	2171 का K रखने
अनुवाद	2173 K
अनुसार	2233 के K
अपडेट	98 लेख को K किया	98 खबर को K किया
अपनी	2178 K राय दें
अपील	2233 K की
अलर्ट	2180 K पाने के लिए
असहमत	43 K हैं
असिस्टेंट	63 वर्चुअल K	63 एआई K
""", 'आ': """
आपका	2230 K दान
आपको	57 हम K
आर्टिकल	2192 फ्री K	2192 मुफ्त K
आर्थिक	2182 K सहयोग दें	2182 K सहयोग करें	2230 K मदद दें
आवश्यक	21 K फील्ड
""", 'इ': """
इंस्टॉल	2152 ऐप K करें	2180 K करें
इनबॉक्स	2151 आपके K	2181 अपने K में
""", 'उ': """
उपयोग	2157 कुकीज का K	2157 कुकी का K
""", 'ए': """
एजेंसी	2191 K की फीड
एडिटर	2171 सब K हैं	2171 सब-K हैं
""", 'ऐ': """
ऐडब्लॉकर	2209 K
""", 'क': """
कमीशन	2190 हमें K मिल	2190 K मिल सकता है
कमेंट	2178 अपनी राय K	2179 K करने के लिए	2179 K में अपनी राय	2179 K हटा	2179 K करने वाले
करके	2181 साइन अप K आप
करें	62 मुझे टैग K	62 हमें टैग K	2151 ईमेल दर्ज K	2154 फॉलो K	2166 जॉइन K	2166 लाइक K	2169 हमें ईमेल K	2176 टिकट बुक K	2178 पोल में वोट K	2181 साइन अप K	2185 शेयर K	2185 साझा K	2185 सेव K	2230 फॉलो K	2230 लॉग इन K	2230 साइन अप K
कहती	2233 K
कहते	2233 K
कहा	2233 K
कहानी	67 अपनी K हमें
कीजिए	2230 मदद K
कॉपी	2185 लिंक K हो गया
कॉपीराइट	2165 K
क्लिक	2166 K करें	2230 यहां K करें	2230 लिंक पर K करें
""", 'ख': """
खबर	4 इस K	4 यह K	2231 इस K	2231 यह K
खबरें	2187 और K पढने के लिए	2192 मुफ्त K
खबरों	2187 अन्य K के लिए	2187 ताजा K के लिए	2187 की K के लिए
खरीदें	2176 यहां से K
खेलें	2178 क्विज K और
""", 'ग': """
गिफ्ट	2185 K करें
गोपनीयता	2157 K नीति
""", 'ज': """
जनरेट	2191 ऑटो-K
जरूर	2169 हमें K दें
जावास्क्रिप्ट	2157 K
जुडने	2167 K के लिए
जुडिए	51 आप भी K	2230 K
जुडें	51 आप भी K	2154 चैनल से K	2166 K	2176 हमारी टीम से K	2230 हमसे K
ज्वाइन	2166 K करें
""", 'ट': """
टिप्पणियों	2179 K के लिए
टिप्पणी	98 K करने से इनकार	2179 K करने के लिए	2179 K पोस्ट करने के लिए
""", 'ड': """
डाउनलोड	2152 ऐप K करें	2180 K करें	2180 K कीजिए	2230 ऐप K करें	2230 ऐप K कीजिए
""", 'त': """
तस्वीरें	40 K और वीडियो	40 अपनी K
""", 'द': """
दान	2234 K
दिखाया	60 ईमेल नहीं K
दिया	98 पर जवाब नहीं K
दें	2230 राय K
देखें	2230 यहां K
दोस्तों	49 K को भेजें	49 K के साथ
""", 'ध': """
धारा	55 K #g	55 K # जी
""", 'न': """
निजता	2157 K नीति
निर्भर	2182 आपके सहयोग पर K
नोटिफिकेशन	14 K	2152 K चालू करें	2180 K ऑन करें	2180 K ऑन कर लें
नौकरी	2176 K के अवसर
न्यूज	2155 गूगल K पर
न्यूजरूम	39 हमारे K
न्यूजलेटर	2151 हमारे K	2151 हमारा K	2151 हमारा साप्ताहिक K	2151 K के लिए	2231 हमारे K	2234 K
""", 'प': """
पढने	0 K का समय	2183 K के लिए
पढें	0 मिनट में K	2152 ऐप में K	2230 पूरी खबर K
पत्रकार	2231 हमारे K
पत्रकारिता	2171 K में सक्रिय हैं	2231 हमारी K	2231 स्वतंत्र K
पसंदीदा	2168 K सोर्स	2168 K स्रोत	2168 K न्यूज सोर्स	2225 K स्रोत	2225 K सोर्स
पाठकों	18 K के सहयोग	2182 K के सहयोग से चलते
पाने	2181 ईमेल पर K के लिए
पुनःप्रकाशित	45 K
पुनर्प्रकाशन	2191 K वर्जित
पुनर्प्रकाशित	45 K
पूछा	2233 K
पूछें	2173 K
पूरी	2183 बनकर K खबर
पॉडकास्ट	2177 K सुनें	2177 K सुनने के लिए	2231 हमारा K
प्रकाशित	21 ईमेल पता K	45 पुनः K
प्रति	2232 K माह	2232 K वर्ष
प्रतिक्रिया	2178 अपनी K
प्रिफर्ड	2168 K सोर्स
""", 'ब': """
बताइए	38 हमें K	67 हमें K
बताएं	38 हमें K	67 हमें K	2169 हमें K	2169 कमेंट करके K	2230 हमें K	2230 राय K
बताते	2233 K
बताया	2233 K
बदल	98 नाम K
बाहरी	2172 K साइट
बिंदु	2173 मुख्य K
बॉक्स	2179 कमेंट K में
बोला	2233 K
बोले	2233 K
ब्राउजर	10 आपका K
ब्लॉकर	2209 ऐड K	2209 एड K
""", 'भ': """
भेजें	38 हमें K	49 आगे K	49 किसी को K	67 हमें K	2169 हमें K	2230 हमें K	2230 खबर K
""", 'म': """
मकतूब	43 K
महीने	50 सदस्य हर K	2232 हर K
मांगते	2172 आपकी इजाजत K हैं	2172 आपकी अनुमति K हैं
मुताबिक	2233 K
मुफ्त	2192 K लेख
""", 'य': """
यूट्यूब	16 K
योगदान	55 मासिक K
""", 'र': """
रखने	2183 पढना जारी K के लिए
रजिस्टर	2230 अभी K करें
रहिए	2187 जुडे K
रहें	2187 जुडे K
रिपोर्टर	39 हमारे K
""", 'ल': """
लिखा	2233 K
लिखें	38 हमें K	67 हमें K	2230 हमें K
लेख	2231 यह K	2231 इस K
लॉग	24 K इन
लॉगिन	2230 K करें
""", 'व': """
विचलित	98 K कर सकते
विचार	2191 लेखक के निजी K
विज्ञापन	11 K	70 न K	70 बिना K	70 कोई K नहीं	2209 K अवरोधक
वीडियो	40 फोटो और K	40 अपने K	2177 K देखें	2177 K यहां देखें	2177 K भी देखें	2177 K देखने के लिए
वेबसाइट	2231 हमारी K
वेबिनार	2176 K के लिए
वॉट्सऐप	38 हमें K	67 हमें K
व्हाट्सएप	38 हमें K	67 हमें K	2169 हमें K करें
व्हाट्सऐप	16 K	38 हमें K	67 हमें K
""", 'श': """
शर्तें	2157 नियम और K
शामिल	51 उनमें K हों	98 विवरण K
""", 'स': """
संपर्क	38 हमसे K करें	38 हमें K करें	67 हमसे K करें	67 हमें K करें	2169 हमसे K करें
संपादित	2191 ने K नहीं किया
संवाददाता	39 हमारे K	2171 वरिष्ठ K हैं	2171 K हैं
संस्करण	98 पिछले K में
सकते	2167 जुड K हैं	2167 फॉलो कर K हैं	2169 हमें भेज K हैं
सदस्य	55 मासिक K	2183 पहले से K हैं	2230 K बनें
सदस्यता	2183 K लें
सप्ताह	2232 प्रति K
सब्सक्राइब	2151 न्यूजलेटर को K	2151 न्यूजलेटर K	2154 चैनल को K	2166 K करें	2181 K करके आप	2230 K करें
सब्सक्राइबर	50 K	2183 K हैं
सब्सक्राइबर्स	2183 K के लिए है
सब्सक्रिप्शन	2181 K सफल	2234 K
समरी	2173 K
समर्थन	2230 K करें
सर्वाधिकार	2164 K सुरक्षित
सर्वे	2178 K में भाग लें	2178 K में भाग लेकर
सहमत	43 K हैं
सहयोग	2182 हमें K करें	2230 आपका K	2230 हमें K	2230 K करें	2230 आपके K
सहयोगी	55 मासिक K
सामग्री	2172 से मिली K शामिल है	2172 K उपलब्ध नहीं है
सारांश	2173 K
सिंडीकेट	2191 K फीड
सीनियर	2171 K सब एडिटर हैं
सुझाएं	2230 सुधार K
सुधार	98 K:	98 भूल K
सुनें	2 खबर K	2 लेख K	2177 को K	2177 लेख K
सुबह	17 हर K
स्पैम	71 कोई K नहीं
स्वीकार	2172 कुकीज K करें
""", 'ह': """
हमारा	2152 K ऐप	2231 K काम	2231 K ऐप
हमारी	39 K टीम से	2230 K मदद करें	2231 K टीम
हमारे	2231 K पाठक	2231 K चैनल	2231 K साथ
हिस्सा	2178 सर्वे में K लें
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
กด	4354 Kเพิ่มเพื่อน	4382 Kติดตาม
กร	4324 Kอกอีเมล
กล	4385 K่าว
กอ	4383 Kงบรรณาธิการ
กา	14 Kรแจ้งเตือน	4382 Kรสนับสนุนจากคุณ
""", 'ข': """
ขอ	4342 Kบคุณที่สมัคร	4342 Kบคุณที่ลงทะเบียน	4383 Kงเรา
""", 'ค': """
คล	40 Kิปหรือภาพ	4382 Kิกที่นี่	4382 Kิกชม
คว	4352 Kามเห็นส่วนตัวของผู้เขียน
ค่	4351 Kาคอมมิชชั่น	4351 Kาคอมมิชชัน
""", 'จ': """
จด	4323 Kหมายข่าวของเรา	4342 Kหมายข่าวรายสัปดาห์ของเรา	4386 Kหมายข่าว
จะ	4341 Kไม่แสดงให้คนอื่นเห็น
""", 'ช': """
ช่	21 Kองข้อมูลจำเป็น
""", 'ด': """
ดา	4382 Kวน์โหลดแอปของเรา	4382 Kวน์โหลดแอปได้	4382 Kวน์โหลดแอปเลย	4382 Kวน์โหลดแอปฟรี
""", 'ต': """
ติ	38 Kดต่อเรา	38 Kดต่อทีมข่าว	67 Kดต่อเรา	67 Kดต่อทีมข่าว	4333 Kดต่อผู้สื่อข่าวของเรา	4333 Kดต่อกองบรรณาธิการ	4382 Kดตามเรา
ต่	4384 Kอเดือน	4384 Kอปี
""", 'ถ': """
ถื	4342 Kอว่าคุณยอมรับ
""", 'ท': """
ทด	4346 Kลองอ่าน
ทั	38 Kกมา	4352 Kศนะของผู้เขียน
ทา	4341 Kงเว็บไซต์ขอสงวนสิทธิ์	4343 Kงอีเมลทุก
ทุ	4343 Kกเช้าทางอีเมล
""", 'บ': """
บท	4347 Kความฟรี	4383 Kความนี้
บร	4386 Kิจาค
บล	4366 K็อกโฆษณา
บอ	38 Kกเรา	67 Kกเรา	4385 Kกว่า
""", 'ผ': """
ผู	63 K้ช่วยเสมือน	63 K้ช่วย ai	4344 K้อ่านที่สนับสนุนเรา
""", 'พ': """
พู	4385 Kดกับ
""", 'ภ': """
ภา	40 Kพและคลิป	40 Kพหรือคลิป	40 Kพและวิดีโอ
""", 'ม': """
มี	4333 Kข้อมูลเพิ่มเติม?
""", 'ย': """
ยอ	4335 Kมรับคุกกี้
""", 'ร': """
ระ	4385 Kบุว่า
รา	4384 Kยเดือน
ร่	51 Kวมเป็นหนึ่ง	51 Kวมสนับสนุน	4344 Kวมสนับสนุนการทำงานของเรา	4382 Kวมสนับสนุน	4382 Kวมบริจาคให้เรา	4382 Kวมบริจาคกับเรา	4382 Kวมบริจาคได้ที่
""", 'ล': """
ลิ	4352 Kขสิทธิ์เป็นของข่าว
""", 'ว': """
วา	4383 Kรสารศาสตร์อิสระ
""", 'ส': """
สง	4329 Kวนลิขสิทธิ์	4330 Kวนสิทธิ์
สน	4344 Kับสนุนสื่ออิสระ	4344 Kับสนุนการทำงานของเรา	4344 Kับสนุนนักข่าว	4382 Kับสนุนเรา	4382 Kับสนุนพวกเรา
สม	50 Kาชิกสามารถ	4323 Kัครรับจดหมายข่าว	4323 Kัครรับข่าวสาร	4382 Kัครรับ	4382 Kัครสมาชิกวันนี้	4382 Kัครสมาชิกเลย	4382 Kัครสมาชิกเพื่อ	4382 Kัครสมาชิกได้ที่	4382 Kัครสมาชิกของเรา	4386 Kาชิก
สำ	4346 Kหรับสมาชิกเท่านั้น
สื	4383 K่ออิสระ
ส่	38 Kงข้อความมา	38 Kงมาที่ทีมข่าว	49 Kงต่อ	67 Kงมาที่ทีมข่าว	4333 Kงเรื่องราวของคุณ	4333 Kงข่าวหาเรา	4382 Kงข้อมูลมาที่	4382 Kงคลิปมา
""", 'ห': """
หา	4333 Kกคุณมีข้อมูล
ห้	4329 Kามคัดลอกหรือ	4329 Kามคัดลอกข้อความ	4329 Kามคัดลอกเนื้อหา	4329 Kามคัดลอกบทความ	4330 Kามทำซ้ำ
""", 'อ': """
อย	4382 K่าพลาด
อี	21 Kเมลของคุณจะไม่	4323 Kเมลของคุณ
อ่	4346 Kานบทความฉบับเต็ม
""", 'เ': """
เข	24 K้าสู่ระบบ	4382 Kียนถึงเรา	4382 K้าสู่ระบบเพื่อ
เฉ	4346 Kพาะสมาชิก
เน	9 Kื้อหานี้	4335 Kื้อหาจากภายนอก	4335 Kื้อหาภายนอก	4362 Kื้อหานี้มาจาก	4362 Kื้อหาจาก
เป	4346 K็นสมาชิกอยู่แล้ว	4385 Kิดเผยว่า
เผ	45 Kยแพร่ต่อ	45 Kยแพร่ซ้ำ
เพ	18 Kราะผู้อ่าน	4341 Kื่อแสดงความคิดเห็น	4346 Kื่ออ่านต่อ	4346 Kื่ออ่านบทความ	4354 Kิ่มเพื่อนไลน์	4354 Kิ่มเพื่อนทางไลน์
เล	38 K่าให้เราฟัง	67 K่าให้เราฟัง	67 K่าประสบการณ์
เว	0 Kลาอ่าน	98 Kอร์ชันก่อนหน้าของ	4341 K็บไซต์ไม่รับผิดชอบ
""", 'แ': """
แก	98 K้ไข:
แจ	38 K้งทีมข่าว	67 K้งทีมข่าว	4333 K้งเบาะแสข่าว	4333 K้งเรา	4382 K้งทีมงาน
แช	49 Kร์ให้	67 Kร์เรื่องราว
แท	62 K็กเรา	62 K็กมา
แห	4332 Kล่งข่าวที่ต้องการ	4332 Kล่งข่าวโปรด	4332 Kล่งที่มาที่ต้องการ
แอ	4354 Kดไลน์	4354 Kดไลน์เพื่อ	4382 Kดไลน์
""", 'โ': """
โฆ	11 Kษณา
โป	4366 Kรแกรมบล็อกโฆษณา
โห	4382 Kวตเลย	4382 Kลดแอป
""", 'ใ': """
ให	4383 K้เรา
""", 'ไ': """
ไม	70 K่มีโฆษณา
""", 'ả': """
ảnh	4755 hãy gửi K
""", 'ủ': """
ủng	4696 ly cà phê K hộ	4755 hãy K hộ
""", 'あ': """
あと	2682 K#本、無料で
あな	51 Kたも参加
""", 'い': """
いか	2740 Kがでしたか
いの	98 Kちの電話
""", 'お': """
お使	10 Kいのブラウザ	2649 Kいのブラウザ
お寄	2740 Kせください
お届	57 Kけします
お申	2670 Kし込みはこちら	2740 Kし込みください	2740 Kし込みはこちら
お聞	2740 Kかせください
お見	2740 K逃しなく
お試	2740 Kしください
お読	2740 Kみいただけます
お送	57 Kりします
""", 'か': """
から	2687 K転載したものです	2687 Kの転載です
か月	2636 K無料	2742 K無料
""", 'が': """
が作	2721 aiK成
が無	2649 javascriptK効
が生	2721 aiK成
が翻	2721 aiK訳
が要	2721 aiK約
""", 'こ': """
ここ	2635 Kからは有料	2636 Kから先は
この	2 K記事を音声	9 Kコンテンツ	2635 K記事は有料	2635 K記事は会員	2654 K記事についてのご意見	2701 Kコンテンツは	2701 K投稿は	2701 K外部コンテンツは	2741 K記事が	2741 K記事を	2741 K記事は
""", 'ご': """
ご利	10 K用のブラウザ	2649 K用のブラウザ
ご協	2740 K力ください
ご存	2688 Kじの方は
ご寄	2633 K付をお願い	2740 K付
ご意	43 K見・ご反論	2654 K見・ご感想	2654 K見をお寄せ
ご感	2654 K想をお寄せ
ご支	2633 K援をお願い	2740 K援
ご登	2679 K録ありがとうございます	2740 K録
ご覧	2740 Kください	2740 Kいただけます
ご購	2740 K読
ご連	2740 K絡ください
""", 'す': """
すで	2682 Kに会員の方
すべ	2636 Kての記事が
""", 'ぜ': """
ぜひ	2646 Kフォロー
""", 'で': """
でも	2646 K配信中
で作	2721 aiK成
で受	2663 lineKけ取る
で届	2663 lineKく
で最	2663 lineK新
で生	2721 aiK成
で要	2721 aiK約
""", 'と': """
と強	2743 K調
と書	2743 Kい
と発	2743 K表
と話	2743 Kし	2743 Kす
と語	2743 Kっ	2743 Kる
と説	2743 K明
と述	2743 Kべ
""", 'に': """
によ	2721 aiKって生成	2721 aiKる要約	2743 Kると
""", 'の': """
の使	2652 cookieK用
の学	48 aiK習
の採	2670 K用情報
の提	2687 K供記事です
""", 'を': """
をフ	2646 Kォローする	2646 Kォローしよう
を使	2652 cookieK用
を利	2652 cookieK用
を有	2649 javascriptK効	2649 javascript K効
を発	2743 K表した
を許	2667 cookieK可
""", 'ア': """
アカ	2663 lineKウントはこちら
アシ	63 aiKスタント
アフ	74 Kィリエイトリンク	74 Kィリエイト広告	2686 Kィリエイト広告	2686 Kィリエイトプログラム	2686 Kィリエイトリンク	2695 Kィリエイトリンク	2695 Kィリエイト広告	2695 Kィリエイトプログラム
アプ	2641 Kリで開く	2641 Kリで読む	2641 Kリはこちら	2642 Kリを開く	2642 Kリをダウンロード	2642 Kリのダウンロード	2642 Kリをインストール	2678 Kリなら通知	2678 Kリなら速報	2678 Kリなら、	2678 Kリで読むと	2678 Kリなら
アン	2674 Kケートにご協力	2674 Kケートはこちら	2674 Kケート実施中	2675 Kケートに答えて
""", 'カ': """
カ月	2636 K無料	2742 K無料
""", 'ク': """
クイ	2675 Kズに答えて
クッ	2651 cookie(Kキー)	2652 Kキーを使用	2652 Kキーを利用	2667 Kキーを許可
""", 'コ': """
コメ	6 Kントを書く	6 Kントする	21 Kントをキャンセル	21 Kントを投稿するには	85 Kント欄	98 Kントしていない	2654 Kントを投稿するには	2654 Kントするには	2654 Kントをお寄せ	2655 Kント欄で	2655 Kント欄に	2655 Kント欄から	2655 Kント欄へ	2677 Kントは削除します	2677 Kントは削除することが	2677 Kントは削除する場合	2677 Kントは承認	2677 Kントは公開前	2677 Kントは非表示
コー	54 Kヒー代	54 Kヒーをおごって
""", 'サ': """
サポ	2633 Kートをお願いします	2740 Kートをお願い	2740 Kートしていただ
""", 'シ': """
シェ	25 Kアして	49 Kアして
""", 'ス': """
スパ	71 Kムは
""", 'タ': """
タグ	62 K付けして	62 Kをつけて
""", 'ダ': """
ダウ	2740 Kンロードしてください
""", 'チ': """
チケ	2670 Kット販売中
チャ	2647 Kンネル登録を	2663 Kンネルに参加する	2663 Kンネルに参加しよう
""", 'ニ': """
ニュ	78 Kースレター	2639 Kースレターに登録	2640 Kースレターを	2663 googleKースで	2679 Kースレター登録はこちら	2744 Kースレター
""", 'ネ': """
ネタ	98 Kバレを含
""", 'バ': """
バー	63 Kチャルアシスタント
""", 'フ': """
フォ	2646 Kローして最新	2646 Kローをお願い	2740 Kローしてください
""", 'ブ': """
ブラ	2698 Kウザは音声	2698 Kウザは動画	2698 Kウザではこの動画	2698 Kウザはvideo	2698 Kウザはaudio
""", 'プ': """
プッ	2642 Kシュ通知
プラ	2651 Kイバシーポリシーに
プレ	2636 Kミアム会員
プロ	2686 Kモーションが含まれ	2686 Kモーションを含
""", 'ポ': """
ポッ	34 Kドキャスト
""", 'ミ': """
ミラ	64 Kーサイト
""", 'メ': """
メル	2639 Kマガに登録	2640 Kマガで	2679 Kマガ登録はこちら	2679 Kマガの登録	2741 Kマガ
メー	21 Kルアドレスが公開されること	58 Kルで受け取りたい方	58 Kルでお知らせ	60 Kルアドレスは表示され	60 Kルアドレスが表示され	78 Kルマガジン	2639 Kルマガジンに登録	2640 Kルマガジンで	2640 Kルマガジンを	2640 Kルでお届け	2654 Kルアドレスが公開されることはありません	2679 Kルアドレスを入力してください	2744 Kルマガジン
""", 'ロ': """
ログ	24 Kイン	2635 Kインして続きを	2635 Kインしてください	2636 Kインが必要	2740 Kインして
""", 'ヶ': """
ヶ月	2636 K無料	2742 K無料
""", '上': """
上优	4790 在googleK先
上優	4790 在googleK先
""", '下': """
下方	4879 K留言
下載	4771 K客戶端	4773 Kapp	4773 K應用程式
下载	4771 K客户端	4773 Kapp	4773 K应用	4878 K客户端
""", '不': """
不代	4789 K表本站	4806 K表本站立场	4819 K表本報立場	4819 K表本报立场	4819 K表本站立场	4819 K表本站立場	4819 K表本媒體立場	4819 K表本網立場	4819 K表本刊立場
不发	71 K垃圾
不同	43 K意本文
不属	4846 K于任何财团
不屬	4846 K於任何財團
不得	4789 K转载	4789 K轉載
不认	43 K同本文
不錯	4878 K過
不错	4878 K过
""", '人': """
人工	48 K智能训练
""", '仅': """
仅代	4789 K表作者
仅供	4806 K其表达个人看法
仅限	4811 K会员	4811 K订户
""", '他': """
他說	4881 K
他说	4881 K
""", '付': """
付費	4766 K後	4882 K牆
付费	4766 K后	4882 K墙
""", '以': """
以下	4834 K内容来自
以閱	4765 K讀全文
以阅	4765 K读全文
""", '仮': """
仮名	98 Kです	98 K
""", '仲': """
仲間	51 Kに加わ
""", '会': """
会员	50 K每月	4766 K专享	4811 K限定内容
会員	50 Kの方は	50 Kは月に	2635 K限定です	2635 K限定の記事	2635 K登録できます	2636 K登録すると	2636 K登録が必要	2682 Kの方はこちら	2682 K登録で続きを読む	2682 K登録後にご覧	2712 Kだけが読める	2712 Kのみがお読み	2712 Kのみ閲覧	2740 K登録して	2740 K登録は	2740 K登録がお済み	2740 K登録をお願い	2740 K登録で	2740 K登録のうえ	2740 K登録はこちら	2740 K登録ください	2741 Kの方
会費	2680 Kで運営
""", '体': """
体験	67 K談をお寄せ
""", '你': """
你的	4763 K支持	4878 K支持,	4878 K支持让	4878 K支持讓	4878 K支持是
""", '使': """
使用	4781 Kcookie改善	4781 Kcookie以	4781 K cookie 以	4781 K cookie 来	4781 K cookie 來	4782 Kcookie来	4782 Kcookie來
""", '來': """
來自	4797 K外部平台的內容
""", '依': """
依靠	4809 K读者的支持	4809 K讀者的支持
""", '侵': """
侵权	4789 K请	4789 K必究
侵權	4789 K必究
""", '個': """
個人	2652 K情報の取り扱い	2687 Kの見解です	4806 K看法
""", '偏': """
偏好	4790 K來源	4790 K来源	4861 K來源
""", '僅': """
僅限	4811 K會員	4811 K訂戶
""", '優': """
優先	2662 Kソース	2662 K表示に設定	2662 Kする情報源	2662 K的に表示
""", '免': """
免費	15 K閱讀	4820 K文章	4820 K閱讀篇數	4820 K閱讀額度	4821 K註冊即可	4821 K註冊後	4849 K文章	4878 K訂閱	4880 K試用
免费	15 K阅读	4820 K文章	4820 K阅读篇数	4821 K注册即可	4821 K注册后	4849 K文章	4878 K订阅	4880 K试用
""", '全': """
全文	20 Kを	2635 Kを読むには	2635 Kをお読み
""", '公': """
公众	16 K号	4776 K号:
公式	2642 Kアプリ	2646 Kアカウントをフォロー	2646 Kアカウントを友だち	2663 Klineはこちら	2741 Kline
""", '关': """
关注	4776 K我们的	4878 K我们
""", '内': """
内阅	4771 appK读
""", '写': """
写真	40 Kや動画	40 K・動画	40 Kや映像
写道	4881 K
""", '分': """
分で	0 K読めます
分享	25 K给	25 K給	49 K给	49 K給	67 K您的故事
""", '初': """
初割	2742 K
初月	2682 K#円で	2742 K無料
""", '判': """
判断	2743 Kした
""", '利': """
利用	2651 K規約に同意
""", '前': """
前請	4806 K先登入
前请	4806 K先登录
""", '剩': """
剩余	4765 K#%
剩餘	4765 K#%
""", '力': """
力を	2680 K貸してください
""", '加': """
加入	51 K他们	51 K他們	4776 Kline好友	4776 Kline官方	4776 Kline@	4809 K贊助行列	4809 K赞助行列	4878 K会员	4878 K會員
加记	38 K者微信	67 K者微信
""", '助': """
助手	63 aiK	63 ai K
""", '励': """
励み	2741 Kになります
""", '動': """
動画	40 Kや写真	2671 Kをご覧ください	2671 Kはこちら	2672 Kでも詳しく	2672 Kでも解説	2698 Kを再生するには	2698 Kをご覧いただくには	2698 Kを視聴するには
""", '勘': """
勘誤	98 K
勘误	98 K
""", '包': """
包月	4880 K
""", '化': """
化名	98 K
""", '即': """
即可	4806 K留言
""", '参': """
参加	51 Kしませんか
""", '參': """
參與	6 K討論
""", '友': """
友だ	2647 Kち追加
""", '収': """
収益	2686 Kを得ること
""", '发': """
发给	57 K您
发表	6 K评论
发送	57 K给您	4769 K到您的邮箱
""", '取': """
取材	38 K班に	38 K班まで	38 K班が	67 K班に	67 K班まで	67 K班が	98 Kに回答しなかった	98 Kに応じなかった	2664 K班までご	2680 Kを支えて
取消	21 K回复	21 K回覆
""", '受': """
受信	2639 Kトレイに
""", '只': """
只靠	4809 K讀者	4809 K读者
""", '可': """
可能	98 K引起不适	98 K引起不適
""", '同': """
同意	4797 Kcookie
""", '向': """
向我	38 K们爆料	38 K們爆料	67 K们爆料	67 K們爆料
向本	38 K报	67 K报
""", '含': """
含剧	98 K透
含有	98 K暴力
""", '启': """
启用	4837 Kjavascript
""", '告': """
告訴	38 K我們	67 K我們	4881 K
告诉	38 K我们	67 K我们	4881 K
""", '呼': """
呼び	2743 Kかけた	2743 Kかける	2743 Kかけて	2743 K掛け
""", '命': """
命じ	2743 Kた
""", '啟': """
啟用	4837 Kjavascript
""", '喊': """
喊道	4881 K
""", '因': """
因为	4878 K有你的支持
因為	4878 K有你的支持
""", '图': """
图片	40 K和视频
""", '売': """
売上	2686 Kの一部が還元
""", '外': """
外部	2667 Kコンテンツ	4797 K内容	4797 K內容
""", '她': """
她說	4881 K
她说	4881 K
""", '好': """
好評	2670 K発売中
""", '如': """
如侵	4789 K权
如有	4789 K侵权	4789 K侵權
""", '学': """
学習	48 aiK
""", '安': """
安心	98 K專線
""", '官': """
官方	4777 K微信
""", '定': """
定期	4878 K定額
""", '寄': """
寄付	2709 Kで成り立って	2709 Kで運営され	2709 Kによって運営され	2740 Kをお願い	2744 K
寄到	4769 K您的信箱	4808 K你的信箱
寄給	57 K您
寄给	57 K您
""", '寫': """
寫道	4881 K
""", '居': """
居合	2688 Kわせた方は
""", '已': """
已是	4765 K會員	4811 K订户	4811 K訂戶
已经	4765 K是会员
""", '年': """
年額	2742 K
""", '广': """
广告	11 K	4783 K拦截	4843 K拦截	4843 K屏蔽
""", '広': """
広告	11 K	70 Kも	70 Kなし	70 Kなしで	2649 Kブロック	2680 Kに頼らず
""", '廣': """
廣告	11 K	4783 K攔截	4843 K攔截	4843 K封鎖
""", '开': """
开启	4773 K通知	4837 Kjavascript
""", '弊': """
弊社	2741 K
弊紙	38 Kまで	67 Kまで
""", '当': """
当サ	2741 Kイト
当初	98 Kの記事で
当社	2741 Kの
当編	2741 K集部
""", '後': """
後援	80 K
""", '微': """
微信	4773 K扫	4777 K公众号
""", '心': """
心理	98 K援助
""", '必': """
必填	21 K项已用	21 K欄位
必須	22 K項目です
""", '応': """
応援	2633 Kをお願いします	2740 Kをお願い	2740 Kして
""", '您': """
您已	4808 K成功订阅	4808 K成功訂閱
您的	10 K浏览器	10 K瀏覽器	4763 K支持	4809 K每一份捐款	4809 K每一筆捐款	4878 K捐款	4878 K支持,	4878 K支持让	4878 K支持讓	4878 K支持是
""", '情': """
情報	2664 Kをお寄せください	2664 K提供はこちら	2664 K提供を募集	2664 K提供をお待ち	2664 Kをお待ちして	2688 Kをお持ちの方は	2688 K提供窓口
""", '感': """
感謝	4808 K您的訂閱	4878 K閱讀	4878 K您的支持
感谢	4808 K您的订阅	4878 K阅读	4878 K您的支持
""", '成': """
成为	51 K其中一员	4765 K会员即可	4811 K付费会员	4878 K会员,	4878 K会员即可	4878 K我们的会员
成果	2695 K報酬型広告
成為	4765 K會員即可	4809 K我們的贊助	4811 K付費會員	4878 K會員,	4878 K會員即可	4878 K我們的會員
""", '我': """
我们	4781 K使用cookie	4781 K使用 cookie	4879 K的
我們	4781 K使用cookie	4781 K使用 cookie	4879 K的
""", '手': """
手机	4773 K客户端
""", '打': """
打开	4771 Kapp	4773 K微信
打開	4771 Kapp
""", '扫': """
扫一	4773 K扫
扫描	4771 K二维码下载	4771 K二维码加入	4773 K二维码关注	4878 K二维码下载	4878 K二维码关注	4878 K二维码加入	4878 K二维码阅读
""", '把': """
把你	67 K的故事发
把您	67 K的故事发	67 K的经历发	67 K的經歷
""", '投': """
投げ	54 K銭
投资	4789 K有风险
""", '拒': """
拒絕	98 K置評
拒绝	98 K置评
""", '指': """
指出	4881 K
指摘	2743 Kした
""", '捐': """
捐助	4809 K我们	4809 K我們
捐款	4878 K支持	4882 K
""", '掃': """
掃一	4773 K掃
掃描	4771 K qr	4878 K二維碼
""", '授': """
授權	47 cc by #K
""", '推': """
推播	14 K	4773 K通知
推送	14 K	4773 K通知
""", '描': """
描写	98 Kが含まれ
""", '提': """
提供	95 taboola K	95 outbrain K	95 dianomi K	95 revcontent K	95 mgid K
""", '擋': """
擋廣	4843 K告
""", '支': """
支持	4762 K獨立媒體	4762 K独立媒体	4763 K我们的	4763 K我們的	4878 K我们,	4878 K我們,	4878 K我们。	4878 K我們。	4878 K我们的报道	4878 K我們的報導	4878 K我们的新闻	4878 K我們的新聞	4878 K我们的记者	4878 K我們的記者	4878 K我们的工作	4878 K我們的工作	4878 K我们继续	4878 K我們繼續
支援	2709 Kで成り立って	2709 Kで運営され	2709 Kによって成り立って	2709 Kによって運営され	2740 Kをお願い
""", '教': """
教え	49 Kてあげて
""", '文': """
文章	4789 K来源:
""", '新': """
新着	58 K記事をメール
新闻	4790 在googleK上关注
""", '无': """
无广	70 K告
""", '明': """
明ら	2743 Kかにした
""", '智': """
智慧	63 K助理
智能	63 K助手
""", '暢': """
暢讀	4811 K全站
""", '更': """
更新	58 K情報をメール
更正	98 K:	98 【K】	98 K说明	98 K說明
""", '最': """
最新	2639 K情報をお届け
""", '會': """
會員	50 K每月	4766 K專享	4811 K限定內容
""", '月': """
月額	2636 K#円	2742 K
""", '有': """
有了	4878 K你的支持	4878 K您的支持
有料	50 K会員は	2635 K会員限定	2635 K会員になる	2635 K会員の方	2682 K記事が読めます	2744 K会員
有权	4806 K删除
有權	4806 K刪除
""", '未': """
未予	98 K置评
未回	98 K应	98 K應
未滿	4830 K#歲	4830 K十八歲
未經	4789 K授權不得	4789 K授權,不得	4789 K授權禁止	4789 K授權請勿	4789 K授權,請勿
未经	4789 K授权不得	4789 K授权,不得	4789 K授权禁止	4789 K授权,禁止	4789 K授权请勿	4789 K授权,请勿
""", '本': """
本ま	2682 月#Kで無料で
本ア	2741 Kプリ
本サ	2741 Kイト
本中	2739 #K#本
本內	4834 K容來自
本内	4834 K容来自
本刊	4879 K
本報	4879 K導
本报	4879 K读者	4879 K道
本文	98 K早前版本	98 K先前版本	98 K已更新	98 K已作	4789 K来源	4879 K
本站	4879 K
本紙	38 Kまで	67 Kまで
本網	4781 K站使用	4879 K
本网	4781 K站使用
本記	2741 K事
本誌	2741 K
""", '来': """
来自	4797 K外部平台的内容
""", '标': """
标记	62 K我
""", '標': """
標記	62 K我
""", '機': """
機械	2721 K翻訳
""", '欢': """
欢迎	4776 K关注	4878 K加入	4878 K赞助	4878 K订阅	4878 K投稿
""", '歡': """
歡迎	4776 K追蹤	4878 K加入	4878 K贊助	4878 K訂閱	4878 K投稿
""", '此': """
此內	9 K容	4834 K容來自	4834 K容由
此内	9 K容	4834 K容来自	4834 K容由
此前	98 K版本
此影	4833 K片在您所在
此视	4833 K频在您所在
""", '残': """
残り	2635 K#文字	2635 K: #文字
""", '毎': """
毎朝	17 K
毎週	17 K
""", '每': """
每周	17 K一次
每天	17 K早上
每年	4880 K
每日	4770 K简报	4770 K簡報	4770 K電子報
每月	4880 K
""", '求': """
求め	2743 Kた	2743 Kている
""", '沒': """
沒有	70 K廣告	4846 K股東	4846 K財團
""", '没': """
没有	70 K广告	71 K垃圾	4846 K股东	4846 K财团
""", '浏': """
浏览	4783 K器版本	4833 K器不支持音频	4833 K器不支持视频	4833 K器不支持播放	4833 K器不支持html#	4833 K器不支持video
""", '添': """
添加	38 K记者微信	67 K记者微信
""", '瀏': """
瀏覽	4833 K器不支援影片	4833 K器不支援音訊
""", '点': """
点击	4878 K关注	4878 K这里
""", '無': """
無料	15 K記事	2635 Kで会員登録	2635 K会員に登録	2682 Kで読める記事の上限	2682 K会員になると	2712 K記事の閲覧	2712 K記事は残り	2712 Kで読める記事	2712 K閲覧	2739 K記事 #/#	2739 K記事#/#	2740 K会員に登録	2740 K会員登録	2742 K体験
無断	2661 K転載	2661 K複製	2720 K転載・複製	2720 K転載を禁じ	2720 Kでの転載	2720 Kで転載
""", '照': """
照片	40 K和视频	40 K或视频	40 K和影片	40 K或影片
""", '版': """
版权	4789 K所有	4789 K归本	4789 K归原	4789 K归作者	4789 K归属
版權	4789 K所有	4789 K歸
""", '特': """
特此	98 K更正
""", '独': """
独立	2741 Kしたジャーナリズム	4879 K新闻	4879 K媒体
""", '獨': """
獨立	4879 K新聞	4879 K媒體
""", '獲': """
獲得	4818 K佣金
""", '生': """
生命	98 K热线	98 K線
""", '用': """
用邮	58 K件接收
""", '由': """
由讀	4879 K者
由读	4879 K者
""", '申': """
申し	2670 K込みはこちら
申込	2670 Kみはこちら	2670 Kはこちら
""", '电': """
电子	4882 K报
""", '畅': """
畅读	4811 K全站
""", '留': """
留言	85 K区	85 K區	4879 K告诉我
""", '異': """
異論	43 Kのある方
""", '疑': """
疑問	2664 Kをお寄せ
""", '登': """
登入	24 K或	4765 K後繼續	4765 K會員	4821 K或註冊
登录	24 K或	4765 K后继续	4765 K后查看全文	4765 K后查看完整	4821 K或注册
登録	2682 Kして続きを読む	2740 Kしてください	2740 Kはこちら
""", '發': """
發表	6 K評論
發送	57 K給您
""", '皆': """
皆さ	2741 Kまの
""", '相': """
相談	98 K窓口
""", '看': """
看更	4771 appK多
""", '禁': """
禁止	4789 K转载
禁無	2660 K断
""", '私': """
私た	2741 Kちの
""", '科': """
科し	2743 Kた
""", '称': """
称	4881 K
""", '稱': """
稱	4881 K
""", '立': """
立即	4878 K加入我们	4878 K加入我們	4878 K订阅	4878 K訂閱	4878 K下载	4878 K下載	4878 K报名	4878 K報名	4878 K成为会员	4878 K成為會員
""", '第': """
第一	4806 K条评论	4806 K則留言	4806 K條評論
""", '筆': """
筆者	2687 K個人の見解
""", '篇': """
篇文	4877 #K章中的#	4877 #K章中#
""", '紙': """
紙の	2741 K新聞の定期購読者
""", '経': """
経験	67 Kをお寄せ	67 Kをお聞かせ
""", '絕': """
絕無	71 K垃圾
""", '続': """
続き	2635 Kを読むには	2635 Kをお読みになる
""", '編': """
編按	98 K
編者	98 K註
編集	38 K部まで	38 K部に	67 K部まで	67 K部に	98 K部注	2741 K部では
""", '繼': """
繼續	4765 K閱讀請
""", '绝': """
绝无	71 K垃圾
""", '继': """
继续	4765 K阅读请
""", '编': """
编者	98 K注
""", '翻': """
翻墙	64 K
""", '者': """
者說	4881 K
者说	4881 K
""", '联': """
联盟	74 K链接	4818 K链接
联系	38 K我们	38 K记者	67 K记者
""", '聯': """
聯盟	4818 K行銷連結	4818 K連結
聯絡	38 K我們
""", '自': """
自動	2721 K翻訳
""", '若': """
若有	4789 K侵权	4789 K侵權
""", '获': """
获得	4818 K佣金
""", '著': """
著作	2661 K権は	2720 K権法により保護	2720 K権法で保護
""", '虚': """
虚拟	63 K助手
""", '表': """
表明	4806 K本站立场
表示	4881 K
""", '要': """
要发	21 K表评论
要發	21 K表留言
""", '訂': """
訂正	98 K:	98 【K】	98 Kして	98 Kします
訂閱	58 K電子報	4765 K即可	4765 K後繼續	4769 K我們的	4769 K電子報	4878 K我們	4882 K費
""", '記': """
記事	2 Kを聴く	2 Kを聞く	4 Kを	98 Kを更新しました	98 Kを修正しました	2739 #K中#記事
記者	2664 Kまでご連絡ください
""", '訴': """
訴え	2743 Kた
""", '評': """
評論	85 K區
""", '認': """
認め	2743 Kた
認為	4881 K
""", '說': """
說:	4881 K
說。	4881 K
說道	4881 K
""", '読': """
読み	2636 K放題
読者	18 Kの寄付	18 Kの支援	2680 Kの会費で	2741 Kの皆様	2741 Kの皆さ	2741 Kアンケート
""", '請': """
請先	4878 K登入
請啟	4781 K用javascript
請我	54 K喝咖啡
請捐	4878 K款
請支	4762 K持我們	4878 K持我們
請登	4878 K入後	4878 K入以
請立	4878 K即捐款
請輸	4808 K入您的電子	4878 K入您
請點	4878 K擊此處	4878 K擊這裡	4878 K擊下方	4878 K擊連結
""", '讀': """
讀者	43 K投書	4879 K問卷
""", '订': """
订阅	50 K用户	50 K会员	4765 K即可	4765 K后继续	4769 K我们的	4769 K电子报	4878 K我们	4882 K费
""", '认': """
认为	4881 K
""", '训': """
训练	48 K人工智能	48 aiK
""", '许': """
许可	47 cc by #K
""", '评': """
评论	85 K区	4806 K服务协议
""", '该': """
该视	4833 K频在您所在
""", '说': """
说:	4881 K
说。	4881 K
说道	4881 K
""", '请': """
请先	4878 K登录
请启	4781 K用javascript
请我	54 K喝咖啡	54 K喝杯咖啡
请捐	4878 K款
请支	4762 K持我们	4878 K持我们
请点	4878 K击此处	4878 K击这里	4878 K击下方	4878 K击阅读	4878 K击关注	4878 K击链接
请登	4878 K录后	4878 K录以
请立	4878 K即捐款
请输	4808 K入您的电子邮箱	4808 K入您的邮箱	4878 K入您
""", '读': """
读完	0 K需要
读者	18 K出资	18 K支持	43 K来信	4879 K问卷	4879 K群
""", '責': """
責任	4789 K編輯:
""", '賺': """
賺取	4818 K佣金
""", '購': """
購読	2635 K者の方は	2636 Kすると	2740 Kしてください	2741 K者の方	2744 K料
""", '贊': """
贊助	4762 K我們	4878 K我們
""", '责': """
责任	4789 K编辑:
""", '赚': """
赚取	4818 K佣金
""", '赞': """
赞助	4762 K我们	4878 K我们
""", '身': """
身边	4879 K的新鲜事
身邊	4879 K的新鮮事
""", '転': """
転載	45 K	2660 Kを禁じ
""", '輸': """
輸入	4808 Kemail
""", '轉': """
轉發	49 K給
轉給	49 K
轉載	45 K	4789 K請註明
""", '转': """
转发	25 K	49 K给
转给	49 K
转载	45 K	4789 K请注明
""", '输': """
输入	4808 Kemail
""", '这': """
这篇	4879 K文章
""", '迷': """
迷惑	71 Kメールは
""", '追': """
追記	98 K:
追蹤	4776 K我們的	4790 Kgoogle news	4878 K我們
""", '送': """
送っ	49 Kてください
送到	4808 K你的邮箱	4808 K您的邮箱	4808 K您的信箱
""", '這': """
這篇	4879 K文章
""", '通': """
通知	14 K	2642 Kをオン
通过	58 K邮件接收
""", '週': """
週に	17 K一度
週刊	2679 Kニュースレター
""", '邀': """
邀請	4878 K您
邀请	4878 K您
""", '邮': """
邮件	58 K订阅	78 K通讯
邮箱	21 K地址不会被公开	60 K不会显示	60 K地址不会显示	60 K不会公开
""", '鏡': """
鏡像	64 K
""", '镜': """
镜像	64 K
""", '長': """
長說	4881 K
""", '长': """
长说	4881 K
""", '開': """
開啟	4773 K通知	4837 Kjavascript
""", '閱': """
閱讀	0 K時間	20 K全文	4765 K全文請
""", '閲': """
閲覧	2739 K記事数:#/#
""", '關': """
關注	4776 K我們的	4878 K我們
""", '阅': """
阅读	0 K时间	0 K时长	20 K全文	4765 K全文请
""", '随': """
随时	4878 K掌握
""", '隐': """
隐私	4782 K政策
""", '隨': """
隨時	4878 K掌握
""", '隱': """
隱私	4782 K權政策	4782 K政策
""", '電': """
電子	21 K郵件地址不會公開	78 K報	4882 K報
""", '需': """
需接	4797 K受cookie
需要	4797 K接受cookie	4878 K您的支持	4878 K你的支持
""", '音': """
音声	2671 Kでもお聴き
""", '飲': """
飲酒	4830 K過量
""", '首': """
首年	4823 K仅需
首月	4811 K仅需	4811 K只要	4823 K免费	4823 K免費	4823 K仅	4823 K僅	4823 K只需	4880 K
首选	4790 K来源	4790 K新闻来源	4861 K来源
首選	4790 K來源	4790 K新聞來源	4861 K來源
""", '點': """
點擊	4878 K這裡
""", '가': """
가명	98 K
가상	63 K 비서
가입하세요	2847 K
가입해	2847 K 주세요
""", '강': """
강조했다	2850 K
""", '게': """
게시물	2804 K 불러오기
""", '계': """
계속	2749 K 읽으려면	2749 K 읽으시려면
계신	2772 알고 K 분은
""", '공': """
공유해	25 K	49 K 주세요
공유해주세요	49 K
""", '광': """
광고	11 K	70 K 없이	2812 K 차단
광고도	70 K
광고차단	2812 K
""", '구': """
구글	2759 K 뉴스에서
구독	50 K 회원은	2749 K 후 이용
구독료	2851 K
구독을	2847 K 신청하세요
구독자	2749 K 전용 기사	2749 K 전용 콘텐츠	2749 K 전용입니다	2749 K 전용 서비스	2848 K
구독자는	50 K
구독자만	2749 K 볼 수	2786 K 읽을
구독자에게만	2786 K 제공
구독하고	2759 K
구독하세요	2771 K	2847 K
구독하시면	2749 K
구독해	80 K 주세요	2758 K 주세요	2784 K 주셔서	2847 K 주세요
구독해주세요	2758 K
구독해주셔서	2784 K
""", '금': """
금요일	2784 매주 K 보내드리는
""", '기': """
기사	2 K 듣기	4 K	2846 #개 K 중 #개
기사가	98 K 수정
기사를	2 K 듣	98 K 수정	2749 전체 K 보려면	2786 전체 K 읽어보세요
기사의	98 K 이전 버전
기자를	2785 K 응원해
기자에게	2772 K 연락해 주세요
""", '남': """
남겨주세요	2847 K
""", '네': """
네이버	2759 K 메인에서	2771 K 구독
네이버에서	2759 K 구독
""", '놓': """
놓치지	2847 K 마세요
""", '눌': """
눌러주세요	2847 K
""", '뉴': """
뉴스레터	78 K	2751 K 구독하기	2751 K 구독하세요	2751 K 신청하기	2751 K 구독 신청하기	2848 K	2851 K
뉴스레터로	2751 K 받아
뉴스레터를	2751 K 받아	2751 K 구독하세요	2751 K 구독해	2751 K 구독하고	2751 K 구독하면	2847 K 신청하세요
""", '다': """
다운로드하세요	2847 K
""", '달': """
달	2786 첫 K #원
""", '답': """
답변하지	98 K 않았
""", '당': """
당신의	2772 K 제보가	2848 K 후원
""", '댓': """
댓글	6 K 작성
댓글로	85 K
댓글에	85 K
댓글은	2782 K 삭제될	2782 K 삭제합니다	2782 K 통보	2782 K 예고	2782 K 운영자	2782 K 사전
댓글을	6 K 작성	6 K 쓰
""", '덧': """
덧붙였다	2850 K
""", '독': """
독립	2848 K 언론
독립언론	2848 K
독립언론을	2785 K 지켜
독자	2794 K 후원으로	2847 K 여러분의	2848 K 여러분
독자님의	2747 K 후원	2794 K 후원으로
독자들의	18 K 후원	2794 K 후원으로	2816 K 후원
독자의	2794 K 후원으로	2816 K 후원	2848 K 힘
독자투고는	43 K
독자투고를	43 K
""", '동': """
동의하는	2784 K 것으로 간주
동참해	51 K 주세요
""", '들': """
들려주세요	2847 K
""", '로': """
로그인	24 K	2749 K 후 이용
로그인이	2749 K 필요합니다	2749 K 필요한 서비스	2749 K 필요해요
로그인하거나	2847 K
로그인하고	2786 K 계속
로그인하면	2786 K 계속
로그인하시면	2749 K
""", '링': """
링크에서	2847 K 확인하세요
""", '마': """
마음에	2785 기사가 K 드셨다면
""", '만': """
만나보세요	2847 K
""", '말': """
말했다	2850 K
""", '매': """
매월	2849 K
매일	17 K 아침
""", '메': """
메일로	58 K 받아보	58 K 받고 싶은	2784 K 보내드려요
메일함으로	2751 K
""", '묘': """
묘사가	98 K 포함
""", '무': """
무단	2769 K 복제	2769 K 전재
무단전재	2768 K
무료	15 K 기사	2792 K 기사	2849 K 체험
무료로	15 K 볼 수 있는	2786 K 볼 수 있습니다
""", '미': """
미러	64 K 사이트
""", '바': """
바로잡습니다	98 [K]	98 K
""", '받': """
받아보세요	2847 K
""", '발': """
발	49 K给
""", '밝': """
밝혔다	2850 K
""", '보': """
보내	57 K 드립니다	2847 K 주세요
보내드리는	2784 K
보내드립니다	57 K	2784 K
보내주세요	2847 K
""", '본': """
본	2848 K 기사
본사의	2790 K 편집 방향	2790 K 편집방향
본지는	2848 K
본지의	2790 K 편집 방향	2790 K 편집방향
""", '분': """
분	0 K 읽기
""", '브': """
브라우저가	10 K	2803 K 오디오를	2803 K 비디오를	2803 K 동영상을
브라우저는	2803 K 동영상
브라우저에서는	2803 K 동영상을
""", '사': """
사연을	2772 K 보내주세요	2772 K 보내 주세요
사전	2777 K 등록하기	2777 포럼 K 등록
사진	40 K·영상
사진과	40 K 영상	40 K 동영상
사진이나	40 K 영상	40 K 동영상
""", '상': """
상담전화	98 K
""", '선': """
선호	2770 K 매체로	2770 K 출처로	2770 K 언론사	2770 K 매체
선호하는	2770 K 출처
""", '설': """
설명했다	2850 K
설문에	2847 K 참여하세요
설치하세요	2847 K
""", '세': """
세미나	2777 K 신청하기
""", '소': """
소식을	2784 K 전해드립니다
""", '속': """
속보를	2783 K 받아보세요
""", '수': """
수수료를	2789 K 받을 수 있습니다	2789 K 제공받
""", '스': """
스팸	71 K 없이
스팸은	71 K
스포일러	98 K
""", '시': """
시민	2794 K 후원으로
시민의	2816 K 후원
시작하세요	2847 K
""", '아': """
아래에서	2847 K 확인하세요
""", '알': """
알려	2847 K 주세요
알려주세요	2847 K
알림	2755 K 받기	2755 K 설정
알림을	14 K	2783 K 켜고
""", '애': """
애드블로커	2812 K
애드블록	2812 K
""", '앱': """
앱	2755 K 다운로드	2755 K 설치	2783 K 설치하기
앱에서	2754 K 보기	2754 K 열기	2783 K 더 편하게	2847 K 확인하세요
앱으로	2754 K 보기	2783 K 더
앱을	2755 K 다운로드	2783 K 다운로드하세요	2783 K 설치하세요
""", '언': """
언론을	2785 독립 K 지켜
""", '여': """
여기서	2847 K 확인하세요
여러분	2848 K 덕분
여러분의	2772 K 제보를	2785 K 후원이	2816 독자 K 후원	2847 K 후원
""", '영': """
영상에서	2778 K 확인하세요	2778 K 확인할 수 있습니다	2847 K 확인하세요
영상으로	2778 K 확인하세요
영상을	2778 K 확인하세요
""", '온': """
온라인	2777 K 세미나
""", '옮': """
옮겨	45 K 실을
""", '외': """
외부	2775 K 콘텐츠	2804 K 콘텐츠입니다
""", '우': """
우리	84 K 앱에서	2848 K 기자
우리의	2848 K 저널리즘
""", '운': """
운영되고	2785 독자의 후원으로 K 있습니다
""", '원': """
원고료로	2785 K 응원
""", '월': """
월	2849 K #원
""", '유': """
유료	2749 K 구독자만
유튜브	2759 K 구독
""", '음': """
음성으로	2778 K 들으려면	2778 K 들어보세요
""", '응': """
응답	21 K 취소
응원하세요	2847 K
응원해	2747 K 주세요	2847 K 주세요
응하지	98 K 않았
""", '의': """
의견을	2847 K 남겨
의견이	43 K 다르신가요
""", '이': """
이	9 K 콘텐츠	2848 K 기사가	2848 K 기사는	2848 K 기사
이메일	2752 K 주소
이메일로	58 K 받아보
이메일은	60 K 표시되지
이메일을	2751 K 입력하세요	2751 K 입력해 주세요	2751 K 입력해주세요	2751 K 입력하시면
이미	2786 K 구독자이신가요
이벤트에	2847 K 참여하세요
이야기를	67 K 보내	67 K 들려
이전	98 K 판에서
""", '인': """
인공지능	48 K 훈련	48 K 학습
인공지능이	2828 K 작성	2828 K 생성	2828 K 요약
""", '일': """
일주일에	17 K 한 번
일할	2777 함께 K 기자를
""", '읽': """
읽는	0 K 시간
""", '자': """
자동	2828 K 번역
자바스크립트가	2807 K
자바스크립트를	2807 K
자살예방	98 K
자주	2770 더 K 보기
""", '잔': """
잔을	54 커피 한 K 사
""", '재': """
재배포	2768 K 금지
재배포금지	2768 K
재생할	2803 K 수 없습니다
""", '저': """
저작권법	2769 K
저작권법의	2769 K
저작권자	2769 K
저작권자의	2769 K
저희	2848 K 뉴스레터	2848 K 채널	2848 K 앱
저희는	2848 K
저희를	2848 K
""", '적': """
적었다	2850 K
""", '전': """
전문을	20 K
전용	2749 회원 K 기사	2749 회원 K 콘텐츠	2749 회원 K 서비스
전재할	45 K
전해	49 K 주세요
전해주세요	49 K
전했다	2850 K
""", '정': """
정기후원	2849 K
정정	98 K:	98 [K]
""", '제': """
제공하는	2804 K 콘텐츠입니다
제보	38 K 바랍니다	67 K 바랍니다	2772 K 부탁드립니다
제보는	2772 K 카카오톡
제보를	38 K 기다립니다	67 K 기다립니다	2772 K 기다립니다	2772 K 받습니다
제보해	38 K 주세요	67 K 주세요	2847 K 주세요
제보해주세요	38 K	67 K
제휴	74 K 링크	2789 K 링크
제휴링크	2789 K
""", '좋': """
좋아요	2771 구독과 K 부탁
좋아요를	2771 구독과 K 부탁
""", '주': """
주소는	21 이메일 K 공개되지
""", '중': """
중	2846 #건 K #건	2846 #개 K #개
""", '지': """
지금	2847 K 확인하세요	2847 K 신청하세요	2847 K 참여하세요
지켜주세요	2847 K
""", '채': """
채널	2758 K 추가	2771 K 추가하기	2771 K 구독하기	2793 K 추가하고	2793 K 추가하면
채널에	2771 K 참여하세요
채널에서	2771 K 소식을	2847 K 확인하세요
채널을	2793 K 추가하고	2793 K 추가하면	2793 K 추가해	2793 K 구독하고	2793 K 구독하면
채용	2777 K 공고
""", '챗': """
챗봇에게	63 K
""", '첫': """
첫	2849 K 달
""", '추': """
추가해	2771 K 주세요
추가해주세요	2771 K
""", '친': """
친구	2771 K 추가하세요
""", '카': """
카카오톡	2793 K 채널에서	2793 K 채널
""", '커': """
커피	54 K 한 잔 사	2785 K 한 잔 값으로
""", '콘': """
콘텐츠	2804 K 불러오기
""", '쿠': """
쿠키	2775 K 동의가
쿠키를	2775 K 허용해야	2775 K 허용해
""", '태': """
태그해	62 K 주세요
태그해주세요	62 K
""", '특': """
특가	2777 K 보기
""", '파': """
파트너스	2789 K 활동
""", '팔': """
팔로우하기	2758 K	2771 K
팔로우하세요	2847 K
""", '팟': """
팟캐스트	34 K
""", '퍼': """
퍼가실	45 K
""", '편': """
편집자	98 K 주
""", '필': """
필수	21 K 필드는
필자의	2790 K 개인 의견
""", '함': """
함께해	51 K 주세요
함께해주세요	51 K
""", '협': """
협찬을	2789 K 받아
""", '활': """
활용	2768 ai 학습 및 K 금지
""", '회': """
회원	2749 K 전용입니다
회원가입	2749 K 후	2847 K 후
회원가입은	2847 K
회원가입을	2847 K 하
회원가입하고	2847 K
회원가입하면	2786 K 월
회원가입하세요	2847 K
회원가입하시면	2847 K
회원만	2749 K 볼 수
""", '후': """
후원금	2851 K
후원으로	2785 독자의 K 운영됩니다	2785 독자의 K 운영하는
후원을	2747 K 부탁드립니다	2847 K 부탁
후원이	2747 K 필요합니다	2747 K 큰 힘이
후원하세요	2847 K
후원해	80 K 주세요	2747 K 주세요	2847 K 주세요
후원회원의	2794 K 후원으로	2816 K 힘
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
