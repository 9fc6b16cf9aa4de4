"""What the indexes of `compiled` hold under keys beyond plain ASCII: many pages never ask for it. Do not edit."""

# fmt: off

WHOLE = {'#': """
# bình luận	5181
# comentário	3901
# comentários	3901
# fotó megtekintése	2621
# fotók megtekintése	2621
# gün ücretsiz deneyin	4862
# głosów	95
# hlasů	95
# hozzászólás	2534
# kişi oy kullandi	4908
# komentářů	532
# komentāri	3301
# kép megtekintése	2621
# képek megtekintése	2621
# lượt bình chọn	95
# odpovedí	4534
# odpovědi	639
# odpovědí	639
# odpowiedź	3847
# příspěvků	532
# röster	95
# sekunden zurück	999
# válasz megjelenítése	2630
# yaşindan küçükler oynayamaz	4946
# ääntä	95
# års aldersgrense	3584
# δευτερόλεπτα μπροστά	1142
# δευτερόλεπτα πίσω	1142
# σχόλια	1067
# ψήφοι	95	1092
# ψήφος	1092
# відповідей	5146
# відповідь	5146
# відповіді	5146
# гласа	95
# голоса	95
# голосов	95
# голосів	95
# з #	5107
# из #	4285
# коментарі	5035
# коментарів	5035
# комментариев	4213
# комментарий	4213
# комментария	4213
# от #	310
# ответ	4324
# ответа	4324
# ответов	4324
# отговор	339
# отговора	339
# із #	5107
# הצבעות	95
# מתוך #	2306
# שניות אחורה	2361
# שניות קדימה	2361
# תגובות	2302
# تعليقات	135
# ثانيه جلو	1888
# ثانيه عقب	1888
# راي	95
# صوت	95
# نظر	1831
# कमेंट	2427
# वोट	95
# सेकंड आगे	2476
# सेकंड पीछे	2476
# € al mes durante # meses	1651
# € al mese per # mesi	2860
# € por mês durante # meses	3959
# 人参与	5324
# 人參與	5324
# 票	2988
# 명 참여	3126
# 표	3126
#% megtakarítás	2617
#+ hrajte zodpovědně	523
#-årsgrense	3584
#/# fotó	2621
#/# kép	2621
#/#. fotó	2621
#/#. kép	2621
#か月無料	2964
#カ月無料	2964
#ヶ月無料	2964
#人が回答	2988
#人が投票	2988
#人参与	5324
#人參與	5324
#件のコメント	2985
#則留言	5310
#小时热榜	5316
#条评论	5310
#票	95	2988
#秒戻る	3043
#秒進む	3043
#명 참여	95	3126
#초 뒤로	3172
#초 앞으로	3172
#표	3126
""", 'a': """
a apărut o eroare	4144
a boltunkból	2591
a carregar vídeo	3973
a cikk a hirdetés alatt folytatódik	2526
a cikk a hirdetés után folytatódik	2526
a cikk automatikusan készült	2629
a cikk felhasználása engedélyköteles	2627
a cikk meg is hallgatható	2523
a cikk meghallgatása	2540
a cikk megosztása	2523
a cikk szerzői jogvédelem alatt áll	2627
a cikk zárolva van	2616
a cikket gépi hang olvassa fel	2602
a folytatáshoz regisztráljon	2517
a hanganyagot mesterséges intelligencia készítette	2602
a hirdetés után folytatjuk	2526
a hirdetés vége	2637
a hozzászólás lezárva	2630
a hozzászólások le vannak zárva	2630
a hét kvíze	2585
a kommentelés lezárult	2534
a könyv megrendelhető itt	2529
a könyv megrendelése	2591
a lejátszó betöltése	2602
a link másolva	2635
a lire également	2133
a matéria continua abaixo	4035
a mező kitöltése kötelező	2619
a nap kérdése	94	2588
a notícia continua abaixo	4035
a rovat további cikkei	2538
a sua subscrição foi confirmada	4027
a sua subscrição foi efetuada com sucesso	4027
a szerző a lap munkatársa	2551
a szerző cikkei	2622
a szerző jogász	2551
a szerző közgazdász	2551
a szerző politológus	2551
a szerző további cikkei	2622
a szerző történész	2551
a szerző összes cikke	2622
a szerző újságíró	2551
a szerzőkről	2553
a szerzőről	2553
a szöveg automatikusan készült	2629
a tartalmat nem tudjuk megjeleníteni	2594
a tartalom nem elérhető	2594
a tartalom nem jeleníthető meg	2594
a tartalom szerzői jogi védelem alatt áll	2627
a teljes cikk elolvasása	2622
a témában további cikkek	2538
a videó az ön országában nem játszható le	2602
a videó már nem elérhető	2602
a videó nem elérhető	2602
a videó nem elérhető az ön országában	2602
a videó nem játszható le	2602
a videólejátszó betöltődik	2602
a videót nem lehet lejátszani	2602
abo abschließen	812
abo auswählen	1012
abo wählen	1012
abonare confirmată	4168
abonați-vă	4053
abone değil misin	4964
abone değil misiniz	4964
abonează-te	4053
abonelere özel	4862
abonelere özel avantajlar	4946
abonelere özel indirim	4946
abonelere özel içerik	4964
abonelik paketlerini gör	4994
abonelik seçenekleri	4994
aboneliği yenile	4994
aboneliğini seç	4964
aboneliğiniz onaylandi	4995
aboneliğinizi seçin	4964
abonentu priekšrocības	3332
abonner nå	3562
abonner på nyhetsbrevet	3569
abonné	2195
abonné à ce thème	2258
abonnér	658
abonnér nu	658
abonnés	2081
abonnés uniquement	2182
abonē	3295
abonē jaunumus	3319
abonē un lasi visus rakstus	3295
abonēt	3295
abrir menú	1602
aby odtworzyć film, włącz javascript	3815
acasă	4071
accede a todos los contenidos sin límites	1651
accept termenii și condițiile	4143
accepter og fortsæt	754
acceptera och fortsätt	4743
acceptera och stäng	4743
accepto la política de privacitat	480
acceptér	681
acceptér alle	755
acceptér og fortsæt	754
acceptér og vis	754
acceptă toate	4067	4082
acceptă tot	4125
acceptă și afișează conținutul	4082
acceptă și continuă	4124
acceso a todos los artículos	1718
accès restreint aux abonnés	2083
accès à tous les articles	2253
accéder au dossier	2224
accéder à l'article	2081
accéder à la page de dons	2214
accédez à tous les articles	2083
aceitar e ver o conteúdo	3935
aceito receber comunicações	3994
aceito receber comunicações de marketing	3994
aceito receber comunicações e ofertas	3954
acepto la política de privacidad	1686
acesso ilimitado a todo o conteúdo	4026
acest articol este disponibil doar abonaților	4055
acest articol este rezervat abonaților	4103
acest câmp este obligatoriu	4143
acesta este ultimul tău articol gratuit	4103
acheter ce numéro	2169
acheter le numéro	2168
achetez ce numéro	2169
activează	4131
activează alertele	4097
activează notificările	4097
activează sunetul	4120
actualitza la pàgina	473
actualités	2133
actualizar la página	1679
ad 광고	3147
ad 추천	3160
adatkezelés és sütik	2597
adatkezelési tájékoztató	2594
adatvédelem és sütik	2597
adatvédelmi beállítások	2594
adatvédelmi beállítások módosítása	2597
adatvédelmi tájékoztató	2594
adaugă ca sursă preferată	4154
adaugă un comentariu	4068
adaugă un răspuns	4160
adaugă în coș	4171
adblock détecté	2250
adblocker upptäckt	4755
add meg az e-mail-címed	2544
además	1596
adhérer	2071
adj hozzá minket preferált forrásként	2632
adja meg az e-mail-címét	2544
adja meg az összeget	2613
adja meg e-mail-címét	2544
adomány	2513
adományozok	2513
adományozás	2513
adresa de email nu este validă	4143
adresă de email invalidă	4143
adreça electrònica	443
adó # százalék	2613
adója #%-ával	2613
afficher la vidéo	2206
afficher les réponses	2194
afișează comentariile	4112
afișează conținutul	4082
afișează conținutul extern	4082
afișează originalul	4072
afișează postarea	4124
afișează subtitrările	4120
află mai multe	4067
afmeld når som helst	774
afspilleren indlæses	757
agora não	3867
ai deja un abonament? autentifică-te	4103
ai găsit o greșeală	4149
ai kan begå fejl	784
ai kan gjøre feil	3690
ai kan göra fel	4774
ai kan göra misstag	4774
ai może popełniać błędy	3844
ai može griješiti	4428
ai može pogriješiti	4428
ai môže robiť chyby	4531
ai může chybovat	636
ai může dělat chyby	636
ai observat o greșeală	4068
ai sa môže mýliť	4531
ai segítségével készült	2629
ai által fordított	2629
ai által generált	2629
ai által generált tartalom	2629
ai може да греши	338
ai सारांश	2448
ai से तैयार सारांश	2448
ai 摘要	5406
ai 기사 요약	3202
ai 번역	3173
ai 생성 이미지	3212
ai 요약	3147
ai 음성으로 듣기	3172
ai-genererat innehåll	4776
ai-genereret resumé	697
ai-oversættelse	786
ai-resumé	697	786
ai-összefoglaló	2540
ai-översatt	4774
ai-översättning	4776
aicinām ievērot cieņu komentāros	3301
aiheeseen liittyvää	1961
aiheesta lisää	1961
aikaa jäljellä #	2020
ainda não tem conta	3993
ainda não é assinante	3992
ainult vajalikud küpsised	1787
aitäh hääletamast	1783
aitäh liitumast	1771
aitäh sõnumi eest	1798
aizmirsāt paroli	3343
aizvērt	3303
aizvērt galeriju	3347
aizvērt reklāmu	3304
aiが要約	3071
aiによる要約	3071
ai总结	5406
ai摘要	5346
ai生成	3044	5406
ai生成内容	5378
ai翻訳	3044
ai翻譯	5406
ai翻译	5406
ai要約	3071
ai語音朗讀	5377
ai语音朗读	5377
ai重點整理	5346
ai音声で聴く	3043
ai가 생성한 콘텐츠입니다	3212
ai가 읽어주는 기사	3172
ai로 생성된 콘텐츠	3212
ajouter une réponse	2241
ajouter à mes favoris	2111
ajouter à mes sources préférées	2235
ajouter à mes sujets	2258
ajouter à mes thèmes	2258
ajouter à vos sources préférées	2235
ajouter à vos sélections	2111
ajándék cikk	2524
ajándékozd el a cikket	2524
ajándékozd tovább a cikket	2524
ajándékozza a cikket	2523
ajándékozza a cikket barátjának	2523
ajándékozza el a cikket	2524
ajándékozza tovább a cikket	2524
ajánlataink	2538
ajánlja: outbrain	2637
ajánlja: taboola	2637
ajánljuk	2538
ajánljuk még	2538
ajánlott	2538	2617
ajánlott cikkek	2538
ajánló	2538
akceptuję	3734
akceptuję i kontynuuję	3812
akceptuję i przechodzę do serwisu	3812
akkurat nå	3597
ako chránime svoje zdroje	4527
ako chránime zdroje	4527
ako vypnúť adblock	4512
ako vypnúť blokovanie reklám	4512
aktuálny čas	4508
aktuálny čas #	4507
aktuální čas	606
aktuální čas #	605
aktuálně	534
akzeptieren und schließen	996
aldersgrense # år	3584
aldersgrense: # år	3584
alege o sumă	4166
alege-ți abonamentul	4141
alegeți abonamentul	4141
algo salió mal	1687
alkalmazás letöltése	2604
alkalmazás megnyitása	2604
alla bidrag hjälper	4758
alla rättigheter reserverade	4772
alle abo-angebote im überblick	934
alle angaben ohne gewähr	940
alle beiträge ansehen	868
alle beiträge anzeigen	1017
alle beiträge der autorin	1017
alle beiträge des autors	1017
alle bidrag hjælper	769
alle bidrag tæller	769
alle inhalte sind urheberrechtlich geschützt	981
alle newsletter im überblick	923
alle preise ohne gewähr	940
aller à la recette	64
allt innehåll är skyddat av upphovsrätt	4713
allt innehåll är upphovsrättsskyddat	4712
als bevorzugte quelle bei google hinzufügen	840
als bevorzugte quelle hinzufügen	1031
als podcast hören	935
alte știri	4069
alterar preferências de cookies	3935
altres notícies	22
altres notícies que et poden interessar	22
altyazilari aç	4947
altyazilari göster	4947
altă sumă	4137
alătură-te conversației	4085
am înțeles	4072
amazon'da gör	4946
amazonで見る	3041
amazonで詳しく見る	3041
amazonで詳細を見る	3041
amazonで買う	3041
amazonで購入	3041
amazonで購入する	3041
amintește-mi mai târziu	4049
ana sayfaya dön	4970
anasayfaya dön	4970
anderen betrag wählen	1009
andet beløb	768
andra läser	22	4681
andra läser just nu	22
andra läste även	4681
andre har også lest	22
andre leser nå	3597
andre leste også	3597
andre læser	694
andre læser lige nu	694
andre læser også	22
andre læste også	694
angebot auswählen	1012
angebot wählen	934
anhören	837
anhören # min	837
anket sonuçlari	4941
anketa dňa	4498
ankstesnė nuotrauka	3280
anmäl	4778
anmäl annons	4782
anmäl dig	4655
anmäl dig till nyhetsbrevet	4655
anmäl inlägg	4777
anmäl kommentar	4777
anna kelvollinen sähköpostiosoite	2040
anna äänesi	2005
annet beløp	3674
anneta ühekordselt	1795
annonce - artiklen fortsætter nedenfor	677
annonces légales	2169
annoncørbetalt	90
annoncørbetalt indhold	90	704
annons - artikeln fortsätter nedan	4666
annons från våra partner	4782
annonsblockerare upptäckt	4755
annonsen slutar här	4666
annonser från google	4782
annonsinnehåll	4688
annonslänk	4666
annonsörsinnehåll	4688
annonsørinnhold	90	3607
annonsørsamarbeid	3698
ano, prosím	612
ano, rád	612
anonimni sandučić	4425
anonym brevlåda	4770
anonym tipslåda	4770
anonymná schránka	4527
anonymní schránka	631
anpassa inställningar	4743
anular suscripción	1736
anulează oricând	4141
anulezi oricând	4103
anuluj odpowiedź	3743
användarnamn	4761
användarnamn eller e-postadress	4760
användarvillkor	4668
anzeige schließen	1034
anzeigensonderveröffentlichung	940
anúncio	3893
anúncio em #	4021
anúncios	3893
apasă pentru sunet	4165
apmaksāta sadarbība	3354
apmaksāts saturs	3304
apmokėta partnerystė	3287
apmokėtas turinys	3287
aportació mensual	474
aportació única	474
aportación mensual	1681
aportación única	1681
app letöltése	2604
app storeからダウンロード	3049
app storeでダウンロード	3049
app store에서 다운로드	3179
apple ile giriş yap	4964
apple podcastで聴く	3077
appleでサインイン	3059
appleでログイン	3059
appleで続ける	3059
app内打开	5384
après la publicité	2119
aptaujas rezultāti	3337
após a publicidade	3893
apóyanos	1546
apóyanos en patreon	1680
apúntate	1561
aquest article està bloquejat	478
aquest article està protegit	489
aquest article t'ha estat útil	453
aquest camp és obligatori	480
aquest contingut està protegit	489
aquest vídeo ja no està disponible	460
aquest vídeo no està disponible	460
ar norite gauti pranešimus	3271
arată conținutul	4124
arată mai mult	4147
arată mai puțin	4072
arată răspunsurile	4112
arată tot	4072
arkadaşina gönder	4871
arkadaşinla paylaş	4871
article abonné	2081
article ajouté à vos sélections	2111
article lu par une voix de synthèse	2202
article précédent	2133
article réservé aux abonnés	2081
article següent	484
article sponsorisé	2169
articles associés	2133
articles liés	2133
articles recommandés	2133
articles récents	2133
articol exclusiv pentru abonați	4103
articole asemănătoare	4069
articole înrudite	4069
articoli più letti	2864
articolul continuă după publicitate	4092
articolul continuă după reclamă	4063
articolul continuă mai jos	4063
articolul următor	4069
artikeln finns också som ljud	4662
artikeln fortsätter efter annonsen	4666
artikeln fortsätter nedan	4666
artikeln fortsätter under bilden	4666
artikeln går att lyssna på	4662
artikeln läses upp av en syntetisk röst	4746
artikeln är automatiskt genererad	4774
artikeln är låst	4648
artikeln är maskinöversatt	4774
artikeln är skapad automatiskt	4774
artikeln är skyddad av upphovsrätt	4772
artikeln är uppläst av en dator	4662
artikkel jätkub pärast reklaami	1755
artikkel jätkub reklaami järel	1755
artikkel on kaitstud autoriõigusega	1808
artikkel täieneb	1753
artikkelen er låst	3562
artikkelen finnes også som lyd	3575
artikkeli jatkuu kuvan jälkeen	1948
artikkeli on konekäännetty	2050
artikkeli on suojattu tekijänoikeudella	2048
artikkelin lukee synteettinen ääni	2020
artikkelin voi myös kuunnella	1945
artiklen er låst	658
artiklen er læst op af en robot	669
artiklen findes også som lyd	669
artiklen fortsætter efter annoncen	677
artiklen fortsætter efter reklamen	792
artiklen fortsætter nedenfor	677
artiklen fortsætter under billedet	677
artiklen kan også høres	669
artiklen læses op af en kunstig stemme	757
artikli loeb ette tehishääl	1751
artiklit loeb sünteetiline hääl	1789
artiklit loeb tehishääl	1751
artykuł czytany przez syntezator mowy	3815
artykuł dla subskrybentów	3715
artykuł do słuchania	3815
artykuł kontynuowany pod reklamą	3733
artykuł premium	3829
artykuł sponsorowany	3730
artykuł zablokowany	3829
artykuły na e-mail	3718
artykuły partnerów	3852
artículo anterior	1596
artículo regalado	1731
artículo relacionado	1596
artículo siguiente	1690
artículos recomendados	1655
artículos relacionados	1596
as notícias mais lidas	3962
ascultă	4060
ascultă articolul	4120
ascunde răspunsurile	4112
aseta ensisijaiseksi lähteeksi	2054
aslini göster	4887
assine já	3872
atbalstīt	3295
atcel jebkurā laikā	3295
atcelt var jebkurā laikā	3343
atcerēties mani	3344
atenció al subscriptor: #	104
atención al abonado: #	104
atención al suscriptor: #	104
atidaryti galeriją	3280
atidaryti programėlėje	3270
atidaryti programėlę	3270
atkūrimo greitis	3268
atlikite testą	3262
atlikušais laiks	3337
atlikušais laiks -#	3336
atpakaļ uz augšu	3347
atpakaļ uz sākumlapu	3347
atradi kļūdu	3348
atradi kļūdu rakstā	3301
atradāt kļūdu	3348
atrakinti straipsnį	3276
atrisini krustvārdu mīklu	3330
atsaukt piekrišanu	3334
atsisiųsti garso įrašą	3268
atsisiųsti iš app store	3270
atsisiųsti iš google play	3270
atsisiųsti programėlę	3270
atsiųskite naujieną	3281
atsiųskite nuotraukas	3281
atskaņot video	3336
atskaņošanas ātrums	3336
atslēgt rakstu	3343
atslēgvārdi	3337
atteikties var jebkurā laikā	3345
attēls # no #	3356
attēls #/#	3356
attēls attēlā	3336
atualizar a página	3987
atualizar preferências	4042
atualizar página	3987
atvērt	3303
atvērt galeriju	3347
atvērt lietotni	3338
atvērt lietotnē	3338
atvērt rakstu	3343
atļaut paziņojumus	3339
atšaukti galite bet kada	3226
atšaukti sutikimą	3266
aucun commentaire à ce niveau	2173
audio narrado por una voz automática	1626
audio vytvorila umelá inteligencia	4507
auf apple podcasts hören	912
auf spotify hören	912
ausgewählt für sie	939
auswahl bestätigen	997
auswählen	1013
automaatselt tõlgitud	1802
automaattinen käännös	2051
automaticky preložené	4531
automaticky přeloženo	636
automatické prehrávanie	4507
automatické přehrávání	605
automatický preklad	4532
automatický překlad	637
automatikus lejátszás	2602
automatinis atkūrimas	3268
automatisch übersetzt	1027
automatische übersetzung	1028
automatiskt översatt	4774
automatiškai išversta	3282
automatsko puštanje	4407
automātiski tulkots	3349
automātiskā atskaņošana	3336
autoriser la publicité	2212
ava äpis	1791
avantage abonnés	2200
avantages abonnés	2200
avantaje pentru abonați	4118
avançar # segundos	3973
avançar para o conteúdo	3913
aveți deja cont	4141
avfölj	4780
avfølg	3695
avis de décès	2169
avoimet työpaikat	1963
avregistrera dig när som helst	4763
avsluta när du vill	4648
avsluta när som helst	4763
avslutt når du vil	3562
avslå alle	3662
avís legal	431
avísanos de un error	1705
aylik bağiş	4961
aylik bağiş yap	4993
ayrintilar için tiklayin	4886
ayrintilar için tiklayiniz	4886
az ai hibázhat	2629
az ai tévedhet	2629
az e-mail-címed	2619
az első hónap csak # ft	2517
az mi hibázhat	2629
az oldal tetejére	2622
az outbrain ajánlásával	2637
az ön e-mail-címe	2619
az ön neve	2619
az összefoglalót ai készítette	2629
az összefoglalót mi készítette	2629
az összes cikk	2622
az összes elfogadása	2594
az üzeneted	2620
aç	4887
añadir a favoritos	1576
añadir a la cesta	1730
añadir a mi lista	1654
añadir a mis temas	1723
añadir al carrito	1730
añadir comentario	1589
añadir como fuente preferida	1699
añadir una respuesta	1705
añadir usuario	1551
añádenos como fuente preferida	1699
aún no eres suscriptor	1684
aún no estás registrado	1685
aún no te has registrado	1551
aún no tienes cuenta	1685
ačiū už jūsų balsą	3262
ačiū už registraciją	3278
ačiū už žinutę	3278
ačiū, kad balsavote	3262
ačiū, kad užsiprenumeravote	3251
ați uitat parola	4142
ați votat deja	4112
""", 'b': """
baixar episódio	3973
baixar o áudio	3973
baixar áudio	3973
bandykite dar kartą	3278
bandykite vėliau	3278
bankkártyás támogatás	2613
bankovním převodem	617
banküberweisung	811
bara för dig som prenumererar	4760
bara för prenumeranter	4760
bare nødvendige	3661
bağiş sayfasina git	4961
bağiş yap	4861
bağiş yapin	4861
bağişim	4962
bağlanti kopyalandi	4979
bağlantiyi kopyala	4871
başa dön	4886
başka tutar	4961
be šlamšto	3278
bedste værdi	772
bei google als quelle hinzufügen	840
bei spotify hören	912
beitrag nicht mehr verfügbar	999
bejegyzés betöltése	2594
bejelentkezés	2517
bejelentkezés apple-fiókkal	2616
bejelentkezés facebookkal	2616
bejelentkezés google-fiókkal	2616
bekræft din e-mail	774
belépés	2517
belépés facebook-fiókkal	2616
belépés facebookkal	2616
belépés google-fiókkal	2616
benefício do assinante	3940
bere sintetični glas	4608
berite naprej z naročnino	4617
bestill nå	3658
beställ boken	4739
betalas årsvis	4760
betales årlig	3677
betales årligt	771
betalt innehåll	4782
betrag wählen	810
betygsätt receptet	64
betűméret	68
betűméret csökkentése	2635
betűméret módosítása	2635
betűméret növelése	2635
bez mišljenja	4401
bez surogātpasta	3345
bez zobowiązań	3830
bez závazku, kdykoli zrušíte	508
bez závazků	620
bezmaksas piegāde	3333
bezárás	2512
beágyazott tartalom	2594
beállítás preferált forrásként	2632
beállítások mentése	2594
beállítások módosítása	2597
beğen	4941
beğenme	4941
bidrag kan trækkes fra i skat	768
bieżący czas #	3815
bild in originalgröße	1017
bild vergrößern	867	1017
bildergalerie öffnen	1017
bildirimleri aç	4938
bildirimleri açin	4938
bilety już w sprzedaży	3808
bir hata oluştu	4966
bir tutar seçin	4993
bir şeyler ters gitti	4967
bir şeyler yanliş gitti	4967
bitte füllen sie dieses feld aus	1014
bitte geben sie eine gültige e-mail-adresse ein	1014
bitte prüfen sie ihr postfach	1014
bitte versuchen sie es später erneut	923
bitte versuchen sie es später noch einmal	1014
bitte überprüfen sie ihr postfach	1014
bize ulaşin	4879
biểu quyết	95
bjud en vän på artikeln	4662
bjud oss på en kaffe	4757
bjud oss på kaffe	4757
bjud på en kaffe	4758
bli månadsgivare	4644
bli støttemedlem	3559
bliv fast støtte	768
bliv støtteabonnent	768
bliv støttemedlem	655
blocco pubblicità rilevato	2929
blokovať	4511
bloqueador de anúncios ativado	4024
bloqueador de anúncios detectado	4024
bloqueur de publicité détecté	2250
bloqueur détecté	2250
boletín	1561
bolo to užitočné	4531
brezplačna dostava	4604
browserul tău nu poate reda acest video	4082
brukervilkår	3586
brīva summa	3342
bu haber abonelere özeldir	4862
bu haber yapay zeka tarafindan seslendirilmiştir	4947
bu haber yapay zekâ ile seslendirilmiştir	4947
bu haberi paylaş	5002
bu haberi paylaşin	5002
bu haberler de ilginizi çekebilir	4885
bu içerik abonelere özeldir	4862
bu içerik faydali oldu mu	4940
bu içerik görüntülenemiyor	4950
bu içerik gösterilemiyor	4950
bu içerik kilitli	4964
bu video artik mevcut değil	4947
bu video bulunduğunuz ülkede izlenemiyor	4947
bu video mevcut değil	4947
bu video ülkenizde izlenemiyor	4947
bu yaziyi paylaş	5002
bu yorumu şikayet et	4984
bu özet yararli oldu mu	4908
bugün değil	4860
bulmaca çöz	4945
bunlar da ilginizi çekebilir	4880
burtu izmērs	3352
butlletí	443
buy me a coffee ☕	1213
buy me a cup of coffee ☕	1213
buy us a coffee ☕	1213
buzón anónimo	1693
buzón seguro	1693
buďte v obraze	513
bylo to pro vás užitečné	636
bylo to užitečné	636
bài cùng chuyên mục	5218
bài cùng tác giả	5196	5218
bài khác	5182
bài khác của tác giả	5252
bài liên quan	5182
bài mới nhất	5218
bài quảng cáo	5219
bài tiếp theo	5182
bài trước	5252
bài viết có hữu ích không	5225
bài viết có hữu ích với bạn không	5225
bài viết cùng tác giả	5196
bài viết khác của tác giả	5196
bài viết liên quan	5182
bài viết mới	5217
bài viết này bị khóa	5246
bài viết này có hữu ích không	5225
bài viết tiếp theo	5252
bài viết tiếp tục bên dưới	5221
bài viết tiếp tục sau quảng cáo	5221
bài viết trước	5252
bài viết được tặng bởi thuê bao	5272
bài được dịch tự động	5217
bài đọc nhiều	5218
báo cáo	5226
báo cáo bình luận	5263
báo cáo vi phạm	5226
báo lỗi	5181
báo lỗi bài viết	5225
bármikor leiratkozhat	2544
bármikor leiratkozhatsz	2544
bármikor lemondhatja	2517
bármikor lemondható	2517
bäst värde	4761
bästa pris	4761
bình chọn	94	5226
bình chọn của bạn đã được ghi nhận	5225
bình luận	5181
bình luận (#	5181
bình luận của bạn	5263
bình luận hay	5202
bình luận đã bị tắt	5263
bölümü indir	4947
búsqueda	1602
bücher aus dem shop	845
bülten	4916
bülten üyeliği	4916
bültene abone oldunuz	4916
büyüt	4886
bądź na bieżąco	3718
bądź pierwszą osobą, która skomentuje	3846
błędny adres e-mail	3832
bővebben	2540	2596
būkite pirmas	3232
būkite pirmas, pakomentavęs	3232
bạn chưa có tài khoản	5246
bạn chưa đăng ký	5246
bạn có muốn nhận thông báo	5239
bạn có muốn nhận thông báo không	5239
bạn có thể hủy đăng ký bất cứ lúc nào	5248
bạn có thể quan tâm	5182
bạn muốn nhận thông báo	5239
bạn thấy bài viết này thế nào	5225
bạn đang theo dõi chủ đề này	5257
bạn đã bình chọn	5225
bạn đã bình chọn rồi	5225
bạn đã có tài khoản	5246
bạn đã đăng ký rồi	5269
bản dịch tự động	5256
bản ghi	5233
bật	5240
bật thông báo	5239
bật tiếng	5232
bắt buộc	5249
bắt đầu trắc nghiệm	5228
bỏ qua	5160
bỏ qua quảng cáo	5266
bỏ theo dõi	5257
""", 'c': """
cada aportació compta	446
cada aportación cuenta	1650
cada contribuição conta	3957
cada doação conta	3988
cada donación cuenta	1680
cadastre-se grátis	3872
califica este artículo	1589
campo obrigatório	3994
campos obrigatórios	3994
cancelar a inscrição	4043
cancelar inscrição	4043
cancelar la suscripción	1738
cancelar subscrição	4041
cancelar suscripción	1738
cancel·la quan vulguis	478
cargando el vídeo	1665
cargando vídeo	1665
cargar más	1602
cargar más comentarios	1658
cargar más noticias	1690
cargar publicación	1670
cargar vídeo	1670
carrega la publicació	464
carrega més comentaris	453
carregando o vídeo	3973
carregando vídeo	3973
carregant el vídeo	460
carregar conteúdo	3977
carregar conteúdo externo	3899
carregar mais comentários	3964
carregar mais notícias	3998
carregar o conteúdo	3977
carregar publicação	3977
carregar vídeo	3977
carte de crédit	2080
cartão de crédito	3871
caseta redacțională	4079	4080
categorieën	3412
categorías	1596
caută	4071
caça-palavras	3969
ce contenu vous a-t-il été utile	2165
ce résumé vous a-t-il été utile	2165
cea mai bună ofertă	4142
cela vous a-t-il été utile	2194
cele mai citite știri	4106
cele mai noi știri	4069
celkem hlasovalo # čtenářů	593
celozaslonski način	4608
celá obrazovka	606
celý článek	536
celý článek zde	626
celý článok	4524
cenimy twoją prywatność	3736
cererea ta a fost trimisă	4168
cerrar galería	1721
cerrar menú	1602
cerrar sesión	19
cet article est en accès libre pour les abonnés	2182
cet article est lu par une voix de synthèse	2165
cet article vous a-t-il été utile	2194
cette adresse est déjà inscrite	2254
cette information vous a-t-elle été utile	2241
cette page vous a-t-elle été utile	2194
cette réponse est-elle utile	2194
cette vidéo est indisponible	2202
cette vidéo ne peut pas être lue	2202
cevaplari göster	4940
changer mes préférences	2124
chargement du lecteur vidéo	2202
charger la vidéo	2206
charte éditoriale	2228
chcem dostávať upozornenia	4510
chcem odoberať	4520
chcete dostávat notifikace	609
chcete dostávat upozornění	609
chcete dostávať notifikácie	4510
chcete dostávať upozornenia	4510
chci dostávat upozornění	609
chci odebírat	513
chci podpořit	505
chci přispět	505
chi tiết	5186
chia sẻ	5170
chia sẻ bài viết	5170
chia sẻ bài viết này	5272
chia sẻ facebook	5217
chia sẻ lên facebook	5259
chia sẻ qua email	5259
chia sẻ qua facebook	5217
chia sẻ qua zalo	5259
chia sẻ tin này	5272
chia sẻ zalo	5259
chia sẻ ý kiến của bạn	5181	5202
cho chúng tôi biết ý kiến	5225
cho phép	5240
cho phép thông báo	5239
chuyên mục	5182
chuyển đến công thức	64
chép liên kết	5217
chính sách bảo mật	5180
chính sách bảo mật | điều khoản sử dụng	5180
chính sách cookie	5179	5180
chính sách quyền riêng tư	5180
chơi miễn phí	5228
chơi ngay	5228
chưa có tài khoản	5246
chấp nhận	5179
chấp nhận tất cả	5179	5180
chấp nhận tất cả cookie	5180
chấp nhận và tiếp tục	5179	5236
chế độ tối	5265
chỉ dành cho thuê bao	5246
chỉ dành cho thành viên	5246
chọn	5247
chọn gói	5246
chọn gói của bạn	5246
chọn gói đăng ký	5246
chọn số tiền	5267
chủ đề	5182
chủ đề liên quan	5182
chủ đề nóng	5218
cikk ajándékozása	2635
cikk elküldése ajándékként	2635
cikk feloldása	2616
cikk meghallgatása	2602
cikk megosztása	2523
cikk mentése	2523
cikk nyomtatása	2635
cikkünk frissül	2540
citeşte şi	4069
citește articolul complet	4147
citește articolul integral	4147
citește fără limite	4103
citește gratuit	4167
citește mai departe	4069	4071
citește mai mult	4069	4071
citește regulile comunității	4085
citește tot articolul	4147
citește transcrierea	4120
citește în aplicație	4127
citește și	4069
citi šobrīd lasa	3297
citit de o voce sintetică	4120
citiți și	4069
cobrança anual	3993
codes de réduction	2265
cofnij zgodę	3812
col·labora	418
comandă acum	4090	4118
comandă cartea	4090	4118
comentariile sunt doar pentru abonați	4160
comentariul tău	4160
comentariul tău așteaptă moderarea	4085
comentează	4068
comentário	3901
comentário aguardando moderação	3950
comentários	3901
comentários desativados	4013
comentários exclusivos para assinantes	3950
commander ce numéro	2169
commander le numéro	2168
comment désactiver mon adblocker	2212
comment désactiver mon bloqueur	2212
commentaire en attente de modération	2173
commentaires désactivés	2241
commerciële bijdrage	3462
commerciële content	3544
commerciële inhoud	3544
comparte este artículo	1731
compartilhar esta matéria	4036
compartilhe esta notícia	4036
compartir esta página	1731
completează formularul #	4051
completează online formularul #	4051
compre a edição impressa	3940
conditions générales	2121
conectează-te cu facebook	4103
conectează-te cu google	4103
confidentialité	2121
configuració de galetes	464
configuració de les galetes	464
configuració de privacitat	464
configuración	1585
configuración de cookies	1585
configuración de privacidad	1670
configurações de cookies	3895
configurações de privacidade	3977
confira o preço	4035
conheça as ofertas	4026
conheça os planos	4026
conheça todas as nossas newsletters	3954
consenti la pubblicità	2890
consigue tu entrada aquí	1629
consulta les normes de participació	435
consultez notre charte de modération	2173
consíguelo en tu quiosco	1629
contacta amb la redacció	486
contacta con la redacción	1693
contactar a redação	4001
contactar con la redacción	1693
contactați redacția	4149
contacte a redação	4001
contactează redacția	4149
contacter la rédaction	2228
contactez la rédaction	2228
contenu externe recommandé	2163
contenu proposé par notre partenaire	2169
contenu réservé	2218
contenu réservé aux abonnés	2218
contenu sponsorisé	2119
contenus recommandés	2187
contenus sponsorisés	2119	2133
conteúdo bloqueado	3899
conteúdo de marca	3893
conteúdo exclusivo	3872
conteúdo exclusivo para assinantes	3959
conteúdo externo	3935
conteúdo externo bloqueado	3899
conteúdo externo recomendado	3935
conteúdo gerado por ia	4021
conteúdo pago	3970
conteúdo para assinantes	3872
conteúdo patrocinado	3893
conteúdo premium	3959
conteúdo produzido pela marca	3940
conteúdo relacionado	3910
conteúdos relacionados	3962
contingut només per a usuaris registrats	447
continua a leggere dopo la pubblicità	2876
continua após a publicidade	3893
continua després de l'anunci	437
continuar leyendo aquí	1551
continuarea articolului după publicitate	4092
continuarea articolului după reclamă	4089
continue a ler esta notícia	3962
continuer après la publicité	2119
continuer sans désactiver	2250
continuer à lire	2256
continuă cu apple	4103
continuă cu email	4167
continuă cu facebook	4103
continuă cu google	4103
continuă lectura	4170
continuă pe site	4127
continuă să citești	4170
continuă să citești după publicitate	4089
continuă în browser	4127
continúa abajo	1583
contáctanos	1589
convida'ns a un cafè	474
conținut disponibil doar utilizatorilor înregistrați	4103
conținut exclusiv	4055
conținut exclusiv pentru abonați	4055
conținut extern	4082
conținut extern recomandat	4082
conținut pentru abonați	4053
conținut plătit	4118
conținut premium	4103
conținut promovat	4092
conținut sponsorizat	90	4063
cookie beállítások	2594
cookie を管理する	3046
cookie 偏好設定	5305
cookie 偏好设置	5305
cookie 設定	5381
cookie 设置	5381
cookie-beállítások	2594
cookie-beállítások módosítása	2597
cookieinställningar	4668
cookies a ochrana soukromí	529
cookieの管理	3046
cookieの設定	2980
cookieの設定を変更	2982
cookieを拒否する	3079
cookieを管理	3046
cookieを管理する	3046
cookie政策	5303
cookie設定	2980	2983	5303
cookie設定を変更	2982
cookie设置	5303	5306
copia enllaç	494
copia l'enllaç	425
copiază	4157
copiază link	4060
copiază linkul	4060
copy link thành công	5217
correo electrónico	1561
correo electrónico no válido	1686
correo no válido	1686
correu electrònic	481
correu electrònic no vàlid	480
correu no vàlid	480
coś poszło nie tak	3833
coś poszło nie tak. spróbuj ponownie	3832
coś poszło nie tak. spróbuj ponownie później	3832
creează cont	4053
crucigrama del día	1706
créer mon compte	2081
créer un compte	2081
créer une alerte	2175
créer une alerte sur ce thème	2175
csak a szükséges sütik	2594
csak a szükségesek	2594
csak előfizetők számára	2616
csak előfizetőknek	2517
csomagok megtekintése	2616
cualquier aportación ayuda	1680
cum îl dezactivez	4136
cumpără acum	4118
cumpără bilet	4090	4118
cumpără bilete	4090	4118
cumpără bilete online	4118
cumpără cartea	4090	4118
cumpără de pe emag	4118
cumpără revista	4089
cuvinte încrucișate	4117
czy artykuł był pomocny	3844
czy artykuł był przydatny	3844
czy ten artykuł był pomocny	3844
czy to było pomocne	3844
czyta głos ai	3815
czytaj całość	3752
czytaj cały artykuł	3835
czytaj również	3749
czytaj także	3749
czytaj też	3749
czytaj też nasze inne artykuły	3749
czytaj więcej	3749	3752
czytaj więcej o	3749
czytane przez głos syntetyczny	3815
cài đặt	5179
cài đặt cookie	5236
cài đặt quyền riêng tư	5236
cài đặt ứng dụng	5238
các bài viết khác của tác giả	5196
các tin khác	5182
cách tắt	5243
cách tắt trình chặn quảng cáo	5242
câmp obligatoriu	4143
câmpuri obligatorii	4143
cât de util a fost acest articol	4085
címkék	2538
címlap	2538
címlapra	2622
címlapról ajánljuk	2538
có lẽ để sau	5160
có lỗi xảy ra	5248
có thể bạn quan tâm	22	5182
có thể bạn thích	22
có, tôi muốn	5239
códigos de desconto	4035
códigos de descuento	1730
códigos promocionales	1730
cómo desactivar el bloqueador	1678
cómo desactivarlo	1679
cómpralo aquí	1664
cómpralo en amazon	1664
cùng chuyên mục	5182
cùng chủ đề	5218
cùng tác giả	5196	5218
cảm ơn bạn đã bình chọn	94	5225
cảm ơn bạn đã tham gia	5225
cảm ơn bạn đã ủng hộ	5267
cảm ơn, tin nhắn của bạn đã được gửi	5248
cỡ chữ	68	5207
cửa hàng	5261
""", 'd': """
d'autres articles à découvrir	22
da, želim	4411	4612
dagens fråga	94	4736
dagens spørgsmål	94	748
dagens spørsmål	94	3655
daha az göster	4887
daha fazla göster	4886
daha fazla haber için tiklayin	4886
daha fazla yorum yükle	4940
daha önce oy kullandiniz	4940
daha önce oy verdiniz	4940
dalies ar šo rakstu	3300
dalinkitės	3226
dalinkitės straipsniu	3231
dalsza część artykułu pod materiałem wideo	3730
dalsza część artykułu pod wideo	3730
dalsza część tekstu pod wideo	3730
dalszy ciąg materiału pod wideo	3733
dalīties	3295
dalīties ar draugiem	3300
dalīties ar rakstu	3352
dalīties facebook	3300
dalīties whatsapp	3352
další	536
další foto	626
další fotografie	626
další snímek	626
další strana	536
další video	605
další z rubriky	534
další zprávy	534
další článek	534
další články	22	534
další články od autora	626
další čtení	534
danke für dein feedback	916
danke für deine stimme	94
danke für ihr feedback	916
danke für ihre stimme	94	987
danke fürs abstimmen	987
danke fürs mitmachen	94
danos tu opinión	1641
dans l'actualité	2187
dans la même catégorie	2133
dans la même rubrique	2133
dans la même série	2133
dar lze odečíst z daní	616
dar si můžete odečíst z daní	616
darovat jednorázově	616
darovat měsíčně	616
darovat článek	517
darovať	4442
darovať jednorazovo	4514
darovať mesačne	4514
darovať článok	4450
darowiznę możesz odliczyć od podatku	3826
darujte nám # %	4514
darujte tento článek	517
darujte tento článok	4450
das könnte dich auch interessieren	864
das könnte ihnen auch gefallen	864
das könnte sie auch interessieren	864
das könnte sie interessieren	864
das video ist in ihrem land nicht verfügbar	999
das video ist leider nicht mehr verfügbar	999
das video ist nicht mehr verfügbar	999
das video ist nicht verfügbar	999
das wichtigste in kürze, zusammengefasst von ki	900
datenschutzerklärung	850
daugiau autoriaus straipsnių	3280
daugiau straipsnių	3280
daugiau šia tema	3228
dať spätnú väzbu	4531
dbamy o twoją prywatność	3736
deaktivér din adblocker	765
deblochează articolul	4103
definições de cookies	3977
definições de privacidade	3977
deine stimme wurde gezählt	987
deixar um comentário	3901
deixe um comentário	3901
del på e-mail	790
del på e-post	3575
del på facebook	669	3575
del på mail	669
del på twitter	669	3575
del på whatsapp	3696
del på x	669	3575
dela inlägget	4662
dela på facebook	4662
dela på twitter	4662
dela på whatsapp	4781
dela på x	4662
dela som gåva	4781
deli po e-pošti	4633
deli članek	4554
delite članek	4554
demander un droit de réponse	2241
den här artikeln är låst	4760
den här artikeln är skyddad av upphovsrättslagen	4772
den här videon är inte längre tillgänglig	4746
den här videon är inte tillgänglig	4746
denne artikel er låst	771
denne artikkelen er låst	3677
denne saken er låst	3677
denne video er ikke længere tilgængelig	757
denne video er ikke tilgængelig	757
denunciar comentário	4013
denunciar este comentário	4013
der er opstået en fejl	775
der opstod en fejl. prøv igen senere	774
dernière minute	2133
dernières actualités	2133
dernières infos	2133
dernières nouvelles	2133
desa les preferències	464
desa per llegir després	449
desactívalo para continuar	1678
desactívalo para seguir leyendo	1678
desbloquear artículo	1651
desbloqueie este conteúdo	3959
descarcă aplicația	4127
descarcă audio	4120
descarcă din app store	4127
descarcă din google play	4127
descarcă episodul	4120
descarcă formularul	4138
descarcă formularul #	4051
descargar pódcast	1665
descarrega l'àudio	460
descarregar áudio	3973
deschide aplicația	4128
deschide în aplicație	4127
descárgala en app store	1673
descárgala en google play	1673
descărcați formularul #	4051
destekçi ol	4961
destekçimiz olun	4961
desteğiniz fark yaratir	4993
desteğiniz için teşekkür ederiz	4993
desteğiniz için teşekkürler	4993
det er gratis å opprette en bruker	3562
det går inte att visa innehållet	4743
det har oppstått en feil	3681
det här innehållet kan inte visas	4743
det här innehållet är inte tillgängligt	4743
det læser andre	694
det oppsto en feil. prøv igjen senere	3680
det är gratis att skapa ett konto	4648
detaylar için tiklayin	4886
detaylar için tiklayiniz	4886
detta material är skyddat enligt lagen om upphovsrätt	4711
detta är en annons	4666
detta är en plusartikel	4648
dette indhold er ikke tilgængeligt	754
devam etmek için üye girişi yapin	4862
devami için abone olun	4862
devamini okumak için abone olun	4862
dezactivează sunetul	4120
dienas jautājums	3330
diese funktion steht nur angemeldeten nutzern zur verfügung	935
dieser inhalt ist nicht mehr verfügbar	996
dieser inhalt ist nicht verfügbar	996
dieser kommentar wurde gelöscht	1029
dieses video ist in deinem land nicht verfügbar	999
dieses video ist in ihrem land nicht verfügbar	999
dieses video ist leider nicht mehr verfügbar	999
dieses video ist nicht mehr verfügbar	999
dieses video ist nicht verfügbar	999
digite um e-mail válido	3994
din aceeași categorie	4069
din aceeași secțiune	4106
din röst har registrerats	4732
din röst är registrerad	94
din röst är räknad	4732
disponibil în app store	4127
disponibil în app store și google play	4097
disponibilă în app store și google play	4097
disponível na app store	3980
distribuie știrea	4172
distribuiți	4060
diğer fotoğraf için tiklayin	4883
diğer haberler	22	4880
diğer okurlar bunlari okuyor	4880
diğer sayfaya geçmek için tiklayin	4883
diğer seçenekler	4980
diğer tutar	4961
diğer yazilari	4970
dla prenumeratorów	3829
dla subskrybentów	3715
dlaczego widzę tę reklamę	3852
do fotogalérie	4523
do galérie	4524
do góry	3752
do košíka	4502
do košíku	522	599
do księgarni	3731
do speciálu	626
doar abonații pot comenta	4085
doar pentru abonați	4053
doação mensal	3868
doação única	3868
doba čtení # min	536
dodaj do moich tematów	3848
dodaj jako preferowane źródło	3848
dodaj kao željeni izvor	4431
dodaj nas do preferowanych źródeł	3848
dodaj nas do wyjątków	3821
dodaj u košaricu	4403
dodaj v košarico	4603
dogodila se greška. pokušajte ponovno	4419
dolgozzon nálunk	2540
domiciliación bancaria	1550
domů	536
don régulier	2214
dona suport al periodisme en català	446
dona'ns la teva opinió	453
donació mensual	475
donació única	475
donación mensual	1546
donación puntual	1681
donación única	1546
donativo único	3989
donați	4050
donația mea	4166
donație lunară	4138
donație unică	4138
donează	4050
donează acum	4050
donează lunar	4050
donează lunar # euro	4102
donează lunar # lei	4102
donează o dată	4137
doner nå	3559
doniraj mesečno	4414	4615
doniraj mjesečno	4414
données personnelles	2121
donér	655
donér nu	655
doporučeno outbrain	644
doporučeno taboola	644
doporučené	534
doporučené články	534
doporučuje outbrain	644
doporučujeme	534	620
doporučujeme přečíst	534
doporučujeme také	534
dosegli ste omejitev člankov	4617
dosegnuli ste ograničenje članaka	4416
dossier spécial	2199
dovanoti straipsnį	3285
dozvoli obaveštenja	4410
dołącz do dyskusji	3799
dołącz do nas	3712
dołącz do newslettera	3718
došlo je do greške. pokušajte ponovo	4419
došlo je do pogreške. pokušajte ponovno	4419
došlo k chybě	624
došlo k chybě. zkuste to prosím později	623
drodzy użytkownicy	3736
droga użytkowniczko, drogi użytkowniku	3736
drogi użytkowniku	3736
droits réservés	2261
drukāt	3300
drukāt rakstu	3352
drukāt recepti	64
du använder en adblocker	4753
du använder en annonsblockerare	4753
du er nå påmeldt	3569
du er nå påmeldt nyhetsbrevet	3569
du följer	4779
du följer det här ämnet	4779
du följer nu	4779
du följer redan	4779
du följer redan ämnet	4779
du følger allerede	3694
du følger allerede dette emne	789
du følger allerede dette temaet	3694
du følger allerede emnet	789
du følger dette emne	789
du følger dette temaet	3694
du følger emnet	789
du følger nå	3694
du har en adblocker påslagen	4755
du har en annonsblockerare påslagen	4755
du har nådd grensen	3677
du har nået din grænse	771
du har nått din gräns	4760
du har redan röstat	4732
du har rätt att vara anonym	4677
du har slået adblock til	765
du kan när som helst avregistrera dig	4763
du kan när som helst avsluta prenumerationen	4655
du kan når som helst melde deg av	3569
du kan opsige når som helst	658
du kan trække beløbet fra i skat	768
du kanske också gillar	4681
du modtager snart en bekræftelse på mail	663
du même auteur	2133
du prenumererar nu på nyhetsbrevet	4655
du skyddas av källskyddet	4677
du verkar använda en annonsblockerare	4753
du vil kanskje også like	3597
du är nu anmäld	4763
du är skyddad av källskyddet	4677
du är skyddad enligt källskyddet	4677
duración	1666
durată	4121
duração	3974
durée	2203
durée : #	2156
dział prenumeraty: #	104
dziękujemy za głos	94	3802
dziękujemy za oddanie głosu	94	3802
dziękujemy za przesłanie formularza	3832
dziękujemy za udział w sondzie	3802
dziękujemy za wiadomość	3832
dziękujemy za zapis	3718
dziękujemy! sprawdź skrzynkę	3832
dành cho bạn	5182
dành cho thuê bao	5164
dành riêng cho thành viên	5246
dárkovat článek	507
dát zpětnou vazbu	636
därefter # kr/mån tills du säger upp	4648
débloquer l'accès	2253
débloquer l'article	2081
débloquer tous les articles	2083
débloquez cet article	2182
débloquez l'accès à tous les articles	2083
débloquez l'intégralité des articles	2083
débloquez tous les articles	2083
débloquez tous nos articles	2083
déconnexion	19
découvrez notre boutique	2168
découvrez tous nos jeux	2197
découvrir l'offre	2081
découvrir la boutique	2200
découvrir nos offres	2182
découvrir toutes nos offres d'abonnement	2182
déjà un compte	2081
déjà un compte ? connectez-vous	2081
délka	606
délka #	606
déplier	2138
désabonnement	2273
désactiver les sous-titres	2202
désinscription	2273
détails	2138
dê a sua opinião	3964
dê sua opinião	3964
dölj	4685
dölj annons	4782
dölj bildtext	4766
dölj svar	4777
düzeltme politikasi	4972
dāvini rakstu	3300
dāvini rakstu draugam	3300
děkujeme za hlas	593
děkujeme za hlasování	94	593
děkujeme za odběr	623
děkujeme za přihlášení	513
děkujeme za vaši zprávu	623
děkujeme za váš hlas	94	593
děkujeme za zprávu	623
dĺžka	4508
dĺžka #	4508
dịch tự động	5233
""", 'e': """
e-bülten	4916
e-bülten aboneliği	4916
e-mail alebo používateľské meno	4517
e-mail cím	2619
e-mail ili korisničko ime	4416
e-mail inválido	3954
e-mail nebo uživatelské jméno	619
e-mail-cím	2620
e-mail-cím vagy felhasználónév	2616
e-mailová adresa	513
e-pasts vai lietotājvārds	3343
e-post või kasutajanimi	1796
e-posta gönder	4871
e-posta ile paylaş	4979
e-postadress eller användarnamn	4760
e-pošta ali uporabniško ime	4617
e-poštni naslov	4620
echipa redacțională	4080
ecrã inteiro	3974
edición digital	1551
edición impresa	1551
editöre yaz	4972
editöre yazin	4972
editörün seçtikleri	4880
edição impressa	3872
eget beløb	768
eget beløp	3674
egyedi összeg	2613
egyszeri adomány	2613
egyszeri támogatás	2513
egyszeri támogatás küldése	2613
egyéb összeg	2613
ehkä myöhemmin	1931
ei mielipidettä	2011
ei tänään	1931
ei vielä tunnusta	2036
ei, aitäh	1793
eikö sinulla ole tunnusta	2036
ein fehler ist aufgetreten. bitte versuchen sie es später erneut	1014
eiti į receptą	64
ekskluzivno za naročnike	4617
el artículo continúa abajo	1730
el artículo continúa debajo	1730
el juego es solo para mayores de # años	1702
el millor de la setmana a la teva bústia	443
el más popular	1685
el més llegit	422
el més popular	479
el més vist	450
el reproductor se está cargando	1665
el. paštas	3251
el. paštas arba vartotojo vardas	3276
el. pašto adresas	3278
eldste først	3692
elfelejtett jelszó	2517
elfelejtette a jelszavát	2616
elfogadom az összeset	2597
elfogadom és folytatom	2594
elfogadom és megjelenítem	2594
elfogadás és folytatás	2594
elige tu suscripción	1651
elküldés	2620
elküldöm	94	2523	2620
elküldöm e-mailben	2635
ellenőrizd a postafiókod	2619
ellenőrizze a postafiókját	2619
elmentem későbbre	2523
elolvasom később	2635
elolvasta az összes ingyenes cikkét	2616
elrejtés	2542
els lectors també han llegit	450
elutasítom	2596
elérte a havi limitet	2616
elírást talált	2534
előfizetek	2517
előfizetés	2517
előfizetési csomagok	2616
előfizetési lehetőségek	2616
előfizető vagyok	2616
előfizetői ajánlat	2591
előfizetői előny	2591
előfizetői kedvezmény	2591
előfizetői tartalom	2517
előfizetői ügyfélszolgálat: #	104
előfizetőknek	2517
előfizetőként megoszthatja a cikket	2523
előző	2540
előző cikk	2538
előző fotó	2622
előző kép	2622
előző oldal	2622
email cím	2620
email của bạn	5269
email của bạn sẽ không được hiển thị công khai	5202
email inválido	3994
email không hợp lệ	5248
email không đúng định dạng	5248
email no válido	1686
email này đã được đăng ký	5269
emailul tău	4168
emlékeztess később	2512
emlékezz rám	2617
emlékezzen rám	2617
emme voi näyttää sisältöä	2017
emme voi näyttää tätä sisältöä	2017
empfehlungen für sie	939
en beğenilen	4941
en beğenilenler	4941
en colaboración con	1702
en col·laboració amb	496
en este artículo	1596
en popüler	4965
en çok okunan	4880
en çok okunan haberler	4880
en çok okunanlar	4880
encara no estàs registrat	479
encuesta del día	1592
endast för dig som är prenumerant	4760
endast för medlemmar	4760
endast nödvändiga	4743
endast nödvändiga cookies	4743
endre tekststørrelse	3696
engangsbeløb	655
engangsbeløp	3674
engedélyezem	2609
engedélyezés	2609
engedélyezés és folytatás	2597
engedélyezés és megjelenítés	2597
engångsgåva	4644
enllaç copiat	449
ensemble, faisons vivre un média libre	2181
entgeltliche veröffentlichung	847
enthält werbung	844
entre em contato com a redação	4001
enviament gratuït	496
enviar comentário	3901
enviar corrección	1589
envoyer à un ami	2111
envoyer à un proche	2111
envoyez-nous vos témoignages	2161
envíanos tu opinión	1658
envío gratis	1702
epizód letöltése	2602
eredeti megjelenítése	2542
eredmény megtekintése	94
eredmények	95	2542
eredmények megtekintése	2585
erinnern sie mich später	806
eroare la încărcarea videoclipului	4165
erro ao carregar o vídeo	4021
error al cargar el vídeo	1713
erről bővebben itt írtunk	2540
erről is írtunk	2538
erről itt írtunk bővebben	2540
erscheint täglich	923
erscheint wöchentlich	923
erősítse meg az e-mail-címét	2619
es gratis y solo te llevará un minuto	1647
es ist ein fehler aufgetreten. bitte versuchen sie es später erneut	923
es ist ein fehler aufgetreten. bitte versuchen sie es später noch einmal	1014
es izslēdzu reklāmu bloķētāju	3341
escanea el código qr	1674
escreva um comentário	3901
escriu a la redacció	486
escriu el teu correu electrònic	443
esi pirmais, kas komentē	3301
esimene kuu # €	1746
esta funcionalidad es sólo para registrados	1551
esta matéria foi útil para você	3937
esta notícia foi útil	3937
esta página foi útil	3964
este artigo está bloqueado	3992
este artigo foi útil	3964
este artículo está bloqueado	1684
este artículo está protegido	1726
este campo é obrigatório	3994
este contenido está protegido	1726
este correo ya está registrado	1719
este e-mail já está cadastrado	4027
este espaço é moderado pela redação	3950
este resumo foi útil	3937
este video ya no está disponible	1665
este vídeo já não está disponível	3973
este vídeo no está disponible	1665
este vídeo não está disponível	3973
este vídeo não está mais disponível	3973
este vídeo ya no está disponible	1665
está a seguir este tema	4031
estás bloqueando nuestros anuncios	1716
estás de acuerdo? vota	1641
estás siguiendo este tema	1723
estä	2027
ethvert bidrag hjælper	769
etický kodex redakce	631
etický kódex redakcie	4527
etkinleştir	4955
etkö ole tilaaja	2036
etkö ole vielä tilaaja	2036
ett fel har uppstått	4764
ett fel uppstod. försök igen senare	4763
etwas ist schiefgelaufen. bitte versuchen sie es später erneut	1014
evaluează rețeta	64
evästeasetukset	1951
evästeet	1951
evästeet ja tietosuoja	1952
evästekäytäntö	2017
exclusiv pentru abonați	4103
exibir conteúdo	3977
exklusiv für abonnenten	1012
exklusiv für mitglieder	1012
exklusivt för medlemmar	4760
exklusivt för prenumeranter	4760
exkluzív tartalom előfizetőknek	2616
experimente grátis por um mês	3959
externt innehåll	4743
externí obsah	602
externý obsah	4504
ez a cikk zárolt	2616
ez a mező kötelező	2619
ez a tartalom nem elérhető	2594
ez a tartalom nem jeleníthető meg	2594
ez a videó már nem elérhető	2602
ez a videó nem elérhető	2602
ez is érdekelhet	2538
ez is érdekelheti	2538
ezek is érdekelhetik	22
ezek is érdekelhetnek	22
ezt a tartalmat nem tudjuk megjeleníteni	2594
ezt a témát már követi	2632
ezt is ajánljuk	2538
ezt olvasta már	2538
ezt olvastad már	2538
eén keer toestaan	3503
ešte nemáte predplatné	4517
ešte nemáte účet	4517
ești de acord? votează	4085
ești deja abonat	4111
ești deja abonată	4111
""", 'f': """
facebook ile giriş yap	4964
facebook'ta paylaş	4871
facebook-bejegyzés betöltése	2597
facebook-poszt betöltése	2597
facebookでシェア	2972
facebookでシェアする	2972
facebookでログイン	3059
facebookで共有	3073
facebookで続ける	3059
facebookで見る	3077
facturació anual	479
facturació mensual	479
facturación anual	1685
facturación mensual	1685
facturare anuală	4142
facturare lunară	4142
facturé annuellement	2218
facturé mensuellement	2218
faire un don défiscalisé	2214
faktureras årligen	4760
faktureres årlig	3677
faktureres årligt	771
fale com a redação	4001
fazer doação	4025
fazer uma doação mensal	4025
fazer uma doação única	4025
faça login	3872
faça o quiz	3967
faça o teste	3967
faça uma doação única	4025
faça uma pergunta sobre esta reportagem	3937
felhasználási feltételek	2594
felhasználási jog vásárlása	2627
felhasználónév	2617
felhasználónév vagy e-mail	2616
feliratkozás	2620
feliratkozás hírlevélre	2619
feliratok megjelenítése	2602
fermer la fenêtre	2256
fes el qüestionari	456
fes una donació	418
fes-te sòcia	474
ficha técnica	3919
fiecare contribuție contează	4137
fiecare donație contează	4102
fiecare leu contează	4102
film jest niedostępny w twoim kraju	3815
film nie jest już dostępny	3815
film niedostępny	3815
fin de la publicité	2200
fine della pubblicità	2876
fine pubblicità	2876
fiyati gör	4946
fizetett együttműködés	2637
fizetett hirdetés	90	2526
fiók létrehozása	2517
fiókom	2517
foglalja le helyét	2591
folytatás a hirdetés után	2637
folytatás apple-fiókkal	2616
folytatás facebookkal	2616
folytatás google-fiókkal	2616
folytatás google-lel	2616
folytatás kikapcsolás nélkül	2610
fontu büyüt	4979
form gönderildi	4995
formulaire envoyé	2254
formulário enviado	4027
forstået	699
forstått	3602
forstør	758
forstør billede	697
forstør billedet	777
forstørr	3665
forstørr bilde	3600
forstørr bildet	3683
fortsett uten å slå av	3672
fortsett uten å støtte	3558
fortsätt läsa efter annonsen	4666
fortsätt med apple	4760
fortsätt med e-post	4760
fortsätt med facebook	4760
fortsätt med google	4760
fortsätt utan att stänga av	4753
fortsätt utan att stödja	4643
fortsæt med apple	771
fortsæt med at læse	677
fortsæt med e-mail	771
fortsæt med facebook	771
fortsæt med google	771
fortsæt uden at slå fra	765
fortsæt uden at støtte	654
foto # iš #	3289
fotogalería	1596
fotografia următoare	4170
fotoğraf galerisi	4970
fotoğrafi büyüt	4970
fotoğraflar için tiklayin	4883
fotoğraflari gör	4970
fotoğraflari görmek için tiklayin	4886
fotó #/#	2621
fotó megtekintése	2621
fotó: #/#	2621
fotók megtekintése	2621
fra vores annoncører	792
fra vår butikk	3658
fra våre partnere	3698
frete grátis	4010
friss hírek	2538
frissítse az oldalt	2612
fråga vår ai om artikeln	4674
från vår butik	4739
från våra annonsörer	4782
från våra partner	4782
frühbucher-tickets	992
frühbucherrabatt sichern	992
fuld skærm	758
fuldskærm	697
fullskärm	4747
fyll i fältet	4763
fäll ihop	4685
fäll ut	4685
fältet är obligatoriskt	4763
få adgang	658
få artiklen læst op	669
få de vigtigste nyheder hver morgen	663
få de viktigaste nyheterna varje morgon	4655
få de viktigste nyhetene hver morgen	3569
få læst artiklen op	757
få notifikationer	761
få notiser	4750
få nyheder på mail	663
få nyheter på e-post	3569
få nyheter på mejlen	4655
få overblikket her	697
få tilgang	3562
få varsel når vi skriver om dette	3600
få varsler	3668
följ	4663
följ det här ämnet	4779
följ direktrapporten	4766
följ författaren	4779
följ journalisten	4779
följ liverapporten	4766
följ oss	4663
följ skribent	4663
följ skribenten	4779
följ ämne	4779
följ ämnen	4779
följ ämnet	4663
för prenumeranter	4648
förderer werden	807
fördermitglied werden	807
föregående	4684
föregående artikel	4681
föregående bild	4766
föregående sida	4766
förnamn	4764
förstora	4684
förstora bild	4766
förstora bilden	4766
försök igen senare	4763
føj til foretrukne kilder	789
føj til mine emner	789
følg	672	673	3577
følg alle	673
følg alle emner	674
følg dette emne	789
følg dette temaet	3694
følg direkte	3683
følg direktesenteret	3683
følg emne	672
følg emner	674
følg emnet	3694
følg forfatter	3694
følg forfatteren	3694
følg ikke længere	789
følg journalist	3694
følg journalisten	3694
følg liveblog	777
følg livebloggen	777
følg os	672
følg oss	3577
følg sagen her	697
følg saken direkte	3683
følg serien	674
følg skribent	789
følg skribenten	789
følg tema	3577
følg temaet	3694
følg temaet og få varsel	3600
følger	673
für abonnenten	812
für den newsletter anmelden	824
für dich empfohlen	939
für sie empfohlen	939
für sie entstehen keine mehrkosten	940
fă o donație	4050
fă quizul	4115
fă testul	4115
fără obligații	4103
fără spam	4143
fără sunet	4121
fără tine nu putem	4102
főoldal	2622
""", 'g': """
galbūt vėliau	3272
galeri için tiklayin	4883
galerie schließen	1017
galerie öffnen	1017
galeriyi aç	4886
galeriyi gör	4970
galeriyi görmek için tiklayin	4886
galéria	2540
galéria (#	2621
galéria bezárása	2622
galéria megnyitása	2622
galéria megtekintése	2540
garanta já o seu ingresso	3940
gastos de envío incluidos	1664
gastos de envío no incluidos	1664
gauti pranešimus	3271
gaver kan trækkes fra i skat	768
ge en engångsgåva	4757
ge en gåva	4758
ge återkoppling	4775
gefällt mir	1030
gefällt mir nicht	1030
gelesen von einer künstlichen stimme	999
gelişmelerden aninda haberdar olun	4954
gem til læseliste	669
generisano veštačkom inteligencijom	4428
genindlæs siden	767
genişlet	4887
gerenciar opções	4020
gerenciar preferências	4020	4042
geri dön	4887
gerir opções	4020
gerir preferências	4020
gestionează consimțământul	4124
gestionează cookie-urile	4164
gestionează opțiunile	4067	4164
gestionează preferințele	4124
geçerli bir e-posta adresi girin	4966
geçerli süre	4948
geçersiz e-posta	4966
geçersiz e-posta adresi	4966
ghi nhớ đăng nhập	5246
gia hạn gói	5268
giriş	4862
giriş yap	4862
giriş yapin	4862
giriş yapin veya üye olun	4862
giv et beløb	768
giv et engangsbeløb	768
giv os feedback på artiklen	686
già abbonato	2776
già registrato	2776
giải đố ngay	5228
giảm cỡ chữ	5259
giọng nam miền bắc	5207
giọng nam miền nam	5207
giọng nữ miền bắc	5207
giọng nữ miền nam	5207
giọng đọc ai	5232
giọng đọc tự động	5232
gjenstående tid	3665
gjenstående tid #	3664
gjenstående tid -#	3664
glasnoća	4408
gli articoli più letti	2864
glömt ditt lösenord	4760
glömt lösenord	4648
glömt lösenordet	4760
glücksspiel kann süchtig machen	846
godišnja naplata	4417
godišnja pretplata	4417
godišnje	4417
godišnje plaćanje	4417
godkänn	4668
godkänn alla	4668
godkänn alla cookies	4743
godkänn och fortsätt	4743
godkänn och visa	4743
godkänn och visa innehåll	4671
google hirdetések	2637
google ile giriş yap	4964
google playからダウンロード	3049
google playで手に入れよう	3049
google play에서 다운로드	3179
google reklāmas	3354
google से जारी रखें	2491
google-hirdetések	2637
googleでログイン	3059
googleで登録	3059
googleで続ける	3059
gorące tematy	3749
gracias por tu opinión	1626
gratuit, fără spam	4143
grazie, il tuo messaggio è stato inviato	2899
grotuvas įkeliamas	3268
großansicht	1017
gràcies pel teu vot	453
gràcies per la teva opinió	435
gràcies per votar	435
gràcies, el teu missatge s'ha enviat	480
gràcies, ja estàs subscrit	443
grátis e sem spam	3994
grįžti į pradžią	3280
grįžti į viršų	3280
guardar artículo	1576
guardar configuración	1670
guardar para después	1654
guardar para leer después	1654
guardar preferências	3977
gå ikke glip af	694
gå ikke glip af noget	663
gå ikke glipp av noe	3569
gå til forsiden	3683
gå til hovedindhold	777
gå til indhold	697
gå til innhold	3683
gå til liveblog	777
gå til oppskriften	64
gå til opskriften	64
gå til quizzen	743
gå til shop	751
gå til toppen	777
gå till receptet	64
gåvolänk	4781
généré par ia	2248
généré par l'ia	2248
gépi felolvasás	2602
gépi fordítással készült	2629
géppel fordítva	2629
gérer la confidentialité	2247
gérer les cookies	2121
gérer les préférences	2163
gérer les traceurs	2247
gérer mes alertes	2175
gérer mes choix	2121
gérer mes cookies	2247
gérer mes préférences	2247
gérer mon consentement	2206
gérer vos préférences	2206
gérer vos préférences de cookies	2163
góp ý	5181
gönder	94	4967
gönderiyi göster	4950
gönderiyi yükle	4950
gör quizzet	4732
gör testet	4736
görseli büyüt	4970
görüş bildir	4940
görüşünü bildir	4940
görüşünüzü bildirin	4940
gündem	4880
günün anketi	94	4909
günün bulmacasi	4985
günün haberleri	4880
günün kelimesi	4985
günün sudokusu	4985
günün özeti	4880
głosuj	94	3805
głośność	3816
gợi ý	5182
gửi	94	5181
gửi bài cho tòa soạn	5253
gửi bài viết	5253
gửi bình luận	5181	5202
gửi bình luận của bạn	5201
gửi cho bạn bè	5217
gửi email	5170
gửi góp ý	5225
gửi phản hồi	5225
gửi thành công	5248
gửi tin bài	5253
gửi trả lời	5225
gửi ý kiến	5181
gửi ý kiến của bạn	5225
gửi đi	5249
gửi ảnh cho chúng tôi	5253
""", 'h': """
haber bülteni	4916
haber güncelleniyor	4886
haberi arkadaşina hediye et	4871
haberi paylaş	5002
haberi özetle	4976
haberin devami aşağida	4923
haberin devami için kaydirin	4923
haberin devami için tiklayin	4883
haberin kilidini aç	4994
haberle ilgili diğer haberler	4885
haberlere dön	4997
hacer una donación mensual	1717
hacer una donación puntual	1717
hai già un account	2776
hai già votato	2870
halda nõusolekut	1787
hallitse evästeitä	2017
hang letöltése	2602
hanganyag letöltése	2602
hangerő	2603
hantera inställningar	4743
har du sett något	4771
harici içerik	4886
haritayi aç	4887
has arribat al límit d'articles gratuïts	447
has iniciado sesión	1624
has olvidado tu contraseña	1685
hasznos volt az összefoglaló	2534
hasznosnak találta a cikket	2534
hasło	3830
havi előfizetés	2617
havi fizetés	2617
havi rendszeres támogatás	2613
havi támogatás	2513
hayir teşekkürler	4860
hayir, teşekkürler	4860
haz una pregunta sobre este artículo	1626
he leído y acepto la política de privacidad	1647
he llegit i accepto la política de privacitat	431
he olvidado mi contraseña	1685
hela artikeln fortsätter nedan	4666
heli välja	1789
helskärm	4747
helskärmsläge	4746
helyesbítési szabályzat	2626
henüz abone değil misiniz	4964
hepsini gör	4886
her destek önemli	4962
her katki değerli	4962
her katki önemli	4962
her zaman göster	4950
hesap oluştur	4862
hi estàs d'acord? vota	435
hiba bejelentése	2626
hiba jelentése	2542	2626
hiba történt	2620
hiba történt, próbálja újra később	2619
hiba történt. próbálja újra	2619
hiba történt. próbálja újra később	2619
hibabejelentés	2626
hibás e-mail-cím	2619
hibát talált	2534
hibát talált a cikkben	2626
hibát találtál	2626
hibát találtál a cikkben	2626
hier reinhören	912
hinweis schließen	806
hirdetés	2526
hirdetés bezárása	2526
hirdetés elrejtése	2637
hirdetés jelentése	2637
hirdetés vége	2637
hirdetés, görgessen tovább	2526
hirdetésblokkolót használsz	2610
hirdetések engedélyezése	2612
hirdetések kikapcsolása	2637
hivatkozás másolva	2635
hivatkozás másolása	2635
hiển thị bài đăng	5236
hiển thị nội dung	5236
hiện phụ đề	5232
hjälp oss att rätta fel	4674
hlasitosť	4508
hlasovalo # lidí	593
hlasovalo # čtenářů	593
hlasovat v anketě	593
hlasovať	94	4499
hlasovať v ankete	4498
hlavná stránka	4523
hlavné správy	4447
hlavní stránka	626
hlavní zprávy	534
ho già donato	2770
ho già un account	2897
hogyan kapcsolhatom ki a hirdetésblokkolót	2610
hogyan védjük forrásainkat	2626
hoje não	3867
hoppa till huvudinnehåll	4766
hoppa till innehåll	4684
hoppa till innehållet	4766
hoppa över inlägg från facebook	4684
hoppa över inlägg från instagram	4684
hoppa över inlägg från x	4684
hors-séries, livres, affiches	2168
hozzáadás a kedvenc forrásokhoz	2632
hozzáadás a témáimhoz	2632
hozzáadás preferált forrásként	2632
hozzájárulás kezelése	2594
hozzájárulás módosítása	2594
hozzájárulás visszavonása	2594
hozzájárulások kezelése	2594
hozzászólok	2534
hozzászólás	2534
hozzászólás elküldése	2630
hozzászólás jelentése	2630
hozzászólás küldése	2630
hozzászólási szabályzat	2630
hozzászólások	2534
hozzászólások megjelenítése	2630
hozzászólások megtekintése	2534
hrajte zodpovědně	523
hrať	4499
hrať teraz	4498
hrát	596
hrát teď	593
hvala za sporočilo	4620
hvala za vaš glas	4400	4600
hver krone hjælper	769
hver krone tæller	769
hvert bidrag hjælper	769
hylkää	1951
hylkää kaikki	1951
hyppää reseptiin	64
hyppää sisältöön	2043
hyväksy	1951
hyväksy evästeet	1951
hyväksy ja jatka	2017
hyväksy ja näytä	2017
hyväksy ja sulje	2017
hyväksy kaikki	1951
hátralévő idő	2603
hátralévő idő #	2602
hátralévő idő -#	2602
hämta på google play	4748
här kan du kommentera artikeln	4674
hääleta	94
håll dig uppdaterad	4655
håll mig inloggad	4760
hình tiếp theo	5270
hírfolyam	2538
hírlevelek	2544
hírlevél	2544
hírlevél-feliratkozás	2544
hívj meg minket egy kávéra	2613
hívjon meg minket egy kávéra	2613
hören sie diesen artikel	912
hør saken	3575
hết quảng cáo	5231
hủy bất cứ lúc nào	5246
hủy trả lời	5202
""", 'i': """
i den här artikeln	4766
i più commentati	2812
i più letti	2812
i più letti della settimana	2864
i più visti	2812
iba nevyhnutné	4504
iba pre predplatiteľov	4443
ich unterstütze schon	806
identifícate	1651
idi na sadržaj	4422
időtartam	2603
időtartam #	2603
ielikt grozā	3332
ielogojies, lai komentētu	3301
ielādēt ierakstu	3334
ielādēt saturu	3334
ielādēt vēl	3347
ienākt	3295
ienākt ar facebook	3343
ienākt ar google	3343
iepriekšējais attēls	3347
iepriekšējais raksts	3347
iepriekšējā lapa	3347
iesakām	3297
ieslēgt paziņojumus	3339
ieslēgt skaņu	3336
iesūti fotogrāfijas	3348
iesūti ziņu	3348
iesūtīt ziņu	3348
iesūtīt ziņu anonīmi	3348
ievadiet derīgu e-pasta adresi	3345
ieși din ecran complet	4120
igal reedel. tasuta. ilma spämmita	1798
igen, kérek	2609
igen, kérem	2609
igen, köszönöm	2609
ignorar anúncio	4021
ignorer la publicité	2248
ihre meinung zählt	857
ihre stimme wurde gezählt	94	987
ikke abonnent ennå	3677
ikke gå glipp av	3597
ikke nå	3558	3670
ikmēneša ziedojums	3342
il più popolare	2898
il più scelto	2897
il tuo browser non può riprodurre il video	2834
il tuo commento sarà pubblicato dopo l'approvazione	2849
il tuo messaggio è stato inviato	2899
il tuo voto è stato inviato	2870
il tuo voto è stato registrato	2870
iletişim	4879	4896
ilgili içerikler	4880
ilginizi çekebilecek haberler	4880
ilginizi çekebilir	4880
ilmoita asiavirheestä	1958
ilmoita virheestä	1958
im browser öffnen	1041
image précédente	2256
imaginea anterioară	4170
imaginea următoare	4170
imam račun	4416	4617
imate namig? pišite nam	4626
imate priču za nas	4425
imię	3833
imię i nazwisko	3833
impossible de charger la vidéo	2248
impossible de lire la vidéo	2248
imprimir artículo	1654
imprimir esta matéria	3961
in bài	5170
in bài viết	5170
in công thức	64
in trang này	5217
inbäddat innehåll	4743
indhold fra annoncør	792
indholdet er ikke tilgængeligt	754
indlæg fra facebook	697
indlæg fra instagram	697
indlæs flere	697
indlæs indhold	754
indlæs opslag	754
indlæs video	754
indlæser afspiller	757
indlæser video	757
indtast beløb	768
inga kommentarer än	4777
ingen åsikt	4736
ingresá	1651
ingyen, minden héten	2546
ingyen, spam nélkül	2619
ingyenes regisztráció	2517
ingyenes szállítás	2592
inicia la sessió per comentar	453
inicia sesión	1551
inicia sesión con google	1684
inicia sesión para comentar	1658
inicia sessió	419
inicia sessió amb google	478
iniciar reproducción	1713
iniciar reprodução	4021
iniciar sesión	1551
iniciar sesión con apple	1651
iniciar sesión con facebook	1651
iniciar sesión con google	1651
iniciar sessão	3872
inicie sesión	1551
inläst av en syntetisk röst	4746
inne artykuły	3749
innehåll från annonsör	4782
innehåll från våra partner	4782
innehållet kan inte visas	4743
innehållet är skyddat av upphovsrätt	4713
innhold fra annonsør	3607
innhold fra våre annonsører	3698
innhold fra våre partnere	3698
inscription confirmée	2254
inscription à la newsletter	2092
inscrivez-vous à notre newsletter	2092
inscrição confirmada	4027
inscrição realizada com sucesso	3994
insira o seu endereço de email	3954
insira um e-mail válido	3994
instagram-bejegyzés betöltése	2597
instagramで見る	3077
instagramの投稿を読み込む	3046
instagram에서 보기	3209
instagram에서 이 게시물 보기	3209
instalează aplicația	4097
inställningar	4668
inte prenumerant än	4760
integritetsinställningar	4743
introdu emailul tău	4168
introduce tu correo electrónico	1719
introduce un correo electrónico válido	1686
introduce un correo válido	1686
introduce un email válido	1647
introduceți adresa de email	4168
introduceți o adresă de email validă	4143
introdueix un correu vàlid	480
intră în cont	4053
invítanos a un café	1546
iná suma	4514
início	3915
ir a la galería	1690
ir a la página de donaciones	1680
ir para a navegação	3913
ir para a página de doações	3988
ir para a página de donativos	3988
ir para o conteúdo	3915
ir para o conteúdo principal	3913
ir para o rodapé	3913
irány a bolt	2591
irányítószám	2620
isključi zvuk	4407
isključio sam blokator oglasa	4412
isključite adblock	4412
isključite blokator oglasa	4412
ispiši	4349
ispiši recept	64
ispiši članak	4433
ispravci i pojašnjenja	4425
isso foi útil	3964
istediğin zaman iptal et	4964
istediğiniz zaman abonelikten çikabilirsiniz	4916
istediğiniz zaman iptal edin	4862
isto foi útil	3964
iz naše trgovine	4403	4603
iz našeg shopa	4403
izberi naročnino	4617
izberite naročnino	4617
izbor uredništva	4551
izdrukāt	3300
izmēģini # dienas bez maksas	3295
izslēdziet reklāmu bloķētāju	3341
izslēgt skaņu	3336
izveidots ar mākslīgo intelektu	3349
izvēlies abonementu	3343
izvēlies summu	3342
izvēlieties abonementu	3343
izvēlieties summu	3342
izvēlēties plānu	3343
içeriğe geç	4886
içeriği görüntüle	4950
içeriği göster	4950
içeriği yükle	4950
iş birliği	4873
iş birliğiyle	4981
iš mūsų parduotuvės	3264
iš mūsų partnerių	3287
išbandykite # dienų nemokamai	3226
išjungiau reklamos blokavimą	3273
išjungti garsą	3268
išjunkite reklamos blokavimą	3273
išorinis turinys	3244
išsaugoti	3231
išsaugoti nustatymus	3266
išsaugoti pasirinkimą	3266
išsaugoti straipsnį	3231
išsaugoti vėlesniam laikui	3285
išversta automatiškai	3282
išversta dirbtinio intelekto	3282
""", 'j': """
j'ai déjà donné	2070
j'ai déjà un compte	2081
j'ai désactivé adblock	2212
j'ai désactivé mon adblock	2212
j'ai désactivé mon bloqueur	2212
ja hi estàs subscrit	447
ja hi estàs subscrit? entra	447
ja n'ets subscriptor? inicia sessió	419
ja tens compte? inicia sessió	447
ja, gärna	4752
ja, slå på	4752
jaa sähköpostilla	2056
jaa twitterissä	1945
jaa x:ssä	1945
jag förstår	4668
jag har stängt av annonsblockeraren	4753
jag har stängt av den	4756
jag har stängt av min annonsblockerare	4753
jag stödjer redan	4643
jaga sõbraga	1751
jak chronimy nasze źródła	3840
jak chronimy źródła	3840
jak chráníme své zdroje	631
jak chráníme zdroje	631
jak to zrobić	3822
jak vypnout blokování reklam	613
jak wyłączyć adblocka	3821	3822
jak wyłączyć blokowanie reklam	3821
jakość	3816
jatka sähköpostilla	2036
jau turiu paskyrą	3276
jaunākie	3297
jaunākie vispirms	3350
jautā mākslīgajam intelektam	3301
javascript ei ole käytössä	2020
javascript er slået fra	757
javascript er slått av	3664
javascript està desactivat	464
javascript ir izslēgts	3336
javascript išjungtas	3268
javascript je isključen	4407
javascript je vypnutý	605
javascript jest wyłączony	3815
javascript måste vara påslaget	4746
javascript on pois päältä	2020
javascript on välja lülitatud	1789
javascript är avstängt	4746
javascript är inaktiverat	4746
javascript đã bị tắt	5236
javascript вимкнено	5116
javascript е изключен	317
javascript отключен	4294
javascript отключён	4294
javascript מושבת	2365
javascript ถูกปิดใช้งาน	4833
javascriptが無効になっています	3046
javascript已停用	5381
javascript已禁用	5381
javítások és pontosítások	2626
je commande ce numéro	2169
je consens au traitement de mes données	2220
je découvre l'offre	2253
je découvre les offres	2253
je fais un don défiscalisé	2214
je gère mes choix	2125
je gère mes cookies	2121
je m'équipe	2239
je paramètre mes choix	2125
je soutiens déjà	2070
jede spende zählt	927
jede unterstützung hilft	1010
jeder beitrag zählt	927
jeder euro zählt	927
jederzeit kündbar	1013
jednorazový dar	4514
jednorazový príspevok	4515
jednorázový dar	616
jednorázově	505
jednou týdně, zdarma	514
jeg forstår	3586
jeg har slået den fra	767
jeg har slået min adblocker fra	765
jeg har slått av annonseblokkering	3672
jeg har slått den av	3673
jeg støtter allerede	654	3558
jegyek itt kaphatók	2540
jegyvásárlás	2592
jelenlegi idő	2603
jelenlegi idő #	2602
jelentkezzen be vagy regisztráljon	2517
jelentés	2631
jelszó	2617
jelszó megjelenítése	2616
jen nezbytné cookies	602
jen pro předplatitele	507
jesteś już prenumeratorem	3829
jesteś już subskrybentem	3829
jetzt angebot wählen	934
jetzt anhören	837
jetzt reinhören	912
jetzt rätseln	987
jetzt unterstützen	807
ještě nemáte předplatné	619
ještě nemáte účet	619
jiná částka	616
již jste hlasovali	593
již mám předplatné	507
již mám předplatné, přihlásit se	508
již máte předplatné	508
jméno	624
jméno a příjmení	624
joacă acum	4115
joacă gratuit	4115
joacă responsabil	4158
jobs in ihrer nähe	910
jogar grátis	3967
jogue grátis	3967
jokainen euro on tärkeä	2034
jokainen lahjoitus on tärkeä	2034
jokin meni pieleen. yritä uudelleen	2040
jokin meni vikaan. yritä uudelleen	2040
jotain meni vikaan. yritä myöhemmin uudelleen	2040
jotain meni vikaan. yritä uudelleen	2040
još nema komentara	4429
još nemate račun	4416
još niste pretplatnik	4416
još vesti	4346
još vijesti	4346
jsem předplatitel, přihlásit se	508
jste už předplatitel	619
junte-se à conversa	3950
jurnalismul de calitate costă	4102
juttu jatkuu kuvan jälkeen	1948
juttu jatkuu mainoksen jälkeen	1948
juttu jatkuu videon jälkeen	1948
juttu on luettu koneäänellä	2020
juttua päivitetään	1948
jutun lukee koneääni	1945
jutun lukee synteettinen ääni	2020
jutun lukee tekoäly	2020
jutun lukee tekoälyääni	1945
jutun voi myös kuunnella	1945
już głosowałeś	3802
już obserwujesz	3848
już wspieram	3711
już wyłączyłem	3825
já desativei	3985
já desativei o bloqueador	3985
já doei	3867
já está inscrito	4027
já nas bancas	3940
já segue este autor	4006
já segue este tema	4006
já sou apoiador	3867
já sou assinante	3872
já tem conta	3872
já tem uma conta	3872
já tenho conta	3992
já votou	3965
já é assinante? faça login	3872
já é subscritor	3959
já é subscritor? inicie sessão	3959
játssz most	2585
játék indítása	2585
jährlich abgerechnet	1012
jährliche abrechnung	1013
jährliche zahlung	1013
jälgi autorit	1804
jälgi teemat	1804
jälgid juba	1804
jälgid seda teemat	1804
jäljellä oleva aika	2020
jäljellä oleva aika #	2020
jäljellä oleva aika -#	2020
jäljentäminen kielletty	2048
järelejäänud aeg	1790
järelejäänud aeg -#	1789
järgmine artikkel	1800
järgmine leht	1800
järgmine pilt	1800
järgmine video	1789
järjestys	2053
järjestä	2053
jäsenetu	2014
jäta mind meelde	1796
jätka apple'iga	1796
jätka facebookiga	1796
jätka google'iga	1796
jätä kommentti	1958
jūs izmantojat reklāmu bloķētāju	3341
jūs jau balsavote	3262
jūs jau esat nobalsojis	3330
jūs naudojate reklamos blokavimo programą	3273
jūs sekate šią temą	3284
jūs sekojat šai tēmai	3351
jūsu balss ir ieskaitīta	3330
jūsu balss ir pieņemta	3330
jūsu e-pasta adrese	3345
jūsu e-pasts	3345
jūsu vārds	3346
jūsu ziņa	3346
jūsų balsas užskaitytas	3262
jūsų balsas įskaitytas	3262
jūsų el. paštas	3251
jūsų el. pašto adresas	3251
jūsų vardas	3279
jūsų žinutė	3279
""", 'k': """
k tématu	534
k téme	4447
kaikki oikeudet pidätetty	2048
kaip išjungti reklamos blokavimą	3273
kaip saugome šaltinius	3281
kakinställningar	4743
kako isključiti adblock	4412
kako isključiti blokator oglasa	4412
kako štitimo izvore	4425
kako štitimo svoje izvore	4425
kalan süre	4948
kapcsolat a szerkesztőséggel	2626
kapcsolat a szerzővel	2622
kapcsold ki a reklámblokkolót	2610
kapcsolja ki a hirdetésblokkolót	2610
kapcsolódó	2538
kapcsolódó cikk	2538
kapcsolódó cikkek	2538
kapcsolódó tartalom	2538
kapcsolódó témák	2538
karte öffnen	871
kas kokkuvõte oli kasulik	1752
kas mėnesį remti	3274
kategóriák	2538
katrs eiro ir svarīgs	3342
katrs eiro palīdz	3342
katrs ziedojums palīdz	3342
katru piektdienu. bez maksas. bez surogātpasta	3345
katso kuvat tästä	1963
katso myös	1961
katso video tästä	1963
katso video yltä	1963
kattintson a nagyításhoz	2622
kaupallinen sisältö	2058
kaupallinen yhteistyö	90	1948
kaupallisen kumppanin sisältö	2058
kaut kas nogāja greizi. mēģiniet vēlreiz	3345
kaydiniz için teşekkürler	4916
każda wpłata pomaga	3827
każda wpłata się liczy	3827
każda złotówka pomaga	3827
każda złotówka się liczy	3827
każde wsparcie się liczy	3827
každou neděli, zdarma	514
každá koruna pomáhá	617
každá koruna se počítá	617
každé euro pomáha	4515
každé euro sa počíta	4515
každé pondělí, zdarma	514
každé ráno, zdarma	514
každý dar pomáha	4515
každý dar pomáhá	617
každý piatok. zadarmo. bez spamu	4520
každý príspevok pomáha	4515
každý príspevok sa počíta	4515
každý pátek do e-mailu	514
každý pátek, zdarma	514
každý pátek. zdarma. bez spamu	623
každý příspěvek pomáhá	617
každý příspěvek se počítá	617
každý týden, zdarma	514
kažkas nutiko. bandykite dar kartą	3278
kdykoli lze zrušit	508
kdykoliv lze zrušit	508
kdykoliv můžete zrušit	619
keela kõik	1788
keeldu kõigist	1788
keisti sutikimą	3266
keisti šrifto dydį	3285
kenttä on pakollinen	2040
kereskedelmi együttműködés	2592
keresztnév	2620
keresztrejtvény	2588
keresés	2540
keskeytä	2021
keskustelu on päättynyt	2052
keskustelun säännöt	2052
kevesebb mutatása	2622
kezdőlap	2540
không phải bây giờ	5160
không spam	5248
không thể hiển thị nội dung này	5236
không thể phát video	5232
không thể phát video này	5232
không thể tải video	5266
không, cảm ơn	5160
ki kan gjøre feil	3690
ki-antworten können fehler enthalten	1027
ki-übersetzung	1028
ki-übersicht	900
kiekvieną penktadienį. nemokamai. be šlamšto	3278
kiellä kaikki	2018
kiitos viestistäsi	2040
kiitos äänestämisestä	2005
kiitos äänestäsi	94	2005
kiitos! tarkista sähköpostisi	2040
kijelentkezés	19
kikapcsoltam a hirdetésblokkolót	2610
kingi artikkel sõbrale	1751
kinyitás	2542
kipróbálom	2517
kirjaudu sisään	1934
kirjaudu sähköpostilla	2036
kirjoita sähköpostiosoitteesi	1937
kitas vaizdo įrašas	3268
kitöltöm a kvízt	2585
kiválasztom	2617
kiválasztás	2617
kizárólag előfizetőknek	2616
kişisel verilerimin işlenmesini kabul ediyorum	4966
kiểm tra hộp thư của bạn	5248
kiểm tra kiến thức của bạn	5228
kjøp abonnement	3562
kjøp billett	3658
kjøp billetter	3658
kjøp billetter her	3658
kjøp boka	3658
kjøp boken	3658
kjøp her	3658
kjøp lisens	3688
kjøp nå	3658
kjøp rettigheter	3688
kjøp tilgang	3562
klausies podkāstu	3302
klausies podkāstu šeit	3302
klausies šo rakstu	3300
klausies šo rakstu (# min	3300
klausykite tinklalaidės	3233
klausykite tinklalaidės čia	3233
klausykitės straipsnio	3231
klausīties	3300
klausīties rakstu	3300
kliknij, aby powiększyć	3835
kliknutím zväčšíte	4523
kliknutím zvětšíte	626
klippet er ikke længere tilgængeligt	757
klippet är inte längre tillgängligt	4746
ključne besede	4551
ključne reči	4346
ključne riječi	4346
klíčová slova	534
kniha s věnováním autora	523
knihkupectví	522
kodex diskutujících	638
kodėl matau šią reklamą	3287
kohustuslik väli	1798
kohustuslikud väljad	1798
kokeile # päivää maksutta	1934
kokkuvõtte tegi tehisintellekt	1802
koko näyttö	2021
kolačići	4362
kom ihåg mig	4761
komentarai uždaryti	3283
komentariši	4430
komentarų dar nėra	3283
komentarų nėra	3283
komentavimas išjungtas	3232
komentavimas uždarytas	3283
komentavimo taisyklės	3232
komentiranje je onemogućeno	4429
komentovať	4534
komentáre	4450
komentář	532
komentáře	532
komentāri	3295
komentāri ir slēgti	3350
komentāru vēl nav	3350
komentēt	3295
komentēšana ir slēgta	3301
komentēšanas noteikumi	3301
komercijalni sadržaj	4435
komerčné oznámenie	4446
komerční obsah	644
komerční prezentace	644
komerční sdělení	90	521
komerční článek	644
komerčný obsah	4538
komerčný článok	4538
komment jelentése	2630
komment küldése	2630
komment írása	2630
kommentar gelöscht	1029
kommentarer blir gjennomgått før publisering	3600
kommentarerna förhandsmodereras	4674
kommentarerna är stängda	4777
kommentek megjelenítése	2630
kommentek megtekintése	2534
kommentelési szabályzat	2534
kommentoi ensimmäisenä	2052
kommentoinnin säännöt	2052
kommentointi on päättynyt	2052
kommentér	686
kommersiellt innehåll	4782
konekäännetty	2050
konekäännös	2051
kontakt z redakcją	3840
kontakta författaren	4766
kontaktirajte uredništvo	4626
kontaktovať autora	4523
kontaktovať redakciu	4527
kontynuuj bez wyłączania	3821
koostöö	1755
kopiera gåvolänk	4781
kopiera länk	4662
kopiera länken	4662
kopiering förbjuden	4772
kopijuoti draudžiama	3288
kopijuoti nuorodą	3226
kopioitu leikepöydälle	2056
kopiraj povezavo do članka	4554
kopirano u međuspremnik	4433
kopirano v odložišče	4633
kopiér link	669
kopiér linket	669
kopsavilkumu veidojis mākslīgais intelekts	3349
kopírovanie zakázané	4528
kopírovat odkaz	517	518
kopírovať odkaz	4450
kopírování zakázáno	632
kopēt saiti	3295
kopēšana aizliegta	3355
korisničko ime	4417
korisničko ime ili e-mail	4416
korzyść dla prenumeratorów	3808
korábban írtunk róla	2538
kostenlos und jederzeit kündbar	1014
kosárba	2528
kosárba rakom	2591
kosárba teszem	2591
koupit aktuální vydání	599
koupit lístky	599
koupit nyní	599
koupit časopis	599
kreiraj račun	4339
kreirano uz pomoć ai	4428
kreirano uz pomoć umjetne inteligencije	4428
kreuzworträtsel	989
križaljka	4401
križanka	4601
krzyżówka	3805
krížovka	4499
książka z autografem	3731
książka z autografem autora	3731
książki z autografem	3731
księgarnia	3732
księgarnia internetowa	3732
kuidas reklaamiblokeerija välja lülitada	1794
kullanim koşullari	4874	4896
kumppanin sisältö	2058
kumppanisisältö	2058
kun nødvendige	3661
kun nødvendige cookies	754
kup dostęp	3715
kup książkę	3808
kup licencję	3841
kup licencję na publikację	3841
kup tę książkę	3808
kup w księgarni	3731
kupi naročnino	4547
kupte nám kávu	616
kuula taskuhäälingut	1753
kuuntele podcast tästä	1963
kvíz dne	593
kvíz dňa	4498
kvíz indítása	2585
kvíz kitöltése	2585
kyllä kiitos	2027
kyllä, kiitos	2027
kysy tekoälyltä	1958
kytke ilmoitukset päälle	2024
käyttäjätunnus	2038
käyttäjätunnus tai sähköposti	2036
käyttöehdot	1951
käytä etu	1949
käytät mainonnanestoa	2031
käytät mainosten esto-ohjelmaa	2028
käytät mainosten estoa	2028
käytät mainostenesto-ohjelmaa	2028
käännetty automaattisesti	2050
käännetty tekoälyllä	2050
kép #/#	2621
kép a képben	2603
kép megtekintése	2621
kép nagyítása	2622
kép: #/#	2621
képaláírás megjelenítése	2622
képek megtekintése	2621
kér értesítést	2606
kérdezze ai-asszisztensünket	2534
kérek értesítést	2606	2607
kérem a hírlevelet	2544
kérjük, adjon meg érvényes e-mail-címet	2619
kérjük, kapcsolja ki a hirdetésblokkolót	2610
kérjük, töltse ki ezt a mezőt	2619
később	2609
kích thước chữ	68
kódex diskutujúcich	4533
kõik artiklid	1800
kõik autori artiklid	1800
kõik kommentaarid	1803
kõik õigused reserveeritud	1808
könyvajánló	2528
könyvesbolt	2528
könyváruház	2528
köp	4648
köp biljett	4739
köp biljetter	4739
köp biljetter här	4739
köp boken	4739
köp boken här	4739
köp din biljett	4739
köp här	4739
köp licens	4772
köp rättigheter	4772
köszönjük a feliratkozást	2544
köszönjük a regisztrációt	2619
köszönjük a szavazatodat	2585
köszönjük a szavazatot	94
köszönjük a szavazatát	94	2585
köszönjük az üzenetet	2619
köszönjük üzenetét	2619
köszönjük! ellenőrizze postafiókját	2619
köszönjük, hogy feliratkozott	2619
köszönjük, hogy feliratkoztál	2619
köszönjük, hogy szavazott	2585
köszönjük, hogy szavaztál	2585
köszönöm, nem	2512
kötelező	2620
kötelező kitölteni	2619
kötelező mező	2619
kötelező mezők	2619
kövesd a témát	2632
kövesse a témát	2632
kövesse élőben	2622
követed	2634
követem	2634
követem a szerzőt	2632
követem a témát	2632
következő	2540
következő cikk	2538
következő fotó	2622
következő kép	2622
következő oldal	2622
következő videó	2602
követve	2633
követés	2634
követés leállítása	2632
követés megszüntetése	2632
közlemény: adomány	2613
közlemény: támogatás	2613
køb abonnement	658
køb adgang	658
køb billet	751
køb billet her	751
køb billetter	751
køb billetter her	751
køb bogen	751
køb bogen her	751
køb her	751
køb licens	782
køb nu	751
køb rettigheder	782
kúpiť e-knihu	4502
kúpiť knihu	4502
kúpiť licenciu	4528
kúpiť lístky	4502
kúpiť predplatné	4443
kúpiť teraz	4502
kúpiť vstupenku	4502
kúpiť vstupenky	4502
kúpiť časopis	4502
kúpte nám kávu	4514
kúpte si knihu	4502
kúpte si vstupenky	4502
küfür, hakaret içeren yorumlar onaylanmamaktadir	4879
küldd be a fotóidat	2626
küldd el egy barátodnak	2635
küldd tovább a cikket	2524
küldje be fotóit	2626
küldje el barátjának	2523
küldje el fotóit	2626
küldje el ismerősének	2524
küldjön névtelen üzenetet	2626
küldjön tippet	2626
küldés	94	2523	2620
küldés e-mailben	2523
küldés whatsappon	2635
külső tartalom	2540
künye	4874	4896
küpsiste kasutamine	1787
küpsiste seaded	1764
küsi tehisarult	1752
küsitlus	95
küsitluse tulemused	1790
kā izslēgt reklāmu bloķētāju	3341
kā mēs sargājam avotus	3348
kā tev patika raksts	3301
kā tu domā? balso	3302
kāpēc es redzu šo reklāmu	3354
ką manote? balsuokite	3233
křížovka	596
kết quả bình chọn	5263
kết quả thăm dò	5263
kết thúc quảng cáo	5231
""", 'l': """
l'accès à tous les articles	2253
l'offre intégrale	2253
la discussione è chiusa	2806
la donazione è detraibile	2893
la encuesta del día	1592
la lecture automatique est désactivée	2248
la más popular	1685
la nota continúa después del anuncio	1583
la noticia continúa abajo	1730
la noticia continúa debajo	1730
la notícia continua a sota	459
la palabra del día	1706
la pregunta del día	94
la pubblicità continua	2942
la publicidad continúa	1730
la rédaction n'a pas participé	2265
la rédaction vous conseille	2133
la sélection de la rédaction	2133
la tua richiesta è stata inviata	2932
la vidéo commence dans #	2248
la vidéo ne peut pas être lue	2202
labojumi un precizējumi	3348
ladda inlägg	4743
ladda inlägget	4743
ladda innehåll	4743
ladda innehållet	4743
ladda ned på google play	4748
lae äpp alla	1791
lahenda ristsõna	1783
lahjoita artikkeli ystävälle	1945
lai komentētu, ielogojies	3301
lai komentētu, pieslēdzies	3301
laisser une réponse	2194
laita ilmoitukset päälle	2024
lancer la vidéo	2248
lap tetejére	2622
las más leídas	1596
las más leídas de hoy	1655
las noticias más leídas	1655
lasa sintētiska balss	3336
lasi arī	3297
lasi bez ierobežojumiem	3343
lasi bez reklāmām	3354
lasi komentārus	3301
lasi tālāk	3295
lasi vairāk šeit	3302
lasi vēl	3297
lasiet arī	3297
lasiet vēl	3297
last inn siden på nytt	3673
last siden på nytt	3673
lasă un comentariu	4068
lasă un răspuns	4112
lasīt komentārus	3301
lasīt tālāk	3302
lasīt vairāk	3302
lasīt visu rakstu	3347
lasīt vēlāk	3300
lasītākie	3297
lataa lisää	1963
lataa sisältö	2017
lataa ääni	2020
lautstärke	1000
lavet ved hjælp af ai	784
le choix de la rédaction	2133
le club des abonnés	2200
le journal numérique	2081
le lecteur vidéo est en cours de chargement	2202
le lien a été copié	2185
le lien a été copié dans le presse-papiers	2185
le notizie più lette	2864
le più lette	2812
le za naročnike	4617
lea también	1596
lecteur vidéo	2248
lecture limitée	2083
lecture réservée aux abonnés	2083
lee sin límites	1651
lee también	1596
leer artículo completo	1602
leer el artículo completo	1690
leer el siguiente artículo	1721
leer más	1602
leer siguiente artículo	1721
leer también	1596
leer transcripción	1665
legfrissebb elöl	2630
legfrissebb hírek	2538
leggi di più	2817
leggi più tardi	2862
legjobb ajánlat	2617
legjobb ár	2617
legnépszerűbb	2538	2617	2631
legrégebbi	2631
legrégebbi elöl	2630
legújabb	2631
legújabb elöl	2630
leia a matéria completa	3962
leia a notícia completa	3998
leia as notícias no aplicativo	3952
leia também	3910
leisti pranešimus	3271
leisti vaizdo įrašą	3268
leitor de vídeo	4021
leitor de áudio	4021
lejupielādēt app store	3338
lejupielādēt audio	3336
lejupielādēt lietotni	3338
lejupielādēt no app store	3338
lejupielādēt no google play	3338
lejátszás	2603
lejátszási sebesség	2602
len nevyhnutné cookies	4504
len pre predplatiteľov	4443
ler grátis	4026
ler o próximo artigo	4029
ler próximo artigo	4029
ler transcrição	3973
les choix de la rédaction	2133
les commentaires sont réservés aux abonnés	2241
les den først i appen	3666
les først i appen	3666
les lecteurs ont aussi consulté	2187
les mieux notés	2195
les mots croisés du jour	2242
les més llegides	450
les også	3597
les plus commentés	2133
les plus consultés	2224
les plus partagés	2133
les plus récents	2195
les prix indiqués sont susceptibles d'évoluer	2169
les résultats du vote	2241
les våre debattregler	3591
letiltás	2609
letna naročnina	4618
letno plačilo	4618
letölthető a google play áruházból	2604
letölthető az app store-ból	2604
letöltés az app store-ból	2604
leído por una voz sintética	1665
leído por voz sintética	1665
li e aceito a política de privacidade	3954
libovolná částka	616
licenc vásárlása	2627
licencja na publikację	3841
liczy się każda wpłata	3827
liczy się każda złotówka	3827
lido por uma voz sintética	3973
lielāks teksts	3352
lien copié	2111
lien copié dans le presse-papiers	2185
lietošanas noteikumi	3312
liitudes nõustud kasutustingimustega	1771
liity jäseneksi	1932
likęs laikas	3269
likęs laikas -#	3268
lineでシェア	2972
lineでシェアする	3019
lineでログイン	3059
lineで共有	3073
lineで送る	2972
link a vágólapra másolva	2523
link bài gốc	5217
link copiado para a área de transferência	3961
link kopiëren	3387
link másolva	2523
link másolása	2523
link został skopiowany	3850
lire l'article précédent	2256
lire la suite pour #€	2081
lire la vidéo	2137
lire à haute voix	2111
lire également	2133
lisätiedot	1964
lisää aiheesta	1961
lisää artikkeleita	2043
lisää ensisijaiseksi lähteeksi	2054
lisää kirjoittajalta	2043
lisää kommentti	2052
lisää omiin aiheisiin	2054
lisää ostoskoriin	2014
lisää samalta kirjoittajalta	2043
lisää suosikkilähteeksi	2054
livrare gratuită	4158
liên hệ	5181
liên hệ quảng cáo	5253
liên hệ tòa soạn	5253
liên hệ với tòa soạn	5253
liên kết tài trợ	5221
liên quan	5182
ljud på	4747
ljudet är ai-genererat	4746
llegeix la transcripció	460
llegeix sense límits	447
llegeix també	422
llegir més	450
llegit per una veu sintètica	460
lo + leído	1596
lo esencial cada mañana	1719
lo más comentado	1596
lo más compartido	1596
lo más leído	1596
lo más popular	1596
lo más visto	1596
lo más visto hoy	1655
lo último	1596
locuri de muncă	4089
loe lähemalt	1753
loe lähemalt siit	1753
loe äpis	1791
loeb sünteetiline hääl	1789
logi sisse või loo konto	1746
los lectores también leyeron	1655
luba kõik	1764
luba kõik küpsised	1787
lubię to	3726	3847
lucrează cu noi	4089
lue keskustelun säännöt	1958
lue lisää	1961
lue lisää aiheesta	1961
lue myöhemmin	1945
lue myös	1961
lue vähemmän	2011
lugu jätkub pärast reklaami	1755
lugu täieneb	1753
lui écrire	2161
lukijana synteettinen ääni	2020
luotu tekoälyllä	2050
luôn cho phép	5236
luôn hiển thị	5236
luštit	596
luštit křížovku	593
lyd på	3665
lze kdykoli zrušit	508
làm bài trắc nghiệm	5228
làm mới trang	5242
làm trắc nghiệm	5228
lägg till i mina ämnen	4779
lägg till oss som föredragen källa	4779
lägg till som föredragen källa	4779
lähetä	94	2041
lähetä kommentti	2052
lähetä kuvasi	2047
lähetä palaute	2050
lähetä palautetta	2050
lähetä sähköpostilla	1945
lähetä viesti	2040
lähetä viesti toimittajalle	2043
lähetä vinkki	2047
lähetä vinkki nimettömänä	2047
lämna en kommentar	4674
lämna ett svar	4777
lämna feedback	4775
längd	4747
längd #	4747
länk kopierad	4662
länken har kopierats	4781
länken kopierad	4662
länken är kopierad	4662
läs den först i appen	4748
läs dokumentet	4685
läs domen	4685
läs först i appen	4748
läs hela	4766
läs hela artikeln	4684
läs hela texten	4684
läs hela texten här	4684
läs i webbläsaren	4788
läs in sidan igen	4756
läs kommentarer	4674
läs mer	4681	4684
läs mer om	4681
läs mindre	4736
läs också	4681
läs på webben	4788
läs senare	4662
läs transkription	4746
läs utan annonser	4782
läs vidare	4648	4681
läs våra kommentarsregler	4674
läs även	4681
läsarerbjudande	4739
läsarerbjudanden	4739
läsarfrågan	94	4732
läsarresa	4739
läsarresor	4739
lästid	4684
lästid # min	4684
lås artiklen op	771
lås op	658
lås op for artiklen	771
lås opp artikkelen	3562
lås opp saken	3562
lås upp	4761
lås upp artikeln	4648
låst artikel	4760
låst innehåll	4761
læg en kommentar	787
læg i kurv	751
læg i kurven	752
længde #	758
læs debatreglerne	686
læs debatreglerne her	686
læs den først i appen	759
læs først i appen	759
læs hele artiklen	697
læs i appen	759
læs i browser	797
læs kommentarer	686
læs mere	694	697
læs mere om	694
læs mindre	748
læs også	694
læs også disse artikler	694
læs senere	669
læs transskription	757
læs uden annoncer	792
læs uden grænser	771
læs uden reklamer	792
læs videre	658	694
læs vores regler for debatten	686
læserrejse	751
læserrejser	751
læsertilbud	751
læsetid # min	697
læst op af en syntetisk stemme	757
lên đầu trang	5185
líbí se mi	639
lõpeta jälgimine	1804
lös korsordet	4732
lösenord	4761
löysitkö virheen	2047
løs krydsord	743
løs krydsordet	743
løs kryssordet	3650
lùi # giây	5232
lúštiť krížovku	4498
lülita reklaamiblokeerija välja	1794
lülitasin reklaamiblokeerija välja	1794
lütfen geçerli bir e-posta adresi girin	4966
lūdzu, izslēdziet reklāmu bloķētāju	3341
lưu	5170
lưu bài	5170
lưu bài viết	5170
lưu bài để đọc sau	5217
lưu cài đặt	5236
lưu công thức	64
lưu tin	5207
lưu tùy chọn	5236
lấy link	5217
""", 'm': """
magari più tardi	2770
mai multe articole de același autor	4147
mai multe opțiuni	4067	4156
mai târziu	4049	4130
mainonnanesto käytössä	2031
mainonnanesto on käytössä	2031
mainos päättyy	1948
mainossisältö	1950
mainostajan sisältö	2058
mainosten estäminen käytössä	2031
mainīt burtu izmēru	3352
mainīt piekrišanu	3334
mais notícias	3910
mais opções	4009
mais opções de partilha	4008
maksettu mainossisältö	1950
maksettu sisältö	1948
maksettu yhteistyö	2058
maksettua mainossisältöä	1950
maksettua sisältöä	1950
mam już konto	3829
mam prenumeratę	3829
manas tēmas	3351
mantener la sesión iniciada	1684
mantener sesión iniciada	1684
manter sessão iniciada	3992
mantén la sessió iniciada	478
manşetler	4880
maschinell übersetzt	1027
maschinelle übersetzung	1028
masintõlgitud	1802
maskinoversættelse	786
maskinöversatt	4774
maskinöversättning	4776
masquer la publicité	2169
masquer les réponses	2194
masz już konto	3715
masz już konto? zaloguj się	3715
masz włączonego adblocka	3821
materialet er vernet etter åndsverkloven	3688
materialet är skyddat enligt lagen om upphovsrätt	4711
materialet är upphovsrättsskyddat	4712
materiał komercyjny	3852
materiał niedostępny	3815
materiał partnera	3730
materiał partnerski	3852
materiał promocyjny	3730
materiał płatny	3852
materiał sponsorowany	3730
materiał wideo niedostępny	3815
materiał zewnętrzny	3730
matéria exclusiva para assinantes	3959
matérias relacionadas	3910
mazāks teksts	3352
mağazamiz	4946
mağazaya git	4946
mašinski prevedeno	4428
mašīntulkots	3349
mažesnis tekstas	3285
me désabonner	2271
me désinscrire	2271
me ei saa seda sisu näidata	1787
me réabonner	2253
media społecznościowe	3727
medlemsförmån	4739
megjelenítés és elfogadás	2594
megnyitás	2542
megnyitás az alkalmazásban	2604
megnézem	2540
megnézem a galériát	2622
megnézem az ajánlatot	2591
megnézem az eredményt	2585
megnézem az árat	2591
megosztás	2523
megosztás a facebookon	2523
megosztás ajándékként	2635
megosztás e-mailben	2635
megosztás facebookon	2523
megosztás twitteren	2523
megosztás whatsappon	2635
megrendelem a könyvet	2529
megrendelés	2528
megveszem a könyvet	2591
mehr für dich	939
mehr für sie	939
meld deg av når som helst	3680
meld deg på	3569
meld deg på nyhetsbrevet	3569
meld meg på	3680
mentions légales	2121
mentés	2523
mentés későbbre	2523
menú	1602
menü	867	1019	2540	4886
menü schließen	867
menü öffnen	867
menüyü kapat	4997
mer från	4681
mer läsning	4681
merci ! votre message a bien été envoyé	2220
merci d'avoir voté	94	2173
merci de le désactiver pour continuer	2212
merci, votre vote a été pris en compte	2194
mergi la pagina de donații	4137
mergi la rețetă	64
mesajiniz başariyla gönderildi	4966
mesajiniz gönderildi	4966
mesajul dumneavoastră a fost trimis	4143
mesajul tău	4144
mesačne	4518
mesačná platba	4518
mesačné predplatné	4518
mesačný dar	4514
mesečna donacija	4414	4615
mesečna naročnina	4618
mesečna pretplata	4417
mesečno	4417	4618
mesečno plačilo	4618
messaggio pubblicitario con finalità promozionale	2841
mest läst	4681
mest lästa	4681
mest læst	694
mest læste	694
mest populär	4761
mest populärt	4761
mest populær	772	3678
mest populære	772	3678
mesterséges intelligencia készítette	2629
mesterséges intelligenciával készült	2629
metinė prenumerata	3277
mettre de côté	2266
mi donación	1717
mi készítette	2629
mi var kļūdīties	3349
mi által generált	2629
mi-összefoglaló	2540
micșorează textul	4156
mida sina arvad? hääleta	1753
midagi läks valesti. proovi uuesti	1798
miesięcznie	3830
miks ma seda reklaami näen	1807
miksi näen tämän mainoksen	2058
mina ämnen	4779
mind a # fotó megtekintése	2621
mind a # fotók megtekintése	2621
mind a # kép megtekintése	2621
mind a # képek megtekintése	2621
mind a fotó megtekintése	2621
mind a fotók megtekintése	2621
mind a kép megtekintése	2621
mind a képek megtekintése	2621
minden adomány számít	2614
minden forint segít	2614
minden forint számít	2614
minden hozzájárulás számít	2614
minden héten e-mailben	2546
minden héten, ingyen	2546
minden hétfőn, ingyen	2546
minden pénteken a postaládájában	2546
minden pénteken, ingyen	2546
minden pénteken. ingyen. spam nélkül	2619
minden reggel a postafiókjában	2546
minden reggel a postaládájában	2546
minden süti elfogadása	2594
minden támogatás segít	2614
mindet elutasítom	2595
mindig engedélyezem	2594
mindig engedélyezés	2594
mindig megjelenítem	2594
minn meg på det senere	3558
minőség	2603
mira el vídeo	441
mira también	1721
mit ki übersetzt	1027
mit paypal unterstützen	1009
mitä mieltä olet? äänestä	1963
miért látom ezt a hirdetést	2637
miễn phí vận chuyển	5261
miễn phí, không spam	5248
mjesečna donacija	4414
mjesečna pretplata	4417
mjesečno	4417
modalità di pagamento	2774
moderációs alapelvek	2630
moderálási elvek	2534
modifică preferințele cookie	4082
modifică setările	4164
modifier mes préférences	2163
modifier mes préférences de cookies	2124
modifier vos préférences	2206
modtag en notifikation, når vi skriver om emnet	697
modération a priori	2241
mogoče kasneje	4558
mogą cię zainteresować	3749
mohlo by se vám líbit	534
mohlo by vás také zajímat	534
mohlo by vás tiež zaujímať	4447
mohlo by vás zajímat	534
mohlo by vás zaujímať	4447
moje témata	640
moje témy	4535
mokama partnerystė	3287
molimo isključite blokator oglasa	4412
molimo vas, isključite adblock	4412
monatlich kündbar	934
montant personnalisé	2251
mostra aquesta publicació a instagram	431
mostra di più	2817
mostra els subtítols	460
mostra la publicació	464
mostra més	484
mostra'n més	423
mostrar comentários	3964
mostrar conteúdo	3977
mostrar conteúdo externo	3935
mostrar más	1602
mostrar o conteúdo	3977
mostrar subtítulos	1665
mot de passe oublié	2081
mots clés	2133
mots croisés	2199
mots croisés du jour	2242
mots fléchés	2199
mots mêlés	2199
mots-clés	2133
może cię zainteresować	3749
może później	3711
możesz zrezygnować w każdej chwili	3829
možda kasnije	4354
možda vas zanima	4346
možda će vas zanimati	4346
možete se odjaviti bilo kada	4419
možete se odjaviti u bilo kom trenutku	4419
možno neskôr	4454
možná později	504
mua sách	5231
mua sách tại đây	5231
mua trên lazada	5231
mua trên shopee	5231
mua trên tiki	5231
mua vé	5231
mua vé ngay	5231
muhabirin diğer haberleri	4897
muistuta myöhemmin	1931
mulțumim că ai votat	4112
mulțumim pentru feedback	4085
mulțumim pentru sprijin	4166
mulțumim pentru susținere	4166
mulțumim pentru vot	94	4112
mulțumim, mesajul a fost trimis	4143
mulțumim, te-ai abonat cu succes	4098
mutasd az eredményt	94	2585
mutass többet	2540
muuda küpsiste seadeid	1787
muut lukivat myös	1961
muuta evästeasetuksia	2017
mykistä	2021
myöhemmin	2027
mám predplatné	4517
mám předplatné	619
mám vypnuto	615
mám účet	619
már előfizető	2517
már kikapcsoltam	2612
már követed	2632
már követed ezt a témát	2632
már követi	2632	2634
már szavazott	2585
már szavaztál	2585
már van fiókom	2616
más	1602
más antiguos	1659
más artículos	1596
más artículos de este autor	1690
más artículos del autor	1620
más detalles	1603
más en	1596
más historias	1596
más información	1596
más leídas	1596
más leído	1596
más leídos	1596
más noticias	1596
más noticias de este autor	1690
más opciones	1585
más opciones para compartir	1700
más popular	1685
más recientes	1659
más sobre este tema	1596
más tarde	1545
más valorados	1659
más vistas	1596
más vistos	1596
más votados	1659
más összeg	2613
mások ezt olvassák	2538
mások ezt olvasták	2538
másolva	2636
másolás	2523
másolás tilos	2627
máte již účet	507
máte předplatné? přihlaste se	507
máte tip	631
máte už účet	619
máte zapnutý adblock	613
mã giảm giá	5271
mängi kohe	1783
märkasid viga	1801
märksõnad	1748
månadsgåva	4644
månadsvis	4761
månadsvis betalning	4761
månedlig	3678
månedlig betaling	3678
månedlig gave	3559
månedlig støtte	769
månedligt	772
månedligt bidrag	655
mångfaldigande förbjudet	4713
måske senere	654	762
måske vil du også kunne lide	694
még nem előfizető	2616
még nincs előfizetése	2616
még nincs fiókja	2616
még nincs fiókod	2616
még nincsenek hozzászólások	2630
més antics	454
més articles d'aquest autor	484
més informació	422
més llegides	422
més notícies	450
més opcions	495
més recents	454
més tard	469
més valorats	454
més votats	454
método de pago	1549
métodos de pagamento	3870
métodos de pago	1549
mākslīgais intelekts var kļūdīties	3349
mākslīgā intelekta kopsavilkums	3302
mă abonez	4098
mărește fotografia	4147
mărește imaginea	4147
mărește textul	4156
mărime text	68
mēneša abonements	3344
mēs nevaram parādīt šo saturu	3334
mēģiniet vēlreiz	3345
mēģiniet vēlāk	3345
mėnesinė parama	3275
mėnesinė prenumerata	3277
měsíční dar	616
měsíční platba	620
měsíční předplatné	620
měsíčně	620
můj účet	507
můžete kdykoli zrušit	508
můžete kdykoliv zrušit	508
mọi đóng góp đều quý giá	5244
mỗi đóng góp đều quý giá	5244
một lần	5245
mới nhất	5182	5202
mời chúng tôi ly cà phê	5244
mời tác giả ly cà phê	5163
mời tác giả một ly cà phê	5163
mời tôi một ly cà phê	5163
mở	5186
mở khóa bài viết	5268
mở khóa bài viết này	5217
mở rộng	5185
mở trong ứng dụng	5238
mở ứng dụng	5238
""", 'n': """
na celú obrazovku	4507
na górę	3836
na hlavní stránku	626
na hlavnú stránku	4523
na stránku darov	4514
na stránku darů	616
na začiatok	4508
na začátek	606
na żywo	3816
nabídka pro čtenáře	599
nadaljevanje članka pod oglasom	4550
nagyobb betűk	2635
nagyítás	2603
nahlásit	639
nahlásit chybu	532
nahlásit komentář	638
nahlásit příspěvek	638
nahlásit reklamu	644
nahlásiť	4534
nahlásiť chybu	4450
nahlásiť komentár	4533
nahlásiť príspevok	4533
nahlásiť reklamu	4538
najboljši	4631
najchętniej czytane	3749
najchętniej czytane dziś	3749
najczęściej czytane	3749
najczęściej czytane artykuły	3749
najlepšia ponuka	4518
najlepšie	4534
najnovejše	4551
najnovejše novice	4551
najnovejši	4631
najnovejši najprej	4630
najnoviji članci	4346
najnovšie	4447	4534
najnovšie správy	4447
najnovšie články	4447
najnowsze artykuły	3749
najnowsze wiadomości	3749
najobľúbenejšie	4518	4534
najstarejši	4631
najstarejši najprej	4630
najstaršie	4534
najvýhodnejšie	4518
najčitanije	4346
najčitanije vesti	4346
najčitanije vijesti	4346
najčitanije vijesti dana	4346
najčítanejšie	4447
najčítanejšie články	4447
najčítanejšie články dňa	4447
naloži objavo	4605
naloži več	4623
naloži video	4605
naloži vsebino	4605
napi keresztrejtvény	2585
napiši komentar	4429	4630
napišite komentar	4554
napište autorovi	626
napište do redakce	631
napište komentář	638
napište redakci	631
napsat komentář	532
napísať autorovi	4523
napísať komentár	4533
napíšte autorovi	4523
napíšte do redakcie	4527
napíšte komentár	4533
napíšte redakcii	4527
naročena vsebina	4550
naroči knjigo	4603
naročite knjigo	4603
naročite se	4546
naročnina	4546
narração gerada por ia	4021
naruči knjigu	4403
naručite knjigu	4403
naskenujte qr kód	608
naskenujte qr kód a stáhněte si aplikaci	607
naslednji članek	4623
nastala chyba. skúste to neskôr	4520
nastala chyba. zkuste to prosím znovu	623
nastavenia súkromia	4504
nastavenie súkromia	4504
nastavení	526
nastavení cookies	526
nastavení ochrany soukromí	602
nastavení soukromí	602
nastavi bez isključivanja	4412
nastavi s google računom	4416
nastavi čitanje	4398
nastavi čitati	4398
nastavit jako preferovaný zdroj	640
nastavit upozornění	609
nastavite čitanje	4398
nastavite čitati	4398
nastavitve piškotkov	4566
nastaviť ako preferovaný zdroj	4535
nastaviť upozornenia	4510
następna strona	3752
następne wideo	3815
następne zdjęcie	3835
następny	3752
następny artykuł	3749
następny film	3815
nasza księgarnia	3732
natisni članek	4554
naudojate reklamos blokavimą	3273
naudojimo taisyklės	3244
naudojimosi taisyklės	3267
naujausi viršuje	3283
naujausios žinios	3228
naujienlaiškis	3251
nav komentāru	3350
načteno umělým hlasem	605
načtěte qr kód	608
načíst další	536
načíst další články	626
načíst mapu	529
načíst obsah	602
načíst příspěvek	602
načíst stránku znovu	615
načíst video	602
načíst více	626
načítava sa prehrávač	4507
načítava sa video	4507
načítať obsah	4504
načítať príspevok	4504
načítať viac	4523
načítať video	4504
načítať ďalšie	4523
načítám přehrávač	605
načítání videa	605
našli jste chybu	532
našli jste chybu v článku	631
našli jste v článku chybu	532
našli ste chybu	4527
našli ste chybu v článku	4527
našli ste v článku chybu	4527
naživo	4508
ne děkuji	504
ne ratez rien de l'actualité	2211
ne, ačiū	3272
ne, děkuji	504	610
ne, děkuju	610
nederīga e-pasta adrese	3345
nejdiskutovanější	534
nejlepší	639
nejlepší nabídka	620
nejnovější	534	639
nejnovější zprávy	534
nejnovější články	534
nejoblíbenější	620	639
nejstarší	639
nejvýhodnější	620
nejčtenější	534
nejčtenější články	534
nejčtenější články dne	534
nekaj je šlo narobe. poskusite pozneje	4620
nekaj je šlo narobe. poskusite znova	4620
nem kérem	2607
nem kötelező	2620
nem küldünk spamet	2619
nem, köszönöm	2512	2607
nemam mišljenje	4401
nemate račun	4416
nemaš račun	4416
nemám názor	596	4499
nemám účet	619
nemáte predplatné	4517
nemáte předplatné	619
nemáte účet	619
nenhum comentário	3901
neplatná e-mailová adresa	623
neplatný e-mail	623
nepovinné	624	4521
neskôr	4511
neteisingas el. pašto adresas	3278
neueste beiträge	864
neveljaven e-poštni naslov	4620
nešto je pošlo naopako. pokušajte ponovo	4419
nešto je pošlo po zlu. pokušajte ponovno	4419
nešto je pošlo po zlu. pokušajte ponovo	4419
nghe bài báo	5232
nghe bài viết	5207	5232
nghe nội dung bài viết	5232
nghe đọc bài	5207	5232
nhấn để bật tiếng	5266
nhận thông báo	5239
nhập bình luận	5263
nhập bình luận của bạn	5263
nhập email của bạn	5269
nhập số tiền	5267
nhập địa chỉ email	5269
nhập địa chỉ email của bạn	5269
nhắc tôi sau	5160
nhớ đăng nhập	5246
ni še komentarjev	4630
nie dziękuję	3711
nie dziś	3711
nie możemy pokazać tej treści	3812
nie możemy wyświetlić tej treści	3812
nie można odtworzyć filmu	3815
nie można odtworzyć wideo	3815
nie można wyświetlić tej treści	3812
nie pamiętam hasła	3829
nie pamiętasz hasła	3715
nie udało się załadować filmu	3815
nie ďakujem	4454
nie, dziękuję	3711
nie, ďakujem	4454
nieprawidłowy adres e-mail	3832
niečo sa pokazilo	4521
niečo sa pokazilo, skúste to znova	4520
niečo sa pokazilo. skúste to neskôr	4520
niečo sa pokazilo. skúste to znova	4520
nimate računa	4617
nimetön postilaatikko	2047
nincs fiókja	2616
nincs fiókod	2616
nincs fiókom	2616
nincs hozzászólás	2630
nincs még előfizetésed	2616
nincs még fiókja	2616
nincs véleményem	2588
nincsenek hozzászólások	2630
niste naročnik	4617
no es pot reproduir el vídeo	460
no ho sé	454
no mūsu partneriem	3354
no mūsu veikala	3332
no se ha podido cargar el vídeo	1713
no se ha podido reproducir el vídeo	1665
no se puede reproducir el vídeo	1665
no sé	1659
no te pierdas las últimas noticias	1574
noe gikk galt, prøv igjen	3680
noe gikk galt, prøv igjen senere	3680
noe gikk galt. prøv igjen	3680
noe gikk galt. prøv igjen senere	3680
noget gik galt, prøv igen	774
noget gik galt, prøv igen senere	774
noget gik galt. prøv igen	774
noget gik galt. prøv igen senere	774
nokopēts	3353
només els subscriptors poden comentar	435
només per a subscriptors	478
non seguire più	2911
noraidīt visas	3335
normas de participación	1658
normes de participació	453
norėdami komentuoti, prisijunkite	3232
nos hors-séries	2168
nosūti draugam	3300
nosūtīt atsauksmi	3349
nosūtīt draugam	3300
nosūtīt e-pastā	3300
nosūtīt komentāru	3350
nosūtīt ziņu	3345
noteで書く	2972
notiek video ielāde	3336
notifications activées	2211
notifikácie	4511
notre charte déontologique	2228
notre charte éditoriale	2228
notre sélection	2133
notre sélection d'articles	2187
notícia anterior	484	3998
notícia següent	484
notícias relacionadas	3910
notícias relacionadas que podem lhe interessar	22
notícies destacades	450
notícies relacionades	422
nous protégeons nos sources	2228
nous écrire	2229
nouveau ! suivez vos auteurs préférés	2235
nu ai cont? înregistrează-te	4103
nu aveți cont	4142
nu ești abonat	4141
nu ești încă abonat	4141
nu mai urmări	4154
nu mulțumesc	4049
nu putem afișa acest conținut	4124
nu på google play	759
nu s-a putut încărca videoclipul	4165
nu sunteți abonat	4141
nu știu / nu răspund	4113
nu, mulțumesc	4049	4130
nuestro código ético	1693
numele tău	4144
numele tău de utilizator	4160
nuotrauka # iš #	3289
nur für mitglieder	1013
nuskaitykite qr kodą	3270
nuskenuokite qr kodą	3270
nyaste först	4777
nyeste først	3692
nyhetsdøgnet	3597
nyní na google play	607
nyní ne	610
nyomtatás	2523
não foi possível carregar	4021
não foi possível carregar o vídeo	3973
não foi possível reproduzir o vídeo	3973
não perca	3910
não sabe / não responde	3965
não sei	3965
não tem conta	3993
não tem uma conta	3993
não é assinante	3992
não, obrigada	3867
não, obrigado	3867
nächste seite	867
nächster artikel	864
nächstes bild	1017
nächstes foto	1017
nächstes video	999
näin korjaamme virheet	2047
näin poistat mainoseston	2028
näin poistat mainosten eston	2028
näin suojaamme lähteitämme	2047
näin suojelemme lähteitä	2047
näita # vastust	1803
näita alati	1787
näita galeriid	1800
näita ja nõustu	1787
näita kõiki	1754
näita rohkem	1753
näita sisu	1787
näita tulemusi	1783
näita vastuseid	1803
näita veel	1753
näita vähem	1754	1800
näköislehti	1934
nästa	4684
nästa artikel	4681
nästa bild	4766
nästa sida	4766
nästa video	4746
näytä # kuvaa	2042
näytä # kuvat	2042
näytä # vastausta	2052
näytä aina	2017
näytä alkuperäinen	1964
näytä galleria	2043
näytä ja hyväksy	2017
näytä julkaisu	1952
näytä kaikki	1963
näytä kaikki # kuvaa	2042
näytä kaikki # kuvat	2042
näytä kaikki artikkelit	2043
näytä kaikki kommentit	2052
näytä kaikki kuvaa	2042
näytä kaikki kuvat	2042
näytä kartta	1964
näytä kommentit	1958
näytä kuvaa	2042
näytä kuvagalleria	2043
näytä kuvat	2042
näytä kuvateksti	2043
näytä käännös	1964
näytä lisää	1963
näytä lisää artikkeleita	2043
näytä lisää kommentteja	2052
näytä litterointi	2020
näytä salasana	2036
näytä sisältö	1951
näytä tekstitykset	2020
näytä tiedot	1964
näytä tulokset	94	1964	2005
näytä upotus	1952
näytä vastaukset	2052
näytä vähemmän	1964	2043
något gick fel	4764
något gick fel, försök igen	4763
något gick fel, försök igen senare	4763
något gick fel. försök igen	4763
något gick fel. försök igen senare	4763
næste	697
næste artikel	694
næste billede	777
næste side	777
næste video	757
némítás	2603
némítás feloldása	2602
népszerű	2538
név	2620
névtelen bejelentés	2626
névtelen postaláda	2626
nézze meg galériánkat	2540
nézze meg képeinket	2540
nõustu ja jätka	1787
nõustu ja näita	1787
nõustun	1764
nõustun kõigiga	1764
nøgleord	694
nāc strādāt pie mums	3302
nākamais attēls	3347
nākamais raksts	3347
nākamais video	3336
nākamā bilde	3347
nākamā lapa	3347
nē, paldies	3340
něco se pokazilo	624
něco se pokazilo, zkuste to znovu	623
něco se pokazilo. zkuste to prosím později	623
něco se pokazilo. zkuste to znovu	623
nổi bật	5182
nội dung do ai tạo	5266
nội dung quảng cáo	5219
nội dung tiếp tục bên dưới	5221
nội dung tài trợ	5175
nội dung được tài trợ	5221
nội dung đề xuất	5221
nội quy bình luận	5225
""", 'o': """
o dată	4138
o leitor está a carregar	3973
o que achou desta notícia	3937
o seu apoio faz a diferença	3866	4025
o singură dată	4138
o singură donație	4137
o vídeo começa em #	4021
o vídeo começará em alguns segundos	3935
obaveštenja	4411
objednať knihu	4502
obligatoriskt fält	4763
obligātie lauki	3345
obligāts lauks	3345
obnovit stránku	615
obnoviť stránku	4513
obnovte stránku	615
obrázek # z #	625
obrázek # ze #	625
obrázok # z #	4522
obrázok # zo #	4522
obsah je chránený autorským zákonom	4528
obsah je chráněn autorským zákonem	632
obsah našich partnerov	4538
obsah našich partnerů	644
obsah není dostupný	602
obsah nie je dostupný	4504
obsah nie je možné zobraziť	4504
obsah sa nedá zobraziť	4504
obsah vytvořený ai	636
obsah článku	627
obserwuj autorkę	3848
obserwujesz już tego autora	3848
ocenite članak	4349
ocenite članek	4554
oceń jakość artykułu	3844
oceń przepis	64
ochrana osobních údajů	526
ochrana osobních údajů a cookies	529
ochrana osobných údajov	4461
ocijenite članak	4349
ocorreu um erro ao carregar o vídeo	3935
ocultar anúncio	3940
ocultar comentários	3964
od najnovších	4534
od najstarších	4534
od naszych partnerów	3852
od našich partnerov	4538
od našich partnerů	644
od naših partnera	4435
od naših partnerjev	4635
od nejnovějších	639
od nejstarších	639
od partnerů	645
odblokuj artykuł	3829
odblokuj dostęp	3829
odblokuj treść	3812
oddaj głos	94	3802
oddelenie predplatného: #	104
oddělení předplatného: #	104
odebírat	513
odebírat newsletter	513
odemknout článek	507
odemknout článek pro přátele	642
odeslat komentář	638
odeslat zprávu	623
odeslat zpětnou vazbu	636
odhlásenie kedykoľvek	4520
odhlásit se	19
odhlásit se můžete kdykoli	623
odhlásit se můžete kdykoliv	623
odhlásiť sa	19
odhlášení kdykoliv	623
odjaviti se možete bilo kada	4419
odkaz bol skopírovaný	4536
odkaz byl zkopírován	642
odkaz skopírovaný	4450
odkaz zkopírován	517
odkleni članek	4547
odklenite celoten članek	4547
odklenite članek	4617
odmietnuť	4461
odmietnuť všetko	4461
odmítnout	526
odmítnout vše	526
odoberať	4521
odoberať newsletter	4520
odomknúť	4518
odomknúť článok	4517
odomknúť článok pre priateľov	4536
odoslať	94	4521
odoslať komentár	4533
odoslať správu	4520
odoslať spätnú väzbu	4531
odporúča outbrain	4538
odporúčame	4447	4518
odporúčame prečítať	4447
odporúčame tiež	4447
odporúčané outbrain	4538
odporúčané taboola	4538
odporúčané články	4447
odpovedať	4534
odpovědět	532	639
odrzuć	3734
odrzuć wszystkie	3734
odrzuć wszystko	3813
odtwarzacz wideo jest ładowany	3815
odtwórz	3752
odtwórz film	3815
odtwórz wideo	3815
odvolať súhlas	4504
odśwież stronę	3825
odštampaj	4349
odštampaj recept	64
odštampaj članak	4349
oferta dla czytelników	3808
oferta dla prenumeratorów	3808
ofertă pentru abonați	4118
ofertă pentru cititori	4118
oferă acest articol	4156
oferă acest articol cadou	4105
oferă articolul	4156
offert par un abonné	2266
offre abonnés	2200
offre intégrale	2253
offre limitée	2219
offre réservée aux lecteurs	2200
offre spéciale	2081
offre à durée limitée	2218
offrez-nous un café	2071
offrici un caffè	2771
oglasno sporočilo	90	4550
ogłoszenie	3730
ohjelma ei ole enää katsottavissa	2020
ohodnotiť recept	64
ohodnoťte článek	532
ohodnoťte článok	4450
oikaisut ja täsmennykset	2047
okuma süresi # dk	4886
okurlara özel	4946
okurlarimiza özel	4946
okurlarimiza özel indirim	4946
oldal frissítése	2612
oldal újratöltése	2612
oled juba hääletanud	1783
olet jo äänestänyt	2005
oliko artikkeli hyödyllinen	1958
oliko juttu hyödyllinen	1958
oliko tiivistelmä hyödyllinen	1958
oliko tämä hyödyllinen	2050
olvasd be a qr-kódot	2605
olvass korlátlanul	2616
olvassa be a qr-kódot	2605
olvasson hirdetések nélkül	2637
olvasson korlátlanul	2517
olvasson tovább	2517
olvasta már	2538
olvastad már	2538
olvasás az alkalmazásban	2604
olvasói ajánlat	2591
olvidaste tu contraseña	1551
omogoči obvestila	4611
omogući obavijesti	4410
omröstning	95
onayi geri çek	4950
onayi yönet	4950
onayimi geri çek	4950
online reportáž zde	626
opdatér siden	767
oplæst af en robot	669
oplæst af en syntetisk stemme	757
oplæst af kunstig intelligens	697
oplæst af syntetisk stemme	757
opravy a upřesnění	631
opsig når som helst	658
opsig, når du vil	771
opći uvjeti korištenja	4405
ordsøgning	748
orijinali göster	4887
os comentários são exclusivos para assinantes	4013
os leitores também leram	3962
os preços podem variar	3940
osadzona treść	3812
osale küsitluses	1753
osmisměrka	596
osta käyttöoikeus	2048
osta liput tästä	2014
osta täältä	2014
ostatnie artykuły	3749
osveži stran	4614
osveži stranicu	4413
osvežite stran	4614
osvježi stranicu	4413
osvježite stranicu	4413
oszczędzasz #%	3830
ota käyttöön	2027
ota yhteyttä	1958
otevřít	538
otevřít aplikaci	607
otevřít galerii	626
otevřít mapu	538
otevřít v aplikaci	607
otkazati možete bilo kada	4416
otkaži bilo kada	4416
otključaj članak	4339
otključajte ceo članak	4339
otključajte cijeli članak	4339
otključajte članak	4416
otomatik çeviri	4948
otros artículos	1596
oturumu açik tut	4964
otvoriť aplikáciu	4509
otvoriť galériu	4523
otvoriť v aplikácii	4509
otwórz	3753
otwórz aplikację	3817
otwórz galerię	3835
otwórz mapę	3753
otwórz w przeglądarce	3856
otázka dne	596
otázka dňa	4499
outbrain tarafindan önerildi	4923
outras notícias	22	3910
ouvir este conteúdo	3973
ouça esta reportagem	3973
ouça este conteúdo	3887
ovaj sadržaj ne možemo prikazati	4405
ovaj sadržaj nije dostupan	4405
ovaj sadržaj nije moguće prikazati	4405
ovaj video više nije dostupan	4407
ovaj članak je zaključan	4416
oversættelsen er lavet af en maskine	697
oy verdiğiniz için teşekkürler	94	4940
oynatici yükleniyor	4947
oyunuz için teşekkürler	4940
""", 'p': """
padidinti nuotrauką	3280
padovanokite straipsnį	3231
padovanokite straipsnį draugui	3231
padovanoti straipsnį	3285
page précédente	2137
pagina următoare	4071
pague um café	3868
paiement sécurisé	2079
paketi seç	4964
paketleri gör	4994
pakollinen kenttä	2040
paldies par jūsu balsi	3330
paldies par pieteikšanos	3319
paldies par ziņu	3345
palielināt	3337
palielināt attēlu	3347
palun jää viisakaks	1752
palun lülita reklaamiblokeerija välja	1794
pamanīji kļūdu	3301
pamanījāt kļūdu	3301
pamiršau slaptažodį	3276
pamiršote slaptažodį	3276
par šo tēmu	3297
paramètres de confidentialité	2206
paramètres des cookies	2121
paramétrer	2121
paramétrer les cookies	2121
paramétrer mes choix	2125
parandused ja täpsustused	1801
parašyk komentarą	3232
parašykite komentarą	3232
partajează	4060
partenerii noștri	4069
participez à la conversation	2173
participă la sondaj	4112
partilhar esta página	4036
partnereink ajánlata	2637
partnereinktől	2637
partnerių turinys	3235
partnerski sadržaj	4345
partnerski članek	4635
partnerský obsah	644
pas encore abonné	2218
pasidalinkite šiuo straipsniu	3231
pasirinkite planą	3276
pasirinkite prenumeratą	3276
pasirinkite sumą	3274
pasirinkti prenumeratą	3276
pasitikrinkite žinias	3233
pasiūlymas skaitytojams	3264
paslēpt reklāmu	3354
passer la publicité	2119
passer à la recette	64
passwort zurücksetzen	1013
pastebėjote klaidą	3232
pasziánsz	2588
pasūtīt grāmatu	3332
pateikti atsiliepimą	3282
patikrinkite savo el. paštą	3278
patreonで支援する	3056
patvirtinkite savo el. paštą	3278
pausar vídeo	1665
pauză video	4120
pavaišinkite mus kava	3274
paylaş	4871
paylaşin	4871
paypal ile öde	4994
pašreizējais laiks #	3336
pažiūrėkite vaizdo įrašą	3233
pe aceeași temă	4106
pelaa peliä	2005
pelaa tästä	2005
pentru a citi în continuare	4103
per saperne di più	2864
per visą ekraną	3268
per überweisung spenden	1010
pergunte à nossa ia	3937
permite întotdeauna	4124
permitir anúncios	3985
permitir conteúdo externo	3899
personvernerklæring	3661
personvernerklæring og informasjonskapsler	3588
perspausdinti draudžiama	3288
peut-être plus tard	2070
pełny ekran	3816
photo précédente	2256
phát	5205
phát hiện lỗi	5225
phát lại	5233
phát video	5232
phóng to ảnh	5252
phổ biến nhất	5247
piedalies aptaujā	3302
piedāvājums lasītājiem	3332
piekrist un rādīt	3334
piekrist un turpināt	3334
piekrist visām	3312
piekrītu	3312
piekrītu visām	3335
piesakies vebināram	3302
piesakoties tu piekrīti lietošanas noteikumiem	3319
pieslēdzies vai izveido kontu	3295
pieslēdzies, lai komentētu	3301
pieslēgties	3295
pieslēgties ar facebook	3343
pieslēgties ar google	3343
pievieno savu komentāru	3301
pievienot komentāru	3295
pievienot kā vēlamo avotu	3351
pievienot manām tēmām	3351
pieņemt un turpināt	3334
pieņemt visas	3335
pieņemt visas sīkdatnes	3334
pilnekrāna režīms	3336
pilnekrāns	3336
pirkt biļetes	3332
pirkt biļeti	3332
pirkt grāmatu	3332
pirkti bilietą	3264
pirkti knygą	3264
pirkti licenciją	3288
pirmais mēnesis par # €	3295
pirmas mėnuo tik # €	3226
più lette	2812
più letti	2812
più popolare	2898
più recenti	2871
più tardi	2770
più vecchi	2871
più votati	2871
piši autoru	4422
piši avtorju	4623
pišite autoru	4422
pišite avtorju	4623
pišite nam u redakciju	4425
pišite nam v uredništvo	4626
pišite redakciji	4425
pišite uredništvu	4626
piškotki	4566
placená inzerce	90	521
placená spolupráce	644
placený obsah	644
places limitées, réservez vite	2168
plan seç	4964
plani seç	4964
planini seç	4964
platba ročne	4518
platba ročně	620
platená inzercia	90	4446
platená spolupráca	4538
platený obsah	4538
player de áudio	4021
player se učitava	4407
plaćena saradnja	4435
plaćena suradnja	4435
plaćeni oglas	90	4345
plaćeni sadržaj	4345
plačajte nam kavo	4615
plačana objava	90	4550
plačana vsebina	4635
plačano sodelovanje	4635
plačiau skaitykite čia	3233
plein écran	2137
plus d'actualités	2133
plus d'articles du même auteur	2224
plus de détails	2138
plus récents	2195
plătește cu paypal	4167
poate mai târziu	4049
początek bloku reklamowego	3733
podaj prawidłowy adres e-mail	3832
podari članek	4554
podarite ta članek	4554
podaruj artykuł	3715
podaruj dostęp	3850
podaruj ten artykuł	3726
podcast anhören	912
pode ler também	3962
podeli članak	4349
podešavanja privatnosti	4405
podijeli članak	4349
podmienky používania	4461
podmínky použití	526
podmínky užití	526
podobne artykuły	3749
podobné články	534	4447
podporiť	4442
podporte nezávislú žurnalistiku	4442
podporte nás	4442
podporte nás cez darujme	4514
podporte nás cez paypal	4514
podporte nás na patreone	4514
podpořit	505
podpořit přes darujme	616
podpořte naši práci	505
podpořte nás	505
podpořte nás na patreonu	616
podpořte nás přes paypal	616
podpořte redakci	505
podrobné nastavenia	4504
podrobné nastavení	602
podrži	4338
podrži nas	4338
podržite nas	4338
podržite naš rad	4338
podržite nezavisno novinarstvo	4338
podziel się	3726
podziel się na facebooku	3726
pogledajte još	22
poista mainonnanesto käytöstä	2031
poistin mainonneston käytöstä	2031
poistin sen käytöstä	2032
pokaż # odpowiedzi	3846
pokaż # zdjęcia	3834
pokaż # zdjęć	3834
pokaż galerię	3835
pokaż hasło	3829
pokaż i zaakceptuj	3812
pokaż komentarze	3743
pokaż mniej	3752
pokaż napisy	3815
pokaż odpowiedzi	3846
pokaż oryginał	3753
pokaż podpis	3835
pokaż szczegóły	3735
pokaż transkrypcję	3815
pokaż treść	3734
pokaż tłumaczenie	3753
pokaż więcej	3752
pokaż wszystkie	3752
pokaż wszystkie # zdjęcia	3834
pokaż wszystkie # zdjęć	3834
pokaż wszystkie zdjęcia	3834
pokaż wszystkie zdjęć	3834
pokaż wszystko	3753
pokaż wyniki	94	3802
pokaż zdjęcia	3834
pokaż zdjęć	3834
pokaži geslo	4617
pokaži rezultate	94
pokaži vsebino	4566
pokloni članak	4349
poklonite ovaj članak	4349
pokračovat bez podpory	504
pokračovat bez vypnutí	613
pokračovat přes apple	619
pokračovat přes facebook	619
pokračovat přes google	619
pokračovat s apple	619
pokračovat s google	619
pokračovať bez podpory	4454
pokračovať bez vypnutia	4512
pokračovať cez apple	4517
pokračovať cez facebook	4517
pokračovať cez google	4517
pokračovať s google	4517
pokušajte kasnije	4419
pokušajte ponovno	4419
pokušajte ponovno kasnije	4419
pokušajte ponovo	4419
pole obowiązkowe	3832
polecamy również	3749
polecamy także	3749
polecamy też	3749
polecane artykuły	3749
politica de confidențialitate	4066	4067	4080
politica de corecții	4149
politica editorială	4080	4149
politică de confidențialitate	4066
politika kolačića	4405
politika piškotkov	4605
politique de confidentialité	2121
politique de protection des données	2247
polityka prywatności	3734
polityka prywatności i cookies	3736
polityka sprostowań	3840
política de cookies	1585	3895
política de correcciones	1693
política de correccions	486
política de correções	4001
política de galetes	431
política de privacidad	1585
política de privacidade	3895	3919
política de privacitat	431
política de protección de datos	1712
política de proteção de dados	4020
pomanjšaj pisavo	4633
pomôže každé euro	4515
pomůže každá koruna	617
ponovno učitaj stranicu	4413
ponuda za čitaoce	4403
ponuda za čitatelje	4403
ponuka pre čitateľov	4502
poprzedni artykuł	3749
poprzednie zdjęcie	3835
populární	534
populära artiklar	4681
populärast	4761	4778
populärt	4681
populære	788	3693
populære artikler	694
populære saker	3597
populært	694	3597
populārākie	3297
popüler	4880
popüler haberler	4880
popüler konular	4880
por mês	3989
por qué estás viendo esto	1551
por qué? cuéntanos	1705
portes grátis	4010
poslat jako dárek	642
poslat přes whatsapp	642
poslat příteli	642
poslat tip anonymně	631
poslat zprávu	623
poslať	4521
poslať ako darček	4536
poslať cez whatsapp	4536
poslať e-mailom	4450
poslať mailom	4536
poslať priateľovi	4536
poslať správu	4520
poslať tip	4527
poslať tip anonymne	4527
poslušaj vest	4349
poslušaj članak	4349
poslušaj članek	4554
poslušajte tekst	4407
poslušajte članek	4554
posnetek ni več na voljo	4608
posnetek v vaši državi ni na voljo	4608
posnetka ni mogoče predvajati	4608
postanite naročnik	4546
postanite član	4338	4546
postavke kolačića	4362
postaw kawę	3712
postaw nam kawę	3712
poszt betöltése	2594
posłuchaj	3726
poukážte nám # % z dane	4514
pour continuer à lire	2182
pourquoi voyez-vous cette publicité	2169
pouze nezbytné	602
pouze pro předplatitele	507
používate adblock	4512
používate blokovanie reklám	4512
používate blokovač reklám	4512
používateľské meno	4518
používáte adblock	613
používáte blokování reklam	613
používáte blokátor reklam	613
povezani sadržaj	4346
povezani članci	4346
povezani članki	4551
povećaj	4408
povećaj fotografiju	4422
povećaj sliku	4422
povećaj slova	4433
povećaj tekst	4433
povečaj	4609
povečaj besedilo	4633
povečaj fotografijo	4623
povečaj pisavo	4633
povečaj sliko	4623
povinná pole	623
povinné	624	4521
povinné pole	623
povinné polia	4520
povinné údaje	623
povolit a pokračovat	529
povolit upozornění	609
povolit vždy	529
povoliť	4511
povoliť notifikácie	4510
povoliť obsah	4504
povoliť raz	4504
povoliť reklamu	4513
povoliť reklamy	4513
povoliť upozornenia	4510
powiązane	3749
powiązane artykuły	3749
powiązane tematy	3749
powiększ	3752
powiększ tekst	3850
powiększ zdjęcie	3752
powrót do góry	3752
powrót do strony głównej	3835
powrót na górę	3835
pozastaviť	4508
později	612
pozostała część artykułu pod materiałem wideo	3730
pozostały czas	3816
pozostały czas #	3815
pozostały czas -#	3815
pozrieť # fotiek	4522
pozrieť # fotky	4522
pozrieť # fotografie	4522
pozrieť # fotografií	4522
pozrieť fotiek	4522
pozrieť fotky	4522
pozrieť fotografie	4522
pozrieť fotografií	4522
pozrieť galériu	4523
pozrieť všetky # fotiek	4522
pozrieť všetky # fotky	4522
pozrieť všetky # fotografie	4522
pozrieť všetky # fotografií	4522
pozrieť všetky fotiek	4522
pozrieť všetky fotky	4522
pozrieť všetky fotografie	4522
pozrieť všetky fotografií	4522
pozrieť všetkých # fotiek	4522
pozrieť všetkých # fotky	4522
pozrieť všetkých # fotografie	4522
pozrieť všetkých # fotografií	4522
pozrieť všetkých fotiek	4522
pozrieť všetkých fotky	4522
pozrieť všetkých fotografie	4522
pozrieť všetkých fotografií	4522
pozvite nás na kávu	4514
pozvěte nás na kafe	616
pozvěte nás na kávu	616
počastite nas kavom	4414
pořídit předplatné	619
pošalji	94	4420
pošalji e-mailom	4349
pošalji komentar	4349
pošalji mejlom	4349
pošalji poruku	4419
pošalji povratnu informaciju	4428
pošalji prijatelju	4349
pošalji vest	4425
pošalji vijest	4425
pošalji članak e-mailom	4349
pošaljite dojavu	4425
pošaljite komentar	4349
pošaljite vest	4425
pošlete tip redakci	631
pošlite tip redakcii	4527
pošlji	4621
pošlji komentar	4630
pošlji po e-pošti	4554
pošlji povratno informacijo	4629
pošlji prijatelju	4554
pošlji sporočilo	4620
pošlji članek po e-pošti	4554
pošljite nam namig	4626
pošljite namig	4626
poštanski broj	4420
poštna številka	4621
poštovné zdarma	600
pr članek	4550
pradėti testą	3262
praneškite apie klaidą	3232
pranešti anonimiškai	3281
pranešti apie klaidą	3232
pranešti apie komentarą	3283
pratite uživo	4422
pravidelný dar	616
pravidelný príspevok	4515
pravidelně měsíčně	616
pravidlá diskusie	4450
pravidlá opráv	4527
prawa autorskie zastrzeżone	3841
prašome išjungti reklamos blokavimą	3273
pre komentovanie sa prihláste	4533
pre predplatiteľov	4443
preberi cel članek	4623
preberi celoten članek	4623
preberi več	4623
preberite celoten članek	4623
preberite še	4551
precisamos de você	3866
predchádzajúca fotografia	4523
predchádzajúca snímka	4523
predchádzajúca strana	4523
predchádzajúci článok	4523
predplatiť	4442
predplatné môžete kedykoľvek zrušiť	4517
predplaťte si	4442
preferințe cookie	4124
preferințe de confidențialitate	4164
preferències de galetes	464
preferências de cookies	3977
preferências de privacidade	4020
prehrať	4508
prehrať video	4507
prehrávač sa načítava	4507
prejsť do diskusie	4533
prejsť do galérie	4523
prejsť na darovanie	4514
prejsť na kvíz	4498
prejsť na obsah	4523
prejsť na online	4523
prejsť na platbu	4514
prejsť na ponuku	4502
prejsť na recept	64
prejšnja fotografija	4623
prejšnja slika	4623
prejšnja stran	4623
prejšnji članek	4623
prekličete lahko kadarkoli	4617
prekliči soglasje	4605
preložené automaticky	4531
preložené pomocou ai	4531
prenošenje zabranjeno	4426
prenumerantförmån	4739
prenumerantförmåner	4739
prenumerata nuo # euro per mėnesį	3226
prenumerata nuo # €	3226
prenumerera på vårt nyhetsbrev	4655
prenumeruodami sutinkate su taisyklėmis	3251
prenumeruokite naujienlaiškį	3251
prenumeruoti naujienlaiškį	3278
preostali čas	4609
preostali čas #	4608
preostali čas -#	4608
preporučeno	4346
preporučuje outbrain	4435
preporučuje taboola	4435
preporučujemo	4346	4417
preporučujemo da pročitate	4346
preporučujemo i	4346
presentear matéria	4008
preskoči na sadržaj	4422
preskoči na vsebino	4623
preskočiť na obsah	4523
prestať sledovať	4535
prethodni članak	4422
pretlač zakázaná	4528
prevedeno uz pomoć ai	4428
preverite e-pošto	4620
prečo vidím túto reklamu	4538
prečítajte si	4447
prečítajte si aj	4447
prečítať neskôr	4536
prečítať prepis	4507
prețurile pot varia	4089
pridať ako preferovaný zdroj	4535
pridať do košíka	4502
pridať do mojich tém	4535
pridať komentár	4450
pridať medzi preferované zdroje	4535
pridruži se razpravi	4630
pridružite se razpravi	4630
pridėti kaip pageidaujamą šaltinį	3284
pridėti komentarą	3283
pridėti prie mano temų	3284
pridėti prie pageidaujamų šaltinių	3284
prihlásiť	4443
prihlásiť cez facebook	4517
prihlásiť cez google	4517
prihlásiť na odber	4520
prihlásiť sa	4443
prihlásiť sa cez apple	4517
prihlásiť sa cez facebook	4517
prihlásiť sa cez google	4517
prihlásiť sa do diskusie	4533
prihlásiť sa na odber	4520
prihláste sa a komentujte	4533
prihvati i prikaži	4405
prihvati sve kolačiće	4405
prihvaćam	4362
prihvaćam i nastavljam	4405
prihvaćam sve	4362
prijava putem google računa	4416
prijavi grešku	4349
prijavi pogrešku	4425
prijavi se s google računom	4416
prijavite grešku	4425
prijavite pogrešku	4425
prijať	4461
prijať a pokračovať	4504
prijať a zobraziť	4504
prijať všetko	4461
prijať všetky	4505
prijať všetky cookies	4504
prikaži # odgovora	4429
prikaži # odgovore	4630
prikaži galerijo	4623
prikaži galeriju	4422
prikaži geslo	4617
prikaži i prihvati	4405
prikaži in sprejmi	4605
prikaži komentare	4429
prikaži komentarje	4630
prikaži lozinku	4416
prikaži manj	4552
prikaži manje	4347
prikaži odgovore	4429	4630
prikaži podnapise	4608
prikaži prepis	4608
prikaži rezultate	94	4400	4600
prikaži sadržaj	4362
prikaži sve	4347
prikaži titlove	4407
prikaži transkript	4407
prikaži več	4552
prikaži više	4347
prikaži vse	4552
prikaži vsebino	4605
prima lună gratuită	4103
prima pagină	4072
primetili ste grešku	4425
primește alerte despre acest subiect	4097
primijetili ste grešku	4425
printează	4060
printează rețeta	64
pripomenúť neskôr	4454
priporoča outbrain	4635
priporoča taboola	4635
priporočamo	4551	4618
priporočamo tudi	4551
priporočamo v branje	4551
priporočeno	4551
prisijunkite arba susikurkite paskyrą	3226
prisijunkite prie mūsų komandos	3233
prisijunkite, kad galėtumėte komentuoti	3232
prispieť	4442
prispieť jednorazovo	4514
prispieť mesačne	4514
privatsphäre verwalten	996
privatsphäre-einstellungen	850
privātuma iestatījumi	3334
privātuma politika	3312
prišlo je do napake. poskusite pozneje	4620
prišlo je do napake. poskusite znova	4620
pro komentování se přihlaste	638
pro předplatitele	507
pro předplatitele výhodněji	599
prochaine vidéo	2248
profită de ofertă	4171
programmet är inte längre tillgängligt	4746
prohibida la reproducció	489
prohibida su reproducción total o parcial	1726
prohlédnout # fotek	625
prohlédnout # fotky	625
prohlédnout # fotografie	625
prohlédnout # fotografií	625
prohlédnout fotek	625
prohlédnout fotky	625
prohlédnout fotografie	625
prohlédnout fotografií	625
prohlédnout galerii	626
prohlédnout všech # fotek	625
prohlédnout všech # fotky	625
prohlédnout všech # fotografie	625
prohlédnout všech # fotografií	625
prohlédnout všech fotek	625
prohlédnout všech fotky	625
prohlédnout všech fotografie	625
prohlédnout všech fotografií	625
prohlédnout všechny # fotek	625
prohlédnout všechny # fotky	625
prohlédnout všechny # fotografie	625
prohlédnout všechny # fotografií	625
prohlédnout všechny fotek	625
prohlédnout všechny fotky	625
prohlédnout všechny fotografie	625
prohlédnout všechny fotografií	625
proibida a reprodução total ou parcial	4032
promijeni veličinu teksta	4433
promo sadržaj	4435
promocijsko sporočilo	4550
promotivni sadržaj	4345
promotivni članak	4345
promóció	2526
proovi # päeva tasuta	1746
proposé par	2239
prosimy o wyłączenie adblocka	3821
proč vidím tuto reklamu	644
pročitaj ceo članak	4422
pročitaj cijeli članak	4422
pročitaj kasnije	4433
pročitaj transkript	4407
pročitajte ceo tekst	4422
pročitajte cijeli članak	4422
pročitajte i	4346
pročitajte još	4346
prywatność	3734
prywatność i cookies	3736
przeczytaj całość	3835
przeczytaj cały artykuł	3835
przeczytaj również	3749
przeczytaj także	3749
przeczytaj też	3749
przeczytaj transkrypcję	3815
przejdź bez wsparcia	3711
przejdź do galerii	3835
przejdź do głównej treści	3835
przejdź do księgarni	3731
przejdź do oferty	3808
przejdź do przepisu	64
przejdź do płatności	3826
przejdź do quizu	3802
przejdź do serwisu	3734
przejdź do sklepu	3808
przejdź do strony darowizn	3826
przejdź do treści	3752
przejdź do ustawień prywatności	3734
przejdź do wpłaty	3826
przejdź na stronę główną	3835
przekaż # % podatku	3826
przekaż #%	3826
przekaż opinię	3844
przestań obserwować	3848
przetłumaczono automatycznie	3844
przetłumaczono przez ai	3844
przeładuj stronę	3825
prześlij	3833
prześlij opinię	3844
prześlij zdjęcia	3840
przypomnij mi później	3711
przypomnij później	3820
právě se děje	534
präsentiert von	844
précédent	2137
préférences cookies	2121
préférences de confidentialité	2247
prélèvement	2080
prémium	2517
prénom	2221
présenté par	2239
próbáld újra később	2619
próbálja ki # forintért	2517
próbálja újra	2619
próbálja újra később	2619
próxima	3915
próxima foto	4029
próxima imagem	4029
próxima notícia	3998
próxima página	3915
próximo artigo	3910
próximo vídeo	1713	4021
prøv # dager gratis	3562
prøv gratis	658	3562
prøv igen senere	774
prøv igjen senere	3680
prøv nu	658
prøv nå	3562
prędkość odtwarzania	3815
prを含みます	3019
pr記事	3041
psč	624	4521
pubblicità	2799
publi-rédactionnel	2119
publicitatea continuă	4171
publicité	2119
publicité - la suite ci-dessous	2119
publicité dans #	2248
publicités	2119
publică	4113
publică comentariul	4112
pular anúncio	4021
pular para o conteúdo	3915
pular para o conteúdo principal	3913
puslapis # iš #	3289
página siguiente	1602
páči sa mi to	4534
päeva küsimus	1783
päivitä sivu	2032
päivitä suostumus	1952
päivän kysymys	94	2011
päivän peli	2011
päivän ristikko	2005
pääuutiset	1961
påkrevd	3681
påkrævet	775
påmind mig senere	654
påminn mig senare	4643
później	3820
pārbaudi savas zināšanas	3302
pārbaudiet savu e-pastu	3345
pāriet uz recepti	64
pāriet uz saturu	3347
pārpublicējot atsauce obligāta	3305
pārpublicēšana aizliegta	3355
pārtraukt sekot	3351
pārvaldīt paziņojumus	3339
pārvaldīt piekrišanu	3334
pērc abonementu	3295
płatna współpraca	3852
płatne miesięcznie	3830
płatne rocznie	3830
płatność miesięczna	3830
płatność roczna	3830
předchozí	536
předchozí foto	626
předchozí fotografie	626
předchozí snímek	626
předchozí strana	626
předchozí článek	534
předmět	624
předplatit	507
předplatné	507
předplaťte si	619
přehrát	536
přehrát video	605
přehrávač se načítá	605
přehrávač videa se načítá	605
přejít do diskuse	638
přejít do e-shopu	523
přejít do galerie	626
přejít do speciálu	626
přejít k obsahu	536
přejít k platbě	616
přejít k receptu	64
přejít na kvíz	593
přejít na nabídku	599
přejít na obsah	536
přejít na online reportáž	626
přejít na recept	64
přejít na stránku darů	616
přeloženo automaticky	636
přeloženo pomocí ai	636
přepis	606
přeskočit na obsah	626
přestat sledovat	640
přetisk zakázán	632
přečtěte si	534
přečtěte si také	534
přečíst později	642
přečíst přepis	605
přidat do košíku	599
přidat do mých témat	640
přidat jako preferovaný zdroj	640
přidat komentář	532
přidat mezi preferované zdroje	640
přidejte názor	532
přidejte si nás mezi preferované zdroje	640
přihlaste se a komentujte	638
přihlásit	507
přihlásit k odběru	513
přihlásit přes facebook	619
přihlásit přes google	619
přihlásit přes seznam	619
přihlásit se	507
přihlásit se do diskuse	638
přihlásit se k odběru	623
přihlásit se přes apple	619
přihlásit se přes facebook	619
přihlásit se přes google	619
přihlásit se přes seznam	619
přihlášení	507
přijmout	526
přijmout a pokračovat	602
přijmout a zobrazit	602
přijmout vše	526
přijmout všechny	603
přijmout všechny cookies	602
připomenout později	504
přispějte	505
přispět	505
přispět jednorázově	616
přispět měsíčně	616
příjmení	624
""", 'q': """
qq好友	5349
qq空间	5349
qr कोड स्कैन करें	2482
qr কোড স্ক্যান করুন	391
qr 코드를 스캔하세요	3179
qrコードからダウンロード	3049
qrコードを読み取ってください	3049
qr코드로 다운로드	3179
qr코드를 스캔하세요	3179
qu'avez-vous pensé de cet article	2165
qual o seu nível de satisfação com esta notícia	3937
qualcosa è andato storto	2900
quan tâm nhất	5226
quay lại	5186
quay lại đầu trang	5270
quellen und weiterführende links	864
queremos conocer tu opinión	1641
queremos saber a sua opinião	3950
questa email è già registrata	2932
questa pagina ti è stata utile	2870
questo articolo ti è stato utile	2870
questo articolo è bloccato	2897
questo campo è obbligatorio	2899
questo riassunto ti è stato utile	2836
questo video non è disponibile	2878
questo video non è più disponibile	2878
quieres añadir otro usuario a tu suscripción	1551
quitter le plein écran	2202
quizi çöz	4943
quizás más tarde	1545
quizás te interese	1596
quy định bình luận	5225
quyên góp	5161
quyên góp ngay	5161
qué opinas	1591
qué te ha parecido esta noticia	1641
quét mã qr	5238
quét mã qr để tải	5238
quét mã qr để tải ứng dụng	5238
quên mật khẩu	5164
quản lý cookie	5236
quản lý lựa chọn	5265
quản lý sự đồng ý	5236
quản lý tùy chọn	5265
quảng cáo	5175
quảng cáo - bài viết tiếp tục bên dưới	5219
""", 'r': """
r$ # por mês durante # meses	3959
radote klaidą	3232
radote klaidą tekste	3232
radās kļūda. mēģiniet vēlāk	3345
radīts ar mākslīgo intelektu	3349
rafraîchir la page	2213
raksti komentāru	3301
raksts ir aizsargāts ar autortiesībām	3355
raksts ir slēgts	3343
raksts tiek papildināts	3302
raksts turpinās pēc reklāmas	3304
rakstu lasa mākslīgais intelekts	3336
rakstīt autoram	3347
rakstīt komentāru	3301
raktažodžiai	3269
rao vặt	5175
raportează	4113
raportează comentariul	4160
raportează o eroare	4085
raportează o greșeală	4149
raportoi virheestä	2047
rapportér	788
rapportér annonce	792
rapportér fejl	686
razvrščanje	4631
rašykite redakcijai	3281
rašyti autoriui	3280
rašyti komentarą	3226
reagovať	4534
recargar la página	1679
recargar página	1679
recarrega la pàgina	473
recarregar a página	3987
recarregar página	3987
receber notificações	3952
recept mentése	64
recept nyomtatása	64
recevez nos alertes en temps réel	2175
recevez une alerte à chaque article de l'auteur	2175
reclamă	4063
recomandarea redacției	4106
recomandări	4069
recomandări by taboola	4092
recomandări taboola	4092
recomandările editorilor	4106
recomandările partenerilor	4092
recomandările redacției	4069
recomendado para você	3910
recommandé	2133
recommandé pour vous	2133
recommandés	2133
recordar más tarde	1545
recuérdamelo más tarde	1545
recíbela	1564
recíbela gratis	1564
recíbelo	1564
redacția	4080
redare automată	4121
redirecționează # la sută	4137
redirecționează #%	4050
redă video	4120
redă videoclipul	4120
refuză toate	4082
refuză tot	4125
regala este artículo	1700
regalar artículo	1551
regalar este artículo	1700
registrovať sa	4443
registruokitės nemokamai	3226
registruokitės į seminarą	3233
registrácia	4443
regisztráció	2517
regisztrálok	2517
regler för kommentarer	4777
regler og vilkår gjelder	3585
regras de comentários	3964
regras dos comentários	3964
regístrate	1551
rekisteröidy	1934
rekisteröidy maksutta ja lue	1934
reklaami lõpp	1807
reklam içeriğidir	4946
reklama się skończyła	3852
reklami geç	4873
reklám	2526
reklám vége	2637
reklámblokkolót használ	2610
reklámblokkolót használsz	2610
reklāma	3295
reklāmas beigas	3354
reklāmas raksts	3304
reklāmraksts	90	3304
relacja na żywo	3835
relaterade ämnen	4681
rendeld meg a könyvet	2591
rendelje meg a könyvet	2591
rendezés	2631
rendszeres támogatás	2614
renovar suscripción	1718
reportar comentário	4013
reportar erro nesta página	3937
reproducció automàtica	461
reproducción automática	1666
reproducción prohibida	1726
reproducir vídeo	1665
reproduction réservée	2261
reproductor de vídeo	1713
reproduzir vídeo	3973
reproduzir áudio	3973
reprodução automática	3974
reprodução proibida	4032
reserve já	4035
resmi büyüt	4970
responda à enquete	3964
rester connecté	2218
restez informé	2092
restez informés	2092
resultado da votação	4013
resultados de la votación	1659
resumen automático	1626
resumo da notícia	3937
resumé lavet af ai	784
retour à l'accueil	2224
retour à la liste	2224
retour à la page d'accueil	2135
retrage consimțământul	4124
rettelser og præciseringer	781
revenir à l'accueil	2224
revoir la vidéo	2248
rezerviši mesto	4403
rezervovať miesto	4502
rezervujte si místo	599
rezervuoti vietą	3264
rezervă un loc	4090
rezervă-ți locul	4090	4118
rezervēt vietu	3332
rezolvă testul	4115
rezygnuję z newslettera	3856
reîmprospătează pagina	4136
reîncarcă pagina	4136
reînnoiește abonamentul	4167
reģistrējies bez maksas	3295
reģistrēties	3295
reši križanko	4600
reši kviz	4400	4600
reši ukrštenicu	4400
režim celej obrazovky	4507
režim celé obrazovky	605
ricordamelo più tardi	2770
riješi križaljku	4400
riješi kviz	4400
riproduzione riservata ©	2938
rizami geri çek	4877
rodyti galeriją	3280
rodyti mažiau	3234	3280
rodyti turinį	3266
rodyti viską	3234
rozumím	538
rozwiąż krzyżówkę	3802
rozwiń	3735	3752
rozwiń wszystko	3753
ročne	4518
ročná platba	4518
ročné predplatné	4518
roční platba	620
roční předplatné	620
ročně	620
rychlost přehrávání	605
ryhdy kannatusjäseneksi	2033
rätta	4674
rätta oss	4674
rättelse	4674
rättelsepolicy	4770
rättelser och förtydliganden	4770
règles de commentaires	2194
règles des commentaires	2194
réactions	2127
réagir	2111	2127
réagir à cet article	2127
réagissez	2127
réagissez à cet article	2127
réductions et codes promo	2265
réduire la police	2186
réduire la taille de la police	2186
réduire la taille du texte	2186
réduire le texte	2237
répondez au quiz	2197
répondez au sondage	2194
répondre	2127
réseaux sociaux	2112
réserver mes places	2200
réservez vos places	2200
réservé aux inscrits	2081
résiliable à tout moment	2182
résultats	95
résultats du sondage	2173
résumé de l'article	2165
résumé de l'article en # points	2165
résumé en # secondes	2165
résumé ia	2234
résumé par l'ia	2234
részletek	2542
rétablir le son	2202
rösta	94	4736
rösta här	4684
rösta i omröstningen	4684
rösta nu	94	4732
rút lại sự đồng ý	5236
rückmeldung geben	1028
rýchlosť prehrávania	4507
rādīt # atbildes	3350
rādīt atbildes	3350
rādīt galeriju	3347
rādīt mazāk	3303	3347
rādīt rezultātus	3330
rādīt saturu	3334
rādīt un piekrist	3334
rādīt vairāk	3302
rādīt visu	3303
rămâi conectat	4141
răspunde	4068
răspunde la sondaj	4112
rėmimas	3235
rėmėjo turinys	3287
""", 's': """
s'abonner à ce dossier	2258
s'abonner à ce sujet	2258
s'abonner à ce thème	2258
s'abonner à cet auteur	2258
s'abonner à partir de #€	2081
s'està carregant el reproductor	460
s'està carregant el vídeo	460
s'ha produït un error	481
s'inscrire à la newsletter	2092
s-ar putea să-ți placă	4069
saada anonüümne vihje	1801
saada sõbrale	1751
saada sõnum	1798
saada vihje anonüümselt	1801
saber más	1602
sadarbības raksts	3304
sadece abonelere özel	4964
sadržaj je blokiran	4405
sadržaj je zaključan	4339
sadržaj je zaštićen autorskim pravom	4426
sadržaj nije dostupan	4405
sadržaj nije moguće prikazati	4405
sadržaj partnera	4435
saglabāt	3300
saglabāt iestatījumus	3334
saglabāt izvēli	3334
saglabāt rakstu	3300
saglabāt vēlākam	3352
sair do ecrã inteiro	3973
saistītie raksti	3297
saistītās ziņas	3297
saite ir nokopēta	3352
saite nokopēta	3300
saken er låst	3562
saken finnes også som lyd	3575
salli ja näytä	1952
salli sisältö	2017
salta la pubblicità	2926
salta pubblicità	2926
saltar anúncio	3893
saltar para o conteúdo	3913
saltar para o conteúdo principal	3913
salvar preferências	3977
salvează	4060
salvează articolul	4105
salvează pentru mai târziu	4105
salvează preferințele	4124
salvează rețeta	64
samo nujni piškotki	4605
samo nužni	4405
samo nužni kolačići	4405
samo za naročnike	4617
sans engagement, résiliable à tout moment	2182
sao chép	5260
sao chép liên kết	5170
sao chép đường dẫn	5217
sari la conținut	4071
sari la rețetă	64
sari peste reclamă	4165
satura turpinājums pēc reklāmas	3304
saturs ir aizsargāts ar autortiesībām	3355
saturs ir bloķēts	3334
sazināties ar redakciju	3348
sačuvaj	4349
sačuvaj podešavanja	4405
sačuvaj recept	64
sačuvaj vest	4349
sačuvaj za kasnije	4433
sačuvaj članak	4433
saņemt paziņojumus	3339
scanează codul qr	4128
schlagwörter	864
schließen	867
schrift größer	1032
schrift vergrößern	837
schriftgröße	837
schriftgröße anpassen	1032
schriftgröße ändern	1032
schwedenrätsel	989
scopri di più	2776
scopri di più su amazon	2942
scrie comentariul tău	4160
scrie redacției	4149
scrieți redacției	4149
sdílejte	517
sdílejte tento text	517
sdílejte text	517
sdílejte článek	517
sdílet	517
sdílet na facebooku	517
sdílet na twitteru	517
sdílet na whatsappu	642
sdílet na x	517
sdílet článek	517
se alla erbjudanden för prenumeranter	4648
se bilderna här	4684
se connecter et réagir	2127
se déconnecter	19
se désabonner	2273
se désinscrire	2273
se grafiken här	4684
se ha producido un error al cargar el vídeo	1624
se klippet här	4684
se klippet øverst i saken	3600
se réabonner	2253
se større bilde	3601
se større billede	698
se videon här	4684
se våra erbjudanden	4760
se våre tilbud	3677
se încarcă playerul	4120
se încarcă video	4120
se încarcă videoclipul	4120
sedan # kr/mån tills du säger upp	4648
see väli on kohustuslik	1798
segui già questo argomento	2911
segui già questo autore	2911
seguir tópico	3952
seguí leyendo	1655
sei già abbonato	2776
sei già iscritto	2932
sei già iscritto alla newsletter	2856
seko tēmai	3351
sekot tēmai	3351
sekretessinställningar	4743
sekti autorių	3284
sekti temą	3284
selección de la redacción	1596
selectează	4142
selvä	1964
sem opinião	3965
sem si não seria possível	3957
sem você não seria possível	3957
semnalează comentariul	4160
semnalează o eroare	4068
senaste först	4777
send artiklen på mail	669
send på e-post	3575
send på mail	790
seniausi viršuje	3283
sense permanència	447
service abonnés : #	104
service abonnés: #	104
serviço ao assinante: #	104
sesi aç	4947
sesi açmak için dokunun	4990
sesi açmak için tiklayin	4990
setări confidențialitate	4124
setări cookie	4067	4082
setări cookie-uri	4124
setări cookies	4124
setări de confidențialitate	4124
seu apoio faz a diferença	3866	4025
seu nome de usuário	4013
seuls les abonnés peuvent commenter	2173
seuraa hetki hetkeltä	2043
seuraa livenä	2043
seuraa meitä	1947
seuraa tekijää	2054
seuraa tätä aihetta	2054
seuraat jo tätä aihetta	2054
seuraat tätä aihetta	2054
seç	4965
seçenekleri yönet	4950
seçimimi kaydet	4950
seções	3910
seřadit podle	638
sfârșit publicitate	4118
sfârșitul reclamei	4118
shrani članek	4554
shrnutí ai	637
shrnutí od ai	636
si opp når du vil	3562
si è verificato un errore	2900
si è verificato un errore durante il caricamento del video	2834
sie können diesen artikel kostenlos weitergeben	960
signaler ce contenu comme inapproprié	2173
signaler un problème	2127
siguiente artículo	1596
siguiente vídeo	1713
siirry sisältöön	1963
siirry suoraan sisältöön	2043
sikeres feliratkozás	2544
sin ti no sería posible	1650
sinu hääl on arvesse võetud	1783
sinu sõnum	1799
sisu on autoriõigusega kaitstud	1808
sisältö ei ole saatavilla	2017
sisältö on estetty	2017
sisältö on suojattu tekijänoikeudella	2048
sisältöä ei voida näyttää	2017
sisältöä kumppaneiltamme	2058
siz ne düşünüyorsunuz	4908
siz ne düşünüyorsunuz? oy verin	4886
sizin için öneriler	4880
siųsti atsiliepimą	3282
siųsti draugui	3231
siųsti el. paštu	3231
siųsti komentarą	3283
siųsti naujieną	3281
siųsti žinutę	3278
skaitykite be reklamų	3287
skaitykite be ribojimų	3276
skaitykite daugiau čia	3233
skaityti plačiau	3233
skaityti visą straipsnį	3280
skaityti vėliau	3231
skann qr-koden for å laste ned appen	3666
skanna qr-koden för att ladda ner appen	4748
skaties arī	3297
skatīt cenu	3332
skatīt foto	3302
skatīt galeriju	3302
skatīt komentārus	3350
skatīt piedāvājumu	3332
skatīt piedāvājumus	3343
skatīt rezultātus	94	3330
skatīt video	3302
skatīt visus	3347
skenē qr kodu	3338
skenējiet qr kodu	3338
skjønner	3602
sklenite naročnino	4547
skontaktuj się z redakcją	3840
skontrolujte si svoju schránku	4520
skopírované	4537
skopírované do schránky	4536
skopírovať odkaz	4450
skoči na recept	64
skriftstørrelse	68
skriv din kommentar här	4674
skriv inn beløp	3674
skru på	3671
skru på lyd	3664
skru på varsler	3668
skryť odpovede	4533
skryť reklamu	4538
skrýt	538
skrýt odpovědi	638
skrýt reklamu	644
skyddas av upphovsrätt	4772
skänk en gåva	4758
skúste to neskôr	4520
skúste to znova	4520
slapukų nustatymai	3244
slapukų politika	3266
slažem se	4362
slažem se i nastavljam	4405
sledeća fotografija	4422
sledeća slika	4422
sledeća strana	4422
sledeći video	4407
sledeći članak	4422
sledovat toto téma	640
sledovat téma	640	641
sledovať autora	4535
sledovať autorku	4535
sledovať online	4523
sledovať tému	4535
sledovať túto tému	4535
sledujete téma	640
sledujete tému	4535
slik beskytter vi kildene våre	3687
slik beskytter vi våre kilder	3687
slik slår du av annonseblokkering	3672
slične vesti	4346
slične vijesti	4346
slični članci	4346
sljedeća fotografija	4422
sljedeća slika	4422
sljedeća stranica	4422
sljedeći video	4407
sljedeći članak	4422
slut på annonce	792
slut på annons	4782
slut på reklam	4782
sluta följa	4779
slutt på annonse	3698
slutt å følge	3694
slå adblocker fra	765
slå annonceblokering fra	765
slå av annonseblokkereren	3672
slå av annonseblokkeringen	3672
slå din adblocker fra	765
slå lyd fra	757
slå lyd til	757
slå lyden fra	757
slå lyden til	757
slå notifikationer til	761
slå på	3671	4752
slå på aviseringar	4750
slå på ljudet	4746
slå på notiser	4750
slå på varsler	3668
slå på varslinger	3668
slå til	764
slėpti reklamą	3287
sns 공유	3218
sns 공유하기	3218
snsでシェア	3087
snsでシェアする	3087
snsをフォロー	2973
snímek # z #	625
snímek # ze #	625
snímka # z #	4522
snímka # zo #	4522
so schützen wir unsere quellen	1022
sofortüberweisung	811
solicitarea a fost trimisă	4168
solicitação enviada	4027
solitär	989
som källa är du skyddad	4677
son dakika bildirimlerini aç	4954
son dakika gelişmelerinden haberdar olun	4954
son gelişmelerden haberdar olun	4954
sondaż	95
sonderveröffentlichung	940
sono già sostenitore	2770
sonraki fotoğraf	4997
sonraki fotoğraf için tiklayin	4883
sonraki fotoğrafa geç	4883
sonraki görsel	4997
sonraki haber için tiklayin	4883
sonraki içerik	4997
sonraki sayfa için tiklayin	4883
sonuçlar	95
sonuçlari gör	94	4887
sonuçlari göster	94	4941
sorodni članki	4551
sortează	4113
sortează după	4113
sortuj według	3846
sortér efter	787
souhlasit a pokračovat	529
souhlasím	526
souhlasím a pokračovat	602
souhlasím a zobrazit	529
souhlasím se zobrazením	526
soukromí a cookies	529
sous-titres activés	2202
sous-titres désactivés	2202
soutenez-nous dès maintenant	2071
související	534
související témata	534
související články	534
související články z webu	534
soyez le premier à commenter	2127
soyez le premier à réagir	2127
spam nélkül	2619
spander en kaffe på oss	3674
spara inställningar	4743
spara till läslistan	4781
spausdinti receptą	64
spausdinti straipsnį	3285
spațiu publicitar	4092
spela här	4732
spela videon här	4684
spill ansvarlig. # år	3585
spill med måte	3584
spill nå	3650
spis treści	3752
splošni pogoji	4606
sponsorisé	2119
sponsorlu bağlantilar	4923
sponsorlu içerik	90	4873
sponsoroitu sisältö	1948
sponsoroitua sisältöä	1950
sponsorēts saturs	3354
sponsrat innehåll	4666
sponzorirani sadržaj	4345
sponzorirani članak	4345
sponzorisani sadržaj	4435
sponzorované	4446
sponzorovaný obsah	521
sponzorováno	521
sporoči napako	4626
sporočilo	4621
spotifyで聞く	3077
spotifyで聴く	3077
spravovat upozornění	609
spravovať súhlas	4504
spravovať upozornenia	4510
sprawdź cenę	3808
sprawdź ofertę	3715
sprawdź się	3805
sprawdź skrzynkę e-mail	3832
sprawdź skrzynkę odbiorczą	3832
sprawdź swoją skrzynkę	3832
sprawdź swoją wiedzę	3802
sprejmi in prikaži	4605
sprejmi vse piškotke	4605
spremi članak	4349
spremljajte v živo	4623
sprijinul tău contează	4166
sprijină-ne	4050
správa	4521
správa bola odoslaná	4520
správa souhlasu	602
správa súhlasu	4504
spróbuj ponownie	3832
spróbuj ponownie później	3832
spręsti kryžiažodį	3262
spręsti testą	3262
spune-ne părerea ta	4112
spune-ți părerea	4085
spune-ți părerea în comentarii	4085
spuneți-ne părerea	4112
spustit kvíz	593
spustiť kvíz	4498
spustiť video	4507
später	806
später erinnern	806
späť hore	4523
späť na hlavnú stránku	4523
späť na začiatok	4523
spør vår ki om saken	3591
spēlē tagad	3330
spēlēt tagad	3330
staňte sa členom	4442
staňte se členem	505
ste našli napako	4626
ste našli napako v članku	4626
ste už predplatiteľ	4517
ste že glasovali	4600
stem nå	94	3650
stiahnuť aplikáciu	4509
stiahnuť audio	4507
stiahnuť epizódu	4507
stiahnuť na google play	4509
stiahnuť v app store	4509
stiahnuť z app store	4509
stiahnuť z google play	4509
stichwörter	864
stil spørgsmål til artiklen	686
stlmiť	4508
stop med at følge	789
straipsnio tęsinys - po reklama	3235
straipsnis saugomas autorių teisių	3288
straipsnis tęsiasi po reklamos	3235
straipsnis užrakintas	3276
straipsnį skaito dirbtinis intelektas	3268
strojovo preložené	4531
strojový preklad	4532
strojový překlad	637
strojově přeloženo	636
strona główna	3749
stroški dostave	4604
stránka # z #	625	4522
stránka # ze #	625
stránka # zo #	4522
stworzono z pomocą ai	3844
stáhnout aplikaci	607
stáhnout audio	605
stáhnout epizodu	605
stáhnout na google play	607
stáhnout podcast	605
stáhnout v app store	607
stáhnout z app store	607
stáhnout z google play	607
stáhnout zdarma	608
stäng	4643	4684
stäng annons	4782
stäng av annonsblockeraren	4753
stäng av din adblocker	4753
stäng av din annonsblockerare	4753
stäng av ljudet	4746
stäng galleri	4766
stöd oss	4644
stöd oss på patreon	4757
stöd oss via patreon	4757
större text	4781
større tekst	3696
støt med mobilepay	768
støt os	655
støt os med mobilepay	768
støt os på #er	768
støt os på patreon	768
støt via mobilepay	768
støtt oss	3559
støtt oss med vipps	3674
støtt oss på patreon	3674
støtt oss via vipps	3674
sua inscrição foi confirmada	4027
sua inscrição foi realizada com sucesso	4027
subscrição confirmada	4027
subtitrări	4121
subtítols	461
subtítulos	1666
sudoku del día	1706
sugerir correção	3937
sugerir una corrección	1641
sugestões	3910
suite après la publicité	2200
suivez vos auteurs préférés	2235
suivre ce thème	2175
suivre le thème	2235
sukurta naudojant dirbtinį intelektą	3282
sumă liberă	4137
sumă personalizată	4166
sunt de acord cu termenii și condițiile	4143
sur le même sujet	2133
sur le même thème	2133
suscripción	1551
suscripción confirmada	1719
suscríbase	1551
suscríbete	1551
suscríbete a nuestro boletín	1561
suscríbete ahora	1551
susiję straipsniai	3228
susikurti paskyrą	3226
susține	4050
susține-ne	4050
susține-ne pe patreon	4137
susțineți-ne	4050
susținut de	4158
sutikti ir tęsti	3266
sutinku ir tęsiu	3266
svaka donacija je važna	4414
svaka donacija pomaže	4414
svaki dinar je važan	4414
svaki doprinos je važan	4414
svaki doprinos pomaže	4414
svaki euro je važan	4414
svaki prilog pomaže	4414
svi članci	4422
svi članci autora	4422
sviđa mi se	4430
sviđa vam se članak	4428
swisha en gåva	4757
syötä kelvollinen sähköpostiosoite	2040
syötä summa	2033
syötä sähköpostiosoitteesi	1937
szanowna użytkowniczko, szanowny użytkowniku	3736
szanowni państwo	3735
szanowny użytkowniku	3736
szanujemy twoją prywatność	3736
szavazatodat rögzítettük	2585
szavazatát rögzítettük	2585
szavazás	95	2588
szavazás indítása	2585
szczegóły	3753
szeretne értesítéseket kapni	2606
szeretnél értesítéseket kapni	2606
szerző követése	2632
szkennelje be a qr-kódot	2605
szponzorált tartalom	90	2526
szybkość odtwarzania	3815
szállítási költség	2592
szókereső	2588
szólj hozzá	2534
szóljon hozzá	2534
szövegméret	2635
szünet	2603
sähköposti	1937
sähköposti tai käyttäjätunnus	2036
sähköpostiosoite	1937
sähköpostiosoitteesi	2040
sähköpostisi	2040
säkra din plats	4739
säästä # %	2038
säästä #%	2038
så # kr/mnd til du sier opp	3562
så gör du för att stänga av	4755
så hanterar vi personuppgifter	4671
så här stänger du av din adblocker	4755
så här stänger du av din annonsblockerare	4755
så jobbar vi med rättelser	4770
så kommenterar du	4674
så skyddar vi våra källor	4770
så stänger du av adblock	4755
så stänger du av adblocker	4755
så stänger du av annonsblockeraren	4753
så stänger du av din ad-blocker	4755
så stänger du av din adblocker	4755
så stänger du av din annonsblockerare	4753
sådan beskytter vi kilder	781
sådan beskytter vi vores kilder	781
sådan deaktiverer du din adblocker	765
sådan retter vi fejl	781
sådan slår du adblock fra	765
sådan slår du din adblocker fra	765
sé el primero en comentar	1589
sé parte	1546
sélections	2111
sì, grazie	2889
sí, quiero	1677
sí, vull	469
síganos	1577
síguenos	1577
só para assinantes	3992
sólo para suscriptores	1684
sõnum on saadetud	1798
sök	4684
søg	697
søk	3600
súhlasím	4461
súhlasím a pokračovať	4504
súhlasím so zobrazením	4461
súmate	1546
súvisiace	4447
súvisiace články	4447
súvisiaci článok	4447
süre	4948
süti beállítások	2594
süti tájékoztató	2594
sütibeállítások	2594
sütibeállítások módosítása	2597
sütik kezelése	2594
sākt testu	3330
sīkdatņu iestatījumi	3312
sīkdatņu politika	3334
sīkfailu iestatījumi	3334
słowa kluczowe	3749
sūtīt e-pastā	3352
sắp xếp theo	5226
số tiền khác	5244
""", 't': """
t'ha estat útil	453
t'ha estat útil aquest article	435
t'ha estat útil aquest resum	435
t'ha semblat útil	453
ta treść jest niedostępna	3812
ta treść jest zablokowana	3812
ta video ni več na voljo	4608
ta članek je zaklenjen	4617
taboola tarafindan sunulmuştur	4923
taboola tarafindan önerildi	4923
tack för din anmälan	4655
tack för din prenumeration	4763
tack för din röst	94	4732
tack för ditt meddelande	4763
tagasi üles	1800
taip pat žiūrėkite	3228
tak, chcę	3820
tak, chętnie	3820
tak, poproszę	3820
takaisin ylös	1963
takipten çik	4977
takk for at du meldte deg på	3680
takk for din påmelding	3680
takk for påmeldingen	3569
talebiniz gönderildi	4995
tallenna myöhemmäksi	1945
talán később	2512
tam ekrandan çik	4947
tamaño de la letra	1700
tamaño de letra	68	1576
tamaño del texto	68
también te puede gustar	1596
también te puede interesar	1596
també et pot interessar	422
também pode gostar	3962
tapahtui virhe. yritä myöhemmin uudelleen	2040
tapahtui virhe. yritä uudelleen	2040
tarjeta de crédito	1550
tarjeta de débito	1550
tarkista sähköpostisi	2040
tartalom betöltése	2594
tartalom engedélyezése	2594
tartalom megjelenítése	2594
tartalomjegyzék	2603
tasuline koostöö	1807
te ha parecido útil	1658
te ha resultado útil	1658
te ha resultado útil este artículo	1626
te ha resultado útil este resumen	1626
te ha sido útil	1658
te ha sido útil este resumen	1626
te poți dezabona oricând	4098
te rugăm să îl dezactivezi	4134
te vsebine ni mogoče prikazati	4605
te-ar putea interesa și	4106
tee meile kohvi välja	1795
tehisaru kokkuvõte	1753
tehisaru võib eksida	1802
tehisintellekt võib eksida	1802
tehty tekoälyllä	2050
teie hääl on arvesse võetud	1783
tej treści nie można wyświetlić	3812
tek seferlik bağiş	4961
tek seferlik bağiş yap	4993
tekijänoikeudella suojattu	2048
teklifi gör	4946
teklifleri gör	4994
tekoäly voi tehdä virheitä	2050
tekoälyn luoma	2050
tekoälyn tekemä	2050
tekoälyn tekemä tiivistelmä	1963
tekoälyn tiivistelmä	1963
tekoälyn tuottama	2050
tekoälytiivistelmä	1963	2051
tekst je zaključan	4416
tekst powstał przy pomocy ai	3844
tekst przetłumaczony maszynowo	3844
teksta izmērs	3352
tekststørrelse	68
tekstą įgarsino dirbtinis intelektas	3231
telefonszám	2620
telefón	4521
teljes hozzáférés	2517
teljes képernyő	2603
teljes név	2620
temas del día	1596
temi že sledite	4632
ten artykuł jest zablokowany	3829
ten film jest niedostępny	3815
ten film nie jest dostępny w twoim kraju	3815
ten film nie jest już dostępny	3815
tento obsah je blokován	602
tento obsah je zablokovaný	4504
tento obsah nemôžeme zobraziť	4504
tento obsah nemůžeme zobrazit	602
tento obsah není dostupný	602
tento obsah není k dispozici	602
tento obsah nie je dostupný	4504
tento obsah nie je k dispozícii	4504
tento obsah sa nedá zobraziť	4504
tento článek je uzamčen	619
tercihleri yönet	4989
tercihlerimi yönet	4989
termeni și condiții	4079	4080
termeni și condiții de utilizare	4079
termenii și condițiile	4079
termos e condições	3895
teste başla	4943
teste grátis	3872
testează-ți cunoștințele	4115
testează-ți cunoștințele cu quizul nostru	4085
testi başlat	4943
testi çöz	4945
testreszabás	2596
teszteld a tudásod	2540
tesztelje tudását	2540
tetszőleges összeg	2613
text bol vytvorený automaticky	4531
text byl vytvořen automaticky	636
text je chránený autorským právom	4528
text je chráněn autorským právem	632
text čte umělá inteligence	605
texten fortsätter nedan	4666
texten fortsätter under bilden	4666
texten är maskinöversatt	4774
texten är skapad automatiskt	4774
textgröße	1033
textgröße ändern	1032
teď ne	504	610
teşekkürler, mesajiniz gönderildi	4966
tham gia bình chọn	5225
tham gia khảo sát	5225
tham gia thăm dò	5225
thanh toán hàng năm	5246
thanh toán hàng tháng	5246
thanh toán qua paypal	5268
theo dõi chủ đề	5257
theo dõi chủ đề này	5257
theo dõi tác giả	5257
thoát toàn màn hình	5232
thu gọn	5185
thème suivi	2258
thèmes	2133
thématiques	2133
thêm câu trả lời	5263
thêm làm nguồn ưu tiên	5257
thêm vào giỏ hàng	5271
thích	5170
thích nhất	5226
thông tin bắt buộc	5248
thông tin doanh nghiệp	5175
thông tin quảng cáo	5219
thông tin tác giả	5196
thăm dò	95
thăm dò ý kiến	95
thư viện ảnh	5252
thẻ	5182
thời gian còn lại	5232
thời gian hiện tại	5233
thời lượng	5233
ti è stato utile	2870
tienes que iniciar sesión para guardar artículos	1654
tietosuoja ja evästeet	1952
tietosuoja- ja evästekäytäntö	1952
tietosuojakäytäntö	2017
tietosuojaseloste ja evästeet	1952
tik būtini	3266
tik būtinieji slapukai	3266
tikai nepieciešamās	3334
tikai nepieciešamās sīkdatnes	3334
tiktokで見る	3077
til støttesiden	768
tilbagetræk samtykke	754
tilbakemelding på saken	3591
tilføj en kommentar	787
tilføj kommentar	787
tilføj os som foretrukken kilde	789
tilføj som foretrukken kilde	789
tilgjengelig på google play	3666
till gåvosidan	4757
tillad og fortsæt	683
tillad én gang	754
tillat én gang	3661
tillåt	4752
tillåt alltid	4744
tillåt annonser	4756
tillåt aviseringar	4750
tillåt en gång	4743
tillåt innehåll	4743
tillåt inte	4752
tillåt notiser	4750
tillåt reklam	4756
tiltás	2609
timp rămas	4121
tin bài liên quan	5217
tin cùng chuyên mục	5182
tin cùng tác giả	5218
tin khác	5182
tin liên quan	5182
tin mới	5182
tin mới nhất	5182
tin nhắn của bạn	5269
tin nhắn của bạn đã được gửi	5248
tin nóng	5218
tin nổi bật	5182
tin quảng cáo	5219
tin tiếp theo	5252
tin trước	5182
tin tài trợ	5182	5221
tin tức liên quan	5182
tin đọc nhiều	5182
tip jar ☕	1213
tipărește	4060
tipărește articolul	4105
tipărește rețeta	64
tisk článku	642
titta på videon	4746
tiêu điểm	5182
tiến # giây	5232
tiếp theo	5185
tiếp tục sau quảng cáo	5221
tiếp tục trên trình duyệt	5238
tiếp tục trên web	5238
tiếp tục với apple	5246
tiếp tục với email	5268
tiếp tục với facebook	5246
tiếp tục với google	5246
tiếp tục đọc	5270
tlačiť	4450
to cię może zainteresować	3749
to może cię zainteresować	3749
to wideo jest niedostępne	3815
to wideo nie jest już dostępne	3815
toate știrile	4147
toda contribuição ajuda	3988
toda la información	1690
todas as notícias	3998
todavía no eres suscriptor	1684
todavía no estás registrado	1685
todos los artículos de este autor	1724
todos los artículos del autor	1724
todos los artículos del especial	1721
todos los derechos de reproducción reservados	1726
todos los vídeos	1690
todos os comentários	3901
todos os vídeos	3998
toimituskulut lisätään	2014
totes les notícies	484
toto pole je povinné	623
toto téma již sledujete	640
toto video již není dostupné	605
toto video není dostupné	605
toto video není ve vaší zemi dostupné	605
toto video nie je dostupné	4507
toto video nie je vo vašej krajine dostupné	4507
toto video už není dostupné	605
toto video už nie je dostupné	4507
tots els vídeos	484
tous droits de reproduction réservés	2261
tous nos hors-séries	2168
toute l'actualité	2133
toutes les actualités	2224
toutes les vidéos	2224
toutes nos vidéos	2224
tovább	2540
tovább a cikkre	2622
tovább a dossziéhoz	2622
tovább a galériához	2622
tovább a recepthez	64
tovább a rovatra	2538
tovább a tartalomhoz	2622
tovább a teljes cikkre	2622
tovább a támogatáshoz	2613
tovább a támogatási oldalra	2613
tovább a webshopba	2591
tovább az ajánlathoz	2591
tovább olvasom	2540
további beállítások	2597
további cikkek	2538
további cikkek a szerzőtől	2622
további cikkek a témában	2538
további cikkek betöltése	2622
további hírek	2538
további lehetőségek	2596
további részletek itt	2540
továbbiak betöltése	2540
továbbiak megjelenítése	2622
toàn màn hình	5233
traducció automàtica	461
traducción automática	1666
traducere automată	4121
traducido automáticamente	1698
tradução automática	3937
traduït automàticament	491
trang chủ	5185
trang này có hữu ích không	5225
transcripció	461
transcripción	1666
transcrição	3974
transferência bancária	3871
trenutni čas	4609
trenutni čas #	4608
treści komercyjne	3852
treści naszych partnerów	3852
treści partnerskie	3730
treść dla subskrybentów	3829
treść niedostępna	3812
treść premium	3829
treść sponsorowana	3730
treść wygenerowana przez ai	3844
treść zablokowana	3812
treść zewnętrzna	3812
tria la teva subscripció	447
trimite răspunsul	4112
troškovi dostave	4404
truy cập không giới hạn mọi bài viết	5268
trwa ładowanie odtwarzacza	3815
tryb pełnoekranowy	3815
træk dit samtykke tilbage	754
træk samtykke tilbage	754
trình phát âm thanh	5266
trước	5185
trường bắt buộc	5248
trường này là bắt buộc	5248
trả lời	5181
trở lại	5185
trở lại đầu trang	5252
tu ce părere ai? lasă un comentariu	4085
tu donación desgrava	1680
tu izmanto reklāmu bloķētāju	3341
tu navegador no puede reproducir este vídeo	1624
tue meitä	1932
tue meitä patreonissa	2033
tue työtämme	2033
tule meile tööle	1753
tuotettu tekoälyllä	2050
turinys saugomas autorių teisių	3288
turinys užblokuotas	3266
turiu paskyrą	3276
turpini lasīt	3295
turpinājums pēc reklāmas	3304
turpināt ar apple	3343
turpināt ar facebook	3343
turpināt ar google	3343
turpināt lasīt	3295
tutar seç	4993
tutar seçin	4993
tvarkyti pranešimus	3271
tvarkyti sutikimą	3266
twitter'da paylaş	4871
twitterで見る	3077
twoja prywatność jest dla nas ważna	3736
twoja wiadomość	3833
twoje imię	3833
twój adres e-mail	3718
twój e-mail	3718
twój głos został oddany	3802
twój głos został policzony	3802
twój głos został zapisany	3802
tykkää	2053
tylko dla osób pełnoletnich	3731
tylko niezbędne	3812
tytuł przelewu: darowizna	3826
tytułem: darowizna na cele statutowe	3826
tài khoản của tôi	5164
tài trợ	5175
tài trợ bởi	5261
támogass minket	2513
támogass minket patreonon	2613
támogasson minket	2513
támogasson minket a patreonon	2613
támogatom	2513
támogatom a lapot	2613
támogatom az oldalt	2613
támogatott tartalom	90	2526
támogatás	2513
támogatás paypalon	2613
támogatási oldal	2613
támogatói tartalom	2526
tárgy	2620
täisekraan	1789
tämä artikkeli on lukittu	2036
tämä juttu on lukittu	2036
tämä kenttä on pakollinen	2040
tämä sisältö ei ole saatavilla	2017
tämä video ei ole enää saatavilla	2020
tämä video ei ole saatavilla	2020
täname liitumast	1771
tässä artikkelissa	2043
tässä jutussa	2043
tässä olisi upotus facebookista	1963
tässä olisi upotus instagramista	1963
tätä sisältöä ei voida näyttää	2017
täytä ristikko	2005
täytä tämä kenttä	2040
télécharger l'appli	2209
télécharger l'audio	2202
télécharger l'épisode	2202
télécharger le mp#	2202
télécharger le podcast	2202
téléchargez l'appli	2209
téma követése	2632
téma už sledujete	640
témata	534
tému už sledujete	4535
témy	4447
témáim	2633
témák	2538
térkép betöltése	2597
térkép megnyitása	2542
términos de uso	1585
términos y condiciones	1585
tên của bạn	5249
tên hiển thị	5263
tìm hiểu thêm	5179
tìm kiếm	5185
tóm tắt ai	5256
tóm tắt bằng ai	5256
tóm tắt bởi ai	5256
tópicos	3910
tópicos relacionados	3910
tôi đã hiểu	5186
tôi đã tắt	5243
tôi đã tắt trình chặn quảng cáo	5242
tôi đồng ý	5179
tôi đồng ý với chính sách bảo mật	5248
tôi đồng ý với điều khoản sử dụng	5248
tõlgitud tehisintellekti abil	1802
több	2540
több betöltése	2622
több mutatása	2622
töltsd ki a kvízt	2540
töltsd ki kvízünket	2585
töltse ki a kvízt	2540
töltse újra az oldalt	2612
tùy chỉnh	5179
tùy chọn cookie	5236
tùy chọn khác	5259
tú qué opinas	1591
túto tému už sledujete	4535
tühista igal ajal	1746
tüm fotoğraflar	4970
tüm fotoğraflari gör	4970
tüm haberler	4880
tüm haberlere sinirsiz erişim	4994
tüm haberleri gör	4970
tüm içeriğe sinirsiz erişim	4994
tüm konular	4882
tüm konulari gör	4882
tüm oyunlar	4943
tüm videolar	4970
tüm videolari gör	4970
tüm yazilari	4880	4897
tüm yazilari gör	4970
tüm yorumlar	4879
tüm çerezleri kabul et	4989
tüm çerezleri reddet	4989
tümü	4887
tümünü gör	4886
tümünü göster	4887
tümünü kabul et	4874
tümünü reddet	4874
tăng cỡ chữ	5259
tēmas	3297
tęsinys po reklamos	3235
tęsti su apple	3276
tęsti su facebook	3276
tęsti su google	3276
tłumaczenie automatyczne	3845
tłumaczenie maszynowe	3845
tạm dừng	5205
tạm dừng video	5232
tạo bởi ai	5266
tạo tài khoản	5164
tải audio	5232
tải bài đăng	5236
tải lại trang	5242
tải nội dung	5236
tải thêm	5185
tải thêm bình luận	5225
tải trên app store	5238
tải trên google play	5238
tải tập này	5232
tải về từ app store	5238
tải về từ google play	5238
tải âm thanh	5232
tải ứng dụng	5238
tải ứng dụng ngay	5238
tất cả tin tức	5252
tất cả trò chơi	5228
tất cả video	5252
tắt tiếng	5233
tặng bài viết	5217
tặng sao	5163	5217
tặng sao cho bài viết	5217
tặng sao cho tác giả	5267
tặng tác giả ly cà phê	5163
tốc độ phát	5205	5232
từ chối	5179
từ chối tất cả	5179	5236
từ chối tất cả cookie	5265
từ khóa	5182
tự động phát	5233
""", 'u': """
u košaricu	4403
u ovom članku	4422
udostępnij	3726
udostępnij na facebooku	3726
udostępnij na twitterze	3726
udostępnij na x	3726
udostępnij w mediach społecznościowych	3726
udělit souhlas	526
ugens spørgsmål	748
ugodnost za naročnike	4603
ugodnosti za naročnike	4603
ugrađeni sadržaj	4405
ugrás a galériához	2622
ugrás a recepthez	64
ugrás a receptre	64
ugrás a tartalomhoz	2622
ugrás a tartalomra	2622
uključi	4411
uključi obaveštenja	4397
uključi obavijesti	4397
uključi se u raspravu	4429
uključi zvuk	4407
uključite javascript	4407
uključite notifikacije	4397
uključite obaveštenja	4397
uključite obavijesti	4397
uključite se u raspravu	4429
ukryj reklamę	3852
ukrštenica	4401
ulkoinen sisältö	2017
ulkopuolinen sisältö	2017
uloženo	643
uložené	4537
uložit	517
uložit na později	517
uložit nastavení	602
uložit recept	64
uložit volby	602
uložit článek	517
uložiť	4450
uložiť na neskôr	4450
uložiť nastavenia	4504
uložiť recept	64
uložiť voľby	4504
uložiť článok	4450
ultima oră	4069
ultimele știri	4069
um assinante presenteou você com este artigo	3961
un abonat ți-a oferit acest articol	4105
un abonné vous offre cet article	2185
un e-mail de confirmation vous a été envoyé	2178
un suscriptor te ha regalado este artículo	1654
un suscriptor te regala este artículo	1731
une erreur s'est glissée dans l'article	2127
ungültige e-mail-adresse	1015
unterstütze uns	807
unterstützen	807
unterstützen sie uns	807
unterstützen sie uns per paypal	927
unustasid salasõna	1796
uočili ste grešku	4425
uočili ste pogrešku	4425
uočili ste pogrešku u članku	4425
uporabniško ime	4618
uporabniško ime ali e-pošta	4617
upotettu sisältö	2017
upozornit na nové díly	641
upozornit na nové články	641
upozorniť na chybu	4527
upozornění	612
uppdatera dina inställningar	4788
uppläst av en ai-röst	4746
uppläst av en dator	4662
uppläst av en syntetisk röst	4746
uppläst av syntetisk röst	4746
uppläst med ai-röst	4662
upravit nastavení	529
upravljaj kolačićima	4405
upravljaj piškotke	4605
ur vår butik	4739
url 복사	3110
urlをコピー	2972
urlをコピーしました	3073
urlをコピーする	3019
url복사	3110
urmărește acest subiect	4097
urmărește autorul	4154
urmărește live	4097
urmărește subiectul	4154
urmărești deja acest subiect	4154
următorul	4071
următorul videoclip	4165
uslovi korišćenja	4362
ustaw jako preferowane źródło	3848
ustawienia plików cookie	3734
ustawienia prywatności	3812
ustvarjeno s pomočjo umetne inteligence	4629
utónév	2620
uutishälytykset	2027
uvek prikaži	4405
uvijek prikaži	4405
uvjeti korištenja	4362
uygulamada aç	4952
uygulamayi aç	4952
uygulamayi yükle	4952
uz sākumlapu	3347
uz sākumu	3302
uzdāvini rakstu	3352
uzdāvināt rakstu	3352
uzyskaj dostęp	3715
učitaj još	4422
učitaj objavu	4405
učitaj sadržaj	4405
učitaj video	4405
učitaj više	4422
učitavanje playera	4407
učitavanje videa	4407
ušetrite #%	4518
ušetríte #%	4518
ušetřete #%	620
ušetříte #%	620
ušteda #%	4417
uštedite #%	4417
używasz adblocka	3821
używasz programu do blokowania reklam	3821
už jsem ho vypnul	615
už jste hlasovali	593
už komentarus atsako jų autoriai	3232
už mám predplatné	4517
už mám předplatné	619
už mám předplatné, přihlásit se	508
už mám účet	619
už máte predplatné? prihláste sa	4443
už máte předplatné	619
už máte účet	4443
už máte účet? prihláste sa	4443
už podporujem	4454
už podporuji	504
už sledujete	640
už ste hlasovali	4498
uždaryti	3234
uždaryti galeriją	3280
uždaryti reklamą	3235
uživatelské jméno	620
uživatelské jméno nebo e-mail	619
uživo	4408
užpildykite apklausą	3233
užsakomasis straipsnis	3235
užsakomasis turinys	90	3235
užsisakyti knygą	3264
užsisakyti prenumeratą	3226
""", 'v': """
v košarico	4603
v tem članku	4623
v tomto článku	626
v živo	4609
vaata kõiki	1800
vaata kõiki tellija soodustusi	1746
vaata lähemalt	1753
vaba töökoht	1753
vad tycker du? rösta här	4684
vai kopsavilkums bija noderīgs	3301
vai raksts bija noderīgs	3301
vai tas bija noderīgi	3349
vai vēlaties saņemt paziņojumus	3339
vain jäsenille	2038
vain välttämättömät	2017
vain välttämättömät evästeet	2017
vairāk no autora	3347
vairāk par tēmu	3297
vairāk rakstu	3347
vaizdo grotuvas įkeliamas	3268
vaizdo įrašas	3233
vaizdo įrašas nebepasiekiamas	3268
vaizdo įrašas nepasiekiamas	3268
vaizdo įrašas nepasiekiamas jūsų šalyje	3268
vaizdo įrašo paleisti negalima	3268
vaizdo įrašą rasite čia	3233
valami elromlott. próbáld újra	2619
valami hiba történt. próbálja újra	2619
valgfrit beløb	768
valgfritt beløp	3674
van egy jó sztorija	2626
van egy jó témája	2626
van már előfizetése	2616
van már fiókja	2517
van már fiókod	2616
van már fiókom	2616
vanjski sadržaj	4405
var artikeln till hjälp	4674
var det här till hjälp	4684
var det til hjælp	784
var detta till hjälp	4774
var dette en hjælp	784
var resuméet nyttigt	686
var sammanfattningen till hjälp	4674
varbūt vēlāk	3340
varför ser jag den här annonsen	4782
varför visas den här annonsen	4782
vari atteikties jebkurā laikā	3295
varje bidrag hjälper	4758
varje bidrag räknas	4758
varje krona hjälper	4758
varje krona räknas	4758
vasta küsitlusele	1753
vastaa kyselyyn tästä	1963
vaš e-mail	4419
vaš e-naslov	4620
vaš e-poštni naslov	4620
vaš glas je bil oddan	4600
vaš glas je uračunat	4400
vaš glas je zabeležen	4400	4600
vaš glas je zabilježen	4400
vaš komentar	4349
vaš mejl	4419
vaša e-mail adresa	4419
vaša e-mailová adresa	4520
vaša poruka	4420
vaša poruka je poslana	4419
vaša poruka je poslata	4419
vaša správa	4521
vaše e-mailová adresa	623
vaše ime	4420	4621
vaše jméno	624
vaše meno	4521
vaše soukromí je pro nás důležité	529
vaše sporočilo	4621
vaše sporočilo je poslano	4620
vaše zpráva	624
veckans fråga	4736
vecākie vispirms	3350
vedno prikaži	4605
vegyél jegyet	2591
veja esta publicação no instagram	3935
veja também	3910
veja todas as opções de assinatura	3959
velg beløp	3674
velikost písma	68
veličina fonta	4433
veličina slova	4433
veličina teksta	68
velocidad de reproducción	1665
velocidade de reprodução	3973
velocitat de reproducció	460
velocità di riproduzione	2878
venujte nám # %	4514
ver # comentários	3950
ver biografía	1620
ver comentários	3901
ver conteúdo	3977
ver conteúdo externo	3935
ver dossiê	3998
ver esta publicación en instagram	1624
ver esta publicação	4020
ver esta publicação no instagram	3935
ver fotogalería	1690
ver galería	1602
ver galería de fotos	1690
ver imágenes	1721
ver la galería	1690
ver mais notícias	3998
ver más	1602
ver más artículos	1693
ver más artículos del autor	1620
ver más fotos	1598
ver más noticias	1655
ver más vídeos	1690
ver oferta de suscripción	1718
ver opciones de suscripción	1718
ver preço	3970
ver publicação	3899
ver suscripción	1718
ver también	1596
ver também	3910
ver todas as notícias	3998
ver todas las opciones de suscripción	1651
ver todos los artículos	1690
ver todos los vídeos	1690
ver todos os vídeos	3998
ver traducción	1603
ver tradução	3916
ver transcripción	1665
ver transcrição	3973
ver versión online	1736
ver versión web	1736
ver versão online	4041
ver vídeo	1602
vergrößern	871	1019
verificați adresa de email	4143
verifică-ți e-mailul	4144
verifică-ți emailul	4144
verifică-ți inboxul	4143
verlagssonderveröffentlichung	940
versandkosten können anfallen	992
vertrag kündigen	850
verträge hier kündigen	850
verwandte beiträge	864
ves a la pàgina de donacions	474
ves algún error? comunícalo	1641
veure aquesta publicació a instagram	431
vezetéknév	2620
vezi această postare pe instagram	4082
vezi conținutul	4124
vezi mai multe știri	4106
vezi prețul	4118
vezi răspunsurile	4112
vezi toate știrile	4147
vezi și	4069
već imam nalog	4416
već imam račun	4416
već imate nalog	4339
već imate pretplatu	4339
već imate račun	4339
već podržavam	4354
već pratite	4431
već pratite ovu temu	4431
već sam pretplatnik	4416
već ste glasali	4400
već ste glasovali	4400
već ste pretplatnik	4339
več iz rubrike	4551
več novic iz regije	4551
več o tem	4551
več o temi	4551
več člankov	4623
več člankov avtorja	4623
veľkosť písma	68
veľkosť textu	4536
vi kan inte visa det här innehållet	4743
viac k téme	4447
viac si o tom prečítate tu	4447
viac článkov	4523
videa ni mogoče predvajati	4608
video atskaņotājs tiek ielādēts	3336
video ei ole enää saatavilla	2020
video ei ole käytettävissä	2020
video ikke tilgængelig	757
video již není k dispozici	605
video không khả dụng	5232
video không tồn tại	5232
video mevcut değil	4947
video nav pieejams jūsu valstī	3336
video nelze přehrát	605
video není dostupné	605
video není dostupné ve vaší zemi	605
video není k dispozici	605
video nevar atskaņot	3336
video ni na voljo v vaši državi	4608
video nicht verfügbar	999
video nie je dostupné	4507
video nie je dostupné vo vašej krajine	4507
video nie je k dispozícii	4507
video nije dostupan u vašoj državi	4407
video nije dostupan u vašoj zemlji	4407
video nije moguće reproducirati	4407
video này không còn tồn tại	5232
video này không khả dụng	5232
video oynatici yükleniyor	4947
video sa nedá prehrať	4507
video sa nepodarilo načítať	4507
video se ne može reprodukovati	4407
video se nepodařilo načíst	605
video tiếp theo	5266
video trước	5266
video už není k dispozici	605
video už nie je dostupné	4507
video už nie je k dispozícii	4507
video više nije dostupan	4407
video yüklenemedi	4990
video yüklenirken hata oluştu	4990
video yükleniyor	4947
videoafspilleren indlæses	757
videoclipul următor	4165
videoen er ikke længere tilgængelig	757
videoen er ikke tilgængelig	757
videoen er ikke tilgængelig i dit land	757
videomängija laadimine	1789
videon voi katsoa jutun yläosasta	1963
videon är inte längre tillgänglig	4746
videon är inte tillgänglig	4746
videoyu izlemek için tiklayin	4886
videoyu yükle	4950
videó	2538
videó betöltése	2594
videó betöltése folyamatban	2602
videó lejátszása	2602
videó megtekintése	2602
videók	2538
videólejátszó betöltése	2602
videónkat itt nézheti meg	2540
vidéo	2137
vidéo indisponible	2202
vidéo non disponible	2202
vidéo précédente	2248
vidéo suivante	2248
vidéo à la une	2248
vielen dank für deine nachricht	1014
vielen dank für deine stimme	987
vielen dank für ihr feedback	916
vielen dank für ihre anmeldung	824
vielen dank für ihre nachricht	1014
vielen dank für ihre stimme	987
vielen dank für ihre teilnahme	94
vielleicht später	806
vienkartinė auka	3274
vienkartinė parama	3275
vienmēr atļaut	3334
vienmēr rādīt	3334
vienreizējs ziedojums	3342
viestisi on lähetetty	2040
vil du få varsler	3668
vilkår	681	3586
vill du få notiser	4750
vill du få pushnotiser	4750
vipps et beløp	3559
virheellinen sähköpostiosoite	2040
vis bildet i full størrelse	3601
vis færre	697	3600
vis i fuld skærm	777
vis oversættelse	699
vis større bilde	3601
vis større billede	698
visa bilden i helskärm	4684
visa färre	4684
visa i helskärm	4766
visa i webbläsare	4788
visa i webbläsaren	4788
visa inlägg från facebook	4684
visa inlägg från instagram	4684
visa innehåll	4668
visa innehållet	4743
visa lösenord	4760
visa och godkänn	4743
visa översättning	4685
visas tiesības paturētas	3355
visi komentāri	3350
vissza a címlapra	2622
vissza a főoldalra	2622
vissza a tetejére	2540
vissza az oldal tetejére	2622
visszajelzés	2534
visszajelzés küldése	2629
viteză de redare	4120
vizitează magazinul	4118
više o temi	4346
više od autora	4422
više vijesti iz regije	4346
više članaka	4422
više članaka autora	4422
viết bình luận	5181	5202
viết bình luận của bạn	5225
viết trả lời	5225
vlastná suma	4514
vlastní částka	616
vložený obsah	602
vložit do košíku	599
vložit komentář	638
vložiť do košíka	4502
vložiť komentár	4533
vnesite e-poštni naslov	4620
vnesite veljaven e-poštni naslov	4620
voce generată de ai	4120
você concorda? vote	3950
você está seguindo este tema	4031
você já está inscrito	4027
você já segue este tema	4006
você já votou	3964
você pode gostar	3910
você pode se interessar	3910
você segue este autor	4031
você também pode gostar	3910
voir le détail	2138
voir les détails	2138
voir les réponses	2194
voir les résultats	94	2138
voir les résultats du sondage	2173
voir tous les thèmes	2135
voir toute l'actualité	2224
voir toutes les vidéos	2224
voix générée par ia	2248
voltar ao início	3998
voltar atrás	3916
voltar à página inicial	3998
volver al índice	1721
volver atrás	1603
von einer künstlichen stimme vorgelesen	999
von ki übersetzt	1027
vorgelesen von einer künstlichen stimme	999
vos réactions	2127
votează	94
votează în sondaj	4112
votează în sondajul nostru	4085
votre avis nous intéresse	2173
votre demande a bien été envoyée	2254
votre demande a été envoyée	2254
votre message a bien été envoyé	2220
votre nom et prénom	2254
votre prénom	2221
votre soutien fait la différence	2251
votre vote a bien été pris en compte	2194
votre vote a été enregistré	2194
votre vote a été pris en compte	94
votul dumneavoastră a fost înregistrat	4112
votul tău a fost înregistrat	4112
vous aimerez peut-être	2133
vous avez déjà un compte	2081
vous avez déjà un compte ? connectez-vous	2081
vous avez déjà un compte ? identifiez-vous	2081
vous avez déjà voté	2194
vous bloquez nos publicités	2250
vous n'êtes pas abonné	2218
vous n'êtes pas encore inscrit	2219
vous n'êtes pas inscrit	2219
vous possédez déjà un compte	2081
vous pourriez être intéressé	2133
vous souhaitez témoigner	2259
vous suivez ce thème	2258
vous suivez déjà ce sujet	2235
vous suivez déjà ce thème	2235
vous suivez déjà cet auteur	2235
vous êtes bien inscrit	2254
vous êtes déjà inscrit	2255
vous êtes inscrit	2255
vprašanje dneva	4600
vreau să donez	4138
vreau să primesc newsletterul	4098
vreau să susțin	4137
vsak evro šteje	4615
vsak petek. brezplačno. brez spama	4620
vsak prispevek šteje	4615
vsaka donacija šteje	4615
vsebina je avtorsko zaščitena	4627
vsebina sporočila	4550
vsebine naših partnerjev	4635
vsebine ni mogoče prikazati	4605
vsi članki	4623
vsi članki avtorice	4623
vsi članki avtorja	4623
vstúpiť do diskusie	4450
vstúpiť do galérie	4523
vui lòng kiểm tra email	5248
vui lòng nhập bình luận	5263
vui lòng nhập email	5248
vui lòng nhập email hợp lệ	5248
vui lòng nhập họ tên	5248
vyberte si predplatné	4517
vyberte si předplatné	619
vyberte částku	616
vybrat předplatné	619
vybrať	4518
vybrať predplatné	4517
vygenerované ai	4531
vygenerované pomocou ai	4531
vygenerováno ai	636
vygenerováno pomocí ai	636
vyplňte toto pole	623
vypnite blokovanie reklám	4512
vypnite prosím adblock	4512
vypnite, prosím, adblock	4512
vypnúť zvuk	4507
vypněte prosím adblock	613
vypněte si adblock	613
vypočuť si článok	4507
vypočuť článok	4507
vyskytla sa chyba. skúste to znova	4520
vyskúšajte si kvíz	4498
vytisknout článek	517
vytlačiť	4450
vytlačiť recept	64
vytlačiť článok	4450
vytvorené ai	4531
vytvorené pomocou ai	4531
vytvorené umelou inteligenciou	4531
vytvořeno ai	636
vytvořeno pomocí ai	636
vytvořeno umělou inteligencí	636
vytvořila ai	636
vytvořit účet	507
vyzkoušejte si kvíz	593
vyzkoušet	507
vyčerpali ste limit článkov	4517
vágólapra másolva	2635
válassz csomagot	2616
válassz előfizetést	2616
válassz összeget	2613
válasszon csomagot	2616
válasszon előfizetést	2616
válasszon összeget	2613
válasz	2631
válaszok elrejtése	2630
válaszok megjelenítése	2630
válaszolok	2631
választom	2617
választás mentése	2594
vásárlás a webshopban	2529
váš e-mail	513
váš email	623
váš hlas bol započítaný	4498
váš hlas bol zaznamenaný	4498
váš hlas byl započítán	593
váš hlas byl zaznamenán	593
väiksem tekst	1805
väline sisu	1764
välj	4761
välj abonnemang	4760
välj belopp	4757
välj din prenumeration	4760
välj ditt abonnemang	4760
välj erbjudande	4760
välj prenumeration	4760
välj som föredragen källa	4779
vänligen stäng av annonsblockeraren	4753
värsked uudised	1748
vælg	772
vælg abonnement	771
vælg beløb	768
vælg dit abonnement	771
vælg som foretrukken kilde	789
vælg tilbud	771
vérifiez votre boîte de réception	2220
vérifiez votre boîte mail	2220
vés a la recepta	64
více	534
více k tématu	534
více o tématu	534
více si o tom přečtete zde	534
více článků	626
vídeo anterior	1713	4021
vídeo destacado	1713
vídeo indisponível	3973
vídeo no disponible	460	1665
vídeo não disponível	3973
vídeo seguinte	4021
vídeo siguiente	1713
vídeos	1596	3910
võib-olla hiljem	1793
võid igal ajal loobuda	1798
võta nõusolek tagasi	1787
võta toimetusega ühendust	1801
výber redakcie	4447
výběr redakce	534
výhoda pre predplatiteľov	4502
výhoda pro předplatitele	599
výhody pre predplatiteľov	4502
výhody pro předplatitele	599
výsledky	95
výsledky ankety	606
výsledky hlasovania	4508
výsledky hlasování	606
vēl nav konta	3343
vēl neesi abonents	3343
všech # fotek	625
všech # fotky	625
všech # fotografie	625
všech # fotografií	625
všech fotek	625
všech fotky	625
všech fotografie	625
všech fotografií	625
všechny # fotek	625
všechny # fotky	625
všechny # fotografie	625
všechny # fotografií	625
všechny fotek	625
všechny fotky	625
všechny fotografie	625
všechny fotografií	625
všechny komentáře	638
všechny články	626
všechny články autorky	626
všetky komentáre	4533
všetky články	4523
všetky články autora	4523
všetky články autorky	4523
všeč mi je	4631
vždy povolit	603
vždy povoliť	4505
vždy zobrazovat	602
vždy zobrazovať	4504
về trang chủ	5252
về tác giả	5253
về đầu trang	5185
""", 'w': """
w każdy piątek. za darmo. bez spamu	3832
warto przeczytać	3749
was können wir besser machen	916
wczytaj treść	3812
wczytaj więcej	3835
webshopunkból	2591
webáruház	2528
weiterblättern	1019
weitere beiträge	864
werbung schließen	1034
werbung überspringen	844
weź udział w dyskusji	3799
whatsapp'ta paylaş	4871
whatsapp'tan paylaş	4979
whatsappで読む	3019
wiadomość	3833
wiadomość została wysłana	3832
wideo jest niedostępne	3815
wideo niedostępne	3815
widzisz błąd	3840
wie gefällt ihnen dieser artikel	916
wie wir unsere quellen schützen	1022
wielkość czcionki	68
wielkość tekstu	3850
więcej	3749
więcej artykułów	3749
więcej informacji	3749
więcej na ten temat	3749
więcej o	3749
więcej od tego autora	3835
więcej tekstów autora	3835
więcej z	3749
wpisz kwotę	3826
wpisz swój e-mail	3718
wprowadź adres e-mail	3718
wpłata jednorazowa	3827
wpłata miesięczna	3827
wpłać	3712
wpłać jednorazowo	3826
wpłać teraz	3712
wróć do góry	3835
wróć na górę	3835
wróć na stronę główną	3835
wspieraj co miesiąc	3826
współpraca płatna	3852
współpraca reklamowa	3730
wszystkie # zdjęcia	3834
wszystkie # zdjęć	3834
wszystkie artykuły	3835
wszystkie artykuły autorki	3835
wszystkie zdjęcia	3834
wszystkie zdjęć	3834
wybierz kwotę	3826
wybierz ofertę	3829
wybierz prenumeratę	3829
wybierz subskrypcję	3829
wycofaj zgodę	3812
wykorzystałeś limit artykułów	3829
wykryliśmy adblocka	3821
wyloguj się	19
wypełnij to pole	3832
wypisz się	3856
wypisz się w dowolnym momencie	3832
wypróbuj	3715
wyraź zgodę	3734
wystąpił błąd	3833
wystąpił błąd. spróbuj ponownie	3832
wystąpił błąd. spróbuj ponownie później	3832
wyłącz adblocka	3821
wyłącz blokowanie reklam	3821
wyłącz dźwięk	3815
wyłącz reklamy	3852
wyłączyłam adblocka	3822
wyłączyłem adblocka	3821	3822
wyślij	94	3833
wyślij e-mailem	3726
wyślij komentarz	3846
wyślij mailem	3850
wyślij opinię	3844
wyślij wiadomość	3832
wyślij zdjęcia	3840
wyślij zgłoszenie anonimowo	3840
wyślij znajomemu	3726
wyświetl treść	3812
wyświetl w przeglądarce	3856
wählen	1013
własna kwota	3826
włącz	3820
włącz dźwięk	3815
włącz javascript	3815
""", 'x': """
x'te paylaş	4871
xem bình luận	5181
xem bản ghi	5232
xem bản gốc	5186
xem bản đồ	5186
xem bộ ảnh	5252
xem chi tiết	5186
xem chuyên đề	5252
xem các bài viết của tác giả	5196
xem các câu trả lời	5225
xem các gói	5268
xem công thức	64
xem giá	5231
xem giá tốt nhất	5271
xem gói đăng ký	5268
xem kết quả	94	5186
xem lại	5233
xem nhiều	5182
xem nhiều nhất	5182
xem nhiều trong tuần	5218
xem nội dung	5236
xem sản phẩm	5271
xem thêm	5182	5185
xem thêm bài của tác giả	5196	5252
xem thêm bình luận	5181	5202
xem thêm tin	5252
xem thêm video	5252
xem thêm ảnh	5252
xem tiếp	5185
xem toàn bộ	5185
xem trên ứng dụng	5238
xem trả lời	5225
xem tất cả	5185
xem tất cả bài viết	5196
xem tất cả bình luận	5202	5225
xem tất cả ảnh	5252
xem ưu đãi	5231
xem ảnh cỡ lớn	5252
xem ảnh lớn	5252
xでシェア	2972
xでシェアする	3019
xでポスト	2972
xで共有	3073
xで表示	3077
xで見る	3077
x로 공유	3205
x에서 보기	3209
""", 'y': """
y tú qué opinas	1591
ya estás suscrito	1651
ya tengo suscripción	1553
ya tengo una suscripción	1553
ya tenés suscripción	1651
yahoo! japan idでログイン	3059
yahoo!ショッピングで見る	3041
yahoo!ショッピングで購入	3041
yanit gönder	4940
yanitlari gör	4940
yanitlari göster	4940
yapay zeka ile seslendirilmiştir	4947
yapay zeka ile özet	4886
yapay zeka ile özetle	4976
yapay zeka ile üretildi	4990
yapay zeka özeti	4886
yapay zekâ ile seslendirildi	4947
yapay zekâ ile üretildi	4990
yapay zekâ tarafindan seslendirildi	4947
yapay zekâ özeti	4976
yazara e-posta gönder	4972
yazara mesaj gönder	4972
yazarin diğer haberleri	4880
yazarin diğer yazilari	4880	4897
yazarin tüm yazilari	4880	4897
yazarin önceki yazilari	4897
yazinin devami aşağida	4923
yaziyi büyüt	4979
yaziyi küçült	4979
yeni oyunumuzu keşfet	4985
ymmärrän	1964
yorum gönder	4879
yorum yapmak için giriş yap	4940
yorumlar sadece abonelere açiktir	4984
yorumlari gör	4879
yorumu gönder	4940
yorumu şikayet et	4984
yorumu şikâyet et	4984
yorumunu gönder	4940
youtube-tartalom megjelenítése	2540
youtube-videó betöltése	2597
youtubeで見る	3077
youtubeで視聴	3077
youtube에서 보기	3209
yritä myöhemmin uudelleen	2040
yritä uudelleen	2040
yukari çik	4970
yz özeti	4886
yêu cầu của bạn đã được gửi	5269
""", 'z': """
z našeho e-shopu	599
z našeho obchodu	599
z nášho e-shopu	4502
z nášho obchodu	4502
z titulní strany	534
za naročnike	4617
zaakceptuj i pokaż	3812
zaboravili ste šifru	4416
zabranjeno prenošenje	4426
zabudnuté heslo	4443
zadajte platný e-mail	4520
zadejte platný e-mail	623
zadejte svůj e-mail	513
zadejte částku	616
zagłosuj	94
zahlungsart wählen	810
zainstaluj aplikację	3817
zakázat	612
zakázať	4511
zakúpiť licenciu	4528
zaloguj się	3715
zaloguj się przez apple	3829
zaloguj się przez facebooka	3829
zaloguj się przez google	3829
zaloguj się z google	3829
zamknij galerię	3835
zamknij reklamę	3852
zamów	3732
zamów książkę	3808
zamów teraz	3731
zapamatovat přihlášení	619
zapamatovat si mě	619
zapamiętaj mnie	3830
zapamätať si ma	4517
zapisz na później	3726
zapisz się	3718
zapisz się na newsletter	3718
zapisz wybór	3812
zapnout upozornění	609
zapnúť	4511
zapnúť notifikácie	4510
zapnúť titulky	4507
zapnúť upozornenia	4510
zapnúť zvuk	4507
zapomenuté heslo	507
zapomniałem hasła	3829
zapomniałeś hasła	3829
zapomněl jsem heslo	619
zapomněli jste heslo	619
započni kviz	4400
zarejestruj się	3715
zarezervovat místo	599
zarządzaj plikami cookies	3812
zarządzaj powiadomieniami	3819
zarządzaj zgodami	3734
zarządzaj zgodą	3812
zaten üye misiniz	4862
zauważyłeś błąd	3840
zavrieť galériu	4523
zavrieť reklamu	4538
zavřít	504
zavřít galerii	626
zavřít reklamu	644
začať kvíz	4498
začni kviz	4600
začít kvíz	593
załaduj film	3812
załaduj post	3812
załaduj treść	3812
załaduj wideo	3812
załaduj więcej	3752
załóż konto	3715
zaštita osobnih podataka	4362
zaštita privatnosti	4362
zašto vidim ovaj oglas	4435
zašto vidim ovu reklamu	4435
zbývající čas	606
zbývající čas #	605
zbývající čas -#	605
zdarma, každý pátek	514
zdieľajte tento text	4450
zdieľajte článok	4450
zdieľať	4450
zdieľať na facebooku	4450
zdieľať na whatsappe	4536
zdieľať článok	4450
zdjęcie # z #	3834
zdjęcie #/#	3834
zeskanuj kod i pobierz aplikację	3817
zeskanuj kod qr, aby pobrać aplikację	3817
zezwól	3820
zezwól i kontynuuj	3736
zezwól i pokaż	3736
zezwól na powiadomienia	3819
zezwól na reklamy	3825
zezwól raz	3812
zgadzam się	3734
zgadzam się na powiadomienia	3819
zgadzam się na wyświetlanie treści	3734
zgłoś	3743	3847
zgłoś błąd	3743
zgłoś komentarz	3846
zgłoś nadużycie	3846
zgłoś reklamę	3852
ziedot katru mēnesi	3342
ziņa ir nosūtīta	3345
ziņa tiek papildināta	3302
ziņo par kļūdu	3301
ziņot par komentāru	3350
ziņot par kļūdu	3301
zkontrolujte svoji e-mailovou schránku	623
zkontrolujte svou schránku	623
zkopírovat odkaz	517	518
zkopírovat odkaz na článek	517
zkopírováno	643
zkopírováno do schránky	642
zkuste to prosím později	623
zmeniť súhlas	4504
zmeniť veľkosť písma	4536
zmenšit písmo	642
zmenšiť písmo	4536
zmień rozmiar tekstu	3850
zmień ustawienia	3736
zmień ustawienia cookies	3736
zmień zgodę	3812
změnit nastavení	529
změnit nastavení cookies	529
změnit souhlas	602
změnit velikost písma	642
znajdź nas na facebooku	3727
znalazłeś błąd	3840
znalazłeś błąd w tekście	3840
značky	4447
znova naloži stran	4614
znova načítať stránku	4513
znovu načíst stránku	615
zobacz # zdjęcia	3834
zobacz # zdjęć	3834
zobacz cenę	3808
zobacz galerię	3752
zobacz mapę	3753
zobacz ofertę	3808
zobacz również	3749
zobacz szczegóły	3753
zobacz także	3749
zobacz także inne	3749
zobacz też	3749
zobacz w przeglądarce	3856
zobacz więcej	3749
zobacz wszystkie # zdjęcia	3834
zobacz wszystkie # zdjęć	3834
zobacz wszystkie artykuły	3835
zobacz wszystkie zdjęcia	3834
zobacz wszystkie zdjęć	3834
zobacz zdjęcia	3834
zobacz zdjęć	3834
zobrazit # fotografií	625
zobrazit # odpovědi	638
zobrazit a přijmout	602
zobrazit fotografií	625
zobrazit komentáře	638
zobrazit méně	538	626
zobrazit nabídku	599
zobrazit nabídky	619
zobrazit odpovědi	638
zobrazit originál	538
zobrazit předplatné	619
zobrazit přepis	605
zobrazit více	536
zobrazit výsledky	94	538	593
zobrazit vše	536
zobrazit všech # fotek	625
zobrazit všech # fotky	625
zobrazit všech # fotografie	625
zobrazit všech # fotografií	625
zobrazit všech fotek	625
zobrazit všech fotky	625
zobrazit všech fotografie	625
zobrazit všech fotografií	625
zobrazit všechny # fotek	625
zobrazit všechny # fotky	625
zobrazit všechny # fotografie	625
zobrazit všechny # fotografií	625
zobrazit všechny fotek	625
zobrazit všechny fotky	625
zobrazit všechny fotografie	625
zobrazit všechny fotografií	625
zobrazit všechny články	626
zobraziť # fotiek	4522
zobraziť # fotky	4522
zobraziť # fotografie	4522
zobraziť # fotografií	4522
zobraziť # odpovede	4533
zobraziť a prijať	4504
zobraziť cenu	4502
zobraziť diskusiu	4450
zobraziť fotiek	4522
zobraziť fotky	4522
zobraziť fotografie	4522
zobraziť fotografií	4522
zobraziť galériu	4523
zobraziť heslo	4517
zobraziť komentáre	4533
zobraziť menej	4448
zobraziť obsah	4461
zobraziť odpovede	4533
zobraziť ponuku	4502
zobraziť ponuky	4517
zobraziť popis	4523
zobraziť predplatné	4517
zobraziť prepis	4507
zobraziť titulky	4507
zobraziť viac	4448
zobraziť výsledky	94	4498
zobraziť všetko	4448
zobraziť všetky # fotiek	4522
zobraziť všetky # fotky	4522
zobraziť všetky # fotografie	4522
zobraziť všetky # fotografií	4522
zobraziť všetky fotiek	4522
zobraziť všetky fotky	4522
zobraziť všetky fotografie	4522
zobraziť všetky fotografií	4522
zobraziť všetky články	4523
zobraziť všetkých # fotiek	4522
zobraziť všetkých # fotky	4522
zobraziť všetkých # fotografie	4522
zobraziť všetkých # fotografií	4522
zobraziť všetkých fotiek	4522
zobraziť všetkých fotky	4522
zobraziť všetkých fotografie	4522
zobraziť všetkých fotografií	4522
zoradiť podľa	4533
zostań patronem	3712
zostań patronką	3826
zostať prihlásený	4517
zostávajúci čas	4508
zostávajúci čas #	4507
zostávajúci čas -#	4507
zpráva	624
zpráva byla odeslána	623
zpráva pro příjemce: dar	616
zpět na hlavní stránku	626
zpět na začátek	626
zpět nahoru	536
zrušit můžete kdykoli	619
zrušit můžete kdykoliv	619
zrušiť môžete kedykoľvek	4517
zu meine themen hinzufügen	1031
zu meinen themen hinzufügen	1031
zum rätsel	987
zum vollständigen artikel	1017
zur großansicht	1017
zur leseliste hinzufügen	960
zur merkliste hinzufügen	837
zur übersicht	867
zurück	857
zurück nach oben	867	1017
zurück zum anfang	1028
zurück zur startseite	1017
zurück zur übersicht	1017
zvoliť	4518
zvolte předplatné	619
zvolte částku	616
zvoľte predplatné	4517
zvoľte sumu	4514
zväčšiť	4508
zväčšiť foto	4523
zväčšiť fotografiu	4523
zväčšiť písmo	4536
zväčšiť text	4536
zvětšit	536
zvětšit foto	626
zvětšit fotografii	626
zvětšit písmo	642
zvětšit text	642
zwiń	3752
zásady cookies	602
zásady ochrany osobných údajov	4504
získat licenci	633
získat předplatné	619
získať licenciu	4529
získať predplatné	4517
zůstat přihlášen	619
""", '£': """
£# at amazon	1477
""", '©': """
©ntb	3630
""", 'à': """
à découvrir	2133
à la une	2133
à lire	2133
à lire aussi	2133
à lire dans ce dossier	2133
à lire dans la même rubrique	2133
à lire ensuite	2133
à lire également	2133
à ne pas manquer	2133
à voir	2133
à voir aussi	2133
à voir ensuite	2256
""", 'á': """
áno, chcem	4511
áno, prosím	4511
átirat	2603
átirat elolvasása	2602
átirat megjelenítése	2602
áudio gerado por ia	3937
áudio gerado por voz sintética	3937
""", 'ä': """
ähnliche artikel	864
ähnliche beiträge	864
ähnliche themen	864
äldst	4778
äldsta	4778
äldsta först	4777
älteste	1030
älteste zuerst	1029
älä missaa mitään	1937
älä salli	2027
älä seuraa	2055
ämne	4764
ämnen	4681
ämnen i artikeln	4681
ämnen i den här artikeln	4766
ändra cookie-inställningar	4671
ändra cookieinställningar	4671
ändra dina cookie-inställningar	4671
ändra dina cookieinställningar	4743
ändra inställningar	4671
ändra samtycke	4743
ändra textstorlek	4781
är du inte prenumerant	4760
är du redan prenumerant	4648
äänenvoimakkuus	2021
äänesi on laskettu	2005
äänesi on rekisteröity	2005
äänesi on tallennettu	2005
äänestyksen tulokset	2021
äänestys	95
äänestä	94	2011
äänestä nyt	94	2005
äänestä tästä	1963
ääni on tuotettu tekoälyllä	2020
ääni pois	2020
ääni päälle	2020
""", 'å': """
åbn	699
åbn appen	759
åbn billedgalleri	777
åbn galleri	777
åbn i app	759
åbn i browser	797
åbn kort	699
åpne	3602
åpne appen	3666
åpne bildegalleri	3683
åpne faktaboks	3602
åpne galleri	3683
åpne i app	3666
åpne i nettleser	3703
åpne i nettleseren	3703
åpne kart	3602
årlig	3678
årlig betaling	3678
årligt	772
årsvis	4761
årsvis betalning	4761
återkalla samtycke	4743
återstående tid	4747
återstående tid #	4746
återstående tid -#	4746
""", 'æ': """
ældste	788
ældste først	787
ændr dine cookieindstillinger	683
ændr dit samtykke	754
ændr indstillinger	683
ændr samtykke	754
ændr tekststørrelse	790
""", 'ç': """
çengel bulmaca	4945
çerez ayarlari	4874
çerez ayarlarini yönet	4950
çerez politikasi	4874	4896
çerez tercihleri	4950
çerez tercihlerimi değiştir	4877
çerez tercihlerini değiştir	4877
çerez tercihlerini yönet	4950
çerezler	4874
çerezleri yönet	4989
çeviriyi göster	4887
çikiş yap	19
çok okunanlar	4880
""", 'è': """
è gratis e ci vuole solo un minuto	2856
è stato utile	2870
""", 'é': """
é grátis e leva menos de um minuto	3954
é proibida a reprodução	4032
é proibida a reprodução do conteúdo	4032
écouter	2111
écouter (# min	2111
écouter le podcast	2137
écrire à la rédaction	2228
édition du jour	2133
élő	2603
élő közvetítésünk itt	2622
épingler	64
épingler la recette	64
értem	2542
értesítések	2609
értesítések engedélyezése	2606
értesítések kezelése	2606
értékeld a cikket	2629
értékeld a receptet	64
értékelje a cikket	2629
érvénytelen e-mail-cím	2619
étiquettes	2138
évente	2617
éves előfizetés	2617
éves fizetés	2617
éves számlázás	2617
""", 'í': """
így kapcsolhatja ki a hirdetésblokkolót	2610
így védjük a forrásainkat	2626
írd meg a véleményed	2534
írj a szerkesztőségnek	2626
írj hozzászólást	2630
írja meg véleményét	2534
írjon a szerkesztőségnek	2626
írjon hozzászólást	2630
írjon nekünk névtelenül	2626
""", 'î': """
îmi place	4113
în fiecare lună	4138
în parteneriat cu	4158
înainte # secunde	4120
înapoi # secunde	4120
înapoi la prima pagină	4147
înapoi la început	4170
înapoi sus	4071
încarcă conținutul	4124
încarcă mai multe	4071
încarcă mai multe comentarii	4112
încarcă postarea	4124
încarcă videoclipul	4124
închide	4049
închide fereastra	4170
închide galeria	4170
închide meniul	4170
înregistrare	4053
înregistrează-te	4053
înscrie-te acum	4090
înscrie-te la curs	4090
îți mulțumim pentru vot	4085
""", 'ô': """
ô chữ	5230
""", 'ö': """
öffnen	867
ön hirdetésblokkolót használ	2610
ön mit gondol? szavazzon	2540
önceki	4886
önceki fotoğraf	4997
önceki görsel	4997
önceki haber	4880
önceki video	4990
önceki yazi	4997
öne çikan haberler	4880
öne çikanlar	4880
önerilen haberler	4880
önerilenler	4880
öppna	4685
öppna appen	4748
öppna bildgalleri	4766
öppna galleri	4766
öppna i webbläsaren	4788
öppna karta	4685
összes	2540
összes cikk	2622
összes elfogadása	2595
összes elutasítása	2595
összes megtekintése	2622
översatt med ai	4774
özet faydali oldu mu	4879
""", 'ú': """
új hozzászólás	2534
última hora	1596
últimas	3910
últimas entradas	1596
últimas noticias	1596
últimas notícias	3910
últimas plazas	1631
últimes notícies	422
últimos artículos	1596
únete	1546
únete a la conversación	1589
única	1681	3989
účtované ročne	4517
účtováno ročně	619
""", 'ü': """
über google anmelden	1012
über whatsapp senden	1032
über whatsapp teilen	1032
übersetzung anzeigen	871
überweisung	811
ücretsiz dene	4862
ücretsiz haber limitinize ulaştiniz	4964
ücretsiz kargo	4981
ücretsiz oku	4994
ücretsiz oyna	4943
ücretsiz üye ol	4862
ücretsiz üye olun	4862
ücretsiz, spam yok	4966
ühekordne annetus	1795
ürüne git	5001
ürünü gör	5001
ürünü incele	4946
üye girişi	4862
üye ol	4861	4862
üye olun	4862
üzenet	2620
üzenet küldése	2619
üzenetét elküldtük	2619
""", 'ý': """
ý kiến	5181
ý kiến bạn đọc	5181
ý kiến của bạn	5181	5202
""", 'ā': """
ārējais saturs	3312
""", 'č': """
častite nas kafom	4414
častite nas kavom	4414
častite nas s kavo	4615
čita sintetički glas	4407
čitaj bez oglasa	4435
čitaj u aplikaciji	4409
čitajte bez oglasa	4435
čitajte bez ograničenja	4416
čitajte u aplikaciji	4409
čitajte uz pretplatu	4416
članak je zaključan	4339
članak je zaštićen autorskim pravom	4426
članak se nastavlja ispod oglasa	4345
članak čita sintetički glas	4407
članek bere sintetični glas	4608
članek je avtorsko zaščiten	4627
članek je zaklenjen	4547
članek se nadaljuje pod oglasom	4550
članek se nadaljuje spodaj	4550
článek byl vytvořen automaticky	636
článek je chráněn autorským právem	632
článek namluvila umělá inteligence	605
článek pokračuje pod reklamou	521
článek čte syntetický hlas	605
články autora	626
článok bol vytvorený automaticky	4531
článok je chránený autorským právom	4528
článok číta syntetický hlas	4507
článok číta umelá inteligencia	4507
čte umělý hlas	605
čtěte bez omezení	619
čtěte dále	534
čtěte i	534
čtěte nejdřív v aplikaci	607
čtěte také	534
čtěte v aplikaci	607
číslo účtu pro dary	505
číst bez reklam	644
číst celý článek	626
číst dál	536
číst dál s předplatným	507
číst dále	626
číst s předplatným	619
číst více	536
číta umelý hlas	4507
čítajte aj	4447
čítajte bez obmedzení	4517
čítajte najprv v aplikácii	4509
čítajte v aplikácii	4509
čítať bez reklám	4538
čítať celý článok	4523
čítať s predplatným	4517
čítať ďalej	4523
""", 'ď': """
ďakujeme za hlas	4498
ďakujeme za hlasovanie	4498
ďakujeme za odber	4520
ďakujeme za správu	4520
ďakujeme za vašu správu	4520
ďakujeme za váš hlas	94	4498
ďalšia fotografia	4523
ďalšia snímka	4523
ďalšia strana	4523
ďalšie foto	4523
ďalšie správy	4447
ďalšie video	4507
ďalšie články	22	4447
ďalšie články autora	4523
ďalší článok	4523
""", 'đ': """
đang theo dõi	5257
đang tải	5232
đang tải trình phát	5232
đang tải video	5232
điều khoản sử dụng	5180
điều khoản sử dụng | chính sách bảo mật	5180
đáng chú ý	5182
đã có tài khoản	5164
đã hiểu	5186
đã sao chép	5170
đã sao chép liên kết	5217
đã xảy ra lỗi	5248
đã đóng bình luận	5225
đóng	5160
đóng cửa sổ	5270
đóng góp	5161
đóng góp hàng tháng	5244
đóng góp một lần	5244
đóng góp ngay	5163
đóng menu	5270
đăng ký	5164
đăng ký của bạn đã được xác nhận	5269
đăng ký khóa học	5231
đăng ký ngay	5164
đăng ký nhận thông báo	5239
đăng ký tham dự	5231
đăng ký thành công	5248
đăng ký để đọc tiếp	5268
đăng nhập	5164
đăng nhập / đăng ký	5164
đăng nhập bằng apple	5246
đăng nhập bằng facebook	5246
đăng nhập bằng google	5246
đăng nhập với facebook	5246
đăng nhập với google	5246
đăng nhập để bình luận	5225
đăng nhập để đọc tiếp	5268
đăng xuất	19
được quan tâm	5218
được tài trợ	5175
được tạo bởi ai	5266
đặt báo	5164
đặt hàng ngay	5271
đặt mua ngay	5231
đặt vé ngay	5231
đến công thức	64
đến trang quyên góp	5244
đến trang ủng hộ	5244
đề xuất	5182
đề xuất bởi taboola	5221
để lại bình luận	5201	5202
để lại một bình luận	5201	5202
để sau	5160
địa chỉ email của bạn	5269
đọc bài gốc	5270
đọc bài tiếp theo	5270
đọc miễn phí	5268
đọc nhiều	5182
đọc nhiều nhất	5182
đọc sau	5217
đọc thêm	5182	5185
đọc tiếp	5185
đọc tiếp về chủ đề này	5218
đọc toàn bộ bài viết	5252
đọc trên ứng dụng	5238
đồng ý	5179
đồng ý và tiếp tục	5236
đừng bỏ lỡ	5182
""", 'į': """
į el. parduotuvę	3264
į pradinį puslapį	3280
į viršų	3233
įdėti į krepšelį	3264
įgarsinta dirbtinio intelekto	3268
įjungti garsą	3268
įjungti pranešimus	3271
įkelti daugiau	3280
įkelti turinį	3266
įkelti įrašą	3266
įveskite el. pašto adresą	3278
įveskite galiojantį el. pašto adresą	3278
įveskite savo el. pašto adresą	3251
įveskite sumą	3274
įvyko klaida. bandykite dar kartą	3278
įvyko klaida. bandykite vėliau	3278
""", 'ľ': """
ľubovoľná suma	4514
""", 'ł': """
ładowanie odtwarzacza	3815
ładowanie wideo	3815
""", 'ř': """
řadit podle	638
řazení	639
""", 'ś': """
śledź nas	3727
""", 'ş': """
şifremi unuttum	4862
şifrenizi mi unuttunuz	4964
şikayet et	4941
şikâyet et	4941
şimdi değil	4860
şimdi satin al	5001
şurada paylaş	4871
""", 'š': """
šajā rakstā	3347
še nimate računa	4617
še niste naročnik	4617
šiame straipsnyje	3280
šifra	4417
šio turinio parodyti negalime	3266
šio turinio rodyti negalima	3266
šis laukas privalomas	3278
šis lauks ir obligāts	3345
šis raksts ir slēgts	3343
šis saturs nav pieejams	3334
šis straipsnis užrakintas	3276
šis turinys nepasiekiamas	3266
šis vaizdo įrašas nebepasiekiamas	3268
šis vaizdo įrašas nepasiekiamas	3268
šis video nav pieejams	3336
šis video vairs nav pieejams	3336
šo saturu nevar parādīt	3334
šrifto dydis	3285
štampaj	4349
štítky	534
""", 'ž': """
žaisti dabar	3262
že imam račun	4617
že imate račun	4547
že naročnik	4547
že podpiram	4558
že sledite	4632
želite li da primate obaveštenja	4410
želite li primati obavijesti	4410
želite prejemati obvestila	4611
želite prejemati potisna obvestila	4611
želiš primati obavijesti	4410
žiadny spam	4520
žinutė išsiųsta	3278
živě	606
žiūrėkite nuotraukas	3233
žiūrėkite vaizdo įrašą	3233
žiūrėti galeriją	3233
žiūrėti kainą	3264
žiūrėti komentarus	3283
žiūrėti pasiūlymą	3264
žiūrėti planus	3276
žiūrėti rezultatus	94	3262
žiūrėti visus	3280
žymos	3269
žádný spam	623
""", 'ư': """
ưu đãi #% hôm nay	5231
ưu đãi cho bạn đọc	5231
ưu đãi cho độc giả	5231
ưu đãi tốt nhất	5247
""", 'ș': """
știrea anterioară	4147
știrea continuă mai jos	4171
știrea următoare	4147
știri pe aceeași temă	4106
știri recomandate	4069
știri similare	4069
știrile zilei	4069
""", 'ț': """
ți-a fost util	4112
ți-a fost util acest articol	4085
ți-a fost util acest rezumat	4085
ți-ai uitat parola	4103
ți-ar putea plăcea și	4106
ține-mă minte	4142
""", 'ά': """
άκουσε το άρθρο	1142
άλλες ειδήσεις	22
άλλο ποσό	1159
άνοιγμα	1072
άνοιγμα εφαρμογής	1149
άνοιγμα στην εφαρμογή	1149
άνοιγμα χάρτη	1072
""", 'έ': """
έξοδος από πλήρη οθόνη	1142
έχετε ήδη λογαριασμό	1054
έχετε ήδη ψηφίσει	1134
έχω ήδη λογαριασμό	1162
έχω διαβάσει και αποδέχομαι τους όρους χρήσης	1164
έχω λογαριασμό	1162
""", 'ή': """
ήταν χρήσιμο	1134
""", 'ί': """
ίσως αργότερα	1050
ίσως σας ενδιαφέρει	1068
""", 'α': """
αγορά από amazon	1140
αγορά από το amazon	1140
αγορά βιβλίου	1140
αγορά εισιτηρίων	1140
αγοράστε εισιτήρια	1140
αγοράστε εισιτήριο	1140
αγοράστε το βιβλίο	1140
αγοράστε τώρα	1198
ακολουθήστε μας	1175
ακολουθήστε το θέμα	1175
ακολουθήστε τον αρθρογράφο	1197
ακολουθήστε τον συντάκτη	1175
ακολουθείτε ήδη αυτό το θέμα	1175
ακολουθείτε ήδη αυτόν τον συντάκτη	1197
ακολούθησε	1176
ακούστε	1059
ακούστε το άρθρο	1059
ακυρώνετε όποτε θέλετε	1162
ακύρωση οποιαδήποτε στιγμή	1162
αλλαγή προτιμήσεων cookies	1065
αλλαγή ρυθμίσεων απορρήτου	1065
ανάκληση συγκατάθεσης	1146
αναζήτηση	1071
ανανέωση σελίδας	1156
ανανέωση συνδρομής	1193
ανανέωση της σελίδας	1156
αναπαραγωγή βίντεο	1142
αναφέρετε λάθος	1183
αναφέρετε το σχόλιο	1183
αναφορά	1135
αναφορά λάθους	1067
αναφορά σχολίου	1183
αντιγραφή	1179
αντιγραφή link	1059
αντιγραφή συνδέσμου	1059
αντιγραφή συνδέσμου άρθρου	1059
απάντηση	1135
απενεργοποίησα τον ad blocker	1156
απενεργοποιήστε το για να συνεχίσετε	1156
απεριόριστη πρόσβαση σε όλο το περιεχόμενο	1193
αποδέχομαι	1066	1076
αποδέχομαι τους όρους χρήσης	1164
αποδοχή	1066	1076
αποδοχή ειδοποιήσεων	1154
αποδοχή και συνέχεια	1146
αποδοχή όλων	1066	1076
αποδοχή όλων των cookies	1187
αποδοχη	1066
αποδοχη ολων	1066
αποθήκευση	1059
αποθήκευση άρθρου	1199
αποθήκευση επιλογών	1146
αποθήκευση προτιμήσεων	1146
αποθήκευση συνταγής	64
αποθηκεύστε το άρθρο	1059
αποκλεισμός	1152
αποκλειστικά για συνδρομητές	1162
αποκτήστε το τώρα	1198
απομαγνητοφώνηση	1143
απομνημόνευση	1163
απορριψη	1066
αποστολή	1165
αποστολή με email	1059
αποστολή σχολίου	1134
αποσύνδεση	19
αποτελέσματα	95
αποτελέσματα δημοσκόπησης	1135
αποτελέσματα ψηφοφορίας	1135
αποτυχία φόρτωσης βίντεο	1188
απόκρυψη	1072
απόκρυψη απαντήσεων	1134
απόρριψη	1066	1076
απόρριψη όλων	1066	1076
απόρριψη όλων των cookies	1187
αργότερα	1154
αρχική	1071
αρχική σελίδα	1168
αυτό το άρθρο είναι κλειδωμένο	1162
αυτό το βίντεο δεν είναι διαθέσιμο	1142
αυτό το βίντεο δεν είναι πλέον διαθέσιμο	1142
αυτό το πεδίο είναι υποχρεωτικό	1164
αυτόματη αναπαραγωγή	1143
αυτόματη μετάφραση	1143
αφήγηση με συνθετική φωνή	1142
αφήστε ένα σχόλιο	1134
αφήστε σχόλιο	1067
αφήστε το σχόλιό σας	1134
""", 'β': """
βίντεο	1068
βαθμολογήστε το άρθρο	1067
βρήκατε κάποιο λάθος	1170
βρήκατε λάθος	1170
""", 'γ': """
γίνε συνδρομητής	1054
γίνε υποστηρικτής	1159
γίνετε μέλος	1051
γίνετε συνδρομητής	1054
γίνετε υποστηρικτές	1159
γράψτε σχόλιο	1067
γράψτε το email σας	1194
γράψτε το σχόλιό σας	1183
""", 'δ': """
δείτε ακόμη	1196
δείτε και	1068
δείτε ξανά	1188
δείτε περισσότερα	1071
δείτε τα αποτελέσματα	94	1072	1093
δείτε τα πακέτα	1193
δείτε τα πακέτα συνδρομών	1193
δείτε τα σχόλια	1067
δείτε τα όλα	1196
δείτε τη συλλογή	1168
δείτε τη συνταγή	64
δείτε την προσφορά	1140
δείτε τις απαντήσεις	1134
δείτε τις προσφορές	1193
δείτε τις φωτογραφίες	1168
δείτε το αφιέρωμα	1168
δείτε το προφίλ	1170
δείτε το προϊόν	1198
δείτε το στο amazon	1140
δείτε το φωτορεπορτάζ	1168
δείτε φωτογραφίες	1168
δείτε όλα	1071
δείτε όλα τα άρθρα	1168
δείτε όλα τα βίντεο	1168
δείτε όλα τα παιχνίδια	1137
δείτε όλα τα σχόλια	1091
δείτε όλες τις ειδήσεις	1168
δείτε όλες τις προσφορές	1140
δείτε όλες τις φωτογραφίες	1168
δεν έχετε λογαριασμό	1162
δεν αποδέχομαι	1066
δεν είναι δυνατή η αναπαραγωγή του βίντεο	1142
δεν είναι δυνατή η εμφάνιση του περιεχομένου	1146
δεν είστε ακόμη συνδρομητής	1162
δεν είστε συνδρομητής	1162
δεν μου αρέσει	1135
δεν ξέρω	1135
δεν ξέρω / δεν απαντώ	1135
δες περισσότερα	1196
δημιουργήθηκε με ai	1188
δημιουργήθηκε με τεχνητή νοημοσύνη	1188
δημιουργία λογαριασμού	1054
δημοσίευση σχολίου	1134
δημοσκόπηση	95
δημοσκόπηση της ημέρας	1093
δημοφιλέστερα	1068
δημοφιλέστερο	1163
δημοφιλή	1068
δημοφιλή άρθρα	1068
διάρκεια	1143
διαβάζεται από συνθετική φωνή	1142
διαβάστε ακόμα	1068
διαβάστε ακόμη	1068
διαβάστε αργότερα	1199
διαβάστε δωρεάν	1193
διαβάστε επίσης	1068
διαβάστε επίσης στο	1068
διαβάστε και	1068
διαβάστε ολόκληρο το άρθρο	1168
διαβάστε περισσότερα	1068	1071
διαβάστε στην εφαρμογή	1149
διαβάστε το στην εφαρμογή	1149
διαβάστε όλο το άρθρο	1168
διαθέσιμη στο app store	1149
διαθέσιμο στο app store	1149
διαφήμιση	1062	1084
διαφημίσεις	1062
διαφημιση	1062
διαφημιστείτε	1084
διαφημιστικό περιεχόμενο	90	1062
διαφημιστικός χώρος	1114
διαφωνω	1066
διαφωνώ	1066
διαχείριση cookies	1146
διαχείριση επιλογών	1066	1146
διαχείριση προτιμήσεων	1187
διαχείριση συγκατάθεσης	1146
δωρήστε	1051
δωρίστε το άρθρο	1178
δωρεά	1051
δωρεάν αποστολή	1180
δωρεάν, χωρίς spam	1164
""", 'ε': """
είσοδος	1054
είστε ήδη εγγεγραμμένος	1194
είστε ήδη συνδρομητής	1162
εγγραφή	1054
ειδήσεις σήμερα	1068
ειδήσεις τώρα	1068
ειδοποίηση για συντάκτη	1197
εισάγετε έγκυρο email	1164
εισάγετε το email σας	1194
εισαγάγετε το email σας	1194
εκτυπώστε το άρθρο	1059
εκτύπωση	1059
εκτύπωση συνταγής	64
ελέγξτε τα εισερχόμενά σας	1164
ελέγξτε το email σας	1164
ελεύθερη δωρεά	1192
ελεύθερο ποσό	1159
εμφάνιση ανάρτησης	1146
εμφάνιση απαντήσεων	1134
εμφάνιση λιγότερων	1168
εμφάνιση περιεχομένου	1146
εμφάνιση περισσότερων	1168
εμφάνιση πρωτοτύπου	1072
εμφάνιση υποτίτλων	1142
εμφάνιση όλων	1072
ενεργοποίηση	1151
ενεργοποίηση ειδοποιήσεων	1150
ενεργοποιήστε τις ειδοποιήσεις	1150
επαναφόρτωση σελίδας	1156
επικοινωνήστε μαζί μας	1170
επικοινωνήστε με τη σύνταξη	1170
επικοινωνήστε με τον συντάκτη	1170
επικοινωνία	1067	1084
επικοινωνία με τη σύνταξη	1170
επιλέξτε	1163
επιλέξτε πακέτο	1162
επιλέξτε ποσό	1192
επιλέξτε συνδρομή	1162
επιλέξτε τη συνδρομή σας	1162
επιλογές συντακτών	1068
επιλογή	1163
επισκεφθείτε το κατάστημα	1140
επιστροφή στην αρχική	1168
επιστροφή στην κορυφή	1071
επιτρέπεται	1151
επόμενη είδηση	1168
επόμενη εικόνα	1196
επόμενη φωτογραφία	1196
επόμενο	1071
επόμενο άρθρο	1068
επόμενο βίντεο	1188
επώνυμο	1165
ερώτηση της ημέρας	94
ετήσια	1160
ετήσια χρέωση	1163
ετικέτες	1068
ευχαριστούμε για τη στήριξή σας	1192
ευχαριστούμε για τη στήριξη	1192
ευχαριστούμε για την ψήφο σας	94	1134
ευχαριστούμε, το μήνυμά σας στάλθηκε	1164
εφάπαξ	1160
εφάπαξ δωρεά	1159
""", 'η': """
η δημοσκόπηση της εβδομάδας	1092
η διαφήμιση συνεχίζεται	1198
η δωρεά μου	1192
η εγγραφή ολοκληρώθηκε	1194
η εγγραφή σας ολοκληρώθηκε	1194
η ερώτηση της εβδομάδας	1092
η στήριξή σας κάνει τη διαφορά	1192
η συνέχεια μετά τη διαφήμιση	1114
η ψήφος σας	1092
η ψήφος σας καταχωρήθηκε	1134
η ψήφος σας καταχωρίστηκε	1134
""", 'θ': """
θέλετε να λαμβάνετε ειδοποιήσεις	1150
θέλετε να λαμβάνετε ειδοποιήσεις για τα νέα	1150
θέμα	1195
θέματα	1068
θα θέλατε να λαμβάνετε ειδοποιήσεις	1150
""", 'κ': """
κάθε ευρώ μετράει	1160
κάθε μήνα	1160
κάθε συνεισφορά έχει αξία	1160
κάθε συνεισφορά μετράει	1160
κάνε το κουίζ	1137
κάντε δωρεά	1051
κάντε μια δωρεά	1051
κάντε το κουίζ	1137
κάντε το τεστ	1139
κάτι πήγε στραβά	1165
καλύτερη προσφορά	1163
κανόνες σχολιασμού	1067
κατάλαβα	1072
κατάργηση σίγασης	1142
κατάστημα	1180
κατεβάστε από το app store	1149
κατεβάστε από το google play	1149
κατεβάστε την εφαρμογή	1149
κατεβάστε το app	1149
κατεβάστε το επεισόδιο	1142
κατεβάστε το ηχητικό	1142
κατηγορίες	1068
κεράστε μας έναν καφέ	1159
κλείσιμο	1050
κλείσιμο μενού	1196
κλείσιμο παραθύρου	1196
κλείστε θέση	1140
κοινοποίησε	1059
κοινοποίηση	1059
κοινοποίηση στο facebook	1059
κοινοποίηση στο twitter	1059
κοινοποίηση στο whatsapp	1178
κοινοποιήστε	1059
κοινοποιήστε το άρθρο	1059
κρυπτόλεξο	1139
κωδικοί έκπτωσης	1198
""", 'λ': """
λήψη ήχου	1142
λεπτομέρειες	1072
λιγότερα	1072
""", 'μ': """
μάθετε περισσότερα	1066
μέγεθος γραμμάτων	68
μέγεθος γραμματοσειράς	1178
μέγεθος κειμένου	68
μήνυμα	1195
μαθετε περισσοτερα	1066
με την υποστήριξη	1062
με την υποστήριξη της	1180
με την υποστήριξη του	1180
μεγέθυνση	1072
μεγέθυνση εικόνας	1168
μεγαλύτερα γράμματα	1178
μενού	1071
μετάβαση στη σελίδα δωρεών	1159
μετάβαση στη συνταγή	64
μετάβαση στο κύριο περιεχόμενο	1070
μετάβαση στο περιεχόμενο	1070
μεταβείτε στο περιεχόμενο	1070
μη έγκυρη διεύθυνση email	1164
μη έγκυρο email	1164
μη διαθέσιμο βίντεο	1142
μη χάσετε	1068
μην το χάσεις	1068
μην χάσετε	1068
μηνιαία	1160
μηνιαία δωρεά	1159
μηνιαία συνεισφορά	1159
μηνιαία χρέωση	1163
μηνιαίως	1160
μικρότερα γράμματα	1178
μοιράσου το	1059
μοιράσου το άρθρο	1199
μοιραστείτε	1059
μοιραστείτε το	1059
μοιραστείτε το άρθρο	1059
μου αρέσει	1135
μπορεί να σας αρέσει	1068
μόνο για συνδρομητές	1054
""", 'ν': """
να επιτρέπεται	1152
να επιτρέπεται πάντα	1146
να επιτραπεί	1151
να με θυμάσαι	1162
ναι	1154
ναι θέλω	1152
ναι, θέλω	1151
ναι, φυσικά	1152
νεότερα	1135
νεότερα πρώτα	1135
""", 'ξ': """
ξέχασα τον κωδικό μου	1162
ξεκλειδώστε το άρθρο	1193
ξεχάσατε τον κωδικό	1054
ξεχάσατε τον κωδικό σας	1162
""", 'ο': """
ο λογαριασμός μου	1054
ο σύνδεσμος αντιγράφηκε	1059
οι απόψεις είναι προσωπικές	1086
οι απόψεις που εκφράζονται είναι προσωπικές	1086
οι απόψεις του άρθρου είναι προσωπικές	1086
οι συνεργάτες μας	1146
ονοματεπώνυμο	1165
""", 'π': """
πάντα να επιτρέπεται	1146
πάρτε μέρος στη δημοσκόπηση	1134
πήγαινε στη συνταγή	64
πίσω στην κορυφή	1168
παίξε τώρα	1137
παίξε υπεύθυνα	1140
παίξτε δωρεάν	1137
παίξτε τώρα	1137
παίξτε υπεύθυνα	1140
παιχνίδια	1139
πακέτα συνδρομών	1193
παλαιότερα	1135
παράκαμψη προς το κυρίως περιεχόμενο	1070
παράλειψη	1143
παράλειψη διαφήμισης	1188
παρουσιάστηκε σφάλμα	1164
πατήστε για ήχο	1188
παύση βίντεο	1142
παύση παρακολούθησης	1175
πείτε μας τη γνώμη σας	1134
πείτε τη γνώμη σας	1134
περίληψη ai	1174
περίληψη με ai	1174
περιορισμένες θέσεις	1111
περιορισμένος αριθμός θέσεων	1111
περισσοτερες επιλογες	1066
περισσότερα	1068	1071
περισσότερα άρθρα	1068
περισσότερα άρθρα του συντάκτη	1168
περισσότερα σχόλια	1134
περισσότερες ειδήσεις	1068
περισσότερες επιλογές	1066	1179
πες τη γνώμη σου	1134
πλήρης οθόνη	1143
πληρωμή με paypal	1193
ποια είναι η γνώμη σας	1092
ποιοι είμαστε	1084
πολιτική cookies	1076	1084
πολιτική απορρήτου	1076	1084
πολιτική διορθώσεων	1170
προβολή περιεχομένου	1146
προηγούμενη είδηση	1168
προηγούμενη φωτογραφία	1196
προηγούμενο	1071
προηγούμενο άρθρο	1068
προηγούμενο βίντεο	1188
προνόμια συνδρομητών	1140
προσαρμογή	1066
προσθέστε σχόλιο	1091
προσθέστε το σχόλιό σας	1091
προσθήκη απάντησης	1183
προσθήκη στα θέματά μου	1197
προσθήκη στο καλάθι	1198
προσθήκη σχολίου	1067
προσθήκη ως προτιμώμενη πηγή	1175
προστασία προσωπικών δεδομένων	1076
προσφορά για αναγνώστες	1140
προσφορά για συνδρομητές	1140
προσωπικά δεδομένα	1084
προτείνουμε	1068
προτείνουμε επίσης	1068
προτεινόμενα	1068
προτεινόμενα από taboola	1114
προτιμήσεις cookies	1146
προτιμήσεις απορρήτου	1187
προωθητικό περιεχόμενο	1062
πρόσφατα άρθρα	1068
πώς να απενεργοποιήσετε τον ad blocker	1156
πώς να το απενεργοποιήσετε	1158
""", 'ρ': """
ροή	1068
ροή ειδήσεων	1068
ρυθμίσεις	1066
ρυθμίσεις cookie	1146
ρυθμίσεις cookies	1076
ρυθμίσεις απορρήτου	1146
ρυθμισεις	1066
""", 'σ': """
σίγαση	1143
σας βοήθησε αυτό το άρθρο	1134
σας φάνηκε χρήσιμο	1134
σε συνεργασία με	1180
σκανάρετε το qr code	1149
σταυρόλεξα	1139
σταυρόλεξο	1139
στείλε το σε φίλο	1059
στείλτε μας τις φωτογραφίες σας	1170
στηρίξτε μας	1051
στηρίξτε μας στο patreon	1159
συμφωνω	1066
συμφωνώ	1076
συμφωνώ με την επεξεργασία των δεδομένων μου	1164
συμφωνώ με τους όρους χρήσης	1164
συνέχεια ανάγνωσης	1071
συνέχεια με apple	1162
συνέχεια με email	1193
συνέχεια με facebook	1162
συνέχεια με google	1162
συνέχεια στην ιστοσελίδα	1149
συνέχεια στο site	1149
συνέχεια στον browser	1149
συνδεθείτε	1054
συνδρομή	1054
συνδρομητές	1054
συνεχίζεται μετά τη διαφήμιση	1114
συνεχίστε την ανάγνωση	1196
σφάλμα φόρτωσης βίντεο	1188
σχετικά	1068
σχετικά άρθρα	1068
σχετικά θέματα	1068
σχετικά με εμάς	1084
σχετικά νέα	1068
σχετικές ειδήσεις	1068
σχετικό άρθρο	1068
σχολιάστε	1067
σχολιάστε το άρθρο	1067
σχόλια	1067
σχόλιο	1067
σύνδεση	1054
σύνδεση με apple	1162
σύνδεση με facebook	1162
σύνδεση με google	1162
σύνοψη με ai	1174
""", 'τ': """
τέλος διαφήμισης	1140
τέλος της διαφήμισης	1140
τέσταρε τις γνώσεις σου	1137
τα άρθρα εκφράζουν τις απόψεις των συντακτών τους	1086
τα πιο δημοφιλή	1068
τα πιο δημοφιλή της ημέρας	1068
τα πιο διαβασμένα	1068
τα πιο πρόσφατα	1068
τα σχόλια είναι απενεργοποιημένα	1183
τα σχόλια είναι μόνο για συνδρομητές	1183
ταξινόμηση	1135
ταξινόμηση κατά	1135
ταυτότητα	1084
ταχύτητα αναπαραγωγής	1142
τελευταία άρθρα	1068
τελευταία νέα	1068
τελευταίες ειδήσεις	1068
τεστάρετε τις γνώσεις σας	1137
το email σας	1194
το email υπάρχει ήδη	1194
το άρθρο εκφράζει τις απόψεις του συντάκτη	1086
το άρθρο συνεχίζεται μετά τη διαφήμιση	1114
το άρθρο συνεχίζεται παρακάτω	1114
το αίτημά σας στάλθηκε	1194
το αίτημά σας υποβλήθηκε	1194
το απενεργοποίησα	1156
το βίντεο δεν είναι διαθέσιμο	1142
το βίντεο φορτώνει	1142
το κείμενο συνεχίζεται παρακάτω	1114
το μήνυμά σας	1194
το μήνυμά σας εστάλη	1164
το μήνυμά σας στάλθηκε	1164
το πεδίο είναι υποχρεωτικό	1164
το πιο δημοφιλές	1163
το σχόλιό σας	1091
το ψευδώνυμό σας	1183
το όνομά σας	1183
τρέχων χρόνος	1143
""", 'υ': """
υπενθύμιση αργότερα	1050
υποβολή	94	1165
υποβολή σχολίου	1067
υπολειπόμενος χρόνος	1143
υποστηρίξτε μας	1051
υποχρεωτικά πεδία	1164
υποχρεωτικό πεδίο	1164
υπότιτλοι	1143
""", 'φ': """
φόρτωση ανάρτησης	1146
φόρτωση βίντεο	1142
φόρτωση περιεχομένου	1146
φόρτωση περισσότερων	1071
φόρτωση περισσότερων σχολίων	1134
φόρτωση προγράμματος αναπαραγωγής	1142
""", 'χ': """
χαρίστε αυτό το άρθρο	1059
χορηγοί	1180
χορηγούμενο	1062
χορηγούμενο άρθρο	1062
χορηγούμενο περιεχόμενο	1062
χορηγούμενο περιεχόμενο από taboola	1114
χορηγούμενοι σύνδεσμοι	1114
χορηγός	1180
χρόνος που απομένει	1142
χωρίς spam	1164
""", 'ψ': """
ψήφισε	94	1135
ψηφίστε	94	1135
ψηφίστε στη δημοσκόπηση	1134
ψηφοφορία	95	1093
""", 'ό': """
όλα τα άρθρα του συντάκτη	1168
όλα τα βίντεο	1168
όλα τα νέα	1168
όλα τα παιχνίδια	1137
όλα τα σχόλια	1067
όλες οι ειδήσεις	1068
όνομα	1165
όροι σχολιασμού	1067
όροι χρήσης	1076	1084
όχι ευχαριστώ	1050
όχι τώρα	1050	1154
όχι, ευχαριστώ	1050	1154
""", 'а': """
або	5129
абонамент	251
абонирай се	252
абонирай се за бюлетина	329
абонирайте се	251
автовоспроизведение	4294
автовідтворення	5116
автоматический перевод	4322
автоматическое воспроизведение	4294
автоматичне відтворення	5116
автоматичний переклад	5144
автоматично възпроизвеждане	317
автоматично преведено	338
автоматично пускане	317
авторизация	4187
авторизоваться	4187
адрес электронной почты	4190
азартные игры вызывают зависимость	4204
азартные игры могут вызвать зависимость	4204
азартные игры могут вызывать зависимость	4204
актуално	259
актуальне	5040
анкета	95	310
анкета на деня	309
анонимна кутия	335
анонимная почта	4317
анонимный ящик	4317
анонімна пошта	5139
анонімна скринька	5139
архив	4218
аудиоверсия	4294
аудіоверсія	5116
""", 'б': """
бажаєте отримувати сповіщення	5120
банковская карта	4186
банковский перевод	4186
без спам	329
без спама	4309
без спаму	5131
безкоштовна доставка	5111
безкоштовно. без спаму	5131
безопасный платеж	4185
безплатна доставка	313
бесплатная доставка	4289
бесплатно. без спама	4309
беше ли полезно	338
благодарим ви за абонамента	329
благодарим ви, че гласувахте	309
благодарим за вашия глас	309
благодарим за гласа	309
благодарим за съобщението	329
блокирай	321
блокировать	4299
блокувати	5121
больше	4218
больше материалов по теме	4218
больше новостей	4218
больше статей	4312
будь-яка сума	5126
будьте в курсе	4190
была ли статья полезной	4213
більше від автора	5134
більше за темою	5040
більше матеріалів автора	5056
більше матеріалів за темою	5040
більше на цю тему	5040
більше новин	5040
більше новин на тему	5040
більше по темі	5040
більше про це	5043
більше статей	5134
""", 'в': """
в закладки	4327
в избранное	4197
в корзину	4205	4288
в наш магазин	4288
в тази статия	332
в тренде	4218
в этой статье	4312
важен каждый рубль	4304
важен любой вклад	4304
важко відповісти	5107
важлива кожна гривня	5126
важливий кожен внесок	5126
важливо	5040
вам будет интересно	4218
вам може бути цікаво	5040
вам може сподобатися	5040
вам может быть интересно	4218
вам может понравиться	4218
вам також може сподобатися	5040
варианты подписки	4306
вартість доставки	5111
варіанти передплати	5128
вас може зацікавити	5040
вас может заинтересовать	4218
ваш e-mail	4190
ваш email	4190
ваш голос враховано	5102
ваш голос зараховано	5102
ваш голос принят	94	4282
ваш голос учтен	4282
ваш голос учтён	94	4282
ваша електронна пошта	5131
ваша почта	4310
ваша пошта	5132
ваша электронная почта	4309
ваше имя	4310
ваше повідомлення	5132
ваше повідомлення надіслано	5131
ваше сообщение	4310
ваше сообщение отправлено	4309
ваше ім'я	5132
вашето име	330
вашето съобщение	330
вашето съобщение е изпратено	329
вашият глас беше отчетен	309
вашият глас е отчетен	309
вашият имейл	329
вашият имейл адрес	329
вбудований контент	5113
введите e-mail	4190
введите email	4190
введите ваш email	4190
введите ваш адрес электронной почты	4190
введите корректный e-mail	4309
введите корректный email	4191
введите корректный адрес	4191
введите правильный e-mail	4191
введите сумму	4303
введіть коректний e-mail	5131
введіть суму	5125
вгору	5103
вградено съдържание	314
вернуться на главную	4312
версия для печати	4197
версия за печат	342
версія для друку	5149
вече гласувахте	309
вече имам профил	326
вече имате абонамент	326
вече имате акаунт	252
вече имате профил	326
вече подкрепям	266
вече следите	341
вече следите тази тема	341
вече сте абонат	252
вече сте гласували	309
вече съм абонат	326
вже вимкнено	5124
вже зареєстровані	5015
вже маєте акаунт	5128
вже маєте передплату	5128
вже є акаунт	5015
ви вже голосували	5102
ви вже проголосували	5102
ви вже підписані	5147
ви вже підписані на цю тему	5147
ви вичерпали ліміт статей	5128
ви можете відписатися будь-коли	5131
ви підписані	5131
ви підписані на автора	5147
ви підписані на тему	5147
ви успішно підписалися	5131
виберіть суму	5125
вибрати	5129
вибір редакції	5040
видео	4218
видео # из #	4311
видео # от #	331
видео больше недоступно	4294
видео загружается	4294
видео не может быть воспроизведено	4294
видео недоступно	4294
видео недоступно в вашей стране	4294
видео недоступно в вашем регионе	4294
видеоплеер загружается	4294
видеото вече не е налично	317
видеото не е достъпно	317
видеото не е достъпно във вашата страна	317
видеото не е налично	317
видеото не е налично във вашата страна	317
видеото не може да бъде възпроизведено	317
видяхте грешка	335
виж # снимки	331
виж всички	332
виж всички # снимки	331
виж всички снимки	331
виж всички статии	332
виж галерията	332
виж коментарите	339
виж офертата	312
виж резултатите	94	309
виж снимки	331
виж цената	312
вижте # снимки	331
вижте видеото	317
вижте всички	332
вижте всички # снимки	331
вижте всички снимки	331
вижте офертата	312
вижте още	259
вижте още от	259
вижте плановете	326
вижте резултатите	309
вижте снимки	331
вижте цената	312
вийти	19
використання матеріалів лише з дозволу редакції	5140
вимкнути звук	5116
вимкнути рекламу	5151
вимкніть adblock	5122
винаги показвай	314
винаги разрешавай	314
виникла помилка. спробуйте ще раз	5131
виправлення й уточнення	5139
вкажіть суму	5125
включете javascript	317
включете известията	320
включете се в дискусията	339
включи	321
включи звука	317
включи известията	320
включи се в дискусията	339
включите уведомления	4278
включить	4299
включить звук	4294
включить уведомления	4278
вконтакте	4198
влез	252
влез с facebook	326
влез с google	326
влез, за да коментираш	339
влезте	252
вміст недоступний	5113
внешний контент	4291
во весь экран	4221
водещи новини	259
войти	4187
войти в аккаунт	4187
войти в чат	4213
войти по почте	4306
войти с помощью google	4306
войти с яндекс id	4306
войти через apple	4306
войти через facebook	4306
войти через google	4306
войти через vk	4306
войти через вконтакте	4306
войти через яндекс	4306
войти, чтобы комментировать	4323
вопрос дня	4285
воспроизвести	4221
воспроизвести видео	4294
восстановить пароль	4306
время на чтение	4221
время чтения # мин	4221
все	4221
все комментарии	4213
все още няма коментари	339
все още нямате профил	326
все права сохранены	4318
всегда показывать	4291
всегда разрешать	4292
всего проголосовало #	4282
всеки лев е важен	324
всеки лев помага	324
всеки петък. безплатно. без спам	329
всички коментари	339
всички статии	332
всички статии на автора	332
встановити додаток	5118
встановити застосунок	5118
встроенный контент	4291
всяка помощ е важна	324
всяко дарение е важно	324
всяко дарение помага	324
всі коментарі	5145
всі матеріали	5134
всі матеріали автора	5134
всі новини	5042
всі статті	5134
всі статті автора	5134
вход	252	4187
вход с apple	326
вход с facebook	326
вход с google	326
вхід	5015
въведете валиден имейл	329
въведете имейл	329
въведете сума	324
възникна грешка. опитайте отново	329
възникна грешка. опитайте по-късно	329
външно съдържание	314
въпрос на деня	309
вы подписались	4191
вы подписаны	4309
вы подписаны на автора	4325
вы подписаны на тему	4325
вы уже голосовали	4282
вы уже проголосовали	4282
вы успешно подписались	4309
выберите подписку	4306
выберите сумму	4185
выберите тариф	4306
выбор редакции	4218
выбрать	4307
выбрать подписку	4306
выбрать тариф	4306
выйти	19
від наших партнерів	5151
відділ передплати: #	104
відео	5040
відео # з #	5133
відео # із #	5133
відео більше недоступне	5116
відео вище	5067
відео недоступне	5116
відео недоступне у вашій країні	5116
відео неможливо відтворити	5116
відео нижче	5067
відеоплеєр завантажується	5116
відкликати згоду	5113
відкрити	5044
відкрити в додатку	5118
відкрити в застосунку	5118
відкрити галерею	5134
відкрити застосунок	5118
відкрити карту	5044
відкрити статтю	5128
відновити пароль	5128
відписатися	5148
відписатися від теми	5147
відписатися можна будь-коли	5131
відповісти	5035	5146
відправити	5132
відскануйте qr-код	5119
відскануйте qr-код, щоб завантажити застосунок	5118
відтворити	5117
відтворити відео	5116
відхилити	5030
відхилити все	5114
відхилити всі	5114
""", 'г': """
генерирано от ai	338
генерирано от ии	338
генерирано с изкуствен интелект	338
главная	4221
главная страница	4313
главное	4218
главное за день	4218
главные новости	4218
гласувай	94	310
гласувайте	94
гласувам	310
гледай видеото	317
годишен абонамент	327
годишно	327
годишно плащане	327
годовая подписка	4307
головна	5042
головна сторінка	5135
головне	5040
головне за день	5040
головні новини	5040
голосование	95
голосовать	94	4285
голосування	95
голосувати	94	5107
грати	5107
грати онлайн	5102
громкость	4295
гучність	5117
""", 'д': """
да, включить	4279
да, искам	321
да, моля	321
да, пожалуйста	4299
да, спасибо	4299
да, хочу	4299
далее	4221
далі	5042	5103
дарете	251
дари	251
дари еднократно	324
дари месечно	324
дари сега	251
детали	4223
детальніше	5042
деталі	5044
дзен	4198
дивитися # світлин	5133
дивитися # світлини	5133
дивитися # фото	5133
дивитися # фотографій	5133
дивитися # фотографії	5133
дивитися всі	5134
дивитися всі # світлин	5133
дивитися всі # світлини	5133
дивитися всі # фото	5133
дивитися всі # фотографій	5133
дивитися всі # фотографії	5133
дивитися всі світлин	5133
дивитися всі світлини	5133
дивитися всі фото	5133
дивитися всі фотографій	5133
дивитися всі фотографії	5133
дивитися відео	5116
дивитися галерею	5134
дивитися онлайн-трансляцію	5134
дивитися оригінал	5104
дивитися світлин	5133
дивитися світлини	5133
дивитися усі # світлин	5133
дивитися усі # світлини	5133
дивитися усі # фото	5133
дивитися усі # фотографій	5133
дивитися усі # фотографії	5133
дивитися усі світлин	5133
дивитися усі світлини	5133
дивитися усі фото	5133
дивитися усі фотографій	5133
дивитися усі фотографії	5133
дивитися фото	5133
дивитися фотогалерею	5134
дивитися фотографій	5133
дивитися фотографії	5133
дивіться відео	5067
дивіться відео вище	5067
дивіться відео нижче	5067
дивіться також	5040
дивіться також відео	5067
дивіться у відео	5067
длительность	4295
длительность #	4295
для передплатників	5128
для подписчиков	4187
до закладок	5149
до кошика	5026	5110
до крамниці	5027
до початку сторінки	5106
до рецепту	64
до теми	5040
добавете ни като предпочитан източник	341
добави в количката	312
добави като предпочитан източник	341
добави коментар	339
добави към моите теми	341
добави към предпочитани източници	341
добавить в избранное	4325
добавить в избранные источники	4325
добавить в источники	4325
добавить в корзину	4288
добавить в мои темы	4325
добавить в предпочитаемые источники	4325
добавить комментарий	4213
добровольное пожертвование	4303
довільна сума	5125
догори	5103
додати в кошик	5110
додати до кошика	5110
додати до моїх тем	5147
додати до обраних джерел	5147
додати до обраного	5147
додати до пріоритетних джерел	5147
додати до улюблених джерел	5147
додати коментар	5035
додати як пріоритетне джерело	5147
дозволити	5121
дозволити й показати	5031
дозволити контент	5113
дозволити один раз	5113
дозволити рекламу	5124
дозволити сповіщення	5120
дозволити та показати	5031
дозволити та продовжити	5031
дозволити і показати	5031
дозволити і продовжити	5031
дозвольте сповіщення	5097
докладвай	340
докладвай грешка	262
докладвай коментар	339
докладвай рекламата	344
докладніше	5042
долучитися	5012
долучитися до обговорення	5145
долучитися до спільноти	5125
допомагає будь-яка сума	5126
доставка оплачивается отдельно	4288
достигнахте лимита на статиите	326
доступно по подписке	4187
друга сума	324
другая сумма	4185
други новини	22
другие материалы	22	4218
другие материалы рубрики	4218
другие новости	22	4218
другие новости раздела	4218
другие статьи	4218
другие статьи автора	4312
друк	5021
друкувати	5149
дякуємо за ваш голос	94	5102
дякуємо за ваше повідомлення	5131
дякуємо за голос	5102
дякуємо за повідомлення	5131
дякуємо за реєстрацію	5131
дякуємо за участь в опитуванні	5102
дізнатися ціну	5110
""", 'е': """
единоразово	4181
еднократно дарение	324
ежегодно	4307
ежемесячно	4181
ежемесячное пожертвование	4303
ежемесячный платеж	4304
ежемесячный платёж	4304
економія #%	5129
ексклузивно за абонати	326
ексклюзивно для передплатників	5128
електронна адреса	5132
електронна пошта	5132
електронна пошта або логін	5128
етикети	318
еще нет аккаунта	4306
еще новости	4218
еще от автора	4312
еще по теме	4218
ещё	4218
ещё не подписчик	4306
ещё нет аккаунта	4306
ещё новости	4218
ещё от автора	4312
ещё по теме	4218
""", 'ж': """
желаете ли да получавате известия	320
жодного спаму	5131
""", 'з': """
з нашого магазину	5110
з нашої крамниці	5027
за абонати	326
за датою	5146
за популярністю	5146
за темою	5040
забелязахте грешка	335
заборонити	5121
забравена парола	252
забравили сте паролата си	326
забронировать билет	4288
забронировать место	4288
забронювати квиток	5110
забронювати місце	5110
забув пароль	5128
забули пароль	5015
забыл пароль	4306
забыли пароль	4187
завантаження відео	5116
завантаження плеєра	5116
завантажити аудіо	5116
завантажити випуск	5116
завантажити відео	5113
завантажити додаток	5118
завантажити допис	5113
завантажити застосунок	5118
завантажити контент	5113
завантажити публікацію	5113
завантажити ще	5042
завжди дозволяти	5114
завжди показувати	5113
загрузить видео	4291
загрузить еще	4221
загрузить ещё	4221
загрузить контент	4291
загрузить пост	4291
загрузить публикацию	4291
загрузка видео	4294
загрузка плеера	4294
задонатити	5012
задонатить	4181
задължителни полета	329
задължително	330
задължително поле	329
заказать	4205
заказать книгу	4288
закрити	5011
закрити галерею	5134
закрити рекламу	5151
закрыть	4180
закрыть галерею	4312
закрыть рекламу	4328
залишилося #	5117
залишити відгук	5143
залишити відповідь	5038
залишити коментар	5035
залиште коментар	5145
заметили ошибку	4317
замовити	5026
замовити книгу	5110
замовити книжку	5110
запазете място	312
запази	262
запази за по-късно	342
запази избора	314
запази място	312
запази настройките	314
запази рецептата	64
запази статията	262
запам'ятати мене	5129
заповніть це поле	5131
заполните это поле	4309
запомни ме	327
запомнить меня	4307
започни теста	309
запретить	4299
запропонувати новину	5035
зарегистрироваться	4187
зареди видеото	314
зареди още	332
зареди публикацията	314
зареди съдържанието	314
зареждане на видеото	317
зареждане на плейъра	317
зареєструватися	5015
зарубежной картой	4304
затвори	266
затвори галерията	332
затвори рекламата	344
затрудняюсь ответить	4285
защо виждам тази реклама	344
зберегти	5021
зберегти вибір	5113
зберегти на потім	5149
зберегти налаштування	5113
зберегти рецепт	64
зберегти статтю	5021
збережено	5150
збільшити	5042
збільшити зображення	5134
збільшити текст	5149
збільшити фото	5134
збільшити шрифт	5149
зв'язатися з автором	5134
звук	318
згенеровано за допомогою ші	5143
згенеровано штучним інтелектом	5143
згенеровано ші	5143
згорнути	5044	5134
зменшити шрифт	5149
змінити згоду	5113
змінити налаштування	5031
змінити налаштування cookie	5031
змінити розмір тексту	5149
зміст	5042
зміст статті	5134
знайшли помилку	5139
знижка #%	5129
знижка для передплатників	5110
зображення # з #	5133
зображення # із #	5133
зовнішній контент	5113
зробити внесок	5012
зробити донат	5125
зрозуміло	5030
""", 'и': """
играй сега	309
играть	4285
играть онлайн	4282
из нашего магазина	4288
изберете	327
изберете абонамент	326
изберете план	326
изберете сума	324
избери	327
избери абонамент	326
избери план	326
избери сума	324
избрано от редакцията	259
известия	321
изключете adblock	322
изключете блокера за реклами	322
изключете рекламния блокер	322
изключи звука	317
изключих рекламния блокер	322
изкуственият интелект може да греши	338
изменить настройки	4208
изменить настройки cookie	4208
изменить размер текста	4327
изменить согласие	4291
изображение # из #	4311
изображение # от #	331
използвате adblock	322
използвате блокер за реклами	322
използвате рекламен блокер	322
изпратете сигнал	335
изпрати	330
изпрати коментар	339
изпрати на приятел	262
изпрати новина	335
изпрати обратна връзка	338
изпрати по имейл	262
изпрати сигнал	335
изпрати статията по имейл	262
изпрати съобщение	329
изтегли приложението	319
ии может ошибаться	4321
или	327	4307
имам профил	326
имате ли профил	326
име	330
имейл адрес	329
имейл или потребителско име	326
имя	4310
индекс	4310
интересное	4218
искате ли да получавате известия	320
использование материалов только с разрешения редакции	4318
исправления и уточнения	4317
""", 'к': """
к началу	4221
к началу страницы	4312
к рецепту	64
каждое пожертвование важно	4303
каждую пятницу. бесплатно. без спама	4309
каждый донат важен	4303
каждый рубль важен	4304
как да изключа adblock	322
как да изключите рекламния блокер	322
как защитаваме източниците си	335
как мы защищаем источники	4317
как мы защищаем наших источников	4317
как отключить adblock	4300
как пазим източниците си	335
картина в картината	317
картинка в картинке	4295
картинка в картинці	5117
категории	4218
категорії	5040
качество	4295
керування згодою	5113
керувати згодою	5113
керувати сповіщеннями	5120
ключови думи	259
книга з автографом	5027
книга з автографом автора	5027
книга с автографом	4206
книга с автографом автора	4206
книга с подписью автора	4206
книги с автографом	4206
книжка з автографом	5027
книжка з автографом автора	5027
книжки з автографом	5027
кожен внесок важливий	5126
кожен донат важливий	5125
кожна гривня важлива	5126
коментар	5035
коментари	262
коментарі	5035
коментарів ще немає	5145
коментирай	262
коментирайте	262
коментирайте първи	262
коментирането е изключено	339
коментування закрито	5145
коментувати	5035
комерційний контент	5151
комерційний матеріал	5151
комментарии	4213
комментарии отсутствуют	4213
комментарий	4213
комментировать	4213
коммерческий контент	4328
коммерческий материал	4328
конец рекламы	4328
контакти	5035
контакты	4213
контент заблокирован	4291
контент заблоковано	5113
контент недоступен	4291
контент недоступний	5113
конфиденциальность	4207
конфиденциальность и cookie	4208
конфіденційність і cookie	5031
копирай връзката	342
копирай линк	262
копирай линка	262
копирането забранено	336
копирано	343
копирано в клипборда	342
копирование запрещено	4318
копировать ссылку	4197
копіювання заборонено	5140
копіювати посилання	5021
край на рекламата	344
крамниця	5026
кросворд	5107
кроссворд	4285
кроссворд дня	4282
кръстословица	310
купете билети	312
купете книгата	312
купи абонамент	252
купи билет	312
купи билети	312
купи книгата	312
купи лиценз	336
купи сега	312
купите нам кофе	4303
купити	5026
купити журнал	5110
купити зараз	5110
купити квитки	5110
купити квиток	5110
купити книгу	5110
купити книжку	5110
купити ліцензію	5140
купити нам каву	5125
купити передплату	5128
купить	4205
купить билет	4288
купить билеты	4288
купить билеты онлайн	4288
купить журнал	4288
купить книгу	4288
купить лицензию	4318
купить номер	4288
купить подписку	4187
купить права на публикацию	4318
купить сейчас	4288
към галерията	332
към количката	312
към магазина	312
към началната страница	332
към началото	318
към рецептата	64
към страницата за дарения	324
към съдържанието	332
кінець реклами	5151
""", 'л': """
лента новостей	4218
линкът е копиран	342
личный кабинет	4187
лише для передплатників	5128
лише необхідні	5113
логин	4307
логин или e-mail	4306
логін	5129
логін або e-mail	5128
лучшие	4324
любая сумма	4304
любая сумма важна	4304
""", 'м': """
магазин	4205
маджонг	310	4285	5107
материал закрыт	4306
материал защищен авторским правом	4318
материал защищён авторским правом	4318
материал партнера	4328
материал партнёра	4328
материал создан автоматически	4321
материалы защищены авторским правом	4318
материалы партнеров	4202
материалы партнёров	4328
материалы по теме	4218
матеріал захищено авторським правом	5140
матеріал партнера	5151
матеріал створено автоматично	5143
матеріали за темою	5040
матеріали захищені авторським правом	5140
матеріали партнерів	5151
матеріали по темі	5040
машинний переклад	5144
машинно преведено	338
машинный перевод	4322
маєте акаунт	5128
маєте новину	5139
меню	4221	5042
месечен абонамент	327
месечно	327
месечно дарение	324
месечно плащане	327
месячная подписка	4307
метки	4218
ми не можемо показати цей вміст	5113
ми не можемо показати цей контент	5113
може би по-късно	266
може да ви хареса	259
може да харесате още	259
может быть, позже	4180
может позже	4180
можете да се откажете по всяко време	326
можете да се отпишете по всяко време	329
можливо, пізніше	5011
можна скасувати будь-коли	5128
мои темы	4325
моите теми	341
мой профиль	4187
моля, изключете рекламния блокер	322
моля, опитайте по-късно	329
моят профил	252
мої теми	5147
мы в социальных сетях	4199
мы в соцсетях	4199
мы вконтакте	4199
мы не можем показать это содержимое	4291
мы не можем показать этот контент	4291
мы отправили вам письмо	4191
мій профіль	5015
місячна передплата	5129
місячна підписка	5129
мітки	5040
""", 'н': """
на весь екран	5116
на весь экран	4294
на главную	4221
на головну	5134
на живо	318
на початок	5117
на початок сторінки	5134
на правах реклами	5024
на правах рекламы	4202
на сторінку пожертв	5125
на страницу пожертвований	4303
на цял екран	317
наверх	4221	5042
нагадати пізніше	5011
нагору	5103
нагору сторінки	5106
надіслати	94	5021	5132
надіслати відгук	5143
надіслати другові	5149
надіслати другу	5021
надіслати електронною поштою	5149
надіслати коментар	5145
надіслати новину	5139
надіслати новину анонімно	5139
надіслати повідомлення	5131
надіслати поштою	5021
надіслати статтю поштою	5021
надіслати у whatsapp	5149
надішліть свої фото	5139
наживо	5117
нажмите, чтобы увеличить	4312
назад	4221	5042	5103
назначение платежа: пожертвование	4303
най-коментирани	259
най-нови	340
най-новите първо	339
най-новото	259
най-популярен	327
най-стари	340
най-старите първо	339
най-харесвани	340
най-четени	259
най-четено	259
най-четено днес	259
най-четеното днес	259
найкраща пропозиція	5129
найкращі	5146
найпопулярніше	5040	5129
найпопулярніше за добу	5040
найпопулярніше за тиждень	5040
найпопулярніший	5129
найти	4221
найчитаніше	5040
налаштування	5030
налаштування cookie	5113
налаштування конфіденційності	5113
налаштування приватності	5113
налаштування файлів cookie	5113
налаштувати cookie	5113
налаштувати сповіщення	5120
налично в google play	319
нам нужно ваше согласие	4208
нам потрібна ваша згода	5031
намали шрифта	342
написати автору	5134
написати анонімно	5139
написати в редакцію	5139
написати коментар	5035
написать автору	4312
написать анонимно	4317
написать в редакцию	4317
написать комментарий	4213
напишете коментар	339
напиши коментар	262
напомни ми по-късно	266
напомнить позже	4180
направете дарение	251
направете теста	309
направи теста	309
настроить cookie	4291
настроить уведомления	4298
настройки	4207
настройки cookie	4207
настройки за поверителност	314
настройки конфиденциальности	4291
настройки на бисквитките	314
настройки приватности	4291
настройки файлов cookie	4291
наступна	5042
наступна новина	5134
наступна світлина	5134
наступна стаття	5040
наступна сторінка	5134
наступне відео	5116
наступне фото	5134
наступний матеріал	5106
наступний слайд	5134
натисніть, щоб збільшити	5134
начална страница	332
начать игру	4282
начать тест	4282
наш магазин	4206
наша крамниця	5027
нашли ошибку	4317
не вдалося відтворити відео	5116
не вдалося завантажити відео	5116
не дозволяти	5098
не зараз	5011	5098
не маєте акаунта	5128
не можем да покажем това съдържание	314
не пропустите	4218
не пропустіть	5040
не разрешать	4279
не сега	266
не сегодня	4180
не сейчас	4180	4279
не сьогодні	5011
не удалось воспроизвести видео	4294
не удалось загрузить видео	4294
не, благодаря	266
невалиден имейл	329
невалиден имейл адрес	329
неверный e-mail	4309
неверный email	4191
неверный адрес электронной почты	4309
неверный имейл	4191
нейросеть может ошибаться	4321
некоректна адреса	5131
некоректний e-mail	5131
некорректный e-mail	4309
некорректный email	4191
некорректный адрес	4309
немає акаунта	5128
немає акаунту	5128
немає коментарів	5145
немає передплати	5128
необов'язково	5132
необязательно	4310
неправильна електронна адреса	5131
неправильный e-mail	4191
неправильный email	4191
неправильный имейл	4191
нет аккаунта	4306
нет комментариев	4213
нет подписки	4306
нет, спасибо	4180	4279
нещо се обърка. опитайте отново	329
нещо се обърка. опитайте по-късно	329
никакого спама	4309
новини	5040
новини за темою	5040
новини компаній	5024
новини партнерів	5024	5040
новости	4218
новости smi#	4218
новости партнеров	4202
новости партнёров	4202
новости по теме	4218
новости сми#	4218
новые	4324
нові	5146
номер телефона	4310
номер телефону	5132
нравится	4324
няма коментари	339
нямам мнение	310
нямам профил	326
нямате абонамент	326
нямате профил	326
ні, дякую	5011	5098
""", 'о': """
обговорити	5035
обговорити в telegram	5038
обговорити в коментарях	5038
обговорити в чаті	5038
обговорити на форумі	5038
обговорити у facebook	5038
обговорити у форумі	5038
оберіть передплату	5128
оберіть план	5128
оберіть суму	5125
обнови страницата	323
обновите страницу	4302
обновить страницу	4302
обов'язкове поле	5131
обов'язково	5132
обрати	5129
обрати передплату	5128
обрати план	5128
обрати тариф	5128
обратная связь	4213
обратно към началната страница	332
обратно към началото	332
обратно нагоре	332
обсудить	4213
обсуждение	4213
общи условия	315
обязательно	4310
обязательное поле	4309
одноклассники	4198
одноразово	5012
озвучено роботом	4294
озвучено синтезированным голосом	4294
озвучено синтезованим голосом	5116
оновити сторінку	5124
оновіть сторінку	5124
опитайте отново	329
опитайте по-късно	329
опитування	95	5107
опитування дня	94	5102
оплата раз в год	4306
оплата раз на рік	5128
опрос	95
опрос дня	94	4282
опублікувати коментар	5038
основание: дарение	324
оставащо време	318
оставащо време #	317
оставащо време -#	317
оставете коментар	339
остави коментар	339
оставить комментарий	4213
оставить отзыв	4321
оставшееся время	4295
оставшееся время #	4294
оставшееся время -#	4294
оставьте комментарий	4323
останні новини	5040
останні статті	5040
от нашите партньори	344
от наших партнеров	4328
от наших партнёров	4328
от нашия магазин	312
ответить	4213	4324
отвори в приложението	319
отвори галерията	332
отвори приложението	319
отговор	340
отговори	340
отдел подписки: #	104
отиди на рецептата	64
отказ по всяко време	326
отказаться	4207
отказвам всички	315
отклонить	4207
отклонить все	4292
отклонить всё	4292
отключете статията	326
отключете цялата статия	252
отключи статията	252
отключите adblock	4300
отключите адблок	4300
отключить звук	4294
отключить рекламу	4328
открихте грешка	335
открихте грешка в текста	335
открыть	4223
открыть в браузере	4332
открыть галерею	4312
открыть карту	4223
открыть приложение	4296
открыть статью	4306
отмена в любой момент	4306
отменить можно в любой момент	4306
отозвать согласие	4291
отпечатай	262
отпечатай статията	262
отписаться	4326
отписаться можно в любой момент	4309
отписаться от рассылки	4332
отписаться от темы	4325
отпишете се по всяко време	329
отправить	94	4310
отправить другу	4197
отправить комментарий	4323
отправить отзыв	4321
отправить по почте	4197
отправить по электронной почте	4327
отправить сообщение	4309
отримувати сповіщення	5120
отсканируйте qr-код	4297
отстъпка за абонати	312
оттегли съгласието	314
оттегляне на съгласието	314
отхвърли всички	315
оферта за читатели	312
оформити передплату	5128
оформити підписку	5015
оформить донат	4181
оформить доступ	4306
оформить ежемесячное пожертвование	4303
оценете статията	262
оцените материал	4213
оцените рецепт	64
оцените статью	4213
оценить рецепт	64
оцініть матеріал	5035
оцініть рецепт	64
оцініть статтю	5035
още новини	259
още нямате абонамент	326
още нямате профил	326
още от	259
още от автора	332
още от деня	259
още от рубриката	259
още от този автор	332
още по темата	259
още статии	332
""", 'п': """
парола	327
пароль	4307	5129
партнерский материал	4202
партнерский проект	4202
партнерський матеріал	5024
партнерський проєкт	5024
партньорско съдържание	258
партнёрский материал	4202
партнёрский проект	4202
пасианс	310
пасьянс	4285	5107
пауза	318	4295	5117
переведено автоматически	4321
переведено нейросетью	4321
переведено с помощью ии	4321
перевір себе	5107
перевірте свою пошту	5131
перевірте свої знання	5102
перевірте себе	5107
переглянути # світлин	5133
переглянути # світлини	5133
переглянути # фото	5133
переглянути # фотографій	5133
переглянути # фотографії	5133
переглянути всі # світлин	5133
переглянути всі # світлини	5133
переглянути всі # фото	5133
переглянути всі # фотографій	5133
переглянути всі # фотографії	5133
переглянути всі світлин	5133
переглянути всі світлини	5133
переглянути всі фото	5133
переглянути всі фотографій	5133
переглянути всі фотографії	5133
переглянути галерею	5134
переглянути пропозицію	5110
переглянути результати	94	5102
переглянути світлин	5133
переглянути світлини	5133
переглянути усі # світлин	5133
переглянути усі # світлини	5133
переглянути усі # фото	5133
переглянути усі # фотографій	5133
переглянути усі # фотографії	5133
переглянути усі світлин	5133
переглянути усі світлини	5133
переглянути усі фото	5133
переглянути усі фотографій	5133
переглянути усі фотографії	5133
переглянути фото	5133
переглянути фотографій	5133
переглянути фотографії	5133
переглянути ціну	5110
передплата	5015
передплатити	5015
перезавантажити сторінку	5124
перезавантажте сторінку	5124
перезагрузите страницу	4302
перезагрузить страницу	4302
перейти в галерею	4312
перейти в магазин	4288
перейти до галереї	5134
перейти до досьє	5134
перейти до змісту	5134
перейти до контенту	5134
перейти до крамниці	5027
перейти до магазину	5110
перейти до оплати	5125
перейти до основного вмісту	5134
перейти до пожертви	5125
перейти до пропозиції	5110
перейти до рецепта	64
перейти к досье	4312
перейти к контенту	4312
перейти к оплате	4303
перейти к основному содержанию	4312
перейти к пожертвованию	4303
перейти к предложению	4288
перейти к рецепту	64
перейти к содержанию	4221
перейти к сюжету	4312
перекладено автоматично	5143
перекладено за допомогою ші	5143
перекладено ші	5143
пересказ нейросети	4321
пересказано нейросетью	4321
печать	4197
печать рецепта	64
питання дня	5107
пишете до редакцията	335
пишете на автора	332
пиши на автора	332
платена публикация	90	258
платено партньорство	344
платено съдържание	258
плеер загружается	4294
плейърът се зарежда	317
плеєр завантажується	5116
по дате	4324
по подписке	4187
по популярности	4324
по теме	4218
по-късно	266	321
побачили помилку	5139
повернутися на головну	5134
повернутися нагору	5106
повний екран	5117
повноекранний режим	5116
повідомити новину	5139
повідомити про помилку	5035
повідомити про помилку в тексті	5035
повідомлення	5132
повідомлення надіслано	5131
погоджуюсь	5030
погоджуюся	5030
погодитись і продовжити	5031
погодитися та продовжити	5113
погодитися і продовжити	5031
пограти	5107
подай сигнал	335
подарете тази статия	262
подари статията	342
подарить доступ	4327
подарить материал	4197
подарить статью	4187
подарувати доступ	5149
подарувати статтю	5021
поддержать	4181
поддержать автора	4181
поддержать на boosty	4303
поддержать на patreon	4303
поддержать нас	4181
поддержать проект	4181
поддержать редакцию	4181
поддержите нас	4181
поделитесь	4197
поделиться	4197
поделиться в telegram	4197
поделиться в twitter	4197
поделиться в одноклассниках	4197
поделиться в соцсетях	4197
поделиться вконтакте	4197
поделиться новостью	4197
поделиться ссылкой	4197
поделиться статьей	4197
поделиться статьёй	4197
подкасти	5040
подкасты	4218
подкрепете ни	251
подкрепи	251
подкрепи ни	251
подобається	5146
подобни статии	259
подписаться	4187
подписаться в max	4199
подписаться в telegram	4199
подписаться на автора	4325
подписаться на канал	4199
подписаться на новости	4190
подписаться на рассылку	4190
подписаться на телеграм-канал	4199
подписаться на тему	4325
подписаться на уведомления	4298
подписка	4187
подписка на год	4306
подписка на месяц	4306
подписывайтесь	4199
подпишитесь	4306
подпишитесь на рассылку	4190
подреди по	339
подробнее	4221
подробнее по теме	4218
подтвердите e-mail	4309
подтвердите адрес электронной почты	4309
поділитись	5021
поділитися	5021
поділитися в telegram	5021
поділитися в соцмережах	5021
поділитися новиною	5021
поділитися статтею	5021
поділіться	5021
пожаловаться	4324
пожаловаться на комментарий	4323
пожаловаться на рекламу	4328
пожертвовать	4181
пожертвувати	5012
позволи	321
позволи известия	320
позже	4299
поиск	4221
покажи # отговора	339
покажи # снимки	331
покажи всички # снимки	331
покажи всички снимки	331
покажи всичко	260
покажи галерията	332
покажи и приеми	314
покажи коментарите	339
покажи отговорите	339
покажи още	260
покажи паролата	326
покажи по-малко	332
покажи повече	332
покажи резултатите	94	309
покажи снимки	331
покажи субтитрите	317
покажи съдържанието	314
показати # відповідей	5145
показати # відповіді	5145
показати # світлин	5133
показати # світлини	5133
показати # фото	5133
показати # фотографій	5133
показати # фотографії	5133
показати більше	5042
показати вміст	5113
показати все	5044
показати всі	5135
показати всі # світлин	5133
показати всі # світлини	5133
показати всі # фото	5133
показати всі # фотографій	5133
показати всі # фотографії	5133
показати всі світлин	5133
показати всі світлини	5133
показати всі фото	5133
показати всі фотографій	5133
показати всі фотографії	5133
показати відповіді	5145
показати галерею	5134
показати й прийняти	5113
показати коментарі	5035
показати контент	5113
показати менше	5134
показати оригінал	5044	5104
показати пароль	5128
показати підпис	5134
показати результати	94	5102
показати розшифровку	5116
показати світлин	5133
показати світлини	5133
показати субтитри	5116
показати усі # світлин	5133
показати усі # світлини	5133
показати усі # фото	5133
показати усі # фотографій	5133
показати усі # фотографії	5133
показати усі світлин	5133
показати усі світлини	5133
показати усі фото	5133
показати усі фотографій	5133
показати усі фотографії	5133
показати фото	5133
показати фотографій	5133
показати фотографії	5133
показати ще	5042
показати і прийняти	5113
показать # ответа	4323
показать # ответов	4323
показать # фото	4311
показать # фотографии	4311
показать # фотографий	4311
показать больше	4221
показать все	4223	4313
показать все # фото	4311
показать все # фотографии	4311
показать все # фотографий	4311
показать все фото	4311
показать все фотографии	4311
показать все фотографий	4311
показать галерею	4312
показать еще	4221
показать ещё	4221
показать и принять	4291
показать карту	4223
показать комментарии	4213
показать контент	4291
показать меньше	4223	4312
показать оригинал	4223	4283
показать ответы	4323
показать пароль	4306
показать перевод	4223
показать подпись	4312
показать расшифровку	4294
показать результаты	94	4282
показать содержимое	4291
показать субтитры	4294
показать фото	4311
показать фотографии	4311
показать фотографий	4311
показувати завжди	5113
показывать всегда	4291
поки немає коментарів	5145
поле обов'язкове для заповнення	5131
поле обязательно для заполнения	4309
полето е задължително	329
политика cookie	4291
политика за защита на личните данни	314
политика за поверителност	314
политика исправлений	4317
политика конфиденциальности	4207
политика конфиденциальности и cookie	4208
политика обработки персональных данных	4207
полноэкранный режим	4294
полный экран	4295
получавай известия	320
получать уведомления	4298
пользовательское соглашение	4207
політика cookie	5113
політика виправлень	5139
політика конфіденційності	5030
політика конфіденційності та cookie	5031
політика приватності	5113
помогает любая сумма	4304
помочь	4181
помочь нам	4181
помочь проекту	4181
помочь редакции	4181
помітили помилку	5139
понятно	4207
попередня	5042
попередня новина	5134
попередня стаття	5040
попередня сторінка	5134
попереднє фото	5134
попередній матеріал	5106
попередній слайд	5134
поправки и уточнения	335
попробовать бесплатно	4187
попробуйте еще раз	4309
попробуйте ещё раз	4309
попробуйте позже	4309
популярне	5040
популярное	4218
популярные	4218	4324
популярные новости	4218
популярные статьи	4218
популярный	4307
популярні	5146
популярні новини	5040
попълнете това поле	329
поръчай книгата	312
поръчайте книгата	312
посилання скопійовано	5021
поскаржитися	5146
поскаржитися на коментар	5145
поскаржитися на рекламу	5151
последнее	4218
последни	259
последни новини	259
последние новости	4218
послухати новину	5021
посмотреть # фото	4311
посмотреть # фотографии	4311
посмотреть # фотографий	4311
посмотреть в браузере	4332
посмотреть все # фото	4311
посмотреть все # фотографии	4311
посмотреть все # фотографий	4311
посмотреть все фото	4311
посмотреть все фотографии	4311
посмотреть все фотографий	4311
посмотреть результаты	94	4282
посмотреть фото	4311
посмотреть фотографии	4311
посмотреть фотографий	4311
посмотреть цену	4288
потвърдете имейла си	329
поточний час	5117
поточний час #	5116
потребителско име	327
потребителско име или имейл	326
похожие материалы	4218
похожие статьи	4218
почати гру	5102
почати тест	5102
почему я вижу эту рекламу	4328
почерпете ни с кафе	324
почерпи ни кафе	324
почтовый индекс	4310
поширити	5021
поширити у facebook	5021
поштовий індекс	5132
пошук	5042
пощенски код	330
правила за коментарите	339
правила за коментиране	262
правила использования	4207
правила коментарів	5145
правила коментування	5035
правила комментариев	4323
правила комментирования	4213
правила користування	5114
предимства за абонати	312
предишна новина	332
предишна снимка	332
предишна статия	332
предишна страница	332
предложение для подписчиков	4288
предложение для читателей	4288
предложить новость	4213
предыдущая	4221
предыдущая новость	4312
предыдущая статья	4218
предыдущая страница	4312
предыдущая фотография	4312
предыдущее фото	4312
предыдущий слайд	4312
презаредете страницата	323
презареди страницата	323
премиум	4187
преміум	5015
препечатването е забранено	336
препечатването забранено	336
препоръчани	259
препоръчано от outbrain	344
препоръчано от taboola	344
препоръчваме	327
препоръчваме ви	259
препоръчваме ви още	259
препоръчваме още	259
пригостити кавою	5125
пригостіть нас кавою	5125
придбати квитки	5110
придбати квиток	5110
придбати книжку	5110
придбати передплату	5128
придбати права на публікацію	5140
приемам всички	315
приемам всички бисквитки	314
приемам и продължавам	314
приеми всички	315
приеми и покажи	314
приеми и продължи	314
призначення платежу: благодійний внесок	5125
прийняти	5030
прийняти все	5114
прийняти всі	5030
прийняти всі файли cookie	5113
прийняти й показати	5113
прийняти й продовжити	5031
прийняти та показати	5113
прийняти та продовжити	5113
прийняти і продовжити	5113
принтирай	262
принтирай рецептата	64
принципи редакції	5139
принять	4207
принять все	4207
принять все cookie	4291
принять все файлы cookie	4291
принять всё	4207
принять и показать	4291
принять и продолжить	4291
прислать новость	4213
прислать новость анонимно	4317
присоединиться к обсуждению	4323
приховати коментарі	5038
пришлите свои фото	4317
приєднатися	5012
приєднатися до спільноти	5012
про автора	5056
про авторку	5056
про авторів	5056
проверете имейла си	329
проверете пощата си	329
провери знанията си	309
проверь себя	4285
проверьте адрес почты	4191
проверьте свои знания	4282
проверьте свою почту	4309
проверьте себя	4285
проголосовало #	4282
проголосовать	94
проголосувати	94
продовження під рекламою	5024
продовження статті під рекламою	5024
продовжити без вимкнення	5122
продовжити з apple	5128
продовжити з google	5128
продовжити через apple	5128
продовжити через facebook	5128
продовжити через google	5128
продолжительность #	4295
продолжить без отключения	4300
продолжить без поддержки	4180
продолжить с apple	4306
продолжить с google	4306
продолжить через apple	4306
продолжить через facebook	4306
продолжить через google	4306
продължава след рекламата	258
продължете с google	326
продължи без изключване	322
продължи с apple	326
продължи с facebook	326
продължи с google	326
продължителност	318
продължителност #	318
произвольная сумма	4303
произошла ошибка	4310
произошла ошибка. попробуйте ещё раз	4309
произошла ошибка. попробуйте позже	4309
пройти опитування	5102
пройти опрос	4282
пройти тест	4282
прокоментувати	5146
прокомментировать	4324
промени размера на текста	342
промо	4202	5024
пропозиція для передплатників	5110
пропозиція для читачів	5110
прослухати статтю	5116
прослушать	4197
прослушать новость	4197
прослушать статью	4294
прочетено от синтетичен глас	317
прочетете и	259
прочетете цялата статия	332
прочети по-късно	342
прочети с абонамент	326
прочети транскрипцията	317
прочети цялата новина	332
прочети цялата статия	332
прочитати пізніше	5149
прочитать позже	4327
прямой эфир	4295
прізвище	5132
публикувай коментар	339
пусни видеото	317
първо най-новите	339
підписатись	5015
підписатися	5015
підписатися на автора	5147
підписатися на сповіщення	5120
підписатися на тему	5147
підписка	5015
підсумок від ші	5143
підтвердьте електронну адресу	5131
підтвердіть e-mail	5131
підтримайте нас	5012
підтримати	5012
підтримати автора	5012
підтримати журналістів	5012
підтримати на buy me a coffee	5125
підтримати на patreon	5125
підтримати нас	5012
підтримати проєкт	5125
підтримати разово	5125
підтримати редакцію	5012
підтримувати щомісяця	5125
пізніше	5121
""", 'р': """
радимо прочитати	5040
радимо також	5040
развернуть	4221
разгадать кроссворд	4282
размер на текста	342
размер на шрифта	68
размер текста	68
размер шрифта	68
разова підтримка	5126
разовий внесок	5126
разовий донат	5125
разово	4181
разовое пожертвование	4303
разовый платеж	4304
разовый платёж	4304
разпечатай	262
разпечатай статията	342
разреши	321
разреши веднъж	314
разреши известия	320
разреши известията	320
разреши рекламите	323
разрешите уведомления	4278
разрешить	4299
разрешить и показать	4208
разрешить и продолжить	4208
разрешить контент	4291
разрешить один раз	4291
разрешить рекламу	4302
разрешить уведомления	4278
ранняя регистрация	4289
раскрыть	4223
распечатать	4197
распечатать рецепт	64
распечатать статью	4197
рассказать друзьям	4197
рассылка	4190
рассылки	4190
расшифровка	4295
регистрация	252	4187
редакция рекомендует	4218
редакційна політика	5139
редакційна політика видання	5139
резултати от анкетата	309
резултати от гласуването	309
результати	95	5044
результати голосування	5117
результати опитування	5117
результаты	95	4223
результаты голосования	4295
результаты опроса	4295
реклама	258	4202	5024
реклама - статията продължава по-долу	258
реклама google	4328
реклама від google	5151
реклама закончилась	4328
реклама закінчилася	5151
реклама на сайте	4202
реклама на сайті	5024
реклама окончена	4328
реклама от google	4328
реклама. продовження нижче	5024
реклама. продолжение ниже	4202
реклами от google	344
рекламний матеріал	5151
рекламно каре	258
рекламно съдържание	258
рекламный материал	4328
рекомендовано outbrain	4328
рекомендовано taboola	4328
рекомендуем	4218	4307
рекомендуем почитать	4218
рекомендуем также	4218
рекомендуемое	4218
рекомендуємо	5040	5129
рекомендуємо прочитати	5040
рекомендуємо також	5040
реши кръстословицата	309
реши теста	309
реєстрація	5015
розгадати кросворд	5102
розгорнути	5044	5134
роздрукувати	5021
роздрукувати рецепт	64
роздрукувати статтю	5021
розмір тексту	68
розмір шрифту	68
розшифровка	5117
российской картой	4304
рубрики	4218	5040
річна передплата	5129
річна підписка	5129
""", 'с': """
самая выгодная	4307
само за абонати	326
само необходими	314
само необходимите	314
самое важное	4218
самое популярное	4218
самое читаемое	4218
самое читаемое за день	4218
самое читаемое за неделю	4218
самый популярный	4307
свали аудиото	317
свали епизода	317
свали от app store	319
свали от google play	319
свали приложението	319
свежее	4218
свежие новости	4218
свернуть	4221
своя сума	5125
своя сумма	4303
свържете се с редакцията	335
свържи се с автора	332
свързани новини	259
свързани публикации	259
свързани статии	259
связаться с нами	4213
світлина # з #	5133
світлина # із #	5133
сгенерировано ии	4321
сгенерировано нейросетью	4321
сгенерировано с помощью ии	4321
сделать донат	4303
сделать пожертвование	4181
сейчас читают	4218
сигнализирай за грешка	335
сканворд	4285
сканирай qr кода	319
сканирайте qr кода	319
сканирайте qr кода и изтеглете приложението	319
сканируйте qr-код	4297
скануйте qr-код	5119
скасувати можна будь-коли	5128
скачать аудио	4294
скачать выпуск	4294
скачать из google play	4296
скидка #%	4307
скидка для подписчиков	4288
скопировано	4198
скопировано в буфер обмена	4327
скопировать ссылку	4197
скопировать ссылку на статью	4197
скопійовано	5150
скопійовано в буфер обміну	5149
скопіювати посилання	5021
скопіювати посилання на статтю	5021
скорост	318
скорост на възпроизвеждане	317
скорость воспроизведения	4294
скрий отговорите	339
скрий рекламата	344
скрыть	4223
скрыть ответы	4323
скрыть рекламу	4328
слайд # з #	5133
слайд # из #	4311
слайд # от #	331
слайд # із #	5133
слайд #/#	4311	5133
следвай автора	341
следвай темата	341
следвате тази тема	341
следваща новина	332
следваща снимка	332
следваща статия	332
следваща страница	332
следващо видео	317
следете на живо	332
следете темата	341
следи темата	341
следить за автором	4325
следить за онлайном	4312
следить за темой	4325
следующая	4221
следующая новость	4312
следующая статья	4218
следующая страница	4312
следующая фотография	4312
следующее видео	4294
следующее фото	4312
следующий слайд	4312
слухати	5021
слухати новину	5021
слушай новината	262
слушай статията	317
слушать	4197
слушать новость	4197
см. также	4218
смотреть # фото	4311
смотреть # фотографии	4311
смотреть # фотографий	4311
смотреть в браузере	4332
смотреть видео	4294
смотреть все	4221
смотреть все # фото	4311
смотреть все # фотографии	4311
смотреть все # фотографий	4311
смотреть все фото	4311
смотреть все фотографии	4311
смотреть все фотографий	4311
смотреть галерею	4312
смотреть онлайн-трансляцию	4312
смотреть оригинал	4283
смотреть предложение	4288
смотреть фото	4311
смотреть фотогалерею	4312
смотреть фотографии	4311
смотреть фотографий	4311
смотри также	4218
смотрите также	4218
сначала новые	4323
сначала старые	4323
снимка # от #	331
снимка #/#	331
снимок # из #	4311
советуем почитать	4218
согласен	4207
согласен и продолжить	4208
согласиться	4207
согласиться и продолжить	4291
содержание	4221
содержание статьи	4312
содержимое недоступно	4291
создано ии	4321
создано нейросетью	4321
создано при помощи ии	4321
создано с помощью ии	4321
создать аккаунт	4187
сообщение	4310
сообщение отправлено	4309
сообщить новость	4317
сообщить об опечатке	4213
сообщить об ошибке	4213
сортирай по	339
сортиране	340
сортировать	4324
сортировать по	4323
сортировка	4324
сортування	5146
сортувати	5146
сортувати за	5145
сохранено	4198
сохранить	4197
сохранить выбор	4291
сохранить на потом	4327
сохранить настройки	4291
сохранить рецепт	64
сохранить статью	4197
социальные сети	4199
спасибо за ваш голос	94	4282
спасибо за ваше сообщение	4309
спасибо за подписку	4190
спасибо за регистрацию	4309
спасибо за сообщение	4309
спасибо за участие в опросе	4282
спасибо, ваш голос учтён	4282
спершу нові	5145
спершу старі	5145
спестявате #%	327
спецпроект	4202
спецпроєкт	5024
сповіщення	5121
споделете	262
сподели	262
сподели във facebook	262
сподели като подарък	342
сподели по имейл	342
сподели статията	262
споделяне	262
спонсорирано	258
спонсорирано съдържание	344
спонсорский материал	4328
спонсорський матеріал	5151
способ оплаты	4185
способы оплаты	4185
спочатку нові	5145
спочатку старі	5145
спри да следваш	341
спробуйте пізніше	5131
спробуйте ще раз	5131
ссылка скопирована	4197
сталася помилка	5132
сталася помилка. спробуйте пізніше	5131
сталася помилка. спробуйте ще раз	5131
станете член	251
стани абонат	251
стани дарител	251
старые	4324
старі	5146
стати патроном	5125
стати підписником	5125
стати співучасником	5012
стати частиною спільноти	5012
стати членом клубу	5125
статията е заключена	326
статията е защитена с авторско право	336
статията се чете от изкуствен интелект	317
стаття захищена авторським правом	5140
стать патроном	4181
стать соучастником	4181
стать спонсором	4181
статья защищена авторским правом	4318
створено за допомогою штучного інтелекту	5143
створено за допомогою ші	5143
створено штучним інтелектом	5143
створено ші	5143
створити акаунт	5015
стежити за автором	5147
стежити за онлайном	5134
стежити за темою	5147
стислий переказ від ші	5143
стоимость доставки	4289
сторінка # з #	5133
сторінка # із #	5133
сторінка #/#	5133
страница # из #	4311
страница # от #	331
страница #/#	331	4311
стрічка новин	5040
субтитри	318	5117
субтитры	4295
судоку	310	4285	5107
сума по избор	324
сховати	5044
сховати відповіді	5145
сховати рекламу	5151
сходни новини	259
схожі матеріали	5040
схожі новини	5040
схожі статті	5040
съгласен съм и продължавам	314
съдържание от партньор	344
съдържанието е блокирано	314
съдържанието е защитено с авторски права	336
съдържанието не е налично	314
съдържанието не може да бъде показано	314
създадено от ии	338
създадено с изкуствен интелект	338
създадено с помощта на ии	338
създай профил	252
съобщение	330
съобщението е изпратено	329
съобщете за грешка	335
съобщи за грешка	335
сыграть	4285
сюжет	4218
сюжеты	4218
""", 'т': """
тагове	259
тази статия е заключена	326
так, будь ласка	5121
так, дякую	5121
так, увімкнути	5098
так, хочу	5121
також читайте	5040
твитнуть	4197
твиттер	4198
твітнути	5021
теги	4218	5040
текст продовжується під рекламою	5024
текст создан автоматически	4321
текст створено автоматично	5143
текст читает робот	4294
текущее время	4295
текущее время #	4294
текущо време	318
текущо време #	317
телеграм	4198
телефон	330	4310	5132
тема	330	4310	5132
тема дня	4218
теми	5040
темы	4218
тест дня	4282
тествай знанията си	309
това видео вече не е налично	317
това видео не е налично	317
това поле е задължително	329
това съдържание не е налично	314
това съдържание не може да бъде показано	314
только для подписчиков	4187
только необходимые	4291
транскрипция	318
тривалість	5117
тривалість #	5117
търговско съдържание	344
тільки необхідні	5113
""", 'у': """
у вас вже є акаунт	5128
у вас включен adblock	4300
у вас нет подписки	4306
у вас уже есть аккаунт	4306
у кошик	5026
у мене вже є акаунт	5128
у мене є акаунт	5128
у мене є передплата	5128
у меня есть аккаунт	4306
у меня есть подписка	4306
у меня нет аккаунта	4306
у меня уже есть аккаунт	4306
у цій статті	5134
уведомления	4299
увеличи	318
увеличи снимката	332
увеличи текста	342
увеличи шрифта	342
увеличить	4221
увеличить изображение	4312
увеличить текст	4327
увеличить фото	4312
увеличить шрифт	4327
увійти	5015
увійти з google	5128
увійти за допомогою google	5128
увійти через apple	5128
увійти через facebook	5128
увійти через google	5128
увійти, щоб коментувати	5145
увімкнути	5121
увімкнути звук	5116
увімкнути сповіщення	5097
увімкніть сповіщення	5097
угостите нас кофе	4303
угостить кофе	4304
уже есть аккаунт	4187
уже зарегистрированы	4187
уже зареєструвалися	5015
уже отключил	4302
узнать цену	4288
укажите сумму	4303
уменьшить шрифт	4327
умови використання	5030
управление на бисквитките	314
управление на известията	320
управление на съгласието	314
управление согласием	4291
управление уведомлениями	4298
управлявай съгласието	314
управлять согласием	4291
условия за ползване	314
установить приложение	4296
усі коментарі	5145
усі матеріали	5134
усі матеріали автора	5134
усі матеріали авторки	5056
усі матеріали за темою	5134
усі новини	5042
усі статті	5134
усі статті автора	5134
участие в азартных играх может вызвать зависимость	4204
участие в азартных играх может вызвать игровую зависимость	4204
""", 'ф': """
файлы cookie	4207
фамилия	330	4310
фейсбук	4198
филворды	4285
фото	4218
фото # з #	5133
фото # из #	4311
фото # із #	5133
фото #/#	4311	5133
фоторепортаж	4218
""", 'х': """
харесай	262
харесва ми	340
хорошо	4207
хотите получать уведомления	4298
хочете отримувати сповіщення	5120
""", 'ц': """
це було корисно	5143
це відео більше недоступне	5116
це відео недоступне	5116
це відео недоступне у вашій країні	5116
це поле обов'язкове	5131
цей контент недоступний	5113
цей контент неможливо показати	5113
цей матеріал закритий	5128
цена на доставката	312
ця стаття закрита	5128
цял екран	317
""", 'ч': """
час читання # хв	5042
час, що залишився	5116
час, що залишився #	5116
чете синтетичен глас	317
четете без ограничения	326
четете без реклами	344
четете в приложението	319
чети без реклами	344
чети в приложението	319
чи була стаття корисною	5035
читает синтезированный голос	4294
читайте в застосунку	5118
читайте в приложении	4296
читайте еще	4218
читайте ещё	4218
читайте ниже	4202
читайте первыми в приложении	4296
читайте першими в застосунку	5118
читайте по теме	4218
читайте также	4218
читайте також	5040
читати без обмежень	5128
читати без реклами	5151
читати всю новину	5134
читати всю статтю	5134
читати далі	5042
читати з передплатою	5128
читати коментарі	5145
читати оригінал	5104
читати повністю	5042
читати розшифровку	5116
читати статтю повністю	5134
читати також	5040
читать без ограничений	4306
читать без рекламы	4328
читать в max	4199
читать в telegram	4199
читать в браузере	4332
читать всю статью	4312
читать далее	4221
читать дальше	4221
читать ещё	4221
читать комментарии	4213
читать оригинал	4283
читать полностью	4221
читать расшифровку	4294
читать с подпиской	4306
читать статью полностью	4312
читать также	4218
читать целиком	4312
читає синтезований голос	5116
чому я бачу цю рекламу	5151
что еще почитать	4218
что ещё почитать	4218
что-то пошло не так	4310
что-то пошло не так, попробуйте позже	4309
что-то пошло не так. попробуйте еще раз	4309
что-то пошло не так. попробуйте ещё раз	4309
что-то пошло не так. попробуйте позже	4309
чуй статията	317
""", 'ш': """
швидкість відтворення	5116
ші може помилятися	5143
""", 'щ': """
ще за темою	5040
ще на цю тему	5043
ще не передплатник	5128
ще немає акаунта	5128
ще новини	5040
що ще почитати	5040
щомісяця	5012	5129
щомісячна підтримка	5126
щомісячний внесок	5125
щоп'ятниці. безкоштовно. без спаму	5131
щороку	5129
щось пішло не так	5132
щось пішло не так, спробуйте пізніше	5131
щось пішло не так. спробуйте пізніше	5131
щось пішло не так. спробуйте ще раз	5131
""", 'э': """
экономия #%	4307
эксклюзивно для подписчиков	4306
электронная почта	4190
электронная почта или логин	4306
эта статья закрыта	4306
это было полезно	4321
это видео больше недоступно	4294
это видео недоступно	4294
это видео недоступно в вашей стране	4294
это поле обязательно	4309
это поле обязательно для заполнения	4309
этот контент невозможно показать	4291
этот контент недоступен	4291
этот материал закрыт	4306
""", 'я': """
я вже підтримую	5011
я вимкнув блокувальник	5122
я отключил	4302
я отключил блокировщик	4300
я уже поддерживаю	4180
як вимкнути adblock	5122
як ми захищаємо джерела	5139
як ми захищаємо наші джерела	5139
якість	5117
яндекс.дзен	4198
""", 'і': """
ім'я	5132
індекс	5132
інша сума	5125
інші матеріали автора	5134
інші матеріали авторки	5056
інші новини	22	5040
інші статті автора	5134
інші статті авторки	5056
""", 'א': """
אהבתי	2354
אודות	2318
אודות הכותב	2386
אולי אחר כך	2370
אולי גם יעניין אותך	2303
אולי יעניין אותך	2303
אולי יעניין אותך גם	2342
אולי יעניין אתכם	2303
אולי יעניין אתכם גם	2342
אולי מאוחר יותר	2281
אולי פספסתם	2342
אחר כך	2371
איך מכבים	2375
איך מכבים חוסם פרסומות	2373
אימייל	2382
אימייל לא תקין	2381
אין לך חשבון	2379
אין לכם חשבון	2379
אינציקלופדיית ynet	2303
אישור	2300	2370
אישור הכל	2366
אישור והמשך	2365
אני מאשר את תנאי השימוש	2381
אני מאשר קבלת דיוור	2381
אני מאשר/ת קבלת דברי פרסומת	2381
אני מאשר/ת קבלת דיוור	2381
אני מסכים	2300
אני מסכים לתנאי השימוש	2381
אני מסכים/ה לתנאי השימוש	2381
אני מסכימה	2300
אפשר	2371
אפשר התראות	2369	2370
אפשר לבטל בכל רגע	2379
אפשר תמיד	2365
אפשרויות נוספות	2394
אשר את כל העוגיות	2399
אשר הכל	2366
אשר והמשך	2365
""", 'ב': """
בדקו את תיבת הדואר	2381
בדקו את תיבת המייל	2381
בחירה	2380
בחן את עצמך	2356
בחנו את עצמכם	2356
בחסות	2347
בחר	2380
בחר מסלול	2379
בחר סכום	2401
בחרו את המינוי שלכם	2379
בחרו מינוי	2379
בחרו מסלול	2379
בחרו סכום	2401
בטל השתקה	2361
ביטול	2370
ביטול הסכמה	2365
ביטול השתקה	2361
בלי ספאם	2381
בלעדי למנויים	2379
במעקב	2391
בשיתוף	2297
בשיתוף עם	2395
""", 'ג': """
גודל גופן	68
גודל הטקסט	2393
גודל טקסט	68
גישה בלתי מוגבלת לכל הכתבות	2402
""", 'ד': """
דווח על טעות	2302
דווח על תגובה	2397
דווחו לנו על טעות	2353
דחה את כל העוגיות	2399
דחה הכל	2366
דחיית הכל	2366
דיווח	2354
דיווח על טעות	2353
דיווח על תגובה	2397
דילוג לתוכן	2305
דילוג לתוכן המרכזי	2305
דלג לתוכן	2307
דלג לתוכן הראשי	2305
דלג על הפרסומת	2400
דלגו למתכון	64
דלגו על הפרסומת	2400
דף הבית	2307
""", 'ה': """
האזינו	2292
האזינו בספוטיפיי	2398
האזינו לכתבה	2361
האזן לכתבה	2361
האם הכתבה עזרה לך	2353
האם הכתבה עניינה אותך	2353
האם העמוד עזר לך	2353
האם זה היה מועיל	2353
הבא	2307
הבנתי	2308
הבקשה התקבלה	2403
הבקשה נשלחה	2403
הגב	2302
הגדל טקסט	2393
הגדל תמונה	2385
הגדלת גופן	2329	2330
הגדלת טקסט	2393
הגדלת תמונה	2385
הגדרות	2300
הגדרות עוגיות	2365
הגדרות פרטיות	2300	2365
הדפיסו את המתכון	64
הדפיסו כתבה	2341
הדפס	2292
הדפס מתכון	64
הדפסה	2292	2330
הדפסת המתכון	64
הדפסת כתבה	2341
ההודעה נשלחה	2381
ההודעה שלך	2403
ההצבעה שלך נקלטה	2353
ההצעה המשתלמת ביותר	2380
ההרשמה אושרה	2403
הודעתך נשלחה	2381
הווידאו אינו זמין	2361
הוסיפו תגובה	2302
הוסף כמקור מועדף	2390
הוסף לסל	2405
הוסף תגובה	2302
הוסף תשובה	2397
הוספה לסל	2405
הוספה לרשימת הקריאה	2329
הוספת תגובה	2302
הוקרא בקול סינתטי	2361
הורד שמע	2361
הורדת הפרק	2361
הורדת השמע	2361
הורידו את האפליקציה	2368
הזינו כתובת מייל	2403
הזכירו לי מאוחר יותר	2281
הזן כתובת אימייל	2403
החדשות ביותר	2354
החדשים ביותר	2354
החנות	2395
החשבון שלי	2284
הטבה לקוראים	2359
הטבות למנויים	2359
הטופס נשלח בהצלחה	2381
הירשם	2284
הירשמו להתראות	2369
הישנות ביותר	2354
הכי נצפים	2303
הכי נקרא	2303
הכי נקראות	2303
הכי נקראות היום	2342
הכי פופולרי	2380
הכינוי שלך	2397
הכניסו כתובת מייל	2403
הכתבה הבאה	2303
הכתבה המלאה למנויים	2341
הכתבה הקודמת	2303
הכתבה נעולה	2379
המייל האדום	2386
המייל שלך	2403
המלצות	2303
המקומות מוגבלים	2345
המשיכו לקרוא	2404
המשך בדפדפן	2368
המשך לאתר	2368
המשך לקרוא	2307
המשך עם google	2379
המשך עם אימייל	2402
המשך עם אפל	2379
המשך עם גוגל	2379
המשך עם פייסבוק	2379
המשך קריאה	2307
הנגן נטען	2361
הנצפים ביותר	2342
הנקראות ביותר	2303
הנקראים ביותר	2342
הסרטון אינו זמין	2361
הסרטון אינו זמין כעת	2361
הסרטון הבא	2400
הסרטון הקודם	2400
הסרטון לא זמין	2361
הסרטון לא זמין כעת	2361
הסרטון נטען	2361
הסתר	2308
הסתר תגובות	2353
הסתר תשובות	2353
העדפות עוגיות	2365
העדפות פרטיות	2399
הענק כתבה במתנה	2393
הענקת כתבה במתנה	2393
העתיקו את הקישור	2341
העתיקו קישור	2341
העתק	2394
העתק קישור	2292	2330
העתקת הקישור	2341
העתקת קישור	2292	2330
הפופולרי ביותר	2380
הפופולריות ביותר	2354
הפסק לעקוב	2390
הפסקת מעקב	2390
הפעל התראות	2369
הפעל סרטון	2361
הפעלה אוטומטית	2362
הפעלת התראות	2369
הפרסומת ממשיכה	2405
הצביעו	94	2354
הצביעו בסקר	2353
הצבע	94	2354
הצבעה	95
הצבעתך נקלטה	2353
הצג את כל התגובות	2315
הצג ב-x	2398
הצג הכל	2308
הצג כתוביות	2361
הצג מפה	2308
הצג מקור	2308
הצג עוד	2307
הצג פוסט	2365
הצג פוסט זה באינסטגרם	2398
הצג פחות	2308
הצג תגובות	2353
הצג תוכן	2365
הצג תוצאות	94	2354
הצג תמיד	2365
הצג תשובות	2353
הצגת התוכן	2365
הצגת כל התגובות	2315
הצהרת נגישות	2318
הצטרפו	2282
הצטרפו אלינו	2282
הצטרפו לתומכים	2376
הצעה לקוראים	2359
הקודם	2307
הקטן טקסט	2393
הקטנת גופן	2329	2330
הקטנת טקסט	2393
הקישור הועתק	2341
הקראה אוטומטית	2361
הקש להפעלת קול	2400
הרשמה	2284
השאירו תגובה	2315
השאר אותי מחובר	2379
השאר תגובה	2315
השב	2302
השהה	2325
השתק	2362
השתקה	2362
השתתפו בסקר	2353
התגובה שלך	2397
התגובות למנויים בלבד	2397
התגובות מושבתות	2397
התחבר	2284
התחבר עם google	2379
התחברות	2284
התחברות באמצעות גוגל	2379
התחברות עם גוגל	2379
התחברות עם פייסבוק	2379
התמונה הבאה	2404
התמונה הקודמת	2404
התרומה שלי	2401
""", 'ו': """
וואטסאפ	2330
ווטסאפ	2292	2330
וידאו	2303
""", 'ז': """
זהו שדה חובה	2381
זכור אותי	2380
זמן נוכחי	2362
זמן נותר	2362
""", 'ח': """
חד פעמי	2377
חד-פעמי	2377
חדשות אחרונות	2303
חודש ראשון ב-#	2340
חודש ראשון ב-# ש"ח	2340
חודש ראשון בשקל	2340
חודש ראשון חינם	2340
חזרה למעלה	2307
חזרה לעמוד הבית	2385
חזרה לעמוד הראשי	2305
חזרה לראש העמוד	2305
חזרה לרשימה	2404
חידוש מינוי	2402
חיוב חודשי	2380
חיוב שנתי	2380
חינם, בלי ספאם	2381
חיפוש	2307
""", 'ט': """
טוויטר	2292	2330
טוען וידאו	2361
טוען נגן	2361
טלגרם	2292	2330
טעינת הפוסט	2365
טען מחדש	2373
טען מחדש את הדף	2373
טען עוד	2307
טען פוסט	2365
טען תגובות נוספות	2353
טען תוכן	2365
""", 'י': """
יציאה	2284
יציאה ממסך מלא	2361
יש לי חשבון	2379
""", 'כ': """
כבר הצבעת	2353
כבר הצבעתם	2353
כבר יש לך חשבון	2379
כבר מנוי	2379
כבר מנויים	2379
כבר מנויים? התחברו	2284
כבר נרשמת	2284
כותרות אחרונות	2303
כיביתי	2375
כיביתי את חוסם הפרסומות	2373
כל שקל חשוב	2376
כל תרומה חשובה	2376
כל תרומה עוזרת	2376
כללי התגובות	2353
כן, אני רוצה	2369
כן, אשמח	2370
כניסה	2284
כניסה למנויים	2284
כתבה זו הוענקה במתנה	2406
כתבה זו היא תוכן ממומן	2341
כתבה ממומנת	2347
כתבה נעולה	2379
כתבו את תגובתכם	2397
כתבו לנו	2386
כתבו תגובה	2302
כתבות אחרונות	2303
כתבות מומלצות	2303
כתבות נוספות	2303
כתבות נוספות בנושא	2342
כתבות נוספות שיעניינו אתכם	2342
כתבות נוספות של הכתב	2385
כתבות קשורות	2303
כתבות שאולי פספסתם	2342
כתבות שיעניינו אתכם	2342
כתוב תגובה	2353
כתובת אימייל לא תקינה	2381
כתובת המייל כבר רשומה	2403
כתובת המייל שלך	2403
כתובת מייל לא תקינה	2381
כתיבת תגובה	2353
""", 'ל': """
לא אהבתי	2354
לא כעת	2281
לא ניתן להפעיל את הסרטון	2361
לא ניתן להציג את התוכן	2365
לא ניתן להציג תוכן זה	2365
לא ניתן לטעון את הסרטון	2400
לא ניתן לנגן את הסרטון	2361
לא עכשיו	2281	2370
לא תודה	2281	2370
לא, תודה	2281	2370
לגלריה	2385
לגלריה המלאה	2385
לגלריית התמונות	2385
לדף הבית	2385
לדף התרומות	2376
להאזנה בספוטיפיי	2398
להאזנה לכתבה	2361
להורדה ב-app store	2368
להורדה ב-google play	2368
להורדה מ-app store	2368
להורדה מ-google play	2368
להורדת האפליקציה	2341
להזמנה לחצו כאן	2405
להזמנת כרטיסים	2359
להמשך קריאה	2284
להרשמה	2284
להרשמה לאירוע	2345
לחידון	2356
לחידון המלא	2356
לחנות	2395
לחנות שלנו	2345
לחצו להפעלת הסאונד	2400
לידיעה המלאה	2385
לכל החדשות	2385
לכל החידונים	2356
לכל הכתבות	2307
לכל הכתבות בנושא	2342
לכל הכתבות של הכתב	2385
לכל המשחקים	2356
לכל הסרטונים	2385
לכל העדכונים, הכתבות והסרטונים	2342
לכל התגובות	2302
לכל התמונות	2385
לכתבה הבאה	2385
לכתבה הבאה בסדרה	2342
לכתבה המלאה	2385
לכתבה הקודמת	2385
לכתבה הקודמת בסדרה	2342
לכתבה נוספת	2404
לכתיבת תגובה	2315
למוצר	2395
למנויים בלבד	2288
למתכון	64
לעמוד הבית	2385
לעמוד התרומות	2376
לפרויקט המלא	2385
לפרופיל הכתב	2386
לפרטי המוצר	2405
לפרטים	2308
לפרטים והרשמה	2345
לפרטים נוספים והרשמה	2345
לפתיחת הכתבה	2402
לצפייה ביוטיוב	2398
לצפייה בכל התגובות	2315
לצפייה במסלולים	2402
לצפייה בתוצאות	94
לקריאה באפליקציה	2368
לקריאה מאוחר יותר	2406
לראש הדף	2385
לראש העמוד	2385
לרכישה באמזון	2359
לרכישה לחצו כאן	2359
לרכישת הספר	2359
לרכישת כרטיסים	2359
לרכישת כרטיסים לחצו כאן	2359
לרכישת מינוי	2284
לרכישת מינוי לחצו כאן	2341
לשלוח כתבה במתנה	2329	2330
לתיק המלא	2385
לתמונות	2308
לתרום	2282
לתרומה	2282
לתרומה לחצו כאן	2376
""", 'מ': """
מאוחר יותר	2371
מאשר	2300
מאשרת	2300
מבזקים	2303
מדיניות הפרטיות	2301
מדיניות הפרטיות ותנאי השימוש	2301
מדיניות פרטיות	2300	2318
מהירות הפעלה	2361
מהירות ניגון	2361
מודעה	2297
מומלץ עבורך	2342
מומלץ עבורכם	2342
מומלצים	2303
מוקרא בקול סינתטי	2361
מידע נוסף	2300
מיון לפי	2354
מייל	2330	2382
מיין לפי	2354
ממומן	2297
מסך מלא	2362
מסלולי מינוי	2402
מספר המקומות מוגבל	2345
מעבר למתכון	64
מעוניינים לקבל התראות	2369
מצאת טעות	2353
מצאתם טעות	2302
מצאתם טעות בכתבה	2353
מצב כהה	2366
משהו השתבש	2382
משך	2362
משך הסרטון	2400
משלוח חינם	2395
מתנה לחבר	2393
""", 'נ': """
נא להזין כתובת מייל תקינה	2381
נגישות	2318
נגן	2325
נגן וידאו	2361
נגן שמע	2400
נוצר באמצעות ai	2400
נוצר על ידי ai	2400
נושאים	2303
נושאים קשורים	2303
ניגון אוטומטי	2362
ניהול אפשרויות	2399
ניהול הסכמה	2365
ניהול העדפות	2399
ניהול עוגיות	2365
ניתן לבטל בכל עת	2379
נרשמת בהצלחה	2381
""", 'ס': """
סגור	2281
סגור גלריה	2404
סגור חלון	2404
סגור תפריט	2404
סגירה	2281
סודוקו	2358
סוף הפרסומת	2359
סוף פרסומת	2359
סיכום ai	2323
סיכום אוטומטי	2389
סיכום הכתבה	2323
סכום אחר	2376
סכום לבחירה	2401
ספרו לנו מה דעתכם	2353
סקר	95
סקר היום	94
סרטון זה אינו זמין	2361
סרטון זה אינו זמין עוד	2361
סרקו את הקוד	2368
סרקו את קוד ה-qr	2368
""", 'ע': """
עבור לתוכן	2305
עבור לתוכן המרכזי	2305
עדיין לא מנוי	2379
עדיין לא מנויים	2379
עוד	2307
עוד באותו נושא	2342
עוד בנושא	2303
עוד בערוץ	2303
עוד חדשות	2303
עוד כתבות	22	2303
עוד כתבות בנושא	22
עוד כתבות מעניינות	2341
עוד לא מנויים	2379
עוד סיפורים	2342
על הכותב	2386
עקבו אחר הכתב	2390
עקבו אחר הנושא	2390
עקבו אחרי הכתב	2390
עקבו אחרי הנושא	2390
עקוב אחרי הכתב	2390
""", 'פ': """
פייסבוק	2292	2330
פנייה לכתב	2386
פנייה למערכת	2386
פרטים	2308
פרסום	2297
פרסומת	2297
פרסם	2354
פרסם אצלנו	2318
פרסמו אצלנו	2318
פתח	2308
פתח באפליקציה	2368
פתיחה באפליקציה	2368
""", 'צ': """
צור חשבון	2284
צור קשר	2302	2318
צפו באינסטגרם	2398
צפו בטוויטר	2398
צפו ביוטיוב	2398
צפו בפייסבוק	2398
צפו גם	2404
צפייה חוזרת	2400
צרו קשר	2318	2386
צרו קשר עם המערכת	2386
""", 'ק': """
קבל הכל	2366
קבלת התראות	2369
קוד קופון	2405
קודי הנחה	2405
קרא גם	2303
קרא עוד	2307
קראו באפליקציה	2368
קראו בחינם	2402
קראו גם	2303
קראו עוד	2307
""", 'ר': """
רוצה לקבל התראות	2369
רוצים לקבל התראות	2369
רענון העמוד	2373
רענן את הדף	2373
רעננו את הדף	2373
""", 'ש': """
שדה זה הוא חובה	2381
שדה חובה	2381
שדות חובה	2381
שחק עכשיו	2356
שחקו עכשיו	2356
שינוי גודל הגופן	2329
שיתוף	2292
שיתוף בוואטסאפ	2393
שיתוף בווטסאפ	2292
שיתוף בטוויטר	2292
שיתוף במייל	2341
שיתוף בפייסבוק	2292
שכחת את הסיסמה	2379
שכחת סיסמה	2379
שכחתי סיסמה	2284
שלח	94	2382
שלח לחבר	2292
שלח תגובה	2353
שלחו את הכתבה במתנה	2341
שלחו במתנה	2341
שלחו כתבה במתנה	2329
שלחו לחבר	2330	2393
שלחו לנו סרטונים	2386
שלחו לנו תמונות	2386
שלחו משוב	2353
שליחה	2382
שליחה במייל	2292
שליחת כתבה במתנה	2329
שליחת משוב	2353
שליחת תגובה	2353
שמור	2394
שמור העדפות	2365
שמור כתבה	2406
שמור לרשימת הקריאה	2329	2330
שמירה	2292
שמירה לרשימת הקריאה	2329
שמירת הגדרות	2365
שמירת המתכון	64
שמירת כתבה	2341
שמרו כתבה	2341
שמרו לקריאה מאוחרת	2341
שתף	2292
שתף כתבה	2406
שתפו	2292
שתפו את הכתבה	2292
שתפו בוואטסאפ	2341
שתפו בווטסאפ	2341
שתפו בטוויטר	2393
שתפו בטלגרם	2341
שתפו בפייסבוק	2292
שתפו כתבה זו	2406
""", 'ת': """
תגובה	2302
תגובות	2302
תגובות נוספות	2353
תגיות	2303
תודה על ההצבעה	2353
תודה על הצבעתך	94
תודה על התמיכה	2401
תודה על תמיכתכם	2401
תודה שהצבעת	2353
תודה שהצבעתם	2353
תודה, ההודעה נשלחה	2381
תוכן למנויים	2284
תוכן ממומן	90	2297
תוכן מסחרי	2347
תוכן מקודם	2297
תוכן פרסומי	2347
תוכן שיווקי	90	2297
תוכן שיווקי בשיתוף	2347
תוצאות	95
תוצאות ההצבעה	2354
תוצאות הסקר	2354
תורגם אוטומטית	2341
תיקון טעות	2341
תמונה # מתוך #	2305
תמכו בנו	2282
תמכו בנו בפטריאון	2376
תמכו בעיתונות	2376
תמלול	2362
תנאי השימוש	2301
תנאי השימוש | מדיניות הפרטיות	2301
תנאי השימוש ומדיניות הפרטיות	2301
תנאי פרסום תגובות	2353
תנאי שימוש	2300	2318
תפריט	2307
תקציר ai	2323
תקציר בינה מלאכותית	2323
תקציר הכתבה	2323
תרגום אוטומטי	2362
תרומה	2282
תרומה חד פעמית	2376
תרומה חד-פעמית	2376
תרומה חודשית	2376
תרמו	2282
תרמו עכשיו	2282
תשבץ	2358
תשבצים	2358
תשחץ	2358
תשלום באמצעות paypal	2402
""", 'ا': """
ابدا الاختبار	192
ابلاغ	190
ابلغ عن خطا	168
اترك تعليقا	135
اترك رد	189
اترك ردا	189
اتصل بنا	135	153
اجازه دادن	1898
اجازه ميدهم	1899
احجز الان	244
احجز تذكرتك	195
احجز تذكرتك الان	195
احجز مكانك	195
احدث الاخبار	136
احصل علي التنبيهات العاجلة	208
احفظ المقال	177
احفظ المقال لوقت لاحق	177
اخبار اخري	22
اخبار بيشتر	1870
اخبار ديگر	22
اخبار ذات صلة	136
اخبار ذات علاقة	178
اخبار قد تعجبك	178
اخبار قد تهمك	178
اخبار متعلقة	136
اخبار مرتبط	1832
اخبار مرتبطة	178
اخبار پيشنهادي	1870
اختبر معرفتك	192
اختبر معلوماتك	192
اختر	217
اختر اشتراكك	216
اختر الباقة	216
اختر المبلغ	240
اختر باقتك	216
اختر خطتك	216
اختر مبلغا	240
اخترنا لك	136
اخترنا لكم	178
اخر الاخبار	136
اخرين اخبار	1832
اخرين خبرها	1870
اخفاء	141
اخفاء التعليقات	189
اخفاء الردود	189
ادارة التفضيلات	238
ادارة الخيارات	238
ادارة الموافقة	200
ادارة ملفات تعريف الارتباط	133
ادامه	1836
ادامه با google	1907
ادامه با گوگل	1907
ادامه خبر	1913
ادامه در مرورگر	1895
ادامه مطلب	1836
ادخل البريد الالكتروني	242
ادخل بريدا الكترونيا صحيحا	218
ادخل بريدك الالكتروني	242
ادرس كپي شد	1856
ادعم الصحافة المستقلة	108
ادعم عملنا	213
ادعمنا	108
ادعمنا علي باتريون	213
ادعموا الصحافة المستقلة	213
اذهب الي الوصفة	64
ارتباط با ما	1848
ارسال	94	122	1822
ارسال التعليق	189
ارسال المقال بالبريد	177
ارسال بازخورد	1881
ارسال به تلگرام	1860
ارسال به دوستان	1822
ارسال تعليق	189
ارسال خبر	1914
ارسال ديدگاه	1881
ارسال راي	94
ارسال رايگان	1923
ارسال سوژه	1914
ارسال نظر	1831
ارسل	94
ارسل التعليق	189
ارسل تعليقك	189
ارسل لنا خبرا	224
ارسل لنا صورك	224
ارسل ملاحظاتك	189
ارشيو	1848
از دست ندهيد	1870
از راي شما متشكريم	1881
از شركت شما در نظرسنجي متشكريم	1881
از ما حمايت كنيد	1816
استطلاع	95
استطلاع الاسبوع	149
استطلاع الراي	95
استطلاع اليوم	149
استطلاع راي	95
استمع	122
استمع الي الخبر	196
استمع الي المقال	196
استمع الي هذا المقال	196
استمع علي سبوتيفاي	236
استمع للخبر	164
استمع للمقال	164
استمع للنص	164
اسم المستخدم الخاص بك	235
اشتباهي ديدهايد	1881
اشتر الان	195
اشتر الان من امازون	195
اشتر الكتاب	195
اشتر من امازون	195
اشتراك	110	1818
اشتراك بخريد	1867
اشتراك خود را انتخاب كنيد	1907
اشتراك در تلگرام	1921
اشتراك در واتساپ	1921
اشتراك گذاري	1822
اشتراك گذاري در تلگرام	1860
اشتراكگذاري	1822
اشتراكگذاري در تلگرام	1921
اشتراكگذاري در واتساپ	1921
اشترك	110
اشترك في الاشعارات	205
اضافة رد	235
اضغط لتشغيل الصوت	239
اضغط هنا لمشاهدة الفيديو	164
اضف الي السلة	244
اضف تعليق	135
اضف تعليقا	135
اضف تعليقك	189
اضف رد	190
اضف ردا	190
اضف كمصدر مفضل	228
اطبع	122
اطبع المقال	177
اطبع الوصفة	64
اطبع هذا المقال	177
اطلاعات بيشتر	1828
اظهار اقل	222
اظهار المحتوي	200
اظهار المزيد	222
اعادة المشاهدة	239
اعادة تحميل الصفحة	211
اعجبني	190
اعد تحميل الصفحة	211
اعدادات الخصوصية	200
اعدادات الكوكيز	200
اعدادات ملفات الارتباط	129
اعدادات ملفات تعريف الارتباط	133
اعلان	126
اعلان مدفوع	90	183
اعلان ممول	126
اعلانات	126
اعلانات مدفوعة	183
اعلانات ممولة	182
اعلن معنا	153
اغلاق	107
اغلاق القائمة	243
اغلاق المعرض	243
اغلاق النافذة	243
افتح الخريطة	141
افتح المقال	241
افتح في التطبيق	204
افزودن به منابع ترجيحي	1918
افضل عرض	217
افضل قيمة	217
اقبل وتابع	131
اقبل وواصل	131
اقرا الخبر كاملا	222
اقرا المزيد	140
اقرا المزيد للكاتب	154
اقرا المقال التالي	243
اقرا المقال كاملا	222
اقرا ايضا	136
اقرا في التطبيق	204
اقرا لاحقا	245
اقرا مجانا	241
اكتب تعليقا	135
اكتب تعليقك	235
اكمل القراءة	243
اكنون بازي كنيد	1884
اكواد الخصم	244
الابلاغ عن التعليق	235
الابلاغ عن خطا	168
الاخبار	136
الاستمرار في المتصفح	204
الاشتراك	110
الاعدادات	130
الاعلان مستمر	244
الاعلانات	126
الاقسام	136
الاكثر اعجابا	190
الاكثر تداولا	136
الاكثر تفاعلا	190
الاكثر شعبية	217
الاكثر قراءة	136
الاكثر قراءة الان	178
الاكثر قراءة اليوم	178
الاكثر مشاهدة	136
الان نه	1815
البحث	140
البريد الالكتروني	219
البريد الالكتروني غير صالح	218
البريد الالكتروني غير صحيح	218
البقاء متصلا	216
التالي	140
التشغيل التلقائي	197
التعليقات	135
التعليقات للمشتركين فقط	235
التعليقات معطلة	235
التفاصيل	141
الحقول المطلوبة	218
الخبر التالي	222
الخبر السابق	222
الخروج من ملء الشاشة	196
الدخول	110
الدفع عبر باي بال	241
الذهاب الي صفحة التبرع	213
الرئيسية	140
السابق	140
السماح	206
السماح بالاشعارات	205
السماح دائما	200
السماح والمتابعة	131
السياسة التحريرية	224
الصفحة التالية	140
الصفحة الرئيسية	140
الصورة التالية	243
الصورة السابقة	243
العب الان	192
العب مجانا	192
العودة الي الاعلي	222
العودة الي الصفحة الرئيسية	222
العودة الي القائمة	243
العودة للصفحة الرئيسية	222
الغاء المتابعة	228
الغاء كتم الصوت	196
الفيديو التالي	239
الفيديو السابق	239
الفيديو غير متاح	196
الفيديو غير متاح حاليا	196
القائمة	140
القبول والعرض	129
القبول والمتابعة	131
الكلمات المتقاطعة	194
الكلمات المفتاحية	141
المتابعة باستخدام apple	216
المتابعة باستخدام facebook	216
المتابعة باستخدام google	216
المتابعة باستخدام جوجل	216
المتابعة باستخدام غوغل	216
المتابعة بالبريد الالكتروني	241
المتابعة عبر غوغل	216
المتابعة في المتصفح	204
المتجر	233
المدة	197
المزيد	136	140
المزيد حول هذه القصة	178
المزيد عن الكاتب	154
المزيد عن الكاتبة	154
المزيد للكاتب	222
المزيد من الاخبار	136
المزيد من الخيارات	231
المزيد من الفيديوهات	222
المزيد من المعلومات	130
المزيد من المقالات	178
المزيد من مقالات الكاتب	154	222
المزيد من مقالات الكاتبة	154
المشاهدة علي يوتيوب	236
المقال التالي	136
المقال السابق	136
النتائج	95
النص المكتوب	197
الوسوم	136
الوضع الليلي	201
الوقت الحالي	197
الوقت المتبقي	197
الي الاعلي	140
الي صفحة التبرع	213
امسح رمز qr	204
امكان نمايش اين محتوا وجود ندارد	1892
امكان پخش ويدئو وجود ندارد	1888
انت تتابع هذا الموضوع	228
انت مشترك بالفعل	242
انتخاب	1908
انتخاب اشتراك	1907
انتخاب طرح	1907
انتشار	1882
انتشار يافته : #	1845
انتشار يافته: #	1845
انتقل الي الوصفة	64
انتهاي پيام	1860
انتهي الاعلان	195
اندازه فونت	68
اندازه قلم	68
اندازه متن	1921
انسخ الرابط	122
انشاء حساب	110
انشر	122
انضم الي برنامج العضوية	213
انضم الي فريقنا	168
انضموا الي برنامج العضوية	213
انضموا الي فريقنا	168
اهد المقال	177
اهد هذا المقال	177
اهداء	177
اهداء المقال	177
اهم الاخبار	136
اوافق	130
اوافق علي الشروط والاحكام	218
اوافق علي سياسة الخصوصية	218
اوافق علي معالجة بياناتي	218
اولين نفري باشيد كه نظر ميدهد	1860
ايا اين مطلب براي شما مفيد بود	1881
ايا اين مطلب مفيد بود	1881
ايا اين مقاله مفيد بود	1881
ايا مايليد اعلان دريافت كنيد	1897
ايا ميخواهيد اعلان دريافت كنيد	1897
ايجاد حساب	1818
ايقاف مؤقت	197
ايميل	1910
ايميل خود را بررسي كنيد	1909
ايميل معتبر وارد كنيد	1909
ايميل نامعتبر	1909
ايميل نامعتبر است	1909
اين فيلد الزامي است	1909
اين فيلد ضروري است	1909
اين مطالب را هم بخوانيد	1870
اين مطلب را هم بخوانيد	1870
اين مطلب مفيد بود	1881
اين مقاله قفل است	1907
اين ويدئو در دسترس نيست	1888
اين ويدئو ديگر در دسترس نيست	1888
اين ويديو در دسترس نيست	1888
اپ استور	1896
اپليكيشن را دانلود كنيد	1895
اپليكيشن را نصب كنيد	1895
اگهي	1824
اگهيها	1876
""", 'ب': """
با تشكر، پيام شما ارسال شد	1909
با ما تماس بگيريد	1914
با پردازش دادههايم موافقم	1909
بارگذاري دوباره صفحه	1902
بارگذاري مجدد صفحه	1902
بارگذاري محتوا	1892
بارگذاري پست	1892
باز كردن	1837
باز كردن در اپليكيشن	1895
باز كردن در برنامه	1895
بازار	1896
بازخورد بدهيد	1881
بازرگاني	1876
بازي رايگان	1884
بازي كنيد	1884
بازگشت به بالا	1836
بازگشت به صفحه اصلي	1913
باقات الاشتراك	241
بالفيديو	164
بحث	140
براي ارسال نظر وارد شويد	1881
برعاية	126
برعاية outbrain	182
برعاية taboola	182
برعاية تابولا	182
بريد الكتروني غير صالح	218
بريدك الالكتروني	242
برچسب ها	1832
برچسبها	1832
بزرگتر كردن متن	1921
بزرگنمايي تصوير	1913
بستن	1815
بصوت اصطناعي	227
بصوت الذكاء الاصطناعي	227
بعدا	1898
بعدا ياداوري كن	1815
بعدي	1836
بلغ عن تعليق	235
بلغ عن خطا	168
بله، ميخواهم	1898
به اشتراك بگذاريد	1822
به اين مطلب گوش دهيد	1888
به اين مقاله گوش دهيد	1888
بهترين پيشنهاد	1908
بيشتر	1832	1836
بيشتر ببينيد	1870
بيشتر بخوانيد	1832
بيصدا	1889
""", 'ت': """
تابع القراءة	243
تابع الكاتب	228
تابع الموضوع	228
تابع هذا الموضوع	228
تابعنا عبر	125
تابعنا علي	125
تابعونا علي	125
تاخير # ثوان	196
تازهترينها	1832
تازهسازي صفحه	1902
تبرع	108
تبرع الان	108
تبرع شهري	214
تبرع شهريا	213
تبرع لمرة واحدة	213
تبرع مرة واحدة	240
تبرعي	214
تبليغ	1824
تبليغات	1824	1848
تبليغات در گوگل	1876
تبليغات متني	1876
تجديد الاشتراك	241
تحديث الصفحة	211
تحقق من بريدك	218
تحقق من بريدك الالكتروني	218
تحميل التطبيق	121
تحميل الحلقة	196
تحميل الصوت	196
تحميل المحتوي	200
تحميل المزيد	140
تحميل المزيد من التعليقات	189
تحميل المنشور	200
تحميل من app store	204
تحميل من google play	204
تخصيص	130
تخطي الاعلان	239
تخفيف ويژه خوانندگان	1887
تذاكر	233
تذكرني	217
ترتيب	190
ترتيب حسب	190
ترجمة الية	197
ترجمه ماشيني	1889
تسجيل	110
تسجيل الخروج	19
تسجيل الدخول	110
تسجيل الدخول باستخدام google	216
تسجيل الدخول عبر جوجل	216
تسجيل الدخول عبر غوغل	216
تسجيل الدخول عبر فيسبوك	216
تسجيل دخول	110
تسوق الان	195
تشغيل الاشعارات	205
تشغيل الفيديو	196
تشغيل تلقائي	197
تصغير الخط	231
تصويت	95	190
تعداد نظرات: #	1845
تعذر تحميل الفيديو	239
تعذر تشغيل الفيديو	196
تعذر عرض المحتوي	200
تعليق	135
تعليقات	135
تعليقك	190
تغطية خاصة	178
تغيير تفضيلات الخصوصية	129
تغيير تفضيلات ملفات الارتباط	129
تفضيلات الخصوصية	238
تفضيلات ملفات تعريف الارتباط	200
تفعيل	206
تفعيل الاشعارات	121	208
تقديم # ثوان	196
تكبير الخط	231
تكبير الصورة	222
تلخيص بالذكاء الاصطناعي	227
تلغرام	122
تلقي الاشعارات	205
تلقي الاشعارات العاجلة	208
تلقي التنبيهات	208
تلقي التنبيهات العاجلة	208
تلگرام	1822
تم احتساب صوتك	189
تم ارسال رسالتك	218
تم ارسال رسالتك بنجاح	218
تم ارسال طلبك	242
تم استلام طلبك	242
تم الارسال بنجاح	218
تم الاشتراك بنجاح	218
تم انشاء الصوت بالذكاء الاصطناعي	196
تم انشاؤه بالذكاء الاصطناعي	239
تم تاكيد الاشتراك	242
تم تسجيل صوتك	189
تم نسخ الرابط	177
تماس با تحريريه	1914
تماس با ما	1831	1848
تماس با نويسنده	1914
تماشاي ويديو	1860
تمام صفحه	1889
تنزيل الحلقة	196
تنزيل الصوت	196
تنظيمات	1828
تنظيمات حريم خصوصي	1892
تنظيمات كوكي	1830
تنظيمات كوكيها	1830
تهيه اشتراك	1867
تواصل مع التحرير	224
تواصل مع الكاتب	224
تواصل مع المحرر	224
تواصل معنا	153	224
توقف پخش	1888
تويتر	122
توييتر	1822
تيليجرام	122
""", 'ث': """
ثبت ديدگاه	1881
ثبت راي	94
ثبت نام	1818
ثبت نام شما با موفقيت انجام شد	1909
ثبت نظر	94	1831
ثبتنام	1818
ثبتنام كنيد	1874
""", 'ج': """
جار التحميل	196
جار تحميل الفيديو	196
جاري التحميل	196
جاري تحميل الفيديو	196
جاوااسكريپت غيرفعال است	1892
جدول كلمات متقاطع	1886
جديدترين اخبار	1832
جديدترينها	1882
جزئيات	1837
جستجو	1836
جستجوي پيشرفته	1848
جميع الاخبار	222
جميع الالعاب	192
جميع التعليقات	135
جميع الفيديوهات	222
جميع المواضيع	138
جميع مقالات الكاتب	222
""", 'ح': """
حالا نه	1815
حامي ما شويد	1905
حامي مالي	1923
حجم الخط	122
حجم النص	68
حدث الصفحة	211
حدث خطا	219
حدث خطا ما	219
حريم خصوصي	1830
حساب كاربري	1818
حساب كاربري دارم	1907
حساب كاربري داريد	1907
حساب كاربري نداريد	1907
حسابي	110
حصري للمشتركين	110
حظر	207
حفظ	122
حفظ الاعدادات	200
حفظ التفضيلات	200
حفظ المقال	177
حفظ الوصفة	64
حفظ للقراءة لاحقا	177
حقل الزامي	218
حقل مطلوب	218
حمايت كنيد	1816
حمايت مالي	1816
حمايت مالي از ما	1905
حمايت ماهانه	1906
حمل التطبيق	204
حمل التطبيق الان	204
حمل من app store	204
حمل من google play	204
""", 'خ': """
خاص بالمشتركين	216
خانه	1836
خبر بعدي	1860
خبر قبلي	1860
خبرهاي بيشتر	1870
خبرهاي داغ	1870
خبرهاي مرتبط	1832
خبرهاي پيشنهادي	1870
خروج	19
خروج از تمام صفحه	1888
خريد از امازون	1887
خريد اشتراك	1867
خريد اشتراك سالانه	1867
خريد اشتراك ماهانه	1867
خريد انلاين	1923
خريد اين كتاب	1887
خريد اينترنتي	1923
خريد بليت	1887
خريد بليط	1887
خريد كتاب	1887
خطايي ديدهايد	1881
خطايي رخ داد	1910
خلاصه با هوش مصنوعي	1917
خلاصه هوش مصنوعي	1917
خواندن در اپليكيشن	1895
خواندهشده با صداي مصنوعي	1888
خودتان را بيازماييد	1884
خيارات اخري	232
""", 'د': """
دانش خود را بسنجيد	1884
دانلود	1854
دانلود از اپ استور	1895
دانلود از بازار	1895
دانلود از گوگل پلي	1895
دانلود اپليكيشن	1895
دانلود صدا	1888
دانلود فايل صوتي	1854	1888
دانلود فيلم	1854
دانلود مستقيم	1896
دانلود ويدئو	1888
دانلود ويديو	1854
دانلود پادكست	1888
در انتظار بررسي : #	1845
در انتظار بررسي: #	1845
در حال بارگذاري	1888
در حال بارگذاري ويدئو	1888
در حال بارگذاري ويديو	1888
در صف انتشار: #	1845
در صف بررسي: #	1845
در نظرسنجي شركت كنيد	1881
در همين رابطه	1870
در همين زمينه	1870
در پاتريون حمايت كنيد	1905
درباره ما	1848
درباره نويسنده	1914
دريافت از اپ استور	1895
دريافت از بازار	1895
دريافت از كافه بازار	1895
دريافت از كافهبازار	1896
دريافت از مايكت	1895	1896
دريافت از گوگل پلي	1895
دريافت اعلانها	1897
دستهبندي	1832
دعمك يصنع الفرق	240
دعوت به همكاري	1860
دنبال كردن	1919
دنبال كردن اين موضوع	1918
دنبال كردن موضوع	1918
دنبال كردن نويسنده	1918
ديدگاه	1831
ديدگاه خود را بنويسيد	1881
ديدگاهتان را بنويسيد	1860
ديدگاهها	1831
""", 'ذ': """
ذات صلة	136
ذخيره	1822
ذخيره تنظيمات	1892
ذخيره خبر	1860
ذخيره دستور پخت	64
ذخيره مطلب	1860
ذخيره مطلب براي بعد	1860
ذكرني لاحقا	107
""", 'ر': """
راسل التحرير	224
راسلنا	224
راي دهيد	94	1882
راي شما ثبت شد	94	1881
راي شما ثبت شده است	1881
رايگان و بدون هرزنامه	1909
ربما لاحقا	107
رد	135	1828
رد همه	1893
رزرو بليت	1923
رسالتك	219
رفتن به بالا	1913
رفتن به دستور پخت	64
رفتن به صفحه كمك مالي	1905
رفض	130
رفض الكل	201
رفض جميع ملفات تعريف الارتباط	238
رمز عبور خود را فراموش كردهايد	1907
رمز عبور را فراموش كردهايد	1818
روابط ممولة	182
رپورتاژ	1824
رپورتاژ اگهي	1824
""", 'ز': """
زمان باقيمانده	1889
زمان فعلي	1889
""", 'س': """
سؤال اليوم	94
ساهم	108
ساهم الان	108
سجل الدخول	115
سجل الدخول للتعليق	189
سحب الموافقة	200
سرعة التشغيل	196
سرعت پخش	1888
سماح	207
سودوكو	194	1886
سوژه بفرستيد	1914
سياسة التصحيح	224
سياسة التصحيحات	224
سياسة الخصوصية	133	153
سياسة الخصوصية | شروط الاستخدام	133
سياسة الخصوصية وشروط الاستخدام	133
سياسة ملفات تعريف الارتباط	133
سياست حريم خصوصي	1828	1830
سياست حفظ حريم خصوصي	1827	1828
سياست كوكي	1828
سياست كوكيها	1827
سيب اپ	1896
""", 'ش': """
شارك	122
شارك الخبر	177
شارك القصة	177
شارك المقال	122
شارك عبر واتساب	231
شارك علي	122
شارك علي تويتر	231
شارك علي فيسبوك	231
شارك علي واتساب	231
شارك في استطلاع الراي	168
شارك في الاختبار	192
شارك في الاستطلاع	168
شارك في التصويت	189
شارك هذا الخبر	245
شارك هذا المقال	245
شارك هذا الموضوع	122
شارك هذه الصفحة	245
شاركنا برايك	189
شاركنا رايك	135
شاركها	177
شاركونا اراءكم	189
شاهد الصور	222
شاهد الفيديو	164
شاهد ايضا	136
شاهد بالفيديو	164
شاهد علي يوتيوب	236
شاهد كل الصور	138
شايد بعدا	1815
شحن مجاني	233
شراء التذاكر	195
شراء من امازون	195
شرايط ارسال نظر	1881
شرايط استفاده	1830
شرايط استفاده و حريم خصوصي	1830
شرايط را ميپذيرم	1909
شركاؤنا	201
شركاي ما	1893
شركت در ازمون	1884
شركت در نظرسنجي	1881
شروط الاستخدام	133	153
شروط الاستخدام | سياسة الخصوصية	133
شروط الاستخدام وسياسة الخصوصية	133
شروط التعليق	189
شروع ازمون	1884
شكرا لتصويتك	94	189
شكرا لدعمك	240
شكرا لدعمكم	240
شكرا لمشاركتك	189
شكرا، تم ارسال رسالتك	218
شما اين موضوع را دنبال ميكنيد	1918
شما قبلا راي دادهايد	1881
شنيدن اين مطلب	1888
شنيدن مقاله	1888
""", 'ص': """
صفحة التبرع	213
صفحه اصلي	1836
صفحه كمك مالي	1905
صندوق ورودي خود را بررسي كنيد	1909
صوت	94	190
صوت اصطناعي	197
صوت الان	94
""", 'ط': """
طالع ايضا	178
طباعة	122
طباعة المقال	177
طباعة الوصفة	64
""", 'ظ': """
ظرفيت محدود	1874
ظرفيت محدود است	1874
""", 'ع': """
عدم السماح	207
عرض اقل	141
عرض الاشتراكات	241
عرض الاصل	141
عرض الباقات	241
عرض التعليقات	189
عرض التفاصيل	141
عرض الردود	189
عرض الصور	222
عرض الكل	140
عرض المحتوي	200
عرض المزيد	140
عرض المزيد من التعليقات	189
عرض الملف	222
عرض المنتج	244
عرض المنشور	200
عرض النتائج	94	190
عرض النص الاصلي	141
عرض النص المكتوب	196
عرض جميع الاخبار	222
عرض جميع الصور	222
عرض خاص للقراء	195
عرض علي اكس	236
عرض علي انستغرام	236
عرض علي تويتر	236
عرض علي فيسبوك	236
عرض كل الصور	138
عرض كل المقالات	138
عرض هذا المنشور علي instagram	236
عرض هذا المنشور علي انستغرام	236
عروض المشتركين	195
عضويت	1818
عطلت مانع الاعلانات	211
عكس	1832
عكسهاي بيشتر	1913
عكسهايتان را براي ما بفرستيد	1914
علي فيسبوك وتويتر	125
عن الكاتب	224
عن الكاتبة	154
عودة للاعلي	222
""", 'غ': """
غرد	122
غير قابل انتشار: #	1845
غيرفعال كردم	1904
غيرقابل انتشار: #	1845
""", 'ف': """
فتح	141
فتح التطبيق	204
فتح في التطبيق	204
فراموشي رمز عبور	1907
فروشگاه	1923
فعال كردن	1898
فعال كردن اعلانها	1897
فعالسازي	1899
فعالسازي اعلانها	1897
فعل الاشعارات	205
فعلا نه	1898
فقط براي مشتركان	1818
فهمت	141
فيديو	136
فيديو غير متاح	196
فيسبوك	122	1822
فيلد الزامي	1909
فيلدهاي الزامي	1909
فيلم اصلي	1854
""", 'ق': """
قبلي	1836
قبول	130
قبول الجميع	201
قبول الكل	201
قبول جميع ملفات تعريف الارتباط	238
قبول كنيد و ادامه دهيد	1827
قبول همه	1893
قبول همه كوكيها	1827
قبول و ادامه	1828	1892
قبول ومتابعة	200
قد يعجبك	136
قد يعجبك ايضا	22	136
قد يهمك	136
قد يهمك ايضا	136
قديميترينها	1882
قراءة المزيد	140
قراءة الية	227
قصص مقترحة	178
قواعد التعليق	189
قواعد التعليقات	189
قوانين ارسال نظر	1881
قوانين و مقررات	1848
قوانين و مقررات را ميپذيرم	1909
قيم المقال	168
قيم الوصفة	64
قيم هذا المقال	168
""", 'ك': """
كافه بازار	1896
كافهبازار	1896
كبر الصورة	222
كتم الصوت	197
كد qr را اسكن كنيد	1895
كد ويدئو	1854
كد ويديو	1854
كد پخش	1854
كل الاخبار	222
كل الالعاب	192
كل الصور	222
كل المواضيع	138
كل مساهمة تصنع فرقا	213
كل مساهمة مهمة	213
كل مقالات الكاتب	154	222
كلمات دلالية	136
كلمات متقاطعة	194
كلمات مفتاحية	136
كليدواژهها	1832
كمك كنيد	1816
كمك مالي	1816
كمك ماهانه	1906
كمك يكباره	1905
كن اول المعلقين	177
كن داعما	108
كود خصم	244
كوكيها	1830
كوچكتر كردن متن	1921
كيف اعطل مانع الاعلانات	211
كيف اعطله	212
كيفية التعطيل	212
كيفيت اصلي	1854
كپي	1922
كپي شد	1856	1860
كپي كردن لينك	1860
كپي لينك	1822
كپي لينك كوتاه	1856
""", 'ل': """
لا اوافق	130
لا توجد تعليقات	189
لا شكرا	107
لا يمكن تشغيل الفيديو	196
لا يمكن عرض هذا المحتوي	200
لا يوجد تعليقات	189
لا، شكرا	107
لاحقا	107
لدي حساب	216
لديك حساب	216
لديك حساب بالفعل	216
لست مشتركا	216
لست مشتركا بعد	216
لطفا ان را غيرفعال كنيد	1904
لطفا ايميل خود را وارد كنيد	1909
لطفا نظر خود را بنويسيد	1844
لطفا يك ايميل معتبر وارد كنيد	1909
لغو در هر زمان	1907
لغو دنبال كردن	1918
لغو رضايت	1892
لقد صوت من قبل	189
لقد صوتت بالفعل	149
لقد عطلته	211
لقد قمت بالتصويت	189
للاعلان معنا	153
للمشتركين	112
للمشتركين فقط	115
لم يعجبني	190
ليس الان	107
ليس لديك حساب	216
لينك خبر كپي شد	1856
لينك كوتاه	1822
لينك كوتاه خبر	1856	1860
لينك كوتاه كپي شد	1856
لينك كپي شد	1856	1860
""", 'م': """
مادة اعلانية	126
مايكت	1896
مبلغ اخر	213
مبلغ دلخواه	1905
مبلغ ديگر	1905
مبلغ مختلف	213
مبلغ مخصص	240
متابع	229
متابعة القراءة	243
متابعة الكاتب	228
متابعة الموضوع	228
متابعة علي الموقع	204
متن كامل خبر	1913
متن كامل مقاله را بخوانيد	1913
متن پيادهشده	1889
متوجه شدم	1837
متوفر علي app store	204
متوفر علي google play	204
مجانا وبدون رسائل مزعجة	218
مجموع ديدگاهها : #	1845
مجموع نظرات: #	1845
محبوبترين	1908
محبوبترينها	1882
محتواي تبليغاتي	1824
محتواي حمايتشده	1860
محتواي پولي	1887
محتوي اعلاني	183
محتوي برعاية	183
محتوي للمشتركين	112
محتوي مدفوع	195
محتوي ممول	90	126
مختارات	136
مخصوص مشتركان	1907
مدة الفيديو	239
مدت	1889
مدت زمان	1889
مديريت رضايت	1892
مديريت كوكيها	1892
مرا به خاطر بسپار	1907
مرة واحدة	214
مرتبسازي	1882
مرتبسازي بر اساس	1882
مزايا المشتركين	195
مزاياي مشتركان	1887
مزيد من مقالات الكاتب	154
مزيد من مقالات الكاتبة	154
مساحة اعلانية	183
مستخدم جديد	110
مسدودكننده را غيرفعال كردم	1902
مشاركة	122
مشاركة عبر البريد	231
مشاركة عبر فيسبوك	231
مشاركة عبر واتساب	122
مشاركة علي تويتر	122
مشاركة علي فيسبوك	122
مشاهده بيشتر	1836
مشاهده عكسها	1913
مشاهده قيمت	1887
مشاهده محتوا	1892
مشاهده نتايج	94	1882
مشاهده همه	1836
مشاهده پاسخها	1881
مشاهده پرونده	1913
مشاهده گالري	1913
مشترك شويد	1818
مشغل الصوت	239
مشغل الفيديو	239
مشكلي پيش امد	1910
مطالب بيشتر	1870
مطالب ديگر اين نويسنده	1913
مطالب مرتبط	1832
مطالب پيشنهادي	1870
مطلب بعدي	1913
مطلب قبلي	1913
معرض الصور	222
مقال مهدي من مشترك	245
مقالات اخري للكاتب	154	178
مقالات اخري للكاتبة	154
مقالات ذات صلة	136
مقالات قد تعجبك	178
مقالات قد تهمك	178
مقالات مرتبط	1832
مقاله بعدي	1913
مقاله قبلي	1913
مقترحات برعاية taboola	182
مقروء بصوت اصطناعي	196
ملء الشاشة	197
ملخص اعده الذكاء الاصطناعي	227
ملخص الذكاء الاصطناعي	227
ملخص بالذكاء الاصطناعي	227
ملفات تعريف الارتباط	133
من نحن	153
منتشر شده: #	1845
منو	1836
مهمترين اخبار	1832
مواضيع ذات صلة	136
مواضيع قد تهمك	178
مواضيع متعلقة	178
مواضيع مرتبطة	178
موافق	130
موافق ومتابعة	200
موافقة ومتابعة	131
موافقم	1828
موضوعات ذات صلة	136
موضوعات متعلقة	178
مولد بالذكاء الاصطناعي	239
ميخواهيد اعلان دريافت كنيد	1897
""", 'ن': """
نام	1910
نبذة عن الكاتب	224
نبذة عن الكاتبة	154
نتائج الاستطلاع	190
نتائج التصويت	190
نسخ	232
نسخ الرابط	122
نسخ رابط المقال	177
نسخه صوتي مقاله	1888
نسخه وب	1896
نسخه چاپي	1860
نسيت كلمة السر	216
نسيت كلمة المرور	110
نشر	190
نصب اپليكيشن	1895
نظر	1831
نظر بدهيد	1860
نظر خود را با ما در ميان بگذاريد	1860
نظر خود را بنويسيد	1831
نظر خود را بگوييد	1881
نظر سنجي	95
نظر شما	1831
نظر شما درباره اين خبر چيست	1860
نظر كاربران	1844
نظرات	1831
نظرات بينندگان	1844
نظرات شما	1844
نظرات كاربران	1844
نظرات مخاطبان	1844
نظرتان را بگوييد	1881
نظرسنجي	95	1860
نعم اريد	207
نعم، اريد	206
نقشه سايت	1848
نمايش اين محتوا ممكن نيست	1892
نمايش بيشتر	1836
نمايش زيرنويس	1888
نمايش كمتر	1837
نمايش متن اصلي	1837
نمايش محتوا	1892
نمايش نتايج	94
نمايش نظرات	1881
نمايش نظرات بيشتر	1881
نمايش نقشه	1837
نمايش همه	1837
نمايش پاسخها	1881
نمايش پست	1892
ننصح بقراءة	136
نه ممنون	1815	1899
نه، ممنون	1899
نهاية الاعلان	195
""", 'ه': """
هديه دادن مقاله	1921
هذا البريد مسجل مسبقا	242
هذا الحقل الزامي	218
هذا الحقل مطلوب	218
هذا الفيديو غير متاح	196
هذا الفيديو غير متاح حاليا	196
هذا الفيديو لم يعد متاحا	196
هذا المحتوي للمشتركين	112
هذا المقال للمشتركين	112
هذا المقال مقفل	216
هذه المادة للمشتركين	177
هر زمان ميتوانيد لغو اشتراك كنيد	1909
هر كمكي مهم است	1905
هل افادك هذا المقال	189
هل ترغب باستلام الاشعارات	205
هل ترغب في تلقي الاشعارات	205
هل تريد تلقي اشعارات	205
هل تريد تلقي الاشعارات	205
هل كان هذا المقال مفيدا	189
هل كان هذا مفيدا	189
هل كانت هذه الصفحة مفيدة	189
هل لديك حساب	216
هل نسيت كلمة المرور	216
هل وجدت خطا	189
همرساني	1822
همه اخبار	1913
همه بازيها	1884
همه خبرها	1913
همه عكسها	1913
همه مطالب	1913
همه مطالب نويسنده	1913
همه ويدئوها	1913
هميشه اجازه داده شود	1892
هميشه نمايش بده	1892
همچنين ببينيد	1870
همچنين بخوانيد	1832
هنوز ثبتنام نكردهايد	1907
هنوز مشترك نيستيد	1907
هيئة التحرير	153
""", 'و': """
واتساب	122
واتساپ	1822
ورود	1818
ورود / ثبت نام	1818
ورود با اپل	1907
ورود با فيسبوك	1907
ورود با گوگل	1907
ورود مشتركان	1867
وسوم	136
وصول غير محدود الي جميع المقالات	241
وظائف	153
ويدئو در دسترس نيست	1888
ويديو	1832
ويديو در دسترس نيست	1888
ويژه خوانندگان	1887
ويژه مشتركان	1818
""", 'ي': """
يتم تحميل الفيديو	196
يدفع سنويا	216
يستمر المقال بعد الاعلان	182
يك بار	1906
يكبار	1906
يمكنك الالغاء في اي وقت	216
يمكنك الغاء الاشتراك في اي وقت	218
""", 'پ': """
پاسخ	1831
پايان اگهي	1887
پايان تبليغ	1887
پخش	1854
پخش خودكار	1889
پخش ويدئو	1888
پخش ويدئو ممكن نيست	1888
پخش ويديو	1888
پذيرش همه	1893
پذيرش و ادامه	1892
پذيرفتن	1828
پربازديدترين	1832
پربازديدترينها	1832
پربازديدها	1832
پربازديدهاي امروز	1870
پربازديدهاي هفته	1870
پربحثترينها	1832
پربينندهترين	1870
پربينندهترين خبرها	1870
پربينندهترينها	1870
پرداخت سالانه	1908
پرداخت ماهانه	1908
پسنديدم	1882
پنهان كردن پاسخها	1881
پيام بازرگاني	1876
پيام شما ارسال شد	1909
پيام شما با موفقيت ارسال شد	1909
پيشنهاد خواندني	1870
پيشنهاد سردبير	1832
پيشنهاد ما	1832
پيوندها	1848
""", 'چ': """
چاپ	1822
چاپ دستور پخت	64
چگونه غيرفعال كنم	1904
چگونه مسدودكننده را غيرفعال كنم	1902
""", 'گ': """
گالري تصاوير	1913
گالري عكس	1913
گزارش تخلف	1882
گزارش خطا	1831
گزارش خطا در اين خبر	1860
گزينههاي بيشتر	1922
گوگل پلي	1896
""", 'अ': """
अकाउंट नहीं है	2491
अक्षर का आकार	68
अक्षर छोटे करें	2503
अक्षर बडे करें	2503
अगला	2432
अगला लेख	2497
अगली खबर	2428
अगली तस्वीर	2497
अगली फोटो	2497
अगली स्टोरी	2497
अनफॉलो करें	2501
अनम्यूट	2476
अनिवार्य	2494
अनुमति दें	2484
अन्य खबरें	22	2428
अन्य राशि	2489
अन्य विकल्प	2504
अपना इनबॉक्स देखें	2493
अपना ईमेल दर्ज करें	2493
अपना ईमेल देखें	2493
अपना ईमेल पता दर्ज करें	2493
अपना कमेंट लिखें	2441
अपना ज्ञान परखें	2472
अपना प्लान चुनें	2491
अपनी टिप्पणी दें	2441
अपनी टिप्पणी लिखें	2441
अपनी तस्वीरें हमें भेजें	2498
अपनी प्रतिक्रिया दें	2469
अपनी राय दें	2427
अपनी राय बताएं	2469
अभी खरीदें	2475
अभी खेलें	2472
अभी डाउनलोड करें	2482
अभी तक सब्सक्राइबर नहीं हैं	2491
अभी दान करें	2413
अभी नहीं	2412	2485
अमान्य ईमेल	2493
अमेजन पर खरीदें	2475
अवधि	2477
असहमत	2426
अस्वीकार करें	2426
""", 'आ': """
आगे पढें	2432
आज का सवाल	94
आज की अन्य खबरें	2462
आप इस विषय को फॉलो कर रहे हैं	2501
आप कभी भी अनसब्सक्राइब कर सकते हैं	2493
आप पहले ही वोट कर चुके हैं	2469
आपका वोट दर्ज हो गया	2469
आपका वोट दर्ज हो गया है	2469
आपका संदेश भेज दिया गया है	2493
आपके लिए	2428
आपको यह भी पसंद आ सकता है	2462
आपको ये भी पसंद आ सकता है	2462
आवश्यक फील्ड	2493
""", 'इ': """
इस लेखक की अन्य खबरें	2445
इस लेखक की और खबरें	2445
इस लेखक के और लेख	2445
इस विषय को फॉलो करें	2501
इसे भी देखें	2462
इसे भी पढें	2428
""", 'ई': """
ई-पेपर	2415
ईमेल	2494
ईमेल से शेयर करें	2503
""", 'ऊ': """
ऊपर जाएं	2432
""", 'ए': """
एआई आवाज में सुनें	2476
एआई द्वारा तैयार	2448
एआई समरी	2448
एआई सारांश	2448
एआई से तैयार सारांश	2448
एक बार	2490
एक बार का दान	2489
एप डाउनलोड करें	2482
""", 'ऐ': """
ऐप इंस्टॉल करें	2482
ऐप खोलें	2482
ऐप डाउनलोड करें	2482
ऐप में खोलें	2482
ऐप में पढें	2482
ऐप स्टोर से डाउनलोड करें	2482
""", 'ऑ': """
ऑटोप्ले	2477
ऑडियो डाउनलोड करें	2476
ऑफर देखें	2475
""", 'औ': """
और खबरें	2428
और जानें	2426
और टिप्पणियां देखें	2469
और देखें	2432
और पढें	2428	2432
और पढें इस लेखक से	2445
और भी पढें	2462
""", 'क': """
कभी भी रद्द करें	2491
कम दिखाएं	2433
कमेंट	2427
कमेंट करें	2427
कमेंट पढें	2441
कमेंट लिखें	2469
कमेंट्स	2427
करियर	2444
किताब खरीदें	2475
कीमत देखें	2475
कुकी का उपयोग	2426
कुकी नीति	2424	2426
कुकी सेटिंग्स	2480
कुकीज नीति	2426
कुकीज प्रबंधित करें	2480
कुकीज सेटिंग	2425
कुछ गलत हो गया	2494
केवल सदस्यों के लिए	2415
केवल सब्सक्राइबर के लिए	2491
कैसे बंद करें	2488
कॉपी	2504
कॉपी करें	2504
कॉपी लिंक	2418
क्या आप नोटिफिकेशन चाहते हैं	2483
क्या आप नोटिफिकेशन पाना चाहते हैं	2483
क्या आप सूचनाएं पाना चाहते हैं	2483
क्या यह उपयोगी था	2469
क्या यह खबर उपयोगी थी	2469
क्या यह पेज उपयोगी था	2469
क्या यह लेख उपयोगी था	2469
क्यूआर कोड स्कैन करें	2482
क्रमबद्ध करें	2470
क्विज खेलें	2472
""", 'ख': """
खबर सुनें	2476
खाता नहीं है	2491
खाता बनाएं	2415
खोजें	2432
खोलें	2433
""", 'ग': """
गलती की सूचना दें	2469
गलती बताएं	2433
गूगल प्ले से डाउनलोड करें	2482
गूगल से जारी रखें	2491
गूगल से लॉगिन करें	2491
गेम्स	2474
गैलरी देखें	2497
गोपनीयता नीति	2424	2426	2444
गोपनीयता सेटिंग्स	2480
""", 'च': """
चर्चा में क्यों है	2462
चुनें	2492
""", 'ज': """
जरूर पढें	2462
जवाब छिपाएं	2469
जवाब दें	2427
जवाब देखें	2469
जवाब भेजें	2469
जावास्क्रिप्ट बंद है	2480
ज्यादा दिखाएं	2497
ज्यादा पढी गई	2462
""", 'ट': """
टिकट खरीदें	2475
टिकट बुक करें	2475
टिप्पणियां	2427
टिप्पणी	2427
टिप्पणी करें	2427
टिप्पणी के नियम	2469
टिप्पणी के लिए लॉगिन करें	2469
टिप्पणी भेजें	2469
टिप्पणी लिखें	2469
टेक्स्ट साइज	68
टैग्स	2428
टॉप न्यूज	2428
टॉप स्टोरीज	2462
ट्रांसक्रिप्ट	2477
ट्रेंडिंग	2428
ट्विटर	2418
ट्विटर पर शेयर करें	2503
""", 'ठ': """
ठीक है	2433
""", 'त': """
तस्वीर बडी करें	2497
तस्वीरें देखें	2497
ताजा खबरें	2428
ताजा समाचार	2428
""", 'द': """
दान करें	2413
दान पेज पर जाएं	2489
देश की और खबरें	2462
दोस्तों को भेजें	2448
""", 'ध': """
धन्यवाद, आपका संदेश भेज दिया गया है	2493
""", 'न': """
नक्शा देखें	2433
नतीजे देखें	94
नवीनतम	2470
नहीं धन्यवाद	2412
नहीं, धन्यवाद	2412	2485
नियम और शर्तें	2424	2444
नियम और शर्तें | गोपनीयता नीति	2424
नोटिफिकेशन ऑन करें	2483
नोटिफिकेशन चालू करें	2483
""", 'प': """
परिणाम देखें	94	2470
पसंदीदा स्रोत के रूप में जोडें	2501
पहले से खाता है	2491
पहले से सब्सक्राइबर हैं	2491
पाठकों के लिए विशेष ऑफर	2475
पार्टनर कंटेंट	2465
पासवर्ड भूल गए	2491
पिछला	2432
पिछला लेख	2497
पिछली खबर	2428
पूरा लेख पढें	2497
पूरी खबर पढें	2432
पेज दोबारा लोड करें	2487
पेज रिफ्रेश करें	2487
पेज रीफ्रेश करें	2487
पेड कंटेंट	2475
पोल	95
पोल में हिस्सा लें	2469
पोस्ट लोड करें	2480
प्रचार	2422
प्रतिक्रिया दें	2427
प्रतिलिपि	2477
प्राइवेसी पॉलिसी	2426	2444
प्राइवेसी सेटिंग्स	2480
प्रायोजक	2505
प्रायोजित	2422
प्रायोजित सामग्री	2465
प्रिंट	2504
प्रिंट करें	2418
प्रीमियम	2415
प्लान चुनें	2491
प्ले स्टोर से डाउनलोड करें	2482
प्लेबैक गति	2476
प्लेबैक स्पीड	2476
प्लेयर लोड हो रहा है	2476
""", 'फ': """
फीडबैक दें	2444	2469
फीडबैक भेजें	2469
फुल स्क्रीन	2477
फुल स्क्रीन से बाहर निकलें	2476
फेसबुक	2418
फेसबुक पर शेयर करें	2418
फेसबुक से जारी रखें	2491
फेसबुक से लॉगिन करें	2491
फॉन्ट आकार	2503
फॉन्ट साइज	68
फॉलो कर रहे हैं	2501
फॉलो करें	2501
फोटो	2428
फोटो गैलरी	2462
फोटो गैलरी देखें	2497
फ्लिपकार्ट पर खरीदें	2475
""", 'ब': """
बंद करें	2412
बडी खबरें	2428
बाद में	2412	2485
बाद में याद दिलाएं	2412
ब्राउजर में जारी रखें	2482
""", 'भ': """
भेजें	2494
""", 'म': """
मंजूर है	2426
मशीनी अनुवाद	2477
मान्य ईमेल दर्ज करें	2493
मासिक दान	2490
मासिक भुगतान	2492
मासिक सहयोग	2490
मुख्य समाचार	2428
मुझे याद रखें	2491
मुफ्त डिलीवरी	2505
मुफ्त में खेलें	2472
मुफ्त, कोई स्पैम नहीं	2493
मूल देखें	2433
मेन्यू	2432
मेरा खाता	2415
मेरा खाता है	2491
मैं नियम और शर्तों से सहमत हूं	2493
मैंने ऐड ब्लॉकर बंद कर दिया	2487
मैंने बंद कर दिया	2488
म्यूट	2477
""", 'य': """
यह खबर सुनें	2476
यह फील्ड अनिवार्य है	2493
यह फील्ड आवश्यक है	2493
यह भी देखें	2462
यह भी पढें	2428
यह लेख लॉक है	2491
यह लेख सुनें	2476
यह वीडियो अब उपलब्ध नहीं है	2476
यह वीडियो उपलब्ध नहीं है	2476
यह सामग्री नहीं दिखाई जा सकती	2480
ये खबरें भी पढें	2462
ये भी जानें	2462
ये भी देखें	2462
ये भी पढें	2428
""", 'र': """
रजिस्टर करें	2415
रिपोर्ट करें	2470
रेसिपी पर जाएं	64
रेसिपी प्रिंट करें	64
रेसिपी सेव करें	64
""", 'ल': """
लाइक	2470
लाइक करें	2470
लिंक कॉपी करें	2418	2448
लिंक कॉपी हो गया	2503
लेख उपहार में दें	2503
लेख सुनें	2476
लेखक की अन्य खबरें	2445
लेखक के अन्य लेख	2497
लेखक के और लेख	2445	2497
लेखक के बारे में	2498
लेखक के बारे में और	2445
लेखक को फॉलो करें	2501
लेखक परिचय	2498
लेखक से और	2445
लॉग इन	2415
लॉग इन करें	2415
लॉगआउट	2415
लॉगिन	2415
लोकप्रिय	2428
लोड हो रहा है	2476
""", 'व': """
वर्ग पहेली	2474
वर्तमान समय	2477
विज्ञापन	2422
विज्ञापन के बाद जारी	2465
विज्ञापन दें	2444
विज्ञापन समाप्त	2475
विज्ञापन हटाएं	2448
विवरण	2433
विषय	2428
विषय को फॉलो करें	2501
वीडियो	2428
वीडियो उपलब्ध नहीं है	2476
वीडियो चलाएं	2476
वीडियो नहीं चलाया जा सकता	2476
वीडियो लोड हो रहा है	2476
वोट करने के लिए धन्यवाद	2469
वोट करें	94	2470
वोट दें	94
वोट देने के लिए धन्यवाद	2469
व्हाट्सएप	2418
व्हाट्सएप पर शेयर करें	2503
व्हाट्सऐप पर शेयर करें	2503
""", 'श': """
शायद बाद में	2412
शिकायत करें	2470
शेयर	2418
शेयर करें	2418
शेष समय	2477
""", 'स': """
संपर्क करें	2427	2444
संपादक को लिखें	2498
संबंधित खबरें	2428
संबंधित लेख	2428
संबंधित वीडियो	2462
संबंधित समाचार	2428
सदस्य बनें	2413
सबटाइटल दिखाएं	2476
सबमिट करें	2494
सबसे अच्छा ऑफर	2492
सबसे ज्यादा पढी गई	2428
सबसे ज्यादा पढी गई खबरें	2462
सबसे ज्यादा पढी गईं	2462
सबसे लोकप्रिय	2492
सब्सक्राइब	2415
सब्सक्राइब करें	2415
सभी अस्वीकार करें	2480
सभी कमेंट देखें	2469
सभी खबरें	2497
सभी खबरें देखें	2497
सभी गेम	2472
सभी गेम्स	2472
सभी टिप्पणियां देखें	2469
सभी तस्वीरें देखें	2497
सभी दिखाएं	2433
सभी देखें	2432
सभी फोटो देखें	2497
सभी वीडियो	2497
सभी वीडियो देखें	2497
सभी स्वीकार करें	2426	2480
समझ गया	2433
समर्थन करें	2413
सर्वे	95
सर्वे में हिस्सा लें	2469
सहमत हूं	2426
सहमति दें और आगे बढें	2425
सहमति प्रबंधित करें	2480
सहमति वापस लें	2480
सहयोग करें	2413
सही ईमेल दर्ज करें	2493
साइटमैप	2444
साइन अप	2415
साइन इन	2415
साझा करें	2418
सामग्री दिखाएं	2480
सामग्री देखें	2480
सामग्री लोड करें	2480
सालाना भुगतान	2492
सिर्फ सब्सक्राइबर के लिए	2491
सीधे रेसिपी पर जाएं	64
सुडोकू	2474
सुधार नीति	2498
सूचनाएं चालू करें	2483
सेव करें	2418
स्पॉन्सर्ड	2422
स्पॉन्सर्ड कंटेंट	2465
स्वचालित अनुवाद	2477
स्वीकार करें	2426
स्वीकार करें और आगे बढें	2425
स्वीकार करें और जारी रखें	2480
""", 'ह': """
हमसे संपर्क करें	2444	2498
हमारा समर्थन करें	2413
हमारी मदद करें	2489
हमारे बारे में	2444
हमें लिखें	2498
हमें सपोर्ट करें	2489
हमें सहयोग दें	2489
हमेशा अनुमति दें	2480
हर योगदान महत्वपूर्ण है	2489
हर योगदान मायने रखता है	2489
हां, चाहिए	2484
होम	2432
होम पेज पर जाएं	2497
""", 'অ': """
অক্ষরের আকার	68
অটোপ্লে	388
অডিও ডাউনলোড করুন	387
অনুদান দিন	351
অনুদান পাতায যান	396
অনুমতি দিন	393
অনুসরণ করছেন	409
অনুসরণ করুন	409
অন্য পরিমাণ	396
অ্যাকাউন্ট আছে	398
অ্যাকাউন্ট নেই	398
অ্যাপ ডাউনলোড করুন	391
অ্যাপ স্টোর থেকে ডাউনলোড করুন	391
অ্যাপে খুলুন	391
অ্যাপে পডুন	391
""", 'আ': """
আগের খবর	404
আপনার জন্য নির্বাচিত	377
আপনার বার্তা পাঠানো হযেছে	400
আপনার ব্রাউজার অডিও সমর্থন করে না	387
আপনার ব্রাউজার ভিডিও সমর্থন করে না	387
আপনার ভোট গৃহীত হযেছে	383
আপনার ভোট গ্রহণ করা হযেছে	383
আপনার মতামত জানান	383
আপনি আগেই ভোট দিযেছেন	383
আপনি কি নোটিফিকেশন পেতে চান	392
আবশ্যক	401
আমাকে মনে রাখুন	398
আমাদের সমর্থন করুন	396
আমাদের সহাযতা করুন	396
আমি শর্তাবলিতে সম্মত	400
আরও খবর	353
আরও দেখুন	353
আরও পডতে পারেন	377
আরও পডুন	353
আরও মন্তব্য দেখুন	383
আরও সংবাদ	377
আরো খবর	377
আরো পডুন	377
""", 'ই': """
ইমেইল	401
ইমেইল সঠিক নয	400
""", 'উ': """
উত্তর দিন	384
উত্তর দেখুন	383
উপরে যান	403
""", 'এ': """
এ জাতীয আরও খবর	377
এ জাতীয আরো খবর	377
এ সম্পর্কিত আরও খবর	353
এ সম্পর্কিত আরও পডুন	377
এআই সারাংশ	408
এই কনটেন্ট দেখানো যাচ্ছে না	389
এই ঘরটি আবশ্যক	400
এই বিভাগের আরও খবর	377
এই বিভাগের আরো খবর	377
এই বিষয অনুসরণ করুন	409
এই ভিডিওটি আপনার দেশে দেখা যাবে না	387
এই ভিডিওটি আর নেই	387
এই ভিডিওটি পাওযা যাচ্ছে না	387
এই লেখাটি কি উপকারী ছিল	383
এককালীন	397
এককালীন অনুদান	397
এখন নয	393
এখনই কিনুন	386
এখনই খেলুন	385
""", 'ক': """
কনটেন্ট দেখান	389
কনটেন্ট লোড করুন	389
কপি করুন	411
কপি লিংক	376
কম দেখুন	403
কিউআর কোড স্ক্যান করুন	391
কিছু ভুল হযেছে	401
কুইজ খেলুন	385
কুইজে অংশ নিন	385
কুকি সেটিংস	389
""", 'খ': """
খবরটি শুনুন	387
খবরটি শেযার করুন	376
""", 'গ': """
গুগল দিযে লগইন করুন	398
গুগল প্লে থেকে ডাউনলোড করুন	391
গোপনীযতা সেটিংস	389
গ্যালারি দেখুন	403
গ্রহণ করে এগিযে যান	389
""", 'ছ': """
ছবি দেখুন	403
ছবি বড করুন	403
ছবির গ্যালারি	403
""", 'জ': """
জনপ্রিয খবর	377
জমা দিন	401
জরিপ	95
জরিপে অংশ নিন	383
জানি না	384
জাভাস্ক্রিপ্ট বন্ধ আছে	389
""", 'ট': """
টিকিট কাটুন	386
টিকিট কিনুন	386
টুইটারে শেযার করুন	410
""", 'ন': """
নতুন	384
নাম	401
নিবন্ধন	351
নোটিফিকেশন চালু করুন	392
নোটিফিকেশন পেতে চান	392
""", 'প': """
পরবর্তী খবর	403
পরে	393
পাঠকের পছন্দ	377
পাঠান	401
পাসওযার্ড ভুলে গেছেন	398
পুরো খবর পডুন	403
পুরোনো	384
পেজ আবার লোড করুন	395
পেজ রিফ্রেশ করুন	395
পেজটি রিফ্রেশ করুন	395
পোস্ট লোড করুন	389
পোস্টটি শেযার করুন	376
প্রচ্ছদে ফিরুন	403
প্রতিটি অনুদান গুরুত্বপূর্ণ	396
প্রতিলিপি	388
প্রিন্ট	355
প্রিন্ট করুন	376
প্লে স্টোর থেকে ডাউনলোড করুন	391
প্লেব্যাক গতি	387
প্ল্যান বেছে নিন	398
""", 'ফ': """
ফন্ট সাইজ	410
ফলাফল দেখুন	94	384
ফলো করুন	409
ফুল স্ক্রিন	388
ফেসবুক দিযে লগইন করুন	398
ফেসবুকে শেযার করুন	376
ফ্রি ডেলিভারি	412
""", 'ব': """
বই কিনুন	386
বইটি কিনুন	386
বন্ধুদের সঙ্গে শেযার করুন	376
বাকি সময	388
বার্ষিক	397
বিজ্ঞাপন	355
বিজ্ঞাপন শেষ	386
বিস্তারিত পডুন	377
বেছে নিন	399
""", 'ভ': """
ভিডিও চালান	387
ভিডিও লোড হচ্ছে	387
ভিডিওটি চালানো যাচ্ছে না	387
ভিডিওটি পাওযা যাচ্ছে না	387
ভুল জানান	383
ভুল সংশোধন জানান	383
ভোট দিন	94	384
ভোট দেওযার জন্য ধন্যবাদ	383
""", 'ম': """
মতামত জানান	383
মতামত পাঠান	383
মন্তব্য	355
মন্তব্য করতে লগইন করুন	383
মন্তব্য করুন	355
মন্তব্য নেই	384
মন্তব্য পাঠান	383
মন্তব্য লিখুন	383
মন্তব্যের নিযম	383
মাসিক	397
মাসিক অনুদান	397
মিউট	388
""", 'য': """
যেকোনো সময বাতিল করুন	398
যোগাযোগ করুন	405
""", 'র': """
রকমারি থেকে কিনুন	386
রিপোর্ট করুন	384
রেজিস্টার	351
রেসিপি প্রিন্ট করুন	64
রেসিপিতে যান	64
""", 'ল': """
লগ ইন	351
লগইন	351
লাইক	384
লিংক কপি	355
লিংক কপি করুন	376
লিংক কপি হযেছে	376
লিঙ্ক কপি করুন	376
লেখক পরিচিতি	405
লেখক সম্পর্কে	405
লেখককে অনুসরণ করুন	409
লেখকের অন্যান্য লেখা	403
লেখকের আরও লেখা	403
লেখাটি কি উপকারী ছিল	383
লেখাটি শুনুন	387
লেখাটি সেভ করুন	376
লোড হচ্ছে	387
""", 'শ': """
শুধু গ্রাহকদের জন্য	398
শেযার	355
শেযার করুন	355
""", 'স': """
সংশ্লিষ্ট খবর	353
সঠিক ইমেইল দিন	400
সব খবর	403
সব খেলা দেখুন	385
সব গ্রহণ করুন	389
সব ছবি দেখুন	403
সব দেখুন	403
সব প্রত্যাখ্যান করুন	389
সব মন্তব্য দেখুন	383
সব সময অনুমতি দিন	389
সবচেযে জনপ্রিয	399
সবচেযে নতুন	384
সবচেযে পুরোনো	384
সমযকাল	388
সম্পর্কিত	377
সম্পর্কিত খবর	353
সম্পর্কিত বিষয	377
সম্পর্কিত সংবাদ	377
সম্পাদককে লিখুন	405
সম্পূর্ণ খবর পডুন	403
সম্মতি প্রত্যাহার করুন	389
সর্বশেষ	353
সর্বশেষ সংবাদ	353
সর্বাধিক আলোচিত	377
সর্বাধিক পঠিত	353
সর্বোচ্চ পঠিত	377
সহাযতা করুন	351
সাজান	384
সাবটাইটেল	388
সাবস্ক্রাইব	351
সেভ করুন	376
সেরা অফার	399
সৌজন্যে	412
স্পনসর	412
স্বযংক্রিয অনুবাদ	388
""", 'হ': """
হোযাটসঅ্যাপে শেযার করুন	410
""", 'ก': """
กฎการแสดงความคิดเห็น	4827
กติกาการแสดงความคิดเห็น	4827
กรุณากรอกข้อมูลให้ครบถ้วน	4844
กรุณากรอกอีเมล	4844
กรุณากรอกอีเมลให้ถูกต้อง	4844
กรุณาตรวจสอบอีเมล	4844
กลับขึ้นด้านบน	4847
กลับด้านบน	4847
กลับหน้าแรก	4847
การตั้งค่าความเป็นส่วนตัว	4833
การตั้งค่าคุกกี้	4833
กำลังติดตาม	4850
กำลังโหลด	4831
กำลังโหลดวิดีโอ	4831
""", 'ข': """
ขนาดตัวอักษร	68
ขยายภาพ	4847
ขอบคุณที่ร่วมโหวต	4827
ขอบคุณสำหรับการโหวต	4827
ข่าวก่อนหน้า	4847
ข่าวถัดไป	4847
ข่าวทั้งหมด	4847
ข่าวที่คุณอาจสนใจ	4820
ข่าวที่น่าสนใจ	4820
ข่าวที่เกี่ยวข้อง	4797
ข่าวนี้มีประโยชน์หรือไม่	4827
ข่าวยอดนิยม	4797
ข่าวล่าสุด	4797
ข่าวอื่นที่น่าสนใจ	4820
ข่าวอื่นๆ	22	4820
ข่าวอื่นๆ ที่น่าสนใจ	4811
ข่าวเกี่ยวข้อง	4820
ข่าวแนะนำ	4797
ข้ามไปที่สูตร	64
""", 'ค': """
ครั้งเดียว	4841
คลิกชมวิดีโอ	4811
คลิกเพื่อขยายภาพ	4847
คลิปแนะนำ	4820
ความคิดเห็น	4800
ความยาว	4832
ความเร็วในการเล่น	4831
คัดลอก	4852
คัดลอกลิงก์	4800
คัดลอกลิงก์แล้ว	4811
คัดลอกลิงค์	4811
คัดลอกลิงค์แล้ว	4811
คุณต้องการรับการแจ้งเตือนหรือไม่	4836
คุณอาจสนใจ	4820
คุณโหวตแล้ว	4827
คุ้มที่สุด	4843
""", 'จ': """
จดจำฉัน	4842
จดจำฉันไว้	4842
จบโฆษณา	4830
จองตั๋ว	4830
จองบัตร	4830
จัดการความยินยอม	4833
จัดการคุกกี้	4833
จัดส่งฟรี	4853
จำนวนอื่น	4840
จำเป็นต้องกรอก	4844
""", 'ฉ': """
ฉันยอมรับนโยบายความเป็นส่วนตัว	4844
ฉันยอมรับเงื่อนไขการใช้งาน	4844
""", 'ช': """
ชมคลิป	4811
ชมคลิปวิดีโอ	4811
ชมวิดีโอ	4811
ชมวิดีโอด้านบน	4811
ชมวิดีโอเต็มได้ที่นี่	4811
ชำระรายปี	4842
ชำระรายเดือน	4842
ช่องนี้จำเป็นต้องกรอก	4844
""", 'ซ': """
ซื้อที่ lazada	4830
ซื้อที่ shopee	4830
ซื้อบัตร	4830
ซื้อบัตรที่นี่	4830
ซื้อหนังสือ	4830
ซื้อหนังสือเล่มนี้	4830
ซื้อเลย	4830
""", 'ด': """
ดาวน์โหลดบน app store	4835
ดาวน์โหลดบน google play	4835
ดาวน์โหลดเสียง	4831
ดาวน์โหลดแอป	4835
ดาวน์โหลดแอปพลิเคชัน	4835
ดาวน์โหลดได้ที่ app store	4835
ดาวน์โหลดได้ที่ google play	4835
ดูการตอบกลับ	4827
ดูข่าวทั้งหมด	4847
ดูคลิป	4811
ดูความคิดเห็นทั้งหมด	4827
ดูความคิดเห็นเพิ่มเติม	4827
ดูทั้งหมด	4798
ดูผลลัพธ์	94
ดูผลโหวต	94	4828
ดูภาพทั้งหมด	4847
ดูภาพเพิ่มเติม	4847
ดูราคา	4830
ดูรูปทั้งหมด	4847
ดูวิดีโอ	4811
ดูเพิ่มเติม	4800
ดูแกลเลอรี	4847
ดูแกลเลอรี่	4847
""", 'ต': """
ตกลง	4837
ตอบกลับ	4828
ตัวเลือกเพิ่มเติม	4851
ตั้งค่าความเป็นส่วนตัว	4833
ตั้งค่าคุกกี้	4833
ติดตามผู้เขียน	4850
ติดตามหัวข้อ	4850
ติดตามหัวข้อนี้	4850
ติดต่อกองบรรณาธิการ	4848
ติดต่อเรา	4811
ติดต่อโฆษณา	4848
ต้องการรับการแจ้งเตือนหรือไม่	4836
""", 'ถ': """
ถอดเสียง	4832
ถอนความยินยอม	4833
ถูกใจ	4828
""", 'ท': """
ทดสอบความรู้ของคุณ	4829
ทำแบบทดสอบ	4829
ทุกการสนับสนุนมีความหมาย	4840
""", 'บ': """
บทความก่อนหน้า	4847
บทความถัดไป	4847
บทความทั้งหมดของผู้เขียน	4847
บทความที่น่าสนใจ	4820
บทความที่เกี่ยวข้อง	4797
บทความนี้ถูกล็อก	4842
บทความนี้มีประโยชน์หรือไม่	4827
บทความล่าสุด	4797
บทความอื่นของผู้เขียน	4847
บทความอื่นๆ ของผู้เขียน	4847
บทความแนะนำ	4820
บริจาค	4794
บริจาคครั้งเดียว	4840
บริจาคตอนนี้	4840
บริจาครายเดือน	4840
บริจาคเลย	4794
บันทึก	4811
บันทึกการตั้งค่า	4833
บันทึกคะแนนของคุณแล้ว	4827
บันทึกคะแนนโหวตแล้ว	4827
บันทึกสูตร	64
บันทึกไว้อ่านภายหลัง	4811
""", 'ป': """
ปฏิเสธทั้งหมด	4833
ปิดการแสดงความคิดเห็น	4827
ปิดเสียง	4832
""", 'พ': """
พิมพ์	4800
พิมพ์บทความ	4811
พิมพ์สูตร	64
พิมพ์หน้านี้	4811
""", 'ฟ': """
ฟรี ไม่มีสแปม	4844
ฟังข่าว	4831
ฟังข่าวนี้	4831
ฟังบทความ	4831
ฟังบทความนี้	4831
ฟังรายการย้อนหลัง	4811
""", 'ภ': """
ภายหลัง	4837
""", 'ม': """
มอบบทความนี้เป็นของขวัญ	4811
มีบัญชีอยู่แล้ว	4842
มีบัญชีแล้ว	4842
""", 'ย': """
ยกเลิกการรับข่าวสารได้ทุกเมื่อ	4844
ยกเลิกได้ทุกเมื่อ	4842
ยอดนิยม	4820
ยอดนิยมในตอนนี้	4820
ยอมรับทั้งหมด	4833
ยอมรับและดำเนินการต่อ	4833
ยังไม่มีบัญชี	4842
ยังไม่เป็นสมาชิก	4842
""", 'ร': """
ระบุจำนวนเงิน	4840
รับการแจ้งเตือน	4836
รับการแจ้งเตือนข่าวด่วน	4811
รายงาน	4828
รีเฟรชหน้า	4839
รีเฟรชหน้านี้	4839
รูปแบบอีเมลไม่ถูกต้อง	4844
ร่วมงานกับเรา	4811
ร่วมตอบแบบสอบถาม	4811
ร่วมตอบแบบสำรวจ	4827
ร่วมบริจาค	4794
ร่วมสนับสนุน	4840
ร่วมแสดงความคิดเห็น	4811
ร่วมโหวต	4827
ร้านค้า	4853
""", 'ล': """
ลงทะเบียน	4794
ลงทะเบียนเรียบร้อยแล้ว	4844
ลดขนาดตัวอักษร	4851
ลืมรหัสผ่าน	4794
ลืมรหัสผ่านหรือไม่	4842
""", 'ว': """
วิดีโอนี้ไม่พร้อมใช้งาน	4831
วิดีโอนี้ไม่สามารถรับชมได้ในประเทศของคุณ	4831
วิดีโอไม่พร้อมใช้งาน	4831
วิธีปิดโปรแกรมบล็อกโฆษณา	4839
""", 'ส': """
สนับสนุนนักข่าว	4840
สนับสนุนรายเดือน	4840
สนับสนุนสื่ออิสระ	4840
สนับสนุนเรา	4794
สปอนเซอร์	4800
สมัครงานกับเรา	4811
สมัครสมาชิก	4794
สมัครเรียบร้อยแล้ว	4844
สรุปด้วย ai	4849
สรุปโดย ai	4849
สั่งซื้อหนังสือ	4830
สั่งซื้อเลย	4830
สำหรับสมาชิกเท่านั้น	4842
สิทธิพิเศษสำหรับผู้อ่าน	4830
สิทธิพิเศษสำหรับสมาชิก	4830
สแกน qr code	4835
สแกนคิวอาร์โค้ด	4835
ส่ง	4845
ส่งข่าว	4848
ส่งข้อความเรียบร้อยแล้ว	4844
ส่งความคิดเห็น	4827
ส่งคำตอบ	94
ส่งต่อให้เพื่อน	4811
""", 'ห': """
หน้าแรก	4847
""", 'อ': """
อนุญาต	4837
อนุญาตเสมอ	4833
ออกจากโหมดเต็มจอ	4831
อีเมล	4845
อีเมลไม่ถูกต้อง	4844
อ่านข่าวที่เกี่ยวข้อง	4820
อ่านข่าวผ่านแอป	4811
อ่านข่าวอื่นๆ	4820	4847
อ่านฉบับเต็ม	4847
อ่านต่อ	4800
อ่านต่อหลังโฆษณา	4830
อ่านต่อเรื่องนี้	4820
อ่านต่อในเบราว์เซอร์	4835
อ่านบทความฉบับเต็ม	4847
อ่านบนแอป	4835
อ่านเพิ่มเติม	4797
อ่านเรื่องที่เกี่ยวข้อง	4820
อ่านโดย ai	4831
อ่านในแอป	4835
""", 'เ': """
เกมทั้งหมด	4829
เกิดข้อผิดพลาด	4845
เกิดข้อผิดพลาด กรุณาลองใหม่	4844
เกิดข้อผิดพลาด กรุณาลองใหม่อีกครั้ง	4844
เกี่ยวกับผู้เขียน	4848
เขียนความคิดเห็น	4827
เขียนโดย ai	4849
เข้าสู่ระบบ	4794
เข้าสู่ระบบด้วย apple	4842
เข้าสู่ระบบด้วย facebook	4842
เข้าสู่ระบบด้วย google	4842
เข้าสู่ระบบด้วย line	4842
เข้าสู่ระบบเพื่อแสดงความคิดเห็น	4827
เฉพาะสมาชิกเท่านั้น	4842
เต็มจอ	4832
เนื้อหาต่อจากโฆษณา	4830
เนื้อหาที่เกี่ยวข้อง	4820
เนื้อหาสนับสนุน	4830
เนื้อหาโฆษณา	4830
เบราว์เซอร์ของคุณไม่รองรับวิดีโอ	4831
เบราว์เซอร์ของคุณไม่รองรับเสียง	4831
เปิดการแจ้งเตือน	4836
เปิดรับการแจ้งเตือน	4836
เปิดเสียง	4831
เปิดแอป	4835
เปิดในแอป	4835
เป็นคนแรกที่แสดงความคิดเห็น	4811
เพิ่มขนาดตัวอักษร	4851
เริ่มทำแบบทดสอบ	4829
เรียงตาม	4828
เรื่องที่คุณอาจสนใจ	22	4820
เรื่องที่น่าสนใจ	4820
เรื่องที่เกี่ยวข้อง	4797
เรื่องล่าสุด	4820
เรื่องอื่นที่น่าสนใจ	4797
เรื่องแนะนำ	4820
เลิกติดตาม	4850
เลือก	4843
เลือกแพ็กเกจ	4842
เลือกแพ็คเกจ	4842
เล่นวิดีโอ	4831
เล่นอัตโนมัติ	4832
เล่นเกม	4829
เล่นเลย	4829
เวลาที่เหลือ	4831
เสียงอ่านโดย ai	4831
""", 'แ': """
แจ้งข่าว	4848
แจ้งข้อผิดพลาด	4827
แจ้งคำผิด	4827
แจ้งลบความคิดเห็น	4827
แชร์	4800
แชร์ข่าวนี้	4811
แชร์บทความ	4811
แชร์บทความนี้	4851
แชร์บน facebook	4851
แชร์ผ่าน line	4851
แชร์หน้านี้	4811
แชร์ไปที่ line	4811
แชร์ไปยัง facebook	4851
แชร์ไปยัง line	4851
แท็ก	4820
แท็กที่เกี่ยวข้อง	4820
แบบสำรวจ	95
แปลอัตโนมัติ	4811
แปลโดย ai	4849
แปลโดยอัตโนมัติ	4849
แสดงความคิดเห็น	4800
แสดงคำบรรยาย	4831
แสดงน้อยลง	4798
แสดงเนื้อหา	4833
แสดงเพิ่มเติม	4847
แสดงโพสต์	4833
""", 'โ': """
โฆษณา	4800
โหลดหน้านี้ใหม่	4839
โหลดหน้าใหม่	4839
โหลดเนื้อหา	4833
โหลดเพิ่มเติม	4847
โหลดแอป	4835
โหลดแอปฟรี	4811
โหลดโพสต์	4833
โหวต	94	4828
""", 'ใ': """
ใหม่ล่าสุด	4828
ให้คะแนนบทความนี้	4827
""", 'ไ': """
ไปที่สูตร	64
ไปยังหน้าบริจาค	4840
ไม่สามารถเล่นวิดีโอนี้ได้	4831
ไม่สามารถเล่นวิดีโอได้	4831
ไม่สามารถแสดงเนื้อหานี้ได้	4833
ไม่ใช่ตอนนี้	4837
""", 'ả': """
ảnh tiếp theo	5270
ảnh trước	5270
""", 'ẩ': """
ẩn	5186
ẩn trả lời	5225
""", 'ủ': """
ủng hộ	5161
ủng hộ báo chí độc lập	5163
ủng hộ chúng tôi	5161
ủng hộ chúng tôi trên patreon	5244
ủng hộ hàng tháng	5244
ủng hộ một lần	5244
ủng hộ ngay	5267
ủng hộ tác giả	5163
""", '☕': """
☕ buy me a coffee	1213
☕ buy us a coffee	1213
""", 'あ': """
あとで	2955
あとで読む	2972
あとで読むに追加	3087
あなたにおすすめ	2994
あなたにおすすめの記事	2994
あなたはどう思いますか	2988
あなたへのおすすめ	2994
あわせて読みたい	2994
あわせて読む	3029
""", 'い': """
いいえ、結構です	2955
いいね	2972
いいね!してニュースをチェック	2973
いいね!で応援する	3019
いいね順	3038
いつでも解約ok	3059
いつでも解約できます	3059
いつでも解約可能	3059
いつでも配信停止できます	3062
いま読まれています	3029
いま読まれている記事	3029
""", 'お': """
おすすめ	2994
おすすめの記事	2994
おすすめプラン	3059
おすすめ情報pr	2978
おすすめ記事	2994
おすすめ関連記事	3029
おすすめ順	3038
お住まいの地域ではご覧いただけません	3043
お住まいの地域では再生できません	3043
お問い合わせ	2980	3008
お問い合わせありがとうございました	3062
お問い合わせありがとうございます	3062
お問い合わせ内容	3083
お役に立ちましたか	3037
お得なクーポン	3086
お得なプランを見る	3082
お気に入り	2972
お気に入りに追加	2972
お申し込み	2959
お申し込みが完了しました	3083
お申し込みを受け付けました	3083
お酒は#歳になってから	3041
""", 'こ': """
こちらの記事もおすすめ	3029
こちらの記事も読まれています	22	3029
こちらもおすすめ	2994
こちらも読む	3029
このコメントを報告	3076
このコンテンツは表示できません	3046
このコンテンツを表示できません	3046
このテーマをフォロー	3072
このテーマをフォローする	3072
このページは役に立ちましたか	3037
このメールアドレスは登録済みです	3083
この動画の配信は終了しました	3043
この動画はお住まいの地域では再生できません	3043
この動画はご覧いただけません	3043
この動画は公開を終了しました	3043
この動画は再生できません	3043
この動画は現在ご覧いただけません	3043
この投稿をinstagramで見る	3077
この本を購入する	3041
この著者の記事	2994
この著者の記事を見る	3066
この著者の記事一覧	3066
この記事だけ読む	3082
この記事に関連するニュース	3029
この記事のタグ	2994
この記事の写真	3066
この記事の写真をすべて見る	3030
この記事の写真を見る	3066
この記事の画像	3066
この記事の画像をもっと見る	3066
この記事の画像を見る	3066
この記事の筆者	3067
この記事の誤りを報告	2991
この記事の関連ニュース	3029
この記事はロックされています	3059
この記事は会員からのプレゼントです	3087
この記事は会員限定です	2959
この記事は参考になりましたか	3037
この記事は役に立ちましたか	3037
この記事へのコメント	2992
この記事もチェック	3019
この記事をシェア	2972
この記事をシェアする	3087
この記事をプレゼント	3019
この記事をプレゼントする	3019
この記事を保存	3019
この記事を印刷	3019
この記事を印刷する	3019
この記事を書いた人	3067
この記事を書いた記者	3067
この記事を聞く	3043
この記事を聴く	3043
この記事を評価	3076
この記事を評価する	3019
この記事を購入	3082
この記者の記事をもっと見る	3066
この記者の記事を見る	3066
この記者の記事一覧	2994
この記者をフォロー	2976
この記者をフォローする	3072
この連載の記事	2994
この連載をフォロー	2976
この連載をフォローする	2976
この音声はaiが読み上げています	3043
この項目は必須です	3062
この項目は必須項目です	3062
""", 'ご': """
ご寄付ありがとうございます	3081
ご寄付はこちら	3056
ご意見	2985
ご意見をお聞かせください	3037
ご意見・ご感想を入力	3083
ご投票ありがとうございました	3037
ご支援ありがとうございます	3081
ご支援のお願い	2956
ご支援はこちら	3056
ご登録ありがとうございました	3062
ご登録ありがとうございます	3062
ご購入はこちら	3041
ご購読の申し込み	2959
""", 'さ': """
さらに読み込む	2998
""", 'す': """
すでにアカウントをお持ちの方	3059
すでに会員の方	3059
すでに投票済みです	3037
すでに登録済みです	3083
すべてのcookieを受け入れる	3079
すべてのcookieを許可	3079
すべてのコメントを見る	3037
すべてのニュースを見る	3066
すべての写真を見る	3030
すべての記事を見る	3066
すべて受け入れる	2980
すべて同意する	3079
すべて拒否	3047
すべて拒否する	3046
すべて表示	2999
すべて見る	2998
すべて許可	2980	2983
すべて読む	2999
""", 'そ': """
その他のオプション	3073
その他の記事	2994
その他の金額	3056
""", 'は': """
はい、受け取る	3050
はじめての方はこちら	3059
はてなブックマーク	2972
はてなブックマークに追加	3019
はてブ	2972
""", 'ま': """
まずは無料で	3059
また後で	2955
まだ会員でない方	3059
""", 'み': """
みなさんはどう思いますか	2988
みんなのコメント	2985
""", 'も': """
もう一度再生	3080
もう一度見る	3044
もっと見る	2998
もっと詳しく知りたい方は	3029
もっと読む	2994
もどる	2998
""", 'よ': """
よく読まれています	3029
よく読まれている記事	2994
よく読まれている記事ランキング	2994
""", 'わ': """
わかりました	2999
""", 'ア': """
アカウントをお持ちでない方	3059
アカウントをお持ちの方	3059
アカウントをお持ちの方はこちら	3059
アクセスランキング	2994
アプリで続きを読む	3049
アプリで見る	3049
アプリで読む	3049
アプリで開く	3049
アプリなら	3049
アプリのダウンロード	2971
アプリをインストール	2971
アプリをダウンロード	2971
アプリを入手	3049
アプリを開く	2971
アプリダウンロード	2971
アンケート	95
アンケートにご協力	2990
アンケートに参加する	2990	3037
アンケートに回答する	3037
アンケートに答える	2990	3037
アンケート実施中	3019
アンケート結果	3038
アンケート結果を見る	3076
""", 'ウ': """
ウィンドウを閉じる	3085
""", 'エ': """
エラーが発生しました	3062
""", 'オ': """
オススメ記事	2994
オフにする	3051
オプションの管理	3079
オプションを管理	3079
オンにする	3051
オンラインショップ	3041
""", 'カ': """
カテゴリ	2994
カテゴリー	2994
カートに入れる	3086
""", 'キ': """
キーワード	2994
キーワードをフォロー	2976
""", 'ギ': """
ギャラリーを見る	3066
ギャラリーを閉じる	3085
""", 'ク': """
クイズに挑戦	2990	3019
クイズに挑戦する	2990	3019
クイズに答える	3039
クッキー	2980
クッキーの設定	3046
クッキー設定	2980	2983
クリックで拡大	3066
クリックで音声が出ます	3080
クリップ	2972
クリップする	2972
クロスワード	3040
クロスワードに挑戦	2989
クロスワードを解く	2989
""", 'ゲ': """
ゲームで遊ぶ	3039
ゲーム一覧	3039
""", 'コ': """
コピー	3074
コピーしました	2972
コメント	2985
コメント #件	2992
コメント#件	2985
コメント(#	2985
コメント(#件	2992
コメントする	2985
コメントのルール	3037
コメントの受付は終了しました	3037
コメントの受付を終了しました	3037
コメントはまだありません	2985
コメントは会員のみ	3076
コメントは無効になっています	3076
コメントをすべて見る	3037
コメントをもっと見る	2985
コメントを入力	3076
コメントを入力してください	3076
コメントを報告	3076
コメントを投稿	2985
コメントを投稿する	3037
コメントを書く	2985
コメントを残す	2985
コメントを見る	2985
コメントを送信	3037
コメントを送信する	3037
コメントを閉じる	3037
コメントガイドライン	3037
コメントポリシー	3037
コメント一覧	2985
コンテンツへスキップ	2996
コンテンツを表示	3046
コンテンツを表示する	3046
コンテンツを読み込む	3046
コーヒーをおごる	3056
""", 'サ': """
サイトで続ける	3049
サイトポリシー	2980	3008
サイトマップ	2980
サインイン	2959
サポーターになる	3056
サポートする	2956
""", 'シ': """
シェア	2972
シェアしよう	2972
シェアする	2972
""", 'ス': """
スキップ	2955
スクラップ	2972
スクラップする	2972
スポンサー	2978
スポンサードリンク	2978
スポンサーリンク	2978
スポンサー企業	3075
""", 'タ': """
タイアップ	2978
タグ	2994
タップして音声をオンにする	3080
""", 'チ': """
チケットを予約する	3041
チケットを購入	3041
チケットを購入する	3041
チケット購入はこちら	3041
チップで応援する	2956
チップを送る	2956
チャンネル登録	2973
""", 'ツ': """
ツイート	2972
ツイートする	2972
ツイートを読み込む	3046
""", 'デ': """
データ保護方針	3079
""", 'ト': """
トップ	2998
トップに戻る	3066
トップへ戻る	2998
トップニュース	2994
トップページ	2998
トップページに戻る	3066
トップページへ	3066
トピックス	2994
""", 'ド': """
ドネーション	2956
""", 'ナ': """
ナンプレ	3040
""", 'ニ': """
ニックネーム	3063
ニックネームを入力	3076
ニュースを読む	2998
ニュースレター	2965
ニュースレター登録	2965
ニュース一覧	3066
ニュース一覧へ	3066
""", 'バ': """
バックナンバー	2994
""", 'パ': """
パスワードをお忘れですか	3059
パスワードをお忘れの方	3059
パスワードをお忘れの方はこちら	3059
パスワードを忘れた方	2959
パスワードを忘れた方はこちら	3059
""", 'ピ': """
ピックアップ	2994
""", 'フ': """
フィードバックを送る	3037
フィードバックを送信	3037
フォトギャラリー	3066
フォトギャラリーを見る	3066
フォロー	2973
フォローしています	3072
フォローしてね	2973
フォローしました	2973
フォローする	2973
フォローを解除	3072
フォローを解除する	3072
フォロー中	2973
フォロー解除	3072
フォントサイズ	68
フォントサイズ変更	68
フルスクリーン	3044
""", 'ブ': """
ブックマーク	2972
ブックマークする	2972
ブラウザで続ける	3049
ブラウザで見る	3049
ブラウザで読む	3049
""", 'プ': """
プッシュ通知	2971
プッシュ通知を受け取りますか	3050
プッシュ通知を受け取る	3050
プライバシーの設定	3046
プライバシーポリシー	2980	3008
プライバシーポリシーに同意する	3062
プライバシー設定	3046
プランを見る	3059
プランを選ぶ	3059
プランを選択	3059
プラン一覧	3059
プレゼント	2959
プレミアム	2959
プレミアム会員	2964
プロフィール	3068
""", 'ヘ': """
ヘルプ	2980
""", 'ペ': """
ページの先頭に戻る	3066
ページの先頭へ	2998
ページの先頭へ戻る	3066
ページを再読み込み	3052
ページを再読み込みする	3052
ページを更新する	3052
ページトップ	2998
ページトップへ	2998
ページトップへ戻る	3066
""", 'ホ': """
ホーム	2998
ホームに戻る	3066
""", 'ポ': """
ポスト	2972
ポストする	2972
""", 'マ': """
マイページ	2959
マンスリーサポーターになる	3056
""", 'ミ': """
ミュート	3044
ミュートを解除	3043
ミュート解除	3043
""", 'メ': """
メインコンテンツへスキップ	2996
メッセージ	3084
メニュー	2998
メニューを閉じる	3085
メルマガ	2965
メルマガ登録	2965
メールでシェア	3073
メールで送る	2972
メールで送信	2972
メールをご確認ください	3062
メールアドレス	2965
メールアドレスが正しくありません	3062
メールアドレスでログイン	3082
メールアドレスで登録	3082
メールアドレスをご入力ください	3083
メールアドレスを入力	2965
メールアドレスを入力してください	3062
メールアドレスを入力する	3083
メールマガジン	2965
メールマガジン登録	2965
""", 'ラ': """
ライター	3068
ランキング	2994
""", 'リ': """
リンクをコピー	2972
リンクをコピーしました	3019
リンクをコピーする	3019
""", 'レ': """
レシピへ	64
レシピへスキップ	64
レシピへ移動	64
レシピを保存	64
レシピを印刷	64
レシピを見る	64
レシピを評価	64
""", 'ロ': """
ログアウト	19
ログイン	2959
ログイン/会員登録	2959
ログインしてコメント	3037
ログインしてコメントする	3037
ログイン・会員登録	2959
ログイン状態を保持	3059
ログイン状態を保持する	3059
""", '一': """
一回だけ	3057
一回だけ寄付する	3056
一回のみ	3057
一時停止	3044
一次性	5394
一次性捐款	5393
一番人気	3060
一覧	2998
一覧に戻る	3066
一覧へ	2998
一覧を見る	2998
""", '上': """
上一个视频	5417
上一张	5402
上一张图片	5422
上一篇	5311
上一篇文章	5402
上一頁	5317
上一页	5317
""", '下': """
下一个视频	5417
下一张	5402
下一张图片	5422
下一張圖片	5422
下一篇	5311
下一篇文章	5402
下一部影片	5417
下一頁	5317
下一页	5317
下次再說	5278
下次再说	5278
下載app	5384
下載客戶端	5384
下載音檔	5377
下載音訊	5377
下载app	5384
下载客户端	5384
下载音频	5377
""", '不': """
不,謝謝	5278	5387
不,谢谢	5278	5387
不用了	5278	5387
不用了,謝謝	5387
不用了,谢谢	5387
不適切な内容を報告	3037
""", '专': """
专题	5311
""", '並': """
並び替え	3038
並べ替え	3038
""", '个': """
个人中心	5283
个人信息保护政策	5416
""", '为': """
为你推荐	5311
为您推荐	5311
""", '主': """
主要ニュース	2994
""", '举': """
举报	5310
举报评论	5413
""", '了': """
了解	2999
了解更多	5306
了解详情	5423
""", '京': """
京东购买	5375
""", '人': """
人人网	5349
人才招聘	5346
人气排行	5316
人气榜	5316
人気の動画	3029
人気の記事	2994
人気ランキング	2994
人気記事	2994
人気記事ランキング	2994
人気順	3038
人氣排行	5316
人氣文章	5358
人氣榜	5316
""", '仅': """
仅限会员	5396
仅限订阅用户	5396
""", '今': """
今、あなたにオススメ	2994
今、読まれている記事	3029
今すぐプレイ	3039
今すぐ寄付	3081
今すぐ支援する	3081
今すぐ購入	3086
今すぐ遊ぶ	3039
今はしない	2955
今はやめておく	2955
今回のみ	3057
今回のみ支援する	3056
今回はしない	2955
今日のアンケート	2989
今日のクイズに挑戦	2990
今日のクロスワード	2989
今日の注目	2994
今日投票	5325
今日最熱門	5358
今日热点	5311
今日焦点	5311
今日熱門	5358
今週のアンケート	2989
今週のクイズに挑戦	2990
""", '从': """
从app store下载	5384
""", '他': """
他の記事	22
他の記事も読む	2994
""", '付': """
付費閱讀	5283
付费内容	5283
付费阅读	5283
""", '以': """
以上网友发言只代表其个人观点,不代表本网站的观点或立场	5413
以下为广告内容	5346
以下為廣告內容	5346
以后再说	5278
以後再說	5386
以電子郵件繼續	5419
""", '件': """
件名	3084
""", '企': """
企画・制作	3075
""", '优': """
优惠码	5423
""", '会': """
会员专享	5288
会员专享内容	5288
会员专属	5283
会员中心	5283
会员登录	5283
会員でない方	3059
会員でない方はこちら	3059
会員の方はこちら	2959
会員の方はログイン	2959
会員プランを見る	3082
会員特典	3041
会員登録	2959
会員登録する	2959
会員登録のご案内	3082
会員登録はこちら	2959
会員限定	2959
会員限定特典	3041
会員限定記事	2959
会社概要	3008
""", '余': """
余下全文	5422
""", '作': """
作者其他文章	5335
作者更多文章	5402
作者的更多文章	5335
作者简介	5403
作者簡介	5403
""", '你': """
你可能也喜欢	5311
你可能也喜歡	5311
你可能感兴趣	5311
你可能还想看	5358
你可能還想看	5358
你已投票	5325
你怎么看	5324
你怎麼看	5324
""", '使': """
使用 apple 登入	5396
使用 facebook 登入	5396
使用 google 帳號登入	5396
使用 google 登入	5396
使用 google 繼續	5396
使用apple登录	5396
使用facebook登入	5396
使用facebook登录	5396
使用google登入	5396
使用google登录	5396
使用google繼續	5396
使用google继续	5396
使用google账号登录	5396
使用paypal付款	5419
使用条款	5303
使用條款	5303
使用邮箱登录	5419
""", '価': """
価格を見る	3086
""", '保': """
保存	2972
保存する	2972
保存设置	5381
保持登入	5396
保持登入狀態	5396
保持登录状态	5396
""", '個': """
個人情報の取り扱い	2980
個人情報の取り扱いについて	2980
個人情報の取り扱いに同意する	3062
個人情報の取扱いについて	2980
個人情報保護方針	2980	3008
""", '倍': """
倍速	5378
""", '僅': """
僅限會員	5396
僅限訂戶	5396
""", '優': """
優先するソースに追加	3072
優惠碼	5423
""", '儲': """
儲存設定	5381
""", '允': """
允許	5386
允許通知	5385	5387
允许	5386
允许通知	5385	5387
""", '元': """
元の記事を読む	3030
元記事で読む	3030
元記事を読む	2998
""", '免': """
免責聲明	5303
免費訂閱	5289
免費註冊	5283
免費試讀	5283
免費閱讀	5419
免责声明	5303
免费,无垃圾邮件	5399
免费注册	5283
免费订阅	5289
免费试读	5283
免费阅读	5419
免运费	5412
免運費	5412
""", '入': """
入力内容を確認	3083
入力内容を確認する	3083
入力必須	3062
""", '內': """
內容糾錯	5327
""", '全': """
全ての写真を見る	3030
全ての記事が読み放題	3082
全屏	5378
全文はこちら	3030
全文を読む	2998
全文表示	2998
全画面	3044
全画面表示	3043
全画面表示を終了	3043
全螢幕	5378
全記事読み放題	2964
全部拒絕	5382
全部拒绝	5382
全部接受	5303
全部新闻	5402
全部游戏	5373
全部视频	5402
全部评论	5310
全部话题	5313
""", '公': """
公众号	5297
公式sns	2973
公式twitter	2973
公式x	2973
公式アプリ	2971
公式サイトで見る	3041
公式サイトはこちら	3086
公式サイトを見る	3086
公式ショップ	3041
公式ショップはこちら	3041
""", '共': """
共 # 頁	5313
共 # 页	5313
共#頁	5313
共#页	5314
共有	2972
共有する	2972
共有オプション	3073
共有リンクをコピー	3019
""", '关': """
关于作者	5403
关于我们	5303
关注	5297
关注作者	5407
关注我们	5297
关注此话题	5407
关注话题	5407
关键词	5311
关闭	5278
关闭窗口	5422
关闭菜单	5422
""", '其': """
其他新聞	5311
其他新闻	22	5311
其他金額	5393
其他金额	5393
""", '内': """
内容由ai生成	5417
内容纠错	5327
""", '再': """
再生	2998
再生リスト	3080
再生時間	3044
再生速度	3043
再読み込み	3052
再読み込みする	3052
""", '写': """
写留言	5413
写真(#枚	3030
写真をすべて見る	3066
写真をもっと見る	3030
写真を拡大	3066
写真を拡大する	3066
写真を見る	2998
写真を見る(全#枚	3030
写真・動画の投稿はこちら	3067
写真特集	2994
写评论	5310
""", '出': """
出錯了	5400
出错了	5400
""", '分': """
分享	5296
分享到	5296
分享到facebook	5346
分享到line	5346
分享到qq	5410
分享到whatsapp	5410
分享到微信	5296
分享到微博	5296
分享到朋友圈	5410
分享文章	5424
分享本文	5346
分享此文	5346
分享此頁	5424
分享給好友	5346
分享給更多人看到	5346
分享给好友	5346
分享给更多人	5346
分享至	5296
分享至facebook	5296
分享至line	5346
分享这篇文章	5424
分享這篇文章	5424
分类	5311
分類	5311
""", '列': """
列印	5296
列印本頁	5346
列印食譜	64
""", '初': """
初めての方はこちら	3059
初割で無料体験する	2959
初月無料	2964
""", '利': """
利用規約	2980	3008
利用規約に同意します	3062
利用規約に同意する	3062
""", '刷': """
刷新页面	5388
""", '前': """
前のページ	2998
前のページに戻る	3085
前の写真	3066
前の動画	3080
前の画像	3066
前の記事	2994
前の記事へ	2994
前の記事を読む	3085
前へ	2998
前回の記事はこちら	3029
前回はこちら	3030
前往官網	5423
前往捐款	5393
前往捐款頁面	5393
前往捐款页面	5393
前往購買	5375
前往贊助	5393
""", '剩': """
剩余时间	5378
剩餘時間	5378
""", '加': """
加入google偏好來源	5407
加入line好友	5297
加入会员	5283
加入我们	5346
加入我们的团队	5346
加入我們	5346
加入我們的團隊	5346
加入書籤	5296
加入會員	5283
加入白名单	5388
加入購物車	5423
加入购物车	5423
加载中	5377
加载内容	5381
加载帖子	5381
加载更多	5317
加载更多评论	5370
""", '動': """
動画	2994
動画で見る	3019
動画の公開は終了しました	3043
動画の読み込みに失敗しました	3080
動画の配信は終了しました	3043
動画は再生できません	3043
動画をもっと見る	3066
動画を再生	3080
動画を再生する	3019
動画を再生できません	3043
動画を再生できませんでした	3043
動画を見る	2998
動画を読み込み中	3043
動画を読み込めませんでした	3080
動画を読み込んでいます	3043
動画プレーヤーを読み込み中	3043
動画一覧	3066
""", '勘': """
勘誤回報	5327
""", '包': """
包邮	5412
""", '協': """
協賛企業	3075
""", '单': """
单次	5394
单次捐款	5279
单篇购买	5419
""", '単': """
単発の寄付	3056
""", '博': """
博客來購買	5375
""", '占': """
占い	3040
""", '印': """
印刷	2972
印刷する	2972
印刷用ページ	3019
印刷用ページを表示	3019
印象笔记	5349
""", '即': """
即时新闻	5311
即時新聞	5311
""", '原': """
原文を表示	2999
原文を見る	2999
原文連結	5359
原文链接	5359
""", '去': """
去京东看看	5375
去京东购买	5375
去天猫购买	5375
去淘宝购买	5375
""", '参': """
参与投票	5326	5370
参与评论	5310
参加测验	5373
参加者募集中	3011
参加问卷调查	5346
""", '參': """
參加問卷調查	5346
參加測驗	5373
參與投票	5370
""", '友': """
友だち追加	2973
友だち追加する	2973
友善列印	5346
友達に教える	3019
""", '反': """
反馈	5310
""", '发': """
发一条友善的评论	5413
发现错误?请告诉我们	5346
发生错误	5400
发表留言	5310
发表评论	5310
发送	5400
发送成功	5399
""", '取': """
取材・文	3068
取消关注	5408
取消回复	5328
取消回覆	5328
取消追蹤	5407
取消關注	5408
取消静音	5377
取消靜音	5377
""", '受': """
受け取る	3051
受付が完了しました	3083
""", '古': """
古い順	3038
""", '可': """
可随时退订	5399
可隨時取消	5396
""", '合': """
合わせて読みたい	2994
合成音声による読み上げ	3043
合成音声による読み上げです	3043
""", '同': """
同じカテゴリの記事	2994
同じ著者の記事	3029
同作者文章	5335
同意	5303
同意して続ける	3046
同意して続行	3046
同意して閉じる	3046
同意しない	2980	2983
同意する	2980	2983
同意の管理	3046
同意を撤回	3046
同意を撤回する	3046
同意を管理	3046
同意を管理する	3046
同意並繼續	5306	5381
同意并继续	5306	5381
同意設定を変更	2982
""", '后': """
后退#秒	5377
""", '听': """
听全文	5346
听文章	5377
听新闻	5296
听这篇文章	5346
""", '商': """
商业推广	5412
商品の詳細を見る	3086
商品を見る	3041
商品ページへ	3041
商品詳細	3086
商品详情	5423
商城	5412
商業推廣	5412
""", '單': """
單次	5394
單次捐款	5279
單筆	5394
單筆捐款	5393
單筆支持	5393
單篇購買	5419
""", '回': """
回上一頁	5422
回到頂端	5402
回到頂部	5317
回到顶部	5402
回复	5310
回答する	94
回覆	5310
回頁首	5314
回頂端	5317
回首頁	5317
""", '图': """
图 #/#	5313
图片 #/#	5313
""", '圖': """
圖片 #/#	5313
""", '在': """
在 app store 下載	5384
在 facebook 查看	5414
在 google play 下載	5384
在 instagram 查看	5414
在 instagram 查看這則貼文	5414
在 spotify 收聽	5414
在 x 上查看	5414
在 youtube 上觀看	5414
在amazon購買	5375
在app store下载	5384
在app中打开	5384
在app中阅读	5384
在facebook查看	5414
在google play下载	5384
在instagram查看	5414
在instagram查看這則貼文	5414
在patreon上支持我们	5393
在spotify上收听	5414
在x上查看	5414
在youtube上观看	5414
在亚马逊购买	5375
在微博查看	5414
在浏览器中继续	5384
在瀏覽器中繼續	5384
""", '地': """
地図を見る	2999
地図を開く	2999
""", '執': """
執筆者	3068
執筆者プロフィール	3067
""", '報': """
報錯	5327
""", '填': """
填字游戏	5374
填字遊戲	5374
""", '复': """
复制	5411
复制成功	5296
复制网址	5346
复制链接	5296	5349
""", '外': """
外部コンテンツを表示	3046
外部コンテンツを表示する	3046
外部送信について	3079
外部送信ポリシー	3079
""", '大': """
大号字	68
大字	5296
大家还在看	5311
大家都在看	5311
""", '头': """
头条	5311
""", '好': """
好的	5386
""", '如': """
如何停用廣告封鎖	5389
如何关闭	5391
如何关闭广告拦截	5389
如何关闭广告拦截器	5388
如何關閉	5391
如何關閉廣告攔截	5389
如何關閉廣告攔截器	5388
如何關閉廣告阻擋	5389
""", '始': """
始終允許	5382
始终允许	5382
""", '字': """
字体	68
字体大小	5296
字号	5296
字幕	5378
字幕をオン	3043
字幕を表示	3043
字級	68	5296
字级	68
字號	5410
字體大小	68	5296
""", '官': """
官方微博	5297
""", '定': """
定期定額	5279
定期定額捐款	5393
定期定額支持	5393
定期捐款	5393
""", '寄': """
寄付	2956
寄付する	2956
寄付で応援する	2956	3019
寄付のお願い	2956
寄付はこちら	3056
寄付はこちらから	3056
寄付をする	2956
寄付ページはこちら	3056
寄付ページへ	3056
""", '寫': """
寫留言	5413
寫評論	5413
""", '專': """
專題	5311
""", '小': """
小字	5296
小編推薦	5311
小调查	95
""", '尚': """
尚未成為會員	5396
尚無留言	5346
""", '展': """
展开	5317
展开全文	5317
展开全部	5318
展开回复	5370
展开阅读全文	5422
展開	5317
展開全文	5402
""", '已': """
已关注	5297
已收到您的申请	5420
已是会员	5283
已是訂戶	5396
已有帐号	5283
已有帳號	5396
已有账号	5396
已經是會員	5283
已經是會員?登入	5283
已经是订户	5396
已经有账号	5396
已複製連結	5410
已關注	5407
""", '常': """
常に表示する	3046
常に許可	3047
常に許可する	3046
""", '年': """
年払い	3060
年額プラン	3060
""", '广': """
广告	5302
广告后继续阅读	5375
广告结束	5375
""", '広': """
広告	2978
広告の下に記事が続きます	3041
広告の後に続きます	2978
広告はここまで	3041
広告をスキップ	2978
広告を閉じる	2978
広告ブロッカーの解除方法	3053
広告ブロッカーをご利用中です	3052
広告ブロッカーをオフにする方法	3053
広告ブロックの解除方法	3052
広告ブロックをオフにしました	3053
広告ブロックを解除してください	3052
広告ブロックを解除しました	3052
広告ブロックを解除する方法	3053
広告企画	2978
広告掲載	3008
広告掲載について	3008
広告終わり	3041
""", '廣': """
廣告	5302
廣告後繼續閱讀	5375
廣告結束	5375
廣編企劃	5375
廣編特輯	5375
""", '延': """
延伸閱讀	5311
延伸阅读	5311
""", '开': """
开启app	5384
开启推送	5385
开启通知	5385	5387
开始测验	5373
开通vip	5419
开通会员	5283
""", '当': """
当前时间	5378
当当购买	5375
""", '影': """
影片已下架	5377
影片已移除	5377
影片無法播放	5377
影片載入中	5377
影片載入失敗	5417
影片長度 #	5344
影音	5311
""", '後': """
後で	2955
""", '微': """
微信	5296
微信好友	5349
微信扫一扫	5410
微信扫码分享	5410
微信朋友圈	5349
微信登录	5396
微博	5296
""", '必': """
必填	5400
必填字段	5399
必填欄位	5399
必填項	5399
必填项	5399
必須	3063
必須項目	3063
必須項目です	3062
""", '忘': """
忘記密碼	5283
忘记密码	5283
""", '応': """
応援する	2956
""", '快': """
快进#秒	5377
""", '总': """
总是允许	5382
""", '您': """
您可能也喜歡	5311
您可能感兴趣	5311
您可能还喜欢	22
您可能還喜歡	22
您可能還想看	5358
您可随时退订	5399
您可隨時取消訂閱	5399
您已关注此话题	5407
您已投票	5325
您已投过票	5370
您已投過票	5370
您已经投过票	5370
您已訂閱	5420
您已订阅	5420
您怎么看	5324
您怎麼看	5324
您的信息已发送	5399
您的姓名	5420
您的投票已提交	5370
您的支持很重要	5418
您的昵称	5413
您的暱稱	5413
您的留言	5420
您的訊息已送出	5399
您的邮箱	5289
您的電子郵件	5420
您的電郵	5289
""", '情': """
情報をお寄せください	3067
情報提供のお願い	3067
情報提供はこちら	3067
""", '想': """
想接收即時新聞通知嗎	5385
想接收通知吗	5385
""", '意': """
意見信箱	5327
意見反饋	5370
意見回饋	5370
意见反馈	5310
""", '感': """
感想を送る	2985
感謝您的參與	5370
感謝您的投票	94	5370
感謝您的支持	5418
感谢参与投票	5325
感谢您,您的信息已发送	5399
感谢您的参与	5370
感谢您的投票	94	5370
感谢您的支持	5418
感谢支持	5418
""", '成': """
成为会员	5279
成為會員	5279
""", '我': """
我们无法显示此内容	5381
我來說兩句	5328
我同意	5303
我同意处理我的个人数据	5399
我同意接收电子邮件	5399
我同意隱私權政策	5399
我已关闭	5388
我已关闭广告拦截	5389
我已关闭广告拦截器	5388
我已閱讀並同意隱私權政策	5399
我已關閉廣告攔截	5389
我已關閉廣告攔截器	5388
我已關閉廣告阻擋程式	5389
我已阅读并同意隐私政策	5399
我来说两句	5328
我的帐户	5283
我的帳戶	5283
我知道了	5303
我要举报	5370
我要勘誤	5327
我要報錯	5327
我要投票	5326	5370
我要捐款	5418
我要支持	5418
我要檢舉	5370
我要爆料	5403
我要留言	5310
我要糾錯	5346
我要纠错	5310
我要評論	5328
我要评论	5310
我要贊助	5418
""", '或': """
或	5397
""", '戻': """
戻る	2998
""", '所': """
所有新闻	5402
所有留言	5310
所有話題	5313
所有评论	5328
所有话题	5313
""", '打': """
打印	5296
打印本页	5346
打印食谱	64
打开	5318
打开app	5384
打开app查看更多	5384
打开app阅读	5384
打开app阅读全文	5384
打开客户端阅读	5384
打开微信扫一扫	5410
打开推送	5385
打赏	5279
打赏作者	5418
""", '扫': """
扫一扫分享	5410
扫描二维码下载	5384
扫码下载	5384
扫码下载app	5384
扫码下载客户端	5384
""", '投': """
投票	95	5371
投票ありがとうございました	94	3037
投票ありがとうございます	2989
投票する	94	3019
投票を受け付けました	3037
投票区	95
投票成功	5370
投票済みです	3037
投票結果	3038	5371
投票結果を見る	94
投票结果	5371
投稿する	2985
投稿を表示	3046
投稿を表示する	3046
投稿を読み込む	3046
投稿须知	5403
""", '折': """
折りたたむ	2999
折扣码	5423
折扣碼	5423
""", '报': """
报告错误	5318
""", '拒': """
拒否する	2983
拒絕	5303	5306
拒绝	5303	5306
拒绝全部	5382
拒绝所有cookie	5416
""", '招': """
招聘启事	5346
""", '拡': """
拡大	2972
拡大する	2998
""", '按': """
按年計費	5396
按年计费	5396
按月捐款	5393
按月计费	5396
按讚	5297
""", '捐': """
捐款	5279
捐贈	5279
捐赠	5279
""", '掃': """
掃描qr code下載	5384
掃碼下載	5384
""", '排': """
排序	5371
排行榜	5311
""", '採': """
採用情報	3011
""", '接': """
接受	5303
接受並繼續	5306	5381
接受並顯示	5305
接受全部	5303
接受全部cookie	5416
接受并显示	5305
接受并继续	5306	5381
接受所有	5303	5306
接受所有 cookie	5416
接受所有cookie	5416
接收通知	5385
""", '推': """
推广	5302
推广内容	5302
推廣	5302
推荐	5311
推荐文章	5311
推荐方案	5397
推荐阅读	5311
推薦	5311
推薦文章	5311
推薦閱讀	5311
""", '提': """
提交	94	5400
提交成功	5399
提交成功,感谢您的反馈	5420
提交评论	5370
提供	2978
提供反馈	5370
提供意見	5370
提供新聞線索	5403
提供新闻线索	5403
""", '搜': """
搜尋	5317
搜索	5317
""", '撤': """
撤回同意	5381
""", '播': """
播放	5317
播放器加载中	5377
播放影片	5417
播放视频	5417
播放速度	5377
""", '支': """
支持我们	5279
支持我們	5279
支持独立媒体	5393
支持獨立媒體	5393
支援する	2956
支援はこちら	3056
""", '收': """
收合	5318
收听	5296
收听文章	5377
收听本文	5346
收聽文章	5346
收聽本文	5377
收藏	5296
收藏文章	5296
收藏本文	5346
收藏食譜	64
收藏食谱	64
收起	5317
收起回复	5370
""", '放': """
放大图片	5402
放大圖片	5402
放大字体	5410
放大字體	5410
""", '数': """
数独	3040	5374
数独に挑戦	2989
""", '數': """
數獨	5374
""", '文': """
文字の大きさ	68	2972
文字を大きくする	3073
文字を小さくする	3073
文字サイズ	2972
文字サイズを変更	3073
文字サイズ変更	68
文字拡大	3073
文字稿	5378
文字起こし	3044
文字起こしを表示	3043
文字起こしを見る	3043
文明上网,理性发言	5413
文明上网理性发言,请遵守新闻评论服务协议	5413
文章未完 廣告後繼續	5375
""", '料': """
料金プラン	3060
料金プランを見る	3082
""", '新': """
新しい順	3038
新浪微博	5349
新着	2994
新着をメールでお知らせ	2976
新着ニュース	2994
新着記事	2994
新着記事をメールで受け取る	2976
新着記事一覧	3029
新着順	3038
新聞線索	5403
新規会員登録	2959
新規登録	2959
新闻简报	5289
新闻纠错	5327
新闻线索	5403
""", '无': """
无所谓	5371
无法显示此内容	5381
""", '早': """
早割	3075
早鳥票	5412
早鸟票	5412
""", '时': """
时长	5378
时长:#	5344
""", '明': """
明白了	5318
""", '是': """
是否允许通知	5385
是否接收推送通知	5385
是否接收通知	5385
是否開啟通知	5385
""", '显': """
显示全部	5402
显示内容	5381
显示原文	5318
显示字幕	5377
显示帖子	5381
显示更多	5317
""", '時': """
時長	5378
時長:#	5344
""", '暂': """
暂不	5278
暂停	5344
暂无评论	5346
暂无评论,快来抢沙发	5413
""", '暫': """
暫不	5278
暫停	5344
""", '更': """
更多	5311
更多作者文章	5402
更多内容	5311
更多分享方式	5410
更多图片	5402
更多圖片	5402
更多報導	5311
更多影片	5402
更多报道	5311
更多文章	5311
更多新聞	5311
更多新聞請看	5358
更多新闻	5311
更多游戏	5373
更多精彩	5358
更多精彩内容	5422
更多精采內容	5346
更多视频	5402
更多该作者文章	5335
更多資訊	5402
更多资讯	5402
更多选项	5411
更多選項	5411
更改 cookie 偏好	5305
更改 cookie 設定	5305
更改cookie偏好	5305
更正政策	5403
更正與說明	5403
""", '書': """
書籍を購入する	3041
""", '最': """
最受欢迎	5397
最受歡迎	5397
最多人看	5358
最新	5371
最新ニュース	2994
最新ニュースを通知で受け取る	3050
最新号	3029
最新影音	5358
最新文章	5311
最新新聞	5311
最新新闻	5311
最新消息	5311
最新記事	2994
最新评论	5328
最热	5371
最热评论	5328
最熱	5371
最超值	5397
""", '會': """
會員中心	5283
會員專享	5288
會員專享內容	5288
會員專屬	5283
會員登入	5283
""", '月': """
月払い	3060
月額#円	2964
月額#円(税込	2964
月額プラン	3060
""", '有': """
有効なメールアドレスを入力してください	3062
有料会員からのプレゼント記事	3087
有料会員登録	2959
有料会員記事	3019
有料登録	2959
有料記事	2959
有道云笔记	5349
""", '朋': """
朋友圈	5296	5349
""", '服': """
服务条款	5303
服務條款	5303
""", '朗': """
朗读全文	5377
""", '朝': """
朝刊・夕刊	2959
""", '未': """
未满十八岁禁止饮酒	5375
未滿十八歲禁止飲酒	5375
""", '本': """
本を購入する	3041
本周投票	5325
本周热门	5358
本周调查	5325
本文へ	2998
本文へジャンプ	2996
本文へスキップ	2996
本文へスキップする	2996
本文へ移動	2998
本文对您有帮助吗	5370
本文尚无评论	5413
本文已锁定	5396
本文由ai语音朗读	5377
本週投票	5325
本週調查	5325
""", '机': """
机器翻译	5346
机翻	5378
""", '来': """
来测测你的知识	5373
""", '查': """
查看专题	5402
查看优惠	5419
查看作者主页	5403
查看作者更多文章	5335	5402
查看優惠	5419
查看全部	5317
查看全部图片	5402
查看全部文章	5422
查看全部評論	5370
查看全部评论	5370
查看全部话题	5313
查看原图	5317
查看原文	5359
查看商品	5423
查看回复	5370
查看回覆	5370
查看图集	5402
查看圖集	5402
查看地图	5318
查看專題	5402
查看投票結果	5413
查看投票结果	94	5413
查看文字稿	5377
查看方案	5419
查看更多	5317
查看更多图片	5402
查看更多評論	5328
查看更多评论	5370
查看留言	5310
查看結果	94	5326
查看结果	94	5318	5326
查看訂閱方案	5396
查看詳情	5318
查看订阅方案	5396
查看评论	5310
查看详情	5318
查看逐字稿	5377
查看高清图集	5402
""", '标': """
标签	5311
""", '检': """
检举评论	5413
""", '検': """
検索	2998
""", '業': """
業配	5302
""", '楽': """
楽天で見る	3041
楽天で詳細を見る	3041
楽天で購入	3041
楽天で購入する	3041
楽天市場で見る	3041
楽天市場で購入	3041
""", '標': """
標籤	5311
""", '機': """
機器翻譯	5346
機械翻訳	3044
""", '檢': """
檢舉	5310
檢舉留言	5413
""", '次': """
次のページ	2998
次の写真	3066
次の動画	3080
次の画像	3066
次の記事	2994
次の記事へ	2994
次の記事を読む	3085
次へ	2998
次を読む	2999
次ページ	2998
次回から自動的にログイン	3059
""", '正': """
正しいメールアドレスを入力してください	3062
正在加载播放器	5377
""", '此': """
此影片無法播放	5377
此文章已锁定	5396
此欄位為必填	5399
此視頻無法播放	5377
此视频不可用	5377
此视频已被删除	5377
此項為必填	5399
此页面对您有帮助吗	5370
此项为必填项	5399
""", '残': """
残り # %	2961
残り #%	2961
残り #% (#文字	2961
残り#%	2961
残り#% (#文字	2961
残り#%(#文字	2961
残り#％	2961
残り:#%	2961
残り:#％	2961
残り時間	3044
""", '毎': """
毎月寄付する	3056
毎月支援する	3056
""", '每': """
每一份支持都很重要	5393
每一份支持都重要	5393
每月捐款	5279
""", '民': """
民調	95
""", '沒': """
沒意見	5371
""", '没': """
没意见	5371
没有账号	5396
""", '注': """
注册	5283
注册成功	5420
注目の記事	2994
注目キーワード	2994
注目ワード	2994
注目記事	2994
""", '测': """
测测你的知识	5373
""", '清': """
清晰度	5378
""", '点': """
点击取消静音	5417
点击图片查看大图	5402
点击打开声音	5417
点击排行	5311
点击播放	5346
点击收听	5377
点击放大	5402
点击查看全文	5422
点击查看原文	5359
点击查看大图	5317
点击看更多	5314
点击阅读全文	5422
点击阅读原文	5359
点我看更多	5314
点我看视频	5346
点赞	5296
""", '為': """
為您推薦	5311
""", '热': """
热搜榜	5316
热榜	5316
热点	5311
热点排行	5316
热点推荐	5311
热门	5311
热门排行	5311
热门文章	5311
热门新闻	5311
""", '無': """
無所謂	5326
無料で体験する	2959
無料で始める	3059
無料で試す	3059
無料で読む	2959
無料アプリをダウンロード	3049
無料ゲーム	3039
無料会員登録	2959
無料会員限定	2959
無料体験	2959
無料登録	2959
無法播放影片	5377
無法載入影片	5417
無法顯示此內容	5381
""", '焦': """
焦點新聞	5311
""", '熱': """
熱門	5311
熱門排行	5311
熱門文章	5311
熱門新聞	5311
熱門話題	5311
""", '爆': """
爆料信箱	5403
爆料專線	5403
爆料热线	5403
""", '片': """
片長 #	5344
片長:#	5344
片长 #	5344
""", '特': """
特定商取引法に基づく表記	2980
特集	2994
特集を見る	3066
特集ページへ	3066
特集一覧	3066
特集一覧へ	3085
""", '猜': """
猜你喜欢	5311
猜你喜歡	5311
""", '現': """
現在の再生時間	3043
""", '生': """
生成aiを使用しています	3080
""", '用': """
用app開啟	5384
用户协议和隐私政策	5416
""", '由': """
由ai生成	5406
由ai语音朗读	5377
""", '申': """
申し込む	2959
""", '电': """
电子报	5289
电子邮箱	5289
""", '画': """
画像をクリックして拡大	3066
画像を拡大	2998
画像を拡大する	3066
画像を見る	2998
画質	3044
""", '留': """
留言	5310
留言(#	5310
留言内容	5421
留言已關閉	5370
留言規則	5370
留言规则	5370
""", '略': """
略過廣告	5417
""", '登': """
登入	5283
登入/註冊	5283
登入後留言	5370
登出	19
登录	5283
登录/注册	5283
登录后发表评论	5370
登錄	5283
登録	2959
登録が完了いたしました	3083
登録が完了しました	3019
登録して続きを読む	2959
登録する	2959
""", '發': """
發佈留言	5328
發現錯誤?請告訴我們	5346
發生錯誤	5400
發表留言	5310
發表評論	5310
""", '百': """
百度贴吧	5349
""", '皆': """
皆さまのご支援が力になります	3056
""", '監': """
監修者	3068
""", '目': """
目前時間	5378
目录	5317
目次	2998
目次へ戻る	3085
目錄	5317
""", '直': """
直接看食谱	64
""", '相': """
相关主题	5311
相关报道	5311
相关推荐	5311
相关文章	5311
相关新闻	5311
相关标签	5311
相关视频	5358
相关阅读	5311
相關主題	5311
相關報導	5311
相關影片	5358
相關推薦	5311
相關文章	5311
相關新聞	5311
相關標籤	5311
相關閱讀	5311
""", '看': """
看了这篇文章的人也看	5311
看全文	5402
看全部留言	5328
看全部留言 (#	5328
看原文	5359
看更多	5311
看更多作者文章	5402
看更多文章	5358
看更多新聞	5314	5358
看更多新闻	5314
看更多照片	5402
看結果	94
""", '知': """
知道了	5318
""", '確': """
確認する	3063
確認メールをお送りしました	3062
確認メールを送信しました	3062
確認画面へ	3063
""", '禁': """
禁止酒駕	5412
禁止酒駕,飲酒過量有害健康	5375
""", '稍': """
稍后	5386
稍后再说	5278
稍后提醒我	5278
稍后阅读	5346
稍後	5386
稍後再說	5278
稍後提醒我	5278
稍後閱讀	5346
""", '立': """
立即开通	5419
立即投票	94
立即捐助	5393
立即捐款	5279
立即捐赠	5393
立即支持	5418
立即訂閱	5283
立即订阅	5283
立即试玩	5373
立即購票	5375
立即贊助	5393
立即购票	5375
立即选购	5375
立即選購	5375
立即開始玩	5373
""", '第': """
第 # 張,共 # 張	5313
第 # 頁,共 # 頁	5314
第 # 页,共 # 页	5314
第#张/共#张	5313
第#頁 共#頁	5314
第#页,共#页	5314
""", '筆': """
筆者	3068
筆者プロフィール	3067
""", '管': """
管理 cookie	5305
管理cookie	5381
管理偏好設定	5416
管理偏好设置	5416
管理同意	5381
管理同意设置	5381
管理同意選項	5381
管理設定	5306
管理设置	5306
管理选项	5416
管理選項	5416
""", '粉': """
粉絲團	5297
""", '精': """
精彩推荐	5358
精彩推薦	5358
精选	5311
""", '紙': """
紙面ビューアー	2959
""", '結': """
結果を見る	94	2999
""", '続': """
続きはこちら	3030
続きをみる	2998
続きを読む	2959
続けて読む	3085
""", '網': """
網友投票	5325
網友留言	5310
""", '編': """
編輯推薦	5311
編輯準則	5403
編輯精選	5311
編集ポリシー	3067
編集方針	3068
編集部おすすめ	2994
編集部のおすすめ	2994
""", '縮': """
縮小	2972
縮小字體	5410
""", '繼': """
繼續使用網頁版	5384
繼續閱讀	5317
繼續閱讀請往下	5375
""", '續': """
續訂	5419
""", '纠': """
纠错	5310
""", '继': """
继续在浏览器阅读	5384
继续浏览内容	5317
继续阅读	5317
""", '续': """
续订	5419
""", '编': """
编辑准则	5403
编辑推荐	5311
编辑精选	5311
""", '缩': """
缩小字体	5410
""", '网': """
网友评论	5310
网友评论仅供其表达个人看法,并不表明本站立场	5413
""", '翻': """
翻訳を表示	2999
""", '联': """
联系作者	5403
联系我们	5303
联系编辑部	5403
""", '聯': """
聯絡我們	5303
聯絡編輯部	5403
""", '聽': """
聽全文	5346
聽文章	5377
聽新聞	5296
聽這篇文章	5346
""", '脳': """
脳トレ	3040
""", '自': """
自动播放	5378
自動再生	3044
自動播放	5378
自動翻訳	3044
自定义金额	5393
自訂金額	5393
""", '菜': """
菜单	5317
""", '著': """
著作権	2980
著者の記事一覧	3066
著者をフォロー	3072
著者をフォローする	3072
著者プロフィール	3067
""", '複': """
複製	5411
複製網址	5346
複製連結	5296	5349
""", '要': """
要接收推送通知吗	5385
要接收通知嗎	5385
""", '視': """
視頻由ai生成	5417
""", '觀': """
觀看更多	5358
""", '视': """
视频	5311
视频不可用	5377
视频加载中	5377
视频加载失败	5417
视频已下架	5377
视频已失效	5377
视频无法播放	5377
视频时长	5417
视频正在加载	5377
""", '解': """
解鎖全文	5346
解鎖文章	5419
解锁全文	5346
解锁文章	5419
解除しました	3055
解除方法	3055
解除方法はこちら	3055
""", '訂': """
訂戶專享	5375
訂戶專享優惠	5375
訂戶專享內容	5396
訂戶贈閱	5424
訂正について	3067
訂閱	5283
訂閱成功	5420
訂閱推播	5385
訂閱方案	5419
訂閱會員	5283
訂閱會員專屬內容	5346
訂閱郵件	5289
訂閱電子報	5289
""", '記': """
記事に関するお問い合わせ	3067
記事の続きはこちら	3030
記事の続きを読む	3066
記事の誤りを報告	3008	3076
記事の誤りを報告する	2991
記事は広告の下に続きます	3041
記事は広告の後に続きます	3041
記事へのお問い合わせ	3067
記事へのご意見	2985
記事をサポートする	2956
記事をシェア	3087
記事をシェアする	3087
記事をプレゼント	2959
記事をプレゼントする	3019
記事を保存	2972
記事を保存する	3019
記事を印刷する	2972
記事を聴く	3043
記事を評価する	3076
記事を読む	2998
記事を購入する	3082
記事を音声で聞く	3043
記事を音声で聴く	3043
記事ランキング	2994
記事一覧	2998
記事一覧へ	3066
記事一覧を見る	3030
記事全文を読む	2998
記住我	5397
記者をフォロー	3072
記者プロフィール	3067
記者募集	3011
記者募集中	3011
""", '設': """
設定を保存	3046
設定を保存する	3046
設定を変更	2983
設定を変更する	3079
設定を管理	3079
""", '許': """
許可	3051
許可する	2980	2983
""", '註': """
註冊	5283
註冊成功	5420
""", '評': """
評価順	3038
評論	5310
評論已關閉	5370
評論規則	5370
""", '話': """
話題の記事	2994
""", '該': """
該作者其他文章	5335
該作者更多文章	5402
該作者的更多文章	5335
""", '詳': """
詳しく見る	2983	2999
詳細	2999
詳細を見る	3086
詳細・購入はこちら	3041
詳細設定	2983
""", '語': """
語音播報	5346
語音朗讀	5346
""", '誤': """
誤りを報告	2999
誤りを報告する	3076
誤字・脱字を報告	2991	3008
誤字・脱字を報告する	2991	3008
誤字脱字の報告	3019
誤字脱字を報告	3067
誤字脱字を報告する	2991	3008	3019
""", '読': """
読まれている記事	2994
読み上げ	3019
読み放題	2964
読み続ける	2999
読み込み中です	3043
読者限定	3041
""", '請': """
請填寫讀者問卷	5346
請我們喝杯咖啡	5393
請查收郵件	5399
請檢查您的收件匣	5399
請繼續下滑閱讀	5375
請繼續往下閱讀	5302
請輸入您的電子郵件	5420
請輸入有效的電子郵件	5399
請輸入有效的電子郵件地址	5399
請輸入電子郵件	5289
請選擇金額	5418
請關閉廣告攔截器	5388
""", '讀': """
讀者優惠	5375
讀者專享	5375
讀者投書	5327
""", '讚': """
讚	5296
讚賞支持	5279
""", '订': """
订户专享	5375
订户专享优惠	5375
订户赠阅	5424
订阅	5283
订阅会员	5283
订阅成功	5420
订阅推送	5385
订阅邮件	5289
""", '记': """
记住我	5397
记者简介	5403
""", '设': """
设为google首选来源	5407
""", '评': """
评论	5310
评论(#	5310
评论功能已关闭	5413
评论已关闭	5370
评论规则	5370
""", '诚': """
诚聘英才	5346
""", '话': """
话题	5311
""", '该': """
该作者其他文章	5335
该作者的更多文章	5335
该文章已关闭评论	5413
该视频不可用	5377
该视频已下架	5377
该邮箱已被注册	5420
""", '详': """
详情	5318
""", '语': """
语音朗读	5346
语音由ai生成	5377
""", '说': """
说点什么	5413
""", '请': """
请先登录再评论	5346
请关闭广告拦截器	5388
请我们喝杯咖啡	5393
请查收邮件	5399
请检查您的收件箱	5399
请继续往下阅读	5302
请输入您的电子邮件	5420
请输入您的邮箱	5420
请输入昵称	5413
请输入有效的电子邮件地址	5399
请输入有效的邮箱地址	5399
请输入邮箱	5289
请选择金额	5418
""", '读': """
读者专享	5375
读者优惠	5375
""", '豆': """
豆瓣	5349
""", '購': """
購入はこちら	3041
購票	5412
購票連結	5375
購読	2959
購読する	2959
購読のお申し込み	2959
購読プラン	3082
購読プランを見る	3059
購読申し込み	2959
購買本書	5375
""", '贈': """
贈る	3074
贈送文章	5346
贈送文章給朋友	5346
贈送此文	5346
""", '贊': """
贊助	5279
贊助內容	5302
贊助商	5302
贊助我們	5393
""", '购': """
购买本书	5375
购买此书	5375
购票	5412
购票链接	5375
""", '赞': """
赞	5371
赞助	5279
赞助内容	5302
赞助商链接	5302
赞助我们	5393
赞赏	5279
赞赏作者	5418
""", '赠': """
赠送文章	5410
赠送此文	5346
""", '超': """
超值方案	5396
""", '跳': """
跳到主要內容	5317
跳到內容	5314
跳到食谱	64
跳至主要內容	5314
跳至主要内容	5314
跳至內容	5314
跳至食譜	64
跳转到主要内容	5314
跳转到食谱	64
跳过广告	5417
""", '踩': """
踩	5371
""", '載': """
載入中	5377
載入內容	5381
載入更多	5317
載入貼文	5381
""", '輸': """
輸入您的電子郵件	5420
""", '轉': """
轉發	5296
""", '转': """
转发	5296
""", '载': """
载入内容	5381
""", '输': """
输入您的邮箱	5420
""", '返': """
返信	2985
返信する	2985
返信を書く	3076
返信を表示	3037
返信を見る	3037
返信を隠す	3037
返回上一页	5422
返回列表	5422
返回頂部	5402
返回顶部	5317
返回首頁	5402
返回首页	5317
""", '还': """
还不是会员	5396
还有更多精彩内容	5422
还没有账号	5396
""", '这': """
这篇文章对你有帮助吗	5370
这篇文章对您有帮助吗	5370
""", '进': """
进入专题	5402
进入专题页	5402
""", '连': """
连结已复制	5410
""", '追': """
追蹤	5297
追蹤中	5407
追蹤主題	5407
追蹤作者	5407
追蹤我們	5297
""", '退': """
退出全屏	5377
""", '送': """
送信	94	3063
送信が完了しました	3062
送信しました	3062
送信する	94	3063
送信完了	3062
送出	94	5400
送出成功	5399
送出留言	5370
送出評論	5370
送料無料	3075
""", '选': """
选择	5397
选择方案	5396
选择订阅方案	5396
选择金额	5418
""", '逐': """
逐字稿	5378
""", '這': """
這篇文章對你有幫助嗎	5370
這篇文章對您有幫助嗎	5370
""", '通': """
通報	3038
通報する	2985
通知をオン	2971
通知をオンにする	3050
通知を受け取らない	3050
通知を受け取りますか	3050
通知を受け取る	3019
通知を設定する	3050
通知を許可	3050
通知を許可しますか	3050
通知を許可する	3050
""", '速': """
速報	2994
速報を通知で受け取る	3050
速報通知を受け取る	3019
""", '連': """
連結已複製	5346
連載	2994
連載の新着をメールでお知らせ	2976
連載をフォロー	3072
連載をフォローする	3072
連載を見る	3066
連載一覧	3066
""", '運': """
運営会社	2980	3008
""", '違': """
違反を報告	3037
違反を報告する	3037
違反報告	2985
""", '選': """
選單	5317
選択する	3060
選擇	5397
選擇方案	5396
選擇訂閱方案	5396
選擇金額	5418
""", '還': """
還不是會員	5396
還沒有帳號	5396
""", '邮': """
邮箱	5289
邮箱格式不正确	5399
邮箱格式错误	5399
""", '配': """
配信停止はいつでも可能です	3062
""", '重': """
重新加载页面	5388
重新播放	5378
重新整理頁面	5388
重新載入頁面	5388
""", '金': """
金額を入力	3056
金額を指定	3056
金額を指定する	3056
金額を選ぶ	3081
金額を選択	3081
金額を選択してください	3081
""", '錯': """
錯誤回報	5327
""", '链': """
链接已复制	5346
""", '閉': """
閉じる	2955	2998
""", '開': """
開く	2999
開啟推播	5385
開啟通知	5385	5387
開始測驗	5373
開通會員	5283
""", '間': """
間違いを見つけたら	3067
""", '関': """
関連	2994
関連する記事	2994
関連キーワード	2994
関連タグ	2994
関連トピックス	2994
関連ニュース	2994
関連リンク	2994
関連動画	2994
関連動画を見る	3080
関連情報	2994
関連記事	2994
関連記事はこちら	3029
関連記事をもっと見る	3085
関連記事を見る	3085
""", '閱': """
閱讀下一篇	5422
閱讀全文	5317
閱讀原文	5359
閱讀排行	5316
閱讀更多	5317
""", '關': """
關於作者	5403
關於我們	5303
關注	5297
關注作者	5407
關注我們	5297
關注此主題	5407
關鍵字	5311
關閉	5278
關閉視窗	5422
關閉選單	5422
""", '阅': """
阅读下一篇	5422
阅读全文	5317
阅读剩余全文	5422
阅读原文	5359
阅读排行	5316
阅读更多	5317
""", '随': """
随时取消	5396
随时可取消	5396
""", '隐': """
隐私偏好	5416
隐私政策	5303
隐私权政策	5303
隐私设置	5382
""", '隨': """
隨時取消	5396
""", '隱': """
隱私偏好	5416
隱私政策	5303
隱私權政策	5303
隱私權設定	5381
隱私設定	5382
""", '離': """
離開全螢幕	5377
""", '電': """
電子信箱	5289
電子信箱格式錯誤	5399
電子報	5289
電子版	2959
電子郵件格式不正確	5399
電郵	5400
""", '静': """
静音	5378
""", '靜': """
靜音	5378
""", '音': """
音声で聞く	2972
音声をダウンロード	3043
音声を再生	3080
音声読み上げ	3019
音頻長度 #	5344
音频播放器	5417
""", '頭': """
頭條	5311
""", '顯': """
顯示內容	5381
顯示原文	5318
顯示字幕	5377
顯示更多	5317
顯示貼文	5381
""", '飲': """
飲酒過量,有害健康	5375
飲酒過量有害健康	5375
""", '首': """
首頁	5317
首页	5317
""", '马': """
马上开始	5318
马上玩	5373
""", '验': """
验证码	5400
""", '點': """
點我看影片	5346
點我看更多	5314
點擊排行	5316
點擊播放	5377
點擊播放本文	5346
點擊放大	5402
點擊看大圖	5402
點擊看更多	5314
點擊開啟聲音	5417
點擊閱讀全文	5422
點此看更多	5314
點閱排行	5358
""", '가': """
가	3110	3144
가 가 가	3144
가가가	3144
가격 보기	3217
가로세로 낱말퀴즈	3170
가입하기	3099
가장 많이 본 뉴스	3117
가장 인기	3192
""", '강': """
강연 신청하기	3159
""", '개': """
개인정보 보호 설정	3211
개인정보 설정	3176
개인정보 수집 동의	3193
개인정보 수집 및 이용 동의	3193
개인정보 수집 및 이용에 동의합니다	3193
개인정보 수집·이용에 동의합니다	3193
개인정보 처리방침	3115
개인정보처리방침	3115
""", '갤': """
갤러리 닫기	3216
갤러리 보기	3198
""", '거': """
거부	3115	3137
""", '검': """
검색	3119
""", '게': """
게시물 보기	3176
게시물 불러오기	3176
게임 전체보기	3168
게임 하러 가기	3168
""", '결': """
결과 보기	94	3120
""", '계': """
계속 읽기	3099
계정이 있으신가요	3191
""", '고': """
고객센터	3115
고충처리	3132
고충처리인	3132	3199
""", '공': """
공감	3167
공감백배 #	3145
공감순	3167
공유	3110
공유하기	3110
""", '과': """
과거순	3167
""", '관': """
관련 기사	3117
관련 기사 더보기	3216
관련 뉴스	3117
관련 영상	3155
관련 태그	3117
관련기사	3117
관련기사 더보기	3216
관련뉴스	3117
관련키워드	3117
""", '광': """
광고	3114
광고 건너뛰기	3212
광고 닫기	3114
광고 문의	3132
광고 문의하기	3160
광고 아래에 기사가 계속됩니다	3171
광고 영역	90
광고 종료	3171
광고 차단 해제 방법	3182
광고 차단을 해제해 주세요	3182
광고 차단을 해제했습니다	3182
광고 차단이 감지되었습니다	3182
광고 후 계속됩니다	3171
광고문의	3132
광고성 정보 수신 동의	3193
광고성 정보 수신에 동의합니다	3193
""", '괜': """
괜찮습니다	3094
""", '교': """
교보문고에서 구매	3171
""", '구': """
구글 계정으로 계속하기	3191
구글 계정으로 로그인	3191
구글 선호 매체로 추가	3203
구글 플레이에서 다운로드	3179
구글로 계속하기	3191
구글로 로그인	3191
구글플레이에서 다운로드	3179
구독	3099
구독 갱신	3214
구독 상품 보기	3191
구독 상품 선택	3191
구독 상품 안내	3214
구독 신청	3099
구독 신청이 완료되었습니다	3193
구독 신청하기	3191
구독 안내	3214
구독 전용	3099
구독 중	3099
구독 취소	3204
구독권 선택	3191
구독신청	3099	3132
구독이 완료되었습니다	3147
구독자 전용	3102
구독자 전용 기사	3191
구독자 전용 혜택	3171
구독자 혜택	3171
구독자가 선물한 기사입니다	3218
구독중	3203
구독하고 이어서 읽기	3147
구독하기	3099
구매하기	3171
구매하러 가기	3171
""", '글': """
글씨 크기	68
글씨크기	3110
글자 작게	3205
글자 크게	3205
글자 크기	3110
글자 크기 변경	68	3147
글자 크기 조절	68	3147
글자크기	3110	3144
글자크기 변경	68
글자크기 설정	68
글자크기 조절	68
""", '금': """
금액 선택	3213
금액 직접 입력	3187
금액을 선택하세요	3213
금액을 선택해 주세요	3213
""", '기': """
기계 번역	3173
기대해요 #	3145
기부하기	3095
기사 계속 보기	3216
기사 공유	3205
기사 공유하기	3110
기사 구매	3214
기사 더 보기	3216
기사 더보기	3147
기사 듣기	3147
기사 링크 복사	3147
기사 본문	3119
기사 선물하기	3147
기사 스크랩	3205
기사 스크랩하기	3147
기사 오류 신고	3147
기사 오류 제보	3147
기사 요약	3202
기사 원문 보기	3147
기사 음성으로 듣기	3172
기사 잠금 해제	3214
기사 저장	3205
기사 저장하기	3147
기사 전문 보기	3198
기사 전체보기	3198
기사 제보	3132	3199
기사 제보 및 문의	3147
기사 추천	3208
기사 평가하기	3208
기사 후원하기	3095
기사는 광고 아래에 계속됩니다	3171
기사는 광고 후 계속됩니다	3171
기사듣기	3172
기사를 공유합니다	3218
기사에 대한 의견	3116
기사원문	3119
기사저장	3110
기사제보	3132	3199
기사추천	3208
기자 구독	3131
기자 구독하기	3131
기자 소개	3199
기자 응원하기	3133
기자 페이지	3131
기자 프로필	3133
기자 프로필 보기	3131
기자 홈	3133
기자구독	3133	3203
기자에게 메일 보내기	3199
기자에게 이메일 보내기	3199
기자의 다른 기사	3131
기자의 다른 기사 보기	3133	3198
기자의 다른기사	3117	3133
기자의 다른기사 보기	3198
기자페이지 바로가기	3198
기자프로필	3133
기획 기사 보기	3198
""", '나': """
나중에	3094
나중에 보기	3147
나중에 읽기	3147
나중에 하기	3094
""", '남': """
남은 시간	3173
""", '낱': """
낱말 퍼즐 풀기	3127
낱말퀴즈	3170
""", '내': """
내 정보	3099
내용을 입력하세요	3215
내용을 입력해 주세요	3215
""", '네': """
네, 받을게요	3180
네이버 구독	3113
네이버 로그인	3191
네이버 밴드 공유	3205
네이버 블로그	3110
네이버로 로그인	3191
네이버에서 구독	3113
네이버에서 구독하기	3113
""", '놀': """
놀랐어요 #	3145
""", '놓': """
놓치면 안 되는 기사	3155
""", '뉴': """
뉴스 더보기	3198
뉴스 듣기	3147
뉴스레터 구독	3105
뉴스레터 구독 신청	3105
뉴스레터 구독이 완료되었습니다	3215
뉴스레터 무료 구독	3147
뉴스레터 신청	3105
""", '닉': """
닉네임을 입력하세요	3208
""", '다': """
다른 공유 찾기	3110
다른 금액	3187
다른 기사	22	3117
다른 기사 더 보기	22
다른 기사 보기	3131
다른기사	3117
다른기사 보기	3117
다시 보기	3173
다시 보지 않기	3094
다시보기	3173
다음	3119
다음 기사	3117
다음 기사 보기	3147
다음 기사 읽기	3216
다음 동영상	3212
다음 사진	3198
다음 영상	3212
다음 이미지	3216
다음 페이지	3119
다음글	3198
다음기사	3117
다음에	3094
다음에 하기	3181
다크모드	3177
""", '닫': """
닫기	3094
""", '답': """
답글	3116
답글 달기	3166
답글 더보기	3166
답글 보기	3166
답글 쓰기	3166
답글 접기	3166
답글쓰기	3116
""", '당': """
당신의 생각은	3126
당신이 좋아할 만한	3117
""", '댓': """
댓글	3116
댓글 #	3116
댓글 #개	3116
댓글 닫기	3166
댓글 달기	3129
댓글 더보기	3166
댓글 등록	3166
댓글 등록하기	3166
댓글 보기	3116
댓글 신고	3208
댓글 신고하기	3208
댓글 쓰기	3116
댓글 운영 원칙	3166
댓글 운영 정책	3147
댓글 운영정책	3129	3147
댓글 입력	3129
댓글 작성	3166
댓글 작성 규칙	3166
댓글 작성하기	3166
댓글 전체보기	3129
댓글 정렬	3129
댓글 정책	3166
댓글보기	3116
댓글쓰기	3116
댓글을 남겨 주세요	3208
댓글을 남겨주세요	3208
댓글을 입력하세요	3208
댓글을 입력해 주세요	3208
댓글을 입력해주세요	3116
댓글을 작성하려면 로그인 해주세요	3208
댓글이 닫혔습니다	3166
""", '더': """
더 많은 옵션	3205
더 보기	3119
더 알아보기	3137
더보기	3117	3119
""", '도': """
도서 구매하기	3171
도움돼요 #	3145
도움이 되었나요	3166
""", '독': """
독자 의견 조사	3147
독자 특별 할인	3171
독자 할인	3171
""", '동': """
동영상	3117
동영상 로딩 중	3172
동영상 보기	3212
동영상 재생	3172
동영상 플레이어	3212
동영상을 불러오는 중입니다	3172
동영상을 불러올 수 없습니다	3212
동영상을 재생할 수 없습니다	3172
동의	3115	3137
동의 관리	3176
동의 철회	3176
동의 철회하기	3176
동의 후 계속	3176
동의하고 계속	3176
동의하고 계속하기	3176
동의합니다	3115
""", '뒤': """
뒤로 가기	3120
""", '등': """
등록	3116
""", '디': """
디지털 구독하기	3214
디지털뉴스부	3131
디지털뉴스팀	3131
디지털콘텐츠팀	3131
""", '또': """
또는	3192
""", '라': """
라인	3110
""", '랭': """
랭킹	3117
랭킹뉴스	3117
""", '레': """
레시피 바로가기	64
레시피 보기	64
레시피 인쇄	64
레시피 인쇄하기	64
레시피 저장	64
레시피 저장하기	64
레시피 평가하기	64
레시피로 바로가기	64
레시피로 이동	64
""", '로': """
로그아웃	19
로그인	3099
로그인 상태 유지	3191
로그인 유지	3191
로그인 전용 기사	3191
로그인 후 댓글 쓰기	3147
로그인 후 댓글 작성이 가능합니다	3208
로그인 후 댓글을 작성하실 수 있습니다	3129
로그인 후 댓글을 작성할 수 있습니다	3166
로그인 후 이용해 주세요	3166
로그인/회원가입	3099
로그인이 필요	3102
로그인하고 계속 읽기	3214
로딩 중	3172
로딩 중입니다	3172
로딩중	3172
""", '링': """
링크 복사	3110
링크가 복사되었습니다	3147
""", '마': """
마이페이지	3099
""", '많': """
많이 본 기사	3117
많이 본 뉴스	3117
많이 본 영상	3155
많이 읽은 기사	3117
많이본 기사	3117
많이본 뉴스	3117
""", '맨': """
맨 위로	3119
맨위로	3119
""", '메': """
메뉴	3119
메뉴 닫기	3119
메시지가 전송되었습니다	3193
메일	3110
메일함을 확인해 주세요	3193
""", '멤': """
멤버십 가입	3214
멤버십 가입하기	3214
""", '모': """
모두 거부	3177
모두 동의	3115
모두 허용	3177
모든 쿠키 거부	3211
모든 쿠키 수락	3211
모든 쿠키 허용	3211
모바일 웹으로 계속	3179
""", '목': """
목록	3119
목록 보기	3198
목록보기	3119
목록으로	3198
목록으로 돌아가기	3216
""", '무': """
무료 게임	3168
무료 배송	3207
무료 체험 시작하기	3099
무료 회원가입	3099
무료, 스팸 없음	3193
무료로 읽기	3214
무료배송	3207
무제한 이용하기	3214
""", '문': """
문의	3116
문의 내용	3215
문자 크기	68
""", '바': """
바로 구매하기	3171
바로가기	3110
""", '반': """
반응형 광고 영역	90
""", '배': """
배속	3173
""", '밴': """
밴드	3110
""", '번': """
번역 보기	3120
""", '베': """
베스트	3117
""", '보': """
보내기	3195
""", '복': """
복사	3206
복사하기	3110
""", '본': """
본 사이트는 쿠키를 사용합니다	3138
본문 글씨 줄이기	3110	3144
본문 글씨 키우기	3110	3144
본문 바로가기	3119
본문으로 바로가기	3119
""", '북': """
북마크	3110
""", '분': """
분석탁월 #	3145
""", '브': """
브라우저에서 계속	3179
브라우저에서 계속 보기	3179
""", '비': """
비공감	3167
비밀번호 찾기	3099
비밀번호를 잊으셨나요	3191
""", '사': """
사업제휴	3132
사이트맵	3115
사전 등록하기	3159
사전등록 하기	3159
사진 더 보기	3198
사진 더보기	3198
사진 모두 보기	3198
사진 크게 보기	3198
사진 크게보기	3198
사진 확대	3119
""", '삭': """
삭제된 동영상입니다	3172
""", '상': """
상품 보기	3217
상품 상세보기	3217
""", '새': """
새로고침	3182
""", '선': """
선착순 # 명	3158
선착순 #명	3158
선착순 마감	3158
선택	3192
선택 저장	3176
선호 매체로 추가	3203
""", '설': """
설문	95
설문 결과	3167
설문 결과 보기	3208
설문 참여 바로가기	3147
설문 참여하기	3147
설문에 참여하기	3166
설문조사	95
설문조사 참여하기	3147
설정	3137
설정 관리	3211
설정 저장	3176
""", '소': """
소리 켜기	3212
""", '속': """
속보	3117
속보 알림 받기	3147
속보 알림 신청	3147
속보 알림을 받으시겠습니까	3180
""", '스': """
스도쿠	3170
스크랩	3110
스크랩하기	3147
스크립트	3173
스크립트 보기	3172
스토어	3207
스토어 바로가기	3171
스폰서	3114
스폰서 링크	3160
스폰서 콘텐츠	3160
스폰서링크	3160
""", '슬': """
슬퍼요	3145
슬퍼요 #	3145
""", '시': """
시리즈 보기	3198
""", '신': """
신고	3116
신고하기	3167
신문구독	3099
신청이 완료되었습니다	3193
""", '실': """
실시간 뉴스	3117
""", '쏠': """
쏠쏠정보 #	3145
""", '아': """
아마존에서 구매	3171
아마존에서 보기	3171
아이디 저장	3191
아이디 찾기	3191
아직 회원이 아니신가요	3191
""", '알': """
알겠습니다	3120
알라딘에서 구매	3171
알라딘에서 보기	3171
알림 받기	3109
알림 설정	3109
알림 설정하기	3180
알림 켜기	3180
알림 허용	3180
알림을 받으시겠습니까	3180
알림을 받으시겠어요	3180
알림을 켜시겠습니까	3180
""", '애': """
애드블록을 해제해 주세요	3182
애드블록이 감지되었습니다	3182
애플로 계속하기	3191
애플로 로그인	3191
""", '앱': """
앱 다운로드	3109
앱 다운로드하기	3109
앱 다운받기	3179
앱 설치	3109
앱 설치하기	3109
앱스토어에서 다운로드	3179
앱에서 계속 읽기	3179
앱에서 보기	3179
앱에서 열기	3179
앱에서 이어보기	3179
앱으로 보기	3179
""", '언': """
언제든 해지 가능	3191
언제든지 수신 거부할 수 있습니다	3193
언제든지 해지 가능	3191
""", '얼': """
얼리버드 할인	3159
""", '에': """
에디터 추천	3117
""", '여': """
여러분의 생각은	3126
여러분의 후원이 큰 힘이 됩니다	3187
""", '연': """
연간 결제	3192
연간 구독	3192
연관기사	3117
연재 보기	3198
""", '열': """
열기	3120
""", '영': """
영상	3117
영상 길이 #	3142
영상 더보기	3198
영상 보기	3147
영상 재생	3172
영상으로 만나보세요	3147
영상으로 보기	3147
영상을 불러오는 중입니다	3172
영상을 불러올 수 없습니다	3212
영상을 재생할 수 없습니다	3172
""", '예': """
예매 바로가기	3171
예매하기	3171
예스#에서 구매	3171
예스#에서 보기	3171
""", '오': """
오늘 하루 보지 않기	3094
오늘은 그만 보기	3094
오늘의 낱말 퍼즐	3127
오늘의 설문	3127
오늘의 스도쿠	3127
오늘의 십자말풀이	3127
오늘의 운세	3170
오늘의 추천	3117
오늘의 투표	3127
오늘의 핫뉴스	3155
오디오 다운로드	3172
오디오 플레이어	3212
오디오로 듣기	3147
오래된순	3167
오류 신고	3116
오류 신고하기	3147
오류가 발생했습니다	3193
오타 신고	3166
오탈자 신고	3147
""", '온': """
온라인뉴스팀	3131
""", '올': """
올바른 이메일 주소를 입력해 주세요	3193
올바른 이메일을 입력해 주세요	3193
""", '옵': """
옵션 관리	3211
""", '요': """
요금제 보기	3214
요약	3119
""", '원': """
원고료 보내기	3213
원문 보기	3120
원문보기	3119
""", '월': """
월간 결제	3192
월간 구독	3192
""", '웨': """
웨비나 신청하기	3159
""", '웹': """
웹에서 계속 보기	3179
""", '위': """
위로	3119
위로 가기	3198
""", '유': """
유료 구독자 전용	3191
유료 기사입니다	3147
유료회원 전용	3191
유료회원 전용 기사	3191
유튜브 구독	3113
유튜브 구독하기	3113
유튜브에서 보기	3209
""", '윤': """
윤리강령	3132
""", '음': """
음성 다운로드	3172
음성 재생하기	3147
음성으로 듣기	3110
음소거	3173
음소거 해제	3172
음소거를 해제하려면 탭하세요	3212
""", '응': """
응원하기	3095
응원해요 #	3145
""", '의': """
의견 남기기	3166
의견 보내기	3166
의견 쓰기	3116
""", '이': """
이 기사 공유하기	3218
이 기사 구매하기	3214
이 기사 어땠나요	3147
이 기사 어떠셨나요	3166
이 기사가 도움이 되었나요	3166
이 기사는 잠겨 있습니다	3191
이 기사를 공유합니다	3147
이 기사를 추천합니다	3147
이 기사를 평가해 주세요	3208
이 기사와 함께 읽은 기사	3147
이 기자의 다른 기사	3133	3147
이 기자의 다른 기사 더보기	3198
이 동영상을 재생할 수 없습니다	3172
이 사이트는 쿠키를 사용합니다	3138
이 시각 많이 본 기사	3155
이 시각 많이 본 뉴스	3155
이 시각 주요뉴스	3117
이 시각 추천뉴스	3117
이 음성은 ai가 생성했습니다	3172
이 주제 팔로우	3203
이 콘텐츠를 표시할 수 없습니다	3176
이 페이지가 도움이 되었나요	3166
이런 기사는 어때요	3155
이름을 입력하세요	3215
이름을 입력해 주세요	3215
이메일	3110
이메일 주소 입력	3215
이메일 주소를 입력하세요	3193
이메일 주소를 입력해 주세요	3215
이메일 형식이 올바르지 않습니다	3193
이메일로 계속하기	3214
이메일로 공유	3205
이메일로 로그인	3214
이메일무단수집거부	3115
이메일을 입력하세요	3193
이메일을 입력해 주세요	3193
이메일을 입력해주세요	3215
이메일을 확인해 주세요	3193
이미 계정이 있으신가요	3191
이미 구독 중이신가요	3099
이미 구독 중입니다	3215
이미 등록된 이메일입니다	3215
이미 참여하셨습니다	3166
이미 투표하셨습니다	3166
이미 회원이신가요	3099
이미지 크게 보기	3119
이미지 크게보기	3198
이미지 확대	3119
이번 주 설문	3127
이번 주 투표	3127
이번주 설문	3127
이슈	3117
이어서 읽기	3216
이용권 구매	3191
이용권 선택	3191
이용약관	3115
이용약관에 동의합니다	3193
이전	3119
이전 기사	3117
이전 기사 보기	3147
이전 사진	3198
이전 영상	3212
이전 이미지	3216
이전글	3198
이전기사	3117
""", '인': """
인기 급상승	3155
인기 기사	3117
인기기사	3117
인기뉴스	3117
인쇄	3110
인쇄하기	3110
인스타그램 팔로우	3147
인스타그램에서 보기	3209
인스타그램에서 이 게시물 보기	3209
""", '일': """
일시	3188
일시 후원	3187
일시 후원하기	3187
일시정지	3173
일시후원	3095
""", '자': """
자동 번역	3173
자동 재생	3173
자동재생	3173
자막 보기	3172
자막 켜기	3172
자바스크립트가 비활성화되어 있습니다	3176
자발적 유료 구독	3213
자세히	3120
자세히 보기	3120	3137
""", '작': """
작게	3206
""", '장': """
장바구니 담기	3217
장바구니에 담기	3217
""", '재': """
재생	3119	3142
재생 속도	3172
재생 시간	3173
재생 시간 #	3142
재생속도	3172
재생시간 #	3142
재생할 수 없는 동영상입니다	3172
""", '저': """
저자 소개	3200
저작권규약	3115
저장	3110
""", '전': """
전송	3195
전송되었습니다	3193
전체 기사	3216
전체 기사 보기	3198
전체 뉴스 보기	3198
전체 댓글	3116
전체 댓글 보기	3129
전체 동의	3177
전체 보기	3119
전체 사진 보기	3198
전체 화면	3173
전체메뉴	3119
전체보기	3119
전체화면	3173
전체화면 종료	3172
""", '접': """
접기	3119
접수되었습니다	3215
""", '정': """
정기	3188
정기 후원	3187
정기 후원하기	3095
정기구독	3099
정기후원	3095
정기후원 신청	3213
정기후원 신청하기	3213
정기후원하기	3187
정렬	3167
정상적으로 접수되었습니다	3215
정정·반론보도 신청	3199
정정보도 신청	3199
정정보도 요청	3199
""", '제': """
제보	3116
제보 바로가기	3199
제보하기	3116
제작 지원	3207
제작지원	3207
제출	94	3195
제휴 광고	3171
제휴 문의	3132
제휴 콘텐츠	3171
제휴문의	3132
""", '좋': """
좋아요	3110
좋아요 #	3145
좋은 기사 후원하기	3095
""", '주': """
주소 복사	3147
주소가 복사되었습니다	3147
주소복사	3110
주요 기사	3117
주요 뉴스	3117
주요 뉴스 더보기	3155
주요기사	3117
주요뉴스	3117
주제 팔로우	3203
""", '지': """
지금 구매하기	3171
지금 뜨는 기사	3155
지금 뜨는 뉴스	3155
지금 플레이	3168
지금 플레이하기	3168
지금 후원하기	3213
지나친 음주는 건강에 해롭습니다	3171
지나친 음주는 건강을 해칩니다	3171
지도 보기	3120
지면보기	3099
""", '직': """
직접 입력	3188
""", '차': """
차단	3181
""", '참': """
참가 신청하기	3159
참가신청하기	3159
참여하기	94
""", '창': """
창 닫기	3216
""", '찾': """
찾아오시는 길	3132
""", '채': """
채널 추가	3203
""", '책': """
책 구매하기	3171
""", '첫': """
첫 댓글을 남겨주세요	3208
첫 댓글을 작성해 보세요	3208
""", '청': """
청소년보호정책	3115
""", '총': """
총 #명 참여	3126
""", '최': """
최고의 혜택	3192
최신 기사	3117
최신 뉴스	3117
최신기사	3117
최신뉴스	3117
최신순	3167
최저가 보기	3217
""", '추': """
추천	3192
추천 기사	3117
추천 스폰서	3160
추천 영상	3155
추천기사	3117
추천뉴스	3117
추천순	3167
""", '축': """
축하해요 #	3145
""", '친': """
친구 추가하기	3147
""", '카': """
카카오 계정으로 로그인	3191
카카오 로그인	3191
카카오로 로그인	3191
카카오로 시작하기	3191
카카오스토리	3110
카카오톡	3110
카카오톡 공유	3110
카카오톡 공유하기	3205
카카오톡으로 공유	3147
카카오톡으로 공유하기	3147
카테고리	3117
""", '커': """
커피 한 잔 사주기	3187
커피 한 잔 후원하기	3187
""", '콘': """
콘텐츠 보기	3176
콘텐츠 불러오기	3176
콘텐츠 표시	3176
""", '쿠': """
쿠키 관리	3176
쿠키 기본 설정	3136
쿠키 설정	3115
쿠키 설정 관리	3176
쿠키 설정 변경	3136
쿠키 정책	3138
쿠키 허용	3138
쿠팡에서 구매	3171
쿠팡에서 구매하기	3171
쿠팡에서 보기	3171
쿠폰 받기	3217
""", '퀴': """
퀴즈 도전하기	3168
퀴즈 풀기	3147
퀴즈 풀러 가기	3168
""", '크': """
크게	3206
""", '클': """
클릭하면 소리가 켜집니다	3212
""", '키': """
키워드	3117
""", '태': """
태그	3117
""", '텔': """
텔레그램에서 소식 받기	3147
""", '투': """
투표	95
투표 결과	3167
투표 결과 보기	94
투표 참여하기	3166
투표가 완료되었습니다	3166
투표에 참여해 주셔서 감사합니다	3166
투표하기	94	3147
투표해 주셔서 감사합니다	94	3166
""", '트': """
트위터	3110
트위터 공유	3110
트위터로 공유	3205
트위터에서 보기	3209
""", '특': """
특집 더보기	3198
특집 보기	3198
""", '티': """
티켓 예매	3171
티켓 예매하기	3171
""", '틱': """
틱톡에서 보기	3209
""", '파': """
파워링크	3160
""", '팔': """
팔로우 중	3203
팔로우 취소	3203
""", '팟': """
팟빵에서 듣기	3209
""", '페': """
페이스북	3110
페이스북 공유	3110
페이스북에서 보기	3209
페이스북으로 공유	3147
페이스북으로 로그인	3191
페이지 새로고침	3182
페이지를 새로고침하세요	3182
페이팔로 결제	3214
""", '편': """
편집 원칙	3199
편집규약	3132
""", '펼': """
펼치기	3119
""", '포': """
포럼 참가 신청하기	3159
포토	3117
포토 갤러리	3198
""", '폰': """
폰트 크기	3110
""", '푸': """
푸시 알림 받기	3180
""", '프': """
프리미엄	3099
프린트	3110
""", '피': """
피드백 보내기	3166
""", '필': """
필수	3195
필수 입력	3193
필수 입력 항목	3193
필수 입력 항목입니다	3193
필수 항목	3195
필수 항목입니다	3193
필자 소개	3199
""", '한': """
한번만	3188
""", '할': """
할인 코드	3217
""", '함': """
함께 보면 좋은 기사	3117
함께 볼 기사	3155
함께 읽으면 좋은	3117
함께 읽은 기사	3155
""", '핫': """
핫뉴스	3117
핫이슈	3117
핫클릭	3155
""", '항': """
항상 허용	3177
""", '해': """
해제 방법	3186
해제했습니다	3186
""", '행': """
행사 신청하기	3159
""", '허': """
허용	3137	3181
""", '헤': """
헤드라인	3117
""", '현': """
현재 시간	3173
""", '협': """
협찬	3114
""", '홈': """
홈	3119
홈으로	3198
홈으로 가기	3198
""", '화': """
화나요	3145
화나요 #	3145
화제의 뉴스	3117
화질	3173
""", '확': """
확인	3120
""", '환': """
환경설정 관리	3211
""", '회': """
회사 소개	3132
회사소개	3115	3132
회원 전용	3102
회원 전용 기사	3191
회원가입	3099
회원가입하고 계속 읽기	3214
회원이 아니신가요	3191
""", '후': """
후속강추 #	3145
후속기사 원해요	3145
후속기사 원해요 #	3145
후원	3095
후원 바로가기	3187
후원 신청	3187
후원 안내	3095
후원 페이지 바로가기	3187
후원 페이지로 이동	3187
후원 하기	3095
후원자 되기	3187
후원하기	3095
후원해 주셔서 감사합니다	3213
후원회원 가입	3095
후원회원 되기	3187
""", '훈': """
훈훈해요	3145
훈훈해요 #	3145
""", '흥': """
흥미진진 #	3145
""", '힘': """
힘내요 #	3145
"""}

START = {'a': """
aboneliğiniz	4868 K başariyla
abonē	3321 K par	3321 K no	3321 K un	3323 K
acasă	101 K >	101 K '	101 K "
accès	2089 K illimité
această	55 K investigație	4084 K traducere	4152 K știre a fost
además	1601 K:	1656 K, en
adresă	4059 K de e-mail invalidă	4059 K de email invalidă
adó	2514 K #%
adód	2514 K #%
adója	2514 K #%
ai가	3139 K 자동 번역한	3139 K 번역한	3139 K 핵심	3139 K 요약한	3141 K 읽어
ai에게	3139 K 물어	3139 K 질문	3139 K 물어보기
ajánld	2514 K fel adód
ajánlja	2514 K fel adója	2514 K fel adód
ajánljuk	2539 K:
ajánlott	2541 K videó:	2541 K cikk:	2541 K cikkünk:
aktivér	729 K
alătură	14 K-te	59 K-te celor #	59 K-te celor peste #	59 K-te comunității de #
anmäl	4699 K dig till vårt	4717 K
annoncørbetalt	793 K indhold fra
annonsørinnhold	3699 K fra
anúncio	4022 K em # s	4022 K em # segundos
aportá	1543 K desde
apoyá	84 K
après	2252 K déduction fiscale :
apóyanos	1543 K desde
apúntate	1632 K al curso	1632 K a nuestro	1637 K a nuestro seminario	1637 K a nuestro evento
aquí	1668 K hay contenido de
artykuł	49 K można	49 K wolno	89 K sponsorowany:	3744 K wyraża poglądy	3744 K wyraża opinie	3744 K jest opinią	3758 K ukazał się	3758 K pochodzi z	3764 K przetłumaczony	3764 K został przetłumaczony	3764 K czyta	3764 K wygenerowany	3804 K został	3804 K przetłumaczono	3842 K ukazał się	3842 K pierwotnie ukazał	3842 K pochodzi z	3843 K	3853 K powstał we współpracy z
artykuły	3754 K autora
artículo	1695 K publicado originalmente	1727 K publicado en colaboración
artículos	1560 K gratuitos
ascultă	3 K	4070 K:	4095 K podcastul	4095 K acest articol	4161 K pe
atenció	103 K al subscriptor: #
atención	103 K al suscriptor: #	103 K al abonado: #
atradāt	47 K
atsisiųskite	3255 K
autorė	3259 K:
autoři	552 K jsou
außerdem	962 K lesenswert:	962 K interessant:
aveți	75 K întrebări
aún	35 K no hay comentarios
ați	62 K încercat
""", 'b': """
bajá	1645 K la app
beiträge	30 K	998 K von
benefício	3945 K do assinante:
berätta	62 K i	62 K gärna
beställ	4717 K
bestätigen	830 K sie ihre
bestätigungsmail	830 K
besøg	714 K vores
beğendin	72 K mi	85 K mi
beğendiniz	10 K mi	72 K mi	85 K mi
boletín	1568 K diario	1568 K semanal
buď	34 K první
buďte	34 K první	34 K prvý
bài	10 K viết này	5166 K viết dành riêng cho	5166 K viết dành cho thuê bao	5178 K này có nội dung do	5178 K này có nội dung từ	5178 K viết này có nội dung	5178 K viết này chứa nội dung	5183 K liên quan:	5195 K viết thể hiện quan điểm	5195 K viết thể hiện quan điểm cá nhân	5195 K viết thể hiện văn phong	5195 K viết là quan điểm	5195 K viết phản ánh quan điểm	5195 K viết không phản ánh quan điểm	5200 K viết có hữu ích	5200 K viết này có hữu ích	5200 K viết này có giúp	5204 K viết được dịch tự động	5204 K được dịch tự động	5204 K viết được tóm tắt	5204 K viết có sử dụng ai	5204 K viết này được dịch tự động	5254 K viết được bảo vệ	5255 K viết được thực hiện	5255 K viết được viết	5255 K viết này được	5262 K viết tiếp tục
báo	5200 K lỗi bài viết
bình	7 K luận	30 K luận	5203 K chọn:
bústia	44 K de denúncies de la redacció
bülten	4868 K aboneliğiniz
bültenimize	4868 K abone olduğunuz için
bądź	34 K pierwszy	34 K pierwsza
bővebben	2539 K:
bạn	62 K đã thử	62 K đã làm thử	69 K biết ai	69 K có biết ai	72 K thấy hay	5166 K đã là thuê bao	5200 K thấy bài viết	5200 K phát hiện lỗi	5200 K phát hiện sai
bản	5200 K tóm tắt này có hữu ích	5200 K tóm tắt này do	5200 K tóm tắt này được tạo	5255 K dịch được
bấm	5206 K để nghe
bật	5172 K thông báo
""", 'c': """
caractères	2196 K restants
caràcters	455 K restants
chceš	576 K u nás pracovat	4483 K u nás pracovať
chefredaktör	4715 K och ansvarig utgivare:	4715 K:
chơi	5229 K ngay:
chưa	35 K có bình luận
citeşte	4070 K şi	4070 K şi:
citește	4070 K și	4070 K și:	4070 K:	4070 K mai mult	4070 K aici	4070 K mai departe:
citiți	4070 K și
ciąg	3768 K dalszy
colaborá	1543 K desde
comentários	7 K	30 K
compartí	5 K
conocés	69 K a alguien
conteúdo	89 K patrocinado:	3876 K exclusivo para	3938 K gerado	3944 K promovido por	3944 K recomendado por	3948 K oferecido por	3976 K incorporado d	3976 K externo d	3976 K incorporado do	3976 K incorporado da	3976 K externo do
conținut	4084 K generat	4093 K oferit de	4123 K încorporat de	4123 K extern de
coût	2252 K réel après	2252 K après déduction :	2252 K après déduction fiscale :
crédit	2190 K photo	2190 K photos
crédits	2190 K photo	2190 K photos
créer	2116 K une alerte pour "	2116 K une alerte sur "	2116 K une alerte :
cunoașteți	69 K pe cineva
cunoști	69 K pe cineva
cuéntame	62 K
cuộc	55 K điều tra này
cài	5209 K đặt ứng dụng	5209 K ứng dụng	5209 K app
còn	5227 K lại # ký tự
có	75 K thắc mắc	5183 K thể bạn quan tâm:	5250 K lỗi xảy ra
cấm	5254 K sao chép dưới mọi hình thức	5254 K sao chép nội dung
""", 'd': """
dacă	47 K observi	47 K observați	47 K găsești	4077 K ai informații	4088 K ai observat o
dalinkitės	3255 K
další	539 K články autora
darovať	4477 K
dernières	2134 K actualités
descarcă	15 K	4110 K aplicația
descargá	15 K	1645 K la app
descărcați	15 K
dezactivează	4135 K adblock	4135 K ad
dežurni	44 K telefon redakcije
direcționează	4052 K #% din
disponível	3885 K no google play	3953 K na app store	3953 K no google play	3953 K para android e
distribuiți	5 K
dodržujte	31 K
domů	101 K >	101 K '
doná	1543 K desde
doporučené	537 K video:
doporučte	569 K
doporučujeme	537 K článek:
dorești	4129 K să primești notificări
doriți	4129 K să primiți notificări
dosszié	2623 K: így	2623 K: itt	2623 K: ezért	2623 K: miért	2623 K: hogyan	2623 K: mit	2623 K: ki	2623 K: mi	2623 K: ez	2623 K: ezt	2623 K: hallgassa	2623 K: nézze	2623 K: minden
dostupná	4471 K na google	4471 K na app store
dostupné	4471 K na google	4471 K na app store
dostępna	3771 K w
dostępne	3771 K w
dostępny	3771 K w
dołącz	14 K do	59 K do #	59 K do ponad #	102 K do dyskusji	3782 K do	3795 K do dyskusji
držte	31 K se
duración	1714 K del vídeo	1714 K del episodio
duração	4022 K do vídeo
durée	2249 K de la vidéo	2249 K de l'épisode
dział	103 K prenumeraty: #
dzięki	3828 K naszym czytelnikom	3828 K naszym czytelniczkom
dành	5166 K riêng cho thuê bao	5166 K riêng cho người đăng ký	5166 K cho thuê bao
découvrez	2136 K aussi	2166 K la boutique	2166 K notre boutique	2166 K nos jeux	2166 K notre hors-série	2176 K notre application	2176 K notre appli
décryptage	2136 K :
déductible	2077 K des impôts	2077 K à #
déjà	2087 K abonné	2087 K inscrit	2087 K client
désabonnement	2098 K à tout moment
désinscription	2098 K à tout moment
díky	618 K našim čtenářům	618 K našim předplatitelům
dùng	5216 K thử
dúvidas	75 K	75 K?	76 K sobre esta matéria	76 K sobre este artigo
""", 'e': """
elkészítetted	62 K
elírást	9 K
előfizetői	103 K ügyfélszolgálat: #	2593 K kedvezmény:	2593 K előny:	2593 K ajánlat:
előfizetőinknek	2615 K köszönhetően
előfizetőként	92 K	2571 K
encuéntranos	14 K
envía	5 K	1606 K tus cartas	1606 K tu carta
envíanos	1618 K
envíe	1606 K sus cartas	1606 K su carta
erhältlich	919 K im app store
ermöglicht	964 K von
erről	2539 K bővebben
escríbenos	1604 K
estagiária	3920 K sob supervisão	3920 K sob a supervisão	3920 *K sob supervisão	3931 K sob supervisão	3931 * K sob supervisão
estagiário	3920 K sob supervisão	3920 K sob a supervisão	3920 *K sob supervisão	3931 K sob supervisão
estàs	471 K utilitzant un bloquejador
""", 'f': """
faça	3904 K o quiz	3941 K as palavras cruzadas	3951 K o quiz	3951 K o teste	3951 K o nosso
felelős	2568 K szerkesztő:	2568 K kiadó:
fiți	34 K primul
folosești	4133 K un ad blocker	4133 K un adblock	4133 K un adblocker
folosiți	4133 K un ad blocker	4133 K un adblock	4133 K un adblocker
foretrækker	730 K du
fortsätt	4719 K läsa
fortæl	62 K mig
fotogalería	1691 K:
fotogaléria	4449 K:
fotografía	1600 K # de #	1657 K:
fotoğraf	4969 K # / #	4969 K #/#
frågor	75 K	76 K om artikeln
få	705 K fuld adgang til	729 K adgang	729 K fri	729 K fuld	729 K besked	729 K ugens	729 K dagens	729 K de	729 K nyheder	729 K en notifikation	729 K breaking	729 K seneste nyt	740 K	763 K de vigtigste nyheder	763 K vigtige nyheder	763 K de største nyheder	763 K besked om	763 K besked, når	763 K nyhederne	763 K breaking	3608 K full tilgang til	3635 K tilgang	3635 K fri	3635 K full	3635 K beskjed	3635 K varsel	3635 K ukas	3635 K dagens	3635 K de	3635 K nyheter	3635 K siste	3647 K	3649 K varsel	3649 K varsler	3649 K push	4690 K full tillgång till	4717 K tillgång	4717 K fri	4717 K full	4717 K besked	4717 K en notis	4717 K veckans	4717 K dagens	4717 K de	4717 K nyheter	4717 K senaste	4728 K
férjen	2571 K hozzá
följ	14 K	4694 K	4717 K
følg	14 K	14 K oss	709 K	729 K	3612 K	3635 K
füge	14 K uns	970 K
fügen	14 K sie uns	970 K sie
für	833 K android und ios	907 K diesen artikel	907 K diesen	959 K nur
fă	4091 K testul zilei
fără	4140 K patroni	4140 K acționari	4140 K stăpâni
főoldal	101 K >	101 K '	101 K "
főszerkesztő	2568 K:
""", 'g': """
galería	1600 K: # de #	1600 K # de #
gazeteciliğimizi	4918 K
gefällt	85 K ihnen dieser	85 K dir dieser
gehöre	59 K zu den #
gehören	59 K sie zu den #
geçerli	4868 K bir e-posta adresi girin	4868 K bir e-posta adresi giriniz	4868 K bir e-posta giriniz
ghé	5203 K cửa hàng trực tuyến
giữ	5254 K bản quyền nội dung
glöm	4717 K inte att bekräfta
gorąca	44 K linia redakcji
góp	5200 K ý cho bài viết
gör	4699 K quizet	4699 K vårt quiz	4717 K vårt
görmemiz	4927 K gereken
görsel	4975 K yapay
günün	4922 K bulmacasini	4922 K sudokusunu	4922 K bulmacasi	4922 K testini
""", 'h': """
henüz	35 K yorum
hibát	9 K talált	9 K találtál	2572 K lát
hintergründe	962 K dazu:
hjälp	4699 K oss bli bättre	4699 K oss att bli bättre
hjælp	714 K os med at blive bedre
hlavné	4462 K body
hlavní	554 K body
hozzászólások	7 K	30 K
hãy	34 K là người đầu tiên	5203 K trả lời khảo sát	5214 K ủng hộ
hämta	15 K	4703 K
häng	4717 K med
här	4745 K finns ett inbäddat innehåll från	4745 K finns inbäddat innehåll från	4745 K visas ett inbäddat innehåll från	4745 K visas inbäddat innehåll från	4745 K är ett inbäddat innehåll från	4745 K är inbäddat innehåll från
hääleta	1776 K
håll	31 K	31 K dig
hình	5251 K #/#
hör	911 K dir	970 K	4717 K
hören	911 K sie	970 K sie
hörzeit	986 K
hør	3 K artiklen	3 K artikkelen	3 K saken	696 K også	696 K også:	714 K mere på	729 K	3599 K også	3599 K også:	3635 K
""", 'i': """
iesūti	3309 K savu	3309 K
indlæg	30 K
indlæs	756 K altid indhold fra	756 K indhold fra
inlägg	30 K
innehåll	4784 K från annonsören
innehållet	4784 K är betalt av
inscríbete	1632 K al curso	1632 K a nuestro	1632 K en nuestro	1632 K en el curso
introduceți	4059 K o adresă de e-mail validă
intră	14 K pe
início	101 K >	101 K '	101 K "
izmēģinājāt	62 K
išbandėte	62 K
išsaugokite	3255 K
""", 'j': """
jaký	36 K je váš
jeśli	47 K widzisz	47 K zauważysz	3855 K nie chcesz otrzymywać naszego	3855 K nie chcesz otrzymywać tego	3855 K nie chcesz już otrzymywać naszego	3855 K nie chcesz już otrzymywać tego
joacă	4091 K sudoku	4116 K acum:
já	62 K fez	3876 K é assinante
játssz	2590 K most:
jäikö	1968 K juttu kesken
jälgi	1776 K
jäsenetu	2016 K:
""", 'k': """
kapcsolódó	2539 K	2539 K:	2541 K videó:	2541 K cikk:	2541 K cikkünk:
każdego	3719 K ranka
kezdőlap	101 K >
không	5254 K được sao chép nội dung website
kipróbáltad	62 K
kipróbáltátok	62 K
kiểm	5203 K tra kiến thức của bạn
kjøp	3617 K billetter	3617 K billett	3635 K
klausykitės	3240 K
klikněte	535 K zde
ključne	4363 K točke	4363 K tačke
klõpsates	1776 K
komentáre	7 K	30 K
komentáře	7 K	30 K
komentēt	3323 K var
komerčné	89 K oznámenie:
komerční	89 K sdělení:
kommentarsfältet	7 K
kopiér	729 K
kopírovat	569 K
kopírovať	4477 K
kopē	3323 K
korzyść	3810 K dla prenumeratorów:
korábbi	2541 K cikkünk:
kvíz	535 K:	597 K:	597 K dne:	597 K týdne:	2557 K	2589 K:	4449 K:	4500 K dňa:	4500 K týždňa:
kysyttävää	75 K	76 K jutusta
känner	69 K du någon
käännöksen	2009 K on
käännös	2009 K on
kérdésed	75 K van	76 K van a cikkről
kérje	2571 K
kérjen	2571 K
kérjük	31 K
kênh	5172 K youtube của báo
köp	4699 K biljetter	4699 K biljett	4717 K
kövess	14 K
kövesse	2571 K
kövessen	14 K
køb	714 K billetter	714 K billet	729 K
küfür	30 K içeren
küldd	5 K el	2550 K el nekünk
küldje	2550 K el nekünk	2571 K	2571 K tovább
ký	5227 K tự còn lại
kļūsti	3323 K
kết	5189 K nối với chúng tôi
""", 'l': """
laimē	3323 K
laimėkite	3255 K
lasītāju	3331 K aptauja:
legyél	2571 K
lejupielādē	3323 K
leé	1656 K también	1656 K más	1656 K:
lisää	1973 K kirjoittajalta	1973 K toimittajalta	1994 K meidät	2045 K aiheesta:
lugejaküsitlus	1784 K:
lásd	2539 K még
lásson	2571 K több
lát	2550 K valami
láttál	2550 K valami
lägg	4717 K till
lähetimme	1940 K vahvistusviestin	1940 K sinulle vahvistusviestin	1940 K sinulle sähköpostia
lähetä	1971 K juttuvinkki	1971 K uutisvinkki	1971 K vinkki	1977 K mielipidekirjoituksesi	1977 K mielipidekirjoitus	1994 K
lämna	4693 K dina tips	4693 K ditt tips
läs	4649 K hela artikeln	4682 K mer om	4683 K också	4683 K också:	4683 K även	4683 K mer	4683 K mer:	4683 K:	4683 K här	4683 K även:	4690 K vidare med	4690 K mer på	4703 K e-tidningen	4703 K tidningen	4717 K	4719 K vidare
läsarerbjudande	4740 K:
läsaromröstning	4737 K:
läsarresa	4740 K:
lås	4649 K upp artikeln	4649 K upp den här artikeln
læs	695 K mere om	696 K også	696 K også:	696 K mere	696 K mere:	696 K:	696 K her	696 K hele	705 K videre med	719 K e-avisen	719 K avisen	729 K	731 K videre	779 K alt om emnet:	779 K alt om:
læserafstemning	749 K:
læserrejse	753 K:
læsertilbud	678 K:	753 K:
légy	34 K te az első
líbil	10 K se vám	85 K se vám	555 K se
líbilo	72 K se
líbí	85 K se vám
línea	44 K de denuncias de la redacción	44 K de la redacción
línia	44 K de la redacció
löydät	14 K meidät	1994 K meidät
löysitkö	9 K
lütfen	31 K	4868 K e-postanizi onaylayin	4868 K e-posta adresinizi onaylayin	4868 K geçerli bir e-posta	4959 K sitemiz için devre dişi	4959 K reklam engelleyici	4959 K devre dişi birak	4960 K reklam engelleyici
""", 'm': """
mantén	31 K
materiał	89 K sponsorowany:	89 K partnera:	89 K partnerski:	3768 K wideo	3853 K powstał we współpracy z	3853 K we współpracy z	3853 K sponsorowany przez
medlemsförmån	4740 K:
meillä	2035 K ei ole omistajaa	2035 K ei ole omistajia	2035 K ei ole osakkeenomistajia	2035 K ei ole maksumuuria
mesterséges	2579 K intelligencia írta
mirá	1640 K el video	1656 K también	1656 K:
mitä	10 K pidit	36 K mieltä	1995 K mieltä sinä
mišljenja	4360 K autora	4360 K iznesena	4360 K izneta
mišljenje	4360 K autora
możliwość	7 K komentowania
mulțumim	4059 K pentru abonare
mándanos	1618 K
más	1597 K noticias de	1597 K noticias sobre	1597 K sobre	1597 K en	1597 K de	1599 K temas:	1599 K sobre:	1601 K información	1601 K información:	1604 K artículos de
máte	75 K otázky	75 K dotazy	76 K otázku k článku	539 K tip?	539 K tip na článek	539 K tip na téma	539 K tip pro	621 K přečteno už # ze #	621 K přečteno už # z #	621 K přečteno již # ze #	621 K přečteno již # z #	621 K přečteno # ze #	621 K přečteno # z #	4519 K prečítané už # zo #	4519 K prečítané už # z #	4519 K prečítané # zo #	4519 K prečítané # z #
märkasid	47 K	1761 K midagi	1767 K viga	1767 K artiklis viga
még	35 K nincs	2624 K több a témáról:
més	424 K informació:	451 K notícies de	451 K notícies sobre
möchten	1040 K sie diesen newsletter nicht mehr
möchtest	1040 K du diesen newsletter nicht mehr
mød	714 K os
mūs	3323 K vari
mời	5183 K xem	5183 K bạn đọc	5183 K độc giả	5189 K bạn tham gia	5189 K độc giả theo dõi	5189 K bạn đọc theo dõi	5206 K quý vị theo dõi	5206 K quý độc giả	5206 K bạn xem video	5206 K nghe
""", 'n': """
nabídka	601 K pro čtenáře:
nahlásit	579 K chybu
nahlásiť	4486 K chybu
nahláste	4486 K chybu
najważniejsze	3764 K informacje
naloži	4574 K	4607 K vedno vsebino	4607 K vsebino z	4607 K vsebino s	4607 K vsebino iz	4607 K vsebino od
naložite	15 K	4574 K
naročite	4581 K se na
naujienų	44 K telefonas
načítat	604 K vždy obsah	604 K obsah z	604 K obsah ze	604 K obsah od
načítať	4506 K vždy obsah	4506 K obsah z	4506 K obsah zo	4506 K obsah od
našli	9 K jste	9 K ste	47 K ste
nemáme	618 K majitele	618 K vlastníka	618 K akcionáře	618 K žádného	618 K paywall	618 K reklamy	4516 K majiteľa	4516 K vlastníka	4516 K akcionárov	4516 K žiadneho	4516 K paywall	4516 K reklamy
nemáte	577 K čas číst	4484 K čas čítať
nepatríme	4516 K žiadnemu
nepatříme	618 K žádnému
než	586 K vložíte komentář	586 K začnete diskutovat	586 K napíšete příspěvek
nguồn	5193 K:	5193 K :
nhận	5172 K thông báo
nové	557 K číslo	557 K vydání	4465 K číslo	4465 K vydanie
nájdete	14 K nás
não	30 K serão publicados	3979 K é possível mostrar este conteúdo	3979 K foi possível mostrar este conteúdo
näe	1994 K enemmän
nägid	1777 K viga
näita	1776 K
näitkö	1995 K virheen
näytä	1994 K sisältö	2019 K sisältö palvelusta	2019 K aina sisältö
nå	4717 K vår
nézd	2539 K meg	2571 K meg
nézze	2539 K meg	2571 K meg
nāc	3314 K strādāt
nội	5166 K dung dành cho thuê bao	5166 K dung dành riêng cho thuê bao	5166 K dung dành riêng cho thành viên	5204 K dung được dịch tự động	5204 K dung do ai tạo	5234 K dung này không	5235 K dung này từ	5235 K dung nhúng từ	5254 K dung được bảo vệ	5255 K dung được tạo	5255 K dung này được tạo
""", 'o': """
obrázek	594 K # z #
oceń	10 K	3765 K ten	3765 K artykuł	3765 K tekst
ocurrió	1688 K un error
oddělení	103 K předplatného: #
odporučte	4477 K
odporúčame	4449 K:
odsłuchaj	3776 K	3776 K ten
ofereça	5 K
oglądaj	3751 K:
ohodnoťte	555 K	4463 K
olvasói	2593 K ajánlat:
olvasóink	2615 K támogatásának köszönhetően
olvasóinknak	2615 K köszönhetően
opracował	3755 K:
opracowała	3755 K:
opýtajte	4462 K sa
opširnije	4348 K:	4348 K na
otrzymałaś	3855 K tę wiadomość, ponieważ
otrzymałeś	3855 K tę wiadomość, ponieważ
otwórz	3737 K post
otázka	597 K dne:	4500 K dňa:
otázky	75 K
ouça	3 K	3914 K:	3949 K o podcast	4015 K no
oversættelsen	746 K er
oír	3 K
""", 'p': """
pamanīji	3315 K kļūdu
pamanījāt	47 K	3315 K kļūdu
participă	102 K la discuție
pastebėjote	47 K	3241 K įdomų	3247 K klaidą
paylaş	5 K
pažįstate	69 K
phát	9 K hiện lỗi?	9 K hiện lỗi trong bài	47 K hiện sai
phóng	5193 K viên:
piditkö	10 K	72 K	85 K	1995 K
pidätkö	85 K	1995 K
piše	4375 K:
podobał	10 K ci się
podobało	72 K się
podpořte	84 K	574 K
podrži	84 K
podržite	84 K	4378 K
podés	14 K seguir	1619 K enviarnos
podívejte	535 K se:	535 K se na video	537 K se na video:
poglądy	3744 K wyrażone w
pokaż	3737 K post
poleć	3776 K
poslať	4477 K
poslechněte	3 K si	535 K si	535 K si:
poslušajte	3 K	4348 K:	4553 K:
posłuchaj	3 K	3751 K:	3751 K też:
povoliť	4506 K vždy obsah	4506 K obsah z	4506 K obsah zo	4506 K obsah od
poznáte	69 K niekoho
pozostała	3768 K część
pošaljite	44 K vijest
pošlete	569 K
pošlite	5 K	4477 K
poți	4077 K contacta autorul	4077 K contacta autoarea
praneškite	3241 K redakcijai
predplaťte	4481 K si
prenošenje	71 K dozvoljeno	71 K dopušteno
prenumerantförmån	4740 K:
prečítajte	4449 K si tiež	4449 K si aj	4449 K si	4449 K si:
prečítali	4519 K ste už # zo #	4519 K ste už # z #	4519 K ste # zo #	4519 K ste # z #
pridruži	59 K se #
pridružite	14 K se	59 K se #	102 K se razpravi
pridėkite	3255 K
prikaži	4406 K uvijek sadržaj	4406 K uvek sadržaj	4406 K sadržaj s	4406 K sadržaj sa	4406 K sadržaj iz	4406 K sadržaj od	4607 K vedno vsebino	4607 K vsebino z	4607 K vsebino s	4607 K vsebino iz	4607 K vsebino od
pronašli	47 K ste
protégé	2246 K par recaptcha	2246 K par google recaptcha
pročitaj	4348 K još	4348 K i
pročitajte	4348 K još	4348 K i	4348 K više	4348 K:	4348 K više o ovoj temi
pročitali	4418 K ste # od #	4418 K ste već # od #
první	509 K měsíc za	509 K měsíc zdarma	509 K týden za	509 K týden zdarma	509 K tři měsíce za	509 K # měsíce za
prvních	509 K # dní za	509 K # dní zdarma
prvý	4476 K mesiac len za	4476 K mesiac za	4476 K mesiac už za	4476 K mesiac zadarmo
przeczytałaś	3831 K już # z #	3831 K # z #
przeczytałeś	3831 K już # z #	3831 K # z #
prześlij	3776 K dalej
präsentiert	964 K von
próbálja	2586 K ki tudását
prüfen	970 K sie
publicité	2249 K dans # s	2249 K dans # sec	2249 K dans # secondes
pàgina	483 K # de #
página	1689 K # de #	1689 K #/#	3997 K # de #	3997 K #/#
páči	85 K sa vám
páčil	10 K sa vám	85 K sa vám	4463 K sa
páčilo	72 K sa
päeva	1784 K küsimus:
päivitä	1994 K
päivän	2012 K kysymys:
pääset	1994 K lukemaan
päätoimittaja	1992 K:
pódcast	1691 K:
păstrați	31 K
pērc	3314 K biļetes	3323 K
předplaťte	574 K si
přehrajte	535 K si
překlad	595 K byl
přetisk	71 K povolen	71 K možný
přečetli	621 K jste už # ze #	621 K jste už # z #	621 K jste již # ze #	621 K jste již # z #	621 K jste # ze #	621 K jste # z #
přečtěte	535 K si také	535 K si	535 K si:	535 K si také:
přidej	59 K se k #
přidejte	59 K se k #
připojte	14 K se
připraveno	524 K ve spolupráci
""", 'q': """
querés	1619 ¿K contarnos
qué	10 K te pareció	36 K opinas	36 K opina	36 K te parece
""", 'r': """
raději	577 K posloucháte
radšej	4484 K počúvate
radši	577 K posloucháte
rašykite	3241 K autorei	3241 K autoriui
recibí	1618 K las noticias
recomandări	4070 K:
redakčná	44 K linka
redakční	44 K linka	44 K telefon
redirecționați	4052 K #% din
redirecționează	4052 K #%	4052 K #% din
regisztrálj	2570 K ingyenesen
regisztráljon	2557 K	2570 K ingyenesen
regístrate	1557 K para
reproducción	71 K permitida	71 K libre
reprodução	71 K permitida	71 K autorizada
resuméet	29 K er	745 K er
resztę	3768 K tekstu
rezervē	3323 K
rezolvă	4091 K rebusul	4091 K integrama	4091 K sudoku
rešite	4348 K kviz
riješite	4348 K kviz
rozwiąż	3751 K quiz
rozwiń	3737 K post	3737 K wpis
rätsel	953 K mit	990 K des tages:
rätseln	953 K sie mit
réservez	2166 K vos places pour la soirée de la rédaction
réservé	2087 K aux abonnés
réservée	2087 K aux abonnés
réservés	2087 K aux abonnés
résumer	2153 K cet article	2153 K l'article
résumé	2153 K généré	2153 K rédigé	2153 K réalisé	2153 K produit	2153 K par
rösta	4717 K	4733 K:	4733 K här:	4733 K i vår omröstning:
rādīt	3323 K
""", 's': """
sadržaj	4436 K je nastao u suradnji s
saglabā	3323 K
saistīts	3298 K:
saņem	3323 K
sažetak	4363 K	4363 K članka	4363 K teksta
schließ	59 K dich #	59 K dich den #
schließe	26 K dich
schließen	59 K sie sich den #
schriftgröße	838 K:	838 K a
sdílejte	5 K	5 K článek
sdílet	5 K
seguí	1618 K el canal	1656 K leyendo:
serviço	103 K ao assinante: #
sesizări	4077 K și ponturi
shrnutí	29 K vytvořil	29 K vytvořila	554 K	554 K článku	595 K vytvořila	595 K bylo
sisällön	2059 K tarjoaa
siųskite	3241 K savo	3255 K
sjefredaktør	3632 K:	3632 K og ansvarlig redaktør:
skaitytojų	3263 K apklausa:
skopírovať	4477 K
skrót	3764 K artykułu
skúsili	62 K ste
slå	3654 K på javascript
související	535 K:	537 K video:	537 K článek:
spodobał	85 K ci się	85 K się
spodobało	72 K się
sponzorované	4539 K spoločnosťou
sponzorováno	646 K společností
sporočite	4586 K napako
sprawdź	3751 K:	3751 K też:
spróbowaliście	62 K
spróbowałaś	62 K
spørgsmål	75 K	76 K til artiklen
spørsmål	75 K	76 K til saken	76 K til artikkelen
spýtajte	4462 K sa
stališča	4564 K avtorja
straipsnį	49 K galima
stáhni	15 K si
stáhněte	15 K si	592 K si aplikaci
stöd	84 K	4690 K
stötta	84 K	4690 K
støt	84 K	705 K
støtt	84 K	3608 K
suscríbase	1555 K y lea
suscríbete	1548 K a	1555 K y lee	1555 K para leer	1555 K y sigue leyendo	1555 K y accede	1555 K y disfruta	1632 K y llévate	1632 K y recibe
susidūrėte	3241 K su
susiję	3229 K:
susține	84 K
susțineți	84 K
sviđa	85 K vam se
synthèse	2153 K générée
syötä	1940 K kelvollinen sähköpostiosoite	1994 K
szerkesztőségi	44 K forródrót	44 K telefon
szerkesztőségünk	44 K forródrótja
szerző	2577 K:
szívesen	2572 K meghallgatjuk
szöveg	2577 K:
sähköpostiosoite	1940 K on virheellinen
sé	31 K respetuoso	34 K el primero	34 K la primera
sígame	1623 K
síganos	14 K
sígueme	1623 K
síguenos	14 K	1579 K en nuestras redes
só	3876 K para assinantes
sólo	1557 K para suscriptores
søg	729 K nu
súhrn	4462 K
súmate	14 K	59 K a las #	1543 K desde
súvisiace	4449 K:
súvisiaci	4449 K článok
sūti	3309 K savu	3323 K
số	5227 K ký tự còn lại
""", 't': """
también	1582 K en facebook	1601 K puedes leer	1601 K puedes leer:	1601 K te puede interesar:
també	424 K et pot interessar:
tanidiğiniz	69 K biri
tartişmaya	102 K katilin
teitkö	62 K
tekoäly	1999 K on
tekstissä	1959 K esitetyt
tekstą	49 K galima
tenés	1613 ¿K información
textgröße	838 K:	838 K a
thấy	47 K lỗi
thử	5203 K sức với
tiedätkö	1971 K aiheesta	1971 K asiasta	1971 K lisää
tiivistelmä	29 K on	2008 K on
tiivistelmän	2008 K on
tilføj	729 K
tillåt	4745 K alltid innehåll från	4745 K innehåll från
tiếp	5262 K tục đọc sau
todavía	35 K no hay comentarios
további	2539 K részletek	2624 K cikkek a témában:
traducció	434 K feta
transparentní	547 K účet:
trên	5172 K google news
trình	5234 K duyệt của bạn không	5234 K duyệt không
trả	5203 K lời câu đố
trải	5216 K nghiệm
turpinājums	3325 K
twój	30 K komentarz
tykkäsitkö	72 K
työskenteletkö	1971 K
tác	5193 K giả:	5193 K giả là
támogasd	84 K	2562 K a	2562 K az
támogass	2514 K adód
támogassa	84 K	2514 K adója	2562 K a	2562 K az
támogasson	2514 K adója
täglichen	830 K newsletter
tämä	29 K tiivistelmä	55 K juttu	79 K ketju on lukittu	79 K aihe suljettiin	1959 K on mielipidekirjoitus	1959 K on mielipideteksti	1959 K on kolumni	1959 K on kommentti	2008 K tiivistelmä on	2009 K juttu on	2009 K artikkeli on	2009 K teksti on	2019 K on upotettu sisältö
tämän	55 K jutun
tässä	2019 K on upotettua sisältöä
télécharger	15 K	2103 K l'application
téléchargez	15 K
tóm	5200 K tắt này được tạo	5200 K tắt này do	5200 K tắt này có hữu ích	5255 K tắt được
töltsd	15 K le	2586 K ki kvízünket
töltse	15 K le	2571 K le	2571 K ki	2586 K ki kvízünket
történeteiket	2550 K
tüm	30 K yorumlar
tęsinys	3257 K
tłumaczenie	3764 K	3804 K zostało
tải	15 K	15 K ứng dụng	5172 K ứng dụng	5172 K app	5209 K ngay ứng dụng
""", 'u': """
udostępnij	5 K
ukažite	4383 K na grešku
uključi	4371 K
uključite	102 K se u raspravu	4371 K
uložit	569 K
uložiť	4477 K
uložte	569 K si	4477 K si
unbeschränkter	933 K zugang
unterstütze	84 K	809 K
unterstützen	84 K sie	809 K sie	809 K sie die
uočili	9 K ste
upozorniť	4486 K na chybu
upozorněte	579 K na chybu
url이	3146 K 복사되었습니다	3146 K 복사됐습니다
urmărește	14 K	4070 K și:	4095 K video	4161 K pe
urmăriți	14 K
utánközlés	71 K engedélyezett	71 K forrásmegjelöléssel
učitaj	4406 K uvijek sadržaj	4406 K uvek sadržaj	4406 K sadržaj s	4406 K sadržaj sa	4406 K sadržaj iz	4406 K sadržaj od
uživo	4423 K: kako	4423 K: ovako	4423 K: zašto	4423 K: što	4423 K: šta	4423 K: tko	4423 K: ko	4423 K: gdje	4423 K: gde	4423 K: ovo	4423 K: pogledajte	4423 K: poslušajte	4423 K: sve	4423 K: noć	4423 K: ljudi	4423 K: evo
""", 'v': """
vaš	30 K komentar
vegyél	2557 K részt
verfügbar	919 K im app store
već	4399 K za #	4399 K od #
več	4553 K:	4553 K v videu	4578 K o tem	4578 K novic	4578 K preberite	4625 K o:	4625 K o temi:
videó	2623 K: így	2623 K: itt	2623 K: ezért	2623 K: miért	2623 K: hogyan	2623 K: mit	2623 K: ki	2623 K: mi	2623 K: ez	2623 K: ezt	2623 K: hallgassa	2623 K: nézze	2623 K: minden
vidéo	2136 K :
viktorīna	3331 K:
visą	3255 K interviu
više	4348 K o:	4424 K o:	4424 K o temi:
você	3914 K pode gostar:	4040 K está recebendo este e-mail porque	4040 K está recebendo este email porque	4040 K recebeu este e-mail porque	4040 K recebeu este email porque
vprašaj	4567 K
vprašajte	4567 K
vprašanje	4602 K dneva:
vypočujte	3 K si	4449 K si:
vyskúšali	62 K ste
vytiskněte	569 K
vytlačiť	4477 K
vytlačte	4477 K
vyzkoušejte	509 K první měsíc
vyzkoušeli	62 K jste
válaszolj	2571 K
válaszoljon	2571 K
vásárolja	2527 K meg
váš	30 K komentář	30 K komentár
vær	34 K den første	34 K først	729 K med
véleménycikkeit	2550 K
více	535 K zde	535 K k tématu:	629 K o téma:	629 K o:	629 K k tématu téma:	629 K k tématu:
vídeo	1691 K:
võida	1776 K
võta	1761 K ühendust	1776 K
výhoda	601 K pro předplatitele:	4503 K pre predplatiteľov:
výhody	601 K pro předplatitele:	4503 K pre predplatiteľov:
vă	31 K rugăm să	4135 K rugăm să îl dezactivați	4135 K rugăm să-l dezactivați	4135 K rugăm să dezactivați adblock
vďaka	4516 K našim čitateľom	4516 K našim predplatiteľom
věnujte	569 K
vše	629 K o téma:	629 K o:	629 K k tématu téma:	629 K k tématu:
všechno	629 K o tématu téma:	629 K o tématu:
všechny	30 K komentáře	539 K články autora	629 K články k tématu téma:	629 K články k tématu:
všetko	4526 K o téme:	4526 K o:	4526 K k téme téme:	4526 K k téme:
všetky	4526 K články k téme téme:	4526 K články k téme:
všeč	72 K vam je
všimli	47 K jste si	47 K ste si
vždy	604 K povolit obsah	604 K zobrazovat obsah	604 K načítat obsah	604 K zobrazit obsah	4506 K povoliť obsah	4506 K zobrazovať obsah	4506 K načítať obsah	4506 K zobraziť obsah
""", 'w': """
webshopunkból	2593 K:
weiterführende	866 K artikel:
weź	3795 K udział w dyskusji
więcej	3750 K o	3750 K na temat	3750 K z	3751 K na ten temat:	3754 K artykułów autora	3838 K o:	3838 K na temat:
wykorzystałaś	3831 K już # z #	3831 K # z #
wykorzystałeś	3831 K już # z #	3831 K # z #
wypróbowaliście	62 K
wypróbowałaś	62 K
wyrażamy	49 K zgodę na
wysłuchaj	3 K
wyłącz	3823 K go, aby	3823 K go, żeby	3823 K ją, aby	3823 K blokadę	3823 K blokowanie
wyślij	5 K
wyświetlaj	3814 K treści z	3814 K treści ze	3814 K treści od
wöchentlichen	830 K newsletter
""", 'y': """
yanlişlik	4907 K mi
""", 'z': """
zahvaljujoč	4616 K našim bralcem
zahvaljujući	4415 K našim čitateljima	4415 K našim čitaocima
zatiaľ	35 K žiadne komentáre
zatím	35 K žádné komentáře
zauważyłaś	9 K
zauważyłeś	9 K
załaduj	3737 K post
zdieľajte	5 K
zdieľať	5 K
zezwól	3814 K na treści
zgłoś	3787 K uwagę	3787 K błąd	3787 K literówkę	3787 K uwagi	3787 K nieścisłość
ziņo	3309 K redakcijai
zkopírovat	569 K
znalazłeś	9 K
znáte	69 K někoho
znáš	69 K někoho
zobraziť	4506 K vždy obsah	4506 K obsah z	4506 K obsah zo	4506 K obsah od
zobrazovať	4506 K vždy obsah	4506 K obsah z	4506 K obsah zo	4506 K obsah od
zostań	3784 K reporterem	3784 K reporterką	3784 K dziennikarzem
zrobiliście	62 K
""", '©': """
©	880 K dpa	1292 K #	1292 K
""", 'à': """
à	2136 K lire aussi	2136 K lire également	2136 K lire :	2136 K lire sur	2136 K voir aussi	2136 K écouter	2136 K relire	2136 K découvrir	2136 K lire sur le même sujet	2136 K consulter :	2136 K voir également	2139 K propos de l'auteur :	2139 K propos de l'autrice :	2140 K propos de l'auteur	2140 K propos de l'autrice	2166 K retrouver dans le numéro
àudio	434 K generat
""", 'á': """
áudio	3938 K gerado
""", 'ä': """
är	4693 K du
äänestä	1994 K
""", 'å': """
åldersgräns	4741 K #
åsikter	4676 K som framförs
åsikterna	4676 K i
""", 'ç': """
ça	72 K vous a plu	85 K vous a plu
""", 'é': """
é	71 K permitida a reprodução	3909 K preciso estar logado
écouter	3 K l'article	3 K cet article	2136 K aussi	2243 K sur
écoutez	3 K cet	3 K l'article	2172 K le podcast
élő	2623 K: így	2623 K: itt	2623 K: ezért	2623 K: miért	2623 K: hogyan	2623 K: mit	2623 K: ki	2623 K: mi	2623 K: ez	2623 K: ezt	2623 K: hallgassa	2623 K: nézze	2623 K: minden
épinglez	2192 K cet article	2192 K cette recette	2192 K cette page	2192 K la recette	2192 K ce billet	2192 K-la	2192 K-le	2192 K l'article	2192 K l'image
értékeljük	2599 K az ön
""", 'í': """
írd	2571 K be
írj	2550 K a szerzőnek
írja	2571 K be
írjon	2550 K a szerzőnek	2571 K közvetlenül	2571 K nekünk
""", 'î': """
în	4148 K imagini:
întreabă	4084 K asistentul
întrebări	75 K
îți	85 K place
""", 'ö': """
ön	2572 K szerint
""", 'ø': """
ønsker	796 K du ikke længere at modtage dette	796 K du ikke længere at modtage vores	3702 K du ikke lenger å motta dette	3702 K du ikke lenger å motta våre
""", 'ú': """
últimas	1597 K noticias de	3911 K de	3911 K notícias de
únase	14 K
únete	14 K	26 K a	59 K a las #	59 K a los #	59 K a más de #	59 K a nuestros #	102 K a la conversación	102 K a la discusión	1543 K desde
úvod	101 K >	101 K '	101 K "
""", 'ü': """
über	872 K die autor:in	872 K die autoren	872 K die autor:innen	875 K die autorin	875 K den autor	876 K die autorin	876 K den autor
übersetzung	967 K:	967 K aus dem
""", 'č': """
čitaj	4348 K još
čitajte	4348 K i	4348 K još	4348 K još:
članak	49 K se može	49 K možete	4363 K je preveden	4363 K čita	4366 K je objavljen u	4427 K je	4436 K je nastao u suradnji s	4436 K je nastao u suradnji sa
članek	49 K lahko	4567 K je preveden	4567 K bere	4567 K je prebral	4570 K je objavljen v	4628 K je	4636 K je nastal v sodelovanju z	4636 K je nastal v sodelovanju s
článek	49 K lze	49 K můžete	524 K vznikl ve spolupráci	554 K byl přeložen	554 K přeložen	554 K načetl	557 K vyšel v	595 K byl přeložen	634 K vyšel v	634 K vyšel na	634 K původně vyšel	634 K byl publikován	634 K byl převzat	634 K byl původně publikován	634 K byl původně zveřejněn	635 K	646 K vznikl ve spolupráci s
článok	49 K možno	49 K môžete	4462 K bol preložený	4462 K načítal	4465 K vyšiel v	4530 K	4539 K vznikol v spolupráci s
čo	36 K si myslíte
čtěte	535 K také	535 K také:	535 K i	535 K více	535 K:
číslo	547 K účtu pro dary	547 K transparentního účtu
čítajte	4449 K aj	4449 K tiež	4449 K viac
""", 'đ': """
đánh	5200 K giá bài viết
đã	5166 K có tài khoản? đăng nhập	5250 K xảy ra lỗi	5250 K có lỗi
đăng	5203 K ký tham dự hội thảo	5220 K ký khóa học trực tuyến
đường	44 K dây nóng tòa soạn	44 K dây nóng của tòa soạn	44 K dây nóng của báo	44 K dây nóng báo	5224 K dây nóng: #	5224 K dây nóng #
được	71 K phép đăng lại
đặt	5220 K mua sách	5220 K báo giấy	5220 K mua báo giấy
để	5237 K xem nội dung này	5237 K hiển thị nội dung này
đọc	5183 K thêm	5183 K thêm:	5183 K:	5183 K tiếp:	5189 K tin nhanh
""", 'į': """
įsigykite	3255 K
įtraukite	3255 K mus
įveskite	3255 K
""", 'ś': """
ściągnij	15 K	3800 K aplikację
śledź	14 K
""", 'š': """
šta	36 K vi	36 K mislite
što	36 K vi	36 K mislite
šíření	71 K povoleno
""", 'ź': """
źródła	3780 K:
źródło	3780 K:
""", 'ż': """
żadnych	3828 K akcjonariuszy
""", 'ž': """
želite	4380 K raditi kod nas	4380 K da radite kod nas	4583 K delati pri nas
želiš	4380 K raditi kod nas	4583 K delati pri nas
žiadni	4516 K akcionári
žiadny	4516 K majiteľ	4516 K oligarcha
žinote	3241 K daugiau	3256 K istoriją
žiūrėkite	3229 K taip pat	3255 K
žádní	618 K akcionáři
žádný	618 K majitel	618 K oligarcha
""", 'ș': """
știrea	4159 K continuă
""", 'ț': """
ți	10 K-a plăcut	72 K-a plăcut	85 K-a plăcut
""", 'έ': """
έχετε	75 K απορίες	75 K ερωτήσεις	1132 K κάποια πληροφορία	1132 K πληροφορίες	1132 K πληροφορία	1132 K φωτογραφία	1132 K φωτογραφίες	1132 K κάποια φωτογραφία	1132 K κάποιο θέμα	1132 K μια ιστορία
""", 'ή': """
ήταν	1090 K χρήσιμο	1090 K χρήσιμη
""", 'α': """
αγοράστε	1112 K το εισιτήριό σας	1112 K εισιτήρια
ακολουθήστε	14 K	1117 K τον	1117 K τα	1117 K
ακούστε	3 K	1069 K:	1184 K στο	1191 K το στο spotify	1191 K στο spotify
ακύρωση	1096 K απάντησης
αν	1053 K έφτασες μέχρι εδώ	1053 K έφτασες ως εδώ	1053 K φτάσατε μέχρι εδώ	1053 K φτάσατε ως εδώ	1053 K έχετε φτάσει μέχρι εδώ	1053 K διάβασες μέχρι εδώ	1053 K διαβάσατε μέχρι εδώ
αναδημοσίευση	71 K με
αναφέρετε	1122 K λάθος	1122 K κάποιο λάθος
αναφορά	1122 K λάθους
αντιγράψτε	1108 K
αντιγραφή	1108 K
αξιολογήστε	1090 K
απαγορεύεται	1171 K η αναδημοσίευση	1171 K η αναπαραγωγή
απενεργοποιήστε	1157 K το adblock	1157 K τον ad
αποθηκεύστε	1108 K
απορίες	75 K
αρχική	101 K >	101 K '	101 K "
αυτή	55 K η έρευνα	1089 K η περίληψη	1089 K η σύνοψη
αυτό	1144 K το βίντεο δεν είναι	1145 K το περιεχόμενο προέρχεται
αυτόματη	1100 K μετάφραση από
αφήστε	1096 K μια απάντηση	1096 K ένα σχόλιο	1096 K το σχόλιό σας
""", 'β': """
βίντεο	1069 K:
βαθμολογήστε	1090 K
βρήκατε	9 K
βρείτε	14 K μας
""", 'γ': """
γίνε	59 K ένας από τους #
γίνετε	14 K μέλος	34 K ο πρώτος	59 K ένας από τους #
για	1147 K να δείτε αυτό το περιεχόμενο	1147 K να δείτε το περιεχόμενο
γνωρίζετε	69 K κάποιον
γράψτε	1096 K το σχόλιό σας	1096 K ένα σχόλιο
γραμμή	44 K καταγγελιών της σύνταξης	44 K της σύνταξης	1141 K βοήθειας κεθεα
γραφτείτε	1133 K	1133 K για να
""", 'δ': """
δείτε	1069 K επίσης	1069 K:	1069 K το βίντεο	1069 K εδώ	1069 K επίσης:	1069 K ακόμα:	1069 K φωτογραφίες	1069 K ακόμη	1069 K ακόμη:	1087 K όλα τα άρθρα	1109 K όλες	1109 K όλα	1109 K τις	1169 K φωτογραφίες:	1169 K βίντεο:	1184 K στο	1184 K αυτή τη δημοσίευση στο
δειτε	1069 K επισης	1069 K ακομη	1069 K:
δεν	1052 K έχουμε διαφημίσεις	1052 K έχουμε χορηγούς	1052 K ανήκουμε σε	1120 K έχετε χρόνο να διαβάσετε	1144 K είναι δυνατή η αναπαραγωγή
δηλώστε	1112 K συμμετοχή
δημοσιεύθηκε	1172 K αρχικά
δημοσιεύτηκε	1172 K αρχικά
διάβασε	1069 K επίσης	1069 K ακόμη
διάρκεια	1190 K βίντεο
διαβάζεται	1089 K από
διαβάστε	1069 K επίσης	1069 K επίσης:	1069 K ακόμη	1069 K ακόμη:	1069 K ακόμα	1069 K:	1069 K εδώ	1069 K περισσότερα	1069 K ακόμα:	1069 K εδώ περισσότερα	1069 K σχετικά	1069 K αναλυτικά	1087 K όλα τα άρθρα	1109 K όλες	1109 K όλα	1109 K τις
διαβαστε	1069 K επισης	1069 K ακομη	1069 K ακομα	1069 K:
διαθέσιμη	1105 K στο
διαθέσιμο	1105 K σε	1105 K στο	1191 K στο spotify
διαφήμιση	1189 K σε #
δοκιμάσατε	62 K
""", 'ε': """
είδατε	47 K λάθος
είμαστε	1052 K μη κερδοσκοπικός	1052 K μια μη κερδοσκοπική	1052 K ανεξάρτητο μέσο	1052 K ένα ανεξάρτητο
εγγραφείτε	1133 K
εικόνα	1167 K # από #	1167 K # / #
εκτυπώστε	1108 K
ενεργοποιήστε	1105 K
ενσωματωμένο	1145 K περιεχόμενο από
εντοπίσαμε	1157 K ad	1157 K ότι χρησιμοποιείτε	1157 K adblock
εντοπίσατε	47 K
εντοπίστηκε	1157 K ad
επιτρέπεται	71 K η αναδημοσίευση	1171 K η αναδημοσίευση
ερωτήσεις	76 K για το άρθρο
εσείς	36 K τι
""", 'η': """
η	71 K αναδημοσίευση επιτρέπεται	1089 K περίληψη	1089 K σύνοψη	1089 K ανάγνωση	1089 K περίληψη αυτή	1096 K ηλ. διεύθυνση σας δεν δημοσιεύεται	1096 K ηλ. διεύθυνσή σας δεν	1173 K μετάφραση	1173 K περίληψη	1181 K είδηση συνεχίζεται	1189 K διαφήμιση τελειώνει σε #
""", 'θ': """
θέλεις	1119 K να εργαστείς μαζί μας
θέλετε	1119 K να εργαστείτε μαζί μας	1119 K να δουλέψετε μαζί μας
""", 'κ': """
κάτι	1166 K πήγε στραβά
κίνδυνος	1141 K εθισμού
κατέβασε	1105 K
καταγγελίες	44 K στη σύνταξη
κατεβάστε	15 K	1105 K	1117 K την εφαρμογή	1131 K την εφαρμογή
κλείσε	1112 K θέση
κλείστε	1112 K θέση	1112 K τη θέση σας
κοινοποιήστε	5 K
κουίζ	1069 K:	1169 K:
""", 'λ': """
λάβετε	102 K μέρος στη συζήτηση
λήψη	1105 K από	1105 K στο
""", 'μ': """
μάθετε	1109 K όλες
με	1075 K πληροφορίες από απε	1075 K πληροφορίες απε	1115 K πληροφορίες από
μείνετε	1109 K ενημερωμένοι
μετάφραση	1089 K	1100 K με τεχνητή νοημοσύνη	1100 K μέσω τεχνητής
μεταφρασμένο	1100 K αυτόματα
μη	1153 K χάνετε καμία	1153 K χάσετε καμία	1153 K χάνεις καμία
μην	1153 K χάνετε καμία	1153 K χάσεις καμία
μοιράσου	1108 K
μοιραστείτε	5 K
""", 'ξ': """
ξέρετε	69 K κάποιον
""", 'ο': """
ο	1101 K browser σας δεν υποστηρίζει	1101 K περιηγητής σας δεν υποστηρίζει
οι	1087 K απόψεις	1087 K γνώμες
""", 'π': """
παίξε	1138 K τώρα:	1141 K υπεύθυνα
παίξτε	1138 K τώρα:	1141 K υπεύθυνα
παρακαλούμε	1157 K απενεργοποιήστε το	1157 K απενεργοποιήστε τον
παρακαλώ	1157 K απενεργοποιήστε
παρουσιάστηκε	1166 K σφάλμα
περίληψη	1089 K
περιεχόμενο	1145 K από
περισσότερα	1069 K:
πηγές	1115 K:
πηγή	1075 K: απε	1075 K απε	1075 K φωτογραφίας:	1075 K φωτογραφιών:	1075 K: reuters	1075 K: afp	1075 K: ap	1075 K: cnn	1075 K: bbc	1115 K:
πηγη	1075 K: απε	1075 K απε
προέκυψε	1166 K σφάλμα
προβολή	1184 K στο
προτείνετε	1108 K
προτιμάτε	1120 K να ακούτε	1120 K να ακούσετε
πρώτη	1171 K δημοσίευση:
πώς	1090 K σας φάνηκε
""", 'ρ': """
ρωτήστε	1089 K
ρώτα	1089 K
ρώτησε	1089 K
""", 'σ': """
σας	10 K άρεσε	72 K άρεσε	85 K άρεσε	85 K αρέσει	1090 K φάνηκε	1090 K βοήθησε	1090 K άρεσε
σελίδα	1167 K # από #	1167 K # / #
σου	72 K άρεσε
στείλτε	1108 K
στηρίξτε	84 K	1117 K	1117 K τον	1117 K τα	1117 K την
σύνοψη	1089 K
""", 'τ': """
τα	7 K σχόλια	30 K σχόλια	1087 K κείμενα που
ταξινόμηση	1182 K:
το	49 K άρθρο μπορεί	49 K κείμενο μπορεί	49 K άρθρο επιτρέπεται	62 K δοκιμάσατε	62 K δοκίμασες	1087 K άρθρο εκφράζει	1089 K άρθρο μεταφράστηκε	1089 K κείμενο μεταφράστηκε	1096 K email σας δεν δημοσιεύεται	1100 K κείμενο μεταφράστηκε αυτόματα	1100 K άρθρο μεταφράστηκε αυτόματα	1101 K πρόγραμμα περιήγησής σας δεν υποστηρίζει	1101 K πρόγραμμα περιήγησης δεν υποστηρίζει	1144 K βίντεο δεν είναι	1144 K περιεχόμενο δεν είναι	1145 K περιεχόμενο αυτό προέρχεται	1171 K άρθρο προστατεύεται	1171 K παρόν άρθρο προστατεύεται	1173 K κείμενο	1173 K άρθρο	1173 K παρόν άρθρο	1173 K κείμενο αυτό	1173 K άρθρο αυτό	1181 K άρθρο συνεχίζεται	1181 K κείμενο συνεχίζεται	1189 K βίντεο ξεκινά σε #
""", 'υ': """
υποστηρίξτε	84 K
""", 'φ': """
φαίνεται	1157 K ότι χρησιμοποιείτε
φωτο	1075 K: eurokinissi
φωτογραφία	1075 K: eurokinissi	1075 K: intime	1167 K # από #	1167 K # / #
φωτογραφίες	1075 K: eurokinissi
φωτορεπορτάζ	1169 K:
φωτό	1075 K: eurokinissi	1075 K: intime
""", 'χ': """
χαρίστε	1108 K
χαρακτήρες	1136 K που απομένουν
χορηγούμενο	89 K:
χρησιμοποιείς	1157 K ad
χρησιμοποιείτε	1157 K ad
""", 'ό': """
όλα	1087 K τα άρθρα
όλες	1109 K οι ειδήσεις
""", 'а': """
а	36 K что вы	36 K вы	36 K ви
абонирайте	293 K се за
автор	4237 K - обозреватель	4237 K - корреспондент	4237 K - колумнист	4237 K - редактор	5060 K - оглядач	5060 K - колумніст	5060 K - кореспондент
авторка	5060 K - оглядачка	5060 K - колумністка
авторката	273 K е
авторът	273 K е
акценти	275 K от
анкета	311 K на деня:
""", 'б': """
бачите	47 K помилку
без	325 K собственици	325 K акционери	4305 K владельцев	4305 K акционеров	4305 K цензуры и рекламы	5127 K власників	5127 K акціонерів	5127 K олігархів
беше	276 K ли полезна	276 K ли полезно	276 K ли полезен
благодарение	325 K на нашите читатели
благодаря	4305 K нашим читателям	4305 K вашим пожертвованиям
больше	4219 K новостей	4220 K по теме:	4260 K любите слушать	4260 K нравится слушать	4315 K о:
будь	34 K первым	5123 K ласка, вимкніть його	5123 K ласка, вимкніть блокувальник	5123 K ласка, вимкніть adblock
будьте	31 K вежливы	34 K первым	34 K першим
бъдете	34 K първият
был	4240 K ли материал	4240 K ли пересказ	4240 K ли этот пересказ	4240 K ли этот	4240 K ли текст
была	4240 K ли статья	4240 K ли эта	4240 K ли новость
більше	5041 K по темі:	5041 K за темою:	5041 K на тему:	5041 K про це:	5075 K новин	5075 K матеріалів	5137 K про:
""", 'в': """
в	4293 K этом месте находится встроенный контент	4293 K этом месте находится встроенный пост	4293 K этом месте находится встроенный публикация	4293 K этом месте размещён встроенный контент	4293 K этом месте размещён встроенный пост	4293 K этом месте размещён встроенный публикация	4293 K этом месте размещен встроенный контент	4293 K этом месте размещен встроенный пост	4293 K этом месте размещен встроенный публикация	4293 K этом месте показан встроенный контент	4293 K этом месте показан встроенный пост	4293 K этом месте показан встроенный публикация	4293 K этом месте встроенный контент	4293 K этом месте встроенный пост	4293 K этом месте встроенный публикация
вакансии	4243 K "	4243 K редакции
вакансії	5065 K "	5065 K редакції
вам	10 K понравилась	10 K сподобалася	10 K сподобався	10 K сподобалося	4240 K понравилась	4240 K понравился	4240 K помогла	5063 K сподобалась	5063 K сподобалася	5063 K сподобався
ваш	30 K комментарий	30 K коментар
вечерняя	4192 K рассылка
ви	5123 K використовуєте блокувальник	5130 K прочитали вже # із #	5130 K прочитали вже # і #	5130 K прочитали # із #	5130 K прочитали # і #	5130 K прочитали вже # з #	5130 K прочитали # з #
видео	333 K: как	333 K: така	333 K: защо	333 K: какво	333 K: кой	333 K: къде	333 K: това	333 K: вижте	333 K: чуйте	333 K: всичко	333 K: нощта	333 K: хората	333 K: ето	4222 K по теме:	4314 K: как	4314 K: так	4314 K: почему	4314 K: что	4314 K: кто	4314 K: где	4314 K: это	4314 K: вот	4314 K: смотрите	4314 K: послушайте	4314 K: всё	4314 K: все
видяхте	47 K грешка
вижте	261 K още	261 K също	261 K:	261 K повече във видеото	261 K галерията
викторина	4286 K:
вимкніть	5123 K його, щоб	5123 K блокувальник	5123 K adblock
винаги	316 K разрешавай съдържание от	316 K показвай съдържание от	316 K зареждай съдържание от	316 K разреши съдържание от
включете	102 K се в дискусията	283 K
вопрос	76 K по статье	4286 K дня:
вопросы	75 K?
впервые	4319 K опубликовано в	4319 K опубликовано на	4319 K опубликован в	4319 K опубликована в	4319 K напечатано в
вперше	5141 K опубліковано в	5141 K опубліковано у	5141 K опубліковано на	5141 K надруковано в
все	30 K комментарии	4219 K новости на тему	4219 K материалы	4219 K новости	4219 K статьи	4224 K статьи автора	4224 K материалы автора	4315 K о:	4315 K материалы по теме:	4315 K статьи по теме:	4315 K материалы о:	4315 K новости по теме:	5137 K про:
всегда	4209 K разрешать контент	4293 K разрешать контент	4293 K показывать контент	4293 K разрешить контент	4293 K загружать контент
всички	288 K новини	334 K статии по темата:
всичко	334 K за:	334 K по темата:
встановлюйте	5070 K
встановіть	15 K	5070 K	5096 K застосунок
встигніть	5101 K передплатити
всё	4315 K о:	4315 K по теме:
всі	5137 K матеріали за темою:	5137 K новини за темою:
въпрос	311 K на деня:
въпроси	75 K
вы	4301 K используете блокировщик	4308 K прочитали уже # из #	4308 K прочитали # из #	4331 K получили это письмо, потому что	4331 K получили это письмо, так как	4331 K получаете это письмо, потому что	4331 K получаете это письмо, так как	4331 K получаете эту рассылку, потому что
выключите	4301 K его, чтобы
відділ	103 K передплати: #
відео	5136 K: як	5136 K: так	5136 K: чому	5136 K: що	5136 K: хто	5136 K: де	5136 K: це	5136 K: ось	5136 K: дивіться	5136 K: послухайте	5136 K: усе	5136 K: все
вікторина	5108 K:
""", 'г': """
гаряча	44 K лінія редакції
главная	101 K >	101 K '	101 K "
главное	4239 K от
гледайте	261 K видеото	261 K:
головна	101 K >	101 K '	101 K "
головне	5062 K від	5062 K за версією
гореща	44 K линия на редакцията
горячая	44 K линия редакции
грати	5109 K:
""", 'д': """
детальніше	5041 K:	5041 K про це
джерела	5077 K:
джерело	5077 K:
дивіться	5041 K також	5041 K:	5041 K також:	5041 K відео:
до	5041 K теми:
добавьте	4301 K наш сайт в	4301 K сайт в исключения	4301 K сайт в белый список
додайте	5123 K наш сайт до	5123 K сайт до винятків	5123 K сайт до білого списку
дозволити	5115 K завжди контент	5115 K завжди вміст	5115 K контент із	5115 K контент з	5115 K контент від	5115 K вміст із	5115 K вміст з	5115 K вміст від
дозволяти	5115 K завжди контент	5115 K завжди вміст	5115 K контент із	5115 K контент з	5115 K контент від	5115 K вміст із	5115 K вміст з	5115 K вміст від
докладніше	5041 K:	5041 K про це	5137 K про:
досие	333 K: как	333 K: така	333 K: защо	333 K: какво	333 K: кой	333 K: къде	333 K: това	333 K: вижте	333 K: чуйте	333 K: всичко	333 K: нощта	333 K: хората	333 K: ето
доступно	4248 K в	4248 K на	4248 K для	5070 K в	5070 K у	5070 K на	5070 K для
достъпно	283 K в	283 K на
досье	4314 K: как	4314 K: так	4314 K: почему	4314 K: что	4314 K: кто	4314 K: где	4314 K: это	4314 K: вот	4314 K: смотрите	4314 K: послушайте	4314 K: всё	4314 K: все
досьє	5136 K: як	5136 K: так	5136 K: чому	5136 K: що	5136 K: хто	5136 K: де	5136 K: це	5136 K: ось	5136 K: дивіться	5136 K: послухайте	5136 K: усе	5136 K: все
дотримуйтесь	31 K
другие	4224 K материалы автора
думка	5060 K автора	5060 K, висловлена	5060 K редакції може не
думки	5060 K авторів
""", 'е': """
ежедневная	4192 K рассылка
еженедельная	4192 K рассылка
если	47 K вы нашли	47 K вы заметили	4331 K вы не хотите получать эту рассылку	4331 K вы больше не хотите получать эту	4331 K вы больше не хотите получать наши
есть	69 K друг, которому	75 K вопросы	76 K вопрос по тексту	4224 K новость?
еще	4220 K по теме:	4222 K по теме:
ещё	4219 K больше	4220 K по теме:	4222 K по теме:
""", 'з': """
з	5112 K нашого магазину:
за	5029 K підтримки компанії	5029 K підтримки партнера	5029 K сприяння компанії	5041 K темою:
забелязахте	9 K
завантажити	5070 K в	5070 K з	5070 K у
завантажте	15 K	5070 K в	5070 K з	5096 K застосунок	5096 K додаток
завантажувати	5115 K завжди контент	5115 K завжди вміст	5115 K контент із	5115 K контент з	5115 K контент від	5115 K вміст із	5115 K вміст з	5115 K вміст від
завантажуйте	15 K	5070 K	5080 K застосунок
завдяки	5127 K нашим читачам	5127 K вашим внескам
завжди	5115 K дозволяти контент	5115 K дозволяти вміст	5115 K показувати контент	5115 K показувати вміст	5115 K дозволити контент	5115 K дозволити вміст	5115 K завантажувати контент	5115 K завантажувати вміст
загружать	4293 K всегда контент	4293 K контент из	4293 K контент с	4293 K контент от
загрузите	4248 K в	4248 K на
загрузить	4209 K контент	4209 K пост
задайте	4239 K вопрос
залишилися	75 K питання
заметили	9 K ошибку
запазете	287 K
запитайте	5062 K
зареждай	316 K винаги съдържание от	316 K съдържание от
зберегти	5074 K
збережіть	5074 K
здесь	4293 K находится встроенный контент	4293 K находится встроенный пост	4293 K находится встроенный публикация	4293 K размещён встроенный контент	4293 K размещён встроенный пост	4293 K размещён встроенный публикация	4293 K размещен встроенный контент	4293 K размещен встроенный пост	4293 K размещен встроенный публикация	4293 K показан встроенный контент	4293 K показан встроенный пост	4293 K показан встроенный публикация	4293 K встроенный контент	4293 K встроенный пост	4293 K встроенный публикация
знаете	69 K кого-то	69 K того, кому
знайшли	9 K помилку
знаєте	69 K когось	69 K того, кому
знижка	5112 K для передплатників:
зручніше	5083 K слухати
""", 'и': """
играть	4287 K:
идет	4281 K подписка
идёт	4281 K подписка
из	4290 K нашего магазина:
изпратете	287 K
изтеглете	15 K	283 K	293 K	308 K приложението
източник	290 K:
източници	290 K:
имате	75 K въпроси
инсталирайте	283 K
искате	295 K да работите при нас	295 K ли да работите при нас
искаш	295 K да работиш при нас
источник	4254 K:
источники	4254 K:
""", 'к': """
как	4240 K вам статья	4240 K вам материал
какво	36 K мислите
коментарите	7 K	30 K
коментарі	7 K	30 K
коментарів	35 K поки
комментариев	35 K пока
комментарии	7 K	30 K
комментирование	7 K
копирай	287 K
копирайте	287 K
короткий	5062 K виклад	5062 K переказ
коротко	4239 K от	5062 K від
краткий	29 K пересказ	4239 K пересказ
кратко	4239 K от
краткое	4239 K содержание	4284 K содержание
куиз	261 K:	311 K:
""", 'л': """
лише	5112 K для передплатників:
лучшее	4219 K за
любите	5083 K слухати
""", 'м': """
материал	49 K можно	4209 K содержит данные	4220 K по теме:	4222 K по теме:	4242 K опубликован в	4245 K можно	4284 K переведён	4284 K переведен	4319 K впервые опубликован	4319 K был впервые	4329 K подготовлен в партнёрстве с	4329 K подготовлен в партнерстве с	4329 K подготовлен при поддержке	4329 K создан при поддержке
материалът	345 K е създаден със съдействието на
материалы	4222 K по теме:
матеріал	49 K можна	5028 K підготовлено за підтримки	5028 K створено за підтримки	5028 K підготовлено у партнерстві	5028 K створено у партнерстві	5105 K перекладено	5141 K уперше опубліковано	5152 K підготовлено у партнерстві з	5152 K підготовлено за підтримки	5152 K створено за підтримки	5152 K створено у партнерстві з
маєте	75 K запитання
месяц	4251 K подписки за
ми	5123 K помітили, що ви
мнение	4237 K автора	4237 K редакции может не
мнението	273 K на автора
мнения	4237 K авторов
мненията	273 K на авторите
моля	31 K
мы	14 K в	14 K есть	4182 K работаем благодаря вам	4182 K работаем благодаря вашей	4182 K работаем благодаря вашим	4182 K существуем благодаря вам	4182 K существуем благодаря вашим	4182 K существуем на ваши	4182 K работаем на ваши	4182 K живём на ваши	4182 K живем на ваши	4182 K независимы благодаря	4200 K в	4301 K заметили, что вы
""", 'н': """
на	89 K правах рекламы	89 K правах реклами	333 K живо: как	333 K живо: така	333 K живо: защо	333 K живо: какво	333 K живо: кой	333 K живо: къде	333 K живо: това	333 K живо: вижте	333 K живо: чуйте	333 K живо: всичко	333 K живо: нощта	333 K живо: хората	333 K живо: ето
над	55 K этим текстом	55 K цим текстом
надіслати	5074 K
надішліть	5 K	5074 K
накратко	275 K от
началась	4281 K подписка
начало	101 K >	101 K "
наша	4192 K рассылка
нашли	9 K ошибку	9 K опечатку
не	4281 K забудьте подписаться	5101 K забудьте передплатити
немає	5083 K часу читати	5127 K власників
нет	35 K комментариев	4260 K времени читать	4305 K владельцев
новия	278 K брой
новият	278 K брой
новости	4219 K партнеров
новый	4242 K номер
нравится	85 K
няма	35 K коментари
нямаме	325 K собственик	325 K собственици	325 K акционери	325 K реклами
нямате	296 K време да четете
""", 'о': """
об	4220 K этом подробнее	4224 K авторе
обобщение	275 K
обсуждение	7 K
озвучено	4239 K	5062 K
онлайн	4314 K: как	4314 K: так	4314 K: почему	4314 K: что	4314 K: кто	4314 K: где	4314 K: это	4314 K: вот	4314 K: смотрите	4314 K: послушайте	4314 K: всё	4314 K: все	5136 K: як	5136 K: так	5136 K: чому	5136 K: що	5136 K: хто	5136 K: де	5136 K: це	5136 K: ось	5136 K: дивіться	5136 K: послухайте	5136 K: усе	5136 K: все
опитахте	62 K
опитування	5108 K дня:
опрос	4286 K дня:
оригинал	4319 K статьи опубликован
оригінал	5141 K статті опубліковано
оставьте	34 K первый
остались	75 K вопросы
отдел	103 K подписки: #
отключите	4301 K его, чтобы	4301 K блокировщик	4301 K adblock
открихте	9 K
откройте	4248 K в
открыта	4281 K подписка
открыть	4200 K в
отпечатай	287 K
отпечатайте	287 K
отправить	5 K	4252 K
отправьте	5 K	4252 K
оформити	5101 K передплату
оформить	4281 K подписку
оценете	276 K
оцените	10 K	4240 K
оцініть	5063 K
още	261 K по темата	261 K новини:	288 K новини	334 K за:	334 K по темата:
""", 'п': """
партнер	4329 K материала	5152 K матеріалу	5152 K рубрики
партнерский	89 K материал:
партнерський	89 K матеріал:
партньор	345 K на статията	345 K на рубриката
партнёр	4329 K материала	4329 K рубрики
партнёрский	89 K материал:
первый	4251 K месяц за
перевод	4239 K выполнен	4239 K сделан	4284 K выполнен	4284 K сделан	4284 K осуществлён	4284 K подготовлен
передплата	5073 K за #	5073 K від #	5101 K на перше півріччя	5101 K на друге півріччя
передрук	71 K дозволено за	71 K дозволено з	71 K дозволено лише	71 K дозволений за	71 K вітається
перейти	4200 K в
переказ	5062 K
переклад	5062 K зроблено	5105 K виконано	5105 K зроблено	5105 K здійснено	5105 K підготовлено
перепечатка	71 K разрешена при	71 K разрешена с	71 K разрешена только	71 K приветствуется	71 K свободная	71 K материалов разрешена
пересказ	4239 K
перший	5073 K місяць за
питання	76 K до статті	5108 K дня:
по	92 K подписке	4220 K теме:
повече	261 K по темата:	288 K новини
повідомити	5085 K про помилку
повідомте	5085 K про помилку	5085 K нам про помилку
погляди	5060 K авторів
пограйте	5109 K:
подарете	287 K
подарите	4252 K
подарить	4252 K
подарувати	5074 K
подаруйте	5074 K
поддержать	4257 K
поддержи	84 K
поддержите	84 K	4257 K
поделитесь	5 K
поделиться	5 K
подкаст	333 K: как	333 K: така	333 K: защо	333 K: какво	333 K: кой	333 K: къде	333 K: това	333 K: вижте	333 K: чуйте	333 K: всичко	333 K: нощта	333 K: хората	333 K: ето	4314 K: как	4314 K: так	4314 K: почему	4314 K: что	4314 K: кто	4314 K: где	4314 K: это	4314 K: вот	4314 K: смотрите	4314 K: послушайте	4314 K: всё	4314 K: все	5136 K: як	5136 K: так	5136 K: чому	5136 K: що	5136 K: хто	5136 K: де	5136 K: це	5136 K: ось	5136 K: дивіться	5136 K: послухайте	5136 K: усе	5136 K: все
подкрепете	84 K	293 K
подкрепи	293 K
подобається	85 K
подписаться	4200 K в
подписка	4251 K за #	4251 K от #	4251 K за рубль	4281 K на первое полугодие	4281 K на второе полугодие
подписывайтесь	14 K	4257 K на
подпишись	14 K	4272 K на
подпишитесь	14 K	4200 K в	4257 K на	4272 K на нас
подробнее	4220 K:	4220 K в материале	4220 K - в	4220 K читайте в материале	4220 K об этом	4222 K по теме:	4222 K на тему:	4315 K о:
подробности	4220 K:
поділитися	5 K
поділіться	5 K
пожалуйста	31 K, соблюдайте	4301 K, отключите его	4301 K, отключите блокировщик
позиция	4237 K автора
позицията	273 K на автора
позиція	5060 K автора
познавате	69 K някого	69 K ли някого
пока	35 K нет комментариев
показать	4209 K контент	4209 K публикацию	4209 K содержимое
показвай	316 K винаги съдържание от	316 K съдържание от
показувати	5115 K завжди контент	5115 K завжди вміст	5115 K контент із	5115 K контент з	5115 K контент від	5115 K вміст із	5115 K вміст з	5115 K вміст від
показывать	4293 K всегда контент	4293 K контент из	4293 K контент с	4293 K контент от
полезна	276 K ли
помітили	9 K помилку
понравилась	10 K статья	85 K
понравилось	72 K	85 K
понравился	85 K
попитай	275 K
попитайте	275 K
попробовали	62 K
порадьте	5074 K
порекомендуйте	4252 K
последвайте	14 K	293 K
последние	4219 K новости о
послухати	3 K
послушать	3 K
поставте	5062 K запитання
похоже	4301 K, вы используете блокировщик	4301 K, у вас включён	4301 K, у вас включен
почитать	4220 K:
преведено	275 K с
преводът	275 K е
предложение	4290 K для читателей:	4290 K для подписчиков:
предпочитате	296 K да слушате
прежде	4273 K чем оставить комментарий	4273 K чем комментировать
препечатването	71 K е разрешено
препоръчай	287 K
приготовили	62 K
приготували	62 K
присоединяйтесь	14 K	59 K к #	102 K к обсуждению
присъединете	14 K се	59 K се към #
присъедини	59 K се към #
пришлите	4224 K новость
приєднуйтесь	14 K	59 K до #
приєднуйтеся	59 K до #	102 K до обговорення
пробвахте	62 K ли
продовжується	5101 K передплата
продолжается	4281 K подписка	4281 K подписная кампания
пройдите	4220 K тест
пройдіть	5041 K тест
пропозиція	5112 K для читачів:	5112 K для передплатників:
прочетено	275 K от
прочетете	261 K още	261 K също
прочетохте	328 K # от #	328 K вече # от #
публикация	4209 K содержит данные
підписка	5073 K за #	5073 K від #
підписуйся	14 K
підписуйтесь	14 K	5080 K на
підпишіться	14 K	5080 K на
підсумок	5062 K
підтримайте	84 K	5080 K
підтримати	5080 K
""", 'р': """
работа	4243 K в "
радимо	5041 K прочитати:
разрешавай	316 K винаги съдържание от	316 K съдържание от
разрешать	4293 K всегда контент	4293 K контент из	4293 K контент с	4293 K контент от
разрешете	283 K
разреши	316 K винаги съдържание от	316 K съдържание от
разрешить	4209 K контент	4209 K показ	4209 K содержимое	4293 K всегда контент	4293 K контент из	4293 K контент с	4293 K контент от
распечатайте	4252 K
распечатать	4252 K
расскажите	62 K в
рассылка	4192 K "	4192 K:
редакция	4182 K работает благодаря вам	4182 K работает благодаря вашей	4182 K работает благодаря вашим
резюме	275 K
резюмето	275 K
рекламно	89 K съдържание:
рекомендуем	4220 K:	4222 K видео:
рекомендуємо	5041 K:
робота	5065 K в "	5065 K у "
роздрукувати	5074 K
роздрукуйте	5074 K
розкажіть	62 K у
розпочалася	5101 K передплата
розпочато	5101 K передплату
""", 'с': """
саммари	4239 K
свалете	15 K	283 K	308 K приложението
свежий	4242 K номер
свързани	261 K:
связаться	4224 K с автором
сигнализирайте	298 K за грешка
скачайте	15 K	4248 K в	4248 K из	4257 K приложение	4277 K приложение
скачать	15 K	4248 K в	4248 K на
скидка	4290 K для подписчиков:
скопировать	4252 K
скопируйте	4252 K
скопіювати	5074 K
скопіюйте	5074 K
следвайте	14 K ни	293 K
следите	14 K за	4200 K в
слухайте	5041 K:	5041 K також:
слухати	3 K
слушайте	4220 K:	4220 K также:
слушать	3 K
см	4220 K. также:
смотрите	4220 K также	4220 K:	4220 K	4220 K также:	4220 K видео:
соблюдайте	31 K
сообщения	30 K
сообщите	4262 K об ошибке	4262 K нам об ошибке
сообщить	4262 K об ошибке
сохраните	4252 K
сохранить	4252 K
спитайте	5062 K
споделете	5 K
сподели	5 K
сподобався	85 K
сподобалась	85 K
сподобалася	10 K	85 K
сподобалось	72 K
сподобалося	72 K	85 K
спонсор	4329 K материала	4329 K рубрики	5152 K матеріалу	5152 K рубрики
спонсорирано	345 K от
спробували	62 K
спросите	4239 K
спросить	4239 K
спільно	5029 K з компанією
станьте	34 K первым	34 K першим	4257 K подписчиком	4257 K соучастником	5080 K частиною спільноти	5080 K співучасником
статията	49 K може	275 K е преведена	275 K е прочетена	337 K е публикувана	345 K е създадена със съдействието на
статтю	49 K можна	5062 K перекладено	5105 K перекладено	5141 K вперше опубліковано	5141 K було вперше
стаття	5141 K вперше опублікована	5142 K
статью	49 K можно	4245 K можно
статья	4239 K переведена	4239 K озвучена	4240 K была	4242 K опубликована в	4284 K переведена	4319 K впервые опубликована	4319 K была впервые	4319 K первоначально	4320 K
стежте	14 K за
стислий	5062 K виклад	5062 K переказ	5105 K виклад
схоже	5123 K, ви використовуєте	5123 K, у вас увімкнено
съобщете	298 K за грешка
съобщи	298 K за грешка
сыграйте	4287 K:
""", 'т': """
тази	337 K статия е публикувана
також	5041 K читайте:
тб	5136 K: як	5136 K: так	5136 K: чому	5136 K: що	5136 K: хто	5136 K: де	5136 K: це	5136 K: ось	5136 K: дивіться	5136 K: послухайте	5136 K: усе	5136 K: все
текст	49 K можно	49 K можна	4239 K переведён	4239 K переведен	4239 K озвучен	4284 K переведён	4284 K переведен	4319 K впервые опубликован	4319 K был впервые	4319 K вышел в №	4319 K вышел в номере	5062 K перекладено	5062 K озвучено	5105 K перекладено	5141 K уперше опубліковано	5141 K вперше опубліковано	5141 K було вперше	5141 K вийшов у №	5141 K вийшов у номері
текстът	49 K може	273 K отразява	275 K е преведен
телефон	44 K редакции	44 K редакції	44 K на редакцията
тема	79 K закрыта
тему	79 K закрито
тест	4286 K дня:	5108 K дня:
това	55 K разследване	275 K резюме	275 K обобщение
този	337 K текст е публикуван
только	4290 K для подписчиков:
точка	4237 K зрения автора	5060 K зору автора	5060 K зору редакції
триває	5101 K передплата
тук	316 K има вградено съдържание от	316 K има съдържание от	316 K се намира вградено съдържание от	316 K се намира съдържание от	316 K вградено съдържание от	316 K съдържание от
тут	4293 K находится встроенный контент	4293 K находится встроенный пост	4293 K находится встроенный публикация	4293 K размещён встроенный контент	4293 K размещён встроенный пост	4293 K размещён встроенный публикация	4293 K размещен встроенный контент	4293 K размещен встроенный пост	4293 K размещен встроенный публикация	4293 K показан встроенный контент	4293 K показан встроенный пост	4293 K показан встроенный публикация	4293 K встроенный контент	4293 K встроенный пост	4293 K встроенный публикация	5115 K є вбудований контент	5115 K є вбудований допис	5115 K є вбудований публікація	5115 K є вбудований вміст	5115 K розміщено вбудований контент	5115 K розміщено вбудований допис	5115 K розміщено вбудований публікація	5115 K розміщено вбудований вміст	5115 K показано вбудований контент	5115 K показано вбудований допис	5115 K показано вбудований публікація	5115 K показано вбудований вміст	5115 K вбудований контент	5115 K вбудований допис	5115 K вбудований публікація	5115 K вбудований вміст
""", 'у': """
у	4301 K вас включён блокировщик	4301 K вас включен блокировщик	4305 K нас нет владельца	4305 K нас нет владельцев	4305 K нас нет акционеров	4305 K нас нет инвесторов	4305 K нас нет хозяев	5029 K партнерстві з компанією	5115 K цьому місці є вбудований контент	5115 K цьому місці є вбудований допис	5115 K цьому місці є вбудований публікація	5115 K цьому місці є вбудований вміст	5115 K цьому місці розміщено вбудований контент	5115 K цьому місці розміщено вбудований допис	5115 K цьому місці розміщено вбудований публікація	5115 K цьому місці розміщено вбудований вміст	5115 K цьому місці показано вбудований контент	5115 K цьому місці показано вбудований допис	5115 K цьому місці показано вбудований публікація	5115 K цьому місці показано вбудований вміст	5115 K цьому місці вбудований контент	5115 K цьому місці вбудований допис	5115 K цьому місці вбудований публікація	5115 K цьому місці вбудований вміст	5123 K вас увімкнено блокувальник	5127 K нас немає власника	5127 K нас немає власників	5127 K нас немає акціонерів	5127 K нас немає інвесторів	5127 K нас немає олігарха
увидели	9 K ошибку
удобнее	4260 K слушать
уперше	5141 K опубліковано в	5141 K опубліковано у	5141 K опубліковано на	5141 K надруковано в
усе	5137 K про:	5137 K за темою:
успейте	4281 K подписаться
установите	15 K	4277 K приложение
усі	30 K коментарі	5137 K матеріали за темою:	5137 K статті за темою:
утренняя	4192 K рассылка
""", 'ф': """
фотогалерея	4220 K:
""", 'х': """
хареса	10 K ли	72 K ли ви	85 K ли ви	276 K ли
харесахте	276 K ли
харесва	72 K ли ви	85 K ли ви
хотите	4259 K работать у нас	4259 K у нас работать	4259 K работать в нашей
хочете	5082 K працювати в нас	5082 K в нас працювати	5082 K працювати у нас
хочеш	5082 K працювати в нас
хочешь	4259 K работать у нас
""", 'ц': """
це	55 K розслідування
цей	5062 K переказ	5062 K короткий виклад	5062 K короткий переказ	5062 K стислий виклад	5105 K текст	5105 K матеріал	5142 K текст	5142 K матеріал
цю	5105 K статтю
ця	79 K тема закрита	5142 K стаття
""", 'ч': """
четете	261 K още
чети	261 K още
чи	5063 K була стаття	5063 K був матеріал	5063 K був переказ	5063 K був цей переказ	5063 K була ця	5063 K був цей	5063 K сподобалась	5063 K сподобалася	5063 K сподобався
читай	4272 K нас
читайте	14 K нас	15 K	4200 K в	4200 K нас в	4220 K также	4220 K также:	4220 K:	4220 K подробнее	4220 K еще	4220 K по теме:	4220 K подробнее:	4220 K материал	4220 K в материале	4222 K по теме:	4248 K нас без	4248 K без	4257 K	4257 K нас в	5041 K також	5041 K також:	5041 K:	5041 K ще	5041 K також на тему:	5041 K по темі:	5041 K також на тему	5080 K
читать	4200 K в	4220 K также	4220 K по теме:
что	36 K вы думаете	4220 K ещё почитать:
чтобы	4331 K отписаться от этой рассылки	4331 K отписаться от рассылки
чуйте	3 K	261 K:
""", 'щ': """
ще	35 K немає коментарів	5041 K за темою:
що	36 K ви думаєте
""", 'э': """
эта	79 K тема закрыта	79 K тема была автоматически закрыта	4284 K статья	4320 K статья
это	29 K резюме	55 K расследование	4239 K краткое содержание
этот	29 K пересказ	4209 K материал содержит	4239 K пересказ	4239 K краткий пересказ	4245 K материал можно	4245 K текст можно	4284 K текст	4284 K материал	4320 K текст	4320 K материал
эту	4245 K статью можно
""", 'я': """
як	5063 K вам стаття	5063 K вам матеріал
якщо	47 K ви знайшли	47 K ви помітили
""", 'є': """
є	75 K запитання
""", 'א': """
אהבתם	72 K	85 K	2326 K את
אולי	2343 K פספסתם:
אין	2314 K לשלוח תגובות	2314 K לפרסם תגובות	2387 K להעתיק תוכן	2387 K להעתיק את התוכן	2387 K לעשות שימוש בתכנים	2387 K לעשות שימוש בתוכן
אירעה	2383 K שגיאה
אל	2334 K תפספסו: הפעילו
אנא	2291 K הזינו כתובת מייל	2291 K הזינו כתובת אימייל
אני	2283 K רוצה לתמוך	2283 K רוצה להצטרף	2283 K רוצה לתרום
ארעה	2383 K שגיאה
""", 'ב': """
בואו	2327 K לעבוד איתנו
בחנו	2331 K את עצמכם
בשיתוף	2346 K המועצה	2346 K קרן
""", 'ד': """
דווחו	2326 K על
דף	101 K הבית >	101 K הבית '	101 K הבית "
""", 'ה': """
האזינו	3 K	2304 K:	2328 K לפודקאסט	2328 K לפרק
האם	10 K אהבתם	2326 K הכתבה	2326 K הסיכום	2326 K המידע
הדוא	2313 K"ל האדום
הדפדפן	2363 K שלך אינו	2363 K שלך לא
ההרשמה	2291 K בוצעה בהצלחה
הווידאו	2363 K אינו
הורידו	15 K	2296 K את האפליקציה	2333 K
הטור	2320 K המלא של
הטקסט	2388 K נוצר
היו	34 K הראשונים
הירשמו	2327 K לוובינר	2327 K לכנס שלנו
הכותב	2316 K הוא
הכותבים	2316 K הם
הכותבת	2316 K היא
הכנתם	62 K
הכתבה	2324 K תורגמה	2324 K נכתבה באופן אוטומטי	2326 K עניינה	2344 K ממשיכה	2387 K מוגנת	2388 K נכתבה	2388 K תורגמה	2396 K ממשיכה
המייל	44 K האדום
המשך	2344 K הכתבה	2396 K הכתבה
הסיכום	2324 K נכתב	2324 K נוצר	2388 K נוצר
הסרטון	2363 K אינו	2363 K לא
הפסקת	2295 K מעקב אחרי
הפעילו	2334 K התראות	2334 K את ההתראות
הפרסום	71 K מחדש מותר
הפרק	2328 K המלא זמין
הצביעו	2331 K בסקר
הצטרפו	59 K ל-#	59 K ליותר מ-#	2283 K לאלפי	2283 K לאלפי התומכים,	2283 K לאלפי התומכים שלנו	2286 K למנוי	2296 K לערוץ הטלגרם	2296 K לקבוצת הוואטסאפ	2296 K לקבוצת הווטסאפ	2310 K אלינו	2310 K לערוץ	2310 K לקבוצה	2310 K לקבוצת	2310 K לקבוצות	2310 K עכשיו	2310 K גם	2311 K	2327 K לצוות שלנו
הצטרפי	2283 K לאלפי
הקו	44 K החם של המערכת
הקשיבו	2328 K לפודקאסט
השתתפו	2331 K בסקר
התגובות	7 K
התוכן	2363 K אינו	2387 K מוגן
התחקיר	55 K הזה
התקציר	2324 K נכתב	2324 K הופק	2324 K נוצר
התרגום	2388 K נעשה
""", 'ח': """
חודש	2339 K ראשון ב
""", 'י': """
יש	75 K שאלות	2291 K להזין כתובת מייל תקינה	2313 K לכם מידע	2313 K לכם סיפור	2313 K לך מידע	2313 K לך סיפור
""", 'כ': """
כבר	2286 K מנויים	2286 K מנוי
כדי	2339 K לקרוא את	2367 K לצפות בתוכן	2367 K להציג את התוכן
כל	2310 K החדשות
כתבות	2320 K נוספות מאת	2320 K נוספות של	2343 K נוספות:
כתובת	2291 K המייל לא תקינה	2291 K הדואר האלקטרוני אינה	2291 K המייל אינה תקינה	2291 K המייל אינה חוקית	2291 K האימייל אינה תקינה	2291 K האימייל אינה חוקית
""", 'ל': """
לא	2286 K מנויים
להאזנה	2328 K לכתבה	2328 K לפודקאסט
להורדת	2333 K
להמשך	2339 K קריאה
לכל	2316 K הכתבות של	2320 K הכתבות של	2320 K כתבות	2320 K המאמרים של	2343 K הכתבות:
לכתבה	2304 K המלאה
לכתבות	2343 K נוספות:
לעדכונים	2310 K נוספים	2310 K
לעקוב	2295 K אחרי הכותב
לערוץ	2296 K הטלגרם
לפניות	2313 K לכתב	2313 K לכתבת
לפרק	2328 K המלא
לצפייה	2328 K בסרטון	2328 K בווידאו	2328 K במשדר	2367 K בתוכן
לקבוצת	2296 K הווטסאפ	2310 K הוואטסאפ	2310 K הווטסאפ
לקבלת	2310 K עדכונים
לקריאה	2304 K נוספת	2304 K נוספת:	2339 K מלאה
לקריאת	2339 K הכתבה המלאה
לרכישת	2286 K מנוי	2286 K מינוי	2327 K כרטיסים לכנס	2327 K כרטיסים לחצו	2327 K כרטיסים לאירוע
לתמיכה	2283 K חודשית
""", 'מ': """
מאמרים	2320 K נוספים מאת
מה	36 K דעתכם	2331 K דעתכם? הצביעו
מוגש	2346 K בשיתוף
מיון	2314 K תגובות
מייל	2313 K אדום
מיין	2314 K לפי
מכירים	69 K מישהו	69 K מישהי
מנוי	2286 K קיים
מנויים	2286 K? התחברו	2286 K?
מעקב	2295 K אחרי הכותב	2295 K אחר הכותב	2295 K אחרי כתב
מצאתם	9 K טעות
משהו	2383 K השתבש
""", 'נ': """
נא	2291 K להזין כתובת מייל תקינה	2291 K להזין כתובת אימייל
נותרו	2355 K # תווים
ניסיתם	62 K
נכתב	2324 K בסיוע
נפלה	47 K טעות
נרשמת	2291 K בהצלחה
נתקלתם	2313 K במשהו	2313 K בטעות
""", 'ס': """
סדר	2314 K תגובות
סינון	2314 K תגובות
ספרו	62 K לי
סרטון	2363 K זה אינו
""", 'ע': """
עדיין	2286 K לא מנויים
עוד	2304 K בנושא:	2320 K כתבות של	2343 K במדור:	2343 K כתבות:
עמוד	2384 K # מתוך #
ענו	2331 K על הסקר	2331 K על הסקר:	2331 K על החידון
עקבו	14 K אחרינו	2295 K אחרי הכותב	2310 K אחרינו	2311 K אחרי
""", 'פ': """
פורסם	2351 K לראשונה ב
פרסומת	2344 K
""", 'צ': """
צילום	2351 K: רויטרס	2351 K: אי	2351 K: ap	2351 K: afp	2351 K: shutterstock	2351 K: שאטרסטוק	2351 K: getty	2351 K: פלאש	2351 K: דובר	2351 K: באדיבות	2351 K: לע"מ
צילומים	2351 K: באדיבות
צפו	2304 K:	2304 K גם	2328 K בסרטון	2328 K בתיעוד	2328 K בווידאו	2328 K בכתבה
""", 'ק': """
קבלו	2295 K התראות על כתבות	2334 K התראות	2334 K עדכונים על	2334 K עדכונים לנייד
קו	44 K חם למערכת
קרא	2304 K גם	2304 K גם:
קראו	2304 K גם	2304 K גם:	2304 K עוד
""", 'ר': """
ראיתם	47 K טעות
ראשי	101 K >
רוצים	2310 K להיות	2310 K לקבל
""", 'ש': """
שאלות	75 K
שחק	2357 K עכשיו:
שחקו	2357 K עכשיו:
שתפו	5 K
""", 'ת': """
תגובות	2314 K שיכללו
תודה	2291 K שנרשמתם
תווים	2355 K נותרו	2355 K שנותרו
תוכן	2346 K שיווקי בשיתוף	2364 K מוטמע	2364 K זה מגיע	2364 K חיצוני	2364 K זה מוצג	2388 K זה נוצר
תורגם	2324 K באופן אוטומטי
תמונה	2384 K # מתוך #	2384 K # / #
תמונות	2351 K: באדיבות
תמכו	84 K	2283 K בנו,	2283 K בנו היום	2337 K	2338 K בעבודתנו	2338 K בעיתונות עצמאית	2338 K בעיתונות חופשית	2338 K בנו עכשיו	2338 K בנו היום
תקציר	2324 K שנכתב
""", 'ا': """
ابرز	158 K النقاط بالذكاء
اجعل	143 K
احجز	160 K تذكرتك	160 K مقعدك
احجزوا	160 K تذاكركم
احصل	171 K علي تطبيق
اخبروني	62 K في التعليقات
اختبر	165 K معلوماتك	165 K نفسك
ادامه	1868 K اين مطلب	1868 K مطلب مخصوص	1868 K اين خبر	1924 K مطلب	1924 K خبر
ادعم	84 K	174 K
ادعمنا	109 K ولو
ادعموا	84 K	174 K
اذا	188 K كانت لديك معلومات	188 K كان لديك معلومات	188 K كانت لديكم معلومات	188 K كان لديكم معلومات
ارسل	148 K لنا صورك	148 K لنا قصتك	148 K لنا معلومات	148 K لنا علي	148 K لنا عبر
ارسلوا	148 K لنا علي	148 K لنا عبر	148 K لنا صوركم	148 K لنا قصصكم	148 K الينا علي	148 K الينا عبر	148 K الينا صوركم
از	1817 K روزنامهنگاري مستقل حمايت	1871 K دست ندهيد:
اسال	158 K الذكاء
استغرق	55 K هذا التحقيق	55 K هذا
استفاده	1915 K از مطالب
استمرارنا	109 K مرهون بدعمكم	109 K مرهون	109 K بدعمكم
استمع	3 K الي	3 K	163 K الي
استمعوا	163 K الي
اشتباه	47 K ديديد
اشتباهي	47 K
اشتراك	1868 K يكماهه:	1868 K ماهانه:	1868 K سالانه:	1868 K يكساله:	1868 K سهماهه:
اشترك	145 K في	146 K في قناة	176 K
اشتركوا	143 K في	176 K
اضف	143 K	150 K تعليقك	150 K تعليقا علي	150 K تعليقا جديدا
اطلاعات	1857 K خود را بسنجيد
اعادة	71 K النشر مسموحة	185 K النشر
اعجبك	72 K	85 K
اعد	158 K هذا الملخص	226 K هذا الملخص
اعلان	181 K
افزودن	1875 K به سبد
اقرا	137 K ايضا	137 K ايضا:	137 K المزيد:	137 K:	137 K المزيد	180 K كذلك:	180 K ايضا-
اكنون	1885 K بازي كنيد:
الاحرف	191 K المتبقية
الانتقال	139 K الي المحتوي
التعليق	7 K
التعليقات	7 K	30 K
الخط	44 K الساخن لغرفة الاخبار	44 K الساخن لهيئة التحرير
الرئيسية	101 K >	101 K '	101 K "
الصفحة	221 K # من #
العب	193 K الان:
العودة	139 K الي الاعلي
الفيديو	198 K غير
المتصفح	198 K لا	198 K لا يدعم
المزيد	137 K:
المصدر	155 K:	155 K :
الملخص	158 K من اعداد
امتحان	62 K كرديد
ان	188 K كانت لديك معلومات
انتشار	1915 K مطالب
انتقل	139 K الي المحتوي
انشئ	187 K حسابا	187 K حسابك
انضم	59 K الي #	145 K الي	146 K الي قناة
انضموا	59 K الي #	144 K الي
اهم	158 K النقاط بالذكاء
ايا	1851 K اين	1851 K خطايي
ايميل	1821 K معتبر وارد	1821 K وارد شده معتبر
اين	55 K گزارش	1851 K	1868 K مطلب مخصوص	1868 K مطلب ويژه	1868 K محتوا مخصوص	1868 K محتوا ويژه مشتركان	1871 K مطلب را هم بخوانيد:	1890 K ويدئو در	1890 K ويديو در	1890 K محتوا در	1891 K محتوا از	1915 K مقاله تحت	1916 K متن	1916 K مقاله	1916 K خلاصه	1916 K ترجمه	1916 K خبر
اينجا	1871 K بخوانيد:
اپليكيشن	15 K	15 K ما
""", 'ب': """
باحث	151 K وكاتب
بازنشر	71 K با ذكر	1915 K
بازگشت	1834 K به بالا
بالصور	223 K..
بالفيديو	223 K..
ببينيد	1833 K:
بخوانيد	1833 K:
بدعمكم	109 K نستمر
بدون	1817 K كمك خوانندگان
براي	1868 K خواندن متن كامل	1868 K خواندن ادامه	1868 K مطالعه متن كامل	1868 K ادامه خواندن	1868 K دسترسي به متن كامل	1894 K ديدن اين محتوا	1894 K مشاهده اين محتوا	1894 K نمايش اين محتوا
بشنويد	3 K
به	14 K كانال	1851 K اين
بيشتر	1833 K بخوانيد	1833 K بخوانيد:	1833 K ببينيد	1835 K بخوانيد:	1871 K بدانيد:
""", 'ت': """
تابع	137 K ايضا:	145 K	151 K الكاتب علي	181 K القراءة
تابعنا	14 K	144 K
تابعوا	144 K	151 K الكاتب علي
تابعونا	14 K	143 K
تبرع	109 K ولو	174 K ل
تجاوز	139 K الي المحتوي
تخطي	139 K الي المحتوي	139 K الاكثر قراءة	139 K قصص مقترحة	139 K البودكاست	139 K يستحق الانتباه وواصل	179 K
ترجم	158 K هذا
تستمر	181 K القصة
تسوق	160 K الان	160 K من متجر
تصوير	1912 K # از #
تعداد	1883 K كاراكتر باقيمانده
تعرف	69 K شخصا
تلفن	44 K تحريريه
تم	158 K اعداد هذا	158 K انشاء هذا	158 K تلخيص هذا	161 K انشاء الملخص	226 K انشاء هذا	226 K اعداد هذا	226 K تلخيص هذا	226 K توليد هذا	226 K انشاء هذه	226 K انشاء الملخص	226 K انشاء النص
تماس	1846 K با نويسنده
تمت	158 K ترجمة هذا	158 K الترجمة	226 K كتابة هذا	226 K ترجمة هذا
""", 'ث': """
ثبت	1875 K نام در كارگاه
ثبتنام	1875 K در كارگاه
""", 'ج': """
جدول	1843 K امروز را	1843 K را حل كنيد
جرب	176 K
جربوا	176 K
""", 'ح': """
حامي	1817 K ما شويد	1817 K ما باشيد
حدث	220 K خطا
حقوق	185 K النشر	185 K الطبع
حمل	15 K	120 K التطبيق من	120 K التطبيق الان	171 K تطبيق	171 K تطبيقنا	171 K الان
حملوا	15 K	171 K
""", 'خ': """
خانه	101 K >	101 K '	101 K "
خبرنگار	1846 K:
خريد	1875 K انلاين كتاب	1875 K انلاين بليت	1875 K كتاب از فروشگاه	1875 K كتاب از سايت
خط	44 K البلاغات في غرفة الاخبار	44 K مستقيم تحريريه
خطايي	1911 K رخ داد
خلاصات	158 K مولدة
خلاصة	158 K بالذكاء
خوشتان	72 K امد
""", 'د': """
دانش	1857 K خود را
در	1833 K اين باره بخوانيد	1843 K نظرسنجي شركت كنيد	1857 K اين نظرسنجي	1857 K نظرسنجي ما	1857 K نظرسنجي	1871 K همين زمينه:	1871 K همين رابطه:
درست	62 K كرديد
""", 'ر': """
رابط	143 K قناتنا
رد	1834 K شدن از پربينندهترينها	1834 K شدن از پربيننده ترين ها
ردشدن	1834 K از پربينندهترينها
رفتن	1834 K به محتوا	1834 K به محتواي اصلي
""", 'س': """
ساعدنا	165 K علي تحسين
ساعدونا	165 K علي تحسين
ساند	174 K
ساهم	109 K ولو	109 K في استمرارنا
ساهموا	109 K ولو	109 K في استمرارنا
سجل	160 K الان في	160 K الان لحضور	187 K مجانا
سجلوا	160 K الان في	187 K مجانا
سوالي	75 K داريد
سودوكو	1843 K امروز را
""", 'ش': """
شارك	5 K	5 K هذا	166 K في الاستبيان
شاركنا	148 K قصتك	165 K رايك
شاركوا	5 K
شاركونا	148 K قصصكم	165 K رايكم
شاهد	137 K ايضا	137 K:	137 K ايضا:	163 K الفيديو اعلاه	180 K ايضا-	223 K بالصور
شاهدوا	163 K
شما	1857 K چه فكر ميكنيد
شماره	44 K تحريريه
""", 'ص': """
صحافي	151 K متخصص في	151 K وكاتب
صحفي	151 K متخصص في	151 K وكاتب
صفحة	221 K # من #
صفحه	101 K اصلي >	101 K اصلي "	101 K نخست >	101 K نخست "	1912 K # از #
صوت	165 K الان:
صوتوا	165 K الان
صورة	221 K # من #	221 K # / #
""", 'ط': """
طالع	180 K ايضا:
""", 'ع': """
عدد	191 K الاحرف المتبقية
عذرا	220 K، حدث خطا
عضويت	1821 K شما در خبرنامه
عكاس	1846 K:
عكس	1912 K # از #
""", 'ف': """
في	180 K السياق ذاته:	180 K السياق نفسه:	180 K هذا السياق:
""", 'ق': """
قبلا	1868 K مشترك شدهايد	1868 K مشترك شده ايد	1868 K عضو شدهايد	1868 K ثبت نام كردهايد
قد	137 K يهمك:	180 K يهمك ايضا:
قم	171 K بتحميل	171 K بتنزيل
""", 'ك': """
كاتب	151 K وصحفي	151 K وصحافي	151 K وباحث	151 K ومحلل	151 K واكاديمي	151 K صحفي
كاتبة	151 K وصحفية	151 K وصحافية	151 K وباحثة	151 K صحفية
كاراكترهاي	1883 K باقيمانده
كتب	226 K هذا المقال	226 K هذا النص
كد	1846 K خبر:	1846 K خبر :
كسي	69 K را ميشناسيد
كن	34 K اول	109 K داعما	150 K اول من يعلق
كپيبرداري	1915 K
""", 'ل': """
لا	150 K تعليقات بعد	150 K توجد تعليقات بعد	150 K يوجد تعليقات بعد	150 K توجد تعليقات حتي الان	150 K توجد تعليقات علي هذا	185 K يسمح باعادة
لتصلك	145 K
لديك	113 K اشتراك	113 K حساب	113 K حساب بالفعل	187 K حساب
لديكم	75 K اسئلة
لطفا	1821 K ايميل معتبر	1821 K يك ايميل معتبر	1894 K جاوااسكريپت
لعرض	202 K هذا المحتوي
لقراءة	179 K المزيد
للابلاغ	167 K عن اي خطا	167 K عن خطا في المقال	167 K عن خطا في النص	167 K عن خطا في الخبر	167 K عن خطا في هذا
للاستماع	163 K الي
للاشتراك	143 K في
للانضمام	143 K الي
للتواصل	151 K مع الكاتب	151 K مع الكاتبة
للمزيد	137 K:	179 K من الاخبار	179 K من التفاصيل
لمتابعة	145 K
لمزيد	179 K من الاخبار
لمشاهدة	163 K الفيديو	163 K التقرير	202 K هذا المحتوي	202 K الفيديو	202 K هذا الفيديو
لن	150 K يتم نشر عنوان بريدك
ليصلك	145 K
""", 'م': """
ما	14 K را	36 K رايك	1817 K را به يك قهوه	1817 K را به قهوه	1817 K مستقل هستيم و بدون كمك	1817 K مستقليم و بدون كمك
متاح	120 K علي app store	120 K علي google play	120 K علي متجر ابل	120 K علي متجر غوغل	120 K علي متجر جوجل
مترجم	1846 K:
متصفحك	198 K لا	198 K لا يدعم
متوفر	120 K علي app store	120 K علي google play	120 K علي اب ستور	120 K الان علي app store	120 K الان علي google play	120 K علي متجر ابل	120 K علي متجر غوغل	120 K علي متجر جوجل
محتواي	1891 K جاسازيشده از	1891 K خارجي از
محتوي	199 K مضمن من	199 K خارجي من
مرتبط	1835 K:
مرورگر	1890 K شما
مشترك	113 K بالفعل	113 K بالفعل؟	1868 K هستيد؟ وارد
مشكلي	1911 K پيش امد
مصيتم	9 K
مطالب	1833 K مرتبط:
معماي	1843 K امروز را
ملخص	158 K بالذكاء	158 K المقال بالذكاء	161 K من انشاء الذكاء
منبع	1846 K:	1846 K :
مواضيع	137 K ذات صلة:	180 K متعلقة:
""", 'ن': """
نبذة	151 K عن الكاتب
نزل	15 K	171 K تطبيق	171 K تطبيقنا
نزلوا	171 K
نستمر	109 K بدعمكم
نشر	225 K هذا المقال اولا	225 K هذا المقال لاول مرة
نظر	1851 K شما درباره
نظرات	7 K
نظرسنجي	1857 K:
نقل	71 K مطالب با ذكر	1915 K مطالب
نهاية	139 K الاكثر قراءة
نويسنده	1817 K را به يك قهوه	1846 K:	1846 K :
نويسههاي	1883 K باقيمانده
""", 'ه': """
هاتف	44 K هيئة التحرير
هذا	158 K الملخص	158 K النص	161 K الصوت تم انشاؤه	198 K الفيديو غير	198 K المحتوي غير	199 K المحتوي مقدم	199 K المحتوي من	225 K المقال محمي	225 K المحتوي محمي
هذه	158 K الترجمة
هل	9 K لاحظت	10 K اعجبك	47 K وجدت	62 K جربت	62 K جربتم	62 K جربتها	69 K تعرف شخصا	72 K اعجبك	75 K لديك اسئلة	85 K اعجبك	113 K انت مشترك	113 K لديك حساب	113 K لديك اشتراك	148 K لديك معلومات	148 K لديكم معلومات	148 K لديك قصة	148 K لديكم قصة	159 K كان هذا	159 K كانت هذه	159 K وجدت هذا	159 K اعجبك هذا	159 K اعجبتك هذه	167 K وجدت خطا	167 K لاحظت خطا	167 K وجدتم خطا
همچنين	1833 K بخوانيد	1833 K بخوانيد:	1871 K ببينيد:
""", 'و': """
واتساب	44 K هيئة التحرير
واصل	181 K القراءة
وجدت	9 K خطا
وجدتم	47 K
ويدئو	1835 K:
ويديو	1835 K:	1835 K |
""", 'ي': """
يتبع	234 K المقال
يجوز	71 K اعادة النشر
يحظر	185 K نقل	185 K نسخ
يستمر	181 K المقال	181 K الخبر	234 K المقال	234 K الخبر
يسمح	71 K باعادة النشر
يمكنك	145 K متابعة	179 K قراءة المزيد
يمكنكم	145 K متابعة
يمنع	185 K نقل	185 K نسخ	225 K الاقتباس
""", 'پ': """
پادكست	1835 K:
پايان	1834 K پربينندهترينها
پرش	1834 K به محتوا
""", 'گ': """
گزارش	1835 K تصويري:	1846 K:	1851 K خطا
""", 'अ': """
अगली	2430 K स्लाइड
अभी	2473 K खेलें:
""", 'आ': """
आज	2440 K का सुडोकू	2440 K का क्विज खेलें
आप	14 K हमें
आपका	2478 K ब्राउजर
आपको	2450 K यह	2450 K ये
आपने	62 K बनाया
आर्थिक	2414 K सहयोग करें
""", 'इ': """
इनपुट	2442 K-	2442 K:	2442 K -	2442 (K
इस	55 K पडताल	55 K रिपोर्ट
इसे	2429 K भी पढें	2429 K भी पढें:	2464 K भी पढें-	2464 K भी देखें:
""", 'ई': """
ईमेल	2457 K पता मान्य नहीं
""", 'ए': """
एक	2495 K त्रुटि हुई
एजेंसी	2442 (K
""", 'ऐ': """
ऐप	15 K
""", 'औ': """
और	2429 K पढें:	2464 K भी पढें:
""", 'क': """
कंटेंट	2430 K पर जाएं
कुछ	2495 K गलत हो गया
कृपया	2457 K मान्य ईमेल	2457 K सही ईमेल
केवल	2460 K # रुपये में
कोई	47 K गलती	75 K सवाल	2495 K त्रुटि हुई
क्या	62 K आपने बनाया	62 K आपने यह	69 K आप किसी को जानते	2450 K यह	2450 K आपको
क्विज	2440 K खेलें
""", 'ख': """
खबर	2450 K में कोई	2506 K विज्ञापन के
""", 'छ': """
छोडकर	2430 K सबसे अधिक पढी	2430 K ये भी पढें	2430 K पॉडकास्ट
""", 'ट': """
टिप्पणियां	7 K
""", 'ड': """
डिस्क्लेमर	2442 K:
""", 'त': """
तस्वीर	2496 K #/#
""", 'द': """
देखें	2429 K:	2429 K वीडियो
""", 'न': """
न्यूजरूम	44 K हेल्पलाइन	44 K हॉटलाइन
न्यूजलेटर	2457 K के लिए धन्यवाद
""", 'प': """
पढिए	2464 K:
पढें	2429 K:	2464 K-
पसंद	72 K आया
पिछली	2430 K स्लाइड
पेज	2496 K #/#	2496 K # / #
पोल	2440 K में हिस्सा
""", 'फ': """
फोटो	2496 K #/#
""", 'भ': """
भाया	72 K?
भाषा	2442 (K
""", 'म': """
मात्र	2460 K # रुपये में
मुख्य	2430 K सामग्री पर जाएं
""", 'य': """
यह	2429 K भी पढें	2429 K भी पढें:	2429 K भी देखें:	2442 (K लेखक के	2450 K खबर आपको	2464 K भी पढें-	2464 K भी पढें -	2478 K वीडियो आपके	2478 K सामग्री आपके	2481 K सामग्री देखने के लिए	2481 K वीडियो देखने के लिए	2499 K लेख कॉपीराइट	2499 K सामग्री कॉपीराइट	2500 K लेख	2500 K खबर	2500 K अनुवाद	2500 K सारांश	2500 K सामग्री
ये	2429 K भी पढें	2429 K भी पढें:	2442 (K लेखक के	2464 K भी पढें-	2464 K भी देखें:
""", 'ल': """
लेख	2506 K विज्ञापन के
लेखक	2442 K के बारे में	2442 (K	2442 K वरिष्ठ पत्रकार हैं	2442 K स्वतंत्र पत्रकार हैं
लेखिका	2442 K के बारे में	2442 (K	2442 K वरिष्ठ पत्रकार हैं
""", 'व': """
विज्ञापन	2506 K के बाद
वीडियो	2481 K देखने के लिए
""", 'श': """
शेष	2471 K अक्षर
""", 'स': """
संबंधित	2429 K:	2464 K खबर:	2464 K खबरें:
सदस्यता	2457 K लेने के लिए धन्यवाद
सबसे	2430 K अधिक पढी गईं समाप्त
सब्सक्राइब	2457 K करने के लिए धन्यवाद	2457 K करने के लिए शुक्रिया
सर्वाधिकार	2499 K सुरक्षित
सर्वे	2440 K में हिस्सा
सामग्री	2430 K पर जाएं	2430 K को स्किप करें
सिर्फ	2460 K # रुपये में
स्वतंत्र	2414 K पत्रकारिता को समर्थन	2414 K पत्रकारिता का समर्थन	2414 K पत्रकारिता का साथ
""", 'ह': """
हम	2414 K किसी कॉरपोरेट	2414 K किसी कॉर्पोरेट	2414 K कॉरपोरेट या सरकार	2414 K न किसी कॉरपोरेट	2414 K किसी सरकार या
हमारा	15 K
हमारी	2414 K पत्रकारिता का समर्थन	2414 K पत्रकारिता को सहयोग	2414 K पत्रकारिता को समर्थन
हमारे	14 K
हमें	14 K	2414 K किसी कॉरपोरेट	2414 K सहयोग करें
होम	101 K >	101 K '	101 K "
""", 'অ': """
অনুমতি	406 K ছাডা প্রকাশ
""", 'আ': """
আমাদের	14 K
আরও	354 K পডুন:	354 K পডুন	354 K দেখুন:	379 K পডুনঃ	379 K পডুন-	379 K পডুন :
আরো	354 K পডুন	379 K পডুন:	379 K পডুনঃ
""", 'এ': """
এই	390 K কনটেন্ট	407 K লেখাটি	407 K খবরটি
""", 'ক': """
কিছু	402 K ভুল হযেছে
কোনো	47 K ভুল
""", 'ছ': """
ছবি	359 K:
""", 'ত': """
ত্রুটি	402 K হযেছে
""", 'ন': """
নিউজরুম	44 K হটলাইন
""", 'প': """
পডুন	354 K:
""", 'ব': """
বিজ্ঞাপনের	380 K পর	380 K নিচে
""", 'ম': """
মতামত	359 K লেখকের নিজস্ব
""", 'র': """
রেসিপিটি	62 K বানিযেছেন
""", 'ল': """
লেখক	359 K:
লেখকঃ	359 K
লেখকের	359 K আরও
লেখাটি	407 K
""", 'স': """
সংবাদকক্ষের	44 K হটলাইন
সর্বস্বত্ব	406 K সংরক্ষিত
সূত্র	359 K:
সূত্রঃ	359 K
স্পনসরড	381 K
স্পন্সরড	381 K
""", 'ก': """
กด	14 Kติดตาม	4803 Kติดตาม	4803 Kไลก์
""", 'ข': """
ขอ	4806 Kบคุณภาพจาก	4806 Kบคุณข้อมูลจาก
ข่	4799 Kาวที่เกี่ยวข้อง:	4806 Kาวโดย	4812 Kาวเกี่ยวข้อง:
""", 'ค': """
คล	4812 Kิป:
คุ	4809 Kณรู้สึกอย่างไรกับ	4809 Kณคิดอย่างไรกับ
""", 'ง': """
งา	55 Kนสืบสวนชิ้นนี้
""", 'ช': """
ชม	4812 Kคลิป:	4812 Kคลิป :
""", 'ซ': """
ซื	4810 K้อบัตรงาน
""", 'ด': """
ดา	15 Kวน์โหลด
ดู	4799 Kเพิ่มเติม:
""", 'ต': """
ติ	14 Kดตามเรา	14 Kดตามข่าว	14 Kดตามได้	4803 Kดตามช่อง	4803 Kดตามเรา	4803 Kดตามข่าว	4821 Kดตามอ่านข่าวอื่นๆ	4821 Kดตามข่าวอื่นๆ
""", 'ถ': """
ถา	4808 Kม ai
""", 'ท': """
ทด	4810 Kสอบความรู้ของคุณเกี่ยวกับ	4810 Kสอบความรู้ของคุณ:
ทำ	4810 Kแบบสำรวจสั้น
ที	4806 K่มา:	4806 K่มา :
""", 'บ': """
บท	4808 Kความนี้ใช้ ai	4808 Kสรุปนี้	4808 Kความนี้แปล	4808 Kความนี้เรียบเรียง	4809 Kความนี้มีประโยชน์
""", 'ป': """
ปร	4808 Kะเด็นสำคัญโดย
""", 'ผ': """
ผู	4806 K้เขียน:	4806 K้เขียน :
""", 'พ': """
พบ	47 Kข้อผิดพลาด	47 Kคำผิด	4809 Kข้อผิดพลาดในบทความ
พื	4822 K้นที่โฆษณา
""", 'ฟ': """
ฟั	3 Kง	4810 Kงพอดแคสต์ของเรา
""", 'ภ': """
ภา	4806 Kพ:	4846 Kพที่ # จาก #	4846 Kพ # จาก #
""", 'ม': """
มี	75 Kคำถาม
""", 'ร': """
ร่	4810 Kวมโหวต:	4810 Kวมโหวต :	4810 Kวมทำแบบสำรวจ	4810 Kวมสนุกตอบคำถาม	4810 Kวมสนุกลุ้น	4817 Kวมสนับสนุน
ร้	4825 Kองทุกข์	4825 Kองเรียน
""", 'ล': """
ลง	4810 Kทะเบียนเข้าร่วมสัมมนา	4810 Kทะเบียนเข้าร่วมงานได้ที่	4810 Kทะเบียนเข้าร่วมงานฟรี
ลอ	62 Kงทำแล้ว
""", 'ส': """
สน	4817 Kับสนุน
สร	4808 Kุปโดย	4808 Kุปข่าวด้วย	4808 Kุปนี้	4808 Kุปข่าวโดย	4809 Kุปนี้มีประโยชน์
สา	4825 Kยด่วนข่าว	4825 Kยด่วนทีมข่าว
ส่	4825 Kงข่าว
""", 'ห': """
หน	101 K้าแรก >	101 K้าแรก '	4846 K้า # จาก #
""", 'อ': """
อ่	4799 Kานเพิ่มเติม:	4799 Kานต่อ:	4799 Kานข่าวต้นฉบับ:	4799 Kานเพิ่มเติม	4799 Kานประกอบ:	4812 Kานข่าวเพิ่มเติม:	4812 Kานข่าวเพิ่มเติม	4812 Kานข่าวที่เกี่ยวข้อง:	4812 Kานข่าว:	4812 Kานเรื่องอื่น:	4821 Kานข่าวต้นฉบับได้ที่	4821 Kานบทความอื่นๆ	4821 Kานรายละเอียดเพิ่มเติมได้ที่	4821 Kานข่าวอื่นๆ ที่	4821 Kานข่าวอื่นๆ ได้	4821 Kานข่าวอื่นๆ เพิ่ม	4821 Kานข่าวอื่นๆ ใน
อ้	4806 Kางอิง:
""", 'เ': """
เก	4806 Kี่ยวกับผู้เขียน
เข	4803 K้าร่วมช่อง
เน	4808 Kื้อหานี้สร้าง	4822 Kื้อหาสปอนเซอร์	4822 Kื้อหาโฆษณา	4822 Kื้อหาสนับสนุนโดย	4834 Kื้อหานี้มาจาก
เพ	4803 Kิ่มเพื่อน
เร	4806 Kื่อง:	4806 Kื่อง :	4806 Kื่องและภาพ
""", 'แ': """
แจ	4809 K้งแก้ไขข่าว	4825 K้งเบาะแส	4825 K้งข่าว
แช	5 Kร์
แป	4808 Kลโดย
แอ	4803 Kดไลน์
""", 'โ': """
โฆ	4822 Kษณา -
""", 'ใ': """
ให	4809 K้คะแนนบทความ
""", 'ไ': """
ไม	4803 K่พลาดทุกข่าวสาร	4803 K่พลาดข่าว
""", 'ả': """
ảnh	5193 K:	5251 K #/#	5251 K # / #
""", 'ủ': """
ủng	5193 K hộ tác giả	5214 K hộ
""", 'あ': """
あな	36 Kたはどう
あわ	2995 Kせて読みたい	2995 【Kせて読みたい】	2995 Kせて読みたい:
""", 'こ': """
こち	2995 Kらもおすすめ	2995 Kらもおすすめ:	3031 【Kらも読む】
この	7 K記事へのコメント	10 K記事は	29 K要約は	55 K調査報道	55 K取材	76 K記事について質問	79 Kトピックはクローズ	79 Kトピックは閉じ	3005 K記事を書いた人	3005 K記事の筆者	3010 K要約はai	3010 K要約は、ai	3010 K要約は役に立ち	3010 ※K要約	3010 K記事の翻訳	3010 K記事の要約	3010 K記事はai	3010 K翻訳	3010 K見出しはai	3012 K動画はお住まいの地域	3012 K動画は、お住まいの地域	3012 K動画は現在ご利用	3012 K動画はご覧いただけません	3012 K動画は再生できません	3012 K動画は公開を終了	3022 K記事は	3022 K記事の誤り
""", 'ご': """
ご意	44 K見・情報提供は	2987 K見・ご感想
ご質	75 K問は
""", 'ま': """
まだ	35 Kコメント
""", 'も': """
もっ	2995 Kと見る:	3031 【Kと読む】
""", 'ア': """
アプ	15 Kリで	15 Kリを	15 Kリから	15 Kリなら
""", 'エ': """
エラ	3064 Kーが発生しました
""", 'オ': """
オリ	3031 【Kジナル記事】
""", 'コ': """
コメ	7 Kント	30 Kントは	30 Kントの内容
""", 'ト': """
トッ	101 Kプ＞	101 Kプページ＞	101 Kプ>	101 Kプ >	101 Kプ '
""", 'フ': """
フォ	14 Kロー
""", 'プ': """
プレ	3012 Kーヤーを読み込	3036 【Kゼント】	3036 Kゼント応募
""", 'ペ': """
ペー	3065 Kジ#/#
""", 'ホ': """
ホー	101 Kム＞	101 Kム>	101 Kム >	101 Kム '
""", 'メ': """
メー	2967 Kルアドレスの形式が	2967 Kルアドレスが正しくありません
""", '一': """
一覧	3031 【K】
""", '下': """
下載	15 K	5294 Kapp	5294 K應用程式
下载	15 K	5294 Kapp	5294 K应用
""", '以': """
以上	5337 K内容由ai
以下	5405 K内容由ai
""", '作': """
作っ	62 Kてみ
作者	5330 K:	5330 (K	5330 K係	5330 K为	5330 K為
""", '你': """
你做	62 K了吗
你可	5312 K能會喜歡:	5362 K能想看:
你有	5323 K线索
你覺	5339 K得這篇
你觉	5339 K得这篇
你认	69 K识
你试	62 K过
""", '來': """
來源	5330 K:
""", '允': """
允许	71 K转载
""", '內': """
內容	5337 K由ai
""", '公': """
公式	14 K	15 Kアプリ
""", '关': """
关注	14 K我们	5301 K微信公众号	5301 K官方微信
""", '内': """
内容	5337 K由ai
""", '再': """
再生	3016 K速度
""", '写': """
写真	2995 【K】	2995 K:	2997 K特集:	3031 【Kを見る】	3031 【Kギャラリー】	3065 K #/#	3065 K#/#	3065 K # / #
""", '出': """
出典	3005 K:
出现	5401 K问题
出錯	5401 K了
出错	5401 K了
""", '分': """
分享	5 K到	5 K至	5 K本文	5 K这篇	5 K此
""", '前': """
前回	3031 【K】	3031 Kの記事:
""", '剩': """
剩余	5372 K字数
剩餘	5372 K字數
""", '加': """
加入	14 K我们的	14 K我們的	5321 K	5357 K
""", '動': """
動画	2995 【K】	2997 K:	2997 【K】	3012 Kプレーヤーを読み込	3012 Kプレイヤーを読み込	3031 【Kを見る】
""", '升': """
升級	5357 K
升级	5357 K
""", '原': """
原文	5361 K刊于	5361 K刊於
""", '参': """
参与	5341 K我们的
参考	72 Kになった	2995 K:
""", '參': """
參與	5341 K我們的
""", '发': """
发现	9 K错误	47 K文章	47 K有误	5340 K错误
发生	5401 K错误
""", '取': """
取材	3005 K・文	3005 K・執筆
""", '另': """
另请	5312 K参阅
""", '可': """
可以	5322 K在x上
可自	71 K由转载
""", '合': """
合わ	2995 Kせて読みたい:
合成	3012 K音声で読み上げ	3012 K音声による読み上げ
""", '同': """
同场	5312 K加映:
同場	5312 K加映:
""", '問': """
問問	5337 K我們的ai
問題	3064 Kが発生しました
""", '喜': """
喜欢	72 K这篇	5280 K作者	5280 K这篇文章
喜歡	72 K這篇	5280 K作者	5280 K這篇文章
""", '執': """
執筆	3005 K:	3005 K/
""", '報': """
報名	5345 K參加
""", '填': """
填写	5341 K问卷
填寫	5341 K問卷
""", '如': """
如发	5340 K现
如有	5323 K线索	5323 K線索	5332 K新聞線索,	5332 K新聞線索請
如果	5323 K您有相关线索	5323 K你掌握	5323 K您掌握	5329 K您有
如發	5340 K現
""", '官': """
官方	5301 K微信:	5301 K微信公众号:
""", '審': """
審校	5330 K:
""", '对': """
对本	76 K文有疑问
""", '广': """
广告	89 K:	89 【K】
""", '広': """
広告	89 K:	89 【K】
""", '廣': """
廣告	89 (K)
""", '延': """
延伸	5312 K閱讀	5312 K阅读	5312 K閱讀:	5312 【K閱讀】	5315 【K閱讀】	5315 【K阅读】	5362 K阅读:
""", '开': """
开启	5294 K通知	5294 K推送通知
""", '引': """
引用	3005 K元:
""", '当': """
当社	14 Kの
""", '影': """
影片	5315 K/	5362 K:
影音	5315 K/	5315 【K】	5362 K:
""", '役': """
役に	72 K立った
""", '往': """
往下	5362 K看更多:
""", '微': """
微信	5294 K扫	5301 K公众号:
""", '您': """
您对	5339 K这篇文章
您對	5339 K這篇文章
您有	5323 K线索
您的	30 K评论
您覺	5339 K得這篇
您觉	5339 K得这篇
您认	69 K识
您试	62 K过
""", '情': """
情報	44 K提供は編集部
""", '感': """
感謝	5291 K您的訂閱
感谢	5291 K您的订阅
""", '打': """
打开	15 K	5294 K微信
打賞	5280 K作者
打赏	5280 K作者
""", '扩': """
扩展	5312 K阅读:
""", '扫': """
扫一	5294 K扫
扫描	5294 K二维码关注	5321 K
扫码	5321 K
""", '投': """
投票	5341 K:
投稿	30 Kは
""", '报': """
报名	5345 K参加
报料	44 K热线	44 K电话	44 K微信	44 K请
""", '按': """
按讚	5321 K追蹤
""", '掃': """
掃一	5294 K掃
""", '採': """
採訪	5330 K撰文:
""", '推': """
推荐	5312 K阅读	5312 K阅读:	5315 K阅读:
推薦	5312 K閱讀:	5315 K閱讀:
""", '提': """
提供	3005 K:
""", '摘': """
摘要	5337 K由
""", '撰': """
撰文	5330 K:
撰稿	5330 K:
""", '支': """
支持	5355 K
""", '收': """
收听	3 K	5350 K我们的播客	5350 K我们的节目
收聽	3 K	5350 K我們的播客	5350 K我們的節目
""", '文': """
文/	3005 K
文:	3005 K
文・	3005 K
文字	3016 Kサイズ	3016 Kの大きさ
文章	47 K有误	5330 K来源:	5340 K有误	5340 K有誤
""", '新': """
新聞	44 K爆料	5323 K線索
新闻	44 K热线	44 K报料	44 K爆料	5323 K线索热线	5323 K线索
""", '暂': """
暂无	35 K评论
""", '更': """
更多	5312 K:	5312 K新聞:	5312 K內容:	5312 【K新聞】	5312 K相關	5312 K阅读:	5312 K報導:	5312 K报道:	5315 【K新聞】	5315 【K新闻】	5361 K精彩内容	5361 K精彩內容	5361 K内容请	5361 K內容請	5361 K资讯请	5361 K資訊請	5361 K资讯,请	5361 K資訊,請
""", '最': """
最初	34 Kのコメント
""", '有': """
有効	2967 Kなメールアドレスを
有問	75 K題
有料	5323 K要爆
有疑	75 K问
有问	75 K题
""", '未': """
未经	5404 K授权不得转载	5404 K许可不得转载
""", '本': """
本主	79 K题已关闭
本内	5337 K容由ai
本图	5405 K片由ai
本报	44 K热线
本摘	5337 K要
本文	5330 (K作者	5330 K作者	5337 K摘要	5337 K由ai	5337 K由人工智能翻译	5337 K由人工智能生成	5337 K由人工智慧	5361 K章來自	5361 K转载自	5361 K轉載自	5361 K来自微信	5361 K来自公众号	5361 K来自:	5361 K來自:	5404 K受版权保护	5404 K受著作權保護	5404 K原载于	5404 K首发于	5404 K原刊於	5404 K首发于《	5404 K轉載自	5404 K转载自	5404 K轉載自《	5404 K转载自《	5405 K由ai	5405 K由人工智能	5405 K由 ai	5405 K由人工智慧	5405 K使用ai	5405 K经ai
本翻	5405 K译由ai	5405 K译由人工
""", '来': """
来发	34 K表第一
来源	5330 K:
""", '校': """
校对	5330 K:
""", '構': """
構成	3005 K・文
""", '次': """
次に	2995 K読む:
次の	3031 Kページ:	3031 【K記事】
次ペ	3031 Kージ:
""", '欢': """
欢迎	14 K关注	71 K转载	5321 K加入	5322 K在	5322 K关注	5323 K提供线索	5323 K投稿	5332 K提供照片	5332 K提供新闻线索	5332 K爆料:
""", '歡': """
歡迎	14 K追蹤	71 K轉載	5321 K加入	5322 K在	5323 K提供線索	5323 K投稿	5332 K提供照片	5332 K提供新聞線索	5332 K爆料:
""", '正': """
正し	2967 Kいメールアドレスを
""", '此': """
此主	79 K题已自动关闭
此图	5405 K片由ai
此摘	5337 K要	5405 K要由ai	5405 K要由 ai
""", '测': """
测一	5341 K测:
""", '測': """
測一	5341 K測:
""", '点': """
点击	5312 K查看	5312 K阅读:	5350 K观看视频	5350 K收听本	5350 K收听节目	5350 K收听完整
点我	5321 K加入
""", '熱': """
熱門	5362 K新聞:
""", '爆': """
爆料	44 K热线	44 K電話	44 K專線	5323 K请	5323 K請
""", '版': """
版权	5404 K声明:	5404 K所有,	5404 K所有 ©
版權	5404 K聲明:	5404 K所有,
""", '特': """
特集	2997 K:	2997 【K】
""", '用': """
用微	5294 K信扫
""", '画': """
画像	2995 【K】	3031 【Kを見る】	3065 K#/#	3065 K #/#	3065 K # / #
""", '留': """
留言	7 K
""", '発': """
発现	47 K错误
""", '發': """
發現	9 K錯誤	47 K有誤	5340 K錯誤
發生	5401 K錯誤
""", '皆': """
皆さ	36 Kんはどう
""", '相': """
相关	5312 K阅读	5312 K新闻	5312 K报道:	5312 K阅读:	5315 【K报道】	5315 K报道:	5362 K新闻:	5362 K文章:
相關	5312 K新聞	5312 K報導	5312 【K新聞】	5312 K閱讀:	5315 【K報導】	5315 K報導:	5362 K新聞:	5362 K文章:	5362 K報導:
""", '看': """
看更	5312 K多:	5315 【K多】
""", '確': """
確認	5291 K信已寄至	5291 K信已寄到	5291 K信已寄送
""", '立': """
立即	5321 K加入	5341 K报名	5341 K報名
""", '筆': """
筆者	3005 Kプロフィール
""", '編': """
編輯	5330 K:
編集	44 K部への情報提供
""", '线': """
线索	5323 K征集
""", '编': """
编辑	5330 K:	5330 (K:
""", '聽': """
聽我	5350 K們的podcast
""", '自': """
自動	3012 K音声で読み上げ
""", '著': """
著者	3005 Kプロフィール
""", '要': """
要約	29 Kは
""", '覺': """
覺得	72 K有用
""", '觀': """
觀看	5350 K上方影片
""", '观': """
观看	5350 K上方视频
""", '视': """
视频	5362 K:
""", '觉': """
觉得	72 K有用
""", '訂': """
訂閱	5291 K成功	5357 K	5368 K本報	5368 K我們	5368 K本刊
""", '記': """
記事	9 Kの誤り	2987 Kの間違いを見つけ	2987 Kの誤りを見つけ	2987 Kに関するお問い合わせ	2987 Kへのご意見	3022 Kの誤り	3022 Kに誤り
記者	3005 Kのプロフィール
""", '評': """
評論	7 K
""", '試': """
試し	62 Kてみ
""", '詳': """
詳し	2995 Kくはこちら
""", '誤': """
誤り	47 Kを見つけ	47 Kにお気づき	2987 Kにお気づき
誤字	9 K	47 K脱字
""", '読': """
読者	3036 【Kプレゼント】	3036 Kプレゼント
""", '請': """
請作	5280 K者喝
請我	5280 K喝杯咖啡	5280 K們喝杯咖啡
請支	5355 K持
請至	5291 K信箱
請輸	5291 K入正確的電子	5291 K入有效的電子
""", '讚': """
讚賞	5280 K作者	5280 K支持
""", '订': """
订阅	5291 K成功	5357 K	5368 K本报	5368 K我们	5368 K本刊	5368 K本公众号	5368 K手机报
""", '评': """
评论	7 K	30 K
""", '试': """
试过	62 K了吗
""", '该': """
该主	79 K题已关闭
""", '请': """
请作	5280 K者喝
请到	5291 K邮箱
请我	5280 K喝杯咖啡	5280 K们喝杯咖啡
请支	5355 K持
请输	5291 K入正确的邮箱	5291 K入有效的邮箱	5291 K入有效的电子
""", '責': """
責編	5330 K:
""", '資': """
資料	5330 K來源:
""", '質': """
質問	75 Kは	75 Kがある方は
""", '贊': """
贊助	5355 K
""", '责': """
责任	5330 K编辑:	5330 (K编辑
责编	5330 K:
""", '赞': """
赞助	5355 K
赞赏	5280 K作者	5280 K支持
""", '転': """
転載	71 K歓迎	71 K自由	71 K可
""", '轉': """
轉載	71 K請註明
""", '转': """
转载	71 K请注明
""", '还': """
还可	5372 K输入
""", '这': """
这个	5338 K摘要
这段	5338 K摘要
这篇	10 K文章	55 K调查	55 K报道	5338 K文章
""", '追': """
追蹤	14 K我們
""", '這': """
這段	5338 K摘要
這篇	5338 K文章
""", '連': """
連載	2997 K:
""", '還': """
還可	5372 K輸入
""", '采': """
采写	5330 K:
""", '長': """
長按	5321 K
""", '长': """
长按	5321 K
""", '開': """
開啟	5294 K通知	5294 K推播通知
""", '間': """
間違	47 Kいを見つけ	47 Kいにお気づき
""", '関': """
関連	2995 K記事	2995 K記事:	2995 【K記事】	2995 K:	2995 【K】	2997 K動画:	2997 K特集:	3031 【K写真】
""", '閱': """
閱讀	5312 K更多
""", '问': """
问问	5337 K我们的ai
""", '阅': """
阅读	5312 K更多
""", '面': """
面白	72 Kかった
""", '首': """
首頁	101 K>	101 K＞	101 K >	101 K '
首页	101 K>	101 K＞	101 K >	101 K '
""", '馬': """
馬上	5341 K報名
""", '马': """
马上	5341 K报名
""", '點': """
點我	5321 K加入
點擊	5312 K查看	5312 K閱讀:	5350 K觀看影片
""", '같': """
같이	3118 K 보기:	3220 K 읽으면 좋은 기사	3220 K 읽으면 좋은 글
""", '관': """
관련	3118 K 기사:	3156 K 기사 :	3156 [K 기사]	3156 K 기사-
관련기사	3118 K	3118 K:	3118 [K]	3156 K :
""", '광': """
광고	89 K:	89 [K]	89 (K)	3184 K 차단을 해제
광고차단을	3184 K 해제
""", '괜': """
괜찮아요	3108 K, 웹으로	3108 K. 웹으로
""", '구': """
구독	14 K
""", '궁': """
궁금한	75 K 점은	75 K 점이
""", '기': """
기계음으로	3141 K
기사	3 K 듣기	44 K 제보	3139 K #줄 요약	3146 K 주소가 복사
기사에	76 K 대해 궁금	3149 K 오류가
""", '네': """
네이버	14 K
""", '다': """
다음	3156 K 기사:
""", '당': """
당신의	3148 K 선택은
""", '댓': """
댓글	7 K
댓글은	30 K
댓글이	7 K
""", '더': """
더	3118 K 읽기:
더보기	3118 [K]	3118 K:
""", '도': """
도움이	72 K 되셨다면
""", '독': """
독자	3148 K 설문에	3148 K 설문조사에
""", '드': """
드셔	62 K 보셨나요
""", '링': """
링크가	3146 K 복사되었습니다	3146 K 복사됐습니다
""", '만': """
만들어	62 K 보셨나요
""", '많': """
많이	3156 [K 본 기사]
""", '모': """
모바일	3108 K 웹으로 볼게요	3108 K 웹으로 계속
모바일웹으로	3108 K 볼게요
""", '문': """
문제가	3196 K 발생했습니다
""", '발': """
발견	9 K错误
""", '본': """
본	3139 K 요약은
본문	3146 K url 복사
""", '사': """
사진	3197 K #/#	3197 K # / #
사진출처	3162 K:
""", '생': """
생성형	3139 K ai가 요약
""", '선': """
선택	3194 (K) 개인정보	3194 [K] 개인정보	3194 (K) 광고성	3194 [K] 광고성
""", '설': """
설문에	3148 K 참여하세요
""", '아': """
아직	35 K 댓글
""", '애': """
애드블록을	3184 K 해제
""", '앱': """
앱	15 K
앱을	15 K
""", '여': """
여러분은	3148 K 어떻게 생각
여러분의	36 K 생각
""", '영': """
영상	3118 [K]
""", '오': """
오류가	3196 K 발생했습니다
오류를	9 K
오타가	47 K
오타를	47 K
오탈자가	47 K
오탈자를	47 K
""", '원': """
원활한	3184 K 이용을 위해	3184 K 서비스 이용을 위해
""", '웹': """
웹으로	3108 K 볼게요
""", '유': """
유익했다면	72 K
""", '이': """
이	10 K 기사	55 K 취재에는	55 K 기사에는	79 K 주제는 닫혔	3139 K 요약은 ai	3139 K 요약이 도움	3139 K 기사는 인공지능	3139 K 기사는 ai	3139 K 번역	3141 K 음성은 ai	3149 K 기사가 도움이	3149 K 기사를 어떻게	3149 K 뉴스에 대한 의견	3149 K 기사에 대한 의견
이미지	3197 K #/#	3197 K # / #
이슈	3156 [K]
이어	3118 K 읽기:
""", '인': """
인공지능	3141 K 음성으로	3141 K(ai) 음성
인기기사	3156 [K]
""", '일': """
일시적인	3196 K 오류가
""", '자': """
자료출처	3162 K:
""", '잘': """
잘못된	47 K 내용
""", '재': """
재미있게	72 K 읽으
""", '제': """
제보	44 K 전화	44 K 메일
제보하기	44 K
""", '주': """
주변에	69 K
주소가	3146 K 복사되었습니다
""", '지': """
지금	3169 K 플레이:
""", '질': """
질문은	75 K
""", '첫': """
첫	34 K 댓글	34 K 번째 댓글
""", '추': """
추천	3118 K 기사:
추천기사	3156 [K]
""", '출': """
출처	3162 K:	3162 K :
출처를	71 K 밝히면	71 K 밝히고
""", '카': """
카카오톡	14 K	44 K 제보
""", '페': """
페이지	3197 K #/#
""", '필': """
필수	3194 (K) 개인정보	3194 [K] 개인정보	3194 (K) 이용약관	3194 [K] 이용약관
""", '함': """
함께	3118 K 볼 만한 기사:	3118 K 보면 좋은 기사:	3156 [K 읽기]	3220 K 읽으면 좋은 기사	3220 K 읽으면 좋은 글	3220 K 보면 좋은 기사
""", '핫': """
핫클릭	3156 [K]
""", '해': """
해	62 K 보셨나요
""", '홈': """
홈	101 K>	101 K >	101 K '
""", '화': """
화보	3118 [K]
"""}

CONTAINS = {',': """
,说:	5429 K
""", '@': """
@我	65 K
""", 'a': """
abonați	83 K-vă	4174 K-vă	4178 K
abonații	53 K pot	4175 K noștri
abonează	83 K-te	4054 K-te pentru	4061 K-te pe youtube	4174 K-te
abonné	53 en tant qu'K	2082 pas encore K	2085 déjà K	2088 en tant qu'K
abonnés	2082 réservé à nos K	2085 réservé aux K	2277 nos K	2280 K
abonējiet	83 K	3357 K
actualisé	105 cet article a été K
actualité	2099 l'essentiel de l'K	2113 suivez l'K	2113 suivez toute l'K	2113 retrouvez toute l'K	2148 couvre l'K
actualizată	105 știrea a fost K
acționari	4139 fără K
adatkezelési	2532 K tájékoztató
adhérent	83 devenez K
adhérez	83 K
admitió	1744 K
adomány	2644 K
adományoddal	2640 K
adományok	2644 K
adományozz	2640 K
adományozzon	2561 K itt
advirtió	1744 K
adód	2642 K #
adója	2561 K #
adăugat	4177 a K
affichée	63 e-mail ne sera pas K
affiliatelänkar	40 K	77 K	4710 K	4742 K
affilié	40 lien K	77 lien K
affiliés	40 liens K	77 liens K
affirmé	2279 a K
afiliación	40 enlaces de K	77 enlaces de K
afirmó	1744 K
afișată	63 email nu va fi K
agregó	1744 K
aicināja	3360 K
aizsargātas	3299 visas tiesības K
aiškino	3293 K
ai가	3201 K 작성	3201 K 생성	3201 K 요약	3201 K 번역
ai로	3201 K 작성	3201 K 생성
ai를	3201 K 활용해
ajouté	2279 a K
ajută	4174 K-ne
ajánld	2640 K fel
aktualizovaný	105 článok bol K
aktualizován	105 článek byl K
aktérů	105 jména K
alkalmazás	2525 töltsd le az K
alkalmazásban	2559 az K
alkalmazást	2559 K
alkalmazásunk	2641 K
alkalmazásunkat	2525 töltse le K
alkalmazásunkban	87 K
alăturat	4078 s-a K echipei
alăturați	54 K-vă
alătură	54 K-te lor	54 K-te
améliorer	2174 aidez-nous à K
analytička	540 je K
anhören	4 artikel K	4 text K	4 beitrag K	909 jetzt K:
anketě	560 naší K	560 v K
ankietę	38 naszą K	3769 naszą K	3769 krótką K
ankstesnėje	105 K versijoje
anmäl	4789 K dig till vårt	4789 K dig till våra
anmäla	4657 genom att K dig	4705 genom att K dig
annoncé	2279 a K
annoncør	733 betalt af en K	733 betalt af K
annonslänkar	40 K	77 K	4710 K	4742 K
annonsör	4721 betalt av en K	4721 betald av en K
annonsør	3640 betalt av en K
anterioară	105 versiune K a
antérieure	105 version K de cet
anunció	1744 K
anunțat	4177 a K
använder	4672 vi K cookies	4673 K kakor
anúncio	3947 após o K	3947 depois do K
anúncios	73 sem K	4045 sem K
apelował	3860 K
apelowała	3860 K
aplicació	87 a la nostra K
aplicación	87 en nuestra K	1569 descarga la K	1569 descarga nuestra K
aplicația	87 în K noastră	4062 descarcă K	4174 descarcă K noastră	4174 descarcă gratuit K	4174 descarcă K și	4175 K noastră
aplikacją	87 z naszą K
aplikację	3722 pobierz naszą K	3723 pobierz K	3723 ściągnij K	3792 naszą K
aplikací	87 s naší K
aplikácii	87 v našej K	4470 našej K
aplikáciu	4470 mobilnú K	4470 K
aportació	498 la teva K
aportación	1615 tu K	1649 haz tu K
apoyá	1741 K
applikációnk	2559 K
applikációnkat	2559 K
applikációnkban	87 K
apsolīja	3360 K
apóyanos	1615 K	1741 K
apóyenos	1615 K	1741 K
apúntate	1541 K a	1562 K a nuestra	1562 K gratis	1741 K gratis
apărat	4177 s-a K
arkadaşina	52 K gönder
arkadaşiniza	52 K gönderin
arkadaşinla	4926 bir K paylaş
artykuł	17 darmowy K	23 cały K	3710 podoba ci się ten K	3770 nasz K do końca	3790 ostatni darmowy K	3858 ten K
artykułu	105 do K dodano
artykuły	17 darmowe K
artykułów	17 darmowych K
artículo	17 K gratis	23 leer este K	23 leer el K	1542 te ha gustado este K	1552 regala este K	1552 regalar este K	1558 último K gratis	1558 te queda # K	1652 y lee este K	1733 K	1734 #% del K	1734 # % del K	1734 #% de este K	1734 # % de este K	1742 este K
artículos	17 K gratis	1558 K gratis este mes	1558 te quedan # K	1558 límite de K	1733 K
aseguró	1744 K
associés	2122 cookies K à ce contenu
assuré	2279 a K
asszisztensünk	66 virtuális K
asumă	33 nu își K
atsiųsime	60 K jums
ausgewählt	965 produkte unabhängig K
autentificați	27 K-vă
autentifică	27 K-te	4054 K-te pentru
autorização	3926 sem K prévia e expressa
autorką	3761 kontakt z K
autorská	542 K práva
avertizează	4177 K
avísanos	1741 K
ayúdanos	1615 K	1741 K a
açikladi	5008 K
açin	4926 K
añadió	1744 K
año	1743 al K
""", 'b': """
bağirdi	5008 K
bağirdilar	5008 K
bağiriyor	5008 diye K
bağiriyordu	5008 K
bağiş	5005 K yap	5009 K
bağişiniz	5005 K
bağlantilari	77 satiş ortakliği K	4919 satiş ortakliği K
başlayan	4925 tl'den K
başvurun	4926 K
behält	32 K sich vor	32 K sich das recht
behöver	0 K hjälp	0 K du hjälp	0 K stöd	0 K du stöd	4646 vi K ditt stöd	4789 vi K din hjälp
beiträge	61 neue K per mail	1037 K
beiträgen	1037 K
bekapcsolása	2525 értesítések K
beløb	801 fast K
beløp	3705 gi et K	3707 fast K
bemängeln	1048 K
bemängelt	1048 K
benötigen	0 hilfe K
berätta	70 K för oss	70 K din
berättade	4792 K
berättar	4792 K
berørt	1 hvis du er K
bestätigen	829 K sie ihre
bestätigungslink	956 K
bestätigungsmail	829 K	956 K
betalvägg	4793 K
bezpečí	106 linka K	106 linku K
bezplatný	582 poslední K článek	4464 náš K webinár	4489 posledný K článok
bezplatných	4475 K článkov
bezpłatne	3775 K konto
bezpłatny	3766 nasz K webinar	3790 ostatni K artykuł
bezpłatnych	3775 limit K
beágyazott	2601 egy K tartalom látható	2601 egy K tartalom található
beállításai	2600 cookie-K miatt
beállítások	2600 cookie-K miatt	2600 cookie K miatt	2600 süti K miatt
beğendiyseniz	5006 bu haberi K	5006 bu yaziyi K
biết	5276 cho K
blokovač	614 K reklam
blokování	531 K reklam	614 K reklam
blokującego	3824 programu K reklamy
blokującej	3824 wtyczki K reklamy
blokujący	3824 program K reklamy
blokującą	3824 wtyczkę K reklamy
blokátor	614 K reklam
bohaterów	105 imiona K
boletín	81 el K	81 al K	81 nuestro K	1562 recibe el K	1562 nuestro K	1567 K diario	1741 recibe el K	1742 nuestro K	1745 K
boîte	82 dans votre K mail	82 dans ta K mail	82 dans votre K	2093 dans votre K mail	2093 dans votre K e-mail
brezplačen	4589 zadnji K članek
brezplačne	4576 K članke
brezplačni	4569 naš K webinar	4589 zadnji K članek
brezplačnih	4576 K člankov
bronił	3860 K się
brzmiał	3860 K
brzmiała	3860 K
brzmiało	3860 K
butlletí	421 subscriu-te al K	421 el nostre K	499 el nostre K	502 K
buzdított	2643 K
buzdította	2643 K
buzón	82 en tu K	1565 en tu K
bájate	1741 K la app
báo	5194 là nhà K
bölümünde	88 yorum K
bönföll	4792 K
böngésző	12 a K
böngészője	12 az ön K
bötfällde	4792 K
bønfaldt	802 K
bønn	3557 vi har en K til deg
bønnfalt	3708 K
bústia	444 a la teva K
bülten	4915 e-K	5009 K
bültene	4866 K abone	4866 K kayit	4866 K kaydol
bülteni	4915 haber K
bültenimiz	81 K	5006 K
bültenimize	81 K	81 e-K	4866 K	5005 K	5006 K
bültenine	4915 K
błagał	3860 K
błagała	3860 K
bạn	52 gửi cho K bè	5168 hộp thư của K	5213 sự ủng hộ của K	5273 mời K	5273 cần sự ủng hộ của K	5273 nhờ sự ủng hộ của K
bằng	5223 K văn bản của báo
""", 'c': """
caffè	2827 un K
café	57 me paga um K	1616 un K	1649 un K al mes	2151 un K
caractères	2174 limitées à # K
catedrática	1612 es K
catedrático	1612 es K
celého	510 pro čtení K
cercetătoare	4078 este K
cercetător	4078 este K
changés	105 prénoms ont été K
chaîne	2277 notre K
chefredaktör	4695 är politisk K	4695 är K
chefredaktør	710 er K
chuyện	5192 bạn có câu K
chép	5187 cấm sao K bài	5223 mọi sao K
chính	105 đính K	5177 K sách bảo mật
chúng	41 nhắn cho K tôi	41 viết cho K tôi	41 liên hệ với K tôi	41 gửi cho K tôi	41 gửi về cho K tôi	41 kể cho K tôi	41 chia sẻ với K tôi	42 phóng viên của K tôi	60 K tôi gửi bạn	60 K tôi gửi đến bạn	60 K tôi gửi tới bạn	70 nhắn cho K tôi	70 viết cho K tôi	70 gửi cho K tôi	70 gửi về cho K tôi	70 kể cho K tôi	70 chia sẻ với K tôi	70 hãy kể với K tôi	70 kể với K tôi	5168 bản tin của K tôi	5171 theo dõi K tôi	5192 cho K tôi qua	5192 liên hệ với K tôi qua	5192 hãy liên hệ với K tôi	5273 ủng hộ K tôi	5273 K tôi cần sự giúp đỡ	5273 giúp K tôi	5273 theo dõi K tôi	5273 hãy gửi cho K tôi	5273 hãy liên hệ với K tôi	5273 hãy báo cho K tôi	5274 K tôi trên	5274 của K tôi	5274 cho K tôi
chọn	5273 hãy bình K
cikkből	2639 K #
cikkéből	2639 K #
cikkünk	2641 minden K
cikkünkhöz	2641 minden K
collecté	2096 est K par
collectée	2096 est K par
collectées	2096 sont K par
comentário	8 deixe seu K	8 deixar um K	24 login para publicar um K
comentários	88 nos K	3908 nos K
comentó	1744 K
comisión	1638 recibir una K
comissió	439 rebre una K
comissão	3946 receber K	3946 receber uma K
commerciële	3460 K partner
communauté	2159 K whatsapp	2159 K signal
compártela	28 K	52 K
compártelo	28 K	52 K
comunità	2858 parte della nostra K
concerné	1 si vous êtes K
concernée	1 si vous êtes K
condamné	2279 a K
condiții	4065 termeni și K
confidentialité	2126 politique de K
confidențialitate	4065 politica de K
conférences	2148 est maître de K
connecté	2128 vous devez être K
contactați	41 K-ne	70 K-ne
contactează	41 K-ne	70 K-ne
conteúdo	11 este K	11 K externo	3873 acesse todo o K	3936 ao exibir este K	3936 ao ver este K
contribuição	3928 com a sua K	4044 sua K é essencial
contáctanos	41 K
contáctenos	41 K
contém	105 K cenas
contó	1744 K
conversación	1590 participar en la K
conținut	11 acest K	4054 K doar pentru abonați
conținutului	4074 preluarea K
cookieinställningar	4670 K	4697 K
corespondentă	4078 este K
corrección	105 K:
correção	105 K:
corrigé	105 article a été K
creează	4174 K un cont pentru a citi
csatornájára	2549 viber-K
csatornánk	2641 K
csatornánkhoz	2549 telegram-K	2549 whatsapp-K
csatornánkra	2549 youtube-K	2640 iratkozz fel K	2640 iratkozzon fel K
csábított	2643 K
cuéntanos	41 K	70 K	1590 K en	1741 K
cuéntenos	41 K	70 K
czytać	3716 aby K dalej	3716 żeby K dalej	3857 chcesz K dalej
czytelników	39 naszych K	3770 opiniami K	3781 z wpłat K	3781 dzięki wsparciu K	3798 K	3858 naszych K	3858 z wpłat K
câmpurile	63 K cu steluță
cântau	4177 K
címével	2584 e-mail-K
cùng	54 hãy tham gia K họ
của	5197 là cây bút K	5274 độc giả K
""", 'd': """
danişmanliği	4920 yatirim K kapsaminda değildir	4920 yatirim K hizmeti
daní	4480 # % z K	4480 #% z K
darbą	3291 mūsų K
darowiznę	3714 przekaż K	3857 przekaż nam K	3857 przekaż K na
datenschutzerklärung	855 unserer K	1046 unserer K	1046 unsere K
datenübertragung	897 der K zu
dați	65 K-mi tag
debatindlæg	711 send dit K	711 skrive et K
debatredaktør	710 er K
debattredaktør	3613 er K
debattør	710 er K
declaró	1744 K
decía	1744 K
demandé	2279 a K
denmişti	5008 K
denunció	1744 K
dependență	91 jocurile de noroc pot crea K
descrições	105 contém K
descárgate	1569 K la	1569 K nuestra
destekçimiz	4926 K olun	5005 K olun
desteğiniz	5005 K
desteğinizle	5006 K
desteğiyle	21 okurlarin K	4901 yapay zeka K	4917 K ayakta	4931 yapay zeka K
değildir	33 sorumlu K
değiştirildi	105 isimler K
değiştirilmiştir	105 isimler K
difficoltà	0 in K
difícil	106 passar por um momento K
dimineață	20 în fiecare K
diskutovať	4469 K môžu
disponível	3884 K no google play
doação	3869 faça uma K	3928 sua K	4044 sua K	4044 faça uma K	4048 K
doações	4048 K
dodał	3860 K
dodała	3860 K
dodává	651 K
događaj	4365 naš K
domagał	3860 K się
domestică	0 violență K
domácího	0 K násilí
doméstica	0 violência K
donació	498 fes una K	502 K
donación	1547 haz una K	1547 tu K	1615 tu K	1615 una K	1741 tu K	1741 haz una K	1745 K
donația	4174 K ta
donație	4174 fă o K	4178 K
donații	4178 K
donează	93 K cât poți	4174 K acum
doplněn	105 článek byl K
doporučil	651 K
doporučila	651 K
doporučovala	651 K
dopuštenja	4376 bez K
doradzał	3860 K
dorzuć	3857 K się
dostawać	3791 chcesz K
dostávajte	4495 K
dostávat	583 chcete K	611 chcete K zprávy
dostávať	4490 chcete K
dostávejte	589 K
dostęp	83 kup K	3716 masz już K	3775 pełny K do	3775 wykup K	3857 kup K
dostępny	3716 artykuł K tylko
dotazník	561 krátký K	4468 krátky K
dotazníka	4468 nášho K
dotazníku	560 našeho K	561 krátkého K
dowolną	3859 K kwotą
dočtete	570 více se K
dołóż	3857 K się
dołącz	54 K do nich	54 K	3728 K do nas na	3857 K do nas	3857 K do grona	3857 K do nich
drastické	105 obsahuje K
draudžiama	3237 K kopijuoti	3237 be leidimo K	3237 be sutikimo K
draudžiamas	3258 be leidimo K
dueños	1682 sin K	1682 ni K
dumneavoastră	12 browserul K
duyệt	12 trình K của bạn
działać	3858 K dalej
dziennikarką	3762 jest K	3839 jest K
dzięki	3858 K wam	3858 K tobie
dziękujemy	3772 K za zapisanie	3772 K za zapis	3857 K, że nas czytasz
där	45 var du K
dåligt	0 mår K	0 mår du K
débloquer	2085 pour K
déclare	2279 K
déclaré	2279 a K
découvrez	2082 K nos offres	2276 K nos offres
déductible	2076 K des impôts	2076 K à #	2278 K
déjanos	8 K tu	80 K tu correo
déjenos	80 K su correo
dénonce	2279 K
déplore	2279 K
déposés	2164 des cookies seront K
désabonner	2093 K à tout moment	2097 K à tout moment	2097 vous K en cliquant
désactiver	2120 K adblock
désactivez	2120 K adblock
désinscription	2097 K à tout moment
désinscrire	2097 K à tout moment	2099 vous K à tout moment
détresse	0 en K
díky	649 K vám
dôvery	106 linku K
dömde	4792 K
dømte	802 K	3708 K
düzeltme	105 K:
děkujeme	648 K, že nás čtete
dřívější	105 K verzi článku
důvery	106 linka K
dụng	5173 tải ứng K	5273 tải ứng K của	5273 hãy tải ứng K	5273 tải ngay ứng K
""", 'e': """
edellyttää	2001 K tunnusta
editörlerimize	42 K
editörüdür	4898 K
editörün	105 K notu
egyetért	46 K?
egyetértesz	46 K?
együttműködésében	2638 K készült
elaboración	1638 no ha participado en la K
electrònic	421 el teu correu K
electrónico	63 correo K no se mostrará	1565 tu correo K	1590 tu dirección de correo K no será publicada
elemző	2552 K
elküldjük	60 K neked	60 K önnek
elolvasásához	2518 a teljes cikk K
elsőként	2560 értesülj K
előfizetés	2644 K
előfizető	2518 már K	2640 legyen K
előfizetőink	53 K	2518 K olvashatják	2563 K számára	2641 K
előfizetők	53 az K	2574 csak K	2644 K
előfizetőknek	2519 csak K	2574 K szól
előfizetőként	53 K
előfizetőnktől	2584 K
emlékeztetett	2643 K
emoțional	105 pot afecta K
endereço	3902 seu K de email não será
engedély	2567 K nélkül tilos
engedélyezze	2531 K a javascript
engedélyezése	2601 tartalmainak K	2601 tartalmak K
engedélyhez	2567 K kötött
enkät	38 vår K
enquête	38 notre K	38 onze K	56 mois sur cette K	56 mois à cette K	56 mois pour cette K	105 pour cette K, nous	2277 cette K	3476 onze korte K	3476 onze K
enquêtent	2277 K pour vous
enquêtes	2277 nos K
ensimmäinen	2064 K kuukausi
enthält	897 dieses element K daten
entraînement	51 K d'ia
entrée	2227 ctrl+K	2227 ctrl + K
enviáselo	52 K
envíala	52 K
envíalo	52 K
envíanos	1741 K
epizódu	4466 K
erată	105 K:
ergänzt	105 text wurde K	105 artikel wurde K
erhvervsredaktør	710 er K
erhältlich	909 shop K	985 im shop K
erişin	4926 K
erklärt	1048 K
erklärte	1048 K
erkände	4792 K
erzähl	41 K es uns	70 K es uns	70 K uns
erzählen	41 K sie uns	41 K sie es uns	70 K sie uns	70 K sie es uns	1045 K sie es weiter
erzählt	70 K uns	1048 K
erzählte	1048 K
escribió	1744 K
escríbanos	41 K	70 K
escríbenos	41 K	70 K	1590 K a	1741 K
estimé	2279 a K
estás	1542 ya que K aquí	1542 ya que K por aquí
etichetați	65 K-mă
etichetează	65 K-mă
etiquétame	65 K
etiquétanos	65 K
etkinleştir	4875 javascript'i K
evästeasetuksesi	1954 K
evästeasetuksiasi	1978 K
evästeasetuksissa	1954 K
evästeasetusten	1954 K
evästeasetustesi	1954 K
evästeet	1978 K	2003 K
evästeitä	1957 K
evästesuostumuksesi	1954 K
evästevalintasi	1954 K
evästevalintojesi	1954 K
existují	573 K díky
experiência	70 conte sua K
explicó	1744 K
expliqué	2279 a K
expérience	70 partagez votre K
extensión	1739 K máxima
externého	4460 K obsahu
externí	553 K obsah
externího	553 K obsahu	553 obsah z K
externý	4460 K obsah
""", 'f': """
favoritkälla	4691 K
faça	4044 K um pix
felelősséget	33 nem vállal K
felhasználása	2566 cikkek K csak	2566 cikk K csak	2566 tartalom K csak	2566 anyagok K csak
felhasználási	2532 K feltételek
felietonistką	3839 jest K
felietonistą	3839 jest K
feliratkozás	2520 K a hírlevélre	2520 hírlevél K
feliratkozásommal	2547 K
feliratkozással	2547 K
felkavaró	105 K
fictício	105 nome K
fictícios	105 nomes K	105 nomes são K
filmări	43 poze și K
filozófus	2552 K
folosește	4065 K cookie
folytatásához	2518 a cikk K
fordítóval	2556 gépi K
forintért	2563 havi # K
formulára	4473 odoslaním K
formulário	4044 inscreva-se no K
formuláře	566 odesláním K
forrásként	2548 kedvenc K
fortæl	70 K os
fortæller	802 K
fotoğraf	43 K ve video
fotoğraflarinizi	43 K
fotóidat	43 K	2535 küldd el K
fotóit	43 K	2535 küldje el K	2535 küldje be K
fotóját	2535 küldje el K
frissítettük	105 K a cikket	105 cikkünket K
frågade	4792 K
früheren	105 K version	105 K fassung
férjen	2640 K hozzá
följ	4664 K oss på	4789 K oss
förbehåller	32 K sig	32 K oss
förbehållna	4687 alla rättigheter K
fördere	1045 K
fördermitglied	83 werden sie K	925 werde K	925 werden sie K
fördern	1045 jetzt K	1045 K sie
föredragen	4691 K källa
föredragna	4691 K källa
föreslog	4792 K
författare	4695 är K och
förklarade	4792 K
förklarar	4792 K
försvarade	4792 K sig
følg	675 K os på	799 K os	3578 K oss på	3705 K oss
første	723 K måned	801 K måned	3627 K måned	3707 K måned
førsteamanuensis	3604 er K
førstelektor	3604 er K
független	2516 támogassa a K	2641 K sajtó
főmunkatársa	2625 K
főszerkesztője	2554 K
""", 'g': """
gadā	3359 K
gazeteciliği	5006 bağimsiz K
gazeteciliğimiz	5006 K
gazetę	3801 kup K
gefällt	956 K ihnen, was sie	956 K dir, was du
gelmişken	4859 buraya kadar K
gespräch	105 K wurde gekürzt
geändert	105 namen K	105 name K	105 namen wurden K
geöffnet	861 wird in neuem fenster K
giovedì	20 ogni K
giáo	5194 là K sư
giúp	0 cần K đỡ	106 tìm trợ K ở đâu
giảng	5194 là K viên
glücksspiel	91 K kann süchtig machen
glücksspiele	91 K können süchtig machen
godišnje	4439 K
gridò	2953 K
gràcies	445 K a gent com tu	499 K a tu
grátis	4046 teste K
grâce	21 K à vous	2073 K à vos dons
gwiazdką	63 pola z K
gärna	4789 vill K höra från dig
går	653 før du K	3557 før du K
gåva	4646 ge en K i dag	4646 ge en K nu	4647 din K	4647 ge en K	4789 din K gör	4789 ge en K i dag	4793 K
gönderdik	4933 size bir e-posta K
gönderin	4926 K
gönderiyoruz	60 size K	60 sana K	60 yazilarini K
göndermeyiz	74 spam K
göra	4790 K mer
göre	5008 K
görün	4926 K
görünmeyecek	63 e-posta adresiniz K
görüntülerinizi	43 K
göster	4926 K
gösterilmeden	4889 kaynak K
gösterilmeyecek	63 e-posta adresiniz K
gösterilmez	63 e-posta adresiniz K
güncellendi	105 haber K	105 yazi K
güncellenmiştir	105 haber K
găsești	106 unde K ajutor
głosił	3860 K
głosiła	3860 K
głosiło	3860 K
głosuj	3786 K
głosujcie	3786 K
głównej	3777 na stronie K
gương	67 trang K
gửi	52 hãy K	5192 xin K về
""", 'h': """
használ	2531 cookie-kat K	2532 sütiket K
használat	2531 sütik K
hazardní	86 účastí na K hře
hazardných	86 účasťou na K hrách
heißt	1048 K es
helyesbítés	105 K
helyreigazítás	105 K
helyszínen	2535 ott volt a K?
hikâyeni	70 K bizimle
hikâyenizi	70 K bize
hinzufügen	889 bei google K
hirdették	2643 K
hirdetés	13 a K	13 K után
hirdetésblokkoló	2611 K
hirdetésblokkolót	2611 K
historią	70 podziel się swoją K
historička	540 je K
história	70 conte sua K
hjälp	106 här kan du få K	106 här får du K	106 här finns K	4698 K av ai	4722 K av ai	4789 K oss
hjälper	4789 din gåva K
hjælp	0 brug for K	106 her kan du få K	713 K af ai	713 K fra ai	734 K af ai	799 vi har brug for din K	799 K os
hjælper	799 dit bidrag K
hlásal	651 K
hlásala	651 K
hlásá	651 K
hovorí	4544 K
hozzászólás	24 K küldéséhez
hozzászóláshoz	8 K
hozzászólások	2537 a K nem
hozzászólásokban	88 a K
hozzászólásokért	2537 a K
hozzátette	2643 K
hviezdičkou	63 polia s K
hvězdičkou	63 pole s K
hyödyntäen	1979 tekoälyä K
hágase	83 K socio
hájil	651 K se
hájila	651 K se
häng	4789 K med i
häufiger	889 bei google K
häusliche	0 K gewalt
hävdar	4792 K
håller	46 K du med	46 K du inte med	4729 läsare som K
hævder	802 K
hébergé	2122 ce contenu est K par
hình	105 có chứa K ảnh
híreinket	2584 K
hírekben	2525 a google K	2548 google K
hírlevelére	2547 K
hírlevelünk	81 K	2641 K
hírlevelünket	2547 K
hírlevelünkre	81 K	2520 K	2640 iratkozzon fel K	2640 iratkozz fel K	2641 K
hírlevél	2644 K
hírlevélre	81 K	2640 iratkozz fel a K	2640 iratkozzon fel a K
hó	2642 ft/K
hónap	2563 első K	2642 első K
hören	980 K sie hier.
hører	3618 der du K
hükmetti	5008 K
hüüdis	1813 K
hüüdsid	1813 K
hľadať	106 kde K pomoc
hűségidő	2574 K nélkül
hồng	5222 nhận hoa K
""", 'i': """
iecienītāko	3307 K avotu
iepriekšējā	105 K versijā
ifølge	802 K	3708 K
ihtiyaç	0 yardima K
illimité	2088 accès K	2183 en K
imágenes	43 tus K	105 contiene K
incorporó	1612 se K a
independentă	4175 presa K
independência	4045 a K
indicó	1744 K
indiqué	2279 a K
indrømmede	802 K
indrømmer	802 K
indépendance	2277 notre K
indépendant	2072 soutenez le journalisme K	2277 journalisme K	2277 média K
indépendante	2180 la presse K a	2277 presse K	2277 information K
información	1578 sigue toda la K	1578 siga toda la K	1612 cubre la K	1742 esta K
informację	3761 wyślij K
informações	105 com K de
informațiilor	4074 preluarea K
informováni	611 chcete být K
informó	1744 K
informē	3360 K
ingresá	80 K tu correo
innehåll	4673 externt K	4697 externt K
innehåller	105 K spoilers
innehållet	11 K
innrømmer	3708 K
innrømmet	3708 K
inquiète	2279 s'K
inquérito	38 nosso K
inscrição	3878 cancelar a K
inscríbete	1541 K
inställningar	4670 cookie-K	4670 dina K för cookies	4670 dina K för kakor
insändare	46 K	4696 skicka din K	4696 din K till	4696 skriva en K
intelektą	3245 dirbtinį K	3260 dirbtinį K
inteligencję	3783 przez sztuczną K
inteligencí	575 umělou K
intelligenciával	2556 mesterséges K készült	2576 mesterséges K
introduceți	80 K adresa de email
intégralité	2082 pour lire l'K
investigación	56 meses en esta K	56 meses a esta K	105 para esta K	1742 esta K
investigação	4045 esta K
investigație	4175 această K
investigațiile	4175 continua K
invítame	57 K a un café	57 K un café	1741 K a
invítanos	1741 K a
ismételgette	2643 K
istediğiniz	4865 K zaman iptal	5007 K zaman iptal
izražavaju	4370 komentari K
içeriği	11 K
içeriğin	4900 harici K
içermektedir	105 sahneler K
išorinio	3243 K turinio
""", 'j': """
jautāja	3360 K
javascript가	3178 K
javascript를	3178 K
javasolják	2643 K
jelölj	65 K meg	65 K be
jelöljetek	65 K meg
jesteś	3710 skoro już tu K	3710 skoro tu K
ještě	622 zbývá K
jogász	2552 K
jugé	2279 a K
jurnalistă	4078 este K
jurnaliștii	42 K noștri	4109 K noștri îți trimit	4175 K noștri
jälgi	1810 K meid
jäljellä	1997 ilmaista juttua K	2061 K #%	2061 K # %	2061 #% K	2061 # % K
jäseneksi	83 liity K	2062 liity K
""", 'k': """
kanał	3858 nasz K
kannatusjäseneksi	2062 liity K
kanál	649 náš K
każdego	20 K ranka
každé	20 K ráno
kaže	4440 K
kedykoľvek	4445 odhlásiť sa môžete K
keresőben	2548 google-K
khoản	5165 bạn đã có tài K	5177 điều K sử dụng
không	46 K đồng ý?	63 email của bạn sẽ K hiển thị	74 K spam	5187 K sao chép bài viết	5187 K sao chép nội dung	5187 K sao chép lại
khẳng	5276 K định
kiabált	2643 K
kiabálta	2643 K
kiabálták	2643 K
kiegészítettük	105 a cikket K	105 cikkünket K
kifogásolja	2643 K
kirjeessä	2065 luki K
kiáltott	2643 K
kiáltotta	2643 K
kiáltották	2643 K
kiến	5208 ý K của bạn sẽ	5273 hãy gửi ý K	5273 vui lòng gửi ý K
kliknutím	566 K na
kolačića	4361 K	4391 K
kolačiće	4361 K	4391 K
kolačići	4361 K
komentować	8 K	3748 aby K
komentár	8 pridať K	4469 pridajte K
komentára	4469 pridanie K	4469 vloženie K
komentároch	88 v K
komentárov	88 do K
komentátor	551 je K	551 , K	630 , K
komentátorem	551 je K	630 je K
komentátorka	630 , K
komentátorkou	551 je K	630 je K	4458 je K
komentátorom	4458 je K
komentář	8 přidat K
komentáře	8 pro přidání K	562 vložení K	562 přidání K
komentářích	88 v K
komentářů	24 přidávání K se musíte	88 do K
kommentarsfältet	88 i K
kommentekért	2537 a K
kommenteléshez	8 K
kommenttikentässä	88 K
koneääni	1979 K
konferencję	3766 naszą K
konuştu	5008 diye K	5008 K
kopírovanie	4451 K obsahu bez	4451 K je zakázané
kopēšana	3306 K bez
korespondentką	3762 jest K	3839 jest K
korespondentė	3242 K
korábban	2583 K itt írtunk	2583 K ebben a cikkben írtunk
korábbi	105 cikkünk K
krzyczał	3860 K
krzyczała	3860 K
krzyknął	3860 K
krzyknęła	3860 K
krävde	4792 K
krævede	24 K felter er	802 K
krönikör	4695 är K	4769 är K
kulturalną	3770 K dyskusję
kulturredaktör	4695 är K	4769 är K
kulturredaktør	710 er K	780 er K	3613 er K	3686 er K
kumppanuuslinkkejä	77 K	1991 K
kvíz	560 náš K	4468 náš K
kvíze	4468 našom K	4468 v K
kvízu	560 našem K	560 v K
kyltissä	2065 luki K
kysyivät	2065 K
kávéra	57 hívj meg egy K	57 hívjon meg egy K	2642 K
käsitellään	105 jutussa K
käyttää	1955 tämä sivusto K
käyttöehdot	1986 hyväksyt K
képeidet	43 K
képeit	43 K
kérdezte	2643 K
kérdezték	2643 K
kérdőívünket	38 K
kért	2643 K
kérte	2643 K
kérték	2643 K
kívánt	105 nem K
können	93 geben sie, was sie K	93 geben sie, so viel sie K	1045 K sie uns
könyörgött	2643 K
könyörögtek	2643 K
köszönjük	2640 K, hogy olvasol
kötelező	24 K mezőket
kövessen	2525 K minket	2640 K minket
követelte	2643 K
követelték	2643 K
közgazdász	2552 K
közlése	2575 nélküli K tilos
közreműködésével	2638 K készült
közéjük	54 állj be K	54 álljon be K
közölte	2643 K
kúpte	4541 si K
küldd	52 K el
küldjük	60 K neked
küldünk	60 K neked
kündigte	1048 K an
künstlichen	913 K stimme vorgelesen	913 K stimme vertont
künstlicher	973 mithilfe von K
küpsised	1763 K
küpsistega	1763 K	1782 K
küsis	1813 K
kč	568 za # K	568 od # K	650 od # K
kļūsti	3357 K par
křičel	651 K
křičela	651 K
křičeli	651 K
kể	5276 K
""", 'l': """
labākie	3326 K raksti tavā
lamentó	1744 K
lançait	2279 K
lasītu	3296 lai K tālāk
lasītāji	3358 mūsu K
lasītājiem	3358 mūsu K
lejupielādē	3357 K
lelkisegély	106 K
leverandør	3615 ekstern K
leverantör	4697 extern K
leído	1652 has K tus #
leírásokat	105 K tartalmaz
licencí	50 K cc	50 cc-K
licença	50 K cc
licența	50 K cc
lietotnē	3316 K
linkistä	1990 lisää tästä K
lisenssillä	50 K
lisäsi	2065 K
llicència	50 K cc
lucrează	4078 K în presă
lunedì	20 ogni K
lună	4176 pe K
luận	8 để bình K	88 phần bình K	105 từ chối bình K	5165 đăng nhập để bình K	5208 bình K của bạn sẽ	5273 đăng nhập để bình K
lájkolj	2525 K minket
lákal	651 K
läget	4706 koll på K
lähdet	1930 ennen kuin K
lähetä	52 K se
lähetämme	60 K sinulle
lämna	80 K din mejl	80 K din e-post
läsa	4709 du kan K mer	4709 kan du K mer	4709 K mer om	4786 #% kvar att K	4786 # % kvar att K	4790 fri att K
läsare	39 våra K	4707 våra K	4790 våra K
läsarna	21 tack vare K
läser	4789 tack för att du K
läsning	2 min K
läsningstid	2 K
lästid	2 K
låst	738 K for	3645 K for	4726 K för
læser	799 tak fordi du K
læserbrev	46 K	711 skrive et K	711 send dit K
læsere	39 vores K	800 vores K
læseres	722 vores K støtte
læserne	21 takket være K
læsetid	2 K
læsning	2 min K
límite	1558 K de notas
límites	1552 sigue leyendo sin K
lòng	5192 vui K gửi về	5273 vui K gửi về
löd	4792 K
lød	802 K	3708 K
lūdza	3360 K
lập	5212 ủng hộ báo chí độc K	5274 báo chí độc K
""", 'm': """
magyarázta	2643 K
mailovú	4473 e-K adresu
mainoslinkkejä	40 K	77 K	1991 K
manhãs	20 todas as K
markedsføringscookies	682 K
marqués	63 champs K d'une étoile
masintõlke	1765 K abil
materiał	11 ten K
matéria	23 ler esta K	3873 esta K é só	3960 para ler esta K	4039 #% desta K	4039 # % desta K	4039 #% da K	4039 # % da K	4045 esta K
matérias	3927 limite de K	4038 K
matí	498 rep cada K
mawiał	3860 K
mawiała	3860 K
mañana	20 cada K
mañanas	20 todas las K
medmänniska	106 jourhavande K
megbírságolta	2643 K
megbízásából	2638 K készült
megjelenését	2638 K támogatta	2638 K támogatja
megjelenítése	2601 tartalmainak K	2601 tartalmak mindig K
megszakítása	24 válasz K
megváltoztat	105 nevek K
megváltoztattuk	105 nevét K
meidän	2062 tue K
meitä	1988 tukea K	1988 tue K	2062 tue K	2062 auta K
mencióname	65 K
menționat	4177 a K
mesačne	4543 K
mesečno	4439 K	4639 K
mesélte	2643 K
mieltä	46 eri K?	46 samaa K?
miesiąc	3859 za K
miesięcznie	3859 K
minkä	93 anna K voit
mistä	106 K apua
miễn	17 bài K phí	5215 hết số bài K phí	5275 dùng thử K phí
mjesečno	4439 K
moderálási	2537 K elveink
modifié	105 article a été K	105 prénom a été K	105 nom a été K
modifiés	105 prénoms ont été K	105 noms ont été K
modération	86 jouez avec K	2174 charte de K	2174 K par la rédaction
mokė	3293 K
mondták	2643 K
mostrarà	63 adreça no es K
mostrará	63 correo no se K	1552 este mensaje se K en
możesz	93 wpłać, ile K
možete	93 dajte koliko K
multó	1744 K
mulțumim	4174 K că ne citești
munkatársa	2554 K	2625 K
munkatársunknak	42 K
munkánk	2641 K
munkánkat	2516 támogasd K	2516 támogassa K	2561 K	2640 támogasd K	2640 támogassa K	2641 K
myönsi	2065 K
másodközlés	2543 K	2566 K
másodközlése	2566 K
märkis	1813 K
määräsi	2065 K
mån	4708 kr/K	4791 kr/K
månad	4651 testa en K	4708 en K för	4789 testa en K	4791 per K	4791 varje K
månaden	4708 första K	4791 i K	4791 första K
månader	4708 K för #	4789 testa # K
månadsgivare	4789 bli K
måned	659 prøv en K	723 i # K	799 prøv en K	801 pr. K	3627 en K for	3705 prøv en K	3707 per K
måneden	801 om K	3707 i K
måneder	723 i # K	3627 K for #
média	2277 notre K
mês	4045 até o fim do K	4046 por K	4046 ao K
mình	57 mời K ly cà phê	65 tag K
míní	651 K
mówi	3860 K
mówili	3860 K
mówił	3860 K
mówiła	3860 K
môžete	4467 článok si K
müşterimiz	4937 K
mācīja	3360 K
mākslīgais	3313 K intelekts
mēnesis	3359 pirmais K
mēnesī	3359 K
mėgstamiausią	3238 K
mėnesį	3292 per K
měsíc	568 první K	650 za K	650 první K
měsíčně	650 K
můžeme	506 díky vám K
můžete	559 článek si K
mạnh	5276 nhấn K
""", 'n': """
nabádal	651 K
nabádala	651 K
naléhal	651 K
namawiał	3860 K
namawiała	3860 K
napisał	3860 K
napisała	3860 K
napiš	41 K nám	70 K nám
napište	41 K nám	550 K nám	585 K na	648 K nám
napísal	4544 K
napíšte	41 K nám	4457 K nám	4457 K, prosím	4492 K na	4541 K nám
naročilo	4575 hvala za K
naročite	83 K se	4549 K se na naše	4637 K se
naročnik	53 kot K	4548 že K
naročnike	4556 samo za K	4556 le za K
naročniki	53 K lahko	4588 lahko berejo le K	4588 berejo samo K	4641 K
naročnikom	4548 dostopen le K	4548 na voljo K	4548 na voljo samo K	4548 na voljo le K	4588 dostopna le K	4588 dostopna samo K	4588 dostopen le K	4588 dostopen samo K
naročnina	4576 K	4641 K
naročnino	4576 z K	4598 z K
narzędzi	3783 przy wsparciu K ai
nastavení	527 kvůli K cookies	527 K cookies	527 K souhlasu	527 vašeho K cookies	527 K soukromí
naujienlaiškio	3250 K
naujienlaiškis	3291 mūsų K	3294 K
naujienlaiškį	3230 mūsų K	3250 K	3290 užsisakykite K	3291 mūsų K
navođenja	4376 bez K izvora
navođenje	4376 uz K izvora
nawoływał	3860 K
načtením	528 K videa	528 K obsahu
našeho	556 do K týmu	556 K e-shopu
našem	4365 K timu
našich	584 K zpráv	4491 K správ
neatkarīgu	3357 atbalsti K
nekünk	41 írj K	41 írjon K	41 írja meg K	41 írd meg K	70 írj K	70 írjon K	70 írja meg K	70 írd meg K	70 meséld el K	2640 segíts K	2640 írjon K	2640 írj K	2640 jelezd K	2641 K adód
nemokamą	3254 K paskyrą
neobmedzený	4444 K prístup
neodpovídá	33 K za
neodpověděl	105 K
neodpověděla	105 K
neodpověděli	105 K
neomezený	546 K přístup
neomezeně	510 K číst
nepieciešama	0 K palīdzība
nepiekrītat	46 K
nepriklausomą	3252 paremkite K žurnalistiką	3290 paremkite K	3291 K žurnalistiką
nesouhlasíte	46 K?
nesúhlasíte	46 K?
newsissä	1969 google K
nezodpovedá	33 K za
nezodpovídá	33 K za
nezávislou	648 podpořte K
nezávislá	649 K média
nezávislé	4542 K médiá
nezávislú	4541 podporte K
nghiêm	5187 K cấm sao chép
nghiên	5194 là nhà K cứu
ngoài	5198 nội dung bên K
nguồn	5190 K ưu tiên	5190 K tin ưu tiên	5258 K ưu tiên
người	53 K đăng ký có thể
nhiệm	5208 chịu trách K về nội dung bình luận
nhân	5199 trí tuệ K tạo
nhấn	5273 K vào đây
nhận	5168 đăng ký K bản tin	5168 đăng ký K tin	5273 đăng ký K bản tin	5273 đăng ký K tin
nhập	27 đăng K	5165 vui lòng đăng K	5165 đăng K để đọc	5165 đăng K để xem	5165 đăng K để lưu	5165 hãy đăng K để	5273 đăng K để đọc	5273 đăng K để xem
nhật	105 bài viết đã được cập K	105 bài báo đã được cập K
niedostępny	3763 materiał wideo jest K
niezależne	3857 wesprzyj K	3857 wspieraj K	3858 K media
niezależność	3858 K
niezależną	3858 jesteśmy K
noastră	4175 munca K
nolēma	3360 K
norāda	3360 K
nosūtīsim	60 jums K
notificações	16 as K	3886 ative as K	3886 ativar K	3886 receba K
notificările	16 K	4062 activează K
notifikácie	4470 K
notícia	4045 esta K
notícias	3878 receba as K	3878 receba K	3889 siga as últimas K	4038 K
novinařina	649 naše K
novinařinu	649 nezávislou K
novinár	4458 je K	4458 , K
novinári	4542 naši K
novinárka	4458 je K	4458 , K
novinárkou	4458 je K
novinárom	4458 je K
novinář	551 je K	551 , K
novinářem	551 je K	630 je K
novináři	649 naši K
novinářka	551 je K	551 , K
novinářkou	551 je K	630 je K
novičke	4549 na e-K
novičnik	4557 K	4557 e-K	4638 naš e-K	4641 K
novičnika	4557 K
numéros	106 K d'écoute
nuotraukų	43 K ir vaizdo
nusprendė	3293 K
násilí	0 domácí K
nášho	4464 do K tímu
nächste	24 in diesem browser für die K	1045 sind sie der K
näyttämällä	1953 K sisällön
nélkül	73 reklám K	74 spam K
nói	5276 K
nõus	46 ei ole K?
năm	5275 mỗi K
""", 'o': """
obaveštenja	16 K
obchodě	556 našem K
obegränsad	4654 K tillgång
obećala	4440 K
obećao	4440 K
obiecał	3860 K
obiecywał	3860 K
obligāta	3306 atsauce K
oblíbené	548 K zdroje
oblíbených	548 K zdrojů
oblíbenými	548 K zdroji
obrigatórios	24 campos K são marcados com	3902 campos K são marcados com	3907 campos K marcados	3907 campos K são marcados com
obveščanje	4575 na naše K
obľúbené	4455 K zdroje
obľúbených	4455 K zdrojov
obľúbenými	4455 K zdrojmi
också	54 var med du K
odběru	81 k K
odebírat	583 chcete K
odebírejte	515 K náš	589 K	648 K
odemkněte	510 K si
odhlásit	516 K se můžete kdykoli
odoberať	4490 chcete K
odpoveď	24 zrušiť K
odpovídal	651 K
odpověděl	651 K
odpověděla	651 K
odpověď	24 zrušit K
odpowiadał	3860 K
odpowiedzialności	33 nie ponosi K
odpowiedział	105 nie K	3860 K
odpowiedziała	105 nie K	3860 K
odpowiedziało	105 nie K
odražavaju	4370 komentari K	4370 komentari ne K
odídete	4453 kým K
ofereça	3873 K este artigo
ograniczeń	3716 czytaj bez K	3716 czytaj więcej bez K
også	54 bli med du K
ogłosił	3860 K
ogłosiła	3860 K
oikaisupyynnöt	1982 K
oikaisupyyntö	1982 K
olvashatják	2582 csak előfizetők K
olvasási	2 K idő
olvasóiból	2561 K él
olvasóink	39 K	2641 K
olvasóknak	21 az K
opinião	33 K do	33 K deste
opinión	33 K de	1741 danos tu K
ordenó	1744 K
ordonné	2279 a K
ortakliği	4919 iş K linkleri	4921 satiş K bağlanti	4921 satiş K linkleri
orzekł	3860 K
osobních	544 ochrany K údajů	544 ochraně K údajů
osobných	4460 K údajov
ostrzegał	3860 K
ostrzegała	3860 K
ostrzegł	3860 K
otrzymywać	3791 chcesz K
označ	65 K mě	65 K ma
označite	65 K me	65 K nas
označte	65 K mě	65 K ma	65 K nás
oznámení	16 K	611 chcete dostávat K	611 chcete zasílat K	611 chceš dostávat K
oznámil	651 K	4544 K
oznámila	651 K	4544 K
ozvěte	41 K se nám	70 K se nám	550 K se nám	648 K se nám
""", 'p': """
padėkite	3290 K mums
pageidaujamą	3238 K šaltinį
paklausė	3293 K
palīdzi	3320 ziedo un K	3357 K mums
palīdzība	0 vajadzīga K
palīdzību	106 kur meklēt K	3313 mākslīgā intelekta K	3328 mākslīgā intelekta K
parašykite	41 K mums	70 K mums	3290 K mums
parsisiųskite	3290 K
participación	1594 normas de K
partnerské	77 K odkazy	571 K odkazy	4478 K odkazy
partneři	530 my a naši K
pastā	3318 e-K
pastāstiet	41 K mums	70 K mums
patronką	3781 zostań naszą K
patrões	3990 sem K	4045 sem K
paylaşilan	4987 tarafindan K bir gönderi	4987 tarafindan K gönderi
paylaşin	28 K	52 K	4926 K
paylaştiği	4987 K bir gönderi	4987 'in K bir gönderi
paziņoja	3360 K
paziņojumus	3317 K
państwa	3761 czeka na K
pašte	3250 jūsų el. K
pažadėjo	3293 K
periódico	1742 este K	1742 nuestro K
permanència	500 sense K
persiųskite	52 K
personvernerklæring	3590 K
phê	57 mời tôi một ly cà K	5212 mời bạn một ly cà K
phóng	5192 liên hệ K viên	5194 là K viên	5194 K viên ban	5197 là K viên báo	5197 là K viên của	5273 hãy liên hệ K viên
phút	2 K đọc
phản	105 chưa K hồi
pidió	1744 K
pidätetään	1965 kaikki oikeudet K
pidätämme	32 K oikeuden
pisał	3860 K
pisała	3860 K
pišite	41 K nam	41 K našoj	41 K nam na	70 K nam	70 K našoj	70 K nam na	4358 K nam	4390 K nam na	4390 K na	4437 K nam	4562 K nam	4562 K na	4592 K nam na	4592 K na	4637 K nam
piškotke	4565 K	4593 K
piškotki	4565 K
piškotkov	4565 K	4593 K
pište	585 K na	585 K nám na
plakáton	2643 állt a K
plânge	4177 se K
pochází	553 obsah K
podcastów	3767 K
podcastů	558 K
podcaście	37 naszym K
podeľte	70 K sa s nami
podeślij	52 K
podkreśla	3860 K
podporovatelé	649 naši K
podporují	649 nás K
podpoře	506 díky vaší K můžeme	649 díky K
podpořte	573 K	648 K nás	648 K naši	648 K naše	648 K mě
podrška	4437 vaša K
podrške	4377 bez vaše K	4438 vaše K
podršku	4437 vašu K
podržite	4377 K	4437 K nas	4437 K naš
podělte	70 K se s námi	70 K se o
podľa	4544 K
poinformował	3860 K
poinformowała	3860 K
pokračovanie	4444 pre K v čítaní
pokračování	510 K je dostupné	571 K článku níže
pokračuje	571 článek K	571 text K	4478 článok K	4478 text K
pokračujte	510 K ve čtení s
politoložka	540 je K
politológus	2552 K
política	432 K de galetes	1588 K de cookies	3900 K de cookies	3929 cobre K
pomocí	575 K ai
pomocą	3783 z K ai
pomoć	4437 vašu K
pomoč	106 kam po K
pomóż	3857 K nam
pomôžte	4541 K nám
poprosił	3860 K
poprosiła	3860 K
poprosiło	3860 K
poručila	4440 K
poručio	4440 K
poslední	582 K článek zdarma	582 K článek, který můžete
posledný	4489 K článok zadarmo
poslušajte	4591 K nas
postafiókjába	2520 K
postafiókjában	2545 minden reggel a K	2545 minden este a K	2545 minden nap a K	2545 minden héten a K
postafiókodban	2545 minden reggel a K
postaládádba	82 a K	2547 a K
postaládádban	2545 minden reggel a K	2545 minden héten a K
postaládájában	2545 minden reggel a K	2547 ön K
postižen	1 pokud jste K
posílat	566 nechte si K
posílejte	550 K nám
posíláme	60 vám K	60 K vám
potražiti	106 gde K pomoć	106 gdje K pomoć
potřebujeme	648 K vaši pomoc	648 K vaši podporu
potřebujete	0 K pomoc
používame	4460 K cookies
používá	530 tento web K
používáme	530 K cookies
povestește	70 K-ne
povestiți	70 K-ne
powiedział	3860 K
powiedziała	3860 K
powtarzał	3860 K
powtarzała	3860 K
poznámka	105 K redakce
pozostało	3716 K # %	3716 K #%
pozvěte	57 K mě na kávu	57 K mě na kafe
počasti	57 K me kavom
pořadatelé	651 zvou K
pošaljite	52 K ga	4358 K nam	4358 K na	4437 K nam
pošiljamo	60 K vam	60 vam K
pošleme	60 vám K	60 K vám	60 ti K
pošlete	52 K ho	52 K jej	550 K nám	648 K nám
pošli	52 K ho
pošlite	52 K ho	4457 K nám	4541 K nám
pošljemo	60 vam K
pošljite	52 K ga	4562 K nam	4562 K jo nam	4562 K na	4637 K nam
požádal	651 K
požádala	651 K
pracę	3858 naszą K
pranešimus	3249 K
praneškite	41 K mums	70 K mums
pranešė	3293 K
prašė	3293 K
preberať	48 K
precizējums	105 K:
predchádzajúceho	4493 bez K súhlasu
predchádzajúcej	105 K verzii článku
predplatiteľ	53 ako K	4444 už ste K	4444 ste K
predplatiteľom	83 staňte sa K	4452 K	4541 staňte sa K
predplatiteľov	4452 pre K
predplatné	4444 už máte K	4475 K	4541 kúpte K	4541 kúpte si K	4545 K
predplatného	4475 K
predplatným	4475 K	4496 s K
predplaťte	83 K si
preferată	4076 sursă K pe google	4076 sursă K în google
preferované	548 K zdroje	4455 K zdroje
preferovaný	548 K zdroj	4455 K zdroj
preferovaných	548 K zdrojů	4455 K zdrojov
preferovaným	548 K zdrojem	4455 K zdrojom
pregledač	12 vaš K
prehliadač	12 váš K
première	105 K version de cet
prenumeratorów	3716 tylko dla K	3789 tylko dla K
prenumeratą	3775 z K
prenumeratę	83 kup K	3716 masz już K	3775 zamów K	3775 kup K	3775 wykup K	3801 kup K
preporučila	4440 K
preporučio	4440 K
pretlačiť	48 K
prevziať	48 K
prečítate	4444 celý článok si K
pridruži	54 K im se
pridružite	54 K im se	54 K se	54 K se jim	4437 K se našoj	4437 K im se	4637 K se nam
pridržana	4350 sva prava K
pridržane	4555 vse pravice K
pridržava	32 K pravo
pridržavamo	32 K pravo
pridūrė	3293 K
prihlásenie	4445 ďakujeme za K	4473 ďakujeme za K
prihlásení	4475 po K
prihlásením	4473 K súhlasíte
prihláste	27 K	4444 K sa a čítajte	4541 K sa na odber
prihvaćate	4372 prijavom K
pripažino	3293 K
programėlėje	3248 K
programėlę	3248 K
prohlásil	651 K
prohlásila	651 K
prohlížeč	12 váš K
pronađite	4388 K nas
proposé	2170 conçu et K par
prosił	3860 K
prosiła	3860 K
pročitali	4342 da biste K
pročitate	4340 da K cijeli	4340 da K ceo
prośbę	3710 mamy do ciebie K	3710 mamy małą K
prošnjo	4559 imamo majhno K	4559 majhno K
prywatności	3738 ustawienia K	3738 ustawień K	3742 polityka K	3742 polityce K
przeczytać	3716 aby K cały	3716 aby K ten artykuł
przeczytałaś	3770 dziękujemy, że K
przeczytałeś	3770 dziękujemy, że K
przedrukować	48 K
przedrukowywać	48 K
przeglądarka	12 twoja K
przekaż	3713 K nam #%	3857 K nam	3857 K #
przekonywał	3860 K
przekonywała	3860 K
przesyłajcie	3761 K
przesyłamy	60 K ci
prześlemy	60 K ci	60 K wam
prześlij	52 K go	52 K ten	3745 K zdjęcie	3745 K zdjęcia	3761 K nam	3761 K je do nas	3857 K nam
przeżywasz	0 K kryzys
przyznał	3860 K
przyznała	3860 K
przyłącz	54 K się
przyślij	3745 K zdjęcie	3761 K nam	3761 K je do nas	3857 K nam
práca	4542 naša K
práce	649 naší K
práci	649 naši K
prácu	4542 našu K
právnička	540 je K
právník	540 je K
précision	105 K:
précisé	2279 a K
précédente	105 version K de cet
préférée	2158 source K
préférées	2158 sources K
prévient	2279 K
príspevky	4469 K v diskusii
príspevok	4541 váš K
próxima	4045 nossa K
průzkumu	38 našeho K
psychické	0 K pomoci
ptá	651 K se
pubblicità	13 la K	73 niente K	73 senza K	73 nessuna K	2800 blocco della K	2951 senza K
publicarà	25 no es K
publicará	63 correo no se K
publicată	25 nu va fi K
publicistája	2554 K
publicité	13 la K	13 cette K	73 sans K	73 pas de K	2120 bloqueur de K	2120 bloqueurs de K	2277 sans K
publicités	2120 bloqueur de K
publicystką	3762 jest K	3839 jest K
publicystą	3762 jest K	3839 jest K
publikování	541 K nebo šíření
publiée	25 ne sera pas K	2128 votre adresse e-mail ne sera pas K
pytał	3860 K
pytała	3860 K
pytały	3860 K
pytań	3769 na kilka K
pyyntö	1930 pieni K
pyysivät	2065 K
pásale	1741 K esta
pásalo	52 K
päevakokkuvõte	1770 K
päivitetty	105 juttua K	105 juttua on K
päätoimittaja	1976 K	2046 on K
päätti	2065 K
påminde	4792 K
pénzbe	2641 K kerül
pénzéből	21 olvasók K
písemného	542 bez K souhlasu
písomného	4493 bez K súhlasu
píšte	4492 K na	4492 K nám na
pódcast	37 nuestro K	1742 nuestro K
pôvodnej	105 K verzii článku
pārpublicēt	48 K
pārpublicēšana	3299 K bez	3306 K bez
pārsūtiet	52 K
přebírat	48 K
přebírání	541 K článků
předchozí	105 K verzi článku
předchozího	542 bez K souhlasu	587 bez K souhlasu
předplatitel	53 jako K	53 K může	510 už jste K	510 jste K
předplatitele	545 pro K
předplatitelem	83 staňte se K	648 staňte se K
předplatitelé	53 K mohou	581 jen K	581 pouze K	581 najdou K	581 přečtou K	649 naši K	652 K
předplatitelům	545 K	581 pouze K	581 jen K
předplatné	510 koupit K	511 už máte K	568 K	652 K
předplatného	568 K
předplatným	510 dostupné s K	568 K	590 s K
předplaťte	83 K si	512 K si	648 K si
přehrání	553 K videa
přehráním	528 K videa
přetisk	48 K
přetisknout	48 K
převzít	48 K
přečíst	510 zbývá vám K	622 zbývá K	622 zbývá vám K
přidej	54 K se
přidejte	54 K se	584 K si nás	648 K se	648 K se k nám
přihlaste	27 K	510 K se a čtěte	515 K se k odběru	648 K se k odběru
přihlášení	566 děkujeme za K	568 po K
přihlášením	566 K k odběru	566 K souhlasíte
připojte	54 K se
připomněl	651 K
připustil	651 K
přispějte	93 K, kolik můžete	93 K, čím můžete	573 K	648 K	648 K i vy
přiznal	651 K
přiznala	651 K
přiznává	651 K
příspěvek	648 váš K
příspěvku	528 načtením K	553 zobrazení K
příspěvky	562 K v diskusi
příspěvků	506 žije z K	506 žijeme z K	506 z K čtenářů
příspěvkům	506 díky K čtenářů
původní	105 K verzi článku	105 v K verzi
""", 'q': """
quyên	5273 K góp ngay	5277 K góp
quyền	5187 giữ bản K
quảng	13 sau K cáo	13 dưới K cáo	73 không K cáo	73 không có K cáo	5241 trình chặn K cáo	5241 chặn K cáo
""", 'r': """
radził	3860 K
radziła	3860 K
radí	651 K
rakstīja	3360 K
rappelé	2279 a K
različici	105 prvotni K	105 prejšnji K
rašykite	41 K mums	70 K mums	3290 K mums
rašė	3293 K
recaptcha로	3210 K
recibirás	60 K
reclamă	13 K
reconoció	1744 K
recordó	1744 K
rectificación	105 K:
recunoaște	4177 K
redacció	42 la nostra K	46 cartes a la K	444 la K t'envia	499 la nostra K
redacción	42 nuestra K	46 cartas a la K	105 nota de la K	1648 la K te envía	1692 se incorporó a la K	1742 nuestra K
redacţia	42 K noastră
redacția	42 K noastră	4109 K îți trimite	4175 K noastră
redacției	42 K noastre	105 nota K
redakcją	42 naszą K
redakcję	3857 wesprzyj K
redaktorką	3762 jest K	3839 jest K
redaktorė	3242 K
redaktör	4695 är K för	4695 är K på	4695 är politisk K	4769 är K på
redaktør	710 er K på	710 er K for	710 er politisk K	780 er K på	780 er K i	3613 er politisk K	3613 er K i	3613 er K for	3686 er K i
redação	41 escreva para a K	42 nossa K	70 escreva para a K	3955 a K envia	4000 entrou para a K	4045 nossa K
redistribuída	3926 reescrita ou K
redistribuído	3926 reescrito ou K
reenvíalo	52 K
refusé	2122 K le dépôt
registrácii	4475 po K
registráciou	4473 K súhlasíte
registráciu	4473 ďakujeme za K
regisztrálj	2640 K ingyenesen	2640 K, hogy
regisztráljon	2640 K ingyenesen	2640 K, hogy
regisztrálnia	2582 K kell
regístrate	1552 K gratis	1556 K para
reinhören	909 jetzt K:
rejestrując	3772 K się
reklamlänkar	77 K	4710 K	4742 K
reklamą	13 K
reklám	73 nincs K	4542 bez K
reklámblokkoló	2611 K
reklámblokkolót	2611 K
reklámok	2641 K nélkül
reportaż	3858 ten K
reporterką	3762 jest K	3839 jest K
reportér	551 , K	630 , K	4458 , K
reportérem	551 je K	630 je K
reportérka	551 , K	630 , K	4458 , K
reportérkou	551 je K	630 je K	4458 je K
reportérom	4458 je K
reportérovi	42 našemu K	42 nášmu K
reportérům	42 našim K
reproducció	452 K sense permís
reproducción	1609 prohibida su K	1609 prohibida la K
reprodução	3923 proibida a K	3923 K proibida	3963 K permitida desde	3963 K é permitida desde
reprodúcelo	48 K
republié	48 K	2144 K avec	2189 cet article est K
repórter	42 nosso K	3929 é K
repórteres	42 nossos K
respondió	105 no K a
responsabilità	33 K di
responsável	86 jogue de forma K
reveló	1744 K
rezervăm	32 ne K dreptul
riêng	5177 chính sách quyền K tư	5215 dành K cho thuê bao	5223 quan điểm K của tác giả
rovatvezető	2625 K
rovatvezetője	2554 K	2625 K
ročne	4543 K
ročně	650 K
rät	1048 K
rätta	4701 K fel
rättar	4701 vi K fel
rättelse	105 K
räumte	1048 K ein	1048 K der	1048 K die
rääkis	1813 K
råber	802 K
råbte	802 K
rådde	4792 K
rådede	802 K
réagir	2131 pour K
réagissez	2276 K à
réalisation	2170 n'a pas participé à la K
rédacteur	2148 est K
rédaction	41 appelez la K	41 contactez la K	41 écrivez à la K	41 joignez la K	70 appelez la K	70 contactez la K	70 écrivez à la K	70 joignez la K	105 note de la K	2148 a rejoint la K	2170 n'a pas participé à sa K	2179 la K vous	2183 pour soutenir la K	2276 soutenez la K	2276 alertez la K	2277 notre K
rédactrice	2148 est K
régulièrement	2148 collabore K
répondu	105 n'a pas K à	105 n'ont pas K à
réponse	24 annuler la K
répétait	2279 K
réserve	32 se K le droit
réservons	32 nous K le droit	32 K le droit
réservé	2082 cet article est K	2082 ce contenu est K	2082 article K
réservée	2082 K à nos abonnés	2082 la suite est K	2085 K aux abonnés
réservés	2085 K aux abonnés	2144 tous droits K
résiliable	2278 K à tout moment
részesített	2548 előnyben K forrásként
röst	4698 ai-K	4734 ai-K
răspuns	105 nu a K	105 nu au K	4177 a K	4177 au K
răspunsul	24 anulează K
rằng	5276 viết K	5276 cho K
""", 's': """
sacīja	3360 K
sadržaj	11 ovaj K	4361 vanjski K	4361 spoljni K
sadržaja	11 ovog K	4361 vanjskog K	4361 prikaz ovog K	4361 prikaz K
sakė	3293 K
samfunnsøkonom	3604 er K
samobójcze	106 myśli K
samobójstwie	106 myślisz o K
samobójstwo	0 K
samovražde	0 K	106 uvažujete o K
samovražedné	106 K myšlienky
sanctionné	2279 a K
sandučić	82 u vaš K	4343 u vaš K
sandučiću	4343 u vašem K	4372 vašem K
sbírka	652 K
schließ	54 . K dich
schließen	54 . K sie sich	814 K sie ein abo	1045 K sie ein abo
schránke	4445 vašej K
schránky	82 do vaší K	82 do vašej K	515 do vaší K	4445 do vašej K
scrieţi	41 K-ne	70 K-ne
scrieți	41 K-ne	70 K-ne
sdílejte	28 K	52 K ho
sebevraždě	0 K	106 uvažujete o K
sebevražedné	106 K myšlenky
segítsen	2640 K, hogy
segítségedre	2640 szükségünk van a K
segítséget	106 hol kérhet K
segítségre	0 K van szüksége	0 K szorul
según	1744 K
selbsttötung	106 K
sensível	105 pode ser K
sentenció	1744 K
sería	1649 sin ti no K
sesión	27 inicia K	27 inicie K	1552 inicia K para
sessió	27 inicia K
sessão	27 inicie K	4044 inicie K
señaló	1744 K
sfătuia	4177 K
sfătuiește	4177 K
sfătuit	4177 a K
sisällön	11 K	1978 ulkoisen K
sisältö	1935 tämä K on vain
sisältöä	1978 ulkoista K
siunčiame	60 jums K
sjefredaktør	3613 er K
självmord	0 K
självmordslinjen	106 K
självmordstankar	106 K
sjöng	4792 K
skarży	3860 K
skarżył	3860 K się
skrzynkę	82 na twoją K	3720 na twoją K	3720 na swoją K	3772 K mailową
slažete	46 K se	46 ne K se
slobodné	4541 podporte K
slobodnú	4541 podporte K
slušajte	4388 K nas
slíbil	651 K
slíbila	651 K
socioložka	540 je K
sollicité	105 K par
sollicitée	105 K par
sondę	3769 naszą K
sonuçlarinda	4892 google arama K
sorumluluğu	33 K
souborů	543 K cookie
souhlasíte	46 K?	566 e-mailu K	566 odesláním K	566 registrací K
soạn	41 nhắn cho tòa K	41 nhắn tòa K	41 gửi về tòa K	41 gửi cho tòa K	70 nhắn cho tòa K	70 nhắn tòa K	70 gửi về tòa K	70 gửi cho tòa K	5192 về hộp thư của tòa K	5212 hãy ủng hộ tòa K	5223 bằng văn bản của tòa K	5273 hãy gửi về tòa K	5273 hãy liên hệ tòa K	5273 hãy báo cho tòa K	5274 tòa K
spandér	57 K en kaffe
spolupráci	571 ve K s partnerem	4478 v K s partnerom
sponsorisés	77 liens K
sporočite	41 K nam	70 K nam	4562 K nam
sportkrönikör	4695 är K
sportsredaktør	710 er K
spracovaním	4473 K osobných údajov
sprijiniți	4174 K
sprijină	4174 K-ne
správach	4456 google K
správy	4456 google K
spuneți	41 K-ne	70 K-ne	4175 K-mi mai jos
stellenbörse	908 in unserer K
stjärna	63 fält med K
straipsnį	3261 šį K	3291 visą K
stronę	3792 naszą K
stwierdził	3860 K
stwierdziła	3860 K
stáhněte	648 K si naši	648 K si náš
stálo	651 K na	651 K ve	651 K v
står	33 K för	802 K der på	3708 K det på	3708 K det i	4792 K det på
stöd	4646 med ditt K	4789 K oss	4789 K vår	4789 ditt K
stödja	4707 K oss med
stödlinjen	86 K
stödmedlem	4789 bli K
stödprenumerant	4789 bli K
stötta	4707 K oss med	4789 K oss	4789 K vår	4789 K vårt
støt	722 K os	799 K os	799 K med
støtt	3705 K oss	3705 K vår
støtte	656 med din K	656 vi har brug for din K	722 K os med	722 din K gør	799 din K	799 bliv K	3560 med din K	3626 K oss med	3705 din K
støtteabonnent	3705 bli K
støttemedlem	83 bli K	799 bliv K	3705 bli K
stāstīja	3360 K
stăpâni	4139 fără K
stěžuje	651 K
subscripció	502 K
subskrybentów	3716 tylko dla K	3716 dostępna dla K	3716 dostępne dla K	3789 tylko dla K
subskrypcją	3775 z K	3797 z K
subskrypcję	3716 kup K	3716 masz już K	3772 dziękujemy za K	3775 wykup K	3857 kup K
suosikkilähteeksesi	1969 K
suosikkilähteeksi	1969 K
superarán	1739 no K
sursă	4108 link activ către K
suscripción	1552 ya tengo una K	1741 cambia tu K	1745 K
suscríbase	83 K	1741 K
suscríbete	83 K	1552 K para	1552 K por	1552 K en	1562 K al boletín	1741 K
susțin	4100 care ne K lunar	4175 ne K lunar
susține	4174 K-ne	4174 K presa	4177 K că
susținerea	4174 K ta
susțineți	4174 K-ne
svarīgākie	3329 nedēļas K
svarīgākās	3329 nedēļas K
svært	0 har det K
svěřte	550 K se nám
szabályzatot	2537 moderálási K
szabályzatunk	2537 moderálási K
szerencsejáték	2530 túlzásba vitt K ártalmas, függőséget okozhat	2530 K ártalmas, függőséget okozhat	2530 K függőséget okozhat! #+
szerkesztője	2554 K	2625 K
szerkesztőségünk	42 K	2641 K
szerkesztőségünket	42 K
szerkesztőségünknek	42 K	2641 K
szerzője	2554 külső K
szociológus	2552 K
szólított	2643 K fel
szükség	2515 önre is K van	2515 önökre is K van	2515 rád is K van
szükségünk	2515 rád is K van	2515 önre is K van
sábado	20 cada K
sáng	20 mỗi K
säger	4708 tills du K upp	4792 K
sähköpostiin	1942 suoraan K
sähköpostiisi	82 K	1943 K
sähköpostillasi	2003 K
sähköpostiosoitettasi	24 K ei julkaista	63 K ei näytetä	63 K ei julkaista
sähköpostiosoitteesi	80 jätä K	80 anna K	80 kirjoita K	1943 K
sélection	2179 K d'articles
sélections	2082 ajouter l'article à vos K
síganos	1578 K en
síguenos	1578 K en	1741 K
sócio	83 seja K
sõltumatut	1810 toeta K
sõnul	1813 K
sök	4724 K nu
sökresultat	4691 K på google
sökt	105 vi har K	105 har K
söyledi	5008 K
söylediler	5008 K
söylüyor	5008 K
søg	736 K nu
søgeresultater	706 K på google
søgning	706 google-K
søk	3643 K nå
søkene	3609 google-K dine
søkeresultatene	3609 K dine på google
súhlasu	4493 bez K
súhlasíte	46 K?	4473 odoslaním K
súmate	54 K	1741 K al
süresi	2 okuma K
sürümünde	105 önceki K
sütibeállításai	2600 K miatt
sütibeállítások	2600 K miatt	2600 K
sütik	2555 K
sütiket	2555 K
săptămână	20 o dată pe K	4176 pe K
sīkdatnēm	3311 K	3329 K
sống	5212 nuôi K tờ báo	5212 bạn đọc nuôi K
""", 't': """
találatok	2548 google-K
tanácsolja	2643 K
tanácsolják	2643 K
tanácsolta	2643 K
tanácsolták	2643 K
tanította	2643 K
taşiyin	4926 K
teigė	3293 K
tekemään	2063 K sitä
tekijänoikeus	1965 K suojaa
tekoäly	1979 tehnyt K
tekoälyavustaja	66 K
tekoälyavustajamme	66 K
tekoälyllä	1979 K
tekoälyn	1979 K avulla	1979 K tekemä
tekoälyä	1979 käyttää K
telefonā	3317 savā K
teléfonos	106 K de ayuda
tesszük	25 nem K közzé
textům	580 ke všem K
teşekkürler	5005 okuduğunuz için K
thiết	5223 không nhất K phản ánh quan điểm
thuê	53 K bao có thể	5215 dành cho K bao	5215 đã là K bao	5277 K bao
thuộc	5188 bản quyền K
thành	5167 dành cho K viên	5210 bạn đã đăng ký K công	5273 trở K thành viên
tháng	5215 đọc miễn phí trong K	5275 mỗi K	5275 hàng K	5275 K đầu
thích	5190 nguồn tin ưa K	5190 nguồn yêu K
thông	16 K báo	5173 bật K báo	5173 nhận K báo	5192 bạn có K tin	5192 bạn đọc cung cấp K tin	5223 khi phát hành lại K tin	5273 hãy gửi K tin	5273 đăng ký nhận K báo	5273 hãy bật K báo
thường	5194 phóng viên K trú tại
tilføjede	802 K
tillgång	4789 få fri K
tillåtet	4721 inte K att återge
tiếng	5208 K việt có dấu
tiếp	5165 để K tục đọc	5165 để đọc K	5165 đăng nhập để K tục	5212 K sức cho báo chí	5215 để K tục đọc	5273 đăng ký để đọc K	5273 hãy K sức	5273 đăng nhập để K tục
tjänst	4642 en liten K att be
tjänsten	4724 sök K
touché	1 si vous êtes K
tovább	52 küldd K	52 küldje K
továbbolvasáshoz	2518 a K
toàn	23 K bộ bài	5165 để đọc K bộ	5165 đọc K bộ bài	5215 để đọc K bộ bài	5273 đăng ký để đọc K bộ
transférez	2274 K-la	2274 K-le
tražila	4440 K je
tražili	4440 K su
tražio	4440 K je
tretích	4460 cookies K strán
treści	11 tej K	3775 dostęp do K
treść	11 tę K
trimiteți	52 K-l
trên	5173 theo dõi K
trước	105 bản K của bài	105 phiên bản K của bài	5208 K khi đăng
trường	24 các K bắt buộc
trợ	0 cần hỗ K	66 K lý ảo	66 K lý ai
tudósító	2625 K
tudósítója	2554 K	2625 K
turpinātu	3296 lai K lasīt
tuần	20 mỗi K	5210 bản tin hằng K của	5210 bản tin hàng K của	5275 mỗi K
tvrdí	651 K
työmme	2063 K
työtämme	1933 tue K	2062 tue K	2063 K
tájékoztató	2532 adatvédelmi K
támogass	2640 K minket
támogasson	2640 K minket
támogathat	2561 K minket
támogatása	2561 K nélkül	2561 olvasók K nélkül	2640 az ön K
támogatásod	2640 a te K
támogatásából	2515 olvasóink K	2561 olvasóink K
támogatására	2515 olvasóink K
támogatásával	2564 partnerünk K	2638 K készült
támogatónk	2561 legyen ön is K	2561 legyél te is K
tâm	0 tư vấn K lý
täglich	825 K per mail
tähtsamad	1782 nädala K
tärkeimmät	2003 K jutut
tästä	1990 lisää K
täällä	1930 kun kerran olet K
täältä	106 K saat apua	1990 lisää K
téléchargez	2067 K
témoignez	70 K
tôi	65 gắn thẻ K
töltsd	2640 K le
történész	2552 K
týden	20 každý K
týdně	650 K
týždenne	20 raz K
tłumaczy	3860 K
tłumaczył	3860 K
tłumaczyła	3860 K
třetích	553 cookies K stran
""", 'u': """
uafhængigt	800 K medie
ubegrænset	662 K adgang
ucierpiałaś	1 jeśli K
ucierpiałeś	1 jeśli K
udostępnij	28 K
ukarał	3860 K
ulaş	41 bize K
ulaşin	41 bize K	4894 bize K	4926 K
ulaşmak	4894 yazara K
unabhängig	965 K von unserer redaktion	965 von unserer redaktion K	978 damit wir K bleiben	1046 wir sind K
undersökning	38 vår K
undersøgelse	38 vores K
undersøkelse	38 vår K
università	2828 insegna all'K
unterstütze	808 K unsere arbeit	808 K uns mit	1045 K uns	1045 K unsere	1045 K mich	1045 K meine
unterstützen	808 K sie unsere arbeit	808 K sie uns mit	808 mit einer spende K	808 können sie uns K	1045 K sie uns	1045 K sie unsere	1045 sie können das K	1045 freiwillig K	1045 K sie mich	1045 K sie meine	1045 K uns
unterstützt	849 ihr browser K	1045 K uns
unterstützung	804 ihre K	804 mit ihrer K	925 ihrer K	925 deiner K	973 mit K von ki	1045 mit deiner K	1045 deine K	1045 eure K
upišite	80 K svoj e-mail
upozorněni	611 chcete být K
upozornění	520 zapněte si K	563 K	611 chcete dostávat K	611 chcete zasílat K	611 chceš dostávat K	611 chcete posílat K	611 chcete odebírat K
upphovsrätt	4687 skyddat enligt lagen om K
upphovsrättslagen	4687 skyddat enligt K
uprednostňované	4494 K zdroje
uprednostňovaný	4494 K zdroj
uprednostňovaných	4494 K zdrojov
upřednostňované	588 K zdroje
upřednostňovaný	588 K zdroj
upřednostňovaných	588 K zdrojů
upřesnění	105 K:
uredništva	4555 brez dovoljenja K	4555 brez soglasja K
uredništvo	4569 v naše K	4638 naše K
uredništvu	42 našemu K	4562 pišite K
urmărește	4061 K-ne pe	4061 K-ne și pe	4062 K știrile	4174 K-ne
urmăriți	4061 K-ne pe	4174 K-ne
ursprünglichen	105 K version	105 K fassung
ustawień	3738 K cookies	3738 K plików cookie
utilização	3900 K de cookies
utilizează	4064 K cookie
utilizăm	4064 K cookie
utánközlés	2543 K	2566 K
utánközlése	2566 K
utánközölhető	48 K
uutislähteeksesi	1969 ensisijaiseksi K
uutislähteeksi	1969 ensisijaiseksi K
uzależniać	91 hazard może K
uznał	3860 K
uznała	3860 K
uzsvēra	3360 K
uzyskać	106 gdzie K pomoc
użyciu	3783 przy K ai
użytkowników	3770 opiniami K
używamy	3741 K plików cookie
užsisakykite	3227 K prenumeratą
""", 'v': """
valorização	106 centro de K da vida
vašeho	515 do K e-mailu
vedieť	41 dajte nám K	70 dajte nám K	4457 dajte nám K
velük	54 tarts K
velünk	70 oszd meg K
venerdì	20 ogni K
verhängte	1048 K
versión	4 K en audio	105 primera K de este
verständlichkeit	105 der K gekürzt
verstärkung	908 suchen K
versão	4 K em áudio
vervielfältigung	878 K nur mit
verziójában	105 korábbi K
veröffentlicht	25 wird nicht K	48 K werden	861 deine e-mail-adresse wird nicht K	861 ihre e-mail-adresse wird nicht K
veröffentlichung	941 seit der K geändert	941 seit K geändert
već	4355 kad ste K tu	4439 K od
videá	43 fotky a K
videóidat	43 K
videóit	43 K
videóját	2535 küldje el K
videókat	43 fotókat és K	43 képeket és K
viditelný	63 e-mail nebude K
vidéo	11 cette K
vidéos	43 vos K	43 photos et K
viestiä	41 laita K	41 laita meille K	70 laita K	70 laita meille K
virheensä	1982 korjaa K
virtuálneho	66 K asistenta
virtuálny	66 K asistent
virtuální	66 K asistent
virtuālais	66 K asistents
vizibilă	63 email nu va fi K
viên	5194 là biên tập K	5197 là biên tập K của	5215 dành cho hội K
viết	5273 hãy K thư	5274 bài K này	5276 ông K	5276 bà K
você	21 sem K	4045 sem K
vollständigen	814 K artikel lesen
volontär	892 ist K
volontärin	892 ist K
voltál	45 ott K	2535 te is ott K
vpišite	80 K svoj e-naslov
vprašalnik	4572 K
vyhradené	4451 všetky práva K	4451 autorské práva sú K
vykřikl	651 K
vykřikla	651 K
vypočuť	4467 si môžete K
vysvetľuje	4544 K
vysvětlil	651 K
vysvětlila	651 K
vysvětloval	651 K
vysvětlovala	651 K
vysvětluje	651 K
vytvořila	575 K ai
vyzýval	651 K
vyzývala	651 K
vyzývali	651 K
vyzývá	651 K
vyžadované	24 K informace	24 K polia
válaszolt	105 nem K
válaszolta	2643 K
válaszolták	2643 K
változatában	105 korábbi K	105 eredeti K
vás	573 bez K by	649 bez K by	4480 bez K by	4542 bez K by
väitis	1813 K
väitti	2065 K
väittää	2065 K
välise	1763 K sisu
vända	106 hit kan du K dig
våre	3705 meld deg på K
vårt	3572 meld deg på K	3705 meld deg på K
vær	54 K med
védekezett	2643 K
véli	2643 K
víctima	1 si es K
vídeo	11 este K	43 seu K
vídeos	43 tus K	43 fotos y K	43 seus K	43 fotos e K	43 fotos i K
vďaka	4542 K vám
vēlamo	3307 K avotu
vēstkopai	3318 K
vēstulei	3318 ziņu K
vědět	41 dejte nám K	70 dejte nám K	550 dejte nám K	648 dejte nám K
všetkým	4487 k K textom
""", 'w': """
wcześniejszej	105 K wersji
webbläsare	12 din K
webinár	4464 náš K
webinář	556 náš K
według	3860 K
weißt	891 K du mehr
wezwał	3860 K
wiadomościach	3792 google K
widziałaś	3745 K coś
widziałeś	3745 K coś
wołali	3860 K
wołał	3860 K
wołała	3860 K
wpłata	3781 każda K	3857 twoja K
wpłatom	3858 dzięki K
wpłać	3857 K
wspierającym	3857 zostań K
współpracy	3778 we K z partnerem
wyjaśnia	3860 K
wypisać	3720 K się w każdej chwili
wyrażam	3721 K zgodę na
wysyłamy	60 K ci	60 K wam
wyślemy	60 K ci
wyślij	52 K go	3761 K nam	3761 K je do nas
wzywał	3860 K
wzywała	3860 K
wöchentlichen	829 K newsletter
właściciela	3858 nie mamy K
""", 'y': """
yazdiğimiz	4936 daha önce K haber
yazmişti	5008 diye K
yhteistyössä	1991 K mainostajan
yönetmenidir	4898 genel yayin K
""", 'z': """
zaakceptować	3763 K pliki cookie
zaapelował	3860 K
zaapelowała	3860 K
zachęcali	3860 K
zachęcano	3860 K
zachęcał	3860 K
zachęcała	3860 K
zadaním	4473 K e-mailu
zadržana	4350 sva prava K
zadržava	32 K pravo
zadržavamo	32 K pravo
zadáním	566 K e-mailu
zagłosuj	3786 K
zahvaljujući	21 K čitaocima	21 K čitateljima	4377 K vama	4438 K vama
zakázané	4451 šírenie je K
založte	648 K si účet
zamknutý	4444 článok je K
zamčený	510 článek je K
zapisując	3772 K się
zapowiedział	3860 K
zapowiedziała	3860 K
zapytał	3860 K
zapytała	3860 K
zastrzeżone	3756 wszelkie prawa K	3756 wszystkie prawa K
zasáhla	1 pokud vás povodeň K
zawołał	3860 K
zawołała	3860 K
zašlete	550 K nám
zašlite	4457 K nám
zaželen	4595 K vir
zaželene	4595 K vire
zaželeni	4595 K vir
zbiórka	3861 K
zbývá	510 K vám # %
zdieľajte	28 K	52 K ho
zdjęcia	43 K i filmy	43 K lub filmy	43 K i wideo	43 swoje K	3745 masz K lub
zdjęcie	43 K lub film	3745 masz ciekawe K	3745 masz K lub film	3745 wyślij K lub
zespołu	3766 do naszego K
zewnętrzna	3763 treść K
zewnętrzne	11 treści K	3741 treści K	3763 treści K
zewnętrznej	11 treści K	3763 treści K
zewnętrznych	11 treści K
zgłoś	3761 K go nam	3857 K nam
ziņas	3329 mūsu K
změněna	105 jména byla K	105 jména jsou K
změněno	105 jméno bylo K
znaleźć	106 gdzie K pomoc
znać	41 daj nam K	70 daj nam K	3793 daj nam K	3857 daj nam K
zněl	651 K
zněla	651 K
znělo	651 K
zobrazení	553 K tohoto obsahu	553 K obsahu
zobrazením	528 K obsahu	528 K videa
zobrazený	63 e-mail nebude K
zostań	3857 K z nami
zpracováním	516 souhlasím se K	531 K osobních údajů
zprávy	549 google K
zprávách	549 google K
zpívali	651 K
zugänglich	926 frei K
zunächst	878 dieser artikel erschien K
zurück	957 geben sie uns etwas K
zverejnená	25 nebude K
zveřejněna	25 nebude K
získavajte	4495 K
získávejte	589 K
zł	3775 za # K	3775 od # K	3859 od # K
złote	3859 # K
złotych	3859 # K
złotówka	3781 każda K	3858 każda K
złotówkę	3859 za K
""", 'á': """
állt	2643 ez K
állítja	2643 K
átvehető	48 K
""", 'ä': """
ägare	4707 inga rika K
ähnliches	891 K erlebt
ändå	4642 nu när du K är här
äpp	1768 K
äppi	1768 K
äußern	105 wollte sich nicht K
""", 'å': """
åndsverkloven	3605 beskyttet av K
året	801 om K
återges	4687 får inte K
återpublicera	48 K
återpubliceras	48 K
""", 'ç': """
çalişmak	4902 bizimle K
çalişmalarimiz	5006 K
çağrisinda	5008 K bulundu
çerezler	4875 K kullan
çerezlere	4900 K
çerezleri	4875 K kullan	4900 K	4937 K kabul
çözün	4926 K
""", 'é': """
échanos	1741 K una mano	1741 K un cable
écris	41 K-nous	70 K-nous
écrit	2148 K pour	2279 a K
écrivain	2148 est K
écrivez	41 K-nous	41 K à notre	70 K-nous	70 K à notre	2276 K-nous
éditorialiste	2226 est K
électronique	2093 dans votre boîte aux lettres K
énekelték	2643 K
équipe	2277 notre K
értesítéseket	16 K	2560 K	2608 szeretne K
értesítést	2608 szeretne K	2608 szeretnél K	2608 kér K	2608 kérsz K	2608 kérek K
értesüljön	2560 K elsőként
értesülni	2608 szeretne K a	2608 szeretnél K a	2608 szeretne azonnal K
étoile	63 champs avec une K
évente	2642 K
""", 'í': """
ígérte	2643 K
ígérték	2643 K
írta	2643 K
író	2552 K
""", 'î': """
îmbia	4177 K
îndemna	4177 K
îndemnat	4177 a K
îndemnau	4177 K
întrebat	4177 a K
întrebau	4177 K
""", 'õ': """
õpetas	1813 K
""", 'ö': """
öffnen	831 app K
önemli	4937 günün en K
önerdi	5008 K
öngyilkosság	0 K
önskad	4691 K källa
önökkel	2515 csak K
""", 'ø': """
økonom	701 er K
""", 'ú': """
újraközlése	2566 K
újraközölhető	48 K
újraközölni	48 K
újságírás	2641 független K	2641 a jó K
újságírásunk	2641 K
újságíró	2552 K	2625 K
újságíróink	2641 K
újságíróinkkal	2584 K
újságíróinknak	42 K
újságírója	2554 K	2625 K
újságíróként	2625 K
última	1578 siga la K hora	1578 sigue la K hora
únete	54 K
""", 'ü': """
übernommen	48 K werden	879 K von	966 von der agentur K	966 deutschen presse-agentur K
übersicht	885 K	950 diese K wurde
ücretsiz	17 K haber	17 K makale	4924 K üye olun
ügyfelünk	2584 K
ühendust	41 võta meiega K	70 võta meiega K	1810 võta K
ünü	5003 #'K
ütles	1813 K
ütlesid	1813 K
üyeliği	4915 bülten K
üzente	2643 K
üzenték	2643 K
üçüncü	4900 K taraf
""", 'č': """
častite	57 K me kavom
čitajte	4388 K nas
čitalaca	46 pisma K	4377 uz podršku K	4395 K	4438 uz podršku K
čitanja	2 vreme K	2 vrijeme K
čitanje	2 K
čitaoci	39 naši K	4395 K	4438 naši K
čitatelia	4497 K	4542 naši K
čitatelja	46 pisma K	4377 uz podršku K	4395 K	4438 naših K	4438 uz podršku K
čitatelji	39 naši K	4395 K	4438 naši K
čitateljima	4395 K
čitateľom	21 vďaka K	4497 K
čitateľov	39 našich K	4480 vďaka podpore K	4497 K	4542 našich K	4542 vďaka podpore K
članak	23 cijeli K	4355 svidio vam se K	4373 cijeli K	4373 ceo K	4438 ovaj K
člancima	4384 svim K
članek	4559 vam je bil K všeč	4638 ta K
člankov	4587 do vseh K
členem	83 staňte se K	648 staňte se K
členom	4541 staňte sa K
článek	23 celý K	503 líbil se vám K	510 celý K za	568 celý K	649 tento K	649 líbil se vám K
článkom	4475 všetkým K	4487 k všetkým K	4487 ku všetkým K
článku	23 celého K	622 do konce K
články	649 naše K
článků	568 limit K
článkům	568 všem K	580 ke všem K
článok	23 celý K	4453 páčil sa vám K	4475 celý K	4542 tento K
čtenáři	591 K	649 naši K
čtenářů	39 našich K	46 listy K	506 z darů K	506 díky darům K	506 díky podpoře K	573 díky podpoře K	591 K	649 našich K	649 na podpoře K	649 díky podpoře K
čtenářům	21 díky K	39 našim K	591 K
čtení	2 doba K
čtěte	584 K nás
číst	649 K dál bez
čítajte	4491 K nás	4541 K ďalej za
čítania	2 čas K
""", 'ď': """
ďakujeme	4541 K, že nás čítate
""", 'đ': """
đây	5273 bấm vào K
đóng	5273 K góp của bạn	5273 hãy K góp
đăng	48 K lại	5210 cảm ơn bạn đã K ký	5210 bằng việc K ký, bạn	5273 K ký để đọc bài
đường	5192 K dây nóng của tòa soạn	5192 K dây nóng của báo	5273 vui lòng gọi K dây nóng
đọc	21 nhờ bạn K	46 thư bạn K	5215 cần trả phí để K
""", 'ľ': """
ľubovoľnou	4543 K sumou
""", 'ř': """
řekl	651 K
řekla	651 K
říká	651 K
""", 'ś': """
śledztwa	3858 nasze K
śledztwo	3858 to K
śledź	3728 K nas na	3857 K nas
śpiewali	3860 K
świadkami	3745 byliście K	3745 byli państwo K
świadkiem	45 byłeś K	45 byłaś K	3745 byłeś K	3745 byłaś K	3745 jesteś K
""", 'ş': """
şiddet	0 K
şikâyet	5008 K etti
""", 'š': """
šaljemo	60 K vam	60 vam K
šaljite	4358 K nam
šaukė	3293 K
šiandien	3252 aukokite K
šodien	3320 ziedo K
""", 'ź': """
źródło	3756 K: pap
""", 'ż': """
żadnego	74 K spamu
żądał	3860 K
""", 'ž': """
žalio	4440 K se
želene	4595 K vire
želeni	4560 K vir
željene	4356 K izvore
željeni	4356 K izvor
žiadny	74 K spam
žurnalistai	3291 mūsų K
žurnalistams	42 mūsų K
žurnalistas	3242 K
žurnalistika	649 naše K	649 nezávislá K	3291 K kainuoja	3291 gera K	4542 nezávislá K
žurnalistiku	649 nezávislou K	4542 nezávislú K
žurnalistiky	649 nezávislé K
žurnalistė	3242 K
žurnāliste	3310 K
žurnālisti	3358 mūsu K
žurnālistiem	42 mūsu K
žurnālistika	3358 neatkarīga K	3358 K maksā	3358 laba K
žurnālistiku	3320 atbalsti neatkarīgu K	3358 neatkarīgu K
žurnālists	3310 K
žádal	651 K
žádala	651 K
žádali	651 K
žádný	74 K spam
""", 'ά': """
άδεια	50 K cc	1127 χωρίς K
άρθρα	1203 τα K μας
άρθρο	1203 αυτό το K
""", 'έ': """
έγγραφη	1127 χωρίς K άδεια
έγραφαν	1205 K
έγραφε	1205 K
έγραψε	1205 K
έλεγαν	1205 K
έλεγε	1205 K
έρευνά	1099 K μας
έρευνές	1203 οι K μας
""", 'ή': """
ήσασταν	45 K εκεί
""", 'α': """
αγαπημένες	1080 K σου πηγές	1080 K σας πηγές	1080 K πηγές
αγαπημένη	1080 K πηγή
ακολουθήστε	1060 K μας	1202 K μας
ακολουθείστε	1060 K μας
ακόμη	1116 K και # ευρώ
αλλάξει	105 τα ονόματα έχουν K
ανάγνωσης	2 χρόνος K
ανέφερε	1205 K
αναγνωστών	1130 K
αναγνώστες	21 χάρη στους K	1130 K	1203 οι K μας
αναδημοσίευση	48 K	1073 απαγορεύεται η K	1073 επιτρέπεται η K
αναδημοσιευθεί	48 K
αναδημοσιεύσετε	48 K
αναπαραγωγή	1074 K χωρίς
αναπληρωτής	1085 είναι K καθηγητής
αναπληρώτρια	1085 είναι K καθηγήτρια
ανεξάρτητη	1202 ενισχύστε την K
ανταποκρίτρια	1083 είναι K	1085 είναι K
ανταποκριτής	1083 είναι K	1085 είναι K
απάντησαν	1205 K
απάντησε	105 δεν K	1205 K ο	1205 K η
απάντησης	24 ακύρωση K
απαγορεύεται	1074 K η αντιγραφή	1074 K η αναπαραγωγή
απευθυνθείτε	106 πού να K
αποδεχθείτε	1088 K τα cookies
αποδεχτείτε	1088 K τα cookies
απορρήτου	1077 πολιτική K
από	1107 K # €	1200 # K τα #	1200 # K #
απώλειας	91 κίνδυνος εθισμού και K	91 κίνδυνος εθισμού & K
αρθρογράφος	1083 είναι K	1085 είναι K
αρχισυντάκτης	1083 είναι K
αρχισυντάκτρια	1083 είναι K
αυτούς	54 γίνετε ένας από K
αφήστε	80 K το email σας
αφεντικά	1161 χωρίς K
""", 'β': """
βιβλιοπωλείο	1097 ηλεκτρονικό μας K
βοήθεια	106 πού θα βρείτε K
βοήθειας	106 γραμμή K	1113 γραμμή K κεθεα
βοηθήστε	1202 K μας
βοηθειας	1113 γραμμη K κεθεα
βοηθούν	1203 μας K
βρείτε	1060 K μας στο
""", 'γ': """
γίνε	54 K κι εσύ
γίνετε	54 K μέρος	83 K μέλος	83 K μέλη	1202 K μέλος	1202 K κι εσείς
γνώσεις	1102 τις K σας
γράψε	41 K μας	70 K μας
γράψτε	41 K μας	70 K μας	80 K το email σας	1082 K μας	1202 K μας
γραπτή	1127 χωρίς K άδεια
""", 'δ': """
δήλωσαν	1205 K
δήλωσε	1205 K ο	1205 K η	1205 K στην
δημοσιεύεται	25 δεν K
δημοσιογράφοι	1203 οι K μας
δημοσιογράφος	1083 είναι K	1083 , K	1083 - K	1085 είναι K στ	1085 είναι K του	1085 είναι K της
δημοσιογράφους	42 τους K μας
δημοσιογραφία	1203 η K μας	1203 ανεξάρτητη K	1203 η ανεξάρτητη K
δημοσκόπησή	1099 K μας
δημοσκόπηση	1099 στη K
διαβάσετε	1055 για να K ολόκληρο
διαβεβαίωσε	1205 K
διαμαρτυρήθηκε	1205 K
διαφήμιση	13 τη K	1110 μετά τη K
διαφημίσεις	73 χωρίς K	1203 χωρίς K
διαφημίσεων	1155 αποκλεισμού K
διαφωνείτε	46 K
διδάκτωρ	1085 είναι K
διεύθυνση	1058 τη K email	1058 η K email	1106 K email	1106 K e-mail
δικαιώματος	1073 με επιφύλαξη παντός K
διοργανωτές	1205 καλούν οι K
διορθώθηκε	105 το άρθρο K
διόρθωση	105 K:
δουλειά	1203 η K μας
δωρεά	1116 κάντε μια K	1202 η K σας	1202 κάντε μια K	1206 K
δωρεάν	17 K άρθρα	1107 K άρθρα
δωρεές	1206 K
""", 'ε': """
είμαστε	1203 K μια μικρή
είπαν	1205 K
είπε	1205 K
εβδομάδα	20 κάθε K	1204 την K
εγγραφή	1106 με την K σας
εγγραφείτε	1056 K για να	1107 K δωρεάν	1202 K δωρεάν	1202 K τώρα	1202 συνδεθείτε ή K
ειδοποιήσεις	16 K
εικονικό	66 K βοηθό
εικονικός	66 K βοηθός
εισερχόμενά	1057 στα K σας
εκδήλωσή	1097 K μας
εκδοχή	105 αρχική K
εκφράζουν	1095 τα σχόλια K	1104 τα σχόλια K	1104 σχόλια δεν K
εμφανίζεται	63 email δεν K
εμφανιστεί	63 email δεν θα K
ενεργοποιήστε	1061 K τις ειδοποιήσεις	1063 K τη javascript
ενημερωτικά	1058 K δελτία
ενημερωτικό	81 το K δελτίο	1058 K δελτίο
ενημερώθηκε	105 το άρθρο K
ενημερώστε	1082 K μας
ενισχύστε	1116 K	1202 K μας
ενοχλήσει	105 ενδέχεται να K
ενσωματωμένο	1088 K περιεχόμενο
εξήγησε	1205 K
επανέλαβε	1205 K
επαναλάμβανε	1205 K
επιβεβαιώστε	1106 K την εγγραφή
επικοινωνήστε	41 K μαζί μας	70 K μαζί μας	1082 K μαζί μας	1082 K με τον συντάκτη	1082 K με τη συντάκτριά	1082 K με τη συντάκτρια	1082 K με τη σύνταξη
επικοινώνησε	41 K μαζί μας	70 K μαζί μας
επισήμανε	1205 K
επιστήμονας	1085 είναι πολιτικός K
επιστολή	46 την K σας
ερευνήτρια	1085 είναι K
ερευνητής	1085 είναι K
ερωτηματολόγιο	1103 το K
εσάς	1116 χάρη σε K	1203 χάρη σε K
εσείς	54 ελάτε κι K
ευρώ	1107 με # K
ευχαριστούμε	1106 K για την εγγραφή	1202 K που μας
εφαρμογή	87 στην K μας
""", 'ζ': """
ζήτησαν	1205 K
ζήτησε	1205 K ο	1205 K η	1205 K στο	1205 K από
ζητούσαν	1205 K
ζητούσε	1205 K
""", 'η': """
ηλεκτρονικό	1097 K μας κατάστημα
""", 'ι': """
ιδιοκτήτες	1161 χωρίς K
ισχυρίζεται	1205 K
ισχυρίστηκε	1205 K
""", 'κ': """
κάλεσε	1205 K ο	1205 K η
κάνε	65 K μου tag
κάνοντας	1106 K κλικ
κάντε	65 K μου tag	65 K tag
κέρασέ	57 K με έναν καφέ
κίνδυνος	1113 K εθισμού
καθηγήτρια	1085 είναι K
καθηγητής	1085 είναι K
καλούσαν	1205 K
καλούσε	1205 K
κανάλι	1203 το K μας
κατάστημά	1097 στο K μας
κατήγγειλε	1205 K
καταγγέλλει	1205 K
καταγγελία	1082 κάντε μας την K
κατεβάστε	1061 K την εφαρμογή
κεράστε	57 K με έναν καφέ
κινδυνος	1113 K εθισμου
κοινοποιήθηκε	1185 η δημοσίευση K από
κουίζ	1099 το K	1099 στο K	1099 το K μας
κυκλοφορεί	1097 K το νέο τεύχος
κυριότερες	1106 τις K ειδήσεις
""", 'λ': """
λάβετε	1128 K
λέει	1205 K
λαμβάνεις	1125 θέλεις να K
λαμβάνετε	1125 θέλετε να K	1128 K
""", 'μ': """
μήνα	1204 τον K	1204 το K	1204 ανά K	1204 κάθε K
μήνυμα	41 στείλε K	70 στείλε K
με	1107 K # €
μεγαλομετόχους	1161 χωρίς K
μετόχους	1161 χωρίς K
μοιράστηκε	1185 μια δημοσίευση που K	1185 ένα βίντεο που K
μοιραστείτε	28 K	52 K το	70 K την εμπειρία	70 K την ιστορία	70 K μαζί μας
""", 'ν': """
νοημοσύνη	1118 με τεχνητή K	1118 από τεχνητή K
νοημοσύνης	1118 με τη βοήθεια τεχνητής K
""", 'ξ': """
ξεκλειδώστε	1055 K
""", 'ο': """
οικονομολόγος	1085 είναι K
ολόκληρο	23 K το άρθρο	1107 K το άρθρο
ομάδα	1097 στην K μας	1202 ελάτε στην K	1203 η K μας
""", 'π': """
παράκληση	1079 έχουμε μια μικρή K	1079 μια μικρή K
παραδέχεται	1205 K
παραδέχθηκε	1205 K
παραδέχτηκε	1205 K
παρακάλεσε	1205 K
παρακαλούσαν	1205 K
παρακαλούσε	1205 K
πατώντας	1106 K
πείτε	41 K μας	70 K μας
περιέχει	105 K σκηνές
περιήγησης	12 το πρόγραμμα K
περιγραφές	105 περιέχει K
περιεχομένου	11 αυτού του K	1088 εξωτερικού K
περιεχόμενο	11 αυτό το K	1088 αυτό το K	1088 το K αυτό	1088 εξωτερικό K
πολιτική	1077 K cookies
πρέπει	1088 δείτε το βίντεο K
προέτρεπαν	1205 K
προέτρεπε	1205 K
προέτρεψε	1205 K
προειδοποίησε	1205 K
προειδοποιεί	1205 K
προηγούμενη	105 K εκδοχή	105 K έκδοση του
προσπάθειά	1202 ενισχύστε την K
προσωπικών	1077 K δεδομένων
προτεινόμενη	1080 K πηγή
προτιμώμενες	1080 K πηγές	1177 K πηγές
προτιμώμενη	1080 K πηγή	1177 K πηγή
προωθήστε	52 K
πρωί	20 κάθε K
πρόσβαση	1123 K σε όλα
πρόσθεσαν	1205 K
πρόσθεσε	1205 K ο	1205 K η
πρώτο	1107 τον K μήνα
πρώτος	1204 K μήνας
""", 'ρ': """
ρεπορτάζ	1203 το K μας	1203 αυτό το K
ρυθμιστής	1113 αρμόδιος K εεεπ
ρυθμιστης	1113 αρμοδιος K εεεπ
ρωτούσαν	1205 K
ρωτούσε	1205 K
ρώτησαν	1205 K
ρώτησε	1205 K ο	1205 K η
""", 'σ': """
σημαντικότερες	1106 τις K ειδήσεις
σημείωσε	1205 K ο	1205 K η
στέλνουμε	60 σας K	60 σου K
στήριξέ	1202 K μας
στήριξή	1116 χωρίς τη K	1202 η K σας	1202 τη K σας	1203 χωρίς τη K
στήριξη	1116 χάρη στη K	1203 χάρη στη K
στείλε	41 K μας	70 K μας	1082 K μας
στείλτε	41 K μας	41 K μήνυμα	52 K το	70 K μας	70 K μήνυμα	1082 K μας	1202 K μας
στηρίξτε	1116 K	1202 K μας	1202 K την	1202 K το	1202 K τη
συγγραφέας	1085 είναι K
συγκατάθεση	1088 K για cookies
συκοφαντικά	1094 K σχόλια
συμβουλεύει	1205 K
συμβούλευε	1205 K
συμβούλευσε	1205 K
συμβούλεψε	1205 K
συμπληρώστε	80 K το email σας
συμφωνείτε	46 K
συνέδριο	1097 K μας
συνέδριό	1097 K μας
συνέστησε	1205 K
συνδεθείτε	27 K	1056 K για να
συνδρομή	1107 με K	1107 K από	1129 με K	1206 K
συνδρομητές	53 οι K μπορούν	83 γίνετε K	1055 διαθέσιμο μόνο σε K	1055 διαθέσιμο σε K	1078 μόνο για K	1078 μόνο σε K	1202 γραφτείτε K	1203 οι K μας	1206 K
συνδρομητής	53 ως K	83 γίνετε K	1055 είστε ήδη K	1202 γίνετε K
συνεργασία	1110 σε K με χορηγό	1110 σε K με τον χορηγό
συνεργατών	77 συνδέσμους K	1110 συνδέσμους K
συνεχίζεται	1110 K παρακάτω
συνεχίσετε	1055 για να K την ανάγνωση	1055 να K την ανάγνωση
συνεχίσουμε	1203 να K
συνεχίστε	1055 K την ανάγνωση
συνιστούσε	1205 K
συντάκτης	1083 είναι K
συντάκτρια	1083 είναι K
σχολιάσετε	8 K
σχόλια	88 στα K	1104 στα K
σύμφωνα	1205 K
σύνταξή	42 τη K μας
σύνταξης	105 σημείωση της K
""", 'τ': """
τελευταίο	1124 K δωρεάν άρθρο
τραγουδούσαν	1205 K
τόνιζε	1205 K
τόνισε	1205 K
""", 'υ': """
υβριστικά	1094 K σχόλια
υβριστικό	1094 σχόλια με K
υπευθυνα	1113 παιξε K
υπεύθυνα	86 παίξτε K	86 παίζετε K	1113 παίξε K	1113 παίζουμε K
υπογράμμισε	1205 K
υποσχέθηκε	1205 K
υποχρεωτικά	24 K πεδία
""", 'φ': """
φτάσατε	1079 αφού K ως εδώ
φωνάζει	1205 K
φωτογραφίες	43 K και βίντεο	43 τις K σας	43 K ή βίντεο
φύγετε	1079 πριν K
φώναζαν	1205 K
φώναζε	1205 K
φώναξαν	1205 K
φώναξε	1205 K
""", 'χ': """
χάνετε	1125 μη K
χρήσης	1077 όροι K	1106 όρους K
χρειάζεσαι	0 K βοήθεια
χρειάζεστε	0 K βοήθεια
χρειάζεται	0 K βοήθεια
χρειαζόμαστε	1202 K τη βοήθειά σας
χρησιμοποιεί	1064 K cookies
χρησιμοποιούμε	1063 K cookies
χρόνο	1204 τον K
χωρίς	74 K spam
""", 'ψ': """
ψηφίστε	1121 K
ψηφιακό	66 K μας βοηθό
ψηφιακός	66 K βοηθός
ψηφοφορία	1099 στην K
""", 'а': """
абонамент	255 вече имате K	286 с K	286 K за	306 с K	350 K
абонамента	284 с K си	284 благодарим за K
абонат	53 като K	253 вече сте K
абонати	265 само за K	350 K
абонатите	53 K могат
абонирайте	83 K се	253 K се, за да	256 K се за бюлетина	346 K се
абонирането	284 с K
автора	4214 мнение K	4214 точка зрения K	5036 думка K	5036 точка зору K
авторизованные	4247 только K
авторизованным	4247 K пользователям
авторизовані	5069 лише K
авторизуйтесь	27 K
авторкою	5055 зв'язатися з K
авторов	4214 мнение K	4214 мнения K	4214 точки зрения K
автором	5055 зв'язатися з K
автору	57 на каву K	4235 пишите K
авторів	5036 думки K	5036 думка K	5036 погляди K
адрес	24 имейл K няма	284 имейл K
адреса	284 имейл K
адресою	5090 пишіть за K
адресу	4267 пишите по K
азартних	91 участь в K іграх	5025 участь в K іграх може	5025 участь у K іграх може
азартных	91 участие в K играх может вызвать
анкета	280 нашата K	280 кратка K
анкетата	281 K
анкету	4246 K	5068 K
анонимно	4235 K
афилиейт	289 K линкове
""", 'б': """
бажаних	5052 K джерел
безкоштовна	5088 остання K стаття
безкоштовний	5064 наш K вебінар	5072 K акаунт	5088 останній K матеріал
безкоштовних	5072 ліміт K	5072 K статей
безкоштовні	17 K статті	5072 K статті
безлимитный	4188 K доступ
безплатен	277 нашия K уебинар
безплатна	300 последна K статия
безплатни	17 K статии	286 K статии
безплатно	286 K, за
бесплатная	4265 последняя K статья
бесплатную	106 K линию
бесплатные	17 K статьи	4250 K статьи
бесплатный	4241 наш K вебинар	4250 K аккаунт	4265 последний K материал
бесплатных	17 K статей	4250 лимит K	4250 K статей
бисквитки	274 K	304 K
бисквитките	274 K	304 K
благав	5158 K
благала	5158 K
благали	5158 K
благодарение	21 K на читателите	292 K на вас	292 K на вашата	347 K на вас
благодарим	284 K ви, че се
благодаря	4256 K донатам	4334 K вам	4334 K вашей
блокировщик	4211 отключите K	4211 K рекламы
блокувальник	5033 K реклами
больше	4215 знаете K
бот	42 наш K
браузер	12 ваш K	4228 ваш K	5047 ваш K
браузър	12 вашият K
букмекерская	4203 K контора. #	4203 реклама. K
бюлетин	81 нашия K	256 нашия K	285 K	347 нашия K	350 K
бюлетина	81 за K	256 K ни	256 запишете се за K	285 K
бюлетини	285 K
бяхте	45 K ли там
більше	5037 знаєте K
""", 'в': """
вайбері	5053 K
вайбър	18 K	269 K
ватсапе	4233 K
вашата	257 на K поща
ваших	4330 # из K #
введите	80 K адрес
вебинар	4241 наш K
вебінар	5064 наш K
взывал	4336 K
видео	11 это K	43 фото и K
виділіть	5051 K
визнав	5158 K
визнала	5158 K
визнає	5158 K
викала	349 K
викаха	349 K
викаше	349 K
викна	349 K
використання	5047 K cookie	5078 будь-яке K матеріалів	5078 K матеріалів сайту
використанні	5045 при K матеріалів
використовує	5034 K cookie
використовуємо	5033 K cookie
вимагав	5158 K
вимагала	5158 K
вимагали	5158 K
виправлення	105 K:
випуск	5066 K
виртуален	66 K асистент
виртуалният	66 K ни асистент
виртуальный	66 K помощник	66 K ассистент
вирішив	5158 K
вк	4233 K
вкажіть	80 K свою пошту
включете	54 K се
вконтакте	4233 K
влезте	27 K
вміст	11 цей K
внескам	5079 завдяки K	5156 завдяки K
внесок	5155 ваш K
войдите	27 K	4189 K, чтобы
вотсапе	4233 K
вотсапі	5053 K
впн	67 без K
всеки	292 K лев
встановіть	5020 K додаток
въведете	80 K имейла си
възпроизвеждането	291 K
выделите	4216 K ее	4216 K текст
выпуск	4244 K
відео	43 фото та K	43 фото й K	43 фото і K
відмовилися	105 K від коментарів
відповів	105 не K на	5158 K
відповідав	5158 K
відповідально	86 грайте K
відповідальності	33 не несе K
відповідальної	5025 дотримуйтеся правил (принципів) K	5025 дотримуйтесь правил (принципів) K	5025 принципів K гри	5025 правил K гри
відповідь	24 скасувати K
відповіла	5158 K
відповіли	105 не K на
відправити	24 K коментар
віртуальний	66 K помічник	66 K асистент
""", 'г': """
героев	105 имена K
героїв	105 імена K
гласеше	349 K
гласил	4336 K
гласила	4336 K
гласит	4336 K
гласувайте	297 K
гледайте	302 K ни
говорил	4336 K
говорила	4336 K
говорили	4336 K
говорит	4336 K
год	4335 в K
годишно	348 K
голосуйте	4261 K	5084 K
гривень	5157 # K
грн	5157 # K
група	303 viber K
гукав	5158 K
гукали	5158 K
гукнув	5158 K
гукнула	5158 K
гіперпосилання	5045 K обов
""", 'д': """
дальше	4188 чтобы читать K
дарение	346 вашето K	348 с K	350 K
дарения	350 K
дарете	292 K	346 K ни
джерела	5052 обрані K	5052 бажані K
джерелом	5052 основним K	5052 бажаним K
дзен	4233 K
дзене	4233 K
дзеркала	67 K
дзеркало	67 K
дзеркалом	67 K
добави	349 K
добавил	349 K	4336 K
добавила	349 K	4336 K
добавьте	4201 K нас в
добавя	349 K
доверието	106 телефон на K
доверия	106 телефон K
довіри	106 лінія K
додав	5158 K
додала	5158 K
додатку	87 у нашому K
додає	5158 K
дозволить	5155 ваша підтримка K
дозволяється	5078 матеріалів K лише
долучайтесь	54 K	5155 K до нас	5155 K до нашої	5155 K до нашого	5155 K до спільноти	5155 K до читачів
долучайтеся	54 K	5155 K до нас	5155 K до нашої	5155 K до нашого	5155 K до спільноти	5155 K до читачів
домашнего	0 K насилия
донат	4333 ваш K	5155 ваш K	5159 K
донатам	5079 завдяки K
донати	5159 K
донатом	5157 K
донаты	4337 K
доповнено	105 новину K
дополнен	105 текст K
дополнена	105 новость K
допомагає	5155 ваша підтримка K
допомога	0 потрібна K	5155 нам потрібна ваша K
допомогою	5081 за K ші
допомогу	106 де отримати K
допоможе	5156 K нам
допоможуть	5079 K нам працювати	5156 K нам
допоможіть	93 K, скільки можете
допускается	4255 материалов K только
допълнена	105 статията е K
доступ	4250 полный K	5072 повний K
достъпен	253 K за абонати
достъпна	253 K за абонати
достъпно	253 K за абонати
дочитали	4179 вы K до конца	5010 ви K до кінця
дочитати	5016 щоб K
дочитать	4188 чтобы K	4250 K
дізнаватися	5099 хочете K про
""", 'е': """
евро	286 за # K
ежедневную	4193 K рассылку
ежемесячно	4335 K
ежемесячное	4333 оформите K
ежемесячный	4256 K донат
еженедельную	4193 K рассылку
електронна	257 вашата K поща
електронної	5071 адресу K пошти
електронну	5071 K адресу	5071 K пошту
епизод	279 K
епизода	279 K
есть	4215 вам K что
""", 'ж': """
жаловалась	4336 K
жаловался	4336 K
жалуются	4336 K
жодного	74 K спаму
журналист	272 е K	272 - K	272 , K	4236 - K	4236 , K	4316 K
журналисти	347 нашите K
журналистика	347 независимата K	347 независима K	347 нашата K	4334 независимая K
журналистике	4334 независимой K
журналистики	4334 независимой K
журналистику	4334 независимую K
журналистка	272 е K	272 , K	4236 - K	4236 , K	4316 K
журналисты	4334 наши K
журналіст	5059 - K	5059 , K	5138 K
журналістам	42 нашим K
журналісти	5156 наші K
журналістика	5156 незалежна K
журналістику	5156 незалежну K	5156 якісну K
журналістка	5059 - K	5059 , K	5138 K
журналісту	42 нашому K
""", 'з': """
з	5153 # K #
завантажити	5020 K застосунок
завантажте	5020 K додаток
завдяки	5079 існує K	5156 K вам	5156 K вашій
зависимост	91 хазартът създава K
задонатьте	4333 K	5155 K
задължителните	24 K полета
зазначив	5158 K
зазывал	4336 K
закликав	5158 K
закликала	5158 K
закликали	5158 K
закончились	4188 бесплатные статьи K
залишає	32 K за собою право
залишилося	5017 K #%	5017 K # %	5154 K прочитати
залиште	80 K свою адресу	80 K адресу	80 K пошту
заметили	4217 K ошибку
замолчим	4334 мы не K
запазени	263 всички права K
запевняв	5158 K
запевняла	5158 K
запевняє	5158 K
записи	61 новые K на почту
запитав	5158 K
запитала	5158 K
запитань	5068 на кілька K
запишете	256 K се за нашия
зарегистрированные	4247 только K
зарегистрированным	4188 доступен только K
зарегистрированы	4188 уже K
зарегистрируйтесь	4189 K, чтобы	4250 бесплатно K	4250 K бесплатно	4333 K бесплатно	4333 K, чтобы читать
зареєстровані	5069 лише K	5069 тільки K
зареєструйтесь	5017 K, щоб	5072 безкоштовно K	5072 K безкоштовно	5155 K безкоштовно	5155 K, щоб читати
зареєструйтеся	5072 K безкоштовно
застосунку	87 у нашому K	87 в нашому K	5049 нашому K
застосунок	5020 завантажте K	5049 наш K	5049 мобільний K	5155 завантажте K і	5155 завантажте K та
захищено	5045 усі права K
захищені	5045 усі права K	5045 всі права K
защищенной	4235 K формой
защищены	4226 все права K
защищённой	4235 K формой
заяви	349 K
заявив	5158 K
заявил	349 K	4336 K
заявила	349 K	4336 K	5158 K
заявили	4336 K	5158 K
заявиха	349 K
звернутися	106 куди K
звёздочкой	63 поля со K
згодні	46 не K
здесь	4179 раз уж вы K
зеркала	67 K
зеркало	67 K
змінено	105 імена K	105 ім'я K
знайшли	5051 якщо ви K
знанията	280 K си
зобов	5158 K'язав
зовнішнього	5061 K вмісту	5061 K контенту
зовнішній	5061 K вміст	5061 K контент
зробіть	5014 K внесок	5155 K внесок у	5155 K внесок на
зірочкою	63 поля с K	63 поля із K
""", 'и': """
из	4330 # K #
избранное	4232 K
известията	16 K
извика	349 K
изкуствен	294 с помощта на K интелект	294 с K интелект	294 от K интелект
изменено	105 имя K
изменены	105 имена K	105 имена героев K
изпратете	41 K ни	52 K я	70 K ни	270 K ни	346 K ни
изпращайте	270 K ни	271 K на
изпращаме	60 ви K	60 K ви
изтеглете	346 K нашето
източник	268 основен K
източници	268 любими K
имейл	257 вашия K	284 вашия K	284 по K	284 на K
имейла	82 на K ви	257 на K си
имейлът	63 K ви няма да
иностранного	4226 выполняющим функции K агента
иностранным	4334 K агентом
инстаграм	269 K
искусственного	4258 с помощью K интеллекта
искусственным	4258 K интеллектом
использование	4228 K cookie	4238 K cookie	4255 любое K материалов	4255 K материалов сайта
использовании	4226 при K материалов	4255 полном или частичном K	4255 частичном K материалов
используем	4211 K cookie
использует	4212 K cookie
исправление	105 K:
источники	4232 избранные K	4232 любимые K
источников	4232 избранных K	4269 избранных K
источником	4232 основным K
исчерпали	4188 K лимит
""", 'к': """
каждое	20 K утро
каждый	4335 K месяц
каже	5158 K
каза	349 K
казав	5158 K
казал	349 K
казала	349 K	5158 K
казали	5158 K
казаха	349 K
казва	349 K
казвал	349 K
казвала	349 K
канал	303 viber K	4334 наш K	5156 наш K
канала	4334 нашего K
каналу	5156 нашого K
колумнист	4236 - K	4236 , K	4316 K
колумніст	5059 - K	5138 K
колумністка	5059 - K	5138 K
команде	4241 к нашей K
команди	5064 до нашої K
коментар	8 залишити K
коментарите	88 в K	282 K под
коментарях	88 у K	88 в K	5046 у K	5046 в K
коментатор	272 е K
коментиране	282 правила за K	282 правилата за K
коментирате	8 за да K	282 K
коментувати	8 K
комментариев	105 отказались от K	105 отказался от K
комментарии	8 оставлять K
комментарий	8 оставить K	4216 чтобы оставить K
комментария	24 для отправки K
комментариях	88 в K	4227 в K
комментировать	8 K
контент	11 этот K	11 цей K	4238 внешний K
контента	11 этого K	4238 внешнего K
контенту	11 цього K
конференцию	4241 нашу K
конференция	277 нашата K
конференцію	5064 нашу K
конфиденциальности	4210 настройкам K	4210 настройками K	4211 политикой K	4228 политика K
конфіденційності	5032 налаштуваннями K	5033 політикою K	5047 політика K
копирование	4255 K материалов сайта
кореспондент	272 е K	272 , K	5059 - K	5059 , K	5138 K
кореспондентка	5059 - K	5059 , K	5138 K
короткий	4246 K опрос
корреспондент	4236 - K	4236 , K	4316 K
корреспондентам	42 нашим K
корреспондентка	4316 K
корреспонденту	42 нашему K
крикнув	5158 K
крикнул	4336 K
крикнула	4336 K	5158 K
кричав	5158 K
кричал	4336 K
кричала	4336 K	5158 K
кричали	4336 K	5158 K
кричит	4336 K
""", 'л': """
лв	286 за # K
лев	286 за # K
лева	286 за # K	348 K
лекцию	4241 нашу K
лекцію	5064 нашу K
лиценз	50 K cc
лицензии	50 K cc
ліцензією	50 K cc
""", 'м': """
магазин	277 нашия онлайн K	277 нашия K
магазина	277 онлайн K ни	4241 нашего K
магазине	4241 в нашем K	4241 в нашем интернет-K
магазину	5064 нашого K
магазині	5064 у нашому K	5064 в нашому K	5064 нашому інтернет-K
материал	4216 обсудить K	4238 внешний K	4271 K создан	4334 этот K
материалам	4263 ко всем K
материалы	4334 наши K
матеріал	5156 цей K
матеріали	5156 наші K
матеріалу	105 першій версії K
матеріалів	5078 копіювання K сайту	5078 K посилання обов'язкове	5086 до всіх K	5086 до усіх K
мероприятие	4241 наше K
месенджері	5053 K
месец	348 на K	348 всеки K
месечно	348 K
мессенджере	4233 K
месте	45 вы были на K
месяц	4335 в K
мобільний	5049 K додаток
молба	267 имаме малка K	267 имаме K към вас
молел	349 K
молела	349 K
молеха	349 K
молеше	349 K
містить	105 K описи	105 K сцени
місці	45 ви були на K
місяць	5157 на K	5157 перший K
""", 'н': """
навчання	51 K ші
нагадав	5158 K
нагадала	5158 K
наголосив	5158 K
наголосила	5158 K
надпис	349 такъв K
надпись	4336 такая K
надсилайте	5055 K нам	5055 K її	5055 K їх нам	5058 K фото	5058 K відео	5058 K свої	5155 K нам
надсилаємо	60 ми K вам	60 ми K
надійних	5052 K джерел
надішлемо	60 ми K вам
надішліть	41 K нам	52 K його	52 K друзям	70 K нам	5055 K нам	5055 K їх нам	5058 K фото	5155 K нам
нажимая	4249 K кнопку	4249 K на кнопку	4249 K "
нажмите	4216 K ctrl
налаштування	5032 K cookie	5032 K cookies	5032 K файлів cookie	5032 через ваші K
налаштуваннями	5032 K cookie	5032 K cookies	5032 K файлів cookie
налаштуваннях	5032 K cookie
намерете	302 K ни
напис	5158 такий K
написа	349 K
написав	5158 K
написал	4336 K
написала	4336 K	5158 K
написано	4336 было K	5158 було K
напиши	41 K нам	70 K нам
напишите	41 K нам	41 K в наш	70 K нам	70 K в наш	4235 K нашему	4235 K нашей	4235 K автору	4235 K нам	4333 K нам
напишіть	41 K нам	70 K нам	5055 K нашому	5055 K нашій	5055 K автору	5055 K авторці	5055 K нам	5155 K нам
напомнил	4336 K
напомнила	4336 K
направете	346 K дарение
насилие	0 домашно K
насильства	0 домашнього K
настоя	349 K
настоява	349 K
настоявал	349 K
настроек	4210 из-за ваших K
настройками	4210 K cookie	4210 K cookies	4210 K файлов cookie
настройках	4210 K cookie
настройки	4210 K cookie	4210 K cookies	4210 K файлов cookie
натискайки	284 K
натискането	284 с K
натискаючи	5071 K кнопку	5071 K на
нашем	4216 в K чате
нашия	277 към K екип	277 в K екип	280 K куиз	280 K тест
небольшая	4179 K просьба
неделю	20 раз в K	20 каждую K	4335 в K
независимата	346 подкрепете K
независими	347 K медии
независимую	4183 поддержите K	4333 поддержите K
независимые	4334 K медиа
незалежні	5156 K медіа
нейросети	4258 с помощью K
несколько	4246 на K вопросов
никакого	74 K спама
новинами	5023 стежте за K
новини	269 google K	5053 google K
новину	5037 маєте K
новость	4215 есть K
нуждаем	346 K се от вашата
нужна	4256 K ваша
нюзлетър	285 K
""", 'о': """
обеща	349 K
обещал	349 K	4336 K
обещала	4336 K
обещали	4336 K
обновена	105 статията е K
обновлен	105 текст K	105 материал K
обновлён	105 текст K	105 материал K
обозреватель	4236 - K	4236 , K	4316 K
обозревательница	4316 K
обраних	5052 K джерел
обратиться	106 куда K
обучения	51 K ии
объявил	4336 K
объявила	4336 K
объяснил	4336 K
объяснила	4336 K
объясняет	4336 K
объяснял	4336 K
объясняла	4336 K
обязал	4336 K
обязательна	4226 гиперссылка K	4255 материалов ссылка K	4255 ссылка на источник K
обязательные	24 K поля	4216 K поля
обясни	349 K
обяснил	349 K
обяснила	349 K
обяснява	349 K
обіцяв	5158 K
обіцяла	5158 K
обіцяли	5158 K
огледален	67 K сайт
оглядач	5059 - K	5059 , K	5138 K
оглядачка	5059 - K	5059 , K	5138 K
оголосив	5158 K
ограничений	4188 читайте без K
одноклассниках	4233 K
одному	5071 в K листі
оновлено	105 текст K	105 матеріал K	105 новину K
опечатку	4216 нашли K
описания	105 съдържа K	105 есть K	105 содержит K
описи	105 є K
опитування	5068 наше K	5068 коротке K
опитуванні	38 нашому K	5068 K читачів	5068 нашому K	5068 в K
оповещения	4280 хотите получать K
оприлюднюватиметься	25 не K	5039 ваша e-mail адреса не K
опрос	38 наш K	4246 наш K
опросе	38 нашем K	4246 нашем K	4246 в K
опубликован	25 не будет K	4216 ваш адрес email не будет K
организаторите	349 канят K
организаторы	4336 зовут K
організатори	5158 запрошують K
оставете	80 K имейла си
оставляем	32 K за собой право
оставляет	32 K за собой право
оставляя	4249 K заявку
оставьте	80 K свой адрес	80 K адрес	80 K почту	80 K свою почту	80 K e-mail
осталось	4189 K #%	4189 K # %
отбележете	65 K ме
ответил	105 не K на	4336 K
ответила	105 не K на	4336 K
ответили	105 не K на
ответственно	86 играйте K
ответственности	33 не несет K	33 не несёт K
отвечал	4336 K
отвечала	4336 K
отговори	105 не K на	349 K той	349 K тя
отговорил	349 K
отговорила	349 K
отговориха	349 K
отговорност	33 не носи K
отменить	24 K ответ	4335 K в любой момент
отметил	4336 K
отметила	4336 K
отметь	65 K меня
отметьте	65 K меня	65 K нас
отмечайте	65 K меня
отписаться	4193 K в любой момент
отправляем	60 мы K вам
отправьте	52 K	4235 K их нам	4333 K нам
отримувати	5089 хочете K
отримуйте	5093 K
очакваме	270 K вашите
очевидцем	4215 стали K	4215 вы стали K	5037 стали K
ошибку	4217 нашли K
оштрафовал	4336 K
оштрафовала	4336 K
оштрафував	5158 K
""", 'п': """
партнером	4253 совместно с K	5076 спільно з K
партнерски	77 K линкове
партнерские	40 K ссылки	77 K ссылки	4253 K ссылки
партнерским	77 K ссылкам
партнерські	77 K посилання	5076 K посилання
партнеры	4211 мы и наши K
партньорски	289 K линкове
партнёром	4253 совместно с K
партнёрские	40 K ссылки	77 K ссылки	4253 K ссылки
партнёрским	77 K ссылкам
патроном	4333 станьте K
пееха	349 K
пели	4336 K
первинній	105 K версії
первоначальной	105 K версии
первый	4335 K месяц	4335 рубль в K
переведите	4333 K нам
перевірте	5068 K себе	5071 K пошту
передплатник	53 як K	5016 уже K	5016 вже K
передплатникам	5016 доступний лише K	5016 доступна лише K	5016 доступно лише K
передплатники	53 K можуть	5087 лише K	5087 тільки K
передплатників	5016 тільки для K
передплатою	5016 доступна за K	5016 доступний за K	5072 за K	5094 з K
передплату	83 оформіть K	5072 K за	5155 оформіть K
передплатіть	83 K
передрук	48 K	5050 K
передруковувати	48 K
передруку	5050 у разі K
передрукувати	48 K
перепечатать	48 K
перепечатка	48 K	4231 K
перепечатке	4231 при K
перепечатывать	48 K
перешлите	52 K
перешліть	52 K
персональних	5048 K даних
персональных	4229 K данных
писав	5158 K
писал	4336 K
писала	4336 K	5158 K
писати	5156 нам K
писменото	291 без K съгласие
письме	4249 в одном K
письменного	4270 без K согласия
письмової	5092 без K згоди
питаха	349 K
питаше	349 K
пишете	41 K ни	70 K ни	270 K ни	271 K на	346 K ни
пишеше	349 K
пиши	41 K нам	41 K ни	70 K нам	70 K ни
пишите	41 K нам	41 K в бот	41 K в наш	41 K на почту	70 K нам	70 K в бот	70 K в наш	70 K на почту	4235 K нам	4267 K на	4333 K нам
пишіть	41 K нам	41 K у	70 K нам	70 K у	5055 K нам	5090 K на
платной	4188 в K версии
побачили	5100 K помилку
повний	23 K текст	5072 K текст
повтаря	349 K
повтаряше	349 K
повторював	5158 K
повторює	5158 K
повторяет	4336 K
повторял	4336 K
повторяла	4336 K
повідомив	5158 K
повідомила	5158 K
повідомили	5158 K
повідомлення	5099 хочете отримувати K	5099 бажаєте отримувати K
повідомте	41 K нам	70 K нам	5055 K нам	5055 K нас	5155 K нам
подайте	271 K сигнал
поддержать	4333 K нас	4333 K редакцию	4333 K нашу
поддерживайте	4333 K нас	4333 K нашу
поддержите	4183 K нашу	4183 K нас	4256 K	4333 K нас	4333 K нашу	4333 K редакцию	4333 K проект	4333 K автора	4333 K наш
поддержка	4184 ваша K	4333 ваша K поможет	4333 ваша K помогает	4333 ваша K позволит
поддержке	4253 при K партнёра	4253 при K партнера	4256 благодаря вашей K	4334 вашей K
поддержки	4334 без вашей K	4334 вашей K
поделитесь	28 K	52 K им	52 K ей	70 K своей историей	70 K с нами
поделиться	4215 хотите K
подканял	349 K
подканяха	349 K
подканяше	349 K
подкаст	37 наш K	37 нашия K	279 K	347 нашият K	4244 K	4334 наш K	5066 K	5156 наш K
подкаста	279 K	4244 K	4334 нашего K
подкасте	37 нашем K	4244 K
подкасти	37 наші K	279 K	5066 K
подкастов	4244 K
подкасту	5066 K
подкастът	279 K
подкасты	4244 K
подкасті	37 нашому K	5066 K
подкастів	5066 K
подкрепа	292 с вашата K	292 вашата K	346 вашата K	347 вашата K
подкрепата	289 с K на партньор
подкрепете	292 K	346 K ни	346 K нашата
подкрепяйте	346 K ни
подписаны	4188 уже K
подписка	4188 уже есть K	4337 K
подписке	4188 доступен только по K	4188 доступна по K	4188 доступен по K	4250 по K
подписки	4337 K
подпиской	4275 с K
подписку	83 оформите K	83 оформить K	4188 оформить K	4188 оформите K	4249 спасибо за K	4250 K за	4333 оформите K	4333 оформить K
подписчик	53 как K	4188 уже K	4188 вы уже K
подписчикам	4188 доступна только K	4188 доступно только K	4188 доступен только K	4264 только K
подписчики	53 K могут	4264 только K	4337 K
подписчиков	4188 только для K
подписчиком	4333 станьте K
подписывайтесь	4193 K на рассылку	4201 K на нас	4201 K на наш	4201 K на канал	4201 K на telegram	4333 K на
подписываясь	4249 K
подпишитесь	83 K	4183 K на регулярное	4193 K на рассылку	4201 K на наш	4201 K на канал	4333 K на
подчеркнул	4336 K
подчеркнула	4336 K
подчерта	349 K
поділитися	5037 хочете K
поділіться	28 K	52 K ним	70 K своєю історією	70 K з нами
подію	5064 нашу K
пожертвование	4183 оформите K	4184 сделайте K	4256 регулярное K	4256 ежемесячное K	4333 ваше K	4333 сделайте K	4333 оформите K	4337 K
пожертвования	4334 на K	4337 K
пожертвованиям	4256 благодаря K	4334 благодаря K
пожертвуйте	4333 K
позволяет	4333 ваша поддержка K
позначайте	65 K мене
позначте	65 K мене
позоваването	291 K на
поиска	349 K
поискал	349 K
показан	63 адрес не будет K	63 email не будет K
показана	63 почта не будет K	63 пошта не буде K	63 адреса не буде K
полностью	23 материал K	4188 чтобы прочитать K
полный	23 K текст	4250 K текст
получавайте	305 K
получавате	301 искате ли да K	301 искате да K
получайте	4274 K
получать	4266 хотите K	4280 хотите K новости	4280 хотите K push
получить	106 где K помощь
помилку	5100 знайшли K
помогите	93 K, сколько можете	4333 K нам
помогнете	346 K ни
помогут	4334 K нам
поможет	4334 K нам
помоли	349 K
помолил	349 K
помолила	349 K
помощ	0 нужда от K
помощник	66 наш K	66 ии-K
помощь	0 нужна K	4333 нам нужна ваша K
помощью	4258 с K ии
помітили	5051 якщо ви K	5100 K помилку
помічник	66 наш K
понравилась	4334 K статья
понравился	4334 K материал	4334 K текст
пообещал	4336 K
пообещала	4336 K
пообіцяв	5158 K
пообіцяла	5158 K
попереджає	5158 K
попередив	5158 K
попередній	105 K версії
попита	349 K
поправка	105 K:
попросив	5158 K
попросил	4336 K
попросила	4336 K	5158 K
попросили	4336 K	5158 K
попросило	4336 K
порадив	5158 K
порадила	5158 K
посилання	5078 K на джерело обов'язкове
последвайте	346 K ни
последната	300 K ви безплатна статия	300 K безплатна статия
посоветовал	4336 K
посоветовала	4336 K
постановив	5158 K
постановил	4336 K
пострадали	1 если вы K
постраждали	1 якщо ви K
посъветва	349 K
посъветвал	349 K
посъветвали	349 K
потребовал	4336 K
потребовала	4336 K
потърсите	106 къде да K помощ
почерпете	57 K ме
почерпи	57 K ме с кафе
почте	82 в K	82 на вашей K	4249 вашей K
почтовом	4249 вашем K ящике
почту	82 на K	4194 на вашу K	4194 вам на K	4249 вашу K
пошту	82 на K	82 на вашу K	5019 на вашу K
пошті	5071 вашій K
пощенска	257 вашата K кутия
пояснив	5158 K
пояснил	4336 K
пояснила	4336 K	5158 K
пояснював	5158 K
пояснювала	5158 K
пояснює	5158 K
поясняет	4336 K
правото	32 си запазва K
працювати	5079 допоможе нам K	5156 K далі
працюємо	5156 ми K
предишна	105 K версия на
предпочитаемые	4232 K источники
предпочитаемых	4232 K источников
предпочитан	268 K източник
предпочитани	268 K източници
предпочитаните	268 K източници	268 K си източници
предпочтительные	4232 K источники	4269 K источники
предпочтительный	4232 K источник
предпочтительных	4269 K источников
предупреди	349 K
предупредил	4336 K
предупреждава	349 K
предупреждает	4336 K
предыдущей	105 K версии текста
препечатването	291 K
препратете	52 K
препубликува	48 K
препубликуването	48 K
пригостіть	57 K мене кавою
призвал	4336 K
призвала	4336 K
призвали	4336 K
призна	349 K
признава	349 K
признавал	4336 K
признает	4336 K
признал	4336 K
признала	4336 K
признали	4334 нас K
призова	349 K
призовава	349 K
призовал	349 K
призоваха	349 K
призывал	4336 K
призывала	4336 K
призывали	4336 K
приложение	87 в нашето K	347 нашето K	4195 скачать K	4196 скачайте K	4196 установите K	4230 наше K	4230 мобильное K	4333 скачайте наше K	4333 скачайте K и
приложението	346 изтеглете K ни	346 изтеглете K на вестник
приложении	87 в нашем K	4195 открыть в K	4230 нашем K
приложения	4230 нашего K	4334 нашего K
прим	105 K. ред
примечание	105 K редакции
приоритетным	4232 K источником
присоединяйтесь	54 K	4333 K к нам	4333 K к нашему	4333 K к нашей	4333 K к нашим	4333 K к сообществу	4333 K к читателям	4333 K к тем
присъединете	54 K се	346 K се към нашия
присылаем	60 мы K вам	60 мы K
присылайте	4235 K нам	4235 K фото	4235 K видео	4235 K новости	4235 K свои	4235 K их нам	4333 K нам
пришлите	41 K нам	52 K друзьям	70 K нам	4235 K нам	4235 K фото	4235 K их нам	4333 K нам
пришлём	60 мы K вам
приєднуйтесь	54 K	5155 K до нас	5155 K до нашої	5155 K до нашого	5155 K до спільноти	5155 K до читачів
приєднуйтеся	54 K	5155 K до нас	5155 K до нашої	5155 K до нашого	5155 K до спільноти	5155 K до читачів
проверьте	4246 K себя	4249 K почту
проголосуйте	4261 K	5084 K
продовження	5076 реклама. K
продовжити	5016 щоб K читання	5079 допоможуть нам K
продовжувати	5156 K роботу
продолжаем	4334 мы K работать
продолжать	4256 помогут нам K	4334 K работу
продолжение	4253 реклама. K
продолжить	4188 чтобы K чтение	4256 помогут нам K	4256 поможет нам K	4334 K работу
продължава	289 K по-долу
продължете	254 K да четете
продължим	347 да K да работим
продължите	253 за да K да четете
произведен	4226 настоящий материал (информация) K	4271 материал K
произведён	4271 материал K
пройдите	4246 K тест
пройдіть	5068 K тест
променени	105 имената са K
пропускайте	301 не K
пропустите	4266 не K
пропустити	5089 не хочете K
пропустить	4266 не хотите K
пропустіть	5089 не K
просив	5158 K
просил	4336 K
просила	4336 K	5158 K
просили	4336 K	5158 K
просьба	4179 у нас к вам K	4179 у нас есть K
просять	5158 K
проучване	280 нашето K
прохання	5010 маємо до вас K	5010 невелике K
прочетете	254 за да K цялата
прочитать	4188 осталось K	4188 чтобы K статью
пріоритетне	5052 K джерело
пріоритетним	5052 K джерелом
психологической	0 K помощи
психологічної	0 K допомоги
публиковать	48 K у себя
пълния	286 K текст
първия	348 за K месец
първоначалната	105 K версия
підписатися	5018 K на розсилку
підписка	5159 K
підписку	5016 оформіть K	5071 дякуємо за K	5155 оформіть K
підписники	5087 лише K	5159 K
підписників	5016 тільки для K
підписуйтесь	5022 K на нас	5022 K на наш	5022 K на канал	5022 K на telegram	5155 K на
підписуйтеся	5022 K на наш	5022 K на канал
підписуючись	5071 K
підпишіться	5018 K на розсилку	5022 K на наш	5155 K на
підтримайте	5013 K нашу	5013 K незалежну	5013 K нас	5079 K	5155 K нас	5155 K нашу	5155 K незалежну	5155 K редакцію	5155 K автора	5155 K роботу	5155 K наш
підтримати	5155 K нас	5155 K нашу
підтримка	5014 ваша K	5155 ваша K допоможе
підтримки	5076 за K партнера	5156 спільноти K	5156 вашої K
підтримуйте	5155 K нас	5155 K нашу
підтримці	5079 завдяки вашій K	5079 завдяки K читачів	5156 вашій K
піти	5010 перш ніж K
""", 'р': """
работа	347 нашата K	4334 наша K
работаем	4334 мы K
работать	4256 помогут нам K	4256 поможет нам K	4334 K дальше
работу	4334 нашу K
радив	5158 K
радила	5158 K
радили	5158 K
радить	5158 K
разкажете	41 K ни	70 K ни
разрешение	264 без K е забранено
разрешения	4270 без K редакции
разчитаме	292 K на вашата	347 K на
расскажите	41 K нам	70 K нам	70 K свою историю	4333 K нам
рассказал	4336 K
рассказала	4336 K
рассказать	4215 есть что K	4215 хотите K
рассказывать	4334 K правду
расследование	4334 наше K	4334 это K
расследования	4334 наши K
рассылка	4334 наша K	4337 K
рассылку	81 на K	81 нашу K	81 K	4193 нашу K	4193 K самых	4334 нашу K
регистрацията	284 с K си	284 благодарим за K
регистрируясь	4249 K
регулярний	5079 K внесок
редактор	272 е K	272 - K	272 , K	4236 - K	4236 , K	4316 K отдела	4316 K	5059 - K	5059 , K	5138 K
редакторка	5059 - K	5059 , K	5138 K
редакцией	42 нашей K	4235 связаться с K
редакции	105 поправка K	4214 мнение K	4214 позиция K	4214 мнением K	4270 без согласия K	4334 нашей K
редакцию	42 в нашу K	4235 напишите в K	4235 пишите в K
редакция	277 в нашата K	347 нашата K	4334 наша K
редакцията	41 свържете се с K	70 свържете се с K
редакцію	5055 напишіть у K	5055 пишіть у K
редакція	5156 наша K
редакцією	42 нашою K	5055 зв'язатися з K
редакції	46 письма до K	105 від K:	5036 думка K	5036 позиція K	5036 позицією K	5055 пишіть до K	5092 без згоди K	5092 без дозволу K	5156 нашої K
рекламата	13 K	289 след K
реклами	13 K	73 без K	73 немає K	347 без K	5076 після K	5076 на правах K	5156 без K
рекламой	13 K
рекламы	13 K	73 без K	73 нет K	4253 после K	4253 на правах K	4334 без K
репортер	42 на нашия K	272 е K	272 - K	272 , K	4236 - K	4236 , K	4316 K	5059 - K	5059 , K	5138 K
репортери	42 на нашите K	347 нашите K
репортерка	5059 - K	5059 , K	5138 K
репортёр	4236 - K	4236 , K	4316 K
решил	4336 K
реєструючись	5071 K
робота	5156 наша K
роботу	5156 нашу K
розкажіть	41 K нам	70 K нам
розповів	5158 K
розповідати	5156 K правду
розповіла	5158 K
розповісти	5037 маєте що K	5037 є що K	5037 хочете K
розсилка	5156 наша K	5159 K
розсилку	81 на K	81 нашу K	81 K	5018 нашу K	5018 щоденну K	5156 нашу K
розслідування	5156 наші K	5156 це K
рублей	4335 # K
рік	5157 на K
""", 'с': """
свидетелем	4215 стали K	4215 вы стали K
свободната	346 подкрепете K
свържете	41 K се с нас	70 K се с нас	270 K се с нашия	270 K се с нашата	270 K се с нас	270 K се с автора	346 K се с нас
свържи	41 K се с нас	70 K се с нас
свяжитесь	41 K с нами	4235 K с нами
связаться	4235 K с автором
свідком	5037 стали K
седмично	20 веднъж K
сигнализирайте	270 K ни
сказав	5158 K
сказал	4336 K
сказала	4336 K	5158 K
сказати	5037 маєте що K
скаржаться	5158 K
скаржився	5158 K
скаржилася	5158 K
скачайте	4195 K наше
скиньте	4333 K нам	4333 K донат
сколько	4333 скиньте K
скриньку	5071 вашу K
скриньці	5071 вашій K
следите	4201 K за нами
словам	4336 по K
словами	5158 за K
слушайте	302 K ни
слідкуйте	5022 K за нами
снимки	43 свои K	43 K и видео	43 вашите K	43 K или видео
советовал	4336 K
советовала	4336 K
советовали	4336 K
советует	4336 K
согласны	46 не K	46 K с автором
содержатся	105 K описания
содержимое	4238 внешнее K
содержит	105 K сцены
сообщение	4226 данное K (материал) создано	4271 K создано
сообщил	4336 K
сообщила	4336 K
сообщили	4336 K
сообщите	41 K нам	70 K нам	4235 K нам	4333 K нам
соучастником	4256 станьте K	4333 станьте K
спам	74 без K
спама	74 без K
спаму	74 без K
спецкор	4316 K
сповіщення	16 K	5020 увімкнути K	5020 увімкніть K	5099 хочете отримувати K	5099 хочете отримувати пуш-K	5099 бажаєте отримувати K	5099 хочеш отримувати K
споделете	28 K	52 K я	70 K с нас	70 K своята
сподобався	5156 K текст	5156 K матеріал
сподобалась	5010 якщо вам K стаття
спонсором	83 станьте K
според	349 K
спрашивает	4336 K
спросил	4336 K
спросила	4336 K
співали	5158 K
співучасником	5155 станьте K
спільнота	5156 наша K
спільноти	5014 стань частиною K	5079 частиною K	5156 нашої K
станете	83 K член	346 K абонат	346 K член
станьте	54 K одним из них	4333 K нашим	5155 K нашим
статей	5086 до всіх K	5086 до усіх K
статии	299 до всички K
статия	267 хареса ли ви тази K	286 цялата K	347 тази K
статията	286 % от K
стаття	5156 ця K
статья	4334 эта K
статьям	4263 ко всем K
стверджує	5158 K
стежте	5022 K за нами
стигнали	267 щом сте K дотук
стороннего	4238 K сервиса
сторонним	4238 K сервисом
стороннього	5061 K сервісу
стороннім	5061 K сервісом
суммой	4335 любой K
сумму	4335 любую K
сутрин	20 всяка K
существуем	4334 мы K
существует	4256 K благодаря
събитие	277 нашето K
съветва	349 K
съветваше	349 K
съвместно	289 K с партньор
съгласен	46 не си K
съгласие	291 без писмено K
съгласни	46 не сте K
съдържание	11 това K	274 външно K	274 това K
съдържанието	291 използването на K	291 използване на K
съобщи	349 K
съобщил	349 K
съобщиха	349 K
""", 'т': """
тагнете	65 K ме
твърдеше	349 K
твърди	349 K
текста	105 первой версии K	105 ранней версии K
тексте	105 ранее в K
текстове	299 до всички K
тексту	105 першій версії K
телеграм	18 K	269 K	4201 наш K-канал	4201 в нашем K	4233 K	4233 K-канал	4233 K-канале	4267 пишите в K	4334 наш K	5022 наш K-канал	5053 K	5053 K-канал	5053 K-каналі
телеграме	18 K	4233 K
телеграмі	5053 K
телефон	106 K довіри
тест	4246 наш K	5068 наш K
тиждень	20 раз на K	5157 на K
требовал	4336 K
требовала	4336 K
требовали	4336 K
тръгнете	267 преди да си K
""", 'у': """
уведомления	16 K	4196 включите K	4196 включить K	4196 разрешить K	4280 хотите получать K	4280 хотите получать пуш-K	4280 хочешь получать K
уверяет	4336 K
уверял	4336 K
уверяла	4336 K
увійдіть	27 K	5017 K, щоб
уговаривал	4336 K
уговаривала	4336 K
угостите	57 K меня кофе	57 K автора кофе
угостить	57 K меня кофе
уебинар	277 нашия K
узнавать	4280 хотите K о
уйдете	4179 прежде чем вы K
укажите	80 K свой e-mail	80 K почту
улюблених	5052 K джерел
улюблені	5052 K джерела
умовляв	5158 K
умоляваше	349 K
умолял	4336 K
умоляла	4336 K
умоляли	4336 K
утверждает	4336 K
уточнение	105 K:
уточнення	105 K:
уточнив	5158 K
уточнил	4336 K
уточнила	4336 K	5158 K
учасником	5155 станьте K
""", 'ф': """
фейсбук	18 K	269 K
фото	43 свои K	43 ваши K	43 свої K	43 ваші K
фотографии	43 K и видео
""", 'ц': """
цените	4334 K нашу
цитировании	4231 при K
цитування	5050 у разі K
цитуванні	5050 при K
""", 'ч': """
частиною	5155 станьте K
частковому	5078 повному або K
чашку	57 на K кофе
через	67 K vpn
четене	2 време за K
четете	302 K ни
читаете	4333 спасибо, что K
читай	5022 K нас
читайте	4201 K нас в	5022 K нас у	5022 K нас в
читання	2 час K	2 хв K
читателей	46 письма K	4246 опросе K	4256 благодаря поддержке K	4276 K	4334 наших K
читатели	39 наши K	39 нашите K	46 писма на K	307 K	347 нашите K	4179 дорогие K	4276 K	4334 наши K
читателите	307 K	347 с подкрепата на K	347 от K ни
читателям	21 благодаря K	39 нашим K	4276 K	4334 благодаря K
читати	5016 щоб K далі	5155 щоб K далі
читачам	21 завдяки K	5095 K
читачі	39 наші K	5095 K	5156 наші K
читачів	46 листи K	5095 K	5156 наших K
читаєте	5155 дякуємо, що K
чтение	2 на K
чтения	2 время K	2 мин K
""", 'щ': """
щомісяця	5157 K
щомісячний	5079 K внесок
щомісячно	5157 K
щоранку	20 K
щотижневу	5018 K розсилку
""", 'э': """
электронной	4249 адрес K почты
электронную	4249 K почту
""", 'я': """
яжіться	41 зв'K з нами	5055 зв'K з нами
язкові	24 обов'K поля	5039 обов'K поля
якщо	5010 K ви вже тут
""", 'і': """
із	5153 # K #
інтелектом	5081 штучним K
інтелекту	5081 за допомогою штучного K
інформацію	5037 маєте цікаву K
історію	5037 маєте K
""", 'א': """
אדבלוק	2372 K
אומר	2410 K
אומרת	2410 K
אותה	52 שלחו K	52 שתפו K
אותו	52 שלחו K
אותנו	65 תייגו K	70 שתפו K
אחרינו	2293 עקבו K	2407 עקבו K
איתנו	41 צרו K קשר	41 צרו קשר K	41 דברו K	70 צרו K קשר	70 צרו קשר K	70 דברו K
אליכם	60 נשלח K
אלינו	41 פנו K	70 פנו K
אלקטרוני	2290 דואר K
אמר	2410 K
אמרה	2410 K
אמרו	2410 K
אתכם	2336 רק K
""", 'ב': """
באפליקציה	87 K שלנו
בדוי	105 שם K
בדויים	105 שמות K
בוקר	20 מדי K
בחודש	2409 K
ביקש	2410 K
ביקשה	2410 K
במייל	2335 K שלכם
במצוקה	0 K
בסרטון	2321 לצפות K זה
בעוגיות	2299 שימוש K
בעיתונות	2336 לתמוך K
בעלי	2378 בלי K הון	2378 ללא K הון
בקובצי	2298 משתמש K
בשבוע	20 פעם K	2409 K
בתגובות	88 K
בתוכן	2349 לעשות שימוש K
""", 'ד': """
דווחו	2407 K לנו
דיגיטלי	2285 רכשו מינוי K
דיוור	2335 קבלת K
""", 'ה': """
האימייל	24 K לא יוצג	63 K לא יוצג
האפליקציה	2294 הורידו את K	2408 K
הבהרה	105 K:
הגיב	105 לא K
הדיגיטלי	66 העוזר K
הדפדפן	12 K שלך
ההתראות	16 K
הודיע	2410 K
הודיעה	2410 K
הוואטסאפ	2294 לקבוצת K
הווטסאפ	2294 לקבוצת K
הווירטואלי	66 העוזר K
הוסיף	2410 K
הוסיפה	2410 K
הזהיר	2410 K
הזכויות	2309 כל K שמורות
הזמינו	57 K אותי לקפה
החובה	24 שדות K
החוג	2319 הוא ראש K	2319 היא ראש K
החינמיות	2352 הכתבות K
הטלגרם	2294 לערוץ K
הטקסט	2322 K
היום	2407 תרמו K
הירשמו	2285 כדי להמשיך לקרוא K	2407 K לקבלת
הכותב	2349 על דעת K
הכתבה	48 לפרסם את K	2285 להמשך קריאת K	2322 K	2408 K הזאת
המדור	2317 הוא עורך K	2317 היא עורכת K
המובעות	2349 הדעות K במאמר	2349 הדעות K בטור	2349 הדעות K בכתבה
המועדף	2312 למקור K	2312 כמקור K
המייל	2289 לתיבת K	2290 כתובת K
המערכת	105 הערת K
המקורית	105 בגרסה K של
הניוזלטר	2290 K היומי	2335 K השבועי של	2335 K שלנו	2408 K
הסביר	2410 K
הסיכום	2322 K
העבירו	52 K אותה	52 K הלאה
העיקריות	2322 הנקודות K
העיתונות	2408 K העצמאית
הפרטיות	2299 מדיניות K
הפרסומות	2372 חוסם K	2374 את חוסם K	2374 חוסם K
הפרסומים	2372 חוסם K
הפרסומת	13 K
הצביעו	2407 K בסקר
הצטרפו	54 K אליהם	54 K אלינו	2294 K לערוץ	2407 K אלינו
הקודמת	105 בגרסה K של
הקוראים	21 בזכות K
השאירו	80 K כתובת מייל	80 K מייל
השימוש	2299 תנאי K
השמות	105 K שונו
התגובות	2332 K
התחברו	27 K	2285 כדי להמשיך לקרוא K
התמונות	43 את K שלכם
התמיכה	2336 בזכות K שלכם
התראות	16 K
התרגום	2322 K
התרומה	2407 K שלכם
""", 'ו': """
ובטוויטר	2293 בפייסבוק K
ווידאו	43 תמונות K
וסרטונים	43 תמונות K
ותלוי	2336 K בכם
ותלויה	2336 K בכם
""", 'ז': """
זקוקה	2407 K לכם
זקוקים	0 K לעזרה
""", 'ח': """
חברת	2319 היא K סגל
חודשית	2407 תרומה K
חוקר	2319 הוא K ב
חוקרת	2319 היא K ב
חיצוני	2321 תוכן K	2321 תוכן ממקור K
""", 'ט': """
טען	2410 K
""", 'י': """
יכולים	53 מנויים K
ישירות	2335 K למייל	2335 K לתיבת
""", 'כ': """
כמנויים	53 K	83 הצטרפו K	2285 הצטרפו K
כתב	2410 K
כתבה	2322 K זו	2408 K זו	2410 K
כתבו	41 K לנו	70 K לנו	2407 K לנו
כתבות	2352 K חינם
כתבי	41 K לנו	70 K לנו
כתבת	2317 היא K
כתובת	80 הזינו K מייל	2290 K דוא"ל
""", 'ל': """
לדברי	2410 K
להגיב	8 כדי K	2332 K
להמשיך	2285 כדי K לקרוא,	2285 כדי K לקרוא בחרו	2285 כדי K לקרוא יש	2285 כדי K לקרוא את הכתבה	2336 עזרו לנו K
להעתיק	2349 לשכפל, K
לחודש	2409 K
לחוק	2349 סעיף #א K
לחצו	2407 K כאן
לידיעון	2407 הירשמו K
לכתבים	42 K שלנו
לכתבת	42 K שלנו
למייל	82 K שלכם
למנויים	83 היו K	2287 K בלבד
למערכת	42 K שלנו	46 מכתבים K
לניוזלטר	81 K	81 K שלנו	2289 הירשמו K	2289 הרשמה K	2289 K שלנו	2335 בהצלחה K	2407 הירשמו K
לעזרתכם	2407 אנחנו זקוקים K
לענייני	2317 הוא כתב K	2317 היא כתבת K
לפנות	106 לאן אפשר K
לפרסם	48 K כתבה זו	48 K מחדש
לצפייה	2321 K בתוכן
לקבוצת	2294 הצטרפו K
לקריאה	2352 כתבות K
לקריאת	23 K הכתבה
לשנה	2409 K
לתומכים	2336 הצטרפו K שלנו
""", 'מ': """
מאמרים	17 K חינם	2352 K חינם
מודעות	2374 בחוסם K	2374 חוסם K
מועדף	2312 מקור K	2312 כמקור K	2392 מקור K	2392 כמקור K
מחקר	2319 הוא עמית K
מינוי	2285 רכשו K ל-	2285 רכשו K כדי	2285 רכשו K או	2407 רכשו K	2411 K
מנוי	2285 כבר K?
מנויים	2411 K
מניות	2378 בלי בעלי K	2378 ללא בעלי K
מסכימים	46 לא K	46 K?	2335 בהרשמה אתם K
מסר	2410 K
מסרבים	105 K להגיב
מראה	67 אתר K
מרצה	2319 הוא K	2319 היא K
""", 'נ': """
ניוזלטר	2335 K שבועי	2411 K
נשלח	60 K לכם
""", 'ס': """
סגל	2319 הוא חבר K
סופר	2319 הוא K ו
סופרת	2319 היא K ו
סיכום	2322 K
סיפר	2410 K
סיפרה	2410 K
סעיף	2349 K #א
ספאם	74 בלי K	74 ללא K
ספרו	41 K לנו	70 K לנו	2407 K לנו
סרטונים	43 תמונות או K
""", 'ע': """
עדכונים	2335 לקבלת K במייל
עודכנה	105 הכתבה K	105 הידיעה K
עזרה	106 איפה אפשר לקבל K
עיתונאי	2317 הוא K	2319 הוא K
עיתונאית	2317 היא K	2319 היא K
עיתונות	2336 לעשות K	2408 K עצמאית
עכשיו	2285 רכשו מינוי K	2407 תרמו K
עלולים	105 K להיות קשים
עמיתת	2319 היא K מחקר
עמלה	2348 נקבל K	2348 לקבל K
ער	106 K״ן
""", 'פ': """
פרופסור	2319 הוא K	2319 היא K
פרסום	48 K מחדש
פרסומות	73 בלי K	73 ללא K	2372 חוסם K	2374 בחוסם K	2374 חוסם K	2374 חוסמי K	2408 ללא K
פרסומת	13 K
פרשן	2317 הוא K
פרשנית	2317 היא K
""", 'צ': """
ציין	2410 K
""", 'ק': """
קודמת	105 בגרסה K של
קוראי	2408 K
קרא	2410 K
קריאה	2 זמן K
""", 'ר': """
ראשון	2409 חודש K
""", 'ש': """
שאלו	2322 K את
שולחים	60 אנחנו K לכם
שיווקי	2335 לקבל תוכן K
שלחו	41 K לנו	70 K לנו	2407 K לנו
שלנו	42 לכתב K	2408 K
שנקבל	2348 K עמלה
שקראתם	2407 תודה K
שתפו	28 K
""", 'ת': """
תגובה	105 לא נמסרה K
תגובות	2332 K
תוכן	11 K זה	2321 הצגת K
תיאורים	105 כוללת K	105 מכילה K
תייגו	65 K אותי
תיקון	105 K:
תלוי	2336 K בכם
תלויה	2336 K בכם
תמיכתכם	2407 K
תמכו	2407 K בנו
תקציר	2322 K
תרומה	2411 K
תרומות	2411 K
""", 'ا': """
اخبارنا	123 تابعوا K	247 K
اخبرنا	41 K	70 K
اخبرونا	41 K	70 K
ادامه	1873 K مطلب	1873 K خبر	1925 براي K مطلب
ادبلاكر	1903 K
ادعمنا	246 K
ادعموا	246 K
اذنكم	132 نطلب K قبل
ارتباط	132 قد تتضمن ملفات K
ارسال	8 براي K نظر	1819 به ايميل شما K	1842 براي ما K كنيد
ارسله	52 K الي
ارسلها	41 K الينا	70 K الينا
اسبوعيا	248 K
استخدام	142 يمنع اعادة K المواد	142 يمنع اعادة K هذا	142 يمنع اعادة K اي
استطلاع	246 صوت في K
استطلاعنا	247 K
استفاده	1825 از كوكي K ميكنيم	1825 از كوكيها K ميكنيم	1826 شرايط K	1838 K از مطالب اين سايت	1838 K از مطالب سايت
استمرار	246 ساهم في K	246 ساهموا في K
اسپم	74 بدون K
اشار	249 K
اشارة	65 ضع K الي
اشارت	249 K
اشتراك	175 لديك K	250 K	1866 K تهيه كنيد	1925 K تهيه كنيد	1929 K
اشتراكك	172 تم K
اشترك	83 K	111 K الان	246 K الان
اشتركوا	83 K	246 K
اصحابها	170 تعبر عن راي K	170 عن راي K
اصلاحيه	105 K
اضاف	249 K
اضافت	249 K
اضغط	246 K هنا
اطلاع	1842 به ما K دهيد
اعادة	48 K نشر	142 يمنع K نشر
اعجبك	247 K هذا
اعلام	1928 K كرد
اعلانات	73 بلا K	73 بدون K	73 لا K	209 مانع K	209 حاجب K	210 مانع K	210 حاجب K
اعلانها	16 K	1900 K را دريافت
اعلانهاي	1900 K خبري
اعلن	249 K
اعلنت	249 K
اعملوا	65 K تاغ
افاد	249 K
افادت	249 K
افزود	1928 K
افزونه	1903 K مسدود
اكتب	246 K لنا
اكتبوا	41 K الينا	70 K الينا	246 K لنا
اكد	249 K
اكدت	249 K
الاخبارية	117 النشرة K
الارتباط	128 ملفات تعريف K
الاسبوع	20 مرة في K
الاستخدام	128 شروط K
الاسماء	105 تم تغيير K
الاشعارات	16 K	118 فعل K	119 تفعيل K
الاعلان	13 بعد K
الاعلانات	134 حاجب K	134 مانع K	209 مانع K	209 حاجب K	209 اداة حظر K	210 مانع K	210 حاجب K	210 اداة حجب K
الافتراضي	66 مساعدنا K	66 المساعد K
الالزامية	24 الحقول K
الالكتروني	63 بريدك K لن يظهر	116 بريدك K	117 البريد K	172 في بريدك K
الان	246 تبرع K	246 سجل K
الاول	248 الشهر K
الاولي	105 النسخة K من
البديل	67 موقعنا K	67 الموقع K
البريدية	81 النشرة K	116 نشرتنا K	117 النشرة K	250 النشرة K
التحرير	42 فريق K لدينا
التطبيق	118 حمل K	118 نزل K	119 تحميل K
التعليق	105 رفضت K	169 شروط K	169 سياسة K
التعليقات	88 في K
التقرير	23 لقراءة K	247 هذا K
الخارجية	157 محتوي المواقع K
الخبر	105 تم تحديث هذا K
الخصوصية	128 سياسة K
الدخول	27 سجل K	111 سجل K الان	111 سجل K الي حسابك	111 سجل K او اشترك	111 سجل K او انشئ	246 سجل K او
الشهر	248 في K
الصفحة	132 تحتوي هذه K علي محتوي من
الغاء	24 K الرد
الفيديو	43 الصور ومقاطع K
القراء	21 بفضل K	46 بريد K	173 نعتمد علي دعم K
القراءة	2 مدة K	2 وقت K	111 لمتابعة K	175 لمواصلة K
الكاتب	170 يعبر عن راي K
الكوكيز	128 K
المادة	247 هذه K
المجانية	17 المقالات K	186 من المقالات K	186 مقالاتك K	186 المقالات K
المحتوي	11 هذا K	111 هذا K متاح	142 يمنع اعادة استخدام K	142 يمنع اعادة انتاج K	142 يمنع اعادة توزيع K
المحرر	105 ملاحظة K
المراة	67 نسخة K
المساعد	66 K الذكي
المساعدة	106 اين تجد K	106 للحصول علي K
المستقلة	247 الصحافة K
المفضل	147 مصدرك K	147 مصدركم K	147 المصدر K لديك
المفضلة	147 مصادرك K	147 مصادركم K
المقال	23 لقراءة K	105 تم تحديث هذا K	111 لقراءة K كاملا	132 يحتوي هذا K علي محتوي من	175 لقراءة هذا K	247 هذا K
المواد	142 يمنع اعادة انتاج K	142 يمنع اعادة توزيع K
النشر	142 يمنع اعادة K
النشرة	116 اشترك في K
اليك	60 نرسل K
اليكم	60 نرسل K
الينا	41 اكتب K	70 اكتب K	246 انضم K
اليهم	54 انضم K
انتاج	142 يمنع اعادة K هذا	142 يمنع اعادة K اي
انستغرام	246 تابعنا علي K
انضموا	54 K اليهم
انقر	246 K هنا
اوضح	249 K
اوضحت	249 K
اول	1927 ماه K
اوليه	105 نسخه K اين
ايميل	1819 K خود را وارد كنيد	1820 ادرس K	1820 نشاني K	1862 در K خود	1925 K خود را وارد كنيد
ايميلتان	1862 به K
اينجا	1872 K كليك كنيد	1925 K كليك كنيد
اينستاگرام	1823 در K دنبال
اينه	67 K
اپ	1861 K
اپليكيشن	1861 K	1925 K ما را	1925 K را دانلود كنيد	1925 K را نصب كنيد	1926 K ما
اگهي	13 پس از K	73 بدون K
""", 'ب': """
باحث	152 K
باحثة	152 K
بارگذاري	1829 K شود
بازتابدهنده	1879 الزاما K	1879 لزوما K	1879 K ديدگاه
بازنشر	48 K
باشيد	1842 با ما در تماس K
بالضرورة	170 لا تعبر K عن	170 لا يعبر K عن	170 لا تعكس K	170 لا يعكس K	170 لا تمثل K	170 لا يمثل K
ببينيد	1855 را K
بحسب	249 K
بخوانيد	1840 K
بدهيد	41 به ما پيام K	70 به ما پيام K
بديل	67 رابط K
براي	1926 K ما
بريدك	63 لن يظهر K	80 اترك K	80 ادخل K	82 في K	116 الي K	172 علي K	172 سجل K	172 اضف K	172 يوميا في K	172 في K كل
بريدكم	80 اتركوا K	172 في K
بشنويد	1855 K
بعرض	157 هل تسمح K
بفرستيد	41 براي ما K	70 براي ما K	1842 براي ما K
بفضلكم	247 K
بنويسيد	41 براي ما K	70 براي ما K	1842 براي ما K	1925 براي ما K
بهروز	105 اين خبر K	105 اين گزارش K
بپيونديد	54 به انها K	54 به جمعشان K	1840 K	1852 به تيم ما K	1925 K
بگذاريد	41 با ما در ميان K	70 با ما در ميان K	1842 با ما در ميان K	1925 با ما در ميان K
بگوييد	41 به ما K	70 به ما K
بگيريد	41 با ما تماس K	70 با ما تماس K	1842 با ما تماس K
""", 'ت': """
تؤكد	249 K
تابعة	77 روابط K
تابعنا	124 K علي	124 K عبر	246 K علي تويتر	246 K علي غوغل	246 K علي جوجل
تابعونا	123 K علي	123 K عبر	246 K علي
تاكيد	1928 K كرد
تبرع	250 K
تبرعات	250 K
تبرعك	246 K
تبرعكم	246 K
تبرعوا	93 K بما	246 K الان
تبليغات	73 بدون K	1901 مسدود كننده K	1903 مسدود كننده K
تجربتك	70 K معنا
تجربه	70 K خود را با ما
تحتاجون	0 K الي مساعدة
تحريريه	42 K ما
تحقيقاتنا	247 K
ترجيحي	1841 منبع K	1841 منابع K	1920 منابع K	1920 منبع K
ترد	105 لم K
تستطيع	173 تبرع بما K	173 ساهم بما K
تصحيح	105 K:
تطبيق	246 حمل K	246 حملوا K
تطبيقنا	87 في K	87 عبر K	247 K
تعبر	170 لا K عن راي	170 K فقط عن راي
تعديل	105 تم K هذا
تعليقا	169 لتضيف K
تغيير	105 نامها K
تفاصيل	105 يتضمن K	105 يحتوي علي K
تفعيل	127 K جافا
تفوت	246 لا K
تفوتوا	246 لا K
تقاريرنا	247 K
تقول	249 K
تلغرام	123 قناتنا علي K	246 تابعنا علي K
تلگرام	1823 ما را در K	1823 در K دنبال	1823 كانال K ما	1842 با ما در K
تماشا	1855 K كنيد
تمامي	1839 K حقوق
تمثل	170 لا K راي
تنويه	105 K:
تواصل	41 K معنا
تواصلوا	41 K معنا	246 K معنا
توافق	46 هل K
توافقنا	46 لا K
توزيع	142 يمنع اعادة K هذا	142 يمنع اعادة K اي
توصيف	105 حاوي K
توضيح	105 K:	1928 K داد
تيليغرام	123 قناتنا علي K
تيم	1926 K ما
""", 'ج': """
جافاسكريبت	203 K
جاوااسكريپت	1825 K را فعال
جزئيات	105 حاوي K
""", 'ح': """
حذر	249 K
حذرت	249 K
حقوق	1839 كليه K	1839 همه K	1839 تمام K
حمايت	1863 K مالي خود	1864 به K شما نياز	1864 با K شما	1865 K كنيد	1925 از ما K كنيد	1925 K شما
""", 'خ': """
خارجي	157 محتوي K
خبر	6 اين K	1926 اين K
خبرنامه	1819 K ما	1819 اشتراك K	1820 در K	1862 K روزانه	1862 K هفتگي	1926 K ما	1926 K	1929 K
خبرنگار	42 K ما	1842 K ما را	1847 K
خبرنگاران	42 K ما	1926 K ما
خبرها	1900 اعلان K
خبرهاي	1900 اعلان K فوري
خصوصي	1826 سياست حريم K
خواست	1928 K
خواستند	1928 K
خواندن	1866 براي ادامه K
خوانندگان	21 با كمك K	46 نامههاي K	1864 به K خود تكيه	1926 K ما
خواهد	1858 منتشر K شد
خواهند	1858 منتشر K شد
""", 'د': """
داده	1829 نشان K شود
داستان	70 K خود را براي ما
دانشگاه	1847 استاد K
دريافت	1900 K اعلان	1900 خبرهاي فوري را K
دستيار	66 K مجازي
دعا	249 K
دعت	249 K
دعمك	246 K
دعمكم	173 نعتمد علي K	173 تعتمد علي K	173 نحتاج الي K	246 K
دنبال	1823 ما را K كنيد	1840 K كنيد	1840 K كنيم	1925 K كنيد
دهيد	41 به ما پيام K	70 به ما پيام K	1842 به ما خبر K	1855 گوش K	1869 هديه K	1925 خبر K
دوستان	52 براي K خود
دوستانتان	52 براي K	52 با K
ديدگاه	1858 نوشتن K	1858 ارسال K	1858 بيانگر K	1879 لزوما K
""", 'ذ': """
ذكر	249 K
ذكرت	249 K
""", 'ر': """
راسلنا	41 K	70 K	246 K
راسلونا	41 K	70 K	246 K
رايگان	1852 وبينار K ما	1866 اشتراك K	1880 مقاله K	1880 مطلب K	1880 مطالعه K	1925 K ثبت نام كنيد
روزنامه	1879 ديدگاه K
روزنامهنگار	1847 K
روزنامهنگاري	1926 K مستقل
""", 'س': """
سابقة	105 نسخة K من هذا	105 نسخة K من هذه
سالانه	1927 K
ساهم	93 K بما	246 K في دعم
ساهموا	93 K بما	246 K في دعم
سايت	1926 K ما
سايتهاي	1849 محتواي K ديگر
سكريبت	203 جافا K
سنويا	248 K
""", 'ش': """
شارك	28 K
شاركنا	41 K قصتك	70 K قصتك	246 K برايك
شاركه	28 K	52 K مع
شاركونا	70 K قصتكم	246 K
شهريا	248 K
شويد	27 وارد K	1840 عضو K	1840 K	1925 عضو K
""", 'ص': """
صباح	20 كل K
صبحگاهي	1862 خبرنامه K
صحافتنا	247 K
صحافي	152 K
صحافية	152 K
صحافيينا	42 K
صحفي	152 K
صحفية	152 K
صحفيينا	42 K	247 K
صرح	249 K
صرحت	249 K
صوركم	43 K
""", 'ض': """
ضدتبليغ	1903 K
""", 'ط': """
طالب	249 K
طالبت	249 K
طلب	249 K
طلبت	249 K
""", 'ع': """
علاقه	1841 منبع مورد K
عملنا	247 K
عمولة	184 قد نحصل علي K	184 نحصل علي K
عنوان	24 لن يتم نشر K
""", 'غ': """
غيرفعال	1903 لطفا ان را K كنيد
""", 'ف': """
فارسله	52 K
فرستاده	1819 به ايميل شما K
فرصتهاي	1852 K شغلي در
فريقنا	247 K
فشاركه	52 K
فنجان	57 ادعني الي K قهوة
فيسبوك	18 K	246 تابعنا علي K
فيلترشكن	67 K
فيلم	43 عكس و K
فينگليش	1858 K	1859 حروف لاتين (K)
""", 'ق': """
قال	249 K
قالت	249 K
قالوا	249 K
قبلي	105 نسخه K اين
قراءنا	247 K
قرائنا	173 نعتمد علي K	173 ونعتمد علي K	247 K
قناتنا	123 انضم الي K	247 K
""", 'ك': """
كاتب	152 K
كاتبة	152 K
كاتبه	170 يعبر عن راي K
كاتبها	170 تعبر عن راي K
كار	1926 K ما
كاربري	1866 حساب K خود شويد	1925 حساب K خود شويد
كانال	1823 به K ما	1840 K ما	1926 K ما
كتب	249 K
كتبت	249 K
كردهايد	1866 ثبت نام K	1866 ثبتنام K
كمصدر	147 K مفضل	230 K مفضل
كميسيون	1877 K دريافت كنيم	1877 K دريافت ميكنيم
كنيد	65 منو تگ K	65 من را تگ K	65 تگ K	1852 ديدن K	1855 گوش K	1869 هديه K	1872 روي لينك كليك K	1872 كليك K	1903 لطفا ان را غير فعال K	1925 به ما كمك K	1925 روي لينك كليك K	1925 همين حالا ثبت نام K
كوكي	1826 از K
كوكيها	1826 K
""", 'ل': """
لניוזלטר	81 K
لاتين	1858 حروف K	1859 حروف K
لاشتراكك	172 K في
لاشتراككم	172 K في
لاضافة	8 K تعليق	169 K تعليق
لزوما	1879 K نظر
لقراءة	111 سجل الدخول K	175 K بقية	246 سجل الدخول K
لقراءتكم	246 شكرا K
لكتابة	169 K تعليق
للاطلاع	175 K علي المقال كاملا
للتعليق	8 K	169 K علي الخبر
للقراءة	2 دقائق K	111 سجل الدخول K
للمتابعة	111 سجل الدخول K
للمشتركين	53 يمكن K	114 K فقط	175 حصري K	175 متاح K
لمتابعة	111 سجل الدخول K	175 K قراءة	210 ايقافه K	246 سجل الدخول K
لمشتركي	175 حصري K
لمواصلة	175 K قراءة	210 ايقافه K التصفح	210 تعطيله K التصفح
""", 'م': """
ما	1926 به K
مالكين	215 بلا K
مالي	1864 كمك K شما	1925 كمك K شما	1929 كمك K
ماه	1927 در K
ماهانه	1927 K
مباشرة	172 K في بريدك
متجرنا	247 K
متصفحك	12 K
مجانا	246 سجل K
مجانيا	186 مقالا K
مجانية	186 مقالات K
محتوا	11 اين K
محتواي	1849 K خارجي	1849 اجازه ميدهيد K
محتوايي	1849 حاوي K از
محتوي	157 K من طرف ثالث
محفوظ	1838 كليه حقوق K است	1838 تمامي حقوق K است	1838 همه حقوق K است	1838 تمام حقوق K است
محفوظة	142 جميع الحقوق K	142 حقوق النشر K
مراسل	152 K
مراسلة	152 K
مراسلنا	42 K	247 K
مراسلينا	42 K	247 K
مرره	52 K الي
مرورگر	12 K شما
مزعجة	74 بلا رسائل K	105 قد تكون K
مساعدة	0 بحاجة الي K	0 تحتاج الي K
مساعدنا	66 K الذكي
مساهمتك	173 نحتاج الي K	173 الي K
مساهمتكم	173 نحتاج الي K
مساهمين	215 بلا K	215 ولا K
مستعار	105 اسم K	105 نام K
مستعارة	105 اسماء K
مستقل	1926 رسانه K
مستقلة	247 صحافة K
مسدودكننده	1901 K تبليغات	1903 K تبليغات
مشترك	175 هل انت K	1866 K شويد	1925 K شويد
مشتركا	53 بصفتك K
مشتركان	1866 ويژه K است
مصنوعي	1850 هوش K
مطالعه	2 دقت K	2 زمان K
مطلب	6 اين K	1926 اين K
معنا	246 ساهم K
مفضل	230 مصدر K
مفضلا	230 مصدرا K
مقالاتنا	173 لا نضع K	247 K
مقاله	1873 ادامه K
ملاك	215 بلا K
منبع	1878 ذكر K
منتخب	1841 منبع K
منشن	65 K لي
منصتنا	247 K
مهمانم	57 قهوه K
موافقتك	157 نطلب K
موافقتكم	132 K مطلوبة قبل	132 نطلب K قبل
موبايل	1861 برنامه K
موردنياز	24 بخشهاي K
موفقيت	1862 عضويت شما با K	1862 ثبت نام شما با K
موقعنا	247 K
ميتوانند	53 مشتركان K
ميخواهيم	1849 از شما اجازه K
ميدهد	1858 نظر K
ميفرستيم	60 برايتان K	60 براي شما K
ميگفت	1928 K
ميگويد	1928 K
ميگيريم	1877 كميسيون K
""", 'ن': """
ناشد	249 K
ناشدت	249 K
نتقاضي	184 K عمولة	184 قد K عمولة
نحتاج	173 K الي دعمك
نخواهد	25 منتشر K شد	1858 منتشر K شد
نخواهند	1858 منتشر K شد
نداد	105 پاسخ K
ندهيد	1925 از دست K
نرسل	60 K لك	60 K لكم
نرمافزار	1861 K موبايل
نستخدم	127 K ملفات
نشرتنا	81 K	116 اشترك في K	247 K
نظر	8 ثبت K
نظرسنجي	1925 در K ما	1926 K ما
نمايش	1829 K داده شود
نميشود	63 ايميل شما نمايش داده K	1858 منتشر K
نوشت	1928 K
نويسنده	1842 ايميل K	1847 K
نياز	0 K به كمك	0 به كمك K	1864 به كمك شما K
نيستيد	46 موافق K
""", 'ه': """
هستيد	1866 مشترك K
هماكنون	1925 K ثبت نام كنيد
همايش	1852 بليت K
هوشمند	66 دستيار K
""", 'و': """
وابسته	1864 به حمايت شما K
واتساب	123 قناتنا علي K	246 تابعنا علي K
واحدا	54 كن K منهم
واشار	249 K
واشارت	249 K
واضاف	249 K
واضافت	249 K
واعلن	249 K
واعلنت	249 K
وافاد	249 K
وافادت	249 K
واكد	249 K
واكدت	249 K
واوضح	249 K
واوضحت	249 K
وبحسب	249 K
وبينار	1852 K ما	1852 در K
وتؤكد	249 K
وتري	249 K
وتضيف	249 K
وتقول	249 K
وحذر	249 K
وحذرت	249 K
ودعا	249 K
ودعت	249 K
وذكر	249 K
وذكرت	249 K
وصرح	249 K
وصرحت	249 K
وطالب	249 K
وطالبت	249 K
وفقا	249 K
وفيديو	43 صور K
وقال	249 K
وقالت	249 K
وقالوا	249 K
وكتب	249 K
وكتبت	249 K
ومحلل	152 كاتب K
ومقاطع	43 صورك K	43 صوركم K	43 صور K فيديو
ونعتمد	173 K علي دعمكم
ووفقا	249 K
ويؤكد	249 K
ويدئو	43 עكس و K
ويديو	43 عكسها و K	43 عكس و K	1849 ديدن اين K
ويري	249 K
ويضيف	249 K
ويقول	249 K
ويقولون	249 K
""", 'ي': """
يؤكد	249 K
يرد	105 لم K
يقول	249 K
يقولون	249 K
يوتيوب	18 K	123 قناتنا علي K	246 تابعنا علي K
يوميا	172 في بريدك K
""", 'پ': """
پيام	41 به ما K	70 به ما K
پيشين	105 نسخه K اين
پژوهشگر	1847 K
""", 'گ': """
گزارش	1926 اين K
گزارشهاي	1926 K ما
گفت	1928 K
گفتند	1928 K
گفته	1928 K است	1928 به K
""", 'अ': """
अनुभव	70 अपना K हमें	2443 का K रखने
अनुवाद	2447 K	2449 मशीन से K	2449 मशीनी K	2449 एआई की मदद से K	2449 ai की मदद से K	2449 एआई द्वारा K
अनुवादित	2449 एआई की मदद से K
अनुसार	2510 के K
अपडेट	105 लेख को K किया	105 खबर को K किया
अपनी	2453 K राय दें
अपील	2510 K की
अलर्ट	2455 K पाने के लिए
असहमत	46 K हैं
असिस्टेंट	66 वर्चुअल K	66 एआई K
""", 'आ': """
आपका	2507 K दान
आपको	60 हम K
आर्टिकल	2468 फ्री K	2468 मुफ्त K
आर्थिक	2458 K सहयोग दें	2458 K सहयोग करें	2507 K मदद दें
आवश्यक	24 K फील्ड
""", 'इ': """
इंस्टॉल	2417 ऐप K करें	2455 K करें
इनबॉक्स	2416 सीधे आपके K	2416 हर सुबह आपके K	2416 हर हफ्ते आपके K	2416 आपके K में पाएं	2416 रोज आपके K	2416 आपके K में हर	2456 अपने K में
""", 'उ': """
उपयोग	2423 कुकीज का K	2423 कुकी का K
""", 'ए': """
एजेंसी	2467 K की फीड
एडिटर	2443 सब K हैं	2443 सब-K हैं
""", 'ऐ': """
ऐडब्लॉकर	2486 K
""", 'क': """
कमीशन	2466 हमें K मिल	2466 K मिल सकता है
कमेंट	2453 अपनी राय K	2454 K करने के लिए	2454 K में अपनी राय	2454 K हटा	2454 K करने वाले
करके	2456 साइन अप K आप
करें	65 मुझे टैग K	65 हमें टैग K	2416 ईमेल दर्ज K	2419 फॉलो K	2436 जॉइन K	2436 लाइक K	2439 हमें ईमेल K	2453 पोल में वोट K	2456 साइन अप K	2461 शेयर K	2461 साझा K	2461 सेव K	2507 फॉलो K	2507 लॉग इन K	2507 साइन अप K
कहती	2510 K
कहते	2510 K
कहा	2510 K
कहां	106 मदद K
कहानी	70 अपनी K हमें
कीजिए	2507 मदद K
कॉपी	2461 लिंक K हो गया
कॉपीराइट	2435 K
क्लिक	2436 K करें	2507 यहां K करें	2507 लिंक पर K करें
""", 'ख': """
खबर	6 इस K	6 यह K	2508 इस K	2508 यह K
खबरें	2463 और K पढने के लिए	2468 मुफ्त K
खबरों	2463 अन्य K के लिए	2463 ताजा K के लिए	2463 की K के लिए
खरीदें	2451 यहां से K
खेलें	2453 क्विज K और
""", 'ग': """
गिफ्ट	2461 K करें
गोपनीयता	2423 K नीति
""", 'च': """
चाहिए	0 मदद K
""", 'ज': """
जनरेट	2467 ऑटो-K
जरूर	2439 हमें K दें
जरूरत	0 मदद की K
जावास्क्रिप्ट	2423 K
जुडने	2437 K के लिए
जुडिए	54 आप भी K	2507 K
जुडें	54 आप भी K	2419 चैनल से K	2436 K	2451 हमारी टीम से K	2507 हमसे K
ज्वाइन	2436 K करें
""", 'ट': """
टिप्पणियों	2454 K के लिए
टिप्पणी	105 K करने से इनकार	2454 K करने के लिए	2454 K पोस्ट करने के लिए
""", 'ड': """
डाउनलोड	2417 ऐप K करें	2455 K करें	2455 K कीजिए	2507 ऐप K करें	2507 ऐप K कीजिए
""", 'त': """
तस्वीरें	43 K और वीडियो	43 अपनी K
तैयार	2449 एआई की मदद से K किया गया है	2449 ai की मदद से K किया गया है
""", 'द': """
दान	2511 K
दिखाया	63 ईमेल नहीं K
दिया	105 पर जवाब नहीं K
दें	2507 राय K
देखें	2507 यहां K
दोस्तों	52 K को भेजें	52 K के साथ
""", 'ध': """
धारा	58 K #g	58 K # जी
""", 'न': """
निजता	2423 K नीति
निर्भर	2458 आपके सहयोग पर K
नोटिफिकेशन	16 K	2417 K चालू करें	2455 K ऑन करें	2455 K ऑन कर लें
नौकरी	2451 K के अवसर
न्यूज	2420 गूगल K पर
न्यूजरूम	42 हमारे K	2421 कलेक्टिव K की ओर से	2421 के लिए कलेक्टिव K
न्यूजलेटर	2416 हमारे K	2416 हमारा K	2416 हमारा साप्ताहिक K	2416 K के लिए	2508 हमारे K	2511 K
""", 'प': """
पढने	2 K का समय	2459 K के लिए
पढें	2 मिनट में K	2417 ऐप में K	2507 पूरी खबर K
पत्रकार	2508 हमारे K
पत्रकारिता	2443 K में सक्रिय हैं	2508 हमारी K	2508 स्वतंत्र K
पसंदीदा	2438 K सोर्स	2438 K स्रोत	2438 K न्यूज सोर्स	2502 K स्रोत	2502 K सोर्स
पाठकों	21 K के सहयोग	2458 K के सहयोग से चलते
पाने	2456 ईमेल पर K के लिए
पुनःप्रकाशित	48 K
पुनर्प्रकाशन	2467 K वर्जित
पुनर्प्रकाशित	48 K
पूछा	2510 K
पूछें	2447 K
पूरी	2459 बनकर K खबर
पॉडकास्ट	2452 K सुनें	2452 K सुनने के लिए	2508 हमारा K
प्रकाशित	24 ईमेल पता K	48 पुनः K	2421 कलेक्टिव न्यूजरूम की ओर से K
प्रति	2509 K माह	2509 K वर्ष
प्रतिक्रिया	2453 अपनी K
प्रिफर्ड	2438 K सोर्स
""", 'ब': """
बताइए	41 हमें K	70 हमें K
बताएं	41 हमें K	70 हमें K	2439 हमें K	2439 कमेंट करके K	2507 हमें K	2507 राय K
बताते	2510 K
बताया	2510 K
बदल	105 नाम K
बाहरी	2446 K साइट
बिंदु	2447 मुख्य K
बॉक्स	2454 कमेंट K में
बोला	2510 K
बोले	2510 K
ब्राउजर	12 आपका K
ब्लॉकर	2486 ऐड K	2486 एड K
""", 'भ': """
भेजें	41 हमें K	52 आगे K	52 किसी को K	70 हमें K	2439 हमें K	2507 हमें K	2507 खबर K
""", 'म': """
मकतूब	46 K
महीने	53 सदस्य हर K	2509 हर K
मांगते	2446 आपकी इजाजत K हैं	2446 आपकी अनुमति K हैं
मुताबिक	2510 K
मुफ्त	2468 K लेख
""", 'य': """
यूट्यूब	18 K
योगदान	58 मासिक K
""", 'र': """
रखने	2459 पढना जारी K के लिए
रजिस्टर	2507 अभी K करें
रहिए	2463 जुडे K
रहें	2463 जुडे K
रिपोर्टर	42 हमारे K
""", 'ल': """
लिखा	2510 K
लिखें	41 हमें K	70 हमें K	2507 हमें K
लेख	2508 यह K	2508 इस K
लॉग	27 K इन
लॉगिन	2507 K करें
""", 'व': """
विचलित	105 K कर सकते
विचार	2467 लेखक के निजी K
विज्ञापन	13 K के बाद खबर	13 K के बाद लेख	73 न K	73 बिना K	73 कोई K नहीं	2486 K अवरोधक
वीडियो	43 फोटो और K	43 अपने K	2452 K देखें	2452 K यहां देखें	2452 K भी देखें	2452 K देखने के लिए
वेबसाइट	2508 हमारी K
वेबिनार	2451 K के लिए
वॉट्सऐप	41 हमें K	70 हमें K
व्हाट्सएप	41 हमें K	70 हमें K	2439 हमें K करें
व्हाट्सऐप	18 K	41 हमें K	70 हमें K
""", 'श': """
शर्तें	2423 नियम और K
शामिल	54 उनमें K हों	105 विवरण K
""", 'स': """
संपर्क	41 हमसे K करें	41 हमें K करें	70 हमसे K करें	70 हमें K करें	2439 हमसे K करें
संपादित	2467 ने K नहीं किया
संवाददाता	42 हमारे K	2443 वरिष्ठ K हैं	2443 K हैं
संस्करण	105 पिछले K में
सकते	2437 जुड K हैं	2437 फॉलो कर K हैं	2439 हमें भेज K हैं
सदस्य	58 मासिक K	2459 पहले से K हैं	2507 K बनें
सदस्यता	2459 K लें
सप्ताह	2509 प्रति K
सब्सक्राइब	2416 न्यूजलेटर को K	2416 न्यूजलेटर K	2419 चैनल को K	2436 K करें	2456 K करके आप	2507 K करें
सब्सक्राइबर	53 K	2459 K हैं
सब्सक्राइबर्स	2459 K के लिए है
सब्सक्रिप्शन	2456 K सफल	2511 K
समरी	2447 K
समर्थन	2507 K करें
सर्वाधिकार	2434 K सुरक्षित
सर्वे	2453 K में भाग लें	2453 K में भाग लेकर
सहमत	46 K हैं
सहयोग	2458 हमें K करें	2507 आपका K	2507 हमें K	2507 K करें	2507 आपके K
सहयोगी	58 मासिक K
सामग्री	2446 से मिली K शामिल है	2446 K उपलब्ध नहीं है
सारांश	2447 K
सिंडीकेट	2467 K फीड
सीनियर	2443 K सब एडिटर हैं
सुझाएं	2507 सुधार K
सुधार	105 K:	105 भूल K
सुनें	4 खबर K	4 लेख K	2452 को K	2452 लेख K
सुबह	20 हर K
स्पैम	74 कोई K नहीं
स्वचालित	2449 K अनुवाद
स्वीकार	2446 कुकीज K करें
""", 'ह': """
हमारा	2417 K ऐप	2508 K काम	2508 K ऐप
हमारी	42 K टीम से	2507 K मदद करें	2508 K टीम
हमारे	2508 K पाठक	2508 K चैनल	2508 K साथ
हिस्सा	2453 सर्वे में K लें
हेल्पलाइन	0 K
""", 'অ': """
অনলাইন	367 K শপ
অনুদান	372 আজই K দিন	413 K দিন	417 K
অনুমতি	361 K ছাডা কপি	361 K ছাডা নকল	363 আপনার K চাই
অনুমতিতে	362 বিনা K
অনুসরণ	357 K করুন	413 K করুন
অ্যাডব্লকার	394 K
অ্যাড্রেস	369 K প্রকাশিত হবে না
""", 'আ': """
আপনাকে	60 আমরা K
আপনার	371 K ই-মেইল
আপনিও	54 K যোগ দিন
আমাদের	41 K লিখুন	41 K জানান	41 K পাঠান	70 K লিখুন	70 K জানান	70 K পাঠান	358 K জানান	358 K পাঠান	358 K লিখুন	358 K ইমেইল করুন	372 K পাশে থাকুন	413 K লিখুন	413 K ইমেইল করুন	413 K সঙ্গে কাজ করুন	414 K পাঠক	414 K সঙ্গে
আযকর	58 K ছাড
আসুন	357 ঘুরে K
""", 'ই': """
ইতিমধ্যে	374 K গ্রাহক
ইনবক্সে	371 K পেতে
ইনস্টল	370 অ্যাপ K করুন
ইমেইল	352 আপনার K
""", 'এ': """
এআই	365 K
এআইকে	365 K
এআইযের	365 K
একমত	46 K নন
""", 'ও': """
ওযেবিনারে	367 K নিবন্ধন করুন
""", 'ক': """
কনটেন্ট	363 বহিরাগত K
কমিশন	382 K পেতে পারি
করুন	357 ফলো K	357 যোগ K	413 লগইন K	413 ফলো K
কর্তৃপক্ষ	361 মন্তব্যের জন্য K দাযী নয
কিনুন	367 টিকিট K
কুইজে	367 K অংশ নিন
ক্লিক	357 K করুন	413 এখানে K করুন	413 লিংকে K করুন
""", 'খ': """
খবরটি	6 K	374 K পডতে	414 K
""", 'গ': """
গ্রহণ	363 কুকি K করুন
গ্রাহক	413 K হোন
গ্রাহকদের	374 শুধু K জন্য
""", 'চ': """
চাকরির	367 K সুযোগ
চালিযে	374 পডা K যেতে
চ্যানেল	414 আমাদের K
""", 'জ': """
জরিপে	367 K অংশ নিন	367 K ভোট দিন
জানতে	378 আরও খবর K
জানান	413 মতামত K	416 K
জানিযেছে	416 K
জানিযেছেন	416 K
""", 'ট': """
টাকায	374 মাত্র # K
টেলিগ্রাম	414 আমাদের K
ট্যাগ	65 আমাকে K
""", 'ড': """
ডাউনলোড	370 অ্যাপ K করুন	370 অ্যাপটি K করুন	413 অ্যাপ K করুন	413 অ্যাপটি K করুন
""", 'থ': """
থাকুন	357 যুক্ত K	413 পাশে K
""", 'দ': """
দাঁডান	373 পাশে K
দিন	357 যোগ K
দেখতে	368 ভিডিও K
দেখুন	368 ভিডিও K
""", 'ধ': """
ধরিযে	358 ভুল K দিন
""", 'ন': """
নামিযে	370 অ্যাপ K নিন
নিউজলেটার	352 আমাদের K	352 K পেতে	371 সাপ্তাহিক K	414 আমাদের K	414 K	417 K
নিউজলেটারের	414 K
নিজস্ব	361 মতামত লেখকের K
নিবন্ধন	413 এখনই K করুন
নোটিফিকেশন	370 K চালু করুন
""", 'প': """
পডতে	374 বাকি অংশ K	374 লেখা K	378 আরও খবর K
পাঠকেরাই	372 K আমাদের ভরসা
পাঠান	358 লেখা K
পুনঃপ্রকাশ	48 K
পুনর্মুদ্রণ	48 K
পেযেছেন	366 ভুল K
প্রকাশ	361 অনুমতি ছাডা K	369 ঠিকানা K করা হবে না
প্রতি	415 K মাসে
প্রতিবেদক	42 আমাদের K	360 জ্যেষ্ঠ K	360 নিজস্ব K
প্রতিবেদকের	42 আমাদের K	358 K সঙ্গে যোগাযোগ করুন
প্রতিবেদন	414 এই K
প্রযোজন	0 সাহায্য K	363 আপনার সম্মতি K
""", 'ফ': """
ফেসবুক	414 আমাদের K
""", 'ব': """
বন্ধুদের	52 K পাঠান	52 K সঙ্গে
বলছেন	416 K
বললেন	416 K
বলেছে	416 K
বলেছেন	416 K
বলেন	416 K
বুদ্ধিমত্তা	365 কৃত্রিম K
ব্যবহার	364 কুকি K
ব্লকার	394 অ্যাড K
""", 'ভ': """
ভার্চুযাল	66 আমাদের K
ভিডিও	43 ছবি ও K	43 ছবি বা K
ভিডিওটি	368 K দেখুন
""", 'ম': """
মতামত	367 আপনার K দিন	413 K দিন
মন্তব্য	361 অশালীন K প্রকাশ	369 K করতে	369 K লিখতে	369 আপনার K লিখুন
মাসিক	415 K
মূল্যে	374 বিনা K পডতে
মূল্যের	375 বিনা K লেখা
মোবাইল	414 আমাদের K
""", 'য': """
যুক্ত	357 K হোন	357 K করুন	413 K হতে	413 K হোন
যোগাযোগ	41 আমাদের সঙ্গে K	41 আমাদের সাথে K	70 আমাদের সঙ্গে K	70 আমাদের সাথে K	358 আমাদের সঙ্গে K করুন
""", 'র': """
রিপোর্টার	360 সিনিযর K
""", 'ল': """
লাইক	357 K দিন
লাগল	366 কেমন K
লিখুন	369 আপনার মতামত K
লেখা	375 ফ্রি K
লেখাটি	374 K পডতে
লেগেছে	366 কাজে K	366 কেমন K
""", 'শ': """
শুনুন	368 K
""", 'স': """
সংবাদটি	414 K
সংরক্ষিত	356 স্বত্ব K
সংশোধন	105 K:
সংশোধনী	105 K
সংস্করণে	105 আগের K
সঙ্গেই	378 আমাদের K থাকুন	378 K থাকুন
সদস্য	413 K হোন
সম্পাদকীয	361 K নীতির সঙ্গে
সর্বস্বত্ব	356 K সংরক্ষিত
সহযোগিতা	413 K করুন
সহাযতা	413 আমাদের K	413 K করুন
সাংবাদিক	414 আমাদের K
সাংবাদিকতা	414 স্বাধীন K
সাংবাদিকতাকে	372 স্বাধীন K	414 K
সাংবাদিকতার	372 K পাশে
সাপ্তাহিক	371 আমাদের K
সাবস্ক্রাইব	352 নিউজলেটারে K	357 K করুন	371 K করলে আপনি	371 K করার জন্য ধন্যবাদ	413 K করুন
""", 'হ': """
হেল্পলাইন	0 K
হোযাটসঅ্যাপ	41 আমাদের K	70 আমাদের K	414 আমাদের K
হোযাটসঅ্যাপে	41 আমাদের K	70 আমাদের K
""", 'ก': """
กด	4826 Kเพิ่มเพื่อน	4854 Kติดตาม
กร	4796 Kอกอีเมล
กล	4857 K่าว
กอ	4855 Kงบรรณาธิการ
กา	16 Kรแจ้งเตือน	4854 Kรสนับสนุนจากคุณ
""", 'ข': """
ขอ	4814 Kบคุณที่สมัคร	4814 Kบคุณที่ลงทะเบียน	4855 Kงเรา
""", 'ค': """
คล	43 Kิปหรือภาพ	4854 Kิกที่นี่	4854 Kิกชม
คว	4824 Kามเห็นส่วนตัวของผู้เขียน
ค่	4823 Kาคอมมิชชั่น	4823 Kาคอมมิชชัน
""", 'จ': """
จด	4795 Kหมายข่าวของเรา	4814 Kหมายข่าวรายสัปดาห์ของเรา	4858 Kหมายข่าว
จะ	4813 Kไม่แสดงให้คนอื่นเห็น
""", 'ช': """
ช่	24 Kองข้อมูลจำเป็น
""", 'ด': """
ดา	4854 Kวน์โหลดแอปของเรา	4854 Kวน์โหลดแอปได้	4854 Kวน์โหลดแอปเลย	4854 Kวน์โหลดแอปฟรี
""", 'ต': """
ติ	41 Kดต่อเรา	41 Kดต่อทีมข่าว	70 Kดต่อเรา	70 Kดต่อทีมข่าว	4805 Kดต่อผู้สื่อข่าวของเรา	4805 Kดต่อกองบรรณาธิการ	4854 Kดตามเรา
ต่	4856 Kอเดือน	4856 Kอปี
ต้	0 Kองการความช่วยเหลือ
""", 'ถ': """
ถื	4814 Kอว่าคุณยอมรับ
""", 'ท': """
ทด	4818 Kลองอ่าน
ทั	41 Kกมา	4824 Kศนะของผู้เขียน
ทา	4813 Kงเว็บไซต์ขอสงวนสิทธิ์	4815 Kงอีเมลทุก
ทุ	4815 Kกเช้าทางอีเมล
""", 'บ': """
บท	4819 Kความฟรี	4855 Kความนี้
บร	4858 Kิจาค
บล	4838 K็อกโฆษณา
บอ	41 Kกเรา	70 Kกเรา	4857 Kกว่า
""", 'ผ': """
ผู	66 K้ช่วยเสมือน	66 K้ช่วย ai	4816 K้อ่านที่สนับสนุนเรา
""", 'พ': """
พู	4857 Kดกับ
""", 'ภ': """
ภา	43 Kพและคลิป	43 Kพหรือคลิป	43 Kพและวิดีโอ
""", 'ม': """
มี	4805 Kข้อมูลเพิ่มเติม?
""", 'ย': """
ยอ	4807 Kมรับคุกกี้
""", 'ร': """
ระ	4857 Kบุว่า
รา	4856 Kยเดือน
ร่	54 Kวมเป็นหนึ่ง	54 Kวมสนับสนุน	4816 Kวมสนับสนุนการทำงานของเรา	4816 Kวมสนับสนุนสื่ออิสระ	4816 Kวมสนับสนุนนักข่าว	4854 Kวมสนับสนุน	4854 Kวมบริจาคให้เรา	4854 Kวมบริจาคกับเรา	4854 Kวมบริจาคได้ที่
""", 'ล': """
ลิ	4824 Kขสิทธิ์เป็นของข่าว
""", 'ว': """
วา	4855 Kรสารศาสตร์อิสระ
""", 'ส': """
สง	4801 Kวนลิขสิทธิ์	4802 Kวนสิทธิ์
สน	4816 Kับสนุนการทำงานของเรา	4816 Kับสนุนสื่ออิสระกับ	4854 Kับสนุนเรา	4854 Kับสนุนพวกเรา
สม	53 Kาชิกสามารถ	4795 Kัครรับจดหมายข่าว	4795 Kัครรับข่าวสาร	4854 Kัครรับ	4854 Kัครสมาชิกวันนี้	4854 Kัครสมาชิกเลย	4854 Kัครสมาชิกเพื่อ	4854 Kัครสมาชิกได้ที่	4854 Kัครสมาชิกของเรา	4858 Kาชิก
สำ	4818 Kหรับสมาชิกเท่านั้น
สื	4855 K่ออิสระ
ส่	41 Kงข้อความมา	41 Kงมาที่ทีมข่าว	52 Kงต่อ	70 Kงมาที่ทีมข่าว	4805 Kงเรื่องราวของคุณ	4805 Kงข่าวหาเรา	4854 Kงข้อมูลมาที่	4854 Kงคลิปมา
""", 'ห': """
หล	13 Kังโฆษณา
หา	4805 Kกคุณมีข้อมูล
ห้	4801 Kามคัดลอกข้อความ	4801 Kามคัดลอกเนื้อหา	4801 Kามคัดลอกบทความ	4801 Kามคัดลอกหรือเผยแพร่	4801 Kามคัดลอกหรือทำซ้ำ	4801 Kามคัดลอกหรือดัดแปลง	4801 Kามคัดลอกหรือนำ	4802 Kามทำซ้ำ
""", 'อ': """
อย	4854 K่าพลาด
อี	24 Kเมลของคุณจะไม่	4795 Kเมลของคุณ
อ่	4818 Kานบทความฉบับเต็ม
""", 'เ': """
เข	27 K้าสู่ระบบ	4854 Kียนถึงเรา	4854 K้าสู่ระบบเพื่อ
เฉ	4818 Kพาะสมาชิก
เน	11 Kื้อหานี้	4807 Kื้อหาจากภายนอก	4807 Kื้อหาภายนอก
เป	4818 K็นสมาชิกอยู่แล้ว	4857 Kิดเผยว่า
เผ	48 Kยแพร่ต่อ	48 Kยแพร่ซ้ำ
เพ	21 Kราะผู้อ่าน	4813 Kื่อแสดงความคิดเห็น	4818 Kื่ออ่านต่อ	4818 Kื่ออ่านบทความ	4826 Kิ่มเพื่อนไลน์	4826 Kิ่มเพื่อนทางไลน์
เล	41 K่าให้เราฟัง	70 K่าให้เราฟัง	70 K่าประสบการณ์
เว	2 Kลาอ่าน	105 Kอร์ชันก่อนหน้าของ	4813 K็บไซต์ไม่รับผิดชอบ
""", 'แ': """
แก	105 K้ไข:
แจ	41 K้งทีมข่าว	70 K้งทีมข่าว	4805 K้งเบาะแสข่าว	4805 K้งเรา	4854 K้งทีมงาน
แช	52 Kร์ให้	70 Kร์เรื่องราว
แท	65 K็กเรา	65 K็กมา
แห	4804 Kล่งข่าวที่ต้องการ	4804 Kล่งข่าวโปรด	4804 Kล่งที่มาที่ต้องการ
แอ	4826 Kดไลน์	4826 Kดไลน์เพื่อ	4854 Kดไลน์
""", 'โ': """
โป	4838 Kรแกรมบล็อกโฆษณา
โห	4854 Kวตเลย	4854 Kลดแอป
""", 'ใ': """
ให	4855 K้เรา
""", 'ไ': """
ไม	73 K่มีโฆษณา
""", 'ả': """
ảnh	5273 hãy gửi K
""", 'ủ': """
ủng	5212 ly cà phê K hộ	5273 hãy K hộ
""", 'あ': """
あと	3028 K#本、無料で
あな	54 Kたも参加
""", 'い': """
いか	3089 Kがでしたか
いた	2957 Kだいたサポートは	2957 Kだいたご寄付は
いの	106 Kちの電話
""", 'お': """
お使	12 Kいのブラウザ	2979 Kいのブラウザ
お寄	3089 Kせください
お届	60 Kけします
お申	3014 Kし込みはこちら	3089 Kし込みください	3089 Kし込みはこちら
お聞	3089 Kかせください
お見	3089 K逃しなく
お試	3089 Kしください
お読	3089 Kみいただけます
お送	60 Kりします
""", 'か': """
から	3034 K転載したものです	3034 Kの転載です
か月	2963 K無料	3091 K無料
""", 'が': """
が作	3070 aiK成
が無	2979 javascriptK効
が生	3070 aiK成
が翻	3070 aiK訳
が要	3070 aiK約
""", 'こ': """
ここ	2960 Kからは有料	2963 Kから先は
この	4 K記事を音声	11 Kコンテンツ	2960 K記事は有料	2960 K記事は会員	2986 K記事についてのご意見	3048 Kコンテンツは	3048 K投稿は	3048 K外部コンテンツは	3090 K記事が	3090 K記事を	3090 K記事は
""", 'ご': """
ご利	12 K用のブラウザ	2979 K用のブラウザ
ご協	3089 K力ください
ご存	3035 Kじの方は
ご寄	2958 K付をお願い	3089 K付を	3089 K付で	3089 K付に	3089 K付が	3089 K付は	3089 K付いただ	3089 K付のお願い
ご意	46 K見・ご反論	2986 K見をお寄せ	2986 K見・ご感想をお寄せ	2986 K見・ご感想はこちら	2986 K見・ご感想をお待ち	2986 K見・ご感想をお聞かせ	2986 K見・ご感想をお願い	2986 K見・ご感想を送る
ご感	2986 K想をお寄せ
ご支	2958 K援をお願い	3089 K援
ご登	3025 K録ありがとうございます	3089 K録
ご覧	3089 Kください	3089 Kいただけます
ご購	3089 K読
ご連	3089 K絡ください
""", 'す': """
すで	3028 Kに会員の方
すべ	2963 Kての記事が
""", 'ぜ': """
ぜひ	2974 Kフォロー
""", 'で': """
で作	3070 aiK成
で受	3003 lineKけ取る
で届	3003 lineKく
で最	3003 lineK新
で生	3070 aiK成
で要	3070 aiK約
""", 'と': """
と強	3092 K調
と書	3092 Kい
と発	3092 K表
と話	3092 Kし	3092 Kす
と語	3092 Kっ	3092 Kる
と説	3092 K明
と述	3092 Kべ
""", 'に': """
によ	3070 aiKって生成	3070 aiKる要約	3092 Kると
""", 'の': """
の使	2984 cookieK用
の学	51 aiK習
の採	3014 K用情報はこちら
の提	3034 K供記事です
""", 'を': """
をフ	2974 Kォローしよう
を使	2984 cookieK用
を利	2984 cookieK用
を有	2979 javascriptK効	2979 javascript K効
を発	3092 K表した
を許	3009 cookieK可
""", 'ア': """
アカ	3003 lineKウントはこちら
アシ	66 aiKスタント
アド	3054 Kブロックを
アフ	77 Kィリエイトリンク	77 Kィリエイト広告	3032 Kィリエイト広告	3032 Kィリエイトプログラム	3032 Kィリエイトリンク	3042 Kィリエイトリンク	3042 Kィリエイト広告	3042 Kィリエイトプログラム
アプ	2969 Kリはこちら	2970 Kリを開く	2970 Kリをダウンロード	2970 Kリのダウンロード	2970 Kリをインストール	3024 Kリなら通知	3024 Kリなら速報	3024 Kリなら、	3024 Kリで読むと	3024 Kリなら
アン	3020 Kケートはこちら	3020 Kケート実施中	3020 Kケートにご協力ください	3020 Kケートにご協力を	3020 Kケートへのご協力	3021 Kケートに答えて
""", 'オ': """
オフ	3054 Kにしてページを
""", 'カ': """
カ月	2963 K無料	3091 K無料
""", 'ク': """
クイ	3021 Kズに答えて
クッ	2981 cookie(Kキー)	2984 Kキーを使用	2984 Kキーを利用	3009 Kキーを許可
""", 'コ': """
コメ	8 Kントを書く	8 Kントする	24 Kントをキャンセル	24 Kントを投稿するには	88 Kント欄	105 Kントしていない	2986 Kントを投稿するには	2986 Kントするには	2986 Kントをお寄せ	2993 Kント欄で	2993 Kント欄に	2993 Kント欄から	2993 Kント欄へ	3023 Kントは削除します	3023 Kントは削除することが	3023 Kントは削除する場合	3023 Kントは承認	3023 Kントは公開前	3023 Kントは非表示
コー	57 Kヒー代	57 Kヒーをおごって	2957 Kヒーをおごる
""", 'サ': """
サポ	2957 Kートをしてみませんか	2957 Kートをしませんか	2957 Kートしてみませんか	2958 Kートをお願いします	3089 Kートをお願い	3089 Kートしていただ
""", 'シ': """
シェ	28 Kアして	52 Kアして
""", 'ス': """
スパ	74 Kムは
""", 'タ': """
タグ	65 K付けして	65 Kをつけて
""", 'ダ': """
ダウ	3089 Kンロードしてください
""", 'チ': """
チケ	3014 Kット販売中
チッ	2957 Kプで応援
チャ	2977 Kンネル登録を	3003 Kンネルに参加する	3003 Kンネルに参加しよう
""", 'ニ': """
ニュ	81 Kースレター	2966 Kースレターに登録	2968 Kースレターを	3003 googleKースで	3025 Kースレター登録はこちら	3093 Kースレター
""", 'ネ': """
ネタ	105 Kバレを含
""", 'バ': """
バー	66 Kチャルアシスタント
""", 'フ': """
フォ	2974 Kローして最新	2974 Kローをお願い	3089 Kローしてください
""", 'ブ': """
ブラ	3045 Kウザは音声	3045 Kウザは動画	3045 Kウザではこの動画	3045 Kウザはvideo	3045 Kウザはaudio
""", 'プ': """
プッ	2970 Kシュ通知
プラ	2981 Kイバシーポリシーに
プレ	2963 Kミアム会員	3017 Kゼントした記事は
プロ	3032 Kモーションが含まれ	3032 Kモーションを含
""", 'ポ': """
ポッ	37 Kドキャスト
""", 'マ': """
マン	2957 Kスリーサポーター
""", 'ミ': """
ミラ	67 Kーサイト
""", 'メ': """
メル	2966 Kマガに登録	2968 Kマガで	3025 Kマガ登録はこちら	3025 Kマガの登録	3090 Kマガ
メー	24 Kルアドレスが公開されること	61 Kルで受け取りたい方	61 Kルでお知らせ	63 Kルアドレスは表示され	63 Kルアドレスが表示され	81 Kルマガジン	2966 Kルマガジンに登録	2968 Kルマガジンで	2968 Kルマガジンを	2968 Kルでお届け	2986 Kルアドレスが公開されることはありません	3025 Kルアドレスを入力してください	3093 Kルマガジン
""", 'ロ': """
ログ	27 Kイン	2960 Kインして続きを	2960 Kインしてください	2963 Kインが必要	3089 Kインして
""", 'ヶ': """
ヶ月	2963 K無料	3091 K無料
""", '上': """
上优	5320 在googleK先
上優	5320 在googleK先
""", '下': """
下方	5427 K留言
下載	5293 K客戶端	5295 Kapp	5295 K應用程式
下载	5293 K客户端	5295 Kapp	5295 K应用	5426 K客户端
""", '不': """
不代	5319 K表本站	5351 K表本站立场	5365 K表本報立場	5365 K表本报立场	5365 K表本站立场	5365 K表本站立場	5365 K表本媒體立場	5365 K表本網立場	5365 K表本刊立場
不发	74 K垃圾
不同	46 K意本文
不妨	28 K转发	28 K分享给
不属	5395 K于任何财团
不屬	5395 K於任何財團
不得	5319 K转载	5319 K轉載
不认	46 K同本文
不錯	5426 K過
不错	5426 K过
""", '为': """
为首	5320 K选来源
""", '人': """
人工	51 K智能训练
""", '仅': """
仅代	5319 K表作者本人	5319 K表作者个人	5319 K表作者观点	5319 K表作者的	5319 K表作者立场
仅供	5351 K其表达个人看法
仅限	5356 K会员	5356 K订户
""", '他': """
他說	5429 K
他说	5429 K
""", '付': """
付費	5287 K後	5430 K牆
付费	5287 K后	5430 K墙
""", '以': """
以下	5380 K内容来自
以閱	5284 K讀全文
以阅	5284 K读全文
""", '仮': """
仮名	105 Kです	105 K
""", '仲': """
仲間	54 Kに加わ
""", '会': """
会员	53 K每月	5287 K专享	5356 K限定内容
会員	53 Kの方は	53 Kは月に	2960 K限定です	2960 K限定の記事	2960 K登録できます	2963 K登録すると	2963 K登録が必要	3028 Kの方はこちら	3028 K登録で続きを読む	3028 K登録後にご覧	3061 Kだけが読める	3061 Kのみがお読み	3061 Kのみ閲覧	3089 K登録して	3089 K登録は	3089 K登録がお済み	3089 K登録をお願い	3089 K登録で	3089 K登録のうえ	3089 K登録はこちら	3089 K登録ください	3090 Kの方
会費	3026 Kで運営
""", '体': """
体験	70 K談をお寄せ
""", '你': """
你的	5282 K支持	5426 K支持,	5426 K支持让	5426 K支持讓	5426 K支持是
""", '使': """
使用	5304 Kcookie改善	5304 Kcookie以	5304 K cookie 以	5304 K cookie 来	5304 K cookie 來	5308 Kcookie来	5308 Kcookie來
""", '來': """
來自	5336 K外部平台的內容
""", '依': """
依靠	5354 K读者的支持	5354 K讀者的支持
""", '侵': """
侵权	5319 K必究	5319 K请联系	5319 K请告知	5319 K请及时
侵權	5319 K必究
""", '個': """
個人	2984 K情報の取り扱い	3034 Kの見解です	5351 K看法
""", '偏': """
偏好	5320 googleK來源	5320 google K來源	5320 K來源清單	5409 K來源
""", '僅': """
僅限	5356 K會員	5356 K訂戶
""", '優': """
優先	3002 Kソース	3002 K表示に設定	3002 Kする情報源	3002 K的に表示
""", '免': """
免費	17 K閱讀	5366 K文章	5366 K閱讀篇數	5366 K閱讀額度	5367 K註冊即可	5367 K註冊後	5398 K文章	5426 K訂閱	5428 K試用
免费	17 K阅读	5366 K文章	5366 K阅读篇数	5367 K注册即可	5367 K注册后	5398 K文章	5426 K订阅	5428 K试用
""", '內': """
內容	5343 K由ai
""", '全': """
全文	23 Kを	2960 Kを読むには	2960 Kをお読み
""", '公': """
公众	18 K号	5298 K号:
公式	2970 Kアプリ	2974 Kアカウントをフォロー	2974 Kアカウントを友だち	3003 Klineはこちら	3090 Kline
""", '关': """
关注	5298 K我们的微信	5298 K我们的公众号	5298 K我们的微博	5298 K我们的频道	5298 K我们的官方	5426 K我们
关闭	5390 K后刷新页面
""", '内': """
内容	5343 K由ai
内阅	5293 appK读
""", '写': """
写真	43 Kや動画	43 K・動画	43 Kや映像
写道	5429 K
""", '分': """
分で	2 K読めます
分享	52 K给	52 K給	70 K您的故事	5347 K此文給朋友
""", '初': """
初割	3091 K
初月	3028 K#円で	3091 K無料
""", '判': """
判断	3092 Kした
""", '利': """
利用	2981 K規約に同意
""", '前': """
前請	5351 K先登入
前请	5351 K先登录
""", '剩': """
剩余	5284 K#%内容	5284 K#%的内容
剩餘	5284 K#%內容	5284 K#%的內容
""", '力': """
力を	3026 K貸してください
""", '加': """
加入	54 K他们	54 K他們	5298 Kline好友	5298 Kline官方	5298 Kline@	5354 K贊助行列	5354 K赞助行列	5426 K会员	5426 K會員
加记	41 K者微信	70 K者微信
""", '助': """
助手	66 aiK	66 ai K
""", '励': """
励み	3090 Kになります
""", '動': """
動画	43 Kや写真	3015 Kをご覧ください	3015 Kはこちら	3018 Kでも詳しく	3018 Kでも解説	3045 Kを再生するには	3045 Kをご覧いただくには	3045 Kを視聴するには
""", '勘': """
勘誤	105 K
勘误	105 K
""", '包': """
包月	5428 K
""", '化': """
化名	105 K
""", '即': """
即可	5351 K留言
""", '参': """
参加	54 Kしませんか
""", '參': """
參與	8 K討論
""", '友': """
友だ	2977 Kち追加
""", '収': """
収益	3032 Kを得ること
""", '发': """
发给	60 K您
发表	8 K评论
发送	60 K给您	5290 K到您的邮箱
""", '取': """
取材	41 K班に	41 K班まで	41 K班が	70 K班に	70 K班まで	70 K班が	105 Kに回答しなかった	105 Kに応じなかった	3004 K班までご	3026 Kを支えて
取消	24 K回复	24 K回覆
""", '受': """
受信	2966 Kトレイにお届け	2966 Kトレイに届けます
""", '只': """
只靠	5354 K讀者	5354 K读者
""", '可': """
可能	105 K引起不适	105 K引起不適
""", '同': """
同意	5336 Kcookie
""", '向': """
向我	41 K们爆料	41 K們爆料	70 K们爆料	70 K們爆料
向本	41 K报	70 K报
""", '含': """
含剧	105 K透
含有	105 K暴力
""", '启': """
启用	5383 Kjavascript
""", '告': """
告訴	41 K我們	70 K我們	5429 K
告诉	41 K我们	70 K我们	5429 K
""", '呼': """
呼び	3092 Kかけた	3092 Kかける	3092 Kかけて	3092 K掛け
""", '命': """
命じ	3092 Kた
""", '啟': """
啟用	5383 Kjavascript
""", '喊': """
喊道	5429 K
""", '因': """
因为	5426 K有你的支持
因為	5426 K有你的支持
""", '图': """
图片	43 K和视频
""", '売': """
売上	3032 Kの一部が還元
""", '外': """
外部	3009 Kコンテンツ	5336 K内容	5336 K內容
""", '她': """
她說	5429 K
她说	5429 K
""", '如': """
如侵	5319 K权,	5319 K权请	5319 K权联系
如有	5319 K侵权,	5319 K侵权请	5319 K侵权联系	5319 K侵權,	5319 K侵權請
""", '学': """
学習	51 aiK
""", '安': """
安心	106 K專線
""", '官': """
官方	5300 K微信
""", '定': """
定期	5426 K定額
""", '寄': """
寄付	2957 Kで応援	3058 Kで成り立って	3058 Kで運営され	3058 Kによって運営され	3089 Kをお願い	3093 K
寄到	5290 K您的信箱	5353 K你的信箱
寄給	60 K您
寄给	60 K您
""", '寫': """
寫道	5429 K
""", '将': """
将本	5347 K文赠送给
""", '將': """
將本	5347 K文贈送給
""", '就': """
就分	28 K享给
就转	28 K发
""", '居': """
居合	3035 Kわせた方は
""", '已': """
已是	5284 K會員	5356 K订户	5356 K訂戶
已经	5284 K是会员
已讀	5425 K
已读	5425 K
""", '年': """
年額	3091 K
""", '广': """
广告	13 K后继续	13 K之后继续	5309 K拦截	5390 K拦截	5390 K屏蔽	5390 K过滤	5392 K拦截	5392 K屏蔽
""", '広': """
広告	13 Kの下に記事	13 Kの後に記事	73 Kも	73 Kなし	73 Kなしで	3026 Kに頼らず	3054 Kブロッカーを	3054 Kブロックを	3054 Kブロック機能	3054 Kブロックは	3054 Kブロックが
""", '廣': """
廣告	13 K後繼續	13 K之後繼續	5309 K攔截	5390 K阻擋程式	5390 K攔截	5390 K封鎖	5390 K阻擋器	5392 K攔截	5392 K封鎖
""", '开': """
开启	5295 K通知	5383 Kjavascript
""", '弊': """
弊社	3090 K
弊紙	41 Kまで	70 Kまで
""", '当': """
当サ	3090 Kイト
当初	105 Kの記事で
当社	3090 Kの
当編	3090 K集部
""", '後': """
後援	83 K
""", '微': """
微信	5295 K扫	5300 K公众号
""", '心': """
心理	106 K援助
""", '必': """
必填	24 K项已用	24 K欄位
必須	25 K項目です
""", '応': """
応援	2958 Kをお願いします	3089 Kをお願い	3089 Kして
""", '您': """
您已	5353 K成功订阅	5353 K成功訂閱
您的	12 K浏览器	12 K瀏覽器	5282 K支持	5354 K每一份捐款	5354 K每一筆捐款	5426 K捐款	5426 K支持,	5426 K支持让	5426 K支持讓	5426 K支持是
""", '悩': """
悩み	0 K
""", '情': """
情報	3004 Kをお寄せください	3004 K提供はこちら	3004 K提供を募集	3004 K提供をお待ち	3004 Kをお待ちして	3035 Kをお持ちの方は	3035 K提供窓口
""", '感': """
感謝	5353 K您的訂閱	5426 K閱讀	5426 K您的支持
感谢	5353 K您的订阅	5426 K阅读	5426 K您的支持
""", '成': """
成为	54 K其中一员	5284 K会员即可阅读	5284 K会员即可查看	5284 K会员即可解锁	5356 K付费会员	5426 K会员,	5426 K会员即可	5426 K我们的会员
成果	3042 K報酬型広告
成為	5284 K會員即可閱讀	5284 K會員即可看	5284 K會員即可解鎖	5354 K我們的贊助	5356 K付費會員	5426 K會員,	5426 K會員即可	5426 K我們的會員
""", '我': """
我们	5304 K使用cookie	5304 K使用 cookie	5427 K的
我們	5304 K使用cookie	5304 K使用 cookie	5427 K的
""", '手': """
手机	5295 K客户端
""", '打': """
打开	5293 Kapp	5295 K微信
打開	5293 Kapp
""", '扫': """
扫一	5295 K扫
扫描	5293 K二维码下载	5293 K二维码加入	5295 K二维码关注	5426 K二维码下载	5426 K二维码关注	5426 K二维码加入	5426 K二维码阅读
""", '把': """
把你	70 K的故事发
把您	70 K的故事发	70 K的经历发	70 K的經歷
把文	5347 K章送給
""", '投': """
投げ	57 K銭
""", '拒': """
拒絕	105 K置評
拒绝	105 K置评
""", '指': """
指出	5429 K
指摘	3092 Kした
""", '捐': """
捐助	5354 K我们	5354 K我們
捐款	5426 K支持	5430 K
""", '掃': """
掃一	5295 K掃
掃描	5293 K qr	5426 K二維碼
""", '授': """
授權	50 cc by #K
""", '推': """
推播	16 K	5295 K通知
推送	16 K	5295 K通知
""", '描': """
描写	105 Kが含まれ
""", '提': """
提供	99 taboola K	99 outbrain K	99 dianomi K	99 revcontent K	99 mgid K
""", '擋': """
擋廣	5392 K告
""", '支': """
支持	5281 K獨立媒體,	5281 K独立媒体,	5282 K我们的	5282 K我們的	5426 K我们,	5426 K我們,	5426 K我们。	5426 K我們。	5426 K我们的报道	5426 K我們的報導	5426 K我们的新闻	5426 K我們的新聞	5426 K我们的记者	5426 K我們的記者	5426 K我们的工作	5426 K我們的工作	5426 K我们继续	5426 K我們繼續
支援	3058 Kで成り立って	3058 Kで運営され	3058 Kによって成り立って	3058 Kによって運営され	3089 Kをお願い
""", '教': """
教え	52 Kてあげて
""", '文': """
文章	5319 K来源:
""", '新': """
新着	61 K記事をメール
新闻	5320 在googleK上关注
""", '无': """
无广	73 K告
""", '明': """
明ら	3092 Kかにした
""", '智': """
智慧	66 K助理
智能	66 K助手
""", '暢': """
暢讀	5356 K全站
""", '更': """
更新	61 K情報をメール
更正	105 K:	105 【K】	105 K说明	105 K說明
""", '最': """
最新	2966 K情報をお届け
""", '會': """
會員	53 K每月	5287 K專享	5356 K限定內容
""", '月': """
月額	2957 Kサポーター	2963 K#円	3091 K
""", '有': """
有了	5426 K你的支持	5426 K您的支持
有料	53 K会員は	2960 K会員限定	2960 K会員になる	2960 K会員の方	2962 K記事がお得に読める	2962 K記事が読み放題	3028 K記事が読めます	3093 K会員
有权	5351 K删除
有權	5351 K刪除
""", '未': """
未予	105 K置评
未回	105 K应	105 K應
未滿	5376 K#歲	5376 K十八歲
未經	5319 K授權不得	5319 K授權,不得	5319 K授權禁止	5319 K授權請勿	5319 K授權,請勿
未经	5319 K授权不得	5319 K授权,不得	5319 K授权禁止	5319 K授权,禁止	5319 K授权请勿	5319 K授权,请勿
""", '本': """
本ま	3017 Kでプレゼントできます	3017 Kでギフトできます	3017 Kで無料でプレゼント	3028 月#Kで無料で
本ア	3090 Kプリ
本サ	3090 Kイト
本中	3088 #K#本
本內	5380 K容來自
本内	5380 K容来自
本刊	5427 K
本報	5427 K導
本报	5427 K读者	5427 K道
本文	105 K早前版本	105 K先前版本	105 K已更新	105 K已作	5319 K来源:	5319 K来源于	5427 K
本站	5427 K
本紙	41 Kまで	70 Kまで
本網	5304 K站使用cookie	5304 K站使用 cookie	5304 K站使用小型	5427 K
本网	5304 K站使用cookie	5304 K站使用 cookie	5304 K站使用小型
本記	3090 K事
本誌	3090 K
""", '来': """
来自	5336 K外部平台的内容
""", '标': """
标记	65 K我
""", '標': """
標記	65 K我
""", '機': """
機械	3070 K翻訳
""", '欢': """
欢迎	28 K分享给	28 K转发	5298 K关注	5426 K加入	5426 K赞助	5426 K订阅	5426 K投稿
""", '歡': """
歡迎	28 K分享給	5298 K追蹤	5426 K加入	5426 K贊助	5426 K訂閱	5426 K投稿
""", '此': """
此內	11 K容	5380 K容來自	5380 K容由
此内	11 K容	5380 K容来自	5380 K容由
此前	105 K版本
此影	5379 K片在您所在
此视	5379 K频在您所在
""", '残': """
残り	2960 K#文字	2960 K: #文字
""", '毎': """
毎朝	20 K
毎週	20 K
""", '每': """
每周	20 K一次
每天	20 K早上
每年	5428 K
每日	5292 K简报	5292 K簡報	5292 K電子報
每月	5428 K
""", '求': """
求め	3092 Kた	3092 Kている
求助	0 K	106 K热线	106 K熱線	106 K渠道
""", '沒': """
沒有	73 K廣告	5395 K股東	5395 K財團
""", '没': """
没有	73 K广告	74 K垃圾	5395 K股东	5395 K财团
""", '浏': """
浏览	5309 K器版本	5379 K器不支持音频	5379 K器不支持视频	5379 K器不支持播放	5379 K器不支持html#	5379 K器不支持video
""", '添': """
添加	41 K记者微信	70 K记者微信
""", '瀏': """
瀏覽	5379 K器不支援影片	5379 K器不支援音訊
""", '点': """
点击	5426 K关注	5426 K这里
""", '為': """
為首	5320 K選來源
""", '無': """
無効	3054 Kにしてページを	3054 Kにして再読み込み	3054 Kにして、ページを
無料	17 K記事	2960 Kで会員登録	2960 K会員に登録	3028 Kで読める記事の上限	3028 K会員になると	3061 K記事の閲覧	3061 K記事は残り	3061 Kで読める記事	3061 K閲覧	3088 K記事 #/#	3088 K記事#/#	3089 K会員に登録	3089 K会員登録	3091 K体験
無断	3001 K転載	3001 K複製	3069 K転載・複製	3069 K転載を禁じ	3069 Kでの転載	3069 Kで転載
""", '照': """
照片	43 K和视频	43 K或视频	43 K和影片	43 K或影片
""", '版': """
版权	5319 K归本	5319 K归原	5319 K归作者	5319 K所有,	5319 K所有:	5319 K所有©	5319 K所有 ©	5319 K归属本	5319 K归属原	5319 K归属作者	5319 K归属于
版權	5319 K所有	5319 K歸本	5319 K歸原	5319 K歸作者	5319 K歸屬於
""", '特': """
特此	105 K更正
""", '独': """
独立	3090 Kしたジャーナリズム	5427 K新闻	5427 K媒体
""", '獨': """
獨立	5427 K新聞	5427 K媒體
""", '獲': """
獲得	5363 K佣金
""", '生': """
生命	106 K热线	106 K線
生成	5343 由 ai K	5343 由aiK	5343 ai K,仅供	5343 aiK,僅供
""", '產': """
產生	5343 由 ai K	5343 由aiK
""", '用': """
用邮	61 K件接收
""", '由': """
由人	5343 K工智能生成	5343 K工智慧生成
由讀	5427 K者
由读	5427 K者
""", '申': """
申し	3014 K込みはこちら
申込	3014 Kみはこちら	3014 Kはこちら
""", '电': """
电子	5430 K报
""", '畅': """
畅读	5356 K全站
""", '留': """
留言	88 K区	88 K區	5427 K告诉我
""", '異': """
異論	46 Kのある方
""", '疑': """
疑問	3004 Kをお寄せ
""", '登': """
登入	27 K或	5284 K後繼續	5284 K會員即可	5284 K會員後	5284 K會員以	5284 K會員繼續	5367 K或註冊
登录	27 K或	5284 K后继续	5284 K后查看全文	5284 K后查看完整	5367 K或注册
登録	3028 Kして続きを読む	3089 Kしてください	3089 Kはこちら
""", '發': """
發表	8 K評論
發送	60 K給您
""", '皆': """
皆さ	3090 Kまの
""", '相': """
相談	0 K	106 K窓口	106 K先
""", '看': """
看更	5293 appK多
""", '禁': """
禁止	5319 K转载
禁無	3000 K断
""", '私': """
私た	3090 Kちの
""", '科': """
科し	3092 Kた
""", '称': """
称	5429 K
""", '稱': """
稱	5429 K
""", '立': """
立即	5426 K加入我们	5426 K加入我們	5426 K订阅	5426 K訂閱	5426 K下载	5426 K下載	5426 K报名	5426 K報名	5426 K成为会员	5426 K成為會員
""", '第': """
第一	5351 K条评论	5351 K則留言	5351 K條評論
""", '筆': """
筆者	3034 K個人の見解
""", '紙': """
紙の	3090 K新聞の定期購読者
""", '経': """
経験	70 Kをお寄せ	70 Kをお聞かせ
""", '絕': """
絕無	74 K垃圾
""", '続': """
続き	2960 Kを読むには	2960 Kをお読みになる
""", '編': """
編按	105 K
編者	105 K註
編集	41 K部まで	41 K部に	70 K部まで	70 K部に	105 K部注	3090 K部では
""", '繼': """
繼續	5284 K閱讀請
""", '绝': """
绝无	74 K垃圾
""", '继': """
继续	5284 K阅读请
""", '编': """
编者	105 K注
""", '翻': """
翻墙	67 K
翻譯	5343 由aiK
翻译	5343 由aiK
""", '者': """
者說	5429 K
者说	5429 K
""", '联': """
联盟	77 K链接	5363 K链接
联系	41 K我们	41 K记者	70 K记者
""", '聯': """
聯盟	5363 K行銷連結	5363 K連結
聯絡	41 K我們
""", '自': """
自动	5343 由 ai K生成	5343 由aiK生成
自動	3070 K翻訳	5343 由 ai K生成	5343 由aiK生成
""", '若': """
若有	5319 K侵权,	5319 K侵权请	5319 K侵權,	5319 K侵權請
""", '获': """
获得	5363 K佣金
""", '著': """
著作	3001 K権は	3069 K権法により保護	3069 K権法で保護
""", '虚': """
虚拟	66 K助手
""", '表': """
表明	5351 K本站立场
表示	5429 K
""", '要': """
要发	24 K表评论
要發	24 K表留言
""", '訂': """
訂正	105 K:	105 【K】	105 Kして	105 Kします
訂閱	61 K電子報	5284 K即可	5284 K後繼續	5290 K我們的	5290 K電子報	5426 K我們	5430 K費
""", '記': """
記事	4 Kを聴く	4 Kを聞く	6 Kを	13 Kは広告	105 Kを更新しました	105 Kを修正しました	2962 Kが読み放題	3017 Kをプレゼントできます	3088 #K中#記事
記者	3004 Kまでご連絡ください
""", '訴': """
訴え	3092 Kた
""", '評': """
評論	88 K區
""", '認': """
認め	3092 Kた
認為	5429 K
""", '說': """
說:	5429 K
說。	5429 K
說道	5429 K
""", '読': """
読み	2963 K放題
読者	21 Kの寄付	21 Kの支援	3026 Kの会費で	3090 Kの皆様	3090 Kの皆さ	3090 Kアンケート
""", '請': """
請先	5426 K登入
請分	28 K享給
請啟	5304 K用javascript
請我	57 K喝咖啡
請捐	5426 K款
請支	5281 K持我們	5281 K持獨立媒體	5426 K持我們
請登	5284 K入會員	5426 K入後	5426 K入以
請立	5426 K即捐款
請贊	5281 K助我們
請輸	5353 K入您的電子	5426 K入您
請關	5390 K閉後重新整理
請點	5426 K擊此處	5426 K擊這裡	5426 K擊下方	5426 K擊連結
""", '讀': """
讀者	46 K投書	5427 K問卷
""", '订': """
订阅	53 K用户	53 K会员	5284 K即可	5284 K后继续	5290 K我们的	5290 K电子报	5426 K我们	5430 K费
""", '认': """
认为	5429 K
""", '训': """
训练	51 K人工智能	51 aiK
""", '许': """
许可	50 cc by #K
""", '设': """
设为	5320 K首选来源
""", '评': """
评论	88 K区	5351 K服务协议
""", '该': """
该视	5379 K频在您所在
""", '说': """
说:	5429 K
说。	5429 K
说道	5429 K
""", '请': """
请先	5426 K登录
请关	5390 K闭后刷新
请分	28 K享给
请启	5304 K用javascript
请我	57 K喝咖啡	57 K喝杯咖啡
请捐	5426 K款
请支	5281 K持我们	5281 K持独立媒体	5426 K持我们
请点	5426 K击此处	5426 K击这里	5426 K击下方	5426 K击阅读	5426 K击关注	5426 K击链接
请登	5426 K录后	5426 K录以
请立	5426 K即捐款
请赞	5281 K助我们
请转	28 K发
请输	5353 K入您的电子邮箱	5353 K入您的邮箱	5426 K入您
""", '读': """
读完	2 K需要
读者	21 K出资	21 K支持	46 K来信	5427 K问卷	5427 K群
""", '責': """
責任	5319 K編輯:
""", '賺': """
賺取	5363 K佣金
""", '購': """
購読	2960 K者の方は	2963 Kすると	3089 Kしてください	3090 K者の方	3093 K料
""", '贈': """
贈送	5347 K給好友
""", '贊': """
贊助	5281 K我們,	5426 K我們
""", '责': """
责任	5319 K编辑:
""", '赚': """
赚取	5363 K佣金
""", '赞': """
赞助	5281 K我们,	5426 K我们
""", '赠': """
赠送	5347 K给好友
""", '身': """
身边	5427 K的新鲜事
身邊	5427 K的新鮮事
""", '転': """
転載	48 K	3000 Kを禁じ
""", '輸': """
輸入	5353 Kemail
""", '轉': """
轉發	52 K給
轉給	52 K
轉載	48 K	5319 K請註明
""", '转': """
转发	52 K给
转给	52 K
转载	48 K	5319 K请注明
""", '输': """
输入	5353 Kemail
""", '还': """
还可	5347 K赠送
""", '这': """
这篇	5427 K文章
""", '迷': """
迷惑	74 Kメールは
""", '追': """
追記	105 K:
追蹤	5298 K我們的	5320 Kgoogle news	5426 K我們
""", '送': """
送っ	52 Kてください
送到	5353 K你的邮箱	5353 K您的邮箱	5353 K您的信箱
""", '這': """
這篇	5427 K文章
""", '通': """
通知	16 K	2970 Kをオン
通过	61 K邮件接收
""", '週': """
週に	20 K一度
週刊	3025 Kニュースレター
""", '邀': """
邀請	5426 K您
邀请	5426 K您
""", '還': """
還可	5347 K贈送
""", '邮': """
邮件	61 K订阅	81 K通讯
邮箱	24 K地址不会被公开	63 K不会显示	63 K地址不会显示	63 K不会公开
""", '鏡': """
鏡像	67 K
""", '镜': """
镜像	67 K
""", '長': """
長說	5429 K
""", '长': """
长说	5429 K
""", '開': """
開啟	5295 K通知	5383 Kjavascript
""", '閱': """
閱讀	2 K時間	23 K全文	5284 K全文請	5425 K
""", '閲': """
閲覧	3088 K記事数:#/#
""", '關': """
關注	5298 K我們的臉書	5298 K我們的粉絲	5298 K我們的官方	5298 K我們的頻道	5426 K我們
關閉	5390 K後重新整理
""", '阅': """
阅读	2 K时间	2 K时长	23 K全文	5284 K全文请	5425 K
""", '随': """
随时	5426 K掌握
""", '隐': """
隐私	5308 K政策
""", '隨': """
隨時	5426 K掌握
""", '隱': """
隱私	5308 K權政策	5308 K政策
""", '電': """
電子	24 K郵件地址不會公開	81 K報	5430 K報
""", '需': """
需接	5336 K受cookie
需要	0 K帮助	0 K幫助	5336 K接受cookie	5426 K您的支持	5426 K你的支持
""", '音': """
音声	3015 Kでもお聴き
""", '頂': """
頂い	2957 Kたサポートは
""", '飲': """
飲酒	5376 K過量
""", '首': """
首年	5369 K仅需
首月	5356 K仅需	5356 K只要	5369 K免费	5369 K免費	5369 K仅	5369 K僅	5369 K只需	5428 K
首选	5320 K新闻来源	5320 googleK来源	5320 google K来源	5409 K来源
首選	5320 K新聞來源	5409 K來源
""", '點': """
點擊	5426 K這裡
""", '가': """
가명	105 K
가상	66 K 비서
가입하세요	3221 K
가입해	3221 K 주세요
""", '값': """
값으로	3153 커피 한 잔 K 후원	3153 커피 한 잔 K 응원	3153 커피 한 잔 K 독립
""", '강': """
강조했다	3224 K
""", '계': """
계속	3100 K 읽으려면	3100 K 읽으시려면
""", '공': """
공유해	28 K	52 K 주세요
공유해주세요	52 K
""", '광': """
광고	13 K 아래	13 K 후	73 K 없이	3183 K 차단	3185 K 차단기를
광고도	73 K
광고차단	3183 K	3185 K 프로그램을	3185 K 기능을
""", '구': """
구글	3112 K 뉴스에서
구독	53 K 회원은	3100 K 후 이용
구독료	3225 K
구독을	3221 K 신청하세요
구독자	3100 K 전용 기사	3100 K 전용 콘텐츠	3100 K 전용입니다	3100 K 전용 서비스	3222 K
구독자는	53 K
구독자만	3100 K 볼 수	3154 K 읽을
구독자에게만	3154 K 제공
구독하고	3112 K
구독하세요	3124 K	3221 K
구독하시면	3100 K
구독해	83 K 주세요	3111 K 주세요	3152 K 주셔서	3221 K 주세요
구독해주세요	3111 K
구독해주셔서	3152 K
""", '금': """
금요일	3152 매주 K 보내드리는
""", '기': """
기사	4 K 듣기	6 K	3097 좋은 K 후원	3219 #개 K 중 #개
기사가	105 K 수정
기사를	4 K 듣	105 K 수정	3100 전체 K 보려면	3154 전체 K 읽어보세요
기사의	105 K 이전 버전
기자를	3153 K 응원해
기자에게	3125 K 연락해 주세요
""", '남': """
남겨주세요	3221 K
""", '네': """
네이버	3112 K 메인에서	3124 K 구독
네이버에서	3112 K 구독
""", '놓': """
놓치지	3221 K 마세요
""", '눌': """
눌러주세요	3221 K
""", '뉴': """
뉴스레터	81 K	3103 K 구독하기	3103 K 구독하세요	3103 K 신청하기	3103 K 구독 신청하기	3222 K	3225 K
뉴스레터로	3103 K 받아
뉴스레터를	3103 K 받아	3103 K 구독하세요	3103 K 구독해	3103 K 구독하고	3103 K 구독하면	3221 K 신청하세요
""", '다': """
다운로드하세요	3221 K
""", '달': """
달	3154 첫 K #원
""", '답': """
답변하지	105 K 않았
""", '당': """
당신의	3125 K 제보가	3222 K 후원
""", '댓': """
댓글	8 K 작성
댓글로	88 K
댓글에	88 K
댓글은	3150 K 삭제될	3150 K 삭제합니다	3150 K 통보	3150 K 예고	3150 K 운영자	3150 K 사전
댓글을	8 K 작성	8 K 쓰
""", '덧': """
덧붙였다	3224 K
""", '도': """
도움받을	106 K 곳
도움이	0 K 필요
""", '독': """
독립	3222 K 언론
독립언론	3222 K
독립언론을	3153 K 지켜
독자	3165 K 후원으로	3221 K 여러분의	3222 K 여러분
독자님의	3098 K 후원	3165 K 후원으로
독자들의	21 K 후원	3165 K 후원으로	3189 K 후원
독자의	3165 K 후원으로	3189 K 후원	3222 K 힘
독자투고는	46 K
독자투고를	46 K
""", '동': """
동의하는	3152 K 것으로 간주
동참해	54 K 주세요
""", '들': """
들려주세요	3221 K
""", '로': """
로그인	27 K	3100 K 후 이용
로그인이	3100 K 필요합니다	3100 K 필요한 서비스	3100 K 필요해요
로그인하거나	3221 K
로그인하고	3154 K 계속
로그인하면	3154 K 계속
로그인하시면	3100 K
""", '링': """
링크에서	3221 K 확인하세요
""", '마': """
마음에	3153 기사가 K 드셨다면
""", '만': """
만나보세요	3221 K
""", '말': """
말했다	3224 K
""", '매': """
매월	3223 K
매일	20 K 아침
""", '메': """
메일로	61 K 받아보	61 K 받고 싶은	3152 K 보내드려요
메일함으로	3103 K 보내	3103 K 받	3103 K 배달	3103 K 전해
""", '묘': """
묘사가	105 K 포함
""", '무': """
무단	3122 K 복제	3122 K 전재
무단전재	3121 K
무료	17 K 기사	3163 K 기사	3223 K 체험
무료로	17 K 볼 수 있는	3154 기사를 K 볼 수 있습니다
""", '미': """
미러	67 K 사이트
""", '바': """
바로잡습니다	105 [K]	105 K
""", '받': """
받아보세요	3221 K
""", '발': """
발	52 K给
""", '밝': """
밝혔다	3224 K
""", '보': """
보내	60 K 드립니다	3221 K 주세요
보내드리는	3152 K
보내드립니다	60 K	3152 K
보내주세요	3221 K
""", '본': """
본	3222 K 기사
본사의	3161 K 편집 방향	3161 K 편집방향
본지는	3222 K
본지의	3161 K 편집 방향	3161 K 편집방향
""", '분': """
분	2 K 읽기
분은	3125 알고 계신 K 기자	3125 알고 계신 K 제보
""", '브': """
브라우저가	12 K	3174 K 오디오를	3174 K 비디오를	3174 K 동영상을
브라우저는	3174 K 동영상
브라우저에서는	3174 K 동영상을
""", '사': """
사연을	3125 K 보내주세요	3125 K 보내 주세요
사전	3140 K 등록하기	3140 포럼 K 등록
사진	43 K·영상
사진과	43 K 영상	43 K 동영상
사진이나	43 K 영상	43 K 동영상
""", '상': """
상담	0 K
상담전화	106 K
""", '선': """
선호	3123 K 매체로	3123 K 출처로	3123 K 언론사	3123 K 매체
선호하는	3123 K 출처
""", '설': """
설명했다	3224 K
설문에	3221 K 참여하세요
설치하세요	3221 K
""", '세': """
세미나	3140 K 신청하기
""", '소': """
소식을	3152 K 전해드립니다
""", '속': """
속보를	3151 K 받아보세요
""", '수': """
수수료를	3157 K 받을 수 있습니다	3157 K 제공받
""", '스': """
스팸	74 K 없이
스팸은	74 K
스포일러	105 K
""", '시': """
시민	3165 K 후원으로
시민의	3189 K 후원
시작하세요	3221 K
""", '아': """
아래에서	3221 K 확인하세요
""", '알': """
알려	3221 K 주세요
알려주세요	3221 K
알림	3107 K 받기	3107 K 설정
알림을	16 K	3151 K 켜고
""", '애': """
애드블로커	3183 K
애드블록	3183 K
애드블록을	3185 K
애드블록이	3185 K
""", '앱': """
앱	3107 K 다운로드	3107 K 설치	3151 K 설치하기
앱에서	3106 K 열기	3151 K 더 편하게	3221 K 확인하세요
앱으로	3106 K 보기	3151 K 더
앱을	3107 K 다운로드	3151 K 다운로드하세요	3151 K 설치하세요
""", '언': """
언론을	3153 독립 K 지켜
""", '여': """
여기서	3221 K 확인하세요
여러분	3222 K 덕분
여러분의	3125 K 제보를	3153 K 후원이	3189 독자 K 후원	3221 K 후원
""", '영': """
영상에서	3143 K 확인하세요	3143 K 확인할 수 있습니다	3221 K 확인하세요
영상으로	3143 K 확인하세요
영상을	3143 K 확인하세요
""", '온': """
온라인	3140 K 세미나
""", '옮': """
옮겨	48 K 실을
""", '외': """
외부	3135 K 콘텐츠
""", '우': """
우리	87 K 앱에서	3222 K 기자
우리의	3222 K 저널리즘
""", '운': """
운영되고	3153 독자의 후원으로 K 있습니다
운영하는	3153 독자의 후원으로 K 독립언론	3153 독자의 후원으로 K 독립 언론
""", '원': """
원고료	3097 K 주기
원고료로	3097 K 응원	3153 K 응원
원고료주기	3097 K
""", '월': """
월	3223 K #원
""", '유': """
유료	3100 K 구독자만
유튜브	3112 K 구독
""", '음': """
음성으로	3143 K 들으려면	3143 K 들어보세요
""", '응': """
응답	24 K 취소
응원하세요	3221 K
응원해	3098 K 주세요	3221 K 주세요
응하지	105 K 않았
""", '의': """
의견을	3221 K 남겨
의견이	46 K 다르신가요
""", '이': """
이	11 K 콘텐츠	3222 K 기사가	3222 K 기사는	3222 K 기사
이메일	3104 K 주소
이메일로	61 K 받아보
이메일은	63 K 표시되지
이메일을	3103 K 입력하세요	3103 K 입력해 주세요	3103 K 입력해주세요	3103 K 입력하시면
이미	3154 K 구독자이신가요
이벤트에	3221 K 참여하세요
이야기를	70 K 보내	70 K 들려
이전	105 K 판에서
""", '인': """
인공지능	51 K 훈련	51 K 학습
인공지능이	3201 K 작성	3201 K 생성	3201 K 요약
""", '일': """
일주일에	20 K 한 번
일할	3140 함께 K 기자를
""", '읽': """
읽는	2 K 시간
""", '있': """
있는	106 도움 받을 수 K 곳
""", '자': """
자동	3201 K 번역
자바스크립트가	3178 K
자바스크립트를	3178 K
자살예방	106 K
자주	3123 더 K 보기
""", '잔': """
잔을	57 커피 한 K 사
""", '재': """
재배포	3121 K 금지
재배포금지	3121 K
재생할	3174 K 수 없습니다
""", '저': """
저작권법	3122 K
저작권법의	3122 K
저작권자	3122 K
저작권자의	3122 K
저희	3222 K 뉴스레터	3222 K 채널	3222 K 앱
저희는	3222 K
저희를	3222 K
""", '적': """
적었다	3224 K
""", '전': """
전문을	23 K
전용	3100 회원 K 기사	3100 회원 K 콘텐츠	3100 회원 K 서비스
전재할	48 K
전해	52 K 주세요
전해주세요	52 K
전했다	3224 K
""", '정': """
정기	3097 K 후원이	3097 K 후원으로
정기후원	3223 K
정기후원으로	3097 K
정기후원이	3097 K
정정	105 K:	105 [K]
""", '제': """
제공하는	3175 K 콘텐츠입니다
제보	41 K 바랍니다	70 K 바랍니다	3125 K 부탁드립니다
제보는	3125 K 카카오톡
제보를	41 K 기다립니다	70 K 기다립니다	3125 K 기다립니다	3125 K 받습니다
제보해	41 K 주세요	70 K 주세요	3221 K 주세요
제보해주세요	41 K	70 K
제휴	77 K 링크	3157 K 링크
제휴링크	3157 K
""", '좋': """
좋아요	3124 구독과 K 부탁
좋아요를	3124 구독과 K 부탁
""", '주': """
주소는	24 이메일 K 공개되지
""", '중': """
중	3219 #건 K #건	3219 #개 K #개
""", '지': """
지금	3221 K 확인하세요	3221 K 신청하세요	3221 K 참여하세요
지켜주세요	3221 K
""", '차': """
차단	3185 광고 K 프로그램을	3185 광고 K 프로그램이	3185 광고 K 기능을
""", '채': """
채널	3111 K 추가하	3124 K 추가하기	3124 K 구독하기	3164 K 추가하고	3164 K 추가하면
채널에	3124 K 참여하세요
채널에서	3124 K 소식을	3221 K 확인하세요
채널을	3164 K 추가하고	3164 K 추가하면	3164 K 추가해	3164 K 구독하고	3164 K 구독하면
채용	3140 K 공고
""", '챗': """
챗봇에게	66 K
""", '첫': """
첫	3223 K 달
""", '추': """
추가해	3124 K 주세요
추가해주세요	3124 K
""", '친': """
친구	3124 K 추가하세요
""", '카': """
카카오톡	3111 K 채널 추가	3164 K 채널에서	3164 K 채널
""", '커': """
커피	57 K 한 잔 사
""", '콘': """
콘텐츠입니다	3175 외부 K.
""", '쿠': """
쿠키	3135 K 동의가
쿠키를	3135 K 허용해야	3135 K 허용해
""", '태': """
태그해	65 K 주세요
태그해주세요	65 K
""", '특': """
특가	3140 K 보기
""", '파': """
파트너스	3157 K 활동
""", '팔': """
팔로우하기	3111 K	3124 K
팔로우하세요	3221 K
""", '팟': """
팟캐스트	37 K
""", '퍼': """
퍼가실	48 K
""", '편': """
편집자	105 K 주
""", '필': """
필수	24 K 필드는
필자의	3161 K 개인 의견으로	3161 K 개인 의견이며	3161 K 개인 의견입니다	3161 K 개인 의견임
""", '함': """
함께해	54 K 주세요
함께해주세요	54 K
""", '협': """
협찬을	3157 K 받아
""", '활': """
활용	3121 ai 학습 및 K 금지
""", '회': """
회원	3100 K 전용입니다
회원가입	3100 K 후 이용	3100 K 후 볼	3100 K 후 읽	3100 K 후 계속	3100 K 후 무료	3221 K 후
회원가입은	3221 K
회원가입을	3221 K 하
회원가입하고	3221 K
회원가입하면	3154 K 월
회원가입하세요	3221 K
회원가입하시면	3221 K
회원만	3100 K 볼 수
""", '후': """
후원금	3225 K
후원으로	3097 K 응원	3153 독자의 K 운영됩니다
후원을	3098 K 부탁드립니다	3221 K 부탁
후원이	3097 K 큰 힘이 됩니다	3098 K 필요합니다	3098 K 큰 힘이 됩니다
후원하세요	3221 K
후원해	83 K 주세요	3097 K 주세요	3098 K 주세요	3221 K 주세요
후원회원의	3165 K 후원으로	3189 K 힘
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
benötigen
berätta
berättade
berättar
berørt
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
concerné
concernée
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
difficoltà
difícil
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
domestică
domácího
doméstica
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
dåligt
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
détresse
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
extensión
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
giúp
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
găsești
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
häusliche
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
hľadať
hűségidő
hồng
iecienītāko
iepriekšējā
ifølge
ihtiyaç
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
medmänniska
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
mistä
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
nepieciešama
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
nghiêm
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
numéros
nuotraukų
nusprendė
násilí
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
palīdzība
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
pomoč
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
postižen
posílat
posílejte
posíláme
potražiti
potřebujeme
potřebujete
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
przeżywasz
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
psychické
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
samobójstwie
samobójstwo
samovražde
samovražedné
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
sebevraždě
sebevražedné
segítsen
segítségedre
segítséget
segítségre
según
selbsttötung
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
självmord
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
superarán
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
svært
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
teléfonos
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
touché
tovább
továbbolvasáshoz
toàn
transférez
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
tâm
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
ucierpiałaś
ucierpiałeś
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
uzyskać
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
vända
våre
vårt
vær
védekezett
véli
víctima
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
zasáhla
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
znaleźć
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
złote
złotych
złotówka
złotówkę
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
öngyilkosság
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
şiddet
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
απευθυνθείτε
αποδεχθείτε
αποδεχτείτε
απορρήτου
από
απώλειας
αρθρογράφος
αρχισυντάκτης
αρχισυντάκτρια
αυτούς
αφήστε
αφεντικά
βιβλιοπωλείο
βοήθεια
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
χρειάζεσαι
χρειάζεστε
χρειάζεται
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
домашнего
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
допомогу
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
звернутися
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
насилие
насильства
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
обратиться
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
получить
помилку
помогите
помогнете
помогут
поможет
помоли
помолил
помолила
помощ
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
пострадали
постраждали
посъветва
посъветвал
посъветвали
потребовал
потребовала
потърсите
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
психологической
психологічної
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
במצוקה
בסרטון
בעוגיות
בעיתונות
בעלי
בקובצי
בשבוע
בתגובות
בתוכן
דווחו
דיגיטלי
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
זקוקים
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
לפנות
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
עזרה
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
المساعدة
المستقلة
المفضل
المفضلة
المقال
المواد
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
تابعونا
تاكيد
تبرع
تبرعات
تبرعك
تبرعكم
تبرعوا
تبليغات
تجربتك
تجربه
تحتاجون
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
تيليغرام
تيم
جافاسكريبت
جاوااسكريپت
جزئيات
حذر
حذرت
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
فرستاده
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
مباشرة
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
مساعدة
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
يوميا
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
अनुवादित
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
कहां
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
चाहिए
जनरेट
जरूर
जरूरत
जावास्क्रिप्ट
जुडने
जुडिए
जुडें
ज्वाइन
टिप्पणियों
टिप्पणी
डाउनलोड
तस्वीरें
तैयार
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
स्वचालित
स्वीकार
हमारा
हमारी
हमारे
हिस्सा
हेल्पलाइन
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
হেল্পলাইন
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
ต้
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
หล
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
オフ
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
チッ
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
不妨
不属
不屬
不得
不认
不錯
不错
为首
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
就分
就转
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
悩み
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
求助
沒有
没有
浏览
添加
瀏覽
点击
為首
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
請分
請啟
請我
請捐
請支
請登
請立
請贊
請輸
請關
請點
讀者
订阅
认为
训练
许可
设为
评论
该视
说:
说。
说道
请先
请关
请分
请启
请我
请捐
请支
请点
请登
请立
请赞
请转
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
값으로
강조했다
계속
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
도움받을
도움이
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
분은
브라우저가
브라우저는
브라우저에서는
사연을
사전
사진
사진과
사진이나
상담
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
운영하는
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
있는
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
콘텐츠입니다
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
