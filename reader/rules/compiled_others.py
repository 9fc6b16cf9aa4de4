"""What the indexes of `compiled` hold under keys beyond plain ASCII: many pages never ask for it. Do not edit."""

# fmt: off

WHOLE = {'#': """
# bình luận	5052
# comentário	3801
# comentários	3801
# fotó megtekintése	2550
# fotók megtekintése	2550
# gün ücretsiz deneyin	4740
# głosów	92
# hlasů	92
# hozzászólás	2464
# kişi oy kullandi	4786
# komentářů	523
# komentāri	3222
# kép megtekintése	2550
# képek megtekintése	2550
# lượt bình chọn	92
# odpovedí	4419
# odpovědi	625
# odpovědí	625
# odpowiedź	3749
# příspěvků	523
# röster	92
# sekunden zurück	975
# válasz megjelenítése	2559
# yaşindan küçükler oynayamaz	4823
# ääntä	92
# års aldersgrense	3495
# δευτερόλεπτα μπροστά	1110
# δευτερόλεπτα πίσω	1110
# σχόλια	1036
# ψήφοι	92	1061
# ψήφος	1061
# відповідей	5017
# відповідь	5017
# відповіді	5017
# гласа	92
# голоса	92
# голосов	92
# голосів	92
# з #	4981
# из #	4179
# коментарі	4909
# коментарів	4909
# комментариев	4107
# комментарий	4107
# комментария	4107
# от #	303
# ответ	4215
# ответа	4215
# ответов	4215
# отговор	332
# отговора	332
# із #	4981
# הצבעות	92
# מתוך #	2236
# שניות אחורה	2291
# שניות קדימה	2291
# תגובות	2233
# تعليقات	128
# ثانيه جلو	1834
# ثانيه عقب	1834
# راي	92
# صوت	92
# نظر	1777
# कमेंट	2357
# वोट	92
# सेकंड आगे	2406
# सेकंड पीछे	2406
# € al mes durante # meses	1604
# € al mese per # mesi	2788
# € por mês durante # meses	3859
# 人参与	5195
# 人參與	5195
# 票	2910
# 명 참여	3048
# 표	3048
#% megtakarítás	2546
#+ hrajte zodpovědně	515
#-årsgrense	3495
#/# fotó	2550
#/# kép	2550
#/#. fotó	2550
#/#. kép	2550
#か月無料	2887
#カ月無料	2887
#ヶ月無料	2887
#人が回答	2910
#人が投票	2910
#人参与	5195
#人參與	5195
#件のコメント	2907
#則留言	5181
#小时热榜	5187
#条评论	5181
#票	92	2910
#秒戻る	2965
#秒進む	2965
#명 참여	92	3048
#초 뒤로	3094
#초 앞으로	3094
#표	3048
""", 'a': """
a apărut o eroare	4039
a boltunkból	2521
a carregar vídeo	3873
a cikk a hirdetés alatt folytatódik	2456
a cikk a hirdetés után folytatódik	2456
a cikk automatikusan készült	2558
a cikk felhasználása engedélyköteles	2556
a cikk meg is hallgatható	2453
a cikk meghallgatása	2470
a cikk megosztása	2453
a cikk szerzői jogvédelem alatt áll	2556
a cikk zárolva van	2545
a cikket gépi hang olvassa fel	2532
a folytatáshoz regisztráljon	2447
a hanganyagot mesterséges intelligencia készítette	2532
a hirdetés után folytatjuk	2456
a hirdetés vége	2566
a hozzászólás lezárva	2559
a hozzászólások le vannak zárva	2559
a hét kvíze	2515
a kommentelés lezárult	2464
a könyv megrendelhető itt	2459
a könyv megrendelése	2521
a lejátszó betöltése	2532
a link másolva	2564
a lire également	2070
a matéria continua abaixo	3935
a mező kitöltése kötelező	2548
a nap kérdése	91	2515
a notícia continua abaixo	3935
a rovat további cikkei	2468
a sua subscrição foi confirmada	3927
a sua subscrição foi efetuada com sucesso	3927
a szerző a lap munkatársa	2481
a szerző cikkei	2551
a szerző jogász	2481
a szerző közgazdász	2481
a szerző politológus	2481
a szerző további cikkei	2551
a szerző történész	2481
a szerző összes cikke	2551
a szerző újságíró	2481
a szerzőkről	2483
a szerzőről	2483
a szöveg automatikusan készült	2558
a tartalmat nem tudjuk megjeleníteni	2524
a tartalom nem elérhető	2524
a tartalom nem jeleníthető meg	2524
a tartalom szerzői jogi védelem alatt áll	2556
a teljes cikk elolvasása	2551
a témában további cikkek	2468
a videó az ön országában nem játszható le	2532
a videó már nem elérhető	2532
a videó nem elérhető	2532
a videó nem elérhető az ön országában	2532
a videó nem játszható le	2532
a videólejátszó betöltődik	2532
a videót nem lehet lejátszani	2532
abo abschließen	791
abo auswählen	988
abo wählen	988
abonare confirmată	4063
abonați-vă	3948
abone değil misin	4840
abone değil misiniz	4840
abonează-te	3948
abonelere özel	4740
abonelere özel avantajlar	4823
abonelere özel indirim	4823
abonelere özel içerik	4840
abonelik paketlerini gör	4869
abonelik seçenekleri	4869
aboneliği yenile	4869
aboneliğini seç	4840
aboneliğiniz onaylandi	4870
aboneliğinizi seçin	4840
abonentu priekšrocības	3253
abonner nå	3473
abonner på nyhetsbrevet	3480
abonné	2132
abonné à ce thème	2195
abonnér	644
abonnér nu	644
abonnés	2020
abonnés uniquement	2119
abonē	3216
abonē jaunumus	3240
abonē un lasi visus rakstus	3216
abonēt	3216
abrir menú	1555
aby odtworzyć film, włącz javascript	3720
acasă	3966
accede a todos los contenidos sin límites	1604
accept termenii și condițiile	4038
accepter og fortsæt	739
acceptera och fortsätt	4628
acceptera och stäng	4628
accepto la política de privacitat	472
acceptér	666
acceptér alle	740
acceptér og fortsæt	739
acceptér og vis	739
acceptă toate	3962	3977
acceptă tot	4020
acceptă și afișează conținutul	3977
acceptă și continuă	4019
acceso a todos los artículos	1671
accès restreint aux abonnés	2022
accès à tous les articles	2190
accéder au dossier	2161
accéder à l'article	2020
accéder à la page de dons	2151
accédez à tous les articles	2022
aceitar e ver o conteúdo	3835
aceito receber comunicações	3894
aceito receber comunicações de marketing	3894
aceito receber comunicações e ofertas	3854
acepto la política de privacidad	1639
acesso ilimitado a todo o conteúdo	3926
acest articol este disponibil doar abonaților	3950
acest articol este rezervat abonaților	3998
acest câmp este obligatoriu	4038
acesta este ultimul tău articol gratuit	3998
acheter ce numéro	2106
acheter le numéro	2105
achetez ce numéro	2106
activează	4026
activează alertele	3992
activează notificările	3992
activează sunetul	4015
actualitza la pàgina	465
actualités	2070
actualizar la página	1632
ad 광고	3069
ad 추천	3082
adatkezelés és sütik	2527
adatkezelési tájékoztató	2524
adatvédelem és sütik	2527
adatvédelmi beállítások	2524
adatvédelmi beállítások módosítása	2527
adatvédelmi tájékoztató	2524
adaugă ca sursă preferată	4049
adaugă un comentariu	3963
adaugă un răspuns	4055
adaugă în coș	4066
adblock détecté	2187
adblocker upptäckt	4639
add meg az e-mail-címed	2474
además	1549
adhérer	2011
adj hozzá minket preferált forrásként	2561
adja meg az e-mail-címét	2474
adja meg az összeget	2542
adja meg e-mail-címét	2474
adomány	2443
adományozok	2443
adományozás	2443
adresa de email nu este validă	4038
adresă de email invalidă	4038
adreça electrònica	435
adó # százalék	2542
adója #%-ával	2542
afficher la vidéo	2143
afficher les réponses	2131
afișează comentariile	4007
afișează conținutul	3977
afișează conținutul extern	3977
afișează originalul	3967
afișează postarea	4019
afișează subtitrările	4015
află mai multe	3962
afmeld når som helst	758
afspilleren indlæses	742
agora não	3768
ai deja un abonament? autentifică-te	3998
ai găsit o greșeală	4044
ai kan begå fejl	768
ai kan gjøre feil	3600
ai kan göra fel	4656
ai kan göra misstag	4656
ai może popełniać błędy	3747
ai može griješiti	4318
ai može pogriješiti	4318
ai môže robiť chyby	4417
ai může chybovat	623
ai může dělat chyby	623
ai observat o greșeală	3963
ai sa môže mýliť	4417
ai segítségével készült	2558
ai által fordított	2558
ai által generált	2558
ai által generált tartalom	2558
ai може да греши	331
ai सारांश	2378
ai से तैयार सारांश	2378
ai 摘要	5277
ai 기사 요약	3124
ai 번역	3095
ai 생성 이미지	3134
ai 요약	3069
ai 음성으로 듣기	3094
ai-genererat innehåll	4657
ai-genereret resumé	682
ai-oversættelse	769
ai-resumé	682	769
ai-összefoglaló	2470
ai-översatt	4656
ai-översättning	4657
aicinām ievērot cieņu komentāros	3222
aiheeseen liittyvää	1905
aiheesta lisää	1905
aikaa jäljellä #	1964
ainda não tem conta	3893
ainda não é assinante	3892
ainult vajalikud küpsised	1733
aitäh hääletamast	1729
aitäh liitumast	1717
aitäh sõnumi eest	1744
aizmirsāt paroli	3264
aizvērt	3224
aizvērt galeriju	3268
aizvērt reklāmu	3225
aiが要約	2993
aiによる要約	2993
ai总结	5277
ai摘要	5217
ai生成	2966	5277
ai生成内容	5249
ai翻訳	2966
ai翻譯	5277
ai翻译	5277
ai要約	2993
ai語音朗讀	5248
ai语音朗读	5248
ai重點整理	5217
ai音声で聴く	2965
ai가 생성한 콘텐츠입니다	3134
ai가 읽어주는 기사	3094
ai로 생성된 콘텐츠	3134
ajouter une réponse	2178
ajouter à mes favoris	2049
ajouter à mes sources préférées	2172
ajouter à mes sujets	2195
ajouter à mes thèmes	2195
ajouter à vos sources préférées	2172
ajouter à vos sélections	2049
ajándék cikk	2454
ajándékozd el a cikket	2454
ajándékozd tovább a cikket	2454
ajándékozza a cikket	2453
ajándékozza a cikket barátjának	2453
ajándékozza el a cikket	2454
ajándékozza tovább a cikket	2454
ajánlataink	2468
ajánlja: outbrain	2566
ajánlja: taboola	2566
ajánljuk	2468
ajánljuk még	2468
ajánlott	2468	2546
ajánlott cikkek	2468
ajánló	2468
akceptuję	3640
akceptuję i kontynuuję	3717
akceptuję i przechodzę do serwisu	3717
akkurat nå	3508
ako chránime svoje zdroje	4414
ako chránime zdroje	4414
ako vypnúť adblock	4400
ako vypnúť blokovanie reklám	4400
aktuálny čas	4396
aktuálny čas #	4395
aktuální čas	595
aktuální čas #	594
aktuálně	525
akzeptieren und schließen	972
aldersgrense # år	3495
aldersgrense: # år	3495
alege o sumă	4061
alege-ți abonamentul	4036
alegeți abonamentul	4036
algo salió mal	1640
alkalmazás letöltése	2534
alkalmazás megnyitása	2534
alla bidrag hjälper	4641
alla rättigheter reserverade	4654
alle abo-angebote im überblick	910
alle angaben ohne gewähr	916
alle beiträge ansehen	845
alle beiträge anzeigen	993
alle beiträge der autorin	993
alle beiträge des autors	993
alle bidrag hjælper	752
alle bidrag tæller	752
alle inhalte sind urheberrechtlich geschützt	957
alle newsletter im überblick	899
alle preise ohne gewähr	916
aller à la recette	61
allt innehåll är skyddat av upphovsrätt	4598
allt innehåll är upphovsrättsskyddat	4597
als bevorzugte quelle bei google hinzufügen	817
als bevorzugte quelle hinzufügen	1007
als podcast hören	911
alte știri	3964
alterar preferências de cookies	3835
altres notícies	19
altres notícies que et poden interessar	19
altyazilari aç	4824
altyazilari göster	4824
altă sumă	4032
alătură-te conversației	3980
am înțeles	3967
amazon'da gör	4823
amazonで見る	2963
amazonで詳しく見る	2963
amazonで詳細を見る	2963
amazonで買う	2963
amazonで購入	2963
amazonで購入する	2963
amintește-mi mai târziu	3944
ana sayfaya dön	4846
anasayfaya dön	4846
anderen betrag wählen	985
andet beløb	752
andra läser	19	4566
andra läser just nu	19
andra läste även	4566
andre har også lest	19
andre leser nå	3508
andre leste også	3508
andre læser	679
andre læser lige nu	679
andre læser også	19
andre læste også	679
angebot auswählen	988
angebot wählen	910
anhören	814
anhören # min	814
anket sonuçlari	4818
anketa dňa	4386
ankstesnė nuotrauka	3201
anmäl	4659
anmäl annons	4663
anmäl dig	4541
anmäl dig till nyhetsbrevet	4541
anmäl inlägg	4658
anmäl kommentar	4658
anna kelvollinen sähköpostiosoite	1982
anna äänesi	1949
annet beløp	3584
anneta ühekordselt	1741
annonce - artiklen fortsætter nedenfor	662
annonces légales	2106
annoncørbetalt	87
annoncørbetalt indhold	87	689
annons - artikeln fortsätter nedan	4552
annons från våra partner	4663
annonsblockerare upptäckt	4639
annonsen slutar här	4552
annonser från google	4663
annonsinnehåll	4573
annonslänk	4552
annonsörsinnehåll	4573
annonsørinnhold	87	3518
annonsørsamarbeid	3608
ano, prosím	601
ano, rád	601
anonimni sandučić	4315
anonym brevlåda	4653
anonym tipslåda	4653
anonymná schránka	4414
anonymní schránka	619
anpassa inställningar	4628
anulează oricând	4036
anulezi oricând	3998
anuluj odpowiedź	3648
användarnamn	4644
användarnamn eller e-postadress	4643
användarvillkor	4554
anzeige schließen	1010
anzeigensonderveröffentlichung	916
anúncio	3794
anúncio em #	3921
anúncios	3794
apasă pentru sunet	4060
apmaksāta sadarbība	3275
apmaksāts saturs	3225
apmokėta partnerystė	3208
apmokėtas turinys	3208
aportació mensual	466
aportació única	466
aportación mensual	1634
aportación única	1634
app letöltése	2534
app storeからダウンロード	2971
app storeでダウンロード	2971
app store에서 다운로드	3101
apple ile giriş yap	4840
apple podcastで聴く	2999
appleでサインイン	2981
appleでログイン	2981
appleで続ける	2981
app内打开	5255
après la publicité	2057
aptaujas rezultāti	3258
após a publicidade	3794
apóyanos	1500
apóyanos en patreon	1633
apúntate	1515
aquest article està bloquejat	470
aquest article està protegit	481
aquest article t'ha estat útil	445
aquest camp és obligatori	472
aquest contingut està protegit	481
aquest vídeo ja no està disponible	452
aquest vídeo no està disponible	452
ar norite gauti pranešimus	3192
arată conținutul	4019
arată mai mult	4042
arată mai puțin	3967
arată răspunsurile	4007
arată tot	3967
arkadaşina gönder	4749
arkadaşinla paylaş	4749
article abonné	2020
article ajouté à vos sélections	2049
article lu par une voix de synthèse	2139
article précédent	2070
article réservé aux abonnés	2020
article següent	476
article sponsorisé	2106
articles associés	2070
articles liés	2070
articles recommandés	2070
articles récents	2070
articol exclusiv pentru abonați	3998
articole asemănătoare	3964
articole înrudite	3964
articoli più letti	2792
articolul continuă după publicitate	3987
articolul continuă după reclamă	3958
articolul continuă mai jos	3958
articolul următor	3964
artikeln finns också som ljud	4548
artikeln fortsätter efter annonsen	4552
artikeln fortsätter nedan	4552
artikeln fortsätter under bilden	4552
artikeln går att lyssna på	4548
artikeln läses upp av en syntetisk röst	4631
artikeln är automatiskt genererad	4656
artikeln är låst	4534
artikeln är maskinöversatt	4656
artikeln är skapad automatiskt	4656
artikeln är skyddad av upphovsrätt	4654
artikeln är uppläst av en dator	4548
artikkel jätkub pärast reklaami	1701
artikkel jätkub reklaami järel	1701
artikkel on kaitstud autoriõigusega	1754
artikkel täieneb	1699
artikkelen er låst	3473
artikkelen finnes også som lyd	3486
artikkeli jatkuu kuvan jälkeen	1892
artikkeli on konekäännetty	1992
artikkeli on suojattu tekijänoikeudella	1990
artikkelin lukee synteettinen ääni	1964
artikkelin voi myös kuunnella	1889
artiklen er låst	644
artiklen er læst op af en robot	654
artiklen findes også som lyd	654
artiklen fortsætter efter annoncen	662
artiklen fortsætter efter reklamen	775
artiklen fortsætter nedenfor	662
artiklen fortsætter under billedet	662
artiklen kan også høres	654
artiklen læses op af en kunstig stemme	742
artikli loeb ette tehishääl	1697
artiklit loeb sünteetiline hääl	1735
artiklit loeb tehishääl	1697
artykuł czytany przez syntezator mowy	3720
artykuł dla subskrybentów	3621
artykuł do słuchania	3720
artykuł kontynuowany pod reklamą	3639
artykuł premium	3733
artykuł sponsorowany	3636
artykuł zablokowany	3733
artykuły na e-mail	3624
artykuły partnerów	3755
artículo anterior	1549
artículo regalado	1684
artículo relacionado	1549
artículo siguiente	1643
artículos recomendados	1608
artículos relacionados	1549
as notícias mais lidas	3862
ascultă	3955
ascultă articolul	4015
ascunde răspunsurile	4007
aseta ensisijaiseksi lähteeksi	1996
aslini göster	4765
assine já	3773
atbalstīt	3216
atcel jebkurā laikā	3216
atcelt var jebkurā laikā	3264
atcerēties mani	3265
atidaryti galeriją	3201
atidaryti programėlėje	3191
atidaryti programėlę	3191
atkūrimo greitis	3189
atlikite testą	3183
atlikušais laiks	3258
atlikušais laiks -#	3257
atpakaļ uz augšu	3268
atpakaļ uz sākumlapu	3268
atradi kļūdu	3269
atradi kļūdu rakstā	3222
atradāt kļūdu	3269
atrakinti straipsnį	3197
atrisini krustvārdu mīklu	3251
atsaukt piekrišanu	3255
atsisiųsti garso įrašą	3189
atsisiųsti iš app store	3191
atsisiųsti iš google play	3191
atsisiųsti programėlę	3191
atsiųskite naujieną	3202
atsiųskite nuotraukas	3202
atskaņot video	3257
atskaņošanas ātrums	3257
atslēgt rakstu	3264
atslēgvārdi	3258
atteikties var jebkurā laikā	3266
attēls # no #	3277
attēls #/#	3277
attēls attēlā	3257
atualizar a página	3887
atualizar página	3887
atvērt	3224
atvērt galeriju	3268
atvērt lietotni	3259
atvērt lietotnē	3259
atvērt rakstu	3264
atļaut paziņojumus	3260
atšaukti galite bet kada	3147
atšaukti sutikimą	3187
aucun commentaire à ce niveau	2110
audio narrado por una voz automática	1579
audio vytvorila umelá inteligencia	4395
auf apple podcasts hören	889
auf spotify hören	889
ausgewählt für sie	915
auswahl bestätigen	973
auswählen	989
automaatselt tõlgitud	1748
automaattinen käännös	1993
automaticky preložené	4417
automaticky přeloženo	623
automatické prehrávanie	4395
automatické přehrávání	594
automatický preklad	4418
automatický překlad	624
automatikus lejátszás	2532
automatinis atkūrimas	3189
automatisch übersetzt	1003
automatische übersetzung	1004
automatiskt översatt	4656
automatiškai išversta	3203
automatsko puštanje	4297
automātiski tulkots	3270
automātiskā atskaņošana	3257
autoriser la publicité	2149
ava äpis	1737
avantage abonnés	2137
avantages abonnés	2137
avantaje pentru abonați	4013
avançar # segundos	3873
avançar para o conteúdo	3813
aveți deja cont	4036
avfölj	4661
avfølg	3605
avis de décès	2106
avoimet työpaikat	1907
avregistrera dig när som helst	4646
avsluta när du vill	4534
avsluta när som helst	4646
avslutt når du vil	3473
avslå alle	3573
avís legal	424
avísanos de un error	1658
aylik bağiş	4837
aylik bağiş yap	4868
ayrintilar için tiklayin	4764
ayrintilar için tiklayiniz	4764
az ai hibázhat	2558
az ai tévedhet	2558
az e-mail-címed	2548
az első hónap csak # ft	2447
az mi hibázhat	2558
az oldal tetejére	2551
az outbrain ajánlásával	2566
az ön e-mail-címe	2548
az ön neve	2548
az összefoglalót ai készítette	2558
az összefoglalót mi készítette	2558
az összes cikk	2551
az összes elfogadása	2524
az üzeneted	2549
aç	4765
añadir a favoritos	1530
añadir a la cesta	1683
añadir a mi lista	1607
añadir a mis temas	1676
añadir al carrito	1683
añadir comentario	1542
añadir como fuente preferida	1652
añadir una respuesta	1658
añadir usuario	1505
añádenos como fuente preferida	1652
aún no eres suscriptor	1637
aún no estás registrado	1638
aún no te has registrado	1505
aún no tienes cuenta	1638
ačiū už jūsų balsą	3183
ačiū už registraciją	3199
ačiū už žinutę	3199
ačiū, kad balsavote	3183
ačiū, kad užsiprenumeravote	3172
ați uitat parola	4037
ați votat deja	4007
""", 'b': """
baixar episódio	3873
baixar o áudio	3873
baixar áudio	3873
bandykite dar kartą	3199
bandykite vėliau	3199
bankkártyás támogatás	2542
bankovním převodem	606
banküberweisung	790
bara för dig som prenumererar	4643
bara för prenumeranter	4643
bare nødvendige	3572
bağiş sayfasina git	4837
bağiş yap	4739
bağiş yapin	4739
bağişim	4838
bağlanti kopyalandi	4854
bağlantiyi kopyala	4749
başa dön	4764
başka tutar	4837
be šlamšto	3199
bedste værdi	756
bei google als quelle hinzufügen	817
bei spotify hören	889
beitrag nicht mehr verfügbar	975
bejegyzés betöltése	2524
bejelentkezés	2447
bejelentkezés apple-fiókkal	2545
bejelentkezés facebookkal	2545
bejelentkezés google-fiókkal	2545
bekræft din e-mail	758
belépés	2447
belépés facebook-fiókkal	2545
belépés facebookkal	2545
belépés google-fiókkal	2545
benefício do assinante	3840
bere sintetični glas	4494
berite naprej z naročnino	4503
bestill nå	3569
beställ boken	4624
betalas årsvis	4643
betales årlig	3587
betales årligt	755
betalt innehåll	4663
betrag wählen	789
betygsätt receptet	61
betűméret	65
betűméret csökkentése	2564
betűméret módosítása	2564
betűméret növelése	2564
bez mišljenja	4291
bez surogātpasta	3266
bez zobowiązań	3734
bez závazku, kdykoli zrušíte	500
bez závazků	500
bezmaksas piegāde	3254
bezárás	2442
beágyazott tartalom	2524
beállítás preferált forrásként	2561
beállítások mentése	2524
beállítások módosítása	2527
beğen	4818
beğenme	4818
bidrag kan trækkes fra i skat	752
bieżący czas #	3720
bild in originalgröße	993
bild vergrößern	844	993
bildergalerie öffnen	993
bildirimleri aç	4815
bildirimleri açin	4815
bilety już w sprzedaży	3713
bir hata oluştu	4842
bir tutar seçin	4868
bir şeyler ters gitti	4843
bir şeyler yanliş gitti	4843
bitte füllen sie dieses feld aus	990
bitte geben sie eine gültige e-mail-adresse ein	990
bitte prüfen sie ihr postfach	990
bitte versuchen sie es später erneut	899
bitte versuchen sie es später noch einmal	990
bitte überprüfen sie ihr postfach	990
bize ulaşin	4757
biểu quyết	92
bjud en vän på artikeln	4548
bjud oss på en kaffe	4641
bjud oss på kaffe	4641
bjud på en kaffe	4641
bli månadsgivare	4530
bli støttemedlem	3470
bliv fast støtte	752
bliv støtteabonnent	752
bliv støttemedlem	641
blocco pubblicità rilevato	2857
blokovať	4399
bloqueador de anúncios ativado	3924
bloqueador de anúncios detectado	3924
bloqueur de publicité détecté	2187
bloqueur détecté	2187
boletín	1515
bolo to užitočné	4417
brezplačna dostava	4490
browserul tău nu poate reda acest video	3977
brukervilkår	3497
brīva summa	3263
bu haber abonelere özeldir	4740
bu haber yapay zeka tarafindan seslendirilmiştir	4824
bu haber yapay zekâ ile seslendirilmiştir	4824
bu haberi paylaş	4877
bu haberi paylaşin	4877
bu haberler de ilginizi çekebilir	4763
bu içerik abonelere özeldir	4740
bu içerik faydali oldu mu	4817
bu içerik görüntülenemiyor	4827
bu içerik gösterilemiyor	4827
bu içerik kilitli	4840
bu video artik mevcut değil	4824
bu video bulunduğunuz ülkede izlenemiyor	4824
bu video mevcut değil	4824
bu video ülkenizde izlenemiyor	4824
bu yaziyi paylaş	4877
bu yorumu şikayet et	4859
bu özet yararli oldu mu	4786
bugün değil	4738
bulmaca çöz	4820
bunlar da ilginizi çekebilir	4758
burtu izmērs	3273
butlletí	435
buy me a coffee ☕	1179
buy me a cup of coffee ☕	1179
buy us a coffee ☕	1179
buzón anónimo	1646
buzón seguro	1646
buďte v obraze	505
bylo to pro vás užitečné	623
bylo to užitečné	623
bài cùng chuyên mục	5089
bài cùng tác giả	5067	5089
bài khác	5053
bài khác của tác giả	5123
bài liên quan	5053
bài mới nhất	5089
bài quảng cáo	5090
bài tiếp theo	5053
bài trước	5123
bài viết có hữu ích không	5096
bài viết có hữu ích với bạn không	5096
bài viết cùng tác giả	5067
bài viết khác của tác giả	5067
bài viết liên quan	5053
bài viết mới	5088
bài viết này bị khóa	5117
bài viết này có hữu ích không	5096
bài viết tiếp theo	5123
bài viết tiếp tục bên dưới	5092
bài viết tiếp tục sau quảng cáo	5092
bài viết trước	5123
bài viết được tặng bởi thuê bao	5143
bài được dịch tự động	5088
bài đọc nhiều	5089
báo cáo	5097
báo cáo bình luận	5134
báo cáo vi phạm	5097
báo lỗi	5052
báo lỗi bài viết	5096
bármikor leiratkozhat	2474
bármikor leiratkozhatsz	2474
bármikor lemondhatja	2447
bármikor lemondható	2447
bäst värde	4644
bästa pris	4644
bình chọn	91	5097
bình chọn của bạn đã được ghi nhận	5096
bình luận	5052
bình luận (#	5052
bình luận của bạn	5134
bình luận hay	5073
bình luận đã bị tắt	5134
bölümü indir	4824
búsqueda	1555
bücher aus dem shop	822
bülten	4793
bülten üyeliği	4793
bültene abone oldunuz	4793
büyüt	4764
bądź na bieżąco	3624
bądź pierwszą osobą, która skomentuje	3749
błędny adres e-mail	3736
bővebben	2470	2526
būkite pirmas	3153
būkite pirmas, pakomentavęs	3153
bạn chưa có tài khoản	5117
bạn chưa đăng ký	5117
bạn có muốn nhận thông báo	5110
bạn có muốn nhận thông báo không	5110
bạn có thể hủy đăng ký bất cứ lúc nào	5119
bạn có thể quan tâm	5053
bạn muốn nhận thông báo	5110
bạn thấy bài viết này thế nào	5096
bạn đang theo dõi chủ đề này	5128
bạn đã bình chọn	5096
bạn đã bình chọn rồi	5096
bạn đã có tài khoản	5117
bạn đã đăng ký rồi	5140
bản ghi	5104
bật	5111
bật thông báo	5110
bật tiếng	5103
bắt buộc	5120
bắt đầu trắc nghiệm	5099
bỏ qua	5031
bỏ qua quảng cáo	5137
bỏ theo dõi	5128
""", 'c': """
cada aportació compta	438
cada aportación cuenta	1603
cada contribuição conta	3857
cada doação conta	3888
cada donación cuenta	1633
cadastre-se grátis	3773
califica este artículo	1542
campo obrigatório	3894
campos obrigatórios	3894
cancel·la quan vulguis	470
cargando el vídeo	1618
cargando vídeo	1618
cargar más	1555
cargar más comentarios	1611
cargar más noticias	1643
cargar publicación	1623
cargar vídeo	1623
carrega la publicació	456
carrega més comentaris	445
carregando o vídeo	3873
carregando vídeo	3873
carregant el vídeo	452
carregar conteúdo	3877
carregar conteúdo externo	3799
carregar mais comentários	3864
carregar mais notícias	3898
carregar o conteúdo	3877
carregar publicação	3877
carregar vídeo	3877
carte de crédit	2019
cartão de crédito	3772
caseta redacțională	3974	3975
categorieën	3331
categorías	1549
caută	3966
caça-palavras	3869
ce contenu vous a-t-il été utile	2102
ce résumé vous a-t-il été utile	2102
cea mai bună ofertă	4037
cela vous a-t-il été utile	2131
cele mai citite știri	4001
cele mai noi știri	3964
celkem hlasovalo # čtenářů	582
celozaslonski način	4494
celá obrazovka	594
celý článek	527
celý článek zde	615
celý článok	4411
cenimy twoją prywatność	3642
cererea ta a fost trimisă	4063
cerrar galería	1674
cerrar menú	1555
cerrar sesión	1505
cet article est en accès libre pour les abonnés	2119
cet article est lu par une voix de synthèse	2102
cet article vous a-t-il été utile	2131
cette adresse est déjà inscrite	2191
cette information vous a-t-elle été utile	2178
cette page vous a-t-elle été utile	2131
cette réponse est-elle utile	2131
cette vidéo est indisponible	2139
cette vidéo ne peut pas être lue	2139
cevaplari göster	4817
changer mes préférences	2061
chargement du lecteur vidéo	2139
charger la vidéo	2143
charte éditoriale	2165
chcem dostávať upozornenia	4398
chcem odoberať	4408
chcete dostávat notifikace	598
chcete dostávat upozornění	598
chcete dostávať notifikácie	4398
chcete dostávať upozornenia	4398
chci dostávat upozornění	598
chci odebírat	505
chci podpořit	497
chci přispět	497
chi tiết	5057
chia sẻ	5041
chia sẻ bài viết	5041
chia sẻ bài viết này	5143
chia sẻ facebook	5088
chia sẻ lên facebook	5130
chia sẻ qua email	5130
chia sẻ qua facebook	5088
chia sẻ qua zalo	5130
chia sẻ tin này	5143
chia sẻ zalo	5130
chia sẻ ý kiến của bạn	5052	5073
cho chúng tôi biết ý kiến	5096
cho phép	5111
cho phép thông báo	5110
chuyên mục	5053
chuyển đến công thức	61
chép liên kết	5088
chính sách bảo mật	5051
chính sách bảo mật | điều khoản sử dụng	5051
chính sách cookie	5050	5051
chính sách quyền riêng tư	5051
chơi miễn phí	5099
chơi ngay	5099
chưa có tài khoản	5117
chấp nhận	5050
chấp nhận tất cả	5050	5051
chấp nhận tất cả cookie	5051
chấp nhận và tiếp tục	5050	5107
chất lượng	5104
chế độ tối	5136
chỉ dành cho thuê bao	5117
chỉ dành cho thành viên	5117
chọn	5118
chọn gói	5117
chọn gói của bạn	5117
chọn gói đăng ký	5117
chọn số tiền	5138
chủ đề	5053
chủ đề liên quan	5053
chủ đề nóng	5089
cikk ajándékozása	2564
cikk elküldése ajándékként	2564
cikk feloldása	2545
cikk meghallgatása	2532
cikk megosztása	2453
cikk mentése	2453
cikk nyomtatása	2564
cikkünk frissül	2470
citeşte şi	3964
citește articolul complet	4042
citește articolul integral	4042
citește fără limite	3998
citește gratuit	4062
citește mai departe	3964	3966
citește mai mult	3964	3966
citește regulile comunității	3980
citește tot articolul	4042
citește transcrierea	4015
citește în aplicație	4022
citește și	3964
citi šobrīd lasa	3218
citit de o voce sintetică	4015
citiți și	3964
cobrança anual	3893
codes de réduction	2202
cofnij zgodę	3717
col·labora	411
comandă acum	3985	4013
comandă cartea	3985	4013
comentariile sunt doar pentru abonați	4055
comentariul tău	4055
comentariul tău așteaptă moderarea	3980
comentează	3963
comentário	3801
comentário aguardando moderação	3850
comentários	3801
comentários desativados	3913
comentários exclusivos para assinantes	3850
commander ce numéro	2106
commander le numéro	2105
comment désactiver mon adblocker	2149
comment désactiver mon bloqueur	2149
commentaire en attente de modération	2110
commentaires désactivés	2178
commerciële bijdrage	3381
commerciële content	3460
commerciële inhoud	3460
comparte este artículo	1684
compartilhar esta matéria	3936
compartilhe esta notícia	3936
compartir esta página	1684
completează formularul #	3946
completează online formularul #	3946
compre a edição impressa	3840
conditions générales	2059
conectează-te cu facebook	3998
conectează-te cu google	3998
confidentialité	2059
configuració de galetes	456
configuració de les galetes	456
configuració de privacitat	456
configuración	1539
configuración de cookies	1539
configuración de privacidad	1623
configurações de cookies	3796
configurações de privacidade	3877
confira o preço	3935
conheça as ofertas	3926
conheça os planos	3926
conheça todas as nossas newsletters	3854
consenti la pubblicità	2818
consigue tu entrada aquí	1582
consulta les normes de participació	427
consultez notre charte de modération	2110
consíguelo en tu quiosco	1582
contacta amb la redacció	478
contacta con la redacción	1646
contactar a redação	3901
contactar con la redacción	1646
contactați redacția	4044
contacte a redação	3901
contactează redacția	4044
contacter la rédaction	2165
contactez la rédaction	2165
contenu externe recommandé	2100
contenu proposé par notre partenaire	2106
contenu réservé	2155
contenu réservé aux abonnés	2155
contenu sponsorisé	2057
contenus recommandés	2124
contenus sponsorisés	2057	2070
conteúdo bloqueado	3799
conteúdo de marca	3794
conteúdo exclusivo	3773
conteúdo exclusivo para assinantes	3859
conteúdo externo	3835
conteúdo externo bloqueado	3799
conteúdo externo recomendado	3835
conteúdo gerado por ia	3921
conteúdo pago	3870
conteúdo para assinantes	3773
conteúdo patrocinado	3794
conteúdo premium	3859
conteúdo produzido pela marca	3840
conteúdo relacionado	3810
conteúdos relacionados	3862
contingut només per a usuaris registrats	439
continua a leggere dopo la pubblicità	2804
continua após a publicidade	3794
continua després de l'anunci	429
continuar leyendo aquí	1505
continuarea articolului după publicitate	3987
continuarea articolului după reclamă	3984
continue a ler esta notícia	3862
continuer après la publicité	2057
continuer sans désactiver	2187
continuer à lire	2193
continuă cu apple	3998
continuă cu email	4062
continuă cu facebook	3998
continuă cu google	3998
continuă lectura	4065
continuă pe site	4022
continuă să citești	4065
continuă să citești după publicitate	3984
continuă în browser	4022
continúa abajo	1537
contáctanos	1542
convida'ns a un cafè	466
conținut disponibil doar utilizatorilor înregistrați	3998
conținut exclusiv	3950
conținut exclusiv pentru abonați	3950
conținut extern	3977
conținut extern recomandat	3977
conținut pentru abonați	3948
conținut plătit	4013
conținut premium	3998
conținut promovat	3987
conținut sponsorizat	87	3958
cookie beállítások	2524
cookie を管理する	2968
cookie 偏好設定	5176
cookie 偏好设置	5176
cookie 設定	5252
cookie 设置	5252
cookie-beállítások	2524
cookie-beállítások módosítása	2527
cookieinställningar	4554
cookies a ochrana soukromí	520
cookieの管理	2968
cookieの設定	2902
cookieの設定を変更	2904
cookieを拒否する	3001
cookieを管理	2968
cookieを管理する	2968
cookie政策	5174
cookie設定	2902	2905	5174
cookie設定を変更	2904
cookie设置	5174	5177
copia enllaç	486
copia l'enllaç	418
copiază	4052
copiază link	3955
copiază linkul	3955
copy link thành công	5088
correo electrónico	1515
correo electrónico no válido	1639
correo no válido	1639
correu electrònic	473
correu electrònic no vàlid	472
correu no vàlid	472
coś poszło nie tak	3737
coś poszło nie tak. spróbuj ponownie	3736
coś poszło nie tak. spróbuj ponownie później	3736
creează cont	3948
crucigrama del día	1659
créer mon compte	2020
créer un compte	2020
créer une alerte	2112
créer une alerte sur ce thème	2112
csak a szükséges sütik	2524
csak a szükségesek	2524
csak előfizetők számára	2545
csak előfizetőknek	2447
csomagok megtekintése	2545
cualquier aportación ayuda	1633
cum îl dezactivez	4031
cumpără acum	4013
cumpără bilet	3985	4013
cumpără bilete	3985	4013
cumpără bilete online	4013
cumpără cartea	3985	4013
cumpără de pe emag	4013
cumpără revista	3984
cuvinte încrucișate	4012
czy artykuł był pomocny	3747
czy artykuł był przydatny	3747
czy ten artykuł był pomocny	3747
czy to było pomocne	3747
czyta głos ai	3720
czytaj całość	3657
czytaj cały artykuł	3739
czytaj również	3654
czytaj także	3654
czytaj też	3654
czytaj też nasze inne artykuły	3654
czytaj więcej	3654	3657
czytaj więcej o	3654
czytane przez głos syntetyczny	3720
cài đặt	5050
cài đặt cookie	5107
cài đặt quyền riêng tư	5107
cài đặt ứng dụng	5109
các bài viết khác của tác giả	5067
các tin khác	5053
cách tắt	5114
cách tắt trình chặn quảng cáo	5113
câmp obligatoriu	4038
câmpuri obligatorii	4038
cât de util a fost acest articol	3980
câu đố	5101
címkék	2468
címlap	2468
címlapra	2551
címlapról ajánljuk	2468
có lẽ để sau	5031
có lỗi xảy ra	5119
có thể bạn quan tâm	19	5053
có thể bạn thích	19
có, tôi muốn	5110
códigos de desconto	3935
códigos de descuento	1683
códigos promocionales	1683
cómo desactivar el bloqueador	1631
cómo desactivarlo	1632
cómpralo aquí	1617
cómpralo en amazon	1617
cùng chuyên mục	5053
cùng chủ đề	5089
cùng tác giả	5067	5089
cũ nhất	5097
cảm ơn bạn đã bình chọn	91	5096
cảm ơn bạn đã tham gia	5096
cảm ơn bạn đã ủng hộ	5138
cảm ơn, tin nhắn của bạn đã được gửi	5119
cỡ chữ	65	5078
cửa hàng	5132
""", 'd': """
d'autres articles à découvrir	19
da, želim	4301	4498
dagens fråga	91	4617
dagens spørgsmål	91	728
dagens spørsmål	91	3561
daha az göster	4765
daha fazla göster	4764
daha fazla haber için tiklayin	4764
daha fazla yorum yükle	4817
daha önce oy kullandiniz	4817
daha önce oy verdiniz	4817
dalies ar šo rakstu	3221
dalinkitės	3147
dalinkitės straipsniu	3152
dalsza część artykułu pod materiałem wideo	3636
dalsza część artykułu pod wideo	3636
dalsza część tekstu pod wideo	3636
dalszy ciąg materiału pod wideo	3639
dalīties	3216
dalīties ar draugiem	3221
dalīties ar rakstu	3273
dalīties facebook	3221
dalīties whatsapp	3273
další	527
další foto	615
další fotografie	615
další snímek	615
další strana	527
další video	594
další z rubriky	525
další zprávy	525
další článek	525
další články	19	525
další články od autora	615
další čtení	525
danke für dein feedback	893
danke für deine stimme	91
danke für ihr feedback	893
danke für ihre stimme	91	963
danke fürs abstimmen	963
danke fürs mitmachen	91
danos tu opinión	1594
dans l'actualité	2124
dans la même catégorie	2070
dans la même rubrique	2070
dans la même série	2070
dar lze odečíst z daní	605
dar si můžete odečíst z daní	605
darovat jednorázově	605
darovat měsíčně	605
darovat článek	509
darovať	4332
darovať jednorazovo	4402
darovať mesačne	4402
darovať článok	4340
darowiznę możesz odliczyć od podatku	3730
darujte nám # %	4402
darujte tento článek	509
darujte tento článok	4340
das könnte dich auch interessieren	841
das könnte ihnen auch gefallen	841
das könnte sie auch interessieren	841
das könnte sie interessieren	841
das video ist in ihrem land nicht verfügbar	975
das video ist leider nicht mehr verfügbar	975
das video ist nicht mehr verfügbar	975
das video ist nicht verfügbar	975
das wichtigste in kürze, zusammengefasst von ki	877
datenschutzerklärung	827
daugiau autoriaus straipsnių	3201
daugiau straipsnių	3201
daugiau šia tema	3149
dať spätnú väzbu	4417
dbamy o twoją prywatność	3642
deaktivér din adblocker	749
deblochează articolul	3998
definições de cookies	3877
definições de privacidade	3877
deine stimme wurde gezählt	963
deixar um comentário	3801
deixe um comentário	3801
del på e-mail	773
del på e-post	3486
del på facebook	654	3486
del på mail	654
del på twitter	654	3486
del på whatsapp	3606
del på x	654	3486
dela inlägget	4548
dela på facebook	4548
dela på twitter	4548
dela på whatsapp	4662
dela på x	4548
dela som gåva	4662
deli po e-pošti	4519
deli članek	4440
delite članek	4440
demander un droit de réponse	2178
den här artikeln är låst	4643
den här artikeln är skyddad av upphovsrättslagen	4654
den här videon är inte längre tillgänglig	4631
den här videon är inte tillgänglig	4631
denne artikel er låst	755
denne artikkelen er låst	3587
denne saken er låst	3587
denne video er ikke længere tilgængelig	742
denne video er ikke tilgængelig	742
denunciar comentário	3913
denunciar este comentário	3913
der er opstået en fejl	759
der opstod en fejl. prøv igen senere	758
dernière minute	2070
dernières actualités	2070
dernières infos	2070
dernières nouvelles	2070
desa les preferències	456
desa per llegir després	441
desactívalo para continuar	1631
desactívalo para seguir leyendo	1631
desbloquear artículo	1604
desbloqueie este conteúdo	3859
descarcă aplicația	4022
descarcă audio	4015
descarcă din app store	4022
descarcă din google play	4022
descarcă episodul	4015
descarcă formularul	4033
descarcă formularul #	3946
descargar pódcast	1618
descarrega l'àudio	452
descarregar áudio	3873
deschide aplicația	4023
deschide în aplicație	4022
descárgala en app store	1626
descárgala en google play	1626
descărcați formularul #	3946
destekçi ol	4837
destekçimiz olun	4837
desteğiniz fark yaratir	4868
desteğiniz için teşekkür ederiz	4868
desteğiniz için teşekkürler	4868
det er gratis å opprette en bruker	3473
det går inte att visa innehållet	4628
det har oppstått en feil	3591
det här innehållet kan inte visas	4628
det här innehållet är inte tillgängligt	4628
det læser andre	679
det oppsto en feil. prøv igjen senere	3590
det är gratis att skapa ett konto	4534
detaylar için tiklayin	4764
detaylar için tiklayiniz	4764
detta material är skyddat enligt lagen om upphovsrätt	4596
detta är en annons	4552
detta är en plusartikel	4534
dette indhold er ikke tilgængeligt	739
devam etmek için üye girişi yapin	4740
devami için abone olun	4740
devamini okumak için abone olun	4740
dezactivează sunetul	4015
dienas jautājums	3251
diese funktion steht nur angemeldeten nutzern zur verfügung	911
dieser inhalt ist nicht mehr verfügbar	972
dieser inhalt ist nicht verfügbar	972
dieser kommentar wurde gelöscht	1005
dieses video ist in deinem land nicht verfügbar	975
dieses video ist in ihrem land nicht verfügbar	975
dieses video ist leider nicht mehr verfügbar	975
dieses video ist nicht mehr verfügbar	975
dieses video ist nicht verfügbar	975
digite um e-mail válido	3894
din aceeași categorie	3964
din aceeași secțiune	4001
din röst har registrerats	4617
din röst är registrerad	91
din röst är räknad	4617
disponibil în app store	4022
disponibil în app store și google play	3992
disponibilă în app store și google play	3992
disponível na app store	3880
distribuie știrea	4067
distribuiți	3955
diğer fotoğraf için tiklayin	4761
diğer haberler	19	4758
diğer okurlar bunlari okuyor	4758
diğer sayfaya geçmek için tiklayin	4761
diğer seçenekler	4855
diğer tutar	4837
diğer yazilari	4846
dla prenumeratorów	3733
dla subskrybentów	3621
dlaczego widzę tę reklamę	3755
do fotogalérie	4411
do galérie	4411
do góry	3657
do košíka	4390
do košíku	514	588
do księgarni	3637
do speciálu	615
doar abonații pot comenta	3980
doar pentru abonați	3948
doação mensal	3769
doação única	3769
doba čtení # min	527
dodaj do moich tematów	3751
dodaj jako preferowane źródło	3751
dodaj kao željeni izvor	4321
dodaj nas do preferowanych źródeł	3751
dodaj nas do wyjątków	3725
dodaj u košaricu	4293
dodaj v košarico	4489
dogodila se greška. pokušajte ponovno	4309
dolgozzon nálunk	2470
domiciliación bancaria	1504
domů	527
don régulier	2151
dona suport al periodisme en català	438
dona'ns la teva opinió	445
donació mensual	467
donació única	467
donación mensual	1500
donación puntual	1634
donación única	1500
donativo único	3889
donați	3945
donația mea	4061
donație lunară	4033
donație unică	4033
donează	3945
donează acum	3945
donează lunar	3945
donează lunar # euro	3997
donează lunar # lei	3997
donează o dată	4032
doner nå	3470
doniraj mesečno	4304	4501
doniraj mjesečno	4304
données personnelles	2059
donér	641
donér nu	641
doporučeno outbrain	631
doporučeno taboola	631
doporučené	525
doporučené články	525
doporučuje outbrain	631
doporučujeme	525	609
doporučujeme přečíst	525
doporučujeme také	525
dosegli ste omejitev člankov	4503
dosegnuli ste ograničenje članaka	4306
dossier spécial	2136
dovanoti straipsnį	3206
dozvoli obaveštenja	4300
dołącz do dyskusji	3704
dołącz do nas	3618
dołącz do newslettera	3624
došlo je do greške. pokušajte ponovo	4309
došlo je do pogreške. pokušajte ponovno	4309
došlo k chybě	613
došlo k chybě. zkuste to prosím později	612
drodzy użytkownicy	3642
droga użytkowniczko, drogi użytkowniku	3642
drogi użytkowniku	3642
droits réservés	2198
drukāt	3221
drukāt rakstu	3273
drukāt recepti	61
du använder en adblocker	4637
du använder en annonsblockerare	4637
du er nå påmeldt	3480
du er nå påmeldt nyhetsbrevet	3480
du följer	4660
du följer det här ämnet	4660
du följer nu	4660
du följer redan	4660
du följer redan ämnet	4660
du følger allerede	3604
du følger allerede dette emne	772
du følger allerede dette temaet	3604
du følger allerede emnet	772
du følger dette emne	772
du følger dette temaet	3604
du følger emnet	772
du følger nå	3604
du har en adblocker påslagen	4639
du har en annonsblockerare påslagen	4639
du har nådd grensen	3587
du har nået din grænse	755
du har nått din gräns	4643
du har redan röstat	4617
du har rätt att vara anonym	4562
du har slået adblock til	749
du kan när som helst avregistrera dig	4646
du kan när som helst avsluta prenumerationen	4541
du kan når som helst melde deg av	3480
du kan opsige når som helst	644
du kan trække beløbet fra i skat	752
du kanske också gillar	4566
du modtager snart en bekræftelse på mail	649
du même auteur	2070
du prenumererar nu på nyhetsbrevet	4541
du skyddas av källskyddet	4562
du verkar använda en annonsblockerare	4637
du vil kanskje også like	3508
du är nu anmäld	4646
du är skyddad av källskyddet	4562
du är skyddad enligt källskyddet	4562
duración	1619
durată	4016
duração	3874
durée	2140
durée : #	2093
dziękujemy za głos	91	3707
dziękujemy za oddanie głosu	91	3707
dziękujemy za przesłanie formularza	3736
dziękujemy za udział w sondzie	3707
dziękujemy za wiadomość	3736
dziękujemy za zapis	3624
dziękujemy! sprawdź skrzynkę	3736
dành cho bạn	5053
dành cho thuê bao	5035
dành riêng cho thành viên	5117
dárkovat článek	499
dát zpětnou vazbu	623
därefter # kr/mån tills du säger upp	4534
débloquer l'accès	2190
débloquer l'article	2020
débloquer tous les articles	2022
débloquez cet article	2119
débloquez l'accès à tous les articles	2022
débloquez l'intégralité des articles	2022
débloquez tous les articles	2022
débloquez tous nos articles	2022
déconnexion	2020
découvrez notre boutique	2105
découvrez tous nos jeux	2134
découvrir l'offre	2020
découvrir la boutique	2137
découvrir nos offres	2119
découvrir toutes nos offres d'abonnement	2119
déjà un compte	2020
déjà un compte ? connectez-vous	2020
délka	595
délka #	595
déplier	2075
désactiver les sous-titres	2139
détails	2075
dê a sua opinião	3864
dê sua opinião	3864
dölj	4570
dölj annons	4663
dölj bildtext	4649
dölj svar	4658
düzeltme politikasi	4848
dāvini rakstu	3221
dāvini rakstu draugam	3221
děkujeme za hlas	582
děkujeme za hlasování	91	582
děkujeme za odběr	612
děkujeme za přihlášení	505
děkujeme za vaši zprávu	612
děkujeme za váš hlas	91	582
děkujeme za zprávu	612
dĺžka	4396
dĺžka #	4396
dịch tự động	5104
""", 'e': """
e-bülten	4793
e-bülten aboneliği	4793
e-mail alebo používateľské meno	4405
e-mail cím	2548
e-mail ili korisničko ime	4306
e-mail inválido	3854
e-mail nebo uživatelské jméno	608
e-mail-cím	2549
e-mail-cím vagy felhasználónév	2545
e-mailová adresa	505
e-pasts vai lietotājvārds	3264
e-post või kasutajanimi	1742
e-posta gönder	4749
e-posta ile paylaş	4854
e-postadress eller användarnamn	4643
e-pošta ali uporabniško ime	4503
e-poštni naslov	4506
echipa redacțională	3975
ecrã inteiro	3874
edición digital	1505
edición impresa	1505
editöre yaz	4848
editöre yazin	4848
editörün seçtikleri	4758
edição impressa	3773
eget beløb	752
eget beløp	3584
egyedi összeg	2542
egyszeri adomány	2542
egyszeri támogatás	2443
egyszeri támogatás küldése	2542
egyéb összeg	2542
ehkä myöhemmin	1877
ei mielipidettä	1955
ei tänään	1877
ei vielä tunnusta	1979
ei, aitäh	1739
eikö sinulla ole tunnusta	1979
ein fehler ist aufgetreten. bitte versuchen sie es später erneut	990
eiti į receptą	61
ekskluzivno za naročnike	4503
el artículo continúa abajo	1683
el artículo continúa debajo	1683
el juego es solo para mayores de # años	1655
el millor de la setmana a la teva bústia	435
el más popular	1638
el més llegit	415
el més popular	471
el més vist	442
el reproductor se está cargando	1618
el. paštas	3172
el. paštas arba vartotojo vardas	3197
el. pašto adresas	3199
eldste først	3602
elfelejtett jelszó	2447
elfelejtette a jelszavát	2545
elfogadom az összeset	2527
elfogadom és folytatom	2524
elfogadom és megjelenítem	2524
elfogadás és folytatás	2524
elige tu suscripción	1604
elküldés	2549
elküldöm	91	2453	2549
elküldöm e-mailben	2564
ellenőrizd a postafiókod	2548
ellenőrizze a postafiókját	2548
elmentem későbbre	2453
elolvasom később	2564
elolvasta az összes ingyenes cikkét	2545
elrejtés	2472
els lectors també han llegit	442
elutasítom	2526
elérte a havi limitet	2545
elírást talált	2464
előfizetek	2447
előfizetés	2447
előfizetési csomagok	2545
előfizetési lehetőségek	2545
előfizető vagyok	2545
előfizetői ajánlat	2521
előfizetői előny	2521
előfizetői kedvezmény	2521
előfizetői tartalom	2447
előfizetőknek	2447
előfizetőként megoszthatja a cikket	2453
előző	2470
előző cikk	2468
előző fotó	2551
előző kép	2551
előző oldal	2551
email cím	2549
email của bạn	5140
email của bạn sẽ không được hiển thị công khai	5073
email inválido	3894
email không hợp lệ	5119
email không đúng định dạng	5119
email no válido	1639
email này đã được đăng ký	5140
emailul tău	4063
emlékeztess később	2442
emlékezz rám	2546
emlékezzen rám	2546
emme voi näyttää sisältöä	1961
emme voi näyttää tätä sisältöä	1961
empfehlungen für sie	915
en beğenilen	4818
en beğenilenler	4818
en colaboración con	1655
en col·laboració amb	488
en este artículo	1549
en popüler	4841
en çok okunan	4758
en çok okunan haberler	4758
en çok okunanlar	4758
encara no estàs registrat	471
encuesta del día	1545
endast för dig som är prenumerant	4643
endast för medlemmar	4643
endast nödvändiga	4628
endast nödvändiga cookies	4628
endre tekststørrelse	3606
engangsbeløb	641
engangsbeløp	3584
engedélyezem	2538
engedélyezés	2538
engedélyezés és folytatás	2527
engedélyezés és megjelenítés	2527
engångsgåva	4530
enllaç copiat	441
ensemble, faisons vivre un média libre	2118
entgeltliche veröffentlichung	824
enthält werbung	821
entre em contato com a redação	3901
enviament gratuït	488
enviar comentário	3801
enviar corrección	1542
envoyer à un ami	2049
envoyer à un proche	2049
envoyez-nous vos témoignages	2098
envíanos tu opinión	1611
envío gratis	1655
epizód letöltése	2532
eredeti megjelenítése	2472
eredmény megtekintése	91
eredmények	92	2472
eredmények megtekintése	2515
erinnern sie mich später	785
eroare la încărcarea videoclipului	4060
erro ao carregar o vídeo	3921
error al cargar el vídeo	1666
erről bővebben itt írtunk	2470
erről is írtunk	2468
erről itt írtunk bővebben	2470
erscheint täglich	899
erscheint wöchentlich	899
erősítse meg az e-mail-címét	2548
es gratis y solo te llevará un minuto	1600
es ist ein fehler aufgetreten. bitte versuchen sie es später erneut	899
es ist ein fehler aufgetreten. bitte versuchen sie es später noch einmal	990
es izslēdzu reklāmu bloķētāju	3262
escanea el código qr	1627
escreva um comentário	3801
escriu a la redacció	478
escriu el teu correu electrònic	435
esi pirmais, kas komentē	3222
esimene kuu # €	1692
esta funcionalidad es sólo para registrados	1505
esta matéria foi útil para você	3837
esta notícia foi útil	3837
esta página foi útil	3864
este artigo está bloqueado	3892
este artigo foi útil	3864
este artículo está bloqueado	1637
este artículo está protegido	1679
este campo é obrigatório	3894
este contenido está protegido	1679
este correo ya está registrado	1672
este e-mail já está cadastrado	3927
este espaço é moderado pela redação	3850
este resumo foi útil	3837
este video ya no está disponible	1618
este vídeo já não está disponível	3873
este vídeo no está disponible	1618
este vídeo não está disponível	3873
este vídeo não está mais disponível	3873
este vídeo ya no está disponible	1618
está a seguir este tema	3931
estás bloqueando nuestros anuncios	1669
estás de acuerdo? vota	1594
estás siguiendo este tema	1676
estä	1970
ethvert bidrag hjælper	752
etický kodex redakce	619
etický kódex redakcie	4414
etkinleştir	4831
etkö ole tilaaja	1979
etkö ole vielä tilaaja	1979
ett fel har uppstått	4647
ett fel uppstod. försök igen senare	4646
etwas ist schiefgelaufen. bitte versuchen sie es später erneut	990
evaluează rețeta	61
evästeasetukset	1895
evästeet	1895
evästeet ja tietosuoja	1896
evästekäytäntö	1961
exclusiv pentru abonați	3998
exibir conteúdo	3877
exklusiv für abonnenten	988
exklusiv für mitglieder	988
exklusivt för medlemmar	4643
exklusivt för prenumeranter	4643
exkluzív tartalom előfizetőknek	2545
experimente grátis por um mês	3859
externt innehåll	4628
externí obsah	591
externý obsah	4392
ez a cikk zárolt	2545
ez a mező kötelező	2548
ez a tartalom nem elérhető	2524
ez a tartalom nem jeleníthető meg	2524
ez a videó már nem elérhető	2532
ez a videó nem elérhető	2532
ez is érdekelhet	2468
ez is érdekelheti	2468
ezek is érdekelhetik	19
ezek is érdekelhetnek	19
ezt a tartalmat nem tudjuk megjeleníteni	2524
ezt a témát már követi	2561
ezt is ajánljuk	2468
ezt olvasta már	2468
ezt olvastad már	2468
eén keer toestaan	3422
ešte nemáte predplatné	4405
ešte nemáte účet	4405
ești de acord? votează	3980
ești deja abonat	4006
ești deja abonată	4006
""", 'f': """
facebook ile giriş yap	4840
facebook'ta paylaş	4749
facebook-bejegyzés betöltése	2527
facebook-poszt betöltése	2527
facebookでシェア	2895
facebookでシェアする	2895
facebookでログイン	2981
facebookで共有	2995
facebookで続ける	2981
facebookで見る	2999
facturació anual	471
facturació mensual	471
facturación anual	1638
facturación mensual	1638
facturare anuală	4037
facturare lunară	4037
facturé annuellement	2155
facturé mensuellement	2155
faire un don défiscalisé	2151
faktureras årligen	4643
faktureres årlig	3587
faktureres årligt	755
fale com a redação	3901
fazer doação	3925
fazer uma doação mensal	3925
fazer uma doação única	3925
faça login	3773
faça o quiz	3867
faça o teste	3867
faça uma doação única	3925
faça uma pergunta sobre esta reportagem	3837
felhasználási feltételek	2524
felhasználási jog vásárlása	2556
felhasználónév	2546
felhasználónév vagy e-mail	2545
feliratkozás	2549
feliratkozás hírlevélre	2548
feliratok megjelenítése	2532
fermer la fenêtre	2193
fes el qüestionari	448
fes una donació	411
fes-te sòcia	466
ficha técnica	3819
fiecare contribuție contează	4032
fiecare donație contează	3997
fiecare leu contează	3997
film jest niedostępny w twoim kraju	3720
film nie jest już dostępny	3720
film niedostępny	3720
fin de la publicité	2137
fine della pubblicità	2804
fine pubblicità	2804
fiyati gör	4823
fizetett együttműködés	2566
fizetett hirdetés	87	2456
fiók létrehozása	2447
fiókom	2447
foglalja le helyét	2521
folytatás a hirdetés után	2566
folytatás apple-fiókkal	2545
folytatás facebookkal	2545
folytatás google-fiókkal	2545
folytatás google-lel	2545
folytatás kikapcsolás nélkül	2539
fontu büyüt	4854
form gönderildi	4870
formulaire envoyé	2191
formulário enviado	3927
forstået	684
forstått	3513
forstør	743
forstør billede	682
forstør billedet	761
forstørr	3576
forstørr bilde	3511
forstørr bildet	3593
fortsett uten å slå av	3582
fortsett uten å støtte	3469
fortsätt läsa efter annonsen	4552
fortsätt med apple	4643
fortsätt med e-post	4643
fortsätt med facebook	4643
fortsätt med google	4643
fortsätt utan att stänga av	4637
fortsätt utan att stödja	4529
fortsæt med apple	755
fortsæt med at læse	662
fortsæt med e-mail	755
fortsæt med facebook	755
fortsæt med google	755
fortsæt uden at slå fra	749
fortsæt uden at støtte	640
foto # iš #	3210
fotogalería	1549
fotografia următoare	4065
fotoğraf galerisi	4846
fotoğrafi büyüt	4846
fotoğraflar için tiklayin	4761
fotoğraflari gör	4846
fotoğraflari görmek için tiklayin	4764
fotó #/#	2550
fotó megtekintése	2550
fotó: #/#	2550
fotók megtekintése	2550
fra vores annoncører	775
fra vår butikk	3569
fra våre partnere	3608
frete grátis	3910
friss hírek	2468
frissítse az oldalt	2541
fråga vår ai om artikeln	4560
från vår butik	4624
från våra annonsörer	4663
från våra partner	4663
frühbucher-tickets	968
frühbucherrabatt sichern	968
fuld skærm	742
fuldskærm	682
fullskärm	4631
fyll i fältet	4646
fäll ihop	4570
fäll ut	4570
fältet är obligatoriskt	4646
få adgang	644
få artiklen læst op	654
få de vigtigste nyheder hver morgen	649
få de viktigaste nyheterna varje morgon	4541
få de viktigste nyhetene hver morgen	3480
få læst artiklen op	742
få notifikationer	745
få notiser	4634
få nyheder på mail	649
få nyheter på e-post	3480
få nyheter på mejlen	4541
få overblikket her	682
få tilgang	3473
få varsel når vi skriver om dette	3511
få varsler	3578
följ	4549
följ det här ämnet	4660
följ direktrapporten	4649
följ författaren	4660
följ journalisten	4660
följ liverapporten	4649
följ oss	4549
följ skribent	4549
följ skribenten	4660
följ ämne	4660
följ ämnen	4660
följ ämnet	4549
för prenumeranter	4534
förderer werden	786
fördermitglied werden	786
föregående	4569
föregående artikel	4566
föregående bild	4649
föregående sida	4649
förnamn	4647
förstora	4569
förstora bild	4649
förstora bilden	4649
försök igen senare	4646
føj til foretrukne kilder	772
føj til mine emner	772
følg	657	658	3488
følg alle	658
følg alle emner	659
følg dette emne	772
følg dette temaet	3604
følg direkte	3593
følg direktesenteret	3593
følg emne	657
følg emner	659
følg emnet	3604
følg forfatter	3604
følg forfatteren	3604
følg ikke længere	772
følg journalist	3604
følg journalisten	3604
følg liveblog	761
følg livebloggen	761
følg os	657
følg oss	3488
følg sagen her	682
følg saken direkte	3593
følg serien	659
følg skribent	772
følg skribenten	772
følg tema	3488
følg temaet	3604
følg temaet og få varsel	3511
følger	658
für abonnenten	791
für den newsletter anmelden	801
für dich empfohlen	915
für sie empfohlen	915
für sie entstehen keine mehrkosten	916
fă o donație	3945
fă quizul	4010
fă testul	4010
fără obligații	3998
fără spam	4038
fără sunet	4016
fără tine nu putem	3997
főoldal	2551
""", 'g': """
galbūt vėliau	3193
galeri için tiklayin	4761
galerie schließen	993
galerie öffnen	993
galeriyi aç	4764
galeriyi gör	4846
galeriyi görmek için tiklayin	4764
galéria	2470
galéria (#	2550
galéria bezárása	2551
galéria megnyitása	2551
galéria megtekintése	2470
garanta já o seu ingresso	3840
gastos de envío incluidos	1617
gastos de envío no incluidos	1617
gauti pranešimus	3192
gaver kan trækkes fra i skat	752
ge en engångsgåva	4641
ge en gåva	4641
ge återkoppling	4656
gefällt mir	1006
gefällt mir nicht	1006
gelesen von einer künstlichen stimme	975
gelişmelerden aninda haberdar olun	4830
gem til læseliste	654
generisano veštačkom inteligencijom	4318
genindlæs siden	751
genişlet	4765
gerenciar opções	3920
gerenciar preferências	3920
geri dön	4765
gerir opções	3920
gerir preferências	3920
gestionează consimțământul	4019
gestionează cookie-urile	4059
gestionează opțiunile	3962	4059
gestionează preferințele	4019
geçerli bir e-posta adresi girin	4842
geçerli süre	4825
geçersiz e-posta	4842
geçersiz e-posta adresi	4842
ghi nhớ đăng nhập	5117
gia hạn gói	5139
giriş	4740
giriş yap	4740
giriş yapin	4740
giriş yapin veya üye olun	4740
giv et beløb	752
giv et engangsbeløb	752
giv os feedback på artiklen	671
già abbonato	2705
già registrato	2705
giải đố ngay	5099
giảm cỡ chữ	5130
giọng nam miền bắc	5078
giọng nam miền nam	5078
giọng nữ miền bắc	5078
giọng nữ miền nam	5078
giọng đọc ai	5103
giọng đọc tự động	5103
gjenstående tid	3576
gjenstående tid #	3575
gjenstående tid -#	3575
glasnoća	4298
gli articoli più letti	2792
glömt ditt lösenord	4643
glömt lösenord	4534
glömt lösenordet	4643
glücksspiel kann süchtig machen	823
godišnja naplata	4307
godišnja pretplata	4307
godišnje	4307
godišnje plaćanje	4307
godkänn	4554
godkänn alla	4554
godkänn alla cookies	4628
godkänn och fortsätt	4628
godkänn och visa	4628
godkänn och visa innehåll	4557
google hirdetések	2566
google ile giriş yap	4840
google playからダウンロード	2971
google playで手に入れよう	2971
google play에서 다운로드	3101
google reklāmas	3275
google से जारी रखें	2421
google-hirdetések	2566
googleでログイン	2981
googleで登録	2981
googleで続ける	2981
gorące tematy	3654
gracias por tu opinión	1579
gratuit, fără spam	4038
grazie, il tuo messaggio è stato inviato	2827
grotuvas įkeliamas	3189
großansicht	993
gràcies pel teu vot	445
gràcies per la teva opinió	427
gràcies per votar	427
gràcies, el teu missatge s'ha enviat	472
gràcies, ja estàs subscrit	435
grátis e sem spam	3894
grįžti į pradžią	3201
grįžti į viršų	3201
guardar artículo	1530
guardar configuración	1623
guardar para después	1607
guardar para leer después	1607
guardar preferências	3877
gå ikke glip af	679
gå ikke glip af noget	649
gå ikke glipp av noe	3480
gå til forsiden	3593
gå til hovedindhold	761
gå til indhold	682
gå til innhold	3593
gå til liveblog	761
gå til oppskriften	61
gå til opskriften	61
gå til quizzen	728
gå til shop	736
gå til toppen	761
gå till receptet	61
gåvolänk	4662
généré par ia	2185
généré par l'ia	2185
gépi felolvasás	2532
gépi fordítással készült	2558
géppel fordítva	2558
gérer la confidentialité	2184
gérer les cookies	2059
gérer les préférences	2100
gérer les traceurs	2184
gérer mes alertes	2112
gérer mes choix	2059
gérer mes cookies	2184
gérer mes préférences	2184
gérer mon consentement	2143
gérer vos préférences	2143
gérer vos préférences de cookies	2100
góp ý	5052
gönder	91	4843
gönderiyi göster	4827
gönderiyi yükle	4827
gör quizzet	4617
gör testet	4617
görseli büyüt	4846
görüş bildir	4817
görüşünü bildir	4817
görüşünüzü bildirin	4817
gündem	4758
günün anketi	91	4787
günün bulmacasi	4860
günün haberleri	4758
günün kelimesi	4860
günün sudokusu	4860
günün özeti	4758
głosuj	91	3710
głośność	3721
gợi ý	5053
gửi	91	5052
gửi bài cho tòa soạn	5124
gửi bài viết	5124
gửi bình luận	5052	5073
gửi bình luận của bạn	5072
gửi cho bạn bè	5088
gửi email	5041
gửi góp ý	5096
gửi phản hồi	5096
gửi thành công	5119
gửi tin bài	5124
gửi trả lời	5096
gửi ý kiến	5052
gửi ý kiến của bạn	5096
gửi đi	5120
gửi ảnh cho chúng tôi	5124
""", 'h': """
haber bülteni	4793
haber güncelleniyor	4764
haberi arkadaşina hediye et	4749
haberi paylaş	4877
haberi özetle	4851
haberin devami aşağida	4800
haberin devami için kaydirin	4800
haberin devami için tiklayin	4761
haberin kilidini aç	4869
haberle ilgili diğer haberler	4763
haberlere dön	4872
hacer una donación mensual	1670
hacer una donación puntual	1670
hai già un account	2705
hai già votato	2798
halda nõusolekut	1733
hallitse evästeitä	1961
hang letöltése	2532
hanganyag letöltése	2532
hangerő	2533
hantera inställningar	4628
har du sett något	4653
harici içerik	4764
haritayi aç	4765
has arribat al límit d'articles gratuïts	439
has iniciado sesión	1577
has olvidado tu contraseña	1638
hasznos volt az összefoglaló	2464
hasznosnak találta a cikket	2464
hasło	3734
havi előfizetés	2546
havi fizetés	2546
havi rendszeres támogatás	2542
havi támogatás	2443
hayir teşekkürler	4738
hayir, teşekkürler	4738
haz una pregunta sobre este artículo	1579
he leído y acepto la política de privacidad	1600
he llegit i accepto la política de privacitat	424
he olvidado mi contraseña	1638
hela artikeln fortsätter nedan	4552
heli välja	1735
helskärm	4631
helskärmsläge	4631
helyesbítési szabályzat	2555
henüz abone değil misiniz	4840
hepsini gör	4764
her destek önemli	4837
her katki değerli	4837
her katki önemli	4837
her zaman göster	4827
hesap oluştur	4740
hi estàs d'acord? vota	427
hiba bejelentése	2555
hiba jelentése	2472	2555
hiba történt	2549
hiba történt, próbálja újra később	2548
hiba történt. próbálja újra	2548
hiba történt. próbálja újra később	2548
hibabejelentés	2555
hibás e-mail-cím	2548
hibát talált	2464
hibát talált a cikkben	2555
hibát találtál	2555
hibát találtál a cikkben	2555
hier reinhören	889
hinweis schließen	785
hirdetés	2456
hirdetés bezárása	2456
hirdetés elrejtése	2566
hirdetés jelentése	2566
hirdetés vége	2566
hirdetés, görgessen tovább	2456
hirdetésblokkolót használsz	2539
hirdetések engedélyezése	2541
hirdetések kikapcsolása	2566
hivatkozás másolva	2564
hivatkozás másolása	2564
hiển thị bài đăng	5107
hiển thị nội dung	5107
hiện phụ đề	5103
hjälp oss att rätta fel	4560
hlasitosť	4396
hlasovalo # lidí	582
hlasovalo # čtenářů	582
hlasovat v anketě	582
hlasovať	91	4387
hlasovať v ankete	4386
hlavná stránka	4411
hlavné správy	4337
hlavní stránka	615
hlavní zprávy	525
ho già donato	2699
ho già un account	2825
hogyan kapcsolhatom ki a hirdetésblokkolót	2539
hogyan védjük forrásainkat	2555
hoje não	3768
hoppa till huvudinnehåll	4649
hoppa till innehåll	4569
hoppa till innehållet	4649
hoppa över inlägg från facebook	4569
hoppa över inlägg från instagram	4569
hoppa över inlägg från x	4569
hors-séries, livres, affiches	2105
hozzáadás a kedvenc forrásokhoz	2561
hozzáadás a témáimhoz	2561
hozzáadás preferált forrásként	2561
hozzájárulás kezelése	2524
hozzájárulás módosítása	2524
hozzájárulás visszavonása	2524
hozzájárulások kezelése	2524
hozzászólok	2464
hozzászólás	2464
hozzászólás elküldése	2559
hozzászólás jelentése	2559
hozzászólás küldése	2559
hozzászólási szabályzat	2559
hozzászólások	2464
hozzászólások megjelenítése	2559
hozzászólások megtekintése	2464
hrajte zodpovědně	515
hrať	4387
hrať teraz	4386
hrát	585
hrát teď	582
hvala za sporočilo	4506
hvala za vaš glas	4290	4486
hver krone hjælper	752
hver krone tæller	752
hvert bidrag hjælper	752
hylkää	1895
hylkää kaikki	1895
hyppää reseptiin	61
hyppää sisältöön	1985
hyväksy	1895
hyväksy evästeet	1895
hyväksy ja jatka	1961
hyväksy ja näytä	1961
hyväksy ja sulje	1961
hyväksy kaikki	1895
hàng năm	5116
hàng tháng	5116
hátralévő idő	2533
hátralévő idő #	2532
hátralévő idő -#	2532
hämta på google play	4633
här kan du kommentera artikeln	4560
hääleta	91
håll dig uppdaterad	4541
håll mig inloggad	4643
hình tiếp theo	5141
hírfolyam	2468
hírlevelek	2474
hírlevél	2474
hírlevél-feliratkozás	2474
hívj meg minket egy kávéra	2542
hívjon meg minket egy kávéra	2542
hören sie diesen artikel	889
hør saken	3486
hằng tháng	5116
hết quảng cáo	5102
họ tên	5120
họ và tên	5120
hủy bất cứ lúc nào	5117
hủy trả lời	5073
""", 'i': """
i den här artikeln	4649
i più commentati	2740
i più letti	2740
i più letti della settimana	2792
i più visti	2740
iba nevyhnutné	4392
iba pre predplatiteľov	4333
ich unterstütze schon	785
identifícate	1604
idi na sadržaj	4312
időtartam	2533
időtartam #	2533
ielikt grozā	3253
ielogojies, lai komentētu	3222
ielādēt ierakstu	3255
ielādēt saturu	3255
ielādēt vēl	3268
ienākt	3216
ienākt ar facebook	3264
ienākt ar google	3264
iepriekšējais attēls	3268
iepriekšējais raksts	3268
iepriekšējā lapa	3268
iesakām	3218
ieslēgt paziņojumus	3260
ieslēgt skaņu	3257
iesūti fotogrāfijas	3269
iesūti ziņu	3269
iesūtīt ziņu	3269
iesūtīt ziņu anonīmi	3269
ievadiet derīgu e-pasta adresi	3266
ieși din ecran complet	4015
igal reedel. tasuta. ilma spämmita	1744
igen, kérek	2538
igen, kérem	2538
igen, köszönöm	2538
ignorar anúncio	3921
ignorer la publicité	2185
ihre meinung zählt	834
ihre stimme wurde gezählt	91	963
ikke abonnent ennå	3587
ikke gå glipp av	3508
ikke nå	3469	3580
ikmēneša ziedojums	3263
il più popolare	2826
il più scelto	2825
il tuo browser non può riprodurre il video	2762
il tuo commento sarà pubblicato dopo l'approvazione	2777
il tuo messaggio è stato inviato	2827
il tuo voto è stato inviato	2798
il tuo voto è stato registrato	2798
iletişim	4757	4774
ilgili içerikler	4758
ilginizi çekebilecek haberler	4758
ilginizi çekebilir	4758
ilmoita asiavirheestä	1902
ilmoita virheestä	1902
image précédente	2193
imaginea anterioară	4065
imaginea următoare	4065
imam račun	4306	4503
imate namig? pišite nam	4512
imate priču za nas	4315
imię	3737
imię i nazwisko	3737
impossible de charger la vidéo	2185
impossible de lire la vidéo	2185
imprimir artículo	1607
imprimir esta matéria	3861
in bài	5041
in bài viết	5041
in công thức	61
in trang này	5088
inbäddat innehåll	4628
indhold fra annoncør	775
indholdet er ikke tilgængeligt	739
indlæg fra facebook	682
indlæg fra instagram	682
indlæs flere	682
indlæs indhold	739
indlæs opslag	739
indlæs video	739
indlæser afspiller	742
indlæser video	742
indtast beløb	752
inga kommentarer än	4658
ingen åsikt	4621
ingresá	1604
ingyen, minden héten	2476
ingyen, spam nélkül	2548
ingyenes regisztráció	2447
ingyenes szállítás	2522
inicia la sessió per comentar	445
inicia sesión	1505
inicia sesión con google	1637
inicia sesión para comentar	1611
inicia sessió	412
inicia sessió amb google	470
iniciar reproducción	1666
iniciar reprodução	3921
iniciar sesión	1505
iniciar sesión con apple	1604
iniciar sesión con facebook	1604
iniciar sesión con google	1604
iniciar sessão	3773
inicie sesión	1505
inläst av en syntetisk röst	4631
inne artykuły	3654
innehåll från annonsör	4663
innehåll från våra partner	4663
innehållet kan inte visas	4628
innehållet är skyddat av upphovsrätt	4598
innhold fra annonsør	3518
innhold fra våre annonsører	3608
innhold fra våre partnere	3608
inscription confirmée	2191
inscription à la newsletter	2030
inscrivez-vous à notre newsletter	2030
inscrição confirmada	3927
inscrição realizada com sucesso	3894
insira o seu endereço de email	3854
insira um e-mail válido	3894
instagram-bejegyzés betöltése	2527
instagramで見る	2999
instagramの投稿を読み込む	2968
instagram에서 보기	3131
instagram에서 이 게시물 보기	3131
instalează aplicația	3992
inställningar	4554
inte prenumerant än	4643
integritetsinställningar	4628
introdu emailul tău	4063
introduce tu correo electrónico	1672
introduce un correo electrónico válido	1639
introduce un correo válido	1639
introduce un email válido	1600
introduceți adresa de email	4063
introduceți o adresă de email validă	4038
introdueix un correu vàlid	472
intră în cont	3948
invítanos a un café	1500
iná suma	4402
início	3815
ir a la galería	1643
ir a la página de donaciones	1633
ir para a navegação	3813
ir para a página de doações	3888
ir para a página de donativos	3888
ir para o conteúdo	3815
ir para o conteúdo principal	3813
ir para o rodapé	3813
irány a bolt	2521
irányítószám	2549
isključi zvuk	4297
isključio sam blokator oglasa	4302
isključite adblock	4302
isključite blokator oglasa	4302
ispiši	4239
ispiši recept	61
ispiši članak	4323
ispravci i pojašnjenja	4315
isso foi útil	3864
istediğin zaman iptal et	4840
istediğiniz zaman abonelikten çikabilirsiniz	4793
istediğiniz zaman iptal edin	4740
isto foi útil	3864
iz naše trgovine	4293	4489
iz našeg shopa	4293
izberi naročnino	4503
izberite naročnino	4503
izbor uredništva	4437
izdrukāt	3221
izmēģini # dienas bez maksas	3216
izslēdziet reklāmu bloķētāju	3262
izslēgt skaņu	3257
izveidots ar mākslīgo intelektu	3270
izvēlies abonementu	3264
izvēlies summu	3263
izvēlieties abonementu	3264
izvēlieties summu	3263
izvēlēties plānu	3264
içeriğe geç	4764
içeriği görüntüle	4827
içeriği göster	4827
içeriği yükle	4827
iş birliği	4751
iş birliğiyle	4856
iš mūsų parduotuvės	3185
iš mūsų partnerių	3208
išbandykite # dienų nemokamai	3147
išjungiau reklamos blokavimą	3194
išjungti garsą	3189
išjunkite reklamos blokavimą	3194
išorinis turinys	3165
išsaugoti	3152
išsaugoti nustatymus	3187
išsaugoti pasirinkimą	3187
išsaugoti straipsnį	3152
išsaugoti vėlesniam laikui	3206
išversta automatiškai	3203
išversta dirbtinio intelekto	3203
""", 'j': """
j'ai déjà donné	2010
j'ai déjà un compte	2020
j'ai désactivé adblock	2149
j'ai désactivé mon adblock	2149
j'ai désactivé mon bloqueur	2149
ja hi estàs subscrit	439
ja hi estàs subscrit? entra	439
ja n'ets subscriptor? inicia sessió	412
ja tens compte? inicia sessió	439
ja, gärna	4636
ja, slå på	4636
jaa sähköpostilla	1997
jaa twitterissä	1889
jaa x:ssä	1889
jag förstår	4554
jag har stängt av annonsblockeraren	4637
jag har stängt av den	4640
jag har stängt av min annonsblockerare	4637
jag stödjer redan	4529
jaga sõbraga	1697
jak chronimy nasze źródła	3743
jak chronimy źródła	3743
jak chráníme své zdroje	619
jak chráníme zdroje	619
jak to zrobić	3726
jak vypnout blokování reklam	602
jak wyłączyć adblocka	3725	3726
jak wyłączyć blokowanie reklam	3725
jakość	3721
jatka sähköpostilla	1979
jau turiu paskyrą	3197
jaunākie	3218
jaunākie vispirms	3271
jautā mākslīgajam intelektam	3222
javascript ei ole käytössä	1964
javascript er slået fra	742
javascript er slått av	3575
javascript està desactivat	456
javascript ir izslēgts	3257
javascript išjungtas	3189
javascript je isključen	4297
javascript je vypnutý	594
javascript jest wyłączony	3720
javascript måste vara påslaget	4631
javascript on pois päältä	1964
javascript on välja lülitatud	1735
javascript är avstängt	4631
javascript är inaktiverat	4631
javascript đã bị tắt	5107
javascript вимкнено	4990
javascript е изключен	310
javascript отключен	4188
javascript отключён	4188
javascript מושבת	2295
javascript ถูกปิดใช้งาน	4711
javascriptが無効になっています	2968
javascript已停用	5252
javascript已禁用	5252
javítások és pontosítások	2555
je commande ce numéro	2106
je consens au traitement de mes données	2157
je découvre l'offre	2190
je découvre les offres	2190
je fais un don défiscalisé	2151
je gère mes choix	2062
je gère mes cookies	2059
je m'équipe	2176
je paramètre mes choix	2062
je soutiens déjà	2010
jede spende zählt	903
jede unterstützung hilft	986
jeder beitrag zählt	903
jeder euro zählt	903
jederzeit kündbar	989
jednorazový dar	4402
jednorazový príspevok	4402
jednorázový dar	605
jednorázově	497
jednou týdně, zdarma	506
jeg forstår	3497
jeg har slået den fra	751
jeg har slået min adblocker fra	749
jeg har slått av annonseblokkering	3582
jeg har slått den av	3583
jeg støtter allerede	640	3469
jegyek itt kaphatók	2470
jegyvásárlás	2522
jelenlegi idő	2533
jelenlegi idő #	2532
jelentkezzen be vagy regisztráljon	2447
jelentés	2560
jelszó	2546
jelszó megjelenítése	2545
jen nezbytné cookies	591
jen pro předplatitele	499
jesteś już prenumeratorem	3733
jesteś już subskrybentem	3733
jetzt angebot wählen	910
jetzt anhören	814
jetzt reinhören	889
jetzt rätseln	963
jetzt unterstützen	786
ještě nemáte předplatné	608
ještě nemáte účet	608
jiná částka	605
již jste hlasovali	582
již mám předplatné	499
již mám předplatné, přihlásit se	500
již máte předplatné	500
jméno	613
jméno a příjmení	613
joacă acum	4010
joacă gratuit	4010
joacă responsabil	4053
jobs in ihrer nähe	887
jogar grátis	3867
jogue grátis	3867
jokainen euro on tärkeä	1976
jokainen lahjoitus on tärkeä	1976
jokin meni pieleen. yritä uudelleen	1982
jokin meni vikaan. yritä uudelleen	1982
jotain meni vikaan. yritä myöhemmin uudelleen	1982
jotain meni vikaan. yritä uudelleen	1982
još nema komentara	4319
još nemate račun	4306
još niste pretplatnik	4306
još vesti	4236
još vijesti	4236
jsem předplatitel, přihlásit se	500
jste už předplatitel	608
junte-se à conversa	3850
jurnalismul de calitate costă	3997
juttu jatkuu kuvan jälkeen	1892
juttu jatkuu mainoksen jälkeen	1892
juttu jatkuu videon jälkeen	1892
juttu on luettu koneäänellä	1964
juttua päivitetään	1892
jutun lukee koneääni	1889
jutun lukee synteettinen ääni	1964
jutun lukee tekoäly	1964
jutun lukee tekoälyääni	1889
jutun voi myös kuunnella	1889
już głosowałeś	3707
już obserwujesz	3751
już wspieram	3617
już wyłączyłem	3729
já desativei	3885
já desativei o bloqueador	3885
já doei	3768
já está inscrito	3927
já nas bancas	3840
já segue este autor	3906
já segue este tema	3906
já sou apoiador	3768
já sou assinante	3773
já tem conta	3773
já tem uma conta	3773
já tenho conta	3892
já votou	3865
já é assinante? faça login	3773
já é subscritor	3859
já é subscritor? inicie sessão	3859
játssz most	2515
játék indítása	2515
jährlich abgerechnet	988
jährliche abrechnung	989
jährliche zahlung	989
jälgi autorit	1750
jälgi teemat	1750
jälgid juba	1750
jälgid seda teemat	1750
jäljellä oleva aika	1964
jäljellä oleva aika #	1964
jäljellä oleva aika -#	1964
jäljentäminen kielletty	1990
järelejäänud aeg	1736
järelejäänud aeg -#	1735
järgmine artikkel	1746
järgmine leht	1746
järgmine pilt	1746
järgmine video	1735
järjestys	1995
järjestä	1995
jäsenetu	1958
jäta mind meelde	1742
jätka apple'iga	1742
jätka facebookiga	1742
jätka google'iga	1742
jätä kommentti	1902
jūs izmantojat reklāmu bloķētāju	3262
jūs jau balsavote	3183
jūs jau esat nobalsojis	3251
jūs naudojate reklamos blokavimo programą	3194
jūs sekate šią temą	3205
jūs sekojat šai tēmai	3272
jūsu balss ir ieskaitīta	3251
jūsu balss ir pieņemta	3251
jūsu e-pasta adrese	3266
jūsu e-pasts	3266
jūsu vārds	3267
jūsu ziņa	3267
jūsų balsas užskaitytas	3183
jūsų balsas įskaitytas	3183
jūsų el. paštas	3172
jūsų el. pašto adresas	3172
jūsų vardas	3200
jūsų žinutė	3200
""", 'k': """
k tématu	525
k téme	4337
kaikki oikeudet pidätetty	1990
kaip išjungti reklamos blokavimą	3194
kaip saugome šaltinius	3202
kakinställningar	4628
kako isključiti adblock	4302
kako isključiti blokator oglasa	4302
kako štitimo izvore	4315
kako štitimo svoje izvore	4315
kalan süre	4825
kapcsolat a szerkesztőséggel	2555
kapcsolat a szerzővel	2551
kapcsold ki a reklámblokkolót	2539
kapcsolja ki a hirdetésblokkolót	2539
kapcsolódó	2468
kapcsolódó cikk	2468
kapcsolódó cikkek	2468
kapcsolódó tartalom	2468
kapcsolódó témák	2468
karte öffnen	848
kas kokkuvõte oli kasulik	1698
kas mėnesį remti	3195
kategóriák	2468
katrs eiro ir svarīgs	3263
katrs eiro palīdz	3263
katrs ziedojums palīdz	3263
katru piektdienu. bez maksas. bez surogātpasta	3266
katso kuvat tästä	1907
katso myös	1905
katso video tästä	1907
katso video yltä	1907
kattintson a nagyításhoz	2551
kaupallinen sisältö	1999
kaupallinen yhteistyö	87	1892
kaupallisen kumppanin sisältö	1999
kaut kas nogāja greizi. mēģiniet vēlreiz	3266
kaydiniz için teşekkürler	4793
każda wpłata pomaga	3730
każda wpłata się liczy	3730
każda złotówka pomaga	3730
każda złotówka się liczy	3730
każde wsparcie się liczy	3730
každou neděli, zdarma	506
každá koruna pomáhá	605
každá koruna se počítá	605
každé euro pomáha	4402
každé euro sa počíta	4402
každé pondělí, zdarma	506
každé ráno, zdarma	506
každý dar pomáha	4402
každý dar pomáhá	605
každý piatok. zadarmo. bez spamu	4408
každý príspevok pomáha	4402
každý príspevok sa počíta	4402
každý pátek do e-mailu	506
každý pátek, zdarma	506
každý pátek. zdarma. bez spamu	612
každý příspěvek pomáhá	605
každý příspěvek se počítá	605
každý týden, zdarma	506
kažkas nutiko. bandykite dar kartą	3199
kdykoli lze zrušit	500
kdykoliv lze zrušit	500
kdykoliv můžete zrušit	608
keela kõik	1734
keeldu kõigist	1734
keisti sutikimą	3187
keisti šrifto dydį	3206
kenttä on pakollinen	1982
kereskedelmi együttműködés	2522
keresztnév	2549
keresztrejtvény	2518
keresés	2470
keskeytä	1965
keskustelu on päättynyt	1994
keskustelun säännöt	1994
kevesebb mutatása	2551
kezdőlap	2470
không biết	5097
không có ý kiến	5097
không phải bây giờ	5031
không spam	5119
không thể hiển thị nội dung này	5107
không thể phát video	5103
không thể phát video này	5103
không thể tải video	5137
không đồng ý	5050
không, cảm ơn	5031
ki kan gjøre feil	3600
ki-antworten können fehler enthalten	1003
ki-übersetzung	1004
ki-übersicht	877
kiekvieną penktadienį. nemokamai. be šlamšto	3199
kiellä kaikki	1962
kiitos viestistäsi	1982
kiitos äänestämisestä	1949
kiitos äänestäsi	91	1949
kiitos! tarkista sähköpostisi	1982
kijelentkezés	2447
kikapcsoltam a hirdetésblokkolót	2539
kingi artikkel sõbrale	1697
kinyitás	2472
kipróbálom	2447
kirjaudu sisään	1880
kirjaudu sähköpostilla	1979
kirjoita sähköpostiosoitteesi	1883
kitas vaizdo įrašas	3189
kitöltöm a kvízt	2515
kiválasztom	2546
kiválasztás	2546
kizárólag előfizetőknek	2545
kişisel verilerimin işlenmesini kabul ediyorum	4842
kiểm tra hộp thư của bạn	5119
kiểm tra kiến thức của bạn	5099
kjøp abonnement	3473
kjøp billett	3569
kjøp billetter	3569
kjøp billetter her	3569
kjøp boka	3569
kjøp boken	3569
kjøp her	3569
kjøp lisens	3598
kjøp nå	3569
kjøp rettigheter	3598
kjøp tilgang	3473
klausies podkāstu	3223
klausies podkāstu šeit	3223
klausies šo rakstu	3221
klausies šo rakstu (# min	3221
klausykite tinklalaidės	3154
klausykite tinklalaidės čia	3154
klausykitės straipsnio	3152
klausīties	3221
klausīties rakstu	3221
kliknij, aby powiększyć	3739
kliknutím zväčšíte	4411
kliknutím zvětšíte	615
klippet er ikke længere tilgængeligt	742
klippet är inte längre tillgängligt	4631
ključne besede	4437
ključne reči	4236
ključne riječi	4236
klíčová slova	525
kniha s věnováním autora	515
knihkupectví	514
kodex diskutujících	625
kodėl matau šią reklamą	3208
kohustuslik väli	1744
kohustuslikud väljad	1744
kokeile # päivää maksutta	1880
kokkuvõtte tegi tehisintellekt	1748
koko näyttö	1964
kolačići	4252
kom ihåg mig	4643
komentarai uždaryti	3204
komentariši	4320
komentarų dar nėra	3204
komentarų nėra	3204
komentavimas išjungtas	3153
komentavimas uždarytas	3204
komentavimo taisyklės	3153
komentiranje je onemogućeno	4319
komentovať	4420
komentáre	4340
komentář	523
komentáře	523
komentāri	3216
komentāri ir slēgti	3271
komentāru vēl nav	3271
komentēt	3216
komentēšana ir slēgta	3222
komentēšanas noteikumi	3222
komercijalni sadržaj	4325
komerčné oznámenie	4336
komerční obsah	631
komerční prezentace	631
komerční sdělení	87	513
komerční článek	631
komerčný obsah	4424
komerčný článok	4424
komment jelentése	2559
komment küldése	2559
komment írása	2559
kommentar gelöscht	1005
kommentarer blir gjennomgått før publisering	3511
kommentarerna förhandsmodereras	4560
kommentarerna är stängda	4658
kommentek megjelenítése	2559
kommentek megtekintése	2464
kommentelési szabályzat	2464
kommentoi ensimmäisenä	1994
kommentoinnin säännöt	1994
kommentointi on päättynyt	1994
kommentér	671
kommersiellt innehåll	4663
konekäännetty	1992
konekäännös	1993
kontakt z redakcją	3743
kontakta författaren	4649
kontaktirajte uredništvo	4512
kontaktovať autora	4411
kontaktovať redakciu	4414
kontynuuj bez wyłączania	3725
koostöö	1701
kopiera gåvolänk	4662
kopiera länk	4548
kopiera länken	4548
kopiering förbjuden	4654
kopijuoti draudžiama	3209
kopijuoti nuorodą	3147
kopioitu leikepöydälle	1997
kopiraj povezavo do članka	4440
kopirano u međuspremnik	4323
kopirano v odložišče	4519
kopiér link	654
kopiér linket	654
kopsavilkumu veidojis mākslīgais intelekts	3270
kopírovanie zakázané	4415
kopírovat odkaz	509	510
kopírovať odkaz	4340
kopírování zakázáno	620
kopēt saiti	3216
kopēšana aizliegta	3276
korisničko ime	4307
korisničko ime ili e-mail	4306
korzyść dla prenumeratorów	3713
korábban írtunk róla	2468
kostenlos und jederzeit kündbar	990
kosárba	2458
kosárba rakom	2521
kosárba teszem	2521
koupit aktuální vydání	588
koupit lístky	588
koupit nyní	588
koupit časopis	588
kreiraj račun	4229
kreirano uz pomoć ai	4318
kreirano uz pomoć umjetne inteligencije	4318
kreuzworträtsel	965
križaljka	4291
križanka	4487
krzyżówka	3710
krížovka	4387
książka z autografem	3637
książka z autografem autora	3637
książki z autografem	3637
księgarnia	3638
księgarnia internetowa	3638
kuidas reklaamiblokeerija välja lülitada	1740
kullanim koşullari	4752	4774
kumppanin sisältö	1999
kumppanisisältö	1999
kun nødvendige	3572
kun nødvendige cookies	739
kup dostęp	3621
kup książkę	3713
kup licencję	3744
kup licencję na publikację	3744
kup tę książkę	3713
kup w księgarni	3637
kupi naročnino	4433
kupte nám kávu	605
kuula taskuhäälingut	1699
kuuntele podcast tästä	1907
kvíz dne	582
kvíz dňa	4386
kvíz indítása	2515
kvíz kitöltése	2515
kyllä kiitos	1970
kyllä, kiitos	1970
kysy tekoälyltä	1902
kytke ilmoitukset päälle	1967
käyttäjätunnus	1980
käyttäjätunnus tai sähköposti	1979
käyttöehdot	1895
käytä etu	1893
käytät mainonnanestoa	1974
käytät mainosten esto-ohjelmaa	1971
käytät mainosten estoa	1971
käytät mainostenesto-ohjelmaa	1971
käännetty automaattisesti	1992
käännetty tekoälyllä	1992
kép #/#	2550
kép a képben	2532
kép megtekintése	2550
kép nagyítása	2551
kép: #/#	2550
képaláírás megjelenítése	2551
képek megtekintése	2550
kér értesítést	2535
kérdezze ai-asszisztensünket	2464
kérek értesítést	2535	2536
kérem a hírlevelet	2474
kérjük, adjon meg érvényes e-mail-címet	2548
kérjük, kapcsolja ki a hirdetésblokkolót	2539
kérjük, töltse ki ezt a mezőt	2548
később	2442	2538
kích thước chữ	65
kódex diskutujúcich	4419
kõik artiklid	1746
kõik autori artiklid	1746
kõik kommentaarid	1749
kõik õigused reserveeritud	1754
könyvajánló	2458
könyvesbolt	2458
könyváruház	2458
köp	4534
köp biljett	4624
köp biljetter	4624
köp biljetter här	4624
köp boken	4624
köp boken här	4624
köp din biljett	4624
köp här	4624
köp licens	4654
köp rättigheter	4654
köszönjük a feliratkozást	2474
köszönjük a regisztrációt	2548
köszönjük a szavazatodat	2515
köszönjük a szavazatot	91
köszönjük a szavazatát	91	2515
köszönjük az üzenetet	2548
köszönjük üzenetét	2548
köszönjük! ellenőrizze postafiókját	2548
köszönjük, hogy feliratkozott	2548
köszönjük, hogy feliratkoztál	2548
köszönjük, hogy szavazott	2515
köszönjük, hogy szavaztál	2515
köszönöm, nem	2442
kötelező	2549
kötelező kitölteni	2548
kötelező mező	2548
kötelező mezők	2548
kövesd a témát	2561
kövesse a témát	2561
kövesse élőben	2551
követed	2563
követem	2563
követem a szerzőt	2561
követem a témát	2561
következő	2470
következő cikk	2468
következő fotó	2551
következő kép	2551
következő oldal	2551
következő videó	2532
követve	2562
követés	2563
követés leállítása	2561
követés megszüntetése	2561
közlemény: adomány	2542
közlemény: támogatás	2542
køb abonnement	644
køb adgang	644
køb billet	736
køb billet her	736
køb billetter	736
køb billetter her	736
køb bogen	736
køb bogen her	736
køb her	736
køb licens	766
køb nu	736
køb rettigheder	766
kúpiť e-knihu	4390
kúpiť knihu	4390
kúpiť licenciu	4415
kúpiť lístky	4390
kúpiť predplatné	4333
kúpiť teraz	4390
kúpiť vstupenku	4390
kúpiť vstupenky	4390
kúpiť časopis	4390
kúpte nám kávu	4402
kúpte si knihu	4390
kúpte si vstupenky	4390
küfür, hakaret içeren yorumlar onaylanmamaktadir	4757
küldd be a fotóidat	2555
küldd el egy barátodnak	2564
küldd tovább a cikket	2454
küldje be fotóit	2555
küldje el barátjának	2453
küldje el fotóit	2555
küldje el ismerősének	2454
küldjön névtelen üzenetet	2555
küldjön tippet	2555
küldés	91	2453	2549
küldés e-mailben	2453
küldés whatsappon	2564
külső tartalom	2470
künye	4752	4774
küpsiste kasutamine	1733
küpsiste seaded	1710
küsi tehisarult	1698
küsitlus	92
küsitluse tulemused	1736
kā izslēgt reklāmu bloķētāju	3262
kā mēs sargājam avotus	3269
kā tev patika raksts	3222
kā tu domā? balso	3223
kāpēc es redzu šo reklāmu	3275
ką manote? balsuokite	3154
křížovka	585
kết quả bình chọn	5134
kết quả thăm dò	5134
kết thúc quảng cáo	5102
""", 'l': """
l'accès à tous les articles	2190
l'offre intégrale	2190
la discussione è chiusa	2734
la donazione è detraibile	2821
la encuesta del día	1545
la lecture automatique est désactivée	2185
la más popular	1638
la nota continúa después del anuncio	1537
la noticia continúa abajo	1683
la noticia continúa debajo	1683
la notícia continua a sota	451
la palabra del día	1659
la pregunta del día	91
la pubblicità continua	2870
la publicidad continúa	1683
la rédaction n'a pas participé	2202
la rédaction vous conseille	2070
la sélection de la rédaction	2070
la tua richiesta è stata inviata	2860
la vidéo commence dans #	2185
la vidéo ne peut pas être lue	2139
labojumi un precizējumi	3269
ladda inlägg	4628
ladda inlägget	4628
ladda innehåll	4628
ladda innehållet	4628
ladda ned på google play	4633
lae äpp alla	1737
lahenda ristsõna	1729
lahjoita artikkeli ystävälle	1889
lai komentētu, ielogojies	3222
lai komentētu, pieslēdzies	3222
laisser une réponse	2131
laita ilmoitukset päälle	1967
lancer la vidéo	2185
lap tetejére	2551
las más leídas	1549
las más leídas de hoy	1608
las noticias más leídas	1608
lasa sintētiska balss	3257
lasi arī	3218
lasi bez ierobežojumiem	3264
lasi bez reklāmām	3275
lasi komentārus	3222
lasi tālāk	3216
lasi vairāk šeit	3223
lasi vēl	3218
lasiet arī	3218
lasiet vēl	3218
last inn siden på nytt	3583
last siden på nytt	3583
lasă un comentariu	3963
lasă un răspuns	4007
lasīt komentārus	3222
lasīt tālāk	3223
lasīt vairāk	3223
lasīt visu rakstu	3268
lasīt vēlāk	3221
lasītākie	3218
lataa lisää	1907
lataa sisältö	1961
lataa ääni	1964
lautstärke	976
lavet ved hjælp af ai	768
le choix de la rédaction	2070
le club des abonnés	2137
le journal numérique	2020
le lecteur vidéo est en cours de chargement	2139
le lien a été copié	2122
le lien a été copié dans le presse-papiers	2122
le notizie più lette	2792
le più lette	2740
le za naročnike	4503
lea también	1549
lecteur vidéo	2185
lecture limitée	2022
lecture réservée aux abonnés	2022
lee sin límites	1604
lee también	1549
leer artículo completo	1555
leer el artículo completo	1643
leer el siguiente artículo	1674
leer más	1555
leer siguiente artículo	1674
leer también	1549
leer transcripción	1618
legfrissebb elöl	2559
legfrissebb hírek	2468
leggi di più	2745
leggi più tardi	2790
legjobb ajánlat	2546
legjobb ár	2546
legnépszerűbb	2468	2546	2560
legrégebbi	2560
legrégebbi elöl	2559
legújabb	2560
legújabb elöl	2559
leia a matéria completa	3862
leia a notícia completa	3898
leia as notícias no aplicativo	3852
leia também	3810
leisti pranešimus	3192
leisti vaizdo įrašą	3189
leitor de vídeo	3921
leitor de áudio	3921
lejupielādēt app store	3259
lejupielādēt audio	3257
lejupielādēt lietotni	3259
lejupielādēt no app store	3259
lejupielādēt no google play	3259
lejátszás	2533
lejátszási sebesség	2532
len nevyhnutné cookies	4392
len pre predplatiteľov	4333
ler grátis	3926
ler o próximo artigo	3929
ler próximo artigo	3929
ler transcrição	3873
les choix de la rédaction	2070
les commentaires sont réservés aux abonnés	2178
les den først i appen	3577
les først i appen	3577
les lecteurs ont aussi consulté	2124
les mieux notés	2132
les mots croisés du jour	2179
les més llegides	442
les også	3508
les plus commentés	2070
les plus consultés	2161
les plus partagés	2070
les plus récents	2132
les prix indiqués sont susceptibles d'évoluer	2106
les résultats du vote	2178
les våre debattregler	3502
letiltás	2538
letna naročnina	4504
letno plačilo	4504
letölthető a google play áruházból	2534
letölthető az app store-ból	2534
letöltés az app store-ból	2534
leído por una voz sintética	1618
leído por voz sintética	1618
li e aceito a política de privacidade	3854
libovolná částka	605
licenc vásárlása	2556
licencja na publikację	3744
liczy się każda wpłata	3730
liczy się każda złotówka	3730
lido por uma voz sintética	3873
lielāks teksts	3273
lien copié	2049
lien copié dans le presse-papiers	2122
lietošanas noteikumi	3233
liitudes nõustud kasutustingimustega	1717
liity jäseneksi	1878
likęs laikas	3190
likęs laikas -#	3189
lineでシェア	2895
lineでシェアする	2941
lineでログイン	2981
lineで共有	2995
lineで送る	2895
link a vágólapra másolva	2453
link bài gốc	5088
link copiado para a área de transferência	3861
link kopiëren	3306
link másolva	2453
link másolása	2453
link został skopiowany	3753
lire l'article précédent	2193
lire la suite pour #€	2020
lire la vidéo	2074
lire à haute voix	2049
lire également	2070
lisätiedot	1908
lisää aiheesta	1905
lisää artikkeleita	1985
lisää ensisijaiseksi lähteeksi	1996
lisää kirjoittajalta	1985
lisää kommentti	1994
lisää omiin aiheisiin	1996
lisää ostoskoriin	1958
lisää samalta kirjoittajalta	1985
lisää suosikkilähteeksi	1996
livrare gratuită	4053
liên hệ	5052
liên hệ quảng cáo	5124
liên hệ tòa soạn	5124
liên hệ với tòa soạn	5124
liên kết tài trợ	5092
liên quan	5053
ljud på	4631
ljudet är ai-genererat	4631
llegeix la transcripció	452
llegeix sense límits	439
llegeix també	415
llegir més	442
llegit per una veu sintètica	452
lo + leído	1549
lo esencial cada mañana	1672
lo más comentado	1549
lo más compartido	1549
lo más leído	1549
lo más popular	1549
lo más visto	1549
lo más visto hoy	1608
lo último	1549
locuri de muncă	3984
loe lähemalt	1699
loe lähemalt siit	1699
loe äpis	1737
loeb sünteetiline hääl	1735
logi sisse või loo konto	1692
los lectores también leyeron	1608
luba kõik	1710
luba kõik küpsised	1733
lubię to	3632	3750
lucrează cu noi	3984
lue keskustelun säännöt	1902
lue lisää	1905
lue lisää aiheesta	1905
lue myöhemmin	1889
lue myös	1905
lue vähemmän	1955
lugu jätkub pärast reklaami	1701
lugu täieneb	1699
lui écrire	2098
lukijana synteettinen ääni	1964
luotu tekoälyllä	1992
luôn cho phép	5107
luôn hiển thị	5107
luštit	585
luštit křížovku	582
lyd på	3575
lze kdykoli zrušit	500
làm bài trắc nghiệm	5099
làm mới trang	5113
làm trắc nghiệm	5099
lägg till i mina ämnen	4660
lägg till oss som föredragen källa	4660
lägg till som föredragen källa	4660
lähetä	91	1983
lähetä kommentti	1994
lähetä kuvasi	1989
lähetä palaute	1992
lähetä palautetta	1992
lähetä sähköpostilla	1889
lähetä viesti	1982
lähetä viesti toimittajalle	1985
lähetä vinkki	1989
lähetä vinkki nimettömänä	1989
lämna en kommentar	4560
lämna ett svar	4658
lämna feedback	4656
längd	4632
längd #	4632
länk kopierad	4548
länken har kopierats	4662
länken kopierad	4548
länken är kopierad	4548
läs den först i appen	4633
läs dokumentet	4570
läs domen	4570
läs först i appen	4633
läs hela	4649
läs hela artikeln	4569
läs hela texten	4569
läs hela texten här	4569
läs in sidan igen	4640
läs kommentarer	4560
läs mer	4566	4569
läs mer om	4566
läs mindre	4621
läs också	4566
läs senare	4548
läs transkription	4631
läs utan annonser	4663
läs vidare	4534	4566
läs våra kommentarsregler	4560
läs även	4566
läsarerbjudande	4624
läsarerbjudanden	4624
läsarfrågan	91	4617
läsarresa	4624
läsarresor	4624
lästid	4569
lästid # min	4569
lås artiklen op	755
lås op	644
lås op for artiklen	755
lås opp artikkelen	3473
lås opp saken	3473
lås upp	4644
lås upp artikeln	4534
låst artikel	4643
låst innehåll	4644
læg en kommentar	770
læg i kurv	736
læg i kurven	736
længde #	743
læs debatreglerne	671
læs debatreglerne her	671
læs den først i appen	744
læs først i appen	744
læs hele artiklen	682
læs i appen	744
læs kommentarer	671
læs mere	679	682
læs mere om	679
læs mindre	733
læs også	679
læs også disse artikler	679
læs senere	654
læs transskription	742
læs uden annoncer	775
læs uden grænser	755
læs uden reklamer	775
læs videre	644	679
læs vores regler for debatten	671
læserrejse	736
læserrejser	736
læsertilbud	736
læsetid # min	682
læst op af en syntetisk stemme	742
lên đầu trang	5056
líbí se mi	626
lõpeta jälgimine	1750
lös korsordet	4617
lösenord	4644
löysitkö virheen	1989
løs krydsord	728
løs krydsordet	728
løs kryssordet	3561
lùi # giây	5103
lúštiť krížovku	4386
lülita reklaamiblokeerija välja	1740
lülitasin reklaamiblokeerija välja	1740
lütfen geçerli bir e-posta adresi girin	4842
lūdzu, izslēdziet reklāmu bloķētāju	3262
lưu	5041
lưu bài	5041
lưu bài viết	5041
lưu bài để đọc sau	5088
lưu cài đặt	5107
lưu công thức	61
lưu tin	5078
lưu tùy chọn	5107
lấy link	5088
""", 'm': """
magari più tardi	2699
mai multe articole de același autor	4042
mai multe opțiuni	3962	4051
mai târziu	3944	4025
mainonnanesto käytössä	1974
mainonnanesto on käytössä	1974
mainos päättyy	1892
mainossisältö	1894
mainostajan sisältö	1999
mainosten estäminen käytössä	1974
mainīt burtu izmēru	3273
mainīt piekrišanu	3255
mais notícias	3810
mais opções	3909
mais opções de partilha	3908
maksettu mainossisältö	1894
maksettu sisältö	1892
maksettu yhteistyö	1999
maksettua mainossisältöä	1894
maksettua sisältöä	1894
mam już konto	3733
mam prenumeratę	3733
manas tēmas	3272
mantener la sesión iniciada	1637
mantener sesión iniciada	1637
manter sessão iniciada	3892
mantén la sessió iniciada	470
manşetler	4758
maschinell übersetzt	1003
maschinelle übersetzung	1004
masintõlgitud	1748
maskinoversættelse	769
maskinöversatt	4656
maskinöversättning	4657
masquer la publicité	2106
masquer les réponses	2131
masz już konto	3621
masz już konto? zaloguj się	3621
masz włączonego adblocka	3725
materialet er vernet etter åndsverkloven	3598
materialet är skyddat enligt lagen om upphovsrätt	4596
materialet är upphovsrättsskyddat	4597
materiał komercyjny	3755
materiał niedostępny	3720
materiał partnera	3636
materiał partnerski	3755
materiał promocyjny	3636
materiał płatny	3755
materiał sponsorowany	3636
materiał wideo niedostępny	3720
materiał zewnętrzny	3636
matéria exclusiva para assinantes	3859
matérias relacionadas	3810
mazāks teksts	3273
mağazamiz	4823
mağazaya git	4823
mašinski prevedeno	4318
mašīntulkots	3270
mažesnis tekstas	3206
me ei saa seda sisu näidata	1733
me réabonner	2190
media społecznościowe	3633
medlemsförmån	4624
megjelenítés és elfogadás	2524
megnyitás	2472
megnyitás az alkalmazásban	2534
megnézem	2470
megnézem a galériát	2551
megnézem az ajánlatot	2521
megnézem az eredményt	2515
megnézem az árat	2521
megosztás	2453
megosztás a facebookon	2453
megosztás ajándékként	2564
megosztás e-mailben	2564
megosztás facebookon	2453
megosztás twitteren	2453
megosztás whatsappon	2564
megrendelem a könyvet	2459
megrendelés	2458
megveszem a könyvet	2521
mehr für dich	915
mehr für sie	915
meld deg av når som helst	3590
meld deg på	3480
meld deg på nyhetsbrevet	3480
meld meg på	3590
mentions légales	2059
mentés	2453
mentés későbbre	2453
menú	1555
menü	844	995	2470	4764
menü schließen	844
menü öffnen	844
menüyü kapat	4872
mer från	4566
mer läsning	4566
merci ! votre message a bien été envoyé	2157
merci d'avoir voté	91	2110
merci de le désactiver pour continuer	2149
merci, votre vote a été pris en compte	2131
mergi la pagina de donații	4032
mergi la rețetă	61
mesajiniz başariyla gönderildi	4842
mesajiniz gönderildi	4842
mesajul dumneavoastră a fost trimis	4038
mesajul tău	4039
mesačne	4406
mesačná platba	4406
mesačné predplatné	4406
mesačný dar	4402
mesečna donacija	4304	4501
mesečna naročnina	4504
mesečna pretplata	4307
mesečno	4307	4504
mesečno plačilo	4504
messaggio pubblicitario con finalità promozionale	2769
mest läst	4566
mest lästa	4566
mest læst	679
mest læste	679
mest populär	4644
mest populärt	4644
mest populær	756	3588
mest populære	756	3588
mesterséges intelligencia készítette	2558
mesterséges intelligenciával készült	2558
metinė prenumerata	3198
mettre de côté	2203
mi donación	1670
mi készítette	2558
mi var kļūdīties	3270
mi által generált	2558
mi-összefoglaló	2470
micșorează textul	4051
mida sina arvad? hääleta	1699
midagi läks valesti. proovi uuesti	1744
miesięcznie	3734
miks ma seda reklaami näen	1753
miksi näen tämän mainoksen	1999
mina ämnen	4660
mind a # fotó megtekintése	2550
mind a # fotók megtekintése	2550
mind a # kép megtekintése	2550
mind a # képek megtekintése	2550
mind a fotó megtekintése	2550
mind a fotók megtekintése	2550
mind a kép megtekintése	2550
mind a képek megtekintése	2550
minden adomány számít	2542
minden forint segít	2542
minden forint számít	2542
minden hozzájárulás számít	2542
minden héten e-mailben	2476
minden héten, ingyen	2476
minden hétfőn, ingyen	2476
minden pénteken a postaládájában	2476
minden pénteken, ingyen	2476
minden pénteken. ingyen. spam nélkül	2548
minden reggel a postafiókjában	2476
minden reggel a postaládájában	2476
minden süti elfogadása	2524
minden támogatás segít	2542
mindet elutasítom	2525
mindig engedélyezem	2524
mindig engedélyezés	2524
mindig megjelenítem	2524
minn meg på det senere	3469
minőség	2533
mira el vídeo	433
mira también	1674
mit ki übersetzt	1003
mit paypal unterstützen	985
mitä mieltä olet? äänestä	1907
miért látom ezt a hirdetést	2566
miễn phí vận chuyển	5132
miễn phí, không spam	5119
mjesečna donacija	4304
mjesečna pretplata	4307
mjesečno	4307
modalità di pagamento	2703
moderációs alapelvek	2559
moderálási elvek	2464
modifică preferințele cookie	3977
modifică setările	4059
modifier mes préférences	2100
modifier mes préférences de cookies	2061
modifier vos préférences	2143
modtag en notifikation, når vi skriver om emnet	682
modération a priori	2178
mogoče kasneje	4444
mogą cię zainteresować	3654
mohlo by se vám líbit	525
mohlo by vás také zajímat	525
mohlo by vás tiež zaujímať	4337
mohlo by vás zajímat	525
mohlo by vás zaujímať	4337
moje témata	627
moje témy	4421
mokama partnerystė	3208
molimo isključite blokator oglasa	4302
molimo vas, isključite adblock	4302
monatlich kündbar	910
montant personnalisé	2188
mostra aquesta publicació a instagram	424
mostra di più	2745
mostra els subtítols	452
mostra la publicació	456
mostra més	476
mostra'n més	416
mostrar comentários	3864
mostrar conteúdo	3877
mostrar conteúdo externo	3835
mostrar más	1555
mostrar o conteúdo	3877
mostrar subtítulos	1618
mot de passe oublié	2020
mots clés	2070
mots croisés	2136
mots croisés du jour	2179
mots fléchés	2136
mots mêlés	2136
mots-clés	2070
może cię zainteresować	3654
może później	3617
możesz zrezygnować w każdej chwili	3733
možda kasnije	4244
možda vas zanima	4236
možda će vas zanimati	4236
možete se odjaviti bilo kada	4309
možete se odjaviti u bilo kom trenutku	4309
možno neskôr	4344
možná později	496
mua sách	5102
mua sách tại đây	5102
mua trên lazada	5102
mua trên shopee	5102
mua trên tiki	5102
mua vé	5102
mua vé ngay	5102
muhabirin diğer haberleri	4775
muistuta myöhemmin	1877
mulțumim că ai votat	4007
mulțumim pentru feedback	3980
mulțumim pentru sprijin	4061
mulțumim pentru susținere	4061
mulțumim pentru vot	91	4007
mulțumim, mesajul a fost trimis	4038
mulțumim, te-ai abonat cu succes	3993
mutasd az eredményt	91	2515
mutass többet	2470
muuda küpsiste seadeid	1733
muut lukivat myös	1905
muuta evästeasetuksia	1961
mykistä	1965
myöhemmin	1877	1970
mám predplatné	4405
mám předplatné	608
mám vypnuto	604
mám účet	608
már előfizető	2447
már kikapcsoltam	2541
már követed	2561
már követed ezt a témát	2561
már követi	2561	2563
már szavazott	2515
már szavaztál	2515
már van fiókom	2545
más	1555
más antiguos	1612
más artículos	1549
más artículos de este autor	1643
más artículos del autor	1573
más detalles	1556
más en	1549
más historias	1549
más información	1549
más leídas	1549
más leído	1549
más leídos	1549
más noticias	1549
más noticias de este autor	1643
más opciones	1539
más opciones para compartir	1653
más popular	1638
más recientes	1612
más sobre este tema	1549
más tarde	1499
más valorados	1612
más vistas	1549
más vistos	1549
más votados	1612
más összeg	2542
mások ezt olvassák	2468
mások ezt olvasták	2468
másolva	2565
másolás	2453
másolás tilos	2556
máte již účet	499
máte předplatné? přihlaste se	499
máte tip	619
máte už účet	608
máte zapnutý adblock	602
mã giảm giá	5142
mängi kohe	1729
märkasid viga	1747
märksõnad	1694
månadsgåva	4530
månadsvis	4644
månadsvis betalning	4644
månedlig	3588
månedlig betaling	3588
månedlig gave	3470
månedlig støtte	753
månedligt	756
månedligt bidrag	641
mångfaldigande förbjudet	4598
måske senere	640	746
måske vil du også kunne lide	679
még nem előfizető	2545
még nincs előfizetése	2545
még nincs fiókja	2545
még nincs fiókod	2545
még nincsenek hozzászólások	2559
més antics	446
més articles d'aquest autor	476
més informació	415
més llegides	415
més notícies	442
més opcions	487
més recents	446
més tard	461
més valorats	446
més votats	446
método de pago	1503
métodos de pagamento	3771
métodos de pago	1503
mākslīgais intelekts var kļūdīties	3270
mākslīgā intelekta kopsavilkums	3223
mă abonez	3993
mărește fotografia	4042
mărește imaginea	4042
mărește textul	4051
mărime text	65
mēneša abonements	3265
mēs nevaram parādīt šo saturu	3255
mēģiniet vēlreiz	3266
mēģiniet vēlāk	3266
mėnesinė parama	3196
mėnesinė prenumerata	3198
měsíční dar	605
měsíční platba	609
měsíční předplatné	609
měsíčně	609
můj účet	499
můžete kdykoli zrušit	500
můžete kdykoliv zrušit	500
mọi đóng góp đều quý giá	5115
mỗi đóng góp đều quý giá	5115
một lần	5116
mới nhất	5053	5073
mời chúng tôi ly cà phê	5115
mời tác giả ly cà phê	5034
mời tác giả một ly cà phê	5034
mời tôi một ly cà phê	5034
mở	5057
mở khóa bài viết	5139
mở khóa bài viết này	5088
mở rộng	5056
mở trong ứng dụng	5109
mở ứng dụng	5109
""", 'n': """
na celú obrazovku	4395
na górę	3739
na hlavní stránku	615
na hlavnú stránku	4411
na stránku darov	4402
na stránku darů	605
na začiatok	4396
na začátek	595
na żywo	3721
nabídka pro čtenáře	588
nadaljevanje članka pod oglasom	4436
nagyobb betűk	2564
nagyítás	2533
nahlásit	626
nahlásit chybu	523
nahlásit komentář	625
nahlásit příspěvek	625
nahlásit reklamu	631
nahlásiť	4420
nahlásiť chybu	4340
nahlásiť komentár	4419
nahlásiť príspevok	4419
nahlásiť reklamu	4424
najboljši	4517
najchętniej czytane	3654
najchętniej czytane dziś	3654
najczęściej czytane	3654
najczęściej czytane artykuły	3654
najlepšia ponuka	4406
najlepšie	4420
najnovejše	4437
najnovejše novice	4437
najnovejši	4517
najnovejši najprej	4516
najnoviji članci	4236
najnovšie	4337	4420
najnovšie správy	4337
najnovšie články	4337
najnowsze artykuły	3654
najnowsze wiadomości	3654
najobľúbenejšie	4406	4420
najstarejši	4517
najstarejši najprej	4516
najstaršie	4420
najvýhodnejšie	4406
najčitanije	4236
najčitanije vesti	4236
najčitanije vijesti	4236
najčitanije vijesti dana	4236
najčítanejšie	4337
najčítanejšie články	4337
najčítanejšie články dňa	4337
naloži objavo	4491
naloži več	4509
naloži video	4491
naloži vsebino	4491
nam miền bắc	5078
nam miền nam	5078
napi keresztrejtvény	2515
napiši komentar	4319	4516
napišite komentar	4440
napište autorovi	615
napište do redakce	619
napište komentář	625
napište redakci	619
napsat komentář	523
napísať autorovi	4411
napísať komentár	4419
napíšte autorovi	4411
napíšte do redakcie	4414
napíšte komentár	4419
napíšte redakcii	4414
naročena vsebina	4436
naroči knjigo	4489
naročite knjigo	4489
naročite se	4432
naročnina	4432
narração gerada por ia	3921
naruči knjigu	4293
naručite knjigu	4293
naskenujte qr kód	596
naskenujte qr kód a stáhněte si aplikaci	596
naslednji članek	4509
nastala chyba. skúste to neskôr	4408
nastala chyba. zkuste to prosím znovu	612
nastavenia súkromia	4392
nastavenie súkromia	4392
nastavení	517
nastavení cookies	517
nastavení ochrany soukromí	591
nastavení soukromí	591
nastavi bez isključivanja	4302
nastavi s google računom	4306
nastavi čitanje	4288
nastavi čitati	4288
nastavit jako preferovaný zdroj	627
nastavit upozornění	598
nastavite čitanje	4288
nastavite čitati	4288
nastavitve piškotkov	4452
nastaviť ako preferovaný zdroj	4421
nastaviť upozornenia	4398
następna strona	3657
następne wideo	3720
następne zdjęcie	3739
następny	3657
następny artykuł	3654
następny film	3720
nasza księgarnia	3638
natisni članek	4440
naudojate reklamos blokavimą	3194
naudojimo taisyklės	3165
naudojimosi taisyklės	3188
naujausi viršuje	3204
naujausios žinios	3149
naujienlaiškis	3172
nav komentāru	3271
načteno umělým hlasem	594
načtěte qr kód	596
načíst další	527
načíst další články	615
načíst mapu	520
načíst obsah	591
načíst příspěvek	591
načíst stránku znovu	604
načíst video	591
načíst více	615
načítava sa prehrávač	4395
načítava sa video	4395
načítať obsah	4392
načítať príspevok	4392
načítať viac	4411
načítať video	4392
načítať ďalšie	4411
načítám přehrávač	594
načítání videa	594
našli jste chybu	523
našli jste chybu v článku	619
našli jste v článku chybu	523
našli ste chybu	4414
našli ste chybu v článku	4414
našli ste v článku chybu	4414
naživo	4396
ne děkuji	496
ne ratez rien de l'actualité	2148
ne, ačiū	3193
ne, děkuji	496	599
ne, děkuju	599
nederīga e-pasta adrese	3266
nejdiskutovanější	525
nejlepší	626
nejlepší nabídka	609
nejnovější	525	626
nejnovější zprávy	525
nejnovější články	525
nejoblíbenější	609	626
nejstarší	626
nejvýhodnější	609
nejčtenější	525
nejčtenější články	525
nejčtenější články dne	525
nekaj je šlo narobe. poskusite pozneje	4506
nekaj je šlo narobe. poskusite znova	4506
nem kérem	2536
nem kötelező	2549
nem küldünk spamet	2548
nem, köszönöm	2442	2536
nemam mišljenje	4291
nemate račun	4306
nemaš račun	4306
nemám názor	585	4387
nemám účet	608
nemáte predplatné	4405
nemáte předplatné	608
nemáte účet	608
nenhum comentário	3801
neplatná e-mailová adresa	612
neplatný e-mail	612
nepovinné	613	4409
neskôr	4399
neteisingas el. pašto adresas	3199
neueste beiträge	841
neveljaven e-poštni naslov	4506
nešto je pošlo naopako. pokušajte ponovo	4309
nešto je pošlo po zlu. pokušajte ponovno	4309
nešto je pošlo po zlu. pokušajte ponovo	4309
nghe bài báo	5103
nghe bài viết	5078	5103
nghe nội dung bài viết	5103
nghe đọc bài	5078	5103
nhà tài trợ	5132
nhấn để bật tiếng	5137
nhận thông báo	5110
nhập bình luận	5134
nhập bình luận của bạn	5134
nhập email của bạn	5140
nhập số tiền	5138
nhập địa chỉ email	5140
nhập địa chỉ email của bạn	5140
nhắc tôi sau	5031
nhớ đăng nhập	5117
ni še komentarjev	4516
nie dziękuję	3617
nie dziś	3617
nie możemy pokazać tej treści	3717
nie możemy wyświetlić tej treści	3717
nie można odtworzyć filmu	3720
nie można odtworzyć wideo	3720
nie można wyświetlić tej treści	3717
nie pamiętam hasła	3733
nie pamiętasz hasła	3621
nie udało się załadować filmu	3720
nie ďakujem	4344
nie, dziękuję	3617
nie, ďakujem	4344
nieprawidłowy adres e-mail	3736
niečo sa pokazilo	4409
niečo sa pokazilo, skúste to znova	4408
niečo sa pokazilo. skúste to neskôr	4408
niečo sa pokazilo. skúste to znova	4408
nimate računa	4503
nimetön postilaatikko	1989
nincs fiókja	2545
nincs fiókod	2545
nincs fiókom	2545
nincs hozzászólás	2559
nincs még előfizetésed	2545
nincs még fiókja	2545
nincs véleményem	2518
nincsenek hozzászólások	2559
niste naročnik	4503
no es pot reproduir el vídeo	452
no ho sé	446
no mūsu partneriem	3275
no mūsu veikala	3253
no se ha podido cargar el vídeo	1666
no se ha podido reproducir el vídeo	1618
no se puede reproducir el vídeo	1618
no sé	1612
no te pierdas las últimas noticias	1528
noe gikk galt, prøv igjen	3590
noe gikk galt, prøv igjen senere	3590
noe gikk galt. prøv igjen	3590
noe gikk galt. prøv igjen senere	3590
noget gik galt, prøv igen	758
noget gik galt, prøv igen senere	758
noget gik galt. prøv igen	758
noget gik galt. prøv igen senere	758
nokopēts	3274
només els subscriptors poden comentar	427
només per a subscriptors	470
non seguire più	2839
noraidīt visas	3256
normas de participación	1611
normes de participació	445
norėdami komentuoti, prisijunkite	3153
nos hors-séries	2105
nosūti draugam	3221
nosūtīt atsauksmi	3270
nosūtīt draugam	3221
nosūtīt e-pastā	3221
nosūtīt komentāru	3271
nosūtīt ziņu	3266
noteで書く	2895
notiek video ielāde	3257
notifications activées	2148
notifikácie	4399
notre charte déontologique	2165
notre charte éditoriale	2165
notre sélection	2070
notre sélection d'articles	2124
notícia anterior	476	3898
notícia següent	476
notícias relacionadas	3810
notícias relacionadas que podem lhe interessar	19
notícies destacades	442
notícies relacionades	415
nous protégeons nos sources	2165
nous écrire	2166
nouveau ! suivez vos auteurs préférés	2172
nu ai cont? înregistrează-te	3998
nu aveți cont	4037
nu ești abonat	4036
nu ești încă abonat	4036
nu mai urmări	4049
nu mulțumesc	3944
nu putem afișa acest conținut	4019
nu på google play	744
nu s-a putut încărca videoclipul	4060
nu sunteți abonat	4036
nu știu / nu răspund	4008
nu, mulțumesc	3944	4025
nuestro código ético	1646
numele tău	4039
numele tău de utilizator	4055
nuotrauka # iš #	3210
nur für mitglieder	989
nuskaitykite qr kodą	3191
nuskenuokite qr kodą	3191
nyaste först	4658
nyeste først	3602
nyhetsdøgnet	3508
nyní na google play	596
nyní ne	599
nyomtatás	2453
não foi possível carregar	3921
não foi possível carregar o vídeo	3873
não foi possível reproduzir o vídeo	3873
não perca	3810
não sabe / não responde	3865
não sei	3865
não tem conta	3893
não tem uma conta	3893
não é assinante	3892
não, obrigada	3768
não, obrigado	3768
nächste seite	844
nächster artikel	841
nächstes bild	993
nächstes foto	993
nächstes video	975
näin korjaamme virheet	1989
näin poistat mainoseston	1971
näin poistat mainosten eston	1971
näin suojaamme lähteitämme	1989
näin suojelemme lähteitä	1989
näita # vastust	1749
näita alati	1733
näita galeriid	1746
näita ja nõustu	1733
näita kõiki	1700
näita rohkem	1699
näita sisu	1733
näita tulemusi	1729
näita vastuseid	1749
näita veel	1699
näita vähem	1700	1746
näköislehti	1880
nästa	4569
nästa artikel	4566
nästa bild	4649
nästa sida	4649
nästa video	4631
näytä # kuvaa	1984
näytä # kuvat	1984
näytä # vastausta	1994
näytä aina	1961
näytä alkuperäinen	1908
näytä galleria	1985
näytä ja hyväksy	1961
näytä julkaisu	1896
näytä kaikki	1907
näytä kaikki # kuvaa	1984
näytä kaikki # kuvat	1984
näytä kaikki artikkelit	1985
näytä kaikki kommentit	1994
näytä kaikki kuvaa	1984
näytä kaikki kuvat	1984
näytä kartta	1908
näytä kommentit	1902
näytä kuvaa	1984
näytä kuvagalleria	1985
näytä kuvat	1984
näytä kuvateksti	1985
näytä käännös	1908
näytä lisää	1907
näytä lisää artikkeleita	1985
näytä lisää kommentteja	1994
näytä litterointi	1964
näytä salasana	1979
näytä sisältö	1895
näytä tekstitykset	1964
näytä tiedot	1908
näytä tulokset	91	1908	1949
näytä upotus	1896
näytä vastaukset	1994
näytä vähemmän	1908	1985
något gick fel	4647
något gick fel, försök igen	4646
något gick fel, försök igen senare	4646
något gick fel. försök igen	4646
något gick fel. försök igen senare	4646
næste	682
næste artikel	679
næste billede	761
næste side	761
næste video	742
némítás	2533
némítás feloldása	2532
népszerű	2468
név	2549
névtelen bejelentés	2555
névtelen postaláda	2555
nézze meg galériánkat	2470
nézze meg képeinket	2470
nõustu ja jätka	1733
nõustu ja näita	1733
nõustun	1710
nõustun kõigiga	1710
nøgleord	679
nāc strādāt pie mums	3223
nākamais attēls	3268
nākamais raksts	3268
nākamais video	3257
nākamā bilde	3268
nākamā lapa	3268
nē, paldies	3261
něco se pokazilo	613
něco se pokazilo, zkuste to znovu	612
něco se pokazilo. zkuste to prosím později	612
něco se pokazilo. zkuste to znovu	612
nổi bật	5053
nội dung do ai tạo	5137
nội dung quảng cáo	5090
nội dung tiếp tục bên dưới	5092
nội dung tài trợ	5046
nội dung được tài trợ	5092
nội dung đề xuất	5092
nội quy bình luận	5096
nữ miền bắc	5078
nữ miền nam	5078
""", 'o': """
o dată	4033
o leitor está a carregar	3873
o que achou desta notícia	3837
o seu apoio faz a diferença	3767	3925
o singură dată	4033
o singură donație	4032
o vídeo começa em #	3921
o vídeo começará em alguns segundos	3835
obaveštenja	4301
objednať knihu	4390
obligatoriskt fält	4646
obligātie lauki	3266
obligāts lauks	3266
obnovit stránku	604
obnoviť stránku	4401
obnovte stránku	604
obrázek # z #	614
obrázek # ze #	614
obrázok # z #	4410
obrázok # zo #	4410
obsah je chránený autorským zákonom	4415
obsah je chráněn autorským zákonem	620
obsah našich partnerov	4424
obsah našich partnerů	631
obsah není dostupný	591
obsah nie je dostupný	4392
obsah nie je možné zobraziť	4392
obsah sa nedá zobraziť	4392
obsah vytvořený ai	623
obsah článku	615
obserwuj autorkę	3751
obserwujesz już tego autora	3751
ocenite članak	4239
ocenite članek	4440
oceń jakość artykułu	3747
oceń przepis	61
ochrana osobních údajů	517
ochrana osobních údajů a cookies	520
ochrana osobných údajov	4351
ocijenite članak	4239
ocorreu um erro ao carregar o vídeo	3835
ocultar anúncio	3840
ocultar comentários	3864
od najnovších	4419
od najstarších	4419
od naszych partnerów	3755
od našich partnerov	4424
od našich partnerů	631
od naših partnera	4325
od naših partnerjev	4521
od nejnovějších	625
od nejstarších	625
od partnerů	631
odblokuj artykuł	3733
odblokuj dostęp	3733
odblokuj treść	3717
oddaj głos	91	3707
odebírat	505
odebírat newsletter	505
odemknout článek	499
odemknout článek pro přátele	629
odeslat komentář	625
odeslat zprávu	612
odeslat zpětnou vazbu	623
odhlásenie kedykoľvek	4408
odhlásit se	499
odhlásit se můžete kdykoli	612
odhlásit se můžete kdykoliv	612
odhlásiť sa	4333
odhlášení kdykoliv	612
odjaviti se možete bilo kada	4309
odkaz bol skopírovaný	4422
odkaz byl zkopírován	629
odkaz skopírovaný	4340
odkaz zkopírován	509
odkleni članek	4433
odklenite celoten članek	4433
odklenite članek	4503
odmietnuť	4351
odmietnuť všetko	4351
odmítnout	517
odmítnout vše	517
odoberať	4409
odoberať newsletter	4408
odomknúť	4406
odomknúť článok	4405
odomknúť článok pre priateľov	4422
odoslať	91	4409
odoslať komentár	4419
odoslať správu	4408
odoslať spätnú väzbu	4417
odporúča outbrain	4424
odporúčame	4337	4406
odporúčame prečítať	4337
odporúčame tiež	4337
odporúčané outbrain	4424
odporúčané taboola	4424
odporúčané články	4337
odpovedať	4420
odpovědět	523	626
odrzuć	3640
odrzuć wszystkie	3640
odrzuć wszystko	3718
odtwarzacz wideo jest ładowany	3720
odtwórz	3657
odtwórz film	3720
odtwórz wideo	3720
odvolať súhlas	4392
odśwież stronę	3729
odštampaj	4239
odštampaj recept	61
odštampaj članak	4239
oferta dla czytelników	3713
oferta dla prenumeratorów	3713
ofertă pentru abonați	4013
ofertă pentru cititori	4013
oferă acest articol	4051
oferă acest articol cadou	4000
oferă articolul	4051
offert par un abonné	2203
offre abonnés	2137
offre intégrale	2190
offre limitée	2156
offre réservée aux lecteurs	2137
offre spéciale	2020
offre à durée limitée	2155
offrez-nous un café	2011
offrici un caffè	2700
oglasno sporočilo	87	4436
ogłoszenie	3636
ohjelma ei ole enää katsottavissa	1964
ohodnotiť recept	61
ohodnoťte článek	523
ohodnoťte článok	4340
oikaisut ja täsmennykset	1989
okuma süresi # dk	4764
okurlara özel	4823
okurlarimiza özel	4823
okurlarimiza özel indirim	4823
oldal frissítése	2541
oldal újratöltése	2541
oled juba hääletanud	1729
olet jo äänestänyt	1949
oliko artikkeli hyödyllinen	1902
oliko juttu hyödyllinen	1902
oliko tiivistelmä hyödyllinen	1902
oliko tämä hyödyllinen	1992
olvasd be a qr-kódot	2534
olvass korlátlanul	2545
olvassa be a qr-kódot	2534
olvasson hirdetések nélkül	2566
olvasson korlátlanul	2447
olvasson tovább	2447
olvasta már	2468
olvastad már	2468
olvasás az alkalmazásban	2534
olvasói ajánlat	2521
olvidaste tu contraseña	1505
omogoči obvestila	4497
omogući obavijesti	4300
omröstning	92
onayi geri çek	4827
onayi yönet	4827
onayimi geri çek	4827
online reportáž zde	615
opdatér siden	751
oplæst af en robot	654
oplæst af en syntetisk stemme	742
oplæst af kunstig intelligens	682
oplæst af syntetisk stemme	742
opravy a upřesnění	619
opsig når som helst	644
opsig, når du vil	755
opći uvjeti korištenja	4295
ordsøgning	733
orijinali göster	4765
os comentários são exclusivos para assinantes	3913
os leitores também leram	3862
os preços podem variar	3840
osadzona treść	3717
osale küsitluses	1699
osmisměrka	585
osta käyttöoikeus	1990
osta liput tästä	1958
osta täältä	1958
ostatnie artykuły	3654
osveži stran	4500
osveži stranicu	4303
osvežite stran	4500
osvježi stranicu	4303
osvježite stranicu	4303
oszczędzasz #%	3734
ota käyttöön	1970
ota yhteyttä	1902
otevřít	529
otevřít aplikaci	596
otevřít galerii	615
otevřít mapu	529
otevřít v aplikaci	596
otkazati možete bilo kada	4306
otkaži bilo kada	4306
otključaj članak	4229
otključajte ceo članak	4229
otključajte cijeli članak	4229
otključajte članak	4306
otomatik çeviri	4825
otros artículos	1549
oturumu açik tut	4840
otvoriť aplikáciu	4397
otvoriť galériu	4411
otvoriť v aplikácii	4397
otwórz	3658
otwórz aplikację	3722
otwórz galerię	3739
otwórz mapę	3658
otázka dne	582
otázka dňa	4386
outbrain tarafindan önerildi	4800
outras notícias	19	3810
ouvir este conteúdo	3873
ouça esta reportagem	3873
ouça este conteúdo	3788
ovaj sadržaj ne možemo prikazati	4295
ovaj sadržaj nije dostupan	4295
ovaj sadržaj nije moguće prikazati	4295
ovaj video više nije dostupan	4297
ovaj članak je zaključan	4306
oversættelsen er lavet af en maskine	682
oy verdiğiniz için teşekkürler	91	4817
oynatici yükleniyor	4824
oyunuz için teşekkürler	4817
""", 'p': """
padidinti nuotrauką	3201
padovanokite straipsnį	3152
padovanokite straipsnį draugui	3152
padovanoti straipsnį	3206
page précédente	2074
pagina următoare	3966
pague um café	3769
paiement sécurisé	2018
paketi seç	4840
paketleri gör	4869
pakollinen kenttä	1982
paldies par jūsu balsi	3251
paldies par pieteikšanos	3240
paldies par ziņu	3266
palielināt	3258
palielināt attēlu	3268
palun jää viisakaks	1698
palun lülita reklaamiblokeerija välja	1740
pamanīji kļūdu	3222
pamanījāt kļūdu	3222
pamiršau slaptažodį	3197
pamiršote slaptažodį	3197
par šo tēmu	3218
paramètres de confidentialité	2143
paramètres des cookies	2059
paramétrer	2059
paramétrer les cookies	2059
paramétrer mes choix	2062
parandused ja täpsustused	1747
parašyk komentarą	3153
parašykite komentarą	3153
partajează	3955
partenerii noștri	3964
participez à la conversation	2110
participă la sondaj	4007
partilhar esta página	3936
partnereink ajánlata	2566
partnereinktől	2566
partnerių turinys	3156
partnerski sadržaj	4235
partnerski članek	4521
partnerský obsah	631
pas encore abonné	2155
pasidalinkite šiuo straipsniu	3152
pasirinkite planą	3197
pasirinkite prenumeratą	3197
pasirinkite sumą	3195
pasirinkti prenumeratą	3197
pasitikrinkite žinias	3154
pasiūlymas skaitytojams	3185
paslēpt reklāmu	3275
passer la publicité	2057
passer à la recette	61
passwort zurücksetzen	989
pastebėjote klaidą	3153
pasziánsz	2518
pasūtīt grāmatu	3253
pateikti atsiliepimą	3203
patikrinkite savo el. paštą	3199
patreonで支援する	2978
patvirtinkite savo el. paštą	3199
pausar vídeo	1618
pauză video	4015
pavaišinkite mus kava	3195
paylaş	4749
paylaşin	4749
paypal ile öde	4869
pašreizējais laiks #	3257
pažiūrėkite vaizdo įrašą	3154
pe aceeași temă	4001
pelaa peliä	1949
pelaa tästä	1949
pentru a citi în continuare	3998
per saperne di più	2792
per visą ekraną	3189
per überweisung spenden	986
pergunte à nossa ia	3837
permite întotdeauna	4019
permitir anúncios	3885
permitir conteúdo externo	3799
personvernerklæring	3572
personvernerklæring og informasjonskapsler	3499
perspausdinti draudžiama	3209
peut-être plus tard	2010
pełny ekran	3720
photo précédente	2193
phát	5076
phát hiện lỗi	5096
phát lại	5104
phát video	5103
phóng to ảnh	5123
phối hợp với	5132
phổ biến nhất	5118
phụ đề	5104
piedalies aptaujā	3223
piedāvājums lasītājiem	3253
piekrist un rādīt	3255
piekrist un turpināt	3255
piekrist visām	3233
piekrītu	3233
piekrītu visām	3256
piesakies vebināram	3223
piesakoties tu piekrīti lietošanas noteikumiem	3240
pieslēdzies vai izveido kontu	3216
pieslēdzies, lai komentētu	3222
pieslēgties	3216
pieslēgties ar facebook	3264
pieslēgties ar google	3264
pievieno savu komentāru	3222
pievienot komentāru	3216
pievienot kā vēlamo avotu	3272
pievienot manām tēmām	3272
pieņemt un turpināt	3255
pieņemt visas	3256
pieņemt visas sīkdatnes	3255
pilnekrāna režīms	3257
pilnekrāns	3257
pirkt biļetes	3253
pirkt biļeti	3253
pirkt grāmatu	3253
pirkti bilietą	3185
pirkti knygą	3185
pirkti licenciją	3209
pirmais mēnesis par # €	3216
pirmas mėnuo tik # €	3147
più lette	2740
più letti	2740
più popolare	2826
più recenti	2799
più tardi	2699
più vecchi	2799
più votati	2799
piši autoru	4312
piši avtorju	4509
pišite autoru	4312
pišite avtorju	4509
pišite nam u redakciju	4315
pišite nam v uredništvo	4512
pišite redakciji	4315
pišite uredništvu	4512
piškotki	4452
placená inzerce	87	513
placená spolupráce	631
placený obsah	631
places limitées, réservez vite	2105
plan seç	4840
plani seç	4840
planini seç	4840
platba ročne	4406
platba ročně	609
platená inzercia	87	4336
platená spolupráca	4424
platený obsah	4424
player de áudio	3921
player se učitava	4297
plaćena saradnja	4325
plaćena suradnja	4325
plaćeni oglas	87	4235
plaćeni sadržaj	4235
plačajte nam kavo	4501
plačana objava	87	4436
plačana vsebina	4521
plačano sodelovanje	4521
plačiau skaitykite čia	3154
plein écran	2074
plus d'actualités	2070
plus d'articles du même auteur	2161
plus de détails	2075
plus récents	2132
plătește cu paypal	4062
poate mai târziu	3944
początek bloku reklamowego	3639
podaj prawidłowy adres e-mail	3736
podari članek	4440
podarite ta članek	4440
podaruj artykuł	3621
podaruj dostęp	3753
podaruj ten artykuł	3632
podcast anhören	889
pode ler também	3862
podeli članak	4239
podešavanja privatnosti	4295
podijeli članak	4239
podmienky používania	4351
podmínky použití	517
podmínky užití	517
podobne artykuły	3654
podobné články	525	4337
podporiť	4332
podporte nezávislú žurnalistiku	4332
podporte nás	4332
podporte nás cez darujme	4402
podporte nás cez paypal	4402
podporte nás na patreone	4402
podpořit	497
podpořit přes darujme	605
podpořte naši práci	497
podpořte nás	497
podpořte nás na patreonu	605
podpořte nás přes paypal	605
podpořte redakci	497
podrobné nastavenia	4392
podrobné nastavení	591
podrži	4228
podrži nas	4228
podržite nas	4228
podržite naš rad	4228
podržite nezavisno novinarstvo	4228
podziel się	3632
podziel się na facebooku	3632
pogledajte još	19
poista mainonnanesto käytöstä	1974
poistin mainonneston käytöstä	1974
poistin sen käytöstä	1975
pokaż # odpowiedzi	3749
pokaż # zdjęcia	3738
pokaż # zdjęć	3738
pokaż galerię	3739
pokaż hasło	3733
pokaż i zaakceptuj	3717
pokaż komentarze	3648
pokaż mniej	3657
pokaż napisy	3720
pokaż odpowiedzi	3749
pokaż oryginał	3658
pokaż podpis	3739
pokaż szczegóły	3641
pokaż transkrypcję	3720
pokaż treść	3640
pokaż tłumaczenie	3658
pokaż więcej	3657
pokaż wszystkie	3657
pokaż wszystkie # zdjęcia	3738
pokaż wszystkie # zdjęć	3738
pokaż wszystkie zdjęcia	3738
pokaż wszystkie zdjęć	3738
pokaż wszystko	3658
pokaż wyniki	91	3707
pokaż zdjęcia	3738
pokaż zdjęć	3738
pokaži geslo	4503
pokaži rezultate	91
pokaži vsebino	4452
pokloni članak	4239
poklonite ovaj članak	4239
pokračovat bez podpory	496
pokračovat bez vypnutí	602
pokračovat přes apple	608
pokračovat přes facebook	608
pokračovat přes google	608
pokračovat s apple	608
pokračovat s google	608
pokračovať bez podpory	4344
pokračovať bez vypnutia	4400
pokračovať cez apple	4405
pokračovať cez facebook	4405
pokračovať cez google	4405
pokračovať s google	4405
pokušajte kasnije	4309
pokušajte ponovno	4309
pokušajte ponovno kasnije	4309
pokušajte ponovo	4309
pole obowiązkowe	3736
polecamy również	3654
polecamy także	3654
polecamy też	3654
polecane artykuły	3654
politica de confidențialitate	3961	3962	3975
politica de corecții	4044
politica editorială	3975	4044
politică de confidențialitate	3961
politika kolačića	4295
politika piškotkov	4491
politique de confidentialité	2059
politique de protection des données	2184
polityka prywatności	3640
polityka prywatności i cookies	3642
polityka sprostowań	3743
política de cookies	1539	3796
política de correcciones	1646
política de correccions	478
política de correções	3901
política de galetes	424
política de privacidad	1539
política de privacidade	3796	3819
política de privacitat	424
política de protección de datos	1665
política de proteção de dados	3920
pomanjšaj pisavo	4519
pomôže každé euro	4402
pomůže každá koruna	605
ponovno učitaj stranicu	4303
ponuda za čitaoce	4293
ponuda za čitatelje	4293
ponuka pre čitateľov	4390
poprzedni artykuł	3654
poprzednie zdjęcie	3739
populární	525
populära artiklar	4566
populärast	4644	4659
populärt	4566
populære	771	3603
populære artikler	679
populære saker	3508
populært	679	3508
populārākie	3218
popüler	4758
popüler haberler	4758
popüler konular	4758
por mês	3889
por qué estás viendo esto	1505
por qué? cuéntanos	1658
portes grátis	3910
poslat jako dárek	629
poslat přes whatsapp	629
poslat příteli	629
poslat tip anonymně	619
poslat zprávu	612
poslať	4409
poslať ako darček	4422
poslať cez whatsapp	4422
poslať e-mailom	4340
poslať mailom	4422
poslať priateľovi	4422
poslať správu	4408
poslať tip	4414
poslať tip anonymne	4414
poslušaj vest	4239
poslušaj članak	4239
poslušaj članek	4440
poslušajte tekst	4297
poslušajte članek	4440
posnetek ni več na voljo	4494
posnetek v vaši državi ni na voljo	4494
posnetka ni mogoče predvajati	4494
postanite naročnik	4432
postanite član	4228	4432
postavke kolačića	4252
postaw kawę	3618
postaw nam kawę	3618
poszt betöltése	2524
posłuchaj	3632
poukážte nám # % z dane	4402
pour continuer à lire	2119
pourquoi voyez-vous cette publicité	2106
pouze nezbytné	591
pouze pro předplatitele	499
používate adblock	4400
používate blokovanie reklám	4400
používate blokovač reklám	4400
používateľské meno	4406
používáte adblock	602
používáte blokování reklam	602
používáte blokátor reklam	602
povezani sadržaj	4236
povezani članci	4236
povezani članki	4437
povećaj	4298
povećaj fotografiju	4312
povećaj sliku	4312
povećaj slova	4323
povećaj tekst	4323
povečaj	4495
povečaj besedilo	4519
povečaj fotografijo	4509
povečaj pisavo	4519
povečaj sliko	4509
povinná pole	612
povinné	613	4409
povinné pole	612
povinné polia	4408
povinné údaje	612
povolit a pokračovat	520
povolit upozornění	598
povolit vždy	520
povoliť	4399
povoliť notifikácie	4398
povoliť obsah	4392
povoliť raz	4392
povoliť reklamu	4401
povoliť reklamy	4401
povoliť upozornenia	4398
powiązane	3654
powiązane artykuły	3654
powiązane tematy	3654
powiększ	3657
powiększ tekst	3753
powiększ zdjęcie	3657
powrót do góry	3657
powrót do strony głównej	3739
powrót na górę	3739
pozastaviť	4396
později	496	601
pozostała część artykułu pod materiałem wideo	3636
pozostały czas	3721
pozostały czas #	3720
pozostały czas -#	3720
pozrieť # fotiek	4410
pozrieť # fotky	4410
pozrieť # fotografie	4410
pozrieť # fotografií	4410
pozrieť fotiek	4410
pozrieť fotky	4410
pozrieť fotografie	4410
pozrieť fotografií	4410
pozrieť galériu	4411
pozrieť všetky # fotiek	4410
pozrieť všetky # fotky	4410
pozrieť všetky # fotografie	4410
pozrieť všetky # fotografií	4410
pozrieť všetky fotiek	4410
pozrieť všetky fotky	4410
pozrieť všetky fotografie	4410
pozrieť všetky fotografií	4410
pozrieť všetkých # fotiek	4410
pozrieť všetkých # fotky	4410
pozrieť všetkých # fotografie	4410
pozrieť všetkých # fotografií	4410
pozrieť všetkých fotiek	4410
pozrieť všetkých fotky	4410
pozrieť všetkých fotografie	4410
pozrieť všetkých fotografií	4410
pozvite nás na kávu	4402
pozvěte nás na kafe	605
pozvěte nás na kávu	605
počastite nas kavom	4304
pořídit předplatné	608
pošalji	91	4310
pošalji e-mailom	4239
pošalji komentar	4239
pošalji mejlom	4239
pošalji poruku	4309
pošalji povratnu informaciju	4318
pošalji prijatelju	4239
pošalji vest	4315
pošalji vijest	4315
pošalji članak e-mailom	4239
pošaljite dojavu	4315
pošaljite komentar	4239
pošaljite vest	4315
pošlete tip redakci	619
pošlite tip redakcii	4414
pošlji	4507
pošlji komentar	4516
pošlji po e-pošti	4440
pošlji povratno informacijo	4515
pošlji prijatelju	4440
pošlji sporočilo	4506
pošlji članek po e-pošti	4440
pošljite nam namig	4512
pošljite namig	4512
poštanski broj	4310
poštna številka	4507
poštovné zdarma	589
pr članek	4436
pradėti testą	3183
praneškite apie klaidą	3153
pranešti anonimiškai	3202
pranešti apie klaidą	3153
pranešti apie komentarą	3204
pratite uživo	4312
pravidelný dar	605
pravidelný príspevok	4402
pravidelně měsíčně	605
pravidlá diskusie	4340
pravidlá opráv	4414
prawa autorskie zastrzeżone	3744
prašome išjungti reklamos blokavimą	3194
pre komentovanie sa prihláste	4419
pre predplatiteľov	4333
preberi cel članek	4509
preberi celoten članek	4509
preberi več	4509
preberite celoten članek	4509
preberite še	4437
precisamos de você	3767
predchádzajúca fotografia	4411
predchádzajúca snímka	4411
predchádzajúca strana	4411
predchádzajúci článok	4411
predplatiť	4332
predplatné môžete kedykoľvek zrušiť	4405
predplaťte si	4332
preferințe cookie	4019
preferințe de confidențialitate	4059
preferències de galetes	456
preferências de cookies	3877
preferências de privacidade	3920
prehrať	4396
prehrať video	4395
prehrávač sa načítava	4395
prejsť do diskusie	4419
prejsť do galérie	4411
prejsť na darovanie	4402
prejsť na kvíz	4386
prejsť na obsah	4411
prejsť na online	4411
prejsť na platbu	4402
prejsť na ponuku	4390
prejsť na recept	61
prejšnja fotografija	4509
prejšnja slika	4509
prejšnja stran	4509
prejšnji članek	4509
prekličete lahko kadarkoli	4503
prekliči soglasje	4491
preložené automaticky	4417
preložené pomocou ai	4417
prenošenje zabranjeno	4316
prenumerantförmån	4624
prenumerantförmåner	4624
prenumerata nuo # euro per mėnesį	3147
prenumerata nuo # €	3147
prenumerera på vårt nyhetsbrev	4541
prenumeruodami sutinkate su taisyklėmis	3172
prenumeruokite naujienlaiškį	3172
prenumeruoti naujienlaiškį	3199
preostali čas	4495
preostali čas #	4494
preostali čas -#	4494
preporučeno	4236
preporučuje outbrain	4325
preporučuje taboola	4325
preporučujemo	4236	4307
preporučujemo da pročitate	4236
preporučujemo i	4236
presentear matéria	3908
preskoči na sadržaj	4312
preskoči na vsebino	4509
preskočiť na obsah	4411
prestať sledovať	4421
prethodni članak	4312
pretlač zakázaná	4415
prevedeno uz pomoć ai	4318
preverite e-pošto	4506
prečo vidím túto reklamu	4424
prečítajte si	4337
prečítajte si aj	4337
prečítať neskôr	4422
prečítať prepis	4395
prețurile pot varia	3984
pridať ako preferovaný zdroj	4421
pridať do košíka	4390
pridať do mojich tém	4421
pridať komentár	4340
pridať medzi preferované zdroje	4421
pridruži se razpravi	4516
pridružite se razpravi	4516
pridėti kaip pageidaujamą šaltinį	3205
pridėti komentarą	3204
pridėti prie mano temų	3205
pridėti prie pageidaujamų šaltinių	3205
prihlásiť	4333
prihlásiť cez facebook	4405
prihlásiť cez google	4405
prihlásiť na odber	4408
prihlásiť sa	4333
prihlásiť sa cez apple	4405
prihlásiť sa cez facebook	4405
prihlásiť sa cez google	4405
prihlásiť sa do diskusie	4419
prihlásiť sa na odber	4408
prihláste sa a komentujte	4419
prihvati i prikaži	4295
prihvati sve kolačiće	4295
prihvaćam	4252
prihvaćam i nastavljam	4295
prihvaćam sve	4252
prijava putem google računa	4306
prijavi grešku	4239
prijavi pogrešku	4315
prijavi se s google računom	4306
prijavite grešku	4315
prijavite pogrešku	4315
prijať	4351
prijať a pokračovať	4392
prijať a zobraziť	4392
prijať všetko	4351
prijať všetky	4393
prijať všetky cookies	4392
prikaži # odgovora	4319
prikaži # odgovore	4516
prikaži galerijo	4509
prikaži galeriju	4312
prikaži geslo	4503
prikaži i prihvati	4295
prikaži in sprejmi	4491
prikaži komentare	4319
prikaži komentarje	4516
prikaži lozinku	4306
prikaži manj	4438
prikaži manje	4237
prikaži odgovore	4319	4516
prikaži podnapise	4494
prikaži prepis	4494
prikaži rezultate	91	4290	4486
prikaži sadržaj	4252
prikaži sve	4237
prikaži titlove	4297
prikaži transkript	4297
prikaži več	4438
prikaži više	4237
prikaži vse	4438
prikaži vsebino	4491
prima lună gratuită	3998
prima pagină	3967
primetili ste grešku	4315
primește alerte despre acest subiect	3992
primijetili ste grešku	4315
printează	3955
printează rețeta	61
pripomenúť neskôr	4344
priporoča outbrain	4521
priporoča taboola	4521
priporočamo	4437	4504
priporočamo tudi	4437
priporočamo v branje	4437
priporočeno	4437
prisijunkite arba susikurkite paskyrą	3147
prisijunkite prie mūsų komandos	3154
prisijunkite, kad galėtumėte komentuoti	3153
prispieť	4332
prispieť jednorazovo	4402
prispieť mesačne	4402
privatsphäre verwalten	972
privatsphäre-einstellungen	827
privātuma iestatījumi	3255
privātuma politika	3233
prišlo je do napake. poskusite pozneje	4506
prišlo je do napake. poskusite znova	4506
pro komentování se přihlaste	625
pro předplatitele	499
pro předplatitele výhodněji	588
prochaine vidéo	2185
profită de ofertă	4066
programmet är inte längre tillgängligt	4631
prohibida la reproducció	481
prohibida su reproducción total o parcial	1679
prohlédnout # fotek	614
prohlédnout # fotky	614
prohlédnout # fotografie	614
prohlédnout # fotografií	614
prohlédnout fotek	614
prohlédnout fotky	614
prohlédnout fotografie	614
prohlédnout fotografií	614
prohlédnout galerii	615
prohlédnout všech # fotek	614
prohlédnout všech # fotky	614
prohlédnout všech # fotografie	614
prohlédnout všech # fotografií	614
prohlédnout všech fotek	614
prohlédnout všech fotky	614
prohlédnout všech fotografie	614
prohlédnout všech fotografií	614
prohlédnout všechny # fotek	614
prohlédnout všechny # fotky	614
prohlédnout všechny # fotografie	614
prohlédnout všechny # fotografií	614
prohlédnout všechny fotek	614
prohlédnout všechny fotky	614
prohlédnout všechny fotografie	614
prohlédnout všechny fotografií	614
proibida a reprodução total ou parcial	3932
promijeni veličinu teksta	4323
promo sadržaj	4325
promocijsko sporočilo	4436
promotivni sadržaj	4235
promotivni članak	4235
promóció	2456
proovi # päeva tasuta	1692
proposé par	2176
prosimy o wyłączenie adblocka	3725
proč vidím tuto reklamu	631
pročitaj ceo članak	4312
pročitaj cijeli članak	4312
pročitaj kasnije	4323
pročitaj transkript	4297
pročitajte ceo tekst	4312
pročitajte cijeli članak	4312
pročitajte i	4236
pročitajte još	4236
prywatność	3640
prywatność i cookies	3642
przeczytaj całość	3739
przeczytaj cały artykuł	3739
przeczytaj również	3654
przeczytaj także	3654
przeczytaj też	3654
przeczytaj transkrypcję	3720
przejdź bez wsparcia	3617
przejdź do galerii	3739
przejdź do głównej treści	3739
przejdź do księgarni	3637
przejdź do oferty	3713
przejdź do przepisu	61
przejdź do płatności	3730
przejdź do quizu	3707
przejdź do serwisu	3640
przejdź do sklepu	3713
przejdź do strony darowizn	3730
przejdź do treści	3657
przejdź do ustawień prywatności	3640
przejdź do wpłaty	3730
przejdź na stronę główną	3739
przekaż # % podatku	3730
przekaż #%	3730
przekaż opinię	3747
przestań obserwować	3751
przetłumaczono automatycznie	3747
przetłumaczono przez ai	3747
przeładuj stronę	3729
prześlij	3737
prześlij opinię	3747
prześlij zdjęcia	3743
przypomnij mi później	3617
przypomnij później	3724
právě se děje	525
präsentiert von	821
précédent	2074
préférences cookies	2059
préférences de confidentialité	2184
prélèvement	2019
prémium	2447
prénom	2158
présenté par	2176
próbáld újra később	2548
próbálja ki # forintért	2447
próbálja újra	2548
próbálja újra később	2548
próxima	3815
próxima foto	3929
próxima imagem	3929
próxima notícia	3898
próxima página	3815
próximo artigo	3810
próximo vídeo	1666	3921
prøv # dager gratis	3473
prøv gratis	644	3473
prøv igen senere	758
prøv igjen senere	3590
prøv nu	644
prøv nå	3473
prędkość	3721
prędkość odtwarzania	3720
prを含みます	2941
pr記事	2963
psč	613	4409
pubblicità	2728
publi-rédactionnel	2057
publicitatea continuă	4066
publicité	2057
publicité - la suite ci-dessous	2057
publicité dans #	2185
publicités	2057
publică	4008
publică comentariul	4007
pular anúncio	3921
pular para o conteúdo	3815
pular para o conteúdo principal	3813
puslapis # iš #	3210
página siguiente	1555
páči sa mi to	4420
päeva küsimus	1729
päivitä sivu	1975
päivitä suostumus	1896
päivän kysymys	91	1949
päivän peli	1955
päivän ristikko	1949
pääuutiset	1905
påkrevd	3591
påkrævet	759
påmind mig senere	640
påminn mig senare	4529
później	3617	3724
pārbaudi savas zināšanas	3223
pārbaudiet savu e-pastu	3266
pāriet uz recepti	61
pāriet uz saturu	3268
pārpublicējot atsauce obligāta	3226
pārpublicēšana aizliegta	3276
pārtraukt sekot	3272
pārvaldīt paziņojumus	3260
pārvaldīt piekrišanu	3255
pērc abonementu	3216
płatna współpraca	3755
płatne miesięcznie	3734
płatne rocznie	3734
płatność miesięczna	3734
płatność roczna	3734
předchozí	527
předchozí foto	615
předchozí fotografie	615
předchozí snímek	615
předchozí strana	615
předchozí článek	525
předmět	613
předplatit	499
předplatné	499
předplaťte si	608
přehrát	527
přehrát video	594
přehrávač se načítá	594
přehrávač videa se načítá	594
přejít do diskuse	625
přejít do e-shopu	515
přejít do galerie	615
přejít do speciálu	615
přejít k obsahu	527
přejít k platbě	605
přejít k receptu	61
přejít na kvíz	582
přejít na nabídku	588
přejít na obsah	527
přejít na online reportáž	615
přejít na recept	61
přejít na stránku darů	605
přeloženo automaticky	623
přeloženo pomocí ai	623
přepis	595
přeskočit na obsah	615
přestat sledovat	627
přetisk zakázán	620
přečtěte si	525
přečtěte si také	525
přečíst později	629
přečíst přepis	594
přidat do košíku	588
přidat do mých témat	627
přidat jako preferovaný zdroj	627
přidat komentář	523
přidat mezi preferované zdroje	627
přidejte názor	523
přidejte si nás mezi preferované zdroje	627
přihlaste se a komentujte	625
přihlásit	499
přihlásit k odběru	505
přihlásit přes facebook	608
přihlásit přes google	608
přihlásit přes seznam	608
přihlásit se	499
přihlásit se do diskuse	625
přihlásit se k odběru	612
přihlásit se přes apple	608
přihlásit se přes facebook	608
přihlásit se přes google	608
přihlásit se přes seznam	608
přihlášení	499
přijmout	517
přijmout a pokračovat	591
přijmout a zobrazit	591
přijmout vše	517
přijmout všechny	592
přijmout všechny cookies	591
připomenout později	496
přispějte	497
přispět	497
přispět jednorázově	605
přispět měsíčně	605
příjmení	613
""", 'q': """
qq好友	5220
qq空间	5220
qr कोड स्कैन करें	2412
qr কোড স্ক্যান করুন	384
qr 코드를 스캔하세요	3101
qrコードからダウンロード	2971
qrコードを読み取ってください	2971
qr코드로 다운로드	3101
qr코드를 스캔하세요	3101
qu'avez-vous pensé de cet article	2102
qual o seu nível de satisfação com esta notícia	3837
qualcosa è andato storto	2828
quan tâm nhất	5097
quay lại	5057
quay lại đầu trang	5141
quellen und weiterführende links	841
queremos conocer tu opinión	1594
queremos saber a sua opinião	3850
questa email è già registrata	2860
questa pagina ti è stata utile	2798
questo articolo ti è stato utile	2798
questo articolo è bloccato	2825
questo campo è obbligatorio	2827
questo riassunto ti è stato utile	2764
questo video non è disponibile	2806
questo video non è più disponibile	2806
quieres añadir otro usuario a tu suscripción	1505
quitter le plein écran	2139
quizi çöz	4820
quizás más tarde	1499
quizás te interese	1549
quy định bình luận	5096
quyên góp	5032
quyên góp ngay	5032
qué opinas	1544
qué te ha parecido esta noticia	1594
quét mã qr	5109
quét mã qr để tải	5109
quét mã qr để tải ứng dụng	5109
quên mật khẩu	5035
quản lý cookie	5107
quản lý lựa chọn	5136
quản lý sự đồng ý	5107
quản lý tùy chọn	5136
quảng cáo	5046
quảng cáo - bài viết tiếp tục bên dưới	5090
""", 'r': """
r$ # por mês durante # meses	3859
radote klaidą	3153
radote klaidą tekste	3153
radās kļūda. mēģiniet vēlāk	3266
radīts ar mākslīgo intelektu	3270
rafraîchir la page	2150
raksti komentāru	3222
raksts ir aizsargāts ar autortiesībām	3276
raksts ir slēgts	3264
raksts tiek papildināts	3223
raksts turpinās pēc reklāmas	3225
rakstu lasa mākslīgais intelekts	3257
rakstīt autoram	3268
rakstīt komentāru	3222
raktažodžiai	3190
rao vặt	5046
raportează	4008
raportează comentariul	4055
raportează o eroare	3980
raportează o greșeală	4044
raportoi virheestä	1989
rapportér	771
rapportér annonce	775
rapportér fejl	671
razvrščanje	4517
rašykite redakcijai	3202
rašyti autoriui	3201
rašyti komentarą	3147
reagovať	4420
recargar la página	1632
recargar página	1632
recarrega la pàgina	465
recarregar a página	3887
recarregar página	3887
receber notificações	3852
recept mentése	61
recept nyomtatása	61
recevez nos alertes en temps réel	2112
recevez une alerte à chaque article de l'auteur	2112
reclamă	3958
recomandarea redacției	4001
recomandări	3964
recomandări by taboola	3987
recomandări taboola	3987
recomandările editorilor	4001
recomandările partenerilor	3987
recomandările redacției	3964
recomendado para você	3810
recommandé	2070
recommandé pour vous	2070
recommandés	2070
recordar más tarde	1499
recuérdamelo más tarde	1499
recíbela	1518
recíbela gratis	1518
recíbelo	1518
redacția	3975
redare automată	4016
redirecționează # la sută	4032
redirecționează #%	3945
redă video	4015
redă videoclipul	4015
refuză toate	3977
refuză tot	4020
regala este artículo	1653
regalar artículo	1505
regalar este artículo	1653
registrovať sa	4333
registruokitės nemokamai	3147
registruokitės į seminarą	3154
registrácia	4333
regisztráció	2447
regisztrálok	2447
regler för kommentarer	4658
regler og vilkår gjelder	3496
regras de comentários	3864
regras dos comentários	3864
regístrate	1505
rekisteröidy	1880
rekisteröidy maksutta ja lue	1880
reklaami lõpp	1753
reklam içeriğidir	4823
reklama się skończyła	3755
reklami geç	4751
reklám	2456
reklám vége	2566
reklámblokkolót használ	2539
reklámblokkolót használsz	2539
reklāma	3216
reklāmas beigas	3275
reklāmas raksts	3225
reklāmraksts	87	3225
relacja na żywo	3739
relaterade ämnen	4566
rendeld meg a könyvet	2521
rendelje meg a könyvet	2521
rendezés	2560
rendszeres támogatás	2543
renovar suscripción	1671
reportar comentário	3913
reportar erro nesta página	3837
reproducció automàtica	453
reproducción automática	1619
reproducción prohibida	1679
reproducir vídeo	1618
reproduction réservée	2198
reproductor de vídeo	1666
reproduzir vídeo	3873
reproduzir áudio	3873
reprodução automática	3874
reprodução proibida	3932
reserve já	3935
resmi büyüt	4846
responda à enquete	3864
rester connecté	2155
restez informé	2030
restez informés	2030
resultado da votação	3913
resultados de la votación	1612
resumen automático	1579
resumo da notícia	3837
resumé lavet af ai	768
retour à l'accueil	2161
retour à la liste	2161
retour à la page d'accueil	2072
retrage consimțământul	4019
rettelser og præciseringer	765
revenir à l'accueil	2161
revoir la vidéo	2185
rezerviši mesto	4293
rezervovať miesto	4390
rezervujte si místo	588
rezervuoti vietą	3185
rezervă un loc	3985
rezervă-ți locul	3985	4013
rezervēt vietu	3253
rezolvă testul	4010
reîmprospătează pagina	4031
reîncarcă pagina	4031
reînnoiește abonamentul	4062
reģistrējies bez maksas	3216
reģistrēties	3216
reši križanko	4486
reši kviz	4290	4486
reši ukrštenicu	4290
režim celej obrazovky	4395
režim celé obrazovky	594
ricordamelo più tardi	2699
riješi križaljku	4290
riješi kviz	4290
riproduzione riservata ©	2866
rizami geri çek	4755
rodyti galeriją	3201
rodyti mažiau	3155	3201
rodyti turinį	3187
rodyti viską	3155
rozumím	529
rozwiąż krzyżówkę	3707
rozwiń	3641	3657
rozwiń wszystko	3658
ročne	4406
ročná platba	4406
ročné predplatné	4406
roční platba	609
roční předplatné	609
ročně	609
rychlost přehrávání	594
ryhdy kannatusjäseneksi	1976
rätta	4560
rätta oss	4560
rättelse	4560
rättelsepolicy	4653
rättelser och förtydliganden	4653
règles de commentaires	2131
règles des commentaires	2131
réactions	2064
réagir	2049	2064
réagir à cet article	2064
réagissez	2064
réagissez à cet article	2064
réductions et codes promo	2202
réduire la police	2123
réduire la taille de la police	2123
réduire la taille du texte	2123
réduire le texte	2174
répondez au quiz	2134
répondez au sondage	2131
répondre	2064
réseaux sociaux	2050
réserver mes places	2137
réservez vos places	2137
réservé aux inscrits	2020
résiliable à tout moment	2119
résultats	92
résultats du sondage	2110
résumé de l'article	2102
résumé de l'article en # points	2102
résumé en # secondes	2102
résumé ia	2171
résumé par l'ia	2171
részletek	2472
rétablir le son	2139
rösta	91	4621
rösta här	4569
rösta i omröstningen	4569
rösta nu	91	4617
rút lại sự đồng ý	5107
rückmeldung geben	1004
rýchlosť	4396
rýchlosť prehrávania	4395
rādīt # atbildes	3271
rādīt atbildes	3271
rādīt galeriju	3268
rādīt mazāk	3224	3268
rādīt rezultātus	3251
rādīt saturu	3255
rādīt un piekrist	3255
rādīt vairāk	3223
rādīt visu	3224
rămâi conectat	4036
răspunde	3963
răspunde la sondaj	4007
rėmimas	3156
rėmėjo turinys	3208
""", 's': """
s'abonner à ce dossier	2195
s'abonner à ce sujet	2195
s'abonner à ce thème	2195
s'abonner à cet auteur	2195
s'abonner à partir de #€	2020
s'està carregant el reproductor	452
s'està carregant el vídeo	452
s'ha produït un error	473
s'inscrire à la newsletter	2030
s-ar putea să-ți placă	3964
saada anonüümne vihje	1747
saada sõbrale	1697
saada sõnum	1744
saada vihje anonüümselt	1747
saber más	1555
sadarbības raksts	3225
sadece abonelere özel	4840
sadržaj je blokiran	4295
sadržaj je zaključan	4229
sadržaj je zaštićen autorskim pravom	4316
sadržaj nije dostupan	4295
sadržaj nije moguće prikazati	4295
sadržaj partnera	4325
saglabāt	3221
saglabāt iestatījumus	3255
saglabāt izvēli	3255
saglabāt rakstu	3221
saglabāt vēlākam	3273
sair do ecrã inteiro	3873
saistītie raksti	3218
saistītās ziņas	3218
saite ir nokopēta	3273
saite nokopēta	3221
saken er låst	3473
saken finnes også som lyd	3486
salli ja näytä	1896
salli sisältö	1961
salta la pubblicità	2854
salta pubblicità	2854
saltar anúncio	3794
saltar para o conteúdo	3813
saltar para o conteúdo principal	3813
salvar preferências	3877
salvează	3955
salvează articolul	4000
salvează pentru mai târziu	4000
salvează preferințele	4019
salvează rețeta	61
samo nujni piškotki	4491
samo nužni	4295
samo nužni kolačići	4295
samo za naročnike	4503
sans engagement, résiliable à tout moment	2119
sao chép	5131
sao chép liên kết	5041
sao chép đường dẫn	5088
sari la conținut	3966
sari la rețetă	61
sari peste reclamă	4060
satura turpinājums pēc reklāmas	3225
saturs ir aizsargāts ar autortiesībām	3276
saturs ir bloķēts	3255
sazināties ar redakciju	3269
sačuvaj	4239
sačuvaj podešavanja	4295
sačuvaj recept	61
sačuvaj vest	4239
sačuvaj za kasnije	4323
sačuvaj članak	4323
saņemt paziņojumus	3260
scanează codul qr	4023
schlagwörter	841
schließen	844
schrift größer	1008
schrift vergrößern	814
schriftgröße	814
schriftgröße anpassen	1008
schriftgröße ändern	1008
schwedenrätsel	965
scopri di più	2705
scopri di più su amazon	2870
scrie comentariul tău	4055
scrie redacției	4044
scrieți redacției	4044
sdílejte	509
sdílejte tento text	509
sdílejte text	509
sdílejte článek	509
sdílet	509
sdílet na facebooku	509
sdílet na twitteru	509
sdílet na whatsappu	629
sdílet na x	509
sdílet článek	509
se alla erbjudanden för prenumeranter	4534
se bilderna här	4569
se connecter et réagir	2064
se déconnecter	2020
se grafiken här	4569
se ha producido un error al cargar el vídeo	1577
se klippet här	4569
se klippet øverst i saken	3511
se réabonner	2190
se større bilde	3512
se større billede	683
se videon här	4569
se våra erbjudanden	4643
se våre tilbud	3587
se încarcă playerul	4015
se încarcă video	4015
se încarcă videoclipul	4015
sebesség	2533
sedan # kr/mån tills du säger upp	4534
see väli on kohustuslik	1744
segui già questo argomento	2839
segui già questo autore	2839
seguir tópico	3852
seguí leyendo	1608
sei già abbonato	2705
sei già iscritto	2860
sei già iscritto alla newsletter	2784
seko tēmai	3272
sekot tēmai	3272
sekretessinställningar	4628
sekti autorių	3205
sekti temą	3205
selección de la redacción	1549
selectează	4037
selvä	1908
sem opinião	3865
sem si não seria possível	3857
sem você não seria possível	3857
semnalează comentariul	4055
semnalează o eroare	3963
senaste först	4658
send artiklen på mail	654
send på e-post	3486
send på mail	773
seniausi viršuje	3204
sense permanència	439
sesi aç	4824
sesi açmak için dokunun	4865
sesi açmak için tiklayin	4865
setări confidențialitate	4019
setări cookie	3962	3977
setări cookie-uri	4019
setări cookies	4019
setări de confidențialitate	4019
seu apoio faz a diferença	3767	3925
seu nome de usuário	3913
seuls les abonnés peuvent commenter	2110
seuraa hetki hetkeltä	1985
seuraa livenä	1985
seuraa meitä	1891
seuraa tekijää	1996
seuraa tätä aihetta	1996
seuraat jo tätä aihetta	1996
seuraat tätä aihetta	1996
seç	4841
seçenekleri yönet	4827
seçimimi kaydet	4827
seções	3810
seřadit podle	625
sfârșit publicitate	4013
sfârșitul reclamei	4013
shrani članek	4440
shrnutí ai	624
shrnutí od ai	623
si opp når du vil	3473
si è verificato un errore	2828
si è verificato un errore durante il caricamento del video	2762
sie können diesen artikel kostenlos weitergeben	936
signaler ce contenu comme inapproprié	2110
signaler un problème	2064
siguiente artículo	1549
siguiente vídeo	1666
siirry sisältöön	1907
siirry suoraan sisältöön	1985
sikeres feliratkozás	2474
sin ti no sería posible	1603
sinu hääl on arvesse võetud	1729
sinu sõnum	1745
sisu on autoriõigusega kaitstud	1754
sisältö ei ole saatavilla	1961
sisältö on estetty	1961
sisältö on suojattu tekijänoikeudella	1990
sisältöä ei voida näyttää	1961
sisältöä kumppaneiltamme	1999
siz ne düşünüyorsunuz	4786
siz ne düşünüyorsunuz? oy verin	4764
sizin için öneriler	4758
siųsti atsiliepimą	3203
siųsti draugui	3152
siųsti el. paštu	3152
siųsti komentarą	3204
siųsti naujieną	3202
siųsti žinutę	3199
skaitykite be reklamų	3208
skaitykite be ribojimų	3197
skaitykite daugiau čia	3154
skaityti plačiau	3154
skaityti visą straipsnį	3201
skaityti vėliau	3152
skann qr-koden for å laste ned appen	3577
skanna qr-koden för att ladda ner appen	4633
skaties arī	3218
skatīt cenu	3253
skatīt foto	3223
skatīt galeriju	3223
skatīt komentārus	3271
skatīt piedāvājumu	3253
skatīt piedāvājumus	3264
skatīt rezultātus	91	3251
skatīt video	3223
skatīt visus	3268
skenē qr kodu	3259
skenējiet qr kodu	3259
skjønner	3513
sklenite naročnino	4433
skontaktuj się z redakcją	3743
skontrolujte si svoju schránku	4408
skopírované	4423
skopírované do schránky	4422
skopírovať odkaz	4340
skoči na recept	61
skriftstørrelse	65
skriv din kommentar här	4560
skriv inn beløp	3584
skru på	3581
skru på lyd	3575
skru på varsler	3578
skryť odpovede	4419
skryť reklamu	4424
skrýt	529
skrýt odpovědi	625
skrýt reklamu	631
skyddas av upphovsrätt	4654
skänk en gåva	4641
skúste to neskôr	4408
skúste to znova	4408
slapukų nustatymai	3165
slapukų politika	3187
slažem se	4252
slažem se i nastavljam	4295
sledeća fotografija	4312
sledeća slika	4312
sledeća strana	4312
sledeći video	4297
sledeći članak	4312
sledovat toto téma	627
sledovat téma	627	628
sledovať autora	4421
sledovať autorku	4421
sledovať online	4411
sledovať tému	4421
sledovať túto tému	4421
sledujete téma	627
sledujete tému	4421
slik beskytter vi kildene våre	3597
slik beskytter vi våre kilder	3597
slik slår du av annonseblokkering	3582
slične vesti	4236
slične vijesti	4236
slični članci	4236
sljedeća fotografija	4312
sljedeća slika	4312
sljedeća stranica	4312
sljedeći video	4297
sljedeći članak	4312
slut på annonce	775
slut på annons	4663
slut på reklam	4663
sluta följa	4660
slutt på annonse	3608
slutt å følge	3604
slå adblocker fra	749
slå annonceblokering fra	749
slå av annonseblokkereren	3582
slå av annonseblokkeringen	3582
slå din adblocker fra	749
slå lyd fra	742
slå lyd til	742
slå lyden fra	742
slå lyden til	742
slå notifikationer til	745
slå på	3581	4636
slå på aviseringar	4634
slå på ljudet	4631
slå på notiser	4634
slå på varsler	3578
slå på varslinger	3578
slå til	748
slėpti reklamą	3208
sns 공유	3140
sns 공유하기	3140
snsでシェア	3009
snsでシェアする	3009
snsをフォロー	2896
snímek # z #	614
snímek # ze #	614
snímka # z #	4410
snímka # zo #	4410
so schützen wir unsere quellen	998
sofortüberweisung	790
solicitarea a fost trimisă	4063
solicitação enviada	3927
solitär	965
som källa är du skyddad	4562
son dakika bildirimlerini aç	4830
son dakika gelişmelerinden haberdar olun	4830
son gelişmelerden haberdar olun	4830
sondaż	92
sonderveröffentlichung	916
sono già sostenitore	2699
sonraki fotoğraf	4872
sonraki fotoğraf için tiklayin	4761
sonraki fotoğrafa geç	4761
sonraki görsel	4872
sonraki haber için tiklayin	4761
sonraki içerik	4872
sonraki sayfa için tiklayin	4761
sonuçlar	92
sonuçlari gör	91	4765
sonuçlari göster	91	4818
sorodni članki	4437
sortează	4008
sortează după	4008
sortuj według	3749
sortér efter	770
souhlasit a pokračovat	520
souhlasím	517
souhlasím a pokračovat	591
souhlasím a zobrazit	520
souhlasím se zobrazením	517
soukromí a cookies	520
sous-titres activés	2139
sous-titres désactivés	2139
soutenez-nous dès maintenant	2011
související	525
související témata	525
související články	525
související články z webu	525
soyez le premier à commenter	2064
soyez le premier à réagir	2064
spam nélkül	2548
spander en kaffe på oss	3584
spara inställningar	4628
spara till läslistan	4662
spausdinti receptą	61
spausdinti straipsnį	3206
spațiu publicitar	3987
spela här	4617
spela videon här	4569
spill ansvarlig. # år	3496
spill med måte	3496
spill nå	3561
spis treści	3657
splošni pogoji	4492
sponsorisé	2057
sponsorlu bağlantilar	4800
sponsorlu içerik	87	4751
sponsoroitu sisältö	1892
sponsoroitua sisältöä	1894
sponsorēts saturs	3275
sponsrat innehåll	4552
sponzorirani sadržaj	4235
sponzorirani članak	4235
sponzorisani sadržaj	4325
sponzorované	4336
sponzorovaný obsah	513
sponzorováno	513
sporoči napako	4512
sporočilo	4507
spotifyで聞く	2999
spotifyで聴く	2999
spravovat upozornění	598
spravovať súhlas	4392
spravovať upozornenia	4398
sprawdź cenę	3713
sprawdź ofertę	3621
sprawdź się	3707
sprawdź skrzynkę e-mail	3736
sprawdź skrzynkę odbiorczą	3736
sprawdź swoją skrzynkę	3736
sprawdź swoją wiedzę	3707
sprejmi in prikaži	4491
sprejmi vse piškotke	4491
spremi članak	4239
spremljajte v živo	4509
sprijinul tău contează	4061
sprijină-ne	3945
správa	4409
správa bola odoslaná	4408
správa souhlasu	591
správa súhlasu	4392
spróbuj ponownie	3736
spróbuj ponownie później	3736
spręsti kryžiažodį	3183
spręsti testą	3183
spune-ne părerea ta	4007
spune-ți părerea	3980
spune-ți părerea în comentarii	3980
spuneți-ne părerea	4007
spustit kvíz	582
spustiť kvíz	4386
spustiť video	4395
später	785
später erinnern	785
späť hore	4411
späť na hlavnú stránku	4411
späť na začiatok	4411
spør vår ki om saken	3502
spēlē tagad	3251
spēlēt tagad	3251
staňte sa členom	4332
staňte se členem	497
ste našli napako	4512
ste našli napako v članku	4512
ste už predplatiteľ	4405
ste že glasovali	4486
stem nå	91	3561
stiahnuť aplikáciu	4397
stiahnuť audio	4395
stiahnuť epizódu	4395
stiahnuť na google play	4397
stiahnuť v app store	4397
stiahnuť z app store	4397
stiahnuť z google play	4397
stichwörter	841
stil spørgsmål til artiklen	671
stlmiť	4396
stop med at følge	772
straipsnio tęsinys - po reklama	3156
straipsnis saugomas autorių teisių	3209
straipsnis tęsiasi po reklamos	3156
straipsnis užrakintas	3197
straipsnį skaito dirbtinis intelektas	3189
strojovo preložené	4417
strojový preklad	4418
strojový překlad	624
strojově přeloženo	623
strona główna	3654
stroški dostave	4490
stránka # z #	614	4410
stránka # ze #	614
stránka # zo #	4410
stworzono z pomocą ai	3747
stáhnout aplikaci	596
stáhnout audio	594
stáhnout epizodu	594
stáhnout na google play	596
stáhnout podcast	594
stáhnout v app store	596
stáhnout z app store	596
stáhnout z google play	596
stáhnout zdarma	597
stäng	4529	4569
stäng annons	4663
stäng av annonsblockeraren	4637
stäng av din adblocker	4637
stäng av din annonsblockerare	4637
stäng av ljudet	4631
stäng galleri	4649
stöd oss	4530
stöd oss på patreon	4641
stöd oss via patreon	4641
större text	4662
større tekst	3606
støt med mobilepay	752
støt os	641
støt os med mobilepay	752
støt os på #er	752
støt os på patreon	752
støt via mobilepay	752
støtt oss	3470
støtt oss med vipps	3584
støtt oss på patreon	3584
støtt oss via vipps	3584
sua inscrição foi confirmada	3927
sua inscrição foi realizada com sucesso	3927
subscrição confirmada	3927
subtitrări	4016
subtítols	453
subtítulos	1619
sudoku del día	1659
sugerir correção	3837
sugerir una corrección	1594
sugestões	3810
suite après la publicité	2137
suivez vos auteurs préférés	2172
suivre ce thème	2112
suivre le thème	2172
sukurta naudojant dirbtinį intelektą	3203
sumă liberă	4032
sumă personalizată	4061
sunt de acord cu termenii și condițiile	4038
sur le même sujet	2070
sur le même thème	2070
suscripción	1505
suscripción confirmada	1672
suscríbase	1505
suscríbete	1505
suscríbete a nuestro boletín	1515
suscríbete ahora	1505
susiję straipsniai	3149
susikurti paskyrą	3147
susține	3945
susține-ne	3945
susține-ne pe patreon	4032
susțineți-ne	3945
susținut de	4053
sutikti ir tęsti	3187
sutinku ir tęsiu	3187
svaka donacija je važna	4304
svaka donacija pomaže	4304
svaki dinar je važan	4304
svaki doprinos je važan	4304
svaki doprinos pomaže	4304
svaki euro je važan	4304
svaki prilog pomaže	4304
svi članci	4312
svi članci autora	4312
sviđa mi se	4320
sviđa vam se članak	4318
swisha en gåva	4641
syötä kelvollinen sähköpostiosoite	1982
syötä summa	1976
syötä sähköpostiosoitteesi	1883
szanowna użytkowniczko, szanowny użytkowniku	3642
szanowni państwo	3641
szanowny użytkowniku	3642
szanujemy twoją prywatność	3642
szavazatodat rögzítettük	2515
szavazatát rögzítettük	2515
szavazás	92	2518
szavazás indítása	2515
szczegóły	3658
szeretne értesítéseket kapni	2535
szeretnél értesítéseket kapni	2535
szerző követése	2561
szkennelje be a qr-kódot	2534
szponzorált tartalom	87	2456
szybkość odtwarzania	3720
szállítási költség	2522
szókereső	2518
szólj hozzá	2464
szóljon hozzá	2464
szövegméret	2564
szünet	2533
sähköposti	1883
sähköposti tai käyttäjätunnus	1979
sähköpostiosoite	1883
sähköpostiosoitteesi	1982
sähköpostisi	1982
säkra din plats	4624
säästä # %	1980
säästä #%	1980
så # kr/mnd til du sier opp	3473
så gör du för att stänga av	4639
så hanterar vi personuppgifter	4557
så här stänger du av din adblocker	4639
så här stänger du av din annonsblockerare	4639
så jobbar vi med rättelser	4653
så kommenterar du	4560
så skyddar vi våra källor	4653
så stänger du av adblock	4639
så stänger du av adblocker	4639
så stänger du av annonsblockeraren	4637
så stänger du av din ad-blocker	4639
så stänger du av din adblocker	4639
så stänger du av din annonsblockerare	4637
sådan beskytter vi kilder	765
sådan beskytter vi vores kilder	765
sådan deaktiverer du din adblocker	749
sådan retter vi fejl	765
sådan slår du adblock fra	749
sådan slår du din adblocker fra	749
sé el primero en comentar	1542
sé parte	1500
sélections	2049
sì, grazie	2817
sí, quiero	1630
sí, vull	461
síganos	1531
síguenos	1531
só para assinantes	3892
sólo para suscriptores	1637
sõnum on saadetud	1744
sök	4569
søg	682
søk	3511
súhlasím	4351
súhlasím a pokračovať	4392
súhlasím so zobrazením	4351
súmate	1500
súvisiace	4337
súvisiace články	4337
súvisiaci článok	4337
süre	4825
süti beállítások	2524
süti tájékoztató	2524
sütibeállítások	2524
sütibeállítások módosítása	2527
sütik kezelése	2524
sākt testu	3251
sīkdatņu iestatījumi	3233
sīkdatņu politika	3255
sīkfailu iestatījumi	3255
słowa kluczowe	3654
sūtīt e-pastā	3273
sắp xếp theo	5097
số tiền khác	5115
""", 't': """
t'ha estat útil	445
t'ha estat útil aquest article	427
t'ha estat útil aquest resum	427
t'ha semblat útil	445
ta treść jest niedostępna	3717
ta treść jest zablokowana	3717
ta video ni več na voljo	4494
ta članek je zaklenjen	4503
taboola tarafindan sunulmuştur	4800
taboola tarafindan önerildi	4800
tack för din anmälan	4541
tack för din prenumeration	4646
tack för din röst	91	4617
tack för ditt meddelande	4646
tagasi üles	1746
taip pat žiūrėkite	3149
tak, chcę	3724
tak, chętnie	3724
tak, poproszę	3724
takaisin ylös	1907
takipten çik	4852
takk for at du meldte deg på	3590
takk for din påmelding	3590
takk for påmeldingen	3480
talebiniz gönderildi	4870
tallenna myöhemmäksi	1889
talán később	2442
tam ekrandan çik	4824
tamaño de la letra	1653
tamaño de letra	65	1530
tamaño del texto	65
también te puede gustar	1549
también te puede interesar	1549
també et pot interessar	415
também pode gostar	3862
tapahtui virhe. yritä myöhemmin uudelleen	1982
tapahtui virhe. yritä uudelleen	1982
tarjeta de crédito	1504
tarjeta de débito	1504
tarkista sähköpostisi	1982
tartalom betöltése	2524
tartalom engedélyezése	2524
tartalom megjelenítése	2524
tartalomjegyzék	2533
tasuline koostöö	1753
te ha parecido útil	1611
te ha resultado útil	1611
te ha resultado útil este artículo	1579
te ha resultado útil este resumen	1579
te ha sido útil	1611
te ha sido útil este resumen	1579
te poți dezabona oricând	3993
te rugăm să îl dezactivezi	4029
te vsebine ni mogoče prikazati	4491
te-ar putea interesa și	4001
tee meile kohvi välja	1741
tehisaru kokkuvõte	1699
tehisaru võib eksida	1748
tehisintellekt võib eksida	1748
tehty tekoälyllä	1992
teie hääl on arvesse võetud	1729
tej treści nie można wyświetlić	3717
tek seferlik bağiş	4837
tek seferlik bağiş yap	4868
tekijänoikeudella suojattu	1990
teklifi gör	4823
teklifleri gör	4869
tekoäly voi tehdä virheitä	1992
tekoälyn luoma	1992
tekoälyn tekemä	1992
tekoälyn tekemä tiivistelmä	1907
tekoälyn tiivistelmä	1907
tekoälyn tuottama	1992
tekoälytiivistelmä	1907	1993
tekst je zaključan	4306
tekst powstał przy pomocy ai	3747
tekst przetłumaczony maszynowo	3747
teksta izmērs	3273
tekststørrelse	65
tekstą įgarsino dirbtinis intelektas	3152
telefonszám	2549
telefón	4409
teljes hozzáférés	2447
teljes képernyő	2532
teljes név	2549
temas del día	1549
temi že sledite	4518
ten artykuł jest zablokowany	3733
ten film jest niedostępny	3720
ten film nie jest dostępny w twoim kraju	3720
ten film nie jest już dostępny	3720
tento obsah je blokován	591
tento obsah je zablokovaný	4392
tento obsah nemôžeme zobraziť	4392
tento obsah nemůžeme zobrazit	591
tento obsah není dostupný	591
tento obsah není k dispozici	591
tento obsah nie je dostupný	4392
tento obsah nie je k dispozícii	4392
tento obsah sa nedá zobraziť	4392
tento článek je uzamčen	608
tercihleri yönet	4864
tercihlerimi yönet	4864
termeni și condiții	3974	3975
termeni și condiții de utilizare	3974
termenii și condițiile	3974
termos e condições	3796
teste başla	4820
teste grátis	3773
testează-ți cunoștințele	4010
testează-ți cunoștințele cu quizul nostru	3980
testi başlat	4820
testi çöz	4820
testreszabás	2526
teszteld a tudásod	2470
tesztelje tudását	2470
tetszőleges összeg	2542
text bol vytvorený automaticky	4417
text byl vytvořen automaticky	623
text je chránený autorským právom	4415
text je chráněn autorským právem	620
text čte umělá inteligence	594
texten fortsätter nedan	4552
texten fortsätter under bilden	4552
texten är maskinöversatt	4656
texten är skapad automatiskt	4656
textgröße	1009
textgröße ändern	1008
teď ne	496	599
teşekkürler, mesajiniz gönderildi	4842
tham gia bình chọn	5096
tham gia khảo sát	5096
tham gia thăm dò	5096
thanh toán hàng năm	5117
thanh toán hàng tháng	5117
thanh toán qua paypal	5139
theo dõi chủ đề	5128
theo dõi chủ đề này	5128
theo dõi tác giả	5128
thoát toàn màn hình	5103
thu gọn	5056
thème suivi	2195
thèmes	2070
thématiques	2070
thêm câu trả lời	5134
thêm làm nguồn ưu tiên	5128
thêm vào giỏ hàng	5142
thích	5041
thích nhất	5097
thông tin bắt buộc	5119
thông tin doanh nghiệp	5046
thông tin quảng cáo	5090
thông tin tác giả	5067
thăm dò	92
thăm dò ý kiến	92
thư viện ảnh	5123
thẻ	5053
thời gian còn lại	5103
thời gian hiện tại	5104
thời lượng	5104
ti è stato utile	2798
tienes que iniciar sesión para guardar artículos	1607
tietosuoja ja evästeet	1896
tietosuoja- ja evästekäytäntö	1896
tietosuojakäytäntö	1961
tietosuojaseloste ja evästeet	1896
tik būtini	3187
tik būtinieji slapukai	3187
tikai nepieciešamās	3255
tikai nepieciešamās sīkdatnes	3255
tiktokで見る	2999
til støttesiden	752
tilbagetræk samtykke	739
tilbakemelding på saken	3502
tilføj en kommentar	770
tilføj kommentar	770
tilføj os som foretrukken kilde	772
tilføj som foretrukken kilde	772
tilgjengelig på google play	3577
till gåvosidan	4641
tillad og fortsæt	668
tillad én gang	739
tillat én gang	3572
tillåt	4636
tillåt alltid	4629
tillåt annonser	4640
tillåt aviseringar	4634
tillåt en gång	4628
tillåt innehåll	4628
tillåt inte	4636
tillåt notiser	4634
tillåt reklam	4640
tiltás	2538
timp rămas	4016
tin bài liên quan	5088
tin cùng chuyên mục	5053
tin cùng tác giả	5089
tin khác	5053
tin liên quan	5053
tin mới	5053
tin mới nhất	5053
tin nhắn của bạn	5140
tin nhắn của bạn đã được gửi	5119
tin nóng	5089
tin nổi bật	5053
tin quảng cáo	5090
tin tiếp theo	5123
tin trước	5053
tin tài trợ	5053	5092
tin tức liên quan	5053
tin đọc nhiều	5053
tip jar ☕	1179
tipărește	3955
tipărește articolul	4000
tipărește rețeta	61
tisk článku	629
titta på videon	4631
tiêu điểm	5053
tiến # giây	5103
tiếp theo	5056
tiếp tục sau quảng cáo	5092
tiếp tục trên trình duyệt	5109
tiếp tục trên web	5109
tiếp tục với apple	5117
tiếp tục với email	5139
tiếp tục với facebook	5117
tiếp tục với google	5117
tiếp tục đọc	5141
tlačiť	4340
to cię może zainteresować	3654
to może cię zainteresować	3654
to wideo jest niedostępne	3720
to wideo nie jest już dostępne	3720
toate știrile	4042
toda contribuição ajuda	3888
toda la información	1643
todas as notícias	3898
todavía no eres suscriptor	1637
todavía no estás registrado	1638
todos los artículos de este autor	1677
todos los artículos del autor	1677
todos los artículos del especial	1674
todos los derechos de reproducción reservados	1679
todos los vídeos	1643
todos os comentários	3801
todos os vídeos	3898
toimituskulut lisätään	1958
totes les notícies	476
toto pole je povinné	612
toto téma již sledujete	627
toto video již není dostupné	594
toto video není dostupné	594
toto video není ve vaší zemi dostupné	594
toto video nie je dostupné	4395
toto video nie je vo vašej krajine dostupné	4395
toto video už není dostupné	594
toto video už nie je dostupné	4395
tots els vídeos	476
tous droits de reproduction réservés	2198
tous nos hors-séries	2105
toute l'actualité	2070
toutes les actualités	2161
toutes les vidéos	2161
toutes nos vidéos	2161
tovább	2470
tovább a cikkre	2551
tovább a dossziéhoz	2551
tovább a galériához	2551
tovább a recepthez	61
tovább a rovatra	2468
tovább a tartalomhoz	2551
tovább a teljes cikkre	2551
tovább a támogatáshoz	2542
tovább a támogatási oldalra	2542
tovább a webshopba	2521
tovább az ajánlathoz	2521
tovább olvasom	2470
további beállítások	2527
további cikkek	2468
további cikkek a szerzőtől	2551
további cikkek a témában	2468
további cikkek betöltése	2551
további hírek	2468
további lehetőségek	2526
további részletek itt	2470
továbbiak betöltése	2470
továbbiak megjelenítése	2551
toàn màn hình	5104
traducció automàtica	453
traducción automática	1619
traducere automată	4016
traducido automáticamente	1651
tradução automática	3837
traduït automàticament	483
trang chủ	5056
trang này có hữu ích không	5096
transcripció	453
transcripción	1619
transcrição	3874
transferência bancária	3772
trenutni čas	4495
trenutni čas #	4494
treści komercyjne	3755
treści naszych partnerów	3755
treści partnerskie	3636
treść dla subskrybentów	3733
treść niedostępna	3717
treść premium	3733
treść sponsorowana	3636
treść wygenerowana przez ai	3747
treść zablokowana	3717
treść zewnętrzna	3717
tria la teva subscripció	439
trimite răspunsul	4007
troškovi dostave	4294
truy cập không giới hạn mọi bài viết	5139
trwa ładowanie odtwarzacza	3720
tryb pełnoekranowy	3720
træk dit samtykke tilbage	739
træk samtykke tilbage	739
trình phát âm thanh	5137
trò chơi	5101
trước	5056
trường bắt buộc	5119
trường này là bắt buộc	5119
trả lời	5052
trở lại	5056
trở lại đầu trang	5123
tu ce părere ai? lasă un comentariu	3980
tu donación desgrava	1633
tu izmanto reklāmu bloķētāju	3262
tu navegador no puede reproducir este vídeo	1577
tue meitä	1878
tue meitä patreonissa	1976
tue työtämme	1976
tule meile tööle	1699
tuotettu tekoälyllä	1992
turinys saugomas autorių teisių	3209
turinys užblokuotas	3187
turiu paskyrą	3197
turpini lasīt	3216
turpinājums pēc reklāmas	3225
turpināt ar apple	3264
turpināt ar facebook	3264
turpināt ar google	3264
turpināt lasīt	3216
tutar seç	4868
tutar seçin	4868
tvarkyti pranešimus	3192
tvarkyti sutikimą	3187
twitter'da paylaş	4749
twitterで見る	2999
twoja prywatność jest dla nas ważna	3642
twoja wiadomość	3737
twoje imię	3737
twój adres e-mail	3624
twój e-mail	3624
twój głos został oddany	3707
twój głos został policzony	3707
twój głos został zapisany	3707
tykkää	1995
tylko dla osób pełnoletnich	3637
tylko niezbędne	3717
tytuł przelewu: darowizna	3730
tytułem: darowizna na cele statutowe	3730
tài khoản của tôi	5035
tài trợ	5046
tài trợ bởi	5132
támogass minket	2443
támogass minket patreonon	2542
támogasson minket	2443
támogasson minket a patreonon	2542
támogatom	2443
támogatom a lapot	2542
támogatom az oldalt	2542
támogatott tartalom	87	2456
támogatás	2443
támogatás paypalon	2542
támogatási oldal	2542
támogatói tartalom	2456
tárgy	2549
täisekraan	1735
tämä artikkeli on lukittu	1979
tämä juttu on lukittu	1979
tämä kenttä on pakollinen	1982
tämä sisältö ei ole saatavilla	1961
tämä video ei ole enää saatavilla	1964
tämä video ei ole saatavilla	1964
täname liitumast	1717
tässä artikkelissa	1985
tässä jutussa	1985
tässä olisi upotus facebookista	1907
tässä olisi upotus instagramista	1907
tätä sisältöä ei voida näyttää	1961
täytä ristikko	1949
täytä tämä kenttä	1982
télécharger l'appli	2146
télécharger l'audio	2139
télécharger l'épisode	2139
télécharger le mp#	2139
télécharger le podcast	2139
téléchargez l'appli	2146
téma követése	2561
téma už sledujete	627
témata	525
tému už sledujete	4421
témy	4337
témáim	2562
témák	2468
térkép betöltése	2527
térkép megnyitása	2472
términos de uso	1539
términos y condiciones	1539
tên của bạn	5120
tên hiển thị	5134
tìm hiểu thêm	5050
tìm kiếm	5056
tóm tắt ai	5127
tóm tắt bằng ai	5127
tóm tắt bởi ai	5127
tópicos	3810
tópicos relacionados	3810
tôi đã hiểu	5057
tôi đã tắt	5114
tôi đã tắt trình chặn quảng cáo	5113
tôi đồng ý	5050
tôi đồng ý với chính sách bảo mật	5119
tôi đồng ý với điều khoản sử dụng	5119
tõlgitud tehisintellekti abil	1748
több	2470
több betöltése	2551
több mutatása	2551
töltsd ki a kvízt	2470
töltsd ki kvízünket	2515
töltse ki a kvízt	2470
töltse újra az oldalt	2541
tùy chỉnh	5050
tùy chọn cookie	5107
tùy chọn khác	5130
tú qué opinas	1544
túto tému už sledujete	4421
tühista igal ajal	1692
tüm fotoğraflar	4846
tüm fotoğraflari gör	4846
tüm haberler	4758
tüm haberlere sinirsiz erişim	4869
tüm haberleri gör	4846
tüm içeriğe sinirsiz erişim	4869
tüm konular	4760
tüm konulari gör	4760
tüm oyunlar	4820
tüm videolar	4846
tüm videolari gör	4846
tüm yazilari	4758	4775
tüm yazilari gör	4846
tüm yorumlar	4757
tüm çerezleri kabul et	4864
tüm çerezleri reddet	4864
tümü	4765
tümünü gör	4764
tümünü göster	4765
tümünü kabul et	4752
tümünü reddet	4752
tăng cỡ chữ	5130
tēmas	3218
tęsinys po reklamos	3156
tęsti su apple	3197
tęsti su facebook	3197
tęsti su google	3197
tłumaczenie automatyczne	3748
tłumaczenie maszynowe	3748
tạm dừng	5076
tạm dừng video	5103
tạo bởi ai	5137
tạo tài khoản	5035
tải audio	5103
tải bài đăng	5107
tải lại trang	5113
tải nội dung	5107
tải thêm	5056
tải thêm bình luận	5096
tải trên app store	5109
tải trên google play	5109
tải tập này	5103
tải về từ app store	5109
tải về từ google play	5109
tải âm thanh	5103
tải ứng dụng	5109
tải ứng dụng ngay	5109
tất cả tin tức	5123
tất cả trò chơi	5099
tất cả video	5123
tắt tiếng	5104
tặng bài viết	5088
tặng sao	5034	5088
tặng sao cho bài viết	5088
tặng sao cho tác giả	5138
tặng tác giả ly cà phê	5034
tốc độ phát	5076	5103
từ chối	5050
từ chối tất cả	5050	5107
từ chối tất cả cookie	5136
từ khóa	5053
tự động phát	5104
""", 'u': """
u košaricu	4293
u ovom članku	4312
udostępnij	3632
udostępnij na facebooku	3632
udostępnij na twitterze	3632
udostępnij na x	3632
udostępnij w mediach społecznościowych	3632
udělit souhlas	517
ugens spørgsmål	728
ugodnost za naročnike	4489
ugodnosti za naročnike	4489
ugrađeni sadržaj	4295
ugrás a galériához	2551
ugrás a recepthez	61
ugrás a receptre	61
ugrás a tartalomhoz	2551
ugrás a tartalomra	2551
uključi	4301
uključi obaveštenja	4287
uključi obavijesti	4287
uključi se u raspravu	4319
uključi zvuk	4297
uključite javascript	4297
uključite notifikacije	4287
uključite obaveštenja	4287
uključite obavijesti	4287
uključite se u raspravu	4319
ukryj reklamę	3755
ukrštenica	4291
ulkoinen sisältö	1961
ulkopuolinen sisältö	1961
uloženo	630
uložené	4423
uložit	509
uložit na později	509
uložit nastavení	591
uložit recept	61
uložit volby	591
uložit článek	509
uložiť	4340
uložiť na neskôr	4340
uložiť nastavenia	4392
uložiť recept	61
uložiť voľby	4392
uložiť článok	4340
ultima oră	3964
ultimele știri	3964
um assinante presenteou você com este artigo	3861
un abonat ți-a oferit acest articol	4000
un abonné vous offre cet article	2122
un e-mail de confirmation vous a été envoyé	2115
un suscriptor te ha regalado este artículo	1607
un suscriptor te regala este artículo	1684
une erreur s'est glissée dans l'article	2064
ungültige e-mail-adresse	991
unterstütze uns	786
unterstützen	786
unterstützen sie uns	786
unterstützen sie uns per paypal	903
unustasid salasõna	1742
uočili ste grešku	4315
uočili ste pogrešku	4315
uočili ste pogrešku u članku	4315
uporabniško ime	4504
uporabniško ime ali e-pošta	4503
upotettu sisältö	1961
upozornit na nové díly	628
upozornit na nové články	628
upozorniť na chybu	4414
upozornění	601
uppläst av en ai-röst	4631
uppläst av en dator	4548
uppläst av en syntetisk röst	4631
uppläst av syntetisk röst	4631
uppläst med ai-röst	4548
upravit nastavení	520
upravljaj kolačićima	4295
upravljaj piškotke	4491
ur vår butik	4624
url 복사	3032
urlをコピー	2895
urlをコピーしました	2995
urlをコピーする	2941
url복사	3032
urmărește acest subiect	3992
urmărește autorul	4049
urmărește live	3992
urmărește subiectul	4049
urmărești deja acest subiect	4049
următorul	3966
următorul videoclip	4060
uslovi korišćenja	4252
ustaw jako preferowane źródło	3751
ustawienia plików cookie	3640
ustawienia prywatności	3717
ustvarjeno s pomočjo umetne inteligence	4515
utónév	2549
uutishälytykset	1970
uvek prikaži	4295
uvijek prikaži	4295
uvjeti korištenja	4252
uygulamada aç	4829
uygulamayi aç	4829
uygulamayi yükle	4829
uz sākumlapu	3268
uz sākumu	3223
uzdāvini rakstu	3273
uzdāvināt rakstu	3273
uzyskaj dostęp	3621
učitaj još	4312
učitaj objavu	4295
učitaj sadržaj	4295
učitaj video	4295
učitaj više	4312
učitavanje playera	4297
učitavanje videa	4297
ušetrite #%	4406
ušetríte #%	4406
ušetřete #%	609
ušetříte #%	609
ušteda #%	4307
uštedite #%	4307
używasz adblocka	3725
używasz programu do blokowania reklam	3725
už jsem ho vypnul	604
už jste hlasovali	582
už komentarus atsako jų autoriai	3153
už mám predplatné	4405
už mám předplatné	608
už mám předplatné, přihlásit se	500
už mám účet	608
už máte predplatné? prihláste sa	4333
už máte předplatné	608
už máte účet	4333
už máte účet? prihláste sa	4333
už podporujem	4344
už podporuji	496
už sledujete	627
už ste hlasovali	4386
uždaryti	3155
uždaryti galeriją	3201
uždaryti reklamą	3156
uživatelské jméno	609
uživatelské jméno nebo e-mail	608
uživo	4298
užpildykite apklausą	3154
užsakomasis straipsnis	3156
užsakomasis turinys	87	3156
užsisakyti knygą	3185
užsisakyti prenumeratą	3147
""", 'v': """
v košarico	4489
v tem članku	4509
v tomto článku	615
v živo	4495
vaata kõiki	1746
vaata kõiki tellija soodustusi	1692
vaata lähemalt	1699
vaba töökoht	1699
vad tycker du? rösta här	4569
vai kopsavilkums bija noderīgs	3222
vai raksts bija noderīgs	3222
vai tas bija noderīgi	3270
vai vēlaties saņemt paziņojumus	3260
vain jäsenille	1980
vain välttämättömät	1961
vain välttämättömät evästeet	1961
vairāk no autora	3268
vairāk par tēmu	3218
vairāk rakstu	3268
vaizdo grotuvas įkeliamas	3189
vaizdo įrašas	3154
vaizdo įrašas nebepasiekiamas	3189
vaizdo įrašas nepasiekiamas	3189
vaizdo įrašas nepasiekiamas jūsų šalyje	3189
vaizdo įrašo paleisti negalima	3189
vaizdo įrašą rasite čia	3154
valami elromlott. próbáld újra	2548
valami hiba történt. próbálja újra	2548
valgfrit beløb	752
valgfritt beløp	3584
van egy jó sztorija	2555
van egy jó témája	2555
van már előfizetése	2545
van már fiókja	2447
van már fiókod	2545
van már fiókom	2545
vanjski sadržaj	4295
var artikeln till hjälp	4560
var det här till hjälp	4569
var det til hjælp	768
var detta till hjälp	4656
var dette en hjælp	768
var resuméet nyttigt	671
var sammanfattningen till hjälp	4560
varbūt vēlāk	3261
varför ser jag den här annonsen	4663
varför visas den här annonsen	4663
vari atteikties jebkurā laikā	3216
varje bidrag hjälper	4641
varje bidrag räknas	4641
varje krona hjälper	4641
varje krona räknas	4641
vasta küsitlusele	1699
vastaa kyselyyn tästä	1907
vaš e-mail	4309
vaš e-naslov	4506
vaš e-poštni naslov	4506
vaš glas je bil oddan	4486
vaš glas je uračunat	4290
vaš glas je zabeležen	4290	4486
vaš glas je zabilježen	4290
vaš komentar	4239
vaš mejl	4309
vaša e-mail adresa	4309
vaša e-mailová adresa	4408
vaša poruka	4310
vaša poruka je poslana	4309
vaša poruka je poslata	4309
vaša správa	4409
vaše e-mailová adresa	612
vaše ime	4310	4507
vaše jméno	613
vaše meno	4409
vaše soukromí je pro nás důležité	520
vaše sporočilo	4507
vaše sporočilo je poslano	4506
vaše zpráva	613
veckans fråga	4617
vecākie vispirms	3271
vedno prikaži	4491
vegyél jegyet	2521
veja esta publicação no instagram	3835
veja também	3810
veja todas as opções de assinatura	3859
velg beløp	3584
velikost písma	65
veličina fonta	4323
veličina slova	4323
veličina teksta	65
velocidad de reproducción	1618
velocidade de reprodução	3873
velocitat de reproducció	452
velocità di riproduzione	2806
venujte nám # %	4402
ver # comentários	3850
ver biografía	1573
ver comentários	3801
ver conteúdo	3877
ver conteúdo externo	3835
ver dossiê	3898
ver esta publicación en instagram	1577
ver esta publicação	3920
ver esta publicação no instagram	3835
ver fotogalería	1643
ver galería	1555
ver galería de fotos	1643
ver imágenes	1674
ver la galería	1643
ver mais notícias	3898
ver más	1555
ver más artículos	1646
ver más artículos del autor	1573
ver más fotos	1551
ver más noticias	1608
ver más vídeos	1643
ver oferta de suscripción	1671
ver opciones de suscripción	1671
ver preço	3870
ver publicação	3799
ver suscripción	1671
ver también	1549
ver também	3810
ver todas as notícias	3898
ver todas las opciones de suscripción	1604
ver todos los artículos	1643
ver todos los vídeos	1643
ver todos os vídeos	3898
ver traducción	1556
ver tradução	3816
ver transcripción	1618
ver transcrição	3873
ver vídeo	1555
vergrößern	848	995
verificați adresa de email	4038
verifică-ți e-mailul	4039
verifică-ți emailul	4039
verifică-ți inboxul	4038
verlagssonderveröffentlichung	916
versandkosten können anfallen	968
vertrag kündigen	827
verträge hier kündigen	827
verwandte beiträge	841
ves a la pàgina de donacions	466
ves algún error? comunícalo	1594
veure aquesta publicació a instagram	424
vezetéknév	2549
vezi această postare pe instagram	3977
vezi conținutul	4019
vezi mai multe știri	4001
vezi prețul	4013
vezi răspunsurile	4007
vezi toate știrile	4042
vezi și	3964
već imam nalog	4306
već imam račun	4306
već imate nalog	4229
već imate pretplatu	4229
već imate račun	4229
već podržavam	4244
već pratite	4321
već pratite ovu temu	4321
već sam pretplatnik	4306
već ste glasali	4290
već ste glasovali	4290
već ste pretplatnik	4229
več iz rubrike	4437
več novic iz regije	4437
več o tem	4437
več o temi	4437
več člankov	4509
več člankov avtorja	4509
veľkosť písma	65
veľkosť textu	4422
vi kan inte visa det här innehållet	4628
viac k téme	4337
viac si o tom prečítate tu	4337
viac článkov	4411
videa ni mogoče predvajati	4494
video atskaņotājs tiek ielādēts	3257
video ei ole enää saatavilla	1964
video ei ole käytettävissä	1964
video ikke tilgængelig	742
video již není k dispozici	594
video không khả dụng	5103
video không tồn tại	5103
video mevcut değil	4824
video nav pieejams jūsu valstī	3257
video nelze přehrát	594
video není dostupné	594
video není dostupné ve vaší zemi	594
video není k dispozici	594
video nevar atskaņot	3257
video ni na voljo v vaši državi	4494
video nicht verfügbar	975
video nie je dostupné	4395
video nie je dostupné vo vašej krajine	4395
video nie je k dispozícii	4395
video nije dostupan u vašoj državi	4297
video nije dostupan u vašoj zemlji	4297
video nije moguće reproducirati	4297
video này không còn tồn tại	5103
video này không khả dụng	5103
video oynatici yükleniyor	4824
video sa nedá prehrať	4395
video sa nepodarilo načítať	4395
video se ne može reprodukovati	4297
video se nepodařilo načíst	594
video tiếp theo	5137
video trước	5137
video už není k dispozici	594
video už nie je dostupné	4395
video už nie je k dispozícii	4395
video više nije dostupan	4297
video yüklenemedi	4865
video yüklenirken hata oluştu	4865
video yükleniyor	4824
videoafspilleren indlæses	742
videoclipul următor	4060
videoen er ikke længere tilgængelig	742
videoen er ikke tilgængelig	742
videoen er ikke tilgængelig i dit land	742
videomängija laadimine	1735
videon voi katsoa jutun yläosasta	1907
videon är inte längre tillgänglig	4631
videon är inte tillgänglig	4631
videoyu izlemek için tiklayin	4764
videoyu yükle	4827
videó	2468
videó betöltése	2524
videó betöltése folyamatban	2532
videó lejátszása	2532
videó megtekintése	2532
videók	2468
videólejátszó betöltése	2532
videónkat itt nézheti meg	2470
vidéo	2074
vidéo indisponible	2139
vidéo non disponible	2139
vidéo précédente	2185
vidéo suivante	2185
vidéo à la une	2185
vielen dank für deine nachricht	990
vielen dank für deine stimme	963
vielen dank für ihr feedback	893
vielen dank für ihre anmeldung	801
vielen dank für ihre nachricht	990
vielen dank für ihre stimme	963
vielen dank für ihre teilnahme	91
vielleicht später	785
vienkartinė auka	3195
vienkartinė parama	3196
vienmēr atļaut	3255
vienmēr rādīt	3255
vienreizējs ziedojums	3263
viestisi on lähetetty	1982
vil du få varsler	3578
vilkår	666	3497
vill du få notiser	4634
vill du få pushnotiser	4634
vipps et beløp	3470
virheellinen sähköpostiosoite	1982
vis bildet i full størrelse	3512
vis færre	682	3511
vis i fuld skærm	761
vis oversættelse	684
vis større bilde	3512
vis større billede	683
visa bilden i helskärm	4569
visa färre	4569
visa i helskärm	4649
visa inlägg från facebook	4569
visa inlägg från instagram	4569
visa innehåll	4554
visa innehållet	4628
visa lösenord	4643
visa och godkänn	4628
visa översättning	4570
visas tiesības paturētas	3276
visi komentāri	3271
vissza a címlapra	2551
vissza a főoldalra	2551
vissza a tetejére	2470
vissza az oldal tetejére	2551
visszajelzés	2464
visszajelzés küldése	2558
viteză de redare	4015
vizitează magazinul	4013
više o temi	4236
više od autora	4312
više vijesti iz regije	4236
više članaka	4312
više članaka autora	4312
viết bình luận	5052	5073
viết bình luận của bạn	5096
viết trả lời	5096
vlastná suma	4402
vlastní částka	605
vložený obsah	591
vložit do košíku	588
vložit komentář	625
vložiť do košíka	4390
vložiť komentár	4419
vnesite e-poštni naslov	4506
vnesite veljaven e-poštni naslov	4506
voce generată de ai	4015
você concorda? vote	3850
você está seguindo este tema	3931
você já está inscrito	3927
você já segue este tema	3906
você já votou	3864
você pode gostar	3810
você pode se interessar	3810
você segue este autor	3931
você também pode gostar	3810
voir le détail	2075
voir les détails	2075
voir les réponses	2131
voir les résultats	91	2075
voir les résultats du sondage	2110
voir tous les thèmes	2072
voir toute l'actualité	2161
voir toutes les vidéos	2161
voix générée par ia	2185
voltar ao início	3898
voltar atrás	3816
voltar à página inicial	3898
volver al índice	1674
volver atrás	1556
von einer künstlichen stimme vorgelesen	975
von ki übersetzt	1003
vorgelesen von einer künstlichen stimme	975
vos réactions	2064
votează	91
votează în sondaj	4007
votează în sondajul nostru	3980
votre avis nous intéresse	2110
votre demande a bien été envoyée	2191
votre demande a été envoyée	2191
votre message a bien été envoyé	2157
votre nom et prénom	2191
votre prénom	2158
votre soutien fait la différence	2188
votre vote a bien été pris en compte	2131
votre vote a été enregistré	2131
votre vote a été pris en compte	91
votul dumneavoastră a fost înregistrat	4007
votul tău a fost înregistrat	4007
vous aimerez peut-être	2070
vous avez déjà un compte	2020
vous avez déjà un compte ? connectez-vous	2020
vous avez déjà un compte ? identifiez-vous	2020
vous avez déjà voté	2131
vous bloquez nos publicités	2187
vous n'êtes pas abonné	2155
vous n'êtes pas encore inscrit	2156
vous n'êtes pas inscrit	2156
vous possédez déjà un compte	2020
vous pourriez être intéressé	2070
vous suivez ce thème	2195
vous suivez déjà ce sujet	2172
vous suivez déjà ce thème	2172
vous suivez déjà cet auteur	2172
vous êtes bien inscrit	2191
vous êtes déjà inscrit	2192
vous êtes inscrit	2192
vprašanje dneva	4486
vreau să donez	4033
vreau să primesc newsletterul	3993
vreau să susțin	4032
vsak evro šteje	4501
vsak petek. brezplačno. brez spama	4506
vsak prispevek šteje	4501
vsaka donacija šteje	4501
vsebina je avtorsko zaščitena	4513
vsebina sporočila	4436
vsebine naših partnerjev	4521
vsebine ni mogoče prikazati	4491
vsi članki	4509
vsi članki avtorice	4509
vsi članki avtorja	4509
vstúpiť do diskusie	4340
vstúpiť do galérie	4411
vui lòng kiểm tra email	5119
vui lòng nhập bình luận	5134
vui lòng nhập email	5119
vui lòng nhập email hợp lệ	5119
vui lòng nhập họ tên	5119
vyberte si predplatné	4405
vyberte si předplatné	608
vyberte částku	605
vybrat předplatné	608
vybrať	4406
vybrať predplatné	4405
vygenerované ai	4417
vygenerované pomocou ai	4417
vygenerováno ai	623
vygenerováno pomocí ai	623
vyplňte toto pole	612
vypnite blokovanie reklám	4400
vypnite prosím adblock	4400
vypnite, prosím, adblock	4400
vypnúť zvuk	4395
vypněte prosím adblock	602
vypněte si adblock	602
vypočuť si článok	4395
vypočuť článok	4395
vyskytla sa chyba. skúste to znova	4408
vyskúšajte si kvíz	4386
vytisknout článek	509
vytlačiť	4340
vytlačiť recept	61
vytlačiť článok	4340
vytvorené ai	4417
vytvorené pomocou ai	4417
vytvorené umelou inteligenciou	4417
vytvořeno ai	623
vytvořeno pomocí ai	623
vytvořeno umělou inteligencí	623
vytvořila ai	623
vytvořit účet	499
vyzkoušejte si kvíz	582
vyzkoušet	499
vyčerpali ste limit článkov	4405
vágólapra másolva	2564
válassz csomagot	2545
válassz előfizetést	2545
válassz összeget	2542
válasszon csomagot	2545
válasszon előfizetést	2545
válasszon összeget	2542
válasz	2464	2560
válaszok elrejtése	2559
válaszok megjelenítése	2559
válaszolok	2560
választom	2546
választás mentése	2524
vásárlás a webshopban	2459
váš e-mail	505
váš email	612
váš hlas bol započítaný	4386
váš hlas bol zaznamenaný	4386
váš hlas byl započítán	582
váš hlas byl zaznamenán	582
väiksem tekst	1751
väline sisu	1710
välj	4644
välj abonnemang	4643
välj belopp	4641
välj din prenumeration	4643
välj ditt abonnemang	4643
välj erbjudande	4643
välj prenumeration	4643
välj som föredragen källa	4660
vänligen stäng av annonsblockeraren	4637
värsked uudised	1694
vælg	756
vælg abonnement	755
vælg beløb	752
vælg dit abonnement	755
vælg som foretrukken kilde	772
vælg tilbud	755
vérifiez votre boîte de réception	2157
vérifiez votre boîte mail	2157
vés a la recepta	61
více	525
více k tématu	525
více o tématu	525
více si o tom přečtete zde	525
více článků	615
vídeo anterior	1666	3921
vídeo destacado	1666
vídeo indisponível	3873
vídeo no disponible	452	1618
vídeo não disponível	3873
vídeo seguinte	3921
vídeo siguiente	1666
vídeos	1549	3810
võib-olla hiljem	1739
võid igal ajal loobuda	1744
võta nõusolek tagasi	1733
võta toimetusega ühendust	1747
výber redakcie	4337
výběr redakce	525
výhoda pre predplatiteľov	4390
výhoda pro předplatitele	588
výhody pre predplatiteľov	4390
výhody pro předplatitele	588
výsledky	92
výsledky ankety	595
výsledky hlasovania	4396
výsledky hlasování	595
vēl nav konta	3264
vēl neesi abonents	3264
všech # fotek	614
všech # fotky	614
všech # fotografie	614
všech # fotografií	614
všech fotek	614
všech fotky	614
všech fotografie	614
všech fotografií	614
všechny # fotek	614
všechny # fotky	614
všechny # fotografie	614
všechny # fotografií	614
všechny fotek	614
všechny fotky	614
všechny fotografie	614
všechny fotografií	614
všechny komentáře	625
všechny články	615
všechny články autorky	615
všetky komentáre	4419
všetky články	4411
všetky články autora	4411
všetky články autorky	4411
všeč mi je	4517
vždy povolit	592
vždy povoliť	4393
vždy zobrazovat	591
vždy zobrazovať	4392
về trang chủ	5123
về tác giả	5124
về đầu trang	5056
""", 'w': """
w każdy piątek. za darmo. bez spamu	3736
warto przeczytać	3654
was können wir besser machen	893
wczytaj treść	3717
wczytaj więcej	3739
webshopunkból	2521
webáruház	2458
weiterblättern	995
weitere beiträge	841
werbung schließen	1010
werbung überspringen	821
weź udział w dyskusji	3704
whatsapp'ta paylaş	4749
whatsapp'tan paylaş	4854
whatsappで読む	2941
wiadomość	3737
wiadomość została wysłana	3736
wideo jest niedostępne	3720
wideo niedostępne	3720
widzisz błąd	3743
wie gefällt ihnen dieser artikel	893
wie wir unsere quellen schützen	998
wielkość czcionki	65
wielkość tekstu	3753
więcej	3654
więcej artykułów	3654
więcej informacji	3654
więcej na ten temat	3654
więcej o	3654
więcej od tego autora	3739
więcej tekstów autora	3739
więcej z	3654
wpisz kwotę	3730
wpisz swój e-mail	3624
wprowadź adres e-mail	3624
wpłata jednorazowa	3731
wpłata miesięczna	3731
wpłać	3618
wpłać jednorazowo	3730
wpłać teraz	3618
wróć do góry	3739
wróć na górę	3739
wróć na stronę główną	3739
wspieraj co miesiąc	3730
współpraca płatna	3755
współpraca reklamowa	3636
wszystkie # zdjęcia	3738
wszystkie # zdjęć	3738
wszystkie artykuły	3739
wszystkie artykuły autorki	3739
wszystkie zdjęcia	3738
wszystkie zdjęć	3738
wybierz kwotę	3730
wybierz ofertę	3733
wybierz prenumeratę	3733
wybierz subskrypcję	3733
wycofaj zgodę	3717
wykorzystałeś limit artykułów	3733
wykryliśmy adblocka	3725
wypełnij to pole	3736
wypisz się w dowolnym momencie	3736
wypróbuj	3621
wyraź zgodę	3640
wystąpił błąd	3737
wystąpił błąd. spróbuj ponownie	3736
wystąpił błąd. spróbuj ponownie później	3736
wyłącz adblocka	3725
wyłącz blokowanie reklam	3725
wyłącz dźwięk	3720
wyłącz reklamy	3755
wyłączyłam adblocka	3726
wyłączyłem adblocka	3725	3726
wyślij	91	3737
wyślij e-mailem	3632
wyślij komentarz	3749
wyślij mailem	3753
wyślij opinię	3747
wyślij wiadomość	3736
wyślij zdjęcia	3743
wyślij zgłoszenie anonimowo	3743
wyślij znajomemu	3632
wyświetl treść	3717
wählen	989
własna kwota	3730
włącz	3724
włącz dźwięk	3720
włącz javascript	3720
""", 'x': """
x'te paylaş	4749
xem bình luận	5052
xem bản ghi	5103
xem bản gốc	5057
xem bản đồ	5057
xem bộ ảnh	5123
xem chi tiết	5057
xem chuyên đề	5123
xem các bài viết của tác giả	5067
xem các câu trả lời	5096
xem các gói	5139
xem công thức	61
xem giá	5102
xem giá tốt nhất	5142
xem gói đăng ký	5139
xem kết quả	91	5057
xem lại	5104
xem nhiều	5053
xem nhiều nhất	5053
xem nhiều trong tuần	5089
xem nội dung	5107
xem sản phẩm	5142
xem thêm	5053	5056
xem thêm bài của tác giả	5067	5123
xem thêm bình luận	5052	5073
xem thêm tin	5123
xem thêm video	5123
xem thêm ảnh	5123
xem tiếp	5056
xem toàn bộ	5056
xem trên ứng dụng	5109
xem trả lời	5096
xem tất cả	5056
xem tất cả bài viết	5067
xem tất cả bình luận	5073	5096
xem tất cả ảnh	5123
xem ưu đãi	5102
xem ảnh cỡ lớn	5123
xem ảnh lớn	5123
xでシェア	2895
xでシェアする	2941
xでポスト	2895
xで共有	2995
xで表示	2999
xで見る	2999
x로 공유	3127
x에서 보기	3131
""", 'y': """
y tú qué opinas	1544
ya estás suscrito	1604
ya tengo suscripción	1507
ya tengo una suscripción	1507
ya tenés suscripción	1604
yahoo! japan idでログイン	2981
yahoo!ショッピングで見る	2963
yahoo!ショッピングで購入	2963
yanit gönder	4817
yanitlari gör	4817
yanitlari göster	4817
yapay zeka ile seslendirilmiştir	4824
yapay zeka ile özet	4764
yapay zeka ile özetle	4851
yapay zeka ile üretildi	4865
yapay zeka özeti	4764
yapay zekâ ile seslendirildi	4824
yapay zekâ ile üretildi	4865
yapay zekâ tarafindan seslendirildi	4824
yapay zekâ özeti	4851
yazara e-posta gönder	4848
yazara mesaj gönder	4848
yazarin diğer haberleri	4758
yazarin diğer yazilari	4758	4775
yazarin tüm yazilari	4758	4775
yazarin önceki yazilari	4775
yazinin devami aşağida	4800
yaziyi büyüt	4854
yaziyi küçült	4854
yeni oyunumuzu keşfet	4860
ymmärrän	1908
yorum gönder	4757
yorum yapmak için giriş yap	4817
yorumlar sadece abonelere açiktir	4859
yorumlari gör	4757
yorumu gönder	4817
yorumu şikayet et	4859
yorumu şikâyet et	4859
yorumunu gönder	4817
youtube-tartalom megjelenítése	2470
youtube-videó betöltése	2527
youtubeで見る	2999
youtubeで視聴	2999
youtube에서 보기	3131
yritä myöhemmin uudelleen	1982
yritä uudelleen	1982
yukari çik	4846
yz özeti	4764
yêu cầu của bạn đã được gửi	5140
""", 'z': """
z našeho e-shopu	588
z našeho obchodu	588
z nášho e-shopu	4390
z nášho obchodu	4390
z titulní strany	525
za naročnike	4503
zaakceptuj i pokaż	3717
zaboravili ste šifru	4306
zabranjeno prenošenje	4316
zabudnuté heslo	4333
zadajte platný e-mail	4408
zadejte platný e-mail	612
zadejte svůj e-mail	505
zadejte částku	605
zagłosuj	91
zahlungsart wählen	789
zainstaluj aplikację	3722
zakázat	601
zakázať	4399
zakúpiť licenciu	4415
zaloguj się	3621
zaloguj się przez apple	3733
zaloguj się przez facebooka	3733
zaloguj się przez google	3733
zaloguj się z google	3733
zamknij galerię	3739
zamknij reklamę	3755
zamów	3638
zamów książkę	3713
zamów teraz	3637
zapamatovat přihlášení	608
zapamatovat si mě	608
zapamiętaj mnie	3734
zapamätať si ma	4405
zapisz na później	3632
zapisz się	3624
zapisz się na newsletter	3624
zapisz wybór	3717
zapnout upozornění	598
zapnúť	4399
zapnúť notifikácie	4398
zapnúť titulky	4395
zapnúť upozornenia	4398
zapnúť zvuk	4395
zapomenuté heslo	499
zapomniałem hasła	3733
zapomniałeś hasła	3733
zapomněl jsem heslo	608
zapomněli jste heslo	608
započni kviz	4290
zarejestruj się	3621
zarezervovat místo	588
zarządzaj plikami cookies	3717
zarządzaj powiadomieniami	3723
zarządzaj zgodami	3640
zarządzaj zgodą	3717
zaten üye misiniz	4740
zauważyłeś błąd	3743
zavrieť galériu	4411
zavrieť reklamu	4424
zavřít	496
zavřít galerii	615
zavřít reklamu	631
začať kvíz	4386
začni kviz	4486
začít kvíz	582
załaduj film	3717
załaduj post	3717
załaduj treść	3717
załaduj wideo	3717
załaduj więcej	3657
załóż konto	3621
zaštita osobnih podataka	4252
zaštita privatnosti	4252
zašto vidim ovaj oglas	4325
zašto vidim ovu reklamu	4325
zbývající čas	595
zbývající čas #	594
zbývající čas -#	594
zdarma, každý pátek	506
zdieľajte tento text	4340
zdieľajte článok	4340
zdieľať	4340
zdieľať na facebooku	4340
zdieľať na whatsappe	4422
zdieľať článok	4340
zdjęcie # z #	3738
zdjęcie #/#	3738
zeskanuj kod i pobierz aplikację	3722
zeskanuj kod qr, aby pobrać aplikację	3722
zezwól	3724
zezwól i kontynuuj	3642
zezwól i pokaż	3642
zezwól na powiadomienia	3723
zezwól na reklamy	3729
zezwól raz	3717
zgadzam się	3640
zgadzam się na powiadomienia	3723
zgadzam się na wyświetlanie treści	3640
zgłoś	3648	3750
zgłoś błąd	3648
zgłoś komentarz	3749
zgłoś nadużycie	3749
zgłoś reklamę	3755
ziedot katru mēnesi	3263
ziņa ir nosūtīta	3266
ziņa tiek papildināta	3223
ziņo par kļūdu	3222
ziņot par komentāru	3271
ziņot par kļūdu	3222
zkontrolujte svoji e-mailovou schránku	612
zkontrolujte svou schránku	612
zkopírovat odkaz	509	510
zkopírovat odkaz na článek	509
zkopírováno	630
zkopírováno do schránky	629
zkuste to prosím později	612
zmeniť súhlas	4392
zmeniť veľkosť písma	4422
zmenšit písmo	629
zmenšiť písmo	4422
zmień rozmiar tekstu	3753
zmień ustawienia	3642
zmień ustawienia cookies	3642
zmień zgodę	3717
změnit nastavení	520
změnit nastavení cookies	520
změnit souhlas	591
změnit velikost písma	629
znajdź nas na facebooku	3633
znalazłeś błąd	3743
znalazłeś błąd w tekście	3743
značky	4337
znova naloži stran	4500
znova načítať stránku	4401
znovu načíst stránku	604
zobacz # zdjęcia	3738
zobacz # zdjęć	3738
zobacz cenę	3713
zobacz galerię	3657
zobacz mapę	3658
zobacz ofertę	3713
zobacz również	3654
zobacz szczegóły	3658
zobacz także	3654
zobacz także inne	3654
zobacz też	3654
zobacz więcej	3654
zobacz wszystkie # zdjęcia	3738
zobacz wszystkie # zdjęć	3738
zobacz wszystkie artykuły	3739
zobacz wszystkie zdjęcia	3738
zobacz wszystkie zdjęć	3738
zobacz zdjęcia	3738
zobacz zdjęć	3738
zobrazit # fotografií	614
zobrazit # odpovědi	625
zobrazit a přijmout	591
zobrazit fotografií	614
zobrazit komentáře	625
zobrazit méně	529	615
zobrazit nabídku	588
zobrazit nabídky	608
zobrazit odpovědi	625
zobrazit originál	529
zobrazit předplatné	608
zobrazit přepis	594
zobrazit více	527
zobrazit výsledky	91	529	582
zobrazit vše	527
zobrazit všech # fotek	614
zobrazit všech # fotky	614
zobrazit všech # fotografie	614
zobrazit všech # fotografií	614
zobrazit všech fotek	614
zobrazit všech fotky	614
zobrazit všech fotografie	614
zobrazit všech fotografií	614
zobrazit všechny # fotek	614
zobrazit všechny # fotky	614
zobrazit všechny # fotografie	614
zobrazit všechny # fotografií	614
zobrazit všechny fotek	614
zobrazit všechny fotky	614
zobrazit všechny fotografie	614
zobrazit všechny fotografií	614
zobrazit všechny články	615
zobraziť # fotiek	4410
zobraziť # fotky	4410
zobraziť # fotografie	4410
zobraziť # fotografií	4410
zobraziť # odpovede	4419
zobraziť a prijať	4392
zobraziť cenu	4390
zobraziť diskusiu	4340
zobraziť fotiek	4410
zobraziť fotky	4410
zobraziť fotografie	4410
zobraziť fotografií	4410
zobraziť galériu	4411
zobraziť heslo	4405
zobraziť komentáre	4419
zobraziť menej	4338
zobraziť obsah	4351
zobraziť odpovede	4419
zobraziť ponuku	4390
zobraziť ponuky	4405
zobraziť popis	4411
zobraziť predplatné	4405
zobraziť prepis	4395
zobraziť titulky	4395
zobraziť viac	4338
zobraziť výsledky	91	4386
zobraziť všetko	4338
zobraziť všetky # fotiek	4410
zobraziť všetky # fotky	4410
zobraziť všetky # fotografie	4410
zobraziť všetky # fotografií	4410
zobraziť všetky fotiek	4410
zobraziť všetky fotky	4410
zobraziť všetky fotografie	4410
zobraziť všetky fotografií	4410
zobraziť všetky články	4411
zobraziť všetkých # fotiek	4410
zobraziť všetkých # fotky	4410
zobraziť všetkých # fotografie	4410
zobraziť všetkých # fotografií	4410
zobraziť všetkých fotiek	4410
zobraziť všetkých fotky	4410
zobraziť všetkých fotografie	4410
zobraziť všetkých fotografií	4410
zoradiť podľa	4419
zostań patronem	3618
zostań patronką	3730
zostať prihlásený	4405
zostávajúci čas	4396
zostávajúci čas #	4395
zostávajúci čas -#	4395
zpráva	613
zpráva byla odeslána	612
zpráva pro příjemce: dar	605
zpět na hlavní stránku	615
zpět na začátek	615
zpět nahoru	527
zrušit můžete kdykoli	608
zrušit můžete kdykoliv	608
zrušiť môžete kedykoľvek	4405
zu meine themen hinzufügen	1007
zu meinen themen hinzufügen	1007
zum rätsel	963
zum vollständigen artikel	993
zur großansicht	993
zur leseliste hinzufügen	936
zur merkliste hinzufügen	814
zur übersicht	844
zurück	834
zurück nach oben	844	993
zurück zum anfang	1004
zurück zur startseite	993
zurück zur übersicht	993
zvoliť	4406
zvolte předplatné	608
zvolte částku	605
zvoľte predplatné	4405
zvoľte sumu	4402
zväčšiť	4396
zväčšiť foto	4411
zväčšiť fotografiu	4411
zväčšiť písmo	4422
zväčšiť text	4422
zvětšit	527
zvětšit foto	615
zvětšit fotografii	615
zvětšit písmo	629
zvětšit text	629
zwiń	3657
zásady cookies	591
zásady ochrany osobných údajov	4392
získat licenci	620
získat předplatné	608
získať licenciu	4415
získať predplatné	4405
zůstat přihlášen	608
""", '£': """
£# at amazon	1440
""", '©': """
©ntb	3541
""", 'à': """
à découvrir	2070
à la une	2070
à lire	2070
à lire aussi	2070
à lire dans ce dossier	2070
à lire dans la même rubrique	2070
à lire ensuite	2070
à lire également	2070
à ne pas manquer	2070
à voir	2070
à voir aussi	2070
à voir ensuite	2193
""", 'á': """
áno, chcem	4399
áno, prosím	4399
átirat	2533
átirat elolvasása	2532
átirat megjelenítése	2532
áudio gerado por ia	3837
áudio gerado por voz sintética	3837
""", 'ä': """
ähnliche artikel	841
ähnliche beiträge	841
ähnliche themen	841
äldst	4659
äldsta	4659
äldsta först	4658
älteste	1006
älteste zuerst	1005
älä missaa mitään	1883
älä salli	1970
älä seuraa	1996
ämne	4647
ämnen	4566
ämnen i artikeln	4566
ämnen i den här artikeln	4649
ändra cookie-inställningar	4557
ändra cookieinställningar	4557
ändra dina cookie-inställningar	4557
ändra dina cookieinställningar	4628
ändra inställningar	4557
ändra samtycke	4628
ändra textstorlek	4662
är du inte prenumerant	4643
är du redan prenumerant	4534
äänenvoimakkuus	1965
äänesi on laskettu	1949
äänesi on rekisteröity	1949
äänesi on tallennettu	1949
äänestyksen tulokset	1965
äänestys	92
äänestä	91	1955
äänestä nyt	91	1949
äänestä tästä	1907
ääni on tuotettu tekoälyllä	1964
ääni pois	1964
ääni päälle	1964
""", 'å': """
åbn	684
åbn appen	744
åbn billedgalleri	761
åbn galleri	761
åbn i app	744
åbn kort	684
åpne	3513
åpne appen	3577
åpne bildegalleri	3593
åpne faktaboks	3513
åpne galleri	3593
åpne i app	3577
åpne kart	3513
årlig	3588
årlig betaling	3588
årligt	756
årsvis	4644
årsvis betalning	4644
återkalla samtycke	4628
återstående tid	4632
återstående tid #	4631
återstående tid -#	4631
""", 'æ': """
ældste	771
ældste først	770
ændr dine cookieindstillinger	668
ændr dit samtykke	739
ændr indstillinger	668
ændr samtykke	739
ændr tekststørrelse	773
""", 'ç': """
çengel bulmaca	4822
çerez ayarlari	4752
çerez ayarlarini yönet	4827
çerez politikasi	4752	4774
çerez tercihleri	4827
çerez tercihlerimi değiştir	4755
çerez tercihlerini değiştir	4755
çerez tercihlerini yönet	4827
çerezler	4752
çerezleri yönet	4864
çeviriyi göster	4765
çikiş yap	4740
çok okunanlar	4758
""", 'è': """
è gratis e ci vuole solo un minuto	2784
è stato utile	2798
""", 'é': """
é grátis e leva menos de um minuto	3854
é proibida a reprodução	3932
é proibida a reprodução do conteúdo	3932
écouter	2049
écouter (# min	2049
écouter le podcast	2074
écrire à la rédaction	2165
édition du jour	2070
élő	2533
élő közvetítésünk itt	2551
épingler	61
épingler la recette	61
értem	2472
értesítések	2538
értesítések engedélyezése	2535
értesítések kezelése	2535
értékeld a cikket	2558
értékeld a receptet	61
értékelje a cikket	2558
érvénytelen e-mail-cím	2548
étiquettes	2075
évente	2546
éves előfizetés	2546
éves fizetés	2546
éves számlázás	2546
""", 'í': """
így kapcsolhatja ki a hirdetésblokkolót	2539
így védjük a forrásainkat	2555
írd meg a véleményed	2464
írj a szerkesztőségnek	2555
írj hozzászólást	2559
írja meg véleményét	2464
írjon a szerkesztőségnek	2555
írjon hozzászólást	2559
írjon nekünk névtelenül	2555
""", 'î': """
îmi place	4008
în fiecare lună	4033
în parteneriat cu	4053
înainte # secunde	4015
înapoi # secunde	4015
înapoi la prima pagină	4042
înapoi la început	4065
înapoi sus	3966
încarcă conținutul	4019
încarcă mai multe	3966
încarcă mai multe comentarii	4007
încarcă postarea	4019
încarcă videoclipul	4019
închide	3944
închide fereastra	4065
închide galeria	4065
închide meniul	4065
înregistrare	3948
înregistrează-te	3948
înscrie-te acum	3985
înscrie-te la curs	3985
îți mulțumim pentru vot	3980
""", 'ô': """
ô chữ	5101
""", 'ö': """
öffnen	844
ön hirdetésblokkolót használ	2539
ön mit gondol? szavazzon	2470
önceki	4764
önceki fotoğraf	4872
önceki görsel	4872
önceki haber	4758
önceki video	4865
önceki yazi	4872
öne çikan haberler	4758
öne çikanlar	4758
önerilen haberler	4758
önerilenler	4758
öppna	4570
öppna appen	4633
öppna bildgalleri	4649
öppna galleri	4649
öppna karta	4570
összes	2470
összes cikk	2551
összes elfogadása	2525
összes elutasítása	2525
összes megtekintése	2551
översatt med ai	4656
özet faydali oldu mu	4757
""", 'ú': """
új hozzászólás	2464
última hora	1549
últimas	3810
últimas entradas	1549
últimas noticias	1549
últimas notícias	3810
últimas plazas	1584
últimes notícies	415
últimos artículos	1549
únete	1500
únete a la conversación	1542
única	1634	3889
účtované ročne	4405
účtováno ročně	608
""", 'ü': """
über google anmelden	988
über whatsapp senden	1008
über whatsapp teilen	1008
übersetzung anzeigen	848
überweisung	790
ücretsiz dene	4740
ücretsiz haber limitinize ulaştiniz	4840
ücretsiz kargo	4856
ücretsiz oku	4869
ücretsiz oyna	4820
ücretsiz üye ol	4740
ücretsiz üye olun	4740
ücretsiz, spam yok	4842
ühekordne annetus	1741
ürüne git	4876
ürünü gör	4876
ürünü incele	4823
üye girişi	4740
üye ol	4739	4740
üye olun	4740
üzenet	2549
üzenet küldése	2548
üzenetét elküldtük	2548
""", 'ý': """
ý kiến	5052
ý kiến bạn đọc	5052
ý kiến của bạn	5052	5073
""", 'ā': """
ārējais saturs	3233
""", 'č': """
častite nas kafom	4304
častite nas kavom	4304
častite nas s kavo	4501
čita sintetički glas	4297
čitaj bez oglasa	4325
čitaj u aplikaciji	4299
čitajte bez oglasa	4325
čitajte bez ograničenja	4306
čitajte u aplikaciji	4299
čitajte uz pretplatu	4306
članak je zaključan	4229
članak je zaštićen autorskim pravom	4316
članak se nastavlja ispod oglasa	4235
članak čita sintetički glas	4297
članek bere sintetični glas	4494
članek je avtorsko zaščiten	4513
članek je zaklenjen	4433
članek se nadaljuje pod oglasom	4436
članek se nadaljuje spodaj	4436
článek byl vytvořen automaticky	623
článek je chráněn autorským právem	620
článek namluvila umělá inteligence	594
článek pokračuje pod reklamou	513
článek čte syntetický hlas	594
články autora	615
článok bol vytvorený automaticky	4417
článok je chránený autorským právom	4415
článok číta syntetický hlas	4395
článok číta umelá inteligencia	4395
čte umělý hlas	594
čtěte bez omezení	608
čtěte dále	525
čtěte i	525
čtěte nejdřív v aplikaci	596
čtěte také	525
čtěte v aplikaci	596
číslo účtu pro dary	497
číst bez reklam	631
číst celý článek	615
číst dál	527
číst dál s předplatným	499
číst dále	615
číst s předplatným	608
číst více	527
číta umelý hlas	4395
čítajte aj	4337
čítajte bez obmedzení	4405
čítajte najprv v aplikácii	4397
čítajte v aplikácii	4397
čítať bez reklám	4424
čítať celý článok	4411
čítať s predplatným	4405
čítať ďalej	4411
""", 'ď': """
ďakujeme za hlas	4386
ďakujeme za hlasovanie	4386
ďakujeme za odber	4408
ďakujeme za správu	4408
ďakujeme za vašu správu	4408
ďakujeme za váš hlas	91	4386
ďalšia fotografia	4411
ďalšia snímka	4411
ďalšia strana	4411
ďalšie foto	4411
ďalšie správy	4337
ďalšie video	4395
ďalšie články	19	4337
ďalšie články autora	4411
ďalší článok	4411
""", 'đ': """
đang theo dõi	5128
đang tải	5103
đang tải trình phát	5103
đang tải video	5103
điều khoản sử dụng	5051
điều khoản sử dụng | chính sách bảo mật	5051
đáng chú ý	5053
đã có tài khoản	5035
đã hiểu	5057
đã sao chép	5041
đã sao chép liên kết	5088
đã xảy ra lỗi	5119
đã đóng bình luận	5096
đóng	5031
đóng cửa sổ	5141
đóng góp	5032
đóng góp hàng tháng	5115
đóng góp một lần	5115
đóng góp ngay	5034
đóng menu	5141
đăng ký	5035
đăng ký của bạn đã được xác nhận	5140
đăng ký ngay	5035
đăng ký nhận thông báo	5110
đăng ký thành công	5119
đăng ký để đọc tiếp	5139
đăng nhập	5035
đăng nhập / đăng ký	5035
đăng nhập bằng apple	5117
đăng nhập bằng facebook	5117
đăng nhập bằng google	5117
đăng nhập với facebook	5117
đăng nhập với google	5117
đăng nhập để bình luận	5096
đăng nhập để đọc tiếp	5139
đăng xuất	5035
đường dây nóng	5124
được quan tâm	5089
được tài trợ	5046
được tạo bởi ai	5137
đặt báo	5035
đặt hàng ngay	5142
đặt mua ngay	5102
đặt vé ngay	5102
đến công thức	61
đến trang quyên góp	5115
đến trang ủng hộ	5115
đề xuất	5053
đề xuất bởi taboola	5092
để lại bình luận	5072	5073
để lại một bình luận	5072	5073
để sau	5031
địa chỉ email của bạn	5140
đọc bài gốc	5141
đọc bài tiếp theo	5141
đọc miễn phí	5139
đọc nhiều	5053
đọc nhiều nhất	5053
đọc sau	5088
đọc thêm	5053	5056
đọc tiếp	5056
đọc tiếp về chủ đề này	5089
đọc toàn bộ bài viết	5123
đọc trên ứng dụng	5109
đồng ý	5050
đồng ý và tiếp tục	5107
đừng bỏ lỡ	5053
""", 'į': """
į el. parduotuvę	3185
į pradinį puslapį	3201
į viršų	3154
įdėti į krepšelį	3185
įgarsinta dirbtinio intelekto	3189
įjungti garsą	3189
įjungti pranešimus	3192
įkelti daugiau	3201
įkelti turinį	3187
įkelti įrašą	3187
įveskite el. pašto adresą	3199
įveskite galiojantį el. pašto adresą	3199
įveskite savo el. pašto adresą	3172
įveskite sumą	3195
įvyko klaida. bandykite dar kartą	3199
įvyko klaida. bandykite vėliau	3199
""", 'ľ': """
ľubovoľná suma	4402
""", 'ł': """
ładowanie odtwarzacza	3720
ładowanie wideo	3720
""", 'ř': """
řadit podle	625
řazení	626
""", 'ś': """
śledź nas	3633
""", 'ş': """
şifremi unuttum	4740
şifrenizi mi unuttunuz	4840
şikayet et	4818
şikâyet et	4818
şimdi değil	4738
şimdi satin al	4876
şurada paylaş	4749
""", 'š': """
šajā rakstā	3268
še nimate računa	4503
še niste naročnik	4503
šiame straipsnyje	3201
šifra	4307
šio turinio parodyti negalime	3187
šio turinio rodyti negalima	3187
šis laukas privalomas	3199
šis lauks ir obligāts	3266
šis raksts ir slēgts	3264
šis saturs nav pieejams	3255
šis straipsnis užrakintas	3197
šis turinys nepasiekiamas	3187
šis vaizdo įrašas nebepasiekiamas	3189
šis vaizdo įrašas nepasiekiamas	3189
šis video nav pieejams	3257
šis video vairs nav pieejams	3257
šo saturu nevar parādīt	3255
šrifto dydis	3206
štampaj	4239
štítky	525
""", 'ž': """
žaisti dabar	3183
že imam račun	4503
že imate račun	4433
že naročnik	4433
že podpiram	4444
že sledite	4518
želite li da primate obaveštenja	4300
želite li primati obavijesti	4300
želite prejemati obvestila	4497
želite prejemati potisna obvestila	4497
želiš primati obavijesti	4300
žiadny spam	4408
žinutė išsiųsta	3199
živě	595
žiūrėkite nuotraukas	3154
žiūrėkite vaizdo įrašą	3154
žiūrėti galeriją	3154
žiūrėti kainą	3185
žiūrėti komentarus	3204
žiūrėti pasiūlymą	3185
žiūrėti planus	3197
žiūrėti rezultatus	91	3183
žiūrėti visus	3201
žymos	3190
žádný spam	612
""", 'ư': """
ưu đãi cho bạn đọc	5102
ưu đãi cho độc giả	5102
ưu đãi tốt nhất	5118
""", 'ș': """
știrea anterioară	4042
știrea continuă mai jos	4066
știrea următoare	4042
știri pe aceeași temă	4001
știri recomandate	3964
știri similare	3964
știrile zilei	3964
""", 'ț': """
ți-a fost util	4007
ți-a fost util acest articol	3980
ți-a fost util acest rezumat	3980
ți-ai uitat parola	3998
ți-ar putea plăcea și	4001
ține-mă minte	4037
""", 'ά': """
άκουσε το άρθρο	1110
άλλες ειδήσεις	19
άλλο ποσό	1127
άνοιγμα	1041
άνοιγμα εφαρμογής	1117
άνοιγμα στην εφαρμογή	1117
άνοιγμα χάρτη	1041
""", 'έ': """
έξοδος από πλήρη οθόνη	1110
έχετε ήδη λογαριασμό	1023
έχετε ήδη ψηφίσει	1102
έχω ήδη λογαριασμό	1130
έχω διαβάσει και αποδέχομαι τους όρους χρήσης	1132
έχω λογαριασμό	1130
""", 'ή': """
ήταν χρήσιμο	1102
""", 'ί': """
ίσως αργότερα	1019
ίσως σας ενδιαφέρει	1037
""", 'α': """
αγορά από amazon	1108
αγορά από το amazon	1108
αγορά βιβλίου	1108
αγορά εισιτηρίων	1108
αγοράστε εισιτήρια	1108
αγοράστε εισιτήριο	1108
αγοράστε το βιβλίο	1108
αγοράστε τώρα	1164
ακολουθήστε μας	1142
ακολουθήστε το θέμα	1142
ακολουθήστε τον αρθρογράφο	1163
ακολουθήστε τον συντάκτη	1142
ακολουθείτε ήδη αυτό το θέμα	1142
ακολουθείτε ήδη αυτόν τον συντάκτη	1163
ακολούθησε	1143
ακούστε	1028
ακούστε το άρθρο	1028
ακυρώνετε όποτε θέλετε	1130
ακύρωση οποιαδήποτε στιγμή	1130
αλλαγή προτιμήσεων cookies	1034
αλλαγή ρυθμίσεων απορρήτου	1034
ανάκληση συγκατάθεσης	1114
αναζήτηση	1040
ανανέωση σελίδας	1124
ανανέωση συνδρομής	1159
ανανέωση της σελίδας	1124
αναπαραγωγή βίντεο	1110
αναφέρετε λάθος	1150
αναφέρετε το σχόλιο	1150
αναφορά	1103
αναφορά λάθους	1036
αναφορά σχολίου	1150
αντιγραφή	1146
αντιγραφή link	1028
αντιγραφή συνδέσμου	1028
αντιγραφή συνδέσμου άρθρου	1028
απάντηση	1036
απενεργοποίησα τον ad blocker	1124
απενεργοποιήστε το για να συνεχίσετε	1124
απεριόριστη πρόσβαση σε όλο το περιεχόμενο	1159
αποδέχομαι	1035	1045
αποδέχομαι τους όρους χρήσης	1132
αποδοχή	1035	1045
αποδοχή ειδοποιήσεων	1122
αποδοχή και συνέχεια	1114
αποδοχή όλων	1035	1045
αποδοχή όλων των cookies	1154
αποδοχη	1035
αποδοχη ολων	1035
αποθήκευση	1028
αποθήκευση άρθρου	1165
αποθήκευση επιλογών	1114
αποθήκευση προτιμήσεων	1114
αποθήκευση συνταγής	61
αποθηκεύστε το άρθρο	1028
αποκλεισμός	1120
αποκλειστικά για συνδρομητές	1130
αποκτήστε το τώρα	1164
απομαγνητοφώνηση	1111
απομνημόνευση	1131
απορριψη	1035
αποστολή	1133
αποστολή με email	1028
αποστολή σχολίου	1102
αποσύνδεση	1023
αποτελέσματα	92
αποτελέσματα δημοσκόπησης	1103
αποτελέσματα ψηφοφορίας	1103
αποτυχία φόρτωσης βίντεο	1155
απόκρυψη	1041
απόκρυψη απαντήσεων	1102
απόρριψη	1035	1045
απόρριψη όλων	1035	1045
απόρριψη όλων των cookies	1154
αργότερα	1019	1122
αρχική	1040
αρχική σελίδα	1136
αυτό το άρθρο είναι κλειδωμένο	1130
αυτό το βίντεο δεν είναι διαθέσιμο	1110
αυτό το βίντεο δεν είναι πλέον διαθέσιμο	1110
αυτό το πεδίο είναι υποχρεωτικό	1132
αυτόματη αναπαραγωγή	1111
αυτόματη μετάφραση	1111
αφήγηση με συνθετική φωνή	1110
αφήστε ένα σχόλιο	1102
αφήστε σχόλιο	1036
αφήστε το σχόλιό σας	1102
""", 'β': """
βίντεο	1037
βαθμολογήστε το άρθρο	1036
βρήκατε κάποιο λάθος	1138
βρήκατε λάθος	1138
""", 'γ': """
γίνε συνδρομητής	1023
γίνε υποστηρικτής	1127
γίνετε μέλος	1020
γίνετε συνδρομητής	1023
γίνετε υποστηρικτές	1127
γράψτε σχόλιο	1036
γράψτε το email σας	1160
γράψτε το σχόλιό σας	1150
""", 'δ': """
δείτε ακόμη	1162
δείτε και	1037
δείτε ξανά	1155
δείτε περισσότερα	1040
δείτε τα αποτελέσματα	91	1041	1062
δείτε τα πακέτα	1159
δείτε τα πακέτα συνδρομών	1159
δείτε τα σχόλια	1036
δείτε τα όλα	1162
δείτε τη συλλογή	1136
δείτε τη συνταγή	61
δείτε την προσφορά	1108
δείτε τις απαντήσεις	1102
δείτε τις προσφορές	1159
δείτε τις φωτογραφίες	1136
δείτε το αφιέρωμα	1136
δείτε το προφίλ	1138
δείτε το προϊόν	1164
δείτε το στο amazon	1108
δείτε το φωτορεπορτάζ	1136
δείτε φωτογραφίες	1136
δείτε όλα	1040
δείτε όλα τα άρθρα	1136
δείτε όλα τα βίντεο	1136
δείτε όλα τα παιχνίδια	1105
δείτε όλα τα σχόλια	1060
δείτε όλες τις ειδήσεις	1136
δείτε όλες τις προσφορές	1108
δείτε όλες τις φωτογραφίες	1136
δεν έχετε λογαριασμό	1130
δεν αποδέχομαι	1035
δεν είναι δυνατή η αναπαραγωγή του βίντεο	1110
δεν είναι δυνατή η εμφάνιση του περιεχομένου	1114
δεν είστε ακόμη συνδρομητής	1130
δεν είστε συνδρομητής	1130
δεν μου αρέσει	1103
δεν ξέρω	1103
δεν ξέρω / δεν απαντώ	1103
δες περισσότερα	1162
δημιουργήθηκε με ai	1155
δημιουργήθηκε με τεχνητή νοημοσύνη	1155
δημιουργία λογαριασμού	1023
δημοσίευση σχολίου	1102
δημοσκόπηση	92
δημοσκόπηση της ημέρας	1062
δημοφιλέστερα	1037
δημοφιλέστερο	1131
δημοφιλή	1037
δημοφιλή άρθρα	1037
διάρκεια	1111
διαβάζεται από συνθετική φωνή	1110
διαβάστε ακόμα	1037
διαβάστε ακόμη	1037
διαβάστε αργότερα	1165
διαβάστε δωρεάν	1159
διαβάστε επίσης	1037
διαβάστε επίσης στο	1037
διαβάστε και	1037
διαβάστε ολόκληρο το άρθρο	1136
διαβάστε περισσότερα	1037	1040
διαβάστε στην εφαρμογή	1117
διαβάστε το στην εφαρμογή	1117
διαβάστε όλο το άρθρο	1136
διαθέσιμη στο app store	1117
διαθέσιμο στο app store	1117
διαφήμιση	1031	1053
διαφημίσεις	1031
διαφημιση	1031
διαφημιστείτε	1053
διαφημιστικό περιεχόμενο	87	1031
διαφημιστικός χώρος	1082
διαφωνω	1035
διαφωνώ	1035
διαχείριση cookies	1114
διαχείριση επιλογών	1035	1114
διαχείριση προτιμήσεων	1154
διαχείριση συγκατάθεσης	1114
δωρήστε	1020
δωρίστε το άρθρο	1145
δωρεά	1020
δωρεάν αποστολή	1147
δωρεάν, χωρίς spam	1132
""", 'ε': """
είσοδος	1023
είστε ήδη εγγεγραμμένος	1160
είστε ήδη συνδρομητής	1130
εγγραφή	1023
ειδήσεις σήμερα	1037
ειδήσεις τώρα	1037
ειδοποίηση για συντάκτη	1163
εισάγετε έγκυρο email	1132
εισάγετε το email σας	1160
εισαγάγετε το email σας	1160
εκτυπώστε το άρθρο	1028
εκτύπωση	1028
εκτύπωση συνταγής	61
ελέγξτε τα εισερχόμενά σας	1132
ελέγξτε το email σας	1132
ελεύθερη δωρεά	1158
ελεύθερο ποσό	1127
εμφάνιση ανάρτησης	1114
εμφάνιση απαντήσεων	1102
εμφάνιση λιγότερων	1136
εμφάνιση περιεχομένου	1114
εμφάνιση περισσότερων	1136
εμφάνιση πρωτοτύπου	1041
εμφάνιση υποτίτλων	1110
εμφάνιση όλων	1041
ενεργοποίηση	1119
ενεργοποίηση ειδοποιήσεων	1118
ενεργοποιήστε τις ειδοποιήσεις	1118
επαναφόρτωση σελίδας	1124
επικοινωνήστε μαζί μας	1138
επικοινωνήστε με τη σύνταξη	1138
επικοινωνήστε με τον συντάκτη	1138
επικοινωνία	1036	1053
επικοινωνία με τη σύνταξη	1138
επιλέξτε	1131
επιλέξτε πακέτο	1130
επιλέξτε ποσό	1158
επιλέξτε συνδρομή	1130
επιλέξτε τη συνδρομή σας	1130
επιλογές συντακτών	1037
επιλογή	1131
επισκεφθείτε το κατάστημα	1108
επιστροφή στην αρχική	1136
επιστροφή στην κορυφή	1040
επιτρέπεται	1119
επόμενη είδηση	1136
επόμενη εικόνα	1162
επόμενη φωτογραφία	1162
επόμενο	1040
επόμενο άρθρο	1037
επόμενο βίντεο	1155
επώνυμο	1133
ερώτηση της ημέρας	91
ετήσια	1128
ετήσια χρέωση	1131
ετικέτες	1037
ευχαριστούμε για τη στήριξή σας	1158
ευχαριστούμε για τη στήριξη	1158
ευχαριστούμε για την ψήφο σας	91	1102
ευχαριστούμε, το μήνυμά σας στάλθηκε	1132
εφάπαξ	1128
εφάπαξ δωρεά	1127
""", 'η': """
η δημοσκόπηση της εβδομάδας	1061
η διαφήμιση συνεχίζεται	1164
η δωρεά μου	1158
η εγγραφή ολοκληρώθηκε	1160
η εγγραφή σας ολοκληρώθηκε	1160
η ερώτηση της εβδομάδας	1061
η στήριξή σας κάνει τη διαφορά	1158
η συνέχεια μετά τη διαφήμιση	1082
η ψήφος σας	1061
η ψήφος σας καταχωρήθηκε	1102
η ψήφος σας καταχωρίστηκε	1102
""", 'θ': """
θέλετε να λαμβάνετε ειδοποιήσεις	1118
θέλετε να λαμβάνετε ειδοποιήσεις για τα νέα	1118
θέμα	1161
θέματα	1037
θα θέλατε να λαμβάνετε ειδοποιήσεις	1118
""", 'κ': """
κάθε ευρώ μετράει	1127
κάθε μήνα	1128
κάθε συνεισφορά έχει αξία	1127
κάθε συνεισφορά μετράει	1127
κάνε το κουίζ	1105
κάντε δωρεά	1020
κάντε μια δωρεά	1020
κάντε το κουίζ	1105
κάντε το τεστ	1105
κάτι πήγε στραβά	1133
καλύτερη προσφορά	1131
κανόνες σχολιασμού	1036
κατάλαβα	1041
κατάργηση σίγασης	1110
κατάστημα	1147
κατεβάστε από το app store	1117
κατεβάστε από το google play	1117
κατεβάστε την εφαρμογή	1117
κατεβάστε το app	1117
κατεβάστε το επεισόδιο	1110
κατεβάστε το ηχητικό	1110
κατηγορίες	1037
κεράστε μας έναν καφέ	1127
κλείσιμο	1019
κλείσιμο μενού	1162
κλείσιμο παραθύρου	1162
κλείστε θέση	1108
κοινοποίησε	1028
κοινοποίηση	1028
κοινοποίηση στο facebook	1028
κοινοποίηση στο twitter	1028
κοινοποίηση στο whatsapp	1145
κοινοποιήστε	1028
κοινοποιήστε το άρθρο	1028
κρυπτόλεξο	1107
κωδικοί έκπτωσης	1164
""", 'λ': """
λήψη ήχου	1110
λεπτομέρειες	1041
λιγότερα	1041
""", 'μ': """
μάθετε περισσότερα	1035
μέγεθος γραμμάτων	65
μέγεθος γραμματοσειράς	1145
μέγεθος κειμένου	65
μήνυμα	1161
μαθετε περισσοτερα	1035
με την υποστήριξη	1031
με την υποστήριξη της	1147
με την υποστήριξη του	1147
μεγέθυνση	1041
μεγέθυνση εικόνας	1136
μεγαλύτερα γράμματα	1145
μενού	1040
μετάβαση στη σελίδα δωρεών	1127
μετάβαση στη συνταγή	61
μετάβαση στο κύριο περιεχόμενο	1039
μετάβαση στο περιεχόμενο	1039
μεταβείτε στο περιεχόμενο	1039
μη έγκυρη διεύθυνση email	1132
μη έγκυρο email	1132
μη διαθέσιμο βίντεο	1110
μη χάσετε	1037
μην το χάσεις	1037
μην χάσετε	1037
μηνιαία	1128
μηνιαία δωρεά	1127
μηνιαία συνεισφορά	1127
μηνιαία χρέωση	1131
μηνιαίως	1128
μικρότερα γράμματα	1145
μοιράσου το	1028
μοιράσου το άρθρο	1165
μοιραστείτε	1028
μοιραστείτε το	1028
μοιραστείτε το άρθρο	1028
μου αρέσει	1103
μπορεί να σας αρέσει	1037
μόνο για συνδρομητές	1023
""", 'ν': """
να επιτρέπεται	1120
να επιτρέπεται πάντα	1114
να επιτραπεί	1119
να με θυμάσαι	1130
ναι	1122
ναι θέλω	1120
ναι, θέλω	1119
ναι, φυσικά	1120
νεότερα	1103
νεότερα πρώτα	1103
""", 'ξ': """
ξέχασα τον κωδικό μου	1130
ξεκλειδώστε το άρθρο	1159
ξεχάσατε τον κωδικό	1023
ξεχάσατε τον κωδικό σας	1130
""", 'ο': """
ο λογαριασμός μου	1023
ο σύνδεσμος αντιγράφηκε	1028
οι απόψεις είναι προσωπικές	1055
οι απόψεις που εκφράζονται είναι προσωπικές	1055
οι απόψεις του άρθρου είναι προσωπικές	1055
οι συνεργάτες μας	1114
ονοματεπώνυμο	1133
""", 'π': """
πάντα να επιτρέπεται	1114
πάρτε μέρος στη δημοσκόπηση	1102
πήγαινε στη συνταγή	61
πίσω στην κορυφή	1136
παίξε τώρα	1105
παίξε υπεύθυνα	1108
παίξτε δωρεάν	1105
παίξτε τώρα	1105
παίξτε υπεύθυνα	1108
παιχνίδια	1107
πακέτα συνδρομών	1159
παλαιότερα	1103
παράκαμψη προς το κυρίως περιεχόμενο	1039
παράλειψη	1111
παράλειψη διαφήμισης	1155
παρουσιάστηκε σφάλμα	1132
πατήστε για ήχο	1155
παύση βίντεο	1110
παύση παρακολούθησης	1142
πείτε μας τη γνώμη σας	1102
πείτε τη γνώμη σας	1102
περίληψη ai	1141
περίληψη με ai	1141
περιορισμένες θέσεις	1079
περιορισμένος αριθμός θέσεων	1079
περισσοτερες επιλογες	1035
περισσότερα	1037	1040
περισσότερα άρθρα	1037
περισσότερα άρθρα του συντάκτη	1136
περισσότερα σχόλια	1102
περισσότερες ειδήσεις	1037
περισσότερες επιλογές	1035	1146
πες τη γνώμη σου	1102
πλήρης οθόνη	1111
πληρωμή με paypal	1159
ποια είναι η γνώμη σας	1061
ποιοι είμαστε	1053
πολιτική cookies	1045	1053
πολιτική απορρήτου	1045	1053
πολιτική διορθώσεων	1138
προβολή περιεχομένου	1114
προηγούμενη είδηση	1136
προηγούμενη φωτογραφία	1162
προηγούμενο	1040
προηγούμενο άρθρο	1037
προηγούμενο βίντεο	1155
προνόμια συνδρομητών	1108
προσαρμογή	1035
προσθέστε σχόλιο	1060
προσθέστε το σχόλιό σας	1060
προσθήκη απάντησης	1150
προσθήκη στα θέματά μου	1163
προσθήκη στο καλάθι	1164
προσθήκη σχολίου	1036
προσθήκη ως προτιμώμενη πηγή	1142
προστασία προσωπικών δεδομένων	1045
προσφορά για αναγνώστες	1108
προσφορά για συνδρομητές	1108
προσωπικά δεδομένα	1053
προτείνουμε	1037
προτείνουμε επίσης	1037
προτεινόμενα	1037
προτεινόμενα από taboola	1082
προτιμήσεις cookies	1114
προτιμήσεις απορρήτου	1154
προωθητικό περιεχόμενο	1031
πρόσφατα άρθρα	1037
πώς να απενεργοποιήσετε τον ad blocker	1124
πώς να το απενεργοποιήσετε	1126
""", 'ρ': """
ροή	1037
ροή ειδήσεων	1037
ρυθμίσεις	1035
ρυθμίσεις cookie	1114
ρυθμίσεις cookies	1045
ρυθμίσεις απορρήτου	1114
ρυθμισεις	1035
""", 'σ': """
σίγαση	1111
σας βοήθησε αυτό το άρθρο	1102
σας φάνηκε χρήσιμο	1102
σε συνεργασία με	1147
σκανάρετε το qr code	1117
σταυρόλεξα	1107
σταυρόλεξο	1107
στείλε το σε φίλο	1028
στείλτε μας τις φωτογραφίες σας	1138
στηρίξτε μας	1020
στηρίξτε μας στο patreon	1127
συμφωνω	1035
συμφωνώ	1045
συμφωνώ με την επεξεργασία των δεδομένων μου	1132
συμφωνώ με τους όρους χρήσης	1132
συνέχεια ανάγνωσης	1040
συνέχεια με apple	1130
συνέχεια με email	1159
συνέχεια με facebook	1130
συνέχεια με google	1130
συνέχεια στην ιστοσελίδα	1117
συνέχεια στο site	1117
συνέχεια στον browser	1117
συνδεθείτε	1023
συνδρομή	1023
συνδρομητές	1023
συνεχίζεται μετά τη διαφήμιση	1082
συνεχίστε την ανάγνωση	1162
σφάλμα φόρτωσης βίντεο	1155
σχετικά	1037
σχετικά άρθρα	1037
σχετικά θέματα	1037
σχετικά με εμάς	1053
σχετικά νέα	1037
σχετικές ειδήσεις	1037
σχετικό άρθρο	1037
σχολιάστε	1036
σχολιάστε το άρθρο	1036
σχόλια	1036
σχόλιο	1036
σύνδεση	1023
σύνδεση με apple	1130
σύνδεση με facebook	1130
σύνδεση με google	1130
σύνοψη με ai	1141
""", 'τ': """
τέλος διαφήμισης	1108
τέλος της διαφήμισης	1108
τέσταρε τις γνώσεις σου	1105
τα άρθρα εκφράζουν τις απόψεις των συντακτών τους	1055
τα πιο δημοφιλή	1037
τα πιο δημοφιλή της ημέρας	1037
τα πιο διαβασμένα	1037
τα πιο πρόσφατα	1037
τα σχόλια είναι απενεργοποιημένα	1150
τα σχόλια είναι μόνο για συνδρομητές	1150
ταξινόμηση	1103
ταξινόμηση κατά	1103
ταυτότητα	1053
ταχύτητα αναπαραγωγής	1110
τελευταία άρθρα	1037
τελευταία νέα	1037
τελευταίες ειδήσεις	1037
τεστάρετε τις γνώσεις σας	1105
το email σας	1160
το email υπάρχει ήδη	1160
το άρθρο εκφράζει τις απόψεις του συντάκτη	1055
το άρθρο συνεχίζεται μετά τη διαφήμιση	1082
το άρθρο συνεχίζεται παρακάτω	1082
το αίτημά σας στάλθηκε	1160
το αίτημά σας υποβλήθηκε	1160
το απενεργοποίησα	1124
το βίντεο δεν είναι διαθέσιμο	1110
το βίντεο φορτώνει	1110
το κείμενο συνεχίζεται παρακάτω	1082
το μήνυμά σας	1160
το μήνυμά σας εστάλη	1132
το μήνυμά σας στάλθηκε	1132
το πεδίο είναι υποχρεωτικό	1132
το πιο δημοφιλές	1131
το σχόλιό σας	1060
το ψευδώνυμό σας	1150
το όνομά σας	1150
τρέχων χρόνος	1111
""", 'υ': """
υπενθύμιση αργότερα	1019
υποβολή	91	1133
υποβολή σχολίου	1036
υπολειπόμενος χρόνος	1111
υποστηρίξτε μας	1020
υποχρεωτικά πεδία	1132
υποχρεωτικό πεδίο	1132
υπότιτλοι	1111
""", 'φ': """
φόρτωση ανάρτησης	1114
φόρτωση βίντεο	1110
φόρτωση περιεχομένου	1114
φόρτωση περισσότερων	1040
φόρτωση περισσότερων σχολίων	1102
φόρτωση προγράμματος αναπαραγωγής	1110
""", 'χ': """
χαρίστε αυτό το άρθρο	1028
χορηγοί	1147
χορηγούμενο	1031
χορηγούμενο άρθρο	1031
χορηγούμενο περιεχόμενο	1031
χορηγούμενο περιεχόμενο από taboola	1082
χορηγούμενοι σύνδεσμοι	1082
χορηγός	1147
χρόνος που απομένει	1110
χωρίς spam	1132
""", 'ψ': """
ψήφισε	91	1103
ψηφίστε	91	1103
ψηφίστε στη δημοσκόπηση	1102
ψηφοφορία	92	1062
""", 'ό': """
όλα τα άρθρα του συντάκτη	1136
όλα τα βίντεο	1136
όλα τα νέα	1136
όλα τα παιχνίδια	1105
όλα τα σχόλια	1036
όλες οι ειδήσεις	1037
όνομα	1133
όροι σχολιασμού	1036
όροι χρήσης	1045	1053
όχι ευχαριστώ	1019
όχι τώρα	1019	1122
όχι, ευχαριστώ	1019	1122
""", 'а': """
або	5002
абонамент	244
абонирай се	245
абонирай се за бюлетина	322
абонирайте се	244
автовоспроизведение	4188
автовідтворення	4990
автоматический перевод	4214
автоматическое воспроизведение	4188
автоматичне відтворення	4990
автоматичний переклад	5016
автоматично възпроизвеждане	310
автоматично преведено	331
автоматично пускане	310
авторизация	4082
авторизоваться	4082
адрес электронной почты	4085
актуално	252
актуальне	4914
анкета	92	303
анкета на деня	302
анонимна кутия	328
анонимная почта	4209
анонимный ящик	4209
анонімна пошта	5011
анонімна скринька	5011
архив	4112
аудиоверсия	4188
аудіоверсія	4990
""", 'б': """
бажаєте отримувати сповіщення	4993
банковская карта	4081
банковский перевод	4081
без спам	322
без спама	4202
без спаму	5004
безкоштовна доставка	4985
безкоштовно. без спаму	5004
безопасный платеж	4080
безплатна доставка	306
бесплатная доставка	4183
бесплатно. без спама	4202
беше ли полезно	331
благодарим ви за абонамента	322
благодарим ви, че гласувахте	302
благодарим за вашия глас	302
благодарим за гласа	302
благодарим за съобщението	322
блокирай	314
блокировать	4192
блокувати	4994
больше	4112
больше материалов по теме	4112
больше новостей	4112
больше статей	4205
будь-яка сума	4999
будьте в курсе	4085
была ли статья полезной	4107
більше від автора	5007
більше за темою	4914
більше матеріалів автора	4930
більше матеріалів за темою	4914
більше на цю тему	4914
більше новин	4914
більше новин на тему	4914
більше по темі	4914
більше про це	4917
більше статей	5007
""", 'в': """
в закладки	4219
в избранное	4092
в корзину	4099	4182
в наш магазин	4182
в тази статия	325
в тренде	4112
в этой статье	4205
важен каждый рубль	4196
важен любой вклад	4196
важко відповісти	4981
важлива кожна гривня	4998
важливий кожен внесок	4998
важливо	4914
вам будет интересно	4112
вам може бути цікаво	4914
вам може сподобатися	4914
вам может быть интересно	4112
вам может понравиться	4112
вам також може сподобатися	4914
варианты подписки	4199
вартість доставки	4985
варіанти передплати	5001
вас може зацікавити	4914
вас может заинтересовать	4112
ваш e-mail	4085
ваш email	4085
ваш голос враховано	4976
ваш голос зараховано	4976
ваш голос принят	91	4176
ваш голос учтен	4176
ваш голос учтён	91	4176
ваша електронна пошта	5004
ваша почта	4203
ваша пошта	5005
ваша электронная почта	4202
ваше имя	4203
ваше повідомлення	5005
ваше повідомлення надіслано	5004
ваше сообщение	4203
ваше сообщение отправлено	4202
ваше ім'я	5005
вашето име	323
вашето съобщение	323
вашето съобщение е изпратено	322
вашият глас беше отчетен	302
вашият глас е отчетен	302
вашият имейл	322
вашият имейл адрес	322
вбудований контент	4987
введите e-mail	4085
введите email	4085
введите ваш email	4085
введите ваш адрес электронной почты	4085
введите корректный e-mail	4202
введите корректный email	4086
введите корректный адрес	4086
введите правильный e-mail	4086
введите сумму	4196
введіть коректний e-mail	5004
введіть суму	4998
вгору	4977
вградено съдържание	307
вернуться на главную	4205
версия для печати	4092
версия за печат	335
версія для друку	5021
вече гласувахте	302
вече имам профил	319
вече имате абонамент	319
вече имате акаунт	245
вече имате профил	319
вече подкрепям	259
вече следите	334
вече следите тази тема	334
вече сте абонат	245
вече сте гласували	302
вече съм абонат	319
вже вимкнено	4997
вже зареєстровані	4890
вже маєте акаунт	5001
вже маєте передплату	5001
вже є акаунт	4890
ви вже голосували	4976
ви вже проголосували	4976
ви вже підписані	5019
ви вже підписані на цю тему	5019
ви вичерпали ліміт статей	5001
ви можете відписатися будь-коли	5004
ви підписані	5004
ви підписані на автора	5019
ви підписані на тему	5019
ви успішно підписалися	5004
виберіть суму	4998
вибрати	5002
вибір редакції	4914
видео	4112
видео # из #	4204
видео # от #	324
видео больше недоступно	4188
видео загружается	4188
видео не может быть воспроизведено	4188
видео недоступно	4188
видео недоступно в вашей стране	4188
видео недоступно в вашем регионе	4188
видеоплеер загружается	4188
видеото вече не е налично	310
видеото не е достъпно	310
видеото не е достъпно във вашата страна	310
видеото не е налично	310
видеото не е налично във вашата страна	310
видеото не може да бъде възпроизведено	310
видяхте грешка	328
виж # снимки	324
виж всички	325
виж всички # снимки	324
виж всички снимки	324
виж всички статии	325
виж галерията	325
виж коментарите	332
виж офертата	305
виж резултатите	91	302
виж снимки	324
виж цената	305
вижте # снимки	324
вижте видеото	310
вижте всички	325
вижте всички # снимки	324
вижте всички снимки	324
вижте офертата	305
вижте още	252
вижте още от	252
вижте плановете	319
вижте резултатите	302
вижте снимки	324
вижте цената	305
вийти	4890
використання матеріалів лише з дозволу редакції	5012
вимкнути звук	4990
вимкнути рекламу	5023
вимкніть adblock	4995
винаги показвай	307
винаги разрешавай	307
виникла помилка. спробуйте ще раз	5004
виправлення й уточнення	5011
вкажіть суму	4998
включете javascript	310
включете известията	313
включете се в дискусията	332
включи	314
включи звука	310
включи известията	313
включи се в дискусията	332
включите уведомления	4172
включить	4192
включить звук	4188
включить уведомления	4172
вконтакте	4093
влез	245
влез с facebook	319
влез с google	319
влез, за да коментираш	332
влезте	245
вміст недоступний	4987
внешний контент	4185
во весь экран	4115
водещи новини	252
войти	4082
войти в аккаунт	4082
войти в чат	4107
войти по почте	4199
войти с помощью google	4199
войти с яндекс id	4199
войти через apple	4199
войти через facebook	4199
войти через google	4199
войти через vk	4199
войти через вконтакте	4199
войти через яндекс	4199
войти, чтобы комментировать	4215
вопрос дня	4176
воспроизвести	4115
воспроизвести видео	4188
восстановить пароль	4199
время на чтение	4115
время чтения # мин	4115
все	4115
все комментарии	4107
все още няма коментари	332
все още нямате профил	319
все права сохранены	4210
всегда показывать	4185
всегда разрешать	4186
всего проголосовало #	4176
всеки лев е важен	317
всеки лев помага	317
всеки петък. безплатно. без спам	322
всички коментари	332
всички статии	325
всички статии на автора	325
встановити додаток	4992
встановити застосунок	4992
встроенный контент	4185
всяка помощ е важна	317
всяко дарение е важно	317
всяко дарение помага	317
всі коментарі	5017
всі матеріали	5007
всі матеріали автора	5007
всі новини	4916
всі статті	5007
всі статті автора	5007
вход	245	4082
вход с apple	319
вход с facebook	319
вход с google	319
вхід	4890
въведете валиден имейл	322
въведете имейл	322
въведете сума	317
възникна грешка. опитайте отново	322
възникна грешка. опитайте по-късно	322
външно съдържание	307
въпрос на деня	302
вы подписались	4086
вы подписаны	4202
вы подписаны на автора	4217
вы подписаны на тему	4217
вы уже голосовали	4176
вы уже проголосовали	4176
вы успешно подписались	4202
выберите подписку	4199
выберите сумму	4080
выберите тариф	4199
выбор редакции	4112
выбрать	4200
выбрать подписку	4199
выбрать тариф	4199
выйти	4082
від наших партнерів	5023
відео	4914
відео # з #	5006
відео # із #	5006
відео більше недоступне	4990
відео вище	4941
відео недоступне	4990
відео недоступне у вашій країні	4990
відео неможливо відтворити	4990
відео нижче	4941
відеоплеєр завантажується	4990
відкликати згоду	4987
відкрити	4918
відкрити в додатку	4992
відкрити в застосунку	4992
відкрити галерею	5007
відкрити застосунок	4992
відкрити карту	4918
відкрити статтю	5001
відновити пароль	5001
відписатися	5020
відписатися від теми	5019
відписатися можна будь-коли	5004
відповісти	4909	5018
відправити	5005
відскануйте qr-код	4992
відскануйте qr-код, щоб завантажити застосунок	4992
відтворити	4991
відтворити відео	4990
відхилити	4904
відхилити все	4988
відхилити всі	4988
""", 'г': """
генерирано от ai	331
генерирано от ии	331
генерирано с изкуствен интелект	331
главная	4115
главная страница	4205
главное	4112
главное за день	4112
главные новости	4112
гласувай	91	303
гласувайте	91
гласувам	303
гледай видеото	310
годишен абонамент	320
годишно	320
годишно плащане	320
годовая подписка	4200
головна	4916
головна сторінка	5007
головне	4914
головне за день	4914
головні новини	4914
голосование	92
голосовать	91	4179
голосування	92
голосувати	91	4981
грати	4981
грати онлайн	4976
громкость	4189
гучність	4991
""", 'д': """
да, включить	4173
да, искам	314
да, моля	314
да, пожалуйста	4192
да, спасибо	4192
да, хочу	4192
далее	4115
далі	4916	4977
дарете	244
дари	244
дари еднократно	317
дари месечно	317
дари сега	244
детали	4117
детальніше	4916
деталі	4918
дзен	4093
дивитися # світлин	5006
дивитися # світлини	5006
дивитися # фото	5006
дивитися # фотографій	5006
дивитися # фотографії	5006
дивитися всі	5007
дивитися всі # світлин	5006
дивитися всі # світлини	5006
дивитися всі # фото	5006
дивитися всі # фотографій	5006
дивитися всі # фотографії	5006
дивитися всі світлин	5006
дивитися всі світлини	5006
дивитися всі фото	5006
дивитися всі фотографій	5006
дивитися всі фотографії	5006
дивитися відео	4990
дивитися галерею	5007
дивитися онлайн-трансляцію	5007
дивитися оригінал	4978
дивитися світлин	5006
дивитися світлини	5006
дивитися усі # світлин	5006
дивитися усі # світлини	5006
дивитися усі # фото	5006
дивитися усі # фотографій	5006
дивитися усі # фотографії	5006
дивитися усі світлин	5006
дивитися усі світлини	5006
дивитися усі фото	5006
дивитися усі фотографій	5006
дивитися усі фотографії	5006
дивитися фото	5006
дивитися фотогалерею	5007
дивитися фотографій	5006
дивитися фотографії	5006
дивіться відео	4941
дивіться відео вище	4941
дивіться відео нижче	4941
дивіться також	4914
дивіться також відео	4941
дивіться у відео	4941
длительность	4189
длительность #	4189
для передплатників	5001
для подписчиков	4082
до закладок	5021
до кошика	4901	4984
до крамниці	4902
до початку сторінки	4980
до рецепту	61
до теми	4914
добавете ни като предпочитан източник	334
добави в количката	305
добави като предпочитан източник	334
добави коментар	332
добави към моите теми	334
добави към предпочитани източници	334
добавить в избранное	4217
добавить в избранные источники	4217
добавить в источники	4217
добавить в корзину	4182
добавить в мои темы	4217
добавить в предпочитаемые источники	4217
добавить комментарий	4107
добровольное пожертвование	4196
довільна сума	4998
догори	4977
додати в кошик	4984
додати до кошика	4984
додати до моїх тем	5019
додати до обраних джерел	5019
додати до обраного	5019
додати до пріоритетних джерел	5019
додати до улюблених джерел	5019
додати коментар	4909
додати як пріоритетне джерело	5019
дозволити	4994
дозволити й показати	4905
дозволити контент	4987
дозволити один раз	4987
дозволити рекламу	4997
дозволити сповіщення	4993
дозволити та показати	4905
дозволити та продовжити	4905
дозволити і показати	4905
дозволити і продовжити	4905
дозвольте сповіщення	4971
докладвай	333
докладвай грешка	255
докладвай коментар	332
докладвай рекламата	337
докладніше	4916
долучитися	4887
долучитися до обговорення	5017
долучитися до спільноти	4998
допомагає будь-яка сума	4998
доставка оплачивается отдельно	4182
достигнахте лимита на статиите	319
доступно по подписке	4082
друга сума	317
другая сумма	4080
други новини	19
другие материалы	19	4112
другие материалы рубрики	4112
другие новости	19	4112
другие новости раздела	4112
другие статьи	4112
другие статьи автора	4205
друк	4896
друкувати	5021
дякуємо за ваш голос	91	4976
дякуємо за ваше повідомлення	5004
дякуємо за голос	4976
дякуємо за повідомлення	5004
дякуємо за реєстрацію	5004
дякуємо за участь в опитуванні	4976
дізнатися ціну	4984
""", 'е': """
единоразово	4076
еднократно дарение	317
ежегодно	4200
ежемесячно	4076
ежемесячное пожертвование	4196
ежемесячный платеж	4197
ежемесячный платёж	4197
економія #%	5002
ексклузивно за абонати	319
ексклюзивно для передплатників	5001
електронна адреса	5005
електронна пошта	5005
електронна пошта або логін	5001
етикети	311
еще нет аккаунта	4199
еще новости	4112
еще от автора	4205
еще по теме	4112
ещё	4112
ещё не подписчик	4199
ещё нет аккаунта	4199
ещё новости	4112
ещё от автора	4205
ещё по теме	4112
""", 'ж': """
желаете ли да получавате известия	313
жодного спаму	5004
""", 'з': """
з нашого магазину	4984
з нашої крамниці	4902
за абонати	319
за датою	5018
за популярністю	5018
за темою	4914
забелязахте грешка	328
заборонити	4994
забравена парола	245
забравили сте паролата си	319
забронировать билет	4182
забронировать место	4182
забронювати квиток	4984
забронювати місце	4984
забув пароль	5001
забули пароль	4890
забыл пароль	4199
забыли пароль	4082
завантаження відео	4990
завантаження плеєра	4990
завантажити аудіо	4990
завантажити випуск	4990
завантажити відео	4987
завантажити додаток	4992
завантажити допис	4987
завантажити застосунок	4992
завантажити контент	4987
завантажити публікацію	4987
завантажити ще	4916
завжди дозволяти	4988
завжди показувати	4987
загрузить видео	4185
загрузить еще	4115
загрузить ещё	4115
загрузить контент	4185
загрузить пост	4185
загрузить публикацию	4185
загрузка видео	4188
загрузка плеера	4188
задонатити	4887
задонатить	4076
задължителни полета	322
задължително	323
задължително поле	322
заказать	4099
заказать книгу	4182
закрити	4886
закрити галерею	5007
закрити рекламу	5023
закрыть	4075
закрыть галерею	4205
закрыть рекламу	4220
залишилося #	4990
залишити відгук	5015
залишити відповідь	4912
залишити коментар	4909
залиште коментар	5017
заметили ошибку	4209
замовити	4901
замовити книгу	4984
замовити книжку	4984
запазете място	305
запази	255
запази за по-късно	335
запази избора	307
запази място	305
запази настройките	307
запази рецептата	61
запази статията	255
запам'ятати мене	5002
заповніть це поле	5004
заполните это поле	4202
запомни ме	320
запомнить меня	4200
започни теста	302
запретить	4192
запропонувати новину	4909
зарегистрироваться	4082
зареди видеото	307
зареди още	325
зареди публикацията	307
зареди съдържанието	307
зареждане на видеото	310
зареждане на плейъра	310
зареєструватися	4890
зарубежной картой	4197
затвори	259
затвори галерията	325
затвори рекламата	337
затрудняюсь ответить	4179
защо виждам тази реклама	337
зберегти	4896
зберегти вибір	4987
зберегти на потім	5021
зберегти налаштування	4987
зберегти рецепт	61
зберегти статтю	4896
збережено	5022
збільшити	4916
збільшити зображення	5007
збільшити текст	5021
збільшити фото	5007
збільшити шрифт	5021
зв'язатися з автором	5007
звук	311
згенеровано за допомогою ші	5015
згенеровано штучним інтелектом	5015
згенеровано ші	5015
згорнути	4918	5007
зменшити шрифт	5021
змінити згоду	4987
змінити налаштування	4905
змінити налаштування cookie	4905
змінити розмір тексту	5021
зміст	4916
зміст статті	5007
знайшли помилку	5011
знижка #%	5002
знижка для передплатників	4984
зображення # з #	5006
зображення # із #	5006
зовнішній контент	4987
зробити внесок	4887
зробити донат	4998
зрозуміло	4904
""", 'и': """
играй сега	302
играть	4179
играть онлайн	4176
из нашего магазина	4182
изберете	320
изберете абонамент	319
изберете план	319
изберете сума	317
избери	320
избери абонамент	319
избери план	319
избери сума	317
избрано от редакцията	252
известия	314
изключете adblock	315
изключете блокера за реклами	315
изключете рекламния блокер	315
изключи звука	310
изключих рекламния блокер	315
изкуственият интелект може да греши	331
изменить настройки	4102
изменить настройки cookie	4102
изменить размер текста	4219
изменить согласие	4185
изображение # из #	4204
изображение # от #	324
използвате adblock	315
използвате блокер за реклами	315
използвате рекламен блокер	315
изпратете сигнал	328
изпрати	323
изпрати коментар	332
изпрати на приятел	255
изпрати новина	328
изпрати обратна връзка	331
изпрати по имейл	255
изпрати сигнал	328
изпрати статията по имейл	255
изпрати съобщение	322
изтегли приложението	312
ии может ошибаться	4213
или	320	4200
имам профил	319
имате ли профил	319
име	323
имейл адрес	322
имейл или потребителско име	319
имя	4203
индекс	4203
интересное	4112
искате ли да получавате известия	313
использование материалов только с разрешения редакции	4210
исправления и уточнения	4209
""", 'к': """
к началу	4115
к началу страницы	4205
к рецепту	61
каждое пожертвование важно	4196
каждую пятницу. бесплатно. без спама	4202
каждый донат важен	4196
каждый рубль важен	4196
как да изключа adblock	315
как да изключите рекламния блокер	315
как защитаваме източниците си	328
как мы защищаем источники	4209
как мы защищаем наших источников	4209
как отключить adblock	4193
как пазим източниците си	328
картина в картината	310
картинка в картинке	4188
картинка в картинці	4990
категории	4112
категорії	4914
качество	4189
керування згодою	4987
керувати згодою	4987
керувати сповіщеннями	4993
ключови думи	252
книга з автографом	4902
книга з автографом автора	4902
книга с автографом	4100
книга с автографом автора	4100
книга с подписью автора	4100
книги с автографом	4100
книжка з автографом	4902
книжка з автографом автора	4902
книжки з автографом	4902
кожен внесок важливий	4998
кожен донат важливий	4998
кожна гривня важлива	4998
коментар	4909
коментари	255
коментарі	4909
коментарів ще немає	5017
коментирай	255
коментирайте	255
коментирайте първи	255
коментирането е изключено	332
коментування закрито	5017
коментувати	4909
комерційний контент	5023
комерційний матеріал	5023
комментарии	4107
комментарии отсутствуют	4107
комментарий	4107
комментировать	4107
коммерческий контент	4220
коммерческий материал	4220
конец рекламы	4220
контакти	4909
контакты	4107
контент заблокирован	4185
контент заблоковано	4987
контент недоступен	4185
контент недоступний	4987
конфиденциальность	4101
конфиденциальность и cookie	4102
конфіденційність і cookie	4905
копирай връзката	335
копирай линк	255
копирай линка	255
копирането забранено	329
копирано	336
копирано в клипборда	335
копирование запрещено	4210
копировать ссылку	4092
копіювання заборонено	5012
копіювати посилання	4896
край на рекламата	337
крамниця	4901
кросворд	4981
кроссворд	4179
кроссворд дня	4176
кръстословица	303
купете билети	305
купете книгата	305
купи абонамент	245
купи билет	305
купи билети	305
купи книгата	305
купи лиценз	329
купи сега	305
купите нам кофе	4196
купити	4901
купити журнал	4984
купити зараз	4984
купити квитки	4984
купити квиток	4984
купити книгу	4984
купити книжку	4984
купити ліцензію	5012
купити нам каву	4998
купити передплату	5001
купить	4099
купить билет	4182
купить билеты	4182
купить билеты онлайн	4182
купить журнал	4182
купить книгу	4182
купить лицензию	4210
купить номер	4182
купить подписку	4082
купить права на публикацию	4210
купить сейчас	4182
към галерията	325
към количката	305
към магазина	305
към началната страница	325
към началото	311
към рецептата	61
към страницата за дарения	317
към съдържанието	325
кінець реклами	5023
""", 'л': """
лента новостей	4112
линкът е копиран	335
личный кабинет	4082
лише для передплатників	5001
лише необхідні	4987
логин	4200
логин или e-mail	4199
логін	5002
логін або e-mail	5001
лучшие	4216
любая сумма	4197
любая сумма важна	4196
""", 'м': """
магазин	4099
маджонг	303	4179	4981
материал закрыт	4199
материал защищен авторским правом	4210
материал защищён авторским правом	4210
материал партнера	4220
материал партнёра	4220
материал создан автоматически	4213
материалы защищены авторским правом	4210
материалы партнеров	4097
материалы партнёров	4220
материалы по теме	4112
матеріал захищено авторським правом	5012
матеріал партнера	5023
матеріал створено автоматично	5015
матеріали за темою	4914
матеріали захищені авторським правом	5012
матеріали партнерів	5023
матеріали по темі	4914
машинний переклад	5016
машинно преведено	331
машинный перевод	4214
маєте акаунт	5001
маєте новину	5011
меню	4115	4916
месечен абонамент	320
месечно	320
месечно дарение	317
месечно плащане	320
месячная подписка	4200
метки	4112
ми не можемо показати цей вміст	4987
ми не можемо показати цей контент	4987
може би по-късно	259
може да ви хареса	252
може да харесате още	252
может быть, позже	4075
может позже	4075
можете да се откажете по всяко време	319
можете да се отпишете по всяко време	322
можливо, пізніше	4886
можна скасувати будь-коли	5001
мои темы	4217
моите теми	334
мой профиль	4082
моля, изключете рекламния блокер	315
моля, опитайте по-късно	322
моят профил	245
мої теми	5019
мы в социальных сетях	4094
мы в соцсетях	4094
мы вконтакте	4094
мы не можем показать это содержимое	4185
мы не можем показать этот контент	4185
мы отправили вам письмо	4086
мій профіль	4890
місячна передплата	5002
місячна підписка	5002
мітки	4914
""", 'н': """
на весь екран	4990
на весь экран	4188
на главную	4115
на головну	5007
на живо	311
на початок	4991
на початок сторінки	5007
на правах реклами	4899
на правах рекламы	4097
на сторінку пожертв	4998
на страницу пожертвований	4196
на цял екран	310
наверх	4115	4916
нагадати пізніше	4886
нагору	4977
нагору сторінки	4980
надіслати	91	4896	5005
надіслати відгук	5015
надіслати другові	5021
надіслати другу	4896
надіслати електронною поштою	5021
надіслати коментар	5017
надіслати новину	5011
надіслати новину анонімно	5011
надіслати повідомлення	5004
надіслати поштою	4896
надіслати статтю поштою	4896
надіслати у whatsapp	5021
надішліть свої фото	5011
наживо	4991
нажмите, чтобы увеличить	4205
назад	4115	4916	4977
назначение платежа: пожертвование	4196
най-коментирани	252
най-нови	333
най-новите първо	332
най-новото	252
най-популярен	320
най-стари	333
най-старите първо	332
най-харесвани	333
най-четени	252
най-четено	252
най-четено днес	252
най-четеното днес	252
найкраща пропозиція	5002
найкращі	5018
найпопулярніше	4914	5002
найпопулярніше за добу	4914
найпопулярніше за тиждень	4914
найпопулярніший	5002
найти	4115
найчитаніше	4914
налаштування	4904
налаштування cookie	4987
налаштування конфіденційності	4987
налаштування приватності	4987
налаштування файлів cookie	4987
налаштувати cookie	4987
налаштувати сповіщення	4993
налично в google play	312
нам нужно ваше согласие	4102
нам потрібна ваша згода	4905
намали шрифта	335
написати автору	5007
написати анонімно	5011
написати в редакцію	5011
написати коментар	4909
написать автору	4205
написать анонимно	4209
написать в редакцию	4209
написать комментарий	4107
напишете коментар	332
напиши коментар	255
напомни ми по-късно	259
напомнить позже	4075
направете дарение	244
направете теста	302
направи теста	302
настроить cookie	4185
настроить уведомления	4191
настройки	4101
настройки cookie	4101
настройки за поверителност	307
настройки конфиденциальности	4185
настройки на бисквитките	307
настройки приватности	4185
настройки файлов cookie	4185
наступна	4916
наступна новина	5007
наступна світлина	5007
наступна стаття	4914
наступна сторінка	5007
наступне відео	4990
наступне фото	5007
наступний матеріал	4980
наступний слайд	5007
натисніть, щоб збільшити	5007
начална страница	325
начать игру	4176
начать тест	4176
наш магазин	4100
наша крамниця	4902
нашли ошибку	4209
не вдалося відтворити відео	4990
не вдалося завантажити відео	4990
не дозволяти	4972
не зараз	4886	4972
не маєте акаунта	5001
не можем да покажем това съдържание	307
не пропустите	4112
не пропустіть	4914
не разрешать	4173
не сега	259
не сегодня	4075
не сейчас	4075	4173
не сьогодні	4886
не удалось воспроизвести видео	4188
не удалось загрузить видео	4188
не, благодаря	259
невалиден имейл	322
невалиден имейл адрес	322
неверный e-mail	4202
неверный email	4086
неверный адрес электронной почты	4202
неверный имейл	4086
нейросеть может ошибаться	4213
некоректна адреса	5004
некоректний e-mail	5004
некорректный e-mail	4202
некорректный email	4086
некорректный адрес	4202
немає акаунта	5001
немає акаунту	5001
немає коментарів	5017
немає передплати	5001
необов'язково	5005
необязательно	4203
неправильна електронна адреса	5004
неправильный e-mail	4086
неправильный email	4086
неправильный имейл	4086
нет аккаунта	4199
нет комментариев	4107
нет подписки	4199
нет, спасибо	4075	4173
нещо се обърка. опитайте отново	322
нещо се обърка. опитайте по-късно	322
никакого спама	4202
новини	4914
новини за темою	4914
новини компаній	4899
новини партнерів	4899	4914
новости	4112
новости smi#	4112
новости партнеров	4097
новости партнёров	4097
новости по теме	4112
новости сми#	4112
новые	4216
нові	5018
номер телефона	4203
номер телефону	5005
нравится	4216
няма коментари	332
нямам мнение	303
нямам профил	319
нямате абонамент	319
нямате профил	319
ні, дякую	4886	4972
""", 'о': """
обговорити	4909
обговорити в telegram	4912
обговорити в коментарях	4912
обговорити в чаті	4912
обговорити на форумі	4912
обговорити у facebook	4912
обговорити у форумі	4912
оберіть передплату	5001
оберіть план	5001
оберіть суму	4998
обнови страницата	316
обновите страницу	4195
обновить страницу	4195
обов'язкове поле	5004
обов'язково	5005
обрати	5002
обрати передплату	5001
обрати план	5001
обрати тариф	5001
обратная связь	4107
обратно към началната страница	325
обратно към началото	325
обратно нагоре	325
обсудить	4107
обсуждение	4107
общи условия	308
обязательно	4203
обязательное поле	4202
одноклассники	4093
одноразово	4887
озвучено роботом	4188
озвучено синтезированным голосом	4188
озвучено синтезованим голосом	4990
оновити сторінку	4997
оновіть сторінку	4997
опитайте отново	322
опитайте по-късно	322
опитування	92	4981
опитування дня	91	4976
оплата раз в год	4199
оплата раз на рік	5001
опрос	92
опрос дня	91	4176
опублікувати коментар	4912
основание: дарение	317
оставащо време	311
оставащо време #	310
оставащо време -#	310
оставете коментар	332
остави коментар	332
оставить комментарий	4107
оставить отзыв	4213
оставшееся время	4189
оставшееся время #	4188
оставшееся время -#	4188
оставьте комментарий	4215
останні новини	4914
останні статті	4914
от нашите партньори	337
от наших партнеров	4220
от наших партнёров	4220
от нашия магазин	305
ответить	4107	4216
отвори в приложението	312
отвори галерията	325
отвори приложението	312
отговор	333
отговори	333
отиди на рецептата	61
отказ по всяко време	319
отказаться	4101
отказвам всички	308
отклонить	4101
отклонить все	4186
отклонить всё	4186
отключете статията	319
отключете цялата статия	245
отключи статията	245
отключите adblock	4193
отключите адблок	4193
отключить звук	4188
отключить рекламу	4220
открихте грешка	328
открихте грешка в текста	328
открыть	4117
открыть галерею	4205
открыть карту	4117
открыть приложение	4190
открыть статью	4199
отмена в любой момент	4199
отменить можно в любой момент	4199
отозвать согласие	4185
отпечатай	255
отпечатай статията	255
отписаться	4218
отписаться можно в любой момент	4202
отписаться от темы	4217
отпишете се по всяко време	322
отправить	91	4203
отправить другу	4092
отправить комментарий	4215
отправить отзыв	4213
отправить по почте	4092
отправить по электронной почте	4219
отправить сообщение	4202
отримувати сповіщення	4993
отсканируйте qr-код	4190
отстъпка за абонати	305
оттегли съгласието	307
оттегляне на съгласието	307
отхвърли всички	308
оферта за читатели	305
оформити передплату	5001
оформити підписку	4890
оформить донат	4076
оформить доступ	4199
оформить ежемесячное пожертвование	4196
оценете статията	255
оцените материал	4107
оцените рецепт	61
оцените статью	4107
оценить рецепт	61
оцініть матеріал	4909
оцініть рецепт	61
оцініть статтю	4909
още новини	252
още нямате абонамент	319
още нямате профил	319
още от	252
още от автора	325
още от деня	252
още от рубриката	252
още от този автор	325
още по темата	252
още статии	325
""", 'п': """
парола	320
пароль	4200	5002
партнерский материал	4097
партнерский проект	4097
партнерський матеріал	4899
партнерський проєкт	4899
партньорско съдържание	251
партнёрский материал	4097
партнёрский проект	4097
пасианс	303
пасьянс	4179	4981
пауза	311	4189	4991
переведено автоматически	4213
переведено нейросетью	4213
переведено с помощью ии	4213
перевір себе	4976
перевірте свою пошту	5004
перевірте свої знання	4976
перевірте себе	4976
переглянути # світлин	5006
переглянути # світлини	5006
переглянути # фото	5006
переглянути # фотографій	5006
переглянути # фотографії	5006
переглянути всі # світлин	5006
переглянути всі # світлини	5006
переглянути всі # фото	5006
переглянути всі # фотографій	5006
переглянути всі # фотографії	5006
переглянути всі світлин	5006
переглянути всі світлини	5006
переглянути всі фото	5006
переглянути всі фотографій	5006
переглянути всі фотографії	5006
переглянути галерею	5007
переглянути пропозицію	4984
переглянути результати	91	4976
переглянути світлин	5006
переглянути світлини	5006
переглянути усі # світлин	5006
переглянути усі # світлини	5006
переглянути усі # фото	5006
переглянути усі # фотографій	5006
переглянути усі # фотографії	5006
переглянути усі світлин	5006
переглянути усі світлини	5006
переглянути усі фото	5006
переглянути усі фотографій	5006
переглянути усі фотографії	5006
переглянути фото	5006
переглянути фотографій	5006
переглянути фотографії	5006
переглянути ціну	4984
передплата	4890
передплатити	4890
перезавантажити сторінку	4997
перезавантажте сторінку	4997
перезагрузите страницу	4195
перезагрузить страницу	4195
перейти в галерею	4205
перейти в магазин	4182
перейти до галереї	5007
перейти до досьє	5007
перейти до змісту	5007
перейти до контенту	5007
перейти до крамниці	4902
перейти до магазину	4984
перейти до оплати	4998
перейти до основного вмісту	5007
перейти до пожертви	4998
перейти до пропозиції	4984
перейти до рецепта	61
перейти к досье	4205
перейти к контенту	4205
перейти к оплате	4196
перейти к основному содержанию	4205
перейти к пожертвованию	4196
перейти к предложению	4182
перейти к рецепту	61
перейти к содержанию	4115
перейти к сюжету	4205
перекладено автоматично	5015
перекладено за допомогою ші	5015
перекладено ші	5015
пересказ нейросети	4213
пересказано нейросетью	4213
печать	4092
печать рецепта	61
питання дня	4976
пишете до редакцията	328
пишете на автора	325
пиши на автора	325
платена публикация	87	251
платено партньорство	337
платено съдържание	251
плеер загружается	4188
плейърът се зарежда	310
плеєр завантажується	4990
по дате	4216
по подписке	4082
по популярности	4216
по теме	4112
по-късно	259	314
побачили помилку	5011
повернутися на головну	5007
повернутися нагору	4980
повний екран	4990
повноекранний режим	4990
повідомити новину	5011
повідомити про помилку	4909
повідомити про помилку в тексті	4909
повідомлення	5005
повідомлення надіслано	5004
погоджуюсь	4904
погоджуюся	4904
погодитись і продовжити	4905
погодитися та продовжити	4987
погодитися і продовжити	4905
пограти	4981
подай сигнал	328
подарете тази статия	255
подари статията	335
подарить доступ	4219
подарить материал	4092
подарить статью	4082
подарувати доступ	5021
подарувати статтю	4896
поддержать	4076
поддержать автора	4076
поддержать на boosty	4196
поддержать на patreon	4196
поддержать нас	4076
поддержать проект	4076
поддержать редакцию	4076
поддержите нас	4076
поделитесь	4092
поделиться	4092
поделиться в telegram	4092
поделиться в twitter	4092
поделиться в одноклассниках	4092
поделиться в соцсетях	4092
поделиться вконтакте	4092
поделиться новостью	4092
поделиться ссылкой	4092
поделиться статьей	4092
поделиться статьёй	4092
подкасти	4914
подкасты	4112
подкрепете ни	244
подкрепи	244
подкрепи ни	244
подобається	5018
подобни статии	252
подписаться	4082
подписаться в max	4094
подписаться в telegram	4094
подписаться на автора	4217
подписаться на канал	4094
подписаться на новости	4085
подписаться на рассылку	4085
подписаться на телеграм-канал	4094
подписаться на тему	4217
подписаться на уведомления	4191
подписка	4082
подписка на год	4199
подписка на месяц	4199
подписывайтесь	4094
подпишитесь	4199
подпишитесь на рассылку	4085
подреди по	332
подробнее	4115
подробнее по теме	4112
подтвердите e-mail	4202
подтвердите адрес электронной почты	4202
поділитись	4896
поділитися	4896
поділитися в telegram	4896
поділитися в соцмережах	4896
поділитися новиною	4896
поділитися статтею	4896
поділіться	4896
пожаловаться	4216
пожаловаться на комментарий	4215
пожаловаться на рекламу	4220
пожертвовать	4076
пожертвувати	4887
позволи	314
позволи известия	313
позже	4075	4192
поиск	4115
покажи # отговора	332
покажи # снимки	324
покажи всички # снимки	324
покажи всички снимки	324
покажи всичко	253
покажи галерията	325
покажи и приеми	307
покажи коментарите	332
покажи отговорите	332
покажи още	253
покажи паролата	319
покажи по-малко	325
покажи повече	325
покажи резултатите	91	302
покажи снимки	324
покажи субтитрите	310
покажи съдържанието	307
показати # відповідей	5017
показати # відповіді	5017
показати # світлин	5006
показати # світлини	5006
показати # фото	5006
показати # фотографій	5006
показати # фотографії	5006
показати більше	4916
показати вміст	4987
показати все	4918
показати всі	5007
показати всі # світлин	5006
показати всі # світлини	5006
показати всі # фото	5006
показати всі # фотографій	5006
показати всі # фотографії	5006
показати всі світлин	5006
показати всі світлини	5006
показати всі фото	5006
показати всі фотографій	5006
показати всі фотографії	5006
показати відповіді	5017
показати галерею	5007
показати й прийняти	4987
показати коментарі	4909
показати контент	4987
показати менше	5007
показати оригінал	4918	4978
показати пароль	5001
показати підпис	5007
показати результати	91	4976
показати розшифровку	4990
показати світлин	5006
показати світлини	5006
показати субтитри	4990
показати усі # світлин	5006
показати усі # світлини	5006
показати усі # фото	5006
показати усі # фотографій	5006
показати усі # фотографії	5006
показати усі світлин	5006
показати усі світлини	5006
показати усі фото	5006
показати усі фотографій	5006
показати усі фотографії	5006
показати фото	5006
показати фотографій	5006
показати фотографії	5006
показати ще	4916
показати і прийняти	4987
показать # ответа	4215
показать # ответов	4215
показать # фото	4204
показать # фотографии	4204
показать # фотографий	4204
показать больше	4115
показать все	4117	4205
показать все # фото	4204
показать все # фотографии	4204
показать все # фотографий	4204
показать все фото	4204
показать все фотографии	4204
показать все фотографий	4204
показать галерею	4205
показать еще	4115
показать ещё	4115
показать и принять	4185
показать карту	4117
показать комментарии	4107
показать контент	4185
показать меньше	4117	4205
показать оригинал	4117	4177
показать ответы	4215
показать пароль	4199
показать перевод	4117
показать подпись	4205
показать расшифровку	4188
показать результаты	91	4176
показать содержимое	4185
показать субтитры	4188
показать фото	4204
показать фотографии	4204
показать фотографий	4204
показувати завжди	4987
показывать всегда	4185
поки немає коментарів	5017
поле обов'язкове для заповнення	5004
поле обязательно для заполнения	4202
полето е задължително	322
политика cookie	4185
политика за защита на личните данни	307
политика за поверителност	307
политика исправлений	4209
политика конфиденциальности	4101
политика конфиденциальности и cookie	4102
политика обработки персональных данных	4101
полноэкранный режим	4188
полный экран	4188
получавай известия	313
получать уведомления	4191
пользовательское соглашение	4101
політика cookie	4987
політика виправлень	5011
політика конфіденційності	4904
політика конфіденційності та cookie	4905
політика приватності	4987
помогает любая сумма	4196
помочь	4076
помочь нам	4076
помочь проекту	4076
помочь редакции	4076
помітили помилку	5011
понятно	4101
попередня	4916
попередня новина	5007
попередня стаття	4914
попередня сторінка	5007
попереднє фото	5007
попередній матеріал	4980
попередній слайд	5007
поправки и уточнения	328
попробовать бесплатно	4082
попробуйте еще раз	4202
попробуйте ещё раз	4202
попробуйте позже	4202
популярне	4914
популярное	4112
популярные	4112	4216
популярные новости	4112
популярные статьи	4112
популярный	4200
популярні	5018
популярні новини	4914
попълнете това поле	322
поръчай книгата	305
поръчайте книгата	305
посилання скопійовано	4896
поскаржитися	5018
поскаржитися на коментар	5017
поскаржитися на рекламу	5023
последнее	4112
последни	252
последни новини	252
последние новости	4112
послухати новину	4896
посмотреть # фото	4204
посмотреть # фотографии	4204
посмотреть # фотографий	4204
посмотреть все # фото	4204
посмотреть все # фотографии	4204
посмотреть все # фотографий	4204
посмотреть все фото	4204
посмотреть все фотографии	4204
посмотреть все фотографий	4204
посмотреть результаты	91	4176
посмотреть фото	4204
посмотреть фотографии	4204
посмотреть фотографий	4204
посмотреть цену	4182
потвърдете имейла си	322
поточний час	4991
поточний час #	4990
потребителско име	320
потребителско име или имейл	319
похожие материалы	4112
похожие статьи	4112
почати гру	4976
почати тест	4976
почему я вижу эту рекламу	4220
почерпете ни с кафе	317
почерпи ни кафе	317
почтовый индекс	4203
поширити	4896
поширити у facebook	4896
поштовий індекс	5005
пошук	4916
пощенски код	323
правила за коментарите	332
правила за коментиране	255
правила использования	4101
правила коментарів	5017
правила коментування	4909
правила комментариев	4215
правила комментирования	4107
правила користування	4988
предимства за абонати	305
предишна новина	325
предишна снимка	325
предишна статия	325
предишна страница	325
предложение для подписчиков	4182
предложение для читателей	4182
предложить новость	4107
предыдущая	4115
предыдущая новость	4205
предыдущая статья	4112
предыдущая страница	4205
предыдущая фотография	4205
предыдущее фото	4205
предыдущий слайд	4205
презаредете страницата	316
презареди страницата	316
премиум	4082
преміум	4890
препечатването е забранено	329
препечатването забранено	329
препоръчани	252
препоръчано от outbrain	337
препоръчано от taboola	337
препоръчваме	320
препоръчваме ви	252
препоръчваме ви още	252
препоръчваме още	252
пригостити кавою	4998
пригостіть нас кавою	4998
придбати квитки	4984
придбати квиток	4984
придбати книжку	4984
придбати передплату	5001
придбати права на публікацію	5012
приемам всички	308
приемам всички бисквитки	307
приемам и продължавам	307
приеми всички	308
приеми и покажи	307
приеми и продължи	307
призначення платежу: благодійний внесок	4998
прийняти	4904
прийняти все	4988
прийняти всі	4904
прийняти всі файли cookie	4987
прийняти й показати	4987
прийняти й продовжити	4905
прийняти та показати	4987
прийняти та продовжити	4987
прийняти і продовжити	4987
принтирай	255
принтирай рецептата	61
принципи редакції	5011
принять	4101
принять все	4101
принять все cookie	4185
принять все файлы cookie	4185
принять всё	4101
принять и показать	4185
принять и продолжить	4185
прислать новость	4107
прислать новость анонимно	4209
присоединиться к обсуждению	4215
приховати коментарі	4912
пришлите свои фото	4209
приєднатися	4887
приєднатися до спільноти	4887
про автора	4930
про авторку	4930
про авторів	4930
проверете имейла си	322
проверете пощата си	322
провери знанията си	302
проверь себя	4176
проверьте адрес почты	4086
проверьте свои знания	4176
проверьте свою почту	4202
проверьте себя	4176
проголосовало #	4176
проголосовать	91
проголосувати	91
продовження під рекламою	4899
продовження статті під рекламою	4899
продовжити без вимкнення	4995
продовжити з apple	5001
продовжити з google	5001
продовжити через apple	5001
продовжити через facebook	5001
продовжити через google	5001
продолжительность #	4189
продолжить без отключения	4193
продолжить без поддержки	4075
продолжить с apple	4199
продолжить с google	4199
продолжить через apple	4199
продолжить через facebook	4199
продолжить через google	4199
продължава след рекламата	251
продължете с google	319
продължи без изключване	315
продължи с apple	319
продължи с facebook	319
продължи с google	319
продължителност	311
продължителност #	311
произвольная сумма	4196
произошла ошибка	4203
произошла ошибка. попробуйте ещё раз	4202
произошла ошибка. попробуйте позже	4202
пройти опитування	4976
пройти опрос	4176
пройти тест	4176
прокоментувати	5018
прокомментировать	4216
промени размера на текста	335
промо	4097	4899
пропозиція для передплатників	4984
пропозиція для читачів	4984
прослухати статтю	4990
прослушать	4092
прослушать новость	4092
прослушать статью	4188
прочетено от синтетичен глас	310
прочетете и	252
прочетете цялата статия	325
прочети по-късно	335
прочети с абонамент	319
прочети транскрипцията	310
прочети цялата новина	325
прочети цялата статия	325
прочитати пізніше	5021
прочитать позже	4219
прямой эфир	4189
прізвище	5005
публикувай коментар	332
пусни видеото	310
първо най-новите	332
підписатись	4890
підписатися	4890
підписатися на автора	5019
підписатися на сповіщення	4993
підписатися на тему	5019
підписка	4890
підсумок від ші	5015
підтвердьте електронну адресу	5004
підтвердіть e-mail	5004
підтримайте нас	4887
підтримати	4887
підтримати автора	4887
підтримати журналістів	4887
підтримати на buy me a coffee	4998
підтримати на patreon	4998
підтримати нас	4887
підтримати проєкт	4998
підтримати разово	4998
підтримати редакцію	4887
підтримувати щомісяця	4998
пізніше	4886	4994
""", 'р': """
радимо прочитати	4914
радимо також	4914
развернуть	4115
разгадать кроссворд	4176
размер на текста	335
размер на шрифта	65
размер текста	65
размер шрифта	65
разова підтримка	4999
разовий внесок	4999
разовий донат	4998
разово	4076
разовое пожертвование	4196
разовый платеж	4197
разовый платёж	4197
разпечатай	255
разпечатай статията	335
разреши	314
разреши веднъж	307
разреши известия	313
разреши известията	313
разреши рекламите	316
разрешите уведомления	4172
разрешить	4192
разрешить и показать	4102
разрешить и продолжить	4102
разрешить контент	4185
разрешить один раз	4185
разрешить рекламу	4195
разрешить уведомления	4172
ранняя регистрация	4183
раскрыть	4117
распечатать	4092
распечатать рецепт	61
распечатать статью	4092
рассказать друзьям	4092
рассылка	4085
рассылки	4085
расшифровка	4189
регистрация	245	4082
редакция рекомендует	4112
редакційна політика	5011
редакційна політика видання	5011
резултати от анкетата	302
резултати от гласуването	302
результати	92	4918
результати голосування	4991
результати опитування	4991
результаты	92	4117
результаты голосования	4189
результаты опроса	4189
реклама	251	4097	4899
реклама - статията продължава по-долу	251
реклама google	4220
реклама від google	5023
реклама закончилась	4220
реклама закінчилася	5023
реклама на сайте	4097
реклама на сайті	4899
реклама окончена	4220
реклама от google	4220
реклама. продовження нижче	4899
реклама. продолжение ниже	4097
реклами от google	337
рекламний матеріал	5023
рекламно каре	251
рекламно съдържание	251
рекламный материал	4220
рекомендовано outbrain	4220
рекомендовано taboola	4220
рекомендуем	4112	4200
рекомендуем почитать	4112
рекомендуем также	4112
рекомендуемое	4112
рекомендуємо	4914	5002
рекомендуємо прочитати	4914
рекомендуємо також	4914
реши кръстословицата	302
реши теста	302
реєстрація	4890
розгадати кросворд	4976
розгорнути	4918	5007
роздрукувати	4896
роздрукувати рецепт	61
роздрукувати статтю	4896
розмір тексту	65
розмір шрифту	65
розшифровка	4991
российской картой	4197
рубрики	4112	4914
річна передплата	5002
річна підписка	5002
""", 'с': """
самая выгодная	4200
само за абонати	319
само необходими	307
само необходимите	307
самое важное	4112
самое популярное	4112
самое читаемое	4112
самое читаемое за день	4112
самое читаемое за неделю	4112
самый популярный	4200
свали аудиото	310
свали епизода	310
свали от app store	312
свали от google play	312
свали приложението	312
свежее	4112
свежие новости	4112
свернуть	4115
своя сума	4998
своя сумма	4196
свържете се с редакцията	328
свържи се с автора	325
свързани новини	252
свързани публикации	252
свързани статии	252
связаться с нами	4107
світлина # з #	5006
світлина # із #	5006
сгенерировано ии	4213
сгенерировано нейросетью	4213
сгенерировано с помощью ии	4213
сделать донат	4196
сделать пожертвование	4076
сейчас читают	4112
сигнализирай за грешка	328
сканворд	4179
сканирай qr кода	312
сканирайте qr кода	312
сканирайте qr кода и изтеглете приложението	312
сканируйте qr-код	4190
скануйте qr-код	4992
скасувати можна будь-коли	5001
скачать аудио	4188
скачать выпуск	4188
скачать из google play	4190
скидка #%	4200
скидка для подписчиков	4182
скопировано	4093
скопировано в буфер обмена	4219
скопировать ссылку	4092
скопировать ссылку на статью	4092
скопійовано	5022
скопійовано в буфер обміну	5021
скопіювати посилання	4896
скопіювати посилання на статтю	4896
скорост	311
скорост на възпроизвеждане	310
скорость	4189
скорость воспроизведения	4188
скрий отговорите	332
скрий рекламата	337
скрыть	4117
скрыть ответы	4215
скрыть рекламу	4220
слайд # з #	5006
слайд # из #	4204
слайд # от #	324
слайд # із #	5006
слайд #/#	4204	5006
следвай автора	334
следвай темата	334
следвате тази тема	334
следваща новина	325
следваща снимка	325
следваща статия	325
следваща страница	325
следващо видео	310
следете на живо	325
следете темата	334
следи темата	334
следить за автором	4217
следить за онлайном	4205
следить за темой	4217
следующая	4115
следующая новость	4205
следующая статья	4112
следующая страница	4205
следующая фотография	4205
следующее видео	4188
следующее фото	4205
следующий слайд	4205
слухати	4896
слухати новину	4896
слушай новината	255
слушай статията	310
слушать	4092
слушать новость	4092
см. также	4112
смотреть # фото	4204
смотреть # фотографии	4204
смотреть # фотографий	4204
смотреть видео	4188
смотреть все	4115
смотреть все # фото	4204
смотреть все # фотографии	4204
смотреть все # фотографий	4204
смотреть все фото	4204
смотреть все фотографии	4204
смотреть все фотографий	4204
смотреть галерею	4205
смотреть онлайн-трансляцию	4205
смотреть оригинал	4177
смотреть предложение	4182
смотреть фото	4204
смотреть фотогалерею	4205
смотреть фотографии	4204
смотреть фотографий	4204
смотри также	4112
смотрите также	4112
сначала новые	4215
сначала старые	4215
снимка # от #	324
снимка #/#	324
снимок # из #	4204
советуем почитать	4112
согласен	4101
согласен и продолжить	4102
согласиться	4101
согласиться и продолжить	4185
содержание	4115
содержание статьи	4205
содержимое недоступно	4185
создано ии	4213
создано нейросетью	4213
создано при помощи ии	4213
создано с помощью ии	4213
создать аккаунт	4082
сообщение	4203
сообщение отправлено	4202
сообщить новость	4209
сообщить об опечатке	4107
сообщить об ошибке	4107
сортирай по	332
сортиране	333
сортировать	4216
сортировать по	4215
сортировка	4216
сортування	5018
сортувати	5018
сортувати за	5017
сохранено	4093
сохранить	4092
сохранить выбор	4185
сохранить на потом	4219
сохранить настройки	4185
сохранить рецепт	61
сохранить статью	4092
социальные сети	4094
спасибо за ваш голос	91	4176
спасибо за ваше сообщение	4202
спасибо за подписку	4085
спасибо за регистрацию	4202
спасибо за сообщение	4202
спасибо за участие в опросе	4176
спасибо, ваш голос учтён	4176
спершу нові	5017
спершу старі	5017
спестявате #%	320
спецпроект	4097
спецпроєкт	4899
сповіщення	4994
споделете	255
сподели	255
сподели във facebook	255
сподели като подарък	335
сподели по имейл	335
сподели статията	255
споделяне	255
спонсорирано	251
спонсорирано съдържание	337
спонсорский материал	4220
спонсорський матеріал	5023
способ оплаты	4080
способы оплаты	4080
спочатку нові	5017
спочатку старі	5017
спри да следваш	334
спробуйте пізніше	5004
спробуйте ще раз	5004
ссылка скопирована	4092
сталася помилка	5005
сталася помилка. спробуйте пізніше	5004
сталася помилка. спробуйте ще раз	5004
станете член	244
стани абонат	244
стани дарител	244
старые	4216
старі	5018
стати патроном	4998
стати підписником	4998
стати співучасником	4887
стати частиною спільноти	4887
стати членом клубу	4998
статията е заключена	319
статията е защитена с авторско право	329
статията се чете от изкуствен интелект	310
стаття захищена авторським правом	5012
стать патроном	4076
стать соучастником	4076
стать спонсором	4076
статья защищена авторским правом	4210
створено за допомогою штучного інтелекту	5015
створено за допомогою ші	5015
створено штучним інтелектом	5015
створено ші	5015
створити акаунт	4890
стежити за автором	5019
стежити за онлайном	5007
стежити за темою	5019
стислий переказ від ші	5015
стоимость доставки	4183
сторінка # з #	5006
сторінка # із #	5006
сторінка #/#	5006
страница # из #	4204
страница # от #	324
страница #/#	324	4204
стрічка новин	4914
субтитри	311	4991
субтитры	4189
судоку	303	4179	4981
сума по избор	317
сховати	4918
сховати відповіді	5017
сховати рекламу	5023
сходни новини	252
схожі матеріали	4914
схожі новини	4914
схожі статті	4914
съгласен съм и продължавам	307
съдържание от партньор	337
съдържанието е блокирано	307
съдържанието е защитено с авторски права	329
съдържанието не е налично	307
съдържанието не може да бъде показано	307
създадено от ии	331
създадено с изкуствен интелект	331
създадено с помощта на ии	331
създай профил	245
съобщение	323
съобщението е изпратено	322
съобщете за грешка	328
съобщи за грешка	328
сыграть	4179
сюжет	4112
сюжеты	4112
""", 'т': """
тагове	252
тази статия е заключена	319
так, будь ласка	4994
так, дякую	4994
так, увімкнути	4972
так, хочу	4994
також читайте	4914
твитнуть	4092
твиттер	4093
твітнути	4896
теги	4112	4914
текст продовжується під рекламою	4899
текст создан автоматически	4213
текст створено автоматично	5015
текст читает робот	4188
текущее время	4189
текущее время #	4188
текущо време	311
текущо време #	310
телеграм	4093
телефон	323	4203	5005
тема	323	4203	5005
тема дня	4112
теми	4914
темы	4112
тест дня	4176
тествай знанията си	302
това видео вече не е налично	310
това видео не е налично	310
това поле е задължително	322
това съдържание не е налично	307
това съдържание не може да бъде показано	307
только для подписчиков	4082
только необходимые	4185
транскрипция	311
тривалість	4991
тривалість #	4991
търговско съдържание	337
тільки необхідні	4987
""", 'у': """
у вас вже є акаунт	5001
у вас включен adblock	4193
у вас нет подписки	4199
у вас уже есть аккаунт	4199
у кошик	4901
у мене вже є акаунт	5001
у мене є акаунт	5001
у мене є передплата	5001
у меня есть аккаунт	4199
у меня есть подписка	4199
у меня нет аккаунта	4199
у меня уже есть аккаунт	4199
у цій статті	5007
уведомления	4192
увеличи	311
увеличи снимката	325
увеличи текста	335
увеличи шрифта	335
увеличить	4115
увеличить изображение	4205
увеличить текст	4219
увеличить фото	4205
увеличить шрифт	4219
увійти	4890
увійти з google	5001
увійти за допомогою google	5001
увійти через apple	5001
увійти через facebook	5001
увійти через google	5001
увійти, щоб коментувати	5017
увімкнути	4994
увімкнути звук	4990
увімкнути сповіщення	4971
увімкніть сповіщення	4971
угостите нас кофе	4196
угостить кофе	4196
уже есть аккаунт	4082
уже зарегистрированы	4082
уже зареєструвалися	4890
уже отключил	4195
узнать цену	4182
укажите сумму	4196
уменьшить шрифт	4219
умови використання	4904
управление на бисквитките	307
управление на известията	313
управление на съгласието	307
управление согласием	4185
управление уведомлениями	4191
управлявай съгласието	307
управлять согласием	4185
условия за ползване	307
установить приложение	4190
усі коментарі	5017
усі матеріали	5007
усі матеріали автора	5007
усі матеріали авторки	4930
усі матеріали за темою	5007
усі новини	4916
усі статті	5007
усі статті автора	5007
""", 'ф': """
файлы cookie	4101
фамилия	323	4203
фейсбук	4093
филворды	4179
фото	4112
фото # з #	5006
фото # из #	4204
фото # із #	5006
фото #/#	4204	5006
фоторепортаж	4112
""", 'х': """
харесай	255
харесва ми	333
хорошо	4101
хотите получать уведомления	4191
хочете отримувати сповіщення	4993
""", 'ц': """
це було корисно	5015
це відео більше недоступне	4990
це відео недоступне	4990
це відео недоступне у вашій країні	4990
це поле обов'язкове	5004
цей контент недоступний	4987
цей контент неможливо показати	4987
цей матеріал закритий	5001
цена на доставката	305
ця стаття закрита	5001
цял екран	310
""", 'ч': """
час читання # хв	4916
час, що залишився	4990
час, що залишився #	4990
чете синтетичен глас	310
четете без ограничения	319
четете без реклами	337
четете в приложението	312
чети без реклами	337
чети в приложението	312
чи була стаття корисною	4909
читает синтезированный голос	4188
читайте в застосунку	4992
читайте в приложении	4190
читайте еще	4112
читайте ещё	4112
читайте ниже	4097
читайте первыми в приложении	4190
читайте першими в застосунку	4992
читайте по теме	4112
читайте также	4112
читайте також	4914
читати без обмежень	5001
читати без реклами	5023
читати всю новину	5007
читати всю статтю	5007
читати далі	4916
читати з передплатою	5001
читати коментарі	5017
читати оригінал	4978
читати повністю	4916
читати розшифровку	4990
читати статтю повністю	5007
читати також	4914
читать без ограничений	4199
читать без рекламы	4220
читать в max	4094
читать в telegram	4094
читать всю статью	4205
читать далее	4115
читать дальше	4115
читать ещё	4115
читать комментарии	4107
читать оригинал	4177
читать полностью	4115
читать расшифровку	4188
читать с подпиской	4199
читать статью полностью	4205
читать также	4112
читать целиком	4205
читає синтезований голос	4990
чому я бачу цю рекламу	5023
что еще почитать	4112
что ещё почитать	4112
что-то пошло не так	4203
что-то пошло не так, попробуйте позже	4202
что-то пошло не так. попробуйте еще раз	4202
что-то пошло не так. попробуйте ещё раз	4202
что-то пошло не так. попробуйте позже	4202
чуй статията	310
""", 'ш': """
швидкість	4991
швидкість відтворення	4990
ші може помилятися	5015
""", 'щ': """
ще за темою	4914
ще на цю тему	4917
ще не передплатник	5001
ще немає акаунта	5001
ще новини	4914
що ще почитати	4914
щомісяця	4887	5002
щомісячна підтримка	4999
щомісячний внесок	4998
щоп'ятниці. безкоштовно. без спаму	5004
щороку	5002
щось пішло не так	5005
щось пішло не так, спробуйте пізніше	5004
щось пішло не так. спробуйте пізніше	5004
щось пішло не так. спробуйте ще раз	5004
""", 'э': """
экономия #%	4200
эксклюзивно для подписчиков	4199
электронная почта	4085
электронная почта или логин	4199
эта статья закрыта	4199
это было полезно	4213
это видео больше недоступно	4188
это видео недоступно	4188
это видео недоступно в вашей стране	4188
это поле обязательно	4202
это поле обязательно для заполнения	4202
этот контент невозможно показать	4185
этот контент недоступен	4185
этот материал закрыт	4199
""", 'я': """
я вже підтримую	4886
я вимкнув блокувальник	4995
я отключил	4195
я отключил блокировщик	4193
я уже поддерживаю	4075
як вимкнути adblock	4995
як ми захищаємо джерела	5011
як ми захищаємо наші джерела	5011
якість	4991
яндекс.дзен	4093
""", 'і': """
ім'я	5005
індекс	5005
інша сума	4998
інші матеріали автора	5007
інші матеріали авторки	4930
інші новини	19	4914
інші статті автора	5007
інші статті авторки	4930
""", 'א': """
אהבתי	2284
אודות	2248
אודות הכותב	2316
אולי אחר כך	2300
אולי גם יעניין אותך	2234
אולי יעניין אותך	2234
אולי יעניין אותך גם	2272
אולי יעניין אתכם	2234
אולי יעניין אתכם גם	2272
אולי מאוחר יותר	2212
אולי פספסתם	2272
אחר כך	2301
איך מכבים	2305
איך מכבים חוסם פרסומות	2303
אימייל	2312
אימייל לא תקין	2311
אין לי דעה	2284
אין לך חשבון	2309
אין לכם חשבון	2309
אינציקלופדיית ynet	2234
אירעה שגיאה	2311
אישור	2231	2300
אישור הכל	2296
אישור והמשך	2295
אני מאשר את תנאי השימוש	2311
אני מאשר קבלת דיוור	2311
אני מאשר/ת קבלת דברי פרסומת	2311
אני מאשר/ת קבלת דיוור	2311
אני מסכים	2231
אני מסכים לתנאי השימוש	2311
אני מסכים/ה לתנאי השימוש	2311
אני מסכימה	2231
אפשר	2301
אפשר התראות	2299	2300
אפשר לבטל בכל רגע	2309
אפשר תמיד	2295
אפשרויות נוספות	2324
אשר את כל העוגיות	2329
אשר הכל	2296
אשר והמשך	2295
""", 'ב': """
בדקו את תיבת הדואר	2311
בדקו את תיבת המייל	2311
בחירה	2310
בחן את עצמך	2286
בחנו את עצמכם	2286
בחסות	2277
בחר	2310
בחר מסלול	2309
בחר סכום	2331
בחרו את המינוי שלכם	2309
בחרו מינוי	2309
בחרו מסלול	2309
בחרו סכום	2331
בטל השתקה	2291
ביטול	2300
ביטול הסכמה	2295
ביטול השתקה	2291
בלי ספאם	2311
בלעדי למנויים	2309
במעקב	2321
בשיתוף	2228
בשיתוף עם	2325
""", 'ג': """
גודל גופן	65
גודל הטקסט	2323
גודל טקסט	65
גישה בלתי מוגבלת לכל הכתבות	2332
""", 'ד': """
דווח על טעות	2233
דווח על תגובה	2327
דווחו לנו על טעות	2283
דחה את כל העוגיות	2329
דחה הכל	2296
דחייה	2231
דחיית הכל	2296
דיווח	2284
דיווח על טעות	2283
דיווח על תגובה	2327
דילוג לתוכן	2236
דילוג לתוכן המרכזי	2236
דלג לתוכן	2237
דלג לתוכן הראשי	2236
דלג על הפרסומת	2330
דלגו למתכון	61
דלגו על הפרסומת	2330
דף הבית	2237
""", 'ה': """
האזינו	2223
האזינו בספוטיפיי	2328
האזינו לכתבה	2291
האזן לכתבה	2291
האם הכתבה עזרה לך	2283
האם הכתבה עניינה אותך	2283
האם העמוד עזר לך	2283
האם זה היה מועיל	2283
הבא	2237
הבנתי	2238
הבקשה התקבלה	2333
הבקשה נשלחה	2333
הגב	2233
הגדל טקסט	2323
הגדל תמונה	2315
הגדלת גופן	2259	2260
הגדלת טקסט	2323
הגדלת תמונה	2315
הגדרות	2231
הגדרות עוגיות	2295
הגדרות פרטיות	2231	2295
הדפיסו את המתכון	61
הדפיסו כתבה	2271
הדפס	2223
הדפס מתכון	61
הדפסה	2223	2260
הדפסת המתכון	61
הדפסת כתבה	2271
ההודעה נשלחה	2311
ההודעה שלך	2333
ההצבעה שלך נקלטה	2283
ההצעה המשתלמת ביותר	2310
ההרשמה אושרה	2333
הודעתך נשלחה	2311
הווידאו אינו זמין	2291
הוסיפו תגובה	2233
הוסף כמקור מועדף	2320
הוסף לסל	2335
הוסף תגובה	2233
הוסף תשובה	2327
הוספה לסל	2335
הוספה לרשימת הקריאה	2259
הוספת תגובה	2233
הוקרא בקול סינתטי	2291
הורד שמע	2291
הורדת הפרק	2291
הורדת השמע	2291
הורידו את האפליקציה	2298
הזינו כתובת מייל	2333
הזכירו לי מאוחר יותר	2212
הזן כתובת אימייל	2333
החדשות ביותר	2284
החדשים ביותר	2284
החנות	2325
החשבון שלי	2215
הטבה לקוראים	2289
הטבות למנויים	2289
הטופס נשלח בהצלחה	2311
הירשם	2215
הירשמו להתראות	2299
הישנות ביותר	2284
הכי נצפים	2234
הכי נקרא	2234
הכי נקראות	2234
הכי נקראות היום	2272
הכי פופולרי	2310
הכינוי שלך	2327
הכניסו כתובת מייל	2333
הכתבה הבאה	2234
הכתבה המלאה למנויים	2271
הכתבה הקודמת	2234
הכתבה נעולה	2309
המייל האדום	2316
המייל שלך	2333
המלצות	2234
המקומות מוגבלים	2275
המשיכו לקרוא	2334
המשך בדפדפן	2298
המשך לאתר	2298
המשך לקרוא	2237
המשך עם google	2309
המשך עם אימייל	2332
המשך עם אפל	2309
המשך עם גוגל	2309
המשך עם פייסבוק	2309
המשך קריאה	2237
הנגן נטען	2291
הנצפים ביותר	2272
הנקראות ביותר	2234
הנקראים ביותר	2272
הסרטון אינו זמין	2291
הסרטון הבא	2330
הסרטון הקודם	2330
הסרטון לא זמין	2291
הסרטון נטען	2291
הסתר	2238
הסתר תגובות	2283
הסתר תשובות	2283
העדפות עוגיות	2295
העדפות פרטיות	2329
הענק כתבה במתנה	2323
הענקת כתבה במתנה	2323
העתיקו את הקישור	2271
העתיקו קישור	2271
העתק	2324
העתק קישור	2223	2260
העתקת הקישור	2271
העתקת קישור	2223	2260
הפופולרי ביותר	2310
הפופולריות ביותר	2284
הפסק לעקוב	2320
הפסקת מעקב	2320
הפעל	2255
הפעל התראות	2299
הפעל סרטון	2291
הפעלה אוטומטית	2292
הפעלת התראות	2299
הפרסומת ממשיכה	2335
הצביעו	91	2284
הצביעו בסקר	2283
הצבע	91	2284
הצבעה	92
הצבעתך נקלטה	2283
הצג את כל התגובות	2245
הצג ב-x	2328
הצג הכל	2238
הצג כתוביות	2291
הצג מפה	2238
הצג מקור	2238
הצג עוד	2237
הצג פוסט	2295
הצג פוסט זה באינסטגרם	2328
הצג פחות	2238
הצג תגובות	2283
הצג תוכן	2295
הצג תוצאות	91	2284
הצג תמיד	2295
הצג תשובות	2283
הצגת התוכן	2295
הצגת כל התגובות	2245
הצהרת נגישות	2248
הצטרפו	2213
הצטרפו אלינו	2213
הצטרפו לתומכים	2306
הצעה לקוראים	2289
הקודם	2237
הקטן טקסט	2323
הקטנת גופן	2259	2260
הקטנת טקסט	2323
הקישור הועתק	2271
הקראה אוטומטית	2291
הקש להפעלת קול	2330
הרשמה	2215
השאירו תגובה	2245
השאר אותי מחובר	2309
השאר תגובה	2245
השב	2233
השהה	2255
השתק	2292
השתקה	2292
השתתפו בסקר	2283
התגובה שלך	2327
התגובות למנויים בלבד	2327
התגובות מושבתות	2327
התחבר	2215
התחבר עם google	2309
התחברות	2215
התחברות באמצעות גוגל	2309
התחברות עם גוגל	2309
התחברות עם פייסבוק	2309
התמונה הבאה	2334
התמונה הקודמת	2334
התרומה שלי	2331
""", 'ו': """
וואטסאפ	2260
ווטסאפ	2223	2260
וידאו	2234
""", 'ז': """
זהו שדה חובה	2311
זכור אותי	2310
זמן נוכחי	2292
זמן נותר	2292
""", 'ח': """
חד פעמי	2307
חד-פעמי	2307
חדשות אחרונות	2234
חודש ראשון ב-#	2270
חודש ראשון ב-# ש"ח	2270
חודש ראשון בשקל	2270
חודש ראשון חינם	2270
חודשי	2307
חזרה למעלה	2237
חזרה לעמוד הבית	2315
חזרה לעמוד הראשי	2236
חזרה לראש העמוד	2236
חזרה לרשימה	2334
חידוש מינוי	2332
חיוב חודשי	2310
חיוב שנתי	2310
חינם, בלי ספאם	2311
חיפוש	2237
""", 'ט': """
טוויטר	2223	2260
טוען וידאו	2291
טוען נגן	2291
טלגרם	2223	2260
טעינת הפוסט	2295
טען מחדש	2303
טען מחדש את הדף	2303
טען עוד	2237
טען פוסט	2295
טען תגובות נוספות	2283
טען תוכן	2295
""", 'י': """
יציאה	2215
יציאה ממסך מלא	2291
יש לי חשבון	2309
""", 'כ': """
כבר הצבעת	2283
כבר הצבעתם	2283
כבר יש לך חשבון	2309
כבר מנוי	2309
כבר מנויים	2309
כבר מנויים? התחברו	2215
כבר נרשמת	2215
כותרות אחרונות	2234
כיביתי	2305
כיביתי את חוסם הפרסומות	2303
כל חודש	2307
כל שקל חשוב	2306
כל תרומה חשובה	2306
כל תרומה עוזרת	2306
כללי התגובות	2283
כן, אני רוצה	2299
כן, אשמח	2300
כניסה	2215
כניסה למנויים	2215
כתבה זו הוענקה במתנה	2336
כתבה זו היא תוכן ממומן	2271
כתבה ממומנת	2277
כתבה נעולה	2309
כתבו את תגובתכם	2327
כתבו לנו	2316
כתבו תגובה	2233
כתבות אחרונות	2234
כתבות מומלצות	2234
כתבות נוספות	2234
כתבות נוספות בנושא	2272
כתבות נוספות שיעניינו אתכם	2272
כתבות נוספות של הכתב	2315
כתבות קשורות	2234
כתבות שאולי פספסתם	2272
כתבות שיעניינו אתכם	2272
כתוב תגובה	2283
כתוביות	2292
כתובת אימייל לא תקינה	2311
כתובת המייל כבר רשומה	2333
כתובת המייל שלך	2333
כתובת מייל לא תקינה	2311
כתיבת תגובה	2283
""", 'ל': """
לא אהבתי	2284
לא יודע	2284
לא כעת	2212
לא ניתן להפעיל את הסרטון	2291
לא ניתן להציג את התוכן	2295
לא ניתן להציג תוכן זה	2295
לא ניתן לטעון את הסרטון	2330
לא ניתן לנגן את הסרטון	2291
לא עכשיו	2212	2300
לא תודה	2212	2300
לא, תודה	2212	2300
לגלריה	2315
לגלריה המלאה	2315
לגלריית התמונות	2315
לדף הבית	2315
לדף התרומות	2306
להאזנה בספוטיפיי	2328
להאזנה לכתבה	2291
להורדה ב-app store	2298
להורדה ב-google play	2298
להורדה מ-app store	2298
להורדה מ-google play	2298
להורדת האפליקציה	2271
להזמנה לחצו כאן	2335
להזמנת כרטיסים	2289
להמשך קריאה	2215
להרשמה	2215
להרשמה לאירוע	2275
לחידון	2286
לחידון המלא	2286
לחנות	2325
לחנות שלנו	2275
לחצו להפעלת הסאונד	2330
לידיעה המלאה	2315
לכל החדשות	2315
לכל החידונים	2286
לכל הכתבות	2237
לכל הכתבות בנושא	2272
לכל הכתבות של הכתב	2315
לכל המשחקים	2286
לכל הסרטונים	2315
לכל העדכונים, הכתבות והסרטונים	2272
לכל התגובות	2233
לכל התמונות	2315
לכתבה הבאה	2315
לכתבה הבאה בסדרה	2272
לכתבה המלאה	2315
לכתבה הקודמת	2315
לכתבה הקודמת בסדרה	2272
לכתבה נוספת	2334
לכתיבת תגובה	2245
למוצר	2325
למנויים בלבד	2219
למתכון	61
לעמוד הבית	2315
לעמוד התרומות	2306
לפרויקט המלא	2315
לפרופיל הכתב	2316
לפרטי המוצר	2335
לפרטים	2238
לפרטים והרשמה	2275
לפרטים נוספים והרשמה	2275
לפתיחת הכתבה	2332
לצפייה ביוטיוב	2328
לצפייה בכל התגובות	2245
לצפייה במסלולים	2332
לצפייה בתוצאות	91
לקריאה באפליקציה	2298
לקריאה מאוחר יותר	2336
לראש הדף	2315
לראש העמוד	2315
לרכישה באמזון	2289
לרכישה לחצו כאן	2289
לרכישת הספר	2289
לרכישת כרטיסים	2289
לרכישת כרטיסים לחצו כאן	2289
לרכישת מינוי	2215
לרכישת מינוי לחצו כאן	2271
לשלוח כתבה במתנה	2259	2260
לתיק המלא	2315
לתמונות	2238
לתרום	2213
לתרומה	2213
לתרומה לחצו כאן	2306
""", 'מ': """
מאוחר יותר	2301
מאשר	2231
מאשרת	2231
מבזקים	2234
מדיניות הפרטיות	2232
מדיניות הפרטיות ותנאי השימוש	2232
מדיניות פרטיות	2231	2248
מהירות הפעלה	2291
מהירות ניגון	2291
מודעה	2228
מומלץ עבורך	2272
מומלץ עבורכם	2272
מומלצים	2234
מוקרא בקול סינתטי	2291
מידע נוסף	2231
מיון לפי	2284
מייל	2260	2312
מיין לפי	2284
ממומן	2228
מסך מלא	2292
מסלולי מינוי	2332
מספר המקומות מוגבל	2275
מעבר למתכון	61
מעוניינים לקבל התראות	2299
מצאת טעות	2283
מצאתם טעות	2233
מצאתם טעות בכתבה	2283
מצב כהה	2296
משהו השתבש	2312
משחקים	2288
משך	2292
משך הסרטון	2330
משלוח חינם	2325
מתנה לחבר	2323
""", 'נ': """
נא להזין כתובת מייל תקינה	2311
נגישות	2248
נגן	2255
נגן וידאו	2291
נגן שמע	2330
נוצר באמצעות ai	2330
נוצר על ידי ai	2330
נושאים	2234
נושאים קשורים	2234
ניגון אוטומטי	2292
ניהול אפשרויות	2329
ניהול הסכמה	2295
ניהול העדפות	2329
ניהול עוגיות	2295
ניתן לבטל בכל עת	2309
נרשמת בהצלחה	2311
""", 'ס': """
סגור	2212
סגור גלריה	2334
סגור חלון	2334
סגור תפריט	2334
סגירה	2212
סודוקו	2288
סוף הפרסומת	2289
סוף פרסומת	2289
סיכום ai	2253
סיכום אוטומטי	2319
סיכום הכתבה	2253
סכום אחר	2306
סכום לבחירה	2331
ספרו לנו מה דעתכם	2283
סקר	92
סקר היום	91
סרטון זה אינו זמין	2291
סרטון זה אינו זמין עוד	2291
סרקו את הקוד	2298
סרקו את קוד ה-qr	2298
""", 'ע': """
עבור לתוכן	2236
עבור לתוכן המרכזי	2236
עדיין לא מנוי	2309
עדיין לא מנויים	2309
עוד	2237
עוד באותו נושא	2272
עוד בנושא	2234
עוד בערוץ	2234
עוד חדשות	2234
עוד כתבות	19	2234
עוד כתבות בנושא	19
עוד כתבות מעניינות	2271
עוד לא מנויים	2309
עוד סיפורים	2272
על הכותב	2316
עצור	2255
עקבו אחר הכתב	2320
עקבו אחר הנושא	2320
עקבו אחרי הכתב	2320
עקבו אחרי הנושא	2320
עקוב אחרי הכתב	2320
""", 'פ': """
פייסבוק	2223	2260
פנייה לכתב	2316
פנייה למערכת	2316
פרטים	2238
פרסום	2228
פרסומת	2228
פרסם	2284
פרסם אצלנו	2248
פרסמו אצלנו	2248
פתח	2238
פתח באפליקציה	2298
פתיחה באפליקציה	2298
""", 'צ': """
צור חשבון	2215
צור קשר	2233	2248
צפו באינסטגרם	2328
צפו בטוויטר	2328
צפו ביוטיוב	2328
צפו בפייסבוק	2328
צפו גם	2334
צפייה חוזרת	2330
צרו קשר	2248	2316
צרו קשר עם המערכת	2316
""", 'ק': """
קבל הכל	2296
קבלת התראות	2299
קוד קופון	2335
קודי הנחה	2335
קרא גם	2234
קרא עוד	2237
קראו באפליקציה	2298
קראו בחינם	2332
קראו גם	2234
קראו עוד	2237
""", 'ר': """
רוצה לקבל התראות	2299
רוצים לקבל התראות	2299
רענון העמוד	2303
רענן את הדף	2303
רעננו את הדף	2303
""", 'ש': """
שדה זה הוא חובה	2311
שדה חובה	2311
שדות חובה	2311
שחק עכשיו	2286
שחקו עכשיו	2286
שינוי גודל הגופן	2259
שיתוף	2223
שיתוף בוואטסאפ	2323
שיתוף בווטסאפ	2223
שיתוף בטוויטר	2223
שיתוף במייל	2271
שיתוף בפייסבוק	2223
שכחת את הסיסמה	2309
שכחת סיסמה	2309
שכחתי סיסמה	2215
שלח	91	2312
שלח לחבר	2223
שלח תגובה	2283
שלחו את הכתבה במתנה	2271
שלחו במתנה	2271
שלחו כתבה במתנה	2259
שלחו לחבר	2260	2323
שלחו לנו סרטונים	2316
שלחו לנו תמונות	2316
שלחו משוב	2283
שליחה	2312
שליחה במייל	2223
שליחת כתבה במתנה	2259
שליחת משוב	2283
שליחת תגובה	2283
שם	2312
שם מלא	2312
שם משפחה	2312
שם פרטי	2312
שמור	2324
שמור העדפות	2295
שמור כתבה	2336
שמור לרשימת הקריאה	2259	2260
שמירה	2223
שמירה לרשימת הקריאה	2259
שמירת הגדרות	2295
שמירת המתכון	61
שמירת כתבה	2271
שמרו כתבה	2271
שמרו לקריאה מאוחרת	2271
שנתי	2307
שתף	2223
שתף כתבה	2336
שתפו	2223
שתפו את הכתבה	2223
שתפו בוואטסאפ	2271
שתפו בווטסאפ	2271
שתפו בטוויטר	2323
שתפו בטלגרם	2271
שתפו בפייסבוק	2223
שתפו כתבה זו	2336
""", 'ת': """
תגובה	2233
תגובות	2233
תגובות נוספות	2283
תגיות	2234
תודה על ההצבעה	2283
תודה על הצבעתך	91
תודה על התמיכה	2331
תודה על תמיכתכם	2331
תודה שהצבעת	2283
תודה שהצבעתם	2283
תודה, ההודעה נשלחה	2311
תוכן למנויים	2215
תוכן ממומן	87	2228
תוכן מסחרי	2277
תוכן מקודם	2228
תוכן פרסומי	2277
תוכן שיווקי	87	2228
תוכן שיווקי בשיתוף	2277
תוצאות	92
תוצאות ההצבעה	2284
תוצאות הסקר	2284
תורגם אוטומטית	2271
תיקון טעות	2271
תמונה # מתוך #	2236
תמכו בנו	2213
תמכו בנו בפטריאון	2306
תמלול	2292
תנאי השימוש	2232
תנאי השימוש | מדיניות הפרטיות	2232
תנאי השימוש ומדיניות הפרטיות	2232
תנאי פרסום תגובות	2283
תנאי שימוש	2231	2248
תפריט	2237
תקציר ai	2253
תקציר בינה מלאכותית	2253
תקציר הכתבה	2253
תרגום אוטומטי	2292
תרומה	2213
תרומה חד פעמית	2306
תרומה חד-פעמית	2306
תרומה חודשית	2306
תרמו	2213
תרמו עכשיו	2213
תשבץ	2288
תשבצים	2288
תשחץ	2288
תשלום באמצעות paypal	2332
""", 'ا': """
ابدا الاختبار	185
ابلاغ	183
ابلغ عن خطا	161
اترك تعليقا	128
اترك رد	182
اترك ردا	182
اتصل بنا	128	146
اجازه دادن	1844
اجازه ميدهم	1845
احجز الان	237
احجز تذكرتك	188
احجز تذكرتك الان	188
احجز مكانك	188
احدث الاخبار	129
احصل علي التنبيهات العاجلة	201
احفظ المقال	170
احفظ المقال لوقت لاحق	170
اخبار اخري	19
اخبار بيشتر	1816
اخبار ديگر	19
اخبار ذات صلة	129
اخبار ذات علاقة	171
اخبار قد تعجبك	171
اخبار قد تهمك	171
اخبار متعلقة	129
اخبار مرتبط	1778
اخبار مرتبطة	171
اخبار پيشنهادي	1816
اختبر معرفتك	185
اختبر معلوماتك	185
اختر	210
اختر اشتراكك	209
اختر الباقة	209
اختر المبلغ	233
اختر باقتك	209
اختر خطتك	209
اختر مبلغا	233
اخترنا لك	129
اخترنا لكم	171
اخر الاخبار	129
اخرين اخبار	1778
اخرين خبرها	1816
اخفاء	134
اخفاء التعليقات	182
اخفاء الردود	182
ادارة التفضيلات	231
ادارة الخيارات	231
ادارة الموافقة	193
ادارة ملفات تعريف الارتباط	126
ادامه	1782
ادامه با google	1853
ادامه با گوگل	1853
ادامه خبر	1859
ادامه در مرورگر	1841
ادامه مطلب	1782
ادخل البريد الالكتروني	235
ادخل بريدا الكترونيا صحيحا	211
ادخل بريدك الالكتروني	235
ادرس كپي شد	1802
ادعم الصحافة المستقلة	101
ادعم عملنا	206
ادعمنا	101
ادعمنا علي باتريون	206
اذهب الي الوصفة	61
ارتباط با ما	1794
ارسال	91	115	1768
ارسال التعليق	182
ارسال المقال بالبريد	170
ارسال بازخورد	1827
ارسال به تلگرام	1806
ارسال به دوستان	1768
ارسال تعليق	182
ارسال خبر	1860
ارسال ديدگاه	1827
ارسال راي	91
ارسال رايگان	1869
ارسال سوژه	1860
ارسال نظر	1777
ارسل	91
ارسل التعليق	182
ارسل تعليقك	182
ارسل لنا خبرا	217
ارسل لنا صورك	217
ارسل ملاحظاتك	182
ارشيو	1794
از دست ندهيد	1816
از راي شما متشكريم	1827
از شركت شما در نظرسنجي متشكريم	1827
از ما حمايت كنيد	1762
استطلاع	92
استطلاع الاسبوع	142
استطلاع الراي	92
استطلاع اليوم	142
استطلاع راي	92
استمع	115
استمع الي الخبر	189
استمع الي المقال	189
استمع الي هذا المقال	189
استمع علي سبوتيفاي	229
استمع للخبر	157
استمع للمقال	157
استمع للنص	157
اسم المستخدم الخاص بك	228
اشتباهي ديدهايد	1827
اشتر الان	188
اشتر الان من امازون	188
اشتر الكتاب	188
اشتر من امازون	188
اشتراك	103	1764
اشتراك بخريد	1813
اشتراك خود را انتخاب كنيد	1853
اشتراك در تلگرام	1867
اشتراك در واتساپ	1867
اشتراك گذاري	1768
اشتراك گذاري در تلگرام	1806
اشتراكگذاري	1768
اشتراكگذاري در تلگرام	1867
اشتراكگذاري در واتساپ	1867
اشترك	103
اشترك في الاشعارات	198
اضافة رد	228
اضغط لتشغيل الصوت	232
اضغط هنا لمشاهدة الفيديو	157
اضف الي السلة	237
اضف تعليق	128
اضف تعليقا	128
اضف تعليقك	182
اضف رد	183
اضف ردا	183
اضف كمصدر مفضل	221
اطبع	115
اطبع المقال	170
اطبع الوصفة	61
اطبع هذا المقال	170
اطلاعات بيشتر	1774
اظهار اقل	215
اظهار المحتوي	193
اظهار المزيد	215
اعادة المشاهدة	232
اعادة تحميل الصفحة	204
اعجبني	183
اعد تحميل الصفحة	204
اعدادات الخصوصية	193
اعدادات الكوكيز	193
اعدادات ملفات الارتباط	122
اعدادات ملفات تعريف الارتباط	126
اعلان	119
اعلان مدفوع	87	176
اعلان ممول	119
اعلانات	119
اعلانات مدفوعة	176
اعلانات ممولة	175
اعلن معنا	146
اغلاق	100
اغلاق القائمة	236
اغلاق المعرض	236
اغلاق النافذة	236
افتح الخريطة	134
افتح المقال	234
افتح في التطبيق	197
افزودن به منابع ترجيحي	1864
افضل عرض	210
افضل قيمة	210
اقبل وتابع	124
اقبل وواصل	124
اقرا الخبر كاملا	215
اقرا المزيد	133
اقرا المزيد للكاتب	147
اقرا المقال التالي	236
اقرا المقال كاملا	215
اقرا ايضا	129
اقرا في التطبيق	197
اقرا لاحقا	238
اقرا مجانا	234
اكتب تعليقا	128
اكتب تعليقك	228
اكمل القراءة	236
اكنون بازي كنيد	1830
اكواد الخصم	237
الابلاغ عن التعليق	228
الابلاغ عن خطا	161
الاحدث	183
الاخبار	129
الاستمرار في المتصفح	197
الاسم	212
الاسم الكامل	212
الاشتراك	103
الاعدادات	123
الاعلان مستمر	237
الاعلانات	119
الاقدم	183
الاقسام	129
الاكثر اعجابا	183
الاكثر تداولا	129
الاكثر تفاعلا	183
الاكثر شعبية	210
الاكثر قراءة	129
الاكثر قراءة الان	171
الاكثر قراءة اليوم	171
الاكثر مشاهدة	129
الان نه	1761
البحث	133
البريد الالكتروني	212
البريد الالكتروني غير صالح	211
البريد الالكتروني غير صحيح	211
البقاء متصلا	209
التالي	133
الترجمة	190
التشغيل التلقائي	190
التعليقات	128
التعليقات للمشتركين فقط	228
التعليقات معطلة	228
التفاصيل	134
الجودة	190
الحقول المطلوبة	211
الخبر التالي	215
الخبر السابق	215
الخروج من ملء الشاشة	189
الدخول	103
الدفع عبر باي بال	234
الذهاب الي صفحة التبرع	206
الرئيسية	133
السابق	133
السماح	199
السماح بالاشعارات	198
السماح دائما	193
السماح والمتابعة	124
السياسة التحريرية	217
الصفحة التالية	133
الصفحة الرئيسية	133
الصورة التالية	236
الصورة السابقة	236
العاب	187
العب الان	185
العب مجانا	185
العودة الي الاعلي	215
العودة الي الصفحة الرئيسية	215
العودة الي القائمة	236
العودة للصفحة الرئيسية	215
الغاء المتابعة	221
الغاء كتم الصوت	189
الفيديو التالي	232
الفيديو السابق	232
الفيديو غير متاح	189
القائمة	133
القبول والعرض	122
القبول والمتابعة	124
الكلمات المتقاطعة	187
الكلمات المفتاحية	134
المتابعة باستخدام apple	209
المتابعة باستخدام facebook	209
المتابعة باستخدام google	209
المتابعة باستخدام جوجل	209
المتابعة باستخدام غوغل	209
المتابعة بالبريد الالكتروني	234
المتابعة عبر غوغل	209
المتابعة في المتصفح	197
المتجر	226
المدة	190
المزيد	129	133
المزيد حول هذه القصة	171
المزيد عن الكاتب	147
المزيد عن الكاتبة	147
المزيد للكاتب	215
المزيد من الاخبار	129
المزيد من الخيارات	224
المزيد من الفيديوهات	215
المزيد من المعلومات	123
المزيد من المقالات	171
المزيد من مقالات الكاتب	147	215
المزيد من مقالات الكاتبة	147
المشاهدة علي يوتيوب	229
المقال التالي	129
المقال السابق	129
النتائج	92
النص المكتوب	190
الوسوم	129
الوضع الليلي	194
الوقت الحالي	190
الوقت المتبقي	190
الي الاعلي	133
الي صفحة التبرع	206
امسح رمز qr	197
امكان نمايش اين محتوا وجود ندارد	1838
امكان پخش ويدئو وجود ندارد	1834
انت تتابع هذا الموضوع	221
انت مشترك بالفعل	235
انتخاب	1854
انتخاب اشتراك	1853
انتخاب طرح	1853
انتشار	1828
انتشار يافته : #	1791
انتشار يافته: #	1791
انتقل الي الوصفة	61
انتهاي پيام	1806
انتهي الاعلان	188
اندازه فونت	65
اندازه قلم	65
اندازه متن	1867
انسخ الرابط	115
انشاء حساب	103
انشر	115
انضم الي فريقنا	161
انضموا الي فريقنا	161
اهد المقال	170
اهد هذا المقال	170
اهداء	170
اهداء المقال	170
اهم الاخبار	129
اوافق	123
اوافق علي الشروط والاحكام	211
اوافق علي سياسة الخصوصية	211
اوافق علي معالجة بياناتي	211
اولين نفري باشيد كه نظر ميدهد	1806
ايا اين مطلب براي شما مفيد بود	1827
ايا اين مطلب مفيد بود	1827
ايا اين مقاله مفيد بود	1827
ايا مايليد اعلان دريافت كنيد	1843
ايا ميخواهيد اعلان دريافت كنيد	1843
ايجاد حساب	1764
ايقاف مؤقت	189
ايميل	1856
ايميل خود را بررسي كنيد	1855
ايميل معتبر وارد كنيد	1855
ايميل نامعتبر	1855
ايميل نامعتبر است	1855
اين فيلد الزامي است	1855
اين فيلد ضروري است	1855
اين مطالب را هم بخوانيد	1816
اين مطلب را هم بخوانيد	1816
اين مطلب مفيد بود	1827
اين مقاله قفل است	1853
اين ويدئو در دسترس نيست	1834
اين ويدئو ديگر در دسترس نيست	1834
اين ويديو در دسترس نيست	1834
اپ استور	1842
اپليكيشن را دانلود كنيد	1841
اپليكيشن را نصب كنيد	1841
اگهي	1770
اگهيها	1822
""", 'ب': """
با تشكر، پيام شما ارسال شد	1855
با حمايت	1869
با ما تماس بگيريد	1860
با همكاري	1869
با پردازش دادههايم موافقم	1855
بارگذاري دوباره صفحه	1848
بارگذاري مجدد صفحه	1848
بارگذاري محتوا	1838
بارگذاري پست	1838
باز كردن	1783
باز كردن در اپليكيشن	1841
باز كردن در برنامه	1841
بازار	1842
بازخورد بدهيد	1827
بازرگاني	1822
بازي رايگان	1830
بازي كنيد	1830
بازيها	1832
بازگشت به بالا	1782
بازگشت به صفحه اصلي	1859
باقات الاشتراك	234
بالتعاون مع	226
بالفيديو	157
بحث	133
بدعم من	226
براي ارسال نظر وارد شويد	1827
برعاية	119
برعاية outbrain	175
برعاية taboola	175
برعاية تابولا	175
بريد الكتروني غير صالح	211
بريدك الالكتروني	235
برچسب ها	1778
برچسبها	1778
بزرگتر كردن متن	1867
بزرگنمايي تصوير	1859
بستن	1761
بعدا	1844
بعدا ياداوري كن	1761
بعدي	1782
بلغ عن تعليق	228
بلغ عن خطا	161
بله	1845
بله، ميخواهم	1844
به اشتراك بگذاريد	1768
به اين مطلب گوش دهيد	1834
به اين مقاله گوش دهيد	1834
بهترين پيشنهاد	1854
بيشتر	1778	1782
بيشتر ببينيد	1816
بيشتر بخوانيد	1778
بيصدا	1835
""", 'ت': """
تابع القراءة	236
تابع الكاتب	221
تابع الموضوع	221
تابع هذا الموضوع	221
تابعنا عبر	118
تابعنا علي	118
تابعونا علي	118
تاخير # ثوان	189
تازهترينها	1778
تازهسازي صفحه	1848
تبرع	101
تبرع الان	101
تبرع شهري	207
تبرع شهريا	206
تبرع لمرة واحدة	206
تبرع مرة واحدة	233
تبرعي	207
تبليغ	1770
تبليغات	1770	1794
تبليغات در گوگل	1822
تبليغات متني	1822
تجديد الاشتراك	234
تحديث الصفحة	204
تحقق من بريدك	211
تحقق من بريدك الالكتروني	211
تحميل التطبيق	114
تحميل الحلقة	189
تحميل الصوت	189
تحميل المحتوي	193
تحميل المزيد	133
تحميل المزيد من التعليقات	182
تحميل المنشور	193
تحميل من app store	197
تحميل من google play	197
تخصيص	123
تخطي الاعلان	232
تخفيف ويژه خوانندگان	1833
تذاكر	226
تذكرني	210
ترتيب	183
ترتيب حسب	183
ترجمة الية	190
ترجمه ماشيني	1835
تسجيل	103
تسجيل الخروج	103
تسجيل الدخول	103
تسجيل الدخول باستخدام google	209
تسجيل الدخول عبر جوجل	209
تسجيل الدخول عبر غوغل	209
تسجيل الدخول عبر فيسبوك	209
تسجيل دخول	103
تسوق الان	188
تشغيل الاشعارات	198
تشغيل الفيديو	189
تشغيل تلقائي	190
تصغير الخط	224
تصويت	92	183
تعداد نظرات: #	1791
تعذر تحميل الفيديو	232
تعذر تشغيل الفيديو	189
تعذر عرض المحتوي	193
تعليق	128
تعليقات	128
تعليقك	183
تغطية خاصة	171
تغيير تفضيلات الخصوصية	122
تغيير تفضيلات ملفات الارتباط	122
تفضيلات الخصوصية	231
تفضيلات ملفات تعريف الارتباط	193
تفعيل	199
تفعيل الاشعارات	114	201
تقديم # ثوان	189
تكبير الخط	224
تكبير الصورة	215
تلخيص بالذكاء الاصطناعي	220
تلغرام	115
تلقي الاشعارات	198
تلقي الاشعارات العاجلة	201
تلقي التنبيهات	201
تلقي التنبيهات العاجلة	201
تلگرام	1768
تم احتساب صوتك	182
تم ارسال رسالتك	211
تم ارسال رسالتك بنجاح	211
تم ارسال طلبك	235
تم استلام طلبك	235
تم الارسال بنجاح	211
تم الاشتراك بنجاح	211
تم انشاء الصوت بالذكاء الاصطناعي	189
تم انشاؤه بالذكاء الاصطناعي	232
تم تاكيد الاشتراك	235
تم تسجيل صوتك	182
تم نسخ الرابط	170
تماس با تحريريه	1860
تماس با ما	1777	1794
تماس با نويسنده	1860
تماشاي ويديو	1806
تمام صفحه	1835
تنزيل الحلقة	189
تنزيل الصوت	189
تنظيمات	1774
تنظيمات حريم خصوصي	1838
تنظيمات كوكي	1776
تنظيمات كوكيها	1776
تهيه اشتراك	1813
تواصل مع التحرير	217
تواصل مع الكاتب	217
تواصل مع المحرر	217
تواصل معنا	146	217
توقف پخش	1834
تويتر	115
توييتر	1768
تيليجرام	115
""", 'ث': """
ثبت ديدگاه	1827
ثبت راي	91
ثبت نام	1764
ثبت نظر	91	1777
ثبتنام	1764
ثبتنام كنيد	1820
""", 'ج': """
جار التحميل	189
جار تحميل الفيديو	189
جاري التحميل	189
جاري تحميل الفيديو	189
جاوااسكريپت غيرفعال است	1838
جدول	1832
جدول كلمات متقاطع	1832
جديدترين	1828
جديدترين اخبار	1778
جديدترينها	1828
جزئيات	1783
جستجو	1782
جستجوي پيشرفته	1794
جميع الاخبار	215
جميع الالعاب	185
جميع التعليقات	128
جميع الفيديوهات	215
جميع المواضيع	131
جميع مقالات الكاتب	215
""", 'ح': """
حالا نه	1761
حامي ما شويد	1851
حامي مالي	1869
حجم الخط	115
حجم النص	65
حدث الصفحة	204
حدث خطا	212
حدث خطا ما	212
حريم خصوصي	1776
حساب كاربري	1764
حساب كاربري دارم	1853
حساب كاربري داريد	1853
حساب كاربري نداريد	1853
حسابي	103
حصري للمشتركين	103
حظر	200
حفظ	115
حفظ الاعدادات	193
حفظ التفضيلات	193
حفظ المقال	170
حفظ الوصفة	61
حفظ للقراءة لاحقا	170
حقل الزامي	211
حقل مطلوب	211
حمايت كنيد	1762
حمايت مالي	1762
حمايت مالي از ما	1851
حمايت ماهانه	1852
حمل التطبيق	197
حمل التطبيق الان	197
حمل من app store	197
حمل من google play	197
""", 'خ': """
خاص بالمشتركين	209
خانه	1782
خبر بعدي	1806
خبر قبلي	1806
خبرهاي بيشتر	1816
خبرهاي داغ	1816
خبرهاي مرتبط	1778
خبرهاي پيشنهادي	1816
خروج	1764
خروج از تمام صفحه	1834
خريد از امازون	1833
خريد اشتراك	1813
خريد اشتراك سالانه	1813
خريد اشتراك ماهانه	1813
خريد انلاين	1869
خريد اين كتاب	1833
خريد اينترنتي	1869
خريد بليت	1833
خريد بليط	1833
خريد كتاب	1833
خطايي ديدهايد	1827
خطايي رخ داد	1856
خلاصه با هوش مصنوعي	1863
خلاصه هوش مصنوعي	1863
خواندن در اپليكيشن	1841
خواندهشده با صداي مصنوعي	1834
خودتان را بيازماييد	1830
خيارات اخري	225
خير	1845
""", 'د': """
دانش خود را بسنجيد	1830
دانلود	1800
دانلود از اپ استور	1841
دانلود از بازار	1841
دانلود از گوگل پلي	1841
دانلود اپليكيشن	1841
دانلود صدا	1834
دانلود فايل صوتي	1800	1834
دانلود فيلم	1800
دانلود مستقيم	1842
دانلود ويدئو	1834
دانلود ويديو	1800
دانلود پادكست	1834
در انتظار بررسي : #	1791
در انتظار بررسي: #	1791
در حال بارگذاري	1834
در حال بارگذاري ويدئو	1834
در حال بارگذاري ويديو	1834
در صف انتشار: #	1791
در صف بررسي: #	1791
در نظرسنجي شركت كنيد	1827
در همين رابطه	1816
در همين زمينه	1816
در پاتريون حمايت كنيد	1851
درباره ما	1794
درباره نويسنده	1860
دريافت از اپ استور	1841
دريافت از بازار	1841
دريافت از كافه بازار	1841
دريافت از كافهبازار	1842
دريافت از مايكت	1841	1842
دريافت از گوگل پلي	1841
دريافت اعلانها	1843
دستهبندي	1778
دعمك يصنع الفرق	233
دعوت به همكاري	1806
دنبال كردن	1865
دنبال كردن اين موضوع	1864
دنبال كردن موضوع	1864
دنبال كردن نويسنده	1864
ديدگاه	1777
ديدگاه خود را بنويسيد	1827
ديدگاهتان را بنويسيد	1806
ديدگاهها	1777
""", 'ذ': """
ذات صلة	129
ذخيره	1768
ذخيره تنظيمات	1838
ذخيره خبر	1806
ذخيره دستور پخت	61
ذخيره مطلب	1806
ذخيره مطلب براي بعد	1806
ذكرني لاحقا	100
""", 'ر': """
راسل التحرير	217
راسلنا	217
راي دهيد	91	1828
راي شما ثبت شد	91	1827
راي شما ثبت شده است	1827
رايگان و بدون هرزنامه	1855
ربما لاحقا	100
رد	128	1774
رد همه	1839
رزرو بليت	1869
رسالتك	212
رفتن به بالا	1859
رفتن به دستور پخت	61
رفتن به صفحه كمك مالي	1851
رفض	123
رفض الكل	194
رفض جميع ملفات تعريف الارتباط	231
رمز عبور خود را فراموش كردهايد	1853
رمز عبور را فراموش كردهايد	1764
روابط ممولة	175
رپورتاژ	1770
رپورتاژ اگهي	1770
""", 'ز': """
زمان باقيمانده	1835
زمان فعلي	1835
زيرنويس	1835
""", 'س': """
سؤال اليوم	91
سالانه	1852
ساهم	101
ساهم الان	101
سجل الدخول	108
سجل الدخول للتعليق	182
سحب الموافقة	193
سرعة التشغيل	189
سرعت پخش	1834
سماح	200
سنويا	207
سودوكو	187	1832
سوژه بفرستيد	1860
سياسة التصحيح	217
سياسة التصحيحات	217
سياسة الخصوصية	126	146
سياسة الخصوصية | شروط الاستخدام	126
سياسة الخصوصية وشروط الاستخدام	126
سياسة ملفات تعريف الارتباط	126
سياست حريم خصوصي	1774	1776
سياست حفظ حريم خصوصي	1773	1774
سياست كوكي	1774
سياست كوكيها	1773
سيب اپ	1842
""", 'ش': """
شارك	115
شارك الخبر	170
شارك القصة	170
شارك المقال	115
شارك عبر واتساب	224
شارك علي	115
شارك علي تويتر	224
شارك علي فيسبوك	224
شارك علي واتساب	224
شارك في استطلاع الراي	161
شارك في الاختبار	185
شارك في الاستطلاع	161
شارك في التصويت	182
شارك هذا الخبر	238
شارك هذا المقال	238
شارك هذا الموضوع	115
شارك هذه الصفحة	238
شاركنا برايك	182
شاركنا رايك	128
شاركها	170
شاركونا اراءكم	182
شاهد الصور	215
شاهد الفيديو	157
شاهد ايضا	129
شاهد بالفيديو	157
شاهد علي يوتيوب	229
شاهد كل الصور	131
شايد بعدا	1761
شحن مجاني	226
شراء التذاكر	188
شراء من امازون	188
شرايط ارسال نظر	1827
شرايط استفاده	1776
شرايط استفاده و حريم خصوصي	1776
شرايط را ميپذيرم	1855
شركاؤنا	194
شركاي ما	1839
شركت در ازمون	1830
شركت در نظرسنجي	1827
شروط الاستخدام	126	146
شروط الاستخدام | سياسة الخصوصية	126
شروط الاستخدام وسياسة الخصوصية	126
شروط التعليق	182
شروع ازمون	1830
شكرا لتصويتك	91	182
شكرا لدعمك	233
شكرا لدعمكم	233
شكرا لمشاركتك	182
شكرا، تم ارسال رسالتك	211
شما اين موضوع را دنبال ميكنيد	1864
شما قبلا راي دادهايد	1827
شنيدن اين مطلب	1834
شنيدن مقاله	1834
شهريا	207
""", 'ص': """
صفحة التبرع	206
صفحه اصلي	1782
صفحه كمك مالي	1851
صندوق ورودي خود را بررسي كنيد	1855
صوت	91	183
صوت اصطناعي	190
صوت الان	91
""", 'ط': """
طالع ايضا	171
طباعة	115
طباعة المقال	170
طباعة الوصفة	61
""", 'ظ': """
ظرفيت محدود	1820
ظرفيت محدود است	1820
""", 'ع': """
عدم السماح	200
عرض اقل	134
عرض الاشتراكات	234
عرض الاصل	134
عرض الباقات	234
عرض التعليقات	182
عرض التفاصيل	134
عرض الردود	182
عرض الصور	215
عرض الكل	133
عرض المحتوي	193
عرض المزيد	133
عرض المزيد من التعليقات	182
عرض الملف	215
عرض المنتج	237
عرض المنشور	193
عرض النتائج	91	183
عرض النص الاصلي	134
عرض النص المكتوب	189
عرض جميع الاخبار	215
عرض جميع الصور	215
عرض خاص للقراء	188
عرض علي اكس	229
عرض علي انستغرام	229
عرض علي تويتر	229
عرض علي فيسبوك	229
عرض كل الصور	131
عرض كل المقالات	131
عرض هذا المنشور علي instagram	229
عرض هذا المنشور علي انستغرام	229
عروض المشتركين	188
عضويت	1764
عطلت مانع الاعلانات	204
عكس	1778
عكسهاي بيشتر	1859
عكسهايتان را براي ما بفرستيد	1860
علي فيسبوك وتويتر	118
عن الكاتب	217
عن الكاتبة	147
عودة للاعلي	215
""", 'غ': """
غرد	115
غير قابل انتشار: #	1791
غيرفعال كردم	1850
غيرقابل انتشار: #	1791
""", 'ف': """
فتح	134
فتح التطبيق	197
فتح في التطبيق	197
فراموشي رمز عبور	1853
فروشگاه	1869
فعال كردن	1844
فعال كردن اعلانها	1843
فعالسازي	1845
فعالسازي اعلانها	1843
فعل الاشعارات	198
فعلا نه	1844
فقط براي مشتركان	1764
فهمت	134
فيديو	129
فيديو غير متاح	189
فيسبوك	115	1768
فيلد الزامي	1855
فيلدهاي الزامي	1855
فيلم اصلي	1800
""", 'ق': """
قبلي	1782
قبول	123
قبول الجميع	194
قبول الكل	194
قبول جميع ملفات تعريف الارتباط	231
قبول كنيد و ادامه دهيد	1773
قبول همه	1839
قبول همه كوكيها	1773
قبول و ادامه	1774	1838
قبول ومتابعة	193
قد يعجبك	129
قد يعجبك ايضا	19	129
قد يهمك	129
قد يهمك ايضا	129
قديميترين	1828
قديميترينها	1828
قراءة المزيد	133
قصص مقترحة	171
قواعد التعليق	182
قواعد التعليقات	182
قوانين ارسال نظر	1827
قوانين و مقررات	1794
قوانين و مقررات را ميپذيرم	1855
قيم المقال	161
قيم الوصفة	61
قيم هذا المقال	161
""", 'ك': """
كافه بازار	1842
كافهبازار	1842
كبر الصورة	215
كتم الصوت	190
كد qr را اسكن كنيد	1841
كد ويدئو	1800
كد ويديو	1800
كد پخش	1800
كل الاخبار	215
كل الالعاب	185
كل الصور	215
كل المواضيع	131
كل شهر	207
كل مساهمة تصنع فرقا	206
كل مساهمة مهمة	206
كل مقالات الكاتب	147	215
كلمات دلالية	129
كلمات متقاطعة	187
كلمات مفتاحية	129
كليدواژهها	1778
كمك كنيد	1762
كمك مالي	1762
كمك ماهانه	1852
كمك يكباره	1851
كن اول المعلقين	170
كن داعما	101
كود خصم	237
كوكيها	1776
كوچكتر كردن متن	1867
كيف اعطل مانع الاعلانات	204
كيف اعطله	205
كيفية التعطيل	205
كيفيت	1835
كيفيت اصلي	1800
كپي	1868
كپي شد	1802	1806
كپي كردن لينك	1806
كپي لينك	1768
كپي لينك كوتاه	1802
""", 'ل': """
لا اعرف	183
لا اوافق	123
لا راي لي	183
لا شكرا	100
لا يمكن تشغيل الفيديو	189
لا يمكن عرض هذا المحتوي	193
لا، شكرا	100
لاحقا	100
لدي حساب	209
لديك حساب	209
لديك حساب بالفعل	209
لست مشتركا	209
لست مشتركا بعد	209
لطفا ان را غيرفعال كنيد	1850
لطفا نظر خود را بنويسيد	1790
لطفا يك ايميل معتبر وارد كنيد	1855
لغو در هر زمان	1853
لغو دنبال كردن	1864
لغو رضايت	1838
لقد صوت من قبل	182
لقد صوتت بالفعل	142
لقد عطلته	204
لقد قمت بالتصويت	182
للاعلان معنا	146
للمشتركين	105
للمشتركين فقط	108
لم يعجبني	183
ليس الان	100
ليس لديك حساب	209
لينك خبر كپي شد	1802
لينك كوتاه	1768
لينك كوتاه خبر	1802	1806
لينك كوتاه كپي شد	1802
لينك كپي شد	1802	1806
""", 'م': """
مادة اعلانية	119
ماهانه	1852
مايكت	1842
مبلغ اخر	206
مبلغ دلخواه	1851
مبلغ ديگر	1851
مبلغ مختلف	206
مبلغ مخصص	233
متابع	222
متابعة القراءة	236
متابعة الكاتب	221
متابعة الموضوع	221
متابعة علي الموقع	197
متن كامل خبر	1859
متن كامل مقاله را بخوانيد	1859
متن پيادهشده	1835
متوجه شدم	1783
متوفر علي app store	197
متوفر علي google play	197
مجانا وبدون رسائل مزعجة	211
مجموع ديدگاهها : #	1791
مجموع نظرات: #	1791
محبوبترين	1854
محبوبترينها	1828
محتواي تبليغاتي	1770
محتواي حمايتشده	1806
محتواي پولي	1833
محتوي اعلاني	176
محتوي برعاية	176
محتوي للمشتركين	105
محتوي مدفوع	188
محتوي ممول	87	119
مخالفم	1774
مختارات	129
مخصوص مشتركان	1853
مدة الفيديو	232
مدت	1835
مدت زمان	1835
مديريت رضايت	1838
مديريت كوكيها	1838
مرا به خاطر بسپار	1853
مرة واحدة	207
مرتبسازي	1828
مرتبسازي بر اساس	1828
مزايا المشتركين	188
مزاياي مشتركان	1833
مزيد من مقالات الكاتب	147
مزيد من مقالات الكاتبة	147
مساحة اعلانية	176
مستخدم جديد	103
مسدودكننده را غيرفعال كردم	1848
مشاركة	115
مشاركة عبر البريد	224
مشاركة عبر فيسبوك	224
مشاركة عبر واتساب	115
مشاركة علي تويتر	115
مشاركة علي فيسبوك	115
مشاهده بيشتر	1782
مشاهده عكسها	1859
مشاهده قيمت	1833
مشاهده محتوا	1838
مشاهده نتايج	91	1828
مشاهده همه	1782
مشاهده پاسخها	1827
مشاهده پرونده	1859
مشاهده گالري	1859
مشترك شويد	1764
مشغل الصوت	232
مشغل الفيديو	232
مشكلي پيش امد	1856
مطالب بيشتر	1816
مطالب ديگر اين نويسنده	1859
مطالب مرتبط	1778
مطالب پيشنهادي	1816
مطلب بعدي	1859
مطلب قبلي	1859
معرض الصور	215
مقال مهدي من مشترك	238
مقالات اخري للكاتب	147	171
مقالات اخري للكاتبة	147
مقالات ذات صلة	129
مقالات قد تعجبك	171
مقالات قد تهمك	171
مقالات مرتبط	1778
مقاله بعدي	1859
مقاله قبلي	1859
مقترحات برعاية taboola	175
مقروء بصوت اصطناعي	189
ملء الشاشة	190
ملخص الذكاء الاصطناعي	220
ملخص بالذكاء الاصطناعي	220
ملفات تعريف الارتباط	126
من نحن	146
منتشر شده: #	1791
منو	1782
مهمترين اخبار	1778
مواضيع ذات صلة	129
مواضيع قد تهمك	171
مواضيع متعلقة	171
مواضيع مرتبطة	171
موافق	123
موافق ومتابعة	193
موافقة ومتابعة	124
موافقم	1774
موضوعات ذات صلة	129
موضوعات متعلقة	171
مولد بالذكاء الاصطناعي	232
ميخواهيد اعلان دريافت كنيد	1843
""", 'ن': """
نام	1856
نام خانوادگي	1856
نام و نام خانوادگي	1856
نبذة عن الكاتب	217
نبذة عن الكاتبة	147
نتائج الاستطلاع	183
نتائج التصويت	183
نسخ	225
نسخ الرابط	115
نسخ رابط المقال	170
نسخه صوتي مقاله	1834
نسخه وب	1842
نسخه چاپي	1806
نسيت كلمة السر	209
نسيت كلمة المرور	103
نشر	183
نصب اپليكيشن	1841
نظر	1777
نظر بدهيد	1806
نظر خود را با ما در ميان بگذاريد	1806
نظر خود را بنويسيد	1777
نظر خود را بگوييد	1827
نظر سنجي	92
نظر شما	1777
نظر شما درباره اين خبر چيست	1806
نظر كاربران	1790
نظرات	1777
نظرات بينندگان	1790
نظرات شما	1790
نظرات كاربران	1790
نظرات مخاطبان	1790
نظرتان را بگوييد	1827
نظرسنجي	92	1806
نظري ندارم	1828
نعم اريد	200
نعم، اريد	199
نقشه سايت	1794
نمايش اين محتوا ممكن نيست	1838
نمايش بيشتر	1782
نمايش زيرنويس	1834
نمايش كمتر	1783
نمايش متن اصلي	1783
نمايش محتوا	1838
نمايش نتايج	91
نمايش نظرات	1827
نمايش نظرات بيشتر	1827
نمايش نقشه	1783
نمايش همه	1783
نمايش پاسخها	1827
نمايش پست	1838
نميدانم	1828
ننصح بقراءة	129
نه ممنون	1761	1845
نه، ممنون	1845
نهاية الاعلان	188
""", 'ه': """
هديه دادن مقاله	1867
هذا البريد مسجل مسبقا	235
هذا الحقل الزامي	211
هذا الحقل مطلوب	211
هذا الفيديو غير متاح	189
هذا الفيديو لم يعد متاحا	189
هذا المحتوي للمشتركين	105
هذا المقال للمشتركين	105
هذا المقال مقفل	209
هذه المادة للمشتركين	170
هر زمان ميتوانيد لغو اشتراك كنيد	1855
هر كمكي مهم است	1851
هر ماه	1852
هل افادك هذا المقال	182
هل ترغب باستلام الاشعارات	198
هل ترغب في تلقي الاشعارات	198
هل تريد تلقي اشعارات	198
هل تريد تلقي الاشعارات	198
هل كان هذا المقال مفيدا	182
هل كان هذا مفيدا	182
هل كانت هذه الصفحة مفيدة	182
هل لديك حساب	209
هل نسيت كلمة المرور	209
هل وجدت خطا	182
همرساني	1768
همه اخبار	1859
همه بازيها	1830
همه خبرها	1859
همه عكسها	1859
همه مطالب	1859
همه مطالب نويسنده	1859
همه ويدئوها	1859
هميشه اجازه داده شود	1838
هميشه نمايش بده	1838
همچنين ببينيد	1816
همچنين بخوانيد	1778
هنوز ثبتنام نكردهايد	1853
هنوز مشترك نيستيد	1853
هيئة التحرير	146
""", 'و': """
واتساب	115
واتساپ	1768
ورود	1764
ورود / ثبت نام	1764
ورود با اپل	1853
ورود با فيسبوك	1853
ورود با گوگل	1853
ورود مشتركان	1813
وسوم	129
وصول غير محدود الي جميع المقالات	234
وظائف	146
ويدئو در دسترس نيست	1834
ويديو	1778
ويديو در دسترس نيست	1834
ويژه خوانندگان	1833
ويژه مشتركان	1764
""", 'ي': """
يتم تحميل الفيديو	189
يدفع سنويا	209
يستمر المقال بعد الاعلان	175
يك بار	1852
يكبار	1852
يمكنك الالغاء في اي وقت	209
يمكنك الغاء الاشتراك في اي وقت	211
""", 'پ': """
پاسخ	1777
پايان اگهي	1833
پايان تبليغ	1833
پخش	1800
پخش خودكار	1835
پخش ويدئو	1834
پخش ويدئو ممكن نيست	1834
پخش ويديو	1834
پذيرش همه	1839
پذيرش و ادامه	1838
پذيرفتن	1774
پربازديدترين	1778
پربازديدترينها	1778
پربازديدها	1778
پربازديدهاي امروز	1816
پربازديدهاي هفته	1816
پربحثترينها	1778
پربينندهترين	1816
پربينندهترين خبرها	1816
پربينندهترينها	1816
پرداخت سالانه	1854
پرداخت ماهانه	1854
پسنديدم	1828
پنهان كردن پاسخها	1827
پيام بازرگاني	1822
پيام شما ارسال شد	1855
پيام شما با موفقيت ارسال شد	1855
پيشنهاد خواندني	1816
پيشنهاد سردبير	1778
پيشنهاد ما	1778
پيوندها	1794
""", 'چ': """
چاپ	1768
چاپ دستور پخت	61
چگونه غيرفعال كنم	1850
چگونه مسدودكننده را غيرفعال كنم	1848
""", 'گ': """
گالري تصاوير	1859
گالري عكس	1859
گزارش تخلف	1828
گزارش خطا	1777
گزارش خطا در اين خبر	1806
گزينههاي بيشتر	1868
گوگل پلي	1842
""", 'अ': """
अकाउंट नहीं है	2421
अक्षर का आकार	65
अक्षर छोटे करें	2433
अक्षर बडे करें	2433
अगला	2362
अगला लेख	2427
अगली खबर	2358
अगली स्टोरी	2427
अनफॉलो करें	2431
अनम्यूट	2406
अनिवार्य	2424
अनुमति दें	2414
अन्य खबरें	19	2358
अन्य राशि	2419
अन्य विकल्प	2434
अपना इनबॉक्स देखें	2423
अपना ईमेल दर्ज करें	2423
अपना ईमेल देखें	2423
अपना कमेंट लिखें	2371
अपना ज्ञान परखें	2402
अपना प्लान चुनें	2421
अपनी टिप्पणी दें	2371
अपनी टिप्पणी लिखें	2371
अपनी तस्वीरें हमें भेजें	2428
अपनी प्रतिक्रिया दें	2399
अपनी राय दें	2357
अपनी राय बताएं	2399
अभी खरीदें	2405
अभी खेलें	2402
अभी डाउनलोड करें	2412
अभी तक सब्सक्राइबर नहीं हैं	2421
अभी दान करें	2343
अभी नहीं	2342	2415
अमान्य ईमेल	2423
अमेजन पर खरीदें	2405
अवधि	2407
असहमत	2356
अस्वीकार करें	2356
""", 'आ': """
आगे पढें	2362
आज का सवाल	91
आज की अन्य खबरें	2392
आप इस विषय को फॉलो कर रहे हैं	2431
आप कभी भी अनसब्सक्राइब कर सकते हैं	2423
आप पहले ही वोट कर चुके हैं	2399
आपका वोट दर्ज हो गया	2399
आपका वोट दर्ज हो गया है	2399
आपका संदेश भेज दिया गया है	2423
आपके लिए	2358
आपको यह भी पसंद आ सकता है	2392
आपको ये भी पसंद आ सकता है	2392
आवश्यक फील्ड	2423
""", 'इ': """
इस लेखक की अन्य खबरें	2375
इस लेखक की और खबरें	2375
इस लेखक के और लेख	2375
इस विषय को फॉलो करें	2431
इसे भी देखें	2392
इसे भी पढें	2358
""", 'ई': """
ई-पेपर	2345
ईमेल	2424
ईमेल से शेयर करें	2433
""", 'ऊ': """
ऊपर जाएं	2362
""", 'ए': """
एआई आवाज में सुनें	2406
एआई द्वारा तैयार	2378
एआई समरी	2378
एआई सारांश	2378
एआई से तैयार सारांश	2378
एक बार	2420
एक बार का दान	2419
एप डाउनलोड करें	2412
""", 'ऐ': """
ऐप इंस्टॉल करें	2412
ऐप खोलें	2412
ऐप डाउनलोड करें	2412
ऐप में खोलें	2412
ऐप में पढें	2412
ऐप स्टोर से डाउनलोड करें	2412
""", 'ऑ': """
ऑटोप्ले	2407
ऑडियो डाउनलोड करें	2406
ऑफर देखें	2405
""", 'औ': """
और खबरें	2358
और जानें	2356
और टिप्पणियां देखें	2399
और देखें	2362
और पढें	2358	2362
और पढें इस लेखक से	2375
और भी पढें	2392
""", 'क': """
कभी भी रद्द करें	2421
कम दिखाएं	2363
कमेंट	2357
कमेंट करें	2357
कमेंट पढें	2371
कमेंट लिखें	2399
कमेंट्स	2357
करियर	2374
कह नहीं सकते	2400
किताब खरीदें	2405
कीमत देखें	2405
कुकी का उपयोग	2356
कुकी नीति	2354	2356
कुकी सेटिंग्स	2410
कुकीज नीति	2356
कुकीज प्रबंधित करें	2410
कुकीज सेटिंग	2355
कुछ गलत हो गया	2424
के सहयोग से	2435
केवल सदस्यों के लिए	2345
केवल सब्सक्राइबर के लिए	2421
कैसे बंद करें	2418
कॉपी	2434
कॉपी करें	2434
कॉपी लिंक	2348
क्या आप नोटिफिकेशन चाहते हैं	2413
क्या आप नोटिफिकेशन पाना चाहते हैं	2413
क्या आप सूचनाएं पाना चाहते हैं	2413
क्या यह उपयोगी था	2399
क्या यह खबर उपयोगी थी	2399
क्या यह पेज उपयोगी था	2399
क्या यह लेख उपयोगी था	2399
क्यूआर कोड स्कैन करें	2412
क्रमबद्ध करें	2400
क्विज खेलें	2402
""", 'ख': """
खबर सुनें	2406
खाता नहीं है	2421
खाता बनाएं	2345
खोजें	2362
खोलें	2363
""", 'ग': """
गलती की सूचना दें	2399
गलती बताएं	2363
गलती मिली	2399
गूगल प्ले से डाउनलोड करें	2412
गूगल से जारी रखें	2421
गूगल से लॉगिन करें	2421
गेम्स	2404
गैलरी देखें	2427
गोपनीयता नीति	2354	2356	2374
गोपनीयता सेटिंग्स	2410
""", 'च': """
चर्चा में क्यों है	2392
चुनें	2422
""", 'ज': """
जरूर पढें	2392
जवाब छिपाएं	2399
जवाब दें	2357
जवाब देखें	2399
जवाब भेजें	2399
जावास्क्रिप्ट बंद है	2410
ज्यादा दिखाएं	2427
ज्यादा पढी गई	2392
""", 'ट': """
टिकट खरीदें	2405
टिकट बुक करें	2405
टिप्पणियां	2357
टिप्पणी	2357
टिप्पणी करें	2357
टिप्पणी के नियम	2399
टिप्पणी के लिए लॉगिन करें	2399
टिप्पणी भेजें	2399
टिप्पणी लिखें	2399
टेक्स्ट साइज	65
टैग्स	2358
टॉप न्यूज	2358
टॉप स्टोरीज	2392
ट्रांसक्रिप्ट	2407
ट्रेंडिंग	2358
ट्विटर	2348
ट्विटर पर शेयर करें	2433
""", 'ठ': """
ठीक है	2363
""", 'त': """
तस्वीर बडी करें	2427
तस्वीरें देखें	2427
ताजा खबरें	2358
ताजा समाचार	2358
""", 'द': """
दान करें	2343
दान पेज पर जाएं	2419
देश की और खबरें	2392
दोस्तों को भेजें	2378
""", 'ध': """
धन्यवाद, आपका संदेश भेज दिया गया है	2423
""", 'न': """
नक्शा देखें	2363
नतीजे देखें	91
नवीनतम	2400
नहीं	2415
नहीं धन्यवाद	2342
नहीं, धन्यवाद	2342	2415
नाम	2424
नियम और शर्तें	2354	2374
नियम और शर्तें | गोपनीयता नीति	2354
नोटिफिकेशन ऑन करें	2413
नोटिफिकेशन चालू करें	2413
""", 'प': """
पता नहीं	2400
परिणाम देखें	91	2400
पसंदीदा स्रोत के रूप में जोडें	2431
पहले से खाता है	2421
पहले से सब्सक्राइबर हैं	2421
पाठकों के लिए विशेष ऑफर	2405
पार्टनर कंटेंट	2395
पासवर्ड भूल गए	2421
पिछला	2362
पिछला लेख	2427
पिछली खबर	2358
पूरा नाम	2424
पूरा लेख पढें	2427
पूरी खबर पढें	2362
पेज दोबारा लोड करें	2417
पेज रिफ्रेश करें	2417
पेज रीफ्रेश करें	2417
पेड कंटेंट	2405
पोल	92
पोल में हिस्सा लें	2399
पोस्ट लोड करें	2410
प्रचार	2352
प्रतिक्रिया दें	2357
प्रतिलिपि	2407
प्राइवेसी पॉलिसी	2356	2374
प्राइवेसी सेटिंग्स	2410
प्रायोजक	2435
प्रायोजित	2352
प्रायोजित सामग्री	2395
प्रिंट	2434
प्रिंट करें	2348
प्रीमियम	2345
प्लान चुनें	2421
प्ले स्टोर से डाउनलोड करें	2412
प्लेबैक गति	2406
प्लेबैक स्पीड	2406
प्लेयर लोड हो रहा है	2406
""", 'फ': """
फीडबैक दें	2374	2399
फीडबैक भेजें	2399
फुल स्क्रीन	2407
फुल स्क्रीन से बाहर निकलें	2406
फेसबुक	2348
फेसबुक पर शेयर करें	2348
फेसबुक से जारी रखें	2421
फेसबुक से लॉगिन करें	2421
फॉन्ट आकार	2433
फॉन्ट साइज	65
फॉलो कर रहे हैं	2431
फॉलो करें	2431
फोटो	2358
फोटो गैलरी	2392
फोटो गैलरी देखें	2427
फ्लिपकार्ट पर खरीदें	2405
""", 'ब': """
बंद करें	2342
बडी खबरें	2358
बाद में	2342	2415
बाद में याद दिलाएं	2342
ब्राउजर में जारी रखें	2412
""", 'भ': """
भेजें	2424
""", 'म': """
मंजूर है	2356
मशीनी अनुवाद	2407
मान्य ईमेल दर्ज करें	2423
मासिक	2420
मासिक दान	2420
मासिक भुगतान	2422
मासिक सहयोग	2420
मुख्य समाचार	2358
मुझे याद रखें	2421
मुफ्त डिलीवरी	2435
मुफ्त में खेलें	2402
मुफ्त, कोई स्पैम नहीं	2423
मूल देखें	2363
मेन्यू	2362
मेरा खाता	2345
मेरा खाता है	2421
मैं नियम और शर्तों से सहमत हूं	2423
मैंने ऐड ब्लॉकर बंद कर दिया	2417
मैंने बंद कर दिया	2418
म्यूट	2407
""", 'य': """
यह खबर सुनें	2406
यह फील्ड अनिवार्य है	2423
यह फील्ड आवश्यक है	2423
यह भी देखें	2392
यह भी पढें	2358
यह लेख लॉक है	2421
यह लेख सुनें	2406
यह वीडियो अब उपलब्ध नहीं है	2406
यह वीडियो उपलब्ध नहीं है	2406
यह सामग्री नहीं दिखाई जा सकती	2410
ये खबरें भी पढें	2392
ये भी जानें	2392
ये भी देखें	2392
ये भी पढें	2358
""", 'र': """
रजिस्टर करें	2345
रिपोर्ट करें	2400
रेसिपी पर जाएं	61
रेसिपी प्रिंट करें	61
रेसिपी सेव करें	61
""", 'ल': """
लाइक	2400
लाइक करें	2400
लिंक कॉपी करें	2348	2378
लिंक कॉपी हो गया	2433
लेख उपहार में दें	2433
लेख सुनें	2406
लेखक की अन्य खबरें	2375
लेखक के अन्य लेख	2427
लेखक के और लेख	2375	2427
लेखक के बारे में	2428
लेखक के बारे में और	2375
लेखक को फॉलो करें	2431
लेखक परिचय	2428
लेखक से और	2375
लॉग इन	2345
लॉग इन करें	2345
लॉगआउट	2345
लॉगिन	2345
लोकप्रिय	2358
लोड हो रहा है	2406
""", 'व': """
वर्ग पहेली	2404
वर्तमान समय	2407
विज्ञापन	2352
विज्ञापन के बाद जारी	2395
विज्ञापन दें	2374
विज्ञापन समाप्त	2405
विज्ञापन हटाएं	2378
विवरण	2363
विषय	2358
विषय को फॉलो करें	2431
वीडियो	2358
वीडियो उपलब्ध नहीं है	2406
वीडियो चलाएं	2406
वीडियो नहीं चलाया जा सकता	2406
वीडियो लोड हो रहा है	2406
वोट करने के लिए धन्यवाद	2399
वोट करें	91	2400
वोट दें	91
वोट देने के लिए धन्यवाद	2399
व्हाट्सएप	2348
व्हाट्सएप पर शेयर करें	2433
व्हाट्सऐप पर शेयर करें	2433
""", 'श': """
शायद बाद में	2342
शिकायत करें	2400
शेयर	2348
शेयर करें	2348
शेष समय	2407
""", 'स': """
संपर्क करें	2357	2374
संपादक को लिखें	2428
संबंधित खबरें	2358
संबंधित लेख	2358
संबंधित वीडियो	2392
संबंधित समाचार	2358
सदस्य बनें	2343
सबटाइटल	2407
सबटाइटल दिखाएं	2406
सबमिट करें	2424
सबसे अच्छा ऑफर	2422
सबसे ज्यादा पढी गई	2358
सबसे ज्यादा पढी गई खबरें	2392
सबसे ज्यादा पढी गईं	2392
सबसे नए	2400
सबसे पुराने	2400
सबसे लोकप्रिय	2422
सब्सक्राइब	2345
सब्सक्राइब करें	2345
सभी अस्वीकार करें	2410
सभी कमेंट देखें	2399
सभी खबरें	2427
सभी खबरें देखें	2427
सभी गेम	2402
सभी गेम्स	2402
सभी टिप्पणियां देखें	2399
सभी तस्वीरें देखें	2427
सभी दिखाएं	2363
सभी देखें	2362
सभी फोटो देखें	2427
सभी वीडियो	2427
सभी वीडियो देखें	2427
सभी स्वीकार करें	2356	2410
समझ गया	2363
समर्थन करें	2343
सर्वे	92
सर्वे में हिस्सा लें	2399
सहमत हूं	2356
सहमति दें और आगे बढें	2355
सहमति प्रबंधित करें	2410
सहमति वापस लें	2410
सहयोग करें	2343
सही ईमेल दर्ज करें	2423
साइटमैप	2374
साइन अप	2345
साइन इन	2345
साझा करें	2348
सामग्री दिखाएं	2410
सामग्री देखें	2410
सामग्री लोड करें	2410
सालाना	2420
सालाना भुगतान	2422
सिर्फ सब्सक्राइबर के लिए	2421
सीधे रेसिपी पर जाएं	61
सुडोकू	2404
सुधार नीति	2428
सूचनाएं चालू करें	2413
सेव करें	2348
स्पॉन्सर्ड	2352
स्पॉन्सर्ड कंटेंट	2395
स्वचालित अनुवाद	2407
स्वीकार करें	2356
स्वीकार करें और आगे बढें	2355
स्वीकार करें और जारी रखें	2410
""", 'ह': """
हमसे संपर्क करें	2374	2428
हमारा समर्थन करें	2343
हमारी मदद करें	2419
हमारे बारे में	2374
हमें लिखें	2428
हमें सपोर्ट करें	2419
हमें सहयोग दें	2419
हमेशा अनुमति दें	2410
हर महीने	2420
हर योगदान महत्वपूर्ण है	2419
हर योगदान मायने रखता है	2419
हां	2415
हां, चाहिए	2414
होम	2362
होम पेज पर जाएं	2427
""", 'অ': """
অক্ষরের আকার	65
অটোপ্লে	381
অডিও ডাউনলোড করুন	380
অনুদান দিন	344
অনুদান পাতায যান	389
অনুমতি দিন	386
অনুসরণ করছেন	402
অনুসরণ করুন	402
অন্য পরিমাণ	389
অ্যাকাউন্ট আছে	391
অ্যাকাউন্ট নেই	391
অ্যাপ ডাউনলোড করুন	384
অ্যাপ স্টোর থেকে ডাউনলোড করুন	384
অ্যাপে খুলুন	384
অ্যাপে পডুন	384
""", 'আ': """
আগের খবর	397
আপনার জন্য নির্বাচিত	370
আপনার বার্তা পাঠানো হযেছে	393
আপনার ব্রাউজার অডিও সমর্থন করে না	380
আপনার ব্রাউজার ভিডিও সমর্থন করে না	380
আপনার ভোট গৃহীত হযেছে	376
আপনার ভোট গ্রহণ করা হযেছে	376
আপনার মতামত জানান	376
আপনি আগেই ভোট দিযেছেন	376
আপনি কি নোটিফিকেশন পেতে চান	385
আবশ্যক	394
আমাকে মনে রাখুন	391
আমাদের সমর্থন করুন	389
আমাদের সহাযতা করুন	389
আমি শর্তাবলিতে সম্মত	393
আরও খবর	346
আরও দেখুন	346
আরও পডতে পারেন	370
আরও পডুন	346
আরও মন্তব্য দেখুন	376
আরও সংবাদ	370
আরো খবর	370
আরো পডুন	370
""", 'ই': """
ইমেইল	394
ইমেইল সঠিক নয	393
""", 'উ': """
উত্তর দিন	377
উত্তর দেখুন	376
উপরে যান	396
""", 'এ': """
এ জাতীয আরও খবর	370
এ জাতীয আরো খবর	370
এ সম্পর্কিত আরও খবর	346
এ সম্পর্কিত আরও পডুন	370
এআই সারাংশ	401
এই কনটেন্ট দেখানো যাচ্ছে না	382
এই ঘরটি আবশ্যক	393
এই বিভাগের আরও খবর	370
এই বিভাগের আরো খবর	370
এই বিষয অনুসরণ করুন	402
এই ভিডিওটি আপনার দেশে দেখা যাবে না	380
এই ভিডিওটি আর নেই	380
এই ভিডিওটি পাওযা যাচ্ছে না	380
এই লেখাটি কি উপকারী ছিল	376
এককালীন	390
এককালীন অনুদান	390
এখন নয	386
এখনই কিনুন	379
এখনই খেলুন	378
""", 'ক': """
কনটেন্ট দেখান	382
কনটেন্ট লোড করুন	382
কপি করুন	404
কপি লিংক	369
কম দেখুন	396
কিউআর কোড স্ক্যান করুন	384
কিছু ভুল হযেছে	394
কুইজ খেলুন	378
কুইজে অংশ নিন	378
কুকি সেটিংস	382
""", 'খ': """
খবরটি শুনুন	380
খবরটি শেযার করুন	369
""", 'গ': """
গুগল দিযে লগইন করুন	391
গুগল প্লে থেকে ডাউনলোড করুন	384
গোপনীযতা সেটিংস	382
গ্যালারি দেখুন	396
গ্রহণ করে এগিযে যান	382
""", 'ছ': """
ছবি দেখুন	396
ছবি বড করুন	396
ছবির গ্যালারি	396
""", 'জ': """
জনপ্রিয খবর	370
জমা দিন	394
জরিপ	92
জরিপে অংশ নিন	376
জানি না	377
জাভাস্ক্রিপ্ট বন্ধ আছে	382
""", 'ট': """
টিকিট কাটুন	379
টিকিট কিনুন	379
টুইটারে শেযার করুন	403
""", 'ন': """
নতুন	377
নাম	394
নিবন্ধন	344
নোটিফিকেশন চালু করুন	385
নোটিফিকেশন পেতে চান	385
""", 'প': """
পরবর্তী খবর	396
পরে	386
পাঠকের পছন্দ	370
পাঠান	394
পাসওযার্ড ভুলে গেছেন	391
পুরো খবর পডুন	396
পুরোনো	377
পেজ আবার লোড করুন	388
পেজ রিফ্রেশ করুন	388
পেজটি রিফ্রেশ করুন	388
পোস্ট লোড করুন	382
পোস্টটি শেযার করুন	369
প্রচ্ছদে ফিরুন	396
প্রতিটি অনুদান গুরুত্বপূর্ণ	389
প্রতিলিপি	381
প্রিন্ট	348
প্রিন্ট করুন	369
প্লে স্টোর থেকে ডাউনলোড করুন	384
প্লেব্যাক গতি	380
প্ল্যান বেছে নিন	391
""", 'ফ': """
ফন্ট সাইজ	403
ফলাফল দেখুন	91	377
ফলো করুন	402
ফুল স্ক্রিন	381
ফেসবুক দিযে লগইন করুন	391
ফেসবুকে শেযার করুন	369
ফ্রি ডেলিভারি	405
""", 'ব': """
বই কিনুন	379
বইটি কিনুন	379
বন্ধুদের সঙ্গে শেযার করুন	369
বাকি সময	381
বার্ষিক	390
বিজ্ঞাপন	348
বিজ্ঞাপন শেষ	379
বিস্তারিত পডুন	370
বেছে নিন	392
""", 'ভ': """
ভিডিও চালান	380
ভিডিও লোড হচ্ছে	380
ভিডিওটি চালানো যাচ্ছে না	380
ভিডিওটি পাওযা যাচ্ছে না	380
ভুল জানান	376
ভুল সংশোধন জানান	376
ভোট দিন	91	377
ভোট দেওযার জন্য ধন্যবাদ	376
""", 'ম': """
মতামত জানান	376
মতামত পাঠান	376
মন্তব্য	348
মন্তব্য করতে লগইন করুন	376
মন্তব্য করুন	348
মন্তব্য নেই	377
মন্তব্য পাঠান	376
মন্তব্য লিখুন	376
মন্তব্যের নিযম	376
মাসিক	390
মাসিক অনুদান	390
মিউট	381
""", 'য': """
যেকোনো সময বাতিল করুন	391
যোগাযোগ করুন	398
""", 'র': """
রকমারি থেকে কিনুন	379
রিপোর্ট করুন	377
রেজিস্টার	344
রেসিপি প্রিন্ট করুন	61
রেসিপিতে যান	61
""", 'ল': """
লগ ইন	344
লগইন	344
লাইক	377
লিংক কপি	348
লিংক কপি করুন	369
লিংক কপি হযেছে	369
লিঙ্ক কপি করুন	369
লেখক পরিচিতি	398
লেখক সম্পর্কে	398
লেখককে অনুসরণ করুন	402
লেখকের অন্যান্য লেখা	396
লেখকের আরও লেখা	396
লেখাটি কি উপকারী ছিল	376
লেখাটি শুনুন	380
লেখাটি সেভ করুন	369
লোড হচ্ছে	380
""", 'শ': """
শুধু গ্রাহকদের জন্য	391
শেযার	348
শেযার করুন	348
""", 'স': """
সংশ্লিষ্ট খবর	346
সঠিক ইমেইল দিন	393
সব খবর	396
সব খেলা দেখুন	378
সব গ্রহণ করুন	382
সব ছবি দেখুন	396
সব দেখুন	396
সব প্রত্যাখ্যান করুন	382
সব মন্তব্য দেখুন	376
সব সময অনুমতি দিন	382
সবচেযে জনপ্রিয	392
সবচেযে নতুন	377
সবচেযে পুরোনো	377
সমযকাল	381
সম্পর্কিত	370
সম্পর্কিত খবর	346
সম্পর্কিত বিষয	370
সম্পর্কিত সংবাদ	370
সম্পাদককে লিখুন	398
সম্পূর্ণ খবর পডুন	396
সম্মতি প্রত্যাহার করুন	382
সর্বশেষ	346
সর্বশেষ সংবাদ	346
সর্বাধিক আলোচিত	370
সর্বাধিক পঠিত	346
সর্বোচ্চ পঠিত	370
সহাযতা করুন	344
সাজান	377
সাবটাইটেল	381
সাবস্ক্রাইব	344
সেভ করুন	369
সেরা অফার	392
সৌজন্যে	405
স্পনসর	405
স্বযংক্রিয অনুবাদ	381
""", 'হ': """
হোযাটসঅ্যাপে শেযার করুন	403
""", 'ก': """
กฎการแสดงความคิดเห็น	4705
กติกาการแสดงความคิดเห็น	4705
กรุณากรอกข้อมูลให้ครบถ้วน	4722
กรุณากรอกอีเมล	4722
กรุณากรอกอีเมลให้ถูกต้อง	4722
กรุณาตรวจสอบอีเมล	4722
กลับขึ้นด้านบน	4725
กลับด้านบน	4725
กลับหน้าแรก	4725
การตั้งค่าความเป็นส่วนตัว	4711
การตั้งค่าคุกกี้	4711
กำลังติดตาม	4728
กำลังโหลด	4709
กำลังโหลดวิดีโอ	4709
""", 'ข': """
ขนาดตัวอักษร	65
ขยายภาพ	4725
ขอบคุณที่ร่วมโหวต	4705
ขอบคุณสำหรับการโหวต	4705
ข่าวก่อนหน้า	4725
ข่าวถัดไป	4725
ข่าวทั้งหมด	4725
ข่าวที่คุณอาจสนใจ	4698
ข่าวที่น่าสนใจ	4698
ข่าวที่เกี่ยวข้อง	4675
ข่าวนี้มีประโยชน์หรือไม่	4705
ข่าวยอดนิยม	4675
ข่าวล่าสุด	4675
ข่าวอื่นที่น่าสนใจ	4698
ข่าวอื่นๆ	19	4698
ข่าวอื่นๆ ที่น่าสนใจ	4689
ข่าวเกี่ยวข้อง	4698
ข่าวแนะนำ	4675
ข้ามไปที่สูตร	61
""", 'ค': """
ครั้งเดียว	4719
คลิกชมวิดีโอ	4689
คลิกเพื่อขยายภาพ	4725
คลิปแนะนำ	4698
ความคิดเห็น	4678
ความยาว	4710
ความเร็วในการเล่น	4709
คัดลอก	4730
คัดลอกลิงก์	4678
คัดลอกลิงก์แล้ว	4689
คัดลอกลิงค์	4689
คัดลอกลิงค์แล้ว	4689
คำบรรยาย	4710
คุณต้องการรับการแจ้งเตือนหรือไม่	4714
คุณอาจสนใจ	4698
คุณโหวตแล้ว	4705
คุ้มที่สุด	4721
""", 'จ': """
จดจำฉัน	4720
จดจำฉันไว้	4720
จบโฆษณา	4708
จองตั๋ว	4708
จองบัตร	4708
จัดการความยินยอม	4711
จัดการคุกกี้	4711
จัดส่งฟรี	4731
จำนวนอื่น	4718
จำเป็นต้องกรอก	4722
""", 'ฉ': """
ฉันยอมรับนโยบายความเป็นส่วนตัว	4722
ฉันยอมรับเงื่อนไขการใช้งาน	4722
""", 'ช': """
ชมคลิป	4689
ชมคลิปวิดีโอ	4689
ชมวิดีโอ	4689
ชมวิดีโอด้านบน	4689
ชมวิดีโอเต็มได้ที่นี่	4689
ชำระรายปี	4720
ชำระรายเดือน	4720
ชื่อ	4723
ชื่อ-นามสกุล	4723
ช่องนี้จำเป็นต้องกรอก	4722
""", 'ซ': """
ซื้อที่ lazada	4708
ซื้อที่ shopee	4708
ซื้อบัตร	4708
ซื้อบัตรที่นี่	4708
ซื้อหนังสือ	4708
ซื้อหนังสือเล่มนี้	4708
ซื้อเลย	4708
""", 'ด': """
ดาวน์โหลดบน app store	4713
ดาวน์โหลดบน google play	4713
ดาวน์โหลดเสียง	4709
ดาวน์โหลดแอป	4713
ดาวน์โหลดแอปพลิเคชัน	4713
ดาวน์โหลดได้ที่ app store	4713
ดาวน์โหลดได้ที่ google play	4713
ดูการตอบกลับ	4705
ดูข่าวทั้งหมด	4725
ดูคลิป	4689
ดูความคิดเห็นทั้งหมด	4705
ดูความคิดเห็นเพิ่มเติม	4705
ดูทั้งหมด	4676
ดูผลลัพธ์	91
ดูผลโหวต	91	4706
ดูภาพทั้งหมด	4725
ดูภาพเพิ่มเติม	4725
ดูราคา	4708
ดูรูปทั้งหมด	4725
ดูวิดีโอ	4689
ดูเพิ่มเติม	4678
ดูแกลเลอรี	4725
ดูแกลเลอรี่	4725
""", 'ต': """
ตกลง	4715
ตอบกลับ	4706
ตัวเลือกเพิ่มเติม	4729
ตั้งค่าความเป็นส่วนตัว	4711
ตั้งค่าคุกกี้	4711
ติดตามผู้เขียน	4728
ติดตามหัวข้อ	4728
ติดตามหัวข้อนี้	4728
ติดต่อกองบรรณาธิการ	4726
ติดต่อเรา	4689
ติดต่อโฆษณา	4726
ต้องการรับการแจ้งเตือนหรือไม่	4714
""", 'ถ': """
ถอดเสียง	4710
ถอนความยินยอม	4711
ถูกใจ	4706
""", 'ท': """
ทดสอบความรู้ของคุณ	4707
ทำแบบทดสอบ	4707
ทุกการสนับสนุนมีความหมาย	4718
ทุกเดือน	4719
""", 'บ': """
บทความก่อนหน้า	4725
บทความถัดไป	4725
บทความทั้งหมดของผู้เขียน	4725
บทความที่น่าสนใจ	4698
บทความที่เกี่ยวข้อง	4675
บทความนี้ถูกล็อก	4720
บทความนี้มีประโยชน์หรือไม่	4705
บทความล่าสุด	4675
บทความอื่นของผู้เขียน	4725
บทความอื่นๆ ของผู้เขียน	4725
บทความแนะนำ	4698
บริจาค	4672
บริจาคครั้งเดียว	4718
บริจาคตอนนี้	4718
บริจาครายเดือน	4718
บริจาคเลย	4672
บันทึก	4689
บันทึกการตั้งค่า	4711
บันทึกคะแนนของคุณแล้ว	4705
บันทึกคะแนนโหวตแล้ว	4705
บันทึกสูตร	61
บันทึกไว้อ่านภายหลัง	4689
""", 'ป': """
ปฏิเสธทั้งหมด	4711
ปิดการแสดงความคิดเห็น	4705
ปิดเสียง	4710
""", 'ผ': """
ผู้สนับสนุน	4731
""", 'พ': """
พิมพ์	4678
พิมพ์บทความ	4689
พิมพ์สูตร	61
พิมพ์หน้านี้	4689
""", 'ฟ': """
ฟรี ไม่มีสแปม	4722
ฟังข่าว	4709
ฟังข่าวนี้	4709
ฟังบทความ	4709
ฟังบทความนี้	4709
ฟังรายการย้อนหลัง	4689
""", 'ภ': """
ภายหลัง	4715
""", 'ม': """
มอบบทความนี้เป็นของขวัญ	4689
มีบัญชีอยู่แล้ว	4720
มีบัญชีแล้ว	4720
""", 'ย': """
ยกเลิกการรับข่าวสารได้ทุกเมื่อ	4722
ยกเลิกได้ทุกเมื่อ	4720
ยอดนิยม	4698
ยอดนิยมในตอนนี้	4698
ยอมรับทั้งหมด	4711
ยอมรับและดำเนินการต่อ	4711
ยังไม่มีบัญชี	4720
ยังไม่เป็นสมาชิก	4720
""", 'ร': """
ระบุจำนวนเงิน	4718
รับการแจ้งเตือน	4714
รับการแจ้งเตือนข่าวด่วน	4689
รายงาน	4706
รายปี	4719
รายเดือน	4719
รีเฟรชหน้า	4717
รีเฟรชหน้านี้	4717
รูปแบบอีเมลไม่ถูกต้อง	4722
ร่วมงานกับเรา	4689
ร่วมตอบแบบสอบถาม	4689
ร่วมตอบแบบสำรวจ	4705
ร่วมบริจาค	4672
ร่วมสนับสนุน	4718
ร่วมแสดงความคิดเห็น	4689
ร่วมโหวต	4705
ร้านค้า	4731
""", 'ล': """
ลงทะเบียน	4672
ลงทะเบียนเรียบร้อยแล้ว	4722
ลดขนาดตัวอักษร	4729
ลืมรหัสผ่าน	4672
ลืมรหัสผ่านหรือไม่	4720
""", 'ว': """
วิดีโอนี้ไม่พร้อมใช้งาน	4709
วิดีโอนี้ไม่สามารถรับชมได้ในประเทศของคุณ	4709
วิดีโอไม่พร้อมใช้งาน	4709
วิธีปิดโปรแกรมบล็อกโฆษณา	4717
""", 'ส': """
สนับสนุนรายเดือน	4718
สนับสนุนเรา	4672
สนับสนุนโดย	4731
สปอนเซอร์	4678
สมัครงานกับเรา	4689
สมัครสมาชิก	4672
สมัครเรียบร้อยแล้ว	4722
สรุปด้วย ai	4727
สรุปโดย ai	4727
สั่งซื้อหนังสือ	4708
สั่งซื้อเลย	4708
สำหรับสมาชิกเท่านั้น	4720
สิทธิพิเศษสำหรับผู้อ่าน	4708
สิทธิพิเศษสำหรับสมาชิก	4708
สแกน qr code	4713
สแกนคิวอาร์โค้ด	4713
ส่ง	4723
ส่งข่าว	4726
ส่งข้อความเรียบร้อยแล้ว	4722
ส่งความคิดเห็น	4705
ส่งคำตอบ	91
ส่งต่อให้เพื่อน	4689
""", 'ห': """
หน้าแรก	4725
""", 'อ': """
อนุญาต	4715
อนุญาตเสมอ	4711
ออกจากโหมดเต็มจอ	4709
อีเมล	4723
อีเมลไม่ถูกต้อง	4722
อ่านข่าวที่เกี่ยวข้อง	4698
อ่านข่าวผ่านแอป	4689
อ่านข่าวอื่นๆ	4698
อ่านฉบับเต็ม	4725
อ่านต่อ	4678
อ่านต่อหลังโฆษณา	4708
อ่านต่อเรื่องนี้	4698
อ่านต่อในเบราว์เซอร์	4713
อ่านบทความฉบับเต็ม	4725
อ่านบนแอป	4713
อ่านเพิ่มเติม	4675
อ่านเรื่องที่เกี่ยวข้อง	4698
อ่านโดย ai	4709
อ่านในแอป	4713
""", 'เ': """
เกมทั้งหมด	4707
เกิดข้อผิดพลาด	4723
เกิดข้อผิดพลาด กรุณาลองใหม่	4722
เกิดข้อผิดพลาด กรุณาลองใหม่อีกครั้ง	4722
เกี่ยวกับผู้เขียน	4726
เก่าที่สุด	4706
เขียนความคิดเห็น	4705
เขียนโดย ai	4727
เข้าสู่ระบบ	4672
เข้าสู่ระบบด้วย apple	4720
เข้าสู่ระบบด้วย facebook	4720
เข้าสู่ระบบด้วย google	4720
เข้าสู่ระบบด้วย line	4720
เข้าสู่ระบบเพื่อแสดงความคิดเห็น	4705
เฉพาะสมาชิกเท่านั้น	4720
เต็มจอ	4710
เนื้อหาต่อจากโฆษณา	4708
เนื้อหาที่เกี่ยวข้อง	4698
เนื้อหาสนับสนุน	4708
เนื้อหาโฆษณา	4708
เบราว์เซอร์ของคุณไม่รองรับวิดีโอ	4709
เบราว์เซอร์ของคุณไม่รองรับเสียง	4709
เปิดการแจ้งเตือน	4714
เปิดรับการแจ้งเตือน	4714
เปิดเสียง	4709
เปิดแอป	4713
เปิดในแอป	4713
เป็นคนแรกที่แสดงความคิดเห็น	4689
เพิ่มขนาดตัวอักษร	4729
เริ่มทำแบบทดสอบ	4707
เรียงตาม	4706
เรื่องที่คุณอาจสนใจ	19	4698
เรื่องที่น่าสนใจ	4698
เรื่องที่เกี่ยวข้อง	4675
เรื่องล่าสุด	4698
เรื่องอื่นที่น่าสนใจ	4675
เรื่องแนะนำ	4698
เลิกติดตาม	4728
เลือก	4721
เลือกแพ็กเกจ	4720
เลือกแพ็คเกจ	4720
เล่นวิดีโอ	4709
เล่นอัตโนมัติ	4710
เล่นเกม	4707
เล่นเลย	4707
เวลาที่เหลือ	4709
เสียงอ่านโดย ai	4709
""", 'แ': """
แจ้งข่าว	4726
แจ้งข้อผิดพลาด	4705
แจ้งคำผิด	4705
แจ้งลบความคิดเห็น	4705
แจ้งเบาะแส	4726
แชร์	4678
แชร์ข่าวนี้	4689
แชร์บทความ	4689
แชร์บทความนี้	4729
แชร์บน facebook	4729
แชร์ผ่าน line	4729
แชร์หน้านี้	4689
แชร์ไปที่ line	4689
แชร์ไปยัง facebook	4729
แชร์ไปยัง line	4729
แท็ก	4698
แท็กที่เกี่ยวข้อง	4698
แบบสำรวจ	92
แปลอัตโนมัติ	4689
แปลโดย ai	4727
แปลโดยอัตโนมัติ	4727
แสดงความคิดเห็น	4678
แสดงคำบรรยาย	4709
แสดงน้อยลง	4676
แสดงเนื้อหา	4711
แสดงเพิ่มเติม	4725
แสดงโพสต์	4711
""", 'โ': """
โฆษณา	4678
โหลดหน้านี้ใหม่	4717
โหลดหน้าใหม่	4717
โหลดเนื้อหา	4711
โหลดเพิ่มเติม	4725
โหลดแอป	4713
โหลดแอปฟรี	4689
โหลดโพสต์	4711
โหวต	91	4706
""", 'ใ': """
ใหม่ล่าสุด	4706
ให้คะแนนบทความนี้	4705
""", 'ไ': """
ไปที่สูตร	61
ไปยังหน้าบริจาค	4718
ไม่มีความเห็น	4706
ไม่สามารถเล่นวิดีโอนี้ได้	4709
ไม่สามารถเล่นวิดีโอได้	4709
ไม่สามารถแสดงเนื้อหานี้ได้	4711
ไม่แน่ใจ	4706
ไม่ใช่ตอนนี้	4715
""", 'ả': """
ảnh tiếp theo	5141
ảnh trước	5141
""", 'ẩ': """
ẩn	5057
ẩn trả lời	5096
""", 'ủ': """
ủng hộ	5032
ủng hộ báo chí độc lập	5034
ủng hộ chúng tôi	5032
ủng hộ chúng tôi trên patreon	5115
ủng hộ hàng tháng	5115
ủng hộ một lần	5115
ủng hộ ngay	5138
ủng hộ tác giả	5034
""", '☕': """
☕ buy me a coffee	1179
☕ buy us a coffee	1179
""", 'あ': """
あとで	2879
あとで読む	2895
あとで読むに追加	3009
あなたにおすすめ	2916
あなたにおすすめの記事	2916
あなたはどう思いますか	2910
あなたへのおすすめ	2916
あわせて読みたい	2916
あわせて読む	2951
""", 'い': """
いいえ、結構です	2879
いいね	2895
いいね!してニュースをチェック	2896
いいね!で応援する	2941
いいね順	2960
いつでも解約ok	2981
いつでも解約できます	2981
いつでも解約可能	2981
いつでも配信停止できます	2984
いま読まれています	2951
いま読まれている記事	2951
""", 'お': """
おすすめ	2916
おすすめの記事	2916
おすすめプラン	2981
おすすめ情報pr	2900
おすすめ記事	2916
おすすめ関連記事	2951
おすすめ順	2960
お住まいの地域ではご覧いただけません	2965
お住まいの地域では再生できません	2965
お名前	2985
お問い合わせ	2902	2930
お問い合わせありがとうございました	2984
お問い合わせありがとうございます	2984
お問い合わせ内容	3005
お役に立ちましたか	2959
お得なクーポン	3008
お得なプランを見る	3004
お気に入り	2895
お気に入りに追加	2895
お申し込み	2883
お申し込みが完了しました	3005
お申し込みを受け付けました	3005
お酒は#歳になってから	2963
""", 'こ': """
こちらの記事もおすすめ	2951
こちらの記事も読まれています	19	2951
こちらもおすすめ	2916
こちらも読む	2951
このコメントを報告	2998
このコンテンツは表示できません	2968
このコンテンツを表示できません	2968
このテーマをフォロー	2994
このテーマをフォローする	2994
このページは役に立ちましたか	2959
このメールアドレスは登録済みです	3005
この動画の配信は終了しました	2965
この動画はお住まいの地域では再生できません	2965
この動画はご覧いただけません	2965
この動画は公開を終了しました	2965
この動画は再生できません	2965
この動画は現在ご覧いただけません	2965
この投稿をinstagramで見る	2999
この本を購入する	2963
この著者の記事	2916
この著者の記事を見る	2988
この著者の記事一覧	2988
この記事だけ読む	3004
この記事に関連するニュース	2951
この記事のタグ	2916
この記事の写真	2988
この記事の写真をすべて見る	2952
この記事の写真を見る	2988
この記事の画像	2988
この記事の画像をもっと見る	2988
この記事の画像を見る	2988
この記事の筆者	2989
この記事の誤りを報告	2913
この記事の関連ニュース	2951
この記事はロックされています	2981
この記事は会員からのプレゼントです	3009
この記事は会員限定です	2883
この記事は参考になりましたか	2959
この記事は役に立ちましたか	2959
この記事へのコメント	2914
この記事もチェック	2941
この記事をシェア	2895
この記事をシェアする	3009
この記事をプレゼント	2941
この記事をプレゼントする	2941
この記事を保存	2941
この記事を印刷	2941
この記事を印刷する	2941
この記事を書いた人	2989
この記事を書いた記者	2989
この記事を聞く	2965
この記事を聴く	2965
この記事を評価	2998
この記事を評価する	2941
この記事を購入	3004
この記者の記事をもっと見る	2988
この記者の記事を見る	2988
この記者の記事一覧	2916
この記者をフォロー	2898
この記者をフォローする	2994
この連載の記事	2916
この連載をフォロー	2898
この連載をフォローする	2898
この音声はaiが読み上げています	2965
この項目は必須です	2984
この項目は必須項目です	2984
""", 'ご': """
ご寄付ありがとうございます	3003
ご寄付はこちら	2978
ご意見	2907
ご意見をお聞かせください	2959
ご意見・ご感想を入力	3005
ご投票ありがとうございました	2959
ご支援ありがとうございます	3003
ご支援のお願い	2880
ご支援はこちら	2978
ご登録ありがとうございました	2984
ご登録ありがとうございます	2984
ご購入はこちら	2963
ご購読の申し込み	2883
""", 'さ': """
さらに読み込む	2920
""", 'す': """
すでにアカウントをお持ちの方	2981
すでに会員の方	2981
すでに投票済みです	2959
すでに登録済みです	3005
すべてのcookieを受け入れる	3001
すべてのcookieを許可	3001
すべてのコメントを見る	2959
すべてのニュースを見る	2988
すべての写真を見る	2952
すべての記事を見る	2988
すべて受け入れる	2902
すべて同意する	3001
すべて拒否	2969
すべて拒否する	2968
すべて表示	2921
すべて見る	2920
すべて許可	2902	2905
すべて読む	2921
""", 'そ': """
その他のオプション	2995
その他の記事	2916
その他の金額	2978
""", 'ど': """
どちらともいえない	2960
""", 'は': """
はい、受け取る	2972
はじめての方はこちら	2981
はてなブックマーク	2895
はてなブックマークに追加	2941
はてブ	2895
""", 'ま': """
まずは無料で	2981
また後で	2879
まだ会員でない方	2981
""", 'み': """
みなさんはどう思いますか	2910
みんなのコメント	2907
""", 'も': """
もう一度再生	3002
もう一度見る	2966
もっと見る	2920
もっと詳しく知りたい方は	2951
もっと読む	2916
もどる	2920
""", 'よ': """
よく読まれています	2951
よく読まれている記事	2916
よく読まれている記事ランキング	2916
""", 'わ': """
わからない	2960
わかりました	2921
""", 'ア': """
アカウントをお持ちでない方	2981
アカウントをお持ちの方	2981
アカウントをお持ちの方はこちら	2981
アクセスランキング	2916
アプリで続きを読む	2971
アプリで見る	2971
アプリで読む	2971
アプリで開く	2971
アプリなら	2971
アプリのダウンロード	2894
アプリをインストール	2894
アプリをダウンロード	2894
アプリを入手	2971
アプリを開く	2894
アプリダウンロード	2894
アンケート	92
アンケートにご協力	2912
アンケートに参加する	2912	2959
アンケートに回答する	2959
アンケートに答える	2912	2959
アンケート実施中	2941
アンケート結果	2960
アンケート結果を見る	2998
""", 'ウ': """
ウィンドウを閉じる	3007
""", 'エ': """
エラーが発生しました	2984
""", 'オ': """
オススメ記事	2916
オフにする	2973
オプションの管理	3001
オプションを管理	3001
オンにする	2973
オンラインショップ	2963
""", 'カ': """
カテゴリ	2916
カテゴリー	2916
カートに入れる	3008
""", 'キ': """
キーワード	2916
キーワードをフォロー	2898
""", 'ギ': """
ギャラリーを見る	2988
ギャラリーを閉じる	3007
""", 'ク': """
クイズ	2962
クイズに挑戦	2912	2941
クイズに挑戦する	2912	2941
クイズに答える	2961
クッキー	2902
クッキーの設定	2968
クッキー設定	2902	2905
クリックで拡大	2988
クリックで音声が出ます	3002
クリップ	2895
クリップする	2895
クロスワード	2962
クロスワードに挑戦	2911
クロスワードを解く	2911
""", 'ゲ': """
ゲーム	2962
ゲームで遊ぶ	2961
ゲーム一覧	2961
""", 'コ': """
コピー	2996
コピーしました	2895
コメント	2907
コメント #件	2914
コメント#件	2907
コメント(#	2907
コメント(#件	2914
コメントする	2907
コメントのルール	2959
コメントの受付は終了しました	2959
コメントの受付を終了しました	2959
コメントはまだありません	2907
コメントは会員のみ	2998
コメントは無効になっています	2998
コメントをすべて見る	2959
コメントをもっと見る	2907
コメントを入力	2998
コメントを入力してください	2998
コメントを報告	2998
コメントを投稿	2907
コメントを投稿する	2959
コメントを書く	2907
コメントを残す	2907
コメントを見る	2907
コメントを送信	2959
コメントを送信する	2959
コメントを閉じる	2959
コメントガイドライン	2959
コメントポリシー	2959
コメント一覧	2907
コンテンツへスキップ	2918
コンテンツを表示	2968
コンテンツを表示する	2968
コンテンツを読み込む	2968
コーヒーをおごる	2978
""", 'サ': """
サイトで続ける	2971
サイトポリシー	2902	2930
サイトマップ	2902
サインイン	2883
サポーターになる	2978
サポートする	2880
""", 'シ': """
シェア	2895
シェアしよう	2895
シェアする	2895
""", 'ス': """
スキップ	2879
スクラップ	2895
スクラップする	2895
スポンサー	2900
スポンサードリンク	2900
スポンサーリンク	2900
スポンサー企業	2997
""", 'タ': """
タイアップ	2900
タグ	2916
タップして音声をオンにする	3002
""", 'チ': """
チケットを予約する	2963
チケットを購入	2963
チケットを購入する	2963
チケット購入はこちら	2963
チップを送る	2880
チャンネル登録	2896
""", 'ツ': """
ツイート	2895
ツイートする	2895
ツイートを読み込む	2968
""", 'デ': """
データ保護方針	3001
""", 'ト': """
トップ	2920
トップに戻る	2988
トップへ戻る	2920
トップニュース	2916
トップページ	2920
トップページに戻る	2988
トップページへ	2988
トピックス	2916
""", 'ド': """
ドネーション	2880
""", 'ナ': """
ナンプレ	2962
""", 'ニ': """
ニックネーム	2985
ニックネームを入力	2998
ニュースを読む	2920
ニュースレター	2888
ニュースレター登録	2888
ニュース一覧	2988
ニュース一覧へ	2988
""", 'バ': """
バックナンバー	2916
""", 'パ': """
パスワードをお忘れですか	2981
パスワードをお忘れの方	2981
パスワードをお忘れの方はこちら	2981
パスワードを忘れた方	2883
パスワードを忘れた方はこちら	2981
パズル	2962
""", 'ピ': """
ピックアップ	2916
""", 'フ': """
フィードバックを送る	2959
フィードバックを送信	2959
フォトギャラリー	2988
フォトギャラリーを見る	2988
フォロー	2896
フォローしています	2994
フォローしてね	2896
フォローしました	2896
フォローする	2896
フォローを解除	2994
フォローを解除する	2994
フォロー中	2896
フォロー解除	2994
フォントサイズ	65
フォントサイズ変更	65
フルスクリーン	2966
""", 'ブ': """
ブックマーク	2895
ブックマークする	2895
ブラウザで続ける	2971
ブラウザで見る	2971
ブラウザで読む	2971
""", 'プ': """
プッシュ通知	2894
プッシュ通知を受け取りますか	2972
プッシュ通知を受け取る	2972
プライバシーの設定	2968
プライバシーポリシー	2902	2930
プライバシーポリシーに同意する	2984
プライバシー設定	2968
プランを見る	2981
プランを選ぶ	2981
プランを選択	2981
プラン一覧	2981
プレゼント	2883
プレミアム	2883
プレミアム会員	2887
プロフィール	2990
""", 'ヘ': """
ヘルプ	2902
""", 'ペ': """
ページの先頭に戻る	2988
ページの先頭へ	2920
ページの先頭へ戻る	2988
ページを再読み込み	2974
ページを再読み込みする	2974
ページを更新する	2974
ページトップ	2920
ページトップへ	2920
ページトップへ戻る	2988
""", 'ホ': """
ホーム	2920
ホームに戻る	2988
""", 'ポ': """
ポスト	2895
ポストする	2895
""", 'マ': """
マイページ	2883
マンスリーサポーターになる	2978
""", 'ミ': """
ミュート	2966
ミュートを解除	2965
ミュート解除	2965
""", 'メ': """
メインコンテンツへスキップ	2918
メッセージ	3006
メニュー	2920
メニューを閉じる	3007
メルマガ	2888
メルマガ登録	2888
メールでシェア	2995
メールで送る	2895
メールで送信	2895
メールをご確認ください	2984
メールアドレス	2888
メールアドレスが正しくありません	2984
メールアドレスでログイン	3004
メールアドレスで登録	3004
メールアドレスをご入力ください	3005
メールアドレスを入力	2888
メールアドレスを入力してください	2984
メールアドレスを入力する	3005
メールマガジン	2888
メールマガジン登録	2888
""", 'ラ': """
ライター	2990
ランキング	2916
""", 'リ': """
リンクをコピー	2895
リンクをコピーしました	2941
リンクをコピーする	2941
""", 'レ': """
レシピへ	61
レシピへスキップ	61
レシピへ移動	61
レシピを保存	61
レシピを印刷	61
レシピを見る	61
レシピを評価	61
""", 'ロ': """
ログアウト	2883
ログイン	2883
ログイン/会員登録	2883
ログインしてコメント	2959
ログインしてコメントする	2959
ログイン・会員登録	2883
ログイン状態を保持	2981
ログイン状態を保持する	2981
""", '一': """
一回だけ	2979
一回だけ寄付する	2978
一回のみ	2979
一時停止	2966
一次性	5265
一次性捐款	5264
一番人気	2982
一覧	2920
一覧に戻る	2988
一覧へ	2920
一覧を見る	2920
""", '上': """
上一个视频	5288
上一张	5273
上一张图片	5293
上一篇	5182
上一篇文章	5273
上一頁	5188
上一页	5188
""", '下': """
下一个视频	5288
下一张	5273
下一张图片	5293
下一張圖片	5293
下一篇	5182
下一篇文章	5273
下一部影片	5288
下一頁	5188
下一页	5188
下次再說	5149
下次再说	5149
下載app	5255
下載客戶端	5255
下載音檔	5248
下載音訊	5248
下载app	5255
下载客户端	5255
下载音频	5248
""", '不': """
不,謝謝	5149	5258
不,谢谢	5149	5258
不用了	5149	5258
不用了,謝謝	5258
不用了,谢谢	5258
不知道	5242
不適切な内容を報告	2959
""", '专': """
专题	5182
""", '並': """
並び替え	2960
並べ替え	2960
""", '个': """
个人中心	5154
个人信息保护政策	5287
""", '中': """
中	2996	5282
中立	5197
""", '为': """
为你推荐	5182
为您推荐	5182
""", '主': """
主旨	5292
主要ニュース	2916
主题	5292
""", '举': """
举报	5181
举报评论	5284
""", '了': """
了解	2921
了解更多	5177
了解详情	5294
""", '京': """
京东购买	5246
""", '人': """
人人网	5220
人才招聘	5217
人气排行	5187
人气榜	5187
人気の動画	2951
人気の記事	2916
人気ランキング	2916
人気記事	2916
人気記事ランキング	2916
人気順	2960
人氣排行	5187
人氣文章	5229
人氣榜	5187
""", '仅': """
仅限会员	5267
仅限订阅用户	5267
""", '今': """
今、あなたにオススメ	2916
今、読まれている記事	2951
今すぐプレイ	2961
今すぐ寄付	3003
今すぐ支援する	3003
今すぐ購入	3008
今すぐ遊ぶ	2961
今はしない	2879
今はやめておく	2879
今回のみ	2979
今回のみ支援する	2978
今回はしない	2879
今日のアンケート	2911
今日のクイズに挑戦	2912
今日のクロスワード	2911
今日の注目	2916
今日投票	5196
今日最熱門	5229
今日热点	5182
今日焦点	5182
今日熱門	5229
今週のアンケート	2911
今週のクイズに挑戦	2912
""", '从': """
从app store下载	5255
""", '他': """
他の記事	19
他の記事も読む	2916
""", '付': """
付費閱讀	5154
付费内容	5154
付费阅读	5154
""", '以': """
以上网友发言只代表其个人观点,不代表本网站的观点或立场	5284
以下为广告内容	5217
以下為廣告內容	5217
以后再说	5149
以後再說	5257
以電子郵件繼續	5290
""", '件': """
件名	3006
""", '企': """
企画・制作	2997
""", '优': """
优惠码	5294
""", '会': """
会员专享	5159
会员专享内容	5159
会员专属	5154
会员中心	5154
会员登录	5154
会員でない方	2981
会員でない方はこちら	2981
会員の方はこちら	2883
会員の方はログイン	2883
会員プランを見る	3004
会員特典	2963
会員登録	2883
会員登録する	2883
会員登録のご案内	3004
会員登録はこちら	2883
会員限定	2883
会員限定特典	2963
会員限定記事	2883
会社概要	2930
""", '余': """
余下全文	5293
""", '作': """
作者其他文章	5206
作者更多文章	5273
作者的更多文章	5206
作者简介	5274
作者簡介	5274
""", '你': """
你可能也喜欢	5182
你可能也喜歡	5182
你可能感兴趣	5182
你可能还想看	5229
你可能還想看	5229
你已投票	5196
你怎么看	5195
你怎麼看	5195
""", '使': """
使用 apple 登入	5267
使用 facebook 登入	5267
使用 google 帳號登入	5267
使用 google 登入	5267
使用 google 繼續	5267
使用apple登录	5267
使用facebook登入	5267
使用facebook登录	5267
使用google登入	5267
使用google登录	5267
使用google繼續	5267
使用google继续	5267
使用google账号登录	5267
使用paypal付款	5290
使用条款	5174
使用條款	5174
使用邮箱登录	5290
""", '価': """
価格を見る	3008
""", '保': """
保存	2895
保存する	2895
保存设置	5252
保持登入	5267
保持登入狀態	5267
保持登录状态	5267
""", '個': """
個人情報の取り扱い	2902
個人情報の取り扱いについて	2902
個人情報の取り扱いに同意する	2984
個人情報の取扱いについて	2902
個人情報保護方針	2902	2930
""", '倍': """
倍速	5249
""", '僅': """
僅限會員	5267
僅限訂戶	5267
""", '優': """
優先するソースに追加	2994
優惠碼	5294
""", '儲': """
儲存設定	5252
""", '允': """
允許	5257
允許通知	5256	5258
允许	5257
允许通知	5256	5258
""", '元': """
元の記事を読む	2952
元記事で読む	2952
元記事を読む	2920
""", '免': """
免責聲明	5174
免費訂閱	5160
免費註冊	5154
免費試讀	5154
免費閱讀	5290
免责声明	5174
免费,无垃圾邮件	5270
免费注册	5154
免费订阅	5160
免费试读	5154
免费阅读	5290
免运费	5283
免運費	5283
""", '入': """
入力内容を確認	3005
入力内容を確認する	3005
入力必須	2984
""", '內': """
內容	5292
內容糾錯	5198
""", '全': """
全ての写真を見る	2952
全ての記事が読み放題	3004
全屏	5249
全文はこちら	2952
全文を読む	2920
全文表示	2920
全画面	2966
全画面表示	2965
全画面表示を終了	2965
全螢幕	5249
全記事読み放題	2887
全部拒絕	5253
全部拒绝	5253
全部接受	5174
全部新闻	5273
全部游戏	5244
全部视频	5273
全部评论	5181
全部话题	5184
""", '公': """
公众号	5168
公式sns	2896
公式twitter	2896
公式x	2896
公式アプリ	2894
公式サイトで見る	2963
公式サイトはこちら	3008
公式サイトを見る	3008
公式ショップ	2963
公式ショップはこちら	2963
""", '共': """
共 # 頁	5184
共 # 页	5184
共#頁	5184
共#页	5185
共有	2895
共有する	2895
共有オプション	2995
共有リンクをコピー	2941
""", '关': """
关于作者	5274
关于我们	5174
关注	5168
关注作者	5278
关注我们	5168
关注此话题	5278
关注话题	5278
关键词	5182
关闭	5149
关闭窗口	5293
关闭菜单	5293
""", '其': """
其他新聞	5182
其他新闻	19	5182
其他金額	5264
其他金额	5264
""", '内': """
内容	5292
内容由ai生成	5288
内容纠错	5198
""", '再': """
再生	2920
再生リスト	3002
再生時間	2966
再生速度	2965
再読み込み	2974
再読み込みする	2974
""", '写': """
写留言	5284
写真(#枚	2952
写真をすべて見る	2988
写真をもっと見る	2952
写真を拡大	2988
写真を拡大する	2988
写真を見る	2920
写真を見る(全#枚	2952
写真・動画の投稿はこちら	2989
写真特集	2916
写评论	5181
""", '出': """
出錯了	5271
出错了	5271
""", '分': """
分享	5167
分享到	5167
分享到facebook	5217
分享到line	5217
分享到qq	5281
分享到whatsapp	5281
分享到微信	5167
分享到微博	5167
分享到朋友圈	5281
分享文章	5295
分享本文	5217
分享此文	5217
分享此頁	5295
分享給好友	5217
分享給更多人看到	5217
分享给好友	5217
分享给更多人	5217
分享至	5167
分享至facebook	5167
分享至line	5217
分享这篇文章	5295
分享這篇文章	5295
分类	5182
分類	5182
""", '列': """
列印	5167
列印本頁	5217
列印食譜	61
""", '初': """
初めての方はこちら	2981
初割で無料体験する	2883
初月無料	2887
""", '利': """
利用規約	2902	2930
利用規約に同意します	2984
利用規約に同意する	2984
""", '刷': """
刷新页面	5259
""", '前': """
前のページ	2920
前のページに戻る	3007
前の写真	2988
前の動画	3002
前の画像	2988
前の記事	2916
前の記事へ	2916
前の記事を読む	3007
前へ	2920
前回の記事はこちら	2951
前回はこちら	2952
前往官網	5294
前往捐款	5264
前往捐款頁面	5264
前往捐款页面	5264
前往購買	5246
前往贊助	5264
""", '剩': """
剩余时间	5249
剩餘時間	5249
""", '加': """
加入google偏好來源	5278
加入line好友	5168
加入会员	5154
加入我们	5217
加入我们的团队	5217
加入我們	5217
加入我們的團隊	5217
加入書籤	5167
加入會員	5154
加入白名单	5259
加入購物車	5294
加入购物车	5294
加载中	5248
加载内容	5252
加载帖子	5252
加载更多	5188
加载更多评论	5241
""", '動': """
動画	2916
動画で見る	2941
動画の公開は終了しました	2965
動画の読み込みに失敗しました	3002
動画の配信は終了しました	2965
動画は再生できません	2965
動画をもっと見る	2988
動画を再生	3002
動画を再生する	2941
動画を再生できません	2965
動画を再生できませんでした	2965
動画を見る	2920
動画を読み込み中	2965
動画を読み込めませんでした	3002
動画を読み込んでいます	2965
動画プレーヤーを読み込み中	2965
動画一覧	2988
""", '勘': """
勘誤回報	5198
""", '包': """
包邮	5283
""", '協': """
協賛	2997
協賛企業	2997
""", '单': """
单次	5265
单次捐款	5150
单篇购买	5290
""", '単': """
単発の寄付	2978
""", '博': """
博客來購買	5246
""", '占': """
占い	2962
""", '印': """
印刷	2895
印刷する	2895
印刷用ページ	2941
印刷用ページを表示	2941
印象笔记	5220
""", '即': """
即时新闻	5182
即時新聞	5182
""", '原': """
原文を表示	2921
原文を見る	2921
原文連結	5230
原文链接	5230
""", '去': """
去京东看看	5246
去京东购买	5246
去天猫购买	5246
去淘宝购买	5246
""", '参': """
参与投票	5197	5241
参与评论	5181
参加测验	5244
参加者募集中	2933
参加问卷调查	5217
""", '參': """
參加問卷調查	5217
參加測驗	5244
參與投票	5241
""", '友': """
友だち追加	2896
友だち追加する	2896
友善列印	5217
友達に教える	2941
""", '反': """
反对	5197
反對	5197
反馈	5181
""", '发': """
发一条友善的评论	5284
发现错误	5241
发现错误?请告诉我们	5217
发生错误	5271
发表留言	5181
发表评论	5181
发送	5271
发送成功	5270
""", '取': """
取材・文	2990
取消关注	5279
取消回复	5199
取消回覆	5199
取消追蹤	5278
取消關注	5279
取消静音	5248
取消靜音	5248
""", '受': """
受け取る	2973
受付が完了しました	3005
""", '古': """
古い順	2960
""", '可': """
可随时退订	5270
可隨時取消	5267
""", '合': """
合わせて読みたい	2916
合作伙伴	5283
合作夥伴	5283
合成音声による読み上げ	2965
合成音声による読み上げです	2965
""", '同': """
同じカテゴリの記事	2916
同じ著者の記事	2951
同作者文章	5206
同意	5174
同意して続ける	2968
同意して続行	2968
同意して閉じる	2968
同意しない	2902	2905
同意する	2902	2905
同意の管理	2968
同意を撤回	2968
同意を撤回する	2968
同意を管理	2968
同意を管理する	2968
同意並繼續	5177	5252
同意并继续	5177	5252
同意設定を変更	2904
""", '后': """
后退#秒	5248
""", '听': """
听全文	5217
听文章	5248
听新闻	5167
听这篇文章	5217
""", '商': """
商业推广	5283
商品の詳細を見る	3008
商品を見る	2963
商品ページへ	2963
商品詳細	3008
商品详情	5294
商城	5283
商業推廣	5283
""", '單': """
單次	5265
單次捐款	5150
單筆	5265
單筆捐款	5264
單筆支持	5264
單篇購買	5290
""", '回': """
回上一頁	5293
回到頂端	5273
回到頂部	5188
回到顶部	5273
回复	5181
回答する	91
回覆	5181
回頁首	5185
回頂端	5188
回首頁	5188
""", '图': """
图 #/#	5184
图片 #/#	5184
""", '圖': """
圖片 #/#	5184
""", '在': """
在 app store 下載	5255
在 facebook 查看	5285
在 google play 下載	5255
在 instagram 查看	5285
在 instagram 查看這則貼文	5285
在 spotify 收聽	5285
在 x 上查看	5285
在 youtube 上觀看	5285
在amazon購買	5246
在app store下载	5255
在app中打开	5255
在app中阅读	5255
在facebook查看	5285
在google play下载	5255
在instagram查看	5285
在instagram查看這則貼文	5285
在patreon上支持我们	5264
在spotify上收听	5285
在x上查看	5285
在youtube上观看	5285
在亚马逊购买	5246
在微博查看	5285
在浏览器中继续	5255
在瀏覽器中繼續	5255
""", '地': """
地図を見る	2921
地図を開く	2921
""", '執': """
執筆者	2990
執筆者プロフィール	2989
""", '報': """
報錯	5198
""", '填': """
填字游戏	5245
填字遊戲	5245
""", '复': """
复制	5282
复制成功	5167
复制网址	5217
复制链接	5167	5220
""", '外': """
外部コンテンツを表示	2968
外部コンテンツを表示する	2968
外部送信について	3001
外部送信ポリシー	3001
""", '大': """
大	2996	5282
大号字	65
大字	5167
大家还在看	5182
大家都在看	5182
""", '头': """
头条	5182
""", '好': """
好的	5257
""", '如': """
如何停用廣告封鎖	5260
如何关闭	5262
如何关闭广告拦截	5260
如何关闭广告拦截器	5259
如何關閉	5262
如何關閉廣告攔截	5260
如何關閉廣告攔截器	5259
如何關閉廣告阻擋	5260
""", '始': """
始終允許	5253
始终允许	5253
""", '姓': """
姓名	5271
""", '字': """
字体	65
字体大小	5167
字号	5167
字幕	2966	5249
字幕をオン	2965
字幕を表示	2965
字級	65	5167
字级	65
字號	5281
字體大小	65	5167
""", '官': """
官方微博	5168
""", '定': """
定期定額	5150
定期定額捐款	5264
定期定額支持	5264
定期捐款	5264
""", '寄': """
寄付	2880
寄付する	2880
寄付で応援する	2941
寄付のお願い	2880
寄付はこちら	2978
寄付はこちらから	2978
寄付をする	2880
寄付ページはこちら	2978
寄付ページへ	2978
""", '寫': """
寫留言	5284
寫評論	5284
""", '專': """
專題	5182
""", '小': """
小	2996	5282
小字	5167
小編推薦	5182
小调查	92
""", '尚': """
尚未成為會員	5267
尚無留言	5217
""", '展': """
展开	5188
展开全文	5188
展开全部	5189
展开回复	5241
展开阅读全文	5293
展開	5188
展開全文	5273
""", '已': """
已关注	5168
已收到您的申请	5291
已是会员	5154
已是訂戶	5267
已有帐号	5154
已有帳號	5267
已有账号	5267
已經是會員	5154
已經是會員?登入	5154
已经是订户	5267
已经有账号	5267
已複製連結	5281
已關注	5278
""", '常': """
常に表示する	2968
常に許可	2969
常に許可する	2968
""", '年': """
年払い	2982
年額プラン	2982
""", '广': """
广告	5173
广告后继续阅读	5246
广告结束	5246
""", '広': """
広告	2900
広告の下に記事が続きます	2963
広告の後に続きます	2900
広告はここまで	2963
広告をスキップ	2900
広告を閉じる	2900
広告ブロッカーの解除方法	2975
広告ブロッカーをご利用中です	2974
広告ブロッカーをオフにする方法	2975
広告ブロックの解除方法	2974
広告ブロックをオフにしました	2975
広告ブロックを解除してください	2974
広告ブロックを解除しました	2974
広告ブロックを解除する方法	2975
広告企画	2900
広告掲載	2930
広告掲載について	2930
広告終わり	2963
""", '廣': """
廣告	5173
廣告後繼續閱讀	5246
廣告結束	5246
廣編企劃	5246
廣編特輯	5246
""", '延': """
延伸閱讀	5182
延伸阅读	5182
""", '开': """
开启app	5255
开启推送	5256
开启通知	5256	5258
开始测验	5244
开通vip	5290
开通会员	5154
""", '当': """
当前时间	5249
当当购买	5246
""", '影': """
影片已下架	5248
影片已移除	5248
影片無法播放	5248
影片載入中	5248
影片載入失敗	5288
影片長度 #	5215
影音	5182
""", '後': """
後で	2879
""", '微': """
微信	5167
微信好友	5220
微信扫一扫	5281
微信扫码分享	5281
微信朋友圈	5220
微信登录	5267
微博	5167
""", '必': """
必填	5271
必填字段	5270
必填欄位	5270
必填項	5270
必填项	5270
必須	2985
必須項目	2985
必須項目です	2984
""", '忘': """
忘記密碼	5154
忘记密码	5154
""", '応': """
応援する	2880
""", '快': """
快进#秒	5248
""", '总': """
总是允许	5253
""", '您': """
您可能也喜歡	5182
您可能感兴趣	5182
您可能还喜欢	19
您可能還喜歡	19
您可能還想看	5229
您可随时退订	5270
您可隨時取消訂閱	5270
您已关注此话题	5278
您已投票	5196
您已投过票	5241
您已投過票	5241
您已经投过票	5241
您已訂閱	5291
您已订阅	5291
您怎么看	5195
您怎麼看	5195
您的信息已发送	5270
您的姓名	5291
您的投票已提交	5241
您的支持很重要	5289
您的昵称	5284
您的暱稱	5284
您的留言	5291
您的訊息已送出	5270
您的邮箱	5160
您的電子郵件	5291
您的電郵	5160
""", '情': """
情報をお寄せください	2989
情報提供のお願い	2989
情報提供はこちら	2989
""", '想': """
想接收即時新聞通知嗎	5256
想接收通知吗	5256
""", '意': """
意見信箱	5198
意見反饋	5241
意見回饋	5241
意见反馈	5181
""", '感': """
感想を送る	2907
感謝您的參與	5241
感謝您的投票	91	5241
感謝您的支持	5289
感谢参与投票	5196
感谢您,您的信息已发送	5270
感谢您的参与	5241
感谢您的投票	91	5241
感谢您的支持	5289
感谢支持	5289
""", '成': """
成为会员	5150
成為會員	5150
""", '我': """
我们无法显示此内容	5252
我來說兩句	5199
我同意	5174
我同意处理我的个人数据	5270
我同意接收电子邮件	5270
我同意隱私權政策	5270
我已关闭	5259
我已关闭广告拦截	5260
我已关闭广告拦截器	5259
我已閱讀並同意隱私權政策	5270
我已關閉廣告攔截	5260
我已關閉廣告攔截器	5259
我已關閉廣告阻擋程式	5260
我已阅读并同意隐私政策	5270
我来说两句	5199
我的帐户	5154
我的帳戶	5154
我知道了	5174
我要举报	5241
我要勘誤	5198
我要報錯	5198
我要投票	5197	5241
我要捐款	5289
我要支持	5289
我要檢舉	5241
我要爆料	5274
我要留言	5181
我要糾錯	5217
我要纠错	5181
我要評論	5199
我要评论	5181
我要贊助	5289
""", '或': """
或	5268
""", '戻': """
戻る	2920
""", '所': """
所有新闻	5273
所有留言	5181
所有話題	5184
所有评论	5199
所有话题	5184
""", '打': """
打印	5167
打印本页	5217
打印食谱	61
打开	5189
打开app	5255
打开app查看更多	5255
打开app阅读	5255
打开app阅读全文	5255
打开客户端阅读	5255
打开微信扫一扫	5281
打开推送	5256
打赏	5150
打赏作者	5289
""", '扫': """
扫一扫分享	5281
扫描二维码下载	5255
扫码下载	5255
扫码下载app	5255
扫码下载客户端	5255
""", '投': """
投票	92	5242
投票ありがとうございました	91	2959
投票ありがとうございます	2911
投票する	91	2941
投票を受け付けました	2959
投票区	92
投票成功	5241
投票済みです	2959
投票結果	2960	5242
投票結果を見る	91
投票结果	5242
投稿する	2907
投稿を表示	2968
投稿を表示する	2968
投稿を読み込む	2968
投稿须知	5274
""", '折': """
折りたたむ	2921
折扣码	5294
折扣碼	5294
""", '报': """
报告错误	5189
""", '拒': """
拒否する	2905
拒絕	5174	5177
拒绝	5174	5177
拒绝全部	5253
拒绝所有cookie	5287
""", '招': """
招聘启事	5217
""", '拡': """
拡大	2895
拡大する	2920
""", '按': """
按年計費	5267
按年计费	5267
按月	5265
按月捐款	5264
按月计费	5267
按讚	5168
""", '捐': """
捐款	5150
捐贈	5150
捐赠	5150
""", '掃': """
掃描qr code下載	5255
掃碼下載	5255
""", '排': """
排序	5242
排行榜	5182
""", '採': """
採用情報	2933
""", '接': """
接受	5174
接受並繼續	5177	5252
接受並顯示	5176
接受全部	5174
接受全部cookie	5287
接受并显示	5176
接受并继续	5177	5252
接受所有	5174	5177
接受所有 cookie	5287
接受所有cookie	5287
接收通知	5256
""", '推': """
推广	5173
推广内容	5173
推廣	5173
推荐	5182
推荐文章	5182
推荐方案	5268
推荐阅读	5182
推薦	5182
推薦文章	5182
推薦閱讀	5182
""", '提': """
提交	91	5271
提交成功	5270
提交成功,感谢您的反馈	5291
提交评论	5241
提供	2900
提供反馈	5241
提供意見	5241
提供新聞線索	5274
提供新闻线索	5274
""", '搜': """
搜尋	5188
搜索	5188
""", '撤': """
撤回同意	5252
""", '播': """
播放	5188
播放器加载中	5248
播放影片	5288
播放视频	5288
播放速度	5248
""", '支': """
支持	5197
支持我们	5150
支持我們	5150
支援する	2880
支援はこちら	2978
""", '收': """
收合	5189
收听	5167
收听文章	5248
收听本文	5217
收聽文章	5217
收聽本文	5248
收藏	5167
收藏文章	5167
收藏本文	5217
收藏食譜	61
收藏食谱	61
收起	5188
收起回复	5241
""", '放': """
放大图片	5273
放大圖片	5273
放大字体	5281
放大字體	5281
""", '数': """
数独	2962	5245
数独に挑戦	2911
""", '數': """
數獨	5245
""", '文': """
文字の大きさ	65	2895
文字を大きくする	2995
文字を小さくする	2995
文字サイズ	2895
文字サイズを変更	2995
文字サイズ変更	65
文字拡大	2995
文字稿	5249
文字起こし	2966
文字起こしを表示	2965
文字起こしを見る	2965
文明上网,理性发言	5284
文明上网理性发言,请遵守新闻评论服务协议	5284
文章未完 廣告後繼續	5246
""", '料': """
料金プラン	2982
料金プランを見る	3004
""", '新': """
新しい順	2960
新浪微博	5220
新着	2916
新着をメールでお知らせ	2898
新着ニュース	2916
新着記事	2916
新着記事をメールで受け取る	2898
新着記事一覧	2951
新着順	2960
新聞線索	5274
新規会員登録	2883
新規登録	2883
新闻简报	5160
新闻纠错	5198
新闻线索	5274
""", '无': """
无所谓	5242
无法显示此内容	5252
""", '早': """
早割	2997
早鳥票	5283
早鸟票	5283
""", '时': """
时长	5249
时长:#	5215
""", '明': """
明白了	5189
""", '是': """
是否允许通知	5256
是否接收推送通知	5256
是否接收通知	5256
是否開啟通知	5256
""", '显': """
显示全部	5273
显示内容	5252
显示原文	5189
显示字幕	5248
显示帖子	5252
显示更多	5188
""", '時': """
時長	5249
時長:#	5215
""", '暂': """
暂不	5149
暂停	5215
暂无评论	5217
暂无评论,快来抢沙发	5284
""", '暫': """
暫不	5149
暫停	5215
""", '更': """
更多	5182
更多作者文章	5273
更多内容	5182
更多分享方式	5281
更多图片	5273
更多圖片	5273
更多報導	5182
更多影片	5273
更多报道	5182
更多文章	5182
更多新聞	5182
更多新聞請看	5229
更多新闻	5182
更多游戏	5244
更多精彩	5229
更多精彩内容	5293
更多精采內容	5217
更多视频	5273
更多该作者文章	5206
更多选项	5282
更多選項	5282
更改 cookie 偏好	5176
更改 cookie 設定	5176
更改cookie偏好	5176
更正政策	5274
更正與說明	5274
""", '書': """
書籍を購入する	2963
""", '最': """
最受欢迎	5268
最受歡迎	5268
最多人看	5229
最新	5242
最新ニュース	2916
最新ニュースを通知で受け取る	2972
最新号	2951
最新影音	5229
最新文章	5182
最新新聞	5182
最新新闻	5182
最新消息	5182
最新記事	2916
最新评论	5199
最旧	5242
最早	5242
最热	5242
最热评论	5199
最熱	5242
最舊	5242
最超值	5268
""", '會': """
會員中心	5154
會員專享	5159
會員專享內容	5159
會員專屬	5154
會員登入	5154
""", '月': """
月払い	2982
月額#円	2887
月額#円(税込	2887
月額プラン	2982
""", '有': """
有効なメールアドレスを入力してください	2984
有料会員からのプレゼント記事	3009
有料会員登録	2883
有料会員記事	2941
有料登録	2883
有料記事	2883
有道云笔记	5220
""", '朋': """
朋友圈	5167	5220
""", '服': """
服务条款	5174
服務條款	5174
""", '朗': """
朗读全文	5248
""", '朝': """
朝刊・夕刊	2883
""", '未': """
未满十八岁禁止饮酒	5246
未滿十八歲禁止飲酒	5246
""", '本': """
本を購入する	2963
本周投票	5196
本周热门	5229
本周调查	5196
本文	3006
本文へ	2920
本文へジャンプ	2918
本文へスキップ	2918
本文へスキップする	2918
本文へ移動	2920
本文对您有帮助吗	5241
本文尚无评论	5284
本文已锁定	5267
本文由ai语音朗读	5248
本週投票	5196
本週調查	5196
""", '机': """
机器翻译	5217
机翻	5249
""", '来': """
来测测你的知识	5244
""", '查': """
查看专题	5273
查看优惠	5290
查看作者主页	5274
查看作者更多文章	5206	5273
查看優惠	5290
查看全部	5188
查看全部图片	5273
查看全部文章	5293
查看全部評論	5241
查看全部评论	5241
查看全部话题	5184
查看原图	5188
查看原文	5230
查看商品	5294
查看回复	5241
查看回覆	5241
查看图集	5273
查看圖集	5273
查看地图	5189
查看專題	5273
查看投票結果	5284
查看投票结果	91	5284
查看文字稿	5248
查看方案	5290
查看更多	5188
查看更多图片	5273
查看更多評論	5199
查看更多评论	5241
查看留言	5181
查看結果	91	5197
查看结果	91	5189	5197
查看訂閱方案	5267
查看詳情	5189
查看订阅方案	5267
查看评论	5181
查看详情	5189
查看逐字稿	5248
查看高清图集	5273
""", '标': """
标签	5182
""", '检': """
检举评论	5284
""", '検': """
検索	2920
""", '業': """
業配	5173
""", '楽': """
楽天で見る	2963
楽天で詳細を見る	2963
楽天で購入	2963
楽天で購入する	2963
楽天市場で見る	2963
楽天市場で購入	2963
""", '標': """
標籤	5182
""", '機': """
機器翻譯	5217
機械翻訳	2966
""", '檢': """
檢舉	5181
檢舉留言	5284
""", '次': """
次のページ	2920
次の写真	2988
次の動画	3002
次の画像	2988
次の記事	2916
次の記事へ	2916
次の記事を読む	3007
次へ	2920
次を読む	2921
次ページ	2920
次回から自動的にログイン	2981
""", '正': """
正しいメールアドレスを入力してください	2984
正在加载播放器	5248
""", '此': """
此影片無法播放	5248
此文章已锁定	5267
此欄位為必填	5270
此視頻無法播放	5248
此视频不可用	5248
此视频已被删除	5248
此項為必填	5270
此页面对您有帮助吗	5241
此项为必填项	5270
""", '残': """
残り時間	2966
""", '毎': """
毎年	2979
毎月	2979
毎月寄付する	2978
毎月支援する	2978
""", '每': """
每一份支持都很重要	5264
每一份支持都重要	5264
每年	5265
每月	5265
每月捐款	5150
""", '氏': """
氏名	2985
""", '民': """
民調	92
""", '沒': """
沒意見	5242
""", '没': """
没意见	5242
没有账号	5267
""", '注': """
注册	5154
注册成功	5291
注目の記事	2916
注目キーワード	2916
注目ワード	2916
注目記事	2916
""", '测': """
测测你的知识	5244
""", '清': """
清晰度	5249
""", '游': """
游戏	5245
""", '点': """
点击取消静音	5288
点击图片查看大图	5273
点击打开声音	5288
点击排行	5182
点击播放	5217
点击放大	5273
点击查看全文	5293
点击查看原文	5230
点击查看大图	5188
点击看更多	5185
点击阅读全文	5293
点击阅读原文	5230
点我看更多	5185
点我看视频	5217
点赞	5167
""", '為': """
為您推薦	5182
""", '热': """
热搜榜	5187
热榜	5187
热点	5182
热点排行	5187
热点推荐	5182
热门	5182
热门排行	5182
热门文章	5182
热门新闻	5182
""", '無': """
無所謂	5197
無料で体験する	2883
無料で始める	2981
無料で試す	2981
無料で読む	2883
無料アプリをダウンロード	2971
無料ゲーム	2961
無料会員登録	2883
無料会員限定	2883
無料体験	2883
無料登録	2883
無法播放影片	5248
無法載入影片	5288
無法顯示此內容	5252
""", '焦': """
焦點新聞	5182
""", '熱': """
熱門	5182
熱門排行	5182
熱門文章	5182
熱門新聞	5182
熱門話題	5182
""", '爆': """
爆料信箱	5274
爆料專線	5274
爆料热线	5274
""", '片': """
片長 #	5215
片長:#	5215
片长 #	5215
""", '特': """
特別協賛	2997
特定商取引法に基づく表記	2902
特集	2916
特集を見る	2988
特集ページへ	2988
特集一覧	2988
特集一覧へ	3007
""", '猜': """
猜你喜欢	5182
猜你喜歡	5182
""", '現': """
現在の再生時間	2965
""", '生': """
生成aiを使用しています	3002
""", '用': """
用app開啟	5255
用户协议和隐私政策	5287
""", '由': """
由ai生成	5277
由ai语音朗读	5248
""", '申': """
申し込む	2883
""", '电': """
电子报	5160
电子邮箱	5160
""", '画': """
画像をクリックして拡大	2988
画像を拡大	2920
画像を拡大する	2988
画像を見る	2920
画質	2966
""", '留': """
留言	5181
留言(#	5181
留言内容	5292
留言已關閉	5241
留言規則	5241
留言规则	5241
""", '略': """
略過廣告	5288
""", '登': """
登入	5154
登入/註冊	5154
登入後留言	5241
登出	5154
登录	5154
登录/注册	5154
登录后发表评论	5241
登錄	5154
登録	2883
登録が完了いたしました	3005
登録が完了しました	2941
登録して続きを読む	2883
登録する	2883
""", '發': """
發佈留言	5199
發現錯誤	5241
發現錯誤?請告訴我們	5217
發生錯誤	5271
發表留言	5181
發表評論	5181
""", '百': """
百度贴吧	5220
""", '皆': """
皆さまのご支援が力になります	2978
""", '監': """
監修者	2990
""", '目': """
目前時間	5249
目录	5188
目次	2920
目次へ戻る	3007
目錄	5188
""", '直': """
直接看食谱	61
""", '相': """
相关主题	5182
相关报道	5182
相关推荐	5182
相关文章	5182
相关新闻	5182
相关标签	5182
相关视频	5229
相关阅读	5182
相關主題	5182
相關報導	5182
相關影片	5229
相關推薦	5182
相關文章	5182
相關新聞	5182
相關標籤	5182
相關閱讀	5182
""", '看': """
看了这篇文章的人也看	5182
看全文	5273
看全部留言	5199
看全部留言 (#	5199
看原文	5230
看更多	5182
看更多作者文章	5273
看更多文章	5229
看更多新聞	5185	5229
看更多新闻	5185
看更多照片	5273
看結果	91
""", '知': """
知道了	5189
""", '確': """
確認する	2985
確認メールをお送りしました	2984
確認画面へ	2985
""", '禁': """
禁止酒駕	5283
禁止酒駕,飲酒過量有害健康	5246
""", '稍': """
稍后	5257
稍后再说	5149
稍后提醒我	5149
稍后阅读	5217
稍後	5257
稍後再說	5149
稍後提醒我	5149
稍後閱讀	5217
""", '立': """
立即开通	5290
立即投票	91
立即捐助	5264
立即捐款	5150
立即捐赠	5264
立即支持	5289
立即訂閱	5154
立即订阅	5154
立即试玩	5244
立即購票	5246
立即贊助	5264
立即购票	5246
立即选购	5246
立即選購	5246
立即開始玩	5244
""", '第': """
第 # 張,共 # 張	5184
第 # 頁,共 # 頁	5185
第 # 页,共 # 页	5185
第#张/共#张	5184
第#頁 共#頁	5185
第#页,共#页	5185
""", '筆': """
筆者	2990
筆者プロフィール	2989
""", '管': """
管理 cookie	5176
管理cookie	5252
管理偏好設定	5287
管理偏好设置	5287
管理同意	5252
管理同意设置	5252
管理同意選項	5252
管理設定	5177
管理设置	5177
管理选项	5287
管理選項	5287
""", '粉': """
粉絲團	5168
""", '精': """
精彩推荐	5229
精彩推薦	5229
精选	5182
""", '紙': """
紙面ビューアー	2883
""", '結': """
結果を見る	91	2921
""", '続': """
続きはこちら	2952
続きをみる	2920
続きを読む	2883
続けて読む	3007
""", '網': """
網友投票	5196
網友留言	5181
""", '編': """
編輯推薦	5182
編輯準則	5274
編輯精選	5182
編集ポリシー	2989
編集方針	2990
編集部おすすめ	2916
編集部のおすすめ	2916
""", '縮': """
縮小	2895
縮小字體	5281
""", '繼': """
繼續使用網頁版	5255
繼續閱讀	5188
繼續閱讀請往下	5246
""", '續': """
續訂	5290
""", '纠': """
纠错	5181
""", '继': """
继续在浏览器阅读	5255
继续浏览内容	5188
继续阅读	5188
""", '续': """
续订	5290
""", '编': """
编辑准则	5274
编辑推荐	5182
编辑精选	5182
""", '缩': """
缩小字体	5281
""", '网': """
网友评论	5181
网友评论仅供其表达个人看法,并不表明本站立场	5284
""", '翻': """
翻訳を表示	2921
""", '联': """
联系作者	5274
联系我们	5174
联系编辑部	5274
""", '聯': """
聯絡我們	5174
聯絡編輯部	5274
""", '聽': """
聽全文	5217
聽文章	5248
聽新聞	5167
聽這篇文章	5217
""", '脳': """
脳トレ	2962
""", '自': """
自动播放	5249
自動再生	2966
自動播放	5249
自動翻訳	2966
自定义金额	5264
自訂金額	5264
""", '菜': """
菜单	5188
""", '著': """
著作権	2902
著者の記事一覧	2988
著者をフォロー	2994
著者をフォローする	2994
著者プロフィール	2989
""", '複': """
複製	5282
複製網址	5217
複製連結	5167	5220
""", '要': """
要接收推送通知吗	5256
要接收通知嗎	5256
""", '視': """
視頻由ai生成	5288
""", '觀': """
觀看更多	5229
""", '视': """
视频	5182
视频不可用	5248
视频加载中	5248
视频加载失败	5288
视频已下架	5248
视频已失效	5248
视频无法播放	5248
视频时长	5288
视频正在加载	5248
""", '解': """
解鎖全文	5217
解鎖文章	5290
解锁全文	5217
解锁文章	5290
解除しました	2977
解除方法	2977
解除方法はこちら	2977
""", '訂': """
訂戶專享	5246
訂戶專享優惠	5246
訂戶專享內容	5267
訂戶贈閱	5295
訂正について	2989
訂閱	5154
訂閱成功	5291
訂閱推播	5256
訂閱方案	5290
訂閱會員	5154
訂閱會員專屬內容	5217
訂閱郵件	5160
訂閱電子報	5160
""", '記': """
記事に関するお問い合わせ	2989
記事の続きはこちら	2952
記事の続きを読む	2988
記事の誤りを報告	2930	2998
記事の誤りを報告する	2913
記事は広告の下に続きます	2963
記事は広告の後に続きます	2963
記事へのお問い合わせ	2989
記事へのご意見	2907
記事をサポートする	2880
記事をシェア	3009
記事をシェアする	3009
記事をプレゼント	2883
記事をプレゼントする	2941
記事を保存	2895
記事を保存する	2941
記事を印刷する	2895
記事を聴く	2965
記事を評価する	2998
記事を読む	2920
記事を購入する	3004
記事を音声で聞く	2965
記事を音声で聴く	2965
記事ランキング	2916
記事一覧	2920
記事一覧へ	2988
記事一覧を見る	2952
記事全文を読む	2920
記住我	5268
記者をフォロー	2994
記者プロフィール	2989
記者募集	2933
記者募集中	2933
""", '設': """
設定を保存	2968
設定を保存する	2968
設定を変更	2905
設定を変更する	3001
設定を管理	3001
""", '許': """
許可	2973
許可する	2902	2905
""", '註': """
註冊	5154
註冊成功	5291
""", '評': """
評価順	2960
評論	5181
評論已關閉	5241
評論規則	5241
""", '話': """
話題の記事	2916
""", '該': """
該作者其他文章	5206
該作者更多文章	5273
該作者的更多文章	5206
""", '詳': """
詳しく見る	2905	2921
詳細	2921
詳細を見る	3008
詳細・購入はこちら	2963
詳細設定	2905
""", '語': """
語音播報	5217
語音朗讀	5217
""", '誤': """
誤りを報告	2921
誤りを報告する	2998
誤字・脱字を報告	2913	2930
誤字・脱字を報告する	2913	2930
誤字脱字の報告	2941
誤字脱字を報告	2989
誤字脱字を報告する	2913	2930	2941
""", '読': """
読まれている記事	2916
読み上げ	2941
読み放題	2887
読み続ける	2921
読み込み中です	2965
読者限定	2963
""", '請': """
請填寫讀者問卷	5217
請我們喝杯咖啡	5264
請查收郵件	5270
請檢查您的收件匣	5270
請繼續下滑閱讀	5246
請繼續往下閱讀	5173
請輸入您的電子郵件	5291
請輸入有效的電子郵件	5270
請輸入有效的電子郵件地址	5270
請輸入電子郵件	5160
請選擇金額	5289
請關閉廣告攔截器	5259
""", '讀': """
讀者優惠	5246
讀者專享	5246
讀者投書	5198
""", '讚': """
讚	5167
讚賞支持	5150
""", '订': """
订户专享	5246
订户专享优惠	5246
订户赠阅	5295
订阅	5154
订阅会员	5154
订阅成功	5291
订阅推送	5256
订阅邮件	5160
""", '记': """
记住我	5268
记者简介	5274
""", '设': """
设为google首选来源	5278
""", '评': """
评论	5181
评论(#	5181
评论功能已关闭	5284
评论已关闭	5241
评论规则	5241
""", '诚': """
诚聘英才	5217
""", '话': """
话题	5182
""", '该': """
该作者其他文章	5206
该作者的更多文章	5206
该文章已关闭评论	5284
该视频不可用	5248
该视频已下架	5248
该邮箱已被注册	5291
""", '详': """
详情	5189
""", '语': """
语音朗读	5217
语音由ai生成	5248
""", '说': """
说点什么	5284
""", '请': """
请先登录再评论	5217
请关闭广告拦截器	5259
请我们喝杯咖啡	5264
请查收邮件	5270
请检查您的收件箱	5270
请继续往下阅读	5173
请输入您的电子邮件	5291
请输入您的邮箱	5291
请输入昵称	5284
请输入有效的电子邮件地址	5270
请输入有效的邮箱地址	5270
请输入邮箱	5160
请选择金额	5289
""", '读': """
读者专享	5246
读者优惠	5246
""", '豆': """
豆瓣	5220
""", '購': """
購入はこちら	2963
購票	5283
購票連結	5246
購読	2883
購読する	2883
購読のお申し込み	2883
購読プラン	3004
購読プランを見る	2981
購読申し込み	2883
購買本書	5246
""", '贈': """
贈る	2996
贈送文章	5217
贈送文章給朋友	5217
贈送此文	5217
""", '贊': """
贊助	5150
贊助內容	5173
贊助商	5173
贊助我們	5264
""", '购': """
购买本书	5246
购买此书	5246
购票	5283
购票链接	5246
""", '赞': """
赞	5242
赞助	5150
赞助内容	5173
赞助商	5283
赞助商链接	5173
赞助我们	5264
赞赏	5150
赞赏作者	5289
""", '赠': """
赠送文章	5281
赠送此文	5217
""", '超': """
超值方案	5267
""", '跳': """
跳到主要內容	5188
跳到內容	5185
跳到食谱	61
跳至主要內容	5185
跳至主要内容	5185
跳至內容	5185
跳至食譜	61
跳转到主要内容	5185
跳转到食谱	61
跳过广告	5288
""", '踩': """
踩	5242
""", '載': """
載入中	5248
載入內容	5252
載入更多	5188
載入貼文	5252
""", '輸': """
輸入您的電子郵件	5291
""", '轉': """
轉發	5167
""", '转': """
转发	5167
""", '载': """
载入内容	5252
""", '输': """
输入您的邮箱	5291
""", '返': """
返信	2907
返信する	2907
返信を書く	2998
返信を表示	2959
返信を見る	2959
返信を隠す	2959
返回上一页	5293
返回列表	5293
返回頂部	5273
返回顶部	5188
返回首頁	5273
返回首页	5188
""", '还': """
还不是会员	5267
还有更多精彩内容	5293
还没有账号	5267
""", '这': """
这篇文章对你有帮助吗	5241
这篇文章对您有帮助吗	5241
""", '进': """
进入专题	5273
进入专题页	5273
""", '连': """
连结已复制	5281
""", '追': """
追蹤	5168
追蹤中	5278
追蹤主題	5278
追蹤作者	5278
追蹤我們	5168
""", '退': """
退出全屏	5248
""", '送': """
送信	91	2985
送信が完了しました	2984
送信しました	2984
送信する	91	2985
送信完了	2984
送出	91	5271
送出成功	5270
送出留言	5241
送出評論	5241
送料無料	2997
""", '选': """
选择	5268
选择方案	5267
选择订阅方案	5267
选择金额	5289
""", '逐': """
逐字稿	5249
""", '這': """
這篇文章對你有幫助嗎	5241
這篇文章對您有幫助嗎	5241
""", '通': """
通報	2960
通報する	2907
通知をオン	2894
通知をオンにする	2972
通知を受け取らない	2972
通知を受け取りますか	2972
通知を受け取る	2941
通知を設定する	2972
通知を許可	2972
通知を許可しますか	2972
通知を許可する	2972
""", '速': """
速報	2916
速報を通知で受け取る	2972
速報通知を受け取る	2941
""", '連': """
連結已複製	5217
連載	2916
連載の新着をメールでお知らせ	2898
連載をフォロー	2994
連載をフォローする	2994
連載を見る	2988
連載一覧	2988
""", '遊': """
遊戲	5245
""", '運': """
運営会社	2902	2930
""", '違': """
違反を報告	2959
違反を報告する	2959
違反報告	2907
""", '選': """
選單	5188
選択する	2982
選擇	5268
選擇方案	5267
選擇訂閱方案	5267
選擇金額	5289
""", '還': """
還不是會員	5267
還沒有帳號	5267
""", '邮': """
邮箱	5160
邮箱格式不正确	5270
邮箱格式错误	5270
""", '配': """
配信停止はいつでも可能です	2984
""", '重': """
重新加载页面	5259
重新播放	5249
重新整理頁面	5259
重新載入頁面	5259
""", '金': """
金額を入力	2978
金額を指定	2978
金額を指定する	2978
金額を選ぶ	3003
金額を選択	3003
金額を選択してください	3003
""", '錯': """
錯誤回報	5198
""", '链': """
链接已复制	5217
""", '閉': """
閉じる	2879	2920
""", '開': """
開く	2921
開啟推播	5256
開啟通知	5256	5258
開始測驗	5244
開通會員	5154
""", '間': """
間違いを見つけたら	2989
""", '関': """
関連	2916
関連する記事	2916
関連キーワード	2916
関連タグ	2916
関連トピックス	2916
関連ニュース	2916
関連リンク	2916
関連動画	2916
関連動画を見る	3002
関連情報	2916
関連記事	2916
関連記事はこちら	2951
関連記事をもっと見る	3007
関連記事を見る	3007
""", '閱': """
閱讀下一篇	5293
閱讀全文	5188
閱讀原文	5230
閱讀排行	5187
閱讀更多	5188
""", '關': """
關於作者	5274
關於我們	5174
關注	5168
關注作者	5278
關注我們	5168
關注此主題	5278
關鍵字	5182
關閉	5149
關閉視窗	5293
關閉選單	5293
""", '阅': """
阅读下一篇	5293
阅读全文	5188
阅读剩余全文	5293
阅读原文	5230
阅读排行	5187
阅读更多	5188
""", '随': """
随时取消	5267
随时可取消	5267
""", '隐': """
隐私偏好	5287
隐私政策	5174
隐私权政策	5174
隐私设置	5253
""", '隨': """
隨時取消	5267
""", '隱': """
隱私偏好	5287
隱私政策	5174
隱私權政策	5174
隱私權設定	5252
隱私設定	5253
""", '離': """
離開全螢幕	5248
""", '電': """
電子信箱	5160
電子信箱格式錯誤	5270
電子報	5160
電子版	2883
電子郵件格式不正確	5270
電郵	5271
""", '静': """
静音	5249
""", '靜': """
靜音	5249
""", '音': """
音声で聞く	2895
音声をダウンロード	2965
音声を再生	3002
音声読み上げ	2941
音頻長度 #	5215
音频播放器	5288
""", '頭': """
頭條	5182
""", '顯': """
顯示內容	5252
顯示原文	5189
顯示字幕	5248
顯示更多	5188
顯示貼文	5252
""", '飲': """
飲酒過量,有害健康	5246
飲酒過量有害健康	5246
""", '首': """
首頁	5188
首页	5188
""", '马': """
马上开始	5189
马上玩	5244
""", '验': """
验证码	5271
""", '點': """
點我看影片	5217
點我看更多	5185
點擊排行	5187
點擊播放	5248
點擊播放本文	5217
點擊放大	5273
點擊看大圖	5273
點擊看更多	5185
點擊開啟聲音	5288
點擊閱讀全文	5293
點此看更多	5185
點閱排行	5229
""", '가': """
가	3032	3066
가 가 가	3066
가가가	3066
가격 보기	3139
가로세로 낱말퀴즈	3092
가입하기	3021
가장 많이 본 뉴스	3039
가장 인기	3114
""", '강': """
강연 신청하기	3081
""", '개': """
개인정보 보호 설정	3133
개인정보 설정	3098
개인정보 수집 동의	3115
개인정보 수집 및 이용 동의	3115
개인정보 수집 및 이용에 동의합니다	3115
개인정보 수집·이용에 동의합니다	3115
개인정보 처리방침	3037
개인정보처리방침	3037
""", '갤': """
갤러리 닫기	3138
갤러리 보기	3120
""", '거': """
거부	3037	3059
""", '검': """
검색	3041
""", '게': """
게시물 보기	3098
게시물 불러오기	3098
게임	3092
게임 전체보기	3090
게임 하러 가기	3090
""", '결': """
결과 보기	91	3042
""", '계': """
계속 읽기	3021
계정이 있으신가요	3113
""", '고': """
고객센터	3037
고충처리	3054
고충처리인	3054	3121
""", '공': """
공감	3089
공감백배 #	3067
공감순	3089
공유	3032
공유하기	3032
""", '과': """
과거순	3089
""", '관': """
관련 기사	3039
관련 기사 더보기	3138
관련 뉴스	3039
관련 영상	3077
관련 태그	3039
관련기사	3039
관련기사 더보기	3138
관련뉴스	3039
관련키워드	3039
""", '광': """
광고	3036
광고 건너뛰기	3134
광고 닫기	3036
광고 문의	3054
광고 문의하기	3082
광고 아래에 기사가 계속됩니다	3093
광고 영역	87
광고 종료	3093
광고 차단 해제 방법	3104
광고 차단을 해제해 주세요	3104
광고 차단을 해제했습니다	3104
광고 차단이 감지되었습니다	3104
광고 후 계속됩니다	3093
광고문의	3054
광고성 정보 수신 동의	3115
광고성 정보 수신에 동의합니다	3115
""", '괜': """
괜찮습니다	3016
""", '교': """
교보문고에서 구매	3093
""", '구': """
구글 계정으로 계속하기	3113
구글 계정으로 로그인	3113
구글 선호 매체로 추가	3125
구글 플레이에서 다운로드	3101
구글로 계속하기	3113
구글로 로그인	3113
구글플레이에서 다운로드	3101
구독	3021
구독 갱신	3136
구독 상품 보기	3113
구독 상품 선택	3113
구독 상품 안내	3136
구독 신청	3021
구독 신청이 완료되었습니다	3115
구독 신청하기	3113
구독 안내	3136
구독 전용	3021
구독 중	3021
구독 취소	3126
구독권 선택	3113
구독신청	3021	3054
구독이 완료되었습니다	3069
구독자 전용	3024
구독자 전용 기사	3113
구독자 전용 혜택	3093
구독자 혜택	3093
구독자가 선물한 기사입니다	3140
구독중	3125
구독하고 이어서 읽기	3069
구독하기	3021
구매하기	3093
구매하러 가기	3093
""", '글': """
글씨 크기	65
글씨크기	3032
글자 작게	3127
글자 크게	3127
글자 크기	3032
글자 크기 변경	65	3069
글자 크기 조절	65	3069
글자크기	3032	3066
글자크기 변경	65
글자크기 설정	65
글자크기 조절	65
""", '금': """
금액 선택	3135
금액 직접 입력	3109
금액을 선택하세요	3135
금액을 선택해 주세요	3135
""", '기': """
기계 번역	3095
기대해요 #	3067
기부하기	3017
기사 계속 보기	3138
기사 공유	3127
기사 공유하기	3032
기사 구매	3136
기사 더 보기	3138
기사 더보기	3069
기사 듣기	3069
기사 링크 복사	3069
기사 본문	3041
기사 선물하기	3069
기사 스크랩	3127
기사 스크랩하기	3069
기사 오류 신고	3069
기사 오류 제보	3069
기사 요약	3124
기사 원문 보기	3069
기사 음성으로 듣기	3094
기사 잠금 해제	3136
기사 저장	3127
기사 저장하기	3069
기사 전문 보기	3120
기사 전체보기	3120
기사 제보	3054	3121
기사 제보 및 문의	3069
기사 추천	3130
기사 평가하기	3130
기사 후원하기	3017
기사는 광고 아래에 계속됩니다	3093
기사는 광고 후 계속됩니다	3093
기사듣기	3094
기사를 공유합니다	3140
기사에 대한 의견	3038
기사원문	3041
기사저장	3032
기사제보	3054	3121
기사추천	3130
기자 구독	3053
기자 구독하기	3053
기자 소개	3121
기자 응원하기	3055
기자 페이지	3053
기자 프로필	3055
기자 프로필 보기	3053
기자 홈	3055
기자구독	3055	3125
기자에게 메일 보내기	3121
기자에게 이메일 보내기	3121
기자의 다른 기사	3053
기자의 다른 기사 보기	3055	3120
기자의 다른기사	3039	3055
기자의 다른기사 보기	3120
기자페이지 바로가기	3120
기자프로필	3055
기획 기사 보기	3120
""", '나': """
나중에	3016
나중에 보기	3069
나중에 읽기	3069
나중에 하기	3016
""", '남': """
남성	3066
남은 시간	3095
남자	3066
""", '낱': """
낱말 퍼즐 풀기	3049
낱말퀴즈	3092
""", '내': """
내 정보	3021
내용을 입력하세요	3137
내용을 입력해 주세요	3137
""", '네': """
네, 받을게요	3102
네이버 구독	3035
네이버 로그인	3113
네이버 밴드 공유	3127
네이버 블로그	3032
네이버로 로그인	3113
네이버에서 구독	3035
네이버에서 구독하기	3035
""", '놀': """
놀랐어요 #	3067
""", '놓': """
놓치면 안 되는 기사	3077
""", '뉴': """
뉴스 더보기	3120
뉴스 듣기	3069
뉴스레터 구독	3027
뉴스레터 구독 신청	3027
뉴스레터 구독이 완료되었습니다	3137
뉴스레터 무료 구독	3069
뉴스레터 신청	3027
""", '느': """
느림	3066
""", '닉': """
닉네임을 입력하세요	3130
""", '다': """
다른 공유 찾기	3032
다른 금액	3109
다른 기사	19	3039
다른 기사 더 보기	19
다른 기사 보기	3053
다른기사	3039
다른기사 보기	3039
다시 보기	3095
다시 보지 않기	3016
다시보기	3095
다음	3041
다음 기사	3039
다음 기사 보기	3069
다음 기사 읽기	3138
다음 동영상	3134
다음 사진	3120
다음 영상	3134
다음 이미지	3138
다음 페이지	3041
다음글	3120
다음기사	3039
다음에	3016
다음에 하기	3103
다크모드	3099
""", '닫': """
닫기	3016
""", '답': """
답글	3038
답글 달기	3088
답글 더보기	3088
답글 보기	3088
답글 쓰기	3088
답글 접기	3088
답글쓰기	3038
""", '당': """
당신의 생각은	3048
당신이 좋아할 만한	3039
""", '댓': """
댓글	3038
댓글 #	3038
댓글 #개	3038
댓글 닫기	3088
댓글 달기	3051
댓글 더보기	3088
댓글 등록	3088
댓글 등록하기	3088
댓글 보기	3038
댓글 신고	3130
댓글 신고하기	3130
댓글 쓰기	3038
댓글 운영 원칙	3088
댓글 운영 정책	3069
댓글 운영정책	3051	3069
댓글 입력	3051
댓글 작성	3088
댓글 작성 규칙	3088
댓글 작성하기	3088
댓글 전체보기	3051
댓글 정렬	3051
댓글 정책	3088
댓글보기	3038
댓글쓰기	3038
댓글을 남겨 주세요	3130
댓글을 남겨주세요	3130
댓글을 입력하세요	3130
댓글을 입력해 주세요	3130
댓글을 입력해주세요	3038
댓글을 작성하려면 로그인 해주세요	3130
댓글이 닫혔습니다	3088
""", '더': """
더 많은 옵션	3127
더 보기	3041
더 알아보기	3059
더보기	3039	3041
""", '도': """
도서 구매하기	3093
도움돼요 #	3067
도움이 되었나요	3088
""", '독': """
독자 의견 조사	3069
독자 특별 할인	3093
독자 할인	3093
""", '동': """
동영상	3039
동영상 로딩 중	3094
동영상 보기	3134
동영상 재생	3094
동영상 플레이어	3134
동영상을 불러오는 중입니다	3094
동영상을 불러올 수 없습니다	3134
동영상을 재생할 수 없습니다	3094
동의	3037	3059
동의 관리	3098
동의 철회	3098
동의 철회하기	3098
동의 후 계속	3098
동의하고 계속	3098
동의하고 계속하기	3098
동의합니다	3037
""", '뒤': """
뒤로 가기	3042
""", '등': """
등록	3038
""", '디': """
디지털 구독하기	3136
디지털뉴스부	3053
디지털뉴스팀	3053
디지털콘텐츠팀	3053
""", '또': """
또는	3114
""", '라': """
라인	3032
""", '랭': """
랭킹	3039
랭킹뉴스	3039
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
로그아웃	3021
로그인	3021
로그인 상태 유지	3113
로그인 유지	3113
로그인 전용 기사	3113
로그인 후 댓글 쓰기	3069
로그인 후 댓글 작성이 가능합니다	3130
로그인 후 댓글을 작성하실 수 있습니다	3051
로그인 후 댓글을 작성할 수 있습니다	3088
로그인 후 이용해 주세요	3088
로그인/회원가입	3021
로그인이 필요	3024
로그인하고 계속 읽기	3136
로딩 중	3094
로딩 중입니다	3094
로딩중	3094
""", '링': """
링크 복사	3032
링크가 복사되었습니다	3069
""", '마': """
마이페이지	3021
""", '많': """
많이 본 기사	3039
많이 본 뉴스	3039
많이 본 영상	3077
많이 읽은 기사	3039
많이본 기사	3039
많이본 뉴스	3039
""", '매': """
매달	3110
매월	3110
""", '맨': """
맨 위로	3041
맨위로	3041
""", '메': """
메뉴	3041
메뉴 닫기	3041
메시지가 전송되었습니다	3115
메일	3032
메일함을 확인해 주세요	3115
""", '멤': """
멤버십 가입	3136
멤버십 가입하기	3136
""", '모': """
모두 거부	3099
모두 동의	3037
모두 허용	3099
모든 쿠키 거부	3133
모든 쿠키 수락	3133
모든 쿠키 허용	3133
모르겠다	3089
모름/무응답	3089
모바일 웹으로 계속	3101
""", '목': """
목록	3041
목록 보기	3120
목록보기	3041
목록으로	3120
목록으로 돌아가기	3138
""", '무': """
무료 게임	3090
무료 배송	3129
무료 체험 시작하기	3021
무료 회원가입	3021
무료, 스팸 없음	3115
무료로 읽기	3136
무료배송	3129
무제한 이용하기	3136
""", '문': """
문의	3038
문의 내용	3137
문자 크기	65
""", '바': """
바로 구매하기	3093
바로가기	3032
""", '반': """
반응형 광고 영역	87
""", '배': """
배속	3095
""", '밴': """
밴드	3032
""", '번': """
번역 보기	3042
""", '베': """
베스트	3039
""", '보': """
보내기	3117
보통	3066
""", '복': """
복사	3128
복사하기	3032
""", '본': """
본 사이트는 쿠키를 사용합니다	3060
본문 글씨 줄이기	3032	3066
본문 글씨 키우기	3032	3066
본문 바로가기	3041
본문으로 바로가기	3041
""", '북': """
북마크	3032
""", '분': """
분석탁월 #	3067
""", '브': """
브라우저에서 계속	3101
브라우저에서 계속 보기	3101
""", '비': """
비공감	3089
비밀번호 찾기	3021
비밀번호를 잊으셨나요	3113
""", '빠': """
빠름	3066
""", '사': """
사업제휴	3054
사이트맵	3037
사전 등록하기	3081
사전등록	3081
사전등록 하기	3081
사진 더 보기	3120
사진 더보기	3120
사진 모두 보기	3120
사진 크게 보기	3120
사진 크게보기	3120
사진 확대	3041
""", '삭': """
삭제된 동영상입니다	3094
""", '상': """
상품 보기	3139
상품 상세보기	3139
""", '새': """
새로고침	3104
""", '선': """
선착순 # 명	3080
선착순 #명	3080
선착순 마감	3080
선택	3114
선택 저장	3098
선호 매체로 추가	3125
""", '설': """
설문	92
설문 결과	3089
설문 결과 보기	3130
설문 참여 바로가기	3069
설문 참여하기	3069
설문에 참여하기	3088
설문조사	92
설문조사 참여하기	3069
설정	3059
설정 관리	3133
설정 저장	3098
""", '소': """
소리 켜기	3134
""", '속': """
속보	3039
속보 알림 받기	3069
속보 알림 신청	3069
속보 알림을 받으시겠습니까	3102
""", '스': """
스도쿠	3092
스크랩	3032
스크랩하기	3069
스크립트	3095
스크립트 보기	3094
스토어	3129
스토어 바로가기	3093
스폰서	3036
스폰서 링크	3082
스폰서 콘텐츠	3082
스폰서링크	3082
""", '슬': """
슬퍼요	3067
슬퍼요 #	3067
""", '시': """
시리즈 보기	3120
""", '신': """
신고	3038
신고하기	3089
신문구독	3021
신청이 완료되었습니다	3115
""", '실': """
실시간 뉴스	3039
""", '쏠': """
쏠쏠정보 #	3067
""", '아': """
아마존에서 구매	3093
아마존에서 보기	3093
아이디 저장	3113
아이디 찾기	3113
아직 회원이 아니신가요	3113
""", '알': """
알겠습니다	3042
알라딘에서 구매	3093
알라딘에서 보기	3093
알림 받기	3031
알림 설정	3031
알림 설정하기	3102
알림 켜기	3102
알림 허용	3102
알림을 받으시겠습니까	3102
알림을 받으시겠어요	3102
알림을 켜시겠습니까	3102
""", '애': """
애드블록을 해제해 주세요	3104
애드블록이 감지되었습니다	3104
애플로 계속하기	3113
애플로 로그인	3113
""", '앱': """
앱 다운로드	3031
앱 다운로드하기	3031
앱 다운받기	3101
앱 설치	3031
앱 설치하기	3031
앱스토어에서 다운로드	3101
앱에서 계속 읽기	3101
앱에서 보기	3101
앱에서 열기	3101
앱에서 이어보기	3101
앱으로 보기	3101
""", '언': """
언제든 해지 가능	3113
언제든지 수신 거부할 수 있습니다	3115
언제든지 해지 가능	3113
""", '얼': """
얼리버드 할인	3081
""", '에': """
에디터 추천	3039
""", '여': """
여러분의 생각은	3048
여러분의 후원이 큰 힘이 됩니다	3109
여성	3066
여자	3066
""", '연': """
연간 결제	3114
연간 구독	3114
연관기사	3039
연재 보기	3120
""", '열': """
열기	3042
""", '영': """
영상	3039
영상 길이 #	3064
영상 더보기	3120
영상 보기	3069
영상 재생	3094
영상으로 만나보세요	3069
영상으로 보기	3069
영상을 불러오는 중입니다	3094
영상을 불러올 수 없습니다	3134
영상을 재생할 수 없습니다	3094
""", '예': """
예매 바로가기	3093
예매하기	3093
예스#에서 구매	3093
예스#에서 보기	3093
""", '오': """
오늘 하루 보지 않기	3016
오늘은 그만 보기	3016
오늘의 낱말 퍼즐	3049
오늘의 설문	3049
오늘의 스도쿠	3049
오늘의 십자말풀이	3049
오늘의 운세	3092
오늘의 추천	3039
오늘의 투표	3049
오늘의 핫뉴스	3077
오디오 다운로드	3094
오디오 플레이어	3134
오디오로 듣기	3069
오래된순	3089
오류 신고	3038
오류 신고하기	3069
오류가 발생했습니다	3115
오타 신고	3088
오탈자 신고	3069
""", '온': """
온라인뉴스팀	3053
""", '올': """
올바른 이메일 주소를 입력해 주세요	3115
올바른 이메일을 입력해 주세요	3115
""", '옵': """
옵션 관리	3133
""", '요': """
요금제 보기	3136
요약	3041
""", '원': """
원고료 보내기	3135
원문 보기	3042
원문보기	3041
""", '월': """
월간 결제	3114
월간 구독	3114
""", '웨': """
웨비나 신청하기	3081
""", '웹': """
웹에서 계속 보기	3101
""", '위': """
위로	3041
위로 가기	3120
""", '유': """
유료 구독자 전용	3113
유료 기사입니다	3069
유료회원 전용	3113
유료회원 전용 기사	3113
유튜브 구독	3035
유튜브 구독하기	3035
유튜브에서 보기	3131
""", '윤': """
윤리강령	3054
""", '음': """
음성 다운로드	3094
음성 재생하기	3069
음성으로 듣기	3032
음소거	3095
음소거 해제	3094
음소거를 해제하려면 탭하세요	3134
""", '응': """
응원하기	3017
응원해요 #	3067
""", '의': """
의견 남기기	3088
의견 보내기	3088
의견 쓰기	3038
""", '이': """
이 기사 공유하기	3140
이 기사 구매하기	3136
이 기사 어땠나요	3069
이 기사 어떠셨나요	3088
이 기사가 도움이 되었나요	3088
이 기사는 잠겨 있습니다	3113
이 기사를 공유합니다	3069
이 기사를 추천합니다	3069
이 기사를 평가해 주세요	3130
이 기사와 함께 읽은 기사	3069
이 기자의 다른 기사	3055	3069
이 기자의 다른 기사 더보기	3120
이 동영상을 재생할 수 없습니다	3094
이 사이트는 쿠키를 사용합니다	3060
이 시각 많이 본 기사	3077
이 시각 많이 본 뉴스	3077
이 시각 주요뉴스	3039
이 시각 추천뉴스	3039
이 음성은 ai가 생성했습니다	3094
이 주제 팔로우	3125
이 콘텐츠를 표시할 수 없습니다	3098
이 페이지가 도움이 되었나요	3088
이런 기사는 어때요	3077
이름	3117
이름을 입력하세요	3137
이름을 입력해 주세요	3137
이메일	3032
이메일 주소 입력	3137
이메일 주소를 입력하세요	3115
이메일 주소를 입력해 주세요	3137
이메일 형식이 올바르지 않습니다	3115
이메일로 계속하기	3136
이메일로 공유	3127
이메일로 로그인	3136
이메일무단수집거부	3037
이메일을 입력하세요	3115
이메일을 입력해 주세요	3115
이메일을 입력해주세요	3137
이메일을 확인해 주세요	3115
이미 계정이 있으신가요	3113
이미 구독 중이신가요	3021
이미 구독 중입니다	3137
이미 등록된 이메일입니다	3137
이미 참여하셨습니다	3088
이미 투표하셨습니다	3088
이미 회원이신가요	3021
이미지 크게 보기	3041
이미지 크게보기	3120
이미지 확대	3041
이번 주 설문	3049
이번 주 투표	3049
이번주 설문	3049
이슈	3039
이어서 읽기	3138
이용권 구매	3113
이용권 선택	3113
이용약관	3037
이용약관에 동의합니다	3115
이전	3041
이전 기사	3039
이전 기사 보기	3069
이전 사진	3120
이전 영상	3134
이전 이미지	3138
이전글	3120
이전기사	3039
""", '인': """
인기 급상승	3077
인기 기사	3039
인기기사	3039
인기뉴스	3039
인쇄	3032
인쇄하기	3032
인스타그램 팔로우	3069
인스타그램에서 보기	3131
인스타그램에서 이 게시물 보기	3131
""", '일': """
일시	3110
일시 후원	3109
일시 후원하기	3109
일시정지	3095
일시후원	3017
""", '자': """
자동 번역	3095
자동 재생	3095
자동재생	3095
자막	3095
자막 보기	3094
자막 켜기	3094
자바스크립트가 비활성화되어 있습니다	3098
자발적 유료 구독	3135
자세히	3042
자세히 보기	3042	3059
""", '작': """
작게	3128
""", '잘': """
잘 모름	3089
""", '장': """
장바구니 담기	3139
장바구니에 담기	3139
""", '재': """
재생	3041	3064
재생 속도	3094
재생 시간	3095
재생 시간 #	3064
재생속도	3094
재생시간 #	3064
재생할 수 없는 동영상입니다	3094
""", '저': """
저자 소개	3122
저작권규약	3037
저장	3032
""", '전': """
전송	3117
전송되었습니다	3115
전체 기사	3138
전체 기사 보기	3120
전체 뉴스 보기	3120
전체 댓글	3038
전체 댓글 보기	3051
전체 동의	3099
전체 보기	3041
전체 사진 보기	3120
전체 화면	3095
전체메뉴	3041
전체보기	3041
전체화면	3095
전체화면 종료	3094
""", '접': """
접기	3041
접수되었습니다	3137
""", '정': """
정기	3110
정기 후원	3109
정기 후원하기	3017
정기구독	3021
정기후원	3017
정기후원 신청	3135
정기후원 신청하기	3135
정기후원하기	3109
정렬	3089
정상적으로 접수되었습니다	3137
정정·반론보도 신청	3121
정정보도 신청	3121
정정보도 요청	3121
""", '제': """
제보	3038
제보 바로가기	3121
제보하기	3038
제작 지원	3129
제작지원	3129
제출	91	3117
제휴 광고	3093
제휴 문의	3054
제휴 콘텐츠	3093
제휴문의	3054
""", '좋': """
좋아요	3032
좋아요 #	3067
좋은 기사 후원하기	3017
""", '주': """
주소 복사	3069
주소가 복사되었습니다	3069
주소복사	3032
주요 기사	3039
주요 뉴스	3039
주요 뉴스 더보기	3077
주요기사	3039
주요뉴스	3039
주제 팔로우	3125
""", '지': """
지금 구매하기	3093
지금 뜨는 기사	3077
지금 뜨는 뉴스	3077
지금 플레이	3090
지금 플레이하기	3090
지금 후원하기	3135
지나친 음주는 건강에 해롭습니다	3093
지나친 음주는 건강을 해칩니다	3093
지도 보기	3042
지면보기	3021
""", '직': """
직접 입력	3110
""", '차': """
차단	3103
""", '참': """
참가 신청	3081
참가 신청하기	3081
참가신청하기	3081
참여하기	91
""", '창': """
창 닫기	3138
""", '찾': """
찾아오시는 길	3054
""", '책': """
책 구매하기	3093
""", '첫': """
첫 댓글을 남겨주세요	3130
첫 댓글을 작성해 보세요	3130
""", '청': """
청소년보호정책	3037
""", '총': """
총 #명 참여	3048
""", '최': """
최고의 혜택	3114
최신 기사	3039
최신 뉴스	3039
최신기사	3039
최신뉴스	3039
최신순	3089
최저가 보기	3139
""", '추': """
추천	3114
추천 기사	3039
추천 스폰서	3082
추천 영상	3077
추천기사	3039
추천뉴스	3039
추천순	3089
""", '축': """
축하해요 #	3067
""", '친': """
친구 추가하기	3069
""", '카': """
카카오 계정으로 로그인	3113
카카오 로그인	3113
카카오로 로그인	3113
카카오로 시작하기	3113
카카오스토리	3032
카카오톡	3032
카카오톡 공유	3032
카카오톡 공유하기	3127
카카오톡으로 공유	3069
카카오톡으로 공유하기	3069
카테고리	3039
""", '커': """
커피 한 잔 사주기	3109
커피 한 잔 후원하기	3109
""", '콘': """
콘텐츠 보기	3098
콘텐츠 불러오기	3098
콘텐츠 표시	3098
""", '쿠': """
쿠키 관리	3098
쿠키 기본 설정	3058
쿠키 설정	3037
쿠키 설정 관리	3098
쿠키 설정 변경	3058
쿠키 정책	3060
쿠키 허용	3060
쿠팡에서 구매	3093
쿠팡에서 구매하기	3093
쿠팡에서 보기	3093
쿠폰 받기	3139
""", '퀴': """
퀴즈	3092
퀴즈 도전하기	3090
퀴즈 풀기	3069
퀴즈 풀러 가기	3090
""", '크': """
크게	3128
""", '클': """
클릭하면 소리가 켜집니다	3134
""", '키': """
키워드	3039
""", '태': """
태그	3039
""", '텔': """
텔레그램에서 소식 받기	3069
""", '투': """
투표	92
투표 결과	3089
투표 결과 보기	91
투표 참여하기	3088
투표가 완료되었습니다	3088
투표에 참여해 주셔서 감사합니다	3088
투표하기	91	3069
투표해 주셔서 감사합니다	91	3088
""", '트': """
트위터	3032
트위터 공유	3032
트위터로 공유	3127
트위터에서 보기	3131
""", '특': """
특집 더보기	3120
특집 보기	3120
""", '티': """
티켓 예매	3093
티켓 예매하기	3093
""", '틱': """
틱톡에서 보기	3131
""", '파': """
파워링크	3082
""", '팔': """
팔로우 중	3125
팔로우 취소	3125
""", '팟': """
팟빵에서 듣기	3131
""", '페': """
페이스북	3032
페이스북 공유	3032
페이스북에서 보기	3131
페이스북으로 공유	3069
페이스북으로 로그인	3113
페이지 새로고침	3104
페이지를 새로고침하세요	3104
페이팔로 결제	3136
""", '편': """
편집 원칙	3121
편집규약	3054
""", '펼': """
펼치기	3041
""", '포': """
포럼 참가 신청하기	3081
포토	3039
포토 갤러리	3120
""", '폰': """
폰트 크기	3032
""", '푸': """
푸시 알림 받기	3102
""", '프': """
프리미엄	3021
프린트	3032
""", '피': """
피드백 보내기	3088
""", '필': """
필수	3117
필수 입력	3115
필수 입력 항목	3115
필수 입력 항목입니다	3115
필수 항목	3117
필수 항목입니다	3115
필자 소개	3121
""", '한': """
한 번	3110
한번만	3110
""", '할': """
할인 코드	3139
""", '함': """
함께 보면 좋은 기사	3039
함께 볼 기사	3077
함께 읽으면 좋은	3039
함께 읽은 기사	3077
""", '핫': """
핫뉴스	3039
핫이슈	3039
핫클릭	3077
""", '항': """
항상 허용	3099
""", '해': """
해제 방법	3108
해제했습니다	3108
""", '행': """
행사 신청하기	3081
""", '허': """
허용	3059	3103
""", '헤': """
헤드라인	3039
""", '현': """
현재 시간	3095
""", '협': """
협찬	3036
""", '홈': """
홈	3041
홈으로	3120
홈으로 가기	3120
""", '화': """
화나요	3067
화나요 #	3067
화제의 뉴스	3039
화질	3095
""", '확': """
확인	3042
""", '환': """
환경설정 관리	3133
""", '회': """
회사 소개	3054
회사소개	3037	3054
회원 전용	3024
회원 전용 기사	3113
회원가입	3021
회원가입하고 계속 읽기	3136
회원이 아니신가요	3113
""", '후': """
후속강추 #	3067
후속기사 원해요	3067
후속기사 원해요 #	3067
후원	3017
후원 바로가기	3109
후원 신청	3109
후원 안내	3017
후원 페이지 바로가기	3109
후원 페이지로 이동	3109
후원 하기	3017
후원자 되기	3109
후원하기	3017
후원해 주셔서 감사합니다	3135
후원회원 가입	3017
후원회원 되기	3109
""", '훈': """
훈훈해요	3067
훈훈해요 #	3067
""", '흥': """
흥미진진 #	3067
""", '힘': """
힘내요 #	3067
"""}

START = {'a': """
aboneliğiniz	4746 K başariyla
abonē	3242 K par	3242 K no	3242 K un	3244 K
acasă	98 K >	98 K '	98 K "
accès	2027 K illimité
această	52 K investigație	3979 K traducere	4047 K știre a fost
además	1554 K:	1609 K, en
adresă	3954 K de e-mail invalidă	3954 K de email invalidă
adó	2444 K #%
adód	2444 K #%
adója	2444 K #%
ai가	3061 K 자동 번역한	3061 K 번역한	3061 K 핵심	3061 K 요약한	3063 K 읽어
ai에게	3061 K 물어	3061 K 질문	3061 K 물어보기
ajánld	2444 K fel adód
ajánlja	2444 K fel adója	2444 K fel adód
ajánljuk	2469 K:
ajánlott	2471 K videó:	2471 K cikk:	2471 K cikkünk:
aktivér	714 K
alătură	12 K-te	56 K-te celor #	56 K-te celor peste #	56 K-te comunității de #
anmäl	4584 K dig till vårt	4602 K
annoncørbetalt	776 K indhold fra
annonsørinnhold	3609 K fra
anúncio	3922 K em # s	3922 K em # segundos
aportá	1497 K desde
apoyá	81 K
après	2189 K déduction fiscale :
apóyanos	1497 K desde
apúntate	1585 K al curso	1585 K a nuestro	1590 K a nuestro seminario	1590 K a nuestro evento
aquí	1621 K hay contenido de
artykuł	46 K można	46 K wolno	86 K sponsorowany:	3649 K wyraża poglądy	3649 K wyraża opinie	3649 K jest opinią	3663 K ukazał się	3663 K pochodzi z	3669 K przetłumaczony	3669 K został przetłumaczony	3669 K czyta	3669 K wygenerowany	3709 K został	3709 K przetłumaczono	3745 K ukazał się	3745 K pierwotnie ukazał	3745 K pochodzi z	3746 K	3756 K powstał we współpracy z
artykuły	3659 K autora
artículo	1648 K publicado originalmente	1680 K publicado en colaboración
artículos	1514 K gratuitos
ascultă	1 K	3965 K:	3990 K podcastul	3990 K acest articol	4056 K pe
atradāt	44 K
atsisiųskite	3176 K
autorė	3180 K:
autoři	543 K jsou
außerdem	938 K lesenswert:	938 K interessant:
aveți	72 K întrebări
aún	32 K no hay comentarios
ați	59 K încercat
""", 'b': """
bajá	1598 K la app
beiträge	27 K	974 K von
benefício	3845 K do assinante:
berätta	59 K i	59 K gärna
beställ	4602 K
bestätigen	807 K sie ihre
bestätigungsmail	807 K
besøg	699 K vores
beğendin	69 K mi	82 K mi
beğendiniz	8 K mi	69 K mi	82 K mi
boletín	1522 K diario	1522 K semanal
buď	31 K první
buďte	31 K první	31 K prvý
bài	8 K viết này	5037 K viết dành riêng cho	5037 K viết dành cho thuê bao	5049 K này có nội dung do	5049 K này có nội dung từ	5049 K viết này có nội dung	5049 K viết này chứa nội dung	5054 K liên quan:	5066 K viết thể hiện quan điểm	5066 K viết thể hiện quan điểm cá nhân	5066 K viết thể hiện văn phong	5066 K viết là quan điểm	5066 K viết phản ánh quan điểm	5066 K viết không phản ánh quan điểm	5071 K viết này có	5071 K viết có hữu ích	5075 K viết được dịch tự động	5075 K được dịch tự động	5075 K viết này được dịch	5075 K viết được tóm tắt	5075 K viết có sử dụng ai	5125 K viết được bảo vệ	5126 K viết được thực hiện	5126 K viết được viết	5126 K viết này được	5133 K viết tiếp tục
báo	5071 K lỗi bài viết
bình	5 K luận	27 K luận	5074 K chọn:
bústia	41 K de denúncies de la redacció
bülten	4746 K aboneliğiniz
bültenimize	4746 K abone olduğunuz için
bądź	31 K pierwszy	31 K pierwsza
bővebben	2469 K:
bạn	59 K đã thử	59 K đã làm thử	66 K biết ai	66 K có biết ai	69 K thấy hay	5037 K đã là thuê bao	5071 K phát hiện	5071 K thấy bài viết
bản	5071 K tóm tắt này	5075 K dịch tự động	5126 K dịch được
bấm	5077 K để nghe
bật	5043 K thông báo
""", 'c': """
caractères	2133 K restants
caràcters	447 K restants
chceš	565 K u nás pracovat	4371 K u nás pracovať
chefredaktör	4600 K och ansvarig utgivare:	4600 K:
chơi	5100 K ngay:
chưa	32 K có bình luận
citeşte	3965 K şi	3965 K şi:
citește	3965 K și	3965 K și:	3965 K:	3965 K mai mult	3965 K aici	3965 K mai departe:
citiți	3965 K și
ciąg	3673 K dalszy
colaborá	1497 K desde
comentários	5 K	27 K
compartí	3 K
conocés	66 K a alguien
conteúdo	86 K patrocinado:	3777 K exclusivo para	3838 K gerado	3844 K promovido por	3844 K recomendado por	3848 K oferecido por	3876 K incorporado d	3876 K externo d	3876 K incorporado do	3876 K incorporado da	3876 K externo do
conținut	3979 K generat	3988 K oferit de	4018 K încorporat de	4018 K extern de
coût	2189 K réel après	2189 K après déduction :	2189 K après déduction fiscale :
crédit	2127 K photo	2127 K photos
crédits	2127 K photo	2127 K photos
créer	2054 K une alerte pour "	2054 K une alerte sur "	2054 K une alerte :
cunoașteți	66 K pe cineva
cunoști	66 K pe cineva
cuéntame	59 K
cuộc	52 K điều tra này
cài	5080 K đặt ứng dụng	5080 K ứng dụng	5080 K app
còn	5098 K lại # ký tự
có	72 K thắc mắc	5054 K thể bạn quan tâm:	5121 K lỗi xảy ra
cấm	5125 K sao chép
""", 'd': """
dacă	44 K observi	44 K observați	44 K găsești	3972 K ai informații	3983 K ai observat o
dalinkitės	3176 K
další	530 K články autora
darovať	4365 K
dernières	2071 K actualités
descarcă	13 K	4005 K aplicația
descargá	13 K	1598 K la app
descărcați	13 K
dezactivează	4030 K adblock	4030 K ad
dežurni	41 K telefon redakcije
direcționează	3947 K #% din
disponível	3786 K no google play	3853 K na app store	3853 K no google play	3853 K para android e
distribuiți	3 K
dodržujte	28 K
domů	98 K >	98 K '
doná	1497 K desde
doporučené	528 K video:
doporučte	558 K
doporučujeme	528 K článek:
dorești	4024 K să primești notificări
doriți	4024 K să primiți notificări
dosszié	2552 K: így	2552 K: itt	2552 K: ezért	2552 K: miért	2552 K: hogyan	2552 K: mit	2552 K: ki	2552 K: mi	2552 K: ez	2552 K: ezt	2552 K: hallgassa	2552 K: nézze	2552 K: minden	2552 K: a	2552 K: az
dostępna	3676 K w
dostępne	3676 K w
dostępny	3676 K w
dołącz	12 K do	56 K do #	56 K do ponad #	3687 K do	3700 K do dyskusji
držte	28 K se
duración	1667 K del vídeo	1667 K del episodio
duração	3922 K do vídeo
durée	2186 K de la vidéo	2186 K de l'épisode
dzięki	3732 K naszym czytelnikom	3732 K naszym czytelniczkom
dành	5037 K riêng cho thuê bao	5037 K riêng cho độc giả	5037 K riêng cho người đăng ký	5037 K cho thuê bao
découvrez	2073 K aussi	2103 K la boutique	2103 K notre boutique	2103 K nos jeux	2103 K notre hors-série	2113 K notre application	2113 K notre appli
décryptage	2073 K :
déductible	2016 K des impôts	2016 K à #
déjà	2025 K abonné	2025 K inscrit	2025 K client
désabonnement	2036 K à tout moment
désinscription	2036 K à tout moment
díky	607 K našim čtenářům	607 K našim předplatitelům
dùng	5087 K thử
dúvidas	72 K	72 K?	73 K sobre esta matéria	73 K sobre este artigo
""", 'e': """
elkészítetted	59 K
elírást	7 K
előfizetői	2523 K kedvezmény:	2523 K előny:	2523 K ajánlat:
előfizetőinknek	2544 K köszönhetően
előfizetőként	89 K	2501 K
encuéntranos	12 K
envía	3 K	1559 K tus cartas	1559 K tu carta
envíanos	1571 K
envíe	1559 K sus cartas	1559 K su carta
ermöglicht	940 K von
erről	2469 K bővebben
escríbenos	1557 K
estagiária	3820 K sob supervisão	3820 K sob a supervisão	3820 *K sob supervisão	3831 K sob supervisão	3831 * K sob supervisão
estagiário	3820 K sob supervisão	3820 K sob a supervisão	3820 *K sob supervisão	3831 K sob supervisão
estàs	463 K utilitzant un bloquejador
""", 'f': """
faça	3804 K o quiz	3841 K as palavras cruzadas	3851 K o quiz	3851 K o teste	3851 K o nosso
felelős	2498 K szerkesztő:	2498 K kiadó:
fiți	31 K primul
folosești	4028 K un ad blocker	4028 K un adblock	4028 K un adblocker
folosiți	4028 K un ad blocker	4028 K un adblock	4028 K un adblocker
foretrækker	715 K du
fortsätt	4604 K läsa
fortæl	59 K mig
fotogalería	1644 K:
fotogaléria	4339 K:
fotografía	1553 K # de #	1610 K:
fotoğraf	4845 K # / #	4845 K #/#
frågor	72 K	73 K om artikeln
få	690 K fuld adgang til	714 K adgang	714 K fri	714 K fuld	714 K besked	714 K ugens	714 K dagens	714 K de	714 K nyheder	714 K en notifikation	714 K breaking	714 K seneste nyt	725 K	747 K de vigtigste nyheder	747 K vigtige nyheder	747 K de største nyheder	747 K besked om	747 K besked, når	747 K nyhederne	747 K breaking	3519 K full tilgang til	3546 K tilgang	3546 K fri	3546 K full	3546 K beskjed	3546 K varsel	3546 K ukas	3546 K dagens	3546 K de	3546 K nyheter	3546 K siste	3558 K	3560 K varsel	3560 K varsler	3560 K push	4575 K full tillgång till	4602 K tillgång	4602 K fri	4602 K full	4602 K besked	4602 K en notis	4602 K veckans	4602 K dagens	4602 K de	4602 K nyheter	4602 K senaste	4613 K
férjen	2501 K hozzá
följ	12 K	4579 K	4602 K
følg	12 K	12 K oss	694 K	714 K	3523 K	3546 K
füge	12 K uns	946 K
fügen	12 K sie uns	946 K sie
für	810 K android und ios	884 K diesen artikel	884 K diesen	935 K nur
fă	3986 K testul zilei
fără	4035 K patroni	4035 K acționari	4035 K stăpâni
főoldal	98 K >	98 K '	98 K "
főszerkesztő	2498 K:
""", 'g': """
galería	1553 K: # de #	1553 K # de #
gazeteciliğimizi	4795 K
gefällt	82 K ihnen dieser	82 K dir dieser
gehöre	56 K zu den #
gehören	56 K sie zu den #
geçerli	4746 K bir e-posta adresi girin	4746 K bir e-posta adresi giriniz	4746 K bir e-posta giriniz
ghé	5074 K cửa hàng trực tuyến
giọng	5075 K đọc ai
giữ	5125 K bản quyền nội dung
glöm	4602 K inte att bekräfta
gorąca	41 K linia redakcji
góp	5071 K ý cho bài viết
gör	4584 K quizet	4584 K vårt quiz	4602 K vårt
görmemiz	4804 K gereken
görsel	4850 K yapay
günün	4799 K bulmacasini	4799 K sudokusunu	4799 K bulmacasi	4799 K testini
""", 'h': """
henüz	32 K yorum
hibát	7 K talált	7 K találtál	2502 K lát
hintergründe	938 K dazu:
hjälp	4584 K oss bli bättre	4584 K oss att bli bättre
hjælp	699 K os med at blive bedre
hlavné	4352 K body
hlavní	545 K body
hozzászólások	5 K	27 K
hãy	31 K là người đầu tiên	5074 K trả lời khảo sát	5085 K ủng hộ
hämta	13 K	4588 K
häng	4602 K med
här	4630 K finns ett inbäddat innehåll från	4630 K finns inbäddat innehåll från	4630 K visas ett inbäddat innehåll från	4630 K visas inbäddat innehåll från	4630 K är ett inbäddat innehåll från	4630 K är inbäddat innehåll från
hääleta	1722 K
håll	28 K	28 K dig
hình	5122 K #/#
hör	888 K dir	946 K	4602 K
hören	888 K sie	946 K sie
hörzeit	962 K
hør	1 K artiklen	1 K artikkelen	1 K saken	681 K også	681 K også:	699 K mere på	714 K	3510 K også	3510 K også:	3546 K
""", 'i': """
iesūti	3230 K savu	3230 K
indlæg	27 K
indlæs	741 K altid indhold fra	741 K indhold fra
inlägg	27 K
innehåll	4665 K från annonsören
innehållet	4553 K är betalt av
inscríbete	1585 K al curso	1585 K a nuestro	1585 K en nuestro	1585 K en el curso
introduceți	3954 K o adresă de e-mail validă
intră	12 K pe
início	98 K >	98 K '	98 K "
izmēģinājāt	59 K
išbandėte	59 K
išsaugokite	3176 K
""", 'j': """
jaký	33 K je váš
jeśli	44 K widzisz	44 K zauważysz
joacă	3986 K sudoku	4011 K acum:
já	59 K fez	3777 K é assinante
játssz	2520 K most:
jäikö	1912 K juttu kesken
jälgi	1722 K
jäsenetu	1960 K:
""", 'k': """
kapcsolódó	2469 K	2469 K:	2471 K videó:	2471 K cikk:	2471 K cikkünk:
każdego	3625 K ranka
kezdőlap	98 K >
không	5125 K được sao chép
kipróbáltad	59 K
kipróbáltátok	59 K
kiểm	5074 K tra kiến thức của bạn
kjøp	3528 K billetter	3528 K billett	3546 K
klausykitės	3161 K
klikněte	526 K zde
ključne	4253 K točke	4253 K tačke
klõpsates	1722 K
komentáre	5 K	27 K
komentáře	5 K	27 K
komentēt	3244 K var
komerčné	86 K oznámenie:
komerční	86 K sdělení:
kommentarsfältet	5 K
kopiér	714 K
kopírovat	558 K
kopírovať	4365 K
kopē	3244 K
korzyść	3715 K dla prenumeratorów:
korábbi	2471 K cikkünk:
kvíz	526 K:	586 K:	586 K dne:	586 K týdne:	2487 K	2519 K:	4339 K:	4388 K dňa:	4388 K týždňa:
kysyttävää	72 K	73 K jutusta
känner	66 K du någon
käännöksen	1953 K on
käännös	1953 K on
kérdésed	72 K van	73 K van a cikkről
kérje	2501 K
kérjen	2501 K
kérjük	28 K
kênh	5043 K youtube của báo
köp	4584 K biljetter	4584 K biljett	4602 K
kövess	12 K
kövesse	2501 K
kövessen	12 K
køb	699 K billetter	699 K billet	714 K
küfür	27 K içeren
küldd	3 K el	2480 K el nekünk
küldje	2480 K el nekünk	2501 K	2501 K tovább
ký	5098 K tự còn lại
kļūsti	3244 K
kết	5060 K nối với chúng tôi
""", 'l': """
laimē	3244 K
laimėkite	3176 K
lasītāju	3252 K aptauja:
legyél	2501 K
lejupielādē	3244 K
leé	1609 K también	1609 K más	1609 K:
lisää	1917 K kirjoittajalta	1917 K toimittajalta	1938 K meidät	1987 K aiheesta:
lugejaküsitlus	1730 K:
lásd	2469 K még
lásson	2501 K több
lát	2480 K valami
láttál	2480 K valami
lägg	4602 K till
lähetimme	1885 K vahvistusviestin	1885 K sinulle vahvistusviestin	1885 K sinulle sähköpostia
lähetä	1915 K juttuvinkki	1915 K uutisvinkki	1915 K vinkki	1921 K mielipidekirjoituksesi	1921 K mielipidekirjoitus	1938 K
lämna	4578 K dina tips	4578 K ditt tips
läs	4535 K hela artikeln	4567 K mer om	4568 K också	4568 K också:	4568 K även	4568 K mer	4568 K mer:	4568 K:	4568 K här	4568 K även:	4575 K vidare med	4575 K mer på	4588 K e-tidningen	4588 K tidningen	4602 K	4604 K vidare
läsarerbjudande	4625 K:
läsaromröstning	4622 K:
läsarresa	4625 K:
lås	4535 K upp artikeln	4535 K upp den här artikeln
læs	680 K mere om	681 K også	681 K også:	681 K mere	681 K mere:	681 K:	681 K her	681 K hele	690 K videre med	704 K e-avisen	704 K avisen	714 K	716 K videre	763 K alt om emnet:	763 K alt om:
læserafstemning	734 K:
læserrejse	738 K:
læsertilbud	663 K:	738 K:
légy	31 K te az első
líbil	8 K se vám	82 K se vám	546 K se
líbilo	69 K se
líbí	82 K se vám
línea	41 K de denuncias de la redacción	41 K de la redacción
línia	41 K de la redacció
löydät	12 K meidät	1938 K meidät
löysitkö	7 K
lütfen	28 K	4746 K e-postanizi onaylayin	4746 K e-posta adresinizi onaylayin	4746 K geçerli bir e-posta	4835 K sitemiz için devre dişi	4835 K reklam engelleyici	4835 K devre dişi birak	4836 K reklam engelleyici
""", 'm': """
mantén	28 K
materiał	86 K sponsorowany:	86 K partnera:	86 K partnerski:	3673 K wideo	3756 K powstał we współpracy z	3756 K we współpracy z	3756 K sponsorowany przez
medlemsförmån	4625 K:
meillä	1978 K ei ole omistajaa	1978 K ei ole omistajia	1978 K ei ole osakkeenomistajia	1978 K ei ole maksumuuria
mesterséges	2509 K intelligencia írta
mirá	1593 K el video	1609 K también	1609 K:
mitä	8 K pidit	33 K mieltä	1939 K mieltä sinä
mišljenja	4250 K autora	4250 K iznesena	4250 K izneta
mišljenje	4250 K autora
możliwość	5 K komentowania
mulțumim	3954 K pentru abonare
mándanos	1571 K
más	1550 K noticias de	1550 K noticias sobre	1550 K sobre	1550 K en	1550 K de	1552 K temas:	1552 K sobre:	1554 K información	1554 K información:	1557 K artículos de
máte	72 K otázky	72 K dotazy	73 K otázku k článku	530 K tip?	530 K tip na článek	530 K tip na téma	530 K tip pro	610 K přečteno už # ze #	610 K přečteno už # z #	610 K přečteno již # ze #	610 K přečteno již # z #	610 K přečteno # ze #	610 K přečteno # z #	4407 K prečítané už # zo #	4407 K prečítané už # z #	4407 K prečítané # zo #	4407 K prečítané # z #
märkasid	44 K	1707 K midagi	1713 K viga	1713 K artiklis viga
még	32 K nincs	2553 K több a témáról:
més	417 K informació:	443 K notícies de	443 K notícies sobre
mød	699 K os
mūs	3244 K vari
mời	5054 K xem	5054 K bạn đọc	5054 K độc giả	5060 K bạn tham gia	5060 K độc giả theo dõi	5060 K bạn đọc theo dõi	5077 K quý vị theo dõi	5077 K quý độc giả	5077 K bạn xem video	5077 K nghe
""", 'n': """
nabídka	590 K pro čtenáře:
nahlásit	568 K chybu
nahlásiť	4374 K chybu
nahláste	4374 K chybu
najważniejsze	3669 K informacje
naloži	4460 K	4493 K vedno vsebino	4493 K vsebino z	4493 K vsebino s	4493 K vsebino iz	4493 K vsebino od
naložite	13 K	4460 K
naročite	4467 K se na
naujienų	41 K telefonas
načítat	593 K vždy obsah	593 K obsah z	593 K obsah ze	593 K obsah od
načítať	4394 K vždy obsah	4394 K obsah z	4394 K obsah zo	4394 K obsah od
našli	7 K jste	7 K ste	44 K ste
nemáme	607 K majitele	607 K vlastníka	607 K akcionáře	607 K žádného	607 K paywall	607 K reklamy	4404 K majiteľa	4404 K vlastníka	4404 K akcionárov	4404 K žiadneho	4404 K paywall	4404 K reklamy
nemáte	566 K čas číst	4372 K čas čítať
nepatríme	4404 K žiadnemu
nepatříme	607 K žádnému
než	575 K vložíte komentář	575 K začnete diskutovat	575 K napíšete příspěvek
nguồn	5064 K:	5064 K :
nhận	5043 K thông báo
nové	548 K číslo	548 K vydání	4355 K číslo	4355 K vydanie
nájdete	12 K nás
não	27 K serão publicados	3879 K é possível mostrar este conteúdo	3879 K foi possível mostrar este conteúdo
näe	1938 K enemmän
nägid	1723 K viga
näita	1722 K
näitkö	1939 K virheen
näytä	1938 K sisältö	1963 K sisältö palvelusta	1963 K aina sisältö
nå	4602 K vår
nézd	2469 K meg	2501 K meg
nézze	2469 K meg	2501 K meg
nāc	3235 K strādāt
nội	5037 K dung dành cho thuê bao	5037 K dung dành riêng cho	5075 K dung được dịch tự động	5075 K dung do ai	5105 K dung này không	5106 K dung này từ	5106 K dung nhúng từ	5106 K dung từ	5125 K dung được bảo vệ	5126 K dung được tạo	5126 K dung này được tạo
""", 'o': """
obrázek	583 K # z #
oceń	8 K	3670 K ten	3670 K artykuł	3670 K tekst
ocurrió	1641 K un error
odporučte	4365 K
odporúčame	4339 K:
odsłuchaj	3681 K	3681 K ten
ofereça	3 K
oglądaj	3656 K:
ohodnoťte	546 K	4353 K
olvasói	2523 K ajánlat:
olvasóink	2544 K támogatásának köszönhetően
olvasóinknak	2544 K köszönhetően
opracował	3660 K:
opracowała	3660 K:
opýtajte	4352 K sa
opširnije	4238 K:	4238 K na
otwórz	3643 K post
otázka	586 K dne:	4388 K dňa:
otázky	72 K
ouça	1 K	3814 K:	3849 K o podcast	3915 K no
oversættelsen	731 K er
oír	1 K
""", 'p': """
pamanīji	3236 K kļūdu
pamanījāt	44 K	3236 K kļūdu
pastebėjote	44 K	3162 K įdomų	3168 K klaidą
paylaş	3 K
pažįstate	66 K
phát	7 K hiện lỗi	44 K hiện sai
phóng	5064 K viên:
piditkö	8 K	69 K	82 K	1939 K
pidätkö	82 K	1939 K
piše	4265 K:
podobał	8 K ci się
podobało	69 K się
podpořte	81 K	563 K
podrži	81 K
podržite	81 K	4268 K
podés	12 K seguir	1572 K enviarnos
podívejte	526 K se:	526 K se na video	528 K se na video:
poglądy	3649 K wyrażone w
pokaż	3643 K post
poleć	3681 K
poslať	4365 K
poslechněte	1 K si	526 K si	526 K si:
poslušajte	1 K	4238 K:	4439 K:
posłuchaj	1 K	3656 K:	3656 K też:
povoliť	4394 K vždy obsah	4394 K obsah z	4394 K obsah zo	4394 K obsah od
poznáte	66 K niekoho
pozostała	3673 K część
pošaljite	41 K vijest
pošlete	558 K
pošlite	3 K	4365 K
poți	3972 K contacta autorul	3972 K contacta autoarea
praneškite	3162 K redakcijai
predplaťte	4369 K si
prenošenje	68 K dozvoljeno	68 K dopušteno
prenumerantförmån	4625 K:
prečítajte	4339 K si tiež	4339 K si aj	4339 K si	4339 K si:
prečítali	4407 K ste už # zo #	4407 K ste už # z #	4407 K ste # zo #	4407 K ste # z #
pridruži	56 K se #
pridružite	12 K se	56 K se #
pridėkite	3176 K
prikaži	4296 K uvijek sadržaj	4296 K uvek sadržaj	4296 K sadržaj s	4296 K sadržaj sa	4296 K sadržaj iz	4296 K sadržaj od	4493 K vedno vsebino	4493 K vsebino z	4493 K vsebino s	4493 K vsebino iz	4493 K vsebino od
pronašli	44 K ste
protégé	2183 K par recaptcha	2183 K par google recaptcha
pročitaj	4238 K još	4238 K i
pročitajte	4238 K još	4238 K i	4238 K više	4238 K:	4238 K više o ovoj temi
pročitali	4308 K ste # od #	4308 K ste već # od #
první	501 K měsíc za	501 K měsíc zdarma	501 K týden za	501 K týden zdarma	501 K tři měsíce za	501 K # měsíce za
prvních	501 K # dní za	501 K # dní zdarma
prvý	4364 K mesiac len za	4364 K mesiac za	4364 K mesiac už za	4364 K mesiac zadarmo
przeczytałaś	3735 K już # z #	3735 K # z #
przeczytałeś	3735 K już # z #	3735 K # z #
prześlij	3681 K dalej
präsentiert	940 K von
próbálja	2516 K ki tudását
prüfen	946 K sie
publicité	2186 K dans # s	2186 K dans # sec	2186 K dans # secondes
pàgina	475 K # de #
página	1642 K # de #	1642 K #/#	3897 K # de #	3897 K #/#
páči	82 K sa vám
páčil	8 K sa vám	82 K sa vám	4353 K sa
páčilo	69 K sa
päeva	1730 K küsimus:
päivitä	1938 K
päivän	1956 K kysymys:
pääset	1938 K lukemaan
päätoimittaja	1936 K:
pódcast	1644 K:
păstrați	28 K
pērc	3235 K biļetes	3244 K
předplaťte	563 K si
přehrajte	526 K si
překlad	584 K byl
přetisk	68 K povolen	68 K možný
přečetli	610 K jste už # ze #	610 K jste už # z #	610 K jste již # ze #	610 K jste již # z #	610 K jste # ze #	610 K jste # z #
přečtěte	526 K si také	526 K si	526 K si:	526 K si také:
přidej	56 K se k #
přidejte	56 K se k #
připojte	12 K se
připraveno	516 K ve spolupráci
""", 'q': """
querés	1572 ¿K contarnos
qué	8 K te pareció	33 K opinas	33 K opina	33 K te parece
""", 'r': """
raději	566 K posloucháte
radšej	4372 K počúvate
radši	566 K posloucháte
rašykite	3162 K autorei	3162 K autoriui
recibí	1571 K las noticias
recomandări	3965 K:
redakčná	41 K linka
redakční	41 K linka	41 K telefon
redirecționați	3947 K #% din
redirecționează	3947 K #%	3947 K #% din
regisztrálj	2500 K ingyenesen
regisztráljon	2487 K	2500 K ingyenesen
regístrate	1511 K para
reproducción	68 K permitida	68 K libre
reprodução	68 K permitida	68 K autorizada
resuméet	26 K er	730 K er
resztę	3673 K tekstu
rezervē	3244 K
rezolvă	3986 K rebusul	3986 K integrama	3986 K sudoku
rešite	4238 K kviz
riješite	4238 K kviz
rozwiąż	3656 K quiz
rozwiń	3643 K post	3643 K wpis
rätsel	929 K mit	966 K des tages:
rätseln	929 K sie mit
réservez	2103 K vos places pour la soirée de la rédaction
réservé	2025 K aux abonnés
réservée	2025 K aux abonnés
réservés	2025 K aux abonnés
résumer	2090 K cet article	2090 K l'article
résumé	2090 K généré	2090 K rédigé	2090 K réalisé	2090 K produit	2090 K par
rösta	4602 K	4618 K:	4618 K här:	4618 K i vår omröstning:
rādīt	3244 K
""", 's': """
sadržaj	4326 K je nastao u suradnji s
saglabā	3244 K
saistīts	3219 K:
saņem	3244 K
sažetak	4253 K	4253 K članka	4253 K teksta
schließ	56 K dich #	56 K dich den #
schließe	23 K dich
schließen	56 K sie sich den #
schriftgröße	815 K:	815 K a
sdílejte	3 K	3 K článek
sdílet	3 K
seguí	1571 K el canal	1609 K leyendo:
sesizări	3972 K și ponturi
shrnutí	26 K vytvořil	26 K vytvořila	545 K	545 K článku	584 K vytvořila	584 K bylo
sisällön	2000 K tarjoaa
siųskite	3162 K savo	3176 K
sjefredaktør	3543 K:	3543 K og ansvarlig redaktør:
skaitytojų	3184 K apklausa:
skopírovať	4365 K
skrót	3669 K artykułu
skúsili	59 K ste
slå	3565 K på javascript
související	526 K:	528 K video:	528 K článek:
spodobał	82 K ci się	82 K się
spodobało	69 K się
sponzorované	4425 K spoločnosťou
sponzorováno	632 K společností
sporočite	4472 K napako
sprawdź	3656 K:	3656 K też:
spróbowaliście	59 K
spróbowałaś	59 K
spørgsmål	72 K	73 K til artiklen
spørsmål	72 K	73 K til saken	73 K til artikkelen
spýtajte	4352 K sa
stališča	4450 K avtorja
straipsnį	46 K galima
stáhni	13 K si
stáhněte	13 K si	581 K si aplikaci
stöd	81 K	4575 K
stötta	81 K	4575 K
støt	81 K	690 K
støtt	81 K	3519 K
suscríbase	1509 K y lea
suscríbete	1502 K a	1509 K y lee	1509 K para leer	1509 K y sigue leyendo	1509 K y accede	1509 K y disfruta	1585 K y llévate	1585 K y recibe
susidūrėte	3162 K su
susiję	3150 K:
susține	81 K
susțineți	81 K
sviđa	82 K vam se
synthèse	2090 K générée
syötä	1885 K kelvollinen sähköpostiosoite	1938 K
szerkesztőségi	41 K forródrót	41 K telefon
szerkesztőségünk	41 K forródrótja
szerző	2507 K:
szívesen	2502 K meghallgatjuk
szöveg	2507 K:
sähköpostiosoite	1885 K on virheellinen
sé	28 K respetuoso	31 K el primero	31 K la primera
sígame	1576 K
síganos	12 K
sígueme	1576 K
síguenos	12 K	1533 K en nuestras redes
só	3777 K para assinantes
sólo	1511 K para suscriptores
søg	714 K nu
súhrn	4352 K
súmate	12 K	56 K a las #	1497 K desde
súvisiace	4339 K:
súvisiaci	4339 K článok
sūti	3230 K savu	3244 K
số	5098 K ký tự còn lại
""", 't': """
también	1536 K en facebook	1554 K puedes leer	1554 K puedes leer:	1554 K te puede interesar:
també	417 K et pot interessar:
tanidiğiniz	66 K biri
teitkö	59 K
tekoäly	1943 K on
tekstissä	1903 K esitetyt
tekstą	46 K galima
tenés	1566 ¿K información
textgröße	815 K:	815 K a
thấy	44 K lỗi
thử	5074 K sức với
tiedätkö	1915 K aiheesta	1915 K asiasta	1915 K lisää
tiivistelmä	26 K on	1952 K on
tiivistelmän	1952 K on
tilføj	714 K
tillåt	4630 K alltid innehåll från	4630 K innehåll från
tiếp	5133 K tục đọc sau
todavía	32 K no hay comentarios
további	2469 K részletek	2553 K cikkek a témában:
traducció	426 K feta
transparentní	538 K účet:
trên	5043 K google news
trình	5105 K duyệt của bạn không	5105 K duyệt không
trả	5074 K lời câu đố
trải	5087 K nghiệm
turpinājums	3246 K
twój	27 K komentarz
tykkäsitkö	69 K
työskenteletkö	1915 K
tác	5064 K giả:	5064 K giả là
támogasd	81 K	2492 K a	2492 K az
támogass	2444 K adód
támogassa	81 K	2444 K adója	2492 K a	2492 K az
támogasson	2444 K adója
täglichen	807 K newsletter
tämä	26 K tiivistelmä	52 K juttu	76 K ketju on lukittu	76 K aihe suljettiin	1903 K on mielipidekirjoitus	1903 K on mielipideteksti	1903 K on kolumni	1903 K on kommentti	1952 K tiivistelmä on	1953 K juttu on	1953 K artikkeli on	1953 K teksti on	1963 K on upotettu sisältö
tämän	52 K jutun
tässä	1963 K on upotettua sisältöä
télécharger	13 K	2041 K l'application
téléchargez	13 K
tóm	5071 K tắt này	5075 K tắt bởi ai	5075 K tắt bằng ai	5126 K tắt được
töltsd	13 K le	2516 K ki kvízünket
töltse	13 K le	2501 K le	2501 K ki	2516 K ki kvízünket
történeteiket	2480 K
tüm	27 K yorumlar
tęsinys	3178 K
tłumaczenie	3669 K	3709 K zostało
tải	13 K	13 K ứng dụng	5043 K ứng dụng	5043 K app	5080 K ngay ứng dụng
""", 'u': """
udostępnij	3 K
ukažite	4273 K na grešku
uključi	4261 K
uključite	4261 K
uložit	558 K
uložiť	4365 K
uložte	558 K si	4365 K si
unbeschränkter	909 K zugang
unterstütze	81 K	788 K
unterstützen	81 K sie	788 K sie	788 K sie die
uočili	7 K ste
upozorniť	4374 K na chybu
upozorněte	568 K na chybu
url이	3068 K 복사되었습니다	3068 K 복사됐습니다
urmărește	12 K	3965 K și:	3990 K video	4056 K pe
urmăriți	12 K
utánközlés	68 K engedélyezett	68 K forrásmegjelöléssel
učitaj	4296 K uvijek sadržaj	4296 K uvek sadržaj	4296 K sadržaj s	4296 K sadržaj sa	4296 K sadržaj iz	4296 K sadržaj od
uživo	4313 K: kako	4313 K: ovako	4313 K: zašto	4313 K: što	4313 K: šta	4313 K: tko	4313 K: ko	4313 K: gdje	4313 K: gde	4313 K: ovo	4313 K: pogledajte	4313 K: poslušajte	4313 K: sve	4313 K: noć	4313 K: ljudi	4313 K: evo
""", 'v': """
vaš	27 K komentar
vegyél	2487 K részt
već	4289 K za #	4289 K od #
več	4439 K:	4439 K v videu	4464 K o tem	4464 K novic	4464 K preberite	4511 K o:	4511 K o temi:
videó	2552 K: így	2552 K: itt	2552 K: ezért	2552 K: miért	2552 K: hogyan	2552 K: mit	2552 K: ki	2552 K: mi	2552 K: ez	2552 K: ezt	2552 K: hallgassa	2552 K: nézze	2552 K: minden	2552 K: a	2552 K: az
vidéo	2073 K :
viktorīna	3252 K:
visą	3176 K interviu
više	4238 K o:	4314 K o:	4314 K o temi:
você	3814 K pode gostar:
vprašaj	4453 K
vprašajte	4453 K
vprašanje	4488 K dneva:
vypočujte	1 K si	4339 K si:
vyskúšali	59 K ste
vytiskněte	558 K
vytlačiť	4365 K
vytlačte	4365 K
vyzkoušejte	501 K první měsíc
vyzkoušeli	59 K jste
válaszolj	2501 K
válaszoljon	2501 K
vásárolja	2457 K meg
váš	27 K komentář	27 K komentár
vær	31 K den første	31 K først	714 K med
véleménycikkeit	2480 K
více	526 K zde	526 K k tématu:	617 K o téma:	617 K o:	617 K k tématu téma:	617 K k tématu:
vídeo	1644 K:
võida	1722 K
võta	1707 K ühendust	1722 K
výhoda	590 K pro předplatitele:	4391 K pre predplatiteľov:
výhody	590 K pro předplatitele:	4391 K pre predplatiteľov:
vă	28 K rugăm să	4030 K rugăm să îl dezactivați	4030 K rugăm să-l dezactivați	4030 K rugăm să dezactivați adblock
vďaka	4404 K našim čitateľom	4404 K našim predplatiteľom
věnujte	558 K
vše	617 K o téma:	617 K o:	617 K k tématu téma:	617 K k tématu:
všechno	617 K o tématu téma:	617 K o tématu:
všechny	27 K komentáře	530 K články autora	617 K články k tématu téma:	617 K články k tématu:
všetko	4413 K o téme:	4413 K o:	4413 K k téme téme:	4413 K k téme:
všetky	4413 K články k téme téme:	4413 K články k téme:
všeč	69 K vam je
všimli	44 K jste si	44 K ste si
vždy	593 K povolit obsah	593 K zobrazovat obsah	593 K načítat obsah	593 K zobrazit obsah	4394 K povoliť obsah	4394 K zobrazovať obsah	4394 K načítať obsah	4394 K zobraziť obsah
""", 'w': """
webshopunkból	2523 K:
weiterführende	843 K artikel:
weź	3700 K udział w dyskusji
więcej	3655 K o	3655 K na temat	3655 K z	3656 K na ten temat:	3659 K artykułów autora	3741 K o:	3741 K na temat:
wykorzystałaś	3735 K już # z #	3735 K # z #
wykorzystałeś	3735 K już # z #	3735 K # z #
wypróbowaliście	59 K
wypróbowałaś	59 K
wyrażamy	46 K zgodę na
wysłuchaj	1 K
wyłącz	3727 K go, aby	3727 K go, żeby	3727 K ją, aby	3727 K blokadę	3727 K blokowanie
wyślij	3 K
wyświetlaj	3719 K treści z	3719 K treści ze	3719 K treści od
wöchentlichen	807 K newsletter
""", 'y': """
yanlişlik	4785 K mi
""", 'z': """
zahvaljujoč	4502 K našim bralcem
zahvaljujući	4305 K našim čitateljima	4305 K našim čitaocima
zatiaľ	32 K žiadne komentáre
zatím	32 K žádné komentáře
zauważyłaś	7 K
zauważyłeś	7 K
załaduj	3643 K post
zdieľajte	3 K
zdieľať	3 K
zezwól	3719 K na treści
zgłoś	3692 K uwagę	3692 K błąd	3692 K literówkę	3692 K uwagi	3692 K nieścisłość
ziņo	3230 K redakcijai
zkopírovat	558 K
znalazłeś	7 K
znáte	66 K někoho
znáš	66 K někoho
zobraziť	4394 K vždy obsah	4394 K obsah z	4394 K obsah zo	4394 K obsah od
zobrazovať	4394 K vždy obsah	4394 K obsah z	4394 K obsah zo	4394 K obsah od
zostań	3689 K reporterem	3689 K reporterką	3689 K dziennikarzem
zrobiliście	59 K
""", '©': """
©	857 K dpa	1257 K #	1257 K
""", 'à': """
à	2073 K lire aussi	2073 K lire également	2073 K lire :	2073 K lire sur	2073 K voir aussi	2073 K écouter	2073 K relire	2073 K découvrir	2073 K lire sur le même sujet	2073 K consulter :	2073 K voir également	2076 K propos de l'auteur :	2076 K propos de l'autrice :	2077 K propos de l'auteur	2077 K propos de l'autrice	2103 K retrouver dans le numéro
àudio	426 K generat
""", 'á': """
áudio	3838 K gerado
""", 'ä': """
är	4578 K du
äänestä	1938 K
""", 'å': """
åldersgräns	4626 K #
åsikter	4561 K som framförs
åsikterna	4561 K i
""", 'ç': """
ça	69 K vous a plu	82 K vous a plu
""", 'é': """
é	68 K permitida a reprodução	3809 K preciso estar logado
écouter	1 K l'article	1 K cet article	2073 K aussi	2180 K sur
écoutez	1 K cet	1 K l'article	2109 K le podcast
élő	2552 K: így	2552 K: itt	2552 K: ezért	2552 K: miért	2552 K: hogyan	2552 K: mit	2552 K: ki	2552 K: mi	2552 K: ez	2552 K: ezt	2552 K: hallgassa	2552 K: nézze	2552 K: minden	2552 K: a	2552 K: az
épinglez	2129 K cet article	2129 K cette recette	2129 K cette page	2129 K la recette	2129 K ce billet	2129 K-la	2129 K-le	2129 K l'article	2129 K l'image
értékeljük	2529 K az ön
""", 'í': """
írd	2501 K be
írj	2480 K a szerzőnek
írja	2501 K be
írjon	2480 K a szerzőnek	2501 K közvetlenül	2501 K nekünk
""", 'î': """
în	4043 K imagini:
întreabă	3979 K asistentul
întrebări	72 K
îți	82 K place
""", 'ö': """
ön	2502 K szerint
""", 'ú': """
últimas	1550 K noticias de	3811 K de	3811 K notícias de
únase	12 K
únete	12 K	23 K a	56 K a las #	56 K a los #	56 K a más de #	56 K a nuestros #	1497 K desde
úvod	98 K >	98 K '	98 K "
""", 'ü': """
über	849 K die autor:in	849 K die autoren	849 K die autor:innen	852 K die autorin	852 K den autor	853 K die autorin	853 K den autor
übersetzung	943 K:	943 K aus dem
""", 'č': """
čitaj	4238 K još
čitajte	4238 K i	4238 K još	4238 K još:
članak	46 K se može	46 K možete	4253 K je preveden	4253 K čita	4256 K je objavljen u	4317 K je	4326 K je nastao u suradnji s	4326 K je nastao u suradnji sa
članek	46 K lahko	4453 K je preveden	4453 K bere	4453 K je prebral	4456 K je objavljen v	4514 K je	4522 K je nastal v sodelovanju z	4522 K je nastal v sodelovanju s
článek	46 K lze	46 K můžete	516 K vznikl ve spolupráci	545 K byl přeložen	545 K přeložen	545 K načetl	548 K vyšel v	584 K byl přeložen	621 K vyšel v	621 K vyšel na	621 K původně vyšel	621 K byl původně	621 K byl publikován	621 K byl převzat	622 K	632 K vznikl ve spolupráci s
článok	46 K možno	46 K môžete	4352 K bol preložený	4352 K načítal	4355 K vyšiel v	4416 K	4425 K vznikol v spolupráci s
čo	33 K si myslíte
čtěte	526 K také	526 K také:	526 K i	526 K více	526 K:
číslo	538 K účtu pro dary	538 K transparentního účtu
čítajte	4339 K aj	4339 K tiež	4339 K viac
""", 'đ': """
đánh	5071 K giá bài viết
đã	5037 K có tài khoản	5121 K xảy ra lỗi	5121 K có lỗi
đăng	5074 K ký tham dự hội thảo	5091 K ký khóa học	5091 K ký tham dự	5125 K lần đầu trên
đường	41 K dây nóng tòa soạn	41 K dây nóng của tòa soạn	41 K dây nóng của báo	41 K dây nóng báo	5095 K dây nóng: #	5095 K dây nóng #
được	68 K phép đăng lại
đặt	5091 K mua sách	5091 K mua báo	5091 K báo giấy
để	5108 K xem nội dung này	5108 K hiển thị nội dung này
đọc	5054 K thêm	5054 K thêm:	5054 K:	5054 K tiếp:	5060 K tin nhanh
""", 'į': """
įsigykite	3176 K
įtraukite	3176 K mus
įveskite	3176 K
""", 'ś': """
ściągnij	13 K	3705 K aplikację
śledź	12 K
""", 'š': """
šta	33 K vi	33 K mislite
što	33 K vi	33 K mislite
šíření	68 K povoleno
""", 'ź': """
źródła	3685 K:
źródło	3685 K:
""", 'ż': """
żadnych	3732 K akcjonariuszy
""", 'ž': """
želite	4270 K raditi kod nas	4270 K da radite kod nas	4469 K delati pri nas
želiš	4270 K raditi kod nas	4469 K delati pri nas
žiadni	4404 K akcionári
žiadny	4404 K majiteľ	4404 K oligarcha
žinote	3162 K daugiau	3177 K istoriją
žiūrėkite	3150 K taip pat	3176 K
žádní	607 K akcionáři
žádný	607 K majitel	607 K oligarcha
""", 'ư': """
ưu	5091 K đãi #% hôm nay
""", 'ș': """
știrea	4054 K continuă
""", 'ț': """
ți	8 K-a plăcut	69 K-a plăcut	82 K-a plăcut
""", 'έ': """
έχετε	72 K απορίες	72 K ερωτήσεις	1100 K κάποια πληροφορία	1100 K πληροφορίες	1100 K πληροφορία	1100 K φωτογραφία	1100 K φωτογραφίες	1100 K κάποια φωτογραφία	1100 K κάποιο θέμα	1100 K μια ιστορία
""", 'ή': """
ήταν	1059 K χρήσιμο	1059 K χρήσιμη
""", 'α': """
αγοράστε	1080 K το εισιτήριό σας	1080 K εισιτήρια
ακολουθήστε	12 K	1085 K τον	1085 K τα	1085 K
ακούστε	1 K	1038 K:	1151 K στο	1157 K το στο spotify	1157 K στο spotify
ακύρωση	1064 K απάντησης
αν	1022 K έφτασες μέχρι εδώ	1022 K έφτασες ως εδώ	1022 K φτάσατε μέχρι εδώ	1022 K φτάσατε ως εδώ	1022 K έχετε φτάσει μέχρι εδώ	1022 K διάβασες μέχρι εδώ	1022 K διαβάσατε μέχρι εδώ
αναδημοσίευση	68 K με
αναφέρετε	1090 K λάθος	1090 K κάποιο λάθος
αναφορά	1090 K λάθους
αντιγράψτε	1076 K
αντιγραφή	1076 K
αξιολογήστε	1059 K
απαγορεύεται	1139 K η αναδημοσίευση	1139 K η αναπαραγωγή
απενεργοποιήστε	1125 K το adblock	1125 K τον ad
αποθηκεύστε	1076 K
απορίες	72 K
αρχική	98 K >	98 K '	98 K "
αυτή	52 K η έρευνα	1058 K η περίληψη	1058 K η σύνοψη
αυτό	1069 K το βίντεο δεν είναι διαθέσιμο	1112 K το βίντεο δεν είναι	1113 K το περιεχόμενο προέρχεται
αυτόματη	1068 K μετάφραση από	1068 K μετάφραση του
αφήστε	1064 K μια απάντηση	1064 K ένα σχόλιο	1064 K το σχόλιό σας
""", 'β': """
βίντεο	1038 K:
βαθμολογήστε	1059 K
βρήκατε	7 K
βρείτε	12 K μας
""", 'γ': """
γίνε	56 K ένας από τους #
γίνετε	12 K μέλος	31 K ο πρώτος	56 K ένας από τους #
για	1115 K να δείτε αυτό το περιεχόμενο	1115 K να δείτε το περιεχόμενο
γνωρίζετε	66 K κάποιον
γράψτε	1064 K το σχόλιό σας	1064 K ένα σχόλιο
γραμμή	41 K καταγγελιών της σύνταξης	41 K της σύνταξης	1109 K βοήθειας κεθεα
γραφτείτε	1101 K	1101 K για να
""", 'δ': """
δείτε	1038 K επίσης	1038 K:	1038 K το βίντεο	1038 K εδώ	1038 K επίσης:	1038 K ακόμα:	1038 K φωτογραφίες	1038 K ακόμη	1038 K ακόμη:	1056 K όλα τα άρθρα	1077 K όλες	1077 K όλα	1077 K τις	1137 K φωτογραφίες:	1137 K βίντεο:	1151 K στο	1151 K αυτή τη δημοσίευση στο
δειτε	1038 K επισης	1038 K ακομη	1038 K:
δεν	1021 K έχουμε διαφημίσεις	1021 K έχουμε χορηγούς	1021 K ανήκουμε σε	1088 K έχετε χρόνο να διαβάσετε	1112 K είναι δυνατή η αναπαραγωγή
δηλώστε	1080 K συμμετοχή
δημοσιεύθηκε	1139 K αρχικά
δημοσιεύτηκε	1139 K αρχικά
διάβασε	1038 K επίσης	1038 K ακόμη
διάρκεια	1156 K βίντεο
διαβάζεται	1058 K από
διαβάστε	1038 K επίσης	1038 K επίσης:	1038 K ακόμη	1038 K ακόμη:	1038 K ακόμα	1038 K:	1038 K εδώ	1038 K περισσότερα	1038 K ακόμα:	1038 K εδώ περισσότερα	1038 K σχετικά	1038 K αναλυτικά	1056 K όλα τα άρθρα	1077 K όλες	1077 K όλα	1077 K τις
διαβαστε	1038 K επισης	1038 K ακομη	1038 K ακομα	1038 K:
διαθέσιμη	1073 K στο
διαθέσιμο	1073 K σε	1073 K στο	1157 K στο spotify
διαφήμιση	1156 K σε #
δοκιμάσατε	59 K
""", 'ε': """
είδατε	44 K λάθος
είμαστε	1021 K μη κερδοσκοπικός	1021 K μια μη κερδοσκοπική	1021 K ανεξάρτητο μέσο	1021 K ένα ανεξάρτητο
εγγραφείτε	1101 K
εικόνα	1135 K # από #	1135 K # / #
εκτυπώστε	1076 K
ενεργοποιήστε	1073 K
ενσωματωμένο	1113 K περιεχόμενο από
εντοπίσαμε	1125 K ad	1125 K ότι χρησιμοποιείτε	1125 K adblock
εντοπίσατε	44 K
εντοπίστηκε	1125 K ad
επιτρέπεται	68 K η αναδημοσίευση	1139 K η αναδημοσίευση
ερωτήσεις	73 K για το άρθρο
εσείς	33 K τι
""", 'η': """
η	68 K αναδημοσίευση επιτρέπεται	1058 K περίληψη	1058 K σύνοψη	1058 K ανάγνωση	1058 K περίληψη αυτή	1064 K ηλ. διεύθυνση σας δεν δημοσιεύεται	1064 K ηλ. διεύθυνσή σας δεν	1140 K μετάφραση	1140 K περίληψη	1148 K είδηση συνεχίζεται	1156 K διαφήμιση τελειώνει σε #
""", 'θ': """
θέλεις	1087 K να εργαστείς μαζί μας
θέλετε	1087 K να εργαστείτε μαζί μας	1087 K να δουλέψετε μαζί μας
""", 'κ': """
κάτι	1134 K πήγε στραβά
κίνδυνος	1109 K εθισμού
κατέβασε	1073 K
καταγγελίες	41 K στη σύνταξη
κατεβάστε	13 K	1073 K	1085 K την εφαρμογή	1099 K την εφαρμογή
κλείσε	1080 K θέση
κλείστε	1080 K θέση	1080 K τη θέση σας
κοινοποιήστε	3 K
κουίζ	1038 K:	1137 K:
""", 'λ': """
λήψη	1073 K από	1073 K στο
""", 'μ': """
μάθετε	1077 K όλες
με	1044 K πληροφορίες από απε	1044 K πληροφορίες απε	1083 K πληροφορίες από
μείνετε	1077 K ενημερωμένοι
μετάφραση	1058 K	1068 K με τεχνητή νοημοσύνη	1068 K μέσω τεχνητής
μεταφρασμένο	1068 K αυτόματα
μη	1121 K χάνετε καμία	1121 K χάσετε καμία	1121 K χάνεις καμία
μην	1121 K χάνετε καμία	1121 K χάσεις καμία
μοιράσου	1076 K
μοιραστείτε	3 K
""", 'ξ': """
ξέρετε	66 K κάποιον
""", 'ο': """
ο	1069 K browser σας δεν υποστηρίζει	1069 K περιηγητής σας δεν υποστηρίζει
οι	1056 K απόψεις	1056 K γνώμες
""", 'π': """
παίξε	1106 K τώρα:	1109 K υπεύθυνα
παίξτε	1106 K τώρα:	1109 K υπεύθυνα
παρακαλούμε	1125 K απενεργοποιήστε το	1125 K απενεργοποιήστε τον
παρακαλώ	1125 K απενεργοποιήστε
παρουσιάστηκε	1134 K σφάλμα
περίληψη	1058 K
περιεχόμενο	1113 K από
περισσότερα	1038 K:
πηγές	1083 K:
πηγή	1044 K: απε	1044 K απε	1044 K φωτογραφίας:	1044 K φωτογραφιών:	1044 K: reuters	1044 K: afp	1044 K: ap	1044 K: cnn	1044 K: bbc	1083 K:
πηγη	1044 K: απε	1044 K απε
προέκυψε	1134 K σφάλμα
προβολή	1151 K στο
προτείνετε	1076 K
προτιμάτε	1088 K να ακούτε	1088 K να ακούσετε
πρώτη	1139 K δημοσίευση:
πώς	1059 K σας φάνηκε
""", 'ρ': """
ρωτήστε	1058 K
ρώτα	1058 K
ρώτησε	1058 K
""", 'σ': """
σας	8 K άρεσε	69 K άρεσε	82 K άρεσε	82 K αρέσει	1059 K φάνηκε	1059 K βοήθησε	1059 K άρεσε
σελίδα	1135 K # από #	1135 K # / #
σου	69 K άρεσε
στείλτε	1076 K
στηρίξτε	81 K	1085 K	1085 K τον	1085 K τα	1085 K την
σύνοψη	1058 K
""", 'τ': """
τα	5 K σχόλια	27 K σχόλια	1056 K κείμενα που
ταξινόμηση	1149 K:
το	46 K άρθρο μπορεί	46 K κείμενο μπορεί	46 K άρθρο επιτρέπεται	59 K δοκιμάσατε	59 K δοκίμασες	1056 K άρθρο εκφράζει	1058 K άρθρο μεταφράστηκε	1058 K κείμενο μεταφράστηκε	1064 K email σας δεν δημοσιεύεται	1068 K κείμενο μεταφράστηκε αυτόματα	1068 K άρθρο μεταφράστηκε αυτόματα	1069 K πρόγραμμα περιήγησής σας δεν υποστηρίζει	1069 K πρόγραμμα περιήγησης δεν υποστηρίζει	1069 K βίντεο δεν είναι διαθέσιμο	1069 K βίντεο δεν είναι πλέον διαθέσιμο	1112 K βίντεο δεν είναι	1112 K περιεχόμενο δεν είναι	1113 K περιεχόμενο αυτό προέρχεται	1139 K άρθρο προστατεύεται	1139 K παρόν άρθρο προστατεύεται	1140 K κείμενο	1140 K άρθρο	1140 K παρόν άρθρο	1140 K κείμενο αυτό	1140 K άρθρο αυτό	1148 K άρθρο συνεχίζεται	1148 K κείμενο συνεχίζεται	1156 K βίντεο ξεκινά σε #
""", 'υ': """
υποστηρίξτε	81 K
""", 'φ': """
φαίνεται	1125 K ότι χρησιμοποιείτε
φωτο	1044 K: eurokinissi
φωτογραφία	1044 K: eurokinissi	1044 K: intime	1135 K # από #	1135 K # / #
φωτογραφίες	1044 K: eurokinissi
φωτορεπορτάζ	1137 K:
φωτό	1044 K: eurokinissi	1044 K: intime
""", 'χ': """
χαρίστε	1076 K
χαρακτήρες	1104 K που απομένουν
χορηγούμενο	86 K:
χρησιμοποιείς	1125 K ad
χρησιμοποιείτε	1125 K ad
""", 'ό': """
όλα	1056 K τα άρθρα
όλες	1077 K οι ειδήσεις
""", 'а': """
а	33 K что вы	33 K вы	33 K ви
абонирайте	286 K се за
автор	4131 K - обозреватель	4131 K - корреспондент	4131 K - колумнист	4131 K - редактор	4934 K - оглядач	4934 K - колумніст	4934 K - кореспондент
авторка	4934 K - оглядачка	4934 K - колумністка
авторката	266 K е
авторът	266 K е
акценти	268 K от
анкета	304 K на деня:
""", 'б': """
бачите	44 K помилку
без	318 K собственици	318 K акционери	4198 K владельцев	4198 K акционеров	4198 K цензуры и рекламы	5000 K власників	5000 K акціонерів	5000 K олігархів
беше	269 K ли полезна	269 K ли полезно	269 K ли полезен
благодарение	318 K на нашите читатели
благодаря	4198 K нашим читателям	4198 K вашим пожертвованиям
больше	4113 K новостей	4114 K по теме:	4154 K любите слушать	4154 K нравится слушать	4207 K о:
будь	31 K первым	4996 K ласка, вимкніть його	4996 K ласка, вимкніть блокувальник	4996 K ласка, вимкніть adblock
будьте	28 K вежливы	31 K первым	31 K першим
бъдете	31 K първият
был	4134 K ли материал	4134 K ли пересказ	4134 K ли этот пересказ	4134 K ли этот	4134 K ли текст
была	4134 K ли статья	4134 K ли эта	4134 K ли новость
більше	4915 K по темі:	4915 K за темою:	4915 K на тему:	4915 K про це:	4949 K новин	4949 K матеріалів	5009 K про:
""", 'в': """
в	4187 K этом месте находится встроенный контент	4187 K этом месте находится встроенный пост	4187 K этом месте находится встроенный публикация	4187 K этом месте размещён встроенный контент	4187 K этом месте размещён встроенный пост	4187 K этом месте размещён встроенный публикация	4187 K этом месте размещен встроенный контент	4187 K этом месте размещен встроенный пост	4187 K этом месте размещен встроенный публикация	4187 K этом месте показан встроенный контент	4187 K этом месте показан встроенный пост	4187 K этом месте показан встроенный публикация	4187 K этом месте встроенный контент	4187 K этом месте встроенный пост	4187 K этом месте встроенный публикация
вакансии	4137 K "	4137 K редакции
вакансії	4939 K "	4939 K редакції
вам	8 K понравилась	8 K сподобалася	8 K сподобався	8 K сподобалося	4134 K понравилась	4134 K понравился	4134 K помогла	4937 K сподобалась	4937 K сподобалася	4937 K сподобався
ваш	27 K комментарий	27 K коментар
вечерняя	4087 K рассылка
ви	4996 K використовуєте блокувальник	5003 K прочитали вже # із #	5003 K прочитали вже # і #	5003 K прочитали # із #	5003 K прочитали # і #	5003 K прочитали вже # з #	5003 K прочитали # з #
видео	326 K: как	326 K: така	326 K: защо	326 K: какво	326 K: кой	326 K: къде	326 K: това	326 K: вижте	326 K: чуйте	326 K: всичко	326 K: нощта	326 K: хората	326 K: ето	4116 K по теме:	4206 K: как	4206 K: так	4206 K: почему	4206 K: что	4206 K: кто	4206 K: где	4206 K: это	4206 K: вот	4206 K: смотрите	4206 K: послушайте	4206 K: всё	4206 K: все	4206 K: ночь	4206 K: люди	4206 K: порт
видяхте	44 K грешка
вижте	254 K още	254 K също	254 K:	254 K повече във видеото	254 K галерията
викторина	4180 K:
вимкніть	4996 K його, щоб	4996 K блокувальник	4996 K adblock
винаги	309 K разрешавай съдържание от	309 K показвай съдържание от	309 K зареждай съдържание от	309 K разреши съдържание от
включете	276 K
вопрос	73 K по статье	4180 K дня:
вопросы	72 K?
впервые	4211 K опубликовано в	4211 K опубликовано на	4211 K опубликован в	4211 K опубликована в	4211 K напечатано в
вперше	5013 K опубліковано в	5013 K опубліковано у	5013 K опубліковано на	5013 K надруковано в
все	27 K комментарии	4113 K новости на тему	4113 K материалы	4113 K новости	4113 K статьи	4118 K статьи автора	4118 K материалы автора	4207 K о:	4207 K материалы по теме:	4207 K статьи по теме:	4207 K материалы о:	4207 K новости по теме:	5009 K про:
всегда	4103 K разрешать контент	4187 K разрешать контент	4187 K показывать контент	4187 K разрешить контент	4187 K загружать контент
всички	281 K новини	327 K статии по темата:
всичко	327 K за:	327 K по темата:
встановлюйте	4944 K
встановіть	13 K	4944 K	4970 K застосунок
встигніть	4975 K передплатити
всё	4207 K о:	4207 K по теме:
всі	5009 K матеріали за темою:	5009 K новини за темою:
въпрос	304 K на деня:
въпроси	72 K
вы	4194 K используете блокировщик	4201 K прочитали уже # из #	4201 K прочитали # из #
выключите	4194 K его, чтобы
відео	5008 K: як	5008 K: так	5008 K: чому	5008 K: що	5008 K: хто	5008 K: де	5008 K: це	5008 K: ось	5008 K: дивіться	5008 K: послухайте	5008 K: усе	5008 K: все	5008 K: ніч	5008 K: люди	5008 K: порт
вікторина	4982 K:
""", 'г': """
гаряча	41 K лінія редакції
главная	98 K >	98 K '	98 K "
главное	4133 K от
гледайте	254 K видеото	254 K:
головна	98 K >	98 K '	98 K "
головне	4936 K від	4936 K за версією
гореща	41 K линия на редакцията
горячая	41 K линия редакции
грати	4983 K:
""", 'д': """
детальніше	4915 K:	4915 K про це
джерела	4951 K:
джерело	4951 K:
дивіться	4915 K також	4915 K:	4915 K також:	4915 K відео:
до	4915 K теми:
добавьте	4194 K наш сайт в	4194 K сайт в
додайте	4996 K наш сайт до	4996 K сайт до
дозволити	4989 K завжди контент	4989 K завжди вміст	4989 K контент із	4989 K контент з	4989 K контент від	4989 K вміст із	4989 K вміст з	4989 K вміст від
дозволяти	4989 K завжди контент	4989 K завжди вміст	4989 K контент із	4989 K контент з	4989 K контент від	4989 K вміст із	4989 K вміст з	4989 K вміст від
докладніше	4915 K:	4915 K про це	5009 K про:
досие	326 K: как	326 K: така	326 K: защо	326 K: какво	326 K: кой	326 K: къде	326 K: това	326 K: вижте	326 K: чуйте	326 K: всичко	326 K: нощта	326 K: хората	326 K: ето
доступно	4142 K в	4142 K на	4142 K для	4944 K в	4944 K у	4944 K на	4944 K для
достъпно	276 K в	276 K на
досье	4206 K: как	4206 K: так	4206 K: почему	4206 K: что	4206 K: кто	4206 K: где	4206 K: это	4206 K: вот	4206 K: смотрите	4206 K: послушайте	4206 K: всё	4206 K: все	4206 K: ночь	4206 K: люди	4206 K: порт
досьє	5008 K: як	5008 K: так	5008 K: чому	5008 K: що	5008 K: хто	5008 K: де	5008 K: це	5008 K: ось	5008 K: дивіться	5008 K: послухайте	5008 K: усе	5008 K: все	5008 K: ніч	5008 K: люди	5008 K: порт
дотримуйтесь	28 K
другие	4118 K материалы автора
думка	4934 K автора	4934 K редакції	4934 K, висловлена
думки	4934 K авторів
""", 'е': """
ежедневная	4087 K рассылка
еженедельная	4087 K рассылка
если	44 K вы нашли	44 K вы заметили
есть	66 K друг, которому	72 K вопросы	73 K вопрос по тексту	4118 K новость?
еще	4114 K по теме:	4116 K по теме:
ещё	4113 K больше	4114 K по теме:	4116 K по теме:
""", 'з': """
з	4986 K нашого магазину:
за	4903 K підтримки компанії	4903 K підтримки партнера	4903 K сприяння компанії	4915 K темою:
забелязахте	7 K
завантажити	4944 K в	4944 K з	4944 K у
завантажте	13 K	4944 K в	4944 K з	4970 K застосунок	4970 K додаток
завантажувати	4989 K завжди контент	4989 K завжди вміст	4989 K контент із	4989 K контент з	4989 K контент від	4989 K вміст із	4989 K вміст з	4989 K вміст від
завантажуйте	13 K	4944 K	4954 K застосунок
завдяки	5000 K нашим читачам	5000 K вашим внескам
завжди	4989 K дозволяти контент	4989 K дозволяти вміст	4989 K показувати контент	4989 K показувати вміст	4989 K дозволити контент	4989 K дозволити вміст	4989 K завантажувати контент	4989 K завантажувати вміст
загружать	4187 K всегда контент	4187 K контент из	4187 K контент с	4187 K контент от
загрузите	4142 K в	4142 K на
загрузить	4103 K контент	4103 K пост
задайте	4133 K вопрос
залишилися	72 K питання
заметили	7 K ошибку
запазете	280 K
запитайте	4936 K
зареждай	309 K винаги съдържание от	309 K съдържание от
зберегти	4948 K
збережіть	4948 K
здесь	4187 K находится встроенный контент	4187 K находится встроенный пост	4187 K находится встроенный публикация	4187 K размещён встроенный контент	4187 K размещён встроенный пост	4187 K размещён встроенный публикация	4187 K размещен встроенный контент	4187 K размещен встроенный пост	4187 K размещен встроенный публикация	4187 K показан встроенный контент	4187 K показан встроенный пост	4187 K показан встроенный публикация	4187 K встроенный контент	4187 K встроенный пост	4187 K встроенный публикация
знаете	66 K кого-то	66 K того, кому
знайшли	7 K помилку
знаєте	66 K когось	66 K того, кому
знижка	4986 K для передплатників:
зручніше	4957 K слухати
""", 'и': """
играть	4181 K:
идет	4175 K подписка
идёт	4175 K подписка
из	4184 K нашего магазина:
изпратете	280 K
изтеглете	13 K	276 K	286 K	301 K приложението
източник	283 K:
източници	283 K:
имате	72 K въпроси
инсталирайте	276 K
искате	288 K да работите при нас	288 K ли да работите при нас
искаш	288 K да работиш при нас
источник	4148 K:
источники	4148 K:
""", 'к': """
как	4134 K вам статья	4134 K вам материал
какво	33 K мислите
коментарите	5 K	27 K
коментарі	5 K	27 K
коментарів	32 K поки
комментариев	32 K пока
комментарии	5 K	27 K
комментирование	5 K
копирай	280 K
копирайте	280 K
короткий	4936 K виклад	4936 K переказ
коротко	4133 K от	4936 K від
краткий	26 K пересказ	4133 K пересказ
кратко	4133 K от
краткое	4133 K содержание	4178 K содержание
куиз	254 K:	304 K:
""", 'л': """
лише	4986 K для передплатників:
лучшее	4113 K за
любите	4957 K слухати
""", 'м': """
материал	46 K можно	4103 K содержит данные	4114 K по теме:	4116 K по теме:	4136 K опубликован в	4139 K можно	4178 K переведён	4178 K переведен	4211 K впервые опубликован	4211 K был впервые	4221 K подготовлен в партнёрстве с	4221 K подготовлен в партнерстве с	4221 K подготовлен при поддержке	4221 K создан при поддержке
материалът	338 K е създаден със съдействието на
материалы	4116 K по теме:
матеріал	46 K можна	4903 K підготовлено за підтримки	4903 K створено за підтримки	4903 K підготовлено у партнерстві	4903 K створено у партнерстві	4979 K перекладено	5013 K уперше опубліковано	5024 K підготовлено у партнерстві з	5024 K підготовлено за підтримки	5024 K створено за підтримки	5024 K створено у партнерстві з
маєте	72 K запитання
месяц	4145 K подписки за
ми	4996 K помітили, що ви
мнение	4131 K автора	4131 K редакции
мнението	266 K на автора
мнения	4131 K авторов
мненията	266 K на авторите
моля	28 K
мы	12 K в	12 K есть	4077 K работаем благодаря вам	4077 K работаем благодаря вашей	4077 K работаем благодаря вашим	4077 K существуем благодаря вам	4077 K существуем благодаря вашим	4077 K существуем на ваши	4077 K работаем на ваши	4077 K живём на ваши	4077 K живем на ваши	4077 K независимы благодаря	4095 K в	4194 K заметили, что вы
""", 'н': """
на	86 K правах рекламы	86 K правах реклами	326 K живо: как	326 K живо: така	326 K живо: защо	326 K живо: какво	326 K живо: кой	326 K живо: къде	326 K живо: това	326 K живо: вижте	326 K живо: чуйте	326 K живо: всичко	326 K живо: нощта	326 K живо: хората	326 K живо: ето
над	52 K этим текстом	52 K цим текстом
надіслати	4948 K
надішліть	3 K	4948 K
накратко	268 K от
началась	4175 K подписка
начало	98 K >	98 K "
наша	4087 K рассылка
нашли	7 K ошибку	7 K опечатку
не	4175 K забудьте подписаться	4975 K забудьте передплатити
немає	4957 K часу читати	5000 K власників
нет	32 K комментариев	4154 K времени читать	4198 K владельцев
новия	271 K брой
новият	271 K брой
новости	4113 K партнеров
новый	4136 K номер
нравится	82 K
няма	32 K коментари
нямаме	318 K собственик	318 K собственици	318 K акционери	318 K реклами
нямате	289 K време да четете
""", 'о': """
об	4114 K этом подробнее	4118 K авторе
обобщение	268 K
обсуждение	5 K
озвучено	4133 K	4936 K
онлайн	4206 K: как	4206 K: так	4206 K: почему	4206 K: что	4206 K: кто	4206 K: где	4206 K: это	4206 K: вот	4206 K: смотрите	4206 K: послушайте	4206 K: всё	4206 K: все	4206 K: ночь	4206 K: люди	4206 K: порт	5008 K: як	5008 K: так	5008 K: чому	5008 K: що	5008 K: хто	5008 K: де	5008 K: це	5008 K: ось	5008 K: дивіться	5008 K: послухайте	5008 K: усе	5008 K: все	5008 K: ніч	5008 K: люди	5008 K: порт
опитахте	59 K
опитування	4982 K дня:
опрос	4180 K дня:
оригинал	4211 K статьи опубликован
оригінал	5013 K статті опубліковано
оставьте	31 K первый
остались	72 K вопросы
отключите	4194 K его, чтобы	4194 K блокировщик	4194 K adblock
открихте	7 K
откройте	4142 K в
открыта	4175 K подписка
открыть	4095 K в
отпечатай	280 K
отпечатайте	280 K
отправить	3 K	4146 K
отправьте	3 K	4146 K
оформити	4975 K передплату
оформить	4175 K подписку
оценете	269 K
оцените	8 K	4134 K
оцініть	4937 K
още	254 K по темата	254 K новини:	281 K новини	327 K за:	327 K по темата:
""", 'п': """
партнер	4221 K материала	5024 K матеріалу	5024 K рубрики
партнерский	86 K материал:
партнерський	86 K матеріал:
партньор	338 K на статията	338 K на рубриката
партнёр	4221 K материала	4221 K рубрики
партнёрский	86 K материал:
первый	4145 K месяц за
перевод	4133 K выполнен	4133 K сделан	4178 K выполнен	4178 K сделан	4178 K осуществлён	4178 K подготовлен
передплата	4947 K за #	4947 K від #	4975 K на перше півріччя	4975 K на друге півріччя
передрук	68 K дозволено за	68 K дозволено з	68 K дозволено лише	68 K дозволений за	68 K вітається
перейти	4095 K в
переказ	4936 K
переклад	4936 K зроблено	4979 K виконано	4979 K зроблено	4979 K здійснено	4979 K підготовлено
перепечатка	68 K разрешена при	68 K разрешена с	68 K разрешена только	68 K приветствуется	68 K свободная	68 K материалов разрешена
пересказ	4133 K
перший	4947 K місяць за
письма	4087 K "
питання	73 K до статті	4982 K дня:
по	89 K подписке	4114 K теме:
повече	254 K по темата:	281 K новини
повідомити	4959 K про помилку
повідомте	4959 K про помилку	4959 K нам про помилку
погляди	4934 K авторів
пограйте	4983 K:
подарете	280 K
подарите	4146 K
подарить	4146 K
подарувати	4948 K
подаруйте	4948 K
поддержать	4151 K
поддержи	81 K
поддержите	81 K	4151 K
поделитесь	3 K
поделиться	3 K
подкаст	326 K: как	326 K: така	326 K: защо	326 K: какво	326 K: кой	326 K: къде	326 K: това	326 K: вижте	326 K: чуйте	326 K: всичко	326 K: нощта	326 K: хората	326 K: ето	4206 K: как	4206 K: так	4206 K: почему	4206 K: что	4206 K: кто	4206 K: где	4206 K: это	4206 K: вот	4206 K: смотрите	4206 K: послушайте	4206 K: всё	4206 K: все	4206 K: ночь	4206 K: люди	4206 K: порт	5008 K: як	5008 K: так	5008 K: чому	5008 K: що	5008 K: хто	5008 K: де	5008 K: це	5008 K: ось	5008 K: дивіться	5008 K: послухайте	5008 K: усе	5008 K: все	5008 K: ніч	5008 K: люди	5008 K: порт
подкрепете	81 K	286 K
подкрепи	286 K
подобається	82 K
подписаться	4095 K в
подписка	4145 K за #	4145 K от #	4145 K за рубль	4175 K на первое полугодие	4175 K на второе полугодие
подписывайтесь	12 K	4151 K на
подпишись	12 K	4166 K на
подпишитесь	12 K	4095 K в	4151 K на	4166 K на нас
подробнее	4114 K:	4114 K в материале	4114 K - в	4114 K читайте в материале	4114 K об этом	4116 K по теме:	4116 K на тему:	4207 K о:
подробности	4114 K:
поділитися	3 K
поділіться	3 K
пожалуйста	28 K, соблюдайте	4194 K, отключите его	4194 K, отключите блокировщик
позиция	4131 K автора
позицията	266 K на автора
позиція	4934 K автора
познавате	66 K някого	66 K ли някого
пока	32 K нет комментариев
показать	4103 K контент	4103 K публикацию	4103 K содержимое
показвай	309 K винаги съдържание от	309 K съдържание от
показувати	4989 K завжди контент	4989 K завжди вміст	4989 K контент із	4989 K контент з	4989 K контент від	4989 K вміст із	4989 K вміст з	4989 K вміст від
показывать	4187 K всегда контент	4187 K контент из	4187 K контент с	4187 K контент от
полезна	269 K ли
помітили	7 K помилку
понравилась	8 K статья	82 K
понравилось	69 K	82 K
понравился	82 K
попитай	268 K
попитайте	268 K
попробовали	59 K
порадьте	4948 K
порекомендуйте	4146 K
последвайте	12 K	286 K
последние	4113 K новости о
послухати	1 K
послушать	1 K
поставте	4936 K запитання
похоже	4194 K, вы используете блокировщик	4194 K, у вас включён	4194 K, у вас включен
почитать	4114 K:
преведено	268 K с
преводът	268 K е
предложение	4184 K для читателей:	4184 K для подписчиков:
предпочитате	289 K да слушате
прежде	4167 K чем оставить комментарий	4167 K чем комментировать
препечатването	68 K е разрешено
препоръчай	280 K
приготовили	59 K
приготували	59 K
присоединяйтесь	12 K	56 K к #
присъединете	12 K се	56 K се към #
присъедини	56 K се към #
пришлите	4118 K новость
приєднуйтесь	12 K	56 K до #
приєднуйтеся	56 K до #
пробвахте	59 K ли
продовжується	4975 K передплата
продолжается	4175 K подписка	4175 K подписная кампания
пройдите	4114 K тест
пройдіть	4915 K тест
пропозиція	4986 K для читачів:	4986 K для передплатників:
прочетено	268 K от
прочетете	254 K още	254 K също
прочетохте	321 K # от #	321 K вече # от #
публикация	4103 K содержит данные
підписка	4947 K за #	4947 K від #
підписуйся	12 K
підписуйтесь	12 K	4954 K на
підпишіться	12 K	4954 K на
підсумок	4936 K
підтримайте	81 K	4954 K
підтримати	4954 K
""", 'р': """
работа	4137 K в "
радимо	4915 K прочитати:
разрешавай	309 K винаги съдържание от	309 K съдържание от
разрешать	4187 K всегда контент	4187 K контент из	4187 K контент с	4187 K контент от
разрешете	276 K
разреши	309 K винаги съдържание от	309 K съдържание от
разрешить	4103 K контент	4103 K показ	4103 K содержимое	4187 K всегда контент	4187 K контент из	4187 K контент с	4187 K контент от
распечатайте	4146 K
распечатать	4146 K
расскажите	59 K в
рассылка	4087 K "	4087 K:
редакция	4077 K работает благодаря
резюме	268 K
резюмето	268 K
рекламно	86 K съдържание:
рекомендуем	4114 K:	4116 K видео:
рекомендуємо	4915 K:
робота	4939 K в "	4939 K у "
роздрукувати	4948 K
роздрукуйте	4948 K
розкажіть	59 K у
розпочалася	4975 K передплата
розпочато	4975 K передплату
""", 'с': """
саммари	4133 K
свалете	13 K	276 K	301 K приложението
свежий	4136 K номер
свързани	254 K:
связаться	4118 K с автором
сигнализирайте	291 K за грешка
скачайте	13 K	4142 K в	4142 K из	4151 K приложение	4171 K приложение
скачать	13 K	4142 K в	4142 K на
скидка	4184 K для подписчиков:
скопировать	4146 K
скопируйте	4146 K
скопіювати	4948 K
скопіюйте	4948 K
следвайте	12 K ни	286 K
следите	12 K за	4095 K в
слухайте	4915 K:	4915 K також:
слухати	1 K
слушайте	4114 K:	4114 K также:
слушать	1 K
см	4114 K. также:
смотрите	4114 K также	4114 K:	4114 K	4114 K также:	4114 K видео:
соблюдайте	28 K
сообщения	27 K
сообщите	4156 K об ошибке	4156 K нам об ошибке
сообщить	4156 K об ошибке
сохраните	4146 K
сохранить	4146 K
спитайте	4936 K
споделете	3 K
сподели	3 K
сподобався	82 K
сподобалась	82 K
сподобалася	8 K	82 K
сподобалось	69 K
сподобалося	69 K	82 K
спонсор	4221 K материала	4221 K рубрики	5024 K матеріалу	5024 K рубрики
спонсорирано	338 K от
спробували	59 K
спросите	4133 K
спросить	4133 K
спільно	4903 K з компанією
станьте	31 K первым	31 K першим	4151 K подписчиком	4151 K соучастником	4954 K частиною спільноти	4954 K співучасником
статията	46 K може	268 K е преведена	268 K е прочетена	330 K е публикувана	338 K е създадена със съдействието на
статтю	46 K можна	4936 K перекладено	4979 K перекладено	5013 K вперше опубліковано	5013 K було вперше
стаття	5013 K вперше опублікована	5014 K
статью	46 K можно	4139 K можно
статья	4133 K переведена	4133 K озвучена	4134 K была	4136 K опубликована в	4178 K переведена	4211 K впервые опубликована	4211 K была впервые	4211 K первоначально	4212 K
стежте	12 K за
стислий	4936 K виклад	4936 K переказ	4979 K виклад
схоже	4996 K, ви використовуєте	4996 K, у вас увімкнено
съобщете	291 K за грешка
съобщи	291 K за грешка
сыграйте	4181 K:
""", 'т': """
тази	330 K статия е публикувана
також	4915 K читайте:
тб	5008 K: як	5008 K: так	5008 K: чому	5008 K: що	5008 K: хто	5008 K: де	5008 K: це	5008 K: ось	5008 K: дивіться	5008 K: послухайте	5008 K: усе	5008 K: все	5008 K: ніч	5008 K: люди	5008 K: порт
текст	46 K можно	46 K можна	4133 K переведён	4133 K переведен	4133 K озвучен	4178 K переведён	4178 K переведен	4211 K впервые опубликован	4211 K был впервые	4211 K вышел в	4936 K перекладено	4936 K озвучено	4979 K перекладено	5013 K уперше опубліковано	5013 K вперше опубліковано	5013 K було вперше	5013 K вийшов у
текстът	46 K може	266 K отразява	268 K е преведен
телефон	41 K редакции	41 K редакції	41 K на редакцията
тема	76 K закрыта
тему	76 K закрито
тест	4180 K дня:	4982 K дня:
това	52 K разследване	268 K резюме	268 K обобщение
този	330 K текст е публикуван
только	4184 K для подписчиков:
точка	4131 K зрения автора	4934 K зору автора	4934 K зору редакції
триває	4975 K передплата
тук	309 K има вградено съдържание от	309 K има съдържание от	309 K се намира вградено съдържание от	309 K се намира съдържание от	309 K вградено съдържание от	309 K съдържание от
тут	4187 K находится встроенный контент	4187 K находится встроенный пост	4187 K находится встроенный публикация	4187 K размещён встроенный контент	4187 K размещён встроенный пост	4187 K размещён встроенный публикация	4187 K размещен встроенный контент	4187 K размещен встроенный пост	4187 K размещен встроенный публикация	4187 K показан встроенный контент	4187 K показан встроенный пост	4187 K показан встроенный публикация	4187 K встроенный контент	4187 K встроенный пост	4187 K встроенный публикация	4989 K є вбудований контент	4989 K є вбудований допис	4989 K є вбудований публікація	4989 K є вбудований вміст	4989 K розміщено вбудований контент	4989 K розміщено вбудований допис	4989 K розміщено вбудований публікація	4989 K розміщено вбудований вміст	4989 K показано вбудований контент	4989 K показано вбудований допис	4989 K показано вбудований публікація	4989 K показано вбудований вміст	4989 K вбудований контент	4989 K вбудований допис	4989 K вбудований публікація	4989 K вбудований вміст
""", 'у': """
у	4194 K вас включён блокировщик	4194 K вас включен блокировщик	4198 K нас нет владельца	4198 K нас нет владельцев	4198 K нас нет акционеров	4198 K нас нет инвесторов	4198 K нас нет хозяев	4903 K партнерстві з компанією	4989 K цьому місці є вбудований контент	4989 K цьому місці є вбудований допис	4989 K цьому місці є вбудований публікація	4989 K цьому місці є вбудований вміст	4989 K цьому місці розміщено вбудований контент	4989 K цьому місці розміщено вбудований допис	4989 K цьому місці розміщено вбудований публікація	4989 K цьому місці розміщено вбудований вміст	4989 K цьому місці показано вбудований контент	4989 K цьому місці показано вбудований допис	4989 K цьому місці показано вбудований публікація	4989 K цьому місці показано вбудований вміст	4989 K цьому місці вбудований контент	4989 K цьому місці вбудований допис	4989 K цьому місці вбудований публікація	4989 K цьому місці вбудований вміст	4996 K вас увімкнено блокувальник	5000 K нас немає власника	5000 K нас немає власників	5000 K нас немає акціонерів	5000 K нас немає інвесторів	5000 K нас немає олігарха
увидели	7 K ошибку
удобнее	4154 K слушать
уперше	5013 K опубліковано в	5013 K опубліковано у	5013 K опубліковано на	5013 K надруковано в
усе	5009 K про:	5009 K за темою:
успейте	4175 K подписаться
установите	13 K	4171 K приложение
усі	27 K коментарі	5009 K матеріали за темою:	5009 K статті за темою:
утренняя	4087 K рассылка
""", 'ф': """
фотогалерея	4114 K:
""", 'х': """
хареса	8 K ли	69 K ли ви	82 K ли ви	269 K ли
харесахте	269 K ли
харесва	69 K ли ви	82 K ли ви
хотите	4153 K работать у нас	4153 K у нас работать	4153 K работать в нашей
хочете	4956 K працювати в нас	4956 K в нас працювати	4956 K працювати у нас
хочеш	4956 K працювати в нас
хочешь	4153 K работать у нас
""", 'ц': """
це	52 K розслідування
цей	4936 K переказ	4936 K короткий виклад	4936 K короткий переказ	4936 K стислий виклад	4979 K текст	4979 K матеріал	5014 K текст	5014 K матеріал
цю	4979 K статтю
ця	76 K тема закрита	5014 K стаття
""", 'ч': """
четете	254 K още
чети	254 K още
чи	4937 K була стаття	4937 K був матеріал	4937 K був переказ	4937 K був цей переказ	4937 K була ця	4937 K був цей	4937 K сподобалась	4937 K сподобалася	4937 K сподобався
читай	4166 K нас
читайте	12 K нас	13 K	4095 K в	4095 K нас в	4114 K также	4114 K также:	4114 K:	4114 K подробнее	4114 K еще	4114 K по теме:	4114 K подробнее:	4114 K материал	4114 K в материале	4116 K по теме:	4142 K нас без	4142 K без	4151 K	4151 K нас в	4915 K також	4915 K також:	4915 K:	4915 K ще	4915 K також на тему:	4915 K по темі:	4915 K також на тему	4954 K
читать	4095 K в	4114 K также	4114 K по теме:
что	33 K вы думаете	4114 K ещё почитать:
чуйте	1 K	254 K:
""", 'щ': """
ще	32 K немає коментарів	4915 K за темою:
що	33 K ви думаєте
""", 'э': """
эта	76 K тема закрыта	76 K тема была автоматически закрыта	4178 K статья	4212 K статья
это	26 K резюме	52 K расследование	4133 K краткое содержание
этот	26 K пересказ	4103 K материал содержит	4133 K пересказ	4133 K краткий пересказ	4139 K материал можно	4139 K текст можно	4178 K текст	4178 K материал	4212 K текст	4212 K материал
эту	4139 K статью можно
""", 'я': """
як	4937 K вам стаття	4937 K вам матеріал
якщо	44 K ви знайшли	44 K ви помітили
""", 'є': """
є	72 K запитання
""", 'א': """
אהבתם	69 K	82 K	2256 K את
אולי	2273 K פספסתם:
אזהרה	2290 K: צריכה מופרזת של אלכוהול	2290 K - צריכה מופרזת
אין	2244 K לשלוח תגובות	2244 K לפרסם תגובות	2317 K להעתיק	2317 K לעשות שימוש
אירעה	2313 K שגיאה
אל	2264 K תפספסו: הפעילו
אנא	2222 K הזינו כתובת
אני	2214 K רוצה לתמוך	2214 K רוצה להצטרף	2214 K רוצה לתרום
ארעה	2313 K שגיאה
""", 'ב': """
בואו	2257 K לעבוד איתנו
בחנו	2261 K את עצמכם
בשיתוף	2276 K המועצה	2276 K משרד	2276 K חברת	2276 K קרן	2276 K בנק	2276 K עיריית
""", 'ד': """
דווחו	2256 K על
דף	98 K הבית >	98 K הבית '	98 K הבית "
""", 'ה': """
האזינו	1 K	2235 K:	2258 K לפודקאסט	2258 K לפרק
האם	8 K אהבתם	2256 K הכתבה	2256 K הסיכום	2256 K המידע
הדוא	2243 K"ל האדום
הדפדפן	2293 K שלך אינו	2293 K שלך לא
ההרשמה	2222 K בוצעה בהצלחה
הווידאו	2293 K אינו
הורידו	13 K	2227 K את האפליקציה	2263 K
הטור	2250 K המלא של
הטקסט	2254 K תורגם	2318 K נוצר
היו	31 K הראשונים
הירשמו	2257 K לוובינר	2257 K לכנס
הכותב	2246 K הוא
הכותבים	2246 K הם
הכותבת	2246 K היא
הכנתם	59 K
הכתבה	2254 K תורגמה	2254 K נכתבה	2256 K עניינה	2274 K ממשיכה	2317 K מוגנת	2318 K נכתבה	2318 K תורגמה	2326 K ממשיכה
המחבר	2246 K הוא
המחברת	2246 K היא
המייל	41 K האדום
המשך	2274 K הכתבה	2326 K הכתבה
הסיכום	2254 K נכתב	2254 K נוצר	2318 K נוצר
הסרטון	2293 K אינו	2293 K לא
הפסקת	2226 K מעקב אחרי
הפעילו	2264 K התראות	2264 K את ההתראות
הפרסום	68 K מחדש מותר
הפרק	2258 K המלא זמין
הצביעו	2261 K בסקר
הצטרפו	56 K ל-#	56 K ליותר מ-#	2214 K לאלפי התומכים	2214 K לתומכים	2214 K לאלפי	2217 K למנוי	2227 K לערוץ הטלגרם	2227 K לקבוצת הוואטסאפ	2227 K לקבוצת הווטסאפ	2240 K אלינו	2240 K לערוץ	2240 K לקבוצה	2240 K לקבוצת	2240 K לקבוצות	2240 K עכשיו	2240 K גם	2241 K	2257 K לצוות שלנו
הצטרפי	2214 K לאלפי
הקו	41 K החם של המערכת
הקשיבו	2258 K לפודקאסט
השתתפו	2261 K בסקר
התגובות	5 K
התוכן	2293 K אינו	2317 K מוגן
התחקיר	52 K הזה
התמונה	2254 K נוצרה
התקציר	2254 K נכתב	2254 K הופק	2254 K נוצר
התרגום	2318 K נעשה
""", 'ח': """
חודש	2269 K ראשון ב
""", 'י': """
יש	72 K שאלות	2222 K להזין כתובת מייל	2243 K לכם מידע	2243 K לכם סיפור	2243 K לך מידע	2243 K לך סיפור
""", 'כ': """
כבר	2217 K מנויים	2217 K מנוי
כדי	2269 K לקרוא את	2297 K לצפות בתוכן	2297 K להציג את התוכן
כל	2240 K החדשות
כתבות	2250 K נוספות מאת	2250 K נוספות של	2273 K נוספות:
כתובת	2222 K המייל אינה	2222 K המייל לא תקינה	2222 K האימייל אינה	2222 K הדואר האלקטרוני אינה
""", 'ל': """
לא	2217 K מנויים
להאזנה	2258 K לכתבה	2258 K לפודקאסט
להורדת	2263 K
להמשך	2269 K קריאה
לכל	2246 K הכתבות של	2250 K הכתבות של	2250 K כתבות	2250 K המאמרים של	2273 K הכתבות:
לכתבה	2235 K המלאה
לכתבות	2273 K נוספות:
לעדכונים	2240 K נוספים	2240 K
לעקוב	2226 K אחרי הכותב
לערוץ	2227 K הטלגרם
לפניות	2243 K לכתב	2243 K לכתבת
לפרק	2258 K המלא
לצפייה	2258 K בסרטון	2258 K בווידאו	2258 K במשדר	2297 K בתוכן
לקבוצת	2227 K הווטסאפ	2240 K הוואטסאפ	2240 K הווטסאפ
לקבלת	2240 K עדכונים
לקריאה	2235 K נוספת	2235 K נוספת:	2269 K מלאה
לקריאת	2269 K הכתבה המלאה
לרכישת	2217 K מנוי	2217 K מינוי	2257 K כרטיסים לכנס	2257 K כרטיסים לחצו	2257 K כרטיסים לאירוע
לתמיכה	2214 K חודשית
""", 'מ': """
מאמרים	2250 K נוספים מאת
מה	33 K דעתכם	2261 K דעתכם? הצביעו
מוגש	2276 K בשיתוף
מיון	2244 K תגובות
מייל	2243 K אדום
מיין	2244 K לפי
מכירים	66 K מישהו	66 K מישהי
מנוי	2217 K קיים
מנויים	2217 K? התחברו	2217 K?
מעקב	2226 K אחרי הכותב	2226 K אחר הכותב	2226 K אחרי כתב
מצאתם	7 K טעות
משהו	2313 K השתבש
""", 'נ': """
נא	2222 K להזין כתובת
נוצר	2254 K בסיוע	2254 K באמצעות
נותרו	2285 K # תווים
ניסיתם	59 K
נכתב	2254 K בסיוע
נפלה	44 K טעות
נרשמת	2222 K בהצלחה
נתקלתם	2243 K במשהו	2243 K בטעות
""", 'ס': """
סדר	2244 K תגובות
סינון	2244 K תגובות
ספרו	59 K לי
סרטון	2293 K זה אינו
""", 'ע': """
עדיין	2217 K לא מנויים
עוד	2235 K בנושא:	2250 K מאת	2250 K כתבות של	2273 K במדור:	2273 K כתבות:
עמוד	2314 K # מתוך #
ענו	2261 K על הסקר	2261 K על הסקר:	2261 K על החידון
עקבו	12 K	2226 K אחרי הכותב	2240 K אחרינו	2241 K אחרי
""", 'פ': """
פורסם	2281 K לראשונה ב	2317 K לראשונה	2317 K במקור
פרסומת	2274 K
""", 'צ': """
צילום	2281 K: רויטרס	2281 K: אי	2281 K: ap	2281 K: afp	2281 K: shutterstock	2281 K: שאטרסטוק	2281 K: getty	2281 K: פלאש	2281 K: דובר	2281 K: באדיבות	2281 K: לע"מ
צילומים	2281 K: באדיבות
צפו	2235 K:	2235 K גם	2258 K בסרטון	2258 K בתיעוד	2258 K בווידאו	2258 K בכתבה
צריכה	2290 K מופרזת של אלכוהול מסכנת
""", 'ק': """
קבלו	2226 K התראות על כתבות	2264 K התראות	2264 K עדכונים על	2264 K עדכונים לנייד
קו	41 K חם למערכת
קרא	2235 K גם	2235 K גם:
קראו	2235 K גם	2235 K גם:	2235 K עוד
""", 'ר': """
ראיתם	44 K טעות
ראשי	98 K >
רוצה	2214 K לתמוך
רוצים	2240 K להיות	2240 K לקבל
""", 'ש': """
שאלות	72 K
שחק	2287 K עכשיו:
שחקו	2287 K עכשיו:
שתפו	3 K
""", 'ת': """
תגובות	2244 K שיכללו
תודה	2222 K שנרשמתם
תווים	2285 K נותרו	2285 K שנותרו
תוכן	2276 K שיווקי בשיתוף	2294 K מוטמע	2294 K זה מגיע	2294 K חיצוני	2294 K זה מוצג	2318 K זה נוצר
תורגם	2254 K באופן אוטומטי
תמונה	2314 K # מתוך #	2314 K # / #
תמונות	2281 K: באדיבות
תמכו	81 K	2214 K בנו	2214 K בעיתונות	2267 K	2268 K בעיתונות	2268 K בנו	2268 K בעבודתנו
תקציר	2254 K שנכתב
תרמו	2214 K לנו
""", 'ا': """
ابرز	151 K النقاط بالذكاء
اترك	143 K تعليقا
اجعل	136 K
احجز	153 K تذكرتك	153 K مكانك	153 K مقعدك
احجزوا	153 K تذاكركم
احصل	164 K علي تطبيق
اخبروني	59 K في التعليقات
اختبر	158 K معلوماتك	158 K نفسك
ادامه	1814 K اين مطلب	1814 K مطلب مخصوص	1814 K اين خبر	1870 K مطلب	1870 K خبر
ادعم	81 K	102 K الصحافة المستقلة	167 K
ادعمنا	102 K ولو
ادعموا	81 K	102 K الصحافة المستقلة	167 K
اذا	181 K كانت لديك معلومات	181 K كان لديك معلومات	181 K كانت لديكم معلومات	181 K كان لديكم معلومات
ارسل	141 K لنا
ارسلوا	141 K لنا	141 K الينا
از	1763 K روزنامهنگاري مستقل حمايت	1763 K ما حمايت كنيد	1817 K دست ندهيد:
اسال	151 K الذكاء
استغرق	52 K هذا التحقيق	52 K هذا
استفاده	1861 K از مطالب
استمرارنا	102 K مرهون بدعمكم	102 K مرهون	102 K بدعمكم
استمع	1 K الي	1 K	156 K الي
استمعوا	156 K الي
اشتباه	44 K ديديد
اشتباهي	44 K
اشتراك	1814 K يكماهه	1814 K ماهانه	1814 K سالانه	1814 K يكساله	1814 K سهماهه
اشترك	138 K في	139 K في قناة	169 K
اشتركوا	136 K في	169 K
اضف	136 K	143 K تعليقا	143 K تعليقك
اطلاعات	1803 K خود را بسنجيد
اعادة	68 K النشر مسموحة	178 K النشر
اعجبك	69 K	82 K
اعد	151 K هذا الملخص
اعلان	174 K
افزودن	1821 K به سبد
اقرا	130 K ايضا	130 K ايضا:	130 K المزيد:	130 K:	130 K المزيد	173 K كذلك:	173 K ايضا-
اكنون	1831 K بازي كنيد:
الاحرف	184 K المتبقية
الانتقال	132 K الي المحتوي
التعليق	5 K
التعليقات	5 K	27 K
الخط	41 K الساخن لغرفة الاخبار	41 K الساخن لهيئة التحرير
الرئيسية	98 K >	98 K '	98 K "
الصفحة	214 K # من #
العب	186 K الان:
العودة	132 K الي الاعلي
الفيديو	191 K غير
المتصفح	191 K لا	191 K لا يدعم
المزيد	130 K:
المصدر	148 K:	148 K :
الملخص	151 K من اعداد
امتحان	59 K كرديد
ان	181 K كانت لديك معلومات
انتشار	1861 K مطالب
انتقل	132 K الي المحتوي
انشئ	180 K حسابا	180 K حسابك
انضم	56 K الي #	102 K الي برنامج العضوية	138 K الي	139 K الي قناة
انضموا	56 K الي #	102 K الي برنامج العضوية	137 K الي
اهم	151 K النقاط بالذكاء
ايا	1797 K اين	1797 K خطايي
ايميل	1767 K معتبر وارد	1767 K وارد شده معتبر	1767 K خود را وارد كنيد
اين	52 K گزارش	1797 K	1799 K متن با هوش مصنوعي ترجمه	1799 K مطلب با هوش مصنوعي ترجمه	1799 K متن به صورت خودكار	1814 K مطلب مخصوص	1814 K مطلب ويژه	1814 K محتوا ويژه	1814 K محتوا مخصوص	1817 K مطلب را هم بخوانيد:	1836 K ويدئو در	1836 K ويديو در	1836 K محتوا در	1837 K محتوا از	1861 K مقاله تحت	1862 K متن	1862 K مقاله	1862 K خلاصه	1862 K ترجمه	1862 K خبر
اينجا	1817 K بخوانيد:
اپليكيشن	13 K	13 K ما
""", 'ب': """
باحث	144 K وكاتب
بازنشر	68 K با ذكر	1861 K
بازگشت	1780 K به بالا
بالصور	216 K..
بالفيديو	216 K..
ببينيد	1779 K:
بخوانيد	1779 K:
بدعمكم	102 K نستمر
بدون	1763 K كمك خوانندگان	1763 K حمايت شما	1763 K كمك شما
براي	1814 K خواندن متن كامل	1814 K خواندن ادامه	1814 K مطالعه متن كامل	1814 K ادامه خواندن	1814 K دسترسي به متن كامل	1840 K ديدن اين محتوا	1840 K مشاهده اين محتوا	1840 K نمايش اين محتوا
بشنويد	1 K
بصوت	154 K اصطناعي	154 K الذكاء الاصطناعي
به	12 K كانال	1797 K اين
بيشتر	1779 K بخوانيد	1779 K بخوانيد:	1779 K ببينيد	1781 K بخوانيد:	1817 K بدانيد:
""", 'ت': """
تابع	130 K ايضا:	138 K	144 K الكاتب علي	174 K القراءة
تابعنا	12 K	137 K
تابعوا	137 K	144 K الكاتب علي
تابعونا	12 K	136 K
تبرع	102 K ولو	167 K ل
تجاوز	132 K الي المحتوي
تخطي	132 K الي المحتوي	132 K الاكثر قراءة	132 K قصص مقترحة	132 K يستحق الانتباه	132 K البودكاست	172 K
ترجم	151 K هذا	155 K اليا	155 K بواسطة الذكاء
ترجمة	155 K الية
ترجمت	155 K هذه المقالة اليا
ترجمه	1799 K ماشيني	1799 K با هوش مصنوعي
تستمر	174 K القصة
تسوق	153 K الان	153 K من متجر
تصوير	1858 K # از #
تعداد	1829 K كاراكتر باقيمانده
تعرف	66 K شخصا
تلفن	41 K تحريريه
تم	151 K اعداد هذا	151 K انشاء هذا	151 K تلخيص هذا	154 K انشاء الملخص	219 K انشاء	219 K اعداد	219 K تلخيص	219 K توليد
تماس	1792 K با نويسنده
تمت	151 K ترجمة هذا	151 K الترجمة	155 K الترجمة اليا	155 K ترجمة هذا المقال اليا	155 K ترجمة هذا النص	219 K كتابة	219 K ترجمة
""", 'ث': """
ثبت	1767 K نام شما با موفقيت	1821 K نام در كارگاه	1821 K نام در دوره
ثبتنام	1821 K در كارگاه	1821 K در دوره
""", 'ج': """
جدول	1789 K امروز را	1789 K را حل كنيد
جرب	169 K
جربوا	169 K
""", 'ح': """
حامي	1763 K ما شويد	1763 K ما باشيد
حدث	213 K خطا
حقوق	178 K النشر	178 K الطبع
حمل	13 K	113 K التطبيق من	113 K التطبيق الان	164 K تطبيق	164 K تطبيقنا	164 K الان
حملوا	13 K	164 K
""", 'خ': """
خانه	98 K >	98 K '	98 K "
خبرنگار	1792 K:
خريد	1821 K كتاب از	1821 K بليت	1821 K انلاين كتاب
خط	41 K البلاغات في غرفة الاخبار	41 K مستقيم تحريريه
خطايي	1857 K رخ داد
خلاصات	151 K مولدة
خلاصة	151 K بالذكاء
خلاصه	1799 K با هوش مصنوعي
خلاصهسازي	1799 K با هوش مصنوعي
خوشتان	69 K امد
""", 'د': """
دانش	1803 K خود را
در	1779 K اين باره بخوانيد	1789 K نظرسنجي شركت كنيد	1803 K اين نظرسنجي	1803 K نظرسنجي ما	1803 K نظرسنجي	1817 K همين زمينه:	1817 K همين رابطه:
درست	59 K كرديد
""", 'ر': """
رابط	136 K قناتنا
رد	1780 K شدن از پربينندهترينها	1780 K شدن از پربيننده ترين ها	1780 K شدن از مطالب
ردشدن	1780 K از پربينندهترينها	1780 K از مطالب
رفتن	1780 K به محتوا	1780 K به محتواي اصلي
""", 'س': """
ساعدنا	158 K علي تحسين
ساعدونا	158 K علي تحسين
ساند	167 K
ساهم	102 K ولو	102 K في استمرار
ساهموا	102 K ولو	102 K في استمرار
سجل	153 K الان في	153 K الان لحضور	180 K مجانا
سجلوا	153 K الان في	180 K مجانا
سوالي	72 K داريد
سودوكو	1789 K امروز را
""", 'ش': """
شارك	3 K	3 K هذا	159 K في الاستبيان
شاركنا	141 K قصتك	158 K رايك
شاركوا	3 K
شاركونا	141 K قصصكم	158 K رايكم
شاهد	130 K ايضا	130 K:	130 K ايضا:	156 K الفيديو اعلاه	173 K ايضا-	216 K بالصور
شاهدوا	156 K
شما	1803 K چه فكر ميكنيد
شماره	41 K تحريريه
""", 'ص': """
صحافي	144 K متخصص في	144 K وكاتب
صحفي	144 K متخصص في	144 K وكاتب
صفحة	214 K # من #
صفحه	98 K اصلي >	98 K اصلي "	98 K نخست >	98 K نخست "	1858 K # از #
صوت	158 K الان:
صوتوا	158 K الان
صورة	214 K # من #	214 K # / #
""", 'ط': """
طالع	173 K ايضا:
""", 'ع': """
عدد	184 K الاحرف المتبقية
عذرا	213 K، حدث خطا
عضويت	1767 K شما در خبرنامه
عكاس	1792 K:
عكس	1858 K # از #
""", 'ف': """
في	173 K السياق ذاته:	173 K السياق نفسه:	173 K هذا السياق:
فيلم	1781 K:	1781 K |
""", 'ق': """
قبلا	1814 K مشترك شدهايد	1814 K مشترك شده ايد	1814 K عضو شدهايد	1814 K ثبت نام كردهايد
قد	130 K يهمك:	173 K يهمك ايضا:
قراءة	154 K الية
قم	164 K بتحميل	164 K بتنزيل
""", 'ك': """
كاتب	144 K وصحفي	144 K وصحافي	144 K وباحث	144 K ومحلل	144 K واكاديمي	144 K صحفي
كاتبة	144 K وصحفية	144 K وصحافية	144 K وباحثة	144 K صحفية
كاراكترهاي	1829 K باقيمانده
كد	1792 K خبر:	1792 K خبر :
كسي	66 K را ميشناسيد
كن	31 K اول	102 K عضوا في	102 K داعما	143 K اول من يعلق
كپيبرداري	1861 K
""", 'ل': """
لا	143 K توجد تعليقات	143 K يوجد تعليقات	143 K تعليقات بعد	178 K يسمح باعادة
لتصلك	138 K
لديك	106 K اشتراك	106 K حساب	106 K حساب بالفعل	180 K حساب
لديكم	72 K اسئلة
لطفا	1767 K ايميل معتبر	1767 K يك ايميل معتبر	1767 K ايميل خود را	1840 K جاوااسكريپت
لعرض	195 K هذا المحتوي
لقراءة	172 K المزيد
للابلاغ	160 K عن خطا	160 K عن اي خطا
للاستماع	156 K الي
للاشتراك	136 K في
للانضمام	136 K الي
للتواصل	144 K مع الكاتب	144 K مع الكاتبة
للمزيد	130 K:	172 K من الاخبار	172 K من التفاصيل
لمتابعة	138 K
لمزيد	172 K من الاخبار
لمشاهدة	156 K الفيديو	156 K التقرير	195 K هذا المحتوي	195 K الفيديو	195 K هذا الفيديو
لن	143 K يتم نشر عنوان بريدك
ليصلك	138 K
""", 'م': """
ما	12 K را	33 K رايك	1763 K مستقل هستيم	1763 K مستقليم	1763 K را به يك قهوه	1763 K را به قهوه
متاح	113 K علي app store	113 K علي google play	113 K علي متجر
مترجم	1792 K:
متصفحك	191 K لا	191 K لا يدعم
متوفر	113 K علي app store	113 K علي google play	113 K علي اب ستور	113 K علي متجر	113 K الان علي app store	113 K الان علي google play
محتواي	1837 K جاسازيشده از	1837 K خارجي از
محتوي	192 K مضمن من	192 K خارجي من	192 K من
مرتبط	1781 K:
مرورگر	1836 K شما
مشترك	106 K بالفعل	106 K بالفعل؟	1814 K هستيد
مشكلي	1857 K پيش امد
مصيتم	7 K
مطالب	1779 K مرتبط:
معماي	1789 K امروز را
ملخص	151 K بالذكاء	151 K المقال بالذكاء	154 K من انشاء الذكاء	154 K بالذكاء الاصطناعي	154 K اعده الذكاء
منبع	1792 K:	1792 K :
مواضيع	130 K ذات صلة:	173 K متعلقة:
""", 'ن': """
نبذة	144 K عن الكاتب
نزل	13 K	164 K تطبيق	164 K تطبيقنا
نزلوا	164 K
نستمر	102 K بدعمكم
نشر	218 K اولا في	218 K هذا المقال
نظر	1797 K شما درباره
نظرات	5 K
نظرسنجي	1803 K:
نقل	68 K مطالب با ذكر	1861 K مطالب
نهاية	132 K الاكثر قراءة
نويسنده	1763 K را به يك قهوه	1792 K:	1792 K :
نويسههاي	1829 K باقيمانده
""", 'ه': """
هاتف	41 K هيئة التحرير
هذا	151 K الملخص	151 K النص	154 K الصوت تم انشاؤه	155 K النص مترجم اليا	191 K الفيديو غير	191 K المحتوي غير	192 K المحتوي مقدم	192 K المحتوي من	218 K المقال محمي	218 K المحتوي محمي	219 K النص	219 K المقال	219 K الملخص
هذه	151 K الترجمة
هل	7 K لاحظت	8 K اعجبك	44 K وجدت	59 K جربت	59 K جربتم	59 K جربتها	66 K تعرف شخصا	69 K اعجبك	72 K لديك اسئلة	82 K اعجبك	106 K انت مشترك	106 K لديك حساب	106 K لديك اشتراك	141 K لديك معلومات	141 K لديكم معلومات	141 K لديك قصة	141 K لديكم قصة	152 K كان هذا	152 K كانت هذه	152 K وجدت هذا	152 K اعجبك هذا	152 K اعجبتك هذه	160 K وجدت خطا	160 K لاحظت خطا	160 K وجدتم خطا
همچنين	1779 K بخوانيد	1779 K بخوانيد:	1817 K ببينيد:
""", 'و': """
واتساب	41 K هيئة التحرير
واصل	174 K القراءة
وجدت	7 K خطا
وجدتم	44 K
وظائف	153 K شاغرة في
ويدئو	1781 K:
ويديو	1781 K:	1781 K |
""", 'ي': """
يتبع	227 K المقال
يجوز	68 K اعادة النشر
يحظر	178 K نقل	178 K نسخ
يستمر	174 K المقال	174 K الخبر	227 K المقال	227 K الخبر
يسمح	68 K باعادة النشر
يمكنك	138 K متابعة	172 K قراءة المزيد
يمكنكم	138 K متابعة
يمنع	178 K نقل	178 K نسخ	218 K الاقتباس
""", 'پ': """
پادكست	1781 K:
پايان	1780 K پربينندهترينها
پرش	1780 K به محتوا
""", 'گ': """
گزارش	1781 K تصويري:	1792 K:	1797 K خطا
""", 'अ': """
अगली	2360 K स्लाइड	2360 K तस्वीर	2360 K फोटो
अपना	2387 K ईमेल पता दर्ज
अभी	2403 K खेलें:
""", 'आ': """
आज	2370 K का क्विज	2370 K का सुडोकू
आप	12 K हमें
आपका	2408 K ब्राउजर
आपको	2380 K यह	2380 K ये
आपने	59 K बनाया
आर्थिक	2344 K सहयोग करें
""", 'इ': """
इंस्टाग्राम	2409 K पोस्ट
इनपुट	2372 K-	2372 K:	2372 K -	2372 (K
इस	52 K पडताल	52 K रिपोर्ट
इसे	2359 K भी पढें	2359 K भी पढें:	2394 K भी पढें-	2394 K भी देखें:
""", 'ई': """
ईमेल	2387 K पता मान्य नहीं
""", 'ऊ': """
ऊपर	2360 K जाएं
""", 'ए': """
एक	2425 K त्रुटि हुई
एजेंसी	2372 (K
""", 'ऐ': """
ऐप	13 K
""", 'औ': """
और	2359 K पढें:	2394 K भी पढें:
""", 'क': """
कंटेंट	2360 K पर जाएं
कुछ	2425 K गलत हो गया
कृपया	2387 K मान्य ईमेल	2387 K सही ईमेल
केवल	2390 K # रुपये में
कोई	44 K गलती	72 K सवाल	2425 K त्रुटि हुई
क्या	59 K आपने बनाया	59 K आपने यह	66 K आप किसी को जानते	2380 K यह	2380 K आपको
क्विज	2370 K खेलें
""", 'ख': """
खबर	2380 K में कोई	2436 K विज्ञापन के
""", 'छ': """
छोडकर	2360 K सबसे अधिक पढी	2360 K ये भी पढें	2360 K पॉडकास्ट
""", 'ट': """
टिप्पणियां	5 K
ट्विटर	2409 K पोस्ट
""", 'ड': """
डिस्क्लेमर	2372 K:
""", 'त': """
तस्वीर	2426 K #/#
""", 'द': """
देखें	2359 K:	2359 K वीडियो
""", 'न': """
न्यूजरूम	41 K हेल्पलाइन	41 K हॉटलाइन
न्यूजलेटर	2387 K के लिए धन्यवाद
""", 'प': """
पढिए	2394 K:
पढें	2359 K:	2394 K-
पसंद	69 K आया
पिछली	2360 K स्लाइड
पेज	2426 K #/#	2426 K # / #
पोल	2370 K में हिस्सा
""", 'फ': """
फेसबुक	2409 K पोस्ट
फोटो	2426 K #/#
""", 'भ': """
भाया	69 K?
भाषा	2372 (K
""", 'म': """
मात्र	2390 K # रुपये में
मुख्य	2360 K सामग्री पर जाएं
""", 'य': """
यह	2359 K भी पढें	2359 K भी पढें:	2359 K भी देखें:	2372 (K लेखक के	2380 K खबर आपको	2394 K भी पढें-	2394 K भी पढें -	2408 K वीडियो आपके	2408 K सामग्री आपके	2409 K सामग्री	2411 K सामग्री देखने के लिए	2411 K वीडियो देखने के लिए	2429 K लेख कॉपीराइट	2429 K सामग्री कॉपीराइट	2430 K लेख	2430 K खबर	2430 K अनुवाद	2430 K सारांश	2430 K तस्वीर	2430 K सामग्री
यूट्यूब	2409 K वीडियो
ये	2359 K भी पढें	2359 K भी पढें:	2372 (K लेखक के	2394 K भी पढें-	2394 K भी देखें:
""", 'ल': """
लेख	2436 K विज्ञापन के
लेखक	2372 K के बारे में	2372 (K	2372 K वरिष्ठ पत्रकार हैं	2372 K स्वतंत्र पत्रकार हैं
लेखिका	2372 K के बारे में	2372 (K	2372 K वरिष्ठ पत्रकार हैं
""", 'व': """
विज्ञापन	2436 K के बाद
वीडियो	2411 K देखने के लिए
वोट	2370 K करें
""", 'श': """
शेष	2401 K अक्षर
""", 'स': """
संबंधित	2359 K:	2394 K खबर:	2394 K खबरें:
सदस्यता	2387 K लेने के लिए धन्यवाद
सबसे	2360 K अधिक पढी गईं समाप्त
सब्सक्राइब	2387 K करने के लिए धन्यवाद	2387 K करने के लिए शुक्रिया
सर्वाधिकार	2429 K सुरक्षित
सर्वे	2370 K में हिस्सा
सामग्री	2360 K पर जाएं	2360 K को स्किप करें
सिर्फ	2390 K # रुपये में
स्वतंत्र	2344 K पत्रकारिता को	2344 K पत्रकारिता का
""", 'ह': """
हम	2344 K किसी कॉरपोरेट	2344 K किसी कॉर्पोरेट	2344 K कॉरपोरेट या सरकार	2344 K न किसी कॉरपोरेट	2344 K किसी सरकार या
हमारा	13 K
हमारी	2344 K पत्रकारिता का समर्थन	2344 K पत्रकारिता को सहयोग	2344 K पत्रकारिता को समर्थन
हमारे	12 K
हमें	12 K	2344 K किसी कॉरपोरेट	2344 K सहयोग करें
होम	98 K >	98 K '	98 K "
""", 'অ': """
অনুমতি	399 K ছাডা প্রকাশ
""", 'আ': """
আমাদের	12 K
আরও	347 K পডুন:	347 K পডুন	347 K দেখুন:	372 K পডুনঃ	372 K পডুন-	372 K পডুন :
আরো	347 K পডুন	372 K পডুন:	372 K পডুনঃ
""", 'এ': """
এই	383 K কনটেন্ট	400 K লেখাটি	400 K খবরটি
""", 'ক': """
কিছু	395 K ভুল হযেছে
কোনো	44 K ভুল
""", 'ছ': """
ছবি	352 K:
""", 'ত': """
ত্রুটি	395 K হযেছে
""", 'ন': """
নিউজরুম	41 K হটলাইন
""", 'প': """
পডুন	347 K:
""", 'ব': """
বিজ্ঞাপনের	373 K পর	373 K নিচে
""", 'ম': """
মতামত	352 K লেখকের নিজস্ব
""", 'র': """
রেসিপিটি	59 K বানিযেছেন
""", 'ল': """
লেখক	352 K:
লেখকঃ	352 K
লেখকের	352 K আরও
লেখাটি	400 K
""", 'স': """
সংবাদকক্ষের	41 K হটলাইন
সর্বস্বত্ব	399 K সংরক্ষিত
সূত্র	352 K:
সূত্রঃ	352 K
স্পনসরড	374 K
স্পন্সরড	374 K
""", 'ก': """
กด	12 Kติดตาม	4681 Kติดตาม	4681 Kไลก์
""", 'ข': """
ขอ	4684 Kบคุณภาพจาก	4684 Kบคุณข้อมูลจาก
ข่	4677 Kาวที่เกี่ยวข้อง:	4684 Kาวโดย	4690 Kาวเกี่ยวข้อง:
""", 'ค': """
คล	4690 Kิป:
คุ	4687 Kณรู้สึกอย่างไรกับ	4687 Kณคิดอย่างไรกับ
""", 'ง': """
งา	52 Kนสืบสวนชิ้นนี้
""", 'ช': """
ชม	4690 Kคลิป:	4690 Kคลิป :
""", 'ซ': """
ซื	4688 K้อบัตรงาน
""", 'ด': """
ดา	13 Kวน์โหลด
ดู	4677 Kเพิ่มเติม:
""", 'ต': """
ติ	12 Kดตาม	4681 Kดตามช่อง	4681 Kดตามเรา	4681 Kดตามข่าว	4699 Kดตามอ่านข่าวอื่นๆ	4699 Kดตามข่าวอื่นๆ
""", 'ถ': """
ถา	4686 Kม ai
""", 'ท': """
ทด	4688 Kสอบความรู้ของคุณ
ทำ	4688 Kแบบสำรวจสั้น
ที	4684 K่มา:	4684 K่มา :
""", 'บ': """
บท	4686 Kความนี้ใช้ ai	4686 Kสรุปนี้	4686 Kความนี้แปล	4686 Kความนี้เรียบเรียง	4687 Kความนี้มีประโยชน์
""", 'ป': """
ปร	4686 Kะเด็นสำคัญโดย
""", 'ผ': """
ผู	4684 K้เขียน:	4684 K้เขียน :
""", 'พ': """
พบ	44 Kข้อผิดพลาด	44 Kคำผิด	4687 Kข้อผิดพลาดในบทความ
พื	4700 K้นที่โฆษณา
""", 'ฟ': """
ฟั	1 Kง	4688 Kงพอดแคสต์ของเรา
""", 'ภ': """
ภา	4684 Kพ:	4724 Kพที่ # จาก #	4724 Kพ # จาก #
""", 'ม': """
มี	72 Kคำถาม
""", 'ร': """
ร่	4688 Kวมโหวต:	4688 Kวมโหวต :	4688 Kวมทำแบบสำรวจ	4688 Kวมสนุก	4695 Kวมสนับสนุน
ร้	4703 Kองทุกข์	4703 Kองเรียน
""", 'ล': """
ลง	4688 Kทะเบียนเข้าร่วมสัมมนา	4688 Kทะเบียนเข้าร่วมงาน
ลอ	59 Kงทำแล้ว
""", 'ส': """
สน	4695 Kับสนุน
สร	4686 Kุปโดย	4686 Kุปข่าวด้วย	4686 Kุปนี้	4686 Kุปข่าวโดย	4687 Kุปนี้มีประโยชน์
สา	4703 Kยด่วนข่าว	4703 Kยด่วนทีมข่าว
ส่	4703 Kงข่าว
""", 'ห': """
หน	98 K้าแรก >	98 K้าแรก '	4724 K้า # จาก #
""", 'อ': """
อ่	4677 Kานเพิ่มเติม:	4677 Kานต่อ:	4677 Kานข่าวต้นฉบับ:	4677 Kานเพิ่มเติม	4677 Kานประกอบ:	4690 Kานข่าวเพิ่มเติม:	4690 Kานข่าวเพิ่มเติม	4690 Kานข่าวที่เกี่ยวข้อง:	4690 Kานข่าว:	4690 Kานเรื่องอื่น:	4699 Kานข่าวอื่นๆ	4699 Kานข่าวต้นฉบับได้ที่	4699 Kานบทความอื่นๆ	4699 Kานรายละเอียดเพิ่มเติมได้ที่
อ้	4684 Kางอิง:
""", 'เ': """
เก	4684 Kี่ยวกับผู้เขียน
เข	4681 K้าร่วมช่อง
เน	4686 Kื้อหานี้สร้าง	4700 Kื้อหาสปอนเซอร์	4700 Kื้อหาโฆษณา	4700 Kื้อหาสนับสนุนโดย
เพ	4681 Kิ่มเพื่อน
เร	4684 Kื่อง:	4684 Kื่อง :	4684 Kื่องและภาพ
""", 'แ': """
แจ	4687 K้งแก้ไขข่าว	4703 K้งเบาะแส	4703 K้งข่าว
แช	3 Kร์
แป	4686 Kลโดย
แอ	4681 Kดไลน์
""", 'โ': """
โฆ	4700 Kษณา -
""", 'ใ': """
ให	4687 K้คะแนนบทความ
""", 'ไ': """
ไม	4681 K่พลาดทุกข่าวสาร	4681 K่พลาดข่าว
""", 'ả': """
ảnh	5064 K:	5122 K #/#	5122 K # / #
""", 'ủ': """
ủng	5064 K hộ tác giả	5085 K hộ
""", 'あ': """
あな	33 Kたはどう
あわ	2917 Kせて読みたい	2917 【Kせて読みたい】	2917 Kせて読みたい:
""", 'こ': """
こち	2917 Kらもおすすめ	2917 Kらもおすすめ:	2953 【Kらも読む】
この	5 K記事へのコメント	8 K記事は	26 K要約は	52 K調査報道	52 K取材	73 K記事について質問	76 Kトピックはクローズ	76 Kトピックは閉じ	2927 K記事を書いた人	2927 K記事の筆者	2932 K要約はai	2932 K要約は、ai	2932 K要約は役に立ち	2932 ※K要約	2932 K記事の翻訳	2932 K記事の要約	2932 K記事はai	2932 K翻訳	2932 K見出しはai	2934 K動画はお住まいの地域	2934 K動画は、お住まいの地域	2934 K動画は現在ご利用	2934 K動画はご覧いただけません	2934 K動画は再生できません	2934 K動画は公開を終了	2944 K記事は	2944 K記事の誤り
""", 'ご': """
ご意	41 K見・情報提供は	2909 K見・ご感想
ご登	2890 K録ありがとうございます
ご質	72 K問は
""", 'ま': """
まだ	32 Kコメント
""", 'も': """
もっ	2917 Kと見る:	2953 【Kと読む】
""", 'ア': """
アプ	13 Kリ
""", 'エ': """
エラ	2986 Kーが発生しました
""", 'オ': """
オリ	2953 【Kジナル記事】
""", 'コ': """
コメ	5 Kント	27 Kントは	27 Kントの内容
""", 'ト': """
トッ	98 Kプ＞	98 Kプページ＞	98 Kプ>	98 Kプ >	98 Kプ '
""", 'フ': """
フォ	12 Kロー
""", 'プ': """
プレ	2934 Kーヤーを読み込	2958 【Kゼント】	2958 Kゼント応募
""", 'ペ': """
ペー	2987 Kジ#/#
""", 'ホ': """
ホー	98 Kム＞	98 Kム>	98 Kム >	98 Kム '
""", 'メ': """
メー	2890 Kルアドレスの形式が	2890 Kルアドレスが正しくありません
""", '一': """
一覧	2953 【K】
""", '下': """
下載	13 K	5165 Kapp	5165 K應用程式
下载	13 K	5165 Kapp	5165 K应用
""", '以': """
以上	5208 K内容由ai
以下	5276 K内容由ai
""", '作': """
作っ	59 Kてみ
作者	5201 K:	5201 (K	5201 K係	5201 K为	5201 K為
""", '你': """
你做	59 K了吗
你可	5183 K能會喜歡:	5233 K能想看:
你有	5194 K线索
你覺	5210 K得這篇
你觉	5210 K得这篇
你认	66 K识
你试	59 K过
""", '來': """
來源	5201 K:
""", '允': """
允许	68 K转载
""", '內': """
內容	5208 K由ai
""", '公': """
公式	12 K	13 Kアプリ
""", '关': """
关注	12 K	5172 K微信公众号	5172 K官方微信
""", '内': """
内容	5208 K由ai
""", '再': """
再生	2935 K時間	2938 K速度
""", '写': """
写真	2917 【K】	2917 K:	2919 K特集:	2953 【Kを見る】	2953 【Kギャラリー】	2987 K #/#	2987 K#/#	2987 K # / #
""", '出': """
出典	2927 K:
出现	5272 K问题
出錯	5272 K了
出错	5272 K了
""", '分': """
分享	3 K
""", '前': """
前回	2953 【K】	2953 Kの記事:
""", '剩': """
剩余	5243 K字数
剩餘	5243 K字數
""", '加': """
加入	12 K	5192 K	5228 K
""", '動': """
動画	2917 【K】	2919 K:	2919 【K】	2934 Kプレーヤーを読み込	2934 Kプレイヤーを読み込	2935 Kの長さ	2953 【Kを見る】
""", '升': """
升級	5228 K
升级	5228 K
""", '原': """
原文	5232 K刊于	5232 K刊於
""", '参': """
参与	5212 K我们的
参考	69 Kになった	2917 K:
""", '參': """
參與	5212 K我們的
""", '发': """
发现	7 K错误	44 K文章	44 K有误	5211 K错误
发生	5272 K错误
""", '取': """
取材	2927 K・文	2927 K・執筆
""", '另': """
另请	5183 K参阅
""", '可': """
可以	5193 K在x上
可自	68 K由转载
""", '合': """
合わ	2917 Kせて読みたい:
合成	2934 K音声で読み上げ	2934 K音声による読み上げ
""", '同': """
同场	5183 K加映:
同場	5183 K加映:
""", '問': """
問問	5208 K我們的ai
問題	2986 Kが発生しました
""", '喜': """
喜欢	69 K这篇	5151 K作者	5151 K这篇文章
喜歡	69 K這篇	5151 K作者	5151 K這篇文章
""", '喝': """
喝酒	5235 K不開車
""", '图': """
图片	5276 K由ai
""", '圖': """
圖片	5276 K由ai
""", '執': """
執筆	2927 K:	2927 K/
""", '報': """
報名	5216 K參加
""", '填': """
填写	5212 K问卷
填寫	5212 K問卷
""", '如': """
如发	5211 K现
如有	5194 K线索	5194 K線索	5203 K新聞線索
如果	5194 K您有相关线索	5194 K你掌握	5194 K您掌握	5200 K您有
如發	5211 K現
""", '官': """
官方	5172 K微信:	5172 K微信公众号:
""", '審': """
審校	5201 K:
""", '对': """
对本	73 K文有疑问
""", '广': """
广告	86 K:	86 【K】
""", '広': """
広告	86 K:	86 【K】
""", '廣': """
廣告	86 (K)
""", '延': """
延伸	5183 K閱讀	5183 K阅读	5183 K閱讀:	5183 【K閱讀】	5186 【K閱讀】	5186 【K阅读】	5233 K阅读:
""", '开': """
开启	5165 K通知	5165 K推送通知
""", '引': """
引用	2927 K元:
""", '当': """
当社	12 Kの
""", '影': """
影片	5186 K/	5233 K:
影音	5186 K/	5186 【K】	5233 K:
""", '役': """
役に	69 K立った
""", '往': """
往下	5233 K看更多:
""", '微': """
微信	5165 K扫	5172 K公众号:
""", '您': """
您对	5210 K这篇文章
您對	5210 K這篇文章
您有	5194 K线索
您的	27 K评论
您覺	5210 K得這篇
您觉	5210 K得这篇
您认	66 K识
您试	59 K过
""", '情': """
情報	41 K提供は編集部
""", '感': """
感謝	5162 K您的訂閱
感谢	5162 K您的订阅
""", '手': """
手机	5165 K客户端
""", '打': """
打开	13 K	5165 K微信
打賞	5151 K作者
打赏	5151 K作者
""", '扩': """
扩展	5183 K阅读:
""", '扫': """
扫一	5165 K扫
扫描	5165 K二维码关注	5192 K
扫码	5192 K
""", '投': """
投票	5212 K:
投稿	27 Kは
投資	5235 K一定有風險
投资	5235 K有风险
""", '报': """
报名	5216 K参加
报料	41 K热线	41 K电话	41 K微信	41 K请
""", '按': """
按讚	5192 K追蹤
""", '掃': """
掃一	5165 K掃
""", '採': """
採訪	5201 K撰文:
""", '推': """
推荐	5183 K阅读	5183 K阅读:	5186 K阅读:
推薦	5183 K閱讀:	5186 K閱讀:
""", '提': """
提供	2927 K:
""", '摘': """
摘要	5208 K由	5276 K由ai
""", '撰': """
撰文	5201 K:
撰稿	5201 K:
""", '支': """
支持	5226 K
""", '收': """
收听	1 K	5221 K我们的播客	5221 K我们的节目
收聽	1 K	5221 K我們的播客	5221 K我們的節目
""", '文': """
文/	2927 K
文:	2927 K
文・	2927 K
文字	2938 Kサイズ	2938 Kの大きさ
文章	44 K有误	5201 K来源:	5211 K有误	5211 K有誤
""", '新': """
新聞	41 K爆料	5194 K線索
新闻	41 K热线	41 K报料	41 K爆料	5194 K线索热线	5194 K线索
""", '早': """
早鳥	5235 K優惠	5235 K票
早鸟	5235 K优惠
""", '暂': """
暂无	32 K评论
""", '更': """
更多	5183 K:	5183 K新聞:	5183 K內容:	5183 【K新聞】	5183 K相關	5183 K阅读:	5183 K報導:	5183 K报道:	5186 【K新聞】	5186 【K新闻】	5232 K精彩内容	5232 K精彩內容	5232 K资讯	5232 K資訊	5232 K内容请	5232 K內容請
""", '最': """
最初	31 Kのコメント
""", '有': """
有効	2890 Kなメールアドレスを
有問	72 K題
有料	5194 K要爆
有疑	72 K问
有问	72 K题
""", '未': """
未成	5235 K年請勿飲酒
未滿	5235 K十八歲禁止飲酒
未经	5275 K授权不得转载	5275 K许可不得转载
""", '本': """
本主	76 K题已关闭
本内	5208 K容由ai
本报	41 K热线
本摘	5208 K要
本文	5201 (K作者	5201 K作者	5208 K摘要	5208 K由ai	5208 K由人工智能翻译	5208 K由人工智能生成	5208 K由人工智慧	5213 K由ai朗读	5232 K章來自	5232 K转载自	5232 K轉載自	5232 K来自	5232 K來自	5235 K含有聯盟行銷	5235 K包含聯盟行銷	5275 K受版权保护	5275 K受著作權保護	5275 K原载于	5275 K首发于	5275 K原刊於	5275 K轉載自	5275 K转载自	5276 K由ai	5276 K由人工智能	5276 K由 ai	5276 K由人工智慧	5276 K使用ai	5276 K经ai
本翻	5276 K译由
本音	5213 K频由	5213 K訊由
""", '来': """
来发	31 K表第一
来源	5201 K:
""", '校': """
校对	5201 K:
""", '構': """
構成	2927 K・文
""", '次': """
次に	2917 K読む:
次の	2953 Kページ:	2953 【K記事】
次ペ	2953 Kージ:
""", '欢': """
欢迎	12 K关注	68 K转载	5192 K加入	5193 K在	5193 K关注	5194 K提供线索	5194 K投稿	5203 K提供照片	5203 K提供新闻线索	5203 K爆料
""", '歡': """
歡迎	12 K追蹤	68 K轉載	5192 K加入	5193 K在	5194 K提供線索	5194 K投稿	5203 K提供照片	5203 K提供新聞線索	5203 K爆料
""", '正': """
正し	2890 Kいメールアドレスを
""", '此': """
此主	76 K题已自动关闭
此摘	5208 K要	5276 K要由ai
此语	5213 K音由
""", '测': """
测一	5212 K测:
""", '測': """
測一	5212 K測:
""", '点': """
点击	5183 K查看	5183 K阅读:	5221 K观看视频	5221 K收听
点我	5192 K加入
""", '熱': """
熱門	5233 K新聞:
""", '爆': """
爆料	41 K热线	41 K電話	41 K專線	5194 K请	5194 K請
""", '版': """
版权	5275 K声明	5275 K所有
版權	5275 K聲明
""", '特': """
特集	2919 K:	2919 【K】
""", '用': """
用微	5165 K信扫
""", '由': """
由語	5213 K音合成
由语	5213 K音合成
""", '画': """
画像	2917 【K】	2953 【Kを見る】	2987 K#/#	2987 K #/#	2987 K # / #
""", '留': """
留言	5 K
""", '発': """
発现	44 K错误
""", '發': """
發現	7 K錯誤	44 K有誤	5211 K錯誤
發生	5272 K錯誤
""", '皆': """
皆さ	33 Kんはどう
""", '相': """
相关	5183 K阅读	5183 K新闻	5183 K报道:	5183 K阅读:	5186 【K报道】	5186 K报道:	5233 K新闻:	5233 K文章:
相關	5183 K新聞	5183 K報導	5183 【K新聞】	5183 K閱讀:	5186 【K報導】	5186 K報導:	5233 K新聞:	5233 K文章:	5233 K報導:
""", '看': """
看更	5183 K多:	5186 【K多】
""", '確': """
確認	2890 Kメールを送信しました	5162 K信已寄
""", '禁': """
禁止	5235 K酒駕
""", '立': """
立即	5192 K加入	5212 K报名	5212 K報名
""", '筆': """
筆者	2927 Kプロフィール
""", '編': """
編輯	5201 K:
編集	41 K部への情報提供
""", '线': """
线索	5194 K征集
""", '编': """
编辑	5201 K:	5201 (K:
""", '聽': """
聽我	5221 K們的podcast
""", '自': """
自動	2934 K音声で読み上げ
""", '著': """
著者	2927 Kプロフィール
""", '要': """
要約	26 Kは
""", '覺': """
覺得	69 K有用
""", '觀': """
觀看	5221 K上方影片
""", '观': """
观看	5221 K上方视频
""", '视': """
视频	5233 K:
""", '觉': """
觉得	69 K有用
""", '訂': """
訂閱	5162 K成功	5228 K	5239 K本報	5239 K我們	5239 K本刊
""", '記': """
記事	7 Kの誤り	2909 Kの間違いを見つけ	2909 Kの誤りを見つけ	2909 Kに関するお問い合わせ	2909 Kへのご意見	2944 Kの誤り	2944 Kに誤り
記者	2927 Kのプロフィール
""", '評': """
評論	5 K
""", '試': """
試し	59 Kてみ
""", '詳': """
詳し	2917 Kくはこちら
""", '語': """
語音	5213 K由ai
""", '誤': """
誤り	44 Kを見つけ	44 Kにお気づき	2909 Kにお気づき
誤字	7 K	44 K脱字
""", '読': """
読者	2958 【Kプレゼント】	2958 Kプレゼント
""", '請': """
請作	5151 K者喝
請我	5151 K喝杯咖啡	5151 K們喝杯咖啡
請支	5226 K持
請至	5162 K信箱
請輸	5162 K入有效的	5162 K入正確的電子
""", '讚': """
讚賞	5151 K作者	5151 K支持
""", '订': """
订阅	5162 K成功	5228 K	5239 K本报	5239 K我们	5239 K本刊	5239 K本公众号	5239 K手机报
""", '评': """
评论	5 K	27 K
""", '试': """
试过	59 K了吗
""", '该': """
该主	76 K题已关闭
""", '语': """
语音	5213 K由ai
""", '请': """
请作	5151 K者喝
请到	5162 K邮箱
请我	5151 K喝杯咖啡	5151 K们喝杯咖啡
请支	5226 K持
请输	5162 K入有效的	5162 K入正确的邮箱
""", '責': """
責編	5201 K:
""", '資': """
資料	5201 K來源:
""", '質': """
質問	72 Kは	72 Kがある方は
""", '贊': """
贊助	5226 K
""", '责': """
责任	5201 K编辑:	5201 (K编辑
责编	5201 K:
""", '赞': """
赞助	5226 K
赞赏	5151 K作者	5151 K支持
""", '転': """
転載	68 K歓迎	68 K自由	68 K可
""", '轉': """
轉載	68 K請註明
""", '转': """
转载	68 K请注明
""", '还': """
还可	5243 K输入
""", '这': """
这个	5209 K摘要
这段	5209 K摘要
这篇	8 K文章	52 K调查	52 K报道	5209 K文章
""", '追': """
追蹤	12 K
""", '這': """
這段	5209 K摘要
這篇	5209 K文章
""", '連': """
連載	2919 K:
""", '還': """
還可	5243 K輸入
""", '采': """
采写	5201 K:
""", '長': """
長按	5192 K
""", '长': """
长按	5192 K
""", '開': """
開啟	5165 K通知	5165 K推播通知
""", '間': """
間違	44 Kいを見つけ	44 Kいにお気づき
""", '関': """
関連	2917 K記事	2917 K記事:	2917 【K記事】	2917 K:	2917 【K】	2919 K動画:	2919 K特集:	2953 【K写真】
""", '閱': """
閱讀	5183 K更多
""", '问': """
问问	5208 K我们的ai
""", '阅': """
阅读	5183 K更多
""", '面': """
面白	69 Kかった
""", '音': """
音声	2935 Kの長さ
""", '飲': """
飲酒	5235 K過量
""", '首': """
首发	5275 K于
首頁	98 K>	98 K＞	98 K >	98 K '
首页	98 K>	98 K＞	98 K >	98 K '
""", '馬': """
馬上	5212 K報名
""", '马': """
马上	5212 K报名
""", '點': """
點我	5192 K加入
點擊	5183 K查看	5183 K閱讀:	5221 K觀看影片
""", '같': """
같이	3040 K 보기:
""", '개': """
개인정보	3056 K 처리방침
개인정보처리방침	3056 K
""", '관': """
관련	3040 K 기사:	3078 K 기사 :	3078 [K 기사]	3078 K 기사-
관련기사	3040 K	3040 K:	3040 [K]	3078 K :
""", '광': """
광고	86 K:	86 [K]	86 (K)	3106 K 차단을 해제
광고차단을	3106 K 해제
""", '괜': """
괜찮아요	3030 K, 웹으로	3030 K. 웹으로
""", '구': """
구독	12 K
""", '궁': """
궁금한	72 K 점은	72 K 점이
""", '기': """
기계음으로	3063 K
기사	1 K 듣기	41 K 제보	3061 K #줄 요약	3068 K 주소가 복사
기사에	73 K 대해 궁금	3071 K 오류가
""", '네': """
네이버	12 K
""", '뉴': """
뉴스	3050 K 퀴즈 풀
""", '다': """
다음	3078 K 기사:
""", '당': """
당신의	3070 K 선택은
""", '댓': """
댓글	5 K
댓글은	27 K
댓글이	5 K
""", '더': """
더	3040 K 읽기:
더보기	3040 [K]	3040 K:
""", '도': """
도움이	69 K 되셨다면
""", '독': """
독자	3070 K 설문에	3070 K 설문조사에
""", '드': """
드셔	59 K 보셨나요
""", '링': """
링크가	3068 K 복사되었습니다	3068 K 복사됐습니다
""", '만': """
만들어	59 K 보셨나요
""", '많': """
많이	3078 [K 본 기사]
""", '모': """
모바일	3030 K 웹으로 볼게요	3030 K 웹으로 계속
모바일웹으로	3030 K 볼게요
""", '문': """
문제가	3118 K 발생했습니다
""", '발': """
발견	7 K错误
""", '본': """
본	3061 K 요약은
본문	3068 K url 복사
""", '사': """
사진	3119 K #/#	3119 K # / #
사진출처	3084 K:
""", '생': """
생성형	3061 K ai가 요약
""", '선': """
선택	3116 (K) 개인정보	3116 [K] 개인정보	3116 (K) 광고성	3116 [K] 광고성
""", '설': """
설문	3050 K 참여하기
설문에	3070 K 참여하세요
설문조사	3050 K 참여하기
""", '아': """
아직	32 K 댓글
""", '애': """
애드블록을	3106 K 해제
""", '앱': """
앱	13 K
앱을	13 K
""", '여': """
여러분은	3070 K 어떻게 생각
여러분의	33 K 생각
""", '영': """
영상	3040 [K]
""", '오': """
오늘의	3050 K 퀴즈 풀	3050 K 퀴즈
오류가	3118 K 발생했습니다
오류를	7 K
오타가	44 K
오타를	44 K
오탈자가	44 K
오탈자를	44 K
""", '원': """
원활한	3106 K 이용을 위해	3106 K 서비스 이용을 위해
""", '웹': """
웹으로	3030 K 볼게요
""", '유': """
유익했다면	69 K
""", '이': """
이	8 K 기사	52 K 취재에는	52 K 기사에는	76 K 주제는 닫혔	3061 K 요약은 ai	3061 K 요약이 도움	3061 K 기사는 인공지능	3061 K 기사는 ai	3061 K 번역	3063 K 음성은 ai	3071 K 기사가 도움이	3071 K 기사를 어떻게	3071 K 뉴스에 대한 의견	3071 K 기사에 대한 의견
이메일	3056 K 무단수집거부
이메일무단수집거부	3056 K
이미지	3119 K #/#	3119 K # / #
이슈	3078 [K]
이어	3040 K 읽기:
이용약관	3056 K
""", '인': """
인공지능	3063 K 음성으로	3063 K(ai) 음성
인기기사	3078 [K]
""", '일': """
일시적인	3118 K 오류가
""", '자': """
자료출처	3084 K:
""", '잘': """
잘못된	44 K 내용
""", '재': """
재미있게	69 K 읽으
""", '저': """
저작권보호정책	3056 K
""", '제': """
제보	41 K 전화	41 K 메일
제보하기	41 K
""", '주': """
주변에	66 K
주소가	3068 K 복사되었습니다
""", '지': """
지금	3091 K 플레이:
""", '질': """
질문은	72 K
""", '첫': """
첫	31 K 댓글	31 K 번째 댓글
""", '청': """
청소년	3056 K 보호정책
청소년보호정책	3056 K
청소년보호책임자	3056 K
""", '추': """
추천	3040 K 기사:
추천기사	3078 [K]
""", '출': """
출처	3084 K:	3084 K :
출처를	68 K 밝히면	68 K 밝히고
""", '카': """
카카오톡	12 K	41 K 제보
""", '퀴': """
퀴즈	3050 K 풀고 포인트	3050 K 풀고
""", '투': """
투표	3050 K 참여하기
투표하러	3050 K 가기
""", '페': """
페이지	3119 K #/#
""", '필': """
필수	3116 (K) 개인정보	3116 [K] 개인정보	3116 (K) 이용약관	3116 [K] 이용약관
""", '함': """
함께	3040 K 볼 만한 기사:	3040 K 보면 좋은 기사:	3078 [K 읽기]
""", '핫': """
핫클릭	3078 [K]
""", '해': """
해	59 K 보셨나요
""", '홈': """
홈	98 K>	98 K >	98 K '
""", '화': """
화보	3040 [K]
""", '후': """
후원	3112 K 계좌
후원계좌	3112 K
"""}

CONTAINS = {',': """
,说:	5300 K
""", '@': """
@我	62 K
""", 'a': """
abonați	80 K-vă	4069 K-vă	4073 K
abonații	50 K pot	4070 K noștri
abonează	80 K-te	3949 K-te pentru	3956 K-te pe youtube	4069 K-te
abonné	50 en tant qu'K	2021 pas encore K	2024 déjà K	2026 en tant qu'K
abonnés	2021 réservé à nos K	2024 réservé aux K	2208 nos K	2211 K
abonējiet	80 K	3278 K
actualisé	99 cet article a été K
actualité	2037 l'essentiel de l'K	2051 suivez l'K	2051 suivez toute l'K	2051 retrouvez toute l'K	2085 couvre l'K
actualizată	99 știrea a fost K
acționari	4034 fără K
adatkezelési	2462 K tájékoztató
adhérent	80 devenez K
adhérez	80 K
admitió	1690 K
adomány	2573 K
adományoddal	2569 K
adományok	2573 K
adományozz	2569 K
adományozzon	2491 K itt
advirtió	1690 K
adó	2446 K #%
adód	2571 K #
adója	2491 K #
adăugat	4072 a K
affichée	60 e-mail ne sera pas K
affiliatelänkar	37 K	74 K	4595 K	4627 K
affilié	37 lien K	74 lien K
affiliés	37 liens K	74 liens K
affirmé	2210 a K
afiliación	37 enlaces de K	74 enlaces de K
afirmó	1690 K
afișată	60 email nu va fi K
agregó	1690 K
aicināja	3281 K
aizsargātas	3220 visas tiesības K
aiškino	3214 K
ai가	3123 K 작성	3123 K 생성	3123 K 요약	3123 K 번역
ai로	3123 K 작성	3123 K 생성
ai를	3123 K 활용해
ajouté	2210 a K
ajută	4069 K-ne
ajánld	2569 K fel
aktualizovaný	99 článok bol K
aktualizován	99 článek byl K
aktérů	99 jména K
alkalmazás	2455 töltsd le az K
alkalmazásban	2489 az K
alkalmazást	2489 K
alkalmazásunk	2570 K
alkalmazásunkat	2455 töltse le K
alkalmazásunkban	84 K
alăturat	3973 s-a K echipei
alăturați	51 K-vă
alătură	51 K-te lor	51 K-te
améliorer	2111 aidez-nous à K
analytička	531 je K
anhören	2 artikel K	2 text K	2 beitrag K	886 jetzt K:
anketě	551 naší K	551 v K
ankietę	35 naszą K	3674 naszą K	3674 krótką K
ankstesnėje	99 K versijoje
anmäl	4667 K dig till vårt	4667 K dig till våra
anmäla	4543 genom att K dig	4590 genom att K dig
annoncé	2210 a K
annoncør	718 betalt af en K	718 betalt af K
annonslänkar	37 K	74 K	4595 K	4627 K
annonsör	4606 betalt av en K	4606 betald av en K
annonsør	3551 betalt av en K
anterioară	99 versiune K a
antérieure	99 version K de cet
anunció	1690 K
anunțat	4072 a K
använder	4558 vi K cookies	4559 K kakor
anúncio	3847 após o K	3847 depois do K
anúncios	70 sem K	3940 sem K
apelował	3761 K
apelowała	3761 K
aplicació	84 a la nostra K
aplicación	84 en nuestra K	1523 descarga la K	1523 descarga nuestra K
aplicația	84 în K noastră	3957 descarcă K	4069 descarcă K noastră	4069 descarcă gratuit K	4069 descarcă K și	4070 K noastră
aplikacją	84 z naszą K
aplikację	3628 pobierz naszą K	3629 pobierz K	3629 ściągnij K	3697 naszą K
aplikací	84 s naší K
aplikácii	84 v našej K	4360 našej K
aplikáciu	4360 mobilnú K	4360 K
aportació	490 la teva K
aportación	1568 tu K	1602 haz tu K
apoyá	1687 K
applikációnk	2489 K
applikációnkat	2489 K
applikációnkban	84 K
apsolīja	3281 K
apóyanos	1568 K	1687 K
apóyenos	1568 K	1687 K
apúntate	1495 K a	1516 K a nuestra	1516 K gratis	1687 K gratis
apărat	4072 s-a K
arkadaşina	49 K gönder
arkadaşiniza	49 K gönderin
arkadaşinla	4803 bir K paylaş
artykuł	15 darmowy K	20 cały K	3616 podoba ci się ten K	3675 nasz K do końca	3695 ostatni darmowy K	3759 ten K
artykułu	99 do K dodano
artykuły	15 darmowe K
artykułów	15 darmowych K
artículo	15 K gratis	20 leer este K	20 leer el K	1496 te ha gustado este K	1506 regala este K	1506 regalar este K	1512 último K gratis	1512 te queda # K	1605 y lee este K	1686 K	1688 este K
artículos	15 K gratis	1512 K gratis este mes	1512 te quedan # K	1512 límite de K	1686 K
aseguró	1690 K
associés	2060 cookies K à ce contenu
assuré	2210 a K
asszisztensünk	63 virtuális K
asumă	30 nu își K
atsiųsime	57 K jums
ausgewählt	941 produkte unabhängig K
autentificați	24 K-vă
autentifică	24 K-te	3949 K-te pentru
autorização	3826 sem K prévia e expressa
autorką	3666 kontakt z K
autorská	533 K práva
avertizează	4072 K
avísanos	1687 K
ayúdanos	1568 K	1687 K a
açikladi	4883 K
açin	4803 K
añadió	1690 K
año	1689 al K
""", 'b': """
bağirdi	4883 K
bağirdilar	4883 K
bağiriyor	4883 diye K
bağiriyordu	4883 K
bağiş	4880 K yap	4884 K
bağişiniz	4880 K
bağlantilari	74 satiş ortakliği K	4796 satiş ortakliği K
başlayan	4802 tl'den K
başvurun	4803 K
behält	29 K sich vor	29 K sich das recht
behöver	4532 vi K ditt stöd	4667 vi K din hjälp
beiträge	58 neue K per mail	1013 K
beiträgen	1013 K
bekapcsolása	2455 értesítések K
beløb	780 fast K
beløp	3611 gi et K	3613 fast K
bemängeln	1017 K
bemängelt	1017 K
berätta	67 K för oss	67 K din
berättade	4670 K
berättar	4670 K
bestätigen	806 K sie ihre
bestätigungslink	932 K
bestätigungsmail	806 K	932 K
betalvägg	4671 K
bezpečí	99 linka K
bezplatný	571 poslední K článek	4354 náš K webinár	4377 posledný K článok
bezplatných	4363 K článkov
bezpłatne	3680 K konto
bezpłatny	3671 nasz K webinar	3695 ostatni K artykuł
bezpłatnych	3680 limit K
beágyazott	2531 egy K tartalom látható	2531 egy K tartalom található
beállításai	2530 cookie-K miatt
beállítások	2530 cookie-K miatt	2530 cookie K miatt	2530 süti K miatt
beğendiyseniz	4881 bu haberi K	4881 bu yaziyi K
biết	5147 cho K
blokovač	603 K reklam
blokování	522 K reklam	603 K reklam
blokującego	3728 programu K reklamy
blokującej	3728 wtyczki K reklamy
blokujący	3728 program K reklamy
blokującą	3728 wtyczkę K reklamy
blokátor	603 K reklam
bohaterów	99 imiona K
boletín	78 el K	78 al K	78 nuestro K	1516 recibe el K	1516 nuestro K	1521 K diario	1687 recibe el K	1688 nuestro K	1691 K
boîte	79 dans votre K mail	79 dans ta K mail	79 dans votre K	2031 dans votre K mail	2031 dans votre K e-mail
brezplačen	4475 zadnji K članek
brezplačne	4462 K članke
brezplačni	4455 naš K webinar	4475 zadnji K članek
brezplačnih	4462 K člankov
bronił	3761 K się
brzmiał	3761 K
brzmiała	3761 K
brzmiało	3761 K
butlletí	414 subscriu-te al K	414 el nostre K	491 el nostre K	494 K
buzdított	2572 K
buzdította	2572 K
buzón	79 en tu K	1519 en tu K
bájate	1687 K la app
báo	5065 là nhà K
bölümünde	85 yorum K
bönföll	4670 K
böngésző	10 a K
böngészője	10 az ön K
bötfällde	4670 K
bønfaldt	781 K
bønn	3468 vi har en K til deg
bønnfalt	3614 K
bústia	436 a la teva K
bülten	4792 e-K	4884 K
bültene	4744 K abone	4744 K kayit	4744 K kaydol
bülteni	4792 haber K
bültenimiz	78 K	4881 K
bültenimize	78 K	78 e-K	4744 K	4880 K	4881 K
bültenine	4792 K
błagał	3761 K
błagała	3761 K
bạn	49 gửi cho K bè	5039 hộp thư của K	5084 sự ủng hộ của K	5144 mời K	5144 cần sự ủng hộ của K	5144 nhờ sự ủng hộ của K
bằng	5094 K văn bản của báo
""", 'c': """
caffè	2755 un K
café	54 me paga um K	1569 un K	1602 un K al mes	2088 un K
caractères	2111 limitées à # K
catedrática	1565 es K
catedrático	1565 es K
celého	502 pro čtení K
cercetătoare	3973 este K
cercetător	3973 este K
changés	99 prénoms ont été K
chaîne	2208 notre K
chefredaktör	4580 är politisk K	4580 är K
chefredaktør	695 er K
chuyện	5063 bạn có câu K
chép	5058 cấm sao K	5094 mọi sao K
chính	99 đính K	5048 K sách bảo mật
chúng	38 nhắn cho K tôi	38 viết cho K tôi	38 liên hệ với K tôi	38 gửi cho K tôi	38 gửi về cho K tôi	38 kể cho K tôi	38 chia sẻ với K tôi	39 phóng viên của K tôi	57 K tôi gửi bạn	57 K tôi gửi đến bạn	57 K tôi gửi tới bạn	67 nhắn cho K tôi	67 viết cho K tôi	67 gửi cho K tôi	67 gửi về cho K tôi	67 kể cho K tôi	67 chia sẻ với K tôi	67 hãy kể với K tôi	67 kể với K tôi	5039 bản tin của K tôi	5042 theo dõi K tôi	5063 cho K tôi qua	5063 liên hệ với K tôi	5144 ủng hộ K tôi	5144 K tôi cần sự giúp đỡ	5144 giúp K tôi	5144 theo dõi K tôi	5144 hãy gửi cho K tôi	5144 hãy liên hệ với K tôi	5144 hãy báo cho K tôi	5145 K tôi trên	5145 của K tôi	5145 cho K tôi
chọn	5144 hãy bình K
cikkből	2568 K #
cikkéből	2568 K #
cikkünk	2570 minden K
cikkünkhöz	2570 minden K
collecté	2034 est K par
collectée	2034 est K par
collectées	2034 sont K par
comentário	6 deixe seu K	6 deixar um K	21 login para publicar um K
comentários	85 nos K	3808 nos K
comentó	1690 K
comisión	1591 recibir una K
comissió	431 rebre una K
comissão	3846 receber K	3846 receber uma K
commerciële	3379 K partner
communauté	2096 K whatsapp	2096 K signal
compártela	25 K	49 K
compártelo	25 K	49 K
comunità	2786 parte della nostra K
condamné	2210 a K
condiții	3960 termeni și K
confidentialité	2063 politique de K
confidențialitate	3960 politica de K
conférences	2085 est maître de K
connecté	2065 vous devez être K
contactați	38 K-ne	67 K-ne
contactează	38 K-ne	67 K-ne
conteúdo	9 este K	9 K externo	3774 acesse todo o K	3836 ao exibir este K	3836 ao ver este K
contribuição	3828 com a sua K	3939 sua K é essencial
contáctanos	38 K
contáctenos	38 K
contém	99 K cenas
contó	1690 K
conversación	1543 participar en la K
conținut	9 acest K	3949 K doar pentru abonați
conținutului	3969 preluarea K
cookieinställningar	4556 K	4582 K
corespondentă	3973 este K
corrección	99 K:
correção	99 K:
corrigé	99 article a été K
creează	4069 K un cont pentru a citi
csatornájára	2479 viber-K
csatornánk	2570 K
csatornánkhoz	2479 telegram-K	2479 whatsapp-K
csatornánkra	2479 youtube-K	2569 iratkozz fel K	2569 iratkozzon fel K
csábított	2572 K
cuéntanos	38 K	67 K	1543 K en	1687 K
cuéntenos	38 K	67 K
czytać	3622 aby K dalej	3622 żeby K dalej	3758 chcesz K dalej
czytelników	36 naszych K	3675 opiniami K	3686 z wpłat K	3686 dzięki wsparciu K	3703 K	3759 naszych K	3759 z wpłat K
câmpurile	60 K cu steluță
cântau	4072 K
címével	2514 e-mail-K
cùng	51 hãy tham gia K họ
của	5068 là cây bút K	5145 độc giả K
""", 'd': """
danişmanliği	4797 yatirim K kapsaminda değildir	4797 yatirim K hizmeti
daní	4368 # % z K	4368 #% z K
darbą	3212 mūsų K
darowiznę	3620 przekaż K	3758 przekaż nam K	3758 przekaż K na
datenschutzerklärung	832 unserer K	1015 unserer K	1015 unsere K
datenübertragung	874 der K zu
dați	62 K-mi tag
debatindlæg	696 send dit K	696 skrive et K
debatredaktør	695 er K
debattredaktør	3524 er K
debattør	695 er K
declaró	1690 K
decía	1690 K
demandé	2210 a K
denmişti	4883 K
denunció	1690 K
dependență	88 jocurile de noroc pot crea K
descrições	99 contém K
descárgate	1523 K la	1523 K nuestra
destekçimiz	4803 K olun	4880 K olun
desteğiniz	4880 K
desteğinizle	4881 K
desteğiyle	18 okurlarin K	4779 yapay zeka K	4794 K ayakta	4808 yapay zeka K
değildir	30 sorumlu K
değiştirildi	99 isimler K
değiştirilmiştir	99 isimler K
dimineață	17 în fiecare K
diskutovať	4359 K môžu
disponível	3785 K no google play
doação	3770 faça uma K	3828 sua K	3939 sua K	3939 faça uma K	3943 K
doações	3943 K
dodał	3761 K
dodała	3761 K
dodává	637 K
događaj	4255 naš K
domagał	3761 K się
donació	490 fes una K	494 K
donación	1501 haz una K	1501 tu K	1568 tu K	1568 una K	1687 tu K	1687 haz una K	1691 K
donația	4069 K ta
donație	4069 fă o K	4073 K
donații	4073 K
donează	90 K cât poți	4069 K acum
doplněn	99 článek byl K
doporučil	637 K
doporučila	637 K
doporučovala	637 K
dopuštenja	4266 bez K
doradzał	3761 K
dorzuć	3758 K się
dostawać	3696 chcesz K
dostávajte	4383 K
dostávat	572 chcete K	600 chcete K zprávy
dostávať	4378 chcete K
dostávejte	578 K
dostęp	80 kup K	3622 masz już K	3680 pełny K do	3680 wykup K	3758 kup K
dostępny	3622 artykuł K tylko
dotazník	552 krátký K	4358 krátky K
dotazníka	4358 nášho K
dotazníku	551 našeho K	552 krátkého K
dowolną	3760 K kwotą
dočtete	559 více se K
dołóż	3758 K się
dołącz	51 K do nich	51 K	3634 K do nas na	3758 K do nas	3758 K do grona	3758 K do nich
drastické	99 obsahuje K
draudžiama	3158 K kopijuoti	3158 be leidimo K	3158 be sutikimo K
draudžiamas	3179 be leidimo K
dueños	1635 sin K	1635 ni K
dumneavoastră	10 browserul K
duyệt	10 trình K của bạn
działać	3759 K dalej
dziennikarką	3667 jest K	3742 jest K
dzięki	3759 K wam	3759 K tobie
dziękujemy	3677 K za zapisanie	3677 K za zapis	3758 K, że nas czytasz
där	42 var du K
débloquer	2024 pour K
déclare	2210 K
déclaré	2210 a K
découvrez	2021 K nos offres	2207 K nos offres
déductible	2015 K des impôts	2015 K à #	2209 K
déjanos	6 K tu	77 K tu correo
déjenos	77 K su correo
dénonce	2210 K
déplore	2210 K
déposés	2101 des cookies seront K
désabonner	2031 K à tout moment	2035 K à tout moment	2035 vous K en cliquant
désactiver	2058 K adblock
désactivez	2058 K adblock
désinscription	2035 K à tout moment
désinscrire	2035 K à tout moment	2037 vous K à tout moment
díky	635 K vám
dôvery	99 linku K
dömde	4670 K
dømte	781 K	3614 K
düzeltme	99 K:
děkujeme	634 K, že nás čtete
dřívější	99 K verzi článku
důvery	99 linka K
dụng	5044 tải ứng K	5144 tải ứng K của	5144 hãy tải ứng K	5144 tải ngay ứng K
""", 'e': """
edellyttää	1945 K tunnusta
editörlerimize	39 K
editörüdür	4776 K
editörün	99 K notu
egyetért	43 K?
egyetértesz	43 K?
együttműködésében	2567 K készült
elaboración	1591 no ha participado en la K
electrònic	414 el teu correu K
electrónico	60 correo K no se mostrará	1519 tu correo K	1543 tu dirección de correo K no será publicada
elemző	2482 K
elküldjük	57 K neked	57 K önnek
elolvasásához	2448 a teljes cikk K
elsőként	2490 értesülj K
előfizetés	2573 K
előfizető	2448 már K	2569 legyen K
előfizetőink	50 K	2448 K olvashatják	2493 K számára	2570 K
előfizetők	50 az K	2504 csak K	2573 K
előfizetőknek	2449 csak K	2504 K szól
előfizetőként	50 K
előfizetőnktől	2514 K
emlékeztetett	2572 K
emoțional	99 pot afecta K
endereço	3802 seu K de email não será
engedély	2497 K nélkül tilos
engedélyezze	2461 K a javascript
engedélyezése	2531 tartalmainak K	2531 tartalmak K
engedélyhez	2497 K kötött
enkät	35 vår K
enquête	35 notre K	35 onze K	53 mois sur cette K	53 mois à cette K	53 mois pour cette K	99 pour cette K, nous	2208 cette K	3395 onze korte K	3395 onze K
enquêtent	2208 K pour vous
enquêtes	2208 nos K
ensimmäinen	2004 K kuukausi
enthält	874 dieses element K daten
entraînement	48 K d'ia
entrée	2164 ctrl+K	2164 ctrl + K
enviáselo	49 K
envíala	49 K
envíalo	49 K
envíanos	1687 K
epizódu	4356 K
erată	99 K:
ergänzt	99 text wurde K	99 artikel wurde K
erhvervsredaktør	695 er K
erhältlich	886 shop K	961 im shop K
erişin	4803 K
erklärt	1017 K
erklärte	1017 K
erkände	4670 K
erzähl	38 K es uns	67 K es uns	67 K uns
erzählen	38 K sie uns	38 K sie es uns	67 K sie uns	67 K sie es uns	1014 K sie es weiter
erzählt	67 K uns	1017 K
erzählte	1017 K
escribió	1690 K
escríbanos	38 K	67 K
escríbenos	38 K	67 K	1543 K a	1687 K
estimé	2210 a K
estás	1496 ya que K aquí	1496 ya que K por aquí
etichetați	62 K-mă
etichetează	62 K-mă
etiquétame	62 K
etiquétanos	62 K
etkinleştir	4753 javascript'i K
evästeasetuksesi	1898 K
evästeasetuksiasi	1922 K
evästeasetuksissa	1898 K
evästeasetusten	1898 K
evästeasetustesi	1898 K
evästeet	1922 K	1947 K
evästeitä	1901 K
evästesuostumuksesi	1898 K
evästevalintasi	1898 K
evästevalintojesi	1898 K
existují	562 K díky
experiência	67 conte sua K
explicó	1690 K
expliqué	2210 a K
expérience	67 partagez votre K
externého	4350 K obsahu
externí	544 K obsah
externího	544 K obsahu	544 obsah z K
externý	4350 K obsah
""", 'f': """
favoritkälla	4576 K
faça	3939 K um pix
felelősséget	30 nem vállal K
felhasználása	2496 K csak
felhasználási	2462 K feltételek
felietonistką	3742 jest K
felietonistą	3742 jest K
feliratkozás	2450 K a hírlevélre	2450 hírlevél K
feliratkozásommal	2477 K
feliratkozással	2477 K
felkavaró	99 K
fictício	99 nome K
fictícios	99 nomes K	99 nomes são K
filmări	40 poze și K
filozófus	2482 K
folosește	3960 K cookie
folytatásához	2448 a cikk K
fordítóval	2486 gépi K
forintért	2493 havi # K
formulára	4361 odoslaním K
formulário	3939 inscreva-se no K
formuláře	555 odesláním K
forrásként	2478 kedvenc K
fortæl	67 K os
fortæller	781 K
fotoğraf	40 K ve video
fotoğraflarinizi	40 K
fotóidat	40 K	2465 küldd el K
fotóit	40 K	2465 küldje el K	2465 küldje be K
fotóját	2465 küldje el K
frissítettük	99 K a cikket	99 cikkünket K
frågade	4670 K
früheren	99 K version	99 K fassung
férjen	2569 K hozzá
följ	4550 K oss på	4667 K oss
förbehåller	29 K sig	29 K oss
förbehållna	4572 alla rättigheter K
fördere	1014 K
fördermitglied	80 werden sie K	901 werde K	901 werden sie K
fördern	1014 jetzt K	1014 K sie
föredragen	4576 K källa
föredragna	4576 K källa
föreslog	4670 K
författare	4580 är K och
förklarade	4670 K
förklarar	4670 K
försvarade	4670 K sig
følg	660 K os på	778 K os	3489 K oss på	3611 K oss
første	708 K måned	780 K måned	3538 K måned	3613 K måned
førsteamanuensis	3515 er K
førstelektor	3515 er K
független	2446 támogassa a K	2570 K sajtó
főmunkatársa	2554 K
főszerkesztője	2484 K
""", 'g': """
gadā	3280 K
gazeteciliği	4881 bağimsiz K
gazeteciliğimiz	4881 K
gazetę	3706 kup K
gefällt	932 K ihnen, was sie	932 K dir, was du
gelmişken	4737 buraya kadar K
gespräch	99 K wurde gekürzt
geändert	99 namen K	99 name K	99 namen wurden K
geöffnet	838 wird in neuem fenster K
giovedì	17 ogni K
giáo	5065 là K sư
giảng	5065 là K viên
glücksspiel	88 K kann süchtig machen
glücksspiele	88 K können süchtig machen
godišnje	4329 K
gridò	2877 K
gràcies	437 K a gent com tu	491 K a tu
grátis	3941 teste K
grâce	18 K à vous	2012 K à vos dons
gwiazdką	60 pola z K
gärna	4667 vill K höra från dig
går	639 før du K	3468 før du K
gåva	4532 ge en K i dag	4532 ge en K nu	4533 din K	4533 ge en K	4667 din K gör	4667 ge en K i dag	4671 K
gönderdik	4810 size bir e-posta K
gönderin	4803 K
gönderiyoruz	57 size K	57 sana K	57 yazilarini K
göndermeyiz	71 spam K
göra	4668 K mer
göre	4883 K
görün	4803 K
görünmeyecek	60 e-posta adresiniz K
görüntülerinizi	40 K
göster	4803 K
gösterilmeden	4767 kaynak K
gösterilmeyecek	60 e-posta adresiniz K
gösterilmez	60 e-posta adresiniz K
güncellendi	99 haber K	99 yazi K
güncellenmiştir	99 haber K
głosił	3761 K
głosiła	3761 K
głosiło	3761 K
głosuj	3691 K
głosujcie	3691 K
głównej	3682 na stronie K
gương	64 trang K
gửi	49 hãy K	5063 xin K về
""", 'h': """
használ	2461 cookie-kat K	2462 sütiket K
használat	2461 sütik K
hazardní	83 účastí na K hře
hazardných	83 účasťou na K hrách
heißt	1017 K es
helyesbítés	99 K
helyreigazítás	99 K
helyszínen	2465 ott volt a K?
hikâyeni	67 K bizimle
hikâyenizi	67 K bize
hinzufügen	866 bei google K
hirdették	2572 K
hirdetés	11 a K	11 K után
hirdetésblokkoló	2540 K
hirdetésblokkolót	2540 K
historią	67 podziel się swoją K
historička	531 je K
história	67 conte sua K
hjälp	4583 K av ai	4607 K av ai	4667 K oss
hjälper	4667 din gåva K
hjælp	698 K af ai	698 K fra ai	719 K af ai	778 vi har brug for din K	778 K os
hjælper	778 dit bidrag K
hlásal	637 K
hlásala	637 K
hlásá	637 K
hovorí	4430 K
hozzászólás	21 K küldéséhez
hozzászóláshoz	6 K
hozzászólások	2467 a K nem
hozzászólásokban	85 a K
hozzászólásokért	2467 a K
hozzátette	2572 K
hviezdičkou	60 polia s K
hvězdičkou	60 pole s K
hyödyntäen	1923 tekoälyä K
hágase	80 K socio
hájil	637 K se
hájila	637 K se
häng	4667 K med i
häufiger	866 bei google K
hävdar	4670 K
håller	43 K du med	43 K du inte med	4614 läsare som K
hævder	781 K
hébergé	2060 ce contenu est K par
hình	99 có chứa K ảnh
híreinket	2514 K
hírekben	2455 a google K	2478 google K
hírlevelére	2477 K
hírlevelünk	78 K	2570 K
hírlevelünket	2477 K
hírlevelünkre	78 K	2450 K	2569 iratkozzon fel K	2569 iratkozz fel K	2570 K
hírlevél	2573 K
hírlevélre	78 K	2569 iratkozz fel a K	2569 iratkozzon fel a K
hó	2571 ft/K
hónap	2493 első K	2571 első K
hören	956 K sie hier.
hører	3529 der du K
hükmetti	4883 K
hüüdis	1759 K
hüüdsid	1759 K
hűségidő	2504 K nélkül
hồng	5093 nhận hoa K
""", 'i': """
iecienītāko	3228 K avotu
iepriekšējā	99 K versijā
ifølge	781 K	3614 K
illimité	2026 accès K	2120 en K
imágenes	40 tus K	99 contiene K
incorporó	1565 se K a
independentă	4070 presa K
independência	3940 a K
indicó	1690 K
indiqué	2210 a K
indrømmede	781 K
indrømmer	781 K
indépendance	2208 notre K
indépendant	2012 soutenez le journalisme K	2208 journalisme K	2208 média K
indépendante	2117 la presse K a	2208 presse K	2208 information K
información	1532 sigue toda la K	1532 siga toda la K	1565 cubre la K	1688 esta K
informację	3666 wyślij K
informações	99 com K de
informațiilor	3969 preluarea K
informováni	600 chcete být K
informó	1690 K
informē	3281 K
ingresá	77 K tu correo
innehåll	4559 externt K	4582 externt K
innehåller	99 K spoilers
innehållet	9 K
innrømmer	3614 K
innrømmet	3614 K
inquiète	2210 s'K
inquérito	35 nosso K
inscrição	3779 cancelar a K
inscríbete	1495 K
inställningar	4556 cookie-K	4556 dina K för cookies	4556 dina K för kakor
insändare	43 K	4581 skicka din K	4581 din K till	4581 skriva en K
intelektą	3166 dirbtinį K	3181 dirbtinį K
inteligencję	3688 przez sztuczną K
inteligencí	564 umělou K
intelligenciával	2486 mesterséges K készült	2506 mesterséges K
introduceți	77 K adresa de email
intégralité	2021 pour lire l'K
investigación	53 meses en esta K	53 meses a esta K	99 para esta K	1688 esta K
investigação	3940 esta K
investigație	4070 această K
investigațiile	4070 continua K
invítame	54 K a un café	54 K un café	1687 K a
invítanos	1687 K a
ismételgette	2572 K
istediğiniz	4743 K zaman iptal	4882 K zaman iptal
izražavaju	4260 komentari K
içeriği	9 K
içeriğin	4778 harici K
içermektedir	99 sahneler K
išorinio	3164 K turinio
""", 'j': """
jautāja	3281 K
javascript가	3100 K
javascript를	3100 K
javasolják	2572 K
jelölj	62 K meg	62 K be
jelöljetek	62 K meg
jesteś	3616 skoro już tu K	3616 skoro tu K
ještě	611 zbývá K
jogász	2482 K
jugé	2210 a K
jurnalistă	3973 este K
jurnaliștii	39 K noștri	4004 K noștri îți trimit	4070 K noștri
jälgi	1756 K meid
jäljellä	1941 ilmaista juttua K
jäseneksi	80 liity K	2002 liity K
""", 'k': """
kanał	3759 nasz K
kannatusjäseneksi	2002 liity K
kanál	635 náš K
każdego	17 K ranka
každé	17 K ráno
kaže	4330 K
kedykoľvek	4335 odhlásiť sa môžete K
keresőben	2478 google-K
khoản	5036 bạn đã có tài K	5048 điều K sử dụng
không	43 K đồng ý?	60 email của bạn sẽ K hiển thị	71 K spam	5058 K sao chép
khẳng	5147 K định
kiabált	2572 K
kiabálta	2572 K
kiabálták	2572 K
kiegészítettük	99 a cikket K	99 cikkünket K
kifogásolja	2572 K
kirjeessä	2005 luki K
kiáltott	2572 K
kiáltotta	2572 K
kiáltották	2572 K
kiến	5079 ý K của bạn sẽ	5144 hãy gửi ý K	5144 vui lòng gửi ý K
kliknutím	555 K na
kolačića	4251 K	4281 K
kolačiće	4251 K	4281 K
kolačići	4251 K
komentować	6 K	3653 aby K
komentár	6 pridať K	4359 pridajte K
komentára	4359 pridanie K	4359 vloženie K
komentároch	85 v K
komentárov	85 do K
komentátor	542 je K	542 , K	618 , K
komentátorem	542 je K	618 je K
komentátorka	618 , K
komentátorkou	542 je K	618 je K	4348 je K
komentátorom	4348 je K
komentář	6 přidat K
komentáře	6 pro přidání K	553 vložení K	553 přidání K
komentářích	85 v K
komentářů	21 přidávání K se musíte	85 do K
kommentarsfältet	85 i K
kommentekért	2467 a K
kommenteléshez	6 K
kommenttikentässä	85 K
koneääni	1923 K
konferencję	3671 naszą K
konuştu	4883 diye K	4883 K
kopírovanie	4341 K obsahu bez	4341 K je zakázané
kopēšana	3227 K bez
korespondentką	3667 jest K	3742 jest K
korespondentė	3163 K
korábban	2513 K itt írtunk	2513 K ebben a cikkben írtunk
korábbi	99 cikkünk K
krzyczał	3761 K
krzyczała	3761 K
krzyknął	3761 K
krzyknęła	3761 K
krävde	4670 K
krævede	21 K felter er	781 K
krönikör	4580 är K	4652 är K
kulturalną	3675 K dyskusję
kulturredaktör	4580 är K	4652 är K
kulturredaktør	695 er K	764 er K	3524 er K	3596 er K
kumppanuuslinkkejä	74 K	1935 K
kvíz	551 náš K	4358 náš K
kvíze	4358 našom K	4358 v K
kvízu	551 našem K	551 v K
kyltissä	2005 luki K
kysyivät	2005 K
kávéra	54 hívj meg egy K	54 hívjon meg egy K	2571 K
käsitellään	99 jutussa K
käyttää	1899 tämä sivusto K
käyttöehdot	1930 hyväksyt K
képeidet	40 K
képeit	40 K
kérdezte	2572 K
kérdezték	2572 K
kérdőívünket	35 K
kért	2572 K
kérte	2572 K
kérték	2572 K
kívánt	99 nem K
können	90 geben sie, was sie K	90 geben sie, so viel sie K	1014 K sie uns
könyörgött	2572 K
könyörögtek	2572 K
köszönjük	2569 K, hogy olvasol
kötelező	21 K mezőket
kövessen	2455 K minket	2569 K minket
követelte	2572 K
követelték	2572 K
közgazdász	2482 K
közlése	2505 nélküli K tilos
közreműködésével	2567 K készült
közéjük	51 állj be K	51 álljon be K
közölte	2572 K
kúpte	4427 si K
küldd	49 K el
küldjük	57 K neked
küldünk	57 K neked
kündigte	1017 K an
künstlichen	890 K stimme vorgelesen	890 K stimme vertont
künstlicher	949 mithilfe von K
küpsised	1709 K
küpsistega	1709 K	1728 K
küsis	1759 K
kč	557 za # K	557 od # K	636 od # K
kļūsti	3278 K par
křičel	637 K
křičela	637 K
křičeli	637 K
kể	5147 K
""", 'l': """
labākie	3247 K raksti tavā
lamentó	1690 K
lançait	2210 K
lasītu	3217 lai K tālāk
lasītāji	3279 mūsu K
lasītājiem	3279 mūsu K
lejupielādē	3278 K
lelkisegély	99 K
leverandør	3526 ekstern K
leverantör	4582 extern K
leído	1605 has K tus #
leírásokat	99 K tartalmaz
licencí	47 K cc	47 cc-K
licença	47 K cc
licența	47 K cc
lietotnē	3237 K
linkistä	1934 lisää tästä K
lisenssillä	47 K
lisäsi	2005 K
llicència	47 K cc
lucrează	3973 K în presă
lunedì	17 ogni K
lună	4071 pe K
luận	6 để bình K	85 phần bình K	99 từ chối bình K	5036 đăng nhập để bình K	5079 bình K của bạn sẽ	5144 đăng nhập để bình K
lájkolj	2455 K minket
lákal	637 K
läget	4591 koll på K
lähdet	1876 ennen kuin K
lähetä	49 K se
lähetämme	57 K sinulle
lämna	77 K din mejl	77 K din e-post
läsa	4594 du kan K mer	4594 kan du K mer	4594 K mer om	4668 fri att K
läsare	36 våra K	4592 våra K	4668 våra K
läsarna	18 tack vare K
läser	4667 tack för att du K
läsning	0 min K
läsningstid	0 K
lästid	0 K
låst	723 K for	3556 K for	4611 K för
læser	778 tak fordi du K
læserbrev	43 K	696 skrive et K	696 send dit K
læsere	36 vores K	779 vores K
læseres	707 vores K støtte
læserne	18 takket være K
læsetid	0 K
læsning	0 min K
límite	1512 K de notas
límites	1506 sigue leyendo sin K
lòng	5063 vui K gửi về	5144 vui K gửi về
löd	4670 K
lød	781 K	3614 K
lūdza	3281 K
lập	5083 ủng hộ báo chí độc K	5145 báo chí độc K
""", 'm': """
magyarázta	2572 K
mailovú	4361 e-K adresu
mainoslinkkejä	37 K	74 K	1935 K
manhãs	17 todas as K
markedsføringscookies	667 K
marqués	60 champs K d'une étoile
masintõlke	1711 K abil
materiał	9 ten K
matéria	20 ler esta K	3774 esta K é só	3860 para ler esta K	3940 esta K
matérias	3827 limite de K	3938 K
matí	490 rep cada K
mawiał	3761 K
mawiała	3761 K
mañana	17 cada K
mañanas	17 todas las K
megbírságolta	2572 K
megbízásából	2567 K készült
megjelenését	2567 K támogatta	2567 K támogatja
megjelenítése	2531 tartalmainak K	2531 tartalmak mindig K
megszakítása	21 válasz K
megváltoztat	99 nevek K
megváltoztattuk	99 nevét K
meidän	2002 tue K
meitä	1932 tukea K	1932 tue K	2002 tue K	2002 auta K
mencióname	62 K
menționat	4072 a K
mesačne	4429 K
mesečno	4329 K	4525 K
mesélte	2572 K
mieltä	43 eri K?	43 samaa K?
miesiąc	3760 za K
miesięcznie	3760 K
minkä	90 anna K voit
miễn	15 bài K phí	5086 hết số bài K phí	5146 dùng thử K phí
mjesečno	4329 K
moderálási	2467 K elveink
modifié	99 article a été K	99 prénom a été K	99 nom a été K
modifiés	99 prénoms ont été K	99 noms ont été K
modération	83 jouez avec K	2111 charte de K	2111 K par la rédaction
mokė	3214 K
mondták	2572 K
mostrarà	60 adreça no es K
mostrará	60 correo no se K	1506 este mensaje se K en
możesz	90 wpłać, ile K
možete	90 dajte koliko K
multó	1690 K
mulțumim	4069 K că ne citești
munkatársa	2484 K	2554 K
munkatársunknak	39 K
munkánk	2570 K
munkánkat	2446 támogasd K	2446 támogassa K	2491 K	2569 támogasd K	2569 támogassa K	2570 K
myönsi	2005 K
másodközlés	2473 K	2496 K
másodközlése	2496 K
märkis	1759 K
määräsi	2005 K
mån	4593 kr/K	4669 kr/K
månad	4537 testa en K	4593 en K för	4667 testa en K	4669 per K	4669 varje K
månaden	4593 första K	4669 i K	4669 första K
månader	4593 K för #	4667 testa # K
månadsgivare	4667 bli K
måned	645 prøv en K	708 i # K	778 prøv en K	780 pr. K	3538 en K for	3611 prøv en K	3613 per K
måneden	780 om K	3613 i K
måneder	708 i # K	3538 K for #
média	2208 notre K
mês	3940 até o fim do K	3941 por K	3941 ao K
mình	54 mời K ly cà phê	62 tag K
míní	637 K
mówi	3761 K
mówili	3761 K
mówił	3761 K
mówiła	3761 K
môžete	4357 článok si K
müşterimiz	4814 K
mācīja	3281 K
mākslīgais	3234 K intelekts
mēnesis	3280 pirmais K
mēnesī	3280 K
mėgstamiausią	3159 K
mėnesį	3213 per K
měsíc	557 první K	636 za K	636 první K
měsíčně	636 K
můžeme	498 díky vám K
můžete	550 článek si K
mạnh	5147 nhấn K
""", 'n': """
nabádal	637 K
nabádala	637 K
naléhal	637 K
namawiał	3761 K
namawiała	3761 K
napisał	3761 K
napisała	3761 K
napiš	38 K nám	67 K nám
napište	38 K nám	541 K nám	574 K na	634 K nám
napísal	4430 K
napíšte	38 K nám	4347 K nám	4347 K, prosím	4380 K na	4427 K nám
naročilo	4461 hvala za K
naročite	80 K se	4435 K se na naše	4523 K se
naročnik	50 kot K	4434 že K
naročnike	4442 samo za K	4442 le za K
naročniki	50 K lahko	4474 lahko berejo le K	4474 berejo samo K	4527 K
naročnikom	4434 dostopen le K	4434 na voljo K	4434 na voljo samo K	4434 na voljo le K	4474 dostopna le K	4474 dostopna samo K	4474 dostopen le K	4474 dostopen samo K
naročnina	4462 K	4527 K
naročnino	4462 z K	4484 z K
narzędzi	3688 przy wsparciu K ai
nastavení	518 kvůli K cookies	518 K cookies	518 K souhlasu	518 vašeho K cookies	518 K soukromí
naujienlaiškio	3171 K
naujienlaiškis	3212 mūsų K	3215 K
naujienlaiškį	3151 mūsų K	3171 K	3211 užsisakykite K	3212 mūsų K
navođenja	4266 bez K izvora
navođenje	4266 uz K izvora
nawoływał	3761 K
načtením	519 K videa	519 K obsahu
našeho	547 do K týmu	547 K e-shopu
našem	4255 K timu
našich	573 K zpráv	4379 K správ
neatkarīgu	3278 atbalsti K
nekünk	38 írj K	38 írjon K	38 írja meg K	38 írd meg K	67 írj K	67 írjon K	67 írja meg K	67 írd meg K	67 meséld el K	2569 segíts K	2569 írjon K	2569 írj K	2569 jelezd K	2570 K adód
nemokamą	3175 K paskyrą
neobmedzený	4334 K prístup
neodpovídá	30 K za
neodpověděl	99 K
neodpověděla	99 K
neodpověděli	99 K
neomezený	537 K přístup
neomezeně	502 K číst
nepiekrītat	43 K
nepriklausomą	3173 paremkite K žurnalistiką	3211 paremkite K	3212 K žurnalistiką
nesouhlasíte	43 K?
nesúhlasíte	43 K?
newsissä	1913 google K
nezodpovedá	30 K za
nezodpovídá	30 K za
nezávislou	634 podpořte K
nezávislá	635 K média
nezávislé	4428 K médiá
nezávislú	4427 podporte K
nghiên	5065 là nhà K cứu
ngoài	5069 nội dung bên K
nguồn	5061 K ưu tiên	5061 K tin ưu tiên	5094 ghi rõ K	5129 K ưu tiên
người	50 K đăng ký có thể
nhiệm	5079 chịu trách K về nội dung bình luận
nhân	5070 trí tuệ K tạo
nhấn	5144 K vào đây
nhận	5039 đăng ký K bản tin	5039 đăng ký K tin	5144 đăng ký K bản tin	5144 đăng ký K tin
nhập	24 đăng K	5036 vui lòng đăng K	5036 đăng K để đọc	5036 đăng K để xem	5036 đăng K để lưu	5036 hãy đăng K để	5144 đăng K để đọc	5144 đăng K để xem
nhật	99 bài viết đã được cập K	99 bài báo đã được cập K
niedostępny	3668 materiał wideo jest K
niezależne	3758 wesprzyj K	3758 wspieraj K	3759 K media
niezależność	3759 K
niezależną	3759 jesteśmy K
noastră	4070 munca K
nolēma	3281 K
norāda	3281 K
nosūtīsim	57 jums K
notificações	14 as K	3787 ative as K	3787 ativar K	3787 receba K
notificările	14 K	3957 activează K
notifikácie	4360 K
notícia	3940 esta K
notícias	3779 receba as K	3779 receba K	3790 siga as últimas K	3938 K
novinařina	635 naše K
novinařinu	635 nezávislou K
novinár	4348 je K	4348 , K
novinári	4428 naši K
novinárka	4348 je K	4348 , K
novinárkou	4348 je K
novinárom	4348 je K
novinář	542 je K	542 , K
novinářem	542 je K	618 je K
novináři	635 naši K
novinářka	542 je K	542 , K
novinářkou	542 je K	618 je K
novičke	4435 na e-K
novičnik	4443 K	4443 e-K	4524 naš e-K	4527 K
novičnika	4443 K
nuotraukų	40 K ir vaizdo
nusprendė	3214 K
nášho	4354 do K tímu
nächste	21 in diesem browser für die K	1014 sind sie der K
näyttämällä	1897 K sisällön
nélkül	70 reklám K	71 spam K
nói	5147 K
nõus	43 ei ole K?
năm	5146 mỗi K
""", 'o': """
obaveštenja	14 K
obchodě	547 našem K
obegränsad	4540 K tillgång
obećala	4330 K
obećao	4330 K
obiecał	3761 K
obiecywał	3761 K
obligāta	3227 atsauce K
oblíbené	539 K zdroje
oblíbených	539 K zdrojů
oblíbenými	539 K zdroji
obrigatórios	21 campos K são marcados com	3802 campos K são marcados com	3807 campos K marcados	3807 campos K são marcados com
obveščanje	4461 na naše K
obľúbené	4345 K zdroje
obľúbených	4345 K zdrojov
obľúbenými	4345 K zdrojmi
också	51 var med du K
odběru	78 k K
odebírat	572 chcete K
odebírejte	507 K náš	578 K	634 K
odemkněte	502 K si
odhlásit	508 K se můžete kdykoli
odoberať	4378 chcete K
odpoveď	21 zrušiť K
odpovídal	637 K
odpověděl	637 K
odpověděla	637 K
odpověď	21 zrušit K
odpowiadał	3761 K
odpowiedzialności	30 nie ponosi K
odpowiedział	99 nie K	3761 K
odpowiedziała	99 nie K	3761 K
odpowiedziało	99 nie K
odražavaju	4260 komentari K	4260 komentari ne K
odídete	4343 kým K
ofereça	3774 K este artigo
ograniczeń	3622 czytaj bez K	3622 czytaj więcej bez K
også	51 bli med du K
ogłosił	3761 K
ogłosiła	3761 K
oikaisupyynnöt	1926 K
oikaisupyyntö	1926 K
olvashatják	2512 csak előfizetők K
olvasási	0 K idő
olvasóiból	2491 K él
olvasóink	36 K	2570 K
olvasóknak	18 az K
opinião	30 K do	30 K deste
opinión	30 K de	1687 danos tu K
ordenó	1690 K
ordonné	2210 a K
ortakliği	4796 iş K linkleri	4798 satiş K bağlanti	4798 satiş K linkleri
orzekł	3761 K
osobních	535 ochrany K údajů	535 ochraně K údajů
osobných	4350 K údajov
ostrzegał	3761 K
ostrzegała	3761 K
ostrzegł	3761 K
otrzymywać	3696 chcesz K
označ	62 K mě	62 K ma
označite	62 K me	62 K nas
označte	62 K mě	62 K ma	62 K nás
oznámení	14 K	600 chcete dostávat K	600 chcete zasílat K	600 chceš dostávat K
oznámil	637 K	4430 K
oznámila	637 K	4430 K
ozvěte	38 K se nám	67 K se nám	541 K se nám	634 K se nám
""", 'p': """
padėkite	3211 K mums
pageidaujamą	3159 K šaltinį
paklausė	3214 K
palīdzi	3241 ziedo un K	3278 K mums
palīdzību	3234 mākslīgā intelekta K	3249 mākslīgā intelekta K
parašykite	38 K mums	67 K mums	3211 K mums
parsisiųskite	3211 K
participación	1547 normas de K
partnerské	74 K odkazy	560 K odkazy	4366 K odkazy
partneři	521 my a naši K
pastā	3239 e-K
pastāstiet	38 K mums	67 K mums
patronką	3686 zostań naszą K
patrões	3890 sem K	3940 sem K
paylaşilan	4862 tarafindan K bir gönderi	4862 tarafindan K gönderi
paylaşin	25 K	49 K	4803 K
paylaştiği	4862 K bir gönderi	4862 'in K bir gönderi
paziņoja	3281 K
paziņojumus	3238 K
państwa	3666 czeka na K
pašte	3171 jūsų el. K
pažadėjo	3214 K
periódico	1688 este K	1688 nuestro K
permanència	492 sense K
persiųskite	49 K
personvernerklæring	3501 K
phê	54 mời tôi một ly cà K	5083 mời bạn một ly cà K
phóng	5063 liên hệ K viên	5065 là K viên	5065 K viên ban	5068 là K viên báo	5068 là K viên của	5144 hãy liên hệ K viên
phút	0 K đọc
phản	99 chưa K hồi
pidió	1690 K
pidätetään	1909 kaikki oikeudet K
pidätämme	29 K oikeuden
pisał	3761 K
pisała	3761 K
pišite	38 K nam	38 K našoj	38 K nam na	67 K nam	67 K našoj	67 K nam na	4248 K nam	4280 K nam na	4280 K na	4327 K nam	4448 K nam	4448 K na	4478 K nam na	4478 K na	4523 K nam
piškotke	4451 K	4479 K
piškotki	4451 K
piškotkov	4451 K	4479 K
pište	574 K na	574 K nám na
plakáton	2572 állt a K
plânge	4072 se K
pochází	544 obsah K
podcastów	3672 K
podcastů	549 K
podcaście	34 naszym K
podeľte	67 K sa s nami
podeślij	49 K
podkreśla	3761 K
podporovatelé	635 naši K
podporují	635 nás K
podpoře	498 díky vaší K můžeme	635 díky K
podpořte	562 K	634 K nás	634 K naši	634 K naše	634 K mě
podrška	4327 vaša K
podrške	4267 bez vaše K	4328 vaše K
podršku	4327 vašu K
podržite	4267 K	4327 K nas	4327 K naš
podělte	67 K se s námi	67 K se o
podľa	4430 K
poinformował	3761 K
poinformowała	3761 K
pokračovanie	4334 pre K v čítaní
pokračování	502 K je dostupné	560 K článku níže
pokračuje	560 článek K	560 text K	4366 článok K	4366 text K
pokračujte	502 K ve čtení s
politoložka	531 je K
politológus	2482 K
política	425 K de galetes	1541 K de cookies	3800 K de cookies	3829 cobre K
pomocí	564 K ai
pomocą	3688 z K ai
pomoć	4327 vašu K
pomóż	3758 K nam
pomôžte	4427 K nám
poprosił	3761 K
poprosiła	3761 K
poprosiło	3761 K
poručila	4330 K
poručio	4330 K
poslední	571 K článek zdarma	571 K článek, který můžete
posledný	4377 K článok zadarmo
poslušajte	4477 K nas
postafiókjába	2450 K
postafiókjában	2475 minden reggel a K	2475 minden este a K	2475 minden nap a K	2475 minden héten a K
postafiókodban	2475 minden reggel a K
postaládádba	79 a K	2477 a K
postaládádban	2475 minden reggel a K	2475 minden héten a K
postaládájában	2475 minden reggel a K	2477 ön K
posílat	555 nechte si K
posílejte	541 K nám
posíláme	57 vám K	57 K vám
potřebujeme	634 K vaši pomoc	634 K vaši podporu
používame	4350 K cookies
používá	521 tento web K
používáme	521 K cookies
povestește	67 K-ne
povestiți	67 K-ne
powiedział	3761 K
powiedziała	3761 K
powtarzał	3761 K
powtarzała	3761 K
poznámka	99 K redakce
pozostało	3622 K # %	3622 K #%
pozvěte	54 K mě na kávu	54 K mě na kafe
počasti	54 K me kavom
pořadatelé	637 zvou K
pošaljite	49 K ga	4248 K nam	4248 K na	4327 K nam
pošiljamo	57 K vam	57 vam K
pošleme	57 vám K	57 K vám	57 ti K
pošlete	49 K ho	49 K jej	541 K nám	634 K nám
pošli	49 K ho
pošlite	49 K ho	4347 K nám	4427 K nám
pošljemo	57 vam K
pošljite	49 K ga	4448 K nam	4448 K jo nam	4448 K na	4523 K nam
požádal	637 K
požádala	637 K
pracę	3759 naszą K
pranešimus	3170 K
praneškite	38 K mums	67 K mums
pranešė	3214 K
prašė	3214 K
preberať	45 K
precizējums	99 K:
predchádzajúceho	4381 bez K súhlasu
predchádzajúcej	99 K verzii článku
predplatiteľ	50 ako K	4334 už ste K	4334 ste K
predplatiteľom	80 staňte sa K	4342 K	4427 staňte sa K
predplatiteľov	4342 pre K
predplatné	4334 už máte K	4363 K	4427 kúpte K	4427 kúpte si K	4431 K
predplatného	4363 K
predplatným	4363 K	4384 s K
predplaťte	80 K si
preferată	3971 sursă K pe google	3971 sursă K în google
preferované	539 K zdroje	4345 K zdroje
preferovaný	539 K zdroj	4345 K zdroj
preferovaných	539 K zdrojů	4345 K zdrojov
preferovaným	539 K zdrojem	4345 K zdrojom
pregledač	10 vaš K
prehliadač	10 váš K
première	99 K version de cet
prenumeratorów	3622 tylko dla K	3694 tylko dla K
prenumeratą	3680 z K
prenumeratę	80 kup K	3622 masz już K	3680 zamów K	3680 kup K	3680 wykup K	3706 kup K
preporučila	4330 K
preporučio	4330 K
pretlačiť	45 K
prevziať	45 K
prečítate	4334 celý článok si K
pridruži	51 K im se
pridružite	51 K im se	51 K se	51 K se jim	4327 K se našoj	4327 K im se	4523 K se nam
pridržana	4240 sva prava K
pridržane	4441 vse pravice K
pridržava	29 K pravo
pridržavamo	29 K pravo
pridūrė	3214 K
prihlásenie	4335 ďakujeme za K	4361 ďakujeme za K
prihlásení	4363 po K
prihlásením	4361 K súhlasíte
prihláste	24 K	4334 K sa a čítajte	4427 K sa na odber
prihvaćate	4262 prijavom K
pripažino	3214 K
programėlėje	3169 K
programėlę	3169 K
prohlásil	637 K
prohlásila	637 K
prohlížeč	10 váš K
pronađite	4278 K nas
proposé	2107 conçu et K par
prosił	3761 K
prosiła	3761 K
pročitali	4232 da biste K
pročitate	4230 da K cijeli	4230 da K ceo
prośbę	3616 mamy do ciebie K	3616 mamy małą K
prošnjo	4445 imamo majhno K	4445 majhno K
prywatności	3644 ustawienia K	3644 ustawień K	3647 polityka K	3647 polityce K
przeczytać	3622 aby K cały	3622 aby K ten artykuł
przeczytałaś	3675 dziękujemy, że K
przeczytałeś	3675 dziękujemy, że K
przedrukować	45 K
przedrukowywać	45 K
przeglądarka	10 twoja K
przekaż	3619 K nam #%	3758 K nam	3758 K #
przekonywał	3761 K
przekonywała	3761 K
przesyłajcie	3666 K
przesyłamy	57 K ci
prześlemy	57 K ci	57 K wam
prześlij	49 K go	49 K ten	3650 K zdjęcie	3650 K zdjęcia	3666 K nam	3666 K je do nas	3758 K nam
przyznał	3761 K
przyznała	3761 K
przyłącz	51 K się
przyślij	3650 K zdjęcie	3666 K nam	3666 K je do nas	3758 K nam
práca	4428 naša K
práce	635 naší K
práci	635 naši K
prácu	4428 našu K
právnička	531 je K
právník	531 je K
précision	99 K:
précisé	2210 a K
précédente	99 version K de cet
préférée	2095 source K
préférées	2095 sources K
prévient	2210 K
príspevky	4359 K v diskusii
príspevok	4427 váš K
próxima	3940 nossa K
průzkumu	35 našeho K
ptá	637 K se
pubblicità	11 la K	70 niente K	70 senza K	70 nessuna K	2729 blocco della K	2875 senza K
publicarà	22 no es K
publicará	60 correo no se K
publicată	22 nu va fi K
publicistája	2484 K
publicité	11 la K	11 cette K	70 sans K	70 pas de K	2058 bloqueur de K	2058 bloqueurs de K	2208 sans K
publicités	2058 bloqueur de K
publicystką	3667 jest K	3742 jest K
publicystą	3667 jest K	3742 jest K
publikování	532 K nebo šíření
publiée	22 ne sera pas K	2065 votre adresse e-mail ne sera pas K
pytał	3761 K
pytała	3761 K
pytały	3761 K
pytań	3674 na kilka K
pyyntö	1876 pieni K
pyysivät	2005 K
pásale	1687 K esta
pásalo	49 K
päevakokkuvõte	1716 K
päivitetty	99 juttua K	99 juttua on K
päätoimittaja	1920 K	1988 on K
päätti	2005 K
påminde	4670 K
pénzbe	2570 K kerül
pénzéből	18 olvasók K
písemného	533 bez K souhlasu
písomného	4381 bez K súhlasu
píšte	4380 K na	4380 K nám na
pódcast	34 nuestro K	1688 nuestro K
pôvodnej	99 K verzii článku
pārpublicēt	45 K
pārpublicēšana	3220 K bez	3227 K bez
pārsūtiet	49 K
přebírat	45 K
přebírání	532 K článků
předchozí	99 K verzi článku
předchozího	533 bez K souhlasu	576 bez K souhlasu
předplatitel	50 jako K	50 K může	502 už jste K	502 jste K
předplatitele	536 pro K
předplatitelem	80 staňte se K	634 staňte se K
předplatitelé	50 K mohou	570 jen K	570 pouze K	570 najdou K	570 přečtou K	635 naši K	638 K
předplatitelům	536 K	570 pouze K	570 jen K
předplatné	502 koupit K	503 už máte K	557 K	638 K
předplatného	557 K
předplatným	502 dostupné s K	557 K	579 s K
předplaťte	80 K si	504 K si	634 K si
přehrání	544 K videa
přehráním	519 K videa
přetisk	45 K
přetisknout	45 K
převzít	45 K
přečíst	502 zbývá vám K	611 zbývá K	611 zbývá vám K
přidej	51 K se
přidejte	51 K se	573 K si nás	634 K se	634 K se k nám
přihlaste	24 K	502 K se a čtěte	507 K se k odběru	634 K se k odběru
přihlášení	555 děkujeme za K	557 po K
přihlášením	555 K k odběru	555 K souhlasíte
připojte	51 K se
připomněl	637 K
připustil	637 K
přispějte	90 K, kolik můžete	90 K, čím můžete	562 K	634 K	634 K i vy
přiznal	637 K
přiznala	637 K
přiznává	637 K
příspěvek	634 váš K
příspěvku	519 načtením K	544 zobrazení K
příspěvky	553 K v diskusi
příspěvků	498 žije z K	498 žijeme z K	498 z K čtenářů
příspěvkům	498 díky K čtenářů
původní	99 K verzi článku	99 v K verzi
""", 'q': """
quyên	5144 K góp ngay	5148 K góp
quyền	5058 giữ bản K
quảng	11 K cáo	70 không K cáo	70 không có K cáo	5112 trình chặn K cáo	5112 chặn K cáo
""", 'r': """
radził	3761 K
radziła	3761 K
radí	637 K
rakstīja	3281 K
rappelé	2210 a K
različici	99 prvotni K	99 prejšnji K
rašykite	38 K mums	67 K mums	3211 K mums
rašė	3214 K
recaptcha로	3132 K
recibirás	57 K
reclamă	11 K
reconoció	1690 K
recordó	1690 K
rectificación	99 K:
recunoaște	4072 K
redacció	39 la nostra K	43 cartes a la K	436 la K t'envia	491 la nostra K
redacción	39 nuestra K	43 cartas a la K	99 nota de la K	1601 la K te envía	1645 se incorporó a la K	1688 nuestra K
redacţia	39 K noastră
redacția	39 K noastră	4004 K îți trimite	4070 K noastră
redacției	39 K noastre	99 nota K
redakcją	39 naszą K
redakcję	3758 wesprzyj K
redaktorką	3667 jest K	3742 jest K
redaktorė	3163 K
redaktör	4580 är K för	4580 är K på	4580 är politisk K	4652 är K på
redaktør	695 er K på	695 er K for	695 er politisk K	764 er K på	764 er K i	3524 er politisk K	3524 er K i	3524 er K for	3596 er K i
redação	38 escreva para a K	39 nossa K	67 escreva para a K	3855 a K envia	3900 entrou para a K	3940 nossa K
redistribuída	3826 reescrita ou K
redistribuído	3826 reescrito ou K
reenvíalo	49 K
refusé	2060 K le dépôt
registrácii	4363 po K
registráciou	4361 K súhlasíte
registráciu	4361 ďakujeme za K
regisztrálj	2569 K ingyenesen	2569 K, hogy
regisztráljon	2569 K ingyenesen	2569 K, hogy
regisztrálnia	2512 K kell
regístrate	1506 K gratis	1510 K para
reinhören	886 jetzt K:
rejestrując	3677 K się
reklamlänkar	74 K	4595 K	4627 K
reklamą	11 K
reklám	70 nincs K	4428 bez K
reklámblokkoló	2540 K
reklámblokkolót	2540 K
reklámok	2570 K nélkül
reportaż	3759 ten K
reporterką	3667 jest K	3742 jest K
reportér	542 , K	618 , K	4348 , K
reportérem	542 je K	618 je K
reportérka	542 , K	618 , K	4348 , K
reportérkou	542 je K	618 je K	4348 je K
reportérom	4348 je K
reportérovi	39 našemu K	39 nášmu K
reportérům	39 našim K
reproducció	444 K sense permís
reproducción	1562 prohibida su K	1562 prohibida la K
reprodução	3823 proibida a K	3823 K proibida	3863 K permitida desde	3863 K é permitida desde
reprodúcelo	45 K
republié	45 K	2081 K avec	2126 cet article est K
repórter	39 nosso K	3829 é K
repórteres	39 nossos K
respondió	99 no K a
responsabilità	30 K di
responsável	83 jogue de forma K
reveló	1690 K
rezervăm	29 ne K dreptul
riêng	5048 chính sách quyền K tư	5086 dành K cho thuê bao	5094 quan điểm K của tác giả
rovatvezető	2554 K
rovatvezetője	2484 K	2554 K
ročne	4429 K
ročně	636 K
rät	1017 K
rätta	4586 K fel
rättar	4586 vi K fel
rättelse	99 K
räumte	1017 K ein	1017 K der	1017 K die
rääkis	1759 K
råber	781 K
råbte	781 K
rådde	4670 K
rådede	781 K
réagir	2068 pour K
réagissez	2207 K à
réalisation	2107 n'a pas participé à la K
rédacteur	2085 est K
rédaction	38 appelez la K	38 contactez la K	38 écrivez à la K	38 joignez la K	67 appelez la K	67 contactez la K	67 écrivez à la K	67 joignez la K	99 note de la K	2085 a rejoint la K	2107 n'a pas participé à sa K	2116 la K vous	2120 pour soutenir la K	2207 soutenez la K	2207 alertez la K	2208 notre K
rédactrice	2085 est K
régulièrement	2085 collabore K
répondu	99 n'a pas K à	99 n'ont pas K à
réponse	21 annuler la K
répétait	2210 K
réserve	29 se K le droit
réservons	29 nous K le droit	29 K le droit
réservé	2021 cet article est K	2021 ce contenu est K	2021 article K
réservée	2021 K à nos abonnés	2021 la suite est K	2024 K aux abonnés
réservés	2024 K aux abonnés	2081 tous droits K
résiliable	2209 K à tout moment
részesített	2478 előnyben K forrásként
röst	4583 ai-K	4619 ai-K
răspuns	99 nu a K	99 nu au K	4072 a K	4072 au K
răspunsul	21 anulează K
rằng	5147 viết K	5147 cho K
""", 's': """
sacīja	3281 K
sadržaj	9 ovaj K	4251 vanjski K	4251 spoljni K
sadržaja	9 ovog K	4251 vanjskog K	4251 prikaz ovog K	4251 prikaz K
sakė	3214 K
samfunnsøkonom	3515 er K
samobójcze	99 myśli K
sanctionné	2210 a K
sandučić	79 u vaš K	4233 u vaš K
sandučiću	4233 u vašem K	4262 vašem K
sbírka	638 K
schließ	51 . K dich
schließen	51 . K sie sich	793 K sie ein abo	1014 K sie ein abo
schránke	4335 vašej K
schránky	79 do vaší K	79 do vašej K	507 do vaší K	4335 do vašej K
scrieţi	38 K-ne	67 K-ne
scrieți	38 K-ne	67 K-ne
sdílejte	25 K	49 K ho
segítsen	2569 K, hogy
segítségedre	2569 szükségünk van a K
según	1690 K
sensível	99 pode ser K
sentenció	1690 K
sería	1602 sin ti no K
sesión	24 inicia K	24 inicie K	1506 inicia K para
sessió	24 inicia K
sessão	24 inicie K	3939 inicie K
señaló	1690 K
sfătuia	4072 K
sfătuiește	4072 K
sfătuit	4072 a K
sisällön	9 K	1922 ulkoisen K
sisältö	1881 tämä K on vain
sisältöä	1922 ulkoista K
siunčiame	57 jums K
sjefredaktør	3524 er K
självmordslinjen	99 K
självmordstankar	99 K
sjöng	4670 K
skarży	3761 K
skarżył	3761 K się
skrzynkę	79 na twoją K	3626 na twoją K	3626 na swoją K	3677 K mailową
slažete	43 K se	43 ne K se
slobodné	4427 podporte K
slobodnú	4427 podporte K
slušajte	4278 K nas
slíbil	637 K
slíbila	637 K
socioložka	531 je K
sollicité	99 K par
sollicitée	99 K par
sondę	3674 naszą K
sonuçlarinda	4770 google arama K
sorumluluğu	30 K
souborů	534 K cookie
souhlasíte	43 K?	555 e-mailu K	555 odesláním K	555 registrací K
soạn	38 nhắn cho tòa K	38 nhắn tòa K	38 gửi về tòa K	38 gửi cho tòa K	67 nhắn cho tòa K	67 nhắn tòa K	67 gửi về tòa K	67 gửi cho tòa K	5063 về hộp thư của tòa K	5083 hãy ủng hộ tòa K	5094 bằng văn bản của tòa K	5144 hãy gửi về tòa K	5144 hãy liên hệ tòa K	5144 hãy báo cho tòa K	5145 tòa K
spandér	54 K en kaffe
spolupráci	560 ve K s partnerem	4366 v K s partnerom
sponsorisés	74 liens K
sporočite	38 K nam	67 K nam	4448 K nam
sportkrönikör	4580 är K
sportsredaktør	695 er K
spracovaním	4361 K osobných údajov
sprijiniți	4069 K
sprijină	4069 K-ne
správach	4346 google K
správy	4346 google K
spuneți	38 K-ne	67 K-ne	4070 K-mi mai jos
stellenbörse	885 in unserer K
stjärna	60 fält med K
straipsnį	3182 šį K	3212 visą K
stronę	3697 naszą K
stwierdził	3761 K
stwierdziła	3761 K
stáhněte	634 K si naši	634 K si náš
stálo	637 K na	637 K ve	637 K v
står	30 K för	781 K der på	3614 K det på	3614 K det i	4670 K det på
stöd	4532 med ditt K	4667 K oss	4667 K vår	4667 ditt K
stödja	4592 K oss med
stödlinjen	83 K
stödmedlem	4667 bli K
stödprenumerant	4667 bli K
stötta	4592 K oss med	4667 K oss	4667 K vår	4667 K vårt
støt	707 K os	778 K os	778 K med
støtt	3611 K oss	3611 K vår
støtte	642 med din K	642 vi har brug for din K	707 K os med	707 din K gør	778 din K	778 bliv K	3471 med din K	3537 K oss med	3611 din K
støtteabonnent	3611 bli K
støttemedlem	80 bli K	778 bliv K	3611 bli K
stāstīja	3281 K
stăpâni	4034 fără K
stěžuje	637 K
subscripció	494 K
subskrybentów	3622 tylko dla K	3622 dostępna dla K	3622 dostępne dla K	3694 tylko dla K
subskrypcją	3680 z K	3702 z K
subskrypcję	3622 kup K	3622 masz już K	3677 dziękujemy za K	3680 wykup K	3758 kup K
suosikkilähteeksesi	1913 K
suosikkilähteeksi	1913 K
sursă	4003 link activ către K
suscripción	1506 ya tengo una K	1687 cambia tu K	1691 K
suscríbase	80 K	1687 K
suscríbete	80 K	1506 K para	1506 K por	1506 K en	1516 K al boletín	1687 K
susțin	3995 care ne K lunar	4070 ne K lunar
susține	4069 K-ne	4069 K presa	4072 K că
susținerea	4069 K ta
susțineți	4069 K-ne
svarīgākie	3250 nedēļas K
svarīgākās	3250 nedēļas K
svěřte	541 K se nám
szabályzatot	2467 moderálási K
szabályzatunk	2467 moderálási K
szerencsejáték	2460 túlzásba vitt K ártalmas	2460 K ártalmas, függőséget	2460 K függőséget okozhat! #+
szerkesztője	2484 K	2554 K
szerkesztőségünk	39 K	2570 K
szerkesztőségünket	39 K
szerkesztőségünknek	39 K	2570 K
szerzője	2484 külső K
szociológus	2482 K
szólított	2572 K fel
szükség	2445 önre is K van	2445 önökre is K van	2445 rád is K van
szükségünk	2445 rád is K van	2445 önre is K van
sábado	17 cada K
sáng	17 mỗi K
säger	4593 tills du K upp	4670 K
sähköpostiin	1886 suoraan K
sähköpostiisi	79 K	1887 K
sähköpostillasi	1947 K
sähköpostiosoitettasi	21 K ei julkaista	60 K ei näytetä	60 K ei julkaista
sähköpostiosoitteesi	77 jätä K	77 anna K	77 kirjoita K	1887 K
sélection	2116 K d'articles
sélections	2021 ajouter l'article à vos K
síganos	1532 K en
síguenos	1532 K en	1687 K
sócio	80 seja K
sõltumatut	1756 toeta K
sõnul	1759 K
sök	4609 K nu
sökresultat	4576 K på google
sökt	99 vi har K	99 har K
söyledi	4883 K
söylediler	4883 K
söylüyor	4883 K
søg	721 K nu
søgeresultater	691 K på google
søgning	691 google-K
søk	3554 K nå
søkene	3520 google-K dine
søkeresultatene	3520 K dine på google
súhlasu	4381 bez K
súhlasíte	43 K?	4361 odoslaním K
súmate	51 K	1687 K al
süresi	0 okuma K
sürümünde	99 önceki K
sütibeállításai	2530 K miatt
sütibeállítások	2530 K miatt	2530 K
sütik	2485 K
sütiket	2485 K
săptămână	17 o dată pe K	4071 pe K
sīkdatnēm	3232 K	3250 K
sống	5083 nuôi K tờ báo	5083 bạn đọc nuôi K
""", 't': """
találatok	2478 google-K
tanácsolja	2572 K
tanácsolják	2572 K
tanácsolta	2572 K
tanácsolták	2572 K
tanította	2572 K
taşiyin	4803 K
teigė	3214 K
tekemään	2003 K sitä
tekijänoikeus	1909 K suojaa
tekoäly	1923 tehnyt K
tekoälyavustaja	63 K
tekoälyavustajamme	63 K
tekoälyllä	1923 K
tekoälyn	1923 K avulla	1923 K tekemä
tekoälyä	1923 käyttää K
telefonā	3238 savā K
tesszük	22 nem K közzé
textům	569 ke všem K
teşekkürler	4880 okuduğunuz için K
thiết	5094 không nhất K phản ánh quan điểm
thuê	50 K bao có thể	5086 dành cho K bao	5086 đã là K bao	5148 K bao
thuộc	5059 bản quyền K
thành	5038 dành cho K viên	5081 bạn đã đăng ký K công	5144 trở K thành viên
tháng	5086 đọc miễn phí trong K	5146 mỗi K	5146 hàng K	5146 K đầu
thích	5061 nguồn tin ưa K	5061 nguồn yêu K
thông	14 K báo	5044 bật K báo	5044 nhận K báo	5063 bạn có K tin	5063 bạn đọc cung cấp K tin	5094 khi phát hành lại K tin	5144 hãy gửi K tin	5144 đăng ký nhận K báo	5144 hãy bật K báo
thường	5065 phóng viên K trú tại
tilføjede	781 K
tillgång	4667 få fri K
tillåtet	4606 inte K att återge
tiếng	5079 K việt có dấu
tiếp	5036 để K tục đọc	5036 để đọc K	5036 đăng nhập để K tục	5083 K sức cho báo chí	5086 để K tục đọc	5144 đăng ký để đọc K	5144 hãy K sức	5144 đăng nhập để K tục
tjänst	4528 en liten K att be
tjänsten	4609 sök K
tovább	49 küldd K	49 küldje K
továbbolvasáshoz	2448 a K
toàn	20 K bộ bài	5036 để đọc K bộ	5036 đọc K bộ bài	5086 để đọc K bộ bài	5144 đăng ký để đọc K bộ
tražila	4330 K je
tražili	4330 K su
tražio	4330 K je
tretích	4350 cookies K strán
treści	9 tej K	3680 dostęp do K
treść	9 tę K
trimiteți	49 K-l
trên	5044 theo dõi K
trước	99 bản K của bài	99 phiên bản K của bài	5079 K khi đăng
trường	21 các K bắt buộc
trợ	63 K lý ảo	63 K lý ai
tudósító	2554 K
tudósítója	2484 K	2554 K
turpinātu	3217 lai K lasīt
tuần	17 mỗi K	5081 bản tin hằng K của	5081 bản tin hàng K của	5146 mỗi K
tvrdí	637 K
työmme	2003 K
työtämme	1879 tue K	2002 tue K	2003 K
tájékoztató	2462 adatvédelmi K
támogass	2569 K minket
támogasson	2569 K minket
támogathat	2491 K minket
támogatása	2491 K nélkül	2491 olvasók K nélkül	2569 az ön K
támogatásod	2569 a te K
támogatásából	2445 olvasóink K	2491 olvasóink K
támogatására	2445 olvasóink K
támogatásával	2494 partnerünk K	2567 K készült
támogatónk	2491 legyen ön is K	2491 legyél te is K
täglich	802 K per mail
tähtsamad	1728 nädala K
tärkeimmät	1947 K jutut
tästä	1934 lisää K
täällä	1876 kun kerran olet K
täältä	1934 lisää K
téléchargez	2007 K
témoignez	67 K
tôi	62 gắn thẻ K
töltsd	2569 K le
történész	2482 K
týden	17 každý K
týdně	636 K
týždenne	17 raz K
tłumaczy	3761 K
tłumaczył	3761 K
tłumaczyła	3761 K
třetích	544 cookies K stran
""", 'u': """
uafhængigt	779 K medie
ubegrænset	648 K adgang
udostępnij	25 K
ukarał	3761 K
ulaş	38 bize K
ulaşin	38 bize K	4772 bize K	4803 K
ulaşmak	4772 yazara K
unabhängig	941 K von unserer redaktion	941 von unserer redaktion K	954 damit wir K bleiben	1015 wir sind K
undersökning	35 vår K
undersøgelse	35 vores K
undersøkelse	35 vår K
università	2756 insegna all'K
unterstütze	787 K unsere arbeit	787 K uns mit	1014 K uns	1014 K unsere	1014 K mich	1014 K meine
unterstützen	787 K sie unsere arbeit	787 K sie uns mit	787 mit einer spende K	787 können sie uns K	1014 K sie uns	1014 K sie unsere	1014 sie können das K	1014 freiwillig K	1014 K sie mich	1014 K sie meine	1014 K uns
unterstützt	826 ihr browser K	1014 K uns
unterstützung	783 ihre K	783 mit ihrer K	901 ihrer K	901 deiner K	949 mit K von ki	1014 mit deiner K	1014 deine K	1014 eure K
upišite	77 K svoj e-mail
upozorněni	600 chcete být K
upozornění	512 zapněte si K	554 K	600 chcete dostávat K	600 chcete zasílat K	600 chceš dostávat K	600 chcete posílat K	600 chcete odebírat K
upphovsrätt	4572 skyddat enligt lagen om K
upphovsrättslagen	4572 skyddat enligt K
uprednostňované	4382 K zdroje
uprednostňovaný	4382 K zdroj
uprednostňovaných	4382 K zdrojov
upřednostňované	577 K zdroje
upřednostňovaný	577 K zdroj
upřednostňovaných	577 K zdrojů
upřesnění	99 K:
uredništva	4441 brez dovoljenja K	4441 brez soglasja K
uredništvo	4455 v naše K	4524 naše K
uredništvu	39 našemu K	4448 pišite K
urmărește	3956 K-ne pe	3956 K-ne și pe	3957 K știrile	4069 K-ne
urmăriți	3956 K-ne pe	4069 K-ne
ursprünglichen	99 K version	99 K fassung
ustawień	3644 K cookies	3644 K plików cookie
utilização	3800 K de cookies
utilizează	3959 K cookie
utilizăm	3959 K cookie
utánközlés	2473 K	2496 K
utánközlése	2496 K
utánközölhető	45 K
uutislähteeksesi	1913 ensisijaiseksi K
uutislähteeksi	1913 ensisijaiseksi K
uzależniać	88 hazard może K
uznał	3761 K
uznała	3761 K
uzsvēra	3281 K
użyciu	3688 przy K ai
użytkowników	3675 opiniami K
używamy	3646 K plików cookie
užsisakykite	3148 K prenumeratą
""", 'v': """
valorização	99 centro de K da vida
vašeho	507 do K e-mailu
vedieť	38 dajte nám K	67 dajte nám K	4347 dajte nám K
velük	51 tarts K
velünk	67 oszd meg K
venerdì	17 ogni K
verhängte	1017 K
versión	2 K en audio	99 primera K de este
verständlichkeit	99 der K gekürzt
verstärkung	885 suchen K
versão	2 K em áudio
vervielfältigung	855 K nur mit
verziójában	99 korábbi K
veröffentlicht	22 wird nicht K	45 K werden	838 deine e-mail-adresse wird nicht K	838 ihre e-mail-adresse wird nicht K
veröffentlichung	917 seit der K geändert	917 seit K geändert
već	4245 kad ste K tu	4329 K od
videá	40 fotky a K
videóidat	40 K
videóit	40 K
videóját	2465 küldje el K
videókat	40 fotókat és K	40 képeket és K
viditelný	60 e-mail nebude K
vidéo	9 cette K
vidéos	40 vos K	40 photos et K
viestiä	38 laita K	38 laita meille K	67 laita K	67 laita meille K
virheensä	1926 korjaa K
virtuálneho	63 K asistenta
virtuálny	63 K asistent
virtuální	63 K asistent
virtuālais	63 K asistents
vizibilă	60 email nu va fi K
viên	5065 là biên tập K	5068 là biên tập K của	5086 dành cho hội K
viết	5144 hãy K thư	5145 bài K này	5147 ông K	5147 bà K
você	18 sem K	3940 sem K
vollständigen	793 K artikel lesen
volontär	869 ist K
volontärin	869 ist K
voltál	42 ott K	2465 te is ott K
vpišite	77 K svoj e-naslov
vprašalnik	4458 K
vyhradené	4341 všetky práva K	4341 autorské práva sú K
vykřikl	637 K
vykřikla	637 K
vypočuť	4357 si môžete K
vysvetľuje	4430 K
vysvětlil	637 K
vysvětlila	637 K
vysvětloval	637 K
vysvětlovala	637 K
vysvětluje	637 K
vytvořila	564 K ai
vyzýval	637 K
vyzývala	637 K
vyzývali	637 K
vyzývá	637 K
vyžadované	21 K informace	21 K polia
válaszolt	99 nem K
válaszolta	2572 K
válaszolták	2572 K
változatában	99 korábbi K	99 eredeti K
vás	562 bez K by	635 bez K by	4368 bez K by	4428 bez K by
väitis	1759 K
väitti	2005 K
väittää	2005 K
välise	1709 K sisu
våre	3611 meld deg på K
vårt	3483 meld deg på K	3611 meld deg på K
vær	51 K med
védekezett	2572 K
véli	2572 K
vídeo	9 este K	40 seu K
vídeos	40 tus K	40 fotos y K	40 seus K	40 fotos e K	40 fotos i K
vďaka	4428 K vám
vēlamo	3228 K avotu
vēstkopai	3239 K
vēstulei	3239 ziņu K
vědět	38 dejte nám K	67 dejte nám K	541 dejte nám K	634 dejte nám K
všetkým	4375 k K textom
""", 'w': """
wcześniejszej	99 K wersji
webbläsare	10 din K
webinár	4354 náš K
webinář	547 náš K
według	3761 K
weißt	868 K du mehr
wezwał	3761 K
wiadomościach	3697 google K
widziałaś	3650 K coś
widziałeś	3650 K coś
wołali	3761 K
wołał	3761 K
wołała	3761 K
wpłata	3686 każda K	3758 twoja K
wpłatom	3759 dzięki K
wpłać	3758 K
wspierającym	3758 zostań K
współpracy	3683 we K z partnerem
wyjaśnia	3761 K
wypisać	3626 K się w każdej chwili
wyrażam	3627 K zgodę na
wysyłamy	57 K ci	57 K wam
wyślemy	57 K ci
wyślij	49 K go	3666 K nam	3666 K je do nas
wzywał	3761 K
wzywała	3761 K
wöchentlichen	806 K newsletter
właściciela	3759 nie mamy K
""", 'y': """
yazdiğimiz	4813 daha önce K haber
yazmişti	4883 diye K
yhteistyössä	1935 K mainostajan
yönetmenidir	4776 genel yayin K
""", 'z': """
zaakceptować	3668 K pliki cookie
zaapelował	3761 K
zaapelowała	3761 K
zachęcali	3761 K
zachęcano	3761 K
zachęcał	3761 K
zachęcała	3761 K
zadaním	4361 K e-mailu
zadržana	4240 sva prava K
zadržava	29 K pravo
zadržavamo	29 K pravo
zadáním	555 K e-mailu
zagłosuj	3691 K
zahvaljujući	18 K čitaocima	18 K čitateljima	4267 K vama	4328 K vama
zakázané	4341 šírenie je K
založte	634 K si účet
zamknutý	4334 článok je K
zamčený	502 článek je K
zapisując	3677 K się
zapowiedział	3761 K
zapowiedziała	3761 K
zapytał	3761 K
zapytała	3761 K
zastrzeżone	3661 wszelkie prawa K	3661 wszystkie prawa K
zawołał	3761 K
zawołała	3761 K
zašlete	541 K nám
zašlite	4347 K nám
zaželen	4481 K vir
zaželene	4481 K vire
zaželeni	4481 K vir
zbiórka	3762 K
zbývá	502 K vám # %
zdieľajte	25 K	49 K ho
zdjęcia	40 K i filmy	40 K lub filmy	40 K i wideo	40 swoje K	3650 masz K lub
zdjęcie	40 K lub film	3650 masz ciekawe K	3650 masz K lub film	3650 wyślij K lub
zespołu	3671 do naszego K
zewnętrzna	3668 treść K
zewnętrzne	9 treści K	3646 treści K	3668 treści K
zewnętrznej	9 treści K	3668 treści K
zewnętrznych	9 treści K
zgłoś	3666 K go nam	3758 K nam
ziņas	3250 mūsu K
změněna	99 jména byla K	99 jména jsou K
změněno	99 jméno bylo K
znać	38 daj nam K	67 daj nam K	3698 daj nam K	3758 daj nam K
zněl	637 K
zněla	637 K
znělo	637 K
zobrazení	544 K tohoto obsahu	544 K obsahu
zobrazením	519 K obsahu	519 K videa
zobrazený	60 e-mail nebude K
zostań	3758 K z nami
zpracováním	508 souhlasím se K	522 K osobních údajů
zprávy	540 google K
zprávách	540 google K
zpívali	637 K
zugänglich	902 frei K
zunächst	855 dieser artikel erschien K
zurück	933 geben sie uns etwas K
zverejnená	22 nebude K
zveřejněna	22 nebude K
získavajte	4383 K
získávejte	578 K
zł	3680 za # K	3680 od # K	3760 od # K
złotówka	3686 każda K	3759 każda K
""", 'á': """
állt	2572 ez K
állítja	2572 K
átvehető	45 K
""", 'ä': """
ägare	4592 inga rika K
ähnliches	868 K erlebt
ändå	4528 nu när du K är här
äpp	1714 K
äppi	1714 K
äußern	99 wollte sich nicht K
""", 'å': """
åndsverkloven	3516 beskyttet av K
året	780 om K
återges	4572 får inte K
återpublicera	45 K
återpubliceras	45 K
""", 'ç': """
çalişmak	4780 bizimle K
çalişmalarimiz	4881 K
çağrisinda	4883 K bulundu
çerezler	4753 K kullan
çerezlere	4778 K
çerezleri	4753 K kullan	4778 K	4814 K kabul
çözün	4803 K
""", 'é': """
échanos	1687 K una mano	1687 K un cable
écris	38 K-nous	67 K-nous
écrit	2085 K pour	2210 a K
écrivain	2085 est K
écrivez	38 K-nous	38 K à notre	67 K-nous	67 K à notre	2207 K-nous
éditorialiste	2163 est K
électronique	2031 dans votre boîte aux lettres K
énekelték	2572 K
équipe	2208 notre K
értesítéseket	14 K	2490 K	2537 szeretne K
értesítést	2537 szeretne K	2537 szeretnél K	2537 kér K	2537 kérsz K	2537 kérek K
értesüljön	2490 K elsőként
értesülni	2537 szeretne K a	2537 szeretnél K a	2537 szeretne azonnal K
étoile	60 champs avec une K
évente	2571 K
""", 'í': """
ígérte	2572 K
ígérték	2572 K
írta	2572 K
író	2482 K
""", 'î': """
îmbia	4072 K
îndemna	4072 K
îndemnat	4072 a K
îndemnau	4072 K
întrebat	4072 a K
întrebau	4072 K
""", 'õ': """
õpetas	1759 K
""", 'ö': """
öffnen	808 app K
önemli	4814 günün en K
önerdi	4883 K
önskad	4576 K källa
önökkel	2445 csak K
""", 'ø': """
økonom	686 er K
""", 'ú': """
újraközlése	2496 K
újraközölhető	45 K
újraközölni	45 K
újságírás	2570 független K	2570 a jó K
újságírásunk	2570 K
újságíró	2482 K	2554 K
újságíróink	2570 K
újságíróinkkal	2514 K
újságíróinknak	39 K
újságírója	2484 K	2554 K
újságíróként	2554 K
última	1532 siga la K hora	1532 sigue la K hora
únete	51 K
""", 'ü': """
übernommen	45 K werden	856 K von	942 von der agentur K	942 deutschen presse-agentur K
übersicht	862 K	926 diese K wurde
ücretsiz	15 K haber	15 K makale	4801 K üye olun
ügyfelünk	2514 K
ühendust	38 võta meiega K	67 võta meiega K	1756 võta K
ünü	4878 #'K
ütles	1759 K
ütlesid	1759 K
üyeliği	4792 bülten K
üzente	2572 K
üzenték	2572 K
üçüncü	4778 K taraf
""", 'č': """
častite	54 K me kavom
čitajte	4278 K nas
čitalaca	43 pisma K	4267 uz podršku K	4285 K	4328 uz podršku K
čitanja	0 vreme K	0 vrijeme K
čitanje	0 K
čitaoci	36 naši K	4285 K	4328 naši K
čitatelia	4385 K	4428 naši K
čitatelja	43 pisma K	4267 uz podršku K	4285 K	4328 naših K	4328 uz podršku K
čitatelji	36 naši K	4285 K	4328 naši K
čitateljima	4285 K
čitateľom	18 vďaka K	4385 K
čitateľov	36 našich K	4368 vďaka podpore K	4385 K	4428 našich K	4428 vďaka podpore K
članak	20 cijeli K	4245 svidio vam se K	4263 cijeli K	4263 ceo K	4328 ovaj K
člancima	4274 svim K
članek	4445 vam je bil K všeč	4524 ta K
člankov	4473 do vseh K
členem	80 staňte se K	634 staňte se K
členom	4427 staňte sa K
článek	20 celý K	495 líbil se vám K	502 celý K za	557 celý K	635 tento K	635 líbil se vám K
článkom	4363 všetkým K	4375 k všetkým K	4375 ku všetkým K
článku	20 celého K	611 do konce K
články	635 naše K
článků	557 limit K
článkům	557 všem K	569 ke všem K
článok	20 celý K	4343 páčil sa vám K	4363 celý K	4428 tento K
čtenáři	580 K	635 naši K
čtenářů	36 našich K	43 listy K	498 z darů K	498 díky darům K	498 díky podpoře K	562 díky podpoře K	580 K	635 našich K	635 na podpoře K	635 díky podpoře K
čtenářům	18 díky K	36 našim K	580 K
čtení	0 doba K
čtěte	573 K nás
číst	635 K dál bez
čítajte	4379 K nás	4427 K ďalej za
čítania	0 čas K
""", 'ď': """
ďakujeme	4427 K, že nás čítate
""", 'đ': """
đây	5144 bấm vào K
đóng	5144 K góp của bạn	5144 hãy K góp
đăng	45 K lại	5081 cảm ơn bạn đã K ký	5081 bằng việc K ký, bạn	5144 K ký để đọc bài
đường	5063 K dây nóng của tòa soạn	5063 K dây nóng của báo	5144 vui lòng gọi K dây nóng
đọc	18 nhờ bạn K	43 thư bạn K	5086 cần trả phí để K
""", 'ľ': """
ľubovoľnou	4429 K sumou
""", 'ř': """
řekl	637 K
řekla	637 K
říká	637 K
""", 'ś': """
śledztwa	3759 nasze K
śledztwo	3759 to K
śledź	3634 K nas na	3758 K nas
śpiewali	3761 K
świadkami	3650 byliście K	3650 byli państwo K
świadkiem	42 byłeś K	42 byłaś K	3650 byłeś K	3650 byłaś K	3650 jesteś K
""", 'ş': """
şikâyet	4883 K etti
""", 'š': """
šaljemo	57 K vam	57 vam K
šaljite	4248 K nam
šaukė	3214 K
šiandien	3173 aukokite K
šodien	3241 ziedo K
""", 'ź': """
źródło	3661 K: pap
""", 'ż': """
żadnego	71 K spamu
żądał	3761 K
""", 'ž': """
žalio	4330 K se
želene	4481 K vire
želeni	4446 K vir
željene	4246 K izvore
željeni	4246 K izvor
žiadny	71 K spam
žurnalistai	3212 mūsų K
žurnalistams	39 mūsų K
žurnalistas	3163 K
žurnalistika	635 naše K	635 nezávislá K	3212 K kainuoja	3212 gera K	4428 nezávislá K
žurnalistiku	635 nezávislou K	4428 nezávislú K
žurnalistiky	635 nezávislé K
žurnalistė	3163 K
žurnāliste	3231 K
žurnālisti	3279 mūsu K
žurnālistiem	39 mūsu K
žurnālistika	3279 neatkarīga K	3279 K maksā	3279 laba K
žurnālistiku	3241 atbalsti neatkarīgu K	3279 neatkarīgu K
žurnālists	3231 K
žádal	637 K
žádala	637 K
žádali	637 K
žádný	71 K spam
""", 'ά': """
άδεια	47 K cc	1095 χωρίς K
άρθρα	1169 τα K μας
άρθρο	1169 αυτό το K
""", 'έ': """
έγγραφη	1095 χωρίς K άδεια
έγραφαν	1171 K
έγραφε	1171 K
έγραψε	1171 K
έλεγαν	1171 K
έλεγε	1171 K
έρευνά	1067 K μας
έρευνές	1169 οι K μας
""", 'ή': """
ήσασταν	42 K εκεί
""", 'α': """
αγαπημένες	1049 K σου πηγές	1049 K σας πηγές	1049 K πηγές
αγαπημένη	1049 K πηγή
ακολουθήστε	1029 K μας	1168 K μας
ακολουθείστε	1029 K μας
ακόμη	1084 K και # ευρώ
αλλάξει	99 τα ονόματα έχουν K
ανάγνωσης	0 χρόνος K
ανέφερε	1171 K
αναγνωστών	1098 K
αναγνώστες	18 χάρη στους K	1098 K	1169 οι K μας
αναδημοσίευση	45 K	1042 απαγορεύεται η K	1042 επιτρέπεται η K
αναδημοσιευθεί	45 K
αναδημοσιεύσετε	45 K
αναπαραγωγή	1043 K χωρίς
αναπληρωτής	1054 είναι K καθηγητής
αναπληρώτρια	1054 είναι K καθηγήτρια
ανεξάρτητη	1168 ενισχύστε την K
ανταποκρίτρια	1052 είναι K	1054 είναι K
ανταποκριτής	1052 είναι K	1054 είναι K
απάντησαν	1171 K
απάντησε	99 δεν K	1171 K ο	1171 K η
απάντησης	21 ακύρωση K
απαγορεύεται	1043 K η αντιγραφή	1043 K η αναπαραγωγή
αποδεχθείτε	1057 K τα cookies
αποδεχτείτε	1057 K τα cookies
απορρήτου	1046 πολιτική K
από	1075 K # €	1166 # K τα #	1166 # K #
αρθρογράφος	1052 είναι K	1054 είναι K
αρχισυντάκτης	1052 είναι K
αρχισυντάκτρια	1052 είναι K
αυτούς	51 γίνετε ένας από K
αφήστε	77 K το email σας
αφεντικά	1129 χωρίς K
""", 'β': """
βιβλιοπωλείο	1065 ηλεκτρονικό μας K
βοήθειας	99 γραμμή K	1081 γραμμή K κεθεα
βοηθήστε	1168 K μας
βοηθειας	1081 γραμμη K κεθεα
βοηθούν	1169 μας K
βρείτε	1029 K μας στο
""", 'γ': """
γίνε	51 K κι εσύ
γίνετε	51 K μέρος	80 K μέλος	80 K μέλη	1168 K μέλος	1168 K κι εσείς
γνώσεις	1070 τις K σας
γράψε	38 K μας	67 K μας
γράψτε	38 K μας	67 K μας	77 K το email σας	1051 K μας	1168 K μας
γραπτή	1095 χωρίς K άδεια
""", 'δ': """
δήλωσαν	1171 K
δήλωσε	1171 K ο	1171 K η	1171 K στην
δημοσιεύεται	22 δεν K
δημοσιογράφοι	1169 οι K μας
δημοσιογράφος	1052 είναι K	1052 , K	1052 - K	1054 είναι K στ	1054 είναι K του	1054 είναι K της
δημοσιογράφους	39 τους K μας
δημοσιογραφία	1169 η K μας	1169 ανεξάρτητη K	1169 η ανεξάρτητη K
δημοσκόπησή	1067 K μας
δημοσκόπηση	1067 στη K
διαβάσετε	1024 για να K ολόκληρο
διαβεβαίωσε	1171 K
διαμαρτυρήθηκε	1171 K
διαφήμιση	11 τη K	1078 μετά τη K
διαφημίσεις	70 χωρίς K	1169 χωρίς K
διαφημίσεων	1123 αποκλεισμού K
διαφωνείτε	43 K
διδάκτωρ	1054 είναι K
διεύθυνση	1027 τη K email	1027 η K email	1074 K email	1074 K e-mail
δικαιώματος	1042 με επιφύλαξη παντός K
διοργανωτές	1171 καλούν οι K
διορθώθηκε	99 το άρθρο K
διόρθωση	99 K:
δουλειά	1169 η K μας
δωρεά	1084 κάντε μια K	1168 η K σας	1168 κάντε μια K	1172 K
δωρεάν	15 K άρθρα	1075 K άρθρα
δωρεές	1172 K
""", 'ε': """
είμαστε	1169 K μια μικρή
είπαν	1171 K
είπε	1171 K
εβδομάδα	17 κάθε K	1170 την K
εγγραφή	1074 με την K σας
εγγραφείτε	1025 K για να	1075 K δωρεάν	1168 K δωρεάν	1168 K τώρα	1168 συνδεθείτε ή K
ειδοποιήσεις	14 K
εικονικό	63 K βοηθό
εικονικός	63 K βοηθός
εισερχόμενά	1026 στα K σας
εκδήλωσή	1065 K μας
εκδοχή	99 αρχική K
εκφράζουν	1063 τα σχόλια K	1072 τα σχόλια K	1072 σχόλια δεν K
εμφανίζεται	60 email δεν K
εμφανιστεί	60 email δεν θα K
ενεργοποιήστε	1030 K τις ειδοποιήσεις	1032 K τη javascript
ενημερωτικά	1027 K δελτία
ενημερωτικό	78 το K δελτίο	1027 K δελτίο
ενημερώθηκε	99 το άρθρο K
ενημερώστε	1051 K μας
ενισχύστε	1084 K	1168 K μας
ενοχλήσει	99 ενδέχεται να K
ενσωματωμένο	1057 K περιεχόμενο
εξήγησε	1171 K
επανέλαβε	1171 K
επαναλάμβανε	1171 K
επιβεβαιώστε	1074 K την εγγραφή
επικοινωνήστε	38 K μαζί μας	67 K μαζί μας	1051 K μαζί μας	1051 K με τον συντάκτη	1051 K με τη συντάκτριά	1051 K με τη συντάκτρια	1051 K με τη σύνταξη
επικοινώνησε	38 K μαζί μας	67 K μαζί μας
επισήμανε	1171 K
επιστήμονας	1054 είναι πολιτικός K
επιστολή	43 την K σας
ερευνήτρια	1054 είναι K
ερευνητής	1054 είναι K
ερωτηματολόγιο	1071 το K
εσάς	1084 χάρη σε K	1169 χάρη σε K
εσείς	51 ελάτε κι K
ευρώ	1075 με # K
ευχαριστούμε	1074 K για την εγγραφή	1168 K που μας
εφαρμογή	84 στην K μας
""", 'ζ': """
ζήτησαν	1171 K
ζήτησε	1171 K ο	1171 K η	1171 K στο	1171 K από
ζητούσαν	1171 K
ζητούσε	1171 K
""", 'η': """
ηλεκτρονικό	1065 K μας κατάστημα
""", 'ι': """
ιδιοκτήτες	1129 χωρίς K
ισχυρίζεται	1171 K
ισχυρίστηκε	1171 K
""", 'κ': """
κάλεσε	1171 K ο	1171 K η
κάνε	62 K μου tag
κάνοντας	1074 K κλικ
κάντε	62 K μου tag	62 K tag
κέρασέ	54 K με έναν καφέ
κίνδυνος	88 K εθισμού	1081 K εθισμού
καθηγήτρια	1054 είναι K
καθηγητής	1054 είναι K
καλούσαν	1171 K
καλούσε	1171 K
κανάλι	1169 το K μας
κατάστημά	1065 στο K μας
κατήγγειλε	1171 K
καταγγέλλει	1171 K
καταγγελία	1051 κάντε μας την K
κατεβάστε	1030 K την εφαρμογή
κεράστε	54 K με έναν καφέ
κινδυνος	1081 K εθισμου
κοινοποιήθηκε	1152 η δημοσίευση K από
κουίζ	1067 το K	1067 στο K	1067 το K μας
κυκλοφορεί	1065 K το νέο τεύχος
κυριότερες	1074 τις K ειδήσεις
""", 'λ': """
λάβετε	1096 K
λέει	1171 K
λαμβάνεις	1093 θέλεις να K
λαμβάνετε	1093 θέλετε να K	1096 K
""", 'μ': """
μήνα	1170 τον K	1170 το K	1170 ανά K	1170 κάθε K
μήνυμα	38 στείλε K	67 στείλε K
με	1075 K # €
μεγαλομετόχους	1129 χωρίς K
μετόχους	1129 χωρίς K
μοιράστηκε	1152 μια δημοσίευση που K	1152 ένα βίντεο που K
μοιραστείτε	25 K	49 K το	67 K την εμπειρία	67 K την ιστορία	67 K μαζί μας
""", 'ν': """
νοημοσύνη	1086 με τεχνητή K	1086 από τεχνητή K
νοημοσύνης	1086 με τη βοήθεια τεχνητής K
""", 'ξ': """
ξεκλειδώστε	1024 K
""", 'ο': """
οικονομολόγος	1054 είναι K
ολόκληρο	20 K το άρθρο	1075 K το άρθρο
ομάδα	1065 στην K μας	1168 ελάτε στην K	1169 η K μας
""", 'π': """
παράκληση	1048 έχουμε μια μικρή K	1048 μια μικρή K
παραδέχεται	1171 K
παραδέχθηκε	1171 K
παραδέχτηκε	1171 K
παρακάλεσε	1171 K
παρακαλούσαν	1171 K
παρακαλούσε	1171 K
πατώντας	1074 K
πείτε	38 K μας	67 K μας
περιέχει	99 K σκηνές
περιήγησης	10 το πρόγραμμα K
περιγραφές	99 περιέχει K
περιεχομένου	9 αυτού του K	1057 εξωτερικού K
περιεχόμενο	9 αυτό το K	1057 αυτό το K	1057 το K αυτό	1057 εξωτερικό K
πολιτική	1046 K cookies
πρέπει	1057 δείτε το βίντεο K
προέτρεπαν	1171 K
προέτρεπε	1171 K
προέτρεψε	1171 K
προειδοποίησε	1171 K
προειδοποιεί	1171 K
προηγούμενη	99 K εκδοχή	99 K έκδοση του
προσπάθειά	1168 ενισχύστε την K
προσωπικών	1046 K δεδομένων
προτεινόμενη	1049 K πηγή
προτιμώμενες	1049 K πηγές	1144 K πηγές
προτιμώμενη	1049 K πηγή	1144 K πηγή
προωθήστε	49 K
πρωί	17 κάθε K
πρόσβαση	1091 K σε όλα
πρόσθεσαν	1171 K
πρόσθεσε	1171 K ο	1171 K η
πρώτο	1075 τον K μήνα
πρώτος	1170 K μήνας
""", 'ρ': """
ρεπορτάζ	1169 το K μας	1169 αυτό το K
ρυθμιστής	1081 αρμόδιος K εεεπ
ρυθμιστης	1081 αρμοδιος K εεεπ
ρωτούσαν	1171 K
ρωτούσε	1171 K
ρώτησαν	1171 K
ρώτησε	1171 K ο	1171 K η
""", 'σ': """
σημαντικότερες	1074 τις K ειδήσεις
σημείωσε	1171 K ο	1171 K η
στέλνουμε	57 σας K	57 σου K
στήριξέ	1168 K μας
στήριξή	1084 χωρίς τη K	1168 η K σας	1168 τη K σας	1169 χωρίς τη K
στήριξη	1084 χάρη στη K	1169 χάρη στη K
στείλε	38 K μας	67 K μας	1051 K μας
στείλτε	38 K μας	38 K μήνυμα	49 K το	67 K μας	67 K μήνυμα	1051 K μας	1168 K μας
στηρίξτε	1084 K	1168 K μας	1168 K την	1168 K το	1168 K τη
συγγραφέας	1054 είναι K
συγκατάθεση	1057 K για cookies
συκοφαντικά	1063 K σχόλια
συμβουλεύει	1171 K
συμβούλευε	1171 K
συμβούλευσε	1171 K
συμβούλεψε	1171 K
συμπληρώστε	77 K το email σας
συμφωνείτε	43 K
συνέδριο	1065 K μας
συνέδριό	1065 K μας
συνέστησε	1171 K
συνδεθείτε	24 K	1025 K για να
συνδρομή	1075 με K	1075 K από	1097 με K	1172 K
συνδρομητές	50 οι K μπορούν	80 γίνετε K	1024 διαθέσιμο μόνο σε K	1024 διαθέσιμο σε K	1047 μόνο για K	1047 μόνο σε K	1168 γραφτείτε K	1169 οι K μας	1172 K
συνδρομητής	50 ως K	80 γίνετε K	1024 είστε ήδη K	1168 γίνετε K
συνεργασία	1078 σε K με χορηγό	1078 σε K με τον χορηγό
συνεργατών	74 συνδέσμους K	1078 συνδέσμους K
συνεχίζεται	1078 K παρακάτω
συνεχίσετε	1024 για να K την ανάγνωση	1024 να K την ανάγνωση
συνεχίσουμε	1169 να K
συνεχίστε	1024 K την ανάγνωση
συνιστούσε	1171 K
συντάκτης	1052 είναι K
συντάκτρια	1052 είναι K
σχολιάσετε	6 K
σχόλια	85 στα K	1072 στα K
σύμφωνα	1171 K
σύνταξή	39 τη K μας
σύνταξης	99 σημείωση της K
""", 'τ': """
τελευταίο	1092 K δωρεάν άρθρο
τραγουδούσαν	1171 K
τόνιζε	1171 K
τόνισε	1171 K
""", 'υ': """
υβριστικά	1063 K σχόλια
υβριστικό	1063 σχόλια με K
υπευθυνα	1081 παιξε K
υπεύθυνα	83 παίξτε K	83 παίζετε K	1081 παίξε K	1081 παίζουμε K
υπογράμμισε	1171 K
υποσχέθηκε	1171 K
υποχρεωτικά	21 K πεδία
""", 'φ': """
φτάσατε	1048 αφού K ως εδώ
φωνάζει	1171 K
φωτογραφίες	40 K και βίντεο	40 τις K σας	40 K ή βίντεο
φύγετε	1048 πριν K
φώναζαν	1171 K
φώναζε	1171 K
φώναξαν	1171 K
φώναξε	1171 K
""", 'χ': """
χάνετε	1093 μη K
χρήσης	1046 όροι K	1074 όρους K
χρειαζόμαστε	1168 K τη βοήθειά σας
χρησιμοποιεί	1033 K cookies
χρησιμοποιούμε	1032 K cookies
χρόνο	1170 τον K
χωρίς	71 K spam
""", 'ψ': """
ψηφίστε	1089 K
ψηφιακό	63 K μας βοηθό
ψηφιακός	63 K βοηθός
ψηφοφορία	1067 στην K
""", 'а': """
абонамент	248 вече имате K	279 с K	279 K за	299 с K	343 K
абонамента	277 с K си	277 благодарим за K
абонат	50 като K	246 вече сте K
абонати	258 само за K	343 K
абонатите	50 K могат
абонирайте	80 K се	246 K се, за да	249 K се за бюлетина	339 K се
абонирането	277 с K
автора	4108 мнение K	4108 точка зрения K	4910 думка K	4910 точка зору K
авторизованные	4141 только K
авторизованным	4141 K пользователям
авторизовані	4943 лише K
авторизуйтесь	24 K
авторкою	4929 зв'язатися з K
авторов	4108 мнение K	4108 мнения K	4108 точки зрения K
автором	4929 зв'язатися з K
автору	54 на каву K	4129 пишите K
авторів	4910 думки K	4910 думка K	4910 погляди K
адрес	21 имейл K няма	277 имейл K
адреса	277 имейл K
адресою	4964 пишіть за K
адресу	4161 пишите по K
азартних	88 участь в K іграх	4900 участь в K іграх може	4900 участь у K іграх може
азартные	4098 K игры могут вызвать
азартных	88 участие в K играх может вызвать	4098 участие в K играх может
азартні	4900 K ігри можуть
анкета	273 нашата K	273 кратка K
анкетата	274 K
анкету	4140 K	4942 K
анонимно	4129 K
афилиейт	282 K линкове
""", 'б': """
бажаних	4926 K джерел
безкоштовна	4962 остання K стаття
безкоштовний	4938 наш K вебінар	4946 K акаунт	4962 останній K матеріал
безкоштовних	4946 ліміт K	4946 K статей
безкоштовні	15 K статті	4946 K статті
безлимитный	4083 K доступ
безплатен	270 нашия K уебинар
безплатна	293 последна K статия
безплатни	15 K статии	279 K статии
безплатно	279 K, за
бесплатная	4159 последняя K статья
бесплатную	99 K линию
бесплатные	15 K статьи	4144 K статьи
бесплатный	4135 наш K вебинар	4144 K аккаунт	4159 последний K материал
бесплатных	15 K статей	4144 лимит K	4144 K статей
бисквитки	267 K	297 K
бисквитките	267 K	297 K
благав	5029 K
благала	5029 K
благали	5029 K
благодарение	18 K на читателите	285 K на вас	285 K на вашата	340 K на вас
благодарим	277 K ви, че се
благодаря	4150 K донатам	4224 K вам	4224 K вашей
блокировщик	4105 отключите K	4105 K рекламы
блокувальник	4907 K реклами
больше	4109 знаете K
бот	39 наш K
браузер	10 ваш K	4122 ваш K	4921 ваш K
браузър	10 вашият K
букмекерская	4098 K контора. #	4098 реклама. K
бюлетин	78 нашия K	249 нашия K	278 K	340 нашия K	343 K
бюлетина	78 за K	249 K ни	249 запишете се за K	278 K
бюлетини	278 K
бяхте	42 K ли там
більше	4911 знаєте K
""", 'в': """
вайбері	4927 K
вайбър	16 K	262 K
ватсапе	4127 K
вашата	250 на K поща
ваших	4222 # из K #
введите	77 K адрес
вебинар	4135 наш K
вебінар	4938 наш K
взывал	4226 K
видео	9 это K	40 фото и K
виділіть	4925 K
визнав	5029 K
визнала	5029 K
визнає	5029 K
викала	342 K
викаха	342 K
викаше	342 K
викна	342 K
використання	4921 K cookie	4952 будь-яке K матеріалів	4952 K матеріалів сайту
використанні	4919 при K матеріалів
використовує	4908 K cookie
використовуємо	4907 K cookie
вимагав	5029 K
вимагала	5029 K
вимагали	5029 K
виправлення	99 K:
випуск	4940 K
виртуален	63 K асистент
виртуалният	63 K ни асистент
виртуальный	63 K помощник	63 K ассистент
вирішив	5029 K
вк	4127 K
вкажіть	77 K свою пошту
включете	51 K се
вконтакте	4127 K
влезте	24 K
вміст	9 цей K
внескам	4953 завдяки K	5027 завдяки K
внесок	5026 ваш K
войдите	24 K	4084 K, чтобы
вотсапе	4127 K
вотсапі	4927 K
впн	64 без K
всеки	285 K лев
встановіть	4895 K додаток
въведете	77 K имейла си
възпроизвеждането	284 K
выделите	4110 K ее	4110 K текст
вызывать	4098 азартные игры могут K
выпуск	4138 K
відео	40 фото та K	40 фото й K	40 фото і K
відмовилися	99 K від коментарів
відповів	99 не K на	5029 K
відповідав	5029 K
відповідально	83 грайте K
відповідальності	30 не несе K
відповідальної	4900 дотримуйтеся правил (принципів) K	4900 дотримуйтесь правил (принципів) K	4900 принципів K гри	4900 правил K гри
відповідь	21 скасувати K
відповіла	5029 K
відповіли	99 не K на
відправити	21 K коментар
віртуальний	63 K помічник	63 K асистент
""", 'г': """
героев	99 имена K
героїв	99 імена K
гласеше	342 K
гласил	4226 K
гласила	4226 K
гласит	4226 K
гласувайте	290 K
гледайте	295 K ни
говорил	4226 K
говорила	4226 K
говорили	4226 K
говорит	4226 K
год	4225 в K
годишно	341 K
голосуйте	4155 K	4958 K
гривень	5028 # K
грн	5028 # K
група	296 viber K
гукав	5029 K
гукали	5029 K
гукнув	5029 K
гукнула	5029 K
гіперпосилання	4919 K обов
""", 'д': """
дальше	4083 чтобы читать K
дарение	339 вашето K	341 с K	343 K
дарения	343 K
дарете	285 K	339 K ни
джерела	4926 обрані K	4926 бажані K
джерелом	4926 основним K	4926 бажаним K
дзен	4127 K
дзене	4127 K
дзеркала	64 K
дзеркало	64 K
дзеркалом	64 K
добави	342 K
добавил	342 K	4226 K
добавила	342 K	4226 K
добавьте	4096 K нас в
добавя	342 K
доверието	99 телефон на K
доверия	99 телефон K
довіри	99 лінія K
додав	5029 K
додала	5029 K
додатку	84 у нашому K
додає	5029 K
дозволить	5026 ваша підтримка K
дозволяється	4952 матеріалів K лише
долучайтесь	51 K	5026 K до нас	5026 K до нашої	5026 K до нашого	5026 K до спільноти	5026 K до читачів
долучайтеся	51 K	5026 K до нас	5026 K до нашої	5026 K до нашого	5026 K до спільноти	5026 K до читачів
донат	4223 ваш K	5026 ваш K	5030 K
донатам	4953 завдяки K
донати	5030 K
донатом	5028 K
донаты	4227 K
доповнено	99 новину K
дополнен	99 текст K
дополнена	99 новость K
допомагає	5026 ваша підтримка K
допомога	5026 нам потрібна ваша K
допомогою	4955 за K ші
допоможе	5027 K нам
допоможуть	4953 K нам працювати	5027 K нам
допоможіть	90 K, скільки можете
допускается	4149 материалов K только
допълнена	99 статията е K
доступ	4144 полный K	4946 повний K
достъпен	246 K за абонати
достъпна	246 K за абонати
достъпно	246 K за абонати
дочитали	4074 вы K до конца	4885 ви K до кінця
дочитати	4891 щоб K
дочитать	4083 чтобы K	4144 K
дізнаватися	4973 хочете K про
""", 'е': """
евро	279 за # K
ежедневную	4088 K рассылку
ежемесячно	4225 K
ежемесячное	4223 оформите K
ежемесячный	4150 K донат
еженедельную	4088 K рассылку
електронна	250 вашата K поща
електронної	4945 адресу K пошти
електронну	4945 K адресу	4945 K пошту
епизод	272 K
епизода	272 K
есть	4109 вам K что
""", 'ж': """
жаловалась	4226 K
жаловался	4226 K
жалуются	4226 K
жодного	71 K спаму
журналист	265 е K	265 - K	265 , K	4130 - K	4130 , K	4208 K
журналисти	340 нашите K
журналистика	340 независимата K	340 независима K	340 нашата K	4224 независимая K
журналистике	4224 независимой K
журналистики	4224 независимой K
журналистику	4224 независимую K
журналистка	265 е K	265 , K	4130 - K	4130 , K	4208 K
журналисты	4224 наши K
журналіст	4933 - K	4933 , K	5010 K
журналістам	39 нашим K
журналісти	5027 наші K
журналістика	5027 незалежна K
журналістику	5027 незалежну K	5027 якісну K
журналістка	4933 - K	4933 , K	5010 K
журналісту	39 нашому K
""", 'з': """
з	5025 # K #
завантажити	4895 K застосунок
завантажте	4895 K додаток
завдяки	4953 існує K	5027 K вам	5027 K вашій
зависимост	88 хазартът създава K
зависимость	4098 азартные игры вызывают K
задонатьте	4223 K	5026 K
задължителните	21 K полета
зазначив	5029 K
зазывал	4226 K
закликав	5029 K
закликала	5029 K
закликали	5029 K
закончились	4083 бесплатные статьи K
залишає	29 K за собою право
залишилося	4892 K #%	4892 K # %
залиште	77 K свою адресу	77 K адресу	77 K пошту
заметили	4111 K ошибку
замолчим	4224 мы не K
запазени	256 всички права K
запевняв	5029 K
запевняла	5029 K
запевняє	5029 K
записи	58 новые K на почту
запитав	5029 K
запитала	5029 K
запитань	4942 на кілька K
запишете	249 K се за нашия
зарегистрированные	4141 только K
зарегистрированным	4083 доступен только K
зарегистрированы	4083 уже K
зарегистрируйтесь	4084 K, чтобы	4144 бесплатно K	4144 K бесплатно	4223 K бесплатно	4223 K, чтобы читать
зареєстровані	4943 лише K	4943 тільки K
зареєструйтесь	4892 K, щоб	4946 безкоштовно K	4946 K безкоштовно	5026 K безкоштовно	5026 K, щоб читати
зареєструйтеся	4946 K безкоштовно
застосунку	84 у нашому K	84 в нашому K	4923 нашому K
застосунок	4895 завантажте K	4923 наш K	4923 мобільний K	5026 завантажте K і	5026 завантажте K та
захищено	4919 усі права K
захищені	4919 усі права K	4919 всі права K
защищенной	4129 K формой
защищены	4120 все права K
защищённой	4129 K формой
заяви	342 K
заявив	5029 K
заявил	342 K	4226 K
заявила	342 K	4226 K	5029 K
заявили	4226 K	5029 K
заявиха	342 K
звёздочкой	60 поля со K
згодні	43 не K
здесь	4074 раз уж вы K
зеркала	64 K
зеркало	64 K
змінено	99 імена K	99 ім'я K
знайшли	4925 якщо ви K
знанията	273 K си
зобов	5029 K'язав
зовнішнього	4935 K вмісту	4935 K контенту
зовнішній	4935 K вміст	4935 K контент
зробіть	4889 K внесок	5026 K внесок у	5026 K внесок на
зірочкою	60 поля с K	60 поля із K
""", 'и': """
из	4222 # K #
избранное	4126 K
известията	14 K
извика	342 K
изкуствен	287 с помощта на K интелект	287 с K интелект	287 от K интелект
изменено	99 имя K
изменены	99 имена K	99 имена героев K
изпратете	38 K ни	49 K я	67 K ни	263 K ни	339 K ни
изпращайте	263 K ни	264 K на
изпращаме	57 ви K	57 K ви
изтеглете	339 K нашето
източник	261 основен K
източници	261 любими K
имейл	250 вашия K	277 вашия K	277 по K	277 на K
имейла	79 на K ви	250 на K си
имейлът	60 K ви няма да
иностранного	4120 выполняющим функции K агента
иностранным	4224 K агентом
инстаграм	262 K
искусственного	4152 с помощью K интеллекта
искусственным	4152 K интеллектом
использование	4122 K cookie	4132 K cookie	4149 любое K материалов	4149 K материалов сайта
использовании	4120 при K материалов	4149 полном или частичном K	4149 частичном K материалов
используем	4105 K cookie
использует	4106 K cookie
исправление	99 K:
источники	4126 избранные K	4126 любимые K
источников	4126 избранных K	4163 избранных K
источником	4126 основным K
исчерпали	4083 K лимит
""", 'к': """
каждое	17 K утро
каждый	4225 K месяц
каже	5029 K
каза	342 K
казав	5029 K
казал	342 K
казала	342 K	5029 K
казали	5029 K
казаха	342 K
казва	342 K
казвал	342 K
казвала	342 K
канал	296 viber K	4224 наш K	5027 наш K
канала	4224 нашего K
каналу	5027 нашого K
колумнист	4130 - K	4130 , K	4208 K
колумніст	4933 - K	5010 K
колумністка	4933 - K	5010 K
команде	4135 к нашей K
команди	4938 до нашої K
коментар	6 залишити K
коментарите	85 в K	275 K под
коментарях	85 у K	85 в K	4920 у K	4920 в K
коментатор	265 е K
коментиране	275 правила за K	275 правилата за K
коментирате	6 за да K	275 K
коментувати	6 K
комментариев	99 отказались от K	99 отказался от K
комментарии	6 оставлять K
комментарий	6 оставить K	4110 чтобы оставить K
комментария	21 для отправки K
комментариях	85 в K	4121 в K
комментировать	6 K
контент	9 этот K	9 цей K	4132 внешний K
контента	9 этого K	4132 внешнего K
контенту	9 цього K
конференцию	4135 нашу K
конференция	270 нашата K
конференцію	4938 нашу K
конфиденциальности	4104 настройкам K	4104 настройками K	4105 политикой K	4122 политика K
конфіденційності	4906 налаштуваннями K	4907 політикою K	4921 політика K
копирование	4149 K материалов сайта
кореспондент	265 е K	265 , K	4933 - K	4933 , K	5010 K
кореспондентка	4933 - K	4933 , K	5010 K
короткий	4140 K опрос
корреспондент	4130 - K	4130 , K	4208 K
корреспондентам	39 нашим K
корреспондентка	4208 K
корреспонденту	39 нашему K
крикнув	5029 K
крикнул	4226 K
крикнула	4226 K	5029 K
кричав	5029 K
кричал	4226 K
кричала	4226 K	5029 K
кричали	4226 K	5029 K
кричит	4226 K
""", 'л': """
лв	279 за # K
лев	279 за # K
лева	279 за # K	341 K
лекцию	4135 нашу K
лекцію	4938 нашу K
лиценз	47 K cc
лицензии	47 K cc
ліцензією	47 K cc
""", 'м': """
магазин	270 нашия онлайн K	270 нашия K
магазина	270 онлайн K ни	4135 нашего K
магазине	4135 в нашем K	4135 в нашем интернет-K
магазину	4938 нашого K
магазині	4938 у нашому K	4938 в нашому K	4938 нашому інтернет-K
материал	4110 обсудить K	4132 внешний K	4165 K создан	4224 этот K
материалам	4157 ко всем K
материалы	4224 наши K
матеріал	5027 цей K
матеріали	5027 наші K
матеріалу	99 першій версії K
матеріалів	4952 копіювання K сайту	4952 K посилання обов'язкове	4960 до всіх K	4960 до усіх K
мероприятие	4135 наше K
месенджері	4927 K
месец	341 на K	341 всеки K
месечно	341 K
мессенджере	4127 K
месте	42 вы были на K
месяц	4225 в K
мобільний	4923 K додаток
молба	260 имаме малка K	260 имаме K към вас
молел	342 K
молела	342 K
молеха	342 K
молеше	342 K
містить	99 K описи	99 K сцени
місці	42 ви були на K
місяць	5028 на K	5028 перший K
""", 'н': """
навчання	48 K ші
нагадав	5029 K
нагадала	5029 K
наголосив	5029 K
наголосила	5029 K
надпис	342 такъв K
надпись	4226 такая K
надсилайте	4929 K нам	4929 K її	4929 K їх нам	4932 K фото	4932 K відео	4932 K свої	5026 K нам
надсилаємо	57 ми K вам	57 ми K
надійних	4926 K джерел
надішлемо	57 ми K вам
надішліть	38 K нам	49 K його	49 K друзям	67 K нам	4929 K нам	4929 K їх нам	4932 K фото	5026 K нам
нажимая	4143 K кнопку	4143 K на кнопку	4143 K "
нажмите	4110 K ctrl
налаштування	4906 K cookie	4906 K cookies	4906 K файлів cookie	4906 через ваші K
налаштуваннями	4906 K cookie	4906 K cookies	4906 K файлів cookie
налаштуваннях	4906 K cookie
намерете	295 K ни
напис	5029 такий K
написа	342 K
написав	5029 K
написал	4226 K
написала	4226 K	5029 K
написано	4226 было K	5029 було K
напиши	38 K нам	67 K нам
напишите	38 K нам	38 K в наш	67 K нам	67 K в наш	4129 K нашему	4129 K нашей	4129 K автору	4129 K нам	4223 K нам
напишіть	38 K нам	67 K нам	4929 K нашому	4929 K нашій	4929 K автору	4929 K авторці	4929 K нам	5026 K нам
напомнил	4226 K
напомнила	4226 K
направете	339 K дарение
настоя	342 K
настоява	342 K
настоявал	342 K
настроек	4104 из-за ваших K
настройками	4104 K cookie	4104 K cookies	4104 K файлов cookie
настройках	4104 K cookie
настройки	4104 K cookie	4104 K cookies	4104 K файлов cookie
натискайки	277 K
натискането	277 с K
натискаючи	4945 K кнопку	4945 K на
нашем	4110 в K чате
нашия	270 към K екип	270 в K екип	273 K куиз	273 K тест
небольшая	4074 K просьба
неделю	17 раз в K	17 каждую K	4225 в K
независимата	339 подкрепете K
независими	340 K медии
независимую	4078 поддержите K	4223 поддержите K
независимые	4224 K медиа
незалежні	5027 K медіа
нейросети	4152 с помощью K
несколько	4140 на K вопросов
никакого	71 K спама
новинами	4898 стежте за K
новини	262 google K	4927 google K
новину	4911 маєте K
новость	4109 есть K
нуждаем	339 K се от вашата
нужна	4150 K ваша
нюзлетър	278 K
""", 'о': """
обеща	342 K
обещал	342 K	4226 K
обещала	4226 K
обещали	4226 K
обновена	99 статията е K
обновлен	99 текст K	99 материал K
обновлён	99 текст K	99 материал K
обозреватель	4130 - K	4130 , K	4208 K
обозревательница	4208 K
обраних	4926 K джерел
обучения	48 K ии
объявил	4226 K
объявила	4226 K
объяснил	4226 K
объяснила	4226 K
объясняет	4226 K
объяснял	4226 K
объясняла	4226 K
обязал	4226 K
обязательна	4120 гиперссылка K	4149 материалов ссылка K	4149 ссылка на источник K
обязательные	21 K поля	4110 K поля
обясни	342 K
обяснил	342 K
обяснила	342 K
обяснява	342 K
обіцяв	5029 K
обіцяла	5029 K
обіцяли	5029 K
огледален	64 K сайт
оглядач	4933 - K	4933 , K	5010 K
оглядачка	4933 - K	4933 , K	5010 K
оголосив	5029 K
ограничений	4083 читайте без K
одноклассниках	4127 K
одному	4945 в K листі
оновлено	99 текст K	99 матеріал K	99 новину K
опечатку	4110 нашли K
описания	99 съдържа K	99 есть K	99 содержит K
описи	99 є K
опитування	4942 наше K	4942 коротке K
опитуванні	35 нашому K	4942 K читачів	4942 нашому K	4942 в K
оповещения	4174 хотите получать K
оприлюднюватиметься	22 не K	4913 ваша e-mail адреса не K
опрос	35 наш K	4140 наш K
опросе	35 нашем K	4140 нашем K	4140 в K
опубликован	22 не будет K	4110 ваш адрес email не будет K
организаторите	342 канят K
организаторы	4226 зовут K
організатори	5029 запрошують K
оставете	77 K имейла си
оставляем	29 K за собой право
оставляет	29 K за собой право
оставляя	4143 K заявку
оставьте	77 K свой адрес	77 K адрес	77 K почту	77 K свою почту	77 K e-mail
осталось	4084 K #%	4084 K # %
отбележете	62 K ме
ответил	99 не K на	4226 K
ответила	99 не K на	4226 K
ответили	99 не K на
ответственно	83 играйте K
ответственности	30 не несет K	30 не несёт K
отвечал	4226 K
отвечала	4226 K
отговори	99 не K на	342 K той	342 K тя
отговорил	342 K
отговорила	342 K
отговориха	342 K
отговорност	30 не носи K
отменить	21 K ответ	4225 K в любой момент
отметил	4226 K
отметила	4226 K
отметь	62 K меня
отметьте	62 K меня	62 K нас
отмечайте	62 K меня
отписаться	4088 K в любой момент
отправляем	57 мы K вам
отправьте	49 K	4129 K их нам	4223 K нам
отримувати	4963 хочете K
отримуйте	4967 K
очакваме	263 K вашите
очевидцем	4109 стали K	4109 вы стали K	4911 стали K
ошибку	4111 нашли K
оштрафовал	4226 K
оштрафовала	4226 K
оштрафував	5029 K
""", 'п': """
партнером	4147 совместно с K	4950 спільно з K
партнерски	74 K линкове
партнерские	37 K ссылки	74 K ссылки	4147 K ссылки
партнерским	74 K ссылкам
партнерські	74 K посилання	4950 K посилання
партнеры	4105 мы и наши K
партньорски	282 K линкове
партнёром	4147 совместно с K
партнёрские	37 K ссылки	74 K ссылки	4147 K ссылки
партнёрским	74 K ссылкам
патроном	4223 станьте K
пееха	342 K
пели	4226 K
первинній	99 K версії
первоначальной	99 K версии
первый	4225 K месяц	4225 рубль в K
переведите	4223 K нам
перевірте	4942 K себе	4945 K пошту
передплатник	50 як K	4891 уже K	4891 вже K
передплатникам	4891 доступний лише K	4891 доступна лише K	4891 доступно лише K
передплатники	50 K можуть	4961 лише K	4961 тільки K
передплатників	4891 тільки для K
передплатою	4891 доступна за K	4891 доступний за K	4946 за K	4968 з K
передплату	80 оформіть K	4946 K за	5026 оформіть K
передплатіть	80 K
передрук	45 K	4924 K
передруковувати	45 K
передруку	4924 у разі K
передрукувати	45 K
перепечатать	45 K
перепечатка	45 K	4125 K
перепечатке	4125 при K
перепечатывать	45 K
перешлите	49 K
перешліть	49 K
персональних	4922 K даних
персональных	4123 K данных
писав	5029 K
писал	4226 K
писала	4226 K	5029 K
писати	5027 нам K
писменото	284 без K съгласие
письме	4143 в одном K
письменного	4164 без K согласия
письмової	4966 без K згоди
питаха	342 K
питаше	342 K
пишете	38 K ни	67 K ни	263 K ни	264 K на	339 K ни
пишеше	342 K
пиши	38 K нам	38 K ни	67 K нам	67 K ни
пишите	38 K нам	38 K в бот	38 K в наш	38 K на почту	67 K нам	67 K в бот	67 K в наш	67 K на почту	4129 K нам	4161 K на	4223 K нам
пишіть	38 K нам	38 K у	67 K нам	67 K у	4929 K нам	4964 K на
платной	4083 в K версии
побачили	4974 K помилку
повний	20 K текст	4946 K текст
повтаря	342 K
повтаряше	342 K
повторював	5029 K
повторює	5029 K
повторяет	4226 K
повторял	4226 K
повторяла	4226 K
повідомив	5029 K
повідомила	5029 K
повідомили	5029 K
повідомлення	4973 хочете отримувати K	4973 бажаєте отримувати K
повідомте	38 K нам	67 K нам	4929 K нам	4929 K нас	5026 K нам
подайте	264 K сигнал
поддержать	4223 K нас	4223 K редакцию	4223 K нашу
поддерживайте	4223 K нас	4223 K нашу
поддержите	4078 K нашу	4078 K нас	4150 K	4223 K нас	4223 K нашу	4223 K редакцию	4223 K проект	4223 K автора	4223 K наш
поддержка	4079 ваша K	4223 ваша K поможет	4223 ваша K помогает	4223 ваша K позволит
поддержке	4147 при K партнёра	4147 при K партнера	4150 благодаря вашей K	4224 вашей K
поддержки	4224 без вашей K	4224 вашей K
поделитесь	25 K	49 K им	49 K ей	67 K своей историей	67 K с нами
поделиться	4109 хотите K
подканял	342 K
подканяха	342 K
подканяше	342 K
подкаст	34 наш K	34 нашия K	272 K	340 нашият K	4138 K	4224 наш K	4940 K	5027 наш K
подкаста	272 K	4138 K	4224 нашего K
подкасте	34 нашем K	4138 K
подкасти	34 наші K	272 K	4940 K
подкастов	4138 K
подкасту	4940 K
подкастът	272 K
подкасты	4138 K
подкасті	34 нашому K	4940 K
подкастів	4940 K
подкрепа	285 с вашата K	285 вашата K	339 вашата K	340 вашата K
подкрепата	282 с K на партньор
подкрепете	285 K	339 K ни	339 K нашата
подкрепяйте	339 K ни
подписаны	4083 уже K
подписка	4083 уже есть K	4227 K
подписке	4083 доступен только по K	4083 доступна по K	4083 доступен по K	4144 по K
подписки	4227 K
подпиской	4169 с K
подписку	80 оформите K	80 оформить K	4083 оформить K	4083 оформите K	4143 спасибо за K	4144 K за	4223 оформите K	4223 оформить K
подписчик	50 как K	4083 уже K	4083 вы уже K
подписчикам	4083 доступна только K	4083 доступно только K	4083 доступен только K	4158 только K
подписчики	50 K могут	4158 только K	4227 K
подписчиков	4083 только для K
подписчиком	4223 станьте K
подписывайтесь	4088 K на рассылку	4096 K на нас	4096 K на наш	4096 K на канал	4096 K на telegram	4223 K на
подписываясь	4143 K
подпишитесь	80 K	4078 K на регулярное	4088 K на рассылку	4096 K на наш	4096 K на канал	4223 K на
подчеркнул	4226 K
подчеркнула	4226 K
подчерта	342 K
поділитися	4911 хочете K
поділіться	25 K	49 K ним	67 K своєю історією	67 K з нами
подію	4938 нашу K
пожертвование	4078 оформите K	4079 сделайте K	4150 регулярное K	4150 ежемесячное K	4223 ваше K	4223 сделайте K	4223 оформите K	4227 K
пожертвования	4224 на K	4227 K
пожертвованиям	4150 благодаря K	4224 благодаря K
пожертвуйте	4223 K
позволяет	4223 ваша поддержка K
позначайте	62 K мене
позначте	62 K мене
позоваването	284 K на
поиска	342 K
поискал	342 K
показан	60 адрес не будет K	60 email не будет K
показана	60 почта не будет K	60 пошта не буде K	60 адреса не буде K
полностью	20 материал K	4083 чтобы прочитать K
полный	20 K текст	4144 K текст
получавайте	298 K
получавате	294 искате ли да K	294 искате да K
получайте	4168 K
получать	4160 хотите K	4174 хотите K новости	4174 хотите K push
помилку	4974 знайшли K
помогите	90 K, сколько можете	4223 K нам
помогнете	339 K ни
помогут	4224 K нам
поможет	4224 K нам
помоли	342 K
помолил	342 K
помолила	342 K
помощник	63 наш K	63 ии-K
помощь	4223 нам нужна ваша K
помощью	4152 с K ии
помітили	4925 якщо ви K	4974 K помилку
помічник	63 наш K
понравилась	4224 K статья
понравился	4224 K материал	4224 K текст
пообещал	4226 K
пообещала	4226 K
пообіцяв	5029 K
пообіцяла	5029 K
попереджає	5029 K
попередив	5029 K
попередній	99 K версії
попита	342 K
поправка	99 K:
попросив	5029 K
попросил	4226 K
попросила	4226 K	5029 K
попросили	4226 K	5029 K
попросило	4226 K
порадив	5029 K
порадила	5029 K
посилання	4952 K на джерело обов'язкове
последвайте	339 K ни
последната	293 K ви безплатна статия	293 K безплатна статия
посоветовал	4226 K
посоветовала	4226 K
постановив	5029 K
постановил	4226 K
посъветва	342 K
посъветвал	342 K
посъветвали	342 K
потребовал	4226 K
потребовала	4226 K
почерпете	54 K ме
почерпи	54 K ме с кафе
почте	79 в K	79 на вашей K	4143 вашей K
почтовом	4143 вашем K ящике
почту	79 на K	4089 на вашу K	4089 вам на K	4143 вашу K
пошту	79 на K	79 на вашу K	4894 на вашу K
пошті	4945 вашій K
пощенска	250 вашата K кутия
пояснив	5029 K
пояснил	4226 K
пояснила	4226 K	5029 K
пояснював	5029 K
пояснювала	5029 K
пояснює	5029 K
поясняет	4226 K
правото	29 си запазва K
працювати	4953 допоможе нам K	5027 K далі
працюємо	5027 ми K
предишна	99 K версия на
предпочитаемые	4126 K источники
предпочитаемых	4126 K источников
предпочитан	261 K източник
предпочитани	261 K източници
предпочитаните	261 K източници	261 K си източници
предпочтительные	4126 K источники	4163 K источники
предпочтительный	4126 K источник
предпочтительных	4163 K источников
предупреди	342 K
предупредил	4226 K
предупреждава	342 K
предупреждает	4226 K
предыдущей	99 K версии текста
препечатването	284 K
препратете	49 K
препубликува	45 K
препубликуването	45 K
пригостіть	54 K мене кавою
призвал	4226 K
призвала	4226 K
призвали	4226 K
призна	342 K
признава	342 K
признавал	4226 K
признает	4226 K
признал	4226 K
признала	4226 K
признали	4224 нас K
призова	342 K
призовава	342 K
призовал	342 K
призоваха	342 K
призывал	4226 K
призывала	4226 K
призывали	4226 K
приложение	84 в нашето K	340 нашето K	4090 скачать K	4091 скачайте K	4091 установите K	4124 наше K	4124 мобильное K	4223 скачайте наше K	4223 скачайте K и
приложението	339 изтеглете K ни	339 изтеглете K на вестник
приложении	84 в нашем K	4090 открыть в K	4124 нашем K
приложения	4124 нашего K	4224 нашего K
прим	99 K. ред
примечание	99 K редакции
приоритетным	4126 K источником
присоединяйтесь	51 K	4223 K к нам	4223 K к нашему	4223 K к нашей	4223 K к нашим	4223 K к сообществу	4223 K к читателям	4223 K к тем
присъединете	51 K се	339 K се към нашия
присылаем	57 мы K вам	57 мы K
присылайте	4129 K нам	4129 K фото	4129 K видео	4129 K новости	4129 K свои	4129 K их нам	4223 K нам
пришлите	38 K нам	49 K друзьям	67 K нам	4129 K нам	4129 K фото	4129 K их нам	4223 K нам
пришлём	57 мы K вам
приєднуйтесь	51 K	5026 K до нас	5026 K до нашої	5026 K до нашого	5026 K до спільноти	5026 K до читачів
приєднуйтеся	51 K	5026 K до нас	5026 K до нашої	5026 K до нашого	5026 K до спільноти	5026 K до читачів
проверьте	4140 K себя	4143 K почту
проголосуйте	4155 K	4958 K
продовження	4950 реклама. K
продовжити	4891 щоб K читання	4953 допоможуть нам K
продовжувати	5027 K роботу
продолжаем	4224 мы K работать
продолжать	4150 помогут нам K	4224 K работу
продолжение	4147 реклама. K
продолжить	4083 чтобы K чтение	4150 помогут нам K	4150 поможет нам K	4224 K работу
продължава	282 K по-долу
продължете	247 K да четете
продължим	340 да K да работим
продължите	246 за да K да четете
произведен	4120 настоящий материал (информация) K	4165 материал K
произведён	4165 материал K
пройдите	4140 K тест
пройдіть	4942 K тест
променени	99 имената са K
пропускайте	294 не K
пропустите	4160 не K
пропустити	4963 не хочете K
пропустить	4160 не хотите K
пропустіть	4963 не K
просив	5029 K
просил	4226 K
просила	4226 K	5029 K
просили	4226 K	5029 K
просьба	4074 у нас к вам K	4074 у нас есть K
просять	5029 K
проучване	273 нашето K
прохання	4885 маємо до вас K	4885 невелике K
прочетете	247 за да K цялата
прочитать	4083 осталось K	4083 чтобы K статью
пріоритетне	4926 K джерело
пріоритетним	4926 K джерелом
публиковать	45 K у себя
пълния	279 K текст
първия	341 за K месец
първоначалната	99 K версия
підписатися	4893 K на розсилку
підписка	5030 K
підписку	4891 оформіть K	4945 дякуємо за K	5026 оформіть K
підписники	4961 лише K	5030 K
підписників	4891 тільки для K
підписуйтесь	4897 K на нас	4897 K на наш	4897 K на канал	4897 K на telegram	5026 K на
підписуйтеся	4897 K на наш	4897 K на канал
підписуючись	4945 K
підпишіться	4893 K на розсилку	4897 K на наш	5026 K на
підтримайте	4888 K нашу	4888 K незалежну	4888 K нас	4953 K	5026 K нас	5026 K нашу	5026 K незалежну	5026 K редакцію	5026 K автора	5026 K роботу	5026 K наш
підтримати	5026 K нас	5026 K нашу
підтримка	4889 ваша K	5026 ваша K допоможе
підтримки	4950 за K партнера	5027 спільноти K	5027 вашої K
підтримуйте	5026 K нас	5026 K нашу
підтримці	4953 завдяки вашій K	4953 завдяки K читачів	5027 вашій K
піти	4885 перш ніж K
""", 'р': """
работа	340 нашата K	4224 наша K
работаем	4224 мы K
работать	4150 помогут нам K	4150 поможет нам K	4224 K дальше
работу	4224 нашу K
радив	5029 K
радила	5029 K
радили	5029 K
радить	5029 K
разкажете	38 K ни	67 K ни
разрешение	257 без K е забранено
разрешения	4164 без K редакции
разчитаме	285 K на вашата	340 K на
расскажите	38 K нам	67 K нам	67 K свою историю	4223 K нам
рассказал	4226 K
рассказала	4226 K
рассказать	4109 есть что K	4109 хотите K
рассказывать	4224 K правду
расследование	4224 наше K	4224 это K
расследования	4224 наши K
рассылка	4224 наша K	4227 K
рассылку	78 на K	78 нашу K	78 K	4088 нашу K	4088 K самых	4224 нашу K
регистрацията	277 с K си	277 благодарим за K
регистрируясь	4143 K
регулярний	4953 K внесок
редактор	265 е K	265 - K	265 , K	4130 - K	4130 , K	4208 K отдела	4208 K	4933 - K	4933 , K	5010 K
редакторка	4933 - K	4933 , K	5010 K
редакцией	39 нашей K	4129 связаться с K
редакции	99 поправка K	4108 мнение K	4108 позиция K	4108 мнением K	4164 без согласия K	4224 нашей K
редакцию	39 в нашу K	4129 напишите в K	4129 пишите в K
редакция	270 в нашата K	340 нашата K	4224 наша K
редакцията	38 свържете се с K	67 свържете се с K
редакцію	4929 напишіть у K	4929 пишіть у K
редакція	5027 наша K
редакцією	39 нашою K	4929 зв'язатися з K
редакції	43 письма до K	99 від K:	4910 думка K	4910 позиція K	4910 позицією K	4929 пишіть до K	4966 без згоди K	4966 без дозволу K	5027 нашої K
рекламата	11 K	282 след K
реклами	11 K	70 без K	70 немає K	340 без K	4950 після K	4950 на правах K	5027 без K
рекламой	11 K
рекламы	11 K	70 без K	70 нет K	4147 после K	4147 на правах K	4224 без K
репортер	39 на нашия K	265 е K	265 - K	265 , K	4130 - K	4130 , K	4208 K	4933 - K	4933 , K	5010 K
репортери	39 на нашите K	340 нашите K
репортерка	4933 - K	4933 , K	5010 K
репортёр	4130 - K	4130 , K	4208 K
решил	4226 K
реєструючись	4945 K
робота	5027 наша K
роботу	5027 нашу K
розкажіть	38 K нам	67 K нам
розповів	5029 K
розповідати	5027 K правду
розповіла	5029 K
розповісти	4911 маєте що K	4911 є що K	4911 хочете K
розсилка	5027 наша K	5030 K
розсилку	78 на K	78 нашу K	78 K	4893 нашу K	4893 щоденну K	5027 нашу K
розслідування	5027 наші K	5027 це K
рублей	4225 # K
рік	5028 на K
""", 'с': """
свидетелем	4109 стали K	4109 вы стали K
свободната	339 подкрепете K
свържете	38 K се с нас	67 K се с нас	263 K се с нашия	263 K се с нашата	263 K се с нас	263 K се с автора	339 K се с нас
свържи	38 K се с нас	67 K се с нас
свяжитесь	38 K с нами	4129 K с нами
связаться	4129 K с автором
свідком	4911 стали K
седмично	17 веднъж K
сигнализирайте	263 K ни
сказав	5029 K
сказал	4226 K
сказала	4226 K	5029 K
сказати	4911 маєте що K
скаржаться	5029 K
скаржився	5029 K
скаржилася	5029 K
скачайте	4090 K наше
скиньте	4223 K нам	4223 K донат
сколько	4223 скиньте K
скриньку	4945 вашу K
скриньці	4945 вашій K
следите	4096 K за нами
словам	4226 по K
словами	5029 за K
слушайте	295 K ни
слідкуйте	4897 K за нами
снимки	40 свои K	40 K и видео	40 вашите K	40 K или видео
советовал	4226 K
советовала	4226 K
советовали	4226 K
советует	4226 K
согласны	43 не K	43 K с автором
содержатся	99 K описания
содержимое	4132 внешнее K
содержит	99 K сцены
сообщение	4120 данное K (материал) создано	4165 K создано
сообщил	4226 K
сообщила	4226 K
сообщили	4226 K
сообщите	38 K нам	67 K нам	4129 K нам	4223 K нам
соучастником	4150 станьте K	4223 станьте K
спам	71 без K
спама	71 без K
спаму	71 без K
спецкор	4208 K
сповіщення	14 K	4895 увімкнути K	4895 увімкніть K	4973 хочете отримувати K	4973 хочете отримувати пуш-K	4973 бажаєте отримувати K	4973 хочеш отримувати K	4973 отримувати K про
споделете	25 K	49 K я	67 K с нас	67 K своята
сподобався	5027 K текст	5027 K матеріал
сподобалась	4885 якщо вам K стаття
спонсором	80 станьте K
според	342 K
спрашивает	4226 K
спросил	4226 K
спросила	4226 K
співали	5029 K
співучасником	5026 станьте K
спільнота	5027 наша K
спільноти	4889 стань частиною K	4953 частиною K	5027 нашої K
станете	80 K член	339 K абонат	339 K член
станьте	51 K одним из них	4223 K нашим	5026 K нашим
статей	4960 до всіх K	4960 до усіх K
статии	292 до всички K
статия	260 хареса ли ви тази K	279 цялата K	340 тази K
статията	279 % от K
стаття	5027 ця K
статья	4224 эта K
статьям	4157 ко всем K
стверджує	5029 K
стежте	4897 K за нами
стигнали	260 щом сте K дотук
стороннего	4132 K сервиса
сторонним	4132 K сервисом
стороннього	4935 K сервісу
стороннім	4935 K сервісом
суммой	4225 любой K
сумму	4225 любую K
сутрин	17 всяка K
существуем	4224 мы K
существует	4150 K благодаря
събитие	270 нашето K
съветва	342 K
съветваше	342 K
съвместно	282 K с партньор
съгласен	43 не си K
съгласие	284 без писмено K
съгласни	43 не сте K
съдържание	9 това K	267 външно K	267 това K
съдържанието	284 използването на K	284 използване на K
съобщи	342 K
съобщил	342 K
съобщиха	342 K
""", 'т': """
тагнете	62 K ме
твърдеше	342 K
твърди	342 K
текста	99 первой версии K	99 ранней версии K
тексте	99 ранее в K
текстове	292 до всички K
тексту	99 першій версії K
телеграм	16 K	262 K	4096 наш K-канал	4096 в нашем K	4127 K	4127 K-канал	4127 K-канале	4161 пишите в K	4224 наш K	4897 наш K-канал	4927 K	4927 K-канал	4927 K-каналі
телеграме	16 K	4127 K
телеграмі	4927 K
телефон	99 K довіри
тест	4140 наш K	4942 наш K
тиждень	17 раз на K	5028 на K
требовал	4226 K
требовала	4226 K
требовали	4226 K
тръгнете	260 преди да си K
""", 'у': """
уведомления	14 K	4091 включите K	4091 включить K	4091 разрешить K	4174 хотите получать K	4174 хотите получать пуш-K	4174 хочешь получать K	4174 получать K о
уверяет	4226 K
уверял	4226 K
уверяла	4226 K
увійдіть	24 K	4892 K, щоб
уговаривал	4226 K
уговаривала	4226 K
угостите	54 K меня кофе	54 K автора кофе
угостить	54 K меня кофе
уебинар	270 нашия K
узнавать	4174 хотите K о
уйдете	4074 прежде чем вы K
укажите	77 K свой e-mail	77 K почту
улюблених	4926 K джерел
улюблені	4926 K джерела
умовляв	5029 K
умоляваше	342 K
умолял	4226 K
умоляла	4226 K
умоляли	4226 K
утверждает	4226 K
уточнение	99 K:
уточнення	99 K:
уточнив	5029 K
уточнил	4226 K
уточнила	4226 K	5029 K
учасником	5026 станьте K
""", 'ф': """
фейсбук	16 K	262 K
фото	40 свои K	40 ваши K	40 свої K	40 ваші K
фотографии	40 K и видео
""", 'ц': """
цените	4224 K нашу
цитировании	4125 при K
цитування	4924 у разі K
цитуванні	4924 при K
""", 'ч': """
частиною	5026 станьте K
частковому	4952 повному або K
чашку	54 на K кофе
через	64 K vpn
четене	0 време за K
четете	295 K ни
читаете	4223 спасибо, что K
читай	4897 K нас
читайте	4096 K нас в	4897 K нас у	4897 K нас в
читання	0 час K	0 хв K
читателей	43 письма K	4140 опросе K	4150 благодаря поддержке K	4170 K	4224 наших K
читатели	36 наши K	36 нашите K	43 писма на K	300 K	340 нашите K	4074 дорогие K	4170 K	4224 наши K
читателите	300 K	340 с подкрепата на K	340 от K ни
читателям	18 благодаря K	36 нашим K	4170 K	4224 благодаря K
читати	4891 щоб K далі	5026 щоб K далі
читачам	18 завдяки K	4969 K
читачі	36 наші K	4969 K	5027 наші K
читачів	43 листи K	4969 K	5027 наших K
читаєте	5026 дякуємо, що K
чтение	0 на K
чтения	0 время K	0 мин K
""", 'щ': """
щомісяця	5028 K
щомісячний	4953 K внесок
щомісячно	5028 K
щоранку	17 K
щотижневу	4893 K розсилку
""", 'э': """
электронной	4143 адрес K почты
электронную	4143 K почту
""", 'я': """
яжіться	38 зв'K з нами	4929 зв'K з нами
язкові	21 обов'K поля	4913 обов'K поля
якщо	4885 K ви вже тут
""", 'і': """
із	5025 # K #
інтелектом	4955 штучним K
інтелекту	4955 за допомогою штучного K
інформацію	4911 маєте цікаву K
історію	4911 маєте K
""", 'א': """
אדבלוק	2302 K
אומר	2340 K
אומרת	2340 K
אותה	49 שלחו K	49 שתפו K
אותו	49 שלחו K
אותנו	62 תייגו K	67 שתפו K
אחרינו	2224 עקבו K	2337 עקבו K
איתנו	38 צרו K קשר	38 צרו קשר K	38 דברו K	67 צרו K קשר	67 צרו קשר K	67 דברו K
אליכם	57 נשלח K
אלינו	38 פנו K	67 פנו K
אלקטרוני	2221 דואר K
אמר	2340 K
אמרה	2340 K
אמרו	2340 K
אתכם	2266 רק K
""", 'ב': """
באפליקציה	84 K שלנו
בדוי	99 שם K
בדויים	99 שמות K
בוקר	17 מדי K
בחודש	2339 K
ביקש	2340 K
ביקשה	2340 K
במייל	2265 K שלכם
בסרטון	2251 לצפות K זה
בעוגיות	2230 שימוש K
בעיתונות	2266 לתמוך K
בעלי	2308 בלי K הון	2308 ללא K הון
בקובצי	2229 משתמש K
בשבוע	17 פעם K	2339 K
בתגובות	85 K
בתוכן	2279 לעשות שימוש K
""", 'ד': """
דווחו	2337 K לנו
דיוור	2265 קבלת K
""", 'ה': """
האימייל	21 K לא יוצג	60 K לא יוצג
האפליקציה	2225 הורידו את K	2338 K
הבהרה	99 K:
הגיב	99 לא K
הדיגיטלי	63 העוזר K
הדפדפן	10 K שלך
ההתראות	14 K
הודיע	2340 K
הודיעה	2340 K
הוואטסאפ	2225 לקבוצת K
הווטסאפ	2225 לקבוצת K
הווירטואלי	63 העוזר K
הוסיף	2340 K
הוסיפה	2340 K
הזהיר	2340 K
הזכויות	2239 כל K שמורות
הזמינו	54 K אותי לקפה
החובה	21 שדות K
החוג	2249 הוא ראש K	2249 היא ראש K
החינמיות	2282 הכתבות K
הטלגרם	2225 לערוץ K
הטקסט	2252 K
היום	2337 תרמו K
הירשמו	2337 K לקבלת
הכותב	2279 על דעת K
הכתבה	45 לפרסם את K	2216 להמשך קריאת K	2252 K	2338 K הזאת
המדור	2247 הוא עורך K	2247 היא עורכת K
המובעות	2279 הדעות K במאמר	2279 הדעות K בטור	2279 הדעות K בכתבה
המועדף	2242 למקור K	2242 כמקור K
המייל	2220 לתיבת K	2221 כתובת K
המערכת	99 הערת K
המקורית	99 בגרסה K של
הניוזלטר	2221 K היומי	2265 K השבועי של	2265 K שלנו	2338 K
הסביר	2340 K
הסיכום	2252 K
העבירו	49 K אותה	49 K הלאה
העיקריות	2252 הנקודות K
העיתונות	2338 K העצמאית
הפרטיות	2230 מדיניות K
הפרסומות	2302 חוסם K	2304 את חוסם K	2304 חוסם K
הפרסומים	2302 חוסם K
הפרסומת	11 K
הצביעו	2337 K בסקר
הצטרפו	51 K אליהם	51 K אלינו	2225 K לערוץ	2337 K אלינו
הקודמת	99 בגרסה K של
הקוראים	18 בזכות K
השאירו	77 K כתובת מייל	77 K מייל
השימוש	2230 תנאי K
השמות	99 K שונו
התגובות	2262 K
התחברו	24 K
התמונות	40 את K שלכם
התמיכה	2266 בזכות K שלכם
התראות	14 K
התרגום	2252 K
התרומה	2337 K שלכם
""", 'ו': """
ובטוויטר	2224 בפייסבוק K
ווידאו	40 תמונות K
וסרטונים	40 תמונות K
ותלוי	2266 K בכם
ותלויה	2266 K בכם
""", 'ז': """
זקוקה	2337 K לכם
""", 'ח': """
חברת	2249 היא K סגל
חודשית	2337 תרומה K
חוקר	2249 הוא K ב
חוקרת	2249 היא K ב
חיצוני	2251 תוכן K	2251 תוכן ממקור K
""", 'ט': """
טען	2340 K
""", 'י': """
יכולים	50 מנויים K
ישירות	2265 K למייל	2265 K לתיבת
""", 'כ': """
כמנויים	50 K	80 הצטרפו K	2216 הצטרפו K
כתב	2340 K
כתבה	2252 K זו	2338 K זו	2340 K
כתבו	38 K לנו	67 K לנו	2337 K לנו
כתבות	2282 K חינם
כתבי	38 K לנו	67 K לנו
כתבת	2247 היא K
כתובת	77 הזינו K מייל	2221 K דוא"ל
""", 'ל': """
לדברי	2340 K
להגיב	6 כדי K	2262 K
להמשיך	2216 כדי K לקרוא	2266 עזרו לנו K
להעתיק	2239 אין K	2279 לשכפל, K
לחודש	2339 K
לחוק	2279 סעיף #א K
לחצו	2337 K כאן
לידיעון	2337 הירשמו K
לכתבים	39 K שלנו
לכתבת	39 K שלנו
למייל	79 K שלכם
למנויים	80 היו K	2218 K בלבד
למערכת	39 K שלנו	43 מכתבים K
לניוזלטר	78 K	78 K שלנו	2220 הירשמו K	2220 הרשמה K	2220 K שלנו	2265 בהצלחה K	2337 הירשמו K
לעזרתכם	2337 אנחנו זקוקים K
לענייני	2247 הוא כתב K	2247 היא כתבת K
לפרסם	45 K כתבה זו	45 K מחדש
לצפייה	2251 K בתוכן
לקבוצת	2225 הצטרפו K
לקריאה	2282 כתבות K
לקריאת	20 K הכתבה
לשנה	2339 K
לתומכים	2266 הצטרפו K
""", 'מ': """
מאמרים	15 K חינם	2282 K חינם
מודעות	2304 בחוסם K	2304 חוסם K
מועדף	2242 מקור K	2242 כמקור K	2322 מקור K	2322 כמקור K
מחקר	2249 הוא עמית K
מינוי	2216 רכשו K	2337 רכשו K	2341 K
מנוי	2216 כבר K
מנויים	2341 K
מניות	2308 בלי בעלי K	2308 ללא בעלי K
מסכימים	43 לא K	43 K?	2265 בהרשמה אתם K
מסר	2340 K
מסרבים	99 K להגיב
מראה	64 אתר K
מרצה	2249 הוא K	2249 היא K
""", 'נ': """
ניוזלטר	2265 K שבועי	2341 K
נשלח	57 K לכם
""", 'ס': """
סגל	2249 הוא חבר K
סופר	2249 הוא K ו
סופרת	2249 היא K ו
סיכום	2252 K
סיפר	2340 K
סיפרה	2340 K
סעיף	2279 K #א
ספאם	71 בלי K	71 ללא K
ספרו	38 K לנו	67 K לנו	2337 K לנו
סרטונים	40 תמונות או K
""", 'ע': """
עדכונים	2265 לקבלת K במייל
עודכנה	99 הכתבה K	99 הידיעה K
עיתונאי	2247 הוא K	2249 הוא K
עיתונאית	2247 היא K	2249 היא K
עיתונות	2266 לעשות K	2338 K עצמאית
עכשיו	2337 תרמו K
עלולים	99 K להיות קשים
עמיתת	2249 היא K מחקר
עמלה	2278 נקבל K	2278 לקבל K
ער	99 K״ן
""", 'פ': """
פרופסור	2249 הוא K	2249 היא K
פרסום	45 K מחדש
פרסומות	70 בלי K	70 ללא K	2302 חוסם K	2304 בחוסם K	2304 חוסם K	2304 חוסמי K	2338 ללא K
פרסומת	11 K
פרשן	2247 הוא K
פרשנית	2247 היא K
""", 'צ': """
ציין	2340 K
""", 'ק': """
קודמת	99 בגרסה K של
קוראי	2338 K
קרא	2340 K
קריאה	0 זמן K
""", 'ר': """
ראשון	2339 חודש K
""", 'ש': """
שאלו	2252 K את
שולחים	57 אנחנו K לכם
שיווקי	2265 לקבל תוכן K
שלחו	38 K לנו	67 K לנו	2337 K לנו
שלנו	39 לכתב K	2338 K
שנקבל	2278 K עמלה
שקראתם	2337 תודה K
שתפו	25 K
""", 'ת': """
תגובה	99 לא נמסרה K
תגובות	2262 K
תוכן	9 K זה	2251 הצגת K
תיאורים	99 כוללת K	99 מכילה K
תייגו	62 K אותי
תיקון	99 K:
תלוי	2266 K בכם
תלויה	2266 K בכם
תמיכתכם	2337 K
תמכו	2337 K בנו
תקציר	2252 K
תרומה	2341 K
תרומות	2341 K
""", 'ا': """
اخبارنا	240 K
اخبرنا	38 K	67 K
اخبرونا	38 K	67 K
ادامه	1819 K مطلب	1819 K خبر	1871 براي K مطلب
ادبلاك	1847 K
ادبلاكر	1849 K
ادعمنا	239 K
ادعموا	239 K
اذنكم	125 نطلب K قبل
ارتباط	125 قد تتضمن ملفات K
ارسال	6 براي K نظر	1788 براي ما K كنيد
ارسله	49 K الي
ارسلها	38 K الينا	67 K الينا
اسبوعيا	241 K
استخدام	135 يمنع اعادة K
استطلاع	239 صوت في K
استطلاعنا	240 K
استفاده	1771 از كوكي K ميكنيم	1771 از كوكيها K ميكنيم	1772 شرايط K	1784 K از مطالب اين سايت	1784 K از مطالب سايت
استمرار	239 ساهم في K	239 ساهموا في K
اسپم	71 بدون K
اشار	242 K
اشارة	62 ضع K الي
اشارت	242 K
اشتراك	168 لديك K	243 K	1812 K تهيه كنيد	1871 K تهيه كنيد	1875 K
اشتراكك	165 تم K
اشترك	80 K	104 K الان	239 K الان
اشتركوا	80 K	239 K
اصحابها	163 تعبر عن راي K	163 عن راي K
اصلاحيه	99 K
اضاف	242 K
اضافت	242 K
اضغط	239 K هنا
اطلاع	1788 به ما K دهيد
اعادة	45 K نشر	135 يمنع K نشر
اعجبك	240 K هذا
اعلام	1874 K كرد
اعلانات	70 بلا K	70 بدون K	70 لا K	202 مانع K	202 حاجب K	203 مانع K	203 حاجب K
اعلانها	14 K	1846 K را دريافت
اعلانهاي	1846 K خبري
اعلن	242 K
اعلنت	242 K
اعملوا	62 K تاغ
افاد	242 K
افادت	242 K
افزود	1874 K
افزونه	1849 K مسدود
اكتب	239 K لنا
اكتبوا	38 K الينا	67 K الينا	239 K لنا
اكد	242 K
اكدت	242 K
الاخبارية	110 النشرة K
الارتباط	121 ملفات تعريف K
الاسبوع	17 مرة في K
الاستخدام	121 شروط K
الاسماء	99 تم تغيير K
الاشعارات	14 K	111 فعل K	112 تفعيل K
الاعلان	11 K
الاعلانات	127 حاجب K	127 مانع K	202 مانع K	202 حاجب K	202 اداة حظر K	203 مانع K	203 حاجب K	203 اداة حجب K
الافتراضي	63 مساعدنا K	63 المساعد K
الالزامية	21 الحقول K
الالكتروني	60 بريدك K لن يظهر	109 بريدك K	110 البريد K
الان	239 تبرع K	239 سجل K
الاول	241 الشهر K
الاولي	99 النسخة K من
البديل	64 موقعنا K	64 الموقع K
البريدية	78 النشرة K	109 نشرتنا K	110 النشرة K	243 النشرة K
التحرير	39 فريق K لدينا
التطبيق	111 حمل K	111 نزل K	112 تحميل K
التعليق	99 رفضت K	162 شروط K	162 سياسة K
التعليقات	85 في K
التقرير	20 لقراءة K	240 هذا K
الخارجية	150 محتوي المواقع K
الخبر	99 تم تحديث هذا K
الخصوصية	121 سياسة K
الدخول	24 سجل K	104 سجل K او	104 سجل K الان	104 سجل K الي حسابك	239 سجل K او
الشهر	241 في K
الصفحة	125 تحتوي هذه K علي محتوي من
الغاء	21 K الرد
الفيديو	40 الصور ومقاطع K
القراء	18 بفضل K	43 بريد K	166 نعتمد علي دعم K
القراءة	0 مدة K	0 وقت K	104 لمتابعة K	168 لمواصلة K
الكاتب	163 يعبر عن راي K
الكوكيز	121 K
المادة	240 هذه K
المجانية	15 المقالات K	179 من المقالات K	179 مقالاتك K	179 المقالات K
المحتوي	9 هذا K	104 هذا K متاح
المحرر	99 ملاحظة K
المراة	64 نسخة K
المساعد	63 K الذكي
المستقلة	240 الصحافة K
المفضل	140 مصدرك K	140 مصدركم K	140 المصدر K لديك
المفضلة	140 مصادرك K	140 مصادركم K
المقال	20 لقراءة K	99 تم تحديث هذا K	104 لقراءة K كاملا	125 يحتوي هذا K علي محتوي من	168 لقراءة هذا K	240 هذا K
النشر	135 يمنع اعادة K
النشرة	109 اشترك في K
اليك	57 نرسل K
اليكم	57 نرسل K
الينا	38 اكتب K	67 اكتب K	239 انضم K
اليهم	51 انضم K
انتاج	135 يمنع اعادة K
انستغرام	239 تابعنا علي K
انضموا	51 K اليهم
انقر	239 K هنا
اوضح	242 K
اوضحت	242 K
اول	1873 ماه K
اوليه	99 نسخه K اين
ايميل	1765 K خود را	1765 به K شما	1766 ادرس K	1766 نشاني K	1808 در K خود	1871 K خود را وارد كنيد
ايميلتان	1808 به K
اينجا	1818 K كليك كنيد	1871 K كليك كنيد
اينستاگرام	1769 در K دنبال
اينه	64 K
اپ	1807 K
اپليكيشن	1807 K	1871 K ما را	1871 K را دانلود كنيد	1871 K را نصب كنيد	1872 K ما
اگهي	11 K	70 بدون K
""", 'ب': """
باحث	145 K
باحثة	145 K
بارگذاري	1775 K شود
بازتابدهنده	1825 الزاما K	1825 لزوما K	1825 K ديدگاه
بازنشر	45 K
باشيد	1788 با ما در تماس K
بالضرورة	163 لا تعبر K عن	163 لا يعبر K عن	163 لا تعكس K	163 لا يعكس K	163 لا تمثل K	163 لا يمثل K
ببينيد	1801 را K
بحسب	242 K
بخوانيد	1786 K
بدهيد	38 به ما پيام K	67 به ما پيام K
بديل	64 رابط K
براي	1872 K ما
بريدك	60 لن يظهر K	77 اترك K	77 ادخل K	79 في K	109 الي K	165 في K	165 علي K	165 سجل K	165 اضف K
بريدكم	77 اتركوا K	165 في K
بشنويد	1801 K
بعرض	150 هل تسمح K
بفرستيد	38 براي ما K	67 براي ما K	1788 براي ما K
بفضلكم	240 K
بنويسيد	38 براي ما K	67 براي ما K	1788 براي ما K	1871 براي ما K
بهروز	99 اين خبر K	99 اين گزارش K
بپيونديد	51 به انها K	51 به جمعشان K	1786 K	1798 به تيم ما K	1871 K
بگذاريد	38 با ما در ميان K	67 با ما در ميان K	1788 با ما در ميان K	1871 با ما در ميان K
بگوييد	38 به ما K	67 به ما K
بگيريد	38 با ما تماس K	67 با ما تماس K	1788 با ما تماس K
""", 'ت': """
تؤكد	242 K
تابعة	74 روابط K
تابعنا	117 K علي	117 K عبر	239 K علي تويتر	239 K علي غوغل	239 K علي جوجل
تابعوا	116 K اخبار
تابعونا	116 K علي	116 K عبر	239 K علي
تاكيد	1874 K كرد
تبرع	243 K
تبرعات	243 K
تبرعك	239 K
تبرعكم	239 K
تبرعوا	90 K بما	239 K الان
تبليغ	1847 ضد K
تبليغات	70 بدون K	1847 مسدود كننده K	1849 مسدود كننده K
تجربتك	67 K معنا
تجربه	67 K خود را با ما
تحريريه	39 K ما
تحقيقاتنا	240 K
ترجيحي	1787 منبع K	1787 منابع K	1866 منابع K	1866 منبع K
ترد	99 لم K
تستطيع	166 تبرع بما K	166 ساهم بما K
تصحيح	99 K:
تطبيق	239 حمل K	239 حملوا K
تطبيقنا	84 في K	84 عبر K	240 K
تعبر	163 لا K عن راي	163 K فقط عن راي
تعديل	99 تم K هذا
تعليقا	162 لتضيف K
تغيير	99 نامها K
تفاصيل	99 يتضمن K	99 يحتوي علي K
تفعيل	120 K جافا
تفوت	239 لا K
تفوتوا	239 لا K
تقاريرنا	240 K
تقول	242 K
تلغرام	239 تابعنا علي K
تلگرام	1769 ما را در K	1769 در K دنبال	1769 كانال K ما	1788 با ما در K
تماشا	1801 K كنيد
تمامي	1785 K حقوق
تمثل	163 لا K راي
تنويه	99 K:
تواصل	38 K معنا
تواصلوا	38 K معنا	239 K معنا
توافق	43 هل K
توافقنا	43 لا K
توزيع	135 يمنع اعادة K
توصيف	99 حاوي K
توضيح	99 K:	1874 K داد
تيم	1872 K ما
""", 'ج': """
جافاسكريبت	196 K
جاوااسكريپت	1771 K را فعال
جزئيات	99 حاوي K
""", 'ح': """
حذر	242 K
حذرت	242 K
حساب	104 هل لديك K
حقوق	1785 كليه K	1785 همه K	1785 تمام K
حمايت	1809 K مالي خود	1810 به K شما نياز	1810 با K شما	1811 K كنيد	1871 از ما K كنيد	1871 K شما
""", 'خ': """
خارجي	150 محتوي K
خبر	4 اين K	1872 اين K
خبرنامه	1765 K ما	1765 اشتراك K	1766 در K	1808 K روزانه	1808 K هفتگي	1872 K ما	1872 K	1875 K
خبرنگار	39 K ما	1788 K ما را	1793 K
خبرنگاران	39 K ما	1872 K ما
خبرها	1846 اعلان K
خبرهاي	1846 اعلان K فوري
خصوصي	1772 سياست حريم K
خواست	1874 K
خواستند	1874 K
خواندن	1812 براي ادامه K
خوانندگان	18 با كمك K	43 نامههاي K	1810 به K خود تكيه	1872 K ما
خواهد	1804 منتشر K شد
خواهند	1804 منتشر K شد
""", 'د': """
داده	1775 نشان K شود
داستان	67 K خود را براي ما
دانشگاه	1793 استاد K
دريافت	1846 K اعلان	1846 خبرهاي فوري را K
دستيار	63 K مجازي
دعا	242 K
دعت	242 K
دعمك	239 K
دعمكم	166 نعتمد علي K	166 تعتمد علي K	166 نحتاج الي K	239 K
دنبال	1769 ما را K كنيد	1786 K كنيد	1786 K كنيم	1871 K كنيد
دهيد	38 به ما پيام K	67 به ما پيام K	1788 به ما خبر K	1801 گوش K	1815 هديه K	1871 خبر K
دوستان	49 براي K خود
دوستانتان	49 براي K	49 با K
ديدگاه	1804 نوشتن K	1804 ارسال K	1804 بيانگر K	1825 لزوما K
""", 'ذ': """
ذكر	242 K
ذكرت	242 K
""", 'ر': """
راسلنا	38 K	67 K	239 K
راسلونا	38 K	67 K	239 K
رايگان	1798 وبينار K ما	1812 اشتراك K	1826 مقاله K	1826 مطلب K	1826 مطالعه K	1871 K ثبت نام كنيد
روزنامه	1825 ديدگاه K
روزنامهنگار	1793 K
روزنامهنگاري	1872 K مستقل
""", 'س': """
سابقة	99 نسخة K من هذا	99 نسخة K من هذه
سالانه	1873 K
ساهم	90 K بما	239 K في دعم
ساهموا	90 K بما	239 K في دعم
سايت	1872 K ما
سايتهاي	1795 محتواي K ديگر
سكريبت	196 جافا K
سنويا	241 K
""", 'ش': """
شارك	25 K
شاركنا	38 K قصتك	67 K قصتك	239 K برايك
شاركه	25 K	49 K مع
شاركونا	67 K قصتكم	239 K
شهريا	241 K
شويد	24 وارد K	1786 عضو K	1786 K	1871 عضو K
""", 'ص': """
صباح	17 كل K
صبحگاهي	1808 خبرنامه K
صحافتنا	240 K
صحافي	145 K
صحافية	145 K
صحافيينا	39 K
صحفي	145 K
صحفية	145 K
صحفيينا	39 K	240 K
صرح	242 K
صرحت	242 K
صوركم	40 K
""", 'ض': """
ضدتبليغ	1849 K
""", 'ط': """
طالب	242 K
طالبت	242 K
طلب	242 K
طلبت	242 K
""", 'ع': """
علاقه	1787 منبع مورد K
عملنا	240 K
عمولة	177 قد نحصل علي K	177 نحصل علي K
عنوان	21 لن يتم نشر K
""", 'غ': """
غيرفعال	1849 لطفا ان را K كنيد
""", 'ف': """
فارسله	49 K
فرصتهاي	1798 K شغلي در
فريقنا	240 K
فشاركه	49 K
فنجان	54 ادعني الي K قهوة
فيسبوك	16 K	239 تابعنا علي K
فيلترشكن	64 K
فيلم	40 عكس و K
فينگليش	1804 K	1805 حروف لاتين (K)
""", 'ق': """
قال	242 K
قالت	242 K
قالوا	242 K
قبلي	99 نسخه K اين
قراءنا	240 K
قرائنا	166 نعتمد علي K	166 ونعتمد علي K	240 K
قناتنا	116 K علي	116 انضم الي K	240 K
""", 'ك': """
كاتب	145 K
كاتبة	145 K
كاتبه	163 يعبر عن راي K
كاتبها	163 تعبر عن راي K
كار	1872 K ما
كاربري	1812 حساب K خود شويد	1871 حساب K خود شويد
كانال	1769 به K ما	1786 K ما	1872 K ما
كتب	242 K
كتبت	242 K
كردهايد	1812 ثبت نام K	1812 ثبتنام K
كمصدر	140 K مفضل	223 K مفضل
كميسيون	1823 K دريافت كنيم	1823 K دريافت ميكنيم
كنيد	62 منو تگ K	62 من را تگ K	62 تگ K	1798 ديدن K	1801 گوش K	1815 هديه K	1818 روي لينك كليك K	1818 كليك K	1849 لطفا ان را غير فعال K	1871 به ما كمك K	1871 روي لينك كليك K	1871 همين حالا ثبت نام K
كوكي	1772 از K
كوكيها	1772 K
""", 'ل': """
لניוזלטר	78 K
لاتين	1804 حروف K	1805 حروف K
لاشتراكك	165 K في
لاشتراككم	165 K في
لاضافة	6 K تعليق	162 K تعليق
لزوما	1825 K نظر
لقراءة	104 سجل الدخول K	168 K بقية	239 سجل الدخول K
لقراءتكم	239 شكرا K
لكتابة	162 K تعليق
للاطلاع	168 K علي المقال كاملا
للتعليق	6 K	162 K علي الخبر
للقراءة	0 دقائق K	104 سجل الدخول K
للمتابعة	104 سجل الدخول K
للمشتركين	50 يمكن K	107 K فقط	168 حصري K	168 متاح K
لمتابعة	104 سجل الدخول K	168 K قراءة	203 ايقافه K	239 سجل الدخول K
لمشتركي	168 حصري K
لمواصلة	168 K قراءة	203 ايقافه K التصفح	203 تعطيله K التصفح
""", 'م': """
ما	1872 به K
مالكين	208 بلا K
مالي	1810 كمك K شما	1871 كمك K شما	1875 كمك K
ماه	1873 در K
ماهانه	1873 K
متجرنا	240 K
متصفحك	10 K
مجانا	239 سجل K
مجانيا	179 مقالا K
مجانية	179 مقالات K
محتوا	9 اين K
محتواي	1795 K خارجي	1795 اجازه ميدهيد K
محتوايي	1795 حاوي K از
محتوي	150 K من طرف ثالث
محفوظ	1784 حقوق K است
محفوظة	135 جميع الحقوق K	135 حقوق النشر K
مراسل	145 K
مراسلة	145 K
مراسلنا	39 K	240 K
مراسلينا	39 K	240 K
مرره	49 K الي
مرورگر	10 K شما
مزعجة	71 بلا رسائل K	99 قد تكون K
مساعدنا	63 K الذكي
مساهمتك	166 نحتاج الي K	166 الي K
مساهمتكم	166 نحتاج الي K
مساهمين	208 بلا K	208 ولا K
مستعار	99 اسم K	99 نام K
مستعارة	99 اسماء K
مستقل	1872 رسانه K
مستقلة	240 صحافة K
مسدودكننده	1847 K تبليغات	1849 K تبليغات
مشترك	168 هل انت K	1812 K شويد	1871 K شويد
مشتركا	50 بصفتك K
مشتركان	1812 ويژه K است
مصنوعي	1796 هوش K
مطالعه	0 دقت K	0 زمان K
مطلب	4 اين K	1872 اين K
معنا	239 ساهم K
مفضل	223 مصدر K
مفضلا	223 مصدرا K
مقالاتنا	166 لا نضع K	240 K
مقاله	1819 ادامه K
ملاك	208 بلا K
منبع	1824 ذكر K
منتخب	1787 منبع K
منشن	62 K لي
منصتنا	240 K
مهمانم	54 قهوه K
موافقتك	150 نطلب K
موافقتكم	125 K مطلوبة قبل	125 نطلب K قبل
موبايل	1807 برنامه K
موردنياز	21 بخشهاي K
موفقيت	1808 عضويت شما با K	1808 ثبت نام شما با K
موقعنا	240 K
ميتوانند	50 مشتركان K
ميخواهيم	1795 از شما اجازه K
ميدهد	1804 نظر K
ميفرستيم	57 برايتان K	57 براي شما K
ميگفت	1874 K
ميگويد	1874 K
ميگيريم	1823 كميسيون K
""", 'ن': """
ناشد	242 K
ناشدت	242 K
نتقاضي	177 K عمولة	177 قد K عمولة
نحتاج	166 K الي دعمك
نخواهد	22 منتشر K شد	1804 منتشر K شد
نخواهند	1804 منتشر K شد
نداد	99 پاسخ K
ندهيد	1871 از دست K
نرسل	57 K لك	57 K لكم
نرمافزار	1807 K موبايل
نستخدم	120 K ملفات
نشرتنا	78 K	109 اشترك في K	240 K
نظر	6 ثبت K
نظرسنجي	1871 در K ما	1872 K ما
نمايش	1775 K داده شود
نميشود	60 ايميل شما نمايش داده K	1804 منتشر K
نوشت	1874 K
نويسنده	1788 ايميل K	1793 K
نياز	1810 به كمك شما K
نيستيد	43 موافق K
""", 'ه': """
هستيد	1812 مشترك K
هماكنون	1871 K ثبت نام كنيد
همايش	1798 بليت K
هوشمند	63 دستيار K
""", 'و': """
وابسته	1810 به حمايت شما K
واتساب	239 تابعنا علي K
واحدا	51 كن K منهم
واشار	242 K
واشارت	242 K
واضاف	242 K
واضافت	242 K
واعلن	242 K
واعلنت	242 K
وافاد	242 K
وافادت	242 K
واكد	242 K
واكدت	242 K
واوضح	242 K
واوضحت	242 K
وبحسب	242 K
وبينار	1798 K ما	1798 در K
وتؤكد	242 K
وتري	242 K
وتضيف	242 K
وتقول	242 K
وحذر	242 K
وحذرت	242 K
ودعا	242 K
ودعت	242 K
وذكر	242 K
وذكرت	242 K
وصرح	242 K
وصرحت	242 K
وطالب	242 K
وطالبت	242 K
وفقا	242 K
وفيديو	40 صور K
وقال	242 K
وقالت	242 K
وقالوا	242 K
وكتب	242 K
وكتبت	242 K
ومحلل	145 كاتب K
ومقاطع	40 صورك K	40 صوركم K	40 صور K فيديو
ونعتمد	166 K علي دعمكم
ووفقا	242 K
ويؤكد	242 K
ويدئو	40 עكس و K
ويديو	40 عكسها و K	40 عكس و K	1795 ديدن اين K
ويري	242 K
ويضيف	242 K
ويقول	242 K
ويقولون	242 K
""", 'ي': """
يؤكد	242 K
يرد	99 لم K
يقول	242 K
يقولون	242 K
يوتيوب	16 K	239 تابعنا علي K
""", 'پ': """
پيام	38 به ما K	67 به ما K
پيشين	99 نسخه K اين
پژوهشگر	1793 K
""", 'گ': """
گزارش	1872 اين K
گزارشهاي	1872 K ما
گفت	1874 K
گفتند	1874 K
گفته	1874 K است	1874 به K
""", 'अ': """
अनुभव	67 अपना K हमें	2373 का K रखने
अनुवाद	2377 K	2379 मशीन से K	2379 मशीनी K
अनुसार	2440 के K
अपडेट	99 लेख को K किया	99 खबर को K किया
अपनी	2383 K राय दें
अपील	2440 K की
अलर्ट	2385 K पाने के लिए
असहमत	43 K हैं
असिस्टेंट	63 वर्चुअल K	63 एआई K
""", 'आ': """
आपका	2437 K दान
आपको	57 हम K
आर्टिकल	2398 फ्री K	2398 मुफ्त K
आर्थिक	2388 K सहयोग दें	2388 K सहयोग करें	2437 K मदद दें
आवश्यक	21 K फील्ड
""", 'इ': """
इंस्टॉल	2347 ऐप K करें	2385 K करें
इनबॉक्स	2346 आपके K	2386 अपने K में
""", 'उ': """
उपयोग	2353 कुकीज का K	2353 कुकी का K
""", 'ए': """
एजेंसी	2397 K की फीड
एडिटर	2373 सब K हैं	2373 सब-K हैं
""", 'ऐ': """
ऐडब्लॉकर	2416 K
""", 'क': """
कमीशन	2396 हमें K मिल	2396 K मिल सकता है
कमेंट	2383 अपनी राय K	2384 K करने के लिए	2384 K में अपनी राय	2384 K हटा	2384 K करने वाले
करके	2386 साइन अप K आप
करें	62 मुझे टैग K	62 हमें टैग K	2346 ईमेल दर्ज K	2349 फॉलो K	2366 जॉइन K	2366 लाइक K	2369 हमें ईमेल K	2381 टिकट बुक K	2383 पोल में वोट K	2386 साइन अप K	2391 शेयर K	2391 साझा K	2391 सेव K	2437 फॉलो K	2437 लॉग इन K	2437 साइन अप K
कहती	2440 K
कहते	2440 K
कहा	2440 K
कहानी	67 अपनी K हमें
कीजिए	2437 मदद K
कॉपी	2391 लिंक K हो गया
कॉपीराइट	2365 K
क्लिक	2366 K करें	2437 यहां K करें	2437 लिंक पर K करें
""", 'ख': """
खबर	4 इस K	4 यह K	2438 इस K	2438 यह K
खबरें	2393 और K पढने के लिए	2398 मुफ्त K
खबरों	2393 अन्य K के लिए	2393 ताजा K के लिए	2393 की K के लिए
खरीदें	2381 यहां से K
खेलें	2383 क्विज K और
""", 'ग': """
गिफ्ट	2391 K करें
गोपनीयता	2353 K नीति
""", 'ज': """
जनरेट	2397 ऑटो-K
जरूर	2369 हमें K दें
जावास्क्रिप्ट	2353 K
जुडने	2367 K के लिए
जुडिए	51 आप भी K	2437 K
जुडें	51 आप भी K	2349 चैनल से K	2366 K	2381 हमारी टीम से K	2437 हमसे K
ज्वाइन	2366 K करें
""", 'ट': """
टिप्पणियों	2384 K के लिए
टिप्पणी	99 K करने से इनकार	2384 K करने के लिए	2384 K पोस्ट करने के लिए
""", 'ड': """
डाउनलोड	2347 ऐप K करें	2385 K करें	2385 K कीजिए	2437 ऐप K करें	2437 ऐप K कीजिए
""", 'त': """
तस्वीरें	40 K और वीडियो	40 अपनी K
""", 'द': """
दान	2441 K
दिखाया	60 ईमेल नहीं K
दिया	99 पर जवाब नहीं K
दें	2437 राय K
देखें	2437 यहां K
दोस्तों	49 K को भेजें	49 K के साथ
द्वारा	2379 एआई K
""", 'ध': """
धारा	55 K #g	55 K # जी
""", 'न': """
निजता	2353 K नीति
निर्भर	2388 आपके सहयोग पर K
नोटिफिकेशन	14 K	2347 K चालू करें	2385 K ऑन करें	2385 K ऑन कर लें
नौकरी	2381 K के अवसर
न्यूज	2350 गूगल K पर
न्यूजरूम	39 हमारे K	2351 कलेक्टिव K की ओर से	2351 के लिए कलेक्टिव K
न्यूजलेटर	2346 हमारे K	2346 हमारा K	2346 हमारा साप्ताहिक K	2346 K के लिए	2438 हमारे K	2441 K
""", 'प': """
पढने	0 K का समय	2389 K के लिए
पढें	0 मिनट में K	2347 ऐप में K	2437 पूरी खबर K
पत्रकार	2438 हमारे K
पत्रकारिता	2373 K में सक्रिय हैं	2438 हमारी K	2438 स्वतंत्र K
पसंदीदा	2368 K सोर्स	2368 K स्रोत	2368 K न्यूज सोर्स	2432 K स्रोत	2432 K सोर्स
पाठकों	18 K के सहयोग	2388 K के सहयोग से चलते
पाने	2386 ईमेल पर K के लिए
पुनःप्रकाशित	45 K
पुनर्प्रकाशन	2397 K वर्जित
पुनर्प्रकाशित	45 K
पूछा	2440 K
पूछें	2377 K
पूरी	2389 बनकर K खबर
पॉडकास्ट	2382 K सुनें	2382 K सुनने के लिए	2438 हमारा K
प्रकाशित	21 ईमेल पता K	45 पुनः K	2351 कलेक्टिव न्यूजरूम की ओर से K
प्रति	2439 K माह	2439 K वर्ष
प्रतिक्रिया	2383 अपनी K
प्रिफर्ड	2368 K सोर्स
""", 'ब': """
बताइए	38 हमें K	67 हमें K
बताएं	38 हमें K	67 हमें K	2369 हमें K	2369 कमेंट करके K	2437 हमें K	2437 राय K
बताते	2440 K
बताया	2440 K
बदल	99 नाम K
बाहरी	2376 K साइट
बिंदु	2377 मुख्य K
बॉक्स	2384 कमेंट K में
बोला	2440 K
बोले	2440 K
ब्राउजर	10 आपका K
ब्लॉकर	2416 ऐड K	2416 एड K
""", 'भ': """
भेजें	38 हमें K	49 आगे K	49 किसी को K	67 हमें K	2369 हमें K	2437 हमें K	2437 खबर K
""", 'म': """
मकतूब	43 K
मदद	2379 एआई की K से	2379 ai की K से
महीने	50 सदस्य हर K	2439 हर K
मांगते	2376 आपकी इजाजत K हैं	2376 आपकी अनुमति K हैं
मुताबिक	2440 K
मुफ्त	2398 K लेख
""", 'य': """
यूट्यूब	16 K
योगदान	55 मासिक K
""", 'र': """
रखने	2389 पढना जारी K के लिए
रजिस्टर	2437 अभी K करें
रहिए	2393 जुडे K
रहें	2393 जुडे K
रिपोर्टर	39 हमारे K
""", 'ल': """
लिखा	2440 K
लिखें	38 हमें K	67 हमें K	2437 हमें K
लेख	2438 यह K	2438 इस K
लॉग	24 K इन
लॉगिन	2437 K करें
""", 'व': """
विचलित	99 K कर सकते
विचार	2397 लेखक के निजी K
विज्ञापन	11 K	70 न K	70 बिना K	70 कोई K नहीं	2416 K अवरोधक
वीडियो	40 फोटो और K	40 अपने K	2382 K देखें	2382 K यहां देखें	2382 K भी देखें	2382 K देखने के लिए
वेबसाइट	2438 हमारी K
वेबिनार	2381 K के लिए
वॉट्सऐप	38 हमें K	67 हमें K
व्हाट्सएप	38 हमें K	67 हमें K	2369 हमें K करें
व्हाट्सऐप	16 K	38 हमें K	67 हमें K
""", 'श': """
शर्तें	2353 नियम और K
शामिल	51 उनमें K हों	99 विवरण K
""", 'स': """
संपर्क	38 हमसे K करें	38 हमें K करें	67 हमसे K करें	67 हमें K करें	2369 हमसे K करें
संपादित	2397 ने K नहीं किया
संवाददाता	39 हमारे K	2373 वरिष्ठ K हैं	2373 K हैं
संस्करण	99 पिछले K में
सकते	2367 जुड K हैं	2367 फॉलो कर K हैं	2369 हमें भेज K हैं
सदस्य	55 मासिक K	2389 पहले से K हैं	2437 K बनें
सदस्यता	2389 K लें
सप्ताह	2439 प्रति K
सब्सक्राइब	2346 न्यूजलेटर को K	2346 न्यूजलेटर K	2349 चैनल को K	2366 K करें	2386 K करके आप	2437 K करें
सब्सक्राइबर	50 K	2389 K हैं
सब्सक्राइबर्स	2389 K के लिए है
सब्सक्रिप्शन	2386 K सफल	2441 K
समरी	2377 K
समर्थन	2437 K करें
सर्वाधिकार	2364 K सुरक्षित
सर्वे	2383 K में भाग लें	2383 K में भाग लेकर
सहमत	43 K हैं
सहयोग	2388 हमें K करें	2437 आपका K	2437 हमें K	2437 K करें	2437 आपके K
सहयोगी	55 मासिक K
सामग्री	2376 से मिली K शामिल है	2376 K उपलब्ध नहीं है
सारांश	2377 K
सिंडीकेट	2397 K फीड
सीनियर	2373 K सब एडिटर हैं
सुझाएं	2437 सुधार K
सुधार	99 K:	99 भूल K
सुनें	2 खबर K	2 लेख K	2382 को K	2382 लेख K
सुबह	17 हर K
स्पैम	71 कोई K नहीं
स्वचालित	2379 K अनुवाद
स्वीकार	2376 कुकीज K करें
""", 'ह': """
हमारा	2347 K ऐप	2438 K काम	2438 K ऐप
हमारी	39 K टीम से	2437 K मदद करें	2438 K टीम
हमारे	2438 K पाठक	2438 K चैनल	2438 K साथ
हिस्सा	2383 सर्वे में K लें
""", 'অ': """
অনলাইন	360 K শপ
অনুদান	365 আজই K দিন	406 K দিন	410 K
অনুমতি	354 K ছাডা কপি	354 K ছাডা নকল	356 আপনার K চাই
অনুমতিতে	355 বিনা K
অনুসরণ	350 K করুন	406 K করুন
অ্যাডব্লকার	387 K
অ্যাড্রেস	362 K প্রকাশিত হবে না
""", 'আ': """
আপনাকে	57 আমরা K
আপনার	364 K ই-মেইল
আপনিও	51 K যোগ দিন
আমাদের	38 K লিখুন	38 K জানান	38 K পাঠান	67 K লিখুন	67 K জানান	67 K পাঠান	351 K জানান	351 K পাঠান	351 K লিখুন	351 K ইমেইল করুন	365 K পাশে থাকুন	406 K লিখুন	406 K ইমেইল করুন	406 K সঙ্গে কাজ করুন	407 K পাঠক	407 K সঙ্গে
আযকর	55 K ছাড
আসুন	350 ঘুরে K
""", 'ই': """
ইতিমধ্যে	367 K গ্রাহক
ইনবক্সে	364 K পেতে
ইনস্টল	363 অ্যাপ K করুন
ইমেইল	345 আপনার K
""", 'এ': """
এআই	358 K
এআইকে	358 K
এআইযের	358 K
একমত	43 K নন
""", 'ও': """
ওযেবিনারে	360 K নিবন্ধন করুন
""", 'ক': """
কনটেন্ট	356 বহিরাগত K
কমিশন	375 K পেতে পারি
করুন	350 ফলো K	350 যোগ K	406 লগইন K	406 ফলো K
কর্তৃপক্ষ	354 মন্তব্যের জন্য K দাযী নয
কিনুন	360 টিকিট K
কুইজে	360 K অংশ নিন
ক্লিক	350 K করুন	406 এখানে K করুন	406 লিংকে K করুন
""", 'খ': """
খবরটি	4 K	367 K পডতে	407 K
""", 'গ': """
গ্রহণ	356 কুকি K করুন
গ্রাহক	406 K হোন
গ্রাহকদের	367 শুধু K জন্য
""", 'চ': """
চাকরির	360 K সুযোগ
চালিযে	367 পডা K যেতে
চ্যানেল	407 আমাদের K
""", 'জ': """
জরিপে	360 K অংশ নিন	360 K ভোট দিন
জানতে	371 আরও খবর K
জানান	406 মতামত K	409 K
জানিযেছে	409 K
জানিযেছেন	409 K
""", 'ট': """
টাকায	367 মাত্র # K
টেলিগ্রাম	407 আমাদের K
ট্যাগ	62 আমাকে K
""", 'ড': """
ডাউনলোড	363 অ্যাপ K করুন	363 অ্যাপটি K করুন	406 অ্যাপ K করুন	406 অ্যাপটি K করুন
""", 'থ': """
থাকুন	350 যুক্ত K	406 পাশে K
""", 'দ': """
দাঁডান	366 পাশে K
দিন	350 যোগ K
দেখতে	361 ভিডিও K
দেখুন	361 ভিডিও K
""", 'ধ': """
ধরিযে	351 ভুল K দিন
""", 'ন': """
নামিযে	363 অ্যাপ K নিন
নিউজলেটার	345 আমাদের K	345 K পেতে	364 সাপ্তাহিক K	407 আমাদের K	407 K	410 K
নিউজলেটারের	407 K
নিজস্ব	354 মতামত লেখকের K
নিবন্ধন	406 এখনই K করুন
নোটিফিকেশন	363 K চালু করুন
""", 'প': """
পডতে	367 বাকি অংশ K	367 লেখা K	371 আরও খবর K
পাঠকেরাই	365 K আমাদের ভরসা
পাঠান	351 লেখা K
পুনঃপ্রকাশ	45 K
পুনর্মুদ্রণ	45 K
পেযেছেন	359 ভুল K
প্রকাশ	354 অনুমতি ছাডা K	362 ঠিকানা K করা হবে না
প্রতি	408 K মাসে
প্রতিবেদক	39 আমাদের K	353 জ্যেষ্ঠ K	353 নিজস্ব K
প্রতিবেদকের	39 আমাদের K	351 K সঙ্গে যোগাযোগ করুন
প্রতিবেদন	407 এই K
প্রযোজন	356 আপনার সম্মতি K
""", 'ফ': """
ফেসবুক	407 আমাদের K
""", 'ব': """
বন্ধুদের	49 K পাঠান	49 K সঙ্গে
বলছেন	409 K
বললেন	409 K
বলেছে	409 K
বলেছেন	409 K
বলেন	409 K
বুদ্ধিমত্তা	358 কৃত্রিম K
ব্যবহার	357 কুকি K
ব্লকার	387 অ্যাড K
""", 'ভ': """
ভার্চুযাল	63 আমাদের K
ভিডিও	40 ছবি ও K	40 ছবি বা K
ভিডিওটি	361 K দেখুন
""", 'ম': """
মতামত	360 আপনার K দিন	406 K দিন
মন্তব্য	354 অশালীন K প্রকাশ	362 K করতে	362 K লিখতে	362 আপনার K লিখুন
মাসিক	408 K
মূল্যে	367 বিনা K পডতে
মূল্যের	368 বিনা K লেখা
মোবাইল	407 আমাদের K
""", 'য': """
যুক্ত	350 K হোন	350 K করুন	406 K হতে	406 K হোন
যোগাযোগ	38 আমাদের সঙ্গে K	38 আমাদের সাথে K	67 আমাদের সঙ্গে K	67 আমাদের সাথে K	351 আমাদের সঙ্গে K করুন
""", 'র': """
রিপোর্টার	353 সিনিযর K
""", 'ল': """
লাইক	350 K দিন
লাগল	359 কেমন K
লিখুন	362 আপনার মতামত K
লেখা	368 ফ্রি K
লেখাটি	367 K পডতে
লেগেছে	359 কাজে K	359 কেমন K
""", 'শ': """
শুনুন	361 K
""", 'স': """
সংবাদটি	407 K
সংরক্ষিত	349 স্বত্ব K
সংশোধন	99 K:
সংশোধনী	99 K
সংস্করণে	99 আগের K
সঙ্গেই	371 আমাদের K থাকুন	371 K থাকুন
সদস্য	406 K হোন
সম্পাদকীয	354 K নীতির সঙ্গে
সর্বস্বত্ব	349 K সংরক্ষিত
সহযোগিতা	406 K করুন
সহাযতা	406 আমাদের K	406 K করুন
সাংবাদিক	407 আমাদের K
সাংবাদিকতা	407 স্বাধীন K
সাংবাদিকতাকে	365 স্বাধীন K	407 K
সাংবাদিকতার	365 K পাশে
সাপ্তাহিক	364 আমাদের K
সাবস্ক্রাইব	345 নিউজলেটারে K	350 K করুন	364 K করলে আপনি	364 K করার জন্য ধন্যবাদ	406 K করুন
""", 'হ': """
হোযাটসঅ্যাপ	38 আমাদের K	67 আমাদের K	407 আমাদের K
হোযাটসঅ্যাপে	38 আমাদের K	67 আমাদের K
""", 'ก': """
กด	4704 Kเพิ่มเพื่อน	4732 Kติดตาม
กร	4674 Kอกอีเมล
กล	4735 K่าว
กอ	4733 Kงบรรณาธิการ
กา	14 Kรแจ้งเตือน	4732 Kรสนับสนุนจากคุณ
""", 'ข': """
ขอ	4692 Kบคุณที่สมัคร	4692 Kบคุณที่ลงทะเบียน	4733 Kงเรา
""", 'ค': """
คล	40 Kิปหรือภาพ	4732 Kิกที่นี่	4732 Kิกชม
คว	4702 Kามเห็นส่วนตัวของผู้เขียน
ค่	4701 Kาคอมมิชชั่น	4701 Kาคอมมิชชัน
""", 'จ': """
จด	4673 Kหมายข่าวของเรา	4692 Kหมายข่าวรายสัปดาห์ของเรา	4736 Kหมายข่าว
จะ	4691 Kไม่แสดงให้คนอื่นเห็น
""", 'ช': """
ช่	21 Kองข้อมูลจำเป็น
""", 'ด': """
ดา	4732 Kวน์โหลดแอปของเรา	4732 Kวน์โหลดแอปได้	4732 Kวน์โหลดแอปเลย	4732 Kวน์โหลดแอปฟรี
""", 'ต': """
ติ	38 Kดต่อเรา	38 Kดต่อทีมข่าว	67 Kดต่อเรา	67 Kดต่อทีมข่าว	4683 Kดต่อผู้สื่อข่าวของเรา	4683 Kดต่อกองบรรณาธิการ	4732 Kดตามเรา
ต่	4734 Kอเดือน	4734 Kอปี
""", 'ถ': """
ถื	4692 Kอว่าคุณยอมรับ
""", 'ท': """
ทด	4696 Kลองอ่าน
ทั	38 Kกมา	4702 Kศนะของผู้เขียน
ทา	4691 Kงเว็บไซต์ขอสงวนสิทธิ์	4693 Kงอีเมลทุก
ทุ	4693 Kกเช้าทางอีเมล
""", 'บ': """
บท	4697 Kความฟรี	4733 Kความนี้
บร	4736 Kิจาค
บล	4716 K็อกโฆษณา
บอ	38 Kกเรา	67 Kกเรา	4735 Kกว่า
""", 'ผ': """
ผู	63 K้ช่วยเสมือน	63 K้ช่วย ai	4694 K้อ่านที่สนับสนุนเรา
""", 'พ': """
พู	4735 Kดกับ
""", 'ภ': """
ภา	40 Kพและคลิป	40 Kพหรือคลิป	40 Kพและวิดีโอ
""", 'ม': """
มี	4683 Kข้อมูลเพิ่มเติม?
""", 'ย': """
ยอ	4685 Kมรับคุกกี้
""", 'ร': """
ระ	4735 Kบุว่า
รา	4734 Kยเดือน
ร่	51 Kวมเป็นหนึ่ง	51 Kวมสนับสนุน	4694 Kวมสนับสนุนการทำงานของเรา	4732 Kวมสนับสนุน	4732 Kวมบริจาคให้เรา	4732 Kวมบริจาคกับเรา	4732 Kวมบริจาคได้ที่
""", 'ล': """
ลิ	4702 Kขสิทธิ์เป็นของข่าว
""", 'ว': """
วา	4733 Kรสารศาสตร์อิสระ
""", 'ส': """
สง	4679 Kวนลิขสิทธิ์	4680 Kวนสิทธิ์
สน	4694 Kับสนุนสื่ออิสระ	4694 Kับสนุนการทำงานของเรา	4694 Kับสนุนนักข่าว	4732 Kับสนุนเรา	4732 Kับสนุนพวกเรา
สม	50 Kาชิกสามารถ	4673 Kัครรับจดหมายข่าว	4673 Kัครรับข่าวสาร	4732 Kัครรับ	4732 Kัครสมาชิกวันนี้	4732 Kัครสมาชิกเลย	4732 Kัครสมาชิกเพื่อ	4732 Kัครสมาชิกได้ที่	4732 Kัครสมาชิกของเรา	4736 Kาชิก
สำ	4696 Kหรับสมาชิกเท่านั้น
สื	4733 K่ออิสระ
ส่	38 Kงข้อความมา	38 Kงมาที่ทีมข่าว	49 Kงต่อ	67 Kงมาที่ทีมข่าว	4683 Kงเรื่องราวของคุณ	4683 Kงข่าวหาเรา	4732 Kงข้อมูลมาที่	4732 Kงคลิปมา
""", 'ห': """
หา	4683 Kกคุณมีข้อมูล
ห้	4679 Kามคัดลอกหรือ	4679 Kามคัดลอกข้อความ	4679 Kามคัดลอกเนื้อหา	4679 Kามคัดลอกบทความ	4680 Kามทำซ้ำ
""", 'อ': """
อย	4732 K่าพลาด
อี	21 Kเมลของคุณจะไม่	4673 Kเมลของคุณ
อ่	4696 Kานบทความฉบับเต็ม
""", 'เ': """
เข	24 K้าสู่ระบบ	4732 Kียนถึงเรา	4732 K้าสู่ระบบเพื่อ
เฉ	4696 Kพาะสมาชิก
เน	9 Kื้อหานี้	4685 Kื้อหาจากภายนอก	4685 Kื้อหาภายนอก	4712 Kื้อหานี้มาจาก	4712 Kื้อหาจาก
เป	4696 K็นสมาชิกอยู่แล้ว	4735 Kิดเผยว่า
เผ	45 Kยแพร่ต่อ	45 Kยแพร่ซ้ำ
เพ	18 Kราะผู้อ่าน	4691 Kื่อแสดงความคิดเห็น	4696 Kื่ออ่านต่อ	4696 Kื่ออ่านบทความ	4704 Kิ่มเพื่อนไลน์	4704 Kิ่มเพื่อนทางไลน์
เล	38 K่าให้เราฟัง	67 K่าให้เราฟัง	67 K่าประสบการณ์
เว	0 Kลาอ่าน	99 Kอร์ชันก่อนหน้าของ	4691 K็บไซต์ไม่รับผิดชอบ
""", 'แ': """
แก	99 K้ไข:
แจ	38 K้งทีมข่าว	67 K้งทีมข่าว	4683 K้งเบาะแสข่าว	4683 K้งเรา	4732 K้งทีมงาน
แช	49 Kร์ให้	67 Kร์เรื่องราว
แท	62 K็กเรา	62 K็กมา
แห	4682 Kล่งข่าวที่ต้องการ	4682 Kล่งข่าวโปรด	4682 Kล่งที่มาที่ต้องการ
แอ	4704 Kดไลน์	4704 Kดไลน์เพื่อ	4732 Kดไลน์
""", 'โ': """
โฆ	11 Kษณา
โป	4716 Kรแกรมบล็อกโฆษณา
โห	4732 Kวตเลย	4732 Kลดแอป
""", 'ใ': """
ให	4733 K้เรา
""", 'ไ': """
ไม	70 K่มีโฆษณา
""", 'ả': """
ảnh	5144 hãy gửi K
""", 'ủ': """
ủng	5083 ly cà phê K hộ	5144 hãy K hộ
""", 'あ': """
あと	2950 K#本、無料で
あな	51 Kたも参加
""", 'い': """
いか	3011 Kがでしたか
いた	2881 Kだいたサポートは	2881 Kだいたご寄付は
いの	99 Kちの電話
""", 'お': """
お使	10 Kいのブラウザ	2901 Kいのブラウザ
お寄	3011 Kせください
お届	57 Kけします
お得	2885 Kなキャンペーン実施中
お申	2936 Kし込みはこちら	3011 Kし込みください	3011 Kし込みはこちら
お聞	3011 Kかせください
お見	3011 K逃しなく
お試	3011 Kしください
お読	3011 Kみいただけます
お送	57 Kりします
""", 'か': """
から	2956 K転載したものです	2956 Kの転載です
か月	2886 K無料	3013 K無料
""", 'が': """
が作	2992 aiK成
が無	2901 javascriptK効
が生	2992 aiK成
が翻	2992 aiK訳
が要	2992 aiK約
""", 'こ': """
ここ	2884 Kからは有料	2886 Kから先は
この	2 K記事を音声	9 Kコンテンツ	2884 K記事は有料	2884 K記事は会員	2908 K記事についてのご意見	2970 Kコンテンツは	2970 K投稿は	2970 K外部コンテンツは	3012 K記事が	3012 K記事を	3012 K記事は
""", 'ご': """
ご利	10 K用のブラウザ	2901 K用のブラウザ
ご協	3011 K力ください
ご存	2957 Kじの方は
ご寄	2882 K付をお願い	3011 K付
ご意	43 K見・ご反論	2908 K見・ご感想	2908 K見をお寄せ
ご感	2908 K想をお寄せ
ご支	2882 K援をお願い	3011 K援
ご登	2947 K録ありがとうございます	3011 K録
ご覧	3011 Kください	3011 Kいただけます
ご購	3011 K読
ご連	3011 K絡ください
""", 'す': """
すで	2950 Kに会員の方
すべ	2886 Kての記事が
""", 'ぜ': """
ぜひ	2897 Kフォロー
""", 'で': """
でも	2897 K配信中
で作	2992 aiK成
で受	2925 lineKけ取る
で届	2925 lineKく
で最	2925 lineK新
で生	2992 aiK成
で要	2992 aiK約
""", 'と': """
と強	3014 K調
と書	3014 Kい
と発	3014 K表
と話	3014 Kし	3014 Kす
と語	3014 Kっ	3014 Kる
と説	3014 K明
と述	3014 Kべ
""", 'に': """
によ	2992 aiKって生成	2992 aiKる要約	3014 Kると
""", 'の': """
の使	2906 cookieK用
の学	48 aiK習
の採	2936 K用情報
の提	2956 K供記事です
""", 'を': """
をフ	2897 Kォローする	2897 Kォローしよう
を使	2906 cookieK用
を利	2906 cookieK用
を有	2901 javascriptK効	2901 javascript K効
を発	3014 K表した
を許	2931 cookieK可
""", 'ア': """
アカ	2925 lineKウントはこちら
アシ	63 aiKスタント
アド	2976 Kブロックを
アフ	74 Kィリエイトリンク	74 Kィリエイト広告	2954 Kィリエイト広告	2954 Kィリエイトプログラム	2954 Kィリエイトリンク	2964 Kィリエイトリンク	2964 Kィリエイト広告	2964 Kィリエイトプログラム
アプ	2892 Kリで開く	2892 Kリで読む	2892 Kリはこちら	2893 Kリを開く	2893 Kリをダウンロード	2893 Kリのダウンロード	2893 Kリをインストール	2946 Kリなら通知	2946 Kリなら速報	2946 Kリなら、	2946 Kリで読むと	2946 Kリなら
アン	2942 Kケートにご協力	2942 Kケートはこちら	2942 Kケート実施中	2943 Kケートに答えて
""", 'イ': """
イベ	2955 Kント参加者募集中
""", 'オ': """
オフ	2976 Kにしてページを
""", 'カ': """
カ月	2886 K無料	3013 K無料
""", 'ク': """
クイ	2943 Kズに答えて
クッ	2903 cookie(Kキー)	2906 Kキーを使用	2906 Kキーを利用	2931 Kキーを許可
""", 'コ': """
コメ	6 Kントを書く	6 Kントする	21 Kントをキャンセル	21 Kントを投稿するには	85 Kント欄	99 Kントしていない	2908 Kントを投稿するには	2908 Kントするには	2908 Kントをお寄せ	2915 Kント欄で	2915 Kント欄に	2915 Kント欄から	2915 Kント欄へ	2945 Kントは削除します	2945 Kントは削除することが	2945 Kントは削除する場合	2945 Kントは承認	2945 Kントは公開前	2945 Kントは非表示
コー	54 Kヒー代	54 Kヒーをおごって	2881 Kヒーをおごる
""", 'サ': """
サポ	2881 Kートをしてみませんか	2881 Kートをしませんか	2881 Kートしてみませんか	2882 Kートをお願いします	3011 Kートをお願い	3011 Kートしていただ
""", 'シ': """
シェ	25 Kアして	49 Kアして
""", 'ス': """
スパ	71 Kムは
""", 'セ': """
セミ	2955 Kナー参加者募集中
""", 'タ': """
タグ	62 K付けして	62 Kをつけて
""", 'ダ': """
ダウ	3011 Kンロードしてください
""", 'チ': """
チケ	2936 Kット販売中
チッ	2881 Kプで応援
チャ	2899 Kンネル登録を	2925 Kンネルに参加する	2925 Kンネルに参加しよう
""", 'ツ': """
ツア	2955 Kー参加者募集中
""", 'ニ': """
ニュ	78 Kースレター	2889 Kースレターに登録	2891 Kースレターを	2925 googleKースで	2947 Kースレター登録はこちら	3015 Kースレター
""", 'ネ': """
ネタ	99 Kバレを含
""", 'バ': """
バー	63 Kチャルアシスタント
""", 'フ': """
フォ	2897 Kローして最新	2897 Kローをお願い	3011 Kローしてください
""", 'ブ': """
ブラ	2967 Kウザは音声	2967 Kウザは動画	2967 Kウザではこの動画	2967 Kウザはvideo	2967 Kウザはaudio
""", 'プ': """
プッ	2893 Kシュ通知
プラ	2903 Kイバシーポリシーに
プレ	2886 Kミアム会員	2939 Kゼントした記事は
プロ	2954 Kモーションが含まれ	2954 Kモーションを含
""", 'ポ': """
ポッ	34 Kドキャスト
""", 'マ': """
マン	2881 Kスリーサポーター
""", 'ミ': """
ミラ	64 Kーサイト
""", 'メ': """
メル	2889 Kマガに登録	2891 Kマガで	2947 Kマガ登録はこちら	2947 Kマガの登録	3012 Kマガ
メー	21 Kルアドレスが公開されること	58 Kルで受け取りたい方	58 Kルでお知らせ	60 Kルアドレスは表示され	60 Kルアドレスが表示され	78 Kルマガジン	2889 Kルマガジンに登録	2891 Kルマガジンで	2891 Kルマガジンを	2891 Kルでお届け	2908 Kルアドレスが公開されることはありません	2947 Kルアドレスを入力してください	3015 Kルマガジン
""", 'ロ': """
ログ	24 Kイン	2884 Kインして続きを	2884 Kインしてください	2886 Kインが必要	3011 Kインして
""", 'ヶ': """
ヶ月	2886 K無料	3013 K無料
""", '上': """
上优	5191 在googleK先
上優	5191 在googleK先
""", '下': """
下方	5298 K留言
下載	5164 K客戶端	5166 Kapp	5166 K應用程式
下载	5164 K客户端	5166 Kapp	5166 K应用	5297 K客户端
""", '不': """
不代	5190 K表本站	5222 K表本站立场	5236 K表本報立場	5236 K表本报立场	5236 K表本站立场	5236 K表本站立場	5236 K表本媒體立場	5236 K表本網立場	5236 K表本刊立場
不发	71 K垃圾
不同	43 K意本文
不属	5266 K于任何财团
不屬	5266 K於任何財團
不得	5190 K转载	5190 K轉載
不认	43 K同本文
不錯	5297 K過
不错	5297 K过
""", '人': """
人工	48 K智能训练
""", '仅': """
仅代	5190 K表作者
仅供	5222 K其表达个人看法
仅限	5227 K会员	5227 K订户
""", '他': """
他說	5300 K
他说	5300 K
""", '付': """
付費	5158 K後	5301 K牆
付费	5158 K后	5301 K墙
""", '以': """
以下	5251 K内容来自
以閱	5155 K讀全文
以阅	5155 K读全文
""", '仮': """
仮名	99 Kです	99 K
""", '仲': """
仲間	51 Kに加わ
""", '会': """
会员	50 K每月	5158 K专享	5227 K限定内容
会員	50 Kの方は	50 Kは月に	2884 K限定です	2884 K限定の記事	2884 K登録できます	2886 K登録すると	2886 K登録が必要	2950 Kの方はこちら	2950 K登録で続きを読む	2950 K登録後にご覧	2983 Kだけが読める	2983 Kのみがお読み	2983 Kのみ閲覧	3011 K登録して	3011 K登録は	3011 K登録がお済み	3011 K登録をお願い	3011 K登録で	3011 K登録のうえ	3011 K登録はこちら	3011 K登録ください	3012 Kの方
会費	2948 Kで運営
""", '体': """
体験	67 K談をお寄せ
""", '你': """
你的	5153 K支持	5297 K支持,	5297 K支持让	5297 K支持讓	5297 K支持是
""", '使': """
使用	5175 Kcookie改善	5175 Kcookie以	5175 K cookie 以	5175 K cookie 来	5175 K cookie 來	5179 Kcookie来	5179 Kcookie來
""", '來': """
來自	5207 K外部平台的內容
""", '依': """
依靠	5225 K读者的支持	5225 K讀者的支持
""", '侵': """
侵权	5190 K请	5190 K必究
侵權	5190 K必究
""", '個': """
個人	2906 K情報の取り扱い	2956 Kの見解です	5222 K看法
""", '偏': """
偏好	5191 K來源	5191 K来源	5280 K來源
""", '僅': """
僅限	5227 K會員	5227 K訂戶
""", '優': """
優先	2924 Kソース	2924 K表示に設定	2924 Kする情報源	2924 K的に表示
""", '先': """
先着	2955 K順で受け付け
""", '免': """
免費	15 K閱讀	5237 K文章	5237 K閱讀篇數	5237 K閱讀額度	5238 K註冊即可	5238 K註冊後	5269 K文章	5297 K訂閱	5299 K試用
免费	15 K阅读	5237 K文章	5237 K阅读篇数	5238 K注册即可	5238 K注册后	5269 K文章	5297 K订阅	5299 K试用
""", '內': """
內容	5214 K由ai
""", '全': """
全文	20 Kを	2884 Kを読むには	2884 Kをお読み
""", '公': """
公众	16 K号	5169 K号:
公式	2893 Kアプリ	2897 Kアカウントをフォロー	2897 Kアカウントを友だち	2925 Klineはこちら	3012 Kline
""", '关': """
关注	5169 K我们的	5297 K我们
关闭	5261 K后刷新页面
""", '内': """
内容	5214 K由ai
内阅	5164 appK读
""", '写': """
写真	40 Kや動画	40 K・動画	40 Kや映像
写道	5300 K
""", '分': """
分で	0 K読めます
分享	25 K给	25 K給	49 K给	49 K給	67 K您的故事	5218 K此文給朋友
""", '初': """
初割	3013 K
初月	2950 K#円で	3013 K無料
""", '判': """
判断	3014 Kした
""", '利': """
利用	2903 K規約に同意
""", '前': """
前請	5222 K先登入
前请	5222 K先登录
""", '剩': """
剩余	5155 K#%
剩餘	5155 K#%
""", '力': """
力を	2948 K貸してください
""", '加': """
加入	51 K他们	51 K他們	5169 Kline好友	5169 Kline官方	5169 Kline@	5225 K贊助行列	5225 K赞助行列	5297 K会员	5297 K會員
加记	38 K者微信	67 K者微信
""", '助': """
助手	63 aiK	63 ai K
""", '励': """
励み	3012 Kになります
""", '動': """
動画	40 Kや写真	2937 Kをご覧ください	2937 Kはこちら	2940 Kでも詳しく	2940 Kでも解説	2967 Kを再生するには	2967 Kをご覧いただくには	2967 Kを視聴するには
""", '勘': """
勘誤	99 K
勘误	99 K
""", '包': """
包月	5299 K
""", '化': """
化名	99 K
""", '即': """
即可	5222 K留言
""", '参': """
参加	51 Kしませんか	2955 K申し込み受付中
""", '參': """
參與	6 K討論
""", '友': """
友だ	2899 Kち追加
""", '収': """
収益	2954 Kを得ること
""", '发': """
发给	57 K您
发表	6 K评论
发送	57 K给您	5161 K到您的邮箱
""", '取': """
取材	38 K班に	38 K班まで	38 K班が	67 K班に	67 K班まで	67 K班が	99 Kに回答しなかった	99 Kに応じなかった	2926 K班までご	2948 Kを支えて
取消	21 K回复	21 K回覆
""", '受': """
受信	2889 Kトレイに
受講	2955 K生募集中
""", '只': """
只靠	5225 K讀者	5225 K读者
""", '可': """
可能	99 K引起不适	99 K引起不適
""", '同': """
同意	5207 Kcookie
""", '向': """
向我	38 K们爆料	38 K們爆料	67 K们爆料	67 K們爆料
向本	38 K报	67 K报
""", '含': """
含剧	99 K透
含有	99 K暴力
""", '启': """
启用	5254 Kjavascript
""", '告': """
告訴	38 K我們	67 K我們	5300 K
告诉	38 K我们	67 K我们	5300 K
""", '呼': """
呼び	3014 Kかけた	3014 Kかける	3014 Kかけて	3014 K掛け
""", '命': """
命じ	3014 Kた
""", '啟': """
啟用	5254 Kjavascript
""", '喊': """
喊道	5300 K
""", '因': """
因为	5297 K有你的支持
因為	5297 K有你的支持
""", '图': """
图片	40 K和视频
""", '売': """
売上	2954 Kの一部が還元
""", '外': """
外部	2931 Kコンテンツ	5207 K内容	5207 K內容
""", '她': """
她說	5300 K
她说	5300 K
""", '好': """
好評	2936 K発売中	2955 K発売中
""", '如': """
如侵	5190 K权
如有	5190 K侵权	5190 K侵權
""", '学': """
学習	48 aiK
""", '安': """
安心	99 K專線
""", '官': """
官方	5171 K微信
""", '定': """
定期	5297 K定額
""", '寄': """
寄付	2881 Kで応援	2980 Kで成り立って	2980 Kで運営され	2980 Kによって運営され	3011 Kをお願い	3015 K
寄到	5161 K您的信箱	5224 K你的信箱
寄給	57 K您
寄给	57 K您
""", '寫': """
寫道	5300 K
""", '将': """
将本	5218 K文赠送给
""", '將': """
將本	5218 K文贈送給
""", '居': """
居合	2957 Kわせた方は
""", '已': """
已是	5155 K會員	5227 K订户	5227 K訂戶
已经	5155 K是会员
已讀	5296 K
已读	5296 K
""", '年': """
年額	3013 K
""", '广': """
广告	11 K	5180 K拦截	5261 K拦截	5261 K屏蔽	5261 K过滤	5263 K拦截	5263 K屏蔽
""", '広': """
広告	11 K	70 Kも	70 Kなし	70 Kなしで	2901 Kブロック	2948 Kに頼らず	2976 Kブロッカーを	2976 Kブロックを	2976 Kブロック機能
""", '廣': """
廣告	11 K	5180 K攔截	5261 K阻擋程式	5261 K攔截	5261 K封鎖	5261 K阻擋器	5263 K攔截	5263 K封鎖
""", '开': """
开启	5166 K通知	5254 Kjavascript
""", '弊': """
弊社	3012 K
弊紙	38 Kまで	67 Kまで
""", '当': """
当サ	3012 Kイト
当初	99 Kの記事で
当社	3012 Kの
当編	3012 K集部
""", '後': """
後援	80 K
""", '微': """
微信	5166 K扫	5171 K公众号
""", '心': """
心理	99 K援助
""", '必': """
必填	21 K项已用	21 K欄位
必須	22 K項目です
""", '応': """
応援	2882 Kをお願いします	3011 Kをお願い	3011 Kして
""", '您': """
您已	5224 K成功订阅	5224 K成功訂閱
您的	10 K浏览器	10 K瀏覽器	5153 K支持	5225 K每一份捐款	5225 K每一筆捐款	5297 K捐款	5297 K支持,	5297 K支持让	5297 K支持讓	5297 K支持是
""", '情': """
情報	2926 Kをお寄せください	2926 K提供はこちら	2926 K提供を募集	2926 K提供をお待ち	2926 Kをお待ちして	2957 Kをお持ちの方は	2957 K提供窓口
""", '感': """
感謝	5224 K您的訂閱	5297 K閱讀	5297 K您的支持
感谢	5224 K您的订阅	5297 K阅读	5297 K您的支持
""", '成': """
成为	51 K其中一员	5155 K会员即可	5227 K付费会员	5297 K会员,	5297 K会员即可	5297 K我们的会员
成果	2964 K報酬型広告
成為	5155 K會員即可	5225 K我們的贊助	5227 K付費會員	5297 K會員,	5297 K會員即可	5297 K我們的會員
""", '我': """
我们	5175 K使用cookie	5175 K使用 cookie	5298 K的
我們	5175 K使用cookie	5175 K使用 cookie	5298 K的
""", '手': """
手机	5166 K客户端
""", '打': """
打开	5164 Kapp	5166 K微信
打開	5164 Kapp
""", '扫': """
扫一	5166 K扫
扫描	5164 K二维码下载	5164 K二维码加入	5166 K二维码关注	5297 K二维码下载	5297 K二维码关注	5297 K二维码加入	5297 K二维码阅读
""", '把': """
把你	67 K的故事发
把您	67 K的故事发	67 K的经历发	67 K的經歷
把文	5218 K章送給
""", '投': """
投げ	54 K銭
投资	5190 K有风险
""", '拒': """
拒絕	99 K置評
拒绝	99 K置评
""", '指': """
指出	5300 K
指摘	3014 Kした
""", '捐': """
捐助	5225 K我们	5225 K我們
捐款	5297 K支持	5301 K
""", '掃': """
掃一	5166 K掃
掃描	5164 K qr	5297 K二維碼
""", '授': """
授權	47 cc by #K
""", '推': """
推播	14 K	5166 K通知
推送	14 K	5166 K通知
""", '描': """
描写	99 Kが含まれ
""", '提': """
提供	96 taboola K	96 outbrain K	96 dianomi K	96 revcontent K	96 mgid K
""", '擋': """
擋廣	5263 K告
""", '支': """
支持	5152 K獨立媒體	5152 K独立媒体	5153 K我们的	5153 K我們的	5297 K我们,	5297 K我們,	5297 K我们。	5297 K我們。	5297 K我们的报道	5297 K我們的報導	5297 K我们的新闻	5297 K我們的新聞	5297 K我们的记者	5297 K我們的記者	5297 K我们的工作	5297 K我們的工作	5297 K我们继续	5297 K我們繼續
支援	2980 Kで成り立って	2980 Kで運営され	2980 Kによって成り立って	2980 Kによって運営され	3011 Kをお願い
""", '教': """
教え	49 Kてあげて
""", '文': """
文章	5190 K来源:
""", '新': """
新着	58 K記事をメール
新闻	5191 在googleK上关注
""", '无': """
无广	70 K告
""", '明': """
明ら	3014 Kかにした
""", '智': """
智慧	63 K助理
智能	63 K助手
""", '暢': """
暢讀	5227 K全站
""", '更': """
更新	58 K情報をメール
更正	99 K:	99 【K】	99 K说明	99 K說明
""", '最': """
最新	2889 K情報をお届け
""", '會': """
會員	50 K每月	5158 K專享	5227 K限定內容
""", '月': """
月額	2881 Kサポーター	2886 K#円	3013 K
""", '有': """
有了	5297 K你的支持	5297 K您的支持
有料	50 K会員は	2884 K会員限定	2884 K会員になる	2884 K会員の方	2885 K記事がお得に読める	2885 K記事が読み放題	2885 K記事をお得に	2950 K記事が読めます	3015 K会員
有权	5222 K删除
有權	5222 K刪除
""", '未': """
未予	99 K置评
未回	99 K应	99 K應
未滿	5247 K#歲	5247 K十八歲
未經	5190 K授權不得	5190 K授權,不得	5190 K授權禁止	5190 K授權請勿	5190 K授權,請勿
未经	5190 K授权不得	5190 K授权,不得	5190 K授权禁止	5190 K授权,禁止	5190 K授权请勿	5190 K授权,请勿
""", '本': """
本ま	2939 Kでプレゼントできます	2939 Kでギフトできます	2939 Kで無料でプレゼント	2950 月#Kで無料で
本ア	3012 Kプリ
本サ	3012 Kイト
本中	3010 #K#本
本內	5251 K容來自
本内	5251 K容来自
本刊	5298 K
本報	5298 K導
本报	5298 K读者	5298 K道
本文	99 K早前版本	99 K先前版本	99 K已更新	99 K已作	5190 K来源	5298 K
本站	5298 K
本紙	38 Kまで	67 Kまで
本網	5175 K站使用	5298 K
本网	5175 K站使用
本記	3012 K事
本誌	3012 K
""", '来': """
来自	5207 K外部平台的内容
""", '标': """
标记	62 K我
""", '標': """
標記	62 K我
""", '機': """
機械	2992 K翻訳
""", '欢': """
欢迎	5169 K关注	5297 K加入	5297 K赞助	5297 K订阅	5297 K投稿
""", '歡': """
歡迎	5169 K追蹤	5297 K加入	5297 K贊助	5297 K訂閱	5297 K投稿
""", '此': """
此內	9 K容	5251 K容來自	5251 K容由
此内	9 K容	5251 K容来自	5251 K容由
此前	99 K版本
此影	5250 K片在您所在
此视	5250 K频在您所在
""", '残': """
残り	2884 K#文字	2884 K: #文字
""", '毎': """
毎朝	17 K
毎週	17 K
""", '每': """
每周	17 K一次
每天	17 K早上
每年	5299 K
每日	5163 K简报	5163 K簡報	5163 K電子報
每月	5299 K
""", '求': """
求め	3014 Kた	3014 Kている
""", '沒': """
沒有	70 K廣告	5266 K股東	5266 K財團
""", '没': """
没有	70 K广告	71 K垃圾	5266 K股东	5266 K财团
""", '浏': """
浏览	5180 K器版本	5250 K器不支持音频	5250 K器不支持视频	5250 K器不支持播放	5250 K器不支持html#	5250 K器不支持video
""", '添': """
添加	38 K记者微信	67 K记者微信
""", '瀏': """
瀏覽	5250 K器不支援影片	5250 K器不支援音訊
""", '点': """
点击	5297 K关注	5297 K这里
""", '無': """
無効	2976 Kにしてページを	2976 Kにして再読み込み	2976 Kにして、ページを
無料	15 K記事	2884 Kで会員登録	2884 K会員に登録	2950 Kで読める記事の上限	2950 K会員になると	2983 K記事の閲覧	2983 K記事は残り	2983 Kで読める記事	2983 K閲覧	3010 K記事 #/#	3010 K記事#/#	3011 K会員に登録	3011 K会員登録	3013 K体験
無断	2923 K転載	2923 K複製	2991 K転載・複製	2991 K転載を禁じ	2991 Kでの転載	2991 Kで転載
""", '照': """
照片	40 K和视频	40 K或视频	40 K和影片	40 K或影片
""", '版': """
版权	5190 K所有	5190 K归本	5190 K归原	5190 K归作者	5190 K归属
版權	5190 K所有	5190 K歸
""", '特': """
特此	99 K更正
""", '独': """
独立	3012 Kしたジャーナリズム	5298 K新闻	5298 K媒体
""", '獨': """
獨立	5298 K新聞	5298 K媒體
""", '獲': """
獲得	5234 K佣金
""", '生': """
生命	99 K热线	99 K線
生成	5214 由 ai K	5214 由aiK	5214 ai K,仅供	5214 aiK,僅供
""", '產': """
產生	5214 由 ai K	5214 由aiK
""", '用': """
用邮	58 K件接收
""", '由': """
由人	5214 K工智能生成	5214 K工智慧生成
由讀	5298 K者
由读	5298 K者
""", '申': """
申し	2936 K込みはこちら
申込	2936 Kみはこちら	2936 Kはこちら	2955 K受付中
""", '电': """
电子	5301 K报
""", '畅': """
畅读	5227 K全站
""", '留': """
留言	85 K区	85 K區	5298 K告诉我
""", '異': """
異論	43 Kのある方
""", '疑': """
疑問	2926 Kをお寄せ
""", '登': """
登入	24 K或	5155 K後繼續	5155 K會員	5238 K或註冊
登录	24 K或	5155 K后继续	5155 K后查看全文	5155 K后查看完整	5238 K或注册
登録	2950 Kして続きを読む	3011 Kしてください	3011 Kはこちら
""", '發': """
發表	6 K評論
發送	57 K給您
""", '皆': """
皆さ	3012 Kまの
""", '相': """
相談	99 K窓口
""", '看': """
看更	5164 appK多
""", '禁': """
禁止	5190 K转载
禁無	2922 K断
""", '私': """
私た	3012 Kちの
""", '科': """
科し	3014 Kた
""", '称': """
称	5300 K
""", '稱': """
稱	5300 K
""", '立': """
立即	5297 K加入我们	5297 K加入我們	5297 K订阅	5297 K訂閱	5297 K下载	5297 K下載	5297 K报名	5297 K報名	5297 K成为会员	5297 K成為會員
""", '第': """
第一	5222 K条评论	5222 K則留言	5222 K條評論
""", '筆': """
筆者	2956 K個人の見解
""", '紙': """
紙の	3012 K新聞の定期購読者
""", '経': """
経験	67 Kをお寄せ	67 Kをお聞かせ
""", '絕': """
絕無	71 K垃圾
""", '続': """
続き	2884 Kを読むには	2884 Kをお読みになる
""", '編': """
編按	99 K
編者	99 K註
編集	38 K部まで	38 K部に	67 K部まで	67 K部に	99 K部注	3012 K部では
""", '繼': """
繼續	5155 K閱讀請
""", '绝': """
绝无	71 K垃圾
""", '继': """
继续	5155 K阅读请
""", '编': """
编者	99 K注
""", '翻': """
翻墙	64 K
翻譯	5214 由aiK
翻译	5214 由aiK
""", '者': """
者說	5300 K
者说	5300 K
""", '联': """
联盟	74 K链接	5234 K链接
联系	38 K我们	38 K记者	67 K记者
""", '聯': """
聯盟	5234 K行銷連結	5234 K連結
聯絡	38 K我們
""", '自': """
自动	5214 由 ai K生成	5214 由aiK生成
自動	2992 K翻訳	5214 由 ai K生成	5214 由aiK生成
""", '若': """
若有	5190 K侵权	5190 K侵權
""", '获': """
获得	5234 K佣金
""", '著': """
著作	2923 K権は	2991 K権法により保護	2991 K権法で保護
""", '虚': """
虚拟	63 K助手
""", '表': """
表明	5222 K本站立场
表示	5300 K
""", '要': """
要发	21 K表评论
要發	21 K表留言
""", '訂': """
訂正	99 K:	99 【K】	99 Kして	99 Kします
訂閱	58 K電子報	5155 K即可	5155 K後繼續	5161 K我們的	5161 K電子報	5297 K我們	5301 K費
""", '記': """
記事	2 Kを聴く	2 Kを聞く	4 Kを	99 Kを更新しました	99 Kを修正しました	2885 Kが読み放題	2939 Kをプレゼントできます	3010 #K中#記事
記者	2926 Kまでご連絡ください
""", '訴': """
訴え	3014 Kた
""", '評': """
評論	85 K區
""", '認': """
認め	3014 Kた
認為	5300 K
""", '說': """
說:	5300 K
說。	5300 K
說道	5300 K
""", '読': """
読み	2886 K放題
読者	18 Kの寄付	18 Kの支援	2948 Kの会費で	3012 Kの皆様	3012 Kの皆さ	3012 Kアンケート
""", '請': """
請先	5297 K登入
請啟	5175 K用javascript
請我	54 K喝咖啡
請捐	5297 K款
請支	5152 K持我們	5297 K持我們
請登	5297 K入後	5297 K入以
請立	5297 K即捐款
請輸	5224 K入您的電子	5297 K入您
請關	5261 K閉後重新整理
請點	5297 K擊此處	5297 K擊這裡	5297 K擊下方	5297 K擊連結
""", '講': """
講座	2955 K参加者募集中
""", '讀': """
讀者	43 K投書	5298 K問卷
""", '订': """
订阅	50 K用户	50 K会员	5155 K即可	5155 K后继续	5161 K我们的	5161 K电子报	5297 K我们	5301 K费
""", '认': """
认为	5300 K
""", '训': """
训练	48 K人工智能	48 aiK
""", '许': """
许可	47 cc by #K
""", '评': """
评论	85 K区	5222 K服务协议
""", '该': """
该视	5250 K频在您所在
""", '说': """
说:	5300 K
说。	5300 K
说道	5300 K
""", '请': """
请先	5297 K登录
请关	5261 K闭后刷新
请启	5175 K用javascript
请我	54 K喝咖啡	54 K喝杯咖啡
请捐	5297 K款
请支	5152 K持我们	5297 K持我们
请点	5297 K击此处	5297 K击这里	5297 K击下方	5297 K击阅读	5297 K击关注	5297 K击链接
请登	5297 K录后	5297 K录以
请立	5297 K即捐款
请输	5224 K入您的电子邮箱	5224 K入您的邮箱	5297 K入您
""", '读': """
读完	0 K需要
读者	18 K出资	18 K支持	43 K来信	5298 K问卷	5298 K群
""", '責': """
責任	5190 K編輯:
""", '賺': """
賺取	5234 K佣金
""", '購': """
購読	2884 K者の方は	2886 Kすると	3011 Kしてください	3012 K者の方	3015 K料
""", '贈': """
贈送	5218 K給好友
""", '贊': """
贊助	5152 K我們	5297 K我們
""", '责': """
责任	5190 K编辑:
""", '赚': """
赚取	5234 K佣金
""", '赞': """
赞助	5152 K我们	5297 K我们
""", '赠': """
赠送	5218 K给好友
""", '身': """
身边	5298 K的新鲜事
身邊	5298 K的新鮮事
""", '転': """
転載	45 K	2922 Kを禁じ
""", '輸': """
輸入	5224 Kemail
""", '轉': """
轉發	49 K給
轉給	49 K
轉載	45 K	5190 K請註明
""", '转': """
转发	25 K	49 K给
转给	49 K
转载	45 K	5190 K请注明
""", '输': """
输入	5224 Kemail
""", '还': """
还可	5218 K赠送
""", '这': """
这篇	5298 K文章
""", '迷': """
迷惑	71 Kメールは
""", '追': """
追記	99 K:
追蹤	5169 K我們的	5191 Kgoogle news	5297 K我們
""", '送': """
送っ	49 Kてください
送到	5224 K你的邮箱	5224 K您的邮箱	5224 K您的信箱
""", '這': """
這篇	5298 K文章
""", '通': """
通知	14 K	2893 Kをオン
通过	58 K邮件接收
""", '週': """
週に	17 K一度
週刊	2947 Kニュースレター
""", '邀': """
邀請	5297 K您
邀请	5297 K您
""", '還': """
還可	5218 K贈送
""", '邮': """
邮件	58 K订阅	78 K通讯
邮箱	21 K地址不会被公开	60 K不会显示	60 K地址不会显示	60 K不会公开
""", '鏡': """
鏡像	64 K
""", '镜': """
镜像	64 K
""", '長': """
長說	5300 K
""", '长': """
长说	5300 K
""", '開': """
開啟	5166 K通知	5254 Kjavascript
""", '閱': """
閱讀	0 K時間	20 K全文	5155 K全文請	5296 K
""", '閲': """
閲覧	3010 K記事数:#/#
""", '關': """
關注	5169 K我們的	5297 K我們
關閉	5261 K後重新整理
""", '阅': """
阅读	0 K时间	0 K时长	20 K全文	5155 K全文请	5296 K
""", '随': """
随时	5297 K掌握
""", '隐': """
隐私	5179 K政策
""", '隨': """
隨時	5297 K掌握
""", '隱': """
隱私	5179 K權政策	5179 K政策
""", '電': """
電子	21 K郵件地址不會公開	78 K報	5301 K報
""", '需': """
需接	5207 K受cookie
需要	5207 K接受cookie	5297 K您的支持	5297 K你的支持
""", '音': """
音声	2937 Kでもお聴き
""", '頂': """
頂い	2881 Kたサポートは
""", '飲': """
飲酒	5247 K過量
""", '首': """
首年	5240 K仅需
首月	5227 K仅需	5227 K只要	5240 K免费	5240 K免費	5240 K仅	5240 K僅	5240 K只需	5299 K
首选	5191 K来源	5191 K新闻来源	5280 K来源
首選	5191 K來源	5191 K新聞來源	5280 K來源
""", '點': """
點擊	5297 K這裡
""", '가': """
가명	99 K
가상	63 K 비서
가입하세요	3142 K
가입해	3142 K 주세요
""", '강': """
강조했다	3145 K
""", '게': """
게시물	3097 K 불러오기
""", '계': """
계속	3022 K 읽으려면	3022 K 읽으시려면
계신	3047 알고 K 분은
""", '공': """
공유해	25 K	49 K 주세요
공유해주세요	49 K
""", '광': """
광고	11 K	70 K 없이	3105 K 차단	3107 K 차단기를
광고도	70 K
광고차단	3105 K	3107 K 프로그램을	3107 K 기능을
""", '구': """
구글	3034 K 뉴스에서
구독	50 K 회원은	3022 K 후 이용
구독료	3146 K
구독을	3142 K 신청하세요
구독자	3022 K 전용 기사	3022 K 전용 콘텐츠	3022 K 전용입니다	3022 K 전용 서비스	3143 K
구독자는	50 K
구독자만	3022 K 볼 수	3076 K 읽을
구독자에게만	3076 K 제공
구독하고	3034 K
구독하세요	3046 K	3142 K
구독하시면	3022 K
구독해	80 K 주세요	3033 K 주세요	3074 K 주셔서	3142 K 주세요
구독해주세요	3033 K
구독해주셔서	3074 K
""", '금': """
금요일	3074 매주 K 보내드리는
""", '기': """
기사	2 K 듣기	4 K	3019 좋은 K 후원	3141 #개 K 중 #개
기사가	99 K 수정
기사를	2 K 듣	99 K 수정	3022 전체 K 보려면	3076 전체 K 읽어보세요
기사의	99 K 이전 버전
기자를	3075 K 응원해
기자에게	3047 K 연락해 주세요
""", '남': """
남겨주세요	3142 K
""", '네': """
네이버	3034 K 메인에서	3046 K 구독
네이버에서	3034 K 구독
""", '놓': """
놓치지	3142 K 마세요
""", '눌': """
눌러주세요	3142 K
""", '뉴': """
뉴스레터	78 K	3025 K 구독하기	3025 K 구독하세요	3025 K 신청하기	3025 K 구독 신청하기	3143 K	3146 K
뉴스레터로	3025 K 받아
뉴스레터를	3025 K 받아	3025 K 구독하세요	3025 K 구독해	3025 K 구독하고	3025 K 구독하면	3142 K 신청하세요
""", '다': """
다운로드하세요	3142 K
""", '달': """
달	3076 첫 K #원
""", '답': """
답변하지	99 K 않았
""", '당': """
당신의	3047 K 제보가	3143 K 후원
""", '댓': """
댓글	6 K 작성
댓글로	85 K
댓글에	85 K
댓글은	3072 K 삭제될	3072 K 삭제합니다	3072 K 통보	3072 K 예고	3072 K 운영자	3072 K 사전
댓글을	6 K 작성	6 K 쓰
""", '덧': """
덧붙였다	3145 K
""", '독': """
독립	3143 K 언론
독립언론	3143 K
독립언론을	3075 K 지켜
독자	3087 K 후원으로	3142 K 여러분의	3143 K 여러분
독자님의	3020 K 후원	3087 K 후원으로
독자들의	18 K 후원	3087 K 후원으로	3111 K 후원
독자의	3087 K 후원으로	3111 K 후원	3143 K 힘
독자투고는	43 K
독자투고를	43 K
""", '동': """
동의하는	3074 K 것으로 간주
동참해	51 K 주세요
""", '들': """
들려주세요	3142 K
""", '로': """
로그인	24 K	3022 K 후 이용
로그인이	3022 K 필요합니다	3022 K 필요한 서비스	3022 K 필요해요
로그인하거나	3142 K
로그인하고	3076 K 계속
로그인하면	3076 K 계속
로그인하시면	3022 K
""", '링': """
링크에서	3142 K 확인하세요
""", '마': """
마음에	3075 기사가 K 드셨다면
""", '만': """
만나보세요	3142 K
""", '말': """
말했다	3145 K
""", '매': """
매월	3144 K
매일	17 K 아침
""", '메': """
메일로	58 K 받아보	58 K 받고 싶은	3074 K 보내드려요
메일함으로	3025 K
""", '묘': """
묘사가	99 K 포함
""", '무': """
무단	3044 K 복제	3044 K 전재
무단전재	3043 K
무료	15 K 기사	3085 K 기사	3144 K 체험
무료로	15 K 볼 수 있는	3076 K 볼 수 있습니다
""", '미': """
미러	64 K 사이트
""", '바': """
바로잡습니다	99 [K]	99 K
""", '받': """
받아보세요	3142 K
""", '발': """
발	49 K给
""", '밝': """
밝혔다	3145 K
""", '보': """
보내	57 K 드립니다	3142 K 주세요
보내드리는	3074 K
보내드립니다	57 K	3074 K
보내주세요	3142 K
""", '본': """
본	3143 K 기사
본사의	3083 K 편집 방향	3083 K 편집방향
본지는	3143 K
본지의	3083 K 편집 방향	3083 K 편집방향
""", '분': """
분	0 K 읽기
""", '브': """
브라우저가	10 K	3096 K 오디오를	3096 K 비디오를	3096 K 동영상을
브라우저는	3096 K 동영상
브라우저에서는	3096 K 동영상을
""", '사': """
사연을	3047 K 보내주세요	3047 K 보내 주세요
사전	3062 K 등록하기	3062 포럼 K 등록
사진	40 K·영상
사진과	40 K 영상	40 K 동영상
사진이나	40 K 영상	40 K 동영상
""", '상': """
상담전화	99 K
""", '선': """
선호	3045 K 매체로	3045 K 출처로	3045 K 언론사	3045 K 매체
선호하는	3045 K 출처
""", '설': """
설명했다	3145 K
설문에	3142 K 참여하세요
설치하세요	3142 K
""", '세': """
세미나	3062 K 신청하기
""", '소': """
소식을	3074 K 전해드립니다
""", '속': """
속보를	3073 K 받아보세요
""", '수': """
수수료를	3079 K 받을 수 있습니다	3079 K 제공받
""", '스': """
스팸	71 K 없이
스팸은	71 K
스포일러	99 K
""", '시': """
시민	3087 K 후원으로
시민의	3111 K 후원
시작하세요	3142 K
""", '아': """
아래에서	3142 K 확인하세요
""", '알': """
알려	3142 K 주세요
알려주세요	3142 K
알림	3029 K 받기	3029 K 설정
알림을	14 K	3073 K 켜고
""", '애': """
애드블로커	3105 K
애드블록	3105 K
애드블록을	3107 K
애드블록이	3107 K
""", '앱': """
앱	3029 K 다운로드	3029 K 설치	3073 K 설치하기
앱에서	3028 K 보기	3028 K 열기	3073 K 더 편하게	3142 K 확인하세요
앱으로	3028 K 보기	3073 K 더
앱을	3029 K 다운로드	3073 K 다운로드하세요	3073 K 설치하세요
""", '언': """
언론을	3075 독립 K 지켜
""", '여': """
여기서	3142 K 확인하세요
여러분	3143 K 덕분
여러분의	3047 K 제보를	3075 K 후원이	3111 독자 K 후원	3142 K 후원
""", '영': """
영상에서	3065 K 확인하세요	3065 K 확인할 수 있습니다	3142 K 확인하세요
영상으로	3065 K 확인하세요
영상을	3065 K 확인하세요
""", '온': """
온라인	3062 K 세미나
""", '옮': """
옮겨	45 K 실을
""", '외': """
외부	3057 K 콘텐츠	3097 K 콘텐츠입니다
""", '우': """
우리	84 K 앱에서	3143 K 기자
우리의	3143 K 저널리즘
""", '운': """
운영되고	3075 독자의 후원으로 K 있습니다
""", '원': """
원고료	3019 K 주기
원고료로	3019 K 응원	3075 K 응원
원고료주기	3019 K
""", '월': """
월	3144 K #원
""", '유': """
유료	3022 K 구독자만
유튜브	3034 K 구독
""", '음': """
음성으로	3065 K 들으려면	3065 K 들어보세요
""", '응': """
응답	21 K 취소
응원하세요	3142 K
응원해	3020 K 주세요	3142 K 주세요
응하지	99 K 않았
""", '의': """
의견을	3142 K 남겨
의견이	43 K 다르신가요
""", '이': """
이	9 K 콘텐츠	3143 K 기사가	3143 K 기사는	3143 K 기사
이메일	3026 K 주소
이메일로	58 K 받아보
이메일은	60 K 표시되지
이메일을	3025 K 입력하세요	3025 K 입력해 주세요	3025 K 입력해주세요	3025 K 입력하시면
이미	3076 K 구독자이신가요
이벤트에	3142 K 참여하세요
이야기를	67 K 보내	67 K 들려
이전	99 K 판에서
""", '인': """
인공지능	48 K 훈련	48 K 학습
인공지능이	3123 K 작성	3123 K 생성	3123 K 요약
""", '일': """
일주일에	17 K 한 번
일할	3062 함께 K 기자를
""", '읽': """
읽는	0 K 시간
""", '자': """
자동	3123 K 번역
자바스크립트가	3100 K
자바스크립트를	3100 K
자살예방	99 K
자주	3045 더 K 보기
""", '잔': """
잔을	54 커피 한 K 사
""", '재': """
재배포	3043 K 금지
재배포금지	3043 K
재생할	3096 K 수 없습니다
""", '저': """
저작권법	3044 K
저작권법의	3044 K
저작권자	3044 K
저작권자의	3044 K
저희	3143 K 뉴스레터	3143 K 채널	3143 K 앱
저희는	3143 K
저희를	3143 K
""", '적': """
적었다	3145 K
""", '전': """
전문을	20 K
전용	3022 회원 K 기사	3022 회원 K 콘텐츠	3022 회원 K 서비스
전재할	45 K
전해	49 K 주세요
전해주세요	49 K
전했다	3145 K
""", '정': """
정기	3019 K 후원이	3019 K 후원으로
정기후원	3144 K
정기후원으로	3019 K
정기후원이	3019 K
정정	99 K:	99 [K]
""", '제': """
제공하는	3097 K 콘텐츠입니다
제보	38 K 바랍니다	67 K 바랍니다	3047 K 부탁드립니다
제보는	3047 K 카카오톡
제보를	38 K 기다립니다	67 K 기다립니다	3047 K 기다립니다	3047 K 받습니다
제보해	38 K 주세요	67 K 주세요	3142 K 주세요
제보해주세요	38 K	67 K
제휴	74 K 링크	3079 K 링크
제휴링크	3079 K
""", '좋': """
좋아요	3046 구독과 K 부탁
좋아요를	3046 구독과 K 부탁
""", '주': """
주소는	21 이메일 K 공개되지
""", '중': """
중	3141 #건 K #건	3141 #개 K #개
""", '지': """
지금	3142 K 확인하세요	3142 K 신청하세요	3142 K 참여하세요
지켜주세요	3142 K
""", '차': """
차단	3107 광고 K 프로그램을	3107 광고 K 프로그램이	3107 광고 K 기능을
""", '채': """
채널	3033 K 추가	3046 K 추가하기	3046 K 구독하기	3086 K 추가하고	3086 K 추가하면
채널에	3046 K 참여하세요
채널에서	3046 K 소식을	3142 K 확인하세요
채널을	3086 K 추가하고	3086 K 추가하면	3086 K 추가해	3086 K 구독하고	3086 K 구독하면
채용	3062 K 공고
""", '챗': """
챗봇에게	63 K
""", '첫': """
첫	3144 K 달
""", '추': """
추가해	3046 K 주세요
추가해주세요	3046 K
""", '친': """
친구	3046 K 추가하세요
""", '카': """
카카오톡	3086 K 채널에서	3086 K 채널
""", '커': """
커피	54 K 한 잔 사	3075 K 한 잔 값으로
""", '콘': """
콘텐츠	3097 K 불러오기
""", '쿠': """
쿠키	3057 K 동의가
쿠키를	3057 K 허용해야	3057 K 허용해
""", '태': """
태그해	62 K 주세요
태그해주세요	62 K
""", '특': """
특가	3062 K 보기
""", '파': """
파트너스	3079 K 활동
""", '팔': """
팔로우하기	3033 K	3046 K
팔로우하세요	3142 K
""", '팟': """
팟캐스트	34 K
""", '퍼': """
퍼가실	45 K
""", '편': """
편집자	99 K 주
""", '필': """
필수	21 K 필드는
필자의	3083 K 개인 의견
""", '함': """
함께해	51 K 주세요
함께해주세요	51 K
""", '협': """
협찬을	3079 K 받아
""", '활': """
활용	3043 ai 학습 및 K 금지
""", '회': """
회원	3022 K 전용입니다
회원가입	3022 K 후	3142 K 후
회원가입은	3142 K
회원가입을	3142 K 하
회원가입하고	3142 K
회원가입하면	3076 K 월
회원가입하세요	3142 K
회원가입하시면	3142 K
회원만	3022 K 볼 수
""", '후': """
후원금	3146 K
후원으로	3019 K 응원	3075 독자의 K 운영됩니다	3075 독자의 K 운영하는
후원을	3020 K 부탁드립니다	3142 K 부탁
후원이	3019 K 큰 힘	3020 K 필요합니다	3020 K 큰 힘이
후원하세요	3142 K
후원해	80 K 주세요	3019 K 주세요	3020 K 주세요	3142 K 주세요
후원회원의	3087 K 후원으로	3111 K 힘
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
beiträgen
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
báo
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
elemző
elküldjük
elolvasásához
elsőként
előfizetés
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
giáo
giảng
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
nghiên
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
thường
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
द्वारा
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
मदद
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
स्वचालित
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
已讀
已读
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
